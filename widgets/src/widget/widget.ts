/** What a page loads: registers the element and exports its class, its events and nothing else. */
import { define } from '../shared/element.ts';
import { FrontpageReviewsElement } from './element.ts';

define('frontpage-reviews', FrontpageReviewsElement);

if (document.querySelector('[data-frontpage-page],[data-frontpage-upgrade],iframe')) {
  import('./doors.ts').then((doors) => doors.openDoors(import.meta.url), () => undefined);
}

export { FrontpageReviewsElement };
export { FlagSentEvent, RatingChangedEvent, ReviewSubmittedEvent, ReviewsFailedEvent, ReviewsLoadedEvent, ReviewWithdrawnEvent } from './events.ts';
