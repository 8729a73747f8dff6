// Rows of a table, sorted and narrowed. Pure.

const norm = value => String(value ?? '').toLowerCase();

const compare = (a, b) => {
  const missing = Number(a === null || a === undefined) - Number(b === null || b === undefined);
  if (missing || a === b) return missing;
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : norm(a).localeCompare(norm(b), 'en', { numeric: true });
};

/** Rows in order: by a key, turned round by a leading "-"; what has no value comes last. */
export function sortRows(rows, columns, order) {
  const turned = order?.startsWith('-');
  const column = columns.find(one => one.key === (turned ? order.slice(1) : order));
  if (!column) return rows;
  const value = row => column.value(row) ?? null;
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    return x === null || y === null ? compare(x, y) : compare(x, y) * (turned ? -1 : 1);
  });
}

/** Rows that hold all words and are of what is chosen. */
export function narrowRows(rows, { columns, choices }, { words, chosen }) {
  const wanted = norm(words).split(/\s+/).filter(Boolean);
  const text = row => norm(columns.map(column => column.text?.(row) ?? column.value(row)).join(' '));
  return rows.filter(
    row =>
      wanted.every(word => text(row).includes(word)) &&
      choices.every(
        choice => !chosen[choice.key] || [choice.of(row)].flat().map(String).includes(chosen[choice.key]),
      ),
  );
}
