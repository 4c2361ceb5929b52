import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { buildEditorPage } from '../../support/editor-page/build-page.ts';
import { serveFolder } from '../../support/editor-page/serve-folder.ts';
const folder = await buildEditorPage();
const {url, stop} = await serveFolder(folder);
const browser = await chromium.launch({executablePath:'/usr/bin/chromium', args:['--no-sandbox']});
const page = await browser.newPage({viewport:{width:1440,height:900}});
await page.goto(url+(process.argv[2]??'?clauses=1000'));
await page.waitForFunction(()=>window.measured?.openedAt!==null);
await page.locator('.ProseMirror [data-kind="paragraph"]').nth(40).click();
await page.keyboard.type('hello there ', {delay:30});
await browser.startTracing(page,{path:'/tmp/trace.json',categories:['devtools.timeline','disabled-by-default-devtools.timeline','toplevel','blink']});
await page.keyboard.type('the quick officer '.repeat(5), {delay:30});
await browser.stopTracing(); await browser.close(); stop();
const ev=JSON.parse(readFileSync('/tmp/trace.json','utf8')).traceEvents;
const main=ev.find((e:any)=>e.name==='thread_name'&&e.args.name==='CrRendererMain');
const byThread=new Map<string,number>();
const sum=new Map<string,[number,number]>();
const rend=ev.filter((e:any)=>e.name==='UpdateLayoutTree'||e.name==='Layout'); const cnt=new Map<string,number>(); for(const e of rend){const k=e.pid+':'+e.tid;cnt.set(k,(cnt.get(k)??0)+1)}
const key=[...cnt].sort((a,b)=>b[1]-a[1])[0]![0];
for(const e of ev) if(e.ph==='X'&&e.pid+':'+e.tid===key){const s=sum.get(e.name)??[0,0]; s[0]+=(e.tdur??e.dur)/1000; s[1]++; sum.set(e.name,s)}
console.log([...sum].sort((a,b)=>b[1][0]-a[1][0]).slice(0,40).map(([n,[t,c]])=>`${(t/90).toFixed(2)} ms/key x${(c/90).toFixed(1)} ${n}`).join('\n'));
