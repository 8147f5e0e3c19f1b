// How a language relates figures and days to one another, so that they can be worked out again.

/** What stands in a slot of a pattern: an annotation of the sentence. */
export type SlotType = 'amount' | 'percent' | 'ratio' | 'range' | 'date' | 'span' | 'event';

/**
 * What is worked out of a rule's slots, and which of them holds what the words state:
 * - `change`: `p` percent = (`b` − `a`) ÷ `a`; `difference`: `d` = `b` − `a`, of percentages either; both in size,
 *   whichever way it went
 * - `share`: `p` percent = `a` ÷ `b`; `multiple`: `r` (a figure, or a word of `multiples`) = `a` ÷ `b`
 * - `sum`: `t` = the figures of `list`; `remainder`: `p` percent = 100 − the percentages of `list`
 * - `product`: `t` = `a` × `b`; `length`: the time `s` from `a` to `b`
 * - `began`, `ended`, `during`: the day `d` and the first day, the last day, or any day of the event `e`
 * - `lasted`: the time `s` and the time from the event's first to its last day
 */
export type Reckoning =
  | 'change'
  | 'difference'
  | 'share'
  | 'multiple'
  | 'sum'
  | 'remainder'
  | 'product'
  | 'length'
  | 'began'
  | 'ended'
  | 'during'
  | 'lasted';

/** A text with what is worked out from it; `false`: the figures disagree. */
export type ReckonExample = readonly [text: string, working: string, holds: boolean];

/**
 * One way of relating figures. `pattern` is read over a sentence in lower case in which each annotation is a slot:
 * - `{a:amount}`: a slot of that type under that name, `{a:figure}` an amount or a percentage; `{list:amount}`: two or
 *   more of them, enumerated
 * - `{grew}`: any of the words of that name in `words`; `{m}`: a word of `multiples`, the figure that is stated
 * - `…`: up to five words, dates among them, but no other slot
 * - `(x|y)`, `x?`: as in regular expressions; a space is any white space
 */
export interface ReckonRule {
  readonly name: string;
  readonly reckons: Reckoning;
  readonly pattern: string;
  readonly examples: readonly ReckonExample[];
}

export interface ReckoningWords {
  /** Alternatives by the name under which patterns use them, as a regular expression; each may be several words. */
  readonly words: { readonly [name: string]: string };
  /** Words that say how many times: twice → 2. */
  readonly multiples: ReadonlyMap<string, number>;
  /** Turns or loosens the sense of what a pattern read: nothing is worked out. */
  readonly loosening: RegExp;
  /** In the words of a figure: what it counts is points between percentages, never a share of one. */
  readonly points: RegExp;
  /** In a word of approximation: the figure is near ("nearly"), not somewhere beyond ("more than"). */
  readonly near: RegExp;
  /** Opens a range and belongs to it: "from 40 to 50". */
  readonly opens: RegExp;
  /** Ends the lower-case text in front of a figure that speaks of things already counted: "the", "these". */
  readonly definite: RegExp;
  readonly rules: readonly ReckonRule[];
}
