// One table of what is drawn how. Heads and marks follow SBGN activity flow (libsbgn 0.3).

const CELLS = ['cell', 'cell line'];
const PLACES = [...CELLS, 'tissue'];
const PRODUCTS = ['cell product', 'nanoparticle'];
const PHENOTYPES = ['process', 'condition', 'disease'];
const INTERVENTIONS = ['drug', 'drug class', 'therapy', 'intervention', 'assay'];

const ENTITY_MARK = {
  protein: 'macromolecule',
  'viral protein': 'macromolecule',
  'protein family': 'macromolecule',
  'protein class': 'macromolecule',
  'protein variant': 'macromolecule',
  'engineered protein': 'macromolecule',
  antibody: 'macromolecule',
  'antigen class': 'macromolecule',
  'protein complex': 'complex',
  miRNA: 'nucleic acid',
  mRNA: 'nucleic acid',
  lncRNA: 'nucleic acid',
  circRNA: 'nucleic acid',
  RNA: 'nucleic acid',
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
  other: 'unspecified',
};

const SIGN_HEAD = { positive: 'triangle', negative: 'bar', unknown: 'diamond' };
const PLAIN_HEAD = { binds: 'circle', marks: 'square', associated_with: 'none', capable_of: 'none' };
const TRANSFERS = ['releases', 'carries', 'reaches', 'presents', 'loaded_with', 'produces'];

const isCell = type => CELLS.includes(type);
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

const MODIFIER_SYMBOL = {
  abolishes: 'block',
  alleviates: 'block',
  attenuates: 'block',
  blocks: 'block',
  decreases: 'block',
  impairs: 'block',
  inhibits: 'block',
  lowers: 'block',
  prevents: 'block',
  reduces: 'block',
  removes: 'block',
  reverses: 'block',
  'tags for removal': 'block',
  weakens: 'block',
  'adds to the effect': 'plus',
  enhances: 'plus',
  'improves outcome with': 'plus',
  'lifts suppression of': 'plus',
  'prevents the loss of': 'plus',
  're-sensitises': 'plus',
  restores: 'plus',
  sensitises: 'plus',
  'fails to block': 'fails',
  'makes no difference to': 'same',
  'not required for': 'same',
  targets: 'plain',
  'listed as approach': 'plain',
  'part of a combination': 'plain',
};

// What a modifier does, as the symbol on its tab; where it does not work, it leaves its object the same or fails.
export function modifierSymbol({ action, works }) {
  const symbol = MODIFIER_SYMBOL[action];
  return works === false && symbol !== 'fails' ? 'same' : symbol;
}
