// English words: time.
import type { TimeWords } from '../../model/language/time.ts';

export const time: TimeWords = { months: new Map() };
