// What a word does to its sentence beside its grammar: it judges, feels and insists, or records, names and measures.

/** Bits of `StanceWords.tones`. A word may have several. */
export const tones = {
  /** "absurd", "shameful": strong blame. */
  blame: 1 << 0,
  /** "brilliant", "heroic": strong praise. */
  praise: 1 << 1,
  /** "important", "difficult": judges, and stands in reports as well. */
  mild: 1 << 2,
  /** "charade", "pander": names somebody or something with contempt. */
  scorn: 1 << 3,
  /** "elites", "regime": a label of political dispute. */
  loaded: 1 << 4,
  /** "catastrophe", "unleash": larger than life. */
  drama: 1 << 5,
  /** "delight", "dismay": what is felt. */
  affect: 1 << 6,
  /** "obviously", "undoubtedly": insists. */
  booster: 1 << 7,
  /** "utterly", "too", "merely": how much. */
  degree: 1 << 8,
  /** "sadly", "ironically": what the author makes of it. */
  attitude: 1 << 9,
  /** "stuff", "gotta": as people talk. */
  talk: 1 << 10,
  /** "notion", "lesson": what arguments are made of. */
  argue: 1 << 11,
  /** "freedom", "decency": what people stand for. */
  value: 1 << 12,
  /** "everyone", "nothing": nobody and nothing in particular. */
  vague: 1 << 13,
  /** "fear", "public", "fight": neither judges nor can be counted. */
  faint: 1 << 14,
  /** "spokesman", "committee": who acts and speaks on record. */
  office: 1 << 15,
  /** "appoint", "publish": what is done on record. */
  act: 1 << 16,
  /** "lawsuit", "survey": on what it is recorded. */
  document: 1 << 17,
  /** "hectare", "average": by what it is measured. */
  measure: 1 << 18,
  /** "headquarters", "southern": where. */
  locus: 1 << 19,
  /** "pension", "wildfire": what governments do and deal with. */
  policy: 1 << 20,
  /** "truck", "statue": what can be seen and touched. */
  thing: 1 << 21,
  /** "they", "their". */
  others: 1 << 22,
  /** "in", "on": opens a place or a time. */
  setting: 1 << 23,
} as const;

export type Tone = keyof typeof tones;
