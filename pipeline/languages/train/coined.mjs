// Words of our own choice, and names of the stock → names that nobody bears, built as English builds them: firms, parties, armed groups, offices, papers, places.

const list = (text) => text.trim().split(/\s*\|\s*/);

const trades = list(`
Steel | Motor | Motors | Chemical | Chemicals | Petroleum | Oil | Gas | Energy | Power | Electric | Electronics | Paper |
Foods | Food | Brewery | Insurance | Life Insurance | Financial | Finance | Securities | Bancorp | Savings Bank | Bank |
Trust | Realty | Properties | Homes | Construction | Cement | Glass | Mining | Gold Mines | Copper | Aluminium | Metals |
Textiles | Shoe | Apparel | Stores | Supermarkets | Pharmaceutical | Pharmaceuticals | Medical | Medical Systems | Health |
Healthcare | Hospitality | Hotels | Airlines | Airways | Aviation | Aerospace | Shipping | Lines | Railways | Freight |
Telecom | Telecommunications | Communications | Cable | Cellular | Media | Publishing | Broadcasting | Entertainment |
Pictures | Records | Software | Computer | Computer Systems | Data | Networks | Semiconductor | Technologies | Controls |
Instruments | Tool | Rubber | Plastics | Packaging | Tobacco | Sugar | Coffee | Water | Services | Partners | Investments |
Investment Bank | Capital | Futures | Commodities | Grain | Equity Research | Asset Management | Consulting`);

const ends = list(
  'Corp | Corp | Corp. | Inc | Inc | Inc. | Ltd | Ltd. | Co | Co. | Co Ltd | Plc | plc | SA | AG | NV | AB | SpA | Bhd | Pty Ltd | LLC | Group | Holdings | Holding | Industries | International | Enterprises',
);

const firsts = list(
  'First | National | General | United | American | British | North American | Pacific | Atlantic | Southern | Northern | Western | Eastern | Continental | Union | Standard | Consolidated | Allied | Universal | Global | Central | Royal | Imperial | Republic | Pioneer | Liberty | Sun | Star | Eagle | Summit | Mid | Trans | Inter | Euro',
);

const leanings = list(
  'National | Democratic | Popular | Socialist | Communist | Liberal | Conservative | Republican | Islamic | Christian Democratic | Social Democratic | Green | Labour | Radical | Progressive | Revolutionary | United | Patriotic | Agrarian | Nationalist | Unionist | Centre | Reform',
);

const bands = list(
  'Front | Army | Union | Congress | Party | Movement | Council | League | Organisation | Organization | Alliance | Committee | Coalition | Bloc | Force | Forces | Guard | Brigades | Assembly',
);

const causes = list(
  'Peace | Justice | Freedom | Democracy | Unity | Independence | Solidarity | Change | Progress | Reform | Development | Human Rights | National Reconciliation | Liberation | Equality | Action',
);

const fields = list(
  'Foreign | Interior | Defence | Defense | Finance | Justice | Health | Trade | Commerce | Agriculture | Energy | Transport | Labour | Education | Information | Environment | Oil | Planning | Industry | Housing | Culture',
);

const offices = list(
  'Ministry | Department | Agency | Bureau | Commission | Office | Authority | Board | Administration | Council | Secretariat | Directorate',
);

const affairs = list(
  'Foreign Affairs | Internal Affairs | Agriculture | Finance | Health | Justice | Trade and Industry | Economy | National Defence | Public Works | Education | Labour | Fisheries | Petroleum and Minerals | Statistics | Civil Aviation | Human Rights',
);

const seats = list(
  'Supreme Court | High Court | Constitutional Court | Court of Appeal | Senate | House of Representatives | House of Commons | National Assembly | Parliament | State Duma | Congress | Central Bank | Federal Reserve | Treasury | Foreign Office | State Department | Pentagon | Navy | Air Force | Army | Coast Guard | Electoral Commission | Red Cross | Red Crescent | Olympic Committee | Football Association | Chamber of Commerce | Stock Exchange | Medical Association | Weather Service | News Agency | Police | Court of Human Rights',
);

const papers = list(
  'Times | Post | News | Herald | Tribune | Daily News | Star | Sun | Journal | Gazette | Courier | Mail | Express | Telegraph | Observer | Globe | Standard | Chronicle | Independent | Morning Post | Business Daily | Evening News',
);

const stations = list('Radio | Television | TV | News Agency | Broadcasting Corp | Press Agency');

const grounds = list(
  'Airport | International Airport | Square | Street | Bridge | River | Valley | Mountains | Island | Islands | Bay | Lake | Hills | Province | County | District | Palace | Prison | Hospital | Beach | Forest | Peninsula | Strait | Gulf | Park | Golf Club | Country Club | Hotel | Stadium',
);

const makes = list(
  'Boeing | Airbus | Toyota | Ford | Ferrari | Honda | Nissan | Renault | Peugeot | Mitsubishi | Subaru | Lamborghini | Yamaha | Cessna | Tupolev | Ilyushin | Antonov | MiG | F | Mirage | Windows',
);

