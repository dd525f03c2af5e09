import axe, { type AxeResults } from 'axe-core';
import type { Handler } from '../../local/cloud/http';
import { readBody, send, success, urlOf } from '../../local/cloud/http';
import { wordOf } from '../../miniprogram/utils/verdict';
import { aCard, aHit, aHowto, anArticle, aReport } from '../support/articles';
import { usePhone } from '../support/phone';

const VERDICTS = ['false', 'misleading', 'unproven', 'true', 'scam'] as const;
const cards = [...VERDICTS.map((verdict, n) => aCard({ id: `v${n}`, verdict })), aHowto()];

const changes = [
  { on: '2026-11-20', note: '新的来源说，入口可以再开一次。', was: 'misleading' as const },
  { on: '2026-10-01', note: '来源的日期写错了一天，已改。' },
];

const article = anArticle({
  sections: [
    {
      role: 'do',
      title: '现在怎么做',
      blocks: [{ type: 'list', ordered: true, items: [[{ text: '先取钱。', cites: [1] }]] }],
    },
    {
      role: 'open',
      title: '还没有人回答',
      blocks: [{ type: 'paragraph', spans: [{ text: '能不能再开一次？' }] }],
    },
  ],
  clocks: [
    { label: '财产入口', value: '48 小时', note: '从你打开那一刻算起' },
    { label: '微粒贷还款', value: '按原来的期数', note: '封号不改变还款日' },
  ],
  sources: anArticle().sources.flatMap((source) => [
    { ...source, url: 'https://a.example/1' },
    { ...source, n: 2, publisher: '腾讯客服', grade: 'A' as const },
  ]),
  tags: ['微粒贷', '封号'],
  related: ['v1'],
  lookalike: { difference: '分付是借钱，支付分是评分。', ids: ['v2'] },
});

const answers: Record<string, object> = {
  'content.home': { topics: [{ id: 'credit', title: '征信', summary: '' }], newest: { items: cards } },
  'content.read': article,
  'content.related': { items: cards.slice(1, 3) },
  'search.topic': { items: [aHit({ marks: [{ start: 0, end: 5 }] })] },
  'search.match': { items: [] },
  'content.list': { items: cards },
  'content.corrections': { items: cards.slice(0, 2).map((card) => ({ ...card, changes })) },
  'account.bookmarks': { items: cards.slice(0, 2) },
  'account.feedback': { helpful: false },
  'reports.mine': {
    items: [
      aReport(),
      aReport({
        receipt: 'B2',
        phase: 'published',
        answer: { articleId: 'v4', verdict: 'scam', title: '代解封' },
      }),
    ],
  },
  'reports.read': aReport({ masked: [{ kind: 'mobile', count: 1 }] }),
};

/** What is different about an article with a certain id. */
const variants: Record<string, object> = {
  old: { reviewBy: '2026-01-01' },
  changed: { changes },
  ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, { verdict }])),
};

/** A cloud that always has the same to say. */
const cloud: Handler = async (request, response) => {
  const [, name] = /^\/fn\/(\w+)$/.exec(urlOf(request).pathname) ?? [];
  if (!name) return false;
  const { action, input } = JSON.parse(String(await readBody(request, 100_000)));
  return send(response, success({ ...answers[`${name}.${action}`], ...variants[input.id] }));
};

/** A browser on a busy machine takes its time. */
jest.setTimeout(60_000);

const RULES = [
  'color-contrast',
  'button-name',
  'link-name',
  'image-alt',
  'aria-roles',
  'aria-allowed-attr',
  'aria-required-attr',
];
const SCALES = [1, 1.4, 1.75, 2];
/** What a finger must hit, and words in the middle of a sentence, which it need not. */
const TARGETS = '[role=button], [role=link], [role=tab], [role=switch], wx-button, .t-check-tag';
const INLINE = '[class*=spans--]';

