/**
 * The names of the built-in components and the inner structure of those that have one; `<dom-x>` is the real
 * HTML element `<x>`. The compiler reads this file in Node, so nothing here may touch the DOM.
 */
export const BUILTIN_NAMES = [
  'view',
  'text',
  'image',
  'scroll-view',
  'swiper',
  'swiper-item',
  'input',
  'textarea',
  'button',
  'picker',
  'rich-text',
  'navigator',
  'label',
  'form',
  'icon',
  'progress',
  'slider',
  'switch',
  'checkbox',
  'checkbox-group',
  'radio',
  'radio-group',
  'canvas',
  'video',
  'web-view',
  'map',
  'cover-view',
  'cover-image',
  'page-meta',
  'root-portal',
  'page-container',
  'span',
  'ad',
  'official-account',
];

export const builtinTemplates: Record<string, string> = {
  image: '<dom-img draggable="false"/>',
  input:
    '<dom-div class="wx-ph placeholder-class" style="{{placeholderStyle}}" hidden="{{cur !== \'\'}}">{{placeholder}}</dom-div><dom-input/>',
  textarea:
    '<dom-div class="wx-ph placeholder-class" style="{{placeholderStyle}}" hidden="{{cur !== \'\'}}">{{placeholder}}</dom-div><dom-textarea/>',
  swiper: '<dom-div class="wx-swiper-track"><slot/></dom-div>',
  'rich-text': '<dom-div class="wx-rich-text"/>',
  video: '<dom-video/><slot/>',
  canvas: '<dom-canvas/><slot/>',
  'web-view': '<dom-iframe/>',
};
