// Words → what is asked of each wherever it stands: looked up once, and kept at hand.
import type { Knowledge } from '../../model/knowledge.ts';
import type { NameWords } from '../../model/language/names.ts';
import { rolesIn } from './roles.ts';

/**
 * Words by number, what is said of each in arrays by that number: most words of an article stood in the last one too. Numbers
 * hold as long as the book.
 */
export interface Wordbook {
  readonly names: NameWords;
  readonly numbers: Map<string, number>;
  readonly words: string[];
  /** The word in small letters, and the number of that. */
  readonly lowers: string[];
  small: Int32Array;
  /** Bits of `says`. */
  roles: Uint16Array;
  /** The most words of any name that begins with the word, and 1 where the word alone is famous; -1 where not yet asked. */
  longest: Int16Array;
  fame: Int8Array;
}

/** How many words an article may find in the book; where there are more, the next one begins a new book. */
const mostWords = 32_768;

const books = new WeakMap<Knowledge, Wordbook>();

/** The book that an article begins with. Pure: same word, same answers. */
export function wordbookFor(knowledge: Knowledge, names: NameWords): Wordbook {
  const known = books.get(knowledge);
  if (known && known.names === names && known.numbers.size <= mostWords) return known;
  const book: Wordbook = {
    names,
    numbers: new Map(),
    words: [],
    lowers: [],
    small: new Int32Array(mostWords),
    roles: new Uint16Array(mostWords),
    longest: new Int16Array(mostWords).fill(-1),
    fame: new Int8Array(mostWords).fill(-1),
  };
  books.set(knowledge, book);
  return book;
}

/** The number of a word as it is written, entered where it was not yet. Throws never. */
export function numberIn(book: Wordbook, word: string): number {
  return book.numbers.get(word) ?? enter(book, word);
}

function enter(book: Wordbook, written: string): number {
  // A copy, for a word cut out of a text keeps the whole text in memory.
  const word = ` ${written}`.slice(1);
  const number = book.numbers.size;
  const lower = word.toLowerCase();
  if (number === book.roles.length) grow(book);
  book.numbers.set(word, number);
  book.words.push(word);
  book.lowers.push(lower);
  book.roles[number] = rolesIn(book.names)(word, lower);
  const small = lower === word ? number : numberIn(book, lower);
  book.small[number] = small;
  return number;
}

function grow(book: Wordbook): void {
  const { small, roles, longest, fame } = book;
  const length = 2 * roles.length;
  book.small = new Int32Array(length);
  book.small.set(small);
  book.roles = new Uint16Array(length);
  book.roles.set(roles);
  book.longest = new Int16Array(length).fill(-1);
  book.longest.set(longest);
  book.fame = new Int8Array(length).fill(-1);
  book.fame.set(fame);
}
