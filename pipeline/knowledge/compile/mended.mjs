// What the open data has wrong or leaves open, by name: types, words that are no names, regions without a country.

/** Types that the data has wrong. */
export const types = new Map([
  ['Taliban', 'Organization'],
  ['International Atomic Energy Agency', 'Organization'],
  ['BBC', 'NewsMediaOrganization'],
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
  ['Unix', 'Product'],
  ['Android', 'Product'],
  ['Grimsby', 'City'],
  ['Ipswich', 'City'],
  ['Crewe', 'City'],
  ['Pyrenees', 'Place'],
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

/** Single words by which a company goes and much else does. */
export const commonWords = new Set(
  `Academia Allegro Avon Bard Caterpillar Carrier Convergence Corporation Cosmote Demos Disney Elia Elkem Fandango
  Fluor Halifax Hatch Humana Illumination Illumina Indra Intercell Intermedia Interbank Ixion Kone Lenzing Lero
  Lush Mars Materna Messer Meta Micron Mobile Myriad Navigator Olympus Optica Otis Patria Pioneer Polaris Progress
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
