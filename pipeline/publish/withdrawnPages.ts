// Reviews that were withdrawn → a page for each that says so, in the place of the fact check.
import { h } from 'hastscript';
import { outputPath } from '../model/address.ts';
import type { Publisher } from '../model/plugin.ts';
import { moment } from './moments.ts';
import { linksFrom } from './page/link.ts';
import { page } from './page/shell.ts';
import { timeOf } from './page/time.ts';

/**
 * `/fact-checks/<id>/` without verdict and without ClaimReview. Search engines may list it: who looks for the verdict
 * is to find that it holds no more.
 */
export const withdrawnPages: Publisher = {
  name: 'withdrawnPages',
  scope: 'site',
  *publish(_shelf, site) {
    for (const { wording, withdrawn } of site.withdrawn) {
      const { url, date, reason, language, published } = withdrawn;
      const linkTo = linksFrom(site, url);
      const policy = site.pages.find((each) => each.policy === 'corrections');
      yield page(
        {
          path: outputPath(site, url),
          url,
          title: `Fact check withdrawn: ${wording}`,
          description: reason,
          language,
          openGraph: [
            ['og:type', 'article'],
            ['article:published_time', moment(published, site.timeZone)],
            ['article:modified_time', moment(date, site.timeZone)],
          ],
          linkTo,
          main: [
            h('article', { className: ['fact-check', 'h-entry', 'layout'] }, [
              h('header', [
                h(
                  'p',
                  { className: ['kicker'] },
                  h('a', { href: linkTo(`${site.url}/fact-checks/`) }, 'Fact check'),
                ),
                h('h1', { className: ['p-name'] }, wording),
                h('data', { className: ['u-url'], value: url }),
              ]),
              h('div', { className: ['text'] }, [
                h('section', { className: ['panel', 'open'], ariaLabelledBy: 'withdrawn' }, [
                  h(
                    'h2',
                    { id: 'withdrawn' },
                    h('span', { className: ['verdict', 'open'] }, 'Fact check withdrawn'),
                  ),
                  h('p', { className: ['conclusion', 'p-summary'] }, reason),
                  h('p', [
                    'Published ',
                    timeOf(published, 'dt-published'),
                    '; withdrawn ',
                    timeOf(date, 'dt-updated'),
                    '. ',
                    ...(policy
                      ? [h('a', { href: linkTo(`${site.url}/${policy.slug}/`) }, 'How we correct'), '.']
                      : []),
                  ]),
                ]),
              ]),
            ]),
          ],
        },
        site,
      );
    }
  },
};
