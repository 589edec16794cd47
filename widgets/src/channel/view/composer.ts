/** Where the customer writes. Enter is a new line; Ctrl+Enter sends. */
import { h, uid } from '../../shared/dom.ts';
import { icon } from '../../shared/icons.ts';
import { recognise } from '../../shared/recogniser.ts';
import { FILE_TYPES, LARGEST_FILE } from '../../shared/talk.ts';
import { clip } from '../../shared/talk-icons.ts';
import type { Words } from '../words.ts';

const LONGEST = 5_000;
const NEARLY = 4_500;

export interface ComposerOptions {
  readonly t: Words;
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  readonly onSend: (text: string) => void;
  readonly onFile: (file: File) => void;
  /** A key was pressed; told as often as it happens. */
  readonly onTyping: () => void;
}

export interface Composer {
  readonly element: HTMLFormElement;
  readonly write: (text: string) => void;
  readonly focus: () => void;
}

export function composer({ t, draft, onDraft, onSend, onFile, onTyping }: ComposerOptions): Composer {
  const field = uid('message');
  const notes = uid('notes');
  const area = h('textarea', { id: field, name: 'message', rows: 3, 'aria-describedby': notes, autocomplete: 'off' });
  const card = h('p', { class: 'hint', 'data-part': 'card-hint' });
  const left = h('p', { class: 'soft', 'data-part': 'left' });
  const notice = h('div', { id: notes, role: 'status' }, card, left);

  const look = (): void => {
    const length = area.value.length;
    const hasCard = recognise(area.value).some((hint) => hint.rule === 'payment-card');
    say(card, hasCard ? t('compose.card') : '', hasCard);
    const tooLong = length > LONGEST;
    say(left, tooLong ? t('compose.long') : length > NEARLY ? t('compose.left', { n: LONGEST - length }) : '', false);
    area.toggleAttribute('aria-invalid', tooLong);
    grow(area);
  };
  const send = (): void => {
    const text = area.value.trim();
    if (text === '' || area.value.length > LONGEST) {
      area.focus();
      return;
    }
    area.value = '';
    onDraft('');
    look();
    onSend(text);
    area.focus();
  };
  area.addEventListener('input', () => { onDraft(area.value); onTyping(); look(); });
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) {
      event.preventDefault();
      send();
    }
  });
  const element = h(
    'form',
    { class: 'composer', 'data-part': 'composer', on: { submit: (event) => { event.preventDefault(); send(); } } },
    h('label', { for: field }, t('compose.label')),
    area,
    notice,
    h('div', { class: 'row' }, h('button', { type: 'submit', class: 'send' }, icon('lock'), t('compose.send')), fileButton(t, onFile), h('span', { class: 'soft keys' }, t('compose.keys'))),
  );
  const write = (text: string): void => {
    area.value = text;
    onDraft(text);
    look();
  };
  area.value = draft;
  look();
  return { element, write, focus: () => area.focus() };
}

/** A button and not a bare file field, which speaks the browser's language and not the page's. */
function fileButton(t: Words, onFile: (file: File) => void): HTMLElement {
  const hint = h('span', { class: 'soft', role: 'status' });
  const field = h('input', { type: 'file', name: 'file', accept: FILE_TYPES, hidden: true, tabindex: -1, 'aria-hidden': 'true' });
  field.addEventListener('change', () => {
    const file = field.files?.[0];
    field.value = '';
    const tooLarge = file !== undefined && file.size > LARGEST_FILE;
    hint.textContent = tooLarge ? t('file.large') : '';
    if (file !== undefined && !tooLarge) {
      onFile(file);
    }
  });
  const pick = h('button', { type: 'button', class: 'second', 'data-action': 'attach', on: { click: () => field.click() } }, clip(), ' ', t('file.attach'));
  return h('span', { class: 'row' }, pick, field, hint);
}

/** Changes a line only when its words change, so that it is not said again at every key. */
function say(line: HTMLElement, text: string, warns: boolean): void {
  if (line.textContent !== text) {
    line.replaceChildren(...(warns ? [icon('warning')] : []), text);
  }
  line.hidden = text === '';
}

function grow(area: HTMLTextAreaElement): void {
  const lines = area.value.split('\n').length;
  area.rows = Math.max(3, Math.min(10, lines + 1));
}
