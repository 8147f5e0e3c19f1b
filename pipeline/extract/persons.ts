// "He", "her" → the one person of the sentences before whom the pronoun can stand for.
import { type Reference, roles } from '../model/language/speech.ts';
import { firstFrom } from '../model/span.ts';
import { shapes, tokenFrom } from '../model/token.ts';
import { is, type Range } from './lexis.ts';
import { likeOf } from './likeness.ts';
import { places } from './quoted.ts';
import { areBeside, identity, type Mention, type Page, personsIn, stands, verbIn } from './subjects.ts';

/** So many sentences back somebody is still spoken of without a name. */
const furthest = 6;
/** So many tokens long a sentence may be in which somebody is told from everybody else. */
export const longest = 120;

/**
 * The person for the pronoun at token `to`, sought from token `from` on: the one person named before it in its
 * sentence, else the subject of the sentence before, or whom that one goes on speaking of. Whoever is known to be
 * called by another pronoun does not count. Throws never.
 */
export function personFor(page: Page, { from, to }: Range, reference: Reference): Mention | undefined {
  const { lexis } = page;
  const sentence = lexis.tokens.sentence[to] as number;
  const opening = Math.max(from, lexis.firsts[sentence] as number);
  const own = { from: opening, to };
  if (to - opening > longest || opensPhrase(page, own) || hasRival(page, own, reference)) return undefined;
  const named = fitting(page, own, reference).filter((each) => isOutside(page, each));
  const [first] = named;
  if (first)
    return isForestalled(page, own, first, reference) ? undefined : soleOf(page, own, named, to, reference);
  for (let s = sentence - 1; s >= Math.max(0, sentence - furthest); s--) {
    const range = { from: lexis.firsts[s] as number, to: lexis.firsts[s + 1] as number };
    if (range.from < from || range.to - range.from > longest) return undefined;
    if (isQuoted(page, range)) continue;
    if (hasRival(page, range, reference)) return undefined;
    const before = fitting(page, range, reference).filter((each) => isOutside(page, each));
    const [name] = before;
    if (name && !(goesOn(page, range, reference) && areBeside(page, before))) {
      if (isForestalled(page, range, name, reference)) return undefined;
      const verb = verbIn(page, range);
      return soleOf(page, range, before, verb, reference) ?? subjectOf(page, range, before, verb);
    }
    if (!goesOn(page, range, reference)) return undefined;
  }
  return undefined;
}

/** Whether all words of a range stand in quotation marks. */
export function isQuoted({ quoted }: Page, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (quoted[i] === places.outside) return false;
  return true;
}

/** Persons named in a range who are not known to be called by another pronoun. */
function fitting(page: Page, range: Range, { like }: Reference): readonly Mention[] {
  return personsIn(page, range).filter((each) => (likeOf(page, each) ?? like) === like);
}

/** Whether a name stands in nobody's quotation. */
function isOutside({ lexis, quoted }: Page, { span }: Mention): boolean {
  return quoted[tokenFrom(lexis.tokens, span.start)] === places.outside;
}

/**
 * The one of whom all names are, and before token `end` as a subject, or known by the pronoun where somebody of
 * another is the subject.
 */
function soleOf(
  page: Page,
  range: Range,
  named: readonly Mention[],
  end: number,
  { like }: Reference,
): Mention | undefined {
  const last = named.at(-1);
  if (!last || !named.every((each) => identity(each) === identity(last))) return undefined;
  const subject = personsIn(page, { from: range.from, to: end }).find((each) =>
    stands(page, each, end === range.to),
  );
  if (!subject) return undefined;
  if (named.includes(subject)) return subject;
  return likeOf(page, last) === like ? last : undefined;
}

/** The one who is the subject, where nobody else is more than an owner or behind a preposition. */
function subjectOf(page: Page, range: Range, named: readonly Mention[], end: number): Mention | undefined {
  const subject = named.find(
    (each) => tokenFrom(page.lexis.tokens, each.span.start) < end && stands(page, each, end === range.to),
  );
  if (!subject || !isOutside(page, subject)) return undefined;
  const others = named.filter((each) => identity(each) !== identity(subject));
  return areBeside(page, others) ? subject : undefined;
}

/** "In his view, Smith": a pronoun behind the preposition that opens its sentence may speak of whoever follows. */
function opensPhrase({ lexis }: Page, { from, to }: Range): boolean {
  return to === from + 1 && is(lexis, from, roles.preposition);
}

/** "Her lawyer, Ann Lee, said she": somebody was spoken of by the pronoun before the name. */
function isForestalled(page: Page, { from }: Range, { span }: Mention, { like }: Reference): boolean {
  const { lexis, language } = page;
  const name = tokenFrom(lexis.tokens, span.start);
  for (let i = from; i < name; i++)
    if (language.speech.references.get(lexis.words[i] as string)?.like === like) return true;
  return false;
}

/**
 * "A reporter", "the senator": somebody without a name, whom the pronoun may mean as well; in nobody's quotation. A title
 * before a name is none. Throws never.
 */
export function hasRival(page: Page, { from, to }: Range, { like }: Reference): boolean {
  const { lexis, language, mentions, quoted } = page;
  for (let i = from; i < to; i++) {
    if (quoted[i] === places.inside) continue;
    const word = lexis.words[i] as string;
    if (((lexis.tokens.shape[i] ?? 0) & shapes.capital) !== 0 && i > from) continue;
    if (language.speech.whose.has(word) && !followsPerson(page, i)) return true;
    if (!language.speech.people.has(word) && !language.names.titleEnds.has(word)) continue;
    if ((language.speech.likeness.get(word) ?? like) !== like || describes(page, from, i)) continue;
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

/** So many tokens at most stand between the article of a description and its last noun. */
const longestDescription = 10;

/** "Smith is an actor and writer", "served as a judge", "Smith, a lawyer,": what somebody is, not somebody else. */
function describes(page: Page, from: number, i: number): boolean {
  const { lexis, language } = page;
  let k = i - 1;
  while (k > from && k > i - longestDescription && !is(lexis, k, roles.determiner | roles.be)) k--;
  const before = is(lexis, k, roles.be) ? k : k - 1;
  if (before < from) return false;
  if (is(lexis, before, roles.be) || lexis.words[before] === language.speech.aside) return true;
  return lexis.words[before] === ',' && followsPerson(page, before);
}

/** Whether a sentence without a name opens with the same pronoun: "She was born in Kaunas." */
function goesOn(page: Page, { from, to }: Range, { like }: Reference): boolean {
  const { lexis, language } = page;
  for (let i = from; i < Math.min(to, verbIn(page, { from, to })); i++) {
    if (language.speech.references.get(lexis.words[i] as string)?.like === like) return true;
  }
  return false;
}
