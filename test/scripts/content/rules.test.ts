import { rules } from '../../../scripts/content/rules';
import { but, LIBRARY, lineOf, problemsOf, SOUND } from './sound';

const FILE = 'content/articles/a01.md';
const long = (length: number) => '长'.repeat(length);

test('finds nothing wrong in a sound article', () => {
  expect(problemsOf(SOUND)).toEqual([]);
});

/** rule, what the author wrote instead of what, field, stretch on the line named, what to do */
const BROKEN: readonly [rule: string, from: string, to: string, field: string, at: string, remedy: string][] =
  [
    [
      'checked',
      '客服的原话没有看到。',
      '客服没有署名。',
      '我们怎么查的',
      '我们看了',
      'say what could not be found too, such as: 官方原文没有看到.',
    ],
    [
      'cited',
      '早就有。[1,2]',
      '早就有。',
      '我们知道什么',
      '- 客服说',
      '"类似的话早就有。" states a fact; end it with its source, such as [1].',
    ],
    [
      'contacts',
      '打110',
      '打13800138000',
      '现在怎么做',
      '1. 按期',
      '13800138000 is not in hotlines.yaml; add it there with a source, or take it out.',
    ],
    [
      'contacts',
      '打110',
      '打400-123-4567',
      '现在怎么做',
      '1. 按期',
      '400-123-4567 is not in hotlines.yaml; add it there with a source, or take it out.',
    ],
    [
      'contacts',
      '客服说这是谣言。\n',
      '打95555问。\n',
      'summary',
      'summary:',
      '95555 is not in hotlines.yaml; add it there with a source, or take it out.',
    ],
    [
      'contacts',
      '一家媒体',
      'evil.example.com',
      '我们怎么查的',
      '我们看了',
      'evil.example.com is not in hotlines.yaml; add it there with a source, or take it out.',
    ],
    [
      'dates',
      'reviewBy: 2027-11-21',
      'reviewBy: 2026-11-20',
      'reviewBy',
      'reviewBy:',
      'set it to 2026-11-21 (asOf) or later.',
    ],
    ['dont', '- 不要为了', '- 别为了', '不要', '- 不要为了', 'begin the line with 不要.'],
    [
      'evidence',
      'grade: B',
      'grade: C',
      'verdict',
      'verdict:',
      'the best source is grade C; add one of grade A or B, or write 证据不足.',
    ],
    [
      'lengths',
      'title: 借钱保不住号',
      `title: ${long(31)}`,
      'title',
      'title:',
      'shorten it to 30 characters (now 31).',
    ],
    [
      'lengths',
      'truth: 借钱不能防止封号。',
      `truth: ${long(31)}`,
      'truth',
      'truth:',
      'shorten it to 30 characters (now 31).',
    ],
    [
      'lengths',
      'summary: 客服说这是谣言。',
      `summary: ${long(91)}`,
      'summary',
      'summary:',
      'shorten it to 90 characters (now 91).',
    ],
    [
      'links',
      '(a02)',
      '(a99)',
      '我们知道什么',
      '- 另见',
      'there is no other item "a99"; link to an item by its id.',
    ],
    [
      'links',
      '(a02)',
      '(https://example.com)',
      '我们知道什么',
      '- 另见',
      'there is no other item "https://example.com"; link to an item by its id.',
    ],
    [
      'links',
      'related: [a02]',
      'related: [a01]',
      'related.0',
      'related:',
      'there is no other item "a01"; correct or remove it.',
    ],
    [
      'markup',
      '我们看了一家媒体的报道。',
      '<b>我们</b>看了一家媒体的报道。',
      'body',
      '我们看了',
      '"html" cannot be shown; use ## headings, paragraphs, lists, quotes, **bold** and links.',
    ],
    [
      'markup',
      '我们看了一家媒体的报道。',
      '![图](a.png)',
      'body',
      '我们看了',
      '"image" cannot be shown; use ## headings, paragraphs, lists, quotes, **bold** and links.',
    ],
    [
      'markup',
      'summary: 客服说这是谣言。',
      'summary: <b>客服</b>说这是谣言。',
      'summary',
      'summary:',
      'write plain text, without HTML.',
    ],
    [
      'markup',
      'title: 转述',
      'title: <script>x</script>',
      'sources.1',
      '  - n: 2',
      'write plain text, without HTML.',
    ],
    ['numbers', 'n: 2', 'n: 3', 'sources.1.n', '  - n: 2', 'number the sources in order: 2 here.'],
    [
      'reading',
      '人们会想',
      long(60),
      '为什么有人信',
      '人们会想',
      `cut "${long(12)}…" into sentences of at most 60 characters (now 72).`,
    ],
    ['sections', '## 为什么有人信\n', '## 别的\n', 'kind', 'kind:', 'write a section "## 为什么有人信".'],
    [
      'sections',
      '## 不要\n',
      '## 知道什么\n\n## 不要\n',
      'kind',
      'kind:',
      '"## 我们知道什么" answers what a section above answers; join them.',
    ],
    ['tone', '借钱不能防止封号。', '借钱不能防止封号！', 'truth', 'truth:', 'say it calmly, without "！".'],
    [
      'tone',
      'related: [a02]\n',
      'related: [a02]\nchanges:\n  - { on: 2026-11-20, note: 震惊，日期错了。 }\n',
      'changes.0',
      '- n: 1',
      'say it calmly, without "震惊".',
    ],
    ['tone', '我们看了', '震惊，我们看了', '我们怎么查的', '我们看了', 'say it calmly, without "震惊".'],
    [
      'topic',
      'topic: account',
      'topic: acount',
      'topic',
      'topic:',
      'write one of account, funds, or add it to topics.yaml.',
    ],
    [
      'unfinished',
      '我们看了一家媒体的报道。',
      '〔写怎么查的〕',
      '我们怎么查的',
      '我们看了',
      'fill in 〔写怎么查的〕.',
    ],
    ['unique', 'id: a01', 'id: a03', 'id', 'id:', 'name the file a03.md, or write a01.'],
  ];

