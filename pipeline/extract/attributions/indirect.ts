// Verbs of saying with a clause, a noun phrase or an infinitive: X said that … · …, X said · …, contending that …
import { roles } from '../../model/language/speech.ts';
import { kinds, shapes } from '../../model/token.ts';
import { is, type Range } from '../lexis.ts';
import { closed, contentAfter } from './clauses.ts';
import { stanceOf } from './direct.ts';
import { afterInsertion, opensClause } from './insertion.ts';
import { type Attribution, type Page, sentenceEnd, sentenceStart, take } from './page.ts';
import { inverted, leadingSubject, nounPhraseAfter, nounPhraseBefore, subjectBefore } from './phrases.ts';
import { type Cue, cuesOf } from './verbs.ts';

type Content = Pick<Attribution, 'rule' | 'confidence' | 'content'> & { readonly cueEnd: number };

/** Indirect and mixed speech with verbs. */
export function* indirect(page: Page): Generator<Attribution> {
  for (const cue of cuesOf(page)) {
    const floor = floorOf(page, cue);
    const turned = invertedAside(page, cue, floor);
    if (turned) {
      take(page, cue);
      yield turned;
      continue;
    }
    const source = sourceOf(page, cue, floor);
    if (!source && cue.use !== 'passive') continue;
    const said = contentOf(page, cue, source, floor);
    if (!said) continue;
    const words = { from: cue.from, to: said.cueEnd };
    take(page, words);
    const { rule, confidence, content } = said;
    const form = content.some((piece) => holdsQuotation(page, piece)) ? 'mixed' : 'indirect';
    yield { rule, confidence, source, cue: words, content, form, stance: stanceOf(page, cue) };
  }
}

/** The place after which the cue's subject stands: its sentence, a quotation, a semicolon. */
function floorOf(page: Page, cue: Cue): number {
  const start = sentenceStart(page, cue.verb);
  for (let i = cue.from - 1; i > Math.max(start, cue.from - 40); i--) {
    if (page.quoted[i] !== -1 && page.quoted[i] !== page.quoted[cue.verb] && endsSpeech(page, i))
      return i + 1;
    if (page.lexis.words[i] === ';') return i + 1;
  }
  return start;
}

function endsSpeech(page: Page, i: number): boolean {
  return /^[,.?!]$/.test(page.lexis.words[i - 1] ?? '') && page.lexis.tokens.kind[i] === kinds.punctuation;
}

function sourceOf(page: Page, cue: Cue, floor: number): Range | undefined {
  if (cue.use === 'finite')
    return subjectBefore(page, cue.from, floor) ?? leadingSubject(page, floor, cue.from);
  if (cue.use !== 'participle') return undefined;
  const before = page.lexis.words[cue.from - 1] ?? '';
  const shares =
    /^[,—–-]$/.test(before) ||
    is(page.lexis, cue.from - 1, roles.preposition | roles.coordinator | roles.subordinator);
  return shares ? leadingSubject(page, floor, cue.from) : nounPhraseBefore(page, cue.from, floor);
}

/** "…, said Pat Caddell, a pollster." */
function invertedAside(page: Page, cue: Cue, floor: number): Attribution | undefined {
  const { lexis } = page;
  if (cue.use !== 'finite' || cue.from !== cue.verb || lexis.words[cue.from - 1] !== ',') return undefined;
  if (!is(lexis, cue.verb, roles.bare) || cue.from - floor < 4) return undefined;
  const source = inverted(page, cue.to);
  const content = source && closed(page, { from: pastConnective(page, floor), to: cue.from });
  if (!content || !/^[.,;]$/.test(lexis.words[source.to] ?? '.')) return undefined;
  const form = holdsQuotation(page, content) ? 'mixed' : 'indirect';
  const stance = stanceOf(page, cue);
  return {
    rule: 'inverted-aside',
    confidence: 0.75,
    source,
    cue: { from: cue.from, to: cue.to },
    content: [content],
    form,
    stance,
  };
}

/** What the cue governs, by what stands after it. */
function contentOf(page: Page, cue: Cue, source: Range | undefined, floor: number): Content | undefined {
  const { lexis } = page;
  const { words } = lexis;
  const end = hangs(page, source)
    ? commaAfter(page, cue.to, sentenceEnd(page, cue.verb))
    : sentenceEnd(page, cue.verb);
  const at = afterInsertion(page, cue, end);
  const build = (rule: string, confidence: number, from: number, cueEnd = cue.to): Content | undefined => {
    const piece = contentAfter(page, from, end, rule === 'object' || rule === 'infinitive');
    const empty = !piece || (piece.to - piece.from === 1 && is(lexis, piece.from, roles.complementiser));
    return empty ? undefined : { rule, confidence, content: [piece], cueEnd };
  };
  if (is(lexis, cue.verb, roles.bare | roles.clause) && opensClause(page, at))
    return build('clause', 0.85, at);
  if (cue.use === 'passive') return undefined;
  if (is(lexis, cue.verb, roles.phrasal) && page.speech.phrasal.has(`${words[cue.verb]} ${words[cue.to]}`)) {
    return build('object', 0.5, cue.to + 1, cue.to + 1);
  }
  if (is(lexis, cue.verb, roles.infinitive) && words[at] === page.speech.to)
    return build('infinitive', 0.5, at);
  if (is(lexis, cue.verb, roles.bare)) {
    const before = postposed(page, cue, source, floor, at);
    if (before) return { rule: 'aside', confidence: 0.8, content: before, cueEnd: cue.to };
    const gap = relativised(page, source, at, end);
    if (gap) return { rule: 'relative-gap', confidence: 0.75, content: gap, cueEnd: cue.to };
    if (at < end && startsBareClause(page, at, cue)) return build('bare-clause', 0.8, at);
  }
  if (is(lexis, cue.verb, roles.clause) && at < end && isSubjectPronoun(page, at))
    return build('bare-clause', 0.75, at);
  if (is(lexis, cue.verb, roles.object) && at === cue.to && startsPhrase(page, at) && !loose(page, cue))
    return build('object', 0.5, at);
  return undefined;
}

