// A place at which credited words could end → what it looks like, and whether they do end there.
import { roles } from '../../model/language/speech.ts';
import { kinds, shapes } from '../../model/token.ts';
import { is, lies } from '../lexis.ts';
import type { Page } from './page.ts';

const closedClass =
  roles.determiner |
  roles.pronoun |
  roles.preposition |
  roles.coordinator |
  roles.subordinator |
  roles.auxiliary |
  roles.relative |
  roles.complementiser |
  roles.objective;
const parting = roles.coordinator | roles.subordinator | roles.preposition | roles.relative;
const finite = roles.auxiliary | roles.past;
const speaking = roles.bare | roles.clause | roles.object | roles.infinitive;

/** A verb is looked for so many tokens ahead. */
const reach = 7;

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

/** Whether the weights of the language say that content ends before token `i`. */
export function endsAt(page: Page, progress: Progress, i: number, ceiling: number): boolean {
  const { bias, features } = page.speech.weights.end;
  let sum = bias;
  for (const name of endFeatures(page, progress, i, ceiling)) sum += features[name] ?? 0;
  return sum > -0.3;
}

/** Names of what is true of the boundary at token `i`, each with the kind of boundary before it. */
export function endFeatures(page: Page, progress: Progress, i: number, ceiling: number): readonly string[] {
  const { lexis } = page;
  const word = lexis.words[i] as string;
  const kind = word === '-' || word === '–' || word === '--' ? '—' : word;
  const group = lexis.tokens.kind[i] === kinds.word ? groupOf(page, i) : kind;
  const next = classOf(page, i + 1);
  const found = [
    `at ${kind}`,
    `${group} next ${next}`,
    `${kind} next ${next}`,
    `${group} opens ${openerOf(page, progress.from)}`,
    `${group} ${progress.hasVerb ? 'verb' : 'no verb'} before`,
    `${group} ${verbAhead(page, i + 1, ceiling) ? 'verb' : 'no verb'} ahead`,
    `${group} after ${lengthOf(i - progress.from)}`,
    `${group} leaves ${lengthOf(ceiling - i)}`,
  ];
  if (progress.hasComma) found.push(`${group} second`);
  if (page.quoted[i - 1] !== -1) found.push(`${group} after quotation`);
  if (is(lexis, i + 1, roles.coordinator | roles.subordinator)) {
    found.push(`${group} then ${lexis.words[i + 1]} ${classOf(page, i + 2)}`);
  }
  return found;
}

function groupOf({ lexis }: Page, i: number): string {
  if (is(lexis, i, roles.coordinator)) return 'and';
  if (is(lexis, i, roles.preposition)) return is(lexis, i, roles.subordinator) ? 'after' : 'in';
  return is(lexis, i, roles.relative) ? 'which' : 'because';
}

function openerOf(page: Page, from: number): string {
  const { lexis, speech } = page;
  const word = lexis.words[from] as string;
  if (word === speech.that || word === speech.to) return word;
  if (page.quoted[from] !== -1) return 'quotation';
  if (is(lexis, from, roles.complementiser)) return 'question';
  return is(lexis, from, roles.pronoun) ? 'pronoun' : 'noun';
}

/** A word of a closed class as it is, any other by its shape and ending. */
export function classOf(page: Page, i: number): string {
  const { lexis, speech } = page;
  const word = lexis.words[i] ?? '';
  if (lies(lexis, i, page.dates)) return 'DATE';
  if (is(lexis, i, closedClass) || lexis.tokens.kind[i] === kinds.punctuation) return word;
  if (is(lexis, i, speaking)) return is(lexis, i, roles.participle) ? 'SAYING' : 'SAYS';
  if (is(lexis, i, roles.past)) return 'PAST';
  if (word.endsWith(speech.participleEnding)) return 'ING';
  if (((lexis.tokens.shape[i] ?? 0) & shapes.capital) !== 0) return 'NAME';
  if (is(lexis, i, roles.adverb)) return 'ADVERB';
  return lexis.tokens.kind[i] === kinds.number ? 'NUMBER' : 'WORD';
}

function verbAhead({ lexis }: Page, from: number, ceiling: number): boolean {
  for (let i = from; i < Math.min(ceiling, from + reach); i++) {
    if (lexis.words[i] === ',') return false;
    if (is(lexis, i, finite)) return true;
  }
  return false;
}

/** A number of tokens, roughly. */
export function lengthOf(tokens: number): string {
  return tokens < 3 ? '2' : tokens < 7 ? '6' : tokens < 14 ? '13' : tokens < 25 ? '24' : '25+';
}
