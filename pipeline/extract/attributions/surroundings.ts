// The units around a cue → what lies between each of them and the cue, how deep it stands, and what comes after it.
import { hash } from '../../model/grid.ts';
import { isTensed, tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { shapes } from '../../model/token.ts';
import { is } from '../lexis.ts';
import { chunkTypes } from './chunks.ts';

import { type Page, sentenceEnd } from './page.ts';
import type { Room } from './room.ts';
import type { Units } from './units.ts';

/** Arrays run parallel to the units. */
export interface Surroundings {
  /** How many commas, finite verbs and quotations stand between it and the head, and whether a stronger mark does. */
  readonly between: Uint8Array;
  /**
   * How deep its clause lies from the head, finite verbs less the words that open clauses, and whether it stands in
   * brackets or between dashes.
   */
  readonly nested: Uint8Array;
  /** How the words look from it to the next mark, and which mark that is; of a mark, the words after it. */
  readonly ahead: Int32Array;
  /** Of a quotation: what stands behind it, and the family of a verb of speech there. */
  readonly behind: Int32Array;
}

/** Kinds of marks. */
const signs = { comma: 1, colon: 2, stop: 3, dash: 4, other: 5 } as const;

/** What is told of the units, in `room`. Throws never. Linear. */
export function surroundings(page: Page, units: Units, room: Room): Surroundings {
  const { count, head, types, from, to } = units;
  const { kinds } = room;
  for (let u = 0; u < count; u++) {
    kinds[u] = types[u] === tags.punctuation ? signOf(page, from[u] as number) : 0;
    room.behind[u] = types[u] === chunkTypes.quotation ? behind(page, to[u] as number) : 0;
  }
  room.between[head] = 0;
  room.nested[head] = 0;
  walk(page, units, kinds, room, -1);
  walk(page, units, kinds, room, 1);
  lookAhead(page, units, kinds, room.ahead);
  return room;
}

/** Counts from the head to one side. */
function walk(page: Page, units: Units, kinds: Uint8Array, found: Surroundings, step: -1 | 1): void {
  const { count, head, from, core, types } = units;
  let commas = 0;
  let verbs = 0;
  let quotations = 0;
  let opened = 0;
  let balance = 0;
  let brackets = 0;
  let dashes = 0;
  for (let u = head + step; u >= 0 && u < count; u += step) {
    const type = types[u] as number;
    const token = from[u] as number;
    const kind = kinds[u] as number;
    const opener = kind === 0 && isOpener(page, token, type);
    if (step < 0 && opener) balance--;
    found.between[u] =
      Math.min(commas, 3) + 4 * Math.min(verbs, 3) + 16 * Math.min(quotations, 2) + 48 * opened;
    found.nested[u] =
      Math.max(-2, Math.min(2, balance)) + 2 + 5 * Math.max(0, Math.min(1, brackets)) + 10 * dashes;
    if (kind === signs.comma) commas++;
    else if (kind === signs.colon) opened = 1;
    else if (kind === signs.dash) {
      opened = 1;
      dashes ^= 1;
    } else if (kind === signs.other) brackets += step * bracket(page.lexis.words[token] as string);
    else if (type === chunkTypes.quotation) quotations++;
    else if (isFiniteAt(page, core[u] as number, type)) {
      verbs++;
      balance++;
    }
    if (step > 0 && opener) balance--;
  }
}

function bracket(word: string): number {
  return word === '(' || word === '[' ? 1 : word === ')' || word === ']' ? -1 : 0;
}

function lookAhead(page: Page, { count, core, types }: Units, kinds: Uint8Array, ahead: Int32Array): void {
  let verb = 0;
  let speech = 0;
  let length = 0;
  let stop = 0;
  for (let u = count - 1; u >= 0; u--) {
    const type = types[u] as number;
    if (kinds[u] !== 0) {
      const first = u + 1 < count ? (types[u + 1] as number) : chunkTypes.outside;
      ahead[u] = hash(205, first * 4 + verb + 2 * speech, Math.min(length, 4) * 64 + stop);
      verb = 0;
      speech = 0;
      length = 0;
      stop = kinds[u] as number;
      continue;
    }
    length++;
    if (isFiniteAt(page, core[u] as number, type)) {
      verb = 1;
      if ((page.families[core[u] as number] as number) !== 0) speech = 1;
    }
    ahead[u] = hash(206, type, verb + 2 * speech + 4 * Math.min(length, 4) + 32 * stop);
  }
}

/** Within so many tokens behind a quotation a verb of speech is looked for. */
const reach = 9;

function behind({ lexis, tagged, families, quoted }: Page, end: number): number {
  const last = sentenceEnd({ lexis }, end - 1);
  let speaks = 0;
  for (let i = end; i < Math.min(last, end + reach) && quoted[i] === -1; i++)
    if (families[i] !== 0 && (isTensed(tagged[i] as number) || tagged[i] === tags.done))
      speaks = families[i] as number;
  return hash(204, speaks, last > end ? (tagged[end] as number) + 1 : 0);
}

/** Whether a chunk is a verb with its own tense. */
function isFiniteAt({ tagged }: Page, core: number, type: number): boolean {
  return type === chunkTypes.group || type === chunkTypes.passive || isTensed(tagged[core] as number);
}

/** Whether a word opens a clause of its own: "who", "because", "if". */
function isOpener({ lexis }: Page, token: number, type: number): boolean {
  return type === tags.interrogative || is(lexis, token, roles.subordinator | roles.complementiser);
}

/** Which kind of mark a token is. */
function signOf({ lexis }: Page, token: number): number {
  const word = lexis.words[token] as string;
  if (word === ',') return signs.comma;
  if (word === ':' || word === ';') return signs.colon;
  if (word === '.' || word === '?' || word === '!') return signs.stop;
  if (word === '—' || word === '–' || word === '--') return signs.dash;
  const { shape } = lexis.tokens;
  const isApart = ((shape[token] as number) & (shape[token + 1] ?? 0) & shapes.spaced) !== 0;
  return word === '-' && isApart ? signs.dash : signs.other;
}
