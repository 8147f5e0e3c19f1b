// The text of a review file + a signature → the text with the signature in it, and everything else as it was.
import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Signature } from '../model/decision.ts';

/**
 * Writes a signature under the review of a claim: on a line below the verdict, or in the place of the one that
 * stands there. Comments, quotes, order and line ends stay as they are. Undefined where the file has no such
 * review, or is written in a way that leaves no place for it. Throws never.
 */
export function signedText(text: string, claim: string, signature: Signature): string | undefined {
  const review = reviewOf(text, claim);
  const verdict = review && pairOf(review, 'verdict');
  if (!review || !verdict) return undefined;
  const written = flow(signature);
  const old = pairOf(review, 'signed');
  const made = old ? replaced(text, old, written) : added(text, { review, verdict, written });
  return made !== undefined && isAsMeant(text, made, claim) ? made : undefined;
}

function flow({ by, date, hash }: Signature): string {
  // A hash of figures alone would be a number to other readers of YAML.
  const digits = /^[\d.]+(?:e\d+)?$/.test(hash) ? JSON.stringify(hash) : hash;
  return `{ by: ${/^[a-z][a-z0-9-]*$/.test(by) ? by : JSON.stringify(by)}, date: ${date}, hash: ${digits} }`;
}

function reviewOf(text: string, claim: string): YAMLMap | undefined {
  const { contents } = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const claims = isMap(contents) ? contents.get('claims', true) : undefined;
  if (!isSeq(claims)) return undefined;
  const found = claims.items.find((item) => isMap(item) && item.get('id') === claim);
  const review = isMap(found) ? found.get('review', true) : undefined;
  return isMap(review) ? review : undefined;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Offsets of the value of a pair; undefined where it has none. */
function rangeOf({ value }: Pair): readonly [number, number] | undefined {
  if ((!isMap(value) && !isScalar(value)) || !value.range) return undefined;
  return [value.range[0], value.range[1]];
}

function replaced(text: string, old: Pair, written: string): string | undefined {
  const range = rangeOf(old);
  if (!range) return undefined;
  const [start, end] = range;
  const ending = /\s*$/.exec(text.slice(start, end))?.[0] ?? '';
  return text.slice(0, start) + written + ending + text.slice(end);
}

interface Insertion {
  readonly review: YAMLMap;
  readonly verdict: Pair;
  readonly written: string;
}

function added(text: string, { review, verdict, written }: Insertion): string | undefined {
  const range = rangeOf(verdict);
  const keyStart = isScalar(verdict.key) ? verdict.key.range?.[0] : undefined;
  if (!range || keyStart === undefined) return undefined;
  const [, end] = range;
  if (review.flow) return `${text.slice(0, end)}, signed: ${written}${text.slice(end)}`;
  const lineStart = text.lastIndexOf('\n', keyStart - 1) + 1;
  const indent = ' '.repeat(keyStart - lineStart);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  // The value of a block scalar ends behind its last line end, that of any other within its last line.
  if (text.charAt(end - 1) === '\n') {
    return `${text.slice(0, end)}${indent}signed: ${written}${newline}${text.slice(end)}`;
  }
  const rest = text.slice(end).search(/\r?\n/);
  const lineEnd = rest < 0 ? text.length : end + rest;
  return `${text.slice(0, lineEnd)}${newline}${indent}signed: ${written}${text.slice(lineEnd)}`;
}

/** Whether two files say the same but for the signature of one claim. */
function isAsMeant(before: string, after: string, claim: string): boolean {
  return plain(before, claim) === plain(after, claim) && plain(after, claim) !== undefined;
}

function plain(text: string, claim: string): string | undefined {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: true, logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  const claims = isMap(document.contents) ? document.contents.get('claims', true) : undefined;
  for (const item of isSeq(claims) ? claims.items : []) {
    const review = isMap(item) && item.get('id') === claim ? item.get('review', true) : undefined;
    if (isMap(review)) review.delete('signed');
  }
  return JSON.stringify(document.toJS());
}
