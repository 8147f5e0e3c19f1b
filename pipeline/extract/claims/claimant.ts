// A source → the claimant: a name where the article gives one, null where it leaves it open.
import type { AnnotationOf, AttributionFinding } from '../../model/annotation.ts';
import { isTensed, tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { shapes, tokenFrom } from '../../model/token.ts';
import { bearerOf } from '../descriptions.ts';
import { is, type Range } from '../lexis.ts';
import type { Mention } from '../subjects.ts';
import type { Board, Draft } from './draft.ts';
import { isVerb } from './ends.ts';

/** Who is credited. "He", "she" and "the mayor" are whom they stand for where that is certain, and stay words elsewhere. */
export function claimantOf(
  board: Board,
  { finding }: AnnotationOf<'attribution'>,
): Pick<Draft, 'claimant' | 'entity' | 'credited'> {
  const { speaker, entity, source } = finding;
  const place = source[0];
  if (speaker === null || !place || isOfOthers(board, finding)) return { claimant: null };
  const { lexis } = board;
  const at = tokenFrom(lexis.tokens, place.start);
  const to = tokenFrom(lexis.tokens, place.end);
  const known = board.speakers.get(place.start);
  const isPronoun = is(lexis, at, roles.pronoun | roles.possessive) && !is(lexis, at, roles.relative);
  if (isPronoun && to === at + 1) return known ? creditTo(known) : { claimant: null, credited: speaker };
  // "Lee, who said": the source is one word, the speaker whom it stands for.
  if (is(lexis, at, roles.relative) && to === at + 1)
    return {
      claimant: /^\p{Lu}/u.test(speaker) && speaker.toLowerCase() !== lexis.words[at] ? speaker : null,
      entity,
    };
  const bearer = bearerOf(board.page, { from: at, to });
  if (bearer) return creditTo(bearer);
  if (known && isSpokenOf(board, known, { from: at, to })) return creditTo(known);
  if (isClause(board, at, to)) return { claimant: null };
  return isNamed(board, at, to) ? { claimant: speaker, entity } : { claimant: null, credited: speaker };
}

/** "Lee responded to reports that": the clause is a noun's, and nobody says whose reports they are. */
function isOfOthers({ lexis, parts }: Board, { cue, content }: AttributionFinding): boolean {
  const [said, told] = [cue[0], content[0]];
  if (!said || !told || told.start < said.end) return false;
  const noun = tokenFrom(lexis.tokens, told.start) - 1;
  const isApart = (lexis.tokens.start[noun] as number) >= said.end && is(lexis, noun, roles.noun);
  return isApart && (parts[noun - 1] === tags.preposition || parts[noun - 1] === tags.to);
}

/** "Ann Lee in a letter": what stands behind the name says where, not who. */
function isSpokenOf({ lexis }: Board, { span, finding }: Mention, { from, to }: Range): boolean {
  const after = tokenFrom(lexis.tokens, span.end);
  const opens = tokenFrom(lexis.tokens, span.start) === from;
  return opens && finding.name.includes(' ') && after < to && is(lexis, after, roles.preposition);
}

function creditTo({ finding: { name, wikidata } }: Mention): Pick<Draft, 'claimant' | 'entity'> {
  return wikidata ? { claimant: name, entity: wikidata } : { claimant: name };
}

/** "Help Mr. Putin", "Smith mocked Brown for paying": the words were taken for a source, and are none. */
function isClause({ lexis, parts, page }: Board, from: number, to: number): boolean {
  const isName = ((lexis.tokens.shape[from] ?? 0) & shapes.capital) !== 0;
  // "Panel Chairman Ann Lee": what the title is of.
  const isTitled = page.language.names.titleEnds.has(lexis.words[from + 1] ?? '');
  if (!isName && !isTitled && (parts[from] === tags.doing || parts[from] === tags.base)) return true;
  for (let i = from + 1; i < to; i++) {
    if (lexis.words[i] === ',' || is(lexis, i, roles.relative)) return false;
    const subject = parts[i - 1] === tags.adverb ? i - 2 : i - 1;
    if (
      subject >= from &&
      isVerb(lexis, i) &&
      isTensed(parts[i] as number) &&
      nominal.has(parts[subject] as number)
    )
      return true;
  }
  return false;
}

const nominal: ReadonlySet<number> = new Set([tags.noun, tags.nouns, tags.name, tags.pronoun]);

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
