import { api, type Callbacks, Fail } from './call';
import { keepTemp } from './files';
import { passNetwork } from './network';

interface RequestOptions {
  url: string;
  method?: string;
  data?: string | ArrayBuffer | Readonly<Record<string, unknown>>;
  header?: Readonly<Record<string, string>>;
  /** Milliseconds. */
  timeout?: number;
  dataType?: string;
  responseType?: string;
}

/** Only this site: the local phone works without any network, and on the platform domains must be listed too. */
function ownUrl(url: string): URL {
  const target = new URL(url, location.href);
  if (target.origin === location.origin) return target;
  throw new Fail('url not in domain list', { errno: 600002 });
}

function bodyOf({ method = 'GET', data }: RequestOptions, url: URL): BodyInit | undefined {
  if (data === undefined || typeof data === 'string' || data instanceof ArrayBuffer) return data;
  if (method.toUpperCase() !== 'GET') return JSON.stringify(data);
  for (const [name, value] of Object.entries(data)) url.searchParams.set(name, String(value));
  return undefined;
}

async function dataOf(
  response: Response,
  { dataType = 'json', responseType }: RequestOptions,
): Promise<unknown> {
  if (responseType === 'arraybuffer') return response.arrayBuffer();
  const text = await response.text();
  if (dataType !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function load(options: RequestOptions, abort: AbortSignal): Promise<Response> {
  const url = ownUrl(options.url);
  const { method = 'GET', header = {}, timeout = 60_000 } = options;
  const body = bodyOf(options, url);
  await passNetwork();
  const signal = AbortSignal.any([abort, AbortSignal.timeout(timeout)]);
  const headers = { ...(method === 'GET' ? {} : { 'content-type': 'application/json' }), ...header };
  try {
    return await fetch(url, { method, headers, signal, ...(body === undefined ? {} : { body }) });
  } catch (error) {
    if (abort.aborted) throw new Fail('abort');
    if (error instanceof DOMException && error.name === 'TimeoutError')
      throw new Fail('timeout', { errno: 5 });
    throw new Fail('Failed to fetch', { errno: 600001 });
  }
}

/** A call that can be stopped: the promise itself carries the task's methods, as on the platform. */
function task<R>(name: string, run: (options: RequestOptions, abort: AbortSignal) => Promise<R>) {
  return (options: RequestOptions & Callbacks) => {
    const controller = new AbortController();
    const result = api(name, (given: RequestOptions) => run(given, controller.signal))(options);
    const methods = { abort: () => controller.abort() };
    return result ? Object.assign(result, methods) : methods;
  };
}

/** Requests to this very server. */
export const request = {
  request: task('request', async (options, abort) => {
    const response = await load(options, abort);
    const header = Object.fromEntries(response.headers);
    return { data: await dataOf(response, options), statusCode: response.status, header, cookies: [] };
  }),
  downloadFile: task('downloadFile', async (options, abort) => {
    const response = await load(options, abort);
    return { tempFilePath: keepTemp(await response.blob()), statusCode: response.status };
  }),
};
