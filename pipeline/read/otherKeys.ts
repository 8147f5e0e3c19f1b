// Front matter keys that mean something to site generators and nothing here → what an editor has to know of them.
// Columns: keys without hyphens and underscores. Source: the manuals of Hugo, Jekyll, Eleventy, Astro, Hexo, Pelican,
// Docusaurus; compiled for Claimpress; MIT.
import { plainKey } from './fields.ts';

/** Look, build and housekeeping: that they have no effect here surprises nobody. */
const silent = `layout type template weight order position menu menus nav navigation navorder haschildren parent
  grandparent sidebar sidebarlabel sidebarposition pagination paginate pager permalink id uid uuid guid key params
  cascade outputs resources build markup render engine sitemap robots noindex feed rss search searchable toc
  tableofcontents hidetitle hidetableofcontents math mathjax katex mermaid highlight comments comment commentable
  disqus share sharing social twitter facebook opengraph og seo seotitle metatitle metadescription linktitle
  shorttitle navtitle sidebartitle image images featuredimage cover coverimage hero banner header footer thumbnail
  thumb photo photos picture gallery figure icon logo avatar media video videos audio color colour theme skin
  css style styles stylesheet js script scripts class classes cssclass cssclasses bodyclass featured sticky pin
  pinned top toppage readingtime readtime wordcount series seriesorder related relatedposts license licence copyright
  rights translationkey i18n timezone iscjklanguage excerptseparator eleventycomputed eleventynavigation
  eleventyexcludefromcollections editpost customediturl kicker location`;

/** Until when other tools show the article: here it stays. */
const ends = 'expirydate expires expirationdate unpublishdate';

/** Where other tools lead readers instead: here they see the article. */
const moves = 'redirect redirectto redirecturl';

/** Marks of an article that is kept back by other tools. */
const locks = `hidden unlisted private protected password status visibility publish embargo embargoed headless`;

const open: ReadonlySet<string> = new Set(
  'false no off 0 none null ~ published public publish visible'.split(' '),
);
const imageKey = /(?:image|images|img|photo|thumbnail)$/;

const setOf = (keys: string): ReadonlySet<string> => new Set(keys.split(/\s+/));
const [silentKeys, endKeys, moveKeys, lockKeys] = [setOf(silent), setOf(ends), setOf(moves), setOf(locks)];

/** What other tools do on a key that does nothing here. */
export type Use = 'silent' | 'end' | 'move' | 'lock';

/**
 * What a key is for in other tools: `silent` nothing that concerns readers, `end` the article goes on a day,
 * `move` readers are led elsewhere, `lock` the article is kept back. Undefined for a key that no tool is known
 * for. `value` is the text that stands there. Throws never.
 */
export function otherUse(key: string, value: string): Use | undefined {
  const plain = plainKey(key);
  if (lockKeys.has(plain)) return value === '' || open.has(value.toLowerCase()) ? 'silent' : 'lock';
  if (endKeys.has(plain)) return value === '' ? 'silent' : 'end';
  if (moveKeys.has(plain)) return value === '' ? 'silent' : 'move';
  return silentKeys.has(plain) || imageKey.test(plain) ? 'silent' : undefined;
}
