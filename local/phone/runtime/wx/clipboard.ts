import { showToast } from '../shell/toast';
import { api, Fail } from './call';

/** What was last copied here, for browsers that do not let a page read the clipboard. */
let copied = '';

async function write(text: string): Promise<void> {
  copied = text;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without focus or permission the copy stays inside the phone.
  }
}

async function read(): Promise<string> {
  try {
    return (await navigator.clipboard.readText()) || copied;
  } catch {
    return copied;
  }
}

async function setClipboardData({ data }: { data: string }): Promise<void> {
  if (typeof data !== 'string') throw new Fail('parameter error: parameter.data should be String');
  await write(data);
  showToast({ title: '内容已复制', icon: 'none' });
}

/** The clipboard. WeChat says itself that something was copied. */
export const clipboard = {
  setClipboardData: api('setClipboardData', setClipboardData),
  getClipboardData: api('getClipboardData', async () => ({ data: await read() })),
};
