// A picture → the Open Graph properties by which previews show it.
import { type Picture, pictureTypes, pictureUrl } from '../../model/picture.ts';
import { asciiUri } from '../links.ts';

/** `og:image` and what goes with it, in the order that the protocol asks for. */
export function pictureTags(
  picture: Picture,
  site: { readonly url: string },
): [property: string, content: string | undefined][] {
  const { file, alt } = picture;
  return [
    ['og:image', asciiUri(pictureUrl(site, picture))],
    ['og:image:type', file && pictureTypes[file.format]],
    ['og:image:width', file && String(file.width)],
    ['og:image:height', file && String(file.height)],
    ['og:image:alt', alt],
  ];
}
