// Every way to read a page, and those that are chosen.
import { describe, expect, it } from 'vitest';
import { chosen } from '../../pipeline/extract/attributions/chosen.ts';
import { cueOdds } from '../../pipeline/extract/attributions/cues.ts';
import { evidenceCount, fillEvidence } from '../../pipeline/extract/attributions/evidence.ts';
import { pageOf } from '../../pipeline/extract/attributions/page.ts';
import { partsOf } from '../../pipeline/extract/attributions/parts.ts';
import { type Reading, readingsOf } from '../../pipeline/extract/attributions/readings.ts';
import { builtOn } from '../../pipeline/extract/attributions.ts';
import { deskOf } from '../desk.ts';

const text = 'The mayor said that Ann Lee believes the bridge is old. Critics disputed this account.';
const page = pageOf(deskOf(text), []);
const odds = cueOdds(page);
const built = builtOn(page);
const readings = readingsOf(page, built, odds);

describe('readings', () => {
  it('should hold all that the constructions have built', () => {
    const held = readings.map((reading) => reading.built);
    for (const attribution of built) expect(held).toContain(attribution);
  });

  it('should stand by place of their cues', () => {
    const places = readings.map(({ at }) => at);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('should have the likeliest labels first, and each content once', () => {
    const parts = partsOf(page, 2);
    expect(parts[0]?.loss).toBe(0);
    expect(new Set(parts.map(({ content }) => JSON.stringify(content))).size).toBe(parts.length);
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('should fill every number of their evidence', () => {
    const values = new Int16Array(evidenceCount + 1).fill(-999);
    readings.forEach((_, r) => {
      fillEvidence(values, page, readings, r, odds);
      expect(values.indexOf(-999)).toBe(evidenceCount);
      values.fill(-999);
    });
  });
});

describe('chosen', () => {
  it('should keep one reading of a cue', () => {
    const places = chosen(page, readings, odds).map(({ at }) => at);
    expect(new Set(places).size).toBe(places.length);
  });

  it('should keep one of two readings of the same words', () => {
    const [said] = readings as [Reading];
    expect(chosen(page, [said, { ...said, at: said.at + 1 }], odds)).toHaveLength(1);
  });

  it('should keep a denial', () => {
    const stances = chosen(page, readings, odds).map((reading) => reading.built?.stance);
    expect(stances).toContain('denies');
  });
});
