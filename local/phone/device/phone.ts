import { make } from './dom';

/** Turns this document into the phone: styles first, because pages measure themselves as they start. */
export function loadPhone(): void {
  const style = make('link', { rel: 'stylesheet', href: '/phone/app.css' });
  style.onload = () => document.body.append(make('script', { src: '/phone/app.js' }));
  document.body.className = 'phone';
  document.body.append(make('div', { id: 'app' }));
  document.head.append(style);
}
