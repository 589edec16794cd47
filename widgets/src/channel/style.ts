/** The page's face: off the record. Cool paper, a lock and the words in the header, a dashed edge. */
export const channelStyle = `
:host{display:block;min-block-size:100vh;background:var(--fp-ground);color:var(--fp-ink);font:var(--fp-16)/var(--fp-line) var(--fp-sans)}
*{box-sizing:border-box}[hidden]{display:none!important}
h1,h2,h3,p,ul,ol,dl,dd{margin:0;padding:0}ul,ol{list-style:none}
h1{font-size:var(--fp-22);line-height:var(--fp-line-heading)}h2{font-size:var(--fp-18);line-height:var(--fp-line-heading)}h3{font-size:var(--fp-14);font-weight:600}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.soft{color:var(--fp-soft);font-size:var(--fp-14)}.text{white-space:pre-wrap;overflow-wrap:anywhere}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:var(--fp-s3)}
:focus-visible{outline:2px solid var(--fp-accent);outline-offset:2px;border-radius:var(--fp-radius)}h1:focus{outline:none}
button{font:inherit;border-radius:var(--fp-radius);padding:var(--fp-s2) var(--fp-s4);min-block-size:44px;cursor:pointer;border:1px solid var(--fp-private-ink);background:none;color:var(--fp-private-ink);transition:background var(--fp-fast)}
button:disabled{opacity:.6;cursor:default}
.send{background:var(--fp-private-ink);color:var(--fp-on-private);display:inline-flex;align-items:center;gap:var(--fp-s2);font-weight:600}
.plain{border:0;padding:0 var(--fp-s1);min-block-size:24px;text-decoration:underline}
main{max-inline-size:1120px;margin-inline:auto;padding:var(--fp-s5) var(--fp-s4) var(--fp-s6);display:grid;gap:var(--fp-s5)}
header{display:grid;gap:var(--fp-s1);color:var(--fp-private-ink);border-block-end:2px dashed var(--fp-private-rule);padding-block-end:var(--fp-s3)}
header h1{display:flex;align-items:center;gap:var(--fp-s2);overflow-wrap:anywhere}
header .soft{color:var(--fp-private-ink)}
.columns{display:grid;gap:var(--fp-s5)}
.sheet{background:var(--fp-private-paper);border:2px dashed var(--fp-private-rule);border-radius:var(--fp-radius-large);padding:var(--fp-s4)}
.notice-sheet{max-inline-size:640px;inline-size:100%;margin:var(--fp-s6) auto;display:grid;gap:var(--fp-s4);color:var(--fp-private-ink)}
.notice-sheet h1{display:flex;gap:var(--fp-s2)}.notice-sheet h1 .icon{margin-block-start:.1em}
.notice-sheet ul{list-style:disc;padding-inline-start:1.2em;display:grid;gap:var(--fp-s2)}
.talk{display:flex;flex-direction:column;gap:var(--fp-s3);min-inline-size:0;color:var(--fp-private-ink)}
.talk .soft,.talk .mark{color:inherit}
.offline{display:flex;gap:var(--fp-s2);align-items:center;font-size:var(--fp-14);color:var(--fp-amber);background:var(--fp-amber-paper);padding:var(--fp-s2) var(--fp-s3);border-radius:var(--fp-radius)}
.log{overflow-y:auto;max-block-size:60vh;min-block-size:160px;padding:var(--fp-s1)}
.rows{display:grid;gap:var(--fp-s3)}
.day{text-align:center;font-size:var(--fp-14);display:flex;align-items:center;gap:var(--fp-s3)}
.day::before,.day::after{content:"";flex:1;border-block-start:1px solid var(--fp-private-rule)}
.notice{text-align:center;font-size:var(--fp-14);font-style:italic;padding-inline:var(--fp-s4);overflow-wrap:anywhere}
.message{max-inline-size:min(85%,65ch);inline-size:fit-content;background:var(--fp-paper);color:var(--fp-ink);border:1px solid var(--fp-private-rule);border-radius:var(--fp-radius-large);padding:var(--fp-s2) var(--fp-s3)}
.message.own{margin-inline-start:auto;border-inline-end:4px solid var(--fp-private-ink)}
.message.unsent{border-style:dashed}.message.refused{border-color:var(--fp-red)}
.message .head{font-size:var(--fp-14);overflow-wrap:anywhere}.message .soft{color:var(--fp-soft)}
.mark{font-size:var(--fp-14);display:flex;flex-wrap:wrap;gap:var(--fp-s1);align-items:center;justify-content:flex-end}
.message .mark{color:var(--fp-soft)}.message .mark button{color:var(--fp-accent)}
.refused .mark .icon{color:var(--fp-red)}.mark .icon{margin-inline-end:2px}
.mask{background:var(--fp-private-paper);color:var(--fp-private-ink);border-radius:var(--fp-radius);padding:0 2px;white-space:nowrap}
.chip{display:inline-flex;align-items:center;gap:var(--fp-s1);background:var(--fp-private-paper);color:var(--fp-private-ink);border:1px dashed var(--fp-private-rule);border-radius:var(--fp-radius);padding:0 var(--fp-s2);font-size:var(--fp-14)}
.composer{display:grid;gap:var(--fp-s2);border-block-start:2px dashed var(--fp-private-rule);padding-block-start:var(--fp-s3)}
.composer label{font-weight:600}
textarea{font:inherit;inline-size:100%;padding:var(--fp-s2) var(--fp-s3);border:1px solid var(--fp-private-rule);border-radius:var(--fp-radius);background:var(--fp-paper);color:var(--fp-ink);resize:vertical}
.hint{display:flex;gap:var(--fp-s2);font-size:var(--fp-14);color:var(--fp-amber);background:var(--fp-amber-paper);padding:var(--fp-s2) var(--fp-s3);border-radius:var(--fp-radius)}.hint .icon{margin-block-start:.2em}
.typing:empty{display:none}.typing{font-style:italic}
progress{inline-size:100%;accent-color:var(--fp-private-ink)}
.second .icon{vertical-align:-.125em}
.summary{background:var(--fp-paper);color:var(--fp-ink);border-block-start:4px double var(--fp-ink);padding:var(--fp-s4);display:grid;gap:var(--fp-s3)}
.summary blockquote{margin:0;padding-inline-start:var(--fp-s3);border-inline-start:3px solid var(--fp-rule)}
.talk .summary .soft{color:var(--fp-soft)}
.contact{background:var(--fp-private-paper);color:var(--fp-private-ink);border:1px dashed var(--fp-private-rule);border-radius:var(--fp-radius-large);padding:var(--fp-s3) var(--fp-s4)}
.contact-place:empty{display:none}.mailbox{background:var(--fp-private-paper);color:var(--fp-private-ink);border:1px dashed var(--fp-private-rule);border-radius:var(--fp-radius-large);padding:var(--fp-s3) var(--fp-s4);display:grid;gap:var(--fp-s3)}.mailbox .soft{color:inherit}.mailbox .soft:empty{display:none}
.call-asked{font-weight:600;margin-block-start:var(--fp-s2)}.contact .soft{color:inherit;margin-block-start:var(--fp-s2)}.contact summary strong{overflow-wrap:anywhere}
.contact-form{display:grid;gap:var(--fp-s3);margin-block-start:var(--fp-s3);justify-items:start}
.contact-form fieldset{border:0;margin:0;padding:0;display:grid;min-inline-size:0}.contact-form legend{padding:0;font-weight:600}
.contact-form fieldset label{display:flex;gap:var(--fp-s2);align-items:center;min-block-size:44px;cursor:pointer}
.contact-fields{display:grid;gap:var(--fp-s2);inline-size:100%}.contact-fields:empty{display:none}
.field{display:grid;gap:var(--fp-s1);min-inline-size:0}.field label{font-size:var(--fp-14)}
.field input,.field select{font:inherit;min-block-size:44px;padding:var(--fp-s2) var(--fp-s3);border:1px solid var(--fp-private-rule);border-radius:var(--fp-radius);background:var(--fp-paper);color:var(--fp-ink);max-inline-size:100%}
.closed{border-block-start:2px dashed var(--fp-private-rule);padding-block-start:var(--fp-s3);display:grid;gap:var(--fp-s1)}
details{min-inline-size:0}
summary{cursor:pointer;min-block-size:32px}
.context{background:var(--fp-paper);border-block-start:4px double var(--fp-rule);padding:var(--fp-s3) var(--fp-s4) var(--fp-s4);align-self:start}
.context>summary h2{display:inline;margin-inline-end:var(--fp-s2)}
.context>:not(summary){margin-block-start:var(--fp-s3)}
.record{display:grid;gap:var(--fp-s1)}.record-title{font-weight:600;overflow-wrap:anywhere}
.reply{border-inline-start:3px solid var(--fp-rule);padding-inline-start:var(--fp-s3)}
.reason{color:var(--fp-private-ink)}
.parts{background:var(--fp-private-paper);color:var(--fp-private-ink);border:1px dashed var(--fp-private-rule);border-radius:var(--fp-radius-large);padding:var(--fp-s3);display:grid;gap:var(--fp-s2)}
.parts h3{display:flex;gap:var(--fp-s2);align-items:center}.parts dt{font-size:var(--fp-14)}.parts dd{margin-block-end:var(--fp-s2)}
.devices,.rights{font-size:var(--fp-14);padding-inline:var(--fp-s4);align-self:start}.devices ul,.rights ul{display:grid;gap:var(--fp-s1);margin-block:var(--fp-s2)}.devices p,.devices .row,.rights p,.rights .row{margin-block-start:var(--fp-s2)}
.bone{block-size:1.1em;margin-block:var(--fp-s3);border-radius:var(--fp-radius);background:var(--fp-private-rule);opacity:.3}
.third{inline-size:33%}.half{inline-size:58%}.full{inline-size:92%}
@media (min-width:900px){.columns{grid-template-columns:minmax(0,2fr) minmax(0,3fr);align-items:start}.talk{grid-column:2;grid-row:1/span 5}.context,.contact-place,.devices,.rights{grid-column:1}}
@media (max-width:480px){main{padding-inline:var(--fp-s3);gap:var(--fp-s4)}.sheet{padding:var(--fp-s3)}.message{max-inline-size:94%}.keys{display:none}}
@media (forced-colors:active){.message.own,.send{border:2px solid CanvasText}}`;
