import { sheet } from './sheets.ts';

/**
 * What our custom elements share: an open shadow root with constructed style sheets, and a signal that
 * ends with the connection, so that listeners, timers and requests end with it too.
 */
export abstract class FrontpageElement extends HTMLElement {
  readonly root: ShadowRoot;
  /** The component's own sheets, for one that adds others around them. */
  protected readonly styles: readonly CSSStyleSheet[];
  #connection: AbortController | null = null;

  constructor(...styles: readonly string[]) {
    super();
    this.root = this.attachShadow({ mode: 'open' });
    this.styles = styles.map(sheet);
    this.root.adoptedStyleSheets = [...this.styles];
  }

  /** Called each time the element enters a document. `signal` is aborted when it leaves. */
  protected abstract connected(signal: AbortSignal): void;

  connectedCallback(): void {
    this.#connection?.abort();
    this.#connection = new AbortController();
    this.connected(this.#connection.signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    this.#connection = null;
  }
}

/** Registers an element once, however often a page includes the script. */
export function define(name: `frontpage-${string}`, type: CustomElementConstructor): void {
  if (!customElements.get(name)) {
    customElements.define(name, type);
  }
}
