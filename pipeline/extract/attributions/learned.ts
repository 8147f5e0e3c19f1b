// A reading that the labels give → an attribution: how it is built, its form, and the stance of its source.

import { isTensed, tags } from '../../model/language/parts.ts';
import { roles } from '../../model/language/speech.ts';
import { is, type Range } from '../lexis.ts';
import { isVerb } from './marks.ts';
import type { Attribution, Page } from './page.ts';
import type { Reading } from './readings.ts';

/** What a reading of the labels attributes. */
export function learned(page: Page, { at, odds, parts }: Reading): Attribution {
  const { source, cue, content } = parts;
  return {
    rule: ruleOf(page, at, content),
    confidence: Math.round(100 / (1 + Math.exp(-odds))) / 100,
    source: source[0],
    cue: cue.find(({ from, to }) => from <= at && at < to) ?? { from: at, to: at + 1 },
    content,
    form: formOf(page, content),
    stance: stanceOf(page, at),
  };
}

/** How the attribution is built. */
function ruleOf(page: Page, at: number, content: readonly Range[]): string {
  const { lexis, tagged, speech } = page;
  const first = content[0] as Range;
  if (formOf(page, content) === 'direct') return 'quotation';
  if (lexis.words[at] === speech.according) return 'source-phrase';
  if (lexis.words[at] === ':') return 'label';
  if (followsAside(page, at)) return 'as-said';
  if (first.from > at && lexis.words[first.from] === speech.to) return 'infinitive';
  const states = content.some((piece) => holdsFinite(page, piece));
  if (!isVerb(tagged[at] as number)) return states ? 'noun' : 'object';
  return states ? 'clause' : 'object';
}

/** Whether a piece holds a verb with its own tense that no relative pronoun before it governs. */
function holdsFinite({ tagged, lexis }: Page, { from, to }: Range): boolean {
  let open = 0;
  for (let i = from; i < to; i++) {
    if (i > from && (tagged[i] === tags.interrogative || is(lexis, i, roles.subordinator))) open++;
    else if (isTensed(tagged[i] as number) && open-- <= 0) return true;
  }
  return false;
}

/** "as he insisted": the clause of the cue opens with the word of comparison. */
function followsAside({ lexis, speech }: Page, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const word = lexis.words[i];
    if (word === speech.aside)
      return (
        lexis.words[i - 1] === ',' || i === 0 || lexis.tokens.sentence[i - 1] !== lexis.tokens.sentence[i]
      );
    if (word === ',' || word === speech.that) return false;
  }
  return false;
}

/** All in quotation marks, none of it, or some. */
function formOf({ quoted, tagged }: Page, content: readonly Range[]): Attribution['form'] {
  let inside = 0;
  let outside = 0;
  for (const { from, to } of content)
    for (let i = from; i < to; i++)
      if (quoted[i] !== -1) inside++;
      else if (tagged[i] !== tags.punctuation) outside++;
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}

/** The stance that the cue gives. */
function stanceOf(page: Page, at: number): Attribution['stance'] {
  if (is(page.lexis, at, roles.denies)) return 'denies';
  if (is(page.lexis, at, roles.doubts)) return 'doubts';
  return is(page.lexis, at, roles.asks) ? 'asks' : 'says';
}
