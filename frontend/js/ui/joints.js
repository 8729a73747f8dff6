// What a joint between two statements says, in words: nobody observed what stands on its two sides together.
import { capital } from './words.js';

/** @param {{ shared: string[], differs: string[], unstated: string[] }} joint of the API */
export const jointWords = ({ shared, differs, unstated }) =>
  [
    shared.length > 0 && `shared: ${shared.join(', ')}`,
    differs.length > 0 && `differs: ${differs.join(', ')}`,
    unstated.length > 0 && `not stated: ${unstated.join(', ')}`,
  ].filter(Boolean);

export const jointSentence = joint => `${capital(jointWords(joint).join('; '))}. Never observed together.`;

/** The joint between two stretches that follow one another, if the path has one there. */
export const jointBetween = (path, from, to) =>
  path.joints?.find(one => one.from_statement === from && one.to_statement === to) ?? null;
