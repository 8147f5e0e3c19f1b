// What differs from page to page.
import type { ElementContent } from 'hast';
import type { Json } from '../../model/node.ts';
import type { LinkTo } from './link.ts';

/** The same thing in another form, for machines that look for it in the head. */
export interface Alternate {
  readonly type: string;
  /** Absolute. */
  readonly url: string;
  readonly title: string;
}

export interface PageParts {
  /** Path below the output folder. */
  readonly path: string;
  /** The page's own address, absolute. */
  readonly url: string;
  readonly title: string;
  readonly description?: string;
  /** BCP 47 tag of the main text; the site's where absent. */
  readonly language?: string;
  /** Where search engines should lead: its own address where absent, nowhere for a page that is not to be found. */
  readonly canonical?: string;
  readonly findable?: boolean;
  readonly authors?: readonly string[];
  /** Open Graph's type and what goes with it; a website where absent. */
  readonly openGraph?: readonly (readonly [property: string, content: string | undefined])[];
  readonly alternates?: readonly Alternate[];
  /** JSON-LD documents, each in an element of its own. */
  readonly data?: readonly Json[];
  /** The only script that the page may run, and the hash by which its policy knows it. */
  readonly script?: { readonly text: string; readonly hash: string };
  readonly linkTo: LinkTo;
  /** What stands in `main`; holds the page's only `h1`. */
  readonly main: readonly (ElementContent | undefined)[];
}

/** The feeds of the whole site: types, paths below its root, names. */
export const feeds = [
  { type: 'application/rss+xml', path: '/feed.xml', title: 'RSS' },
  { type: 'application/atom+xml', path: '/atom.xml', title: 'Atom' },
  { type: 'application/feed+json', path: '/feed.json', title: 'JSON Feed' },
] as const;
