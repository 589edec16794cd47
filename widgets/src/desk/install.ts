import { Api } from '../shared/api.ts';
import { fill, h } from '../shared/dom.ts';
import { icon } from '../shared/icons.ts';
import type { Desk } from './context.ts';
import { DeskElement } from './element.ts';
import { policy, snippets, type Release } from './snippets.ts';
import type { SiteSettings } from './types.ts';
import { button, field, filled, problemText } from './ui.ts';

const TYPES = ['Product', 'Book', 'Course', 'Event', 'Movie', 'Recipe', 'SoftwareApplication', 'LocalBusiness', 'CreativeWork'];

/** What to copy into the site, what its policy must allow, and whether the service answers. */
export class InstallElement extends DeskElement {
  private readonly desk: Desk;
  private readonly codes = h('div', { class: 'codes' });
  private readonly results = h('ul', { class: 'results', 'data-testid': 'install-results' });

  constructor(desk: Desk) {
    super();
    this.desk = desk;
  }

  protected override connected(): void {
    const { t, api } = this.desk;
    void filled(this, h('h2', { class: 'page-title' }, t('page.install')), 8, t, async () => {
      const [settings, release] = await Promise.all([api.settings(), api.release()]);
      return [h('p', { class: 'soft' }, t('install.lead')), this.form(release), this.codes, this.needs(release), this.tests(settings, release)];
    });
  }

  private form(release: Release): HTMLElement {
    const { t, site } = this.desk;
    const page = h('input', { type: 'text', value: 'my-page', maxlength: 200, spellcheck: 'false', 'data-testid': 'install-page' });
    const title = h('input', { type: 'text', value: t('install.sampleTitle'), maxlength: 300 });
    const type = h('select', null, ...TYPES.map((value) => h('option', { value }, value)));
    const show = (): void => {
      const place = { site: site.key, page: page.value.trim() || 'my-page', title: title.value, type: type.value };
      fill(this.codes, ...snippets(release, place).map(({ name, code }) => this.code(t.of('install.door', name), t.of('install.why', name), code, name)));
    };
    for (const control of [page, title, type]) control.addEventListener('input', show);
    show();
    return h('div', { class: 'page-form' },
      field(t('install.page'), page, t('install.page.hint')).element,
      field(t('install.title'), title).element,
      field(t('install.type'), type, t('install.type.hint')).element);
  }

  private code(name: string, why: string, code: string, testid: string): HTMLElement {
    const { t } = this.desk;
    const copy = async (): Promise<void> => {
      try {
        await navigator.clipboard.writeText(code);
        this.desk.say(t('install.copied'));
      } catch {
        this.desk.say(t('install.notCopied'));
      }
    };
    return h('section', { class: 'code' },
      h('h3', null, name),
      h('p', { class: 'soft' }, why),
      h('pre', { tabindex: 0, 'aria-label': name, 'data-testid': `code-${testid}` }, h('code', null, code)),
      button(t('install.copy'), () => void copy(), { kind: 'quiet', label: t('install.copy.named', { name }) }));
  }

  private needs(release: Release): HTMLElement {
    const { t } = this.desk;
    return this.code(t('install.csp'), t('install.csp.why'), policy(release), 'csp');
  }

  private tests(settings: SiteSettings, release: Release): HTMLElement {
    const { t } = this.desk;
    const origin = h('input', { type: 'url', value: settings.origins[0] ?? 'https://', spellcheck: 'false', 'data-testid': 'install-origin' });
    return h('section', { class: 'code' },
      h('h3', null, t('install.test')),
      field(t('install.origin'), origin, t('install.origin.hint')).element,
      button(t('install.test.run'), () => void this.test(settings, release, origin.value.trim()), { testid: 'install-test' }),
      h('div', { role: 'status' }, this.results));
  }

  private async test(settings: SiteSettings, release: Release, origin: string): Promise<void> {
    const { t } = this.desk;
    fill(this.results);
    await this.step(t('install.test.script'), async () => {
      const response = await fetch(release.url, { integrity: release.integrity, mode: 'cors', credentials: 'omit' });
      if (!response.ok) throw new Error(String(response.status));
    });
    await this.step(t('install.test.feed'), async () => {
      await new Api({ base: '', lang: t.lang }).call(`/api/v1/sites/${this.desk.site.key}/reviews`, { query: { page: 'my-page' } });
    });
    const listed = settings.origins.includes(origin);
    this.result(listed, t(listed ? 'install.test.origin' : 'install.test.noOrigin', { origin }));
  }

  private async step(text: string, run: () => Promise<void>): Promise<void> {
    try {
      await run();
      this.result(true, text);
    } catch (error) {
      this.result(false, `${text} ${problemText(this.desk.t, error)}`);
    }
  }

  private result(good: boolean, text: string): void {
    this.results.append(h('li', { class: good ? 'good' : 'bad' }, icon(good ? 'tick' : 'warning'), ' ', text));
  }
}
