/** What stands in the conversation, in order: days, messages, notices, and what is not sent yet. Pure. */
import type { Unsent } from './outgoing.ts';
import type { Message } from './types.ts';

export type Item =
  | { readonly kind: 'day'; readonly key: string; readonly at: string }
  | { readonly kind: 'message'; readonly key: string; readonly message: Message; readonly seen: boolean }
  | { readonly kind: 'notice'; readonly key: string; readonly message: Message }
  | { readonly kind: 'unsent'; readonly key: string; readonly unsent: Unsent };

/** Both lists as one, each number once, in the order of the numbers. */
export function merged(known: readonly Message[], news: readonly Message[]): readonly Message[] {
  const bySeq = new Map([...known, ...news].map((message) => [message.seq, message]));
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

/**
 * @param dayOf names the day of a time, in the reader's own time zone
 * @param staffSeenSeq the mark "seen" stands at the last own message up to here, and only there
 */
export function timeline(
  messages: readonly Message[],
  unsent: readonly Unsent[],
  staffSeenSeq: number,
  dayOf: (iso: string) => string,
): readonly Item[] {
  const lastSeen = messages.filter((one) => one.from === 'CUSTOMER' && one.seq <= staffSeenSeq).at(-1)?.seq;
  const items: Item[] = [];
  let day = '';
  for (const message of messages) {
    const own = dayOf(message.at);
    if (own !== day) {
      day = own;
      items.push({ kind: 'day', key: `day-${own}`, at: message.at });
    }
    const key = message.clientId;
    items.push(
      message.from === 'SYSTEM'
        ? { kind: 'notice', key, message }
        : { kind: 'message', key, message, seen: message.seq === lastSeen },
    );
  }
  // The answer to sending may be late: what has arrived already is not shown as unsent beside it.
  const arrived = new Set(messages.map((message) => message.clientId));
  return [
    ...items,
    ...unsent.filter((one) => !arrived.has(one.clientId)).map((one): Item => ({ kind: 'unsent', key: one.clientId, unsent: one })),
  ];
}

/** The last number, which news are asked for after. */
export function lastSeq(messages: readonly Message[]): number {
  return messages.at(-1)?.seq ?? 0;
}

/** The last number that staff wrote, which the reader has seen when it is on the screen. */
export function lastOfStaff(messages: readonly Message[]): number {
  return messages.filter((message) => message.from !== 'CUSTOMER').at(-1)?.seq ?? 0;
}

/** A text cut at its masks, as pieces that are hidden or not. Spans that do not fit are passed over. */
export function pieces(message: Pick<Message, 'text' | 'masked'>): readonly { readonly text: string; readonly rule: string | null }[] {
  const out: { text: string; rule: string | null }[] = [];
  let at = 0;
  for (const mask of [...message.masked].sort((a, b) => a.start - b.start)) {
    if (mask.start < at || mask.end <= mask.start || mask.end > message.text.length) {
      continue;
    }
    out.push({ text: message.text.slice(at, mask.start), rule: null }, { text: message.text.slice(mask.start, mask.end), rule: mask.rule });
    at = mask.end;
  }
  out.push({ text: message.text.slice(at), rule: null });
  return out.filter((piece) => piece.text !== '');
}
