// What of an article's HTML may stand on a page. Nothing in it can run, load, submit or leave its place.
import type { Schema } from 'hast-util-sanitize';

const list = ['ul', 'ol'];
const table = ['table'];

/** For rehype-sanitize. Ids get a prefix, so that an article's own can never meet the page's. */
export const schema: Schema = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'blockquote', 'pre', 'hr', 'br', 'wbr'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'section', 'figure', 'figcaption'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'q', 's'],
    ...['samp', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'var', 'mark', 'img', 'input'],
  ],
  attributes: {
    '*': ['id', 'lang', ['dir', 'ltr', 'rtl', 'auto']],
    a: ['href', 'title', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaDescribedBy', 'ariaLabel'],
    abbr: ['title'],
    code: [['className', /^language-[\w+#-]+$/]],
    h2: [['className', 'sr-only']],
    img: ['alt', 'src'],
    input: [['type', 'checkbox'], 'checked'],
    li: ['value'],
    ol: ['start', 'reversed'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: [['align', 'left', 'center', 'right'], 'colSpan', 'rowSpan'],
    th: [
      ['align', 'left', 'center', 'right'],
      ['scope', 'row', 'col', 'rowgroup', 'colgroup'],
      'colSpan',
      'rowSpan',
    ],
  },
  required: {},
  ancestors: {
    li: list,
    dt: ['dl'],
    dd: ['dl'],
    figcaption: ['figure'],
    caption: table,
    thead: table,
    tbody: table,
    tfoot: table,
    tr: table,
    th: table,
    td: table,
  },
  clobber: ['id', 'ariaDescribedBy'],
  clobberPrefix: 'user-content-',
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  strip: [
    ...[
      'script',
      'style',
      'template',
      'noscript',
      'iframe',
      'frame',
      'frameset',
      'noframes',
      'object',
      'embed',
    ],
    ...['applet', 'svg', 'math', 'canvas', 'audio', 'video', 'title', 'textarea', 'select', 'button', 'meta'],
    ...['link', 'base'],
  ],
};
