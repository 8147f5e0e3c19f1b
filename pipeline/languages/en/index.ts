// English.
import type { Language } from '../../model/language/index.ts';
import { names } from './names.ts';
import { parts } from './parts.ts';
import { reading } from './reading.ts';
import { reckoning } from './reckoning.ts';
import { speech } from './speech.ts';
import { stance } from './stance.ts';
import { tagging } from './tagging.ts';
import { time } from './time.ts';

export const en: Language = { code: 'en', names, reading, time, speech, stance, reckoning, tagging, parts };
