// Elections by their year and place: "2019 Ontario general election".
import { kinds, shapes } from '../../model/token.ts';
import { type Rule, taken } from './mention.ts';
import type { Scan } from './scan.ts';

/** The most words of the place's name, and tokens from its end to the noun. */
const longestPlace = 5;
const longestKind = 4;

/** A year, a place or its adjective, what kind of vote it is, and the noun: one event, not the place. */
export const votes: Rule = (scan, i, found) => {
  if (!scan.follows(i) || !isYear(scan, i - 1) || taken(found, i - 1)) return undefined;
  let last = i;
  while (last - i < longestPlace && scan.follows(last + 1) && scan.capital(last + 1)) last++;
  for (let k = last + 1; k <= last + longestKind && !scan.is(k, shapes.opens); k++) {
    const word = scan.word(k).toLowerCase();
    if (scan.names.votes.has(word))
      return { first: i - 1, last: k, type: 'Event', form: 'name', by: 'entity/vote', confidence: 0.8 };
    if (!scan.names.voteKinds.has(word)) break;
  }
  return undefined;
};

function isYear(scan: Scan, i: number): boolean {
  return scan.tokens.kind[i] === kinds.number && /^(?:1[89]|20)\d\d$/.test(scan.word(i));
}
