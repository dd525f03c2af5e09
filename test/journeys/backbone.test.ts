import path from 'node:path';
import { useBrowser } from '../support/browser';
import { folderWith } from '../support/folder';
import { startProduct } from '../support/product';

const RUMOR = '群里说零钱放进猫头鹰存钱罐会涨价，今晚八点前要搬家，还要转给三个亲戚。';

/** A start and some thirty taps, twice. */
const PATIENCE = 120_000;

describe('a reader who becomes a reporter', () => {
  const browser = useBrowser();
  const see = (text: string | RegExp) => browser.page.getByText(text).filter({ visible: true }).first();
  const button = (name: string) =>
    browser.page.getByRole('button', { name, exact: true }).filter({ visible: true }).first();
  const tab = (name: string) => browser.page.getByRole('tab', { name }).filter({ visible: true }).first();
  const box = () => browser.page.getByRole('textbox').filter({ visible: true }).first();
  const enter = (origin: string) => browser.page.goto(`${origin}/?user=local-reporter`);

  async function ask(words: string) {
    await box().fill(words);
    await button('求证').tap();
  }

  async function reads() {
    await see('账号被封，钱还在里面？').waitFor();
    await browser.shot('backbone-home');
    await see('在微粒贷借款500元分20期还，微信号就不会被封').tap();
    await see('现在怎么做').waitFor();
    await see('借微粒贷不能防止微信被封。').waitFor();
    await browser.shot('backbone-article');
    await button('返回').tap();
    await see('账号被封，钱还在里面？').waitFor();
  }

  async function searches() {
    await tab('求证').tap();
    await ask('微粒贷 不还');
    await see('微信号被封了，微粒贷就不用还了').waitFor();
    await browser.shot('backbone-search');
    await ask(RUMOR);
    await see(/提交给我们核查/).tap();
  }

  /** @returns the receipt's number */
  async function reports(): Promise<string> {
    await button('下一步，核对内容').waitFor();
    expect(await box().inputValue()).toBe(RUMOR);
    await button('下一步，核对内容').tap();
    await see(RUMOR).waitFor();
    await button('提交').tap();
    await see('受理编号').waitFor();
    await browser.shot('backbone-receipt');
    return (await see(/^[0-9A-Z]{4}[ -]?[0-9A-Z]{4}$/).textContent()) ?? '';
  }

  async function finds(receipt: string) {
    await tab('我的').tap();
    await see(new RegExp(receipt)).waitFor();
    await see(RUMOR).waitFor();
    await browser.shot('backbone-mine');
  }

  test(
    'reads an answer, searches, reports, and finds the report again after a restart',
    async () => {
      const data = path.join(folderWith(), 'data');
      const first = await startProduct('--data', data);
      await enter(first.origin);
      await reads();
      await searches();
      const receipt = await reports();
      await enter(first.origin);
      await finds(receipt);
      expect(await first.stop()).toBe(0);

      const second = await startProduct('--data', data);
      browser.takeNoise();
      await enter(second.origin);
      await finds(receipt);
      expect(await second.stop()).toBe(0);
    },
    PATIENCE,
  );
});
