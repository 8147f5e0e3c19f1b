// A review and the words that it is about → its signature, if it fits them; else what is wrong with it.
import { createHash } from 'node:crypto';
import { type ClaimDecision, placeUnder, type Review, type Signature } from '../model/decision.ts';
import type { Remark, Report } from '../model/message.ts';
import { plainOf } from '../model/plain.ts';
import type { Known, SignedWords } from '../model/record.ts';
import type { Unsigned } from './verdict.ts';

/** A review that nobody has signed as it stands. */
export interface Lapse {
  readonly claim: string;
  readonly words: SignedWords;
  /** What would be published. */
  readonly review: Unsigned;
  /** Who has to sign: the reviewer. */
  readonly by: string;
  /** What the signature has to be. */
  readonly hash: string;
  /** The one that stands there and does not fit. */
  readonly old?: Signature;
}

/** What a signature is held against; `report` is that of the review file. */
export interface SigningDesk {
  readonly decision: ClaimDecision;
  readonly review: Review;
  readonly made: Unsigned;
  readonly words: SignedWords;
  /** What was signed before, by hash. */
  readonly signed: Known['signed'];
  readonly report: Report;
}

/**
 * Twelve hexadecimal digits of the SHA-256 of a text, white space and quotation marks made uniform: nothing that
 * a reader sees as a change goes unseen, and reflowed lines change nothing.
 */
export function hashOf(...texts: readonly string[]): string {
  const plain = texts.map((text) => plainOf(text).text.trim());
  return createHash('sha256').update(plain.join('\n')).digest('hex').slice(0, 12);
}

/** What the signature under these words is. */
export function signatureHash({ wording, quote, verdict }: SignedWords): string {
  return hashOf(wording, quote, verdict);
}

/**
 * The signature of a review, or the lapse. Reports `review:unsigned`, `review:stale-signature` and
 * `review:signed-by-another`; a lapse then. Throws never.
 */
export function signatureOf(desk: SigningDesk): { signed: Signature } | { lapse: Lapse } {
  const { decision, review, words, report } = desk;
  const { signed, reviewer, place } = review;
  const hash = signatureHash(words);
  const lapse = { claim: decision.id, words, review: desk.made, by: reviewer, hash };
  const command = `claimpress sign --claim ${decision.id}`;
  if (!signed) {
    report.error('review:unsigned', place, {
      reason: `Unexpected verdict "${review.verdict}" without a signature, expected that of its reviewer`,
      fix: `Read claim and verdict once more, and run \`${command}\`.`,
    });
    return { lapse };
  }
  if (signed.hash !== hash) {
    const at = placeUnder(decision.places, changedWay(desk, signed.hash)) ?? place;
    report.error('review:stale-signature', at, staleRemark(desk, signed, command));
    return { lapse: { ...lapse, old: signed } };
  }
  if (signed.by !== reviewer) {
    report.error('review:signed-by-another', placeUnder(decision.places, 'review.signed.by') ?? place, {
      reason: `Unexpected signature of ${signed.by}, expected that of the reviewer, ${reviewer}`,
      fix: `Name who reviewed the claim under "reviewer:", or let ${reviewer} run \`${command}\`.`,
    });
    return { lapse: { ...lapse, old: signed } };
  }
  return { signed };
}

const shown = {
  wording: ['wording', 'claim'],
  quote: ['words of the article', 'quote'],
  verdict: ['verdict', 'review.verdict'],
} as const satisfies { readonly [part in keyof SignedWords]: readonly [string, string] };

/** What of the words is not as it was signed; nothing where nobody knows what was. */
function changes({ words, signed }: SigningDesk, hash: string): (keyof SignedWords)[] {
  const before = signed?.[hash];
  const parts = Object.keys(shown) as (keyof SignedWords)[];
  return before ? parts.filter((part) => hashOf(before[part]) !== hashOf(words[part])) : [];
}

/** Where the first of the changes is written. */
function changedWay(desk: SigningDesk, hash: string): string {
  const [first = 'wording'] = changes(desk, hash);
  const [, way] = shown[first];
  return way === 'claim' && desk.decision.claim === undefined ? 'quote' : way;
}

function staleRemark(desk: SigningDesk, { by, date, hash }: Signature, command: string): Remark {
  const { words, signed } = desk;
  const before = signed?.[hash];
  const told = changes(desk, hash).map((part) => {
    const [name] = shown[part];
    return `${name} "${words[part]}", expected "${before?.[part]}"`;
  });
  const signer = `as ${by} signed on ${date}`;
  return {
    reason:
      told.length > 0
        ? `Unexpected ${told.join('; ')}, ${signer}`
        : `Unexpected wording "${words.wording}" with the verdict "${words.verdict}", expected the words that ${by} signed on ${date}, which are not on record`,
    fix: `If the verdict holds for what stands here now, run \`${command}\`; else put back what was signed.`,
  };
}
