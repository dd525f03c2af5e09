import { readDevice } from '../device';
import { singlePage } from '../shell/device';
import { api, Fail } from './call';
import { blobOf, keepTemp } from './files';
import { passNetwork } from './network';
import { sizeOf } from './quota';
import { record } from './record';

/** Who calls: the person of the device bar, nobody in single-page mode. */
const identity = (): Record<string, string> => {
  const { user } = readDevice();
  return user && !singlePage() ? { 'x-local-user': user } : {};
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
/** The form in which functions and the door answer, failures included. */
const isReply = (value: unknown): boolean => isObject(value) && typeof value.ok === 'boolean';

/** An error of the cloud SDK: its code stands in the text and beside it. */
const cloudFail = (errCode: number, reason: string): Fail =>
  new Fail(`Error: errCode: ${errCode} | errMsg: ${reason}`, { errCode });

/** Sends to the local server; no way there is the platform's network failure. */
async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    await passNetwork();
    return await fetch(path, { ...init, headers: { ...identity(), ...init.headers } });
  } catch {
    throw cloudFail(-601001, 'system error: request:fail Failed to fetch');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a function returned. A refusal in reply form is a result too; anything else is the platform's error. */
function resultOf({ ok, status }: Response, text: string): unknown {
  const value = text === '' ? undefined : parse(text);
  if (ok || isReply(value)) return value;
  throw cloudFail(status === 404 ? -501000 : -504002, `functions execute fail, status ${status}`);
}

const outcomeOf = (result: unknown): string => {
  if (!isObject(result) || result.ok !== false) return 'ok';
  const error = result.error;
  return isObject(error) ? String(error.code) : 'error';
};

interface FunctionCall {
  name: string;
  data?: object;
}
type Answer = { result: unknown; requestID: string };

async function ask(name: string, body: string): Promise<{ text: string; result: unknown }> {
  const headers = { 'content-type': 'application/json' };
  const response = await send(`/fn/${encodeURIComponent(name)}`, { method: 'POST', headers, body });
  const text = await response.text();
  return { text, result: resultOf(response, text) };
}

async function callFunction({ name, data = {} }: FunctionCall): Promise<Answer> {
  const body = JSON.stringify(data);
  const start = performance.now();
  const told = { name, action: 'action' in data ? String(data.action) : '', bytesOut: sizeOf(body) };
  const finish = (bytesIn: number, outcome: string) =>
    record({ ...told, bytesIn, ms: Math.round(performance.now() - start), outcome });
  try {
    const { text, result } = await ask(name, body);
    finish(sizeOf(text), outcomeOf(result));
    return { result, requestID: crypto.randomUUID() };
  } catch (error) {
    finish(0, error instanceof Fail ? String(error.more.errCode) : 'error');
    throw error;
  }
}

/** The data of a reply of the local server. */
async function dataOf(response: Response): Promise<Readonly<Record<string, unknown>>> {
  const reply = parse(await response.text());
  if (isObject(reply) && isObject(reply.data)) return reply.data;
  const error = isObject(reply) && isObject(reply.error) ? reply.error : {};
  throw cloudFail(-503003, String(error.code ?? response.status));
}

async function uploadFile({ cloudPath, filePath }: { cloudPath: string; filePath: string }) {
  const body = await blobOf(filePath);
  const response = await send(`/local/upload?path=${encodeURIComponent(cloudPath)}`, {
    method: 'POST',
    body,
  });
  const { fileID } = await dataOf(response);
  return { fileID: String(fileID), statusCode: 200 };
}

async function linkOf(fileID: string): Promise<string> {
  const { url } = await dataOf(await send(`/local/link?file=${encodeURIComponent(fileID)}`, {}));
  return String(url);
}

type Listed = string | { fileID: string };

async function link(listed: Listed) {
  const fileID = typeof listed === 'string' ? listed : listed.fileID;
  try {
    return { fileID, tempFileURL: await linkOf(fileID), maxAge: 600, status: 0, errMsg: 'ok' };
  } catch (error) {
    if (!(error instanceof Fail)) throw error;
    return { fileID, tempFileURL: '', maxAge: 0, status: 1, errMsg: 'STORAGE_EXCEED_AUTHORITY' };
  }
}

async function downloadFile({ fileID }: { fileID: string }) {
  const response = await send(await linkOf(fileID), {});
  if (!response.ok) throw cloudFail(-503002, `download failed, status ${response.status}`);
  return { tempFilePath: keepTemp(await response.blob()), statusCode: 200 };
}

/** The cloud: every call goes to the local server's door and storage. */
export const cloud = {
  init: (): void => undefined,
  DYNAMIC_CURRENT_ENV: Symbol.for('DYNAMIC_CURRENT_ENV'),
  callFunction: api('cloud.callFunction', callFunction),
  uploadFile: api('cloud.uploadFile', uploadFile),
  downloadFile: api('cloud.downloadFile', downloadFile),
  getTempFileURL: api('cloud.getTempFileURL', async ({ fileList }: { fileList: readonly Listed[] }) => ({
    fileList: await Promise.all(fileList.map(link)),
  })),
};
