import { make } from './dom';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A row of buttons of which one is pressed; arrow keys move between them, as in any radio group. */
export function segments(
  legend: string,
  choices: readonly Choice[],
  { value, change }: { value: string; change: (value: string) => void },
): HTMLElement {
  const name = legend.toLowerCase();
  const options = choices.map((choice) => {
    const input = make('input', { type: 'radio', name, value: choice.value });
    input.checked = choice.value === value;
    input.addEventListener('change', () => change(choice.value));
    return make('label', {}, input, make('span', {}, choice.label));
  });
  return make('fieldset', {}, make('legend', {}, legend), make('div', { class: 'segments' }, ...options));
}

/** A list to choose one of. */
export function select(
  label: string,
  choices: readonly Choice[],
  { value, change }: { value: string; change: (value: string) => void },
): HTMLElement {
  const list = make('select', {}, ...choices.map((choice) => new Option(choice.label, choice.value)));
  list.value = value;
  list.addEventListener('change', () => change(list.value));
  return make('label', { class: 'field' }, make('span', {}, label), list);
}
