import { atLine, type Rule } from './rule';
import { sentences } from './sentences';

/** What we say we know, we say from whom, sentence by sentence. */
export const cited: Rule = (item) =>
  item.body.statements
    .filter(({ role }) => role === 'known')
    .flatMap((place) =>
      sentences(place.spans)
        .filter((sentence) => !sentence.cited)
        .map(({ text }) =>
          atLine(item, place, `"${text}" states a fact; end it with its source, such as [1].`),
        ),
    );
