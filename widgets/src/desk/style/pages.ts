/** Settings, members, audit, install, import: plain pages. */
export const pages = `
.page-title{font-size:var(--fp-22)}
frontpage-desk-flags,frontpage-desk-settings,frontpage-desk-members,frontpage-desk-audit,frontpage-desk-install,frontpage-desk-imports{display:grid;gap:var(--fp-s4);padding:var(--fp-s5);max-inline-size:860px;align-content:start}
.page-form{display:grid;gap:var(--fp-s4);grid-template-columns:repeat(auto-fit,minmax(280px,1fr));align-items:start}
.page-form .buttons,.page-form .status-line{grid-column:1/-1}
.skeleton.form{min-block-size:420px}.skeleton.rows{min-block-size:64px}
frontpage-desk-keys,frontpage-desk-rules{display:grid;gap:var(--fp-s3);border-block-start:1px solid var(--fp-rule);padding-block-start:var(--fp-s4);min-inline-size:0}
.fresh-key code{display:block;padding:var(--fp-s3);background:var(--fp-green-paper);border-radius:var(--fp-radius);overflow-wrap:anywhere;user-select:all}
.trades{border:0;padding:0;margin:0;display:grid;gap:var(--fp-s2)}.trades legend{font-weight:600;padding:0 0 var(--fp-s2)}
.trades label{display:flex;gap:var(--fp-s2);align-items:center;min-block-size:32px}
.rule-list li{display:grid;grid-template-columns:1fr auto;gap:var(--fp-s3);align-items:center;padding:var(--fp-s2) 0;border-block-end:1px solid var(--fp-rule)}
.rule-list code{color:var(--fp-soft)}
frontpage-desk-rules summary{cursor:pointer;min-block-size:36px}
.member-list li{display:grid;grid-template-columns:1.4fr 1.6fr .8fr auto;gap:var(--fp-s3);align-items:center;padding:var(--fp-s2) 0;border-block-end:1px solid var(--fp-rule);min-block-size:52px}
frontpage-desk-flags .flags,.flag{display:grid;gap:var(--fp-s3)}
frontpage-desk-settings section{display:grid;gap:var(--fp-s4);margin-block-start:var(--fp-s5)}
.flag{padding:var(--fp-s4);border:1px solid var(--fp-rule);border-radius:var(--fp-radius);background:var(--fp-paper)}
.flag blockquote{margin:0;padding-inline-start:var(--fp-s3);border-inline-start:3px double var(--fp-rule);white-space:pre-line}
.flag-why{white-space:pre-line}
.table{overflow-x:auto}
table{border-collapse:collapse;inline-size:100%}
th{text-align:start;font-weight:600;color:var(--fp-soft)}
th,td{padding:var(--fp-s2) var(--fp-s3) var(--fp-s2) 0;border-block-end:1px solid var(--fp-rule);vertical-align:top}
.letters{display:grid;gap:var(--fp-s2)}
.letters li{display:flex;flex-wrap:wrap;align-items:center;gap:var(--fp-s2)}
frontpage-desk-install>*,frontpage-desk-imports>*,.codes,.code{min-inline-size:0}
.codes,.code,.import-job{display:grid;gap:var(--fp-s2);justify-items:start}
.codes>*,.import-job>.table{inline-size:100%}
.code pre{margin:0;inline-size:100%;overflow-x:auto;padding:var(--fp-s3);background:var(--fp-ground);border:1px solid var(--fp-rule);border-radius:var(--fp-radius);font-size:var(--fp-12)}
.results .good{color:var(--fp-green)}.results .bad{color:var(--fp-red)}
.page-form fieldset{grid-column:1/-1;border:1px solid var(--fp-rule);border-radius:var(--fp-radius);padding:var(--fp-s3)}
.page-form fieldset[hidden]{display:none}
.details{display:block;font-size:var(--fp-12)}
@media (max-width:899px){frontpage-desk-flags,frontpage-desk-settings,frontpage-desk-members,frontpage-desk-audit,frontpage-desk-install,frontpage-desk-imports{padding:var(--fp-s4) var(--fp-s3)}.member-list li{grid-template-columns:1fr auto;gap:2px var(--fp-s2)}.member-list li>:nth-child(-n+2){grid-column:1/-1}}
`;
