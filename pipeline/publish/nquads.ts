// Every edition's quads → the whole site's RDF in canonical form.
import type { Entry, Shelf } from '../model/edition.ts';
import type { Publisher } from '../model/plugin.ts';
import { byCodePoint } from './codePointOrder.ts';
import { pieces } from './pieces.ts';

/**
 * `/data/graph.nq`: all lines of all editions, each once, in the order of their code points. No graph of ours
 * holds a blank node, so that is the RDFC-1.0 canonical form (W3C, RDF Dataset Canonicalization, 2024).
 */
export const nquads: Publisher = {
  name: 'nquads',
  scope: 'site',
  *publish(shelf) {
    yield {
      path: 'data/graph.nq',
      type: 'application/n-quads',
      content: pieces(() => canonicalLines(shelf)),
    };
  },
};

/** Lines that begin alike and come from the same editions. */
interface Run {
  readonly prefix: string;
  readonly ids: Set<string>;
}

/**
 * Two passes keep memory small. The first collects what editions share: lines about neither their own page nor
 * their own fact checks (people, places, the publication). The second goes through the addresses that editions
 * own, in order, and opens one edition at a time for its lines.
 */
function* canonicalLines(shelf: Shelf): Generator<string> {
  const runs = runsOf(shelf.entries);
  const owned = new Set(runs.map((run) => run.prefix));
  const shared = sharedLines(shelf, owned);
  let next = 0;
  for (const run of runs) {
    const from = next;
    while (next < shared.length && byCodePoint(shared[next] as string, run.prefix) < 0) next++;
    yield joined(shared.slice(from, next));
    const own = [...run.ids].flatMap((id) =>
      linesOf(shelf, id).filter((line) => line.startsWith(run.prefix)),
    );
    yield joined([...new Set(own)].sort(byCodePoint));
  }
  yield joined(shared.slice(next));
}

/**
 * The runs in order. An address is followed by `#` or by `>` in a line, and holds neither itself, so no prefix
 * begins another and runs never interleave.
 */
function runsOf(entries: readonly Entry[]): Run[] {
  const runs = new Map<string, Run>();
  for (const entry of entries) {
    const addresses = [entry.url, ...entry.claims.flatMap((claim) => claim.factCheck ?? [])];
    for (const prefix of addresses.flatMap((address) => [`<${address}#`, `<${address}>`])) {
      const run = runs.get(prefix) ?? { prefix, ids: new Set() };
      run.ids.add(entry.id);
      runs.set(prefix, run);
    }
  }
  return [...runs.values()].sort((a, b) => byCodePoint(a.prefix, b.prefix));
}

function sharedLines(shelf: Shelf, owned: ReadonlySet<string>): string[] {
  const shared = new Set<string>();
  for (const { id } of shelf.entries) {
    for (const line of linesOf(shelf, id)) if (!owned.has(prefixOf(line))) shared.add(line);
  }
  return [...shared].sort(byCodePoint);
}

/** The subject up to its fragment or its end. */
function prefixOf(line: string): string {
  return line.slice(0, line.search(/[#>]/) + 1);
}

function linesOf(shelf: Shelf, id: string): string[] {
  return shelf
    .quads(id)
    .split('\n')
    .filter((line) => line !== '');
}

function joined(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
