// ONE ARTICLE: source and decisions in, edition out. The stages stand in their order in `compose` and `edit`.
import { expand } from './assemble/expand.ts';
import { assemble } from './assemble/index.ts';
import { quads } from './assemble/quads.ts';
import { check } from './check/index.ts';
import { draftOf, urlOf } from './draft.ts';
import { extract } from './extract/index.ts';
import { standalone } from './extract/standalone.ts';
import { factsOf } from './facts.ts';
import type { Kit } from './kit.ts';
import { link } from './link/index.ts';
import type { Article, Source } from './model/article.ts';
import type { Decisions } from './model/decision.ts';
import type { Edition, Statement } from './model/edition.ts';
import type { InnerLink } from './model/innerLink.ts';
import type { LinkReason } from './model/linkReason.ts';
import type { Message, Report } from './model/message.ts';
import type { Json, Node } from './model/node.ts';
import type { Note } from './model/note.ts';
import type { Desk, Draft } from './model/plugin.ts';
import type { ArticleFacts, Known } from './model/record.ts';
import type { Site } from './model/site.ts';
import { read } from './read/index.ts';
import { reckon } from './reckon/index.ts';
import { render } from './render/index.ts';
import { innerLinks } from './render/innerLinks.ts';
import { type Lapse, publishedClaims, readDecisions, review } from './review/index.ts';
import { createReport } from './run/report.ts';
import { statementsOf } from './statements.ts';

/** What faults of the settings are told of, in every article that shows them. */
export const settingsName = 'site.yaml';

/** One article's input: its source and, where there is one, the editor's file beside it. */
export interface Job {
  readonly source: Source;
  readonly review?: { readonly path: string; readonly text: string };
  /** What the publication's record and its other articles know of it. */
  readonly known?: Known;
}

/** An article as far as `press` needs it: read, reviewed, linked, described, checked. */
export interface Composed {
  readonly article: Article;
  /** At which it was read and linked, for those who explain what was found there. */
  readonly desk: Desk;
  readonly draft: Draft;
  /** What figures and days of the words come to, worked out again for the editor. */
  readonly notes: readonly Note[];
  readonly graph: readonly Node[];
  readonly reviews: { readonly [claim: string]: Node };
  readonly decisions: Decisions | undefined;
  /** Reviews that are held back until somebody signs them. */
  readonly lapses: readonly Lapse[];
  /** Graph and reviews in JSON-LD's expanded form; absent where a check found an error in them. */
  readonly expanded?: readonly Json[];
  readonly messages: readonly Message[];
  /** Why each mention was linked or was not: for editors, and kept nowhere. */
  why(): readonly LinkReason[];
}

/** What came of a job: without a result the article could not be used, and the messages say why. */
export type Outcome<T> = { readonly result: T; readonly messages: readonly Message[] } | Unusable;

export interface Unusable {
  readonly result?: undefined;
  readonly messages: readonly Message[];
}

/** Source and decisions → draft and graph. Throws only for faults of the program. */
export async function compose(job: Job, site: Site, kit: Kit): Promise<Outcome<Composed>> {
  const report = createReport(job.source.path, job.source.text);
  const language = kit.language(site.language);
  if (!language) throw new RangeError(`No language ${site.language}`);

  const asWritten = read(job.source, language, report);
  if (!asWritten) return { messages: report.messages };
  const decisionReport = createReport(job.review?.path ?? '', job.review?.text ?? '');
  const decisions = job.review && readDecisions(job.review.path, job.review.text, decisionReport);
  const article = withOrigin(asWritten, decisions);
  const desk: Desk = { article, language, knowledge: kit.knowledgeFor(site), report };
  const proposals = extract(desk);
  const reviewed = review(proposals, { article, decisions, report: decisionReport });
  const { why, ...linked } = link(reviewed.annotations, desk);
  const { entities } = linked;
  const annotations = standalone(linked, desk);
  const notes = reckon({ ...desk, annotations });

  const articleUrl = urlOf(article, site);
  const { known } = job;
  const { claims, lapses } = publishedClaims({
    anchored: reviewed.anchored,
    decisions,
    annotations,
    entities,
    article,
    site,
    articleUrl,
    ...(known ? { known } : {}),
    report: decisionReport,
  });
  const corrections = decisions?.corrections ?? [];
  const draft = draftOf({ article, annotations, entities, claims, corrections, known }, site);
  const { graph, reviews } = assemble(draft, site);
  const { vocabulary } = kit;
  const expansion = await expand(graph, reviews, vocabulary);
  const documents = { draft, graph, reviews, expansion };
  const siteReport = createReport(settingsName, '');
  const reports = { report, reviewReport: decisionReport, siteReport };
  const isSound = await check({ ...documents, site, vocabulary, article, decisions, ...reports });
  const expanded = isSound && 'expanded' in expansion ? { expanded: expansion.expanded } : {};
  const messages = [...inOrder(report), ...inOrder(decisionReport), ...siteReport.messages];
  const found = {
    article,
    desk,
    draft,
    notes,
    graph,
    reviews,
    decisions,
    lapses,
    ...expanded,
    messages,
    why,
  };
  return { result: found, messages };
}

/** The editor's word on where the article was first published goes before the article's own. */
function withOrigin(article: Article, decisions: Decisions | undefined): Article {
  const { originalUrl } = decisions ?? {};
  return originalUrl === undefined ? article : { ...article, meta: { ...article.meta, originalUrl } };
}

/** A finished article: the edition, what the record is held against, its RDF as N-Quads, and its statements. */
export interface Edited {
  readonly edition: Edition;
  readonly facts: ArticleFacts;
  readonly quads: string;
  /** Links of its text to addresses of this site. */
  readonly links: readonly InnerLink[];
  /** By which its claims are known again in other articles. */
  readonly statements: readonly Statement[];
}

/** Source and decisions → edition; nothing where a check found an error. Throws only for faults of the program. */
export async function edit(job: Job, site: Site, kit: Kit): Promise<Outcome<Edited>> {
  const { result: composed, messages } = await compose(job, site, kit);
  if (!composed?.expanded) return { messages };
  const { article, desk, draft, graph, reviews, expanded } = composed;
  const { claims, annotations, url: pageUrl } = draft;
  const rendered = render(article, { claims, annotations, pageUrl });
  const edition = { ...draft, graph, reviews, ...rendered, messages };
  const links = innerLinks(article.tree, pageUrl);
  const statements = statementsOf(composed, composed.decisions, desk.language);
  const facts = factsOf(composed, site);
  return { result: { edition, facts, quads: await quads(expanded), links, statements }, messages };
}

function inOrder({ messages }: Report): Message[] {
  return [...messages].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
