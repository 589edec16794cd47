/** From a draft and the visitor's decisions to what is sent. Pure: no DOM. */
import type { Settings } from '../../settings.ts';
import type { Finding, Submission } from '../../types.ts';
import type { Draft } from './draft.ts';

/** The first sending asks the server what looks private; nothing is stored when it finds something. */
export function submission(draft: Readonly<Draft>, settings: Settings, authorKey: string, page: PageFacts): Submission {
  const optional = <K extends string>(name: K, value: string): { [key in K]?: string } =>
    (value.trim() === '' ? {} : { [name]: value.trim() }) as { [key in K]?: string };
  return {
    page: {
      key: settings.page,
      url: settings.pageUrl ?? page.url,
      title: settings.pageTitle ?? page.title,
      ...(settings.pageType === undefined ? {} : { type: settings.pageType }),
    },
    rating: draft.rating ?? 0,
    ...optional('title', draft.title),
    text: draft.text.trim(),
    authorName: draft.authorName.trim(),
    ...optional('email', draft.email),
    ...optional('wish', draft.wish),
    ...optional('privateNote', draft.privateNote),
    authorKey,
    sensitive: 'ask',
  };
}

/** What the page says about itself where the attributes say nothing. */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
}

/** The second sending: what is not kept is split off and said in private. */
export function decided(asked: Submission, keep: readonly Finding[]): Submission {
  return { ...asked, sensitive: 'split', keep: keep.map(({ field, start, end }) => ({ field, start, end })) };
}

/** The finding's words in the text that was sent, with a little of what stands around them. */
export function quoteOf(asked: Submission, finding: Finding): { readonly before: string; readonly quote: string; readonly after: string } {
  const text = (finding.field === 'title' ? asked.title : asked.text) ?? '';
  const from = Math.max(0, finding.start - 40);
  const to = Math.min(text.length, finding.end + 40);
  return {
    before: (from > 0 ? '…' : '') + cutAtWord(text.slice(from, finding.start), from > 0),
    quote: text.slice(finding.start, finding.end),
    after: text.slice(finding.end, to) + (to < text.length ? '…' : ''),
  };
}

function cutAtWord(text: string, isCut: boolean): string {
  const space = text.indexOf(' ');
  return isCut && space >= 0 && space < 20 ? text.slice(space + 1) : text;
}
