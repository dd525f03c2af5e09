import { usePhone } from '../../support/phone';

const phone = usePhone({ root: 'test/local/phone/sample' });
const style = (selector: string, name: string) =>
  phone.page
    .locator(selector)
    .first()
    .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
const expectText = async (selector: string, text: string) => {
  await phone.page.locator(selector).filter({ hasText: text, visible: true }).first().waitFor();
};

describe('the template language', () => {
  beforeEach(() => phone.open('/pages/syntax/syntax'));

  test('runs WXS with its own idea of types, patterns and dates', async () => {
    expect(await phone.text('#wxs')).toBe('¥19.99 array object digits words 2026 ABC');
  });

  test('imports templates and includes files', async () => {
    expect(await phone.text('#template')).toBe('甲-丙[0:1][1:2]');
    expect(await phone.text('#included')).toBe('include 1');
  });

  test('takes branches anew when data changes', async () => {
    expect(await phone.text('#branch')).toBe('一');
    await phone.tap('#watched');
    expect(await phone.text('#branch')).toBe('二');
    await phone.tap('#watched');
    expect(await phone.text('#branch')).toBe('更多');
  });

  test('calls WXS when a property changes', async () => {
    await phone.tap('#watched');
    await expectText('#watched', '1→2');
  });

  test('calls WXS for events, with descriptors in hand', async () => {
    await phone.tap('#marked');
    expect(await style('#marked', 'font-size')).toBe('33px');
    expect(await phone.page.locator('#marked').getAttribute('class')).toContain('was-touched');
  });

  test('binds fields both ways', async () => {
    await phone.page.locator('#field input').fill('你好');
    await expectText('#typed', '你好');
  });

  test('submits a form by its names', async () => {
    await phone.tap('#submit');
    await expectText('#submitted', '{"a":"甲"}');
  });
});

describe('styles', () => {
  test("know rpx, the page's own height and the app's classes", async () => {
    await phone.open('/pages/syntax/syntax');
    expect(await style('#styled', 'width')).toBe('187.5px');
    const page = await phone.page.locator('wx-page').boundingBox();
    expect(Number.parseFloat(await style('#styled', 'height'))).toBeCloseTo((page?.height ?? 0) / 10, 0);
    expect(await style('#styled', 'color')).toBe('rgb(220, 0, 0)');
  });

  test('of a page reach no other page', async () => {
    await phone.open('/pages/parts/parts');
    expect(await style('#slotted', 'font-weight')).toBe('400');
  });
});

describe('components', () => {
  beforeEach(() => phone.open('/pages/parts/parts'));

  test("live through attached, ready and the page's show", async () => {
    await expectText('#wide', '0 0 asr');
  });

  test('observe properties, in behaviors too', async () => {
    await expectText('#card', '2 1 asr');
    await phone.tap('#slotted');
    await expectText('#card', '4 2 asr');
  });

  test('take content into named slots and the other', async () => {
    expect(await phone.page.locator('#card #extra').textContent()).toBe('角');
    expect(await phone.page.locator('#card #slotted').count()).toBe(1);
  });

  test('tell their page, and are found by it', async () => {
    expect(await phone.text('#heard')).toContain('甲');
    expect(await phone.text('#asked')).toBe('卡片 甲');
  });

  test('find one another by relations', async () => {
    expect(await phone.text('#labels')).toBe('[一][二]');
  });

  test('stand in for generics, the default unless another is named', async () => {
    expect(await phone.text('#default')).toBe('素');
    expect(await phone.page.locator('#chosen .foot, #chosen [class*="--foot"]').count()).toBe(1);
  });

  test('keep their styles to themselves but for external classes', async () => {
    expect(await style('#card [class*="--box"]', 'box-shadow')).toContain('255, 200, 0');
    expect(await style('#card [class*="--box"]', 'border-top-width')).toBe('1px');
    expect(await style('#slotted', 'color')).toBe('rgb(220, 0, 0)');
    expect(await style('#default [class*="plain"]', 'color')).toBe('rgb(220, 0, 0)');
  });
});

describe('queries', () => {
  beforeEach(() => phone.open('/pages/measure/measure'));

  test('measure elements in the page', async () => {
    await phone.page.locator('#rect').filter({ hasText: '盒' }).waitFor();
    expect(await phone.text('#rect')).toBe('0 0 150 40 盒 block 3');
  });

  test('see what comes into view', async () => {
    await phone.page.locator('#seen').filter({ hasText: '否' }).waitFor();
    await phone.page.locator('#far').scrollIntoViewIfNeeded();
    await phone.page.locator('#seen').filter({ hasText: '否见' }).waitFor({ state: 'attached' });
  });
});
