import { channelStyle } from '../channel/style.ts';
import { noticeSheet } from '../channel/view/notices.ts';
import { words as channelWords } from '../channel/words.ts';
import { Problem } from '../shared/api.ts';
import { codeForm, codeStyle } from '../shared/code-form.ts';
import { fill, h } from '../shared/dom.ts';
import { FrontpageElement } from '../shared/element.ts';
import { fileStyle } from '../shared/file-view.ts';
import { icon, iconStyle } from '../shared/icons.ts';
import { withoutCards } from '../shared/recogniser.ts';
import { starStyle } from '../shared/stars.ts';
import { safeStore } from '../widget/storage.ts';
import { addressOf, linkIn, questionIn } from './address.ts';
import { ConsultClient, type Question } from './client.ts';
import { questionView } from './question.ts';
import { consultStyle } from './style.ts';
import { words, type Words } from './words.ts';

/** A telephone forgets the page while its owner reads the code in the mail, so the tab keeps the link until it was used. */
const LINK = 'frontpage:consult-link';

/** Only that this browser typed a code once, so that a stranger's browser asks the server nothing. */
const WAS_IN = 'frontpage:consult';

/** `<frontpage-consult>`: a colleague's page, from the link over the code to the answer. */
export class ConsultElement extends FrontpageElement {
  readonly #t: Words = words(navigator.languages);
  readonly #shared = channelWords(navigator.languages);
  readonly #tab = safeStore(() => sessionStorage);
  readonly #memory = safeStore(() => localStorage);
  readonly #client = new ConsultClient(this.#t.lang);
  readonly #main = h('main');

  constructor() {
    super(iconStyle, starStyle, codeStyle, fileStyle, channelStyle, consultStyle);
    this.root.append(this.#main);
  }

  protected override connected(signal: AbortSignal): void {
    document.documentElement.lang = this.#t.lang;
    document.title = this.#t('title');
    this.#arrive();
    addEventListener('hashchange', () => this.#arrive(), { signal });
  }

  /** Takes the secret out of the address before anything else, so that no history and no screenshot has it. */
  #arrive(): void {
    const link = linkIn(location.hash);
    const question = link === null ? questionIn(location.search) : null;
    history.replaceState(null, '', addressOf(location.pathname, question));
    if (link !== null) {
      this.#tab.write(LINK, link);
    }
    void this.#begin(link ?? this.#tab.read(LINK), question);
  }

  async #begin(link: string | null, question: string | null): Promise<void> {
    try {
      if (question !== null) {
        this.#ask(await this.#client.question(question));
      } else if (link === null) {
        this.#gone();
      } else if (this.#memory.read(WAS_IN) !== null) {
        await this.#again(link);
      } else {
        this.#offerCode(link);
      }
    } catch (error) {
      this.#failed(error, () => this.#begin(link, question));
    }
  }

  /** This browser typed a code before, perhaps for this link. */
  async #again(link: string): Promise<void> {
    try {
      this.#ask(await this.#client.enter(link, null));
    } catch (error) {
      if (!(error instanceof Problem && error.status === 422)) {
        throw error;
      }
      this.#offerCode(link);
    }
  }

  #offerCode(link: string): void {
    const t = this.#t;
    this.#show(
      noticeSheet('offer', t('offer.title'), [h('p', null, t('offer.text'))], [
        { label: t('offer.send'), name: 'send-code', main: true, act: () => this.#sendCode(link) },
        { label: t('offer.have'), name: 'have-code', act: () => this.#askCode(link, null) },
      ]),
    );
  }

  async #sendCode(link: string): Promise<void> {
    try {
      const { to } = await this.#client.sendCode(link);
      this.#askCode(link, to);
    } catch (error) {
      this.#failed(error, () => this.#offerCode(link));
    }
  }

  #askCode(link: string, to: string | null): void {
    const t = this.#t;
    const words = { label: t('code.label'), enter: t('code.enter'), missing: t('code.missing'), failed: t('error.text') };
    const form = codeForm(words, async (code) => {
      try {
        this.#ask(await this.#client.enter(link, code));
      } catch (error) {
        if (!(error instanceof Problem && error.status === 410)) {
          throw error;
        }
        this.#gone();
      }
    });
    this.#show(
      noticeSheet('code', t('code.title'), [to === null ? null : h('p', null, t('code.sent', { to })), form], [
        { label: t('code.again'), name: 'send-code', act: () => this.#sendCode(link) },
      ]),
    );
    form.querySelector('input')?.focus();
  }

  #ask(question: Question): void {
    const t = this.#t;
    const draft = `frontpage:consult-draft:${question.id}`;
    this.#tab.remove(LINK);
    this.#memory.write(WAS_IN, 'yes');
    history.replaceState(null, '', addressOf(location.pathname, question.id));
    document.title = t('title.site', { site: question.site });
    const header = h(
      'header',
      null,
      h('h1', { tabindex: -1 }, icon('lock'), t('title.site', { site: question.site })),
      h('p', { class: 'soft' }, t('lead', { site: question.site })),
    );
    this.#show(
      header,
      questionView(question, t, this.#shared, {
        draft: this.#tab.read(draft) ?? '',
        keep: (text) => { this.#tab.write(draft, withoutCards(text)); },
        send: async (text) => {
          await this.#client.answer(question.id, text);
          this.#tab.remove(draft);
          history.replaceState(null, '', location.pathname);
          this.#show(noticeSheet('done', t('done.title'), [h('p', null, t('done.text', { name: question.askedBy }))]));
        },
      }),
    );
  }

  #failed(error: unknown, again: () => void | Promise<void>): void {
    const t = this.#t;
    if (error instanceof Problem && [401, 404, 410].includes(error.status)) {
      this.#gone();
      return;
    }
    const text = error instanceof Problem ? error.message : t('error.text');
    this.#show(noticeSheet('error', t('error.title'), [h('p', null, text)], [{ label: t('error.retry'), name: 'retry', main: true, act: again }]));
  }

  #gone(): void {
    const t = this.#t;
    this.#tab.remove(LINK);
    this.#show(noticeSheet('gone', t('gone.title'), [h('p', null, t('gone.text')), h('p', null, t('gone.again'))]));
  }

  /** One face at a time; its heading takes the focus, since the page became another. */
  #show(...content: readonly HTMLElement[]): void {
    const wasShown = this.#main.childElementCount > 0;
    fill(this.#main, ...content);
    if (wasShown) {
      this.#main.querySelector('h1')?.focus({ preventScroll: true });
    }
  }
}
