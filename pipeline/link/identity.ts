// Who somebody is: what all mentions of one entity share.
import type { EntityType } from '../model/entity.ts';

export interface Identity {
  /** Wikidata id, else a slug with a tilde in front. */
  readonly key: string;
  readonly type: EntityType;
  /** Usual name. */
  readonly name: string;
  readonly wikidata: string | null;
}
