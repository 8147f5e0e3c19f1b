// Names of people → the same without what tells a son from his father.

/** "Jesse Jackson" of "Jesse Jackson Jr.". */
export function withoutGeneration(name) {
  return name.replace(/,? (?:[JS]r\.?|II|III|IV)$/, '');
}
