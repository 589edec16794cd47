import { h, type Attributes } from '../shared/dom.ts';
import { applyEdit, type Edit } from './edit.ts';

/**
 * A textarea whose changes by buttons can be undone like typing. Only `insertText` keeps the browser's own undo in a textarea,
 * so the deprecated call is on purpose; where it is refused the text is set and only that undo step is lost.
 */
export class TextField {
  readonly element: HTMLTextAreaElement;

  constructor(text: string, attributes: Attributes) {
    this.element = h('textarea', attributes);
    this.element.value = text;
  }

  get value(): string {
    return this.element.value;
  }

  get caret(): number {
    return this.element.selectionEnd;
  }

  /** Where the caret stands between letters, or null while something is selected or the focus is elsewhere. */
  get between(): number | null {
    const { element } = this;
    return document.activeElement === element && element.selectionStart === element.selectionEnd ? element.selectionStart : null;
  }

  apply(edit: Edit): void {
    const { element } = this;
    const wanted = applyEdit(element.value, edit);
    this.select(edit.start, edit.end);
    if (edit.text === '') document.execCommand('delete');
    else document.execCommand('insertText', false, edit.text);
    if (element.value === wanted) return;
    element.value = wanted;
    this.select(edit.start + edit.text.length, edit.start + edit.text.length);
    element.dispatchEvent(new Event('input'));
  }

  /** Another text altogether, without a step of undo. */
  replace(text: string): void {
    this.element.value = text;
    this.element.dispatchEvent(new Event('input'));
  }

  select(start: number, end: number): void {
    this.element.focus();
    this.element.setSelectionRange(start, end);
  }

  undo(again: boolean): void {
    this.element.focus();
    document.execCommand(again ? 'redo' : 'undo');
  }
}
