// A picture → the Open Graph properties by which previews show it.
import type { FeedPicture } from '../feed.ts';

/** `og:image` and what goes with it, in the order that the protocol asks for. */
export function pictureTags({ url, type, width, height, alt }: FeedPicture): [string, string | undefined][] {
  return [
    ['og:image', url],
    ['og:image:type', type],
    ['og:image:width', width === undefined ? undefined : String(width)],
    ['og:image:height', height === undefined ? undefined : String(height)],
    ['og:image:alt', alt],
  ];
}
