// Types go, imports become requires; @swc/jest does both for our TypeScript and for ES modules from npm.
const { createTransformer } = require('@swc/jest');

module.exports = createTransformer({
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
});
