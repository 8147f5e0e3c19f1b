// A hast tree, rewritten from the leaves up.
import type { Element, ElementContent, Root } from 'hast';

/** Says what stands in place of an element whose children have been rewritten already. */
export type Rule = (element: Element) => readonly ElementContent[];

/** A new list in which every element, at any depth, is what `rule` makes of it; the old one stays as it is. */
export function rewrite(nodes: readonly Root['children'][number][], rule: Rule): ElementContent[] {
  return nodes.flatMap((node): readonly ElementContent[] => {
    if (node.type === 'doctype') return [];
    if (node.type !== 'element') return [node];
    return rule({ ...node, children: rewrite(node.children, rule) });
  });
}

/** The words in an element. */
export function wordsIn(nodes: readonly ElementContent[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'element') text += wordsIn(node.children);
  }
  return text;
}

/** Calls `look` with every element in the order of the document. */
export function eachElement(
  nodes: readonly Root['children'][number][],
  look: (element: Element) => void,
): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    look(node);
    eachElement(node.children, look);
  }
}
