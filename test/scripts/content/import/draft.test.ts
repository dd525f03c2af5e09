import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Block } from '@bianyao/contract';
import { readDraft } from '../../../../scripts/content/import/draft';

const NOW = '2026-11-21T08:00:00.000Z';
const FIXTURES = path.join('test', 'scripts', 'content', 'fixtures');

function draftOf(name: string) {
  const file = path.join(FIXTURES, name);
  return readDraft(file, readFileSync(file, 'utf8'), NOW);
}

const texts = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => ('spans' in block ? [block.spans.map(({ text }) => text).join('')] : []));

describe('a Jekyll post', () => {
  const draft = draftOf('2024-03-05-borrow.md');

  test('keeps title, day and publisher', () => {
    expect(draft).toMatchObject({
      _id: '2024-03-05-borrow',
      title: '养一盆绿萝能防止停电？园丁回应',
      date: '2024-03-05',
      source: '城市晚报',
      grade: 'B',
      gradeReason: '页面写明来自城市晚报，请核对它引述了谁。',
      importedAt: NOW,
    });
  });

  test('keeps every paragraph, in order', () => {
    expect(texts(draft.blocks)).toEqual([
      '近日，有人在群里说，窗台养一盆绿萝，家里就不会停电。',
      '城市晚报记者问了供电所，得到的回答是没有关系。',
      '停电前，供电所会贴出通知。',
      '绿萝只是好看。',
      '点我没有别的说法。',
      '（文章来源：城市晚报）',
    ]);
  });

  test('keeps headings, lists and bold words', () => {
    expect(draft.blocks).toContainEqual({ type: 'heading', text: '还能做什么' });
    expect(draft.blocks).toContainEqual({
      type: 'list',
      ordered: false,
      items: [[{ text: '看通知' }], [{ text: '备一支手电' }]],
    });
    expect(draft.blocks[0]).toMatchObject({ spans: [{}, { text: '窗台养一盆绿萝', strong: true }, {}] });
  });

  test('keeps images with their captions, and not the chart or the counting pixel', () => {
    expect(draft.images).toEqual([
      { src: 'https://img.example.com/a_w802h972.jpg', alt: '图片来源：供电所', caption: '图片来源：供电所' },
      { src: 'https://img.example.com/b.png', alt: '', caption: '通知的样子' },
    ]);
    expect(draft.blocks.filter(({ type }) => type === 'image')).toHaveLength(2);
  });

  test('keeps each link once, without the way back and without scripts', () => {
    expect(draft.links).toEqual([
      { title: '供电所', url: 'https://power.example.com/ask' },
      { title: expect.stringContaining('share.html'), url: 'http://news.example.com/share.html?infoCode=1' },
      { title: '同题报道', url: 'https://news.example.com/same' },
    ]);
  });

  test.each([
    'EM_StockImg',
    'EmImageRemark',
    'chart.aspx',
    'track',
    'data-',
    'javascript',
    '加微信',
    '<',
    'pixel',
  ])('leaves %s behind', (word) => {
    expect(JSON.stringify(draft)).not.toContain(word);
  });
});

describe('the publisher of a Jekyll post', () => {
  const sourceOf = (front: string) =>
    readDraft('a.md', `---\ntitle: 题\n${front}\n---\n<p>正文。</p>\n`, NOW).source;

  test.each([
    ['tags: 城市晚报新闻', '城市晚报'],
    ['tags: [城市晚报, 生活]', '城市晚报'],
    ['categories: 城市晚报', '城市晚报'],
    ['layout: post', null],
  ])('without a credit is taken from %s', (front, expected) => {
    expect(sourceOf(front)).toBe(expected);
  });
});

describe('a scraped page', () => {
  const draft = draftOf('plant_power.txt');

  test('keeps title and publish time, and names no publisher', () => {
    expect(draft).toMatchObject({
      _id: 'plant-power',
      title: '绿萝与停电:全面解析',
      date: '2025-01-02',
      source: null,
      grade: 'D',
      gradeReason: '没有写作者和来源，页面带 3 条相关链接。',
    });
  });

  test('keeps its numbered sections as headings', () => {
    expect(draft.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []))).toEqual([
      '绿萝为什么会被提到',
      '停电的原因',
      '应该怎么办',
      '如何预防',
      '总结',
    ]);
  });

  test('keeps small headings bold and leaves the publish time out of the text', () => {
    expect(draft.blocks).toContainEqual({ type: 'paragraph', spans: [{ text: '外形的影响', strong: true }] });
    expect(texts(draft.blocks).join()).not.toContain('发布时间');
  });

  test('keeps each related link once', () => {
    expect(draft.links).toEqual([
      { title: '如何养好“绿萝”' },
      { title: '停电通知怎么看' },
      { title: '手电选购指南' },
    ]);
  });
});

