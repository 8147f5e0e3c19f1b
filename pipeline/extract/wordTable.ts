// Words in their place in a text → what was learned of each before: no word is cut out of its text to be found.

/** Words that a table holds at most: names and noise beyond that are learned anew each time, so that memory stays bounded. */
const mostWords = 50_000;
/** A power of two above twice as many. */
const slotCount = 1 << 17;
/** Places that are tried for a word: letters chosen to collide cost no more than this. */
const mostTries = 12;

/** What is known of words as they are written, by open addressing over a hash of their letters (FNV-1a). */
export class WordTable<Known> {
  /** One more than the index of the word that has the slot; 0 where it is free. */
  readonly #slots = new Int32Array(slotCount);
  readonly #words: string[] = [];
  readonly #known: Known[] = [];

  /** What is known of the word from `start` to `end`; undefined where it was never added. */
  get(text: string, start: number, end: number): Known | undefined {
    let slot = slotOf(text, start, end);
    for (let tried = 0; tried < mostTries; tried++) {
      const index = (this.#slots[slot] as number) - 1;
      if (index < 0) return undefined;
      if (isAt(this.#words[index] as string, text, start, end)) return this.#known[index];
      slot = (slot + 1) & (slotCount - 1);
    }
    return undefined;
  }

  /** Keeps what is known of a word that the table lacks, if there is room for it. */
  add(word: string, known: Known): void {
    if (this.#words.length >= mostWords) return;
    let slot = slotOf(word, 0, word.length);
    for (let tried = 0; tried < mostTries; tried++) {
      if (this.#slots[slot] === 0) {
        this.#known.push(known);
        this.#slots[slot] = this.#words.push(word);
        return;
      }
      slot = (slot + 1) & (slotCount - 1);
    }
  }
}

function slotOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (slotCount - 1);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
