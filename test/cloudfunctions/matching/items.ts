import type { Item } from '../../../cloudfunctions/_shared/matching/port';

/** An item with what a test is about; the rest is plain. */
export const item = (given: Partial<Item> & { id: string }): Item => ({
  kind: 'factcheck',
  topic: 'account',
  title: '',
  saidAs: [],
  tags: [],
  summary: '',
  links: [],
  updatedAt: '2026-11-01T00:00:00.000Z',
  ...given,
});

/** A small library with neighbours that are easily mixed up. */
export const library: readonly Item[] = [
  item({
    id: 'a01',
    topic: 'loan',
    title: '借微粒贷保不住微信号',
    claim: '在微粒贷借款500元分20期还，微信号就不会被封',
    saidAs: ['欠着鹅厂的钱，他就舍不得动你', '防封小妙招：贷一点点，期数拉到最长'],
    tags: ['微粒贷', '封号'],
    summary: '放贷的是银行，管账号的是微信的使用规范，两件事不相干。',
  }),
  item({
    id: 'a02',
    topic: 'funds',
    title: '封号后零钱还是你的，取法不同',
    claim: '微信号被封后零钱就拿不回来了，会被腾讯没收',
    saidAs: ['号一炸，钱就充公', '绿泡泡没了，里头的钱是不是也归鹅厂了'],
    tags: ['零钱', '封号', '提取财产'],
    summary: '不管账号状态如何，零钱还是你的。',
  }),
  item({
    id: 'b01',
    topic: 'paylater',
    title: '花呗逾期30天就封支付宝，没有依据',
    claim: '花呗逾期满30天支付宝就会自动封号',
    tags: ['花呗', '逾期'],
    summary: '规则里没有这样的条文。',
  }),
  item({
    id: 'c01',
    topic: 'credit',
    title: '花钱修复征信，是骗局',
    claim: '花钱找机构可以做征信修复、洗白征信',
    tags: ['征信修复', '骗局'],
    summary: '征信记录不能花钱修改。',
    links: ['https://www.example.com/xiufu?utm_source=group'],
  }),
  item({
    id: 'query',
    kind: 'explainer',
    topic: 'credit',
    title: '怎么查自己的信用报告',
    saidAs: ['征信报告在哪里打'],
    tags: ['征信', '信用报告'],
    summary: '每年有两次免费。',
  }),
];

/** No reports are known. */
export const nobody = { sharing: async () => [] };
