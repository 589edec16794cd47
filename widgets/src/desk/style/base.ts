/** Ground rules: type, links, focus, waiting and failing. */
export const base = `
*,*::before,*::after{box-sizing:border-box}
html{font:var(--fp-14)/var(--fp-line) var(--fp-sans);color:var(--fp-ink);background:var(--fp-ground);-webkit-text-size-adjust:100%}
body{margin:0}
[hidden]{display:none!important}
h1,h2,h3,h4{line-height:var(--fp-line-heading);margin:0;font-weight:650;text-wrap:balance}
h1{font-size:var(--fp-22)}h2{font-size:var(--fp-18)}h3{font-size:var(--fp-16)}h4{font-size:var(--fp-16)}
p,ul,ol,dl,dd,blockquote,fieldset,figure{margin:0;padding:0}
ul,ol{list-style:none}
fieldset{border:0;min-inline-size:0}
a{color:var(--fp-accent);text-underline-offset:2px}
q{quotes:"“" "”"}q:lang(ru){quotes:"«" "»"}
kbd{font:inherit;font-size:var(--fp-12);border:1px solid currentColor;border-radius:var(--fp-radius);padding:0 5px;opacity:.85}
.soft{color:var(--fp-soft)}
:focus-visible{outline:2px solid var(--fp-accent);outline-offset:2px}
[tabindex="-1"]:focus-visible{outline:none}
.skip{position:absolute;inset-block-start:-100px;inset-inline-start:var(--fp-s2);background:var(--fp-paper);padding:var(--fp-s2) var(--fp-s3);z-index:10}
.skip:focus{inset-block-start:var(--fp-s2)}
.skeleton{display:grid;gap:var(--fp-s2);align-content:start}
.skeleton .bar{block-size:14px;border-radius:var(--fp-radius);background:var(--fp-rule);inline-size:100%;animation:appear 0s 300ms both}
.skeleton .bar:nth-child(3n+2){inline-size:82%}.skeleton .bar:nth-child(3n){inline-size:58%}
@keyframes appear{from{visibility:hidden}to{visibility:visible}}
.failure{display:flex;flex-wrap:wrap;gap:var(--fp-s3);align-items:center;padding:var(--fp-s3);border-inline-start:3px solid var(--fp-red);background:var(--fp-red-paper);color:var(--fp-ink)}
.failure .icon{fill:var(--fp-red)}
.empty{color:var(--fp-soft);padding:var(--fp-s4)}
.status-line{min-block-size:0}
.status-line:not(:empty){padding:var(--fp-s2) 0}
.status-line.bad{color:var(--fp-red)}.status-line.good{color:var(--fp-green)}
.status-line a{margin-inline-start:var(--fp-s2)}
`;
