// Messages → workflow commands, which GitHub shows beside the lines of a change.
import type { Message } from '../model/message.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * One command on a line of its own: nothing in a message can begin another. GitHub takes columns only for places
 * within a line.
 */
export function githubCommand({
  path,
  line,
  column,
  endLine,
  endColumn,
  severity,
  rule,
  reason,
  fix,
}: Message): string {
  const places = { file: path, line, endLine, col: column, endColumn, title: rule };
  const properties = Object.entries(places)
    .filter(([name, value]) => value !== undefined && (endLine === line || !/col/i.test(name)))
    .map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${properties.join(',')}::${data(fix === undefined ? reason : `${reason}\n${fix}`)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
