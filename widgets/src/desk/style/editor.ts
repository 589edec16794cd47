/** The proof: text over its marks, notes in the margin, moves and verdict below, the way out last. */
export const editor = `
frontpage-desk-editor{display:grid;gap:var(--fp-s2);container:editor/inline-size}
.sheet{display:grid;gap:var(--fp-s3);position:relative}
.sheet .text{display:grid;min-inline-size:0;min-block-size:168px;border:1px solid var(--fp-field-rule);border-radius:var(--fp-radius);background:var(--fp-paper)}
.sheet .text:focus-within{border-color:var(--fp-accent);box-shadow:0 0 0 1px var(--fp-accent)}
.mirror,.sheet textarea{grid-area:1/1;margin:0;border:0!important;padding:var(--fp-s3)!important;font:400 var(--fp-16)/26px var(--fp-sans);letter-spacing:normal;word-spacing:normal;tab-size:4;white-space:pre-wrap;overflow-wrap:break-word;word-break:normal;text-align:start;text-indent:0;text-transform:none;min-inline-size:0;inline-size:100%;min-block-size:100%;overflow:hidden}
.mirror{color:transparent;pointer-events:none;user-select:none;forced-color-adjust:none}
.sheet textarea{forced-color-adjust:none;background:transparent!important;resize:none;outline:none;position:relative;block-size:100%}
.mark{text-decoration-line:underline;text-decoration-skip-ink:none;text-underline-offset:4px}
.mark.error{text-decoration-style:double;text-decoration-color:var(--fp-red);text-decoration-thickness:1.5px}
.mark.warning{text-decoration-style:wavy;text-decoration-color:var(--fp-amber);text-decoration-thickness:1.25px}
.mark.suggestion{text-decoration-style:dotted;text-decoration-color:var(--fp-blue);text-decoration-thickness:2.5px}
.mark.active.error{background:var(--fp-red-paper)}.mark.active.warning{background:var(--fp-amber-paper)}.mark.active.suggestion{background:var(--fp-blue-paper)}
.mirror .invite,.legend .invite{background:var(--fp-private-paper);box-shadow:0 0 0 1px var(--fp-private-rule);border-radius:3px}
.mirror .traced{background:var(--fp-green-paper);box-shadow:inset 0 -2px 0 var(--fp-green)}
.margin{min-inline-size:0}
.margin:not(:has(.note)):has(.folded[hidden]){display:none}
.notes{display:grid;gap:var(--fp-s2)}
.note{--tone:var(--fp-blue);--wash:var(--fp-blue-paper);min-inline-size:0}
.note.error{--tone:var(--fp-red);--wash:var(--fp-red-paper)}.note.warning{--tone:var(--fp-amber);--wash:var(--fp-amber-paper)}
.note-body{border-inline-start:3px solid var(--tone);padding:3px var(--fp-s2) 3px 10px;cursor:default;border-radius:0 var(--fp-radius) var(--fp-radius) 0}
.note.suggestion .note-body{border-inline-start-style:dotted}.note.error .note-body{border-inline-start:5px double var(--tone)}
.note.open .note-body,.note.lit .note-body{background:var(--wash)}
.note.open .note-body{padding-block:var(--fp-s2)}
.note-head{font-size:var(--fp-12);line-height:1.4}
.severity{color:var(--tone);font-weight:650;display:inline-flex;gap:4px;align-items:center;margin-inline-end:2px}
.note:not(.open) .note-head{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.note:not(.open) .note-more{display:none}
.note.open .message{display:block;font-size:var(--fp-14);font-weight:600;margin-block-start:2px}
.note-more{display:grid;gap:var(--fp-s2)}
.why{color:var(--fp-soft);font-size:var(--fp-12);line-height:1.45}
.docs{font-size:var(--fp-12);justify-self:start}
.remedies{display:flex;flex-wrap:wrap;gap:6px}
.remedies:empty{display:none}
.remedies .button{min-block-size:30px;padding:3px 9px;font-weight:500}
.folded{font-size:var(--fp-12);color:var(--fp-soft)}
.folded summary{cursor:pointer;padding:4px 0}
.folded li{padding:2px 0}.folded q{display:block}
.legend{font-size:var(--fp-12);color:var(--fp-soft)}
.legend:empty{display:none}
.legend .invite{color:var(--fp-private-ink);padding:1px 5px;display:inline-flex;gap:4px;align-items:center}
.strip{display:grid;gap:var(--fp-s2)}
.moves{display:flex;flex-wrap:wrap;gap:2px var(--fp-s3);font-size:var(--fp-12);align-items:center}
.moves:empty{display:none}
.moves li,.moves button{display:inline-flex;align-items:center;gap:5px;min-block-size:26px}
.moves button{border:0;background:none;padding:0 2px;cursor:pointer;color:var(--fp-green);font-weight:600}
.moves .missing{color:var(--fp-soft);padding-inline:2px}
.hollow{inline-size:10px;block-size:10px;border:1.5px solid var(--fp-field-rule);border-radius:50%}
.verdict-line{min-block-size:36px;display:flex;flex-wrap:wrap;align-items:center;gap:0 var(--fp-s2)}
.verdict-line [data-testid=invite]{margin-inline-start:auto}
.verdict{font-weight:650}.verdict.soft{font-weight:400}
.verdict.stop{color:var(--fp-red)}.verdict.revise{color:var(--fp-amber)}.verdict.good{color:var(--fp-green)}
.promised{font-size:var(--fp-12);color:var(--fp-soft);display:grid;gap:2px}
.actions{display:flex;flex-wrap:wrap;gap:var(--fp-s2);align-items:center;margin-block-start:var(--fp-s3)}
.actions>.primary{margin-inline-start:auto}
.draft-state{font-size:var(--fp-12);display:flex;align-items:center}
.draft-state .bad{color:var(--fp-red)}
.draft-state:has(.conflict){flex-basis:100%;order:9}
.conflict{display:grid;gap:var(--fp-s2);background:var(--fp-amber-paper);border-inline-start:3px solid var(--fp-amber);padding:var(--fp-s3);inline-size:100%;font-size:var(--fp-14)}
.conflict q{white-space:pre-wrap}
.gateway:empty{display:none}
.gateway{margin-block-start:var(--fp-s3)}
.gate{display:grid;gap:var(--fp-s3);padding:var(--fp-s4);border:1px solid var(--tone);border-inline-start-width:5px;--tone:var(--fp-amber);background:var(--fp-amber-paper)}
.gate.stopped{--tone:var(--fp-red);background:var(--fp-red-paper);border-inline-start-style:double}
.gate ul{display:grid;gap:var(--fp-s1)}
.gate .icon{fill:var(--tone)}
.gate q{margin-inline-start:6px;color:var(--fp-soft)}
@container editor (min-width:600px){
.sheet{grid-template-columns:minmax(0,1fr) minmax(240px,39%);gap:var(--fp-s3)}
.sheet .text{min-block-size:max(236px,var(--margin-height,0px))}
.margin{position:relative}
.note,.folded{position:absolute;inset-inline:0;inset-block-start:var(--top,0);transition:inset-block-start var(--fp-slow)}
.notes{display:block}
}
@media (max-width:899px){.sheet .text,.mirror,.sheet textarea{min-block-size:38dvh}.remedies .button,.moves button{min-block-size:40px}.actions>.primary{flex:1 0 100%;margin:0;order:8}.actions kbd{display:none}
frontpage-desk-editor.plain:not(.used):has(textarea:placeholder-shown) :is(.text,.mirror,textarea){min-block-size:84px}}
`;
