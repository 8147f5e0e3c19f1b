// Words of a card and their sizes → its layout, as boxes in boxes.
import type { Rating } from '../../model/site.ts';
import { frame, leading, type Sizes, size } from './fit.ts';
import { sans, serif, setIn, strong } from './typefaces.ts';
import type { ShareWords } from './words.ts';

/** A box as the layout engine takes it. */
export interface Box {
  readonly type: 'div';
  readonly props: {
    readonly style: { readonly [property: string]: string | number };
    readonly children: string | readonly Box[];
  };
}

/** Ink and ground of verdicts, as on our pages in light. */
const colours: { readonly [rated in Rating['class']]: { readonly ink: string; readonly ground: string } } = {
  TRUE: { ink: '#17603a', ground: '#e2f1e6' },
  MIXTURE: { ink: '#774900', ground: '#faedcd' },
  FALSE: { ink: '#9b1c1c', ground: '#fbe5e2' },
  OTHER: { ink: '#4a4470', ground: '#ebe9f5' },
};
const paper = '#fffdf8';
const ink = '#211f1b';
const soft = '#5d584e';

/** The card: publication, claim, who said it, verdict. */
export function layoutOf(words: ShareWords, sizes: Sizes, rated: Rating['class']): Box {
  const verdict = colours[rated];
  const { badge } = frame;
  return box(
    {
      ...size,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      gap: frame.gap,
      padding: `${frame.down}px ${frame.across}px`,
      borderLeft: `${frame.edge}px solid ${verdict.ink}`,
      background: paper,
      color: ink,
      lineHeight: leading,
      wordBreak: 'break-word',
    },
    [
      box({ ...setIn(strong), fontSize: sizes.small, color: soft }, words.kicker),
      box({ flexDirection: 'column', gap: frame.gap }, [
        box({ ...setIn(serif), fontSize: sizes.claim }, words.claim),
        ...(words.said === ''
          ? []
          : [box({ ...setIn(sans), fontSize: sizes.small, color: soft }, words.said)]),
      ]),
      box(
        {
          ...setIn(strong),
          fontSize: sizes.verdict,
          alignSelf: 'flex-start',
          maxWidth: '100%',
          boxSizing: 'border-box',
          padding: `${badge.down}px ${badge.across}px`,
          borderRadius: 24,
          background: verdict.ground,
          color: verdict.ink,
        },
        words.verdict,
      ),
    ],
  );
}

function box(style: Box['props']['style'], children: Box['props']['children']): Box {
  return { type: 'div', props: { style: { display: 'flex', flexShrink: 0, ...style }, children } };
}
