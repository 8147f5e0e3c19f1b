// Messages → a SARIF 2.1.0 log, in pieces as they come.
import type { Severity } from '../model/message.ts';
import { gravest } from './consumer.ts';
import type { JudgedMessage, RulePage } from './rule.ts';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** What the log says of the tool. */
export interface SarifTool {
  readonly version: string;
  readonly rules: readonly RulePage[];
}

/** Everything before the first result. */
export function sarifHead({ version, rules }: SarifTool): string {
  const driver = { name: 'claimpress', version, rules: rules.map(described) };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits' };
  const log = JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] });
  return `${log.slice(0, -'}]}'.length)},"results":[`;
}

/** One result; lines and columns count from 1, columns in UTF-16 code units, ends exclusive. */
export function sarifResult({ path, line, column, endLine, endColumn, ...message }: JudgedMessage): string {
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  const location = {
    artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
    ...(line === undefined ? {} : { region }),
  };
  const text = message.fix === undefined ? message.reason : `${message.reason}. ${message.fix}`;
  return JSON.stringify({
    ruleId: message.rule,
    level: levels[message.severity],
    message: { text },
    locations: [{ physicalLocation: location }],
    ...(message.consumers ? { properties: { consumers: message.consumers } } : {}),
  });
}

/** Everything behind the last result. */
export const sarifTail = ']}]}\n';

function described({ name, summary, why, fix, severity, source }: RulePage) {
  return {
    id: name,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${fix} Source: ${source}.` },
    defaultConfiguration: { level: levels[gravest(severity) ?? 'info'] },
    properties: { consumers: severity },
  };
}
