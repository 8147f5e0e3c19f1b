// Tokens that open an item of a list: "1.", "(a)", "iv)", "•".
import { kinds } from '../model/token.ts';
import { type BlockView, isSpaced, tokenText } from './blockView.ts';

/** The number or letter of a marker, and the signs around it. */
export interface MarkerValue {
  readonly rank: number;
  readonly form: string;
}

const bullets = new Set(['•', '‣', '◦', '▪', '⁃', '∙', '●', '■']);
const numeral = /^(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})\.?$/;

/** Whether the token is a bullet. Throws never. */
export function isBullet(view: BlockView, at: number): boolean {
  return bullets.has(tokenText(view, at));
}

/** Index of the token after the marker that begins at `at`, or `at`. Throws never. */
export function markerEnd(view: BlockView, at: number): number {
  let first = at;
  while (first < view.limit && isBullet(view, first)) first++;
  const open = tokenText(view, first) === '(' ? first + 1 : first;
  const text = open < view.limit ? tokenText(view, open) : '';
  if (!numeral.test(text)) return first;
  let end = open + 1;
  const dotted = text.endsWith('.');
  while (end < view.limit && end < open + 3 && !isSpaced(view, end) && '.)'.includes(tokenText(view, end)))
    end++;
  return (dotted || end > open + 1) && (end >= view.limit || isSpaced(view, end)) ? end : first;
}

/** The marker that begins at `at`; undefined where it is none, or a bullet. Throws never. */
export function markerValue(view: BlockView, at: number): MarkerValue | undefined {
  const end = markerEnd(view, at);
  if (end === at || isBullet(view, at)) return undefined;
  let form = '';
  let rank = 0;
  for (let i = at; i < end; i++) {
    const text = tokenText(view, i);
    if (view.tokens.kind[i] === kinds.punctuation) form += text;
    else {
      rank = view.tokens.kind[i] === kinds.number ? Number(text) : text.charCodeAt(0);
      form += text.endsWith('.') ? '#.' : '#';
    }
  }
  return { rank, form };
}

/** Whether the marker after `marker` begins at `at`. Throws never. */
export function follows(view: BlockView, at: number, marker: MarkerValue | undefined): boolean {
  if (!marker) return false;
  const next = markerValue(view, at);
  return next !== undefined && next.rank === marker.rank + 1 && next.form === marker.form;
}
