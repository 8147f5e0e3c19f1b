// Every page of the golden sites before two checkers of HTML.
import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './sites.ts';

const checker = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] }),
);

test('there are pages of every kind', () => {
  expect(pages.length).toBeGreaterThan(50);
});

test.each(pages)('html-validate finds no fault in $name', async ({ text }) => {
  const { results } = await checker.validateString(text);
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId} ${message}`),
  );
  expect(faults).toEqual([]);
});

const hasJava = spawnSync('java', ['-version']).status === 0;
const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

interface Message {
  readonly type: string;
  readonly subType?: string;
  readonly url: string;
  readonly lastLine: number;
  readonly message: string;
}

/** It takes blocks of data for scripts; browsers do not run them and ask no policy about them. */
const aboutData = /^Inline script violates Content Security Policy/;

test.skipIf(!hasJava)(`the Nu HTML checker finds no fault${hasJava ? '' : ' (skipped: no Java)'}`, () => {
  const places = pages.map(({ place }) => place);
  const told = execFileSync(
    'java',
    ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...places],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  const { messages } = JSON.parse(told) as { messages: readonly Message[] };
  const faults = messages
    .filter(({ message }) => !aboutData.test(message))
    .map(({ type, url, lastLine, message }) => `${type} ${url}:${lastLine} ${message}`);
  expect(faults).toEqual([]);
});
