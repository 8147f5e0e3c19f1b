// What the header says of the article's picture, and the files beside it → the picture.
import type { Source } from '../model/article.ts';
import type { Report } from '../model/message.ts';
import type { Picture } from '../model/picture.ts';
import type { Span } from '../model/span.ts';
import { isAddress } from './entries.ts';
import type { Header, PictureField } from './header.ts';

/**
 * The article's picture; undefined where the header names none, or names one that cannot be shown. Reports
 * `read:no-such-picture`, `read:picture-without-alt`, `read:not-a-licence`. Throws never.
 */
export function imageOf(
  { picture, recognised }: Header,
  source: Source,
  report: Report,
): Picture | undefined {
  const { image: reference, imageAlt: alt, imageCaption: caption, imageCredit: credit } = picture;
  const placeOf = (field: PictureField): Span | undefined =>
    recognised.find((each) => each.field === field)?.span;
  if (reference === undefined) return undefined;
  const file = source.pictures?.[reference];
  if (!file && !(/^https:/i.test(reference) && isAddress(reference))) {
    report.warn('read:no-such-picture', placeOf('image'), {
      reason: `Unexpected “${reference}”, expected a JPEG, PNG, GIF, WebP or AVIF file beside the article, or an https address`,
      fix: 'Put the file there, mend the name, or remove the line. Until then the article has no picture.',
    });
    return undefined;
  }
  if (alt === undefined) {
    report.error('read:picture-without-alt', placeOf('image'), {
      reason: 'Unexpected picture without words, expected `imageAlt`: what it shows',
      fix: 'Add `imageAlt: …` for readers who do not see it.',
    });
    return undefined;
  }
  return {
    reference,
    ...(file ? { file } : {}),
    alt,
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : { credit }),
    ...licenceOf(picture.imageLicense, placeOf('imageLicense'), report),
  };
}

function licenceOf(typed: string | undefined, place: Span | undefined, report: Report): { license?: string } {
  if (typed === undefined) return {};
  if (isAddress(typed)) return { license: typed };
  report.warn('read:not-a-licence', place, {
    reason: `Unexpected “${typed}”, expected the address of a licence`,
    fix: 'Write for example https://creativecommons.org/licenses/by/4.0/.',
  });
  return {};
}
