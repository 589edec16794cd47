import { translator, type Translate } from '../shared/i18n.ts';
import en from './messages.en.json' with { type: 'json' };
import ru from './messages.ru.json' with { type: 'json' };

export type Words = Translate<keyof typeof en>;

/** The page's words: in the first of the reader's languages that there are words for. */
export function words(languages: readonly string[]): Words {
  const known = languages.find((language) => /^(ru|en)\b/i.test(language));
  return translator({ en, ru }, known ?? 'en');
}
