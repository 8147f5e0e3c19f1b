// What a page is about → its head: title, policy, links to what machines read, previews, data, style.
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Site } from '../../model/site.ts';
import { scriptJson } from '../json.ts';
import { type Alternate, feeds, type PageParts } from './parts.ts';
import { style, styleHash } from './style.ts';
import { titleOf } from './title.ts';

/** Nothing runs but a page's own script, nothing is fetched from elsewhere, nothing is sent anywhere. */
export function policyOf(styles: readonly string[], scripts: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `style-src ${styles.map((hash) => `'${hash}'`).join(' ')}`,
    ...(scripts.length === 0 ? [] : [`script-src ${scripts.map((hash) => `'${hash}'`).join(' ')}`]),
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A tick on paper, the only picture that every page has. */
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5a70"/><path d="M8 17l6 6L25 9" fill="none" stroke="#fffdf8" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>';

const iconUrl = `data:image/svg+xml,${encodeURIComponent(icon)}`;

/** The `head` element. */
export function head(parts: PageParts, site: Site): Element {
  const { url, title, description, alternates = [], data = [], openGraph = [['og:type', 'website']] } = parts;
  const { canonical = url, findable = true, authors = [] } = parts;
  const hasPicture = openGraph.some(([property]) => property === 'og:image');
  const properties: readonly (readonly [string, string | undefined])[] = [
    ...openGraph,
    ['og:title', title],
    ['og:description', description],
    ['og:url', findable ? url : undefined],
    ['og:site_name', site.name],
    ['og:locale', (parts.language ?? site.language).replaceAll('-', '_')],
  ];
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', {
      httpEquiv: 'Content-Security-Policy',
      content: policyOf([styleHash], parts.script ? [parts.script.hash] : []),
    }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', titleOf(title, site)),
    description === undefined ? undefined : h('meta', { name: 'description', content: description }),
    ...authors.map((name) => h('meta', { name: 'author', content: name })),
    findable
      ? h('link', { rel: ['canonical'], href: canonical })
      : h('meta', { name: 'robots', content: 'noindex' }),
    ...alternates.map((each) => alternate(each)),
    ...feeds.map(({ type, path, title: name }) =>
      alternate({ type, url: `${site.url}${path}`, title: `${site.name} (${name})` }),
    ),
    ...properties.flatMap(([property, content]) =>
      content === undefined ? [] : [h('meta', { property, content })],
    ),
    h('meta', { name: 'twitter:card', content: hasPicture ? 'summary_large_image' : 'summary' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('link', { rel: ['icon'], href: iconUrl }),
    h('style', style),
    ...data.map((document) => h('script', { type: 'application/ld+json' }, scriptJson(document))),
  ]);
}

function alternate({ type, url, title }: Alternate): Element {
  return h('link', { rel: ['alternate'], type, href: url, title });
}
