// Waiting for the graph: the page is there at once, the data follow by themselves.
import { api } from './api.js';

const PAUSE = 500;

// Seconds; less is not worth a word.
const WORTH = 5;

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
  const left = progress?.seconds_to_go >= WORTH ? `, about ${progress.seconds_to_go} s to go` : '';
  const loaded = progress ? ` Loaded ${progress.loaded} of ${progress.total} statements${left}.` : '';
  return `The graph is starting.${loaded}`;
}
