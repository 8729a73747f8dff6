// The files of the path that is drawn, under its figure.
import { el } from '../ui/dom.js';
import { load } from '../ui/load.js';
import { claimWords } from './table.js';

/** What is to be said of a path as a whole. */
const kindWords = ({ joints, statement, sign }) =>
  [
    joints
      ? 'Assembled from several statements: a hypothesis; nobody observed its steps together.'
      : `Documented: its steps lie within one statement, ${statement}.`,
    `Its sign: ${sign ?? 'unknown'}.`,
  ].join(' ');

/** @param {any} path @param {import('../scene/path-scene.js').Part[]} parts @param {any} answer of /paths */
export function renderFiles(path, parts, answer) {
  const panel = el('div', { class: 'take-panel', hidden: true });
  const fill = async () => {
    const { pathPanel } = await load(() => import('../take/path.js'));
    return pathPanel({
      parts,
      claim: claimWords(path, answer),
      kind: kindWords(path),
      version: answer.data_version,
    });
  };
  let filled = null;
  return [
    el(
      'button',
      {
        type: 'button',
        class: 'quiet-button',
        'data-take': 'path',
        'aria-expanded': 'false',
        onclick: async ({ currentTarget: by }) => {
          panel.replaceChildren(await (filled ??= fill()));
          panel.hidden = !panel.hidden;
          by.setAttribute('aria-expanded', String(!panel.hidden));
        },
      },
      'Download the drawing',
    ),
    panel,
  ];
}
