// Words that reading needs: where sentences end, what stands in a header.
import type { Genre } from '../article.ts';

/**
 * What an abbreviation with its full stop says about the sentence:
 * `before-name` ("Mr.") and `within` ("vs.") never end it; `before-number` ("No.") is an abbreviation only
 * where a number follows; `either` ("Inc.", "a.m.") ends it where a word that opens sentences follows.
 */
export type AbbreviationRole = 'before-name' | 'before-number' | 'within' | 'either';

export interface ReadingWords {
  /** Abbreviations with their full stop, as written ("Mr.", "a.m."). */
  readonly abbreviations: ReadonlyMap<string, AbbreviationRole>;
  /** Lower-case words that open sentences far more often than they are part of a name ("the", "but"). */
  readonly openers: ReadonlySet<string>;
  /** Lower-case words that open a noun phrase ("the", "his"): before them a capitalised word is a verb. */
  readonly determiners: ReadonlySet<string>;
  /** Lower-case verbs that follow a quotation and its speaker ("said"). */
  readonly reporting: ReadonlySet<string>;
  /** Lower-case month names and abbreviations without full stop → 1–12. */
  readonly months: ReadonlyMap<string, number>;
  /** Lower-case names of weekdays and their abbreviations without full stop. */
  readonly weekdays: ReadonlySet<string>;
  /** Lower-case words that stand around a header's date ("published", "on"). */
  readonly dateLabels: ReadonlySet<string>;
  /** Lower-case words beside a header's date that make it the day of the last change ("updated"). */
  readonly changeLabels: ReadonlySet<string>;
  /** Lower-case words that open a byline ("by"). */
  readonly bylineLabels: ReadonlySet<string>;
  /** Lower-case words at the end of a post in a byline ("writer"). */
  readonly bylinePosts: ReadonlySet<string>;
  /** Lower-case lines at the very top that say what kind of article follows ("opinion"). */
  readonly rubrics: ReadonlyMap<string, Genre>;
  /** Lower-case particles inside names of people ("van", "de"). */
  readonly nameParticles: ReadonlySet<string>;
  /** Lower-case words that names of people do not hold, but headlines and newspapers do ("the", "times"). */
  readonly notNames: ReadonlySet<string>;
  /** Lower-case words by which newspapers and magazines are known ("times", "review"). */
  readonly outlets: ReadonlySet<string>;
  /** Lower-case lines that head a section of the body, never the name of a publication ("introduction"). */
  readonly sectionHeads: ReadonlySet<string>;
  readonly note: NoteWords;
}

/** Words of the note about the author at an article's end. */
export interface NoteWords {
  /** Lower-case openings that name nobody ("the author", "about the author"). */
  readonly openings: readonly string[];
  /** Lower-case verbs after the author's name ("is", "teaches"). */
  readonly verbs: ReadonlySet<string>;
  /** Lower-case articles ("a", "the"). */
  readonly articles: ReadonlySet<string>;
  /** Lower-case verbs before a post ("is", "serves as"), of the present only. */
  readonly copulas: readonly string[];
  /** Lower-case verbs of work that name no post ("teaches"). */
  readonly employments: ReadonlySet<string>;
  /** Lower-case words that say a post is held no more ("former"). */
  readonly past: ReadonlySet<string>;
  /** Lower-case words for people who make a work ("author"). */
  readonly makers: ReadonlySet<string>;
  /** The word between them and their work ("of"). */
  readonly madeOf: string;
  /** Lower-case words between one post and the next ("and"). */
  readonly conjunctions: ReadonlySet<string>;
  /** Lower-case words between a post and the town where it is held ("in"). */
  readonly locations: ReadonlySet<string>;
  /** Lower-case words between a post and where it is held, the surest first ("at", "with", "of"). */
  readonly places: readonly string[];
  /** Lower-case words inside names of organisations ("of", "and"). */
  readonly links: ReadonlySet<string>;
}
