// Tokens → verbs of saying in use: the group of words that is the cue, and how the verb is built in.
import { roles } from '../../model/language/speech.ts';
import { isPlain, kinds } from '../../model/token.ts';
import { is, type Range } from '../lexis.ts';
import { type Page, sentenceStart } from './page.ts';

/** A verb of saying with its auxiliaries and adverbs. */
export interface Cue extends Range {
  /** The verb itself. */
  readonly verb: number;
  /** `finite`: has a subject before it; `participle`: shares one; `passive`: its subject is no source. */
  readonly use: 'finite' | 'participle' | 'passive' | 'infinitive';
}

const { auxiliary, adverb, be, base, participle, passive, nounToo } = roles;
const any = roles.bare | roles.clause | roles.object | roles.infinitive | roles.phrasal;

/** The verbs of saying on a page, quotations left out, in order. */
export function* cuesOf(page: Page): Generator<Cue> {
  const { lexis, speaking } = page;
  for (let s = 0; s < speaking.length; s++) {
    const i = speaking[s] as number;
    if (!is(lexis, i, any) || page.quoted[i] !== -1 || page.taken[i]) continue;
    const cue = cueAt(page, i);
    if (cue) yield cue;
  }
}

/** The use of the verb at token `i`; undefined where it is a noun, an adjective or part of a name. */
export function cueAt(page: Page, i: number): Cue | undefined {
  const { lexis } = page;
  if (lexis.tokens.kind[i] !== kinds.word || is(lexis, i, roles.preposition)) return undefined;
  if (!isPlain(lexis.tokens, i) && lexis.words[i - 1] !== ',') return undefined;
  const floor = sentenceStart(page, i);
  let from = i;
  let isBe = false;
  let auxiliaries = 0;
  while (from > floor && is(lexis, from - 1, auxiliary | adverb) && page.quoted[from - 1] === -1) {
    from--;
    isBe ||= is(lexis, from, be);
    if (is(lexis, from, auxiliary)) auxiliaries++;
  }
  if (from < i && lexis.words[from - 1] === ',' && auxiliaries === 0) from = i;
  const use = useOf(page, i, { from, floor, isBe, auxiliaries });
  return use && { from, to: i + 1, verb: i, use };
}

interface Before {
  /** First token of the verb group. */
  readonly from: number;
  /** First token of its sentence. */
  readonly floor: number;
  /** Whether a form of "be" is among its auxiliaries. */
  readonly isBe: boolean;
  readonly auxiliaries: number;
}

/** How the verb at token `i` is built in, by what stands before it. */
function useOf(page: Page, i: number, { from, floor, isBe, auxiliaries }: Before): Cue['use'] | undefined {
  const { lexis, speech } = page;
  const before = lexis.words[from - 1] ?? '';
  if (before === speech.to && auxiliaries === 0) return 'infinitive';
  if (auxiliaries === 0 && readsAsNoun(page, i, from)) return undefined;
  if (auxiliaries > 0 && !is(lexis, i, base | passive | participle)) return undefined;
  if (is(lexis, i, participle)) return isBe ? 'finite' : 'participle';
  if (isBe && is(lexis, i, passive)) return 'passive';
  if (is(lexis, i, base) && auxiliaries === 0 && from === floor) return undefined;
  return 'finite';
}

/** "the claims", "Trump's plan", "in support": a noun in spite of its form. */
function readsAsNoun({ lexis }: Page, i: number, from: number): boolean {
  const before = lexis.words[from - 1] ?? '';
  if (before === "'s" || before === '’s') return true;
  const ambiguous = is(lexis, i, nounToo | roles.noun);
  if (is(lexis, from - 1, roles.determiner) && !is(lexis, from - 1, roles.pronoun)) return true;
  if (!ambiguous) return false;
  const governs =
    is(lexis, i, participle) && is(lexis, i + 1, roles.determiner | roles.pronoun | roles.objective);
  if (governs && is(lexis, from - 1, roles.preposition)) return false;
  if (is(lexis, from - 1, roles.possessive | roles.preposition)) return true;
  return is(lexis, i + 1, roles.preposition | auxiliary) && !is(lexis, from - 1, roles.pronoun);
}
