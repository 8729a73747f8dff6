/**
 * The encodings a drawing uses, in the order of the legend.
 * @param {import('./types.js').Box[]} nodes
 * @param {import('./types.js').Link[]} links
 * @returns {string[]}
 */
export function encodingsOf(nodes, links) {
  const has = test => links.some(test);
  const any = test => nodes.some(test);
  /** @type {[string, boolean | number][]} */
  const table = [
    ['positive', has(link => link.head === 'triangle' && !link.negated)],
    ['negative', has(link => link.head === 'bar' && !link.negated)],
    ['negated', has(link => link.negated)],
    ['unknown', has(link => link.head === 'diamond')],
    ['transfer', has(link => link.double) || any(node => node.leg?.relation === 'loaded_with')],
    ['carries', any(node => node.leg?.relation === 'carries')],
    ['capable', has(link => link.relation === 'capable_of')],
    ['binds', has(link => link.relation === 'binds')],
    ['marks', has(link => link.relation === 'marks')],
    ['associated', has(link => link.relation === 'associated_with')],
    ['dashed', has(link => link.dashed) || any(node => node.dashed && node.p)],
    ['disputed', has(link => link.disputed)],
    ['unstated', any(node => ['place', 'unstated'].includes(node.shape))],
    ['product', any(node => node.shape === 'product')],
    ['modifier', any(node => node.tabs.length)],
    ['process', any(node => node.shape === 'hexagon')],
    ['macromolecule', any(node => node.mark === 'macromolecule')],
    ['nucleic acid', any(node => node.mark === 'nucleic acid')],
    ['simple chemical', any(node => node.mark === 'simple chemical')],
    ['complex', any(node => node.mark === 'complex')],
    ['unspecified', any(node => node.mark === 'unspecified')],
  ];
  return table.filter(([, used]) => used).map(([name]) => name);
}
