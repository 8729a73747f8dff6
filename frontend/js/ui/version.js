// Which data the page answers from: the version that its address names, else the present one.

const NAME = 'data_version';

// These answer from the present data whatever is asked.
const PRESENT = /^\/(health|data-versions|queries|cypher)\b/;

/** The newest version that answers came from: what links and files name. */
let seen = null;

export const shortVersion = version => (version ?? '').replace(/^sha256:/, '').slice(0, 12);

export const askedVersion = () => new URLSearchParams(globalThis.location?.search).get(NAME);

export function noteVersion(body) {
  if (typeof body?.data_version === 'string') seen = shortVersion(body.data_version);
}

// An address with another value of the version, or without one; what stands behind # stays there.
function withValue(address, version) {
  const [rest, hash] = address.split('#');
  const [path, query = ''] = rest.split('?');
  const others = query.split('&').filter(one => one && !one.startsWith(`${NAME}=`));
  if (version) others.push(`${NAME}=${encodeURIComponent(version)}`);
  return path + (others.length ? `?${others.join('&')}` : '') + (hash === undefined ? '' : `#${hash}`);
}

/** The same question to the data that this page answers from, if its address names them. */
export const kept = address => (askedVersion() ? withValue(address, askedVersion()) : address);

/** The same for a resource of the API; some know the present data alone. */
export const keptResource = path => (PRESENT.test(path) ? path : kept(path));

/** An address that goes on answering as it does now. */
export const lasting = address => {
  const version = askedVersion() ?? seen;
  return version ? withValue(address, version) : address;
};

export const ofToday = address => withValue(address, null);
