// The site → the foot of every page: who publishes, by which rules, in which other forms.
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Site } from '../../model/site.ts';
import { webAddress } from '../links.ts';
import type { LinkTo } from './link.ts';
import { feeds } from './parts.ts';

/** The `footer` element. */
export function footer(linkTo: LinkTo, site: Site): Element {
  const { organization, dataLicense } = site;
  const licence = webAddress(dataLicense);
  return h('footer', { className: ['colophon'] }, [
    h('p', [h('strong', site.name), ' · ', site.description]),
    site.pages.length === 0
      ? undefined
      : h('nav', { ariaLabel: 'About this publication' }, [
          h(
            'ul',
            site.pages.map(({ slug, title }) =>
              h('li', h('a', { href: linkTo(`${site.url}/${slug}/`) }, title)),
            ),
          ),
        ]),
    h('p', [
      'Follow: ',
      ...feeds.flatMap(({ path, title }, index) => [
        index === 0 ? '' : ', ',
        h('a', { href: linkTo(`${site.url}${path}`) }, title),
      ]),
      ', ',
      h('a', { href: linkTo(`${site.url}/feeds/`) }, 'all feeds'),
      '. ',
      licence === undefined
        ? ''
        : h('span', [
            'The data about claims is free under ',
            h('a', { href: licence, rel: ['license'] }, 'its licence'),
            '. ',
          ]),
      organization.email === undefined
        ? ''
        : h('span', ['Write to ', h('a', { href: `mailto:${organization.email}` }, organization.email), '.']),
    ]),
  ]);
}
