/** What this page has beside the private conversation's face. */
export const consultStyle = `
.question{font-size:var(--fp-18);background:var(--fp-paper);color:var(--fp-ink);border:1px solid var(--fp-private-rule);border-radius:var(--fp-radius-large);padding:var(--fp-s3) var(--fp-s4)}
.chosen{display:grid;gap:var(--fp-s3)}
.context{display:grid;gap:var(--fp-s3)}`;
