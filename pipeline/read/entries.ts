// One field's values → the header, or a remark about them.
import type { Genre } from '../model/article.ts';
import type { ReadingWords } from '../model/language/reading.ts';
import type { Report } from '../model/message.ts';
import { readDate } from './dates.ts';
import type { Field } from './fields.ts';
import { type Header, type PictureField, pictureFields, recognise, type Value } from './header.ts';
import { isPersonName, namesIn } from './names.ts';

/** A field with the values that the source gives it: one, or several where the source has a list. */
export interface Entry {
  readonly field: Field;
  readonly values: readonly Value[];
  /** Rule that recognised it. */
  readonly by: string;
}

/** What setting a field needs beside its values. */
export interface Setting {
  readonly header: Header;
  readonly words: ReadingWords;
  readonly report: Report;
}

/** Every kind of article. */
export const genres: readonly Genre[] = ['opinion', 'news', 'analysis', 'report', 'background'];
const longestByline = 400;
const flags: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/** Whether a text says yes or no; undefined where it says neither. Throws never. */
export function flagOf(text: string): boolean | undefined {
  return flags.get(text.toLowerCase());
}

/** Sets the field; values that do not fit are reported and left out. Throws never. */
export function setField(setting: Setting, { field, values, by }: Entry): void {
  const { header } = setting;
  const [first] = values;
  if (!first) return;
  if (field === 'authors') {
    for (const value of values) addAuthors(setting, value, by);
    return;
  }
  if (field === 'keywords' || field === 'aliases') {
    for (const value of field === 'keywords' && values.length === 1 ? splitList(first) : values) {
      if (header[field].includes(value.text)) continue;
      header[field].push(value.text);
      recognise(header, field, value, by);
    }
    return;
  }
  if (setOne(setting, field, first)) recognise(header, field, first, by);
}

/**
 * Adds everyone whom a byline names, with the post of one who is alone; a byline that holds more than names of
 * people is one author as it stands. Throws never.
 */
export function addAuthors({ header, words }: Setting, byline: Value, by: string): void {
  const names = byline.text.length > longestByline ? [byline] : namesIn(byline.text, byline.span.start);
  const people = by === 'header/byline' || names.every((name) => isPersonName(name.text, words));
  const verbatim = byline.text.length === byline.span.end - byline.span.start;
  const [first, ...others] = people ? names : [byline];
  if (!first) return;
  const posts = others.filter((name) => isPost(name.text, words));
  const post = others.length === 1 ? posts[0]?.text : undefined;
  for (const name of [first, ...others.filter((each) => !posts.includes(each))]) {
    header.authors.push({ name: name.text, ...(post === undefined ? {} : { jobTitle: post }), sameAs: [] });
    recognise(header, 'authors', verbatim ? name : { ...name, span: byline.span }, by);
  }
}

/** "Staff Writer", "Editor of the Post": what a byline calls the person before it, no further person. */
function isPost(text: string, words: ReadingWords): boolean {
  return text.split(/\s+/).some((part, index, parts) => {
    const next = parts[index + 1];
    return words.bylinePosts.has(part.toLowerCase()) && (next === undefined || /^\p{Ll}/u.test(next));
  });
}

function splitList({ text, span }: Value): Value[] {
  return text.split(',').flatMap((part) => (part.trim() === '' ? [] : [{ text: part.trim(), span }]));
}

function setOne(
  setting: Setting,
  field: Exclude<Field, 'authors' | 'keywords' | 'aliases'>,
  value: Value,
): boolean {
  const { header, report } = setting;
  const { text, span } = value;
  if (field === 'datePublished' || field === 'dateModified') return setDate(setting, field, value);
  if (field === 'publication') {
    header.publication = { ...header.publication, name: text };
  } else if (field === 'originalUrl') {
    if (text.startsWith('/')) {
      report.inform('read:path-as-original', span, {
        reason: `Unexpected path ${shown(text)}, expected an absolute address of the original`,
        fix: 'Remove the line if this site is the original: its slug decides its address here.',
      });
      return false;
    }
    if (!isAddress(text)) {
      report.warn('read:not-an-address', span, {
        reason: `Unexpected ${shown(text)}, expected an absolute address of the original`,
        fix: 'Write the whole address, beginning with https://, or remove the line.',
      });
      return false;
    }
    header.originalUrl = new URL(text).href;
  } else if (field === 'genre') {
    const genre = genres.find((each) => each === text.toLowerCase());
    if (!genre) {
      report.error('read:unknown-genre', span, {
        reason: `Unexpected genre ${shown(text)}, expected one of ${genres.join(', ')}`,
        fix: 'Write one of these words, or remove the line.',
      });
      return false;
    }
    header.genre = genre;
  } else if (field === 'draft') {
    const draft = flagOf(text);
    if (draft === undefined) {
      report.error('read:wrong-type', span, {
        reason: `Unexpected ${shown(text)} for draft, expected true or false`,
        fix: 'Write `draft: true` or remove the line.',
      });
      return false;
    }
    header.draft ||= draft;
  } else if (isPictureField(field)) header.picture[field] = text;
  else header[field] = text;
  return true;
}

function setDate(
  { header, words, report }: Setting,
  field: 'datePublished' | 'dateModified',
  value: Value,
): boolean {
  const read = readDate(value.text, words);
  if (read && 'date' in read) {
    header[field] = read.date;
    return true;
  }
  if (read && 'either' in read) {
    report.warn('read:ambiguous-date', value.span, {
      reason: `Unexpected ${shown(value.text)}, which is ${read.either[0]} or ${read.either[1]}`,
      fix: `Write ${read.either[0]} or ${read.either[1]}. Until then the article has no date.`,
    });
    return false;
  }
  if (read && 'month' in read) {
    report.warn('read:date-without-day', value.span, {
      reason: `Unexpected ${shown(value.text)}, expected a date with its day`,
      fix: `Write the day too, as in ${read.month}-01. Until then the article has no date.`,
    });
    return false;
  }
  report.error(read ? 'read:impossible-date' : 'read:unreadable-date', value.span, {
    reason: read
      ? `Unexpected ${shown(value.text)}, which no calendar or clock ever shows`
      : `Unexpected ${shown(value.text)}, expected a date`,
    fix: 'Write it as YYYY-MM-DD, for example 2019-03-05.',
  });
  return false;
}

function isPictureField(field: Field): field is PictureField {
  return pictureFields.some((each) => each === field);
}

/** Whether a field holds an absolute address of the web. Throws never. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
}

function shown(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}
