import { anArticle } from '../../support/articles';
import { usePhone } from '../../support/page';

const opened = () => import('../../../miniprogram/stores/history');

describe('the history', () => {
  it('lists what was read, newest first and each once', async () => {
    usePhone();
    const { listRead, remember } = await opened();
    for (const id of ['a', 'b', 'a']) remember(anArticle({ id }), 0);
    expect(listRead().map(({ id }) => id)).toEqual(['a', 'b']);
    expect(listRead()[0]).not.toHaveProperty('sections');
  });

  it('keeps the twenty newest, and nothing of the others', async () => {
    const { storage } = usePhone();
    const { listRead, recallArticle, remember } = await opened();
    for (let n = 0; n < 21; n++) remember(anArticle({ id: `n${n}` }), n);
    expect(listRead()).toHaveLength(20);
    expect(recallArticle('n0')).toBeUndefined();
    expect(recallArticle('n20')).toMatchObject({ at: 20, article: { id: 'n20' } });
    expect(storage.size).toBe(21);
  });

  it('drops what readers are no longer given', async () => {
    usePhone();
    const { drop, listRead, recallArticle, remember } = await opened();
    remember(anArticle(), 0);
    drop('a01');
    expect(listRead()).toEqual([]);
    expect(recallArticle('a01')).toBeUndefined();
  });
});
