/**
 * Tells a reply that is still wanted from one that was overtaken by a later tap.
 *
 * @returns a starter; each start returns a question that is true until the next start
 */
export function latest(): () => () => boolean {
  let turn = 0;
  return () => {
    turn += 1;
    const mine = turn;
    return () => mine === turn;
  };
}
