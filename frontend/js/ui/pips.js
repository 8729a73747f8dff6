// How well something was shown, in signs and in plain words. A ring is claimed by what was read, and never shown.

/** What lists and paths are narrowed by, as the API calls it. */
export const SHOWN_FILTERS = ['claimed', 'shown', 'attribution', 'ev_setting', 'contested', 'unread'];

export const PIP = {
  D: 'detected in vesicles',
  T: 'passed to the recipient',
  A: 'acts on the recipient',
  N: 'needed',
  E: 'target engaged',
  S: 'enough by itself',
};

const STATE = {
  filled: ['●', 'shown'],
  left_half: ['◐', 'half shown'],
  right_half: ['◑', 'half shown'],
  ring: ['○', 'claimed'],
  ring_left: ['○', 'half claimed'],
  ring_right: ['○', 'half claimed'],
  not_reported: ['·', 'not reported'],
  not_read: ['?', 'not read'],
  not_applicable: ['–', 'does not apply'],
  contested: ['≠', 'contested'],
};

const RIVAL = {
  R1: 'a soluble factor that came along',
  R2: 'medium, serum or the procedure',
  R3: 'a side effect of the inhibitor or knock-down',
  R4: 'the label, not the cargo',
  R5: 'cargo outside of the vesicle',
  R6: 'any vesicle would do it',
  R7: 'a dose beyond nature',
};

/** What else could explain it, by the id that the API gives. */
export const rivalWords = id => RIVAL[id] ?? id;

const HALVES = { left_half: 'cargo', ring_left: 'cargo', right_half: 'vesicle', ring_right: 'vesicle' };

const SHORT = {
  D: 'detected',
  T: 'passed on',
  A: 'active',
  N: 'needed',
  E: 'engaged',
  S: 'enough',
};

export const signOfPip = state => STATE[state][0];

const halfOf = (pip, state) => HALVES[state] && (pip === 'N' ? `${HALVES[state]} half` : 'half');

// Only what is filled may be more than that.
const STRENGTH = {
  strong: 'strong: seen with the vesicle itself',
  linked: 'linked: as many vesicles without the cargo lose the effect',
};

/** "needed: cargo half claimed" */
export const pipWords = (pip, state, strength = null) => {
  const half = halfOf(pip, state);
  const said = `${PIP[pip]}: ${half ? `${half} ` : ''}${STATE[state][1].replace('half ', '')}`;
  return strength ? `${said}, ${STRENGTH[strength]}` : said;
};

/** What a drawing says of the pips that its leg is asked for; nothing where nothing of them was read. */
export function pipsOfLeg({ pips, strengths = {} }) {
  const told = Object.entries(pips ?? {});
  if (told.every(([, state]) => state === 'not_read')) return null;
  return {
    signs: told
      .filter(([, state]) => state !== 'not_read')
      .map(([pip, state]) =>
        [signOfPip(state), SHORT[pip], halfOf(pip, state), strengths[pip]].filter(Boolean).join(' '),
      ),
    words: `${told.map(([pip, state]) => pipWords(pip, state, strengths[pip])).join('; ')}.`,
  };
}
