import { segment } from '../../../../cloudfunctions/_shared/matching/text/pinyin';
import { sounds } from '../../../../cloudfunctions/_shared/matching/text/sounds';

describe('sounds', () => {
  it('are the same for characters, pinyin and a mixture', () => {
    expect(sounds('weilidai')).toEqual(sounds('微粒贷'));
    expect(sounds('wei粒dai')).toEqual(sounds('微粒贷'));
  });

  it.each([
    ['zh and z', '中', '宗'],
    ['ng and n', '京', '今'],
    ['l and n', '里', '你'],
  ])('do not tell %s apart', (_, first, second) => {
    expect(sounds(first)).toEqual(sounds(second));
  });

  it('stop at what has no sound', () => {
    expect(sounds('微5信')).toEqual([...sounds('微'), 0, ...sounds('信')]);
  });
});

describe('pinyin without blanks', () => {
  it('comes apart into the fewest syllables', () => {
    expect(segment('zhengxin')).toEqual(['zheng', 'xin']);
  });

  it('is told from other letters', () => {
    expect(segment('wechat')).toBeUndefined();
  });
});
