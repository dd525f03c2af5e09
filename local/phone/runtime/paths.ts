import { convertUnits } from '../build/units';

const ELSEWHERE = /^(https?:|data:|blob:|\/\/)/;
const CLOUD = /^cloud:\/\/[^/]+\//;

/** Resolves a path of the mini program as its files write them: absolute from the root, or relative to `base`. */
export function resolvePath(path: string, base = ''): string {
  const parts = path.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The address in the browser of an image or other asset; `cloud://` ids are files of the local cloud. */
export function resolveAsset(source: unknown, base = ''): string {
  if (typeof source !== 'string' || source === '') return '';
  if (ELSEWHERE.test(source)) return source;
  if (CLOUD.test(source)) return `/files/${source.replace(CLOUD, '')}`;
  return `/phone/file/${resolvePath(source, base)}`;
}

/** A page's url with its path absolute: `../detail/detail?id=1` from `pages/home/home`. */
export function routeUrl(url: string, base = ''): string {
  const [path = '', query] = url.split('?');
  return `/${resolvePath(path, base)}${query ? `?${query}` : ''}`;
}

/** Inline styles and animation frames use the platform's units too. */
export const convertStyle = convertUnits;
