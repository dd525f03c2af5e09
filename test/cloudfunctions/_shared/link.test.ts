import { toLink } from '../../../cloudfunctions/_shared/link';

describe('toLink', () => {
  it.each([
    ['https://a.example', 'https://a.example/'],
    [' https://a.example\n', 'https://a.example/'],
    ['HTTP://A.example/x?y=1#z', 'http://a.example/x?y=1#z'],
    ['https://ⅿp.weixin.qq.com/s', 'https://mp.weixin.qq.com/s'],
    ['https://xn--80ak6aa92e.com/', 'https://xn--80ak6aa92e.com/'],
    ['https://例子.example/', 'https://xn--fsqu00a.example/'],
  ])('stores %j as %j', (raw, stored) => {
    expect(toLink(raw)).toBe(stored);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'weixin://dl/business',
    '//evil.example',
    'https://weixin.qq.com@evil.example/',
    'https://user:secret@a.example/',
    'http://127.0.0.1:3000/admin',
    'https://localhost/',
    'https://a.example/\u202egpj.exe',
    'https://a.example/a b',
    'https:\\\\a.example',
    'https://a.exa\nmple',
    `https://a.example/${'x'.repeat(2_000)}`,
    '转发给你看',
    '',
  ])('refuses %j', (raw) => {
    expect(toLink(raw)).toBeUndefined();
  });
});
