// What a partner's feed asks for: the contract of the tables in this folder.

/** One partner's form of RSS. */
export interface PartnerForm {
  /** The feed's title behind the publication's name. */
  readonly title: string;
  /** Path below the site's root. */
  readonly path: string;
  /** Elements that may stand in a text; of others the content stays. */
  readonly tags: readonly string[];
  /** Bounds of a title in characters: shorter ones stay out of the feed, longer ones end in an ellipsis. */
  readonly titleLength?: { readonly least: number; readonly most: number };
  /** How many items the feed carries at most. */
  readonly items: number;
  /** Minutes for which readers may keep the feed. */
  readonly ttl?: number;
  /** Namespaces beside those of every feed. */
  readonly namespaces?: { readonly [name: string]: string };
  /** Element in which the partner looks for the channel's logo. */
  readonly logo?: string;
}
