// Words → mentions of people, places, organisations and whatever else has a name.
import type { AnnotationOf } from '../model/annotation.ts';
import type { NameClass } from '../model/language/tagging.ts';
import type { Desk, Extractor } from '../model/plugin.ts';
import type { Span } from '../model/span.ts';
import type { Mention } from './entities/mention.ts';
import { ruled } from './entities/rules.ts';
import { type Scan, scanOf } from './entities/scan.ts';
import { settled } from './entities/settle.ts';
import { type Reason, reasonsFor } from './entities/tagging/explain.ts';
import { sheetOf } from './entities/tagging/sheet.ts';
import { tagged } from './entities/tagging/tag.ts';

/**
 * Proposes mentions with exact spans: articles, titles and possessive endings stay outside. Rules propose, a
 * trained model that sees what they found decides. Throws never, but where the model's file is missing.
 */
export const entities: Extractor = {
  name: 'entities',
  extract(desk) {
    const scan = scanOf(desk);
    const found = ruled(scan);
    const tagging = desk.language.tagging();
    const sheet = sheetOf(desk, scan, found, tagging.usageOf);
    return settled(scan, found, tagged(scan, sheet, tagging)).map((mention) => annotationOf(scan, mention));
  },
};

/** A name that the model sees, with its strongest reasons: the weights of features for its class against none. */
export interface Explained {
  readonly span: Span;
  readonly kind: NameClass;
  readonly reasons: readonly Reason[];
}

/** Every name of the model with its `most` strongest reasons, in order of place. For people; throws like `entities`. */
export function explained(desk: Desk, most: number): readonly Explained[] {
  const scan = scanOf(desk);
  const tagging = desk.language.tagging();
  const sheet = sheetOf(desk, scan, ruled(scan), tagging.usageOf);
  return tagged(scan, sheet, tagging).map(({ first, last, kind }) => ({
    span: spanOf(scan, first, last),
    kind,
    reasons: reasonsFor(scan, sheet, tagging, { first, kind, most }),
  }));
}

function spanOf({ tokens }: Scan, first: number, last: number): Span {
  return { start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0 };
}

function annotationOf(scan: Scan, mention: Mention): AnnotationOf<'entity'> {
  const { first, last, type, form, by, confidence, wikidata = null } = mention;
  return {
    kind: 'entity',
    span: spanOf(scan, first, last),
    finding: { type, name: scan.slice(first, last), wikidata, form },
    by,
    confidence,
  };
}
