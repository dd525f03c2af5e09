import { usePhone } from '../../support/page';

it('knows on this phone what is kept, and forgets what was let go', async () => {
  usePhone();
  const { isKept, note } = await import('../../../miniprogram/stores/bookmarks');
  note(['a', 'b'], true);
  note(['b', 'c'], true);
  note(['a'], false);
  expect(['a', 'b', 'c', 'd'].map(isKept)).toEqual([false, true, true, false]);
});
