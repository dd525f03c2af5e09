exports.main = require('../run/index.js').main;
