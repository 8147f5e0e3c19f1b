// mdast with marked words → hast in which nothing can run, load or escape, and every mark is ours.
import type { ElementContent, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { schema } from './schema.ts';
import type { Marked } from './split.ts';

declare module 'hast' {
  interface ElementData {
    /** Index of the mark whose words these are. HTML has no way of writing it. */
    mark?: number;
    /** It stands beside a claim's words and is no part of them. */
    chip?: boolean;
  }
}

/** hast's own of `Marked`: a type that no HTML parses to, which is why an article cannot forge it. */
interface Stitch {
  readonly type: 'marked';
  readonly mark: number;
  readonly children: (ElementContent | Stitch)[];
}

type Handlers = NonNullable<Options['handlers']>;

const marked: NonNullable<Handlers['text']> = (state, node: Marked) => {
  const stitch: Stitch = { type: 'marked', mark: node.mark, children: state.all(node as never) };
  return stitch as unknown as ElementContent;
};

const options: Options = {
  allowDangerousHtml: true,
  clobberPrefix: '',
  handlers: { marked } as Handlers,
};

const withoutHtml = unified().use(remarkRehype, options).use(seal).use(rehypeSanitize, schema).freeze();

const withHtml = unified()
  .use(remarkRehype, options)
  .use(rehypeRaw, { passThrough: ['marked'] })
  .use(seal)
  .use(rehypeSanitize, schema)
  .freeze();

/** Safe hast; elements that are marks of ours say so in their data. Parsing raw HTML is dear, so it is asked for. */
export function safe(tree: Root, hasHtml: boolean): HtmlRoot {
  return (hasHtml ? withHtml : withoutHtml).runSync(tree) as HtmlRoot;
}

/** Turns stitches into elements that carry their mark as data; raw HTML has been parsed by then. */
function seal() {
  return (tree: HtmlRoot): HtmlRoot => ({ type: 'root', children: sealed(tree.children) });
}

function sealed(nodes: readonly (HtmlRoot['children'][number] | Stitch)[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'doctype') return [];
    if (node.type === 'element') return [{ ...node, children: sealed(node.children) }];
    if (node.type !== 'marked') return [node];
    const data = { mark: node.mark };
    return [{ type: 'element', tagName: 'mark', properties: {}, children: sealed(node.children), data }];
  });
}
