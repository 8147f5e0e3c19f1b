// Two addresses → the way from one to the other within the output folder.
import { relativePath } from '../model/address.ts';

/** The way between two addresses of the site that both belong to. */
export function relative(from: string, to: string): string {
  return relativePath({ url: new URL(from).origin }, from, to);
}

/** The same for an address as an article writes it; one that leads away from the site, or nowhere, stays. */
export function localAddress(href: string, pageUrl: string): string {
  if (href.startsWith('#') || !URL.canParse(href, pageUrl)) return href;
  const { href: url, origin } = new URL(href, pageUrl);
  return origin === new URL(pageUrl).origin ? relative(pageUrl, url) : href;
}
