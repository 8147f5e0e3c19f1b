// Ministries → the portfolio and the country under which they are found, whatever their names: "foreign (office) Q148".
import { load } from './load.mjs';

const { asOffice, portfolioIn } = await load('../../model/office.ts');
const { offices } = await load('../../languages/en/offices.ts');

/** United States, Canada, Australia: their governments have departments, and ministries are those of regions. */
const withoutMinistries = new Set(['Q30', 'Q16', 'Q408']);

/** Gives the ministry of each portfolio and country among `entities` its place; where several come first, none has it. */
export function officesOf(entities) {
  const regions = new Set(
    entities.filter(({ type }) => type === 'AdministrativeArea').map(({ name }) => name),
  );
  const best = new Map();
  for (const entity of entities) {
    const { type, country, to, name, aliases } = entity;
    if (type !== 'GovernmentOrganization' || country === undefined || to !== undefined) continue;
    if (withoutMinistries.has(country)) continue;
    const portfolio = [name, ...aliases].map((each) => portfolioIn(each, offices)).find(Boolean);
    if (portfolio === undefined || isRegional(entity, regions)) continue;
    const place = asOffice(portfolio, country);
    const rank = rankOf(entity);
    const before = best.get(place);
    if (!before || rank > before.rank) best.set(place, { rank, number: entity.number });
    else if (rank === before.rank) best.set(place, { rank, number: undefined });
  }
  const found = new Map();
  for (const [place, { number }] of best) {
    if (number !== undefined) found.set(number, [...(found.get(number) ?? []), place]);
  }
  return found;
}

/** "Ministry of Health of Catalonia", "Ministry of Education (Ontario)". */
function isRegional({ name, enwiki = '' }, regions) {
  return [name, enwiki].some((each) => regions.has(/(?: of | \(|, )([^(),]+?)\)?$/.exec(each)?.[1]));
}

/** Ministries of regions seldom have a page, and only those of states call themselves federal or national. */
function rankOf({ name, prior, enwiki }) {
  return (
    prior + (enwiki === undefined ? 0 : signs.page) + (/^(?:Federal|National) /.test(name) ? signs.name : 0)
  );
}

const signs = { page: 5, name: 5 };
