// Text → XML: the only place that escapes it. What it writes is well-formed whatever the text holds.

/** Finished XML, as opposed to text that has yet to be escaped. */
export interface Markup {
  readonly xml: string;
}

/** What stands in an element: text is escaped, markup is kept, `undefined` is nothing. */
export type Child = Markup | string | undefined;

/** Attributes of an element in the order in which they are written; `undefined` ones are left out. */
export type Attributes = { readonly [name: string]: string | undefined };

const illegible =
  /[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|\p{Noncharacter_Code_Point}/gu;

const references: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/**
 * Text without the characters that XML 1.0 forbids (controls, U+FFFE, lone surrogates) or discourages
 * (C1 controls and the other noncharacters, which feed validators refuse). Throws never.
 */
export function legible(text: string): string {
  return text.replace(illegible, '');
}

/**
 * Text as XML or HTML character data, legible and escaped; good inside double quotes too. A carriage
 * return becomes a reference, because parsers fold a bare one into a line feed. Throws never.
 */
export function escapeXml(text: string): string {
  return legible(text).replace(/[&<>"\r]/g, (character) => references[character] ?? character);
}

/** An element on one line, without added white space; one without children closes itself. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const inner = children.map(markupOf).join('');
  const start = `${name}${attributesOf(attributes)}`;
  return { xml: inner === '' ? `<${start}/>` : `<${start}>${inner}</${name}>` };
}

/** An element that holds elements only, each on a line of its own. */
export function block(name: string, attributes: Attributes, children: Iterable<Markup | undefined>): Markup {
  const lines = [...children].filter((child) => child !== undefined).map((child) => `${child.xml}\n`);
  return { xml: `<${name}${attributesOf(attributes)}>\n${lines.join('')}</${name}>` };
}

/** A whole document in UTF-8. */
export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function markupOf(child: Child): string {
  if (child === undefined) return '';
  return typeof child === 'string' ? escapeXml(child) : child.xml;
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${attributeValue(value)}"`))
    .join('');
}

/** Parsers turn a bare tab or line feed in an attribute into a space. */
function attributeValue(value: string): string {
  return escapeXml(value).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}
