import { addressIn, checkReport } from '../../../miniprogram/utils/form';
import { isMessage, lengthOf } from '../../../miniprogram/utils/message';

describe('what was typed', () => {
  it('is a message when it is long or has lines', () => {
    expect(isMessage('花呗逾期会封号吗')).toBe(false);
    expect(isMessage('谣'.repeat(40))).toBe(false);
    expect(isMessage('谣'.repeat(41))).toBe(true);
    expect(isMessage('速转\n微信要收费')).toBe(true);
  });

  it('is counted as a person counts', () => {
    expect(lengthOf('急😱')).toBe(2);
  });
});

describe('a report', () => {
  it('can be sent with a text alone', () => {
    expect(checkReport({ text: '微信要收费了', link: '' })).toEqual({});
  });

  it('needs a text that is neither blank nor longer than 2,000 characters', () => {
    expect(checkReport({ text: ' \n', link: '' }).text).toMatch(/^写下/);
    expect(checkReport({ text: '谣'.repeat(2000), link: '' })).toEqual({});
    expect(checkReport({ text: '谣'.repeat(2001), link: '' }).text).toContain('2,000');
  });

  it('takes the address out of a pasted share text', () => {
    const pasted = '看这个 https://v.example.com/a?b=1，复制打开';
    expect(checkReport({ text: '看', link: pasted })).toEqual({});
    expect(addressIn(pasted)).toBe('https://v.example.com/a?b=1');
  });

  it('refuses a link that is none', () => {
    expect(checkReport({ text: '看', link: '群里' }).link).toContain('http');
  });
});
