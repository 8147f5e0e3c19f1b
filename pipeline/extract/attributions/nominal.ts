// Nouns of saying: "X's claim that …", "the explanation was that …", "reports that …".
import { isTensed, tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { is, type Range } from '../lexis.ts';
import { contentAfter } from './clauses.ts';
import { type Attribution, type Page, sentenceEnd, sentenceStart, take } from './page.ts';
import { nounPhraseAfter, nounPhraseBefore, subjectBefore } from './phrases.ts';
import { cueAt } from './verbs.ts';

/** Between the noun and its clause stands at most so much ("by the two governments"). */
const reach = 10;

/** Content clauses of nouns. */
export function* nominal(page: Page): Generator<Attribution> {
  const { lexis, speaking } = page;
  for (let s = 0; s < speaking.length; s++) {
    const i = speaking[s] as number;
    if (!is(lexis, i, roles.noun) || page.taken[i] || page.quoted[i] !== -1) continue;
    if (worksAsVerb(page, i)) continue;
    const end = sentenceEnd(page, i);
    const that = thatOf(page, i, end);
    const content = that === undefined ? undefined : contentAfter(page, that, end);
    if (that === undefined || !content || describes(page, that)) continue;
    const copula = is(lexis, that - 1, roles.be);
    const cue = { from: i, to: copula ? that : i + 1 };
    take(page, cue);
    yield {
      rule: copula ? 'noun-is-that' : 'noun-that',
      confidence: 0.75,
      source: ownerOf(page, i) ?? agentOf(page, i, that),
      cue,
      content: [content],
      form: page.quoted.subarray(content.from, content.to).some((q) => q !== -1) ? 'mixed' : 'indirect',
      stance: stanceOfNoun(page, i),
    };
  }
}

/** "Critics worry that", "The Post reports that": a verb with its subject, in spite of its form. */
function worksAsVerb(page: Page, i: number): boolean {
  const { lexis, speech } = page;
  if (!is(lexis, i, roles.bare | roles.clause)) return false;
  const cue = cueAt(page, i);
  if (cue?.use !== 'finite') return false;
  const floor = sentenceStart(page, i);
  const subject = subjectBefore(page, cue.from, floor);
  if (!subject || (subject.from > floor && is(lexis, subject.from - 1, roles.preposition))) return false;
  const before = lexis.words[cue.from - 1] as string;
  const plural =
    before.endsWith(speech.pluralEnding) ||
    speech.anonymous.has(before) ||
    is(lexis, cue.from - 1, roles.pronoun);
  return !is(lexis, i, roles.base) || plural || cue.from < i;
}

/** The complementiser of the noun's clause: right after it, after "was", after "by X" or "from X". */
function thatOf({ lexis, speech }: Page, noun: number, end: number): number | undefined {
  for (let i = noun + 1; i < Math.min(end, noun + reach); i++) {
    const word = lexis.words[i];
    if (word === speech.that) return i;
    if (i === noun + 1 && is(lexis, i, roles.be)) continue;
    if (i === noun + 1 && (word === speech.by || is(lexis, i, roles.preposition))) continue;
    if (is(lexis, i, roles.auxiliary | roles.past) || word === ',' || word === ';') return undefined;
    if (i === noun + 1) return undefined;
  }
  return undefined;
}

/** "Arguments that could be made", "evidence to that ruling": no content clause opens here. */
function describes({ tagged }: Page, that: number): boolean {
  const next = tagged[that + 1] as number;
  return tagged[that] === tags.determiner || next === tags.modal || isTensed(next);
}

/** "The administration" of "The administration's explanation", "his" of "his claim". */
function ownerOf(page: Page, noun: number): Range | undefined {
  const { lexis } = page;
  const floor = sentenceStart(page, noun);
  for (let i = noun - 1; i >= Math.max(floor, noun - 4); i--) {
    const word = lexis.words[i];
    if (is(lexis, i, roles.possessive)) return { from: i, to: i + 1 };
    if (word === "'s" || word === '’s' || word === "'" || word === '’') {
      const owner = nounPhraseBefore(page, i, floor);
      return owner && { from: owner.from, to: i };
    }
    if (is(lexis, i, roles.determiner | roles.preposition | roles.auxiliary) || word === ',')
      return undefined;
  }
  return undefined;
}

/** "a report by X that …" */
function agentOf(page: Page, noun: number, that: number): Range | undefined {
  if (!is(page.lexis, noun + 1, roles.preposition) || that - noun < 3) return undefined;
  const to = Math.min(that, nounPhraseAfter(page, noun + 2, that));
  return to > noun + 2 ? { from: noun + 2, to } : undefined;
}

function stanceOfNoun({ lexis }: Page, i: number): Attribution['stance'] {
  if (is(lexis, i, roles.denies)) return 'denies';
  if (is(lexis, i, roles.doubts)) return 'doubts';
  return is(lexis, i, roles.asks) ? 'asks' : 'says';
}
