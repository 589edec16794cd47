/** Times as people say them ("12 minutes ago", "yesterday, 18:40"), all words from `Intl`; the exact time goes on hover. */
import { h } from './dom.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** "12 minutes ago" within the hour, "today, 18:40" and "yesterday, 18:40", "16 May", "16 May 2025". */
export function ago(when: Date, now: Date, lang: string): string {
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const minutes = Math.round((when.getTime() - now.getTime()) / MINUTE);
  if (Math.abs(minutes) < 1) {
    return relative.format(0, 'second');
  }
  if (Math.abs(minutes) < 60) {
    return relative.format(minutes, 'minute');
  }
  const days = daysBetween(now, when);
  if (Math.abs(days) <= 1) {
    return dayAndClock(when, now, lang);
  }
  const sameYear = when.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }).format(when);
}

/** "today, 18:40", "yesterday, 9:05": for what happened near now. */
export function dayAndClock(when: Date, now: Date, lang: string): string {
  const day = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(daysBetween(now, when), 'day');
  return `${day}, ${new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' }).format(when)}`;
}

/** "in 3 hours" / «через 3 часа»: the time between two things, in the largest unit that says enough. */
export function after(minutes: number, lang: string): string {
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'always' });
  const whole = Math.max(1, Math.round(minutes));
  if (whole < 60) {
    return relative.format(whole, 'minute');
  }
  return whole < 48 * 60 ? relative.format(Math.round(whole / 60), 'hour') : relative.format(Math.round(whole / (24 * 60)), 'day');
}

/** The full date and time, for the title of a `<time>`. */
export function exact(when: Date, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short' }).format(when);
}

/** `<time>` with what people say as text and the exact time on hover. */
export function timeElement(iso: string, lang: string, now: Date = new Date()): HTMLTimeElement {
  const when = new Date(iso);
  if (Number.isNaN(when.getTime())) {
    return h('time', null, iso);
  }
  return h('time', { datetime: iso, title: exact(when, lang) }, ago(when, now, lang));
}

function daysBetween(from: Date, to: Date): number {
  const day = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((day(to) - day(from)) / DAY);
}
