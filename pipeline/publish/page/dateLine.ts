// The dates that an article speaks of → a line of years as inline SVG, and the same as a list.
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Edition } from '../../model/edition.ts';
import { spokenDates } from './spoken.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import { counted, listed } from './words.ts';

const row = 20;
const foot = 34;

/** The section; undefined where the article speaks of no date. Its ids begin with `date-line`. */
export function dateLine(edition: Edition): Element | undefined {
  const dates = spokenDates(edition);
  const timeline = timelineOf(dates);
  if (!timeline) return undefined;
  return h('section', { className: ['date-line'], ariaLabelledBy: 'date-line' }, [
    h('h2', { id: 'date-line' }, 'Date line'),
    drawing(timeline, listed(dates.map(({ label }) => label))),
    h(
      'ol',
      dates.map(({ label, quotes, published }) =>
        h('li', [
          h('strong', label),
          published ? ' published' : '',
          ...quotes.flatMap((quote, index) => [index === 0 && !published ? ' ' : ', ', h('q', quote)]),
        ]),
      ),
    ),
  ]);
}

function drawing({ points, years, levels }: Timeline, summary: string): Element {
  const base = levels * row + 14;
  const percent = (at: number): string => `${at}%`;
  return s(
    'svg',
    {
      role: 'img',
      width: '100%',
      height: base + foot,
      ariaLabelledBy: 'date-line-title date-line-words',
    },
    [
      s('title', { id: 'date-line-title' }, `${counted(points.length, 'date')} on a line of years`),
      s('desc', { id: 'date-line-words' }, `${summary}.`),
      s('line', { className: ['axis'], x1: '0%', x2: '100%', y1: base, y2: base }),
      ...years.flatMap(({ year, at }) => [
        s('line', { className: ['axis'], x1: percent(at), x2: percent(at), y1: base, y2: base + 8 }),
        s(
          'text',
          {
            className: ['year'],
            x: percent(at),
            y: base + 24,
            // Outer years reach into the page's margin, which is wider than half a label.
            textAnchor: 'middle',
          },
          String(year),
        ),
      ]),
      ...points.map(({ from, to, label }) => {
        if (!label) return undefined;
        const middle = percent(Math.round((from + to) * 50) / 100);
        return s('line', {
          className: ['stem'],
          x1: middle,
          x2: middle,
          y1: base,
          y2: base - 12 - label.level * row,
        });
      }),
      ...points.map(({ from, to }) =>
        s('line', { className: ['point'], x1: percent(from), x2: percent(to), y1: base, y2: base }),
      ),
      ...points.map(({ from, to, label }) => {
        if (!label) return undefined;
        const y = base - 12 - label.level * row;
        return s(
          'text',
          {
            x: percent(Math.round((from + to) * 50) / 100),
            dx: label.anchor === 'start' ? 5 : -5,
            y: y + 3,
            textAnchor: label.anchor,
          },
          label.text,
        );
      }),
    ],
  );
}
