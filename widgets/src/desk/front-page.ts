import { h, uid } from '../shared/dom.ts';
import { searchResult, sharedCard } from './appearances.ts';
import type { Desk } from './context.ts';
import { pieces } from './marker.ts';
import { headlineWords } from './paper-words.ts';
import { signatureOf } from './signatures.ts';
import { button } from './ui.ts';
import type { Report, Thread } from './types.ts';
import { wordsIn, type Words } from './words.ts';

/**
 * The reply as tomorrow's newspaper would print it, in the language of the review. It is a mirror: the paper stays sober, the
 * quotation is the writer's own.
 */
export function frontPage(desk: Desk, thread: Thread, text: string, report: Report | null): void {
  const paper = wordsIn(thread.language);
  const { t } = desk;
  const opener = document.activeElement;
  const title = h('h2', { id: uid('front') , tabindex: -1 }, t('front-page'));
  const close = button(t('front.close'), () => { dialog.close(); }, { testid: 'front-close' });
  const dialog = h(
    'dialog',
    {
      class: 'front',
      'aria-labelledby': title.id,
      'data-testid': 'front-dialog',
      on: {
        close: () => {
          dialog.remove();
          if (opener instanceof HTMLElement) opener.focus();
        },
        click: (event) => { if (event.target === dialog) dialog.close(); },
      },
    },
    h('header', null, title, close),
    h(
      'div',
      { class: 'front-body', tabindex: 0, role: 'group', 'aria-label': t('front-page') },
      newspaper(paper, desk, thread, text, report),
      h('aside', { class: 'appearances', 'aria-label': t('front.elsewhere') }, searchResult(t, paper, desk, thread, text), sharedCard(t, paper, desk, thread, text, report)),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  title.focus();
}

function newspaper(paper: Words, desk: Desk, thread: Thread, text: string, report: Report | null): HTMLElement {
  const site = desk.site.name;
  const headline = headlineWords(paper, site, text, report);
  const today = new Intl.DateTimeFormat(paper.lang, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date());
  return h(
    'article',
    { class: `newspaper ${headline.tone}`, lang: paper.lang, 'data-testid': 'newspaper' },
    h('div', { class: 'ears' }, h('span', null, paper('paper.edition')), h('span', null, paper('paper.price'))),
    h('p', { class: 'title' }, paper('paper.masthead')),
    h('div', { class: 'dateline' }, h('span', null, today), h('span', null, paper('paper.section'))),
    h('h3', { class: 'headline', 'data-testid': 'headline' }, headline.line),
    h('p', { class: 'standfirst' }, paper('paper.standfirst', { name: thread.authorName, page: thread.page.title })),
    h('p', { class: 'lead' }, thread.title ? h('strong', null, `${thread.title.replace(/[.…]+$/u, '')}. `) : null, thread.text),
    h('p', { class: 'byline' }, paper('paper.reply', { site, name: signatureOf(desk.me, paper.lang).name })),
    h(
      'div',
      { class: 'columns' },
      ...(text.trim() === ''
        ? [h('p', null, paper('paper.noreply', { site }))]
        : text.split(/\n+/u).filter((part) => part.trim() !== '').map((part) =>
            h('p', null, ...pieces(part).map((piece) => ('marker' in piece ? h('em', null, paper('paper.private')) : piece.text))))),
      h('aside', { class: 'small-ad' }, h('strong', null, paper('paper.ad.title')), h('span', null, paper('paper.ad.text')), h('span', null, paper('paper.ad.foot'))),
    ),
  );
}
