// Waiting for the graph: the page is there at once, the data follow by themselves.
import { api } from './api.js';

const PAUSE = 500;

const pause = (ms, signal) =>
  new Promise((done, stop) => {
    const timer = setTimeout(done, ms);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        stop(signal.reason);
      },
      { once: true },
    );
  });

export async function whenReady({ signal, onProgress }) {
  for (;;) {
    const health = await api.health({ signal });
    if (health.status !== 'starting') return health;
    onProgress(health);
    await pause(PAUSE, signal);
  }
}

export function startingWords({ progress }) {
  const loaded = progress ? ` Loaded ${progress.loaded} of ${progress.total} statements.` : '';
  return `The graph is starting.${loaded}`;
}

export const shortVersion = version => (version ?? '').replace(/^sha256:/, '').slice(0, 12);
