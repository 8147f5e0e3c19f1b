// The bytes of a trained sequence model → its rows, found in place.
import { type Tagging, tags, weightZero } from '../model/language/tagging.ts';

/** What a file of this layout opens with, and its numbers before the sections: magic, version, slot bits, rows, words. */
export const tagging = { magic: 0x434c544d, version: 1, header: 5, rowBits: 20 } as const;

/** Numbers of a slot as it is opened: its fingerprint and a row of weights, together a quarter of a cache line. */
const stride = 4;

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
  const packed = new Int32Array(slots.length * stride);
  const octets = new Uint8Array(packed.buffer);
  for (let slot = 0; slot < slots.length; slot++) {
    const entry = slots[slot] as number;
    if (entry === 0) continue;
    packed[slot * stride] = (entry & ~rowMask) | 1;
    const from = ((entry & rowMask) - 1) * tags.length;
    const to = 4 * (slot * stride + 1);
    for (let t = 0; t < tags.length; t++) octets[to + t] = (stored[from + t] as number) + weightZero;
  }
  return {
    packed,
    weight: (row, tag) => (octets[4 * row + tag] as number) - weightZero,
    transitions,
    rowOf(feature) {
      const print = (feature << tagging.rowBits) | 1;
      for (let slot = feature >>> (32 - bits); ; slot = (slot + 1) & mask) {
        const entry = packed[slot * stride] as number;
        if (entry === 0) return -1;
        if (entry === print) return slot * stride + 1;
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