/** "While he says so, …": a clause of circumstance ends at its comma. */
function hangs(page: Page, source: Range | undefined): boolean {
  if (!source || !is(page.lexis, source.from - 1, roles.subordinator)) return false;
  const before = source.from - 1;
  return before <= sentenceStart(page, before) || page.lexis.words[before - 1] === ',';
}

function commaAfter({ lexis }: Page, from: number, end: number): number {
  for (let i = from + 1; i < Math.min(end, from + 100); i++) if (lexis.words[i] === ',') return i;
  return end;
}

/** A noun phrase or pronoun that can be the subject of what was said. */
function startsBareClause(page: Page, i: number, cue: Cue): boolean {
  const { lexis } = page;
  if (lexis.tokens.kind[i] === kinds.punctuation) return false;
  const no = roles.preposition | roles.coordinator | roles.subordinator | roles.particle | roles.relative;
  if (is(lexis, i, no | roles.auxiliary)) return false;
  if (loose(page, cue)) return false;
  return (
    cue.use === 'finite' || is(lexis, cue.verb, roles.bare) || is(lexis, i, roles.pronoun | roles.determiner)
  );
}

/** "it was", "she’ll": a pronoun that is a subject, with its verb. */
function isSubjectPronoun({ lexis }: Page, i: number): boolean {
  if (!is(lexis, i, roles.pronoun) || is(lexis, i, roles.determiner | roles.relative)) return false;
  return is(lexis, i + 1, roles.auxiliary | roles.past);
}

/** A form that is a noun just as often, after a common noun: "swing states". */
function loose({ lexis }: Page, cue: Cue): boolean {
  if (cue.from !== cue.verb || !is(lexis, cue.verb, roles.nounToo)) return false;
  if (is(lexis, cue.from - 1, roles.pronoun | roles.relative)) return false;
  if (lexis.tokens.kind[cue.from - 1] === kinds.punctuation) return false;
  return ((lexis.tokens.shape[cue.from - 1] ?? 0) & shapes.capital) === 0;
}

function startsPhrase(page: Page, i: number): boolean {
  const { lexis } = page;
  if (lexis.tokens.kind[i] === kinds.punctuation) return (page.quoted[i] ?? -1) !== -1;
  if (is(lexis, i, roles.auxiliary | roles.coordinator | roles.preposition | roles.subordinator))
    return false;
  return lexis.words[i] !== page.speech.to;
}

/** "…, sources said." and "The plan, he said, would fail": what stands around the cue. */
function postposed(
  page: Page,
  cue: Cue,
  source: Range | undefined,
  floor: number,
  at: number,
): Range[] | undefined {
  const { words } = page.lexis;
  if (!source || words[source.from - 1] !== ',' || source.from - 1 <= floor) return undefined;
  const end = sentenceEnd(page, cue.verb);
  const hearer =
    is(page.lexis, cue.verb, roles.hearer) && cue.to < end ? nounPhraseAfter(page, cue.to, end) : at;
  const stops =
    hearer >= end || /^[.?!…]$/.test(words[hearer] ?? '') || at >= end || /^[.?!…]$/.test(words[at] ?? '');
  if (!stops && words[at] !== ',') return undefined;
  const before = closed(page, { from: pastConnective(page, floor), to: source.from - 1 });
  const after = stops ? undefined : contentAfter(page, at + 1, end);
  const pieces = [before, after].filter((piece): piece is Range => piece !== undefined);
  return pieces.length > 0 ? pieces : undefined;
}

/** "which officials said will open": the relative pronoun is the subject of what was said. */
function relativised(page: Page, source: Range | undefined, at: number, end: number): Range[] | undefined {
  const { lexis } = page;
  if (!source || !is(lexis, at, roles.auxiliary | roles.past)) return undefined;
  const pronoun = source.from - 1;
  if (!is(lexis, pronoun, roles.relative)) return undefined;
  const rest = contentAfter(page, at, end);
  return rest && [{ from: pronoun, to: pronoun + 1 }, rest];
}

/** Past the "But" with which a sentence takes up the one before it. */
function pastConnective({ lexis }: Page, from: number): number {
  return is(lexis, from, roles.coordinator) ? from + 1 : from;
}

function holdsQuotation(page: Page, piece: Range): boolean {
  for (let i = piece.from; i < Math.min(piece.to, piece.from + 300); i++)
    if (page.quoted[i] !== -1) return true;
  return false;
}
