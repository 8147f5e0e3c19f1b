// English words: speech.
import type { SpeechWords } from '../../model/language/speech.ts';

export const speech: SpeechWords = { verbs: new Set() };
