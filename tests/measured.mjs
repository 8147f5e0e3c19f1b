// A module's text → what running it costs, for the benchmarks.
import { spawnSync } from 'node:child_process';

const root = new URL('..', import.meta.url).pathname;

/** Runs a module’s text in a process of its own: milliseconds of wall and of processor, megabytes at the peak. */
export function measure(body) {
  const script = `
    const started = performance.now();
    ${body}
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    console.log(JSON.stringify({ wall: performance.now() - started, cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 }));`;
  const ran = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
  });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout.trim().split('\n').at(-1));
}
