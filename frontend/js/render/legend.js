// The legend: only what this drawing uses, always visible.
import { el, svg } from '../ui/dom.js';
import { sample } from './sample.js';

export const WORDS = {
  positive: 'activates, increases',
  negative: 'inhibits, decreases',
  negated: 'not so: on no path',
  unknown: 'affects (sign unknown)',
  transfer: 'transfer: releases, reaches …',
  carries: 'carries: drawn inside the vesicle',
  moves: 'movement: releases, reaches …',
  changes: 'more or less of it',
  capable: 'is capable of',
  binds: 'binds',
  marks: 'marks',
  associated: 'goes with',
  dashed: 'implied or inferred',
  disputed: 'cited paper disagrees',
  unstated: 'not stated by the source',
  product: 'not a vesicle',
  modifier: 'modifier',
  agent: 'agent: acts on what it meets',
  failing: 'agent without effect',
  joint: 'seam: never observed together',
  process: 'process or phenotype',
  macromolecule: 'protein',
  'nucleic acid': 'nucleic acid',
  'simple chemical': 'small molecule or drug',
  complex: 'complex',
  unspecified: 'class of molecules',
};

export function renderLegend(encodings) {
  return el(
    'ul',
    { class: 'legend', 'aria-label': 'Legend' },
    encodings.map(one => el('li', null, picture(one), WORDS[one])),
  );
}

const picture = one =>
  svg('svg', { class: 'sample', viewBox: '0 0 36 18', width: 36, height: 18, 'aria-hidden': 'true' }, sample(one));
