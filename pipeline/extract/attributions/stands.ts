// An attribution as the constructions read it → what speaks for and against it, and whether it stands.
import { hash, oddsOf } from '../../model/grid.ts';
import { tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { kinds, shapes } from '../../model/token.ts';
import { is, type Range } from '../lexis.ts';
import { groupOf } from './cues.ts';
import { lengthOf, markAt } from './ends.ts';
import { isTensed } from './marks.ts';
import { type Attribution, type Page, sentenceStart } from './page.ts';

const speaking = roles.bare | roles.clause | roles.object | roles.infinitive | roles.phrasal | roles.noun;

/** A reading stands from these log odds: a doubtful one costs more than it brings. */
const least = -0.3;

/** What else is known of a reading. */
export interface Standing {
  /** Its cue stands within the words of another. */
  readonly nested: boolean;
  /** Log odds of each token that it is a cue. */
  readonly odds: Float32Array;
}

/** How many features a reading has: each for all readings, and for those of its rule. */
const ownCount = 22;
export const standFeatureCount = 1 + 2 * ownCount;

/** Whether the weights of the language say that the reading is right. */
export function stands(page: Page, attribution: Attribution, standing: Standing): boolean {
  const features = new Int32Array(standFeatureCount);
  fillStand(features, page, attribution, standing);
  return oddsOf(page.speech.weights.stands, features) > least;
}

/** Hashes of what is true of the reading. */
export function fillStand(
  features: Int32Array,
  page: Page,
  { rule, cue, content, source, form, stance }: Attribution,
  { nested, odds }: Standing,
): void {
  const { lexis, marks } = page;
  const first = content[0] ?? cue;
  const verb = verbOf(page, cue);
  const opening = sentenceStart(page, cue.from);
  const built = lettersOf(rule);
  let f = 0;
  const put = (template: number, value: number): void => {
    features[f++] = hash(template, value);
    features[f++] = hash(template, value, built);
  };
  features[f++] = hash(400, built);
  put(401, sourceOf(page, source));
  put(402, beforeOf(page, source ?? cue));
  put(403, markAt(page, first.from));
  put(404, markAt(page, cue.to));
  put(405, lengthOf(content.reduce((sum, piece) => sum + piece.to - piece.from, 0)));
  put(406, holdsVerb(page, first) ? 1 : 0);
  put(407, page.tagged[verb] as number);
  put(408, page.usages[verb] as number);
  put(409, page.families[verb] as number);
  put(410, nested ? 1 : 0);
  put(411, Math.min(3, content.length));
  put(412, lettersOf(form));
  put(413, lettersOf(stance));
  put(414, oddsWithin(cue, odds));
  put(415, source ? lengthOf(source.to - source.from) : 0);
  put(416, groupOf(page, cue.to - 1, cue.from).voice);
  put(417, is(lexis, opening, roles.subordinator) ? (marks[opening] as number) : 0);
  put(418, is(lexis, cue.from, roles.auxiliary) ? (marks[cue.from] as number) : 0);
  put(419, hash(page.usages[verb] as number, markAt(page, cue.to)));
  put(420, hash(page.senses[verb] as number, page.tagged[verb] as number));
  put(421, hash(beforeOf(page, source ?? cue), markAt(page, cue.to)));
  put(422, hash(markAt(page, first.from), page.tagged[first.from + 1] ?? 0));
}

/** A number for a name of this program. */
function lettersOf(name: string): number {
  let sum = 7;
  for (let i = 0; i < name.length; i++) sum = (Math.imul(sum, 31) + name.charCodeAt(i)) | 0;
  return sum;
}

/** The last word of the cue that is a verb or a noun of saying. */
function verbOf({ lexis }: Page, cue: Range): number {
  for (let i = cue.to - 1; i > cue.from; i--) if (is(lexis, i, speaking)) return i;
  return cue.from;
}

/** What the source is: a pronoun itself, else nobody named (2), a name (3), one (4) or several (5), with their determiner. */
function sourceOf(page: Page, source: Range | undefined): number {
  const { lexis, speech, marks, tagged } = page;
  if (!source) return 1;
  const first = marks[source.from] as number;
  if (source.to - source.from === 1 && is(lexis, source.from, roles.pronoun | roles.relative)) return first;
  let last = source.to - 1;
  while (last > source.from && lexis.tokens.kind[last] === kinds.punctuation) last--;
  if (speech.anonymous.has(lexis.words[last] as string)) return 2;
  if (((lexis.tokens.shape[last] ?? 0) & shapes.capital) !== 0) return 3;
  const number = tagged[last] === tags.nouns ? 5 : 4;
  return is(lexis, source.from, roles.determiner) ? hash(number, first) : number;
}

function beforeOf(page: Page, { from }: Range): number {
  return from <= sentenceStart(page, from) ? 2 : markAt(page, from - 1);
}

function holdsVerb({ tagged }: Page, { from, to }: Range): boolean {
  for (let i = from + 1; i < Math.min(to, from + 40); i++) if (isTensed(tagged[i] as number)) return true;
  return false;
}

/** The best log odds of the words of a cue, rounded, from -6 to 5. */
function oddsWithin({ from, to }: Range, odds: Float32Array): number {
  let most = -6;
  for (let i = from; i < to; i++) most = Math.max(most, odds[i] as number);
  return Math.round(Math.min(5, most));
}
