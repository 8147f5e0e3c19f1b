// How far a figure would move on other documents of the same kind: the bootstrap over documents (Efron 1979).

const draws = 1000;
/** Of a hundred draws so many lie within the interval. */
const level = 95;

/**
 * The interval in which `figure` lies when as many documents are drawn from these, with replacement. The draws are the
 * same at every run.
 */
export function intervalOf<T>(
  documents: readonly T[],
  figure: (drawn: readonly T[]) => number,
): { readonly low: number; readonly high: number } {
  let seed = 1;
  const next = (): T => {
    seed = (seed * 48271) % 2147483647;
    return documents[seed % documents.length] as T;
  };
  const figures = Array.from({ length: draws }, () => figure(documents.map(next))).sort((a, b) => a - b);
  const outside = Math.round((draws * (100 - level)) / 200);
  return { low: figures[outside] ?? 0, high: figures[draws - 1 - outside] ?? 0 };
}
