// English.
import type { Language } from '../../model/language/index.ts';
import { names } from './names.ts';
import { reading } from './reading.ts';
import { speech } from './speech.ts';
import { stance } from './stance.ts';
import { tagging } from './tagging.ts';
import { time } from './time.ts';

export const en: Language = { code: 'en', names, reading, time, speech, stance, tagging };
