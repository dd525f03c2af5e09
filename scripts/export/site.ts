/** Who publishes the dump, and where. A deployment puts its own pages here; `.invalid` never resolves (RFC 2606). */
export const PUBLISHER = '辨谣';
export const HOME = 'https://bianyao.invalid';

/** Page of an article. */
export const pageOf = (id: string) => `${HOME}/articles/${id}`;
