// `npm run eval -- <task> --data <folder>`: figures of an extractor on public gold data, which is not in the repository.
// What stands after the folder goes to the task (`--misses`).
import { runnerImport } from 'vite';

const [task = '', flag, data, ...options] = process.argv.slice(2);
const { module } = await runnerImport(new URL('quality/eval/tasks.ts', import.meta.url).pathname, {
  logLevel: 'error',
});
const evaluate = module.tasks[task];
if (!evaluate || flag !== '--data' || !data) {
  console.error(`Usage: npm run eval -- <${Object.keys(module.tasks).join(' | ')}> --data <folder>`);
  process.exitCode = 2;
} else {
  console.log(await evaluate(data, options));
}
