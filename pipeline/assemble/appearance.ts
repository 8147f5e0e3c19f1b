// Where else a claim stands → its first appearance and its further ones.
import type { CreativeWorkLeaf } from 'schema-dts';
import type { PublishedClaim } from '../model/edition.ts';
import type { Draft } from '../model/plugin.ts';
import type { Site } from '../model/site.ts';
import { datedIf } from './date.ts';
import { type Identified, known } from './typed.ts';
/** A place outside of the publication's site where the claim stands. */
export interface Place {
  /** Whether it is the piece that our article republishes. */
  readonly original: boolean;
  readonly work: Identified<CreativeWorkLeaf>;
}

/** The first known place of a claim, and all others. */
export interface Places {
  readonly first?: Place;
  readonly further: readonly Place[];
}

/**
 * The places where a claim stands outside of our site. The first known one is that with the earliest date;
 * where none has a date, the first in the list, the piece that we republish before what the editor lists.
 * `piece` is the node of that piece; it is no place where nobody else has published ours.
 */
export function placesOf(
  { draft, site, claim }: { readonly draft: Draft; readonly site: Site; readonly claim: PublishedClaim },
  piece: Identified<CreativeWorkLeaf>,
): Places {
  const original = draft.meta.publication ? [{ original: true, work: piece }] : [];
  // The editor may list the piece's own address as well.
  const elsewhere = claim.appearances.filter(({ url }) => !isOriginal(draft, url));
  const works = elsewhere.map(({ url, name, date }, index): Place => {
    const id = `${claim.url}-appearance-${index + 1}`;
    const work: Identified<CreativeWorkLeaf> = { '@type': 'CreativeWork', '@id': id, url };
    return { original: false, work: { ...work, ...known({ name, datePublished: datedIf(date, site) }) } };
  });
  const places = [...original, ...works];
  const dates = [
    ...original.map(() => draft.meta.datePublished),
    ...elsewhere.map((appearance) => appearance.date),
  ];
  const first = places[earliest(dates)];
  return { ...(first ? { first } : {}), further: places.filter((place) => place !== first) };
}

function isOriginal(draft: Draft, url: string): boolean {
  return draft.meta.publication !== undefined && draft.meta.originalUrl === url;
}

/** Index of the earliest date (ISO text, so that the order of signs is that of days); 0 where there is none. */
function earliest(dates: readonly (string | undefined)[]): number {
  let found = 0;
  for (const [index, date] of dates.entries()) {
    const best = dates[found];
    if (date !== undefined && (best === undefined || date < best)) found = index;
  }
  return found;
}
