/** What can be said about a draft before it is sent. The server says the rest. Pure: no DOM. */
import { TEXT_FIELDS, type Draft, type TextField } from './draft.ts';

export type FormField = 'rating' | TextField;

/** In UTF-16 units, as the service counts. */
export const LIMITS = { authorName: 80, title: 120, text: 5000, email: 254, wish: 2000, privateNote: 5000, explanation: 2000 } as const;

/** Every field that a visitor types into, the report's too. */
export type FieldName = keyof typeof LIMITS;

/** In the order of the form, so that the first wrong one gets the focus. */
export const FIELD_ORDER: readonly FormField[] = ['rating', ...TEXT_FIELDS];

export type Wrong =
  | { readonly field: FormField; readonly kind: 'missing' }
  | { readonly field: 'email'; readonly kind: 'malformed' }
  | { readonly field: TextField; readonly kind: 'long'; readonly limit: number };

export function wrongIn(draft: Readonly<Draft>): readonly Wrong[] {
  return FIELD_ORDER.flatMap((field): Wrong[] => {
    if (field === 'rating') {
      return draft.rating === null ? [{ field, kind: 'missing' }] : [];
    }
    const value = draft[field].trim();
    if (value === '') {
      return field === 'authorName' || field === 'text' ? [{ field, kind: 'missing' }] : [];
    }
    if (value.length > LIMITS[field]) {
      return [{ field, kind: 'long', limit: LIMITS[field] }];
    }
    return field === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? [{ field, kind: 'malformed' }] : [];
  });
}

/** How many characters are left, when that is near enough to matter: the last tenth, at most 200; else null. */
export function leftNearLimit(length: number, limit: number): number | null {
  const left = limit - length;
  return left <= Math.min(200, Math.ceil(limit / 10)) ? left : null;
}
