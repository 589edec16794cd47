/**
 * From "Send" to the stored review: ask first, show what looks private, send again with the visitor's decisions. A failed
 * network changes nothing: the same body goes out again under the same keys.
 */
import type { Finding, OwnReview, Submission } from '../../types.ts';
import type { VisitorContext } from '../context.ts';
import { Failure, failureNote, fill } from '../kit.ts';
import type { OwnKey } from '../own/keys.ts';
import type { DraftStore } from './draft.ts';
import { findingsPanel, type FindingsPanel } from './findings.ts';
import type { ReviewForm } from './form.ts';
import { decided, quoteOf, submission } from './submission.ts';

export class Sending {
  readonly #ctx: VisitorContext;
  readonly #draft: DraftStore;
  readonly #form: ReviewForm;
  readonly #post: (body: Submission) => Promise<OwnReview>;
  readonly #done: (own: OwnKey, review: OwnReview, email: string) => void;
  #asked: { readonly body: Submission; readonly panel: FindingsPanel } | null = null;

  constructor(ctx: VisitorContext, draft: DraftStore, form: ReviewForm, post: (body: Submission) => Promise<OwnReview>, done: (own: OwnKey, review: OwnReview, email: string) => void) {
    this.#ctx = ctx;
    this.#draft = draft;
    this.#form = form;
    this.#post = post;
    this.#done = done;
  }

  /** Something was typed: the findings belong to a text that is no more. */
  forgetFindings(): void {
    if (this.#asked !== null) {
      this.#asked = null;
      fill(this.#form.foot);
    }
  }

  async send(): Promise<void> {
    const asked = this.#asked;
    const facts = { url: location.href.replace(/#.*$/, ''), title: document.title };
    const body = asked === null
      ? { ...submission(this.#draft.draft, this.#ctx.settings, this.#draft.authorKey(), facts), ...this.#besides() }
      : decided(asked.body, asked.panel.kept());
    await this.#deliver(body);
  }

  async #deliver(body: Submission): Promise<void> {
    const form = this.#form;
    form.busy(true);
    try {
      const review = await this.#post(body);
      const own = { id: review.id, authorKey: body.authorKey };
      this.#ctx.keys.add(own);
      this.#draft.clear();
      this.#done(own, review, body.email ?? '');
    } catch (error) {
      form.busy(false);
      await this.#refused(error, body);
    }
  }

  /** What does not stand in the draft: consent is given anew each time, the purchase comes with the link. */
  #besides(): Pick<Submission, 'consents' | 'purchase'> {
    const purchase = /[#&]frontpage-purchase=([\w.-]+)/.exec(location.hash)?.[1];
    const consents = this.#form.consents.given;
    return { ...(consents.length > 0 && { consents }), ...(purchase !== undefined && { purchase }) };
  }

  async #refused(error: unknown, body: Submission): Promise<void> {
    const form = this.#form;
    const { t } = this.#ctx;
    const { code, message, refused } = error instanceof Failure ? error : new Failure(500, {});
    if (code === 'sensitive-data') {
      await this.#decide(body, refused.findings ?? []);
      return;
    }
    if (refused.fields?.length) {
      const elsewhere = form.showWrong(refused.fields);
      fill(form.foot, elsewhere.length === 0 ? null : failureNote(elsewhere.join(' '), t, null));
      return;
    }
    if (this.#ctx.signal.aborted) {
      return;
    }
    const text = message || t(code === 'unreachable' ? 'error.unreachable' : 'error.unknown');
    // The visitor's decisions stand: only the sending failed.
    fill(form.foot, this.#asked?.panel.element, failureNote(text, t, null));
  }

  async #decide(body: Submission, findings: readonly Finding[]): Promise<void> {
    const open = findings.filter((finding) => !this.#form.accepted.has(quoteOf(body, finding).quote));
    if (open.length === 0) {
      await this.#deliver(decided(body, []));
      return;
    }
    const panel = findingsPanel(body, open, this.#ctx);
    this.#asked = { body, panel };
    fill(this.#form.foot, panel.element);
    panel.heading.focus();
  }
}
