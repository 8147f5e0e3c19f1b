// ALL ARTICLES: settings, cache, crew, checks over the site, publishing, writing.
import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Job } from './article.ts';
import { siteCheck } from './check/index.ts';
import { crewWork, type Setup } from './crew.ts';
import { folderMessages, idOf, type Listing, listFolder, noFolder, openJob } from './folder.ts';
import { openKit, sharedKnowledge } from './kit.ts';
import { dayPart } from './model/calendar.ts';
import type { Entry, Shelf } from './model/edition.ts';
import type { Message } from './model/message.ts';
import type { Output } from './model/output.ts';
import type { Published } from './model/plugin.ts';
import type { Site } from './model/site.ts';
import { pictureOutputs } from './pictures.ts';
import { codeDigest, workerModule } from './program.ts';
import { Misread, Proof } from './proof.ts';
import { publish } from './publish/index.ts';
import { batchesOf, mapInOrder } from './run/batches.ts';
import { fingerprint } from './run/fingerprint.ts';
import { staff } from './run/pool.ts';
import { writeOutputs } from './run/write.ts';
import { readSettings } from './settings.ts';
import { shelfOver } from './shelf.ts';
import { type Built, Store } from './store.ts';

/** How to build. Folders are paths as people write them: messages name files through them. */
export interface BuildOptions {
  /** Folder of the publication; `source` where absent. */
  readonly source?: string;
  /** Folder to write; `dist` where absent. */
  readonly out?: string;
  /** Warnings count as errors: nothing is written where there are any. */
  readonly strict?: boolean;
  /** Threads to work with; as many as pay where absent. */
  readonly threads?: number;
  /** Folder of the edition cache; `null`: none is kept. `node_modules/.cache/claimpress` where absent. */
  readonly cache?: string | null;
  /** Called as articles are finished, with how many are, of how many. */
  onProgress?(done: number, total: number): void;
}

/** What a build did. */
export interface BuildResult {
  /** 0: clean. 1: problems in the content; nothing was written. 2: the publication's settings are unusable. */
  readonly status: 0 | 1 | 2;
  readonly articles: number;
  /** How many of the articles were worked on; the others came from the cache. */
  readonly worked: number;
  readonly claims: number;
  readonly reviews: number;
  readonly messages: readonly Message[];
  /** Absent where nothing was to be written. */
  readonly output?: Built;
}

/** Articles to a batch: fewer cost messages between threads, more leave a thread idle at the end. */
const batchSize = 20;

/** Builds the publication into `out`. Rejects only for faults of the program and of the file system. */
export function build(options: BuildOptions = {}): Promise<BuildResult> {
  return run(options, options.out ?? 'dist');
}

/** Does all of a build but the writing. Rejects as `build` does. */
export function check(options: BuildOptions = {}): Promise<BuildResult> {
  return run(options, undefined);
}

async function run(options: BuildOptions, out: string | undefined): Promise<BuildResult> {
  const source = options.source ?? 'source';
  if (!existsSync(source)) return { ...nothing, status: 2, messages: [noFolder(source)] };
  if (out !== undefined && isWithin(out, source)) {
    return { ...nothing, status: 2, messages: [outInSource(out, source)] };
  }
  const listing = listFolder(source);
  const { site, messages: settingMessages } = readSettings(source, listing, openKit());
  if (!site) return { ...nothing, status: 2, messages: settingMessages };

  const store = new Store(options.cache, source, fingerprint(codeDigest(), JSON.stringify(site)));
  try {
    const { keys, missing, messages: fileMessages } = inventory(source, listing, store);
    await work(missing, { site, store, options, total: keys.size });
    const heads = [...keys.values()].map((key) => store.head(key));
    const entries = heads.flatMap(({ entry }) => entry ?? []);
    const shelf = shelfOver(store.cache, entries, keys);
    store.prune(keys.values());
    const messages = [
      ...settingMessages,
      ...fileMessages,
      ...heads.flatMap((head) => head.messages),
      ...siteCheck(shelf, site),
    ];
    const counts = countsOf(entries, keys.size, missing.length);
    const stops = ({ severity }: Message) =>
      severity === 'error' || (options.strict && severity === 'warning');
    if (messages.some(stops)) return { ...counts, status: 1, messages };
    if (out === undefined) return { ...counts, status: 0, messages };
    const published = { ...site, now: nowOf(site, entries) };
    const output = store.writeOnce(out, keys.values(), () => {
      const proof = new Proof(out);
      const written = writeOutputs(out, proof.read(outputsOf(source, shelf, published)));
      return { ...written, sights: proof.sights() };
    });
    return { ...counts, status: 0, messages, output };
  } catch (fault) {
    if (fault instanceof Misread)
      return { ...nothing, articles: listing.articles.length, status: 1, messages: fault.messages };
    throw fault;
  } finally {
    store.close();
  }
}

