/** An expected failure, with the platform's own code and sentence: the SDK makes its numbers from them. */
export class DatabaseError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'DatabaseError';
  }
}

const contact = 'Please check your request, but if the problem cannot be solved, contact us.';

/** The SDK turns this into -502005. */
export const missingCollection = (name: string) =>
  new DatabaseError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. ${contact}`,
  );

export const existingCollection = (name: string) =>
  new DatabaseError('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceInUse] Table exist: ${name}`);

/** The SDK turns this into -502001; callers recognise it by E11000. */
export const duplicateKey = (collection: string, index: string, key: Record<string, unknown>) => {
  const members = Object.entries(key).map(([path, value]) => `${path}: ${JSON.stringify(value ?? null)}`);
  const error = `E11000 duplicate key error collection: tnt-local.${collection} index: ${index} dup key: { ${members.join(', ')} }`;
  return refused(`[FailedOperation.Insert] multiple write errors: [{write errors: [{${error}}]}, {<nil>}]`);
};

/** A request that the database cannot run. */
export const refused = (message: string) => new DatabaseError('DATABASE_REQUEST_FAILED', message);

export const transactionConflict = () =>
  new DatabaseError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${contact}`,
  );

export const missingTransaction = () =>
  new DatabaseError(
    'DATABASE_TRANSACTION_NOT_EXIST',
    '[ResourceNotFound.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds.',
  );

/** Not of the platform: this file cannot be used, and what to do about it. */
export const unusableFile = (problem: string) => new DatabaseError('DATABASE_FILE_UNUSABLE', problem);
