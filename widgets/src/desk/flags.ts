import { fill, h } from '../shared/dom.ts';
import { timeElement } from '../shared/times.ts';
import type { Desk } from './context.ts';
import { DeskElement } from './element.ts';
import { formatRoute } from './route.ts';
import { REJECTION_REASONS } from './decision-types.ts';
import type { Flag, FlagDecision, FlagPage } from './types.ts';
import { button, failure, field, problemText, skeleton, statusLine } from './ui.ts';

/** What readers reported, the oldest first. The stars play no part, so they are not shown. */
export class FlagsElement extends DeskElement {
  private readonly desk: Desk;
  private readonly list = h('div', { class: 'flags' });
  private readonly foot = h('div', { class: 'foot' });

  constructor(desk: Desk) {
    super();
    this.desk = desk;
  }

  protected override connected(): void {
    const { t } = this.desk;
    fill(this, h('h2', { class: 'page-title', tabindex: -1 }, t('page.flags')), h('p', { class: 'soft' }, t('flags.lead')), this.list, this.foot);
    fill(this.list);
    void this.load(null);
  }

  private async load(cursor: string | null): Promise<void> {
    const { t, api } = this.desk;
    fill(this.foot, skeleton('rows', 3, t('loading')));
    try {
      this.show(await api.flags(cursor));
    } catch (error) {
      fill(this.foot, failure(t, error, () => void this.load(cursor)));
    }
  }

  private show({ flags, next }: FlagPage): void {
    const { t } = this.desk;
    this.list.append(...flags.map((flag) => this.card(flag)));
    const empty = this.list.childElementCount === 0;
    fill(this.foot, empty ? h('p', { class: 'empty' }, t('flags.empty')) : null, next === null ? null : button(t('more'), () => void this.load(next), { kind: 'quiet' }));
  }

  private card(flag: Flag): HTMLElement {
    const { t, site } = this.desk;
    const place = h('div');
    const thread = formatRoute({ page: 'queue', site: site.key, view: 'done', thread: flag.review });
    return h('article', { class: 'flag', 'data-testid': 'flag' },
      h('p', null, h('strong', null, t.of('flag', flag.reason)), ' · ', flag.receipt, ' · ', timeElement(flag.at, t.lang), ' · ', t(flag.hasAddress ? 'flags.address' : 'flags.noAddress')),
      h('p', { dir: 'auto', class: 'flag-why' }, flag.explanation),
      h('blockquote', { dir: 'auto' }, h('p', null, flag.text), h('p', { class: 'soft' }, t(flag.reply === null ? 'flags.review' : 'flags.reply', { name: flag.by }), ' · ', h('a', { href: thread }, t('flags.thread')))),
      this.desk.writes ? this.choices(flag, place) : null,
      place);
  }

  private choices(flag: Flag, place: HTMLElement): HTMLElement {
    const { t } = this.desk;
    const reason = h('select', { 'data-testid': 'flag-reason' }, ...REJECTION_REASONS.map((one) => h('option', { value: one, selected: one === flag.reason }, t.of('reason', one))));
    const note = h('textarea', { rows: 2, maxlength: 2000, 'data-testid': 'flag-note' });
    const status = statusLine('flag-status');
    const uphold = button(t(flag.reply === null ? 'flags.uphold' : 'flags.upholdReply'), () => void decide('UPHELD'), { kind: 'danger', testid: 'flag-uphold' });
    const dismiss = button(t('flags.dismiss'), () => void decide('DISMISSED'), { testid: 'flag-dismiss' });
    const decide = async (outcome: FlagDecision['outcome']): Promise<void> => {
      uphold.disabled = dismiss.disabled = true;
      const words = note.value.trim();
      const takesDown = outcome === 'UPHELD' && flag.reply === null;
      try {
        const rest = await this.desk.api.decideFlag(flag.id, { outcome, ...(takesDown ? { reason: reason.value } : {}), ...(words === '' ? {} : { note: words }) });
        this.desk.say(t('flags.decided', { receipt: flag.receipt }));
        fill(this.list);
        this.show(rest);
        this.querySelector<HTMLElement>('h2')?.focus();
      } catch (error) {
        uphold.disabled = dismiss.disabled = false;
        status.bad(problemText(t, error));
      }
    };
    fill(place, status.element);
    return h('div', { class: 'page-form' },
      flag.reply === null ? field(t('flags.reason'), reason).element : null,
      field(t('flags.note'), note, t('flags.note.hint')).element,
      h('div', { class: 'buttons' }, dismiss, uphold));
  }
}
