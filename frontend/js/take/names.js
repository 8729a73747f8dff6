// Names of authors as reference managers sort them: the family name, a comma, the rest.

export function inverted(author) {
  const initials = author.match(/^(.+)\s+([A-Z]{1,3})$/);
  if (initials) return `${initials[1]}, ${initials[2]}`;
  const parts = author.split(/\s+/);
  return parts.length > 1 ? `${parts.at(-1)}, ${parts.slice(0, -1).join(' ')}` : author;
}
