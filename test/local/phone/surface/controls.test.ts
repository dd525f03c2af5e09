import { usePhone } from '../../../support/phone';
import { SAMPLE } from './support';

const phone = usePhone({ root: SAMPLE });

/** What the handlers of the page were told, in order. */
const events = () => phone.page.evaluate(() => getCurrentPages()[0]?.data.events);
const control = (id: string) => phone.page.locator(`#${id}`);
const press = (name: string) => phone.tap(phone.page.getByRole('button', { name, exact: true }));

beforeEach(() => phone.open('/pages/controls/controls'));

describe('fields', () => {
  test('hand over what is typed, up to their length', async () => {
    await control('name').locator('input').fill('一二三四五');
    expect(await phone.text('#echo')).toBe('一二三四');
    expect(await control('name').locator('.wx-placeholder').isHidden()).toBe(true);
  });

  test('wait for the end of composed Chinese', async () => {
    const field = control('name').locator('input');
    await field.focus();
    const session = await phone.context.newCDPSession(phone.page);
    await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    expect(await phone.text('#echo')).toBe('');
    await session.send('Input.insertText', { text: '你' });
    expect(await phone.text('#echo')).toBe('你');
  });

  test('confirm by Enter and tell their value when they are left', async () => {
    await control('name').locator('input').fill('甲');
    await control('name').locator('input').press('Enter');
    expect(await events()).toEqual(['confirm "甲"', 'blur "甲"']);
  });

  test('are the browser’s own kinds', async () => {
    expect(await control('secret').locator('input').getAttribute('type')).toBe('password');
    expect(await control('number').locator('input').getAttribute('inputmode')).toBe('numeric');
    expect(await control('number').locator('input').isDisabled()).toBe(true);
  });

  test('grow with their text', async () => {
    const bio = control('bio').locator('textarea');
    const before = (await bio.boundingBox())?.height ?? 0;
    await bio.fill('一\n二\n三\n四\n五\n六\n七\n八');
    expect((await bio.boundingBox())?.height).toBeGreaterThan(before + 60);
  });
});

describe('a form', () => {
  test('collects its named fields and takes them back to the start', async () => {
    await control('name').locator('input').fill('甲');
    await control('bio').locator('textarea').fill('简介');
    await phone.page.getByText('大', { exact: true }).tap();
    await phone.page.getByText('乙', { exact: true }).tap();
    await phone.tap('#submit');
    const submitted: string = (await events()).at(-1);
    expect(JSON.parse(submitted.replace('submit ', ''))).toEqual({
      name: '甲',
      bio: '简介',
      size: 'l',
      kinds: ['a', 'b'],
      on: true,
      amount: 30,
      city: '1',
    });
    await phone.tap('#reset');
    expect(await control('name').locator('input').inputValue()).toBe('');
    expect(await control('bio').locator('textarea').inputValue()).toBe('');
  });

  test('tells each choice as it is made', async () => {
    await phone.page.getByText('大', { exact: true }).tap();
    await phone.page.getByText('甲', { exact: true }).tap();
    await control('switch').locator('input').tap();
    expect(await events()).toEqual(['change "l"', 'change []', 'change false']);
  });

  test('lets a slider be moved by keys', async () => {
    await control('slider').locator('input').press('ArrowRight');
    expect(await events()).toEqual(['change 31']);
    expect(await control('slider').locator('span').textContent()).toBe('31');
  });
});

describe('a picker', () => {
  const line = (text: string) => phone.page.getByRole('option', { name: text, exact: true });

  test('chooses a line of its wheel', async () => {
    await phone.tap('#city');
    await line('深圳').tap();
    await press('确定');
    expect(await events()).toEqual(['change 3']);
  });

  test('changes nothing when it is cancelled, by button or by Escape', async () => {
    await phone.tap('#city');
    await press('取消');
    await phone.tap('#city');
    await phone.page.keyboard.press('Escape');
    expect(await events()).toEqual(['cancel undefined', 'cancel undefined']);
    expect(await phone.page.locator('dialog').count()).toBe(0);
  });

  test('follows a page that changes the second column', async () => {
    await phone.tap('#pair');
    await line('乙').tap();
    await line('五').tap();
    await press('确定');
    expect(await events()).toEqual(['change [1,1]']);
  });

  test('offers dates within its limits, and days of the month', async () => {
    await phone.tap('#date');
    await line('2025年').tap();
    expect(await line('4月').count()).toBe(0);
    expect(await line('29日').count()).toBe(0);
    await press('确定');
    expect(await events()).toEqual(['change "2025-02-28"']);
  });

  test('turns by arrow keys', async () => {
    await phone.tap('#time');
    await phone.page.getByRole('listbox').first().press('ArrowDown');
    await press('确定');
    expect(await events()).toEqual(['change "10:30"']);
  });
});
