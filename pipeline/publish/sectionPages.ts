// All editions → a page for each section and each of its years, so that every part of an address leads somewhere.
import { h } from 'hastscript';
import { outputPath, slugOf } from '../model/address.ts';
import type { Entry } from '../model/edition.ts';
import type { Published, Publisher } from '../model/plugin.ts';
import { grouped } from './grouped.ts';
import { feedLinks } from './page/alternates.ts';
import { entryLine } from './page/cards.ts';
import { linksFrom } from './page/link.ts';
import type { Alternate } from './page/parts.ts';
import { page } from './page/shell.ts';
import { capitalised, counted } from './page/words.ts';

const shown = 50;

/** `/<section>/` with the newest and the way to each year, `/<section>/<year>/` with all. Opens no edition. */
export const sectionPages: Publisher = {
  name: 'sectionPages',
  scope: 'site',
  *publish(shelf, site) {
    for (const [slug, entries] of grouped(shelf.entries, ({ section }) => slugOf(section))) {
      const name = capitalised(entries[0]?.section ?? slug);
      const years = grouped(entries, ({ datePublished }) => datePublished?.slice(0, 4) ?? '');
      years.delete('');
      const url = `${site.url}/${slug}/`;
      const feeds = feedLinks(url, `${site.name}: ${name}`);
      const newest = entries.slice(0, shown);
      yield list({ url, title: name, entries: newest, years: [...years.keys()], feeds, site });
      for (const [year, those] of years) {
        yield list({ url: `${url}${year}/`, title: `${name}, ${year}`, entries: those, years: [], site });
      }
    }
  },
};

interface List {
  readonly url: string;
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly years: readonly string[];
  readonly feeds?: readonly Alternate[];
  readonly site: Published;
}

function list({ url, title, entries, years, feeds = [], site }: List): ReturnType<typeof page> {
  const linkTo = linksFrom(site, url);
  return page(
    {
      path: outputPath(site, url),
      url,
      title,
      description: `${title}: ${counted(entries.length, 'article')} of ${site.name}.`,
      alternates: feeds,
      linkTo,
      main: [
        h('div', { className: ['list'] }, [
          h('header', [h('h1', title)]),
          h(
            'ul',
            { className: ['lines'] },
            entries.map((entry) => entryLine(entry, linkTo)),
          ),
          years.length === 0
            ? undefined
            : h('nav', { ariaLabel: 'By year' }, [
                h('h2', 'By year'),
                h(
                  'ul',
                  { className: ['years'] },
                  years.map((year) => h('li', h('a', { href: linkTo(`${url}${year}/`) }, year))),
                ),
              ]),
        ]),
      ],
    },
    site,
  );
}
