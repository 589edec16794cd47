import { h } from '../shared/dom.ts';
import { segments } from './spans.ts';
import type { Finding } from './types.ts';

/**
 * The layer behind the textarea: the same words in the same metrics, invisible, carrying the marks. Only underlines and
 * backgrounds are allowed on a mark; padding or another weight would shift the letters.
 */
export class Mirror {
  readonly element = h('div', { class: 'mirror', 'aria-hidden': 'true' });

  draw(text: string, findings: readonly Finding[], active: number | null, trace: { start: number; end: number } | null): void {
    const parts = segments(text, findings, trace).map((part) => {
      const classes = [
        part.severity === null ? '' : `mark ${part.severity}`,
        part.finding !== null && part.finding === active ? 'active' : '',
        part.marker ? 'invite' : '',
        part.traced ? 'traced' : '',
      ].filter(Boolean);
      if (classes.length === 0) return document.createTextNode(part.text);
      return h('span', { class: classes.join(' '), 'data-finding': part.finding, 'data-testid': part.severity === null ? null : 'mark' }, part.text);
    });
    // The last line break of a block has no height of its own; the zero-width space gives it one.
    this.element.replaceChildren(...parts, document.createTextNode('\u200b'));
  }

  /** Where the line of this offset begins, measured from the top of the mirror. */
  topOf(offset: number): number {
    const rect = this.rectAt(offset);
    return rect ? rect.top - this.element.getBoundingClientRect().top : 0;
  }

  /** The finding drawn under this point of the screen. */
  findingUnder(x: number, y: number): number | null {
    for (const mark of this.element.querySelectorAll<HTMLElement>('.mark')) {
      for (const rect of mark.getClientRects()) {
        if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return Number(mark.dataset['finding']);
      }
    }
    return null;
  }

  private rectAt(offset: number): DOMRect | null {
    const walker = document.createTreeWalker(this.element, NodeFilter.SHOW_TEXT);
    let passed = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (offset < passed + length) {
        const range = document.createRange();
        range.setStart(node, offset - passed);
        range.setEnd(node, Math.min(offset - passed + 1, length));
        return range.getClientRects()[0] ?? range.getBoundingClientRect();
      }
      passed += length;
    }
    return null;
  }
}
