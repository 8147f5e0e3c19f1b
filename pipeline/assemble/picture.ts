// An article's picture → ImageObject.
import type { ImageObjectLeaf, QuantitativeValueLeaf } from 'schema-dts';
import { pictureTypes, pictureUrl } from '../model/picture.ts';
import type { Draft } from '../model/plugin.ts';
import type { Site } from '../model/site.ts';
import { imageIri } from './iri.ts';
import { type Identified, known, reference } from './typed.ts';

/** The article's picture with its size, words, maker and licence; undefined where it has none. */
export function imageOf(draft: Draft, site: Site): Identified<ImageObjectLeaf> | undefined {
  const { image } = draft.meta;
  if (!image) return undefined;
  const { file, alt, caption, credit, license } = image;
  const url = pictureUrl(site, image);
  return {
    '@type': 'ImageObject',
    '@id': imageIri(draft),
    url,
    contentUrl: url,
    ...known({
      encodingFormat: file && pictureTypes[file.format],
      width: file && pixels(`${imageIri(draft)}-width`, file.width),
      height: file && pixels(`${imageIri(draft)}-height`, file.height),
    }),
    description: alt,
    ...known({
      caption,
      creditText: credit,
      license: license === undefined ? undefined : reference(license),
    }),
  };
}

/** So many pixels; E37 is their code in UN/CEFACT Recommendation 20. */
function pixels(iri: string, value: number): Identified<QuantitativeValueLeaf> {
  return { '@type': 'QuantitativeValue', '@id': iri, value, unitCode: 'E37' };
}
