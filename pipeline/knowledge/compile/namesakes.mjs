// Entities → the same, where little-known people of very common names count for nothing by themselves.
import { withoutGeneration } from './generations.mjs';

/** Little is spoken of whoever is below; a name is very common from that many pairs of people who bear its first and its last word. */
const little = 16;
const veryCommon = 8000;

/** "Chris Jones": the name alone means nobody. A prior of 0 says so; a post on the day still speaks for the bearer. */
export function withNamesakes(entities) {
  const counts = { first: new Map(), last: new Map() };
  const count = (map, word) => map.set(word, (map.get(word) ?? 0) + 1);
  for (const [first, last] of entities.map(endsOf).filter(Boolean)) {
    count(counts.first, first);
    count(counts.last, last);
  }
  return entities.map((entity) => {
    const [first, last] = endsOf(entity) ?? [];
    if (first === undefined || entity.prior >= little) return entity;
    const pairs = (counts.first.get(first) ?? 0) * (counts.last.get(last) ?? 0);
    return pairs < veryCommon ? entity : { ...entity, prior: 0 };
  });
}

/** The first and the last word of a person's name. */
function endsOf({ type, name }) {
  const parts = withoutGeneration(name).split(' ');
  return type === 'Person' && parts.length > 1 ? [parts[0], parts[parts.length - 1]] : undefined;
}
