// The two golden sites as they were written, for judges that know nothing of how they were made.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, root } from '../publication.ts';

/** A file of a golden site. */
export interface SiteFile {
  /** With its site's folder in front, for reports. */
  readonly name: string;
  /** Below its site's root. */
  readonly path: string;
  /** On the disk. */
  readonly place: string;
  readonly text: string;
}

export const siteFolders = ['dist', 'tests/site/expected/dist'] as const;

/** The golden sites' files whose paths match. */
export function filesLike(pattern: RegExp): readonly SiteFile[] {
  return siteFolders.flatMap((folder) =>
    [...filesBelow(join(root, folder)).keys()]
      .filter((path) => pattern.test(path))
      .map((path) => {
        const place = join(root, folder, path);
        return { name: `${folder}/${path}`, path, place, text: readFileSync(place, 'utf8') };
      }),
  );
}

export const pages = filesLike(/\.html$/);

/** Pages with one article each, and with one fact check each. */
export const factCheckPages = pages.filter(({ path }) => /^fact-checks\/[^/]+\/index\.html$/.test(path));
export const articlePages = pages.filter(
  (page) => page.text.includes('<article class="h-entry') && !factCheckPages.includes(page),
);
