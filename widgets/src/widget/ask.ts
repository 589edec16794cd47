/** The widget's way to the service: JSON, no cookies, a time limit, and every refusal as one exception. */
import type { Settings } from './settings.ts';
import type { Choice, Feed, Finding } from './types.ts';

const PATIENCE = 15_000;

/** What a refusal may say; all of it depends on its code. */
export interface Refused {
  readonly code?: string;
  readonly detail?: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
  readonly findings?: readonly Finding[];
}

/** The service's refusal, or that nobody answered. The message is for people where the service has one, else empty. */
export class Failure extends Error {
  /** Stable and documented; `unreachable` when nobody answered. */
  readonly code: string;
  readonly refused: Refused;

  constructor(status: number, refused: Refused) {
    super(status < 500 ? refused.detail : '');
    this.code = refused.code ?? 'internal';
    this.refused = refused;
  }
}

/** Throws {@link Failure}, or the AbortError of the signal. */
export async function ask<T>({ service, site }: Settings, lang: string, path: string, signal: AbortSignal, init?: RequestInit): Promise<T> {
  try {
    const answer = await fetch(`${service}/api/v1/sites/${encodeURIComponent(site)}/${path}`, {
      ...init,
      headers: { 'Accept-Language': lang, ...init?.headers },
      credentials: 'omit',
      // The browser revalidates with the stored ETag by itself; a conditional header of our own would cost a preflight.
      cache: 'no-cache',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    const body: unknown = await answer.json();
    if (!answer.ok) {
      throw new Failure(answer.status, body as Refused);
    }
    return body as T;
  } catch (error) {
    throw error instanceof Failure || signal.aborted ? error : new Failure(0, { code: 'unreachable' });
  }
}

/** The one call that a reader makes. */
export function loadFeed(settings: Settings, lang: string, choice: Choice, cursor: string | null, signal: AbortSignal): Promise<Feed> {
  const { language, search, ...rest } = choice;
  const wanted = Object.entries({ page: settings.page, ...rest, lang: language, q: search, cursor });
  const query = new URLSearchParams(wanted.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])));
  return ask(settings, lang, `reviews?${query}`, signal);
}
