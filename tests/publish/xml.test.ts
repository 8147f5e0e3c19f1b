import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { block, element, escapeXml, legible, xmlDocument } from '../../pipeline/publish/xml.ts';
import { hostile, hostileInXml, xmlFaults } from './publishing.ts';

const references: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Reads character data back, as an XML parser does. */
function readBack(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
      code ? String.fromCodePoint(Number(code)) : (references[name] ?? ''),
    );
}

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const brokenText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

describe('escaping', () => {
  test('any text reads back as its legible part', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, brokenText), (text) => {
        expect(readBack(escapeXml(text))).toBe(legible(text));
      }),
    );
  });

  test('any text makes a well-formed element and attribute', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, brokenText), (text) => {
        expect(xmlFaults(xmlDocument(element('a', { b: text }, text)))).toEqual([]);
      }),
    );
  });

  test('escaping keeps every character that XML allows and encourages', () => {
    const text = 'tab\t line\n é 한국 \u{1f600} \u202e';
    expect(legible(text)).toBe(text);
    expect(escapeXml(text)).toBe(text);
  });

  test('controls, noncharacters and lone surrogates are dropped', () => {
    expect(legible('a\u0000b\u0007c\u007fd\u0085e\ufffef\uffffg\ud800h\udc00i\u{1fffe}j')).toBe('abcdefghij');
    expect(legible(hostile)).toBe(hostileInXml);
  });

  test('the end of a CDATA section does not survive', () => {
    expect(escapeXml(']]>')).toBe(']]&gt;');
  });

  test('a carriage return survives as a reference', () => {
    expect(escapeXml('a\r\nb')).toBe('a&#13;\nb');
  });

  test('text that is escaped already is escaped again', () => {
    expect(escapeXml('&amp;')).toBe('&amp;amp;');
  });
});

describe('elements', () => {
  test('text children are escaped and markup children are not', () => {
    expect(element('a', {}, 'x < y ', element('b', {}, '&')).xml).toBe('<a>x &lt; y <b>&amp;</b></a>');
  });

  test('an element without children closes itself', () => {
    expect(element('a', { href: 'x' }).xml).toBe('<a href="x"/>');
    expect(element('a', {}, '', undefined).xml).toBe('<a/>');
  });

  test('undefined attributes and children are nothing', () => {
    expect(element('a', { b: undefined, c: '1' }, undefined, 'x').xml).toBe('<a c="1">x</a>');
    expect(block('a', {}, [undefined, element('b', {})]).xml).toBe('<a>\n<b/>\n</a>');
  });

  test('tabs and line ends in attributes survive as references', () => {
    expect(element('a', { b: 'x\ty\nz' }).xml).toBe('<a b="x&#9;y&#10;z"/>');
  });

  test('a parser reads the document back', () => {
    const text = xmlDocument(block('r', {}, [element('t', {}, hostile)]));
    const tree: unknown = new XMLParser({ trimValues: false, parseTagValue: false }).parse(text);
    expect(tree).toMatchObject({ r: { t: hostileInXml } });
  });
});
