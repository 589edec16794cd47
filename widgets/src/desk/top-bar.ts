import { fill, h } from '../shared/dom.ts';
import type { Desk } from './context.ts';
import { DeskElement } from './element.ts';
import { memberMenu } from './member-menu.ts';
import { typing } from './ui.ts';
import type { Language } from './types.ts';

export interface BarActions {
  language: (lang: Language) => void;
  search: (words: string) => void;
  signOut: () => void;
}

/** Site, search, language, and who I am. */
export class TopBarElement extends DeskElement {
  private readonly desk: Desk;
  private readonly actions: BarActions;
  private input: HTMLInputElement | null = null;

  constructor(desk: Desk, actions: BarActions) {
    super();
    this.desk = desk;
    this.actions = actions;
  }

  protected override connected(signal: AbortSignal): void {
    const { t } = this.desk;
    const search = h('input', {
      type: 'search',
      'aria-label': t('search'),
      placeholder: t('search'),
      'aria-keyshortcuts': '/',
      'data-testid': 'search',
      on: {
        input: () => { this.actions.search(search.value); },
        keydown: (event) => {
          if (event.key !== 'Escape') return;
          search.value = '';
          this.actions.search('');
          search.blur();
        },
      },
    });
    this.input = search;
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing(event)) return;
        if (document.querySelector('dialog[open]')) return;
        event.preventDefault();
        search.focus();
      },
      { signal },
    );
    fill(
      this,
      h(
        'header',
        { class: 'bar' },
        h('h1', { class: 'brand' }, t('brand'), h('span', { class: 'unseen' }, ` · ${t('title')}`)),
        this.sites(),
        h('div', { class: 'search' }, search, h('kbd', { 'aria-hidden': 'true' }, '/')),
        this.languages(),
        memberMenu(this.desk, this.actions.signOut, signal),
      ),
    );
  }

  clearSearch(): void {
    if (this.input) this.input.value = '';
  }

  private sites(): HTMLElement {
    const { t, me, site } = this.desk;
    if (me.memberships.length < 2) return h('p', { class: 'site' }, site.name);
    const select = h(
      'select',
      {
        'aria-label': t('site'),
        'data-testid': 'site',
        on: { change: () => { this.desk.go({ page: 'queue', site: select.value, view: 'todo', thread: null }); } },
      },
      ...me.memberships.map((one) => h('option', { value: one.site.key, selected: one.site.key === site.key }, one.site.name)),
    );
    return h('div', { class: 'site' }, select);
  }

  private languages(): HTMLElement {
    const { t } = this.desk;
    const one = (lang: Language, name: string): HTMLElement =>
      h(
        'button',
        {
          type: 'button',
          lang,
          'aria-label': name,
          'aria-pressed': String(t.lang === lang),
          'data-testid': `lang-${lang}`,
          on: { click: () => { if (t.lang !== lang) this.actions.language(lang); } },
        },
        lang.toUpperCase(),
      );
    return h('div', { class: 'languages', role: 'group', 'aria-label': t('language') }, one('ru', 'Русский'), one('en', 'English'));
  }
}
