/** The frame: bar above, views, list and thread beside each other; on a phone one after the other. */
export const frame = `
frontpage-desk:has(>frontpage-desk-bar){display:grid;grid-template:"bar bar bar" auto "views queue main" minmax(0,1fr)/164px 328px minmax(0,1fr);block-size:100dvh}
frontpage-desk-bar{grid-area:bar;display:block;background:var(--fp-paper);border-block-end:1px solid var(--fp-rule);z-index:3}
frontpage-desk-views{grid-area:views;display:block;overflow:auto;padding:var(--fp-s3) 0}
frontpage-desk-queue{grid-area:queue;display:block;overflow:auto;background:var(--fp-paper);border-inline:1px solid var(--fp-rule)}
main:not(.alone){display:contents}
.pane{grid-area:main;overflow:auto;min-inline-size:0;scroll-padding:var(--fp-s4)}
[data-page=flags] frontpage-desk-queue,[data-page=settings] frontpage-desk-queue,[data-page=members] frontpage-desk-queue,[data-page=audit] frontpage-desk-queue{display:none}
[data-page=flags] .pane,[data-page=settings] .pane,[data-page=members] .pane,[data-page=audit] .pane{grid-column:2/4;background:var(--fp-paper);border-inline-start:1px solid var(--fp-rule)}
.bar{display:flex;align-items:center;gap:var(--fp-s3)}
header.bar{padding:6px var(--fp-s4);min-block-size:52px}
.brand{font:700 var(--fp-22)/1 var(--fp-serif);letter-spacing:-.01em}
.site{color:var(--fp-soft);border-inline-start:1px solid var(--fp-rule);padding-inline-start:var(--fp-s3)}
.site select{border-color:transparent;background:transparent;font-weight:600;color:var(--fp-ink);padding-inline:4px}
.site select:hover{border-color:var(--fp-rule)}
.search{position:relative;margin-inline:auto;flex:0 1 360px}
.search input{inline-size:100%;background:var(--fp-ground)}
.search kbd{position:absolute;inset-inline-end:10px;inset-block-start:8px;color:var(--fp-soft);pointer-events:none}
.search input:focus~kbd{display:none}
.member{position:relative}
.opener{border:1px solid transparent;background:none;border-radius:var(--fp-radius);padding:4px 8px;min-block-size:36px;cursor:pointer;font-weight:600;white-space:nowrap}
.opener::after{content:"";display:inline-block;margin-inline-start:6px;border:4px solid transparent;border-block-start-color:currentColor;transform:translateY(2px)}
.opener:hover,.opener[aria-expanded=true]{border-color:var(--fp-rule)}
.menu{position:absolute;inset-inline-end:0;inset-block-start:calc(100% + 6px);inline-size:min(360px,calc(100vw - 24px));background:var(--fp-paper);border:1px solid var(--fp-rule);border-radius:var(--fp-radius-large);box-shadow:var(--fp-shadow);padding:var(--fp-s4);display:grid;gap:var(--fp-s3);z-index:5}
.menu .who{display:grid}.menu .who span{color:var(--fp-soft)}
.signatures{display:grid;gap:var(--fp-s2)}.signatures summary{cursor:pointer}.signature{display:grid;gap:var(--fp-s3);padding-block:var(--fp-s3)}
.menu .menu-title{font-size:var(--fp-14);border-block-start:1px solid var(--fp-rule);padding-block-start:var(--fp-s3)}
.sessions li{display:grid;grid-template-columns:1fr auto;gap:0 var(--fp-s2);align-items:center;padding:4px 0}
.sessions li .soft{grid-column:1;font-size:var(--fp-12)}
.sessions li .button{grid-column:2;grid-row:1/3}
.views a,.pages a{display:flex;justify-content:space-between;align-items:baseline;gap:var(--fp-s2);padding:7px var(--fp-s4);color:var(--fp-ink);text-decoration:none;border-inline-start:3px solid transparent}
.views a:hover,.pages a:hover{background:var(--fp-paper)}
.views a[aria-current],.pages a[aria-current]{background:var(--fp-paper);border-color:var(--fp-ink);font-weight:650}
.count{font:500 var(--fp-18)/1 var(--fp-serif);font-variant-numeric:tabular-nums lining-nums;color:var(--fp-soft)}
[aria-current] .count{color:var(--fp-ink)}
.pages{margin-block-start:var(--fp-s4);padding-block-start:var(--fp-s3);border-block-start:1px solid var(--fp-rule)}
.readonly,.offline{padding:var(--fp-s3) var(--fp-s4);color:var(--fp-soft);font-size:var(--fp-12)}
.offline:empty{display:none}
@media (max-width:1180px){frontpage-desk:has(>frontpage-desk-bar){grid-template-columns:148px 300px minmax(0,1fr)}}
@media (max-width:899px){
frontpage-desk:has(>frontpage-desk-bar){grid-template:"bar" auto "views" auto "queue" minmax(0,1fr)/minmax(0,1fr);block-size:auto;min-block-size:100dvh}
[data-screen=thread]:has(>frontpage-desk-bar){grid-template:"bar" auto "views" auto "main" minmax(0,1fr)/minmax(0,1fr)!important}
[data-screen=list] .pane,[data-screen=thread] frontpage-desk-queue{display:none}
[data-page=queue][data-screen=thread]>frontpage-desk-views{display:none}
[data-page=flags] .pane,[data-page=settings] .pane,[data-page=members] .pane,[data-page=audit] .pane{grid-column:auto;border:0}
frontpage-desk-queue{border:0}
frontpage-desk-queue,.pane{overflow:visible}
header.bar{flex-wrap:wrap;padding:6px var(--fp-s3);gap:6px var(--fp-s2)}
.brand{font-size:var(--fp-18)}
.site{padding-inline-start:var(--fp-s2);flex:1 1 120px;min-inline-size:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.opener{max-inline-size:150px;overflow:hidden;text-overflow:ellipsis}
.search{order:8;flex:1 1 200px}.search kbd{display:none}
.bar .languages{order:9}
[data-page=queue][data-screen=thread] :is(.search,.bar .languages){display:none}
frontpage-desk-views{padding:0;overflow:auto;background:var(--fp-ground);border-block-end:1px solid var(--fp-rule)}
frontpage-desk-views nav{display:flex;inline-size:max-content}
.views,.pages{display:flex;margin:0;padding:0;border:0}
.views a,.pages a{border-inline-start:0;border-block-end:3px solid transparent;padding:10px var(--fp-s3);min-block-size:44px;white-space:nowrap}
.languages button,.opener{min-block-size:44px;min-inline-size:40px}
.button{min-block-size:44px}
.choice select{min-block-size:44px}
.readonly,.offline{padding:4px var(--fp-s3)}
}
`;
