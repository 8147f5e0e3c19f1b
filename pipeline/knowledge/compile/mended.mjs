// What the open data has wrong or leaves open, by name: types, words that are no names, regions without a country.

/** Types that the data has wrong. */
export const types = new Map([
  ['Taliban', 'Organization'],
  ['International Atomic Energy Agency', 'Organization'],
  ['BBC', 'NewsMediaOrganization'],
  ['Black Lives Matter', 'Organization'],
  ['United Nations', 'Organization'],
  ['African Union', 'Organization'],
  ['Asian Development Bank', 'Organization'],
  ['European Space Agency', 'Organization'],
  ['WWE', 'Corporation'],
  ['Twitter', 'Corporation'],
  ['Associated Press', 'NewsMediaOrganization'],
  ['Yahoo', 'Corporation'],
  ["McDonald's", 'Corporation'],
  ['Capcom', 'Corporation'],
  ['Atari', 'Corporation'],
  ['Linux', 'Product'],
  ['Python', 'Product'],
  ['United States Capitol', 'Place'],
  ['Unix', 'Product'],
  ['Android', 'Product'],
  ['Grimsby', 'City'],
  ['Ipswich', 'City'],
  ['Crewe', 'City'],
  ['Pyrenees', 'Place'],
  ...`Montreal Canadiens|New England Patriots|Indianapolis Colts|New York Jets|Miami Dolphins|Denver Broncos
    |Cincinnati Bengals|Houston Texans|Jacksonville Jaguars|Baltimore Ravens|Colorado Rapids|Rochester Rhinos
    |Houston Aeros|Albany Devils|Montreal Impact F.C.|F.C. Dallas|Lewes F.C.|Farsley Celtic A.F.C.`
    .split(/\s*\|/)
    .map((name) => [name, 'Organization']),
  ['Antilles', 'Place'],
  ...['Metallica', 'Megadeth', 'Aerosmith', 'Nickelback', 'Weezer', 'U2', 'Soundgarden'].map((name) => [
    name,
    'Organization',
  ]),
]);

/** Single words that the rules would drop, and that name what news speaks of. */
export const kept = new Set([
  'Brexit',
  'Newsweek',
  'Newsday',
  'Pravda',
  'Libération',
  'Whitehall',
  'G7',
  'Lancet',
]);

/** Names in the data that are rather common nouns, or what every state has. */
export const commonNames = new Set(['Best', 'Central Bank', 'First Lady', 'Latina', 'Summit']);

/** Single words by which a company goes and much else does. */
export const commonWords = new Set(
  `Academia Allegro Avon Bard Caterpillar Carrier Convergence Corporation Cosmote Demos Disney Elia Elkem Fandango
  Fluor Halifax Hatch Humana Illumination Illumina Indra Intercell Intermedia Interbank Ixion Kone Lenzing Lero
  Lush Mars Materna Messer Meta Micron Mobile Myriad Navigator News Olympus Optica Otis Patria Pioneer Polaris Progress
  Ratio Recovered Sage Saxion Scion Sharp Shire Signify Southern Suez Tampella Teck Tine Total Tranquility
  Unison Vale Valiant Verbund Virgo Virtua Vivant World Zenit`.split(/\s+/),
);

/** Regions to which the data gives no country, by their ISO 3166-1 code. */
export const countryOfRegion = new Map(
  Object.entries({
    US: 'Ohio|Hawaii|South Dakota|New York|Kentucky|Vermont|New England',
    CA: 'Quebec|Ontario|Manitoba|Alberta|Nova Scotia|New Brunswick|British Columbia|Prince Edward Island|Saskatchewan|Newfoundland and Labrador|Northwest Territories|Yukon|Nunavut',
    AU: 'Western Australia|New South Wales|Northern Territory|Australian Capital Territory|Tasmania|South Australia|Queensland',
    GB: 'Cheshire|Shropshire|Somerset|Dorset|Gloucestershire|Oxfordshire|Wiltshire|Hampshire|Berkshire|Buckinghamshire',
    IN: 'Jammu and Kashmir|Jharkhand|Kerala|Tamil Nadu|Uttar Pradesh',
    CN: 'Anhui|Yunnan|Henan|Hunan|Shaanxi',
    DE: 'Brandenburg',
    BR: 'Minas Gerais|Rio Grande do Sul|Rio de Janeiro|São Paulo',
    NL: 'South Holland|Zeeland|Groningen|Friesland|Drenthe|Utrecht',
    MX: 'Oaxaca|Sonora',
    AT: 'Carinthia',
    IT: 'Basilicata',
    PT: 'Azores',
    CH: 'Canton of Valais|Canton of Vaud',
    FR: 'Ile-de-France|Burgundy',
    ID: 'Central Java Province|West Java Province',
  }).flatMap(([code, names]) => names.split('|').map((name) => [name, code])),
);

