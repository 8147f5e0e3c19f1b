// Data → JSON text, for files and for script elements.
import type { Json } from '../model/node.ts';

/** A JSON file: two-space indent, a newline at the end. */
export function json(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** JSON for a `<script>`: no `<` stands in it, so nothing in it can close the element or open a comment. */
export function scriptJson(value: Json): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
