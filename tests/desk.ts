// A desk for tests of extractors: any text, read as bare paragraphs, with the real language.
import { openKnowledge } from '../pipeline/knowledge/index.ts';
import { en } from '../pipeline/languages/en/index.ts';
import type { Format } from '../pipeline/model/article.ts';
import type { Desk } from '../pipeline/model/plugin.ts';
import { read } from '../pipeline/read/index.ts';
import { createReport } from '../pipeline/run/report.ts';

/** Throws where the text cannot be read at all. */
export function deskOf(text: string, date = '2019-03-05', format: Format = 'body'): Desk {
  const report = createReport('test.txt', text);
  const article = read({ id: 'test', path: 'test.txt', format, text, date }, en, report);
  if (!article) throw new Error(report.messages.map((message) => message.reason).join('\n'));
  return { article, language: en, knowledge: openKnowledge(), report };
}
