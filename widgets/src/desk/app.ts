import { announcer } from '../shared/announce.ts';
import { Problem } from '../shared/api.ts';
import { fill, h } from '../shared/dom.ts';
import { everyWhileVisible } from '../shared/polling.ts';
import { pickLanguage } from '../shared/i18n.ts';
import { AuditElement } from './audit.ts';
import { FlagsElement } from './flags.ts';
import type { Desk } from './context.ts';
import { AccountApi, SiteApi } from './desk-api.ts';
import { DeskElement } from './element.ts';
import { mayWrite } from './gate.ts';
import { Kept } from './kept.ts';
import { ImportsElement } from './imports.ts';
import { InstallElement } from './install.ts';
import { Live, type LiveEvent } from './live.ts';
import { MembersElement } from './members.ts';
import { QueueElement } from './queue.ts';
import { formatRoute, parseRoute, type Page, type Route } from './route.ts';
import { SettingsElement } from './settings.ts';
import { SignInElement } from './sign-in.ts';
import { ThreadElement } from './thread.ts';
import { TopBarElement } from './top-bar.ts';
import { failure } from './ui.ts';
import type { Language, Me } from './types.ts';
import { ViewsElement } from './views.ts';
import { wordsIn, type Words } from './words.ts';

interface Frame {
  readonly desk: Desk;
  readonly views: ViewsElement;
  readonly pane: HTMLElement;
  readonly queue: QueueElement;
  readonly thread: ThreadElement;
  /** Ends what follows the site. */
  readonly stop: () => void;
}

/** The whole desk: who is signed in, where the hash points, and the live stream of the site in view. */
export class AppElement extends DeskElement {
  private t: Words = wordsIn('en');
  private account = new AccountApi('en', () => undefined);
  private me: Me | null = null;
  private frame: Frame | null = null;
  private readonly kept = new Kept();
  private readonly drafts = new Kept();
  private readonly voice = announcer();
  private signal: AbortSignal = AbortSignal.abort();

  protected override connected(signal: AbortSignal): void {
    this.signal = signal;
    this.speak(pickLanguage(localStorage.getItem('fp-desk-lang') ?? navigator.language, ['en', 'ru']));
    window.addEventListener('hashchange', () => { this.follow(); }, { signal });
    window.addEventListener('beforeunload', (event) => { if (this.kept.any || this.drafts.any) event.preventDefault(); }, { signal });
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') void this.frame?.thread.flush(); }, { signal });
    signal.addEventListener('abort', () => { this.frame?.stop(); }, { once: true });
    void this.begin();
  }

  private speak(lang: string): void {
    this.t = wordsIn(lang);
    document.documentElement.lang = this.t.lang;
    document.title = this.t('title');
    this.account = new AccountApi(this.t.lang, () => { this.sessionEnded(); });
  }

  private async begin(): Promise<void> {
    try {
      this.enter(await this.account.me());
    } catch (error) {
      if (error instanceof Problem && error.status === 401) this.signIn();
      else fill(this, h('main', { class: 'alone' }, failure(this.t, error, () => void this.begin())));
    }
  }

  private signIn(): void {
    this.frame?.stop();
    this.frame = null;
    this.me = null;
    const form = new SignInElement(
      this.t,
      (email, password) => this.account.signIn(email, password),
      (me) => { this.enter(me); },
      (lang) => { this.speak(lang); localStorage.setItem('fp-desk-lang', lang); this.signIn(); },
    );
    fill(this, h('main', { class: 'alone' }, form), this.voice.element);
    form.focusFirst();
  }

  /** The session ended while someone works: ask for the password on top, so that nothing typed is lost. */
  private sessionEnded(): void {
    if (!this.me || this.querySelector('dialog.session-ended')) return;
    const before = this.me.id;
    const dialog = h('dialog', { class: 'dialog session-ended', 'aria-label': this.t('signin.again') });
    const form = new SignInElement(
      this.t,
      (email, password) => this.account.signIn(email, password),
      (me) => {
        dialog.close();
        dialog.remove();
        if (me.id !== before) { this.forget(); this.enter(me); } else this.refresh();
      },
      null,
    );
    dialog.append(form);
    this.append(dialog);
    dialog.addEventListener('cancel', (event) => { event.preventDefault(); });
    dialog.showModal();
    form.focusFirst();
  }

  private enter(me: Me): void {
    this.me = me;
    this.speak(localStorage.getItem('fp-desk-lang') ?? me.language);
    this.frame?.stop();
    this.frame = null;
    this.follow();
  }

