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
    this.#explained(() => this.#prepare());
  }

  /** `Row` is what the statement selects; the tables are ours, so their shape is known. BLOBs are ArrayBuffers. */
  all<Row>(sql: string, binds: readonly Bind[]): Row[] {
    return this.#statement(sql).all([...binds]) as Row[];
  }

  /** Returns the rowid of an insert. */
  run(sql: string, binds: readonly Bind[]): number {
    return Number(this.#statement(sql).run([...binds]).lastInsertRowid);
  }

  exec(sql: string): void {
    this.#connection.exec(sql);
  }

  /** Everything `work` writes is on disk when this returns, and nothing of it when it throws. */
  atomic<Result>(work: () => Result): Result {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      this.exec('ROLLBACK');
      throw error;
    }
  }

  /** Reads every page of the file. */
  check(): void {
    const [row] = this.#explained(() => this.all<{ integrity_check: string }>('PRAGMA integrity_check', []));
    if (row?.integrity_check !== 'ok') throw this.#damaged(row?.integrity_check ?? 'no answer');
  }

  close(): void {
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
    if (!(error instanceof Error)) return error;
    if (isDamage(error)) return this.#damaged(error.message);
    if (isDenial(error)) {
      return unusableFile(
        `${this.settings.file} cannot be opened or written (${error.message}). ${writable}`,
      );
    }
    return error;
  }

  #damaged(detail: string) {
    return unusableFile(`${this.settings.file} is not a database that can be read (${detail}). ${fresh}`);
  }
}

const writable = 'Choose a folder you may write to with --data.';
const fresh = 'Start with --fresh: it sets the old state aside and begins with an empty one.';

const codeOf = (error: Error) => ('code' in error ? String(error.code) : '');
const isDamage = (error: Error) => /^SQLITE_(NOTADB|CORRUPT)/.test(codeOf(error));
// A file that cannot be opened at all comes as a ConnectionFailed without a code.
const isDenial = (error: Error) =>
  /^SQLITE_(READONLY|CANTOPEN|PERM|IOERR|FULL|BUSY)/.test(codeOf(error)) ||
  error.message.startsWith('ConnectionFailed');
