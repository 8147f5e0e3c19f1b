// The site → the page for addresses that lead nowhere.
import { h } from 'hastscript';
import type { Publisher } from '../model/plugin.ts';
import { linksFromAnywhere } from './page/link.ts';
import { page } from './page/shell.ts';

/** `/404.html`. Servers show it at any address, so its links are absolute. */
export const notFoundPage: Publisher = {
  name: 'notFoundPage',
  scope: 'site',
  *publish(_shelf, site) {
    const linkTo = linksFromAnywhere(site);
    yield page(
      {
        path: '404.html',
        url: `${site.url}/404.html`,
        title: 'Page not found',
        findable: false,
        linkTo,
        main: [
          h('div', { className: ['list'] }, [
            h('header', h('h1', 'Page not found')),
            h('p', 'There is nothing at this address. It may have moved, or the link may be wrong.'),
            h('p', [
              'Try ',
              h('a', { href: linkTo(`${site.url}/`) }, 'the newest articles'),
              ' or ',
              h('a', { href: linkTo(`${site.url}/fact-checks/`) }, 'the fact checks'),
              '.',
            ]),
          ]),
        ],
      },
      site,
    );
  },
};
