/** The write form once more, over the words of one's own review. */
import type { OwnReview } from '../../types.ts';
import type { VisitorContext } from '../context.ts';
import { DraftStore, NOTHING } from '../form/draft.ts';
import { ReviewForm } from '../form/form.ts';
import { Sending } from '../form/sending.ts';
import { storageKey } from '../kit.ts';
import type { OwnKey } from './keys.ts';

/** Begins with what the author wanted last. `onDone` gets the review as it is then. */
export function editing(ctx: VisitorContext, own: OwnKey, review: OwnReview, on: { done: (after: OwnReview) => void; close: () => void; again: () => void }): ReviewForm {
  const { title, text } = review.own.change ?? review;
  // Rating and name stand as they are; the form wants them filled.
  const begin = { ...NOTHING.draft, rating: review.rating, authorName: own.id, title: title ?? '', text };
  const draft = new DraftStore(ctx.store, storageKey('draft', ctx.settings) + own.id, Date.now, { draft: begin, authorKey: own.authorKey });
  const form = new ReviewForm(ctx, draft, {
    send: () => void sending.send(),
    edit: () => sending.forgetFindings(),
    close: on.close,
    discard: () => { draft.clear(); on.again(); },
  }, true);
  const sending = new Sending(ctx, draft, form, (body) => ctx.client.edit(own, body), (_own, after) => on.done(after));
  return form;
}
