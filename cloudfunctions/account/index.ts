import { serve } from '../_shared/serve';
import { bookmarks } from './bookmarks';
import { feedback } from './feedback';

export const main = serve<'account'>({ bookmarks, feedback });
