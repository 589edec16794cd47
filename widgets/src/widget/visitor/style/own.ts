/** The visitor's own review and the ways into the private channel (off the record: cool paper, dashed edge). */
export const ownStyle = `
.own-list{margin-block-end:var(--fp-s5)}
.review.own{padding:var(--fp-s4);border:1px solid var(--fp-rule);border-radius:var(--fp-radius-large);background:var(--fp-paper)}
.review.own+.review.own{margin-block-start:var(--fp-s4)}
.status{margin:calc(-1*var(--fp-s4)) calc(-1*var(--fp-s4)) var(--fp-s4);padding:var(--fp-s3) var(--fp-s4);border-radius:7px 7px 0 0;background:var(--fp-ground);color:var(--fp-ink)}
.status>p:first-child{display:flex;flex-wrap:wrap;align-items:center;gap:0 var(--fp-s2);font-size:.9375em}
.held{background:var(--fp-amber-paper)}.held .icon{color:var(--fp-amber)}
.published{background:var(--fp-green-paper)}.published .icon{color:var(--fp-green)}
.rejected{background:var(--fp-red-paper)}.rejected .icon{color:var(--fp-red)}
.status .small{color:inherit}
.own-end{margin-block-start:var(--fp-s4);display:grid;gap:var(--fp-s4);justify-items:start}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:var(--fp-s3) var(--fp-s4)}
.actions[aria-busy=true]{opacity:.6}
.step{display:grid;gap:var(--fp-s3)}
.row{display:flex;flex-wrap:wrap;gap:var(--fp-s3)}
.gone{display:flex;flex-wrap:wrap;gap:var(--fp-s2) var(--fp-s4);color:var(--fp-soft)}
.private-way{display:inline-flex;flex-wrap:wrap;align-items:center;gap:var(--fp-s2);vertical-align:middle}
button.private{min-block-size:2.2em;padding-inline:.7em;flex-wrap:wrap;max-inline-size:100%;border:1px dashed var(--fp-private-rule);background:var(--fp-private-paper);color:var(--fp-private-ink);font-weight:600}
.badge{white-space:nowrap;padding:0 .5em;border-radius:99px;background:var(--fp-private-ink);color:var(--fp-on-private);font-size:.8125em;line-height:1.6}
.wrong{color:var(--fp-red);font-size:.875em}`;
