import { MARKER } from './marker.ts';
import type { Finding, Severity } from './types.ts';

/** A run of text drawn in one way: which finding lies on it (index into the report), and whether it is the marker. */
export interface Segment {
  start: number;
  end: number;
  text: string;
  finding: number | null;
  severity: Severity | null;
  marker: boolean;
  traced: boolean;
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, suggestion: 2 };

/** Findings to draw: not folded away, with letters under them, inside the text; most severe first, then by place. */
export function drawn(findings: readonly Finding[], length: number): number[] {
  return findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => !finding.hidden && finding.start >= 0 && finding.end <= length && finding.start <= finding.end)
    .sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity] || a.finding.start - b.finding.start)
    .map(({ index }) => index);
}

/**
 * Cuts the text at every border of a span. Where two findings overlap in spite of `hidden`, the more severe is drawn.
 * `trace` is one more span to show, e.g. the move under the pointer.
 */
export function segments(
  text: string,
  findings: readonly Finding[],
  trace: { start: number; end: number } | null = null,
): Segment[] {
  const order = drawn(findings, text.length);
  const markers = occurrences(text, MARKER);
  const cuts = new Set([0, text.length]);
  const cut = (span: { start: number; end: number }): void => {
    cuts.add(clamp(span.start, text.length));
    cuts.add(clamp(span.end, text.length));
  };
  for (const index of order) {
    const finding = findings[index];
    if (finding) cut(finding);
  }
  for (const start of markers) cut({ start, end: start + MARKER.length });
  if (trace) cut(trace);
  const borders = [...cuts].sort((a, b) => a - b);
  const result: Segment[] = [];
  for (let at = 0; at + 1 < borders.length; at++) {
    const start = borders[at] ?? 0;
    const end = borders[at + 1] ?? start;
    const index = order.find((candidate) => covers(findings[candidate], start, end)) ?? null;
    result.push({
      start,
      end,
      text: text.slice(start, end),
      finding: index,
      severity: index === null ? null : (findings[index]?.severity ?? null),
      marker: markers.some((from) => from <= start && end <= from + MARKER.length),
      traced: trace !== null && trace.start <= start && end <= trace.end,
    });
  }
  return result;
}

/** The finding at a caret or pointer position; the narrower one where two touch. */
export function findingAt(findings: readonly Finding[], offset: number): number | null {
  let best: number | null = null;
  let width = Infinity;
  findings.forEach((finding, index) => {
    if (finding.hidden || offset < finding.start || offset > finding.end) return;
    if (finding.end - finding.start < width) {
      best = index;
      width = finding.end - finding.start;
    }
  });
  return best;
}

function covers(finding: Finding | undefined, start: number, end: number): boolean {
  return finding !== undefined && finding.start <= start && end <= finding.end;
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found.push(at);
  return found;
}

function clamp(value: number, length: number): number {
  return Math.max(0, Math.min(value, length));
}
