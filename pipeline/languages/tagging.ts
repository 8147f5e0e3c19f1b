// The bytes of a trained sequence model → its rows, found in place.
import { type Tagging, tags } from '../model/language/tagging.ts';

/** What a file of this layout opens with, and its numbers before the sections: magic, version, slot bits, rows, words. */
export const tagging = { magic: 0x434c544d, version: 1, header: 5, rowBits: 20 } as const;

/** Bytes of a slot as it is opened: its fingerprint, a row of weights, and what fills a quarter of a cache line. */
const stride = 16;

/** Opens the bytes of a model. Throws where they are none of this version. */
export function openTagging(bytes: Uint8Array): Tagging {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  const [magic, version, bits = 0, rows = 0, count = 0] = new Uint32Array(buffer, byteOffset, tagging.header);
  if (magic !== tagging.magic || version !== tagging.version) {
    throw new Error(
      'Unexpected bytes in a model of names, expected one of this version. Run `npm run train -- entities --data <folder>`.',
    );
  }
  let at = byteOffset + 4 * tagging.header;
  const slots = new Uint32Array(buffer, at, 2 ** bits);
  at += slots.byteLength;
  const words = new Uint32Array(buffer, at, count);
  at += words.byteLength;
  const transitions = new Int16Array(buffer, at, tags.length ** 2);
  at += transitions.byteLength;
  const usage = new Uint8Array(buffer, at, count);
  const stored = new Int8Array(buffer, at + count, rows * tags.length);
  const mask = slots.length - 1;
  const rowMask = 2 ** tagging.rowBits - 1;
  // Each row is moved beside its fingerprint: a look-up then waits for one line of memory, not for two.
  const prints = new Int32Array((slots.length * stride) / 4);
  const weights = new Int8Array(prints.buffer);
  slots.forEach((entry, slot) => {
    if (entry === 0) return;
    prints[(slot * stride) / 4] = (entry & ~rowMask) | 1;
    const row = ((entry & rowMask) - 1) * tags.length;
    for (let t = 0; t < tags.length; t++) weights[slot * stride + 4 + t] = stored[row + t] as number;
  });
  return {
    weights,
    transitions,
    rowOf(feature) {
      const print = (feature << tagging.rowBits) | 1;
      for (let slot = feature >>> (32 - bits); ; slot = (slot + 1) & mask) {
        const entry = prints[slot * (stride / 4)] as number;
        if (entry === 0) return -1;
        if (entry === print) return slot * stride + 4;
      }
    },
    usageOf(word) {
      let low = 0;
      let high = words.length;
      const sought = word >>> 0;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((words[middle] as number) < sought) low = middle + 1;
        else high = middle;
      }
      return words[low] === sought ? (usage[low] as number) : 0;
    },
  };
}
