// Divided countries: "the North" once North Korea or South Korea has been named, "South" in "South and North Korea".
import type { Fact } from '../../model/knowledge.ts';
import type { Found, Mention, Rule } from './mention.ts';
import { says } from './roles.ts';
import type { Scan } from './scan.ts';

/** How many mentions back a divided country may have been named. */
const memory = 40;

/** The half of a country that is meant, with its identity, for the words alone do not say it. */
export const halves: Rule = (scan, i, found) => {
  if (!scan.says(i, says.half)) return undefined;
  const fact = joinedHalf(scan, i) ?? bareHalf(scan, i, found);
  if (!fact || fact.wikidata === null) return undefined;
  return mentionOf(i, fact.type, fact.wikidata);
};

function mentionOf(i: number, type: Fact['type'], wikidata: string): Mention {
  return { first: i, last: i, type, form: 'description', by: 'entity/half', confidence: 0.85, wikidata };
}

/** "South" before "and North Korea". */
function joinedHalf(scan: Scan, i: number): Fact | undefined {
  if (!scan.names.joins.has(scan.word(i + 1)) || !scan.says(i + 2, says.half)) return undefined;
  return scan.capital(i + 3) ? countryOf(scan, `${scan.word(i)} ${scan.word(i + 3)}`) : undefined;
}

/** "the North", where the newest divided country among the names before has such a half. */
function bareHalf(scan: Scan, i: number, found: Found): Fact | undefined {
  if (scan.lower(i - 1) !== scan.names.the) return undefined;
  if (scan.follows(i + 1) && (scan.capital(i + 1) || scan.names.openers.has(scan.word(i + 1))))
    return undefined;
  for (let k = found.length - 1; k >= 0 && k >= found.length - memory; k--) {
    const mention = found[k];
    if (mention?.type !== 'Country') continue;
    for (const { fact } of scan.bearers(mention.first, mention.last)) {
      const blank = fact.name.indexOf(' ');
      if (blank < 0 || !scan.names.halves.has(fact.name.slice(0, blank))) continue;
      const country = countryOf(scan, `${scan.word(i)}${fact.name.slice(blank)}`);
      if (country) return country;
    }
  }
  return undefined;
}

function countryOf(scan: Scan, name: string): Fact | undefined {
  const bearer = scan.knowledge.candidates(name).find(({ fact }) => fact.name === name);
  return bearer?.fact.type === 'Country' ? bearer.fact : undefined;
}
