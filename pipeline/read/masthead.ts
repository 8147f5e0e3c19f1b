// The parts of a preamble, weighed against each other → publication, headline, byline, date.
import type { ReadingWords } from '../model/language/reading.ts';
import { addAuthors, type Setting, setField } from './entries.ts';
import { recognise, type Value } from './header.ts';
import { namesAuthor } from './note.ts';
import { hasOutletWord, isOutlet } from './outlet.ts';
import type { Part } from './preamble.ts';

/** Sets what the parts say together. `closing`: the last paragraphs, whose note may confirm a name. Throws never. */
export function setMasthead(setting: Setting, parts: readonly Part[], closing: readonly string[]): void {
  const { header, words } = setting;
  let firstCertain = parts.length;
  for (const [index, part] of parts.entries()) {
    if (part.look === 'name' || part.look === 'words' || part.look === 'clock') continue;
    setField(setting, { field: part.look, values: [part.value], by: part.rule });
    if (part.rule !== 'header/key' && part.rule !== 'header/rubric')
      firstCertain = Math.min(firstCertain, index);
  }
  const open = parts.filter((part) => part.look === 'name' || part.look === 'words');
  const named = header.authors.length > 0 ? undefined : nameAmong(parts, open, closing, words);
  if (named) {
    addAuthors(setting, named.value, named.rule);
    firstCertain = Math.min(firstCertain, parts.indexOf(named));
  }
  const rest = joinWrapped(open.filter((part) => part !== named));
  const before = rest.filter(
    (part) => parts.findIndex((each) => each.span.start === part.span.start) < firstCertain,
  );
  setTitles(setting, before.length > 0 ? before : rest, before.length > 0 ? rest.slice(before.length) : []);
}

/** The bare line that is the byline: one that the closing note confirms, else the last before the date. */
function nameAmong(
  parts: readonly Part[],
  open: readonly Part[],
  closing: readonly string[],
  words: ReadingWords,
): Part | undefined {
  const names = open.filter((part) => part.look === 'name');
  const confirmed = names.find((part) =>
    closing.some((text) => namesAuthor(text, { name: part.text }, words)),
  );
  const date = parts.find((part) => part.look === 'datePublished')?.span.start ?? 0;
  const later = names.filter((part) => open.indexOf(part) > 0);
  return (
    confirmed ?? later.findLast((part) => part.span.start < date) ?? later[0] ?? belowDate(parts, open, words)
  );
}

/** A name between a date at the very top and the headline. */
function belowDate(parts: readonly Part[], [first, second]: readonly Part[], words: ReadingWords) {
  if (parts[0]?.look !== 'datePublished' || first?.look !== 'name' || !second) return undefined;
  const above = isOutletAbove(first.text, second.text, words) && !hasOutletWord(first.text, words);
  return above && !hasOutletWord(second.text, words) ? first : undefined;
}

/** `before` stands above byline and date, `after` below. */
function setTitles(setting: Setting, before: readonly Value[], after: readonly Value[]): void {
  const { header, words } = setting;
  const titles = [...before];
  const [first, second] = titles;
  if (header.headline === undefined && first) {
    const outlet =
      header.publication === undefined && second && isOutletAbove(first.text, second.text, words);
    if (outlet) setName(setting, titles.shift());
    const headline = titles.shift();
    if (headline) {
      header.headline = headline.text;
      recognise(header, 'headline', headline, 'header/headline');
    }
  }
  const left = [...titles, ...after];
  for (const line of left) {
    if (header.publication === undefined && isOutlet(line.text, words)) setName(setting, line);
    else if (header.description === undefined) {
      header.description = line.text;
      recognise(header, 'description', line, 'header/deck');
    }
  }
}

function setName({ header }: Setting, name: Value | undefined): void {
  if (!name) return;
  header.publication = { name: name.text };
  recognise(header, 'publication', name, 'header/publication');
}

/** Whether the first of two lines is the publication and the second the headline. */
function isOutletAbove(first: string, second: string, words: ReadingWords): boolean {
  if (!isOutlet(first, words)) return false;
  if (hasOutletWord(first, words)) return !hasOutletWord(second, words) || second.length > first.length;
  if (isOutlet(second, words) && hasOutletWord(second, words)) return false;
  return second.length > first.length && !/[.!?]$/.test(second);
}

/** A line that the next line goes on from is one with it. */
function joinWrapped(lines: readonly Part[]): Value[] {
  const joined: Value[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn =
      last &&
      line.span.start - last.span.end <= 2 &&
      (/^\p{Ll}/u.test(line.text) || /[,;:–—-]$/.test(last.text));
    if (last && goesOn) {
      joined[joined.length - 1] = {
        text: `${last.text} ${line.text}`,
        span: { start: last.span.start, end: line.span.end },
      };
    } else joined.push({ text: line.text, span: line.span });
  }
  return joined;
}
