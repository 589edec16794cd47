/**
 * Words not sent or saved yet, by thread. Private words stay in memory only: a browser's storage outlives the person at the desk,
 * and card numbers are stored nowhere.
 */
export class Kept {
  private readonly texts = new Map<string, string>();

  get(thread: string): string {
    return this.texts.get(thread) ?? '';
  }

  set(thread: string, text: string): void {
    if (text.trim() === '') this.texts.delete(thread);
    else this.texts.set(thread, text);
  }

  /** What moved off the record joins what is already there, on its own line. */
  add(thread: string, text: string): string {
    const before = this.get(thread);
    const joined = before === '' ? text : `${before.trimEnd()}\n${text}`;
    this.set(thread, joined);
    return joined;
  }

  get any(): boolean {
    return this.texts.size > 0;
  }

  clear(): void {
    this.texts.clear();
  }
}
