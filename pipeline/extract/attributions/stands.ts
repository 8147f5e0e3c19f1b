// An attribution as the constructions read it → what speaks for and against it, and whether it stands.
import { roles } from '../../model/language/speech.ts';
import { kinds, shapes } from '../../model/token.ts';
import { is } from '../lexis.ts';
import { classOf, lengthOf } from './ends.ts';
import { type Attribution, type Page, type Range, sentenceStart } from './page.ts';

const uses = ['bare', 'clause', 'object', 'infinitive', 'hearer', 'phrasal', 'nounToo', 'noun'] as const;
const finite = roles.auxiliary | roles.past | roles.bare | roles.clause;

/** A reading stands from these log odds: a doubtful one is right often enough. */
const least = -0.5;

/** What else is known of a reading. */
export interface Standing {
  /** Its cue stands within the words of another. */
  readonly nested: boolean;
  /** Log odds of each token that it is a cue. */
  readonly odds: Float32Array;
}

/** Whether the weights of the language say that the reading is right. */
export function stands(page: Page, attribution: Attribution, standing: Standing): boolean {
  const { bias, features } = page.speech.weights.stands;
  let sum = bias;
  for (const name of standFeatures(page, attribution, standing)) sum += features[name] ?? 0;
  return sum > least;
}

/** Names of what is true of the reading, most of them with the rule before them. */
export function standFeatures(
  page: Page,
  attribution: Attribution,
  { nested, odds }: Standing,
): readonly string[] {
  const { rule, cue, content, source } = attribution;
  const first = content[0] ?? cue;
  const verb = verbOf(page, cue);
  const own = [
    `source ${sourceOf(page, source)}`,
    `before ${beforeOf(page, source ?? cue)}`,
    `starts ${classOf(page, first.from)}`,
    `follows ${classOf(page, cue.to)}`,
    `length ${lengthOf(content.reduce((sum, piece) => sum + piece.to - piece.from, 0))}`,
    `${holdsVerb(page, first) ? 'verb' : 'no verb'}`,
    `form ${formOf(page, verb)}`,
    `verb ${usesOf(page, verb)}`,
    `family ${page.families[verb]}`,
    nested ? 'nested' : 'outermost',
    `pieces ${Math.min(3, content.length)}`,
    attribution.form,
    attribution.stance,
    `odds ${oddsWithin(cue, odds)}`,
  ];
  if (source) own.push(`source of ${lengthOf(source.to - source.from)}`);
  for (let i = cue.from; i < cue.to; i++) {
    if (is(page.lexis, i, roles.auxiliary)) own.push(`with ${page.lexis.words[i]}`);
  }
  const opener = page.lexis.words[sentenceStart(page, cue.from)] as string;
  if (is(page.lexis, sentenceStart(page, cue.from), roles.subordinator)) own.push(`sentence ${opener}`);
  return [rule, ...own, ...own.map((name) => `${rule}: ${name}`)];
}

/** The last word of the cue that is a verb or a noun of saying. */
function verbOf({ lexis }: Page, cue: Range): number {
  const any = roles.bare | roles.clause | roles.object | roles.infinitive | roles.phrasal | roles.noun;
  for (let i = cue.to - 1; i > cue.from; i--) if (is(lexis, i, any)) return i;
  return cue.from;
}

function usesOf({ lexis }: Page, i: number): string {
  return uses.filter((use) => is(lexis, i, roles[use])).join(' ');
}

function formOf({ lexis, speech }: Page, i: number): string {
  if (is(lexis, i, roles.participle)) return speech.participleEnding;
  if (is(lexis, i, roles.base)) return 'base';
  return (lexis.words[i] as string).endsWith(speech.pluralEnding) ? speech.pluralEnding : 'past';
}

function sourceOf(page: Page, source: Range | undefined): string {
  const { lexis, speech } = page;
  if (!source) return 'none';
  const first = lexis.words[source.from] as string;
  if (source.to - source.from === 1 && is(lexis, source.from, roles.pronoun | roles.relative)) return first;
  let last = source.to - 1;
  while (last > source.from && lexis.tokens.kind[last] === kinds.punctuation) last--;
  if (speech.anonymous.has(lexis.words[last] as string)) return 'anonymous';
  if (((lexis.tokens.shape[last] ?? 0) & shapes.capital) !== 0) return 'name';
  const plural = (lexis.words[last] as string).endsWith(speech.pluralEnding) ? 'plural' : 'singular';
  return is(lexis, source.from, roles.determiner) ? `${first} ${plural}` : plural;
}

function beforeOf(page: Page, { from }: Range): string {
  return from <= sentenceStart(page, from) ? 'START' : classOf(page, from - 1);
}

function holdsVerb({ lexis }: Page, { from, to }: Range): boolean {
  for (let i = from + 1; i < Math.min(to, from + 40); i++) if (is(lexis, i, finite)) return true;
  return false;
}

/** The best log odds of the words of a cue, rounded, from -6 to 5. */
function oddsWithin({ from, to }: Range, odds: Float32Array): number {
  let most = -6;
  for (let i = from; i < to; i++) most = Math.max(most, odds[i] as number);
  return Math.round(Math.min(5, most));
}
