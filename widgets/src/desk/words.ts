import { translator, type Translate } from '../shared/i18n.ts';
import en from './messages.en.json' with { type: 'json' };
import ru from './messages.ru.json' with { type: 'json' };
import type { Language } from './types.ts';

export type Words = Translate<keyof typeof en>;

/** The desk speaks the moderator's language; the front page speaks the review's. */
export function wordsIn(lang: string): Words {
  return translator({ en, ru }, lang);
}

export function languageOf(words: Words): Language {
  return words.lang === 'ru' ? 'ru' : 'en';
}
