/** The list: the time left is the loudest thing in a row, the stars the second. */
export const queue = `
.view-name{position:sticky;inset-block-start:0;background:var(--fp-paper);padding:var(--fp-s3) var(--fp-s4);font-size:var(--fp-16);border-block-end:1px solid var(--fp-rule);z-index:1}
.rows li{border-block-end:1px solid var(--fp-rule)}
.rows .skeleton{padding:var(--fp-s3) var(--fp-s4);block-size:126px;align-content:center}
.rows a{display:grid;grid-template-columns:minmax(0,1fr);gap:2px;padding:var(--fp-s3) var(--fp-s4);color:inherit;text-decoration:none;border-inline-start:3px solid transparent;min-block-size:126px;align-content:center}
.rows a:hover{background:var(--fp-ground)}
.rows a[aria-current]{background:var(--fp-ground);border-color:var(--fp-ink)}
.rows a:focus-visible{outline-offset:-3px}
.rows .first{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 var(--fp-s2)}
.clock{font-size:var(--fp-18);font-weight:700;line-height:1.3;font-variant-numeric:tabular-nums}
.clock .icon{margin-inline-end:6px;inline-size:.85em;block-size:.85em;vertical-align:-.05em}
.clock.late{color:var(--fp-red)}.clock.soon{color:var(--fp-amber)}
.clock.later,.clock.none{font-weight:500}
.clock.none{font-size:var(--fp-14);color:var(--fp-soft)}
.rows .stars{inline-size:80px;block-size:16px}
.rows .clock{white-space:nowrap}
.hidden-stars{color:var(--fp-soft);font-size:var(--fp-12)}
.rows .who,.rows .facts{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.rows .excerpt{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;overflow-wrap:anywhere}
.rows .facts{color:var(--fp-soft);font-size:var(--fp-12);min-block-size:18px}
.rows .unread{color:var(--fp-private-ink);background:var(--fp-private-paper);border-radius:3px;padding:0 5px;margin-inline-start:6px;font-weight:600}
.rows .unread .icon{margin-inline-end:3px}
.rows .arrived{animation:arrived 1.6s ease-out}
@keyframes arrived{from{background:var(--fp-amber-paper)}}
@media (prefers-reduced-motion:reduce){.rows .arrived{animation:none}}
.queue .foot{padding:var(--fp-s2) var(--fp-s4)}
.queue .empty{padding:var(--fp-s4) 0}
@media (max-width:899px){.view-name{position:static}}
`;
