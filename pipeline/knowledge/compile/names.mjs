// Entities → the same with the names under which they are found, each with its weight among its bearers.
import { mostWords } from './clean.mjs';
import { withoutGeneration } from './generations.mjs';
import { officesOf } from './offices.mjs';
import { sidesOf } from './sides.mjs';

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

/** Popularity from which a person may be meant by the family name alone, where somebody of power and where anybody else, and by how far others must be behind. */
const famous = { inPower: 42, other: 50 };
const lead = 12;

/** Adds `names` to each entity. */
export function namesOf(entities) {
  const known = prominentBySurname(entities);
  const teams = nicknames(entities);
  const listed = [sidesOf(entities), officesOf(entities)];
  return entities.map((entity) => ({
    ...entity,
    names: [
      ...namesFor(entity, known, teams).filter(({ text }) => text.split(' ').length <= mostWords),
      ...listed
        .flatMap((names) => names.get(entity.number) ?? [])
        .map((text) => ({ text, matched: 'alias', weight: entity.prior })),
    ],
  }));
}

/** "Dodgers": what follows the town in a team's name, where only one team has it, with that team. */
function nicknames(entities) {
  const towns = new Set(
    entities.filter(({ type }) => type === 'City' || type === 'AdministrativeArea').map(({ name }) => name),
  );
  const bearers = new Map();
  for (const { name, number, team, prior } of entities) {
    const [, town, nickname] = /^(.+) (\p{Lu}\p{L}+s)$/u.exec(name) ?? [];
    if (!team || prior < leastTeam || !towns.has(town)) continue;
    bearers.set(nickname, bearers.has(nickname) ? undefined : number);
  }
  return bearers;
}

/** Popularity from which a team goes by its nickname in the news of the world. */
const leastTeam = 32;

function namesFor(entity, known, teams) {
  const { name, aliases, demonyms, prior } = entity;
  const names = [
    { text: name, matched: 'name', weight: prior + 6 },
    ...aliases.map((text) => ({ text, matched: 'alias', weight: prior })),
    ...demonyms.map((text) => ({ text, matched: 'demonym', weight: prior })),
  ];
  const nickname = name.slice(name.lastIndexOf(' ') + 1);
  if (teams.get(nickname) === entity.number) names.push({ text: nickname, matched: 'alias', weight: prior });
  if (entity.type === 'Corporation') {
    for (const text of [name, ...aliases].flatMap(legalForms))
      names.push({ text, matched: 'alias', weight: prior });
  }
  for (const text of [name, ...aliases].flatMap(inSmall))
    names.push({ text, matched: 'alias', weight: prior });
  if (entity.type !== 'Person') return names;
  for (const text of spellings(name)) names.push({ text, matched: 'alias', weight: prior });
  const family = familyName(entity);
  if (family === undefined) return names;
  for (const title of titlesOf(entity))
    names.push({ text: `${title} ${family}`, matched: 'alias', weight: prior });
  if (known.get(family) === entity.number)
    for (const text of articled(family)) names.push({ text, matched: 'alias', weight: prior });
  return names;
}

/** "al-Maliki" as at the beginning of a sentence too. */
function articled(family) {
  return /^[ae]l-/.test(family) ? [family, family[0].toUpperCase() + family.slice(1)] : [family];
}

/** "Indian army" for the Indian Army, "Swedish military" for the Swedish Armed Forces: newspapers write a people's forces so. */
function inSmall(name) {
  const [, people, noun] = /^(\p{Lu}\p{L}+) (Army|Navy|Air Force|Armed Forces|Parliament)$/u.exec(name) ?? [];
  if (people === undefined || notPeoples.has(people)) return [];
  const small = `${people} ${noun.toLowerCase()}`;
  return noun === 'Armed Forces' ? [small, `${people} military`] : [small];
}

const notPeoples = new Set([
  'Red',
  'Royal',
  'Continental',
  'Union',
  'National',
  'Rump',
  'Second',
  'Eighth',
  'Numbered',
]);

/** Ways of writing what the law calls a company. */
const forms = [
  ['Corporation', 'Corp', 'Corp.'],
  ['Incorporated', 'Inc', 'Inc.'],
  ['Company', 'Co', 'Co.'],
  ['Limited', 'Ltd', 'Ltd.'],
  ['plc', 'Plc', 'PLC'],
];

/** "Target Corporation" as "Target Corp." and "Target Corp". */
function legalForms(name) {
  const [, start, form] = /^(.+?),? (\S+)$/.exec(name) ?? [];
  const ways = forms.find((each) => each.includes(form));
  return ways ? ways.map((way) => `${start} ${way}`).filter((text) => text !== name) : [];
}

/**
 * Without the second given name's initial, with blanks for hyphens, with "ue" for "ü". Never without "Jr.": whoever is
 * called so is told from somebody better known.
 */
function spellings(name) {
  const plain = name.replace(/ (?:\p{Lu}\.){1,2}(?= )/gu, '');
  if (!plain.includes(' ')) return [];
  return [...new Set([plain, plain.replaceAll('-', ' '), withoutUmlauts(plain)])];
}

/** "Fuele" for "Füle", as teleprinters wrote it. */
function withoutUmlauts(name) {
  return name.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`);
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
  const parts = withoutGeneration(name).split(' ');
  if (parts.length < 2) return undefined;
  const family = familyFirst.has(country) ? parts[0] : parts[parts.length - 1];
  return /^(?:(?:al|el)-)?\p{Lu}[\p{L}'’]/u.test(family) ? family : undefined;
}

/**
 * Family names that one person bears far more prominently than all others, with that person. Whoever holds no
 * power needs a rare name as well, which stands in no other name: "Sinatra", not "Moon".
 */
function prominentBySurname(entities) {
  const bearers = new Map();
  const others = new Set();
  for (const entity of entities) {
    const family = entity.type === 'Person' ? familyName(entity) : undefined;
    if (entity.type !== 'Person') for (const word of entity.name.split(' ')) others.add(word);
    if (entity.type === 'Person' && entity.name.includes(' ')) others.add(entity.name.split(' ')[0]);
    if (family === undefined) continue;
    const known = bearers.get(family);
    if (known) known.push(entity);
    else bearers.set(family, [entity]);
  }
  const known = new Map();
  for (const [family, people] of bearers) {
    const [{ number, prior, roles }, next] = people.sort((a, b) => b.prior - a.prior);
    const powerful = roles.length > 0 && prior >= famous.inPower;
    const rare = people.length <= fewBearers && !others.has(family) && prior >= famous.other;
    if ((powerful || rare) && prior - (next?.prior ?? 0) >= lead) known.set(family, number);
  }
  return known;
}

/** How many people of the data may bear a rare family name. */
const fewBearers = 4;

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
    const parts = withoutGeneration(name).split(' ');
    count(parts[0], 0);
    count(parts[parts.length - 1], 1);
  }
  return words;
}
