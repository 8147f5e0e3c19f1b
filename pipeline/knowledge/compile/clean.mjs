// Records of the open data → entities as the knowledge base holds them, or nothing for what news never means.

import { withoutGeneration } from './generations.mjs';
import {
  commonNames,
  commonWords,
  countryOfRegion,
  kept,
  types as mended,
  othersNames,
  shortened,
} from './mended.mjs';
import { own } from './supplement.mjs';

/** Layers whose licence is not established. */
const unlicensed = new Set(['pantheon1']);

/** Types of the data → types here; what is missing is dropped. */
const types = new Map([
  ...['Country', 'AdministrativeArea', 'City', 'Place', 'Person', 'Organization', 'NGO', 'Corporation'].map(
    (type) => [type, type],
  ),
  ...['GovernmentOrganization', 'PoliticalParty', 'EducationalOrganization', 'NewsMediaOrganization'].map(
    (type) => [type, type],
  ),
  ...['Event', 'Legislation', 'Periodical', 'Product', 'Vehicle', 'Thing'].map((type) => [type, type]),
  ...['Continent', 'OceanBodyOfWater', 'SeaBodyOfWater', 'LakeBodyOfWater', 'RiverBodyOfWater'].map(
    (type) => [type, 'Place'],
  ),
  ...['Mountain', 'Landform', 'Airport'].map((type) => [type, 'Place']),
  ...['SportsTeam', 'ResearchOrganization', 'MedicalOrganization'].map((type) => [type, 'Organization']),
  ...['Airline', 'BankOrCreditUnion'].map((type) => [type, 'Corporation']),
  ...['TelevisionStation', 'Newspaper'].map((type) => [type, 'NewsMediaOrganization']),
  ['CollegeOrUniversity', 'EducationalOrganization'],
  ['CreativeWork', 'CreativeWork'],
]);

/** The least popularity with which each type of the data is kept. */
const least = new Map([
  ['RiverBodyOfWater', 26],
  ['LakeBodyOfWater', 10],
  ['Landform', 10],
  ['AdministrativeArea', 4],
  ['Country', 12],
  ['City', 3],
  ['Person', 5],
  ['Embassy', 101],
  ['CollegeOrUniversity', 3],
  ['Thing', 30],
  ['Product', 10],
  ['Place', 8],
]);

/** Longer names stand in no text as they stand in a table; a ministry's is found by its portfolio all the same. */
export const mostWords = 9;
const mostWordsOfMinistry = 14;

const single = /^\S+$/;
const company =
  /,? (?:Inc|Corp|Corporation|Company|Co|Ltd|Limited|plc|PLC|LLC|AG|SA|S\.A|SE|NV|N\.V|GmbH|Group|Holdings|S\.p\.A)\.?$/;
const club = /^(?:A\.?F\.?C\.?|F\.?C\.?) | (?:A\.?F\.?C\.?|F\.?C\.?)$/;
const dated = /^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/**
 * Cleans one record; `countries` gives the Wikidata id of an ISO code, `surnames` are words that name people.
 */
export function clean(record, countries, surnames) {
  const sources = record.source.filter((source) => !unlicensed.has(source));
  const byHand = sources.includes(own);
  const name = byHand ? record.name : tidy(record.name);
  const type = byHand ? types.get(record.type) : typeOf({ ...record, name });
  if (sources.length === 0 || type === undefined || (!byHand && commonNames.has(name))) return undefined;
  const brand = isBrand(name, type, surnames);
  if (!byHand && !brand && !isNews({ ...record, name }, sources)) return undefined;
  if (
    name === '' ||
    name.split(' ').length > (type === 'GovernmentOrganization' ? mostWordsOfMinistry : mostWords) ||
    (!byHand && !/^[\p{Lu}\d'‘’"]|^[a-z]{1,3}[A-Z'-]|^al-/u.test(name))
  )
    return undefined;
  if (/^(?:Secretary|Minister|President|Ambassador) of/.test(name)) return undefined;
  const iso = (code) => (code === undefined ? undefined : countries.get(code));
  const region = record.country ?? countryOfRegion.get(name);
  const short = type === 'AdministrativeArea' && region === 'US' ? shortened.get(name) : undefined;
  const aliases = [
    ...new Set([
      ...aliasesOf(record, name, type, surnames),
      ...(short === undefined ? [] : [short]),
      ...(record.byHand ?? []),
    ]),
  ];
  return {
    number: Number(record.id.slice(1)),
    name,
    type,
    aliases,
    demonyms: (record.demonyms ?? []).filter((each) => each !== name),
    capitalOf: record.capitalOf,
    from: type === 'Person' ? undefined : day(record.from),
    to: type === 'Person' ? undefined : day(record.to),
    enwiki: record.enwiki,
    roles: rolesOf(record, iso),
    country: iso(region),
    team:
      record.type === 'SportsTeam' ||
      (type === 'Organization' && /^(?:[A-Z]\S+ ){1,3}\p{Lu}\S+s$/u.test(name)),
    prior: brand ? Math.max(record.popularity, brandPrior) : record.popularity,
  };
}

function day(date) {
  return date !== undefined && dated.test(date) ? date : undefined;
}

function typeOf({ name, type, source }) {
  const known = mended.get(name);
  if (known) return known;
  if (type === 'Newspaper' && source.length > 1 && !source.includes('fb15k')) {
    if (source.includes('natural-earth') || source.includes('wof')) return 'City';
  }
  if (type === 'Newspaper' && /^(?:University|College) of |\b(?:University|College)$/.test(name))
    return 'EducationalOrganization';
  return types.get(type);
}

/** What a company's own word is worth where the data does not know how much is spoken of it. */
const brandPrior = 30;

