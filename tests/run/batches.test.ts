import { describe, expect, test } from 'vitest';
import { batchesOf, mapInOrder } from '../../pipeline/run/batches.ts';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function* count(to: number): AsyncGenerator<number> {
  for (let number = 1; number <= to; number++) yield number;
}

describe('batchesOf', () => {
  test('cuts a stream into runs', async () => {
    expect(await all(batchesOf(count(5), 2))).toEqual([[1, 2], [3, 4], [5]]);
  });

  test('yields nothing for nothing', async () => {
    expect(await all(batchesOf([], 3))).toEqual([]);
  });
});

describe('mapInOrder', () => {
  test('keeps the order whatever finishes first', async () => {
    const slowFirst = async (number: number) => {
      for (let turn = 0; turn < 20 - number; turn++) await Promise.resolve();
      return number * 10;
    };
    expect(await all(mapInOrder(count(6), 3, slowFirst))).toEqual([10, 20, 30, 40, 50, 60]);
  });

  test('has no more under way than the window allows', async () => {
    let running = 0;
    let most = 0;
    const work = async (number: number) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      return number;
    };
    await all(mapInOrder(count(20), 4, work));
    expect(most).toBe(4);
  });

  test('throws at the place of the item that failed', async () => {
    const seen: number[] = [];
    const work = async (number: number) => {
      if (number === 3) throw new Error('third');
      return number;
    };
    const consume = async () => {
      for await (const number of mapInOrder(count(9), 4, work)) seen.push(number);
    };
    await expect(consume()).rejects.toThrow('third');
    expect(seen).toEqual([1, 2]);
  });
});
