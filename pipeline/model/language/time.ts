// Words and rules of time and number: a language as data.
import type { DateType } from '../annotation.ts';

/** What a word stands for within its class: a number, or a code such as `Y` for a year. */
export type Meaning = number | string;

/**
 * Class of words → word or phrase → what it stands for. A key in lower case also stands for its
 * capitalised and upper-case forms; a key with a capital stands for itself and its upper-case form alone
 * ("May"). A key of several words is a phrase, read as one word.
 */
export interface WordClasses {
  readonly [name: string]: { readonly [word: string]: Meaning };
}

/**
 * A pattern over terms. A term is a word, a sign or a whole number ("two and a half").
 * - `<month>` a term of that class, kept under the class's name; `from:<year>` keeps it under another.
 * - `the` the word itself; `past/last` either; `<count>/<one>` either class.
 * - `?` after an element makes it optional; `!` before it demands that no such term stands there.
 * - `[in]` a term that must stand there, but does not belong to the expression; at either end only.
 *   A negative element is always of that kind.
 *
 * Classes of numbers: `digits` (only digits), `year` (four digits), `recent` and `oldyear` (from 1800 on, and before), `two` (two digits), `day` 1–31,
 * `monthly` 1–12, `hourly` 0–24, `count` (any whole or mixed number, words too), `ordinal`, `nth`
 * ("21st", digits only), `dayth` (the same up to 31), `clock` ("10:30"), `decade` ("1990s"), `spelled`
 * (a year in words from 1700 on), `oldspelled` (one before), `decimal`, `grouped` ("5,000").
 * The class `name` is any other word with a capital that does not open its sentence.
 */
export type Pattern = string;

/**
 * How an expression is read:
 * - `point` a place in time, from its calendar parts (`year month day weekday quarter half season holiday
 *   part hour …`) or from `dir` and `unit` ("last year");
 * - `shift` so many units before or after now (`from: 'now'`) or the time last spoken of;
 * - `length` so many units; `set` what recurs; `vague` a bare reference (`PAST_REF`).
 */
export type Reading = 'point' | 'shift' | 'length' | 'set' | 'vague';

/** Words, the article's date, and what the rule makes of them: type and TIMEX3 value. */
export type TimeExample = readonly [text: string, date: string, words: string, type: DateType, value: string];

/** One form of time expression. */
export interface TimeRule {
  /** `date/years-ago`. */
  readonly name: string;
  readonly pattern: Pattern;
  readonly reading: Reading;
  /** Parts that the form implies without a word of its own: `{ dir: -1 }`. */
  readonly fixed?: { readonly [part: string]: Meaning };
  /** 0–1; 0.9 where absent. */
  readonly confidence?: number;
  readonly examples: readonly TimeExample[];
}

/** Words before an expression that belong to it: "early", "the end of", "nearly", "the". */
export interface TimeFrame {
  readonly name: string;
  readonly pattern: Pattern;
  /** Grains of the expressions that it goes with. */
  readonly before: readonly string[];
  readonly examples: readonly TimeExample[];
}

/** Two expressions that make one: grains of the left and the right, and what may stand between. */
export interface TimeJoin {
  readonly name: string;
  readonly left: readonly string[];
  /** Patterns; the empty one joins neighbours. */
  readonly between: readonly Pattern[];
  readonly right: readonly string[];
  readonly examples: readonly TimeExample[];
}

