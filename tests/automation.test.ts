// The GitHub Action and the hosts' presets: what they say exists, and what they run runs.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bridge, Folder, root, settings } from './publication.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const read = (path: string) => readFileSync(join(root, '.github', path), 'utf8');
const action = parse(read('action/action.yml'));
const workflow = parse(read('hosts/github-pages.yml'));
const script: string = action.runs.steps.at(-1).run;

let folder: Folder | undefined;

afterEach(() => {
  folder?.close();
  folder = undefined;
});

/** Runs the action's last step as GitHub would, in a publication. */
function act(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) {
  folder = new Folder({ ...settings, ...bridge, ...files });
  const given = Object.fromEntries(
    Object.entries(action.inputs as Record<string, { default: string }>).map(([name, { default: usual }]) => [
      name.toUpperCase(),
      inputs[name] ?? usual,
    ]),
  );
  const env = { PATH: process.env['PATH'], CLAIMPRESS: join(root, 'lib/cli.js'), ...given };
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: folder.path,
    env,
    encoding: 'utf8',
  });
}

describe('the action', () => {
  test('checks a publication', () => {
    expect(act({})).toMatchObject({ status: 0, stderr: '' });
  });

  test('puts problems beside their lines', () => {
    const { status, stderr } = act({
      'source/2024-06-01-bridge.md': '---\ntitle: A\ndate: 2024-13-01\n---\n\nWords, 100% and more.\n',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^::error file=source\/2024-06-01-bridge\.md,line=3,endLine=3,col=\d+,endColumn=\d+,title=read%3A/m,
    );
  });

  test('builds, then validates what was built', () => {
    expect(act({}, { command: 'build' })).toMatchObject({ status: 0 });
    expect(act({}, { command: 'validate', out: 'nowhere' }).status).toBe(2);
  });

  test('refuses other commands, and runs nothing of what it is given', () => {
    expect(act({}, { command: 'rm' })).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('::error::'),
    });
    const { stderr } = act({}, { source: '$(touch touched); `touch touched`' });
    expect(stderr).toContain('$(touch touched)');
    expect(folder?.files('.').has('touched')).toBe(false);
    expect(script).not.toContain('${{');
  });
});

describe('the workflow', () => {
  const steps: readonly Step[] = Object.values<{ steps: Step[] }>(workflow.jobs).flatMap((job) => job.steps);

  test('uses the action with inputs that it has', () => {
    const uses = steps.filter((step) => step.uses?.includes('/claimpress/'));
    expect(uses).toHaveLength(3);
    for (const step of uses) {
      expect(step.uses).toBe('OWNER/claimpress/.github/action@VERSION');
      for (const name of Object.keys(step.with ?? {})) expect(Object.keys(action.inputs)).toContain(name);
    }
  });

  test('checks pull requests without rights to write', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.jobs.check).not.toHaveProperty('permissions');
    expect(workflow.jobs.publish.if).toContain("'push'");
  });

  test('runs scripts that a shell can read', () => {
    for (const { run } of steps) {
      if (run !== undefined)
        expect(spawnSync('bash', ['--noprofile', '--norc', '-n', '-c', run]).status).toBe(0);
    }
  });
});

test.each(['netlify.toml', 'wrangler.toml'])('%s names the folder and the command that there are', (name) => {
  const preset = read(`hosts/${name}`);
  expect(preset).toMatch(/= "dist"/);
  expect(preset).toContain('npx claimpress build');
});
