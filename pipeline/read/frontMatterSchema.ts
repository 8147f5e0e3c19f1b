// The table of fields → the JSON Schema with which editor programs complete and check front matter.

import { genres } from './entries.ts';
import { fieldRows, isDateOrFlag, type Kind } from './fields.ts';

type Schema = { readonly [keyword: string]: unknown };

const text: Schema = { type: ['string', 'number', 'boolean'] };
const oneOrMore = (one: Schema): Schema => ({ anyOf: [one, { type: 'array', items: one }] });
const address: Schema = { type: 'string', format: 'uri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' };
const named = (properties: Schema): Schema => ({ type: 'object', properties, required: ['name'] });

const person = named({
  name: { ...text, description: 'Full name, as readers see it.' },
  url: { ...address, description: 'A page of the person.' },
  jobTitle: { ...text, description: 'Post, without the employer.' },
  affiliation: { ...text, description: 'Employer or house.' },
  description: { ...text, description: 'Who the person is, in a sentence.' },
  sameAs: { ...oneOrMore(address), description: 'Other pages about the person.' },
});
const outlet = named({
  name: { ...text, description: 'Name of the publication.' },
  url: { ...address, description: 'Home page of the publication.' },
});

const schemas: { readonly [kind in Kind]: Schema } = {
  words: text,
  people: oneOrMore({ anyOf: [text, person] }),
  outlet: { anyOf: [text, outlet] },
  date: { type: 'string', examples: ['2019-03-05', '2019-03-05T08:15:00-05:00'] },
  address,
  token: text,
  genre: { enum: genres },
  tags: oneOrMore(text),
  category: oneOrMore(text),
  paths: oneOrMore({ type: 'string' }),
  flag: { type: 'boolean' },
};

const dateOrFlag: Schema = { anyOf: [schemas.date, schemas.flag, { type: 'null' }] };

/**
 * The JSON Schema (draft 7, which editor programs know best) of front matter: every key by which the reader
 * knows a field. Keys of other tools may stand beside them. Throws never.
 */
export function frontMatterSchema(): Schema {
  const properties = fieldRows.flatMap(({ names, kind, description }) => {
    const [first = '', ...others] = names;
    const alias = `${description} Another name of ${first}.`;
    // A key without a value says nothing, so every field may also be null.
    const value = { anyOf: [schemas[kind], { type: 'null' }] };
    return [
      [first, { description, ...value }],
      ...others.map((name) => [name, { description: alias, ...(isDateOrFlag(name) ? dateOrFlag : value) }]),
    ];
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Front matter of an article',
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: true,
  };
}
