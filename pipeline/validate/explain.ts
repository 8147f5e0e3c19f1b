// Rules → what people read about them: a page in the terminal, and the documentation.
import { consumerNames, consumers, gravest } from './consumer.ts';
import type { RulePage } from './rule.ts';

/** One rule as plain text. */
export function rulePageText(rule: RulePage): string {
  const weights = consumerNames.map(
    (name) => `  ${(rule.severity[name] ?? '—').padEnd(8)} ${consumers[name]}`,
  );
  const parts = [
    rule.name,
    rule.summary,
    `Why: ${rule.why}`,
    `Source: ${rule.source}.`,
    `To whom it matters:\n${weights.join('\n')}`,
    `To mend it: ${rule.fix}`,
    `Unexpected:\n${indented(rule.bad)}`,
    `Expected:\n${indented(rule.good)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** All rules, a line each. */
export function ruleListText(rules: readonly RulePage[]): string {
  const widest = Math.max(...rules.map(({ name }) => name.length));
  const lines = rules.map(({ name, summary, severity }) => {
    return `${name.padEnd(widest)}  ${(gravest(severity) ?? '').padEnd(7)}  ${summary}`;
  });
  return `${lines.join('\n')}\n`;
}

/** All rules as one Markdown document. */
export function rulesDocument(rules: readonly RulePage[]): string {
  const head = [
    '# Rules of the validator',
    'Made from the roster in `pipeline/validate/` by `UPDATE=1 npx vitest run tests/validate/rules.test.ts`; a test keeps both equal. `claimpress explain <rule>` prints the same.',
    'A severity is said for each consumer: at an error it loses or misreads the record, at a warning something is missing or weak, a note is worth knowing.',
    [
      '| consumer | reads |',
      '|---|---|',
      ...consumerNames.map((name) => `| \`${name}\` | ${consumers[name]} |`),
    ].join('\n'),
  ];
  return `${[...head, ...rules.map(ruleMarkdown)].join('\n\n')}\n`;
}

function ruleMarkdown(rule: RulePage): string {
  const weights = consumerNames.flatMap((name) => {
    const severity = rule.severity[name];
    return severity ? [`${name} ${severity}`] : [];
  });
  return [
    `## ${rule.name}`,
    rule.summary,
    `${rule.why} *Source: ${rule.source}.*`,
    `Severity: ${weights.join(' · ')}. ${rule.fix}`,
    `Unexpected:\n\n${fenced(rule.bad)}`,
    `Expected:\n\n${fenced(rule.good)}`,
  ].join('\n\n');
}

function fenced(example: string): string {
  return `\`\`\`${example.startsWith('<') ? 'html' : 'json'}\n${example}\n\`\`\``;
}

function indented(example: string): string {
  return example.replace(/^/gm, '  ');
}
