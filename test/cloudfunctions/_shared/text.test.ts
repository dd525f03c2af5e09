import { clean, fold, textOf } from '../../../cloudfunctions/_shared/text';

describe('clean', () => {
  it.each([
    ['plain letters for full-width ones', '微信Ａｂｃ１２３', '微信Abc123'],
    ['Chinese punctuation as it is', '真的吗？（急！）：快看，……', '真的吗？（急！）：快看，……'],
    ['no zero-width marks', '转\u200b账\ufeff解\u00ad封', '转账解封'],
    ['direction marks made visible', '\u202e安全中心官方\u202c', '↔安全中心官方↔'],
    ['lines, without other control characters', 'a\r\nb\u0000c\td\u0007', 'a\nbc\td'],
    ['no blanks at the ends', '\u3000 转账 \n', '转账'],
    ['half a surrogate pair as a replacement mark', '\ud800 x', '\ufffd x'],
  ])('gives %s', (_what, text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });

  it('changes nothing when done twice', () => {
    const once = clean('Ａ\u200bﷺ ① …… \u202eｘ\u3000');
    expect(clean(once)).toBe(once);
  });
});

describe('textOf', () => {
  const field = textOf(2_000);

  it('counts code points, not UTF-16 units', () => {
    expect(field.safeParse('😀'.repeat(2_000)).success).toBe(true);
    expect(field.safeParse('😀'.repeat(2_001)).success).toBe(false);
  });

  it('counts again once cleaned', () => {
    expect(field.safeParse('ﷺ'.repeat(2_000)).success).toBe(false);
  });

  it.each(['', '  \n', '\u200b\u200b'])('refuses %j: nothing is left of it', (text) => {
    expect(field.safeParse(text).success).toBe(false);
  });
});

describe('fold', () => {
  it('keeps letters and digits in one form', () => {
    expect(fold('😀「Ａ账 号」x㍿')).toBe('a账号x株式会社');
  });
});
