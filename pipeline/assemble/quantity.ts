// What a claim counts → QuantitativeValue and MonetaryAmount nodes, each with its address.
import type { MonetaryAmountLeaf, QuantitativeValueLeaf } from 'schema-dts';
import type { StatedQuantity } from '../model/told.ts';
import { quantityIri } from './iri.ts';
import { type Identified, known } from './typed.ts';

type Amount = Identified<MonetaryAmountLeaf | QuantitativeValueLeaf>;

/** What the number is of where no noun says it. `P1` is UN/CEFACT's code of the percent sign, which schema.org asks for. */
const measures: {
  readonly [type in StatedQuantity['type']]?: Pick<QuantitativeValueLeaf, 'unitCode' | 'unitText'>;
} = {
  percent: { unitCode: 'P1', unitText: '%' },
  ratio: { unitText: ': 1' },
};

/**
 * The numbers of a claim that stand for an amount, in order: the article's words as name, since only they say whether
 * the number is exact. Ordinals ("the third bill") are no amounts. `url` is the claim's.
 */
export function amountsOf(url: string, quantities: readonly StatedQuantity[]): readonly Amount[] {
  return quantities
    .filter(({ type }) => type !== 'ordinal')
    .map((quantity, index) => amountOf(quantityIri(url, index + 1), quantity));
}

function amountOf(iri: string, { words, type, value, upper, unit }: StatedQuantity): Amount {
  const number = upper === undefined ? { value } : { minValue: value, maxValue: upper };
  if (type === 'money')
    return { '@type': 'MonetaryAmount', '@id': iri, name: words, ...number, ...known({ currency: unit }) };
  const measure = measures[type] ?? known({ unitText: unit });
  return { '@type': 'QuantitativeValue', '@id': iri, name: words, ...number, ...measure };
}
