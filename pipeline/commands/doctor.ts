// `claimpress doctor`: what a publication still lacks for an application to the IFCN's code of principles.
import { type Examined, examine } from '../examine/index.ts';
import type { Shelf } from '../model/edition.ts';
import type { Published } from '../model/plugin.ts';
import type { Practice, Principle } from '../model/practice.ts';
import { tally } from '../run/print.ts';
import { survey } from '../site.ts';
import { paintFor, printMessages } from './terminal.ts';

export interface DoctorCommand {
  readonly source: string;
  readonly json?: boolean;
}

/** Runs the command; the result is the exit code: 1 where something is lacking or the publication has errors. */
export async function run({ source, json }: DoctorCommand): Promise<number> {
  const { result, seen } = await survey({ source }, practiceOf);
  if (!seen) {
    printMessages(result.messages.filter(({ severity }) => severity === 'error'));
    process.stderr.write(`${tally(result.messages)}: what has errors cannot be examined\n`);
    return result.status;
  }
  const examined = examine(seen);
  process.stdout.write(json ? `${JSON.stringify(examined, null, 2)}\n` : report(examined));
  return examined.some(({ state }) => state === 'lacking') ? 1 : 0;
}

/** The publication's practice as its editions show it. */
function practiceOf(shelf: Shelf, site: Published): Practice {
  const reviewed = shelf.entries.filter(({ claims }) =>
    claims.some(({ factCheck }) => factCheck !== undefined),
  );
  return {
    site,
    now: site.now,
    withdrawn: site.withdrawn.length,
    corrections: shelf.entries.reduce((total, { corrections }) => total + corrections, 0),
    reviews: reviewed.flatMap(({ id }) => {
      const { claims, path } = shelf.edition(id);
      return claims.flatMap(({ id: claim, claimant, review }) =>
        review ? [{ id: claim, path, review, ...(claimant ? { claimant: claimant.name } : {}) }] : [],
      );
    }),
  };
}

const titles: { readonly [principle in Principle]: string } = {
  fairness: 'Non-partisanship and fairness',
  sources: 'Standards and transparency of sources',
  organisation: 'Transparency of funding and organisation',
  methodology: 'Standards and transparency of methodology',
  corrections: 'Open and honest corrections',
};

const signs = { there: ['green', '✓'], lacking: ['red', '✗'], judge: ['yellow', '?'] } as const;

function report(examined: readonly Examined[]): string {
  const paint = paintFor(process.stdout);
  const lines: string[] = [];
  let principle: Principle | undefined;
  for (const each of examined) {
    if (each.principle !== principle) lines.push('', paint('bold', titles[each.principle]));
    principle = each.principle;
    const [colour, sign] = signs[each.state];
    lines.push(`  ${paint(colour, sign)} ${each.asks}`, `    ${paint('dim', each.seen)}`);
    if (each.remedy !== undefined) lines.push(`    ${paint('cyan', '→')} ${each.remedy}`);
  }
  const count = (state: Examined['state']) => examined.filter((each) => each.state === state).length;
  lines.push(
    '',
    `${count('there')} there, ${count('lacking')} lacking, ${count('judge')} for a person to judge`,
  );
  return `${lines.join('\n').trimStart()}\n`;
}
