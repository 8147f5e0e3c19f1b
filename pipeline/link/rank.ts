// Bearers of one name → the one who is meant, by what speaks for each; none where two are as likely.
import type { AnnotationOf } from '../model/annotation.ts';
import type { Candidate, Fact } from '../model/knowledge.ts';
import type { WeighedCandidate } from '../model/linkReason.ts';
import { type Context, featureNames, isPlace, type Subject, type Surroundings, weigh } from './features.ts';

/** By how much the first must be ahead of the second: people share names, the famous with the famous; other things hardly. */
const margins = { person: 0.15, famousPerson: 0.3, other: 0.005 };

/** What a bearer needs at least to be meant by a single word, where it is a place, and by several words. */
const least = { word: 0.35, place: 0.25, words: 0.1, person: 0.32 };

/** The most candidates that an account lists. */
const mostListed = 5;

/** What came of weighing the bearers of a name. */
export interface Decision {
  readonly fact?: Fact;
  readonly outcome:
    | 'nobody bears the name'
    | 'the likeliest'
    | 'its people go by the word'
    | 'too unlikely'
    | 'too close to the next';
  /** Lead over the second, and the least that is asked; or weight of the first, and the least. */
  readonly margin?: number;
  readonly needed?: number;
  /** The candidates with their weights, the likeliest first. */
  listed(): readonly WeighedCandidate[];
}

interface Weighed {
  readonly candidate: Candidate;
  /** Its place in the order of the knowledge base. */
  readonly place: number;
  readonly weight: number;
}

/** Weighs the bearers of the words against each other. `candidates` in the order of the knowledge base. Throws never. */
export function decide(
  candidates: readonly Candidate[],
  mention: AnnotationOf<'entity'>,
  text: string,
  context: Context,
  beside: Surroundings,
): Decision {
  const subject = { mention, context, beside };
  const weighed = candidates.map(
    (candidate, place): Weighed => ({ candidate, place, weight: weigh(candidate, place, subject) }),
  );
  const listed = () => weighed.slice(0, mostListed).map((each) => listedOf(each, subject));
  // Of those whose people go by one word the knowledge base lists first whom it means by itself: "Korean", all of Korea.
  if (mention.finding.form !== 'demonym' && weighed.length > 1) weighed.sort((a, b) => b.weight - a.weight);
  const [first, second] = weighed;
  if (!first) return { outcome: 'nobody bears the name', listed };
  const { fact } = first.candidate;
  if (mention.finding.form === 'demonym') return { fact, outcome: 'its people go by the word', listed };
  const floor = floorOf(fact, text);
  if (first.weight < floor) {
    return { outcome: 'too unlikely', margin: first.weight, needed: floor, listed };
  }
  if (!second) return { fact, outcome: 'the likeliest', listed };
  const margin = first.weight - second.weight;
  const needed = marginOf(fact, second.candidate.fact);
  return margin < needed
    ? { outcome: 'too close to the next', margin, needed, listed }
    : { fact, outcome: 'the likeliest', margin, needed, listed };
}

/** A full name alone does not make a person the one whom a table knows: people share names. */
function floorOf({ type }: Fact, text: string): number {
  if (!text.includes(' ')) return isPlace(type) ? least.place : least.word;
  return type === 'Person' ? least.person : least.words;
}

function marginOf(best: Fact, next: Fact): number {
  if (best.type !== 'Person') return margins.other;
  return margins.person + (margins.famousPerson * next.prior) / 100;
}

function listedOf({ candidate, place, weight }: Weighed, subject: Subject): WeighedCandidate {
  const { fact, matched } = candidate;
  const parts: number[] = [];
  weigh(candidate, place, subject, parts);
  const said = featureNames.map((name, index) => [name, parts[index] ?? 0] as const);
  return {
    wikidata: fact.wikidata,
    name: fact.name,
    type: fact.type,
    matched,
    weight,
    features: Object.fromEntries(said.filter(([, part]) => part !== 0)),
  };
}