/** How newspapers shorten states whose short form the data lacks. */
export const shortened = new Map(
  Object.entries({
    Connecticut: 'Conn.',
    Delaware: 'Del.',
    Georgia: 'Ga.',
    Illinois: 'Ill.',
    Louisiana: 'La.',
    Massachusetts: 'Mass.',
    Mississippi: 'Miss.',
    'New York': 'N.Y.',
    Oklahoma: 'Okla.',
    'Rhode Island': 'R.I.',
    Washington: 'Wash.',
    Texas: 'Tex.',
  }),
);

/** Names that the data gives to an entity, by its Wikidata id, and that are another's: parts of it, its officers, its neighbours. */
export const othersNames = new Map(
  Object.entries({
    Q2946:
      'Chateau|Château|Champagne-ardenne|City of Light|Franche-comte|Ile-de-france|Isere River|Languedoc-roussillon|Le Havre|Loire River|Loire Valley|Massif Central|Midi-pyrenees|Nord-pas-de-calais|Pays de La Loire|Poitou-charentes|Puestos|Republique Francaise|Rhone River|Saone River',
    Q8333: 'Drug Enforcement Agency|Federal Law Enforcement',
    Q8908: 'Pakirri es gordo',
    Q10859: 'War|The War',
    Q11201: 'Supreme Court Justices',
    Q11209:
      'Central Command|Defense Advanced Research Projects Agency|John Kirby|Joint Chiefs of Staff|Joint Special Operations Command|Pacific Command|United States Military|The United States Military|United States Central Command|West Point',
    Q11231:
      'Federal Emergency Management Agency|Transportation Security Administration|United States Border Patrol|United States Customs and Border Protection',
    Q11268:
      'House of Representatives|US House|United States House of Representatives|House Armed Services Committee|House Foreign Affairs Committee|Senate Armed Services Committee|Senate Foreign Relations Committee|Senate Intelligence Committee|Senate Select Committee On Intelligence',
    Q23548: 'National Science Foundation',
    Q35525:
      'White House Official|White House Press Secretary|White House Press Secretary Jay Carney|White House Spokesman|White House Spokesperson|White House Spokeswoman',
    Q37230:
      'NSA|Intelligence Community|National Geospatial-intelligence Agency|National Reconnaissance Office|National Security Agency',
    Q42620: 'State of Palestine|Palestine',
    Q79854: 'Politbyuro Tsk Kpss|Presidium of the Supreme Soviet',
    Q165862: 'Her Majestys Armed Forces|Royal Marines|Royal Navy',
    Q169452: 'Big Daddy',
    Q184560: 'Government Communicationa Headquarters',
    Q186473: 'Russian Federal Assembly|Federal Assembly of Russia|State Duma',
    Q200106:
      "Chinese Central Military Commission|Maoist Communist Party|Maoist Komunist Partisi|People's Liberation Army Air Force|People's Liberation Army Navy|Peoples Liberation Army Navy|Pla Air Force|Pla Navy",
    Q217072: 'Millennium Challenge Corporation|Office of Transition Initiatives|Peace Corps',
    Q320863: 'President of the World Bank|World Bank President',
    Q459960: "Sudan People's Liberation Army",
    Q503577: 'United States National Economic Council',
    Q592576: 'Veterans Benefits Administration',
    Q608427:
      'Bureau of Indian Affairs|Bureau of Land Management|Fish and Wildlife Service|United States Geological Survey',
    Q628807: 'Bureau of Labor Statistics|National Labor Relations Board',
    Q648666: 'DOT',
    Q786713: 'Exim Bank|Export-import Bank of the United States|Overseas Private Investment Corporation',
    Q811595: 'Federal Housing Administration',
    Q852211:
      'Federal Aviation Administration|Federal Highway Administration|National Transportation Safety Board',
    Q1053614:
      'Brookings Institute|Center For American Progress|Center For A New American Security|Federation of American Scientists|Foundation For Defense of Democracies|Washington Institute For Near East Policy|Washington-based Institute|Washington-based Think Tank',
    Q1185863: 'Democratic',
    Q1331280: 'Air Force',
    Q2924461: 'DC',
    Q5039058: 'Eastman Kodak|Eastman Kodak Company',
  }).map(([id, names]) => [id, new Set(names.split('|'))]),
);
