// `claimpress ping`: after deployment, tells hubs and search engines what is new. The only command that uses the network.
import { type Announcement, announcements, readManifest } from '../announce.ts';
import { listFolder } from '../folder.ts';
import { openKit } from '../kit.ts';
import { post } from '../run/post.ts';
import { plural } from '../run/print.ts';
import { readSettings } from '../settings.ts';
import { paintFor, printMessages } from './terminal.ts';

export interface PingCommand {
  readonly source: string;
  readonly out: string;
  /** `build.json` of the build that was deployed before. */
  readonly previous?: string;
  readonly send?: boolean;
  readonly json?: boolean;
}

/** Runs the command; the result is the exit code. */
export async function run({ source, out, previous, send = false, json }: PingCommand): Promise<number> {
  const { site, messages } = readSettings(source, listFolder(source), openKit());
  if (!site) {
    printMessages(messages);
    return 2;
  }
  let told: Announcement[];
  try {
    const before = previous === undefined ? {} : readManifest(previous);
    told = announcements({ out, siteUrl: site.url, announce: site.announce ?? {} }, before);
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    process.stderr.write(`claimpress: ${fault.message}\n`);
    return 2;
  }
  if (!site.announce) {
    process.stderr.write(
      'claimpress: nobody to tell; name a hub or IndexNow under "announce" in site.yaml\n',
    );
    return 0;
  }
  const results = [];
  for (const each of told) {
    const result = send ? await post(each.post) : undefined;
    results.push({ ...each, ...(result ? { result, accepted: isAccepted(result.status) } : {}) });
  }
  process.stdout.write(json ? `${JSON.stringify(results, null, 2)}\n` : report(results, send));
  return results.every(({ accepted }) => accepted !== false) ? 0 : 1;
}

interface Result extends Announcement {
  readonly result?: Awaited<ReturnType<typeof post>>;
  readonly accepted?: boolean;
}

function isAccepted(status: number | undefined): boolean {
  return status !== undefined && status >= 200 && status < 300;
}

const shown = 10;

function report(results: readonly Result[], send: boolean): string {
  const paint = paintFor(process.stdout);
  const lines = results.flatMap(({ protocol, about, post: { url }, result, accepted }) => {
    const sign = result === undefined ? '·' : accepted ? paint('green', '✓') : paint('red', '✗');
    const answer = result
      ? ` — ${result.status ?? 'no answer'}${accepted ? '' : ` ${result.said} (${plural(result.tries, 'time')} tried)`}`
      : '';
    const more = about.length > shown ? [`    and ${about.length - shown} more`] : [];
    return [
      `${sign} ${protocol} ${url}${answer}`,
      ...about.slice(0, shown).map((one) => `    ${one}`),
      ...more,
    ];
  });
  const total = plural(results.length, 'request') || 'Nothing to tell';
  const note = send || results.length === 0 ? '' : ' to be made; nothing was sent. Add --send to send.';
  return `${[...lines, `${total}${note}`].join('\n')}\n`;
}
