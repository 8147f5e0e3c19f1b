// English words: ministries and other bodies that every state has.
import type { OfficeWords } from '../../model/language/names.ts';

/** Each portfolio with the words that say it, with hyphens for blanks; the first of them in a name counts. */
const portfolios = {
  foreign: 'foreign external',
  defence: 'defence defense war',
  interior: 'interior internal home',
  finance: 'finance finances',
  economy: 'economy economic economics',
  justice: 'justice',
  health: 'health',
  education: 'education',
  'higher education': 'higher-education universities',
  trade: 'trade commerce foreign-trade internal-trade',
  transport: 'transport transportation transports',
  agriculture: 'agriculture agricultural farming',
  energy: 'energy',
  'new energy': 'renewable-energy atomic-energy',
  oil: 'oil petroleum',
  environment: 'environment environmental ecology ecological climate',
  labour: 'labour labor employment',
  social: 'social welfare',
  culture: 'culture cultural',
  science: 'science sciences research',
  industry: 'industry industries',
  tourism: 'tourism',
  information: 'information',
  communications: 'communication communications telecommunications digital',
  housing: 'housing',
  unification: 'unification',
  intelligence: 'intelligence',
  planning: 'planning',
  water: 'water irrigation',
  security: 'security',
  emergencies: 'emergency emergencies',
  sport: 'sport sports',
  religion: 'religious religion',
  immigration: 'immigration migration',
};

/** Words of ministries, and ways to write a body with its country. */
export const offices: OfficeWords = {
  heads: new Set(['Ministry']),
  portfolios: new Map(
    Object.entries(portfolios).flatMap(([portfolio, text]) =>
      text.split(' ').map((words) => [words.replace('-', ' '), portfolio] as const),
    ),
  ),
  forms: ['{name} of {country}', '{name} of the {country}', '{people} {name}', '{country} {name}'],
  behind: new Set(['of', 'of the']),
  seated: new Set(['in']),
};
