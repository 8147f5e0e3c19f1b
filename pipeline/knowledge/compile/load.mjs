// A module of the pipeline in TypeScript → what it exports, for the scripts here.
import { runnerImport } from 'vite';

/** Loads the module at `path`, seen from this folder. Rejects where there is none. */
export async function load(path) {
  const { module } = await runnerImport(new URL(path, import.meta.url).pathname, { logLevel: 'error' });
  return module;
}
