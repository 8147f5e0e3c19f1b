// Outputs on their way to the disk → the same outputs, read back as consumers of ClaimReview read them.
import type { Message } from './model/message.ts';
import type { Output } from './model/output.ts';
import type { Sight } from './validate/readers.ts';
import { Validator } from './validator.ts';

/** Thrown once every output was read back, where consumers would lose or misread something. */
export class Misread extends Error {
  readonly messages: readonly Message[];

  constructor(messages: readonly Message[]) {
    super('Outputs that consumers would misread');
    this.messages = messages;
  }
}

/**
 * What the checks have told at the words themselves: an error in reviews, and a warning in all else, for old headlines
 * must not keep an archive from being built.
 */
const toldBefore: ReadonlySet<string> = new Set(['text/markup', 'text/character-reference']);

/** Reads outputs back one at a time. */
export class Proof {
  readonly #folder: string;
  // What we made ourselves may be as large as the archive is.
  readonly #validator = new Validator({ readers: true, errorsOnly: true, largest: Number.POSITIVE_INFINITY });

  /** `folder`: where the outputs go, for messages. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Hands the outputs on; behind the last one it throws `Misread` where a rule of the validator has found an error, or
   * a simulated reader does not see every fact check.
   */
  *read(outputs: Iterable<Output>): Generator<Output> {
    const messages: Message[] = [];
    for (const output of outputs) {
      if (!mayHoldData(output)) {
        yield output;
        continue;
      }
      const content = typeof output.content === 'string' ? output.content : [...output.content].join('');
      if (holdsRecords(content)) {
        const found = this.#validator.page(content, `${this.#folder}/${output.path}`).messages;
        messages.push(...found.filter(({ rule }) => !toldBefore.has(rule)));
      }
      yield { ...output, content };
    }
    if (messages.length === 0) messages.push(...this.#unseen());
    if (messages.length > 0) throw new Misread(messages);
  }

  /** Which simulated readers see how many fact checks. */
  sights(): readonly Sight[] {
    return this.#validator.sights();
  }

  /** Pages and feeds hold the same fact checks: a reader that finds fewer in its kind of file misses some. */
  #unseen(): readonly Message[] {
    const sights = this.sights();
    const all = Math.max(0, ...sights.map(({ present }) => present));
    return sights
      .filter(({ seen }) => seen < all)
      .map(({ reader, reads, seen }) => ({
        path: this.#folder,
        severity: 'error',
        rule: 'validate:unseen',
        reason: `Unexpected ${seen} of ${all} fact checks that ${reader} sees in the ${reads}, expected all`,
        fix: 'This is a fault of the program: please report it.',
      }));
  }
}

/** The formats in which records are published; annotations are JSON-LD with a profile of their own. */
function mayHoldData({ type }: Output): boolean {
  return type === 'application/ld+json' || type.startsWith('text/html');
}

function holdsRecords(content: string): boolean {
  return content.startsWith('{') || content.includes('application/ld+json">');
}
