// entities.yaml → who and what the publication itself adds to the knowledge base, or corrects in it.
import * as z from 'zod';
import { entityTypes } from '../model/entity.ts';
import type { OwnEntity } from '../model/knowledge.ts';
import type { Report } from '../model/message.ts';
import { type Reading, readYaml } from '../model/yaml/read.ts';
import { address, line, partialDay, slug } from '../model/yaml/scalars.ts';
import { wikidata } from './wikidata.ts';

const from = partialDay.exactOptional();
const to = partialDay.exactOptional();

const role = z.strictObject({
  position: line.describe('The post, as it stands before the name: Prime Minister.'),
  country: line.describe('Country of the post: its English name or Wikidata id.').exactOptional(),
  from: from.describe('First day, month or year.'),
  to: to.describe('Last day, month or year; absent while the post is held.'),
});

const entity = z.strictObject({
  id: slug.describe('Short name, unique in the file: part of its address where it has no Wikidata id.'),
  name: line.describe('Usual name, as readers see it.'),
  aliases: z.array(line).default([]).describe('Other names under which articles speak of it.'),
  demonyms: z.array(line).default([]).describe('Words for its people: Ruritanian, Ruritanians.'),
  type: z.enum(entityTypes).describe('Type of schema.org.'),
  wikidata: wikidata
    .describe('Wikidata id, where it is certain; what the knowledge base knows of it is completed.')
    .exactOptional(),
  sameAs: z.array(address).default([]).describe('Pages elsewhere that are about it.'),
  country: line.describe('Country that it is of: its English name or Wikidata id.').exactOptional(),
  from: from.describe('First day, month or year: of existence, or of an event.'),
  to: to.describe('Last day, month or year.'),
  roles: z.array(role).default([]).describe('Posts that the person held.'),
});

/** What may stand in `entities.yaml`. */
export const entitiesSchema = z
  .strictObject({
    entities: z.array(entity).default([]).describe('Everybody and everything, one entry each.'),
  })
  .meta({
    title: 'entities.yaml',
    description: 'Who and what the publication adds to the knowledge base, or corrects in it.',
  });

type Entries = z.infer<typeof entitiesSchema>;

/**
 * Reads `entities.yaml`. Reports `yaml:*`, `config:duplicate-entity`, `config:ends-before-it-begins`; undefined
 * where anything is an error. Throws never.
 */
export function readEntities(text: string, report: Report): readonly OwnEntity[] | undefined {
  const reading = readYaml(text, entitiesSchema, report);
  if (!reading) return undefined;
  const { entities } = reading.value;
  const unique = tellDuplicates(reading, report);
  const ordered = entities.map((each, index) => {
    const stretches = [[each, []], ...each.roles.map((held, i) => [held, ['roles', i]] as const)] as const;
    return stretches.every(([stretch, path]) =>
      isOrdered(stretch, () => reading.place('entities', index, ...path, 'to'), report),
    );
  });
  return unique && ordered.every(Boolean) ? entities : undefined;
}

function tellDuplicates({ value, place }: Reading<Entries>, report: Report): boolean {
  const seen = new Set<string>();
  let sound = true;
  value.entities.forEach(({ id, wikidata: item }, index) => {
    for (const [key, field] of [
      [id, 'id'],
      [item, 'wikidata'],
    ] as const) {
      if (key !== undefined && seen.has(key)) {
        sound = false;
        report.error('config:duplicate-entity', place('entities', index, field), {
          reason: `Unexpected second entity "${key}", expected each once`,
          fix: 'Put what is said of it into one entry, or give one of the two another id.',
        });
      }
      if (key !== undefined) seen.add(key);
    }
  });
  return sound;
}

function isOrdered(
  stretch: { readonly from?: string; readonly to?: string },
  place: () => { start: number; end: number },
  report: Report,
): boolean {
  const { from: first, to: last } = stretch;
  if (first === undefined || last === undefined) return true;
  const length = Math.min(first.length, last.length);
  if (first.slice(0, length) <= last.slice(0, length)) return true;
  report.error('config:ends-before-it-begins', place(), {
    reason: `Unexpected end ${last} before the beginning ${first}, expected it there or later`,
    fix: 'Mend one of the two days.',
  });
  return false;
}