const nothing = { articles: 0, worked: 0, claims: 0, reviews: 0 };

/** Every file of the site: what publishers make, and the pictures that articles show. */
function* outputsOf(source: string, shelf: Shelf, site: Published): Iterable<Output> {
  yield* publish(shelf, site);
  yield* pictureOutputs(source, shelf.entries);
}

/** Whether one of two folders lies in the other, or is it. */
function isWithin(a: string, b: string): boolean {
  const [from, to] = [resolve(a) + sep, resolve(b) + sep];
  return from.startsWith(to) || to.startsWith(from);
}

/** Files written among the sources would be read as sources by the next build. */
function outInSource(out: string, source: string): Message {
  return {
    path: out,
    severity: 'error',
    rule: 'config:out-in-source',
    reason: `Unexpected output folder that shares files with ${source}, expected one beside it`,
    fix: 'Name another folder with --out.',
  };
}

interface Missing {
  readonly key: string;
  readonly job: Job;
}

/** Reads every article: its key by id, and the jobs whose result is not kept. */
function inventory(source: string, listing: Listing, store: Store) {
  const messages = folderMessages(source, listing);
  const keys = new Map<string, string>();
  const missing: Missing[] = [];
  for (const path of listing.articles) {
    const { job, messages: faults } = openJob(source, path, listing.reviews.get(idOf(path)));
    messages.push(...faults);
    if (!job) continue;
    const key = store.keyOf(job);
    keys.set(job.source.id, key);
    if (!store.cache.has(key)) missing.push({ key, job });
  }
  return { keys, missing, messages };
}

interface Workplace {
  readonly site: Site;
  readonly store: Store;
  readonly options: BuildOptions;
  readonly total: number;
}

/** Makes the missing editions and puts them into the store. */
async function work(missing: readonly Missing[], { site, store, options, total }: Workplace): Promise<void> {
  if (missing.length === 0) return;
  const setup: Setup = { task: 'edit', site, knowledge: sharedKnowledge() };
  const crew = await staff<Job, string, Setup>({
    module: workerModule(),
    setup,
    items: missing.length,
    threads: options.threads,
    inline: crewWork(setup),
  });
  let done = total - missing.length;
  try {
    const finish = async (batch: readonly Missing[]) => {
      const texts = await crew.work(batch.map(({ job }) => job));
      texts.forEach((text, index) => {
        store.cache.put((batch[index] as Missing).key, text);
      });
      return batch.length;
    };
    for await (const count of mapInOrder(batchesOf(missing, batchSize), crew.window, finish)) {
      done += count;
      options.onProgress?.(done, total);
    }
  } finally {
    await crew.close();
  }
}

function countsOf(entries: readonly Entry[], articles: number, worked: number) {
  const claims = entries.flatMap((entry) => entry.claims);
  return {
    articles,
    worked,
    claims: claims.length,
    reviews: claims.filter((claim) => claim.factCheck).length,
  };
}

/** The build's clock: as the publication sets it, else the newest date in the content. */
function nowOf(site: Site, entries: readonly Entry[]): string {
  const days = entries.flatMap(({ datePublished, dateModified }) => [datePublished, dateModified]);
  const newest = days.reduce<string>((last, day) => (day && dayPart(day) > last ? dayPart(day) : last), '');
  return site.now ?? (newest === '' ? '1970-01-01' : newest);
}
