// English words: reading.
import type { ReadingWords } from '../../model/language/reading.ts';

export const reading: ReadingWords = { abbreviations: new Set() };
