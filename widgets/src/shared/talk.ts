/** What both sides of a private channel read of it alike. */

/** What a message says of its file; `type` is what its content was recognised as. */
export interface FileNote {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

export type Way = 'HERE' | 'EMAIL' | 'CALL' | 'MESSENGER';

export interface Contact {
  readonly choice: {
    readonly way: Way;
    readonly number: string | null;
    readonly from: string | null;
    readonly until: string | null;
    readonly zone: string | null;
    readonly messenger: string | null;
    readonly account: string | null;
  };
  readonly by: 'CUSTOMER' | 'STAFF';
  readonly name: string | null;
  readonly at: string;
}

export interface ContactView {
  readonly contact: Contact | null;
  readonly messengers: readonly { readonly name: string; readonly account: string | null }[];
  readonly hasAddress: boolean;
  /** Who would like to call, until the customer has chosen. */
  readonly callAskedBy: string | null;
}

export interface Summary {
  readonly id: string;
  readonly state: 'OFFERED' | 'CHANGE_WANTED' | 'PUBLISHED' | 'STOPPED' | 'WITHDRAWN';
  readonly outcome: 'RESOLVED' | 'NOT_RESOLVED' | 'CUSTOMER_LEFT';
  readonly text: string;
  readonly name: string;
  readonly role: string;
  readonly offeredAt: string;
  readonly dueAt: string;
  readonly answeredAt: string | null;
}

/** What the service takes; it looks at the content and says no by itself. */
export const FILE_TYPES = 'image/jpeg,image/png,image/gif,image/webp,image/heic,application/pdf,video/mp4,video/quicktime,text/plain';
export const LARGEST_FILE = 10 * 1024 * 1024;

const SHOWN = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp']);

/** Whether browsers draw it without running anything. */
export function isPicture(file: FileNote): boolean {
  return SHOWN.has(file.type);
}

/** "340 kB", "2.1 MB". */
export function sizeText(bytes: number, lang: string): string {
  const large = bytes >= 1_000_000;
  const value = large ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000));
  return new Intl.NumberFormat(lang, { style: 'unit', unit: large ? 'megabyte' : 'kilobyte', maximumFractionDigits: 1 }).format(value);
}

/** Calls at once and then at most every `ms`: somebody who types tells it, and not each key. */
export function throttled(ms: number, work: () => void, now: () => number = Date.now): () => void {
  let last = -Infinity;
  return () => {
    if (now() - last >= ms) {
      last = now();
      work();
    }
  };
}
