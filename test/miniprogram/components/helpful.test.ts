import { show } from '../../support/component';

describe('the question whether it helped', () => {
  it('asks first', () => {
    expect(show('helpful', { opinion: null }).text).toContain('这一篇有帮助吗');
  });

  it('thanks for a yes and asks nothing more', () => {
    expect(show('helpful', { opinion: { helpful: true } }).text).toBe('谢谢，记下了');
  });

  it('offers four reasons for a no', () => {
    const { text } = show('helpful', { opinion: { helpful: false } });
    for (const reason of ['太旧', '没来源', '没讲清怎么做', '不是我问的']) expect(text).toContain(reason);
  });

  it('leads on when it was about something else', async () => {
    const { heard, tap } = show('helpful', { opinion: { helpful: false, reason: 'other' } }, ['ask']);
    await tap('ask');
    expect(heard('ask')).toHaveLength(1);
  });
});
