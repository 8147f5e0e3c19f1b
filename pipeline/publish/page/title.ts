// A page's title and the name of its site → the words of its `title` element.
import { shortened } from '../shortened.ts';

/** What lists of results and windows show of a title, in code units. */
const shown = 70;

/** The title with the site's name where both are shown whole, else alone, cut at a word only where it must be. */
export function titleOf(title: string, site: { readonly name: string }): string {
  const full = title === site.name ? title : `${title} · ${site.name}`;
  return full.length <= shown ? full : shortened(title, shown);
}
