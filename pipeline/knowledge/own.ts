// The knowledge base and the publication's own list → one that answers with both, the publication's entries first.
import type { Candidate, Fact, Knowledge, OwnEntity, Role } from '../model/knowledge.ts';
import { fold } from './fingerprint.ts';
import { openingsOf } from './layout.ts';

/** What an entry is worth where the knowledge base does not hold it: a publication lists what it speaks of. */
const ownPrior = 40;

/** Adds a publication's entries; one with a Wikidata id corrects and completes what is known of it. Throws never. */
export function withOwn(knowledge: Knowledge, entities: readonly OwnEntity[]): Knowledge {
  if (entities.length === 0) return knowledge;
  const facts = entities.map((entity) => factOf(entity, knowledge));
  const names = new Map<string, Candidate[]>();
  const longest = new Map<string, number>();
  const byKey = new Map<string, Fact>();
  for (const fact of facts) {
    byKey.set(fact.wikidata ?? fact.own ?? '', fact);
    for (const [name, matched] of namesOf(fact)) enter(names, longest, { name, fact, matched });
  }
  const longestOwn = Math.max(...longest.values());
  return {
    ...knowledge,
    longestName: Math.max(knowledge.longestName, longestOwn),
    longestFrom: (word) => Math.max(knowledge.longestFrom(word), longest.get(fold(word)) ?? 0),
    candidates(name) {
      const known = knowledge.candidates(name);
      const own = names.get(fold(name)) ?? [];
      const isCorrected = known.some(({ fact }) => fact.wikidata !== null && byKey.has(fact.wikidata));
      if (own.length === 0 && !isCorrected) return known;
      const mine = new Set(own.map(({ fact }) => fact));
      const others = known.map((each): Candidate => {
        const better = byKey.get(each.fact.wikidata ?? '');
        return better ? { ...each, fact: better } : each;
      });
      return [...own, ...others.filter(({ fact }) => !mine.has(fact))];
    },
    namesFrom(prose, first, count) {
      let found = knowledge.namesFrom(prose, first, count);
      const { text, tokens } = prose;
      const word = tokens.spellings[tokens.spelling[first] as number] as string;
      if (!longest.has(fold(word))) return found;
      for (let k = 0; k < count; k++) {
        if (names.has(fold(text.slice(tokens.start[first], tokens.end[first + k])))) found |= 1 << k;
      }
      return found;
    },
    fact: (key) => byKey.get(key) ?? knowledge.fact(key),
  };
}

function factOf(entity: OwnEntity, knowledge: Knowledge): Fact {
  const { id, name, type, wikidata, sameAs, country, from, to, roles } = entity;
  const known = wikidata === undefined ? undefined : knowledge.fact(wikidata);
  const home = country === undefined ? known?.country : countryId(country, knowledge);
  return {
    ...known,
    wikidata: wikidata ?? null,
    own: wikidata ?? `~${id}`,
    name,
    type,
    aliases: entity.aliases,
    demonyms: entity.demonyms,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(home === undefined ? {} : { country: home }),
    roles: roles.length === 0 ? (known?.roles ?? []) : roles.map((role) => roleOf(role, knowledge)),
    sameAs,
    prior: Math.max(known?.prior ?? 0, ownPrior),
  };
}

function roleOf({ country, ...role }: OwnEntity['roles'][number], knowledge: Knowledge): Role {
  const home = country === undefined ? undefined : countryId(country, knowledge);
  return { ...role, ...(home === undefined ? {} : { country: home }) };
}

/** Wikidata id of a country that is given by its name or its id; undefined where the name is no country's. */
export function countryId(country: string, knowledge: Knowledge): string | undefined {
  if (/^Q\d+$/.test(country)) return country;
  const bearer = knowledge.candidates(country).find(({ fact }) => fact.type === 'Country');
  return bearer?.fact.wikidata ?? undefined;
}

/** Its names; a person goes by post and family name as well: "Governor Quibble". */
function namesOf(fact: Fact): readonly (readonly [string, Candidate['matched']])[] {
  const family = fact.name.includes(' ') ? fact.name.slice(fact.name.lastIndexOf(' ') + 1) : undefined;
  const titled = fact.type === 'Person' && family !== undefined ? fact.roles : [];
  return [
    [fact.name, 'name'],
    ...fact.aliases.map((alias) => [alias, 'alias'] as const),
    ...fact.demonyms.map((demonym) => [demonym, 'demonym'] as const),
    ...titled.map(({ position }) => [`${position} ${family}`, 'alias'] as const),
  ];
}

function enter(
  names: Map<string, Candidate[]>,
  longest: Map<string, number>,
  { name, fact, matched }: Candidate & { readonly name: string },
): void {
  const folded = fold(name);
  const bearers = names.get(folded) ?? [];
  if (!bearers.some((each) => each.fact === fact)) bearers.push({ fact, matched });
  names.set(folded, bearers);
  const words = folded.split(' ').length;
  for (const word of openingsOf(folded)) longest.set(word, Math.max(longest.get(word) ?? 0, words));
}
