import type { Page } from '@bianyao/contract';
import { explain, type Trouble } from '../services/explain';
import { type Group, place } from '../utils/group';

/** A page that lists: what {@link paging} gives it, and `fetch`, which is its own. */
interface Listing<Item> extends State {
  data: { groups: readonly unknown[] };
  setData(change: Record<string, unknown>): void;
  begin(): () => boolean;
  bring(cursor: string | undefined, at: number): Promise<void>;
  fetch(cursor?: string): Promise<Page<Item>>;
  put(page: Page<Item>, at: number): void;
  show(page: Page<Item>, at: number): void;
}

/** A listing that shows its first page unasked: what {@link opening} gives it. */
interface Opening<Item> extends Listing<Item> {
  load(): Promise<void>;
}

interface State {
  /** Where the list goes on; a page whose list is about something else now clears it. */
  cursor: string | undefined;
  /** Whether a fetch is under way. */
  busy: boolean;
  /** Counts the fetches, so that a later one overtakes an earlier one of the same page. */
  turn: number;
}

interface Shown<Row> {
  loading: boolean;
  groups: Group<Row>[];
  /** Whether there is something to read on. */
  more: boolean;
  trouble: Trouble | null;
}

/**
 * What pages share that read a list from cursor to cursor: their first `data` and the `members` that read on.
 *
 * A page spreads both into its options and adds `fetch(cursor?)`, which brings the first page when no cursor
 * is given. Members and not a behavior: WeChat promises no `onReachBottom` to a behavior. Methods of the page
 * that return something of `this` need a return type; without it TypeScript stops checking what `this` has.
 *
 * @param view what the screen shows of an item
 */
export function paging<Item, Row>(view: (item: Item) => Row) {
  const data: Shown<Row> = { loading: true, groups: [], more: false, trouble: null };
  return { data, members: { ...unread(), ...reading(view) } };
}

const unread = (): State => ({ cursor: undefined, busy: false, turn: 0 });

const reading = <Item, Row>(view: (item: Item) => Row) => ({
  /**
   * Starts a fetch that overtakes those under way.
   *
   * @returns a question: is its answer still wanted?
   */
  begin(this: Listing<Item>): () => boolean {
    this.turn += 1;
    this.busy = false;
    const mine = this.turn;
    return () => mine === this.turn;
  },

  /** Fetches a page and shows it, unless it was overtaken; what is shown stays when it fails. */
  async bring(this: Listing<Item>, cursor: string | undefined, at: number) {
    const wanted = this.begin();
    this.busy = true;
    try {
      const page = await this.fetch(cursor);
      if (wanted()) this.show(page, at);
    } catch (error) {
      if (wanted()) this.setData({ loading: false, trouble: explain(error) });
    }
    if (wanted()) this.busy = false;
  },

  /**
   * Puts a page of the list at its place.
   *
   * @param at how many pages stand before it; the first one replaces all
   * @param also what else changes with it
   */
  put(this: Listing<Item>, { items, cursor }: Page<Item>, at: number, also: Record<string, unknown> = {}) {
    this.cursor = cursor;
    const more = cursor !== undefined;
    this.setData({ ...place(items.map(view), at), more, loading: false, trouble: null, ...also });
  },

  /** Shows a page that came; a page that does more with it has its own, which calls `put`. */
  show(this: Listing<Item>, page: Page<Item>, at: number) {
    this.put(page, at);
  },

  /** Reads on where nothing is under way, so that no page is fetched twice and no newer wish is overtaken. */
  async onReachBottom(this: Listing<Item>) {
    const { cursor, busy } = this;
    if (cursor && !busy) await this.bring(cursor, this.data.groups.length);
  },
});

/** What a page adds to {@link paging} that lists unasked, and again when it is pulled down. */
export const opening = {
  /** Fetches the first page, also when tapped to try again; what is shown stays until it comes. */
  load<Item>(this: Listing<Item>): Promise<void> {
    this.setData({ loading: !this.data.groups.length, trouble: null });
    return this.bring(undefined, 0);
  },

  async onPullDownRefresh<Item>(this: Opening<Item>) {
    await this.load();
    wx.stopPullDownRefresh();
  },
};
