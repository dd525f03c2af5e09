import type { Article, Card, Hit, Report } from '@bianyao/contract';

/** An article as a function would send it; tests change what they are about. */
export const anArticle = (change: Partial<Article> = {}): Article => ({
  id: 'a01',
  kind: 'factcheck',
  title: '借钱防封号',
  claim: '借 500 元分 20 期还，号就不会被封',
  verdict: 'false',
  truth: '借款和封号是两件事。',
  topic: 'account',
  asOf: '2026-11-21',
  reviewBy: '2027-11-21',
  sourceCount: 1,
  summary: '',
  tags: [],
  sections: [
    { role: 'known', title: '知道什么', blocks: [] },
    { role: 'do', title: '现在怎么做', blocks: [] },
    { role: 'open', title: '还没有人回答', blocks: [] },
  ],
  clocks: [],
  sources: [
    { n: 1, publisher: '北京商报', title: '报道', date: '2022-05-24', grade: 'B', supports: '说法不实' },
  ],
  related: [],
  revision: 1,
  publishedAt: '2026-11-20T16:30:00Z',
  updatedAt: '2026-11-21T02:00:00Z',
  ...change,
});

export const aCard = (change: Partial<Card> = {}): Card => {
  const { id, kind, title, claim, verdict, truth, topic, asOf, reviewBy, sourceCount } = anArticle();
  const card = { id, kind, title, truth, topic, asOf, reviewBy, sourceCount };
  return { ...card, ...(claim && { claim }), ...(verdict && { verdict }), ...change };
};

/** An item without a claim: it tells how to do something. */
export const aHowto = (id = 'how'): Card => {
  const { claim: _claim, verdict: _verdict, ...card } = aCard({ id, kind: 'explainer', title: '怎么取钱' });
  return card;
};

export const aHit = (change: Partial<Hit> = {}): Hit => ({
  ...aCard(),
  score: 0.8,
  reason: 'nearClaim',
  marks: [],
  ...change,
});

export const aReport = (change: Partial<Report> = {}): Report => ({
  receipt: 'K7M4',
  caseId: 'c1',
  text: '微信要收费了',
  masked: [],
  phase: 'received',
  submittedAt: '2026-11-21T16:05:00Z',
  ...change,
});
