import { hideToast, showToast, type ToastOptions } from '../shell/toast';
import { api } from './call';

/** Short notices. A loading stays until it is hidden. */
export const toast = {
  showToast: api('showToast', (options: ToastOptions) => showToast(options)),
  hideToast: api('hideToast', hideToast),
  showLoading: api('showLoading', ({ title = '', mask = false }: Partial<ToastOptions>) =>
    showToast({ title, mask, icon: 'loading' }, false),
  ),
  hideLoading: api('hideLoading', hideToast),
};
