// article.ts in a thread: batches in, the texts that the cache keeps or `press` prints out.
import { Tinypool } from 'tinypool';
import { crewWork, type Setup } from './crew.ts';

const work = crewWork(Tinypool.workerData as Setup);

// biome-ignore lint/style/noDefaultExport: the pool calls a module's default export
export default work;
