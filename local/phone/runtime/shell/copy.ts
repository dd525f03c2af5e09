/** What a page wants in the link that is copied. */
export interface CopyUrl {
  query?: string;
  title?: string;
}

/** The one function `wx.onCopyUrl` registered; a later one takes its place, as on the platform. */
let answer: (() => CopyUrl | { promise: PromiseLike<CopyUrl> }) | undefined;

export function onCopyUrl(listener: typeof answer): void {
  answer = listener;
}

export function offCopyUrl(): void {
  answer = undefined;
}

export async function copyAnswer(): Promise<CopyUrl> {
  const given = answer?.() ?? {};
  return 'promise' in given ? given.promise : given;
}
