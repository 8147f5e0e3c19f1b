// The house rules that can be read off the files.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const pipeline = join(root, 'pipeline');
const rooms = [
  'read',
  'knowledge',
  'languages',
  'extract',
  'review',
  'link',
  'reckon',
  'assemble',
  'record',
  'examine',
  'render',
  'check',
  'publish',
  'validate',
];

const files = readdirSync(pipeline, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(pipeline, join(entry.parentPath, entry.name)))
  .sort();
const textOf = new Map(files.map((file) => [file, readFileSync(join(pipeline, file), 'utf8')]));

/** The room of a file: its first folder; files on top are the spine. */
function roomOf(file: string): string {
  const [first = '', ...rest] = file.split('/');
  return rest.length === 0 || first === 'commands' || first === 'config' ? 'spine' : first;
}

/** Files of ours that a file imports, even for types only. */
function importsOf(file: string): string[] {
  const found = (textOf.get(file) ?? '').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g);
  return [...found].map((match) => join(dirname(file), match[1] as string));
}

describe('imports', () => {
  test('model imports nothing of ours outside of model', () => {
    const strays = files
      .filter((file) => roomOf(file) === 'model')
      .flatMap((file) => importsOf(file).map((target) => [file, roomOf(target)]))
      .filter(([, room]) => room !== 'model');
    expect(strays).toEqual([]);
  });

  test('a room imports model and itself, never another room, not even for a type', () => {
    const strays = files
      .filter((file) => [...rooms, 'run'].includes(roomOf(file)))
      .flatMap((file) => importsOf(file).map((target) => `${file} → ${target}`))
      .filter((pair) => {
        const [from = '', to = ''] = pair.split(' → ');
        return roomOf(to) !== 'model' && roomOf(to) !== roomOf(from);
      });
    expect(strays).toEqual([]);
  });

  test("a room's index is imported by the spine only", () => {
    const strays = files
      .filter((file) => rooms.includes(roomOf(file)) && roomOf(file) !== 'languages')
      .flatMap((file) => importsOf(file).filter((target) => target === join(roomOf(file), 'index.ts')));
    expect(strays).toEqual([]);
  });

  test('no file is reached by nobody', () => {
    const reached = new Set(['cli.ts', 'index.ts', 'worker.ts']);
    const queue = [...reached];
    for (let file = queue.pop(); file; file = queue.pop()) {
      for (const target of importsOf(file)) {
        if (!reached.has(target)) queue.push(target);
        reached.add(target);
      }
    }
    expect(files.filter((file) => !reached.has(file))).toEqual([]);
  });
});

describe('files', () => {
  const isData = (file: string) => /^(?:languages|knowledge)\//.test(file) || file.endsWith('style.ts');

  test('a file has at most 250 lines, tables excepted', () => {
    const long = files.filter((file) => !isData(file) && (textOf.get(file) ?? '').split('\n').length > 251);
    expect(long).toEqual([]);
  });

  test('a file opens with a line that says what becomes what', () => {
    const mute = files.filter((file) => !/^(?:#!.*\n)?\/\/ \S/.test(textOf.get(file) ?? ''));
    expect(mute).toEqual([]);
  });

  test('names say what a thing is', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|base|shared|misc|manager)\b/i;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });

  test('no clock, locale or chance outside of the command line', () => {
    const impure =
      /new Date\(\)|Date\.now|performance\.now|Math\.random|localeCompare|toLocale|process\.env|Intl\.\w+\(\)/;
    const strays = files.filter(
      (file) => !/^(?:cli|commands|config)\b/.test(file) && impure.test(textOf.get(file) ?? ''),
    );
    expect(strays).toEqual([]);
  });

  test('no any, no non-null assertion, no suppressed types', () => {
    const loose = /\bas any\b|: any[;,)\]>]|@ts-(?:ignore|expect-error|nocheck)/;
    expect(files.filter((file) => loose.test(textOf.get(file) ?? ''))).toEqual([]);
  });
});

describe('rosters', () => {
  test.each([
    ['publish', 'Publisher', 15],
    ['extract', 'Extractor', 6],
    ['extract', 'Refiner', 2],
    ['link', 'Linker', 3],
    ['reckon', 'Reckoner', 2],
    ['assemble', 'Describer', 3],
    ['check', 'Check', 6],
    ['check', 'SiteCheck', 4],
  ])('in %s every %s is in the roster', (room, contract, least) => {
    const roster = textOf.get(`${room}/index.ts`) ?? '';
    const members = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => {
        const exports = (textOf.get(file) ?? '').matchAll(
          new RegExp(`^export const (\\w+): ${contract}\\b`, 'gm'),
        );
        return [...exports].map((match) => match[1] as string);
      });
    expect(members.length).toBeGreaterThanOrEqual(least);
    expect(members.filter((name) => !new RegExp(`\\b${name}\\b`).test(roster))).toEqual([]);
  });
});

describe('the lock file', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>;
  };
  const places = Object.keys(packages);

  test('has every platform of every package, or npm ci refuses it', () => {
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)));
    expect(places.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  test('should not name where packages were fetched from', () => {
    expect(places.filter((place) => packages[place]?.resolved !== undefined)).toEqual([]);
  });
});

describe('verdicts', () => {
  test('no path leads from an extractor to a rating', () => {
    const machine = files.filter((file) => /^(?:extract|languages|knowledge|link)\//.test(file));
    const reaching = machine.filter((file) =>
      /\b(?:PublishedReview|reviewRating|ratingValue|ClaimDecision|Verdict)\b|model\/(?:decision|edition|site)\.ts/.test(
        textOf.get(file) ?? '',
      ),
    );
    expect(reaching).toEqual([]);
  });
});
