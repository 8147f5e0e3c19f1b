// An attribution → the same with the source that its cue is likely to have.

import { isTensed, tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { is, isRelative, type Range } from '../lexis.ts';
import { isCandidate } from './cues.ts';
import { isVerb } from './marks.ts';
import { type Attribution, type Page, sentenceStart } from './page.ts';
import { partsOf } from './parts.ts';
import { leadingSubject, nounPhraseBefore } from './phrases.ts';

/**
 * As it is where it has a source or none can be found: "reports that" has nobody's. A source of the clause before gives way
 * to the subject of its own: "Lee left while Otto in a letter said"; the end of a relative clause is taken with whom it is of:
 * "a clerk who had met Lee said".
 */
export function sourced(page: Page, attribution: Attribution): Attribution {
  const own =
    attribution.source &&
    (ownSubject(page, attribution, attribution.source) ??
      withoutVerb(page, attribution, attribution.source) ??
      withRelative(page, attribution, attribution.source));
  if (own) return { ...attribution, source: own };
  if (attribution.source) return attribution;
  const source = shared(page, attribution) ?? labelled(page, attribution);
  return source ? { ...attribution, source } : attribution;
}

/** The subject behind the last conjunction between a source and its cue; undefined where none stands there. */
function ownSubject(page: Page, { cue }: Attribution, { to }: Range): Range | undefined {
  const { lexis, tagged } = page;
  const others = roles.complementiser | roles.adverb;
  for (let i = cue.from - 2; i >= to && tagged[cue.from] !== tags.doing; i--) {
    if (!is(lexis, i, roles.subordinator) || is(lexis, i, others)) continue;
    const subject = leadingSubject(page, i + 1, cue.from);
    // "After Lee said", but "left after the talks and said".
    if (!is(lexis, i, roles.preposition)) return subject;
    if (subject?.to === cue.from) return subject;
  }
  return undefined;
}

/** "Lee spoke of the dam, but said": the subject that two verbs share, without the first of them; undefined where none does. */
function withoutVerb(page: Page, { cue }: Attribution, { from, to }: Range): Range | undefined {
  const { lexis, tagged } = page;
  const isSecond = lexis.words[to] === ',' && is(lexis, to + 1, roles.coordinator) && to + 2 === cue.from;
  for (let i = from + 1; isSecond && i < to; i++)
    if (isTensed(tagged[i] as number) || tagged[i] === tags.done) return leadingSubject(page, from, cue.from);
  return undefined;
}

/** A relative clause has so many words at most. */
const longestRelative = 16;

/** The words before "who" and all up to the end of a source that a verb stands before; undefined where it is no part of such. */
function withRelative(page: Page, { cue }: Attribution, { from, to }: Range): Range | undefined {
  const { lexis, tagged } = page;
  const verb = isVerb(tagged[from] as number) ? from : from - 1;
  if (to !== cue.from || !isVerb(tagged[verb] as number) || is(lexis, verb, roles.clause | roles.bare))
    return undefined;
  const floor = Math.max(sentenceStart(page, from), from - longestRelative);
  for (let i = verb - 1; i > floor && lexis.words[i] !== ','; i--) {
    if (!isRelative(lexis, i)) continue;
    const subject = nounPhraseBefore(page, i, floor);
    return subject && { from: subject.from, to };
  }
  return undefined;
}

/** The subject of the sentence, which a participle behind it shares: "They left, contending that". */
function shared(page: Page, { cue }: Attribution): Range | undefined {
  if (page.tagged[cue.from] !== tags.doing || page.quoted[cue.from] !== -1) return undefined;
  const floor = sentenceStart(page, cue.from);
  return cue.from > floor && page.lexis.words[cue.from - 1] === ','
    ? leadingSubject(page, floor, cue.from)
    : undefined;
}

/** What the labels of the cue say, where it is words that they know and its source is none of the content. */
function labelled(page: Page, { cue, content }: Attribution): Range | undefined {
  for (let i = cue.to - 1; i >= cue.from; i--) {
    if (!isCandidate(page, i)) continue;
    const source = partsOf(page, i)[0]?.source[0];
    return source && content.every(({ from, to }) => source.to <= from || to <= source.from)
      ? source
      : undefined;
  }
  return undefined;
}
