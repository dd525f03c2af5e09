import { marks } from '../../../cloudfunctions/_shared/matching/marks';

const marked = (text: string, asked: string) =>
  marks(text, asked).map(({ start, end }) => text.slice(start, end));

describe('marks', () => {
  it('lie on what the search has too, joined where it touches', () => {
    expect(marked('在微粒贷借款500元，微信号就不会被封', '微粒贷借款')).toEqual(['微粒贷借款']);
  });

  it('lie on the usual word for a nickname', () => {
    expect(marked('微信被封', '绿泡泡')).toEqual(['微信']);
  });

  it('lie on what sounds like the search', () => {
    expect(marked('借微粒贷', 'weilidai')).toEqual(['微粒贷']);
  });

  it('lie on characters as they stand in the text', () => {
    expect(marked('封🔥號怎麼辦', '封号')).toEqual(['封🔥號']);
  });

  it('are none where nothing is shared', () => {
    expect(marks('微信被封', '')).toEqual([]);
  });
});
