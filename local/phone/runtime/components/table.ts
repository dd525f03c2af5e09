import type { Builtin } from './builtin';
import { button } from './button';
import { canvas } from './canvas';
import { checkbox } from './checkbox';
import { checkboxGroup } from './checkbox-group';
import { form } from './form';
import { icon } from './icon';
import { image } from './image';
import { input } from './input';
import { label } from './label';
import { matchMedia } from './match-media';
import type { ComponentName } from './names';
import { navigator } from './navigator';
import { pageContainer } from './page-container';
import { pageMeta } from './page-meta';
import { picker } from './picker';
import { progress } from './progress';
import { radio } from './radio';
import { radioGroup } from './radio-group';
import { richText } from './rich-text';
import { rootPortal } from './root-portal';
import { scrollView } from './scroll-view';
import { slider } from './slider';
import { swiper } from './swiper';
import { toggle } from './switch';
import { textarea } from './textarea';
import { video } from './video';
import { webView } from './web-view';

/** Tag → component. */
export const builtins: Readonly<Record<ComponentName, Builtin>> = {
  button,
  canvas,
  checkbox,
  'checkbox-group': checkboxGroup,
  form,
  icon,
  image,
  input,
  label,
  'match-media': matchMedia,
  navigator,
  'page-container': pageContainer,
  'page-meta': pageMeta,
  picker,
  progress,
  radio,
  'radio-group': radioGroup,
  'rich-text': richText,
  'root-portal': rootPortal,
  'scroll-view': scrollView,
  slider,
  swiper,
  switch: toggle,
  textarea,
  video,
  'web-view': webView,
};
