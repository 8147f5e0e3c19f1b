// An attribution → whether anybody is said to have said it at all: "could have said", "declined to say", "If they believe".

import { signs } from '../../model/language/stance.ts';
import { isPlain } from '../../model/token.ts';
import type { Range } from '../lexis.ts';
import { type Attribution, type Page, sentenceStart } from './page.ts';

/** Rules that quote or lean on words which have been said. */
const spoken = /^(?:quotation|transcript|headline|as-said|source-phrase)/;
/** A condition or a hedge is looked for so many tokens before the source. */
const reach = 40;

/** Counterfactual, possible, conditional and supposed speech, and things that cannot speak. */
export function isUnreal(page: Page, { rule, source, cue }: Attribution): boolean {
  if (spoken.test(rule)) return false;
  const possible = signs.possibility | signs.advice;
  if (holds(page, cue, possible) || isRefused(page, cue)) return true;
  if (!source) return false;
  if (cannotSpeak(page, source)) return true;
  if (source.to < cue.from && holds(page, { from: source.to, to: cue.from }, possible)) return true;
  return isSupposed(page, Math.min(source.from, cue.from));
}

/** "Declined to comment": within the cue or right before it. */
function isRefused({ lexis, speech }: Page, { from, to }: Range): boolean {
  for (let i = Math.max(1, from - 1); i < to; i++)
    if (lexis.words[i] === speech.to && speech.refusals.has(lexis.words[i - 1] as string)) return true;
  return false;
}

/** Whether a word tells so that is no name: May is a month. */
function holds({ lexis }: Page, { from, to }: Range, bits: number): boolean {
  for (let i = Math.max(from, to - reach); i < to; i++)
    if (((lexis.signs[i] as number) & bits) !== 0 && isPlain(lexis.tokens, i)) return true;
  return false;
}

/** "If Beijing", "Perhaps Washington": the clause of the source opens with a condition or a hedge. */
function isSupposed(page: Page, from: number): boolean {
  const { lexis, speech } = page;
  const start = Math.max(sentenceStart(page, from), from - reach);
  for (let i = from - 1; i >= start; i--) {
    const word = lexis.words[i] as string;
    if (/^[,;:—]$/.test(word) || page.quoted[i] !== -1 || word === speech.that) return false;
    if (speech.suppositions.has(word)) return true;
    if (i === start && ((lexis.signs[i] as number) & signs.hedge) !== 0) return true;
  }
  return false;
}

/** "Recent events": the last word of the source is a thing that has no voice. */
function cannotSpeak({ lexis, speech }: Page, { to }: Range): boolean {
  return speech.voiceless.has(lexis.words[to - 1] as string);
}
