// Records of bodies without a country → the same with the country that their names give.

const bodies = new Set(['GovernmentOrganization', 'PoliticalParty']);

/** What only states have, whatever else the data takes it for. */
const ofState =
  /\b(?:Ministry|Senate|Parliament|Congress|National Assembly|Supreme Court|Constitutional Court|Army|Navy|Air Force|Armed Forces)\b/;

/** "Ministry of Foreign Affairs of the Republic of Malta", the page "Ministry of Foreign Affairs (Peru)" and "Polish Senate" say whose they are. */
export function withCountries(records) {
  const codes = codesByName(records);
  return records.map((record) => {
    if (record.country !== undefined || !(bodies.has(record.type) || isOfState(record))) return record;
    const names = [record.name, record.enwiki ?? '', ...record.aliases];
    const country = names.map((name) => countryIn(name, codes)).find((code) => code !== undefined);
    return country === undefined ? record : { ...record, country };
  });
}

function isOfState({ type, name }) {
  return type === 'Organization' && ofState.test(name);
}

/** Names of the countries of the world, and of their peoples → ISO codes; none where two peoples go by one name. */
function codesByName(records) {
  const names = new Map();
  const peoples = new Map();
  for (const { type, source, country, name, aliases, demonyms = [] } of records) {
    if (type !== 'Country' || country === undefined || !source.includes('country-codes')) continue;
    for (const each of [name, ...aliases]) names.set(each.replace(/^the /i, ''), country);
    for (const each of demonyms) peoples.set(each, peoples.has(each) ? undefined : country);
  }
  return { names, peoples };
}

/** In brackets at the end, or after the last "of", else at the beginning. */
function countryIn(name, { names, peoples }) {
  const bracketed = /\(([^()]+)\)$/.exec(name)?.[1];
  const parts = (bracketed ?? name).split(/ of (?:the )?/);
  for (let from = bracketed === undefined ? 1 : 0; from < parts.length; from++) {
    const code = names.get(parts.slice(from).join(' of '));
    if (code !== undefined) return code;
  }
  const words = name.split(' ');
  for (let count = Math.min(longestCountry, words.length - 1); count > 0; count--) {
    const opening = words.slice(0, count).join(' ');
    const code = names.get(opening) ?? peoples.get(opening);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** The most words of a country that opens a longer name. */
const longestCountry = 3;
