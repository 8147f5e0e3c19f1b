// One rule about one document: what it is called, how grave it is, what it finds, what to do.
import { coarseFault, isAfter } from '../model/forms.ts';
import type { Severity } from '../model/message.ts';
import type { Node } from '../model/node.ts';
import type { About, CheckSubject } from '../model/plugin.ts';
import { soleText, type Thing } from '../model/thing.ts';

/** A document with what surrounds it. */
export interface Case {
  readonly node: Node;
  readonly subject: CheckSubject;
}

/** "Unexpected X, expected Y", and the way to it where it is not the rule's own. */
export type Fault = string | { readonly reason: string; readonly at: About['path'] };

/** A rule of a table. */
export interface Rule {
  readonly rule: string;
  readonly severity: Severity;
  /** The way from the document's top to what the rule is about. */
  readonly at: About['path'];
  readonly faults: (given: Case) => Iterable<Fault>;
  readonly fix: string;
}

/** Applies a table of rules to a document and reports what they find. */
export function applyRules(rules: readonly Rule[], given: Case): void {
  const { node: root, subject } = given;
  for (const { rule, severity, at, faults, fix } of rules) {
    for (const fault of faults(given)) {
      const { reason, at: path } = typeof fault === 'string' ? { reason: fault, at } : fault;
      subject.tell(severity, rule, { root, path }, { reason, fix });
    }
  }
}

/** Dates of publication and change that do not say the day, or stand in the wrong order. */
export function* dateFaults(node: Thing): Generator<Fault> {
  const published = soleText(node, 'datePublished');
  const modified = soleText(node, 'dateModified');
  for (const term of ['datePublished', 'dateModified']) {
    const date = soleText(node, term);
    const reason = date === undefined ? undefined : coarseFault(date);
    if (reason !== undefined) yield { reason, at: [term] };
  }
  if (published && modified && isAfter(published, modified)) {
    const reason = `Unexpected dateModified ${modified}, expected none before datePublished ${published}`;
    yield { reason, at: ['dateModified'] };
  }
}
