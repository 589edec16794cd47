/** The question with what belongs to it, and the place for the answer. */
import { pieces } from '../channel/timeline.ts';
import type { Message } from '../channel/types.ts';
import { maskChip, partList, replyRecord, reviewRecord } from '../channel/view/context.ts';
import type { Words as ChannelWords } from '../channel/words.ts';
import { Problem } from '../shared/api.ts';
import { fill, h, uid } from '../shared/dom.ts';
import { fileView } from '../shared/file-view.ts';
import { icon } from '../shared/icons.ts';
import { dayAndClock, exact } from '../shared/times.ts';
import type { Question } from './client.ts';
import type { Words } from './words.ts';

export interface Answering {
  readonly draft: string;
  readonly keep: (text: string) => void;
  readonly send: (text: string) => Promise<void>;
}

/** `shared` says what the conversation's page says too, such as the kinds of what is hidden. */
export function questionView(question: Question, t: Words, shared: ChannelWords, answering: Answering): HTMLElement {
  return h(
    'div',
    { class: 'columns', 'data-state': 'question' },
    h(
      'section',
      { class: 'sheet talk', 'aria-labelledby': 'question-title', 'data-part': 'question' },
      h('h2', { id: 'question-title' }, t('question.by', { name: question.askedBy })),
      h('p', { class: 'text question' }, question.question),
      h('p', { class: 'soft' }, icon('clock'), ' ', t('question.due'), ' ', until(question.dueAt, t)),
      chosen(question, t, shared),
      answerForm(t, answering, question),
      h('p', { class: 'soft' }, t('question.noted')),
    ),
    h(
      'section',
      { class: 'context', 'data-part': 'thread' },
      h('h2', null, t('thread.title')),
      reviewRecord(question.review, t('thread.review'), shared),
      ...question.review.replies.map((one) => replyRecord(one, t('thread.reply'), shared)),
    ),
  );
}

function until(iso: string, t: Words): HTMLElement {
  const when = new Date(iso);
  return h('time', { datetime: iso, title: exact(when, t.lang) }, dayAndClock(when, new Date(), t.lang));
}

/** Of what is private only this; how much else there is, is told so that nobody takes it for all. */
function chosen(question: Question, t: Words, shared: ChannelWords): HTMLElement | null {
  const { privateParts, messages, hidden } = question;
  const rest = hidden === 0 ? null : h('p', { class: 'soft', 'data-part': 'hidden' }, icon('lock'), ' ', t('private.hidden', { n: hidden }));
  if (privateParts.length === 0 && messages.length === 0) {
    return rest;
  }
  return h(
    'div',
    { class: 'chosen', 'data-part': 'chosen' },
    privateParts.length === 0 ? null : partList(privateParts, t('private.title'), shared),
    messages.length === 0 ? null : h('ol', { class: 'rows', 'aria-label': t('private.messages') }, ...messages.map((one) => message(question, one, shared))),
    rest,
  );
}

function message(question: Question, one: Message, shared: ChannelWords): HTMLElement {
  const address = `/api/v1/consult/${question.id}/files/${one.clientId}`;
  const who = [one.name, one.role].filter((part) => part !== null).join(', ');
  return h(
    'li',
    { class: one.from === 'STAFF' ? 'message own' : 'message' },
    h('p', { class: 'head' }, h('strong', null, who)),
    one.file === null ? null : fileView(one.file, address, shared.lang),
    h('p', { class: 'text' }, ...pieces(one).map((piece) => (piece.rule === null ? piece.text : maskChip(piece.text, piece.rule, shared)))),
  );
}

function answerForm(t: Words, answering: Answering, question: Question): HTMLFormElement {
  const text = h('textarea', { id: uid('answer'), name: 'answer', rows: 5, maxlength: 5000 });
  text.value = answering.draft;
  text.addEventListener('input', () => answering.keep(text.value));
  const status = h('p', { class: 'hint', role: 'alert', hidden: true });
  const send = h('button', { type: 'submit', class: 'send', 'data-action': 'answer' }, icon('lock'), t('answer.send', { name: question.askedBy }));
  const complain = (words: string): void => {
    fill(status, icon('warning'), words);
    status.hidden = false;
  };
  const submit = async (): Promise<void> => {
    if (text.value.trim() === '') {
      complain(t('answer.missing'));
      text.focus();
      return;
    }
    send.disabled = true;
    status.hidden = true;
    try {
      await answering.send(text.value.trim());
    } catch (error) {
      complain(error instanceof Problem ? (error.fields[0]?.message ?? error.message) : t('error.text'));
    } finally {
      send.disabled = false;
    }
  };
  return h(
    'form',
    { class: 'composer', novalidate: true, on: { submit: (event) => { event.preventDefault(); void submit(); } } },
    h('label', { for: text.id }, t('answer.label')),
    text,
    h('p', { class: 'soft' }, t('answer.hint')),
    status,
    h('div', { class: 'row' }, send),
  );
}
