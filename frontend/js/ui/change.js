// A change for the seeds, in their own form, from what a reader noticed. It is text: nothing is sent.
const MOST = 6000;

const quoted = text => JSON.stringify(text.replace(/\s+/g, ' ').trim());
const block = text => `>-\n  ${text.replace(/\s+/g, ' ').trim()}`;

/**
 * @param {{ kind: 'statement' | 'document', id: string, version: string }} of
 * @param {{ what: 'wrong' | 'reference', field: string, now: string, words: string, source: string, printed: string }} noticed
 */
export function changeText({ kind, id, version }, { what, field, now, words, source, printed }) {
  const head = [
    `# A change for the seeds of Exotrace: ${kind} ${id}, seen in data version ${version}.`,
    `# ${what === 'wrong' ? 'Noticed: this is wrong' : 'Noticed: this reference is known'}.`,
    ...(source.trim() ? [`# Rests on: ${source.replace(/\s+/g, ' ').trim()}`] : []),
  ];
  const key = kind === 'statement' ? `record: ${id}` : `id: ${id}`;
  if (what === 'reference')
    return lines([
      ...head,
      key,
      kind === 'document' && printed
        ? `cites:\n  ${printed}: {status: candidate, why: ${quoted(words)}}`
        : `notes: ${block(`Reference: ${words}`)}`,
    ]);
  const plain = ['title', 'says', 'notes', 'journal', 'first_author', 'doi', 'pmid', 'pmcid', 'year', 'note'];
  return lines([
    ...head,
    ...(now ? [`# ${field} now: ${now.replace(/\s+/g, ' ')}`] : []),
    key,
    plain.includes(field)
      ? `${field}: ${field === 'year' ? words.trim() : quoted(words)}`
      : `${kind === 'statement' ? 'notes' : 'note'}: ${block(`${field}: ${words}`)}`,
  ]);
}

const lines = all => `${all.join('\n')}\n`;

/** The address of an issue that is filled in already; it opens, and nothing is sent before somebody sends it there. */
export function issueAddress(base, title, text) {
  const address = new URL(base);
  address.searchParams.set('title', title);
  address.searchParams.set('body', `\`\`\`yaml\n${text.slice(0, MOST)}\`\`\`\n`);
  return address.href;
}
