// A small publication in a temporary folder, edited and built as its editors would, in this process.
import { join } from 'node:path';
import { listFolder } from '../../pipeline/folder.ts';
import { openKit } from '../../pipeline/kit.ts';
import { keepRecord, openRecord } from '../../pipeline/ledger.ts';
import { readSettings } from '../../pipeline/settings.ts';
import { signFile, waitingIn } from '../../pipeline/signing.ts';
import { type BuildResult, build, check } from '../../pipeline/site.ts';
import { bridge, Folder, settings } from '../publication.ts';

export const reviewPath = 'source/2024-06-01-bridge.review.yaml';
export const articlePath = 'source/2024-06-01-bridge.md';

/** What a build said: its rules with their places, and whether it wrote. */
export interface Said {
  readonly status: BuildResult['status'];
  readonly rules: readonly string[];
  readonly reasons: readonly string[];
}

/** A publication of one article with one review, which other files can join. */
export class Newsroom {
  readonly #folder: Folder;
  readonly #kit = openKit();

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.#folder = new Folder({ ...settings, ...bridge, ...files });
  }

  get source(): string {
    return join(this.#folder.path, 'source');
  }

  write(path: string, text: string): void {
    this.#folder.write(path, text);
  }

  read(path: string): string {
    return this.#folder.read(path);
  }

  remove(path: string): void {
    this.#folder.remove(path);
  }

  move(from: string, to: string): void {
    this.write(to, this.read(from));
    this.remove(from);
  }

  /** Every file of the site by its path. */
  site(): ReadonlyMap<string, string> {
    return this.#folder.files('dist');
  }

  /** Replaces words of a file. Throws where they are not there: a test that changes nothing proves nothing. */
  edit(path: string, from: string, to: string): void {
    const text = this.read(path);
    if (!text.includes(from)) throw new Error(`No "${from}" in ${path}`);
    this.write(path, text.replace(from, to));
  }

  async sign(day = '2024-06-10'): Promise<number> {
    const listing = listFolder(this.source);
    const { site } = readSettings(this.source, listing, this.#kit);
    const opened = openRecord(this.source);
    if (!site || !opened.record) throw new Error('No publication');
    const desk = { source: this.source, listing, site, kit: this.#kit };
    const signatures = new Map(opened.record.signatures);
    let count = 0;
    for (const file of await waitingIn(new Set(listing.reviews.values()), desk)) {
      const done = await signFile(file, day, desk);
      for (const signature of done.signatures) signatures.set(signature.hash, signature);
      count += done.signatures.length;
    }
    if (count > 0) keepRecord(opened, { ...opened.record, signatures });
    return count;
  }

  build(): Promise<Said> {
    return this.#said(build({ source: this.source, out: join(this.#folder.path, 'dist'), cache: null }));
  }

  check(): Promise<Said> {
    return this.#said(check({ source: this.source, cache: null }));
  }

  close(): void {
    this.#folder.close();
  }

  async #said(run: Promise<BuildResult>): Promise<Said> {
    const { status, messages } = await run;
    const grave = messages.filter(({ severity }) => severity !== 'info');
    const rules = grave.map(({ rule, line, column }) =>
      line === undefined ? rule : `${rule} ${line}:${column}`,
    );
    return { status, rules, reasons: grave.map(({ reason }) => reason) };
  }
}
