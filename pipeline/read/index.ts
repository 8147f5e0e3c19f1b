// Source → Article: what it says about itself, its tree, its words.
import type { Root } from 'mdast';
import type { Article, Source } from '../model/article.ts';
import type { Language } from '../model/language/index.ts';
import type { Report } from '../model/message.ts';
import { bySpan } from '../model/span.ts';
import { bodyOf } from './body.ts';
import type { Setting } from './entries.ts';
import { emptyHeader, metaOf } from './header.ts';
import { markdownOf } from './markdown.ts';
import { imageOf } from './picture.ts';
import { plainOf } from './plain.ts';
import { proseOf, type Words } from './prose.ts';
import { isUnusable } from './unusable.ts';

export { frontMatterSchema } from './frontMatterSchema.ts';

const bodyFor = { txt: plainOf, md: markdownOf, body: bodyOf } as const;

/**
 * Reads one source. Undefined where its text is unusable; `report` then holds the error that says why.
 * Throws never.
 */
export function read(source: Source, language: Language, report: Report): Article | undefined {
  if (isUnusable(source.text, report)) return undefined;
  const setting: Setting = { header: emptyHeader(), words: language.reading, report };
  const body = bodyFor[source.format](source.text, setting);
  if (!body) return undefined;
  if (source.format !== 'body' && !hasHeadline(source, setting) && source.format === 'txt') return undefined;
  if (source.format !== 'body' && !setting.header.draft && !hasBody(source, body, report)) return undefined;
  return {
    source,
    meta: metaOf(setting.header, source, imageOf(setting.header, source, report)),
    recognised: [...setting.header.recognised].sort((a, b) => bySpan(a.span, b.span)),
    tree: body.tree,
    prose: proseOf(body.words, language.reading),
    runs: body.words.runs,
  };
}

/** A text without a headline is told; only of Markdown the rest can still be read with certainty. */
function hasHeadline({ format, text }: Source, { header, report }: Setting): boolean {
  if (header.headline !== undefined) return true;
  const plain = format === 'txt';
  report.error(
    'read:no-headline',
    { start: 0, end: Math.max(0, text.search(/[\r\n]|$/)) },
    {
      reason: plain
        ? 'Unexpected body text at the top, expected a headline'
        : 'Unexpected article without a headline, expected `title:` in the front matter or a first `# heading`',
      fix: plain
        ? 'Write the headline on a line of its own at the top, with a blank line below it.'
        : 'Write `title: …` between two lines of --- at the top.',
    },
  );
  return false;
}

/** Nodes that show a reader nothing. */
const bare: ReadonlySet<string> = new Set(['definition', 'thematicBreak']);

/**
 * A header that nothing follows is told: it would be published as an empty page. Archives of Markdown hold pages
 * that only point elsewhere, so there it is a warning.
 */
function hasBody({ text, format }: Source, body: { tree: Root; words: Words }, report: Report): boolean {
  if (body.words.text.trim() !== '' || body.tree.children.some(({ type }) => !bare.has(type))) return true;
  const say = format === 'md' ? report.warn : report.error;
  say(
    'read:no-body',
    { start: 0, end: Math.max(0, text.search(/[\r\n]|$/)) },
    {
      reason: 'Unexpected end of file below the header, expected the text of the article',
      fix: 'Write the article below its header, or remove the file.',
    },
  );
  return format === 'md';
}
