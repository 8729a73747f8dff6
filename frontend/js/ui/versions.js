// The versions that the server knows, and their dates in words.
import { api } from './api.js';
import { shortVersion } from './version.js';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export const dayOf = ({ loaded_at: at }) => (at ? DAY.format(new Date(at)) : 'today');

/** The version that some digits mean, and the present one; it is null where nothing is kept of it. */
export async function versionsFor(digits, options) {
  const { items } = await api.dataVersions(options);
  const short = shortVersion(digits);
  return { asked: items.find(one => shortVersion(one.data_version) === short) ?? null, present: items[0], items };
}

export const changesPath = (from, to) =>
  `/changes?from=${shortVersion(from)}${to ? `&to=${shortVersion(to)}` : ''}`;

const VERDICT = {
  increases: 'increases',
  decreases: 'decreases',
  conflicting: 'statements disagree',
  no_difference: 'makes no difference',
  differs_by_effect: 'differs by effect',
  undetermined: 'nothing decides',
};

export const verdictWords = verdict =>
  verdict ? VERDICT[verdict.value] + (verdict.basis ? ` (${verdict.basis})` : '') : 'not in the data';
