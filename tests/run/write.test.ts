import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Output } from '../../pipeline/model/output.ts';
import { stampOf, writeOutputs } from '../../pipeline/run/write.ts';

let place: string;
let out: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'claimpress-write-'));
  out = join(place, 'dist');
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

const file = (path: string, content: Output['content']): Output => ({ path, type: 'text/plain', content });
const inOut = (path: string) => readFileSync(join(out, path), 'utf8');

describe('writeOutputs', () => {
  test('writes files and lists them with their hashes', () => {
    const { written } = writeOutputs(out, [file('a/b.txt', 'x'), file('c.txt', ['y', 'z'])]);
    expect(written).toEqual(['a/b.txt', 'c.txt', 'build.json']);
    expect([inOut('a/b.txt'), inOut('c.txt')]).toEqual(['x', 'yz']);
    expect(JSON.parse(inOut('build.json')).files['a/b.txt']).toEqual({
      type: 'text/plain',
      bytes: 1,
      sha256: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
    });
  });

  test('touches nothing that is equal already', () => {
    writeOutputs(out, [file('a.txt', 'x')]);
    const before = statSync(join(out, 'a.txt')).mtimeMs;
    const again = writeOutputs(out, [file('a.txt', 'x')]);
    expect(again).toEqual({ written: [], removed: [], unchanged: 2 });
    expect(statSync(join(out, 'a.txt')).mtimeMs).toBe(before);
  });

  test('takes away what it wrote before and does not write now, and the folders left empty', () => {
    writeOutputs(out, [file('old/deep/a.txt', 'x'), file('b.txt', 'y')]);
    expect(writeOutputs(out, [file('b.txt', 'y')]).removed).toEqual(['old/deep/a.txt']);
    expect(readdirSync(out).sort()).toEqual(['b.txt', 'build.json']);
  });

  test('should not take away a file that it never wrote', () => {
    writeOutputs(out, [file('a.txt', 'x')]);
    writeFileSync(join(out, 'CNAME'), 'example.org');
    writeOutputs(out, []);
    expect(readdirSync(out).sort()).toEqual(['CNAME', 'build.json']);
  });

  test('leaves the folder as it was when an output fails to be made', () => {
    writeOutputs(out, [file('a.txt', 'x')]);
    const failing = function* () {
      yield file('a.txt', 'changed');
      yield file('new.txt', 'new');
      throw new Error('no third file');
    };
    expect(() => writeOutputs(out, failing())).toThrow('no third file');
    expect(inOut('a.txt')).toBe('x');
    expect(readdirSync(place)).toEqual(['dist']);
    expect(existsSync(join(out, 'new.txt'))).toBe(false);
  });

  test('refuses two outputs with one path', () => {
    expect(() => writeOutputs(out, [file('a', 'x'), file('a', 'y')])).toThrow('Two outputs have one path: a');
  });

  test.each(['../outside.txt', 'a/../../outside.txt'])(
    'refuses the path %s, which leaves the folder',
    (path) => {
      expect(() => writeOutputs(out, [file(path, 'x')])).toThrow('outside of the folder');
    },
  );

  test('writes a file again that somebody changed by hand', () => {
    writeOutputs(out, [file('a.txt', 'x')]);
    writeFileSync(join(out, 'a.txt'), 'z');
    expect(writeOutputs(out, [file('a.txt', 'x')]).written).toEqual(['a.txt']);
  });
});

describe('a build that is cut short', () => {
  test('loses no track of files that have to go', () => {
    writeOutputs(out, [file('a.txt', 'x'), file('b.txt', 'y')]);
    const manifest = inOut('build.json');
    // A folder in the manifest's place stands for a process that ends before the manifest is written.
    rmSync(join(out, 'build.json'));
    mkdirSync(join(out, 'build.json/full'), { recursive: true });
    expect(() => writeOutputs(out, [file('a.txt', 'x')])).toThrow();
    rmSync(join(out, 'build.json'), { recursive: true });
    writeFileSync(join(out, 'build.json'), manifest);
    expect(writeOutputs(out, [file('a.txt', 'x')]).removed).toEqual(['b.txt']);
  });

  test('changes nothing where a folder stands in the place of a file', () => {
    writeOutputs(out, [file('a.txt', 'x')]);
    mkdirSync(join(out, 'b.txt'));
    expect(() => writeOutputs(out, [file('a.txt', 'changed'), file('b.txt', 'y')])).toThrow('b.txt');
    expect(inOut('a.txt')).toBe('x');
  });
});

describe('stampOf', () => {
  test('changes when a file goes', () => {
    writeOutputs(out, [file('a.txt', 'x')]);
    const before = stampOf(out);
    rmSync(join(out, 'a.txt'));
    expect(before).toBeDefined();
    expect(stampOf(out)).not.toBe(before);
  });

  test('is undefined for a folder that no build wrote', () => {
    expect(stampOf(join(place, 'nowhere'))).toBeUndefined();
  });
});
