import { h, hasFocus } from '../../shared/dom.ts';
import type { Words } from '../words.ts';
import type { Review } from '../types.ts';
import { reviewCard } from './review.ts';

/** The cards on the screen, by review. Own reviews stand above the list and are left out here. */
export class ReviewList {
  readonly element: HTMLElement;
  #shown: Review[] = [];
  /** Adds to each new card what is loaded beside the list. */
  decorate: (card: HTMLElement, review: Review) => void = () => undefined;
  readonly #cards = new Map<string, HTMLElement>();
  readonly #t: Words;

  constructor(t: Words) {
    this.#t = t;
    this.element = h('div', { class: 'list', part: 'list' });
  }

  get shown(): readonly Review[] {
    return this.#shown;
  }

  replace(reviews: readonly Review[]): void {
    this.#shown = [];
    this.#cards.clear();
    this.element.replaceChildren();
    this.append(reviews);
  }

  /** Adds a further page; gives back its first card, to which the focus goes. */
  append(reviews: readonly Review[]): HTMLElement | undefined {
    const cards = reviews
      .filter((review) => !this.#cards.has(review.id))
      .map((review) => {
        const card = this.#card(review);
        this.#cards.set(review.id, card);
        this.#shown.push(review);
        return card;
      });
    this.element.append(...cards);
    return cards[0];
  }

  /** Shows a review as it is now, but never in the card that has the focus: that one waits for the next refresh. */
  change(review: Review): void {
    const old = this.#cards.get(review.id);
    if (old && !hasFocus(old)) {
      const card = this.#card(review);
      old.replaceWith(card);
      this.#cards.set(review.id, card);
      this.#shown = this.#shown.map((other) => (other.id === review.id ? review : other));
    }
  }

  #card(review: Review): HTMLElement {
    const card = reviewCard(review, this.#t);
    this.decorate(card, review);
    return card;
  }

  focusFirst(): void {
    this.element.querySelector<HTMLElement>('.review')?.focus({ preventScroll: true });
  }

  remove(id: string): void {
    this.#cards.get(id)?.remove();
    this.#cards.delete(id);
    this.#shown = this.#shown.filter((review) => review.id !== id);
  }
}
