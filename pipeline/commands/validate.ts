// `claimpress validate PATH…`: anyone's pages → what consumers of ClaimReview would lose or misread in them.
import { existsSync, statSync } from 'node:fs';
import { version } from '../program.ts';
import { githubCommand } from '../run/github.ts';
import { plural } from '../run/print.ts';
import { type Consumer, consumerNames } from '../validate/consumer.ts';
import { rulePages } from '../validate/index.ts';
import { sightLine } from '../validate/readers.ts';
import type { JudgedMessage } from '../validate/rule.ts';
import { sarifHead, sarifResult, sarifTail } from '../validate/sarif.ts';
import { largestPage, pagesBelow, Validator } from '../validator.ts';
import { paintFor, printMessages } from './terminal.ts';

export interface ValidateCommand {
  readonly paths: readonly string[];
  readonly format: 'pretty' | 'sarif' | 'github';
  readonly json?: boolean;
  readonly consumer?: string;
  readonly readers?: boolean;
  readonly strict?: boolean;
}

interface Counts {
  pages: number;
  reviews: number;
  readonly bySeverity: { error: number; warning: number; info: number };
}

/** Runs the command; the result is the exit code. Files are read one after the other, and forgotten. */
export async function run(command: ValidateCommand): Promise<number> {
  const consumer = consumerNames.find((name) => name === command.consumer);
  if (command.consumer !== undefined && !consumer) {
    return refuse(`Unexpected consumer ${command.consumer}, expected one of ${consumerNames.join(', ')}`);
  }
  const lost = command.paths.find((path) => path !== '-' && !existsSync(path));
  if (lost !== undefined) return refuse(`no file or folder ${lost}`);
  const writer = writers[command.json ? 'json' : command.format];
  const validator = new Validator({ ...(consumer ? { consumer } : {}), readers: command.readers ?? false });
  const counts: Counts = { pages: 0, reviews: 0, bySeverity: { error: 0, warning: 0, info: 0 } };
  // Without a listener a closed pipe would end the process with a fault.
  process.stdout.on('error', () => process.exit(1));
  writer.open();
  for await (const { messages, reviews } of validated(command.paths, validator)) {
    counts.pages++;
    counts.reviews += reviews;
    for (const message of messages) {
      counts.bySeverity[message.severity]++;
      writer.write(message);
    }
  }
  const status = counts.bySeverity.error > 0 || (command.strict && counts.bySeverity.warning > 0) ? 1 : 0;
  writer.close(counts, command.readers ? sightLine(validator.sights()) : '', consumer);
  if (counts.pages === 0)
    return refuse('Unexpected folder without a page, expected .html, .jsonld or .json files');
  return status;
}

async function* validated(paths: readonly string[], validator: Validator) {
  for (const path of paths) {
    if (path === '-') yield validator.page(await standardInput(), '-');
    else if (statSync(path).isDirectory()) {
      for (const file of pagesBelow(path)) yield validator.file(file);
    } else yield validator.file(path);
  }
}

/** Standard input, as far as it is worth reading. */
async function standardInput(): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of process.stdin) {
    pieces.push(Buffer.from(piece));
    size += piece.length;
    if (size > 4 * largestPage) break;
  }
  return Buffer.concat(pieces).toString('utf8');
}

function refuse(reason: string): number {
  process.stderr.write(`claimpress: ${reason}\n`);
  return 2;
}

interface Writer {
  open(): void;
  write(message: JudgedMessage): void;
  close(counts: Counts, sights: string, consumer: Consumer | undefined): void;
}

/** A list in JSON whose items are written as they come. */
function listed(
  head: () => string,
  item: (message: JudgedMessage) => string,
  tail: (counts: Counts) => string,
): Writer {
  let separator = '';
  return {
    open: () => void process.stdout.write(head()),
    write(message) {
      process.stdout.write(`${separator}\n${item(message)}`);
      separator = ',';
    },
    close: (counts) => void process.stdout.write(tail(counts)),
  };
}

const pretty: Writer = {
  open: () => {},
  write: (message) => printMessages([message]),
  close(counts, sights, consumer) {
    const { error, warning } = counts.bySeverity;
    const paint = paintFor(process.stdout);
    const mark = error > 0 ? paint('red', '✗') : paint('green', '✓');
    const found = [plural(counts.pages, 'page'), plural(counts.reviews, 'ClaimReview') || 'no ClaimReview'];
    const told = [plural(error, 'error'), plural(warning, 'warning'), plural(counts.bySeverity.info, 'note')];
    const parts = [...found, ...told.filter((part) => part)].join(', ');
    process.stdout.write(`${mark} ${parts}${consumer ? `, as ${consumer} reads` : ''}\n`);
    if (sights !== '') process.stdout.write(`  seen by ${sights}\n`);
  },
};

const writers: { readonly [format in ValidateCommand['format'] | 'json']: Writer } = {
  pretty,
  json: listed(
    () => '{"messages":[',
    (message) => JSON.stringify(message),
    ({ pages, reviews, bySeverity }) =>
      `\n],"pages":${pages},"reviews":${reviews},"counts":${JSON.stringify(bySeverity)}}\n`,
  ),
  sarif: listed(
    () => sarifHead({ version: version(), rules: rulePages }),
    sarifResult,
    () => `\n${sarifTail}`,
  ),
  github: {
    open: () => {},
    write: (message) => void process.stdout.write(`${githubCommand(message)}\n`),
    close: () => {},
  },
};
