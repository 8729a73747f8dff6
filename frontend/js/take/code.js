// The same answer from curl, Python, R and Cypher, ready to run against this very server.
import { keptResource } from '../ui/version.js';

// A page of earlier data gives code that asks for them.
const apiAddress = path => `${location.origin}/api/v1${path.replaceAll("'", '%27')}`;

const withFormat = path => `${path}${path.includes('?') ? '&' : '?'}format=csv`;

const quoted = text => `'${String(text).replace(/[\\']/g, '\\$&')}'`;

// The clients that this server gives, so that what is shown is what its own version understands.
const inPython = (...lines) =>
  [
    'import json, urllib.request',
    `exec(urllib.request.urlopen("${location.origin}/clients/exotrace.py").read())`,
    `x = Exotrace("${location.origin}")`,
    ...lines,
  ].join('\n');

const inR = (...lines) =>
  [`source("${location.origin}/clients/exotrace.R")`, `x <- exotrace("${location.origin}")`, ...lines].join('\n');

/**
 * One thing: its JSON, and the lists in it as a table.
 * @param {string} asked
 * @param {{ list?: string[], columns?: string[], cypher?: string, whole?: boolean }} shape whole: the answer as it is
 */
export function codeForOne(asked, { list, columns, cypher, whole }) {
  const path = keptResource(asked);
  return [
    ['curl', `curl -s '${apiAddress(path)}'`],
    [
      'Python',
      whole
        ? inPython(`print(json.dumps(x.get("${path}"), indent=1, ensure_ascii=False))`)
        : inPython(
            'import pandas as pd',
            `thing = x.get("${path}")`,
            `rows = pd.json_normalize(${list.map(name => `thing["${name}"]`).join(' + ')})`,
            columns
              ? `print(rows.reindex(columns=[${columns.map(name => `"${name}"`).join(', ')}]).to_string())`
              : 'print(rows.to_string())',
          ),
    ],
    [
      'R',
      whole
        ? inR(`print(x$get("${path}", simplify = TRUE))`)
        : inR(`thing <- x$get("${path}", simplify = TRUE)`, ...list.map(name => `print(thing$${name})`)),
    ],
    cypher && ['Cypher', cypher],
  ].filter(Boolean);
}

/**
 * A list: the table of all its rows.
 * @param {string} asked
 * @param {{ columns?: string[], cypher?: string }} [shape]
 */
export function codeForList(asked, { columns, cypher } = {}) {
  const path = keptResource(asked);
  return [
    ['curl', `curl -s '${apiAddress(withFormat(path))}'`],
    [
      'Python',
      inPython(
        'import pandas as pd',
        `rows = x.table("${path}")`,
        columns
          ? `print(rows[[${columns.map(name => `"${name}"`).join(', ')}]].to_string())`
          : 'print(rows.to_string())',
      ),
    ],
    ['R', inR(`print(x$table("${path}"))`)],
    cypher && ['Cypher', cypher],
  ].filter(Boolean);
}

// A query of one's own: it goes in the body, and its rows come out as a table.
export function codeForCypher(cypher) {
  const body = JSON.stringify({ query: cypher });
  return [
    [
      'curl',
      `curl -s '${apiAddress('/cypher')}' -H 'Content-Type: application/json' -d '${body.replaceAll("'", "'\\''")}'`,
    ],
    ['Python', inPython('import pandas as pd', `print(x.cypher(${JSON.stringify(cypher)}).to_string())`)],
    ['R', inR(`print(x$cypher(${JSON.stringify(cypher)}))`)],
    ['Cypher', cypher],
  ];
}

export const legsInCypher = record =>
  [
    `MATCH (s:Statement {record: ${quoted(record)}})-[:HAS_TRANSFER|HAS_STEP]->(leg)`,
    'MATCH (leg)-[:SUBJECT]->(subject), (leg)-[:OBJECT]->(object)',
    'RETURN leg.id AS id, subject.label AS subject, leg.relation AS relation, object.label AS object, leg.sign AS sign',
    "ORDER BY 'Step' IN labels(leg), leg.n;",
  ].join('\n');

export const participantsInCypher = record =>
  [
    `MATCH (s:Statement {record: ${quoted(record)}})-[i:INVOLVES]->(one)`,
    'RETURN i.role AS role, one.id AS id, one.label AS label',
    'ORDER BY role, id;',
  ].join('\n');

export const statementsInCypher = id =>
  [
    `MATCH (e:Entity {id: ${quoted(id)}})<-[:INSTANCE_OF*0..1]-(one)<-[i:INVOLVES]-(s:Statement)`,
    'RETURN s.record AS record, i.role AS role, s.title AS title',
    'ORDER BY record, role;',
  ].join('\n');

export const publicationInCypher = id =>
  [
    `MATCH (p:Publication {id: ${quoted(id)}})<-[:CITES]-(:Evidence)-[:SUPPORTS]->(s:Statement)`,
    'RETURN s.record AS record, s.title AS title',
    'ORDER BY record;',
  ].join('\n');

export const documentInCypher = id =>
  [
    `MATCH (:Publication {id: ${quoted(id)}})<-[:STATED_IN]-(s:Statement)`,
    'RETURN s.record AS record, s.title AS title',
    'ORDER BY record;',
  ].join('\n');

export const allInCypher = () =>
  [
    'MATCH (s:Statement)',
    'RETURN s.record AS record, s.title AS title, s.theme AS theme',
    'ORDER BY record;',
  ].join('\n');
