// The rows of an answer for a file: a column each, what is several joined, a node by its record, id or label.
const plain = value => {
  if (Array.isArray(value)) return value.map(plain).join('; ');
  if (value === null || typeof value !== 'object') return value;
  const { record, id, label } = value.properties ?? value;
  return record ?? id ?? label ?? JSON.stringify(value);
};

/** @param {{ columns: string[], rows: any[][] } | null} answer null where there is none yet */
export const fileRows = answer =>
  (answer?.rows ?? []).map(row =>
    Object.fromEntries(answer.columns.map((column, at) => [column, plain(row[at])])),
  );
