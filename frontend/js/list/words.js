// What the page says for the words of the answer.

/** What is known of one thing. */
export const OUTCOME = {
  cargo: 'cargo, and what it does',
  elsewhere: 'in another part',
  detected: 'carried, nothing more',
  resolved_only: 'in no statement',
  ambiguous: 'several things',
  unresolved: 'no name known here',
};

export const MEANING = {
  cargo: 'a statement says what it does as cargo',
  elsewhere: 'statements name it in another part, such as in a target or as a mediator',
  detected: 'vesicles carry it, and nobody says what it does there',
  resolved_only: 'it is known what it is, and no statement names it',
  ambiguous: 'several things have the name: settle it below',
  unresolved: 'nothing has the name',
};

/** What the things of a list do to one effect together. */
export const VERDICT = {
  increases: 'pushed up',
  decreases: 'pushed down',
  conflicting: 'not agreed on',
  no_difference: 'said to stay as it is',
  differs_by_effect: 'pushed up in part, down in part',
  undetermined: 'acted on, and not pushed',
};
export const CANCELS = 'pushed both ways: these cancel';

/** What one statement says that the cargo does. */
export const SAYS = {
  increases: 'raises',
  decreases: 'lowers',
  conflicting: 'raises and lowers',
  no_difference: 'makes no difference to',
  differs_by_effect: 'raises some and lowers other',
  undetermined: 'affects',
};

export const SIGN = { increases: 'positive', decreases: 'negative' };
export const signOf = says => SIGN[says] ?? 'unknown';

/** "↑ 1.6": more of it, as the logarithm to base 2. */
export const changeWords = log2fc =>
  log2fc === null ? '' : `${log2fc > 0 ? '↑' : log2fc < 0 ? '↓' : '='} ${rounded(Math.abs(log2fc))}`;

const rounded = value => Number(value.toPrecision(3)).toString();
