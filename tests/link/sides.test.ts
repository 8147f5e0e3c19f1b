// A place that plays: in a report of sport it is the team, anywhere else it stays the place.
import { describe, expect, it } from 'vitest';
import { entities } from '../../pipeline/extract/entities.ts';
import { link } from '../../pipeline/link/index.ts';
import { ofKind } from '../../pipeline/model/annotation.ts';
import { deskOf } from '../desk.ts';

/** What each mention of the words is taken for. */
function meantBy(word: string, text: string): readonly string[] {
  const desk = deskOf(text);
  const { annotations } = link([...entities.extract(desk, [])], desk);
  return ofKind(annotations, 'entity')
    .filter(({ span }) => text.slice(span.start, span.end) === word)
    .map(({ entity = '', finding }) => `${entity} ${finding.name}`);
}

const cricket = 'The wicket was dry, and no bowler took more than one wicket in the first innings.';
const football = 'The striker fooled the goalkeeper, and the midfielder headed the ball home.';

describe('a place in a report of sport', () => {
  it.each([
    ['before a post', 'France', 'The France goalkeeper was hurt.', 'Q47774 France national football team'],
    ['after a verb of winning', 'England', `${football} Wales beat England.`, 'Q47762'],
    ['before a verb of winning', 'Italy', `${football} Italy thrashed Wales.`, 'Q676899'],
    ['after a game and its preposition', 'Italy', `${football} It was a defeat by Italy.`, 'Q676899'],
    [
      'by the sport',
      'England',
      `${cricket} England captain Joe Bloggs slept.`,
      'Q1321565 England cricket team',
    ],
    ['by the full name', 'Boston', 'The Boston Red Sox lost. Boston pitcher Jo Bloggs left.', 'Q213959'],
  ])('should be the team %s', (_, word, text, expected) => {
    expect(meantBy(word, text)[0]).toContain(expected);
  });

  it('should be the team wherever it stands, once it has been', () => {
    const text = `${football} Italy thrashed Wales. Italy had slept badly. The players live in Italy.`;
    expect(meantBy('Italy', text).map((meant) => meant.split(' ')[0])).toEqual(['Q676899', 'Q676899', 'Q38']);
  });

  it('should be nobody known where its teams are as likely', () => {
    expect(meantBy('Boston', 'Boston captain Jo Bloggs left.')).toEqual(['~boston-team Boston']);
  });
});

describe('a place anywhere else', () => {
  it.each([
    ['a war', 'Russia', 'The victory over Russia came late in the war.', 'Q159'],
    ['a town that beats', 'Boston', 'The crowd in Boston beat the heat.', 'Q100'],
    ['a ministry', 'Washington', 'A Washington defense official said so.', 'Q61'],
    ['a crime', 'London', 'The London attack killed four.', 'Q84'],
    ['a country with ministers', 'France', 'The France of old had ministers.', 'Q142'],
  ])('should stay the place: %s', (_, word, text, expected) => {
    expect(meantBy(word, text)[0]).toContain(expected);
  });
});
