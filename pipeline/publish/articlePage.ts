// Edition → the article's page.
import type { Element } from 'hast';
import { h } from 'hastscript';
import { outputPath, slugOf } from '../model/address.ts';
import type { Edition } from '../model/edition.ts';
import { graphDocument } from '../model/node.ts';
import { pictureUrl } from '../model/picture.ts';
import type { Published, Publisher } from '../model/plugin.ts';
import { pictureOf } from './feed.ts';
import { webAddress } from './links.ts';
import { moment } from './moments.ts';
import { authorNote, byline } from './page/byline.ts';
import { claimSection } from './page/claims.ts';
import { correctionSection, reviewChanges } from './page/corrections.ts';
import { dateLine } from './page/dateLine.ts';
import { entitySection } from './page/entities.ts';
import { sanitised } from './page/html.ts';
import { type LinkTo, linksFrom } from './page/link.ts';
import type { Alternate } from './page/parts.ts';
import { pictureTags } from './page/pictureTags.ts';
import { page } from './page/shell.ts';
import { capitalised, counted } from './page/words.ts';
import { kitUrl } from './republishKit.ts';

/** The article with its claims marked, and under it who says what, who is named, and which dates it speaks of. */
export const articlePage: Publisher = {
  name: 'articlePage',
  scope: 'article',
  *publish(edition, site) {
    const { meta, url, language } = edition;
    const linkTo = linksFrom(site, url);
    yield page(
      {
        path: outputPath(site, url),
        url,
        title: meta.headline,
        description: meta.description ?? edition.excerpt,
        language,
        canonical: webAddress(meta.originalUrl) ?? url,
        authors: meta.authors.map(({ name }) => name),
        openGraph: openGraph(edition, site),
        alternates: forms(edition),
        data: [graphDocument(edition.graph)],
        linkTo,
        main: [
          h('article', { className: ['h-entry', 'layout'] }, [
            header(edition, site, linkTo),
            h('div', { className: ['text'] }, [
              figure(edition, site, linkTo),
              h('div', { className: ['e-content'] }, sanitised(edition.body)),
              authorNote(meta.authors),
            ]),
            h('div', { className: ['side'] }, [
              claimSection(edition, linkTo),
              entitySection(edition.entities, site.entityPages, linkTo),
            ]),
            h('div', { className: ['foot'] }, [
              dateLine(edition),
              correctionSection([...edition.corrections, ...reviewChanges(edition.claims)], linkTo),
              machineForms(edition, linkTo),
              republishing(kitUrl(edition, site), linkTo),
            ]),
          ]),
        ],
      },
      site,
    );
  },
};

function header(edition: Edition, site: Published, linkTo: LinkTo): Element {
  const { meta, section, claims } = edition;
  const checked = claims.filter(({ review }) => review).length;
  return h('header', [
    h('p', { className: ['kicker'] }, [
      h(
        'a',
        { href: linkTo(`${site.url}/${slugOf(section)}/`), className: ['p-category'] },
        capitalised(section),
      ),
    ]),
    h('h1', { className: ['p-name'] }, meta.headline),
    meta.description === undefined
      ? undefined
      : h('p', { className: ['standfirst', 'p-summary'] }, meta.description),
    byline(edition),
    h('data', { className: ['u-url'], value: edition.url }),
    claims.length === 0
      ? undefined
      : h('p', { className: ['glance'] }, [
          h('a', { href: '#claims' }, counted(claims.length, 'claim')),
          checked === 0 ? ' marked in the text, none checked yet' : ` marked in the text, ${checked} checked`,
        ]),
  ]);
}

/** The article's own picture, where the publication holds it: a page fetches nothing from elsewhere. */
function figure({ meta: { image } }: Edition, site: Published, linkTo: LinkTo): Element | undefined {
  if (!image?.file) return undefined;
  const { file, alt, caption, credit, license } = image;
  const words = [
    caption === undefined ? undefined : h('span', caption),
    credit === undefined ? undefined : h('small', credit),
    license === undefined ? undefined : h('a', { href: license, rel: ['license'] }, 'Licence'),
  ].filter((part) => part !== undefined);
  return h('figure', { className: ['lead'] }, [
    h('img', {
      className: ['u-featured'],
      src: linkTo(pictureUrl(site, image)),
      alt,
      width: file.width,
      height: file.height,
    }),
    words.length === 0 ? undefined : h('figcaption', words),
  ]);
}

function forms({ url }: Edition): Alternate[] {
  return [
    { type: 'application/ld+json', url: `${url}index.jsonld`, title: 'Article as JSON-LD' },
    {
      type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
      url: `${url}annotations.jsonld`,
      title: 'Claims, names and dates as Web Annotations',
    },
  ];
}

function machineForms(edition: Edition, linkTo: LinkTo): Element {
  return h('section', { className: ['forms'], ariaLabelledBy: 'forms' }, [
    h('h2', { id: 'forms' }, 'For machines'),
    h(
      'ul',
      forms(edition).map(({ url, title }) => h('li', h('a', { href: linkTo(url) }, title))),
    ),
  ]);
}

function republishing(kit: string | undefined, linkTo: LinkTo): Element | undefined {
  if (kit === undefined) return undefined;
  return h('section', { className: ['forms'], ariaLabelledBy: 'republish' }, [
    h('h2', { id: 'republish' }, 'Republish'),
    h('p', h('a', { href: linkTo(kit) }, 'Take this article, under its terms')),
  ]);
}

function openGraph(
  { meta, section, dateModified }: Edition,
  site: Published,
): [string, string | undefined][] {
  return [
    ['og:type', 'article'],
    ['article:published_time', moment(meta.datePublished, site.timeZone)],
    ['article:modified_time', moment(dateModified, site.timeZone)],
    ...(meta.image ? pictureTags(pictureOf(meta.image, site)) : []),
    ['article:section', capitalised(section)],
    ...meta.keywords.map((keyword): [string, string] => ['article:tag', keyword]),
  ];
}
