import { readCases } from '../../../scripts/quality/cases';
import { useCloud } from '../../support/cloud';
import { dataOf, putContent } from '../fixture';

const cloud = useCloud();
const match = async (text: string) => dataOf(await cloud.call('search', 'match', { text }));
const topic = async (query: string, cursor?: string) =>
  dataOf(await cloud.call('search', 'topic', cursor === undefined ? { query } : { query, cursor }));

/** How it is written, what is written, what it asks for. */
const WAYS = [
  ['words', '账号回收', 'a03'],
  ['a question', '怎么知道谁删了我', 'a12'],
  ['pinyin', 'zhengxin xiufu', 'c01'],
  ['pinyin of a product', 'weilidai', 'weilidai-repay-when-banned'],
  ['mixed pinyin', 'wei粒贷 征信', 'c13'],
  ['mixed pinyin in a word', '代jie封', 'a08'],
  ['a typo', '证信修复', 'c01'],
  ['a typo of a product', '微粒代 押金', 'c14'],
  ['a nickname', 'zfb 注销', 'deregister-alipay'],
  ['traditional characters', '徵信修復', 'c01'],
  ['traditional characters in a question', '註銷支付寶', 'deregister-alipay'],
] as const;

const ELSEWHERE = [
  '喝碱性水可以抗癌',
  '5G基站辐射会让人掉头发',
  '地铁五号线今晚提前收车',
  '明天下午三点在小区门口集合，带好雨伞和水杯。',
];

beforeEach(() => putContent(cloud));

describe('a search in the content of the repository', () => {
  it('finds its item among the first three, however it is written', async () => {
    const missed = [];
    for (const [way, query, expected] of WAYS) {
      const { items } = await topic(query);
      if (!items.slice(0, 3).some(({ id }) => id === expected)) missed.push(way);
    }
    expect(missed).toEqual([]);
  });

  it('finds nothing for something else', async () => {
    for (const query of ['天气预报', '演唱会门票', '疫苗', '减肥药'])
      expect([query, await topic(query)]).toEqual([query, { items: [] }]);
  });

  it('shows what was found by sound', async () => {
    const { items } = await topic('wei粒贷');
    const lit = items.flatMap(({ claim, title, marks }) =>
      marks.map(({ start, end }) => (claim ?? title).slice(start, end)),
    );
    expect(lit).toContain('微粒贷');
  });

  it('gives a search that finds nearly everything page by page, each item once', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await topic('微信支付宝', cursor);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor !== undefined);
    expect(seen.length).toBeGreaterThan(20);
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('a message in the content of the repository', () => {
  it('finds its claim first in every form in which people bring it', async () => {
    const { questions } = await readCases('test/cases/forms.json');
    const missed = [];
    for (const { form, id, text } of questions) {
      const [first] = (await match(text)).items;
      if (first?.id !== id) missed.push(`${form} ${id}: ${first?.id}`);
    }
    expect(missed).toEqual([]);
  });

  it('is given no candidate where it says something else', async () => {
    for (const text of ELSEWHERE) expect([text, await match(text)]).toEqual([text, { items: [] }]);
  });

  it('is given no answer where it turns a claim round', async () => {
    const { negatives } = await readCases('test/cases/forms.json');
    for (const { text } of negatives) expect([text, (await match(text)).sameText]).toEqual([text, undefined]);
  });
});
