import { readFileSync } from 'node:fs';
import type { Handler } from '../../../../local/cloud/http';
import { usePhone } from '../../../support/phone';
import { outcome, routes, SAMPLE } from './support';

/** A cloud that answers what the phone sent it, and two ways in which one can fail. */
const cloud: Handler = async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const url = request.url ?? '';
  const event =
    chunks.length > 0 && url.startsWith('/fn/') ? JSON.parse(Buffer.concat(chunks).toString()) : {};
  const refused = { ok: false, error: { code: 'FORBIDDEN', message: '不行。' } };
  const answers: Record<string, [status: number, body: unknown]> = {
    '/fn/echo': [200, { ok: true, data: { event, user: request.headers['x-local-user'] ?? '' } }],
    '/fn/refuse': [403, refused],
    '/fn/crash': [500, 'no reply form'],
    '/local/upload?path=a%2Fb.png': [200, { ok: true, data: { fileID: 'cloud://local/a/b.png' } }],
    '/local/link?file=cloud%3A%2F%2Flocal%2Fa%2Fb.png': [200, { ok: true, data: { url: '/files/a/b.png' } }],
  };
  const [status, body] = answers[url] ?? [404, ''];
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  return true;
};

const phone = usePhone({ root: SAMPLE, cloud });
const CALLS = '/pages/calls/calls';
const press = (name: string | RegExp) => phone.tap(phone.page.getByRole('button', { name, exact: true }));
/** Starts a call that waits for the person, and keeps what it comes to. */
async function start(call: () => void): Promise<void> {
  await phone.page.evaluate(call);
}
const answer = () =>
  phone.page
    .waitForFunction(() => (globalThis as { answer?: unknown }).answer)
    .then((handle) => handle.jsonValue());

describe('the cloud', () => {
  test('is called as the person of the device bar, and every call is written down', async () => {
    await phone.open(CALLS, { user: 'local-editor' });
    const { result } = (await outcome(phone.page, () =>
      wx.cloud.callFunction({ name: 'echo', data: { action: 'try', input: 1 } }),
    )) as { result: unknown };
    expect(result).toEqual({ ok: true, data: { event: { action: 'try', input: 1 }, user: 'local-editor' } });
    expect(await phone.page.evaluate('window.__calls')).toEqual([
      { name: 'echo', action: 'try', ms: expect.any(Number), bytesIn: 77, bytesOut: 26, outcome: 'ok' },
    ]);
  });

  test('hands a refusal in reply form over as a result', async () => {
    await phone.open(CALLS, { user: '' });
    const refused = await outcome(phone.page, () => wx.cloud.callFunction({ name: 'refuse' }));
    expect(refused).toMatchObject({ result: { ok: false, error: { code: 'FORBIDDEN' } } });
    expect(phone.takeNoise()).toHaveLength(1);
  });

  test('fails with the platform’s code when a function gives no reply', async () => {
    await phone.open(CALLS);
    const failed = await outcome(phone.page, () => wx.cloud.callFunction({ name: 'crash' }));
    expect(failed).toMatch(/^cloud\.callFunction:fail Error: errCode: -504002/);
    expect(phone.takeNoise()).toHaveLength(1);
  });

  test('is out of reach offline, and says so at once', async () => {
    await phone.open(CALLS, { network: 'offline' });
    const failed = await outcome(phone.page, () => wx.cloud.callFunction({ name: 'echo' }));
    expect(failed).toMatch(/^cloud\.callFunction:fail Error: errCode: -601001/);
    expect(await outcome(phone.page, () => wx.getNetworkType())).toMatchObject({ networkType: 'none' });
  });

  test('keeps a file and answers where it can be seen', async () => {
    await phone.open(CALLS);
    const kept = await outcome(phone.page, async () => {
      const filePath = `${wx.env.USER_DATA_PATH}/b.txt`;
      await new Promise((success) =>
        wx.getFileSystemManager().writeFile({ filePath, data: '内容', encoding: 'utf8', success }),
      );
      const { fileID } = await wx.cloud.uploadFile({ cloudPath: 'a/b.png', filePath });
      const { fileList } = await wx.cloud.getTempFileURL({ fileList: [fileID, 'cloud://local/other'] });
      return fileList.map(({ status, tempFileURL }) => [status, tempFileURL]);
    });
    expect(kept).toEqual([
      [0, '/files/a/b.png'],
      [1, ''],
    ]);
    expect(phone.takeNoise()).toHaveLength(1);
  });
});

