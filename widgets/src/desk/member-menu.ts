import { fill, h, uid } from '../shared/dom.ts';
import { timeElement } from '../shared/times.ts';
import type { Desk } from './context.ts';
import { signatureForms } from './signatures.ts';
import { button, failure, skeleton } from './ui.ts';
import type { StaffSession } from './types.ts';

/** A disclosure, not an ARIA menu: it holds a list with buttons, and Tab must walk it like everything else. */
export function memberMenu(desk: Desk, signOut: () => void, signal: AbortSignal): HTMLElement {
  const { t, me } = desk;
  const id = uid('member');
  const sessions = h('div', { class: 'sessions' });
  const panel = h(
    'div',
    { class: 'menu', id, hidden: true },
    h('p', { class: 'who' }, h('strong', null, me.name), h('span', null, [me.role, t.of('role', desk.role)].filter(Boolean).join(' · ')), h('span', null, me.email)),
    h('h2', { class: 'menu-title' }, t('sign')),
    h('p', { class: 'soft' }, t('sign.what')),
    signatureForms(desk),
    h('h2', { class: 'menu-title' }, t('sessions')),
    sessions,
    button(t('signout'), signOut, { testid: 'sign-out' }),
  );
  const opener = h(
    'button',
    {
      type: 'button',
      class: 'opener',
      'aria-expanded': 'false',
      'aria-controls': id,
      'data-testid': 'member',
      on: { click: () => { toggle(panel.hidden === true); } },
    },
    me.name,
  );
  const toggle = (open: boolean): void => {
    panel.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (open) void load();
  };
  const load = async (): Promise<void> => {
    fill(sessions, skeleton('rows', 2, t('loading')));
    try {
      const answer = await desk.account.sessions();
      fill(sessions, h('ul', null, ...answer.sessions.map((one) => row(one))));
    } catch (error) {
      fill(sessions, failure(t, error, () => void load()));
    }
  };
  const row = (one: StaffSession): HTMLElement =>
    h(
      'li',
      null,
      h('span', { class: 'device' }, one.device),
      h('span', { class: 'soft' }, one.current ? t('sessions.current') : timeElement(one.lastSeenAt, t.lang)),
      one.current ? null : button(t('sessions.revoke'), () => void revoke(one), { kind: 'quiet', label: t('sessions.revoke.named', { device: one.device }) }),
    );
  const revoke = async (one: StaffSession): Promise<void> => {
    try {
      await desk.account.revoke(one.id);
      desk.say(t('sessions.revoked'));
      await load();
      opener.focus();
    } catch (error) {
      fill(sessions, failure(t, error, () => void load()));
    }
  };
  const root = h('div', { class: 'member' }, opener, panel);
  document.addEventListener('pointerdown', (event) => { if (!event.composedPath().includes(root)) toggle(false); }, { signal });
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    toggle(false);
    opener.focus();
  });
  root.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !root.contains(event.relatedTarget)) toggle(false);
  });
  return root;
}
