// The words people read for the words the data uses.

export const SIGN = { positive: 'positive', negative: 'negative', unknown: 'sign unknown' };

// Of a leg that the source says is not so.
export const NEGATED = 'not so; on no path';

export const ROLE = {
  source: 'source cell',
  vesicle: 'vesicle',
  cargo: 'cargo',
  target: 'target cell',
  receptor: 'receptor',
  effect: 'effect',
  mediator: 'mediator',
  modifier: 'modifier',
  acted_on: 'acted on',
  tissue: 'tissue',
  mention: 'mentioned',
  disease: 'disease',
  therapy: 'therapy',
  organ: 'organ',
};

export const AS_ROLE = {
  source: 'As source cell',
  vesicle: 'As vesicle',
  cargo: 'As cargo',
  target: 'As target cell',
  receptor: 'As receptor',
  effect: 'As effect',
  mediator: 'As mediator',
  modifier: 'As modifier',
  acted_on: 'As what a modifier acts on',
  tissue: 'As tissue',
  mention: 'Mentioned',
  disease: 'As disease',
  therapy: 'As therapy context',
  organ: 'As organ',
};

export const DIRECTION = {
  increase: 'stated: increase',
  decrease: 'stated: decrease',
  unspecified: 'direction not given',
  'no difference': 'no difference',
  'not applicable': 'no direction',
  marks: '',
  associated: '',
};

export const MATCH = {
  exact: 'exact',
  close: 'close: nearly the same thing',
  broad: 'broad: the term is wider',
  'gene of the transcript': 'gene of the transcript',
};

export const NO_THEME = 'No theme';

// miRNA, let-7 and c-FLIP keep their letters.
export const capital = text =>
  text && /^[a-z]+(?![A-Za-z0-9])/.test(text) && !/^(let|[a-z])-/.test(text)
    ? text[0].toUpperCase() + text.slice(1)
    : (text ?? '');

export const count = (n, one, many = one + 's') => `${n} ${n === 1 ? one : many}`;
