/** What the desk is told of bringing reviews in from elsewhere. */

export interface ImportJob {
  readonly id: string;
  readonly format: string;
  readonly state: 'STAGED' | 'RUNNING' | 'DONE';
  readonly by: string;
  readonly createdAt: string;
  readonly finishedAt: string | null;
  /** How many rows are in which state. */
  readonly rows: Readonly<Record<string, number>>;
}

export interface ImportRow {
  readonly position: number;
  readonly line: number;
  readonly state: string;
  readonly field: string | null;
  readonly problem: string | null;
  readonly author: string | null;
  readonly excerpt: string | null;
  readonly rating: number | null;
}
