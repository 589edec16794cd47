/** The write form: what is typed lives in the draft, sending and its answers in {@link Sending}. */
import { CROSS } from '../../../shared/more-signs.ts';
import type { VisitorContext } from '../context.ts';
import { fill, h, LOCK, sign, uid } from '../kit.ts';
import { busy, button, isBusy, primary } from '../buttons.ts';
import { FIELD_ORDER, wrongIn, type FormField, type Wrong } from './check.ts';
import { TEXT_FIELDS, type DraftStore, type TextField } from './draft.ts';
import { ConsentBoxes } from './consents.ts';
import { textField, type Field } from './field.ts';
import { hints } from './hints.ts';
import { starChooser, type StarChooser } from './star-chooser.ts';

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
  readonly #send: HTMLButtonElement;
  /** On the button that sends. */
  readonly #words: string;
  /** Where writing begins. */
  readonly #first: FormField;

  /** `on.send` is called when the fields look right, `on.edit` at every change. With `isEdit` there are only the words to change. */
  constructor(ctx: VisitorContext, draft: DraftStore, on: { send: () => void; edit: () => void; close: () => void; discard: () => void }, isEdit = false) {
    this.#first = isEdit ? 'text' : 'rating';
    this.#ctx = ctx;
    this.#draft = draft;
    const { t } = ctx;
    const edit = on.edit;
    this.#stars = starChooser(t, t('form.rating'), draft.draft.rating, (rating) => { this.#wrongStars(null); draft.change({ rating }); edit(); });
    const starsWrongId = uid('rating');
    this.#starsWrong = h('p', { class: 'wrong', part: 'error', id: starsWrongId });
    this.#stars.element.setAttribute('aria-describedby', starsWrongId);
    const field = (name: TextField, more: Partial<Parameters<typeof textField>[0]>): HTMLElement => this.#add(name, more, edit);
    this.foot = h('div', { class: 'foot' });
    this.#words = t(isEdit ? 'own.editSend' : 'form.send');
    this.#send = primary(this.#words);
    const headingId = uid('form');
    this.element = h(
      'form',
      { class: 'form', part: 'form', novalidate: true, 'aria-labelledby': headingId, on: { submit: (event) => { event.preventDefault(); this.#submit(on.send); } } },
      h(
        'div',
        { class: 'form-head' },
        h('h3', { id: headingId }, t(isEdit ? 'own.edit' : 'form.heading')),
        h('button', { type: 'button', class: 'close', part: 'button', 'aria-label': t('form.close'), on: { click: on.close } }, sign(CROSS)),
      ),
      draft.isEmpty ? null : h('p', { class: 'small kept' }, t('form.kept'), ' ', button(t('form.discard'), on.discard, 'link')),
      !isEdit && h('div', { class: 'field' }, this.#stars.element, this.#starsWrong),
      !isEdit && field('authorName', { required: true, autocomplete: 'name' }),
      field('title', {}),
      field('text', { required: true, rows: 5 }),
      !isEdit && h(
        'fieldset',
        { class: 'off-record', part: 'form-private' },
        h('legend', null, sign(LOCK), t('form.private')),
        field('email', { type: 'email', hint: t('form.emailHint') }),
        field('wish', { rows: 2, hint: t('form.wishHint') }),
        field('privateNote', { rows: 2, hint: t('form.privateNoteHint') }),
      ),
      this.consents.element,
      this.foot,
      h('div', { class: 'row' }, this.#send),
      h('p', { class: 'small' }, t('form.rules')),
    );
  }

  focus(): void {
    this.#focusField(this.#first);
  }

  busy(isSending: boolean): void {
    busy(this.#send, isSending, isSending ? this.#ctx.t('form.sending') : this.#words);
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
      watch?.(value);
      edit();
    };
    watch?.(field.input.value);
    this.#fields.set(name, field);
    return field.element;
  }

  #submit(send: () => void): void {
    if (isBusy(this.#send)) {
      return;
    }
    const wrong = wrongIn(this.#draft.draft);
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
    return wrong.kind === 'long' ? t('error.long', { n: wrong.limit }) : t.of('error', wrong.field);
  }

  #wrongStars(message: string | null): void {
    fill(this.#starsWrong, message);
  }

  #focusField(field: FormField): void {
    const target = field === 'rating' ? this.#stars.focusable() : this.#fields.get(field)?.input;
    target?.focus();
  }
}
