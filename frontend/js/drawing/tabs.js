// Modifiers are tabs on the box they act on; those that act on nothing drawn are said in words.
import { modifierSymbol } from './encoding.js';

const NEGATIVE = ['fails to block', 'makes no difference to', 'not required for'];

// "partly restores"; what the source says is not so, unless the action itself says that.
export const actionWords = ({ action, works, negated }) =>
  [works === 'partly' && 'partly', negated && !NEGATIVE.includes(action) && 'not:', action]
    .filter(Boolean)
    .join(' ');

export const modifierWords = modifier =>
  [modifier.agent.label, actionWords(modifier), modifier.acts_on?.label].filter(Boolean).join(' ');

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
    const text = `${modifier.agent.label}: ${actionWords(modifier).replace(/ (to|for)$/, '')}`;
    node.tabs.push({ symbol: modifierSymbol(modifier), text, lines: [], x: 0, y: 0, w: 0, h: 0 });
  }
  return rest;
}
