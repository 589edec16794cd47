/** The visitor's calls that write, or read one's own. No cookies; the author key goes in a header. */
import { Api, type Call } from '../../shared/api.ts';
import type { Context } from '../context.ts';
import type { Asked, OwnReview, Submission } from '../types.ts';
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
  readonly #api: Api;

  constructor(ctx: Context) {
    this.#ctx = ctx;
    this.#api = new Api({ base: ctx.settings.service, lang: ctx.t.lang });
  }

  async submit(body: Submission, idempotencyKey: string, proof: string | null): Promise<OwnReview> {
    return (await this.#call<{ review: OwnReview }>('reviews', { method: 'POST', body, idempotencyKey, headers: proven(proof) })).review;
  }

  /** What the site asks of who writes. */
  async asked(): Promise<readonly Asked[]> {
    const { consents, proofOfWork } = await this.#call<{ consents: readonly Asked[]; proofOfWork: boolean }>('form', {});
    this.wantsProof = proofOfWork;
    return consents;
  }

  challenge(): Promise<Challenge> {
    return this.#call<Challenge>('challenge', {});
  }

  flag(body: unknown, idempotencyKey: string, proof: string | null): Promise<{ readonly receipt: string }> {
    return this.#call('flags', { method: 'POST', body, idempotencyKey, headers: proven(proof) });
  }

  vote(id: string, voter: string, helpful: boolean): Promise<{ readonly helpful: number }> {
    return this.#call(`reviews/${encodeURIComponent(id)}/helpful`, { method: 'PUT', body: { voter, helpful } });
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

  withdraw(own: OwnKey): Promise<OwnReview> {
    return this.#byAuthor(own, 'withdraw', 'POST');
  }

  /** Buys the code that opens the private channel once, within a minute. */
  handover(own: OwnKey): Promise<Handover> {
    return this.#byAuthor(own, 'handover', 'POST');
  }

  #byAuthor<T>(own: OwnKey, what: string, method: 'GET' | 'PUT' | 'POST', body?: unknown): Promise<T> {
    const call = { method, headers: { 'X-Author-Key': own.authorKey }, ...(body === undefined ? {} : { body }) };
    return this.#call<T>(`reviews/${encodeURIComponent(own.id)}/${what}`, call);
  }

  #call<T>(path: string, call: Call): Promise<T> {
    const { settings, signal } = this.#ctx;
    return this.#api.call<T>(`/api/v1/sites/${encodeURIComponent(settings.site)}/${path}`, { ...call, signal });
  }
}

const proven = (proof: string | null): Record<string, string> => (proof === null ? {} : { 'X-Proof': proof });
