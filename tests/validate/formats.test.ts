// Messages for machines: SARIF as its schema has it, and GitHub's workflow commands.
import { describe, expect, test } from 'vitest';
import { githubCommand } from '../../pipeline/run/github.ts';
import { rulePages } from '../../pipeline/validate/index.ts';
import { sarifHead, sarifResult, sarifTail } from '../../pipeline/validate/sarif.ts';
import { messagesOn } from './good.ts';

const messages = messagesOn(
  '{ "@context": "https://schema.org",\n "@type": "ClaimReview", "datePublished": "2026-02-30" }',
);

describe('SARIF', () => {
  const text = `${sarifHead({ version: '1.0.0', rules: rulePages })}${messages.map(sarifResult).join(',')}${sarifTail}`;
  const log = JSON.parse(text);

  test('has one run of one tool with every rule', () => {
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('2.1.0') });
    expect(Object.keys(log)).toEqual(['$schema', 'version', 'runs']);
    const [{ tool, columnKind, results }] = log.runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver).toMatchObject({ name: 'claimpress', version: '1.0.0' });
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(rulePages.map(({ name }) => name));
    for (const { shortDescription, fullDescription, help, defaultConfiguration } of tool.driver.rules) {
      for (const { text: words } of [shortDescription, fullDescription, help]) expect(words).toMatch(/\S/);
      expect(['error', 'warning', 'note']).toContain(defaultConfiguration.level);
    }
    expect(results).toHaveLength(messages.length);
  });

  test('has results with a known rule, a level, words and a place from 1', () => {
    const ids = new Set(rulePages.map(({ name }) => name));
    for (const { ruleId, level, message, locations } of log.runs[0].results) {
      expect(ids).toContain(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).toMatch(/^Unexpected /);
      const [{ physicalLocation }] = locations;
      expect(physicalLocation.artifactLocation.uri).toBe('page.html');
      const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
      for (const number of [startLine, startColumn, endLine, endColumn])
        expect(number).toBeGreaterThanOrEqual(1);
      expect(endLine * 1e6 + endColumn).toBeGreaterThanOrEqual(startLine * 1e6 + startColumn);
    }
  });

  test('encodes paths, and leaves the region out where there is no place', () => {
    const result = JSON.parse(
      sarifResult({ path: 'a b/ü#1.html', severity: 'info', rule: 'x/y', reason: 'r' }),
    );
    expect(result.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'a%20b/%C3%BC%231.html' } } },
    ]);
    expect(result).toMatchObject({ level: 'note', message: { text: 'r' } });
  });
});

describe('GitHub', () => {
  test('commands name the place', () => {
    const [message] = messages;
    expect(message && githubCommand(message)).toMatch(
      /^::error file=page\.html,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[a-z]+\/[a-z-]+::Unexpected /,
    );
  });

  test('nothing in a message begins another command, or ends its properties', () => {
    const command = githubCommand({
      path: 'a,b:c\n%.html',
      line: 1,
      column: 2,
      endLine: 3,
      endColumn: 4,
      severity: 'warning',
      rule: 'x/y',
      reason: '100%\n::error::x\r',
      fix: 'f',
    });
    expect(command).toBe(
      '::warning file=a%2Cb%3Ac%0A%25.html,line=1,endLine=3,title=x/y::100%25%0A::error::x%0D%0Af',
    );
  });
});
