import { useCloud } from '../../support/cloud';
import { article, change, dataOf, failureOf, put } from '../fixture';

const cloud = useCloud();
const topic = (query: string) => cloud.call('search', 'topic', { query });
const match = (text: string) => cloud.call('search', 'match', { text });

beforeEach(() => {
  put(cloud, 'articles', [article('a01', { claim: '微信封号之后零钱会被清空', title: '封号与零钱' })]);
});

describe('what can be sent to a search', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\u3000'],
    ['invisible characters alone', '\u200b\ufeff'],
    ['control characters alone', '\u0000\u0007\u001b'],
  ])('refuses %s with a sentence', async (_, text) => {
    for (const reply of [await topic(text), await match(text)])
      expect(failureOf(reply)).toMatchObject({
        code: 'BAD_REQUEST',
        message: expect.stringMatching(/。$/),
      });
  });

  it.each([
    ['emoji alone', '😀🔥👨‍👩‍👧'],
    ['punctuation alone', '！？……'],
    ['half a surrogate pair', '\ud83d'],
    ['the other half of one', '\ude00'],
    ['direction marks', '\u202e\u2066'],
    ['a lone letter', 'q'],
    ['a pattern', '(a+)+$|.*[^]{1,99}\\'],
    ['an operator', '{"$gt":""}'],
  ])('finds nothing for %s', async (_, text) => {
    expect(dataOf(await topic(text)).items).toEqual([]);
    expect(dataOf(await match(text))).toEqual({ items: [] });
  });

  it.each([
    ['control characters', '零\u0000钱\u0007清空'],
    ['half a surrogate pair', '零钱\ud83d清空'],
    ['direction marks', '\u202e零钱\u2066清空'],
    ['emoji', '零🔥钱🔥清🔥空'],
    ['pattern characters', '.*零钱(清空)+$'],
    ['invisible characters', '零\u200b钱\u200b清\u200b空'],
  ])('finds what is said between %s', async (_, text) => {
    expect(dataOf(await topic(text)).items.map(({ id }) => id)).toEqual(['a01']);
    expect(dataOf(await match(text)).items.map(({ id }) => id)).toEqual(['a01']);
  });

  it('takes a text of the greatest length and not one character more', async () => {
    expect(dataOf(await match('零钱清空'.repeat(500))).items).toHaveLength(1);
    expect(failureOf(await match('零'.repeat(2_001)))).toMatchObject({ code: 'BAD_REQUEST', field: 'text' });
    expect(dataOf(await topic('零钱清空'.repeat(25))).items).toHaveLength(1);
    expect(failureOf(await topic('零'.repeat(101)))).toMatchObject({ code: 'BAD_REQUEST', field: 'query' });
  });

  it('counts a character of two units once', async () => {
    expect(dataOf(await match('𠮷'.repeat(2_000))).items).toEqual([]);
  });

  it('answers when the library is empty', async () => {
    change(cloud, 'articles', { _id: 'a01' }, { status: 'withdrawn' });
    expect(dataOf(await topic('零钱'))).toEqual({ items: [] });
    expect(dataOf(await match('零钱'))).toEqual({ items: [] });
  });
});
