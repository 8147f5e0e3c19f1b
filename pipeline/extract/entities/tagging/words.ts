// A word → what can be said of it wherever it stands: spelling, shape, role in names, weight as a given name.

import { entityTypes } from '../../../model/entity.ts';
import type { NameWords } from '../../../model/language/names.ts';
import type { Tagging } from '../../../model/language/tagging.ts';
import type { Desk } from '../../../model/plugin.ts';
import { rolesIn, says } from '../roles.ts';
import { numberOf } from './aspects.ts';

/** Writes the aspects of a word into `row`. Throws never. */
export function describeWord(word: string, desk: Desk, usageOf: Tagging['usageOf'], row: Int32Array): void {
  const lower = word.toLowerCase();
  const { length } = lower;
  row[numberOf.word] = spelling(lower, 0, length);
  row[numberOf.usage] = usageOf(row[numberOf.word] ?? 0) + 1;
  row[numberOf.shape] = shapeOf(word);
  row[numberOf.role] = roleOf(word, lower, desk.language.names);
  row[numberOf.speech] = desk.language.speech.roles.get(lower) ?? 0;
  if (word === lower) return;
  row[numberOf.suffix] = spelling(lower, Math.max(0, length - 3), length);
  row[numberOf.ending] = spelling(lower, Math.max(0, length - 2), length);
  row[numberOf.prefix] = spelling(lower, 0, Math.min(3, length));
  row[numberOf.given] = givenOf(word, desk);
}

/** A hash of the letters from `from` up to but without `to`, never 0; every digit counts as the same. */
export function spelling(word: string, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = from; i < to; i++) {
    const code = word.charCodeAt(i);
    hash = Math.imul(hash ^ (code >= 0x30 && code <= 0x39 ? 0x30 : code), 0x01000193);
  }
  return hash | 1;
}

/** Runs of capitals, small letters and digits, and what else there is: "U.S." → "X.X.", "McCoy" → "XxXx". */
function shapeOf(word: string): number {
  let hash = Math.min(word.length, 4);
  let before = 0;
  for (let i = 0; i < word.length; i++) {
    const each = classOf(word.charCodeAt(i));
    if (each === before) continue;
    hash = Math.imul(hash ^ each, 0x01000193);
    before = each;
  }
  return hash | 1;
}

function classOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return 1;
  if (code >= 0x41 && code <= 0x5a) return 2;
  if (code >= 0x30 && code <= 0x39) return 3;
  if (code < 0x80) return code;
  const letter = String.fromCharCode(code);
  if (letter !== letter.toLowerCase()) return 2;
  return letter !== letter.toUpperCase() ? 1 : 4;
}

/** What the word does in names: bits, and from the sixteenth on what it makes of the name that it ends or opens. */
function roleOf(word: string, lower: string, names: NameWords): number {
  const roles = rolesIn(names)(word, lower);
  const ending = names.endings.get(word);
  const opening = names.openings.get(word);
  const made = ending ?? opening;
  const type = made === undefined ? 0 : entityTypes.indexOf(made) + 1;
  return (roles & (says.ends - 1)) | (type << 16) | (opening === undefined ? 0 : 1 << 24);
}

/** How far the word is a given name and a family name, in steps. */
function givenOf(word: string, { knowledge }: Desk): number {
  const given = Math.ceil(knowledge.givenName(word) * 3);
  const family = Math.ceil(knowledge.familyName(word) * 4);
  return given * 8 + family;
}
