/** Signs that a reader of reviews never sees; a file of their own, since scripts are split by files. */
export const TICK = 'M6 13 2 9l1-1 3 3 7-7 1 1z';
export const CLOCK = 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM7 4h2v3l2 2-1 1-3-2z';
export const CROSS = 'M4 3l4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4z';
