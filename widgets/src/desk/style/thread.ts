/** The review and what is decided about it. */
export const thread = `
frontpage-desk-thread{display:grid;gap:var(--fp-s4);padding:var(--fp-s4) var(--fp-s4) var(--fp-s7);align-content:start;max-inline-size:1720px}
.back{display:none}
frontpage-desk-thread>.status-line:empty{margin-block-start:calc(-1*var(--fp-s4))}
.thread-head{display:grid;gap:var(--fp-s3)}
.thread-head:empty{display:none}
.skeleton.thread{min-block-size:420px;background:var(--fp-paper);padding:var(--fp-s5)}
.review header{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px var(--fp-s3)}
.review h2{font-size:var(--fp-22)}
.review header p{display:inline-flex;gap:var(--fp-s2);align-items:baseline;flex-wrap:wrap}
.review blockquote{font-size:var(--fp-16);max-inline-size:72ch;margin-block-start:var(--fp-s2);padding-inline-start:var(--fp-s4);border-inline-start:2px solid var(--fp-field-rule)}
.review-title{font-weight:650}
.comparison{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18em),1fr));gap:var(--fp-s3) var(--fp-s4);margin-block-start:var(--fp-s2)}
del{background:var(--fp-red-paper);color:var(--fp-red);text-decoration-thickness:2px}
ins{background:var(--fp-green-paper);color:var(--fp-green);text-decoration-thickness:2px}
.former{margin-block-start:var(--fp-s2)}.former>div{margin-block-start:var(--fp-s2)}.former summary{cursor:pointer}
.review-text,.reply-text,.message-text{white-space:pre-wrap;overflow-wrap:anywhere}
.triage{display:flex;flex-wrap:wrap;gap:var(--fp-s2) var(--fp-s4);align-items:center;padding-block:var(--fp-s2);border-block:1px solid var(--fp-rule)}
.assignee{display:flex;align-items:center;gap:2px}
.assignee .button{min-block-size:32px;padding-block:2px}
.standing-line{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:var(--fp-s2)}
.standing-line .assignee{margin-inline-start:auto}
.review .about{flex-basis:100%}
.review header .due{margin-inline-start:auto;display:flex;gap:var(--fp-s2);align-items:baseline}
.decisions{display:grid;gap:2px;color:var(--fp-soft);font-size:var(--fp-12)}
.decisions q{display:block}
frontpage-desk-thread>div:empty{display:none}
.decide{background:var(--fp-paper);border:1px solid var(--fp-rule);border-radius:var(--fp-radius-large);padding:var(--fp-s4);display:grid;gap:var(--fp-s2)}
.decide-body{margin-block-start:var(--fp-s2)}
.reasons{display:grid;gap:var(--fp-s3)}
.reasons fieldset{display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:2px var(--fp-s4)}
.reasons legend,.outcomes legend{font-weight:600;padding:0 0 var(--fp-s1)}
.reasons label,.outcomes label{display:flex;gap:var(--fp-s2);align-items:center;min-block-size:32px;cursor:pointer}
.reasons .field-error:empty{display:none}
.idle{min-block-size:50dvh;display:grid;place-content:center;text-align:center;gap:var(--fp-s2);font:400 var(--fp-22)/1.3 var(--fp-serif)}
.idle .soft{font:var(--fp-14)/1.5 var(--fp-sans)}
.inside{display:flex;flex-wrap:wrap;gap:var(--fp-s2) var(--fp-s4);align-items:start}
.inside>section:has(li,form,.escalated,.status-line:not(:empty)){flex:1 0 100%;min-inline-size:0}
.escalation:empty{display:none}
.escalated{display:grid;gap:var(--fp-s1);justify-items:start;border:2px solid var(--fp-amber);border-radius:var(--fp-radius-large);background:var(--fp-amber-paper);padding:var(--fp-s2) var(--fp-s3)}
.escalated q{white-space:pre-wrap;overflow-wrap:anywhere}
.consults{display:grid;gap:var(--fp-s2);justify-items:start}
.consults>*{inline-size:100%}.consults>.button{inline-size:auto}
.consults .status-line:empty{display:none}
.consult-list{display:grid;gap:var(--fp-s3)}.consult-list:empty{display:none}
.consult-list li{display:grid;gap:2px;justify-items:start;border-inline-start:3px solid var(--fp-field-rule);padding-inline-start:var(--fp-s3);max-inline-size:80ch}
.consult-list p{overflow-wrap:anywhere}
.consult-question,.consult-answer p:last-child{white-space:pre-wrap}
.consult-answer{background:var(--fp-paper);border:1px solid var(--fp-rule);border-radius:var(--fp-radius-large);padding:var(--fp-s2) var(--fp-s3)}
.consult-form,.inside-form{background:var(--fp-paper);border:1px solid var(--fp-rule);border-radius:var(--fp-radius-large);padding:var(--fp-s4)}
.consult-private{background:var(--fp-private-paper);color:var(--fp-private-ink);border:1.5px dashed var(--fp-private-rule);border-radius:var(--fp-radius-large);padding:var(--fp-s2) var(--fp-s3);inline-size:100%}
.consult-private .field-hint,.consult-private .button.quiet,.consult-private .soft{color:inherit}
.consult-private fieldset{max-block-size:320px;overflow:auto}.consult-private legend{font-weight:600}
.consult-private label{display:flex;gap:var(--fp-s2);align-items:baseline;min-block-size:32px;cursor:pointer;overflow-wrap:anywhere}
@media (max-width:899px){
frontpage-desk-thread{padding:var(--fp-s2) var(--fp-s3) var(--fp-s6)}
.back{display:block}.back a{display:inline-block;padding:10px 0;text-decoration:none}
.triage{display:grid;grid-template-columns:1fr 1fr;gap:var(--fp-s2) var(--fp-s3)}
.triage .choice{display:grid;gap:2px}.triage .choice select{inline-size:100%}
.reasons label,.outcomes label{min-block-size:44px}
}
`;
