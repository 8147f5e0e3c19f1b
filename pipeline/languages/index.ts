// Roster of languages.
import type { Language } from '../model/language/index.ts';
import { en } from './en/index.ts';

/** Every language that Claimpress reads, by BCP 47 primary tag. */
export const languages: ReadonlyMap<string, Language> = new Map([[en.code, en]]);
