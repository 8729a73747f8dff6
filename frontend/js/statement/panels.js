// What a statement offers to take along, and to tell its curators.
import { codeForOne, legsInCypher, participantsInCypher } from '../take/code.js';
import { noticedPanel } from '../take/noticed.js';
import { codePanel } from '../take/take.js';
import { shortVersion } from '../ui/version.js';
import { legsOf, tagOf } from '../ui/legs.js';
import { load } from '../ui/load.js';
import { capital } from '../ui/words.js';

const legs = ({ record }) => ({
  list: ['transfers', 'steps'],
  columns: ['id', 'subject.label', 'relation', 'object.label', 'sign'],
  cypher: legsInCypher(record),
});

const participants = ({ record }) => ({
  list: ['participants'],
  columns: ['role', 'entity.id', 'entity.label', 'status'],
  cypher: participantsInCypher(record),
});

const taking = () => load(() => import('../take/statement.js'));

const noticed = statement =>
  noticedPanel({ kind: 'statement', id: statement.record, version: shortVersion(statement.data_version) }, [
    ['title', 'Title', statement.title],
    ['says', 'Claim', statement.says],
    ...legsOf(statement).map(leg => [`step ${tagOf(leg)}`, leg.sentence, leg.sentence]),
    ...statement.participants.map(one => [
      `participant ${one.p}`,
      `${capital(one.role)}: ${one.entity.label}`,
      one.entity.label,
    ]),
    ['references', 'References', ''],
  ]);

export const takePanels = statement => [
  {
    name: 'Cite',
    fill: async () => (await taking()).citePanel(statement),
  },
  {
    name: 'Download',
    fill: async () => (await taking()).downloadPanel(statement),
  },
  codePanel(
    codeForOne(
      `/statements/${statement.record}`,
      legsOf(statement).length ? legs(statement) : participants(statement),
    ),
    'Each gives the steps of this statement, or who takes part where it has none. Cypher runs here, or on a Neo4j of your own.',
  ),
  noticed(statement),
];
