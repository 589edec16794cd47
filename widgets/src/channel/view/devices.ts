/** Which devices can read the conversation, and leaving on this one. */
import { fill, h } from '../../shared/dom.ts';
import { ago, exact } from '../../shared/times.ts';
import type { ChannelView, Device } from '../types.ts';
import type { Words } from '../words.ts';

export interface DeviceActions {
  leave: () => Promise<void>;
  /** Signs another device out. */
  end: (id: string) => Promise<void>;
}

export function devicesPanel(view: ChannelView, t: Words, actions: DeviceActions): HTMLDetailsElement {
  return h(
    'details',
    { class: 'devices', 'data-part': 'devices' },
    h('summary', null, t('devices.title', { n: view.devices.length })),
    h('ul', null, ...view.devices.map((device) => row(device, t, actions))),
    view.state === 'CLOSED' ? null : h('p', { class: 'soft' }, t('devices.strange', { site: view.site.name })),
    h('p', { class: 'soft' }, t(view.mailboxConfirmed ? 'mailbox.confirmed' : 'mailbox.open')),
    leaving(t, actions.leave),
  );
}

function row(device: Device, t: Words, actions: DeviceActions): HTMLElement {
  const seen = new Date(device.lastSeenAt);
  const when = device.current ? t('devices.this') : t('devices.seen', { when: ago(seen, new Date(), t.lang) });
  return h(
    'li',
    { 'data-current': device.current ? 'true' : 'false' },
    h('span', null, device.label),
    h('span', { class: 'soft', title: exact(seen, t.lang) }, ` · ${when}`),
    device.current ? null : ending(device, t, actions),
  );
}

function ending(device: Device, t: Words, actions: DeviceActions): HTMLElement {
  const button = h('button', { type: 'button', class: 'second', 'data-action': 'end-device' }, t('devices.end'));
  button.addEventListener('click', () => {
    button.disabled = true;
    actions.end(device.id).catch(() => { button.disabled = false; });
  });
  return button;
}

/** Asks once more in place: coming back needs a letter. */
function leaving(t: Words, leave: () => Promise<void>): HTMLElement {
  const place = h('div', { class: 'row' });
  const sure = h('button', { type: 'button', class: 'second', 'data-action': 'leave-now' }, t('leave.sure'));
  sure.addEventListener('click', () => {
    sure.disabled = true;
    void leave().finally(() => { sure.disabled = false; });
  });
  const first = h('button', { type: 'button', class: 'second', 'data-action': 'leave' }, t('leave'));
  first.addEventListener('click', () => {
    fill(place, h('span', null, t('leave.how')), sure);
    sure.focus();
  });
  fill(place, first);
  return place;
}
