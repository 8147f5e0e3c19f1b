// Vocabulary → answers about types and terms.
import type { Vocabulary } from './vocabulary.ts';

/** schema.org as the checks ask for it. */
export interface Schema {
  /** Whether the type is one of `wanted` or below one of them. */
  isA(type: string, wanted: readonly string[]): boolean;
  /** Enumerations that a name is a member of; none for what is no member. */
  enumerationsOf(name: string): readonly string[];
  /** What has taken the place of a term. */
  successorOf(name: string): string | undefined;
}

/** Opens a vocabulary for questions; looks up lazily, keeps what it found. */
export function openSchema(vocabulary: Vocabulary): Schema {
  const lines = new Map<string, ReadonlySet<string>>();
  const lineage = (type: string): ReadonlySet<string> => {
    const known = lines.get(type);
    if (known) return known;
    const line = new Set([type]);
    for (const name of line) {
      if (Object.hasOwn(vocabulary.types, name)) {
        for (const above of vocabulary.types[name] ?? []) line.add(above);
      }
    }
    lines.set(type, line);
    return line;
  };
  return {
    isA: (type, wanted) => wanted.some((each) => lineage(type).has(each)),
    enumerationsOf: (name) => own(vocabulary.members, name) ?? [],
    successorOf: (name) => own(vocabulary.superseded, name),
  };
}

/** The entry of a table; names such as `constructor` are none. */
export function own<T>(table: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
