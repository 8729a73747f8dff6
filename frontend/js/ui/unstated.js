// How many statements leave open what was asked for, and what became of them.
import { count } from './words.js';

/** @param {{ kept_unstated?: number, dropped_unstated?: number, dropped_retracted?: number }} answer */
export function unstatedWords({ kept_unstated: kept, dropped_unstated: dropped, dropped_retracted: lost }) {
  const does = n => (n === 1 ? 'does' : 'do');
  return [
    kept > 0 &&
      ` ${count(kept, 'statement')} ${does(kept)} not state what you ask for, and take part all the same.`,
    dropped > 0 && ` ${count(dropped, 'statement')} left out, because they do not state what you ask for.`,
    lost > 0 && ` ${count(lost, 'statement')} left out, because every paper that carried them was retracted.`,
  ]
    .filter(Boolean)
    .join('');
}
