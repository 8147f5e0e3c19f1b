// The site → the top of every page: its name and the ways to its parts.
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Site } from '../../model/site.ts';
import type { PageParts } from './parts.ts';

/** The `header` element. The page that one is on is marked as such. */
export function masthead({ url, linkTo }: Pick<PageParts, 'url' | 'linkTo'>, site: Site): Element {
  const policies = site.pages.filter(({ policy }) => policy === 'methodology' || policy === 'corrections');
  const ways = [
    { name: 'Articles', url: `${site.url}/` },
    { name: 'Fact checks', url: `${site.url}/fact-checks/` },
    { name: 'People and places', url: `${site.url}/entities/` },
    ...policies.map(({ slug, title }) => ({ name: title, url: `${site.url}/${slug}/` })),
  ];
  return h('header', { className: ['masthead'] }, [
    h('p', { className: ['name'] }, h('a', { href: linkTo(`${site.url}/`), rel: ['home'] }, site.name)),
    h('nav', { ariaLabel: 'Main' }, [
      h(
        'ul',
        ways.map((way) =>
          h(
            'li',
            h('a', { href: linkTo(way.url), ...(way.url === url ? { ariaCurrent: 'page' } : {}) }, way.name),
          ),
        ),
      ),
    ]),
  ]);
}
