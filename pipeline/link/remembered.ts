// What is decided of a name → the same wherever the same words stand under the same signs.
import type { Named } from './choose.ts';
import type { Decision } from './rank.ts';

interface Remembered {
  readonly named: Named;
  readonly decision: Decision;
}

/** The same words under the same signs mean the same in one article. Made once an article. */
export function remembered(decide: (named: Named) => Decision): (named: Named) => Decision {
  const known = new Map<string, Remembered[]>();
  return (named) => {
    const before = known.get(named.text);
    for (const each of before ?? []) if (isAlike(each.named, named)) return each.decision;
    const decision = decide(named);
    if (before) before.push({ named, decision });
    else known.set(named.text, [{ named, decision }]);
    return decision;
  };
}

/** Whether nothing tells two mentions of the same words apart but their place. */
function isAlike({ mention, beside }: Named, other: Named): boolean {
  return (
    mention.finding.type === other.mention.finding.type &&
    mention.finding.form === other.mention.finding.form &&
    mention.by === other.mention.by &&
    beside.afterPlace === other.beside.afterPlace &&
    beside.placed === other.beside.placed &&
    beside.country === other.beside.country &&
    beside.region === other.beside.region &&
    beside.owner?.country === other.beside.owner?.country &&
    beside.owner?.isBeside === other.beside.owner?.isBeside &&
    beside.sort === other.beside.sort
  );
}
