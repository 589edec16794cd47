import { headlineOf, shorten } from './headline.ts';
import { withoutMarker } from './marker.ts';
import type { Report } from './types.ts';
import type { Words } from './words.ts';

/** The words of the headline as the paper sets them. */
export function headlineWords(paper: Words, site: string, text: string, report: Report | null): { tone: string; line: string } {
  if (!report || text.trim() === '') return { tone: 'silent', line: paper('paper.silent', { site }) };
  const headline = headlineOf(text, report);
  if (headline.tone === 'hostile') return { tone: 'hostile', line: paper('paper.hostile', { site, quote: bare(headline.quote) }) };
  return { tone: 'good', line: headline.sentence === null ? paper('paper.good', { site }) : paper('paper.good.sentence', { site, sentence: headline.sentence }) };
}

/** Quotation marks belong to the headline; those around the sentence itself would double them. */
function bare(quote: string): string {
  return quote.replace(/^[«"“„]+|[»"”]+$/gu, '').replace(/[.]+$/u, '');
}

/** The first words of a text, as a search engine or a messenger would show them. */
export function summary(text: string, longest = 150): string {
  return shorten(withoutMarker(text).replaceAll(/\s+/gu, ' ').trim(), longest);
}
