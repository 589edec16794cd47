/** How many messages came while the page was out of sight, in the page's title. */
export class UnreadTitle {
  #count = 0;

  more(n: number): void {
    if (n > 0 && document.visibilityState !== 'visible') {
      this.#count += n;
      document.title = `(${this.#count}) ${bare(document.title)}`;
    }
  }

  none(): void {
    if (this.#count > 0) {
      this.#count = 0;
      document.title = bare(document.title);
    }
  }
}

function bare(title: string): string {
  return title.replace(/^\(\d+\) /, '');
}
