/** What the site asks of who writes: each consent by itself, and without the one for the name the review stands without it. */
import type { Asked } from '../../types.ts';
import { h } from '../kit.ts';
import type { Words } from '../../words.ts';
import { tickField, type Tick } from './tick.ts';

export class ConsentBoxes {
  readonly element = h('div', { class: 'consents', part: 'consents' });
  #ticks: readonly { readonly asked: Asked; readonly tick: Tick }[] = [];

  show(asked: readonly Asked[], t: Words): void {
    this.#ticks = asked.map((one) => ({ asked: one, tick: tickField(one.text) }));
    this.element.replaceChildren(...this.#ticks.flatMap(({ asked: one, tick }) => [tick.element, ...(one.purpose === 'NAME' ? [h('p', { class: 'hint' }, t('consent.nameHint'))] : [])]));
  }

  /** The ids of the texts that are ticked. */
  get given(): readonly string[] {
    return this.#ticks.filter(({ tick }) => tick.input.checked).map(({ asked }) => asked.id);
  }

  /** Says what is missing; the box to go to, or null when nothing is. */
  missing(message: string): HTMLElement | null {
    const needed = this.#ticks.filter(({ asked, tick }) => asked.purpose === 'PROCESSING' && !tick.input.checked);
    needed.forEach(({ tick }) => tick.wrong(message));
    return needed[0]?.tick.input ?? null;
  }
}
