// Reviews that nobody has signed as they stand → signatures in their files, once nothing else is wrong with them.
import { readFileSync, writeFileSync } from 'node:fs';
import { compose, type Job } from './article.ts';
import { idOf, type Listing, openJob } from './folder.ts';
import type { Kit } from './kit.ts';
import type { Message } from './model/message.ts';
import type { RecordedSignature } from './model/record.ts';
import type { Site } from './model/site.ts';
import { type Lapse, signedText } from './review/index.ts';

/** Where reviews are signed. */
export interface Desk {
  readonly source: string;
  readonly listing: Listing;
  readonly site: Site;
  readonly kit: Kit;
}

/** A review file, and its reviews that wait for a signature. */
export interface Waiting {
  /** As a person would name it. */
  readonly path: string;
  readonly job: Job;
  readonly lapses: readonly Lapse[];
  /** What is wrong beside signatures: reviews with such an error cannot be signed. */
  readonly faults: readonly Message[];
}

/** The review files of the names given (below the source folder), with what waits in them. */
export async function waitingIn(paths: ReadonlySet<string>, desk: Desk): Promise<readonly Waiting[]> {
  const { source, listing, site, kit } = desk;
  const found: Waiting[] = [];
  for (const article of listing.articles) {
    const review = listing.reviews.get(idOf(article));
    if (review === undefined || !paths.has(review)) continue;
    const { job, messages } = openJob(source, article, review);
    if (!job) found.push({ path: `${source}/${review}`, job: emptyJob, lapses: [], faults: messages });
    else {
      const { result, messages: told } = await compose(job, site, kit);
      const faults = told.filter(({ severity, rule }) => severity === 'error' && !ofSignatures.has(rule));
      found.push({ path: `${source}/${review}`, job, lapses: result?.lapses ?? [], faults });
    }
  }
  return found;
}

const emptyJob: Job = { source: { id: '', path: '', format: 'body', text: '' } };
const ofSignatures = new Set(['review:unsigned', 'review:stale-signature', 'review:signed-by-another']);

/** What came of signing a file. */
export interface Signed {
  readonly signatures: readonly RecordedSignature[];
  /** Reviews whose file leaves no place for a signature. */
  readonly unplaced: readonly RecordedSignature[];
  /** What is wrong with the reviews now that they would be published; nothing was written then. */
  readonly faults: readonly Message[];
}

/** Signs reviews of a file on a day, and writes it. What would be refused all the same stays unsigned. */
export async function signFile(
  { path, job, lapses }: Waiting,
  day: string,
  { site, kit }: Pick<Desk, 'site' | 'kit'>,
): Promise<Signed> {
  let text = readFileSync(path, 'utf8');
  const signatures: RecordedSignature[] = [];
  const unplaced: RecordedSignature[] = [];
  for (const { claim, by, hash, words } of lapses) {
    const signature = { hash, claim, by, date: day, ...words };
    const signed = signedText(text, claim, { by, date: day, hash });
    if (signed === undefined) unplaced.push(signature);
    else {
      signatures.push(signature);
      text = signed;
    }
  }
  const { messages } = await compose({ ...job, review: { path, text } }, site, kit);
  const faults = messages.filter(({ severity, rule }) => severity === 'error' && !ofSignatures.has(rule));
  if (faults.length > 0) return { signatures: [], unplaced: [], faults };
  writeFileSync(path, text);
  return { signatures, unplaced, faults };
}
