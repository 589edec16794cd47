/** The author's way from the host page into the private channel, which lives on the service's own origin only. */
import { safeUrl } from '../../../shared/safe-url.ts';
import type { VisitorContext } from '../context.ts';
import { Failure, fill, h, LOCK, sign } from '../kit.ts';
import type { OwnKey } from './keys.ts';

/** The button that stands where others see the chip. `unread` new messages are counted, never shown. */
export function privateButton(ctx: VisitorContext, own: OwnKey, unread: number): HTMLElement {
  const { t } = ctx;
  const note = h('span', { class: 'small', role: 'status' });
  const button = h(
    'button',
    { type: 'button', class: 'private', part: 'button-private', on: { click: () => void enter(ctx, own, note) } },
    sign(LOCK),
    h('span', null, t('private.enter')),
    unread > 0 ? h('span', { class: 'badge' }, t('private.unread', { n: unread })) : null,
  );
  return h('span', { class: 'private-way' }, button, note);
}

async function enter(ctx: VisitorContext, own: OwnKey, note: HTMLElement): Promise<void> {
  const { t } = ctx;
  // Opened within the click, else it counts as a pop-up. With "noopener" there would be no handle to steer, so the
  // opener is cut by hand before any foreign page is loaded into it.
  const opened = window.open('about:blank', '_blank');
  if (opened) {
    opened.opener = null;
    opened.document.title = t('private.opening');
  }
  fill(note, t('private.opening'));
  try {
    const { url } = await ctx.client.handover(own);
    const target = safeUrl(url, `${ctx.settings.service}/`);
    if (target === null) {
      throw new Failure(0, {});
    }
    if (opened && !opened.closed) {
      opened.location.replace(target);
      fill(note);
    } else {
      fill(note, `${t('private.blocked')} `, h('a', { href: target, target: '_blank', rel: 'noopener noreferrer' }, t('private.open')));
    }
  } catch (error) {
    opened?.close();
    const taken = error instanceof Failure && error.code === 'conflict';
    fill(note, taken ? t('private.taken') : t('private.failed'));
  }
}
