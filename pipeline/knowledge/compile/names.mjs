// Entities → the same with the names under which they are found, each with its weight among its bearers.

/** Posts whose holders are called by them: beginnings of the post → the words before the surname. */
const titles = [
  [
    /^(?:President$|President of (?!the (?:Senate|Chamber|National|Regional|House|Government|Court|Supreme)))/,
    ['President'],
  ],
  [/^Prime Minister(?: of|$)/i, ['Prime Minister', 'Premier']],
  [/^(?:Federal )?Chancellor(?: of (?:the )?(?:Germany|Austria|Federal)|$)/, ['Chancellor']],
  [/^Vice[ -]President(?: of the|$)/, ['Vice President']],
  [/^(?:Minister of Foreign|Foreign Minister|Minister for Foreign)/i, ['Foreign Minister']],
  [
    /^(?:Minister of|Minister for) (?:Defen[cs]e|National Defen[cs]e)/i,
    ['Defense Minister', 'Defence Minister'],
  ],
  [/^(?:Minister of|Minister for) Finance/i, ['Finance Minister']],
  [/^(?:United States )?Secretary of State(?: of the United States)?$/i, ['Secretary of State', 'Secretary']],
  [/^(?:United States )?Secretary of Defense/i, ['Defense Secretary', 'Secretary']],
  [/^(?:United States )?Senator/i, ['Senator', 'Sen.']],
  [/^United States representative/i, ['Rep.', 'Congressman', 'Congresswoman']],
  [/^(?:Governor of|Governor$)/i, ['Governor', 'Gov.']],
  [/^Mayor/i, ['Mayor']],
  [/^(?:King|Queen|Emir|Sultan) of/, ['King', 'Queen']],
];

/** Countries where the family name stands first. */
const familyFirst = new Set(['Q148', 'Q865', 'Q423', 'Q884', 'Q881', 'Q8646']);

/** Popularity from which a person may be meant by the family name alone, and by how far others must be behind. */
const famous = 45;
const lead = 15;

/** Adds `names` to each entity. */
export function namesOf(entities) {
  const known = prominentBySurname(entities);
  return entities.map((entity) => ({ ...entity, names: namesFor(entity, known) }));
}

function namesFor(entity, known) {
  const { name, aliases, demonyms, prior } = entity;
  const names = [
    { text: name, matched: 'name', weight: prior + 6 },
    ...aliases.map((text) => ({ text, matched: 'alias', weight: prior })),
    ...demonyms.map((text) => ({ text, matched: 'demonym', weight: prior })),
  ];
  if (entity.type !== 'Person') return names;
  for (const text of spellings(name)) names.push({ text, matched: 'alias', weight: prior });
  const family = familyName(entity);
  if (family === undefined) return names;
  for (const title of titlesOf(entity))
    names.push({ text: `${title} ${family}`, matched: 'alias', weight: prior });
  if (known.get(family) === entity.number) names.push({ text: family, matched: 'alias', weight: prior });
  return names;
}

/** Without the second given name's initial, without "Jr.", with blanks for hyphens. */
function spellings(name) {
  const plain = name
    .replace(/,? (?:Jr|Sr)\.?$|,? (?:II|III|IV)$/, '')
    .replace(/ (?:\p{Lu}\.){1,2}(?= )/gu, '');
  return plain.includes(' ') ? [plain, plain.replaceAll('-', ' ')] : [];
}

function titlesOf({ roles }) {
  const found = new Set();
  for (const { position } of roles) {
    for (const [pattern, words] of titles)
      if (pattern.test(position)) for (const each of words) found.add(each);
  }
  return found;
}

function familyName({ name, country }) {
  const parts = name.replace(/,? (?:Jr|Sr)\.?$|,? (?:II|III|IV)$/, '').split(' ');
  if (parts.length < 2) return undefined;
  const family = familyFirst.has(country) ? parts[0] : parts[parts.length - 1];
  return /^\p{Lu}/u.test(family) ? family : undefined;
}

/** Family names that one person bears far more prominently than all others, with that person. */
function prominentBySurname(entities) {
  const first = new Map();
  const second = new Map();
  for (const entity of entities) {
    const family = entity.type === 'Person' ? familyName(entity) : undefined;
    if (family === undefined) continue;
    const best = first.get(family);
    if (!best || entity.prior > best.prior) {
      if (best) second.set(family, best.prior);
      first.set(family, entity);
    } else second.set(family, Math.max(second.get(family) ?? 0, entity.prior));
  }
  const known = new Map();
  for (const [family, { number, prior, roles }] of first) {
    if (prior >= famous && prior - (second.get(family) ?? 0) >= lead && roles.length > 0)
      known.set(family, number);
  }
  return known;
}

/** Words that begin and words that end people's names, with how many people bear them; only words borne by several. */
export function peopleWords(entities) {
  const words = new Map();
  const count = (word, side) => {
    if (!/^\p{Lu}\p{Ll}[\p{L}'-]*$/u.test(word ?? '')) return;
    const counts = words.get(word) ?? [0, 0];
    counts[side]++;
    words.set(word, counts);
  };
  for (const { type, name, country } of entities) {
    if (type !== 'Person' || !name.includes(' ') || familyFirst.has(country)) continue;
    const parts = name.replace(/,? (?:Jr|Sr)\.?$|,? (?:II|III|IV)$/, '').split(' ');
    count(parts[0], 0);
    count(parts[parts.length - 1], 1);
  }
  return words;
}
