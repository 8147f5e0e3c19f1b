// Edition → the page from which others take the article, and the article in three plain forms.
import type { Element } from 'hast';
import { h } from 'hastscript';
import { outputPath } from '../model/address.ts';
import type { Edition } from '../model/edition.ts';
import type { Published, Publisher } from '../model/plugin.ts';
import type { Republishing } from '../model/site.ts';
import { webAddress } from './links.ts';
import { isOwn } from './own.ts';
import { type LinkTo, linksFrom } from './page/link.ts';
import { page } from './page/shell.ts';
import { headLines, type Kit, kitOf } from './republish/kit.ts';
import { script, scriptHash } from './republish/script.ts';

/** Address of an article's kit; undefined where it has none. */
export function kitUrl(edition: Pick<Edition, 'url' | 'meta'>, site: Published): string | undefined {
  return site.republish && isOwn(edition, site) ? `${edition.url}republish/` : undefined;
}

/**
 * `…/republish/`: a page, and beside it `article.html`, `article.txt` and `article.md`. Only where `site.yaml`
 * gives terms under `republish`, and for articles that the house was the first to publish.
 */
export const republishKit: Publisher = {
  name: 'republishKit',
  scope: 'article',
  *publish(edition, site) {
    const url = kitUrl(edition, site);
    if (url === undefined || !site.republish) return;
    const kit = kitOf(edition, site, site.republish);
    yield kitPage({ url, edition, kit, terms: site.republish }, site);
    const forms = [
      { name: 'article.html', type: 'text/html; charset=utf-8', content: kit.html },
      { name: 'article.txt', type: 'text/plain; charset=utf-8', content: kit.text },
      { name: 'article.md', type: 'text/markdown; charset=utf-8', content: kit.markdown },
    ];
    for (const { name, type, content } of forms) {
      yield { path: outputPath(site, `${url}${name}`), type, content };
    }
  },
};

interface Offer {
  readonly url: string;
  readonly edition: Edition;
  readonly kit: Kit;
  readonly terms: Republishing;
}

function kitPage({ url, edition, kit, terms }: Offer, site: Published): ReturnType<typeof page> {
  const linkTo = linksFrom(site, url);
  const licence = webAddress(terms.license);
  return page(
    {
      path: outputPath(site, url),
      url,
      title: `Republish: ${edition.meta.headline}`,
      language: site.language,
      findable: false,
      script: { text: script, hash: scriptHash },
      linkTo,
      main: [
        h('div', { className: ['list', 'kit'] }, [
          h('header', [
            h('p', { className: ['kicker'] }, 'Republish'),
            h('h1', { lang: edition.language }, h('a', { href: linkTo(edition.url) }, edition.meta.headline)),
          ]),
          h('p', [
            terms.terms,
            licence ? ' ' : '',
            licence ? h('a', { href: licence, rel: ['license'] }, 'Read the licence') : '',
            licence ? '.' : '',
          ]),
          field('kit-html', 'The article as HTML', kit.fragment, 14),
          h('p', [
            'Keep the byline and the last paragraph. In the head of your page, name the original and ask search ',
            'engines to lead readers there:',
          ]),
          field('kit-head', 'Two lines for the head of your page', headLines(edition.url), 4),
          files(url, linkTo),
        ]),
      ],
    },
    site,
  );
}

/** A field to select by hand, and a button for those whose browser runs the page's script. */
function field(id: string, label: string, value: string, rows: number): Element {
  return h('div', [
    h('p', h('label', { htmlFor: id }, label)),
    h('textarea', { id, readOnly: true, rows, spellCheck: 'false', dir: 'ltr' }, value),
    h('p', h('button', { type: 'button', hidden: true, dataCopies: id }, 'Copy')),
  ]);
}

function files(url: string, linkTo: LinkTo): Element {
  return h('p', [
    'As files: ',
    h('a', { href: linkTo(`${url}article.html`) }, 'HTML'),
    ', ',
    h('a', { href: linkTo(`${url}article.txt`) }, 'plain text'),
    ', ',
    h('a', { href: linkTo(`${url}article.md`) }, 'Markdown'),
    '.',
  ]);
}
