const field = (tag: string): string =>
  `<dom-div class="wx-placeholder placeholder-class" style="{{placeholderStyle}}" hidden="{{value !== ''}}">{{placeholder}}</dom-div><dom-${tag} class="wx-field"/>`;

/**
 * Inner WXML of the built-ins that have structure; `<dom-x>` is the real HTML element `<x>`.
 * Kept free of the DOM because the compiler reads it in Node.
 */
export const builtinTemplates: Readonly<Record<string, string>> = {
  canvas: '<dom-canvas/><slot/>',
  image: '<dom-img draggable="false" alt=""/>',
  input: field('input'),
  'page-container':
    '<dom-div class="wx-container-overlay"/><dom-div class="wx-container-panel"><slot/></dom-div>',
  'rich-text': '<dom-div class="wx-rich-text"/>',
  'scroll-view': '<dom-div class="wx-refresher"><dom-i/><dom-i/><dom-i/></dom-div><slot/>',
  swiper: '<dom-div class="wx-swiper-track"><slot/></dom-div><dom-div class="wx-swiper-dots"/>',
  textarea: field('textarea'),
  video: '<dom-video playsinline/><slot/>',
};
