// Headings of tables that say what is in a column, and how they are told.

/** Without capitals and signs, the best first. */
export const NAMES = ['genenames', 'genename', 'genesymbol', 'symbol', 'gene', 'genes', 'pggenes', 'mirna', 'mirnaname', 'maturemirna', 'name', 'names',
  'majorityproteinids', 'proteinids', 'uniprot', 'uniprotids', 'proteingroup', 'proteingroups', 'pgproteingroups', 'accession', 'entry', 'identifier', 'id',
  'protein']; // prettier-ignore
const CHANGES = ['log2fc', 'logfc', 'log2foldchange', 'log2fold', 'log2ratio', 'foldchangelog2', 'ratiolog2'];

export const plain = heading => heading.toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, '');

/** Those that may hold log2 changes: of exactly that heading, else with it among other words. @param {string[]} heads plain */
export function changesAmong(heads) {
  const places = fits => heads.flatMap((head, at) => (fits(head) ? [at] : []));
  const exactly = places(head => CHANGES.includes(head));
  return exactly.length ? exactly : places(head => CHANGES.some(one => head.includes(one)));
}

/** @param {string[]} row */
export const isHeading = row => {
  const heads = row.map(plain);
  return heads.some(head => NAMES.includes(head)) || changesAmong(heads).length > 0;
};
