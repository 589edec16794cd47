/** What the element's attributes say, with what follows when they say nothing. Pure: no DOM. */

export interface Settings {
  readonly service: string;
  readonly site: string;
  readonly page: string;
  readonly pageUrl: string | undefined;
  readonly pageTitle: string | undefined;
  readonly pageType: string | undefined;
}

/** The key in the browser's storage of what is remembered for one page of one site at one service. */
export function storageKey(what: 'draft' | 'own' | 'helpful', { service, site, page }: Pick<Settings, 'service' | 'site' | 'page'>): string {
  return `frontpage:${what}:${JSON.stringify([service, site, page])}`;
}

export type Theme = 'light' | 'dark' | 'auto';

/** Reads the settings; null when `site` or `page` is missing or the service is no http(s) address. */
export function readSettings(attribute: (name: string) => string | null, scriptUrl: string): Settings | null {
  const text = (name: string): string | undefined => attribute(name)?.trim() || undefined;
  const site = text('site');
  const page = text('page');
  const service = serviceUrl(text('service'), scriptUrl);
  if (site === undefined || page === undefined || service === null) {
    return null;
  }
  return { service, site, page, pageUrl: text('page-url'), pageTitle: text('page-title'), pageType: text('page-type') };
}

/** The `service` attribute (which may have a path), else the origin that the script came from. */
function serviceUrl(wanted: string | undefined, scriptUrl: string): string | null {
  try {
    const url = new URL(wanted ?? '/', scriptUrl);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href.replace(/[?#].*$/, '').replace(/\/+$/, '') : null;
  } catch {
    return null;
  }
}

export function readTheme(value: string | null): Theme {
  return value === 'light' || value === 'dark' ? value : 'auto';
}

/**
 * Whether a text colour, as `getComputedStyle` writes it, stands on a dark page. The inherited colour says more than the
 * system's preference: a page that is always light stays light at night. Undefined when the notation is unknown.
 */
export function isLightInk(colour: string): boolean | undefined {
  const parts = /^rgba?\(([\d.]+),?\s+([\d.]+),?\s+([\d.]+)/.exec(colour);
  if (!parts) {
    return undefined;
  }
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140;
}
