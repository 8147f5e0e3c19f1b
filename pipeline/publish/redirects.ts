// An edition → a page at each of its former addresses that sends readers on.
import { h } from 'hastscript';
import { outputPath } from '../model/address.ts';
import type { Publisher } from '../model/plugin.ts';
import { directionOf } from './page/direction.ts';
import { htmlDocument } from './page/html.ts';

/** A stub for each former address, named by the front matter or remembered by the record: works on any host, and tells search engines where to look. */
export const redirects: Publisher = {
  name: 'redirects',
  scope: 'article',
  *publish({ url, language, meta, former: addresses }, site) {
    for (const former of addresses) {
      const stub = h('html', { lang: language, dir: directionOf(language) }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('title', meta.headline),
          h('meta', { name: 'robots', content: 'noindex' }),
          h('link', { rel: ['canonical'], href: url }),
          h('meta', { httpEquiv: ['refresh'], content: `0; url=${url}` }),
        ]),
        h('body', [
          h('main', [h('h1', meta.headline), h('p', [h('a', { href: url }, 'This article has moved.')])]),
        ]),
      ]);
      yield { path: outputPath(site, former), type: 'text/html; charset=utf-8', content: htmlDocument(stub) };
    }
  },
};
