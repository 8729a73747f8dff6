// Modifiers are tabs on the box they act on; those that act on nothing drawn are said in words.
import { modifierSymbol } from './encoding.js';

export const modifierWords = modifier =>
  [modifier.agent.label, modifier.action, modifier.acts_on?.label].filter(Boolean).join(' ');

/**
 * @param {any} statement
 * @param {import('./types.js').Box[]} nodes
 * @returns {string[]} what is said beside the drawing
 */
export function addTabs(statement, nodes) {
  const rest = [];
  for (const modifier of statement.modifiers ?? []) {
    const node =
      nodes.find(one => one.p && one.p === modifier.acts_on?.p) ??
      nodes.find(one => one.entity && one.entity.id === modifier.acts_on?.id);
    if (!node) {
      rest.push(modifierWords(modifier));
      continue;
    }
    const text = `${modifier.agent.label}: ${modifier.action.replace(/ (to|for)$/, '')}`;
    node.tabs.push({ symbol: modifierSymbol(modifier), text, lines: [], x: 0, y: 0, w: 0, h: 0 });
  }
  return rest;
}
