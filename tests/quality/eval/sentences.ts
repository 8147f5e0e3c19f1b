// Sentence ends: the golden rules, and the boundaries of treebanks.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../../pipeline/languages/en/index.ts';
import { boundaryF1, type GoldText, scoreBoundaries, sentencesIn } from '../sentences.eval.ts';
import { tableOf, textOf } from './data.ts';

/** `folder` holds `sentences/golden-rules.json` and treebanks `pos/*.conllu.gz`. */
export function sentences(folder: string): string {
  const rules = JSON.parse(textOf(join(folder, 'sentences/golden-rules.json'))) as [
    string,
    string,
    string[],
  ][];
  const kept = rules.filter(([, text, wanted]) => {
    const found = sentencesIn(text, en);
    return (
      found.length === wanted.length && wanted.every((sentence, index) => sentence.trim() === found[index])
    );
  });
  const treebanks = readdirSync(join(folder, 'pos'))
    .sort()
    .map((file) => {
      const texts = documentsOf(textOf(join(folder, 'pos', file)));
      return [file, texts.length, boundaryF1(texts.map((text) => scoreBoundaries(text, en)))];
    });
  const head = `golden rules kept: ${kept.length} of ${rules.length}`;
  return `${head}\n\n${tableOf(['treebank', 'documents', 'boundary F1'], treebanks)}`;
}

/** The documents of a CoNLL-U file, each sentence's text joined as its blanks say. */
function documentsOf(conllu: string): GoldText[] {
  const documents: { text: string; ends: number[] }[] = [];
  for (const sentence of conllu.split('\n\n')) {
    if (/^# newdoc/m.test(sentence) || documents.length === 0) documents.push({ text: '', ends: [] });
    const words = /^# text = (.*)$/m.exec(sentence)?.[1];
    const document = documents.at(-1);
    if (words === undefined || !document) continue;
    const gap = document.text === '' ? '' : /^# newpar/m.test(sentence) ? '\n\n' : ' ';
    document.text += gap + words.trim();
    document.ends.push(document.text.length);
  }
  return documents;
}
