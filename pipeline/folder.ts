// The source folder → jobs, with what is wrong with its files.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Job } from './article.ts';
import type { Format } from './model/article.ts';
import type { Message } from './model/message.ts';
import { picturesOf } from './pictures.ts';
import { decode } from './run/decode.ts';

/** The files of a publication, as paths below its folder, with forward slashes, sorted. */
export interface Listing {
  readonly articles: readonly string[];
  readonly pages: readonly string[];
  readonly settings: readonly string[];
  /** Article id → path of its review file. */
  readonly reviews: ReadonlyMap<string, string>;
}

const settingNames = new Set(['site.yaml', 'people.yaml', 'ratings.yaml', 'entities.yaml']);
const reviewEnding = '.review.yaml';

/**
 * Lists a source folder. Articles are its `.txt` and `.md` files; names that begin with `_` or `.` are
 * drafts or belong to other tools and are passed over; `pages/` holds standing pages. Throws where the
 * folder cannot be read.
 */
export function listFolder(folder: string): Listing {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('_') || part.startsWith('.')))
    .sort();
  const texts = paths.filter((path) => /\.(?:txt|md)$/.test(path));
  const reviews = paths.filter((path) => path.endsWith(reviewEnding));
  return {
    articles: texts.filter((path) => !path.startsWith('pages/')),
    pages: texts.filter((path) => path.startsWith('pages/')),
    settings: paths.filter((path) => settingNames.has(path)),
    reviews: new Map(reviews.map((path) => [path.slice(0, -reviewEnding.length), path])),
  };
}

/** The article id of a path below the source folder: without its extension. */
export function idOf(path: string): string {
  return path.replace(/\.(?:txt|md)$/, '');
}

/** The format that a path's extension names; bare paragraphs have no extension of their own. */
export function formatOf(path: string): Format {
  return path.endsWith('.md') ? 'md' : 'txt';
}

/** A job, or the messages that say why there is none. */
export type Opened =
  | { readonly job: Job; readonly messages: readonly [] }
  | { readonly job?: undefined; readonly messages: readonly Message[] };

/** Reads an article's files. `folder` and `path` are joined for messages, so give `folder` as people would. */
export function openJob(folder: string, path: string, reviewPath: string | undefined): Opened {
  const source = openFile(folder, path);
  const review = reviewPath === undefined ? undefined : openFile(folder, reviewPath);
  const messages = [...source.messages, ...(review?.messages ?? [])];
  if (source.text === undefined || (review && review.text === undefined)) return { messages };
  const pictures = picturesOf(folder, path, source.text);
  return {
    job: {
      source: { id: idOf(path), path: source.path, format: formatOf(path), text: source.text, pictures },
      ...(review?.text === undefined ? {} : { review: { path: review.path, text: review.text } }),
    },
    messages: [],
  };
}

/** Reads one file as UTF-8 text; without `text` the messages say what is wrong. */
export function openFile(
  folder: string,
  path: string,
): { readonly path: string; readonly text?: string; readonly messages: readonly Message[] } {
  const shown = join(folder, path).split(sep).join('/');
  const { text, report } = decode(shown, readFileSync(join(folder, path)));
  return { path: shown, ...(text === undefined ? {} : { text }), messages: report.messages };
}

/** What is wrong with the folder itself: two sources with one id, reviews of no article. */
export function folderMessages(folder: string, listing: Listing): Message[] {
  const messages: Message[] = [];
  const seen = new Map<string, string>();
  const remark = (path: string, rule: string, reason: string, fix: string) => {
    messages.push({ path: `${folder}/${path}`, severity: 'error', rule, reason, fix });
  };
  for (const path of listing.articles) {
    const other = seen.get(idOf(path));
    if (other) {
      remark(
        path,
        'source:two-sources',
        `Unexpected second source beside ${other}, expected one`,
        'Rename one of the two files.',
      );
    }
    seen.set(idOf(path), path);
  }
  for (const [id, path] of listing.reviews) {
    if (seen.has(id)) continue;
    remark(
      path,
      'source:orphan-review',
      `Unexpected review file, expected an article ${id}.txt or ${id}.md beside it`,
      'Rename the review file after its article, or remove it.',
    );
  }
  return messages;
}

/** What is said where the source folder is not there. */
export function noFolder(source: string): Message {
  return {
    path: source,
    severity: 'error',
    rule: 'config:no-source',
    reason: 'Unexpected absence of the folder, expected a publication in it',
    fix: 'Run the command in the folder that holds `source/`, or name the folder with --source.',
  };
}
