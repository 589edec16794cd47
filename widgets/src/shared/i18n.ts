/**
 * Words from `messages.<lang>.json`. A value is a text with `{name}` places, or an object of plural forms
 * (`one`, `few`, `many`, `other`) chosen by the number `n`.
 */
export type Plural = { readonly [form in Intl.LDMLPluralRule]?: string };
export type Message = string | Plural;
export type Catalogue = { readonly [key: string]: Message };
export type Params = { readonly [name: string]: string | number };

/** Looks a message up. `of` is for names that come from the server and may be newer than this script. */
export interface Translate<K extends string> {
  (key: K, params?: Params): string;
  /** The message `prefix.name`, or `prefix.other` when there is none for this name. */
  of(prefix: string, name: string, params?: Params): string;
  readonly lang: string;
  /** The language with the page's region ("en-GB"), for dates and numbers. */
  readonly locale: string;
}

type Key<C> = keyof C & string;

/** The language to use: the wanted one if there is a catalogue for it ("ru-RU" finds "ru"), else English. */
export function pickLanguage(wanted: string | null | undefined, available: readonly string[]): string {
  const base = baseOf(wanted);
  return available.includes(base) ? base : 'en';
}

/** "ru" of "ru-RU" and "ru_RU"; empty for nothing. */
export function baseOf(wanted: string | null | undefined): string {
  return (wanted ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
}

/** The wanted tag where it is one of this language that `Intl` knows, else the language alone. */
function localeOf(wanted: string | null | undefined, lang: string): string {
  const tag = (wanted ?? '').replaceAll('_', '-');
  try {
    return baseOf(tag) === lang ? (Intl.getCanonicalLocales(tag)[0] ?? lang) : lang;
  } catch {
    return lang;
  }
}

/**
 * The lookup over the catalogues of one part. English is the type's source and the fallback.
 * `catalogues` holds all languages of the part: `{ en, ru }`.
 */
export function translator<C extends Catalogue>(
  catalogues: { readonly en: C } & { readonly [lang: string]: { readonly [key in Key<C>]: Message } },
  wanted: string | null | undefined,
): Translate<Key<C>> {
  const lang = pickLanguage(wanted, Object.keys(catalogues));
  const own: Catalogue = catalogues[lang] ?? catalogues.en;
  const english: Catalogue = catalogues.en;
  const locale = localeOf(wanted, lang);
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(locale);
  const say = (message: Message, params: Params): string => fillIn(choose(message, params['n'], rules), params, numbers);
  const lookup = (key: string, params: Params = {}): string => say(own[key] ?? english[key] ?? key, params);
  const of = (prefix: string, name: string, params: Params = {}): string =>
    lookup(Object.hasOwn(english, `${prefix}.${name}`) ? `${prefix}.${name}` : `${prefix}.other`, params);
  return Object.assign(lookup, { of, lang, locale });
}

function choose(message: Message, n: string | number | undefined, rules: Intl.PluralRules): string {
  if (typeof message === 'string') {
    return message;
  }
  return message[rules.select(Number(n ?? 0))] ?? message.other ?? '';
}

function fillIn(text: string, params: Params, numbers: Intl.NumberFormat): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    return value === undefined ? place : typeof value === 'number' ? numbers.format(value) : value;
  });
}
