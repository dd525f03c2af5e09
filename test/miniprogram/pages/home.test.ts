import { aCard } from '../../support/articles';
import { later, no, OFFLINE, ok, run, tap, usePhone } from '../../support/page';

const topics = [{ id: 'credit', title: '征信', summary: '' }];
const homeOf = (...ids: string[]) =>
  ok({ topics, newest: { items: ids.map((id) => aCard({ id })), cursor: 'c1' } });
const pageOf = (...ids: string[]) => ok({ items: ids.map((id) => aCard({ id })) });

const shown = (data: Record<string, unknown>) =>
  (data.groups as { rows: { id: string }[] }[]).map(({ rows }) => rows.map(({ id }) => id));

describe('the home page', () => {
  it('shows topics and the newest', async () => {
    const page = await usePhone({ 'content.home': homeOf('a', 'b') }).open('home');
    expect(shown(page.data)).toEqual([['a', 'b']]);
    expect(page.data).toMatchObject({ topics, more: true, loading: false, keptAt: '', trouble: null });
  });

  it('shows at once what was seen last, and then what is new', async () => {
    const { storage } = await seen();
    const slow = later();
    const phone = usePhone({ 'content.home': () => slow.promise }, storage);
    const { page, loaded } = await phone.start('home');
    expect(shown(page.data)).toEqual([['a']]);
    slow.resolve(homeOf('b'));
    await loaded;
    expect(shown(page.data)).toEqual([['b']]);
    expect(page.data.keptAt).toBe('');
  });

  it('keeps what it showed when there is no network, and says from when it is', async () => {
    const { storage } = await seen();
    const page = await usePhone({ 'content.home': OFFLINE }, storage).open('home');
    expect(shown(page.data)).toEqual([['a']]);
    expect(page.data).toMatchObject({ trouble: { code: 'OFFLINE' } });
    expect(page.data.keptAt).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  });

  it('says what happened when there is nothing to show, and tries again', async () => {
    const phone = usePhone({ 'content.home': no('INTERNAL') });
    const page = await phone.open('home');
    expect(page.data).toMatchObject({ loading: false, groups: [], trouble: { code: 'INTERNAL' } });
    phone.answers['content.home'] = homeOf('a');
    await run(page, 'load');
    expect(page.data).toMatchObject({ trouble: null });
    expect(shown(page.data)).toEqual([['a']]);
  });

  it('reads on from the cursor, one page at a time', async () => {
    const phone = usePhone({ 'content.home': homeOf('a'), 'content.list': pageOf('b') });
    const page = await phone.open('home');
    await Promise.all([run(page, 'onReachBottom'), run(page, 'onReachBottom')]);
    expect(shown(page.data)).toEqual([['a'], ['b']]);
    expect(phone.sent('content.list')).toEqual([{ cursor: 'c1' }]);
    expect(page.data.more).toBe(false);
    await run(page, 'onReachBottom');
    expect(phone.sent('content.list')).toHaveLength(1);
  });

  it('can read on after a page was lost', async () => {
    const phone = usePhone({ 'content.home': homeOf('a'), 'content.list': OFFLINE });
    const page = await phone.open('home');
    await run(page, 'onReachBottom');
    expect(page.data).toMatchObject({ trouble: { code: 'OFFLINE' }, more: true });
    phone.answers['content.list'] = pageOf('b');
    await run(page, 'onReachBottom');
    expect(shown(page.data)).toEqual([['a'], ['b']]);
    expect(page.data.trouble).toBeNull();
  });

  it('lists a topic, and drops the late answer of the one before', async () => {
    const phone = usePhone({ 'content.home': homeOf('a') });
    const page = await phone.open('home');
    const slow = later();
    phone.answers['content.list'] = ({ topic }: { topic: string }) =>
      topic === 'slow' ? slow.promise : pageOf('b');
    const first = run(page, 'onTopicTap', tap({ id: 'slow' }));
    await run(page, 'onTopicTap', tap({ id: 'credit' }));
    slow.resolve(pageOf('z'));
    await first;
    expect(shown(page.data)).toEqual([['b']]);
    expect(page.data.topic).toBe('credit');
  });

  it('stops the pull-down whatever came of it', async () => {
    const phone = usePhone({ 'content.home': OFFLINE });
    const page = await phone.open('home');
    await run(page, 'onPullDownRefresh');
    expect(phone.wx.stopPullDownRefresh).toHaveBeenCalledTimes(1);
  });

  it('opens the search page with the cursor in its box', async () => {
    const phone = usePhone({ 'content.home': homeOf('a') });
    run(await phone.open('home'), 'onAskTap');
    expect(phone.wx.switchTab).toHaveBeenCalledWith({ url: '/pages/search/search' });
    expect((await phone.open('search')).data.focus).toBe(true);
    expect((await phone.open('search')).data.focus).toBe(false);
  });
});

/** A phone that has seen the home page once. */
async function seen() {
  const phone = usePhone({ 'content.home': homeOf('a') });
  await phone.open('home');
  return phone;
}
