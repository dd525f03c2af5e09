import { usePhone } from '../../support/phone';

const phone = usePhone({ root: 'test/local/phone/sample' });
const shown = (text: string) =>
  phone.page.getByText(text, { exact: true }).filter({ visible: true }).first().waitFor();

describe('TDesign', () => {
  beforeEach(() => phone.open('/pages/tdesign/tdesign'));

  test('searches: what is typed reaches the page, and a toast answers', async () => {
    await phone.page.locator('#search input').fill('封号');
    expect(await phone.text('#word')).toBe('封号');
    await phone.page.keyboard.press('Enter');
    await shown('找封号');
  });

  test('turns tabs', async () => {
    await phone.tap(phone.page.getByRole('tab', { name: '乙' }));
    await phone.page.locator('#tab').filter({ hasText: 'b' }).waitFor();
  });

  test('opens a cell by WXS when it is swept aside', async () => {
    const box = await phone.page.locator('#swipe').boundingBox();
    const y = (box?.y ?? 0) + 20;
    await phone.drag([300, y], [180, y]);
    await phone.tap(phone.page.getByText('删除'));
    await phone.page.locator('#removed').filter({ hasText: '删了' }).waitFor();
  });

  test('opens and closes a dialog', async () => {
    await phone.tap(phone.page.getByText('打开'));
    await shown('对话框');
    await phone.tap(phone.page.getByText('好', { exact: true }));
    await phone.page.getByText('对话框').waitFor({ state: 'hidden' });
  });

  test('grows a text field with its lines', async () => {
    const field = phone.page.locator('#text textarea');
    const height = () => field.evaluate((element) => element.clientHeight);
    const before = await height();
    await field.fill('一\n二\n三\n四\n五');
    expect(await height()).toBeGreaterThan(before + 40);
  });

  test('draws icons without the network', async () => {
    const mask = await phone.page
      .locator('#icon [class*="t-icon-search"]')
      .evaluate((icon) => getComputedStyle(icon, '::before').maskImage);
    expect(mask).toContain('/phone/icon/search.svg');
  });
});
