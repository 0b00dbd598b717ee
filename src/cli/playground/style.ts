/** What the playground's page needs beside the report's style: a desk in two halves, one above the other on a phone. */
export const PLAYGROUND_STYLE = `
.desk{display:grid;grid-template-columns:minmax(19rem,26rem) minmax(0,1fr);gap:0 1.2rem;max-width:none;height:100vh;height:100dvh;padding:.8rem 1rem}
.desk form,.desk section{display:flex;flex-direction:column;gap:.5rem;min-height:0;min-width:0}
.desk p{margin:0}
.desk .chips{padding:0}
.row{display:flex;flex-wrap:wrap;gap:.4rem;align-items:center;justify-content:space-between}
form .row{justify-content:start}
.desk label{font-size:.82rem;font-weight:600}
.desk button,.desk select,.desk input,.desk textarea{font:inherit;font-size:.85rem;min-height:2rem;min-width:0}
.desk select,.desk input,.desk textarea{color:inherit;background:var(--card);border:1px solid var(--faint);border-radius:.4rem;padding:.25rem .5rem}
.desk button:disabled{opacity:.55;cursor:default}
#page{flex:1;min-height:9rem;resize:none;font:.82rem/1.5 ui-monospace,monospace;padding:.6rem}
#page::placeholder{color:var(--faint);opacity:1}
#file{border:1px solid var(--rule);border-radius:.4rem;background:var(--card);padding:.4rem .6rem;font-size:.85rem}
#options{margin:0;max-height:60%;overflow:auto}
#options summary{padding:.35rem 0}
.fields{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.5rem .8rem;padding:.2rem 3px .4rem}
.fields div{display:flex;flex-direction:column;gap:.1rem}
.fields small{color:var(--faint);font-size:.76rem;line-height:1.35}
.fields .fault{color:var(--selling);font-weight:600}
.fields .fault:empty{display:none}
.desk [aria-invalid=true]{border-color:var(--selling);outline:1px solid var(--selling)}
#status{font-size:.88rem;min-height:1.4em}
#status.fault{color:var(--selling);font-weight:600}
#result{flex:1;min-height:0;display:flex;border:1px solid var(--rule);border-radius:.4rem;overflow:hidden;background:var(--paper)}
#result:empty{visibility:hidden}
#result[aria-busy=true]{opacity:.6}
#result iframe{flex:1;width:100%;border:0}
#result>div,#result pre{flex:1;min-width:0;margin:0;padding:1rem;overflow:auto}
#result pre{font:.8rem/1.5 ui-monospace,monospace;white-space:pre-wrap;tab-size:2}
.words p{font:1.08rem/1.65 Georgia,'Noto Serif','Songti SC','Noto Serif CJK SC',serif;max-width:42rem;margin:0 0 .9em;white-space:pre-wrap}
.dropping{outline:3px dashed var(--focus);outline-offset:-6px}
.dropping iframe{pointer-events:none}
@media(max-width:48rem){.desk{display:flex;flex-direction:column;height:auto;gap:.8rem;padding:.7rem}
#page{flex:none;height:11rem;resize:vertical}#options{max-height:none}#result{flex:none;height:85vh;height:85dvh}
.desk button,.desk select,.desk input{min-height:2.75rem}.desk select,.desk input,#page{font-size:16px}}
`.trimEnd()
