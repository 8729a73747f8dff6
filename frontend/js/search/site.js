// The search of the page: from a name to its entity, from a record to its statement.
import { entityPath, statementPath } from '../ui/dom.js';
import { createCombobox } from './combobox.js';

export const createSearch = go =>
  createCombobox({
    id: 'search',
    label: 'Search',
    placeholder: 'Search cell, cargo, effect …',
    async take({ item, text, lookUp }) {
      if (item) return go(entityPath(item.id));
      if (/^g\d+$/i.test(text)) return go(statementPath(text.toUpperCase()));
      const found = await lookUp();
      go(entityPath(found[0]?.id ?? text));
    },
  });
