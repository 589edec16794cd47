/** Says below a field, a moment after typing stops, what looks private in it. Nothing leaves the browser for this. */
import { recognise } from '../../../shared/recogniser.ts';
import { button } from '../buttons.ts';
import type { VisitorContext } from '../context.ts';
import { fill, h, LOCK, sign, WARNING } from '../kit.ts';

const PAUSE = 500;
/** More would be a wall beside what the visitor is writing. */
const MOST = 3;

/** Gives back what is to be told of each change. `accepted` collects the quotes that the visitor wants said in private; the findings after sending then need no second answer. */
export function hints(place: HTMLElement, accepted: Set<string>, { t }: VisitorContext, onAccept: () => void): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const show = (text: string): void => {
    const found = recognise(text).slice(0, MOST);
    const key = JSON.stringify([found.map((hint) => [hint.rule, text.slice(hint.start, hint.end)]), [...accepted]]);
    if (key === last) {
      return;
    }
    last = key;
    fill(place, ...found.map((hint) => note(hint.rule, text.slice(hint.start, hint.end), text)));
  };
  const note = (rule: string, quote: string, text: string): HTMLElement => {
    if (rule === 'payment-card') {
      return h('p', { class: 'found', part: 'hint' }, sign(WARNING), h('span', null, t('hint.card')));
    }
    if (accepted.has(quote)) {
      return h('p', { class: 'found taken', part: 'hint' }, sign(LOCK), h('span', null, t('hint.taken', { quote })));
    }
    const take = (): void => {
      accepted.add(quote);
      show(text);
      onAccept();
    };
    return h(
      'p',
      { class: 'found', part: 'hint' },
      sign(WARNING),
      h('span', null, t('hint.looks', { what: t.of('rule', rule), quote })),
      button(t('hint.take'), take),
    );
  };
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => show(text), PAUSE);
  };
}
