// The command line as a user meets it: compiled, in a folder of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { bridge, Folder, root, settings } from './publication.ts';

const open: Folder[] = [];

function folderOf(files?: Readonly<Record<string, string | Uint8Array>>): Folder {
  const folder = new Folder(files);
  open.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of open.splice(0)) folder.close();
});

describe('claimpress build', () => {
  test('warns of a headline with a reference in it, and builds', () => {
    const folder = folderOf({
      ...settings,
      ...bridge,
      'source/a.md':
        '---\ntitle: Old&mndash;headline &amp;lt;b&amp;gt;\nauthor: Jo Writer\ndate: 2020-01-01\n---\n\nWords.\n',
    });
    const { status, stderr } = folder.run(['build']);
    expect(stderr).toContain('source/a.md:2:8 warning check:reference-in-text');
    expect(status).toBe(0);
  });

  test('builds a publication and says what it did', () => {
    const folder = folderOf();
    const { status, stdout, stderr } = folder.run(['build']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^✓ 1 article, 1 claim, 1 fact check\n {2}dist: \d+ written, 0 removed, 0 unchanged\n {2}seen by .*1\/1.*\n$/,
    );
    expect(folder.read('dist/opinion/2024/bridge/index.html')).toContain('Keep the bridge');
  });

  test('writes nothing when nothing changed', () => {
    const folder = folderOf();
    folder.run(['build']);
    const before = statSync(join(folder.path, 'dist/index.html')).mtimeMs;
    expect(folder.run(['build']).stdout).toMatch(
      /1 article \(0 worked on\).*\n {2}dist: 0 written, 0 removed, \d+ unchanged/,
    );
    expect(folder.run(['build', '--no-cache']).stdout).toContain('dist: 0 written, 0 removed');
    expect(statSync(join(folder.path, 'dist/index.html')).mtimeMs).toBe(before);
  });

  test('mends a file that somebody changed or removed', () => {
    const folder = folderOf();
    folder.run(['build']);
    const before = folder.files('dist');
    folder.remove('dist/feed.xml');
    folder.write('dist/index.html', 'defaced');
    expect(folder.run(['build']).stdout).toContain('dist: 2 written');
    expect(folder.files('dist')).toEqual(before);
  });

  test('takes the files of a removed article away', () => {
    const folder = folderOf();
    folder.write(
      'source/2024-07-01-tunnel.txt',
      'A tunnel\n\nBy Jo Writer\n\nJuly 1, 2024\n\nThe tunnel is 9 miles long.\n',
    );
    folder.run(['build']);
    expect(existsSync(join(folder.path, 'dist/opinion/2024/tunnel/index.html'))).toBe(true);
    folder.remove('source/2024-07-01-tunnel.txt');
    expect(folder.run(['build']).status).toBe(0);
    expect(existsSync(join(folder.path, 'dist/opinion/2024/tunnel'))).toBe(false);
    expect([...folder.files('dist').values()].join('')).not.toContain('tunnel');
  });

  test('the same bytes cold and warm, with one thread and with three, in any time zone and language', () => {
    const folder = folderOf({ ...settings, ...bridge, ...numbered(90) });
    const environments = [
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'C' },
    ];
    const runs = [
      ['one', '--threads', '1', '--no-cache'],
      ['three', '--threads', '3', '--no-cache'],
      ['cold', '--threads', '2'],
      ['warm', '--threads', '1'],
    ];
    const results = runs.map(([out = '', ...rest], index) => {
      const env = environments[index % environments.length] ?? {};
      const { status, stderr } = folder.run(['build', '--out', out, ...rest], { env });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      return folder.files(out);
    });
    expect(results[0]?.size).toBeGreaterThan(180);
    for (const other of results.slice(1)) expect(other).toEqual(results[0]);
  });

  test('prints its result as JSON', () => {
    const { stdout } = folderOf().run(['build', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ status: 0, articles: 1, claims: 1, reviews: 1, messages: [] });
  });

  test('names every fault of five bad inputs in one run and leaves dist/ as it was', () => {
    const folder = folderOf();
    folder.run(['build']);
    const before = folder.files('dist');
    folder.write(
      'source/1-binary.txt',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    );
    folder.write('source/2-latin.txt', Buffer.from('Caf\xe9\n\nJune 1, 2024\n\nSome words.\n', 'latin1'));
    folder.write('source/3-unclosed.md', '---\ntitle: No end\n\nWords.\n');
    const review = bridge['source/2024-06-01-bridge.review.yaml'] ?? '';
    folder.write(
      'source/2024-06-01-bridge.review.yaml',
      review.replace('verdict: accurate', 'verdict: acurate'),
    );
    folder.write('source/5-quote.md', (bridge['source/2024-06-01-bridge.md'] ?? '').replace('Keep', 'Hold'));
    folder.write(
      'source/5-quote.review.yaml',
      'claims:\n  - id: bridge-closed\n    quote: The bridge closed in 1932.\n    decision: publish\n',
    );
    const { status, stdout, stderr } = folder.run(['build']);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(folder.files('dist')).toEqual(before);
    const places = [...stderr.matchAll(/^(\S+?):(\d+):(\d+) error (\S+)$/gm)].map((match) =>
      match.slice(1).join(' '),
    );
    expect(places).toEqual([
      'source/1-binary.txt 3 1 source:binary-file',
      'source/2-latin.txt 1 4 source:invalid-utf-8',
      'source/2024-06-01-bridge.review.yaml 7 16 review:unknown-rating',
      'source/3-unclosed.md 1 1 read:unclosed-front-matter',
      'source/5-quote.review.yaml 3 12 review:quote-not-found',
    ]);
    expect(stderr.match(/^ {2}→ .+$/gm)?.length).toBeGreaterThanOrEqual(5);
    expect(stderr).toContain('5 errors; dist stays as it was');
  });

  test('stops at warnings under --strict only', () => {
    const folder = folderOf();
    folder.write(
      'source/b.md',
      '---\ntitle: B\nauthor: Jo\ndate: 2024-01-01\nsumary: Short.\n---\n\nWords.\n',
    );
    expect(folder.run(['build', '--strict'])).toMatchObject({ status: 1 });
    expect(existsSync(join(folder.path, 'dist'))).toBe(false);
    const { status, stderr } = folder.run(['build']);
    expect(status).toBe(0);
    expect(stderr).toContain('summary');
  });

  test('names what is missing where there is no publication', () => {
    const folder = folderOf({ 'elsewhere.txt': '' });
    expect(folder.run(['build'])).toMatchObject({ status: 2, stdout: '' });
    expect(folder.run(['build']).stderr).toContain('--source');
  });

  test.each(['source', 'source/dist', '.'])('refuses to write into the sources: --out %s', (place) => {
    const folder = folderOf();
    const before = folder.files('.');
    const { status, stderr } = folder.run(['build', '--out', place]);
    expect(status).toBe(2);
    expect(stderr).toContain('config:out-in-source');
    expect(folder.files('.')).toEqual(before);
  });

  test('refuses settings that cannot be used with exit code 2', () => {
    const folder = folderOf({
      ...settings,
      ...bridge,
      'source/site.yaml': 'url: http://insecure.example\nname: X\n',
    });
    const { status, stderr } = folder.run(['build']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/source\/site\.yaml:1:6 error/);
  });

  test('a review file of no article is an error', () => {
    const folder = folderOf();
    folder.write('source/gone.review.yaml', 'claims: []\n');
    expect(folder.run(['check']).stderr).toContain('source/gone.review.yaml error source:orphan-review');
  });
});

