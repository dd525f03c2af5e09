import type { Heads, Matcher, Query } from '../../../cloudfunctions/_shared/matching/port';
import { item, library } from './items';

/** What every adapter behind the port must do, whatever holds its index. */
export function contract(name: string, create: (heads: Heads) => Promise<Matcher>) {
  const heads: Heads = {
    sharing: async () => [
      { id: 'r1', text: '紧急通知：小区明天上午9点停水，请提前接好水，互相转告，别等到没水才后悔。' },
    ],
  };
  const filled = async () => {
    const matcher = await create(heads);
    await matcher.upsert(library);
    return matcher;
  };
  const ids = async (text: string, rest: Partial<Query> = {}) =>
    (await (await filled()).topic({ text, limit: 10, ...rest })).candidates.map(({ id }) => id);

  describe(`the ${name} matcher`, () => {
    it('finds an item by words of its title', async () => {
      expect((await ids('花呗逾期'))[0]).toBe('b01');
    });

    it.each([
      ['pinyin', 'weilidai'],
      ['pinyin among characters', 'wei粒贷'],
      ['a misspelling', '微立贷'],
      ['first letters', 'wld'],
      ['traditional characters', '微粒貸'],
    ])('finds an item by %s', async (_, text) => {
      expect(await ids(text)).toContain('a01');
    });

    it('finds nothing for words that no item has', async () => {
      expect(await ids('量子纠缠')).toEqual([]);
    });

    it('narrows by kind and by topic, and counts what it was narrowed from', async () => {
      const matcher = await filled();
      const found = await matcher.topic({ text: '征信', kind: 'explainer', limit: 10 });
      expect(found.candidates.map(({ id }) => id)).toEqual(['query']);
      expect(found.facets.kinds).toEqual({ factcheck: 1, explainer: 1 });
      expect(found.facets.topics).toEqual({ credit: 2 });
      expect(await ids('封号', { topic: 'funds' })).toEqual(['a02']);
    });

    it('gives every item once over all pages', async () => {
      const matcher = await filled();
      const whole = (await matcher.topic({ text: '封号', limit: 10 })).candidates;
      const first = await matcher.topic({ text: '封号', limit: 1 });
      const pages = [...first.candidates];
      for (let after = first.next; after && pages.length < 99; ) {
        const page = await matcher.topic({ text: '封号', limit: 1, after });
        pages.push(...page.candidates);
        after = page.next;
      }
      expect(whole.length).toBeGreaterThan(1);
      expect(pages).toEqual(whole);
    });

    it('offers the word that sounds like the one typed', async () => {
      expect((await (await filled()).topic({ text: '微立贷', limit: 1 })).meant).toBe('微粒贷');
    });

    it('offers no other word for one that the library has', async () => {
      expect((await (await filled()).topic({ text: '微粒贷', limit: 1 })).meant).toBeUndefined();
    });

    it('names what is easily taken for the thing searched', async () => {
      expect((await (await filled()).topic({ text: '征信修复', limit: 1 })).alike).toEqual(['信用修复']);
    });

    it('recognises a claim in its own words', async () => {
      const message = '紧急通知！在微粒贷借款500元，分20期还，微信号就不会被封。速转！';
      expect((await (await filled()).match(message, 3)).sameText).toBe('a01');
    });

    it.each([
      ['a number', '在微粒贷借款800元分20期还，微信号就不会被封'],
      ['a name', '在花呗借款500元分20期还，微信号就不会被封'],
      ['a denial', '在微粒贷借款500元分20期还，微信号不是就不会被封'],
      ['a correction', '这是谣言：在微粒贷借款500元分20期还，微信号就不会被封'],
    ])('only proposes the claim where %s differs', async (_, message) => {
      const { sameText, candidates } = await (await filled()).match(message, 3);
      expect(sameText).toBeUndefined();
      expect(candidates[0]).toMatchObject({ id: 'a01', reason: 'nearClaim' });
    });

    it('finds a claim said in none of its own words', async () => {
      const { candidates } = await (await filled()).match('VX凉了，钱都给马化腾充公了', 3);
      expect(candidates[0]?.id).toBe('a02');
    });

    it('proposes both claims of one message', async () => {
      const message = '听说欠着鹅厂的钱号就不会动。还有，花呗晚还一个月支付宝就没了？';
      const { candidates } = await (await filled()).match(message, 4);
      expect(candidates.map(({ id }) => id)).toEqual(expect.arrayContaining(['a01', 'b01']));
    });

    it('finds the item whose message passes on the same link', async () => {
      const { candidates } = await (await filled()).match('http://example.com/xiufu/#top', 3);
      expect(candidates[0]).toMatchObject({ id: 'c01', reason: 'sameLink' });
    });

    it('gives as many candidates as asked for at most', async () => {
      expect((await (await filled()).match('微信封号 花呗 征信', 2)).candidates).toHaveLength(2);
    });

    it('finds nothing for a message about something else', async () => {
      expect((await (await filled()).match('hello', 3)).candidates).toEqual([]);
    });

    it('tells a copy of a report from one with another number', async () => {
      const matcher = await filled();
      const text = '小区明天上午9点停水，请提前接好水，别等到没水才后悔。';
      expect(await matcher.duplicates(text)).toMatchObject({ same: ['r1'], altered: [] });
      expect(await matcher.duplicates(text.replace('9', '8'))).toMatchObject({ same: [], altered: ['r1'] });
    });

    it.each([
      ['characters', '微粒'],
      ['pinyin', 'weil'],
      ['first letters', 'wl'],
    ])('completes %s', async (_, prefix) => {
      expect(await (await filled()).suggest(prefix)).toContain('微粒贷');
    });

    it('completes to a sentence with a tag inside that begins so', async () => {
      expect(await (await filled()).suggest('微粒贷')).toContain('借微粒贷保不住微信号');
    });

    it('puts an item in the place of the one before', async () => {
      const matcher = await filled();
      await matcher.upsert([item({ id: 'b01', title: '蚂蚁森林不会停', claim: '蚂蚁森林要关了' })]);
      const found = async (text: string) =>
        (await matcher.topic({ text, limit: 10 })).candidates.map(({ id }) => id);
      expect(await found('蚂蚁森林')).toEqual(['b01']);
      expect(await found('花呗逾期')).not.toContain('b01');
    });

    it('shows a removed item nowhere, and one that came back everywhere', async () => {
      const matcher = await filled();
      const everywhere = async () => [
        ...(await matcher.topic({ text: '花呗逾期', limit: 10 })).candidates,
        ...(await matcher.match('花呗逾期满30天支付宝就会自动封号', 3)).candidates,
      ];
      const count = async () => (await everywhere()).filter(({ id }) => id === 'b01').length;
      expect(await count()).toBe(2);
      await matcher.remove(['b01', 'never there']);
      expect(await count()).toBe(0);
      await matcher.upsert(library.filter(({ id }) => id === 'b01'));
      expect(await count()).toBe(2);
    });

    it.each([
      ['nothing', ''],
      ['one character', '微'],
      ['only emoji', '🔥🔥🔥'],
      ['2,001 characters', '封号'.repeat(1_001)],
      ['100 KB', '微信封号，零钱没了。'.repeat(5_000)],
      ['control characters', '微\u0000信\u0007封\u001b号'],
      ['half a surrogate pair', '微信\ud83d封号\udc00'],
      ['right-to-left marks', '微\u202e信\u200f封号'],
      ['regular expressions', '(.*)+[a-z]{1,9999}$^|\\'],
      ['names of object members', '__proto__ constructor toString'],
      ['letters without end', 'a'.repeat(9_000)],
    ])('answers %s', async (_, text) => {
      const matcher = await filled();
      const { candidates } = await matcher.topic({ text, limit: 10 });
      expect(candidates.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
      expect((await matcher.match(text, 3)).candidates.length).toBeLessThanOrEqual(3);
      expect(await matcher.suggest(text)).toEqual(expect.any(Array));
      expect(await matcher.duplicates(text)).toMatchObject({ same: expect.any(Array) });
    });
  });
}
