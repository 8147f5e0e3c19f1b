// Edition → whether the house was the first to publish it.
import type { Edition } from '../model/edition.ts';
import type { Site } from '../model/site.ts';

/** What somebody else published first is not ours to hand on. */
export function isOwn({ meta }: Pick<Edition, 'meta'>, site: Site): boolean {
  const { originalUrl, publication } = meta;
  if (originalUrl !== undefined) return new URL(originalUrl, site.url).origin === site.url;
  return publication === undefined || [site.name, site.organization.name].includes(publication.name);
}
