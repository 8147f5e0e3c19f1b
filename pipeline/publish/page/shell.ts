// What a page is about → a whole HTML document: head, masthead, main, footer.
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Output } from '../../model/output.ts';
import type { Site } from '../../model/site.ts';
import { directionOf } from './direction.ts';
import { footer } from './footer.ts';
import { head } from './head.ts';
import { htmlDocument } from './html.ts';
import { masthead } from './masthead.ts';
import type { PageParts } from './parts.ts';

/** The page as a file. */
export function page(parts: PageParts, site: Site): Output {
  const language = parts.language ?? site.language;
  const html: Element = h('html', { lang: language, dir: directionOf(language) }, [
    head(parts, site),
    h('body', [
      h('a', { className: ['skip'], href: '#main' }, 'Skip to the text'),
      masthead(parts, site),
      h('main', { id: 'main', tabIndex: -1 }, ...parts.main),
      footer(parts.linkTo, site),
      parts.script ? h('script', parts.script.text) : undefined,
    ]),
  ]);
  return { path: parts.path, type: 'text/html; charset=utf-8', content: htmlDocument(html) };
}
