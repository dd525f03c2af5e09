import type { Phase, Report, Seen } from '@bianyao/contract';
import { minuteOf } from './dates';
import { quote, wordOf } from './verdict';

const PHASES: Record<Phase, string> = {
  received: '已收到',
  checking: '核查中',
  published: '已有结论',
  merged: '已并入同一件',
  dismissed: '不受理',
};

/** Where a message was met, in the order of the form. */
export const SEEN: readonly { value: Seen; label: string }[] = [
  { value: 'family', label: '家人群' },
  { value: 'group', label: '别的群' },
  { value: 'friend', label: '朋友私聊' },
  { value: 'moments', label: '朋友圈' },
  { value: 'video', label: '短视频' },
  { value: 'sms', label: '短信' },
  { value: 'call', label: '电话' },
  { value: 'other', label: '其他' },
];

/** A report of one's own, as a row of a list shows it. */
export interface ReportView {
  receipt: string;
  phase: string;
  /** The report's text in quotation marks, at most 60 characters. */
  text: string;
  submitted: string;
  answer?: { id: string; verdict: string; word: string; title: string };
}

const EXCERPT_CHARS = 60;

const excerpt = (text: string) => {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > EXCERPT_CHARS
    ? `${characters.slice(0, EXCERPT_CHARS).join('')}…`
    : characters.join('');
};

export function viewReport(report: Report): ReportView {
  const { receipt, phase, text, submittedAt, answer } = report;
  const row = { receipt, phase: PHASES[phase], text: quote(excerpt(text)), submitted: minuteOf(submittedAt) };
  if (!answer) return row;
  const { articleId: id, verdict, title } = answer;
  return { ...row, answer: { id, verdict, word: wordOf(verdict), title: quote(title) } };
}
