// An article that uses everything that Markdown can say, as an edition: for tests of pages in a browser.
import type { Edition } from '../../pipeline/model/edition.ts';
import { render } from '../../pipeline/render/index.ts';
import { claimOn, written } from '../render/written.ts';
import { edition as sample } from '../sample.ts';

const url = 'https://claims.example.org/opinion/2024/everything/';

const article = written(`# A heading of the article's own

It *opened* in [1932](https://a.example/ "the year"), \`code\` and all.[^1] A bare <https://b.example/>.

#### A heading three levels down

> Quoted words, and <abbr title="as soon as possible">asap</abbr>.

| Bridge | Opened |
| ------ | -----: |
| One    |   1932 |
| ${'averyveryverylongwordthatnobodybreaks'.repeat(3)} | 1933 |

- [x] done
- [ ] open

1. one
2. two

![A picture](https://a.example/b.png) <b>bold</b> and <span lang="de">Brücke</span>.

\`\`\`js
const code = 'that is rather long and goes on and on, so that it has to wrap somewhere or other';
\`\`\`

[^1]: A note with a [link](../bridge/).
`);

const claim = claimOn(article.prose.text, 'It opened in 1932', { id: 'rich', url: `${url}#claim-rich` });

/** With a claim that crosses emphasis and a link. */
export const rich: Edition = {
  ...sample,
  id: 'everything',
  url,
  meta: { ...sample.meta, headline: 'Everything', slug: 'everything' },
  text: article.prose.text,
  annotations: [],
  claims: [claim],
  reviews: {},
  ...render(article, { claims: [claim], annotations: [], pageUrl: url }),
};
