// ALL ARTICLES: settings, cache, crew, checks over the site, publishing, writing.
import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { settingsName } from './article.ts';
import { siteCheck } from './check/index.ts';
import type { Kept } from './crew.ts';
import { type Editions, editionsOf } from './editions.ts';
import { folderMessages, listFolder, noFolder } from './folder.ts';
import { openKit } from './kit.ts';
import { keepRecord, missingRecord, openRecord, settleBuild } from './ledger.ts';
import { dayPart } from './model/calendar.ts';
import type { Entry, Shelf } from './model/edition.ts';
import type { Message } from './model/message.ts';
import type { Output } from './model/output.ts';
import type { Published } from './model/plugin.ts';
import type { Site } from './model/site.ts';
import { pictureOutputs } from './pictures.ts';
import { codeDigest } from './program.ts';
import { Misread, Proof } from './proof.ts';
import { publish } from './publish/index.ts';
import { fingerprint } from './run/fingerprint.ts';
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

/** Builds the publication into `out`. Rejects only for faults of the program and of the file system. */
export function build(options: BuildOptions = {}): Promise<BuildResult> {
  return run(options, options.out ?? 'dist');
}

/** Does all of a build but the writing. Rejects as `build` does. */
export function check(options: BuildOptions = {}): Promise<BuildResult> {
  return run(options, undefined);
}

/** Does what `check` does, and shows the publication as it would be published; nothing where it has errors. */
export async function survey<T>(
  options: BuildOptions,
  look: (shelf: Shelf, site: Published) => T,
): Promise<{ readonly result: BuildResult; readonly seen?: T }> {
  let seen: T | undefined;
  const result = await run(options, undefined, (shelf, site) => {
    seen = look(shelf, site);
  });
  return seen === undefined ? { result } : { result, seen };
}

async function run(
  options: BuildOptions,
  out: string | undefined,
  look?: (shelf: Shelf, site: Published) => void,
): Promise<BuildResult> {
  const source = options.source ?? 'source';
  if (!existsSync(source)) return { ...nothing, status: 2, messages: [noFolder(source)] };
  if (out !== undefined && isWithin(out, source)) {
    return { ...nothing, status: 2, messages: [outInSource(out, source)] };
  }
  const listing = listFolder(source);
  const { site, messages: settingMessages } = readSettings(source, listing, openKit());
  if (!site) return { ...nothing, status: 2, messages: settingMessages };

  const opened = openRecord(source);
  if (!opened.record) {
    return { ...nothing, status: 2, messages: [...settingMessages, ...opened.messages] };
  }
  const store = new Store(options.cache, source, fingerprint(codeDigest(), JSON.stringify(site)));
  try {
    const place = { source, listing, site, store, threads: options.threads };
    const onProgress = options.onProgress?.bind(options);
    const first = await editionsOf(onProgress ? { ...place, onProgress } : place);
    const settled = settleBuild(opened.record, { source, listing }, first);
    // What articles know of each other, and of their own past, stands in none of their files.
    const again = await editionsOf(place, settled.known);
    const keys = new Map([...first.keys, ...again.keys]);
    const heads = [...new Map([...first.heads, ...again.heads]).values()];
    const entries = heads.flatMap(({ entry }) => entry ?? []);
    const shelf = shelfOver(store.cache, entries, keys);
    store.prune([...first.keys.values(), ...again.keys.values()]);
    const messages = [
      ...settingMessages,
      ...folderMessages(source, listing),
      ...first.messages,
      ...onceEach(heads, source),
      ...settled.messages,
      ...(out === undefined ? [] : missingRecord(opened, out, settled)),
      ...siteCheck(shelf, site),
    ];
    const counts = countsOf(entries, first);
    const stops = ({ severity }: Message) =>
      severity === 'error' || (options.strict && severity === 'warning');
    if (messages.some(stops)) return { ...counts, status: 1, messages };
    const published = { ...site, now: nowOf(site, entries), withdrawn: settled.withdrawn };
    look?.(shelf, published);
    if (out === undefined) return { ...counts, status: 0, messages };
    const state = [...keys.values(), JSON.stringify(settled.withdrawn)];
    const output = store.writeOnce(out, state, () => {
      const proof = new Proof(out);
      const written = writeOutputs(out, proof.read(outputsOf(source, shelf, published)));
      return { ...written, sights: proof.sights() };
    });
    // Last: a record of what was never written would call the next change of it a change of something published.
    keepRecord(opened, settled.record);
    return { ...counts, status: 0, messages, output };
  } catch (fault) {
    if (fault instanceof Misread)
      return { ...nothing, articles: listing.articles.length, status: 1, messages: fault.messages };
    throw fault;
  } finally {
    store.close();
  }
}

/** The messages of all articles; those about the settings, which every article repeats, once. */
function onceEach(heads: readonly Kept[], source: string): readonly Message[] {
  const told = new Set<string>();
  return heads.flatMap(({ messages }) =>
    messages.flatMap((message) => {
      if (message.path !== settingsName) return [message];
      const key = `${message.rule} ${message.reason}`;
      if (told.has(key)) return [];
      told.add(key);
      return [{ ...message, path: `${source}/${settingsName}` }];
    }),
  );
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

function countsOf(entries: readonly Entry[], { keys, worked }: Editions) {
  const claims = entries.flatMap((entry) => entry.claims);
  return {
    articles: keys.size,
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
