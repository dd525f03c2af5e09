import { serve } from '../_shared/serve';
import { corrections } from './corrections';
import { home } from './home';
import { list } from './list';
import { read } from './read';
import { related } from './related';

export const main = serve<'content'>({ home, list, read, related, corrections });
