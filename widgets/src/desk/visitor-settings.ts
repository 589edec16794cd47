import { fill, h } from '../shared/dom.ts';
import type { Desk } from './context.ts';
import type { ConsentText, VisitorSettings } from './visitor-types.ts';
import { failure, field, problemText, statusLine } from './ui.ts';

const PURPOSES = ['PROCESSING', 'NAME'] as const;
const LANGUAGES = ['ru', 'en'] as const;

/** What the site asks of its visitors: two consents in two languages, proof of work, and the key of its purchase links. */
export function visitorSettings(desk: Desk): HTMLElement {
  const { t, api } = desk;
  const element = h('section', { 'aria-label': t('visitors') });
  const load = async (): Promise<void> => {
    try {
      fill(element, h('h3', null, t('visitors')), form(desk, await api.visitors()));
    } catch (error) {
      fill(element, failure(t, error, () => void load()));
    }
  };
  void load();
  return element;
}

function form(desk: Desk, settings: VisitorSettings): HTMLFormElement {
  const { t, api } = desk;
  const proof = h('input', { type: 'checkbox', checked: settings.proofOfWork, 'data-testid': 'set-proof' });
  const areas = PURPOSES.flatMap((purpose) => LANGUAGES.map((language) => {
    const area = h('textarea', { rows: 3, maxlength: 4000, lang: language, 'data-testid': `set-consent-${purpose}-${language}` });
    area.value = settings.consents.find((one) => one.purpose === purpose && one.language === language)?.text ?? '';
    return { purpose, language, area };
  }));
  const key = h('input', { type: 'text', readonly: true, value: settings.purchaseKey, 'data-testid': 'purchase-key' });
  const status = statusLine('visitors-status');
  const submit = h('button', { type: 'submit', class: 'button primary', 'data-testid': 'visitors-save' }, t('save'));
  const send = async (): Promise<void> => {
    submit.disabled = true;
    const consents: ConsentText[] = areas.map(({ purpose, language, area }) => ({ purpose, language, text: area.value.trim() }));
    try {
      await api.saveVisitors({ proofOfWork: proof.checked, consents });
      status.good(t('settings.saved'));
    } catch (error) {
      status.bad(problemText(t, error));
    } finally {
      submit.disabled = false;
    }
  };
  return h(
    'form',
    { class: 'page-form', novalidate: true, on: { submit: (event) => { event.preventDefault(); void send(); } } },
    ...areas.map(({ purpose, language, area }) => field(t(`consent.${purpose}`, { language: language.toUpperCase() }), area, t('consent.hint')).element),
    field(t('set.proof'), proof, t('set.proof.hint')).element,
    field(t('set.purchase'), key, t('set.purchase.hint')).element,
    status.element,
    h('div', { class: 'buttons' }, submit),
  );
}
