import { Api } from '../shared/api.ts';
import type { ChannelView, Message, News } from './types.ts';

/** The calls of the customer's side. A browser may be in several channels: the review says which is meant. */
export class ChannelClient {
  readonly #api: Api;
  #review: string | null;

  constructor(lang: string, review: string | null) {
    this.#api = new Api({ base: '', lang, credentials: 'same-origin', writeHeaders: { 'X-Frontpage-Request': '1' } });
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

  say(clientId: string, text: string): Promise<Message> {
    return this.#api.call('/api/v1/channel/messages', { method: 'POST', body: { clientId, text }, ...this.#named() });
  }

  seen(seq: number): Promise<void> {
    return this.#api.call('/api/v1/channel/seen', { method: 'POST', body: { seq }, ...this.#named() });
  }

  leave(): Promise<void> {
    return this.#api.call('/api/v1/channel/leave', { method: 'POST', ...this.#named() });
  }

  eventsAddress(): string {
    return this.#api.address('/api/v1/channel/events', this.#named().query);
  }

  #named(query: Readonly<Record<string, number>> = {}): { readonly query: Readonly<Record<string, string | number | null>> } {
    return { query: { ...query, review: this.#review } };
  }
}
