/**
 * One key per thing said: a repeated press after a lost answer must not publish twice, and a changed text must not be
 * answered with the old one.
 */
export class IdempotencyKeys {
  private body: string | null = null;
  private key = '';
  private readonly make: () => string;

  constructor(make: () => string = () => crypto.randomUUID()) {
    this.make = make;
  }

  keyFor(body: unknown): string {
    const written = JSON.stringify(body);
    if (written !== this.body) {
      this.body = written;
      this.key = this.make();
    }
    return this.key;
  }

  /** The write succeeded; the same words said again are a new thing. */
  done(): void {
    this.body = null;
  }
}
