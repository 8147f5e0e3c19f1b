// Figures that were read together → each worked out again from the others.
import { words } from '../model/prose.ts';
import type { Figure } from './figures.ts';
import type { Reading, Reckoned, Working } from './reckoning.ts';
import type { Slot } from './skeleton.ts';
import { figure } from './written.ts';

/** A slot with its figure. */
interface Term {
  readonly slot: Slot;
  readonly figure: Figure;
}

function term(reading: Reading, slot: Slot | undefined): Term | undefined {
  const found = reading.figure(slot);
  return slot && found ? { slot, figure: found } : undefined;
}

/** Two terms named `a` and `b`, or the ends of a range named `ab` or `ba`; undefined where money meets other things. */
function pair(reading: Reading): readonly [Term, Term] | undefined {
  const range = reading.slot('ab') ?? reading.slot('ba');
  const ends = reading.ends(range);
  if (range && ends) {
    const [first, last] = [
      { slot: range, figure: ends[0] },
      { slot: range, figure: ends[1] },
    ];
    return reading.slot('ab') ? [first, last] : [last, first];
  }
  const [a, b] = [term(reading, reading.slot('a')), term(reading, reading.slot('b'))];
  return a && b && a.figure.isMoney === b.figure.isMoney ? [a, b] : undefined;
}

/** The pair where both count the same, as far as their units say. */
function alike(reading: Reading): readonly [Term, Term] | undefined {
  const terms = pair(reading);
  const [a, b] = terms?.map(({ figure: { unit } }) => unit) ?? [];
  return a === undefined || b === undefined || a === b ? terms : undefined;
}

/** `60 − 50`: the greater minus the lesser, whichever was first. */
function apart(terms: readonly Term[]): string {
  const values = terms.map(({ figure: { value } }) => value);
  return `${figure(Math.max(...values))} − ${figure(Math.min(...values))}`;
}

interface Outcome {
  readonly stated: Term;
  readonly from: readonly Term[];
  /** The result at the given values of the terms. */
  result(values: readonly number[]): number;
  readonly formula: string;
  /** Written behind the result. */
  readonly sign?: string;
}

/** Compares the stated figure with all that the terms leave open: the result at each of their ends. */
function reckoned({ stated, from, result, formula, sign = '' }: Outcome): Reckoned | undefined {
  const exact = result(from.map(({ figure: { value } }) => value));
  if (!Number.isFinite(exact)) return undefined;
  let ends: number[][] = [[]];
  for (const {
    figure: { low, high },
  } of from) {
    ends =
      low === high
        ? ends.map((values) => [...values, low])
        : ends.flatMap((values) => [
            [...values, low],
            [...values, high],
          ]);
  }
  const results = ends.map(result);
  // What is written with one decimal less than it has is still right.
  const slack = Math.abs(exact) * 1e-9;
  const [low, high] = [Math.min(...results) - slack, Math.max(...results) + slack];
  return {
    stated: stated.slot.span,
    operands: from.map(({ slot }) => slot.span).filter((span, index, all) => all.indexOf(span) === index),
    holds: stated.figure.low <= high && low <= stated.figure.high,
    working: `${formula} = ${figure(exact)}${sign}`,
  };
}

/** Percentages are rounded to a whole one, or to the decimals they have. */
function rounded(stated: Term): Term {
  const { value, low, high } = stated.figure;
  const half = Number.isInteger(value) ? 0.5 : 0.05;
  return {
    ...stated,
    figure: { ...stated.figure, low: Math.min(low, value - half), high: Math.max(high, value + half) },
  };
}

function relative(stated: Term, terms: readonly [Term, Term]): Reckoned | undefined {
  return reckoned({
    stated: rounded(stated),
    from: terms,
    result: ([from = 0, to = 0]) => (Math.abs(to - from) / from) * 100,
    formula: `(${apart(terms)}) ÷ ${figure(terms[0].figure.value)}`,
    sign: '%',
  });
}

export const change: Working = (reading) => {
  const stated = term(reading, reading.slot('p'));
  const terms = alike(reading);
  return stated && terms && relative(stated, terms);
};

