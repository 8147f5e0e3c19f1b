// Entities → those that the article is about, and those that it only mentions.
import type { Entity } from '../model/entity.ts';
import type { Draft } from '../model/plugin.ts';

/** An article is about few things; what follows is a list of mentions. */
const most = 6;

/** The entities split in two, each in the order of the article's own list. */
export interface Focus {
  readonly about: readonly Entity[];
  readonly mentions: readonly Entity[];
}

/**
 * What the headline names comes first, then what has at least half as many mentions as the most mentioned
 * entity, and no fewer than two; six at most.
 */
export function focusOf(draft: Pick<Draft, 'entities' | 'meta'>): Focus {
  const top = draft.entities.reduce((count, entity) => Math.max(count, entity.mentions), 0);
  const ranked = draft.entities
    .map((entity, index) => ({ entity, index, named: namedIn(draft.meta.headline, entity) }))
    .filter(({ entity, named }) => named || (entity.mentions >= 2 && entity.mentions * 2 >= top))
    .sort(
      (a, b) =>
        Number(b.named) - Number(a.named) || b.entity.mentions - a.entity.mentions || a.index - b.index,
    );
  const central = new Set(ranked.slice(0, most).map(({ entity }) => entity));
  return {
    about: draft.entities.filter((entity) => central.has(entity)),
    mentions: draft.entities.filter((entity) => !central.has(entity)),
  };
}

function namedIn(headline: string, entity: Entity): boolean {
  return [entity.name, ...entity.alternateNames].some((name) => holdsWord(headline, name));
}

/** Whether `name` stands in `text` with no letter or digit directly before or after it. */
function holdsWord(text: string, name: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + name.length, at + name.length + 2);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
