import { serve } from '../_shared/serve';
import { mine } from './mine';
import { read } from './read';
import { submit } from './submit';

export const main = serve<'reports'>({ submit, mine, read });
