// Fact checks → their share cards as files.
import { outputPath } from '../model/address.ts';
import type { Publisher } from '../model/plugin.ts';
import { cardUrl } from './share/place.ts';

/** `/fact-checks/<id>/card.svg` and `card.png`, as they were drawn with the edition. */
export const shareCards: Publisher = {
  name: 'shareCards',
  scope: 'site',
  *publish(shelf, site) {
    for (const entry of shelf.entries) {
      if (!entry.claims.some((claim) => claim.factCheck)) continue;
      for (const [claim, { svg, png }] of Object.entries(shelf.cards(entry.id))) {
        yield { path: outputPath(site, cardUrl(site, claim, 'svg')), type: 'image/svg+xml', content: svg };
        yield {
          path: outputPath(site, cardUrl(site, claim, 'png')),
          type: 'image/png',
          content: Buffer.from(png, 'base64'),
        };
      }
    }
  },
};