describe('every page', () => {
  const phone = usePhone({ root: 'miniprogram', cloud });
  const { tap } = phone;
  const top = () => phone.page.locator('wx-page').filter({ visible: true }).last();
  const write = (text: string) => top().locator('textarea').first().fill(text);

  const look = async (text: string) => {
    await write(text);
    await tap(top().getByText('求证', { exact: true }));
  };

  const next = () => tap(top().getByText('下一步'));

  /** A page, something on it that says it is ready, and what is done before. */
  const scenes: { name: string; route: string; sign: string; act?: () => Promise<void> }[] = [
    { name: 'home', route: '/pages/home/home', sign: '就这些了' },
    { name: 'article', route: '/pages/article/article?id=a01', sign: '相关的' },
    ...VERDICTS.slice(1).map((verdict) => ({
      name: `article-${verdict}`,
      route: `/pages/article/article?id=${verdict}`,
      sign: '相关的',
    })),
    {
      name: 'changed',
      route: '/pages/article/article?id=changed',
      sign: '来源的日期写错了一天',
      act: () => tap(top().getByText('看改过的 2 次')),
    },
    { name: 'corrections', route: '/pages/about/corrections/corrections', sign: '就这些了' },
    { name: 'expired', route: '/pages/article/article?id=old', sign: '已过期待复核' },
    {
      name: 'sources',
      route: '/pages/article/article?id=a01',
      sign: '看全部 2 个来源',
      act: () => tap(top().getByRole('link', { name: '来源 1', exact: true })),
    },
    {
      name: 'opinion',
      route: '/pages/article/article?id=a01',
      sign: '换个说法，再去求证',
      act: async () => {
        await tap(top().getByText('没帮上'));
        await tap(top().getByText('不是我问的'));
      },
    },
    { name: 'topic', route: '/pages/list/list?topic=credit', sign: '就这些了' },
    { name: 'tag', route: '/pages/list/list?tag=零钱', sign: '就这些了' },
    { name: 'kept', route: '/pages/list/list?kept=1', sign: '就这些了' },
    { name: 'search', route: '/pages/search/search', sign: '可以这样问' },
    { name: 'hits', route: '/pages/search/search', sign: '都不是', act: () => look('微粒贷') },
    { name: 'none', route: '/pages/search/search', sign: '不代表是真的', act: () => look('第一行\n第二行') },
    { name: 'report', route: '/pages/report/report', sign: '写下你看到', act: next },
    {
      name: 'check',
      route: '/pages/report/report',
      sign: '只有核查的人',
      act: async () => {
        await write('微信要收费了');
        await next();
      },
    },
    { name: 'receipt', route: '/pages/receipt/receipt?receipt=K7M4&fresh=1', sign: '保存前遮住' },
    { name: 'mine', route: '/pages/mine/mine', sign: '受理编号' },
    { name: 'check-page', route: '/pages/about/text/text?name=check', sign: '我们做不到的' },
    { name: 'complaint', route: '/pages/about/text/text?name=complaint', sign: '写给运行的人' },
  ];

  it.each(scenes)(
    '$name can be read and tapped in every font size and theme',
    async ({ name, route, sign, act }) => {
      await phone.open(route, { theme: 'system' });
      await act?.();
      await top().getByText(sign).first().waitFor();
      await phone.page.evaluate(axe.source);
      for (const scale of SCALES) {
        await setScale(scale);
        expect({ scale, ...(await layout()) }).toEqual({ scale, wide: [], cut: [], small: [] });
      }
      for (const colorScheme of ['dark', 'light'] as const) {
        await phone.page.emulateMedia({ colorScheme });
        expect({ colorScheme, violations: await audit() }).toEqual({ colorScheme, violations: [] });
        await phone.shot(`${name}-${colorScheme}`);
      }
      expect(await phone.page.locator('wx-page *').count()).toBeLessThan(1000);
      expect((await claims()).bare).toEqual([]);
    },
  );

  const setScale = (scale: number) =>
    top().evaluate((page, value) => page.style.setProperty('--scale', String(value)), scale);

  const layout = () =>
    top().evaluate(
      (page, [targets, inline]) => {
        const shown = [...page.querySelectorAll<HTMLElement>('*')].filter((part) => part.offsetWidth > 0);
        const steady = shown.filter((part) => !part.closest('wx-scroll-view, textarea'));
        const words = (parts: HTMLElement[]) =>
          parts.map((part) => `${part.className} ${part.textContent}`.slice(0, 60));
        const hides = (part: HTMLElement) => getComputedStyle(part).overflowX === 'hidden';
        const taken = (part: HTMLElement) => getComputedStyle(part).pointerEvents === 'none';
        const rect = (part: HTMLElement) => part.getBoundingClientRect();
        return {
          wide: words(steady.filter((part) => rect(part).right > innerWidth + 1)),
          cut: words(
            steady.filter(
              (part) => hides(part) && part.scrollWidth > part.clientWidth + 1 && part.textContent,
            ),
          ),
          small: words(
            shown.filter(
              (part) =>
                part.matches(targets) && !part.matches(inline) && !taken(part) && rect(part).height < 43.5,
            ),
          ),
        };
      },
      [TARGETS, INLINE] as const,
    );

  it('opens the source of a sentence, then all of them, and closes by the button or a tap beside it', async () => {
    await phone.open('/pages/article/article?id=a01');
    const sheet = top().getByRole('dialog', { name: '来源' });
    const second = sheet.getByText('腾讯客服');
    await tap(top().getByRole('link', { name: '来源 1', exact: true }));
    await sheet.getByText('北京商报').waitFor();
    expect(await second.count()).toBe(0);
    await tap(sheet.getByText('看全部 2 个来源'));
    await second.waitFor();
    await tap(sheet.getByText('关闭'));
    await sheet.waitFor({ state: 'hidden' });
    await tap(top().getByText('2 个来源，'));
    await second.waitFor();
    await phone.page.touchscreen.tap(180, 120);
    await sheet.waitFor({ state: 'hidden' });
  });

  it('finds the claims that it watches over', async () => {
    await phone.open('/pages/home/home');
    await top().getByText('就这些了').waitFor();
    expect(await claims()).toEqual({ found: 5, bare: [] });
    await top().evaluate((page) => {
      for (const chip of page.querySelectorAll('[class*=chip]')) chip.remove();
    });
    expect((await claims()).bare).toHaveLength(5);
  });

  /** Claims on the page, and those without a verdict before them or quotation marks around them. */
  const claims = () =>
    top().evaluate(
      (page, [words, known]) => {
        const copy = page.cloneNode(true) as HTMLElement; // A copy is of the same kind.
        for (const own of copy.querySelectorAll('[aria-level="1"]')) own.remove(); // Under a title with its verdict.
        const text = copy.textContent ?? '';
        const marks = [...text.matchAll(new RegExp([...words, ...known].join('|'), 'g'))];
        const found = marks.filter(([mark]) => known.includes(mark));
        const judged = (at: number) => words.includes(marks[at - 1]?.[0] ?? '');
        const quoted = (at: number, length: number) => text[at - 1] === '“' && text[at + length] === '”';
        const bare = marks.filter(
          ([mark], n) => known.includes(mark) && !(judged(n) && quoted(marks[n]?.index ?? 0, mark.length)),
        );
        return { found: found.length, bare: bare.map(({ index }) => text.slice(index - 30, index + 30)) };
      },
      [VERDICTS.map(wordOf), [aCard().claim ?? '', '代解封']] as const,
    );

  const audit = async () => {
    const { violations } = await phone.page.evaluate((rules): Promise<AxeResults> => {
      const { axe: engine } = globalThis as unknown as { axe: typeof axe }; // Injected above.
      return engine.run('wx-page', { runOnly: { type: 'rule', values: rules } });
    }, RULES);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => [id, html, any[0]?.message]));
  };
});
