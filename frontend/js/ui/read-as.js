// What a name was read as, and who else bears it: a quiet line that leads on.
import { el, entityLink, entityPath, joined, link, name } from './dom.js';

/**
 * @param {any} one what a name was found to mean
 * @param {(id: string) => string} [pathOf] where the same question leads that is asked of another
 */
export function renderReadAs(one, pathOf = entityPath) {
  const { read_as: readAs, also } = one ?? {};
  if (!readAs && !also?.length) return null;
  return el(
    'p',
    { class: 'quiet', 'data-read-as': one.id },
    readAs && [
      name(`“${readAs.name}”`),
      ' is read as ',
      entityLink(one),
      readAs.role && ` as ${readAs.role}`,
      readAs.not && [', not as the gene ', name(readAs.not.symbol), ` (${readAs.not.curie})`],
      '. ',
    ],
    also?.length > 0 && [
      'Others bear that name: ',
      joined(also, other => link(pathOf(other.id), name(other.label))),
      '.',
    ],
  );
}
