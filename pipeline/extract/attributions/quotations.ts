// Text → its quotations: pairs of marks, straight or typographic, also over several paragraphs.
import type { Prose } from '../../model/prose.ts';
import type { Tokens } from '../../model/token.ts';
import { tokenFrom } from '../../model/token.ts';

/** A quotation with its marks, in tokens: `from` is the opening mark, `to` comes after the closing one. */
export interface Quotation {
  readonly from: number;
  readonly to: number;
  /** First token of the closing mark. */
  readonly closes: number;
  /** The closing mark is missing because the next paragraph goes on with the quotation. */
  readonly goesOn: boolean;
}

const mark = /["“”„«»]|''|[‘’]/g;
const letter = /[\p{L}\p{N}]/u;

/** The quotations of a prose, in order and disjoint; quotations within quotations are left to their outer one. Linear. Throws never. */
export function quotationsOf(prose: Prose): readonly Quotation[] {
  const found: Quotation[] = [];
  prose.blocks.forEach((block, b) => {
    let open: { at: number; closes: string; depth: number } | undefined;
    const words = prose.text.slice(block.start, block.end);
    mark.lastIndex = 0;
    for (let match = mark.exec(words); match; match = mark.exec(words)) {
      const at = match.index;
      const after = at + match[0].length;
      if (!open) {
        const closes = closerOf(match[0], words[at - 1], words[after]);
        if (closes) open = { at, closes, depth: 0 };
      } else if (match[0] === '“') {
        open.depth++;
      } else if (match[0] === '”' && open.depth > 0) {
        open.depth--;
      } else if (open.closes.includes(match[0]) && opensAgain(match[0], words[at - 1], words[after])) {
        open = { at, closes: closerOf(match[0], words[at - 1], words[after]) ?? open.closes, depth: 0 };
      } else if (open.closes.includes(match[0]) && closesHere(match[0], words[at - 1], words[after])) {
        found.push(
          quotation(prose.tokens, block.start + open.at, block.start + at, block.start + after, false),
        );
        open = undefined;
      }
    }
    const next = prose.blocks[b + 1];
    if (open && next && startsQuoted(prose.text, next.start)) {
      found.push(quotation(prose.tokens, block.start + open.at, block.end, block.end, true));
    }
  });
  return found.filter((each) => each.to - each.from > 2);
}

/** Writes for each token the index of its quotation, or -1. */
export function quotedTokens(quoted: Int32Array, quotations: readonly Quotation[]): Int32Array {
  quoted.fill(-1);
  quotations.forEach((each, index) => {
    quoted.fill(index, each.from, each.to);
  });
  return quoted;
}

function quotation(tokens: Tokens, start: number, closing: number, end: number, goesOn: boolean): Quotation {
  return {
    from: tokenFrom(tokens, start),
    to: tokenFrom(tokens, end),
    closes: tokenFrom(tokens, closing),
    goesOn,
  };
}

/** The marks that close what `opening` opens; undefined where it cannot open here. */
function closerOf(
  opening: string,
  before: string | undefined,
  after: string | undefined,
): string | undefined {
  if (opening === '“' || opening === '„') return '”"';
  if (opening === '«') return '»';
  const bound = before === undefined || !letter.test(before);
  const leans = after !== undefined && !/\s/.test(after);
  if (opening === '"' && bound && leans) return '"”';
  if (opening === "''" && bound && leans) return "''";
  return opening === '‘' && bound && leans ? '’' : undefined;
}

/** Whether a closing mark closes: an apostrophe between letters does not. */
function closesHere(closing: string, before: string | undefined, after: string | undefined): boolean {
  if (closing !== '’') return true;
  return before !== 's' && (after === undefined || !letter.test(after));
}

/** Whether a straight mark can only open: the one before it was never closed. */
function opensAgain(straight: string, before: string | undefined, after: string | undefined): boolean {
  if (straight !== '"' && straight !== "''") return false;
  return before !== undefined && /\s/.test(before) && after !== undefined && letter.test(after);
}

function startsQuoted(text: string, at: number): boolean {
  return /["“„«']/.test(text[at] ?? '');
}
