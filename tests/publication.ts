// A small publication in a folder of its own, and the compiled command line run on it, for tests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

export const root = new URL('..', import.meta.url).pathname;

/** Settings that every test publication has. */
export const settings: Readonly<Record<string, string>> = {
  'source/site.yaml': `url: https://desk.example
name: The Desk
description: Claims of the day, checked.
language: en
timeZone: America/New_York
idDate: "2026"
section: opinion
genre: opinion
`,
  'source/ratings.yaml': `best: 5
worst: 1
ratings:
  - { key: accurate, label: Accurate, meaning: The evidence bears it out., class: "TRUE", value: 5 }
  - { key: inaccurate, label: Inaccurate, meaning: The evidence contradicts it., class: "FALSE", value: 1 }
`,
  'source/pages/corrections.md': '# Corrections\n\nWe correct what is wrong.\n',
  'source/pages/methodology.md': '# Methodology\n\nA person signs every verdict.\n',
};

/** An article and its review that are without fault. */
export const bridge: Readonly<Record<string, string>> = {
  'source/2024-06-01-bridge.md': `---
title: Keep the bridge
author: Jo Writer
date: 2024-06-01
originalUrl: https://elsewhere.example/bridge
---

The bridge opened in 1932. It carries 160,000 cars &amp; lorries a day.

We should keep it.
`,
  'source/2024-06-01-bridge.review.yaml': `claims:
  - id: bridge-opened
    quote: The bridge opened in 1932.
    decision: publish
    claim: The bridge opened in 1932.
    review:
      verdict: accurate
      signed: { by: publication, date: 2024-06-02, hash: a28c72cb6652 }
      conclusion: It opened on 19 March 1932.
      date: 2024-06-02
      sources:
        - { name: Opening of the bridge, publisher: State Archive, url: "https://archive.example/bridge", kind: primary }
        - { name: Minutes of the council, publisher: State Archive, kind: primary }
`,
};

/** What a run of the command line left. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder for one test; `files` maps paths below it to their content. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'claimpress-test-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = { ...settings, ...bridge }) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: string, content: string | Uint8Array): void {
    const place = join(this.path, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }

  remove(path: string): void {
    rmSync(join(this.path, path), { recursive: true });
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), 'utf8');
  }

  /** Every file below `path`: its content by its path. */
  files(path: string): Map<string, string> {
    return filesBelow(join(this.path, path));
  }

  /** Runs `claimpress` in the folder. */
  run(
    args: readonly string[],
    { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
  ): Ran {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'lib/cli.js'), ...args], {
      cwd: this.path,
      input,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', ...env },
      maxBuffer: 1 << 28,
    });
    return { status, stdout, stderr };
  }

  close(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Every file below a folder: its content, byte for byte, by its path. */
export function filesBelow(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, 'latin1')]));
}
