/** What the benchmark stores and asks. The same questions go to the database and through the SDK. */
export const total = 100_000;

export const indexes = [
  {
    name: 'newest',
    keys: [
      ['status', 1],
      ['publishedAt', -1],
      ['_id', -1],
    ],
  },
  {
    name: 'topic',
    keys: [
      ['status', 1],
      ['topic', 1],
      ['publishedAt', -1],
      ['_id', -1],
    ],
  },
  {
    name: 'tags',
    keys: [
      ['tags', 1],
      ['publishedAt', -1],
      ['_id', -1],
    ],
  },
  { name: 'owner', keys: [['owner', 1]] },
  { name: 'slug', keys: [['slug', 1]], unique: true },
] as const;

const topics = ['封号', '征信', '贷款', '转账', '红包'];
const text = '如果账号被限制，先看通知里写的理由，再按步骤申诉。'.repeat(22);

/** An article of about 2 kB. */
export const article = (n: number) => ({
  _id: `a${n}`,
  slug: `slug-${n}`,
  title: `标题 ${n}`,
  status: n % 10 === 0 ? 'draft' : 'published',
  topic: topics[n % topics.length],
  tags: [`t${n % 50}`, `u${n % 7}`],
  owner: `o${n % 1000}`,
  publishedAt: new Date(1.7e12 + n * 60_000),
  views: n % 997,
  blocks: [{ type: 'paragraph', text }],
});

/** The numbers below `total` in an order that jumps, the same in every run. */
export const jump = (turn: number) => (turn * 61_403) % total;
