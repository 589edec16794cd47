/** A file in a conversation: a picture is shown, everything is offered for saving. */
import { h } from './dom.ts';
import { clip } from './talk-icons.ts';
import { isPicture, sizeText, type FileNote } from './talk.ts';

export function fileView(file: FileNote, address: string, lang: string): HTMLElement {
  return h(
    'p',
    { class: 'file', 'data-part': 'file' },
    isPicture(file) ? h('img', { src: address, alt: file.name, loading: 'lazy' }) : null,
    clip(),
    ' ',
    h('a', { href: address, download: file.name }, h('bdi', null, file.name)),
    h('span', { class: 'soft' }, ` · ${sizeText(file.size, lang)}`),
  );
}

/** Adopt with the component's own style. */
export const fileStyle = `
.file{overflow-wrap:anywhere}.file img{display:block;max-inline-size:100%;max-block-size:320px;border-radius:var(--fp-radius);margin-block-end:var(--fp-s1);background:var(--fp-ground)}
.file a{color:inherit}`;
