// One row of the compiled file → a fact.
import type { Fact, Role } from '../model/knowledge.ts';
import { storedTypes } from './layout.ts';

/**
 * Reads a row: Wikidata id (empty where it has none), name, type as a number in base 36, aliases (|), demonyms (|), id of
 * the country whose capital it is, from, to, English Wikipedia page ("=" where it is the name), roles (; of post as a
 * number in base 36, country, from and to, between @), country, prior. Throws never.
 */
export function storedFact(row: string, post: (index: number) => string): Fact {
  const [id = '', name = '', type = '', aliases = '', demonyms = '', ...rest] = row.split('\t');
  const [capitalOf = '', from = '', to = '', page = '', roles = '', country = '', prior = ''] = rest;
  return {
    wikidata: id === '' ? null : id,
    name,
    type: storedTypes[Number.parseInt(type, 36)] ?? 'Thing',
    aliases: listOf(aliases, '|'),
    demonyms: listOf(demonyms, '|'),
    ...(capitalOf === '' ? {} : { capitalOf }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    ...(page === '' ? {} : { enwiki: page === '=' ? name : page }),
    roles: listOf(roles, ';').map((role) => roleOf(role, post)),
    ...(country === '' ? {} : { country }),
    prior: Number(prior),
  };
}

function roleOf(text: string, post: (index: number) => string): Role {
  const [position = '', country = '', from = '', to = ''] = text.split('@');
  return {
    position: post(Number.parseInt(position, 36)),
    ...(country === '' ? {} : { country }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
  };
}

function listOf(text: string, separator: string): readonly string[] {
  return text === '' ? [] : text.split(separator);
}
