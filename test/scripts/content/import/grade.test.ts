import { propose } from '../../../../scripts/content/import/grade';

test.each([
  ['微信安全中心', 'A'],
  ['中国人民银行征信中心', 'A'],
  ['北京商报', 'B'],
  ['新华社', 'B'],
  ['某某资讯', 'C'],
  [null, 'D'],
] as const)('a page by %s is proposed as grade %s', (source, grade) => {
  expect(propose({ source, links: [] }).grade).toBe(grade);
});
