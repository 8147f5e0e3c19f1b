// Pages and feeds → which known consumer sees how many of their ClaimReviews, and why not the others.
import type { Page, Visit } from './page.ts';
import type { Reader } from './reader.ts';
import { collector } from './readers/collector.ts';
import { dataCommons } from './readers/dataCommons.ts';
import { factCheckTools } from './readers/factCheckTools.ts';
import { labeler } from './readers/labeler.ts';
import { mediaVault } from './readers/mediaVault.ts';
import { metascraper } from './readers/metascraper.ts';

/** Every reader that is simulated. */
export const readers: readonly Reader[] = [
  factCheckTools,
  mediaVault,
  collector,
  metascraper,
  dataCommons,
  labeler,
];

/** How many of the records in the files that a reader opens it sees. */
export interface Sight {
  readonly reader: string;
  readonly reads: Reader['reads'];
  readonly seen: number;
  readonly present: number;
}

/** A record that a reader does not see. */
export interface Missed {
  readonly reader: string;
  readonly review: Visit;
  readonly why: string;
}

/** Shows pages to all readers and counts what they see. */
export class Gallery {
  readonly #counts = new Map(readers.map((reader) => [reader, { seen: 0, present: 0 }]));

  /** Shows one page; the records that a reader misses come back. */
  *show(page: Page): Generator<Missed> {
    if (page.reviews.length === 0) return;
    const kind = page.html ? 'pages' : 'feeds';
    if (kind === 'feeds' && !page.visits.some(({ types }) => types.includes('DataFeed'))) return;
    for (const [reader, counts] of this.#counts) {
      if (reader.reads !== kind) continue;
      const miss = reader.open(page);
      for (const review of page.reviews) {
        const why = miss(review);
        counts.present++;
        if (why === undefined) counts.seen++;
        else yield { reader: reader.name, review, why };
      }
    }
  }

  /** The counts so far, of readers that had anything to read. */
  sights(): readonly Sight[] {
    return [...this.#counts]
      .filter(([, { present }]) => present > 0)
      .map(([{ name, reads }, counts]) => ({ reader: name, reads, ...counts }));
  }
}

/** `MediaVault 4/4 · Data Commons 4/4`. */
export function sightLine(sights: readonly Sight[]): string {
  return sights.map(({ reader, seen, present }) => `${reader} ${seen}/${present}`).join(' · ');
}
