import { withoutMarker } from './marker.ts';
import type { Report } from './types.ts';

/** What the front page would print on top: a quotation against the company, or the good news. */
export type Headline = { tone: 'hostile'; quote: string; rule: string | null } | { tone: 'good'; sentence: string | null };

const MOVE_ORDER = ['action', 'make-up', 'by-when', 'what-happened', 'prevention', 'private-channel'];
const LONGEST = 110;

/**
 * A hostile editor quotes the sentence the checker chose when a rule stands behind it; with nothing wrong the good
 * headline is the most telling thing the reply does, or none (the caller then has its own words).
 */
export function headlineOf(text: string, report: Report): Headline {
  const chosen = report.headline;
  if (chosen && (chosen.rule !== null || report.verdict !== 'front-page')) {
    const quote = tidy(text.slice(chosen.start, chosen.end));
    if (quote !== '') return { tone: 'hostile', quote: shorten(quote), rule: chosen.rule };
  }
  for (const name of MOVE_ORDER) {
    const move = report.moves.find((candidate) => candidate.move === name);
    if (!move) continue;
    const sentence = sentenceAround(text, move.start, move.end);
    if (sentence !== '') return { tone: 'good', sentence: shorten(sentence) };
  }
  return { tone: 'good', sentence: null };
}

/** The whole sentence a span lies in, without its final full stop, as headlines are set. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !endsSentence(text, from - 1)) from--;
  let to = Math.max(end, start + 1);
  while (to < text.length && !endsSentence(text, to - 1)) to++;
  return tidy(text.slice(from, to)).replace(/[.…]+$/u, '');
}

/** A full stop ends a sentence only before white space: "8.30" and "т.е." stay whole. */
function endsSentence(text: string, at: number): boolean {
  const unit = text[at];
  if (unit === '\n') return true;
  if (unit === '.' && text[at - 2] === '.') return false;
  return (unit === '.' || unit === '!' || unit === '?' || unit === '…') && /\s|^$/u.test(text[at + 1] ?? '');
}

function tidy(text: string): string {
  return withoutMarker(text).replaceAll(/\s+/gu, ' ').trim();
}

/** Cut at a word, as a sub-editor would. */
export function shorten(text: string, longest: number = LONGEST): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const space = cut.lastIndexOf(' ');
  const end = space > longest / 2 ? space : longest;
  return `${text.slice(0, end).replace(/[\s.,;:–—-]+$/u, '').replace(/[\ud800-\udbff]$/u, '')}…`;
}
