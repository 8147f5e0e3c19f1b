// Mentions → whom a pronoun stands for, where nobody else can be meant.
import { type Reference, roles } from '../model/language/speech.ts';
import { indexAt, type Span } from '../model/span.ts';
import { shapes, tokenFrom } from '../model/token.ts';
import { isVerb } from './claims/ends.ts';
import { is, type Range } from './lexis.ts';
import { isQuoted, longest, personFor } from './persons.ts';
import { places } from './quoted.ts';
import {
  identity,
  isGoverned,
  isPredicate,
  type Mention,
  mentionsIn,
  type Page,
  verbIn,
} from './subjects.ts';

/** Whom a pronoun stands for: the words that name them, and their mention where they are one. */
export interface Antecedent {
  readonly span: Span;
  readonly mention?: Mention;
}

/**
 * Whom the pronoun at `token` stands for. "He" and "she" stand for the one person who is named before them in their
 * sentence, else for the one who is the subject of the sentence before, or whom that one goes on speaking of; "it"
 * and "they" with a verb that only somebody can do for the subject of the clause or the sentence before. Undefined
 * wherever it could be another, and in the words of others, who speak of whomever they like. Throws never.
 */
export function antecedentOf(page: Page, token: number): Antecedent | undefined {
  const { lexis, language, blocks } = page;
  const reference = language.speech.references.get(lexis.words[token] ?? '');
  if (!reference || page.quoted[token] !== places.outside) return undefined;
  const at = indexAt(blocks, lexis.tokens.start[token] as number);
  const block = tokenFrom(lexis.tokens, blocks[at]?.start ?? 0);
  const sentence = lexis.tokens.sentence[token] as number;
  const opening = lexis.firsts[sentence] as number;
  if (reference.whom === 'person') {
    const mention = personFor(page, { from: soughtFrom(page, at, opening), to: token }, reference);
    return mention && { span: mention.span, mention };
  }
  if (reference.owns || !acts(page, token + 1)) return undefined;
  if (token - opening > longest || !opensClause(page, opening, token)) return undefined;
  if (verbIn(page, { from: opening, to: token }) < token)
    return subjectOf(page, { from: opening, to: token }, reference);
  const before = lexis.firsts[sentence - 1];
  return before === undefined || before < block || opening - before > longest
    ? undefined
    : subjectOf(page, { from: before, to: opening }, reference);
}

/**
 * Where somebody may be sought for the pronoun of a sentence: a paragraph that opens with it, or with a quotation that
 * goes on to it, goes on with the one before.
 */
function soughtFrom(page: Page, block: number, opening: number): number {
  const { lexis, blocks } = page;
  const [own, before] = [blocks[block], blocks[block - 1]];
  const start = own ? tokenFrom(lexis.tokens, own.start) : 0;
  const goesOn =
    before !== undefined && before.kind === own?.kind && isQuoted(page, { from: start, to: opening });
  return goesOn ? tokenFrom(lexis.tokens, before.start) : start;
}

/** Roles of the words after which a clause begins. */
const clauseOpener = roles.coordinator | roles.subordinator | roles.complementiser;

/** Whether nothing but connectives, adverbs and marks stands between a clause's beginning and the pronoun. */
function opensClause({ lexis, language }: Page, opening: number, token: number): boolean {
  for (let i = token - 1; i >= opening; i--) {
    const word = lexis.words[i] as string;
    if (/^[,;:–—]$/.test(word) || is(lexis, i, clauseOpener)) return true;
    if (!language.stance.connectives.has(word) && !is(lexis, i, roles.adverb)) return false;
  }
  return true;
}

/** Whether the verb at `from`, behind auxiliaries and adverbs, is one that only somebody does: "sees", "insisted". */
function acts({ lexis, language }: Page, from: number): boolean {
  let i = from;
  while (is(lexis, i, roles.auxiliary | roles.adverb)) i++;
  const verb = roles.bare | roles.clause | roles.object | roles.infinitive;
  return is(lexis, i, verb) || language.speech.willed.has(lexis.words[i] ?? '');
}

/** The name that is the subject of the words of a range, where no other name in it could be meant. */
function subjectOf(page: Page, range: Range, reference: Reference): Antecedent | undefined {
  const { lexis, language } = page;
  const skipped = roles.determiner | roles.adverb | roles.subordinator;
  let at = range.from;
  while (
    at < range.to &&
    (lexis.words[at] === ',' ||
      is(lexis, at, skipped) ||
      language.stance.connectives.has(lexis.words[at] as string))
  )
    at++;
  const [subject, ...others] = mentionsIn(page, { from: at, to: range.to });
  if (!subject || subject.span.start !== lexis.tokens.start[at]) return undefined;
  const after = tokenFrom(lexis.tokens, subject.span.end);
  if (reference.whom === 'several') return severalFrom(page, { subject, second: others[0], after });
  if (subject.finding.type === 'Person' || subject.finding.form === 'demonym' || isPlural(page, subject))
    return undefined;
  if (!isPredicate(page, after)) return undefined;
  const rivals = others.filter(
    (other) =>
      other.finding.type !== 'Person' && identity(other) !== identity(subject) && !isGoverned(page, other),
  );
  return rivals.length > 0 ? undefined : { span: subject.span, mention: subject };
}

/** "Paris and London", "the North Koreans": names of more than one; `after` is the token behind the subject. */
function severalFrom(
  page: Page,
  {
    subject,
    second,
    after,
  }: { readonly subject: Mention; readonly second: Mention | undefined; readonly after: number },
): Antecedent | undefined {
  const { lexis } = page;
  if (subject.finding.form === 'demonym' && isPlural(page, subject) && isVerb(lexis, after)) {
    const at = tokenFrom(lexis.tokens, subject.span.start);
    const from = is(lexis, at - 1, roles.determiner) ? at - 1 : at;
    return { span: { start: lexis.tokens.start[from] as number, end: subject.span.end } };
  }
  if (!second || !is(lexis, after, roles.coordinator)) return undefined;
  const isNext = tokenFrom(lexis.tokens, second.span.start) === after + 1;
  if (!isNext || !isVerb(lexis, tokenFrom(lexis.tokens, second.span.end))) return undefined;
  return { span: { start: subject.span.start, end: second.span.end } };
}

/** Whether the name ends like a plural: "the Kims", "North Koreans". */
function isPlural({ lexis, language }: Page, { span }: Mention): boolean {
  const last = tokenFrom(lexis.tokens, span.end) - 1;
  const all = ((lexis.tokens.shape[last] ?? 0) & shapes.allCaps) !== 0;
  return !all && (lexis.words[last] ?? '').endsWith(language.speech.pluralEnding);
}
