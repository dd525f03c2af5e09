import type { Problem } from '../build/problem';
import { make } from './dom';

const place = ({ file, line, column }: Problem): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

const item = (problem: Problem): HTMLElement =>
  make(
    'li',
    {},
    make('code', {}, place(problem)),
    make('p', {}, problem.message),
    ...(problem.hint ? [make('p', { class: 'hint' }, problem.hint)] : []),
  );

function show(problems: readonly Problem[]): void {
  document.getElementById('problems')?.remove();
  if (problems.length === 0) return;
  const title = make('h1', {}, 'The mini program does not compile');
  const note = make('p', { class: 'hint' }, 'This goes away by itself once the source is mended.');
  document.body.append(
    make('section', { id: 'problems', role: 'alert' }, title, make('ol', {}, ...problems.map(item)), note),
  );
}

/** Follows the source: loads the page anew after each build, and shows what is wrong over it. */
export function followSource(): void {
  const events = new EventSource('/phone/reload');
  events.addEventListener('reload', () => location.reload());
  events.addEventListener('problems', ({ data }) => show(JSON.parse(data)));
}
