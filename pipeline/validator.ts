// Pages of anyone's → messages, and who sees their records: the validator as a library and for whole folders.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Json } from './model/node.ts';
import { placesIn } from './run/report.ts';
import type { Consumer } from './validate/consumer.ts';
import { judge } from './validate/index.ts';
import { opener } from './validate/open.ts';
import { Gallery, type Sight } from './validate/readers.ts';
import type { JudgedMessage } from './validate/rule.ts';
import { Register } from './validate/rules/across.ts';
import { openVocabulary } from './vocabulary.ts';

/** How to validate. */
export interface ValidateOptions {
  /** The path that messages name; `page` where absent. */
  readonly path?: string;
  /** Only what this consumer minds, as gravely as it does. */
  readonly consumer?: Consumer;
  /** Whether to say which simulated readers miss a record. */
  readonly readers?: boolean;
  /** Only errors: what is weak is passed over. */
  readonly errorsOnly?: boolean;
  /** Largest page that is read, in UTF-16 code units; `largestPage` where absent. */
  readonly largest?: number;
}

/** What came of one page. */
export interface Validation {
  readonly messages: readonly JudgedMessage[];
  /** ClaimReviews in it. */
  readonly reviews: number;
  /** Which simulated readers see how many of them. */
  readonly sights: readonly Sight[];
}

/** Largest page that is read, in UTF-16 code units or bytes: crawlers stop earlier. */
export const largestPage = 16 * 1024 * 1024;

/** Validates one page after the other and remembers what must not stand twice. */
export class Validator {
  readonly #options: ValidateOptions;
  readonly #open = opener(openVocabulary());
  readonly #register = new Register();
  readonly #gallery = new Gallery();

  constructor(options: ValidateOptions = {}) {
    this.#options = options;
  }

  /** What is wrong with a page, by places. HTML, or JSON where it begins with a bracket. Throws never. */
  page(
    text: string,
    path: string,
  ): { readonly messages: readonly JudgedMessage[]; readonly reviews: number } {
    if (text.length > (this.#options.largest ?? largestPage))
      return { messages: [tooLarge(path, text.length)], reviews: 0 };
    const page = this.#open(text);
    if ('rule' in page) {
      const place = placesIn(text)(page.span);
      return {
        messages: [{ path, ...place, severity: 'error', rule: page.rule, reason: page.reason, fix: deepFix }],
        reviews: 0,
      };
    }
    const placed = placesIn(page.text);
    const { consumer, readers, errorsOnly: isErrorsOnly } = this.#options;
    const messages: JudgedMessage[] = [];
    for (const { span, ...finding } of judge(page, {
      path,
      register: this.#register,
      consumer,
      isErrorsOnly,
    })) {
      messages.push({ path, ...placed(span), ...finding });
    }
    for (const { reader, review, why } of this.#gallery.show(page)) {
      if (!readers) continue;
      const reason = `Unexpected ClaimReview that ${reader} does not see: ${why}`;
      const place = placed(review.block.spanOf(review.thing));
      messages.push({
        path,
        ...place,
        severity: 'error',
        rule: unseen,
        reason,
        fix: 'Mend that, and this reader sees it.',
      });
    }
    return { messages, reviews: page.reviews.length };
  }

  /** The same for a file. Throws where it cannot be read. */
  file(path: string): ReturnType<Validator['page']> {
    const { size } = statSync(path);
    if (size > 4 * (this.#options.largest ?? largestPage) || size > 0x1fff_ffff) {
      return { messages: [tooLarge(path, size)], reviews: 0 };
    }
    return this.page(readFileSync(path, 'utf8'), path);
  }

  /** Which simulated readers saw how many of all the records so far. */
  sights(): readonly Sight[] {
    return this.#gallery.sights();
  }
}

/**
 * Validates a page's HTML, JSON text, or data: every ClaimReview, Claim and Article in it, by every rule that
 * `explain` lists. Throws never.
 */
export function validate(page: string | Json, options: ValidateOptions = {}): Validation {
  const validator = new Validator(options);
  const text = typeof page === 'string' ? page : JSON.stringify(page, null, 2);
  const { messages, reviews } = validator.page(text, options.path ?? 'page');
  return { messages, reviews, sights: validator.sights() };
}

/** HTML and JSON-LD files below a folder, sorted; what tools keep for themselves is passed over. */
export function pagesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html?|xhtml|jsonld|json)$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.') || part === 'node_modules'))
    .sort()
    .map((path) => join(folder, path));
}

const unseen = 'validate:unseen';
const deepFix = 'Write records flat: they refer to each other by @id.';

function tooLarge(path: string, size: number): JudgedMessage {
  const megabytes = Math.ceil(size / 1024 / 1024);
  return {
    path,
    severity: 'error',
    rule: 'validate:too-large',
    reason: `Unexpected page of ${megabytes} MB, expected at most ${largestPage / 1024 / 1024} MB`,
    fix: 'Split the feed, or find out what has blown up the page: crawlers give up earlier.',
  };
}
