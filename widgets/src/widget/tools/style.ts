/** Between the summary and the list. */
export const toolsStyle = `
.toolbar{display:flex;flex-wrap:wrap;align-items:center;gap:var(--fp-s2) var(--fp-s4);padding-block-end:var(--fp-s3);border-block-end:3px double var(--fp-rule);font-size:.9375em}
.sort{min-inline-size:0;display:inline-flex;align-items:center;gap:var(--fp-s2)}
.sort label{color:var(--fp-soft);flex:none}
select,input[type=search]{padding:.3em .4em;min-block-size:2.25em;border:1px solid var(--fp-field-rule);border-radius:var(--fp-radius);background:var(--fp-paper);color:var(--fp-ink);min-inline-size:0;flex:0 1 auto}
.search{flex:1 1 11em;min-inline-size:0;max-inline-size:20em}
input[type=search]{inline-size:100%;padding-inline:.65em}
.method{margin-block-start:var(--fp-s3)}.method details p{margin-block-start:var(--fp-s2)}
summary{cursor:pointer;min-block-size:1.75em}
.filter{min-block-size:2.25em;padding-block:.25em;border-radius:99px;border-color:var(--fp-accent);color:var(--fp-accent)}
button[aria-disabled=true]{opacity:.65;cursor:progress}
.more{inline-size:100%;margin-block-start:var(--fp-s4)}
.review>.small{margin-block-start:var(--fp-s2)}.small a{color:inherit}
.card-actions{display:flex;flex-wrap:wrap;gap:var(--fp-s1) var(--fp-s4);margin-block-start:var(--fp-s2)}
button.quiet{border:0;padding:.15em 0;min-block-size:2em;color:var(--fp-soft);font-size:.875em}
button.quiet:hover{text-decoration:underline;background:none}
button.quiet[aria-pressed=true]{color:var(--fp-accent);font-weight:600}
.fresh{inline-size:100%;margin-block-start:var(--fp-s4);border-style:dashed;border-color:var(--fp-accent);color:var(--fp-accent)}
@media (pointer:coarse){select,input[type=search],summary,button.quiet{min-block-size:44px}}`;
