/** Beside the list: in what order it stands and how the score comes about; who is verified and what is published, when asked for. */
import type { Kit } from '../kit.ts';
import type { Words } from '../words.ts';
import type { Sort } from '../types.ts';

export interface MethodView {
  readonly element: HTMLElement;
  readonly show: (sort: Sort, count: number) => void;
}

/** `onMore` fills the rest when it is opened for the first time. */
export function method({ fill, h }: Kit, t: Words, onMore: (place: HTMLElement) => void): MethodView {
  const order = h('p');
  const rest = h('div');
  const details = h('details', null, h('summary', null, t('method.more')), rest);
  details.addEventListener('toggle', () => onMore(rest), { once: true });
  const element = h('div', { class: 'method', part: 'note', hidden: true }, order, details);
  const show = (sort: Sort, count: number): void => {
    element.hidden = count === 0;
    fill(order, `${t(`sort.${sort}`)}. ${t('method.score', { n: count })}`);
  };
  return { element, show };
}
