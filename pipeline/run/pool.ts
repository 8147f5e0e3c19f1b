// Batches of work → threads, or this thread where threads would cost more than they bring.
import { availableParallelism } from 'node:os';

/** A thread costs hundreds of milliseconds before its first article: fewer than this many each, and none is started. */
const worthAThread = 25;

/** Something that works through batches, and that must be closed. */
export interface Crew<T, R> {
  /** How many batches it works on at a time. */
  readonly window: number;
  work(batch: readonly T[]): Promise<readonly R[]>;
  close(): Promise<void>;
}

/** How to staff a crew. */
export interface Staffing<T, R, S> {
  /** Address of the compiled module whose default export is `(batch) => results`; undefined: no threads. */
  readonly module: URL | undefined;
  /** What every thread is given when it starts: its `workerData`. */
  readonly setup: S;
  /** How many items there will be, as far as is known. */
  readonly items: number;
  /** Threads wished for; undefined: as many as the machine has cores. 1: this thread. */
  readonly threads: number | undefined;
  /** The same work in this thread. */
  inline(batch: readonly T[]): Promise<readonly R[]>;
}

/** Staffs a crew: threads through tinypool where there is enough to do, else this thread. */
export async function staff<T, R, S>(plan: Staffing<T, R, S>): Promise<Crew<T, R>> {
  const wished = plan.threads ?? availableParallelism();
  const threads = Math.min(wished, Math.floor(plan.items / worthAThread));
  if (threads < 2 || !plan.module) return { window: 1, work: plan.inline, close: async () => {} };
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: plan.module.href,
    minThreads: threads,
    maxThreads: threads,
    // A thread runs a file: flags such as --eval or --input-type of the starting process would keep it from that.
    execArgv: [],
    workerData: plan.setup,
  });
  return {
    window: threads * 2,
    work: (batch) => pool.run(batch) as Promise<readonly R[]>,
    close: () => pool.destroy(),
  };
}
