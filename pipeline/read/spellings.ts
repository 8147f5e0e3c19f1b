// Words of a text → numbers, the same for the same spelling.

/** Spellings by their numbers, and numbers by the place in the text at which a word stands. */
export interface Spellings {
  /** Each spelling once, in the order in which they were met. */
  readonly all: readonly string[];
  /** The number of the spelling of `text.slice(start, end)`. */
  numberOf(text: string, start: number, end: number): number;
}

/**
 * Empty spellings. A table of our own, for a `Map` needs a string of each word before it can be asked: most words of
 * a text stood in it before, and nothing is made for them here. Linear in the length of the words. Throws never.
 */
export function createSpellings(): Spellings {
  const all: string[] = [];
  const hashes: number[] = [];
  let slots = new Int32Array(1024);
  const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1);
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2);
    hashes.forEach((hash, number) => {
      let slot = placeOf(hash);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    });
  };
  return {
    all,
    numberOf(text, start, end) {
      let hash = 0x811c9dc5 | 0;
      for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      let slot = placeOf(hash);
      for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
        if (hashes[entry - 1] === hash && isSpelt(all[entry - 1] as string, text, start, end))
          return entry - 1;
        slot = (slot + 1) & (slots.length - 1);
      }
      hashes.push(hash);
      slots[slot] = all.push(text.slice(start, end));
      if (all.length * 2 > slots.length) grow();
      return all.length - 1;
    },
  };
}

function isSpelt(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let i = 0; i < spelling.length; i++) {
    if (spelling.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}
