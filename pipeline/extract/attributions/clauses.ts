// Where the words that a source is credited with begin and end.
import { roles } from '../../model/language/speech.ts';
import { is, marks, type Range } from '../lexis.ts';
import { endsAt, isBoundary, pass } from './ends.ts';
import { type Page, quotationAt } from './page.ts';

/** From a comma, so many tokens ahead a new source with its own cue is looked for. */
const lookAhead = 8;
/** Content ends after so many tokens: what keeps the walk linear. */
const longest = 300;
const { bare, clause, participle, coordinator, subordinator, passive } = roles;

/**
 * Content from `from` to where its clause ends before `end`; undefined where nothing is left. A noun phrase or an
 * infinitive has no plain end: there it is `weighed`.
 */
export function contentAfter(page: Page, from: number, end: number, weighed = false): Range | undefined {
  const ceiling = Math.min(end, from + longest);
  const { words } = page.lexis;
  const progress = { from, hasVerb: false, hasComma: false };
  let depth = 0;
  let listed = false;
  let to = from;
  for (; to < ceiling; to++) {
    const quotation = quotationAt(page, to);
    if (quotation) {
      if (to > from && words[to - 1] === '.') break;
      to = Math.min(quotation.to, from + longest) - 1;
      continue;
    }
    const word = words[to] as string;
    if (word === '(' || word === '[') depth++;
    else if ((word === ')' || word === ']') && --depth < 0) break;
    else if (word === ':') listed = true;
    else if (word === ';' && depth === 0 && !listed) break;
    else if (depth === 0 && to > from + 1) {
      if (yields(page, to, ceiling)) break;
      if (weighed && isBoundary(page, to) && endsAt(page, progress, to, ceiling)) break;
    }
    pass(page, progress, to);
  }
  return closed(page, { from, to });
}

/** Whether at token `i` another attribution takes over: ", adding that", ", but she said", ", according to". */
function yields(page: Page, i: number, ceiling: number): boolean {
  const { lexis } = page;
  if (lexis.words[i] === ',') {
    const next = i + 1;
    if (is(lexis, next, participle) && is(lexis, next, bare | clause | roles.object)) return true;
    if (startsSourcePhrase(page, next) > 0) return true;
    return is(lexis, next, coordinator | subordinator) && newSource(page, next + 1, ceiling);
  }
  if (startsSourcePhrase(page, i) > 0) return true;
  return is(lexis, i, coordinator) && secondVerb(page, i + 1, ceiling);
}

/** "… and added that": the same source goes on with another verb. */
function secondVerb(page: Page, i: number, ceiling: number): boolean {
  const { lexis } = page;
  const at = is(lexis, i, roles.adverb) ? i + 1 : i;
  if (at + 1 >= ceiling || !is(lexis, at, bare | clause) || is(lexis, at, roles.base | participle))
    return false;
  const next = lexis.words[at + 1];
  return next === page.speech.that || next === ':' || page.quoted[at + 1] !== -1;
}

function newSource(page: Page, from: number, ceiling: number): boolean {
  const { lexis } = page;
  for (let i = from + 1; i < Math.min(ceiling, from + lookAhead); i++) {
    if (lexis.words[i] === ',' || page.quoted[i] !== -1) return false;
    if (!is(lexis, i, bare) || is(lexis, i, participle | roles.nounToo)) continue;
    if (!is(lexis, i, roles.base) || is(lexis, i - 1, roles.auxiliary)) return true;
  }
  return is(lexis, from, bare) && is(lexis, from, passive);
}

/** Without white commas, full stops and dashes at its ends. */
export function closed(page: Page, range: Range): Range | undefined {
  const { words } = page.lexis;
  let { from, to } = range;
  while (to > from && /^(?:[.,;:…]|\.\.\.|[-–—]|--)$/.test(words[to - 1] as string)) to--;
  while (from < to && /^(?:[.,;:…]|[-–—]|--)$/.test(words[from] as string)) from++;
  return to > from ? { from, to } : undefined;
}

/** How many words of a source phrase stand at token `i`: 2 for "according to"; 0 for none. */
export function startsSourcePhrase({ lexis, speech }: Page, i: number): number {
  if (((lexis.marks[i] ?? 0) & marks.source) === 0) return 0;
  for (const { words } of speech.sourcePhrases) {
    let length = 0;
    while (length < words.length && lexis.words[i + length] === words[length]) length++;
    if (length === words.length) return length;
  }
  return 0;
}
