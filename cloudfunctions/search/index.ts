import { serve } from '../_shared/serve';
import { match } from './match';
import { topic } from './topic';

export const main = serve<'search'>({ topic, match });
