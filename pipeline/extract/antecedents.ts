// Mentions → whom a pronoun stands for, where nobody else can be meant.
import { type Reference, roles } from '../model/language/speech.ts';
import { firstFrom, indexAt, type Span } from '../model/span.ts';
import { shapes, tokenFrom } from '../model/token.ts';
import { isVerb } from './claims/ends.ts';
import { is, type Range } from './lexis.ts';
import { places } from './quoted.ts';
import {
  identity,
  isGoverned,
  isPredicate,
  type Mention,
  mentionsIn,
  type Page,
  personsIn,
  stands,
  verbIn,
} from './subjects.ts';

/** Whom a pronoun stands for: the words that name them, and their mention where they are one. */
export interface Antecedent {
  readonly span: Span;
  readonly mention?: Mention;
}

/** So many sentences back somebody is still spoken of without a name. */
const furthest = 3;
/** So many tokens long a sentence may be in which somebody is told from everybody else. */
const longest = 120;

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
  const start = lexis.tokens.start[token] as number;
  const block = tokenFrom(lexis.tokens, blocks[indexAt(blocks, start)]?.start ?? 0);
  if (reference.whom === 'person') return personFor(page, { from: block, to: token }, reference);
  if (reference.owns || !acts(page, token + 1)) return undefined;
  const sentence = lexis.tokens.sentence[token] as number;
  const opening = lexis.firsts[sentence] as number;
  if (token - opening > longest || !opensClause(page, opening, token)) return undefined;
  if (verbIn(page, { from: opening, to: token }) < token)
    return subjectOf(page, { from: opening, to: token }, reference);
  const before = lexis.firsts[sentence - 1];
  return before === undefined || before < block || opening - before > longest
    ? undefined
    : subjectOf(page, { from: before, to: opening }, reference);
}

/** `to` is the pronoun, `from` where its paragraph begins. */
function personFor(page: Page, { from, to }: Range, reference: Reference): Antecedent | undefined {
  const { lexis } = page;
  const sentence = lexis.tokens.sentence[to] as number;
  const opening = Math.max(from, lexis.firsts[sentence] as number);
  const own = { from: opening, to };
  if (to - opening > longest || hasRival(page, own)) return undefined;
  if (personsIn(page, own).length > 0) return onlyOne(page, own, to);
  for (let s = sentence - 1; s >= Math.max(0, sentence - furthest); s--) {
    const range = { from: lexis.firsts[s] as number, to: lexis.firsts[s + 1] as number };
    if (range.from < from || range.to - range.from > longest || hasRival(page, range)) return undefined;
    if (personsIn(page, range).length > 0) return onlyOne(page, range, verbIn(page, range));
    if (!goesOn(page, range, reference)) return undefined;
  }
  return undefined;
}

/** The person named in a range, where all who are named there are that one, and before `end` as a subject. */
function onlyOne(page: Page, range: Range, end: number): Antecedent | undefined {
  const persons = personsIn(page, range);
  const last = persons.at(-1);
  if (!last || !persons.every((each) => identity(each) === identity(last))) return undefined;
  const isSubject = personsIn(page, { from: range.from, to: end }).some((each) =>
    stands(page, each, end === range.to),
  );
  return isSubject ? { span: last.span, mention: last } : undefined;
}

/** "A reporter", "the senator": somebody without a name, whom the pronoun may mean as well. A title before a name is none. */
function hasRival(page: Page, { from, to }: Range): boolean {
  const { lexis, language, mentions } = page;
  for (let i = from; i < to; i++) {
    const word = lexis.words[i] as string;
    if (((lexis.tokens.shape[i] ?? 0) & shapes.capital) !== 0 && i > from) continue;
    if (language.speech.whose.has(word) && !followsPerson(page, i)) return true;
    if (!language.speech.people.has(word) && !language.names.titleEnds.has(word)) continue;
    const next = mentions[firstFrom(mentions, lexis.tokens.start[i] as number)];
    const isTitle = next && tokenFrom(lexis.tokens, next.span.start) <= i + language.names.longestTitle;
    if (!isTitle || next.finding.type !== 'Person') return true;
  }
  return false;
}

/** "Jane Smith, who": the name stands directly before, or before a comma. */
function followsPerson({ lexis, mentions }: Page, i: number): boolean {
  const end = lexis.words[i - 1] === ',' ? i - 1 : i;
  const last = mentions[firstFrom(mentions, lexis.tokens.start[i] as number) - 1];
  return last?.finding.type === 'Person' && tokenFrom(lexis.tokens, last.span.end) === end;
}

/** Whether a sentence without a name opens with the same pronoun: "She was born in Kaunas." */
function goesOn(page: Page, { from, to }: Range, { like }: Reference): boolean {
  const { lexis, language } = page;
  for (let i = from; i < Math.min(to, verbIn(page, { from, to })); i++) {
    if (language.speech.references.get(lexis.words[i] as string)?.like === like) return true;
  }
  return false;
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
  if (!isPredicate(lexis, after)) return undefined;
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
