// The `@id` of every node that is not an entity. None derives from wording or verdict.
import type { Draft } from '../model/plugin.ts';
import type { Person, Site } from '../model/site.ts';

/** The publication's own organisation. */
export function organizationIri(site: Pick<Site, 'url'>): string {
  return `${site.url}/#organization`;
}

/** The publication as a web site. */
export function websiteIri(site: Pick<Site, 'url'>): string {
  return `${site.url}/#website`;
}

/** Somebody of `people.yaml`: the same in every article. */
export function personIri(site: Pick<Site, 'url'>, person: Pick<Person, 'key'>): string {
  return `${site.url}/#person-${encodeURIComponent(person.key.toWellFormed())}`;
}

/** The article as a work, as distinct from its page. */
export function articleIri(draft: Pick<Draft, 'url'>): string {
  return `${draft.url}#article`;
}

/** The article's own picture. */
export function imageIri(draft: Pick<Draft, 'url'>): string {
  return `${draft.url}#image`;
}

/** The piece as somebody else published it first; the same whether or not its address is known. */
export function originalIri(draft: Pick<Draft, 'url'>): string {
  return `${draft.url}#original`;
}

/** Who published the piece first. */
export function originalPublisherIri(draft: Pick<Draft, 'url'>): string {
  return `${draft.url}#publisher`;
}

/** What a claim counts, by its place among the claim's amounts from 1 on. No claim's own id holds a full stop. */
export function quantityIri(claim: string, nth: number): string {
  return `${claim}.quantity-${nth}`;
}

/** A fact check, by the address of its page. */
export function reviewIri(page: string): string {
  return `${page}#review`;
}
