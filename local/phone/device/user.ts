import { make } from './dom';
import { type Choice, select } from './fields';

/** The people the starter data knows; each has the role of the same name. */
const PEOPLE: readonly Choice[] = [
  { value: '', label: 'Anonymous' },
  { value: 'local-reader', label: '读者 · local-reader' },
  { value: 'local-reporter', label: '报告人 · local-reporter' },
  { value: 'local-editor', label: 'Editor · local-editor' },
  { value: 'local-approver', label: 'Approver · local-approver' },
  { value: 'local-admin', label: 'Admin · local-admin' },
];
const OTHER = '*';

/** Chooses who holds the phone: one of the known people, or any openid. */
export function userField(user: string, change: (user: string) => void): HTMLElement {
  const known = PEOPLE.some(({ value }) => value === user);
  const other = make('input', { 'aria-label': 'openid', placeholder: 'openid', spellcheck: 'false' });
  other.value = known ? '' : user;
  other.hidden = known;
  other.addEventListener('change', () => change(other.value.trim()));
  const list = select('User', [...PEOPLE, { value: OTHER, label: 'Other openid' }], {
    value: known ? user : OTHER,
    change(value) {
      other.hidden = value !== OTHER;
      if (value === OTHER) other.focus();
      else change(value);
    },
  });
  return make('div', { class: 'user' }, list, other);
}
