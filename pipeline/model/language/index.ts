// What a language must bring. Each part is data of one concern; a language is a folder under `languages/`.
import type { NameWords } from './names.ts';
import type { ReadingWords } from './reading.ts';
import type { SpeechWords } from './speech.ts';
import type { StanceWords } from './stance.ts';
import type { TaggingWords } from './tagging.ts';
import type { TimeWords } from './time.ts';

export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  readonly names: NameWords;
  readonly reading: ReadingWords;
  readonly time: TimeWords;
  readonly speech: SpeechWords;
  readonly stance: StanceWords;
  readonly tagging: TaggingWords;
}