  /** Makes the page agree with the hash. */
  private follow(): void {
    const me = this.me;
    if (!me) return;
    const route = parseRoute(location.hash);
    const membership = me.memberships.find((one) => route.page !== 'home' && one.site.key === route.site) ?? me.memberships[0];
    if (!membership) {
      fill(this, h('main', { class: 'alone' }, h('p', null, this.t('nosites'))));
      return;
    }
    if (route.page === 'home' || route.site !== membership.site.key) {
      const view = membership.role === 'EXECUTIVE' ? 'escalated' : 'todo';
      history.replaceState(null, '', formatRoute({ page: 'queue', site: membership.site.key, view, thread: null }));
      this.follow();
      return;
    }
    const frame = this.frame?.desk.site.key === route.site ? this.frame : this.build(me, route.site);
    this.frame = frame;
    frame.views.show(route);
    this.dataset['screen'] = route.page === 'queue' && route.thread === null ? 'list' : 'thread';
    if (route.page === 'queue') this.showQueue(frame, route);
    else this.showPage(frame, route);
  }

  private build(me: Me, site: string): Frame {
    this.frame?.stop();
    const membership = me.memberships.find((one) => one.site.key === site);
    if (!membership) throw new Error('not a member');
    const desk: Desk = {
      t: this.t,
      me,
      site: membership.site,
      role: membership.role,
      writes: mayWrite(membership.role),
      account: this.account,
      api: new SiteApi(this.account, site),
      kept: this.kept,
      drafts: this.drafts,
      say: this.voice.say,
      go: (route) => { location.hash = formatRoute(route); },
    };
    const views = new ViewsElement(desk);
    const thread = new ThreadElement(desk, { changed: () => void queue.refresh(), after: (id) => queue.following(id) });
    const queue = new QueueElement(desk, (counts) => { views.count(counts); }, (empty, lastMinutes) => { thread.idle(empty, lastMinutes); });
    const bar = new TopBarElement(desk, {
      language: (lang) => void this.changeLanguage(lang),
      search: (words) => { queue.search(words); },
      signOut: () => void this.signOut(),
    });
    queue.addEventListener('search-ended', () => { bar.clearSearch(); });
    const pane = h('div', { class: 'pane', id: 'main', tabindex: -1 });
    fill(this, h('a', { class: 'skip', href: '#main', on: { click: (event) => { event.preventDefault(); pane.focus(); } } }, this.t('skip')), bar, views, h('main', null, queue, pane), this.voice.element);
    const heard = (event: LiveEvent): void => {
      void queue.refresh();
      thread.heard(event);
    };
    return { desk, views, pane, queue, thread, stop: this.followSite(desk, heard, (connected) => { views.live(connected); }) };
  }

  /** The site's live events; executives have no stream on the server and ask from time to time. */
  private followSite(desk: Desk, heard: (event: LiveEvent) => void, status: (connected: boolean) => void): () => void {
    if (desk.role === 'EXECUTIVE') {
      const asking = new AbortController();
      everyWhileVisible(60_000, () => { heard({ kind: 'queue', thread: null }); }, asking.signal);
      return () => { asking.abort(); };
    }
    const live = new Live({ open: () => desk.api.events(), told: heard, status });
    live.start();
    return () => { live.stop(); };
  }

  private showQueue(frame: Frame, route: Route & { page: 'queue' }): void {
    if (frame.thread.parentNode !== frame.pane) fill(frame.pane, frame.thread);
    this.dataset['page'] = 'queue';
    frame.queue.show(route.view, route.thread);
    frame.thread.show(route.thread, route.view);
  }

  private showPage(frame: Frame, route: Route & { page: Page }): void {
    this.dataset['page'] = route.page;
    const pages = { flags: FlagsElement, settings: SettingsElement, members: MembersElement, install: InstallElement, imports: ImportsElement, audit: AuditElement };
    fill(frame.pane, new pages[route.page](frame.desk));
    void frame.queue.refresh();
  }

  private refresh(): void {
    void this.frame?.queue.refresh();
    this.frame?.thread.heard({ kind: 'thread', thread: null });
  }

  private async changeLanguage(lang: Language): Promise<void> {
    await this.frame?.thread.flush();
    localStorage.setItem('fp-desk-lang', lang);
    // The choice works at once; that the server remembers it is a convenience for the next machine.
    void this.account.language(lang).catch(() => undefined);
    if (this.me) this.enter({ ...this.me, language: lang });
    if (!this.signal.aborted) this.querySelector<HTMLElement>(`[data-testid="lang-${lang}"]`)?.focus();
  }

  /** Nothing of one person's words is left for the next one at this machine. */
  private forget(): void {
    this.kept.clear();
    this.drafts.clear();
  }

  private async signOut(): Promise<void> {
    await this.frame?.thread.flush();
    try {
      await this.account.signOut();
    } catch (error) {
      if (!(error instanceof Problem)) {
        this.voice.say(this.t('problem.unreachable'));
        return;
      }
    }
    this.forget();
    this.signIn();
  }
}
