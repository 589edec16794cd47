/** The wire: JSON over fetch, problem+json as an exception with a code, a time limit on every call. */

export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** The server's refusal. `code` is stable and documented; `message` is for people, in the language asked for. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly fields: readonly FieldProblem[];
  /** What this code adds to the common members: `findings`, `report`, `current`, … */
  readonly extras: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    super(typeof body['detail'] === 'string' ? body['detail'] : typeof body['title'] === 'string' ? body['title'] : `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.code = typeof body['code'] === 'string' ? body['code'] : 'internal';
    this.fields = Array.isArray(body['fields']) ? (body['fields'] as FieldProblem[]) : [];
    this.extras = body;
  }
}

/** No answer: no network, the server is down, or the time limit passed. Sending again is safe with an idempotency key. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly query?: Readonly<Record<string, string | number | null | undefined>>;
  /** Sent as JSON; a file as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
  /** Milliseconds; 15 s unless told. */
  readonly timeout?: number;
}

export interface ApiOptions {
  /** Where the service is, with or without a slash at the end; empty for the page's own origin. */
  readonly base: string;
  readonly lang: string;
  /** `same-origin` for desk and channel; a visitor's widget sends no cookies. */
  readonly credentials?: RequestCredentials;
  /** Sent with every call that writes, such as `X-Frontpage-Request: 1`. */
  readonly writeHeaders?: Readonly<Record<string, string>>;
}

export class Api {
  readonly base: string;
  readonly #options: ApiOptions;

  constructor(options: ApiOptions) {
    this.base = options.base.replace(/\/+$/, '');
    this.#options = options;
  }

  /** The answer's JSON; undefined for 204. Throws {@link Problem}, {@link Unreachable}, or the caller's own AbortError. */
  async call<T>(path: string, call: Call = {}): Promise<T> {
    const limit = AbortSignal.timeout(call.timeout ?? 15_000);
    const signal = call.signal ? AbortSignal.any([call.signal, limit]) : limit;
    try {
      const response = await fetch(this.address(path, call.query), { ...this.#init(call), signal });
      const text = await response.text();
      if (!response.ok) {
        throw new Problem(response.status, parse(text) ?? {});
      }
      return (text === '' ? undefined : JSON.parse(text)) as T;
    } catch (error) {
      if (error instanceof Problem || call.signal?.aborted === true) {
        throw error;
      }
      throw new Unreachable(error);
    }
  }

  address(path: string, query: Call['query'] = {}): string {
    const pairs = Object.entries(query).flatMap(([name, value]) =>
      value === null || value === undefined || value === '' ? [] : [[name, String(value)]],
    );
    const search = new URLSearchParams(pairs).toString();
    return `${this.base}${path}${search === '' ? '' : `?${search}`}`;
  }

  #init(call: Call): RequestInit {
    const method = call.method ?? 'GET';
    const writes = method !== 'GET';
    const headers: Record<string, string> = {
      'Accept-Language': this.#options.lang,
      ...(call.body === undefined || call.body instanceof Blob ? {} : { 'Content-Type': 'application/json' }),
      ...(call.idempotencyKey === undefined ? {} : { 'Idempotency-Key': call.idempotencyKey }),
      ...(writes ? this.#options.writeHeaders : {}),
      ...call.headers,
    };
    return {
      method,
      headers,
      credentials: this.#options.credentials ?? 'omit',
      // The browser revalidates with the stored ETag by itself; a conditional header of our own would cost a preflight.
      cache: 'no-cache',
      ...(call.body === undefined ? {} : { body: call.body instanceof Blob ? call.body : JSON.stringify(call.body) }),
    };
  }
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
