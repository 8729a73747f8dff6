// What is new since this browser was here last, where the data are others now.
import { api } from '../ui/api.js';
import { el, link } from '../ui/dom.js';
import { shortVersion } from '../ui/version.js';
import { count } from '../ui/words.js';

const KEY = 'exotrace-data-seen';

// A browser may keep nothing; then nobody was here.
function replaced(version) {
  try {
    const before = localStorage.getItem(KEY);
    localStorage.setItem(KEY, version);
    return before;
  } catch {
    return null;
  }
}

/** A line, or null where the data are the same, nobody was here, or nothing is kept of what was seen. */
export async function sinceLastVisit(present, { signal }) {
  const now = shortVersion(present);
  const before = replaced(now);
  if (!before || before === now) return null;
  const diff = await api.diff(before, now, { signal }).catch(() => null);
  if (!diff) return null;
  const statements = list => list.filter(one => one.kind === 'statement').length;
  return el(
    'p',
    { class: 'quiet', 'data-since': before },
    'New since your last visit: ',
    `${count(statements(diff.added), 'statement')} added, ${statements(diff.changed)} changed, ${statements(diff.removed)} taken out; `,
    `${diff.verdicts.length} of ${count(diff.counted, 'verdict')} differ. `,
    link(`/changes?from=${before}`, 'See what changed'),
  );
}
