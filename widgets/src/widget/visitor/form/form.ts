/** The write form: what is typed lives in the draft, sending and its answers in {@link Sending}. */
import { CROSS } from '../../../shared/more-signs.ts';
import type { VisitorContext } from '../context.ts';
import { fill, h, LOCK, sign, uid } from '../kit.ts';
import { FIELD_ORDER, wrongIn, type FormField, type Wrong } from './check.ts';
import { TEXT_FIELDS, type DraftStore, type TextField } from './draft.ts';
import { ConsentBoxes } from './consents.ts';
import { textField, type Field } from './field.ts';
import { hints, type Hints } from './hints.ts';
import { starChooser, starWords, type StarChooser } from './star-chooser.ts';

export class ReviewForm {
  readonly element: HTMLFormElement;
  /** Above the button: findings of the server, what went wrong. */
  readonly foot: HTMLElement;
  readonly accepted = new Set<string>();
  readonly consents = new ConsentBoxes();
  readonly #ctx: VisitorContext;
  readonly #draft: DraftStore;
  readonly #stars: StarChooser;
  readonly #starsWrong: HTMLElement;
  readonly #fields = new Map<TextField, Field>();
  readonly #hints: Hints[] = [];
  readonly #send: HTMLButtonElement;

  /** `onSend` is called when the fields look right; `onEdit` at every change. */
  constructor(ctx: VisitorContext, draft: DraftStore, on: { send: () => void; edit: () => void; close: () => void; discard: () => void }) {
    this.#ctx = ctx;
    this.#draft = draft;
    const { t } = ctx;
    const edit = on.edit;
    this.#stars = starChooser({
      legend: t('form.rating'),
      words: starWords(t),
      value: draft.draft.rating,
      onChange: (rating) => { this.#wrongStars(null); draft.change({ rating }); edit(); },
    });
    const starsWrongId = uid('rating');
    this.#starsWrong = h('p', { class: 'wrong', part: 'error', id: starsWrongId });
    this.#stars.element.setAttribute('aria-describedby', starsWrongId);
    const field = (name: TextField, more: Partial<Parameters<typeof textField>[0]>): HTMLElement => this.#add(name, more, edit);
    this.foot = h('div', { class: 'foot' });
    this.#send = h('button', { type: 'submit', class: 'primary', part: 'button button-primary' }, t('form.send'));
    const headingId = uid('form');
    this.element = h(
      'form',
      { class: 'form', part: 'form', novalidate: true, 'aria-labelledby': headingId, on: { submit: (event) => { event.preventDefault(); this.#submit(on.send); } } },
      h(
        'div',
        { class: 'form-head' },
        h('h3', { id: headingId }, t('form.heading')),
        h('button', { type: 'button', class: 'close', part: 'button', 'aria-label': t('form.close'), on: { click: on.close } }, sign(CROSS)),
      ),
      draft.isEmpty ? null : h('p', { class: 'small kept' }, t('form.kept'), ' ', h('button', { type: 'button', class: 'link', part: 'button', on: { click: on.discard } }, t('form.discard'))),
      h('div', { class: 'field' }, this.#stars.element, this.#starsWrong),
      field('authorName', { required: true, autocomplete: 'name' }),
      field('title', {}),
      field('text', { required: true, rows: 5 }),
      h(
        'fieldset',
        { class: 'off-record', part: 'form-private' },
        h('legend', null, sign(LOCK), t('form.private')),
        field('email', { type: 'email', autocomplete: 'email', hint: t('form.emailHint') }),
        field('wish', { rows: 2, hint: t('form.wishHint') }),
        field('privateNote', { rows: 2, hint: t('form.privateNoteHint') }),
      ),
      this.consents.element,
      this.foot,
      h('div', { class: 'row' }, this.#send),
      h('p', { class: 'small' }, t('form.rules')),
    );
    ctx.signal.addEventListener('abort', () => this.#hints.forEach((hint) => hint.stop()), { once: true });
  }

  focus(): void {
    this.#stars.focusable().focus();
  }

  busy(isBusy: boolean): void {
    this.#send.setAttribute('aria-disabled', String(isBusy));
    this.#send.textContent = this.#ctx.t(isBusy ? 'form.sending' : 'form.send');
  }

  get isBusy(): boolean {
    return this.#send.getAttribute('aria-disabled') === 'true';
  }

  /** Shows what is wrong beside each field and goes to the first. Messages for unknown fields are given back. */
  showWrong(problems: readonly { readonly field: string; readonly message: string }[]): readonly string[] {
    const elsewhere: string[] = [];
    const byField = new Map(problems.map((problem) => [problem.field, problem.message]));
    for (const { field, message } of problems) {
      if (!FIELD_ORDER.some((known) => known === field)) {
        elsewhere.push(message);
      }
    }
    this.#wrongStars(byField.get('rating') ?? null);
    TEXT_FIELDS.forEach((name) => this.#fields.get(name)?.wrong(byField.get(name) ?? null));
    const first = FIELD_ORDER.find((field) => byField.has(field));
    if (first !== undefined) {
      this.#focusField(first);
      this.#ctx.announce(this.#ctx.t('error.fields', { n: problems.length }));
    }
    return elsewhere;
  }

  #add(name: TextField, more: Partial<Parameters<typeof textField>[0]>, edit: () => void): HTMLElement {
    const { t } = this.#ctx;
    const field = textField({ name, label: t(`field.${name}`), value: this.#draft.draft[name], onInput: (value) => changed(value), ...more }, t);
    const watch = name === 'text' || name === 'title' ? hints(field.below, this.accepted, this.#ctx, () => field.input.focus()) : null;
    const changed = (value: string): void => {
      this.#draft.change({ [name]: value });
      watch?.update(value);
      edit();
    };
    if (watch) {
      this.#hints.push(watch);
      watch.update(field.input.value);
    }
    this.#fields.set(name, field);
    return field.element;
  }

  #submit(send: () => void): void {
    if (this.isBusy) {
      return;
    }
    const wrong = wrongIn(this.#draft.draft);
    fill(this.#starsWrong);
    this.showWrong(wrong.map((one) => ({ field: one.field, message: this.#explain(one) })));
    const consent = this.consents.missing(this.#ctx.t('error.consent'));
    if (wrong.length === 0 && consent === null) {
      send();
    } else if (wrong.length === 0) {
      consent?.focus();
    }
  }

  #explain(wrong: Wrong): string {
    const { t } = this.#ctx;
    if (wrong.kind === 'long') {
      return t('error.long', { n: wrong.limit });
    }
    switch (wrong.field) {
      case 'rating':
        return t('error.rating');
      case 'authorName':
        return t('error.authorName');
      case 'email':
        return t('error.email');
      default:
        return t('error.text');
    }
  }

  #wrongStars(message: string | null): void {
    fill(this.#starsWrong, message);
  }

  #focusField(field: FormField): void {
    const target = field === 'rating' ? this.#stars.focusable() : this.#fields.get(field)?.input;
    target?.focus();
  }
}
