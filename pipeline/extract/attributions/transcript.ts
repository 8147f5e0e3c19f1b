// Labels before a colon: "BLITZER: Thank you." in an interview, "Mayor: Bridge Is Safe" in a headline.

import { kinds, shapes } from '../../model/token.ts';
import type { Range } from '../lexis.ts';
import { closed } from './clauses.ts';
import { type Attribution, type Page, take } from './page.ts';

/** A speaker's label has at most so many tokens. */
const longest = 6;
/** A headline has at most so many. */
const headline = 30;

/** Labels at the start of a paragraph; the content is the rest of it. Those in small letters must head a short one. */
export function* transcript(page: Page): Generator<Attribution> {
  for (const block of page.blocks) {
    const colon = colonOf(page, block);
    if (colon < 0 || block.to - colon < 3) continue;
    const rest = { from: colon + 1, to: block.to };
    const shouts = isUpper(page, block.from, colon);
    const said = shouts ? rest : headed(page, block, rest);
    if (!said) continue;
    const cue = { from: colon, to: colon + 1 };
    take(page, cue);
    const source = { from: block.from, to: colon };
    const rule = shouts ? 'transcript' : 'headline';
    yield { rule, confidence: 0.8, source, cue, content: [said], form: 'direct', stance: 'says' };
  }
}

/** The colon after a label of capital words, or -1. */
function colonOf({ lexis }: Page, { from, to }: Range): number {
  for (let i = from; i < Math.min(from + longest + 1, to); i++) {
    if (lexis.words[i] === ':') return i > from ? i : -1;
    const shape = lexis.tokens.shape[i] ?? 0;
    if ((shape & shapes.capital) === 0 && lexis.tokens.kind[i] === kinds.word) return -1;
    if (/^["“”(]$/.test(lexis.words[i] as string)) return -1;
  }
  return -1;
}

function isUpper({ lexis }: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (((lexis.tokens.shape[i] ?? 0) & (shapes.allCaps | shapes.dotted)) === 0) return false;
  return true;
}

/** What follows the label in a headline: one short line that opens with a capital or a quotation. */
function headed(page: Page, block: Range, rest: Range): Range | undefined {
  const { lexis } = page;
  const opens =
    ((lexis.tokens.shape[rest.from] ?? 0) & shapes.capital) !== 0 || page.quoted[rest.from] !== -1;
  return opens && block.to - block.from <= headline ? closed(page, rest) : undefined;
}
