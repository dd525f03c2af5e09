import { sdk } from './sdk';

/** A missing document is an ordinary answer, not an error. */
export const database = sdk.database({ throwOnNotFound: false });
