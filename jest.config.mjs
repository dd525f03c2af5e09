/** These ship ES modules only; Jest's own loader reads CommonJS. */
const modules = [
  '(un|re)(ified|mark|hype)',
  'mdast',
  'hast',
  'unist',
  'micromark',
  'vfile',
  'tdesign-miniprogram',
  'parse5',
  'entities',
  'bail',
  'trough',
  'is-plain-obj',
  'devlop',
  'decode-named',
  'character-',
  'ccount',
  'escape-string',
  'markdown-table',
  'longest-streak',
  'zwitch',
  'property-information',
  'space-separated',
  'comma-separated',
  'web-namespaces',
  'html-void',
  'fault',
  'format',
  'bcp-47',
  'css-selector-parser',
  'direction',
  'nth-check',
  'boolbase',
  'get-port',
  'mingo',
  'croner',
  'glass-easel',
].join('|');

const shared = {
  transform: { '^.+\\.(m?[jt]s)$': '<rootDir>/test/support/transform.cjs' },
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?(${modules}))`],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json', 'wasm', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.local/'],
  setupFilesAfterEnv: ['<rootDir>/test/support/silence.ts'],
};

const config = {
  maxWorkers: 2,
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/test/support/closing.mjs'],
  globalSetup: '<rootDir>/test/support/setup.mjs',
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/miniprogram/components/'],
    },
    {
      ...shared,
      displayName: 'components',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/miniprogram/components/**/*.test.ts'],
    },
  ],
};

export default config;
