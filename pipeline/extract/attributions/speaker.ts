// A source → what to call the speaker, and which entity that is.
import type { AnnotationOf, AttributionFinding } from '../../model/annotation.ts';
import { roles } from '../../model/language/speech.ts';
import { firstFrom, type Span } from '../../model/span.ts';
import { shapes, tokenFrom } from '../../model/token.ts';
import { is, type Range, tokenSpan } from '../lexis.ts';
import type { Page } from './page.ts';
import { nounPhraseBefore } from './phrases.ts';

/** The source's words up to an apposition; of "who" those that it stands for. Null where there is no source. */
export function speakerOf(
  page: Page,
  source: Range | undefined,
  entities: readonly AnnotationOf<'entity'>[],
): Pick<AttributionFinding, 'speaker' | 'entity'> {
  if (!source) return { speaker: null };
  const whole = antecedent(page, source);
  const named = headOf(page, whole);
  const apposed = apposedName(page, { from: named.to, to: whole.to }, entities);
  if (apposed && isDescription(page, named)) {
    const { wikidata } = apposed.finding;
    const speaker = page.lexis.text.slice(apposed.span.start, apposed.span.end);
    return wikidata ? { speaker, entity: wikidata } : { speaker };
  }
  const span = tokenSpan(page.lexis, named.from, named.to);
  const speaker = page.lexis.text.slice(span.start, span.end);
  const wikidata = soleEntity(span, entities)?.finding.wikidata;
  return wikidata ? { speaker, entity: wikidata } : { speaker };
}

function antecedent(page: Page, source: Range): Range {
  if (source.to - source.from !== 1 || !is(page.lexis, source.from, roles.relative)) return source;
  const end = page.lexis.words[source.from - 1] === ',' ? source.from - 1 : source.from;
  return (
    nounPhraseBefore(page, end, page.lexis.firsts[page.lexis.tokens.sentence[source.from] ?? 0] ?? 0) ??
    source
  );
}

/** Without apposition or short form: "Ann Lee" of "Ann Lee, the mayor,", "the Ferry Board" of "the Ferry Board (FB)". */
function headOf({ lexis }: Page, { from, to }: Range): Range {
  for (let i = from + 1; i < to; i++) if (/^[,(—–]$/.test(lexis.words[i] as string)) return { from, to: i };
  return { from, to };
}

/** "Its chairman", "the union's president": the last word is no name. */
function isDescription({ lexis }: Page, { to }: Range): boolean {
  return ((lexis.tokens.shape[to - 1] as number) & shapes.capital) === 0;
}

/** The person whose name fills what stands behind the comma: "Karl Otto" of ", Karl Otto,". */
function apposedName(
  { lexis }: Page,
  { from, to }: Range,
  entities: readonly AnnotationOf<'entity'>[],
): AnnotationOf<'entity'> | undefined {
  if (lexis.words[from] !== ',') return undefined;
  const start = lexis.tokens.start[from + 1];
  const mention = start === undefined ? undefined : entities[firstFrom(entities, start)];
  if (mention?.span.start !== start || mention?.finding.type !== 'Person') return undefined;
  const after = tokenFrom(lexis.tokens, mention.span.end);
  return after >= to || lexis.words[after] === ',' ? mention : undefined;
}

/** The only mention in the words, where it ends them: their head. */
function soleEntity(
  span: Span,
  entities: readonly AnnotationOf<'entity'>[],
): AnnotationOf<'entity'> | undefined {
  const at = firstFrom(entities, span.start);
  const [first, second] = entities.slice(at, at + 2);
  if (first?.span.end !== span.end || first.finding.form !== 'name') return undefined;
  return second && second.span.start < span.end ? undefined : first;
}
