// A picture → the Open Graph properties by which previews show it.
import { type Picture, pictureTypes, pictureUrl } from '../../model/picture.ts';
import type { FeedPicture } from '../feed.ts';
import { asciiUri } from '../links.ts';

/** `og:image` and what goes with it, in the order that the protocol asks for. */
export function pictureTags(
  picture: Picture,
  site: { readonly url: string },
): [property: string, content: string | undefined][] {
  const { file, alt } = picture;
  const known = file && { type: pictureTypes[file.format], width: file.width, height: file.height };
  return previewTags({ url: asciiUri(pictureUrl(site, picture)), ...known, alt });
}

/** The same of a picture whose address is known. */
export function previewTags({ url, type, width, height, alt }: FeedPicture): [string, string | undefined][] {
  return [
    ['og:image', url],
    ['og:image:type', type],
    ['og:image:width', width === undefined ? undefined : String(width)],
    ['og:image:height', height === undefined ? undefined : String(height)],
    ['og:image:alt', alt],
  ];
}
