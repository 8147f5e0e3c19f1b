// What a pattern read: the slots by their names, and the working that they give.
import type { Desk } from '../model/plugin.ts';
import type { Span } from '../model/span.ts';
import type { Figure } from './figures.ts';
import type { Slot } from './skeleton.ts';

/** What a pattern read in one sentence. */
export interface Reading {
  /** A slot by its name in the pattern; undefined where the pattern has none. */
  slot(name: string): Slot | undefined;
  /** The slots of its enumeration, in order. */
  readonly list: readonly Slot[];
  /** What the word of `multiples` says. */
  readonly multiple?: number;
  /** The figure of a slot; undefined for slots of another kind. */
  figure(slot: Slot | undefined): Figure | undefined;
  /** The two ends of a range; undefined for other slots. */
  ends(slot: Slot | undefined): readonly [Figure, Figure] | undefined;
  readonly desk: Desk;
}

/** What came out, beside what the words say. */
export interface Reckoned {
  readonly stated: Span;
  readonly operands: readonly Span[];
  readonly holds: boolean;
  readonly working: string;
}

/** Works one kind out; undefined where the slots do not fit together. Throws never. */
export type Working = (reading: Reading) => Reckoned | undefined;
