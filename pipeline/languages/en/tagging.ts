// English names: the trained model beside this file. What it is trained on, see `entities.md`.
import { readFileSync } from 'node:fs';
import type { Tagging } from '../../model/language/tagging.ts';
import { openTagging } from '../tagging.ts';

let opened: Tagging | undefined;

/** The model, read once per thread. Throws where the file is missing. */
export function tagging(): Tagging {
  opened ??= openTagging(
    readFileSync(new URL('../../../pipeline/languages/en/entities.bin', import.meta.url)),
  );
  return opened;
}
