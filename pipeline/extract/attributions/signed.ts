// Quotations that stand by themselves and are signed: "We were never asked." — Maria Lopez, teacher.
import { isTensed } from '../../model/language/parts.ts';
import { shapes } from '../../model/token.ts';
import type { Range } from '../lexis.ts';
import { type Attribution, type Page, sentenceStart, take } from './page.ts';
import type { Quotation } from './quotations.ts';

/** A signature has at most so many tokens. */
const longest = 16;
const dash = /^(?:[-–—―]|--)$/;

/**
 * Quotations that open a sentence or stand after a colon or a signature, each with a signature behind it, and such a
 * signature below a paragraph that is a quotation. The source is the name, without what describes it after a comma.
 */
export function* signed(page: Page): Generator<Attribution> {
  const { blocks, lexis, quotations } = page;
  let [b, end] = [0, 0];
  for (let q = 0; q < quotations.length; q++) {
    const quotation = quotations[q] as Quotation;
    const { from, to } = quotation;
    if (sentenceStart(page, from) !== from && lexis.words[from - 1] !== ':' && from !== end) continue;
    while (b + 1 < blocks.length && (blocks[b] as Range).to <= from) b++;
    const { from: opens, to: ends } = blocks[b] as Range;
    const next = Math.min(ends, quotations[q + 1]?.from ?? ends);
    const isWhole = from === opens && to === ends;
    const signature = isWhole ? blocks[b + 1] : { from: to, to: next };
    const attribution = signature && signedBy(page, quotation, signature);
    if (!attribution) continue;
    end = signature.to;
    yield attribution;
  }
}

/** What a quotation and the dash and name behind it say. */
function signedBy(page: Page, quotation: Quotation, { from, to }: Range): Attribution | undefined {
  if (from >= to || !dash.test(page.lexis.words[from] as string)) return undefined;
  const source = signerOf(page, { from: from + 1, to });
  if (!source) return undefined;
  const cue = { from, to: from + 1 };
  take(page, cue);
  const content = [{ from: quotation.from, to: quotation.to }];
  return { rule: 'signed', confidence: 0.9, source, cue, content, form: 'direct', stance: 'says' };
}

/** The name in a signature: it opens with a capital, and no verb makes a sentence of it. */
function signerOf(page: Page, { from, to }: Range): Range | undefined {
  const { tokens, words } = page.lexis;
  const opens = from < to && ((tokens.shape[from] ?? 0) & shapes.capital) !== 0;
  if (!opens || to - from > longest) return undefined;
  let end = to;
  for (let i = from; i < to; i++) {
    if (page.quoted[i] !== -1 || isTensed(page.tagged[i] as number)) return undefined;
    if (end === to && /^[,(;]$/.test(words[i] as string)) end = i;
  }
  while (end > from && words[end - 1] === '.') end--;
  return end > from ? { from, to: end } : undefined;
}
