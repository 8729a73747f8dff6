// What the forms call what one can ask by; messages of the server, which names its parameters, are told in these words.

export const LABEL = {
  from: 'From',
  to: 'To',
  via: 'Through',
  avoid: 'Not through',
  mode: 'Paths',
  sign: 'Sign',
  max_steps: 'Length',
  k: 'Show',
  order: 'Order',
  inferred: 'Inferred transfers',
  exact: 'Ends',
  relation: 'Steps',
  entity_type: 'Between the ends',
  modality: 'Wording',
  reference_status: 'References',
  disease: 'Disease',
  document: 'Document',
  document_kind: 'Kind of document',
  species: 'Species',
  setting: 'Setting',
  organ: 'Organ',
  study_type: 'Kind of study',
  publication: 'Rests on the paper',
  papers_min: 'Independent papers',
  dataset: 'Data set',
  shown: 'Shown',
  claimed: 'Claimed',
  attribution: 'Put down to vesicles',
  ev_setting: 'Experiments in',
  contested: 'What is contested',
  unread: 'What was not read',
  unstated: 'What is not stated',
  block: 'is blocked',
  apply: 'is given',
  effect: 'Effect',
  direction: 'What is to stop',
  max_size: 'Members at most',
  by: 'Compare',
  a: 'First',
  b: 'Second',
  participant: 'With',
};

const WORDS = {
  'exact=true': 'exactly these',
  'inferred=false': 'left out',
  'unstated=drop': 'is left out',
  'unread=drop': 'is left out',
  'contested=hide': 'is left out',
};

const known = name => Object.hasOwn(LABEL, name);

/** "'via' …" and "exact=true …" in the words of the forms. */
export const inWords = text =>
  String(text ?? '')
    .replace(
      /(?<!(?:called|statement|publication|query|claim|be) )'([a-z_]+)'(?! (?:is read|fits))/g,
      (all, name) => (known(name) ? `“${LABEL[name]}”` : all),
    )
    .replace(/\b([a-z_]+)=([^\s,;]*[^\s,;.])/g, (all, name, value) =>
      known(name) ? `“${LABEL[name]}: ${WORDS[all] ?? value.replaceAll('_', ' ')}”` : all,
    );
