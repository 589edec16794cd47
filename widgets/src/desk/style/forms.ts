/** Buttons, fields and dialogs. */
export const forms = `
button,input,select,textarea{font:inherit;color:inherit}
.button{display:inline-flex;align-items:center;justify-content:center;gap:6px;min-block-size:36px;padding:6px var(--fp-s3);border:1px solid var(--fp-field-rule);border-radius:var(--fp-radius);background:var(--fp-paper);cursor:pointer;text-align:start;line-height:1.3;transition:background var(--fp-fast),border-color var(--fp-fast)}
.button:hover{border-color:var(--fp-ink)}
.button:disabled{opacity:.55;cursor:default}
.button.primary{background:var(--fp-accent);border-color:var(--fp-accent);color:var(--fp-on-accent);font-weight:600}
.button.danger{background:var(--fp-paper);border-color:var(--fp-red);color:var(--fp-red);font-weight:600}
.button.private{background:var(--fp-private-ink);border-color:var(--fp-private-ink);color:var(--fp-private-paper);font-weight:600}
.button.quiet{border-color:transparent;background:transparent;color:var(--fp-accent);padding-inline:var(--fp-s2)}
.button.quiet:hover{border-color:var(--fp-rule)}
.buttons{display:flex;flex-wrap:wrap;gap:var(--fp-s2);align-items:center}
.field{display:grid;gap:var(--fp-s1);align-content:start}
.field>label{font-weight:600}
.field-hint{color:var(--fp-soft);font-size:var(--fp-12)}
.field-error{color:var(--fp-red)}.field-error .icon{margin-inline-end:4px}
input:not([type=radio]):not([type=checkbox]),select,textarea{border:1px solid var(--fp-field-rule);border-radius:var(--fp-radius);background:var(--fp-paper);padding:7px 10px;min-block-size:36px;max-inline-size:100%}
textarea{resize:vertical;display:block;inline-size:100%;line-height:var(--fp-line)}
[aria-invalid=true]{border-color:var(--fp-red)!important;box-shadow:0 0 0 1px var(--fp-red)}
::placeholder{color:var(--fp-soft);opacity:1}
.choice{display:inline-flex;align-items:center;gap:6px}
.choice>span{color:var(--fp-soft)}
.choice select{padding:4px 8px;min-block-size:32px;font-weight:600}
input[type=radio]{accent-color:var(--fp-accent);inline-size:16px;block-size:16px;margin:0;flex:none}
.dialog{border:1px solid var(--fp-rule);border-radius:var(--fp-radius-large);background:var(--fp-paper);color:var(--fp-ink);box-shadow:var(--fp-shadow);padding:var(--fp-s5);inline-size:min(880px,calc(100vw - 32px));max-block-size:calc(100dvh - 32px);overflow:auto}
dialog::backdrop{background:rgb(20 19 18/.55)}
.alone{min-block-size:100dvh;display:grid;place-items:center;padding:var(--fp-s4)}
frontpage-sign-in{display:grid;gap:var(--fp-s3);inline-size:min(380px,100%)}
.alone frontpage-sign-in{background:var(--fp-paper);padding:var(--fp-s5) var(--fp-s6) var(--fp-s6);border:1px solid var(--fp-rule);border-block-start:4px double var(--fp-ink)}
frontpage-sign-in .masthead{font:700 var(--fp-28)/1.2 var(--fp-serif);border-block-end:1px solid var(--fp-rule);padding-block-end:var(--fp-s3);text-align:center}
frontpage-sign-in .lede{color:var(--fp-soft)}
frontpage-sign-in form{display:grid;gap:var(--fp-s4)}
frontpage-sign-in .status-line:empty{display:none}
frontpage-sign-in .status-line{padding:0}
frontpage-sign-in form .button{min-block-size:44px}
.dialog.session-ended{inline-size:min(420px,calc(100vw - 32px))}
.languages{display:inline-flex;gap:2px;justify-self:start}
.languages button{border:1px solid transparent;background:none;border-radius:var(--fp-radius);padding:4px 8px;min-block-size:32px;cursor:pointer;color:var(--fp-soft)}
.languages button[aria-pressed=true]{color:var(--fp-ink);font-weight:650;border-color:var(--fp-rule);background:var(--fp-paper)}
.masked{background:var(--fp-private-paper);color:var(--fp-private-ink);border-radius:3px;padding:0 4px;border-block-end:1px dashed var(--fp-private-rule)}
.private-chip{display:inline-flex;align-items:center;gap:4px;background:var(--fp-private-paper);color:var(--fp-private-ink);border:1px dashed var(--fp-private-rule);border-radius:var(--fp-radius);padding:0 6px;font-size:var(--fp-14)}
`;
