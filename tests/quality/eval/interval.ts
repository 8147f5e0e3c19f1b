// How far a figure would move on other documents of the same kind: the bootstrap over documents (Efron 1979).

const draws = 1000;
/** Of a hundred draws so many lie within the interval. */
const level = 95;

/**
 * The interval in which `figure` lies when as many documents are drawn from these, with replacement. The draws are the
 * same at every run. `figure` takes how often each document was drawn.
 */
export function intervalOf(
  documents: number,
  figure: (times: readonly number[]) => number,
): { readonly low: number; readonly high: number } {
  let seed = 1;
  const next = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % documents;
  };
  const figures = Array.from({ length: draws }, () => {
    const times = Array.from({ length: documents }, () => 0);
    for (let draw = 0; draw < documents; draw++) {
      const drawn = next();
      times[drawn] = (times[drawn] ?? 0) + 1;
    }
    return figure(times);
  }).sort((a, b) => a - b);
  const outside = Math.round((draws * (100 - level)) / 200);
  return { low: figures[outside] ?? 0, high: figures[draws - 1 - outside] ?? 0 };
}
