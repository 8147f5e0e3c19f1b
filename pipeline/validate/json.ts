// Text of a JSON block → its value, what is wrong with its syntax, and where everything in it stands.
import { type ObjectNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Json } from '../model/node.ts';
import type { Span } from '../model/span.ts';
import { isThing, type Thing } from '../model/thing.ts';
import type { Block, Flaw } from './page.ts';
import { scanJson } from './scanJson.ts';

/** Deepest nesting that is read: real records have about ten levels. */
export const deepestJson = 100;

/** A JSON text with its place in the page. Undefined where it is nested deeper than `deepestJson`. Throws never. */
export function readJson(page: string, span: Span, syntax: 'script' | 'file'): Block | undefined {
  const { text, wrapper } = unwrapped(page.slice(span.start, span.end));
  const scan = scanJson(text, deepestJson);
  if (scan.isTooDeep) return undefined;
  const at = (local: Span): Span => ({ start: span.start + local.start, end: span.start + local.end });
  const wrapped = wrapper ? { wrapper: at(wrapper) } : {};
  try {
    const value = JSON.parse(text) as Json;
    const duplicates = scan.duplicates.map(({ key, ...place }) => ({ key, span: at(place) }));
    return { syntax, span, value, duplicates, ...wrapped, spanOf: placesOf(text, value, at) };
  } catch (fault) {
    const { span: local, ...flaw } = flawOf(text, scan.control, String(fault));
    return {
      syntax,
      span,
      fault: { ...flaw, span: at(local) },
      duplicates: [],
      ...wrapped,
      spanOf: () => span,
    };
  }
}

/** Comment and CDATA markers around the data become blanks, so that all places stay true. */
function unwrapped(text: string): { text: string; wrapper?: Span } {
  const start = text.length - text.trimStart().length;
  const opening = /^(?:\/\/|\/\*)?\s{0,9}(?:<!--|<!\[CDATA\[)(?:\s{0,9}\*\/)?/.exec(text.slice(start))?.[0];
  if (opening === undefined) return { text };
  const end = text.trimEnd().length;
  const closing =
    /(?:(?:\/\/|\/\*)\s{0,9})?(?:-->|\]\]>)(?:\s{0,9}\*\/)?$/.exec(text.slice(start, end))?.[0] ?? '';
  const data = text.slice(start + opening.length, end - closing.length);
  return { text: data.padStart(end - closing.length), wrapper: { start, end: start + opening.length } };
}

/** Where JSON ends to be JSON. `control` is the first control character in a string. */
function flawOf(text: string, control: number | undefined, fault: string): Flaw {
  const told = /at position (\d+)/.exec(fault)?.[1];
  const found =
    told !== undefined ? Number(told) : /Unexpected end/.test(fault) ? text.length : momoaOffset(text);
  if (control !== undefined && control <= found) {
    const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0');
    return {
      span: { start: control, end: control + 1 },
      reason: `Unexpected control character U+${code} in a string, expected it escaped`,
      fix: 'Write a line break as \\n, and other control characters as \\u and their number.',
    };
  }
  if (text.trim() === '') {
    return {
      span: { start: 0, end: text.length },
      reason: 'Unexpected empty block, expected JSON',
      fix: 'Take the block out: readers that parse every block stop at it.',
    };
  }
  const span = { start: Math.min(found, text.length), end: Math.min(found + 1, text.length) };
  const what =
    found >= text.length ? 'end of the block' : `"${String.fromCodePoint(text.codePointAt(found) ?? 32)}"`;
  return { span, reason: `Unexpected ${what}, expected JSON`, fix: remedyAt(text, found) };
}

function momoaOffset(text: string): number {
  try {
    parse(text, { mode: 'json' });
    return text.length;
  } catch (fault) {
    return fault instanceof Error && 'offset' in fault ? Number(fault.offset) : 0;
  }
}

function remedyAt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 200), at).trimEnd();
  if (/^&(?:quot|#0?34|#x22);/i.test(text.slice(at))) {
    return 'Write the quotation marks themselves: nothing decodes character references in a script element.';
  }
  if (/^[}\]]/.test(text.slice(at)) && before.endsWith(',')) return 'Remove the comma before it.';
  if (at >= text.length) return 'Close what is open: a string, a list or an object is cut off.';
  if (before.endsWith('"'))
    return 'Write a quotation mark within a text as \\", and a comma between two members.';
  return 'Let a JSON library write the block.';
}

/** Looks places up in a tree that is only made when somebody asks. */
function placesOf(text: string, value: Json, at: (local: Span) => Span): Block['spanOf'] {
  let nodes: Map<Thing, ObjectNode> | undefined;
  return (thing, term, index) => {
    nodes ??= pair(value, parse(text, { mode: 'json', ranges: true }).body);
    const node = nodes.get(thing);
    if (!node) return at({ start: 0, end: text.length });
    const member = node.members.findLast(
      ({ name }) => (name.type === 'String' ? name.value : name.name) === term,
    );
    const held =
      member?.value.type === 'Array' && index !== undefined ? member.value.elements[index]?.value : undefined;
    const target = held ?? (member && short(member.value) ? member.value : member?.name);
    return at(target ? spanOf(target) : { start: node.loc.start.offset, end: node.loc.start.offset + 1 });
  };
}

/** A string or number is shown itself; of what spans lines, its name. */
function short({ type }: ValueNode): boolean {
  return type !== 'Object' && type !== 'Array';
}

function spanOf({ loc }: { loc: { start: { offset: number }; end: { offset: number } } }): Span {
  return { start: loc.start.offset, end: loc.end.offset };
}

function pair(value: Json, node: ValueNode, nodes = new Map<Thing, ObjectNode>()): Map<Thing, ObjectNode> {
  if (Array.isArray(value) && node.type === 'Array') {
    for (const [index, element] of node.elements.entries()) pair(value[index] as Json, element.value, nodes);
  } else if (isThing(value) && node.type === 'Object') {
    nodes.set(value, node);
    for (const { name, value: child } of node.members) {
      const held = value[name.type === 'String' ? name.value : name.name];
      if (held !== undefined) pair(held, child, nodes);
    }
  }
  return nodes;
}
