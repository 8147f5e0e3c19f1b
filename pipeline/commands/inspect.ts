// `claimpress inspect FILE`: one article → what was read from it, where, and by which rule.
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { compose } from '../article.ts';
import { pressSite } from '../filter.ts';
import { openJob } from '../folder.ts';
import { openKit } from '../kit.ts';
import { pressReply } from '../press.ts';
import { tally } from '../run/print.ts';
import { sheet } from './sheet.ts';
import { paintFor, printMessages } from './terminal.ts';
import { whyRecords, whySheet } from './why.ts';
import { foundRecords, foundSheet } from './whyFound.ts';

export interface InspectCommand {
  readonly file: string;
  readonly source: string;
  readonly json?: boolean;
  readonly why?: boolean;
}

/** Runs the command; the result is the exit code. */
export async function run({ file, source, json, why }: InspectCommand): Promise<number> {
  if (!existsSync(file)) {
    process.stderr.write(`claimpress: no file ${file}\n`);
    return 2;
  }
  const kit = openKit();
  const settings = pressSite(existsSync(join(source, 'site.yaml')) ? source : undefined, kit);
  const { job, messages: faults } = openArticle(file, source);
  printMessages([...settings.messages, ...faults]);
  if (!settings.site) return 2;
  if (!job) return 1;
  const { result, messages } = await compose(job, settings.site, kit);
  if (json && result) {
    const { recognised, meta } = result.article;
    const links = why ? { links: whyRecords(result), why: foundRecords(result) } : {};
    process.stdout.write(
      `${JSON.stringify({ meta, recognised, ...pressReply(result), ...links }, null, 2)}\n`,
    );
  } else if (result) {
    const paint = paintFor(process.stdout);
    process.stdout.write(sheet(job.source.text, result, paint));
    if (why) {
      process.stdout.write(
        whySheet(job.source.text, result, paint) + foundSheet(job.source.text, result, paint),
      );
    }
  }
  if (!json) printMessages(messages);
  const counted = tally(messages);
  if (counted !== '') process.stderr.write(`${counted}\n`);
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The article with its review file; its id is its path below the source folder where it lies in there. */
function openArticle(file: string, source: string): ReturnType<typeof openJob> {
  const below = relative(resolve(source), resolve(file)).split(sep).join('/');
  const folder = below.startsWith('..') ? dirname(file) : source;
  const path = relative(folder, file).split(sep).join('/');
  const review = path.replace(/\.[^./]+$/, '.review.yaml');
  return openJob(folder, path, existsSync(resolve(folder, review)) ? review : undefined);
}
