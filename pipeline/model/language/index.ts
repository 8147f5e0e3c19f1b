// What a language must bring. Each part is data of one concern; a language is a folder under `languages/`.
import type { NameWords } from './names.ts';
import type { PartsWords } from './parts.ts';
import type { ReadingWords } from './reading.ts';
import type { ReckoningWords } from './reckoning.ts';
import type { SpeechWords } from './speech.ts';
import type { StanceWords } from './stance.ts';
import type { Tagging } from './tagging.ts';
import type { TimeWords } from './time.ts';

export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  readonly names: NameWords;
  readonly reading: ReadingWords;
  readonly time: TimeWords;
  readonly speech: SpeechWords;
  readonly stance: StanceWords;
  readonly reckoning: ReckoningWords;
  /** The trained model of names, opened on the first call. Throws where its file is missing. */
  readonly tagging: () => Tagging;
  /** Words and weights of the parts of speech. */
  readonly parts: PartsWords;
}
