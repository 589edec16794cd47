/**
 * The other ways into a page than the element itself: a `<div data-frontpage-page data-frontpage-site>` for editors that strip
 * unknown elements, a link to the review page where the script says `data-frontpage-upgrade`, and an iframe of that page, whose
 * height is told by messages. Loaded only where there is one of them.
 */
const ATTRIBUTES = ['url', 'title', 'type'] as const;
const SAME = ['lang', 'messages', 'theme', 'service'] as const;
/** What the framed page says to the one around it, as WordPress knows it of an embed. */
interface Height {
  readonly message: 'height';
  readonly value: number;
}

export function openDoors(script: string): void {
  document.querySelectorAll<HTMLElement>('[data-frontpage-page][data-frontpage-site]').forEach(fromDiv);
  const upgrading = Array.from(document.querySelectorAll<HTMLScriptElement>('script[data-frontpage-upgrade]')).some(({ src }) => src === script);
  if (upgrading) {
    document.querySelectorAll<HTMLAnchorElement>(`a[href^="${new URL('/p/', script).href}"]`).forEach(fromLink);
  }
  window.addEventListener('message', fitFrame);
}

/** What the page put into the div stays readable inside the element. */
function fromDiv(div: HTMLElement): void {
  const element = document.createElement('frontpage-reviews');
  const copy = (from: string, to: string): void => {
    const value = div.getAttribute(`data-frontpage-${from}`);
    if (value !== null) {
      element.setAttribute(to, value);
    }
  };
  copy('site', 'site');
  copy('page', 'page');
  ATTRIBUTES.forEach((name) => copy(name, `page-${name}`));
  SAME.forEach((name) => copy(name, name));
  element.append(...div.childNodes);
  div.append(element);
  div.removeAttribute('data-frontpage-page');
}

/** `/p/<site>/<page>`, in which the page's key is percent-encoded with a tilde; any other link stays what it is. */
function fromLink(link: HTMLAnchorElement): void {
  const [, , site, written, more] = link.pathname.split('/');
  const page = written && more === undefined ? decoded(written.replaceAll('~', '%')) : null;
  if (site && page) {
    const element = document.createElement('frontpage-reviews');
    element.setAttribute('site', site);
    element.setAttribute('page', page);
    link.replaceWith(element);
    element.append(link);
  }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** A frame of ours says how high it is; what any other page says is passed over. */
function fitFrame(event: MessageEvent): void {
  const frame = Array.from(document.querySelectorAll('iframe')).find(({ contentWindow }) => contentWindow === event.source);
  const told = event.data as Partial<Height> | null;
  if (frame && frame.src.startsWith(`${event.origin}/p/`) && told?.message === 'height' && typeof told.value === 'number') {
    frame.style.blockSize = `${Math.min(20_000, Math.max(200, Math.ceil(told.value)))}px`;
  }
}
