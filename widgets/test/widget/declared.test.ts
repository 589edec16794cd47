import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as Declared from '../../package/widget.d.ts';
import type * as Real from '../../src/widget/widget.ts';

/** True when the declared class can stand for the real one, and makes instances that can. */
type Fits<D extends abstract new (...args: never) => object, R extends D> = InstanceType<R> extends InstanceType<D> ? true : never;
type Names = keyof typeof Declared;

// Checked by the compiler: a class that is declared and not exported, or exported otherwise, does not compile here.
const fits: { readonly [name in Names]: Fits<(typeof Declared)[name], (typeof Real)[name]> } = {
  FrontpageReviewsElement: true,
  ReviewsLoadedEvent: true,
  ReviewSubmittedEvent: true,
  RatingChangedEvent: true,
  ReviewWithdrawnEvent: true,
  FlagSentEvent: true,
  ReviewsFailedEvent: true,
};
const nothingForgotten: Exclude<keyof typeof Real, Names> extends never ? true : never = true;

test('the declared types are those of the script', () => {
  assert(nothingForgotten && Object.values(fits).every(Boolean));
});
