/**
 * Recognises card numbers, IBANs, phone numbers and e-mail addresses while the visitor types. Runs in the browser only:
 * nothing leaves it before "Send". It gives hints; the server's checker decides. Pure: no DOM, linear in the text.
 */

export type HintRule = 'payment-card' | 'bank-account' | 'phone' | 'email';

/** A span `[start, end)` in UTF-16 units. */
export interface Hint {
  readonly rule: HintRule;
  readonly start: number;
  readonly end: number;
}

/** The hints in reading order, none overlapping; a card outranks an IBAN, an IBAN a phone number. */
export function recognise(text: string): readonly Hint[] {
  const taken: Hint[] = [];
  for (const find of [emails, ibans, cards, phones]) {
    for (const hint of find(text)) {
      if (!taken.some((other) => hint.start < other.end && other.start < hint.end)) {
        taken.push(hint);
      }
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** The text with every card number cut down to its last four digits: what may be kept in storage. */
export function withoutCards(text: string): string {
  let out = text;
  for (const { start, end } of [...cards(text)].reverse()) {
    const digits = text.slice(start, end).replace(/\D/g, '');
    out = `${out.slice(0, start)}•••• ${digits.slice(-4)}${out.slice(end)}`;
  }
  return out;
}

const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,24}/gu;
/** Digits in groups, parted by single spaces, dots, hyphens (of any kind) or brackets; a plus may lead. */
const DIGITS = /\+?\(?\d(?:[\s.()\u00a0\u2010-\u2015/-]{0,2}\d){6,23}/g;
const IBAN = /[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z\d]){11,30}/g;
/** Before a run of digits these words say what it is, and it is then neither a phone nor a card. */
const OTHER_NUMBER = /(?:заказ\p{L}*|договор\p{L}*|артикул\p{L}*|арт|трек\p{L}*|накладн\p{L}*|order|invoice|article|sku|item|tracking|contract|ticket|model)[\s.:#№n°]{0,6}$/iu;

function emails(text: string): Hint[] {
  return spans(text, EMAIL).map(({ start, end }) => ({ rule: 'email', start, end }));
}

function ibans(text: string): Hint[] {
  return spans(text, IBAN).flatMap(({ start, end }): Hint[] => {
    if (isWord(text[start - 1])) {
      return [];
    }
    // What follows an IBAN may look like more of it ("… 3000 OK"), so the longest valid beginning is taken.
    for (let stop = end; stop - start >= 15; stop--) {
      if (!isWord(text[stop]) && passesMod97(text.slice(start, stop).replace(/[^A-Z\d]/g, ''))) {
        return [{ rule: 'bank-account', start, end: stop }];
      }
    }
    return [];
  });
}

function cards(text: string): Hint[] {
  return numbers(text).flatMap(({ start, end }): Hint[] => {
    const digits = text.slice(start, end).replace(/\D/g, '');
    const plausible = digits.length >= 13 && digits.length <= 19 && /^[2-6]/.test(digits) && !/^(\d)\1*$/.test(digits);
    return plausible && passesLuhn(digits) ? [{ rule: 'payment-card', start, end }] : [];
  });
}

function phones(text: string): Hint[] {
  return numbers(text).flatMap(({ start, end }): Hint[] => {
    const written = text.slice(start, end);
    const digits = written.replace(/\D/g, '');
    return looksDialled(written, digits) ? [{ rule: 'phone', start, end }] : [];
  });
}

function looksDialled(written: string, digits: string): boolean {
  if (written.startsWith('+')) {
    return digits.length >= 8 && digits.length <= 15;
  }
  if (/^[78][3489]\d{9}$/.test(digits)) {
    return true;
  }
  const grouped = /^\(?\d{3}\)?[\s.-]+\d{3}[\s.-]+(?:\d{4}|\d{2}[\s.-]+\d{2})$/.test(written);
  return grouped || (/^9\d{9}$/.test(digits) && written === digits);
}

/** Runs of digits that stand alone and are not named as something else by the word before. */
function numbers(text: string): { start: number; end: number }[] {
  return spans(text, DIGITS).filter(
    ({ start, end }) => !isWord(text[start - 1]) && !isWord(text[end]) && !OTHER_NUMBER.test(text.slice(Math.max(0, start - 24), start)),
  );
}

function spans(text: string, pattern: RegExp): { start: number; end: number }[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\d]/u.test(character);
}

/** The check digit of payment cards. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The check of an IBAN written without spaces: ISO 13616, mod 97 equals 1. */
export function passesMod97(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return iban.length >= 15 && rest === 1;
}
