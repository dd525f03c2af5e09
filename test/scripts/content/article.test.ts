import { parseArticle } from '../../../scripts/content/article';
import { sentence } from '../../../scripts/content/problem';
import { but, SOUND } from './sound';

const parse = (text: string) => parseArticle('content/articles/a01.md', text);

describe('an article becomes blocks', () => {
  const article = parse(SOUND).item?.article;

  test('with its front matter and the verdict in the contract’s word', () => {
    expect(article).toMatchObject({
      id: 'a01',
      verdict: 'false',
      sourceCount: 2,
      clocks: [],
      asOf: '2026-11-21',
    });
  });

  test('with one section for each heading, named by its role', () => {
    expect(article?.sections.map(({ role, title }) => [role, title])).toEqual([
      ['do', '现在怎么做'],
      ['dont', '不要'],
      ['known', '我们知道什么'],
      ['why', '为什么有人信'],
      ['checked', '我们怎么查的'],
    ]);
  });

  test('with citations, bold words and links in their spans', () => {
    expect(article?.sections[2]?.blocks).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          [
            { text: '客服说这是谣言。', cites: [1] },
            { text: '类似的话', strong: true },
            { text: '早就有。', cites: [1, 2] },
          ],
          [{ text: '另见' }, { text: '零钱', link: 'a02' }, { text: '这一条。', cites: [2] }],
        ],
      },
    ]);
  });

  test('with quotes and small headings where they are written', () => {
    const text = but('我们看了一家媒体的报道。客服的原话没有看到。', '### 问了谁\n\n> 这是谣言。[1]');
    expect(parse(text).item?.article.sections[4]?.blocks).toEqual([
      { type: 'heading', text: '问了谁' },
      { type: 'quote', spans: [{ text: '这是谣言。', cites: [1] }] },
    ]);
  });

  test('with citations written one behind the other', () => {
    const text = but('我们看了一家媒体的报道。客服的原话没有看到。', '我们看了报道。[1][2]');
    expect(parse(text).item?.article.sections[4]?.blocks).toEqual([
      { type: 'paragraph', spans: [{ text: '我们看了报道。', cites: [1, 2] }] },
    ]);
  });

  test('with the ways in which people say its claim, where they are written', () => {
    const said = parse(but('asOf:', 'saidAs: [借五百保号, 欠着钱就不封]\nasOf:')).item?.article;
    expect(said?.saidAs).toEqual(['借五百保号', '欠着钱就不封']);
    expect(article).not.toHaveProperty('saidAs');
  });

  test('with two clocks side by side', () => {
    const clocks =
      'clocks:\n  - { label: 入口, value: 48小时, note: 取钱 }\n  - { label: 还款, value: 12期, note: 照旧 }\n';
    expect(parse(but('related:', `${clocks}related:`)).item?.article.clocks).toHaveLength(2);
  });
});

describe('front matter that does not fit is named by line, field and remedy', () => {
  test.each([
    ['truth: 借钱不能防止封号。\n', '', '2 truth: it is missing; add it.'],
    ['summary:', 'sumary:', '8 sumary: "sumary" is not a field here; did you mean "summary"?'],
    ['title: 借钱保不住号', 'title: 12', '4 title: write a string here.'],
    ['title: 借钱保不住号', "title: ' '", '4 title: it is empty; fill it in.'],
    ['tags: [封号]', 'tags: 封号', '10 tags: write an array here.'],
    ['verdict: 谣言', 'verdict: 假的', '6 verdict: write one of 谣言, 误导, 证据不足, 属实, 骗局.'],
    ['verdict: 谣言', 'verdict: false', '6 verdict: write a string here.'],
    ['kind: factcheck', 'kind: rumor', '3 kind: write one of factcheck, explainer.'],
    ['asOf: 2026-11-21', 'asOf: 2026-02-30', "11 asOf: write a day of the calendar as 'YYYY-MM-DD'."],
    ['    date: 2022-05-24\n', '', '15 sources.0.date: it is missing; add it.'],
    ["date: '2022-05'", 'date: 2022年', "25 sources.1.date: write the day as 'YYYY-MM-DD', or as much"],
    ['grade: B', 'grade: E', '19 sources.0.grade: write one of A, B, C, D.'],
    ['url: https://news.example.com/a', 'url: news', '20 sources.0.url: write the whole address'],
    ['id: a01', 'id: ../../app', '2 id: use lower-case letters, digits and hyphens.'],
    [
      'related: [a02]',
      'related: [a02]\nclocks:\n  - { label: 入, value: 1, note: 无 }',
      '15 clocks.0.value: write a string',
    ],
    ['asOf:', `saidAs: [${'长'.repeat(61)}]\nasOf:`, '11 saidAs.0: shorten it to 60 characters.'],
  ])('"%s" as "%s"', (from, to, expected) => {
    const { item, problems } = parse(but(from, to));
    expect(item).toBeUndefined();
    expect(problems.map(sentence)).toContainEqual(
      expect.stringContaining(`content/articles/a01.md:${expected}`),
    );
  });

  test('YAML that cannot be read', () => {
    const { problems } = parse(but('title: 借', 'title: "借'));
    expect(problems[0]).toMatchObject({ line: expect.any(Number), field: 'YAML' });
  });

  test('YAML that multiplies itself', () => {
    const { problems } = parse(
      but('tags: [封号]', 'tags: &t [封号]\nrelated: *t').replace('related: [a02]\n', ''),
    );
    expect(problems.map(sentence)).toEqual([
      'content/articles/a01.md:2 YAML: it refers to another value with *; write the value out.',
    ]);
  });

  test('a file without front matter', () => {
    expect(parse('## 现在怎么做').problems.map(sentence)).toEqual([
      'content/articles/a01.md:1 file: begin with front matter between --- lines.',
    ]);
  });
});
