import { Problem } from '../shared/api.ts';
import { fill, h } from '../shared/dom.ts';
import { DeskElement } from './element.ts';
import { field, problemText, statusLine } from './ui.ts';
import type { Language, Me } from './types.ts';
import type { Words } from './words.ts';

/** The door. What is wrong stands beside the form, and nothing typed is lost. */
export class SignInElement extends DeskElement {
  private readonly email: HTMLInputElement;
  private readonly password: HTMLInputElement;

  constructor(
    t: Words,
    signIn: (email: string, password: string) => Promise<Me>,
    entered: (me: Me) => void,
    language: ((lang: Language) => void) | null,
  ) {
    super();
    this.email = h('input', { type: 'email', name: 'email', autocomplete: 'username', required: true, 'data-testid': 'email' });
    this.password = h('input', {
      type: 'password',
      name: 'password',
      autocomplete: 'current-password',
      required: true,
      'data-testid': 'password',
    });
    const email = field(t('signin.email'), this.email);
    const password = field(t('signin.password'), this.password);
    const status = statusLine('signin-error');
    const submit = h('button', { type: 'submit', class: 'button primary', 'data-testid': 'sign-in' }, t('signin.submit'));
    const send = async (): Promise<void> => {
      email.complain(this.email.value.trim() === '' ? t('signin.email.missing') : null);
      password.complain(this.password.value === '' ? t('signin.password.missing') : null);
      status.clear();
      if (this.email.value.trim() === '') { this.email.focus(); return; }
      if (this.password.value === '') { this.password.focus(); return; }
      submit.disabled = true;
      try {
        entered(await signIn(this.email.value.trim(), this.password.value));
      } catch (error) {
        const known = error instanceof Problem && error.code === 'bad-credentials';
        status.bad(known ? t('signin.bad') : problemText(t, error));
        this.password.focus();
        this.password.select();
      } finally {
        submit.disabled = false;
      }
    };
    const form = h(
      'form',
      { novalidate: true, on: { submit: (event) => { event.preventDefault(); void send(); } } },
      email.element,
      password.element,
      status.element,
      submit,
    );
    const languages = language
      ? h(
          'p',
          { class: 'languages' },
          ...(['ru', 'en'] as const).map((lang) =>
            h('button', { type: 'button', lang, 'aria-pressed': String(lang === t.lang), on: { click: () => { language(lang); } } },
              lang === 'ru' ? 'Русский' : 'English'),
          ),
        )
      : null;
    this.className = 'sign-in';
    this.prepared = [h('p', { class: 'masthead' }, t('brand')), h('h1', null, t('signin.title')), h('p', { class: 'lede' }, t('signin.lede')), form, languages];
  }

  private readonly prepared: (Node | null)[];

  protected override connected(): void {
    fill(this, ...this.prepared);
  }

  focusFirst(): void {
    this.email.focus();
  }
}
