// Jobs → the texts that the cache keeps or that `press` prints; the same in a thread and outside of one.
import { edit, type Job } from './article.ts';
import { entryOf } from './entry.ts';
import { type Kit, openKit } from './kit.ts';
import type { Entry } from './model/edition.ts';
import type { Message } from './model/message.ts';
import type { ArticleFacts } from './model/record.ts';
import type { Site } from './model/site.ts';
import { pressLine } from './press.ts';

/** What a thread is set up with. */
export interface Setup {
  readonly task: 'edit' | 'press';
  readonly site: Site;
  /** The bytes of the knowledge base: all threads read the same ones. */
  readonly knowledge: SharedArrayBuffer;
}

/** The first line of a kept edition: what the site needs of it before it is published. */
export interface Kept {
  readonly entry?: Entry;
  /** Of what is published: what the record is held against. */
  readonly facts?: ArticleFacts;
  readonly messages: readonly Message[];
}

/** A worker's function: a batch of jobs (`edit`) or of lines (`press`) to a batch of texts, in order. */
export function crewWork(setup: Setup): (batch: readonly unknown[]) => Promise<readonly string[]> {
  let kit: Kit | undefined;
  return async (batch) => {
    kit ??= openKit(setup.knowledge);
    const texts: string[] = [];
    for (const item of batch) {
      texts.push(
        setup.task === 'press'
          ? await pressLine(item as string, setup.site, kit)
          : await keptText(item as Job, setup.site, kit),
      );
    }
    return texts;
  };
}

/**
 * An edition as the cache keeps it, so that each part can be read without the others: a line with its entry (a
 * draft has none) and messages, a line with the edition, then its N-Quads.
 */
async function keptText(job: Job, site: Site, kit: Kit): Promise<string> {
  const { result, messages } = await edit(job, site, kit).catch((fault: unknown) => {
    throw new Error(`Fault of Claimpress on ${job.source.path}`, { cause: fault });
  });
  const published = result && !result.edition.meta.draft;
  const head: Kept = {
    ...(published ? { entry: entryOf(result), facts: result.facts } : {}),
    messages,
  };
  return `${JSON.stringify(head)}\n${published ? `${JSON.stringify(result.edition)}\n${result.quads}` : ''}`;
}