/** Words that show when a sentence plays. All lower case, with plain apostrophes. */
export interface TenseWords {
  /** Single words, and pairs that tell only together ("could not"). */
  readonly past: ReadonlySet<string>;
  /** Alike ("set for"). */
  readonly future: ReadonlySet<string>;
  /** Words and pairs directly before an expression that place it ahead ("until", "moved to"). */
  readonly ahead: ReadonlySet<string>;
  /** Words that place behind what follows them: "since". */
  readonly behind: ReadonlySet<string>;
  /** Words directly before an expression from which on something is to be, unless it was: "beginning". */
  readonly outset: ReadonlySet<string>;
  /** Words whose infinitive is still to be done: "urged them to vote". */
  readonly aims: ReadonlySet<string>;
  /** Verbs after which an infinitive is of their own time: "seemed to be". */
  readonly seems: ReadonlySet<string>;
  /** Nouns of what is spoken of long before it comes: "the November election". */
  readonly awaited: ReadonlySet<string>;
  /** "to". */
  readonly infinitive: string;
  /** Words directly after an expression that place it ahead: "will". */
  readonly modals: ReadonlySet<string>;
  /** Verbs of saying: "said the vote Friday will" tells nothing of the vote. */
  readonly reports: ReadonlySet<string>;
  /** Words before "Friday's vote" after which nothing is said of it: "at". */
  readonly adjuncts: ReadonlySet<string>;
  /** Nouns of what has been done where a day has it: "Friday's decision". */
  readonly done: ReadonlySet<string>;
  /** Verbs of the future that are nouns after a verb: "announced plans". */
  readonly plurals: ReadonlySet<string>;
  /** Signs and words beyond which no verb is sought after the expression: "on Friday, saying …". */
  readonly stops: ReadonlySet<string>;
  /** Words for what lies ahead, whatever stands before them: "the upcoming vote on Friday". */
  readonly coming: ReadonlySet<string>;
  /** Forms of "be" in the present: what "is Tuesday" is to come. */
  readonly links: ReadonlySet<string>;
  /** Forms of "be" that have no tense: a participle after them has none either ("to be released"). */
  readonly bare: ReadonlySet<string>;
  /** Words between such a form and the expression: "on". */
  readonly places: ReadonlySet<string>;
  /** How the form ends that tells of what is to come after "is" and "are", and its least length in letters. */
  readonly progressive: { readonly ending: string; readonly least: number };
  /** Words after which a verb's form is a noun or an adjective: "the plan". */
  readonly determiners: ReadonlySet<string>;
  /** The possessive ending: "'s". */
  readonly possessive: string;
  /** Regular past forms: how they end, how words end that are none, and their least length in letters. */
  readonly regularPast: { readonly ending: string; readonly never: string; readonly least: number };
}

/** How numbers are spelled. All lower case. */
export interface NumberWords {
  /** 0–19. */
  readonly ones: ReadonlyMap<string, number>;
  /** 20, 30 … 90. */
  readonly tens: ReadonlyMap<string, number>;
  /** 100, 1,000, a million … */
  readonly scales: ReadonlyMap<string, number>;
  /** "half", "quarter": parts of one that follow "and a". */
  readonly fractions: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** What joins the parts of a number: "and"; "a" before a scale or a fraction. */
  readonly and: string;
  readonly one: string;
  /** Endings of ordinals in digits ("3rd") and of decades in digits ("1990s"). */
  readonly ordinalEndings: ReadonlySet<string>;
  readonly decadeEnding: string;
  /** Endings of a clock time in digits ("10am") → minutes that they add; midnight and noon count from 12. */
  readonly halves: ReadonlyMap<string, number>;
}

/** Text, its quantity's words, type, value, and unit or upper end. */
export interface QuantityExample {
  readonly text: string;
  readonly words: string;
  readonly type: string;
  readonly value: number;
  readonly upper?: number;
  readonly unit?: string;
  readonly approximate?: true;
}

/** One form of quantity. Captures: `n`, `upper`, `times` (magnitude), `unit`, `currency`, `approx`. */
export interface QuantityRule {
  readonly name: string;
  readonly type: 'number' | 'percent' | 'money' | 'ratio' | 'measure' | 'range';
  readonly pattern: Pattern;
  /** What the form measures in where no word says it. */
  readonly unit?: string;
  /** The noun counted is sought after the number. */
  readonly counts?: true;
  readonly examples: readonly QuantityExample[];
}

export interface TimeWords {
  /** Lower-case month names and their abbreviations, without full stop → 1–12. */
  readonly months: ReadonlyMap<string, number>;
  readonly classes: WordClasses;
  /** Words that stand in so many sentences that they announce no time. All lower case. */
  readonly common: ReadonlySet<string>;
  readonly numbers: NumberWords;
  readonly tense: TenseWords;
  readonly rules: readonly TimeRule[];
  readonly frames: readonly TimeFrame[];
  readonly joins: readonly TimeJoin[];
  /** Texts in which nothing is a time. */
  readonly never: readonly string[];
  readonly quantities: readonly QuantityRule[];
  /** Lower-case words that are not the noun that a number counts, though they follow it. */
  readonly notCounted: ReadonlySet<string>;
  /** Tells regular plurals by their ending; matched against one word. */
  readonly regularPlural: RegExp;
  /** Plurals that it does not tell. All lower case. */
  readonly plurals: ReadonlySet<string>;
}
