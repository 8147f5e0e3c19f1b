// A misspelt name → the nearest known one.
import { editsBetween } from './yaml/nearest.ts';

/** The name that is at most a third of its letters away from `name`; undefined where none is. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(Math.min(name.length, 60) / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const far = editsBetween(name.toLowerCase(), candidate.toLowerCase());
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  return best;
}
