// Pronouns of GUM that open a sentence: how many are resolved, and how many of those to the right mention.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { antecedentOf } from '../../../pipeline/extract/antecedents.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { pageOf } from '../../../pipeline/extract/subjects.ts';
import { link } from '../../../pipeline/link/index.ts';
import { ofKind } from '../../../pipeline/model/annotation.ts';
import { overlaps, type Span } from '../../../pipeline/model/span.ts';
import { deskOf } from '../../desk.ts';
import { isHeldOut, linesOf, spansIn, tableOf } from './data.ts';

interface Document {
  readonly id: string;
  readonly genre: string;
  readonly date: string;
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly coref?: string }[];
}

/** `folder` holds GUM's `*.jsonl`. */
export function references(folder: string, options: readonly string[] = []): string {
  const sums = new Map<string, [pronouns: number, resolved: number, right: number]>();
  const misses: string[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    for (const document of linesOf<Document>(join(folder, file))) {
      const part = isHeldOut(document.id) ? 'held out' : 'developed on';
      for (const { whom, resolved, right, words } of judged(document)) {
        for (const name of [`${part}, ${whom}`, part]) {
          const sum = sums.get(name) ?? [0, 0, 0];
          sums.set(name, sum);
          sum[0]++;
          sum[1] += Number(resolved);
          sum[2] += Number(right);
        }
        if (resolved && !right && part !== 'held out') misses.push(`${document.id}: ${words}`);
      }
    }
  }
  const rows = [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([part, [all, resolved, right]]) => [
      part,
      String(all),
      resolved / all,
      resolved === 0 ? '—' : right / resolved,
    ]);
  const table = tableOf(['pronouns that open a sentence', 'all', 'resolved', 'of those right'], rows);
  return options.includes('--misses') ? `${table}\n\n${misses.join('\n')}` : table;
}

/** Every pronoun that opens a sentence and that GUM says something of. */
function* judged({ text, date, mentions: marked }: Document) {
  const desk = deskOf(text, date);
  const { prose } = desk.article;
  if (prose.text !== text) return;
  const { annotations } = link(extract(desk), desk);
  const page = pageOf(desk, ofKind(annotations, 'entity'));
  const { lexis } = page;
  const place = spansIn(text);
  const gold = marked.flatMap(({ start, end, coref }) =>
    place([[start, end]]).map((span) => ({ ...span, coref })),
  );
  for (const token of lexis.firsts.slice(0, -1)) {
    const whom = desk.language.speech.references.get(lexis.words[token] ?? '')?.whom;
    const own = gold.filter(
      ({ start, end }) => start === lexis.tokens.start[token] && end === lexis.tokens.end[token],
    );
    const coref = own[0]?.coref;
    if (!whom || coref === undefined) continue;
    const found = antecedentOf(page, token);
    const right = found !== undefined && isOne(gold, found.span, coref);
    const around = `[${found ? text.slice(found.span.start, found.span.end) : ''}] ${text.slice(Math.max(0, (own[0] as Span).start - 160), (own[0] as Span).start + 60)}`;
    yield { whom, resolved: found !== undefined, right, words: around.replaceAll('\n', ' ') };
  }
}

/** Whether a mention that begins or ends with the words belongs to the chain. */
function isOne(
  gold: readonly (Span & { readonly coref: string | undefined })[],
  span: Span,
  coref: string,
): boolean {
  return gold.some(
    (each) =>
      each.coref === coref && overlaps(each, span) && (each.start === span.start || each.end === span.end),
  );
}
