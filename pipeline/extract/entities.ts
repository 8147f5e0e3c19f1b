// Words → mentions of people, places, organisations and whatever else has a name.
import type { AnnotationOf } from '../model/annotation.ts';
import type { Extractor } from '../model/plugin.ts';
import type { Mention } from './entities/mention.ts';
import { ruled } from './entities/rules.ts';
import { type Scan, scanOf } from './entities/scan.ts';
import { settled } from './entities/settle.ts';
import { sheetOf } from './entities/tagging/sheet.ts';
import { tagged } from './entities/tagging/tag.ts';

/**
 * Proposes mentions with exact spans: articles, titles and possessive endings stay outside. Rules propose, a
 * trained model that sees what they found decides. Throws never, but where the model's file is missing.
 */
export const entities: Extractor = {
  name: 'entities',
  *extract(desk) {
    const scan = scanOf(desk);
    const found = ruled(scan);
    const tagging = desk.language.tagging();
    const sheet = sheetOf(desk, scan, found, tagging.usageOf);
    for (const mention of settled(scan, found, tagged(scan, sheet, tagging)))
      yield annotationOf(scan, mention);
  },
};

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
