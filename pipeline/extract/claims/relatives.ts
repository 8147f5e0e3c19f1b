// Clauses that hang on a name behind a comma → statements of their own: ", who served three terms,".
import { roles } from '../../model/language/speech.ts';
import { firstFrom } from '../../model/span.ts';
import { kinds, shapes, tokenFrom } from '../../model/token.ts';
import { is, isRelative, type Range } from '../lexis.ts';
import { places } from '../quoted.ts';
import { isAnchored } from './amounts.ts';
import type { Board, Sentence } from './draft.ts';
import { hasFinite } from './finite.ts';
import { modalityOf } from './modality.ts';

/** A statement has so many tokens at least, if it neither counts nor dates. */
const least = 5;
/** What one verb may be for somebody to be quoted by it. */
const saying = roles.clause | roles.bare | roles.hearer;

/** The statements of `who` and `which` in the tokens of a clause, each the name and what is said of it. Linear. Throws never. */
export function* relativesIn(board: Board, clause: Range, sentence: Sentence): Generator<readonly Range[]> {
  const { lexis, page, speech } = board;
  for (let comma = clause.from + 1; comma < clause.to - 3; comma++) {
    if (lexis.words[comma] !== ',' || page.quoted[comma] !== places.outside) continue;
    if (!isRelative(lexis, comma + 1)) continue;
    const name = nameBefore(board, comma, speech.whose.has(lexis.words[comma + 1] as string));
    if (!name || !opensVerb(board, comma + 2)) continue;
    const said = { from: comma + 2, to: endOf(board, comma + 2, clause.to) };
    const tells = isAnchored(board, said) || said.to - said.from >= least;
    if (!tells || !hasFinite(board, said) || modalityOf(board, said, sentence) !== 'asserted') continue;
    yield [name, said];
  }
}

/** The name that ends before a comma: a person's, or that of anything else; not the last of several. */
function nameBefore(
  { lexis, page: { mentions, language } }: Board,
  comma: number,
  isPerson: boolean,
): Range | undefined {
  const mention = mentions[firstFrom(mentions, lexis.tokens.start[comma] as number) - 1];
  if (mention?.finding.form !== 'name' || tokenFrom(lexis.tokens, mention.span.end) !== comma)
    return undefined;
  if ((mention.finding.type === 'Person') !== isPerson) return undefined;
  const from = tokenFrom(lexis.tokens, mention.span.start);
  const before = language.names.titleEnds.has(lexis.words[from - 1] ?? '') ? from - 2 : from - 1;
  return is(lexis, before, roles.coordinator) ? undefined : { from, to: comma };
}

/** Whether a verb can stand at a token, and none by which somebody is quoted. */
function opensVerb({ lexis }: Board, i: number): boolean {
  const verb = is(lexis, i, roles.adverb) ? i + 1 : i;
  return (
    lexis.tokens.kind[verb] === kinds.word &&
    ((lexis.tokens.shape[verb] ?? 0) & shapes.capital) === 0 &&
    !is(lexis, verb, saying | roles.determiner | roles.pronoun | roles.preposition | roles.relative)
  );
}

/** Where the clause ends: at its comma, its dash, a quotation or the end. */
function endOf({ lexis, page: { quoted } }: Board, from: number, limit: number): number {
  for (let i = from; i < limit; i++)
    if (/^(?:[,;:—–.()]|--)$/.test(lexis.words[i] as string) || quoted[i] !== places.outside) return i;
  return limit;
}
