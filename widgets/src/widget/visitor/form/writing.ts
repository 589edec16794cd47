/** The place of writing: the button, the form that opens in its place, and what is said after sending. */
import type { OwnReview, Submission } from '../../types.ts';
import type { VisitorContext } from '../context.ts';
import { fill, ReviewSubmittedEvent, storageKey } from '../kit.ts';
import type { OwnKey } from '../own/keys.ts';
import { withProof } from '../proof/proof.ts';
import { DraftStore } from './draft.ts';
import { ReviewForm } from './form.ts';
import { Sending } from './sending.ts';
import { sentNote } from './sent.ts';

export class Writing {
  readonly #button: HTMLButtonElement;
  readonly #place: HTMLElement;
  readonly #ctx: VisitorContext;
  readonly #draft: DraftStore;
  readonly #onSent: (own: OwnKey, review: OwnReview) => void;
  #form: ReviewForm | null = null;

  /** `button` opens the form, `place` takes it. */
  constructor(ctx: VisitorContext, button: HTMLButtonElement, place: HTMLElement, onSent: (own: OwnKey, review: OwnReview) => void) {
    this.#ctx = ctx;
    this.#button = button;
    this.#place = place;
    this.#onSent = onSent;
    this.#draft = new DraftStore(ctx.store, storageKey('draft', ctx.settings));
    this.#name();
  }

  /** Opens the form, or goes to the one that is open. */
  open(): void {
    const form = this.#form ?? this.#make();
    if (form !== this.#form) {
      this.#form = form;
      fill(this.#place, form.element);
    }
    this.#name();
    form.element.scrollIntoView({ block: 'nearest' });
    form.focus();
  }

  #close(): void {
    this.#form = null;
    fill(this.#place);
    this.#name();
    this.#button.focus();
  }

  #discard(): void {
    this.#draft.clear();
    this.#form = null;
    this.open();
  }

  #sent(own: OwnKey, review: OwnReview, email: string): void {
    const note = sentNote(review, email, this.#ctx.t, () => this.#close());
    this.#form = null;
    fill(this.#place, note.element);
    this.#name();
    this.#onSent(own, review);
    note.heading.focus();
    this.#ctx.emit(new ReviewSubmittedEvent(review.id, review.rating));
  }

  #name(): void {
    this.#button.textContent = this.#ctx.t(this.#draft.isEmpty ? 'form.write' : 'form.continue');
    this.#button.setAttribute('aria-expanded', String(this.#form !== null));
  }

  #make(): ReviewForm {
    const form = new ReviewForm(this.#ctx, this.#draft, {
      send: () => void sending.send(),
      edit: () => sending.forgetFindings(),
      close: () => this.#close(),
      discard: () => this.#discard(),
    });
    this.#ctx.client.asked().then((asked) => form.consents.show(asked, this.#ctx.t), () => undefined);
    const post = (body: Submission): Promise<OwnReview> => withProof(this.#ctx, (proof) => this.#ctx.client.submit(body, this.#draft.idempotencyKey(body), proof));
    const sending = new Sending(this.#ctx, this.#draft, form, post, (own, review, email) => this.#sent(own, review, email));
    return form;
  }
}
