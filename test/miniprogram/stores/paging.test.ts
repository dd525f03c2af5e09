import type { Page } from '@bianyao/contract';
import { instance, later, run, usePhone } from '../../support/page';

type Fetch = (cursor?: string) => Promise<unknown>;

const first: Page<string> = { items: ['a'], cursor: 'c1' };
const second: Page<string> = { items: ['b'] };

/** A page that lists words in capitals. */
async function listing(fetch: Fetch, own: object = {}) {
  const phone = usePhone();
  const { opening, paging } = await import('../../../miniprogram/stores/paging');
  const { data, members } = paging((word: string) => word.toUpperCase());
  return { phone, page: instance({ ...members, ...opening, data: { ...data }, fetch, ...own }) };
}

/** Fails as the network does. */
async function lost() {
  const { CloudError } = await import('../../../miniprogram/services/cloud');
  throw new CloudError({ code: 'OFFLINE', message: '没有网络。' });
}

const shown = [{ n: 0, rows: ['A'] }];

describe('a page that lists', () => {
  it('waits for its first page, and shows it', async () => {
    const { page } = await listing(async () => first);
    expect(page.data).toEqual({ loading: true, groups: [], more: false, trouble: null });
    await run(page, 'load');
    expect(page.data).toEqual({ loading: false, groups: shown, more: true, trouble: null });
  });

  it('reads on from the cursor, one page at a time, to the end', async () => {
    const fetch = jest.fn(async (cursor?: string) => (cursor ? second : first));
    const { page } = await listing(fetch);
    await run(page, 'load');
    await Promise.all([run(page, 'onReachBottom'), run(page, 'onReachBottom')]);
    await run(page, 'onReachBottom');
    expect(fetch.mock.calls).toEqual([[undefined], ['c1']]);
    expect(page.data).toMatchObject({ groups: [...shown, { n: 1, rows: ['B'] }], more: false });
  });

  it('says why nothing came', async () => {
    const { page } = await listing(lost);
    await run(page, 'load');
    expect(page.data).toMatchObject({ loading: false, groups: [], trouble: { code: 'OFFLINE' } });
  });

  it('keeps what it shows when a page is lost, and reads on from there', async () => {
    const { page } = await listing(async () => first);
    await run(page, 'load');
    page.fetch = lost;
    await run(page, 'onReachBottom');
    expect(page.data).toMatchObject({ groups: shown, more: true, trouble: { code: 'OFFLINE' } });
    page.fetch = async () => second;
    await run(page, 'onReachBottom');
    expect(page.data).toMatchObject({ groups: [...shown, { rows: ['B'] }], trouble: null });
  });

  it('drops a page that a later wish overtook', async () => {
    const slow = later();
    const { page } = await listing(async (cursor) => (cursor ? slow.promise : first));
    await run(page, 'load');
    const reading = run(page, 'onReachBottom');
    await run(page, 'load');
    slow.resolve(second);
    await reading;
    expect(page.data).toMatchObject({ groups: shown, more: true });
  });

  it('is told nothing about a failure that a later wish overtook', async () => {
    const slow = later();
    const { page } = await listing(async (cursor) => (cursor ? slow.promise.then(lost) : first));
    await run(page, 'load');
    const reading = run(page, 'onReachBottom');
    await run(page, 'load');
    slow.resolve(undefined);
    await reading;
    expect(page.data.trouble).toBeNull();
  });

  it('waits again when it is asked again after nothing came', async () => {
    const slow = later();
    const { page } = await listing(lost);
    await run(page, 'load');
    page.fetch = () => slow.promise;
    const again = run(page, 'load');
    expect(page.data).toMatchObject({ loading: true, trouble: null });
    slow.resolve(first);
    await again;
    expect(page.data).toMatchObject({ loading: false, groups: shown });
  });

  it('does not read on while its first page is fetched anew', async () => {
    const slow = later();
    const { page } = await listing(async () => first);
    await run(page, 'load');
    const fetch = jest.fn(() => slow.promise);
    page.fetch = fetch;
    const again = run(page, 'load');
    await run(page, 'onReachBottom');
    slow.resolve(second);
    await again;
    expect(fetch.mock.calls).toEqual([[undefined]]);
    expect(page.data).toMatchObject({ groups: [{ n: 0, rows: ['B'] }], more: false });
  });

  it('still reads on when a load that overtook the reading fails', async () => {
    const slow = later();
    const { page } = await listing(async (cursor) => (cursor ? slow.promise : first));
    await run(page, 'load');
    const reading = run(page, 'onReachBottom');
    page.fetch = lost;
    await run(page, 'load');
    slow.resolve(second);
    await reading;
    page.fetch = async () => second;
    await run(page, 'onReachBottom');
    expect(page.data).toMatchObject({ groups: [...shown, { rows: ['B'] }], more: false });
  });

  it('starts again when pulled down, and lets go whatever came of it', async () => {
    const { phone, page } = await listing(async (cursor) => (cursor ? second : first));
    await run(page, 'load');
    await run(page, 'onReachBottom');
    await run(page, 'onPullDownRefresh');
    expect(page.data).toMatchObject({ groups: shown, more: true });
    page.fetch = lost;
    await run(page, 'onPullDownRefresh');
    expect(phone.wx.stopPullDownRefresh).toHaveBeenCalledTimes(2);
  });

  it('may do more with every page that comes, in the same change', async () => {
    const show = jest.fn(function (this: ReturnType<typeof instance>, page: Page<string>, at: number) {
      run(this, 'put', page, at, { last: page.items[0] });
    });
    const { page } = await listing(async (cursor) => (cursor ? second : first), { show });
    const changes = jest.spyOn(page, 'setData');
    await run(page, 'load');
    expect(changes).toHaveBeenLastCalledWith(expect.objectContaining({ groups: shown, last: 'a' }));
    await run(page, 'onReachBottom');
    expect(show.mock.calls.map(([, at]) => at)).toEqual([0, 1]);
    expect(page.data).toMatchObject({ groups: [...shown, {}], last: 'b' });
  });
});
