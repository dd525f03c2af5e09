/**
 * What tests use of wx-server-sdk inside a function. The SDK's own types give `Promise | void | string` for every
 * call, so that nothing can be awaited in earnest.
 */
export interface Sdk {
  cloud: Cloud;
  db: Db;
  /** query and update commands, used as values only */
  _: Record<Operator, (...given: unknown[]) => Command>;
  /** aggregation expressions */
  $: Record<'sum' | 'avg' | 'arrayElemAt', (...given: unknown[]) => Command>;
  event: Record<string, unknown>;
}

type Document = Record<string, unknown>;

type Operator =
  | ('eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin' | 'mod' | 'and' | 'or' | 'not' | 'exists')
  | ('all' | 'size' | 'elemMatch' | 'set' | 'inc' | 'mul' | 'max' | 'min' | 'remove' | 'rename' | 'push')
  | ('pop' | 'shift' | 'unshift' | 'pull' | 'addToSet');

interface Command extends Document {
  and(...more: unknown[]): Command;
}

interface Stats {
  stats: { updated: number; created: number; removed: number };
}

interface Reference {
  get(): Promise<{ data: Document }>;
  set(change: { data: Document }): Promise<Stats>;
  update(change: { data: Document }): Promise<Stats>;
  remove(): Promise<Stats>;
}

interface Query {
  where(filter: Document): Query;
  orderBy(field: string, direction: 'asc' | 'desc'): Query;
  skip(count: number): Query;
  limit(count: number): Query;
  field(projection: Document): Query;
  get(): Promise<{ data: Document[] }>;
  count(): Promise<{ total: number }>;
  update(change: { data: Document; multi?: boolean }): Promise<Stats>;
  remove(): Promise<Stats>;
}

type Stage = 'match' | 'group' | 'sort' | 'lookup' | 'project' | 'unwind' | 'limit';

type Pipeline = Record<Stage, (definition: Document) => Pipeline> & {
  end(): Promise<{ list: Document[] }>;
};

interface Collection extends Query {
  add(made: { data: Document }): Promise<{ _id: string }>;
  doc(id: string): Reference;
  aggregate(): Pipeline;
}

interface Transaction {
  collection(name: string): Pick<Collection, 'add' | 'doc'>;
  rollback(reason: unknown): Promise<never>;
}

interface Db {
  collection(name: string): Collection;
  serverDate(shift?: { offset: number }): Command;
  RegExp(pattern: { regexp: string; options: string }): Command;
  runTransaction<T>(work: (transaction: Transaction) => Promise<T>, times?: number): Promise<T>;
}

type Api = (parameters: Document) => Promise<Document>;

interface Cloud {
  getWXContext(): Document;
  callFunction(call: { name: string; data?: Document }): Promise<{ result: unknown }>;
  uploadFile(file: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>;
  downloadFile(file: { fileID: string }): Promise<{ fileContent: Buffer }>;
  getTempFileURL(files: {
    fileList: (string | { fileID: string; maxAge: number })[];
  }): Promise<{ fileList: { tempFileURL: string; status: number }[] }>;
  deleteFile(files: { fileList: string[] }): Promise<{ fileList: Document[] }>;
  openapi: {
    security: Record<'msgSecCheck' | 'mediaCheckAsync', Api>;
    subscribeMessage: Record<'send', Api>;
    search: Record<'submitPages', Api>;
    wxacode: Record<'get', Api>;
  };
}
