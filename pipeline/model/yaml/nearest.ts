// A word that nobody knows → the known word that was probably meant.

const longest = 60;

/** The candidate that fewest edits lead to, if those change less than about a third of it. Throws never. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const edits = editsBetween(typed, candidate.toLowerCase());
    const most = Math.max(1, Math.floor(Math.max(typed.length, candidate.length) / 3));
    if (edits <= most && edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** "Did you mean "x"?", or what is known, as a fix. Throws never. */
export function suggestion(word: string, known: readonly string[]): string {
  const likely = nearest(word, known);
  if (likely !== undefined) return `Did you mean "${likely}"?`;
  return known.length === 0 ? 'None is known yet.' : `Known: ${known.join(', ')}.`;
}

/**
 * Optimal string alignment distance: insert, delete, replace, swap two neighbours. Infinite between different words
 * of which one has more than 60 letters. Throws never.
 */
export function editsBetween(a: string, b: string): number {
  if (a.length > longest || b.length > longest) return a === b ? 0 : Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, at(before, j - 2) + 1);
      }
      row.push(edits);
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? longest;
}
