// Running text → how each word is usually written: in small letters, with a capital, or both.

/** Bits of a token's shape and its kind, as in `model/token.ts`. */
const shapes = { capital: 1, allCaps: 2, digit: 4, opens: 16 };
const word = 1;

/** Share of capitals below which a word counts as written small, mostly small, mostly with a capital. */
const steps = [0.05, 0.4, 0.9];

/** Word → `{small, usage}`: how often it stands in small letters, and its step from 1 to 4. `scans` yields the texts as scans. */
export function usageOf(scans) {
  const counts = new Map();
  for (const scan of scans) {
    for (let i = 0; i < scan.tokens.count; i++) {
      if (scan.tokens.kind[i] !== word || scan.is(i, shapes.digit)) continue;
      const text = scan.word(i);
      const capital = scan.is(i, shapes.capital);
      const mute =
        scan.is(i, shapes.opens) || scan.titled(i) || (scan.is(i, shapes.allCaps) && text.length > 3);
      if (capital && mute) continue;
      const lower = text.toLowerCase();
      const count = counts.get(lower) ?? { small: 0, capital: 0 };
      count[capital ? 'capital' : 'small']++;
      counts.set(lower, count);
    }
  }
  const usage = new Map();
  for (const [lower, { small, capital }] of counts) {
    if ((small === 0 && capital < 2) || !/^\p{L}[\p{L}'.-]*$/u.test(lower)) continue;
    const share = capital / (small + capital);
    usage.set(lower, { small, usage: 1 + steps.filter((step) => share >= step).length });
  }
  return usage;
}
