// What may stand between a cue and its content → the token at which the content can begin.
import { roles } from '../../model/language/speech.ts';
import { kinds } from '../../model/token.ts';
import { is } from '../lexis.ts';
import type { Page } from './page.ts';
import type { Cue } from './verbs.ts';

/** Punctuation within a name. */
const joins = /^(?:['’]s?|[-‐‑–&.])$/;

/** Past the particle, the hearer and "in a statement on Monday". */
export function afterInsertion(page: Page, cue: Cue, end: number): number {
  const { lexis } = page;
  let at = cue.to;
  if (is(lexis, cue.verb, roles.hearer)) at = pastHearer(page, at, end);
  at = pastAside(page, pastDay(page, at, end), end);
  for (let i = at; i < Math.min(end, at + 14); i++) {
    if (lexis.words[i] === page.speech.that && (i === at || !is(lexis, i - 1, roles.preposition))) return i;
    if (page.quoted[i] !== -1 || lexis.words[i] === ',' || lexis.tokens.kind[i] === kinds.punctuation) break;
    const scene =
      page.speech.circumstances.has(lexis.words[i] as string) ||
      is(lexis, i, roles.adverb) ||
      page.dated[i] === 1;
    if (i === at && !scene && (!is(lexis, i, roles.particle) || is(lexis, i, roles.preposition))) break;
    if (i > at && is(lexis, i, roles.preposition) && !scene) break;
    if (i > at && is(lexis, i, roles.auxiliary | roles.past)) break;
  }
  return at;
}

/** Past "on Friday". */
function pastDay(page: Page, from: number, end: number): number {
  const { lexis } = page;
  let at = page.speech.circumstances.has(lexis.words[from] as string) ? from + 1 : from;
  if (page.dated[at] !== 1) return from;
  while (at < end && page.dated[at] === 1) at++;
  return at;
}

/** Past ", without evidence," and "— on Twitter, as it happens —", where a clause or a quotation follows. */
function pastAside(page: Page, from: number, end: number): number {
  const { lexis } = page;
  const mark = lexis.words[from] ?? '';
  if (!/^(?:,|—|–)$/.test(mark)) return from;
  for (let i = from + 1; i < Math.min(end - 1, from + 14); i++) {
    if (page.quoted[i] !== -1) return from;
    if (lexis.words[i] === mark && opensClause(page, i + 1)) return i + 1;
  }
  return from;
}

function pastHearer(page: Page, from: number, end: number): number {
  const { lexis } = page;
  if (is(lexis, from, roles.objective) || is(lexis, from, roles.audience)) return from + 1;
  for (let i = from; i < Math.min(end, from + 12); i++) {
    if (is(lexis, i, roles.audience) && !is(lexis, i + 1, roles.complementiser | roles.preposition))
      return i + 1;
    if (is(lexis, i, roles.complementiser)) return i;
    if (is(lexis, i, roles.auxiliary)) return from;
    if (is(lexis, i, roles.pronoun) && !is(lexis, i, roles.determiner)) return i;
    if (page.quoted[i] !== -1) return i;
    if (lexis.tokens.kind[i] === kinds.punctuation && !joins.test(lexis.words[i] as string)) return from;
  }
  return from;
}

/** Whether a clause that is said opens at token `i`: by its "that", or by a quotation mark. */
export function opensClause({ lexis, quoted }: Page, i: number): boolean {
  return is(lexis, i, roles.complementiser) || (quoted[i] ?? -1) !== -1;
}
