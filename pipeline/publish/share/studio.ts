// Reviewed claims → their share cards, drawn: SVG with its words as outlines, and PNG.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Edition } from '../../model/edition.ts';
import type { ShareCards } from '../../model/shareCard.ts';
import type { Site } from '../../model/site.ts';
import { escapeXml } from '../xml.ts';
import { frame, size, sizesFor } from './fit.ts';
import { layoutOf } from './layout.ts';
import { openFonts } from './typefaces.ts';
import { type Checked, shareAlt, shareWords } from './words.ts';

/** Draws the cards of an edition's fact checks. */
export type Studio = (edition: Pick<Edition, 'claims' | 'reviews'>, site: Site) => Promise<ShareCards>;

interface Tools {
  layout(words: Checked, site: Site): Promise<string | undefined>;
  paint(svg: string): Uint8Array;
}

/**
 * A studio whose tools (fonts, two WebAssembly modules) are opened with the first card. A fact check has no card where
 * its words do not stand on it whole, or are in a script that the typefaces lack. Rejects where a package is missing.
 */
export function openStudio(): Studio {
  let tools: Promise<Tools> | undefined;
  return async (edition, site) => {
    const cards: Record<string, ShareCards[string]> = {};
    for (const claim of edition.claims) {
      const { review } = claim;
      if (!review || !edition.reviews[claim.id]) continue;
      tools ??= openTools();
      const { layout, paint } = await tools;
      const svg = await layout({ claim, review }, site);
      if (svg !== undefined) cards[claim.id] = { svg, png: Buffer.from(paint(svg)).toString('base64') };
    }
    return cards;
  };
}

async function openTools(): Promise<Tools> {
  const [{ default: satori }, { initWasm, Resvg }] = await Promise.all([
    import('satori'),
    import('@resvg/resvg-wasm'),
  ]);
  const fonts = openFonts();
  await initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  ).catch((fault: unknown) => {
    // Another studio of this process has opened it.
    if (!/already initialized/i.test(String(fault))) throw fault;
  });
  return {
    async layout(checked, site) {
      const words = shareWords(checked, site);
      for (const sizes of sizesFor(words)) {
        let isWritten = true;
        let lowest = 0;
        const svg = await satori(layoutOf(words, sizes, checked.review.rating?.class ?? 'OTHER'), {
          ...size,
          fonts,
          // It asks for fonts of scripts that it was not given.
          loadAdditionalAsset: async () => {
            isWritten = false;
            return [];
          },
          onNodeDetected: ({ top, height }) => {
            if (height < size.height) lowest = Math.max(lowest, top + height);
          },
        });
        if (!isWritten) return undefined;
        const label = escapeXml(shareAlt(checked, site));
        if (lowest <= size.height - frame.down)
          return svg.replace('<svg ', () => `<svg role="img" aria-label="${label}" `);
      }
      return undefined;
    },
    paint(svg) {
      const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
      const image = drawing.render();
      const png = image.asPng();
      image.free();
      drawing.free();
      return png;
    },
  };
}
