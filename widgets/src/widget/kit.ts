/** What the part that is loaded on use borrows from this one, so that nothing of it is downloaded twice. */
import { fill, h, hasFocus, svg, uid } from '../shared/dom.ts';
import { LOCK, sign, WARNING } from '../shared/signs.ts';
import { STAR } from '../shared/stars.ts';
import { ago } from '../shared/times.ts';
import { ask, Failure } from './ask.ts';
import { FlagSentEvent, RatingChangedEvent, ReviewSubmittedEvent, ReviewWithdrawnEvent } from './events.ts';
import { reviewCard } from './list/review.ts';
import { failureNote } from './list/states.ts';
import { privateChip } from './list/text.ts';
import { PRIVATE_MARKER } from './segments.ts';
import { storageKey } from './settings.ts';

export const kit = {
  ask, Failure, fill, h, hasFocus, svg, uid, sign, LOCK, WARNING, STAR, ago, reviewCard, failureNote, privateChip,
  PRIVATE_MARKER, storageKey, FlagSentEvent, RatingChangedEvent, ReviewSubmittedEvent, ReviewWithdrawnEvent,
};

export type Kit = typeof kit;
