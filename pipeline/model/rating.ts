// The three numbers of a Rating → whether they make a scale and a value on it.
import type { Thing } from './thing.ts';

/** The numbers of a rating, which stand together or not at all. */
export const ratingNumbers = ['ratingValue', 'bestRating', 'worstRating'] as const;

/** Longest label that is still a word or a phrase: real labels of 100 characters and more are sentences. */
export const longestLabel = 60;

/** Why a rating's numbers do not fit together; undefined where they do, and where there are none. Throws never. */
export function numberFault(rating: Thing): string | undefined {
  const given = ratingNumbers.filter((name) => name in rating);
  if (given.length === 0) return undefined;
  if (given.length < ratingNumbers.length) {
    return `Unexpected ${given.join(' and ')} alone, expected ${ratingNumbers.join(', ')} together`;
  }
  const [value, best, worst] = ratingNumbers.map((name) => rating[name]);
  if (typeof value !== 'number' || typeof best !== 'number' || typeof worst !== 'number') {
    return 'Unexpected rating that is no number, expected JSON numbers';
  }
  return scaleFault({ value, best, worst });
}

/** Why three numbers are no scale with a value on it, nearer `best` being truer; undefined where they are one. */
export function scaleFault(scale: { value: number; best: number; worst: number }): string | undefined {
  const { value, best, worst } = scale;
  if (worst >= 1 && worst <= value && value <= best && best > worst) return undefined;
  return `Unexpected rating ${value} from ${worst} to ${best}, expected 1 ≤ worst ≤ value ≤ best and worst < best`;
}
