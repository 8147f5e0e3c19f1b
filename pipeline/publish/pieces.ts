// A generator → pieces of a file that can be read more than once and are never in memory together.

/** Runs `make` afresh for every reader. */
export function pieces(make: () => Iterator<string>): Iterable<string> {
  return { [Symbol.iterator]: make };
}
