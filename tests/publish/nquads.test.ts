import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { nquads } from '../../pipeline/publish/nquads.ts';
import { edition, type Shelved, site } from '../sample.ts';
import { copyOf, fileOf, typesOf } from './publishing.ts';

/** An edition with the given statements, sorted as editions keep them. */
function stating(id: string, ...statements: readonly string[]): Shelved & { quads: string } {
  const quads = statements
    .map((line) => `${line} .\n`)
    .sort()
    .join('');
  return { ...copyOf(id, '2024-01-01'), quads };
}

const about = '<http://schema.org/about>';
const name = '<http://schema.org/name>';
const shared = `<http://www.wikidata.org/entity/Q54495> ${name} "Sydney Harbour Bridge"`;
const home = `<${site.url}/#organization> ${name} "Desk \u{1f600} \u00e9"`;

const editions = [
  stating(
    'b',
    `<${site.url}/opinion/b/#article> ${about} <http://www.wikidata.org/entity/Q54495>`,
    shared,
    home,
  ),
  stating(
    'a',
    shared,
    home,
    `<${site.url}/opinion/a/#article> ${name} "\ufffd"`,
    `<${site.url}/opinion/a/#article> ${name} "\u{1f600}"`,
    `<${site.url}/opinion/a/> ${name} "A \\"page\\"\\n"@en`,
    `<${site.url}/opinion/0/#article> ${name} "spoken of by another"`,
  ),
  stating(
    'a/b',
    `<${site.url}/opinion/a/b/#article> ${name} "below a"`,
    `<${site.url}/opinion/a-b/> ${name} "beside"`,
  ),
  { ...stating('a-b', `<${site.url}/opinion/a-b/> ${name} "beside"`), claims: edition.claims },
];

function graph(all: readonly Shelved[] = editions): string {
  return fileOf(nquads, 'data/graph.nq', all);
}

/** Canonical form as the reference implementation makes it. */
async function canonical(text: string): Promise<string> {
  const options = {
    algorithm: 'RDFC-1.0',
    inputFormat: 'application/n-quads',
    format: 'application/n-quads',
  };
  return String(await jsonld.canonize(text as never, options as never));
}

/** Lines in the order of their bytes, which is that of their code points. */
function sorted(lines: readonly string[]): string[] {
  return [...lines].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

describe("the site's graph", () => {
  test('it equals the RDFC-1.0 canonical form of all statements', async () => {
    const statements = editions
      .filter((each) => each.id !== 'a')
      .map((each) => each.quads)
      .join('');
    expect(graph(editions.filter((each) => each.id !== 'a'))).toBe(await canonical(statements));
  });

  test('its own canonical form has the same lines', async () => {
    const lines = (await canonical(graph())).split('\n').filter((line) => line !== '');
    expect(graph().trimEnd().split('\n')).toEqual(sorted(lines));
  });

  test('every line of every edition is there once, by code point', () => {
    const lines = editions.flatMap((each) => each.quads.trimEnd().split('\n'));
    expect(graph().trimEnd().split('\n')).toEqual(sorted([...new Set(lines)]));
    expect(graph().endsWith(' .\n')).toBe(true);
  });

  test('the order of the editions is of no account', () => {
    expect(graph([...editions].reverse())).toBe(graph());
  });

  test('a site without articles has an empty graph', () => {
    expect(graph([])).toBe('');
  });

  test('it is N-Quads', () => {
    expect(typesOf(nquads)).toEqual({ 'data/graph.nq': 'application/n-quads' });
  });
});
