// Rules about the text of a block: whether it is JSON, and whether all readers take the same from it.
import { everywhere, weighs } from '../consumer.ts';
import type { Rule } from '../rule.ts';

export const syntax: readonly Rule[] = [
  {
    name: 'json/not-parseable',
    summary: 'Every block of data is JSON.',
    why: 'A block that does not parse is lost, and readers that parse every block lose the others of the page as well.',
    source:
      'RFC 8259; the code of claimreview-collector; unescaped quotation marks and line breaks are seen in real records',
    severity: everywhere('error'),
    fix: 'Let a JSON library write the block.',
    bad: '<script type="application/ld+json">{ "@type": "WebPage", "name": "The "old" bridge" }</script>',
    good: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "WebPage", "name": "The \\"old\\" bridge" }</script>',
    *find({ blocks }) {
      for (const { fault } of blocks) {
        if (fault) yield { at: { span: fault.span }, reason: fault.reason, fix: fault.fix };
      }
    },
  },
  {
    name: 'json/duplicate-key',
    summary: 'A name stands once in an object.',
    why: 'Of two members with one name some readers keep the first and most the last, without a word: what is published depends on who reads it.',
    source: 'RFC 8259, section 4',
    severity: everywhere('error'),
    fix: 'Keep one of them; several values of a property are a list.',
    bad: '{ "@context": "https://schema.org", "@type": "WebPage", "name": "The bridge", "name": "The tunnel" }',
    good: '{ "@context": "https://schema.org", "@type": "WebPage", "name": ["The bridge", "The tunnel"] }',
    *find({ blocks }) {
      for (const { duplicates } of blocks) {
        for (const { span, key } of duplicates) {
          yield { at: { span }, reason: `Unexpected second "${key}" in one object, expected each name once` };
        }
      }
    },
  },
  {
    name: 'json/wrapped',
    summary: 'A block holds JSON and nothing around it.',
    why: 'A comment or CDATA marker around JSON is no JSON: strict parsers lose the block.',
    source: 'RFC 8259; the script element of HTML needs no such marker',
    severity: { ...weighs('error', 'collectors', 'mediavault', 'schema'), explorer: 'warning' },
    fix: 'Remove the marker.',
    bad: '<script type="application/ld+json"><!-- { "@context": "https://schema.org", "@type": "WebPage" } --></script>',
    good: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "WebPage" }</script>',
    *find({ blocks, text }) {
      for (const { wrapper } of blocks) {
        if (!wrapper) continue;
        const marker = text.slice(wrapper.start, wrapper.end);
        yield { at: { span: wrapper }, reason: `Unexpected ${marker} around the data, expected JSON alone` };
      }
    },
  },
  {
    name: 'json/raw-angle-bracket',
    summary: 'No `<` stands in the JSON of a script element.',
    why: 'A text with `</script>` or `<!--` in it ends the block or swallows what follows: any words of a reader may hold them.',
    source: 'HTML, restrictions for contents of script elements',
    severity: weighs('warning', 'explorer', 'mediavault', 'collectors'),
    fix: 'Write \\u003c for every < when the block is made.',
    bad: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "WebPage", "name": "Is 1 < 2?" }</script>',
    good: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "WebPage", "name": "Is 1 \\u003c 2?" }</script>',
    *find({ blocks, text }) {
      for (const { syntax: kind, span, value } of blocks) {
        if (kind !== 'script' || value === undefined) continue;
        const start = text.slice(span.start, span.end).search(/<(?!!--|!\[CDATA\[)/) + span.start;
        if (start < span.start) continue;
        yield {
          at: { span: { start, end: start + 1 } },
          reason: 'Unexpected < in the data, expected \\u003c',
        };
      }
    },
  },
];
