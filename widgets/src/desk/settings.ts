import { h } from '../shared/dom.ts';
import { ChannelPolicyElement } from './channel-policy.ts';
import type { Desk } from './context.ts';
import { DeskElement } from './element.ts';
import { KeysElement } from './keys.ts';
import { RulesElement } from './rules.ts';
import { calm, complain, field, filled, problemText, statusLine, type Field } from './ui.ts';
import type { SiteSettings } from './types.ts';
import { visitorSettings } from './visitor-settings.ts';

const LISTS = ['origins', 'official', 'brands', 'publicStaff'] as const;

/** What an admin says about a site: who may embed it, which contacts are official, how it addresses people, how fast it answers. */
export class SettingsElement extends DeskElement {
  private readonly desk: Desk;

  constructor(desk: Desk) {
    super();
    this.desk = desk;
  }

  protected override connected(): void {
    const { t, api } = this.desk;
    void filled(this, h('h2', { class: 'page-title' }, t('page.settings')), 8, t, async () => [
      this.form(await api.settings()), new ChannelPolicyElement(this.desk), visitorSettings(this.desk), ...this.further(),
    ]);
  }

  /** Keys and rules are saved by themselves, and only an admin may see keys. */
  private further(): HTMLElement[] {
    return this.desk.role === 'ADMIN' ? [new RulesElement(this.desk), new KeysElement(this.desk)] : [];
  }

  private form(settings: SiteSettings): HTMLFormElement {
    const { t, api } = this.desk;
    const name = h('input', { type: 'text', value: settings.name, required: true, maxlength: 120, 'data-testid': 'set-name' });
    const language = select([['ru', 'Русский'], ['en', 'English']], settings.language);
    const voice = select([['formal', t('voice.formal')], ['informal', t('voice.informal')]], settings.voice);
    const minutes = h('input', { type: 'number', min: 1, max: 10080, value: settings.firstReplyMinutes, 'data-testid': 'set-minutes' });
    const areas = LISTS.map((key) => {
      const area = h('textarea', { rows: 3, spellcheck: 'false', 'data-testid': `set-${key}` });
      area.value = settings[key].join('\n');
      return area;
    });
    const fields: Record<string, Field> = {
      name: field(t('set.name'), name),
      language: field(t('set.language'), language),
      voice: field(t('set.voice'), voice, t('set.voice.hint')),
      firstReplyMinutes: field(t('set.minutes'), minutes, t('set.minutes.hint')),
    };
    LISTS.forEach((key, at) => {
      const area = areas[at];
      if (area) fields[key] = field(t.of('set', key), area, t.of('set.hint', key));
    });
    const status = statusLine('settings-status');
    const submit = h('button', { type: 'submit', class: 'button primary', 'data-testid': 'settings-save' }, t('save'));
    const send = async (): Promise<void> => {
      calm(fields);
      status.clear();
      submit.disabled = true;
      const [origins = [], official = [], brands = [], publicStaff = []] = areas.map((area) => lines(area.value));
      const body: SiteSettings = {
        name: name.value.trim(),
        language: language.value === 'ru' ? 'ru' : 'en',
        voice: voice.value === 'informal' ? 'informal' : 'formal',
        firstReplyMinutes: Number(minutes.value),
        origins, official, brands, publicStaff,
      };
      try {
        await api.saveSettings(body);
        status.good(t('settings.saved'));
      } catch (error) {
        complain(fields, error, (path) => path.split(/[[.]/u)[0] ?? '');
        status.bad(problemText(t, error));
      } finally {
        submit.disabled = false;
      }
    };
    return h(
      'form',
      { class: 'page-form', novalidate: true, on: { submit: (event) => { event.preventDefault(); void send(); } } },
      ...Object.values(fields).map((one) => one.element),
      status.element,
      h('div', { class: 'buttons' }, submit),
    );
  }
}

function select(options: readonly (readonly [string, string])[], chosen: string): HTMLSelectElement {
  return h('select', null, ...options.map(([value, text]) => h('option', { value, selected: value === chosen }, text)));
}

/** One entry a line; empty lines and spaces around are nobody's intention. */
function lines(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean);
}
