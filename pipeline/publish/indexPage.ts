// All editions → the front page: newest articles, newest fact checks, what this publication is.
import { h } from 'hastscript';
import type { Publisher } from '../model/plugin.ts';
import { articleCard, factCheckCard } from './page/cards.ts';
import { linksFrom } from './page/link.ts';
import { newestReviews } from './page/newestReviews.ts';
import { publicationData } from './page/publication.ts';
import { page } from './page/shell.ts';

const articlesShown = 30;
const factChecksShown = 8;

/** `/index.html`. Opens only the editions that it shows. */
export const indexPage: Publisher = {
  name: 'indexPage',
  scope: 'site',
  *publish(shelf, site) {
    const url = `${site.url}/`;
    const linkTo = linksFrom(site, url);
    const editions = shelf.entries.slice(0, articlesShown).map(({ id }) => shelf.edition(id));
    const reviews = newestReviews(shelf, factChecksShown);
    yield page(
      {
        path: 'index.html',
        url,
        title: site.name,
        description: site.description,
        data: publicationData(shelf, site),
        linkTo,
        main: [
          h('div', { className: ['front'] }, [
            h('header', [h('h1', site.name), h('p', { className: ['standfirst'] }, site.description)]),
            h('section', { className: ['articles', 'h-feed'], ariaLabelledBy: 'articles' }, [
              h('h2', { id: 'articles' }, 'Latest articles'),
              ...(editions.length === 0
                ? [h('p', 'Nothing has been published yet.')]
                : editions.map((edition) => articleCard(edition, linkTo, 'h3'))),
            ]),
            reviews.length === 0
              ? undefined
              : h('section', { className: ['checks', 'h-feed'], ariaLabelledBy: 'checks' }, [
                  h('h2', { id: 'checks' }, 'Latest fact checks'),
                  ...reviews.map((review) => factCheckCard(review, linkTo, 'h3')),
                  h('p', h('a', { href: linkTo(`${site.url}/fact-checks/`) }, 'All fact checks')),
                ]),
          ]),
        ],
      },
      site,
    );
  },
};
