import { usePhone } from '../../../support/phone';
import { outcome, SAMPLE } from './support';

const phone = usePhone({ root: SAMPLE });
beforeEach(() => phone.open('/pages/basics/basics'));

const style = (selector: string, property: string) =>
  phone.page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('an image tells its size and takes the box of its proportions', async () => {
  await phone.page.waitForFunction(() => getCurrentPages()[0]?.data.loaded);
  expect(await phone.page.evaluate(() => getCurrentPages()[0]?.data.loaded)).toBe('200x100');
  expect(await phone.page.locator('#logo').boundingBox()).toMatchObject({ width: 100, height: 50 });
});

test('rich text keeps trusted tags and drops scripts, handlers and links', async () => {
  const html = await phone.page.locator('.wx-rich-text').first().innerHTML();
  expect(html).toBe('<p style="color:rgb(10,120,10)">富文本 <b>加粗</b></p><a>链接</a>');
  expect(await phone.page.locator('.wx-rich-text').nth(1).innerHTML()).toBe('<em class="em">节点</em>');
});

test('page-meta sets variables of the page and the root font size', async () => {
  expect(await style('#accent', 'color')).toBe('rgb(200, 80, 20)');
  expect(await style('#accent', 'font-size')).toBe('20px');
});

test('match-media shows what fits the screen', async () => {
  expect(await phone.page.getByText('窄屏才有').isVisible()).toBe(true);
  expect(await phone.page.getByText('宽屏才有').isVisible()).toBe(false);
});

test('plain nodes carry ARIA and a hover class while they are touched', async () => {
  const box = phone.page.getByRole('button', { name: '盒子' });
  expect(await box.count()).toBe(1);
  const session = await phone.context.newCDPSession(phone.page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 30, y: 110 }] });
  await phone.page.waitForFunction(() => document.querySelector('#box.hovered'));
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await phone.page.waitForFunction(() => !document.querySelector('#box.hovered'));
});

test('a canvas draws at the size the page gives it and becomes a picture', async () => {
  const info = await outcome(phone.page, async () => {
    const [found] = await new Promise<{ node: HTMLCanvasElement }[]>((done) =>
      wx.createSelectorQuery().select('#canvas').fields({ node: true, size: true }).exec(done),
    );
    const canvas = found?.node;
    if (!canvas) throw new Error('no canvas');
    canvas.width = 400;
    canvas.height = 80;
    canvas.getContext('2d')?.fillRect(0, 0, 400, 80);
    const { tempFilePath } = await wx.canvasToTempFilePath({ canvas } as never);
    return wx.getImageInfo({ src: tempFilePath });
  });
  expect(info).toMatchObject({ width: 400, height: 80, type: 'png' });
});

test('a query answers rectangles, data and styles of what it finds', async () => {
  const found = await outcome(phone.page, async () => {
    const [box, all, none, view] = await new Promise<unknown[]>((done) =>
      wx
        .createSelectorQuery()
        .select('#box')
        .fields({ rect: true, size: true, id: true, computedStyle: ['paddingLeft'] })
        .selectAll('.row')
        .boundingClientRect()
        .select('#nothing')
        .boundingClientRect()
        .selectViewport()
        .boundingClientRect()
        .exec(done),
    );
    return [box, Array.isArray(all) && all.length > 3, none, view];
  });
  expect(found).toEqual([
    expect.objectContaining({ id: 'box', left: 0, top: 0, width: 375, paddingLeft: '16px' }),
    true,
    null,
    expect.objectContaining({ width: 375, height: 673 }),
  ]);
});
