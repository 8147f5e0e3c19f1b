// Words → mentions of people, places, organisations and whatever else has a name.
import type { AnnotationOf } from '../model/annotation.ts';
import type { Extractor } from '../model/plugin.ts';
import { again } from './entities/again.ts';
import { halves } from './entities/halves.ts';
import type { Found, Mention, Rule } from './entities/mention.ts';
import { organisations } from './entities/organisations.ts';
import { people } from './entities/people.ts';
import { reigns } from './entities/reigns.ts';
import { type Scan, scanOf } from './entities/scan.ts';
import { ships } from './entities/ships.ts';
import { table } from './entities/table.ts';

/** Ways of finding a name; the longest find wins, of equals the first. */
const rules: readonly Rule[] = [ships, halves, reigns, table, people, organisations];

/**
 * Proposes mentions with exact spans: articles, titles and possessive endings stay outside. Precision comes
 * first: a capital alone names nobody. Throws never.
 */
export const entities: Extractor = {
  name: 'entities',
  *extract(desk) {
    const scan = scanOf(desk);
    for (const mention of again(scan, mentionsIn(scan))) yield annotationOf(scan, mention);
  },
};

function mentionsIn(scan: Scan): Found {
  const found: Mention[] = [];
  for (let i = 0; i < scan.tokens.count; i++) {
    if (!scan.capital(i) && !scan.particle(i)) continue;
    let best: Mention | undefined;
    for (const rule of rules) {
      const mention = rule(scan, i, found);
      if (mention && mention.last > (best?.last ?? i - 1)) best = mention;
    }
    if (!best) continue;
    found.push(best);
    i = best.last;
  }
  return found;
}

function annotationOf(scan: Scan, mention: Mention): AnnotationOf<'entity'> {
  const { first, last, type, form, by, confidence, wikidata = null } = mention;
  return {
    kind: 'entity',
    span: { start: scan.tokens.start[first] ?? 0, end: scan.tokens.end[last] ?? 0 },
    finding: { type, name: scan.slice(first, last), wikidata, form },
    by,
    confidence,
  };
}
