// Whatever editors do, in whatever order: what is published was signed, keeps its name, and loses no correction.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edit } from '../../pipeline/article.ts';
import { openKit } from '../../pipeline/kit.ts';
import type { ArticleFacts, PublicationRecord } from '../../pipeline/model/record.ts';
import { emptyRecord, readRecord, recordText, type Settled, settle } from '../../pipeline/record/index.ts';
import { createReport } from '../../pipeline/run/report.ts';
import { site as sample } from '../sample.ts';
import { act, days, deedOf, filesOf, type Piece, type World, worldOf } from './editors.ts';

const kit = openKit();
const [accurate] = sample.scale.ratings;
const { now: _, ...timeless } = sample;
const site = {
  ...timeless,
  scale: {
    ...sample.scale,
    ratings: [
      ...(accurate ? [accurate] : []),
      { key: 'inaccurate', label: 'Inaccurate', meaning: 'Wrong.', class: 'FALSE' as const, value: 1 },
    ],
  },
};

/** What a build says and would publish. */
interface Attempt extends Settled {
  readonly facts: readonly ArticleFacts[];
  readonly errors: readonly string[];
}

const edited = new Map<string, Promise<{ facts: ArticleFacts | undefined; errors: readonly string[] }>>();

/** Editions are pure, so that each state of an article is worked on once. */
function edition(piece: Piece) {
  const { article, review } = filesOf(piece);
  const key = `${piece.file}\n${article}\n${review}`;
  const known = edited.get(key);
  if (known) return known;
  const source = { id: piece.file, path: `${piece.file}.md`, format: 'md', text: article } as const;
  const made = edit({ source, review: { path: `${piece.file}.review.yaml`, text: review } }, site, kit).then(
    ({ result, messages }) => ({
      facts: result?.facts,
      errors: messages.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
    }),
  );
  edited.set(key, made);
  return made;
}

async function attempt(world: World, record: PublicationRecord): Promise<Attempt> {
  const editions = await Promise.all(world.pieces.map(edition));
  const facts = editions.flatMap((each) => each.facts ?? []);
  const report = createReport('review.yaml', '');
  const settled = settle({
    record,
    articles: facts,
    files: new Set(world.pieces.map(({ file }) => file)),
    faulty: new Set(
      world.pieces.flatMap(({ file }, index) => (editions[index]?.errors.length ? [file] : [])),
    ),
    reportOn: () => report,
  });
  const ids = facts.flatMap(({ claims }) => claims.map(({ id }) => id));
  const errors = [
    ...editions.flatMap((each) => each.errors),
    ...report.messages.map(({ rule }) => rule),
    // What `check` says of ids that several articles have.
    ...(new Set(ids).size < ids.length ? ['check:claim-shared'] : []),
  ];
  return { ...settled, facts, errors };
}

/** What readers have seen: who every name belongs to, and what they were told. */
interface Memory {
  readonly souls: Map<string, number>;
  readonly tags: Map<number, string>;
  readonly corrections: Map<string, readonly string[]>;
  readonly labels: Map<string, string>;
}

function expectTruth(world: World, { facts, known, withdrawn }: Attempt, memory: Memory): void {
  const published = new Map(facts.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const)));
  const gone = new Set(withdrawn.map(({ id }) => id));
  for (const piece of world.pieces) {
    const tag = known.get(piece.file)?.name ?? piece.file;
    expect([piece.soul, memory.tags.get(piece.soul) ?? tag]).toEqual([piece.soul, tag]);
    memory.tags.set(piece.soul, tag);
    for (const claim of piece.claims) {
      expect([claim.id, memory.souls.get(claim.id) ?? claim.soul]).toEqual([claim.id, claim.soul]);
      memory.souls.set(claim.id, claim.soul);
      const { review } = published.get(claim.id) ?? {};
      if (!review) continue;
      expect(gone.has(claim.id)).toBe(false);
      expect(world.signatures).toContain(deedOf(claim));
      const told = review.corrections.map(({ date, text }) => `${date} ${text}`);
      const before = memory.corrections.get(claim.id) ?? [];
      expect(told).toEqual(expect.arrayContaining([...before]));
      const label = memory.labels.get(claim.id) ?? review.label;
      if (label !== review.label) expect(told.length).toBeGreaterThan(before.length);
      memory.corrections.set(claim.id, told);
      memory.labels.set(claim.id, review.label);
    }
  }
  for (const id of memory.labels.keys()) {
    expect([id, gone.has(id) || published.get(id)?.review !== undefined]).toEqual([id, true]);
  }
}

test('what is published was signed, keeps its name, and loses no correction', {
  timeout: 120_000,
}, async () => {
  const seen = { published: 0, refused: new Set<string>() };
  await fc.assert(
    fc.asyncProperty(days, async (work) => {
      let world = worldOf();
      let record = emptyRecord;
      const memory: Memory = { souls: new Map(), tags: new Map(), corrections: new Map(), labels: new Map() };
      for (const deeds of [[], ...work]) {
        const before = structuredClone(world);
        for (const deed of deeds) act(world, deed);
        const result = await attempt(world, record);
        if (result.errors.length > 0) {
          for (const rule of result.errors) seen.refused.add(rule);
          world = { ...before, signatures: world.signatures };
        } else {
          seen.published += 1;
          expectTruth(world, result, memory);
          record = reread(result.record);
          expect(recordText((await attempt(world, record)).record)).toBe(recordText(record));
        }
        world.day += 1;
      }
    }),
    { numRuns: 60, seed: 20261124 },
  );
  // The law holds of nothing where nothing was tried.
  expect(seen.published).toBeGreaterThan(150);
  expect([...seen.refused].sort()).toEqual(
    expect.arrayContaining([
      'record:change-untold',
      'record:correction-lost',
      'record:id-taken',
      'record:review-gone',
      'review:stale-signature',
    ]),
  );
});

/** As the next build finds it. */
function reread(record: PublicationRecord): PublicationRecord {
  const report = createReport('record.jsonl', '');
  const read = readRecord(recordText(record), report);
  if (!read) throw new Error(report.messages.map(({ reason }) => reason).join('\n'));
  return read;
}
