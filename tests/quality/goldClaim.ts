// What a person marks as a checkable statement of an article.
import type { Modality } from '../../pipeline/model/annotation.ts';

/** One checkable statement of an article, read by a person. */
export interface GoldClaim {
  /** Words that stand once in the article; a proposal that holds most of them has found the claim. */
  readonly quote: string;
  /**
   * `author`, a claimant's words, or null where the article leaves it open. Several that are right are parted by
   * slashes, with `null` among them where it may be left open.
   */
  readonly claimant: string | null;
  readonly modality: Modality;
  /** Two careful people could differ on whether evidence decides it: neither a hit nor a fault. */
  readonly debatable?: true;
}
