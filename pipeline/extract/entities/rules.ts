// A scan → the mentions that rules find, the longest first, and the short names that follow from them.
import { again } from './again.ts';
import { halves } from './halves.ts';
import type { Found, Mention, Rule } from './mention.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { reigns } from './reigns.ts';
import type { Scan } from './scan.ts';
import { ships } from './ships.ts';
import { table } from './table.ts';
import { votes } from './votes.ts';

/** Ways of finding a name; the longest find wins, of equals the first. */
const rules: readonly Rule[] = [ships, halves, reigns, votes, table, people, organisations];

/** What the rules find, in order and disjoint. Throws never. */
export function ruled(scan: Scan): Found {
  const found: Mention[] = [];
  let end = 0;
  for (const i of scan.openers) {
    if (i < end) continue;
    let best: Mention | undefined;
    for (const rule of rules) {
      const mention = rule(scan, i, found);
      if (mention && mention.last > (best?.last ?? i - 1)) best = mention;
    }
    if (!best) continue;
    found.push(best);
    end = best.last + 1;
  }
  return again(scan, found);
}
