// English words: stance.
import type { StanceWords } from '../../model/language/stance.ts';

export const stance: StanceWords = { advice: new Set() };
