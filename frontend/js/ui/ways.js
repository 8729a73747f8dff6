// Addresses of the screens that ask across statements.

const readable = text => encodeURIComponent(text).replace(/%3A/g, ':').replace(/%2F/g, '/');

export const whatIfPath = (kind, what) => `/what-if?${kind}=${readable(what)}`;

export const interventionsPath = (effect, direction, size) =>
  `/interventions?effect=${readable(effect)}&direction=${readable(direction)}${size && size !== USUAL_SIZE ? `&max_size=${readable(size)}` : ''}`;

/** Members of a set at most, where nobody says how many. */
export const USUAL_SIZE = '2';

export const comparePath = (a, b) => `/compare?a=${readable(a)}${b ? `&b=${readable(b)}` : ''}`;

/** @param {{ about?: string, kind?: string, limit?: number }} [asked] */
export function openQuestionsPath({ about, kind, limit } = {}) {
  const query = [
    about && `for=${readable(about)}`,
    kind && `kind=${kind}`,
    limit && limit !== 20 && `limit=${limit}`,
  ];
  return ['/open-questions', query.filter(Boolean).join('&')].filter(Boolean).join('?');
}

export const fromPath = id => `/find?from=${readable(id)}`;

export const toPath = id => `/find?to=${readable(id)}`;

export const queryPath = cypher => `/query?${new URLSearchParams({ cypher })}`;
