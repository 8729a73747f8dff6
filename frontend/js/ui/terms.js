// The words people read for what was read, how much of it, and how a finding was shown.

export const KIND = {
  review: 'review',
  article: 'article',
  preprint: 'preprint',
  thesis: 'thesis',
  database: 'database',
  own: 'unpublished work',
};

export const DEPTH = {
  full_text: 'full text',
  part: 'parts of it',
  abstract: 'abstract',
  digest: 'a digest of it',
};

// Each step of proof takes the one before for granted.
export const RUNG = {
  detected: 'it was found there',
  transferred: 'it was seen to pass into the target',
  necessary: 'without it the effect fails',
  sufficient: 'given alone it brings the effect about',
};

export const SETTING = {
  cells: 'cells in culture',
  ex_vivo: 'tissue outside the body',
  animal: 'animals',
  patients: 'patients',
};

export const STUDY = { in_vitro: 'in vitro', animal: 'animals', human: 'human samples or patients' };

const LOCATION = {
  surface: 'on the surface',
  lumen: 'inside',
  loaded: 'loaded',
  membrane: 'in the membrane',
};

export const locationWords = location => LOCATION[location] ?? location;

// True, false, or words that say how.
export const engineeredWords = engineered =>
  typeof engineered === 'string' ? `engineered: ${engineered}` : engineered ? 'engineered' : null;

export const plural = (kind, n) =>
  n === 1 || kind === 'own' ? KIND[kind] : kind === 'thesis' ? 'theses' : `${KIND[kind]}s`;
