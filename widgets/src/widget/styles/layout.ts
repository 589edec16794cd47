/** The frame: two columns where there is room, one otherwise; summary, toolbar, buttons, states. Sizes in em: the page's own type. */
export const layoutStyle = `
:host{display:block;min-block-size:640px;font:inherit;line-height:var(--fp-line);text-align:start}
:host([hidden]),[hidden]{display:none!important}
*,*::before,*::after{box-sizing:border-box}
p,h2,h3,ol{margin:0}
.frame{overflow-wrap:anywhere;container:frontpage/inline-size;position:relative}
.heading{font-size:1.375em;line-height:var(--fp-line-heading);font-weight:650;margin-block-end:var(--fp-s4)}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--fp-s5)}
.main{min-inline-size:0;max-inline-size:65ch}
.main[aria-busy=true]>.list{opacity:.55;transition:opacity var(--fp-slow) 200ms}
@container frontpage (min-width:760px){
.columns{grid-template-columns:minmax(0,15em) minmax(0,1fr);gap:var(--fp-s7)}
.side{position:sticky;inset-block-start:var(--fp-s5);align-self:start}
}
.score{display:flex;align-items:center;gap:var(--fp-s4);margin-block-end:var(--fp-s3)}
.average{font:500 3.25em/1 var(--fp-serif);letter-spacing:-.02em;font-variant-numeric:lining-nums}
.figures .stars{display:block;font-size:1em}
.count,.small,.method,.not-published,.before{color:var(--fp-soft);font-size:.875em}
.bars{display:grid;margin-inline:-6px}
.bar{all:unset;box-sizing:border-box;display:grid;grid-template-columns:.8em 1fr 2.4em;align-items:center;gap:var(--fp-s3);font-size:.875em;
padding:0 6px;min-block-size:28px;border-radius:var(--fp-radius);cursor:pointer;font-variant-numeric:tabular-nums}
.bar .n{color:var(--fp-soft);text-align:end}
.track{block-size:8px;border-radius:4px;background:var(--fp-rule);overflow:hidden}
.filled{display:block;block-size:100%;background:var(--fp-star);border-radius:inherit;transition:inline-size var(--fp-slow)}
:is(button,.bar):hover:enabled{background:color-mix(in srgb,currentColor 7%,transparent)}
.bar[aria-pressed=true]{box-shadow:inset 0 0 0 1.5px var(--fp-accent);font-weight:650}
.bar:disabled{cursor:default}
.not-published{margin-block-start:var(--fp-s3)}
.write{inline-size:100%;margin-block-start:var(--fp-s4)}
button,select,input,textarea{font:inherit;color:inherit}
button{display:inline-flex;align-items:center;justify-content:center;gap:var(--fp-s2);padding:.45em 1em;min-block-size:2.5em;line-height:1.25;border:1px solid var(--fp-field-rule);
border-radius:var(--fp-radius);background:transparent;cursor:pointer;transition:background-color var(--fp-fast)}
button.primary{background:var(--fp-accent);border-color:var(--fp-accent);color:var(--fp-on-accent);font-weight:600}
button.primary:hover{filter:brightness(.92)}
button.link{border:0;padding:0;min-block-size:0;background:none;color:var(--fp-accent);text-decoration:underline;text-underline-offset:.18em}
:is(button,a,select,input,textarea,summary,.bar):focus-visible{outline:2px solid var(--fp-accent);outline-offset:2px}
[tabindex="-1"]:focus{outline:none}[tabindex="-1"]:focus-visible{outline:2px solid var(--fp-accent);outline-offset:6px;border-radius:var(--fp-radius)}
.empty{padding-block:var(--fp-s6);color:var(--fp-soft)}
.failure{display:flex;flex-wrap:wrap;align-items:center;gap:var(--fp-s3);margin-block:var(--fp-s4);padding:var(--fp-s3) var(--fp-s4);background:var(--fp-red-paper);border-inline-start:3px solid var(--fp-red);color:var(--fp-ink)}
.failure p{display:flex;gap:var(--fp-s2);flex:1 1 16em}.failure .icon{color:var(--fp-red);margin-block-start:.25em}
.none :is(.average,.bars){display:none}
.bone{display:block;block-size:.8em;margin-block:.35em;border-radius:3px;background:var(--fp-rule)}
.bone.short{inline-size:28%}.bone.half{inline-size:52%}.bone.most{inline-size:82%}.bone.tall{block-size:2.6em;margin-block:var(--fp-s3)}.bone.title{block-size:1.1em;margin-block:.7em}
@media (pointer:coarse){button:not(.link),.bar{min-block-size:44px}button.link{min-block-size:44px}.bars{row-gap:2px}}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
@media (forced-colors:active){.filled{background:CanvasText}.track{border:1px solid CanvasText}.bar[aria-pressed=true]{outline:2px solid Highlight}.bone{border:1px solid GrayText}}`;
