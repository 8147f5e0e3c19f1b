// Edition → the article as others may republish it: HTML, plain text, Markdown, each with byline and terms.
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Edition } from '../../model/edition.ts';
import type { Republishing, Site } from '../../model/site.ts';
import { htmlOf, plainTags, treeOf, withTags } from '../allowed.ts';
import { correctionNotices } from '../feed.ts';
import { asciiUri, webAddress } from '../links.ts';
import { directionOf } from '../page/direction.ts';
import { dateInWords, listed } from '../page/words.ts';
import { element, escapeXml, legible, type Markup } from '../xml.ts';

/** An article in three forms. */
export interface Kit {
  /** What goes into the body of a page: headline, byline, text, terms. */
  readonly fragment: string;
  /** The same as a whole page, with the two lines that the kit asks for in its head. */
  readonly html: string;
  readonly text: string;
  readonly markdown: string;
}

/** The two lines that keep a copy from standing in the way of the original. */
export function headLines(url: string): string {
  return `<link rel="canonical" href="${escapeXml(asciiUri(url))}">\n<meta name="robots" content="noindex">`;
}

/** The forms of an article. */
export function kitOf(edition: Edition, site: Site, terms: Republishing): Kit {
  const { meta, url, language } = edition;
  const by = byline(edition);
  const body = withTags(treeOf(edition.feedBody + correctionNotices(edition.corrections)), plainTags);
  const fragment = [
    element('h1', {}, meta.headline).xml,
    ...(by === undefined ? [] : [element('p', {}, by).xml]),
    legible(htmlOf(body)).trim(),
    element('p', {}, ...source(edition, site, terms)).xml,
  ].join('\n');
  const root = `<html lang="${escapeXml(language)}" dir="${directionOf(language)}">`;
  const head = `<meta charset="utf-8">\n${element('title', {}, meta.headline).xml}\n${headLines(url)}`;
  return {
    fragment: `${fragment}\n`,
    html: `<!DOCTYPE html>\n${root}\n<head>\n${head}\n</head>\n<body>\n${fragment}\n</body>\n</html>\n`,
    text: textOf(edition, site, terms),
    markdown: toMarkdown(toMdast(treeOf(fragment)), { extensions: [gfmToMarkdown()], bullet: '-' }),
  };
}

function byline({ meta }: Edition): string | undefined {
  const names = listed(meta.authors.map(({ name }) => name));
  return names === '' ? undefined : `By ${names}`;
}

function source({ meta, url }: Edition, site: Site, { terms, license }: Republishing): (Markup | string)[] {
  const date = meta.datePublished === undefined ? '' : ` on ${dateInWords(meta.datePublished)}`;
  const licence = webAddress(license);
  return [
    'This article was first published by ',
    element('a', { href: asciiUri(url) }, site.name),
    `${date}. ${terms}`,
    ...(licence ? [' ', element('a', { href: licence, rel: 'license' }, 'Licence'), '.'] : []),
  ];
}

function textOf(edition: Edition, site: Site, { terms, license }: Republishing): string {
  const { meta, text, url, corrections } = edition;
  const date = meta.datePublished === undefined ? '' : ` on ${dateInWords(meta.datePublished)}`;
  const notices = corrections.map(
    (correction) => `Correction, ${dateInWords(correction.date)}: ${correction.text}`,
  );
  const end = [
    `This article was first published by ${site.name}${date}: ${asciiUri(url)}`,
    terms,
    webAddress(license),
  ];
  const parts = [meta.headline, byline(edition), text, ...notices, end.filter((part) => part).join('\n')];
  return legible(`${parts.filter((part) => part !== undefined).join('\n\n')}\n`);
}
