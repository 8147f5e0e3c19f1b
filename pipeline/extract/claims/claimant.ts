// A source → the claimant: a name where the article gives one, null where it leaves it open.
import type { AnnotationOf } from '../../model/annotation.ts';
import { roles } from '../../model/language/speech.ts';
import { shapes, tokenFrom } from '../../model/token.ts';
import { is } from '../lexis.ts';
import type { Board, Draft } from './draft.ts';

/** Who is credited. A singular pronoun stands for the one person named before it in its paragraph. */
export function claimantOf(
  board: Board,
  { finding }: AnnotationOf<'attribution'>,
): Pick<Draft, 'claimant' | 'entity'> {
  const { speaker, entity, source } = finding;
  const place = source[0];
  if (speaker === null || !place) return { claimant: null };
  const { lexis } = board;
  const at = tokenFrom(lexis.tokens, place.start);
  if (
    !speaker.includes(' ') &&
    is(lexis, at, roles.pronoun | roles.possessive) &&
    !is(lexis, at, roles.relative)
  ) {
    const person = board.speech.singular.has(lexis.words[at] as string) ? personBefore(board, at) : undefined;
    if (!person) return { claimant: null };
    const { name, wikidata } = person.finding;
    return wikidata ? { claimant: name, entity: wikidata } : { claimant: name };
  }
  if (!isNamed(board, at, tokenFrom(lexis.tokens, place.end))) return { claimant: null };
  return { claimant: speaker, entity };
}

/** The one person named before a place in its sentence, else in its paragraph; undefined where it could be one of two. */
function personBefore(board: Board, at: number): AnnotationOf<'entity'> | undefined {
  const { persons, lexis } = board;
  const before = lexis.tokens.start[at] as number;
  let low = 0;
  let high = persons.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((persons[middle] as AnnotationOf<'entity'>).span.end <= before) low = middle + 1;
    else high = middle;
  }
  const opening = lexis.firsts[lexis.tokens.sentence[at] as number] as number;
  const near = persons[low - 1];
  const start = board.blockAt(before);
  if (!near || near.span.start < start) return undefined;
  const inSentence = near.span.start >= (lexis.tokens.start[opening] as number);
  return onlyOne(persons, low, inSentence ? (lexis.tokens.start[opening] as number) : start);
}

/** The last of the persons before index `end` where all of them from offset `start` have one name. */
function onlyOne(
  persons: readonly AnnotationOf<'entity'>[],
  end: number,
  start: number,
): AnnotationOf<'entity'> | undefined {
  const last = persons[end - 1] as AnnotationOf<'entity'>;
  for (let k = end - 2; k >= 0; k--) {
    const other = persons[k] as AnnotationOf<'entity'>;
    if (other.span.start < start) break;
    if (lastName(other) !== lastName(last)) return undefined;
  }
  return last;
}

function lastName({ finding }: AnnotationOf<'entity'>): string {
  return finding.name.slice(finding.name.lastIndexOf(' ') + 1);
}

/** Whether the source says who it is: a name, or a definite description of nobody in particular. */
function isNamed({ lexis, speech }: Board, from: number, to: number): boolean {
  const first = lexis.words[from] as string;
  if (speech.anonymous.has(first)) return false;
  for (let i = from; i < to; i++) {
    const shape = lexis.tokens.shape[i] ?? 0;
    const named = (shape & shapes.capital) !== 0 && ((shape & shapes.opens) === 0 || lexis.roles[i] === 0);
    if (named) return !speech.anonymous.has(lexis.words[i] as string);
  }
  return to - from > 1 && speech.definite.has(first) && !speech.anonymous.has(lexis.words[to - 1] as string);
}
