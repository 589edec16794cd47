/** A visitor's or a staff member's words as nodes: text stays text, masks and the invitation become chips. */
import { h, type Child } from '../../shared/dom.ts';
import { LOCK, sign } from '../../shared/signs.ts';
import type { Words } from '../words.ts';
import { lastFour, splitMarker, splitMasks, type Segment } from '../segments.ts';
import type { Mask } from '../types.ts';

export function maskedText(text: string, masks: readonly Mask[], field: string, t: Words): Child[] {
  return splitMasks(text, masks, field).map((segment) => show(segment, t, () => privateChip(t)));
}

/** `invitation` makes what stands at the marker: a chip for everyone, a button for the author. */
export function replyText(text: string, t: Words, invitation: () => HTMLElement): Child[] {
  return splitMarker(text).map((segment) => show(segment, t, invitation));
}

export function privateChip(t: Words): HTMLElement {
  return h('span', { class: 'chip', part: 'chip' }, sign(LOCK), h('span', null, t('private.chip')));
}

function show(segment: Segment, t: Words, invitation: () => HTMLElement): Child {
  switch (segment.kind) {
    case 'text':
      return segment.text;
    case 'private':
      return invitation();
    case 'mask':
      return h('span', { class: 'chip mask', part: 'chip' }, maskWords(segment.rule, segment.text, t));
  }
}

function maskWords(rule: string, masked: string, t: Words): string {
  if (rule === 'payment-card') {
    return t('mask.card', { digits: lastFour(masked) ?? '••••' });
  }
  return rule === 'credentials' ? t('mask.credentials') : t('mask.said', { what: t.of('rule', rule) });
}
