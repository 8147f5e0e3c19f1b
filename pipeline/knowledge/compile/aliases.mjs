// Entities → the same without aliases that are rather somebody else's name.

/** By how much an entity must be better known to keep an alias that another bears as its name. */
const lead = { related: 5, unrelated: 40 };

/**
 * "Franklin" is no name of El Paso, for towns are called so; "Washington" stays one of Washington, D.C., which is
 * better known than the state. An alias is related where it shares a word with the entity's own name.
 */
export function withoutOthersNames(entities) {
  const bearers = new Map();
  for (const { name, prior, number } of entities) {
    const best = bearers.get(name);
    if (!best || prior > best.prior) bearers.set(name, { prior, number });
  }
  return entities.map((entity) => {
    const words = new Set(entity.name.split(' '));
    const aliases = entity.aliases.filter((alias) => {
      const bearer = bearers.get(alias);
      if (!bearer || bearer.number === entity.number) return true;
      const related = alias.split(' ').some((word) => words.has(word) || words.has(`${word},`));
      return entity.prior >= bearer.prior + (related ? lead.related : lead.unrelated);
    });
    return { ...entity, aliases };
  });
}
