/** The visitor's calls that write, or read one's own. No cookies; the author key goes in a header. */
import type { Context } from '../context.ts';
import type { Asked, OwnReview, Submission } from '../types.ts';
import { ask } from './kit.ts';
import type { OwnKey } from './own/keys.ts';
import type { Challenge } from './proof/solver.ts';

export interface Handover {
  readonly code: string;
  readonly expiresAt: string;
  readonly url: string;
}

export class VisitorClient {
  /** Known once the form was asked for. */
  wantsProof = false;
  readonly #ctx: Context;

  constructor(ctx: Context) {
    this.#ctx = ctx;
  }

  async submit(body: Submission, idempotencyKey: string, proof: string | null): Promise<OwnReview> {
    return (await this.#send<{ review: OwnReview }>('reviews', body, idempotencyKey, proof)).review;
  }

  /** What the site asks of who writes. */
  async asked(): Promise<readonly Asked[]> {
    const { consents, proofOfWork } = await this.#call<{ consents: readonly Asked[]; proofOfWork: boolean }>('form', 'GET');
    this.wantsProof = proofOfWork;
    return consents;
  }

  challenge(): Promise<Challenge> {
    return this.#call('challenge', 'GET');
  }

  flag(body: unknown, idempotencyKey: string, proof: string | null): Promise<{ readonly receipt: string }> {
    return this.#send('flags', body, idempotencyKey, proof);
  }

  vote(id: string, voter: string, helpful: boolean): Promise<{ readonly helpful: number }> {
    return this.#call(`reviews/${id}/helpful`, 'PUT', { voter, helpful });
  }

  hideName(own: OwnKey): Promise<OwnReview> {
    return this.#byAuthor(own, 'hide-name', 'POST');
  }

  own(own: OwnKey): Promise<OwnReview> {
    return this.#byAuthor(own, 'own', 'GET');
  }

  rate(own: OwnKey, rating: number): Promise<OwnReview> {
    return this.#byAuthor(own, 'rating', 'PUT', { rating });
  }

  /** Of a review that is sent anew only the words count. */
  edit(own: OwnKey, { title, text, sensitive, keep }: Submission): Promise<OwnReview> {
    return this.#byAuthor(own, 'text', 'PUT', { title, text, sensitive, keep });
  }

  withdraw(own: OwnKey): Promise<OwnReview> {
    return this.#byAuthor(own, 'withdraw', 'POST');
  }

  /** Buys the code that opens the private channel once, within a minute. */
  handover(own: OwnKey): Promise<Handover> {
    return this.#byAuthor(own, 'handover', 'POST');
  }

  #byAuthor<T>(own: OwnKey, what: string, method: Method, body?: unknown): Promise<T> {
    return this.#call(`reviews/${own.id}/${what}`, method, body, { 'X-Author-Key': own.authorKey });
  }

  #send<T>(path: string, body: unknown, idempotencyKey: string, proof: string | null): Promise<T> {
    return this.#call(path, 'POST', body, { 'Idempotency-Key': idempotencyKey, ...(proof && { 'X-Proof': proof }) });
  }

  #call<T>(path: string, method: Method, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
    const { settings, t, signal } = this.#ctx;
    const sent = body === undefined ? { headers } : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers } };
    return ask(settings, t.lang, path, signal, { method, ...sent });
  }
}

type Method = 'GET' | 'PUT' | 'POST';
