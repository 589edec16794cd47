import { randomUuid } from '../shared/random.ts';
import { fill, h } from '../shared/dom.ts';
import { clip } from '../shared/talk-icons.ts';
import { FILE_TYPES, LARGEST_FILE } from '../shared/talk.ts';
import type { Desk } from './context.ts';
import type { ChannelMessage } from './types.ts';
import { button, problemText } from './ui.ts';

/** Files on their way to the customer. Each keeps its id until the server has it, so that trying again never sends it twice. */
export class Uploads {
  readonly button: HTMLElement;
  readonly list = h('ul', { class: 'uploads', role: 'status' });
  private readonly desk: Desk;
  private readonly thread: string;
  private readonly done: (message: ChannelMessage) => void;

  constructor(desk: Desk, thread: string, done: (message: ChannelMessage) => void) {
    this.desk = desk;
    this.thread = thread;
    this.done = done;
    const field = h('input', { type: 'file', accept: FILE_TYPES, hidden: true, tabindex: -1, 'aria-hidden': 'true', 'data-testid': 'private-file' });
    field.addEventListener('change', () => {
      const file = field.files?.[0];
      field.value = '';
      if (file) this.add(file);
    });
    const attach = button(desk.t('file.attach'), () => { field.click(); }, { kind: 'quiet', testid: 'private-attach' });
    attach.prepend(clip());
    this.button = h('span', null, attach, field);
  }

  private add(file: File): void {
    const { t } = this.desk;
    const row = h('li');
    this.list.append(row);
    if (file.size > LARGEST_FILE) {
      this.failed(row, file, t('file.large'), null);
      return;
    }
    void this.send(row, file, randomUuid());
  }

  private async send(row: HTMLElement, file: File, clientId: string): Promise<void> {
    const { t, api } = this.desk;
    const bar = h('progress', { max: 100, value: 0, 'aria-label': t('file.progress', { name: file.name }) });
    fill(row, h('bdi', null, file.name), ' ', bar);
    try {
      const message = await api.sendFile(this.thread, clientId, file, (share) => { bar.value = Math.round(share * 100); });
      row.remove();
      this.done(message);
    } catch (error) {
      this.failed(row, file, problemText(t, error), clientId);
    }
  }

  private failed(row: HTMLElement, file: File, why: string, again: string | null): void {
    const { t } = this.desk;
    fill(row, h('bdi', null, file.name), ': ', why, ' ',
      again === null ? null : button(t('again'), () => void this.send(row, file, again), { kind: 'quiet' }),
      button(t('file.forget'), () => { row.remove(); }, { kind: 'quiet' }));
  }
}
