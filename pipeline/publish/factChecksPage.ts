// All editions → the list of fact checks.
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Published, Publisher } from '../model/plugin.ts';
import { feedLinks } from './page/alternates.ts';
import { factCheckCard } from './page/cards.ts';
import { type LinkTo, linksFrom } from './page/link.ts';
import { newestReviews } from './page/newestReviews.ts';
import { page } from './page/shell.ts';
import { timeOf } from './page/time.ts';

const shown = 200;

/** `/fact-checks/index.html`: the newest; all of them, however many, are in the table that it leads to. */
export const factChecksPage: Publisher = {
  name: 'factChecksPage',
  scope: 'site',
  *publish(shelf, site) {
    const url = `${site.url}/fact-checks/`;
    const linkTo = linksFrom(site, url);
    const reviews = newestReviews(shelf, shown);
    yield page(
      {
        path: 'fact-checks/index.html',
        url,
        title: 'Fact checks',
        description: `The fact checks of ${site.name}, the newest first.`,
        alternates: [
          ...feedLinks(url, `${site.name}: fact checks`),
          { type: 'application/atom+xml', url: `${url}atom.xml`, title: `${site.name}: fact checks (Atom)` },
        ],
        linkTo,
        main: [
          h('div', { className: ['list', 'h-feed'] }, [
            h('header', [h('h1', { className: ['p-name'] }, 'Fact checks')]),
            ...(reviews.length === 0
              ? [h('p', 'Nothing has been checked yet.')]
              : reviews.map((review) => factCheckCard(review, linkTo, 'h2'))),
            withdrawnSection(site, linkTo),
            h('p', { className: ['forms'] }, [
              'All fact checks as data: ',
              h('a', { href: linkTo(`${site.url}/data/claim-reviews.csv`) }, 'table (CSV)'),
              ', ',
              h('a', { href: linkTo(`${site.url}/data/claim-reviews.jsonld`) }, 'ClaimReview feed (JSON-LD)'),
              '.',
            ]),
          ]),
        ],
      },
      site,
    );
  },
};

function withdrawnSection({ withdrawn }: Published, linkTo: LinkTo): Element | undefined {
  if (withdrawn.length === 0) return undefined;
  const newestFirst = [...withdrawn].sort((a, b) => (a.withdrawn.date < b.withdrawn.date ? 1 : -1));
  return h('section', { className: ['corrections'], ariaLabelledBy: 'withdrawn' }, [
    h('h2', { id: 'withdrawn' }, 'Withdrawn'),
    h(
      'ul',
      { className: ['lines'] },
      newestFirst.map(({ wording, withdrawn: { url, date } }) =>
        h('li', [h('a', { href: linkTo(url) }, wording), ' ', timeOf(date)]),
      ),
    ),
  ]);
}
