import { h, uid } from '../../shared/dom.ts';
import { icon } from '../../shared/icons.ts';
import type { Words } from '../messages.ts';
import { SORTS, type Choice, type Sort } from '../types.ts';

export interface Toolbar {
  readonly element: HTMLElement;
  readonly show: (choice: Choice) => void;
}

/** The order, and the rating filter once one is set. */
export function toolbar(t: Words, onSort: (sort: Sort) => void, onAll: () => void): Toolbar {
  const id = uid('sort');
  const select = h(
    'select',
    { id, part: 'sort', on: { change: () => onSort(SORTS.find((sort) => sort === select.value) ?? 'newest') } },
    ...SORTS.map((sort) => h('option', { value: sort }, t(`sort.${sort}`))),
  );
  const only = h('span');
  const filter = h(
    'button',
    { type: 'button', class: 'filter', part: 'button', hidden: true, on: { click: onAll } },
    only,
    h('span', { class: 'unseen' }, `. ${t('filter.all')}`),
    icon('cross'),
  );
  const element = h(
    'div',
    { class: 'toolbar', part: 'toolbar' },
    h('span', { class: 'sort' }, h('label', { for: id }, t('sort.label')), select),
    filter,
  );
  const show = (choice: Choice): void => {
    select.value = choice.sort;
    filter.hidden = choice.rating === null;
    only.textContent = choice.rating === null ? '' : t('filter.only', { stars: choice.rating });
  };
  return { element, show };
}
