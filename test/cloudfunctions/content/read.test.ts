import { useCloud } from '../../support/cloud';
import { article, articles, bytes, dataOf, failureOf, operations, paragraph, put } from '../fixture';

const cloud = useCloud();
const read = (id: string, openid?: string) => cloud.call('content', 'read', { id }, openid);

describe('content.read', () => {
  it('gives a whole article to anybody, in one operation', async () => {
    const { _id, status, hash, origin, ...published } = article('a01');
    put(cloud, 'articles', [article('a01')]);
    expect(dataOf(await read('a01'))).toEqual(published);
    expect(operations(cloud)).toBe(1);
  });

  it('keeps every kind of block, and nothing a block has besides', async () => {
    const blocks = [
      {
        type: 'paragraph' as const,
        spans: [
          { text: '见', strong: true as const, cites: [1] },
          { text: 'a', link: 'a02' },
        ],
      },
      { type: 'heading' as const, text: '小标题' },
      { type: 'list' as const, ordered: true, items: [[{ text: '一' }], [{ text: '二' }]] },
      { type: 'quote' as const, spans: [{ text: '原话' }] },
      { type: 'image' as const, src: '/a.png', alt: '截图', caption: '图一', width: 10, height: 20 },
    ];
    const sections = [{ role: 'text' as const, title: '其他', blocks }];
    const inserted = { ...article('a01'), sections, note: 'of an editor' };
    put(cloud, 'articles', [inserted]);
    const data = dataOf(await read('a01'));
    expect(data.sections).toEqual(sections);
    expect(data).not.toHaveProperty('note');
  });

  it('shows an expired item with the day it expired on', async () => {
    cloud.clock.set('2027-06-01T00:00:00.000Z');
    put(cloud, 'articles', [article('a01', { reviewBy: '2027-05-01' })]);
    expect(dataOf(await read('a01')).reviewBy).toBe('2027-05-01');
  });

  it('keeps an article of usual length within 20 KB', async () => {
    const blocks = Array.from({ length: 30 }, () => paragraph('零钱还在，可以按流程取出。'.repeat(8)));
    put(cloud, 'articles', [
      article('a01', { sections: [{ role: 'known', title: '我们知道什么', blocks }] }),
    ]);
    await read('a01');
    expect(bytes(cloud)).toBeLessThanOrEqual(20_000);
  });

  it('answers alike for what is missing, withdrawn or only a draft', async () => {
    put(cloud, 'articles', [article('withdrawn', { status: 'withdrawn' })]);
    put(cloud, 'drafts', [{ _id: 'draft', title: '草稿' }]);
    const failures = [];
    for (const id of ['missing', 'withdrawn', 'draft']) failures.push(failureOf(await read(id)));
    expect(new Set(failures.map((failure) => JSON.stringify(failure))).size).toBe(1);
    expect(failures[0]).toEqual({
      code: 'NOT_FOUND',
      message: '没有找到这篇内容。它可能已经撤下，可以回到首页搜索。',
    });
  });

  it.each(['', 'x'.repeat(65)])('refuses the id %j', async (id) => {
    expect(failureOf(await read(id))).toMatchObject({ code: 'BAD_REQUEST', field: 'id' });
    expect(operations(cloud)).toBe(0);
  });
});

describe('content.related', () => {
  const related = async (id: string) =>
    dataOf(await cloud.call('content', 'related', { id })).items.map((item) => item.id);

  it('gives the items named, in that order, without withdrawn ones', async () => {
    put(cloud, 'articles', [
      article('a01', { related: ['a04', 'a02', 'a03', 'gone'] }),
      article('a02'),
      article('a03', { status: 'withdrawn' }),
      article('a04'),
    ]);
    expect(await related('a01')).toEqual(['a04', 'a02']);
    expect(operations(cloud)).toBeLessThanOrEqual(2);
  });

  it('puts look-alikes before what is related, each once', async () => {
    const lookalike = { difference: '一个是钱，一个是分。', ids: ['a03'] };
    put(cloud, 'articles', [article('a01', { lookalike, related: ['a02', 'a03'] }), ...articles(3).slice(1)]);
    expect(dataOf(await read('a01')).lookalike).toEqual(lookalike);
    expect(await related('a01')).toEqual(['a03', 'a02']);
  });

  it('gives the newest others of the topic where none are named', async () => {
    put(cloud, 'articles', [
      article('a01'),
      article('a02', { publishedAt: '2026-11-02T00:00:00.000Z' }),
      article('a03', { publishedAt: '2026-11-03T00:00:00.000Z' }),
      article('b01', { topic: 'credit' }),
    ]);
    expect(await related('a01')).toEqual(['a03', 'a02']);
    expect(operations(cloud)).toBeLessThanOrEqual(2);
  });

  it('has nothing for a withdrawn item', async () => {
    put(cloud, 'articles', [article('a01', { status: 'withdrawn' })]);
    expect(failureOf(await cloud.call('content', 'related', { id: 'a01' })).code).toBe('NOT_FOUND');
  });
});
