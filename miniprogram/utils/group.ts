/** One page of a list on the screen: a new page is one small setData, and no list has too many children. */
export interface Group<Row> {
  n: number;
  rows: Row[];
}

/**
 * The setData that puts a page of a list at its place.
 *
 * @param at how many pages stand before it; the first one replaces all
 */
export const place = <Row>(rows: Row[], at: number): Record<string, unknown> =>
  at === 0 ? { groups: [{ n: 0, rows }] } : { [`groups[${at}]`]: { n: at, rows } };