describe('an article is refused with line, field and remedy', () => {
  test.each(BROKEN)('by %s: "%s" as "%s"', (_, from, to, field, at, remedy) => {
    const found = problemsOf(but(from, to));
    expect(found).toContainEqual({ file: FILE, line: lineOf(at), field, remedy });
    expect(found.every((problem) => problem.file === FILE)).toBe(true);
  });

  test('for a citation without a source, and a source without a citation', () => {
    const found = problemsOf(SOUND.replaceAll(/\[1,2\]|\[2\]/g, '[3]'));
    expect(found.map(({ field, remedy }) => [field, remedy])).toEqual([
      ['我们知道什么', '[3] names no source; add it or correct the number.'],
      ['我们知道什么', '[3] names no source; add it or correct the number.'],
      ['sources.1', 'no sentence cites [2]; cite it or leave it out.'],
    ]);
  });

  test('for an id that another file has', () => {
    const files = new Map([...LIBRARY.files, ['a01', [FILE, 'content/articles/b.md']]]);
    expect(problemsOf(SOUND, { ...LIBRARY, files })).toEqual([
      { file: FILE, line: 2, field: 'id', remedy: 'content/articles/b.md has this id too; choose another.' },
    ]);
  });

  test('for more than 1500 characters, and for a reply of more than 20 KB', () => {
    const many = `- ${'客服说这是谣言。[1]'.repeat(600)}`;
    const remedies = problemsOf(but('- 另见', `${many}\n- 另见`)).map(({ remedy }) => remedy);
    expect(remedies).toEqual([
      expect.stringMatching(/^shorten the text to 1500 characters \(now 4\d{3}\)\.$/),
      expect.stringMatching(/^shorten the article: it makes a reply of \d{5} bytes, 20480 are allowed\.$/),
    ]);
  });

  test('for a rumor whose sources are all grade D', () => {
    const found = problemsOf(SOUND.replaceAll(/grade: [BC]/g, 'grade: D'));
    expect(found.map(({ remedy }) => remedy)).toEqual([
      'the best source is grade D; add one of grade A or B, or write 证据不足.',
    ]);
  });
});

describe('an article may', () => {
  test('be unproven on grade D alone, when it says what is unknown', () => {
    const text = SOUND.replaceAll(/grade: [BC]/g, 'grade: D')
      .replace('verdict: 谣言', 'verdict: 证据不足')
      .replace('## 为什么有人信', '## 不知道什么');
    expect(problemsOf(text)).toEqual([]);
  });

  test('not be unproven without saying what is unknown', () => {
    const found = problemsOf(but('verdict: 谣言', 'verdict: 证据不足'));
    expect(found.map(({ remedy }) => remedy)).toEqual(['write a section "## 还没有人回答".']);
  });

  test.each(['12000元', '12300多笔', '1万元', '2016年', '110'])(
    'name an amount or a listed number: %s',
    (text) => {
      expect(problemsOf(but('打110', text))).toEqual([]);
    },
  );

  test('be said in many ways, which no reply carries', () => {
    const said = `saidAs:\n${'  - 一句话\n'.repeat(2_000)}`;
    expect(problemsOf(but('asOf:', `${said}asOf:`))).toEqual([]);
  });

  test('print a listed domain and quote a rumor that shouts', () => {
    expect(problemsOf(but('一家媒体', 'www.pbccrc.org.cn和“速看！”'))).toEqual([]);
  });
});

test('knows every rule by a case that breaks it', () => {
  const elsewhere = ['size'];
  expect([...new Set(BROKEN.map(([rule]) => rule)), ...elsewhere].sort()).toEqual(Object.keys(rules).sort());
});
