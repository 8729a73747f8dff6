// A list to try: cargo of our own statements, and ten human genes that no statement names. The changes are made up.

const CARGO = {
  CD274: 1.4,
  CD80: -0.9,
  FASLG: 0.7,
  TGFB1: 1.1,
  NT5E: 0.6,
  ARG1: 1.8,
  LGALS9: 0.9,
  HMGB1: -0.8,
  ANXA2: 0.5,
  IL15RA: 1.2,
  'hsa-miR-25-3p': 1.3,
  'miR-122': -1.1,
};
const OTHERS = {
  A2M: 2.1,
  ALB: -1.5,
  APOB: 0.4,
  FGB: 0.3,
  FLNA: -0.2,
  HBB: -2.4,
  KRT1: 1.9,
  KRT10: 1.7,
  SERPINA1: 0.8,
  TTN: -0.6,
};

export const EXAMPLE = [
  'Gene\tlog2FC',
  ...Object.entries({ ...CARGO, ...OTHERS }).map(row => row.join('\t')),
].join('\n');
export const EXAMPLE_NAME = 'the example, whose changes are made up';
