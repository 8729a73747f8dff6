// Modifiers are tabs on the box they act on; those that act on nothing drawn are said in words.
import { modifierSymbol } from './encoding.js';

export const modifierWords = modifier =>
  [modifier.agent.label, modifier.action, modifier.acts_on?.label].filter(Boolean).join(' ');

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
    node.tabs.push({
      symbol: modifierSymbol(modifier),
      works: modifier.works,
      text: `${modifier.agent.label}: ${modifier.action.replace(/ (to|for)$/, '')}`,
    });
  }
  return rest;
}
