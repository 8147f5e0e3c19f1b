// Eight news articles that no rule was written for → how many of an editor's claims are found, and how well.
import { readFileSync } from 'node:fs';
import { extract } from '../../pipeline/extract/index.ts';
import { standalone } from '../../pipeline/extract/standalone.ts';
import { link } from '../../pipeline/link/index.ts';
import { type AnnotationOf, ofKind } from '../../pipeline/model/annotation.ts';
import type { Span } from '../../pipeline/model/span.ts';
import { deskOf } from '../desk.ts';
import type { GoldClaim } from './goldClaim.ts';
import * as besiegedCity from './newsroom/besieged-city.claims.ts';
import * as hiddenTests from './newsroom/hidden-tests.claims.ts';
import * as libraryBudget from './newsroom/library-budget.claims.ts';
import * as rebuiltIsland from './newsroom/rebuilt-island.claims.ts';
import * as suburbanElection from './newsroom/suburban-election.claims.ts';
import * as taintedShipments from './newsroom/tainted-shipments.claims.ts';
import * as unaffordablePill from './newsroom/unaffordable-pill.claims.ts';
import * as voterPurge from './newsroom/voter-purge.claims.ts';
import { diceOf } from './spans.ts';

interface Gold {
  readonly claims: readonly GoldClaim[];
  readonly notClaims: readonly string[];
}

type Half = Readonly<Record<string, Gold>>;

/** Rules are written by what the first half shows; what they do to the second is only counted. */
export const halves: { readonly [half in 'developed on' | 'held out']: Half } = {
  'developed on': {
    'library-budget': libraryBudget,
    'tainted-shipments': taintedShipments,
    'unaffordable-pill': unaffordablePill,
    'voter-purge': voterPurge,
  },
  'held out': {
    'besieged-city': besiegedCity,
    'hidden-tests': hiddenTests,
    'rebuilt-island': rebuiltIsland,
    'suburban-election': suburbanElection,
  },
};

/** Counts of one article or several; `misses` says in words what each fault is. */
export interface Tally {
  readonly proposed: number;
  /** Proposals that an editor marked too. */
  readonly right: number;
  readonly gold: number;
  readonly found: number;
  /** Of those found, by whom and how they are put forward. */
  readonly claimants: number;
  readonly modalities: number;
  /** Advice, opinion and questions that are proposed. */
  readonly unwanted: number;
  readonly misses: readonly string[];
}

type Claim = AnnotationOf<'claim'>;

/** Least share of common words that makes a proposal the claim that the editor marked. */
const least = 0.7;

/** The articles of a half together. */
export function tallyOf(half: Half): Tally {
  return Object.entries(half)
    .map(([name, gold]) => compare(name, gold))
    .reduce((sum, each) => ({
      proposed: sum.proposed + each.proposed,
      right: sum.right + each.right,
      gold: sum.gold + each.gold,
      found: sum.found + each.found,
      claimants: sum.claimants + each.claimants,
      modalities: sum.modalities + each.modalities,
      unwanted: sum.unwanted + each.unwanted,
      misses: [...sum.misses, ...each.misses],
    }));
}

function compare(name: string, { claims, notClaims }: Gold): Tally {
  const { text, proposals } = proposalsOf(name);
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index);
  const wordsIn = (pieces: readonly Span[]): ReadonlySet<number> =>
    new Set(pieces.flatMap(({ start, end }) => starts.filter((at) => at >= start && at < end)));
  const isHit = ({ quote }: GoldClaim, { finding }: Claim): boolean =>
    diceOf(wordsIn([placeOf(text, quote)]), wordsIn(finding.pieces)) >= least;
  const core = claims.filter((gold) => !gold.debatable);
  const counted = proposals.filter((claim) => !claims.some((gold) => gold.debatable && isHit(gold, claim)));
  const extra = counted.filter((claim) => !core.some((gold) => isHit(gold, claim)));
  const pairs = core.flatMap((gold) => {
    const claim = proposals.find((each) => isHit(gold, each));
    return claim ? [{ gold, claim }] : [];
  });
  const wrongClaimant = pairs.filter(({ gold, claim }) => !isClaimant(gold, claim));
  const wrongModality = pairs.filter(({ gold, claim }) => gold.modality !== claim.finding.modality);
  const unwanted = notClaims.filter((words) =>
    proposals.some(({ finding }) => finding.pieces.some((piece) => meets(piece, placeOf(text, words)))),
  );
  return {
    proposed: counted.length,
    right: counted.length - extra.length,
    gold: core.length,
    found: pairs.length,
    claimants: pairs.length - wrongClaimant.length,
    modalities: pairs.length - wrongModality.length,
    unwanted: unwanted.length,
    misses: [
      ...core
        .filter((gold) => !pairs.some((pair) => pair.gold === gold))
        .map(({ quote }) => `missed: ${quote}`),
      ...extra.map(({ by, finding }) => `extra (${by}, ${finding.claimant}): ${finding.text}`),
      ...wrongClaimant.map(
        ({ gold, claim: { finding } }) =>
          `claimant ${finding.claimant} for ${gold.claimant}: ${finding.text}`,
      ),
      ...wrongModality.map(
        ({ gold, claim: { finding } }) =>
          `modality ${finding.modality} for ${gold.modality}: ${finding.text}`,
      ),
      ...unwanted.map((words) => `unwanted: ${words}`),
    ].map((miss) => `${name}: ${miss}`),
  };
}

/** What is proposed for an article, as it stands before an editor: linked, and worded to stand alone. */
export function proposalsOf(name: string): { readonly text: string; readonly proposals: readonly Claim[] } {
  const path = new URL(`newsroom/${name}.txt`, import.meta.url);
  const desk = deskOf(readFileSync(path, 'utf8'), '2024-01-01', 'txt');
  const annotations = standalone(link(extract(desk), desk), desk);
  return { text: desk.article.prose.text, proposals: ofKind(annotations, 'claim') };
}

function placeOf(text: string, quote: string): Span {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`Unexpected gold words "${quote}", expected words of the article.`);
  return { start, end: start + quote.length };
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether it is one of those that the editor names, but for an article, a possessive or "Mr." before it. */
function isClaimant({ claimant }: GoldClaim, { finding }: Claim): boolean {
  if (claimant === 'author') return finding.entity === 'author';
  const right = (claimant ?? 'null').split(' / ').map(bare);
  return right.includes(bare(finding.claimant ?? 'null'));
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^(?:the|a|an|its|his|her|their|mrs?\.|ms\.) /, '');
}
