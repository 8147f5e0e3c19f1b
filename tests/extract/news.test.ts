// Which statements of news reports are proposed for checking, and who is credited with them.
import { expect, it } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { ofKind } from '../../pipeline/model/annotation.ts';
import { deskOf } from '../desk.ts';
import { credited, reports } from './news.table.ts';

function claimsOf(text: string) {
  return ofKind(extract(deskOf(text)), 'claim').map(({ finding }) => finding);
}

it.each(reports)('should read %j', (text, expected) => {
  const found = claimsOf(text).map(({ entity, claimant, modality, text: wording }) =>
    entity === 'author' ? wording : `${claimant ?? '?'} ${modality}: ${wording}`,
  );
  expect(found.sort()).toEqual([...expected].sort());
});

it.each(credited)('should credit in %j', (text, expected) => {
  const reported = claimsOf(text).filter(({ modality }) => modality === 'reported');
  expect(reported.map(({ claimant }) => claimant)).toEqual(expected);
});
