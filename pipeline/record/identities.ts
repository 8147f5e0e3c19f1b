// The articles of this build and of the record → who is who, and who was where.
import type { ArticleFacts, PublicationRecord, RecordedArticle } from '../model/record.ts';

/** What came of an article's past. */
export interface Identity {
  /** The last part of its tag URI. */
  readonly name: string;
  /** Where it was before, itself or what was merged into it; the present address is not among them. */
  readonly former: readonly string[];
  /** Its file has the name of an article that has moved to another. */
  readonly nameTaken?: RecordedArticle;
}

/**
 * The identity of each article, by the name of its file. A file of the record is that article; a new file is the one whose
 * file is gone if it names that one's address among its `aliases`, has its claims, or has the same words, in this
 * order; else it is new. `files` are the names of all articles in the folder, whatever is wrong with them.
 */
export function identitiesOf(
  articles: readonly ArticleFacts[],
  { record, files }: { readonly record: PublicationRecord; readonly files: ReadonlySet<string> },
): ReadonlyMap<string, Identity> {
  const bySource = new Map([...record.articles.values()].map((each) => [each.source, each]));
  const gone = [...record.articles.values()].filter(({ source }) => !files.has(source));
  const found = new Map<ArticleFacts, RecordedArticle>();
  for (const article of articles) {
    const recorded = bySource.get(article.source);
    if (recorded) found.set(article, recorded);
  }
  const moved = movesOf(
    articles.filter((article) => !found.has(article)),
    { gone: new Set(gone), record },
  );
  for (const [article, recorded] of moved) found.set(article, recorded);
  const heirs = heirsOf(articles, gone, { record, taken: new Set(found.values()) });
  return new Map(
    articles.map((article) => {
      const own = found.get(article);
      const taken = own ? undefined : record.articles.get(article.source);
      const past = [...(own ? [own] : []), ...(heirs.get(article) ?? [])];
      const former = new Set(past.flatMap(({ url, former: before }) => [...before, url]));
      former.delete(article.url);
      const identity: Identity = {
        name: own?.article ?? article.source,
        former: [...former].sort(),
        ...(taken ? { nameTaken: taken } : {}),
      };
      return [article.source, identity];
    }),
  );
}

interface Past {
  readonly gone: ReadonlySet<RecordedArticle>;
  readonly record: PublicationRecord;
}

interface Match {
  readonly article: ArticleFacts;
  readonly recorded: RecordedArticle;
  readonly weight: number;
}

/** New files with the articles that they were, the surest first; each article and each file once. */
function movesOf(articles: readonly ArticleFacts[], past: Past): Map<ArticleFacts, RecordedArticle> {
  const byUrl = new Map([...past.gone].map((each) => [each.url, each]));
  const byText = new Map([...past.gone].map((each) => [each.text, each]));
  const matches: Match[] = [];
  for (const article of articles) {
    for (const url of article.aliases)
      matches.push(...matchOf(article, byUrl.get(url), Number.POSITIVE_INFINITY));
    // Words that an article had long ago may be another's by now; claims are where they were last.
    matches.push(...matchOf(article, byText.get(article.text), 0));
    for (const [recorded, count] of claimsFrom(article, past))
      matches.push(...matchOf(article, recorded, count));
  }
  matches.sort((a, b) => (a.weight === b.weight ? compare(a, b) : a.weight < b.weight ? 1 : -1));
  const found = new Map<ArticleFacts, RecordedArticle>();
  const taken = new Set<RecordedArticle>();
  for (const { article, recorded } of matches) {
    if (found.has(article) || taken.has(recorded)) continue;
    found.set(article, recorded);
    taken.add(recorded);
  }
  return found;
}

function matchOf(article: ArticleFacts, recorded: RecordedArticle | undefined, weight: number): Match[] {
  return recorded ? [{ article, recorded, weight }] : [];
}

function compare(a: Match, b: Match): number {
  const [left, right] = [a, b].map(({ recorded, article }) => `${recorded.article}\n${article.source}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

/** The gone articles that an article's claims come from, with how many come from each. */
function claimsFrom(article: ArticleFacts, { gone, record }: Past): Map<RecordedArticle, number> {
  const counts = new Map<RecordedArticle, number>();
  for (const { id } of article.claims) {
    const recorded = record.articles.get(record.claims.get(id)?.article ?? '');
    if (recorded && gone.has(recorded)) counts.set(recorded, (counts.get(recorded) ?? 0) + 1);
  }
  return counts;
}

/** Articles that went into others: each by the article that has most of its claims now, which answers at its address. */
function heirsOf(
  articles: readonly ArticleFacts[],
  gone: readonly RecordedArticle[],
  { record, taken }: { readonly record: PublicationRecord; readonly taken: ReadonlySet<RecordedArticle> },
): Map<ArticleFacts, RecordedArticle[]> {
  const lost = new Set(gone.filter((each) => !taken.has(each)));
  const best = new Map<RecordedArticle, { article: ArticleFacts; count: number }>();
  for (const article of lost.size === 0 ? [] : articles) {
    for (const [recorded, count] of claimsFrom(article, { gone: lost, record })) {
      if (count > (best.get(recorded)?.count ?? 0)) best.set(recorded, { article, count });
    }
  }
  const heirs = new Map<ArticleFacts, RecordedArticle[]>();
  for (const [recorded, { article }] of best) {
    heirs.set(article, [...(heirs.get(article) ?? []), recorded]);
  }
  return heirs;
}