export const difference: Working = (reading) => {
  const stated = term(reading, reading.slot('d'));
  const terms = alike(reading);
  if (!stated || !terms) return undefined;
  const absolute = reckoned({
    stated,
    from: terms,
    result: ([from = 0, to = 0]) => Math.abs(to - from),
    formula: apart(terms),
  });
  // "From 8 percent to 4 percent, a drop of 50 percent": what is no number of points may be a share.
  const isShare = stated.figure.unit === '%' && terms[0].figure.unit === '%' && !saysPoints(reading, stated);
  return isShare && !absolute?.holds ? relative(stated, terms) : absolute;
};

function saysPoints({ desk: { article, language } }: Reading, { slot }: Term): boolean {
  return language.reckoning.points.test(words(article.prose, slot.span).toLowerCase());
}

export const share: Working = (reading) => {
  const stated = term(reading, reading.slot('p'));
  const terms = pair(reading);
  if (!stated || !terms) return undefined;
  const [part, whole] = terms;
  return reckoned({
    stated: rounded(stated),
    from: terms,
    result: ([a = 0, b = 0]) => (a / b) * 100,
    formula: `${figure(part.figure.value)} ÷ ${figure(whole.figure.value)}`,
    sign: '%',
  });
};

export const multiple: Working = (reading) => {
  const terms = alike(reading);
  if (!terms) return undefined;
  const [a, b] = terms;
  const stated = term(reading, reading.slot('r')) ?? times(reading.multiple, a, b);
  if (!stated) return undefined;
  const { value, low, high } = stated.figure;
  const half = Math.max(value * 0.05, value >= 10 ? 0.5 : 0);
  return reckoned({
    stated: {
      ...stated,
      figure: { ...stated.figure, low: Math.min(low, value - half), high: Math.max(high, value + half) },
    },
    from: terms,
    result: ([x = 0, y = 0]) => x / y,
    formula: `${figure(a.figure.value)} ÷ ${figure(b.figure.value)}`,
  });
};

/** "Twice" stands in no slot: the note is about the words from the one figure to the other. */
function times(value: number | undefined, a: Term, b: Term): Term | undefined {
  if (value === undefined) return undefined;
  const [first, last] = a.slot.span.start < b.slot.span.start ? [a, b] : [b, a];
  const span = { start: first.slot.span.start, end: last.slot.span.end };
  return { slot: { ...a.slot, span }, figure: { value, low: value, high: value, isMoney: false } };
}

export const sum: Working = (reading) => {
  const stated = term(reading, reading.slot('t'));
  const terms = reading.list.flatMap((slot) => term(reading, slot) ?? []);
  // A bare number before a list may be its label ("Phase 4: …").
  if (stated?.figure.unit === undefined || terms.length < 2) return undefined;
  if (terms.some(({ figure: { isMoney } }) => isMoney !== stated.figure.isMoney)) return undefined;
  return reckoned({
    stated,
    from: terms,
    result: (values) => values.reduce((total, value) => total + value, 0),
    formula: terms.map(({ figure: { value } }) => figure(value)).join(' + '),
  });
};

export const remainder: Working = (reading) => {
  const stated = term(reading, reading.slot('p'));
  const terms = reading.list.flatMap((slot) => term(reading, slot) ?? []);
  if (!stated || terms.length === 0) return undefined;
  return reckoned({
    stated: rounded(stated),
    from: terms.map(rounded),
    result: (values) => values.reduce((left, value) => left - value, 100),
    formula: `100 − ${terms.map(({ figure: { value } }) => figure(value)).join(' − ')}`,
  });
};

export const product: Working = (reading) => {
  const stated = term(reading, reading.slot('t'));
  const [a, b] = [term(reading, reading.slot('a')), term(reading, reading.slot('b'))];
  if (!stated || !a || !b || a.figure.isMoney || !b.figure.isMoney || !stated.figure.isMoney)
    return undefined;
  return reckoned({
    stated,
    from: [a, b],
    result: ([x = 0, y = 0]) => x * y,
    formula: `${figure(a.figure.value)} × ${figure(b.figure.value)}`,
  });
};
