import { literalPrefix } from '../../../../local/cloud/database/prefix';

it.each([
  [/^封号/, '封号'],
  [/^ab?/, 'a'],
  [/^ab*c/, 'a'],
  [/^ab{2}/, 'a'],
  [/^ab+/, 'ab'],
  [/^a.c/, 'a'],
  [/^a\.c/, 'a'],
  [/^id1$/, 'id1'],
  [/^谣😀?/, '谣'],
])('takes from %s the text every match begins with', (pattern, prefix) => {
  expect(literalPrefix(pattern)).toBe(prefix);
});

it.each([/ab/, /^a|b/, /^ab/i, /^ab/m, /^(a)b/, /^[ab]/, /^a?/])('relies on nothing in %s', (pattern) => {
  expect(literalPrefix(pattern)).toBe('');
});
