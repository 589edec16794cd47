import { base } from './base.ts';
import { editor } from './editor.ts';
import { forms } from './forms.ts';
import { frame } from './frame.ts';
import { front } from './front.ts';
import { pages } from './pages.ts';
import { papers } from './papers.ts';
import { queue } from './queue.ts';
import { thread } from './thread.ts';

/** The desk's whole style in reading order; one sheet, since its elements live in one document. */
export const deskStyle = [base, forms, frame, queue, thread, papers, editor, front, pages].join('\n');
