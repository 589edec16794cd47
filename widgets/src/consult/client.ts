import type { Message, PrivatePart } from '../channel/types.ts';
import { Api } from '../shared/api.ts';
import type { Review } from '../widget/types.ts';

/** What a colleague is shown: the question, the public thread, and what was chosen of the private part. */
export interface Question {
  readonly id: string;
  readonly site: string;
  readonly askedBy: string;
  readonly question: string;
  readonly dueAt: string;
  readonly expiresAt: string;
  readonly review: Review;
  readonly privateParts: readonly PrivatePart[];
  readonly messages: readonly Message[];
  /** How much is private and was not chosen. */
  readonly hidden: number;
}

export class ConsultClient {
  readonly #api: Api;

  constructor(lang: string) {
    this.#api = new Api({ base: '', lang, credentials: 'same-origin', writeHeaders: { 'X-Frontpage-Request': '1' } });
  }

  sendCode(link: string): Promise<{ readonly to: string }> {
    return this.#api.call('/api/v1/consult/code', { method: 'POST', body: { link } });
  }

  /** Without a code only where this browser typed one before. */
  enter(link: string, code: string | null): Promise<Question> {
    return this.#api.call('/api/v1/consult/enter', { method: 'POST', body: { link, code } });
  }

  question(id: string): Promise<Question> {
    return this.#api.call(`/api/v1/consult/${encodeURIComponent(id)}`);
  }

  answer(id: string, answer: string): Promise<void> {
    return this.#api.call(`/api/v1/consult/${encodeURIComponent(id)}/answer`, { method: 'POST', body: { answer } });
  }
}
