/** What is loaded when the visitor acts. Everything it needs of the reader is handed over; see `kit.ts`. */
import type { Places } from '../acting.ts';
import { moreColours } from '../../shared/colours.ts';
import type { Context } from '../context.ts';
import type { Kit } from '../kit.ts';
import { safeStore } from '../storage.ts';
import type { CardEvents } from '../tools/card.ts';
import type { Review } from '../types.ts';
import { VisitorClient } from './client.ts';
import type { VisitorContext } from './context.ts';
import { FlagForm } from './flag/flag.ts';
import { starChooserStyle } from './form/star-chooser.ts';
import { Writing } from './form/writing.ts';
import { Helpful } from './helpful.ts';
import { equip, fill, h, storageKey } from './kit.ts';
import { OwnKeys } from './own/keys.ts';
import { OwnReviews } from './own/own.ts';
import { formStyle } from './style/form.ts';
import { ownStyle } from './style/own.ts';

export interface Visitor {
  /** Opens the write form and moves the focus there. */
  readonly openForm: () => void;
  /** Asks for one's own reviews; one that cannot be reached stays as it is shown. */
  readonly refresh: () => Promise<void>;
  /** Says what is published and who is verified. */
  readonly explain: (place: HTMLElement) => void;
  readonly voted: (id: string) => boolean;
  readonly vote: CardEvents['vote'];
  /** Opens a report below the card. */
  readonly flag: (review: Review, card: HTMLElement) => void;
  /** Whether the review is one's own, shown above the list. */
  readonly owns: (id: string) => boolean;
}

export function visitor(kit: Kit, reader: Context, places: Places): Visitor {
  equip(kit);
  const ctx = contextOf(reader);
  [`:host{${moreColours}}`, starChooserStyle, formStyle, ownStyle].forEach(reader.adopt);
  const own = new OwnReviews(ctx, places.own);
  const writing = new Writing(ctx, places.button, places.writing, (key, review) => own.show(key, review));
  const explain = (place: HTMLElement): void => fill(place, h('p', null, ctx.t('method.published')), h('p', null, ctx.t('method.verified')));
  const helpful = new Helpful(ctx, storageKey('helpful', reader.settings));
  const flag = (review: Review, card: HTMLElement): void => {
    const opened = card.querySelector<HTMLElement>('.flag');
    const back = card.querySelector<HTMLElement>('[part~=button-flag]');
    const form = opened ? null : new FlagForm(ctx, review, () => { form?.element.remove(); back?.focus(); });
    if (form) {
      card.append(form.element);
    }
    (form ?? { focus: () => opened?.querySelector('h3')?.focus() }).focus();
  };
  return {
    openForm: () => writing.open(),
    refresh: () => own.refresh(),
    explain,
    flag,
    owns: (id) => own.has(id),
    voted: (id) => helpful.voted(id),
    vote: (...what) => void helpful.toggle(...what),
  };
}

function contextOf(reader: Context): VisitorContext {
  const store = safeStore(() => localStorage);
  return {
    ...reader,
    client: new VisitorClient(reader),
    store,
    keys: new OwnKeys(store, storageKey('own', reader.settings)),
  };
}
