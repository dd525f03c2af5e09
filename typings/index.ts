export type * from './contract';
export type * from './domain/article';
export type * from './domain/block';
export type * from './domain/report';
export type * from './domain/search';
export type * from './domain/source';
export type * from './errors';
export type * from './stored';
