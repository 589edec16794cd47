import type { Choice } from './types.ts';

export const EVERYTHING: Choice = { sort: 'newest', rating: null, language: null, search: null };

export const isNarrowed = ({ rating, language, search }: Choice): boolean => rating !== null || language !== null || search !== null;
