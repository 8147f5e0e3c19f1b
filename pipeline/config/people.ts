// people.yaml → the people whom articles and fact checks name.
import * as z from 'zod';
import type { Report } from '../model/message.ts';
import type { Person } from '../model/site.ts';
import { readYaml } from '../model/yaml/read.ts';
import { address, line, prose, slug } from '../model/yaml/scalars.ts';
import { wikidata } from './wikidata.ts';

const person = z.strictObject({
  key: slug.describe('Short name under which reviews speak of the person.'),
  type: z
    .enum(['Person', 'Organization'])
    .describe('What it is; a person where absent. An organisation can make claims, and signs no verdict.')
    .exactOptional(),
  name: line.describe('Full name, as readers see it.'),
  names: z.array(line).default([]).describe('Other ways in which bylines write the name.'),
  wikidata: wikidata.describe('Wikidata id, where it is certain.').exactOptional(),
  url: address.describe('A page of the person.').exactOptional(),
  jobTitle: line.describe('Post, without the employer.').exactOptional(),
  affiliation: line.describe('Employer or house.').exactOptional(),
  description: prose.describe('Who it is, in a sentence.').exactOptional(),
  sameAs: z.array(address).default([]).describe('Pages elsewhere that are about the person.'),
});

/** What may stand in `people.yaml`. */
export const peopleSchema = z
  .strictObject({ people: z.array(person).default([]).describe('Everybody, one entry each.') })
  .meta({ title: 'people.yaml', description: 'The people whom articles and fact checks name.' });

/** Reads `people.yaml`. Reports `yaml:*`, `config:duplicate-*`; undefined where anything is an error. Throws never. */
export function readPeople(text: string, report: Report): readonly Person[] | undefined {
  const reading = readYaml(text, peopleSchema, report);
  if (!reading) return undefined;
  const { people } = reading.value;
  const keys = new Set<string>();
  const owners = new Map<string, string>();
  let sound = true;
  for (const [index, { key, name, names }] of people.entries()) {
    if (keys.has(key)) {
      sound = false;
      report.error('config:duplicate-person', reading.place('people', index, 'key'), {
        reason: `Unexpected second person "${key}", expected each key once`,
        fix: 'Give one of the two another key.',
      });
    }
    keys.add(key);
    for (const each of new Set([name, ...names])) {
      const owner = owners.get(each);
      if (owner === undefined) owners.set(each, key);
      else {
        report.warn('config:duplicate-name', reading.place('people', index, 'name'), {
          reason: `Unexpected second person called "${each}", expected names that tell people apart`,
          fix: `Bylines with this name will mean "${owner}"; write one of the names more fully.`,
        });
      }
    }
  }
  return sound ? people : undefined;
}
