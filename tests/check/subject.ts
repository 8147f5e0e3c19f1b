// The sample edition's graph, changed as a test likes, and what the checks say to it.
import { expand } from '../../pipeline/assemble/expand.ts';
import { assemble } from '../../pipeline/assemble/index.ts';
import { type CheckDesk, check } from '../../pipeline/check/index.ts';
import type { Message } from '../../pipeline/model/message.ts';
import type { Json, Node } from '../../pipeline/model/node.ts';
import type { Draft } from '../../pipeline/model/plugin.ts';
import { createReport } from '../../pipeline/run/report.ts';
import { openVocabulary } from '../../pipeline/vocabulary.ts';
import { draft as sample } from '../assemble/draft.ts';
import { articleOf } from '../review/manuscript.ts';
import { site } from '../sample.ts';

const vocabulary = openVocabulary();

/** A sample that nothing is wrong with, republished from a piece whose address is known. */
export const draft: Draft = {
  ...sample,
  meta: {
    ...sample.meta,
    publication: { name: 'The Elsewhere Times', url: 'https://elsewhere.example/' },
    originalUrl: 'https://elsewhere.example/keep-the-bridge',
  },
};

export const { graph, reviews } = assemble(draft, site);

interface Documents {
  readonly graph?: readonly Node[];
  readonly reviews?: { [claim: string]: Node };
}

type Files = Pick<CheckDesk, 'article' | 'decisions' | 'report' | 'reviewReport'>;

/** Files in which nothing is written. */
function noFiles(): Files {
  const report = createReport('source/article.md', '');
  const reviewReport = createReport('source/article.review.yaml', '');
  return { article: articleOf(''), decisions: undefined, report, reviewReport };
}

/** What the checks say to documents that were made from these files. */
export async function told(
  documents: Documents,
  { edition = draft, files = noFiles() }: { readonly edition?: Draft; readonly files?: Files } = {},
): Promise<readonly Message[]> {
  const both = { graph, reviews, ...documents };
  const expansion = await expand(both.graph, both.reviews, vocabulary);
  await check({ draft: edition, ...both, expansion, site, vocabulary, ...files });
  return [...files.report.messages, ...files.reviewReport.messages];
}

/** What the checks say to a graph and reviews of the sample article. */
export function said(documents: Documents = {}, edition = draft): Promise<readonly Message[]> {
  return told(documents, { edition });
}

/** The rules that fire on the sample's review with these fields in the place of its own; undefined takes one away. */
export async function onReview(changes: Changes): Promise<readonly string[]> {
  const review = reviews['bridge-opened'];
  if (!review) throw new Error('The sample has no review');
  return rulesOf(await said({ reviews: { 'bridge-opened': changed(review, changes) } }));
}

/** The same for the article's own node. */
export async function onArticle(changes: Changes): Promise<readonly string[]> {
  const [article, ...rest] = graph;
  if (!article) throw new Error('The sample has no article');
  return rulesOf(await said({ graph: [changed(article, changes), ...rest] }));
}

/** The same for the review's `itemReviewed`. */
export function onItem(changes: Changes): Promise<readonly string[]> {
  return onReview({ itemReviewed: changed(reviews['bridge-opened']?.['itemReviewed'] as Node, changes) });
}

/** The same for the review's `reviewRating`. */
export function onRating(changes: Changes): Promise<readonly string[]> {
  return onReview({ reviewRating: changed(reviews['bridge-opened']?.['reviewRating'] as Node, changes) });
}

/** Fields by name; undefined takes the field away. */
export interface Changes {
  readonly [term: string]: Json | undefined;
}

/** A node with other fields. */
export function changed(node: Node, changes: Changes): Node {
  const kept = Object.entries({ ...node, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Node;
}

export function rulesOf(messages: readonly Message[]): readonly string[] {
  return [...new Set(messages.map(({ rule }) => rule))];
}
