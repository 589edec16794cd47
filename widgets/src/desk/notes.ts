import { h } from '../shared/dom.ts';
import type { Mirror } from './mirror.ts';
import { note, type NoteActions } from './note.ts';
import { reach, stack } from './notes-layout.ts';
import { sign } from './signs.ts';
import { drawn } from './spans.ts';
import type { Finding } from './types.ts';
import type { Words } from './words.ts';

/** The margin: notes in the order of the text, beside their lines, one of them open; folded ones at the end. */
export class Notes {
  readonly element: HTMLElement;
  private readonly list: HTMLOListElement;
  private readonly folded = h('details', { class: 'folded', 'data-testid': 'folded' });
  private readonly t: Words;
  private readonly actions: NoteActions;
  private findings: readonly Finding[] = [];
  private order: number[] = [];
  private signature = '';
  private opened: number | null = null;

  constructor(t: Words, actions: NoteActions) {
    this.t = t;
    this.actions = actions;
    this.list = h('ol', { class: 'notes', 'aria-label': t('notes') });
    this.element = h('div', { class: 'margin' }, this.list, this.folded);
  }

  get active(): number | null {
    return this.opened;
  }

  /** Draws anew only when what is said changed, so that a note under the hand is not taken away while typing. */
  draw(findings: readonly Finding[], length: number): void {
    this.findings = findings;
    const visible = drawn(findings, length);
    const signature = JSON.stringify(visible.map((index) => [findings[index]?.rule, findings[index]?.message, findings[index]?.quote, index]));
    this.order = [...visible].sort((a, b) => (findings[a]?.start ?? 0) - (findings[b]?.start ?? 0));
    if (signature === this.signature) return;
    this.signature = signature;
    const focused = this.focusedPlace();
    this.opened = visible[0] ?? null;
    this.list.replaceChildren(...this.order.flatMap((index) => {
      const finding = findings[index];
      return finding ? [note(this.t, finding, index, index === this.opened, this.actions)] : [];
    }));
    this.fold(findings.filter((finding) => finding.hidden));
    if (focused >= 0) this.focus(focused);
  }

  /** Opens one note and closes the others; null leaves them as they are. */
  open(index: number | null): boolean {
    if (index === null || index === this.opened) return false;
    this.opened = index;
    for (const item of this.items()) item.classList.toggle('open', Number(item.dataset['note']) === index);
    return true;
  }

  light(index: number | null): void {
    for (const item of this.items()) item.classList.toggle('lit', index !== null && Number(item.dataset['note']) === index);
  }

  /** Places every note beside its line; returns the height the margin needs. */
  place(mirror: Mirror): number {
    const items = this.items();
    const wanted = items.map((item, at) => ({
      top: mirror.topOf(this.findings[this.order[at] ?? -1]?.start ?? 0),
      height: item.offsetHeight,
    }));
    const anchor = items.findIndex((item) => Number(item.dataset['note']) === this.opened);
    const tops = stack(wanted, 5, anchor < 0 ? null : anchor);
    items.forEach((item, at) => { item.style.setProperty('--top', `${tops[at] ?? 0}px`); });
    const height = reach(wanted, tops);
    this.folded.style.setProperty('--top', `${height + (items.length > 0 ? 5 : 0)}px`);
    return height + (this.folded.hidden ? 0 : this.folded.offsetHeight + 5);
  }

  /** Focuses the note at this place in the column, or the last one; false when there is none. */
  focus(place: number): boolean {
    const items = this.items();
    const body = items[Math.min(place, items.length - 1)]?.querySelector<HTMLElement>('.note-body');
    body?.focus();
    return body !== undefined && body !== null;
  }

  focusedPlace(): number {
    return this.items().findIndex((item) => item.contains(document.activeElement));
  }

  private fold(hidden: readonly Finding[]): void {
    this.folded.hidden = hidden.length === 0;
    this.folded.replaceChildren(
      h('summary', null, this.t('notes.folded', { n: hidden.length })),
      h('ul', null, ...hidden.map((finding) =>
        h('li', null, sign(finding.severity), ' ', this.t.of('severity', finding.severity), ': ', finding.message, finding.quote ? h('q', null, finding.quote) : null))),
    );
  }

  private items(): HTMLElement[] {
    return [...this.list.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
  }
}
