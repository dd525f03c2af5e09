/** Woken by a timer and by pushed events; keeps what it was given. */
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

exports.main = async (event) => {
  const { OPENID, SOURCE } = cloud.getWXContext();
  await cloud
    .database()
    .collection('notes')
    .add({ data: { event, source: SOURCE, anonymous: !OPENID } });
  return { at: new Date().toISOString() };
};
