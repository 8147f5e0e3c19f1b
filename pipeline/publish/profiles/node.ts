// A ClaimReview node → the parts of it that profiles ask for, as plain values.
import type { Json } from '../../model/node.ts';

type Thing = { readonly [term: string]: Json };

/** The thing under a property; undefined where there is none, the first where there are several. */
export function thing(of: Thing | undefined, property: string): Thing | undefined {
  return things(of, property)[0];
}

/** The things under a property. */
export function things(of: Thing | undefined, property: string): Thing[] {
  return listOf(of?.[property]).filter((each): each is Thing => each !== null && typeof each === 'object');
}

/** The text under a property. */
export function text(of: Thing | undefined, property: string): string | undefined {
  const value = of?.[property];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** Addresses under a property, written as text or as references. */
export function addresses(of: Thing | undefined, property: string): string[] {
  return listOf(of?.[property]).flatMap((each) => {
    const address =
      typeof each === 'string' ? each : (text(each as Thing, 'url') ?? text(each as Thing, '@id'));
    return address === undefined ? [] : [address];
  });
}

/** The places with an address where a claim stands, its first one before the others. */
export function placesOf(claim: Thing | undefined): { readonly first?: string; readonly others: string[] } {
  const urls = (property: string): string[] =>
    things(claim, property).flatMap((each) => text(each, 'url') ?? []);
  const [first] = urls('firstAppearance');
  const others = urls('appearance').filter((url) => url !== first);
  return { ...(first === undefined ? {} : { first }), others };
}

/** The members that are told. */
export function known(members: { readonly [name: string]: Json | undefined }): {
  readonly [name: string]: Json;
} {
  const told = Object.entries(members).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(told) as { readonly [name: string]: Json };
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
