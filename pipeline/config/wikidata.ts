// The text of a Wikidata id → the id.
import { scalar } from '../model/yaml/scalars.ts';

/** A Wikidata id: `Q42`. */
export const wikidata = scalar(
  (typed) =>
    /^Q[1-9]\d{0,11}$/.test(typed)
      ? typed
      : {
          reason: `Unexpected "${typed}", expected a Wikidata id`,
          fix: 'Write for example Q42, or leave it out.',
        },
  { type: 'string', pattern: '^Q[1-9]\\d*$' },
);
