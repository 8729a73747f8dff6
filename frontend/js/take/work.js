// The version that files name, as in CITATION.cff (a test compares), and the licence of the shipped data.

export const VERSION = '0.2.0';

export const LICENCE = 'CC BY 4.0';

/** The day on which something is taken along. */
export const today = () => new Date().toISOString().slice(0, 10);
