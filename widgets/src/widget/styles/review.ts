/** A review and its answers: on the record, so ink on the page's own paper. */
export const reviewStyle = `
.review{padding-block:var(--fp-s5);border-block-end:1px solid var(--fp-rule)}
.list>:last-child{border:0}
.rating{display:flex;flex-wrap:wrap;align-items:center;gap:var(--fp-s1) var(--fp-s3)}
.rating .stars{font-size:.9375em}
.title{font-size:1.125em;line-height:1.35;font-weight:650;margin-block-start:var(--fp-s2)}
.words{white-space:pre-line;margin-block-start:var(--fp-s2)}
.folded{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:10;line-clamp:10;overflow:hidden;margin-block-end:var(--fp-s1)}
.byline{display:flex;flex-wrap:wrap;gap:0 var(--fp-s2);margin-block-start:var(--fp-s2);font-size:.875em}
.byline>:not(:last-child)::after{content:"·";margin-inline-start:var(--fp-s2);font-weight:400;color:var(--fp-soft)}
.byline>*{min-inline-size:0}
.byline>:not(.name){color:var(--fp-soft)}
.byline .name{font-weight:600}
.reply{margin-block-start:var(--fp-s4);margin-inline-start:var(--fp-s4);padding-inline-start:var(--fp-s4);border-inline-start:4px double var(--fp-rule)}
.reply .byline{margin-block-start:0}
.reply .words{margin-block-start:var(--fp-s1)}
.before{padding-inline:.5em;border:1px solid var(--fp-rule);border-radius:99px;line-height:1.5}
.chip{display:inline-flex;align-items:center;gap:.35em;padding:0 .55em;border:1px dashed var(--fp-private-rule);border-radius:99px;background:var(--fp-private-paper);color:var(--fp-private-ink);font-size:.875em;line-height:1.55;white-space:normal}
.byline .verified{color:var(--fp-accent)}
.mask{font-size:.8125em}
@container frontpage (max-width:420px){.reply{margin-inline-start:0;padding-inline-start:var(--fp-s3)}}`;
