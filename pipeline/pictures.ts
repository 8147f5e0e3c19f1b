// The picture files that a source names → where they will be published, with their sizes, read from the files.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { imageSize } from 'image-size';
import type { Entry } from './model/edition.ts';
import type { Output } from './model/output.ts';
import {
  isForeign,
  type PictureFile,
  type PictureFiles,
  type PictureFormat,
  pictureTypes,
} from './model/picture.ts';
import { fingerprint } from './run/fingerprint.ts';

/** Words of a source that can name a picture: whether they do, its reader decides. */
const references = /(?<![^\s()<>"'[\]|])[^\s()<>"'[\]|]+\.(?:jpe?g|png|gif|webp|avif)(?![^\s()<>"'[\]|?#])/gi;

/**
 * The pictures of a source at `path` below `folder`, by the words that name them: a path beside the source, or from the
 * source folder where it begins with a slash. What lies outside of the folder, is not there, or is no picture by its
 * content is left out. Throws where a file cannot be read.
 */
export function picturesOf(folder: string, path: string, text: string): PictureFiles {
  const found: Record<string, PictureFile> = {};
  for (const [reference] of text.matchAll(references)) {
    if (isForeign(reference) || reference in found) continue;
    const picture = pictureAt(folder, placeOf(reference, path));
    if (picture) found[reference] = picture;
  }
  return found;
}

function placeOf(reference: string, path: string): string {
  const written = decoded(reference);
  return posix.normalize(written.startsWith('/') ? written.slice(1) : posix.join(dirname(path), written));
}

function decoded(reference: string): string {
  try {
    return decodeURI(reference);
  } catch {
    return reference;
  }
}

function pictureAt(folder: string, file: string): PictureFile | undefined {
  const place = join(folder, file);
  if (file.startsWith('..') || !existsSync(place) || !statSync(place).isFile()) return undefined;
  const bytes = readFileSync(place);
  const size = sizeOf(bytes);
  return (
    size && {
      file,
      path: `media/${fingerprint(bytes).slice(0, 20)}.${size.format}`,
      bytes: bytes.length,
      ...size,
    }
  );
}

function sizeOf(bytes: Uint8Array): Pick<PictureFile, 'format' | 'width' | 'height'> | undefined {
  try {
    const { type, width, height, orientation = 1 } = imageSize(bytes);
    const format = Object.keys(pictureTypes).find((each): each is PictureFormat => each === type);
    if (!format || width < 1 || height < 1) return undefined;
    // From 5 on, a camera's orientation lays the picture on its side.
    return orientation < 5 ? { format, width, height } : { format, width: height, height: width };
  } catch {
    return undefined;
  }
}

/** The files themselves, each once; read when they are written. */
export function* pictureOutputs(folder: string, entries: readonly Entry[]): Iterable<Output> {
  const seen = new Set<string>();
  for (const { path, file, format } of entries.flatMap(({ pictures }) => pictures)) {
    if (seen.has(path)) continue;
    seen.add(path);
    yield { path, type: pictureTypes[format], content: readFileSync(join(folder, file)) };
  }
}
