// Site → the file that proves to IndexNow whose host it is.
import type { Publisher } from '../model/plugin.ts';

/** `/<key>.txt`, which holds the key: what `claimpress ping` says is believed for this host. */
export const indexNowKey: Publisher = {
  name: 'indexNowKey',
  scope: 'site',
  *publish(_shelf, { announce }) {
    const key = announce?.indexNow?.key;
    if (key !== undefined) yield { path: `${key}.txt`, type: 'text/plain; charset=utf-8', content: key };
  },
};
