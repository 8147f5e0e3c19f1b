// A stream of requests → a stream of replies: `press` for programs, and for pipes.

import { existsSync } from 'node:fs';
import { crewWork, type Setup } from './crew.ts';
import { listFolder, noFolder } from './folder.ts';
import { type Kit, openKit, sharedKnowledge } from './kit.ts';
import type { Message } from './model/message.ts';
import type { Site } from './model/site.ts';
import { type PressError, type PressReply, type PressRequest, pressRequest } from './press.ts';
import { workerModule } from './program.ts';
import { batchesOf, mapInOrder } from './run/batches.ts';
import { staff } from './run/pool.ts';
import { readSettings } from './settings.ts';

/** Settings of `press` where no publication is at hand: every address is below `https://press.invalid`. */
export const neutralSite: Site = {
  url: 'https://press.invalid',
  name: 'Claimpress',
  description: 'Articles pressed outside of a publication.',
  language: 'en',
  timeZone: 'UTC',
  idDate: '2026',
  organization: { name: 'Claimpress', url: 'https://press.invalid/', sameAs: [] },
  section: 'articles',
  genre: 'news',
  people: [],
  entities: [],
  scale: { best: 5, worst: 1, ratings: [] },
  pages: [],
};

/** How to press. */
export interface PressOptions {
  /** Folder of the publication whose people, ratings and addresses are to be used. */
  readonly source?: string;
}

/**
 * Presses articles one after the other: `for await (const reply of press(requests))`. A request that cannot
 * be used yields a `PressError` in its place. Throws RangeError where `source` holds no usable publication.
 */
export async function* press(
  requests: AsyncIterable<PressRequest> | Iterable<PressRequest>,
  options: PressOptions = {},
): AsyncGenerator<PressReply | PressError> {
  const kit = openKit();
  const { site, messages } = pressSite(options.source, kit);
  if (!site) throw new RangeError(messages.map(({ reason }) => reason).join('; '));
  for await (const request of requests) yield await pressRequest(request, site, kit);
}

/** The publication in `source`, the neutral site where none is named; without a site the messages say why. */
export function pressSite(
  source: string | undefined,
  kit: Kit,
): { readonly site?: Site; readonly messages: readonly Message[] } {
  if (source === undefined) return { site: neutralSite, messages: [] };
  return existsSync(source)
    ? readSettings(source, listFolder(source), kit)
    : { messages: [noFolder(source)] };
}

/** Presses lines of NDJSON in order, in batches, a bounded number of them under way. Blank lines are passed over. */
export async function* pressLines(
  lines: AsyncIterable<string>,
  { site, threads }: { readonly site: Site; readonly threads: number },
): AsyncGenerator<readonly string[]> {
  const setup: Setup = { task: 'press', site, knowledge: sharedKnowledge() };
  const crew = await staff<string, string, Setup>({
    module: workerModule(),
    setup,
    items: Number.POSITIVE_INFINITY,
    threads,
    inline: crewWork(setup),
  });
  try {
    const batchSize = crew.window === 1 ? 1 : 8;
    yield* mapInOrder(batchesOf(withWords(lines), batchSize), crew.window, crew.work);
  } finally {
    await crew.close();
  }
}

async function* withWords(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) if (line.trim() !== '') yield line;
}