const feasts = list(
  'Labour Day | Labor Day | Independence Day | Christmas | Ramadan | Easter | Thanksgiving | Memorial Day | Christmas Eve',
);

const gauges = list(
  'Dow Jones | Nikkei | FTSE 100 | CAC-40 | DAX | Hang Seng | Nasdaq | All Ordinaries | All-Share | Composite | TOPIX',
);

const beliefs = list(
  "Moslem | Muslim | Islamic | Catholic | Roman Catholic | Christian | Jewish | Protestant | Orthodox | Hindu | Sikh | Buddhist | Arab | Kurdish | Tamil | Shi'ite | Sunni | Marxist | Maoist | Republican | Democrat | Olympic | Arctic | Balkan | Gulf | Western | African | Asian | European | Latin American | Scandinavian",
);

/** Makers of names, by slot: `one(list)` draws, `draw` gives a made-up `family()`, `city()`, `initials()`. */
export function coinerOf(stock, one, { family, city, initials }) {
  const chance = (share) => one([...Array(10).keys()]) < share;
  const demonym = () => one(stock.demonym);
  const country = () => one(stock.country);
  const region = () => one(stock.region);
  const stem = () =>
    one([family, family, family, city, region, () => one(firsts), () => `${one(firsts)} ${family()}`])();
  return {
    a: () => {
      const form = one([...Array(12).keys()]);
      if (form < 3) return `${stem()} ${one(trades)} ${one(ends)}`;
      if (form < 5) return `${stem()} ${one(trades)}`;
      if (form === 5) return `${family()} & ${family()}${chance(4) ? ` ${one(ends)}` : ''}`;
      if (form === 6) return `${family()}, ${family()} & ${one([family(), 'Co', 'Co.', 'Sons'])}`;
      if (form === 7) return `${family()} ${family()}${chance(5) ? ' & Co' : ''}`;
      if (form === 8) return `${one(trades)} ${one(['of', 'Co of'])} ${one([country, region])()}`;
      if (form === 9) return `${family()} ${one(['Bros', 'Brothers', 'Sons', 'Group', 'Securities'])}`;
      if (form === 10) return `${initials()} ${one([...trades, ...ends])}`;
      return `${family()} ${one(ends)}`;
    },
    b: () => {
      const form = one([...Array(9).keys()]);
      if (form < 2) return `${demonym()} ${one(leanings)} ${one(bands)}`;
      if (form === 2) return `${region()} ${one(causes)} ${one(bands)}`;
      if (form === 3) return `${one(leanings)} ${one(bands)} of ${one([country, region])()}`;
      if (form === 4) return `${one(bands)} for ${one(causes)}${chance(5) ? ` and ${one(causes)}` : ''}`;
      if (form === 5) return `${one(leanings)} ${one(bands)}`;
      if (form === 6) return `${one(leanings)} ${one(["People 's", "Workers '", "Women 's"])} ${one(bands)}`;
      if (form === 7)
        return `${one(['Party', 'Front', 'Army', 'Movement', 'Popular Front'])} for the Liberation of ${one([country, region])()}`;
      return `${demonym()} ${one(causes)} ${one(bands)}`;
    },
    c: () => {
      const form = one([...Array(6).keys()]);
      if (form < 2) return `${one(fields)} ${one(offices)}`;
      if (form === 2) return `${one(offices)} of ${one(affairs)}`;
      if (form === 3)
        return `${one(['National', 'Federal', 'State', 'Central', 'Royal'])} ${one(fields)} ${one(offices)}`;
      return one(seats);
    },
    d: () => {
      const form = one([...Array(4).keys()]);
      if (form < 2) return `${city()} ${one(papers)}`;
      return form === 2 ? `${one([city, country])()} ${one(stations)}` : one(stock.media);
    },
    e: () => `${one([family, city])()} ${one(grounds)}`,
    f: () =>
      one([
        () => `${one(makes)} ${one(['A', '', 'T-', 'F-'])}${one([...Array(90).keys()]) + 10}`,
        () => one(gauges),
        () => one(feasts),
        () => `${one(makes)} ${family()}`,
      ])(),
    g: () => one(beliefs),
    h: () =>
      `${one(['St', 'OFK', 'FK', 'SK', 'AC', 'AS', 'SV', 'VfB', 'RKC', 'CSKA', 'Lokomotiv', 'Torpedo', 'Atletico', 'Deportivo', 'Union', 'Borussia', 'Bayer', 'Royal', 'Young', 'Grasshopper', 'Red Star', 'Hapoel', 'Maccabi'])} ${one([city, family])()}`,
  };
}

/** The kind of each slot's names. */
export const coinedKinds = {
  a: 'ORG',
  b: 'ORG',
  c: 'ORG',
  d: 'ORG',
  e: 'LOC',
  f: 'MISC',
  g: 'MISC',
  h: 'ORG',
};
