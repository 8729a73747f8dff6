// Suggestions for what is typed: a short wait, and only the last question is answered.
import { api } from '../ui/api.js';

const WAIT = 150;

// kind: entity, or null for all that can be searched for.
export function createSuggestions(kind, onAnswer) {
  let timer = null;
  let running = null;

  function stop() {
    clearTimeout(timer);
    running?.abort();
    running = null;
  }

  async function fetchFor(text) {
    stop();
    const mine = new AbortController();
    running = mine;
    try {
      const { items } = await api.search(text, kind, { signal: mine.signal });
      return items;
    } catch (error) {
      if (mine.signal.aborted) return null;
      throw error;
    }
  }

  return {
    stop,
    ask(text) {
      stop();
      timer = setTimeout(async () => {
        try {
          const found = await fetchFor(text);
          if (found) onAnswer({ text, found });
        } catch (error) {
          onAnswer({ text, found: [], problem: error.title ?? 'The search did not answer' });
        }
      }, WAIT);
    },
    async now(text) {
      try {
        return (await fetchFor(text)) ?? [];
      } catch {
        return [];
      }
    },
  };
}
