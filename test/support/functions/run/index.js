/** An ordinary cloud function that runs the code a test sends: `cloud.send('run', code(async () => …))`. */
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();
const _ = db.command;
const AsyncFunction = (async () => {}).constructor;

exports.main = (event) => new AsyncFunction('sdk', event.code)({ cloud, db, _, $: _.aggregate, event });