describe('storage', () => {
  test('keeps types, per person, over a restart', async () => {
    await phone.open(CALLS, { user: 'one' });
    await phone.page.evaluate(() => wx.setStorageSync('draft', { text: '谣', at: 1 }));
    await phone.open(CALLS, { user: 'two' });
    expect(await phone.page.evaluate(() => wx.getStorageSync('draft'))).toBe('');
    await phone.open(CALLS, { user: 'one' });
    expect(await phone.page.evaluate(() => wx.getStorageSync('draft'))).toEqual({ text: '谣', at: 1 });
    const { keys, limitSize } = await phone.page.evaluate(() => wx.getStorageInfoSync());
    expect([keys, limitSize]).toEqual([['draft'], 10240]);
    expect(await outcome(phone.page, () => wx.getStorage({ key: 'none' }))).toBe(
      'getStorage:fail data not found',
    );
  });

  test('refuses more than one megabyte under a key', async () => {
    await phone.open(CALLS);
    const refused = () => wx.setStorage({ key: 'big', data: 'a'.repeat(1024 * 1024 + 1) });
    expect(await outcome(phone.page, refused)).toBe('setStorage:fail exceed storage item max size 1M');
  });
});

describe('questions to the person', () => {
  beforeEach(() => phone.open(CALLS));

  test('a modal answers which button was pressed; Escape cancels', async () => {
    await start(
      () =>
        void wx.showModal({
          title: '删掉吗',
          success: (told) => Object.assign(globalThis, { answer: told }),
        }),
    );
    const dialog = phone.page.getByRole('dialog', { name: '删掉吗' });
    await dialog.waitFor();
    await phone.page.keyboard.press('Escape');
    expect(await answer()).toMatchObject({ confirm: false, cancel: true });
    expect(await dialog.count()).toBe(0);
  });

  test('an editable modal hands over what was typed', async () => {
    await start(
      () =>
        void wx.showModal({
          title: '名字',
          editable: true,
          success: (told) => Object.assign(globalThis, { answer: told }),
        }),
    );
    await phone.page.locator('dialog textarea').fill('小王');
    await press('确定');
    expect(await answer()).toMatchObject({ confirm: true, content: '小王' });
  });

  test('an action sheet answers the line, or fails when it is cancelled', async () => {
    await start(
      () =>
        void wx.showActionSheet({
          itemList: ['甲', '乙'],
          complete: (told) => Object.assign(globalThis, { answer: told }),
        }),
    );
    await press('乙');
    expect(await answer()).toMatchObject({ tapIndex: 1, errMsg: 'showActionSheet:ok' });
    await start(() => {
      Object.assign(globalThis, { answer: undefined });
      void wx.showActionSheet({
        itemList: ['甲'],
        complete: (told) => Object.assign(globalThis, { answer: told }),
      });
    });
    await press('取消');
    expect(await answer()).toEqual({ errMsg: 'showActionSheet:fail cancel' });
  });

  test('a toast is announced and takes the place of the last one', async () => {
    await outcome(phone.page, () => wx.showLoading({ title: '加载中' }));
    await outcome(phone.page, () => wx.showToast({ title: '好了', duration: 60_000 }));
    expect(await phone.page.getByRole('status').allTextContents()).toEqual(['好了']);
  });

  test('subscribe messages are asked for at a tap only, and each can be refused', async () => {
    await phone.open(`${CALLS}?ask=1`);
    expect(await phone.page.evaluate(() => getCurrentPages()[0]?.data.untapped)).toBe(
      'requestSubscribeMessage:fail can only be invoked by user TAP gesture.',
    );
    await phone.tap('#subscribe');
    await phone.page.getByRole('checkbox').first().uncheck();
    await press('允许');
    await phone.page.waitForFunction(() => getCurrentPages()[0]?.data.answer);
    expect(JSON.parse(await phone.text('#answer'))).toMatchObject({ one: 'reject', two: 'accept' });
  });

  test('a permission is asked for once, and a refusal stays until the settings change it', async () => {
    const event = () =>
      void wx.addPhoneCalendar({
        title: '取出零钱',
        startTime: 1_700_000_000,
        complete: (told: unknown) => Object.assign(globalThis, { answer: told }),
      });
    await start(event);
    await press('拒绝');
    expect(await answer()).toEqual({ errMsg: 'addPhoneCalendar:fail auth deny', errno: 103 });
    expect(await outcome(phone.page, () => wx.getSetting())).toMatchObject({
      authSetting: { 'scope.addPhoneCalendar': false },
    });
    await start(() => void wx.openSetting());
    await phone.page.getByRole('checkbox').check();
    await press('完成');
    await start(() => Object.assign(globalThis, { answer: undefined }));
    await start(event);
    await press('添加');
    expect(await answer()).toEqual({ errMsg: 'addPhoneCalendar:ok' });
  });
});

