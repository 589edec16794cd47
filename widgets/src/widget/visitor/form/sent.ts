import type { OwnReview } from '../../types.ts';
import { TICK } from '../../../shared/more-signs.ts';
import { button } from '../buttons.ts';
import { ago, h, sign, uid } from '../kit.ts';
import type { Words } from '../../words.ts';

/** What happens next and when; the review itself stands below, marked as the visitor's own. */
export function sentNote(review: OwnReview, email: string, t: Words, close: () => void): { element: HTMLElement; heading: HTMLElement } {
  const id = uid('sent');
  const heading = h('h3', { id, tabindex: -1 }, sign(TICK), t('sent.heading'));
  const when = ago(new Date(review.submittedAt), new Date(), t.locale);
  const element = h(
    'section',
    { class: 'sent', part: 'sent', 'aria-labelledby': id },
    heading,
    h(
      'ol',
      null,
      h('li', null, t('sent.step1', { when })),
      h('li', null, t('sent.step2')),
      h('li', null, t('sent.step3')),
    ),
    email === '' ? null : h('p', { class: 'small' }, t('sent.email', { email: disguised(email) })),
    button(t('sent.close'), close),
  );
  return { element, heading };
}

/** "o•••@example.com": enough to notice a slip, not enough for who looks over the shoulder. */
export function disguised(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? email : `${[...email][0]}•••${email.slice(at)}`;
}
