// A sentence and its annotations → the sentence in lower case with a slot in the place of each annotation.
import type { AnnotationOf } from '../model/annotation.ts';
import type { Fact } from '../model/knowledge.ts';
import type { SlotType } from '../model/language/reckoning.ts';
import type { Span } from '../model/span.ts';

/** An annotation in a sentence, as patterns see it. */
export type Slot = { readonly span: Span } & (
  | { readonly type: 'amount' | 'percent' | 'ratio' | 'range'; readonly quantity: AnnotationOf<'quantity'> }
  | { readonly type: 'date' | 'span'; readonly date: AnnotationOf<'date'> }
  | { readonly type: 'event'; readonly fact: Fact }
);

/** What patterns read: `it rose <percent0> to <amount1>`. */
export interface Skeleton {
  readonly text: string;
  readonly slots: readonly Slot[];
}

/** The skeleton of a sentence of `text`; `slots` stand in it, in order and disjoint. Throws never. */
export function skeletonOf(
  { text, sentence, opens }: { text: string; sentence: Span; opens: RegExp },
  slots: readonly Slot[],
): Skeleton {
  const parts: string[] = [];
  let at = sentence.start;
  slots.forEach((slot, index) => {
    const { span, type } = slot;
    // "From 40 to 50 people" is a range with its preposition in it, and patterns ask for the word.
    const [lead = ''] = type === 'range' ? (opens.exec(plain(text.slice(span.start, span.end))) ?? []) : [];
    parts.push(plain(text.slice(at, span.start)), lead, `<${type}${index}>`);
    at = span.end;
  });
  parts.push(plain(text.slice(at, sentence.end)));
  return { text: parts.join('').trim(), slots };
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[\s<>]+/g, ' ');
}

/** The slot that a name in a skeleton stands for: `amount1` → the second. */
export function slotOf(skeleton: Skeleton, name: string | undefined): Slot | undefined {
  const [digits] = /\d+$/.exec(name ?? '') ?? [];
  return digits === undefined ? undefined : skeleton.slots[Number(digits)];
}

const slotTypes: Readonly<Record<AnnotationOf<'quantity'>['finding']['type'], SlotType | undefined>> = {
  number: 'amount',
  measure: 'amount',
  money: 'amount',
  percent: 'percent',
  ratio: 'ratio',
  range: 'range',
  ordinal: undefined,
};

/** The slot of a quantity; undefined for ordinals. */
export function quantitySlot(quantity: AnnotationOf<'quantity'>): Slot | undefined {
  const type = slotTypes[quantity.finding.type];
  if (type === undefined || type === 'date' || type === 'span' || type === 'event') return undefined;
  return { type, span: quantity.span, quantity };
}

/** The slot of a time expression that has a place in time or a length; undefined for others. */
export function dateSlot(date: AnnotationOf<'date'>): Slot | undefined {
  const { type, from, to } = date.finding;
  if (type === 'DURATION') return { type: 'span', span: date.span, date };
  return from !== undefined && to !== undefined ? { type: 'date', span: date.span, date } : undefined;
}