describe('sharing', () => {
  const card = (part: string) => phone.page.locator(`.mp-card-${part}`).textContent();

  test('shows the card that a button shares', async () => {
    await phone.open('/pages/basics/basics');
    await phone.tap('#share');
    expect([await card('title'), await card('path')]).toEqual(['分享自button', '/pages/deep/deep?id=7']);
  });

  test('opens a card from Moments as a single page, where most is switched off', async () => {
    await phone.open('/pages/basics/basics');
    await press('更多');
    await press('分享到朋友圈');
    expect([await card('title'), await card('path')]).toEqual([
      '朋友圈标题',
      '/pages/basics/basics?from=timeline',
    ]);
    await press('像收到的人那样打开');
    await phone.page.getByRole('button', { name: '前往小程序' }).waitFor();
    expect(await phone.page.evaluate(() => wx.getLaunchOptionsSync().scene)).toBe(1154);
    expect(await phone.page.getByRole('tab').count()).toBe(0);
    const copied = await outcome(phone.page, () => wx.setClipboardData({ data: 'a' }));
    expect(copied).toBe('setClipboardData:fail not supported in single page mode');
    const said = () => phone.page.getByRole('status').textContent();
    expect(await said()).toBe('请前往小程序使用完整服务');
    await outcome(phone.page, () => wx.hideToast());
    for (const id of ['#share', '#link']) await phone.tap(id);
    expect(await said()).toBe('请前往小程序使用完整服务');
    expect(await routes(phone.page)).toEqual(['pages/basics/basics']);
  });

  test('offers nothing that the page does not answer', async () => {
    await phone.open('/pages/deep/deep');
    await press('更多');
    expect(await phone.page.getByRole('button', { name: '转发给朋友' }).isDisabled()).toBe(true);
  });
});

describe('files and pictures', () => {
  beforeEach(() => phone.open(CALLS));

  test('a chosen picture is measured, made smaller and read', async () => {
    const chooser = phone.page.waitForEvent('filechooser');
    await start(
      () =>
        void wx.chooseMedia({
          count: 1,
          mediaType: ['image'],
          success: (told) => Object.assign(globalThis, { answer: told }),
        }),
    );
    const buffer = readFileSync('test/local/phone/sample/assets/dot.png');
    await (await chooser).setFiles([{ name: 'dot.png', mimeType: 'image/png', buffer }]);
    const chosen = (await answer()) as WechatMiniprogram.ChooseMediaSuccessCallbackResult;
    expect(chosen.tempFiles[0]).toMatchObject({ size: buffer.length, fileType: 'image' });
    const smaller = await outcome(phone.page, async () => {
      const { answer: told } = globalThis as unknown as { answer: typeof chosen };
      const { tempFilePath } = await wx.compressImage({
        src: told.tempFiles[0]?.tempFilePath ?? '',
        compressedWidth: 1,
      });
      return wx.getImageInfo({ src: tempFilePath });
    });
    expect(smaller).toMatchObject({ width: 1, type: 'jpeg' });
  });

  test('a picture goes to the album once that is allowed', async () => {
    const download = phone.page.waitForEvent('download');
    await start(() => void wx.saveImageToPhotosAlbum({ filePath: '/assets/logo.svg' }));
    await press('允许');
    expect((await download).suggestedFilename()).toBe('picture.png');
  });

  test('a missing file fails in the platform’s words', async () => {
    const failed = await outcome(phone.page, async () => {
      const filePath = `${wx.env.USER_DATA_PATH}/none`;
      return new Promise((fail) => wx.getFileSystemManager().readFile({ filePath, fail }));
    });
    expect(failed).toMatchObject({
      errno: 1300002,
      errMsg: expect.stringMatching(/^readFile:fail no such file/),
    });
  });

  test('the clipboard says that something was copied', async () => {
    await outcome(phone.page, () => wx.setClipboardData({ data: '谣言' }));
    expect(await phone.page.getByRole('status').textContent()).toBe('内容已复制');
    expect(await outcome(phone.page, () => wx.getClipboardData())).toMatchObject({ data: '谣言' });
  });

  test('requests go to this site alone', async () => {
    const away = await outcome(
      phone.page,
      () => new Promise((fail) => wx.request({ url: 'https://example.com', fail })),
    );
    expect(away).toMatchObject({ errMsg: 'request:fail url not in domain list' });
  });
});

test('what is not emulated says so by its name', async () => {
  await phone.open(CALLS);
  expect(await outcome(phone.page, async () => Reflect.get(wx, 'scanCode'))).toBe(
    'Error: NotEmulated: wx.scanCode',
  );
  expect(await outcome(phone.page, async () => Reflect.get(wx.cloud, 'database'))).toBe(
    'Error: NotEmulated: wx.cloud.database',
  );
  expect(await phone.page.evaluate(() => [wx.canIUse('getWindowInfo'), wx.canIUse('scanCode')])).toEqual([
    true,
    false,
  ]);
});
