// PolNeAR's training part → pages with the source, cue and content of each attribution in tokens.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isCandidate } from '../../../lib/extract/attributions/cues.js';
import { pageOf } from '../../../lib/extract/attributions/page.js';
import { en } from '../../../lib/languages/en/index.js';
import { tokenFrom } from '../../../lib/model/token.js';
import { read } from '../../../lib/read/index.js';
import { createReport } from '../../../lib/run/report.js';

const digest = (id) => createHash('sha256').update(id).digest();

/** The documents of the training part, or those of them that are not in the third that measures. */
export function documentsOf(folder, isWhole) {
  const text = gunzipSync(readFileSync(join(folder, 'attribution/polnear-train.jsonl.gz'))).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ id }) => isWhole || digest(id)[0] % 3 !== 0);
}

/** A document on its page, its gold in tokens, and the half that it belongs to; undefined where it cannot be read. */
export function open({ id, text, date, attributions }) {
  const report = createReport('train', text);
  const article = read({ id: 'train', path: 'train', format: 'body', text, date }, en, report);
  if (!article) return undefined;
  const page = pageOf({ article, language: en }, []);
  const { tokens } = page.lexis;
  const points = [];
  for (let at = 0; at < text.length; at += text.codePointAt(at) > 0xffff ? 2 : 1) points.push(at);
  points.push(text.length);
  const tokensOf = (pairs) => {
    const found = new Set();
    for (const [start, end] of pairs) {
      const limit = points[end];
      let t = tokenFrom(tokens, points[start]);
      if (t > 0 && tokens.end[t - 1] > points[start]) t--;
      for (; t < tokens.count && tokens.start[t] < limit; t++) found.add(t);
    }
    return found;
  };
  const gold = attributions.map(({ source, cue, content }) => ({
    source: tokensOf(source),
    cue: tokensOf(cue),
    content: tokensOf(content),
  }));
  for (const each of gold) each.head = headOf(page, each.cue);
  return { page, gold, half: digest(id)[2] % 2 };
}

/** The word of a cue that carries it: its first verb of the lexicon, else its first other verb, else noun. */
function headOf(page, cue) {
  const all = [...cue].filter((i) => isCandidate(page, i));
  const verbs = all.filter((i) => page.tagged[i] >= 10 && page.tagged[i] <= 15);
  return (
    verbs.find((i) => page.senses[i] !== 0) ??
    all.find((i) => page.senses[i] !== 0) ??
    verbs.at(-1) ??
    all[0] ??
    -1
  );
}
