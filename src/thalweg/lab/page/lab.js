/*! Part of Thalweg (BSD 3-Clause). Contains:

three 0.187.0

The MIT License

Copyright © 2010-2026 three.js authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.

uplot 1.6.32

The MIT License (MIT)

Copyright (c) 2022 Leon Sorokin

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.

gifenc 1.0.3

The MIT License (MIT)
Copyright (c) 2017 Matt DesLauriers

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT.
IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE
OR OTHER DEALINGS IN THE SOFTWARE.
*/
(function(){"use strict";const _g=/^(on|style$|href$|src|srcdoc$|action$|formaction$)/i;function z(n,e={},...t){return vg(document.createElement(n),e,t)}function vg(n,e,t){for(const[i,s]of Object.entries(e)){if(_g.test(i))throw new Error(`attribute ${i} is not set from here`);s==null||s===!1||n.setAttribute(i,s===!0?"":String(s))}return Rl(n,t),n}function Rl(n,e){for(const t of e)if(!(t==null||t===!1)){if(Array.isArray(t)){Rl(n,t);continue}n.append(t instanceof Node?t:document.createTextNode(String(t)))}}function jt(n,...e){n.replaceChildren(),Rl(n,e)}let xg=0;function $a(n,e,t,i){const s=`choice-${++xg}`;return z("fieldset",{class:"choice"},z("legend",{class:"unseen"},n),...e.map(({value:r,words:a})=>{const o=z("input",{type:"radio",name:s,value:r,checked:r===t});return o.addEventListener("change",()=>i(r)),z("label",{},o,z("span",{},a))}))}const Cl=[];let Df=null,Pl=new Map;function gn(n){let e=Pl.get(n);return e===void 0&&(Df??=getComputedStyle(document.documentElement),e=Df.getPropertyValue(`--${n}`).trim()||"#888",Pl.set(n,e)),e}function jn(n){return gn(`c${n}`)}function Nf(n){Cl.push(n)}function Sg(){Cl.length=0}function Ll(n){n==="auto"?document.documentElement.removeAttribute("data-theme"):document.documentElement.setAttribute("data-theme",n),If()}function If(){Pl=new Map;for(const n of Cl)n()}function Mg(){matchMedia("(prefers-color-scheme: dark)").addEventListener("change",If);let n=null;addEventListener("beforeprint",()=>{n=document.documentElement.getAttribute("data-theme"),Ll("light")}),addEventListener("afterprint",()=>{Ll(n==="dark"||n==="light"?n:"auto")})}let Dl=0;function Uf(n){Dl=n==="zh"?1:0,document.documentElement.lang=n==="zh"?"zh":"en"}function Ii(n){return n[Dl]}function qa(n){return e=>n[e][Dl]}const Cn=qa({view:["View","视图"],contour:["contours","等高线"],log:["log heights","高度取对数"],language:["Language","语言"],colours:["Colours","颜色"],play:["Play","播放"],pause:["Pause","暂停"],step:["One step","单步"],again:["From the start","回到起点"],stepOf:["step","步"],waiting:["Computing…","计算中…"],lost:["The lab has ended: start it again with thalweg lab.","实验室已结束：请重新运行 thalweg lab。"],noWebgl:["This browser has no WebGL: contours are shown instead.","此浏览器不支持 WebGL，改为显示等高线。"],pages:["Pages","页面"],tooLong:["This state has more characters than an address may have: it is not kept there.","状态过长，无法保存在地址中。"]}),Xt=qa({export:["Export","导出"],page:["This page as one HTML file","将本页保存为单个 HTML 文件"],pageNote:["Opens without the lab: play, scrub, turn.","无需实验室即可打开：播放、拖动、旋转。"],picture:["Picture (PNG)","图像 (PNG)"],numbers:["Numbers (CSV)","数据 (CSV)"],numbersNote:["What the curves and paths show.","曲线与路径的数据。"],animation:["Animation (GIF)","动画 (GIF)"],working:["Working …","正在生成…"],frame:["Frame","帧"],saved:["Saved:","已保存："],stop:["Stop","停止"],nothing:["There is nothing to save yet.","暂无可保存的内容。"],ended:["The page was changed meanwhile: nothing was saved.","页面已更改，未保存。"],savedNote:["A saved page","已保存的页面"],savedOn:["Saved from the lab on {date}. Play, step, scrub, views, language and colours work here; whatever has to be computed anew needs the lab: thalweg lab.","保存于 {date}。播放、单步、拖动、视图、语言和颜色在此可用；需要重新计算的内容需要实验室：thalweg lab。"],dropped:["Left out because they are too large:","因过大而未保存："],needsLab:["This needs the lab (thalweg lab): a saved page holds only what was shown, which it shows again.","此操作需要实验室 (thalweg lab)：保存的页面只包含当时显示的内容，现已恢复。"]}),yg=32*2**20,ar=new Map;let Nl=0,na=null,Il=0,Ul=0;function wg(n,e){Nl+=e.length-(ar.get(n)?.length??0),ar.delete(n),ar.set(n,e);for(const[t,i]of ar){if(Nl<=yg)break;ar.delete(t),Nl-=i.length}na?.set(n,e)}const bg=new Map;function Eg(n){const e=na?ar.get(n)??bg.get(n)?.():void 0;return e&&na.set(n,e),e}async function Tg(n){Il++;try{return await n()}finally{Il--,Ul=performance.now()}}async function Ag(n){const e=new Map;na=e;try{for(await n(),Ul=performance.now();Il>0||performance.now()-Ul<250;)await new Promise(t=>setTimeout(t,50))}finally{na=null}return e}async function Ff(n){const e=[];let t=0;for(const[r,a]of n.answers)e.push([r,t,a.length]),t+=Math.ceil(a.length/8)*8;const i=new TextEncoder().encode(JSON.stringify({...n,answers:e})),s=new Uint8Array(4+i.length+t);return new DataView(s.buffer).setUint32(0,i.length,!0),s.set(i,4),[...n.answers.values()].forEach((r,a)=>s.set(r,4+i.length+e[a][1])),Of(s,new CompressionStream("gzip"))}async function Rg(n){const e=await Of(n,new DecompressionStream("gzip")),t=new DataView(e.buffer).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),s=i.answers.map(([r,a,o])=>{const l=4+t+a;return[r,e.slice(l,l+o)]});return{...i,answers:new Map(s)}}async function Of(n,e){const t=new Blob([n]).stream().pipeThrough(e);return new Uint8Array(await new Response(t).arrayBuffer())}let Fl;function Ol(){if(Fl===void 0){const n=document.getElementById("record")?.textContent;Fl=n?Rg(Uint8Array.from(atob(n.trim()),e=>e.charCodeAt(0))):null}return Fl}let Bf=()=>{};function Cg(n){Bf=n}function Pg(){Bf()}const Ya=()=>new URLSearchParams(location.search).get("token")??"";class Ka extends Error{constructor(e,t=null){super(e),this.at=t}}async function Za(n){const e=await zf(n,n,{});return JSON.parse(new TextDecoder().decode(e))}async function or(n,e,t){const i=JSON.stringify(e),s=await zf(`${n} ${i}`,n,{method:"POST",body:i,signal:t});return Ig(s.slice().buffer)}async function zf(n,e,t){const i=await Ol();if(i){const r=i.answers.get(n);if(r)return r;throw Pg(),new Ka(Xt("needsLab"))}const s=t.body?Eg(n):void 0;return s||Tg(async()=>{const r={"x-thalweg-token":Ya(),...t.body?{"content-type":"application/json"}:{}},a=await fetch(`/api/${e}`,{...t,headers:r});if(!a.ok)throw await Bl(a);const o=new Uint8Array(await a.arrayBuffer());return wg(n,o),o})}async function Lg(){const n=await fetch("/api/export",{headers:{"x-thalweg-token":Ya()}});if(!n.ok)throw await Bl(n);return(await n.json()).room}async function Dg(n){const e=await fetch("/api/export",{method:"POST",headers:{"x-thalweg-token":Ya(),"content-type":"application/gzip"},body:n});if(!e.ok)throw await Bl(e);return e.blob()}function Ng(n){if(Ol())return;const e=new EventSource(`/api/present?token=${encodeURIComponent(Ya())}`);e.addEventListener("here",()=>n(!1)),e.addEventListener("error",()=>n(!0))}function Ig(n){const e=new DataView(n).getUint32(0,!0),t=JSON.parse(new TextDecoder().decode(new Uint8Array(n,4,e))),i={};for(const[s,{dtype:r,shape:a,offset:o}]of Object.entries(t.arrays)){const l=a.reduce((u,h)=>u*h,1),c=4+e+o,f=r==="int32"?new Int32Array(n,c,l):new Float32Array(n,c,l);i[s]={values:f,shape:a}}return{said:t,arrays:i}}async function Bl(n){try{const e=await n.json();return new Ka(e.error??`The server answered with status ${n.status}.`,e.at??null)}catch{return new Ka(`The server answered with status ${n.status}.`)}}const Ug='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function Fg(n,e){const[,t]=n.toDataURL("image/png").split(","),i=new Blob([Uint8Array.from(atob(t),a=>a.charCodeAt(0))],{type:"image/png"}),s=document.createElement("a"),r=URL.createObjectURL(i);s.href=r,s.download=e,s.click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}function zl(n,e,t,i){const s=16*i,r=20*i,a=document.createElement("canvas"),o=a.getContext("2d"),l=n.width+2*s,c=(g,x=400)=>`${x} ${g*i}px ${Ug}`;o.font=c(12);const f=[];let u=s,h=0;for(const g of t){const x=o.measureText(g.words).width+34*i;u>s&&u+x>l-s&&(u=s,h++),f.push({entry:g,x:u,row:h}),u+=x}const d=t.length?(h+1)*r+s/2:0;a.width=l,a.height=s+r*1.4+n.height+d+s,o.fillStyle=gn("card"),o.fillRect(0,0,a.width,a.height),o.fillStyle=gn("ink"),o.font=c(15,600),o.textBaseline="top",o.fillText(e,s,s,l-2*s),o.drawImage(n,s,s+r*1.4),o.font=c(12),o.textBaseline="middle";for(const{entry:g,x,row:m}of f){const p=s+r*1.4+n.height+s/2+r*(m+.5);o.fillStyle=g.colour,o.fillRect(x,p-5*i,10*i,10*i),o.fillStyle=gn("ink"),o.fillText(g.words,x+15*i,p)}return a}function Og(n){const e=Math.max(0,...n.map(({values:i})=>i.length)),t=[n.map(({name:i})=>kf(i)).join(",")];for(let i=0;i<e;i++)t.push(n.map(({values:s})=>kf(s[i]??"")).join(","));return`${t.join(`\r
`)}\r
`}function kf(n){if(typeof n=="number")return Number.isFinite(n)?String(n):"";const e=/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}var Bg={trailer:59};function Gf(n=256){let e=0,t=new Uint8Array(n);return{get buffer(){return t.buffer},reset(){e=0},bytesView(){return t.subarray(0,e)},bytes(){return t.slice(0,e)},writeByte(s){i(e+1),t[e]=s,e++},writeBytes(s,r=0,a=s.length){i(e+a);for(let o=0;o<a;o++)t[e++]=s[o+r]},writeBytesView(s,r=0,a=s.byteLength){i(e+a),t.set(s.subarray(r,r+a),e),e+=a}};function i(s){var r=t.length;if(r>=s)return;var a=1024*1024;s=Math.max(s,r*(r<a?2:1.125)>>>0),r!=0&&(s=Math.max(s,256));let o=t;t=new Uint8Array(s),e>0&&t.set(o.subarray(0,e),0)}}var kl=12,Hf=5003,zg=[0,1,3,7,15,31,63,127,255,511,1023,2047,4095,8191,16383,32767,65535];function kg(n,e,t,i,s=Gf(512),r=new Uint8Array(256),a=new Int32Array(Hf),o=new Int32Array(Hf)){let l=a.length,c=Math.max(2,i);r.fill(0),o.fill(0),a.fill(-1);let f=0,u=0,h=c+1,d=h,g=!1,x=d,m=(1<<x)-1,p=1<<h-1,v=p+1,y=p+2,M=0,C=t[0],E=0;for(let U=l;U<65536;U*=2)++E;E=8-E,s.writeByte(c),b(p);let _=t.length;for(let U=1;U<_;U++)e:{let P=t[U],R=(P<<kl)+C,O=P<<E^C;if(a[O]===R){C=o[O];break e}let B=O===0?1:l-O;for(;a[O]>=0;)if(O-=B,O<0&&(O+=l),a[O]===R){C=o[O];break e}b(C),C=P,y<1<<kl?(o[O]=y++,a[O]=R):(a.fill(-1),y=p+2,g=!0,b(p))}return b(C),b(v),s.writeByte(0),s.bytesView();function b(U){for(f&=zg[u],u>0?f|=U<<u:f=U,u+=x;u>=8;)r[M++]=f&255,M>=254&&(s.writeByte(M),s.writeBytesView(r,0,M),M=0),f>>=8,u-=8;if((y>m||g)&&(g?(x=d,m=(1<<x)-1,g=!1):(++x,m=x===kl?1<<x:(1<<x)-1)),U==v){for(;u>0;)r[M++]=f&255,M>=254&&(s.writeByte(M),s.writeBytesView(r,0,M),M=0),f>>=8,u-=8;M>0&&(s.writeByte(M),s.writeBytesView(r,0,M),M=0)}}}var Gg=kg;function Vf(n,e,t){return n<<8&63488|e<<2&992|t>>3}function Wf(n,e,t,i){return n>>4|e&240|(t&240)<<4|(i&240)<<8}function Xf(n,e,t){return n>>4<<8|e&240|t>>4}function Ja(n,e,t){return n<e?e:n>t?t:n}function Qa(n){return n*n}function $f(n,e,t){var i=0,s=1e100;let r=n[e],a=r.cnt;r.ac;let o=r.rc,l=r.gc,c=r.bc;for(var f=r.fw;f!=0;f=n[f].fw){let h=n[f],d=h.cnt,g=a*d/(a+d);if(!(g>=s)){var u=0;u+=g*Qa(h.rc-o),!(u>=s)&&(u+=g*Qa(h.gc-l),!(u>=s)&&(u+=g*Qa(h.bc-c),!(u>=s)&&(s=u,i=f)))}}r.err=s,r.nn=i}function Gl(){return{ac:0,rc:0,gc:0,bc:0,cnt:0,nn:0,fw:0,bk:0,tm:0,mtm:0,err:0}}function Hg(n,e){let t=e==="rgb444"?4096:65536,i=new Array(t),s=n.length;if(e==="rgba4444")for(let r=0;r<s;++r){let a=n[r],o=a>>24&255,l=a>>16&255,c=a>>8&255,f=a&255,u=Wf(f,c,l,o),h=u in i?i[u]:i[u]=Gl();h.rc+=f,h.gc+=c,h.bc+=l,h.ac+=o,h.cnt++}else if(e==="rgb444")for(let r=0;r<s;++r){let a=n[r],o=a>>16&255,l=a>>8&255,c=a&255,f=Xf(c,l,o),u=f in i?i[f]:i[f]=Gl();u.rc+=c,u.gc+=l,u.bc+=o,u.cnt++}else for(let r=0;r<s;++r){let a=n[r],o=a>>16&255,l=a>>8&255,c=a&255,f=Vf(c,l,o),u=f in i?i[f]:i[f]=Gl();u.rc+=c,u.gc+=l,u.bc+=o,u.cnt++}return i}function Vg(n,e,t={}){let{format:i="rgb565",clearAlpha:s=!0,clearAlphaColor:r=0,clearAlphaThreshold:a=0,oneBitAlpha:o=!1}=t;if(!n||!n.buffer)throw new Error("quantize() expected RGBA Uint8Array data");if(!(n instanceof Uint8Array)&&!(n instanceof Uint8ClampedArray))throw new Error("quantize() expected RGBA Uint8Array data");let l=new Uint32Array(n.buffer),c=t.useSqrt!==!1,f=i==="rgba4444",u=Hg(l,i),h=u.length,d=h-1,g=new Uint32Array(h+1);for(var x=0,m=0;m<h;++m){let D=u[m];if(D!=null){var p=1/D.cnt;f&&(D.ac*=p),D.rc*=p,D.gc*=p,D.bc*=p,u[x++]=D}}Qa(e)/x<.022&&(c=!1);for(var m=0;m<x-1;++m)u[m].fw=m+1,u[m+1].bk=m,c&&(u[m].cnt=Math.sqrt(u[m].cnt));c&&(u[m].cnt=Math.sqrt(u[m].cnt));var v,y,M;for(m=0;m<x;++m){$f(u,m);var C=u[m].err;for(y=++g[0];y>1&&(M=y>>1,!(u[v=g[M]].err<=C));y=M)g[y]=v;g[y]=m}var E=x-e;for(m=0;m<E;){for(var _;;){var b=g[1];if(_=u[b],_.tm>=_.mtm&&u[_.nn].mtm<=_.tm)break;_.mtm==d?b=g[1]=g[g[0]--]:($f(u,b),_.tm=m);var C=u[b].err;for(y=1;(M=y+y)<=g[0]&&(M<g[0]&&u[g[M]].err>u[g[M+1]].err&&M++,!(C<=u[v=g[M]].err));y=M)g[y]=v;g[y]=b}var U=u[_.nn],P=_.cnt,R=U.cnt,p=1/(P+R);f&&(_.ac=p*(P*_.ac+R*U.ac)),_.rc=p*(P*_.rc+R*U.rc),_.gc=p*(P*_.gc+R*U.gc),_.bc=p*(P*_.bc+R*U.bc),_.cnt+=U.cnt,_.mtm=++m,u[U.bk].fw=U.fw,u[U.fw].bk=U.bk,U.mtm=d}let O=[];var B=0;for(m=0;;++B){let D=Ja(Math.round(u[m].rc),0,255),k=Ja(Math.round(u[m].gc),0,255),X=Ja(Math.round(u[m].bc),0,255),G=255;f&&(G=Ja(Math.round(u[m].ac),0,255),o&&(G=G<=(typeof o=="number"?o:127)?0:255),s&&G<=a&&(D=k=X=r,G=0));let ne=f?[D,k,X,G]:[D,k,X];if(Wg(O,ne)||O.push(ne),(m=u[m].fw)==0)break}return O}function Wg(n,e){for(let t=0;t<n.length;t++){let i=n[t],s=i[0]===e[0]&&i[1]===e[1]&&i[2]===e[2],r=i.length>=4&&e.length>=4?i[3]===e[3]:!0;if(s&&r)return!0}return!1}function Xg(n,e,t="rgb565"){if(!n||!n.buffer)throw new Error("quantize() expected RGBA Uint8Array data");if(!(n instanceof Uint8Array)&&!(n instanceof Uint8ClampedArray))throw new Error("quantize() expected RGBA Uint8Array data");if(e.length>256)throw new Error("applyPalette() only works with 256 colors or less");let i=new Uint32Array(n.buffer),s=i.length,r=t==="rgb444"?4096:65536,a=new Uint8Array(s),o=new Array(r);if(t==="rgba4444")for(let l=0;l<s;l++){let c=i[l],f=c>>24&255,u=c>>16&255,h=c>>8&255,d=c&255,g=Wf(d,h,u,f),x=g in o?o[g]:o[g]=$g(d,h,u,f,e);a[l]=x}else{let l=t==="rgb444"?Xf:Vf;for(let c=0;c<s;c++){let f=i[c],u=f>>16&255,h=f>>8&255,d=f&255,g=l(d,h,u),x=g in o?o[g]:o[g]=qg(d,h,u,e);a[c]=x}}return a}function $g(n,e,t,i,s){let r=0,a=1e100;for(let o=0;o<s.length;o++){let l=s[o],c=l[3],f=Gs(c-i);if(f>a)continue;let u=l[0];if(f+=Gs(u-n),f>a)continue;let h=l[1];if(f+=Gs(h-e),f>a)continue;let d=l[2];f+=Gs(d-t),!(f>a)&&(a=f,r=o)}return r}function qg(n,e,t,i){let s=0,r=1e100;for(let a=0;a<i.length;a++){let o=i[a],l=o[0],c=Gs(l-n);if(c>r)continue;let f=o[1];if(c+=Gs(f-e),c>r)continue;let u=o[2];c+=Gs(u-t),!(c>r)&&(r=c,s=a)}return s}function Gs(n){return n*n}function Yg(n={}){let{initialCapacity:e=4096,auto:t=!0}=n,i=Gf(e),s=5003,r=new Uint8Array(256),a=new Int32Array(s),o=new Int32Array(s),l=!1;return{reset(){i.reset(),l=!1},finish(){i.writeByte(Bg.trailer)},bytes(){return i.bytes()},bytesView(){return i.bytesView()},get buffer(){return i.buffer},get stream(){return i},writeHeader:c,writeFrame(f,u,h,d={}){let{transparent:g=!1,transparentIndex:x=0,delay:m=0,palette:p=null,repeat:v=0,colorDepth:y=8,dispose:M=-1}=d,C=!1;if(t?l||(C=!0,c(),l=!0):C=!!d.first,u=Math.max(0,Math.floor(u)),h=Math.max(0,Math.floor(h)),C){if(!p)throw new Error("First frame must include a { palette } option");Zg(i,u,h,p,y),qf(i,p),v>=0&&Jg(i,v)}let E=Math.round(m/10);Kg(i,M,E,g,x);let _=!!p&&!C;Qg(i,u,h,_?p:null),_&&qf(i,p),jg(i,f,u,h,y,r,a,o)}};function c(){Yf(i,"GIF89a")}}function Kg(n,e,t,i,s){n.writeByte(33),n.writeByte(249),n.writeByte(4),s<0&&(s=0,i=!1);var r,a;i?(r=1,a=2):(r=0,a=0),e>=0&&(a=e&7),a<<=2,n.writeByte(0|a|0|r),ms(n,t),n.writeByte(s||0),n.writeByte(0)}function Zg(n,e,t,i,s=8){let r=1,a=0,o=Hl(i.length)-1,l=r<<7|s-1<<4|a<<3|o;ms(n,e),ms(n,t),n.writeBytes([l,0,0])}function Jg(n,e){n.writeByte(33),n.writeByte(255),n.writeByte(11),Yf(n,"NETSCAPE2.0"),n.writeByte(3),n.writeByte(1),ms(n,e),n.writeByte(0)}function qf(n,e){let t=1<<Hl(e.length);for(let i=0;i<t;i++){let s=[0,0,0];i<e.length&&(s=e[i]),n.writeByte(s[0]),n.writeByte(s[1]),n.writeByte(s[2])}}function Qg(n,e,t,i){if(n.writeByte(44),ms(n,0),ms(n,0),ms(n,e),ms(n,t),i){let s=0,r=0,a=Hl(i.length)-1;n.writeByte(128|s|r|0|a)}else n.writeByte(0)}function jg(n,e,t,i,s=8,r,a,o){Gg(t,i,e,s,n,r,a,o)}function ms(n,e){n.writeByte(e&255),n.writeByte(e>>8&255)}function Yf(n,e){for(var t=0;t<e.length;t++)n.writeByte(e.charCodeAt(t))}function Hl(n){return Math.max(Math.ceil(Math.log2(n)),1)}const e0=80,t0=640,n0=70,i0=1800;function s0(n){const e=Math.min(e0,n+1);return Array.from({length:e},(t,i)=>e===1?n:Math.round(i*n/(e-1)))}function r0(n,e=t0){const t=Math.min(1,e/n.width),i=document.createElement("canvas");i.width=Math.round(n.width*t),i.height=Math.round(n.height*t);const s=i.getContext("2d");return s.imageSmoothingQuality="high",s.drawImage(n,0,0,i.width,i.height),i}async function a0(n,e,t){const i=Yg();let s=0,r=0;for(const[a,o]of n.entries()){if(!t(a))return null;const l=await e(o);a===0&&([s,r]=[l.width,l.height]);const c=l.getContext("2d",{willReadFrequently:!0}),{data:f}=c.getImageData(0,0,s,r),u=Vg(f,256);i.writeFrame(Xg(f,u),s,r,{palette:u,delay:a===n.length-1?i0:n0})}return t(n.length),i.finish(),i.bytes()}function ja(n,e){const t=document.createElement("a"),i=URL.createObjectURL(n);t.href=i,t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}function o0(n,e){const t=z("p",{class:"aside",role:"status"}),i=z("button",{type:"button",class:"save",hidden:!0},Xt("stop"));let s=!1,r=!1;i.addEventListener("click",()=>{r=!0});const a=v=>{t.textContent=v},o=(v,y,M)=>{const C=z("button",{type:"button",class:"entry"},v,y?z("small",{},y):null);return C.addEventListener("click",()=>void l(M)),C},l=async v=>{const y=n();if(!s){if(!y){a(Xt("nothing"));return}s=!0,r=!1,a(Xt("working"));try{a(await v(y))}catch(M){a(M instanceof Error?M.message:String(M))}finally{s=!1,i.hidden=!0}}},c=async({name:v,page:y})=>{const{file:M,dropped:C}=await y();ja(M,`thalweg-${v}.html`);const E=C.length?` ${Xt("dropped")} ${C.join(", ")}.`:"";return`${Xt("saved")} thalweg-${v}.html, ${to(M.size)}.${E}`},f=async v=>{const y=eo(v);if(!y)return Xt("nothing");const M=await c0(zl(y,v.title,v.what().legend??[],devicePixelRatio||1));return ja(M,`thalweg-${v.name}.png`),`${Xt("saved")} thalweg-${v.name}.png, ${to(M.size)}.`},u=async({name:v,what:y})=>{const M=y().table?.()??[];if(!M.length)return Xt("nothing");const C=new Blob([Og(M)],{type:"text/csv;charset=utf-8"});return ja(C,`thalweg-${v}.csv`),`${Xt("saved")} thalweg-${v}.csv, ${to(C.size)}.`},h=async v=>{const{player:y,legend:M}=v.what(),C=eo(v);if(!y||!C||y.last()<1)return Xt("nothing");y.pause();const E=y.last(),_=y.step(),b=s0(E);i.hidden=!1;const R=await a0(b,async B=>{y.show(E,B),await l0();const D=`${v.title} · ${Cn("stepOf")} ${B.toLocaleString("en")}`;return zl(r0(eo(v)??C),D,M??[],1)},B=>(a(`${Xt("frame")} ${B} / ${b.length}`),!r&&v.body.isConnected&&y.last()===E));if(v.body.isConnected&&y.last()===E&&y.show(E,_),!R)return Xt("ended");const O=new Blob([R],{type:"image/gif"});return ja(O,`thalweg-${v.name}.gif`),`${Xt("saved")} thalweg-${v.name}.gif, ${to(O.size)}.`},d=e?o(Xt("page"),Xt("pageNote"),c):null,g=o(Xt("picture"),null,f),x=o(Xt("numbers"),Xt("numbersNote"),u),m=o(Xt("animation"),null,h),p=z("details",{class:"exports"},z("summary",{},Xt("export")),z("div",{class:"menu"},d,g,x,m,t,i));return p.addEventListener("toggle",()=>{if(!p.open)return;s||a("");const v=n(),y=v?.what();g.hidden=!v||!eo(v),x.hidden=!y?.table,m.hidden=(y?.player?.last()??0)<1}),p.addEventListener("keydown",v=>{v.key==="Escape"&&(p.open=!1,p.querySelector("summary").focus())}),p}function eo({body:n,what:e}){const t=e().picture?.();return t||([...n.querySelectorAll("canvas")].find(({clientWidth:i,clientHeight:s})=>i>100&&s>60)??null)}async function l0(){for(let n=0;n<2;n++)await new Promise(e=>requestAnimationFrame(e))}async function c0(n){const[,e]=n.toDataURL("image/png").split(",");return new Blob([Uint8Array.from(atob(e),t=>t.charCodeAt(0))],{type:"image/png"})}function to(n){return n<1e6?`${Math.max(1,Math.round(n/1e3))} kB`:`${(n/1e6).toFixed(1)} MB`}const Kf=[[],[7,4],[2,3],[9,3,2,3]];function Vl({walks:n,steps:e},t){const i=typeof e=="number"?e:e[t];return Math.min(i,n[t].points.length/2-1)}function ji(n){return n%8}function no(n){return Kf[Math.floor(n/8)%Kf.length]}const u0=300,Zf=new WeakMap;function f0(n){const e=n.querySelector(".player");return e?Zf.get(e):void 0}function h0(n,e=t=>t){const t=z("button",{type:"button",class:"play"},Cn("play")),i=z("button",{type:"button",class:"save"},Cn("step")),s=z("button",{type:"button",class:"save"},Cn("again")),r=z("input",{type:"range",min:0,max:0,value:0,step:1,"aria-label":Cn("stepOf")}),a=z("output",{class:"n"},"0");let o=0,l=0,c=!1;const f=g=>{o=Math.min(l,Math.max(0,g)),r.value=String(o),a.textContent=e(o).toLocaleString("en"),n(o)},u=g=>{c!==g&&(c=g,t.textContent=Cn(g?"pause":"play"),g&&requestAnimationFrame(h))},h=()=>{c&&(f(o+Math.max(1,Math.round(l/u0))),o>=l?u(!1):requestAnimationFrame(h))};t.addEventListener("click",()=>{!c&&o>=l&&f(0),u(!c)}),i.addEventListener("click",()=>{u(!1),f(o+1)}),s.addEventListener("click",()=>{u(!1),f(0)}),r.addEventListener("input",()=>{u(!1),f(Number(r.value))});const d={element:z("div",{class:"player"},t,i,s,r,a),step:()=>o,last:()=>l,show:(g,x)=>{l=g,r.max=String(g),f(x)},pause:()=>u(!1)};return Zf.set(d.element,d),d}function d0(n){const e=[],t=[],i={step:[],x:[],y:[],height:[],gradient_x:[],gradient_y:[]};for(const s of n)for(let r=0;2*r<s.points.length;r++)e.push(s.name),t.push(s.words),i.step.push(r),i.x.push(s.points[2*r]),i.y.push(s.points[2*r+1]),i.height.push(s.heights[r]),s.gradients&&(i.gradient_x.push(s.gradients[2*r]),i.gradient_y.push(s.gradients[2*r+1]));return[{name:"run",values:e},{name:"setting",values:t},...Object.entries(i).flatMap(([s,r])=>r.length===e.length?[{name:s,values:r}]:[])]}function p0(n){return n.map((e,t)=>({words:e.name,colour:jn(e.colour??ji(t))}))}function m0(n,e){const t=f0(n),i=[...n.querySelectorAll(".stage canvas")].find(({clientWidth:r})=>r>0),s=Array.isArray(e.walks)?e.walks.filter(g0):[];return{...t?{player:t}:{},...i?{picture:()=>i}:{},...s.length?{legend:p0(s),table:()=>d0(s)}:{}}}function g0(n){const e=n;return e?.points instanceof Float32Array&&e.heights instanceof Float32Array&&typeof e.name=="string"}async function _0(n,e){const t=z("div",{class:"unseen-page","aria-hidden":"true",inert:!0});document.body.append(t);const i=[],s=await Ag(()=>v0(n,t,new URLSearchParams(e),i)).finally(()=>{for(const l of i)l.close();t.remove()}),r={address:e,on:new Date().toISOString().slice(0,10),dropped:[],answers:s},a=await Lg();let o=await Ff(r);for(;o.length>a&&s.size;){const[l]=[...s].reduce((c,f)=>f[1].length>c[1].length?f:c);s.delete(l),r.dropped.push(l.split(" ")[0]),o=await Ff(r)}return{file:await Dg(o),dropped:r.dropped}}function v0(n,e,t,i){return new Promise((s,r)=>{const a={parts:t,keep:()=>{},expose:()=>s(),tell:()=>{}};n.open(e,a).then(o=>{i.push(o),s()},r)})}let Wl=!1,Jf=!1,ia=z("p",{});function x0(n,e){const t=ia.textContent;ia=z("p",{class:"message",role:"status"},t),Cg(()=>{Wl&&(Wl=!1,ia.textContent=Xt("needsLab"),setTimeout(e))}),Jf||S0();const i=n.dropped.length?z("p",{},`${Xt("dropped")} ${n.dropped.join(", ")}.`):null;return z("section",{class:"saved-note","aria-label":Xt("savedNote")},z("p",{},Xt("savedOn").replace("{date}",n.on)),i,ia)}function S0(){Jf=!0;for(const n of["pointerdown","keydown","input","change"])addEventListener(n,()=>{Wl=!0,ia.textContent=""},{capture:!0})}const M0=2e3;function dt(n,e=5){if(n==null||!Number.isFinite(n))return"–";const t=Math.abs(n);if(t>=1e5&&t<1e12)return jf(n.toFixed(0));if(n===0)return"0";const i=Math.floor(Math.log10(t)+1e-12);if(i<-4||i>=12)return sa(Qf(n.toExponential(e-1)));const s=n.toFixed(Math.max(0,e-1-i));return sa(jf(s.includes(".")?s.replace(/\.?0+$/,""):s))}function Qf(n){return n.replace(/\.?0*e/,"e").replace("e+","e")}function sa(n){return n.replace(/^-/,"−")}function jf(n){const[e,t]=n.split("."),i=e.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?i:`${i}.${t}`}function io(n){if(typeof n=="string")return n;if(n==null||!Number.isFinite(n))return"–";const e=Math.abs(n);return e!==0&&(e<1e-4||e>=1e6)?sa(Qf(n.toExponential(3))):sa(String(Number(n.toPrecision(4))))}function y0(n){const e=Math.abs(n);for(const[t,i]of[[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(e>=t)return`${sa(String(Number((n/t).toPrecision(3))))} ${i}`;return io(n)}function gs(n,e=0){return n==null||!Number.isFinite(n)?"–":`${(100*n).toFixed(e)} %`}function eh(n,e){const t=[...n];if(t.length<=e)return n;const i=Math.floor((e-1)/2);return`${t.slice(0,e-1-i).join("")}…${i?t.slice(-i).join(""):""}`}const w0={about:"Confusion matrix",caption:"Rows: the class it is; columns: what it was taken for.",recall:"recall"};function b0(n,e,t=w0){const i=n.length>12;return z("div",{class:"scroll",role:"region",tabindex:0,"aria-label":t.about},z("table",{class:i?"confusion many":"confusion"},z("caption",{},t.caption),z("thead",{},z("tr",{},z("td",{}),...n.map(s=>z("th",{scope:"col",class:"n",title:s},eh(s,i?8:14))),z("th",{scope:"col",class:"n"},t.recall))),z("tbody",{},...e.map((s,r)=>{const a=s.reduce((o,l)=>o+l,0);return z("tr",{},z("th",{scope:"row",title:n[r]},eh(n[r],i?12:20)),...s.map((o,l)=>z("td",{class:`n s${a>0?Math.round(10*o/a):0} ${r===l?"right":"wrong"}`},dt(o))),z("td",{class:"n"},a>0?gs(s[r]/a,1):"–"))}))))}const E0=!0,_n="u-",T0="uplot",A0=_n+"hz",R0=_n+"vt",C0=_n+"title",P0=_n+"wrap",L0=_n+"under",D0=_n+"over",N0=_n+"axis",Hs=_n+"off",I0=_n+"select",U0=_n+"cursor-x",F0=_n+"cursor-y",O0=_n+"cursor-pt",B0=_n+"legend",z0=_n+"live",k0=_n+"inline",G0=_n+"series",H0=_n+"marker",th=_n+"label",V0=_n+"value",ra="width",aa="height",oa="top",nh="bottom",lr="left",Xl="right",$l="#000",ih=$l+"0",ql="mousemove",sh="mousedown",Yl="mouseup",rh="mouseenter",ah="mouseleave",oh="dblclick",W0="resize",X0="scroll",lh="change",so="dppxchange",Kl="--",cr=typeof window<"u",Zl=cr?document:null,ur=cr?window:null,$0=cr?navigator:null;let Nt,ro;function Jl(){let n=devicePixelRatio;Nt!=n&&(Nt=n,ro&&ec(lh,ro,Jl),ro=matchMedia(`(min-resolution: ${Nt-.001}dppx) and (max-resolution: ${Nt+.001}dppx)`),Vs(lh,ro,Jl),ur.dispatchEvent(new CustomEvent(so)))}function ei(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function Ql(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function $t(n,e,t){n.style[e]=t+"px"}function xi(n,e,t,i){let s=Zl.createElement(n);return e!=null&&ei(s,e),t?.insertBefore(s,i),s}function fi(n,e){return xi("div",n,e)}const ch=new WeakMap;function Ui(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",a=ch.get(n);r!=a&&(n.style.transform=r,ch.set(n,r),e<0||t<0||e>i||t>s?ei(n,Hs):Ql(n,Hs))}const uh=new WeakMap;function fh(n,e,t){let i=e+t,s=uh.get(n);i!=s&&(uh.set(n,i),n.style.background=e,n.style.borderColor=t)}const hh=new WeakMap;function dh(n,e,t,i){let s=e+""+t,r=hh.get(n);s!=r&&(hh.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}const jl={passive:!0},q0={...jl,capture:!0};function Vs(n,e,t,i){e.addEventListener(n,t,i?q0:jl)}function ec(n,e,t,i){e.removeEventListener(n,t,jl)}cr&&Jl();function Si(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:ni((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function ph(n){return(t,i,s)=>{let r=-1,a=-1;for(let o=i;o<=s;o++)if(n(t[o])){r=o;break}for(let o=s;o>=i;o--)if(n(t[o])){a=o;break}return[r,a]}}const mh=n=>n!=null,gh=n=>n!=null&&n>0,ao=ph(mh),Y0=ph(gh);function K0(n,e,t,i=0,s=!1){let r=s?Y0:ao,a=s?gh:mh;[e,t]=r(n,e,t);let o=n[e],l=n[e];if(e>-1)if(i==1)o=n[e],l=n[t];else if(i==-1)o=n[t],l=n[e];else for(let c=e;c<=t;c++){let f=n[c];a(f)&&(f<o?o=f:f>l&&(l=f))}return[o??Gt,l??-Gt]}function oo(n,e,t,i){let s=xh(n),r=xh(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let a=t==10?es:Sh,o=s==1?ni:hi,l=r==1?hi:ni,c=o(a(vn(n))),f=l(a(vn(e))),u=fr(t,c),h=fr(t,f);return t==10&&(c<0&&(u=Ht(u,-c)),f<0&&(h=Ht(h,-f))),i||t==2?(n=u*s,e=h*r):(n=Ah(n,u),e=uo(e,h)),[n,e]}function tc(n,e,t,i){let s=oo(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}const nc=.1,_h={mode:3,pad:nc},la={pad:0,soft:null,mode:0},Z0={min:la,max:la};function lo(n,e,t,i){return fo(t)?vh(n,e,t):(la.pad=t,la.soft=i?0:null,la.mode=i?3:0,vh(n,e,Z0))}function Pt(n,e){return n??e}function J0(n,e,t){for(e=Pt(e,0),t=Pt(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function vh(n,e,t){let i=t.min,s=t.max,r=Pt(i.pad,0),a=Pt(s.pad,0),o=Pt(i.hard,-Gt),l=Pt(s.hard,Gt),c=Pt(i.soft,Gt),f=Pt(s.soft,-Gt),u=Pt(i.mode,0),h=Pt(s.mode,0),d=e-n,g=es(d),x=kn(vn(n),vn(e)),m=es(x),p=vn(m-g);(d<1e-24||p>10)&&(d=0,(n==0||e==0)&&(d=1e-24,u==2&&c!=Gt&&(r=0),h==2&&f!=-Gt&&(a=0)));let v=d||x||1e3,y=es(v),M=fr(10,ni(y)),C=v*(d==0?n==0?.1:1:r),E=Ht(Ah(n-C,M/10),24),_=n>=c&&(u==1||u==3&&E<=c||u==2&&E>=c)?c:Gt,b=kn(o,E<_&&n>=_?_:Mi(_,E)),U=v*(d==0?e==0?.1:1:a),P=Ht(uo(e+U,M/10),24),R=e<=f&&(h==1||h==3&&P>=f||h==2&&P<=f)?f:-Gt,O=Mi(l,P>R&&e<=R?R:kn(R,P));return b==O&&b==0&&(O=100),[b,O]}const Q0=new Intl.NumberFormat(cr?$0.language:"en-US"),ic=n=>Q0.format(n),ti=Math,co=ti.PI,vn=ti.abs,ni=ti.floor,xn=ti.round,hi=ti.ceil,Mi=ti.min,kn=ti.max,fr=ti.pow,xh=ti.sign,es=ti.log10,Sh=ti.log2,j0=(n,e=1)=>ti.sinh(n)*e,sc=(n,e=1)=>ti.asinh(n/e),Gt=1/0;function Mh(n){return(es((n^n>>31)-(n>>31))|0)+1}function rc(n,e,t){return Mi(kn(n,e),t)}function yh(n){return typeof n=="function"}function Tt(n){return yh(n)?n:()=>n}const e_=()=>{},wh=n=>n,bh=(n,e)=>e,t_=n=>null,Eh=n=>!0,Th=(n,e)=>n==e,n_=/\.\d*?(?=9{6,}|0{6,})/gm,Ws=n=>{if(Ch(n)||_s.has(n))return n;const e=`${n}`,t=e.match(n_);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${Ws(s)}e${r}`}return Ht(n,i)};function Xs(n,e){return Ws(Ht(Ws(n/e))*e)}function uo(n,e){return Ws(hi(Ws(n/e))*e)}function Ah(n,e){return Ws(ni(Ws(n/e))*e)}function Ht(n,e=0){if(Ch(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return xn(i)/t}const _s=new Map;function Rh(n){return((""+n).split(".")[1]||"").length}function ca(n,e,t,i){let s=[],r=i.map(Rh);for(let a=e;a<t;a++){let o=vn(a),l=Ht(fr(n,a),o);for(let c=0;c<i.length;c++){let f=n==10?+`${i[c]}e${a}`:i[c]*l,u=(a>=0?0:o)+(a>=r[c]?0:r[c]),h=n==10?f:Ht(f,u);s.push(h),_s.set(h,u)}}return s}const ua={},ac=[],hr=[null,null],vs=Array.isArray,Ch=Number.isInteger,i_=n=>n===void 0;function Ph(n){return typeof n=="string"}function fo(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function s_(n){return n!=null&&typeof n=="object"}const r_=Object.getPrototypeOf(Uint8Array),Lh="__proto__";function dr(n,e=fo){let t;if(vs(n)){let i=n.find(s=>s!=null);if(vs(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=dr(n[s],e)}else t=n.slice()}else if(n instanceof r_)t=n.slice();else if(e(n)){t={};for(let i in n)i!=Lh&&(t[i]=dr(n[i],e))}else t=n;return t}function on(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=Lh&&(fo(n[s])?on(n[s],dr(i[s])):n[s]=dr(i[s]))}return n}const a_=0,o_=1,l_=2;function c_(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let a=e[i];if(a>r){for(s=a-1;s>=0&&n[s]==null;)n[s--]=null;for(s=a+1;s<t&&n[s]==null;)n[r=s++]=null}}}function u_(n,e){if(d_(n)){let a=n[0].slice();for(let o=1;o<n.length;o++)a.push(...n[o].slice(1));return p_(a[0])||(a=h_(a)),a}let t=new Set;for(let a=0;a<n.length;a++){let l=n[a][0],c=l.length;for(let f=0;f<c;f++)t.add(l[f])}let i=[Array.from(t).sort((a,o)=>a-o)],s=i[0].length,r=new Map;for(let a=0;a<s;a++)r.set(i[0][a],a);for(let a=0;a<n.length;a++){let o=n[a],l=o[0];for(let c=1;c<o.length;c++){let f=o[c],u=Array(s).fill(void 0),h=e?e[a][c]:o_,d=[];for(let g=0;g<f.length;g++){let x=f[g],m=r.get(l[g]);x===null?h!=a_&&(u[m]=x,h==l_&&d.push(m)):u[m]=x}c_(u,d,s),i.push(u)}}return i}const f_=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function h_(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,a)=>e[r]-e[a]);let s=[];for(let r=0;r<n.length;r++){let a=n[r],o=Array(t);for(let l=0;l<t;l++)o[l]=a[i[l]];s.push(o)}return s}function d_(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function p_(n,e=100){const t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;const r=kn(1,ni((s-i+1)/e));for(let a=n[i],o=i+r;o<=s;o+=r){const l=n[o];if(l!=null){if(l<=a)return!1;a=l}}return!0}const Dh=["January","February","March","April","May","June","July","August","September","October","November","December"],Nh=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Ih(n){return n.slice(0,3)}const m_=Nh.map(Ih),g_=Dh.map(Ih),__={MMMM:Dh,MMM:g_,WWWW:Nh,WWW:m_};function fa(n){return(n<10?"0":"")+n}function v_(n){return(n<10?"00":n<100?"0":"")+n}const x_={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>fa(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>fa(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>fa(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>fa(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>fa(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>v_(n.getMilliseconds())};function oc(n,e){e=e||__;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?x_[s[1]]:s[0]);return r=>{let a="";for(let o=0;o<t.length;o++)a+=typeof t[o]=="string"?t[o]:t[o](r,e);return a}}const S_=new Intl.DateTimeFormat().resolvedOptions().timeZone;function M_(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==S_?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}const Uh=n=>n%1==0,ho=[1,2,2.5,5],y_=ca(10,-32,0,ho),Fh=ca(10,0,32,ho),w_=Fh.filter(Uh),$s=y_.concat(Fh),lc=`
`,Oh="{YYYY}",Bh=lc+Oh,zh="{M}/{D}",ha=lc+zh,po=ha+"/{YY}",kh="{aa}",pr="{h}:{mm}"+kh,Gh=lc+pr,Hh=":{ss}",Ut=null;function Vh(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,a=s*365,l=(n==1?ca(10,0,3,ho).filter(Uh):ca(10,-3,0,ho)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,a,a*2,a*5,a*10,a*25,a*50,a*100]);const c=[[a,Oh,Ut,Ut,Ut,Ut,Ut,Ut,1],[s*28,"{MMM}",Bh,Ut,Ut,Ut,Ut,Ut,1],[s,zh,Bh,Ut,Ut,Ut,Ut,Ut,1],[i,"{h}"+kh,po,Ut,ha,Ut,Ut,Ut,1],[t,pr,po,Ut,ha,Ut,Ut,Ut,1],[e,Hh,po+" "+pr,Ut,ha+" "+pr,Ut,Gh,Ut,1],[n,Hh+".{fff}",po+" "+pr,Ut,ha+" "+pr,Ut,Gh,Ut,1]];function f(u){return(h,d,g,x,m,p)=>{let v=[],y=m>=a,M=m>=r&&m<a,C=u(g),E=Ht(C*n,3),_=cc(C.getFullYear(),y?0:C.getMonth(),M||y?1:C.getDate()),b=Ht(_*n,3);if(M||y){let U=M?m/r:0,P=y?m/a:0,R=E==b?E:Ht(cc(_.getFullYear()+P,_.getMonth()+U,1)*n,3),O=new Date(xn(R/n)),B=O.getFullYear(),D=O.getMonth();for(let k=0;R<=x;k++){let X=cc(B+P*k,D+U*k,1),G=X-u(Ht(X*n,3));R=Ht((+X+G)*n,3),R<=x&&v.push(R)}}else{let U=m>=s?s:m,P=ni(g)-ni(E),R=b+P+uo(E-b,U);v.push(R);let O=u(R),B=O.getHours()+O.getMinutes()/t+O.getSeconds()/i,D=m/i,k=h.axes[d]._space,X=p/k;for(;R=Ht(R+m,n==1?0:3),!(R>x);)if(D>1){let G=ni(Ht(B+D,6))%24,K=u(R).getHours()-G;K>1&&(K=-1),R-=K*i,B=(B+D)%24;let te=v[v.length-1];Ht((R-te)/m,3)*X>=.7&&v.push(R)}else v.push(R)}return v}}return[l,c,f]}const[b_,E_,T_]=Vh(1),[A_,R_,C_]=Vh(.001);ca(2,-53,53,[1]);function Wh(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function Xh(n,e){return(t,i,s,r,a)=>{let o=e.find(g=>a>=g[0])||e[e.length-1],l,c,f,u,h,d;return i.map(g=>{let x=n(g),m=x.getFullYear(),p=x.getMonth(),v=x.getDate(),y=x.getHours(),M=x.getMinutes(),C=x.getSeconds(),E=m!=l&&o[2]||p!=c&&o[3]||v!=f&&o[4]||y!=u&&o[5]||M!=h&&o[6]||C!=d&&o[7]||o[1];return l=m,c=p,f=v,u=y,h=M,d=C,E(x)})}}function P_(n,e){let t=oc(e);return(i,s,r,a,o)=>s.map(l=>t(n(l)))}function cc(n,e,t){return new Date(n,e,t)}function $h(n,e){return e(n)}const L_="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function qh(n,e){return(t,i,s,r)=>r==null?Kl:e(n(i))}function D_(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function N_(n,e){return n.series[e].fill(n,e)}const I_={show:!0,live:!0,isolate:!1,mount:e_,markers:{show:!0,width:2,stroke:D_,fill:N_,dash:"solid"},idx:null,idxs:null,values:[]};function U_(n,e){let t=n.cursor.points,i=fi(),s=t.size(n,e);$t(i,ra,s),$t(i,aa,s);let r=s/-2;$t(i,"marginLeft",r),$t(i,"marginTop",r);let a=t.width(n,e,s);return a&&$t(i,"borderWidth",a),i}function F_(n,e){let t=n.series[e].points;return t._fill||t._stroke}function O_(n,e){let t=n.series[e].points;return t._stroke||t._fill}function B_(n,e){return n.series[e].points.size}const uc=[0,0];function z_(n,e,t){return uc[0]=e,uc[1]=t,uc}function mo(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function fc(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}const k_={show:!0,x:!0,y:!0,lock:!1,move:z_,points:{one:!1,show:U_,size:B_,width:0,stroke:O_,fill:F_},bind:{mousedown:mo,mouseup:mo,click:mo,dblclick:mo,mousemove:fc,mouseleave:fc,mouseenter:fc},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Yh={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},hc=on({},Yh,{filter:bh}),Kh=on({},hc,{size:10}),Zh=on({},Yh,{show:!1}),dc='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Jh="bold "+dc,Qh=1.5,jh={show:!0,scale:"x",stroke:$l,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Jh,side:2,grid:hc,ticks:Kh,border:Zh,font:dc,lineGap:Qh,rotate:0},G_="Value",H_="Time",ed={show:!0,scale:"x",auto:!1,sorted:1,min:Gt,max:-Gt,idxs:[]};function V_(n,e,t,i,s){return e.map(r=>r==null?"":ic(r))}function W_(n,e,t,i,s,r,a){let o=[],l=_s.get(s)||0;t=a?t:Ht(uo(t,s),l);for(let c=t;c<=i;c=Ht(c+s,l))o.push(Object.is(c,-0)?0:c);return o}function pc(n,e,t,i,s,r,a){const o=[],l=n.scales[n.axes[e].scale].log,c=l==10?es:Sh,f=ni(c(t));s=fr(l,f),l==10&&(s=$s[Si(s,$s)]);let u=t,h=s*l;l==10&&(h=$s[Si(h,$s)]);do o.push(u),u=u+s,l==10&&!_s.has(u)&&(u=Ht(u,_s.get(s))),u>=h&&(s=u,h=s*l,l==10&&(h=$s[Si(h,$s)]));while(u<=i);return o}function X_(n,e,t,i,s,r,a){let l=n.scales[n.axes[e].scale].asinh,c=i>l?pc(n,e,kn(l,t),i,s):[l],f=i>=0&&t<=0?[0]:[];return(t<-l?pc(n,e,kn(l,-i),-t,s):[l]).reverse().map(h=>-h).concat(f,c)}const td=/./,$_=/[12357]/,q_=/[125]/,nd=/1/,mc=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function Y_(n,e,t,i,s){let r=n.axes[t],a=r.scale,o=n.scales[a],l=n.valToPos,c=r._space,f=l(10,a),u=l(9,a)-f>=c?td:l(7,a)-f>=c?$_:l(5,a)-f>=c?q_:nd;if(u==nd){let h=vn(l(1,a)-f);if(h<c)return mc(e.slice().reverse(),o.distr,u,hi(c/h)).reverse()}return mc(e,o.distr,u,1)}function K_(n,e,t,i,s){let r=n.axes[t],a=r.scale,o=r._space,l=n.valToPos,c=vn(l(1,a)-l(2,a));return c<o?mc(e.slice().reverse(),3,td,hi(o/c)).reverse():e}function Z_(n,e,t,i){return i==null?Kl:e==null?"":ic(e)}const id={show:!0,scale:"y",stroke:$l,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Jh,side:3,grid:hc,ticks:Kh,border:Zh,font:dc,lineGap:Qh,rotate:0};function J_(n,e){let t=3+(n||1)*2;return Ht(t*e,3)}function Q_(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),a=n.valToPos(s[i[1]],t,!0),o=vn(a-r),l=n.series[e],c=o/(l.points.space*Nt);return i[1]-i[0]<=c}const sd={scale:null,auto:!0,sorted:0,min:Gt,max:-Gt},rd=(n,e,t,i,s)=>s,ad={show:!0,auto:!0,sorted:0,gaps:rd,alpha:1,facets:[on({},sd,{scale:"x"}),on({},sd,{scale:"y"})]},od={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:rd,alpha:1,points:{show:Q_,filter:null},values:null,min:Gt,max:-Gt,idxs:[],path:null,clip:null};function j_(n,e,t,i,s){return t/10}const ld={time:E0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},ev=on({},ld,{time:!1,ori:1}),cd={};function ud(n,e){let t=cd[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,a,o,l,c){for(let f=0;f<t.plots.length;f++)t.plots[f]!=s&&t.plots[f].pub(i,s,r,a,o,l,c)}},n!=null&&(cd[n]=t)),t}const mr=1,gc=2;function qs(n,e,t){const i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,a=n.scales,o=n.bbox;let l=r[0],c=i==2?r[1]:r[e],f=i==2?a[s.facets[0].scale]:a[n.series[0].scale],u=i==2?a[s.facets[1].scale]:a[s.scale],h=o.left,d=o.top,g=o.width,x=o.height,m=n.valToPosH,p=n.valToPosV;return f.ori==0?t(s,l,c,f,u,m,p,h,d,g,x,_o,gr,xo,dd,md):t(s,l,c,f,u,p,m,d,h,x,g,vo,_r,xc,pd,gd)}function _c(n,e){let t=0,i=0,s=Pt(n.bands,ac);for(let r=0;r<s.length;r++){let a=s[r];a.series[0]==e?t=a.dir:a.series[1]==e&&(a.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function tv(n,e,t,i,s){let r=n.mode,a=n.series[e],o=r==2?a.facets[1].scale:a.scale,l=n.scales[o];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function ts(n,e,t,i,s,r){return qs(n,e,(a,o,l,c,f,u,h,d,g,x,m)=>{let p=a.pxRound;const v=c.dir*(c.ori==0?1:-1),y=c.ori==0?gr:_r;let M,C;v==1?(M=t,C=i):(M=i,C=t);let E=p(u(o[M],c,x,d)),_=p(h(l[M],f,m,g)),b=p(u(o[C],c,x,d)),U=p(h(r==1?f.max:f.min,f,m,g)),P=new Path2D(s);return y(P,b,U),y(P,E,U),y(P,E,_),P})}function go(n,e,t,i,s,r){let a=null;if(n.length>0){a=new Path2D;const o=e==0?xo:xc;let l=t;for(let u=0;u<n.length;u++){let h=n[u];if(h[1]>h[0]){let d=h[0]-l;d>0&&o(a,l,i,d,i+r),l=h[1]}}let c=t+s-l,f=10;c>0&&o(a,l,i-f/2,c,i+r+f)}return a}function nv(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function vc(n,e,t,i,s,r,a){let o=[],l=n.length;for(let c=s==1?t:i;c>=t&&c<=i;c+=s)if(e[c]===null){let u=c,h=c;if(s==1)for(;++c<=i&&e[c]===null;)h=c;else for(;--c>=t&&e[c]===null;)h=c;let d=r(n[u]),g=h==u?d:r(n[h]),x=u-s;d=a<=0&&x>=0&&x<l?r(n[x]):d;let p=h+s;g=a>=0&&p>=0&&p<l?r(n[p]):g,g>=d&&o.push([d,g])}return o}function fd(n){return n==0?wh:n==1?xn:e=>Xs(e,n)}function hd(n){let e=n==0?_o:vo,t=n==0?(s,r,a,o,l,c)=>{s.arcTo(r,a,o,l,c)}:(s,r,a,o,l,c)=>{s.arcTo(a,r,l,o,c)},i=n==0?(s,r,a,o,l)=>{s.rect(r,a,o,l)}:(s,r,a,o,l)=>{s.rect(a,r,l,o)};return(s,r,a,o,l,c=0,f=0)=>{c==0&&f==0?i(s,r,a,o,l):(c=Mi(c,o/2,l/2),f=Mi(f,o/2,l/2),e(s,r+c,a),t(s,r+o,a,r+o,a+l,c),t(s,r+o,a+l,r,a+l,f),t(s,r,a+l,r,a,f),t(s,r,a,r+o,a,c),s.closePath())}}const _o=(n,e,t)=>{n.moveTo(e,t)},vo=(n,e,t)=>{n.moveTo(t,e)},gr=(n,e,t)=>{n.lineTo(e,t)},_r=(n,e,t)=>{n.lineTo(t,e)},xo=hd(0),xc=hd(1),dd=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},pd=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},md=(n,e,t,i,s,r,a)=>{n.bezierCurveTo(e,t,i,s,r,a)},gd=(n,e,t,i,s,r,a)=>{n.bezierCurveTo(t,e,s,i,a,r)};function _d(n){return(e,t,i,s,r)=>qs(e,t,(a,o,l,c,f,u,h,d,g,x,m)=>{let{pxRound:p,points:v}=a,y,M;c.ori==0?(y=_o,M=dd):(y=vo,M=pd);const C=Ht(v.width*Nt,3);let E=(v.size-v.width)/2*Nt,_=Ht(E*2,3),b=new Path2D,U=new Path2D,{left:P,top:R,width:O,height:B}=e.bbox;xo(U,P-_,R-_,O+_*2,B+_*2);const D=k=>{if(l[k]!=null){let X=p(u(o[k],c,x,d)),G=p(h(l[k],f,m,g));y(b,X+E,G),M(b,X,G,E,0,co*2)}};if(r)r.forEach(D);else for(let k=i;k<=s;k++)D(k);return{stroke:C>0?b:null,fill:b,clip:U,flags:mr|gc}})}function vd(n){return(e,t,i,s,r,a)=>{i!=s&&(r!=i&&a!=i&&n(e,t,i),r!=s&&a!=s&&n(e,t,s),n(e,t,a))}}const iv=vd(gr),sv=vd(_r);function xd(n){const e=Pt(n?.alignGaps,0);return(t,i,s,r)=>qs(t,i,(a,o,l,c,f,u,h,d,g,x,m)=>{[s,r]=ao(l,s,r);let p=a.pxRound,v=B=>p(u(B,c,x,d)),y=B=>p(h(B,f,m,g)),M,C;c.ori==0?(M=gr,C=iv):(M=_r,C=sv);const E=c.dir*(c.ori==0?1:-1),_={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:mr},b=_.stroke;let U=!1;if(r-s>=x*4){let B=de=>t.posToVal(de,c.key,!0),D=null,k=null,X,G,ne,$=v(o[E==1?s:r]),K=v(o[s]),te=v(o[r]),ue=B(E==1?K+1:te-1);for(let de=E==1?s:r;de>=s&&de<=r;de+=E){let j=o[de],Me=(E==1?j<ue:j>ue)?$:v(j),Ce=l[de];Me==$?Ce!=null?(G=Ce,D==null?(M(b,Me,y(G)),X=D=k=G):G<D?D=G:G>k&&(k=G)):Ce===null&&(U=!0):(D!=null&&C(b,$,y(D),y(k),y(X),y(G)),Ce!=null?(G=Ce,M(b,Me,y(G)),D=k=X=G):(D=k=null,Ce===null&&(U=!0)),$=Me,ue=B($+E))}D!=null&&D!=k&&ne!=$&&C(b,$,y(D),y(k),y(X),y(G))}else for(let B=E==1?s:r;B>=s&&B<=r;B+=E){let D=l[B];D===null?U=!0:D!=null&&M(b,v(o[B]),y(D))}let[R,O]=_c(t,i);if(a.fill!=null||R!=0){let B=_.fill=new Path2D(b),D=a.fillTo(t,i,a.min,a.max,R),k=y(D),X=v(o[s]),G=v(o[r]);E==-1&&([G,X]=[X,G]),M(B,G,k),M(B,X,k)}if(!a.spanGaps){let B=[];U&&B.push(...vc(o,l,s,r,E,v,e)),_.gaps=B=a.gaps(t,i,s,r,B),_.clip=go(B,c.ori,d,g,x,m)}return O!=0&&(_.band=O==2?[ts(t,i,s,r,b,-1),ts(t,i,s,r,b,1)]:ts(t,i,s,r,b,O)),_})}function rv(n){const e=Pt(n.align,1),t=Pt(n.ascDesc,!1),i=Pt(n.alignGaps,0),s=Pt(n.extend,!1);return(r,a,o,l)=>qs(r,a,(c,f,u,h,d,g,x,m,p,v,y)=>{[o,l]=ao(u,o,l);let M=c.pxRound,{left:C,width:E}=r.bbox,_=K=>M(g(K,h,v,m)),b=K=>M(x(K,d,y,p)),U=h.ori==0?gr:_r;const P={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:mr},R=P.stroke,O=h.dir*(h.ori==0?1:-1);let B=b(u[O==1?o:l]),D=_(f[O==1?o:l]),k=D,X=D;s&&e==-1&&(X=C,U(R,X,B)),U(R,D,B);for(let K=O==1?o:l;K>=o&&K<=l;K+=O){let te=u[K];if(te==null)continue;let ue=_(f[K]),de=b(te);e==1?U(R,ue,B):U(R,k,de),U(R,ue,de),B=de,k=ue}let G=k;s&&e==1&&(G=C+E,U(R,G,B));let[ne,$]=_c(r,a);if(c.fill!=null||ne!=0){let K=P.fill=new Path2D(R),te=c.fillTo(r,a,c.min,c.max,ne),ue=b(te);U(K,G,ue),U(K,X,ue)}if(!c.spanGaps){let K=[];K.push(...vc(f,u,o,l,O,_,i));let te=c.width*Nt/2,ue=t||e==1?te:-te,de=t||e==-1?-te:te;K.forEach(j=>{j[0]+=ue,j[1]+=de}),P.gaps=K=c.gaps(r,a,o,l,K),P.clip=go(K,h.ori,m,p,v,y)}return $!=0&&(P.band=$==2?[ts(r,a,o,l,R,-1),ts(r,a,o,l,R,1)]:ts(r,a,o,l,R,$)),P})}function Sd(n,e,t,i,s,r,a=Gt){if(n.length>1){let o=null;for(let l=0,c=1/0;l<n.length;l++)if(e[l]!==void 0){if(o!=null){let f=vn(n[l]-n[o]);f<c&&(c=f,a=vn(t(n[l],i,s,r)-t(n[o],i,s,r)))}o=l}}return a}function av(n){n=n||ua;const e=Pt(n.size,[.6,Gt,1]),t=n.align||0,i=n.gap||0;let s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;const r=Tt(s),a=1-e[0],o=Pt(e[1],Gt),l=Pt(e[2],1),c=Pt(n.disp,ua),f=Pt(n.each,d=>{}),{fill:u,stroke:h}=c;return(d,g,x,m)=>qs(d,g,(p,v,y,M,C,E,_,b,U,P,R)=>{let O=p.pxRound,B=t,D=i*Nt,k=o*Nt,X=l*Nt,G,ne;M.ori==0?[G,ne]=r(d,g):[ne,G]=r(d,g);const $=M.dir*(M.ori==0?1:-1);let K=M.ori==0?xo:xc,te=M.ori==0?f:(ae,Oe,$e,xe,rt,Ue,Ye)=>{f(ae,Oe,$e,rt,xe,Ye,Ue)},ue=Pt(d.bands,ac).find(ae=>ae.series[0]==g),de=ue!=null?ue.dir:0,j=p.fillTo(d,g,p.min,p.max,de),ge=O(_(j,C,R,U)),Me,Ce,Ee,re=P,_e=O(p.width*Nt),pe=!1,Xe=null,ke=null,Ve=null,it=null;u!=null&&(_e==0||h!=null)&&(pe=!0,Xe=u.values(d,g,x,m),ke=new Map,new Set(Xe).forEach(ae=>{ae!=null&&ke.set(ae,new Path2D)}),_e>0&&(Ve=h.values(d,g,x,m),it=new Map,new Set(Ve).forEach(ae=>{ae!=null&&it.set(ae,new Path2D)})));let{x0:ot,size:Se}=c;if(ot!=null&&Se!=null){B=1,v=ot.values(d,g,x,m),ot.unit==2&&(v=v.map($e=>d.posToVal(b+$e*P,M.key,!0)));let ae=Se.values(d,g,x,m);Se.unit==2?Ce=ae[0]*P:Ce=E(ae[0],M,P,b)-E(0,M,P,b),re=Sd(v,y,E,M,P,b,re),Ee=re-Ce+D}else re=Sd(v,y,E,M,P,b,re),Ee=re*a+D,Ce=re-Ee;Ee<1&&(Ee=0),_e>=Ce/2&&(_e=0),Ee<5&&(O=wh);let Ge=Ee>0,_t=re-Ee-(Ge?_e:0);Ce=O(rc(_t,X,k)),Me=(B==0?Ce/2:B==$?0:Ce)-B*$*((B==0?D/2:0)+(Ge?_e/2:0));const et={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},at=pe?null:new Path2D;let st=null;if(ue!=null)st=d.data[ue.series[1]];else{let{y0:ae,y1:Oe}=c;ae!=null&&Oe!=null&&(y=Oe.values(d,g,x,m),st=ae.values(d,g,x,m))}let fe=G*Ce,I=ne*Ce;for(let ae=$==1?x:m;ae>=x&&ae<=m;ae+=$){let Oe=y[ae];if(Oe==null)continue;if(st!=null){let q=st[ae]??0;if(Oe-q==0)continue;ge=_(q,C,R,U)}let $e=M.distr!=2||c!=null?v[ae]:ae,xe=E($e,M,P,b),rt=_(Pt(Oe,j),C,R,U),Ue=O(xe-Me),Ye=O(kn(rt,ge)),L=O(Mi(rt,ge)),w=Ye-L;if(Oe!=null){let q=Oe<0?I:fe,me=Oe<0?fe:I;pe?(_e>0&&Ve[ae]!=null&&K(it.get(Ve[ae]),Ue,L+ni(_e/2),Ce,kn(0,w-_e),q,me),Xe[ae]!=null&&K(ke.get(Xe[ae]),Ue,L+ni(_e/2),Ce,kn(0,w-_e),q,me)):K(at,Ue,L+ni(_e/2),Ce,kn(0,w-_e),q,me),te(d,g,ae,Ue-_e/2,L,Ce+_e,w)}}return _e>0?et.stroke=pe?it:at:pe||(et._fill=p.width==0?p._fill:p._stroke??p._fill,et.width=0),et.fill=pe?ke:at,et})}function ov(n,e){const t=Pt(e?.alignGaps,0);return(i,s,r,a)=>qs(i,s,(o,l,c,f,u,h,d,g,x,m,p)=>{[r,a]=ao(c,r,a);let v=o.pxRound,y=G=>v(h(G,f,m,g)),M=G=>v(d(G,u,p,x)),C,E,_;f.ori==0?(C=_o,_=gr,E=md):(C=vo,_=_r,E=gd);const b=f.dir*(f.ori==0?1:-1);let U=y(l[b==1?r:a]),P=U,R=[],O=[];for(let G=b==1?r:a;G>=r&&G<=a;G+=b)if(c[G]!=null){let $=l[G],K=y($);R.push(P=K),O.push(M(c[G]))}const B={stroke:n(R,O,C,_,E,v),fill:null,clip:null,band:null,gaps:null,flags:mr},D=B.stroke;let[k,X]=_c(i,s);if(o.fill!=null||k!=0){let G=B.fill=new Path2D(D),ne=o.fillTo(i,s,o.min,o.max,k),$=M(ne);_(G,P,$),_(G,U,$)}if(!o.spanGaps){let G=[];G.push(...vc(l,c,r,a,b,y,t)),B.gaps=G=o.gaps(i,s,r,a,G),B.clip=go(G,f.ori,g,x,m,p)}return X!=0&&(B.band=X==2?[ts(i,s,r,a,D,-1),ts(i,s,r,a,D,1)]:ts(i,s,r,a,D,X)),B})}function lv(n){return ov(cv,n)}function cv(n,e,t,i,s,r){const a=n.length;if(a<2)return null;const o=new Path2D;if(t(o,n[0],e[0]),a==2)i(o,n[1],e[1]);else{let l=Array(a),c=Array(a-1),f=Array(a-1),u=Array(a-1);for(let h=0;h<a-1;h++)f[h]=e[h+1]-e[h],u[h]=n[h+1]-n[h],c[h]=f[h]/u[h];l[0]=c[0];for(let h=1;h<a-1;h++)c[h]===0||c[h-1]===0||c[h-1]>0!=c[h]>0?l[h]=0:(l[h]=3*(u[h-1]+u[h])/((2*u[h]+u[h-1])/c[h-1]+(u[h]+2*u[h-1])/c[h]),isFinite(l[h])||(l[h]=0));l[a-1]=c[a-2];for(let h=0;h<a-1;h++)s(o,n[h]+u[h]/3,e[h]+l[h]*u[h]/3,n[h+1]-u[h]/3,e[h+1]-l[h+1]*u[h]/3,n[h+1],e[h+1])}return o}const Sc=new Set;function Md(){for(let n of Sc)n.syncRect(!0)}cr&&(Vs(W0,ur,Md),Vs(X0,ur,Md,!0),Vs(so,ur,()=>{Pn.pxRatio=Nt}));const uv=xd(),fv=_d();function yd(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,a)=>Mc(r,a,e,t))}function hv(n,e){return n.map((t,i)=>i==0?{}:on({},e,t))}function Mc(n,e,t,i){return on({},e==0?t:i,n)}function wd(n,e,t){return e==null?hr:[e,t]}const dv=wd;function pv(n,e,t){return e==null?hr:lo(e,t,nc,!0)}function bd(n,e,t,i){return e==null?hr:oo(e,t,n.scales[i].log,!1)}const mv=bd;function Ed(n,e,t,i){return e==null?hr:tc(e,t,n.scales[i].log,!1)}const gv=Ed;function _v(n,e,t,i,s){let r=kn(Mh(n),Mh(e)),a=e-n,o=Si(s/i*a,t);do{let l=t[o],c=i*l/a;if(c>=s&&r+(l<5?_s.get(l):0)<=17)return[l,c]}while(++o<t.length);return[0,0]}function Td(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=xn((t=+s)*Nt))+"px"),[n,e,t]}function vv(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=Ht(e[2]*Nt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Pn(n,e,t){const i={mode:Pt(n.mode,1)},s=i.mode;function r(S,T,N,F){let W=T.valToPct(S);return F+N*(T.dir==-1?1-W:W)}function a(S,T,N,F){let W=T.valToPct(S);return F+N*(T.dir==-1?W:1-W)}function o(S,T,N,F){return T.ori==0?r(S,T,N,F):a(S,T,N,F)}i.valToPosH=r,i.valToPosV=a;let l=!1;i.status=0;const c=i.root=fi(T0);if(n.id!=null&&(c.id=n.id),ei(c,n.class),n.title){let S=fi(C0,c);S.textContent=n.title}const f=xi("canvas"),u=i.ctx=f.getContext("2d"),h=fi(P0,c);Vs("click",h,S=>{S.target===g&&(Yt!=Jr||Jt!=Qr)&&Un.click(i,S)},!0);const d=i.under=fi(L0,h);h.appendChild(f);const g=i.over=fi(D0,h);n=dr(n);const x=+Pt(n.pxAlign,1),m=fd(x);(n.plugins||[]).forEach(S=>{S.opts&&(n=S.opts(i,n)||n)});const p=n.ms||.001,v=i.series=s==1?yd(n.series||[],ed,od,!1):hv(n.series||[null],ad),y=i.axes=yd(n.axes||[],jh,id,!0),M=i.scales={},C=i.bands=n.bands||[];C.forEach(S=>{S.fill=Tt(S.fill||null),S.dir=Pt(S.dir,-1)});const E=s==2?v[1].facets[0].scale:v[0].scale,_={axes:ds,series:wt},b=(n.drawOrder||["axes","series"]).map(S=>_[S]);function U(S){const T=S.distr==3?N=>es(N>0?N:S.clamp(i,N,S.min,S.max,S.key)):S.distr==4?N=>sc(N,S.asinh):S.distr==100?N=>S.fwd(N):N=>N;return N=>{let F=T(N),{_min:W,_max:Q}=S,he=Q-W;return(F-W)/he}}function P(S){let T=M[S];if(T==null){let N=(n.scales||ua)[S]||ua;if(N.from!=null){P(N.from);let F=on({},M[N.from],N,{key:S});F.valToPct=U(F),M[S]=F}else{T=M[S]=on({},S==E?ld:ev,N),T.key=S;let F=T.time,W=T.range,Q=vs(W);if((S!=E||s==2&&!F)&&(Q&&(W[0]==null||W[1]==null)&&(W={min:W[0]==null?_h:{mode:1,hard:W[0],soft:W[0]},max:W[1]==null?_h:{mode:1,hard:W[1],soft:W[1]}},Q=!1),!Q&&fo(W))){let he=W;W=(ye,Pe,We)=>Pe==null?hr:lo(Pe,We,he)}T.range=Tt(W||(F?dv:S==E?T.distr==3?mv:T.distr==4?gv:wd:T.distr==3?bd:T.distr==4?Ed:pv)),T.auto=Tt(Q?!1:T.auto),T.clamp=Tt(T.clamp||j_),T._min=T._max=null,T.valToPct=U(T)}}}P("x"),P("y"),s==1&&v.forEach(S=>{P(S.scale)}),y.forEach(S=>{P(S.scale)});for(let S in n.scales)P(S);const R=M[E],O=R.distr;let B,D;R.ori==0?(ei(c,A0),B=r,D=a):(ei(c,R0),B=a,D=r);const k={};for(let S in M){let T=M[S];(T.min!=null||T.max!=null)&&(k[S]={min:T.min,max:T.max},T.min=T.max=null)}const X=n.tzDate||(S=>new Date(xn(S/p))),G=n.fmtDate||oc,ne=p==1?T_(X):C_(X),$=Xh(X,Wh(p==1?E_:R_,G)),K=qh(X,$h(L_,G)),te=[],ue=i.legend=on({},I_,n.legend),de=i.cursor=on({},k_,{drag:{y:s==2}},n.cursor),j=ue.show,ge=de.show,Me=ue.markers;ue.idxs=te,Me.width=Tt(Me.width),Me.dash=Tt(Me.dash),Me.stroke=Tt(Me.stroke),Me.fill=Tt(Me.fill);let Ce,Ee,re,_e=[],pe=[],Xe,ke=!1,Ve={};if(ue.live){const S=v[1]?v[1].values:null;ke=S!=null,Xe=ke?S(i,1,0):{_:0};for(let T in Xe)Ve[T]=Kl}if(j)if(Ce=xi("table",B0,c),re=xi("tbody",null,Ce),ue.mount(i,Ce),ke){Ee=xi("thead",null,Ce,re);let S=xi("tr",null,Ee);xi("th",null,S);for(var it in Xe)xi("th",th,S).textContent=it}else ei(Ce,k0),ue.live&&ei(Ce,z0);const ot={show:!0},Se={show:!1};function Ge(S,T){if(T==0&&(ke||!ue.live||s==2))return hr;let N=[],F=xi("tr",G0,re,re.childNodes[T]);ei(F,S.class),S.show||ei(F,Hs);let W=xi("th",null,F);if(Me.show){let ye=fi(H0,W);if(T>0){let Pe=Me.width(i,T);Pe&&(ye.style.border=Pe+"px "+Me.dash(i,T)+" "+Me.stroke(i,T)),ye.style.background=Me.fill(i,T)}}let Q=fi(th,W);S.label instanceof HTMLElement?Q.appendChild(S.label):Q.textContent=S.label,T>0&&(Me.show||(Q.style.color=S.width>0?Me.stroke(i,T):Me.fill(i,T)),et("click",W,ye=>{if(de._lock)return;ut(ye);let Pe=v.indexOf(S);if((ye.ctrlKey||ye.metaKey)!=ue.isolate){let We=v.some((qe,Ze)=>Ze>0&&Ze!=Pe&&qe.show);v.forEach((qe,Ze)=>{Ze>0&&Ki(Ze,We?Ze==Pe?ot:Se:ot,!0,mn.setSeries)})}else Ki(Pe,{show:!S.show},!0,mn.setSeries)},!1),ft&&et(rh,W,ye=>{de._lock||(ut(ye),Ki(v.indexOf(S),ea,!0,mn.setSeries))},!1));for(var he in Xe){let ye=xi("td",V0,F);ye.textContent="--",N.push(ye)}return[F,N]}const _t=new Map;function et(S,T,N,F=!0){const W=_t.get(T)||{},Q=de.bind[S](i,T,N,F);Q&&(Vs(S,T,W[S]=Q),_t.set(T,W))}function at(S,T,N){const F=_t.get(T)||{};for(let W in F)(S==null||W==S)&&(ec(W,T,F[W]),delete F[W]);S==null&&_t.delete(T)}let st=0,fe=0,I=0,ae=0,Oe=0,$e=0,xe=Oe,rt=$e,Ue=I,Ye=ae,L=0,w=0,q=0,me=0;i.bbox={};let ce=!1,Te=!1,Ae=!1,ie=!1,oe=!1,we=!1;function H(S,T,N){(N||S!=i.width||T!=i.height)&&le(S,T),St(!1),Ae=!0,Te=!0,zn()}function le(S,T){i.width=st=I=S,i.height=fe=ae=T,Oe=$e=0,Le(),tt();let N=i.bbox;L=N.left=Xs(Oe*Nt,.5),w=N.top=Xs($e*Nt,.5),q=N.width=Xs(I*Nt,.5),me=N.height=Xs(ae*Nt,.5)}const se=3;function De(){let S=!1,T=0;for(;!S;){T++;let N=Yr(T),F=Yi(T);S=T==se||N&&F,S||(le(i.width,i.height),Te=!0)}}function Re({width:S,height:T}){H(S,T)}i.setSize=Re;function Le(){let S=!1,T=!1,N=!1,F=!1;y.forEach((W,Q)=>{if(W.show&&W._show){let{side:he,_size:ye}=W,Pe=he%2,We=W.label!=null?W.labelSize:0,qe=ye+We;qe>0&&(Pe?(I-=qe,he==3?(Oe+=qe,F=!0):N=!0):(ae-=qe,he==0?($e+=qe,S=!0):T=!0))}}),$i[0]=S,$i[1]=N,$i[2]=T,$i[3]=F,I-=Li[1]+Li[3],Oe+=Li[3],ae-=Li[2]+Li[0],$e+=Li[0]}function tt(){let S=Oe+I,T=$e+ae,N=Oe,F=$e;function W(Q,he){switch(Q){case 1:return S+=he,S-he;case 2:return T+=he,T-he;case 3:return N-=he,N+he;case 0:return F-=he,F+he}}y.forEach((Q,he)=>{if(Q.show&&Q._show){let ye=Q.side;Q._pos=W(ye,Q._size),Q.label!=null&&(Q._lpos=W(ye,Q.labelSize))}})}if(de.dataIdx==null){let S=de.hover,T=S.skip=new Set(S.skip??[]);T.add(void 0);let N=S.prox=Tt(S.prox),F=S.bias??=0;de.dataIdx=(W,Q,he,ye)=>{if(Q==0)return he;let Pe=he,We=N(W,Q,he,ye)??Gt,qe=We>=0&&We<Gt,Ze=R.ori==0?I:ae,pt=de.left,It=e[0],Dt=e[Q];if(T.has(Dt[he])){Pe=null;let Et=null,ct=null,nt;if(F==0||F==-1)for(nt=he;Et==null&&nt-- >0;)T.has(Dt[nt])||(Et=nt);if(F==0||F==1)for(nt=he;ct==null&&nt++<Dt.length;)T.has(Dt[nt])||(ct=nt);if(Et!=null||ct!=null)if(qe){let Zt=Et==null?-1/0:B(It[Et],R,Ze,0),nn=ct==null?1/0:B(It[ct],R,Ze,0),Rn=pt-Zt,kt=nn-pt;Rn<=kt?Rn<=We&&(Pe=Et):kt<=We&&(Pe=ct)}else Pe=ct==null?Et:Et==null?ct:he-Et<=ct-he?Et:ct}else qe&&vn(pt-B(It[he],R,Ze,0))>We&&(Pe=null);return Pe}}const ut=S=>{de.event=S};de.idxs=te,de._lock=!1;let ve=de.points;ve.show=Tt(ve.show),ve.size=Tt(ve.size),ve.stroke=Tt(ve.stroke),ve.width=Tt(ve.width),ve.fill=Tt(ve.fill);const Je=i.focus=on({},n.focus||{alpha:.3},de.focus),ft=Je.prox>=0,Fe=ft&&ve.one;let vt=[],qt=[],Xn=[];function Ba(S,T){let N=ve.show(i,T);if(N instanceof HTMLElement)return ei(N,O0),ei(N,S.class),Ui(N,-10,-10,I,ae),g.insertBefore(N,vt[T]),N}function Xr(S,T){if(s==1||T>0){let N=s==1&&M[S.scale].time,F=S.value;S.value=N?Ph(F)?qh(X,$h(F,G)):F||K:F||Z_,S.label=S.label||(N?H_:G_)}if(Fe||T>0){S.width=S.width==null?1:S.width,S.paths=S.paths||uv||t_,S.fillTo=Tt(S.fillTo||tv),S.pxAlign=+Pt(S.pxAlign,x),S.pxRound=fd(S.pxAlign),S.stroke=Tt(S.stroke||null),S.fill=Tt(S.fill||null),S._stroke=S._fill=S._paths=S._focus=null;let N=J_(kn(1,S.width),1),F=S.points=on({},{size:N,width:kn(1,N*.2),stroke:S.stroke,space:N*2,paths:fv,_stroke:null,_fill:null},S.points);F.show=Tt(F.show),F.filter=Tt(F.filter),F.fill=Tt(F.fill),F.stroke=Tt(F.stroke),F.paths=Tt(F.paths),F.pxAlign=S.pxAlign}if(j){let N=Ge(S,T);_e.splice(T,0,N[0]),pe.splice(T,0,N[1]),ue.values.push(null)}if(ge){te.splice(T,0,null);let N=null;Fe?T==0&&(N=Ba(S,T)):T>0&&(N=Ba(S,T)),vt.splice(T,0,N),qt.splice(T,0,0),Xn.splice(T,0,0)}An("addSeries",T)}function yf(S,T){T=T??v.length,S=s==1?Mc(S,T,ed,od):Mc(S,T,{},ad),v.splice(T,0,S),Xr(v[T],T)}i.addSeries=yf;function bl(S){if(v.splice(S,1),j){ue.values.splice(S,1),pe.splice(S,1);let T=_e.splice(S,1)[0];at(null,T.firstChild),T.remove()}ge&&(te.splice(S,1),vt.splice(S,1)[0].remove(),qt.splice(S,1),Xn.splice(S,1)),An("delSeries",S)}i.delSeries=bl;const $i=[!1,!1,!1,!1];function us(S,T){if(S._show=S.show,S.show){let N=S.side%2,F=M[S.scale];F==null&&(S.scale=N?v[1].scale:E,F=M[S.scale]);let W=F.time;S.size=Tt(S.size),S.space=Tt(S.space),S.rotate=Tt(S.rotate),vs(S.incrs)&&S.incrs.forEach(he=>{!_s.has(he)&&_s.set(he,Rh(he))}),S.incrs=Tt(S.incrs||(F.distr==2?w_:W?p==1?b_:A_:$s)),S.splits=Tt(S.splits||(W&&F.distr==1?ne:F.distr==3?pc:F.distr==4?X_:W_)),S.stroke=Tt(S.stroke),S.grid.stroke=Tt(S.grid.stroke),S.ticks.stroke=Tt(S.ticks.stroke),S.border.stroke=Tt(S.border.stroke);let Q=S.values;S.values=vs(Q)&&!vs(Q[0])?Tt(Q):W?vs(Q)?Xh(X,Wh(Q,G)):Ph(Q)?P_(X,Q):Q||$:Q||V_,S.filter=Tt(S.filter||(F.distr>=3&&F.log==10?Y_:F.distr==3&&F.log==2?K_:bh)),S.font=Td(S.font),S.labelFont=Td(S.labelFont),S._size=S.size(i,null,T,0),S._space=S._rotate=S._incrs=S._found=S._splits=S._values=null,S._size>0&&($i[T]=!0,S._el=fi(N0,h))}}function fs(S,T,N,F){let[W,Q,he,ye]=N,Pe=T%2,We=0;return Pe==0&&(ye||Q)&&(We=T==0&&!W||T==2&&!he?xn(jh.size/3):0),Pe==1&&(W||he)&&(We=T==1&&!Q||T==3&&!ye?xn(id.size/2):0),We}const za=i.padding=(n.padding||[fs,fs,fs,fs]).map(S=>Tt(Pt(S,fs))),Li=i._padding=za.map((S,T)=>S(i,T,$i,0));let en,rn=null,an=null;const qi=s==1?v[0].idxs:null;let oi=null,Us=!1;function ka(S,T){if(e=S??[],i.data=i._data=e,s==2){en=0;for(let N=1;N<v.length;N++)en+=e[N][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),oi=e[0],en=oi.length;let N=e;if(O==2){N=e.slice();let F=N[0]=Array(en);for(let W=0;W<en;W++)F[W]=W}i._data=e=N}if(St(!0),An("setData"),O==2&&(Ae=!0),T!==!1){let N=R;N.auto(i,Us)?Ga():Bs(E,N.min,N.max),ie=ie||de.left>=0,we=!0,zn()}}i.setData=ka;function Ga(){Us=!0;let S,T;s==1&&(en>0?(rn=qi[0]=0,an=qi[1]=en-1,S=e[0][rn],T=e[0][an],O==2?(S=rn,T=an):S==T&&(O==3?[S,T]=oo(S,S,R.log,!1):O==4?[S,T]=tc(S,S,R.log,!1):R.time?T=S+xn(86400/p):[S,T]=lo(S,T,nc,!0))):(rn=qi[0]=S=null,an=qi[1]=T=null)),Bs(E,S,T)}let $r,Fs,qr,A,V,ee,Z,J,Ne,ze;function Ie(S,T,N,F,W,Q){S??=ih,N??=ac,F??="butt",W??=ih,Q??="round",S!=$r&&(u.strokeStyle=$r=S),W!=Fs&&(u.fillStyle=Fs=W),T!=qr&&(u.lineWidth=qr=T),Q!=V&&(u.lineJoin=V=Q),F!=ee&&(u.lineCap=ee=F),N!=A&&u.setLineDash(A=N)}function He(S,T,N,F){T!=Fs&&(u.fillStyle=Fs=T),S!=Z&&(u.font=Z=S),N!=J&&(u.textAlign=J=N),F!=Ne&&(u.textBaseline=Ne=F)}function je(S,T,N,F,W=0){if(F.length>0&&S.auto(i,Us)&&(T==null||T.min==null)){let Q=Pt(rn,0),he=Pt(an,F.length-1),ye=N.min==null?K0(F,Q,he,W,S.distr==3):[N.min,N.max];S.min=Mi(S.min,N.min=ye[0]),S.max=kn(S.max,N.max=ye[1])}}const ht={min:null,max:null};function yt(){for(let F in M){let W=M[F];k[F]==null&&(W.min==null||k[E]!=null&&W.auto(i,Us))&&(k[F]=ht)}for(let F in M){let W=M[F];k[F]==null&&W.from!=null&&k[W.from]!=null&&(k[F]=ht)}k[E]!=null&&St(!0);let S={};for(let F in k){let W=k[F];if(W!=null){let Q=S[F]=dr(M[F],s_);if(W.min!=null)on(Q,W);else if(F!=E||s==2)if(en==0&&Q.from==null){let he=Q.range(i,null,null,F);Q.min=he[0],Q.max=he[1]}else Q.min=Gt,Q.max=-Gt}}if(en>0){v.forEach((F,W)=>{if(s==1){let Q=F.scale,he=k[Q];if(he==null)return;let ye=S[Q];if(W==0){let Pe=ye.range(i,ye.min,ye.max,Q);ye.min=Pe[0],ye.max=Pe[1],rn=Si(ye.min,e[0]),an=Si(ye.max,e[0]),an-rn>1&&(e[0][rn]<ye.min&&rn++,e[0][an]>ye.max&&an--),F.min=oi[rn],F.max=oi[an]}else F.show&&F.auto&&je(ye,he,F,e[W],F.sorted);F.idxs[0]=rn,F.idxs[1]=an}else if(W>0&&F.show&&F.auto){let[Q,he]=F.facets,ye=Q.scale,Pe=he.scale,[We,qe]=e[W],Ze=S[ye],pt=S[Pe];Ze!=null&&je(Ze,k[ye],Q,We,Q.sorted),pt!=null&&je(pt,k[Pe],he,qe,he.sorted),F.min=he.min,F.max=he.max}});for(let F in S){let W=S[F],Q=k[F];if(W.from==null&&(Q==null||Q.min==null)){let he=W.range(i,W.min==Gt?null:W.min,W.max==-Gt?null:W.max,F);W.min=he[0],W.max=he[1]}}}for(let F in S){let W=S[F];if(W.from!=null){let Q=S[W.from];if(Q.min==null)W.min=W.max=null;else{let he=W.range(i,Q.min,Q.max,F);W.min=he[0],W.max=he[1]}}}let T={},N=!1;for(let F in S){let W=S[F],Q=M[F];if(Q.min!=W.min||Q.max!=W.max){Q.min=W.min,Q.max=W.max;let he=Q.distr;Q._min=he==3?es(Q.min):he==4?sc(Q.min,Q.asinh):he==100?Q.fwd(Q.min):Q.min,Q._max=he==3?es(Q.max):he==4?sc(Q.max,Q.asinh):he==100?Q.fwd(Q.max):Q.max,T[F]=N=!0}}if(N){v.forEach((F,W)=>{s==2?W>0&&T.y&&(F._paths=null):T[F.scale]&&(F._paths=null)});for(let F in T)Ae=!0,An("setScale",F);ge&&de.left>=0&&(ie=we=!0)}for(let F in k)k[F]=null}function Qe(S){let T=rc(rn-1,0,en-1),N=rc(an+1,0,en-1);for(;S[T]==null&&T>0;)T--;for(;S[N]==null&&N<en-1;)N++;return[T,N]}function wt(){if(en>0){let S=v.some(T=>T._focus)&&ze!=Je.alpha;S&&(u.globalAlpha=ze=Je.alpha),v.forEach((T,N)=>{if(N>0&&T.show&&(Qt(N,!1),Qt(N,!0),T._paths==null)){let F=ze;ze!=T.alpha&&(u.globalAlpha=ze=T.alpha);let W=s==2?[0,e[N][0].length-1]:Qe(e[N]);T._paths=T.paths(i,N,W[0],W[1]),ze!=F&&(u.globalAlpha=ze=F)}}),v.forEach((T,N)=>{if(N>0&&T.show){let F=ze;ze!=T.alpha&&(u.globalAlpha=ze=T.alpha),T._paths!=null&&Ot(N,!1);{let W=T._paths!=null?T._paths.gaps:null,Q=T.points.show(i,N,rn,an,W),he=T.points.filter(i,N,Q,W);(Q||he)&&(T.points._paths=T.points.paths(i,N,rn,an,he),Ot(N,!0))}ze!=F&&(u.globalAlpha=ze=F),An("drawSeries",N)}}),S&&(u.globalAlpha=ze=1)}}function Qt(S,T){let N=T?v[S].points:v[S];N._stroke=N.stroke(i,S),N._fill=N.fill(i,S)}function Ot(S,T){let N=T?v[S].points:v[S],{stroke:F,fill:W,clip:Q,flags:he,_stroke:ye=N._stroke,_fill:Pe=N._fill,_width:We=N.width}=N._paths;We=Ht(We*Nt,3);let qe=null,Ze=We%2/2;T&&Pe==null&&(Pe=We>0?"#fff":ye);let pt=N.pxAlign==1&&Ze>0;if(pt&&u.translate(Ze,Ze),!T){let It=L-We/2,Dt=w-We/2,Et=q+We,ct=me+We;qe=new Path2D,qe.rect(It,Dt,Et,ct)}T?Ke(ye,We,N.dash,N.cap,Pe,F,W,he,Q):Bt(S,ye,We,N.dash,N.cap,Pe,F,W,he,qe,Q),pt&&u.translate(-Ze,-Ze)}function Bt(S,T,N,F,W,Q,he,ye,Pe,We,qe){let Ze=!1;Pe!=0&&C.forEach((pt,It)=>{if(pt.series[0]==S){let Dt=v[pt.series[1]],Et=e[pt.series[1]],ct=(Dt._paths||ua).band;vs(ct)&&(ct=pt.dir==1?ct[0]:ct[1]);let nt,Zt=null;Dt.show&&ct&&J0(Et,rn,an)?(Zt=pt.fill(i,It)||Q,nt=Dt._paths.clip):ct=null,Ke(T,N,F,W,Zt,he,ye,Pe,We,qe,nt,ct),Ze=!0}}),Ze||Ke(T,N,F,W,Q,he,ye,Pe,We,qe)}const yn=mr|gc;function Ke(S,T,N,F,W,Q,he,ye,Pe,We,qe,Ze){Ie(S,T,N,F,W),(Pe||We||Ze)&&(u.save(),Pe&&u.clip(Pe),We&&u.clip(We)),Ze?(ye&yn)==yn?(u.clip(Ze),qe&&u.clip(qe),At(W,he),hn(S,Q,T)):ye&gc?(At(W,he),u.clip(Ze),hn(S,Q,T)):ye&mr&&(u.save(),u.clip(Ze),qe&&u.clip(qe),At(W,he),u.restore(),hn(S,Q,T)):(At(W,he),hn(S,Q,T)),(Pe||We||Ze)&&u.restore()}function hn(S,T,N){N>0&&(T instanceof Map?T.forEach((F,W)=>{u.strokeStyle=$r=W,u.stroke(F)}):T!=null&&S&&u.stroke(T))}function At(S,T){T instanceof Map?T.forEach((N,F)=>{u.fillStyle=Fs=F,u.fill(N)}):T!=null&&S&&u.fill(T)}function hs(S,T,N,F){let W=y[S],Q;if(F<=0)Q=[0,0];else{let he=W._space=W.space(i,S,T,N,F),ye=W._incrs=W.incrs(i,S,T,N,F,he);Q=_v(T,N,ye,F,he)}return W._found=Q}function dn(S,T,N,F,W,Q,he,ye,Pe,We){let qe=he%2/2;x==1&&u.translate(qe,qe),Ie(ye,he,Pe,We,ye),u.beginPath();let Ze,pt,It,Dt,Et=W+(F==0||F==3?-Q:Q);N==0?(pt=W,Dt=Et):(Ze=W,It=Et);for(let ct=0;ct<S.length;ct++)T[ct]!=null&&(N==0?Ze=It=S[ct]:pt=Dt=S[ct],u.moveTo(Ze,pt),u.lineTo(It,Dt));u.stroke(),x==1&&u.translate(-qe,-qe)}function Yr(S){let T=!0;return y.forEach((N,F)=>{if(!N.show)return;let W=M[N.scale];if(W.min==null){N._show&&(T=!1,N._show=!1,St(!1));return}else N._show||(T=!1,N._show=!0,St(!1));let Q=N.side,he=Q%2,{min:ye,max:Pe}=W,[We,qe]=hs(F,ye,Pe,he==0?I:ae);if(qe==0)return;let Ze=W.distr==2,pt=N._splits=N.splits(i,F,ye,Pe,We,qe,Ze),It=W.distr==2?pt.map(nt=>oi[nt]):pt,Dt=W.distr==2?oi[pt[1]]-oi[pt[0]]:We,Et=N._values=N.values(i,N.filter(i,It,F,qe,Dt),F,qe,Dt);N._rotate=Q==2?N.rotate(i,Et,F,qe):0;let ct=N._size;N._size=hi(N.size(i,Et,F,S)),ct!=null&&N._size!=ct&&(T=!1)}),T}function Yi(S){let T=!0;return za.forEach((N,F)=>{let W=N(i,F,$i,S);W!=Li[F]&&(T=!1),Li[F]=W}),T}function ds(){for(let S=0;S<y.length;S++){let T=y[S];if(!T.show||!T._show)continue;let N=T.side,F=N%2,W,Q,he=T.stroke(i,S),ye=N==0||N==3?-1:1,[Pe,We]=T._found;if(T.label!=null){let Yn=T.labelGap*ye,ui=xn((T._lpos+Yn)*Nt);He(T.labelFont[0],he,"center",N==2?oa:nh),u.save(),F==1?(W=Q=0,u.translate(ui,xn(w+me/2)),u.rotate((N==3?-co:co)/2)):(W=xn(L+q/2),Q=ui);let rr=yh(T.label)?T.label(i,S,Pe,We):T.label;u.fillText(rr,W,Q),u.restore()}if(We==0)continue;let qe=M[T.scale],Ze=F==0?q:me,pt=F==0?L:w,It=T._splits,Dt=qe.distr==2?It.map(Yn=>oi[Yn]):It,Et=qe.distr==2?oi[It[1]]-oi[It[0]]:Pe,ct=T.ticks,nt=T.border,Zt=ct.show?ct.size:0,nn=xn(Zt*Nt),Rn=xn((T.alignTo==2?T._size-Zt-T.gap:T.gap)*Nt),kt=T._rotate*-co/180,sn=m(T._pos*Nt),li=(nn+Rn)*ye,qn=sn+li;Q=F==0?qn:0,W=F==1?qn:0;let _i=T.font[0],Di=T.align==1?lr:T.align==2?Xl:kt>0?lr:kt<0?Xl:F==0?"center":N==3?Xl:lr,Ji=kt||F==1?"middle":N==2?oa:nh;He(_i,he,Di,Ji);let ci=T.font[1]*T.lineGap,vi=It.map(Yn=>m(o(Yn,qe,Ze,pt))),Ni=T._values;for(let Yn=0;Yn<Ni.length;Yn++){let ui=Ni[Yn];if(ui!=null){F==0?W=vi[Yn]:Q=vi[Yn],ui=""+ui;let rr=ui.indexOf(`
`)==-1?[ui]:ui.split(/\n/gm);for(let Kn=0;Kn<rr.length;Kn++){let gg=rr[Kn];kt?(u.save(),u.translate(W,Q+Kn*ci),u.rotate(kt),u.fillText(gg,0,0),u.restore()):u.fillText(gg,W,Q+Kn*ci)}}}ct.show&&dn(vi,ct.filter(i,Dt,S,We,Et),F,N,sn,nn,Ht(ct.width*Nt,3),ct.stroke(i,S),ct.dash,ct.cap);let Qi=T.grid;Qi.show&&dn(vi,Qi.filter(i,Dt,S,We,Et),F,F==0?2:1,F==0?w:L,F==0?me:q,Ht(Qi.width*Nt,3),Qi.stroke(i,S),Qi.dash,Qi.cap),nt.show&&dn([sn],[1],F==0?1:0,F==0?1:2,F==1?w:L,F==1?me:q,Ht(nt.width*Nt,3),nt.stroke(i,S),nt.dash,nt.cap)}An("drawAxes")}function St(S){v.forEach((T,N)=>{N>0&&(T._paths=null,S&&(s==1?(T.min=null,T.max=null):T.facets.forEach(F=>{F.min=null,F.max=null})))})}let tn=!1,$n=!1,zt=[];function pn(){$n=!1;for(let S=0;S<zt.length;S++)An(...zt[S]);zt.length=0}function zn(){tn||(f_(Qm),tn=!0)}function El(S,T=!1){tn=!0,$n=T,S(i),Qm(),T&&zt.length>0&&queueMicrotask(pn)}i.batch=El;function Qm(){if(ce&&(yt(),ce=!1),Ae&&(De(),Ae=!1),Te){if($t(d,lr,Oe),$t(d,oa,$e),$t(d,ra,I),$t(d,aa,ae),$t(g,lr,Oe),$t(g,oa,$e),$t(g,ra,I),$t(g,aa,ae),$t(h,ra,st),$t(h,aa,fe),f.width=xn(st*Nt),f.height=xn(fe*Nt),y.forEach(({_el:S,_show:T,_size:N,_pos:F,side:W})=>{if(S!=null)if(T){let Q=W===3||W===0?N:0,he=W%2==1;$t(S,he?"left":"top",F-Q),$t(S,he?"width":"height",N),$t(S,he?"top":"left",he?$e:Oe),$t(S,he?"height":"width",he?ae:I),Ql(S,Hs)}else ei(S,Hs)}),$r=Fs=qr=V=ee=Z=J=Ne=A=null,ze=1,Wa(!0),Oe!=xe||$e!=rt||I!=Ue||ae!=Ye){St(!1);let S=I/Ue,T=ae/Ye;if(ge&&!ie&&de.left>=0){de.left*=S,de.top*=T,Kr&&Ui(Kr,xn(de.left),0,I,ae),Zr&&Ui(Zr,0,xn(de.top),I,ae);for(let N=0;N<vt.length;N++){let F=vt[N];F!=null&&(qt[N]*=S,Xn[N]*=T,Ui(F,hi(qt[N]),hi(Xn[N]),I,ae))}}if(Kt.show&&!oe&&Kt.left>=0&&Kt.width>0){Kt.left*=S,Kt.width*=S,Kt.top*=T,Kt.height*=T;for(let N in Rf)$t(jr,N,Kt[N])}xe=Oe,rt=$e,Ue=I,Ye=ae}An("setSize"),Te=!1}st>0&&fe>0&&(u.clearRect(0,0,f.width,f.height),An("drawClear"),b.forEach(S=>S()),An("draw")),Kt.show&&oe&&(Tl(Kt),oe=!1),ge&&ie&&(sr(null,!0,!1),ie=!1),ue.show&&ue.live&&we&&(Tf(),we=!1),l||(l=!0,i.status=1,An("ready")),Us=!1,tn=!1}i.redraw=(S,T)=>{Ae=T||!1,S!==!1?Bs(E,R.min,R.max):zn()};function wf(S,T){let N=M[S];if(N.from==null){if(en==0){let F=N.range(i,T.min,T.max,S);T.min=F[0],T.max=F[1]}if(T.min>T.max){let F=T.min;T.min=T.max,T.max=F}if(en>1&&T.min!=null&&T.max!=null&&T.max-T.min<1e-16)return;S==E&&N.distr==2&&en>0&&(T.min=Si(T.min,e[0]),T.max=Si(T.max,e[0]),T.min==T.max&&T.max++),k[S]=T,ce=!0,zn()}}i.setScale=wf;let bf,Ef,Kr,Zr,jm,eg,Jr,Qr,tg,ng,Yt,Jt,Os=!1;const Un=de.drag;let En=Un.x,Tn=Un.y;ge&&(de.x&&(bf=fi(U0,g)),de.y&&(Ef=fi(F0,g)),R.ori==0?(Kr=bf,Zr=Ef):(Kr=Ef,Zr=bf),Yt=de.left,Jt=de.top);const Kt=i.select=on({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),jr=Kt.show?fi(I0,Kt.over?g:d):null;function Tl(S,T){if(Kt.show){for(let N in S)Kt[N]=S[N],N in Rf&&$t(jr,N,S[N]);T!==!1&&An("setSelect")}}i.setSelect=Tl;function yE(S){if(v[S].show)j&&Ql(_e[S],Hs);else if(j&&ei(_e[S],Hs),ge){let N=Fe?vt[0]:vt[S];N!=null&&Ui(N,-10,-10,I,ae)}}function Bs(S,T,N){wf(S,{min:T,max:N})}function Ki(S,T,N,F){T.focus!=null&&AE(S),T.show!=null&&v.forEach((W,Q)=>{Q>0&&(S==Q||S==null)&&(W.show=T.show,yE(Q),s==2?(Bs(W.facets[0].scale,null,null),Bs(W.facets[1].scale,null,null)):Bs(W.scale,null,null),zn())}),N!==!1&&An("setSeries",S,T),F&&Xa("setSeries",i,S,T)}i.setSeries=Ki;function wE(S,T){on(C[S],T)}function bE(S,T){S.fill=Tt(S.fill||null),S.dir=Pt(S.dir,-1),T=T??C.length,C.splice(T,0,S)}function EE(S){S==null?C.length=0:C.splice(S,1)}i.addBand=bE,i.setBand=wE,i.delBand=EE;function TE(S,T){v[S].alpha=T,ge&&vt[S]!=null&&(vt[S].style.opacity=T),j&&_e[S]&&(_e[S].style.opacity=T)}let ps,zs,ir;const ea={focus:!0};function AE(S){if(S!=ir){let T=S==null,N=Je.alpha!=1;v.forEach((F,W)=>{if(s==1||W>0){let Q=T||W==0||W==S;F._focus=T?null:Q,N&&TE(W,Q?1:Je.alpha)}}),ir=S,N&&zn()}}j&&ft&&et(ah,Ce,S=>{de._lock||(ut(S),ir!=null&&Ki(null,ea,!0,mn.setSeries))});function Zi(S,T,N){let F=M[T];N&&(S=S/Nt-(F.ori==1?$e:Oe));let W=I;F.ori==1&&(W=ae,S=W-S),F.dir==-1&&(S=W-S);let Q=F._min,he=F._max,ye=S/W,Pe=Q+(he-Q)*ye,We=F.distr;return We==3?fr(10,Pe):We==4?j0(Pe,F.asinh):We==100?F.bwd(Pe):Pe}function RE(S,T){let N=Zi(S,E,T);return Si(N,e[0],rn,an)}i.valToIdx=S=>Si(S,e[0]),i.posToIdx=RE,i.posToVal=Zi,i.valToPos=(S,T,N)=>M[T].ori==0?r(S,M[T],N?q:I,N?L:0):a(S,M[T],N?me:ae,N?w:0),i.setCursor=(S,T,N)=>{Yt=S.left,Jt=S.top,sr(null,T,N)};function ig(S,T){$t(jr,lr,Kt.left=S),$t(jr,ra,Kt.width=T)}function sg(S,T){$t(jr,oa,Kt.top=S),$t(jr,aa,Kt.height=T)}let Ha=R.ori==0?ig:sg,Va=R.ori==1?ig:sg;function CE(){if(j&&ue.live)for(let S=s==2?1:0;S<v.length;S++){if(S==0&&ke)continue;let T=ue.values[S],N=0;for(let F in T)pe[S][N++].firstChild.nodeValue=T[F]}}function Tf(S,T){if(S!=null&&(S.idxs?S.idxs.forEach((N,F)=>{te[F]=N}):i_(S.idx)||te.fill(S.idx),ue.idx=te[0]),j&&ue.live){for(let N=0;N<v.length;N++)(N>0||s==1&&!ke)&&PE(N,te[N]);CE()}we=!1,T!==!1&&An("setLegend")}i.setLegend=Tf;function PE(S,T){let N=v[S],F=S==0&&O==2?oi:e[S],W;ke?W=N.values(i,S,T)??Ve:(W=N.value(i,T==null?null:F[T],S,T),W=W==null?Ve:{_:W}),ue.values[S]=W}function sr(S,T,N){tg=Yt,ng=Jt,[Yt,Jt]=de.move(i,Yt,Jt),de.left=Yt,de.top=Jt,ge&&(Kr&&Ui(Kr,xn(Yt),0,I,ae),Zr&&Ui(Zr,0,xn(Jt),I,ae));let F,W=rn>an;ps=Gt,zs=null;let Q=R.ori==0?I:ae,he=R.ori==1?I:ae;if(Yt<0||en==0||W){F=de.idx=null;for(let ye=0;ye<v.length;ye++){let Pe=vt[ye];Pe!=null&&Ui(Pe,-10,-10,I,ae)}ft&&Ki(null,ea,!0,S==null&&mn.setSeries),ue.live&&(te.fill(F),we=!0)}else{let ye,Pe,We;s==1&&(ye=R.ori==0?Yt:Jt,Pe=Zi(ye,E),F=de.idx=Si(Pe,e[0],rn,an),We=B(e[0][F],R,Q,0));let qe=-10,Ze=-10,pt=0,It=0,Dt=!0,Et="",ct="";for(let nt=s==2?1:0;nt<v.length;nt++){let Zt=v[nt],nn=te[nt],Rn=nn==null?null:s==1?e[nt][nn]:e[nt][1][nn],kt=de.dataIdx(i,nt,F,Pe),sn=kt==null?null:s==1?e[nt][kt]:e[nt][1][kt];if(we=we||sn!=Rn||kt!=nn,te[nt]=kt,nt>0&&Zt.show){let li=kt==null?-10:kt==F?We:B(s==1?e[0][kt]:e[nt][0][kt],R,Q,0),qn=sn==null?-10:D(sn,s==1?M[Zt.scale]:M[Zt.facets[1].scale],he,0);if(ft&&sn!=null){let _i=R.ori==1?Yt:Jt,Di=vn(Je.dist(i,nt,kt,qn,_i));if(Di<ps){let Ji=Je.bias;if(Ji!=0){let ci=Zi(_i,Zt.scale),vi=sn>=0?1:-1,Ni=ci>=0?1:-1;Ni==vi&&(Ni==1?Ji==1?sn>=ci:sn<=ci:Ji==1?sn<=ci:sn>=ci)&&(ps=Di,zs=nt)}else ps=Di,zs=nt}}if(we||Fe){let _i,Di;R.ori==0?(_i=li,Di=qn):(_i=qn,Di=li);let Ji,ci,vi,Ni,Qi,Yn,ui=!0,rr=ve.bbox;if(rr!=null){ui=!1;let Kn=rr(i,nt);vi=Kn.left,Ni=Kn.top,Ji=Kn.width,ci=Kn.height}else vi=_i,Ni=Di,Ji=ci=ve.size(i,nt);if(Yn=ve.fill(i,nt),Qi=ve.stroke(i,nt),Fe)nt==zs&&ps<=Je.prox&&(qe=vi,Ze=Ni,pt=Ji,It=ci,Dt=ui,Et=Yn,ct=Qi);else{let Kn=vt[nt];Kn!=null&&(qt[nt]=vi,Xn[nt]=Ni,dh(Kn,Ji,ci,ui),fh(Kn,Yn,Qi),Ui(Kn,hi(vi),hi(Ni),I,ae))}}}}if(Fe){let nt=Je.prox,Zt=ir==null?ps<=nt:ps>nt||zs!=ir;if(we||Zt){let nn=vt[0];nn!=null&&(qt[0]=qe,Xn[0]=Ze,dh(nn,pt,It,Dt),fh(nn,Et,ct),Ui(nn,hi(qe),hi(Ze),I,ae))}}}if(Kt.show&&Os)if(S!=null){let[ye,Pe]=mn.scales,[We,qe]=mn.match,[Ze,pt]=S.cursor.sync.scales,It=S.cursor.drag;if(En=It._x,Tn=It._y,En||Tn){let{left:Dt,top:Et,width:ct,height:nt}=S.select,Zt=S.scales[Ze].ori,nn=S.posToVal,Rn,kt,sn,li,qn,_i=ye!=null&&We(ye,Ze),Di=Pe!=null&&qe(Pe,pt);_i&&En?(Zt==0?(Rn=Dt,kt=ct):(Rn=Et,kt=nt),sn=M[ye],li=B(nn(Rn,Ze),sn,Q,0),qn=B(nn(Rn+kt,Ze),sn,Q,0),Ha(Mi(li,qn),vn(qn-li))):Ha(0,Q),Di&&Tn?(Zt==1?(Rn=Dt,kt=ct):(Rn=Et,kt=nt),sn=M[Pe],li=D(nn(Rn,pt),sn,he,0),qn=D(nn(Rn+kt,pt),sn,he,0),Va(Mi(li,qn),vn(qn-li))):Va(0,he)}else Cf()}else{let ye=vn(tg-jm),Pe=vn(ng-eg);if(R.ori==1){let pt=ye;ye=Pe,Pe=pt}En=Un.x&&ye>=Un.dist,Tn=Un.y&&Pe>=Un.dist;let We=Un.uni;We!=null?En&&Tn&&(En=ye>=We,Tn=Pe>=We,!En&&!Tn&&(Pe>ye?Tn=!0:En=!0)):Un.x&&Un.y&&(En||Tn)&&(En=Tn=!0);let qe,Ze;En&&(R.ori==0?(qe=Jr,Ze=Yt):(qe=Qr,Ze=Jt),Ha(Mi(qe,Ze),vn(Ze-qe)),Tn||Va(0,he)),Tn&&(R.ori==1?(qe=Jr,Ze=Yt):(qe=Qr,Ze=Jt),Va(Mi(qe,Ze),vn(Ze-qe)),En||Ha(0,Q)),!En&&!Tn&&(Ha(0,0),Va(0,0))}if(Un._x=En,Un._y=Tn,S==null){if(N){if(mg!=null){let[ye,Pe]=mn.scales;mn.values[0]=ye!=null?Zi(R.ori==0?Yt:Jt,ye):null,mn.values[1]=Pe!=null?Zi(R.ori==1?Yt:Jt,Pe):null}Xa(ql,i,Yt,Jt,I,ae,F)}if(ft){let ye=N&&mn.setSeries,Pe=Je.prox;ir==null?ps<=Pe&&Ki(zs,ea,!0,ye):ps>Pe?Ki(null,ea,!0,ye):zs!=ir&&Ki(zs,ea,!0,ye)}}we&&(ue.idx=F,Tf()),T!==!1&&An("setCursor")}let ks=null;Object.defineProperty(i,"rect",{get(){return ks==null&&Wa(!1),ks}});function Wa(S=!1){S?ks=null:(ks=g.getBoundingClientRect(),An("syncRect",ks))}function rg(S,T,N,F,W,Q,he){de._lock||Os&&S!=null&&S.movementX==0&&S.movementY==0||(Af(S,T,N,F,W,Q,he,!1,S!=null),S!=null?sr(null,!0,!0):sr(T,!0,!1))}function Af(S,T,N,F,W,Q,he,ye,Pe){if(ks==null&&Wa(!1),ut(S),S!=null)N=S.clientX-ks.left,F=S.clientY-ks.top;else{if(N<0||F<0){Yt=-10,Jt=-10;return}let[We,qe]=mn.scales,Ze=T.cursor.sync,[pt,It]=Ze.values,[Dt,Et]=Ze.scales,[ct,nt]=mn.match,Zt=T.axes[0].side%2==1,nn=R.ori==0?I:ae,Rn=R.ori==1?I:ae,kt=Zt?Q:W,sn=Zt?W:Q,li=Zt?F:N,qn=Zt?N:F;if(Dt!=null?N=ct(We,Dt)?o(pt,M[We],nn,0):-10:N=nn*(li/kt),Et!=null?F=nt(qe,Et)?o(It,M[qe],Rn,0):-10:F=Rn*(qn/sn),R.ori==1){let _i=N;N=F,F=_i}}Pe&&(T==null||T.cursor.event.type==ql)&&((N<=1||N>=I-1)&&(N=Xs(N,I)),(F<=1||F>=ae-1)&&(F=Xs(F,ae))),ye?(jm=N,eg=F,[Jr,Qr]=de.move(i,N,F)):(Yt=N,Jt=F)}const Rf={width:0,height:0,left:0,top:0};function Cf(){Tl(Rf,!1)}let ag,og,lg,cg;function ug(S,T,N,F,W,Q,he){Os=!0,En=Tn=Un._x=Un._y=!1,Af(S,T,N,F,W,Q,he,!0,!1),S!=null&&(et(Yl,Zl,fg,!1),Xa(sh,i,Jr,Qr,I,ae,null));let{left:ye,top:Pe,width:We,height:qe}=Kt;ag=ye,og=Pe,lg=We,cg=qe}function fg(S,T,N,F,W,Q,he){Os=Un._x=Un._y=!1,Af(S,T,N,F,W,Q,he,!1,!0);let{left:ye,top:Pe,width:We,height:qe}=Kt,Ze=We>0||qe>0,pt=ag!=ye||og!=Pe||lg!=We||cg!=qe;if(Ze&&pt&&Tl(Kt),Un.setScale&&Ze&&pt){let It=ye,Dt=We,Et=Pe,ct=qe;if(R.ori==1&&(It=Pe,Dt=qe,Et=ye,ct=We),En&&Bs(E,Zi(It,E),Zi(It+Dt,E)),Tn)for(let nt in M){let Zt=M[nt];nt!=E&&Zt.from==null&&Zt.min!=Gt&&Bs(nt,Zi(Et+ct,nt),Zi(Et,nt))}Cf()}else de.lock&&(de._lock=!de._lock,sr(T,!0,S!=null));S!=null&&(at(Yl,Zl),Xa(Yl,i,Yt,Jt,I,ae,null))}function LE(S,T,N,F,W,Q,he){if(de._lock)return;ut(S);let ye=Os;if(Os){let Pe=!0,We=!0,qe=10,Ze,pt;R.ori==0?(Ze=En,pt=Tn):(Ze=Tn,pt=En),Ze&&pt&&(Pe=Yt<=qe||Yt>=I-qe,We=Jt<=qe||Jt>=ae-qe),Ze&&Pe&&(Yt=Yt<Jr?0:I),pt&&We&&(Jt=Jt<Qr?0:ae),sr(null,!0,!0),Os=!1}Yt=-10,Jt=-10,te.fill(null),sr(null,!0,!0),ye&&(Os=ye)}function hg(S,T,N,F,W,Q,he){de._lock||(ut(S),Ga(),Cf(),S!=null&&Xa(oh,i,Yt,Jt,I,ae,null))}function dg(){y.forEach(vv),H(i.width,i.height,!0)}Vs(so,ur,dg);const ta={};ta.mousedown=ug,ta.mousemove=rg,ta.mouseup=fg,ta.dblclick=hg,ta.setSeries=(S,T,N,F)=>{let W=mn.match[2];N=W(i,T,N),N!=-1&&Ki(N,F,!0,!1)},ge&&(et(sh,g,ug),et(ql,g,rg),et(rh,g,S=>{ut(S),Wa(!1)}),et(ah,g,LE),et(oh,g,hg),Sc.add(i),i.syncRect=Wa);const Al=i.hooks=n.hooks||{};function An(S,T,N){$n?zt.push([S,T,N]):S in Al&&Al[S].forEach(F=>{F.call(null,i,T,N)})}(n.plugins||[]).forEach(S=>{for(let T in S.hooks)Al[T]=(Al[T]||[]).concat(S.hooks[T])});const pg=(S,T,N)=>N,mn=on({key:null,setSeries:!1,filters:{pub:Eh,sub:Eh},scales:[E,v[1]?v[1].scale:null],match:[Th,Th,pg],values:[null,null]},de.sync);mn.match.length==2&&mn.match.push(pg),de.sync=mn;const mg=mn.key,Pf=ud(mg);function Xa(S,T,N,F,W,Q,he){mn.filters.pub(S,T,N,F,W,Q,he)&&Pf.pub(S,T,N,F,W,Q,he)}Pf.sub(i);function DE(S,T,N,F,W,Q,he){mn.filters.sub(S,T,N,F,W,Q,he)&&ta[S](null,T,N,F,W,Q,he)}i.pub=DE;function NE(){Pf.unsub(i),Sc.delete(i),_t.clear(),ec(so,ur,dg),c.remove(),Ce?.remove(),An("destroy")}i.destroy=NE;function Lf(){An("init",n,e),ka(e||n.data,!1),k[E]?wf(E,k[E]):Ga(),oe=Kt.show&&(Kt.width>0||Kt.height>0),ie=we=!0,H(n.width,n.height)}return v.forEach(Xr),y.forEach(us),t?t instanceof HTMLElement?(t.appendChild(c),Lf()):t(i,Lf):Lf(),i}Pn.assign=on,Pn.fmtNum=ic,Pn.rangeNum=lo,Pn.rangeLog=oo,Pn.rangeAsinh=tc,Pn.orient=qs,Pn.pxRatio=Nt,Pn.join=u_,Pn.fmtDate=oc,Pn.tzDate=M_,Pn.sync=ud;{Pn.addGap=nv,Pn.clipGaps=go;let n=Pn.paths={points:_d};n.linear=xd,n.stepped=rv,n.bars=av,n.spline=lv}function Ad(n,e,t){const i=e-n;if(!(i>0)||!Number.isFinite(i))return[];const s=10**Math.floor(Math.log10(i/t)),r=[1,2,5,10,20].map(o=>o*s).find(o=>i/o<=t)??i,a=[];for(let o=Math.ceil(n/r-1e-9);o*r<=e+1e-9*i;o++)a.push(Number((o*r).toPrecision(12)));return a}function xv(n,e,t){if(!(n>0)||!(e>n))return[];const i=Math.floor(Math.log10(n)),s=Math.ceil(Math.log10(e)),r=c=>c.filter(f=>f>=n*.999999&&f<=e*1.000001),a=(c,f=1)=>{const u=[];for(let h=i;h<=s;h+=f)for(const d of c)u.push(Number((d*10**h).toPrecision(12)));return r(u)},o=a([1,2,5]);if(o.length<=t&&o.length>=3)return o;const l=a([1]);return l.length>t?a([1],Math.ceil(l.length/t)):l.length>=3?l:o.length>=3&&o.length<=t+2?o:Ad(n,e,t)}function Rd(n,e,t=.05){let i=1/0,s=-1/0;for(const r of n)r==null||!Number.isFinite(r)||e||(r<i&&(i=r),r>s&&(s=r));if(!(s>=i))return e?{low:.1,high:1}:{low:0,high:1};if(s===i){const r=Math.abs(i)*.05||.5;return{low:i-r,high:s+r}}return{low:i-t*(s-i),high:s+t*(s-i)}}const da='12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',Sv=28;function xs(n){const{into:e}=n;let t={x:n.x,y:n.y};e.setAttribute("role","img"),e.setAttribute("aria-label",n.about),e.tabIndex=-1;const i=()=>Math.max(240,e.clientWidth),s=v=>()=>[t[v].range.low,t[v].range.high],r=v=>(y,M,C,E)=>{const _=t[v],b=v==="x"?Math.max(3,Math.floor(i()/90)):Math.max(3,Math.floor(n.height/46));return _.at?_.at.filter(U=>U>=C&&U<=E):_.log?xv(C,E,b):Ad(C,E,b)},a=v=>(y,M)=>M.map(t[v].text??y0),o=v=>({time:!1,range:s(v),distr:t[v].log?3:1,log:10}),l=()=>gn("soft"),c={stroke:()=>gn("grid"),width:1},f=()=>{const v=[[t.x.range.low,t.x.range.high],[t.y.range.low,t.y.range.high]];return new Pn({width:i(),height:n.height,padding:[10,20,0,0],legend:{show:!1},cursor:{show:!1},scales:{x:o("x"),y:o("y")},axes:[{stroke:l,grid:c,ticks:{show:!1},font:da,labelFont:da,show:!n.bare,label:t.x.label||void 0,labelSize:22,labelGap:2,size:30,space:10,splits:r("x"),values:a("x"),filter:(y,M)=>M},{stroke:l,grid:c,ticks:{show:!1},font:da,labelFont:da,label:t.y.label||void 0,labelSize:22,labelGap:4,size:n.left??u,space:10,splits:r("y"),values:a("y"),filter:(y,M)=>M}],series:[{},{show:!0,paths:()=>null,points:{show:!1}}],hooks:{draw:[h]}},v,e)},u=(v,y)=>{const M=Math.max(0,...(y??[]).map(C=>C.length));return v.ctx.font=da,Math.ceil(M*6.8)+12},h=v=>{const{ctx:y,bbox:M}=v;y.save(),y.beginPath(),y.rect(M.left,M.top,M.width,M.height),y.clip();const C=Pn.pxRatio;n.draw({context:y,x:E=>v.valToPos(E,"x",!0),y:E=>v.valToPos(E,"y",!0),ratio:C,box:M}),y.restore()};let d=f();const g=Mv(e),x=()=>d.redraw(!1,!0);Nf(x);const m=v=>{const y=d.over.getBoundingClientRect(),M=v.clientX-y.left,C=v.clientY-y.top;let E=null,_=Sv**2;for(const b of n.spots?.()??[]){const U=d.valToPos(b.x,"x")-M,P=d.valToPos(b.y,"y")-C,R=U*U+P*P;R<_&&(_=R,E=b)}return E};n.spots&&(e.addEventListener("pointermove",v=>{const y=m(v);n.onHover?.(y?y.run:null),y?g.show(y.words,d.over.offsetLeft+d.valToPos(y.x,"x"),d.over.offsetTop+d.valToPos(y.y,"y")):g.hide()}),e.addEventListener("pointerleave",()=>{n.onHover?.(null),g.hide()}),e.addEventListener("click",v=>{const y=m(v);y&&n.onClick?.(y.run)}));const p=()=>{d.destroy(),d=f()};return new ResizeObserver(()=>{Math.abs(i()-d.width)>1&&d.setSize({width:i(),height:n.height})}).observe(e),{get canvas(){return d.ctx.canvas},redraw:x,replace:(v,y)=>{t={x:v,y},p()},xAt:v=>d.posToVal(v-d.over.getBoundingClientRect().left,"x")}}function Mv(n){const e=document.createElement("div");return e.className="hint",e.hidden=!0,n.append(e),{show:(t,i,s)=>{e.replaceChildren(...t.map(a=>{const o=document.createElement("div");return o.textContent=a,o})),e.hidden=!1;const r=n.clientWidth-e.offsetWidth-4;e.style.left=`${Math.max(0,Math.min(r,i+14))}px`,e.style.top=`${Math.max(0,s-e.offsetHeight-10)}px`},hide:()=>{e.hidden=!0}}}function di(n,e,t){n.beginPath();let i=!1;for(let s=0;s<e.length;s++){const r=Number.isFinite(e[s])&&Number.isFinite(t[s]);r&&i?n.lineTo(e[s],t[s]):r&&n.moveTo(e[s],t[s]),i=r}n.stroke()}function vr(n,e,t,i,s){switch(n.beginPath(),e){case"circle":case"ring":n.arc(t,i,s,0,2*Math.PI);break;case"square":n.rect(t-s*.9,i-s*.9,s*1.8,s*1.8);break;case"triangle":So(n,[[t,i-s*1.15],[t+s*1.05,i+s*.8],[t-s*1.05,i+s*.8]]);break;case"down":So(n,[[t,i+s*1.15],[t+s*1.05,i-s*.8],[t-s*1.05,i-s*.8]]);break;case"diamond":So(n,[[t,i-s*1.25],[t+s*1.1,i],[t,i+s*1.25],[t-s*1.1,i]]);break;case"left":So(n,[[t-s*1.15,i],[t+s*.8,i-s*1.05],[t+s*.8,i+s*1.05]]);break;case"plus":n.moveTo(t-s*1.1,i),n.lineTo(t+s*1.1,i),n.moveTo(t,i-s*1.1),n.lineTo(t,i+s*1.1),n.stroke();return}e==="ring"?n.stroke():n.fill()}function So(n,e){e.forEach(([t,i],s)=>s?n.lineTo(t,i):n.moveTo(t,i)),n.closePath()}let yv=0;function wv(n,e,t,i,s=`Save “${n}” as PNG`){const r=`card-${++yv}`,a=z("div",{class:"picture"}),o=z("div",{class:"above"}),l=z("button",{type:"button",class:"save","aria-label":s},"PNG");return l.addEventListener("click",()=>{Promise.resolve(i()).then(f=>Fg(f,`${t}.png`))}),{element:z("figure",{class:"card","aria-labelledby":r,"data-picture":t},z("figcaption",{},z("h3",{id:r},n),l),z("p",{class:"note"},...Array.isArray(e)?e:[e]),o,a),body:a,above:o}}const bv=[0,.2,.4,.6,.8,1];function Cd(n,e,t){let i=n,s=t,r=null;const a=({context:f,x:u,y:h,ratio:d})=>{f.strokeStyle=gn("soft"),f.lineWidth=d,f.setLineDash([3*d,4*d]),di(f,[u(0),u(1)],[h(s(0)),h(s(1))]),f.setLineDash([]),f.strokeStyle=gn("c0"),f.lineWidth=2.4*d,di(f,i.x.map(u),i.y.map(h)),r&&(f.fillStyle=gn("ink"),vr(f,"circle",u(r[0]),h(r[1]),6*d))},o=wv(e.title,e.note,e.name,()=>zl(c.canvas,e.title,[],devicePixelRatio),e.save),l=f=>({label:f,log:!1,range:{low:-.02,high:1.03},at:bv,text:u=>gs(u)}),c=xs({into:o.body,x:l(e.x),y:l(e.y),height:300,about:`${e.title}: ${e.x}, ${e.y}.`,draw:a,spots:()=>i.x.map((f,u)=>({x:f,y:i.y[u],run:-1,words:[`${e.x} ${gs(f,1)}`,`${e.y} ${gs(i.y[u],1)}`,`${e.threshold??"threshold"} ${dt(i.threshold[u],4)}`]}))});return{element:o.element,show:(f,u,h)=>{i=f,r=u,s=h,c.redraw()}}}const Mo=n=>n.reduce((e,t)=>e+t,0);function Pd(n,e){const t=Mo(n.right.slice(e)),i=Mo(n.right.slice(0,e)),s=Mo(n.wrong.slice(e)),r=Mo(n.wrong.slice(0,e)),a=(o,l)=>l>0?o/l:null;return{threshold:e/n.right.length,true_positive:t,false_positive:s,false_negative:i,true_negative:r,precision:a(t,t+s),recall:a(t,t+i),specificity:a(r,r+s),f1:a(2*t,2*t+s+i),accuracy:(t+r)/(t+r+s+i)}}const be=qa({along:["Along one weight","沿一个权重"],data:["Rows of","数据"],rows:["Rows","样本数"],seed:["Seed","随机种子"],redraw:["Draw other rows","重新抽样"],loss:["Trained on","训练损失"],moved:["Weight that moves","移动的权重"],intercept:["intercept","截距"],weightOf:["weight of {column}","{column} 的权重"],weight:["Weight w","权重 w"],slope:["slope","斜率"],flat:["slope 0","斜率 0"],jump:["a step here","此处是台阶"],toMinimum:["To the loss's minimum","到损失最小处"],descend:["50 steps of descent from here","从此处下降 50 步"],metrics:["Metrics shown","显示的指标"],choose:["Choose metrics","选择指标"],dragHint:["Drag on any of the pictures, or the slider, to move the weight.","在任一图上拖动，或拖动滑块，即可移动权重。"],best:["best {value} at w = {place}","最佳 {value}，w = {place}"],bestRange:["best {value} for w from {from} to {to}","最佳 {value}，w 从 {from} 到 {to}"],least:["least {value} at w = {place}","最小 {value}，w = {place}"],aboutStrip:["{name} along the weight: {value} at w = {place}, slope {slope}.","{name} 随权重的变化：w = {place} 处为 {value}，斜率 {slope}。"],plane:["The rows, and where the classifier divides them","样本与分类边界"],planeNote:["Each row at its two columns, of mean 0 and deviation 1. On the shaded side class 1 is predicted at the threshold.","每个样本画在其两列（均值 0，标准差 1）的位置。阴影一侧在当前阈值下预测为类别 1。"],decide:["The threshold decides","由阈值决定"],threshold:["Threshold","阈值"],thresholdLow:["threshold","阈值"],histogram:["The share of each class by its probability of class 1: {one} upwards, {zero} downwards. Drag the threshold.","各类别按“类别 1 的概率”的分布：{one} 向上，{zero} 向下。可拖动阈值。"],probability:["probability of class 1","类别 1 的概率"],rowsLow:["share of the class","占该类的比例"],confusion:["Confusion matrix","混淆矩阵"],confusionCaption:["Rows: the class it is; columns: what it was taken for.","行：真实类别；列：预测类别。"],precision:["precision","精确率"],recall:["recall","召回率"],accuracy:["accuracy","准确率"],f1:["F1","F1"],roc:["ROC curve","ROC 曲线"],rocNote:["The share of class 1 that is found, over the share of class 0 taken for it, at every hundredth of the threshold. Guessing lies on the dashed line.","在阈值的每个百分位处：被找出的类别 1 的比例，对误判为类别 1 的类别 0 的比例。虚线为随机猜测。"],falsePositives:["false positive rate","假阳性率"],curve:["Precision and recall","精确率与召回率"],curveNote:["Of what is taken for class 1 the share that is it, over the share of class 1 that is found. Guessing lies on the dashed line.","判为类别 1 者中判对的比例，对被找出的类别 1 的比例。虚线为随机猜测。"],save:["Save as PNG","保存为 PNG"],why:["Why one trains on the one and judges by the other","为何用损失训练、用指标评判"],whySlope:["At w = {w} the {loss} is {value} and its slope {slope}: descent knows that a {larger} weight is better. {names}: slope 0, which tells descent nothing.","在 w = {w} 处，{loss} 为 {value}，斜率为 {slope}：下降法知道权重应当{larger}。{names}：斜率为 0，什么也没有告诉它。"],whyAtMinimum:["At w = {w} the {loss} is {value}, and its slope {slope}: this is its minimum. {names}: slope 0, here as elsewhere.","在 w = {w} 处，{loss} 为 {value}，斜率为 {slope}：这就是它的最小值。{names}：斜率为 0，这里和别处一样。"],larger:["larger","增大"],smaller:["smaller","减小"],whySteps:["A metric of decisions counts rows on the right side of the threshold. Only {sides} values of w on this line, of {rows} rows, are ones at which a row changes its side; between them nothing moves, however wrong a row is.","决策类指标只数样本落在阈值哪一侧。在这条线上，{rows} 个样本只在 {sides} 个 w 值处换边；在它们之间，无论样本错得多离谱，指标都不变。"],whyBest:["The {loss} is least at w = {lowest}; there {name} is {there}. {name} is best, {best}, for w from {from} to {to}, where the {loss} is {cost}, {more} above its minimum.","{loss} 在 w = {lowest} 处最小，此处 {name} 为 {there}。{name} 在 w 从 {from} 到 {to} 时最佳，为 {best}，而那里的 {loss} 为 {cost}，比最小值高 {more}。"],whySame:["The {loss} is least at w = {lowest}, and there {name} is as good as anywhere on the line: {best}. That is luck with these rows: {name} has that value for every w from {from} to {to}.","{loss} 在 w = {lowest} 处最小，此处 {name} 恰好也是这条线上的最佳值 {best}。这是这些样本的巧合：w 从 {from} 到 {to} 时 {name} 都取该值。"],whyThreshold:["What {name} still lacks is a matter of the threshold, which is chosen after training: at the loss's minimum {name} is {best} with a threshold of {threshold}.","{name} 所欠缺的可由阈值弥补，而阈值在训练之后选择：在损失最小处，阈值取 {threshold} 时 {name} 为 {best}。"],whyJudge:["So one trains on the {loss}, which has a slope at every w, and judges by the metric that says what a mistake costs you.","因此用处处有斜率的 {loss} 训练，而用能说明错误代价的指标来评判。"],whySmooth:["Depending on the probabilities themselves, and with a slope that could be trained on: {names}.","取决于概率本身、因而有斜率可用于训练的：{names}。"],wentLoss:["{steps} steps of plain descent with a rate of {rate}: on the {loss} the weight goes from {start} to {end}.","以 {rate} 的学习率作 {steps} 步普通梯度下降：按 {loss}，权重从 {start} 到 {end}。"],wentNowhere:["On {name} it stays at {start}: there is no slope to follow.","按 {name}，它停在 {start}：没有斜率可循。"],went:["On {name} it goes to {end}.","按 {name}，它到 {end}。"],wentAway:["On {name} it lands at {end}: its difference quotient met a step, which says nothing of how far to go.","按 {name}，它落到 {end}：差商恰好遇到台阶，说明不了该走多远。"],shapes:["Which loss fits which task","哪种损失适合哪种任务"],shapesLead:["Value and slope of each loss. The slope is what pulls at the weights: a loss whose slope stays bounded lets an outlier count no more than any row.","各损失的值与斜率。斜率就是拉动权重的力：斜率有界的损失不会让离群点比其他样本更有分量。"],axis:["Task","任务"],error:["predict a number","预测数值"],margin:["tell classes apart","区分类别"],errorLabel:["error: prediction − target","误差：预测 − 目标"],marginLabel:["margin: score of the true class","间隔：真实类别的得分"],value:["loss","损失"],slopeLabel:["slope","斜率"],here:["Error","误差"],hereMargin:["Margin","间隔"],target:["Target","目标"],targetNote:["Losses of a mean depend on the target and have no prediction below 0.","均值类损失取决于目标值，且预测不小于 0。"],chosen:["Losses shown","显示的损失"],tenfold:["an error ten times as large","误差放大十倍"],costs:["costs {cost} ×","代价 {cost} 倍"],pulls:["pulls {pull} ×","拉力 {pull} 倍"],bounded:["An outlier counts as any other row.","离群点与其他样本一样计。"],weaker:["An outlier pulls less than a near row.","离群点的拉力反而更小。"],somewhat:["An outlier counts somewhat more.","离群点略有加重。"],rules:["One outlier can rule the fit.","一个离群点就能左右拟合。"],forTasks:["for","用于"],reset:["Reset","复位"],outlier:["What one outlier does","一个离群点的影响"],outlierNote:["Nine targets, marked at the left edge, and one outlier that moves: the best single prediction by each loss. Squared error's is the mean, which follows the outlier; absolute error's is the median, which does not.","左缘标出九个目标值，另有一个可移动的离群点：各损失的最佳单一预测。平方误差得到均值，会跟着离群点走；绝对误差得到中位数，不会。"],outlierAt:["Outlier","离群点"],outlierLabel:["target of the outlier","离群点的目标值"],constantLabel:["best prediction","最佳预测"],mislabelled:["What one mislabelled row does","一个标错的样本的影响"],mislabelledNote:["Ten rows x, marked at the left edge, those above 0 of class 1; and one row of class 0 that moves among them and beyond. The score is x − c, and c, the boundary, is what each loss makes of all eleven. Without the last it is 0.","左缘标出十个样本 x，大于 0 的属于类别 1；另有一个类别 0 的样本在其间及更远处移动。得分为 x − c，边界 c 由各损失根据全部十一个样本得出。没有最后一个样本时 c 为 0。"],mislabelledAt:["Mislabelled row","标错的样本"],mislabelledLabel:["x of the mislabelled row","标错样本的 x"],boundaryLabel:["boundary c","边界 c"],none:["Choose a loss to see it.","请选择一种损失。"]});function Fn(n,e){return n.replace(/\{(\w+)\}/g,(t,i)=>e[i]??t)}function pa(n){return n==="f1"?"F1":n.replaceAll("_"," ")}const yc=5;function Ev(n){let e={wrong:[],right:[]},t=50;const i=_=>_.reduce((b,U)=>b+U,0),s=_=>Array.from({length:_.length/yc},(b,U)=>i(_.slice(yc*U,yc*(U+1)))/Math.max(1,i(_))),r=z("div",{class:"picture dragged"}),a=_=>({label:be("rowsLow"),log:!1,range:{low:-_,high:_},text:b=>gs(Math.abs(b))}),o={label:be("probability"),log:!1,range:{low:0,high:1}};let l=0;const c=({context:_,x:b,y:U,ratio:P,box:R})=>{_.fillStyle=jn(1),_.globalAlpha=.1,_.fillRect(b(t/100),R.top,b(1)-b(t/100),R.height),_.globalAlpha=.85;for(const[O,B,D]of[[e.right,1,1],[e.wrong,0,-1]]){_.fillStyle=jn(B);const k=s(O),X=1/k.length;k.forEach((G,ne)=>{const $=Math.min(U(0),U(D*G)),K=Math.abs(U(D*G)-U(0));_.fillRect(b(ne*X)+P,$,b((ne+1)*X)-b(ne*X)-2*P,K)})}_.globalAlpha=1,_.strokeStyle=gn("soft"),_.lineWidth=P,di(_,[b(0),b(1)],[U(0),U(0)]),_.strokeStyle=gn("ink"),_.lineWidth=2*P,di(_,[b(t/100),b(t/100)],[R.top,R.top+R.height])},f=xs({into:r,x:o,y:a(1),height:190,about:be("probability"),draw:c});let u=!1;const h=_=>n(Math.min(99,Math.max(1,Math.round(100*f.xAt(_.clientX)))));r.addEventListener("pointerdown",_=>{u=!0,r.setPointerCapture(_.pointerId),h(_)}),r.addEventListener("pointermove",_=>{u&&h(_)});for(const _ of["pointerup","pointercancel"])r.addEventListener(_,()=>u=!1);const d=z("input",{type:"range",min:1,max:99,step:1,id:"metrics-threshold"});d.addEventListener("input",()=>n(Number(d.value)));const g=z("output",{class:"n"}),x=z("p",{class:"note"}),m=z("div",{}),p=z("dl",{class:"facts"}),v=(_,b)=>z("div",{},z("dt",{},_),z("dd",{},dt(b,4))),y={x:[],y:[],threshold:[]},M={threshold:be("thresholdLow")},C=Cd(y,{...M,title:be("roc"),note:be("rocNote"),name:"roc",x:be("falsePositives"),y:be("recall"),save:`${be("save")}: ${be("roc")}`},_=>_),E=Cd(y,{...M,title:be("curve"),note:be("curveNote"),name:"precision-recall",x:be("recall"),y:be("precision"),save:`${be("save")}: ${be("curve")}`},_=>_);return{element:z("div",{},z("p",{class:"slide"},z("label",{for:"metrics-threshold"},be("threshold")),d,g),x,r,p,m),curves:[C.element,E.element],draw:(_,b,U,P,R)=>{e={of:"class 1",wrong:Array.from(_),right:Array.from(b),mean:[]},t=P,d.value=String(t),d.setAttribute("aria-valuetext",gs(t/100)),g.textContent=gs(t/100),x.textContent=Fn(be("histogram"),{zero:R[0],one:R[1]}),r.setAttribute("aria-label",x.textContent);const O=Math.max(.05,...s(e.right),...s(e.wrong));O>l||O<.6*l?(l=O,f.replace(o,a(1.08*l))):f.redraw(),jt(m,b0([...R],[[U[0],U[1]],[U[2],U[3]]],{about:be("confusion"),caption:be("confusionCaption"),recall:be("recall")}));const B=Pd(e,t);jt(p,v(be("precision"),B.precision),v(be("recall"),B.recall),v(be("f1"),B.f1),v(be("accuracy"),B.accuracy));const D=Array.from({length:e.right.length+1},($,K)=>Pd(e,K)),k=({specificity:$})=>1-($??1);C.show({x:D.map(k),y:D.map(({recall:$})=>$??0),threshold:D.map($=>$.threshold)},[k(B),B.recall??0],$=>$);const X=D.filter(({precision:$})=>$!==null),G=(U[2]+U[3])/(U[0]+U[1]+U[2]+U[3]),ne=B.precision===null?null:[B.recall??0,B.precision];E.show({x:X.map(({recall:$})=>$??0),y:X.map(({precision:$})=>$??0),threshold:X.map($=>$.threshold)},ne,()=>G)}}}function ln(n,e){const t=n.shape.slice(1).reduce((i,s)=>i*s,1);return n.values.subarray(e*t,(e+1)*t)}function xr(n,e){return Math.min(n.count-1,Math.max(0,Math.round((e-n.low)/n.step)))}function cn(n,e){return Number((n.low+e*n.step).toFixed(6))}function Tv(n,e,t){const i=([r,a])=>e[0]+e[1]*r+e[2]*a-t,s=[];return n.forEach((r,a)=>{const o=n[(a+1)%n.length],l=i(r),c=i(o);if(l>0&&s.push(r),l>0!=c>0){const f=l/(l-c);s.push([r[0]+f*(o[0]-r[0]),r[1]+f*(o[1]-r[1])])}}),s}function Av(){const n=z("div",{class:"picture"}),e=z("p",{class:"outputs"});let t=[],i=[],s=[0,0,0],r=0,a=[],o=null;const l=({context:c,x:f,y:u,ratio:h})=>{const d=Tv(a,s,r);c.beginPath(),d.forEach(([y,M],C)=>C?c.lineTo(f(y),u(M)):c.moveTo(f(y),u(M))),c.closePath(),c.fillStyle=jn(1),c.globalAlpha=.12,c.fill(),c.globalAlpha=1;const[,g,x]=s,m=r-s[0];c.strokeStyle=gn("ink"),c.lineWidth=2*h;const p=d.filter(([y,M])=>Math.abs(g*y+x*M-m)<1e-6*(1+Math.abs(m)));p.length>=2&&(c.beginPath(),c.moveTo(f(p[0][0]),u(p[0][1])),c.lineTo(f(p.at(-1)[0]),u(p.at(-1)[1])),c.stroke());const v=(i.length>300?2.4:4)*h;for(let y=0;y<i.length;y++)c.fillStyle=jn(i[y]),c.globalAlpha=i.length>300?.55:.85,vr(c,i[y]?"triangle":"circle",f(t[2*y]),u(t[2*y+1]),v);c.globalAlpha=1};return{element:z("div",{},e,n),show:(c,f,u,h)=>{t=c,i=f,e.replaceChildren(...h.map((y,M)=>z("span",{},z("span",{class:`class-mark g${M}`,"aria-hidden":"true"},M?"▲":"●"),y)));const d=Array.from(c),g=y=>Rd(d.filter((M,C)=>C%2===y),!1,.06),[x,m]=[g(0),g(1)];a=[[x.low,m.low],[x.high,m.low],[x.high,m.high],[x.low,m.high]];const p={label:u[0],log:!1,range:x},v={label:u[1],log:!1,range:m};o?o.replace(p,v):o=xs({into:n,x:p,y:v,height:270,about:be("planeNote"),draw:l})},draw:(c,f)=>{s=c,r=f,o?.redraw()}}}const Rv=46,Cv=.09;function Pv(n){const e=z("div",{class:"strips"});let t=[],i=0,s=[0,1],r=0,a=[];const o=(u,h)=>{let d=!1;const g=x=>n(h().xAt(x.clientX));u.addEventListener("pointerdown",x=>{x.button===0&&(d=!0,u.setPointerCapture(x.pointerId),g(x))}),u.addEventListener("pointermove",x=>{d&&g(x)});for(const x of["pointerup","pointercancel"])u.addEventListener(x,()=>d=!1)},l=(u,h)=>({context:d,x:g,y:x,ratio:m,box:p})=>{const v=jn(u.place),{at:y,values:M}=u;if(u.where){const[R,O]=u.where;d.fillStyle=v,d.globalAlpha=.14,d.fillRect(g(R)-m,p.top,Math.max(2*m,g(O)-g(R)+2*m),p.height),d.globalAlpha=1}d.strokeStyle=gn("soft"),d.lineWidth=m,d.setLineDash([3*m,3*m]),di(d,[g(r),g(r)],[p.top,p.top+p.height]),d.setLineDash([]),d.strokeStyle=v,d.lineWidth=2*m;const C=[],E=[];for(let R=0;R<M.length;R++)C.push(g(y[R])),E.push(x(M[R])),u.steps&&(C.push(g(y[R+1])),E.push(x(M[R])));di(d,C,E),d.strokeStyle=gn("ink"),d.lineWidth=1.2*m,di(d,[g(i),g(i)],[p.top,p.top+p.height]);const _=a.at(h);if(!_)return;const{value:b,slope:U,path:P}=_;d.fillStyle=v,d.globalAlpha=.65;for(let R=0;R<P.length;R++)vr(d,"circle",g(P[R]),x(Ld(u,P[R])),2.6*m);if(d.globalAlpha=1,Number.isFinite(U)){const R=Cv*(s[1]-s[0]);d.strokeStyle=gn("ink"),d.lineWidth=2.4*m,di(d,[g(i-R),g(i+R)],[x(b-R*U),x(b+R*U)])}d.fillStyle=gn("ink"),vr(d,"circle",g(i),x(b),5*m)},c=u=>{for(const{body:h}of t)h.remove();t=[],jt(e),u.forEach((h,d)=>{const g=z("div",{class:"strip-head"}),x=z("div",{class:"picture"});e.append(z("div",{class:d?"strip":"strip first","data-strip":h.name},g,x));const m=f(h),p=d===u.length-1,v=xs({into:x,...m,height:(d?74:132)+(p?52:0),left:Rv,bare:!p,about:h.name,draw:l(h,d)});o(x,()=>v),t.push({strip:h,plot:v,words:g,body:x})})},f=u=>({x:{label:be("weight"),log:!1,range:{low:s[0],high:s[1]}},y:{label:"",log:!1,range:Rd(Array.from(u.values),!1,.12)}});return{element:e,show:(u,h,d)=>{s=h,r=d,a=[],t.length===u.length&&t.every(({strip:x},m)=>x.name===u[m].name)?t.forEach((x,m)=>{Object.assign(x.strip,u[m]);const{x:p,y:v}=f(x.strip);x.plot.replace(p,v)}):c(u)},draw:(u,h)=>{i=u,a=h,t.forEach(({strip:d,plot:g,words:x,body:m},p)=>{const{value:v,slope:y}=h[p],M=Number.isNaN(y)?be("jump"):y===0?be("flat"):`${be("slope")} ${dt(y,3)}`;jt(x,z("span",{class:"strip-name"},z("span",{class:`dot-of g${d.place}`}),d.name),z("output",{class:"n"},dt(v,4)),z("span",{class:y===0?"slope flat":"slope"},M),z("span",{class:"strip-best"},d.best)),m.setAttribute("aria-label",Fn(be("aboutStrip"),{name:d.name,value:dt(v,4),place:dt(u,4),slope:dt(y,3)})),g.redraw()})}}}function Ld({at:n,values:e,steps:t},i){if(!(i>=n[0]&&i<=n[n.length-1]))return NaN;let s=0,r=n.length-1;for(;r-s>1;){const a=s+r>>1;n[a]<=i?s=a:r=a}return t?e[s]:e[s]+(i-n[s])/(n[r]-n[s])*(e[r]-e[s])}const Lv=.005;function Dv(n,e,t){const i=pa(e),s=f=>n.metrics.filter(({kind:u})=>f(u)),r=s(f=>f!=="probabilities"),a=s(f=>f==="probabilities"),o=n.metrics.filter(({kind:f},u)=>f!=="probabilities"&&t.slopes[u]===0),l=[];if(o.length){const f=Math.abs(t.slope)<Lv;l.push(Fn(be(f?"whyAtMinimum":"whySlope"),{w:dt(t.weight,4),loss:i,value:dt(t.loss,4),slope:dt(t.slope,3),names:wc(o),larger:be(t.slope<0?"larger":"smaller")}))}s(f=>f==="decisions").length&&l.push(Fn(be("whySteps"),{sides:dt(n.sides),rows:dt(t.rows)}));const c=r.find(({name:f})=>f==="f1")??r[0];return c&&l.push(...Nv(n,c,i)),a.length&&l.push(Fn(be("whySmooth"),{names:wc(a)})),r.length&&l.push(Fn(be("whyJudge"),{loss:i})),l}function Nv(n,e,t){const{best:i,at_lowest:s,threshold:r}=e;if(!i||s===null)return[];const a=pa(e.name),o={loss:t,name:a,lowest:dt(n.lowest,4),there:dt(s,4),best:dt(i.value,4),from:dt(i.from,4),to:dt(i.to,4),cost:dt(i.loss,4),more:dt(i.loss-n.lowest_loss,3)},l=Math.abs(s-i.value)<1e-12,c=[Fn(be(l?"whySame":"whyBest"),o)];return!l&&r&&r.value!==null&&r.value>s&&c.push(Fn(be("whyThreshold"),{name:a,best:dt(r.value,4),threshold:dt(r.threshold,3)})),c}function Iv(n,e,t){const i=a=>({start:dt(a[0],4),end:dt(a[a.length-1],4)}),s=n.low+(n.count-1)*n.step,r=n.metrics.filter((a,o)=>t.metrics[o][t.metrics[o].length-1]===t.metrics[o][0]);return[Fn(be("wentLoss"),{steps:dt(t.steps),rate:dt(t.rate),loss:pa(e),...i(t.loss)}),...r.length?[Fn(be("wentNowhere"),{name:wc(r),start:dt(t.loss[0],4)})]:[],...n.metrics.flatMap((a,o)=>{if(r.includes(a))return[];const l=t.metrics[o],c=l[l.length-1];return Fn(be(c<n.low||c>s?"wentAway":"went"),{name:pa(a.name),...i(l)})})]}function wc(n){return n.map(({name:e})=>pa(e)).join(", ")}function Uv(n,e,t,i,s){let r=null,a="",o=0,l=null,c=null;const f=()=>n.data.find(({name:re})=>re===e().data)??n.data[0],u=()=>{const{rows:re,seed:_e,loss:pe,moved:Xe,threshold:ke,metrics:Ve}=e();return{data:f().name,rows:re,seed:_e,loss:pe,moved:Xe,threshold:ke/100,metrics:Ve}},h=re=>re.map(([_e,pe])=>z("option",{value:_e},pe)),d=(re,_e,pe)=>(_e.id=`metrics-${pe}`,z("div",{class:"labelled"},z("label",{for:_e.id},re),_e)),g=z("select",{},...h(n.data.map(({name:re,title:_e})=>[re,Ii(_e)]))),x=z("select",{},...h(n.losses.filter(({trains:re})=>re).map(({name:re,title:_e})=>[re,_e]))),m=z("select",{}),p=z("input",{type:"number",min:n.rows[0],max:n.rows[1]}),v=z("input",{type:"number",min:0,max:9999}),y=z("button",{type:"button",class:"save"},be("redraw")),M=z("p",{class:"note"}),C=z("input",{type:"range",id:"metrics-weight"}),E=z("output",{class:"n"}),_=z("button",{type:"button",class:"save"},be("toMinimum")),b=z("button",{type:"button",class:"save"},be("descend")),U=re=>{l=null,t(re),Me()};g.addEventListener("change",()=>U({data:g.value,weight:null})),x.addEventListener("change",()=>U({loss:x.value})),m.addEventListener("change",()=>U({moved:Number(m.value),weight:null}));const P=(re,_e,pe,Xe)=>{const ke=Math.round(Number(re.value));return re.value!==""&&Number.isFinite(ke)?Math.min(pe,Math.max(_e,ke)):Xe};p.addEventListener("change",()=>U({rows:P(p,...n.rows,e().rows)})),v.addEventListener("change",()=>U({seed:P(v,0,9999,e().seed)})),y.addEventListener("click",()=>U({seed:(e().seed+1)%1e4}));const R=re=>{if(!r)return;const _e=xr(r.said,re);_e===o&&e().weight!==null||(o=_e,l=null,t({weight:cn(r.said,o)}),ge(),i())};C.addEventListener("input",()=>R(Number(C.value))),_.addEventListener("click",()=>r&&R(r.said.lowest)),b.addEventListener("click",()=>void Ce());const O=z("div",{class:"picker"}),B=new Map;for(const{name:re,about:_e}of n.metrics){const pe=z("input",{type:"checkbox"});B.set(re,pe),pe.addEventListener("change",()=>{const Xe=e().metrics.filter(ke=>ke!==re);pe.checked&&Xe.push(re),Xe.length?U({metrics:Xe}):pe.checked=!0}),O.append(z("label",{class:"check",title:_e},pe,re))}const D=z("details",{class:"notes"},z("summary",{},be("choose")),O),k=Pv(R),X=Av(),G=Ev(re=>{re!==e().threshold&&(t({threshold:re}),Me())}),ne=z("div",{class:"reasons"}),$=z("div",{class:"reasons",role:"status"});function K(){const{rows:re,seed:_e,loss:pe,moved:Xe}=e();g.value=f().name,x.value=pe,p.value=String(re),v.value=String(_e);const ke=f().columns.map(Ii);jt(m,...h([["0",be("intercept")],...ke.map((Ve,it)=>[String(it+1),Fn(be("weightOf"),{column:Ve})])])),m.value=String(Xe),M.textContent=Ii(f().about);for(const[Ve,it]of B)it.checked=e().metrics.some(ot=>ot===Ve)}const te=()=>f().classes.map(Ii);function ue({said:re,arrays:_e}){const pe=Float64Array.from({length:re.count},(it,ot)=>cn(re,ot)),Xe=[pe[0],pe[pe.length-1]],ke={name:e().loss,place:7,at:pe,values:_e.loss.values,steps:!1,where:null,best:Fn(be("least"),{value:dt(re.lowest_loss,4),place:dt(re.lowest,4)})},Ve=new Map;return[ke,...re.metrics.map((it,ot)=>{const Se=Ve.get(it.kind)??0;Ve.set(it.kind,Se+1);const Ge={name:it.name,place:ot%7,best:de(it),where:it.best?[it.best.from,it.best.to]:null};if(!it.steps)return{...Ge,at:pe,values:ln(_e.metrics,ot),steps:!1};const _t=[Xe[0],..._e[`edges_${it.kind}`].values,Xe[1]];return{...Ge,at:_t,values:ln(_e[`stairs_${it.kind}`],Se),steps:!0}})]}function de({best:re}){if(!re)return"";const _e={value:dt(re.value,4),place:dt(re.from,3),from:dt(re.from,3),to:dt(re.to,3)};return Fn(be(re.from===re.to?"best":"bestRange"),_e)}function j({said:re,arrays:_e}){const pe=[];return[{value:_e.loss.values[o],slope:_e.slope.values[o],path:l?.loss??pe},...re.metrics.map((Xe,ke)=>({value:ln(_e.metrics,ke)[o],slope:ln(_e.slopes,ke)[o],path:l?.metrics[ke]??pe}))]}function ge(){if(!r)return;const{said:re,arrays:_e}=r,pe=cn(re,o);C.value=String(pe),E.textContent=dt(pe,4),C.setAttribute("aria-valuetext",dt(pe,4));const Xe=j(r);k.draw(pe,Xe);const ke=[...re.weights];ke[e().moved]=pe,X.draw(ke,re.cut),G.draw(ln(_e.wrong,o),ln(_e.right,o),ln(_e.confusion,o),e().threshold,te());const Ve={weight:pe,loss:Xe[0].value,slope:Xe[0].slope,slopes:Xe.slice(1).map(({slope:ot})=>ot),rows:_e.target.values.length};jt(ne,...Dv(re,e().loss,Ve).map(ot=>z("p",{},ot)));const it=l?Iv(re,e().loss,l):[];jt($,...it.map(ot=>z("p",{},ot)))}async function Me(){K();const re=u(),_e=JSON.stringify(re);if(_e!==a||!r){c?.abort(),c=new AbortController;try{r=await or("metrics/line",re,c.signal)}catch(Ve){Ve instanceof DOMException||s(Ve);return}a=_e,s(null);const{said:pe,arrays:Xe}=r,ke=cn(pe,pe.count-1);C.min=String(pe.low),C.max=String(ke),C.step=String(pe.step),k.show(ue(r),[pe.low,ke],pe.lowest),X.show(Xe.columns.values,Xe.target.values,f().columns.map(Ii),te())}o=xr(r.said,e().weight??0),ge(),i()}async function Ce(){if(!r)return;const re=cn(r.said,o);try{const _e=await or("metrics/descents",{...u(),start:re}),{paths:pe}=_e.arrays;l={rate:_e.said.rate,steps:pe.shape[1]-1,loss:ln(pe,0),metrics:e().metrics.map((Xe,ke)=>ln(pe,ke+1))},s(null),ge(),i()}catch(_e){s(_e)}}return{element:z("div",{class:"lab"},z("section",{class:"card","aria-label":be("along")},z("div",{class:"controls"},d(be("data"),g,"data"),d(be("rows"),p,"rows"),d(be("seed"),v,"seed"),y,d(be("loss"),x,"loss"),d(be("moved"),m,"moved")),M,z("p",{class:"slide"},z("label",{for:"metrics-weight"},be("weight")),C,E),z("div",{class:"above"},_,b),z("p",{class:"note"},be("dragHint")),$,k.element,D),z("div",{class:"stack"},z("section",{class:"card","aria-label":be("decide")},z("h2",{class:"sub top"},be("decide")),G.element),z("section",{class:"card","aria-label":be("plane")},z("h2",{class:"sub top"},be("plane")),z("p",{class:"note"},be("planeNote")),X.element)),z("div",{class:"three"},z("section",{class:"card","aria-label":be("why")},z("h2",{class:"sub top"},be("why")),ne),...G.curves)),show:Me,close:()=>c?.abort(),table:()=>{if(!r)return[];const{said:re,arrays:_e}=r,pe=(ke,Ve)=>re.metrics.map(({name:it},ot)=>({name:`${it}${Ve}`,values:ln(_e[ke],ot)}));return[{name:"weight",values:Array.from({length:re.count},(ke,Ve)=>cn(re,Ve))},{name:"loss",values:_e.loss.values},{name:"loss_slope",values:_e.slope.values},...pe("metrics",""),...pe("slopes","_slope")]},values:()=>{if(!r)return{};const{said:re,arrays:_e}=r,pe=ue(r).map(({name:ke,at:Ve,values:it,steps:ot})=>({name:ke,drawn:Ld({at:Ve,values:it,steps:ot},cn(re,o))})),Xe=Object.fromEntries(re.metrics.map(({name:ke},Ve)=>[ke,{value:ln(_e.metrics,Ve)[o],slope:ln(_e.slopes,Ve)[o]}]));return{weight:cn(re,o),loss:_e.loss.values[o],slope:_e.slope.values[o],figures:Xe,drawn:pe,lowest:re.lowest,confusion:ln(_e.confusion,o),went:l&&{loss:l.loss,metrics:l.metrics}}}}}const bc={data:"clouds",rows:60,seed:6,loss:"log_loss",moved:1,weight:null,threshold:50,metrics:["accuracy","precision","recall","f1"],axis:"error",shapes:{error:Ec("squared_error absolute_error huber quantile,level=0.9 log_cosh"),margin:Ec("log_loss hinge squared_hinge")},at:{error:3,margin:-2},target:2,outlier:10};function yo({name:n,numbers:e}){return[n,...Object.entries(e).map(([t,i])=>`${t}=${i}`)].join(",")}function Ec(n){return n.split(" ").filter(Boolean).slice(0,32).map(e=>{const[t,...i]=e.split(","),s=i.map(r=>r.split("=")).filter(([r,a])=>r&&Number.isFinite(Number(a)));return{name:t,numbers:Object.fromEntries(s.map(([r,a])=>[r,Number(a)]))}})}function Dd(n){const e=new URLSearchParams({d:n.data,n:String(n.rows),seed:String(n.seed),l:n.loss,k:String(n.moved),t:String(n.threshold),m:n.metrics.join(" "),x:n.axis,e:n.shapes.error.map(yo).join(" "),g:n.shapes.margin.map(yo).join(" "),at:`${n.at.error} ${n.at.margin}`,y:String(n.target),o:String(n.outlier)});return n.weight!==null&&e.set("w",String(n.weight)),e}function Fv(n,e){const t={...e,shapes:{...e.shapes},at:{...e.at}},i=(l,c,f)=>{const u=n.get(l),h=Number(u);return u!==null&&u!==""&&h>=c&&h<=f?h:null};t.data=n.get("d")??e.data,t.loss=n.get("l")??e.loss,t.rows=Math.round(i("n",1,1e6)??e.rows),t.seed=Math.round(i("seed",0,9999)??e.seed),t.threshold=Math.round(i("t",1,99)??e.threshold),t.target=i("y",.5,10)??e.target,t.outlier=i("o",.5,20)??e.outlier;const s=i("k",0,2);(s===0||s===1||s===2)&&(t.moved=s),t.weight=i("w",-1e6,1e6)??(n.has("d")?null:e.weight);const r=n.get("m");r!==null&&(t.metrics=[...new Set(r.split(" ").filter(Boolean))].slice(0,32));const a=n.get("x");(a==="error"||a==="margin")&&(t.axis=a);for(const[l,c]of[["e","error"],["g","margin"]]){const f=n.get(l);f!==null&&(t.shapes[c]=Ec(f))}const o=(n.get("at")??"").split(" ").map(Number);return o.length===2&&o.every(Number.isFinite)&&(t.at={error:o[0],margin:o[1]}),t}const Ov={error:{value:[-.2,8],slope:[-4,4]},margin:{value:[-.2,8],slope:[-6,.5]}},Nd=.05,Bv=5;function zv(n,e,t,i,s){let r=null,a="",o=null;const l=()=>e().axis,c=()=>n.spans[l()],f=()=>n.losses.filter(fe=>fe.axis===l()),u=({name:fe})=>f().find(I=>I.name===fe),h=()=>e().shapes[l()].filter(fe=>u(fe)),d=fe=>{const I=f().findIndex(ae=>ae.name===fe);return{colour:ji(I),dash:no(I)}},g=()=>xr(c(),e().at[l()]),x=fe=>{t({shapes:{...e().shapes,[l()]:fe}}),st()},m=()=>{const{low:fe,step:I,count:ae}=c();return{label:be(l()==="error"?"errorLabel":"marginLabel"),log:!1,range:{low:fe,high:fe+I*(ae-1)}}},p=fe=>{const[I,ae]=Ov[l()][fe];return{label:be(fe==="value"?"value":"slopeLabel"),log:!1,range:{low:I,high:ae}}},v=({context:fe,x:I,y:ae,ratio:Oe},$e,xe)=>{h().forEach((rt,Ue)=>{const{xs:Ye,ys:L}=$e(Ue),w=d(rt.name);fe.strokeStyle=fe.fillStyle=jn(w.colour),fe.lineWidth=2.2*Oe,fe.setLineDash(w.dash.map(q=>q*Oe)),di(fe,Array.from(Ye,I),Array.from(L,ae)),fe.setLineDash([]),vr(fe,"circle",I(Ye[xe]),ae(L[xe]),4.5*Oe)})},y=({context:fe,x:I,ratio:ae,box:Oe},$e)=>{fe.strokeStyle=gn("ink"),fe.lineWidth=1.2*ae,di(fe,[I($e),I($e)],[Oe.top,Oe.top+Oe.height])},M=fe=>I=>{const{context:ae,x:Oe,y:$e,ratio:xe,box:rt}=I;if(ae.strokeStyle=gn("soft"),ae.lineWidth=xe,di(ae,[rt.left,rt.left+rt.width],[$e(0),$e(0)]),di(ae,[Oe(0),Oe(0)],[rt.top,rt.top+rt.height]),y(I,cn(c(),g())),!r)return;const{arrays:Ue}=r,Ye=Array.from({length:c().count},(L,w)=>cn(c(),w));v(I,L=>({xs:Ye,ys:ln(Ue[fe],L)}),g())},C=z("div",{class:"picture dragged"}),E=z("div",{class:"picture dragged"}),_=z("div",{class:"picture dragged"}),b=fe=>`${be("shapes")}: ${fe}`,U=xs({into:C,x:m(),y:p("value"),height:280,left:46,about:b(be("value")),draw:M("values")}),P=xs({into:E,x:m(),y:p("slope"),height:240,left:46,about:b(be("slopeLabel")),draw:M("slopes")}),R=()=>xr(n.outliers,e().outlier),O=fe=>{const{context:I,x:ae,y:Oe,ratio:$e}=fe;if(y(fe,cn(n.outliers,R())),!r)return;const{arrays:xe}=r,rt=Array.from({length:n.outliers.count},(Ue,Ye)=>cn(n.outliers,Ye));v(fe,Ue=>({xs:rt,ys:ln(xe.learnt,Ue)}),R()),I.fillStyle=gn("soft");for(const Ue of xe.usual.values)vr(I,"circle",ae(0)+7*$e,Oe(Ue),3.4*$e)},B=()=>l()==="error",D=()=>({label:be(B()?"outlierLabel":"mislabelledLabel"),log:!1,range:{low:0,high:cn(n.outliers,n.outliers.count-1)}}),k=()=>({label:be(B()?"constantLabel":"boundaryLabel"),log:!1,range:B()?{low:0,high:2.4*e().target}:{low:-2.8,high:4.2}}),X=xs({into:_,x:D(),y:k(),height:360,left:46,about:be("outlierNote"),draw:O}),G=(fe,I,ae)=>{let Oe=!1;fe.addEventListener("pointerdown",$e=>{Oe=!0,fe.setPointerCapture($e.pointerId),ae(I.xAt($e.clientX))}),fe.addEventListener("pointermove",$e=>{Oe&&ae(I.xAt($e.clientX))});for(const $e of["pointerup","pointercancel"])fe.addEventListener($e,()=>Oe=!1)},ne=fe=>{t({at:{...e().at,[l()]:cn(c(),xr(c(),fe))}}),at(),i()},$=fe=>{t({outlier:cn(n.outliers,xr(n.outliers,fe))}),at(),i()};G(C,U,ne),G(E,P,ne),G(_,X,$);const K=z("span",{}),te=()=>K.replaceChildren($a(be("axis"),[{value:"error",words:be("error")},{value:"margin",words:be("margin")}],l(),fe=>{t({axis:fe}),st()})),ue=z("input",{type:"range",id:"metrics-at"}),de=z("label",{for:"metrics-at"}),j=z("output",{class:"n"});ue.addEventListener("input",()=>ne(Number(ue.value)));const ge=z("input",{type:"range",id:"metrics-target",min:.5,max:10,step:.5}),Me=z("output",{class:"n"});ge.addEventListener("input",()=>{t({target:Number(ge.value)}),st()});const Ce=z("div",{},z("p",{class:"slide"},z("label",{for:"metrics-target"},be("target")),ge,Me),z("p",{class:"note"},be("targetNote"))),Ee=z("input",{type:"range",id:"metrics-outlier",min:n.outliers.low,max:cn(n.outliers,n.outliers.count-1),step:n.outliers.step}),re=z("output",{class:"n"});Ee.addEventListener("input",()=>$(Number(Ee.value)));const _e=z("fieldset",{class:"picker"}),pe=z("div",{class:"losses"}),Xe=z("h2",{class:"sub top"}),ke=z("p",{class:"note"}),Ve=z("label",{for:"metrics-outlier"}),it=z("section",{class:"card","aria-label":be("outlier")},Xe,ke,z("p",{class:"slide"},Ve,Ee,re),_);let ot="",Se=[];function Ge(){const fe=`${l()} ${h().map(({name:ae})=>ae).join(" ")}`;if(fe===ot)return;const I=ot.split(" ")[0]!==l();ot=fe,I&&(te(),U.replace(m(),p("value")),P.replace(m(),p("slope")),jt(_e,z("legend",{class:"unseen"},be("chosen")),...f().map(_t)),ue.min=String(c().low),ue.max=String(cn(c(),c().count-1)),ue.step=String(c().step),Xe.textContent=be(B()?"outlier":"mislabelled"),ke.textContent=be(B()?"outlierNote":"mislabelledNote"),Ve.textContent=be(B()?"outlierAt":"mislabelledAt"),_.setAttribute("aria-label",ke.textContent),de.textContent=be(l()==="error"?"here":"hereMargin")),Se=[],jt(pe,h().length?h().map((ae,Oe)=>et(ae,Oe)):z("p",{class:"note"},be("none")))}function _t({name:fe,title:I}){const ae=z("input",{type:"checkbox",checked:h().some(Oe=>Oe.name===fe)});return ae.addEventListener("change",()=>{const Oe=e().shapes[l()].filter($e=>$e.name!==fe);x(ae.checked?[...Oe,{name:fe,numbers:{}}]:Oe)}),z("label",{class:"check"},ae,z("span",{class:`dot-of g${d(fe).colour}`}),z("span",{lang:"en"},I))}function et({name:fe},I){const ae=u({name:fe}),Oe=z("p",{class:"here"}),$e=z("p",{class:"note"}),xe=Object.entries(ae.hyperparameters).map(([rt,{default:Ue,low:Ye,high:L,meaning:w}])=>{const q=`metrics-${fe}-${rt}`,me=z("input",{type:"range",id:q,min:Ye,max:L,step:Number(((L-Ye)/100).toPrecision(2)),title:w}),ce=z("output",{class:"n"});return me.addEventListener("input",()=>{const Te=Number(me.value);x(e().shapes[l()].map(Ae=>Ae.name===fe?{name:fe,numbers:{...Ae.numbers,[rt]:Te}}:Ae))}),Se.push(()=>{const Te=h()[I].numbers[rt]??Ue;document.activeElement!==me&&(me.value=String(Te)),ce.textContent=dt(Te,3)}),z("p",{class:"slide"},z("label",{for:q,title:w},rt),me,ce)});return Se.push(()=>{if(!r)return;const{arrays:rt,said:Ue}=r,{cost:Ye,pull:L}=Ue.losses[I];Oe.textContent=`${be("value")} ${dt(ln(rt.values,I)[g()],4)} · ${be("slopeLabel")} ${dt(ln(rt.slopes,I)[g()],4)}`;const w=[Fn(be("costs"),{cost:dt(Ye,3)}),Fn(be("pulls"),{pull:dt(L,3)})].join(", ");$e.textContent=`${be("tenfold")}: ${w}. ${L===null?"":be(L<1-Nd?"weaker":L<1+Nd?"bounded":L<Bv?"somewhat":"rules")}`}),z("article",{class:"loss-of","data-loss":fe},z("h3",{},z("span",{class:`dot-of g${d(fe).colour}`}),z("span",{lang:"en"},ae.title)),Oe,...xe,$e,z("p",{class:"aside",lang:"en",title:ae.paper},ae.about),z("p",{class:"aside"},`${be("forTasks")} `,z("span",{lang:"en"},ae.tasks.join(", ")),z("code",{},`--loss ${fe}`)))}function at(){ue.value=String(cn(c(),g())),j.textContent=dt(cn(c(),g()),3),ge.value=String(e().target),Me.textContent=dt(e().target,3),Ce.hidden=!h().some(fe=>u(fe)?.predicts==="mean"),Ee.value=String(e().outlier),re.textContent=dt(e().outlier,3);for(const fe of Se)fe();U.redraw(),P.redraw(),X.redraw()}async function st(){const fe={axis:l(),losses:h().map(yo),target:e().target},I=JSON.stringify(fe);if(I!==a){o?.abort(),o=new AbortController;try{r=fe.losses.length?await or("metrics/shapes",fe,o.signal):null}catch(ae){ae instanceof DOMException||s(ae);return}a=I,s(null),X.replace(D(),k())}Ge(),at(),i()}return{element:z("section",{class:"second","aria-label":be("shapes")},z("h2",{},be("shapes")),z("p",{class:"said"},be("shapesLead")),z("div",{class:"lab"},z("section",{class:"card","aria-label":be("value")},z("div",{class:"above"},K),_e,z("p",{class:"slide"},de,ue,j),Ce,C,E),it,pe)),show:st,close:()=>o?.abort(),table:()=>[],values:()=>{const fe=g();return{shapes:r&&h().map((I,ae)=>({text:yo(I),value:ln(r.arrays.values,ae)[fe],slope:ln(r.arrays.slopes,ae)[fe],learnt:ln(r.arrays.learnt,ae)[R()]})),error:cn(c(),fe)}}}}const kv={name:"metrics",title:["Loss and metric","损失与指标"],lead:["A classifier's weight moves along a line. The loss it is trained on is smooth; accuracy, precision, recall and F1 are steps without a slope.","分类器的一个权重沿直线移动。用于训练的损失是光滑的；准确率、精确率、召回率和 F1 是没有斜率的台阶。"],open:Gv};async function Gv(n,e){const t=await Za("metrics/listed");let i=bc,s=!1;const r=h=>{i={...i,...h},e.keep(Dd(i))},a=()=>{s&&e.expose({state:i,...c.values(),...f.values()})},o=h=>e.tell(h===null?"":h instanceof Error?h.message:String(h)),l=h=>{i=Fv(h,i),t.losses.some(({name:g,trains:x})=>x&&g===i.loss)||(i.loss=bc.loss),i.rows=Math.min(t.rows[1],Math.max(t.rows[0],i.rows));const d=i.metrics.filter(g=>t.metrics.some(({name:x})=>x===g));i.metrics=d.length?d:bc.metrics};l(e.parts);const c=Uv(t,()=>i,r,a,o),f=zv(t,()=>i,r,a,o);jt(n,z("div",{},c.element,f.element));const u=()=>Promise.all([c.show(),f.show()]);return await u(),s=!0,e.keep(Dd(i)),a(),{read:h=>{l(h),u()},close:()=>{c.close(),f.close()},exports:()=>({table:c.table})}}function Hv(n){const e=z("div",{class:"picture"});let t=null,i=[],s=0,r=0;const a=l=>Math.max(l-r,1e-12),o=({context:l,x:c,y:f,ratio:u,box:h})=>{i.forEach((d,g)=>{l.beginPath();const x=Math.max(1,Math.floor(d.heights.length/600));for(let m=0;m<d.heights.length;m+=x)Number.isFinite(d.heights[m])&&l.lineTo(c(m),f(a(d.heights[m])));l.setLineDash(no(g).map(m=>m*u)),l.strokeStyle=jn(ji(g)),l.lineWidth=2*u,l.stroke()}),l.setLineDash([]),l.strokeStyle="rgba(128,128,128,.8)",l.lineWidth=u,l.beginPath(),l.moveTo(c(s),h.top),l.lineTo(c(s),h.top+h.height),l.stroke()};return{element:e,show:(l,c)=>{i=l;const f=l.flatMap(({heights:x})=>[...x].filter(Number.isFinite));r=Math.min(0,...[f.reduce((x,m)=>Math.min(x,m),1/0)].filter(Number.isFinite));const u=f.reduce((x,m)=>Math.max(x,a(m)),1e-11),h=Math.max(1e-12,f.reduce((x,m)=>Math.min(x,a(m)),u)),d=r<0?`height above ${r.toPrecision(3)}`:"height",g=[{label:"step",log:!1,range:{low:0,high:Math.max(1,c)}},{label:d,log:!0,range:{low:Math.max(h/2,1e-12),high:u*2}}];t?t.replace(...g):t=xs({into:e,x:g[0],y:g[1],height:240,about:n,draw:o})},draw:(l,c)=>{i=l,s=c,t?.redraw()}}}const Rt=qa({about:["Optimizers going down a surface","各种优化器沿曲面下降"],source:["Source","来源"],surface:["Surface","曲面"],own:["a formula of your own","自定义公式"],formula:["Formula in x and y","关于 x 和 y 的公式"],draw:["Draw","绘制"],steps:["Steps","步数"],noise:["Noise in the gradient","梯度噪声"],seed:["New noise","更换噪声"],optimizers:["Optimizers","优化器"],add:["Add an optimizer","添加优化器"],rate:["learning rate","学习率"],height:["height here","当前高度"],remove:["remove","移除"],inside:["Inside the rule","规则内部"],gradient:["gradient","梯度"],moved:["step taken","实际步长"],effective:["step ÷ gradient","步长 ÷ 梯度"],curve:["Height at each step","每一步的高度"],reached:["starts that reach a minimum","到达最小值的起点比例"],many:["From 144 starts","从 144 个起点出发"],stable:["Plain descent is stable along the steepest direction below 2/λ =","普通梯度下降在最陡方向上的稳定上限 2/λ ="],press:["Press a name for its settings and the inside of its rule.","点击名称可查看其设置和规则内部。"],settings:["Settings","设置"],convention:["convention","约定"],schedule:["schedule","学习率调度"],diverged:["diverged","发散"]});function Vv(){const n=z("div",{class:"inside"}),e=new Map;let t=[null,void 0,0];const i=async r=>{const o=(await Za(`explain/${encodeURIComponent(r)}`)).find(({kind:l})=>l==="optimizer");o&&(e.set(r,o),t[0]===r&&s(...t))},s=(...r)=>{t=r;const[a,o,l]=r,c=a===null?void 0:e.get(a);if(!c){jt(n),a!==null&&i(a);return}jt(n,z("h2",{class:"sub"},`${Rt("inside")}: ${c.title}`),z("p",{class:"note"},c.about),z("pre",{class:"formula",tabindex:0},c.mathematics),z("dl",{class:"facts"},...Wv(o,l).map(([f,u])=>z("div",{},z("dt",{},f),z("dd",{class:"n"},u)))),c.facts.paper?z("p",{class:"aside"},`${Rt("source")}: ${c.facts.paper}`):null)};return{element:n,show:s}}function Wv(n,e){if(!n?.gradients||n.points.length<4)return[];const t=2*Math.min(e,n.points.length/2-2),i=[n.gradients[t],n.gradients[t+1]],s=[n.points[t+2]-n.points[t],n.points[t+3]-n.points[t+1]],r=a=>`(${dt(a[0],3)}, ${dt(a[1],3)})`;return[[Rt("gradient"),r(i)],[Rt("moved"),r(s)],[Rt("effective"),r([s[0]/-i[0],s[1]/-i[1]])]]}function Xv(n,e){const t=z("div",{class:"settings"});let i,s="";const r=(a,o)=>{const l=n.get(a.optimizer),c=l.conventions.find(d=>d.name===a.settings.convention)??l.conventions[0],f=(d,g)=>{const x=Object.entries(a.settings).filter(([m])=>m!==d);a.settings=Object.fromEntries(g===null?x:[...x,[d,g]]),e()},u=(d,g,x,m)=>{const p=z("select",{},...x.map(v=>z("option",{value:v},v)));return p.value=String(a.settings[d]??m),p.addEventListener("change",()=>{if(d==="convention"){const v=a.settings.schedule;a.settings=v===void 0?{}:{schedule:v}}f(d,p.value===m?null:p.value),r(a,o)}),z("label",{},z("span",{},g),p)},h=d=>{const g=z("input",{type:"number",step:d.whole?1:"any",value:Number(a.settings[d.name]??d.default)});return g.addEventListener("change",()=>{const x=Number(g.value);g.value===""||!Number.isFinite(x)?g.value=String(a.settings[d.name]??d.default):f(d.name,x===d.default?null:x)}),z("label",{title:`${d.meaning}, ${d.range}`},z("span",{},d.name),g)};jt(t,z("h2",{class:"sub"},`${Rt("settings")}: ${o}`),z("div",{class:"fields"},l.conventions.length>1?u("convention",Rt("convention"),l.conventions.map(d=>d.name),l.conventions[0].name):null,l.schedules.length?u("schedule",Rt("schedule"),l.schedules,l.schedules[0]):null,...c.hyperparameters.map(h)),c.about?z("p",{class:"aside"},c.about):null)};return{element:t,show:(a,o)=>{a===i&&o===s||([i,s]=[a,o],a?r(a,o):jt(t))}}}function Tc(n){const e=new Map;return n.map(({optimizer:t})=>{const i=(e.get(t)??0)+1;return e.set(t,i),i===1?t:`${t} ${i}`})}function $v(n){const e=new URLSearchParams;return n.formula===null?e.set("s",n.surface):e.set("f",n.formula),e.set("o",n.runs.map(Yv).join(" ")),e.set("at",n.start.map(wo).join(" ")),e.set("n",String(n.steps)),n.noise&&e.set("noise",`${wo(n.noise)} ${n.seed}`),e.set("view",n.view),n.log!==null&&e.set("log",n.log?"1":"0"),n.shown&&e.set("in",n.shown),e}function qv(n,e){const t={...e},i=n.get("s"),s=n.get("f");i?[t.surface,t.formula]=[i,null]:s&&(t.formula=s);const r=n.get("o");r!==null&&(t.runs=r.split(" ").filter(Boolean).slice(0,64).map(Kv));const a=Ac(n.get("at"));a.length===2&&(t.start=[a[0],a[1]]);const[o]=Ac(n.get("n"));o>=1&&(t.steps=Math.min(2e4,Math.round(o)));const[l,c]=Ac(n.get("noise"));t.noise=l>0?l:n.has("s")||n.has("f")?0:e.noise,c>=0&&(t.seed=Math.round(c));const f=n.get("view");return(f==="3d"||f==="contour")&&(t.view=f),n.has("log")&&(t.log=n.get("log")==="1"),t.shown=n.get("in")??e.shown,t}function Yv({optimizer:n,lr:e,settings:t}){const i=Object.entries(t).map(([r,a])=>`${r}=${typeof a=="number"?wo(a):a}`),s=e===null?"":wo(e);return[n,...s||i.length?[s]:[],...i.length?[i.join(",")]:[]].join(":")}function Kv(n){const[e,t,i]=n.split(":"),s=Number(t||"nothing"),r={};for(const a of(i??"").split(",").slice(0,20)){const[o,l]=a.split("=");/^[a-z]\w*$/.test(o)&&/^[\w.+-]+$/.test(l??"")&&(r[o]=Number.isFinite(Number(l))?Number(l):l)}return{optimizer:e,lr:s>0&&Number.isFinite(s)?s:null,settings:r}}function wo(n){return String(Number(n.toPrecision(5)))}function Ac(n){return n===null||n===""?[]:n.split(" ").map(Number).filter(Number.isFinite)}const Id=2e3;function ma(n,e){const t=(e-n.low)/(n.high-n.low||1),i=Math.min(1,Math.max(0,t));return n.log?Math.log1p(Id*i)/Math.log1p(Id):i}function Zv(n,e,t){const i=(e-n.x[0])/(n.x[1]-n.x[0])*(n.columns-1),s=(t-n.y[0])/(n.y[1]-n.y[0])*(n.rows-1);if(!(i>=0&&s>=0&&i<=n.columns-1&&s<=n.rows-1))return NaN;const r=Math.min(n.columns-2,Math.floor(i)),a=Math.min(n.rows-2,Math.floor(s)),o=i-r,l=s-a,c=(f,u)=>n.heights[f*n.columns+u];return(1-l)*((1-o)*c(a,r)+o*c(a,r+1))+l*((1-o)*c(a+1,r)+o*c(a+1,r+1))}const ga=[[68,1,84],[70,50,127],[54,92,141],[39,127,142],[31,161,135],[74,194,109],[159,218,58],[253,231,37]];function Ud(n){const e=Math.min(1,Math.max(0,n))*(ga.length-1),t=Math.min(ga.length-2,Math.floor(e)),i=e-t,s=r=>Math.round(ga[t][r]+i*(ga[t+1][r]-ga[t][r]));return[s(0),s(1),s(2)]}function Fd(n,e){const t=[],{columns:i,rows:s}=n,r=(a,o)=>ma(n,n.heights[a*i+o])-e;for(let a=0;a<s-1;a++)for(let o=0;o<i-1;o++){const l=r(a,o),c=r(a,o+1),f=r(a+1,o+1),u=r(a+1,o);if(![l,c,f,u].every(Number.isFinite))continue;const h=[];l>0!=c>0&&h.push([o+l/(l-c),a]),c>0!=f>0&&h.push([o+1,a+c/(c-f)]),u>0!=f>0&&h.push([o+u/(u-f),a+1]),l>0!=u>0&&h.push([o,a+l/(l-u)]);for(let d=0;d+1<h.length;d+=2)t.push([...h[d],...h[d+1]])}return t}function Jv(n,e,t){const i=[],s=Math.max(1,Math.floor(n.length/2e3));for(let r=0;r<n.length;r+=s)Number.isFinite(n[r])&&i.push((n[r]-e)/(t-e||1));return i.sort((r,a)=>r-a),(i[Math.floor(i.length/2)]??1)<.12}const Od=18;function Qv(n,e){const t=document.createElement("canvas");t.className="flat",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",n);let i=null,s={minima:[]},r=null,a=[],o=null;const l=(g,x)=>{const m=i;return[(g-m.x[0])/(m.x[1]-m.x[0])*t.width,(1-(x-m.y[0])/(m.y[1]-m.y[0]))*t.height]},c=()=>{const g=devicePixelRatio||1,x=Math.round(t.clientWidth*g),m=Math.round(t.clientHeight*g);x&&(t.width!==x||t.height!==m)&&([t.width,t.height]=[x,m])},f=g=>{o=g;const{walks:x,start:m,shown:p}=g;if(!i||!r)return;c();const v=t.getContext("2d"),y=devicePixelRatio||1;v.setTransform(1,0,0,1,0,0),v.clearRect(0,0,t.width,t.height),v.imageSmoothingEnabled=!0,v.drawImage(r,0,0,t.width,t.height),v.strokeStyle="rgba(255,255,255,.34)",v.lineWidth=y*.8,v.beginPath();const M=t.width/(i.columns-1),C=t.height/(i.rows-1);for(const[_,b,U,P]of a)v.moveTo(_*M,t.height-b*C),v.lineTo(U*M,t.height-P*C);v.stroke();for(const[_,b]of s.minima)ex(v,...l(_,b),y);if(x.forEach((_,b)=>u(v,_,_.colour??b,Vl(g,b),y,p===_.name)),m){const[_,b]=l(...m);v.beginPath(),v.arc(_,b,6*y,0,2*Math.PI),v.fillStyle="#fff",v.fill(),v.lineWidth=2*y,v.strokeStyle="#111",v.stroke()}const E=x.findIndex(({name:_})=>_===p);E>=0&&h(v,x[E],Vl(g,E),y)},u=(g,x,m,p,v,y)=>{g.beginPath();for(let _=0;_<=p;_++){const[b,U]=l(x.points[2*_],x.points[2*_+1]);_?g.lineTo(b,U):g.moveTo(b,U)}const M=g.getLineDash();g.lineJoin="round",g.strokeStyle="rgba(0,0,0,.55)",g.lineWidth=(y?5.5:4)*v,g.stroke(),g.setLineDash(no(m).map(_=>_*v)),g.strokeStyle=jn(ji(m)),g.lineWidth=(y?3.2:2)*v,g.stroke(),g.setLineDash(M);const[C,E]=l(x.points[2*p],x.points[2*p+1]);g.beginPath(),g.arc(C,E,(y?6:4.5)*v,0,2*Math.PI),g.fillStyle=jn(ji(m)),g.fill(),g.lineWidth=1.4*v,g.strokeStyle="#fff",g.stroke()},h=(g,x,m,p)=>{const v=Math.min(m,x.points.length/2-2);if(v<0||!x.gradients)return;const[y,M]=[x.points[2*v],x.points[2*v+1]],C=l(y,M),E=(_,b,U,P)=>{const R=l(y+_,M+b),O=[R[0]-C[0],R[1]-C[1]],B=Math.hypot(...O);if(!(B>0))return;const D=54*p,k=O[0]/B,X=O[1]/B,G=[C[0]+k*D,C[1]+X*D];for(const[ne,$]of[[5,"rgba(0,0,0,.6)"],[2.4,P]])g.lineWidth=ne*p,g.strokeStyle=$,g.setLineDash(U.map(K=>K*p)),g.beginPath(),g.moveTo(C[0],C[1]),g.lineTo(G[0],G[1]),g.stroke(),g.setLineDash([]),g.beginPath(),g.moveTo(G[0]-(9*k-5*X)*p,G[1]-(9*X+5*k)*p),g.lineTo(G[0],G[1]),g.lineTo(G[0]-(9*k+5*X)*p,G[1]-(9*X-5*k)*p),g.stroke()};E(-x.gradients[2*v],-x.gradients[2*v+1],[5,4],"#fff"),E(x.points[2*v+2]-y,x.points[2*v+3]-M,[],"#ffd23c")};t.addEventListener("click",g=>{if(!i||!e)return;const x=t.getBoundingClientRect(),m=(g.clientX-x.left)/x.width,p=1-(g.clientY-x.top)/x.height;e([i.x[0]+m*(i.x[1]-i.x[0]),i.y[0]+p*(i.y[1]-i.y[0])])}),t.addEventListener("keydown",g=>{if(!i||!o?.start||!e)return;const m={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]}[g.key];if(!m)return;g.preventDefault();const[p,v]=o.start,y=(i.x[1]-i.x[0])/40,M=(i.y[1]-i.y[0])/40;e([Bd(p+m[0]*y,i.x),Bd(v+m[1]*M,i.y)])});const d=new ResizeObserver(()=>{o&&t.clientWidth&&f(o)});return d.observe(t),{element:t,show:(g,x)=>{i=g,s=x,r=jv(g),a=[];for(let m=1;m<Od;m++)a.push(...Fd(g,m/Od))},draw:f,close:()=>d.disconnect()}}function Bd(n,[e,t]){return Math.min(t,Math.max(e,n))}function jv(n){const e=document.createElement("canvas");[e.width,e.height]=[n.columns,n.rows];const t=e.getContext("2d"),i=t.createImageData(n.columns,n.rows);for(let s=0;s<n.rows;s++)for(let r=0;r<n.columns;r++){const a=n.heights[s*n.columns+r],o=4*((n.rows-1-s)*n.columns+r),l=Number.isFinite(a),[c,f,u]=l?Ud(ma(n,a)):[128,128,128];i.data.set([c,f,u,l?255:60],o)}return t.putImageData(i,0,0),e}function ex(n,e,t,i){for(const[s,r]of[[5,"rgba(0,0,0,.6)"],[2.2,"#fff"]])n.lineWidth=s*i,n.strokeStyle=r,n.beginPath(),n.moveTo(e-6*i,t-6*i),n.lineTo(e+6*i,t+6*i),n.moveTo(e+6*i,t-6*i),n.lineTo(e-6*i,t+6*i),n.stroke()}/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */const Rc="187",tx=0,zd=1,nx=2,bo=1,ix=2,_a=3,Ys=0,Zn=1,yi=2,Sr=0,va=1,kd=2,Gd=3,Hd=4,sx=5,Mr=100,rx=101,ax=102,ox=103,lx=104,cx=200,ux=201,fx=202,hx=203,Vd=204,Wd=205,dx=206,px=207,mx=208,gx=209,_x=210,vx=211,xx=212,Sx=213,Mx=214,Cc=0,Pc=1,Lc=2,xa=3,Dc=4,Nc=5,Ic=6,Uc=7,Fc=0,yx=1,wx=2,ns=0,Xd=1,$d=2,qd=3,Yd=4,Kd=5,Zd=6,Jd=7,Qd=300,yr=301,Sa=302,Oc=303,Bc=304,zc=1e3,is=1001,kc=1002,Ln=1003,bx=1004,Eo=1005,Jn=1006,Gc=1007,Ss=1008,ii=1009,jd=1010,ep=1011,Ma=1012,Hc=1013,Fi=1014,Oi=1015,Bi=1016,Vc=1017,Wc=1018,wr=1020,tp=35902,np=35899,ip=1021,sp=1022,zi=1023,Ms=1026,ys=1027,rp=1028,Xc=1029,Ks=1030,$c=1031,qc=1033,To=33776,Ao=33777,Ro=33778,Co=33779,Yc=35840,Kc=35841,Zc=35842,Jc=35843,Qc=36196,jc=37492,eu=37496,tu=37488,nu=37489,Po=37490,iu=37491,su=37808,ru=37809,au=37810,ou=37811,lu=37812,cu=37813,uu=37814,fu=37815,hu=37816,du=37817,pu=37818,mu=37819,gu=37820,_u=37821,vu=36492,xu=36494,Su=36495,Mu=36283,yu=36284,Lo=36285,wu=36286,Ex=3200,bu=0,Tx=1,ws="",pi="srgb",Do="srgb-linear",No="linear",Ft="srgb",Eu=7680,Ax=519,Rx=512,Cx=513,Px=514,ap=515,Lx=516,Dx=517,op=518,lp=519,cp=35044,up="300 es",wi=2e3,ya=2001;function Nx(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function Io(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function Ix(){const n=Io("canvas");return n.style.display="block",n}const fp={};function Uo(...n){const e="THREE."+n.shift();console.log(e,...n)}function hp(n){const e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){const t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function lt(...n){n=hp(n);const e="THREE."+n.shift();{const t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function Lt(...n){n=hp(n);const e="THREE."+n.shift();{const t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function Fo(...n){const e=n.join(" ");e in fp||(fp[e]=!0,lt(...n))}function Ux(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}const Fx={[Cc]:Cc,[Lc]:Ic,[Dc]:Dc,[xa]:Nc,[Pc]:Pc,[Ic]:Lc,[Uc]:Uc,[Nc]:xa};class Zs{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});const i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){const i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){const i=this._listeners;if(i===void 0)return;const s=i[e];if(s!==void 0){const r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){const t=this._listeners;if(t===void 0)return;const i=t[e.type];if(i!==void 0){e.target=this;const s=i.slice(0);for(let r=0,a=s.length;r<a;r++)s[r].call(this,e);e.target=null}}}const On=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];let dp=1234567;const wa=Math.PI/180,ba=180/Math.PI;function bs(){const n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(On[n&255]+On[n>>8&255]+On[n>>16&255]+On[n>>24&255]+"-"+On[e&255]+On[e>>8&255]+"-"+On[e>>16&15|64]+On[e>>24&255]+"-"+On[t&63|128]+On[t>>8&255]+"-"+On[t>>16&255]+On[t>>24&255]+On[i&255]+On[i>>8&255]+On[i>>16&255]+On[i>>24&255]).toLowerCase()}function gt(n,e,t){return Math.max(e,Math.min(t,n))}function Tu(n,e){return(n%e+e)%e}function Ox(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function Bx(n,e,t){return n!==e?(t-n)/(e-n):0}function Ea(n,e,t){return(1-t)*n+t*e}function zx(n,e,t,i){return Ea(n,e,1-Math.exp(-t*i))}function kx(n,e=1){return e-Math.abs(Tu(n,e*2)-e)}function Gx(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function Hx(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function Vx(n,e){return n+Math.floor(Math.random()*(e-n+1))}function Wx(n,e){return n+Math.random()*(e-n)}function Xx(n){return n*(.5-Math.random())}function $x(n){n!==void 0&&(dp=n);let e=dp+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function qx(n){return n*wa}function Yx(n){return n*ba}function Kx(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function Zx(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function pp(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function Jx(n,e,t,i,s){const r=Math.cos,a=Math.sin,o=r(t/2),l=a(t/2),c=r((e+i)/2),f=a((e+i)/2),u=r((e-i)/2),h=a((e-i)/2),d=r((i-e)/2),g=a((i-e)/2);switch(s){case"XYX":n.set(o*f,l*u,l*h,o*c);break;case"YZY":n.set(l*h,o*f,l*u,o*c);break;case"ZXZ":n.set(l*u,l*h,o*f,o*c);break;case"XZX":n.set(o*f,l*g,l*d,o*c);break;case"YXY":n.set(l*d,o*f,l*g,o*c);break;case"ZYZ":n.set(l*g,l*d,o*f,o*c);break;default:lt("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Oo(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Au(n,e){if(e.constructor===Float32Array)return n;const t=Oo(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function Ru(n,e){if(e.constructor===Float32Array)return n;const t=Oo(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}const Qx={DEG2RAD:wa,RAD2DEG:ba,generateUUID:bs,clamp:gt,euclideanModulo:Tu,mapLinear:Ox,inverseLerp:Bx,lerp:Ea,damp:zx,pingpong:kx,smoothstep:Gx,smootherstep:Hx,randInt:Vx,randFloat:Wx,randFloatSpread:Xx,seededRandom:$x,degToRad:qx,radToDeg:Yx,isPowerOfTwo:Kx,ceilPowerOfTwo:Zx,floorPowerOfTwo:pp,setQuaternionFromProperEuler:Jx,normalize:Ru,denormalize:Au};class bt{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){const t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=gt(this.x,e.x,t.x),this.y=gt(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=gt(this.x,e,t),this.y=gt(this.y,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(gt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const i=this.dot(e)/t;return Math.acos(gt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){const i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,a=this.y-e.y;return this.x=r*i-a*s+e.x,this.y=r*s+a*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}}class br{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,a,o){let l=i[s+0],c=i[s+1],f=i[s+2],u=i[s+3],h=r[a+0],d=r[a+1],g=r[a+2],x=r[a+3];if(u!==x||l!==h||c!==d||f!==g){let m=l*h+c*d+f*g+u*x;m<0&&(h=-h,d=-d,g=-g,x=-x,m=-m);let p=1-o;if(m<.9995){const v=Math.acos(m),y=Math.sin(v);p=Math.sin(p*v)/y,o=Math.sin(o*v)/y,l=l*p+h*o,c=c*p+d*o,f=f*p+g*o,u=u*p+x*o}else{l=l*p+h*o,c=c*p+d*o,f=f*p+g*o,u=u*p+x*o;const v=1/Math.sqrt(l*l+c*c+f*f+u*u);l*=v,c*=v,f*=v,u*=v}}e[t]=l,e[t+1]=c,e[t+2]=f,e[t+3]=u}static multiplyQuaternionsFlat(e,t,i,s,r,a){const o=i[s],l=i[s+1],c=i[s+2],f=i[s+3],u=r[a],h=r[a+1],d=r[a+2],g=r[a+3];return e[t]=o*g+f*u+l*d-c*h,e[t+1]=l*g+f*h+c*u-o*d,e[t+2]=c*g+f*d+o*h-l*u,e[t+3]=f*g-o*u-l*h-c*d,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){const i=e._x,s=e._y,r=e._z,a=e._order,o=Math.cos,l=Math.sin,c=o(i/2),f=o(s/2),u=o(r/2),h=l(i/2),d=l(s/2),g=l(r/2);switch(a){case"XYZ":this._x=h*f*u+c*d*g,this._y=c*d*u-h*f*g,this._z=c*f*g+h*d*u,this._w=c*f*u-h*d*g;break;case"YXZ":this._x=h*f*u+c*d*g,this._y=c*d*u-h*f*g,this._z=c*f*g-h*d*u,this._w=c*f*u+h*d*g;break;case"ZXY":this._x=h*f*u-c*d*g,this._y=c*d*u+h*f*g,this._z=c*f*g+h*d*u,this._w=c*f*u-h*d*g;break;case"ZYX":this._x=h*f*u-c*d*g,this._y=c*d*u+h*f*g,this._z=c*f*g-h*d*u,this._w=c*f*u+h*d*g;break;case"YZX":this._x=h*f*u+c*d*g,this._y=c*d*u+h*f*g,this._z=c*f*g-h*d*u,this._w=c*f*u-h*d*g;break;case"XZY":this._x=h*f*u-c*d*g,this._y=c*d*u-h*f*g,this._z=c*f*g+h*d*u,this._w=c*f*u+h*d*g;break;default:lt("Quaternion: .setFromEuler() encountered an unknown order: "+a)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){const i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){const t=e.elements,i=t[0],s=t[4],r=t[8],a=t[1],o=t[5],l=t[9],c=t[2],f=t[6],u=t[10],h=i+o+u;if(h>0){const d=.5/Math.sqrt(h+1);this._w=.25/d,this._x=(f-l)*d,this._y=(r-c)*d,this._z=(a-s)*d}else if(i>o&&i>u){const d=2*Math.sqrt(1+i-o-u);this._w=(f-l)/d,this._x=.25*d,this._y=(s+a)/d,this._z=(r+c)/d}else if(o>u){const d=2*Math.sqrt(1+o-i-u);this._w=(r-c)/d,this._x=(s+a)/d,this._y=.25*d,this._z=(l+f)/d}else{const d=2*Math.sqrt(1+u-i-o);this._w=(a-s)/d,this._x=(r+c)/d,this._y=(l+f)/d,this._z=.25*d}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(gt(this.dot(e),-1,1)))}rotateTowards(e,t){const i=this.angleTo(e);if(i===0)return this;const s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){const i=e._x,s=e._y,r=e._z,a=e._w,o=t._x,l=t._y,c=t._z,f=t._w;return this._x=i*f+a*o+s*c-r*l,this._y=s*f+a*l+r*o-i*c,this._z=r*f+a*c+i*l-s*o,this._w=a*f-i*o-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,a=e._w,o=this.dot(e);o<0&&(i=-i,s=-s,r=-r,a=-a,o=-o);let l=1-t;if(o<.9995){const c=Math.acos(o),f=Math.sin(c);l=Math.sin(l*c)/f,t=Math.sin(t*c)/f,this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+a*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+a*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){const e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}}class Y{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(mp.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(mp.setFromAxisAngle(e,t))}applyMatrix3(e){const t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){const t=this.x,i=this.y,s=this.z,r=e.elements,a=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*a,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*a,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*a,this}applyQuaternion(e){const t=this.x,i=this.y,s=this.z,r=e.x,a=e.y,o=e.z,l=e.w,c=2*(a*s-o*i),f=2*(o*t-r*s),u=2*(r*i-a*t);return this.x=t+l*c+a*u-o*f,this.y=i+l*f+o*c-r*u,this.z=s+l*u+r*f-a*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){const t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=gt(this.x,e.x,t.x),this.y=gt(this.y,e.y,t.y),this.z=gt(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=gt(this.x,e,t),this.y=gt(this.y,e,t),this.z=gt(this.z,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(gt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){const i=e.x,s=e.y,r=e.z,a=t.x,o=t.y,l=t.z;return this.x=s*l-r*o,this.y=r*a-i*l,this.z=i*o-s*a,this}projectOnVector(e){const t=e.lengthSq();if(t===0)return this.set(0,0,0);const i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return Cu.copy(this).projectOnVector(e),this.sub(Cu)}reflect(e){return this.sub(Cu.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const i=this.dot(e)/t;return Math.acos(gt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){const s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){const t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){const e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}}const Cu=new Y,mp=new br;class mt{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,a,o,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,a,o,l,c)}set(e,t,i,s,r,a,o,l,c){const f=this.elements;return f[0]=e,f[1]=s,f[2]=o,f[3]=t,f[4]=r,f[5]=l,f[6]=i,f[7]=a,f[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){const t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){const t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const i=e.elements,s=t.elements,r=this.elements,a=i[0],o=i[3],l=i[6],c=i[1],f=i[4],u=i[7],h=i[2],d=i[5],g=i[8],x=s[0],m=s[3],p=s[6],v=s[1],y=s[4],M=s[7],C=s[2],E=s[5],_=s[8];return r[0]=a*x+o*v+l*C,r[3]=a*m+o*y+l*E,r[6]=a*p+o*M+l*_,r[1]=c*x+f*v+u*C,r[4]=c*m+f*y+u*E,r[7]=c*p+f*M+u*_,r[2]=h*x+d*v+g*C,r[5]=h*m+d*y+g*E,r[8]=h*p+d*M+g*_,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],f=e[8];return t*a*f-t*o*c-i*r*f+i*o*l+s*r*c-s*a*l}invert(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],f=e[8],u=f*a-o*c,h=o*l-f*r,d=c*r-a*l,g=t*u+i*h+s*d;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);const x=1/g;return e[0]=u*x,e[1]=(s*c-f*i)*x,e[2]=(o*i-s*a)*x,e[3]=h*x,e[4]=(f*t-s*l)*x,e[5]=(s*r-o*t)*x,e[6]=d*x,e[7]=(i*l-c*t)*x,e[8]=(a*t-i*r)*x,this}transpose(){let e;const t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){const t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,a,o){const l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*a+c*o)+a+e,-s*c,s*l,-s*(-c*a+l*o)+o+t,0,0,1),this}scale(e,t){return Fo("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Pu.makeScale(e,t)),this}rotate(e){return Fo("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Pu.makeRotation(-e)),this}translate(e,t){return Fo("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Pu.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){const t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){const i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}}const Pu=new mt,gp=new mt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),_p=new mt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function jx(){const n={enabled:!0,workingColorSpace:Do,spaces:{},convert:function(s,r,a){return this.enabled===!1||r===a||!r||!a||(this.spaces[r].transfer===Ft&&(s.r=ss(s.r),s.g=ss(s.g),s.b=ss(s.b)),this.spaces[r].primaries!==this.spaces[a].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[a].fromXYZ)),this.spaces[a].transfer===Ft&&(s.r=Er(s.r),s.g=Er(s.g),s.b=Er(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===ws?No:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,a){return s.copy(this.spaces[a].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[Do]:{primaries:e,whitePoint:i,transfer:No,toXYZ:gp,fromXYZ:_p,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:pi},outputColorSpaceConfig:{drawingBufferColorSpace:pi}},[pi]:{primaries:e,whitePoint:i,transfer:Ft,toXYZ:gp,fromXYZ:_p,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:pi}}}),n}const Ct=jx();function ss(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function Er(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}let Tr;class eS{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{Tr===void 0&&(Tr=Io("canvas")),Tr.width=e.width,Tr.height=e.height;const s=Tr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=Tr}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){const t=Io("canvas");t.width=e.width,t.height=e.height;const i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);const s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let a=0;a<r.length;a++)r[a]=ss(r[a]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){const t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(ss(t[i]/255)*255):t[i]=ss(t[i]);return{data:t,width:e.width,height:e.height}}else return lt("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}}let tS=0;class Lu{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:tS++}),this.uuid=bs(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){const t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];const i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let a=0,o=s.length;a<o;a++)s[a].isDataTexture?r.push(Du(s[a].image)):r.push(Du(s[a]))}else r=Du(s);i.url=r}return t||(e.images[this.uuid]=i),i}}function Du(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?eS.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(lt("Texture: Unable to serialize Texture."),{})}let nS=0;const Nu=new Y;class Gn extends Zs{constructor(e=Gn.DEFAULT_IMAGE,t=Gn.DEFAULT_MAPPING,i=is,s=is,r=Jn,a=Ss,o=zi,l=ii,c=Gn.DEFAULT_ANISOTROPY,f=ws){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:nS++}),this.uuid=bs(),this.name="",this.source=new Lu(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=a,this.anisotropy=c,this.format=o,this.internalFormat=null,this.type=l,this.offset=new bt(0,0),this.repeat=new bt(1,1),this.center=new bt(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new mt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=f,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Nu).x}get height(){return this.source.getSize(Nu).y}get depth(){return this.source.getSize(Nu).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(const t in e){const i=e[t];if(i===void 0){lt(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}const s=this[t];if(s===void 0){lt(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];const i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Qd)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case zc:e.x=e.x-Math.floor(e.x);break;case is:e.x=e.x<0?0:1;break;case kc:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case zc:e.y=e.y-Math.floor(e.y);break;case is:e.y=e.y<0?0:1;break;case kc:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}}Gn.DEFAULT_IMAGE=null,Gn.DEFAULT_MAPPING=Qd,Gn.DEFAULT_ANISOTROPY=1;class Vt{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){const t=this.x,i=this.y,s=this.z,r=this.w,a=e.elements;return this.x=a[0]*t+a[4]*i+a[8]*s+a[12]*r,this.y=a[1]*t+a[5]*i+a[9]*s+a[13]*r,this.z=a[2]*t+a[6]*i+a[10]*s+a[14]*r,this.w=a[3]*t+a[7]*i+a[11]*s+a[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);const t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r;const l=e.elements,c=l[0],f=l[4],u=l[8],h=l[1],d=l[5],g=l[9],x=l[2],m=l[6],p=l[10];if(Math.abs(f-h)<.01&&Math.abs(u-x)<.01&&Math.abs(g-m)<.01){if(Math.abs(f+h)<.1&&Math.abs(u+x)<.1&&Math.abs(g+m)<.1&&Math.abs(c+d+p-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;const y=(c+1)/2,M=(d+1)/2,C=(p+1)/2,E=(f+h)/4,_=(u+x)/4,b=(g+m)/4;return y>M&&y>C?y<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(y),s=E/i,r=_/i):M>C?M<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(M),i=E/s,r=b/s):C<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(C),i=_/r,s=b/r),this.set(i,s,r,t),this}let v=Math.sqrt((m-g)*(m-g)+(u-x)*(u-x)+(h-f)*(h-f));return Math.abs(v)<.001&&(v=1),this.x=(m-g)/v,this.y=(u-x)/v,this.z=(h-f)/v,this.w=Math.acos((c+d+p-1)/2),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=gt(this.x,e.x,t.x),this.y=gt(this.y,e.y,t.y),this.z=gt(this.z,e.z,t.z),this.w=gt(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=gt(this.x,e,t),this.y=gt(this.y,e,t),this.z=gt(this.z,e,t),this.w=gt(this.w,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(gt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}}class iS extends Zs{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Jn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new Vt(0,0,e,t),this.scissorTest=!1,this.viewport=new Vt(0,0,e,t),this.textures=[];const s=i.count;for(let r=0;r<s;r++)this.textures[r]=new Gn({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){const t={minFilter:Jn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;const s=Object.assign({},e.textures[t].image);this.textures[t].source=new Lu(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){const t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}}class ki extends iS{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}}class vp extends Gn{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Ln,this.minFilter=Ln,this.wrapR=is,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}}class sS extends Gn{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Ln,this.minFilter=Ln,this.wrapR=is,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}}class Wt{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,a,o,l,c,f,u,h,d,g,x,m){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,a,o,l,c,f,u,h,d,g,x,m)}set(e,t,i,s,r,a,o,l,c,f,u,h,d,g,x,m){const p=this.elements;return p[0]=e,p[4]=t,p[8]=i,p[12]=s,p[1]=r,p[5]=a,p[9]=o,p[13]=l,p[2]=c,p[6]=f,p[10]=u,p[14]=h,p[3]=d,p[7]=g,p[11]=x,p[15]=m,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new Wt().fromArray(this.elements)}copy(e){const t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){const t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){const t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();const t=this.elements,i=e.elements,s=1/Ar.setFromMatrixColumn(e,0).length(),r=1/Ar.setFromMatrixColumn(e,1).length(),a=1/Ar.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*a,t[9]=i[9]*a,t[10]=i[10]*a,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){const t=this.elements,i=e.x,s=e.y,r=e.z,a=Math.cos(i),o=Math.sin(i),l=Math.cos(s),c=Math.sin(s),f=Math.cos(r),u=Math.sin(r);if(e.order==="XYZ"){const h=a*f,d=a*u,g=o*f,x=o*u;t[0]=l*f,t[4]=-l*u,t[8]=c,t[1]=d+g*c,t[5]=h-x*c,t[9]=-o*l,t[2]=x-h*c,t[6]=g+d*c,t[10]=a*l}else if(e.order==="YXZ"){const h=l*f,d=l*u,g=c*f,x=c*u;t[0]=h+x*o,t[4]=g*o-d,t[8]=a*c,t[1]=a*u,t[5]=a*f,t[9]=-o,t[2]=d*o-g,t[6]=x+h*o,t[10]=a*l}else if(e.order==="ZXY"){const h=l*f,d=l*u,g=c*f,x=c*u;t[0]=h-x*o,t[4]=-a*u,t[8]=g+d*o,t[1]=d+g*o,t[5]=a*f,t[9]=x-h*o,t[2]=-a*c,t[6]=o,t[10]=a*l}else if(e.order==="ZYX"){const h=a*f,d=a*u,g=o*f,x=o*u;t[0]=l*f,t[4]=g*c-d,t[8]=h*c+x,t[1]=l*u,t[5]=x*c+h,t[9]=d*c-g,t[2]=-c,t[6]=o*l,t[10]=a*l}else if(e.order==="YZX"){const h=a*l,d=a*c,g=o*l,x=o*c;t[0]=l*f,t[4]=x-h*u,t[8]=g*u+d,t[1]=u,t[5]=a*f,t[9]=-o*f,t[2]=-c*f,t[6]=d*u+g,t[10]=h-x*u}else if(e.order==="XZY"){const h=a*l,d=a*c,g=o*l,x=o*c;t[0]=l*f,t[4]=-u,t[8]=c*f,t[1]=h*u+x,t[5]=a*f,t[9]=d*u-g,t[2]=g*u-d,t[6]=o*f,t[10]=x*u+h}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(rS,e,aS)}lookAt(e,t,i){const s=this.elements;return si.subVectors(e,t),si.lengthSq()===0&&(si.z=1),si.normalize(),Es.crossVectors(i,si),Es.lengthSq()===0&&(Math.abs(i.z)===1?si.x+=1e-4:si.z+=1e-4,si.normalize(),Es.crossVectors(i,si)),Es.normalize(),Bo.crossVectors(si,Es),s[0]=Es.x,s[4]=Bo.x,s[8]=si.x,s[1]=Es.y,s[5]=Bo.y,s[9]=si.y,s[2]=Es.z,s[6]=Bo.z,s[10]=si.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const i=e.elements,s=t.elements,r=this.elements,a=i[0],o=i[4],l=i[8],c=i[12],f=i[1],u=i[5],h=i[9],d=i[13],g=i[2],x=i[6],m=i[10],p=i[14],v=i[3],y=i[7],M=i[11],C=i[15],E=s[0],_=s[4],b=s[8],U=s[12],P=s[1],R=s[5],O=s[9],B=s[13],D=s[2],k=s[6],X=s[10],G=s[14],ne=s[3],$=s[7],K=s[11],te=s[15];return r[0]=a*E+o*P+l*D+c*ne,r[4]=a*_+o*R+l*k+c*$,r[8]=a*b+o*O+l*X+c*K,r[12]=a*U+o*B+l*G+c*te,r[1]=f*E+u*P+h*D+d*ne,r[5]=f*_+u*R+h*k+d*$,r[9]=f*b+u*O+h*X+d*K,r[13]=f*U+u*B+h*G+d*te,r[2]=g*E+x*P+m*D+p*ne,r[6]=g*_+x*R+m*k+p*$,r[10]=g*b+x*O+m*X+p*K,r[14]=g*U+x*B+m*G+p*te,r[3]=v*E+y*P+M*D+C*ne,r[7]=v*_+y*R+M*k+C*$,r[11]=v*b+y*O+M*X+C*K,r[15]=v*U+y*B+M*G+C*te,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){const e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],a=e[1],o=e[5],l=e[9],c=e[13],f=e[2],u=e[6],h=e[10],d=e[14],g=e[3],x=e[7],m=e[11],p=e[15],v=l*d-c*h,y=o*d-c*u,M=o*h-l*u,C=a*d-c*f,E=a*h-l*f,_=a*u-o*f;return t*(x*v-m*y+p*M)-i*(g*v-m*C+p*E)+s*(g*y-x*C+p*_)-r*(g*M-x*E+m*_)}determinantAffine(){const e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],a=e[5],o=e[9],l=e[2],c=e[6],f=e[10];return t*(a*f-o*c)-i*(r*f-o*l)+s*(r*c-a*l)}transpose(){const e=this.elements;let t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){const s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],f=e[8],u=e[9],h=e[10],d=e[11],g=e[12],x=e[13],m=e[14],p=e[15],v=t*o-i*a,y=t*l-s*a,M=t*c-r*a,C=i*l-s*o,E=i*c-r*o,_=s*c-r*l,b=f*x-u*g,U=f*m-h*g,P=f*p-d*g,R=u*m-h*x,O=u*p-d*x,B=h*p-d*m,D=v*B-y*O+M*R+C*P-E*U+_*b;if(D===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);const k=1/D;return e[0]=(o*B-l*O+c*R)*k,e[1]=(s*O-i*B-r*R)*k,e[2]=(x*_-m*E+p*C)*k,e[3]=(h*E-u*_-d*C)*k,e[4]=(l*P-a*B-c*U)*k,e[5]=(t*B-s*P+r*U)*k,e[6]=(m*M-g*_-p*y)*k,e[7]=(f*_-h*M+d*y)*k,e[8]=(a*O-o*P+c*b)*k,e[9]=(i*P-t*O-r*b)*k,e[10]=(g*E-x*M+p*v)*k,e[11]=(u*M-f*E-d*v)*k,e[12]=(o*U-a*R-l*b)*k,e[13]=(t*R-i*U+s*b)*k,e[14]=(x*y-g*C-m*v)*k,e[15]=(f*C-u*y+h*v)*k,this}scale(e){const t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){const e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){const t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){const i=Math.cos(t),s=Math.sin(t),r=1-i,a=e.x,o=e.y,l=e.z,c=r*a,f=r*o;return this.set(c*a+i,c*o-s*l,c*l+s*o,0,c*o+s*l,f*o+i,f*l-s*a,0,c*l-s*o,f*l+s*a,r*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,a){return this.set(1,i,r,0,e,1,a,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){const s=this.elements,r=t._x,a=t._y,o=t._z,l=t._w,c=r+r,f=a+a,u=o+o,h=r*c,d=r*f,g=r*u,x=a*f,m=a*u,p=o*u,v=l*c,y=l*f,M=l*u,C=i.x,E=i.y,_=i.z;return s[0]=(1-(x+p))*C,s[1]=(d+M)*C,s[2]=(g-y)*C,s[3]=0,s[4]=(d-M)*E,s[5]=(1-(h+p))*E,s[6]=(m+v)*E,s[7]=0,s[8]=(g+y)*_,s[9]=(m-v)*_,s[10]=(1-(h+x))*_,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){const s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];const r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let a=Ar.set(s[0],s[1],s[2]).length();const o=Ar.set(s[4],s[5],s[6]).length(),l=Ar.set(s[8],s[9],s[10]).length();r<0&&(a=-a),bi.copy(this);const c=1/a,f=1/o,u=1/l;return bi.elements[0]*=c,bi.elements[1]*=c,bi.elements[2]*=c,bi.elements[4]*=f,bi.elements[5]*=f,bi.elements[6]*=f,bi.elements[8]*=u,bi.elements[9]*=u,bi.elements[10]*=u,t.setFromRotationMatrix(bi),i.x=a,i.y=o,i.z=l,this}makePerspective(e,t,i,s,r,a,o=wi,l=!1){const c=this.elements,f=2*r/(t-e),u=2*r/(i-s),h=(t+e)/(t-e),d=(i+s)/(i-s);let g,x;if(l)g=r/(a-r),x=a*r/(a-r);else if(o===wi)g=-(a+r)/(a-r),x=-2*a*r/(a-r);else if(o===ya)g=-a/(a-r),x=-a*r/(a-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+o);return c[0]=f,c[4]=0,c[8]=h,c[12]=0,c[1]=0,c[5]=u,c[9]=d,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=x,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,s,r,a,o=wi,l=!1){const c=this.elements,f=2/(t-e),u=2/(i-s),h=-(t+e)/(t-e),d=-(i+s)/(i-s);let g,x;if(l)g=1/(a-r),x=a/(a-r);else if(o===wi)g=-2/(a-r),x=-(a+r)/(a-r);else if(o===ya)g=-1/(a-r),x=-r/(a-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+o);return c[0]=f,c[4]=0,c[8]=0,c[12]=h,c[1]=0,c[5]=u,c[9]=0,c[13]=d,c[2]=0,c[6]=0,c[10]=g,c[14]=x,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){const t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){const i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}}const Ar=new Y,bi=new Wt,rS=new Y(0,0,0),aS=new Y(1,1,1),Es=new Y,Bo=new Y,si=new Y,xp=new Wt,Sp=new br;class Ts{constructor(e=0,t=0,i=0,s=Ts.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){const s=e.elements,r=s[0],a=s[4],o=s[8],l=s[1],c=s[5],f=s[9],u=s[2],h=s[6],d=s[10];switch(t){case"XYZ":this._y=Math.asin(gt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(-f,d),this._z=Math.atan2(-a,r)):(this._x=Math.atan2(h,c),this._z=0);break;case"YXZ":this._x=Math.asin(-gt(f,-1,1)),Math.abs(f)<.9999999?(this._y=Math.atan2(o,d),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin(gt(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(-u,d),this._z=Math.atan2(-a,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-gt(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(h,d),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-a,c));break;case"YZX":this._z=Math.asin(gt(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-f,c),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(o,d));break;case"XZY":this._z=Math.asin(-gt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(h,c),this._y=Math.atan2(o,r)):(this._x=Math.atan2(-f,d),this._y=0);break;default:lt("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return xp.makeRotationFromQuaternion(e),this.setFromRotationMatrix(xp,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Sp.setFromEuler(this),this.setFromQuaternion(Sp,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}}Ts.DEFAULT_ORDER="XYZ";class Iu{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}}let oS=0;const Mp=new Y,Rr=new br,rs=new Wt,zo=new Y,Ta=new Y,lS=new Y,cS=new br,yp=new Y(1,0,0),wp=new Y(0,1,0),bp=new Y(0,0,1),Ep={type:"added"},uS={type:"removed"},Cr={type:"childadded",child:null},Uu={type:"childremoved",child:null};class wn extends Zs{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:oS++}),this.uuid=bs(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=wn.DEFAULT_UP.clone();const e=new Y,t=new Ts,i=new br,s=new Y(1,1,1);function r(){i.setFromEuler(t,!1)}function a(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(a),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Wt},normalMatrix:{value:new mt}}),this.matrix=new Wt,this.matrixWorld=new Wt,this.matrixAutoUpdate=wn.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=wn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Iu,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Rr.setFromAxisAngle(e,t),this.quaternion.multiply(Rr),this}rotateOnWorldAxis(e,t){return Rr.setFromAxisAngle(e,t),this.quaternion.premultiply(Rr),this}rotateX(e){return this.rotateOnAxis(yp,e)}rotateY(e){return this.rotateOnAxis(wp,e)}rotateZ(e){return this.rotateOnAxis(bp,e)}translateOnAxis(e,t){return Mp.copy(e).applyQuaternion(this.quaternion),this.position.add(Mp.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(yp,e)}translateY(e){return this.translateOnAxis(wp,e)}translateZ(e){return this.translateOnAxis(bp,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(rs.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?zo.copy(e):zo.set(e,t,i);const s=this.parent;this.updateWorldMatrix(!0,!1),Ta.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?rs.lookAt(Ta,zo,this.up):rs.lookAt(zo,Ta,this.up),this.quaternion.setFromRotationMatrix(rs),s&&(rs.extractRotation(s.matrixWorld),Rr.setFromRotationMatrix(rs),this.quaternion.premultiply(Rr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Lt("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Ep),Cr.child=e,this.dispatchEvent(Cr),Cr.child=null):Lt("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}const t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(uS),Uu.child=e,this.dispatchEvent(Uu),Uu.child=null),this}removeFromParent(){const e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),rs.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),rs.multiply(e.parent.matrixWorld)),e.applyMatrix4(rs),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Ep),Cr.child=e,this.dispatchEvent(Cr),Cr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){const a=this.children[i].getObjectByProperty(e,t);if(a!==void 0)return a}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);const s=this.children;for(let r=0,a=s.length;r<a;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ta,e,lS),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ta,cS,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);const t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){const t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);const e=this.pivot;if(e!==null){const t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){const s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){const r=this.children;for(let a=0,o=r.length;a<o;a++)r[a].updateWorldMatrix(!1,!0,i)}}toJSON(e){const t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});const s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(o=>({...o,boundingBox:o.boundingBox?o.boundingBox.toJSON():void 0,boundingSphere:o.boundingSphere?o.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(o=>({...o})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(o,l){return o[l.uuid]===void 0&&(o[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);const o=this.geometry.parameters;if(o!==void 0&&o.shapes!==void 0){const l=o.shapes;if(Array.isArray(l))for(let c=0,f=l.length;c<f;c++){const u=l[c];r(e.shapes,u)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){const o=[];for(let l=0,c=this.material.length;l<c;l++)o.push(r(e.materials,this.material[l]));s.material=o}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let o=0;o<this.children.length;o++)s.children.push(this.children[o].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let o=0;o<this.animations.length;o++){const l=this.animations[o];s.animations.push(r(e.animations,l))}}if(t){const o=a(e.geometries),l=a(e.materials),c=a(e.textures),f=a(e.images),u=a(e.shapes),h=a(e.skeletons),d=a(e.animations),g=a(e.nodes);o.length>0&&(i.geometries=o),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),f.length>0&&(i.images=f),u.length>0&&(i.shapes=u),h.length>0&&(i.skeletons=h),d.length>0&&(i.animations=d),g.length>0&&(i.nodes=g)}return i.object=s,i;function a(o){const l=[];for(const c in o){const f=o[c];delete f.metadata,l.push(f)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){const s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}}wn.DEFAULT_UP=new Y(0,1,0),wn.DEFAULT_MATRIX_AUTO_UPDATE=!0,wn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;class ko extends wn{constructor(){super(),this.isGroup=!0,this.type="Group"}}const fS={type:"move"};class Fu{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new ko,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new ko,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new Y,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new Y),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new ko,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new Y,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new Y,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){const t=this._hand;if(t)for(const i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,a=null;const o=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){a=!0;for(const x of e.hand.values()){const m=t.getJointPose(x,i),p=this._getHandJoint(c,x);m!==null&&(p.matrix.fromArray(m.transform.matrix),p.matrix.decompose(p.position,p.quaternion,p.scale),p.matrixWorldNeedsUpdate=!0,p.jointRadius=m.radius),p.visible=m!==null}const f=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],h=f.position.distanceTo(u.position),d=.02,g=.005;c.inputState.pinching&&h>d+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&h<=d-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));o!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(o.matrix.fromArray(s.transform.matrix),o.matrix.decompose(o.position,o.quaternion,o.scale),o.matrixWorldNeedsUpdate=!0,s.linearVelocity?(o.hasLinearVelocity=!0,o.linearVelocity.copy(s.linearVelocity)):o.hasLinearVelocity=!1,s.angularVelocity?(o.hasAngularVelocity=!0,o.angularVelocity.copy(s.angularVelocity)):o.hasAngularVelocity=!1,this.dispatchEvent(fS)))}return o!==null&&(o.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=a!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){const i=new ko;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}}const Tp={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},As={h:0,s:0,l:0},Go={h:0,s:0,l:0};function Ou(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}class Mt{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){const s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=pi){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Ct.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=Ct.workingColorSpace){return this.r=e,this.g=t,this.b=i,Ct.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=Ct.workingColorSpace){if(e=Tu(e,1),t=gt(t,0,1),i=gt(i,0,1),t===0)this.r=this.g=this.b=i;else{const r=i<=.5?i*(1+t):i+t-i*t,a=2*i-r;this.r=Ou(a,r,e+1/3),this.g=Ou(a,r,e),this.b=Ou(a,r,e-1/3)}return Ct.colorSpaceToWorking(this,s),this}setStyle(e,t=pi){function i(r){r!==void 0&&parseFloat(r)<1&&lt("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r;const a=s[1],o=s[2];switch(a){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:lt("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){const r=s[1],a=r.length;if(a===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(a===6)return this.setHex(parseInt(r,16),t);lt("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=pi){const i=Tp[e.toLowerCase()];return i!==void 0?this.setHex(i,t):lt("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=ss(e.r),this.g=ss(e.g),this.b=ss(e.b),this}copyLinearToSRGB(e){return this.r=Er(e.r),this.g=Er(e.g),this.b=Er(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=pi){return Ct.workingToColorSpace(Bn.copy(this),e),Math.round(gt(Bn.r*255,0,255))*65536+Math.round(gt(Bn.g*255,0,255))*256+Math.round(gt(Bn.b*255,0,255))}getHexString(e=pi){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Ct.workingColorSpace){Ct.workingToColorSpace(Bn.copy(this),t);const i=Bn.r,s=Bn.g,r=Bn.b,a=Math.max(i,s,r),o=Math.min(i,s,r);let l,c;const f=(o+a)/2;if(o===a)l=0,c=0;else{const u=a-o;switch(c=f<=.5?u/(a+o):u/(2-a-o),a){case i:l=(s-r)/u+(s<r?6:0);break;case s:l=(r-i)/u+2;break;case r:l=(i-s)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=f,e}getRGB(e,t=Ct.workingColorSpace){return Ct.workingToColorSpace(Bn.copy(this),t),e.r=Bn.r,e.g=Bn.g,e.b=Bn.b,e}getStyle(e=pi){Ct.workingToColorSpace(Bn.copy(this),e);const t=Bn.r,i=Bn.g,s=Bn.b;return e!==pi?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(As),this.setHSL(As.h+e,As.s+t,As.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(As),e.getHSL(Go);const i=Ea(As.h,Go.h,t),s=Ea(As.s,Go.s,t),r=Ea(As.l,Go.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){const t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}}const Bn=new Mt;Mt.NAMES=Tp;class hS extends wn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Ts,this.environmentIntensity=1,this.environmentRotation=new Ts,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){const t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}}const Ei=new Y,as=new Y,Bu=new Y,os=new Y,Pr=new Y,Lr=new Y,Ap=new Y,zu=new Y,ku=new Y,Gu=new Y,Hu=new Vt,Vu=new Vt,Wu=new Vt;class Ti{constructor(e=new Y,t=new Y,i=new Y){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Ei.subVectors(e,t),s.cross(Ei);const r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Ei.subVectors(s,t),as.subVectors(i,t),Bu.subVectors(e,t);const a=Ei.dot(Ei),o=Ei.dot(as),l=Ei.dot(Bu),c=as.dot(as),f=as.dot(Bu),u=a*c-o*o;if(u===0)return r.set(0,0,0),null;const h=1/u,d=(c*l-o*f)*h,g=(a*f-o*l)*h;return r.set(1-d-g,g,d)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,os)===null?!1:os.x>=0&&os.y>=0&&os.x+os.y<=1}static getInterpolation(e,t,i,s,r,a,o,l){return this.getBarycoord(e,t,i,s,os)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,os.x),l.addScaledVector(a,os.y),l.addScaledVector(o,os.z),l)}static getInterpolatedAttribute(e,t,i,s,r,a){return Hu.setScalar(0),Vu.setScalar(0),Wu.setScalar(0),Hu.fromBufferAttribute(e,t),Vu.fromBufferAttribute(e,i),Wu.fromBufferAttribute(e,s),a.setScalar(0),a.addScaledVector(Hu,r.x),a.addScaledVector(Vu,r.y),a.addScaledVector(Wu,r.z),a}static isFrontFacing(e,t,i,s){return Ei.subVectors(i,t),as.subVectors(e,t),Ei.cross(as).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Ei.subVectors(this.c,this.b),as.subVectors(this.a,this.b),Ei.cross(as).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return Ti.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return Ti.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return Ti.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return Ti.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return Ti.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){const i=this.a,s=this.b,r=this.c;let a,o;Pr.subVectors(s,i),Lr.subVectors(r,i),zu.subVectors(e,i);const l=Pr.dot(zu),c=Lr.dot(zu);if(l<=0&&c<=0)return t.copy(i);ku.subVectors(e,s);const f=Pr.dot(ku),u=Lr.dot(ku);if(f>=0&&u<=f)return t.copy(s);const h=l*u-f*c;if(h<=0&&l>=0&&f<=0&&l-f>0)return a=l/(l-f),t.copy(i).addScaledVector(Pr,a);Gu.subVectors(e,r);const d=Pr.dot(Gu),g=Lr.dot(Gu);if(g>=0&&d<=g)return t.copy(r);const x=d*c-l*g;if(x<=0&&c>=0&&g<=0)return o=c/(c-g),t.copy(i).addScaledVector(Lr,o);const m=f*g-d*u;if(m<=0&&u-f>=0&&d-g>=0)return Ap.subVectors(r,s),o=(u-f)/(u-f+(d-g)),t.copy(s).addScaledVector(Ap,o);const p=1/(m+x+h);return a=x*p,o=h*p,t.copy(i).addScaledVector(Pr,a).addScaledVector(Lr,o)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}}class Rs{constructor(e=new Y(1/0,1/0,1/0),t=new Y(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Ai.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Ai.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){const i=Ai.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);const i=e.geometry;if(i!==void 0){const r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let a=0,o=r.count;a<o;a++)e.isMesh===!0?e.getVertexPosition(a,Ai):Ai.fromBufferAttribute(r,a),Ai.applyMatrix4(e.matrixWorld),this.expandByPoint(Ai);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Ho.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Ho.copy(i.boundingBox)),Ho.applyMatrix4(e.matrixWorld),this.union(Ho)}const s=e.children;for(let r=0,a=s.length;r<a;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Ai),Ai.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Aa),Vo.subVectors(this.max,Aa),Dr.subVectors(e.a,Aa),Nr.subVectors(e.b,Aa),Ir.subVectors(e.c,Aa),Cs.subVectors(Nr,Dr),Ps.subVectors(Ir,Nr),Js.subVectors(Dr,Ir);let t=[0,-Cs.z,Cs.y,0,-Ps.z,Ps.y,0,-Js.z,Js.y,Cs.z,0,-Cs.x,Ps.z,0,-Ps.x,Js.z,0,-Js.x,-Cs.y,Cs.x,0,-Ps.y,Ps.x,0,-Js.y,Js.x,0];return!Xu(t,Dr,Nr,Ir,Vo)||(t=[1,0,0,0,1,0,0,0,1],!Xu(t,Dr,Nr,Ir,Vo))?!1:(Wo.crossVectors(Cs,Ps),t=[Wo.x,Wo.y,Wo.z],Xu(t,Dr,Nr,Ir,Vo))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Ai).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Ai).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(ls[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),ls[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),ls[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),ls[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),ls[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),ls[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),ls[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),ls[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(ls),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}}const ls=[new Y,new Y,new Y,new Y,new Y,new Y,new Y,new Y],Ai=new Y,Ho=new Rs,Dr=new Y,Nr=new Y,Ir=new Y,Cs=new Y,Ps=new Y,Js=new Y,Aa=new Y,Vo=new Y,Wo=new Y,Qs=new Y;function Xu(n,e,t,i,s){for(let r=0,a=n.length-3;r<=a;r+=3){Qs.fromArray(n,r);const o=s.x*Math.abs(Qs.x)+s.y*Math.abs(Qs.y)+s.z*Math.abs(Qs.z),l=e.dot(Qs),c=t.dot(Qs),f=i.dot(Qs);if(Math.max(-Math.max(l,c,f),Math.min(l,c,f))>o)return!1}return!0}const un=new Y,Xo=new bt;let dS=0;class mi extends Zs{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:dS++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=cp,this.updateRanges=[],this.gpuType=Oi,this.version=0,this._normalizationScale=e!==void 0?Oo(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)Xo.fromBufferAttribute(this,t),Xo.applyMatrix3(e),this.setXY(t,Xo.x,Xo.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)un.fromBufferAttribute(this,t),un.applyMatrix3(e),this.setXYZ(t,un.x,un.y,un.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)un.fromBufferAttribute(this,t),un.applyMatrix4(e),this.setXYZ(t,un.x,un.y,un.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)un.fromBufferAttribute(this,t),un.applyNormalMatrix(e),this.setXYZ(t,un.x,un.y,un.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)un.fromBufferAttribute(this,t),un.transformDirection(e),this.setXYZ(t,un.x,un.y,un.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){const e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Au(e,this.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):Ru(e,this.array)}}class Rp extends mi{constructor(e,t,i){super(new Uint16Array(e),t,i)}}class Cp extends mi{constructor(e,t,i){super(new Uint32Array(e),t,i)}}class fn extends mi{constructor(e,t,i){super(new Float32Array(e),t,i)}}const pS=new Rs,Ra=new Y,$u=new Y;class Ur{constructor(e=new Y,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){const i=this.center;t!==void 0?i.copy(t):pS.setFromPoints(e).getCenter(i);let s=0;for(let r=0,a=e.length;r<a;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){const t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){const i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Ra.subVectors(e,this.center);const t=Ra.lengthSq();if(t>this.radius*this.radius){const i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(Ra,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):($u.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Ra.copy(e.center).add($u)),this.expandByPoint(Ra.copy(e.center).sub($u))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}}let mS=0;const gi=new Wt,qu=new wn,Fr=new Y,ri=new Rs,Ca=new Rs,bn=new Y;class Hn extends Zs{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:mS++}),this.uuid=bs(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Nx(e)?Cp:Rp)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){const t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);const i=this.attributes.normal;if(i!==void 0){const r=new mt().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}const s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return gi.makeRotationFromQuaternion(e),this.applyMatrix4(gi),this}rotateX(e){return gi.makeRotationX(e),this.applyMatrix4(gi),this}rotateY(e){return gi.makeRotationY(e),this.applyMatrix4(gi),this}rotateZ(e){return gi.makeRotationZ(e),this.applyMatrix4(gi),this}translate(e,t,i){return gi.makeTranslation(e,t,i),this.applyMatrix4(gi),this}scale(e,t,i){return gi.makeScale(e,t,i),this.applyMatrix4(gi),this}lookAt(e){return qu.lookAt(e),qu.updateMatrix(),this.applyMatrix4(qu.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Fr).negate(),this.translate(Fr.x,Fr.y,Fr.z),this}setFromPoints(e){const t=this.getAttribute("position");if(t===void 0){const i=[];for(let s=0,r=e.length;s<r;s++){const a=e[s];i.push(a.x,a.y,a.z||0)}this.setAttribute("position",new fn(i,3))}else{const i=Math.min(e.length,t.count);for(let s=0;s<i;s++){const r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&lt("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Rs);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Lt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new Y(-1/0,-1/0,-1/0),new Y(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){const r=t[i];ri.setFromBufferAttribute(r),this.morphTargetsRelative?(bn.addVectors(this.boundingBox.min,ri.min),this.boundingBox.expandByPoint(bn),bn.addVectors(this.boundingBox.max,ri.max),this.boundingBox.expandByPoint(bn)):(this.boundingBox.expandByPoint(ri.min),this.boundingBox.expandByPoint(ri.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Lt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Ur);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Lt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new Y,1/0);return}if(e){const i=this.boundingSphere.center;if(ri.setFromBufferAttribute(e),t)for(let r=0,a=t.length;r<a;r++){const o=t[r];Ca.setFromBufferAttribute(o),this.morphTargetsRelative?(bn.addVectors(ri.min,Ca.min),ri.expandByPoint(bn),bn.addVectors(ri.max,Ca.max),ri.expandByPoint(bn)):(ri.expandByPoint(Ca.min),ri.expandByPoint(Ca.max))}ri.getCenter(i);let s=0;for(let r=0,a=e.count;r<a;r++)bn.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(bn));if(t)for(let r=0,a=t.length;r<a;r++){const o=t[r],l=this.morphTargetsRelative;for(let c=0,f=o.count;c<f;c++)bn.fromBufferAttribute(o,c),l&&(Fr.fromBufferAttribute(e,c),bn.add(Fr)),s=Math.max(s,i.distanceToSquared(bn))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&Lt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){const e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Lt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}const i=t.position,s=t.normal,r=t.uv;let a=this.getAttribute("tangent");(a===void 0||a.count!==i.count)&&(a=new mi(new Float32Array(4*i.count),4),this.setAttribute("tangent",a));const o=[],l=[],c=new Uint8Array(i.count);for(let U=0;U<i.count;U++)o[U]=new Y,l[U]=new Y;const f=new Y,u=new Y,h=new Y,d=new bt,g=new bt,x=new bt,m=new Y,p=new Y;function v(U,P,R){c[U]=c[P]=c[R]=1,f.fromBufferAttribute(i,U),u.fromBufferAttribute(i,P),h.fromBufferAttribute(i,R),d.fromBufferAttribute(r,U),g.fromBufferAttribute(r,P),x.fromBufferAttribute(r,R),u.sub(f),h.sub(f),g.sub(d),x.sub(d);const O=1/(g.x*x.y-x.x*g.y);isFinite(O)&&(m.copy(u).multiplyScalar(x.y).addScaledVector(h,-g.y).multiplyScalar(O),p.copy(h).multiplyScalar(g.x).addScaledVector(u,-x.x).multiplyScalar(O),o[U].add(m),o[P].add(m),o[R].add(m),l[U].add(p),l[P].add(p),l[R].add(p))}let y=this.groups;y.length===0&&(y=[{start:0,count:e.count}]);for(let U=0,P=y.length;U<P;++U){const R=y[U],O=R.start,B=R.count;for(let D=O,k=O+B;D<k;D+=3)v(e.getX(D+0),e.getX(D+1),e.getX(D+2))}const M=new Y,C=new Y,E=new Y,_=new Y;function b(U){E.fromBufferAttribute(s,U),_.copy(E);const P=o[U];M.copy(P),M.sub(E.multiplyScalar(E.dot(P))).normalize(),C.crossVectors(_,P);const O=C.dot(l[U])<0?-1:1;a.setXYZW(U,M.x,M.y,M.z,O)}for(let U=0,P=i.count;U<P;++U)c[U]&&b(U);this._transformed=!0}computeVertexNormals(){const e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new mi(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let h=0,d=i.count;h<d;h++)i.setXYZ(h,0,0,0);const s=new Y,r=new Y,a=new Y,o=new Y,l=new Y,c=new Y,f=new Y,u=new Y;if(e)for(let h=0,d=e.count;h<d;h+=3){const g=e.getX(h+0),x=e.getX(h+1),m=e.getX(h+2);s.fromBufferAttribute(t,g),r.fromBufferAttribute(t,x),a.fromBufferAttribute(t,m),f.subVectors(a,r),u.subVectors(s,r),f.cross(u),o.fromBufferAttribute(i,g),l.fromBufferAttribute(i,x),c.fromBufferAttribute(i,m),o.add(f),l.add(f),c.add(f),i.setXYZ(g,o.x,o.y,o.z),i.setXYZ(x,l.x,l.y,l.z),i.setXYZ(m,c.x,c.y,c.z)}else for(let h=0,d=t.count;h<d;h+=3)s.fromBufferAttribute(t,h+0),r.fromBufferAttribute(t,h+1),a.fromBufferAttribute(t,h+2),f.subVectors(a,r),u.subVectors(s,r),f.cross(u),i.setXYZ(h+0,f.x,f.y,f.z),i.setXYZ(h+1,f.x,f.y,f.z),i.setXYZ(h+2,f.x,f.y,f.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){const e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)bn.fromBufferAttribute(e,t),bn.normalize(),e.setXYZ(t,bn.x,bn.y,bn.z)}toNonIndexed(){function e(o,l){const c=o.array,f=o.itemSize,u=o.normalized,h=new c.constructor(l.length*f);let d=0,g=0;for(let x=0,m=l.length;x<m;x++){o.isInterleavedBufferAttribute?d=l[x]*o.data.stride+o.offset:d=l[x]*f;for(let p=0;p<f;p++)h[g++]=c[d++]}return new mi(h,f,u)}if(this.index===null)return lt("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;const t=new Hn,i=this.index.array,s=this.attributes;for(const o in s){const l=s[o],c=e(l,i);t.setAttribute(o,c)}const r=this.morphAttributes;for(const o in r){const l=[],c=r[o];for(let f=0,u=c.length;f<u;f++){const h=c[f],d=e(h,i);l.push(d)}t.morphAttributes[o]=l}t.morphTargetsRelative=this.morphTargetsRelative;const a=this.groups;for(let o=0,l=a.length;o<l;o++){const c=a[o];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){const e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){const l=this.parameters;for(const c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};const t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});const i=this.attributes;for(const l in i){const c=i[l];e.data.attributes[l]=c.toJSON(e.data)}const s={};let r=!1;for(const l in this.morphAttributes){const c=this.morphAttributes[l],f=[];for(let u=0,h=c.length;u<h;u++){const d=c[u];f.push(d.toJSON(e.data))}f.length>0&&(s[l]=f,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);const a=this.groups;a.length>0&&(e.data.groups=JSON.parse(JSON.stringify(a)));const o=this.boundingSphere;return o!==null&&(e.data.boundingSphere=o.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;const t={};this.name=e.name;const i=e.index;i!==null&&this.setIndex(i.clone());const s=e.attributes;for(const c in s){const f=s[c];this.setAttribute(c,f.clone(t))}const r=e.morphAttributes;for(const c in r){const f=[],u=r[c];for(let h=0,d=u.length;h<d;h++)f.push(u[h].clone(t));this.morphAttributes[c]=f}this.morphTargetsRelative=e.morphTargetsRelative;const a=e.groups;for(let c=0,f=a.length;c<f;c++){const u=a[c];this.addGroup(u.start,u.count,u.materialIndex)}const o=e.boundingBox;o!==null&&(this.boundingBox=o.clone());const l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}}class gS{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=cp,this.updateRanges=[],this.version=0,this.uuid=bs()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,i){e*=this.stride,i*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[i+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=Pp(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);const i=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=Pp(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));const i={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}}function Pp(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=bs()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}const Vn=new Y;class Ls{constructor(e,t,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=i,this.normalized=s,this._normalizationScale=e!==void 0?Oo(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,i=this.data.count;t<i;t++)Vn.fromBufferAttribute(this,t),Vn.applyMatrix4(e),this.setXYZ(t,Vn.x,Vn.y,Vn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)Vn.fromBufferAttribute(this,t),Vn.applyNormalMatrix(e),this.setXYZ(t,Vn.x,Vn.y,Vn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)Vn.fromBufferAttribute(this,t),Vn.transformDirection(e),this.setXYZ(t,Vn.x,Vn.y,Vn.z);return this}getComponent(e,t){let i=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.data.array[e*this.data.stride+this.offset+t]=i,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=i,this}setXYZ(e,t,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Uo("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let i=0;i<this.count;i++){const s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new mi(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new Ls(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Uo("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let i=0;i<this.count;i++){const s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Au(e,this.data.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):Ru(e,this.data.array)}}const Yu=new Y,_S=new Y,vS=new mt;class Ds{constructor(e=new Y(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){const s=Yu.subVectors(i,t).cross(_S.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){const e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){const s=e.delta(Yu),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;const a=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(a<0||a>1)?null:t.copy(e.start).addScaledVector(s,a)}intersectsLine(e){const t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){const i=t||vS.getNormalMatrix(e),s=this.coplanarPoint(Yu).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}}let xS=0;class Or extends Zs{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:xS++}),this.uuid=bs(),this.name="",this.type="Material",this.blending=va,this.side=Ys,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Vd,this.blendDst=Wd,this.blendEquation=Mr,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Mt(0,0,0),this.blendAlpha=0,this.depthFunc=xa,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Ax,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Eu,this.stencilZFail=Eu,this.stencilZPass=Eu,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(const t in e){const i=e[t];if(i===void 0){lt(`Material: parameter '${t}' has value of undefined.`);continue}const s=this[t];if(s===void 0){lt(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){const t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});const i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){const a=[];for(const o in r){const l=r[o];delete l.metadata,a.push(l)}return a}if(t){const r=s(e.textures),a=s(e.images);r.length>0&&(i.textures=r),a.length>0&&(i.images=a)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Mt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new Ds().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new bt().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new bt().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;const t=e.clippingPlanes;let i=null;if(t!==null){const s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}}const cs=new Y,Ku=new Y,$o=new Y,qo=new Y;class Zu{constructor(e=new Y,t=new Y(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,cs)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);const i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){const t=cs.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(cs.copy(this.origin).addScaledVector(this.direction,t),cs.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){Ku.copy(e).add(t).multiplyScalar(.5),$o.copy(t).sub(e).normalize(),qo.copy(this.origin).sub(Ku);const r=e.distanceTo(t)*.5,a=-this.direction.dot($o),o=qo.dot(this.direction),l=-qo.dot($o),c=qo.lengthSq(),f=Math.abs(1-a*a);let u,h,d,g;if(f>0)if(u=a*l-o,h=a*o-l,g=r*f,u>=0)if(h>=-g)if(h<=g){const x=1/f;u*=x,h*=x,d=u*(u+a*h+2*o)+h*(a*u+h+2*l)+c}else h=r,u=Math.max(0,-(a*h+o)),d=-u*u+h*(h+2*l)+c;else h=-r,u=Math.max(0,-(a*h+o)),d=-u*u+h*(h+2*l)+c;else h<=-g?(u=Math.max(0,-(-a*r+o)),h=u>0?-r:Math.min(Math.max(-r,-l),r),d=-u*u+h*(h+2*l)+c):h<=g?(u=0,h=Math.min(Math.max(-r,-l),r),d=h*(h+2*l)+c):(u=Math.max(0,-(a*r+o)),h=u>0?r:Math.min(Math.max(-r,-l),r),d=-u*u+h*(h+2*l)+c);else h=a>0?-r:r,u=Math.max(0,-(a*h+o)),d=-u*u+h*(h+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,u),s&&s.copy(Ku).addScaledVector($o,h),d}intersectSphere(e,t){if(e.radius<0)return null;cs.subVectors(e.center,this.origin);const i=cs.dot(this.direction),s=cs.dot(cs)-i*i,r=e.radius*e.radius;if(s>r)return null;const a=Math.sqrt(r-s),o=i-a,l=i+a;return l<0?null:o<0?this.at(l,t):this.at(o,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){const t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;const i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){const i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){const t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,a,o,l;const c=1/this.direction.x,f=1/this.direction.y,u=1/this.direction.z,h=this.origin;return c>=0?(i=(e.min.x-h.x)*c,s=(e.max.x-h.x)*c):(i=(e.max.x-h.x)*c,s=(e.min.x-h.x)*c),f>=0?(r=(e.min.y-h.y)*f,a=(e.max.y-h.y)*f):(r=(e.max.y-h.y)*f,a=(e.min.y-h.y)*f),i>a||r>s||((r>i||isNaN(i))&&(i=r),(a<s||isNaN(s))&&(s=a),u>=0?(o=(e.min.z-h.z)*u,l=(e.max.z-h.z)*u):(o=(e.max.z-h.z)*u,l=(e.min.z-h.z)*u),i>l||o>s)||((o>i||i!==i)&&(i=o),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,cs)!==null}intersectTriangle(e,t,i,s,r){const a=this.origin,o=this.direction,l=o.x,c=o.y,f=o.z,u=e.x-a.x,h=e.y-a.y,d=e.z-a.z,g=t.x-a.x,x=t.y-a.y,m=t.z-a.z,p=i.x-a.x,v=i.y-a.y,y=i.z-a.z,M=Math.abs(l),C=Math.abs(c),E=Math.abs(f);let _,b,U,P,R,O,B,D,k,X,G,ne;if(M>=C&&M>=E?(U=l,O=u,k=g,ne=p,l>=0?(_=c,b=f,P=h,R=d,B=x,D=m,X=v,G=y):(_=f,b=c,P=d,R=h,B=m,D=x,X=y,G=v)):C>=E?(U=c,O=h,k=x,ne=v,c>=0?(_=f,b=l,P=d,R=u,B=m,D=g,X=y,G=p):(_=l,b=f,P=u,R=d,B=g,D=m,X=p,G=y)):(U=f,O=d,k=m,ne=y,f>=0?(_=l,b=c,P=u,R=h,B=g,D=x,X=p,G=v):(_=c,b=l,P=h,R=u,B=x,D=g,X=v,G=p)),U===0)return null;const $=_/U,K=b/U,te=1/U,ue=P-$*O,de=R-K*O,j=B-$*k,ge=D-K*k,Me=X-$*ne,Ce=G-K*ne,Ee=Me*ge-Ce*j,re=ue*Ce-de*Me,_e=j*de-ge*ue;if(s){if(Ee<0||re<0||_e<0)return null}else if((Ee<0||re<0||_e<0)&&(Ee>0||re>0||_e>0))return null;const pe=Ee+re+_e;if(pe===0)return null;const Xe=te*(Ee*O+re*k+_e*ne);return(pe>0?Xe<0:Xe>0)?null:this.at(Xe/pe,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}}class Lp extends Or{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Mt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ts,this.combine=Fc,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}}const Dp=new Wt,js=new Zu,Yo=new Ur,Np=new Y,Ko=new Y,Zo=new Y,Jo=new Y,Ju=new Y,Qo=new Y,Ip=new Y,jo=new Y;class Ri extends wn{constructor(e=new Hn,t=new Lp){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){const t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){const s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){const o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}getVertexPosition(e,t){const i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,a=i.morphTargetsRelative;t.fromBufferAttribute(s,e);const o=this.morphTargetInfluences;if(r&&o){Qo.set(0,0,0);for(let l=0,c=r.length;l<c;l++){const f=o[l],u=r[l];f!==0&&(Ju.fromBufferAttribute(u,e),a?Qo.addScaledVector(Ju,f):Qo.addScaledVector(Ju.sub(t),f))}t.add(Qo)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Yo.copy(i.boundingSphere),Yo.applyMatrix4(r),js.copy(e.ray).recast(e.near),!(Yo.containsPoint(js.origin)===!1&&(js.intersectSphere(Yo,Np)===null||js.origin.distanceToSquared(Np)>(e.far-e.near)**2))&&(Dp.copy(r).invert(),js.copy(e.ray).applyMatrix4(Dp),!(i.boundingBox!==null&&js.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,js)))}_computeIntersections(e,t,i){let s;const r=this.geometry,a=this.material,o=r.index,l=r.attributes.position,c=r.attributes.uv,f=r.attributes.uv1,u=r.attributes.normal,h=r.groups,d=r.drawRange;if(o!==null)if(Array.isArray(a))for(let g=0,x=h.length;g<x;g++){const m=h[g],p=a[m.materialIndex],v=Math.max(m.start,d.start),y=Math.min(o.count,Math.min(m.start+m.count,d.start+d.count));for(let M=v,C=y;M<C;M+=3){const E=o.getX(M),_=o.getX(M+1),b=o.getX(M+2);s=el(this,p,e,i,c,f,u,E,_,b),s&&(s.faceIndex=Math.floor(M/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{const g=Math.max(0,d.start),x=Math.min(o.count,d.start+d.count);for(let m=g,p=x;m<p;m+=3){const v=o.getX(m),y=o.getX(m+1),M=o.getX(m+2);s=el(this,a,e,i,c,f,u,v,y,M),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(a))for(let g=0,x=h.length;g<x;g++){const m=h[g],p=a[m.materialIndex],v=Math.max(m.start,d.start),y=Math.min(l.count,Math.min(m.start+m.count,d.start+d.count));for(let M=v,C=y;M<C;M+=3){const E=M,_=M+1,b=M+2;s=el(this,p,e,i,c,f,u,E,_,b),s&&(s.faceIndex=Math.floor(M/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{const g=Math.max(0,d.start),x=Math.min(l.count,d.start+d.count);for(let m=g,p=x;m<p;m+=3){const v=m,y=m+1,M=m+2;s=el(this,a,e,i,c,f,u,v,y,M),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}}}function SS(n,e,t,i,s,r,a,o){let l;if(e.side===Zn?l=i.intersectTriangle(a,r,s,!0,o):l=i.intersectTriangle(s,r,a,e.side===Ys,o),l===null)return null;jo.copy(o),jo.applyMatrix4(n.matrixWorld);const c=t.ray.origin.distanceTo(jo);return c<t.near||c>t.far?null:{distance:c,point:jo.clone(),object:n}}function el(n,e,t,i,s,r,a,o,l,c){n.getVertexPosition(o,Ko),n.getVertexPosition(l,Zo),n.getVertexPosition(c,Jo);const f=SS(n,e,t,i,Ko,Zo,Jo,Ip);if(f){const u=new Y;Ti.getBarycoord(Ip,Ko,Zo,Jo,u),s&&(f.uv=Ti.getInterpolatedAttribute(s,o,l,c,u,new bt)),r&&(f.uv1=Ti.getInterpolatedAttribute(r,o,l,c,u,new bt)),a&&(f.normal=Ti.getInterpolatedAttribute(a,o,l,c,u,new Y),f.normal.dot(i.direction)>0&&f.normal.multiplyScalar(-1));const h={a:o,b:l,c,normal:new Y,materialIndex:0};Ti.getNormal(Ko,Zo,Jo,h.normal),f.face=h,f.barycoord=u}return f}class MS extends Gn{constructor(e=null,t=1,i=1,s,r,a,o,l,c=Ln,f=Ln,u,h){super(null,a,o,l,c,f,s,r,u,h),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}}const er=new Ur,yS=new bt(.5,.5),tl=new Y;class Pa{constructor(e=new Ds,t=new Ds,i=new Ds,s=new Ds,r=new Ds,a=new Ds){this.planes=[e,t,i,s,r,a]}set(e,t,i,s,r,a){const o=this.planes;return o[0].copy(e),o[1].copy(t),o[2].copy(i),o[3].copy(s),o[4].copy(r),o[5].copy(a),this}copy(e){const t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=wi,i=!1){const s=this.planes,r=e.elements,a=r[0],o=r[1],l=r[2],c=r[3],f=r[4],u=r[5],h=r[6],d=r[7],g=r[8],x=r[9],m=r[10],p=r[11],v=r[12],y=r[13],M=r[14],C=r[15];if(s[0].setComponents(c-a,d-f,p-g,C-v).normalize(),s[1].setComponents(c+a,d+f,p+g,C+v).normalize(),s[2].setComponents(c+o,d+u,p+x,C+y).normalize(),s[3].setComponents(c-o,d-u,p-x,C-y).normalize(),i)s[4].setComponents(l,h,m,M).normalize(),s[5].setComponents(c-l,d-h,p-m,C-M).normalize();else if(s[4].setComponents(c-l,d-h,p-m,C-M).normalize(),t===wi)s[5].setComponents(c+l,d+h,p+m,C+M).normalize();else if(t===ya)s[5].setComponents(l,h,m,M).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),er.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{const t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),er.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(er)}intersectsSprite(e){er.center.set(0,0,0);const t=yS.distanceTo(e.center);return er.radius=.7071067811865476+t,er.applyMatrix4(e.matrixWorld),this.intersectsSphere(er)}intersectsSphere(e){const t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){const t=this.planes;for(let i=0;i<6;i++){const s=t[i];if(tl.x=s.normal.x>0?e.max.x:e.min.x,tl.y=s.normal.y>0?e.max.y:e.min.y,tl.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(tl)<0)return!1}return!0}containsPoint(e){const t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}}const Up=new Wt;class Qu{constructor(){this.coordinateSystem=wi,this._frustums=[],this._count=0}setFromArrayCamera(e){const t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){const r=t[s];Up.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new Pa),i[s].setFromProjectionMatrix(Up,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;const t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new Pa),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new Qu().copy(this)}}class ju extends Or{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Mt(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}}const nl=new Y,il=new Y,Fp=new Wt,La=new Zu,sl=new Ur,ef=new Y,Op=new Y;class wS extends wn{constructor(e=new Hn,t=new ju){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,i=[0];for(let s=1,r=t.count;s<r;s++)nl.fromBufferAttribute(t,s-1),il.fromBufferAttribute(t,s),i[s]=i[s-1],i[s]+=nl.distanceTo(il);e.setAttribute("lineDistance",new fn(i,1))}else lt("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const i=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,a=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),sl.copy(i.boundingSphere),sl.applyMatrix4(s),sl.radius+=r,e.ray.intersectsSphere(sl)===!1)return;Fp.copy(s).invert(),La.copy(e.ray).applyMatrix4(Fp);const o=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=o*o,c=this.isLineSegments?2:1,f=i.index,h=i.attributes.position;if(f!==null){const d=Math.max(0,a.start),g=Math.min(f.count,a.start+a.count);for(let x=d,m=g-1;x<m;x+=c){const p=f.getX(x),v=f.getX(x+1),y=rl(this,e,La,l,p,v,x);y&&t.push(y)}if(this.isLineLoop){const x=f.getX(g-1),m=f.getX(d),p=rl(this,e,La,l,x,m,g-1);p&&t.push(p)}}else{const d=Math.max(0,a.start),g=Math.min(h.count,a.start+a.count);for(let x=d,m=g-1;x<m;x+=c){const p=rl(this,e,La,l,x,x+1,x);p&&t.push(p)}if(this.isLineLoop){const x=rl(this,e,La,l,g-1,d,g-1);x&&t.push(x)}}}updateMorphTargets(){const t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){const s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){const o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}}function rl(n,e,t,i,s,r,a){const o=n.geometry.attributes.position;if(nl.fromBufferAttribute(o,s),il.fromBufferAttribute(o,r),t.distanceSqToSegment(nl,il,ef,Op)>i)return;ef.applyMatrix4(n.matrixWorld);const c=e.ray.origin.distanceTo(ef);if(!(c<e.near||c>e.far))return{distance:c,point:Op.clone().applyMatrix4(n.matrixWorld),index:a,face:null,faceIndex:null,barycoord:null,object:n}}const Bp=new Y,zp=new Y;class kp extends wS{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,i=[];for(let s=0,r=t.count;s<r;s+=2)Bp.fromBufferAttribute(t,s),zp.fromBufferAttribute(t,s+1),i[s]=s===0?0:i[s-1],i[s+1]=i[s]+Bp.distanceTo(zp);e.setAttribute("lineDistance",new fn(i,1))}else lt("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}}class Gp extends Gn{constructor(e=[],t=yr,i,s,r,a,o,l,c,f){super(e,t,i,s,r,a,o,l,c,f),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}}class Br extends Gn{constructor(e,t,i=Fi,s,r,a,o=Ln,l=Ln,c,f=Ms,u=1){if(f!==Ms&&f!==ys)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");const h={width:e,height:t,depth:u};super(h,s,r,a,o,l,f,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Lu(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){const t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}}class Hp extends Br{constructor(e,t=Fi,i=yr,s,r,a=Ln,o=Ln,l,c=Ms){const f={width:e,height:e,depth:1},u=[f,f,f,f,f,f];super(e,e,t,i,s,r,a,o,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}}class Vp extends Gn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}}class Da extends Hn{constructor(e=1,t=1,i=1,s=1,r=1,a=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:a};const o=this;s=Math.floor(s),r=Math.floor(r),a=Math.floor(a);const l=[],c=[],f=[],u=[];let h=0,d=0;g("z","y","x",-1,-1,i,t,e,a,r,0),g("z","y","x",1,-1,i,t,-e,a,r,1),g("x","z","y",1,1,e,i,t,s,a,2),g("x","z","y",1,-1,e,i,-t,s,a,3),g("x","y","z",1,-1,e,t,i,s,r,4),g("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new fn(c,3)),this.setAttribute("normal",new fn(f,3)),this.setAttribute("uv",new fn(u,2));function g(x,m,p,v,y,M,C,E,_,b,U){const P=M/_,R=C/b,O=M/2,B=C/2,D=E/2,k=_+1,X=b+1;let G=0,ne=0;const $=new Y;for(let K=0;K<X;K++){const te=K*R-B;for(let ue=0;ue<k;ue++){const de=ue*P-O;$[x]=de*v,$[m]=te*y,$[p]=D,c.push($.x,$.y,$.z),$[x]=0,$[m]=0,$[p]=E>0?1:-1,f.push($.x,$.y,$.z),u.push(ue/_),u.push(1-K/b),G+=1}}for(let K=0;K<b;K++)for(let te=0;te<_;te++){const ue=h+te+k*K,de=h+te+k*(K+1),j=h+(te+1)+k*(K+1),ge=h+(te+1)+k*K;l.push(ue,de,ge),l.push(de,j,ge),ne+=6}o.addGroup(d,ne,U),d+=ne,h+=G}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Da(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}}class al extends Hn{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};const r=e/2,a=t/2,o=Math.floor(i),l=Math.floor(s),c=o+1,f=l+1,u=e/o,h=t/l,d=[],g=[],x=[],m=[];for(let p=0;p<f;p++){const v=p*h-a;for(let y=0;y<c;y++){const M=y*u-r;g.push(M,-v,0),x.push(0,0,1),m.push(y/o),m.push(1-p/l)}}for(let p=0;p<l;p++)for(let v=0;v<o;v++){const y=v+c*p,M=v+c*(p+1),C=v+1+c*(p+1),E=v+1+c*p;d.push(y,M,E),d.push(M,C,E)}this.setIndex(d),this.setAttribute("position",new fn(g,3)),this.setAttribute("normal",new fn(x,3)),this.setAttribute("uv",new fn(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new al(e.width,e.height,e.widthSegments,e.heightSegments)}}class tf extends Hn{constructor(e=.5,t=1,i=32,s=1,r=0,a=Math.PI*2){super(),this.type="RingGeometry",this.parameters={innerRadius:e,outerRadius:t,thetaSegments:i,phiSegments:s,thetaStart:r,thetaLength:a},i=Math.max(3,i),s=Math.max(1,s);const o=[],l=[],c=[],f=[];let u=e;const h=(t-e)/s,d=new Y,g=new bt;for(let x=0;x<=s;x++){for(let m=0;m<=i;m++){const p=r+m/i*a;d.x=u*Math.cos(p),d.y=u*Math.sin(p),l.push(d.x,d.y,d.z),c.push(0,0,1),g.x=(d.x/t+1)/2,g.y=(d.y/t+1)/2,f.push(g.x,g.y)}u+=h}for(let x=0;x<s;x++){const m=x*(i+1);for(let p=0;p<i;p++){const v=p+m,y=v,M=v+i+1,C=v+i+2,E=v+1;o.push(y,M,E),o.push(M,C,E)}}this.setIndex(o),this.setAttribute("position",new fn(l,3)),this.setAttribute("normal",new fn(c,3)),this.setAttribute("uv",new fn(f,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new tf(e.innerRadius,e.outerRadius,e.thetaSegments,e.phiSegments,e.thetaStart,e.thetaLength)}}class nf extends Hn{constructor(e=1,t=32,i=16,s=0,r=Math.PI*2,a=0,o=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:s,phiLength:r,thetaStart:a,thetaLength:o},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));const l=Math.min(a+o,Math.PI);let c=0;const f=[],u=new Y,h=new Y,d=[],g=[],x=[],m=[];for(let p=0;p<=i;p++){const v=[],y=p/i,M=a+y*o,C=e*Math.cos(M),E=Math.sqrt(e*e-C*C);let _=0;p===0&&a===0?_=.5/t:p===i&&l===Math.PI&&(_=-.5/t);for(let b=0;b<=t;b++){const U=b/t,P=s+U*r;u.x=-E*Math.cos(P),u.y=C,u.z=E*Math.sin(P),g.push(u.x,u.y,u.z),h.copy(u).normalize(),x.push(h.x,h.y,h.z),m.push(U+_,1-y),v.push(c++)}f.push(v)}for(let p=0;p<i;p++)for(let v=0;v<t;v++){const y=f[p][v+1],M=f[p][v],C=f[p+1][v],E=f[p+1][v+1];(p!==0||a>0)&&d.push(y,M,E),(p!==i-1||l<Math.PI)&&d.push(M,C,E)}this.setIndex(d),this.setAttribute("position",new fn(g,3)),this.setAttribute("normal",new fn(x,3)),this.setAttribute("uv",new fn(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new nf(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}}class bS extends Hn{constructor(e=null){if(super(),this.type="WireframeGeometry",this.parameters={geometry:e},e!==null){const t=[],i=new Set,s=new Y,r=new Y;if(e.index!==null){const a=e.attributes.position,o=e.index;let l=e.groups;l.length===0&&(l=[{start:0,count:o.count,materialIndex:0}]);for(let c=0,f=l.length;c<f;++c){const u=l[c],h=u.start,d=u.count;for(let g=h,x=h+d;g<x;g+=3)for(let m=0;m<3;m++){const p=o.getX(g+m),v=o.getX(g+(m+1)%3);s.fromBufferAttribute(a,p),r.fromBufferAttribute(a,v),Wp(s,r,i)===!0&&(t.push(s.x,s.y,s.z),t.push(r.x,r.y,r.z))}}}else{const a=e.attributes.position;for(let o=0,l=a.count/3;o<l;o++)for(let c=0;c<3;c++){const f=3*o+c,u=3*o+(c+1)%3;s.fromBufferAttribute(a,f),r.fromBufferAttribute(a,u),Wp(s,r,i)===!0&&(t.push(s.x,s.y,s.z),t.push(r.x,r.y,r.z))}}this.setAttribute("position",new fn(t,3))}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}}function Wp(n,e,t){const i=`${n.x},${n.y},${n.z}-${e.x},${e.y},${e.z}`,s=`${e.x},${e.y},${e.z}-${n.x},${n.y},${n.z}`;return t.has(i)===!0||t.has(s)===!0?!1:(t.add(i),t.add(s),!0)}function zr(n){const e={};for(const t in n){e[t]={};for(const i in n[t]){const s=n[t][i];if(Xp(s))s.isRenderTargetTexture?(lt("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(Xp(s[0])){const r=[];for(let a=0,o=s.length;a<o;a++)r[a]=s[a].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function Wn(n){const e={};for(let t=0;t<n.length;t++){const i=zr(n[t]);for(const s in i)e[s]=i[s]}return e}function Xp(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function ES(n){const e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function $p(n){const e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Ct.workingColorSpace}const sf={clone:zr,merge:Wn};var TS=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,AS=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`;class Ns extends Or{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=TS,this.fragmentShader=AS,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=zr(e.uniforms),this.uniformsGroups=ES(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){const t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(const s in this.uniforms){const a=this.uniforms[s].value;a&&a.isTexture?t.uniforms[s]={type:"t",value:a.toJSON(e).uuid}:a&&a.isColor?t.uniforms[s]={type:"c",value:a.getHex()}:a&&a.isVector2?t.uniforms[s]={type:"v2",value:a.toArray()}:a&&a.isVector3?t.uniforms[s]={type:"v3",value:a.toArray()}:a&&a.isVector4?t.uniforms[s]={type:"v4",value:a.toArray()}:a&&a.isMatrix3?t.uniforms[s]={type:"m3",value:a.toArray()}:a&&a.isMatrix4?t.uniforms[s]={type:"m4",value:a.toArray()}:t.uniforms[s]={value:a}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;const i={};for(const s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(const i in e.uniforms){const s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new Mt().setHex(s.value);break;case"v2":this.uniforms[i].value=new bt().fromArray(s.value);break;case"v3":this.uniforms[i].value=new Y().fromArray(s.value);break;case"v4":this.uniforms[i].value=new Vt().fromArray(s.value);break;case"m3":this.uniforms[i].value=new mt().fromArray(s.value);break;case"m4":this.uniforms[i].value=new Wt().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(const i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}}class RS extends Ns{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}}class qp extends Or{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new Mt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Mt(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=bu,this.normalScale=new bt(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ts,this.combine=Fc,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}}class CS extends Or{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Ex,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}}class PS extends Or{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}}class Yp extends wn{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Mt(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){const t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}}class LS extends Yp{constructor(e,t,i){super(e,i),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(wn.DEFAULT_UP),this.updateMatrix(),this.groundColor=new Mt(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){const t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}}const rf=new Wt,Kp=new Y,Zp=new Y;class DS{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new bt(512,512),this.mapType=ii,this.map=null,this.mapPass=null,this.matrix=new Wt,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new Pa,this._frameExtents=new bt(1,1),this._viewportCount=1,this._viewports=[new Vt(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){const t=this.camera;Kp.setFromMatrixPosition(e.matrixWorld),t.position.copy(Kp),Zp.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(Zp),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,i,s){rf.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),i.setFromProjectionMatrix(rf,e.coordinateSystem,e.reversedDepth);const r=this._frameExtents,a=s?s.z/r.x:1,o=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===ya||e.reversedDepth?t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,1,0,0,0,0,1):t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,.5,.5,0,0,0,1),t.multiply(rf)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){const e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}}const ol=new Y,ll=new br,Gi=new Y;class Jp extends wn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Wt,this.projectionMatrix=new Wt,this.projectionMatrixInverse=new Wt,this.coordinateSystem=wi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(ol,ll,Gi),Gi.x===1&&Gi.y===1&&Gi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(ol,ll,Gi.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(ol,ll,Gi),Gi.x===1&&Gi.y===1&&Gi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(ol,ll,Gi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}}const Is=new Y,Qp=new bt,jp=new bt;class Ci extends Jp{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){const t=.5*this.getFilmHeight()/e;this.fov=ba*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){const e=Math.tan(wa*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return ba*2*Math.atan(Math.tan(wa*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Is.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Is.x,Is.y).multiplyScalar(-e/Is.z),Is.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Is.x,Is.y).multiplyScalar(-e/Is.z)}getViewSize(e,t){return this.getViewBounds(e,Qp,jp),t.subVectors(jp,Qp)}setViewOffset(e,t,i,s,r,a){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=this.near;let t=e*Math.tan(wa*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s;const a=this.view;if(this.view!==null&&this.view.enabled){const l=a.fullWidth,c=a.fullHeight;r+=a.offsetX*s/l,t-=a.offsetY*i/c,s*=a.width/l,i*=a.height/c}const o=this.filmOffset;o!==0&&(r+=e*o/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}}class em extends Jp{constructor(e=-1,t=1,i=1,s=-1,r=.1,a=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=a,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,a){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2;let r=i-e,a=i+e,o=s+t,l=s-t;if(this.view!==null&&this.view.enabled){const c=(this.right-this.left)/this.view.fullWidth/this.zoom,f=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,a=r+c*this.view.width,o-=f*this.view.offsetY,l=o-f*this.view.height}this.projectionMatrix.makeOrthographic(r,a,o,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}}class NS extends DS{constructor(){super(new em(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}}class IS extends Yp{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(wn.DEFAULT_UP),this.updateMatrix(),this.target=new wn,this.shadow=new NS}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){const t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}}class US extends Hn{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){const e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}}const kr=-90,Gr=1;class af extends wn{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;const s=new Ci(kr,Gr,e,t);s.layers=this.layers,this.add(s);const r=new Ci(kr,Gr,e,t);r.layers=this.layers,this.add(r);const a=new Ci(kr,Gr,e,t);a.layers=this.layers,this.add(a);const o=new Ci(kr,Gr,e,t);o.layers=this.layers,this.add(o);const l=new Ci(kr,Gr,e,t);l.layers=this.layers,this.add(l);const c=new Ci(kr,Gr,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){const e=this.coordinateSystem,t=this.children.concat(),[i,s,r,a,o,l]=t;for(const c of t)this.remove(c);if(e===wi)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),a.up.set(0,0,1),a.lookAt(0,-1,0),o.up.set(0,1,0),o.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===ya)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),a.up.set(0,0,-1),a.lookAt(0,-1,0),o.up.set(0,-1,0),o.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(const c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();const{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());const[r,a,o,l,c,f]=this.children,u=e.getRenderTarget(),h=e.getActiveCubeFace(),d=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;const x=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let m=!1;e.isWebGLRenderer===!0?m=e.state.buffers.depth.getReversed():m=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,2,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,3,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=x,e.setRenderTarget(i,5,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,f),e.setRenderTarget(u,h,d),e.xr.enabled=g,i.texture.needsPMREMUpdate=!0}}class FS extends Ci{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}}class of extends gS{constructor(e,t,i=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=i}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){const t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){const t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}}const tm=new Wt;class OS{constructor(e,t,i=0,s=1/0){this.ray=new Zu(e,t),this.near=i,this.far=s,this.camera=null,this.layers=new Iu,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):Lt("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return tm.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(tm),this}intersectObject(e,t=!0,i=[]){return lf(e,this,i,t),i.sort(nm),i}intersectObjects(e,t=!0,i=[]){for(let s=0,r=e.length;s<r;s++)lf(e[s],this,i,t);return i.sort(nm),i}}function nm(n,e){return n.distance-e.distance}function lf(n,e,t,i){let s=!0;if(n.layers.test(e.layers)&&n.raycast(e,t)===!1&&(s=!1),s===!0&&i===!0){const r=n.children;for(let a=0,o=r.length;a<o;a++)lf(r[a],e,t,!0)}}const im=new Y,cl=new Y,Hr=new Y,Vr=new Y,cf=new Y,BS=new Y,zS=new Y;class kS{constructor(e=new Y,t=new Y){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){im.subVectors(e,this.start),cl.subVectors(this.end,this.start);const i=cl.dot(cl);if(i===0)return 0;let r=cl.dot(im)/i;return t&&(r=gt(r,0,1)),r}closestPointToPoint(e,t,i){const s=this.closestPointToPointParameter(e,t);return this.delta(i).multiplyScalar(s).add(this.start)}distanceSqToLine3(e,t=BS,i=zS){const s=10000000000000001e-32;let r,a;const o=this.start,l=e.start,c=this.end,f=e.end;Hr.subVectors(c,o),Vr.subVectors(f,l),cf.subVectors(o,l);const u=Hr.dot(Hr),h=Vr.dot(Vr),d=Vr.dot(cf);if(u<=s&&h<=s)return t.copy(o),i.copy(l),t.distanceToSquared(i);if(u<=s)r=0,a=d/h,a=gt(a,0,1);else{const g=Hr.dot(cf);if(h<=s)a=0,r=gt(-g/u,0,1);else{const x=Hr.dot(Vr),m=u*h-x*x;m!==0?r=gt((x*d-g*h)/m,0,1):r=0,a=(x*r+d)/h,a<0?(a=0,r=gt(-g/u,0,1)):a>1&&(a=1,r=gt((x-g)/u,0,1))}}return t.copy(o).addScaledVector(Hr,r),i.copy(l).addScaledVector(Vr,a),t.distanceToSquared(i)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}}function sm(n,e,t,i){const s=GS(i);switch(t){case ip:return n*e;case rp:return n*e/s.components*s.byteLength;case Xc:return n*e/s.components*s.byteLength;case Ks:return n*e*2/s.components*s.byteLength;case $c:return n*e*2/s.components*s.byteLength;case sp:return n*e*3/s.components*s.byteLength;case zi:return n*e*4/s.components*s.byteLength;case qc:return n*e*4/s.components*s.byteLength;case To:case Ao:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Ro:case Co:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Kc:case Jc:return Math.max(n,16)*Math.max(e,8)/4;case Yc:case Zc:return Math.max(n,8)*Math.max(e,8)/2;case Qc:case jc:case tu:case nu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case eu:case Po:case iu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case su:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case ru:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case au:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case ou:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case lu:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case cu:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case uu:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case fu:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case hu:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case du:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case pu:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case mu:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case gu:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case _u:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case vu:case xu:case Su:return Math.ceil(n/4)*Math.ceil(e/4)*16;case Mu:case yu:return Math.ceil(n/4)*Math.ceil(e/4)*8;case Lo:case wu:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function GS(n){switch(n){case ii:case jd:return{byteLength:1,components:1};case Ma:case ep:case Bi:return{byteLength:2,components:1};case Vc:case Wc:return{byteLength:2,components:4};case Fi:case Hc:case Oi:return{byteLength:4,components:1};case tp:case np:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:Rc}})),typeof window<"u"&&(window.__THREE__?lt("WARNING: Multiple instances of Three.js being imported."):window.__THREE__=Rc);/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function rm(){let n=null,e=!1,t=null,i=null;function s(r,a){i=n.requestAnimationFrame(s),t(r,a)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function HS(n){const e=new WeakMap;function t(o,l){const c=o.array,f=o.usage,u=c.byteLength,h=n.createBuffer();n.bindBuffer(l,h),n.bufferData(l,c,f),o.onUploadCallback();let d;if(c instanceof Float32Array)d=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)d=n.HALF_FLOAT;else if(c instanceof Uint16Array)o.isFloat16BufferAttribute?d=n.HALF_FLOAT:d=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)d=n.SHORT;else if(c instanceof Uint32Array)d=n.UNSIGNED_INT;else if(c instanceof Int32Array)d=n.INT;else if(c instanceof Int8Array)d=n.BYTE;else if(c instanceof Uint8Array)d=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)d=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:h,type:d,bytesPerElement:c.BYTES_PER_ELEMENT,version:o.version,size:u}}function i(o,l,c){const f=l.array,u=l.updateRanges;if(n.bindBuffer(c,o),u.length===0)n.bufferSubData(c,0,f);else{u.sort((d,g)=>d.start-g.start);let h=0;for(let d=1;d<u.length;d++){const g=u[h],x=u[d];x.start<=g.start+g.count+1?g.count=Math.max(g.count,x.start+x.count-g.start):(++h,u[h]=x)}u.length=h+1;for(let d=0,g=u.length;d<g;d++){const x=u[d];n.bufferSubData(c,x.start*f.BYTES_PER_ELEMENT,f,x.start,x.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(o){return o.isInterleavedBufferAttribute&&(o=o.data),e.get(o)}function r(o){o.isInterleavedBufferAttribute&&(o=o.data);const l=e.get(o);l&&(n.deleteBuffer(l.buffer),e.delete(o))}function a(o,l){if(o.isInterleavedBufferAttribute&&(o=o.data),o.isGLBufferAttribute){const f=e.get(o);(!f||f.version<o.version)&&e.set(o,{buffer:o.buffer,type:o.type,bytesPerElement:o.elementSize,version:o.version});return}const c=e.get(o);if(c===void 0)e.set(o,t(o,l));else if(c.version<o.version){if(c.size!==o.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,o,l),c.version=o.version}}return{get:s,remove:r,update:a}}var VS=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,WS=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,XS=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,$S=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,qS=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,YS=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,KS=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,ZS=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,JS=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,QS=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,jS=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,eM=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,tM=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,nM=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,iM=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,sM=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,rM=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,aM=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,oM=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,lM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,cM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,uM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,fM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,hM=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,dM=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,pM=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,mM=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,gM=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,_M=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,vM="gl_FragColor = linearToOutputTexel( gl_FragColor );",xM=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,SM=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,MM=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,yM=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,wM=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,bM=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,EM=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,TM=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,AM=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,RM=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,CM=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,PM=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,LM=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,DM=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,NM=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,IM=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,UM=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,FM=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,OM=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,BM=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,zM=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,kM=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,GM=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,HM=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,VM=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,WM=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,XM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,$M=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,qM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,YM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,KM=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,ZM=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,JM=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,QM=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,jM=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,ey=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,ty=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,ny=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,iy=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,sy=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,ry=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,ay=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,oy=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,ly=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,cy=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,uy=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,fy=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,hy=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,dy=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,py=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,my=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,gy=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,_y=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,vy=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,xy=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,Sy=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,My=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,yy=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,wy=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,by=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,Ey=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,Ty=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,Ay=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,Ry=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,Cy=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,Py=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,Ly=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,Dy=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,Ny=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,Iy=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,Uy=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,Fy=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,Oy=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,By=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,zy=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,ky=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,Gy=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`;const xt={alphahash_fragment:VS,alphahash_pars_fragment:WS,alphamap_fragment:XS,alphamap_pars_fragment:$S,alphatest_fragment:qS,alphatest_pars_fragment:YS,aomap_fragment:KS,aomap_pars_fragment:ZS,batching_pars_vertex:JS,batching_vertex:QS,begin_vertex:jS,beginnormal_vertex:eM,bsdfs:tM,iridescence_fragment:nM,bumpmap_pars_fragment:iM,clipping_planes_fragment:sM,clipping_planes_pars_fragment:rM,clipping_planes_pars_vertex:aM,clipping_planes_vertex:oM,color_fragment:lM,color_pars_fragment:cM,color_pars_vertex:uM,color_vertex:fM,common:hM,defaultnormal_vertex:dM,displacementmap_pars_vertex:pM,displacementmap_vertex:mM,emissivemap_fragment:gM,emissivemap_pars_fragment:_M,colorspace_fragment:vM,colorspace_pars_fragment:xM,envmap_fragment:SM,envmap_common_pars_fragment:MM,envmap_pars_fragment:yM,envmap_pars_vertex:wM,envmap_physical_pars_fragment:IM,envmap_vertex:bM,fog_vertex:EM,fog_pars_vertex:TM,fog_fragment:AM,fog_pars_fragment:RM,gradientmap_pars_fragment:CM,lightmap_pars_fragment:PM,lights_lambert_fragment:LM,lights_lambert_pars_fragment:DM,lights_pars_begin:NM,lights_toon_fragment:UM,lights_toon_pars_fragment:FM,lights_phong_fragment:OM,lights_phong_pars_fragment:BM,lights_physical_fragment:zM,lights_physical_pars_fragment:kM,lights_fragment_begin:GM,lights_fragment_maps:HM,lights_fragment_end:VM,lightprobes_pars_fragment:WM,logdepthbuf_fragment:XM,logdepthbuf_pars_fragment:$M,logdepthbuf_pars_vertex:qM,logdepthbuf_vertex:YM,map_fragment:KM,map_pars_fragment:ZM,map_particle_fragment:JM,map_particle_pars_fragment:QM,metalnessmap_fragment:jM,metalnessmap_pars_fragment:ey,morphinstance_vertex:ty,morphcolor_vertex:ny,morphnormal_vertex:iy,morphtarget_pars_vertex:sy,morphtarget_vertex:ry,normal_fragment_begin:ay,normal_fragment_maps:oy,normal_pars_fragment:ly,normal_pars_vertex:cy,normal_vertex:uy,normalmap_pars_fragment:fy,clearcoat_normal_fragment_begin:hy,clearcoat_normal_fragment_maps:dy,clearcoat_pars_fragment:py,iridescence_pars_fragment:my,opaque_fragment:gy,packing:_y,premultiplied_alpha_fragment:vy,project_vertex:xy,dithering_fragment:Sy,dithering_pars_fragment:My,roughnessmap_fragment:yy,roughnessmap_pars_fragment:wy,shadowmap_pars_fragment:by,shadowmap_pars_vertex:Ey,shadowmap_vertex:Ty,shadowmask_pars_fragment:Ay,skinbase_vertex:Ry,skinning_pars_vertex:Cy,skinning_vertex:Py,skinnormal_vertex:Ly,specularmap_fragment:Dy,specularmap_pars_fragment:Ny,tonemapping_fragment:Iy,tonemapping_pars_fragment:Uy,transmission_fragment:Fy,transmission_pars_fragment:Oy,uv_pars_fragment:By,uv_pars_vertex:zy,uv_vertex:ky,worldpos_vertex:Gy,background_vert:`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,background_frag:`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,backgroundCube_vert:`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,backgroundCube_frag:`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,cube_vert:`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,cube_frag:`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,depth_vert:`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,depth_frag:`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,distance_vert:`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,distance_frag:`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,equirect_vert:`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,equirect_frag:`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,linedashed_vert:`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,linedashed_frag:`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,meshbasic_vert:`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,meshbasic_frag:`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,meshlambert_vert:`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,meshlambert_frag:`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,meshmatcap_vert:`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,meshmatcap_frag:`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,meshnormal_vert:`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,meshnormal_frag:`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,meshphong_vert:`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,meshphong_frag:`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,meshphysical_vert:`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,meshphysical_frag:`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,meshtoon_vert:`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,meshtoon_frag:`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,points_vert:`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,points_frag:`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,shadow_vert:`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,shadow_frag:`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,sprite_vert:`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,sprite_frag:`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`},Be={common:{diffuse:{value:new Mt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new mt},alphaMap:{value:null},alphaMapTransform:{value:new mt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new mt}},envmap:{envMap:{value:null},envMapRotation:{value:new mt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new mt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new mt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new mt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new mt},normalScale:{value:new bt(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new mt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new mt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new mt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new mt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Mt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Mt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new mt},alphaTest:{value:0},uvTransform:{value:new mt}},sprite:{diffuse:{value:new Mt(16777215)},opacity:{value:1},center:{value:new bt(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new mt},alphaMap:{value:null},alphaMapTransform:{value:new mt},alphaTest:{value:0}}},Qn={basic:{uniforms:Wn([Be.common,Be.specularmap,Be.envmap,Be.aomap,Be.lightmap,Be.fog]),vertexShader:xt.meshbasic_vert,fragmentShader:xt.meshbasic_frag},lambert:{uniforms:Wn([Be.common,Be.specularmap,Be.envmap,Be.aomap,Be.lightmap,Be.emissivemap,Be.bumpmap,Be.normalmap,Be.displacementmap,Be.fog,Be.lights,{emissive:{value:new Mt(0)},envMapIntensity:{value:1}}]),vertexShader:xt.meshlambert_vert,fragmentShader:xt.meshlambert_frag},phong:{uniforms:Wn([Be.common,Be.specularmap,Be.envmap,Be.aomap,Be.lightmap,Be.emissivemap,Be.bumpmap,Be.normalmap,Be.displacementmap,Be.fog,Be.lights,{emissive:{value:new Mt(0)},specular:{value:new Mt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:xt.meshphong_vert,fragmentShader:xt.meshphong_frag},standard:{uniforms:Wn([Be.common,Be.envmap,Be.aomap,Be.lightmap,Be.emissivemap,Be.bumpmap,Be.normalmap,Be.displacementmap,Be.roughnessmap,Be.metalnessmap,Be.fog,Be.lights,{emissive:{value:new Mt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:xt.meshphysical_vert,fragmentShader:xt.meshphysical_frag},toon:{uniforms:Wn([Be.common,Be.aomap,Be.lightmap,Be.emissivemap,Be.bumpmap,Be.normalmap,Be.displacementmap,Be.gradientmap,Be.fog,Be.lights,{emissive:{value:new Mt(0)}}]),vertexShader:xt.meshtoon_vert,fragmentShader:xt.meshtoon_frag},matcap:{uniforms:Wn([Be.common,Be.bumpmap,Be.normalmap,Be.displacementmap,Be.fog,{matcap:{value:null}}]),vertexShader:xt.meshmatcap_vert,fragmentShader:xt.meshmatcap_frag},points:{uniforms:Wn([Be.points,Be.fog]),vertexShader:xt.points_vert,fragmentShader:xt.points_frag},dashed:{uniforms:Wn([Be.common,Be.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:xt.linedashed_vert,fragmentShader:xt.linedashed_frag},depth:{uniforms:Wn([Be.common,Be.displacementmap]),vertexShader:xt.depth_vert,fragmentShader:xt.depth_frag},normal:{uniforms:Wn([Be.common,Be.bumpmap,Be.normalmap,Be.displacementmap,{opacity:{value:1}}]),vertexShader:xt.meshnormal_vert,fragmentShader:xt.meshnormal_frag},sprite:{uniforms:Wn([Be.sprite,Be.fog]),vertexShader:xt.sprite_vert,fragmentShader:xt.sprite_frag},background:{uniforms:{uvTransform:{value:new mt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:xt.background_vert,fragmentShader:xt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new mt}},vertexShader:xt.backgroundCube_vert,fragmentShader:xt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:xt.cube_vert,fragmentShader:xt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:xt.equirect_vert,fragmentShader:xt.equirect_frag},distance:{uniforms:Wn([Be.common,Be.displacementmap,{referencePosition:{value:new Y},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:xt.distance_vert,fragmentShader:xt.distance_frag},shadow:{uniforms:Wn([Be.lights,Be.fog,{color:{value:new Mt(0)},opacity:{value:1}}]),vertexShader:xt.shadow_vert,fragmentShader:xt.shadow_frag}};Qn.physical={uniforms:Wn([Qn.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new mt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new mt},clearcoatNormalScale:{value:new bt(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new mt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new mt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new mt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new mt},sheen:{value:0},sheenColor:{value:new Mt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new mt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new mt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new mt},transmissionSamplerSize:{value:new bt},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new mt},attenuationDistance:{value:0},attenuationColor:{value:new Mt(0)},specularColor:{value:new Mt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new mt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new mt},anisotropyVector:{value:new bt},anisotropyMap:{value:null},anisotropyMapTransform:{value:new mt}}]),vertexShader:xt.meshphysical_vert,fragmentShader:xt.meshphysical_frag};const ul={r:0,b:0,g:0},Hy=new Wt,am=new mt;am.set(-1,0,0,0,1,0,0,0,1);function Vy(n,e,t,i,s,r){const a=new Mt(0);let o=s===!0?0:1,l,c,f=null,u=0,h=null;function d(v){let y=v.isScene===!0?v.background:null;if(y&&y.isTexture){const M=v.backgroundBlurriness>0;y=e.get(y,M)}return y}function g(v){let y=!1;const M=d(v);M===null?m(a,o):M&&M.isColor&&(m(M,1),y=!0);const C=n.xr.getEnvironmentBlendMode();C==="additive"?t.buffers.color.setClear(0,0,0,1,r):C==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||y)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function x(v,y){const M=d(y);M&&M.isCubeTexture?(c===void 0&&(c=new Ri(new Da(1,1,1),new Ns({name:"BackgroundCubeMaterial",uniforms:zr(Qn.backgroundCube.uniforms),vertexShader:Qn.backgroundCube.vertexShader,fragmentShader:Qn.backgroundCube.fragmentShader,side:Zn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(C,E,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=M,c.material.uniforms.backgroundBlurriness.value=y.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=y.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(Hy.makeRotationFromEuler(y.backgroundRotation)).transpose(),M.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(am),c.material.toneMapped=Ct.getTransfer(M.colorSpace)!==Ft,(f!==M||u!==M.version||h!==n.toneMapping)&&(c.material.needsUpdate=!0,f=M,u=M.version,h=n.toneMapping),c.layers.enableAll(),v.unshift(c,c.geometry,c.material,0,0,null)):M&&M.isTexture&&(l===void 0&&(l=new Ri(new al(2,2),new Ns({name:"BackgroundMaterial",uniforms:zr(Qn.background.uniforms),vertexShader:Qn.background.vertexShader,fragmentShader:Qn.background.fragmentShader,side:Ys,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=M,l.material.uniforms.backgroundIntensity.value=y.backgroundIntensity,l.material.toneMapped=Ct.getTransfer(M.colorSpace)!==Ft,M.matrixAutoUpdate===!0&&M.updateMatrix(),l.material.uniforms.uvTransform.value.copy(M.matrix),(f!==M||u!==M.version||h!==n.toneMapping)&&(l.material.needsUpdate=!0,f=M,u=M.version,h=n.toneMapping),l.layers.enableAll(),v.unshift(l,l.geometry,l.material,0,0,null))}function m(v,y){v.getRGB(ul,$p(n)),t.buffers.color.setClear(ul.r,ul.g,ul.b,y,r)}function p(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return a},setClearColor:function(v,y=1){a.set(v),o=y,m(a,o)},getClearAlpha:function(){return o},setClearAlpha:function(v){o=v,m(a,o)},render:g,addToRenderList:x,dispose:p}}function Wy(n,e){const t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=h(null);let r=s,a=!1;function o(R,O,B,D,k){let X=!1;const G=u(R,D,B,O);r!==G&&(r=G,c(r.object)),X=d(R,D,B,k),X&&g(R,D,B,k),k!==null&&e.update(k,n.ELEMENT_ARRAY_BUFFER),(X||a)&&(a=!1,M(R,O,B,D),k!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(k).buffer))}function l(){return n.createVertexArray()}function c(R){return n.bindVertexArray(R)}function f(R){return n.deleteVertexArray(R)}function u(R,O,B,D){const k=D.wireframe===!0;let X=i[O.id];X===void 0&&(X={},i[O.id]=X);const G=R.isInstancedMesh===!0?R.id:0;let ne=X[G];ne===void 0&&(ne={},X[G]=ne);let $=ne[B.id];$===void 0&&($={},ne[B.id]=$);let K=$[k];return K===void 0&&(K=h(l()),$[k]=K),K}function h(R){const O=[],B=[],D=[];for(let k=0;k<t;k++)O[k]=0,B[k]=0,D[k]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:O,enabledAttributes:B,attributeDivisors:D,object:R,attributes:{},index:null}}function d(R,O,B,D){const k=r.attributes,X=O.attributes;let G=0;const ne=B.getAttributes();for(const $ in ne)if(ne[$].location>=0){const te=k[$];let ue=X[$];if(ue===void 0&&($==="instanceMatrix"&&R.instanceMatrix&&(ue=R.instanceMatrix),$==="instanceColor"&&R.instanceColor&&(ue=R.instanceColor)),te===void 0||te.attribute!==ue||ue&&te.data!==ue.data)return!0;G++}return r.attributesNum!==G||r.index!==D}function g(R,O,B,D){const k={},X=O.attributes;let G=0;const ne=B.getAttributes();for(const $ in ne)if(ne[$].location>=0){let te=X[$];te===void 0&&($==="instanceMatrix"&&R.instanceMatrix&&(te=R.instanceMatrix),$==="instanceColor"&&R.instanceColor&&(te=R.instanceColor));const ue={};ue.attribute=te,te&&te.data&&(ue.data=te.data),k[$]=ue,G++}r.attributes=k,r.attributesNum=G,r.index=D}function x(){const R=r.newAttributes;for(let O=0,B=R.length;O<B;O++)R[O]=0}function m(R){p(R,0)}function p(R,O){const B=r.newAttributes,D=r.enabledAttributes,k=r.attributeDivisors;B[R]=1,D[R]===0&&(n.enableVertexAttribArray(R),D[R]=1),k[R]!==O&&(n.vertexAttribDivisor(R,O),k[R]=O)}function v(){const R=r.newAttributes,O=r.enabledAttributes;for(let B=0,D=O.length;B<D;B++)O[B]!==R[B]&&(n.disableVertexAttribArray(B),O[B]=0)}function y(R,O,B,D,k,X,G){G===!0?n.vertexAttribIPointer(R,O,B,k,X):n.vertexAttribPointer(R,O,B,D,k,X)}function M(R,O,B,D){x();const k=D.attributes,X=B.getAttributes(),G=O.defaultAttributeValues;for(const ne in X){const $=X[ne];if($.location>=0){let K=k[ne];if(K===void 0&&(ne==="instanceMatrix"&&R.instanceMatrix&&(K=R.instanceMatrix),ne==="instanceColor"&&R.instanceColor&&(K=R.instanceColor)),K!==void 0){const te=K.normalized,ue=K.itemSize,de=e.get(K);if(de===void 0)continue;const j=de.buffer,ge=de.type,Me=de.bytesPerElement,Ce=ge===n.INT||ge===n.UNSIGNED_INT||K.gpuType===Hc;if(K.isInterleavedBufferAttribute){const Ee=K.data,re=Ee.isInterleavedBuffer===!0?Ee.stride:Ee.itemSize,_e=K.offset;if(Ee.isInstancedInterleavedBuffer||Ee.isInstancedBufferAttribute){for(let pe=0;pe<$.locationSize;pe++)p($.location+pe,Ee.meshPerAttribute);R.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=Ee.meshPerAttribute*Ee.count)}else for(let pe=0;pe<$.locationSize;pe++)m($.location+pe);n.bindBuffer(n.ARRAY_BUFFER,j);for(let pe=0;pe<$.locationSize;pe++)y($.location+pe,ue/$.locationSize,ge,te,re*Me,(_e+ue/$.locationSize*pe)*Me,Ce)}else{if(K.isInstancedBufferAttribute){for(let Ee=0;Ee<$.locationSize;Ee++)p($.location+Ee,K.meshPerAttribute);R.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=K.meshPerAttribute*K.count)}else for(let Ee=0;Ee<$.locationSize;Ee++)m($.location+Ee);n.bindBuffer(n.ARRAY_BUFFER,j);for(let Ee=0;Ee<$.locationSize;Ee++)y($.location+Ee,ue/$.locationSize,ge,te,ue*Me,ue/$.locationSize*Ee*Me,Ce)}}else if(G!==void 0){const te=G[ne];if(te!==void 0)switch(te.length){case 2:n.vertexAttrib2fv($.location,te);break;case 3:n.vertexAttrib3fv($.location,te);break;case 4:n.vertexAttrib4fv($.location,te);break;default:n.vertexAttrib1fv($.location,te)}}}}v()}function C(){U();for(const R in i){const O=i[R];for(const B in O){const D=O[B];for(const k in D){const X=D[k];for(const G in X)f(X[G].object),delete X[G];delete D[k]}}delete i[R]}}function E(R){if(i[R.id]===void 0)return;const O=i[R.id];for(const B in O){const D=O[B];for(const k in D){const X=D[k];for(const G in X)f(X[G].object),delete X[G];delete D[k]}}delete i[R.id]}function _(R){for(const O in i){const B=i[O];for(const D in B){const k=B[D];if(k[R.id]===void 0)continue;const X=k[R.id];for(const G in X)f(X[G].object),delete X[G];delete k[R.id]}}}function b(R){for(const O in i){const B=i[O],D=R.isInstancedMesh===!0?R.id:0,k=B[D];if(k!==void 0){for(const X in k){const G=k[X];for(const ne in G)f(G[ne].object),delete G[ne];delete k[X]}delete B[D],Object.keys(B).length===0&&delete i[O]}}}function U(){P(),a=!0,r!==s&&(r=s,c(r.object))}function P(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:o,reset:U,resetDefaultState:P,dispose:C,releaseStatesOfGeometry:E,releaseStatesOfObject:b,releaseStatesOfProgram:_,initAttributes:x,enableAttribute:m,disableUnusedAttributes:v}}function Xy(n,e,t){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function a(l,c,f){f!==0&&(n.drawArraysInstanced(i,l,c,f),t.update(c,i,f))}function o(l,c,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,f);let h=0;for(let d=0;d<f;d++)h+=c[d];t.update(h,i,1)}this.setMode=s,this.render=r,this.renderInstances=a,this.renderMultiDraw=o}function $y(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){const _=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function a(_){return!(_!==zi&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function o(_){const b=_===Bi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(_!==ii&&_!==Oi&&!b&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(_){if(_==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp";const f=l(c);f!==c&&(lt("WebGLRenderer:",c,"not supported, using",f,"instead."),c=f);const u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),h=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&lt("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&lt("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");const d=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),g=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=n.getParameter(n.MAX_TEXTURE_SIZE),m=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),p=n.getParameter(n.MAX_VERTEX_ATTRIBS),v=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),y=n.getParameter(n.MAX_VARYING_VECTORS),M=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),C=n.getParameter(n.MAX_SAMPLES),E=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:a,textureTypeReadable:o,precision:c,logarithmicDepthBuffer:h,reversedDepthBuffer:u,maxTextures:d,maxVertexTextures:g,maxTextureSize:x,maxCubemapSize:m,maxAttributes:p,maxVertexUniforms:v,maxVaryings:y,maxFragmentUniforms:M,maxSamples:C,samples:E}}function qy(n){const e=this;let t=null,i=0,s=!1,r=!1;const a=new Ds,o=new mt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,h){const d=u.length!==0||h||i!==0||s;return s=h,i=u.length,d},this.beginShadows=function(){r=!0,f(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,h){t=f(u,h,0)},this.setState=function(u,h,d){const g=u.clippingPlanes,x=u.clipIntersection,m=u.clipShadows,p=n.get(u);if(!s||g===null||g.length===0||r&&!m)r?f(null):c();else{const v=r?0:i,y=v*4;let M=p.clippingState||null;l.value=M,M=f(g,h,y,d);for(let C=0;C!==y;++C)M[C]=t[C];p.clippingState=M,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=v}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function f(u,h,d,g){const x=u!==null?u.length:0;let m=null;if(x!==0){if(m=l.value,g!==!0||m===null){const p=d+x*4,v=h.matrixWorldInverse;o.getNormalMatrix(v),(m===null||m.length<p)&&(m=new Float32Array(p));for(let y=0,M=d;y!==x;++y,M+=4)a.copy(u[y]).applyMatrix4(v,o),a.normal.toArray(m,M),m[M+3]=a.constant}l.value=m,l.needsUpdate=!0}return e.numPlanes=x,e.numIntersection=0,m}}class uf extends ki{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;const i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new Gp(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;const i={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},s=new Da(5,5,5),r=new Ns({name:"CubemapFromEquirect",uniforms:zr(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:Zn,blending:Sr});r.uniforms.tEquirect.value=t;const a=new Ri(s,r),o=t.minFilter;return t.minFilter===Ss&&(t.minFilter=Jn),new af(1,10,this).update(e,a),t.minFilter=o,a.geometry.dispose(),a.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){const r=e.getRenderTarget();for(let a=0;a<6;a++)e.setRenderTarget(this,a),e.clear(t,i,s);e.setRenderTarget(r)}}const om=256,Yy=3,Ky=20,lm=256,cm=16,Zy=3,Jy=new Y,Qy=new Mt;class fl{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new af(1,10,null),this._boxMesh=new Ri(new Da(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){const{size:a=256,position:o=Jy}=r,l=this._renderer;this._setSize(a);const c=this._allocateTarget(),f=this._getSourceTarget(!0);t>0&&(f.texture.mipmapsAutoUpdate=!1);const u=l.autoClear,h=l.autoClearColor,d=l.autoClearDepth,g=l.autoClearStencil,x=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,x===null&&(e.background=l.getClearColor(Qy));const m=new af(i,s,f);return m.position.copy(o),m.update(l,e),l.autoClear=u,l.autoClearColor=h,l.autoClearDepth=d,l.autoClearStencil=g,e.background=x,t>0&&(f.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=hm(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=fm(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(om,pp(e))}_fromTexture(e,t){e.mapping===yr||e.mapping===Sa?this._setSize(e.image.length===0?om:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);const i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){const e=this._cubeSize,t=um(e,!1,!1),i=Math.log2(e)-Yy;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){const t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=um(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){const s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;const a=e.width>>t;e.viewport.set(0,0,a,a),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===yr||e.mapping===Sa?(this._cubemapMaterial===null&&(this._cubemapMaterial=hm()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=fm()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=jy(),this._integrationMaterial=ew());const t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;const r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/cm);for(let a=0;a<=i;a++){const o=fl.lodToRoughness(a,i);if(a>i-Zy)r.roughness.value=o,this._renderCube(e,a,this._integrationMaterial);else{const l=o>0?Math.log2(t)+.5*Math.log2(6/(lm*Math.pow(o,4)))+.5:0;s.roughness.value=o,s.lodBias.value=l,this._renderCube(e,a,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=tw());const i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}}function um(n,e,t){return new uf(n,{minFilter:Ss,generateMipmaps:e,type:Bi,colorSpace:Do,depthBuffer:t})}function Na(n,e,t){return new Ns({name:n,uniforms:e,vertexShader:xt.cube_vert,fragmentShader:t,side:Zn,blending:Sr,depthTest:!1,depthWrite:!1})}function jy(){return Na("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${lm}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function ew(){return Na("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:cm}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function tw(){return Na("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${Ky}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function fm(){return Na("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function hm(){return Na("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function nw(n){let e=new WeakMap,t=new WeakMap,i=null;function s(h,d=!1){return h==null?null:d?a(h):r(h)}function r(h){if(h&&h.isTexture){const d=h.mapping;if(d===Oc||d===Bc)if(e.has(h)){const g=e.get(h).texture;return o(g,h.mapping)}else{const g=h.image;if(g&&g.height>0){const x=new uf(g.height);return x.fromEquirectangularTexture(n,h),e.set(h,x),h.addEventListener("dispose",c),o(x.texture,h.mapping)}else return null}}return h}function a(h){if(h&&h.isTexture&&h.isPMREMTexture!==!0){const d=h.mapping,g=d===Oc||d===Bc,x=d===yr||d===Sa;if(g||x){let m=t.get(h);const p=m!==void 0?m.texture.pmremVersion:0;if(h.isRenderTargetTexture&&h.pmremVersion!==p)return i===null&&(i=new fl(n)),m=g?i.fromEquirectangular(h,m):i.fromCubemap(h,m),m.texture.pmremVersion=h.pmremVersion,t.set(h,m),m.texture;if(m!==void 0)return m.texture;{const v=h.image;return g&&v&&v.height>0||x&&v&&l(v)?(i===null&&(i=new fl(n)),m=g?i.fromEquirectangular(h):i.fromCubemap(h),m.texture.pmremVersion=h.pmremVersion,t.set(h,m),h.addEventListener("dispose",f),m.texture):null}}}return h}function o(h,d){return d===Oc?h.mapping=yr:d===Bc&&(h.mapping=Sa),h}function l(h){let d=0;const g=6;for(let x=0;x<g;x++)h[x]!==void 0&&d++;return d===g}function c(h){const d=h.target;d.removeEventListener("dispose",c);const g=e.get(d);g!==void 0&&(e.delete(d),g.dispose())}function f(h){const d=h.target;d.removeEventListener("dispose",f);const g=t.get(d);g!==void 0&&(t.delete(d),g.dispose())}function u(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:u}}function iw(n){const e={};function t(i){if(e[i]!==void 0)return e[i];const s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){const s=t(i);return s===null&&Fo("WebGLRenderer: "+i+" extension not supported."),s}}}function sw(n,e,t,i){const s={},r=new WeakMap,a=new FinalizationRegistry(g=>delete s[g]);function o(g){l(g.target)}function l(g){g.index!==null&&e.remove(g.index);for(const m in g.attributes)e.remove(g.attributes[m]);g.removeEventListener("dispose",o),delete s[g.id],a.unregister(g);const x=r.get(g);x&&(e.remove(x),r.delete(g)),i.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function c(g,x){return s[x.id]!==void 0||(x.addEventListener("dispose",o),s[x.id]=new WeakRef(x),a.register(x,x.id,x),t.memory.geometries++),x}function f(g){const x=g.attributes;for(const m in x)e.update(x[m],n.ARRAY_BUFFER)}function u(g){const x=g.index,m=g.attributes.position;let p=0;if(m===void 0)return;const v=x!==null?x.array.length:m.array.length/3-1,y=m.count>=65535?Cp:Rp,M=new y(Math.ceil(v/3)*6,1),C=M.array;if(x!==null){const _=x.array;p=x.version;for(let b=0,U=0;b<v;b+=3){const P=_[b+0],R=_[b+1],O=_[b+2];C[U++]=P,C[U++]=R,C[U++]=R,C[U++]=O,C[U++]=O,C[U++]=P}}else{p=m.version;for(let _=0,b=0;_<v;_+=3){const U=_+0,P=_+1,R=_+2;C[b++]=U,C[b++]=P,C[b++]=P,C[b++]=R,C[b++]=R,C[b++]=U}}M.version=p;const E=r.get(g);E&&e.remove(E),r.set(g,M)}function h(g){const x=r.get(g);if(x){const m=g.index;m!==null&&x.version<m.version&&u(g)}else u(g);return r.get(g)}function d(){for(const g in s){const x=s[g].deref();x!==void 0&&l(x)}}return{get:c,update:f,getWireframeAttribute:h,dispose:d}}function rw(n,e,t){let i;function s(u){i=u}let r,a;function o(u){r=u.type,a=u.bytesPerElement}function l(u,h){n.drawElements(i,h,r,u*a),t.update(h,i,1)}function c(u,h,d){d!==0&&(n.drawElementsInstanced(i,h,r,u*a,d),t.update(h,i,d))}function f(u,h,d){if(d===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,h,0,r,u,0,d);let x=0;for(let m=0;m<d;m++)x+=h[m];t.update(x,i,1)}this.setMode=s,this.setIndex=o,this.render=l,this.renderInstances=c,this.renderMultiDraw=f}function aw(n){const e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,a,o){switch(t.calls++,a){case n.TRIANGLES:t.triangles+=o*(r/3);break;case n.LINES:t.lines+=o*(r/2);break;case n.LINE_STRIP:t.lines+=o*(r-1);break;case n.LINE_LOOP:t.lines+=o*r;break;case n.POINTS:t.points+=o*r;break;default:Lt("WebGLInfo: Unknown draw mode:",a);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function ow(n,e,t){const i=new WeakMap,s=new Vt;function r(a,o,l){const c=a.morphTargetInfluences,f=o.morphAttributes.position||o.morphAttributes.normal||o.morphAttributes.color,u=f!==void 0?f.length:0;let h=i.get(o);if(h===void 0||h.count!==u){let U=function(){_.dispose(),i.delete(o),o.removeEventListener("dispose",U)};h!==void 0&&h.texture.dispose();const d=o.morphAttributes.position!==void 0,g=o.morphAttributes.normal!==void 0,x=o.morphAttributes.color!==void 0,m=o.morphAttributes.position||[],p=o.morphAttributes.normal||[],v=o.morphAttributes.color||[];let y=0;d===!0&&(y=1),g===!0&&(y=2),x===!0&&(y=3);let M=o.attributes.position.count*y,C=1;M>e.maxTextureSize&&(C=Math.ceil(M/e.maxTextureSize),M=e.maxTextureSize);const E=new Float32Array(M*C*4*u),_=new vp(E,M,C,u);_.type=Oi,_.needsUpdate=!0;const b=y*4;for(let P=0;P<u;P++){const R=m[P],O=p[P],B=v[P],D=M*C*4*P;for(let k=0;k<R.count;k++){const X=k*b;d===!0&&(s.fromBufferAttribute(R,k),E[D+X+0]=s.x,E[D+X+1]=s.y,E[D+X+2]=s.z,E[D+X+3]=0),g===!0&&(s.fromBufferAttribute(O,k),E[D+X+4]=s.x,E[D+X+5]=s.y,E[D+X+6]=s.z,E[D+X+7]=0),x===!0&&(s.fromBufferAttribute(B,k),E[D+X+8]=s.x,E[D+X+9]=s.y,E[D+X+10]=s.z,E[D+X+11]=B.itemSize===4?s.w:1)}}h={count:u,texture:_,size:new bt(M,C)},i.set(o,h),o.addEventListener("dispose",U)}if(a.isInstancedMesh===!0&&a.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",a.morphTexture,t);else{let d=0;for(let x=0;x<c.length;x++)d+=c[x];const g=o.morphTargetsRelative?1:1-d;l.getUniforms().setValue(n,"morphTargetBaseInfluence",g),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",h.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",h.size)}return{update:r}}function lw(n,e,t,i,s){let r=new WeakMap;function a(c){const f=s.render.frame,u=c.geometry,h=e.get(c,u);if(r.get(h)!==f&&(e.update(h),r.set(h,f)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==f&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,f))),c.isSkinnedMesh){const d=c.skeleton;r.get(d)!==f&&(d.update(),r.set(d,f))}return h}function o(){r=new WeakMap}function l(c){const f=c.target;f.removeEventListener("dispose",l),i.releaseStatesOfObject(f),t.remove(f.instanceMatrix),f.instanceColor!==null&&t.remove(f.instanceColor)}return{update:a,dispose:o}}const cw={[Xd]:"LINEAR_TONE_MAPPING",[$d]:"REINHARD_TONE_MAPPING",[qd]:"CINEON_TONE_MAPPING",[Yd]:"ACES_FILMIC_TONE_MAPPING",[Zd]:"AGX_TONE_MAPPING",[Jd]:"NEUTRAL_TONE_MAPPING",[Kd]:"CUSTOM_TONE_MAPPING"};function uw(n,e,t,i,s,r){const a=new ki(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1});let o=null,l=null,c=null;const f=new Hn;f.setAttribute("position",new fn([-1,3,0,-1,-1,0,3,-1,0],3)),f.setAttribute("uv",new fn([0,2,0,0,2,0],2));const u=new RS({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),h=new Ri(f,u),d=new em(-1,1,1,-1,0,1);let g=null,x=null,m=!1,p,v=null,y=[],M=!1;this.setSize=function(C,E){a.setSize(C,E),o!==null&&o.setSize(C,E),l!==null&&l.setSize(C,E);for(let _=0;_<y.length;_++){const b=y[_];b.setSize&&b.setSize(C,E)}},this.setEffects=function(C){y=C,M=y.length>0&&y[0].isRenderPass===!0;const E=a.width,_=a.height;y.length>0&&o===null&&(o=new ki(E,_,{type:Bi,depthBuffer:!1,stencilBuffer:!1}),l=new ki(E,_,{type:Bi,depthBuffer:!1,stencilBuffer:!1}));const b=s===!0&&y.some(U=>U.needsDepthTexture===!0);b!==(a.depthTexture!==null)&&(b===!0&&c===null&&(c=new Br(E,_),r===!0&&(c.format=ys,c.type=wr)),a.dispose(),a.depthTexture=b?c:null,a.resolveDepthBuffer=b,a.storeMultisampledDepthBuffer=b);for(let U=0;U<y.length;U++){const P=y[U];P.setSize&&P.setSize(E,_),b&&P.needsDepthTexture===!0&&P.setDepthTexture&&P.setDepthTexture(c)}},this.begin=function(C,E){if(m||C.toneMapping===ns&&y.length===0)return!1;if(v=E,E!==null){const _=E.width,b=E.height;(a.width!==_||a.height!==b)&&this.setSize(_,b)}return M===!1&&C.setRenderTarget(a),p=C.toneMapping,C.toneMapping=ns,!0},this.hasRenderPass=function(){return M},this.end=function(C,E){C.toneMapping=p,m=!0;let _=a,b=o;for(let U=0;U<y.length;U++){const P=y[U];P.enabled!==!1&&(P.render(C,b,_,E),P.needsSwap!==!1&&(_=b,b=b===o?l:o))}if(g!==C.outputColorSpace||x!==C.toneMapping){g=C.outputColorSpace,x=C.toneMapping,u.defines={},Ct.getTransfer(g)===Ft&&(u.defines.SRGB_TRANSFER="");const U=cw[x];U&&(u.defines[U]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=_.texture,C.setRenderTarget(v),C.render(h,d),v=null,m=!1},this.isCompositing=function(){return m},this.dispose=function(){a.dispose(),o!==null&&o.dispose(),l!==null&&l.dispose(),f.dispose(),u.dispose()}}const dm=new Gn,pm=new Br(1,1),mm=new Hp(1),gm=new vp,_m=new sS,vm=new Gp,xm=[],Sm=[],Mm=new Float32Array(16),ym=new Float32Array(9),wm=new Float32Array(4);function Wr(n,e,t){const i=n[0];if(i<=0||i>0)return n;const s=e*t;let r=xm[s];if(r===void 0&&(r=new Float32Array(s),xm[s]=r),e!==0){i.toArray(r,0);for(let a=1,o=0;a!==e;++a)o+=t,n[a].toArray(r,o)}return r}function Sn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function Mn(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function hl(n,e){let t=Sm[e];t===void 0&&(t=new Int32Array(e),Sm[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function fw(n,e){const t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function hw(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Sn(t,e))return;n.uniform2fv(this.addr,e),Mn(t,e)}}function dw(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Sn(t,e))return;n.uniform3fv(this.addr,e),Mn(t,e)}}function pw(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Sn(t,e))return;n.uniform4fv(this.addr,e),Mn(t,e)}}function mw(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(Sn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),Mn(t,e)}else{if(Sn(t,i))return;wm.set(i),n.uniformMatrix2fv(this.addr,!1,wm),Mn(t,i)}}function gw(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(Sn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),Mn(t,e)}else{if(Sn(t,i))return;ym.set(i),n.uniformMatrix3fv(this.addr,!1,ym),Mn(t,i)}}function _w(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(Sn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),Mn(t,e)}else{if(Sn(t,i))return;Mm.set(i),n.uniformMatrix4fv(this.addr,!1,Mm),Mn(t,i)}}function vw(n,e){const t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function xw(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Sn(t,e))return;n.uniform2iv(this.addr,e),Mn(t,e)}}function Sw(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Sn(t,e))return;n.uniform3iv(this.addr,e),Mn(t,e)}}function Mw(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Sn(t,e))return;n.uniform4iv(this.addr,e),Mn(t,e)}}function yw(n,e){const t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function ww(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Sn(t,e))return;n.uniform2uiv(this.addr,e),Mn(t,e)}}function bw(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Sn(t,e))return;n.uniform3uiv(this.addr,e),Mn(t,e)}}function Ew(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Sn(t,e))return;n.uniform4uiv(this.addr,e),Mn(t,e)}}function dl(n){return n.version===0&&(n.compareFunction=lp,n.needsUpdate=!0),n}function Tw(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=dl(pm):r=dm,t.setTexture2D(e||r,s)}function Aw(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||_m,s)}function Rw(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=dl(mm):r=vm,t.setTextureCube(e||r,s)}function Cw(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||gm,s)}function Pw(n){switch(n){case 5126:return fw;case 35664:return hw;case 35665:return dw;case 35666:return pw;case 35674:return mw;case 35675:return gw;case 35676:return _w;case 5124:case 35670:return vw;case 35667:case 35671:return xw;case 35668:case 35672:return Sw;case 35669:case 35673:return Mw;case 5125:return yw;case 36294:return ww;case 36295:return bw;case 36296:return Ew;case 35678:case 36198:case 36298:case 36306:case 35682:return Tw;case 35679:case 36299:case 36307:return Aw;case 35680:case 36300:case 36308:case 36293:return Rw;case 36289:case 36303:case 36311:case 36292:return Cw}}function Lw(n,e){n.uniform1fv(this.addr,e)}function Dw(n,e){const t=Wr(e,this.size,2);n.uniform2fv(this.addr,t)}function Nw(n,e){const t=Wr(e,this.size,3);n.uniform3fv(this.addr,t)}function Iw(n,e){const t=Wr(e,this.size,4);n.uniform4fv(this.addr,t)}function Uw(n,e){const t=Wr(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function Fw(n,e){const t=Wr(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function Ow(n,e){const t=Wr(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function Bw(n,e){n.uniform1iv(this.addr,e)}function zw(n,e){n.uniform2iv(this.addr,e)}function kw(n,e){n.uniform3iv(this.addr,e)}function Gw(n,e){n.uniform4iv(this.addr,e)}function Hw(n,e){n.uniform1uiv(this.addr,e)}function Vw(n,e){n.uniform2uiv(this.addr,e)}function Ww(n,e){n.uniform3uiv(this.addr,e)}function Xw(n,e){n.uniform4uiv(this.addr,e)}function $w(n,e,t){const i=this.cache,s=e.length,r=hl(t,s);Sn(i,r)||(n.uniform1iv(this.addr,r),Mn(i,r));let a;this.type===n.SAMPLER_2D_SHADOW?a=dl(pm):a=dm;for(let o=0;o!==s;++o)t.setTexture2D(e[o]||a,r[o])}function qw(n,e,t){const i=this.cache,s=e.length,r=hl(t,s);Sn(i,r)||(n.uniform1iv(this.addr,r),Mn(i,r));for(let a=0;a!==s;++a)t.setTexture3D(e[a]||_m,r[a])}function Yw(n,e,t){const i=this.cache,s=e.length,r=hl(t,s);Sn(i,r)||(n.uniform1iv(this.addr,r),Mn(i,r));let a;this.type===n.SAMPLER_CUBE_SHADOW?a=dl(mm):a=vm;for(let o=0;o!==s;++o)t.setTextureCube(e[o]||a,r[o])}function Kw(n,e,t){const i=this.cache,s=e.length,r=hl(t,s);Sn(i,r)||(n.uniform1iv(this.addr,r),Mn(i,r));for(let a=0;a!==s;++a)t.setTexture2DArray(e[a]||gm,r[a])}function Zw(n){switch(n){case 5126:return Lw;case 35664:return Dw;case 35665:return Nw;case 35666:return Iw;case 35674:return Uw;case 35675:return Fw;case 35676:return Ow;case 5124:case 35670:return Bw;case 35667:case 35671:return zw;case 35668:case 35672:return kw;case 35669:case 35673:return Gw;case 5125:return Hw;case 36294:return Vw;case 36295:return Ww;case 36296:return Xw;case 35678:case 36198:case 36298:case 36306:case 35682:return $w;case 35679:case 36299:case 36307:return qw;case 35680:case 36300:case 36308:case 36293:return Yw;case 36289:case 36303:case 36311:case 36292:return Kw}}class Jw{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=Pw(t.type)}}class Qw{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=Zw(t.type)}}class jw{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){const s=this.seq;for(let r=0,a=s.length;r!==a;++r){const o=s[r];o.setValue(e,t[o.id],i)}}}const ff=/(\w+)(\])?(\[|\.)?/g;function bm(n,e){n.seq.push(e),n.map[e.id]=e}function eb(n,e,t){const i=n.name,s=i.length;for(ff.lastIndex=0;;){const r=ff.exec(i),a=ff.lastIndex;let o=r[1];const l=r[2]==="]",c=r[3];if(l&&(o=o|0),c===void 0||c==="["&&a+2===s){bm(t,c===void 0?new Jw(o,n,e):new Qw(o,n,e));break}else{let u=t.map[o];u===void 0&&(u=new jw(o),bm(t,u)),t=u}}}class pl{constructor(e,t){this.seq=[],this.map={};const i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let a=0;a<i;++a){const o=e.getActiveUniform(t,a),l=e.getUniformLocation(t,o.name);eb(o,l,this)}const s=[],r=[];for(const a of this.seq)a.type===e.SAMPLER_2D_SHADOW||a.type===e.SAMPLER_CUBE_SHADOW||a.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(a):r.push(a);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){const r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){const s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,a=t.length;r!==a;++r){const o=t[r],l=i[o.id];l.needsUpdate!==!1&&o.setValue(e,l.value,s)}}static seqWithValue(e,t){const i=[];for(let s=0,r=e.length;s!==r;++s){const a=e[s];a.id in t&&i.push(a)}return i}}function Em(n,e,t){const i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}const tb=37297;let nb=0;function ib(n,e){const t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let a=s;a<r;a++){const o=a+1;i.push(`${o===e?">":" "} ${o}: ${t[a]}`)}return i.join(`
`)}const Tm=new mt;function sb(n){Ct._getMatrix(Tm,Ct.workingColorSpace,n);const e=`mat3( ${Tm.elements.map(t=>t.toFixed(4))} )`;switch(Ct.getTransfer(n)){case No:return[e,"LinearTransferOETF"];case Ft:return[e,"sRGBTransferOETF"];default:return lt("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function Am(n,e,t){const i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";const a=/ERROR: 0:(\d+)/.exec(r);if(a){const o=parseInt(a[1]);return t.toUpperCase()+`

`+r+`

`+ib(n.getShaderSource(e),o)}else return r}function rb(n,e){const t=sb(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}const ab={[Xd]:"Linear",[$d]:"Reinhard",[qd]:"Cineon",[Yd]:"ACESFilmic",[Zd]:"AgX",[Jd]:"Neutral",[Kd]:"Custom"};function ob(n,e){const t=ab[e];return t===void 0?(lt("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}const ml=new Y;function lb(){Ct.getLuminanceCoefficients(ml);const n=ml.x.toFixed(4),e=ml.y.toFixed(4),t=ml.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function cb(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Ia).join(`
`)}function ub(n){const e=[];for(const t in n){const i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function fb(n,e){const t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){const r=n.getActiveAttrib(e,s),a=r.name;let o=1;r.type===n.FLOAT_MAT2&&(o=2),r.type===n.FLOAT_MAT3&&(o=3),r.type===n.FLOAT_MAT4&&(o=4),t[a]={type:r.type,location:n.getAttribLocation(e,a),locationSize:o}}return t}function Ia(n){return n!==""}function Rm(n,e){const t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Cm(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}const hb=/^[ \t]*#include +<([\w\d./]+)>/gm;function hf(n){return n.replace(hb,db)}function db(n,e){const t=xt[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return hf(t)}const pb=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Pm(n){return n.replace(pb,mb)}function mb(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Lm(n){let e=`precision ${n.precision} float;
	precision ${n.precision} int;
	precision ${n.precision} sampler2D;
	precision ${n.precision} samplerCube;
	precision ${n.precision} sampler3D;
	precision ${n.precision} sampler2DArray;
	precision ${n.precision} sampler2DShadow;
	precision ${n.precision} samplerCubeShadow;
	precision ${n.precision} sampler2DArrayShadow;
	precision ${n.precision} isampler2D;
	precision ${n.precision} isampler3D;
	precision ${n.precision} isamplerCube;
	precision ${n.precision} isampler2DArray;
	precision ${n.precision} usampler2D;
	precision ${n.precision} usampler3D;
	precision ${n.precision} usamplerCube;
	precision ${n.precision} usampler2DArray;
	`;return n.precision==="highp"?e+=`
#define HIGH_PRECISION`:n.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:n.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}const gb={[bo]:"SHADOWMAP_TYPE_PCF",[_a]:"SHADOWMAP_TYPE_VSM"};function _b(n){return gb[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}const vb={[Sa]:"ENVMAP_MODE_REFRACTION"};function xb(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":vb[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}const Sb={[Fc]:"ENVMAP_BLENDING_MULTIPLY",[yx]:"ENVMAP_BLENDING_MIX",[wx]:"ENVMAP_BLENDING_ADD"};function Mb(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":Sb[n.combine]||"ENVMAP_BLENDING_NONE"}function yb(n,e,t,i){const s=n.getContext(),r=t.defines;let a=t.vertexShader,o=t.fragmentShader;const l=_b(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",f=xb(t),u=Mb(t),h=cb(t),d=ub(r),g=s.createProgram();let x,m,p=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(Ia).join(`
`),x.length>0&&(x+=`
`),m=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(Ia).join(`
`),m.length>0&&(m+=`
`)):(x=[Lm(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+f:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Ia).join(`
`),m=[Lm(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+f:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==ns?"#define TONE_MAPPING":"",t.toneMapping!==ns?xt.tonemapping_pars_fragment:"",t.toneMapping!==ns?ob("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",xt.colorspace_pars_fragment,rb("linearToOutputTexel",t.outputColorSpace),lb(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Ia).join(`
`)),a=hf(a),a=Rm(a,t),a=Cm(a,t),o=hf(o),o=Rm(o,t),o=Cm(o,t),a=Pm(a),o=Pm(o),t.isRawShaderMaterial!==!0&&(p=`#version 300 es
`,x=[h,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,m=["#define varying in",t.glslVersion===up?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===up?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+m);const v=p+x+a,y=p+m+o,M=Em(s,s.VERTEX_SHADER,v),C=Em(s,s.FRAGMENT_SHADER,y);s.attachShader(g,M),s.attachShader(g,C),t.index0AttributeName!==void 0?s.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(g,0,"position"),s.linkProgram(g);function E(P){if(n.debug.checkShaderErrors){const R=s.getProgramInfoLog(g)||"",O=s.getShaderInfoLog(M)||"",B=s.getShaderInfoLog(C)||"",D=R.trim(),k=O.trim(),X=B.trim();let G=!0,ne=!0;if(s.getProgramParameter(g,s.LINK_STATUS)===!1)if(G=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,g,M,C);else{const $=Am(s,M,"vertex"),K=Am(s,C,"fragment");Lt("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(g,s.VALIDATE_STATUS)+`

Material Name: `+P.name+`
Material Type: `+P.type+`

Program Info Log: `+D+`
`+$+`
`+K)}else D!==""?lt("WebGLProgram: Program Info Log:",D):(k===""||X==="")&&(ne=!1);ne&&(P.diagnostics={runnable:G,programLog:D,vertexShader:{log:k,prefix:x},fragmentShader:{log:X,prefix:m}})}s.deleteShader(M),s.deleteShader(C),_=new pl(s,g),b=fb(s,g)}let _;this.getUniforms=function(){return _===void 0&&E(this),_};let b;this.getAttributes=function(){return b===void 0&&E(this),b};let U=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return U===!1&&(U=s.getProgramParameter(g,tb)),U},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=nb++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=M,this.fragmentShader=C,this}let wb=0;class bb{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){const s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){const t=this.materialCache.get(e);for(const i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){const t=this.materialCache;let i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){const t=this.shaderCache;let i=t.get(e);return i===void 0&&(i=new Eb(e),t.set(e,i)),i}}class Eb{constructor(e){this.id=wb++,this.code=e,this.usedTimes=0}}function Tb(n){return n===Ks||n===Po||n===Lo}function Ab(n,e,t,i,s,r){const a=new Iu,o=new bb,l=new Set,c=[],f=new Map,u=i.logarithmicDepthBuffer,h={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function d(_){return l.add(_),_===0?"uv":`uv${_}`}function g(_,b,U,P,R,O){const B=P.fog,D=R.geometry,k=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?P.environment:null,X=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,G=e.get(_.envMap||k,X),ne=h[_.type];let $=i.precision;_.precision!==null&&($=i.getMaxPrecision(_.precision),$!==_.precision&&lt("WebGLProgram.getParameters:",_.precision,"not supported, using",$,"instead."));const K=D.morphAttributes.position||D.morphAttributes.normal||D.morphAttributes.color,te=K!==void 0?K.length:0;let ue=0;D.morphAttributes.position!==void 0&&(ue=1),D.morphAttributes.normal!==void 0&&(ue=2),D.morphAttributes.color!==void 0&&(ue=3);let de,j,ge,Me;if(ne){const Fe=Qn[ne];de=Fe.vertexShader,j=Fe.fragmentShader}else{de=_.vertexShader,j=_.fragmentShader;const Fe=o.getVertexShaderStage(_),vt=o.getFragmentShaderStage(_);o.update(_,Fe,vt),ge=Fe.id,Me=vt.id}const Ce=n.getRenderTarget(),Ee=n.state.buffers.depth.getReversed(),re=R.isInstancedMesh===!0,_e=R.isBatchedMesh===!0,pe=!!_.map,Xe=!!_.matcap,ke=!!G,Ve=ke&&G.isPMREMTexture===!0,it=!!_.aoMap,ot=!!_.lightMap,Se=!!_.bumpMap&&_.wireframe===!1,Ge=!!_.normalMap,_t=!!_.displacementMap,et=!!_.emissiveMap,at=!!_.metalnessMap,st=!!_.roughnessMap,fe=_.anisotropy>0,I=_.clearcoat>0,ae=_.diffuseRoughness>0,Oe=_.dispersion>0,$e=_.retroreflectivity>0,xe=_.iridescence>0,rt=_.sheen>0,Ue=_.transmission>0,Ye=fe&&!!_.anisotropyMap,L=I&&!!_.clearcoatMap,w=I&&!!_.clearcoatNormalMap,q=I&&!!_.clearcoatRoughnessMap,me=ae&&!!_.diffuseRoughnessMap,ce=xe&&!!_.iridescenceMap,Te=xe&&!!_.iridescenceThicknessMap,Ae=rt&&!!_.sheenColorMap,ie=rt&&!!_.sheenRoughnessMap,oe=!!_.specularMap,we=!!_.specularColorMap,H=!!_.specularIntensityMap,le=Ue&&!!_.transmissionMap,se=Ue&&!!_.thicknessMap,De=!!_.gradientMap,Re=!!_.alphaMap,Le=_.alphaTest>0,tt=!!_.alphaHash,ut=!!_.extensions;let ve=ns;_.toneMapped&&(Ce===null||Ce.isXRRenderTarget===!0)&&(ve=n.toneMapping);const Je=Ve?G.isCompressedCubeTexture?G.image[0].mipmaps:G.mipmaps:null,ft={shaderID:ne,shaderType:_.type,shaderName:_.name,vertexShader:de,fragmentShader:j,defines:_.defines,customVertexShaderID:ge,customFragmentShaderID:Me,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:$,batching:_e,batchingColor:_e&&R._colorsTexture!==null,instancing:re,instancingColor:re&&R.instanceColor!==null,instancingMorph:re&&R.morphTexture!==null,outputColorSpace:Ce===null?n.outputColorSpace:Ce.isXRRenderTarget===!0?Ce.texture.colorSpace:Ct.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:pe,matcap:Xe,envMap:ke,envMapMode:ke&&G.mapping,envMapPMREM:Ve,envMapMaxLod:Ve?Je.length-1:null,envMapSize:Ve?Je[0].width:null,aoMap:it,lightMap:ot,bumpMap:Se,normalMap:Ge,displacementMap:_t,emissiveMap:et,normalMapObjectSpace:Ge&&_.normalMapType===Tx,normalMapTangentSpace:Ge&&_.normalMapType===bu,packedNormalMap:Ge&&_.normalMapType===bu&&Tb(_.normalMap.format),metalnessMap:at,roughnessMap:st,anisotropy:fe,anisotropyMap:Ye,clearcoat:I,clearcoatMap:L,clearcoatNormalMap:w,clearcoatRoughnessMap:q,diffuseRoughness:ae,diffuseRoughnessMap:me,dispersion:Oe,retroreflection:$e,iridescence:xe,iridescenceMap:ce,iridescenceThicknessMap:Te,sheen:rt,sheenColorMap:Ae,sheenRoughnessMap:ie,specularMap:oe,specularColorMap:we,specularIntensityMap:H,transmission:Ue,transmissionMap:le,thicknessMap:se,gradientMap:De,opaque:_.transparent===!1&&_.blending===va&&_.alphaToCoverage===!1,alphaMap:Re,alphaTest:Le,alphaHash:tt,combine:_.combine,mapUv:pe&&d(_.map.channel),aoMapUv:it&&d(_.aoMap.channel),lightMapUv:ot&&d(_.lightMap.channel),bumpMapUv:Se&&d(_.bumpMap.channel),normalMapUv:Ge&&d(_.normalMap.channel),displacementMapUv:_t&&d(_.displacementMap.channel),emissiveMapUv:et&&d(_.emissiveMap.channel),metalnessMapUv:at&&d(_.metalnessMap.channel),roughnessMapUv:st&&d(_.roughnessMap.channel),anisotropyMapUv:Ye&&d(_.anisotropyMap.channel),clearcoatMapUv:L&&d(_.clearcoatMap.channel),clearcoatNormalMapUv:w&&d(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:q&&d(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:me&&d(_.diffuseRoughnessMap.channel),iridescenceMapUv:ce&&d(_.iridescenceMap.channel),iridescenceThicknessMapUv:Te&&d(_.iridescenceThicknessMap.channel),sheenColorMapUv:Ae&&d(_.sheenColorMap.channel),sheenRoughnessMapUv:ie&&d(_.sheenRoughnessMap.channel),specularMapUv:oe&&d(_.specularMap.channel),specularColorMapUv:we&&d(_.specularColorMap.channel),specularIntensityMapUv:H&&d(_.specularIntensityMap.channel),transmissionMapUv:le&&d(_.transmissionMap.channel),thicknessMapUv:se&&d(_.thicknessMap.channel),alphaMapUv:Re&&d(_.alphaMap.channel),vertexTangents:!!D.attributes.tangent&&(Ge||fe),vertexNormals:!!D.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!D.attributes.color&&D.attributes.color.itemSize===4,pointsUvs:R.isPoints===!0&&!!D.attributes.uv&&(pe||Re),fog:!!B,useFog:_.fog===!0,fogExp2:!!B&&B.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||D.attributes.normal===void 0&&Ge===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:Ee,skinning:R.isSkinnedMesh===!0,hasPositionAttribute:D.attributes.position!==void 0,morphTargets:D.morphAttributes.position!==void 0,morphNormals:D.morphAttributes.normal!==void 0,morphColors:D.morphAttributes.color!==void 0,morphTargetsCount:te,morphTextureStride:ue,numSunLights:b.sun.length,numDirLights:b.directional.length,numPointLights:b.point.length,numSpotLights:b.spot.length,numSpotLightMaps:b.spotLightMap.length,numRectAreaLights:b.rectArea.length,numHemiLights:b.hemi.length,numSunLightShadows:b.sunShadowMap.length,numDirLightShadows:b.directionalShadowMap.length,numPointLightShadows:b.pointShadowMap.length,numSpotLightShadows:b.spotShadowMap.length,numSpotLightShadowsWithMaps:b.numSpotLightShadowsWithMaps,numLightProbes:b.numLightProbes,numLightProbeGrids:O.filter(Fe=>Fe.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:_.dithering,shadowMapEnabled:n.shadowMap.enabled&&U.length>0,shadowMapType:n.shadowMap.type,toneMapping:ve,decodeVideoTexture:pe&&_.map.isVideoTexture===!0&&Ct.getTransfer(_.map.colorSpace)===Ft,decodeVideoTextureEmissive:et&&_.emissiveMap.isVideoTexture===!0&&Ct.getTransfer(_.emissiveMap.colorSpace)===Ft,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===yi,flipSided:_.side===Zn,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:ut&&_.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(ut&&_.extensions.multiDraw===!0||_e)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return ft.vertexUv1s=l.has(1),ft.vertexUv2s=l.has(2),ft.vertexUv3s=l.has(3),l.clear(),ft}function x(_){const b=[];if(_.shaderID?b.push(_.shaderID):(b.push(_.customVertexShaderID),b.push(_.customFragmentShaderID)),_.defines!==void 0)for(const U in _.defines)b.push(U),b.push(_.defines[U]);return _.isRawShaderMaterial===!1&&(m(b,_),p(b,_),b.push(n.outputColorSpace)),b.push(_.customProgramCacheKey),b.join()}function m(_,b){_.push(b.precision),_.push(b.outputColorSpace),_.push(b.envMapMode),_.push(b.envMapPMREM),_.push(b.envMapMaxLod),_.push(b.envMapSize),_.push(b.mapUv),_.push(b.alphaMapUv),_.push(b.lightMapUv),_.push(b.aoMapUv),_.push(b.bumpMapUv),_.push(b.normalMapUv),_.push(b.displacementMapUv),_.push(b.emissiveMapUv),_.push(b.metalnessMapUv),_.push(b.roughnessMapUv),_.push(b.anisotropyMapUv),_.push(b.clearcoatMapUv),_.push(b.clearcoatNormalMapUv),_.push(b.clearcoatRoughnessMapUv),_.push(b.diffuseRoughnessMapUv),_.push(b.iridescenceMapUv),_.push(b.iridescenceThicknessMapUv),_.push(b.sheenColorMapUv),_.push(b.sheenRoughnessMapUv),_.push(b.specularMapUv),_.push(b.specularColorMapUv),_.push(b.specularIntensityMapUv),_.push(b.transmissionMapUv),_.push(b.thicknessMapUv),_.push(b.combine),_.push(b.fogExp2),_.push(b.sizeAttenuation),_.push(b.morphTargetsCount),_.push(b.numSunLights),_.push(b.numDirLights),_.push(b.numPointLights),_.push(b.numSpotLights),_.push(b.numSpotLightMaps),_.push(b.numHemiLights),_.push(b.numRectAreaLights),_.push(b.numSunLightShadows),_.push(b.numDirLightShadows),_.push(b.numPointLightShadows),_.push(b.numSpotLightShadows),_.push(b.numSpotLightShadowsWithMaps),_.push(b.numLightProbes),_.push(b.numLightProbeGrids),_.push(b.shadowMapType),_.push(b.toneMapping),_.push(b.numClippingPlanes),_.push(b.numClipIntersection),_.push(b.depthPacking)}function p(_,b){a.disableAll(),b.instancing&&a.enable(0),b.instancingColor&&a.enable(1),b.instancingMorph&&a.enable(2),b.matcap&&a.enable(3),b.envMap&&a.enable(4),b.normalMapObjectSpace&&a.enable(5),b.normalMapTangentSpace&&a.enable(6),b.clearcoat&&a.enable(7),b.iridescence&&a.enable(8),b.alphaTest&&a.enable(9),b.vertexColors&&a.enable(10),b.vertexAlphas&&a.enable(11),b.vertexUv1s&&a.enable(12),b.vertexUv2s&&a.enable(13),b.vertexUv3s&&a.enable(14),b.vertexTangents&&a.enable(15),b.anisotropy&&a.enable(16),b.alphaHash&&a.enable(17),b.batching&&a.enable(18),b.dispersion&&a.enable(19),b.retroreflection&&a.enable(24),b.diffuseRoughness&&a.enable(25),b.batchingColor&&a.enable(20),b.gradientMap&&a.enable(21),b.packedNormalMap&&a.enable(22),b.vertexNormals&&a.enable(23),_.push(a.mask),a.disableAll(),b.fog&&a.enable(0),b.useFog&&a.enable(1),b.flatShading&&a.enable(2),b.logarithmicDepthBuffer&&a.enable(3),b.reversedDepthBuffer&&a.enable(4),b.skinning&&a.enable(5),b.morphTargets&&a.enable(6),b.morphNormals&&a.enable(7),b.morphColors&&a.enable(8),b.premultipliedAlpha&&a.enable(9),b.shadowMapEnabled&&a.enable(10),b.doubleSided&&a.enable(11),b.flipSided&&a.enable(12),b.useDepthPacking&&a.enable(13),b.dithering&&a.enable(14),b.transmission&&a.enable(15),b.sheen&&a.enable(16),b.opaque&&a.enable(17),b.pointsUvs&&a.enable(18),b.decodeVideoTexture&&a.enable(19),b.decodeVideoTextureEmissive&&a.enable(20),b.alphaToCoverage&&a.enable(21),b.numLightProbeGrids>0&&a.enable(22),b.hasPositionAttribute&&a.enable(23),_.push(a.mask)}function v(_){const b=h[_.type];let U;if(b){const P=Qn[b];U=sf.clone(P.uniforms)}else U=_.uniforms;return U}function y(_,b){let U=f.get(b);return U!==void 0?++U.usedTimes:(U=new yb(n,b,_,s),c.push(U),f.set(b,U)),U}function M(_){if(--_.usedTimes===0){const b=c.indexOf(_);c[b]=c[c.length-1],c.pop(),f.delete(_.cacheKey),_.destroy()}}function C(_){o.remove(_)}function E(){o.dispose()}return{getParameters:g,getProgramCacheKey:x,getUniforms:v,acquireProgram:y,releaseProgram:M,releaseShaderCache:C,programs:c,dispose:E}}function Rb(){let n=new WeakMap;function e(a){return n.has(a)}function t(a){let o=n.get(a);return o===void 0&&(o={},n.set(a,o)),o}function i(a){n.delete(a)}function s(a,o,l){n.get(a)[o]=l}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function Cb(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function Dm(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function Nm(){const n=[];let e=0;const t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function a(h){let d=0;return h.isInstancedMesh&&(d+=2),h.isSkinnedMesh&&(d+=1),d}function o(h,d,g,x,m,p){let v=n[e];return v===void 0?(v={id:h.id,object:h,geometry:d,material:g,materialVariant:a(h),groupOrder:x,renderOrder:h.renderOrder,z:m,group:p},n[e]=v):(v.id=h.id,v.object=h,v.geometry=d,v.material=g,v.materialVariant=a(h),v.groupOrder=x,v.renderOrder=h.renderOrder,v.z=m,v.group=p),e++,v}function l(h,d,g,x,m,p,v){v.reversedDepth===!0&&(m=-m);const y=o(h,d,g,x,m,p);g.transmission>0?i.push(y):g.transparent===!0?s.push(y):t.push(y)}function c(h,d,g,x,m,p){const v=o(h,d,g,x,m,p);g.transmission>0?i.unshift(v):g.transparent===!0?s.unshift(v):t.unshift(v)}function f(h,d){t.length>1&&t.sort(h||Cb),i.length>1&&i.sort(d||Dm),s.length>1&&s.sort(d||Dm)}function u(){for(let h=e,d=n.length;h<d;h++){const g=n[h];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:u,sort:f}}function Pb(){let n=new WeakMap;function e(i,s){const r=n.get(i);let a;return r===void 0?(a=new Nm,n.set(i,[a])):s>=r.length?(a=new Nm,r.push(a)):a=r[s],a}function t(){n=new WeakMap}return{get:e,dispose:t}}function Lb(){const n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new Y,color:new Mt};break;case"SpotLight":t={position:new Y,direction:new Y,color:new Mt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new Y,color:new Mt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new Y,skyColor:new Mt,groundColor:new Mt};break;case"RectAreaLight":t={color:new Mt,position:new Y,halfWidth:new Y,halfHeight:new Y};break}return n[e.id]=t,t}}}function Db(){const n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new bt};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new bt};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new bt,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}let Nb=0;function Ib(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function Ub(n){const e=new Lb,t=Db(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new Y);const s=new Y,r=new Wt,a=new Wt;function o(c){let f=0,u=0,h=0;for(let O=0;O<9;O++)i.probe[O].set(0,0,0);let d=0,g=0,x=0,m=0,p=0,v=0,y=0,M=0,C=0,E=0,_=0,b=0,U=0,P=0;c.sort(Ib);for(let O=0,B=c.length;O<B;O++){const D=c[O],k=D.color,X=D.intensity,G=D.distance;let ne=null;if(D.shadow&&D.shadow.map&&(D.shadow.map.texture.format===Ks?ne=D.shadow.map.texture:ne=D.shadow.map.depthTexture||D.shadow.map.texture),D.isAmbientLight)f+=k.r*X,u+=k.g*X,h+=k.b*X;else if(D.isLightProbe){for(let $=0;$<9;$++)i.probe[$].addScaledVector(D.sh.coefficients[$],X);P++}else if(D.isSunLight){const $=e.get(D);if($.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){const K=D.shadow,te=t.get(D);te.shadowIntensity=K.intensity,te.shadowBias=K.bias,te.shadowNormalBias=K.normalBias,te.shadowRadius=K.radius,te.shadowMapSize.copy(K.mapSize).multiply(K.getFrameExtents()),i.sunShadow[g]=te,i.sunShadowMap[g]=ne;const ue=K.getViewportCount();for(let de=0;de<ue;de++)i.sunShadowMatrix[x+de]=K.getMatrix(de),i.sunShadowCascade[x+de]=K._cascadeData[de];x+=ue,g++}i.sun[d]=$,d++}else if(D.isDirectionalLight){const $=e.get(D);if($.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){const K=D.shadow,te=t.get(D);te.shadowIntensity=K.intensity,te.shadowBias=K.bias,te.shadowNormalBias=K.normalBias,te.shadowRadius=K.radius,te.shadowMapSize=K.mapSize,i.directionalShadow[m]=te,i.directionalShadowMap[m]=ne,i.directionalShadowMatrix[m]=D.shadow.matrix,C++}i.directional[m]=$,m++}else if(D.isSpotLight){const $=e.get(D);$.position.setFromMatrixPosition(D.matrixWorld),$.color.copy(k).multiplyScalar(X),$.distance=G,$.coneCos=Math.cos(D.angle),$.penumbraCos=Math.cos(D.angle*(1-D.penumbra)),$.decay=D.decay,i.spot[v]=$;const K=D.shadow;if(D.map&&(i.spotLightMap[b]=D.map,b++,K.updateMatrices(D),D.castShadow&&U++),i.spotLightMatrix[v]=K.matrix,D.castShadow){const te=t.get(D);te.shadowIntensity=K.intensity,te.shadowBias=K.bias,te.shadowNormalBias=K.normalBias,te.shadowRadius=K.radius,te.shadowMapSize=K.mapSize,i.spotShadow[v]=te,i.spotShadowMap[v]=ne,_++}v++}else if(D.isRectAreaLight){const $=e.get(D);$.color.copy(k).multiplyScalar(X),$.halfWidth.set(D.width*.5,0,0),$.halfHeight.set(0,D.height*.5,0),i.rectArea[y]=$,y++}else if(D.isPointLight){const $=e.get(D);if($.color.copy(D.color).multiplyScalar(D.intensity),$.distance=D.distance,$.decay=D.decay,D.castShadow){const K=D.shadow,te=t.get(D);te.shadowIntensity=K.intensity,te.shadowBias=K.bias,te.shadowNormalBias=K.normalBias,te.shadowRadius=K.radius,te.shadowMapSize=K.mapSize,te.shadowCameraNear=K.camera.near,te.shadowCameraFar=K.camera.far,i.pointShadow[p]=te,i.pointShadowMap[p]=ne,i.pointShadowMatrix[p]=D.shadow.matrix,E++}i.point[p]=$,p++}else if(D.isHemisphereLight){const $=e.get(D);$.skyColor.copy(D.color).multiplyScalar(X),$.groundColor.copy(D.groundColor).multiplyScalar(X),i.hemi[M]=$,M++}}y>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=Be.LTC_FLOAT_1,i.rectAreaLTC2=Be.LTC_FLOAT_2):(i.rectAreaLTC1=Be.LTC_HALF_1,i.rectAreaLTC2=Be.LTC_HALF_2)),i.ambient[0]=f,i.ambient[1]=u,i.ambient[2]=h;const R=i.hash;(R.sunLength!==d||R.directionalLength!==m||R.pointLength!==p||R.spotLength!==v||R.rectAreaLength!==y||R.hemiLength!==M||R.numSunShadows!==g||R.numDirectionalShadows!==C||R.numPointShadows!==E||R.numSpotShadows!==_||R.numSpotMaps!==b||R.numLightProbes!==P)&&(i.sun.length=d,i.directional.length=m,i.spot.length=v,i.rectArea.length=y,i.point.length=p,i.hemi.length=M,i.sunShadow.length=g,i.sunShadowMap.length=g,i.sunShadowMatrix.length=x,i.sunShadowCascade.length=x,i.directionalShadow.length=C,i.directionalShadowMap.length=C,i.directionalShadowMatrix.length=C,i.pointShadow.length=E,i.pointShadowMap.length=E,i.pointShadowMatrix.length=E,i.spotShadow.length=_,i.spotShadowMap.length=_,i.spotLightMatrix.length=_+b-U,i.spotLightMap.length=b,i.numSpotLightShadowsWithMaps=U,i.numLightProbes=P,R.sunLength=d,R.directionalLength=m,R.pointLength=p,R.spotLength=v,R.rectAreaLength=y,R.hemiLength=M,R.numSunShadows=g,R.numDirectionalShadows=C,R.numPointShadows=E,R.numSpotShadows=_,R.numSpotMaps=b,R.numLightProbes=P,i.version=Nb++)}function l(c,f){let u=0,h=0,d=0,g=0,x=0,m=0;const p=f.matrixWorldInverse;for(let v=0,y=c.length;v<y;v++){const M=c[v];if(M.isSunLight){const C=i.sun[u];C.direction.setFromMatrixPosition(M.matrixWorld),C.direction.transformDirection(p),u++}else if(M.isDirectionalLight){const C=i.directional[h];C.direction.setFromMatrixPosition(M.matrixWorld),s.setFromMatrixPosition(M.target.matrixWorld),C.direction.sub(s),C.direction.transformDirection(p),h++}else if(M.isSpotLight){const C=i.spot[g];C.position.setFromMatrixPosition(M.matrixWorld),C.position.applyMatrix4(p),C.direction.setFromMatrixPosition(M.matrixWorld),s.setFromMatrixPosition(M.target.matrixWorld),C.direction.sub(s),C.direction.transformDirection(p),g++}else if(M.isRectAreaLight){const C=i.rectArea[x];C.position.setFromMatrixPosition(M.matrixWorld),C.position.applyMatrix4(p),a.identity(),r.copy(M.matrixWorld),r.premultiply(p),a.extractRotation(r),C.halfWidth.set(M.width*.5,0,0),C.halfHeight.set(0,M.height*.5,0),C.halfWidth.applyMatrix4(a),C.halfHeight.applyMatrix4(a),x++}else if(M.isPointLight){const C=i.point[d];C.position.setFromMatrixPosition(M.matrixWorld),C.position.applyMatrix4(p),d++}else if(M.isHemisphereLight){const C=i.hemi[m];C.direction.setFromMatrixPosition(M.matrixWorld),C.direction.transformDirection(p),m++}}}return{setup:o,setupView:l,state:i}}function Im(n){const e=new Ub(n),t=[],i=[],s=[];function r(u){f.camera=u,t.length=0,i.length=0,s.length=0}function a(u){u.isLightProbeGrid?s.push(u):t.push(u)}function o(u){i.push(u)}function l(){e.setup(t),s.sort((u,h)=>u.priority-h.priority||u.id-h.id)}function c(u){e.setupView(t,u)}const f={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:f,setupLights:l,setupLightsView:c,pushLight:a,pushShadow:o}}function Fb(n){let e=new WeakMap;function t(s,r=0){const a=e.get(s);let o;return a===void 0?(o=new Im(n),e.set(s,[o])):r>=a.length?(o=new Im(n),a.push(o)):o=a[r],o}function i(){e=new WeakMap}return{get:t,dispose:i}}const Ob=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,Bb=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,zb=[new Y(1,0,0),new Y(-1,0,0),new Y(0,1,0),new Y(0,-1,0),new Y(0,0,1),new Y(0,0,-1)],kb=[new Y(0,-1,0),new Y(0,-1,0),new Y(0,0,1),new Y(0,0,-1),new Y(0,-1,0),new Y(0,-1,0)],Um=new Wt,Ua=new Y,df=new Y;function Gb(n,e,t){let i=new Pa;const s=new bt,r=new bt,a=new Vt,o=new CS,l=new PS,c={},f=t.maxTextureSize,u={[Ys]:Zn,[Zn]:Ys,[yi]:yi},h=new Ns({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new bt},radius:{value:4}},vertexShader:Ob,fragmentShader:Bb}),d=h.clone();d.defines.HORIZONTAL_PASS=1;const g=new Hn;g.setAttribute("position",new mi(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));const x=new Ri(g,h),m=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=bo;let p=this.type;this.render=function(E,_,b){if(m.enabled===!1||m.autoUpdate===!1&&m.needsUpdate===!1||E.length===0)return;this.type===ix&&(lt("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=bo);const U=n.getRenderTarget(),P=n.getActiveCubeFace(),R=n.getActiveMipmapLevel(),O=n.state;O.setBlending(Sr),O.buffers.depth.getReversed()===!0?O.buffers.color.setClear(0,0,0,0):O.buffers.color.setClear(1,1,1,1),O.buffers.depth.setTest(!0),O.setScissorTest(!1);const B=p!==this.type;B&&_.traverse(function(D){D.material&&(Array.isArray(D.material)?D.material.forEach(k=>k.needsUpdate=!0):D.material.needsUpdate=!0)});for(let D=0,k=E.length;D<k;D++){const X=E[D],G=X.shadow;if(G===void 0){lt("WebGLShadowMap:",X,"has no shadow.");continue}if(G.autoUpdate===!1&&G.needsUpdate===!1)continue;s.copy(G.mapSize);const ne=G.getFrameExtents();s.multiply(ne),r.copy(G.mapSize),(s.x>f||s.y>f)&&(s.x>f&&(r.x=Math.floor(f/ne.x),s.x=r.x*ne.x,G.mapSize.x=r.x),s.y>f&&(r.y=Math.floor(f/ne.y),s.y=r.y*ne.y,G.mapSize.y=r.y));const $=n.state.buffers.depth.getReversed();if(G.camera._reversedDepth=$,G.map===null||B===!0){if(G.map!==null&&(G.map.depthTexture!==null&&(G.map.depthTexture.dispose(),G.map.depthTexture=null),G.map.dispose()),this.type===_a){if(X.isPointLight){lt("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}G.map=new ki(s.x,s.y,{format:Ks,type:Bi,minFilter:Jn,magFilter:Jn,generateMipmaps:!1}),G.map.texture.name=X.name+".shadowMap",G.map.depthTexture=new Br(s.x,s.y,Oi),G.map.depthTexture.name=X.name+".shadowMapDepth",G.map.depthTexture.format=Ms,G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=Ln,G.map.depthTexture.magFilter=Ln}else X.isPointLight?(G.map=new uf(s.x),G.map.depthTexture=new Hp(s.x,Fi)):(G.map=new ki(s.x,s.y),G.map.depthTexture=new Br(s.x,s.y,Fi)),G.map.depthTexture.name=X.name+".shadowMap",G.map.depthTexture.format=Ms,this.type===bo?(G.map.depthTexture.compareFunction=$?op:ap,G.map.depthTexture.minFilter=Jn,G.map.depthTexture.magFilter=Jn):(G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=Ln,G.map.depthTexture.magFilter=Ln);G.camera.updateProjectionMatrix()}G.map.isWebGLCubeRenderTarget!==!0&&(G.map.width!==s.x||G.map.height!==s.y)&&G.map.setSize(s.x,s.y);const K=G.map.isWebGLCubeRenderTarget?6:G.getViewportCount();X.isPointLight!==!0&&G.updateMatrices(X,b);const te=(G.camera.layers.mask&4294967294)!==0?G.camera.layers:b.layers;for(let ue=0;ue<K;ue++){const de=G.getCamera(ue);if(X.isPointLight){const j=G.camera,ge=G.matrix,Me=X.distance||j.far;Me!==j.far&&(j.far=Me,j.updateProjectionMatrix()),Ua.setFromMatrixPosition(X.matrixWorld),j.position.copy(Ua),df.copy(j.position),df.add(zb[ue]),j.up.copy(kb[ue]),j.lookAt(df),j.updateMatrixWorld(),ge.makeTranslation(-Ua.x,-Ua.y,-Ua.z),Um.multiplyMatrices(j.projectionMatrix,j.matrixWorldInverse),G._frustum.setFromProjectionMatrix(Um,j.coordinateSystem,j.reversedDepth)}if(G.map.isWebGLCubeRenderTarget)n.setRenderTarget(G.map,ue),n.clear();else{ue===0&&(n.setRenderTarget(G.map),n.clear());const j=G.getViewport(ue);a.set(r.x*j.x,r.y*j.y,r.x*j.z,r.y*j.w),O.viewport(a)}i=G.getFrustum(ue),M(_,b,de,X,te,this.type)}G.isPointLightShadow!==!0&&this.type===_a&&v(G,b),G.needsUpdate=!1}p=this.type,m.needsUpdate=!1,n.setRenderTarget(U,P,R)};function v(E,_){const b=e.update(x);h.defines.VSM_SAMPLES!==E.blurSamples&&(h.defines.VSM_SAMPLES=E.blurSamples,d.defines.VSM_SAMPLES=E.blurSamples,h.needsUpdate=!0,d.needsUpdate=!0),E.mapPass===null?E.mapPass=new ki(s.x,s.y,{format:Ks,type:Bi}):(E.mapPass.width!==E.map.width||E.mapPass.height!==E.map.height)&&E.mapPass.setSize(E.map.width,E.map.height),h.uniforms.shadow_pass.value=E.map.depthTexture,h.uniforms.resolution.value.set(E.map.width,E.map.height),h.uniforms.radius.value=E.radius,n.setRenderTarget(E.mapPass),n.clear(),n.renderBufferDirect(_,null,b,h,x,null),d.uniforms.shadow_pass.value=E.mapPass.texture,d.uniforms.resolution.value.set(E.map.width,E.map.height),d.uniforms.radius.value=E.radius,n.setRenderTarget(E.map),n.clear(),n.renderBufferDirect(_,null,b,d,x,null)}function y(E,_,b,U){let P=null;const R=b.isPointLight===!0?E.customDistanceMaterial:E.customDepthMaterial;if(R!==void 0)P=R;else if(P=b.isPointLight===!0?l:o,n.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){const O=P.uuid,B=_.uuid;let D=c[O];D===void 0&&(D={},c[O]=D);let k=D[B];k===void 0&&(k=P.clone(),D[B]=k,_.addEventListener("dispose",C)),P=k}if(P.visible=_.visible,P.wireframe=_.wireframe,U===_a?P.side=_.shadowSide!==null?_.shadowSide:_.side:P.side=_.shadowSide!==null?_.shadowSide:u[_.side],P.alphaMap=_.alphaMap,P.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,P.map=_.map,P.clipShadows=_.clipShadows,P.clippingPlanes=_.clippingPlanes,P.clipIntersection=_.clipIntersection,P.displacementMap=_.displacementMap,P.displacementScale=_.displacementScale,P.displacementBias=_.displacementBias,P.wireframeLinewidth=_.wireframeLinewidth,P.linewidth=_.linewidth,b.isPointLight===!0&&P.isMeshDistanceMaterial===!0){const O=n.properties.get(P);O.light=b}return P}function M(E,_,b,U,P,R){if(E.visible===!1)return;if(E.layers.test(P)&&(E.isMesh||E.isLine||E.isPoints)&&(E.castShadow||E.receiveShadow&&R===_a)&&(!E.frustumCulled||E.intersectsFrustum(i))){E.modelViewMatrix.multiplyMatrices(b.matrixWorldInverse,E.matrixWorld);const D=e.update(E),k=E.material;if(Array.isArray(k)){const X=D.groups;for(let G=0,ne=X.length;G<ne;G++){const $=X[G],K=k[$.materialIndex];if(K&&K.visible){const te=y(E,K,U,R);E.onBeforeShadow(n,E,_,b,D,te,$),n.renderBufferDirect(b,null,D,te,E,$),E.onAfterShadow(n,E,_,b,D,te,$)}}}else if(k.visible){const X=y(E,k,U,R);E.onBeforeShadow(n,E,_,b,D,X,null),n.renderBufferDirect(b,null,D,X,E,null),E.onAfterShadow(n,E,_,b,D,X,null)}}const B=E.children;for(let D=0,k=B.length;D<k;D++)M(B[D],_,b,U,P,R)}function C(E){E.target.removeEventListener("dispose",C);for(const b in c){const U=c[b],P=E.target.uuid;P in U&&(U[P].dispose(),delete U[P])}}}function Hb(n,e){function t(){let H=!1;const le=new Vt;let se=null;const De=new Vt(0,0,0,0);return{setMask:function(Re){se!==Re&&!H&&(n.colorMask(Re,Re,Re,Re),se=Re)},setLocked:function(Re){H=Re},setClear:function(Re,Le,tt,ut,ve){ve===!0&&(Re*=ut,Le*=ut,tt*=ut),le.set(Re,Le,tt,ut),De.equals(le)===!1&&(n.clearColor(Re,Le,tt,ut),De.copy(le))},reset:function(){H=!1,se=null,De.set(-1,0,0,0)}}}function i(){let H=!1,le=!1,se=null,De=null,Re=null;return{setReversed:function(Le){if(le!==Le){const tt=e.get("EXT_clip_control");Le?tt.clipControlEXT(tt.LOWER_LEFT_EXT,tt.ZERO_TO_ONE_EXT):tt.clipControlEXT(tt.LOWER_LEFT_EXT,tt.NEGATIVE_ONE_TO_ONE_EXT),le=Le;const ut=Re;Re=null,this.setClear(ut)}},getReversed:function(){return le},setTest:function(Le){Le?Ee(n.DEPTH_TEST):re(n.DEPTH_TEST)},setMask:function(Le){se!==Le&&!H&&(n.depthMask(Le),se=Le)},setFunc:function(Le){if(le&&(Le=Fx[Le]),De!==Le){switch(Le){case Cc:n.depthFunc(n.NEVER);break;case Pc:n.depthFunc(n.ALWAYS);break;case Lc:n.depthFunc(n.LESS);break;case xa:n.depthFunc(n.LEQUAL);break;case Dc:n.depthFunc(n.EQUAL);break;case Nc:n.depthFunc(n.GEQUAL);break;case Ic:n.depthFunc(n.GREATER);break;case Uc:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}De=Le}},setLocked:function(Le){H=Le},setClear:function(Le){Re!==Le&&(Re=Le,le&&(Le=1-Le),n.clearDepth(Le))},reset:function(){H=!1,se=null,De=null,Re=null,le=!1}}}function s(){let H=!1,le=null,se=null,De=null,Re=null,Le=null,tt=null,ut=null,ve=null;return{setTest:function(Je){H||(Je?Ee(n.STENCIL_TEST):re(n.STENCIL_TEST))},setMask:function(Je){le!==Je&&!H&&(n.stencilMask(Je),le=Je)},setFunc:function(Je,ft,Fe){(se!==Je||De!==ft||Re!==Fe)&&(n.stencilFunc(Je,ft,Fe),se=Je,De=ft,Re=Fe)},setOp:function(Je,ft,Fe){(Le!==Je||tt!==ft||ut!==Fe)&&(n.stencilOp(Je,ft,Fe),Le=Je,tt=ft,ut=Fe)},setLocked:function(Je){H=Je},setClear:function(Je){ve!==Je&&(n.clearStencil(Je),ve=Je)},reset:function(){H=!1,le=null,se=null,De=null,Re=null,Le=null,tt=null,ut=null,ve=null}}}const r=new t,a=new i,o=new s;let l={};const c=new WeakMap;let f={},u={},h={},d=new WeakMap,g=[],x=null,m=!1,p=null,v=null,y=null,M=null,C=null,E=null,_=null,b=new Mt(0,0,0),U=0,P=!1,R=null,O=null,B=null,D=null,k=null;const X=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS);let G=!1,ne=0;const $=n.getParameter(n.VERSION);$.indexOf("WebGL")!==-1?(ne=parseFloat(/^WebGL (\d)/.exec($)[1]),G=ne>=1):$.indexOf("OpenGL ES")!==-1&&(ne=parseFloat(/^OpenGL ES (\d)/.exec($)[1]),G=ne>=2);let K=null,te={};const ue=n.getParameter(n.SCISSOR_BOX),de=n.getParameter(n.VIEWPORT),j=new Vt().fromArray(ue),ge=new Vt().fromArray(de);function Me(H,le,se,De){const Re=new Uint8Array(4),Le=n.createTexture();n.bindTexture(H,Le),n.texParameteri(H,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(H,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let tt=0;tt<se;tt++)H===n.TEXTURE_3D||H===n.TEXTURE_2D_ARRAY?n.texImage3D(le,0,n.RGBA,1,1,De,0,n.RGBA,n.UNSIGNED_BYTE,Re):n.texImage2D(le+tt,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,Re);return Le}const Ce={};Ce[n.TEXTURE_2D]=Me(n.TEXTURE_2D,n.TEXTURE_2D,1),Ce[n.TEXTURE_CUBE_MAP]=Me(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),Ce[n.TEXTURE_2D_ARRAY]=Me(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),Ce[n.TEXTURE_3D]=Me(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),a.setClear(1),o.setClear(0),Ee(n.DEPTH_TEST),a.setFunc(xa),Se(!1),Ge(zd),Ee(n.CULL_FACE),it(Sr);function Ee(H){f[H]!==!0&&(n.enable(H),f[H]=!0)}function re(H){f[H]!==!1&&(n.disable(H),f[H]=!1)}function _e(H,le){return h[H]!==le?(n.bindFramebuffer(H,le),h[H]=le,H===n.DRAW_FRAMEBUFFER&&(h[n.FRAMEBUFFER]=le),H===n.FRAMEBUFFER&&(h[n.DRAW_FRAMEBUFFER]=le),!0):!1}function pe(H,le){let se=g,De=!1;if(H){se=d.get(le),se===void 0&&(se=[],d.set(le,se));const Re=H.textures;if(se.length!==Re.length||se[0]!==n.COLOR_ATTACHMENT0){for(let Le=0,tt=Re.length;Le<tt;Le++)se[Le]=n.COLOR_ATTACHMENT0+Le;se.length=Re.length,De=!0}}else se[0]!==n.BACK&&(se[0]=n.BACK,De=!0);De&&n.drawBuffers(se)}function Xe(H){return x!==H?(n.useProgram(H),x=H,!0):!1}const ke={[Mr]:n.FUNC_ADD,[rx]:n.FUNC_SUBTRACT,[ax]:n.FUNC_REVERSE_SUBTRACT};ke[ox]=n.MIN,ke[lx]=n.MAX;const Ve={[cx]:n.ZERO,[ux]:n.ONE,[fx]:n.SRC_COLOR,[Vd]:n.SRC_ALPHA,[_x]:n.SRC_ALPHA_SATURATE,[mx]:n.DST_COLOR,[dx]:n.DST_ALPHA,[hx]:n.ONE_MINUS_SRC_COLOR,[Wd]:n.ONE_MINUS_SRC_ALPHA,[gx]:n.ONE_MINUS_DST_COLOR,[px]:n.ONE_MINUS_DST_ALPHA,[vx]:n.CONSTANT_COLOR,[xx]:n.ONE_MINUS_CONSTANT_COLOR,[Sx]:n.CONSTANT_ALPHA,[Mx]:n.ONE_MINUS_CONSTANT_ALPHA};function it(H,le,se,De,Re,Le,tt,ut,ve,Je){if(H===Sr){m===!0&&(re(n.BLEND),m=!1);return}if(m===!1&&(Ee(n.BLEND),m=!0),H!==sx){if(H!==p||Je!==P){if((v!==Mr||C!==Mr)&&(n.blendEquation(n.FUNC_ADD),v=Mr,C=Mr),Je)switch(H){case va:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case kd:n.blendFunc(n.ONE,n.ONE);break;case Gd:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case Hd:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:Lt("WebGLState: Invalid blending: ",H);break}else switch(H){case va:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case kd:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case Gd:Lt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Hd:Lt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Lt("WebGLState: Invalid blending: ",H);break}y=null,M=null,E=null,_=null,b.set(0,0,0),U=0,p=H,P=Je}return}Re=Re||le,Le=Le||se,tt=tt||De,(le!==v||Re!==C)&&(n.blendEquationSeparate(ke[le],ke[Re]),v=le,C=Re),(se!==y||De!==M||Le!==E||tt!==_)&&(n.blendFuncSeparate(Ve[se],Ve[De],Ve[Le],Ve[tt]),y=se,M=De,E=Le,_=tt),(ut.equals(b)===!1||ve!==U)&&(n.blendColor(ut.r,ut.g,ut.b,ve),b.copy(ut),U=ve),p=H,P=!1}function ot(H,le){H.side===yi?re(n.CULL_FACE):Ee(n.CULL_FACE);let se=H.side===Zn;le&&(se=!se),Se(se),H.blending===va&&H.transparent===!1?it(Sr):it(H.blending,H.blendEquation,H.blendSrc,H.blendDst,H.blendEquationAlpha,H.blendSrcAlpha,H.blendDstAlpha,H.blendColor,H.blendAlpha,H.premultipliedAlpha),a.setFunc(H.depthFunc),a.setTest(H.depthTest),a.setMask(H.depthWrite),r.setMask(H.colorWrite);const De=H.stencilWrite;o.setTest(De),De&&(o.setMask(H.stencilWriteMask),o.setFunc(H.stencilFunc,H.stencilRef,H.stencilFuncMask),o.setOp(H.stencilFail,H.stencilZFail,H.stencilZPass)),et(H.polygonOffset,H.polygonOffsetFactor,H.polygonOffsetUnits),H.alphaToCoverage===!0?Ee(n.SAMPLE_ALPHA_TO_COVERAGE):re(n.SAMPLE_ALPHA_TO_COVERAGE)}function Se(H){R!==H&&(H?n.frontFace(n.CW):n.frontFace(n.CCW),R=H)}function Ge(H){H!==tx?(Ee(n.CULL_FACE),H!==O&&(H===zd?n.cullFace(n.BACK):H===nx?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):re(n.CULL_FACE),O=H}function _t(H){H!==B&&(G&&n.lineWidth(H),B=H)}function et(H,le,se){H?(Ee(n.POLYGON_OFFSET_FILL),(D!==le||k!==se)&&(D=le,k=se,a.getReversed()&&(le=-le,se=-se),n.polygonOffset(le,se))):re(n.POLYGON_OFFSET_FILL)}function at(H){H?Ee(n.SCISSOR_TEST):re(n.SCISSOR_TEST)}function st(H){H===void 0&&(H=n.TEXTURE0+X-1),K!==H&&(n.activeTexture(H),K=H)}function fe(H,le,se){se===void 0&&(K===null?se=n.TEXTURE0+X-1:se=K);let De=te[se];De===void 0&&(De={type:void 0,texture:void 0},te[se]=De),(De.type!==H||De.texture!==le)&&(K!==se&&(n.activeTexture(se),K=se),n.bindTexture(H,le||Ce[H]),De.type=H,De.texture=le)}function I(){const H=te[K];H!==void 0&&H.type!==void 0&&(n.bindTexture(H.type,null),H.type=void 0,H.texture=void 0)}function ae(){try{n.compressedTexImage2D(...arguments)}catch(H){Lt("WebGLState:",H)}}function Oe(){try{n.compressedTexImage3D(...arguments)}catch(H){Lt("WebGLState:",H)}}function $e(){try{n.texSubImage2D(...arguments)}catch(H){Lt("WebGLState:",H)}}function xe(){try{n.texSubImage3D(...arguments)}catch(H){Lt("WebGLState:",H)}}function rt(){try{n.compressedTexSubImage2D(...arguments)}catch(H){Lt("WebGLState:",H)}}function Ue(){try{n.compressedTexSubImage3D(...arguments)}catch(H){Lt("WebGLState:",H)}}function Ye(){try{n.texStorage2D(...arguments)}catch(H){Lt("WebGLState:",H)}}function L(){try{n.texStorage3D(...arguments)}catch(H){Lt("WebGLState:",H)}}function w(){try{n.texImage2D(...arguments)}catch(H){Lt("WebGLState:",H)}}function q(){try{n.texImage3D(...arguments)}catch(H){Lt("WebGLState:",H)}}function me(H){return u[H]!==void 0?u[H]:n.getParameter(H)}function ce(H,le){u[H]!==le&&(n.pixelStorei(H,le),u[H]=le)}function Te(H){j.equals(H)===!1&&(n.scissor(H.x,H.y,H.z,H.w),j.copy(H))}function Ae(H){ge.equals(H)===!1&&(n.viewport(H.x,H.y,H.z,H.w),ge.copy(H))}function ie(H,le){let se=c.get(le);se===void 0&&(se=new WeakMap,c.set(le,se));let De=se.get(H);De===void 0&&(De=n.getUniformBlockIndex(le,H.name),n.uniformBlockBinding(le,De,De),se.set(H,De))}function oe(H,le,se){const Re=c.get(le).get(H);l[Re]!==se&&(n.bindBufferBase(n.UNIFORM_BUFFER,Re,se),l[Re]=se)}function we(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),a.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),f={},u={},K=null,te={},h={},l={},d=new WeakMap,g=[],x=null,m=!1,p=null,v=null,y=null,M=null,C=null,E=null,_=null,b=new Mt(0,0,0),U=0,P=!1,R=null,O=null,B=null,D=null,k=null,j.set(0,0,n.canvas.width,n.canvas.height),ge.set(0,0,n.canvas.width,n.canvas.height),r.reset(),a.reset(),o.reset()}return{buffers:{color:r,depth:a,stencil:o},enable:Ee,disable:re,bindFramebuffer:_e,drawBuffers:pe,useProgram:Xe,setBlending:it,setMaterial:ot,setFlipSided:Se,setCullFace:Ge,setLineWidth:_t,setPolygonOffset:et,setScissorTest:at,activeTexture:st,bindTexture:fe,unbindTexture:I,compressedTexImage2D:ae,compressedTexImage3D:Oe,texImage2D:w,texImage3D:q,pixelStorei:ce,getParameter:me,updateUBOMapping:ie,uniformBlockBinding:oe,texStorage2D:Ye,texStorage3D:L,texSubImage2D:$e,texSubImage3D:xe,compressedTexSubImage2D:rt,compressedTexSubImage3D:Ue,scissor:Te,viewport:Ae,reset:we}}function Vb(n,e,t,i,s,r,a){const o=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new bt,f=new WeakMap,u=new Set;let h;const d=new WeakMap,g=new Set,x=new FinalizationRegistry(L=>g.delete(L));let m=!1;try{m=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function p(L,w){return m?new OffscreenCanvas(L,w):Io("canvas")}function v(L,w,q){let me=1;const ce=Ye(L);if((ce.width>q||ce.height>q)&&(me=q/Math.max(ce.width,ce.height)),me<1)if(typeof HTMLImageElement<"u"&&L instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&L instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&L instanceof ImageBitmap||typeof VideoFrame<"u"&&L instanceof VideoFrame){const Te=Math.floor(me*ce.width),Ae=Math.floor(me*ce.height);h===void 0&&(h=p(Te,Ae));const ie=w?p(Te,Ae):h;return ie.width=Te,ie.height=Ae,ie.getContext("2d").drawImage(L,0,0,Te,Ae),lt("WebGLRenderer: Texture has been resized from ("+ce.width+"x"+ce.height+") to ("+Te+"x"+Ae+")."),ie}else return"data"in L&&lt("WebGLRenderer: Image in DataTexture is too big ("+ce.width+"x"+ce.height+")."),L;return L}function y(L){return L.generateMipmaps}function M(L){n.generateMipmap(L)}function C(L){return L.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:L.isWebGL3DRenderTarget?n.TEXTURE_3D:L.isWebGLArrayRenderTarget||L.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function E(L,w,q,me,ce,Te=!1){if(L!==null){if(n[L]!==void 0)return n[L];lt("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+L+"'")}let Ae;me&&(Ae=e.get("EXT_texture_norm16"),Ae||lt("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let ie=w;if(w===n.RED&&(q===n.FLOAT&&(ie=n.R32F),q===n.HALF_FLOAT&&(ie=n.R16F),q===n.UNSIGNED_BYTE&&(ie=n.R8),q===n.UNSIGNED_SHORT&&Ae&&(ie=Ae.R16_EXT),q===n.SHORT&&Ae&&(ie=Ae.R16_SNORM_EXT)),w===n.RED_INTEGER&&(q===n.UNSIGNED_BYTE&&(ie=n.R8UI),q===n.UNSIGNED_SHORT&&(ie=n.R16UI),q===n.UNSIGNED_INT&&(ie=n.R32UI),q===n.BYTE&&(ie=n.R8I),q===n.SHORT&&(ie=n.R16I),q===n.INT&&(ie=n.R32I)),w===n.RG&&(q===n.FLOAT&&(ie=n.RG32F),q===n.HALF_FLOAT&&(ie=n.RG16F),q===n.UNSIGNED_BYTE&&(ie=n.RG8),q===n.UNSIGNED_SHORT&&Ae&&(ie=Ae.RG16_EXT),q===n.SHORT&&Ae&&(ie=Ae.RG16_SNORM_EXT)),w===n.RG_INTEGER&&(q===n.UNSIGNED_BYTE&&(ie=n.RG8UI),q===n.UNSIGNED_SHORT&&(ie=n.RG16UI),q===n.UNSIGNED_INT&&(ie=n.RG32UI),q===n.BYTE&&(ie=n.RG8I),q===n.SHORT&&(ie=n.RG16I),q===n.INT&&(ie=n.RG32I)),w===n.RGB_INTEGER&&(q===n.UNSIGNED_BYTE&&(ie=n.RGB8UI),q===n.UNSIGNED_SHORT&&(ie=n.RGB16UI),q===n.UNSIGNED_INT&&(ie=n.RGB32UI),q===n.BYTE&&(ie=n.RGB8I),q===n.SHORT&&(ie=n.RGB16I),q===n.INT&&(ie=n.RGB32I)),w===n.RGBA_INTEGER&&(q===n.UNSIGNED_BYTE&&(ie=n.RGBA8UI),q===n.UNSIGNED_SHORT&&(ie=n.RGBA16UI),q===n.UNSIGNED_INT&&(ie=n.RGBA32UI),q===n.BYTE&&(ie=n.RGBA8I),q===n.SHORT&&(ie=n.RGBA16I),q===n.INT&&(ie=n.RGBA32I)),w===n.RGB&&(q===n.UNSIGNED_SHORT&&Ae&&(ie=Ae.RGB16_EXT),q===n.SHORT&&Ae&&(ie=Ae.RGB16_SNORM_EXT),q===n.UNSIGNED_INT_5_9_9_9_REV&&(ie=n.RGB9_E5),q===n.UNSIGNED_INT_10F_11F_11F_REV&&(ie=n.R11F_G11F_B10F)),w===n.RGBA){const oe=Te?No:Ct.getTransfer(ce);q===n.FLOAT&&(ie=n.RGBA32F),q===n.HALF_FLOAT&&(ie=n.RGBA16F),q===n.UNSIGNED_BYTE&&(ie=oe===Ft?n.SRGB8_ALPHA8:n.RGBA8),q===n.UNSIGNED_SHORT&&Ae&&(ie=Ae.RGBA16_EXT),q===n.SHORT&&Ae&&(ie=Ae.RGBA16_SNORM_EXT),q===n.UNSIGNED_SHORT_4_4_4_4&&(ie=n.RGBA4),q===n.UNSIGNED_SHORT_5_5_5_1&&(ie=n.RGB5_A1)}return(ie===n.R16F||ie===n.R32F||ie===n.RG16F||ie===n.RG32F||ie===n.RGBA16F||ie===n.RGBA32F)&&e.get("EXT_color_buffer_float"),ie}function _(L,w){let q;return L?w===null||w===Fi||w===wr?q=n.DEPTH24_STENCIL8:w===Oi?q=n.DEPTH32F_STENCIL8:w===Ma&&(q=n.DEPTH24_STENCIL8,lt("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):w===null||w===Fi||w===wr?q=n.DEPTH_COMPONENT24:w===Oi?q=n.DEPTH_COMPONENT32F:w===Ma&&(q=n.DEPTH_COMPONENT16),q}function b(L,w){return y(L)===!0||L.isFramebufferTexture&&L.minFilter!==Ln&&L.minFilter!==Jn?Math.log2(Math.max(w.width,w.height))+1:L.mipmaps.length>0?L.mipmaps.length:L.isCompressedTexture&&Array.isArray(L.image)?w.mipmaps.length:1}function U(L){const w=new WeakRef(L);i.get(L).__ref=w,g.add(w),x.register(L,w,w)}function P(L){const w=i.get(L).__ref;w!==void 0&&(g.delete(w),x.unregister(w))}function R(L){B(L.target)}function O(L){D(L.target)}function B(L){L.removeEventListener("dispose",R),P(L),X(L),L.isVideoTexture&&f.delete(L),L.isHTMLTexture&&u.delete(L)}function D(L){L.removeEventListener("dispose",O),P(L),ne(L)}function k(){for(const L of g){const w=L.deref();w!==void 0&&(w.isRenderTarget===!0?D(w):B(w))}g.clear(),u.clear()}function X(L){const w=i.get(L);if(w.__webglInit===void 0)return;const q=L.source,me=d.get(q);if(me){const ce=me[w.__cacheKey];ce.usedTimes--,ce.usedTimes===0&&G(L),Object.keys(me).length===0&&d.delete(q)}i.remove(L)}function G(L){const w=i.get(L);n.deleteTexture(w.__webglTexture);const q=L.source,me=d.get(q);delete me[w.__cacheKey],a.memory.textures--}function ne(L){const w=i.get(L);w.__depthDisposeCallback&&w.__depthDisposeCallback();const q=L.depthTexture;if(q&&q.renderTarget===L&&B(q),L.isWebGLCubeRenderTarget)for(let ce=0;ce<6;ce++){if(Array.isArray(w.__webglFramebuffer[ce]))for(let Te=0;Te<w.__webglFramebuffer[ce].length;Te++)n.deleteFramebuffer(w.__webglFramebuffer[ce][Te]);else n.deleteFramebuffer(w.__webglFramebuffer[ce]);w.__webglDepthbuffer&&n.deleteRenderbuffer(w.__webglDepthbuffer[ce])}else{if(Array.isArray(w.__webglFramebuffer))for(let ce=0;ce<w.__webglFramebuffer.length;ce++)n.deleteFramebuffer(w.__webglFramebuffer[ce]);else n.deleteFramebuffer(w.__webglFramebuffer);if(w.__webglDepthbuffer&&n.deleteRenderbuffer(w.__webglDepthbuffer),w.__webglMultisampledFramebuffer&&n.deleteFramebuffer(w.__webglMultisampledFramebuffer),w.__webglColorRenderbuffer)for(let ce=0;ce<w.__webglColorRenderbuffer.length;ce++)w.__webglColorRenderbuffer[ce]&&n.deleteRenderbuffer(w.__webglColorRenderbuffer[ce]);w.__webglDepthRenderbuffer&&n.deleteRenderbuffer(w.__webglDepthRenderbuffer)}const me=L.textures;for(let ce=0,Te=me.length;ce<Te;ce++){const Ae=i.get(me[ce]);Ae.__webglTexture&&(n.deleteTexture(Ae.__webglTexture),a.memory.textures--),i.remove(me[ce])}i.remove(L)}let $=0;function K(){$=0}function te(){return $}function ue(L){$=L}function de(){const L=$;return L>=s.maxTextures&&lt("WebGLTextures: Trying to use "+(L+1)+" texture units while this GPU supports only "+s.maxTextures),$+=1,L}function j(L){const w=[];return w.push(L.wrapS),w.push(L.wrapT),w.push(L.wrapR||0),w.push(L.magFilter),w.push(L.minFilter),w.push(L.anisotropy),w.push(L.internalFormat),w.push(L.format),w.push(L.type),w.push(L.generateMipmaps),w.push(L.mipmapsAutoUpdate),w.push(L.premultiplyAlpha),w.push(L.flipY),w.push(L.unpackAlignment),w.push(L.colorSpace),w.join()}function ge(L,w){const q=i.get(L);if(L.isVideoTexture&&rt(L),L.isRenderTargetTexture===!1&&L.isExternalTexture!==!0&&L.version>0&&q.__version!==L.version){const me=L.image;if(me===null)lt("WebGLRenderer: Texture marked for update but no image data found.");else if(me.complete===!1)lt("WebGLRenderer: Texture marked for update but image is incomplete");else{ot(q,L,w);return}}else L.isExternalTexture&&(q.__webglTexture=L.sourceTexture?L.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,q.__webglTexture,n.TEXTURE0+w)}function Me(L,w){const q=i.get(L);if(L.isRenderTargetTexture===!1&&L.version>0&&q.__version!==L.version){ot(q,L,w);return}else L.isExternalTexture&&(q.__webglTexture=L.sourceTexture?L.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,q.__webglTexture,n.TEXTURE0+w)}function Ce(L,w){const q=i.get(L);if(L.isRenderTargetTexture===!1&&L.version>0&&q.__version!==L.version){ot(q,L,w);return}t.bindTexture(n.TEXTURE_3D,q.__webglTexture,n.TEXTURE0+w)}function Ee(L,w){const q=i.get(L);if(L.version>0&&q.__version!==L.version){Se(q,L,w);return}t.bindTexture(n.TEXTURE_CUBE_MAP,q.__webglTexture,n.TEXTURE0+w)}const re={[zc]:n.REPEAT,[is]:n.CLAMP_TO_EDGE,[kc]:n.MIRRORED_REPEAT},_e={[Ln]:n.NEAREST,[bx]:n.NEAREST_MIPMAP_NEAREST,[Eo]:n.NEAREST_MIPMAP_LINEAR,[Jn]:n.LINEAR,[Gc]:n.LINEAR_MIPMAP_NEAREST,[Ss]:n.LINEAR_MIPMAP_LINEAR},pe={[Rx]:n.NEVER,[lp]:n.ALWAYS,[Cx]:n.LESS,[ap]:n.LEQUAL,[Px]:n.EQUAL,[op]:n.GEQUAL,[Lx]:n.GREATER,[Dx]:n.NOTEQUAL};function Xe(L,w){if(w.type===Oi&&e.has("OES_texture_float_linear")===!1&&(w.magFilter===Jn||w.magFilter===Gc||w.magFilter===Eo||w.magFilter===Ss||w.minFilter===Jn||w.minFilter===Gc||w.minFilter===Eo||w.minFilter===Ss)&&lt("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(L,n.TEXTURE_WRAP_S,re[w.wrapS]),n.texParameteri(L,n.TEXTURE_WRAP_T,re[w.wrapT]),(L===n.TEXTURE_3D||L===n.TEXTURE_2D_ARRAY)&&n.texParameteri(L,n.TEXTURE_WRAP_R,re[w.wrapR]),n.texParameteri(L,n.TEXTURE_MAG_FILTER,_e[w.magFilter]),n.texParameteri(L,n.TEXTURE_MIN_FILTER,_e[w.minFilter]),w.compareFunction&&(n.texParameteri(L,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(L,n.TEXTURE_COMPARE_FUNC,pe[w.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(w.magFilter===Ln||w.minFilter!==Eo&&w.minFilter!==Ss||w.type===Oi&&e.has("OES_texture_float_linear")===!1)return;if(w.anisotropy>1||i.get(w).__currentAnisotropy){const q=e.get("EXT_texture_filter_anisotropic");n.texParameterf(L,q.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(w.anisotropy,s.getMaxAnisotropy())),i.get(w).__currentAnisotropy=w.anisotropy}}}function ke(L,w){let q=!1;L.__webglInit===void 0&&(L.__webglInit=!0,w.addEventListener("dispose",R),U(w));const me=w.source;let ce=d.get(me);ce===void 0&&(ce={},d.set(me,ce));const Te=j(w);if(Te!==L.__cacheKey){ce[Te]===void 0&&(ce[Te]={texture:n.createTexture(),usedTimes:0},a.memory.textures++,q=!0),ce[Te].usedTimes++;const Ae=ce[L.__cacheKey];Ae!==void 0&&(ce[L.__cacheKey].usedTimes--,Ae.usedTimes===0&&G(w)),L.__cacheKey=Te,L.__webglTexture=ce[Te].texture}return q}function Ve(L,w,q){return Math.floor(Math.floor(L/q)/w)}function it(L,w,q,me){const Te=L.updateRanges;if(Te.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,w.width,w.height,q,me,w.data);else{Te.sort((H,le)=>H.start-le.start);let Ae=0;for(let H=1;H<Te.length;H++){const le=Te[Ae],se=Te[H],De=le.start+le.count,Re=Ve(se.start,w.width,4),Le=Ve(le.start,w.width,4);se.start<=De+1&&Re===Le&&Ve(se.start+se.count-1,w.width,4)===Re?le.count=Math.max(le.count,se.start+se.count-le.start):(++Ae,Te[Ae]=se)}Te.length=Ae+1;const ie=t.getParameter(n.UNPACK_ROW_LENGTH),oe=t.getParameter(n.UNPACK_SKIP_PIXELS),we=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,w.width);for(let H=0,le=Te.length;H<le;H++){const se=Te[H],De=Math.floor(se.start/4),Re=Math.ceil(se.count/4),Le=De%w.width,tt=Math.floor(De/w.width),ut=Re,ve=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,Le),t.pixelStorei(n.UNPACK_SKIP_ROWS,tt),t.texSubImage2D(n.TEXTURE_2D,0,Le,tt,ut,ve,q,me,w.data)}L.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,ie),t.pixelStorei(n.UNPACK_SKIP_PIXELS,oe),t.pixelStorei(n.UNPACK_SKIP_ROWS,we)}}function ot(L,w,q){let me=n.TEXTURE_2D;(w.isDataArrayTexture||w.isCompressedArrayTexture)&&(me=n.TEXTURE_2D_ARRAY),w.isData3DTexture&&(me=n.TEXTURE_3D);const ce=ke(L,w),Te=w.source;t.bindTexture(me,L.__webglTexture,n.TEXTURE0+q);const Ae=i.get(Te);if(Te.version!==Ae.__version||ce===!0){if(t.activeTexture(n.TEXTURE0+q),(typeof ImageBitmap<"u"&&w.image instanceof ImageBitmap)===!1){const ve=Ct.getPrimaries(Ct.workingColorSpace),Je=w.colorSpace===ws?null:Ct.getPrimaries(w.colorSpace),ft=w.colorSpace===ws||ve===Je?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,ft)}t.pixelStorei(n.UNPACK_ALIGNMENT,w.unpackAlignment);let oe=v(w.image,!1,s.maxTextureSize);oe=Ue(w,oe);const we=r.convert(w.format,w.colorSpace),H=r.convert(w.type);let le=E(w.internalFormat,we,H,w.normalized,w.colorSpace,w.isVideoTexture);Xe(me,w);let se;const De=w.mipmaps,Re=w.isVideoTexture!==!0,Le=Ae.__version===void 0||ce===!0,tt=Te.dataReady,ut=b(w,oe);if(w.isDepthTexture)le=_(w.format===ys,w.type),Le&&(Re?t.texStorage2D(n.TEXTURE_2D,1,le,oe.width,oe.height):t.texImage2D(n.TEXTURE_2D,0,le,oe.width,oe.height,0,we,H,null));else if(w.isDataTexture)if(De.length>0){Re&&Le&&t.texStorage2D(n.TEXTURE_2D,ut,le,De[0].width,De[0].height);for(let ve=0,Je=De.length;ve<Je;ve++)se=De[ve],Re?tt&&t.texSubImage2D(n.TEXTURE_2D,ve,0,0,se.width,se.height,we,H,se.data):t.texImage2D(n.TEXTURE_2D,ve,le,se.width,se.height,0,we,H,se.data);w.generateMipmaps=!1}else Re?(Le&&t.texStorage2D(n.TEXTURE_2D,ut,le,oe.width,oe.height),tt&&it(w,oe,we,H)):t.texImage2D(n.TEXTURE_2D,0,le,oe.width,oe.height,0,we,H,oe.data);else if(w.isCompressedTexture)if(w.isCompressedArrayTexture){Re&&Le&&t.texStorage3D(n.TEXTURE_2D_ARRAY,ut,le,De[0].width,De[0].height,oe.depth);for(let ve=0,Je=De.length;ve<Je;ve++)if(se=De[ve],w.format!==zi)if(we!==null)if(Re){if(tt)if(w.layerUpdates.size>0){const ft=sm(se.width,se.height,w.format,w.type);for(const Fe of w.layerUpdates){const vt=se.data.subarray(Fe*ft/se.data.BYTES_PER_ELEMENT,(Fe+1)*ft/se.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,ve,0,0,Fe,se.width,se.height,1,we,vt)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,ve,0,0,0,se.width,se.height,oe.depth,we,se.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,ve,le,se.width,se.height,oe.depth,0,se.data,0,0);else lt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else Re?tt&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,ve,0,0,0,se.width,se.height,oe.depth,we,H,se.data):t.texImage3D(n.TEXTURE_2D_ARRAY,ve,le,se.width,se.height,oe.depth,0,we,H,se.data);w.layerUpdates.size>0&&w.clearLayerUpdates()}else{Re&&Le&&t.texStorage2D(n.TEXTURE_2D,ut,le,De[0].width,De[0].height);for(let ve=0,Je=De.length;ve<Je;ve++)se=De[ve],w.format!==zi?we!==null?Re?tt&&t.compressedTexSubImage2D(n.TEXTURE_2D,ve,0,0,se.width,se.height,we,se.data):t.compressedTexImage2D(n.TEXTURE_2D,ve,le,se.width,se.height,0,se.data):lt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):Re?tt&&t.texSubImage2D(n.TEXTURE_2D,ve,0,0,se.width,se.height,we,H,se.data):t.texImage2D(n.TEXTURE_2D,ve,le,se.width,se.height,0,we,H,se.data)}else if(w.isDataArrayTexture)if(Re){if(Le&&t.texStorage3D(n.TEXTURE_2D_ARRAY,ut,le,oe.width,oe.height,oe.depth),tt)if(w.layerUpdates.size>0){const ve=sm(oe.width,oe.height,w.format,w.type);for(const Je of w.layerUpdates){const ft=oe.data.subarray(Je*ve/oe.data.BYTES_PER_ELEMENT,(Je+1)*ve/oe.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,Je,oe.width,oe.height,1,we,H,ft)}w.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,oe.width,oe.height,oe.depth,we,H,oe.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,le,oe.width,oe.height,oe.depth,0,we,H,oe.data);else if(w.isData3DTexture)Re?(Le&&t.texStorage3D(n.TEXTURE_3D,ut,le,oe.width,oe.height,oe.depth),tt&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,oe.width,oe.height,oe.depth,we,H,oe.data)):t.texImage3D(n.TEXTURE_3D,0,le,oe.width,oe.height,oe.depth,0,we,H,oe.data);else if(w.isFramebufferTexture){if(Le)if(Re)t.texStorage2D(n.TEXTURE_2D,ut,le,oe.width,oe.height);else{let ve=oe.width,Je=oe.height;for(let ft=0;ft<ut;ft++)t.texImage2D(n.TEXTURE_2D,ft,le,ve,Je,0,we,H,null),ve>>=1,Je>>=1}}else if(w.isHTMLTexture){if("texElementImage2D"in n){const ve=n.canvas;if(ve.hasAttribute("layoutsubtree")||ve.setAttribute("layoutsubtree","true"),oe.parentNode!==ve){ve.appendChild(oe),u.add(w),ve.onpaint=Je=>{const ft=Je.changedElements;for(const Fe of u)ft.includes(Fe.image)&&(Fe.needsUpdate=!0)},ve.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,oe);else{const ft=n.RGBA,Fe=n.RGBA,vt=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,ft,Fe,vt,oe)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(De.length>0){if(Re&&Le){const ve=Ye(De[0]);t.texStorage2D(n.TEXTURE_2D,ut,le,ve.width,ve.height)}for(let ve=0,Je=De.length;ve<Je;ve++)se=De[ve],Re?tt&&t.texSubImage2D(n.TEXTURE_2D,ve,0,0,we,H,se):t.texImage2D(n.TEXTURE_2D,ve,le,we,H,se);w.generateMipmaps=!1}else if(Re){if(Le){const ve=Ye(oe);t.texStorage2D(n.TEXTURE_2D,ut,le,ve.width,ve.height)}tt&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,we,H,oe)}else t.texImage2D(n.TEXTURE_2D,0,le,we,H,oe);y(w)&&w.mipmapsAutoUpdate===!0&&M(me),Ae.__version=Te.version,w.onUpdate&&w.onUpdate(w)}L.__version=w.version}function Se(L,w,q){if(w.image.length!==6)return;const me=ke(L,w),ce=w.source;t.bindTexture(n.TEXTURE_CUBE_MAP,L.__webglTexture,n.TEXTURE0+q);const Te=i.get(ce);if(ce.version!==Te.__version||me===!0){t.activeTexture(n.TEXTURE0+q);const Ae=Ct.getPrimaries(Ct.workingColorSpace),ie=w.colorSpace===ws?null:Ct.getPrimaries(w.colorSpace),oe=w.colorSpace===ws||Ae===ie?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,w.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,oe);const we=w.isCompressedTexture||w.image[0].isCompressedTexture,H=w.image[0]&&w.image[0].isDataTexture,le=[];for(let Fe=0;Fe<6;Fe++)!we&&!H?le[Fe]=v(w.image[Fe],!0,s.maxCubemapSize):le[Fe]=H?w.image[Fe].image:w.image[Fe],le[Fe]=Ue(w,le[Fe]);const se=le[0],De=r.convert(w.format,w.colorSpace),Re=r.convert(w.type);let Le=E(w.internalFormat,De,Re,w.normalized,w.colorSpace);const tt=w.isVideoTexture!==!0,ut=Te.__version===void 0||me===!0,ve=ce.dataReady;let Je=b(w,se);Xe(n.TEXTURE_CUBE_MAP,w);let ft;if(w.isDepthTexture){if(Le=_(w.format===ys,w.type),ut)if(tt)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,Le,se.width,se.height);else for(let Fe=0;Fe<6;Fe++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Fe,0,Le,se.width,se.height,0,De,Re,null)}else if(we){tt&&ut&&t.texStorage2D(n.TEXTURE_CUBE_MAP,Je,Le,se.width,se.height);for(let Fe=0;Fe<6;Fe++){ft=le[Fe].mipmaps;for(let vt=0;vt<ft.length;vt++){const qt=ft[vt];w.format!==zi?De!==null?tt?ve&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Fe,vt,0,0,qt.width,qt.height,De,qt.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Fe,vt,Le,qt.width,qt.height,0,qt.data):lt("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):tt?ve&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Fe,vt,0,0,qt.width,qt.height,De,Re,qt.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Fe,vt,Le,qt.width,qt.height,0,De,Re,qt.data)}}}else{if(ft=w.mipmaps,tt&&ut){ft.length>0&&Je++;const Fe=Ye(le[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,Je,Le,Fe.width,Fe.height)}for(let Fe=0;Fe<6;Fe++)if(H){tt?ve&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Fe,0,0,0,le[Fe].width,le[Fe].height,De,Re,le[Fe].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Fe,0,Le,le[Fe].width,le[Fe].height,0,De,Re,le[Fe].data);for(let vt=0;vt<ft.length;vt++){const Xn=ft[vt].image[Fe].image;tt?ve&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Fe,vt+1,0,0,Xn.width,Xn.height,De,Re,Xn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Fe,vt+1,Le,Xn.width,Xn.height,0,De,Re,Xn.data)}}else{tt?ve&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Fe,0,0,0,De,Re,le[Fe]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Fe,0,Le,De,Re,le[Fe]);for(let vt=0;vt<ft.length;vt++){const qt=ft[vt];tt?ve&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Fe,vt+1,0,0,De,Re,qt.image[Fe]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Fe,vt+1,Le,De,Re,qt.image[Fe])}}}y(w)&&w.mipmapsAutoUpdate===!0&&M(n.TEXTURE_CUBE_MAP),Te.__version=ce.version,w.onUpdate&&w.onUpdate(w)}L.__version=w.version}function Ge(L,w,q,me,ce,Te){const Ae=r.convert(q.format,q.colorSpace),ie=r.convert(q.type),oe=E(q.internalFormat,Ae,ie,q.normalized,q.colorSpace),we=i.get(w),H=i.get(q);if(H.__renderTarget=w,!we.__hasExternalTextures){const le=Math.max(1,w.width>>Te),se=Math.max(1,w.height>>Te);ce===n.TEXTURE_3D||ce===n.TEXTURE_2D_ARRAY?t.texImage3D(ce,Te,oe,le,se,w.depth,0,Ae,ie,null):t.texImage2D(ce,Te,oe,le,se,0,Ae,ie,null)}t.bindFramebuffer(n.FRAMEBUFFER,L),xe(w)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,me,ce,H.__webglTexture,0,$e(w)):(ce===n.TEXTURE_2D||ce>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&ce<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,me,ce,H.__webglTexture,Te),t.bindFramebuffer(n.FRAMEBUFFER,null)}function _t(L,w,q){if(n.bindRenderbuffer(n.RENDERBUFFER,L),w.depthBuffer){const me=w.depthTexture,ce=me&&me.isDepthTexture?me.type:null,Te=_(w.stencilBuffer,ce),Ae=w.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;xe(w)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,$e(w),Te,w.width,w.height):q?n.renderbufferStorageMultisample(n.RENDERBUFFER,$e(w),Te,w.width,w.height):n.renderbufferStorage(n.RENDERBUFFER,Te,w.width,w.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,Ae,n.RENDERBUFFER,L)}else{const me=w.textures;for(let ce=0;ce<me.length;ce++){const Te=me[ce],Ae=r.convert(Te.format,Te.colorSpace),ie=r.convert(Te.type),oe=E(Te.internalFormat,Ae,ie,Te.normalized,Te.colorSpace);xe(w)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,$e(w),oe,w.width,w.height):q?n.renderbufferStorageMultisample(n.RENDERBUFFER,$e(w),oe,w.width,w.height):n.renderbufferStorage(n.RENDERBUFFER,oe,w.width,w.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function et(L,w,q){const me=w.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,L),!(w.depthTexture&&w.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");const ce=i.get(w.depthTexture);ce.__renderTarget=w;const Te=me?w.depthTexture.image[0]:w.depthTexture.image;(!ce.__webglTexture||Te.width!==w.width||Te.height!==w.height)&&(Te.width=w.width,Te.height=w.height,w.depthTexture.needsUpdate=!0),me?Ee(w.depthTexture,0):ge(w.depthTexture,0);const Ae=ce.__webglTexture,ie=$e(w),oe=me?n.TEXTURE_CUBE_MAP_POSITIVE_X+q:n.TEXTURE_2D,we=w.depthTexture.format===ys?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(w.depthTexture.format===Ms)xe(w)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,we,oe,Ae,0,ie):n.framebufferTexture2D(n.FRAMEBUFFER,we,oe,Ae,0);else if(w.depthTexture.format===ys)xe(w)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,we,oe,Ae,0,ie):n.framebufferTexture2D(n.FRAMEBUFFER,we,oe,Ae,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function at(L){const w=i.get(L),q=L.isWebGLCubeRenderTarget===!0;if(w.__boundDepthTexture!==L.depthTexture){const me=L.depthTexture;if(w.__depthDisposeCallback&&w.__depthDisposeCallback(),me){const ce=()=>{delete w.__boundDepthTexture,delete w.__depthDisposeCallback,me.removeEventListener("dispose",ce)};me.addEventListener("dispose",ce),w.__depthDisposeCallback=ce}w.__boundDepthTexture=me}if(L.depthTexture&&!w.__autoAllocateDepthBuffer)if(q)for(let me=0;me<6;me++)et(w.__webglFramebuffer[me],L,me);else L.texture.mipmaps.length>0?et(w.__webglFramebuffer[0],L,0):et(w.__webglFramebuffer,L,0);else if(q){w.__webglDepthbuffer=[];for(let me=0;me<6;me++)if(t.bindFramebuffer(n.FRAMEBUFFER,w.__webglFramebuffer[me]),w.__webglDepthbuffer[me]===void 0)w.__webglDepthbuffer[me]=n.createRenderbuffer(),_t(w.__webglDepthbuffer[me],L,!1);else{const ce=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Te=w.__webglDepthbuffer[me];n.bindRenderbuffer(n.RENDERBUFFER,Te),n.framebufferRenderbuffer(n.FRAMEBUFFER,ce,n.RENDERBUFFER,Te)}}else if(L.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,w.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,w.__webglFramebuffer),w.__webglDepthbuffer===void 0)w.__webglDepthbuffer=n.createRenderbuffer(),_t(w.__webglDepthbuffer,L,!1);else{const ce=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Te=w.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,Te),n.framebufferRenderbuffer(n.FRAMEBUFFER,ce,n.RENDERBUFFER,Te)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function st(L,w,q){const me=i.get(L);w!==void 0&&Ge(me.__webglFramebuffer,L,L.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),q!==void 0&&at(L)}function fe(L){const w=L.texture,q=i.get(L),me=i.get(w);L.addEventListener("dispose",O),U(L);const ce=L.textures,Te=L.isWebGLCubeRenderTarget===!0,Ae=ce.length>1;if(Ae||(me.__webglTexture===void 0&&(me.__webglTexture=n.createTexture()),me.__version=w.version,a.memory.textures++),Te){q.__webglFramebuffer=[];for(let ie=0;ie<6;ie++)if(w.mipmaps.length>0){q.__webglFramebuffer[ie]=[];for(let oe=0;oe<w.mipmaps.length;oe++)q.__webglFramebuffer[ie][oe]=n.createFramebuffer()}else q.__webglFramebuffer[ie]=n.createFramebuffer()}else{if(w.mipmaps.length>0){q.__webglFramebuffer=[];for(let ie=0;ie<w.mipmaps.length;ie++)q.__webglFramebuffer[ie]=n.createFramebuffer()}else q.__webglFramebuffer=n.createFramebuffer();if(Ae)for(let ie=0,oe=ce.length;ie<oe;ie++){const we=i.get(ce[ie]);we.__webglTexture===void 0&&(we.__webglTexture=n.createTexture(),a.memory.textures++)}if(L.samples>0&&xe(L)===!1){q.__webglMultisampledFramebuffer=n.createFramebuffer(),q.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,q.__webglMultisampledFramebuffer);for(let ie=0;ie<ce.length;ie++){const oe=ce[ie];q.__webglColorRenderbuffer[ie]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,q.__webglColorRenderbuffer[ie]);const we=r.convert(oe.format,oe.colorSpace),H=r.convert(oe.type),le=E(oe.internalFormat,we,H,oe.normalized,oe.colorSpace,L.isXRRenderTarget===!0),se=$e(L);n.renderbufferStorageMultisample(n.RENDERBUFFER,se,le,L.width,L.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ie,n.RENDERBUFFER,q.__webglColorRenderbuffer[ie])}n.bindRenderbuffer(n.RENDERBUFFER,null),L.depthBuffer&&(q.__webglDepthRenderbuffer=n.createRenderbuffer(),_t(q.__webglDepthRenderbuffer,L,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(Te){t.bindTexture(n.TEXTURE_CUBE_MAP,me.__webglTexture),Xe(n.TEXTURE_CUBE_MAP,w);for(let ie=0;ie<6;ie++)if(w.mipmaps.length>0)for(let oe=0;oe<w.mipmaps.length;oe++)Ge(q.__webglFramebuffer[ie][oe],L,w,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+ie,oe);else Ge(q.__webglFramebuffer[ie],L,w,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+ie,0);y(w)?M(n.TEXTURE_CUBE_MAP):w.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}else if(Ae){for(let ie=0,oe=ce.length;ie<oe;ie++){const we=ce[ie],H=i.get(we);let le=n.TEXTURE_2D;(L.isWebGL3DRenderTarget||L.isWebGLArrayRenderTarget)&&(le=L.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(le,H.__webglTexture),Xe(le,we),Ge(q.__webglFramebuffer,L,we,n.COLOR_ATTACHMENT0+ie,le,0),y(we)&&M(le)}t.unbindTexture()}else{let ie=n.TEXTURE_2D;if((L.isWebGL3DRenderTarget||L.isWebGLArrayRenderTarget)&&(ie=L.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(ie,me.__webglTexture),Xe(ie,w),w.mipmaps.length>0)for(let oe=0;oe<w.mipmaps.length;oe++)Ge(q.__webglFramebuffer[oe],L,w,n.COLOR_ATTACHMENT0,ie,oe);else Ge(q.__webglFramebuffer,L,w,n.COLOR_ATTACHMENT0,ie,0);y(w)?M(ie):w.mipmaps.length>0&&n.texParameteri(ie,n.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}L.depthBuffer&&at(L)}function I(L){const w=L.textures;for(let q=0,me=w.length;q<me;q++){const ce=w[q];if(y(ce)&&ce.mipmapsAutoUpdate===!0){const Te=C(L),Ae=i.get(ce).__webglTexture;t.bindTexture(Te,Ae),M(Te),t.unbindTexture()}}}const ae=[];function Oe(L){if(L.samples>0){if(xe(L)===!1){const w=L.textures,q=L.width,me=L.height;let ce=n.COLOR_BUFFER_BIT;const Te=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Ae=i.get(L),ie=w.length>1;if(ie)for(let we=0;we<w.length;we++)t.bindFramebuffer(n.FRAMEBUFFER,Ae.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+we,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,Ae.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+we,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,Ae.__webglMultisampledFramebuffer),L.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Ae.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Ae.__webglFramebuffer);for(let we=0;we<w.length;we++){if(L.resolveDepthBuffer&&(L.depthBuffer&&(ce|=n.DEPTH_BUFFER_BIT),L.stencilBuffer&&L.resolveStencilBuffer&&(ce|=n.STENCIL_BUFFER_BIT)),ie){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,Ae.__webglColorRenderbuffer[we]);const H=i.get(w[we]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,H,0)}n.blitFramebuffer(0,0,q,me,0,0,q,me,ce,n.NEAREST),l===!0&&(ae.length=0,ae.push(n.COLOR_ATTACHMENT0+we),L.depthBuffer&&L.storeMultisampledDepthBuffer===!1&&ae.push(Te),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,ae))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),ie)for(let we=0;we<w.length;we++){t.bindFramebuffer(n.FRAMEBUFFER,Ae.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+we,n.RENDERBUFFER,Ae.__webglColorRenderbuffer[we]);const H=i.get(w[we]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,Ae.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+we,n.TEXTURE_2D,H,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Ae.__webglMultisampledFramebuffer)}else if(L.depthBuffer&&L.storeMultisampledDepthBuffer===!1&&l){const w=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[w])}}}function $e(L){return Math.min(s.maxSamples,L.samples)}function xe(L){const w=i.get(L);return L.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&w.__useRenderToTexture!==!1}function rt(L){const w=a.render.frame;f.get(L)!==w&&(f.set(L,w),L.update())}function Ue(L,w){const q=L.colorSpace,me=L.format,ce=L.type;return L.isCompressedTexture===!0||L.isVideoTexture===!0||q!==Do&&q!==ws&&(Ct.getTransfer(q)===Ft?(me!==zi||ce!==ii)&&lt("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Lt("WebGLTextures: Unsupported texture color space:",q)),w}function Ye(L){return typeof HTMLImageElement<"u"&&L instanceof HTMLImageElement?(c.width=L.naturalWidth||L.width,c.height=L.naturalHeight||L.height):typeof VideoFrame<"u"&&L instanceof VideoFrame?(c.width=L.displayWidth,c.height=L.displayHeight):(c.width=L.width,c.height=L.height),c}this.allocateTextureUnit=de,this.resetTextureUnits=K,this.getTextureUnits=te,this.setTextureUnits=ue,this.setTexture2D=ge,this.setTexture2DArray=Me,this.setTexture3D=Ce,this.setTextureCube=Ee,this.rebindTextures=st,this.setupRenderTarget=fe,this.updateRenderTargetMipmap=I,this.updateMultisampleRenderTarget=Oe,this.setupDepthRenderbuffer=at,this.setupFrameBufferTexture=Ge,this.useMultisampledRTT=xe,this.dispose=k}function Wb(n,e){function t(i,s=ws){let r;const a=Ct.getTransfer(s);if(i===ii)return n.UNSIGNED_BYTE;if(i===Vc)return n.UNSIGNED_SHORT_4_4_4_4;if(i===Wc)return n.UNSIGNED_SHORT_5_5_5_1;if(i===tp)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===np)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===jd)return n.BYTE;if(i===ep)return n.SHORT;if(i===Ma)return n.UNSIGNED_SHORT;if(i===Hc)return n.INT;if(i===Fi)return n.UNSIGNED_INT;if(i===Oi)return n.FLOAT;if(i===Bi)return n.HALF_FLOAT;if(i===ip)return n.ALPHA;if(i===sp)return n.RGB;if(i===zi)return n.RGBA;if(i===Ms)return n.DEPTH_COMPONENT;if(i===ys)return n.DEPTH_STENCIL;if(i===rp)return n.RED;if(i===Xc)return n.RED_INTEGER;if(i===Ks)return n.RG;if(i===$c)return n.RG_INTEGER;if(i===qc)return n.RGBA_INTEGER;if(i===To||i===Ao||i===Ro||i===Co)if(a===Ft)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===To)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===Ao)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===Ro)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===Co)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===To)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===Ao)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===Ro)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===Co)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===Yc||i===Kc||i===Zc||i===Jc)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===Yc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===Kc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===Zc)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===Jc)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===Qc||i===jc||i===eu||i===tu||i===nu||i===Po||i===iu)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===Qc||i===jc)return a===Ft?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===eu)return a===Ft?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===tu)return r.COMPRESSED_R11_EAC;if(i===nu)return r.COMPRESSED_SIGNED_R11_EAC;if(i===Po)return r.COMPRESSED_RG11_EAC;if(i===iu)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===su||i===ru||i===au||i===ou||i===lu||i===cu||i===uu||i===fu||i===hu||i===du||i===pu||i===mu||i===gu||i===_u)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===su)return a===Ft?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===ru)return a===Ft?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===au)return a===Ft?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===ou)return a===Ft?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===lu)return a===Ft?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===cu)return a===Ft?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===uu)return a===Ft?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===fu)return a===Ft?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===hu)return a===Ft?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===du)return a===Ft?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===pu)return a===Ft?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===mu)return a===Ft?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===gu)return a===Ft?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===_u)return a===Ft?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===vu||i===xu||i===Su)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===vu)return a===Ft?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===xu)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Su)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===Mu||i===yu||i===Lo||i===wu)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===Mu)return r.COMPRESSED_RED_RGTC1_EXT;if(i===yu)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===Lo)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===wu)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===wr?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}const Xb=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,$b=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`;class qb{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){const i=new Vp(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){const t=e.cameras[0].viewport,i=new Ns({vertexShader:Xb,fragmentShader:$b,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Ri(new al(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}}class Yb extends Zs{constructor(e,t){super();const i=this;let s=null,r=1,a=null,o="local-floor",l=1,c=null,f=null,u=null,h=null,d=null,g=null;const x=typeof XRWebGLBinding<"u",m=new qb,p={},v=t.getContextAttributes();let y=null,M=null;const C=[],E=[],_=new bt;let b=null,U=null;const P=new Ci;P.viewport=new Vt;const R=new Ci;R.viewport=new Vt;const O=[P,R],B=new FS;let D=null,k=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(j){let ge=C[j];return ge===void 0&&(ge=new Fu,C[j]=ge),ge.getTargetRaySpace()},this.getControllerGrip=function(j){let ge=C[j];return ge===void 0&&(ge=new Fu,C[j]=ge),ge.getGripSpace()},this.getHand=function(j){let ge=C[j];return ge===void 0&&(ge=new Fu,C[j]=ge),ge.getHandSpace()};function X(j){const ge=E.indexOf(j.inputSource);if(ge===-1)return;const Me=C[ge];Me!==void 0&&(Me.update(j.inputSource,j.frame,c||a),Me.dispatchEvent({type:j.type,data:j.inputSource}))}function G(){s.removeEventListener("select",X),s.removeEventListener("selectstart",X),s.removeEventListener("selectend",X),s.removeEventListener("squeeze",X),s.removeEventListener("squeezestart",X),s.removeEventListener("squeezeend",X),s.removeEventListener("end",G),s.removeEventListener("inputsourceschange",ne);for(let j=0;j<C.length;j++){const ge=E[j];ge!==null&&(E[j]=null,C[j].disconnect(ge))}D=null,k=null,m.reset();for(const j in p)delete p[j];if(e.setRenderTarget(y),d=null,h=null,u=null,s=null,M=null,de.stop(),i.isPresenting=!1,e.setPixelRatio(b),e.setSize(_.width,_.height,!1),U!==null){const j=U.camera;j.fov=U.fov,j.zoom=U.zoom,j.updateProjectionMatrix(),U=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(j){r=j,i.isPresenting===!0&&lt("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(j){o=j,i.isPresenting===!0&&lt("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||a},this.setReferenceSpace=function(j){c=j},this.getBaseLayer=function(){return h!==null?h:d},this.getBinding=function(){return u===null&&x&&(u=new XRWebGLBinding(s,t)),u},this.getFrame=function(){return g},this.getSession=function(){return s},this.setSession=async function(j){if(s=j,s!==null){if(y=e.getRenderTarget(),s.addEventListener("select",X),s.addEventListener("selectstart",X),s.addEventListener("selectend",X),s.addEventListener("squeeze",X),s.addEventListener("squeezestart",X),s.addEventListener("squeezeend",X),s.addEventListener("end",G),s.addEventListener("inputsourceschange",ne),v.xrCompatible!==!0&&await t.makeXRCompatible(),b=e.getPixelRatio(),e.getSize(_),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let Me=null,Ce=null,Ee=null;v.depth&&(Ee=v.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,Me=v.stencil?ys:Ms,Ce=v.stencil?wr:Fi);const re={colorFormat:t.RGBA8,depthFormat:Ee,scaleFactor:r};u=this.getBinding(),h=u.createProjectionLayer(re),s.updateRenderState({layers:[h]}),e.setPixelRatio(1),e.setSize(h.textureWidth,h.textureHeight,!1),M=new ki(h.textureWidth,h.textureHeight,{format:zi,type:ii,depthTexture:new Br(h.textureWidth,h.textureHeight,Ce,void 0,void 0,void 0,void 0,void 0,void 0,Me),stencilBuffer:v.stencil,colorSpace:e.outputColorSpace,samples:v.antialias?4:0,resolveDepthBuffer:h.ignoreDepthValues===!1,resolveStencilBuffer:h.ignoreDepthValues===!1,storeMultisampledDepthBuffer:h.ignoreDepthValues===!1,storeMultisampledStencilBuffer:h.ignoreDepthValues===!1})}else{const Me={antialias:v.antialias,alpha:!0,depth:v.depth,stencil:v.stencil,framebufferScaleFactor:r};d=new XRWebGLLayer(s,t,Me),s.updateRenderState({baseLayer:d}),e.setPixelRatio(1),e.setSize(d.framebufferWidth,d.framebufferHeight,!1),M=new ki(d.framebufferWidth,d.framebufferHeight,{format:zi,type:ii,colorSpace:e.outputColorSpace,stencilBuffer:v.stencil,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}M.isXRRenderTarget=!0,this.setFoveation(l),c=null,a=await s.requestReferenceSpace(o),de.setContext(s),de.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return m.getDepthTexture()};function ne(j){for(let ge=0;ge<j.removed.length;ge++){const Me=j.removed[ge],Ce=E.indexOf(Me);Ce>=0&&(E[Ce]=null,C[Ce].disconnect(Me))}for(let ge=0;ge<j.added.length;ge++){const Me=j.added[ge];let Ce=E.indexOf(Me);if(Ce===-1){for(let re=0;re<C.length;re++)if(re>=E.length){E.push(Me),Ce=re;break}else if(E[re]===null){E[re]=Me,Ce=re;break}if(Ce===-1)break}const Ee=C[Ce];Ee&&Ee.connect(Me)}}function $(j,ge){ge===null?j.matrixWorld.copy(j.matrix):j.matrixWorld.multiplyMatrices(ge.matrixWorld,j.matrix),j.matrixWorldInverse.copy(j.matrixWorld).invert()}this.updateCamera=function(j){if(s===null)return;let ge=j.near,Me=j.far;m.texture!==null&&(m.depthNear>0&&(ge=m.depthNear),m.depthFar>0&&(Me=m.depthFar)),B.near=R.near=P.near=ge,B.far=R.far=P.far=Me,(D!==B.near||k!==B.far)&&(s.updateRenderState({depthNear:B.near,depthFar:B.far}),D=B.near,k=B.far),B.layers.mask=j.layers.mask|6,P.layers.mask=B.layers.mask&-5,R.layers.mask=B.layers.mask&-3;const Ce=j.parent,Ee=B.cameras;$(B,Ce);for(let re=0;re<Ee.length;re++)$(Ee[re],Ce);B.projectionMatrix.copy(P.projectionMatrix),B.projectionMatrixInverse.copy(P.projectionMatrixInverse),U===null&&j.isPerspectiveCamera&&(U={camera:j,fov:j.fov,zoom:j.zoom}),K(j,B,Ce)};function K(j,ge,Me){Me===null?j.matrix.copy(ge.matrixWorld):(j.matrix.copy(Me.matrixWorld),j.matrix.invert(),j.matrix.multiply(ge.matrixWorld)),j.matrix.decompose(j.position,j.quaternion,j.scale),j.updateMatrixWorld(!0),j.projectionMatrix.copy(ge.projectionMatrix),j.projectionMatrixInverse.copy(ge.projectionMatrixInverse),j.isPerspectiveCamera&&(j.fov=ba*2*Math.atan(1/j.projectionMatrix.elements[5]),j.zoom=1)}this.getCamera=function(){return B},this.getFoveation=function(){if(!(h===null&&d===null))return l},this.setFoveation=function(j){l=j,h!==null&&(h.fixedFoveation=j),d!==null&&d.fixedFoveation!==void 0&&(d.fixedFoveation=j)},this.hasDepthSensing=function(){return m.texture!==null},this.getDepthSensingMesh=function(){return m.getMesh(B)},this.getCameraTexture=function(j){return p[j]};let te=null;function ue(j,ge){if(f=ge.getViewerPose(c||a),g=ge,f!==null){const Me=f.views;d!==null&&(e.setRenderTargetFramebuffer(M,d.framebuffer),e.setRenderTarget(M));let Ce=!1;Me.length!==B.cameras.length&&(B.cameras.length=0,Ce=!0);for(let pe=0;pe<Me.length;pe++){const Xe=Me[pe];let ke=null;if(d!==null)ke=d.getViewport(Xe);else{const it=u.getViewSubImage(h,Xe);ke=it.viewport,pe===0&&(e.setRenderTargetTextures(M,it.colorTexture,it.depthStencilTexture),e.setRenderTarget(M))}let Ve=O[pe];Ve===void 0&&(Ve=new Ci,Ve.layers.enable(pe),Ve.viewport=new Vt,O[pe]=Ve),Ve.matrix.fromArray(Xe.transform.matrix),Ve.matrix.decompose(Ve.position,Ve.quaternion,Ve.scale),Ve.projectionMatrix.fromArray(Xe.projectionMatrix),Ve.projectionMatrixInverse.copy(Ve.projectionMatrix).invert(),Ve.viewport.set(ke.x,ke.y,ke.width,ke.height),pe===0&&(B.matrix.copy(Ve.matrix),B.matrix.decompose(B.position,B.quaternion,B.scale)),Ce===!0&&B.cameras.push(Ve)}const Ee=s.enabledFeatures;if(Ee&&Ee.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&x){u=i.getBinding();const pe=u.getDepthInformation(Me[0]);pe&&pe.isValid&&pe.texture&&m.init(pe,s.renderState)}if(Ee&&Ee.includes("camera-access")&&x){e.state.unbindTexture(),u=i.getBinding();for(let pe=0;pe<Me.length;pe++){const Xe=Me[pe].camera;if(Xe){let ke=p[Xe];ke||(ke=new Vp,p[Xe]=ke);const Ve=u.getCameraImage(Xe);ke.sourceTexture=Ve}}}}for(let Me=0;Me<C.length;Me++){const Ce=E[Me],Ee=C[Me];Ce!==null&&Ee!==void 0&&Ee.update(Ce,ge,c||a)}te&&te(j,ge),ge.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:ge}),g=null}const de=new rm;de.setAnimationLoop(ue),this.setAnimationLoop=function(j){te=j},this.dispose=function(){}}}const Kb=new Wt,Fm=new mt;Fm.set(-1,0,0,0,1,0,0,0,1);function Zb(n,e){function t(m,p){m.matrixAutoUpdate===!0&&m.updateMatrix(),p.value.copy(m.matrix)}function i(m,p){p.color.getRGB(m.fogColor.value,$p(n)),p.isFog?(m.fogNear.value=p.near,m.fogFar.value=p.far):p.isFogExp2&&(m.fogDensity.value=p.density)}function s(m,p,v,y,M){p.isNodeMaterial?p.uniformsNeedUpdate=!1:p.isMeshBasicMaterial?r(m,p):p.isMeshLambertMaterial?(r(m,p),p.envMap&&(m.envMapIntensity.value=p.envMapIntensity)):p.isMeshToonMaterial?(r(m,p),u(m,p)):p.isMeshPhongMaterial?(r(m,p),f(m,p),p.envMap&&(m.envMapIntensity.value=p.envMapIntensity)):p.isMeshStandardMaterial?(r(m,p),h(m,p),p.isMeshPhysicalMaterial&&d(m,p,M)):p.isMeshMatcapMaterial?(r(m,p),g(m,p)):p.isMeshDepthMaterial?r(m,p):p.isMeshDistanceMaterial?(r(m,p),x(m,p)):p.isMeshNormalMaterial?r(m,p):p.isLineBasicMaterial?(a(m,p),p.isLineDashedMaterial&&o(m,p)):p.isPointsMaterial?l(m,p,v,y):p.isSpriteMaterial?c(m,p):p.isShadowMaterial?(m.color.value.copy(p.color),m.opacity.value=p.opacity):p.isShaderMaterial&&(p.uniformsNeedUpdate=!1)}function r(m,p){m.opacity.value=p.opacity,p.color&&m.diffuse.value.copy(p.color),p.emissive&&m.emissive.value.copy(p.emissive).multiplyScalar(p.emissiveIntensity),p.map&&(m.map.value=p.map,t(p.map,m.mapTransform)),p.alphaMap&&(m.alphaMap.value=p.alphaMap,t(p.alphaMap,m.alphaMapTransform)),p.bumpMap&&(m.bumpMap.value=p.bumpMap,t(p.bumpMap,m.bumpMapTransform),m.bumpScale.value=p.bumpScale,p.side===Zn&&(m.bumpScale.value*=-1)),p.normalMap&&(m.normalMap.value=p.normalMap,t(p.normalMap,m.normalMapTransform),m.normalScale.value.copy(p.normalScale),p.side===Zn&&m.normalScale.value.negate()),p.displacementMap&&(m.displacementMap.value=p.displacementMap,t(p.displacementMap,m.displacementMapTransform),m.displacementScale.value=p.displacementScale,m.displacementBias.value=p.displacementBias),p.emissiveMap&&(m.emissiveMap.value=p.emissiveMap,t(p.emissiveMap,m.emissiveMapTransform)),p.specularMap&&(m.specularMap.value=p.specularMap,t(p.specularMap,m.specularMapTransform)),p.alphaTest>0&&(m.alphaTest.value=p.alphaTest);const v=e.get(p),y=v.envMap,M=v.envMapRotation;y&&(m.envMap.value=y,m.envMapRotation.value.setFromMatrix4(Kb.makeRotationFromEuler(M)).transpose(),y.isCubeTexture&&y.isRenderTargetTexture===!1&&m.envMapRotation.value.premultiply(Fm),m.reflectivity.value=p.reflectivity,m.ior.value=p.ior,m.refractionRatio.value=p.refractionRatio),p.lightMap&&(m.lightMap.value=p.lightMap,m.lightMapIntensity.value=p.lightMapIntensity,t(p.lightMap,m.lightMapTransform)),p.aoMap&&(m.aoMap.value=p.aoMap,m.aoMapIntensity.value=p.aoMapIntensity,t(p.aoMap,m.aoMapTransform))}function a(m,p){m.diffuse.value.copy(p.color),m.opacity.value=p.opacity,p.map&&(m.map.value=p.map,t(p.map,m.mapTransform))}function o(m,p){m.dashSize.value=p.dashSize,m.totalSize.value=p.dashSize+p.gapSize,m.scale.value=p.scale}function l(m,p,v,y){m.diffuse.value.copy(p.color),m.opacity.value=p.opacity,m.size.value=p.size*v,m.scale.value=y*.5,p.map&&(m.map.value=p.map,t(p.map,m.uvTransform)),p.alphaMap&&(m.alphaMap.value=p.alphaMap,t(p.alphaMap,m.alphaMapTransform)),p.alphaTest>0&&(m.alphaTest.value=p.alphaTest)}function c(m,p){m.diffuse.value.copy(p.color),m.opacity.value=p.opacity,m.rotation.value=p.rotation,p.map&&(m.map.value=p.map,t(p.map,m.mapTransform)),p.alphaMap&&(m.alphaMap.value=p.alphaMap,t(p.alphaMap,m.alphaMapTransform)),p.alphaTest>0&&(m.alphaTest.value=p.alphaTest)}function f(m,p){m.specular.value.copy(p.specular),m.shininess.value=Math.max(p.shininess,1e-4)}function u(m,p){p.gradientMap&&(m.gradientMap.value=p.gradientMap)}function h(m,p){m.metalness.value=p.metalness,p.metalnessMap&&(m.metalnessMap.value=p.metalnessMap,t(p.metalnessMap,m.metalnessMapTransform)),m.roughness.value=p.roughness,p.roughnessMap&&(m.roughnessMap.value=p.roughnessMap,t(p.roughnessMap,m.roughnessMapTransform)),p.envMap&&(m.envMapIntensity.value=p.envMapIntensity)}function d(m,p,v){m.ior.value=p.ior,p.diffuseRoughness>0&&(m.diffuseRoughness.value=p.diffuseRoughness,p.diffuseRoughnessMap&&(m.diffuseRoughnessMap.value=p.diffuseRoughnessMap,t(p.diffuseRoughnessMap,m.diffuseRoughnessMapTransform))),p.sheen>0&&(m.sheenColor.value.copy(p.sheenColor).multiplyScalar(p.sheen),m.sheenRoughness.value=p.sheenRoughness,p.sheenColorMap&&(m.sheenColorMap.value=p.sheenColorMap,t(p.sheenColorMap,m.sheenColorMapTransform)),p.sheenRoughnessMap&&(m.sheenRoughnessMap.value=p.sheenRoughnessMap,t(p.sheenRoughnessMap,m.sheenRoughnessMapTransform))),p.clearcoat>0&&(m.clearcoat.value=p.clearcoat,m.clearcoatRoughness.value=p.clearcoatRoughness,p.clearcoatMap&&(m.clearcoatMap.value=p.clearcoatMap,t(p.clearcoatMap,m.clearcoatMapTransform)),p.clearcoatRoughnessMap&&(m.clearcoatRoughnessMap.value=p.clearcoatRoughnessMap,t(p.clearcoatRoughnessMap,m.clearcoatRoughnessMapTransform)),p.clearcoatNormalMap&&(m.clearcoatNormalMap.value=p.clearcoatNormalMap,t(p.clearcoatNormalMap,m.clearcoatNormalMapTransform),m.clearcoatNormalScale.value.copy(p.clearcoatNormalScale),p.side===Zn&&m.clearcoatNormalScale.value.negate())),p.dispersion>0&&(m.dispersion.value=p.dispersion),p.retroreflectivity>0&&(m.retroreflectivity.value=p.retroreflectivity),p.iridescence>0&&(m.iridescence.value=p.iridescence,m.iridescenceIOR.value=p.iridescenceIOR,m.iridescenceThicknessMinimum.value=p.iridescenceThicknessMinimum,m.iridescenceThicknessMaximum.value=p.iridescenceThicknessMaximum,p.iridescenceMap&&(m.iridescenceMap.value=p.iridescenceMap,t(p.iridescenceMap,m.iridescenceMapTransform)),p.iridescenceThicknessMap&&(m.iridescenceThicknessMap.value=p.iridescenceThicknessMap,t(p.iridescenceThicknessMap,m.iridescenceThicknessMapTransform))),p.transmission>0&&(m.transmission.value=p.transmission,m.transmissionSamplerMap.value=v.texture,m.transmissionSamplerSize.value.set(v.width,v.height),p.transmissionMap&&(m.transmissionMap.value=p.transmissionMap,t(p.transmissionMap,m.transmissionMapTransform)),m.thickness.value=p.thickness,p.thicknessMap&&(m.thicknessMap.value=p.thicknessMap,t(p.thicknessMap,m.thicknessMapTransform)),m.attenuationDistance.value=p.attenuationDistance,m.attenuationColor.value.copy(p.attenuationColor)),p.anisotropy>0&&(m.anisotropyVector.value.set(p.anisotropy*Math.cos(p.anisotropyRotation),p.anisotropy*Math.sin(p.anisotropyRotation)),p.anisotropyMap&&(m.anisotropyMap.value=p.anisotropyMap,t(p.anisotropyMap,m.anisotropyMapTransform))),m.specularIntensity.value=p.specularIntensity,m.specularColor.value.copy(p.specularColor),p.specularColorMap&&(m.specularColorMap.value=p.specularColorMap,t(p.specularColorMap,m.specularColorMapTransform)),p.specularIntensityMap&&(m.specularIntensityMap.value=p.specularIntensityMap,t(p.specularIntensityMap,m.specularIntensityMapTransform))}function g(m,p){p.matcap&&(m.matcap.value=p.matcap)}function x(m,p){const v=e.get(p).light;m.referencePosition.value.setFromMatrixPosition(v.matrixWorld),m.nearDistance.value=v.shadow.camera.near,m.farDistance.value=v.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function Jb(n,e,t,i){let s={},r={};function a(v,y){const M=y.program;i.uniformBlockBinding(v,M,s[v.id])}function o(v,y){let M=s[v.id];M===void 0&&(g(v),M=l(v),s[v.id]=M,v.addEventListener("dispose",m));const C=y.program;i.updateUBOMapping(v,C);const E=e.render.frame;r[v.id]!==E&&(c(v),r[v.id]=E)}function l(v){const y=n.createBuffer(),M=v.__size,C=v.usage;return n.bindBuffer(n.UNIFORM_BUFFER,y),n.bufferData(n.UNIFORM_BUFFER,M,C),n.bindBuffer(n.UNIFORM_BUFFER,null),y}function c(v){const y=s[v.id],M=v.uniforms,C=v.__cache;n.bindBuffer(n.UNIFORM_BUFFER,y);for(let E=0,_=M.length;E<_;E++){const b=M[E];if(Array.isArray(b))for(let U=0,P=b.length;U<P;U++)f(b[U],E,U,C);else f(b,E,0,C)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function f(v,y,M,C){if(h(v,y,M,C)===!0){const E=v.__offset,_=v.value;if(Array.isArray(_)){let b=0;for(let U=0;U<_.length;U++){const P=_[U],R=x(P,!0);u(P,v.__data,b),b+=R.storage/Float32Array.BYTES_PER_ELEMENT}}else u(_,v.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,E,v.__data)}}function u(v,y,M){typeof v=="number"||typeof v=="boolean"?y[M]=v:v.isMatrix3?(y[M]=v.elements[0],y[M+1]=v.elements[1],y[M+2]=v.elements[2],y[M+3]=0,y[M+4]=v.elements[3],y[M+5]=v.elements[4],y[M+6]=v.elements[5],y[M+7]=0,y[M+8]=v.elements[6],y[M+9]=v.elements[7],y[M+10]=v.elements[8],y[M+11]=0):ArrayBuffer.isView(v)?y.set(v.subarray(0,y.length-M),M):v.toArray(y,M)}function h(v,y,M,C){const E=v.value,_=y+"_"+M;if(Array.isArray(E)){C[_]===void 0&&(C[_]=[]);const b=C[_];let U=!1;for(let P=0;P<E.length;P++)d(E[P],b,P)===!0&&(U=!0);return U}return d(E,C,_)}function d(v,y,M){if(y[M]===void 0)return typeof v=="number"||typeof v=="boolean"?y[M]=v:ArrayBuffer.isView(v)?y[M]=v.slice():y[M]=v.clone(),!0;{const C=y[M];if(typeof v=="number"||typeof v=="boolean"){if(C!==v)return y[M]=v,!0}else{if(ArrayBuffer.isView(v))return!0;if(C.equals(v)===!1)return C.copy(v),!0}}return!1}function g(v){const y=v.uniforms;let M=0;const C=16;for(let _=0,b=y.length;_<b;_++){const U=Array.isArray(y[_])?y[_]:[y[_]];for(let P=0,R=U.length;P<R;P++){const O=U[P],B=Array.isArray(O.value)?O.value:[O.value],D=Array.isArray(y[_])||Array.isArray(O.value);let k=M;for(let G=0,ne=B.length;G<ne;G++){const $=B[G],K=x($,D),te=M%C,ue=te%K.boundary,de=te+ue;M+=ue,de!==0&&C-de<K.storage&&(M+=C-de),G===0&&(k=M),M+=K.storage}const X=O.type==="int"?Int32Array:O.type==="uint"?Uint32Array:Float32Array;O.__data=new X((M-k)/Float32Array.BYTES_PER_ELEMENT),O.__offset=k}}const E=M%C;return E>0&&(M+=C-E),v.__size=M,v.__cache={},this}function x(v,y){const M={boundary:0,storage:0};return typeof v=="number"||typeof v=="boolean"?(M.boundary=4,M.storage=4):v.isVector2?(M.boundary=8,M.storage=8):v.isVector3||v.isColor?(M.boundary=16,M.storage=12):v.isVector4?(M.boundary=16,M.storage=16):v.isMatrix3?(M.boundary=16,M.storage=48):v.isMatrix4?(M.boundary=16,M.storage=64):v.isTexture?lt("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(v)?(M.boundary=16,M.storage=v.byteLength):lt("WebGLRenderer: Unsupported uniform value type.",v),y===!0&&(M.boundary=16,M.storage=Math.ceil(M.storage/16)*16),M}function m(v){const y=v.target;y.removeEventListener("dispose",m),n.deleteBuffer(s[y.id]),delete s[y.id],delete r[y.id]}function p(){for(const v in s)n.deleteBuffer(s[v]);s={},r={}}return{bind:a,update:o,dispose:p}}const Qb=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]);let Hi=null;function jb(){return Hi===null&&(Hi=new MS(Qb,16,16,Ks,Bi),Hi.name="DFG_LUT",Hi.minFilter=Jn,Hi.magFilter=Jn,Hi.wrapS=is,Hi.wrapT=is,Hi.generateMipmaps=!1,Hi.needsUpdate=!0),Hi}class eE{constructor(e={}){const{canvas:t=Ix(),context:i=null,depth:s=!0,stencil:r=!1,alpha:a=!1,antialias:o=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:f="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:h=!1,outputBufferType:d=ii}=e;this.isWebGLRenderer=!0;let g;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=i.getContextAttributes().alpha}else g=a;const x=d,m=new Set([qc,$c,Xc]),p=new Set([ii,Fi,Ma,wr,Vc,Wc]),v=new Uint32Array(4),y=new Int32Array(4),M={textures:[],min:[],max:[],resolution:[]};let C=null,E=null;const _=[],b=[];let U=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=ns,this.toneMappingExposure=1,this.transmissionResolutionScale=1;const P=this;let R=!1,O=null,B=null,D=null,k=null;this._outputColorSpace=pi;let X=0,G=0,ne=null,$=-1,K=null;const te=new Vt,ue=new Vt;let de=null;const j=new Mt(0);let ge=0,Me=t.width,Ce=t.height,Ee=1,re=null,_e=null;const pe=new Vt(0,0,Me,Ce),Xe=new Vt(0,0,Me,Ce);let ke=!1;const Ve=new Pa,it=new Qu;let ot=!1,Se=!1;const Ge=new Wt,_t=new Y,et=new Vt,at={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0};let st=!1;function fe(){return ne===null?Ee:1}let I=i;function ae(A,V){return t.getContext(A,V)}let Oe,$e,xe,rt,Ue,Ye,L,w,q,me,ce,Te,Ae,ie,oe,we,H,le,se,De,Re,Le,tt;try{const A={alpha:!0,depth:s,stencil:r,antialias:o,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:f,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${Rc}`),t.addEventListener("webglcontextlost",Je,!1),t.addEventListener("webglcontextrestored",ft,!1),t.addEventListener("webglcontextcreationerror",Fe,!1),I===null){const V="webgl2";if(I=ae(V,A),I===null)throw ae(V)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}ut()}catch(A){throw t.removeEventListener("webglcontextlost",Je,!1),t.removeEventListener("webglcontextrestored",ft,!1),t.removeEventListener("webglcontextcreationerror",Fe,!1),Lt("WebGLRenderer: "+A.message),A}function ut(){Oe=new iw(I),Oe.init(),Re=new Wb(I,Oe),$e=new $y(I,Oe,e,Re),xe=new Hb(I,Oe),$e.reversedDepthBuffer&&h&&xe.buffers.depth.setReversed(!0),B=I.createFramebuffer(),D=I.createFramebuffer(),k=I.createFramebuffer(),rt=new aw(I),Ue=new Rb,Ye=new Vb(I,Oe,xe,Ue,$e,Re,rt),L=new nw(P),w=new HS(I),Le=new Wy(I,w),q=new sw(I,w,rt,Le),me=new lw(I,q,w,Le,rt),le=new ow(I,$e,Ye),oe=new qy(Ue),ce=new Ab(P,L,Oe,$e,Le,oe),Te=new Zb(P,Ue),Ae=new Pb,ie=new Fb(Oe),H=new Vy(P,L,xe,me,g,l),we=new Gb(P,me,$e),tt=new Jb(I,rt,$e,xe),se=new Xy(I,Oe,rt),De=new rw(I,Oe,rt),rt.programs=ce.programs,P.capabilities=$e,P.extensions=Oe,P.properties=Ue,P.renderLists=Ae,P.shadowMap=we,P.state=xe,P.info=rt}x!==ii&&(U=new uw(x,t.width,t.height,o,s,r));const ve=new Yb(P,I);this.xr=ve,this.getContext=function(){return I},this.getContextAttributes=function(){return I.getContextAttributes()},this.forceContextLoss=function(){const A=Oe.get("WEBGL_lose_context");A&&A.loseContext()},this.forceContextRestore=function(){const A=Oe.get("WEBGL_lose_context");A&&A.restoreContext()},this.getPixelRatio=function(){return Ee},this.setPixelRatio=function(A){A!==void 0&&(Ee=A,this.setSize(Me,Ce,!1))},this.getSize=function(A){return A.set(Me,Ce)},this.setSize=function(A,V,ee=!0){if(ve.isPresenting){lt("WebGLRenderer: Can't change size while VR device is presenting.");return}Me=A,Ce=V,t.width=Math.floor(A*Ee),t.height=Math.floor(V*Ee),ee===!0&&(t.style.width=A+"px",t.style.height=V+"px"),U!==null&&U.setSize(t.width,t.height),this.setViewport(0,0,A,V)},this.getDrawingBufferSize=function(A){return A.set(Me*Ee,Ce*Ee).floor()},this.setDrawingBufferSize=function(A,V,ee){Me=A,Ce=V,Ee=ee,t.width=Math.floor(A*ee),t.height=Math.floor(V*ee),this.setViewport(0,0,A,V)},this.setEffects=function(A){if(x===ii){Lt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(A){for(let V=0;V<A.length;V++)if(A[V].isOutputPass===!0){lt("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}U.setEffects(A||[])},this.getCurrentViewport=function(A){return A.copy(te)},this.getViewport=function(A){return A.copy(pe)},this.setViewport=function(A,V,ee,Z){A.isVector4?pe.set(A.x,A.y,A.z,A.w):pe.set(A,V,ee,Z),xe.viewport(te.copy(pe).multiplyScalar(fe()).round())},this.getScissor=function(A){return A.copy(Xe)},this.setScissor=function(A,V,ee,Z){A.isVector4?Xe.set(A.x,A.y,A.z,A.w):Xe.set(A,V,ee,Z),xe.scissor(ue.copy(Xe).multiplyScalar(fe()).round())},this.getScissorTest=function(){return ke},this.setScissorTest=function(A){xe.setScissorTest(ke=A)},this.setOpaqueSort=function(A){re=A},this.setTransparentSort=function(A){_e=A},this.getClearColor=function(A){return A.copy(H.getClearColor())},this.setClearColor=function(){H.setClearColor(...arguments)},this.getClearAlpha=function(){return H.getClearAlpha()},this.setClearAlpha=function(){H.setClearAlpha(...arguments)},this.clear=function(A=!0,V=!0,ee=!0){let Z=0;if(A){let J=!1;if(ne!==null){const Ne=ne.texture.format;J=m.has(Ne)}if(J){const Ne=ne.texture.type,ze=p.has(Ne),Ie=H.getClearColor(),He=H.getClearAlpha(),je=Ie.r,ht=Ie.g,yt=Ie.b;ze?(v[0]=je,v[1]=ht,v[2]=yt,v[3]=He,I.clearBufferuiv(I.COLOR,0,v)):(y[0]=je,y[1]=ht,y[2]=yt,y[3]=He,I.clearBufferiv(I.COLOR,0,y))}else Z|=I.COLOR_BUFFER_BIT}V&&(Z|=I.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),ee&&(Z|=I.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),Z!==0&&I.clear(Z)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(A){A.setRenderer(this),O=A},this.dispose=function(){t.removeEventListener("webglcontextlost",Je,!1),t.removeEventListener("webglcontextrestored",ft,!1),t.removeEventListener("webglcontextcreationerror",Fe,!1),H.dispose(),Ae.dispose(),ie.dispose(),Ye.dispose(),Ue.dispose(),L.dispose(),me.dispose(),q.dispose(),Le.dispose(),tt.dispose(),ce.dispose(),ve.dispose(),ve.removeEventListener("sessionstart",bl),ve.removeEventListener("sessionend",$i),us.stop()};function Je(A){A.preventDefault(),Uo("WebGLRenderer: Context Lost."),R=!0}function ft(){Uo("WebGLRenderer: Context Restored."),R=!1;const A=rt.autoReset,V=we.enabled,ee=we.autoUpdate,Z=we.needsUpdate,J=we.type;ut(),rt.autoReset=A,we.enabled=V,we.autoUpdate=ee,we.needsUpdate=Z,we.type=J}function Fe(A){Lt("WebGLRenderer: A WebGL context could not be created. Reason: ",A.statusMessage)}function vt(A){const V=A.target;V.removeEventListener("dispose",vt),qt(V)}function qt(A){Xn(A),Ue.remove(A)}function Xn(A){const V=Ue.get(A).programs;V!==void 0&&(V.forEach(function(ee){ce.releaseProgram(ee)}),A.isShaderMaterial&&ce.releaseShaderCache(A))}this.renderBufferDirect=function(A,V,ee,Z,J,Ne){V===null&&(V=at);const ze=J.isMesh&&J.matrixWorld.determinantAffine()<0,Ie=Ga(A,V,ee,Z,J);xe.setMaterial(Z,ze);let He=ee.index,je=1;if(Z.wireframe===!0){if(He=q.getWireframeAttribute(ee),He===void 0)return;je=2}const ht=ee.drawRange,yt=ee.attributes.position;let Qe=ht.start*je,wt=(ht.start+ht.count)*je;Ne!==null&&(Qe=Math.max(Qe,Ne.start*je),wt=Math.min(wt,(Ne.start+Ne.count)*je)),He!==null?(Qe=Math.max(Qe,0),wt=Math.min(wt,He.count)):yt!=null&&(Qe=Math.max(Qe,0),wt=Math.min(wt,yt.count));const Qt=wt-Qe;if(Qt<0||Qt===1/0)return;Le.setup(J,Z,Ie,ee,He);let Ot,Bt=se;if(He!==null&&(Ot=w.get(He),Bt=De,Bt.setIndex(Ot)),J.isMesh)Z.wireframe===!0?(xe.setLineWidth(Z.wireframeLinewidth*fe()),Bt.setMode(I.LINES)):Bt.setMode(I.TRIANGLES);else if(J.isLine){let yn=Z.linewidth;yn===void 0&&(yn=1),xe.setLineWidth(yn*fe()),J.isLineSegments?Bt.setMode(I.LINES):J.isLineLoop?Bt.setMode(I.LINE_LOOP):Bt.setMode(I.LINE_STRIP)}else J.isPoints?Bt.setMode(I.POINTS):J.isSprite&&Bt.setMode(I.TRIANGLES);if(J.isBatchedMesh)if(Oe.get("WEBGL_multi_draw"))Bt.renderMultiDraw(J._multiDrawStarts,J._multiDrawCounts,J._multiDrawCount);else{const yn=J._multiDrawStarts,Ke=J._multiDrawCounts,hn=J._multiDrawCount,At=He?w.get(He).bytesPerElement:1,hs=Ue.get(Z).currentProgram.getUniforms();for(let dn=0;dn<hn;dn++)hs.setValue(I,"_gl_DrawID",dn),Bt.render(yn[dn]/At,Ke[dn])}else if(J.isInstancedMesh)Bt.renderInstances(Qe,Qt,J.count);else if(ee.isInstancedBufferGeometry){const yn=ee._maxInstanceCount!==void 0?ee._maxInstanceCount:1/0,Ke=Math.min(ee.instanceCount,yn);Bt.renderInstances(Qe,Qt,Ke)}else Bt.render(Qe,Qt)};function Ba(A,V,ee,Z){O!==null&&A.isNodeMaterial&&O.setObject(Z,A),ot===!0&&oe.setState(A,ee,!1),A.transparent===!0&&A.side===yi&&A.forceSinglePass===!1?(A.side=Zn,A.needsUpdate=!0,qi(A,V,Z),A.side=Ys,A.needsUpdate=!0,qi(A,V,Z),A.side=yi):qi(A,V,Z)}this.compile=function(A,V,ee=null){ee===null&&(ee=A),O!==null&&O.renderStart(A,V,ee),E=ie.get(ee),E.init(V),b.push(E),ee.traverseVisible(function(J){J.isLight&&J.layers.test(V.layers)&&(E.pushLight(J),J.castShadow&&E.pushShadow(J))}),A!==ee&&A.traverseVisible(function(J){J.isLight&&J.layers.test(V.layers)&&(E.pushLight(J),J.castShadow&&E.pushShadow(J))}),E.setupLights(),O!==null&&O.updateLights(E.state.lightsArray),Se=this.localClippingEnabled,ot=oe.init(this.clippingPlanes,Se),ot===!0&&oe.setGlobalState(this.clippingPlanes,V),O!==null&&we.render(E.state.shadowsArray,ee,V);const Z=new Set;return A.traverse(function(J){if(!(J.isMesh||J.isPoints||J.isLine||J.isSprite))return;const Ne=J.material;if(Ne)if(Array.isArray(Ne))for(let ze=0;ze<Ne.length;ze++){const Ie=Ne[ze];Ba(Ie,ee,V,J),Z.add(Ie)}else Ba(Ne,ee,V,J),Z.add(Ne)}),E=b.pop(),O!==null&&O.renderEnd(),Z},this.compileAsync=function(A,V,ee=null){const Z=this.compile(A,V,ee);return new Promise(J=>{function Ne(){if(Z.forEach(function(ze){const He=Ue.get(ze).currentProgram;(He===void 0||He.isReady())&&Z.delete(ze)}),Z.size===0){J(A);return}setTimeout(Ne,10)}Oe.get("KHR_parallel_shader_compile")!==null?Ne():setTimeout(Ne,10)})};let Xr=null;function yf(A){Xr&&Xr(A)}function bl(){us.stop()}function $i(){us.start()}const us=new rm;us.setAnimationLoop(yf),typeof self<"u"&&us.setContext(self),this.setAnimationLoop=function(A){Xr=A,ve.setAnimationLoop(A),A===null?us.stop():us.start()},ve.addEventListener("sessionstart",bl),ve.addEventListener("sessionend",$i),this.render=function(A,V){if(V!==void 0&&V.isCamera!==!0){Lt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(R===!0)return;O!==null&&O.renderStart(A,V);const ee=ve.enabled===!0&&ve.isPresenting===!0,Z=U!==null&&(ne===null||ee)&&U.begin(P,ne);if(A.matrixWorldAutoUpdate===!0&&A.updateMatrixWorld(),V.parent===null&&V.matrixWorldAutoUpdate===!0&&V.updateMatrixWorld(),ve.enabled===!0&&ve.isPresenting===!0&&(U===null||U.isCompositing()===!1)&&(ve.cameraAutoUpdate===!0&&ve.updateCamera(V),V=ve.getCamera()),A.isScene===!0&&A.onBeforeRender(P,A,V,ne),E=ie.get(A,b.length),E.init(V),E.state.textureUnits=Ye.getTextureUnits(),b.push(E),Ge.multiplyMatrices(V.projectionMatrix,V.matrixWorldInverse),V.isArrayCamera?it.setFromArrayCamera(V):Ve.setFromProjectionMatrix(Ge,wi,V.reversedDepth),Se=this.localClippingEnabled,ot=oe.init(this.clippingPlanes,Se),C=Ae.get(A,_.length),C.init(),_.push(C),this.info.render.frame++,ve.enabled===!0&&ve.isPresenting===!0){const ze=P.xr.getDepthSensingMesh();ze!==null&&fs(ze,V,-1/0,P.sortObjects)}fs(A,V,0,P.sortObjects),C.finish(),O!==null&&O.updateLights(E.state.lightsArray),P.sortObjects===!0&&C.sort(re,_e),st=ve.enabled===!1||ve.isPresenting===!1||ve.hasDepthSensing()===!1,st&&H.addToRenderList(C,A),this.info.autoReset===!0&&this.info.reset(),ot===!0&&oe.beginShadows();const J=E.state.shadowsArray;if(we.render(J,A,V),ot===!0&&oe.endShadows(),(Z&&U.hasRenderPass())===!1){const ze=C.opaque,Ie=C.transmissive;if(E.setupLights(),V.isArrayCamera){const He=V.cameras;if(Ie.length>0)for(let je=0,ht=He.length;je<ht;je++){const yt=He[je];Li(ze,Ie,A,yt)}st&&H.render(A);for(let je=0,ht=He.length;je<ht;je++){const yt=He[je];za(C,A,yt,yt.viewport)}}else Ie.length>0&&Li(ze,Ie,A,V),st&&H.render(A),za(C,A,V)}ne!==null&&G===0&&(Ye.updateMultisampleRenderTarget(ne),Ye.updateRenderTargetMipmap(ne)),Z&&U.end(P),A.isScene===!0&&A.onAfterRender(P,A,V),Le.resetDefaultState(),$=-1,K=null,b.pop(),b.length>0?(E=b[b.length-1],Ye.setTextureUnits(E.state.textureUnits),ot===!0&&oe.setGlobalState(P.clippingPlanes,E.state.camera)):E=null,_.pop(),_.length>0?C=_[_.length-1]:C=null,O!==null&&O.renderEnd()};function fs(A,V,ee,Z){if(A.visible===!1)return;if(A.layers.test(V.layers)){if(A.isGroup)ee=A.renderOrder;else if(A.isLOD)A.autoUpdate===!0&&A.update(V);else if(A.isLight)E.pushLight(A),A.castShadow&&E.pushShadow(A);else if(A.isSprite){const ze=V.isArrayCamera?it:Ve;if(!A.frustumCulled||A.intersectsFrustum(ze)){Z&&et.setFromMatrixPosition(A.matrixWorld).applyMatrix4(Ge);const Ie=me.update(A),He=A.material;He.visible&&C.push(A,Ie,He,ee,et.z,null,V)}}else if(A.isMesh||A.isLine||A.isPoints){const ze=V.isArrayCamera?it:Ve;if(!A.frustumCulled||A.intersectsFrustum(ze)){const Ie=me.update(A),He=A.material;if(Z&&(A.boundingSphere!==void 0?(A.boundingSphere===null&&A.computeBoundingSphere(),et.copy(A.boundingSphere.center)):(Ie.boundingSphere===null&&Ie.computeBoundingSphere(),et.copy(Ie.boundingSphere.center)),et.applyMatrix4(A.matrixWorld).applyMatrix4(Ge)),Array.isArray(He)){const je=Ie.groups;for(let ht=0,yt=je.length;ht<yt;ht++){const Qe=je[ht],wt=He[Qe.materialIndex];wt&&wt.visible&&C.push(A,Ie,wt,ee,et.z,Qe,V)}}else He.visible&&C.push(A,Ie,He,ee,et.z,null,V)}}}const Ne=A.children;for(let ze=0,Ie=Ne.length;ze<Ie;ze++)fs(Ne[ze],V,ee,Z)}function za(A,V,ee,Z){const{opaque:J,transmissive:Ne,transparent:ze}=A;E.setupLightsView(ee),ot===!0&&oe.setGlobalState(P.clippingPlanes,ee),Z&&xe.viewport(te.copy(Z)),J.length>0&&en(J,V,ee),Ne.length>0&&en(Ne,V,ee),ze.length>0&&en(ze,V,ee),xe.buffers.depth.setTest(!0),xe.buffers.depth.setMask(!0),xe.buffers.color.setMask(!0),xe.setPolygonOffset(!1)}function Li(A,V,ee,Z){if((ee.isScene===!0?ee.overrideMaterial:null)!==null)return;if(E.state.transmissionRenderTarget[Z.id]===void 0){const Qe=Oe.has("EXT_color_buffer_half_float")||Oe.has("EXT_color_buffer_float");E.state.transmissionRenderTarget[Z.id]=new ki(1,1,{generateMipmaps:!0,type:Qe?Bi:ii,minFilter:Ss,samples:Math.max(4,$e.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Ct.workingColorSpace})}const Ne=E.state.transmissionRenderTarget[Z.id],ze=Z.viewport||te;Ne.setSize(ze.z*P.transmissionResolutionScale,ze.w*P.transmissionResolutionScale);const Ie=P.getRenderTarget(),He=P.getActiveCubeFace(),je=P.getActiveMipmapLevel();P.setRenderTarget(Ne),P.getClearColor(j),ge=P.getClearAlpha(),ge<1&&P.setClearColor(16777215,.5),P.clear(),st&&H.render(ee);const ht=P.toneMapping;P.toneMapping=ns;const yt=Z.viewport;if(Z.viewport!==void 0&&(Z.viewport=void 0),E.setupLightsView(Z),ot===!0&&oe.setGlobalState(P.clippingPlanes,Z),en(A,ee,Z),Ye.updateMultisampleRenderTarget(Ne),Ye.updateRenderTargetMipmap(Ne),Oe.has("WEBGL_multisampled_render_to_texture")===!1){let Qe=!1;for(let wt=0,Qt=V.length;wt<Qt;wt++){const Ot=V[wt],{object:Bt,geometry:yn,material:Ke,group:hn}=Ot;if(Ke.side===yi&&Bt.layers.test(Z.layers)){const At=Ke.side;Ke.side=Zn,Ke.needsUpdate=!0,rn(Bt,ee,Z,yn,Ke,hn),Ke.side=At,Ke.needsUpdate=!0,Qe=!0}}Qe===!0&&(Ye.updateMultisampleRenderTarget(Ne),Ye.updateRenderTargetMipmap(Ne))}P.setRenderTarget(Ie,He,je),P.setClearColor(j,ge),yt!==void 0&&(Z.viewport=yt),P.toneMapping=ht}function en(A,V,ee){const Z=V.isScene===!0?V.overrideMaterial:null;for(let J=0,Ne=A.length;J<Ne;J++){const ze=A[J],{object:Ie,geometry:He,group:je}=ze;let ht=ze.material;ht.allowOverride===!0&&Z!==null&&(ht=Z),Ie.layers.test(ee.layers)&&rn(Ie,V,ee,He,ht,je)}}function rn(A,V,ee,Z,J,Ne){O!==null&&J.isNodeMaterial&&O.setObject(A,J),A.onBeforeRender(P,V,ee,Z,J,Ne),A.modelViewMatrix.multiplyMatrices(ee.matrixWorldInverse,A.matrixWorld),A.normalMatrix.getNormalMatrix(A.modelViewMatrix),J.onBeforeRender(P,V,ee,Z,A,Ne),J.transparent===!0&&J.side===yi&&J.forceSinglePass===!1?(J.side=Zn,J.needsUpdate=!0,P.renderBufferDirect(ee,V,Z,J,A,Ne),J.side=Ys,J.needsUpdate=!0,P.renderBufferDirect(ee,V,Z,J,A,Ne),J.side=yi):P.renderBufferDirect(ee,V,Z,J,A,Ne),A.onAfterRender(P,V,ee,Z,J,Ne)}function an(A){let V=0;for(const ee of A)ee.texture!==null&&V++;return V}function qi(A,V,ee){V.isScene!==!0&&(V=at);const Z=Ue.get(A),J=E.state.lights,Ne=E.state.shadowsArray,ze=J.state.version,Ie=ce.getParameters(A,J.state,Ne,V,ee,E.state.lightProbeGridArray),He=ce.getProgramCacheKey(Ie);let je=Z.programs;Z.environment=A.isMeshStandardMaterial||A.isMeshLambertMaterial||A.isMeshPhongMaterial?V.environment:null,Z.fog=V.fog;const ht=A.isMeshStandardMaterial||A.isMeshLambertMaterial&&!A.envMap||A.isMeshPhongMaterial&&!A.envMap;Z.envMap=L.get(A.envMap||Z.environment,ht),Z.envMapRotation=Z.environment!==null&&A.envMap===null?V.environmentRotation:A.envMapRotation,je===void 0&&(A.addEventListener("dispose",vt),je=new Map,Z.programs=je,Z.programVariants=new Map);let yt=je.get(He);if(yt!==void 0){if(Z.currentProgram===yt&&Z.lightsStateVersion===ze)return ka(A,Ie),yt}else Ie.uniforms=ce.getUniforms(A),O!==null&&A.isNodeMaterial&&O.build(A,ee,Ie),A.onBeforeCompile(Ie,P),yt=ce.acquireProgram(Ie,He),je.set(He,yt),Z.uniforms=Ie.uniforms;const Qe=Z.uniforms;return(!A.isShaderMaterial&&!A.isRawShaderMaterial||A.clipping===!0)&&(Qe.clippingPlanes=oe.uniform),ka(A,Ie),Z.needsLights=Fs(A),Z.lightsStateVersion=ze,Z.needsLights&&(Qe.ambientLightColor.value=J.state.ambient,Qe.lightProbe.value=J.state.probe,Qe.sunLights.value=J.state.sun,Qe.sunLightShadows.value=J.state.sunShadow,Qe.directionalLights.value=J.state.directional,Qe.directionalLightShadows.value=J.state.directionalShadow,Qe.spotLights.value=J.state.spot,Qe.spotLightShadows.value=J.state.spotShadow,Qe.rectAreaLights.value=J.state.rectArea,Qe.ltc_1.value=J.state.rectAreaLTC1,Qe.ltc_2.value=J.state.rectAreaLTC2,Qe.pointLights.value=J.state.point,Qe.pointLightShadows.value=J.state.pointShadow,Qe.hemisphereLights.value=J.state.hemi,Qe.sunShadowMatrix.value=J.state.sunShadowMatrix,Qe.sunShadowCascade.value=J.state.sunShadowCascade,Qe.directionalShadowMatrix.value=J.state.directionalShadowMatrix,Qe.spotLightMatrix.value=J.state.spotLightMatrix,Qe.spotLightMap.value=J.state.spotLightMap,Qe.pointShadowMatrix.value=J.state.pointShadowMatrix),Z.numLightProbeGrids=an(E.state.lightProbeGridArray),Z.currentProgram=yt,Z.uniformsList=null,yt}function oi(A,V,ee,Z,J){const Ne=Ue.get(A),ze=Ne.currentProgram.id+","+Z+","+J;let Ie=Ne.programVariants.get(ze);return Ie===void 0?(Ie=qi(A,V,ee),Ne.programVariants.set(ze,Ie)):(Ne.currentProgram=Ie,Ne.uniformsList=null,Ne.outputColorSpace=Z,Ne.toneMapping=J),Ie}function Us(A){if(A.uniformsList===null){const V=A.currentProgram.getUniforms();A.uniformsList=pl.seqWithValue(V.seq,A.uniforms)}return A.uniformsList}function ka(A,V){const ee=Ue.get(A);ee.outputColorSpace=V.outputColorSpace,ee.batching=V.batching,ee.batchingColor=V.batchingColor,ee.instancing=V.instancing,ee.instancingColor=V.instancingColor,ee.instancingMorph=V.instancingMorph,ee.skinning=V.skinning,ee.morphTargets=V.morphTargets,ee.morphNormals=V.morphNormals,ee.morphColors=V.morphColors,ee.morphTargetsCount=V.morphTargetsCount,ee.numClippingPlanes=V.numClippingPlanes,ee.numIntersection=V.numClipIntersection,ee.vertexAlphas=V.vertexAlphas,ee.vertexTangents=V.vertexTangents,ee.toneMapping=V.toneMapping}function Ga(A,V,ee,Z,J){V.isScene!==!0&&(V=at),Ye.resetTextureUnits();const Ne=V.fog,ze=Z.isMeshStandardMaterial||Z.isMeshLambertMaterial||Z.isMeshPhongMaterial?V.environment:null,Ie=ne===null?P.outputColorSpace:ne.isXRRenderTarget===!0?ne.texture.colorSpace:Ct.workingColorSpace,He=Z.isMeshStandardMaterial||Z.isMeshLambertMaterial&&!Z.envMap||Z.isMeshPhongMaterial&&!Z.envMap,je=L.get(Z.envMap||ze,He),ht=Z.vertexColors===!0&&!!ee.attributes.color&&ee.attributes.color.itemSize===4,yt=!!ee.attributes.tangent&&(!!Z.normalMap||Z.anisotropy>0),Qe=!!ee.morphAttributes.position,wt=!!ee.morphAttributes.normal,Qt=!!ee.morphAttributes.color;let Ot=ns;Z.toneMapped&&(ne===null||ne.isXRRenderTarget===!0)&&(Ot=P.toneMapping);const Bt=ee.morphAttributes.position||ee.morphAttributes.normal||ee.morphAttributes.color,yn=Bt!==void 0?Bt.length:0,Ke=Ue.get(Z),hn=E.state.lights;if(ot===!0&&(Se===!0||A!==K)){const zt=A===K&&Z.id===$;oe.setState(Z,A,zt)}let At=!1,hs=!1;Z.version===Ke.__version?Ke.needsLights&&Ke.lightsStateVersion!==hn.state.version||J.isBatchedMesh&&Ke.batching===!1||!J.isBatchedMesh&&Ke.batching===!0||J.isBatchedMesh&&Ke.batchingColor===!0&&J._colorsTexture===null||J.isBatchedMesh&&Ke.batchingColor===!1&&J._colorsTexture!==null||J.isInstancedMesh&&Ke.instancing===!1||!J.isInstancedMesh&&Ke.instancing===!0||J.isSkinnedMesh&&Ke.skinning===!1||!J.isSkinnedMesh&&Ke.skinning===!0||J.isInstancedMesh&&Ke.instancingColor===!0&&J.instanceColor===null||J.isInstancedMesh&&Ke.instancingColor===!1&&J.instanceColor!==null||J.isInstancedMesh&&Ke.instancingMorph===!0&&J.morphTexture===null||J.isInstancedMesh&&Ke.instancingMorph===!1&&J.morphTexture!==null||Ke.envMap!==je||Z.fog===!0&&Ke.fog!==Ne||Ke.numClippingPlanes!==void 0&&(Ke.numClippingPlanes!==oe.numPlanes||Ke.numIntersection!==oe.numIntersection)||Ke.vertexAlphas!==ht||Ke.vertexTangents!==yt||Ke.morphTargets!==Qe||Ke.morphNormals!==wt||Ke.morphColors!==Qt||Ke.morphTargetsCount!==yn||Ke.numLightProbeGrids!==an(E.state.lightProbeGridArray)?At=!0:(Ke.outputColorSpace!==Ie||Ke.toneMapping!==Ot)&&(hs=!0):(At=!0,Ke.__version=Z.version);let dn=Ke.currentProgram;(At===!0||hs===!0)&&(dn=hs===!0?oi(Z,V,J,Ie,Ot):qi(Z,V,J),O&&Z.isNodeMaterial&&O.onUpdateProgram(Z,dn,Ke));let Yr=!1,Yi=!1,ds=!1;const St=dn.getUniforms(),tn=Ke.uniforms;if(xe.useProgram(dn.program)&&(Yr=!0,Yi=!0,ds=!0),Z.id!==$&&($=Z.id,Yi=!0),Yr||K!==A){xe.buffers.depth.getReversed()&&A.reversedDepth!==!0&&(A._reversedDepth=!0,A.updateProjectionMatrix()),St.setValue(I,"projectionMatrix",A.projectionMatrix),St.setValue(I,"viewMatrix",A.matrixWorldInverse);const pn=St.map.cameraPosition;pn!==void 0&&pn.setValue(I,_t.setFromMatrixPosition(A.matrixWorld)),$e.logarithmicDepthBuffer&&St.setValue(I,"logDepthBufFC",2/(Math.log(A.far+1)/Math.LN2)),(Z.isMeshPhongMaterial||Z.isMeshToonMaterial||Z.isMeshLambertMaterial||Z.isMeshBasicMaterial||Z.isMeshStandardMaterial||Z.isShaderMaterial)&&St.setValue(I,"isOrthographic",A.isOrthographicCamera===!0),K!==A&&(K=A,Yi=!0,ds=!0)}if(Ke.needsLights&&(hn.state.sunShadowMap.length>0&&St.setValue(I,"sunShadowMap",hn.state.sunShadowMap,Ye),hn.state.directionalShadowMap.length>0&&St.setValue(I,"directionalShadowMap",hn.state.directionalShadowMap,Ye),hn.state.spotShadowMap.length>0&&St.setValue(I,"spotShadowMap",hn.state.spotShadowMap,Ye),hn.state.pointShadowMap.length>0&&St.setValue(I,"pointShadowMap",hn.state.pointShadowMap,Ye)),J.isSkinnedMesh){St.setOptional(I,J,"bindMatrix"),St.setOptional(I,J,"bindMatrixInverse");const zt=J.skeleton;zt&&(zt.boneTexture===null&&zt.computeBoneTexture(),St.setValue(I,"boneTexture",zt.boneTexture,Ye))}J.isBatchedMesh&&(St.setOptional(I,J,"batchingTexture"),St.setValue(I,"batchingTexture",J._matricesTexture,Ye),St.setOptional(I,J,"batchingIdTexture"),St.setValue(I,"batchingIdTexture",J._indirectTexture,Ye),St.setOptional(I,J,"batchingColorTexture"),J._colorsTexture!==null&&St.setValue(I,"batchingColorTexture",J._colorsTexture,Ye));const $n=ee.morphAttributes;if(($n.position!==void 0||$n.normal!==void 0||$n.color!==void 0)&&le.update(J,ee,dn),(Yi||Ke.receiveShadow!==J.receiveShadow)&&(Ke.receiveShadow=J.receiveShadow,St.setValue(I,"receiveShadow",J.receiveShadow)),(Z.isMeshStandardMaterial||Z.isMeshLambertMaterial||Z.isMeshPhongMaterial)&&Z.envMap===null&&V.environment!==null&&(tn.envMapIntensity.value=V.environmentIntensity),tn.dfgLUT!==void 0&&(tn.dfgLUT.value=jb()),Yi){if(St.setValue(I,"toneMappingExposure",P.toneMappingExposure),Ke.needsLights&&$r(tn,ds),Ne&&Z.fog===!0&&Te.refreshFogUniforms(tn,Ne),Te.refreshMaterialUniforms(tn,Z,Ee,Ce,E.state.transmissionRenderTarget[A.id]),Ke.needsLights&&Ke.numLightProbeGrids>0){const zt=M;let pn=0;for(const zn of E.state.lightProbeGridArray)zn.texture!==null&&(zt.textures[pn]=zn.texture,zt.min[pn]=zn.boundingBox.min,zt.max[pn]=zn.boundingBox.max,zt.resolution[pn]=zn.resolution,pn++);for(const zn in zt)zt[zn].length=pn;tn.probesSH.value=zt.textures,tn.probesMin.value=zt.min,tn.probesMax.value=zt.max,tn.probesResolution.value=zt.resolution}pl.upload(I,Us(Ke),tn,Ye)}if(Z.isShaderMaterial&&Z.uniformsNeedUpdate===!0&&(pl.upload(I,Us(Ke),tn,Ye),Z.uniformsNeedUpdate=!1),Z.isSpriteMaterial&&St.setValue(I,"center",J.center),St.setValue(I,"modelViewMatrix",J.modelViewMatrix),St.setValue(I,"normalMatrix",J.normalMatrix),St.setValue(I,"modelMatrix",J.matrixWorld),Z.uniformsGroups!==void 0){const zt=Z.uniformsGroups;for(let pn=0,zn=zt.length;pn<zn;pn++){const El=zt[pn];tt.update(El,dn),tt.bind(El,dn)}}return dn}function $r(A,V){A.ambientLightColor.needsUpdate=V,A.lightProbe.needsUpdate=V,A.sunLights.needsUpdate=V,A.sunLightShadows.needsUpdate=V,A.directionalLights.needsUpdate=V,A.directionalLightShadows.needsUpdate=V,A.pointLights.needsUpdate=V,A.pointLightShadows.needsUpdate=V,A.spotLights.needsUpdate=V,A.spotLightShadows.needsUpdate=V,A.rectAreaLights.needsUpdate=V,A.hemisphereLights.needsUpdate=V}function Fs(A){return A.isMeshLambertMaterial||A.isMeshToonMaterial||A.isMeshPhongMaterial||A.isMeshStandardMaterial||A.isShadowMaterial||A.isShaderMaterial&&A.lights===!0}this.getActiveCubeFace=function(){return X},this.getActiveMipmapLevel=function(){return G},this.getRenderTarget=function(){return ne},this.setRenderTargetTextures=function(A,V,ee){const Z=Ue.get(A);Z.__autoAllocateDepthBuffer=A.resolveDepthBuffer===!1,Z.__autoAllocateDepthBuffer===!1&&(Z.__useRenderToTexture=!1),Ue.get(A.texture).__webglTexture=V,Ue.get(A.depthTexture).__webglTexture=Z.__autoAllocateDepthBuffer?void 0:ee,Z.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(A,V){const ee=Ue.get(A);ee.__webglFramebuffer=V,ee.__useDefaultFramebuffer=V===void 0},this.setRenderTarget=function(A,V=0,ee=0){ne=A,X=V,G=ee;let Z=null,J=!1,Ne=!1;if(A){const Ie=Ue.get(A);if(Ie.__useDefaultFramebuffer!==void 0){xe.bindFramebuffer(I.FRAMEBUFFER,Ie.__webglFramebuffer),te.copy(A.viewport),ue.copy(A.scissor),de=A.scissorTest,xe.viewport(te),xe.scissor(ue),xe.setScissorTest(de),$=-1;return}else if(Ie.__webglFramebuffer===void 0)Ye.setupRenderTarget(A);else if(Ie.__hasExternalTextures)Ye.rebindTextures(A,Ue.get(A.texture).__webglTexture,Ue.get(A.depthTexture).__webglTexture);else if(A.depthBuffer){const ht=A.depthTexture;if(Ie.__boundDepthTexture!==ht){if(ht!==null&&Ue.has(ht)&&(A.width!==ht.image.width||A.height!==ht.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ye.setupDepthRenderbuffer(A)}}const He=A.texture;(He.isData3DTexture||He.isDataArrayTexture||He.isCompressedArrayTexture)&&(Ne=!0);const je=Ue.get(A).__webglFramebuffer;A.isWebGLCubeRenderTarget?(Array.isArray(je[V])?Z=je[V][ee]:Z=je[V],J=!0):A.samples>0&&Ye.useMultisampledRTT(A)===!1?Z=Ue.get(A).__webglMultisampledFramebuffer:Array.isArray(je)?Z=je[ee]:Z=je,te.copy(A.viewport),ue.copy(A.scissor),de=A.scissorTest}else te.copy(pe).multiplyScalar(Ee).floor(),ue.copy(Xe).multiplyScalar(Ee).floor(),de=ke;if(ee!==0&&(Z=B),xe.bindFramebuffer(I.FRAMEBUFFER,Z)&&xe.drawBuffers(A,Z),xe.viewport(te),xe.scissor(ue),xe.setScissorTest(de),J){const Ie=Ue.get(A.texture);I.framebufferTexture2D(I.FRAMEBUFFER,I.COLOR_ATTACHMENT0,I.TEXTURE_CUBE_MAP_POSITIVE_X+V,Ie.__webglTexture,ee)}else if(Ne){const Ie=V;for(let He=0;He<A.textures.length;He++){const je=Ue.get(A.textures[He]);I.framebufferTextureLayer(I.FRAMEBUFFER,I.COLOR_ATTACHMENT0+He,je.__webglTexture,ee,Ie)}}else if(A!==null&&ee!==0){const Ie=Ue.get(A.texture);I.framebufferTexture2D(I.FRAMEBUFFER,I.COLOR_ATTACHMENT0,I.TEXTURE_2D,Ie.__webglTexture,ee)}$=-1};function qr(A){const V=Ue.get(A);return(V.__readFormat!==A.format||V.__readType!==A.type)&&(V.__readFormat=A.format,V.__readType=A.type,V.__formatReadable=$e.textureFormatReadable(A.format),V.__typeReadable=$e.textureTypeReadable(A.type)),V}this.readRenderTargetPixels=function(A,V,ee,Z,J,Ne,ze,Ie=0){if(!(A&&A.isWebGLRenderTarget)){Lt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let He=Ue.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&ze!==void 0&&(He=He[ze],Array.isArray(He)&&(He=He[0])),He){xe.bindFramebuffer(I.FRAMEBUFFER,He);try{const je=A.textures[Ie],ht=je.format,yt=je.type;A.textures.length>1&&I.readBuffer(I.COLOR_ATTACHMENT0+Ie);const Qe=qr(je);if(Qe.__formatReadable===!1){Lt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Qe.__typeReadable===!1){Lt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}V>=0&&V<=A.width-Z&&ee>=0&&ee<=A.height-J&&I.readPixels(V,ee,Z,J,Re.convert(ht),Re.convert(yt),Ne)}finally{const je=ne!==null?Ue.get(ne).__webglFramebuffer:null;xe.bindFramebuffer(I.FRAMEBUFFER,je)}}},this.readRenderTargetPixelsAsync=async function(A,V,ee,Z,J,Ne,ze,Ie=0){if(!(A&&A.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let He=Ue.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&ze!==void 0&&(He=He[ze],Array.isArray(He)&&(He=He[0])),He)if(V>=0&&V<=A.width-Z&&ee>=0&&ee<=A.height-J){xe.bindFramebuffer(I.FRAMEBUFFER,He);const je=A.textures[Ie],ht=je.format,yt=je.type;A.textures.length>1&&I.readBuffer(I.COLOR_ATTACHMENT0+Ie);const Qe=qr(je);if(Qe.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Qe.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");const wt=I.createBuffer();I.bindBuffer(I.PIXEL_PACK_BUFFER,wt),I.bufferData(I.PIXEL_PACK_BUFFER,Ne.byteLength,I.STREAM_READ),I.readPixels(V,ee,Z,J,Re.convert(ht),Re.convert(yt),0),I.bindBuffer(I.PIXEL_PACK_BUFFER,null);const Qt=ne!==null?Ue.get(ne).__webglFramebuffer:null;xe.bindFramebuffer(I.FRAMEBUFFER,Qt);const Ot=I.fenceSync(I.SYNC_GPU_COMMANDS_COMPLETE,0);return I.flush(),await Ux(I,Ot,4),I.bindBuffer(I.PIXEL_PACK_BUFFER,wt),I.getBufferSubData(I.PIXEL_PACK_BUFFER,0,Ne),I.bindBuffer(I.PIXEL_PACK_BUFFER,null),I.deleteBuffer(wt),I.deleteSync(Ot),Ne}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(A,V=null,ee=0){const Z=Math.pow(2,-ee),J=Math.floor(A.image.width*Z),Ne=Math.floor(A.image.height*Z),ze=V!==null?V.x:0,Ie=V!==null?V.y:0;Ye.setTexture2D(A,0),I.copyTexSubImage2D(I.TEXTURE_2D,ee,0,0,ze,Ie,J,Ne),xe.unbindTexture()},this.copyTextureToTexture=function(A,V,ee=null,Z=null,J=0,Ne=0){let ze,Ie,He,je,ht,yt,Qe,wt,Qt;const Ot=A.isCompressedTexture?A.mipmaps[Ne]:A.image;if(ee!==null)ze=ee.max.x-ee.min.x,Ie=ee.max.y-ee.min.y,He=ee.isBox3?ee.max.z-ee.min.z:1,je=ee.min.x,ht=ee.min.y,yt=ee.isBox3?ee.min.z:0;else{const St=Math.pow(2,-J);ze=Math.floor(Ot.width*St),Ie=Math.floor(Ot.height*St),A.isDataArrayTexture?He=Ot.depth:A.isData3DTexture?He=Math.floor(Ot.depth*St):He=1,je=0,ht=0,yt=0}Z!==null?(Qe=Z.x,wt=Z.y,Qt=Z.z):(Qe=0,wt=0,Qt=0);const Bt=Re.convert(V.format),yn=Re.convert(V.type);let Ke;V.isData3DTexture?(Ye.setTexture3D(V,0),Ke=I.TEXTURE_3D):V.isDataArrayTexture||V.isCompressedArrayTexture?(Ye.setTexture2DArray(V,0),Ke=I.TEXTURE_2D_ARRAY):(Ye.setTexture2D(V,0),Ke=I.TEXTURE_2D),xe.activeTexture(I.TEXTURE0),xe.pixelStorei(I.UNPACK_FLIP_Y_WEBGL,V.flipY),xe.pixelStorei(I.UNPACK_PREMULTIPLY_ALPHA_WEBGL,V.premultiplyAlpha),xe.pixelStorei(I.UNPACK_ALIGNMENT,V.unpackAlignment);const hn=xe.getParameter(I.UNPACK_ROW_LENGTH),At=xe.getParameter(I.UNPACK_IMAGE_HEIGHT),hs=xe.getParameter(I.UNPACK_SKIP_PIXELS),dn=xe.getParameter(I.UNPACK_SKIP_ROWS),Yr=xe.getParameter(I.UNPACK_SKIP_IMAGES);xe.pixelStorei(I.UNPACK_ROW_LENGTH,Ot.width),xe.pixelStorei(I.UNPACK_IMAGE_HEIGHT,Ot.height),xe.pixelStorei(I.UNPACK_SKIP_PIXELS,je),xe.pixelStorei(I.UNPACK_SKIP_ROWS,ht),xe.pixelStorei(I.UNPACK_SKIP_IMAGES,yt);const Yi=A.isDataArrayTexture||A.isData3DTexture,ds=V.isDataArrayTexture||V.isData3DTexture;if(A.isDepthTexture){const St=Ue.get(A),tn=Ue.get(V),$n=Ue.get(St.__renderTarget),zt=Ue.get(tn.__renderTarget);xe.bindFramebuffer(I.READ_FRAMEBUFFER,$n.__webglFramebuffer),xe.bindFramebuffer(I.DRAW_FRAMEBUFFER,zt.__webglFramebuffer);for(let pn=0;pn<He;pn++)Yi&&(I.framebufferTextureLayer(I.READ_FRAMEBUFFER,I.COLOR_ATTACHMENT0,Ue.get(A).__webglTexture,J,yt+pn),I.framebufferTextureLayer(I.DRAW_FRAMEBUFFER,I.COLOR_ATTACHMENT0,Ue.get(V).__webglTexture,Ne,Qt+pn)),I.blitFramebuffer(je,ht,je+ze,ht+Ie,Qe,wt,Qe+ze,wt+Ie,I.DEPTH_BUFFER_BIT,I.NEAREST);xe.bindFramebuffer(I.READ_FRAMEBUFFER,null),xe.bindFramebuffer(I.DRAW_FRAMEBUFFER,null)}else if(J!==0||A.isRenderTargetTexture||Ue.has(A)){const St=Ue.get(A),tn=Ue.get(V);xe.bindFramebuffer(I.READ_FRAMEBUFFER,D),xe.bindFramebuffer(I.DRAW_FRAMEBUFFER,k);for(let $n=0;$n<He;$n++)Yi?I.framebufferTextureLayer(I.READ_FRAMEBUFFER,I.COLOR_ATTACHMENT0,St.__webglTexture,J,yt+$n):I.framebufferTexture2D(I.READ_FRAMEBUFFER,I.COLOR_ATTACHMENT0,I.TEXTURE_2D,St.__webglTexture,J),ds?I.framebufferTextureLayer(I.DRAW_FRAMEBUFFER,I.COLOR_ATTACHMENT0,tn.__webglTexture,Ne,Qt+$n):I.framebufferTexture2D(I.DRAW_FRAMEBUFFER,I.COLOR_ATTACHMENT0,I.TEXTURE_2D,tn.__webglTexture,Ne),J!==0?I.blitFramebuffer(je,ht,je+ze,ht+Ie,Qe,wt,Qe+ze,wt+Ie,I.COLOR_BUFFER_BIT,I.NEAREST):ds?I.copyTexSubImage3D(Ke,Ne,Qe,wt,Qt+$n,je,ht,ze,Ie):I.copyTexSubImage2D(Ke,Ne,Qe,wt,je,ht,ze,Ie);xe.bindFramebuffer(I.READ_FRAMEBUFFER,null),xe.bindFramebuffer(I.DRAW_FRAMEBUFFER,null)}else ds?A.isDataTexture||A.isData3DTexture?I.texSubImage3D(Ke,Ne,Qe,wt,Qt,ze,Ie,He,Bt,yn,Ot.data):V.isCompressedArrayTexture?I.compressedTexSubImage3D(Ke,Ne,Qe,wt,Qt,ze,Ie,He,Bt,Ot.data):I.texSubImage3D(Ke,Ne,Qe,wt,Qt,ze,Ie,He,Bt,yn,Ot):A.isDataTexture?I.texSubImage2D(I.TEXTURE_2D,Ne,Qe,wt,ze,Ie,Bt,yn,Ot.data):A.isCompressedTexture?I.compressedTexSubImage2D(I.TEXTURE_2D,Ne,Qe,wt,Ot.width,Ot.height,Bt,Ot.data):I.texSubImage2D(I.TEXTURE_2D,Ne,Qe,wt,ze,Ie,Bt,yn,Ot);xe.pixelStorei(I.UNPACK_ROW_LENGTH,hn),xe.pixelStorei(I.UNPACK_IMAGE_HEIGHT,At),xe.pixelStorei(I.UNPACK_SKIP_PIXELS,hs),xe.pixelStorei(I.UNPACK_SKIP_ROWS,dn),xe.pixelStorei(I.UNPACK_SKIP_IMAGES,Yr),Ne===0&&V.generateMipmaps===!0&&V.mipmapsAutoUpdate===!0&&I.generateMipmap(Ke),xe.unbindTexture()},this.initRenderTarget=function(A){Ue.get(A).__webglFramebuffer===void 0&&Ye.setupRenderTarget(A)},this.initTexture=function(A){A.isCubeTexture?Ye.setTextureCube(A,0):A.isData3DTexture?Ye.setTexture3D(A,0):A.isDataArrayTexture||A.isCompressedArrayTexture?Ye.setTexture2DArray(A,0):Ye.setTexture2D(A,0),xe.unbindTexture()},this.resetState=function(){X=0,G=0,ne=null,xe.reset(),Le.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return wi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;const t=this.getContext();t.drawingBufferColorSpace=Ct._getDrawingBufferColorSpace(e),t.unpackColorSpace=Ct._getUnpackColorSpace()}}const Om=new Rs,gl=new Y;class Bm extends US{constructor(){super(),this.isLineSegmentsGeometry=!0,this.type="LineSegmentsGeometry";const e=[-1,2,0,1,2,0,-1,1,0,1,1,0,-1,0,0,1,0,0,-1,-1,0,1,-1,0],t=[-1,2,1,2,-1,1,1,1,-1,-1,1,-1,-1,-2,1,-2],i=[0,2,1,2,3,1,2,4,3,4,5,3,4,6,5,6,7,5];this.setIndex(i),this.setAttribute("position",new fn(e,3)),this.setAttribute("uv",new fn(t,2))}applyMatrix4(e){const t=this.attributes.instanceStart,i=this.attributes.instanceEnd;return t!==void 0&&(t.applyMatrix4(e),i.applyMatrix4(e),t.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this}setPositions(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const i=new of(t,6,1);return this.setAttribute("instanceStart",new Ls(i,3,0)),this.setAttribute("instanceEnd",new Ls(i,3,3)),this.instanceCount=this.attributes.instanceStart.count,this.computeBoundingBox(),this.computeBoundingSphere(),this}setColors(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const i=new of(t,6,1);return this.setAttribute("instanceColorStart",new Ls(i,3,0)),this.setAttribute("instanceColorEnd",new Ls(i,3,3)),this}fromWireframeGeometry(e){return this.setPositions(e.attributes.position.array),this}fromEdgesGeometry(e){return this.setPositions(e.attributes.position.array),this}fromMesh(e){return this.fromWireframeGeometry(new bS(e.geometry)),this}fromLineSegments(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Rs);const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;e!==void 0&&t!==void 0&&(this.boundingBox.setFromBufferAttribute(e),Om.setFromBufferAttribute(t),this.boundingBox.union(Om))}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Ur),this.boundingBox===null&&this.computeBoundingBox();const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;if(e!==void 0&&t!==void 0){const i=this.boundingSphere.center;this.boundingBox.getCenter(i);let s=0;for(let r=0,a=e.count;r<a;r++)gl.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(gl)),gl.fromBufferAttribute(t,r),s=Math.max(s,i.distanceToSquared(gl));this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&console.error("THREE.LineSegmentsGeometry.computeBoundingSphere(): Computed radius is NaN. The instanced position data is likely to have NaN values.",this)}}toJSON(){}}Be.line={worldUnits:{value:1},linewidth:{value:1},resolution:{value:new bt},dashOffset:{value:0},dashScale:{value:1},dashSize:{value:1},gapSize:{value:1}},Qn.line={uniforms:sf.merge([Be.common,Be.fog,Be.line]),vertexShader:`
		#include <common>
		#include <color_pars_vertex>
		#include <fog_pars_vertex>
		#include <logdepthbuf_pars_vertex>
		#include <clipping_planes_pars_vertex>

		uniform float linewidth;
		uniform vec2 resolution;

		attribute vec3 instanceStart;
		attribute vec3 instanceEnd;

		attribute vec3 instanceColorStart;
		attribute vec3 instanceColorEnd;

		#ifdef WORLD_UNITS

			varying vec4 worldPos;
			varying vec3 worldStart;
			varying vec3 worldEnd;

			#ifdef USE_DASH

				varying vec2 vUv;

			#endif

		#else

			varying vec2 vUv;

		#endif

		#ifdef USE_DASH

			uniform float dashScale;
			attribute float instanceDistanceStart;
			attribute float instanceDistanceEnd;
			varying float vLineDistance;

		#endif

		float trimSegmentAlpha( const in vec4 start, const in vec4 end ) {

			// compute the interpolation factor needed to trim the segment so it terminates
			// between the camera plane and the near plane

			// conservative estimate of the near plane
			float a = projectionMatrix[ 2 ][ 2 ]; // 3nd entry in 3th column
			float b = projectionMatrix[ 3 ][ 2 ]; // 3nd entry in 4th column

			// we need different nearEstimate formula for reversed and default depth buffer
			// a is positive with a reversed depth buffer so it can be used for controlling the code flow
			float nearEstimate = ( a > 0.0 ) ? ( - b / ( a + 1.0 ) ) : ( - 0.5 * b / a );

			return ( nearEstimate - start.z ) / ( end.z - start.z );

		}

		void main() {

			#ifdef USE_COLOR

				vColor.xyz = ( position.y < 0.5 ) ? instanceColorStart : instanceColorEnd;

			#endif

			float aspect = resolution.x / resolution.y;

			// camera space
			vec4 start = modelViewMatrix * vec4( instanceStart, 1.0 );
			vec4 end = modelViewMatrix * vec4( instanceEnd, 1.0 );

			#ifdef USE_DASH

				float lineDistanceStart = dashScale * instanceDistanceStart;
				float lineDistanceEnd = dashScale * instanceDistanceEnd;

			#endif

			#ifdef WORLD_UNITS

				worldStart = start.xyz;
				worldEnd = end.xyz;

			#else

				vUv = uv;

			#endif

			// special case for perspective projection, and segments that terminate either in, or behind, the camera plane
			// clearly the gpu firmware has a way of addressing this issue when projecting into ndc space
			// but we need to perform ndc-space calculations in the shader, so we must address this issue directly
			// perhaps there is a more elegant solution -- WestLangley

			bool perspective = ( projectionMatrix[ 2 ][ 3 ] == - 1.0 ); // 4th entry in the 3rd column

			if ( perspective ) {

				if ( start.z < 0.0 && end.z >= 0.0 ) {

					float alpha = trimSegmentAlpha( start, end );
					end.xyz = mix( start.xyz, end.xyz, alpha );

					#ifdef USE_DASH

						lineDistanceEnd = mix( lineDistanceStart, lineDistanceEnd, alpha );

					#endif

				} else if ( end.z < 0.0 && start.z >= 0.0 ) {

					float alpha = trimSegmentAlpha( end, start );
					start.xyz = mix( end.xyz, start.xyz, alpha );

					#ifdef USE_DASH

						lineDistanceStart = mix( lineDistanceEnd, lineDistanceStart, alpha );

					#endif

				}

			}

			#ifdef USE_DASH

				vLineDistance = ( position.y < 0.5 ) ? lineDistanceStart : lineDistanceEnd;
				vUv = uv;

			#endif

			// clip space
			vec4 clipStart = projectionMatrix * start;
			vec4 clipEnd = projectionMatrix * end;

			// ndc space
			vec3 ndcStart = clipStart.xyz / clipStart.w;
			vec3 ndcEnd = clipEnd.xyz / clipEnd.w;

			// direction
			vec2 dir = ndcEnd.xy - ndcStart.xy;

			// account for clip-space aspect ratio
			dir.x *= aspect;
			dir = normalize( dir );

			#ifdef WORLD_UNITS

				vec3 worldDir = normalize( end.xyz - start.xyz );
				vec3 tmpFwd = perspective ? normalize( mix( start.xyz, end.xyz, 0.5 ) ) : vec3( 0.0, 0.0, - 1.0 );
				vec3 worldUp = normalize( cross( worldDir, tmpFwd ) );
				vec3 worldFwd = cross( worldDir, worldUp );
				worldPos = position.y < 0.5 ? start: end;

				// height offset
				float hw = linewidth * 0.5;
				worldPos.xyz += position.x < 0.0 ? hw * worldUp : - hw * worldUp;

				// don't extend the line if we're rendering dashes because we
				// won't be rendering the endcaps
				#ifndef USE_DASH

					// cap extension
					worldPos.xyz += position.y < 0.5 ? - hw * worldDir : hw * worldDir;

					// add width to the box
					worldPos.xyz += worldFwd * hw;

					// endcaps
					if ( position.y > 1.0 || position.y < 0.0 ) {

						worldPos.xyz -= worldFwd * 2.0 * hw;

					}

				#endif

				// project the worldpos
				vec4 clip = projectionMatrix * worldPos;

				// shift the depth of the projected points so the line
				// segments overlap neatly
				vec3 clipPose = ( position.y < 0.5 ) ? ndcStart : ndcEnd;

				// only shift the depth of vertices in front of the camera (#35137)
				if ( clip.w > 0.0 ) clip.z = clipPose.z * clip.w;

			#else

				vec2 offset = vec2( dir.y, - dir.x );
				// undo aspect ratio adjustment
				dir.x /= aspect;
				offset.x /= aspect;

				// sign flip
				if ( position.x < 0.0 ) offset *= - 1.0;

				// endcaps
				if ( position.y < 0.0 ) {

					offset += - dir;

				} else if ( position.y > 1.0 ) {

					offset += dir;

				}

				// adjust for linewidth
				offset *= linewidth;

				// adjust for clip-space to screen-space conversion // maybe resolution should be based on viewport ...
				offset /= resolution.y;

				// select end
				vec4 clip = ( position.y < 0.5 ) ? clipStart : clipEnd;

				// back to clip space
				offset *= clip.w;

				clip.xy += offset;

			#endif

			gl_Position = clip;

			vec4 mvPosition = ( position.y < 0.5 ) ? start : end; // this is an approximation

			#include <logdepthbuf_vertex>
			#include <clipping_planes_vertex>
			#include <fog_vertex>

		}
		`,fragmentShader:`
		uniform vec3 diffuse;
		uniform float opacity;
		uniform float linewidth;

		#ifdef USE_DASH

			uniform float dashOffset;
			uniform float dashSize;
			uniform float gapSize;

		#endif

		varying float vLineDistance;

		#ifdef WORLD_UNITS

			varying vec4 worldPos;
			varying vec3 worldStart;
			varying vec3 worldEnd;

			#ifdef USE_DASH

				varying vec2 vUv;

			#endif

		#else

			varying vec2 vUv;

		#endif

		#include <common>
		#include <color_pars_fragment>
		#include <fog_pars_fragment>
		#include <logdepthbuf_pars_fragment>
		#include <clipping_planes_pars_fragment>

		vec2 closestLineToLine(vec3 p1, vec3 p2, vec3 p3, vec3 p4) {

			float mua;
			float mub;

			vec3 p13 = p1 - p3;
			vec3 p43 = p4 - p3;

			vec3 p21 = p2 - p1;

			float d1343 = dot( p13, p43 );
			float d4321 = dot( p43, p21 );
			float d1321 = dot( p13, p21 );
			float d4343 = dot( p43, p43 );
			float d2121 = dot( p21, p21 );

			float denom = d2121 * d4343 - d4321 * d4321;

			float numer = d1343 * d4321 - d1321 * d4343;

			mua = numer / denom;
			mua = clamp( mua, 0.0, 1.0 );
			mub = ( d1343 + d4321 * ( mua ) ) / d4343;
			mub = clamp( mub, 0.0, 1.0 );

			return vec2( mua, mub );

		}

		void main() {

			float alpha = opacity;
			vec4 diffuseColor = vec4( diffuse, alpha );

			#include <clipping_planes_fragment>

			#ifdef USE_DASH

				if ( vUv.y < - 1.0 || vUv.y > 1.0 ) discard; // discard endcaps

				if ( mod( vLineDistance + dashOffset, dashSize + gapSize ) > dashSize ) discard; // todo - FIX

			#endif

			#ifdef WORLD_UNITS

				float len;

				if ( isOrthographic ) {

					// View rays are parallel to the z axis so the distance reduces to camera-space XY
					vec2 lineDir = worldEnd.xy - worldStart.xy;
					float t = clamp( dot( worldPos.xy - worldStart.xy, lineDir ) / dot( lineDir, lineDir ), 0.0, 1.0 );
					len = length( worldStart.xy + lineDir * t - worldPos.xy );

				} else {

					// Find the closest points on the view ray and the line segment
					vec3 rayEnd = normalize( worldPos.xyz ) * 1e5;
					vec3 lineDir = worldEnd - worldStart;
					vec2 params = closestLineToLine( worldStart, worldEnd, vec3( 0.0, 0.0, 0.0 ), rayEnd );

					vec3 p1 = worldStart + lineDir * params.x;
					vec3 p2 = rayEnd * params.y;
					vec3 delta = p1 - p2;
					len = length( delta );

				}

				float norm = len / linewidth;

				#ifndef USE_DASH

					#ifdef USE_ALPHA_TO_COVERAGE

						float dnorm = fwidth( norm );
						alpha = 1.0 - smoothstep( 0.5 - dnorm, 0.5 + dnorm, norm );

					#else

						if ( norm > 0.5 ) {

							discard;

						}

					#endif

				#endif

			#else

				#ifdef USE_ALPHA_TO_COVERAGE

					// artifacts appear on some hardware if a derivative is taken within a conditional
					float a = vUv.x;
					float b = ( vUv.y > 0.0 ) ? vUv.y - 1.0 : vUv.y + 1.0;
					float len2 = a * a + b * b;
					float dlen = fwidth( len2 );

					if ( abs( vUv.y ) > 1.0 ) {

						alpha = 1.0 - smoothstep( 1.0 - dlen, 1.0 + dlen, len2 );

					}

				#else

					if ( abs( vUv.y ) > 1.0 ) {

						float a = vUv.x;
						float b = ( vUv.y > 0.0 ) ? vUv.y - 1.0 : vUv.y + 1.0;
						float len2 = a * a + b * b;

						if ( len2 > 1.0 ) discard;

					}

				#endif

			#endif

			#include <logdepthbuf_fragment>
			#include <color_fragment>

			gl_FragColor = vec4( diffuseColor.rgb, alpha );

			#include <tonemapping_fragment>
			#include <colorspace_fragment>
			#include <fog_fragment>
			#include <premultiplied_alpha_fragment>

		}
		`};class pf extends Ns{constructor(e){super({type:"LineMaterial",uniforms:sf.clone(Qn.line.uniforms),vertexShader:Qn.line.vertexShader,fragmentShader:Qn.line.fragmentShader,clipping:!0}),this.isLineMaterial=!0,this.setValues(e)}get color(){return this.uniforms.diffuse.value}set color(e){this.uniforms.diffuse.value=e}get worldUnits(){return"WORLD_UNITS"in this.defines}set worldUnits(e){e===!0!==this.worldUnits&&(this.needsUpdate=!0),e===!0?this.defines.WORLD_UNITS="":delete this.defines.WORLD_UNITS}get linewidth(){return this.uniforms.linewidth.value}set linewidth(e){this.uniforms.linewidth&&(this.uniforms.linewidth.value=e)}get dashed(){return"USE_DASH"in this.defines}set dashed(e){e===!0!==this.dashed&&(this.needsUpdate=!0),e===!0?this.defines.USE_DASH="":delete this.defines.USE_DASH}get dashScale(){return this.uniforms.dashScale.value}set dashScale(e){this.uniforms.dashScale.value=e}get dashSize(){return this.uniforms.dashSize.value}set dashSize(e){this.uniforms.dashSize.value=e}get dashOffset(){return this.uniforms.dashOffset.value}set dashOffset(e){this.uniforms.dashOffset.value=e}get gapSize(){return this.uniforms.gapSize.value}set gapSize(e){this.uniforms.gapSize.value=e}get opacity(){return this.uniforms.opacity.value}set opacity(e){this.uniforms&&(this.uniforms.opacity.value=e)}get resolution(){return this.uniforms.resolution.value}set resolution(e){this.uniforms.resolution.value.copy(e)}get alphaToCoverage(){return"USE_ALPHA_TO_COVERAGE"in this.defines}set alphaToCoverage(e){this.defines&&(e===!0!==this.alphaToCoverage&&(this.needsUpdate=!0),e===!0?this.defines.USE_ALPHA_TO_COVERAGE="":delete this.defines.USE_ALPHA_TO_COVERAGE)}}const mf=new Vt,zm=new Y,km=new Y,Dn=new Vt,Nn=new Vt,Vi=new Vt,gf=new Y,_f=new Wt,In=new kS,Gm=new Y,_l=new Rs,vl=new Ur,Wi=new Vt;let Xi,tr;function Hm(n,e,t){return Wi.set(0,0,-e,1).applyMatrix4(n.projectionMatrix),Wi.multiplyScalar(1/Wi.w),Wi.x=tr/t.width,Wi.y=tr/t.height,Wi.applyMatrix4(n.projectionMatrixInverse),Wi.multiplyScalar(1/Wi.w),Math.abs(Math.max(Wi.x,Wi.y))}function tE(n,e){const t=n.matrixWorld,i=n.geometry,s=i.attributes.instanceStart,r=i.attributes.instanceEnd,a=Math.min(i.instanceCount,s.count);for(let o=0,l=a;o<l;o++){In.start.fromBufferAttribute(s,o),In.end.fromBufferAttribute(r,o),In.applyMatrix4(t);const c=new Y,f=new Y;Xi.distanceSqToSegment(In.start,In.end,f,c),f.distanceTo(c)<tr*.5&&e.push({point:f,pointOnLine:c,distance:Xi.origin.distanceTo(f),object:n,face:null,faceIndex:o,uv:null,uv1:null})}}function nE(n,e,t){const i=e.projectionMatrix,r=n.material.resolution,a=n.matrixWorld,o=n.geometry,l=o.attributes.instanceStart,c=o.attributes.instanceEnd,f=Math.min(o.instanceCount,l.count),u=-e.near;Xi.at(1,Vi),Vi.w=1,Vi.applyMatrix4(e.matrixWorldInverse),Vi.applyMatrix4(i),Vi.multiplyScalar(1/Vi.w),Vi.x*=r.x/2,Vi.y*=r.y/2,Vi.z=0,gf.copy(Vi),_f.multiplyMatrices(e.matrixWorldInverse,a);for(let h=0,d=f;h<d;h++){if(Dn.fromBufferAttribute(l,h),Nn.fromBufferAttribute(c,h),Dn.w=1,Nn.w=1,Dn.applyMatrix4(_f),Nn.applyMatrix4(_f),Dn.z>u&&Nn.z>u)continue;if(Dn.z>u){const y=Dn.z-Nn.z,M=(Dn.z-u)/y;Dn.lerp(Nn,M)}else if(Nn.z>u){const y=Nn.z-Dn.z,M=(Nn.z-u)/y;Nn.lerp(Dn,M)}Dn.applyMatrix4(i),Nn.applyMatrix4(i),Dn.multiplyScalar(1/Dn.w),Nn.multiplyScalar(1/Nn.w),Dn.x*=r.x/2,Dn.y*=r.y/2,Nn.x*=r.x/2,Nn.y*=r.y/2,In.start.copy(Dn),In.start.z=0,In.end.copy(Nn),In.end.z=0;const x=In.closestPointToPointParameter(gf,!0);In.at(x,Gm);const m=Qx.lerp(Dn.z,Nn.z,x),p=m>=-1&&m<=1,v=gf.distanceTo(Gm)<tr*.5;if(p&&v){In.start.fromBufferAttribute(l,h),In.end.fromBufferAttribute(c,h),In.start.applyMatrix4(a),In.end.applyMatrix4(a);const y=new Y,M=new Y;Xi.distanceSqToSegment(In.start,In.end,M,y),t.push({point:M,pointOnLine:y,distance:Xi.origin.distanceTo(M),object:n,face:null,faceIndex:h,uv:null,uv1:null})}}}class iE extends Ri{constructor(e=new Bm,t=new pf({color:Math.random()*16777215})){super(e,t),this.isLineSegments2=!0,this.type="LineSegments2"}computeLineDistances(){const e=this.geometry,t=e.attributes.instanceStart,i=e.attributes.instanceEnd,s=new Float32Array(2*t.count);for(let a=0,o=0,l=t.count;a<l;a++,o+=2)zm.fromBufferAttribute(t,a),km.fromBufferAttribute(i,a),s[o]=o===0?0:s[o-1],s[o+1]=s[o]+zm.distanceTo(km);const r=new of(s,2,1);return e.setAttribute("instanceDistanceStart",new Ls(r,1,0)),e.setAttribute("instanceDistanceEnd",new Ls(r,1,1)),this}raycast(e,t){const i=this.material.worldUnits,s=e.camera;if(s===null&&!i&&console.error('LineSegments2: "Raycaster.camera" needs to be set in order to raycast against LineSegments2 while worldUnits is set to false.'),i===!1&&(this.material.resolution.x===0||this.material.resolution.y===0))return;const r=e.params.Line2!==void 0&&e.params.Line2.threshold||0;Xi=e.ray;const a=this.matrixWorld,o=this.geometry,l=this.material;tr=l.linewidth+r,o.boundingSphere===null&&o.computeBoundingSphere(),vl.copy(o.boundingSphere).applyMatrix4(a);let c;if(i)c=tr*.5;else{const u=Math.max(s.near,vl.distanceToPoint(Xi.origin));c=Hm(s,u,l.resolution)}if(vl.radius+=c,Xi.intersectsSphere(vl)===!1)return;o.boundingBox===null&&o.computeBoundingBox(),_l.copy(o.boundingBox).applyMatrix4(a);let f;if(i)f=tr*.5;else{const u=Math.max(s.near,_l.distanceToPoint(Xi.origin));f=Hm(s,u,l.resolution)}_l.expandByScalar(f),Xi.intersectsBox(_l)!==!1&&(i?tE(this,t):nE(this,s,t))}onBeforeRender(e){const t=this.material.uniforms;t&&t.resolution&&(e.getViewport(mf),this.material.uniforms.resolution.value.set(mf.z,mf.w))}}class Vm extends Bm{constructor(){super(),this.isLineGeometry=!0,this.type="LineGeometry"}setPositions(e){const t=e.length-3,i=new Float32Array(2*t);for(let s=0;s<t;s+=3)i[2*s]=e[s],i[2*s+1]=e[s+1],i[2*s+2]=e[s+2],i[2*s+3]=e[s+3],i[2*s+4]=e[s+4],i[2*s+5]=e[s+5];return super.setPositions(i),this}setColors(e){const t=e.length-3,i=new Float32Array(2*t);for(let s=0;s<t;s+=3)i[2*s]=e[s],i[2*s+1]=e[s+1],i[2*s+2]=e[s+2],i[2*s+3]=e[s+3],i[2*s+4]=e[s+4],i[2*s+5]=e[s+5];return super.setColors(i),this}setFromPoints(e){const t=e.length-1,i=new Float32Array(6*t);for(let s=0;s<t;s++)i[6*s]=e[s].x,i[6*s+1]=e[s].y,i[6*s+2]=e[s].z||0,i[6*s+3]=e[s+1].x,i[6*s+4]=e[s+1].y,i[6*s+5]=e[s+1].z||0;return super.setPositions(i),this}fromLine(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}}class sE extends iE{constructor(e=new Vm,t=new pf({color:Math.random()*16777215})){super(e,t),this.isLine2=!0,this.type="Line2"}}const xl=.55,vf=18,rE=.01;function aE(n,e){const t=document.createElement("canvas");let i;try{i=new eE({canvas:t,antialias:!0,alpha:!0,preserveDrawingBuffer:!0})}catch{return null}t.className="solid",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",n);const s=new hS,r=new Ci(38,1,.01,20);s.add(new LS(16777215,8949920,2.2));const a=new IS(16777215,1.6);a.position.set(-1,2,1.5),s.add(a);const o={turn:-.65,tilt:.62,distance:2.05};let l=null,c=null,f=[],u=[],h=!1;const d=()=>{h=!1;const P=devicePixelRatio||1,{clientWidth:R,clientHeight:O}=t;if(!R||!O)return;i.setPixelRatio(Math.min(2,P)),i.setSize(R,O,!1),r.aspect=R/O;const{turn:B,tilt:D,distance:k}=o,X=k*Math.max(1,1.25/r.aspect);r.position.set(X*Math.cos(D)*Math.sin(B),X*Math.sin(D),X*Math.cos(D)*Math.cos(B)),r.lookAt(0,.12,0),r.updateProjectionMatrix(),i.render(s,r)},g=()=>{h||(h=!0,requestAnimationFrame(d))},x=(P,R,O=0)=>{const B=l,D=Zv(B,P,R);return Number.isFinite(D)?new Y((P-B.x[0])/(B.x[1]-B.x[0])-.5,ma(B,D)*xl+O,.5-(R-B.y[0])/(B.y[1]-B.y[0])):null},m=P=>{for(const R of P){s.remove(R),R.geometry.dispose();for(const O of Array.isArray(R.material)?R.material:[R.material])O.dispose()}},p=(P,R)=>{l=P,m(f),c=oE(P),f=[c,lE(P)];for(const[O,B]of R.minima){const D=x(O,B,.006);if(!D)continue;const k=new Ri(new tf(.014,.022,24),new Lp({color:16777215,side:yi}));k.rotation.x=-Math.PI/2,k.position.copy(D),f.push(k)}s.add(...f),g()},v=P=>{if(!l)return;const{walks:R,start:O,shown:B}=P;m(u),u=[],R.forEach((k,X)=>{const G=Vl(P,X),ne=k.colour??X,$=k.name===B;let K=[];const te=[],ue=()=>{K.length>=6&&u.push(C(K,ne,$)),K.length>=6&&k.own&&u.push(C(K,ne,$,!0)),K=[]};for(let j=0;j<=G;j++){const ge=M(k,j);if(!ge){ue();continue}K.length&&!k.own&&K.push(...y(k,j)),K.push(ge.x,ge.y,ge.z);const Me=k.own&&x(k.points[2*j],k.points[2*j+1]);Me&&te.push(ge.x,ge.y,ge.z,Me.x,Me.y,Me.z)}ue(),te.length&&u.push(cE(te,ne));const de=M(k,G);de&&u.push(Wm(de,$?.021:.015,jn(ji(ne))))});const D=O&&x(...O,.008);D&&u.push(Wm(D,.017,"#ffffff")),u.length&&s.add(...u),g()},y=(P,R)=>{const[O,B]=[P.points[2*R],P.points[2*R+1]],[D,k]=[P.points[2*R-2],P.points[2*R-1]],{x:X,y:G}=l,ne=Math.ceil(Math.hypot((O-D)/(X[1]-X[0]),(B-k)/(G[1]-G[0]))/rE),$=[];for(let K=1;K<ne;K++){const te=x(D+K/ne*(O-D),k+K/ne*(B-k),.008);te&&$.push(te.x,te.y,te.z)}return $},M=(P,R)=>{const O=x(P.points[2*R],P.points[2*R+1],.008);if(O&&P.own){if(!Number.isFinite(P.own[R]))return null;O.y=ma(l,P.own[R])*xl+.008}return O},C=(P,R,O,B=!1)=>{const D=new Vm;D.setPositions(P);const k=no(R),X=new pf({color:new Mt(jn(ji(R))).getHex(),linewidth:O?5:3,dashed:k.length>0,dashSize:(k[0]??1)*.004,gapSize:(k[1]??1)*.004,...B?{depthTest:!1,transparent:!0,opacity:.4}:{}}),G=new sE(D,X);return G.computeLineDistances(),G},E=new Map;let _=0;t.addEventListener("pointerdown",P=>{t.setPointerCapture(P.pointerId),E.set(P.pointerId,new bt(P.clientX,P.clientY)),E.size===1&&(_=0)}),t.addEventListener("pointermove",P=>{const R=E.get(P.pointerId);if(!R)return;const O=new bt(P.clientX,P.clientY),B=O.clone().sub(R);if(_+=B.length(),E.size===1)o.turn-=B.x*.008,o.tilt=Math.min(1.5,Math.max(.08,o.tilt+B.y*.006));else{const D=[...E].find(([k])=>k!==P.pointerId)[1];b(R.distanceTo(D)/Math.max(1,O.distanceTo(D)))}E.set(P.pointerId,O),g()});for(const P of["pointerup","pointercancel"])t.addEventListener(P,R=>{E.delete(R.pointerId)});t.addEventListener("wheel",P=>{P.preventDefault(),b(Math.exp(P.deltaY*.001))},{passive:!1});const b=P=>{o.distance=Math.min(6,Math.max(.8,o.distance*P)),g()};t.addEventListener("click",P=>{if(_>5||!l||!c||!e)return;const R=t.getBoundingClientRect(),O=new bt((P.clientX-R.left)/R.width*2-1,1-(P.clientY-R.top)/R.height*2),B=new OS;B.setFromCamera(O,r);const[D]=B.intersectObject(c);D&&e([l.x[0]+(D.point.x+.5)*(l.x[1]-l.x[0]),l.y[0]+(.5-D.point.z)*(l.y[1]-l.y[0])])}),t.addEventListener("keydown",P=>{const O={ArrowLeft:()=>o.turn+=.1,ArrowRight:()=>o.turn-=.1,ArrowUp:()=>o.tilt=Math.min(1.5,o.tilt+.06),ArrowDown:()=>o.tilt=Math.max(.08,o.tilt-.06),"+":()=>b(.9),"-":()=>b(1.1)}[P.key];O&&(P.preventDefault(),O(),g())});const U=new ResizeObserver(g);return U.observe(t),{element:t,show:p,draw:v,close:()=>{U.disconnect(),m([...f,...u]),i.dispose(),i.forceContextLoss()}}}function oE(n){const{columns:e,rows:t}=n,i=new Float32Array(t*e*3),s=new Float32Array(t*e*3),r=[],a=(l,c)=>Number.isFinite(n.heights[l*e+c]);for(let l=0;l<t;l++)for(let c=0;c<e;c++){const f=l*e+c,u=ma(n,n.heights[f]);i.set([c/(e-1)-.5,Number.isFinite(u)?u*xl:0,.5-l/(t-1)],3*f);const h=new Mt().setRGB(...Ud(u).map(d=>d/255),"srgb");s.set([h.r,h.g,h.b],3*f),l+1<t&&c+1<e&&a(l,c)&&a(l,c+1)&&a(l+1,c)&&a(l+1,c+1)&&r.push(f,f+1,f+e,f+1,f+e+1,f+e)}const o=new Hn;return o.setAttribute("position",new mi(i,3)),o.setAttribute("color",new mi(s,3)),o.setIndex(r),o.computeVertexNormals(),new Ri(o,new qp({vertexColors:!0,side:yi,polygonOffset:!0,polygonOffsetFactor:1,polygonOffsetUnits:1}))}function lE(n){const e=[];for(let i=1;i<vf;i++){const s=i/vf*xl+.0015;for(const[r,a,o,l]of Fd(n,i/vf))e.push(r/(n.columns-1)-.5,s,.5-a/(n.rows-1),o/(n.columns-1)-.5,s,.5-l/(n.rows-1))}const t=new Hn;return t.setAttribute("position",new mi(new Float32Array(e),3)),new kp(t,new ju({color:16777215,transparent:!0,opacity:.3}))}function cE(n,e){const t=new Hn;return t.setAttribute("position",new mi(new Float32Array(n),3)),new kp(t,new ju({color:new Mt(jn(ji(e))),transparent:!0,opacity:.55,depthTest:!1}))}function Wm(n,e,t){const i=new Ri(new nf(e,20,14),new qp({color:new Mt(t)}));return i.position.copy(n),i}function uE(n,e,t){const i=Qv(n,e),s=aE(n,e);let r=s?"3d":"contour",a=null,o=null,l=null;const c=z("p",{class:"waiting",hidden:!0},Cn("waiting")),f=z("div",{class:"stage"}),u=z("input",{type:"checkbox"}),h=z("span",{}),d=()=>r==="3d"&&s?s:i,g=()=>{f.firstChild!==d().element&&f.replaceChildren(d().element,c),o&&l&&d().draw(l)},x=()=>{const p=[{value:"3d",words:"3D"},{value:"contour",words:Cn("contour")}];h.replaceChildren($a(Cn("view"),p,r,v=>{r=v,g(),t()}))},m=()=>{if(!o)return;const{terrain:p,marks:v}=o;p.log=a??Jv(p.heights,p.low,p.high),u.checked=p.log,i.show(p,v),s?.show(p,v),g()};return u.addEventListener("change",()=>{a=u.checked,m(),t()}),Nf(g),s&&x(),g(),{element:z("div",{},f,s?null:z("p",{class:"aside"},Cn("noWebgl"))),controls:z("span",{class:"above"},h,z("label",{class:"check"},u,Cn("log"))),show:(p,v)=>{o={terrain:{...p,log:!1},marks:v},m()},draw:p=>{l=p,g()},view:()=>r,log:()=>u.checked,setView:p=>{r=s?p:"contour",s&&x(),g()},setLog:p=>{a=p,m()},setWaiting:p=>{c.hidden=!p},canvas:()=>d().element,close:()=>{i.close(),s?.close()}}}const Sl="(own)",fE=["sgd","momentum","nag","adagrad","rmsprop","adam","nadam","amsgrad"],Xm={name:"optimizers",title:["Optimizers on a surface","曲面上的优化器"],lead:["Each rule goes down the same surface from the same start. Click on the picture to start elsewhere.","各种优化器从同一起点沿同一曲面下降。点击图像可选择新的起点。"],open:hE};async function hE(n,e){const t=await Za("surfaces"),i=await Za("optimizers"),s=new Map(t.map(Se=>[Se.name,Se])),r=new Map(i.map(({name:Se,rate:Ge})=>[Se,Ge]));let a={surface:"beale",formula:null,runs:fE.map(Se=>({optimizer:Se,lr:null,settings:{}})),start:[NaN,NaN],steps:500,noise:0,seed:0,view:"3d",log:null,shown:null},o=[],l=null,c=null,f=1,u=[];const h=()=>s.get(a.surface);function d(Se){const Ge=a.surface;a=qv(Se,a),s.has(a.surface)||(a.surface="beale"),(a.surface!==Ge&&!Se.has("at")||!a.start.every(Number.isFinite))&&(a.start=h().start),a.runs=a.runs.filter(({optimizer:et})=>r.has(et)),p.setView(a.view),p.setLog(a.log)}function g({optimizer:Se,lr:Ge}){if(Ge!==null)return Ge;const _t=r.get(Se);if(_t==="own")return null;const et=l?Math.max(l.x[1]-l.x[0],l.y[1]-l.y[0]):6,at=_t==="curvature"?f/2:et/100;return Number(at.toPrecision(2))}const x=()=>a.runs.map(Se=>({...Se.settings,optimizer:Se.optimizer,...g(Se)===null?{}:{lr:g(Se)}})),m=()=>e.keep($v(a)),p=uE(Rt("about"),Se=>{a.start=Se,_()},()=>{a.view=p.view(),a.log=p.log(),m()}),v=h0(()=>{y(),k(),K(),ot()});function y(){l&&(p.draw({walks:o,steps:v.step(),start:a.start,shown:a.shown}),te.draw(o,v.step()))}let M=null;const C=()=>a.formula===null?{surface:a.surface}:{formula:a.formula};async function E(){const{x:Se,y:Ge,minima:_t}=h(),et=a.formula!==null,at={x:et?[-4,4]:Se,y:et?[-4,4]:Ge};p.setWaiting(!0);try{const st=await or("heights",{...C(),...at,size:160,at:et?[a.start]:void 0}),{values:fe,shape:I}=st.arrays.heights;return u=st.said.gradient,f=et?st.said.stable_rate??.1:h().stable_rate,l={...at,columns:I[1],rows:I[0],heights:fe,low:st.said.low??0,high:st.said.high??1},p.show(l,{minima:et?[]:_t}),e.tell(""),j.textContent="",!0}catch(st){return P(st),!1}finally{p.setWaiting(!1)}}async function _(){if(l){if(M?.abort(),M=new AbortController,c=null,!a.runs.length){o=[],U();return}try{const Se=await or("descents",{...C(),runs:x(),starts:[a.start],steps:a.steps,noise:a.noise,seed:a.seed},M.signal),{points:Ge,values:_t,gradients:et}=Se.arrays,at=Ge.shape[2];o=Tc(a.runs).map((st,fe)=>({name:st,words:Se.said.runs[fe],status:Se.said.status[fe][0],ended:Se.said.ended[fe][0],points:Ge.values.subarray(2*fe*at,2*(fe+1)*at),heights:_t.values.subarray(fe*at,(fe+1)*at),gradients:et.values.subarray(2*fe*at,2*(fe+1)*at)})),e.tell(""),U()}catch(Se){Se instanceof DOMException||P(Se)}}}let b=!0;function U(){m(),te.show(o,a.steps);const Se=b||v.step()>a.steps;b=!1,v.show(a.steps,Se?a.steps:v.step())}function P(Se){const Ge=Se instanceof Error?Se.message:String(Se);Se instanceof Ka&&Se.at!==null&&a.formula!==null?jt(j,z("pre",{},`${a.formula}
${" ".repeat(Se.at)}^`),Ge):e.tell(Ge)}async function R(){if(!l||a.formula!==null)return;const{x:Se,y:Ge,minima:_t}=h(),et=12,at=[];for(let st=0;st<et;st++)for(let fe=0;fe<et;fe++)at.push([Se[0]+(st+.5)/et*(Se[1]-Se[0]),Ge[0]+(fe+.5)/et*(Ge[1]-Ge[0])]);try{const st=await or("descents",{...C(),runs:x(),starts:at,steps:a.steps,every:a.steps,noise:a.noise,seed:a.seed}),{values:fe,shape:I}=st.arrays.points,ae=.02;c=a.runs.map((Oe,$e)=>{let xe=0;for(let rt=0;rt<at.length;rt++){const Ue=2*(($e*I[1]+rt)*I[2]+I[2]-1);_t.some(([L,w])=>Math.abs(fe[Ue]-L)<ae*(Se[1]-Se[0])&&Math.abs(fe[Ue+1]-w)<ae*(Ge[1]-Ge[0]))&&xe++}return xe/at.length}),k(),ot()}catch(st){P(st)}}const O=z("div",{class:"runs-of-lab"});let B=[];const D=z("th",{class:"n",hidden:!0},Rt("reached"));function k(){if(!(B.length===a.runs.length&&B.every(({run:Ge},_t)=>Ge===a.runs[_t]))){const Ge=Tc(a.runs),_t=a.runs.map((at,st)=>X(at,Ge[st],st));B=_t;const et=z("tr",{},z("th",{},Rt("optimizers")),z("th",{},Rt("rate")),z("th",{class:"n"},Rt("height")),D,z("td",{}));jt(O,z("table",{},z("thead",{},et),z("tbody",{},..._t.map(({element:at})=>at))))}D.hidden=c===null,B.forEach(({update:Ge},_t)=>Ge(o[_t],_t))}function X(Se,Ge,_t){const et=z("button",{type:"button",class:"pin","aria-pressed":"false"},z("span",{class:`dot-of g${ji(_t)}`}),Ge);et.addEventListener("click",()=>{a.shown=a.shown===Ge?null:Ge,k(),K(),y(),m()});const at=z("input",{type:"range",min:-5,max:1,step:.02,"aria-label":`${Rt("rate")}, ${Ge}`}),st=z("output",{class:"n"});at.addEventListener("input",()=>{Se.lr=Number((10**Number(at.value)).toPrecision(3)),st.textContent=io(Se.lr),_()});const fe=z("button",{type:"button",class:"save","aria-label":`${Rt("remove")} ${Ge}`},"×");fe.addEventListener("click",()=>{a.runs=a.runs.filter(xe=>xe!==Se),a.shown===Ge&&(a.shown=null),_()});const I=z("td",{class:"n"}),ae=z("td",{class:"n"}),Oe=z("tr",{},z("th",{scope:"row"},et),z("td",{},z("div",{class:"slide"},at,st)),I,ae,z("td",{},fe));return{run:Se,element:Oe,update:(xe,rt)=>{et.setAttribute("aria-pressed",a.shown===Ge?"true":"false");const Ue=g(Se);at.disabled=Ue===null,document.activeElement!==at&&(at.value=String(Ue===null?0:Math.log10(Ue))),st.textContent=Ue===null?"–":io(Ue);const Ye=xe&&xe.ended>=0&&xe.ended<=v.step();I.title=xe?.status??"",I.textContent=Ye?Rt("diverged"):dt(xe?xe.heights[Math.min(v.step(),xe.heights.length-1)]:NaN,4),ae.hidden=c===null,ae.textContent=c?gs(c[rt]):""}}}const G=z("select",{"aria-label":Rt("add")},z("option",{value:""},`${Rt("add")} …`),...i.map(({name:Se,title:Ge})=>z("option",{value:Se},`${Se} – ${Ge}`)));G.addEventListener("change",()=>{G.value&&(a.runs=[...a.runs,{optimizer:G.value,lr:null,settings:{}}],G.value="",_())});const ne=Xv(new Map(i.map(Se=>[Se.name,Se])),()=>void _()),$=Vv(),K=()=>{const Se=Tc(a.runs).indexOf(a.shown??""),Ge=Se<0?void 0:a.runs[Se];ne.show(Ge,a.shown??""),$.show(Ge?.optimizer??null,o[Se],v.step())},te=Hv(Rt("curve")),ue=z("select",{"aria-label":Rt("surface")},...t.map(({name:Se,title:Ge})=>z("option",{value:Se},Ge)),z("option",{value:Sl},Rt("own"))),de=z("input",{type:"text",class:"formula-input","aria-label":Rt("formula"),maxlength:500,spellcheck:"false",autocomplete:"off"}),j=z("div",{class:"problem",role:"alert"}),ge=z("p",{class:"note"}),Me=z("p",{class:"aside"}),Ce=()=>{const Se=a.formula!==null;ge.textContent=Se?"":h().about,Me.textContent=`f = ${a.formula??h().formula};  ∂f/∂x = ${u[0]};  ∂f/∂y = ${u[1]}.  ${Rt("stable")} ${io(f)}.${Se?"":` ${Rt("source")}: ${h().source}`}`},Ee=Se=>{a.formula=Se;for(const Ge of a.runs)Ge.lr=null;a.log=null,p.setLog(null),it()};ue.addEventListener("change",()=>{ue.value===Sl?(a.start=[1.5,2],Ee(de.value)):(a.surface=ue.value,a.start=h().start,de.value=h().formula,Ee(null))});const re=z("form",{class:"own"},de,z("button",{class:"save"},Rt("draw")));re.addEventListener("submit",Se=>{Se.preventDefault(),ue.value=Sl,Ee(de.value)});const _e=z("input",{type:"number",min:1,max:2e4,"aria-label":Rt("steps")});_e.addEventListener("change",()=>{const Se=Math.round(Number(_e.value));a.steps=Math.min(2e4,Math.max(1,Number.isFinite(Se)?Se:500)),_e.value=String(a.steps),b=!0,_()});const pe=z("input",{type:"number",min:0,step:"any","aria-label":Rt("noise")});pe.addEventListener("change",()=>{const Se=Number(pe.value);a.noise=Se>=0&&Number.isFinite(Se)?Se:0,_()});const Xe=z("button",{type:"button",class:"save"},Rt("seed"));Xe.addEventListener("click",()=>{a.seed+=1,_()});const ke=z("button",{type:"button",class:"save"},Rt("many"));ke.addEventListener("click",()=>void R());function Ve(){ue.value=a.formula===null?a.surface:Sl,de.value=a.formula??h().formula,_e.value=String(a.steps),pe.value=String(a.noise),ke.hidden=a.formula!==null}async function it(){await E()&&(Ve(),Ce(),await _())}function ot(){e.expose({state:a,walks:o,step:v.step(),terrain:l,shares:c})}return jt(n,z("div",{class:"lab"},z("section",{class:"card","aria-label":Rt("surface")},z("div",{class:"above"},ue,p.controls),re,j,p.element,v.element,ge,Me),z("section",{class:"card","aria-label":Rt("optimizers")},O,z("p",{class:"aside"},Rt("press")),z("div",{class:"above"},G,ke),z("div",{class:"above"},z("label",{},`${Rt("steps")} `,_e),z("label",{},`${Rt("noise")} `,pe),Xe),ne.element,$.element,z("h2",{class:"sub"},Rt("curve")),te.element))),d(e.parts),Ve(),await it(),{read:Se=>{d(Se),it()},close:()=>{v.pause(),M?.abort(),p.close()}}}const $m=[Xm,kv],dE=Xm,qm="thalweg-language",pE=document.getElementById("lab"),Ym=new Map;let nr="en",Km="auto",ai=null,xf=0,Sf={},Pi=null;const Fa=z("p",{class:"message",role:"status"}),Ml=z("div",{class:"page"});function Oa(){return new URLSearchParams(location.hash.slice(1))}function mE(n){return $m.find(({name:e})=>e===n.get("p"))??dE}function yl(n,e){const t=new URLSearchParams({p:n.name});for(const[i,s]of e)i!=="p"&&i!=="lang"&&t.append(i,s);return nr!=="en"&&t.set("lang",nr),t.toString()}function gE(n){const e=()=>ai?.page===n;return{parts:Oa(),keep:i=>{if(!e())return;const s=yl(n,i);s.length>M0?Fa.textContent=Cn("tooLong"):history.replaceState(null,"",`${location.pathname}${location.search}#${s}`)},expose:i=>{e()&&(Sf=i,Object.assign(globalThis,{thalweg:{page:n.name,language:nr,...i}}),document.documentElement.dataset.ready=n.name)},tell:i=>{e()&&(Fa.textContent=i)}}}async function Mf(){const n=mE(Oa());if(ai?.page===n&&ai.opened){ai.opened.read(Oa());return}await wl(n)}async function wl(n){const e=++xf;ai?.opened&&ai.opened.close(),Sg(),delete document.documentElement.dataset.ready,ai={page:n,opened:null},Sf={},xE(n),Fa.textContent="";const t=z("div",{});jt(Ml,t),t.textContent=Cn("waiting");try{const i=await n.open(t,gE(n));e===xf?ai.opened=i:i.close()}catch(i){e===xf&&jt(t,z("p",{class:"message"},i instanceof Error?i.message:String(i)))}}const Zm=z("header",{}),Jm=z("div",{});function _E(){if(!ai?.opened)return null;const{page:n,opened:e}=ai,t=location.hash.slice(1);return{name:n.name,title:Ii(n.title),body:Ml,what:()=>({...m0(Ml,Sf),...e.exports?.()}),page:()=>_0(n,t)}}function vE(){!Pi||!ai||(history.replaceState(null,"",`${location.pathname}${location.search}#${yl(ai.page,new URLSearchParams(Pi.address))}`),wl(ai.page))}function xE(n){const e=$a(Cn("language"),[{value:"en",words:"English"},{value:"zh",words:"中文"}],nr,i=>{nr=i,Pi||localStorage.setItem(qm,i),Uf(i);const s=Oa();s.delete("lang"),history.replaceState(null,"",`${location.pathname}${location.search}#${yl(n,s)}`),wl(n)}),t=$a(Cn("colours"),[{value:"auto",words:"auto"},{value:"light",words:"light"},{value:"dark",words:"dark"}],Km,i=>{Km=i,Ll(i)});document.title=`Thalweg: ${Ii(n.title)}`,jt(Zm,z("div",{class:"kicker"},z("span",{},"Thalweg lab"),z("span",{class:"switches"},o0(_E,Pi===null),e,t)),Pi?null:z("nav",{class:"pages","aria-label":Cn("pages")},...$m.map(i=>SE(i,n))),z("h1",{},Ii(n.title)),z("p",{class:"said"},Ii(n.lead))),jt(Jm,Pi?x0(Pi,vE):null)}function SE(n,e){const t=z("a",{"aria-current":n===e?"page":void 0},Ii(n.title));return t.setAttribute("href",`#p=${n.name}`),t.addEventListener("click",i=>{if(i.ctrlKey||i.metaKey||i.shiftKey||(i.preventDefault(),n===e))return;Ym.set(e.name,location.hash);const s=new URLSearchParams((Ym.get(n.name)??"").slice(1));history.pushState(null,"",`${location.pathname}${location.search}#${yl(n,s)}`),wl(n)}),t}async function ME(){Pi=await Ol(),Pi&&!location.hash&&history.replaceState(null,"",`${location.pathname}${location.search}#${Pi.address}`);const n=Pi?null:localStorage.getItem(qm),e=Oa().get("lang")??n;(e==="zh"||e==="en")&&(nr=e),Uf(nr),Ng(t=>{Fa.textContent=t?Cn("lost"):""}),Mg(),jt(pE,Zm,Jm,Ml,Fa),addEventListener("hashchange",()=>void Mf()),addEventListener("popstate",()=>void Mf()),Mf()}ME()})();
