/** The newspaper: serif, ink on paper in either light, ruled like a page that goes to press. */
export const front = `
dialog.front{border:0;padding:0;margin:auto;inline-size:min(1240px,calc(100vw - 32px));max-inline-size:none;block-size:calc(100dvh - 32px);max-block-size:none;background:var(--fp-ground);color:var(--fp-ink);border-radius:var(--fp-radius-large);box-shadow:var(--fp-shadow)}
dialog.front[open]{display:grid;grid-template-rows:auto minmax(0,1fr)}
dialog.front>header{display:flex;justify-content:space-between;align-items:center;gap:var(--fp-s3);padding:var(--fp-s2) var(--fp-s4);background:var(--fp-paper);border-block-end:1px solid var(--fp-rule)}
.front-body{overflow:auto;padding:var(--fp-s5);display:grid;grid-template-columns:minmax(0,1fr) 320px;gap:var(--fp-s5);align-items:start}
.front-body:focus-visible{outline-offset:-3px}
.newspaper{--press:#1c1b1a;--press-soft:#56524c;--press-paper:#fbf8f1;background:var(--press-paper);color:var(--press);font-family:var(--fp-serif);padding:var(--fp-s5) var(--fp-s6) var(--fp-s6);box-shadow:0 1px 0 rgb(0 0 0/.12),0 14px 40px rgb(28 27 26/.14);line-height:1.5;font-size:var(--fp-16)}
.ears{display:flex;justify-content:space-between;font-size:var(--fp-12);color:var(--press-soft);font-style:italic}
.newspaper .title{font-size:clamp(30px,4.6vw,54px);font-weight:700;text-align:center;line-height:1.1;letter-spacing:-.015em;padding:2px 0 10px}
.dateline{display:flex;justify-content:space-between;gap:var(--fp-s3);border-block:1px solid var(--press);outline:1px solid var(--press);outline-offset:-4px;padding:7px var(--fp-s3);font-size:var(--fp-12)}
.newspaper .headline{font-size:clamp(24px,3.2vw,40px);line-height:1.14;font-weight:700;margin-block:var(--fp-s5) var(--fp-s2);text-wrap:balance;letter-spacing:-.01em;overflow-wrap:anywhere}
.newspaper .standfirst{font-style:italic;color:var(--press-soft);margin-block-end:var(--fp-s4)}
.newspaper .lead{font-size:var(--fp-18);line-height:1.45;white-space:pre-wrap;padding-block-end:var(--fp-s4);border-block-end:1px solid #cfc8ba;overflow-wrap:anywhere}
.newspaper .lead::first-letter{font-size:3.1em;float:inline-start;line-height:.82;padding:.06em .09em 0 0;font-weight:700}
.newspaper .byline{font:600 var(--fp-12)/1.5 var(--fp-sans);letter-spacing:.02em;margin-block:var(--fp-s3) var(--fp-s2)}
.columns{columns:3 190px;column-gap:var(--fp-s5);column-rule:1px solid #cfc8ba;hyphens:auto;overflow-wrap:anywhere}
.columns p+p{text-indent:1.2em}
.columns em{color:var(--press-soft)}
.small-ad{break-inside:avoid;border:1px solid var(--press);padding:var(--fp-s3);margin-block-start:var(--fp-s4);display:grid;gap:4px;text-align:center;font-size:var(--fp-14);line-height:1.35}
.small-ad span:last-child{font-size:var(--fp-12);color:var(--press-soft)}
.appearances{display:grid;gap:var(--fp-s5)}
.appearance{display:grid;gap:var(--fp-s2)}
.appearance h3{font-size:var(--fp-14)}
.result,.card{background:var(--fp-paper);border:1px solid var(--fp-rule);border-radius:var(--fp-radius-large);padding:var(--fp-s4);overflow-wrap:anywhere}
.result{display:grid;gap:2px}
.result p:last-child{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:5;overflow:hidden}
.crumb{font-size:var(--fp-12);color:var(--fp-soft)}
.result-title{color:var(--fp-accent);font-size:var(--fp-18);line-height:1.3}
.card{padding:0;overflow:hidden}
.card p{padding:0 var(--fp-s4)}.card p:last-child{padding-block-end:var(--fp-s4);color:var(--fp-soft)}
.card .card-picture{block-size:108px;background:#2a2926;color:#fbf8f1;font:700 var(--fp-28)/1.2 var(--fp-serif);display:grid;place-items:center;text-align:center;overflow:hidden}
.card-site{font-size:var(--fp-12);color:var(--fp-soft);padding-block-start:var(--fp-s3)!important}
.card-title{font-weight:650;font-size:var(--fp-16);line-height:1.3}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]) .newspaper{--press:#eae5da;--press-soft:#b5aea1;--press-paper:#24221e}:root:not([data-theme=light]) .newspaper :is(.lead){border-color:#4a463e}:root:not([data-theme=light]) .columns{column-rule-color:#4a463e}}
:root[data-theme=dark] .newspaper{--press:#eae5da;--press-soft:#b5aea1;--press-paper:#24221e}
@media (max-width:1020px){.front-body{grid-template-columns:minmax(0,1fr)}.appearances{grid-template-columns:repeat(auto-fit,minmax(260px,1fr))}}
@media (max-width:899px){dialog.front{inline-size:100vw;block-size:100dvh;border-radius:0}.front-body{padding:var(--fp-s2)}.newspaper{padding:var(--fp-s4)}}
`;
