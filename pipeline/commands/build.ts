// `claimpress build` and `claimpress check`: the site's run → a summary for people or programs.
import { githubCommand } from '../run/github.ts';
import { plural, tally } from '../run/print.ts';
import { progressOn } from '../run/progress.ts';
import { type BuildOptions, type BuildResult, build, check } from '../site.ts';
import { sightLine } from '../validate/readers.ts';
import { paintFor, printMessages } from './terminal.ts';

export interface BuildCommand {
  readonly source: string;
  readonly out?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly format: 'pretty' | 'github';
  readonly threads?: number;
  readonly cache: boolean;
  readonly write: boolean;
}

/** Runs the command; the result is the exit code. */
export async function run(command: BuildCommand): Promise<number> {
  const progress = progressOn(process.stderr, command.write ? 'Building' : 'Checking');
  const options: BuildOptions = {
    source: command.source,
    ...(command.out === undefined ? {} : { out: command.out }),
    ...(command.threads === undefined ? {} : { threads: command.threads }),
    ...(command.cache ? {} : { cache: null }),
    strict: command.strict ?? false,
    onProgress: progress.advance,
  };
  const result = await (command.write ? build(options) : check(options)).finally(progress.clear);
  if (command.json) {
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    return result.status;
  }
  const told = result.messages.filter(({ severity }) => severity !== 'info');
  if (command.format === 'github')
    process.stderr.write(told.map((message) => `${githubCommand(message)}\n`).join(''));
  else printMessages(told);
  const stream = result.status === 0 ? process.stdout : process.stderr;
  stream.write(`${summary(result, command, paintFor(stream))}\n`);
  return result.status;
}

function summary(result: BuildResult, command: BuildCommand, paint: ReturnType<typeof paintFor>): string {
  const counted = tally(result.messages);
  if (result.status === 2) return `${paint('red', '✗')} ${counted}: the publication cannot be read`;
  if (result.status === 1) {
    const kept = command.write ? `; ${command.out ?? 'dist'} stays as it was` : '';
    return `${paint('red', '✗')} ${counted}${kept}`;
  }
  const parts = [
    [plural(result.articles, 'article'), result.worked < result.articles && `${result.worked} worked on`],
    [plural(result.claims, 'claim')],
    [plural(result.reviews, 'fact check')],
  ].map(([what, note]) => (note ? `${what} (${note})` : what));
  const { output } = result;
  const files =
    output &&
    `${command.out ?? 'dist'}: ${output.written.length} written, ${output.removed.length} removed, ${output.unchanged} unchanged`;
  const notes = plural(result.messages.filter(({ severity }) => severity === 'info').length, 'note');
  const noted = notes && `${notes} that inspect shows`;
  const sights = sightLine(output?.sights ?? []);
  const seen = sights && `seen by ${sights}`;
  const lines = [[...parts, counted, noted].filter((part) => part).join(', '), files, seen].filter(
    (line) => line,
  );
  return lines.map((line, index) => `${index === 0 ? paint('green', '✓') : ' '} ${line}`).join('\n');
}
