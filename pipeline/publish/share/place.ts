// A fact check → where its share card lives, as the picture that stands for it.
import { factCheckUrl } from '../../model/address.ts';
import type { Edition } from '../../model/edition.ts';
import type { Site } from '../../model/site.ts';
import type { FeedPicture } from '../feed.ts';
import { asciiUri } from '../links.ts';
import { size } from './fit.ts';
import { type Checked, shareAlt } from './words.ts';

/** Address of a fact check's card. */
export function cardUrl(site: Pick<Site, 'url'>, claim: string, format: 'svg' | 'png'): string {
  return `${factCheckUrl(site, claim)}card.${format}`;
}

/** The picture for previews; undefined for a fact check without a card. */
export function sharePicture(
  checked: Checked,
  { cards = [] }: Pick<Edition, 'cards'>,
  site: Pick<Site, 'url' | 'name'>,
): FeedPicture | undefined {
  const { id } = checked.claim;
  if (!cards.includes(id)) return undefined;
  return {
    url: asciiUri(cardUrl(site, id, 'png')),
    type: 'image/png',
    ...size,
    alt: shareAlt(checked, site),
  };
}
