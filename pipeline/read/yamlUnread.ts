// Front matter keys that nobody reads here → what the editor is told of them.
import type { Report } from '../model/message.ts';
import type { Entry } from '../model/yaml/tree.ts';
import { nearestKey } from './fields.ts';
import { otherUse } from './otherKeys.ts';
import { textIn } from './yamlText.ts';

/** What a key does in other tools that readers would notice. */
const effects = {
  end: 'after which other tools take an article away: here it stays',
  move: 'by which other tools lead readers elsewhere: here they read the article',
  lock: 'by which other tools keep an article back: here it is published',
} as const;

const mostTold = 50;

/**
 * Tells of keys that nobody reads, but not of those whose loss surprises nobody: `read:unknown-key` (a warning,
 * with the known key that was probably meant), `read:not-kept-back` (a warning), `read:other-tools-key`.
 * Of more than 50 only how many they are. Throws never.
 */
export function tellUnread(
  entries: readonly (readonly [name: string, entry: Entry])[],
  report: Report,
): void {
  for (const [name, entry] of entries.slice(0, mostTold)) tellOne(name, entry, report);
  if (entries.length <= mostTold) return;
  report.warn('read:unknown-key', entries[mostTold]?.[1].key, {
    reason: `Unexpected keys, ${entries.length - mostTold} from here on that nobody reads`,
    fix: 'Look for lines that belong below the front matter.',
  });
}

function tellOne(name: string, { key, value }: Entry, report: Report): void {
  const use = otherUse(name, textIn(value)?.text ?? '');
  if (use === 'silent') return;
  if (use === undefined) {
    const near = nearestKey(name);
    const none = 'It has no effect: remove it, or leave it for other tools.';
    const fix = near === undefined ? none : `Did you mean ${near}?`;
    report.warn('read:unknown-key', key, { reason: `Unexpected key ${name}`, fix });
    return;
  }
  const remark = {
    reason: `Unexpected key ${name}, ${effects[use]}`,
    fix: 'Write `draft: true` if it should not be published.',
  };
  if (use === 'lock') report.warn('read:not-kept-back', key, remark);
  else report.inform('read:other-tools-key', key, remark);
}
