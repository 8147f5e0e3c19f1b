// A file to be written.

export interface Output {
  /** Path below the output folder, with forward slashes and without a leading one. */
  readonly path: string;
  /** Media type, with parameters where the format has them. */
  readonly type: string;
  /** The whole file as text or as bytes, or its pieces in order where it grows with the archive. */
  readonly content: string | Uint8Array | Iterable<string>;
}
