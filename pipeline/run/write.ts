// Outputs → a folder, all or nothing: staged beside it, then moved into place.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Output } from '../model/output.ts';
import { sha256 } from './fingerprint.ts';

/** One written file as `build.json` lists it. */
interface Listed {
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a build did to the output folder: paths below it. */
export interface Written {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

const manifestName = 'build.json';

/**
 * Writes the outputs into `folder` and takes away what an earlier build wrote there and this one does not
 * (known from its `build.json`; other files in the folder are left alone). Files that are equal already
 * are not touched. Until every output has been made nothing in the folder changes: an error thrown by an
 * output's maker leaves it as it was. Throws where two outputs have one path, or a path leaves the folder.
 */
export function writeOutputs(folder: string, outputs: Iterable<Output>): Written {
  const target = resolve(folder);
  const staging = join(dirname(target), `.${basename(target)}.staging`);
  rmSync(staging, { recursive: true, force: true });
  try {
    const listed = new Map<string, Listed>();
    const staged: string[] = [];
    for (const output of outputs) {
      if (listed.has(output.path)) throw new Error(`Two outputs have one path: ${output.path}`);
      if (!join(target, output.path).startsWith(join(target, '/'))) {
        throw new Error(`Output outside of the folder: ${output.path}`);
      }
      const bytes = bytesOf(output);
      listed.set(output.path, { type: output.type, bytes: bytes.length, sha256: sha256(bytes) });
      if (stage(target, staging, output.path, bytes)) staged.push(output.path);
    }
    const manifest = Buffer.from(manifestText(listed));
    const before = pathsOf(readIfThere(join(target, manifestName)));
    const removed = before.filter((path) => !listed.has(path) && existsSync(join(target, path)));
    for (const path of staged) refuseFolder(join(target, path));
    // The manifest goes last: a build that is cut short before it has lost track of nothing that it wrote.
    for (const path of removed) remove(target, path);
    for (const path of staged) move(join(staging, path), join(target, path));
    if (stage(target, staging, manifestName, manifest)) {
      move(join(staging, manifestName), join(target, manifestName));
      staged.push(manifestName);
    }
    return { written: staged, removed, unchanged: listed.size + 1 - staged.length };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Whether the files of a folder are, by size and time of writing, those that `stamp` was taken of. */
export function stampOf(folder: string): string | undefined {
  const manifest = readIfThere(join(folder, manifestName));
  if (!manifest) return undefined;
  const lines = [sha256(manifest)];
  for (const path of pathsOf(manifest)) {
    const stats = statSync(join(folder, path), { throwIfNoEntry: false });
    lines.push(stats ? `${stats.size} ${stats.mtimeMs}` : 'gone');
  }
  return sha256(lines.join('\n'));
}

function bytesOf({ content }: Output): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  if (content instanceof Uint8Array) return Buffer.from(content);
  const pieces: Buffer[] = [];
  for (const piece of content) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** Puts the file aside unless the folder holds its equal already. */
function stage(target: string, staging: string, path: string, bytes: Buffer): boolean {
  if (readIfThere(join(target, path))?.equals(bytes)) return false;
  const aside = join(staging, path);
  mkdirSync(dirname(aside), { recursive: true });
  writeFileSync(aside, bytes);
  return true;
}

/** A folder in the place of a file would end the moving halfway. */
function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw Object.assign(new Error(`A folder stands where a file belongs: ${path}`), { code: 'EISDIR' });
  }
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

/** Removes a file and the folders that it leaves empty. */
function remove(target: string, path: string): void {
  rmSync(join(target, path), { force: true });
  for (
    let folder = dirname(join(target, path));
    folder.startsWith(join(target, '/'));
    folder = dirname(folder)
  ) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function manifestText(listed: ReadonlyMap<string, Listed>): string {
  const paths = [...listed.keys()].sort();
  const files = Object.fromEntries(paths.map((path) => [path, listed.get(path)]));
  return `${JSON.stringify({ files }, null, 2)}\n`;
}

/** The paths that a manifest lists; none where there is no manifest of ours. */
function pathsOf(manifest: Buffer | undefined): string[] {
  if (!manifest) return [];
  try {
    const { files } = JSON.parse(manifest.toString()) as { files?: Record<string, Listed> };
    return Object.keys(files ?? {}).filter((path) => !path.split('/').includes('..'));
  } catch {
    return [];
  }
}
