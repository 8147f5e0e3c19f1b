// Gold and found time expressions → counts and F1s by the rules of TempEval-3.

/** One time expression: half-open range, TIMEX3 type and value. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** Sums over any number of articles. */
export interface TimexCounts {
  readonly gold: number;
  readonly found: number;
  /** Same range. */
  readonly strict: number;
  /** Ranges that overlap, one to one. */
  readonly relaxed: number;
  /** Of the relaxed matches: same type, same value. */
  readonly type: number;
  readonly value: number;
}

/** F1s between 0 and 1. */
export interface TimexScores {
  readonly strict: number;
  readonly relaxed: number;
  readonly type: number;
  readonly value: number;
}

export const noCounts: TimexCounts = { gold: 0, found: 0, strict: 0, relaxed: 0, type: 0, value: 0 };

/** Pairs of a gold and a found expression: the exact first, then those that overlap, in order. Throws never. */
export function pairTimexes<T extends Timex>(
  gold: readonly Timex[],
  found: readonly T[],
): (readonly [Timex, T])[] {
  const pairs: (readonly [Timex, T])[] = [];
  const free = new Set(found);
  const open = new Set(gold);
  const pair = (fits: (a: Timex, b: Timex) => boolean): void => {
    for (const wanted of open) {
      for (const candidate of free) {
        if (!fits(wanted, candidate)) continue;
        pairs.push([wanted, candidate]);
        free.delete(candidate);
        open.delete(wanted);
        break;
      }
    }
  };
  pair((a, b) => a.start === b.start && a.end === b.end);
  pair((a, b) => a.start < b.end && b.start < a.end);
  return pairs;
}

/** What one article adds to the counts. Throws never. */
export function countTimexes(gold: readonly Timex[], found: readonly Timex[]): TimexCounts {
  return countPairs({ gold, found, pairs: pairTimexes(gold, found) });
}

/** What one article adds to the counts, where its expressions are already paired. Throws never. */
export function countPairs({
  gold,
  found,
  pairs,
}: {
  readonly gold: readonly Timex[];
  readonly found: readonly Timex[];
  readonly pairs: readonly (readonly [Timex, Timex])[];
}): TimexCounts {
  const among = (fits: (a: Timex, b: Timex) => boolean): number =>
    pairs.filter(([a, b]) => fits(a, b)).length;
  return {
    gold: gold.length,
    found: found.length,
    relaxed: pairs.length,
    strict: among((a, b) => a.start === b.start && a.end === b.end),
    type: among((a, b) => a.type === b.type),
    value: among((a, b) => a.value === b.value),
  };
}

export function addCounts(a: TimexCounts, b: TimexCounts): TimexCounts {
  return {
    gold: a.gold + b.gold,
    found: a.found + b.found,
    strict: a.strict + b.strict,
    relaxed: a.relaxed + b.relaxed,
    type: a.type + b.type,
    value: a.value + b.value,
  };
}

/** F1 of each measure; 1 where there is nothing to find and nothing was found. Throws never. */
export function scoreTimexes(counts: TimexCounts): TimexScores {
  const whole = counts.gold + counts.found;
  const f1 = (right: number): number => (whole === 0 ? 1 : (2 * right) / whole);
  return {
    strict: f1(counts.strict),
    relaxed: f1(counts.relaxed),
    type: f1(counts.type),
    value: f1(counts.value),
  };
}
