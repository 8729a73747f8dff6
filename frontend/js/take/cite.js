// How to cite, in the forms that reference managers read. The server writes them.
import { fileName, save } from './save.js';
import { renderTexts } from './take.js';

const FORMS = [
  { name: 'Text', key: 'text', ending: 'txt' },
  { name: 'BibTeX', key: 'bibtex', ending: 'bib' },
  { name: 'RIS', key: 'ris', ending: 'ris' },
];
const TYPES = { bib: 'application/x-bibtex', ris: 'application/x-research-info-systems', txt: 'text/plain' };

/** @param {{ text: string, bibtex: string, ris: string, data_version: string }} citation of the API */
export const renderCitation = (citation, stem) =>
  renderTexts(
    FORMS.map(({ name, key, ending }) => [name, citation[key], fileName(stem, citation.data_version, ending)]),
    (file, content) => save(file, content, TYPES[file.split('.').at(-1)]),
  );
