// A Chromium of the machine, for tests that look at pages as readers do.
import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Its path; undefined where there is none. */
export const chromiumPath = places.find((place) => existsSync(place));

if (chromiumPath === undefined && process.env['CLAIMPRESS_BROWSER'] === 'required') {
  throw new Error(
    `No Chromium found, though CLAIMPRESS_BROWSER is "required"; looked for ${places.join(', ')}`,
  );
}

/** Flags under which it starts: no window, and no look-ups of its own. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a suite's name says where its tests are skipped. */
export const unless =
  chromiumPath === undefined ? ' (skipped: no Chromium found, install one to run them)' : '';
