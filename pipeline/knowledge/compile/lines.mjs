// A list kept by hand → its lines.
import { readFileSync } from 'node:fs';

/** The lines of a list at `path`, seen from the folder above; those that begin with # say what it holds. Throws where it is missing. */
export function linesOf(path) {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
