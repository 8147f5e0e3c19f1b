// The record and all articles → what each of them is to know that does not stand in its own files.
import type {
  ArticleFacts,
  ClaimFacts,
  FactCheckOf,
  Known,
  PublicationRecord,
  SignedWords,
} from '../model/record.ts';
import type { Identity } from './identities.ts';
import type { Publication } from './publication.ts';

/** Who is who, and the claims as they will be recorded. */
export interface Past {
  readonly identities: ReadonlyMap<string, Identity>;
  readonly claims: PublicationRecord['claims'];
}

type Claims = ReadonlyMap<string, ClaimFacts>;

/** By the name of the article's file; reports `record:unknown-claim` at a `sameClaim` that leads nowhere. Throws never. */
export function knownOf(publication: Publication, past: Past): ReadonlyMap<string, Known> {
  const { articles, record } = publication;
  const claims: Claims = new Map(articles.flatMap((each) => each.claims.map((claim) => [claim.id, claim])));
  const repeats = repeatsOf(publication, claims);
  const addresses = new Set(articles.flatMap(({ url, aliases }) => [url, ...aliases]));
  const all = new Map<string, Known>();
  for (const article of articles) {
    const { name = article.source, former = [] } = past.identities.get(article.source) ?? {};
    // An address at which something else stands now leads there.
    const free = former.filter((url) => !addresses.has(url));
    for (const url of free) addresses.add(url);
    const known: Known = {
      ...(name === article.source ? {} : { name }),
      ...(free.length === 0 ? {} : { former: free }),
      ...told('signed', signedWords(article.stale, record)),
      ...told(
        'repeats',
        pick(article, ({ id }) => repeats.get(id)),
      ),
      ...told(
        'factChecks',
        pick(article, ({ sameClaim }) => factCheckOf(claims.get(sameClaim ?? ''))),
      ),
      ...told(
        'history',
        pick(article, ({ id, review }) => review && changedVerdicts(id, past)),
      ),
    };
    if (Object.keys(known).length > 0) all.set(article.source, known);
  }
  return all;
}

function told<K extends string, T extends object>(key: K, value: T): { readonly [k in K]?: T } {
  return Object.keys(value).length === 0 ? {} : ({ [key]: value } as { readonly [k in K]: T });
}

function pick<T>(
  { claims }: ArticleFacts,
  value: (claim: ClaimFacts) => T | undefined,
): { readonly [claim: string]: T } {
  const found = claims.flatMap((claim) => {
    const one = value(claim);
    return one === undefined ? [] : [[claim.id, one] as const];
  });
  return Object.fromEntries(found);
}

/** What was signed under hashes: what was published last, and signatures that wait for a build. Throws never. */
export function signedWords(
  hashes: readonly string[],
  { signatures, claims }: PublicationRecord,
): { readonly [hash: string]: SignedWords } {
  const words: { [hash: string]: SignedWords } = {};
  if (hashes.length === 0) return words;
  const published = [...claims.values()].flatMap(({ wording, quote, review }) =>
    review ? [{ hash: review.signed.hash, wording, quote, verdict: review.verdict }] : [],
  );
  for (const { hash, wording, quote, verdict } of [...published, ...signatures.values()]) {
    if (hashes.includes(hash)) words[hash] = { wording, quote, verdict };
  }
  return words;
}

function changedVerdicts(id: string, { claims }: Past) {
  const history = claims.get(id)?.review?.history ?? [];
  return history.length > 1 ? history : undefined;
}

function factCheckOf(claim: ClaimFacts | undefined): FactCheckOf | undefined {
  if (!claim?.review) return undefined;
  const { url, label, rating } = claim.review;
  return { id: claim.id, url, label, ...(rating ? { rating: { class: rating.class } } : {}) };
}

/** Where else each claim was made: in articles that say it again. */
function repeatsOf({ articles, faulty, reportOn }: Publication, claims: Claims) {
  const repeats = new Map<string, ClaimFacts['appearances'][number][]>();
  for (const article of articles) {
    for (const { sameClaim, appearances, places } of article.claims) {
      if (sameClaim === undefined) continue;
      const same = claims.get(sameClaim);
      if (same && same.sameClaim === undefined) {
        if (appearances.length > 0)
          repeats.set(sameClaim, [...(repeats.get(sameClaim) ?? []), ...appearances]);
      } else if (same || faulty.size === 0) {
        reportOn(article).error('record:unknown-claim', places.sameClaim ?? places.id, {
          reason: `Unexpected sameClaim "${sameClaim}", expected the id of a published claim that repeats no other`,
          fix: same
            ? `Write ${same.sameClaim}, which it repeats itself.`
            : 'Write the id under which the claim is published first.',
        });
      }
    }
  }
  return repeats;
}
