// One table of what is drawn how. Heads and marks follow SBGN activity flow (libsbgn 0.3).

const CELLS = ['cell', 'cell line'];
const PLACES = [...CELLS, 'tissue'];
const PRODUCTS = ['cell product', 'nanoparticle'];
const PHENOTYPES = ['process', 'disease'];
const INTERVENTIONS = ['drug', 'drug class', 'therapy', 'intervention', 'assay'];

const ENTITY_MARK = {
  protein: 'macromolecule',
  'viral protein': 'macromolecule',
  'protein family': 'macromolecule',
  'protein class': 'macromolecule',
  'antigen class': 'macromolecule',
  'protein complex': 'complex',
  miRNA: 'nucleic acid',
  mRNA: 'nucleic acid',
  lncRNA: 'nucleic acid',
  circRNA: 'nucleic acid',
  'miRNA class': 'nucleic acid',
  'nucleic acid class': 'nucleic acid',
  metabolite: 'simple chemical',
  drug: 'simple chemical',
  'drug class': 'simple chemical',
  'molecule class': 'unspecified',
  'vesicle part': 'unspecified',
  therapy: 'perturbation',
  intervention: 'perturbation',
  assay: 'perturbation',
};

const SIGN_HEAD = { positive: 'triangle', negative: 'bar', unknown: 'diamond' };
const PLAIN_HEAD = { binds: 'circle', marks: 'square', associated_with: 'none', capable_of: 'none' };
const TRANSFERS = ['releases', 'carries', 'reaches', 'presents', 'loaded_with', 'produces'];

export const isCell = type => CELLS.includes(type);
export const isPlace = type => PLACES.includes(type);
export const isProduct = type => PRODUCTS.includes(type);
export const isIntervention = type => INTERVENTIONS.includes(type);
export const isTransferRelation = relation => TRANSFERS.includes(relation);
export const markOf = type => ENTITY_MARK[type] ?? null;

/** @returns {'hexagon' | 'tissue' | 'cell' | 'activity'} */
export function shapeOf(type) {
  if (PHENOTYPES.includes(type)) return 'hexagon';
  if (type === 'tissue') return 'tissue';
  return isCell(type) ? 'cell' : 'activity';
}

/** @returns {import('./types.js').Head} */
export function headOf(relation, sign) {
  if (isTransferRelation(relation)) return 'chevron';
  return SIGN_HEAD[sign] ?? PLAIN_HEAD[relation] ?? 'none';
}

// What a modifier does, as the symbol on its tab.
export function modifierSymbol(modifier) {
  if (modifier.works === false && modifier.action.startsWith('fails')) return 'fails';
  if (modifier.works === false) return 'same';
  if (modifier.action === 'enhances') return 'plus';
  if (['not required for'].includes(modifier.action)) return 'same';
  return ['targets', 'listed as approach', 'part of a combination'].includes(modifier.action) ? 'plain' : 'block';
}
