import { parseArticle } from '../../../scripts/content/article';
import { loadContent } from '../../../scripts/content/load';
import type { Content } from '../../../scripts/content/read';
import { createShelf } from './shelf';
import { but, SOUND } from './sound';

const FIRST = '2026-11-21T08:00:00.000Z';
const LATER = '2026-11-22T08:00:00.000Z';
const TOPICS = [
  { id: 'account', title: '封号', summary: '账号的事' },
  { id: 'funds', title: '钱', summary: '钱的事' },
];

function content(...texts: string[]): Content {
  const articles = texts.flatMap((text) => parseArticle('content/articles/a01.md', text).item?.article ?? []);
  return { articles, topics: TOPICS, problems: [], ids: new Set(articles.map(({ id }) => id)) };
}

describe('loading', () => {
  test('publishes every article once, with its first revision', async () => {
    const shelf = createShelf();
    expect(await loadContent(shelf, content(SOUND), FIRST)).toEqual({ written: 3, withdrawn: 0 });
    expect(shelf.articles.get('a01')).toMatchObject({
      _id: 'a01',
      status: 'published',
      origin: 'content',
      revision: 1,
      publishedAt: FIRST,
      updatedAt: FIRST,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('writes nothing when nothing changed', async () => {
    const shelf = createShelf();
    await loadContent(shelf, content(SOUND), FIRST);
    expect(await loadContent(shelf, content(SOUND), LATER)).toEqual({ written: 0, withdrawn: 0 });
    expect(shelf.articles.get('a01')?.updatedAt).toBe(FIRST);
  });

  test('gives a changed article its next revision and keeps the day it was published', async () => {
    const shelf = createShelf();
    await loadContent(shelf, content(SOUND), FIRST);
    await loadContent(shelf, content(but('借钱不能防止封号。', '借钱防不住封号。')), LATER);
    expect(shelf.articles.get('a01')).toMatchObject({
      truth: '借钱防不住封号。',
      revision: 2,
      publishedAt: FIRST,
      updatedAt: LATER,
    });
  });

  test('marks a corrected article with the day of its latest correction', async () => {
    const shelf = createShelf();
    const changes =
      'related: [a02]\nchanges:\n  - { on: 2026-11-20, note: 甲 }\n  - { on: 2026-11-21, note: 乙, was: 误导 }';
    await loadContent(shelf, content(but('related: [a02]', changes)), FIRST);
    expect(shelf.articles.get('a01')).toMatchObject({
      corrected: true,
      changedOn: '2026-11-21',
      changes: [
        { on: '2026-11-21', note: '乙', was: 'misleading' },
        { on: '2026-11-20', note: '甲' },
      ],
    });
    await loadContent(shelf, content(SOUND), LATER);
    expect(shelf.articles.get('a01')).not.toHaveProperty('corrected');
  });

  test('leaves alone what an editor published', async () => {
    const shelf = createShelf();
    await loadContent(shelf, content(SOUND), FIRST);
    const edited = shelf.edit('a01', { origin: 'review', truth: '编辑写的。' });
    await loadContent(shelf, content(but('借钱不能防止封号。', '借钱防不住封号。')), LATER);
    await loadContent(shelf, content(), LATER);
    expect(shelf.articles.get('a01')).toEqual(edited);
  });

  test('withdraws an article whose file is gone, and publishes it again when it is back', async () => {
    const shelf = createShelf();
    await loadContent(shelf, content(SOUND), FIRST);
    expect(await loadContent(shelf, content(), LATER)).toEqual({ written: 0, withdrawn: 1 });
    expect(shelf.articles.get('a01')).toMatchObject({ status: 'withdrawn', revision: 1, updatedAt: LATER });
    await loadContent(shelf, content(SOUND), LATER);
    expect(shelf.articles.get('a01')).toMatchObject({ status: 'published', revision: 2 });
  });

  test('keeps the stored article while its file is broken', async () => {
    const shelf = createShelf();
    await loadContent(shelf, content(SOUND), FIRST);
    await loadContent(shelf, { ...content(), ids: new Set(['a01']) }, LATER);
    expect(shelf.articles.get('a01')).toMatchObject({ status: 'published', updatedAt: FIRST });
  });

  test('keeps topics in their order and takes away what is gone', async () => {
    const shelf = createShelf();
    await loadContent(shelf, content(), FIRST);
    await loadContent(shelf, { ...content(), topics: TOPICS.slice(1) }, LATER);
    expect([...shelf.topics.values()].map(({ _id, order }) => [_id, order])).toEqual([['funds', 1]]);
  });

  test('keeps the stored topics while their file is broken', async () => {
    const shelf = createShelf();
    await loadContent(shelf, content(), FIRST);
    const { topics: _, ...broken } = content();
    await loadContent(shelf, broken, LATER);
    expect(shelf.topics.size).toBe(2);
  });
});
