/** The one call that a reader makes. No cookies, no key. */
import type { Settings } from './settings.ts';
import type { Choice, Feed } from './types.ts';

const PATIENCE = 15_000;

/** The service's refusal, or `unreachable`. The message is for people where the service gave one. */
export class FeedFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Throws {@link FeedFailure}, or the AbortError of the signal. */
export async function loadFeed(settings: Settings, lang: string, choice: Choice, cursor: string | null, signal: AbortSignal): Promise<Feed> {
  const { language, search, ...rest } = choice;
  const wanted = Object.entries({ page: settings.page, ...rest, lang: language, q: search, cursor });
  const query = new URLSearchParams(wanted.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])));
  try {
    const answer = await fetch(`${settings.service}/api/v1/sites/${encodeURIComponent(settings.site)}/reviews?${query}`, {
      headers: { 'Accept-Language': lang },
      credentials: 'omit',
      // The browser revalidates with the stored ETag by itself; a conditional header of our own would cost a preflight.
      cache: 'no-cache',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    const body = (await answer.json()) as Feed & { readonly code?: string; readonly detail?: string };
    if (!answer.ok) {
      throw new FeedFailure(body.code ?? 'internal', answer.status < 500 ? (body.detail ?? '') : '');
    }
    return body;
  } catch (error) {
    throw error instanceof FeedFailure || signal.aborted ? error : new FeedFailure('unreachable', '');
  }
}
