// Teams → the names of the places that they play for, under which a report calls them.
import { load } from './load.mjs';

const { asSide } = await load('../../model/knowledge.ts');

/** Teams of the young and of the second rank are called by their full names. */
const lesser = /under-\d|\bC team\b|\b(?:II|B|Reserves|Academy|Juniors)$/;

/** The most words of a place in a team's name. */
const longestPlace = 3;

/** Gives each team of `entities` the places in its name: "Boston (side)" to the Boston Red Sox. */
export function sidesOf(entities) {
  const places = new Set(
    entities
      .filter(({ type }) => ['City', 'AdministrativeArea', 'Country'].includes(type))
      .map(({ name }) => name),
  );
  return new Map(
    entities
      .filter(({ team, type, name }) => team && type === 'Organization' && !lesser.test(name))
      .map(({ number, name }) => [number, placesIn(name, places).map(asSide)]),
  );
}

/** The longest places in a name, none within another. */
function placesIn(name, places) {
  const words = name.split(' ');
  const found = [];
  for (let from = 0; from < words.length; ) {
    let length = Math.min(longestPlace, words.length - from);
    while (length > 0 && !places.has(words.slice(from, from + length).join(' '))) length--;
    if (length > 0) found.push(words.slice(from, from + length).join(' '));
    from += Math.max(1, length);
  }
  return found;
}
