// Records of linked gold mentions → units to be found, each once, and places that count for nothing.
import type { Span } from '../../../pipeline/model/span.ts';
import { spansIn } from './data.ts';

/** One annotated mention; nested ones name their parent. */
export interface Label {
  readonly id?: number;
  readonly span: readonly [number, number];
  readonly entity_id: string;
  readonly name: string;
  readonly optional?: boolean;
  readonly parent?: number;
}

export interface Gold {
  readonly id: number | string;
  readonly title: string;
  readonly text: string;
  readonly evaluation_span: readonly [number, number];
  readonly labels: readonly Label[];
}

/** A mention with its place. */
export interface Wanted extends Label {
  readonly at: string;
  readonly place: Span;
}

/** What counts of one document. */
export interface Units {
  readonly within: Span;
  /** Roots with what is nested in them: one of the readings is enough ("Columbus, Ohio", or its two parts). */
  readonly roots: readonly { readonly root: Wanted; readonly parts: readonly Wanted[] }[];
  /** Places that may be linked or not: pronouns, optional mentions, numbers and dates. */
  readonly ignored: ReadonlySet<string>;
  /** Places of things that Wikidata does not hold. */
  readonly nil: ReadonlySet<string>;
}

const pronouns =
  /^(?:I|me|mine|my|you|yours?|he|him|his|she|hers?|it|its|we|us|ours?|they|them|theirs?|\p{L}+self|\p{L}+selves)$/iu;

/** Words that stand for a name given before: "the company", "his film". */
const nominal = /^(?:the|this|that|these|those|my|your|his|her|its|our|their) [^\p{Lu}]/iu;

/** Sorts the labels of a document. */
export function unitsOf({ text, evaluation_span, labels }: Gold): Units {
  const place = spansIn(text);
  const [within = { start: 0, end: text.length }] = place([evaluation_span]);
  const placed = labels.map((label): Wanted => {
    const [span = within] = place([label.span]);
    return { ...label, place: span, at: keyOf(span) };
  });
  const counts = (label: Wanted): boolean =>
    /^Q\d+$/.test(label.entity_id) && !label.optional && !pronouns.test(wordsAt(text, label));
  const nil = placed.filter(({ entity_id }) => entity_id === '<NIL>');
  const ignored = placed.filter((label) => !counts(label) && label.entity_id !== '<NIL>');
  const roots = placed
    .filter((label) => label.parent === undefined && counts(label))
    .map((root) => ({ root, parts: partsOf(root, placed).filter(counts) }));
  const orphans = placed.filter(
    (label) => label.parent !== undefined && counts(label) && !counts(rootOf(label, placed)),
  );
  return {
    within,
    roots: [...roots, ...orphans.map((root) => ({ root, parts: [] }))],
    ignored: new Set(ignored.map(({ at }) => at)),
    nil: new Set(nil.map(({ at }) => at)),
  };
}

/** Whether a mention is a name: its entity's name has a capital, and the words do not merely refer back to it. */
export function isNamed(text: string, label: Wanted): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(label.name) && !nominal.test(wordsAt(text, label));
}

/** A place as a key. */
export function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function wordsAt(text: string, { place: { start, end } }: Wanted): string {
  return text.slice(start, end);
}

function partsOf({ id }: Wanted, labels: readonly Wanted[]): readonly Wanted[] {
  const direct = id === undefined ? [] : labels.filter(({ parent }) => parent === id);
  return direct.flatMap((each) => [each, ...partsOf(each, labels)]);
}

function rootOf(label: Wanted, labels: readonly Wanted[]): Wanted {
  const parent = labels.find(({ id }) => id !== undefined && id === label.parent);
  return parent ? rootOf(parent, labels) : label;
}
