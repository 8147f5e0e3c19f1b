// The notes about the authors at an article's end → where they begin, what they say of each author.
import type { Byline } from '../model/article.ts';
import type { ReadingWords } from '../model/language/reading.ts';
import { bareName } from './names.ts';
import { type Predicate, postOf } from './post.ts';

/** A name at the start of a text, and what is said of it. */
interface Subject extends Predicate {
  /** Where the name begins. */
  readonly start: number;
}

const dash = /^\s*(?:[—–]|--?)\s*/;
const furthestVerb = 140;
/** What may stand between a name and its verb: not the end of a sentence, but the full stops of "U.S." */
const appositionShape = /^(?:[^.\n]|\.(?=\p{L})|(?<=\.\p{Lu})\.){1,140}/u;

/**
 * Index of the first of the closing paragraphs that is a note about the authors; their number where none is.
 * A paragraph that opens with a surname alone is a note only below one that has the whole name. Throws never.
 */
export function notesStart(
  paragraphs: readonly string[],
  authors: readonly Byline[],
  words: ReadingWords,
): number {
  let from = paragraphs.length;
  let start = from;
  while (from > 1) {
    const text = paragraphs[from - 1] ?? '';
    const whole = opensNote(text, words) || authors.some((author) => namesAuthor(text, author, words));
    if (!whole && !authors.some((author) => subjectOf(undashed(text), [surnameOf(author, words)], words)))
      break;
    from--;
    if (whole) start = from;
  }
  return start;
}

/** Whether a note opens with the author's whole name. Throws never. */
export function namesAuthor(text: string, { name }: Pick<Byline, 'name'>, words: ReadingWords): boolean {
  return subjectOf(undashed(text), [name, bareName(name, words)], words) !== undefined;
}

/** What the notes say of each author. An opening that names nobody speaks of the only author. Throws never. */
export function describeAuthors(
  notes: readonly string[],
  authors: readonly Byline[],
  words: ReadingWords,
): Byline[] {
  const described = authors.map((author) => ({ ...author, said: '', placed: false }));
  for (const note of notes.map(undashed)) {
    const subjects = authors.map(
      (author) => subjectAt(note, author, words) ?? (authors.length === 1 ? unnamed(note, words) : undefined),
    );
    for (const [index, subject] of subjects.entries()) {
      const author = described[index];
      if (!author || !subject) continue;
      const later = subjects.flatMap((each) => (each && each.start > subject.start ? [each.start] : []));
      const sentences = note.slice(subject.start, Math.min(...later, note.length)).trim();
      author.said = author.said === '' ? sentences : `${author.said} ${sentences}`;
      if (author.placed) continue;
      const post = postOf(subject, words.note);
      author.placed = Object.keys(post).length > 0;
      Object.assign(author, post);
    }
  }
  return described.map(({ said, placed: _, ...author }) =>
    said === '' ? author : { ...author, description: said },
  );
}

function undashed(text: string): string {
  return text.replace(dash, '');
}

/** "The author, a lawyer, teaches", or "About the author" alone or before a colon. */
function opensNote(text: string, words: ReadingWords): boolean {
  const start = undashed(text).slice(0, 400);
  const lower = start.toLowerCase();
  const heads = words.note.openings.some(
    (each) => lower.startsWith(each) && /^\s*(?::|\n|$)/.test(start.slice(each.length)),
  );
  return heads || unnamed(start, words) !== undefined;
}

/** A sentence whose subject is one of the openings that name nobody. */
function unnamed(note: string, words: ReadingWords): Subject | undefined {
  const lower = note.slice(0, 100).toLowerCase();
  const openings = words.note.openings.filter((each) => lower.startsWith(each));
  return subjectOf(
    note,
    openings.map((each) => note.slice(0, each.length)),
    words,
  );
}

/** What follows one of the names where the text opens with it and a verb, or ", a …", goes on. */
function subjectOf(text: string, names: readonly string[], words: ReadingWords): Subject | undefined {
  for (const name of names) {
    if (name === '' || !text.startsWith(name)) continue;
    const rest = text.slice(name.length, name.length + 400);
    const verb = /^\s+(\p{L}+)\s/u.exec(rest);
    if (verb && words.note.verbs.has(verb[1] ?? '')) {
      return { start: 0, apposition: '', clause: rest.trimStart() };
    }
    const within = /^,/.test(rest) ? (appositionShape.exec(rest)?.[0] ?? '') : '';
    for (const comma of within.matchAll(/,\s+(\p{L}+)\s/gu)) {
      if (comma.index > furthestVerb || !words.note.verbs.has(comma[1] ?? '')) continue;
      const clause = rest.slice(comma.index + 1).trimStart();
      return { start: 0, apposition: within.slice(1, Math.max(1, comma.index)).trim(), clause };
    }
    const article = /^,\s+(\p{L}+)\s/u.exec(rest);
    if (article && words.note.articles.has(article[1] ?? '')) {
      return { start: 0, apposition: rest.slice(1).trim(), clause: '' };
    }
  }
  return undefined;
}

/** The sentence of the note that has the author as its subject. */
function subjectAt(note: string, author: Byline, words: ReadingWords): Subject | undefined {
  for (const name of [author.name, bareName(author.name, words)]) {
    for (let start = note.indexOf(name); start >= 0 && name !== ''; start = note.indexOf(name, start + 1)) {
      if (!/(?:^|[.!?:]["”’]?\s+|\n)$/.test(note.slice(Math.max(0, start - 4), start))) continue;
      const subject = subjectOf(note.slice(start), [name], words);
      if (subject) return { ...subject, start };
    }
  }
  return subjectOf(note, [surnameOf(author, words)], words);
}

function surnameOf({ name }: Byline, words: ReadingWords): string {
  return bareName(name, words).split(/\s+/).at(-1) ?? '';
}
