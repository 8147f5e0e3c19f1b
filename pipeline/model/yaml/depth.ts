// YAML tokens → whether they nest deeper than a reader that calls itself can follow.
import type { CST } from 'yaml';

const deepest = 50;

/**
 * Whether a token holds more than 50 levels of lists and maps. Composing 20,000 nested brackets exhausts the
 * stack in a way that cannot be caught, so they are counted first, without calling itself. Throws never.
 */
export function isDeep(token: CST.Token): boolean {
  const pending: [CST.Token, number][] = [[token, 0]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [current, depth] = next;
    if (depth > deepest) return true;
    for (const child of childrenOf(current)) pending.push([child, depth + 1]);
  }
  return false;
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  const children: CST.Token[] = [];
  for (const item of token.items) {
    if (item.key) children.push(item.key);
    if (item.value) children.push(item.value);
  }
  return children;
}
