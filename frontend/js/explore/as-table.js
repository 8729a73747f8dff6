// The lines of the picture as a table, for those who read rather than look.
import { el, link, name } from '../ui/dom.js';
import { renderTable as table } from '../ui/table.js';
import { endLabel, LANES } from './lanes.js';
import { lineHref } from './place.js';
import { explorePath } from './question.js';

const SIGN = { positive: 'rises', negative: 'falls', unknown: 'changes', mixed: 'both' };

export function renderTable(lines, asked) {
  const box = el('div', { class: 'table-frame', tabindex: '0', role: 'region', 'aria-label': 'Lines as a table' });
  return el(
    'details',
    { class: 'explore-table', ontoggle: () => box.childElementCount || box.append(filled(lines, asked)) },
    el('summary', null, `The ${lines.length} lines as a table`),
    box,
  );
}

const filled = (lines, asked) =>
  table(
    {
      caption: 'Lines of the picture',
      hidden: true,
      heads: [
        ...LANES.map(lane => lane.title),
        'Sign',
        'Statements',
        'Papers',
        'Contradictions',
        'Disagreements',
        '',
      ],
    },
    lines.map(line => ({
      attributes: { 'data-row': line.key },
      cells: [
        ...LANES.map(lane => name(endLabel(line[lane.key], lane))),
        SIGN[line.sign] ?? '',
        String(line.statements),
        String(line.papers),
        String(line.conflicts),
        String(line.disagreements),
        link(
          lineHref(line, one => explorePath(asked, { line: one.key, at: null })),
          line.statements === 1 ? line.records[0] : 'Its statements',
        ),
      ],
    })),
  );
