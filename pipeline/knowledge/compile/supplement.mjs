// Lists kept by hand → records of the open data: new ones, or known ones with better names.
import { readdirSync } from 'node:fs';
import { linesOf } from './lines.mjs';

const folder = new URL('../supplement/', import.meta.url);

/** The rows of all lists in `supplement/`, in the order of their files. Lines that begin with # say what the columns are. */
export function supplementRows() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => linesOf(`supplement/${name}`))
    .map((line) => {
      const [id, name, type, country = '', aliases = '', popularity = ''] = line.split('\t');
      return {
        id,
        name,
        type,
        ...(country === '' ? {} : { country }),
        byHand: aliases === '' ? [] : aliases.split('|'),
        popularity: Number(popularity),
      };
    });
}

/**
 * The records with those of the lists. What the data knows of an entity stays; the list's name, type and country
 * win, the data's name becomes another name, and the greater popularity counts.
 */
export function supplemented(records, rows) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const known = new Set(records.map(({ id }) => id));
  const added = rows
    .filter(({ id }) => !known.has(id))
    .map((row) => ({ ...row, aliases: [], source: [own] }));
  const better = records.map((record) => {
    const row = byId.get(record.id);
    if (!row) return record;
    return {
      ...record,
      ...row,
      aliases: [...record.aliases, record.name],
      popularity: Math.max(record.popularity, row.popularity),
      source: [...record.source, own],
    };
  });
  return [...better, ...added];
}

/** The layer of the lists. */
export const own = 'supplement';
