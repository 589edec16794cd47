/**
 * Base of the desk's elements. They live in the document itself, without shadow roots: the desk is a page of its own, and
 * labels, `aria-controls` and focus have to reach from one part into another. `signal` ends listeners and timers with the
 * element's connection.
 */
export abstract class DeskElement extends HTMLElement {
  private connection: AbortController | null = null;

  protected abstract connected(signal: AbortSignal): void;

  connectedCallback(): void {
    this.connection?.abort();
    this.connection = new AbortController();
    this.connected(this.connection.signal);
  }

  disconnectedCallback(): void {
    this.connection?.abort();
    this.connection = null;
  }
}
