// `claimpress press`: lines of standard input → lines of standard output, in order, in bounded memory.
import { pressLines, pressSite } from '../filter.ts';
import { openKit } from '../kit.ts';
import { linesOf } from '../run/lines.ts';
import { printMessages } from './terminal.ts';

export interface PressCommand {
  readonly source?: string;
  readonly threads?: number;
}

/** Runs the command; the result is the exit code. A reader that closes the pipe ends it quietly. */
export async function run({ source, threads = 1 }: PressCommand): Promise<number> {
  const { site, messages } = pressSite(source, openKit());
  printMessages(messages);
  if (!site) return 2;
  // Without a listener a closed pipe would end the process before `send` hears of it.
  process.stdout.on('error', () => {});
  for await (const replies of pressLines(linesOf(process.stdin), { site, threads })) {
    if (!(await send(`${replies.join('\n')}\n`))) break;
  }
  process.stdin.destroy();
  return 0;
}

/** Writes, and waits until the text has been taken; false where nobody reads any more. */
function send(text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (fault) => {
      if (!fault) resolve(true);
      else if ('code' in fault && fault.code === 'EPIPE') resolve(false);
      else reject(fault);
    });
  });
}