describe('the same page', () => {
  const text = readFileSync(path.join(FIXTURES, 'plant_power.txt'), 'utf8');

  test('has the same hash whenever it is imported', () => {
    expect(readDraft('a.txt', text, '2027-01-01T00:00:00.000Z').hash).toBe(
      readDraft('a.txt', text, NOW).hash,
    );
  });

  test('has another hash once its text changed', () => {
    expect(readDraft('a.txt', text.replace('好看', '好养'), NOW).hash).not.toBe(
      readDraft('a.txt', text, NOW).hash,
    );
  });
});

describe('a page is refused', () => {
  const post = (front: string) => `---\n${front}\n---\n<p>正文。</p>\n`;

  test.each([
    ['a.md', post('title: [1]'), 2, 'title', 'write a string here.'],
    ['a.md', post('date: 2024-01-01'), 2, 'title', 'it is missing; add it.'],
    [
      'a.txt',
      '一个标题\n一段话。',
      1,
      'file',
      'it has neither front matter nor a line 发布时间; save the page in one of these forms.',
    ],
    [
      'a.md',
      '---\ntitle: 空\n---\n<script>x()</script>\n',
      1,
      'file',
      'it has no text; save the page with its article.',
    ],
    [
      'a.txt',
      '长'.repeat(1_000_001),
      1,
      'file',
      'it is longer than 1000000 characters; save the article alone.',
    ],
    [
      '__proto__.txt',
      '标题\n发布时间:2025-01-01\n话。',
      1,
      'file',
      '"__proto__" cannot be an id; rename the file with letters, digits and hyphens.',
    ],
    [
      '..txt',
      '标题\n发布时间:2025-01-01\n话。',
      1,
      'file',
      '"." cannot be an id; rename the file with letters, digits and hyphens.',
    ],
  ])('when %s is not right', (file, text, line, field, remedy) => {
    const read = () => readDraft(file, text, NOW);
    expect(read).toThrow(expect.objectContaining({ line, field, remedy }));
  });

  test('when its elements are nested without end', () => {
    expect(() => readDraft('a.md', `---\ntitle: 题\n---\n${'<div>'.repeat(60_000)}`, NOW)).toThrow(
      'nested too deep',
    );
  });

  test('not for a byte order mark at its beginning', () => {
    expect(readDraft('a.md', `\uFEFF${post('title: 题')}`, NOW).title).toBe('题');
  });

  test('only by its name, whatever folder it is in', () => {
    const text = '标题\n发布时间:2025-01-01\n话。';
    expect(readDraft('../../app.txt', text, NOW)._id).toBe('app');
    expect(readDraft('支付宝_封号.txt', text, NOW)._id).toBe('支付宝-封号');
  });
});

/** Two real pages whose text is not ours; they stand beside the repository on some machines. */
const SEEDS = path.join('..', 'shared', 'seeds');

function seedOf(prefix: string) {
  const name = readdirSync(SEEDS).find((file) => file.startsWith(prefix)) ?? '';
  const file = path.join(SEEDS, name);
  return readDraft(file, readFileSync(file, 'utf8'), NOW);
}

if (existsSync(SEEDS))
  describe('real pages', () => {
    test('give a Jekyll post with its day, publisher, paragraphs and two captioned images', () => {
      const draft = seedOf('000');
      expect(draft).toMatchObject({ date: '2022-05-24', source: '北京商报', grade: 'B' });
      expect(draft.title).toContain('借微粒贷可防止微信号被封');
      expect(draft.images.map(({ caption }) => caption)).toEqual(['图片来源：腾讯', '图片来源：腾讯']);
      expect(draft.blocks.filter(({ type }) => type === 'paragraph')).toHaveLength(16);
      expect(JSON.stringify(draft)).not.toMatch(/EM_StockImg|EmImageRemark|webquoteklinepic/);
    });

    test('give a scraped page with its five sections, publish time and each related link once', () => {
      const draft = seedOf('003');
      expect(draft).toMatchObject({ date: '2025-06-29', source: null, grade: 'D' });
      expect(draft.blocks.filter(({ type }) => type === 'heading')).toHaveLength(5);
      const titles = draft.links.map(({ title }) => title);
      expect(titles.length).toBeGreaterThan(80);
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles).not.toContain('To Top');
    });
  });
