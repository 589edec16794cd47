/** The visitor's calls to the service. No cookies; the author key goes in a header. */
import { Api } from '../shared/api.ts';
import type { OwnKey } from './own/keys.ts';
import type { Settings } from './settings.ts';
import type { Choice, Feed, OwnReview, Submission } from './types.ts';

export interface Handover {
  readonly code: string;
  readonly expiresAt: string;
  readonly url: string;
}

export class ReviewsClient {
  readonly #api: Api;
  readonly #path: string;
  readonly #page: string;

  constructor(settings: Settings, lang: string) {
    this.#api = new Api({ base: settings.service, lang });
    this.#path = `/api/v1/sites/${encodeURIComponent(settings.site)}/reviews`;
    this.#page = settings.page;
  }

  list(choice: Choice, cursor: string | null, signal: AbortSignal): Promise<Feed> {
    const query = { page: this.#page, sort: choice.sort, rating: choice.rating, cursor };
    return this.#api.call<Feed>(this.#path, { query, signal });
  }

  async submit(body: Submission, idempotencyKey: string, signal: AbortSignal): Promise<OwnReview> {
    const call = { method: 'POST', body, idempotencyKey, signal } as const;
    return (await this.#api.call<{ review: OwnReview }>(this.#path, call)).review;
  }

  own(own: OwnKey, signal: AbortSignal): Promise<OwnReview> {
    return this.#api.call<OwnReview>(this.#of(own, 'own'), { headers: byAuthor(own), signal });
  }

  rate(own: OwnKey, rating: number, signal: AbortSignal): Promise<OwnReview> {
    return this.#api.call<OwnReview>(this.#of(own, 'rating'), { method: 'PUT', body: { rating }, headers: byAuthor(own), signal });
  }

  withdraw(own: OwnKey, signal: AbortSignal): Promise<OwnReview> {
    return this.#api.call<OwnReview>(this.#of(own, 'withdraw'), { method: 'POST', headers: byAuthor(own), signal });
  }

  /** Buys the code that opens the private channel once, within a minute. */
  handover(own: OwnKey, signal: AbortSignal): Promise<Handover> {
    return this.#api.call<Handover>(this.#of(own, 'handover'), { method: 'POST', headers: byAuthor(own), signal });
  }

  #of(own: OwnKey, what: string): string {
    return `${this.#path}/${encodeURIComponent(own.id)}/${what}`;
  }
}

const byAuthor = (own: OwnKey): Record<string, string> => ({ 'X-Author-Key': own.authorKey });
