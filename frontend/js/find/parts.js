// A path as the drawing takes it: a part for each stretch within one statement, with the joint to the one before.
import { stretchesOf } from '../scene/cut.js';
import { jointBetween, jointWords } from '../ui/joints.js';
import { carriedBy } from '../ui/reference.js';

/**
 * @param {any} path @param {any} answer of /paths @param {any[]} statements whole, those that the path goes over
 * @returns {import('../scene/path-scene.js').Part[]}
 */
export function partsOf(path, answer, statements) {
  const stretches = stretchesOf(path.legs);
  return stretches.map(({ record, legs }, index) => {
    const statement = statements.find(one => one.record === record);
    const joint = index > 0 && jointBetween(path, stretches[index - 1].record, record);
    return {
      statement,
      legs,
      title: `${record}, ${carriedBy(answer.legs[legs[0]]) || statement.document.label}`,
      joint: joint
        ? {
            at: joint.at,
            words: ['not observed together', `joined at ${labelOf(joint.at, answer)}`, ...jointWords(joint)],
          }
        : null,
    };
  });
}

const labelOf = (id, { entities }) => entities?.[id]?.label ?? id;
