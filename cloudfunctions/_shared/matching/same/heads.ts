import type { Heads } from '../port';
import { differs } from './differs';
import { fingerprints } from './fingerprints';
import { lettersOf } from './letters';
import { isSamePassage, shared } from './passage';

/**
 * Earlier reports with the text of this one, the longest shared passage first.
 *
 * What differs in a number, a name or a denial is told apart: it may be another claim, and only a person
 * may say that it is not.
 */
export async function earlier(report: string, heads: Heads): Promise<{ same: string[]; altered: string[] }> {
  const letters = lettersOf(report);
  const known = await heads.sharing(fingerprints(letters));
  const alike = known
    .map(({ id, text }) => ({ id, other: lettersOf(text) }))
    .map(({ id, other }) => ({ id, other, common: shared(letters, other) }))
    .filter(({ common }) => isSamePassage(common))
    .sort((a, b) => b.common.run - a.common.run)
    .map(({ id, other }) => ({ id, altered: differs(letters, other) }));
  return {
    same: alike.filter(({ altered }) => !altered).map(({ id }) => id),
    altered: alike.filter(({ altered }) => altered).map(({ id }) => id),
  };
}
