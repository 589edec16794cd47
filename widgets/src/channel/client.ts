import { Api } from '../shared/api.ts';
import type { ContactView, Summary, Way } from '../shared/talk.ts';
import { upload } from '../shared/upload.ts';
import type { Outgo } from './outgoing.ts';
import type { ChannelView, Message, News, Reader } from './types.ts';

/** A choice of how to go on; the server says what a way needs. */
export type NewContact = { readonly way: Way } & Readonly<Partial<Record<'email' | 'number' | 'from' | 'until' | 'zone' | 'messenger' | 'account', string>>>;

/** The calls of the customer's side. A browser may be in several channels: the review says which is meant. */
export class ChannelClient {
  readonly #api: Api;
  readonly #lang: string;
  #review: string | null;

  constructor(lang: string, review: string | null) {
    this.#api = new Api({ base: '', lang, credentials: 'same-origin', writeHeaders: { 'X-Frontpage-Request': '1' } });
    this.#lang = lang;
    this.#review = review;
  }

  about(review: string): void {
    this.#review = review;
  }

  view(): Promise<ChannelView> {
    return this.#api.call('/api/v1/channel', this.#named());
  }

  enter(key: { readonly link: string } | { readonly code: string }): Promise<ChannelView> {
    return this.#api.call('/api/v1/channel/enter', { method: 'POST', body: key });
  }

  notMe(link: string): Promise<void> {
    return this.#api.call('/api/v1/channel/not-me', { method: 'POST', body: { link } });
  }

  news(after: number): Promise<News> {
    return this.#api.call('/api/v1/channel/messages', this.#named({ after }));
  }

  /** A text, or a file, which goes under the same kind of id and is stored once like it. */
  say({ clientId, text, secrets, file }: Outgo, onProgress: (share: number) => void): Promise<Message> {
    return file === null
      ? this.#api.call('/api/v1/channel/messages', { method: 'POST', body: { clientId, text, secrets }, ...this.#named() })
      : upload({ address: this.fileAddress(clientId), lang: this.#lang, file, onProgress });
  }

  fileAddress(clientId: string): string {
    return this.#api.address(`/api/v1/channel/files/${encodeURIComponent(clientId)}`, this.#named().query);
  }

  typing(): Promise<void> {
    return this.#api.call('/api/v1/channel/typing', { method: 'POST', ...this.#named() });
  }

  contact(): Promise<ContactView> {
    return this.#api.call('/api/v1/channel/contact', this.#named());
  }

  choose(body: NewContact): Promise<ContactView> {
    return this.#api.call('/api/v1/channel/contact', { method: 'PUT', body, ...this.#named() });
  }

  /** A letter with a code goes to the mailbox that was left. */
  sendMailboxCode(): Promise<void> {
    return this.#api.call('/api/v1/channel/mailbox/letter', { method: 'POST', ...this.#named() });
  }

  confirmMailbox(code: string): Promise<void> {
    return this.#api.call('/api/v1/channel/mailbox', { method: 'POST', body: { code }, ...this.#named() });
  }

  summary(): Promise<{ readonly summary: Summary | null }> {
    return this.#api.call('/api/v1/channel/summary', this.#named());
  }

  answer(summary: string, answer: 'AGREE' | 'CHANGE'): Promise<{ readonly summary: Summary | null }> {
    return this.#api.call('/api/v1/channel/summary', { method: 'POST', body: { summary, answer }, ...this.#named() });
  }

  seen(seq: number): Promise<void> {
    return this.#api.call('/api/v1/channel/seen', { method: 'POST', body: { seq }, ...this.#named() });
  }

  leave(): Promise<void> {
    return this.#api.call('/api/v1/channel/leave', { method: 'POST', ...this.#named() });
  }

  readers(): Promise<{ readonly readers: readonly Reader[] }> {
    return this.#api.call('/api/v1/channel/readers', this.#named());
  }

  endDevice(id: string): Promise<void> {
    return this.#api.call(`/api/v1/channel/devices/${encodeURIComponent(id)}`, { method: 'DELETE', ...this.#named() });
  }

  endLinks(): Promise<void> {
    return this.#api.call('/api/v1/channel/links/end', { method: 'POST', ...this.#named() });
  }

  erase(): Promise<void> {
    return this.#api.call('/api/v1/channel/erase', { method: 'POST', body: { erase: true }, ...this.#named() });
  }

  exportAddress(format: 'html' | 'json'): string {
    return this.#api.address('/api/v1/channel/export', { ...this.#named().query, format });
  }

  eventsAddress(): string {
    return this.#api.address('/api/v1/channel/events', this.#named().query);
  }

  #named(query: Readonly<Record<string, number>> = {}): { readonly query: Readonly<Record<string, string | number | null>> } {
    return { query: { ...query, review: this.#review } };
  }
}
