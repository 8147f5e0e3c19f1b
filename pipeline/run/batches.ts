// A stream of items → a stream of results, in order, a bounded number under way.

/** Items in runs of at most `size`. */
export async function* batchesOf<T>(
  items: AsyncIterable<T> | Iterable<T>,
  size: number,
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/**
 * Maps items one after the other where `window` is 1, else up to `window` at a time; results come in the
 * items' order. What `work` throws is thrown here, at its place in the order.
 */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T>,
  window: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const pending: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    result.catch(() => undefined);
    pending.push(result);
    if (pending.length >= window) yield await (pending.shift() as Promise<R>);
  }
  for (const result of pending) yield await result;
}
