import { VIEWS, type View } from './types.ts';

const PAGES = ['flags', 'settings', 'members', 'install', 'imports', 'audit'] as const;

/** A page beside the queue. */
export type Page = (typeof PAGES)[number];

/** Where the desk stands: everything a person may want to send to a colleague is in the hash. */
export type Route =
  | { page: 'queue'; site: string; view: View; thread: string | null }
  | { page: Page; site: string }
  | { page: 'home' };

/** Unknown or damaged hashes lead home, never to an error. */
export function parseRoute(hash: string): Route {
  const parts = hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decode);
  const [site, section, thread] = parts;
  if (!site) return { page: 'home' };
  const page = PAGES.find((name) => name === section);
  if (page) return { page, site };
  const view = VIEWS.find((name) => name === section) ?? 'todo';
  return { page: 'queue', site, view, thread: thread ?? null };
}

export function formatRoute(route: Route): string {
  if (route.page === 'home') return '#/';
  const site = encodeURIComponent(route.site);
  if (route.page !== 'queue') return `#/${site}/${route.page}`;
  const thread = route.thread === null ? '' : `/${encodeURIComponent(route.thread)}`;
  return `#/${site}/${route.view}${thread}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
