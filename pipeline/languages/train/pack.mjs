// Trained weights and the usage of words → the bytes of a model, as `languages/tagging.ts` opens them.

/** Weights are multiplied so that all but this share of the largest fit into a byte. */
const clipped = 0.0005;

/** A row whose largest weight rounds to less than this says nothing and is left out. */
const leastWeight = 2;

/**
 * Bytes of a model: `rows` are `[feature, weights]`, `usage` `[hash of a word, 1–4]`. The same input gives the same bytes.
 * `layout` is the exported `tagging` of `languages/tagging.ts`.
 */
export function pack({ rows, transitions, usage }, layout) {
  const sizes = rows.flatMap(([, weights]) => weights.map(Math.abs)).sort((a, b) => a - b);
  const scale = 127 / (sizes[Math.floor(sizes.length * (1 - clipped))] || 1);
  const rounded = (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale)));
  const kept = rows
    .map(([feature, weights]) => [feature >>> 0, weights.map(rounded)])
    .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= leastWeight))
    .sort(([a], [b]) => a - b);
  const bits = Math.max(4, Math.ceil(Math.log2(kept.length * 1.5)));
  if (kept.length >= 2 ** layout.rowBits)
    throw new Error(`Unexpected ${kept.length} rows, expected fewer than 2^${layout.rowBits}.`);
  const slots = new Uint32Array(2 ** bits);
  kept.forEach(([feature], row) => {
    let slot = feature >>> (32 - bits);
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = ((feature << layout.rowBits) | (row + 1)) >>> 0;
  });
  const words = usage.map(([word, step]) => [word >>> 0, step]).sort(([a], [b]) => a - b);
  const sections = [
    Uint32Array.of(layout.magic, layout.version, bits, kept.length, words.length),
    slots,
    Uint32Array.from(words, ([word]) => word),
    Int16Array.from(transitions, (weight) => Math.max(-32767, Math.min(32767, Math.round(weight * scale)))),
    Uint8Array.from(words, ([, step]) => step),
    Int8Array.from(kept.flatMap(([, weights]) => weights)),
  ];
  return Buffer.concat(sections.map(({ buffer }) => new Uint8Array(buffer)));
}
