// A fact check as a picture, for previews of links.

/** The two forms of a card. */
export interface ShareCard {
  readonly svg: string;
  /** In Base64. */
  readonly png: string;
}

/** Cards of an edition's fact checks, by claim id. One whose words cannot be drawn whole has none. */
export type ShareCards = { readonly [claim: string]: ShareCard };
