import { lengthOf, MESSAGE_CHARS } from './message';

/** What is wrong with a report before it is sent, by field and in the words of its label. */
export interface Problems {
  text?: string;
  link?: string;
}

/** A web address anywhere in what was pasted; share texts carry words around it. */
const ADDRESS = /https?:\/\/[^\s，。；、“”]+/i;

/** The address in a pasted share text; what was typed, when there is none. */
export const addressIn = (link: string): string => ADDRESS.exec(link)?.[0] ?? link.trim();

/** Looks a report over; empty when it can be sent. */
export function checkReport({ text, link }: { text: string; link: string }): Problems {
  const problems: Problems = {};
  if (!text.trim()) problems.text = '写下你看到的那句话，或把整段消息粘贴到这里。';
  if (lengthOf(text.trim()) > MESSAGE_CHARS) problems.text = '那段话超过 2,000 字。留下最要紧的部分。';
  if (link.trim() && !ADDRESS.test(link))
    problems.link = '链接要以 http:// 或 https:// 开头。没有链接可以留空。';
  return problems;
}
