import { performance } from 'node:perf_hooks';
import { redact } from '../../../cloudfunctions/_shared/redact';

const found = (text: string) => redact(text).masked;

describe('redact', () => {
  it.each([
    ['mobile', '请打13812345678联系'],
    ['mobile', '手机 138 1234 5678'],
    ['mobile', '138-1234-5678'],
    ['mobile', '+86 13812345678'],
    ['mobile', '8613812345678'],
    ['mobile', 'tel13800138000'],
    ['idCard', '身份证11010519491231002X'],
    ['idCard', '11010519491231002x'],
    ['idCard', '110105 19491231 002X'],
    ['bankCard', '卡号4111111111111111'],
    ['bankCard', '4111 1111 1111 1111'],
    ['bankCard', '5500-0000-0000-0004'],
    ['bankCard', '6222020000000000000'],
    ['email', '发到 zhang.san+x@mail.example.com'],
    ['account', '加微信：zhangsan_88'],
    ['account', '微信号abc12345'],
    ['account', '薇信 kefu2026x'],
    ['account', 'vx:jiefeng'],
    ['account', 'QQ 123456789'],
    ['account', 'qq号：10001000'],
  ])('masks a %s in %j', (kind, text) => {
    expect(found(text)).toEqual([{ kind, count: 1 }]);
  });

  it.each([
    '客服热线95017',
    '打 400-100-0000 咨询',
    '110、96110、12381',
    '座机 010-12345678',
    '订单号 4200001234202301011234567890',
    '单号SF1381234567890',
    '2026年11月21日 13:45:00',
    '2026-11-21 13-45-00',
    '转账 13800 元',
    '年化 0.13812345678',
    '身份证110105194912310021校验不对',
    '卡号4111111111111112',
    '微信支付客服',
    '微信 100000 元',
    '微信 WeChat 官方',
    '微信是腾讯的',
    '看 @某某 的朋友圈',
    '版本 8.0.50',
  ])('leaves %j alone', (text) => {
    expect(redact(text)).toEqual({ text, masked: [] });
  });

  it('puts marks in place and counts each kind', () => {
    expect(redact('张三 13812345678、13912345678，微信号：zhang_san')).toEqual({
      text: '张三 〔手机号〕、〔手机号〕，微信号〔帐号〕',
      masked: [
        { kind: 'mobile', count: 2 },
        { kind: 'account', count: 1 },
      ],
    });
  });

  it('masks nothing more when done twice', () => {
    const { text } = redact('微信号：zhang_san 13812345678 a@b.example.com');
    expect(redact(text)).toEqual({ text, masked: [] });
  });

  it.each(['1', '1 ', 'a', 'a.', '微信', '@a.', '微信 a', '微信是 '])(
    'takes time in proportion to the length of %j repeated',
    (unit) => {
      const times = [2_000, 20_000].map((length) => fastest(unit.repeat(length / unit.length)) / length);
      expect((times[1] ?? 0) / (times[0] ?? 1)).toBeLessThan(5);
    },
  );
});

/** Milliseconds of the fastest of ten runs: the one least disturbed. */
function fastest(text: string): number {
  return Math.min(
    ...Array.from({ length: 10 }, () => {
      const start = performance.now();
      redact(text);
      return performance.now() - start;
    }),
  );
}
