// The text of a review file → its entries, each with its place; in a file with faults, those that have none.
import * as z from 'zod';
import type { Places } from '../model/decision.ts';
import { mute, type Report } from '../model/message.ts';
import type { Span } from '../model/span.ts';
import { type Path, readYaml } from '../model/yaml/read.ts';
import { claim, correction, date, entity, originalUrl, type ReviewFile, reviewSchema } from './schema.ts';

/** One entry of a list, and where what is written in it stands. */
export interface Entry<T> {
  readonly written: T;
  /** Where the value under a path stands; where it is absent, the narrowest thing around it. */
  readonly place: (...path: Path) => Span;
}

type Lists = Omit<ReviewFile, 'originalUrl'>;

/** The lists of a review file, and what it says of the article. */
export type Entries = { readonly [K in keyof Lists]: readonly Entry<Lists[K][number]>[] } & {
  readonly originalUrl?: string;
};

const unread = z.array(z.unknown()).catch([]);
const rough = z.object({
  claims: unread,
  entities: unread,
  dates: unread,
  corrections: unread,
  originalUrl: originalUrl.optional().catch(undefined),
});

/**
 * Reads a review file. Reports `yaml:*`; the entries that have no fault come back all the same, so that one
 * run shows the faults of all. Undefined where the file as a whole cannot be read. Throws never.
 */
export function readEntries(text: string, report: Report): Entries | undefined {
  const reading = readYaml(text, reviewSchema, report);
  if (reading) {
    const { value, place } = reading;
    return {
      claims: placed('claims', value.claims, place),
      entities: placed('entities', value.entities, place),
      dates: placed('dates', value.dates, place),
      corrections: placed('corrections', value.corrections, place),
      ...(value.originalUrl === undefined ? {} : { originalUrl: value.originalUrl }),
    };
  }
  const unchecked = readYaml(text, rough, mute);
  if (!unchecked) return undefined;
  const { value, place } = unchecked;
  return {
    claims: sound(placed('claims', value.claims, place), claim.strip()),
    entities: sound(placed('entities', value.entities, place), entity.strip()),
    dates: sound(placed('dates', value.dates, place), date.strip()),
    corrections: sound(placed('corrections', value.corrections, place), correction.strip()),
    ...(value.originalUrl === undefined ? {} : { originalUrl: value.originalUrl }),
  };
}

/** Where everything that is written in an entry stands, by dotted paths. Throws never. */
export function placesIn(
  { written, place }: Pick<Entry<unknown>, 'written' | 'place'>,
  within: readonly string[] = [],
): Places {
  const places: { [path: string]: Span } = {};
  const visit = (value: unknown, path: readonly string[]): void => {
    if (path.length > 0) places[[...within, ...path].join('.')] = place(...path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) visit(child, [...path, key]);
  };
  visit(written, []);
  return places;
}

function placed<T>(list: string, values: readonly T[], place: Entry<T>['place']): readonly Entry<T>[] {
  return values.map((written, index) => ({ written, place: (...path) => place(list, index, ...path) }));
}

function sound<T>(entries: readonly Entry<unknown>[], schema: z.ZodType<T>): readonly Entry<T>[] {
  return entries.flatMap(({ written, place }) => {
    const { data } = schema.safeParse(written);
    return data === undefined ? [] : [{ written: data, place }];
  });
}
