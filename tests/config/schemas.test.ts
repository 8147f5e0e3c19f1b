import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { settingsSchemas } from '../../pipeline/config/index.ts';
import { jsonSchema } from '../../pipeline/model/yaml/jsonSchema.ts';
import { reviewSchema } from '../../pipeline/review/index.ts';

const schemas = { ...settingsSchemas, review: reviewSchema };
const written = {
  site: 'source/site.yaml',
  people: 'source/people.yaml',
  ratings: 'source/ratings.yaml',
  entities: 'source/entities.yaml',
  review: 'source/2019-03-05-trump-kim-summit-ii.review.yaml',
};

/** The schema as its file has it. */
function textOf(name: keyof typeof schemas): string {
  return `${JSON.stringify(jsonSchema(schemas[name]), null, 2)}\n`;
}

describe.each(Object.keys(written) as (keyof typeof written)[])('the schema of %s', (name) => {
  const path = `schemas/${name}.schema.json`;
  if (process.env['UPDATE']) writeFileSync(path, textOf(name));

  test('is the one that the code reads by', () => {
    expect(readFileSync(path, 'utf8')).toBe(textOf(name));
  });

  test('accepts what the bundled publication says, as editor programs parse it', () => {
    const ajv = new Ajv({ allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
    validate(parse(readFileSync(written[name], 'utf8')));
    expect(validate.errors).toBeNull();
  });

  test('does not accept a key that nobody reads', () => {
    const ajv = new Ajv({ allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
    expect(validate({ ...parse(readFileSync(written[name], 'utf8')), veridct: 1 })).toBe(false);
  });

  test('describes every key', () => {
    const properties = JSON.parse(readFileSync(path, 'utf8')).properties as Record<string, unknown>;
    for (const property of Object.values(properties)) expect(property).toHaveProperty('description');
  });
});
