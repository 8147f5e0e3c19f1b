// A place at which credited words could end → what it looks like, and whether they do end there.
import { hash, oddsOf } from '../../model/grid.ts';
import { roles } from '../../model/language/speech.ts';
import { kinds } from '../../model/token.ts';
import { is } from '../lexis.ts';
import type { Page } from './page.ts';

const parting = roles.coordinator | roles.subordinator | roles.preposition | roles.relative;
const finite = roles.auxiliary | roles.past;

/** A verb is looked for so many tokens ahead. */
const reach = 7;
/** Content ends from these log odds: an end too many costs less than one too few. */
const least = -0.65;

/** What is known of the words so far: grows from one boundary to the next. */
export interface Progress {
  /** First token of the content. */
  readonly from: number;
  /** Whether they hold a finite verb so far. */
  hasVerb: boolean;
  /** Whether they hold a comma so far. */
  hasComma: boolean;
}

/** Takes token `i` into account. */
export function pass(page: Page, progress: Progress, i: number): void {
  progress.hasVerb ||= i > progress.from && is(page.lexis, i, finite | roles.bare | roles.clause);
  progress.hasComma ||= page.lexis.words[i] === ',';
}

/** Whether content could end before token `i` at all. */
export function isBoundary({ lexis }: Page, i: number): boolean {
  return /^(?:,|—|–|--|-|\()$/.test(lexis.words[i] as string)
    ? (lexis.tokens.shape[i] as number) !== 0 || lexis.words[i] !== '-'
    : is(lexis, i, parting) && lexis.tokens.kind[i] === kinds.word;
}

/** How many features a boundary has. */
export const endFeatureCount = 11;

/** Whether the weights of the language say that content ends before token `i`. */
export function endsAt(page: Page, progress: Progress, i: number, ceiling: number): boolean {
  const features = new Int32Array(endFeatureCount);
  fillEnd(features, page, progress, { i, ceiling });
  return oddsOf(page.speech.weights.end, features) > least;
}

/** Hashes of what is true of the boundary before token `i`, each with the kind of boundary. */
export function fillEnd(
  features: Int32Array,
  page: Page,
  progress: Progress,
  { i, ceiling }: { readonly i: number; readonly ceiling: number },
): void {
  const { lexis } = page;
  const kind = page.marks[i] as number;
  const group = lexis.tokens.kind[i] === kinds.word ? groupOf(page, i) : kind;
  const next = markAt(page, i + 1);
  const joins = is(lexis, i + 1, roles.coordinator | roles.subordinator);
  features[0] = hash(301, kind);
  features[1] = hash(302, group, next);
  features[2] = hash(303, kind, next);
  features[3] = hash(304, group, openerOf(page, progress.from));
  features[4] = hash(305, group, progress.hasVerb ? 1 : 0);
  features[5] = hash(306, group, verbAhead(page, i + 1, ceiling) ? 1 : 0);
  features[6] = hash(307, group, lengthOf(i - progress.from));
  features[7] = hash(308, group, lengthOf(ceiling - i));
  features[8] = hash(309, group, progress.hasComma ? 1 : 0);
  features[9] = hash(310, group, page.quoted[i - 1] === -1 ? 0 : 1);
  features[10] = joins ? hash(311, hash(group, next), markAt(page, i + 2)) : hash(311, 0);
}

function groupOf({ lexis }: Page, i: number): number {
  if (is(lexis, i, roles.coordinator)) return 1;
  if (is(lexis, i, roles.preposition)) return is(lexis, i, roles.subordinator) ? 2 : 3;
  return is(lexis, i, roles.relative) ? 4 : 5;
}

function openerOf({ lexis, quoted, marks, speech }: Page, from: number): number {
  const word = lexis.words[from] as string;
  if (word === speech.that || word === speech.to) return marks[from] as number;
  if (quoted[from] !== -1) return 1;
  if (is(lexis, from, roles.complementiser)) return 2;
  return is(lexis, from, roles.pronoun) ? 3 : 4;
}

/** What the weights know token `i` by: days are all the same, and so is what lies outside of the text. */
export function markAt({ marks, dated }: Page, i: number): number {
  if (i < 0 || i >= marks.length) return 0;
  return dated[i] === 1 ? 1 : (marks[i] as number);
}

function verbAhead({ lexis }: Page, from: number, ceiling: number): boolean {
  for (let i = from; i < Math.min(ceiling, from + reach); i++) {
    if (lexis.words[i] === ',') return false;
    if (is(lexis, i, finite)) return true;
  }
  return false;
}

/** A number of tokens, roughly. */
export function lengthOf(tokens: number): number {
  return tokens < 3 ? 2 : tokens < 7 ? 6 : tokens < 14 ? 13 : tokens < 25 ? 24 : 25;
}
