/** The write form: one column, public fields on paper, private ones on the cool paper of what stays off the record. */
export const formStyle = `
a{color:var(--fp-accent)}
.hint,.optional,.counter{color:var(--fp-soft);font-size:.875em}
.writing:not(:empty){margin-block-end:var(--fp-s5)}
.form,.sent{padding:var(--fp-s5);border:1px solid var(--fp-rule);border-block-start:4px double var(--fp-field-rule);border-radius:0 0 var(--fp-radius-large) var(--fp-radius-large);background:var(--fp-paper);color:var(--fp-ink)}
.form{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--fp-s4)}
.form-head{display:flex;align-items:center;justify-content:space-between;gap:var(--fp-s3)}
:is(.form,.sent) h3{font-size:1.25em;line-height:var(--fp-line-heading);font-weight:650}
.close{inline-size:2.5em;padding:0;border-color:transparent;flex:none}
.field{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--fp-s1)}
.field>label:not(.option),.star-choice legend{font-weight:600;font-size:.9375em}
.optional{font-weight:400}
.counter{text-align:end}.counter.over{color:var(--fp-red);font-weight:600}
input:not([type=radio],[type=checkbox],[type=search]),textarea{inline-size:100%;padding:.5em .65em;min-block-size:2.6em;border:1px solid var(--fp-field-rule);border-radius:var(--fp-radius);background:var(--fp-paper);color:var(--fp-ink)}
textarea{resize:vertical;field-sizing:content;min-block-size:7.5em;max-block-size:32em;line-height:var(--fp-line)}
.off-record textarea{min-block-size:4.2em}
[aria-invalid=true]{border-color:var(--fp-red)!important;box-shadow:0 0 0 1px var(--fp-red)}
.star-word{color:var(--fp-soft);font-size:.9375em;min-inline-size:6em}
fieldset{margin:0;padding:0;min-inline-size:0;border:0}
.off-record{padding:var(--fp-s4);border:1px dashed var(--fp-private-rule);border-radius:var(--fp-radius-large);background:var(--fp-private-paper);color:var(--fp-private-ink);display:grid;grid-template-columns:minmax(0,1fr);gap:var(--fp-s4)}
fieldset>legend{float:inline-start;inline-size:100%;padding:0;font-size:.875em;font-weight:600}
.off-record>legend .icon{margin-inline-end:.5em}
fieldset>legend+*{clear:both}
.off-record :is(.hint,.optional,.counter){color:inherit}
.found{display:flex;flex-wrap:wrap;align-items:center;gap:var(--fp-s2);margin-block-start:var(--fp-s1);padding:var(--fp-s2) var(--fp-s3);border-inline-start:3px solid var(--fp-amber);background:var(--fp-amber-paper);font-size:.875em}
.found span{flex:1 1 14em}.found .icon{color:var(--fp-amber)}.found button{min-block-size:2.3em;background:var(--fp-paper)}
.found.taken{border-color:var(--fp-private-rule);background:var(--fp-private-paper);color:var(--fp-private-ink)}
.foot:empty,.counter:empty,.wrong:empty{display:none}.foot .failure{margin-block-end:0}
:is(.findings,.sent) h3{display:flex;align-items:center;gap:var(--fp-s2)}
.finding{padding:var(--fp-s3);border-radius:var(--fp-radius);background:var(--fp-paper);color:var(--fp-ink);display:grid;grid-template-columns:minmax(0,1fr);gap:var(--fp-s2)}
mark{background:var(--fp-private-paper);color:var(--fp-private-ink);border-block-end:2px dashed var(--fp-private-rule);padding-inline:2px}
.option{display:flex;align-items:start;gap:var(--fp-s2);cursor:pointer}
.option input{flex:none;inline-size:1.15em;block-size:1.15em;margin:.2em 0 0;accent-color:var(--fp-accent)}
.flag{margin-block-start:var(--fp-s4)}.flag>.sent{border:0;padding:0}
.consents:not(:empty){display:grid;gap:var(--fp-s3)}
.sent{display:grid;gap:var(--fp-s3);justify-items:start}
.sent h3 .icon{color:var(--fp-green)}
.sent ol{padding-inline-start:1.4em}
@container frontpage (max-width:420px){.form,.sent{padding:var(--fp-s4)}.off-record{padding:var(--fp-s3)}.row .primary{flex:1 1 100%}}
@media (pointer:coarse){input:not([type=radio],[type=checkbox],[type=search]){min-block-size:44px}.option{min-block-size:44px;padding-block:.5em}.star-row label{padding:8px 6px}}
@media (forced-colors:active){mark{outline:1px solid}}`;
