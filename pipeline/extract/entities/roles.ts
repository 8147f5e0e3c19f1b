// The tables of names → what each word does in names, as bits: one look-up a word instead of one a table.
import type { NameWords } from '../../model/language/names.ts';

/** What a word does in names. */
export const says = {
  title: 1,
  titleEnd: 2,
  common: 4,
  opener: 8,
  link: 16,
  particle: 32,
  placeWord: 64,
  generation: 128,
  ship: 256,
  half: 512,
  /** It makes something of a name that it ends, or that it opens. */
  ends: 1024,
  opens: 2048,
  /** It speaks of sport. */
  sport: 4096,
  /** It speaks of governing: "the Moon government". */
  reign: 8192,
  /** A noun for what sails: "cruiser". */
  vessel: 16384,
} as const;

interface Tables {
  /** What tables of words in small letters say of a word with capitals. */
  readonly small: ReadonlyMap<string, number>;
  /** What tables of words as they are written say of it. */
  readonly written: ReadonlyMap<string, number>;
  /** What both say of a word that is written in small letters, as most are. */
  readonly both: ReadonlyMap<string, number>;
}

/** Each language's tables, joined once. Pure: same tables, same bits. */
const joined = new WeakMap<NameWords, Tables>();

/** What a word does in names: bits of `says`. `lower` is the word in small letters. Throws never. */
export function rolesIn(names: NameWords): (word: string, lower: string) => number {
  const { small, written, both } = joined.get(names) ?? join(names);
  return (word, lower) =>
    word === lower ? (both.get(word) ?? 0) : (small.get(lower) ?? 0) | (written.get(word) ?? 0);
}

function join(names: NameWords): Tables {
  const { titles, titleEnds, common, openers, links, particles, placeWords } = names;
  const small = [
    [titles, says.title],
    [titleEnds, says.titleEnd],
    [common, says.common],
    [openers, says.opener],
    [links, says.link],
    [particles, says.particle],
    [placeWords, says.placeWord],
    [names.sports, says.sport],
  ] as const;
  const written = [
    [names.generations, says.generation],
    [names.ships, says.ship],
    [names.halves, says.half],
    [names.vessels, says.vessel],
    [names.reigns, says.reign],
    [new Set(names.endings.keys()), says.ends],
    [new Set(names.openings.keys()), says.opens],
  ] as const;
  const tables = { small: bitsOf(small), written: bitsOf(written), both: bitsOf([...small, ...written]) };
  joined.set(names, tables);
  return tables;
}

function bitsOf(tables: readonly (readonly [ReadonlySet<string>, number])[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [words, bit] of tables) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}
