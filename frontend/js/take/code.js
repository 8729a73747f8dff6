// The same answer from curl, Python, R and Cypher, ready to run against this very server.

const apiAddress = path => `${location.origin}/api/v1${path.replaceAll("'", '%27')}`;

const withFormat = path => `${path}${path.includes('?') ? '&' : '?'}format=csv`;

const quoted = text => `'${String(text).replace(/[\\']/g, '\\$&')}'`;

/**
 * One thing: its JSON, and the lists in it as a table.
 * @param {string} path
 * @param {{ list?: string[], columns?: string[], cypher?: string, whole?: boolean }} shape whole: the answer as it is
 */
export function codeForOne(path, { list, columns, cypher, whole }) {
  const url = apiAddress(path);
  if (whole) return codeForWhole(url);
  return [
    ['curl', `curl -s '${url}'`],
    [
      'Python',
      [
        'import json, urllib.request',
        'import pandas as pd',
        `with urllib.request.urlopen("${url}") as answer:`,
        '    thing = json.load(answer)',
        `rows = pd.json_normalize(${list.map(name => `thing["${name}"]`).join(' + ')})`,
        columns
          ? `print(rows.reindex(columns=[${columns.map(name => `"${name}"`).join(', ')}]).to_string())`
          : 'print(rows.to_string())',
      ].join('\n'),
    ],
    [
      'R',
      [
        'library(jsonlite)',
        `thing <- fromJSON("${url}", flatten = TRUE)`,
        ...list.map(name => `print(thing$${name})`),
      ].join('\n'),
    ],
    cypher && ['Cypher', cypher],
  ].filter(Boolean);
}

// One thing that is no table: the answer as it is.
const codeForWhole = url => [
  ['curl', `curl -s '${url}'`],
  [
    'Python',
    [
      'import json, urllib.request',
      `with urllib.request.urlopen("${url}") as answer:`,
      '    print(json.dumps(json.load(answer), indent=1, ensure_ascii=False))',
    ].join('\n'),
  ],
  ['R', `library(jsonlite)\nprint(fromJSON("${url}"))`],
];

/**
 * A list: the table of all its rows.
 * @param {string} path
 * @param {{ columns?: string[], cypher?: string }} [shape]
 */
export function codeForList(path, { columns, cypher } = {}) {
  const url = apiAddress(withFormat(path));
  return [
    ['curl', `curl -s '${url}'`],
    [
      'Python',
      [
        'import pandas as pd',
        `rows = pd.read_csv("${url}")`,
        columns
          ? `print(rows[[${columns.map(name => `"${name}"`).join(', ')}]].to_string())`
          : 'print(rows.to_string())',
      ].join('\n'),
    ],
    ['R', `rows <- read.csv("${url}")\nprint(rows)`],
    cypher && ['Cypher', cypher],
  ].filter(Boolean);
}

// A query of one's own: it goes in the body, and its rows come out as a table.
export function codeForCypher(cypher) {
  const url = apiAddress('/cypher');
  const body = JSON.stringify({ query: cypher });
  return [
    ['curl', `curl -s '${url}' -H 'Content-Type: application/json' -d '${body.replaceAll("'", "'\\''")}'`],
    [
      'Python',
      [
        'import json, urllib.request',
        'import pandas as pd',
        `body = json.dumps({"query": ${JSON.stringify(cypher)}}).encode()`,
        `asked = urllib.request.Request("${url}", body, {"Content-Type": "application/json"})`,
        'with urllib.request.urlopen(asked) as answer:',
        '    found = json.load(answer)',
        'print(pd.DataFrame(found["rows"], columns=found["columns"]).to_string())',
      ].join('\n'),
    ],
    [
      'R',
      [
        'library(curl)',
        'library(jsonlite)',
        `body <- toJSON(list(query = ${JSON.stringify(cypher)}), auto_unbox = TRUE)`,
        'asked <- new_handle(postfields = as.character(body))',
        'handle_setheaders(asked, "Content-Type" = "application/json")',
        `found <- fromJSON(rawToChar(curl_fetch_memory("${url}", asked)$content))`,
        'print(setNames(as.data.frame(found$rows), found$columns))',
      ].join('\n'),
    ],
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
