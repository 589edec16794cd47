/** What an integrator copies into a site. Pure: no DOM. */

export interface Release {
  /** The widget's immutable address. */
  readonly url: string;
  readonly integrity: string;
}

export interface Place {
  readonly site: string;
  readonly page: string;
  readonly title: string;
  readonly type: string;
}

export interface Snippet {
  readonly name: 'element' | 'div' | 'link' | 'iframe' | 'loader';
  readonly code: string;
}

/** `/p/<site>/<page>`: percent-encoding with a tilde, since servers undo or refuse `%2F` on the way. */
export function pagePath(site: string, page: string): string {
  const encoded = encodeURIComponent(page).replace(/[!'()*.~]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  return `/p/${site}/${encoded.replaceAll('%3A', ':').replaceAll('%', '~')}`;
}

export function snippets(release: Release, place: Place): Snippet[] {
  const service = new URL(release.url).origin;
  const page = service + pagePath(place.site, place.page);
  const script = `<script type="module" crossorigin="anonymous"\n  integrity="${release.integrity}"\n  src="${release.url}"></script>`;
  const read = `<a href="${page}">${escaped(place.title)}</a>`;
  const attributes = `site="${place.site}" page="${escaped(place.page)}" page-title="${escaped(place.title)}" page-type="${place.type}"`;
  return [
    { name: 'element', code: `${script}\n<frontpage-reviews ${attributes}>\n  ${read}\n</frontpage-reviews>` },
    { name: 'div', code: `${script}\n<div data-frontpage-site="${place.site}" data-frontpage-page="${escaped(place.page)}">\n  ${read}\n</div>` },
    { name: 'link', code: read },
    { name: 'iframe', code: `<iframe src="${page}/embed" title="${escaped(place.title)}" width="640" height="480" loading="lazy"></iframe>` },
    { name: 'loader', code: `<script type="module" crossorigin="anonymous" src="${service}/assets/frontpage.js"></script>` },
  ];
}

/** What a page's Content-Security-Policy needs; nothing else of it has to change. */
export function policy(release: Release): string {
  const service = new URL(release.url).origin;
  return `script-src ${service};\nconnect-src ${service};\nframe-src ${service};`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
