import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Annotation, Findings } from '../../pipeline/model/annotation.ts';

/** The rooms in which the machine forms its proposals, and the types that carry those. */
const machine = ['extract', 'languages', 'knowledge', 'link', 'model/language'];
const carriers = [
  'model/annotation.ts',
  'model/language',
  'model/knowledge.ts',
  'model/prose.ts',
  'model/article.ts',
];

function files(path: string): string[] {
  const whole = join('pipeline', path);
  if (!existsSync(whole)) return [];
  if (path.endsWith('.ts')) return [whole];
  return readdirSync(whole, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(whole, name));
}

/** Code without its comments and its quoted words. */
function codeOf(path: string): string {
  const pieces = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
  return readFileSync(path, 'utf8').replace(pieces, '');
}

/** A name in code: a property, a parameter, a variable, a type or a call; not a word of a pattern. */
const names =
  /\.(?:verdict|rating|review\w*)\b|\b(?:verdict|rating|review\w*)\s*(?:\?\s*)?[:=]|\b(?:Review|Rating|Verdict|Published)\w*\b/g;

describe('no path leads from the machine to a verdict:', () => {
  test.each(machine)('%s names neither verdicts nor ratings nor reviews', (room) => {
    for (const file of files(room)) expect([file, codeOf(file).match(names)]).toEqual([file, null]);
  });

  test.each(machine)('%s does not read the editor’s decisions', (room) => {
    for (const file of files(room)) {
      expect([
        file,
        /from '[^']*\/(?:decision|edition|yaml\/[^']*)\.ts'/.exec(readFileSync(file, 'utf8')),
      ]).toEqual([file, null]);
    }
  });

  test.each(carriers)('what travels in %s cannot hold a verdict', (path) => {
    for (const file of files(path)) expect([file, codeOf(file).match(names)]).toEqual([file, null]);
  });

  test('an annotation has no place for a verdict', () => {
    type Keys = { [K in keyof Findings]: keyof Findings[K] }[keyof Findings] | keyof Annotation;
    expectTypeOf<Extract<Keys, 'verdict' | 'rating' | 'review' | 'label' | 'conclusion'>>().toBeNever();
  });

  test('the pattern finds what it looks for, and not words of patterns', () => {
    expect('claim.rating'.match(names)).not.toBeNull();
    expect('{ verdict: 5 }'.match(names)).not.toBeNull();
    expect('PublishedReview'.match(names)).not.toBeNull();
    expect('/\\b(?:rating|poll)\\b/'.match(names)).toBeNull();
  });
});
