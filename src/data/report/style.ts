/** How a report looks: the copy in the middle, the editor's marks in the margin; system fonts, nothing from the network. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#1d1c1a;--faint:#6b6761;--rule:#dedad2;--card:#fff;--mark:#fff3bf;--focus:#1a56c4;
--about:#0b7a75;--furniture:#6b5bb5;--stories:#a34a00;--consent:#8a6100;--selling:#b0226e;--readers:#35751c;--repeat:#1a56c4;--other:#5d6470}
@media(prefers-color-scheme:dark){:root{--paper:#16171a;--ink:#e8e6e1;--faint:#a09c94;--rule:#34363b;--card:#1e2024;--mark:#4a3f10;--focus:#8ab4ff;
--about:#4fc9c2;--furniture:#b0a3f5;--stories:#f0a060;--consent:#e0b84a;--selling:#f58ac0;--readers:#8ccf6e;--repeat:#8ab4ff;--other:#a9b0bd}}
*{box-sizing:border-box}
html{scroll-padding-top:8rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
a{color:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.bar{position:sticky;top:0;z-index:1;background:var(--paper);border-bottom:1px solid var(--rule);padding:.5rem 1rem;display:flex;flex-wrap:wrap;gap:.4rem .5rem;align-items:center}
.bar strong{margin-inline-end:.5rem}
.chips{display:flex;flex-wrap:wrap;gap:.3rem}
button{font:inherit;font-size:.82rem;line-height:1.4;color:inherit;background:var(--card);border:1px solid var(--rule);border-radius:1rem;padding:.15rem .65rem;cursor:pointer}
button[aria-pressed=true]{background:var(--ink);color:var(--paper);border-color:var(--ink)}
button.chip{border-color:var(--hue);color:var(--hue)}
button.chip[aria-pressed=true]{background:var(--hue);color:var(--paper)}
main{max-width:70rem;margin:0 auto;padding:1rem}
h1{font-size:1.1rem;margin:0}
h2{font:600 1.7rem/1.25 Georgia,'Noto Serif','Songti SC','Noto Serif CJK SC',serif;margin:.2rem 0 .6rem;text-wrap:balance}
.name{color:var(--faint);font-size:.85rem;margin:0}
.facts{display:flex;flex-wrap:wrap;gap:.35rem .6rem;list-style:none;margin:0 0 .6rem;padding:0;font-size:.88rem}
.facts li{border:1px solid var(--rule);border-radius:.4rem;padding:.1rem .5rem;background:var(--card)}
.facts b{font-weight:600}
.warnings{margin:.4rem 0;padding:.5rem .8rem .5rem 2rem;border-inline-start:3px solid var(--consent);background:var(--card);font-size:.9rem}
details{margin:.4rem 0}
summary{cursor:pointer;font-size:.9rem;padding:.15rem 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:.85rem;margin:.5rem 0;width:100%}
th,td{text-align:start;vertical-align:top;padding:.25rem .8rem .25rem 0;border-bottom:1px solid var(--rule);overflow-wrap:normal}
caption{text-align:start;padding-bottom:.3rem}
td.date{white-space:nowrap}
td.words{overflow-wrap:anywhere;min-width:10rem}
td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}
.blocks{list-style:none;margin:1rem 0;padding:0}
.block{display:grid;grid-template-columns:12rem minmax(0,1fr);gap:0 1.2rem;padding:.3rem 0;border-inline-start:4px solid transparent;padding-inline-start:.7rem;content-visibility:auto;contain-intrinsic-size:auto 2.4rem}
.block.removed{border-inline-start-color:var(--hue);color:var(--faint);font-size:.88rem}
.block.kept .text{font:1.08rem/1.65 Georgia,'Noto Serif','Songti SC','Noto Serif CJK SC',serif;max-width:42rem}
.block:target,.block.at{background:color-mix(in srgb,var(--focus) 12%,transparent)}
.margin{direction:ltr;font-size:.76rem;line-height:1.5;color:var(--faint);text-align:end;padding-top:.2em}
[dir=rtl] .margin{text-align:left}
.margin a{text-decoration:none}
.margin a:hover{text-decoration:underline}
.reason{color:var(--hue);font-weight:600}
.score{display:none}
[data-scores=on] .score{display:inline}
.rule::before,.score::before,.copy::before{content:'\\00b7\\00a0'}
.text{white-space:pre-line;line-break:strict;min-width:0;max-width:46rem}
.k-heading .text{font-weight:700!important;font-size:1.2em}
.removed.k-heading .text{font-size:1em}
.k-list-item .text{padding-inline-start:1.2em;position:relative}
.k-list-item .text::before{content:'\\2022';position:absolute;inset-inline-start:.2em}
.k-quote .text{border-inline-start:3px solid var(--rule);padding-inline-start:.8em}
.k-code .text{font-family:ui-monospace,monospace!important;font-size:.85rem!important;white-space:pre-wrap}
.k-table-row .text{white-space:pre-wrap;tab-size:12;font-size:.95em!important}
.k-caption .text{font-style:italic}
[data-reading]{unicode-bidi:isolate}
mark{color:var(--ink);background:var(--mark);text-decoration:underline 2px var(--consent);text-underline-offset:.18em;border-radius:.15em}
mark.published,mark.modified{text-decoration-color:var(--readers)}
[data-reading]::after{content:attr(data-reading);display:inline-block;direction:ltr;font:.72rem/1.3 ui-monospace,monospace;color:var(--faint);margin:0 .15em 0 .35em}
[data-reading]:dir(rtl)::after{margin:0 .35em 0 .15em}
.f-about{--hue:var(--about)}.f-furniture{--hue:var(--furniture)}.f-stories{--hue:var(--stories)}.f-consent{--hue:var(--consent)}
.f-selling{--hue:var(--selling)}.f-readers{--hue:var(--readers)}.f-repeat{--hue:var(--repeat)}.f-other{--hue:var(--other)}
.doubt{color:var(--selling);font-weight:600}
details.page{border-top:1px solid var(--rule);margin:0;padding:.4rem 0}
details.page[open]{border-top:3px double var(--rule);padding:1rem 0 2rem}
.keys{border:1px solid var(--rule);border-radius:.6rem;background:var(--card);color:var(--ink);max-width:26rem}
.keys kbd{border:1px solid var(--rule);border-radius:.25rem;padding:0 .35em;font:.85em ui-monospace,monospace}
[hidden]{display:none!important}
@media(max-width:48rem){.block{grid-template-columns:minmax(0,1fr);padding-inline-start:.6rem}.margin{text-align:left}[dir=rtl] .margin{text-align:right}.wide{display:none}main{padding:.7rem}.bar{position:static}html{scroll-padding-top:1rem}h2{font-size:1.35rem}.chips{flex-wrap:nowrap;overflow-x:auto;max-width:100%;padding-bottom:.3rem}.chips button{white-space:nowrap}button{min-height:2.2rem;padding-inline:.8rem}summary{padding:.5rem 0}.margin a{display:inline-block;padding:.3rem .25rem;margin:-.3rem -.25rem}.margin>a{padding-inline:.6rem;margin-inline:-.6rem}td.words{min-width:5.5rem}td,th{padding-inline-end:.5rem}}
@media print{.bar{display:none}.block{break-inside:avoid;content-visibility:visible}}
`.trim()
