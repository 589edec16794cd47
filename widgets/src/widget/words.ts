/** The words of the element, fetched beside the reviews: one file per language, and a page may bring its own. */
import { baseOf, translator, type Catalogue, type Translate } from '../shared/i18n.ts';
import type en from './messages.en.json';

export type Words = Translate<keyof typeof en>;

/** What must be said when nothing can be fetched. */
export function fewWords(lang: string): Words {
  return baseOf(lang) === 'ru'
    ? wordsOf({ 'list.failed': 'Отзывы сейчас не загрузить.', again: 'Ещё раз' }, lang)
    : wordsOf({ 'list.failed': 'The reviews cannot be loaded at the moment.', again: 'Try again' }, 'en');
}

/**
 * The words in `lang`; English where there is no such file or a word is missing in it. Throws when nobody answers.
 *
 * @param file a file of the page's own for this language, or null
 */
export async function loadWords(service: string, lang: string, file: string | null, signal: AbortSignal): Promise<Words> {
  const ours = (base: string): string => `${service}/assets/messages.${base}.json`;
  const base = /^[a-z]{2,3}$/.exec(baseOf(lang))?.[0] ?? 'en';
  const found = await catalogue(file === null ? ours(base) : new URL(file, document.baseURI).href, signal);
  if (found !== null && file === null) {
    return wordsOf(found, lang);
  }
  const english = (await catalogue(ours('en'), signal)) ?? {};
  return found === null ? wordsOf(english, 'en') : wordsOf({ ...english, ...found }, lang);
}

function wordsOf(catalogue: Catalogue, lang: string): Words {
  return translator({ en: catalogue, [baseOf(lang)]: catalogue }, lang) as Words;
}

/** Null when there is none; throws when nobody answers. */
async function catalogue(address: string, signal: AbortSignal): Promise<Catalogue | null> {
  const answer = await fetch(address, { signal, credentials: 'omit', cache: 'no-cache' });
  return answer.ok ? ((await answer.json()) as Catalogue) : null;
}
