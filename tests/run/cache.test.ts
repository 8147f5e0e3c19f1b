import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Cache } from '../../pipeline/run/cache.ts';
import { fingerprint, sha256 } from '../../pipeline/run/fingerprint.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimpress-cache-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('Cache', () => {
  test('gives back what was put, in this process and the next', () => {
    new Cache(folder).put('key', 'words');
    expect(new Cache(folder).get('key')?.toString()).toBe('words');
  });

  test('has nothing under a key that was never put', () => {
    expect(new Cache(folder).get('key')).toBeUndefined();
  });

  test('keeps only what it is told to keep', () => {
    const cache = new Cache(folder);
    cache.put('a', '1');
    cache.put('b', '2');
    cache.keepOnly(new Set(['b']));
    expect([cache.has('a'), cache.has('b')]).toEqual([false, true]);
    expect(readdirSync(folder)).toEqual(['b']);
  });

  test('survives an entry that somebody removed', () => {
    const cache = new Cache(folder);
    cache.put('a', '1');
    rmSync(join(folder, 'a'));
    expect(cache.get('a')).toBeUndefined();
    expect(cache.has('a')).toBe(false);
  });
});

describe('fingerprint', () => {
  test('tells lists apart that join to the same text', () => {
    expect(fingerprint('ab', 'c')).not.toBe(fingerprint('a', 'bc'));
  });

  test('tells an empty part from none', () => {
    expect(fingerprint('a', '')).not.toBe(fingerprint('a'));
  });

  test('agrees with sha256sum', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
