// What a note says right after an author's name → the author's post and employer.
import type { Byline } from '../model/article.ts';
import type { NoteWords } from '../model/language/reading.ts';

type Post = Pick<Byline, 'jobTitle' | 'affiliation'>;

/** What the author is called, set off by commas (empty where nothing is), and what follows from the verb on. */
export interface Predicate {
  readonly apposition: string;
  readonly clause: string;
}

const longestTitle = 6;

/** Up to a comma, a semicolon or a full stop, but not one of "U.S.". */
const clauseShape = /^(?:[^.,;\n]|\.(?=\p{L})|(?<=\.\p{Lu})\.){1,160}/u;

/** Post and employer; only what the words say of the present, and an employer only where one is named. Throws never. */
export function postOf({ apposition, clause }: Predicate, words: NoteWords): Post {
  const apposed = nominalPost(clauseOf(apposition), words);
  const stated = verbalPost(clauseOf(clause), words);
  const whole = [apposed, stated].find(
    (post) => post.jobTitle !== undefined && post.affiliation !== undefined,
  );
  return whole ?? { ...stated, ...apposed };
}

function clauseOf(text: string): string {
  return clauseShape.exec(text)?.[0].trim() ?? '';
}

/** "is a senior fellow at …", "teaches history at …". */
function verbalPost(clause: string, words: NoteWords): Post {
  const lower = clause.toLowerCase();
  const copula = words.copulas.find((each) => lower.startsWith(`${each} `));
  if (copula !== undefined) return nominalPost(clause.slice(copula.length).trim(), words);
  const parts = clause.split(/\s+/);
  const at = parts.findIndex((part) => part.toLowerCase() === words.places[0]);
  if (at < 1 || !words.employments.has(lower.split(/\s/)[0] ?? '')) return {};
  const employer = organisationAt(parts, at + 1, words);
  return employer ? { affiliation: employer.name } : {};
}

/** "a senior fellow at the Cato Institute". */
function nominalPost(clause: string, words: NoteWords): Post {
  const parts = withoutWorks(clause.split(/\s+/), words);
  for (const place of words.places) {
    for (let at = 1; at < parts.length - 1; at++) {
      if (parts[at]?.toLowerCase() !== place || isWithinName(parts, at, words)) continue;
      const employer = organisationAt(parts, at + 1, words);
      const jobTitle = titleOf(parts.slice(0, at), words);
      if (!employer || jobTitle === undefined) continue;
      return isPast(jobTitle, words) ? {} : { jobTitle, affiliation: employer.name };
    }
  }
  return loneTitle(parts, words);
}

/** A post alone: from the article to the next article, or to the town where it is held. */
function loneTitle(parts: readonly string[], words: NoteWords): Post {
  if (!words.articles.has(parts[0]?.toLowerCase() ?? '') || parts.length > longestTitle) return {};
  const ends = parts.findIndex(
    (part, at) =>
      at > 1 && (words.articles.has(part) || (words.locations.has(part) && isCapital(parts[at + 1]))),
  );
  let end = ends < 0 ? parts.length : ends;
  while (end > 1 && words.links.has(parts[end - 1] ?? '')) end--;
  const jobTitle = parts.slice(1, end).join(' ');
  return jobTitle === '' || isPast(jobTitle, words) ? {} : { jobTitle };
}

/** Cuts out what somebody is the author of: a work, which employs nobody. */
function withoutWorks(parts: readonly string[], words: NoteWords): readonly string[] {
  const maker = parts.findIndex(
    (part, at) => words.makers.has(part.toLowerCase()) && parts[at + 1] === words.madeOf,
  );
  if (maker < 0) return parts;
  const next = parts.findIndex(
    (part, at) =>
      at > maker &&
      words.conjunctions.has(part) &&
      words.articles.has(parts[at + 1] ?? '') &&
      isLower(parts[at + 2]),
  );
  const kept = parts.slice(0, maker + 1);
  return next < 0 ? kept : [...kept, ...withoutWorks(parts.slice(next), words)];
}

/** Whether the word is inside the name of an organisation that began before it: "of the Center for Study". */
function isWithinName(parts: readonly string[], at: number, words: NoteWords): boolean {
  return parts.some((part, before) => {
    if (before >= at || !words.places.includes(part.toLowerCase())) return false;
    return (organisationAt(parts, before + 1, words)?.end ?? 0) > at;
  });
}

/** A post is what follows the last article: "an officer and a senior fellow". */
function titleOf(parts: readonly string[], words: NoteWords): string | undefined {
  const article = parts.findLastIndex((part) => words.articles.has(part.toLowerCase()));
  const title = parts.slice(article + 1).join(' ');
  return title === '' ? undefined : title;
}

function isPast(title: string, words: NoteWords): boolean {
  return title.split(' ').some((part) => words.past.has(part.toLowerCase()));
}

/** Capitalised words and the small words between them. */
function organisationAt(parts: readonly string[], from: number, words: NoteWords) {
  const first = words.articles.has(parts[from]?.toLowerCase() ?? '') ? from + 1 : from;
  let end = first;
  for (let at = first; at < parts.length; at++) {
    if (isCapital(parts[at])) end = at + 1;
    else if (!words.links.has(parts[at]?.toLowerCase() ?? '')) break;
  }
  return end > first ? { name: parts.slice(first, end).join(' '), end } : undefined;
}

function isCapital(part: string | undefined): boolean {
  return part !== undefined && /^["“(]?[\p{Lu}\d]/u.test(part);
}

function isLower(part: string | undefined): boolean {
  return part !== undefined && /^\p{Ll}/u.test(part);
}
