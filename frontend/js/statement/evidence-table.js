// The evidence of a statement as a table: who says it, what was read of it, how it was studied. What was not read is not denied.
import { api } from '../ui/api.js';
import { el, link, name, statementPath } from '../ui/dom.js';
import { documentLink } from '../ui/reference.js';
import { renderTable } from '../ui/table.js';
import { DEPTH, SETTING, STUDY } from '../ui/terms.js';

const HEADS = ['Document', 'What was read', 'Study type', 'Setting', 'Controls seen', 'Says'];
const CONTROLS = {
  ev_depleted: 'without vesicles',
  cargo_knockdown: 'without the cargo',
  blocking: 'blocked',
  add_back: 'added back',
};
const NOT_READ = 'not read';

/** The cells of a statement in words; what nobody read is not the same as not done. */
export function evidenceRow({ study, context, source_check: check }, read) {
  const whole = read?.depth === 'full_text';
  const seen = Object.keys(CONTROLS).filter(key => study?.controls?.[key]);
  const absent = whole ? 'none stated' : NOT_READ;
  return {
    read: DEPTH[read?.depth] ?? 'not recorded',
    types: study?.types?.map(one => STUDY[one] ?? one).join(', ') || absent,
    setting: context?.setting?.map(one => SETTING[one] ?? one).join(', ') || absent,
    controls: seen.map(key => `${CONTROLS[key]}: ${study.controls[key]}`).join('; ') || absent,
    says:
      check?.against === 'verified' && check.agrees === 'no' ? 'supports; the cited paper disagrees' : 'supports',
  };
}

/**
 * Folded; what was read of each document is asked for when it is opened.
 * @param {any} statement
 * @param {{ contradictions: any[] | null, read: any }} known what the page asked for already; null where it did not, or had no answer
 * @param {AbortSignal} signal
 */
export function renderEvidenceTable(statement, known, signal) {
  const body = el('div', { class: 'table-frame', 'aria-live': 'polite' });
  const details = el(
    'details',
    {
      class: 'evidence-table',
      'data-evidence-table': '',
      ontoggle: async () => {
        if (details.open && !body.hasChildNodes()) await fill(body, statement, known, signal);
      },
    },
    el('summary', null, 'Evidence as a table'),
    body,
  );
  return details;
}

async function fill(body, statement, known, signal) {
  const against = await disagreeing(statement, known.contradictions, signal);
  const all = [statement, ...against];
  const reads = await readsOf(all, new Map(known.read ? [[statement.document.id, known.read]] : []), signal);
  body.replaceChildren(
    renderTable(
      { caption: 'Evidence for and against', hidden: true, heads: HEADS },
      all.map((one, at) => {
        const row = evidenceRow(one, reads.get(one.document.id));
        const says = at
          ? ['disagrees: ', link(statementPath(one.record), name(one.title))]
          : [row.says, refuted(one) && el('span', null, '; an item of it is against')];
        return { cells: [documentLink(one.document), row.read, row.types, row.setting, row.controls, says] };
      }),
    ),
    el(
      'p',
      { class: 'quiet' },
      '“Not read” is not “not done”: the part of the paper that would tell it was not read here.',
    ),
    against.length
      ? ''
      : el('p', { class: 'quiet' }, 'No statement is on the other side of a contradiction of two sides.'),
  );
}

// Of each document once.
async function readsOf(statements, known, signal) {
  const ids = [...new Set(statements.map(one => one.document.id))].filter(id => !known.has(id));
  const asked = ids.map(async id => [id, (await api.document(id, { signal }).catch(() => null))?.read]);
  return new Map([...known, .../** @type {[string, any][]} */ (await Promise.all(asked))]);
}

const refuted = ({ evidence }) => evidence?.some(item => item.supports === 'refutes');

// Those that stand on the other side where a contradiction has just two.
async function disagreeing({ record }, known, signal) {
  const items = known ?? (await api.conflictsOf(record, { signal })).items;
  const records = items
    .filter(one => one.sides.length === 2)
    .flatMap(({ sides }) => {
      const other = sides.find(side => !side.statements.includes(record));
      return other && sides.some(side => side.statements.includes(record)) ? other.statements : [];
    });
  const few = [...new Set(records)].slice(0, 12);
  return Promise.all(few.map(one => api.statement(one, { signal })));
}
