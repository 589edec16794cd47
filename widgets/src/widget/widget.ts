/** What a page loads: registers the element and exports its class, its events and nothing else. */
import { define } from '../shared/element.ts';
import { FrontpageReviewsElement } from './element.ts';

define('frontpage-reviews', FrontpageReviewsElement);

export { FrontpageReviewsElement };
export { RatingChangedEvent, ReviewSubmittedEvent, ReviewsFailedEvent, ReviewsLoadedEvent, ReviewWithdrawnEvent } from './events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'frontpage-reviews': FrontpageReviewsElement;
  }
}
