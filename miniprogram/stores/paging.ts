import type { Page } from '@bianyao/contract';
import { explain, type Trouble } from '../services/explain';
import { type Group, place } from '../utils/group';
import { latest } from '../utils/latest';

/** A page that lists: what {@link paging} gives it, and `fetch`, which is its own. */
interface Listing<Item> {
  data: { groups: readonly unknown[] };
  setData(change: Record<string, unknown>): void;
  cursor: string | undefined;
  begin(): () => boolean;
  fetch(cursor?: string): Promise<Page<Item>>;
  put(page: Page<Item>, at: number): void;
  show(page: Page<Item>, at: number): void;
}

/** A listing that shows its first page unasked: what {@link opening} gives it. */
interface Opening<Item> extends Listing<Item> {
  open(): Promise<void>;
  load(): Promise<void>;
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

const unread = (): { cursor: string | undefined } => ({ cursor: undefined });

const reading = <Item, Row>(view: (item: Item) => Row) => ({
  /** Starts a fetch; a later one overtakes it. */
  begin: latest(),

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

  /** Takes the cursor, so that no page is fetched twice, and gives it back when the fetch fails. */
  async onReachBottom(this: Listing<Item>) {
    const { cursor } = this;
    if (!cursor) return;
    this.cursor = undefined;
    const wanted = this.begin();
    try {
      const page = await this.fetch(cursor);
      if (wanted()) this.show(page, this.data.groups.length);
    } catch (error) {
      this.cursor = cursor;
      if (wanted()) this.setData({ trouble: explain(error) });
    }
  },
});

/** What a page adds to {@link paging} that lists unasked, and again when it is pulled down. */
export const opening = {
  /** Fetches the first page; what is shown stays until it comes. */
  async open<Item>(this: Listing<Item>) {
    const wanted = this.begin();
    this.setData({ trouble: null });
    try {
      const page = await this.fetch();
      if (wanted()) this.show(page, 0);
    } catch (error) {
      if (wanted()) this.setData({ loading: false, trouble: explain(error) });
    }
  },

  /** What is tapped to try again; a page that does more has its own, which calls `open`. */
  load<Item>(this: Opening<Item>): Promise<void> {
    return this.open();
  },

  async onPullDownRefresh<Item>(this: Opening<Item>) {
    await this.load();
    wx.stopPullDownRefresh();
  },
};
