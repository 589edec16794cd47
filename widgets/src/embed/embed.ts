/**
 * The framed review page tells the page around it how high it is, as WordPress expects of an embed: the frame stays hidden there
 * until a `height` message comes, and the secret of the frame's address says which frame it is.
 */
const secret = new URLSearchParams(location.hash.replace(/^#\??/u, '')).get('secret') ?? '';

function tell(): void {
  const value = Math.ceil(document.documentElement.getBoundingClientRect().height);
  // Whoever frames a public page may know its height; nothing else is said.
  parent.postMessage({ message: 'height', value, secret }, '*');
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  const { data } = event;
  if (event.source === parent && typeof data === 'object' && data !== null && 'message' in data && data.message === 'ready') tell();
});
new ResizeObserver(tell).observe(document.documentElement);
tell();
