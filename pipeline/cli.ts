#!/usr/bin/env node
// Command line → one command of commands/, loaded when it is asked for.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from './program.ts';

/** Options that a command was given, as the command's file declares them. */
type Run<O> = { run(options: O): Promise<number> };

const program = new Command('claimpress')
  .description('From article text to linked, reviewed, syndicated claims.')
  .version(version(), '-v, --version')
  .exitOverride()
  .showHelpAfterError('Run `claimpress --help` for the commands.');

const sourceOption = ['-s, --source <folder>', 'folder of the publication', 'source'] as const;
const jsonOption = ['--json', 'print the result as JSON'] as const;
const strictOption = ['--strict', 'count warnings as errors'] as const;
const threadsOption = ['--threads <number>', 'threads to work with', threadCount] as const;
const cacheOption = ['--no-cache', 'work on every article, and keep nothing'] as const;
const formatOption = new Option('--format <name>', 'how to write problems')
  .choices(['pretty', 'github'])
  .default('pretty');

program
  .command('build')
  .description('build the publication: read, check, and write every output')
  .option(...sourceOption)
  .option('-o, --out <folder>', 'folder to write', 'dist')
  .option(...strictOption)
  .option(...jsonOption)
  .option(...threadsOption)
  .option(...cacheOption)
  .addOption(formatOption)
  .action((options) => finish(import('./commands/build.ts'), { ...options, write: true }));

program
  .command('check')
  .description('do all of a build but the writing')
  .option(...sourceOption)
  .option(...strictOption)
  .option(...jsonOption)
  .option(...threadsOption)
  .option(...cacheOption)
  .addOption(formatOption)
  .action((options) => finish(import('./commands/build.ts'), { ...options, write: false }));

program
  .command('sign')
  .argument('[files...]', 'review files, or the articles that they are about')
  .description('sign reviews as they stand; without a file or a claim, show what waits for a signature')
  .option('-c, --claim <id>', 'a claim to sign; may be given more than once', listed)
  .option('--date <day>', 'day of the signature, YYYY-MM-DD; today where absent')
  .option(...sourceOption)
  .action((files: string[], options) => finish(import('./commands/sign.ts'), { ...options, files }));

program
  .command('inspect')
  .argument('<file>', 'an article, .txt or .md')
  .description('show what is read from one article: header, claims, who says them, dates, entities')
  .option(...sourceOption)
  .option('--why', 'show for each mention who was weighed, and why one was chosen or none')
  .option(...jsonOption)
  .action((file: string, options) => finish(import('./commands/inspect.ts'), { ...options, file }));

program
  .command('press')
  .description(
    'filter: articles as NDJSON on standard input, their annotations and graphs on standard output',
  )
  .option('-s, --source <folder>', 'folder of a publication whose people and ratings are to be used')
  .option(...threadsOption)
  .action((options) => finish(import('./commands/press.ts'), options));

program
  .command('doctor')
  .description('what the publication still lacks for an application to the IFCN’s code of principles')
  .option(...sourceOption)
  .option(...jsonOption)
  .action((options) => finish(import('./commands/doctor.ts'), options));

program
  .command('ping')
  .description('after a deployment, tell hubs and search engines what is new; shows only, unless --send')
  .option(...sourceOption)
  .option('-o, --out <folder>', 'folder that was deployed', 'dist')
  .option('--previous <file>', 'build.json of the deployment before: only what has changed since is told')
  .option('--send', 'use the network')
  .option(...jsonOption)
  .action((options) => finish(import('./commands/ping.ts'), options));

/** Exit codes: 0 clean; 1 problems in the content; 2 wrong use, settings, or a fault of the program. */
program
  .command('validate')
  .argument('<paths...>', 'pages in HTML or JSON-LD, folders of them, or - for standard input')
  .description("say what readers of ClaimReview would lose or misread in anyone's pages")
  .option('--consumer <name>', 'only what this consumer minds, as gravely as it does')
  .option('--readers', 'say which known readers see which records, and why not the others')
  .addOption(
    new Option('--format <name>', 'how to write results')
      .choices(['pretty', 'sarif', 'github'])
      .default('pretty'),
  )
  .option(...strictOption)
  .option(...jsonOption)
  .action((paths: string[], options) => finish(import('./commands/validate.ts'), { ...options, paths }));

program
  .command('explain')
  .argument('[rule]', 'name of a rule of validate, as review/no-url')
  .description('explain a rule of validate: why, for whom, how to mend it; without a name, list all')
  .action((rule: string | undefined) => finish(import('./commands/explain.ts'), { rule }));

async function finish<O>(command: Promise<Run<O>>, options: O): Promise<void> {
  process.exitCode = await (await command).run(options);
}

function listed(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

function threadCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('Expected a whole number from 1.');
  return count;
}

try {
  await program.parseAsync();
} catch (fault) {
  if (fault instanceof CommanderError) {
    process.exitCode = fault.exitCode === 0 ? 0 : 2;
  } else {
    const { faultText } = await import('./commands/terminal.ts');
    process.stderr.write(faultText(fault));
    process.exitCode = 2;
  }
}
