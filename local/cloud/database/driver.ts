import Libsql from 'libsql';
import { unusableFile } from './errors';
import type { Settings } from './types';

export type Bind = string | number | null | Uint8Array;

/** Layout of the file's tables; another number was written by another version of this code. */
const layout = 1;

/**
 * The one place that speaks to SQLite, through libsql. Binds always travel as an array: libsql aborts the
 * process when a lone Buffer is bound. Rows come as whole lists, never as open cursors, so nothing that is
 * being read can hold up a write.
 */
export class Driver {
  readonly #connection: Libsql.Database;
  readonly #statements = new Map<string, Libsql.Statement>();

  constructor(private readonly settings: Pick<Settings, 'file' | 'sync'>) {
    this.#connection = this.#explained(() => new Libsql(settings.file));
    this.#prepare();
  }

  /** `Row` is what the statement selects; the tables are ours, so their shape is known. BLOBs are ArrayBuffers. */
  all<Row>(sql: string, binds: readonly Bind[]): Row[] {
    return this.#explained(() => this.#statement(sql).all([...binds])) as Row[];
  }

  /** Returns the rowid of an insert. */
  run(sql: string, binds: readonly Bind[]): number {
    return this.#explained(() => Number(this.#statement(sql).run([...binds]).lastInsertRowid));
  }

  exec(sql: string): void {
    this.#explained(() => this.#connection.exec(sql));
  }

  /** Everything `work` writes is on disk when this returns, and nothing of it when it throws. */
  atomic<Result>(work: () => Result): Result {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      // A full disk has rolled back already.
      if (this.#connection.inTransaction) this.exec('ROLLBACK');
      throw error;
    }
  }

  /** Reads every page of the file. */
  check(): void {
    const [row] = this.all<{ integrity_check: string }>('PRAGMA integrity_check', []);
    if (row?.integrity_check !== 'ok')
      throw this.#damaged(row?.integrity_check.split('\n')[0] ?? 'no answer');
  }

  /**
   * Moves what the write-ahead log holds into the file itself, and lets go of it. libsql closes the file only
   * when the statements are garbage collected.
   */
  close(): void {
    this.all('PRAGMA wal_checkpoint(TRUNCATE)', []);
    this.#statements.clear();
    this.#connection.close();
  }

  #statement(sql: string): Libsql.Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #prepare(): void {
    this.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${this.settings.sync}`);
    this.exec('PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY');
    const [row] = this.all<{ user_version: number }>('PRAGMA user_version', []);
    if (row?.user_version === 0) this.exec(`PRAGMA user_version = ${layout}`);
    else if (row?.user_version !== layout) throw this.#damaged('another version of Bianyao wrote it');
  }

  #explained<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw this.#explain(error);
    }
  }

  #explain(error: unknown): unknown {
    const message = messageOf(error);
    if (isDamage(error)) return this.#damaged(message);
    if (isDenial(error)) {
      return unusableFile(`${this.settings.file} cannot be opened or written (${message}).`);
    }
    return error;
  }

  #damaged(detail: string) {
    return unusableFile(`${this.settings.file} is not a database that can be read (${detail}).`);
  }
}

// Errors made in native code are not always instances of this realm's Error.
const isThing = (error: unknown): error is object => typeof error === 'object' && error !== null;
const codeOf = (error: unknown) => (isThing(error) && 'code' in error ? String(error.code) : '');
const messageOf = (error: unknown) =>
  isThing(error) && 'message' in error ? String(error.message) : String(error);

const isDamage = (error: unknown) => /^SQLITE_(NOTADB|CORRUPT)/.test(codeOf(error));
// A file that cannot be opened at all comes as a ConnectionFailed without a code.
const isDenial = (error: unknown) =>
  /^SQLITE_(READONLY|CANTOPEN|PERM|IOERR|FULL|BUSY)/.test(codeOf(error)) ||
  messageOf(error).startsWith('ConnectionFailed');

/** Did a write meet a key that is already there? */
export const isTaken = (error: unknown) => /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(codeOf(error));
