/**
 * Builds elements. Text goes in as text nodes only, so nothing typed by a visitor can become markup,
 * and no Trusted Types policy is needed.
 */
export type Child = Node | string | number | null | undefined | false;

type Listeners = { [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };

/** Attribute names are the HTML ones (`class`, `for`, `aria-label`); `true` sets an empty attribute, `false` and `null` none. */
export interface Attributes {
  readonly on?: Listeners;
  readonly [attribute: string]: string | number | boolean | null | undefined | Listeners;
}

type Tag = Exclude<keyof HTMLElementTagNameMap, 'script' | 'style' | 'iframe' | 'object' | 'embed'>;

const SVG = 'http://www.w3.org/2000/svg';

export function h<K extends Tag>(tag: K, attributes?: Attributes | null, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (attributes) {
    apply(element, attributes);
  }
  append(element, children);
  return element;
}

/** The same for drawn pictures. */
export function svg<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Attributes, ...children: Child[]): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, tag);
  apply(element, attributes);
  append(element, children);
  return element;
}

function apply(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'on') {
      listen(element, value as Listeners);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
}

function listen(element: Element, listeners: Listeners): void {
  for (const [type, listener] of Object.entries(listeners)) {
    element.addEventListener(type, listener as EventListener);
  }
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child !== null && child !== undefined && child !== false) {
      parent.append(child instanceof Node ? child : String(child));
    }
  }
}

/** Replaces all children. */
export function fill(parent: Element, ...children: Child[]): void {
  parent.replaceChildren();
  append(parent, children);
}

let lastId = 0;

/** An id that is unique in the document, for `for`, `aria-describedby` and the like. */
export function uid(prefix: string): string {
  lastId += 1;
  return `fp-${prefix}-${lastId}`;
}

/** Whether the focus is inside, also within a shadow root. */
export function hasFocus(element: Element): boolean {
  const root = element.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return element.contains(active);
}
