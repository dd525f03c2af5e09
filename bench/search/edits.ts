import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { pick, shuffled } from '../../scripts/quality/random';

/** What a text goes through on its way from group to group. `others`: further texts to join it with. */
export type Edit = (text: string, next: () => number, others: readonly string[]) => string;

const DATA = 'cloudfunctions/_shared/matching/data';
const read = (name: string): unknown => JSON.parse(readFileSync(`${DATA}/${name}.json`, 'utf8'));
const { from, to } = z.object({ from: z.string(), to: z.string() }).parse(read('simplified'));
const readings = z.record(z.string(), z.string()).parse(read('pinyin'));

const traditional = new Map(Array.from(to, (character, i) => [character, Array.from(from)[i] ?? character]));
const soundsLike = new Map(
  Object.values(readings).flatMap((same) => Array.from(same, (character) => [character, Array.from(same)])),
);

const BEFORE = ['【紧急通知】', '转发！', '大家注意了：', '刚收到的消息，', '速看！！马上删 '];
const AFTER = ['，请转发给亲朋好友！', '🙏🙏🙏', '（转自朋友圈）', ' 扩散周知', ' 不转后悔'];
const NOISE = ['😀', ' ', '🔥', '·'];

const characters = (text: string, by: (character: string) => string) => Array.from(text, by).join('');

/** Leaves out, mistypes by sound or doubles a share of the characters. */
const mistyped =
  (share: number): Edit =>
  (text, next) =>
    characters(text, (character) => {
      const chance = next() / share;
      if (chance < 0.35) return '';
      if (chance < 0.75) return pick(soundsLike.get(character) ?? [character], next);
      return chance < 1 ? character + pick(['的', '了', '就', '都', '啊'], next) : character;
    });

const numbersChanged: Edit = (text, next) =>
  text.replace(/\d+/g, (number) => String(Number(number) + 1 + Math.floor(next() * 5)));

const cut: Edit = (text, next) => {
  const start = Math.floor(next() * text.length * 0.6);
  return text.slice(start, start + Math.max(20, Math.ceil(text.length * 0.35)));
};

export const EDITS: Readonly<Record<string, Edit>> = {
  'words around it': (text, next) => pick(BEFORE, next) + text + pick(AFTER, next),
  'emoji and blanks': (text, next) =>
    characters(text, (character) => (next() < 0.12 ? character + pick(NOISE, next) : character)),
  traditional: (text) => characters(text, (character) => traditional.get(character) ?? character),
  '5 % mistyped': mistyped(0.05),
  '15 % mistyped': mistyped(0.15),
  reordered: (text, next) => shuffled(text.split(/(?<=[。！？，])/), next).join(''),
  'cut to 60 %': (text) => text.slice(0, Math.ceil(text.length * 0.6)),
  'cut to 35 %': cut,
  'two joined': (text, next, others) => text + pick(others, next).slice(0, 150),
  'quoted in another': (text, next, others) =>
    pick(others, next).slice(0, 90) + text.slice(0, 70) + pick(others, next).slice(0, 90),
  'numbers changed': numbersChanged,
};
