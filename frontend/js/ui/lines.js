// Lines of a text in words.

export const lineWords = lines => {
  const [first, last] = lines ?? [];
  if (first === undefined) return '';
  return last === undefined || first === last ? `line ${first}` : `lines ${first}–${last}`;
};
