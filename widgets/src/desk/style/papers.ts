/** The two papers: white with a double rule, and cool with a dashed edge. */
export const papers = `
.papers{display:grid;gap:var(--fp-s5);align-items:start}
.papers-switch{display:none}
.record{background:var(--fp-paper);border-block-start:4px double var(--fp-ink)}
section.record{padding:var(--fp-s3) var(--fp-s4) var(--fp-s4)}
section.record>header,section.private>header{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 var(--fp-s3);margin-block-end:var(--fp-s3)}
section.record>header h3,section.private>header h3{font:700 var(--fp-16)/1.3 var(--fp-serif);letter-spacing:.01em}
section.record>header p{color:var(--fp-soft)}
.past:empty{display:none}
.past{display:grid;gap:var(--fp-s3);margin-block-end:var(--fp-s4)}
.replies{display:grid;gap:var(--fp-s4)}
.replies li{display:grid;gap:var(--fp-s1);padding-inline-start:var(--fp-s4);border-inline-start:2px solid var(--fp-accent);max-inline-size:76ch}
.reply-text{font-size:var(--fp-16)}
.override-note{color:var(--fp-amber)}
.promises{display:grid;gap:4px}
.promises .icon{fill:var(--fp-amber)}
.draft-read{display:grid;gap:var(--fp-s1)}
.quiet-line{padding-block:var(--fp-s2)}
frontpage-desk-reply,frontpage-desk-private{display:block;min-inline-size:0}
frontpage-desk-private section.private{background:var(--fp-private-paper);color:var(--fp-private-ink);border:1.5px dashed var(--fp-private-rule);border-radius:var(--fp-radius-large);padding:var(--fp-s3) var(--fp-s4) var(--fp-s4);display:grid;gap:var(--fp-s3)}
section.private>header{margin:0!important}
section.private h3 .icon{margin-inline-end:6px}
section.private .soft{color:var(--fp-private-ink)}
section.private a{color:var(--fp-private-ink)}
section.private :focus-visible{outline-color:var(--fp-private-ink)}
.standing:empty{display:none}
.private-body{display:grid;gap:var(--fp-s3);justify-items:start}
.private-body>*{inline-size:100%}.private-body>.button{inline-size:auto}
.log{max-block-size:440px;overflow:auto;display:grid;gap:var(--fp-s3);align-content:start}
.parts{display:grid;gap:var(--fp-s2)}
.parts>div{border-inline-start:3px solid var(--fp-private-rule);padding-inline-start:var(--fp-s3)}
.parts dt{font-size:var(--fp-12)}.parts dd{white-space:pre-wrap;overflow-wrap:anywhere;font-weight:600}
.messages{display:grid;gap:var(--fp-s3)}
.messages li{max-inline-size:min(60ch,92%);display:grid;gap:2px}
.messages .message-text{background:var(--fp-paper);color:var(--fp-ink);padding:var(--fp-s2) var(--fp-s3);border-radius:var(--fp-radius-large);border:1px solid var(--fp-rule)}
.messages .ours{justify-self:end}
.messages .ours .message-text{background:transparent;border-color:var(--fp-private-rule);color:var(--fp-private-ink)}
.messages .system{justify-self:center;font-size:var(--fp-12)}
.messages .seen{justify-self:end;font-size:var(--fp-12)}
.contact-banner{border:2px solid var(--fp-private-ink);border-radius:var(--fp-radius-large);padding:var(--fp-s2) var(--fp-s3);background:var(--fp-paper);color:var(--fp-ink);display:grid;gap:var(--fp-s1);justify-items:start}
.contact-banner strong{font-size:var(--fp-16)}section.private .contact-banner .soft,section.private .summary-state .soft{color:var(--fp-soft)}
.summary-state{border-block-start:4px double var(--fp-ink);background:var(--fp-paper);color:var(--fp-ink);padding:var(--fp-s2) var(--fp-s3);display:grid;gap:var(--fp-s2);justify-items:start}
.summary-state blockquote{white-space:pre-wrap;overflow-wrap:anywhere;border-inline-start:3px solid var(--fp-rule);padding-inline-start:var(--fp-s3);max-inline-size:72ch}
.loud:empty,.ending:empty,.typing:empty,.asking:empty,.uploads:empty{display:none}
.asking{display:grid;gap:var(--fp-s2);justify-items:start}
.typing{font-style:italic}.uploads{display:grid;gap:var(--fp-s1)}.uploads progress{vertical-align:middle;accent-color:var(--fp-private-ink)}
.compensation summary{cursor:pointer;min-block-size:32px;font-weight:600}
.compensation[open]{display:grid;gap:var(--fp-s2)}
.compensations{display:grid;gap:var(--fp-s3)}.compensations li{border-inline-start:3px solid var(--fp-private-rule);padding-inline-start:var(--fp-s3)}
section.private .compensation .field-hint{color:inherit}
section.private frontpage-desk-editor.plain .text{min-block-size:84px;border:1px dashed var(--fp-private-rule)}
.agreed{display:flex;gap:var(--fp-s2);align-items:center;min-block-size:32px}
.compose{display:grid;gap:var(--fp-s2)}
.compose:empty{display:none}
.received .compose .text{animation:received 1.2s ease-out}
@keyframes received{from{box-shadow:0 0 0 4px var(--fp-private-rule)}}
@media (prefers-reduced-motion:reduce){.received .compose .text{animation:none}}
section.private .status-line.good,section.private .status-line.bad{padding:0}
section.private .button.quiet{color:var(--fp-private-ink);text-decoration:underline}
.close-channel{display:none}
.close-channel[open]{display:grid;gap:var(--fp-s3)}
.close-channel .paper-label{font:700 var(--fp-16)/1.3 var(--fp-serif)}.close-channel .paper-label .soft{font:var(--fp-14)/1.5 var(--fp-sans)}
.outcomes{display:flex;flex-wrap:wrap;gap:0 var(--fp-s4)}
@media (min-width:1680px){.papers{grid-template-columns:minmax(0,1fr) minmax(340px,420px)}}
@media (max-width:899px){
.papers-switch{display:grid;grid-template-columns:1fr 1fr;position:sticky;inset-block-start:0;z-index:2;margin-inline:calc(-1*var(--fp-s3))}
.papers-switch button{border:0;border-block-start:4px double var(--fp-ink);background:var(--fp-paper);min-block-size:48px;font:700 var(--fp-16)/1.2 var(--fp-serif);color:var(--fp-ink);cursor:pointer}
.papers-switch .to-private{background:var(--fp-private-paper);color:var(--fp-private-ink);border:1.5px dashed var(--fp-private-rule)}
.papers-switch [aria-pressed=false]{font-weight:400;opacity:1;text-decoration:underline;text-underline-offset:3px;filter:brightness(.97)}
.papers{margin-inline:calc(-1*var(--fp-s3));margin-block-start:calc(-1*var(--fp-s4))}
[data-paper=record] frontpage-desk-private,[data-paper=private] section.record{display:none}
section.record{border-block-start:0;padding:var(--fp-s3)}
section.record>header h3{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
frontpage-desk-private section.private{border-radius:0;border-inline:0;border-block-start:0;min-block-size:60dvh;align-content:start}
.dialog.close-channel{inline-size:100vw;max-inline-size:100vw;block-size:100dvh;max-block-size:100dvh;border-radius:0;padding:var(--fp-s4);margin:0}
}
`;
