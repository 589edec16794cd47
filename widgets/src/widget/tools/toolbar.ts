import type { Kit } from '../kit.ts';
import type { Words } from '../words.ts';
import type { Choice, Feed, Sort } from '../types.ts';

const SORTS: readonly Sort[] = ['newest', 'oldest', 'highest', 'lowest'];

export interface Toolbar {
  readonly element: HTMLElement;
  /** The choice as it is now; with the feed also which languages there are to choose from. */
  readonly show: (choice: Choice, feed?: Feed) => void;
}

/** Search, order, language where there are several, and the rating filter once one is set. */
export function toolbar({ h, uid }: Kit, t: Words, onChange: (part: Partial<Choice>) => void): Toolbar {
  const search = h('input', { type: 'search', part: 'search', maxlength: 100, enterkeyhint: 'search', 'aria-label': t('search.label'), placeholder: t('search.label') });
  const seek = (): void => onChange({ search: search.value.trim() || null });
  // "search" comes with Enter, and when the cross in the field clears it.
  search.addEventListener('search', seek);
  const chooser = chooserOf(h, uid);
  const sort = chooser(t('sort.label'), 'sort', SORTS.map((order) => [order, t(`sort.${order}`)]), (value) => onChange({ sort: SORTS.find((order) => order === value) ?? 'newest' }));
  const language = chooser(t('language.label'), 'language', [], (value) => onChange({ language: value || null }));
  const only = h('span');
  const filter = h(
    'button',
    { type: 'button', class: 'filter', part: 'button', hidden: true, on: { click: () => onChange({ rating: null }) } },
    only,
    h('span', { class: 'unseen' }, `. ${t('filter.all')}`),
    h('span', { 'aria-hidden': 'true' }, '×'),
  );
  const form = h('form', { role: 'search', class: 'search', on: { submit: (event) => { event.preventDefault(); seek(); } } }, search);
  const element = h('div', { class: 'toolbar', part: 'toolbar', hidden: true }, form, sort.element, language.element, filter);
  const show = (choice: Choice, feed?: Feed): void => {
    if (feed) {
      element.hidden = feed.summary.count + feed.summary.imported === 0;
      const tags = Object.keys(feed.languages);
      const names = new Intl.DisplayNames(t.locale, { type: 'language' });
      language.offer([['', t('language.all')], ...tags.map((tag) => [tag, names.of(tag) ?? tag] as const)]);
      language.element.hidden = tags.length < 2;
    } else {
      // Not with what arrives later: somebody may be typing by then.
      search.value = choice.search ?? '';
    }
    sort.select.value = choice.sort;
    language.select.value = choice.language ?? '';
    filter.hidden = choice.rating === null;
    only.textContent = choice.rating === null ? '' : t('filter.only', { stars: choice.rating });
  };
  return { element, show };
}

type Option = readonly [value: string, text: string];

interface Chooser {
  readonly element: HTMLElement;
  readonly select: HTMLSelectElement;
  readonly offer: (options: readonly Option[]) => void;
}

const chooserOf = (h: Kit['h'], uid: Kit['uid']) => (label: string, part: string, options: readonly Option[], onChange: (value: string) => void): Chooser => {
  const id = uid(part);
  const select = h('select', { id, part, on: { change: () => onChange(select.value) } });
  const offer = (offered: readonly Option[]): void => {
    if (offered.length !== select.length) {
      select.replaceChildren(...offered.map(([value, text]) => h('option', { value }, text)));
    }
  };
  offer(options);
  return { element: h('span', { class: 'sort' }, h('label', { for: id }, label), select), select, offer };
};
