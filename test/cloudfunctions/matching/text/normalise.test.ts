import { usual } from '../../../../cloudfunctions/_shared/matching/text/nicknames';
import { normalise } from '../../../../cloudfunctions/_shared/matching/text/normalise';

const textOf = (original: string) => normalise(original).text;

describe('normalising', () => {
  it.each([
    ['full-width letters', 'ＷＥＣＨＡＴ５００', 'wechat500'],
    ['traditional characters', '徵信修復', '征信修复'],
    ['a common misspelling', '帐号', '账号'],
    ['blanks between characters', '封 号', '封号'],
    ['symbols between characters', '封-号🔥怎·么办', '封号怎么办'],
    ['invisible characters', '封\u200b号\ufeff', '封号'],
    ['Chinese numerals', '四十八小时', '48小时'],
    ['numerals in a row', '二零二二年', '2022年'],
    ['a number with 万', '20万', '200000'],
    ['one and a half units', '一千一', '1100'],
    ['colloquial two', '俩天', '2天'],
    ['money', '五百块', '500元'],
    ['a point in a number', '利率0.05%。', '利率0.05 '],
  ])('brings %s into one form', (_, original, expected) => {
    expect(textOf(original)).toBe(expected);
  });

  it('leaves numerals alone that count nothing', () => {
    expect(textOf('万一大家一起去')).toBe('万一大家一起去');
    expect(textOf('零钱没了')).toBe('零钱没了');
  });

  it('keeps what stands on both sides of a stop apart', () => {
    expect(textOf('封号，怎么办')).toBe('封号 怎么办');
  });

  it('takes links out, in one form for all ways to write them', () => {
    const links = (text: string) => normalise(text).links;
    expect(links('看这个 https://www.Example.com/a/?utm_source=x&id=1#top')).toEqual(['example.com/a?id=1']);
    expect(links('看这个 example.com/a?id=1')).toEqual(['example.com/a?id=1']);
    expect(textOf('看 https://example.com/a 快').trim()).toBe('看快');
  });

  it('leads every character back to where it came from', () => {
    const original = '封🔥号，四十八小时';
    const { text, from, to } = normalise(original);
    const at = text.indexOf('48');
    expect(original.slice(from[at], to[at])).toBe('四十八');
    expect(original.slice(from[0], to[1])).toBe('封🔥号');
  });

  it('takes time in proportion to the length of a text', () => {
    const time = (length: number) => {
      const text = '封 号，四十八小时。'.repeat(length / 10);
      const started = process.cpuUsage();
      textOf(text);
      return process.cpuUsage(started).user;
    };
    time(10_000);
    expect(time(200_000)).toBeLessThan(80 * time(10_000));
  });
});

describe('usual words', () => {
  it('take the place of nicknames, the longest first', () => {
    expect(usual('蚂蚁花呗和绿泡泡')).toBe('花呗和微信');
  });

  it('leave letters inside a longer word alone', () => {
    expect(usual('wxyz')).toBe('wxyz');
    expect(usual('我的wx号')).toBe('我的微信号');
  });

  it('keep apart what must stay apart', () => {
    expect(usual('分付')).not.toBe(usual('支付分'));
    expect(usual('信用修复')).not.toBe(usual('征信修复'));
    expect(new Set(['封号', '支付限制', '司法冻结'].map(usual)).size).toBe(3);
  });
});
