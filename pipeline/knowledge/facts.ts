// One row → a fact, be it of the table or of the compiled file.
import { type EntityType, entityTypes } from '../model/entity.ts';
import type { Fact, Role } from '../model/knowledge.ts';
import { storedTypes } from './layout.ts';

const types: ReadonlySet<string> = new Set(entityTypes);

/** What the supplement's entities are worth where the data does not say: news speaks of them, so it lists them. */
const supplementPrior = 40;

/** Reads a row; its columns are described in the table. An unknown type reads as `Thing`. Throws never. */
export function factOf(row: string): Fact {
  const type = row.split('\t', 3)[2] ?? '';
  return readRow(row, types.has(type) ? (type as EntityType) : 'Thing', (post) => post);
}

/** Reads a row of the compiled file, where types and posts are numbers in base 36. Throws never. */
export function storedFact(row: string, post: (index: number) => string): Fact {
  const type = storedTypes[Number.parseInt(row.split('\t', 3)[2] ?? '', 36)] ?? 'Thing';
  return readRow(row, type, (number) => post(Number.parseInt(number, 36)));
}

function readRow(row: string, type: EntityType, post: (name: string) => string): Fact {
  const [id = '', name = '', , aliases = '', demonyms = '', ...rest] = row.split('\t');
  const [capitalOf = '', from = '', to = '', page = '', roles = '', country = '', prior = ''] = rest;
  return {
    wikidata: id === '' ? null : id,
    name,
    type,
    aliases: listOf(aliases, '|'),
    demonyms: listOf(demonyms, '|'),
    ...(capitalOf === '' ? {} : { capitalOf }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    ...(page === '' ? {} : { enwiki: page === '=' ? name : page }),
    roles: listOf(roles, ';').map((role) => roleOf(role, post)),
    ...(country === '' ? {} : { country }),
    prior: prior === '' ? supplementPrior : Number(prior),
  };
}

function roleOf(text: string, post: (name: string) => string): Role {
  const [position = '', country = '', from = '', to = ''] = text.split('@');
  return {
    position: post(position),
    ...(country === '' ? {} : { country }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
  };
}

function listOf(text: string, separator: string): readonly string[] {
  return text === '' ? [] : text.split(separator);
}