describe('claimpress check', () => {
  test('finds what build finds, and writes nothing', () => {
    const folder = folderOf();
    expect(folder.run(['check']).status).toBe(0);
    expect(existsSync(join(folder.path, 'dist'))).toBe(false);
  });
});

describe('entities.yaml', () => {
  const entry = (country: string) =>
    `entities:\n  - { id: quux, name: Quux Alliance, type: Organization, country: ${country} }\n`;

  test('names countries that there are', () => {
    const { status, stderr } = folderOf({
      ...settings,
      ...bridge,
      'source/entities.yaml': entry('Ruritania'),
    }).run(['check']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^source\/entities\.yaml:2:\d+ error config:unknown-country/);
  });

  test('makes every edition anew where it changes', () => {
    const folder = folderOf();
    const worked = () => JSON.parse(folder.run(['build', '--json']).stdout).worked;
    expect([worked(), worked()]).toEqual([1, 0]);
    folder.write('source/entities.yaml', entry('Italy'));
    expect([worked(), worked()]).toEqual([1, 0]);
  });
});

describe('claimpress inspect', () => {
  test('shows what was recognised, and where', () => {
    const { status, stdout } = folderOf().run(['inspect', 'source/2024-06-01-bridge.md']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/2:\d+ +headline +Keep the bridge/);
    expect(stdout).toMatch(/8:1 +Accurate +bridge-opened/);
    expect(stdout).toMatch(/8:22 +DATE +1932/);
  });

  test('shows what was worked out again, and tells what does not agree', () => {
    const text = 'The Korean War ended nearly 66 years ago. NATO was founded in 1959.';
    const folder = folderOf({ 'source/a.txt': `War\n\nJo Writer\n\nMarch 5, 2019\n\n${text}` });
    const { stdout, stderr } = folder.run(['inspect', 'source/a.txt']);
    expect(stdout).toMatch(/7:22 +holds +nearly 66 years ago +1953-07-27 to 2019-03-05 = 65.6 years/);
    expect(stdout).toMatch(/does not agree +1959 +1949-04-04 /);
    expect(stderr).toContain('source/a.txt:7:63 info reckon:disagrees');
  });

  test('says with --why who was weighed for each name', () => {
    const folder = folderOf({
      ...settings,
      'source/a.txt': 'Hanoi waits.\n\nMoscow and Jane Quibble met.\n',
    });
    const { status, stdout } = folder.run(['inspect', '--why', 'source/a.txt']);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      / {2}Moscow → Moscow \(Q649\) +3:1\n +found by \S+; the likeliest .* 0\.01 is needed\n/,
    );
    expect(stdout).toMatch(/ {6} 1\.\d\d {2}Q649 +Moscow {2}City, by name: prior 1\.00 \+ /);
    expect(stdout).toMatch(
      /Jane Quibble → nobody known +3:12\n +found by \S+; no link: nobody known bears the name/,
    );
  });

  test('says with --why what made a name and a score', () => {
    const text = 'Hanoi waits.\n\nThe city of Moscow lost 40 percent of its factories in 1941.\n';
    const { stdout } = folderOf({ ...settings, 'source/a.txt': text }).run([
      'inspect',
      '--why',
      'source/a.txt',
    ]);
    expect(stdout).toMatch(/Why these names \(1\)\n {2}Moscow [A-Z]+ +3:13\n {6}\S.*[+−]\d/);
    expect(stdout).toMatch(
      /Why these scores \(1\)\n {2}The city of Moscow .*3:1\n {6}checkworthy +0\.\d\d {2}\S.*[+−]\d/,
    );
  });

  test('prints the same as JSON', () => {
    const folder = folderOf({ ...settings, 'source/a.txt': 'Hanoi waits.\n\nMoscow waits.\n' });
    const { links } = JSON.parse(folder.run(['inspect', '--why', '--json', 'source/a.txt']).stdout);
    expect(links).toMatchObject([{ words: 'Moscow', entity: 'Q649', linked: true, linkedBy: 'candidates' }]);
    expect(links[0].candidates[0].features.prior).toBe(1);
    const { why } = JSON.parse(folder.run(['inspect', '--why', '--json', 'source/a.txt']).stdout);
    expect(why.names[0]).toMatchObject({ words: 'Moscow', kind: 'LOC' });
    expect(why.names[0].reasons[0].weight).toEqual(expect.any(Number));
    expect(why.scores[0].verifiable[0]).toMatchObject({ name: expect.any(String), pull: expect.any(Number) });
  });

  test('names a file that is not there', () => {
    expect(folderOf().run(['inspect', 'nothing.txt'])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('claimpress press', () => {
  const line = (id: string, source: string) =>
    JSON.stringify({ id, source, format: 'body', date: '2019-03-05' });

  test('answers every line in order, and bad lines in their place', () => {
    const input = [line('a', 'It opened in 1932.'), 'not json', '{"id":"b"}', '', line('c', '')].join('\n');
    const { status, stdout } = folderOf({}).run(['press'], { input });
    const replies = stdout
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(status).toBe(0);
    expect(replies.map(({ id, error }) => [id, typeof error])).toEqual([
      ['a', 'undefined'],
      [undefined, 'string'],
      ['b', 'string'],
      ['c', 'string'],
    ]);
  });

  test('gives offsets into a text that is the source', () => {
    const source = 'The war ended nearly 66 years ago.\n\nSeoul 🙂 said that it would pay $5 million.\n';
    const { stdout } = folderOf({}).run(['press'], { input: line('a', source) });
    const reply = JSON.parse(stdout) as {
      text: string;
      sentences: { start: number; end: number; checkworthy: number }[];
      annotations: { kind: string; start: number; end: number; value?: unknown; entity?: unknown }[];
    };
    expect(reply.text).toBe(source);
    const words = ({ start, end }: { start: number; end: number }) => source.slice(start, end);
    expect(reply.sentences.map(words)).toEqual([
      'The war ended nearly 66 years ago.',
      'Seoul 🙂 said that it would pay $5 million.',
    ]);
    const kinds = reply.annotations.map((each) => `${each.kind} ${words(each)}`);
    expect(kinds).toContain('date nearly 66 years ago');
    expect(kinds).toContain('entity Seoul');
    expect(kinds).toContain('quantity $5 million');
  });

  test('refuses a publication that is not there', () => {
    const { status, stdout, stderr } = folderOf({}).run(['press', '--source', 'nope'], {
      input: line('a', 'It rained.'),
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('nope');
  });

  test('ends quietly when its reader has had enough', () => {
    const input = Array.from({ length: 400 }, (_, index) =>
      line(`n${index}`, 'It rained. '.repeat(200)),
    ).join('\n');
    const command = `"${process.execPath}" "${join(root, 'lib/cli.js')}" press | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { input, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n')[1]).toBe('0');
  });

  test('several threads answer as one does', () => {
    const input = Array.from({ length: 120 }, (_, index) =>
      line(`n${index}`, `In ${1900 + index} it rained.`),
    ).join('\n');
    const folder = folderOf({});
    const one = folder.run(['press'], { input }).stdout;
    expect(one.split('\n').length).toBe(121);
    expect(folder.run(['press', '--threads', '2'], { input }).stdout).toBe(one);
  });
});

describe('claimpress', () => {
  test('prints help, and its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const folder = folderOf({});
    expect(folder.run(['--help'])).toMatchObject({ status: 0 });
    expect(folder.run(['--version']).stdout.trim()).toBe(version);
  });

  test.each([[['biuld']], [['build', '--nope']], [['build', '--threads', 'many']], [[]]])(
    'exits with 2 on wrong use: %j',
    (args) => {
      expect(folderOf({}).run(args).status).toBe(2);
    },
  );

  test('loads nothing but the command line before a command is known', () => {
    const text = readFileSync(join(root, 'pipeline/cli.ts'), 'utf8');
    const loaded = [...text.matchAll(/^import .* from '([^']+)'/gm)].map((match) => match[1]);
    expect(loaded).toEqual(['commander', './program.ts']);
  });
});

/** Plain articles, enough of them to be worth threads. */
function numbered(count: number): Record<string, string> {
  const pairs = Array.from({ length: count }, (_, index) => [
    `source/n${index}.txt`,
    `Article ${index}\n\nBy Jo Writer\n\nMay ${1 + (index % 28)}, 2024\n\nThe tower is ${index + 2} metres high. Kim Jong-un said that it was built in ${1900 + index}.\n`,
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}
