// site.yaml, people.yaml, ratings.yaml and entities.yaml → the publication, still without its pages.
import type { Report } from '../model/message.ts';
import type { Site } from '../model/site.ts';
import { entitiesSchema, readEntities } from './entities.ts';
import { peopleSchema, readPeople } from './people.ts';
import { ratingsSchema, readScale } from './ratings.ts';
import { readParticulars, siteSchema } from './site.ts';

/** One file of the publication's settings. */
export interface SettingsFile {
  /** As a person would name it, for messages. */
  readonly path: string;
  readonly text: string;
}

/** The schemas of what people write, by the name of the file. */
export const settingsSchemas = {
  site: siteSchema,
  people: peopleSchema,
  ratings: ratingsSchema,
  entities: entitiesSchema,
} as const;

/**
 * Reads the settings from the files by name; without `people.yaml` nobody is known, without `ratings.yaml`
 * every verdict is in words, without `entities.yaml` the knowledge base stands alone. `pages` is left empty. Reports `yaml:*` and `config:*` on the report that
 * `reportFor` makes for each file; undefined where any of them has an error. Throws never.
 */
export function readSite(
  files: { readonly [name: string]: SettingsFile | undefined },
  reportFor: (path: string, text: string) => Report,
): Site | undefined {
  const read = <T>(name: string, reader: (text: string, report: Report) => T): T => {
    const { path, text } = files[name] ?? { path: name, text: '' };
    return reader(text, reportFor(path, text));
  };
  const particulars = files['site.yaml']
    ? read('site.yaml', readParticulars)
    : read('site.yaml', reportMissing);
  const people = read('people.yaml', readPeople);
  const scale = read('ratings.yaml', readScale);
  const entities = read('entities.yaml', readEntities);
  return particulars && people && scale && entities && { ...particulars, people, scale, entities, pages: [] };
}

function reportMissing(_text: string, report: Report): undefined {
  report.error('config:no-site', undefined, {
    reason: 'Unexpected source folder without site.yaml, expected it there',
    fix: 'Create site.yaml with url, name, description, language, timeZone, idDate, section and genre.',
  });
}