/** A single word that names a company and hardly anything else: "Vodafone". */
function isBrand(name, type, surnames) {
  if (type !== 'Corporation' || !/^\p{Lu}[\p{L}'’-]{3,}$/u.test(name)) return false;
  return !commonWords.has(name) && !surnames.has(name);
}

/** Points of the compass name a region of every country. */
const compass = /^(?:(?:North|South)(?:east|west)?|East|West|Central|Center|Centre)(?:ern)?$/;

/** A seat among hundreds, which alone makes nobody known beyond the district. */
const seat = /\b(?:member|representative|deput(?:y|ies)|senator|state secretary|teachta)\b/i;

/** Countries whose members of parliament news in English names daily, and since when a seat is remembered. */
const nearby = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'IN', 'ZA', 'IL']);
const livingMemory = '1975';

function isNews({ name, type, popularity, demonyms, country, roles = [] }, sources) {
  if (kept.has(name) || mended.has(name)) return true;
  if (popularity < (least.get(type) ?? 0)) return false;
  if (type === 'Person' && popularity < 7 && roles.every(({ position }) => seat.test(position))) {
    return nearby.has(country) && roles.some(({ from = '' }) => from >= livingMemory);
  }
  if (type === 'Thing') return !single.test(name) && !/ people\b| Award (?!$)|^[a-z]/.test(name);
  if (type === 'Product') return /\d|^(?:USS|HMS) /.test(name);
  if (type === 'Country')
    return popularity >= 26 || sources.includes('country-codes') || demonyms !== undefined;
  if (!single.test(name)) return true;
  if (type === 'Person') return popularity >= 20;
  if (type === 'Event') return false;
  if (type === 'Newspaper' || type === 'Periodical') return popularity >= 20;
  if (compass.test(name)) return false;
  if (types.get(type) === 'Place' && /^[A-Z]{2,4}$/.test(name)) return false;
  if (type === 'City' || type === 'AdministrativeArea') return popularity >= 6;
  return /^[A-Z&.]+$/.test(name) || popularity >= 10;
}

/** Without the article and the country in brackets. */
function tidy(name) {
  return name
    .replaceAll('&#39;', "'")
    .replace(/[\t|;@\n]/g, ' ')
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/^[Tt]he (?=\p{Lu})/u, '')
    .trim();
}

function aliasesOf({ id, aliases, popularity, country }, name, type, surnames) {
  const found = new Set();
  const others = othersNames.get(id);
  const own = others ? aliases.filter((each) => !others.has(each)) : aliases;
  const fixed = type === 'Country' || type === 'City' ? own.filter((each) => !articled.test(each)) : own;
  for (const alias of fixed.map(tidy)) {
    if (type === 'Person' && popularity < certain && alias === withoutGeneration(name)) continue;
    if (isUseful(alias, name, type, popularity)) found.add(alias);
  }
  if (type === 'Corporation') {
    for (const each of [name, ...found]) {
      const short = each.replace(company, '');
      if ((surnames.has(short) && each !== name) || commonWords.has(short)) continue;
      if (isUseful(short, name, type, popularity)) found.add(short);
    }
  }
  if (type === 'Organization') found.add(name.replace(club, ''));
  if (type === 'GovernmentOrganization' && name.startsWith('United States ')) {
    for (const each of ['US ', 'U.S. ']) found.add(each + name.slice(14));
    if (name.startsWith('United States Department of ')) found.add(name.slice(14));
  }
  if (country === 'US' && type === 'AdministrativeArea' && / County$/.test(name))
    found.delete(name.replace(' County', ''));
  found.delete(name);
  found.delete('');
  return [...found];
}

/** What only its people call a place: "the City", "The Hub". */
const articled = /^the |^The \S+$/;

/** Aliases of people that are more, or less, than their name. */
const notPeople =
  /^(?:Mr|Mrs|Us|US|American|The|Queen of|King of)\b|\b(?:administration|government|campaign|regime|era|family)$/i;

/** Popularity below which nobody means the son where the name does not say so. */
const certain = 45;

function isUseful(alias, name, type, popularity) {
  if (alias.length < 2 || alias.length > 70 || alias.split(' ').length > mostWords || !/^\p{Lu}/u.test(alias))
    return false;
  if (compass.test(alias) || / -- |[/:=]|^[A-Z]{2}-[A-Z]+$|^(?:Us|U\.s\.) /.test(alias)) return false;
  if (type !== 'Organization' && /,/.test(alias)) return false;
  if (/^(?:Secretary|Minister|President|Ambassador) of/.test(alias)) return false;
  const place = type === 'City' || type === 'Country' || type === 'AdministrativeArea' || type === 'Place';
  if (place && /^[A-Z]{2,3}$/.test(alias)) return false;
  if (alias.length === 2 && !/^[A-Z]{2}$/.test(alias)) return false;
  if (type === 'Person') {
    if (!single.test(alias)) return !notPeople.test(alias);
    return popularity >= 40 && ` ${name}`.endsWith(` ${alias}`);
  }
  if (type === 'EducationalOrganization' && !/^[A-Z&.]+$/.test(alias)) return !single.test(alias);
  return (
    !single.test(alias) ||
    popularity >= (place || type === 'Corporation' || /^[A-Z&.]+$/.test(alias) ? 10 : 45)
  );
}

/** The newest posts first. */
function rolesOf({ roles = [] }, iso) {
  return roles
    .map(({ position, country, from, to }) => ({
      position: position.replace(/[\t|;@\n]/g, ' ').trim(),
      country: iso(country),
      from: day(from),
      to: day(to),
    }))
    .filter(({ position }) => position !== '')
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : (a.from ?? '') > (b.from ?? '') ? -1 : 0))
    .slice(0, 4);
}
