// Names of tasks → what evaluates them.
import { attribution } from './attribution.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { datesGum } from './datesGum.ts';
import { entities } from './entities.ts';
import { linking } from './linking.ts';
import { sentences } from './sentences.ts';

/** A folder of gold data → a table of figures. */
export type Task = (folder: string, options: readonly string[]) => string;

export const tasks: Readonly<Record<string, Task>> = {
  attribution,
  claims,
  dates,
  'dates-gum': datesGum,
  entities,
  linking,
  sentences,
};
