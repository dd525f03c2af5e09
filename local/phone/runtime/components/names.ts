/** Containers are plain nodes of the framework: several times cheaper than components. */
export const NATIVE_NAMES = ['view', 'text', 'span', 'cover-view', 'swiper-item'] as const;

/** Built-ins that are components: one file each in this folder. */
export const COMPONENT_NAMES = [
  'button',
  'canvas',
  'checkbox',
  'checkbox-group',
  'form',
  'icon',
  'image',
  'input',
  'label',
  'match-media',
  'navigator',
  'page-container',
  'page-meta',
  'picker',
  'progress',
  'radio',
  'radio-group',
  'rich-text',
  'root-portal',
  'scroll-view',
  'slider',
  'swiper',
  'switch',
  'textarea',
  'video',
  'web-view',
] as const;

export type ComponentName = (typeof COMPONENT_NAMES)[number];

/** Every tag the local phone renders; any other is reported when the mini program is compiled. */
export const BUILTIN_NAMES: readonly string[] = [...NATIVE_NAMES, ...COMPONENT_NAMES];
