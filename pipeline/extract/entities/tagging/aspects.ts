// What can be said of a token, by name: the material of the tagger's features.

/**
 * What is said of a token. In a sheet each is a whole number; 0 says nothing, and two tokens agree in an aspect
 * where the numbers agree. The first nine hang on the word alone.
 */
export const aspects = [
  'word',
  'suffix',
  'ending',
  'prefix',
  'shape',
  'role',
  'given',
  'speech',
  'usage',
  'listed',
  'fame',
  'bearers',
  'rule',
  'finder',
  'elsewhere',
  'earlier',
  'place',
  'line',
  'article',
] as const;

export type Aspect = (typeof aspects)[number];

/** How many aspects hang on the word alone. */
export const wordAspects = 9;

/** The number of each aspect. */
export const numberOf = Object.fromEntries(aspects.map((name, number) => [name, number])) as Readonly<
  Record<Aspect, number>
>;

/** What stands for the word beyond the ends of a sentence. */
export const beyond = 0x2545f491;
