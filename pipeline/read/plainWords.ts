// A front matter value that HTML or Markdown was left in → the words that readers see.
import type { Report } from '../model/message.ts';
import type { Span } from '../model/span.ts';
import type { Value } from './header.ts';
import { decodeReference, reference } from './references.ts';

/** HTML's elements, also former ones: https://html.spec.whatwg.org/multipage/indices.html#elements-3 */
const elements: ReadonlySet<string> = new Set(
  `a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption
  center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption
  figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd
  label legend li link main map mark menu meta meter nav noscript object ol optgroup option output p param picture
  pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub
  summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr`.split(
    /\s+/,
  ),
);

/** Elements that stand within a word or a line: without them, no blank is missing. */
const inline: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike
  strong sub sup time tt u var wbr`.split(/\s+/),
);

/** Markdown's strong emphasis, which no field of words is written in. */
const strong = /\*\*(?=\S)([^*\r\n]{1,500})(?<=\S)\*\*/g;

const tag = /<\/?([A-Za-z][A-Za-z0-9]{0,10})(?:\s[^<>]*)?\/?>/g;

/** What telling of a field needs: the file, the field's key, who to tell. */
export interface Telling {
  readonly source: string;
  readonly key: string;
  readonly report: Report;
}

/**
 * Reads the values of one field without tags and asterisks of emphasis, and with references decoded once. Tells
 * once of each: `read:markup-in-field`, `read:character-reference`. Throws never.
 */
export function plainWordsOf<T extends Value>(values: readonly T[], telling: Telling): T[] {
  const told = new Set<string>();
  const tell = (rule: string, found: string, value: Value, remark: { reason: string; fix: string }): void => {
    if (told.has(rule)) return;
    told.add(rule);
    telling.report.inform(rule, placeOf(found, value.span, telling.source), remark);
  };
  const leaveOut = (found: string, name: string, value: Value): void =>
    tell('read:markup-in-field', found, value, {
      reason: `Unexpected ${name} in ${telling.key}, expected plain words`,
      fix: 'It is left out. Remove it here if other programs read this file too.',
    });
  return values.map((value) => {
    const untagged = value.text.replace(tag, (found, name: string) => {
      if (!elements.has(name.toLowerCase())) return found;
      leaveOut(found, `tag ${shown(found)}`, value);
      return inline.has(name.toLowerCase()) ? '' : ' ';
    });
    const words = untagged.replace(strong, (_, inner: string) => {
      leaveOut('**', '** of Markdown', value);
      return inner;
    });
    const decoded = words.replace(reference, (found) => {
      const character = decodeReference(found);
      if (character === found) return found;
      tell('read:character-reference', found, value, {
        reason: `Unexpected ${found} in ${telling.key}, expected the character itself`,
        fix: remedyFor(character),
      });
      return character;
    });
    return decoded === value.text ? value : { ...value, text: onOneLine(decoded) };
  });
}

/** Trimmed, with white space runs as one blank; no-break spaces stay. Throws never. */
export function onOneLine(text: string): string {
  return text.replace(/[ \t\r\n\f\v]+/g, ' ').trim();
}

/** The words themselves where the source has them as they are, else the whole value. */
function placeOf(found: string, span: Span, source: string): Span {
  const at = source.indexOf(found, span.start);
  return at >= 0 && at + found.length <= span.end ? { start: at, end: at + found.length } : span;
}

/** A sign of ASCII may mean something to YAML: writing it out could break the line. */
function remedyFor(character: string): string {
  const codes = [...character].map((each) =>
    each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0'),
  );
  const read = `It is read as ${character} (U+${codes.join(' U+')})`;
  return /^[!-~]$/.test(character)
    ? `${read} and may stay, because YAML gives some signs a meaning of their own.`
    : `${read}. Write that character if other programs read this file too.`;
}

function shown(found: string): string {
  return found.length > 40 ? `${found.slice(0, 40)}…` : found;
}
