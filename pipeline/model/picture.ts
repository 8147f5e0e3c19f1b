// Pictures: files of the publication that articles show.

/** The kinds of picture that are published: raster formats, for a drawing (SVG) can hold scripts. */
export const pictureTypes = {
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
} as const;

export type PictureFormat = keyof typeof pictureTypes;

/** A picture file below the source folder. */
export interface PictureFile {
  /** Path below the source folder, with forward slashes. */
  readonly file: string;
  /** Where it is published, below the site's root: named by its content, so that caches may keep it for ever. */
  readonly path: string;
  readonly format: PictureFormat;
  readonly bytes: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The picture files that a source names, by the words with which it names them. */
export type PictureFiles = { readonly [reference: string]: PictureFile };

/** An article's picture, as its header describes it. */
export interface Picture {
  /** As the source writes it: a path beside the article, or an absolute address. */
  readonly reference: string;
  /** Absent for pictures that other sites hold. */
  readonly file?: PictureFile;
  /** What it shows, in words, for those who do not see it. */
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  /** Address of the licence under which it is shown. */
  readonly license?: string;
}

/** Absolute address of a picture. */
export function pictureUrl(
  site: { readonly url: string },
  { reference, file }: Pick<Picture, 'reference' | 'file'>,
): string {
  return file ? `${site.url}/${file.path}` : reference;
}

/** Whether a reference leads away from the publication: it has a scheme or a host. Throws never. */
export function isForeign(reference: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(reference);
}
