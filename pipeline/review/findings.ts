// An editor's decision about some words → the finding that stands there.
import type { AnnotationOf, DateFinding, DateType, EntityFinding } from '../model/annotation.ts';
import { daysInMonth, formatDay, parseDay } from '../model/calendar.ts';
import type { EntityDecision } from '../model/decision.ts';
import type { Span } from '../model/span.ts';
import { sameSpan } from './likeness.ts';

/** The mention that a pin makes; what it leaves open is the machine's, as far as that speaks of the same words. */
export function entityFinding(
  decision: EntityDecision,
  { words, span }: { readonly words: string; readonly span: Span },
  nearest: AnnotationOf<'entity'> | undefined,
): EntityFinding {
  const same = nearest && sameSpan(nearest.span, span) ? nearest.finding : undefined;
  const { entity } = decision;
  return {
    type: decision.type ?? nearest?.finding.type ?? 'Thing',
    name: decision.name ?? same?.name ?? words,
    wikidata: entity === undefined ? (same?.wikidata ?? null) : entity,
    form: same?.form ?? (/[\p{Lu}\p{Lt}\p{Lo}]/u.test(words) ? 'name' : 'description'),
    ...(entity === undefined && same?.standsFor !== undefined ? { standsFor: same.standsFor } : {}),
  };
}

/** The time expression that a TIMEX3 value means, with its first and last day where it has a place in time. */
export function dateFinding(value: string): DateFinding {
  const days = daysOf(value);
  return { type: typeOf(value), value, ...(days ? { edtf: value, ...days } : {}), implied: [] };
}

function typeOf(value: string): DateType {
  if (/^P[\dX]/.test(value)) return 'DURATION';
  if (value.startsWith('XXXX')) return 'SET';
  return /^[\dX-]+T/.test(value) ? 'TIME' : 'DATE';
}

function daysOf(value: string): { from: string; to: string } | undefined {
  if (parseDay(value)) return { from: value, to: value };
  const [, year = '', month] = /^(\d{4})(?:-(\d{2}))?$/.exec(value) ?? [];
  if (year === '') return undefined;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const first = parseDay(`${year}-${month}-01`);
  if (!first) return undefined;
  return { from: formatDay(first), to: formatDay({ ...first, day: daysInMonth(first.year, first.month) }) };
}
