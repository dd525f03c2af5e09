import { builtin, type Host, pieceOf, type Raw } from './builtin';

const properties = { reportSubmit: Boolean, reportSubmitTimeout: Number } as const;
type FormHost = Host<typeof properties>;

interface Form {
  submit(): void;
  reset(): void;
}
const forms = new WeakMap<Element, Form>();

/** The form that a button stands in. */
export const formAbove = (element: HTMLElement): Form | undefined => {
  const above = element.closest('wx-form');
  return above ? forms.get(above) : undefined;
};

const childrenOf = (raw: Raw): readonly Raw[] => [
  ...(raw.shadowRoot?.childNodes ?? []),
  ...(raw.childNodes ?? []),
];

/** Named fields below: built-ins, and components that are `wx://form-field`s. */
function* fieldsBelow(raw: Raw): Generator<Raw> {
  for (const child of childrenOf(raw)) {
    const named = child.data?.name && 'value' in child.data;
    if (named || (child.data?.name && pieceOf(child.$$)?.mounted.field)) yield child;
    else yield* fieldsBelow(child);
  }
}

const read = (field: Raw): unknown => {
  const own = pieceOf(field.$$)?.mounted.field;
  return own ? own.read() : field.data?.value;
};

function reset(field: Raw): void {
  const own = pieceOf(field.$$)?.mounted.field;
  if (own) own.reset();
  else field.setData({ value: '' });
}

const formOf = (host: FormHost): Form => ({
  submit() {
    const fields = [...fieldsBelow(host.raw)].map((field) => [String(field.data?.name), read(field)]);
    host.emit('submit', { value: Object.fromEntries(fields) });
  },
  reset() {
    for (const field of fieldsBelow(host.raw)) reset(field);
    host.emit('reset');
  },
});

/** `<form>`: collects the named fields in it when a button with `form-type` is pressed. */
export const form = builtin({
  properties,
  mount(host) {
    forms.set(host.element, formOf(host));
    return {};
  },
});
