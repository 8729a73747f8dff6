// The four lanes of the landscape, and how the end of a group is named in each.

export const LANES = [
  {
    key: 'source',
    title: 'Source cell',
    one: 'source cell',
    many: 'source cells',
    none: 'source cell not stated',
  },
  { key: 'cargo', title: 'Cargo', one: 'cargo', many: 'cargos', none: 'cargo not stated' },
  {
    key: 'target',
    title: 'Target cell',
    one: 'target cell',
    many: 'target cells',
    none: 'target cell not stated',
  },
  { key: 'effect', title: 'Effect', one: 'effect', many: 'effects', none: 'effect not stated' },
];

export const laneOf = key => LANES.find(lane => lane.key === key);

export const NONE = 'none';

/** As the API names it: an id, none, others or others of a type. */
export const endKey = end =>
  end === null ? NONE : end.others === undefined ? end.id : end.type ? `others:${end.type}` : 'others';

export const isOthers = key => key === 'others' || key.startsWith('others:');

/** "40 other RNAs", "31 other target cells", "target cell not stated" */
export function endLabel(end, lane) {
  if (end === null) return lane.none;
  if (end.others === undefined) return end.label;
  return `${end.others.toLocaleString('en-GB')} other ${end.type ? `${end.type}s` : lane.many}`;
}

/** A group by its four ends. */
export const groupKey = item => LANES.map(({ key }) => endKey(item[key])).join(',');
