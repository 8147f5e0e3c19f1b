// Neutral feed → RSS in the forms of partners, for those that site.yaml names.
import type { Shelf } from '../model/edition.ts';
import type { Published, Publisher } from '../model/plugin.ts';
import { htmlOf, treeOf, withTags } from './allowed.ts';
import { articleItem, type FeedItem, feedOf } from './feed.ts';
import { asciiUri, below } from './links.ts';
import { isOwn } from './own.ts';
import { partnerForms } from './partners/forms.ts';
import type { PartnerForm } from './partners/partner.ts';
import { rssDocument } from './rss.ts';
import { shortened } from './shortened.ts';

/**
 * `/partners/<name>.xml` for each of `site.yaml`'s `partners`. A partner shows the texts as its own pages, so
 * articles that somebody else published first stay out, as do those without a date.
 */
export const partnerFeeds: Publisher = {
  name: 'partnerFeeds',
  scope: 'site',
  *publish(shelf, site) {
    const forms = (site.partners ?? []).map((partner) => partnerForms[partner]);
    if (forms.length === 0) return;
    const most = forms.reduce((items, form) => Math.max(items, form.items), 0);
    const items = ownItems(shelf, site, most);
    for (const form of forms) {
      const content = partnerDocument(items, form, site);
      yield { path: form.path, type: 'application/rss+xml', content };
    }
  },
};

/** The newest items that the house may hand on. */
function ownItems(shelf: Shelf, site: Published, most: number): FeedItem[] {
  const items: FeedItem[] = [];
  for (const { id, datePublished } of shelf.entries) {
    if (datePublished === undefined) continue;
    const edition = shelf.edition(id);
    if (!isOwn(edition, site)) continue;
    const item = articleItem(edition, site.timeZone);
    if (item.published !== undefined) items.push(item);
    if (items.length === most) break;
  }
  return items;
}

/** A partner's feed of some items. */
export function partnerDocument(items: readonly FeedItem[], form: PartnerForm, site: Published): string {
  const fitting = items.flatMap((item) => fitted(item, form)).slice(0, form.items);
  const title = site.name;
  const feed = feedOf({ title, description: site.description, path: '' }, fitting, site);
  return rssDocument(feed, asciiUri(below(site, form.path)), {
    ...(form.ttl === undefined ? {} : { ttl: form.ttl }),
    ...(form.logo === undefined ? {} : { logo: form.logo }),
    ...(form.namespaces ? { namespaces: form.namespaces } : {}),
  });
}

/** The item as the partner takes it; none where its title is too short. */
function fitted(item: FeedItem, { titleLength, tags }: PartnerForm): FeedItem[] {
  const length = [...item.title].length;
  if (titleLength && length < titleLength.least) return [];
  const title =
    titleLength && length > titleLength.most ? shortened(item.title, titleLength.most) : item.title;
  return [{ ...item, title, html: htmlOf(withTags(treeOf(item.html), tags)) }];
}
