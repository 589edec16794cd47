/**
 * The other ways into a page than the element itself: a `<div data-frontpage-page data-frontpage-site>` for editors that strip
 * unknown elements, a link to the page of reviews where the script says `data-frontpage-upgrade`, and an iframe, whose height is
 * told by messages. Loaded only where there is one of them.
 */
const ATTRIBUTES = ['url', 'title', 'type'] as const;
const SAME = ['lang', 'messages', 'theme', 'service'] as const;
/** What the framed page says to the one around it; the first also to WordPress, which knows it as the height of an embed. */
interface Height {
  readonly message: 'height';
  readonly value: number;
  readonly secret: string | null;
}

export function openDoors(script: string): void {
  document.querySelectorAll<HTMLElement>('[data-frontpage-page][data-frontpage-site]').forEach(fromDiv);
  const upgrading = Array.from(document.querySelectorAll<HTMLScriptElement>('script[data-frontpage-upgrade]')).some(({ src }) => src === script);
  if (upgrading) {
    const service = new URL('/', script).href;
    document.querySelectorAll<HTMLAnchorElement>(`a[href^="${service}p/"]`).forEach((link) => void fromLink(link, service));
  }
  window.addEventListener('message', fitFrame);
  if (document.documentElement.hasAttribute('data-frontpage-framed') && window.parent !== window) {
    tellHeight();
  }
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

/** The link stays what it is where the service does not know the page, or does not answer. */
async function fromLink(link: HTMLAnchorElement, service: string): Promise<void> {
  const key = new URL(link.href).pathname.split('/')[2] ?? '';
  try {
    const answer = await fetch(`${service}api/v1/pages/${encodeURIComponent(key)}`, { credentials: 'omit' });
    if (!answer.ok) {
      return;
    }
    const { site, page } = (await answer.json()) as { readonly site: string; readonly page: string };
    const element = document.createElement('frontpage-reviews');
    element.setAttribute('site', site);
    element.setAttribute('page', page);
    link.replaceWith(element);
    element.append(link);
  } catch {
    // Not reached: the reader can still follow the link.
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

function tellHeight(): void {
  const secret = /secret=(\w+)/.exec(location.hash)?.[1] ?? null;
  const tell = (): void => {
    const height: Height = { message: 'height', value: document.documentElement.offsetHeight, secret };
    window.parent.postMessage(height, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
}
