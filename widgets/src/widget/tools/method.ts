/** Beside the list: in what order it stands, how the score comes about and what it leaves out; who is verified and what is published, when asked for. */
import type { Kit } from '../kit.ts';
import type { Words } from '../words.ts';
import type { Sort, Summary } from '../types.ts';

export interface MethodView {
  readonly element: HTMLElement;
  readonly show: (sort: Sort, summary: Summary) => void;
}

/** `onMore` fills the rest when it is opened for the first time. */
export function method({ fill, h }: Kit, t: Words, onMore: (place: HTMLElement) => void): MethodView {
  const order = h('p');
  const rest = h('div');
  const details = h('details', null, h('summary', null, t('method.more')), rest);
  details.addEventListener('toggle', () => onMore(rest), { once: true });
  const element = h('div', { class: 'method', part: 'note', hidden: true }, order, details);
  const show = (sort: Sort, { count, imported }: Summary): void => {
    element.hidden = count + imported === 0;
    fill(order, `${t(`sort.${sort}`)}.`, count > 0 && ` ${t('method.score', { n: count })}`, imported > 0 && ` ${t('imported.n', { n: imported })}`);
  };
  return { element, show };
}
