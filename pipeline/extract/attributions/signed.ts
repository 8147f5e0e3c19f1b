// Quotations that stand by themselves and are signed: "We were never asked." — Maria Lopez, teacher.

import { tags } from '../../model/language/parts.ts';
import { shapes } from '../../model/token.ts';
import type { Range } from '../lexis.ts';
import { type Attribution, type Page, take } from './page.ts';
import type { Quotation } from './quotations.ts';

/** A signature has at most so many tokens. */
const longest = 16;
const dash = /^(?:[-–—―]|--)$/;
const finite: ReadonlySet<number> = new Set([tags.modal, tags.present, tags.third, tags.past]);

/**
 * Paragraphs of quotations with a signature behind each, and a signature below a paragraph that is a quotation. The
 * source is the name, without what describes it after a comma. Before a quotation stands nothing, a colon or a signature.
 */
export function* signed(page: Page): Generator<Attribution> {
  const { blocks, lexis, quotations } = page;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b] as Range;
    const above = blocks[b - 1];
    let from = block.from;
    if (above && dash.test(lexis.words[from] as string)) {
      const quotation = quotations[page.quoted[above.from] as number];
      if (quotation?.to === above.to) yield* signedBy(page, quotation, block);
      continue;
    }
    while (from < block.to) {
      const quotation = quotationFrom(page, { from, to: block.to });
      if (!quotation) break;
      const next = nextQuoted(page, quotation.to, block.to);
      const signature = { from: quotation.to, to: next };
      const [attribution] = signedBy(page, quotation, signature);
      if (!attribution) break;
      yield attribution;
      from = next;
    }
  }
}

/** The quotation with which the words open, or that stands in them after a colon. */
function quotationFrom(page: Page, { from, to }: Range): Quotation | undefined {
  const i = nextQuoted(page, from, to);
  const isApart = i < to && (i === from || page.lexis.words[i - 1] === ':');
  return isApart ? page.quotations[page.quoted[i] as number] : undefined;
}

function nextQuoted({ quoted }: Page, from: number, to: number): number {
  let i = from;
  while (i < to && quoted[i] === -1) i++;
  return i;
}

/** What a quotation and the dash and name behind it say. */
function* signedBy(page: Page, quotation: Quotation, { from, to }: Range): Generator<Attribution> {
  if (from >= to || !dash.test(page.lexis.words[from] as string)) return;
  const source = signerOf(page, { from: from + 1, to });
  if (!source) return;
  const cue = { from, to: from + 1 };
  take(page, cue);
  const content = [{ from: quotation.from, to: quotation.to }];
  yield { rule: 'signed', confidence: 0.9, source, cue, content, form: 'direct', stance: 'says' };
}

/** The name in a signature: it opens with a capital, and no verb makes a sentence of it. */
function signerOf(page: Page, { from, to }: Range): Range | undefined {
  const { tokens, words } = page.lexis;
  const opens = from < to && ((tokens.shape[from] ?? 0) & shapes.capital) !== 0;
  if (!opens || to - from > longest) return undefined;
  let end = to;
  for (let i = from; i < to; i++) {
    if (page.quoted[i] !== -1 || finite.has(page.tagged[i] as number)) return undefined;
    if (end === to && /^[,(;]$/.test(words[i] as string)) end = i;
  }
  while (end > from && /^[.]$/.test(words[end - 1] as string)) end--;
  return end > from ? { from, to: end } : undefined;
}
