import { fill, h } from '../shared/dom.ts';
import type { Desk } from './context.ts';
import { button, calm, complain, field, problemText, statusLine } from './ui.ts';
import type { Language, Me, Signature } from './types.ts';

const LANGUAGES: readonly Language[] = ['ru', 'en'];

/** The name and job that customers of this language read; those of the desk where nothing else was said. */
export function signatureOf(me: Me, language: string): Signature {
  return me.signatures[language] ?? { name: me.name, title: me.role };
}

/** How the person signs, for each language in which customers are answered. */
export function signatureForms(desk: Desk): HTMLElement {
  return h('div', { class: 'signatures', 'data-testid': 'signatures' }, ...LANGUAGES.map((language) => one(desk, language)));
}

function one(desk: Desk, language: Language): HTMLElement {
  const { t, me } = desk;
  const summary = h('summary', null);
  const name = h('input', { type: 'text', maxlength: 80, autocomplete: 'off', lang: language, 'data-testid': `sign-name-${language}` });
  const title = h('input', { type: 'text', maxlength: 80, autocomplete: 'off', lang: language, 'data-testid': `sign-title-${language}` });
  const fields = { name: field(t('member.name'), name), title: field(t('member.job'), title) };
  const status = statusLine(`sign-status-${language}`);
  const drop = button(t('sign.drop'), () => void send(() => desk.account.unsign(language)), { kind: 'quiet', testid: `sign-drop-${language}` });
  const show = (): void => {
    const signature = signatureOf(me, language);
    name.value = signature.name;
    title.value = signature.title;
    fill(summary, h('span', { class: 'soft' }, t(language === 'ru' ? 'language.ru' : 'language.en')), ` ${signature.name}, ${signature.title}`);
    drop.hidden = me.signatures[language] === undefined;
  };
  const send = async (call: () => Promise<Me>): Promise<void> => {
    calm(fields);
    status.clear();
    try {
      me.signatures = (await call()).signatures;
      show();
      status.good(t('sign.saved'));
    } catch (error) {
      complain(fields, error);
      status.bad(problemText(t, error));
    }
  };
  show();
  const submit = (event: Event): void => {
    event.preventDefault();
    void send(() => desk.account.sign(language, { name: name.value.trim(), title: title.value.trim() }));
  };
  return h('details', { 'data-testid': `sign-${language}` }, summary,
    h('form', { class: 'signature', novalidate: true, on: { submit } },
      fields.name.element, fields.title.element,
      h('div', { class: 'buttons' }, h('button', { type: 'submit', class: 'button', 'data-testid': `sign-save-${language}` }, t('sign.save')), drop),
      status.element));
}
