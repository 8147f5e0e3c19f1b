// The table kept by hand → entities that win over those of the data.

/** What the table's entities are worth where the data does not say: news speaks of them, so it lists them. */
const usualPrior = 40;

/**
 * The entities of the table's `rows`: what the table says of one wins, what it leaves out the data's `entities` complete. Adds
 * `ownNames`, the names that the table gives, and the `place` in the table; entities without an id are without `number`.
 */
export function tableEntities(rows, entities) {
  const known = new Map(entities.map((entity) => [entity.number, entity]));
  return rows.map(entityOf).map((own) => completed(own, known.get(own.number)));
}

function completed(own, entity) {
  if (!entity) return own;
  return {
    ...own,
    names: entity.names,
    country: own.country ?? entity.country,
    from: own.from ?? entity.from,
    to: own.to ?? entity.to,
    enwiki: own.enwiki ?? entity.enwiki,
    roles: own.roles.length === 0 ? entity.roles : own.roles,
    prior: Math.max(own.prior, entity.prior),
  };
}

/** One row; its columns are described in the table. */
function entityOf(row, place) {
  const cells = row.split('\t').map((cell) => (cell === '' ? undefined : cell));
  const [id, name, type, aliases, demonyms, capitalOf, from, to, page, roles, country, prior] = cells;
  const entity = {
    number: id === undefined ? undefined : Number(id.slice(1)),
    name,
    type,
    aliases: aliases?.split('|') ?? [],
    demonyms: demonyms?.split('|') ?? [],
    capitalOf,
    from,
    to,
    enwiki: page === '=' ? name : page,
    roles: roles?.split(';').map(roleOf) ?? [],
    country,
    prior: prior === undefined ? usualPrior : Number(prior),
    place,
  };
  return { ...entity, ownNames: namesOf(entity) };
}

function roleOf(text) {
  const [position, country, from, to] = text.split('@').map((cell) => (cell === '' ? undefined : cell));
  return { position, country, from, to };
}

function namesOf({ name, aliases, demonyms }) {
  return [
    { text: name, matched: 'name' },
    ...aliases.map((text) => ({ text, matched: 'alias' })),
    ...demonyms.map((text) => ({ text, matched: 'demonym' })),
  ];
}
