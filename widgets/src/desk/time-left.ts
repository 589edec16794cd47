/** How much time is left, in the words of a wall clock; wording is chosen by key so that both languages decide themselves. */
export interface TimeLeft {
  level: 'late' | 'soon' | 'today' | 'later';
  key: 'left.minutes' | 'left.hours' | 'left.days' | 'late.minutes' | 'late.hours' | 'late.days' | 'left.now';
  params: { n: number; m: number };
}

const MINUTE = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

/** `n` is the larger unit, `m` the minutes beside hours. Late counts from the first whole minute. */
export function timeLeft(dueAt: string, now: number): TimeLeft {
  const minutes = Math.trunc((Date.parse(dueAt) - now) / MINUTE);
  const late = Date.parse(dueAt) <= now - MINUTE;
  const size = Math.abs(minutes);
  const level = late ? 'late' : size < 30 ? 'soon' : size < 8 * HOUR ? 'today' : 'later';
  if (size < 1) return { level: 'soon', key: 'left.now', params: { n: 0, m: 0 } };
  const side = late ? 'late' : 'left';
  if (size < HOUR) return { level, key: `${side}.minutes`, params: { n: size, m: 0 } };
  if (size < DAY) return { level, key: `${side}.hours`, params: { n: Math.floor(size / HOUR), m: size % HOUR } };
  return { level, key: `${side}.days`, params: { n: Math.floor(size / DAY), m: 0 } };
}

/** The moment the wording changes next, so that a clock ticks once a minute and not once a frame. */
export function nextTick(now: number): number {
  return MINUTE - (now % MINUTE);
}
