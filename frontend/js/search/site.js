// The search of the page: from a name to its entity, from a record to its statement.
import { documentPath, entityPath, publicationPath, statementPath } from '../ui/dom.js';
import { createCombobox } from './combobox.js';

const PATH = {
  entity: entityPath,
  statement: statementPath,
  document: documentPath,
  publication: publicationPath,
};
const pathOf = ({ kind, id }) => PATH[kind](id);

export const createSearch = go =>
  createCombobox({
    id: 'search',
    label: 'Search',
    placeholder: 'Search cell, cargo, effect …',
    async take({ item, text, lookUp }) {
      if (item) return go(pathOf(item));
      const found = await lookUp();
      go(found.length > 0 ? pathOf(found[0]) : entityPath(text));
    },
  });
