import { grams, marks } from '../../../cloudfunctions/search/grams';

const cut = (text: string, query: string) =>
  marks(text, grams(query)).map(({ start, end }) => text.slice(start, end));

describe('grams', () => {
  it.each([
    ['零钱清空', ['零钱', '钱清', '清空']],
    ['零 钱！', ['零钱']],
    ['封', ['封']],
    ['！？😀', []],
  ])('makes of %j %j', (text, expected) => {
    expect([...grams(text)]).toEqual(expected);
  });
});

describe('marks', () => {
  it('joins stretches that touch and leaves out what lies between', () => {
    expect(cut('微信零钱会被清空', '零钱清空')).toEqual(['零钱', '清空']);
    expect(cut('微信零钱会被清空', '微信零钱')).toEqual(['微信零钱']);
  });

  it('counts in UTF-16 units, past emoji and across punctuation', () => {
    expect(cut('😀「零，钱」没了', '零钱')).toEqual(['零，钱']);
    expect(cut('𠮷零𠮷', '零𠮷')).toEqual(['零𠮷']);
  });

  it('finds full-width letters by plain ones', () => {
    expect(cut('ＱＱ号被封', 'qq')).toEqual(['ＱＱ']);
  });

  it('marks nothing for a query of one letter that the text has in longer words only', () => {
    expect(cut('零钱', '封')).toEqual([]);
  });
});
