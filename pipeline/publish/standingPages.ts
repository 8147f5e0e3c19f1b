// The site's standing pages → their HTML; the corrections page also tells every correction made.
import type { Element } from 'hast';
import { h } from 'hastscript';
import { outputPath } from '../model/address.ts';
import type { Correction } from '../model/decision.ts';
import type { Shelf } from '../model/edition.ts';
import type { Published, Publisher } from '../model/plugin.ts';
import { sanitised } from './page/html.ts';
import { type LinkTo, linksFrom } from './page/link.ts';
import { publicationData } from './page/publication.ts';
import { page } from './page/shell.ts';
import { timeOf } from './page/time.ts';

/** `/<slug>/` for each page of `source/pages/`. */
export const standingPages: Publisher = {
  name: 'standingPages',
  scope: 'site',
  *publish(shelf, site) {
    for (const { slug, title, description, dateModified, policy, body } of site.pages) {
      const url = `${site.url}/${slug}/`;
      const linkTo = linksFrom(site, url);
      yield page(
        {
          path: outputPath(site, url),
          url,
          title,
          ...(description === undefined ? {} : { description }),
          ...(policy === undefined ? {} : { data: publicationData(shelf, site) }),
          linkTo,
          main: [
            h('article', { className: ['list'] }, [
              h('header', h('h1', title)),
              h('div', { className: ['e-content'] }, sanitised(body)),
              policy === 'corrections' ? allCorrections(shelf, site, linkTo) : undefined,
              dateModified === undefined
                ? undefined
                : h('p', { className: ['byline'] }, ['Updated ', timeOf(dateModified)]),
            ]),
          ],
        },
        site,
      );
    }
  },
};

interface Made extends Correction {
  readonly url: string;
  readonly of: string;
}

/** Every correction of an article or a fact check, and every withdrawal, the newest first. */
function allCorrections(shelf: Shelf, { withdrawn: gone }: Published, linkTo: LinkTo): Element {
  const made: Made[] = gone.map(({ wording, withdrawn: { date, reason, url } }) => ({
    date,
    text: `Fact check withdrawn. ${reason}`,
    url,
    of: wording,
  }));
  for (const { id, corrections: count } of shelf.entries) {
    if (count === 0) continue;
    const { corrections, claims, url, meta } = shelf.edition(id);
    made.push(...corrections.map((correction) => ({ ...correction, url, of: meta.headline })));
    for (const { review, claim } of claims) {
      if (review) made.push(...review.corrections.map((each) => ({ ...each, url: review.url, of: claim })));
    }
  }
  made.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.url < b.url ? -1 : 1));
  return h('section', { className: ['corrections'], ariaLabelledBy: 'made' }, [
    h('h2', { id: 'made' }, 'Corrections made'),
    made.length === 0
      ? h('p', 'None so far.')
      : h(
          'ul',
          made.map(({ date, text, url, of }) =>
            h('li', [timeOf(date), ': ', text, ' ', h('a', { href: linkTo(url) }, of)]),
          ),
        ),
  ]);
}
