import { fill, h } from '../shared/dom.ts';
import type { Desk } from './context.ts';
import { DeskElement } from './element.ts';
import { formatRoute, type Route } from './route.ts';
import { VIEWS, type Counts } from './types.ts';

/** The left column: what waits for whom, with the numbers of the day. */
export class ViewsElement extends DeskElement {
  private readonly desk: Desk;
  private readonly links = new Map<string, HTMLAnchorElement>();
  private readonly numbers = new Map<string, HTMLElement>();
  private readonly offline: HTMLElement;

  constructor(desk: Desk) {
    super();
    this.desk = desk;
    this.offline = h('p', { class: 'offline', role: 'status', 'data-testid': 'offline' });
  }

  protected override connected(): void {
    const { t, site, role } = this.desk;
    const link = (name: string, route: Route, text: string, counted: boolean): HTMLElement => {
      const number = counted ? h('span', { class: 'count', 'data-testid': `count-${name}` }) : null;
      const anchor = h('a', { href: formatRoute(route), 'data-testid': `view-${name}` }, h('span', null, text), number);
      this.links.set(name, anchor);
      if (number) this.numbers.set(name, number);
      return h('li', null, anchor);
    };
    const views = VIEWS.map((view) => link(view, { page: 'queue', site: site.key, view, thread: null }, t.of('view', view), true));
    const pages: HTMLElement[] = [];
    if (role !== 'EXECUTIVE') pages.push(link('flags', { page: 'flags', site: site.key }, t('page.flags'), false));
    if (role === 'ADMIN') {
      pages.push(link('settings', { page: 'settings', site: site.key }, t('page.settings'), false));
      pages.push(link('members', { page: 'members', site: site.key }, t('page.members'), false));
      pages.push(link('install', { page: 'install', site: site.key }, t('page.install'), false));
      pages.push(link('imports', { page: 'imports', site: site.key }, t('page.imports'), false));
    }
    if (role === 'ADMIN' || role === 'AUDITOR') pages.push(link('audit', { page: 'audit', site: site.key }, t('page.audit'), false));
    fill(
      this,
      h('nav', { 'aria-label': t('views') }, h('ul', { class: 'views' }, ...views), pages.length > 0 ? h('ul', { class: 'pages' }, ...pages) : null,
        this.desk.writes ? null : h('p', { class: 'readonly' }, t('readonly')),
        this.offline),
    );
  }

  show(route: Route): void {
    const current = route.page === 'queue' ? route.view : route.page;
    for (const [name, link] of this.links) {
      if (name === current) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  }

  count(counts: Counts): void {
    const numbers = new Intl.NumberFormat(this.desk.t.lang);
    for (const view of VIEWS) {
      const number = this.numbers.get(view);
      if (number) number.textContent = view === 'done' && counts[view] === 0 ? '' : numbers.format(counts[view]);
    }
    document.title = counts.todo > 0 ? `(${counts.todo}) ${this.desk.t('title')}` : this.desk.t('title');
  }

  /** The list stays right without the stream, only slower; that is worth a quiet line and no more. */
  live(connected: boolean): void {
    this.offline.textContent = connected ? '' : this.desk.t('offline');
  }
}
