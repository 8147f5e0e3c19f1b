// A body and its country: every state has a Supreme Court, and an article says whose it means.
import { describe, expect, it } from 'vitest';
import { entities } from '../../pipeline/extract/entities.ts';
import { link } from '../../pipeline/link/index.ts';
import { ofKind } from '../../pipeline/model/annotation.ts';
import { deskOf } from '../desk.ts';

/** Keys of the mentions whose words end with `name`, in their order. */
function meantBy(name: string, text: string): readonly string[] {
  const desk = deskOf(text);
  const { annotations } = link([...entities.extract(desk, [])], desk);
  return ofKind(annotations, 'entity')
    .filter(({ span }) => text.slice(span.start, span.end).endsWith(name))
    .map(({ entity = '' }) => entity);
}

describe('a body with its country', () => {
  it.each([
    ['before it', 'Supreme Court', "Israel's Supreme Court sat in the morning.", 'Q399798'],
    ['before it, with an adjective', 'Ministry', "Russia's powerful Defense Ministry said so.", 'Q1146492'],
    ['before it as a people', 'National Assembly', 'The French National Assembly voted.', 'Q193582'],
    ['behind it', 'Canada', 'The Supreme Court of Canada sat in the morning.', 'Q196615'],
    ['in it', 'Supreme Court', 'The Indian Supreme Court sat in the morning.', 'Q213380'],
    ['by the capital', 'Defence', 'The Ministry of Defence in London declined to comment.', 'Q1143261'],
    ['under another name', 'Congress', "Argentina's Congress passed the law.", 'Q646190'],
    ['a party', 'Labor Party', "Israel's Labor Party lost seats.", 'Q210703'],
  ])('should be that of the country %s', (_, name, text, expected) => {
    expect(meantBy(name, text)).toEqual([expected]);
  });

  it.each([
    ['Foreign Ministry', "China's Foreign Ministry said so.", 'Q1155502'],
    ['Economics Ministry', 'The German Economics Ministry cut its forecast.', 'Q488589'],
    ['Foreign Affairs', "Russia's Ministry of Foreign Affairs said so.", 'Q789889'],
  ])('should be the ministry of the portfolio: %s', (name, text, expected) => {
    expect(meantBy(name, text)).toEqual([expected]);
  });

  it("should be nobody else's where the knowledge base lacks it", () => {
    expect(meantBy('Senate', "Kenya's Senate annulled the vote.")).toEqual(['~kenya-senate']);
  });
});

describe('a body without a country', () => {
  it('should be the one that was named with its country before', () => {
    const text = "Kenya's Supreme Court annulled the vote. The Supreme Court gave no reason.";
    expect(meantBy('Supreme Court', text)).toEqual(['Q2368297', 'Q2368297']);
  });

  it('should be of the one country whose ministries are named', () => {
    const text = "Russia's Defense Ministry said so. The Foreign Ministry was silent.";
    expect(meantBy('Foreign Ministry', text)).toEqual(['Q789889']);
  });

  it('should be unsure after the bodies of several countries', () => {
    const text = `Russia's Foreign Ministry said so. China's Foreign Ministry was silent. Japan's Supreme Court sat.
      Later the Foreign Ministry spoke.`;
    expect(meantBy('Foreign Ministry', text)[2]).toBe('~foreign-ministry');
  });

  it('should stay what it was where it was named without one first', () => {
    const text = "The Senate voted. Italy's Senate voted as well. The Senate rose.";
    const [first, italian, last] = meantBy('Senate', text);
    expect(last).toBe(first);
    expect(italian).toBe('~italy-senate');
  });
});

describe('a country beside something else', () => {
  it.each([
    ['an agency of another state', 'FBI', "The FBI opened Germany's file.", 'Q8333'],
    ['a company', 'Toyota', "Japan's Toyota recalled cars.", 'Q53268'],
  ])('should not change who is meant: %s', (_, name, text, expected) => {
    expect(meantBy(name, text)).toEqual([expected]);
  });
});
