// An entity: what it is, where it occurs and as what, and what stands next to it.
import { api } from '../ui/api.js';
import { renderCut } from '../ui/cut.js';
import { el, link, name } from '../ui/dom.js';
import { renderAgents } from '../ui/agents.js';
import { openSheet, setTitle } from '../ui/page.js';
import { fromPath, toPath, whatIfPath } from '../ui/ways.js';
import { renderIdentityCard } from './identity.js';
import { renderNeighbours } from './neighbours.js';
import { appendPicture } from './picture.js';
import { renderReadAs } from '../ui/read-as.js';
import { rowsPanel } from '../take/rows.js';
import { fileRow } from '../ui/statement-rows.js';
import { codePanel, createTake } from '../take/take.js';
import { renderStatementList } from '../ui/statement-list.js';
import { codeForList, statementsInCypher } from '../take/code.js';
import { AS_ROLE, capital, count } from '../ui/words.js';

export async function show({ main, signal, go }, id) {
  const entity = await api.entity(id, { signal });
  const [statements, agents, neighbours] = await Promise.all([
    api.entityStatements(entity.id, { signal }),
    api.agents(entity.id, { signal }),
    api.neighbours(entity.id, { signal }).catch(problem => away(problem, signal)),
  ]);
  setTitle(entity.label);
  const path = `/entities/${encodeURIComponent(entity.id)}/statements`;
  const take = createTake([
    rowsPanel(`statements-${entity.label}`, () =>
      statements.items.map(one => ({ ...fileRow(one), roles: one.roles.join('; ') })),
    ),
    codePanel(
      codeForList(path, { columns: ['record', 'roles', 'title'], cypher: statementsInCypher(entity.id) }),
      'Each gives the statements that name it, with its roles there.',
    ),
  ]);
  const sheet = openSheet(main, { kind: capital(entity.type), take });
  sheet.fillHead(
    name(entity.label),
    renderReadAs(entity),
    entity.note && el('p', { class: 'quiet', dir: 'auto' }, entity.note),
    el(
      'p',
      { class: 'ways block-this' },
      link(fromPath(entity.id), 'Paths from it'),
      link(toPath(entity.id), 'Paths to it'),
      modifies(entity)
        ? link(whatIfPath('apply', entity.id), 'What if it is given?')
        : link(whatIfPath('block', entity.id), 'What if it is blocked?'),
    ),
  );
  sheet.append(
    el(
      'div',
      { class: 'sheet-pair' },
      el(
        'div',
        null,
        renderCut(statements, 'statement', 'Those that follow by record are not shown.'),
        renderRoles(statements.items),
      ),
      el(
        'div',
        { class: 'sheet-side' },
        renderIdentityCard(entity),
        agents.items.length > 0 && renderActing(agents.items),
        neighbours.items && renderCut(neighbours, 'neighbour'),
        neighbours.items ? renderNeighbours(neighbours.items) : renderAway(neighbours),
      ),
    ),
  );
  await appendPicture(sheet, statements.items, { signal, go });
}

// Only what stands next to an entity is asked of the database; all else is answered without it.
function away(problem, signal) {
  if (signal.aborted || !['database-away', 'only-present-data'].includes(problem.code)) throw problem;
  return problem;
}

const renderActing = agents =>
  el(
    'section',
    { class: 'card', 'aria-labelledby': 'agents-title' },
    el('h2', { id: 'agents-title' }, 'What acts on it'),
    renderAgents(agents),
  );

const renderAway = ({ code, title }) =>
  el(
    'section',
    { class: 'notice', 'data-away': '' },
    el('h2', null, title),
    el(
      'p',
      null,
      'What stands next to it is not shown; the rest of this page is.',
      code === 'database-away' && ' Load it again in a while.',
    ),
  );

// A modifier acts on others; it is given, not blocked.
const CHAIN_ROLES = ['source', 'vesicle', 'cargo', 'target', 'receptor', 'effect'];
const modifies = ({ statements: roles }) => 'modifier' in roles && !CHAIN_ROLES.some(role => role in roles);

function renderRoles(items) {
  const present = new Set(items.flatMap(item => item.roles ?? []));
  const roles = [
    ...Object.keys(AS_ROLE).filter(role => present.has(role)),
    ...[...present].filter(role => !(role in AS_ROLE)),
  ];
  if (!roles.length) return el('p', { class: 'quiet' }, 'No statement names it.');
  return roles.map(role => {
    const members = items.filter(item => item.roles.includes(role));
    return el(
      'section',
      { class: 'group' },
      el(
        'h2',
        null,
        AS_ROLE[role] ?? capital(role),
        ' ',
        el('span', { class: 'tally', 'aria-label': count(members.length, 'statement') }, String(members.length)),
      ),
      renderStatementList(members),
    );
  });
}
