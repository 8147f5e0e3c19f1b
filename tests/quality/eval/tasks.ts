// Names of tasks → what evaluates them.
import { attribution } from './attribution.ts';
import { claims } from './claims.ts';
import { setIn } from './data.ts';
import { dates } from './dates.ts';
import { datesGum } from './datesGum.ts';
import { entities } from './entities.ts';
import { linking } from './linking.ts';
import { newsroom } from './newsroom.ts';
import { readings } from './readings.ts';
import { references } from './references.ts';
import { sentences } from './sentences.ts';

/** A folder of gold data → a table of figures. */
export type Task = (folder: string, options: readonly string[]) => string;

/** A task takes the folder that holds its files, or the one that all sets lie in, each in a folder of its own. */
export const tasks: Readonly<Record<string, Task>> = {
  attribution: of('attribution', attribution),
  claims: of('claims', claims),
  dates: of('dates', dates),
  'dates-gum': of('gum', datesGum),
  entities: of('entities', entities),
  linking: of('linking', linking),
  newsroom: (_folder, options) => newsroom(options),
  readings,
  references: of('gum', references),
  sentences,
};

function of(set: string, task: Task): Task {
  return (folder, options) => task(setIn(folder, set), options);
}
