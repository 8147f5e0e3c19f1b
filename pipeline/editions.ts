// The articles of a folder → kept editions: what is not in the store yet is worked on, by one thread or several.
import type { Job } from './article.ts';
import { crewWork, type Kept, type Setup } from './crew.ts';
import { idOf, type Listing, openJob } from './folder.ts';
import { sharedKnowledge } from './kit.ts';
import type { Message } from './model/message.ts';
import type { Known } from './model/record.ts';
import type { Site } from './model/site.ts';
import { workerModule } from './program.ts';
import { batchesOf, mapInOrder } from './run/batches.ts';
import { staff } from './run/pool.ts';
import type { Store } from './store.ts';

/** What editions are made with. */
export interface Workplace {
  readonly source: string;
  readonly listing: Listing;
  readonly site: Site;
  readonly store: Store;
  readonly threads: number | undefined;
  /** Called as articles are finished, with how many are, of how many. */
  onProgress?(done: number, total: number): void;
}

/** Editions of some articles. */
export interface Editions {
  /** Keys of the store by the names of the articles' files. */
  readonly keys: ReadonlyMap<string, string>;
  readonly heads: ReadonlyMap<string, Kept>;
  /** How many were worked on; the others came from the store. */
  readonly worked: number;
  /** What is wrong with files that cannot be read. */
  readonly messages: readonly Message[];
}

/** Articles to a batch: fewer cost messages between threads, more leave a thread idle at the end. */
const batchSize = 20;

interface Missing {
  readonly key: string;
  readonly job: Job;
}

/** The editions of all articles of the folder; where `known` is given, of those that are in it. */
export async function editionsOf(place: Workplace, known?: ReadonlyMap<string, Known>): Promise<Editions> {
  const { source, listing, store } = place;
  const messages: Message[] = [];
  const keys = new Map<string, string>();
  const missing: Missing[] = [];
  for (const path of listing.articles) {
    const id = idOf(path);
    const knows = known?.get(id);
    if (known && !knows) continue;
    const { job: bare, messages: faults } = openJob(source, path, listing.reviews.get(id));
    messages.push(...faults);
    if (!bare) continue;
    const job = knows ? { ...bare, known: knows } : bare;
    const key = store.keyOf(job);
    keys.set(id, key);
    if (!store.cache.has(key)) missing.push({ key, job });
  }
  await work(missing, keys.size, place);
  const heads = new Map([...keys].map(([id, key]) => [id, store.head(key)]));
  return { keys, heads, worked: missing.length, messages };
}

/** Makes the missing editions and puts them into the store. */
async function work(missing: readonly Missing[], total: number, place: Workplace): Promise<void> {
  if (missing.length === 0) return;
  const { site, store, threads } = place;
  const setup: Setup = { task: 'edit', site, knowledge: sharedKnowledge() };
  const crew = await staff<Job, string, Setup>({
    module: workerModule(),
    setup,
    items: missing.length,
    threads,
    inline: crewWork(setup),
  });
  let done = total - missing.length;
  try {
    const finish = async (batch: readonly Missing[]) => {
      const texts = await crew.work(batch.map(({ job }) => job));
      texts.forEach((text, index) => {
        store.cache.put((batch[index] as Missing).key, text);
      });
      return batch.length;
    };
    for await (const count of mapInOrder(batchesOf(missing, batchSize), crew.window, finish)) {
      done += count;
      place.onProgress?.(done, total);
    }
  } finally {
    await crew.close();
  }
}
