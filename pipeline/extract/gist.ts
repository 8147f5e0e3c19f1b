// A claim's words → what two claims must share to be the same: names, numbers, polarity, way of putting it, terms.
import {
  type Annotation,
  type AnnotationOf,
  type ClaimFinding,
  type Gist,
  ofKind,
} from '../model/annotation.ts';
import { roles } from '../model/language/speech.ts';
import { type StanceWords, signs } from '../model/language/stance.ts';
import type { Desk } from '../model/plugin.ts';
import { heldBy, overlaps, type Span } from '../model/span.ts';
import { isPlain, kinds, shapes, tokenFrom } from '../model/token.ts';
import { is, type Lexis, lexisOf } from './lexis.ts';

/** Words that tell how a clause is built, and nothing of what it says. */
const grammatical =
  roles.auxiliary |
  roles.determiner |
  roles.pronoun |
  roles.relative |
  roles.preposition |
  roles.coordinator |
  roles.subordinator |
  roles.complementiser |
  roles.objective |
  roles.adverb;

/** Made once for an article. `annotations` are linked, in order of place. */
export function gistsOf(
  { article, language }: Pick<Desk, 'article' | 'language'>,
  annotations: readonly Annotation[],
): (claim: Pick<ClaimFinding, 'pieces' | 'modality'>) => Gist {
  const lexis = lexisOf(article.prose, language);
  const told = annotations.filter(({ kind }) => kind === 'entity' || kind === 'date' || kind === 'quantity');
  /** "To" before what something goes to: from China to Japan is not from Japan to China. */
  const aim = ({ start }: Span) =>
    lexis.words[tokenFrom(lexis.tokens, start) - 1] === language.speech.to ? 'to ' : '';
  return ({ pieces, modality }) => {
    const within = heldBy(pieces, told).filter(({ kind, span }) => kind !== 'entity' || isNamed(lexis, span));
    const names = ofKind(within, 'entity').map(
      ({ span, entity, finding }) => aim(span) + (entity ?? finding.name),
    );
    const dates = ofKind(within, 'date');
    const counts = ofKind(within, 'quantity').map(
      ({ span, finding: { type, value, upper = '', unit = '' } }) =>
        `${aim(span)}${value}-${upper}${type === 'money' ? unit : ''}`,
    );
    const { terms, numerals, negated } = termsOf(lexis, language.stance, pieces, within);
    const stated = modality === 'asserted' || modality === 'reported' ? 'stated' : modality;
    const acting = actorsOf(lexis, ofKind(within, 'entity'), language.speech.by);
    const key = [
      ...[...new Set(names)].sort(),
      ...[...dates.map(({ finding }) => finding.value), ...counts, ...numerals].sort(),
      ...(acting ? [acting] : []),
      negated ? 'not' : '',
      stated,
    ].join('|');
    return { key, terms };
  };
}

/**
 * Who does it to whom, where two names stand by themselves on either side of a verb: "Spain beat Italy" is not "Italy
 * beat Spain". With "by" before the second it is the other way round.
 */
function actorsOf(lexis: Lexis, names: readonly AnnotationOf<'entity'>[], by: string): string | undefined {
  const bare = names.filter(({ span }) => {
    const at = tokenFrom(lexis.tokens, span.start);
    const before = is(lexis, at - 1, roles.determiner) ? at - 2 : at - 1;
    const isOwner = /^['’]s?$/.test(lexis.words[tokenFrom(lexis.tokens, span.end)] ?? '');
    return !isOwner && (lexis.words[before] === by || !is(lexis, before, roles.preposition));
  });
  const [first, second] = bare;
  if (!first || !second || bare.length > 2) return undefined;
  const [from, to] = [tokenFrom(lexis.tokens, first.span.end), tokenFrom(lexis.tokens, second.span.start)];
  let isParted = false;
  for (let i = from; i < to; i++) {
    if (lexis.words[i] === ',' || is(lexis, i, roles.coordinator)) return undefined;
    isParted = true;
  }
  if (!isParted) return undefined;
  const [doer, other] = lexis.words[to - 1] === by ? [second, first] : [first, second];
  return `${doer.entity ?? doer.finding.name} → ${other.entity ?? other.finding.name}`;
}

/** "The war" speaks of somebody or something without naming it: its words are words like others. */
function isNamed({ tokens }: Lexis, { start, end }: Span): boolean {
  for (let i = tokenFrom(tokens, start); i < tokens.count && (tokens.end[i] as number) <= end; i++) {
    if (!isPlain(tokens, i)) return true;
    if (((tokens.shape[i] as number) & shapes.capital) !== 0 && tokens.end[i] === end) return true;
  }
  return false;
}

interface Terms {
  /** Stems of the words that say something, each once, by the alphabet. */
  readonly terms: readonly string[];
  /** Number words that no quantity holds: "half". */
  readonly numerals: readonly string[];
  /** Whether an odd number of its words negates. */
  readonly negated: boolean;
}

/** `told`: what is told of the words apart: names and dates leave no terms, quantities what they count. */
function termsOf(
  lexis: Lexis,
  stance: StanceWords,
  pieces: readonly Span[],
  told: readonly Annotation[],
): Terms {
  const terms = new Set<string>();
  const numerals: string[] = [];
  let negations = 0;
  const { tokens } = lexis;
  for (const { start, end } of pieces) {
    for (let i = tokenFrom(tokens, start); i < tokens.count && (tokens.end[i] as number) <= end; i++) {
      const bits = lexis.signs[i] as number;
      const word = lexis.words[i] as string;
      if ((bits & signs.negation) !== 0) {
        negations++;
        continue;
      }
      if (qualifies(lexis, i)) numerals.push(word);
      if (is(lexis, i, grammatical)) continue;
      const span = { start: tokens.start[i] as number, end: tokens.end[i] as number };
      const by = told.filter((each) => overlaps(each.span, span));
      const counts = ((tokens.shape[i] ?? 0) & shapes.digit) !== 0 || (bits & signs.number) !== 0;
      if (counts && by.length === 0) numerals.push(word);
      const isPrice = by.some(({ kind, finding }) => kind === 'quantity' && finding.type === 'money');
      const isTold = by.some(({ kind }) => kind !== 'quantity') || (isPrice && (bits & comparing) === 0);
      if (counts || tokens.kind[i] !== kinds.word || isTold) continue;
      terms.add(stemOf(word, stance));
    }
  }
  return { terms: [...terms].sort(), numerals, negated: negations % 2 === 1 };
}

/** "More than", "at most": what a price is held against. */
const comparing = signs.comparison | signs.superlative;

/** "All", "perhaps", "before": small words on which it hangs what the others say. */
function qualifies(lexis: Lexis, i: number): boolean {
  if (((lexis.signs[i] as number) & (signs.absolute | signs.hedge)) !== 0) return true;
  if (((lexis.signs[i] as number) & signs.superlative) !== 0 && is(lexis, i, grammatical)) return true;
  return is(lexis, i, roles.preposition) && is(lexis, i, roles.subordinator);
}

/** A word without its inflection: "closed", "closes" and "close" are one; only to be compared, never shown. */
function stemOf(word: string, { lemmas, inflections }: StanceWords): string {
  const lemma = lemmas.get(word) ?? word;
  const ending = inflections.find((each) => lemma.endsWith(each) && lemma.length > each.length + 2) ?? '';
  const stem = lemma.slice(0, lemma.length - ending.length);
  const single = ending !== '' && /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return single.length > 3 && single.endsWith('e') ? single.slice(0, -1) : single;
}
