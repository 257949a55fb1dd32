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
(function(){"use strict";const Xv=/^(on|style$|href$|src|srcdoc$|action$|formaction$)/i;function v(n,e={},...t){return hf(document.createElement(n),e,t)}function qe(n,e={},...t){return hf(document.createElementNS("http://www.w3.org/2000/svg",n),e,t)}function hf(n,e,t){for(const[i,s]of Object.entries(e)){if(Xv.test(i))throw new Error(`attribute ${i} is not set from here`);s==null||s===!1||n.setAttribute(i,s===!0?"":String(s))}return kc(n,t),n}function kc(n,e){for(const t of e)if(!(t==null||t===!1)){if(Array.isArray(t)){kc(n,t);continue}n.append(t instanceof Node?t:document.createTextNode(String(t)))}}function et(n,...e){n.replaceChildren(),kc(n,e)}const df=[{value:"best",words:"the better half"},{value:"all",words:"all runs"}];let qv=0;function ns(n,e,t,i){const s=`choice-${++qv}`;return v("fieldset",{class:"choice"},v("legend",{class:"unseen"},n),...e.map(({value:r,words:a})=>{const o=v("input",{type:"radio",name:s,value:r,checked:r===t});return o.addEventListener("change",()=>i(r)),v("label",{},o,v("span",{},a))}))}const Gc=[];let ff=null,Hc=new Map;function St(n){let e=Hc.get(n);return e===void 0&&(ff??=getComputedStyle(document.documentElement),e=ff.getPropertyValue(`--${n}`).trim()||"#888",Hc.set(n,e)),e}function jt(n){return St(`c${n}`)}function Vc(n){Gc.push(n)}function Yv(){Gc.length=0}function Wc(n){n==="auto"?document.documentElement.removeAttribute("data-theme"):document.documentElement.setAttribute("data-theme",n),pf()}function pf(){Hc=new Map;for(const n of Gc)n()}function Kv(){matchMedia("(prefers-color-scheme: dark)").addEventListener("change",pf);let n=null;addEventListener("beforeprint",()=>{n=document.documentElement.getAttribute("data-theme"),Wc("light")}),addEventListener("afterprint",()=>{Wc(n==="dark"||n==="light"?n:"auto")})}let $c=0;function mf(n){$c=n==="zh"?1:0,document.documentElement.lang=n==="zh"?"zh":"en"}function en(n){return n[$c]}function ki(n){return e=>n[e][$c]}const In=ki({view:["View","视图"],contour:["contours","等高线"],log:["log heights","高度取对数"],language:["Language","语言"],colours:["Colours","颜色"],play:["Play","播放"],pause:["Pause","暂停"],step:["One step","单步"],again:["From the start","回到起点"],stepOf:["step","步"],waiting:["Computing…","计算中…"],lost:["The lab has ended: start it again with thalweg lab.","实验室已结束：请重新运行 thalweg lab。"],noWebgl:["This browser has no WebGL: contours are shown instead.","此浏览器不支持 WebGL，改为显示等高线。"],pages:["Pages","页面"],tooLong:["This state has more characters than an address may have: it is not kept there.","状态过长，无法保存在地址中。"]}),Kt=ki({export:["Export","导出"],page:["This page as one HTML file","将本页保存为单个 HTML 文件"],pageNote:["Opens without the lab: play, scrub, turn.","无需实验室即可打开：播放、拖动、旋转。"],picture:["Picture (PNG)","图像 (PNG)"],numbers:["Numbers (CSV)","数据 (CSV)"],numbersNote:["What the curves and paths show.","曲线与路径的数据。"],animation:["Animation (GIF)","动画 (GIF)"],working:["Working …","正在生成…"],frame:["Frame","帧"],saved:["Saved:","已保存："],stop:["Stop","停止"],nothing:["There is nothing to save yet.","暂无可保存的内容。"],ended:["The page was changed meanwhile: nothing was saved.","页面已更改，未保存。"],savedNote:["A saved page","已保存的页面"],savedOn:["Saved from the lab on {date}. Play, step, scrub, views, language and colours work here; whatever has to be computed anew needs the lab: thalweg lab.","保存于 {date}。播放、单步、拖动、视图、语言和颜色在此可用；需要重新计算的内容需要实验室：thalweg lab。"],dropped:["Left out because they are too large:","因过大而未保存："],needsLab:["This needs the lab (thalweg lab): a saved page holds only what was shown, which it shows again.","此操作需要实验室 (thalweg lab)：保存的页面只包含当时显示的内容，现已恢复。"]}),Zv=32*2**20,Br=new Map;let Xc=0,Va=null,qc=0,Yc=0;function Jv(n,e){Xc+=e.length-(Br.get(n)?.length??0),Br.delete(n),Br.set(n,e);for(const[t,i]of Br){if(Xc<=Zv)break;Br.delete(t),Xc-=i.length}Va?.set(n,e)}const gf=new Map;function Qv(n,e){gf.set(n,e)}function vf(n){const e=Va?Br.get(n)??gf.get(n)?.():void 0;return e&&Va.set(n,e),e}async function jv(n){qc++;try{return await n()}finally{qc--,Yc=performance.now()}}async function e_(n){const e=new Map;Va=e;try{for(await n(),Yc=performance.now();qc>0||performance.now()-Yc<250;)await new Promise(t=>setTimeout(t,50))}finally{Va=null}return e}async function _f(n){const e=[];let t=0;for(const[r,a]of n.answers)e.push([r,t,a.length]),t+=Math.ceil(a.length/8)*8;const i=new TextEncoder().encode(JSON.stringify({...n,answers:e})),s=new Uint8Array(4+i.length+t);return new DataView(s.buffer).setUint32(0,i.length,!0),s.set(i,4),[...n.answers.values()].forEach((r,a)=>s.set(r,4+i.length+e[a][1])),xf(s,new CompressionStream("gzip"))}async function t_(n){const e=await xf(n,new DecompressionStream("gzip")),t=new DataView(e.buffer).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),s=i.answers.map(([r,a,o])=>{const l=4+t+a;return[r,e.slice(l,l+o)]});return{...i,answers:new Map(s)}}async function xf(n,e){const t=new Blob([n]).stream().pipeThrough(e);return new Uint8Array(await new Response(t).arrayBuffer())}let Kc;function zr(){if(Kc===void 0){const n=document.getElementById("record")?.textContent;Kc=n?t_(Uint8Array.from(atob(n.trim()),e=>e.charCodeAt(0))):null}return Kc}let Sf=()=>{};function n_(n){Sf=n}function i_(){Sf()}const pr=()=>new URLSearchParams(location.search).get("token")??"";class kr extends Error{constructor(e,t=null){super(e),this.at=t}}async function Es(n){const e=await Zc(n,n,{});return JSON.parse(new TextDecoder().decode(e))}async function ni(n,e,t){const i=JSON.stringify(e),s=await Zc(`${n} ${i}`,n,{method:"POST",body:i,signal:t});return u_(s.slice().buffer)}async function Ko(n,e){const t=JSON.stringify(e),i=await Zc(`${n} ${t}`,n,{method:"POST",body:t});return JSON.parse(new TextDecoder().decode(i))}async function s_(n){if(zr())throw new kr(Kt("needsLab"));const e=await fetch(`/api/${n}`,{headers:{"x-thalweg-token":pr()}});if(!e.ok)throw await Wa(e);return e.blob()}async function r_(n,e){if(zr())throw new kr(Kt("needsLab"));const t=await fetch(`/api/${n}?name=${encodeURIComponent(e.name)}`,{method:"POST",headers:{"x-thalweg-token":pr(),"content-type":"application/octet-stream"},body:e});if(!t.ok)throw await Wa(t);return await t.json()}async function Zc(n,e,t){const i=await zr();if(i){const r=i.answers.get(n);if(r)return r;throw i_(),new kr(Kt("needsLab"))}const s=t.body?vf(n):void 0;return s||jv(async()=>{const r={"x-thalweg-token":pr(),...t.body?{"content-type":"application/json"}:{}},a=await fetch(`/api/${e}`,{...t,headers:r});if(!a.ok)throw await Wa(a);const o=new Uint8Array(await a.arrayBuffer());return Jv(n,o),o})}async function a_(){const n=await fetch("/api/export",{headers:{"x-thalweg-token":pr()}});if(!n.ok)throw await Wa(n);return(await n.json()).room}async function o_(n){const e=await fetch("/api/export",{method:"POST",headers:{"x-thalweg-token":pr(),"content-type":"application/gzip"},body:n});if(!e.ok)throw await Wa(e);return e.blob()}function l_(n,e,t){const i=`events ${n}`;let s=null,r=!1;const a=()=>{r=!0,s?.close()},o=([u,h])=>{r||e[u]?.(h)},l=async()=>{const u=await zr(),h=u?u.answers.get(i):vf(i);if(h)for(const d of JSON.parse(new TextDecoder().decode(h)))o(d);else!u&&!r&&(s=c())},c=()=>{const u=new EventSource(`/api/${n}${n.includes("?")?"&":"?"}token=${encodeURIComponent(pr())}`),h=[];u.addEventListener("open",()=>h.splice(0));for(const d of Object.keys(e))u.addEventListener(d,f=>{const g=[d,JSON.parse(f.data)];h.push(g),Qv(i,()=>new TextEncoder().encode(JSON.stringify(h))),o(g)});return u.addEventListener("error",t),u};return l(),a}function c_(n){if(zr())return;const e=new EventSource(`/api/present?token=${encodeURIComponent(pr())}`);e.addEventListener("here",()=>n(!1)),e.addEventListener("error",()=>n(!0))}function u_(n){const e=new DataView(n).getUint32(0,!0),t=JSON.parse(new TextDecoder().decode(new Uint8Array(n,4,e))),i={};for(const[s,{dtype:r,shape:a,offset:o}]of Object.entries(t.arrays)){const l=a.reduce((h,d)=>h*d,1),c=4+e+o,u=r==="int32"?new Int32Array(n,c,l):new Float32Array(n,c,l);i[s]={values:u,shape:a}}return{said:t,arrays:i}}async function Wa(n){const e=await n.text();try{const t=JSON.parse(e);return new kr(t.error??`The server answered with status ${n.status}.`,t.at??null)}catch{return new kr(/^text\/plain/.test(n.headers.get("content-type")??"")&&e?e:`The server answered with status ${n.status}.`)}}const h_='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function d_(n,e){const[,t]=n.toDataURL("image/png").split(","),i=new Blob([Uint8Array.from(atob(t),a=>a.charCodeAt(0))],{type:"image/png"}),s=document.createElement("a"),r=URL.createObjectURL(i);s.href=r,s.download=e,s.click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}function di(n,e,t,i){const s=16*i,r=20*i,a=document.createElement("canvas"),o=a.getContext("2d"),l=n.width+2*s,c=(g,_=400)=>`${_} ${g*i}px ${h_}`;o.font=c(12);const u=[];let h=s,d=0;for(const g of t){const _=o.measureText(g.words).width+34*i;h>s&&h+_>l-s&&(h=s,d++),u.push({entry:g,x:h,row:d}),h+=_}const f=t.length?(d+1)*r+s/2:0;a.width=l,a.height=s+r*1.4+n.height+f+s,o.fillStyle=St("card"),o.fillRect(0,0,a.width,a.height),o.fillStyle=St("ink"),o.font=c(15,600),o.textBaseline="top",o.fillText(e,s,s,l-2*s),o.drawImage(n,s,s+r*1.4),o.font=c(12),o.textBaseline="middle";for(const{entry:g,x:_,row:p}of u){const m=s+r*1.4+n.height+s/2+r*(p+.5);o.fillStyle=g.colour,o.fillRect(_,m-5*i,10*i,10*i),o.fillStyle=St("ink"),o.fillText(g.words,_+15*i,m)}return a}const f_=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-opacity","opacity","font-family","font-size","font-weight","text-anchor","stroke-linejoin","font-variant-numeric"];async function Zo(n,e){const t=n.getBoundingClientRect(),i=n.cloneNode(!0),s=[n,...n.querySelectorAll("*")],r=[i,...i.querySelectorAll("*")];s.forEach((c,u)=>{const h=getComputedStyle(c);for(const d of f_)r[u].setAttribute(d,h.getPropertyValue(d))}),i.setAttribute("width",String(t.width)),i.setAttribute("height",String(t.height)),i.setAttribute("xmlns","http://www.w3.org/2000/svg");const a=new Image;a.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(i))}`,await a.decode();const o=document.createElement("canvas");return o.width=Math.round(t.width*e),o.height=Math.round(t.height*e),o.getContext("2d").drawImage(a,0,0,o.width,o.height),o}function p_(n){const e=Math.max(0,...n.map(({values:i})=>i.length)),t=[n.map(({name:i})=>wf(i)).join(",")];for(let i=0;i<e;i++)t.push(n.map(({values:s})=>wf(s[i]??"")).join(","));return`${t.join(`\r
`)}\r
`}function wf(n){if(typeof n=="number")return Number.isFinite(n)?String(n):"";const e=/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}var m_={trailer:59};function bf(n=256){let e=0,t=new Uint8Array(n);return{get buffer(){return t.buffer},reset(){e=0},bytesView(){return t.subarray(0,e)},bytes(){return t.slice(0,e)},writeByte(s){i(e+1),t[e]=s,e++},writeBytes(s,r=0,a=s.length){i(e+a);for(let o=0;o<a;o++)t[e++]=s[o+r]},writeBytesView(s,r=0,a=s.byteLength){i(e+a),t.set(s.subarray(r,r+a),e),e+=a}};function i(s){var r=t.length;if(r>=s)return;var a=1024*1024;s=Math.max(s,r*(r<a?2:1.125)>>>0),r!=0&&(s=Math.max(s,256));let o=t;t=new Uint8Array(s),e>0&&t.set(o.subarray(0,e),0)}}var Jc=12,Mf=5003,g_=[0,1,3,7,15,31,63,127,255,511,1023,2047,4095,8191,16383,32767,65535];function v_(n,e,t,i,s=bf(512),r=new Uint8Array(256),a=new Int32Array(Mf),o=new Int32Array(Mf)){let l=a.length,c=Math.max(2,i);r.fill(0),o.fill(0),a.fill(-1);let u=0,h=0,d=c+1,f=d,g=!1,_=f,p=(1<<_)-1,m=1<<d-1,S=m+1,b=m+2,w=0,T=t[0],M=0;for(let C=l;C<65536;C*=2)++M;M=8-M,s.writeByte(c),y(m);let x=t.length;for(let C=1;C<x;C++)e:{let N=t[C],A=(N<<Jc)+T,U=N<<M^T;if(a[U]===A){T=o[U];break e}let B=U===0?1:l-U;for(;a[U]>=0;)if(U-=B,U<0&&(U+=l),a[U]===A){T=o[U];break e}y(T),T=N,b<1<<Jc?(o[U]=b++,a[U]=A):(a.fill(-1),b=m+2,g=!0,y(m))}return y(T),y(S),s.writeByte(0),s.bytesView();function y(C){for(u&=g_[h],h>0?u|=C<<h:u=C,h+=_;h>=8;)r[w++]=u&255,w>=254&&(s.writeByte(w),s.writeBytesView(r,0,w),w=0),u>>=8,h-=8;if((b>p||g)&&(g?(_=f,p=(1<<_)-1,g=!1):(++_,p=_===Jc?1<<_:(1<<_)-1)),C==S){for(;h>0;)r[w++]=u&255,w>=254&&(s.writeByte(w),s.writeBytesView(r,0,w),w=0),u>>=8,h-=8;w>0&&(s.writeByte(w),s.writeBytesView(r,0,w),w=0)}}}var __=v_;function yf(n,e,t){return n<<8&63488|e<<2&992|t>>3}function Ef(n,e,t,i){return n>>4|e&240|(t&240)<<4|(i&240)<<8}function Tf(n,e,t){return n>>4<<8|e&240|t>>4}function Jo(n,e,t){return n<e?e:n>t?t:n}function Qo(n){return n*n}function Af(n,e,t){var i=0,s=1e100;let r=n[e],a=r.cnt;r.ac;let o=r.rc,l=r.gc,c=r.bc;for(var u=r.fw;u!=0;u=n[u].fw){let d=n[u],f=d.cnt,g=a*f/(a+f);if(!(g>=s)){var h=0;h+=g*Qo(d.rc-o),!(h>=s)&&(h+=g*Qo(d.gc-l),!(h>=s)&&(h+=g*Qo(d.bc-c),!(h>=s)&&(s=h,i=u)))}}r.err=s,r.nn=i}function Qc(){return{ac:0,rc:0,gc:0,bc:0,cnt:0,nn:0,fw:0,bk:0,tm:0,mtm:0,err:0}}function x_(n,e){let t=e==="rgb444"?4096:65536,i=new Array(t),s=n.length;if(e==="rgba4444")for(let r=0;r<s;++r){let a=n[r],o=a>>24&255,l=a>>16&255,c=a>>8&255,u=a&255,h=Ef(u,c,l,o),d=h in i?i[h]:i[h]=Qc();d.rc+=u,d.gc+=c,d.bc+=l,d.ac+=o,d.cnt++}else if(e==="rgb444")for(let r=0;r<s;++r){let a=n[r],o=a>>16&255,l=a>>8&255,c=a&255,u=Tf(c,l,o),h=u in i?i[u]:i[u]=Qc();h.rc+=c,h.gc+=l,h.bc+=o,h.cnt++}else for(let r=0;r<s;++r){let a=n[r],o=a>>16&255,l=a>>8&255,c=a&255,u=yf(c,l,o),h=u in i?i[u]:i[u]=Qc();h.rc+=c,h.gc+=l,h.bc+=o,h.cnt++}return i}function S_(n,e,t={}){let{format:i="rgb565",clearAlpha:s=!0,clearAlphaColor:r=0,clearAlphaThreshold:a=0,oneBitAlpha:o=!1}=t;if(!n||!n.buffer)throw new Error("quantize() expected RGBA Uint8Array data");if(!(n instanceof Uint8Array)&&!(n instanceof Uint8ClampedArray))throw new Error("quantize() expected RGBA Uint8Array data");let l=new Uint32Array(n.buffer),c=t.useSqrt!==!1,u=i==="rgba4444",h=x_(l,i),d=h.length,f=d-1,g=new Uint32Array(d+1);for(var _=0,p=0;p<d;++p){let R=h[p];if(R!=null){var m=1/R.cnt;u&&(R.ac*=m),R.rc*=m,R.gc*=m,R.bc*=m,h[_++]=R}}Qo(e)/_<.022&&(c=!1);for(var p=0;p<_-1;++p)h[p].fw=p+1,h[p+1].bk=p,c&&(h[p].cnt=Math.sqrt(h[p].cnt));c&&(h[p].cnt=Math.sqrt(h[p].cnt));var S,b,w;for(p=0;p<_;++p){Af(h,p);var T=h[p].err;for(b=++g[0];b>1&&(w=b>>1,!(h[S=g[w]].err<=T));b=w)g[b]=S;g[b]=p}var M=_-e;for(p=0;p<M;){for(var x;;){var y=g[1];if(x=h[y],x.tm>=x.mtm&&h[x.nn].mtm<=x.tm)break;x.mtm==f?y=g[1]=g[g[0]--]:(Af(h,y),x.tm=p);var T=h[y].err;for(b=1;(w=b+b)<=g[0]&&(w<g[0]&&h[g[w]].err>h[g[w+1]].err&&w++,!(T<=h[S=g[w]].err));b=w)g[b]=S;g[b]=y}var C=h[x.nn],N=x.cnt,A=C.cnt,m=1/(N+A);u&&(x.ac=m*(N*x.ac+A*C.ac)),x.rc=m*(N*x.rc+A*C.rc),x.gc=m*(N*x.gc+A*C.gc),x.bc=m*(N*x.bc+A*C.bc),x.cnt+=C.cnt,x.mtm=++p,h[C.bk].fw=C.fw,h[C.fw].bk=C.bk,C.mtm=f}let U=[];var B=0;for(p=0;;++B){let R=Jo(Math.round(h[p].rc),0,255),F=Jo(Math.round(h[p].gc),0,255),O=Jo(Math.round(h[p].bc),0,255),P=255;u&&(P=Jo(Math.round(h[p].ac),0,255),o&&(P=P<=(typeof o=="number"?o:127)?0:255),s&&P<=a&&(R=F=O=r,P=0));let G=u?[R,F,O,P]:[R,F,O];if(w_(U,G)||U.push(G),(p=h[p].fw)==0)break}return U}function w_(n,e){for(let t=0;t<n.length;t++){let i=n[t],s=i[0]===e[0]&&i[1]===e[1]&&i[2]===e[2],r=i.length>=4&&e.length>=4?i[3]===e[3]:!0;if(s&&r)return!0}return!1}function b_(n,e,t="rgb565"){if(!n||!n.buffer)throw new Error("quantize() expected RGBA Uint8Array data");if(!(n instanceof Uint8Array)&&!(n instanceof Uint8ClampedArray))throw new Error("quantize() expected RGBA Uint8Array data");if(e.length>256)throw new Error("applyPalette() only works with 256 colors or less");let i=new Uint32Array(n.buffer),s=i.length,r=t==="rgb444"?4096:65536,a=new Uint8Array(s),o=new Array(r);if(t==="rgba4444")for(let l=0;l<s;l++){let c=i[l],u=c>>24&255,h=c>>16&255,d=c>>8&255,f=c&255,g=Ef(f,d,h,u),_=g in o?o[g]:o[g]=M_(f,d,h,u,e);a[l]=_}else{let l=t==="rgb444"?Tf:yf;for(let c=0;c<s;c++){let u=i[c],h=u>>16&255,d=u>>8&255,f=u&255,g=l(f,d,h),_=g in o?o[g]:o[g]=y_(f,d,h,e);a[c]=_}}return a}function M_(n,e,t,i,s){let r=0,a=1e100;for(let o=0;o<s.length;o++){let l=s[o],c=l[3],u=mr(c-i);if(u>a)continue;let h=l[0];if(u+=mr(h-n),u>a)continue;let d=l[1];if(u+=mr(d-e),u>a)continue;let f=l[2];u+=mr(f-t),!(u>a)&&(a=u,r=o)}return r}function y_(n,e,t,i){let s=0,r=1e100;for(let a=0;a<i.length;a++){let o=i[a],l=o[0],c=mr(l-n);if(c>r)continue;let u=o[1];if(c+=mr(u-e),c>r)continue;let h=o[2];c+=mr(h-t),!(c>r)&&(r=c,s=a)}return s}function mr(n){return n*n}function E_(n={}){let{initialCapacity:e=4096,auto:t=!0}=n,i=bf(e),s=5003,r=new Uint8Array(256),a=new Int32Array(s),o=new Int32Array(s),l=!1;return{reset(){i.reset(),l=!1},finish(){i.writeByte(m_.trailer)},bytes(){return i.bytes()},bytesView(){return i.bytesView()},get buffer(){return i.buffer},get stream(){return i},writeHeader:c,writeFrame(u,h,d,f={}){let{transparent:g=!1,transparentIndex:_=0,delay:p=0,palette:m=null,repeat:S=0,colorDepth:b=8,dispose:w=-1}=f,T=!1;if(t?l||(T=!0,c(),l=!0):T=!!f.first,h=Math.max(0,Math.floor(h)),d=Math.max(0,Math.floor(d)),T){if(!m)throw new Error("First frame must include a { palette } option");A_(i,h,d,m,b),Rf(i,m),S>=0&&R_(i,S)}let M=Math.round(p/10);T_(i,w,M,g,_);let x=!!m&&!T;C_(i,h,d,x?m:null),x&&Rf(i,m),L_(i,u,h,d,b,r,a,o)}};function c(){Cf(i,"GIF89a")}}function T_(n,e,t,i,s){n.writeByte(33),n.writeByte(249),n.writeByte(4),s<0&&(s=0,i=!1);var r,a;i?(r=1,a=2):(r=0,a=0),e>=0&&(a=e&7),a<<=2,n.writeByte(0|a|0|r),Ws(n,t),n.writeByte(s||0),n.writeByte(0)}function A_(n,e,t,i,s=8){let r=1,a=0,o=jc(i.length)-1,l=r<<7|s-1<<4|a<<3|o;Ws(n,e),Ws(n,t),n.writeBytes([l,0,0])}function R_(n,e){n.writeByte(33),n.writeByte(255),n.writeByte(11),Cf(n,"NETSCAPE2.0"),n.writeByte(3),n.writeByte(1),Ws(n,e),n.writeByte(0)}function Rf(n,e){let t=1<<jc(e.length);for(let i=0;i<t;i++){let s=[0,0,0];i<e.length&&(s=e[i]),n.writeByte(s[0]),n.writeByte(s[1]),n.writeByte(s[2])}}function C_(n,e,t,i){if(n.writeByte(44),Ws(n,0),Ws(n,0),Ws(n,e),Ws(n,t),i){let s=0,r=0,a=jc(i.length)-1;n.writeByte(128|s|r|0|a)}else n.writeByte(0)}function L_(n,e,t,i,s=8,r,a,o){__(t,i,e,s,n,r,a,o)}function Ws(n,e){n.writeByte(e&255),n.writeByte(e>>8&255)}function Cf(n,e){for(var t=0;t<e.length;t++)n.writeByte(e.charCodeAt(t))}function jc(n){return Math.max(Math.ceil(Math.log2(n)),1)}const P_=80,D_=640,N_=70,I_=1800;function U_(n){const e=Math.min(P_,n+1);return Array.from({length:e},(t,i)=>e===1?n:Math.round(i*n/(e-1)))}function F_(n,e=D_){const t=Math.min(1,e/n.width),i=document.createElement("canvas");i.width=Math.round(n.width*t),i.height=Math.round(n.height*t);const s=i.getContext("2d");return s.imageSmoothingQuality="high",s.drawImage(n,0,0,i.width,i.height),i}async function O_(n,e,t){const i=E_();let s=0,r=0;for(const[a,o]of n.entries()){if(!t(a))return null;const l=await e(o);a===0&&([s,r]=[l.width,l.height]);const c=l.getContext("2d",{willReadFrequently:!0}),{data:u}=c.getImageData(0,0,s,r),h=S_(u,256);i.writeFrame(b_(u,h),s,r,{palette:h,delay:a===n.length-1?I_:N_})}return t(n.length),i.finish(),i.bytes()}function jo(n,e){const t=document.createElement("a"),i=URL.createObjectURL(n);t.href=i,t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}function B_(n,e){const t=v("p",{class:"aside",role:"status"}),i=v("button",{type:"button",class:"save",hidden:!0},Kt("stop"));let s=!1,r=!1;i.addEventListener("click",()=>{r=!0});const a=S=>{t.textContent=S},o=(S,b,w)=>{const T=v("button",{type:"button",class:"entry"},S,b?v("small",{},b):null);return T.addEventListener("click",()=>void l(w)),T},l=async S=>{const b=n();if(!s){if(!b){a(Kt("nothing"));return}s=!0,r=!1,a(Kt("working"));try{a(await S(b))}catch(w){a(w instanceof Error?w.message:String(w))}finally{s=!1,i.hidden=!0}}},c=async({name:S,page:b})=>{const{file:w,dropped:T}=await b();jo(w,`thalweg-${S}.html`);const M=T.length?` ${Kt("dropped")} ${T.join(", ")}.`:"";return`${Kt("saved")} thalweg-${S}.html, ${tl(w.size)}.${M}`},u=async S=>{const b=el(S);if(!b)return Kt("nothing");const w=await k_(di(b,S.title,S.what().legend??[],devicePixelRatio||1));return jo(w,`thalweg-${S.name}.png`),`${Kt("saved")} thalweg-${S.name}.png, ${tl(w.size)}.`},h=async({name:S,what:b})=>{const w=b().table?.()??[];if(!w.length)return Kt("nothing");const T=new Blob([p_(w)],{type:"text/csv;charset=utf-8"});return jo(T,`thalweg-${S}.csv`),`${Kt("saved")} thalweg-${S}.csv, ${tl(T.size)}.`},d=async S=>{const{player:b,legend:w}=S.what(),T=el(S);if(!b||!T||b.last()<1)return Kt("nothing");b.pause();const M=b.last(),x=b.step(),y=U_(M);i.hidden=!1;const A=await O_(y,async B=>{b.show(M,B),await z_();const R=`${S.title} · ${In("stepOf")} ${B.toLocaleString("en")}`;return di(F_(el(S)??T),R,w??[],1)},B=>(a(`${Kt("frame")} ${B} / ${y.length}`),!r&&S.body.isConnected&&b.last()===M));if(S.body.isConnected&&b.last()===M&&b.show(M,x),!A)return Kt("ended");const U=new Blob([A],{type:"image/gif"});return jo(U,`thalweg-${S.name}.gif`),`${Kt("saved")} thalweg-${S.name}.gif, ${tl(U.size)}.`},f=e?o(Kt("page"),Kt("pageNote"),c):null,g=o(Kt("picture"),null,u),_=o(Kt("numbers"),Kt("numbersNote"),h),p=o(Kt("animation"),null,d),m=v("details",{class:"exports"},v("summary",{},Kt("export")),v("div",{class:"menu"},f,g,_,p,t,i));return m.addEventListener("toggle",()=>{if(!m.open)return;s||a("");const S=n(),b=S?.what();g.hidden=!S||!el(S),_.hidden=!b?.table,p.hidden=(b?.player?.last()??0)<1}),m.addEventListener("keydown",S=>{S.key==="Escape"&&(m.open=!1,m.querySelector("summary").focus())}),m}function el({body:n,what:e}){const t=e().picture?.();return t||([...n.querySelectorAll("canvas")].find(({clientWidth:i,clientHeight:s})=>i>100&&s>60)??null)}async function z_(){for(let n=0;n<2;n++)await new Promise(e=>requestAnimationFrame(e))}async function k_(n){const[,e]=n.toDataURL("image/png").split(",");return new Blob([Uint8Array.from(atob(e),t=>t.charCodeAt(0))],{type:"image/png"})}function tl(n){return n<1e6?`${Math.max(1,Math.round(n/1e3))} kB`:`${(n/1e6).toFixed(1)} MB`}const Lf=[[],[7,4],[2,3],[9,3,2,3]];function nl({walks:n,steps:e},t){const i=typeof e=="number"?e:e[t];return Math.min(i,n[t].points.length/2-1)}function Gi(n){return n%8}function il(n){return Lf[Math.floor(n/8)%Lf.length]}const G_=300,Pf=new WeakMap;function H_(n){const e=n.querySelector(".player");return e?Pf.get(e):void 0}function $a(n,e=i=>i,t){const i=v("button",{type:"button",class:"play"},In("play")),s=v("button",{type:"button",class:"save"},In("step")),r=v("button",{type:"button",class:"save"},In("again")),a=v("input",{type:"range",min:0,max:0,value:0,step:1,"aria-label":In("stepOf")}),o=v("output",{class:"n"},"0");let l=0,c=0,u=!1,h=0;const d=p=>{l=Math.min(c,Math.max(0,p)),a.value=String(l),o.textContent=e(l).toLocaleString("en"),n(l)},f=p=>{u!==p&&(u=p,i.textContent=In(p?"pause":"play"),p&&requestAnimationFrame(g))},g=()=>{if(u){if(t&&++h<t.frames()){t.between(h/t.frames()),requestAnimationFrame(g);return}h=0,d(l+(t?1:Math.max(1,Math.round(c/G_)))),l>=c?f(!1):requestAnimationFrame(g)}};i.addEventListener("click",()=>{!u&&l>=c&&d(0),f(!u)}),s.addEventListener("click",()=>{f(!1),d(l+1)}),r.addEventListener("click",()=>{f(!1),d(0)}),a.addEventListener("input",()=>{f(!1),d(Number(a.value))});const _={element:v("div",{class:"player"},i,s,r,a,o),step:()=>l,last:()=>c,show:(p,m)=>{c=p,a.max=String(p),d(m)},pause:()=>f(!1),go:p=>{f(!1),d(p)}};return Pf.set(_.element,_),_}function V_(n){const e=[],t=[],i={step:[],x:[],y:[],height:[],gradient_x:[],gradient_y:[]};for(const s of n)for(let r=0;2*r<s.points.length;r++)e.push(s.name),t.push(s.words),i.step.push(r),i.x.push(s.points[2*r]),i.y.push(s.points[2*r+1]),i.height.push(s.heights[r]),s.gradients&&(i.gradient_x.push(s.gradients[2*r]),i.gradient_y.push(s.gradients[2*r+1]));return[{name:"run",values:e},{name:"setting",values:t},...Object.entries(i).flatMap(([s,r])=>r.length===e.length?[{name:s,values:r}]:[])]}function Df(n){return n.map((e,t)=>({words:e.name,colour:jt(e.colour??Gi(t))}))}function W_(n,e){const t=H_(n),i=[...n.querySelectorAll(".stage canvas")].find(({clientWidth:r})=>r>0),s=Array.isArray(e.walks)?e.walks.filter($_):[];return{...t?{player:t}:{},...i?{picture:()=>i}:{},...s.length?{legend:Df(s),table:()=>V_(s)}:{}}}function $_(n){const e=n;return e?.points instanceof Float32Array&&e.heights instanceof Float32Array&&typeof e.name=="string"}async function X_(n,e){const t=v("div",{class:"unseen-page","aria-hidden":"true",inert:!0});document.body.append(t);const i=[],s=await e_(()=>q_(n,t,new URLSearchParams(e),i)).finally(()=>{for(const l of i)l.close();t.remove()}),r={address:e,on:new Date().toISOString().slice(0,10),dropped:[],answers:s},a=await a_();let o=await _f(r);for(;o.length>a&&s.size;){const[l]=[...s].reduce((c,u)=>u[1].length>c[1].length?u:c);s.delete(l),r.dropped.push(l.split(" ")[0]),o=await _f(r)}return{file:await o_(o),dropped:r.dropped}}function q_(n,e,t,i){return new Promise((s,r)=>{const a={parts:t,keep:()=>{},expose:()=>s(),tell:()=>{}};n.open(e,a).then(o=>{i.push(o),s()},r)})}let eu=!1,Nf=!1,Xa=v("p",{});function Y_(n,e){const t=Xa.textContent;Xa=v("p",{class:"message",role:"status"},t),n_(()=>{eu&&(eu=!1,Xa.textContent=Kt("needsLab"),setTimeout(e))}),Nf||K_();const i=n.dropped.length?v("p",{},`${Kt("dropped")} ${n.dropped.join(", ")}.`):null;return v("section",{class:"saved-note","aria-label":Kt("savedNote")},v("p",{},Kt("savedOn").replace("{date}",n.on)),i,Xa)}function K_(){Nf=!0;for(const n of["pointerdown","keydown","input","change"])addEventListener(n,()=>{eu=!0,Xa.textContent=""},{capture:!0})}const Z_=2e3;function le(n,e=5){if(n==null||!Number.isFinite(n))return"–";const t=Math.abs(n);if(t>=1e5&&t<1e12)return Gr(tu(n.toFixed(0)));if(n===0)return"0";const i=Math.floor(Math.log10(t)+1e-12);if(i<-4||i>=12)return Gr(If(n.toExponential(e-1)));const s=n.toFixed(Math.max(0,e-1-i));return Gr(tu(s.includes(".")?s.replace(/\.?0+$/,""):s))}function If(n){return n.replace(/\.?0*e/,"e").replace("e+","e")}function Gr(n){return n.replace(/^-/,"−")}function tu(n){const[e,t]=n.split("."),i=e.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?i:`${i}.${t}`}function vn(n){if(typeof n=="string")return n;if(n==null||!Number.isFinite(n))return"–";const e=Math.abs(n);return e!==0&&(e<1e-4||e>=1e6)?Gr(If(n.toExponential(3))):Gr(String(Number(n.toPrecision(4))))}function sl(n){const e=Math.abs(n);for(const[t,i]of[[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(e>=t)return`${Gr(String(Number((n/t).toPrecision(3))))} ${i}`;return vn(n)}function Gt(n,e=0){return n==null||!Number.isFinite(n)?"–":`${(100*n).toFixed(e)} %`}function Ri(n,e){return`${tu(String(n))} ${e}${n===1?"":"s"}`}function Gn(n,e){const t=[...n];if(t.length<=e)return n;const i=Math.floor((e-1)/2);return`${t.slice(0,e-1-i).join("")}…${i?t.slice(-i).join(""):""}`}function Uf(n){return n==null||!Number.isFinite(n)?"–":n<120?`${le(n,3)} s`:`${Math.floor(n/60)} min ${Math.round(n%60)} s`}const Ff=2e3;function qa(n,e){const t=(e-n.low)/(n.high-n.low||1),i=Math.min(1,Math.max(0,t));return n.log?Math.log1p(Ff*i)/Math.log1p(Ff):i}function J_(n,e,t){const i=(e-n.x[0])/(n.x[1]-n.x[0])*(n.columns-1),s=(t-n.y[0])/(n.y[1]-n.y[0])*(n.rows-1);if(!(i>=0&&s>=0&&i<=n.columns-1&&s<=n.rows-1))return NaN;const r=Math.min(n.columns-2,Math.floor(i)),a=Math.min(n.rows-2,Math.floor(s)),o=i-r,l=s-a,c=(u,h)=>n.heights[u*n.columns+h];return(1-l)*((1-o)*c(a,r)+o*c(a,r+1))+l*((1-o)*c(a+1,r)+o*c(a+1,r+1))}function Q_(n,e,t){let[i,s]=[0,1];for(const[r,[a,o]]of[t.x,t.y].entries()){const l=n[r],c=e[r]-l;if(c===0&&(l<a||l>o))return null;if(c===0)continue;const u=[(a-l)/c,(o-l)/c];[i,s]=[Math.max(i,Math.min(...u)),Math.min(s,Math.max(...u))]}return i<s?[i,s]:null}const Ya=[[68,1,84],[70,50,127],[54,92,141],[39,127,142],[31,161,135],[74,194,109],[159,218,58],[253,231,37]];function Of(n){const e=Math.min(1,Math.max(0,n))*(Ya.length-1),t=Math.min(Ya.length-2,Math.floor(e)),i=e-t,s=r=>Math.round(Ya[t][r]+i*(Ya[t+1][r]-Ya[t][r]));return[s(0),s(1),s(2)]}function Bf(n,e){const t=[],{columns:i,rows:s}=n,r=(a,o)=>qa(n,n.heights[a*i+o])-e;for(let a=0;a<s-1;a++)for(let o=0;o<i-1;o++){const l=r(a,o),c=r(a,o+1),u=r(a+1,o+1),h=r(a+1,o);if(![l,c,u,h].every(Number.isFinite))continue;const d=[];l>0!=c>0&&d.push([o+l/(l-c),a]),c>0!=u>0&&d.push([o+1,a+c/(c-u)]),h>0!=u>0&&d.push([o+h/(h-u),a+1]),l>0!=h>0&&d.push([o,a+l/(l-h)]);for(let f=0;f+1<d.length;f+=2)t.push([...d[f],...d[f+1]])}return t}function j_(n,e,t){const i=[],s=Math.max(1,Math.floor(n.length/2e3));for(let r=0;r<n.length;r+=s)Number.isFinite(n[r])&&i.push((n[r]-e)/(t-e||1));return i.sort((r,a)=>r-a),(i[Math.floor(i.length/2)]??1)<.12}const zf=18,kf='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function ex(n,e){const t=document.createElement("canvas");t.className="flat",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",n);let i=null,s={minima:[]},r=null,a=[],o=null;const l=(p,m)=>{const S=i;return[(p-S.x[0])/(S.x[1]-S.x[0])*t.width,(1-(m-S.y[0])/(S.y[1]-S.y[0]))*t.height]},c=()=>{const p=devicePixelRatio||1,m=Math.round(t.clientWidth*p),S=Math.round(t.clientHeight*p);m&&(t.width!==m||t.height!==S)&&([t.width,t.height]=[m,S])},u=p=>{o=p;const{walks:m,start:S,shown:b}=p;if(!i||!r)return;c();const w=t.getContext("2d"),T=devicePixelRatio||1;w.setTransform(1,0,0,1,0,0),w.clearRect(0,0,t.width,t.height),w.imageSmoothingEnabled=!0,w.drawImage(r,0,0,t.width,t.height),w.strokeStyle="rgba(255,255,255,.34)",w.lineWidth=T*.8,w.beginPath();const M=t.width/(i.columns-1),x=t.height/(i.rows-1);for(const[C,N,A,U]of a)w.moveTo(C*M,t.height-N*x),w.lineTo(A*M,t.height-U*x);w.stroke();for(const[C,N]of s.minima)nx(w,...l(C,N),T);if(m.forEach((C,N)=>h(w,C,C.colour??N,nl(p,N),T,b===C.name)),S){const[C,N]=l(...S);w.beginPath(),w.arc(C,N,6*T,0,2*Math.PI),w.fillStyle="#fff",w.fill(),w.lineWidth=2*T,w.strokeStyle="#111",w.stroke()}for(const C of p.straights??[])d(w,C,T);f(w,T);const y=m.findIndex(({name:C})=>C===b);y>=0&&g(w,m[y],nl(p,y),T)},h=(p,m,S,b,w,T)=>{p.beginPath();for(let C=0;C<=b;C++){const[N,A]=l(m.points[2*C],m.points[2*C+1]);C?p.lineTo(N,A):p.moveTo(N,A)}const M=p.getLineDash();p.lineJoin="round",p.strokeStyle="rgba(0,0,0,.55)",p.lineWidth=(T?5.5:4)*w,p.stroke(),p.setLineDash(il(S).map(C=>C*w)),p.strokeStyle=jt(Gi(S)),p.lineWidth=(T?3.2:2)*w,p.stroke(),p.setLineDash(M);const[x,y]=l(m.points[2*b],m.points[2*b+1]);p.beginPath(),p.arc(x,y,(T?6:4.5)*w,0,2*Math.PI),p.fillStyle=jt(Gi(S)),p.fill(),p.lineWidth=1.4*w,p.strokeStyle="#fff",p.stroke()},d=(p,{from:m,to:S,colour:b,words:w,head:T,dashed:M},x)=>{const[y,C]=l(...m),[N,A]=l(...S),U=Math.hypot(N-y,A-C);if(!(U>0))return;const[B,R]=[(N-y)/U,(A-C)/U];for(const[F,O]of[[5.5,"rgba(0,0,0,.55)"],[2.8,nu(b)]])p.lineWidth=F*x,p.strokeStyle=O,p.setLineDash(M?[7*x,5*x]:[]),p.beginPath(),p.moveTo(y,C),p.lineTo(N,A),p.stroke(),p.setLineDash([]),T&&(p.beginPath(),p.moveTo(N-(10*B-6*R)*x,A-(10*R+6*B)*x),p.lineTo(N,A),p.lineTo(N-(10*B+6*R)*x,A-(10*R-6*B)*x),p.stroke());if(w){const F=(P,G)=>Math.min(G-8*x,Math.max(8*x,P));p.font=`600 ${13*x}px ${kf}`;const O=p.measureText(w).width;iu(p,w,F((y+N)/2+10*x,t.width-O),F((C+A)/2-12*x,t.height),x)}},f=(p,m)=>{if(!s.names)return;const[S,b]=s.names;p.font=`600 ${13*m}px ${kf}`,iu(p,S,t.width-p.measureText(S).width-10*m,t.height-10*m,m),iu(p,b,10*m,20*m,m)},g=(p,m,S,b)=>{const w=Math.min(S,m.points.length/2-2);if(w<0||!m.gradients)return;const[T,M]=[m.points[2*w],m.points[2*w+1]],x=l(T,M),y=(C,N,A,U)=>{const B=l(T+C,M+N),R=[B[0]-x[0],B[1]-x[1]],F=Math.hypot(...R);if(!(F>0))return;const O=54*b,P=R[0]/F,G=R[1]/F,k=[x[0]+P*O,x[1]+G*O];for(const[Y,Z]of[[5,"rgba(0,0,0,.6)"],[2.4,U]])p.lineWidth=Y*b,p.strokeStyle=Z,p.setLineDash(A.map(ne=>ne*b)),p.beginPath(),p.moveTo(x[0],x[1]),p.lineTo(k[0],k[1]),p.stroke(),p.setLineDash([]),p.beginPath(),p.moveTo(k[0]-(9*P-5*G)*b,k[1]-(9*G+5*P)*b),p.lineTo(k[0],k[1]),p.lineTo(k[0]-(9*P+5*G)*b,k[1]-(9*G-5*P)*b),p.stroke()};y(-m.gradients[2*w],-m.gradients[2*w+1],[5,4],"#fff"),y(m.points[2*w+2]-T,m.points[2*w+3]-M,[],"#ffd23c")};t.addEventListener("click",p=>{if(!i||!e)return;const m=t.getBoundingClientRect(),S=(p.clientX-m.left)/m.width,b=1-(p.clientY-m.top)/m.height;e([i.x[0]+S*(i.x[1]-i.x[0]),i.y[0]+b*(i.y[1]-i.y[0])])}),t.addEventListener("keydown",p=>{if(!i||!o?.start||!e)return;const S={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]}[p.key];if(!S)return;p.preventDefault();const[b,w]=o.start,T=(i.x[1]-i.x[0])/40,M=(i.y[1]-i.y[0])/40;e([Gf(b+S[0]*T,i.x),Gf(w+S[1]*M,i.y)])});const _=new ResizeObserver(()=>{o&&t.clientWidth&&u(o)});return _.observe(t),{element:t,show:(p,m)=>{i=p,s=m,r=tx(p),a=[];for(let S=1;S<zf;S++)a.push(...Bf(p,S/zf))},draw:u,close:()=>_.disconnect()}}function nu(n){return n===null?"#ffffff":jt(Gi(n))}function iu(n,e,t,i,s){n.lineJoin="round",n.lineWidth=4*s,n.strokeStyle="rgba(0,0,0,.7)",n.strokeText(e,t,i),n.fillStyle="#fff",n.fillText(e,t,i)}function Gf(n,[e,t]){return Math.min(t,Math.max(e,n))}function tx(n){const e=document.createElement("canvas");[e.width,e.height]=[n.columns,n.rows];const t=e.getContext("2d"),i=t.createImageData(n.columns,n.rows);for(let s=0;s<n.rows;s++)for(let r=0;r<n.columns;r++){const a=n.heights[s*n.columns+r],o=4*((n.rows-1-s)*n.columns+r),l=Number.isFinite(a),[c,u,h]=l?Of(qa(n,a)):[128,128,128];i.data.set([c,u,h,l?255:60],o)}return t.putImageData(i,0,0),e}function nx(n,e,t,i){for(const[s,r]of[[5,"rgba(0,0,0,.6)"],[2.2,"#fff"]])n.lineWidth=s*i,n.strokeStyle=r,n.beginPath(),n.moveTo(e-6*i,t-6*i),n.lineTo(e+6*i,t+6*i),n.moveTo(e+6*i,t-6*i),n.lineTo(e-6*i,t+6*i),n.stroke()}/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */const su="187",ix=0,Hf=1,sx=2,rl=1,rx=2,Ka=3,gr=0,fi=1,Hi=2,Hr=0,Za=1,Vf=2,Wf=3,$f=4,ax=5,Vr=100,ox=101,lx=102,cx=103,ux=104,hx=200,dx=201,fx=202,px=203,Xf=204,qf=205,mx=206,gx=207,vx=208,_x=209,xx=210,Sx=211,wx=212,bx=213,Mx=214,ru=0,au=1,ou=2,Ja=3,lu=4,cu=5,uu=6,hu=7,du=0,yx=1,Ex=2,Ts=0,Yf=1,Kf=2,Zf=3,Jf=4,Qf=5,jf=6,ep=7,tp=300,Wr=301,Qa=302,fu=303,pu=304,mu=1e3,As=1001,gu=1002,Hn=1003,Tx=1004,al=1005,ii=1006,vu=1007,$s=1008,gi=1009,np=1010,ip=1011,ja=1012,_u=1013,is=1014,ss=1015,rs=1016,xu=1017,Su=1018,$r=1020,sp=35902,rp=35899,ap=1021,op=1022,as=1023,Xs=1026,qs=1027,lp=1028,wu=1029,vr=1030,bu=1031,Mu=1033,ol=33776,ll=33777,cl=33778,ul=33779,yu=35840,Eu=35841,Tu=35842,Au=35843,Ru=36196,Cu=37492,Lu=37496,Pu=37488,Du=37489,hl=37490,Nu=37491,Iu=37808,Uu=37809,Fu=37810,Ou=37811,Bu=37812,zu=37813,ku=37814,Gu=37815,Hu=37816,Vu=37817,Wu=37818,$u=37819,Xu=37820,qu=37821,Yu=36492,Ku=36494,Zu=36495,Ju=36283,Qu=36284,dl=36285,ju=36286,Ax=3200,eh=0,Rx=1,Ys="",Ci="srgb",fl="srgb-linear",pl="linear",Vt="srgb",th=7680,Cx=519,Lx=512,Px=513,Dx=514,cp=515,Nx=516,Ix=517,up=518,hp=519,dp=35044,fp="300 es",Vi=2e3,eo=2001;function Ux(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function ml(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function Fx(){const n=ml("canvas");return n.style.display="block",n}const pp={};function gl(...n){const e="THREE."+n.shift();console.log(e,...n)}function mp(n){const e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){const t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function pt(...n){n=mp(n);const e="THREE."+n.shift();{const t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function Ft(...n){n=mp(n);const e="THREE."+n.shift();{const t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function vl(...n){const e=n.join(" ");e in pp||(pp[e]=!0,pt(...n))}function Ox(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}const Bx={[ru]:ru,[ou]:uu,[lu]:lu,[Ja]:cu,[au]:au,[uu]:ou,[hu]:hu,[cu]:Ja};class _r{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});const i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){const i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){const i=this._listeners;if(i===void 0)return;const s=i[e];if(s!==void 0){const r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){const t=this._listeners;if(t===void 0)return;const i=t[e.type];if(i!==void 0){e.target=this;const s=i.slice(0);for(let r=0,a=s.length;r<a;r++)s[r].call(this,e);e.target=null}}}const Kn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];let gp=1234567;const to=Math.PI/180,no=180/Math.PI;function Ks(){const n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Kn[n&255]+Kn[n>>8&255]+Kn[n>>16&255]+Kn[n>>24&255]+"-"+Kn[e&255]+Kn[e>>8&255]+"-"+Kn[e>>16&15|64]+Kn[e>>24&255]+"-"+Kn[t&63|128]+Kn[t>>8&255]+"-"+Kn[t>>16&255]+Kn[t>>24&255]+Kn[i&255]+Kn[i>>8&255]+Kn[i>>16&255]+Kn[i>>24&255]).toLowerCase()}function yt(n,e,t){return Math.max(e,Math.min(t,n))}function nh(n,e){return(n%e+e)%e}function zx(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function kx(n,e,t){return n!==e?(t-n)/(e-n):0}function io(n,e,t){return(1-t)*n+t*e}function Gx(n,e,t,i){return io(n,e,1-Math.exp(-t*i))}function Hx(n,e=1){return e-Math.abs(nh(n,e*2)-e)}function Vx(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function Wx(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function $x(n,e){return n+Math.floor(Math.random()*(e-n+1))}function Xx(n,e){return n+Math.random()*(e-n)}function qx(n){return n*(.5-Math.random())}function Yx(n){n!==void 0&&(gp=n);let e=gp+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function Kx(n){return n*to}function Zx(n){return n*no}function Jx(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function Qx(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function vp(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function jx(n,e,t,i,s){const r=Math.cos,a=Math.sin,o=r(t/2),l=a(t/2),c=r((e+i)/2),u=a((e+i)/2),h=r((e-i)/2),d=a((e-i)/2),f=r((i-e)/2),g=a((i-e)/2);switch(s){case"XYX":n.set(o*u,l*h,l*d,o*c);break;case"YZY":n.set(l*d,o*u,l*h,o*c);break;case"ZXZ":n.set(l*h,l*d,o*u,o*c);break;case"XZX":n.set(o*u,l*g,l*f,o*c);break;case"YXY":n.set(l*f,o*u,l*g,o*c);break;case"ZYZ":n.set(l*g,l*f,o*u,o*c);break;default:pt("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function _l(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function ih(n,e){if(e.constructor===Float32Array)return n;const t=_l(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function sh(n,e){if(e.constructor===Float32Array)return n;const t=_l(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}const eS={DEG2RAD:to,RAD2DEG:no,generateUUID:Ks,clamp:yt,euclideanModulo:nh,mapLinear:zx,inverseLerp:kx,lerp:io,damp:Gx,pingpong:Hx,smoothstep:Vx,smootherstep:Wx,randInt:$x,randFloat:Xx,randFloatSpread:qx,seededRandom:Yx,degToRad:Kx,radToDeg:Zx,isPowerOfTwo:Jx,ceilPowerOfTwo:Qx,floorPowerOfTwo:vp,setQuaternionFromProperEuler:jx,normalize:sh,denormalize:ih};class wt{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){const t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=yt(this.x,e.x,t.x),this.y=yt(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=yt(this.x,e,t),this.y=yt(this.y,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(yt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const i=this.dot(e)/t;return Math.acos(yt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){const i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,a=this.y-e.y;return this.x=r*i-a*s+e.x,this.y=r*s+a*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}}class Xr{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,a,o){let l=i[s+0],c=i[s+1],u=i[s+2],h=i[s+3],d=r[a+0],f=r[a+1],g=r[a+2],_=r[a+3];if(h!==_||l!==d||c!==f||u!==g){let p=l*d+c*f+u*g+h*_;p<0&&(d=-d,f=-f,g=-g,_=-_,p=-p);let m=1-o;if(p<.9995){const S=Math.acos(p),b=Math.sin(S);m=Math.sin(m*S)/b,o=Math.sin(o*S)/b,l=l*m+d*o,c=c*m+f*o,u=u*m+g*o,h=h*m+_*o}else{l=l*m+d*o,c=c*m+f*o,u=u*m+g*o,h=h*m+_*o;const S=1/Math.sqrt(l*l+c*c+u*u+h*h);l*=S,c*=S,u*=S,h*=S}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=h}static multiplyQuaternionsFlat(e,t,i,s,r,a){const o=i[s],l=i[s+1],c=i[s+2],u=i[s+3],h=r[a],d=r[a+1],f=r[a+2],g=r[a+3];return e[t]=o*g+u*h+l*f-c*d,e[t+1]=l*g+u*d+c*h-o*f,e[t+2]=c*g+u*f+o*d-l*h,e[t+3]=u*g-o*h-l*d-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){const i=e._x,s=e._y,r=e._z,a=e._order,o=Math.cos,l=Math.sin,c=o(i/2),u=o(s/2),h=o(r/2),d=l(i/2),f=l(s/2),g=l(r/2);switch(a){case"XYZ":this._x=d*u*h+c*f*g,this._y=c*f*h-d*u*g,this._z=c*u*g+d*f*h,this._w=c*u*h-d*f*g;break;case"YXZ":this._x=d*u*h+c*f*g,this._y=c*f*h-d*u*g,this._z=c*u*g-d*f*h,this._w=c*u*h+d*f*g;break;case"ZXY":this._x=d*u*h-c*f*g,this._y=c*f*h+d*u*g,this._z=c*u*g+d*f*h,this._w=c*u*h-d*f*g;break;case"ZYX":this._x=d*u*h-c*f*g,this._y=c*f*h+d*u*g,this._z=c*u*g-d*f*h,this._w=c*u*h+d*f*g;break;case"YZX":this._x=d*u*h+c*f*g,this._y=c*f*h+d*u*g,this._z=c*u*g-d*f*h,this._w=c*u*h-d*f*g;break;case"XZY":this._x=d*u*h-c*f*g,this._y=c*f*h-d*u*g,this._z=c*u*g+d*f*h,this._w=c*u*h+d*f*g;break;default:pt("Quaternion: .setFromEuler() encountered an unknown order: "+a)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){const i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){const t=e.elements,i=t[0],s=t[4],r=t[8],a=t[1],o=t[5],l=t[9],c=t[2],u=t[6],h=t[10],d=i+o+h;if(d>0){const f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(u-l)*f,this._y=(r-c)*f,this._z=(a-s)*f}else if(i>o&&i>h){const f=2*Math.sqrt(1+i-o-h);this._w=(u-l)/f,this._x=.25*f,this._y=(s+a)/f,this._z=(r+c)/f}else if(o>h){const f=2*Math.sqrt(1+o-i-h);this._w=(r-c)/f,this._x=(s+a)/f,this._y=.25*f,this._z=(l+u)/f}else{const f=2*Math.sqrt(1+h-i-o);this._w=(a-s)/f,this._x=(r+c)/f,this._y=(l+u)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(yt(this.dot(e),-1,1)))}rotateTowards(e,t){const i=this.angleTo(e);if(i===0)return this;const s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){const i=e._x,s=e._y,r=e._z,a=e._w,o=t._x,l=t._y,c=t._z,u=t._w;return this._x=i*u+a*o+s*c-r*l,this._y=s*u+a*l+r*o-i*c,this._z=r*u+a*c+i*l-s*o,this._w=a*u-i*o-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,a=e._w,o=this.dot(e);o<0&&(i=-i,s=-s,r=-r,a=-a,o=-o);let l=1-t;if(o<.9995){const c=Math.acos(o),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+a*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+a*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){const e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}}class ee{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(_p.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(_p.setFromAxisAngle(e,t))}applyMatrix3(e){const t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){const t=this.x,i=this.y,s=this.z,r=e.elements,a=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*a,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*a,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*a,this}applyQuaternion(e){const t=this.x,i=this.y,s=this.z,r=e.x,a=e.y,o=e.z,l=e.w,c=2*(a*s-o*i),u=2*(o*t-r*s),h=2*(r*i-a*t);return this.x=t+l*c+a*h-o*u,this.y=i+l*u+o*c-r*h,this.z=s+l*h+r*u-a*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){const t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=yt(this.x,e.x,t.x),this.y=yt(this.y,e.y,t.y),this.z=yt(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=yt(this.x,e,t),this.y=yt(this.y,e,t),this.z=yt(this.z,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(yt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){const i=e.x,s=e.y,r=e.z,a=t.x,o=t.y,l=t.z;return this.x=s*l-r*o,this.y=r*a-i*l,this.z=i*o-s*a,this}projectOnVector(e){const t=e.lengthSq();if(t===0)return this.set(0,0,0);const i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return rh.copy(this).projectOnVector(e),this.sub(rh)}reflect(e){return this.sub(rh.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const i=this.dot(e)/t;return Math.acos(yt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){const s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){const t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){const e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}}const rh=new ee,_p=new Xr;class Mt{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,a,o,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,a,o,l,c)}set(e,t,i,s,r,a,o,l,c){const u=this.elements;return u[0]=e,u[1]=s,u[2]=o,u[3]=t,u[4]=r,u[5]=l,u[6]=i,u[7]=a,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){const t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){const t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const i=e.elements,s=t.elements,r=this.elements,a=i[0],o=i[3],l=i[6],c=i[1],u=i[4],h=i[7],d=i[2],f=i[5],g=i[8],_=s[0],p=s[3],m=s[6],S=s[1],b=s[4],w=s[7],T=s[2],M=s[5],x=s[8];return r[0]=a*_+o*S+l*T,r[3]=a*p+o*b+l*M,r[6]=a*m+o*w+l*x,r[1]=c*_+u*S+h*T,r[4]=c*p+u*b+h*M,r[7]=c*m+u*w+h*x,r[2]=d*_+f*S+g*T,r[5]=d*p+f*b+g*M,r[8]=d*m+f*w+g*x,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],u=e[8];return t*a*u-t*o*c-i*r*u+i*o*l+s*r*c-s*a*l}invert(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],u=e[8],h=u*a-o*c,d=o*l-u*r,f=c*r-a*l,g=t*h+i*d+s*f;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);const _=1/g;return e[0]=h*_,e[1]=(s*c-u*i)*_,e[2]=(o*i-s*a)*_,e[3]=d*_,e[4]=(u*t-s*l)*_,e[5]=(s*r-o*t)*_,e[6]=f*_,e[7]=(i*l-c*t)*_,e[8]=(a*t-i*r)*_,this}transpose(){let e;const t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){const t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,a,o){const l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*a+c*o)+a+e,-s*c,s*l,-s*(-c*a+l*o)+o+t,0,0,1),this}scale(e,t){return vl("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(ah.makeScale(e,t)),this}rotate(e){return vl("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(ah.makeRotation(-e)),this}translate(e,t){return vl("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(ah.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){const t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){const i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}}const ah=new Mt,xp=new Mt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Sp=new Mt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function tS(){const n={enabled:!0,workingColorSpace:fl,spaces:{},convert:function(s,r,a){return this.enabled===!1||r===a||!r||!a||(this.spaces[r].transfer===Vt&&(s.r=Rs(s.r),s.g=Rs(s.g),s.b=Rs(s.b)),this.spaces[r].primaries!==this.spaces[a].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[a].fromXYZ)),this.spaces[a].transfer===Vt&&(s.r=qr(s.r),s.g=qr(s.g),s.b=qr(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Ys?pl:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,a){return s.copy(this.spaces[a].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[fl]:{primaries:e,whitePoint:i,transfer:pl,toXYZ:xp,fromXYZ:Sp,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Ci},outputColorSpaceConfig:{drawingBufferColorSpace:Ci}},[Ci]:{primaries:e,whitePoint:i,transfer:Vt,toXYZ:xp,fromXYZ:Sp,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Ci}}}),n}const It=tS();function Rs(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function qr(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}let Yr;class nS{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{Yr===void 0&&(Yr=ml("canvas")),Yr.width=e.width,Yr.height=e.height;const s=Yr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=Yr}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){const t=ml("canvas");t.width=e.width,t.height=e.height;const i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);const s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let a=0;a<r.length;a++)r[a]=Rs(r[a]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){const t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(Rs(t[i]/255)*255):t[i]=Rs(t[i]);return{data:t,width:e.width,height:e.height}}else return pt("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}}let iS=0;class oh{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:iS++}),this.uuid=Ks(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){const t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];const i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let a=0,o=s.length;a<o;a++)s[a].isDataTexture?r.push(lh(s[a].image)):r.push(lh(s[a]))}else r=lh(s);i.url=r}return t||(e.images[this.uuid]=i),i}}function lh(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?nS.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(pt("Texture: Unable to serialize Texture."),{})}let sS=0;const ch=new ee;class Zn extends _r{constructor(e=Zn.DEFAULT_IMAGE,t=Zn.DEFAULT_MAPPING,i=As,s=As,r=ii,a=$s,o=as,l=gi,c=Zn.DEFAULT_ANISOTROPY,u=Ys){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:sS++}),this.uuid=Ks(),this.name="",this.source=new oh(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=a,this.anisotropy=c,this.format=o,this.internalFormat=null,this.type=l,this.offset=new wt(0,0),this.repeat=new wt(1,1),this.center=new wt(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Mt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(ch).x}get height(){return this.source.getSize(ch).y}get depth(){return this.source.getSize(ch).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(const t in e){const i=e[t];if(i===void 0){pt(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}const s=this[t];if(s===void 0){pt(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];const i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==tp)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case mu:e.x=e.x-Math.floor(e.x);break;case As:e.x=e.x<0?0:1;break;case gu:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case mu:e.y=e.y-Math.floor(e.y);break;case As:e.y=e.y<0?0:1;break;case gu:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}}Zn.DEFAULT_IMAGE=null,Zn.DEFAULT_MAPPING=tp,Zn.DEFAULT_ANISOTROPY=1;class tn{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){const t=this.x,i=this.y,s=this.z,r=this.w,a=e.elements;return this.x=a[0]*t+a[4]*i+a[8]*s+a[12]*r,this.y=a[1]*t+a[5]*i+a[9]*s+a[13]*r,this.z=a[2]*t+a[6]*i+a[10]*s+a[14]*r,this.w=a[3]*t+a[7]*i+a[11]*s+a[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);const t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r;const l=e.elements,c=l[0],u=l[4],h=l[8],d=l[1],f=l[5],g=l[9],_=l[2],p=l[6],m=l[10];if(Math.abs(u-d)<.01&&Math.abs(h-_)<.01&&Math.abs(g-p)<.01){if(Math.abs(u+d)<.1&&Math.abs(h+_)<.1&&Math.abs(g+p)<.1&&Math.abs(c+f+m-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;const b=(c+1)/2,w=(f+1)/2,T=(m+1)/2,M=(u+d)/4,x=(h+_)/4,y=(g+p)/4;return b>w&&b>T?b<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(b),s=M/i,r=x/i):w>T?w<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(w),i=M/s,r=y/s):T<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(T),i=x/r,s=y/r),this.set(i,s,r,t),this}let S=Math.sqrt((p-g)*(p-g)+(h-_)*(h-_)+(d-u)*(d-u));return Math.abs(S)<.001&&(S=1),this.x=(p-g)/S,this.y=(h-_)/S,this.z=(d-u)/S,this.w=Math.acos((c+f+m-1)/2),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=yt(this.x,e.x,t.x),this.y=yt(this.y,e.y,t.y),this.z=yt(this.z,e.z,t.z),this.w=yt(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=yt(this.x,e,t),this.y=yt(this.y,e,t),this.z=yt(this.z,e,t),this.w=yt(this.w,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(yt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}}class rS extends _r{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:ii,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new tn(0,0,e,t),this.scissorTest=!1,this.viewport=new tn(0,0,e,t),this.textures=[];const s=i.count;for(let r=0;r<s;r++)this.textures[r]=new Zn({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){const t={minFilter:ii,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;const s=Object.assign({},e.textures[t].image);this.textures[t].source=new oh(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){const t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}}class os extends rS{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}}class wp extends Zn{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Hn,this.minFilter=Hn,this.wrapR=As,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}}class aS extends Zn{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Hn,this.minFilter=Hn,this.wrapR=As,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}}class Zt{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,a,o,l,c,u,h,d,f,g,_,p){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,a,o,l,c,u,h,d,f,g,_,p)}set(e,t,i,s,r,a,o,l,c,u,h,d,f,g,_,p){const m=this.elements;return m[0]=e,m[4]=t,m[8]=i,m[12]=s,m[1]=r,m[5]=a,m[9]=o,m[13]=l,m[2]=c,m[6]=u,m[10]=h,m[14]=d,m[3]=f,m[7]=g,m[11]=_,m[15]=p,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new Zt().fromArray(this.elements)}copy(e){const t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){const t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){const t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();const t=this.elements,i=e.elements,s=1/Kr.setFromMatrixColumn(e,0).length(),r=1/Kr.setFromMatrixColumn(e,1).length(),a=1/Kr.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*a,t[9]=i[9]*a,t[10]=i[10]*a,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){const t=this.elements,i=e.x,s=e.y,r=e.z,a=Math.cos(i),o=Math.sin(i),l=Math.cos(s),c=Math.sin(s),u=Math.cos(r),h=Math.sin(r);if(e.order==="XYZ"){const d=a*u,f=a*h,g=o*u,_=o*h;t[0]=l*u,t[4]=-l*h,t[8]=c,t[1]=f+g*c,t[5]=d-_*c,t[9]=-o*l,t[2]=_-d*c,t[6]=g+f*c,t[10]=a*l}else if(e.order==="YXZ"){const d=l*u,f=l*h,g=c*u,_=c*h;t[0]=d+_*o,t[4]=g*o-f,t[8]=a*c,t[1]=a*h,t[5]=a*u,t[9]=-o,t[2]=f*o-g,t[6]=_+d*o,t[10]=a*l}else if(e.order==="ZXY"){const d=l*u,f=l*h,g=c*u,_=c*h;t[0]=d-_*o,t[4]=-a*h,t[8]=g+f*o,t[1]=f+g*o,t[5]=a*u,t[9]=_-d*o,t[2]=-a*c,t[6]=o,t[10]=a*l}else if(e.order==="ZYX"){const d=a*u,f=a*h,g=o*u,_=o*h;t[0]=l*u,t[4]=g*c-f,t[8]=d*c+_,t[1]=l*h,t[5]=_*c+d,t[9]=f*c-g,t[2]=-c,t[6]=o*l,t[10]=a*l}else if(e.order==="YZX"){const d=a*l,f=a*c,g=o*l,_=o*c;t[0]=l*u,t[4]=_-d*h,t[8]=g*h+f,t[1]=h,t[5]=a*u,t[9]=-o*u,t[2]=-c*u,t[6]=f*h+g,t[10]=d-_*h}else if(e.order==="XZY"){const d=a*l,f=a*c,g=o*l,_=o*c;t[0]=l*u,t[4]=-h,t[8]=c*u,t[1]=d*h+_,t[5]=a*u,t[9]=f*h-g,t[2]=g*h-f,t[6]=o*u,t[10]=_*h+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(oS,e,lS)}lookAt(e,t,i){const s=this.elements;return vi.subVectors(e,t),vi.lengthSq()===0&&(vi.z=1),vi.normalize(),Zs.crossVectors(i,vi),Zs.lengthSq()===0&&(Math.abs(i.z)===1?vi.x+=1e-4:vi.z+=1e-4,vi.normalize(),Zs.crossVectors(i,vi)),Zs.normalize(),xl.crossVectors(vi,Zs),s[0]=Zs.x,s[4]=xl.x,s[8]=vi.x,s[1]=Zs.y,s[5]=xl.y,s[9]=vi.y,s[2]=Zs.z,s[6]=xl.z,s[10]=vi.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const i=e.elements,s=t.elements,r=this.elements,a=i[0],o=i[4],l=i[8],c=i[12],u=i[1],h=i[5],d=i[9],f=i[13],g=i[2],_=i[6],p=i[10],m=i[14],S=i[3],b=i[7],w=i[11],T=i[15],M=s[0],x=s[4],y=s[8],C=s[12],N=s[1],A=s[5],U=s[9],B=s[13],R=s[2],F=s[6],O=s[10],P=s[14],G=s[3],k=s[7],Y=s[11],Z=s[15];return r[0]=a*M+o*N+l*R+c*G,r[4]=a*x+o*A+l*F+c*k,r[8]=a*y+o*U+l*O+c*Y,r[12]=a*C+o*B+l*P+c*Z,r[1]=u*M+h*N+d*R+f*G,r[5]=u*x+h*A+d*F+f*k,r[9]=u*y+h*U+d*O+f*Y,r[13]=u*C+h*B+d*P+f*Z,r[2]=g*M+_*N+p*R+m*G,r[6]=g*x+_*A+p*F+m*k,r[10]=g*y+_*U+p*O+m*Y,r[14]=g*C+_*B+p*P+m*Z,r[3]=S*M+b*N+w*R+T*G,r[7]=S*x+b*A+w*F+T*k,r[11]=S*y+b*U+w*O+T*Y,r[15]=S*C+b*B+w*P+T*Z,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){const e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],a=e[1],o=e[5],l=e[9],c=e[13],u=e[2],h=e[6],d=e[10],f=e[14],g=e[3],_=e[7],p=e[11],m=e[15],S=l*f-c*d,b=o*f-c*h,w=o*d-l*h,T=a*f-c*u,M=a*d-l*u,x=a*h-o*u;return t*(_*S-p*b+m*w)-i*(g*S-p*T+m*M)+s*(g*b-_*T+m*x)-r*(g*w-_*M+p*x)}determinantAffine(){const e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],a=e[5],o=e[9],l=e[2],c=e[6],u=e[10];return t*(a*u-o*c)-i*(r*u-o*l)+s*(r*c-a*l)}transpose(){const e=this.elements;let t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){const s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],u=e[8],h=e[9],d=e[10],f=e[11],g=e[12],_=e[13],p=e[14],m=e[15],S=t*o-i*a,b=t*l-s*a,w=t*c-r*a,T=i*l-s*o,M=i*c-r*o,x=s*c-r*l,y=u*_-h*g,C=u*p-d*g,N=u*m-f*g,A=h*p-d*_,U=h*m-f*_,B=d*m-f*p,R=S*B-b*U+w*A+T*N-M*C+x*y;if(R===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);const F=1/R;return e[0]=(o*B-l*U+c*A)*F,e[1]=(s*U-i*B-r*A)*F,e[2]=(_*x-p*M+m*T)*F,e[3]=(d*M-h*x-f*T)*F,e[4]=(l*N-a*B-c*C)*F,e[5]=(t*B-s*N+r*C)*F,e[6]=(p*w-g*x-m*b)*F,e[7]=(u*x-d*w+f*b)*F,e[8]=(a*U-o*N+c*y)*F,e[9]=(i*N-t*U-r*y)*F,e[10]=(g*M-_*w+m*S)*F,e[11]=(h*w-u*M-f*S)*F,e[12]=(o*C-a*A-l*y)*F,e[13]=(t*A-i*C+s*y)*F,e[14]=(_*b-g*T-p*S)*F,e[15]=(u*T-h*b+d*S)*F,this}scale(e){const t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){const e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){const t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){const i=Math.cos(t),s=Math.sin(t),r=1-i,a=e.x,o=e.y,l=e.z,c=r*a,u=r*o;return this.set(c*a+i,c*o-s*l,c*l+s*o,0,c*o+s*l,u*o+i,u*l-s*a,0,c*l-s*o,u*l+s*a,r*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,a){return this.set(1,i,r,0,e,1,a,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){const s=this.elements,r=t._x,a=t._y,o=t._z,l=t._w,c=r+r,u=a+a,h=o+o,d=r*c,f=r*u,g=r*h,_=a*u,p=a*h,m=o*h,S=l*c,b=l*u,w=l*h,T=i.x,M=i.y,x=i.z;return s[0]=(1-(_+m))*T,s[1]=(f+w)*T,s[2]=(g-b)*T,s[3]=0,s[4]=(f-w)*M,s[5]=(1-(d+m))*M,s[6]=(p+S)*M,s[7]=0,s[8]=(g+b)*x,s[9]=(p-S)*x,s[10]=(1-(d+_))*x,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){const s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];const r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let a=Kr.set(s[0],s[1],s[2]).length();const o=Kr.set(s[4],s[5],s[6]).length(),l=Kr.set(s[8],s[9],s[10]).length();r<0&&(a=-a),Wi.copy(this);const c=1/a,u=1/o,h=1/l;return Wi.elements[0]*=c,Wi.elements[1]*=c,Wi.elements[2]*=c,Wi.elements[4]*=u,Wi.elements[5]*=u,Wi.elements[6]*=u,Wi.elements[8]*=h,Wi.elements[9]*=h,Wi.elements[10]*=h,t.setFromRotationMatrix(Wi),i.x=a,i.y=o,i.z=l,this}makePerspective(e,t,i,s,r,a,o=Vi,l=!1){const c=this.elements,u=2*r/(t-e),h=2*r/(i-s),d=(t+e)/(t-e),f=(i+s)/(i-s);let g,_;if(l)g=r/(a-r),_=a*r/(a-r);else if(o===Vi)g=-(a+r)/(a-r),_=-2*a*r/(a-r);else if(o===eo)g=-a/(a-r),_=-a*r/(a-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+o);return c[0]=u,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=h,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=_,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,s,r,a,o=Vi,l=!1){const c=this.elements,u=2/(t-e),h=2/(i-s),d=-(t+e)/(t-e),f=-(i+s)/(i-s);let g,_;if(l)g=1/(a-r),_=a/(a-r);else if(o===Vi)g=-2/(a-r),_=-(a+r)/(a-r);else if(o===eo)g=-1/(a-r),_=-r/(a-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+o);return c[0]=u,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=h,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=g,c[14]=_,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){const t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){const i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}}const Kr=new ee,Wi=new Zt,oS=new ee(0,0,0),lS=new ee(1,1,1),Zs=new ee,xl=new ee,vi=new ee,bp=new Zt,Mp=new Xr;class Js{constructor(e=0,t=0,i=0,s=Js.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){const s=e.elements,r=s[0],a=s[4],o=s[8],l=s[1],c=s[5],u=s[9],h=s[2],d=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(yt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(-u,f),this._z=Math.atan2(-a,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-yt(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(o,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-h,r),this._z=0);break;case"ZXY":this._x=Math.asin(yt(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-h,f),this._z=Math.atan2(-a,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-yt(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-a,c));break;case"YZX":this._z=Math.asin(yt(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-h,r)):(this._x=0,this._y=Math.atan2(o,f));break;case"XZY":this._z=Math.asin(-yt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(o,r)):(this._x=Math.atan2(-u,f),this._y=0);break;default:pt("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return bp.makeRotationFromQuaternion(e),this.setFromRotationMatrix(bp,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Mp.setFromEuler(this),this.setFromQuaternion(Mp,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}}Js.DEFAULT_ORDER="XYZ";class uh{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}}let cS=0;const yp=new ee,Zr=new Xr,Cs=new Zt,Sl=new ee,so=new ee,uS=new ee,hS=new Xr,Ep=new ee(1,0,0),Tp=new ee(0,1,0),Ap=new ee(0,0,1),Rp={type:"added"},dS={type:"removed"},Jr={type:"childadded",child:null},hh={type:"childremoved",child:null};class An extends _r{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:cS++}),this.uuid=Ks(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=An.DEFAULT_UP.clone();const e=new ee,t=new Js,i=new Xr,s=new ee(1,1,1);function r(){i.setFromEuler(t,!1)}function a(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(a),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Zt},normalMatrix:{value:new Mt}}),this.matrix=new Zt,this.matrixWorld=new Zt,this.matrixAutoUpdate=An.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=An.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new uh,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Zr.setFromAxisAngle(e,t),this.quaternion.multiply(Zr),this}rotateOnWorldAxis(e,t){return Zr.setFromAxisAngle(e,t),this.quaternion.premultiply(Zr),this}rotateX(e){return this.rotateOnAxis(Ep,e)}rotateY(e){return this.rotateOnAxis(Tp,e)}rotateZ(e){return this.rotateOnAxis(Ap,e)}translateOnAxis(e,t){return yp.copy(e).applyQuaternion(this.quaternion),this.position.add(yp.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Ep,e)}translateY(e){return this.translateOnAxis(Tp,e)}translateZ(e){return this.translateOnAxis(Ap,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Cs.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?Sl.copy(e):Sl.set(e,t,i);const s=this.parent;this.updateWorldMatrix(!0,!1),so.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Cs.lookAt(so,Sl,this.up):Cs.lookAt(Sl,so,this.up),this.quaternion.setFromRotationMatrix(Cs),s&&(Cs.extractRotation(s.matrixWorld),Zr.setFromRotationMatrix(Cs),this.quaternion.premultiply(Zr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Ft("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Rp),Jr.child=e,this.dispatchEvent(Jr),Jr.child=null):Ft("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}const t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(dS),hh.child=e,this.dispatchEvent(hh),hh.child=null),this}removeFromParent(){const e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Cs.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Cs.multiply(e.parent.matrixWorld)),e.applyMatrix4(Cs),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Rp),Jr.child=e,this.dispatchEvent(Jr),Jr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){const a=this.children[i].getObjectByProperty(e,t);if(a!==void 0)return a}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);const s=this.children;for(let r=0,a=s.length;r<a;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(so,e,uS),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(so,hS,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);const t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){const t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);const e=this.pivot;if(e!==null){const t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){const s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){const r=this.children;for(let a=0,o=r.length;a<o;a++)r[a].updateWorldMatrix(!1,!0,i)}}toJSON(e){const t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});const s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(o=>({...o,boundingBox:o.boundingBox?o.boundingBox.toJSON():void 0,boundingSphere:o.boundingSphere?o.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(o=>({...o})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(o,l){return o[l.uuid]===void 0&&(o[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);const o=this.geometry.parameters;if(o!==void 0&&o.shapes!==void 0){const l=o.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){const h=l[c];r(e.shapes,h)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){const o=[];for(let l=0,c=this.material.length;l<c;l++)o.push(r(e.materials,this.material[l]));s.material=o}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let o=0;o<this.children.length;o++)s.children.push(this.children[o].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let o=0;o<this.animations.length;o++){const l=this.animations[o];s.animations.push(r(e.animations,l))}}if(t){const o=a(e.geometries),l=a(e.materials),c=a(e.textures),u=a(e.images),h=a(e.shapes),d=a(e.skeletons),f=a(e.animations),g=a(e.nodes);o.length>0&&(i.geometries=o),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),u.length>0&&(i.images=u),h.length>0&&(i.shapes=h),d.length>0&&(i.skeletons=d),f.length>0&&(i.animations=f),g.length>0&&(i.nodes=g)}return i.object=s,i;function a(o){const l=[];for(const c in o){const u=o[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){const s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}}An.DEFAULT_UP=new ee(0,1,0),An.DEFAULT_MATRIX_AUTO_UPDATE=!0,An.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;class wl extends An{constructor(){super(),this.isGroup=!0,this.type="Group"}}const fS={type:"move"};class dh{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new wl,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new wl,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new ee,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new ee),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new wl,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new ee,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new ee,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){const t=this._hand;if(t)for(const i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,a=null;const o=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){a=!0;for(const _ of e.hand.values()){const p=t.getJointPose(_,i),m=this._getHandJoint(c,_);p!==null&&(m.matrix.fromArray(p.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=p.radius),m.visible=p!==null}const u=c.joints["index-finger-tip"],h=c.joints["thumb-tip"],d=u.position.distanceTo(h.position),f=.02,g=.005;c.inputState.pinching&&d>f+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=f-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));o!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(o.matrix.fromArray(s.transform.matrix),o.matrix.decompose(o.position,o.quaternion,o.scale),o.matrixWorldNeedsUpdate=!0,s.linearVelocity?(o.hasLinearVelocity=!0,o.linearVelocity.copy(s.linearVelocity)):o.hasLinearVelocity=!1,s.angularVelocity?(o.hasAngularVelocity=!0,o.angularVelocity.copy(s.angularVelocity)):o.hasAngularVelocity=!1,this.dispatchEvent(fS)))}return o!==null&&(o.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=a!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){const i=new wl;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}}const Cp={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Qs={h:0,s:0,l:0},bl={h:0,s:0,l:0};function fh(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}class Tt{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){const s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Ci){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,It.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=It.workingColorSpace){return this.r=e,this.g=t,this.b=i,It.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=It.workingColorSpace){if(e=nh(e,1),t=yt(t,0,1),i=yt(i,0,1),t===0)this.r=this.g=this.b=i;else{const r=i<=.5?i*(1+t):i+t-i*t,a=2*i-r;this.r=fh(a,r,e+1/3),this.g=fh(a,r,e),this.b=fh(a,r,e-1/3)}return It.colorSpaceToWorking(this,s),this}setStyle(e,t=Ci){function i(r){r!==void 0&&parseFloat(r)<1&&pt("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r;const a=s[1],o=s[2];switch(a){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:pt("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){const r=s[1],a=r.length;if(a===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(a===6)return this.setHex(parseInt(r,16),t);pt("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Ci){const i=Cp[e.toLowerCase()];return i!==void 0?this.setHex(i,t):pt("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Rs(e.r),this.g=Rs(e.g),this.b=Rs(e.b),this}copyLinearToSRGB(e){return this.r=qr(e.r),this.g=qr(e.g),this.b=qr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Ci){return It.workingToColorSpace(Jn.copy(this),e),Math.round(yt(Jn.r*255,0,255))*65536+Math.round(yt(Jn.g*255,0,255))*256+Math.round(yt(Jn.b*255,0,255))}getHexString(e=Ci){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=It.workingColorSpace){It.workingToColorSpace(Jn.copy(this),t);const i=Jn.r,s=Jn.g,r=Jn.b,a=Math.max(i,s,r),o=Math.min(i,s,r);let l,c;const u=(o+a)/2;if(o===a)l=0,c=0;else{const h=a-o;switch(c=u<=.5?h/(a+o):h/(2-a-o),a){case i:l=(s-r)/h+(s<r?6:0);break;case s:l=(r-i)/h+2;break;case r:l=(i-s)/h+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=It.workingColorSpace){return It.workingToColorSpace(Jn.copy(this),t),e.r=Jn.r,e.g=Jn.g,e.b=Jn.b,e}getStyle(e=Ci){It.workingToColorSpace(Jn.copy(this),e);const t=Jn.r,i=Jn.g,s=Jn.b;return e!==Ci?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(Qs),this.setHSL(Qs.h+e,Qs.s+t,Qs.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Qs),e.getHSL(bl);const i=io(Qs.h,bl.h,t),s=io(Qs.s,bl.s,t),r=io(Qs.l,bl.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){const t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}}const Jn=new Tt;Tt.NAMES=Cp;class pS extends An{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Js,this.environmentIntensity=1,this.environmentRotation=new Js,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){const t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}}const $i=new ee,Ls=new ee,ph=new ee,Ps=new ee,Qr=new ee,jr=new ee,Lp=new ee,mh=new ee,gh=new ee,vh=new ee,_h=new tn,xh=new tn,Sh=new tn;class Li{constructor(e=new ee,t=new ee,i=new ee){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),$i.subVectors(e,t),s.cross($i);const r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){$i.subVectors(s,t),Ls.subVectors(i,t),ph.subVectors(e,t);const a=$i.dot($i),o=$i.dot(Ls),l=$i.dot(ph),c=Ls.dot(Ls),u=Ls.dot(ph),h=a*c-o*o;if(h===0)return r.set(0,0,0),null;const d=1/h,f=(c*l-o*u)*d,g=(a*u-o*l)*d;return r.set(1-f-g,g,f)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,Ps)===null?!1:Ps.x>=0&&Ps.y>=0&&Ps.x+Ps.y<=1}static getInterpolation(e,t,i,s,r,a,o,l){return this.getBarycoord(e,t,i,s,Ps)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,Ps.x),l.addScaledVector(a,Ps.y),l.addScaledVector(o,Ps.z),l)}static getInterpolatedAttribute(e,t,i,s,r,a){return _h.setScalar(0),xh.setScalar(0),Sh.setScalar(0),_h.fromBufferAttribute(e,t),xh.fromBufferAttribute(e,i),Sh.fromBufferAttribute(e,s),a.setScalar(0),a.addScaledVector(_h,r.x),a.addScaledVector(xh,r.y),a.addScaledVector(Sh,r.z),a}static isFrontFacing(e,t,i,s){return $i.subVectors(i,t),Ls.subVectors(e,t),$i.cross(Ls).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return $i.subVectors(this.c,this.b),Ls.subVectors(this.a,this.b),$i.cross(Ls).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return Li.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return Li.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return Li.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return Li.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return Li.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){const i=this.a,s=this.b,r=this.c;let a,o;Qr.subVectors(s,i),jr.subVectors(r,i),mh.subVectors(e,i);const l=Qr.dot(mh),c=jr.dot(mh);if(l<=0&&c<=0)return t.copy(i);gh.subVectors(e,s);const u=Qr.dot(gh),h=jr.dot(gh);if(u>=0&&h<=u)return t.copy(s);const d=l*h-u*c;if(d<=0&&l>=0&&u<=0&&l-u>0)return a=l/(l-u),t.copy(i).addScaledVector(Qr,a);vh.subVectors(e,r);const f=Qr.dot(vh),g=jr.dot(vh);if(g>=0&&f<=g)return t.copy(r);const _=f*c-l*g;if(_<=0&&c>=0&&g<=0)return o=c/(c-g),t.copy(i).addScaledVector(jr,o);const p=u*g-f*h;if(p<=0&&h-u>=0&&f-g>=0)return Lp.subVectors(r,s),o=(h-u)/(h-u+(f-g)),t.copy(s).addScaledVector(Lp,o);const m=1/(p+_+d);return a=_*m,o=d*m,t.copy(i).addScaledVector(Qr,a).addScaledVector(jr,o)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}}class js{constructor(e=new ee(1/0,1/0,1/0),t=new ee(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Xi.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Xi.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){const i=Xi.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);const i=e.geometry;if(i!==void 0){const r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let a=0,o=r.count;a<o;a++)e.isMesh===!0?e.getVertexPosition(a,Xi):Xi.fromBufferAttribute(r,a),Xi.applyMatrix4(e.matrixWorld),this.expandByPoint(Xi);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Ml.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Ml.copy(i.boundingBox)),Ml.applyMatrix4(e.matrixWorld),this.union(Ml)}const s=e.children;for(let r=0,a=s.length;r<a;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Xi),Xi.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(ro),yl.subVectors(this.max,ro),ea.subVectors(e.a,ro),ta.subVectors(e.b,ro),na.subVectors(e.c,ro),er.subVectors(ta,ea),tr.subVectors(na,ta),xr.subVectors(ea,na);let t=[0,-er.z,er.y,0,-tr.z,tr.y,0,-xr.z,xr.y,er.z,0,-er.x,tr.z,0,-tr.x,xr.z,0,-xr.x,-er.y,er.x,0,-tr.y,tr.x,0,-xr.y,xr.x,0];return!wh(t,ea,ta,na,yl)||(t=[1,0,0,0,1,0,0,0,1],!wh(t,ea,ta,na,yl))?!1:(El.crossVectors(er,tr),t=[El.x,El.y,El.z],wh(t,ea,ta,na,yl))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Xi).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Xi).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Ds[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Ds[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Ds[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Ds[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Ds[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Ds[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Ds[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Ds[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Ds),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}}const Ds=[new ee,new ee,new ee,new ee,new ee,new ee,new ee,new ee],Xi=new ee,Ml=new js,ea=new ee,ta=new ee,na=new ee,er=new ee,tr=new ee,xr=new ee,ro=new ee,yl=new ee,El=new ee,Sr=new ee;function wh(n,e,t,i,s){for(let r=0,a=n.length-3;r<=a;r+=3){Sr.fromArray(n,r);const o=s.x*Math.abs(Sr.x)+s.y*Math.abs(Sr.y)+s.z*Math.abs(Sr.z),l=e.dot(Sr),c=t.dot(Sr),u=i.dot(Sr);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>o)return!1}return!0}const _n=new ee,Tl=new wt;let mS=0;class Pi extends _r{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:mS++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=dp,this.updateRanges=[],this.gpuType=ss,this.version=0,this._normalizationScale=e!==void 0?_l(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)Tl.fromBufferAttribute(this,t),Tl.applyMatrix3(e),this.setXY(t,Tl.x,Tl.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)_n.fromBufferAttribute(this,t),_n.applyMatrix3(e),this.setXYZ(t,_n.x,_n.y,_n.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)_n.fromBufferAttribute(this,t),_n.applyMatrix4(e),this.setXYZ(t,_n.x,_n.y,_n.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)_n.fromBufferAttribute(this,t),_n.applyNormalMatrix(e),this.setXYZ(t,_n.x,_n.y,_n.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)_n.fromBufferAttribute(this,t),_n.transformDirection(e),this.setXYZ(t,_n.x,_n.y,_n.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){const e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):ih(e,this.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):sh(e,this.array)}}class Pp extends Pi{constructor(e,t,i){super(new Uint16Array(e),t,i)}}class Dp extends Pi{constructor(e,t,i){super(new Uint32Array(e),t,i)}}class cn extends Pi{constructor(e,t,i){super(new Float32Array(e),t,i)}}const gS=new js,ao=new ee,bh=new ee;class ia{constructor(e=new ee,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){const i=this.center;t!==void 0?i.copy(t):gS.setFromPoints(e).getCenter(i);let s=0;for(let r=0,a=e.length;r<a;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){const t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){const i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;ao.subVectors(e,this.center);const t=ao.lengthSq();if(t>this.radius*this.radius){const i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(ao,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(bh.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(ao.copy(e.center).add(bh)),this.expandByPoint(ao.copy(e.center).sub(bh))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}}let vS=0;const Di=new Zt,Mh=new An,sa=new ee,_i=new js,oo=new js,Un=new ee;class Vn extends _r{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:vS++}),this.uuid=Ks(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Ux(e)?Dp:Pp)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){const t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);const i=this.attributes.normal;if(i!==void 0){const r=new Mt().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}const s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Di.makeRotationFromQuaternion(e),this.applyMatrix4(Di),this}rotateX(e){return Di.makeRotationX(e),this.applyMatrix4(Di),this}rotateY(e){return Di.makeRotationY(e),this.applyMatrix4(Di),this}rotateZ(e){return Di.makeRotationZ(e),this.applyMatrix4(Di),this}translate(e,t,i){return Di.makeTranslation(e,t,i),this.applyMatrix4(Di),this}scale(e,t,i){return Di.makeScale(e,t,i),this.applyMatrix4(Di),this}lookAt(e){return Mh.lookAt(e),Mh.updateMatrix(),this.applyMatrix4(Mh.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(sa).negate(),this.translate(sa.x,sa.y,sa.z),this}setFromPoints(e){const t=this.getAttribute("position");if(t===void 0){const i=[];for(let s=0,r=e.length;s<r;s++){const a=e[s];i.push(a.x,a.y,a.z||0)}this.setAttribute("position",new cn(i,3))}else{const i=Math.min(e.length,t.count);for(let s=0;s<i;s++){const r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&pt("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new js);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ft("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new ee(-1/0,-1/0,-1/0),new ee(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){const r=t[i];_i.setFromBufferAttribute(r),this.morphTargetsRelative?(Un.addVectors(this.boundingBox.min,_i.min),this.boundingBox.expandByPoint(Un),Un.addVectors(this.boundingBox.max,_i.max),this.boundingBox.expandByPoint(Un)):(this.boundingBox.expandByPoint(_i.min),this.boundingBox.expandByPoint(_i.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Ft('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ia);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ft("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new ee,1/0);return}if(e){const i=this.boundingSphere.center;if(_i.setFromBufferAttribute(e),t)for(let r=0,a=t.length;r<a;r++){const o=t[r];oo.setFromBufferAttribute(o),this.morphTargetsRelative?(Un.addVectors(_i.min,oo.min),_i.expandByPoint(Un),Un.addVectors(_i.max,oo.max),_i.expandByPoint(Un)):(_i.expandByPoint(oo.min),_i.expandByPoint(oo.max))}_i.getCenter(i);let s=0;for(let r=0,a=e.count;r<a;r++)Un.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(Un));if(t)for(let r=0,a=t.length;r<a;r++){const o=t[r],l=this.morphTargetsRelative;for(let c=0,u=o.count;c<u;c++)Un.fromBufferAttribute(o,c),l&&(sa.fromBufferAttribute(e,c),Un.add(sa)),s=Math.max(s,i.distanceToSquared(Un))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&Ft('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){const e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Ft("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}const i=t.position,s=t.normal,r=t.uv;let a=this.getAttribute("tangent");(a===void 0||a.count!==i.count)&&(a=new Pi(new Float32Array(4*i.count),4),this.setAttribute("tangent",a));const o=[],l=[],c=new Uint8Array(i.count);for(let C=0;C<i.count;C++)o[C]=new ee,l[C]=new ee;const u=new ee,h=new ee,d=new ee,f=new wt,g=new wt,_=new wt,p=new ee,m=new ee;function S(C,N,A){c[C]=c[N]=c[A]=1,u.fromBufferAttribute(i,C),h.fromBufferAttribute(i,N),d.fromBufferAttribute(i,A),f.fromBufferAttribute(r,C),g.fromBufferAttribute(r,N),_.fromBufferAttribute(r,A),h.sub(u),d.sub(u),g.sub(f),_.sub(f);const U=1/(g.x*_.y-_.x*g.y);isFinite(U)&&(p.copy(h).multiplyScalar(_.y).addScaledVector(d,-g.y).multiplyScalar(U),m.copy(d).multiplyScalar(g.x).addScaledVector(h,-_.x).multiplyScalar(U),o[C].add(p),o[N].add(p),o[A].add(p),l[C].add(m),l[N].add(m),l[A].add(m))}let b=this.groups;b.length===0&&(b=[{start:0,count:e.count}]);for(let C=0,N=b.length;C<N;++C){const A=b[C],U=A.start,B=A.count;for(let R=U,F=U+B;R<F;R+=3)S(e.getX(R+0),e.getX(R+1),e.getX(R+2))}const w=new ee,T=new ee,M=new ee,x=new ee;function y(C){M.fromBufferAttribute(s,C),x.copy(M);const N=o[C];w.copy(N),w.sub(M.multiplyScalar(M.dot(N))).normalize(),T.crossVectors(x,N);const U=T.dot(l[C])<0?-1:1;a.setXYZW(C,w.x,w.y,w.z,U)}for(let C=0,N=i.count;C<N;++C)c[C]&&y(C);this._transformed=!0}computeVertexNormals(){const e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new Pi(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let d=0,f=i.count;d<f;d++)i.setXYZ(d,0,0,0);const s=new ee,r=new ee,a=new ee,o=new ee,l=new ee,c=new ee,u=new ee,h=new ee;if(e)for(let d=0,f=e.count;d<f;d+=3){const g=e.getX(d+0),_=e.getX(d+1),p=e.getX(d+2);s.fromBufferAttribute(t,g),r.fromBufferAttribute(t,_),a.fromBufferAttribute(t,p),u.subVectors(a,r),h.subVectors(s,r),u.cross(h),o.fromBufferAttribute(i,g),l.fromBufferAttribute(i,_),c.fromBufferAttribute(i,p),o.add(u),l.add(u),c.add(u),i.setXYZ(g,o.x,o.y,o.z),i.setXYZ(_,l.x,l.y,l.z),i.setXYZ(p,c.x,c.y,c.z)}else for(let d=0,f=t.count;d<f;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),a.fromBufferAttribute(t,d+2),u.subVectors(a,r),h.subVectors(s,r),u.cross(h),i.setXYZ(d+0,u.x,u.y,u.z),i.setXYZ(d+1,u.x,u.y,u.z),i.setXYZ(d+2,u.x,u.y,u.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){const e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)Un.fromBufferAttribute(e,t),Un.normalize(),e.setXYZ(t,Un.x,Un.y,Un.z)}toNonIndexed(){function e(o,l){const c=o.array,u=o.itemSize,h=o.normalized,d=new c.constructor(l.length*u);let f=0,g=0;for(let _=0,p=l.length;_<p;_++){o.isInterleavedBufferAttribute?f=l[_]*o.data.stride+o.offset:f=l[_]*u;for(let m=0;m<u;m++)d[g++]=c[f++]}return new Pi(d,u,h)}if(this.index===null)return pt("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;const t=new Vn,i=this.index.array,s=this.attributes;for(const o in s){const l=s[o],c=e(l,i);t.setAttribute(o,c)}const r=this.morphAttributes;for(const o in r){const l=[],c=r[o];for(let u=0,h=c.length;u<h;u++){const d=c[u],f=e(d,i);l.push(f)}t.morphAttributes[o]=l}t.morphTargetsRelative=this.morphTargetsRelative;const a=this.groups;for(let o=0,l=a.length;o<l;o++){const c=a[o];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){const e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){const l=this.parameters;for(const c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};const t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});const i=this.attributes;for(const l in i){const c=i[l];e.data.attributes[l]=c.toJSON(e.data)}const s={};let r=!1;for(const l in this.morphAttributes){const c=this.morphAttributes[l],u=[];for(let h=0,d=c.length;h<d;h++){const f=c[h];u.push(f.toJSON(e.data))}u.length>0&&(s[l]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);const a=this.groups;a.length>0&&(e.data.groups=JSON.parse(JSON.stringify(a)));const o=this.boundingSphere;return o!==null&&(e.data.boundingSphere=o.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;const t={};this.name=e.name;const i=e.index;i!==null&&this.setIndex(i.clone());const s=e.attributes;for(const c in s){const u=s[c];this.setAttribute(c,u.clone(t))}const r=e.morphAttributes;for(const c in r){const u=[],h=r[c];for(let d=0,f=h.length;d<f;d++)u.push(h[d].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;const a=e.groups;for(let c=0,u=a.length;c<u;c++){const h=a[c];this.addGroup(h.start,h.count,h.materialIndex)}const o=e.boundingBox;o!==null&&(this.boundingBox=o.clone());const l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}}class Np{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=dp,this.updateRanges=[],this.version=0,this.uuid=Ks()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,i){e*=this.stride,i*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[i+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=Ip(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);const i=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=Ip(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));const i={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}}function Ip(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=Ks()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}const si=new ee;class ls{constructor(e,t,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=i,this.normalized=s,this._normalizationScale=e!==void 0?_l(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,i=this.data.count;t<i;t++)si.fromBufferAttribute(this,t),si.applyMatrix4(e),this.setXYZ(t,si.x,si.y,si.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)si.fromBufferAttribute(this,t),si.applyNormalMatrix(e),this.setXYZ(t,si.x,si.y,si.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)si.fromBufferAttribute(this,t),si.transformDirection(e),this.setXYZ(t,si.x,si.y,si.z);return this}getComponent(e,t){let i=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.data.array[e*this.data.stride+this.offset+t]=i,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=i,this}setXYZ(e,t,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){gl("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let i=0;i<this.count;i++){const s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new Pi(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new ls(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){gl("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let i=0;i<this.count;i++){const s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):ih(e,this.data.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):sh(e,this.data.array)}}const yh=new ee,_S=new ee,xS=new Mt;class nr{constructor(e=new ee(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){const s=yh.subVectors(i,t).cross(_S.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){const e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){const s=e.delta(yh),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;const a=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(a<0||a>1)?null:t.copy(e.start).addScaledVector(s,a)}intersectsLine(e){const t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){const i=t||xS.getNormalMatrix(e),s=this.coplanarPoint(yh).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}}let SS=0;class wr extends _r{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:SS++}),this.uuid=Ks(),this.name="",this.type="Material",this.blending=Za,this.side=gr,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Xf,this.blendDst=qf,this.blendEquation=Vr,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Tt(0,0,0),this.blendAlpha=0,this.depthFunc=Ja,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Cx,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=th,this.stencilZFail=th,this.stencilZPass=th,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(const t in e){const i=e[t];if(i===void 0){pt(`Material: parameter '${t}' has value of undefined.`);continue}const s=this[t];if(s===void 0){pt(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){const t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});const i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){const a=[];for(const o in r){const l=r[o];delete l.metadata,a.push(l)}return a}if(t){const r=s(e.textures),a=s(e.images);r.length>0&&(i.textures=r),a.length>0&&(i.images=a)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Tt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new nr().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new wt().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new wt().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;const t=e.clippingPlanes;let i=null;if(t!==null){const s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}}class Up extends wr{constructor(e){super(),this.isSpriteMaterial=!0,this.type="SpriteMaterial",this.color=new Tt(16777215),this.map=null,this.alphaMap=null,this.rotation=0,this.sizeAttenuation=!0,this.transparent=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.rotation=e.rotation,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}}let ra;const lo=new ee,aa=new ee,oa=new ee,la=new wt,co=new wt,Fp=new Zt,Al=new ee,uo=new ee,Rl=new ee,Op=new wt,Eh=new wt,Bp=new wt;class wS extends An{constructor(e=new Up){if(super(),this.isSprite=!0,this.type="Sprite",ra===void 0){ra=new Vn;const t=new Float32Array([-.5,-.5,0,0,0,.5,-.5,0,1,0,.5,.5,0,1,1,-.5,.5,0,0,1]),i=new Np(t,5);ra.setIndex([0,1,2,0,2,3]),ra.setAttribute("position",new ls(i,3,0,!1)),ra.setAttribute("uv",new ls(i,2,3,!1))}this.geometry=ra,this.material=e,this.center=new wt(.5,.5),this.count=1}intersectsFrustum(e){return e.intersectsSprite(this)}raycast(e,t){e.camera===null&&Ft('Sprite: "Raycaster.camera" needs to be set in order to raycast against sprites.'),aa.setFromMatrixScale(this.matrixWorld),Fp.copy(e.camera.matrixWorld),this.modelViewMatrix.multiplyMatrices(e.camera.matrixWorldInverse,this.matrixWorld),oa.setFromMatrixPosition(this.modelViewMatrix),e.camera.isPerspectiveCamera&&this.material.sizeAttenuation===!1&&aa.multiplyScalar(-oa.z);const i=this.material.rotation;let s,r;i!==0&&(r=Math.cos(i),s=Math.sin(i));const a=this.center;Cl(Al.set(-.5,-.5,0),oa,a,aa,s,r),Cl(uo.set(.5,-.5,0),oa,a,aa,s,r),Cl(Rl.set(.5,.5,0),oa,a,aa,s,r),Op.set(0,0),Eh.set(1,0),Bp.set(1,1);let o=e.ray.intersectTriangle(Al,uo,Rl,!1,lo);if(o===null&&(Cl(uo.set(-.5,.5,0),oa,a,aa,s,r),Eh.set(0,1),o=e.ray.intersectTriangle(Al,Rl,uo,!1,lo),o===null))return;const l=e.ray.origin.distanceTo(lo);l<e.near||l>e.far||t.push({distance:l,point:lo.clone(),uv:Li.getInterpolation(lo,Al,uo,Rl,Op,Eh,Bp,new wt),face:null,object:this})}copy(e,t){return super.copy(e,t),e.center!==void 0&&this.center.copy(e.center),this.material=e.material,this}toJSON(e){const t=super.toJSON(e);return t.object.center=this.center.toArray(),t}}function Cl(n,e,t,i,s,r){la.subVectors(n,t).addScalar(.5).multiply(i),s!==void 0?(co.x=r*la.x-s*la.y,co.y=s*la.x+r*la.y):co.copy(la),n.copy(e),n.x+=co.x,n.y+=co.y,n.applyMatrix4(Fp)}const Ns=new ee,Th=new ee,Ll=new ee,Pl=new ee;class Ah{constructor(e=new ee,t=new ee(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Ns)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);const i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){const t=Ns.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Ns.copy(this.origin).addScaledVector(this.direction,t),Ns.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){Th.copy(e).add(t).multiplyScalar(.5),Ll.copy(t).sub(e).normalize(),Pl.copy(this.origin).sub(Th);const r=e.distanceTo(t)*.5,a=-this.direction.dot(Ll),o=Pl.dot(this.direction),l=-Pl.dot(Ll),c=Pl.lengthSq(),u=Math.abs(1-a*a);let h,d,f,g;if(u>0)if(h=a*l-o,d=a*o-l,g=r*u,h>=0)if(d>=-g)if(d<=g){const _=1/u;h*=_,d*=_,f=h*(h+a*d+2*o)+d*(a*h+d+2*l)+c}else d=r,h=Math.max(0,-(a*d+o)),f=-h*h+d*(d+2*l)+c;else d=-r,h=Math.max(0,-(a*d+o)),f=-h*h+d*(d+2*l)+c;else d<=-g?(h=Math.max(0,-(-a*r+o)),d=h>0?-r:Math.min(Math.max(-r,-l),r),f=-h*h+d*(d+2*l)+c):d<=g?(h=0,d=Math.min(Math.max(-r,-l),r),f=d*(d+2*l)+c):(h=Math.max(0,-(a*r+o)),d=h>0?r:Math.min(Math.max(-r,-l),r),f=-h*h+d*(d+2*l)+c);else d=a>0?-r:r,h=Math.max(0,-(a*d+o)),f=-h*h+d*(d+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,h),s&&s.copy(Th).addScaledVector(Ll,d),f}intersectSphere(e,t){if(e.radius<0)return null;Ns.subVectors(e.center,this.origin);const i=Ns.dot(this.direction),s=Ns.dot(Ns)-i*i,r=e.radius*e.radius;if(s>r)return null;const a=Math.sqrt(r-s),o=i-a,l=i+a;return l<0?null:o<0?this.at(l,t):this.at(o,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){const t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;const i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){const i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){const t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,a,o,l;const c=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,d=this.origin;return c>=0?(i=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(i=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),u>=0?(r=(e.min.y-d.y)*u,a=(e.max.y-d.y)*u):(r=(e.max.y-d.y)*u,a=(e.min.y-d.y)*u),i>a||r>s||((r>i||isNaN(i))&&(i=r),(a<s||isNaN(s))&&(s=a),h>=0?(o=(e.min.z-d.z)*h,l=(e.max.z-d.z)*h):(o=(e.max.z-d.z)*h,l=(e.min.z-d.z)*h),i>l||o>s)||((o>i||i!==i)&&(i=o),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,Ns)!==null}intersectTriangle(e,t,i,s,r){const a=this.origin,o=this.direction,l=o.x,c=o.y,u=o.z,h=e.x-a.x,d=e.y-a.y,f=e.z-a.z,g=t.x-a.x,_=t.y-a.y,p=t.z-a.z,m=i.x-a.x,S=i.y-a.y,b=i.z-a.z,w=Math.abs(l),T=Math.abs(c),M=Math.abs(u);let x,y,C,N,A,U,B,R,F,O,P,G;if(w>=T&&w>=M?(C=l,U=h,F=g,G=m,l>=0?(x=c,y=u,N=d,A=f,B=_,R=p,O=S,P=b):(x=u,y=c,N=f,A=d,B=p,R=_,O=b,P=S)):T>=M?(C=c,U=d,F=_,G=S,c>=0?(x=u,y=l,N=f,A=h,B=p,R=g,O=b,P=m):(x=l,y=u,N=h,A=f,B=g,R=p,O=m,P=b)):(C=u,U=f,F=p,G=b,u>=0?(x=l,y=c,N=h,A=d,B=g,R=_,O=m,P=S):(x=c,y=l,N=d,A=h,B=_,R=g,O=S,P=m)),C===0)return null;const k=x/C,Y=y/C,Z=1/C,ne=N-k*U,H=A-Y*U,q=B-k*F,ie=R-Y*F,$=O-k*G,Q=P-Y*G,se=$*ie-Q*q,oe=ne*Q-H*$,ue=q*H-ie*ne;if(s){if(se<0||oe<0||ue<0)return null}else if((se<0||oe<0||ue<0)&&(se>0||oe>0||ue>0))return null;const de=se+oe+ue;if(de===0)return null;const Te=Z*(se*U+oe*F+ue*G);return(de>0?Te<0:Te>0)?null:this.at(Te/de,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}}class zp extends wr{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Tt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Js,this.combine=du,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}}const kp=new Zt,br=new Ah,Dl=new ia,Gp=new ee,Nl=new ee,Il=new ee,Ul=new ee,Rh=new ee,Fl=new ee,Hp=new ee,Ol=new ee;class Ni extends An{constructor(e=new Vn,t=new zp){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){const t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){const s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){const o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}getVertexPosition(e,t){const i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,a=i.morphTargetsRelative;t.fromBufferAttribute(s,e);const o=this.morphTargetInfluences;if(r&&o){Fl.set(0,0,0);for(let l=0,c=r.length;l<c;l++){const u=o[l],h=r[l];u!==0&&(Rh.fromBufferAttribute(h,e),a?Fl.addScaledVector(Rh,u):Fl.addScaledVector(Rh.sub(t),u))}t.add(Fl)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Dl.copy(i.boundingSphere),Dl.applyMatrix4(r),br.copy(e.ray).recast(e.near),!(Dl.containsPoint(br.origin)===!1&&(br.intersectSphere(Dl,Gp)===null||br.origin.distanceToSquared(Gp)>(e.far-e.near)**2))&&(kp.copy(r).invert(),br.copy(e.ray).applyMatrix4(kp),!(i.boundingBox!==null&&br.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,br)))}_computeIntersections(e,t,i){let s;const r=this.geometry,a=this.material,o=r.index,l=r.attributes.position,c=r.attributes.uv,u=r.attributes.uv1,h=r.attributes.normal,d=r.groups,f=r.drawRange;if(o!==null)if(Array.isArray(a))for(let g=0,_=d.length;g<_;g++){const p=d[g],m=a[p.materialIndex],S=Math.max(p.start,f.start),b=Math.min(o.count,Math.min(p.start+p.count,f.start+f.count));for(let w=S,T=b;w<T;w+=3){const M=o.getX(w),x=o.getX(w+1),y=o.getX(w+2);s=Bl(this,m,e,i,c,u,h,M,x,y),s&&(s.faceIndex=Math.floor(w/3),s.face.materialIndex=p.materialIndex,t.push(s))}}else{const g=Math.max(0,f.start),_=Math.min(o.count,f.start+f.count);for(let p=g,m=_;p<m;p+=3){const S=o.getX(p),b=o.getX(p+1),w=o.getX(p+2);s=Bl(this,a,e,i,c,u,h,S,b,w),s&&(s.faceIndex=Math.floor(p/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(a))for(let g=0,_=d.length;g<_;g++){const p=d[g],m=a[p.materialIndex],S=Math.max(p.start,f.start),b=Math.min(l.count,Math.min(p.start+p.count,f.start+f.count));for(let w=S,T=b;w<T;w+=3){const M=w,x=w+1,y=w+2;s=Bl(this,m,e,i,c,u,h,M,x,y),s&&(s.faceIndex=Math.floor(w/3),s.face.materialIndex=p.materialIndex,t.push(s))}}else{const g=Math.max(0,f.start),_=Math.min(l.count,f.start+f.count);for(let p=g,m=_;p<m;p+=3){const S=p,b=p+1,w=p+2;s=Bl(this,a,e,i,c,u,h,S,b,w),s&&(s.faceIndex=Math.floor(p/3),t.push(s))}}}}function bS(n,e,t,i,s,r,a,o){let l;if(e.side===fi?l=i.intersectTriangle(a,r,s,!0,o):l=i.intersectTriangle(s,r,a,e.side===gr,o),l===null)return null;Ol.copy(o),Ol.applyMatrix4(n.matrixWorld);const c=t.ray.origin.distanceTo(Ol);return c<t.near||c>t.far?null:{distance:c,point:Ol.clone(),object:n}}function Bl(n,e,t,i,s,r,a,o,l,c){n.getVertexPosition(o,Nl),n.getVertexPosition(l,Il),n.getVertexPosition(c,Ul);const u=bS(n,e,t,i,Nl,Il,Ul,Hp);if(u){const h=new ee;Li.getBarycoord(Hp,Nl,Il,Ul,h),s&&(u.uv=Li.getInterpolatedAttribute(s,o,l,c,h,new wt)),r&&(u.uv1=Li.getInterpolatedAttribute(r,o,l,c,h,new wt)),a&&(u.normal=Li.getInterpolatedAttribute(a,o,l,c,h,new ee),u.normal.dot(i.direction)>0&&u.normal.multiplyScalar(-1));const d={a:o,b:l,c,normal:new ee,materialIndex:0};Li.getNormal(Nl,Il,Ul,d.normal),u.face=d,u.barycoord=h}return u}class MS extends Zn{constructor(e=null,t=1,i=1,s,r,a,o,l,c=Hn,u=Hn,h,d){super(null,a,o,l,c,u,s,r,h,d),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}}const Mr=new ia,yS=new wt(.5,.5),zl=new ee;class ho{constructor(e=new nr,t=new nr,i=new nr,s=new nr,r=new nr,a=new nr){this.planes=[e,t,i,s,r,a]}set(e,t,i,s,r,a){const o=this.planes;return o[0].copy(e),o[1].copy(t),o[2].copy(i),o[3].copy(s),o[4].copy(r),o[5].copy(a),this}copy(e){const t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=Vi,i=!1){const s=this.planes,r=e.elements,a=r[0],o=r[1],l=r[2],c=r[3],u=r[4],h=r[5],d=r[6],f=r[7],g=r[8],_=r[9],p=r[10],m=r[11],S=r[12],b=r[13],w=r[14],T=r[15];if(s[0].setComponents(c-a,f-u,m-g,T-S).normalize(),s[1].setComponents(c+a,f+u,m+g,T+S).normalize(),s[2].setComponents(c+o,f+h,m+_,T+b).normalize(),s[3].setComponents(c-o,f-h,m-_,T-b).normalize(),i)s[4].setComponents(l,d,p,w).normalize(),s[5].setComponents(c-l,f-d,m-p,T-w).normalize();else if(s[4].setComponents(c-l,f-d,m-p,T-w).normalize(),t===Vi)s[5].setComponents(c+l,f+d,m+p,T+w).normalize();else if(t===eo)s[5].setComponents(l,d,p,w).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Mr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{const t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Mr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Mr)}intersectsSprite(e){Mr.center.set(0,0,0);const t=yS.distanceTo(e.center);return Mr.radius=.7071067811865476+t,Mr.applyMatrix4(e.matrixWorld),this.intersectsSphere(Mr)}intersectsSphere(e){const t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){const t=this.planes;for(let i=0;i<6;i++){const s=t[i];if(zl.x=s.normal.x>0?e.max.x:e.min.x,zl.y=s.normal.y>0?e.max.y:e.min.y,zl.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(zl)<0)return!1}return!0}containsPoint(e){const t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}}const Vp=new Zt;class Ch{constructor(){this.coordinateSystem=Vi,this._frustums=[],this._count=0}setFromArrayCamera(e){const t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){const r=t[s];Vp.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new ho),i[s].setFromProjectionMatrix(Vp,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;const t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new ho),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new Ch().copy(this)}}class Lh extends wr{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Tt(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}}const kl=new ee,Gl=new ee,Wp=new Zt,fo=new Ah,Hl=new ia,Ph=new ee,$p=new ee;class ES extends An{constructor(e=new Vn,t=new Lh){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,i=[0];for(let s=1,r=t.count;s<r;s++)kl.fromBufferAttribute(t,s-1),Gl.fromBufferAttribute(t,s),i[s]=i[s-1],i[s]+=kl.distanceTo(Gl);e.setAttribute("lineDistance",new cn(i,1))}else pt("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const i=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,a=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),Hl.copy(i.boundingSphere),Hl.applyMatrix4(s),Hl.radius+=r,e.ray.intersectsSphere(Hl)===!1)return;Wp.copy(s).invert(),fo.copy(e.ray).applyMatrix4(Wp);const o=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=o*o,c=this.isLineSegments?2:1,u=i.index,d=i.attributes.position;if(u!==null){const f=Math.max(0,a.start),g=Math.min(u.count,a.start+a.count);for(let _=f,p=g-1;_<p;_+=c){const m=u.getX(_),S=u.getX(_+1),b=Vl(this,e,fo,l,m,S,_);b&&t.push(b)}if(this.isLineLoop){const _=u.getX(g-1),p=u.getX(f),m=Vl(this,e,fo,l,_,p,g-1);m&&t.push(m)}}else{const f=Math.max(0,a.start),g=Math.min(d.count,a.start+a.count);for(let _=f,p=g-1;_<p;_+=c){const m=Vl(this,e,fo,l,_,_+1,_);m&&t.push(m)}if(this.isLineLoop){const _=Vl(this,e,fo,l,g-1,f,g-1);_&&t.push(_)}}}updateMorphTargets(){const t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){const s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){const o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}}function Vl(n,e,t,i,s,r,a){const o=n.geometry.attributes.position;if(kl.fromBufferAttribute(o,s),Gl.fromBufferAttribute(o,r),t.distanceSqToSegment(kl,Gl,Ph,$p)>i)return;Ph.applyMatrix4(n.matrixWorld);const c=e.ray.origin.distanceTo(Ph);if(!(c<e.near||c>e.far))return{distance:c,point:$p.clone().applyMatrix4(n.matrixWorld),index:a,face:null,faceIndex:null,barycoord:null,object:n}}const Xp=new ee,qp=new ee;class Yp extends ES{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,i=[];for(let s=0,r=t.count;s<r;s+=2)Xp.fromBufferAttribute(t,s),qp.fromBufferAttribute(t,s+1),i[s]=s===0?0:i[s-1],i[s+1]=i[s]+Xp.distanceTo(qp);e.setAttribute("lineDistance",new cn(i,1))}else pt("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}}class Kp extends Zn{constructor(e=[],t=Wr,i,s,r,a,o,l,c,u){super(e,t,i,s,r,a,o,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}}class TS extends Zn{constructor(e,t,i,s,r,a,o,l,c){super(e,t,i,s,r,a,o,l,c),this.isCanvasTexture=!0,this.needsUpdate=!0}}class ca extends Zn{constructor(e,t,i=is,s,r,a,o=Hn,l=Hn,c,u=Xs,h=1){if(u!==Xs&&u!==qs)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");const d={width:e,height:t,depth:h};super(d,s,r,a,o,l,u,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new oh(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){const t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}}class Zp extends ca{constructor(e,t=is,i=Wr,s,r,a=Hn,o=Hn,l,c=Xs){const u={width:e,height:e,depth:1},h=[u,u,u,u,u,u];super(e,e,t,i,s,r,a,o,l,c),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}}class Jp extends Zn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}}class po extends Vn{constructor(e=1,t=1,i=1,s=1,r=1,a=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:a};const o=this;s=Math.floor(s),r=Math.floor(r),a=Math.floor(a);const l=[],c=[],u=[],h=[];let d=0,f=0;g("z","y","x",-1,-1,i,t,e,a,r,0),g("z","y","x",1,-1,i,t,-e,a,r,1),g("x","z","y",1,1,e,i,t,s,a,2),g("x","z","y",1,-1,e,i,-t,s,a,3),g("x","y","z",1,-1,e,t,i,s,r,4),g("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new cn(c,3)),this.setAttribute("normal",new cn(u,3)),this.setAttribute("uv",new cn(h,2));function g(_,p,m,S,b,w,T,M,x,y,C){const N=w/x,A=T/y,U=w/2,B=T/2,R=M/2,F=x+1,O=y+1;let P=0,G=0;const k=new ee;for(let Y=0;Y<O;Y++){const Z=Y*A-B;for(let ne=0;ne<F;ne++){const H=ne*N-U;k[_]=H*S,k[p]=Z*b,k[m]=R,c.push(k.x,k.y,k.z),k[_]=0,k[p]=0,k[m]=M>0?1:-1,u.push(k.x,k.y,k.z),h.push(ne/x),h.push(1-Y/y),P+=1}}for(let Y=0;Y<y;Y++)for(let Z=0;Z<x;Z++){const ne=d+Z+F*Y,H=d+Z+F*(Y+1),q=d+(Z+1)+F*(Y+1),ie=d+(Z+1)+F*Y;l.push(ne,H,ie),l.push(H,q,ie),G+=6}o.addGroup(f,G,C),f+=G,d+=P}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new po(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}}class Dh extends Vn{constructor(e=1,t=1,i=1,s=32,r=1,a=!1,o=0,l=Math.PI*2){super(),this.type="CylinderGeometry",this.parameters={radiusTop:e,radiusBottom:t,height:i,radialSegments:s,heightSegments:r,openEnded:a,thetaStart:o,thetaLength:l};const c=this;s=Math.floor(s),r=Math.floor(r);const u=[],h=[],d=[],f=[];let g=0;const _=[],p=i/2;let m=0;S(),a===!1&&(e>0&&b(!0),t>0&&b(!1)),this.setIndex(u),this.setAttribute("position",new cn(h,3)),this.setAttribute("normal",new cn(d,3)),this.setAttribute("uv",new cn(f,2));function S(){const w=new ee,T=new ee;let M=0;const x=(t-e)/i;for(let y=0;y<=r;y++){const C=[],N=y/r,A=N*(t-e)+e;for(let U=0;U<=s;U++){const B=U/s,R=B*l+o,F=Math.sin(R),O=Math.cos(R);T.x=A*F,T.y=-N*i+p,T.z=A*O,h.push(T.x,T.y,T.z),w.set(F,x,O).normalize(),d.push(w.x,w.y,w.z),f.push(B,1-N),C.push(g++)}_.push(C)}for(let y=0;y<s;y++)for(let C=0;C<r;C++){const N=_[C][y],A=_[C+1][y],U=_[C+1][y+1],B=_[C][y+1];(e>0||C!==0)&&(u.push(N,A,B),M+=3),(t>0||C!==r-1)&&(u.push(A,U,B),M+=3)}c.addGroup(m,M,0),m+=M}function b(w){const T=g,M=new wt,x=new ee;let y=0;const C=w===!0?e:t,N=w===!0?1:-1;for(let U=1;U<=s;U++)h.push(0,p*N,0),d.push(0,N,0),f.push(.5,.5),g++;const A=g;for(let U=0;U<=s;U++){const R=U/s*l+o,F=Math.cos(R),O=Math.sin(R);x.x=C*O,x.y=p*N,x.z=C*F,h.push(x.x,x.y,x.z),d.push(0,N,0),M.x=F*.5+.5,M.y=O*.5*N+.5,f.push(M.x,M.y),g++}for(let U=0;U<s;U++){const B=T+U,R=A+U;w===!0?u.push(R,R+1,B):u.push(R+1,R,B),y+=3}c.addGroup(m,y,w===!0?1:2),m+=y}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Dh(e.radiusTop,e.radiusBottom,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}}class Nh extends Dh{constructor(e=1,t=1,i=32,s=1,r=!1,a=0,o=Math.PI*2){super(0,e,t,i,s,r,a,o),this.type="ConeGeometry",this.parameters={radius:e,height:t,radialSegments:i,heightSegments:s,openEnded:r,thetaStart:a,thetaLength:o}}static fromJSON(e){return new Nh(e.radius,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}}class Wl extends Vn{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};const r=e/2,a=t/2,o=Math.floor(i),l=Math.floor(s),c=o+1,u=l+1,h=e/o,d=t/l,f=[],g=[],_=[],p=[];for(let m=0;m<u;m++){const S=m*d-a;for(let b=0;b<c;b++){const w=b*h-r;g.push(w,-S,0),_.push(0,0,1),p.push(b/o),p.push(1-m/l)}}for(let m=0;m<l;m++)for(let S=0;S<o;S++){const b=S+c*m,w=S+c*(m+1),T=S+1+c*(m+1),M=S+1+c*m;f.push(b,w,M),f.push(w,T,M)}this.setIndex(f),this.setAttribute("position",new cn(g,3)),this.setAttribute("normal",new cn(_,3)),this.setAttribute("uv",new cn(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Wl(e.width,e.height,e.widthSegments,e.heightSegments)}}class Ih extends Vn{constructor(e=.5,t=1,i=32,s=1,r=0,a=Math.PI*2){super(),this.type="RingGeometry",this.parameters={innerRadius:e,outerRadius:t,thetaSegments:i,phiSegments:s,thetaStart:r,thetaLength:a},i=Math.max(3,i),s=Math.max(1,s);const o=[],l=[],c=[],u=[];let h=e;const d=(t-e)/s,f=new ee,g=new wt;for(let _=0;_<=s;_++){for(let p=0;p<=i;p++){const m=r+p/i*a;f.x=h*Math.cos(m),f.y=h*Math.sin(m),l.push(f.x,f.y,f.z),c.push(0,0,1),g.x=(f.x/t+1)/2,g.y=(f.y/t+1)/2,u.push(g.x,g.y)}h+=d}for(let _=0;_<s;_++){const p=_*(i+1);for(let m=0;m<i;m++){const S=m+p,b=S,w=S+i+1,T=S+i+2,M=S+1;o.push(b,w,M),o.push(w,T,M)}}this.setIndex(o),this.setAttribute("position",new cn(l,3)),this.setAttribute("normal",new cn(c,3)),this.setAttribute("uv",new cn(u,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Ih(e.innerRadius,e.outerRadius,e.thetaSegments,e.phiSegments,e.thetaStart,e.thetaLength)}}class Uh extends Vn{constructor(e=1,t=32,i=16,s=0,r=Math.PI*2,a=0,o=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:s,phiLength:r,thetaStart:a,thetaLength:o},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));const l=Math.min(a+o,Math.PI);let c=0;const u=[],h=new ee,d=new ee,f=[],g=[],_=[],p=[];for(let m=0;m<=i;m++){const S=[],b=m/i,w=a+b*o,T=e*Math.cos(w),M=Math.sqrt(e*e-T*T);let x=0;m===0&&a===0?x=.5/t:m===i&&l===Math.PI&&(x=-.5/t);for(let y=0;y<=t;y++){const C=y/t,N=s+C*r;h.x=-M*Math.cos(N),h.y=T,h.z=M*Math.sin(N),g.push(h.x,h.y,h.z),d.copy(h).normalize(),_.push(d.x,d.y,d.z),p.push(C+x,1-b),S.push(c++)}u.push(S)}for(let m=0;m<i;m++)for(let S=0;S<t;S++){const b=u[m][S+1],w=u[m][S],T=u[m+1][S],M=u[m+1][S+1];(m!==0||a>0)&&f.push(b,w,M),(m!==i-1||l<Math.PI)&&f.push(w,T,M)}this.setIndex(f),this.setAttribute("position",new cn(g,3)),this.setAttribute("normal",new cn(_,3)),this.setAttribute("uv",new cn(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Uh(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}}class AS extends Vn{constructor(e=null){if(super(),this.type="WireframeGeometry",this.parameters={geometry:e},e!==null){const t=[],i=new Set,s=new ee,r=new ee;if(e.index!==null){const a=e.attributes.position,o=e.index;let l=e.groups;l.length===0&&(l=[{start:0,count:o.count,materialIndex:0}]);for(let c=0,u=l.length;c<u;++c){const h=l[c],d=h.start,f=h.count;for(let g=d,_=d+f;g<_;g+=3)for(let p=0;p<3;p++){const m=o.getX(g+p),S=o.getX(g+(p+1)%3);s.fromBufferAttribute(a,m),r.fromBufferAttribute(a,S),Qp(s,r,i)===!0&&(t.push(s.x,s.y,s.z),t.push(r.x,r.y,r.z))}}}else{const a=e.attributes.position;for(let o=0,l=a.count/3;o<l;o++)for(let c=0;c<3;c++){const u=3*o+c,h=3*o+(c+1)%3;s.fromBufferAttribute(a,u),r.fromBufferAttribute(a,h),Qp(s,r,i)===!0&&(t.push(s.x,s.y,s.z),t.push(r.x,r.y,r.z))}}this.setAttribute("position",new cn(t,3))}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}}function Qp(n,e,t){const i=`${n.x},${n.y},${n.z}-${e.x},${e.y},${e.z}`,s=`${e.x},${e.y},${e.z}-${n.x},${n.y},${n.z}`;return t.has(i)===!0||t.has(s)===!0?!1:(t.add(i),t.add(s),!0)}function ua(n){const e={};for(const t in n){e[t]={};for(const i in n[t]){const s=n[t][i];if(jp(s))s.isRenderTargetTexture?(pt("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(jp(s[0])){const r=[];for(let a=0,o=s.length;a<o;a++)r[a]=s[a].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function ri(n){const e={};for(let t=0;t<n.length;t++){const i=ua(n[t]);for(const s in i)e[s]=i[s]}return e}function jp(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function RS(n){const e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function em(n){const e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:It.workingColorSpace}const Fh={clone:ua,merge:ri};var CS=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,LS=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`;class ir extends wr{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=CS,this.fragmentShader=LS,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=ua(e.uniforms),this.uniformsGroups=RS(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){const t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(const s in this.uniforms){const a=this.uniforms[s].value;a&&a.isTexture?t.uniforms[s]={type:"t",value:a.toJSON(e).uuid}:a&&a.isColor?t.uniforms[s]={type:"c",value:a.getHex()}:a&&a.isVector2?t.uniforms[s]={type:"v2",value:a.toArray()}:a&&a.isVector3?t.uniforms[s]={type:"v3",value:a.toArray()}:a&&a.isVector4?t.uniforms[s]={type:"v4",value:a.toArray()}:a&&a.isMatrix3?t.uniforms[s]={type:"m3",value:a.toArray()}:a&&a.isMatrix4?t.uniforms[s]={type:"m4",value:a.toArray()}:t.uniforms[s]={value:a}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;const i={};for(const s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(const i in e.uniforms){const s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new Tt().setHex(s.value);break;case"v2":this.uniforms[i].value=new wt().fromArray(s.value);break;case"v3":this.uniforms[i].value=new ee().fromArray(s.value);break;case"v4":this.uniforms[i].value=new tn().fromArray(s.value);break;case"m3":this.uniforms[i].value=new Mt().fromArray(s.value);break;case"m4":this.uniforms[i].value=new Zt().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(const i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}}class PS extends ir{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}}class Oh extends wr{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new Tt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Tt(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=eh,this.normalScale=new wt(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Js,this.combine=du,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}}class DS extends wr{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Ax,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}}class NS extends wr{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}}class tm extends An{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Tt(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){const t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}}class IS extends tm{constructor(e,t,i){super(e,i),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(An.DEFAULT_UP),this.updateMatrix(),this.groundColor=new Tt(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){const t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}}const Bh=new Zt,nm=new ee,im=new ee;class US{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new wt(512,512),this.mapType=gi,this.map=null,this.mapPass=null,this.matrix=new Zt,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new ho,this._frameExtents=new wt(1,1),this._viewportCount=1,this._viewports=[new tn(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){const t=this.camera;nm.setFromMatrixPosition(e.matrixWorld),t.position.copy(nm),im.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(im),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,i,s){Bh.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),i.setFromProjectionMatrix(Bh,e.coordinateSystem,e.reversedDepth);const r=this._frameExtents,a=s?s.z/r.x:1,o=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===eo||e.reversedDepth?t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,1,0,0,0,0,1):t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,.5,.5,0,0,0,1),t.multiply(Bh)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){const e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}}const $l=new ee,Xl=new Xr,cs=new ee;class sm extends An{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Zt,this.projectionMatrix=new Zt,this.projectionMatrixInverse=new Zt,this.coordinateSystem=Vi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose($l,Xl,cs),cs.x===1&&cs.y===1&&cs.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose($l,Xl,cs.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose($l,Xl,cs),cs.x===1&&cs.y===1&&cs.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose($l,Xl,cs.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}}const sr=new ee,rm=new wt,am=new wt;class qi extends sm{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){const t=.5*this.getFilmHeight()/e;this.fov=no*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){const e=Math.tan(to*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return no*2*Math.atan(Math.tan(to*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){sr.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(sr.x,sr.y).multiplyScalar(-e/sr.z),sr.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(sr.x,sr.y).multiplyScalar(-e/sr.z)}getViewSize(e,t){return this.getViewBounds(e,rm,am),t.subVectors(am,rm)}setViewOffset(e,t,i,s,r,a){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=this.near;let t=e*Math.tan(to*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s;const a=this.view;if(this.view!==null&&this.view.enabled){const l=a.fullWidth,c=a.fullHeight;r+=a.offsetX*s/l,t-=a.offsetY*i/c,s*=a.width/l,i*=a.height/c}const o=this.filmOffset;o!==0&&(r+=e*o/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}}class om extends sm{constructor(e=-1,t=1,i=1,s=-1,r=.1,a=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=a,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,a){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2;let r=i-e,a=i+e,o=s+t,l=s-t;if(this.view!==null&&this.view.enabled){const c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,a=r+c*this.view.width,o-=u*this.view.offsetY,l=o-u*this.view.height}this.projectionMatrix.makeOrthographic(r,a,o,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}}class FS extends US{constructor(){super(new om(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}}class OS extends tm{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(An.DEFAULT_UP),this.updateMatrix(),this.target=new An,this.shadow=new FS}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){const t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}}class BS extends Vn{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){const e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}}const ha=-90,da=1;class zh extends An{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;const s=new qi(ha,da,e,t);s.layers=this.layers,this.add(s);const r=new qi(ha,da,e,t);r.layers=this.layers,this.add(r);const a=new qi(ha,da,e,t);a.layers=this.layers,this.add(a);const o=new qi(ha,da,e,t);o.layers=this.layers,this.add(o);const l=new qi(ha,da,e,t);l.layers=this.layers,this.add(l);const c=new qi(ha,da,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){const e=this.coordinateSystem,t=this.children.concat(),[i,s,r,a,o,l]=t;for(const c of t)this.remove(c);if(e===Vi)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),a.up.set(0,0,1),a.lookAt(0,-1,0),o.up.set(0,1,0),o.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===eo)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),a.up.set(0,0,-1),a.lookAt(0,-1,0),o.up.set(0,-1,0),o.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(const c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();const{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());const[r,a,o,l,c,u]=this.children,h=e.getRenderTarget(),d=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;const _=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let p=!1;e.isWebGLRenderer===!0?p=e.state.buffers.depth.getReversed():p=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,2,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,3,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=_,e.setRenderTarget(i,5,s),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(h,d,f),e.xr.enabled=g,i.texture.needsPMREMUpdate=!0}}class zS extends qi{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}}class kh extends Np{constructor(e,t,i=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=i}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){const t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){const t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}}const lm=new Zt;class kS{constructor(e,t,i=0,s=1/0){this.ray=new Ah(e,t),this.near=i,this.far=s,this.camera=null,this.layers=new uh,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):Ft("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return lm.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(lm),this}intersectObject(e,t=!0,i=[]){return Gh(e,this,i,t),i.sort(cm),i}intersectObjects(e,t=!0,i=[]){for(let s=0,r=e.length;s<r;s++)Gh(e[s],this,i,t);return i.sort(cm),i}}function cm(n,e){return n.distance-e.distance}function Gh(n,e,t,i){let s=!0;if(n.layers.test(e.layers)&&n.raycast(e,t)===!1&&(s=!1),s===!0&&i===!0){const r=n.children;for(let a=0,o=r.length;a<o;a++)Gh(r[a],e,t,!0)}}const um=new ee,ql=new ee,fa=new ee,pa=new ee,Hh=new ee,GS=new ee,HS=new ee;class VS{constructor(e=new ee,t=new ee){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){um.subVectors(e,this.start),ql.subVectors(this.end,this.start);const i=ql.dot(ql);if(i===0)return 0;let r=ql.dot(um)/i;return t&&(r=yt(r,0,1)),r}closestPointToPoint(e,t,i){const s=this.closestPointToPointParameter(e,t);return this.delta(i).multiplyScalar(s).add(this.start)}distanceSqToLine3(e,t=GS,i=HS){const s=10000000000000001e-32;let r,a;const o=this.start,l=e.start,c=this.end,u=e.end;fa.subVectors(c,o),pa.subVectors(u,l),Hh.subVectors(o,l);const h=fa.dot(fa),d=pa.dot(pa),f=pa.dot(Hh);if(h<=s&&d<=s)return t.copy(o),i.copy(l),t.distanceToSquared(i);if(h<=s)r=0,a=f/d,a=yt(a,0,1);else{const g=fa.dot(Hh);if(d<=s)a=0,r=yt(-g/h,0,1);else{const _=fa.dot(pa),p=h*d-_*_;p!==0?r=yt((_*f-g*d)/p,0,1):r=0,a=(_*r+f)/d,a<0?(a=0,r=yt(-g/h,0,1)):a>1&&(a=1,r=yt((_-g)/h,0,1))}}return t.copy(o).addScaledVector(fa,r),i.copy(l).addScaledVector(pa,a),t.distanceToSquared(i)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}}function hm(n,e,t,i){const s=WS(i);switch(t){case ap:return n*e;case lp:return n*e/s.components*s.byteLength;case wu:return n*e/s.components*s.byteLength;case vr:return n*e*2/s.components*s.byteLength;case bu:return n*e*2/s.components*s.byteLength;case op:return n*e*3/s.components*s.byteLength;case as:return n*e*4/s.components*s.byteLength;case Mu:return n*e*4/s.components*s.byteLength;case ol:case ll:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case cl:case ul:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Eu:case Au:return Math.max(n,16)*Math.max(e,8)/4;case yu:case Tu:return Math.max(n,8)*Math.max(e,8)/2;case Ru:case Cu:case Pu:case Du:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Lu:case hl:case Nu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Iu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Uu:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case Fu:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case Ou:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case Bu:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case zu:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case ku:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case Gu:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case Hu:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case Vu:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case Wu:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case $u:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case Xu:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case qu:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case Yu:case Ku:case Zu:return Math.ceil(n/4)*Math.ceil(e/4)*16;case Ju:case Qu:return Math.ceil(n/4)*Math.ceil(e/4)*8;case dl:case ju:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function WS(n){switch(n){case gi:case np:return{byteLength:1,components:1};case ja:case ip:case rs:return{byteLength:2,components:1};case xu:case Su:return{byteLength:2,components:4};case is:case _u:case ss:return{byteLength:4,components:1};case sp:case rp:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:su}})),typeof window<"u"&&(window.__THREE__?pt("WARNING: Multiple instances of Three.js being imported."):window.__THREE__=su);/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function dm(){let n=null,e=!1,t=null,i=null;function s(r,a){i=n.requestAnimationFrame(s),t(r,a)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function $S(n){const e=new WeakMap;function t(o,l){const c=o.array,u=o.usage,h=c.byteLength,d=n.createBuffer();n.bindBuffer(l,d),n.bufferData(l,c,u),o.onUploadCallback();let f;if(c instanceof Float32Array)f=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=n.HALF_FLOAT;else if(c instanceof Uint16Array)o.isFloat16BufferAttribute?f=n.HALF_FLOAT:f=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=n.SHORT;else if(c instanceof Uint32Array)f=n.UNSIGNED_INT;else if(c instanceof Int32Array)f=n.INT;else if(c instanceof Int8Array)f=n.BYTE;else if(c instanceof Uint8Array)f=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:o.version,size:h}}function i(o,l,c){const u=l.array,h=l.updateRanges;if(n.bindBuffer(c,o),h.length===0)n.bufferSubData(c,0,u);else{h.sort((f,g)=>f.start-g.start);let d=0;for(let f=1;f<h.length;f++){const g=h[d],_=h[f];_.start<=g.start+g.count+1?g.count=Math.max(g.count,_.start+_.count-g.start):(++d,h[d]=_)}h.length=d+1;for(let f=0,g=h.length;f<g;f++){const _=h[f];n.bufferSubData(c,_.start*u.BYTES_PER_ELEMENT,u,_.start,_.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(o){return o.isInterleavedBufferAttribute&&(o=o.data),e.get(o)}function r(o){o.isInterleavedBufferAttribute&&(o=o.data);const l=e.get(o);l&&(n.deleteBuffer(l.buffer),e.delete(o))}function a(o,l){if(o.isInterleavedBufferAttribute&&(o=o.data),o.isGLBufferAttribute){const u=e.get(o);(!u||u.version<o.version)&&e.set(o,{buffer:o.buffer,type:o.type,bytesPerElement:o.elementSize,version:o.version});return}const c=e.get(o);if(c===void 0)e.set(o,t(o,l));else if(c.version<o.version){if(c.size!==o.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,o,l),c.version=o.version}}return{get:s,remove:r,update:a}}var XS=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,qS=`#ifdef USE_ALPHAHASH
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
#endif`,YS=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,KS=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,ZS=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,JS=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,QS=`#ifdef USE_AOMAP
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
#endif`,jS=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,ew=`#ifdef USE_BATCHING
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
#endif`,tw=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,nw=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,iw=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,sw=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,rw=`#ifdef USE_IRIDESCENCE
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
#endif`,aw=`#ifdef USE_BUMPMAP
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
#endif`,ow=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,lw=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,cw=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,uw=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,hw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,dw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,fw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,pw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,mw=`#define PI 3.141592653589793
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
} // validated`,gw=`vec3 transformedNormal = objectNormal;
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
#endif`,vw=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,_w=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,xw=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,Sw=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,ww="gl_FragColor = linearToOutputTexel( gl_FragColor );",bw=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,Mw=`#ifdef USE_ENVMAP
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
#endif`,yw=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,Ew=`#ifdef USE_ENVMAP
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
#endif`,Tw=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,Aw=`#ifdef USE_ENVMAP
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
#endif`,Rw=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,Cw=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,Lw=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,Pw=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,Dw=`#ifdef USE_GRADIENTMAP
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
}`,Nw=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,Iw=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,Uw=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,Fw=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,Ow=`#ifdef USE_ENVMAP
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
#endif`,Bw=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,zw=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,kw=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,Gw=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,Hw=`PhysicalMaterial material;
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
#endif`,Vw=`uniform sampler2D dfgLUT;
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
}`,Ww=`
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
#endif`,$w=`#if defined( RE_IndirectDiffuse )
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
#endif`,Xw=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,qw=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,Yw=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,Kw=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Zw=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Jw=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,Qw=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,jw=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,eb=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,tb=`#if defined( USE_POINTS_UV )
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
#endif`,nb=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,ib=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,sb=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,rb=`#if defined( USE_MORPHCOLORS )
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
#endif`,ab=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,ob=`#ifdef USE_MORPHTARGETS
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
#endif`,lb=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,cb=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,ub=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,hb=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,db=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,fb=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,pb=`#ifdef USE_NORMALMAP
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
#endif`,mb=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,gb=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,vb=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,_b=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,xb=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,Sb=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,wb=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,bb=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,Mb=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,yb=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,Eb=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,Tb=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,Ab=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,Rb=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,Cb=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,Lb=`float getShadowMask() {
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
}`,Pb=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,Db=`#ifdef USE_SKINNING
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
#endif`,Nb=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,Ib=`#ifdef USE_SKINNING
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
#endif`,Ub=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,Fb=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,Ob=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,Bb=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,zb=`#ifdef USE_TRANSMISSION
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
#endif`,kb=`#ifdef USE_TRANSMISSION
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
#endif`,Gb=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Hb=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Vb=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Wb=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`;const At={alphahash_fragment:XS,alphahash_pars_fragment:qS,alphamap_fragment:YS,alphamap_pars_fragment:KS,alphatest_fragment:ZS,alphatest_pars_fragment:JS,aomap_fragment:QS,aomap_pars_fragment:jS,batching_pars_vertex:ew,batching_vertex:tw,begin_vertex:nw,beginnormal_vertex:iw,bsdfs:sw,iridescence_fragment:rw,bumpmap_pars_fragment:aw,clipping_planes_fragment:ow,clipping_planes_pars_fragment:lw,clipping_planes_pars_vertex:cw,clipping_planes_vertex:uw,color_fragment:hw,color_pars_fragment:dw,color_pars_vertex:fw,color_vertex:pw,common:mw,defaultnormal_vertex:gw,displacementmap_pars_vertex:vw,displacementmap_vertex:_w,emissivemap_fragment:xw,emissivemap_pars_fragment:Sw,colorspace_fragment:ww,colorspace_pars_fragment:bw,envmap_fragment:Mw,envmap_common_pars_fragment:yw,envmap_pars_fragment:Ew,envmap_pars_vertex:Tw,envmap_physical_pars_fragment:Ow,envmap_vertex:Aw,fog_vertex:Rw,fog_pars_vertex:Cw,fog_fragment:Lw,fog_pars_fragment:Pw,gradientmap_pars_fragment:Dw,lightmap_pars_fragment:Nw,lights_lambert_fragment:Iw,lights_lambert_pars_fragment:Uw,lights_pars_begin:Fw,lights_toon_fragment:Bw,lights_toon_pars_fragment:zw,lights_phong_fragment:kw,lights_phong_pars_fragment:Gw,lights_physical_fragment:Hw,lights_physical_pars_fragment:Vw,lights_fragment_begin:Ww,lights_fragment_maps:$w,lights_fragment_end:Xw,lightprobes_pars_fragment:qw,logdepthbuf_fragment:Yw,logdepthbuf_pars_fragment:Kw,logdepthbuf_pars_vertex:Zw,logdepthbuf_vertex:Jw,map_fragment:Qw,map_pars_fragment:jw,map_particle_fragment:eb,map_particle_pars_fragment:tb,metalnessmap_fragment:nb,metalnessmap_pars_fragment:ib,morphinstance_vertex:sb,morphcolor_vertex:rb,morphnormal_vertex:ab,morphtarget_pars_vertex:ob,morphtarget_vertex:lb,normal_fragment_begin:cb,normal_fragment_maps:ub,normal_pars_fragment:hb,normal_pars_vertex:db,normal_vertex:fb,normalmap_pars_fragment:pb,clearcoat_normal_fragment_begin:mb,clearcoat_normal_fragment_maps:gb,clearcoat_pars_fragment:vb,iridescence_pars_fragment:_b,opaque_fragment:xb,packing:Sb,premultiplied_alpha_fragment:wb,project_vertex:bb,dithering_fragment:Mb,dithering_pars_fragment:yb,roughnessmap_fragment:Eb,roughnessmap_pars_fragment:Tb,shadowmap_pars_fragment:Ab,shadowmap_pars_vertex:Rb,shadowmap_vertex:Cb,shadowmask_pars_fragment:Lb,skinbase_vertex:Pb,skinning_pars_vertex:Db,skinning_vertex:Nb,skinnormal_vertex:Ib,specularmap_fragment:Ub,specularmap_pars_fragment:Fb,tonemapping_fragment:Ob,tonemapping_pars_fragment:Bb,transmission_fragment:zb,transmission_pars_fragment:kb,uv_pars_fragment:Gb,uv_pars_vertex:Hb,uv_vertex:Vb,worldpos_vertex:Wb,background_vert:`varying vec2 vUv;
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
}`},Ve={common:{diffuse:{value:new Tt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Mt},alphaMap:{value:null},alphaMapTransform:{value:new Mt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Mt}},envmap:{envMap:{value:null},envMapRotation:{value:new Mt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Mt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Mt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Mt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Mt},normalScale:{value:new wt(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Mt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Mt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Mt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Mt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Tt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Tt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Mt},alphaTest:{value:0},uvTransform:{value:new Mt}},sprite:{diffuse:{value:new Tt(16777215)},opacity:{value:1},center:{value:new wt(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Mt},alphaMap:{value:null},alphaMapTransform:{value:new Mt},alphaTest:{value:0}}},pi={basic:{uniforms:ri([Ve.common,Ve.specularmap,Ve.envmap,Ve.aomap,Ve.lightmap,Ve.fog]),vertexShader:At.meshbasic_vert,fragmentShader:At.meshbasic_frag},lambert:{uniforms:ri([Ve.common,Ve.specularmap,Ve.envmap,Ve.aomap,Ve.lightmap,Ve.emissivemap,Ve.bumpmap,Ve.normalmap,Ve.displacementmap,Ve.fog,Ve.lights,{emissive:{value:new Tt(0)},envMapIntensity:{value:1}}]),vertexShader:At.meshlambert_vert,fragmentShader:At.meshlambert_frag},phong:{uniforms:ri([Ve.common,Ve.specularmap,Ve.envmap,Ve.aomap,Ve.lightmap,Ve.emissivemap,Ve.bumpmap,Ve.normalmap,Ve.displacementmap,Ve.fog,Ve.lights,{emissive:{value:new Tt(0)},specular:{value:new Tt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:At.meshphong_vert,fragmentShader:At.meshphong_frag},standard:{uniforms:ri([Ve.common,Ve.envmap,Ve.aomap,Ve.lightmap,Ve.emissivemap,Ve.bumpmap,Ve.normalmap,Ve.displacementmap,Ve.roughnessmap,Ve.metalnessmap,Ve.fog,Ve.lights,{emissive:{value:new Tt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:At.meshphysical_vert,fragmentShader:At.meshphysical_frag},toon:{uniforms:ri([Ve.common,Ve.aomap,Ve.lightmap,Ve.emissivemap,Ve.bumpmap,Ve.normalmap,Ve.displacementmap,Ve.gradientmap,Ve.fog,Ve.lights,{emissive:{value:new Tt(0)}}]),vertexShader:At.meshtoon_vert,fragmentShader:At.meshtoon_frag},matcap:{uniforms:ri([Ve.common,Ve.bumpmap,Ve.normalmap,Ve.displacementmap,Ve.fog,{matcap:{value:null}}]),vertexShader:At.meshmatcap_vert,fragmentShader:At.meshmatcap_frag},points:{uniforms:ri([Ve.points,Ve.fog]),vertexShader:At.points_vert,fragmentShader:At.points_frag},dashed:{uniforms:ri([Ve.common,Ve.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:At.linedashed_vert,fragmentShader:At.linedashed_frag},depth:{uniforms:ri([Ve.common,Ve.displacementmap]),vertexShader:At.depth_vert,fragmentShader:At.depth_frag},normal:{uniforms:ri([Ve.common,Ve.bumpmap,Ve.normalmap,Ve.displacementmap,{opacity:{value:1}}]),vertexShader:At.meshnormal_vert,fragmentShader:At.meshnormal_frag},sprite:{uniforms:ri([Ve.sprite,Ve.fog]),vertexShader:At.sprite_vert,fragmentShader:At.sprite_frag},background:{uniforms:{uvTransform:{value:new Mt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:At.background_vert,fragmentShader:At.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Mt}},vertexShader:At.backgroundCube_vert,fragmentShader:At.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:At.cube_vert,fragmentShader:At.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:At.equirect_vert,fragmentShader:At.equirect_frag},distance:{uniforms:ri([Ve.common,Ve.displacementmap,{referencePosition:{value:new ee},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:At.distance_vert,fragmentShader:At.distance_frag},shadow:{uniforms:ri([Ve.lights,Ve.fog,{color:{value:new Tt(0)},opacity:{value:1}}]),vertexShader:At.shadow_vert,fragmentShader:At.shadow_frag}};pi.physical={uniforms:ri([pi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Mt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Mt},clearcoatNormalScale:{value:new wt(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Mt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Mt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Mt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Mt},sheen:{value:0},sheenColor:{value:new Tt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Mt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Mt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Mt},transmissionSamplerSize:{value:new wt},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Mt},attenuationDistance:{value:0},attenuationColor:{value:new Tt(0)},specularColor:{value:new Tt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Mt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Mt},anisotropyVector:{value:new wt},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Mt}}]),vertexShader:At.meshphysical_vert,fragmentShader:At.meshphysical_frag};const Yl={r:0,b:0,g:0},$b=new Zt,fm=new Mt;fm.set(-1,0,0,0,1,0,0,0,1);function Xb(n,e,t,i,s,r){const a=new Tt(0);let o=s===!0?0:1,l,c,u=null,h=0,d=null;function f(S){let b=S.isScene===!0?S.background:null;if(b&&b.isTexture){const w=S.backgroundBlurriness>0;b=e.get(b,w)}return b}function g(S){let b=!1;const w=f(S);w===null?p(a,o):w&&w.isColor&&(p(w,1),b=!0);const T=n.xr.getEnvironmentBlendMode();T==="additive"?t.buffers.color.setClear(0,0,0,1,r):T==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||b)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function _(S,b){const w=f(b);w&&w.isCubeTexture?(c===void 0&&(c=new Ni(new po(1,1,1),new ir({name:"BackgroundCubeMaterial",uniforms:ua(pi.backgroundCube.uniforms),vertexShader:pi.backgroundCube.vertexShader,fragmentShader:pi.backgroundCube.fragmentShader,side:fi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(T,M,x){this.matrixWorld.copyPosition(x.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=w,c.material.uniforms.backgroundBlurriness.value=b.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=b.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4($b.makeRotationFromEuler(b.backgroundRotation)).transpose(),w.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(fm),c.material.toneMapped=It.getTransfer(w.colorSpace)!==Vt,(u!==w||h!==w.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,u=w,h=w.version,d=n.toneMapping),c.layers.enableAll(),S.unshift(c,c.geometry,c.material,0,0,null)):w&&w.isTexture&&(l===void 0&&(l=new Ni(new Wl(2,2),new ir({name:"BackgroundMaterial",uniforms:ua(pi.background.uniforms),vertexShader:pi.background.vertexShader,fragmentShader:pi.background.fragmentShader,side:gr,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=w,l.material.uniforms.backgroundIntensity.value=b.backgroundIntensity,l.material.toneMapped=It.getTransfer(w.colorSpace)!==Vt,w.matrixAutoUpdate===!0&&w.updateMatrix(),l.material.uniforms.uvTransform.value.copy(w.matrix),(u!==w||h!==w.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,u=w,h=w.version,d=n.toneMapping),l.layers.enableAll(),S.unshift(l,l.geometry,l.material,0,0,null))}function p(S,b){S.getRGB(Yl,em(n)),t.buffers.color.setClear(Yl.r,Yl.g,Yl.b,b,r)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return a},setClearColor:function(S,b=1){a.set(S),o=b,p(a,o)},getClearAlpha:function(){return o},setClearAlpha:function(S){o=S,p(a,o)},render:g,addToRenderList:_,dispose:m}}function qb(n,e){const t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=d(null);let r=s,a=!1;function o(A,U,B,R,F){let O=!1;const P=h(A,R,B,U);r!==P&&(r=P,c(r.object)),O=f(A,R,B,F),O&&g(A,R,B,F),F!==null&&e.update(F,n.ELEMENT_ARRAY_BUFFER),(O||a)&&(a=!1,w(A,U,B,R),F!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(F).buffer))}function l(){return n.createVertexArray()}function c(A){return n.bindVertexArray(A)}function u(A){return n.deleteVertexArray(A)}function h(A,U,B,R){const F=R.wireframe===!0;let O=i[U.id];O===void 0&&(O={},i[U.id]=O);const P=A.isInstancedMesh===!0?A.id:0;let G=O[P];G===void 0&&(G={},O[P]=G);let k=G[B.id];k===void 0&&(k={},G[B.id]=k);let Y=k[F];return Y===void 0&&(Y=d(l()),k[F]=Y),Y}function d(A){const U=[],B=[],R=[];for(let F=0;F<t;F++)U[F]=0,B[F]=0,R[F]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:U,enabledAttributes:B,attributeDivisors:R,object:A,attributes:{},index:null}}function f(A,U,B,R){const F=r.attributes,O=U.attributes;let P=0;const G=B.getAttributes();for(const k in G)if(G[k].location>=0){const Z=F[k];let ne=O[k];if(ne===void 0&&(k==="instanceMatrix"&&A.instanceMatrix&&(ne=A.instanceMatrix),k==="instanceColor"&&A.instanceColor&&(ne=A.instanceColor)),Z===void 0||Z.attribute!==ne||ne&&Z.data!==ne.data)return!0;P++}return r.attributesNum!==P||r.index!==R}function g(A,U,B,R){const F={},O=U.attributes;let P=0;const G=B.getAttributes();for(const k in G)if(G[k].location>=0){let Z=O[k];Z===void 0&&(k==="instanceMatrix"&&A.instanceMatrix&&(Z=A.instanceMatrix),k==="instanceColor"&&A.instanceColor&&(Z=A.instanceColor));const ne={};ne.attribute=Z,Z&&Z.data&&(ne.data=Z.data),F[k]=ne,P++}r.attributes=F,r.attributesNum=P,r.index=R}function _(){const A=r.newAttributes;for(let U=0,B=A.length;U<B;U++)A[U]=0}function p(A){m(A,0)}function m(A,U){const B=r.newAttributes,R=r.enabledAttributes,F=r.attributeDivisors;B[A]=1,R[A]===0&&(n.enableVertexAttribArray(A),R[A]=1),F[A]!==U&&(n.vertexAttribDivisor(A,U),F[A]=U)}function S(){const A=r.newAttributes,U=r.enabledAttributes;for(let B=0,R=U.length;B<R;B++)U[B]!==A[B]&&(n.disableVertexAttribArray(B),U[B]=0)}function b(A,U,B,R,F,O,P){P===!0?n.vertexAttribIPointer(A,U,B,F,O):n.vertexAttribPointer(A,U,B,R,F,O)}function w(A,U,B,R){_();const F=R.attributes,O=B.getAttributes(),P=U.defaultAttributeValues;for(const G in O){const k=O[G];if(k.location>=0){let Y=F[G];if(Y===void 0&&(G==="instanceMatrix"&&A.instanceMatrix&&(Y=A.instanceMatrix),G==="instanceColor"&&A.instanceColor&&(Y=A.instanceColor)),Y!==void 0){const Z=Y.normalized,ne=Y.itemSize,H=e.get(Y);if(H===void 0)continue;const q=H.buffer,ie=H.type,$=H.bytesPerElement,Q=ie===n.INT||ie===n.UNSIGNED_INT||Y.gpuType===_u;if(Y.isInterleavedBufferAttribute){const se=Y.data,oe=se.isInterleavedBuffer===!0?se.stride:se.itemSize,ue=Y.offset;if(se.isInstancedInterleavedBuffer||se.isInstancedBufferAttribute){for(let de=0;de<k.locationSize;de++)m(k.location+de,se.meshPerAttribute);A.isInstancedMesh!==!0&&R._maxInstanceCount===void 0&&(R._maxInstanceCount=se.meshPerAttribute*se.count)}else for(let de=0;de<k.locationSize;de++)p(k.location+de);n.bindBuffer(n.ARRAY_BUFFER,q);for(let de=0;de<k.locationSize;de++)b(k.location+de,ne/k.locationSize,ie,Z,oe*$,(ue+ne/k.locationSize*de)*$,Q)}else{if(Y.isInstancedBufferAttribute){for(let se=0;se<k.locationSize;se++)m(k.location+se,Y.meshPerAttribute);A.isInstancedMesh!==!0&&R._maxInstanceCount===void 0&&(R._maxInstanceCount=Y.meshPerAttribute*Y.count)}else for(let se=0;se<k.locationSize;se++)p(k.location+se);n.bindBuffer(n.ARRAY_BUFFER,q);for(let se=0;se<k.locationSize;se++)b(k.location+se,ne/k.locationSize,ie,Z,ne*$,ne/k.locationSize*se*$,Q)}}else if(P!==void 0){const Z=P[G];if(Z!==void 0)switch(Z.length){case 2:n.vertexAttrib2fv(k.location,Z);break;case 3:n.vertexAttrib3fv(k.location,Z);break;case 4:n.vertexAttrib4fv(k.location,Z);break;default:n.vertexAttrib1fv(k.location,Z)}}}}S()}function T(){C();for(const A in i){const U=i[A];for(const B in U){const R=U[B];for(const F in R){const O=R[F];for(const P in O)u(O[P].object),delete O[P];delete R[F]}}delete i[A]}}function M(A){if(i[A.id]===void 0)return;const U=i[A.id];for(const B in U){const R=U[B];for(const F in R){const O=R[F];for(const P in O)u(O[P].object),delete O[P];delete R[F]}}delete i[A.id]}function x(A){for(const U in i){const B=i[U];for(const R in B){const F=B[R];if(F[A.id]===void 0)continue;const O=F[A.id];for(const P in O)u(O[P].object),delete O[P];delete F[A.id]}}}function y(A){for(const U in i){const B=i[U],R=A.isInstancedMesh===!0?A.id:0,F=B[R];if(F!==void 0){for(const O in F){const P=F[O];for(const G in P)u(P[G].object),delete P[G];delete F[O]}delete B[R],Object.keys(B).length===0&&delete i[U]}}}function C(){N(),a=!0,r!==s&&(r=s,c(r.object))}function N(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:o,reset:C,resetDefaultState:N,dispose:T,releaseStatesOfGeometry:M,releaseStatesOfObject:y,releaseStatesOfProgram:x,initAttributes:_,enableAttribute:p,disableUnusedAttributes:S}}function Yb(n,e,t){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function a(l,c,u){u!==0&&(n.drawArraysInstanced(i,l,c,u),t.update(c,i,u))}function o(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,u);let d=0;for(let f=0;f<u;f++)d+=c[f];t.update(d,i,1)}this.setMode=s,this.render=r,this.renderInstances=a,this.renderMultiDraw=o}function Kb(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){const x=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(x.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function a(x){return!(x!==as&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function o(x){const y=x===rs&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(x!==gi&&x!==ss&&!y&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(x){if(x==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";x="mediump"}return x==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp";const u=l(c);u!==c&&(pt("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);const h=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&h===!1;t.reversedDepthBuffer===!0&&h===!1&&pt("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&h===!0&&pt("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");const f=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),g=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),_=n.getParameter(n.MAX_TEXTURE_SIZE),p=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),m=n.getParameter(n.MAX_VERTEX_ATTRIBS),S=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),b=n.getParameter(n.MAX_VARYING_VECTORS),w=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),T=n.getParameter(n.MAX_SAMPLES),M=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:a,textureTypeReadable:o,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:h,maxTextures:f,maxVertexTextures:g,maxTextureSize:_,maxCubemapSize:p,maxAttributes:m,maxVertexUniforms:S,maxVaryings:b,maxFragmentUniforms:w,maxSamples:T,samples:M}}function Zb(n){const e=this;let t=null,i=0,s=!1,r=!1;const a=new nr,o=new Mt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(h,d){const f=h.length!==0||d||i!==0||s;return s=d,i=h.length,f},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(h,d){t=u(h,d,0)},this.setState=function(h,d,f){const g=h.clippingPlanes,_=h.clipIntersection,p=h.clipShadows,m=n.get(h);if(!s||g===null||g.length===0||r&&!p)r?u(null):c();else{const S=r?0:i,b=S*4;let w=m.clippingState||null;l.value=w,w=u(g,d,b,f);for(let T=0;T!==b;++T)w[T]=t[T];m.clippingState=w,this.numIntersection=_?this.numPlanes:0,this.numPlanes+=S}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function u(h,d,f,g){const _=h!==null?h.length:0;let p=null;if(_!==0){if(p=l.value,g!==!0||p===null){const m=f+_*4,S=d.matrixWorldInverse;o.getNormalMatrix(S),(p===null||p.length<m)&&(p=new Float32Array(m));for(let b=0,w=f;b!==_;++b,w+=4)a.copy(h[b]).applyMatrix4(S,o),a.normal.toArray(p,w),p[w+3]=a.constant}l.value=p,l.needsUpdate=!0}return e.numPlanes=_,e.numIntersection=0,p}}class Vh extends os{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;const i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new Kp(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;const i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new po(5,5,5),r=new ir({name:"CubemapFromEquirect",uniforms:ua(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:fi,blending:Hr});r.uniforms.tEquirect.value=t;const a=new Ni(s,r),o=t.minFilter;return t.minFilter===$s&&(t.minFilter=ii),new zh(1,10,this).update(e,a),t.minFilter=o,a.geometry.dispose(),a.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){const r=e.getRenderTarget();for(let a=0;a<6;a++)e.setRenderTarget(this,a),e.clear(t,i,s);e.setRenderTarget(r)}}const pm=256,Jb=3,Qb=20,mm=256,gm=16,jb=3,eM=new ee,tM=new Tt;class Kl{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new zh(1,10,null),this._boxMesh=new Ni(new po(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){const{size:a=256,position:o=eM}=r,l=this._renderer;this._setSize(a);const c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);const h=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,g=l.autoClearStencil,_=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,_===null&&(e.background=l.getClearColor(tM));const p=new zh(i,s,u);return p.position.copy(o),p.update(l,e),l.autoClear=h,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=g,e.background=_,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=xm(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=_m(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(pm,vp(e))}_fromTexture(e,t){e.mapping===Wr||e.mapping===Qa?this._setSize(e.image.length===0?pm:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);const i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){const e=this._cubeSize,t=vm(e,!1,!1),i=Math.log2(e)-Jb;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){const t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=vm(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){const s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;const a=e.width>>t;e.viewport.set(0,0,a,a),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Wr||e.mapping===Qa?(this._cubemapMaterial===null&&(this._cubemapMaterial=xm()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=_m()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=nM(),this._integrationMaterial=iM());const t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;const r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/gm);for(let a=0;a<=i;a++){const o=Kl.lodToRoughness(a,i);if(a>i-jb)r.roughness.value=o,this._renderCube(e,a,this._integrationMaterial);else{const l=o>0?Math.log2(t)+.5*Math.log2(6/(mm*Math.pow(o,4)))+.5:0;s.roughness.value=o,s.lodBias.value=l,this._renderCube(e,a,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=sM());const i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}}function vm(n,e,t){return new Vh(n,{minFilter:$s,generateMipmaps:e,type:rs,colorSpace:fl,depthBuffer:t})}function mo(n,e,t){return new ir({name:n,uniforms:e,vertexShader:At.cube_vert,fragmentShader:t,side:fi,blending:Hr,depthTest:!1,depthWrite:!1})}function nM(){return mo("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${mm}u

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
	`)}function iM(){return mo("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:gm}},`

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
	`)}function sM(){return mo("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${Qb}
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
	`)}function _m(){return mo("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function xm(){return mo("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function rM(n){let e=new WeakMap,t=new WeakMap,i=null;function s(d,f=!1){return d==null?null:f?a(d):r(d)}function r(d){if(d&&d.isTexture){const f=d.mapping;if(f===fu||f===pu)if(e.has(d)){const g=e.get(d).texture;return o(g,d.mapping)}else{const g=d.image;if(g&&g.height>0){const _=new Vh(g.height);return _.fromEquirectangularTexture(n,d),e.set(d,_),d.addEventListener("dispose",c),o(_.texture,d.mapping)}else return null}}return d}function a(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){const f=d.mapping,g=f===fu||f===pu,_=f===Wr||f===Qa;if(g||_){let p=t.get(d);const m=p!==void 0?p.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==m)return i===null&&(i=new Kl(n)),p=g?i.fromEquirectangular(d,p):i.fromCubemap(d,p),p.texture.pmremVersion=d.pmremVersion,t.set(d,p),p.texture;if(p!==void 0)return p.texture;{const S=d.image;return g&&S&&S.height>0||_&&S&&l(S)?(i===null&&(i=new Kl(n)),p=g?i.fromEquirectangular(d):i.fromCubemap(d),p.texture.pmremVersion=d.pmremVersion,t.set(d,p),d.addEventListener("dispose",u),p.texture):null}}}return d}function o(d,f){return f===fu?d.mapping=Wr:f===pu&&(d.mapping=Qa),d}function l(d){let f=0;const g=6;for(let _=0;_<g;_++)d[_]!==void 0&&f++;return f===g}function c(d){const f=d.target;f.removeEventListener("dispose",c);const g=e.get(f);g!==void 0&&(e.delete(f),g.dispose())}function u(d){const f=d.target;f.removeEventListener("dispose",u);const g=t.get(f);g!==void 0&&(t.delete(f),g.dispose())}function h(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:h}}function aM(n){const e={};function t(i){if(e[i]!==void 0)return e[i];const s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){const s=t(i);return s===null&&vl("WebGLRenderer: "+i+" extension not supported."),s}}}function oM(n,e,t,i){const s={},r=new WeakMap,a=new FinalizationRegistry(g=>delete s[g]);function o(g){l(g.target)}function l(g){g.index!==null&&e.remove(g.index);for(const p in g.attributes)e.remove(g.attributes[p]);g.removeEventListener("dispose",o),delete s[g.id],a.unregister(g);const _=r.get(g);_&&(e.remove(_),r.delete(g)),i.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function c(g,_){return s[_.id]!==void 0||(_.addEventListener("dispose",o),s[_.id]=new WeakRef(_),a.register(_,_.id,_),t.memory.geometries++),_}function u(g){const _=g.attributes;for(const p in _)e.update(_[p],n.ARRAY_BUFFER)}function h(g){const _=g.index,p=g.attributes.position;let m=0;if(p===void 0)return;const S=_!==null?_.array.length:p.array.length/3-1,b=p.count>=65535?Dp:Pp,w=new b(Math.ceil(S/3)*6,1),T=w.array;if(_!==null){const x=_.array;m=_.version;for(let y=0,C=0;y<S;y+=3){const N=x[y+0],A=x[y+1],U=x[y+2];T[C++]=N,T[C++]=A,T[C++]=A,T[C++]=U,T[C++]=U,T[C++]=N}}else{m=p.version;for(let x=0,y=0;x<S;x+=3){const C=x+0,N=x+1,A=x+2;T[y++]=C,T[y++]=N,T[y++]=N,T[y++]=A,T[y++]=A,T[y++]=C}}w.version=m;const M=r.get(g);M&&e.remove(M),r.set(g,w)}function d(g){const _=r.get(g);if(_){const p=g.index;p!==null&&_.version<p.version&&h(g)}else h(g);return r.get(g)}function f(){for(const g in s){const _=s[g].deref();_!==void 0&&l(_)}}return{get:c,update:u,getWireframeAttribute:d,dispose:f}}function lM(n,e,t){let i;function s(h){i=h}let r,a;function o(h){r=h.type,a=h.bytesPerElement}function l(h,d){n.drawElements(i,d,r,h*a),t.update(d,i,1)}function c(h,d,f){f!==0&&(n.drawElementsInstanced(i,d,r,h*a,f),t.update(d,i,f))}function u(h,d,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,r,h,0,f);let _=0;for(let p=0;p<f;p++)_+=d[p];t.update(_,i,1)}this.setMode=s,this.setIndex=o,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function cM(n){const e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,a,o){switch(t.calls++,a){case n.TRIANGLES:t.triangles+=o*(r/3);break;case n.LINES:t.lines+=o*(r/2);break;case n.LINE_STRIP:t.lines+=o*(r-1);break;case n.LINE_LOOP:t.lines+=o*r;break;case n.POINTS:t.points+=o*r;break;default:Ft("WebGLInfo: Unknown draw mode:",a);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function uM(n,e,t){const i=new WeakMap,s=new tn;function r(a,o,l){const c=a.morphTargetInfluences,u=o.morphAttributes.position||o.morphAttributes.normal||o.morphAttributes.color,h=u!==void 0?u.length:0;let d=i.get(o);if(d===void 0||d.count!==h){let C=function(){x.dispose(),i.delete(o),o.removeEventListener("dispose",C)};d!==void 0&&d.texture.dispose();const f=o.morphAttributes.position!==void 0,g=o.morphAttributes.normal!==void 0,_=o.morphAttributes.color!==void 0,p=o.morphAttributes.position||[],m=o.morphAttributes.normal||[],S=o.morphAttributes.color||[];let b=0;f===!0&&(b=1),g===!0&&(b=2),_===!0&&(b=3);let w=o.attributes.position.count*b,T=1;w>e.maxTextureSize&&(T=Math.ceil(w/e.maxTextureSize),w=e.maxTextureSize);const M=new Float32Array(w*T*4*h),x=new wp(M,w,T,h);x.type=ss,x.needsUpdate=!0;const y=b*4;for(let N=0;N<h;N++){const A=p[N],U=m[N],B=S[N],R=w*T*4*N;for(let F=0;F<A.count;F++){const O=F*y;f===!0&&(s.fromBufferAttribute(A,F),M[R+O+0]=s.x,M[R+O+1]=s.y,M[R+O+2]=s.z,M[R+O+3]=0),g===!0&&(s.fromBufferAttribute(U,F),M[R+O+4]=s.x,M[R+O+5]=s.y,M[R+O+6]=s.z,M[R+O+7]=0),_===!0&&(s.fromBufferAttribute(B,F),M[R+O+8]=s.x,M[R+O+9]=s.y,M[R+O+10]=s.z,M[R+O+11]=B.itemSize===4?s.w:1)}}d={count:h,texture:x,size:new wt(w,T)},i.set(o,d),o.addEventListener("dispose",C)}if(a.isInstancedMesh===!0&&a.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",a.morphTexture,t);else{let f=0;for(let _=0;_<c.length;_++)f+=c[_];const g=o.morphTargetsRelative?1:1-f;l.getUniforms().setValue(n,"morphTargetBaseInfluence",g),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:r}}function hM(n,e,t,i,s){let r=new WeakMap;function a(c){const u=s.render.frame,h=c.geometry,d=e.get(c,h);if(r.get(d)!==u&&(e.update(d),r.set(d,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==u&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,u))),c.isSkinnedMesh){const f=c.skeleton;r.get(f)!==u&&(f.update(),r.set(f,u))}return d}function o(){r=new WeakMap}function l(c){const u=c.target;u.removeEventListener("dispose",l),i.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:a,dispose:o}}const dM={[Yf]:"LINEAR_TONE_MAPPING",[Kf]:"REINHARD_TONE_MAPPING",[Zf]:"CINEON_TONE_MAPPING",[Jf]:"ACES_FILMIC_TONE_MAPPING",[jf]:"AGX_TONE_MAPPING",[ep]:"NEUTRAL_TONE_MAPPING",[Qf]:"CUSTOM_TONE_MAPPING"};function fM(n,e,t,i,s,r){const a=new os(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1});let o=null,l=null,c=null;const u=new Vn;u.setAttribute("position",new cn([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new cn([0,2,0,0,2,0],2));const h=new PS({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new Ni(u,h),f=new om(-1,1,1,-1,0,1);let g=null,_=null,p=!1,m,S=null,b=[],w=!1;this.setSize=function(T,M){a.setSize(T,M),o!==null&&o.setSize(T,M),l!==null&&l.setSize(T,M);for(let x=0;x<b.length;x++){const y=b[x];y.setSize&&y.setSize(T,M)}},this.setEffects=function(T){b=T,w=b.length>0&&b[0].isRenderPass===!0;const M=a.width,x=a.height;b.length>0&&o===null&&(o=new os(M,x,{type:rs,depthBuffer:!1,stencilBuffer:!1}),l=new os(M,x,{type:rs,depthBuffer:!1,stencilBuffer:!1}));const y=s===!0&&b.some(C=>C.needsDepthTexture===!0);y!==(a.depthTexture!==null)&&(y===!0&&c===null&&(c=new ca(M,x),r===!0&&(c.format=qs,c.type=$r)),a.dispose(),a.depthTexture=y?c:null,a.resolveDepthBuffer=y,a.storeMultisampledDepthBuffer=y);for(let C=0;C<b.length;C++){const N=b[C];N.setSize&&N.setSize(M,x),y&&N.needsDepthTexture===!0&&N.setDepthTexture&&N.setDepthTexture(c)}},this.begin=function(T,M){if(p||T.toneMapping===Ts&&b.length===0)return!1;if(S=M,M!==null){const x=M.width,y=M.height;(a.width!==x||a.height!==y)&&this.setSize(x,y)}return w===!1&&T.setRenderTarget(a),m=T.toneMapping,T.toneMapping=Ts,!0},this.hasRenderPass=function(){return w},this.end=function(T,M){T.toneMapping=m,p=!0;let x=a,y=o;for(let C=0;C<b.length;C++){const N=b[C];N.enabled!==!1&&(N.render(T,y,x,M),N.needsSwap!==!1&&(x=y,y=y===o?l:o))}if(g!==T.outputColorSpace||_!==T.toneMapping){g=T.outputColorSpace,_=T.toneMapping,h.defines={},It.getTransfer(g)===Vt&&(h.defines.SRGB_TRANSFER="");const C=dM[_];C&&(h.defines[C]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=x.texture,T.setRenderTarget(S),T.render(d,f),S=null,p=!1},this.isCompositing=function(){return p},this.dispose=function(){a.dispose(),o!==null&&o.dispose(),l!==null&&l.dispose(),u.dispose(),h.dispose()}}const Sm=new Zn,wm=new ca(1,1),bm=new Zp(1),Mm=new wp,ym=new aS,Em=new Kp,Tm=[],Am=[],Rm=new Float32Array(16),Cm=new Float32Array(9),Lm=new Float32Array(4);function ma(n,e,t){const i=n[0];if(i<=0||i>0)return n;const s=e*t;let r=Tm[s];if(r===void 0&&(r=new Float32Array(s),Tm[s]=r),e!==0){i.toArray(r,0);for(let a=1,o=0;a!==e;++a)o+=t,n[a].toArray(r,o)}return r}function Rn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function Cn(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function Zl(n,e){let t=Am[e];t===void 0&&(t=new Int32Array(e),Am[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function pM(n,e){const t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function mM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Rn(t,e))return;n.uniform2fv(this.addr,e),Cn(t,e)}}function gM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Rn(t,e))return;n.uniform3fv(this.addr,e),Cn(t,e)}}function vM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Rn(t,e))return;n.uniform4fv(this.addr,e),Cn(t,e)}}function _M(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(Rn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),Cn(t,e)}else{if(Rn(t,i))return;Lm.set(i),n.uniformMatrix2fv(this.addr,!1,Lm),Cn(t,i)}}function xM(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(Rn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),Cn(t,e)}else{if(Rn(t,i))return;Cm.set(i),n.uniformMatrix3fv(this.addr,!1,Cm),Cn(t,i)}}function SM(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(Rn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),Cn(t,e)}else{if(Rn(t,i))return;Rm.set(i),n.uniformMatrix4fv(this.addr,!1,Rm),Cn(t,i)}}function wM(n,e){const t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function bM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Rn(t,e))return;n.uniform2iv(this.addr,e),Cn(t,e)}}function MM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Rn(t,e))return;n.uniform3iv(this.addr,e),Cn(t,e)}}function yM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Rn(t,e))return;n.uniform4iv(this.addr,e),Cn(t,e)}}function EM(n,e){const t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function TM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Rn(t,e))return;n.uniform2uiv(this.addr,e),Cn(t,e)}}function AM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Rn(t,e))return;n.uniform3uiv(this.addr,e),Cn(t,e)}}function RM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Rn(t,e))return;n.uniform4uiv(this.addr,e),Cn(t,e)}}function Jl(n){return n.version===0&&(n.compareFunction=hp,n.needsUpdate=!0),n}function CM(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=Jl(wm):r=Sm,t.setTexture2D(e||r,s)}function LM(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||ym,s)}function PM(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=Jl(bm):r=Em,t.setTextureCube(e||r,s)}function DM(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||Mm,s)}function NM(n){switch(n){case 5126:return pM;case 35664:return mM;case 35665:return gM;case 35666:return vM;case 35674:return _M;case 35675:return xM;case 35676:return SM;case 5124:case 35670:return wM;case 35667:case 35671:return bM;case 35668:case 35672:return MM;case 35669:case 35673:return yM;case 5125:return EM;case 36294:return TM;case 36295:return AM;case 36296:return RM;case 35678:case 36198:case 36298:case 36306:case 35682:return CM;case 35679:case 36299:case 36307:return LM;case 35680:case 36300:case 36308:case 36293:return PM;case 36289:case 36303:case 36311:case 36292:return DM}}function IM(n,e){n.uniform1fv(this.addr,e)}function UM(n,e){const t=ma(e,this.size,2);n.uniform2fv(this.addr,t)}function FM(n,e){const t=ma(e,this.size,3);n.uniform3fv(this.addr,t)}function OM(n,e){const t=ma(e,this.size,4);n.uniform4fv(this.addr,t)}function BM(n,e){const t=ma(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function zM(n,e){const t=ma(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function kM(n,e){const t=ma(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function GM(n,e){n.uniform1iv(this.addr,e)}function HM(n,e){n.uniform2iv(this.addr,e)}function VM(n,e){n.uniform3iv(this.addr,e)}function WM(n,e){n.uniform4iv(this.addr,e)}function $M(n,e){n.uniform1uiv(this.addr,e)}function XM(n,e){n.uniform2uiv(this.addr,e)}function qM(n,e){n.uniform3uiv(this.addr,e)}function YM(n,e){n.uniform4uiv(this.addr,e)}function KM(n,e,t){const i=this.cache,s=e.length,r=Zl(t,s);Rn(i,r)||(n.uniform1iv(this.addr,r),Cn(i,r));let a;this.type===n.SAMPLER_2D_SHADOW?a=Jl(wm):a=Sm;for(let o=0;o!==s;++o)t.setTexture2D(e[o]||a,r[o])}function ZM(n,e,t){const i=this.cache,s=e.length,r=Zl(t,s);Rn(i,r)||(n.uniform1iv(this.addr,r),Cn(i,r));for(let a=0;a!==s;++a)t.setTexture3D(e[a]||ym,r[a])}function JM(n,e,t){const i=this.cache,s=e.length,r=Zl(t,s);Rn(i,r)||(n.uniform1iv(this.addr,r),Cn(i,r));let a;this.type===n.SAMPLER_CUBE_SHADOW?a=Jl(bm):a=Em;for(let o=0;o!==s;++o)t.setTextureCube(e[o]||a,r[o])}function QM(n,e,t){const i=this.cache,s=e.length,r=Zl(t,s);Rn(i,r)||(n.uniform1iv(this.addr,r),Cn(i,r));for(let a=0;a!==s;++a)t.setTexture2DArray(e[a]||Mm,r[a])}function jM(n){switch(n){case 5126:return IM;case 35664:return UM;case 35665:return FM;case 35666:return OM;case 35674:return BM;case 35675:return zM;case 35676:return kM;case 5124:case 35670:return GM;case 35667:case 35671:return HM;case 35668:case 35672:return VM;case 35669:case 35673:return WM;case 5125:return $M;case 36294:return XM;case 36295:return qM;case 36296:return YM;case 35678:case 36198:case 36298:case 36306:case 35682:return KM;case 35679:case 36299:case 36307:return ZM;case 35680:case 36300:case 36308:case 36293:return JM;case 36289:case 36303:case 36311:case 36292:return QM}}class ey{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=NM(t.type)}}class ty{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=jM(t.type)}}class ny{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){const s=this.seq;for(let r=0,a=s.length;r!==a;++r){const o=s[r];o.setValue(e,t[o.id],i)}}}const Wh=/(\w+)(\])?(\[|\.)?/g;function Pm(n,e){n.seq.push(e),n.map[e.id]=e}function iy(n,e,t){const i=n.name,s=i.length;for(Wh.lastIndex=0;;){const r=Wh.exec(i),a=Wh.lastIndex;let o=r[1];const l=r[2]==="]",c=r[3];if(l&&(o=o|0),c===void 0||c==="["&&a+2===s){Pm(t,c===void 0?new ey(o,n,e):new ty(o,n,e));break}else{let h=t.map[o];h===void 0&&(h=new ny(o),Pm(t,h)),t=h}}}class Ql{constructor(e,t){this.seq=[],this.map={};const i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let a=0;a<i;++a){const o=e.getActiveUniform(t,a),l=e.getUniformLocation(t,o.name);iy(o,l,this)}const s=[],r=[];for(const a of this.seq)a.type===e.SAMPLER_2D_SHADOW||a.type===e.SAMPLER_CUBE_SHADOW||a.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(a):r.push(a);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){const r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){const s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,a=t.length;r!==a;++r){const o=t[r],l=i[o.id];l.needsUpdate!==!1&&o.setValue(e,l.value,s)}}static seqWithValue(e,t){const i=[];for(let s=0,r=e.length;s!==r;++s){const a=e[s];a.id in t&&i.push(a)}return i}}function Dm(n,e,t){const i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}const sy=37297;let ry=0;function ay(n,e){const t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let a=s;a<r;a++){const o=a+1;i.push(`${o===e?">":" "} ${o}: ${t[a]}`)}return i.join(`
`)}const Nm=new Mt;function oy(n){It._getMatrix(Nm,It.workingColorSpace,n);const e=`mat3( ${Nm.elements.map(t=>t.toFixed(4))} )`;switch(It.getTransfer(n)){case pl:return[e,"LinearTransferOETF"];case Vt:return[e,"sRGBTransferOETF"];default:return pt("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function Im(n,e,t){const i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";const a=/ERROR: 0:(\d+)/.exec(r);if(a){const o=parseInt(a[1]);return t.toUpperCase()+`

`+r+`

`+ay(n.getShaderSource(e),o)}else return r}function ly(n,e){const t=oy(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}const cy={[Yf]:"Linear",[Kf]:"Reinhard",[Zf]:"Cineon",[Jf]:"ACESFilmic",[jf]:"AgX",[ep]:"Neutral",[Qf]:"Custom"};function uy(n,e){const t=cy[e];return t===void 0?(pt("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}const jl=new ee;function hy(){It.getLuminanceCoefficients(jl);const n=jl.x.toFixed(4),e=jl.y.toFixed(4),t=jl.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function dy(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(go).join(`
`)}function fy(n){const e=[];for(const t in n){const i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function py(n,e){const t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){const r=n.getActiveAttrib(e,s),a=r.name;let o=1;r.type===n.FLOAT_MAT2&&(o=2),r.type===n.FLOAT_MAT3&&(o=3),r.type===n.FLOAT_MAT4&&(o=4),t[a]={type:r.type,location:n.getAttribLocation(e,a),locationSize:o}}return t}function go(n){return n!==""}function Um(n,e){const t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Fm(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}const my=/^[ \t]*#include +<([\w\d./]+)>/gm;function $h(n){return n.replace(my,gy)}function gy(n,e){const t=At[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return $h(t)}const vy=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Om(n){return n.replace(vy,_y)}function _y(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Bm(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}const xy={[rl]:"SHADOWMAP_TYPE_PCF",[Ka]:"SHADOWMAP_TYPE_VSM"};function Sy(n){return xy[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}const wy={[Qa]:"ENVMAP_MODE_REFRACTION"};function by(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":wy[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}const My={[du]:"ENVMAP_BLENDING_MULTIPLY",[yx]:"ENVMAP_BLENDING_MIX",[Ex]:"ENVMAP_BLENDING_ADD"};function yy(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":My[n.combine]||"ENVMAP_BLENDING_NONE"}function Ey(n,e,t,i){const s=n.getContext(),r=t.defines;let a=t.vertexShader,o=t.fragmentShader;const l=Sy(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=by(t),h=yy(t),d=dy(t),f=fy(r),g=s.createProgram();let _,p,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(_=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(go).join(`
`),_.length>0&&(_+=`
`),p=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(go).join(`
`),p.length>0&&(p+=`
`)):(_=[Bm(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(go).join(`
`),p=[Bm(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+h:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Ts?"#define TONE_MAPPING":"",t.toneMapping!==Ts?At.tonemapping_pars_fragment:"",t.toneMapping!==Ts?uy("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",At.colorspace_pars_fragment,ly("linearToOutputTexel",t.outputColorSpace),hy(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(go).join(`
`)),a=$h(a),a=Um(a,t),a=Fm(a,t),o=$h(o),o=Um(o,t),o=Fm(o,t),a=Om(a),o=Om(o),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,_=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+_,p=["#define varying in",t.glslVersion===fp?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===fp?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+p);const S=m+_+a,b=m+p+o,w=Dm(s,s.VERTEX_SHADER,S),T=Dm(s,s.FRAGMENT_SHADER,b);s.attachShader(g,w),s.attachShader(g,T),t.index0AttributeName!==void 0?s.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(g,0,"position"),s.linkProgram(g);function M(N){if(n.debug.checkShaderErrors){const A=s.getProgramInfoLog(g)||"",U=s.getShaderInfoLog(w)||"",B=s.getShaderInfoLog(T)||"",R=A.trim(),F=U.trim(),O=B.trim();let P=!0,G=!0;if(s.getProgramParameter(g,s.LINK_STATUS)===!1)if(P=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,g,w,T);else{const k=Im(s,w,"vertex"),Y=Im(s,T,"fragment");Ft("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(g,s.VALIDATE_STATUS)+`

Material Name: `+N.name+`
Material Type: `+N.type+`

Program Info Log: `+R+`
`+k+`
`+Y)}else R!==""?pt("WebGLProgram: Program Info Log:",R):(F===""||O==="")&&(G=!1);G&&(N.diagnostics={runnable:P,programLog:R,vertexShader:{log:F,prefix:_},fragmentShader:{log:O,prefix:p}})}s.deleteShader(w),s.deleteShader(T),x=new Ql(s,g),y=py(s,g)}let x;this.getUniforms=function(){return x===void 0&&M(this),x};let y;this.getAttributes=function(){return y===void 0&&M(this),y};let C=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return C===!1&&(C=s.getProgramParameter(g,sy)),C},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=ry++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=w,this.fragmentShader=T,this}let Ty=0;class Ay{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){const s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){const t=this.materialCache.get(e);for(const i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){const t=this.materialCache;let i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){const t=this.shaderCache;let i=t.get(e);return i===void 0&&(i=new Ry(e),t.set(e,i)),i}}class Ry{constructor(e){this.id=Ty++,this.code=e,this.usedTimes=0}}function Cy(n){return n===vr||n===hl||n===dl}function Ly(n,e,t,i,s,r){const a=new uh,o=new Ay,l=new Set,c=[],u=new Map,h=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(x){return l.add(x),x===0?"uv":`uv${x}`}function g(x,y,C,N,A,U){const B=N.fog,R=A.geometry,F=x.isMeshStandardMaterial||x.isMeshLambertMaterial||x.isMeshPhongMaterial?N.environment:null,O=x.isMeshStandardMaterial||x.isMeshLambertMaterial&&!x.envMap||x.isMeshPhongMaterial&&!x.envMap,P=e.get(x.envMap||F,O),G=d[x.type];let k=i.precision;x.precision!==null&&(k=i.getMaxPrecision(x.precision),k!==x.precision&&pt("WebGLProgram.getParameters:",x.precision,"not supported, using",k,"instead."));const Y=R.morphAttributes.position||R.morphAttributes.normal||R.morphAttributes.color,Z=Y!==void 0?Y.length:0;let ne=0;R.morphAttributes.position!==void 0&&(ne=1),R.morphAttributes.normal!==void 0&&(ne=2),R.morphAttributes.color!==void 0&&(ne=3);let H,q,ie,$;if(G){const Ge=pi[G];H=Ge.vertexShader,q=Ge.fragmentShader}else{H=x.vertexShader,q=x.fragmentShader;const Ge=o.getVertexShaderStage(x),Et=o.getFragmentShaderStage(x);o.update(x,Ge,Et),ie=Ge.id,$=Et.id}const Q=n.getRenderTarget(),se=n.state.buffers.depth.getReversed(),oe=A.isInstancedMesh===!0,ue=A.isBatchedMesh===!0,de=!!x.map,Te=!!x.matcap,ye=!!P,Ie=ye&&P.isPMREMTexture===!0,at=!!x.aoMap,ot=!!x.lightMap,be=!!x.bumpMap&&x.wireframe===!1,ke=!!x.normalMap,_t=!!x.displacementMap,Je=!!x.emissiveMap,ut=!!x.metalnessMap,ht=!!x.roughnessMap,xe=x.anisotropy>0,W=x.clearcoat>0,me=x.diffuseRoughness>0,He=x.dispersion>0,Ye=x.retroreflectivity>0,Ee=x.iridescence>0,dt=x.sheen>0,ze=x.transmission>0,Ze=xe&&!!x.anisotropyMap,z=W&&!!x.clearcoatMap,L=W&&!!x.clearcoatNormalMap,te=W&&!!x.clearcoatRoughnessMap,we=me&&!!x.diffuseRoughnessMap,_e=Ee&&!!x.iridescenceMap,Le=Ee&&!!x.iridescenceThicknessMap,Pe=dt&&!!x.sheenColorMap,fe=dt&&!!x.sheenRoughnessMap,ge=!!x.specularMap,Re=!!x.specularColorMap,K=!!x.specularIntensityMap,ve=ze&&!!x.transmissionMap,pe=ze&&!!x.thicknessMap,Fe=!!x.gradientMap,De=!!x.alphaMap,Ue=x.alphaTest>0,lt=!!x.alphaHash,gt=!!x.extensions;let Me=Ts;x.toneMapped&&(Q===null||Q.isXRRenderTarget===!0)&&(Me=n.toneMapping);const nt=Ie?P.isCompressedCubeTexture?P.image[0].mipmaps:P.mipmaps:null,vt={shaderID:G,shaderType:x.type,shaderName:x.name,vertexShader:H,fragmentShader:q,defines:x.defines,customVertexShaderID:ie,customFragmentShaderID:$,isRawShaderMaterial:x.isRawShaderMaterial===!0,glslVersion:x.glslVersion,precision:k,batching:ue,batchingColor:ue&&A._colorsTexture!==null,instancing:oe,instancingColor:oe&&A.instanceColor!==null,instancingMorph:oe&&A.morphTexture!==null,outputColorSpace:Q===null?n.outputColorSpace:Q.isXRRenderTarget===!0?Q.texture.colorSpace:It.workingColorSpace,alphaToCoverage:!!x.alphaToCoverage,map:de,matcap:Te,envMap:ye,envMapMode:ye&&P.mapping,envMapPMREM:Ie,envMapMaxLod:Ie?nt.length-1:null,envMapSize:Ie?nt[0].width:null,aoMap:at,lightMap:ot,bumpMap:be,normalMap:ke,displacementMap:_t,emissiveMap:Je,normalMapObjectSpace:ke&&x.normalMapType===Rx,normalMapTangentSpace:ke&&x.normalMapType===eh,packedNormalMap:ke&&x.normalMapType===eh&&Cy(x.normalMap.format),metalnessMap:ut,roughnessMap:ht,anisotropy:xe,anisotropyMap:Ze,clearcoat:W,clearcoatMap:z,clearcoatNormalMap:L,clearcoatRoughnessMap:te,diffuseRoughness:me,diffuseRoughnessMap:we,dispersion:He,retroreflection:Ye,iridescence:Ee,iridescenceMap:_e,iridescenceThicknessMap:Le,sheen:dt,sheenColorMap:Pe,sheenRoughnessMap:fe,specularMap:ge,specularColorMap:Re,specularIntensityMap:K,transmission:ze,transmissionMap:ve,thicknessMap:pe,gradientMap:Fe,opaque:x.transparent===!1&&x.blending===Za&&x.alphaToCoverage===!1,alphaMap:De,alphaTest:Ue,alphaHash:lt,combine:x.combine,mapUv:de&&f(x.map.channel),aoMapUv:at&&f(x.aoMap.channel),lightMapUv:ot&&f(x.lightMap.channel),bumpMapUv:be&&f(x.bumpMap.channel),normalMapUv:ke&&f(x.normalMap.channel),displacementMapUv:_t&&f(x.displacementMap.channel),emissiveMapUv:Je&&f(x.emissiveMap.channel),metalnessMapUv:ut&&f(x.metalnessMap.channel),roughnessMapUv:ht&&f(x.roughnessMap.channel),anisotropyMapUv:Ze&&f(x.anisotropyMap.channel),clearcoatMapUv:z&&f(x.clearcoatMap.channel),clearcoatNormalMapUv:L&&f(x.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:te&&f(x.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:we&&f(x.diffuseRoughnessMap.channel),iridescenceMapUv:_e&&f(x.iridescenceMap.channel),iridescenceThicknessMapUv:Le&&f(x.iridescenceThicknessMap.channel),sheenColorMapUv:Pe&&f(x.sheenColorMap.channel),sheenRoughnessMapUv:fe&&f(x.sheenRoughnessMap.channel),specularMapUv:ge&&f(x.specularMap.channel),specularColorMapUv:Re&&f(x.specularColorMap.channel),specularIntensityMapUv:K&&f(x.specularIntensityMap.channel),transmissionMapUv:ve&&f(x.transmissionMap.channel),thicknessMapUv:pe&&f(x.thicknessMap.channel),alphaMapUv:De&&f(x.alphaMap.channel),vertexTangents:!!R.attributes.tangent&&(ke||xe),vertexNormals:!!R.attributes.normal,vertexColors:x.vertexColors,vertexAlphas:x.vertexColors===!0&&!!R.attributes.color&&R.attributes.color.itemSize===4,pointsUvs:A.isPoints===!0&&!!R.attributes.uv&&(de||De),fog:!!B,useFog:x.fog===!0,fogExp2:!!B&&B.isFogExp2,flatShading:x.wireframe===!1&&(x.flatShading===!0||R.attributes.normal===void 0&&ke===!1&&(x.isMeshLambertMaterial||x.isMeshPhongMaterial||x.isMeshStandardMaterial||x.isMeshPhysicalMaterial)),sizeAttenuation:x.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:se,skinning:A.isSkinnedMesh===!0,hasPositionAttribute:R.attributes.position!==void 0,morphTargets:R.morphAttributes.position!==void 0,morphNormals:R.morphAttributes.normal!==void 0,morphColors:R.morphAttributes.color!==void 0,morphTargetsCount:Z,morphTextureStride:ne,numSunLights:y.sun.length,numDirLights:y.directional.length,numPointLights:y.point.length,numSpotLights:y.spot.length,numSpotLightMaps:y.spotLightMap.length,numRectAreaLights:y.rectArea.length,numHemiLights:y.hemi.length,numSunLightShadows:y.sunShadowMap.length,numDirLightShadows:y.directionalShadowMap.length,numPointLightShadows:y.pointShadowMap.length,numSpotLightShadows:y.spotShadowMap.length,numSpotLightShadowsWithMaps:y.numSpotLightShadowsWithMaps,numLightProbes:y.numLightProbes,numLightProbeGrids:U.filter(Ge=>Ge.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:x.dithering,shadowMapEnabled:n.shadowMap.enabled&&C.length>0,shadowMapType:n.shadowMap.type,toneMapping:Me,decodeVideoTexture:de&&x.map.isVideoTexture===!0&&It.getTransfer(x.map.colorSpace)===Vt,decodeVideoTextureEmissive:Je&&x.emissiveMap.isVideoTexture===!0&&It.getTransfer(x.emissiveMap.colorSpace)===Vt,premultipliedAlpha:x.premultipliedAlpha,doubleSided:x.side===Hi,flipSided:x.side===fi,useDepthPacking:x.depthPacking>=0,depthPacking:x.depthPacking||0,index0AttributeName:x.index0AttributeName,extensionClipCullDistance:gt&&x.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(gt&&x.extensions.multiDraw===!0||ue)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:x.customProgramCacheKey()};return vt.vertexUv1s=l.has(1),vt.vertexUv2s=l.has(2),vt.vertexUv3s=l.has(3),l.clear(),vt}function _(x){const y=[];if(x.shaderID?y.push(x.shaderID):(y.push(x.customVertexShaderID),y.push(x.customFragmentShaderID)),x.defines!==void 0)for(const C in x.defines)y.push(C),y.push(x.defines[C]);return x.isRawShaderMaterial===!1&&(p(y,x),m(y,x),y.push(n.outputColorSpace)),y.push(x.customProgramCacheKey),y.join()}function p(x,y){x.push(y.precision),x.push(y.outputColorSpace),x.push(y.envMapMode),x.push(y.envMapPMREM),x.push(y.envMapMaxLod),x.push(y.envMapSize),x.push(y.mapUv),x.push(y.alphaMapUv),x.push(y.lightMapUv),x.push(y.aoMapUv),x.push(y.bumpMapUv),x.push(y.normalMapUv),x.push(y.displacementMapUv),x.push(y.emissiveMapUv),x.push(y.metalnessMapUv),x.push(y.roughnessMapUv),x.push(y.anisotropyMapUv),x.push(y.clearcoatMapUv),x.push(y.clearcoatNormalMapUv),x.push(y.clearcoatRoughnessMapUv),x.push(y.diffuseRoughnessMapUv),x.push(y.iridescenceMapUv),x.push(y.iridescenceThicknessMapUv),x.push(y.sheenColorMapUv),x.push(y.sheenRoughnessMapUv),x.push(y.specularMapUv),x.push(y.specularColorMapUv),x.push(y.specularIntensityMapUv),x.push(y.transmissionMapUv),x.push(y.thicknessMapUv),x.push(y.combine),x.push(y.fogExp2),x.push(y.sizeAttenuation),x.push(y.morphTargetsCount),x.push(y.numSunLights),x.push(y.numDirLights),x.push(y.numPointLights),x.push(y.numSpotLights),x.push(y.numSpotLightMaps),x.push(y.numHemiLights),x.push(y.numRectAreaLights),x.push(y.numSunLightShadows),x.push(y.numDirLightShadows),x.push(y.numPointLightShadows),x.push(y.numSpotLightShadows),x.push(y.numSpotLightShadowsWithMaps),x.push(y.numLightProbes),x.push(y.numLightProbeGrids),x.push(y.shadowMapType),x.push(y.toneMapping),x.push(y.numClippingPlanes),x.push(y.numClipIntersection),x.push(y.depthPacking)}function m(x,y){a.disableAll(),y.instancing&&a.enable(0),y.instancingColor&&a.enable(1),y.instancingMorph&&a.enable(2),y.matcap&&a.enable(3),y.envMap&&a.enable(4),y.normalMapObjectSpace&&a.enable(5),y.normalMapTangentSpace&&a.enable(6),y.clearcoat&&a.enable(7),y.iridescence&&a.enable(8),y.alphaTest&&a.enable(9),y.vertexColors&&a.enable(10),y.vertexAlphas&&a.enable(11),y.vertexUv1s&&a.enable(12),y.vertexUv2s&&a.enable(13),y.vertexUv3s&&a.enable(14),y.vertexTangents&&a.enable(15),y.anisotropy&&a.enable(16),y.alphaHash&&a.enable(17),y.batching&&a.enable(18),y.dispersion&&a.enable(19),y.retroreflection&&a.enable(24),y.diffuseRoughness&&a.enable(25),y.batchingColor&&a.enable(20),y.gradientMap&&a.enable(21),y.packedNormalMap&&a.enable(22),y.vertexNormals&&a.enable(23),x.push(a.mask),a.disableAll(),y.fog&&a.enable(0),y.useFog&&a.enable(1),y.flatShading&&a.enable(2),y.logarithmicDepthBuffer&&a.enable(3),y.reversedDepthBuffer&&a.enable(4),y.skinning&&a.enable(5),y.morphTargets&&a.enable(6),y.morphNormals&&a.enable(7),y.morphColors&&a.enable(8),y.premultipliedAlpha&&a.enable(9),y.shadowMapEnabled&&a.enable(10),y.doubleSided&&a.enable(11),y.flipSided&&a.enable(12),y.useDepthPacking&&a.enable(13),y.dithering&&a.enable(14),y.transmission&&a.enable(15),y.sheen&&a.enable(16),y.opaque&&a.enable(17),y.pointsUvs&&a.enable(18),y.decodeVideoTexture&&a.enable(19),y.decodeVideoTextureEmissive&&a.enable(20),y.alphaToCoverage&&a.enable(21),y.numLightProbeGrids>0&&a.enable(22),y.hasPositionAttribute&&a.enable(23),x.push(a.mask)}function S(x){const y=d[x.type];let C;if(y){const N=pi[y];C=Fh.clone(N.uniforms)}else C=x.uniforms;return C}function b(x,y){let C=u.get(y);return C!==void 0?++C.usedTimes:(C=new Ey(n,y,x,s),c.push(C),u.set(y,C)),C}function w(x){if(--x.usedTimes===0){const y=c.indexOf(x);c[y]=c[c.length-1],c.pop(),u.delete(x.cacheKey),x.destroy()}}function T(x){o.remove(x)}function M(){o.dispose()}return{getParameters:g,getProgramCacheKey:_,getUniforms:S,acquireProgram:b,releaseProgram:w,releaseShaderCache:T,programs:c,dispose:M}}function Py(){let n=new WeakMap;function e(a){return n.has(a)}function t(a){let o=n.get(a);return o===void 0&&(o={},n.set(a,o)),o}function i(a){n.delete(a)}function s(a,o,l){n.get(a)[o]=l}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function Dy(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function zm(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function km(){const n=[];let e=0;const t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function a(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function o(d,f,g,_,p,m){let S=n[e];return S===void 0?(S={id:d.id,object:d,geometry:f,material:g,materialVariant:a(d),groupOrder:_,renderOrder:d.renderOrder,z:p,group:m},n[e]=S):(S.id=d.id,S.object=d,S.geometry=f,S.material=g,S.materialVariant=a(d),S.groupOrder=_,S.renderOrder=d.renderOrder,S.z=p,S.group=m),e++,S}function l(d,f,g,_,p,m,S){S.reversedDepth===!0&&(p=-p);const b=o(d,f,g,_,p,m);g.transmission>0?i.push(b):g.transparent===!0?s.push(b):t.push(b)}function c(d,f,g,_,p,m){const S=o(d,f,g,_,p,m);g.transmission>0?i.unshift(S):g.transparent===!0?s.unshift(S):t.unshift(S)}function u(d,f){t.length>1&&t.sort(d||Dy),i.length>1&&i.sort(f||zm),s.length>1&&s.sort(f||zm)}function h(){for(let d=e,f=n.length;d<f;d++){const g=n[d];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:h,sort:u}}function Ny(){let n=new WeakMap;function e(i,s){const r=n.get(i);let a;return r===void 0?(a=new km,n.set(i,[a])):s>=r.length?(a=new km,r.push(a)):a=r[s],a}function t(){n=new WeakMap}return{get:e,dispose:t}}function Iy(){const n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new ee,color:new Tt};break;case"SpotLight":t={position:new ee,direction:new ee,color:new Tt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new ee,color:new Tt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new ee,skyColor:new Tt,groundColor:new Tt};break;case"RectAreaLight":t={color:new Tt,position:new ee,halfWidth:new ee,halfHeight:new ee};break}return n[e.id]=t,t}}}function Uy(){const n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new wt};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new wt};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new wt,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}let Fy=0;function Oy(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function By(n){const e=new Iy,t=Uy(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new ee);const s=new ee,r=new Zt,a=new Zt;function o(c){let u=0,h=0,d=0;for(let U=0;U<9;U++)i.probe[U].set(0,0,0);let f=0,g=0,_=0,p=0,m=0,S=0,b=0,w=0,T=0,M=0,x=0,y=0,C=0,N=0;c.sort(Oy);for(let U=0,B=c.length;U<B;U++){const R=c[U],F=R.color,O=R.intensity,P=R.distance;let G=null;if(R.shadow&&R.shadow.map&&(R.shadow.map.texture.format===vr?G=R.shadow.map.texture:G=R.shadow.map.depthTexture||R.shadow.map.texture),R.isAmbientLight)u+=F.r*O,h+=F.g*O,d+=F.b*O;else if(R.isLightProbe){for(let k=0;k<9;k++)i.probe[k].addScaledVector(R.sh.coefficients[k],O);N++}else if(R.isSunLight){const k=e.get(R);if(k.color.copy(R.color).multiplyScalar(R.intensity),R.castShadow){const Y=R.shadow,Z=t.get(R);Z.shadowIntensity=Y.intensity,Z.shadowBias=Y.bias,Z.shadowNormalBias=Y.normalBias,Z.shadowRadius=Y.radius,Z.shadowMapSize.copy(Y.mapSize).multiply(Y.getFrameExtents()),i.sunShadow[g]=Z,i.sunShadowMap[g]=G;const ne=Y.getViewportCount();for(let H=0;H<ne;H++)i.sunShadowMatrix[_+H]=Y.getMatrix(H),i.sunShadowCascade[_+H]=Y._cascadeData[H];_+=ne,g++}i.sun[f]=k,f++}else if(R.isDirectionalLight){const k=e.get(R);if(k.color.copy(R.color).multiplyScalar(R.intensity),R.castShadow){const Y=R.shadow,Z=t.get(R);Z.shadowIntensity=Y.intensity,Z.shadowBias=Y.bias,Z.shadowNormalBias=Y.normalBias,Z.shadowRadius=Y.radius,Z.shadowMapSize=Y.mapSize,i.directionalShadow[p]=Z,i.directionalShadowMap[p]=G,i.directionalShadowMatrix[p]=R.shadow.matrix,T++}i.directional[p]=k,p++}else if(R.isSpotLight){const k=e.get(R);k.position.setFromMatrixPosition(R.matrixWorld),k.color.copy(F).multiplyScalar(O),k.distance=P,k.coneCos=Math.cos(R.angle),k.penumbraCos=Math.cos(R.angle*(1-R.penumbra)),k.decay=R.decay,i.spot[S]=k;const Y=R.shadow;if(R.map&&(i.spotLightMap[y]=R.map,y++,Y.updateMatrices(R),R.castShadow&&C++),i.spotLightMatrix[S]=Y.matrix,R.castShadow){const Z=t.get(R);Z.shadowIntensity=Y.intensity,Z.shadowBias=Y.bias,Z.shadowNormalBias=Y.normalBias,Z.shadowRadius=Y.radius,Z.shadowMapSize=Y.mapSize,i.spotShadow[S]=Z,i.spotShadowMap[S]=G,x++}S++}else if(R.isRectAreaLight){const k=e.get(R);k.color.copy(F).multiplyScalar(O),k.halfWidth.set(R.width*.5,0,0),k.halfHeight.set(0,R.height*.5,0),i.rectArea[b]=k,b++}else if(R.isPointLight){const k=e.get(R);if(k.color.copy(R.color).multiplyScalar(R.intensity),k.distance=R.distance,k.decay=R.decay,R.castShadow){const Y=R.shadow,Z=t.get(R);Z.shadowIntensity=Y.intensity,Z.shadowBias=Y.bias,Z.shadowNormalBias=Y.normalBias,Z.shadowRadius=Y.radius,Z.shadowMapSize=Y.mapSize,Z.shadowCameraNear=Y.camera.near,Z.shadowCameraFar=Y.camera.far,i.pointShadow[m]=Z,i.pointShadowMap[m]=G,i.pointShadowMatrix[m]=R.shadow.matrix,M++}i.point[m]=k,m++}else if(R.isHemisphereLight){const k=e.get(R);k.skyColor.copy(R.color).multiplyScalar(O),k.groundColor.copy(R.groundColor).multiplyScalar(O),i.hemi[w]=k,w++}}b>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=Ve.LTC_FLOAT_1,i.rectAreaLTC2=Ve.LTC_FLOAT_2):(i.rectAreaLTC1=Ve.LTC_HALF_1,i.rectAreaLTC2=Ve.LTC_HALF_2)),i.ambient[0]=u,i.ambient[1]=h,i.ambient[2]=d;const A=i.hash;(A.sunLength!==f||A.directionalLength!==p||A.pointLength!==m||A.spotLength!==S||A.rectAreaLength!==b||A.hemiLength!==w||A.numSunShadows!==g||A.numDirectionalShadows!==T||A.numPointShadows!==M||A.numSpotShadows!==x||A.numSpotMaps!==y||A.numLightProbes!==N)&&(i.sun.length=f,i.directional.length=p,i.spot.length=S,i.rectArea.length=b,i.point.length=m,i.hemi.length=w,i.sunShadow.length=g,i.sunShadowMap.length=g,i.sunShadowMatrix.length=_,i.sunShadowCascade.length=_,i.directionalShadow.length=T,i.directionalShadowMap.length=T,i.directionalShadowMatrix.length=T,i.pointShadow.length=M,i.pointShadowMap.length=M,i.pointShadowMatrix.length=M,i.spotShadow.length=x,i.spotShadowMap.length=x,i.spotLightMatrix.length=x+y-C,i.spotLightMap.length=y,i.numSpotLightShadowsWithMaps=C,i.numLightProbes=N,A.sunLength=f,A.directionalLength=p,A.pointLength=m,A.spotLength=S,A.rectAreaLength=b,A.hemiLength=w,A.numSunShadows=g,A.numDirectionalShadows=T,A.numPointShadows=M,A.numSpotShadows=x,A.numSpotMaps=y,A.numLightProbes=N,i.version=Fy++)}function l(c,u){let h=0,d=0,f=0,g=0,_=0,p=0;const m=u.matrixWorldInverse;for(let S=0,b=c.length;S<b;S++){const w=c[S];if(w.isSunLight){const T=i.sun[h];T.direction.setFromMatrixPosition(w.matrixWorld),T.direction.transformDirection(m),h++}else if(w.isDirectionalLight){const T=i.directional[d];T.direction.setFromMatrixPosition(w.matrixWorld),s.setFromMatrixPosition(w.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(m),d++}else if(w.isSpotLight){const T=i.spot[g];T.position.setFromMatrixPosition(w.matrixWorld),T.position.applyMatrix4(m),T.direction.setFromMatrixPosition(w.matrixWorld),s.setFromMatrixPosition(w.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(m),g++}else if(w.isRectAreaLight){const T=i.rectArea[_];T.position.setFromMatrixPosition(w.matrixWorld),T.position.applyMatrix4(m),a.identity(),r.copy(w.matrixWorld),r.premultiply(m),a.extractRotation(r),T.halfWidth.set(w.width*.5,0,0),T.halfHeight.set(0,w.height*.5,0),T.halfWidth.applyMatrix4(a),T.halfHeight.applyMatrix4(a),_++}else if(w.isPointLight){const T=i.point[f];T.position.setFromMatrixPosition(w.matrixWorld),T.position.applyMatrix4(m),f++}else if(w.isHemisphereLight){const T=i.hemi[p];T.direction.setFromMatrixPosition(w.matrixWorld),T.direction.transformDirection(m),p++}}}return{setup:o,setupView:l,state:i}}function Gm(n){const e=new By(n),t=[],i=[],s=[];function r(h){u.camera=h,t.length=0,i.length=0,s.length=0}function a(h){h.isLightProbeGrid?s.push(h):t.push(h)}function o(h){i.push(h)}function l(){e.setup(t),s.sort((h,d)=>h.priority-d.priority||h.id-d.id)}function c(h){e.setupView(t,h)}const u={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:l,setupLightsView:c,pushLight:a,pushShadow:o}}function zy(n){let e=new WeakMap;function t(s,r=0){const a=e.get(s);let o;return a===void 0?(o=new Gm(n),e.set(s,[o])):r>=a.length?(o=new Gm(n),a.push(o)):o=a[r],o}function i(){e=new WeakMap}return{get:t,dispose:i}}const ky=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,Gy=`uniform sampler2D shadow_pass;
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
}`,Hy=[new ee(1,0,0),new ee(-1,0,0),new ee(0,1,0),new ee(0,-1,0),new ee(0,0,1),new ee(0,0,-1)],Vy=[new ee(0,-1,0),new ee(0,-1,0),new ee(0,0,1),new ee(0,0,-1),new ee(0,-1,0),new ee(0,-1,0)],Hm=new Zt,vo=new ee,Xh=new ee;function Wy(n,e,t){let i=new ho;const s=new wt,r=new wt,a=new tn,o=new DS,l=new NS,c={},u=t.maxTextureSize,h={[gr]:fi,[fi]:gr,[Hi]:Hi},d=new ir({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new wt},radius:{value:4}},vertexShader:ky,fragmentShader:Gy}),f=d.clone();f.defines.HORIZONTAL_PASS=1;const g=new Vn;g.setAttribute("position",new Pi(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));const _=new Ni(g,d),p=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=rl;let m=this.type;this.render=function(M,x,y){if(p.enabled===!1||p.autoUpdate===!1&&p.needsUpdate===!1||M.length===0)return;this.type===rx&&(pt("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=rl);const C=n.getRenderTarget(),N=n.getActiveCubeFace(),A=n.getActiveMipmapLevel(),U=n.state;U.setBlending(Hr),U.buffers.depth.getReversed()===!0?U.buffers.color.setClear(0,0,0,0):U.buffers.color.setClear(1,1,1,1),U.buffers.depth.setTest(!0),U.setScissorTest(!1);const B=m!==this.type;B&&x.traverse(function(R){R.material&&(Array.isArray(R.material)?R.material.forEach(F=>F.needsUpdate=!0):R.material.needsUpdate=!0)});for(let R=0,F=M.length;R<F;R++){const O=M[R],P=O.shadow;if(P===void 0){pt("WebGLShadowMap:",O,"has no shadow.");continue}if(P.autoUpdate===!1&&P.needsUpdate===!1)continue;s.copy(P.mapSize);const G=P.getFrameExtents();s.multiply(G),r.copy(P.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/G.x),s.x=r.x*G.x,P.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/G.y),s.y=r.y*G.y,P.mapSize.y=r.y));const k=n.state.buffers.depth.getReversed();if(P.camera._reversedDepth=k,P.map===null||B===!0){if(P.map!==null&&(P.map.depthTexture!==null&&(P.map.depthTexture.dispose(),P.map.depthTexture=null),P.map.dispose()),this.type===Ka){if(O.isPointLight){pt("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}P.map=new os(s.x,s.y,{format:vr,type:rs,minFilter:ii,magFilter:ii,generateMipmaps:!1}),P.map.texture.name=O.name+".shadowMap",P.map.depthTexture=new ca(s.x,s.y,ss),P.map.depthTexture.name=O.name+".shadowMapDepth",P.map.depthTexture.format=Xs,P.map.depthTexture.compareFunction=null,P.map.depthTexture.minFilter=Hn,P.map.depthTexture.magFilter=Hn}else O.isPointLight?(P.map=new Vh(s.x),P.map.depthTexture=new Zp(s.x,is)):(P.map=new os(s.x,s.y),P.map.depthTexture=new ca(s.x,s.y,is)),P.map.depthTexture.name=O.name+".shadowMap",P.map.depthTexture.format=Xs,this.type===rl?(P.map.depthTexture.compareFunction=k?up:cp,P.map.depthTexture.minFilter=ii,P.map.depthTexture.magFilter=ii):(P.map.depthTexture.compareFunction=null,P.map.depthTexture.minFilter=Hn,P.map.depthTexture.magFilter=Hn);P.camera.updateProjectionMatrix()}P.map.isWebGLCubeRenderTarget!==!0&&(P.map.width!==s.x||P.map.height!==s.y)&&P.map.setSize(s.x,s.y);const Y=P.map.isWebGLCubeRenderTarget?6:P.getViewportCount();O.isPointLight!==!0&&P.updateMatrices(O,y);const Z=(P.camera.layers.mask&4294967294)!==0?P.camera.layers:y.layers;for(let ne=0;ne<Y;ne++){const H=P.getCamera(ne);if(O.isPointLight){const q=P.camera,ie=P.matrix,$=O.distance||q.far;$!==q.far&&(q.far=$,q.updateProjectionMatrix()),vo.setFromMatrixPosition(O.matrixWorld),q.position.copy(vo),Xh.copy(q.position),Xh.add(Hy[ne]),q.up.copy(Vy[ne]),q.lookAt(Xh),q.updateMatrixWorld(),ie.makeTranslation(-vo.x,-vo.y,-vo.z),Hm.multiplyMatrices(q.projectionMatrix,q.matrixWorldInverse),P._frustum.setFromProjectionMatrix(Hm,q.coordinateSystem,q.reversedDepth)}if(P.map.isWebGLCubeRenderTarget)n.setRenderTarget(P.map,ne),n.clear();else{ne===0&&(n.setRenderTarget(P.map),n.clear());const q=P.getViewport(ne);a.set(r.x*q.x,r.y*q.y,r.x*q.z,r.y*q.w),U.viewport(a)}i=P.getFrustum(ne),w(x,y,H,O,Z,this.type)}P.isPointLightShadow!==!0&&this.type===Ka&&S(P,y),P.needsUpdate=!1}m=this.type,p.needsUpdate=!1,n.setRenderTarget(C,N,A)};function S(M,x){const y=e.update(_);d.defines.VSM_SAMPLES!==M.blurSamples&&(d.defines.VSM_SAMPLES=M.blurSamples,f.defines.VSM_SAMPLES=M.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),M.mapPass===null?M.mapPass=new os(s.x,s.y,{format:vr,type:rs}):(M.mapPass.width!==M.map.width||M.mapPass.height!==M.map.height)&&M.mapPass.setSize(M.map.width,M.map.height),d.uniforms.shadow_pass.value=M.map.depthTexture,d.uniforms.resolution.value.set(M.map.width,M.map.height),d.uniforms.radius.value=M.radius,n.setRenderTarget(M.mapPass),n.clear(),n.renderBufferDirect(x,null,y,d,_,null),f.uniforms.shadow_pass.value=M.mapPass.texture,f.uniforms.resolution.value.set(M.map.width,M.map.height),f.uniforms.radius.value=M.radius,n.setRenderTarget(M.map),n.clear(),n.renderBufferDirect(x,null,y,f,_,null)}function b(M,x,y,C){let N=null;const A=y.isPointLight===!0?M.customDistanceMaterial:M.customDepthMaterial;if(A!==void 0)N=A;else if(N=y.isPointLight===!0?l:o,n.localClippingEnabled&&x.clipShadows===!0&&Array.isArray(x.clippingPlanes)&&x.clippingPlanes.length!==0||x.displacementMap&&x.displacementScale!==0||x.alphaMap&&x.alphaTest>0||x.map&&x.alphaTest>0||x.alphaToCoverage===!0){const U=N.uuid,B=x.uuid;let R=c[U];R===void 0&&(R={},c[U]=R);let F=R[B];F===void 0&&(F=N.clone(),R[B]=F,x.addEventListener("dispose",T)),N=F}if(N.visible=x.visible,N.wireframe=x.wireframe,C===Ka?N.side=x.shadowSide!==null?x.shadowSide:x.side:N.side=x.shadowSide!==null?x.shadowSide:h[x.side],N.alphaMap=x.alphaMap,N.alphaTest=x.alphaToCoverage===!0?.5:x.alphaTest,N.map=x.map,N.clipShadows=x.clipShadows,N.clippingPlanes=x.clippingPlanes,N.clipIntersection=x.clipIntersection,N.displacementMap=x.displacementMap,N.displacementScale=x.displacementScale,N.displacementBias=x.displacementBias,N.wireframeLinewidth=x.wireframeLinewidth,N.linewidth=x.linewidth,y.isPointLight===!0&&N.isMeshDistanceMaterial===!0){const U=n.properties.get(N);U.light=y}return N}function w(M,x,y,C,N,A){if(M.visible===!1)return;if(M.layers.test(N)&&(M.isMesh||M.isLine||M.isPoints)&&(M.castShadow||M.receiveShadow&&A===Ka)&&(!M.frustumCulled||M.intersectsFrustum(i))){M.modelViewMatrix.multiplyMatrices(y.matrixWorldInverse,M.matrixWorld);const R=e.update(M),F=M.material;if(Array.isArray(F)){const O=R.groups;for(let P=0,G=O.length;P<G;P++){const k=O[P],Y=F[k.materialIndex];if(Y&&Y.visible){const Z=b(M,Y,C,A);M.onBeforeShadow(n,M,x,y,R,Z,k),n.renderBufferDirect(y,null,R,Z,M,k),M.onAfterShadow(n,M,x,y,R,Z,k)}}}else if(F.visible){const O=b(M,F,C,A);M.onBeforeShadow(n,M,x,y,R,O,null),n.renderBufferDirect(y,null,R,O,M,null),M.onAfterShadow(n,M,x,y,R,O,null)}}const B=M.children;for(let R=0,F=B.length;R<F;R++)w(B[R],x,y,C,N,A)}function T(M){M.target.removeEventListener("dispose",T);for(const y in c){const C=c[y],N=M.target.uuid;N in C&&(C[N].dispose(),delete C[N])}}}function $y(n,e){function t(){let K=!1;const ve=new tn;let pe=null;const Fe=new tn(0,0,0,0);return{setMask:function(De){pe!==De&&!K&&(n.colorMask(De,De,De,De),pe=De)},setLocked:function(De){K=De},setClear:function(De,Ue,lt,gt,Me){Me===!0&&(De*=gt,Ue*=gt,lt*=gt),ve.set(De,Ue,lt,gt),Fe.equals(ve)===!1&&(n.clearColor(De,Ue,lt,gt),Fe.copy(ve))},reset:function(){K=!1,pe=null,Fe.set(-1,0,0,0)}}}function i(){let K=!1,ve=!1,pe=null,Fe=null,De=null;return{setReversed:function(Ue){if(ve!==Ue){const lt=e.get("EXT_clip_control");Ue?lt.clipControlEXT(lt.LOWER_LEFT_EXT,lt.ZERO_TO_ONE_EXT):lt.clipControlEXT(lt.LOWER_LEFT_EXT,lt.NEGATIVE_ONE_TO_ONE_EXT),ve=Ue;const gt=De;De=null,this.setClear(gt)}},getReversed:function(){return ve},setTest:function(Ue){Ue?se(n.DEPTH_TEST):oe(n.DEPTH_TEST)},setMask:function(Ue){pe!==Ue&&!K&&(n.depthMask(Ue),pe=Ue)},setFunc:function(Ue){if(ve&&(Ue=Bx[Ue]),Fe!==Ue){switch(Ue){case ru:n.depthFunc(n.NEVER);break;case au:n.depthFunc(n.ALWAYS);break;case ou:n.depthFunc(n.LESS);break;case Ja:n.depthFunc(n.LEQUAL);break;case lu:n.depthFunc(n.EQUAL);break;case cu:n.depthFunc(n.GEQUAL);break;case uu:n.depthFunc(n.GREATER);break;case hu:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}Fe=Ue}},setLocked:function(Ue){K=Ue},setClear:function(Ue){De!==Ue&&(De=Ue,ve&&(Ue=1-Ue),n.clearDepth(Ue))},reset:function(){K=!1,pe=null,Fe=null,De=null,ve=!1}}}function s(){let K=!1,ve=null,pe=null,Fe=null,De=null,Ue=null,lt=null,gt=null,Me=null;return{setTest:function(nt){K||(nt?se(n.STENCIL_TEST):oe(n.STENCIL_TEST))},setMask:function(nt){ve!==nt&&!K&&(n.stencilMask(nt),ve=nt)},setFunc:function(nt,vt,Ge){(pe!==nt||Fe!==vt||De!==Ge)&&(n.stencilFunc(nt,vt,Ge),pe=nt,Fe=vt,De=Ge)},setOp:function(nt,vt,Ge){(Ue!==nt||lt!==vt||gt!==Ge)&&(n.stencilOp(nt,vt,Ge),Ue=nt,lt=vt,gt=Ge)},setLocked:function(nt){K=nt},setClear:function(nt){Me!==nt&&(n.clearStencil(nt),Me=nt)},reset:function(){K=!1,ve=null,pe=null,Fe=null,De=null,Ue=null,lt=null,gt=null,Me=null}}}const r=new t,a=new i,o=new s;let l={};const c=new WeakMap;let u={},h={},d={},f=new WeakMap,g=[],_=null,p=!1,m=null,S=null,b=null,w=null,T=null,M=null,x=null,y=new Tt(0,0,0),C=0,N=!1,A=null,U=null,B=null,R=null,F=null;const O=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS);let P=!1,G=0;const k=n.getParameter(n.VERSION);k.indexOf("WebGL")!==-1?(G=parseFloat(/^WebGL (\d)/.exec(k)[1]),P=G>=1):k.indexOf("OpenGL ES")!==-1&&(G=parseFloat(/^OpenGL ES (\d)/.exec(k)[1]),P=G>=2);let Y=null,Z={};const ne=n.getParameter(n.SCISSOR_BOX),H=n.getParameter(n.VIEWPORT),q=new tn().fromArray(ne),ie=new tn().fromArray(H);function $(K,ve,pe,Fe){const De=new Uint8Array(4),Ue=n.createTexture();n.bindTexture(K,Ue),n.texParameteri(K,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(K,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let lt=0;lt<pe;lt++)K===n.TEXTURE_3D||K===n.TEXTURE_2D_ARRAY?n.texImage3D(ve,0,n.RGBA,1,1,Fe,0,n.RGBA,n.UNSIGNED_BYTE,De):n.texImage2D(ve+lt,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,De);return Ue}const Q={};Q[n.TEXTURE_2D]=$(n.TEXTURE_2D,n.TEXTURE_2D,1),Q[n.TEXTURE_CUBE_MAP]=$(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),Q[n.TEXTURE_2D_ARRAY]=$(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),Q[n.TEXTURE_3D]=$(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),a.setClear(1),o.setClear(0),se(n.DEPTH_TEST),a.setFunc(Ja),be(!1),ke(Hf),se(n.CULL_FACE),at(Hr);function se(K){u[K]!==!0&&(n.enable(K),u[K]=!0)}function oe(K){u[K]!==!1&&(n.disable(K),u[K]=!1)}function ue(K,ve){return d[K]!==ve?(n.bindFramebuffer(K,ve),d[K]=ve,K===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=ve),K===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=ve),!0):!1}function de(K,ve){let pe=g,Fe=!1;if(K){pe=f.get(ve),pe===void 0&&(pe=[],f.set(ve,pe));const De=K.textures;if(pe.length!==De.length||pe[0]!==n.COLOR_ATTACHMENT0){for(let Ue=0,lt=De.length;Ue<lt;Ue++)pe[Ue]=n.COLOR_ATTACHMENT0+Ue;pe.length=De.length,Fe=!0}}else pe[0]!==n.BACK&&(pe[0]=n.BACK,Fe=!0);Fe&&n.drawBuffers(pe)}function Te(K){return _!==K?(n.useProgram(K),_=K,!0):!1}const ye={[Vr]:n.FUNC_ADD,[ox]:n.FUNC_SUBTRACT,[lx]:n.FUNC_REVERSE_SUBTRACT};ye[cx]=n.MIN,ye[ux]=n.MAX;const Ie={[hx]:n.ZERO,[dx]:n.ONE,[fx]:n.SRC_COLOR,[Xf]:n.SRC_ALPHA,[xx]:n.SRC_ALPHA_SATURATE,[vx]:n.DST_COLOR,[mx]:n.DST_ALPHA,[px]:n.ONE_MINUS_SRC_COLOR,[qf]:n.ONE_MINUS_SRC_ALPHA,[_x]:n.ONE_MINUS_DST_COLOR,[gx]:n.ONE_MINUS_DST_ALPHA,[Sx]:n.CONSTANT_COLOR,[wx]:n.ONE_MINUS_CONSTANT_COLOR,[bx]:n.CONSTANT_ALPHA,[Mx]:n.ONE_MINUS_CONSTANT_ALPHA};function at(K,ve,pe,Fe,De,Ue,lt,gt,Me,nt){if(K===Hr){p===!0&&(oe(n.BLEND),p=!1);return}if(p===!1&&(se(n.BLEND),p=!0),K!==ax){if(K!==m||nt!==N){if((S!==Vr||T!==Vr)&&(n.blendEquation(n.FUNC_ADD),S=Vr,T=Vr),nt)switch(K){case Za:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Vf:n.blendFunc(n.ONE,n.ONE);break;case Wf:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case $f:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:Ft("WebGLState: Invalid blending: ",K);break}else switch(K){case Za:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Vf:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case Wf:Ft("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case $f:Ft("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Ft("WebGLState: Invalid blending: ",K);break}b=null,w=null,M=null,x=null,y.set(0,0,0),C=0,m=K,N=nt}return}De=De||ve,Ue=Ue||pe,lt=lt||Fe,(ve!==S||De!==T)&&(n.blendEquationSeparate(ye[ve],ye[De]),S=ve,T=De),(pe!==b||Fe!==w||Ue!==M||lt!==x)&&(n.blendFuncSeparate(Ie[pe],Ie[Fe],Ie[Ue],Ie[lt]),b=pe,w=Fe,M=Ue,x=lt),(gt.equals(y)===!1||Me!==C)&&(n.blendColor(gt.r,gt.g,gt.b,Me),y.copy(gt),C=Me),m=K,N=!1}function ot(K,ve){K.side===Hi?oe(n.CULL_FACE):se(n.CULL_FACE);let pe=K.side===fi;ve&&(pe=!pe),be(pe),K.blending===Za&&K.transparent===!1?at(Hr):at(K.blending,K.blendEquation,K.blendSrc,K.blendDst,K.blendEquationAlpha,K.blendSrcAlpha,K.blendDstAlpha,K.blendColor,K.blendAlpha,K.premultipliedAlpha),a.setFunc(K.depthFunc),a.setTest(K.depthTest),a.setMask(K.depthWrite),r.setMask(K.colorWrite);const Fe=K.stencilWrite;o.setTest(Fe),Fe&&(o.setMask(K.stencilWriteMask),o.setFunc(K.stencilFunc,K.stencilRef,K.stencilFuncMask),o.setOp(K.stencilFail,K.stencilZFail,K.stencilZPass)),Je(K.polygonOffset,K.polygonOffsetFactor,K.polygonOffsetUnits),K.alphaToCoverage===!0?se(n.SAMPLE_ALPHA_TO_COVERAGE):oe(n.SAMPLE_ALPHA_TO_COVERAGE)}function be(K){A!==K&&(K?n.frontFace(n.CW):n.frontFace(n.CCW),A=K)}function ke(K){K!==ix?(se(n.CULL_FACE),K!==U&&(K===Hf?n.cullFace(n.BACK):K===sx?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):oe(n.CULL_FACE),U=K}function _t(K){K!==B&&(P&&n.lineWidth(K),B=K)}function Je(K,ve,pe){K?(se(n.POLYGON_OFFSET_FILL),(R!==ve||F!==pe)&&(R=ve,F=pe,a.getReversed()&&(ve=-ve,pe=-pe),n.polygonOffset(ve,pe))):oe(n.POLYGON_OFFSET_FILL)}function ut(K){K?se(n.SCISSOR_TEST):oe(n.SCISSOR_TEST)}function ht(K){K===void 0&&(K=n.TEXTURE0+O-1),Y!==K&&(n.activeTexture(K),Y=K)}function xe(K,ve,pe){pe===void 0&&(Y===null?pe=n.TEXTURE0+O-1:pe=Y);let Fe=Z[pe];Fe===void 0&&(Fe={type:void 0,texture:void 0},Z[pe]=Fe),(Fe.type!==K||Fe.texture!==ve)&&(Y!==pe&&(n.activeTexture(pe),Y=pe),n.bindTexture(K,ve||Q[K]),Fe.type=K,Fe.texture=ve)}function W(){const K=Z[Y];K!==void 0&&K.type!==void 0&&(n.bindTexture(K.type,null),K.type=void 0,K.texture=void 0)}function me(){try{n.compressedTexImage2D(...arguments)}catch(K){Ft("WebGLState:",K)}}function He(){try{n.compressedTexImage3D(...arguments)}catch(K){Ft("WebGLState:",K)}}function Ye(){try{n.texSubImage2D(...arguments)}catch(K){Ft("WebGLState:",K)}}function Ee(){try{n.texSubImage3D(...arguments)}catch(K){Ft("WebGLState:",K)}}function dt(){try{n.compressedTexSubImage2D(...arguments)}catch(K){Ft("WebGLState:",K)}}function ze(){try{n.compressedTexSubImage3D(...arguments)}catch(K){Ft("WebGLState:",K)}}function Ze(){try{n.texStorage2D(...arguments)}catch(K){Ft("WebGLState:",K)}}function z(){try{n.texStorage3D(...arguments)}catch(K){Ft("WebGLState:",K)}}function L(){try{n.texImage2D(...arguments)}catch(K){Ft("WebGLState:",K)}}function te(){try{n.texImage3D(...arguments)}catch(K){Ft("WebGLState:",K)}}function we(K){return h[K]!==void 0?h[K]:n.getParameter(K)}function _e(K,ve){h[K]!==ve&&(n.pixelStorei(K,ve),h[K]=ve)}function Le(K){q.equals(K)===!1&&(n.scissor(K.x,K.y,K.z,K.w),q.copy(K))}function Pe(K){ie.equals(K)===!1&&(n.viewport(K.x,K.y,K.z,K.w),ie.copy(K))}function fe(K,ve){let pe=c.get(ve);pe===void 0&&(pe=new WeakMap,c.set(ve,pe));let Fe=pe.get(K);Fe===void 0&&(Fe=n.getUniformBlockIndex(ve,K.name),n.uniformBlockBinding(ve,Fe,Fe),pe.set(K,Fe))}function ge(K,ve,pe){const De=c.get(ve).get(K);l[De]!==pe&&(n.bindBufferBase(n.UNIFORM_BUFFER,De,pe),l[De]=pe)}function Re(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),a.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),u={},h={},Y=null,Z={},d={},l={},f=new WeakMap,g=[],_=null,p=!1,m=null,S=null,b=null,w=null,T=null,M=null,x=null,y=new Tt(0,0,0),C=0,N=!1,A=null,U=null,B=null,R=null,F=null,q.set(0,0,n.canvas.width,n.canvas.height),ie.set(0,0,n.canvas.width,n.canvas.height),r.reset(),a.reset(),o.reset()}return{buffers:{color:r,depth:a,stencil:o},enable:se,disable:oe,bindFramebuffer:ue,drawBuffers:de,useProgram:Te,setBlending:at,setMaterial:ot,setFlipSided:be,setCullFace:ke,setLineWidth:_t,setPolygonOffset:Je,setScissorTest:ut,activeTexture:ht,bindTexture:xe,unbindTexture:W,compressedTexImage2D:me,compressedTexImage3D:He,texImage2D:L,texImage3D:te,pixelStorei:_e,getParameter:we,updateUBOMapping:fe,uniformBlockBinding:ge,texStorage2D:Ze,texStorage3D:z,texSubImage2D:Ye,texSubImage3D:Ee,compressedTexSubImage2D:dt,compressedTexSubImage3D:ze,scissor:Le,viewport:Pe,reset:Re}}function Xy(n,e,t,i,s,r,a){const o=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new wt,u=new WeakMap,h=new Set;let d;const f=new WeakMap,g=new Set,_=new FinalizationRegistry(z=>g.delete(z));let p=!1;try{p=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(z,L){return p?new OffscreenCanvas(z,L):ml("canvas")}function S(z,L,te){let we=1;const _e=Ze(z);if((_e.width>te||_e.height>te)&&(we=te/Math.max(_e.width,_e.height)),we<1)if(typeof HTMLImageElement<"u"&&z instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&z instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&z instanceof ImageBitmap||typeof VideoFrame<"u"&&z instanceof VideoFrame){const Le=Math.floor(we*_e.width),Pe=Math.floor(we*_e.height);d===void 0&&(d=m(Le,Pe));const fe=L?m(Le,Pe):d;return fe.width=Le,fe.height=Pe,fe.getContext("2d").drawImage(z,0,0,Le,Pe),pt("WebGLRenderer: Texture has been resized from ("+_e.width+"x"+_e.height+") to ("+Le+"x"+Pe+")."),fe}else return"data"in z&&pt("WebGLRenderer: Image in DataTexture is too big ("+_e.width+"x"+_e.height+")."),z;return z}function b(z){return z.generateMipmaps}function w(z){n.generateMipmap(z)}function T(z){return z.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:z.isWebGL3DRenderTarget?n.TEXTURE_3D:z.isWebGLArrayRenderTarget||z.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function M(z,L,te,we,_e,Le=!1){if(z!==null){if(n[z]!==void 0)return n[z];pt("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+z+"'")}let Pe;we&&(Pe=e.get("EXT_texture_norm16"),Pe||pt("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let fe=L;if(L===n.RED&&(te===n.FLOAT&&(fe=n.R32F),te===n.HALF_FLOAT&&(fe=n.R16F),te===n.UNSIGNED_BYTE&&(fe=n.R8),te===n.UNSIGNED_SHORT&&Pe&&(fe=Pe.R16_EXT),te===n.SHORT&&Pe&&(fe=Pe.R16_SNORM_EXT)),L===n.RED_INTEGER&&(te===n.UNSIGNED_BYTE&&(fe=n.R8UI),te===n.UNSIGNED_SHORT&&(fe=n.R16UI),te===n.UNSIGNED_INT&&(fe=n.R32UI),te===n.BYTE&&(fe=n.R8I),te===n.SHORT&&(fe=n.R16I),te===n.INT&&(fe=n.R32I)),L===n.RG&&(te===n.FLOAT&&(fe=n.RG32F),te===n.HALF_FLOAT&&(fe=n.RG16F),te===n.UNSIGNED_BYTE&&(fe=n.RG8),te===n.UNSIGNED_SHORT&&Pe&&(fe=Pe.RG16_EXT),te===n.SHORT&&Pe&&(fe=Pe.RG16_SNORM_EXT)),L===n.RG_INTEGER&&(te===n.UNSIGNED_BYTE&&(fe=n.RG8UI),te===n.UNSIGNED_SHORT&&(fe=n.RG16UI),te===n.UNSIGNED_INT&&(fe=n.RG32UI),te===n.BYTE&&(fe=n.RG8I),te===n.SHORT&&(fe=n.RG16I),te===n.INT&&(fe=n.RG32I)),L===n.RGB_INTEGER&&(te===n.UNSIGNED_BYTE&&(fe=n.RGB8UI),te===n.UNSIGNED_SHORT&&(fe=n.RGB16UI),te===n.UNSIGNED_INT&&(fe=n.RGB32UI),te===n.BYTE&&(fe=n.RGB8I),te===n.SHORT&&(fe=n.RGB16I),te===n.INT&&(fe=n.RGB32I)),L===n.RGBA_INTEGER&&(te===n.UNSIGNED_BYTE&&(fe=n.RGBA8UI),te===n.UNSIGNED_SHORT&&(fe=n.RGBA16UI),te===n.UNSIGNED_INT&&(fe=n.RGBA32UI),te===n.BYTE&&(fe=n.RGBA8I),te===n.SHORT&&(fe=n.RGBA16I),te===n.INT&&(fe=n.RGBA32I)),L===n.RGB&&(te===n.UNSIGNED_SHORT&&Pe&&(fe=Pe.RGB16_EXT),te===n.SHORT&&Pe&&(fe=Pe.RGB16_SNORM_EXT),te===n.UNSIGNED_INT_5_9_9_9_REV&&(fe=n.RGB9_E5),te===n.UNSIGNED_INT_10F_11F_11F_REV&&(fe=n.R11F_G11F_B10F)),L===n.RGBA){const ge=Le?pl:It.getTransfer(_e);te===n.FLOAT&&(fe=n.RGBA32F),te===n.HALF_FLOAT&&(fe=n.RGBA16F),te===n.UNSIGNED_BYTE&&(fe=ge===Vt?n.SRGB8_ALPHA8:n.RGBA8),te===n.UNSIGNED_SHORT&&Pe&&(fe=Pe.RGBA16_EXT),te===n.SHORT&&Pe&&(fe=Pe.RGBA16_SNORM_EXT),te===n.UNSIGNED_SHORT_4_4_4_4&&(fe=n.RGBA4),te===n.UNSIGNED_SHORT_5_5_5_1&&(fe=n.RGB5_A1)}return(fe===n.R16F||fe===n.R32F||fe===n.RG16F||fe===n.RG32F||fe===n.RGBA16F||fe===n.RGBA32F)&&e.get("EXT_color_buffer_float"),fe}function x(z,L){let te;return z?L===null||L===is||L===$r?te=n.DEPTH24_STENCIL8:L===ss?te=n.DEPTH32F_STENCIL8:L===ja&&(te=n.DEPTH24_STENCIL8,pt("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):L===null||L===is||L===$r?te=n.DEPTH_COMPONENT24:L===ss?te=n.DEPTH_COMPONENT32F:L===ja&&(te=n.DEPTH_COMPONENT16),te}function y(z,L){return b(z)===!0||z.isFramebufferTexture&&z.minFilter!==Hn&&z.minFilter!==ii?Math.log2(Math.max(L.width,L.height))+1:z.mipmaps.length>0?z.mipmaps.length:z.isCompressedTexture&&Array.isArray(z.image)?L.mipmaps.length:1}function C(z){const L=new WeakRef(z);i.get(z).__ref=L,g.add(L),_.register(z,L,L)}function N(z){const L=i.get(z).__ref;L!==void 0&&(g.delete(L),_.unregister(L))}function A(z){B(z.target)}function U(z){R(z.target)}function B(z){z.removeEventListener("dispose",A),N(z),O(z),z.isVideoTexture&&u.delete(z),z.isHTMLTexture&&h.delete(z)}function R(z){z.removeEventListener("dispose",U),N(z),G(z)}function F(){for(const z of g){const L=z.deref();L!==void 0&&(L.isRenderTarget===!0?R(L):B(L))}g.clear(),h.clear()}function O(z){const L=i.get(z);if(L.__webglInit===void 0)return;const te=z.source,we=f.get(te);if(we){const _e=we[L.__cacheKey];_e.usedTimes--,_e.usedTimes===0&&P(z),Object.keys(we).length===0&&f.delete(te)}i.remove(z)}function P(z){const L=i.get(z);n.deleteTexture(L.__webglTexture);const te=z.source,we=f.get(te);delete we[L.__cacheKey],a.memory.textures--}function G(z){const L=i.get(z);L.__depthDisposeCallback&&L.__depthDisposeCallback();const te=z.depthTexture;if(te&&te.renderTarget===z&&B(te),z.isWebGLCubeRenderTarget)for(let _e=0;_e<6;_e++){if(Array.isArray(L.__webglFramebuffer[_e]))for(let Le=0;Le<L.__webglFramebuffer[_e].length;Le++)n.deleteFramebuffer(L.__webglFramebuffer[_e][Le]);else n.deleteFramebuffer(L.__webglFramebuffer[_e]);L.__webglDepthbuffer&&n.deleteRenderbuffer(L.__webglDepthbuffer[_e])}else{if(Array.isArray(L.__webglFramebuffer))for(let _e=0;_e<L.__webglFramebuffer.length;_e++)n.deleteFramebuffer(L.__webglFramebuffer[_e]);else n.deleteFramebuffer(L.__webglFramebuffer);if(L.__webglDepthbuffer&&n.deleteRenderbuffer(L.__webglDepthbuffer),L.__webglMultisampledFramebuffer&&n.deleteFramebuffer(L.__webglMultisampledFramebuffer),L.__webglColorRenderbuffer)for(let _e=0;_e<L.__webglColorRenderbuffer.length;_e++)L.__webglColorRenderbuffer[_e]&&n.deleteRenderbuffer(L.__webglColorRenderbuffer[_e]);L.__webglDepthRenderbuffer&&n.deleteRenderbuffer(L.__webglDepthRenderbuffer)}const we=z.textures;for(let _e=0,Le=we.length;_e<Le;_e++){const Pe=i.get(we[_e]);Pe.__webglTexture&&(n.deleteTexture(Pe.__webglTexture),a.memory.textures--),i.remove(we[_e])}i.remove(z)}let k=0;function Y(){k=0}function Z(){return k}function ne(z){k=z}function H(){const z=k;return z>=s.maxTextures&&pt("WebGLTextures: Trying to use "+(z+1)+" texture units while this GPU supports only "+s.maxTextures),k+=1,z}function q(z){const L=[];return L.push(z.wrapS),L.push(z.wrapT),L.push(z.wrapR||0),L.push(z.magFilter),L.push(z.minFilter),L.push(z.anisotropy),L.push(z.internalFormat),L.push(z.format),L.push(z.type),L.push(z.generateMipmaps),L.push(z.mipmapsAutoUpdate),L.push(z.premultiplyAlpha),L.push(z.flipY),L.push(z.unpackAlignment),L.push(z.colorSpace),L.join()}function ie(z,L){const te=i.get(z);if(z.isVideoTexture&&dt(z),z.isRenderTargetTexture===!1&&z.isExternalTexture!==!0&&z.version>0&&te.__version!==z.version){const we=z.image;if(we===null)pt("WebGLRenderer: Texture marked for update but no image data found.");else if(we.complete===!1)pt("WebGLRenderer: Texture marked for update but image is incomplete");else{ot(te,z,L);return}}else z.isExternalTexture&&(te.__webglTexture=z.sourceTexture?z.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,te.__webglTexture,n.TEXTURE0+L)}function $(z,L){const te=i.get(z);if(z.isRenderTargetTexture===!1&&z.version>0&&te.__version!==z.version){ot(te,z,L);return}else z.isExternalTexture&&(te.__webglTexture=z.sourceTexture?z.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,te.__webglTexture,n.TEXTURE0+L)}function Q(z,L){const te=i.get(z);if(z.isRenderTargetTexture===!1&&z.version>0&&te.__version!==z.version){ot(te,z,L);return}t.bindTexture(n.TEXTURE_3D,te.__webglTexture,n.TEXTURE0+L)}function se(z,L){const te=i.get(z);if(z.version>0&&te.__version!==z.version){be(te,z,L);return}t.bindTexture(n.TEXTURE_CUBE_MAP,te.__webglTexture,n.TEXTURE0+L)}const oe={[mu]:n.REPEAT,[As]:n.CLAMP_TO_EDGE,[gu]:n.MIRRORED_REPEAT},ue={[Hn]:n.NEAREST,[Tx]:n.NEAREST_MIPMAP_NEAREST,[al]:n.NEAREST_MIPMAP_LINEAR,[ii]:n.LINEAR,[vu]:n.LINEAR_MIPMAP_NEAREST,[$s]:n.LINEAR_MIPMAP_LINEAR},de={[Lx]:n.NEVER,[hp]:n.ALWAYS,[Px]:n.LESS,[cp]:n.LEQUAL,[Dx]:n.EQUAL,[up]:n.GEQUAL,[Nx]:n.GREATER,[Ix]:n.NOTEQUAL};function Te(z,L){if(L.type===ss&&e.has("OES_texture_float_linear")===!1&&(L.magFilter===ii||L.magFilter===vu||L.magFilter===al||L.magFilter===$s||L.minFilter===ii||L.minFilter===vu||L.minFilter===al||L.minFilter===$s)&&pt("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(z,n.TEXTURE_WRAP_S,oe[L.wrapS]),n.texParameteri(z,n.TEXTURE_WRAP_T,oe[L.wrapT]),(z===n.TEXTURE_3D||z===n.TEXTURE_2D_ARRAY)&&n.texParameteri(z,n.TEXTURE_WRAP_R,oe[L.wrapR]),n.texParameteri(z,n.TEXTURE_MAG_FILTER,ue[L.magFilter]),n.texParameteri(z,n.TEXTURE_MIN_FILTER,ue[L.minFilter]),L.compareFunction&&(n.texParameteri(z,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(z,n.TEXTURE_COMPARE_FUNC,de[L.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(L.magFilter===Hn||L.minFilter!==al&&L.minFilter!==$s||L.type===ss&&e.has("OES_texture_float_linear")===!1)return;if(L.anisotropy>1||i.get(L).__currentAnisotropy){const te=e.get("EXT_texture_filter_anisotropic");n.texParameterf(z,te.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(L.anisotropy,s.getMaxAnisotropy())),i.get(L).__currentAnisotropy=L.anisotropy}}}function ye(z,L){let te=!1;z.__webglInit===void 0&&(z.__webglInit=!0,L.addEventListener("dispose",A),C(L));const we=L.source;let _e=f.get(we);_e===void 0&&(_e={},f.set(we,_e));const Le=q(L);if(Le!==z.__cacheKey){_e[Le]===void 0&&(_e[Le]={texture:n.createTexture(),usedTimes:0},a.memory.textures++,te=!0),_e[Le].usedTimes++;const Pe=_e[z.__cacheKey];Pe!==void 0&&(_e[z.__cacheKey].usedTimes--,Pe.usedTimes===0&&P(L)),z.__cacheKey=Le,z.__webglTexture=_e[Le].texture}return te}function Ie(z,L,te){return Math.floor(Math.floor(z/te)/L)}function at(z,L,te,we){const Le=z.updateRanges;if(Le.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,L.width,L.height,te,we,L.data);else{Le.sort((K,ve)=>K.start-ve.start);let Pe=0;for(let K=1;K<Le.length;K++){const ve=Le[Pe],pe=Le[K],Fe=ve.start+ve.count,De=Ie(pe.start,L.width,4),Ue=Ie(ve.start,L.width,4);pe.start<=Fe+1&&De===Ue&&Ie(pe.start+pe.count-1,L.width,4)===De?ve.count=Math.max(ve.count,pe.start+pe.count-ve.start):(++Pe,Le[Pe]=pe)}Le.length=Pe+1;const fe=t.getParameter(n.UNPACK_ROW_LENGTH),ge=t.getParameter(n.UNPACK_SKIP_PIXELS),Re=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,L.width);for(let K=0,ve=Le.length;K<ve;K++){const pe=Le[K],Fe=Math.floor(pe.start/4),De=Math.ceil(pe.count/4),Ue=Fe%L.width,lt=Math.floor(Fe/L.width),gt=De,Me=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,Ue),t.pixelStorei(n.UNPACK_SKIP_ROWS,lt),t.texSubImage2D(n.TEXTURE_2D,0,Ue,lt,gt,Me,te,we,L.data)}z.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,fe),t.pixelStorei(n.UNPACK_SKIP_PIXELS,ge),t.pixelStorei(n.UNPACK_SKIP_ROWS,Re)}}function ot(z,L,te){let we=n.TEXTURE_2D;(L.isDataArrayTexture||L.isCompressedArrayTexture)&&(we=n.TEXTURE_2D_ARRAY),L.isData3DTexture&&(we=n.TEXTURE_3D);const _e=ye(z,L),Le=L.source;t.bindTexture(we,z.__webglTexture,n.TEXTURE0+te);const Pe=i.get(Le);if(Le.version!==Pe.__version||_e===!0){if(t.activeTexture(n.TEXTURE0+te),(typeof ImageBitmap<"u"&&L.image instanceof ImageBitmap)===!1){const Me=It.getPrimaries(It.workingColorSpace),nt=L.colorSpace===Ys?null:It.getPrimaries(L.colorSpace),vt=L.colorSpace===Ys||Me===nt?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,L.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,L.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,vt)}t.pixelStorei(n.UNPACK_ALIGNMENT,L.unpackAlignment);let ge=S(L.image,!1,s.maxTextureSize);ge=ze(L,ge);const Re=r.convert(L.format,L.colorSpace),K=r.convert(L.type);let ve=M(L.internalFormat,Re,K,L.normalized,L.colorSpace,L.isVideoTexture);Te(we,L);let pe;const Fe=L.mipmaps,De=L.isVideoTexture!==!0,Ue=Pe.__version===void 0||_e===!0,lt=Le.dataReady,gt=y(L,ge);if(L.isDepthTexture)ve=x(L.format===qs,L.type),Ue&&(De?t.texStorage2D(n.TEXTURE_2D,1,ve,ge.width,ge.height):t.texImage2D(n.TEXTURE_2D,0,ve,ge.width,ge.height,0,Re,K,null));else if(L.isDataTexture)if(Fe.length>0){De&&Ue&&t.texStorage2D(n.TEXTURE_2D,gt,ve,Fe[0].width,Fe[0].height);for(let Me=0,nt=Fe.length;Me<nt;Me++)pe=Fe[Me],De?lt&&t.texSubImage2D(n.TEXTURE_2D,Me,0,0,pe.width,pe.height,Re,K,pe.data):t.texImage2D(n.TEXTURE_2D,Me,ve,pe.width,pe.height,0,Re,K,pe.data);L.generateMipmaps=!1}else De?(Ue&&t.texStorage2D(n.TEXTURE_2D,gt,ve,ge.width,ge.height),lt&&at(L,ge,Re,K)):t.texImage2D(n.TEXTURE_2D,0,ve,ge.width,ge.height,0,Re,K,ge.data);else if(L.isCompressedTexture)if(L.isCompressedArrayTexture){De&&Ue&&t.texStorage3D(n.TEXTURE_2D_ARRAY,gt,ve,Fe[0].width,Fe[0].height,ge.depth);for(let Me=0,nt=Fe.length;Me<nt;Me++)if(pe=Fe[Me],L.format!==as)if(Re!==null)if(De){if(lt)if(L.layerUpdates.size>0){const vt=hm(pe.width,pe.height,L.format,L.type);for(const Ge of L.layerUpdates){const Et=pe.data.subarray(Ge*vt/pe.data.BYTES_PER_ELEMENT,(Ge+1)*vt/pe.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,Me,0,0,Ge,pe.width,pe.height,1,Re,Et)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,Me,0,0,0,pe.width,pe.height,ge.depth,Re,pe.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,Me,ve,pe.width,pe.height,ge.depth,0,pe.data,0,0);else pt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else De?lt&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,Me,0,0,0,pe.width,pe.height,ge.depth,Re,K,pe.data):t.texImage3D(n.TEXTURE_2D_ARRAY,Me,ve,pe.width,pe.height,ge.depth,0,Re,K,pe.data);L.layerUpdates.size>0&&L.clearLayerUpdates()}else{De&&Ue&&t.texStorage2D(n.TEXTURE_2D,gt,ve,Fe[0].width,Fe[0].height);for(let Me=0,nt=Fe.length;Me<nt;Me++)pe=Fe[Me],L.format!==as?Re!==null?De?lt&&t.compressedTexSubImage2D(n.TEXTURE_2D,Me,0,0,pe.width,pe.height,Re,pe.data):t.compressedTexImage2D(n.TEXTURE_2D,Me,ve,pe.width,pe.height,0,pe.data):pt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):De?lt&&t.texSubImage2D(n.TEXTURE_2D,Me,0,0,pe.width,pe.height,Re,K,pe.data):t.texImage2D(n.TEXTURE_2D,Me,ve,pe.width,pe.height,0,Re,K,pe.data)}else if(L.isDataArrayTexture)if(De){if(Ue&&t.texStorage3D(n.TEXTURE_2D_ARRAY,gt,ve,ge.width,ge.height,ge.depth),lt)if(L.layerUpdates.size>0){const Me=hm(ge.width,ge.height,L.format,L.type);for(const nt of L.layerUpdates){const vt=ge.data.subarray(nt*Me/ge.data.BYTES_PER_ELEMENT,(nt+1)*Me/ge.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,nt,ge.width,ge.height,1,Re,K,vt)}L.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,ge.width,ge.height,ge.depth,Re,K,ge.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,ve,ge.width,ge.height,ge.depth,0,Re,K,ge.data);else if(L.isData3DTexture)De?(Ue&&t.texStorage3D(n.TEXTURE_3D,gt,ve,ge.width,ge.height,ge.depth),lt&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,ge.width,ge.height,ge.depth,Re,K,ge.data)):t.texImage3D(n.TEXTURE_3D,0,ve,ge.width,ge.height,ge.depth,0,Re,K,ge.data);else if(L.isFramebufferTexture){if(Ue)if(De)t.texStorage2D(n.TEXTURE_2D,gt,ve,ge.width,ge.height);else{let Me=ge.width,nt=ge.height;for(let vt=0;vt<gt;vt++)t.texImage2D(n.TEXTURE_2D,vt,ve,Me,nt,0,Re,K,null),Me>>=1,nt>>=1}}else if(L.isHTMLTexture){if("texElementImage2D"in n){const Me=n.canvas;if(Me.hasAttribute("layoutsubtree")||Me.setAttribute("layoutsubtree","true"),ge.parentNode!==Me){Me.appendChild(ge),h.add(L),Me.onpaint=nt=>{const vt=nt.changedElements;for(const Ge of h)vt.includes(Ge.image)&&(Ge.needsUpdate=!0)},Me.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,ge);else{const vt=n.RGBA,Ge=n.RGBA,Et=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,vt,Ge,Et,ge)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(Fe.length>0){if(De&&Ue){const Me=Ze(Fe[0]);t.texStorage2D(n.TEXTURE_2D,gt,ve,Me.width,Me.height)}for(let Me=0,nt=Fe.length;Me<nt;Me++)pe=Fe[Me],De?lt&&t.texSubImage2D(n.TEXTURE_2D,Me,0,0,Re,K,pe):t.texImage2D(n.TEXTURE_2D,Me,ve,Re,K,pe);L.generateMipmaps=!1}else if(De){if(Ue){const Me=Ze(ge);t.texStorage2D(n.TEXTURE_2D,gt,ve,Me.width,Me.height)}lt&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,Re,K,ge)}else t.texImage2D(n.TEXTURE_2D,0,ve,Re,K,ge);b(L)&&L.mipmapsAutoUpdate===!0&&w(we),Pe.__version=Le.version,L.onUpdate&&L.onUpdate(L)}z.__version=L.version}function be(z,L,te){if(L.image.length!==6)return;const we=ye(z,L),_e=L.source;t.bindTexture(n.TEXTURE_CUBE_MAP,z.__webglTexture,n.TEXTURE0+te);const Le=i.get(_e);if(_e.version!==Le.__version||we===!0){t.activeTexture(n.TEXTURE0+te);const Pe=It.getPrimaries(It.workingColorSpace),fe=L.colorSpace===Ys?null:It.getPrimaries(L.colorSpace),ge=L.colorSpace===Ys||Pe===fe?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,L.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,L.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,L.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,ge);const Re=L.isCompressedTexture||L.image[0].isCompressedTexture,K=L.image[0]&&L.image[0].isDataTexture,ve=[];for(let Ge=0;Ge<6;Ge++)!Re&&!K?ve[Ge]=S(L.image[Ge],!0,s.maxCubemapSize):ve[Ge]=K?L.image[Ge].image:L.image[Ge],ve[Ge]=ze(L,ve[Ge]);const pe=ve[0],Fe=r.convert(L.format,L.colorSpace),De=r.convert(L.type);let Ue=M(L.internalFormat,Fe,De,L.normalized,L.colorSpace);const lt=L.isVideoTexture!==!0,gt=Le.__version===void 0||we===!0,Me=_e.dataReady;let nt=y(L,pe);Te(n.TEXTURE_CUBE_MAP,L);let vt;if(L.isDepthTexture){if(Ue=x(L.format===qs,L.type),gt)if(lt)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,Ue,pe.width,pe.height);else for(let Ge=0;Ge<6;Ge++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,0,Ue,pe.width,pe.height,0,Fe,De,null)}else if(Re){lt&&gt&&t.texStorage2D(n.TEXTURE_CUBE_MAP,nt,Ue,pe.width,pe.height);for(let Ge=0;Ge<6;Ge++){vt=ve[Ge].mipmaps;for(let Et=0;Et<vt.length;Et++){const sn=vt[Et];L.format!==as?Fe!==null?lt?Me&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Et,0,0,sn.width,sn.height,Fe,sn.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Et,Ue,sn.width,sn.height,0,sn.data):pt("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):lt?Me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Et,0,0,sn.width,sn.height,Fe,De,sn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Et,Ue,sn.width,sn.height,0,Fe,De,sn.data)}}}else{if(vt=L.mipmaps,lt&&gt){vt.length>0&&nt++;const Ge=Ze(ve[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,nt,Ue,Ge.width,Ge.height)}for(let Ge=0;Ge<6;Ge++)if(K){lt?Me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,0,0,0,ve[Ge].width,ve[Ge].height,Fe,De,ve[Ge].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,0,Ue,ve[Ge].width,ve[Ge].height,0,Fe,De,ve[Ge].data);for(let Et=0;Et<vt.length;Et++){const oi=vt[Et].image[Ge].image;lt?Me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Et+1,0,0,oi.width,oi.height,Fe,De,oi.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Et+1,Ue,oi.width,oi.height,0,Fe,De,oi.data)}}else{lt?Me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,0,0,0,Fe,De,ve[Ge]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,0,Ue,Fe,De,ve[Ge]);for(let Et=0;Et<vt.length;Et++){const sn=vt[Et];lt?Me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Et+1,0,0,Fe,De,sn.image[Ge]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Et+1,Ue,Fe,De,sn.image[Ge])}}}b(L)&&L.mipmapsAutoUpdate===!0&&w(n.TEXTURE_CUBE_MAP),Le.__version=_e.version,L.onUpdate&&L.onUpdate(L)}z.__version=L.version}function ke(z,L,te,we,_e,Le){const Pe=r.convert(te.format,te.colorSpace),fe=r.convert(te.type),ge=M(te.internalFormat,Pe,fe,te.normalized,te.colorSpace),Re=i.get(L),K=i.get(te);if(K.__renderTarget=L,!Re.__hasExternalTextures){const ve=Math.max(1,L.width>>Le),pe=Math.max(1,L.height>>Le);_e===n.TEXTURE_3D||_e===n.TEXTURE_2D_ARRAY?t.texImage3D(_e,Le,ge,ve,pe,L.depth,0,Pe,fe,null):t.texImage2D(_e,Le,ge,ve,pe,0,Pe,fe,null)}t.bindFramebuffer(n.FRAMEBUFFER,z),Ee(L)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,we,_e,K.__webglTexture,0,Ye(L)):(_e===n.TEXTURE_2D||_e>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&_e<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,we,_e,K.__webglTexture,Le),t.bindFramebuffer(n.FRAMEBUFFER,null)}function _t(z,L,te){if(n.bindRenderbuffer(n.RENDERBUFFER,z),L.depthBuffer){const we=L.depthTexture,_e=we&&we.isDepthTexture?we.type:null,Le=x(L.stencilBuffer,_e),Pe=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;Ee(L)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,Ye(L),Le,L.width,L.height):te?n.renderbufferStorageMultisample(n.RENDERBUFFER,Ye(L),Le,L.width,L.height):n.renderbufferStorage(n.RENDERBUFFER,Le,L.width,L.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,Pe,n.RENDERBUFFER,z)}else{const we=L.textures;for(let _e=0;_e<we.length;_e++){const Le=we[_e],Pe=r.convert(Le.format,Le.colorSpace),fe=r.convert(Le.type),ge=M(Le.internalFormat,Pe,fe,Le.normalized,Le.colorSpace);Ee(L)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,Ye(L),ge,L.width,L.height):te?n.renderbufferStorageMultisample(n.RENDERBUFFER,Ye(L),ge,L.width,L.height):n.renderbufferStorage(n.RENDERBUFFER,ge,L.width,L.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function Je(z,L,te){const we=L.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,z),!(L.depthTexture&&L.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");const _e=i.get(L.depthTexture);_e.__renderTarget=L;const Le=we?L.depthTexture.image[0]:L.depthTexture.image;(!_e.__webglTexture||Le.width!==L.width||Le.height!==L.height)&&(Le.width=L.width,Le.height=L.height,L.depthTexture.needsUpdate=!0),we?se(L.depthTexture,0):ie(L.depthTexture,0);const Pe=_e.__webglTexture,fe=Ye(L),ge=we?n.TEXTURE_CUBE_MAP_POSITIVE_X+te:n.TEXTURE_2D,Re=L.depthTexture.format===qs?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(L.depthTexture.format===Xs)Ee(L)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,Re,ge,Pe,0,fe):n.framebufferTexture2D(n.FRAMEBUFFER,Re,ge,Pe,0);else if(L.depthTexture.format===qs)Ee(L)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,Re,ge,Pe,0,fe):n.framebufferTexture2D(n.FRAMEBUFFER,Re,ge,Pe,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function ut(z){const L=i.get(z),te=z.isWebGLCubeRenderTarget===!0;if(L.__boundDepthTexture!==z.depthTexture){const we=z.depthTexture;if(L.__depthDisposeCallback&&L.__depthDisposeCallback(),we){const _e=()=>{delete L.__boundDepthTexture,delete L.__depthDisposeCallback,we.removeEventListener("dispose",_e)};we.addEventListener("dispose",_e),L.__depthDisposeCallback=_e}L.__boundDepthTexture=we}if(z.depthTexture&&!L.__autoAllocateDepthBuffer)if(te)for(let we=0;we<6;we++)Je(L.__webglFramebuffer[we],z,we);else z.texture.mipmaps.length>0?Je(L.__webglFramebuffer[0],z,0):Je(L.__webglFramebuffer,z,0);else if(te){L.__webglDepthbuffer=[];for(let we=0;we<6;we++)if(t.bindFramebuffer(n.FRAMEBUFFER,L.__webglFramebuffer[we]),L.__webglDepthbuffer[we]===void 0)L.__webglDepthbuffer[we]=n.createRenderbuffer(),_t(L.__webglDepthbuffer[we],z,!1);else{const _e=z.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Le=L.__webglDepthbuffer[we];n.bindRenderbuffer(n.RENDERBUFFER,Le),n.framebufferRenderbuffer(n.FRAMEBUFFER,_e,n.RENDERBUFFER,Le)}}else if(z.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,L.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,L.__webglFramebuffer),L.__webglDepthbuffer===void 0)L.__webglDepthbuffer=n.createRenderbuffer(),_t(L.__webglDepthbuffer,z,!1);else{const _e=z.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Le=L.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,Le),n.framebufferRenderbuffer(n.FRAMEBUFFER,_e,n.RENDERBUFFER,Le)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function ht(z,L,te){const we=i.get(z);L!==void 0&&ke(we.__webglFramebuffer,z,z.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),te!==void 0&&ut(z)}function xe(z){const L=z.texture,te=i.get(z),we=i.get(L);z.addEventListener("dispose",U),C(z);const _e=z.textures,Le=z.isWebGLCubeRenderTarget===!0,Pe=_e.length>1;if(Pe||(we.__webglTexture===void 0&&(we.__webglTexture=n.createTexture()),we.__version=L.version,a.memory.textures++),Le){te.__webglFramebuffer=[];for(let fe=0;fe<6;fe++)if(L.mipmaps.length>0){te.__webglFramebuffer[fe]=[];for(let ge=0;ge<L.mipmaps.length;ge++)te.__webglFramebuffer[fe][ge]=n.createFramebuffer()}else te.__webglFramebuffer[fe]=n.createFramebuffer()}else{if(L.mipmaps.length>0){te.__webglFramebuffer=[];for(let fe=0;fe<L.mipmaps.length;fe++)te.__webglFramebuffer[fe]=n.createFramebuffer()}else te.__webglFramebuffer=n.createFramebuffer();if(Pe)for(let fe=0,ge=_e.length;fe<ge;fe++){const Re=i.get(_e[fe]);Re.__webglTexture===void 0&&(Re.__webglTexture=n.createTexture(),a.memory.textures++)}if(z.samples>0&&Ee(z)===!1){te.__webglMultisampledFramebuffer=n.createFramebuffer(),te.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,te.__webglMultisampledFramebuffer);for(let fe=0;fe<_e.length;fe++){const ge=_e[fe];te.__webglColorRenderbuffer[fe]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,te.__webglColorRenderbuffer[fe]);const Re=r.convert(ge.format,ge.colorSpace),K=r.convert(ge.type),ve=M(ge.internalFormat,Re,K,ge.normalized,ge.colorSpace,z.isXRRenderTarget===!0),pe=Ye(z);n.renderbufferStorageMultisample(n.RENDERBUFFER,pe,ve,z.width,z.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+fe,n.RENDERBUFFER,te.__webglColorRenderbuffer[fe])}n.bindRenderbuffer(n.RENDERBUFFER,null),z.depthBuffer&&(te.__webglDepthRenderbuffer=n.createRenderbuffer(),_t(te.__webglDepthRenderbuffer,z,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(Le){t.bindTexture(n.TEXTURE_CUBE_MAP,we.__webglTexture),Te(n.TEXTURE_CUBE_MAP,L);for(let fe=0;fe<6;fe++)if(L.mipmaps.length>0)for(let ge=0;ge<L.mipmaps.length;ge++)ke(te.__webglFramebuffer[fe][ge],z,L,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+fe,ge);else ke(te.__webglFramebuffer[fe],z,L,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+fe,0);b(L)?w(n.TEXTURE_CUBE_MAP):L.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,L.mipmaps.length-1),t.unbindTexture()}else if(Pe){for(let fe=0,ge=_e.length;fe<ge;fe++){const Re=_e[fe],K=i.get(Re);let ve=n.TEXTURE_2D;(z.isWebGL3DRenderTarget||z.isWebGLArrayRenderTarget)&&(ve=z.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(ve,K.__webglTexture),Te(ve,Re),ke(te.__webglFramebuffer,z,Re,n.COLOR_ATTACHMENT0+fe,ve,0),b(Re)&&w(ve)}t.unbindTexture()}else{let fe=n.TEXTURE_2D;if((z.isWebGL3DRenderTarget||z.isWebGLArrayRenderTarget)&&(fe=z.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(fe,we.__webglTexture),Te(fe,L),L.mipmaps.length>0)for(let ge=0;ge<L.mipmaps.length;ge++)ke(te.__webglFramebuffer[ge],z,L,n.COLOR_ATTACHMENT0,fe,ge);else ke(te.__webglFramebuffer,z,L,n.COLOR_ATTACHMENT0,fe,0);b(L)?w(fe):L.mipmaps.length>0&&n.texParameteri(fe,n.TEXTURE_MAX_LEVEL,L.mipmaps.length-1),t.unbindTexture()}z.depthBuffer&&ut(z)}function W(z){const L=z.textures;for(let te=0,we=L.length;te<we;te++){const _e=L[te];if(b(_e)&&_e.mipmapsAutoUpdate===!0){const Le=T(z),Pe=i.get(_e).__webglTexture;t.bindTexture(Le,Pe),w(Le),t.unbindTexture()}}}const me=[];function He(z){if(z.samples>0){if(Ee(z)===!1){const L=z.textures,te=z.width,we=z.height;let _e=n.COLOR_BUFFER_BIT;const Le=z.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Pe=i.get(z),fe=L.length>1;if(fe)for(let Re=0;Re<L.length;Re++)t.bindFramebuffer(n.FRAMEBUFFER,Pe.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Re,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,Pe.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+Re,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,Pe.__webglMultisampledFramebuffer),z.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Pe.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Pe.__webglFramebuffer);for(let Re=0;Re<L.length;Re++){if(z.resolveDepthBuffer&&(z.depthBuffer&&(_e|=n.DEPTH_BUFFER_BIT),z.stencilBuffer&&z.resolveStencilBuffer&&(_e|=n.STENCIL_BUFFER_BIT)),fe){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,Pe.__webglColorRenderbuffer[Re]);const K=i.get(L[Re]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,K,0)}n.blitFramebuffer(0,0,te,we,0,0,te,we,_e,n.NEAREST),l===!0&&(me.length=0,me.push(n.COLOR_ATTACHMENT0+Re),z.depthBuffer&&z.storeMultisampledDepthBuffer===!1&&me.push(Le),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,me))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),fe)for(let Re=0;Re<L.length;Re++){t.bindFramebuffer(n.FRAMEBUFFER,Pe.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Re,n.RENDERBUFFER,Pe.__webglColorRenderbuffer[Re]);const K=i.get(L[Re]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,Pe.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+Re,n.TEXTURE_2D,K,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Pe.__webglMultisampledFramebuffer)}else if(z.depthBuffer&&z.storeMultisampledDepthBuffer===!1&&l){const L=z.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[L])}}}function Ye(z){return Math.min(s.maxSamples,z.samples)}function Ee(z){const L=i.get(z);return z.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&L.__useRenderToTexture!==!1}function dt(z){const L=a.render.frame;u.get(z)!==L&&(u.set(z,L),z.update())}function ze(z,L){const te=z.colorSpace,we=z.format,_e=z.type;return z.isCompressedTexture===!0||z.isVideoTexture===!0||te!==fl&&te!==Ys&&(It.getTransfer(te)===Vt?(we!==as||_e!==gi)&&pt("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Ft("WebGLTextures: Unsupported texture color space:",te)),L}function Ze(z){return typeof HTMLImageElement<"u"&&z instanceof HTMLImageElement?(c.width=z.naturalWidth||z.width,c.height=z.naturalHeight||z.height):typeof VideoFrame<"u"&&z instanceof VideoFrame?(c.width=z.displayWidth,c.height=z.displayHeight):(c.width=z.width,c.height=z.height),c}this.allocateTextureUnit=H,this.resetTextureUnits=Y,this.getTextureUnits=Z,this.setTextureUnits=ne,this.setTexture2D=ie,this.setTexture2DArray=$,this.setTexture3D=Q,this.setTextureCube=se,this.rebindTextures=ht,this.setupRenderTarget=xe,this.updateRenderTargetMipmap=W,this.updateMultisampleRenderTarget=He,this.setupDepthRenderbuffer=ut,this.setupFrameBufferTexture=ke,this.useMultisampledRTT=Ee,this.dispose=F}function qy(n,e){function t(i,s=Ys){let r;const a=It.getTransfer(s);if(i===gi)return n.UNSIGNED_BYTE;if(i===xu)return n.UNSIGNED_SHORT_4_4_4_4;if(i===Su)return n.UNSIGNED_SHORT_5_5_5_1;if(i===sp)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===rp)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===np)return n.BYTE;if(i===ip)return n.SHORT;if(i===ja)return n.UNSIGNED_SHORT;if(i===_u)return n.INT;if(i===is)return n.UNSIGNED_INT;if(i===ss)return n.FLOAT;if(i===rs)return n.HALF_FLOAT;if(i===ap)return n.ALPHA;if(i===op)return n.RGB;if(i===as)return n.RGBA;if(i===Xs)return n.DEPTH_COMPONENT;if(i===qs)return n.DEPTH_STENCIL;if(i===lp)return n.RED;if(i===wu)return n.RED_INTEGER;if(i===vr)return n.RG;if(i===bu)return n.RG_INTEGER;if(i===Mu)return n.RGBA_INTEGER;if(i===ol||i===ll||i===cl||i===ul)if(a===Vt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===ol)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===ll)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===cl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===ul)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===ol)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===ll)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===cl)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===ul)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===yu||i===Eu||i===Tu||i===Au)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===yu)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===Eu)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===Tu)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===Au)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===Ru||i===Cu||i===Lu||i===Pu||i===Du||i===hl||i===Nu)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===Ru||i===Cu)return a===Vt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===Lu)return a===Vt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===Pu)return r.COMPRESSED_R11_EAC;if(i===Du)return r.COMPRESSED_SIGNED_R11_EAC;if(i===hl)return r.COMPRESSED_RG11_EAC;if(i===Nu)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===Iu||i===Uu||i===Fu||i===Ou||i===Bu||i===zu||i===ku||i===Gu||i===Hu||i===Vu||i===Wu||i===$u||i===Xu||i===qu)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===Iu)return a===Vt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===Uu)return a===Vt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===Fu)return a===Vt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===Ou)return a===Vt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===Bu)return a===Vt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===zu)return a===Vt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===ku)return a===Vt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===Gu)return a===Vt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===Hu)return a===Vt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===Vu)return a===Vt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===Wu)return a===Vt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===$u)return a===Vt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===Xu)return a===Vt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===qu)return a===Vt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===Yu||i===Ku||i===Zu)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===Yu)return a===Vt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===Ku)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Zu)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===Ju||i===Qu||i===dl||i===ju)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===Ju)return r.COMPRESSED_RED_RGTC1_EXT;if(i===Qu)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===dl)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===ju)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===$r?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}const Yy=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,Ky=`
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

}`;class Zy{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){const i=new Jp(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){const t=e.cameras[0].viewport,i=new ir({vertexShader:Yy,fragmentShader:Ky,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Ni(new Wl(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}}class Jy extends _r{constructor(e,t){super();const i=this;let s=null,r=1,a=null,o="local-floor",l=1,c=null,u=null,h=null,d=null,f=null,g=null;const _=typeof XRWebGLBinding<"u",p=new Zy,m={},S=t.getContextAttributes();let b=null,w=null;const T=[],M=[],x=new wt;let y=null,C=null;const N=new qi;N.viewport=new tn;const A=new qi;A.viewport=new tn;const U=[N,A],B=new zS;let R=null,F=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(q){let ie=T[q];return ie===void 0&&(ie=new dh,T[q]=ie),ie.getTargetRaySpace()},this.getControllerGrip=function(q){let ie=T[q];return ie===void 0&&(ie=new dh,T[q]=ie),ie.getGripSpace()},this.getHand=function(q){let ie=T[q];return ie===void 0&&(ie=new dh,T[q]=ie),ie.getHandSpace()};function O(q){const ie=M.indexOf(q.inputSource);if(ie===-1)return;const $=T[ie];$!==void 0&&($.update(q.inputSource,q.frame,c||a),$.dispatchEvent({type:q.type,data:q.inputSource}))}function P(){s.removeEventListener("select",O),s.removeEventListener("selectstart",O),s.removeEventListener("selectend",O),s.removeEventListener("squeeze",O),s.removeEventListener("squeezestart",O),s.removeEventListener("squeezeend",O),s.removeEventListener("end",P),s.removeEventListener("inputsourceschange",G);for(let q=0;q<T.length;q++){const ie=M[q];ie!==null&&(M[q]=null,T[q].disconnect(ie))}R=null,F=null,p.reset();for(const q in m)delete m[q];if(e.setRenderTarget(b),f=null,d=null,h=null,s=null,w=null,H.stop(),i.isPresenting=!1,e.setPixelRatio(y),e.setSize(x.width,x.height,!1),C!==null){const q=C.camera;q.fov=C.fov,q.zoom=C.zoom,q.updateProjectionMatrix(),C=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(q){r=q,i.isPresenting===!0&&pt("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(q){o=q,i.isPresenting===!0&&pt("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||a},this.setReferenceSpace=function(q){c=q},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return h===null&&_&&(h=new XRWebGLBinding(s,t)),h},this.getFrame=function(){return g},this.getSession=function(){return s},this.setSession=async function(q){if(s=q,s!==null){if(b=e.getRenderTarget(),s.addEventListener("select",O),s.addEventListener("selectstart",O),s.addEventListener("selectend",O),s.addEventListener("squeeze",O),s.addEventListener("squeezestart",O),s.addEventListener("squeezeend",O),s.addEventListener("end",P),s.addEventListener("inputsourceschange",G),S.xrCompatible!==!0&&await t.makeXRCompatible(),y=e.getPixelRatio(),e.getSize(x),_&&"createProjectionLayer"in XRWebGLBinding.prototype){let $=null,Q=null,se=null;S.depth&&(se=S.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,$=S.stencil?qs:Xs,Q=S.stencil?$r:is);const oe={colorFormat:t.RGBA8,depthFormat:se,scaleFactor:r};h=this.getBinding(),d=h.createProjectionLayer(oe),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),w=new os(d.textureWidth,d.textureHeight,{format:as,type:gi,depthTexture:new ca(d.textureWidth,d.textureHeight,Q,void 0,void 0,void 0,void 0,void 0,void 0,$),stencilBuffer:S.stencil,colorSpace:e.outputColorSpace,samples:S.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{const $={antialias:S.antialias,alpha:!0,depth:S.depth,stencil:S.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,$),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),w=new os(f.framebufferWidth,f.framebufferHeight,{format:as,type:gi,colorSpace:e.outputColorSpace,stencilBuffer:S.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}w.isXRRenderTarget=!0,this.setFoveation(l),c=null,a=await s.requestReferenceSpace(o),H.setContext(s),H.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return p.getDepthTexture()};function G(q){for(let ie=0;ie<q.removed.length;ie++){const $=q.removed[ie],Q=M.indexOf($);Q>=0&&(M[Q]=null,T[Q].disconnect($))}for(let ie=0;ie<q.added.length;ie++){const $=q.added[ie];let Q=M.indexOf($);if(Q===-1){for(let oe=0;oe<T.length;oe++)if(oe>=M.length){M.push($),Q=oe;break}else if(M[oe]===null){M[oe]=$,Q=oe;break}if(Q===-1)break}const se=T[Q];se&&se.connect($)}}function k(q,ie){ie===null?q.matrixWorld.copy(q.matrix):q.matrixWorld.multiplyMatrices(ie.matrixWorld,q.matrix),q.matrixWorldInverse.copy(q.matrixWorld).invert()}this.updateCamera=function(q){if(s===null)return;let ie=q.near,$=q.far;p.texture!==null&&(p.depthNear>0&&(ie=p.depthNear),p.depthFar>0&&($=p.depthFar)),B.near=A.near=N.near=ie,B.far=A.far=N.far=$,(R!==B.near||F!==B.far)&&(s.updateRenderState({depthNear:B.near,depthFar:B.far}),R=B.near,F=B.far),B.layers.mask=q.layers.mask|6,N.layers.mask=B.layers.mask&-5,A.layers.mask=B.layers.mask&-3;const Q=q.parent,se=B.cameras;k(B,Q);for(let oe=0;oe<se.length;oe++)k(se[oe],Q);B.projectionMatrix.copy(N.projectionMatrix),B.projectionMatrixInverse.copy(N.projectionMatrixInverse),C===null&&q.isPerspectiveCamera&&(C={camera:q,fov:q.fov,zoom:q.zoom}),Y(q,B,Q)};function Y(q,ie,$){$===null?q.matrix.copy(ie.matrixWorld):(q.matrix.copy($.matrixWorld),q.matrix.invert(),q.matrix.multiply(ie.matrixWorld)),q.matrix.decompose(q.position,q.quaternion,q.scale),q.updateMatrixWorld(!0),q.projectionMatrix.copy(ie.projectionMatrix),q.projectionMatrixInverse.copy(ie.projectionMatrixInverse),q.isPerspectiveCamera&&(q.fov=no*2*Math.atan(1/q.projectionMatrix.elements[5]),q.zoom=1)}this.getCamera=function(){return B},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(q){l=q,d!==null&&(d.fixedFoveation=q),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=q)},this.hasDepthSensing=function(){return p.texture!==null},this.getDepthSensingMesh=function(){return p.getMesh(B)},this.getCameraTexture=function(q){return m[q]};let Z=null;function ne(q,ie){if(u=ie.getViewerPose(c||a),g=ie,u!==null){const $=u.views;f!==null&&(e.setRenderTargetFramebuffer(w,f.framebuffer),e.setRenderTarget(w));let Q=!1;$.length!==B.cameras.length&&(B.cameras.length=0,Q=!0);for(let de=0;de<$.length;de++){const Te=$[de];let ye=null;if(f!==null)ye=f.getViewport(Te);else{const at=h.getViewSubImage(d,Te);ye=at.viewport,de===0&&(e.setRenderTargetTextures(w,at.colorTexture,at.depthStencilTexture),e.setRenderTarget(w))}let Ie=U[de];Ie===void 0&&(Ie=new qi,Ie.layers.enable(de),Ie.viewport=new tn,U[de]=Ie),Ie.matrix.fromArray(Te.transform.matrix),Ie.matrix.decompose(Ie.position,Ie.quaternion,Ie.scale),Ie.projectionMatrix.fromArray(Te.projectionMatrix),Ie.projectionMatrixInverse.copy(Ie.projectionMatrix).invert(),Ie.viewport.set(ye.x,ye.y,ye.width,ye.height),de===0&&(B.matrix.copy(Ie.matrix),B.matrix.decompose(B.position,B.quaternion,B.scale)),Q===!0&&B.cameras.push(Ie)}const se=s.enabledFeatures;if(se&&se.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&_){h=i.getBinding();const de=h.getDepthInformation($[0]);de&&de.isValid&&de.texture&&p.init(de,s.renderState)}if(se&&se.includes("camera-access")&&_){e.state.unbindTexture(),h=i.getBinding();for(let de=0;de<$.length;de++){const Te=$[de].camera;if(Te){let ye=m[Te];ye||(ye=new Jp,m[Te]=ye);const Ie=h.getCameraImage(Te);ye.sourceTexture=Ie}}}}for(let $=0;$<T.length;$++){const Q=M[$],se=T[$];Q!==null&&se!==void 0&&se.update(Q,ie,c||a)}Z&&Z(q,ie),ie.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:ie}),g=null}const H=new dm;H.setAnimationLoop(ne),this.setAnimationLoop=function(q){Z=q},this.dispose=function(){}}}const Qy=new Zt,Vm=new Mt;Vm.set(-1,0,0,0,1,0,0,0,1);function jy(n,e){function t(p,m){p.matrixAutoUpdate===!0&&p.updateMatrix(),m.value.copy(p.matrix)}function i(p,m){m.color.getRGB(p.fogColor.value,em(n)),m.isFog?(p.fogNear.value=m.near,p.fogFar.value=m.far):m.isFogExp2&&(p.fogDensity.value=m.density)}function s(p,m,S,b,w){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?r(p,m):m.isMeshLambertMaterial?(r(p,m),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(r(p,m),h(p,m)):m.isMeshPhongMaterial?(r(p,m),u(p,m),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(r(p,m),d(p,m),m.isMeshPhysicalMaterial&&f(p,m,w)):m.isMeshMatcapMaterial?(r(p,m),g(p,m)):m.isMeshDepthMaterial?r(p,m):m.isMeshDistanceMaterial?(r(p,m),_(p,m)):m.isMeshNormalMaterial?r(p,m):m.isLineBasicMaterial?(a(p,m),m.isLineDashedMaterial&&o(p,m)):m.isPointsMaterial?l(p,m,S,b):m.isSpriteMaterial?c(p,m):m.isShadowMaterial?(p.color.value.copy(m.color),p.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function r(p,m){p.opacity.value=m.opacity,m.color&&p.diffuse.value.copy(m.color),m.emissive&&p.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(p.map.value=m.map,t(m.map,p.mapTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.bumpMap&&(p.bumpMap.value=m.bumpMap,t(m.bumpMap,p.bumpMapTransform),p.bumpScale.value=m.bumpScale,m.side===fi&&(p.bumpScale.value*=-1)),m.normalMap&&(p.normalMap.value=m.normalMap,t(m.normalMap,p.normalMapTransform),p.normalScale.value.copy(m.normalScale),m.side===fi&&p.normalScale.value.negate()),m.displacementMap&&(p.displacementMap.value=m.displacementMap,t(m.displacementMap,p.displacementMapTransform),p.displacementScale.value=m.displacementScale,p.displacementBias.value=m.displacementBias),m.emissiveMap&&(p.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,p.emissiveMapTransform)),m.specularMap&&(p.specularMap.value=m.specularMap,t(m.specularMap,p.specularMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest);const S=e.get(m),b=S.envMap,w=S.envMapRotation;b&&(p.envMap.value=b,p.envMapRotation.value.setFromMatrix4(Qy.makeRotationFromEuler(w)).transpose(),b.isCubeTexture&&b.isRenderTargetTexture===!1&&p.envMapRotation.value.premultiply(Vm),p.reflectivity.value=m.reflectivity,p.ior.value=m.ior,p.refractionRatio.value=m.refractionRatio),m.lightMap&&(p.lightMap.value=m.lightMap,p.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,p.lightMapTransform)),m.aoMap&&(p.aoMap.value=m.aoMap,p.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,p.aoMapTransform))}function a(p,m){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,m.map&&(p.map.value=m.map,t(m.map,p.mapTransform))}function o(p,m){p.dashSize.value=m.dashSize,p.totalSize.value=m.dashSize+m.gapSize,p.scale.value=m.scale}function l(p,m,S,b){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,p.size.value=m.size*S,p.scale.value=b*.5,m.map&&(p.map.value=m.map,t(m.map,p.uvTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest)}function c(p,m){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,p.rotation.value=m.rotation,m.map&&(p.map.value=m.map,t(m.map,p.mapTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest)}function u(p,m){p.specular.value.copy(m.specular),p.shininess.value=Math.max(m.shininess,1e-4)}function h(p,m){m.gradientMap&&(p.gradientMap.value=m.gradientMap)}function d(p,m){p.metalness.value=m.metalness,m.metalnessMap&&(p.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,p.metalnessMapTransform)),p.roughness.value=m.roughness,m.roughnessMap&&(p.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,p.roughnessMapTransform)),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)}function f(p,m,S){p.ior.value=m.ior,m.diffuseRoughness>0&&(p.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(p.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,p.diffuseRoughnessMapTransform))),m.sheen>0&&(p.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),p.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(p.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,p.sheenColorMapTransform)),m.sheenRoughnessMap&&(p.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,p.sheenRoughnessMapTransform))),m.clearcoat>0&&(p.clearcoat.value=m.clearcoat,p.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(p.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,p.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(p.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,p.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(p.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,p.clearcoatNormalMapTransform),p.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===fi&&p.clearcoatNormalScale.value.negate())),m.dispersion>0&&(p.dispersion.value=m.dispersion),m.retroreflectivity>0&&(p.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(p.iridescence.value=m.iridescence,p.iridescenceIOR.value=m.iridescenceIOR,p.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,p.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(p.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,p.iridescenceMapTransform)),m.iridescenceThicknessMap&&(p.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,p.iridescenceThicknessMapTransform))),m.transmission>0&&(p.transmission.value=m.transmission,p.transmissionSamplerMap.value=S.texture,p.transmissionSamplerSize.value.set(S.width,S.height),m.transmissionMap&&(p.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,p.transmissionMapTransform)),p.thickness.value=m.thickness,m.thicknessMap&&(p.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,p.thicknessMapTransform)),p.attenuationDistance.value=m.attenuationDistance,p.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(p.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(p.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,p.anisotropyMapTransform))),p.specularIntensity.value=m.specularIntensity,p.specularColor.value.copy(m.specularColor),m.specularColorMap&&(p.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,p.specularColorMapTransform)),m.specularIntensityMap&&(p.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,p.specularIntensityMapTransform))}function g(p,m){m.matcap&&(p.matcap.value=m.matcap)}function _(p,m){const S=e.get(m).light;p.referencePosition.value.setFromMatrixPosition(S.matrixWorld),p.nearDistance.value=S.shadow.camera.near,p.farDistance.value=S.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function e1(n,e,t,i){let s={},r={};function a(S,b){const w=b.program;i.uniformBlockBinding(S,w,s[S.id])}function o(S,b){let w=s[S.id];w===void 0&&(g(S),w=l(S),s[S.id]=w,S.addEventListener("dispose",p));const T=b.program;i.updateUBOMapping(S,T);const M=e.render.frame;r[S.id]!==M&&(c(S),r[S.id]=M)}function l(S){const b=n.createBuffer(),w=S.__size,T=S.usage;return n.bindBuffer(n.UNIFORM_BUFFER,b),n.bufferData(n.UNIFORM_BUFFER,w,T),n.bindBuffer(n.UNIFORM_BUFFER,null),b}function c(S){const b=s[S.id],w=S.uniforms,T=S.__cache;n.bindBuffer(n.UNIFORM_BUFFER,b);for(let M=0,x=w.length;M<x;M++){const y=w[M];if(Array.isArray(y))for(let C=0,N=y.length;C<N;C++)u(y[C],M,C,T);else u(y,M,0,T)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function u(S,b,w,T){if(d(S,b,w,T)===!0){const M=S.__offset,x=S.value;if(Array.isArray(x)){let y=0;for(let C=0;C<x.length;C++){const N=x[C],A=_(N,!0);h(N,S.__data,y),y+=A.storage/Float32Array.BYTES_PER_ELEMENT}}else h(x,S.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,M,S.__data)}}function h(S,b,w){typeof S=="number"||typeof S=="boolean"?b[w]=S:S.isMatrix3?(b[w]=S.elements[0],b[w+1]=S.elements[1],b[w+2]=S.elements[2],b[w+3]=0,b[w+4]=S.elements[3],b[w+5]=S.elements[4],b[w+6]=S.elements[5],b[w+7]=0,b[w+8]=S.elements[6],b[w+9]=S.elements[7],b[w+10]=S.elements[8],b[w+11]=0):ArrayBuffer.isView(S)?b.set(S.subarray(0,b.length-w),w):S.toArray(b,w)}function d(S,b,w,T){const M=S.value,x=b+"_"+w;if(Array.isArray(M)){T[x]===void 0&&(T[x]=[]);const y=T[x];let C=!1;for(let N=0;N<M.length;N++)f(M[N],y,N)===!0&&(C=!0);return C}return f(M,T,x)}function f(S,b,w){if(b[w]===void 0)return typeof S=="number"||typeof S=="boolean"?b[w]=S:ArrayBuffer.isView(S)?b[w]=S.slice():b[w]=S.clone(),!0;{const T=b[w];if(typeof S=="number"||typeof S=="boolean"){if(T!==S)return b[w]=S,!0}else{if(ArrayBuffer.isView(S))return!0;if(T.equals(S)===!1)return T.copy(S),!0}}return!1}function g(S){const b=S.uniforms;let w=0;const T=16;for(let x=0,y=b.length;x<y;x++){const C=Array.isArray(b[x])?b[x]:[b[x]];for(let N=0,A=C.length;N<A;N++){const U=C[N],B=Array.isArray(U.value)?U.value:[U.value],R=Array.isArray(b[x])||Array.isArray(U.value);let F=w;for(let P=0,G=B.length;P<G;P++){const k=B[P],Y=_(k,R),Z=w%T,ne=Z%Y.boundary,H=Z+ne;w+=ne,H!==0&&T-H<Y.storage&&(w+=T-H),P===0&&(F=w),w+=Y.storage}const O=U.type==="int"?Int32Array:U.type==="uint"?Uint32Array:Float32Array;U.__data=new O((w-F)/Float32Array.BYTES_PER_ELEMENT),U.__offset=F}}const M=w%T;return M>0&&(w+=T-M),S.__size=w,S.__cache={},this}function _(S,b){const w={boundary:0,storage:0};return typeof S=="number"||typeof S=="boolean"?(w.boundary=4,w.storage=4):S.isVector2?(w.boundary=8,w.storage=8):S.isVector3||S.isColor?(w.boundary=16,w.storage=12):S.isVector4?(w.boundary=16,w.storage=16):S.isMatrix3?(w.boundary=16,w.storage=48):S.isMatrix4?(w.boundary=16,w.storage=64):S.isTexture?pt("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(S)?(w.boundary=16,w.storage=S.byteLength):pt("WebGLRenderer: Unsupported uniform value type.",S),b===!0&&(w.boundary=16,w.storage=Math.ceil(w.storage/16)*16),w}function p(S){const b=S.target;b.removeEventListener("dispose",p),n.deleteBuffer(s[b.id]),delete s[b.id],delete r[b.id]}function m(){for(const S in s)n.deleteBuffer(s[S]);s={},r={}}return{bind:a,update:o,dispose:m}}const t1=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]);let us=null;function n1(){return us===null&&(us=new MS(t1,16,16,vr,rs),us.name="DFG_LUT",us.minFilter=ii,us.magFilter=ii,us.wrapS=As,us.wrapT=As,us.generateMipmaps=!1,us.needsUpdate=!0),us}class i1{constructor(e={}){const{canvas:t=Fx(),context:i=null,depth:s=!0,stencil:r=!1,alpha:a=!1,antialias:o=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:d=!1,outputBufferType:f=gi}=e;this.isWebGLRenderer=!0;let g;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=i.getContextAttributes().alpha}else g=a;const _=f,p=new Set([Mu,bu,wu]),m=new Set([gi,is,ja,$r,xu,Su]),S=new Uint32Array(4),b=new Int32Array(4),w={textures:[],min:[],max:[],resolution:[]};let T=null,M=null;const x=[],y=[];let C=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Ts,this.toneMappingExposure=1,this.transmissionResolutionScale=1;const N=this;let A=!1,U=null,B=null,R=null,F=null;this._outputColorSpace=Ci;let O=0,P=0,G=null,k=-1,Y=null;const Z=new tn,ne=new tn;let H=null;const q=new Tt(0);let ie=0,$=t.width,Q=t.height,se=1,oe=null,ue=null;const de=new tn(0,0,$,Q),Te=new tn(0,0,$,Q);let ye=!1;const Ie=new ho,at=new Ch;let ot=!1,be=!1;const ke=new Zt,_t=new ee,Je=new tn,ut={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0};let ht=!1;function xe(){return G===null?se:1}let W=i;function me(I,J){return t.getContext(I,J)}let He,Ye,Ee,dt,ze,Ze,z,L,te,we,_e,Le,Pe,fe,ge,Re,K,ve,pe,Fe,De,Ue,lt;try{const I={alpha:!0,depth:s,stencil:r,antialias:o,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${su}`),t.addEventListener("webglcontextlost",nt,!1),t.addEventListener("webglcontextrestored",vt,!1),t.addEventListener("webglcontextcreationerror",Ge,!1),W===null){const J="webgl2";if(W=me(J,I),W===null)throw me(J)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}gt()}catch(I){throw t.removeEventListener("webglcontextlost",nt,!1),t.removeEventListener("webglcontextrestored",vt,!1),t.removeEventListener("webglcontextcreationerror",Ge,!1),Ft("WebGLRenderer: "+I.message),I}function gt(){He=new aM(W),He.init(),De=new qy(W,He),Ye=new Kb(W,He,e,De),Ee=new $y(W,He),Ye.reversedDepthBuffer&&d&&Ee.buffers.depth.setReversed(!0),B=W.createFramebuffer(),R=W.createFramebuffer(),F=W.createFramebuffer(),dt=new cM(W),ze=new Py,Ze=new Xy(W,He,Ee,ze,Ye,De,dt),z=new rM(N),L=new $S(W),Ue=new qb(W,L),te=new oM(W,L,dt,Ue),we=new hM(W,te,L,Ue,dt),ve=new uM(W,Ye,Ze),ge=new Zb(ze),_e=new Ly(N,z,He,Ye,Ue,ge),Le=new jy(N,ze),Pe=new Ny,fe=new zy(He),K=new Xb(N,z,Ee,we,g,l),Re=new Wy(N,we,Ye),lt=new e1(W,dt,Ye,Ee),pe=new Yb(W,He,dt),Fe=new lM(W,He,dt),dt.programs=_e.programs,N.capabilities=Ye,N.extensions=He,N.properties=ze,N.renderLists=Pe,N.shadowMap=Re,N.state=Ee,N.info=dt}_!==gi&&(C=new fM(_,t.width,t.height,o,s,r));const Me=new Jy(N,W);this.xr=Me,this.getContext=function(){return W},this.getContextAttributes=function(){return W.getContextAttributes()},this.forceContextLoss=function(){const I=He.get("WEBGL_lose_context");I&&I.loseContext()},this.forceContextRestore=function(){const I=He.get("WEBGL_lose_context");I&&I.restoreContext()},this.getPixelRatio=function(){return se},this.setPixelRatio=function(I){I!==void 0&&(se=I,this.setSize($,Q,!1))},this.getSize=function(I){return I.set($,Q)},this.setSize=function(I,J,he=!0){if(Me.isPresenting){pt("WebGLRenderer: Can't change size while VR device is presenting.");return}$=I,Q=J,t.width=Math.floor(I*se),t.height=Math.floor(J*se),he===!0&&(t.style.width=I+"px",t.style.height=J+"px"),C!==null&&C.setSize(t.width,t.height),this.setViewport(0,0,I,J)},this.getDrawingBufferSize=function(I){return I.set($*se,Q*se).floor()},this.setDrawingBufferSize=function(I,J,he){$=I,Q=J,se=he,t.width=Math.floor(I*he),t.height=Math.floor(J*he),this.setViewport(0,0,I,J)},this.setEffects=function(I){if(_===gi){Ft("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(I){for(let J=0;J<I.length;J++)if(I[J].isOutputPass===!0){pt("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}C.setEffects(I||[])},this.getCurrentViewport=function(I){return I.copy(Z)},this.getViewport=function(I){return I.copy(de)},this.setViewport=function(I,J,he,re){I.isVector4?de.set(I.x,I.y,I.z,I.w):de.set(I,J,he,re),Ee.viewport(Z.copy(de).multiplyScalar(xe()).round())},this.getScissor=function(I){return I.copy(Te)},this.setScissor=function(I,J,he,re){I.isVector4?Te.set(I.x,I.y,I.z,I.w):Te.set(I,J,he,re),Ee.scissor(ne.copy(Te).multiplyScalar(xe()).round())},this.getScissorTest=function(){return ye},this.setScissorTest=function(I){Ee.setScissorTest(ye=I)},this.setOpaqueSort=function(I){oe=I},this.setTransparentSort=function(I){ue=I},this.getClearColor=function(I){return I.copy(K.getClearColor())},this.setClearColor=function(){K.setClearColor(...arguments)},this.getClearAlpha=function(){return K.getClearAlpha()},this.setClearAlpha=function(){K.setClearAlpha(...arguments)},this.clear=function(I=!0,J=!0,he=!0){let re=0;if(I){let ae=!1;if(G!==null){const Oe=G.texture.format;ae=p.has(Oe)}if(ae){const Oe=G.texture.type,We=m.has(Oe),Be=K.getClearColor(),$e=K.getClearAlpha(),rt=Be.r,xt=Be.g,Ct=Be.b;We?(S[0]=rt,S[1]=xt,S[2]=Ct,S[3]=$e,W.clearBufferuiv(W.COLOR,0,S)):(b[0]=rt,b[1]=xt,b[2]=Ct,b[3]=$e,W.clearBufferiv(W.COLOR,0,b))}else re|=W.COLOR_BUFFER_BIT}J&&(re|=W.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),he&&(re|=W.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),re!==0&&W.clear(re)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(I){I.setRenderer(this),U=I},this.dispose=function(){t.removeEventListener("webglcontextlost",nt,!1),t.removeEventListener("webglcontextrestored",vt,!1),t.removeEventListener("webglcontextcreationerror",Ge,!1),K.dispose(),Pe.dispose(),fe.dispose(),Ze.dispose(),ze.dispose(),z.dispose(),we.dispose(),te.dispose(),Ue.dispose(),lt.dispose(),_e.dispose(),Me.dispose(),Me.removeEventListener("sessionstart",Fc),Me.removeEventListener("sessionend",_s),zs.stop()};function nt(I){I.preventDefault(),gl("WebGLRenderer: Context Lost."),A=!0}function vt(){gl("WebGLRenderer: Context Restored."),A=!1;const I=dt.autoReset,J=Re.enabled,he=Re.autoUpdate,re=Re.needsUpdate,ae=Re.type;gt(),dt.autoReset=I,Re.enabled=J,Re.autoUpdate=he,Re.needsUpdate=re,Re.type=ae}function Ge(I){Ft("WebGLRenderer: A WebGL context could not be created. Reason: ",I.statusMessage)}function Et(I){const J=I.target;J.removeEventListener("dispose",Et),sn(J)}function sn(I){oi(I),ze.remove(I)}function oi(I){const J=ze.get(I).programs;J!==void 0&&(J.forEach(function(he){_e.releaseProgram(he)}),I.isShaderMaterial&&_e.releaseShaderCache(I))}this.renderBufferDirect=function(I,J,he,re,ae,Oe){J===null&&(J=ut);const We=ae.isMesh&&ae.matrixWorld.determinantAffine()<0,Be=Wo(I,J,he,re,ae);Ee.setMaterial(re,We);let $e=he.index,rt=1;if(re.wireframe===!0){if($e=te.getWireframeAttribute(he),$e===void 0)return;rt=2}const xt=he.drawRange,Ct=he.attributes.position;let it=xt.start*rt,Lt=(xt.start+xt.count)*rt;Oe!==null&&(it=Math.max(it,Oe.start*rt),Lt=Math.min(Lt,(Oe.start+Oe.count)*rt)),$e!==null?(it=Math.max(it,0),Lt=Math.min(Lt,$e.count)):Ct!=null&&(it=Math.max(it,0),Lt=Math.min(Lt,Ct.count));const un=Lt-it;if(un<0||un===1/0)return;Ue.setup(ae,re,Be,he,$e);let $t,Xt=pe;if($e!==null&&($t=L.get($e),Xt=Fe,Xt.setIndex($t)),ae.isMesh)re.wireframe===!0?(Ee.setLineWidth(re.wireframeLinewidth*xe()),Xt.setMode(W.LINES)):Xt.setMode(W.TRIANGLES);else if(ae.isLine){let Nn=re.linewidth;Nn===void 0&&(Nn=1),Ee.setLineWidth(Nn*xe()),ae.isLineSegments?Xt.setMode(W.LINES):ae.isLineLoop?Xt.setMode(W.LINE_LOOP):Xt.setMode(W.LINE_STRIP)}else ae.isPoints?Xt.setMode(W.POINTS):ae.isSprite&&Xt.setMode(W.TRIANGLES);if(ae.isBatchedMesh)if(He.get("WEBGL_multi_draw"))Xt.renderMultiDraw(ae._multiDrawStarts,ae._multiDrawCounts,ae._multiDrawCount);else{const Nn=ae._multiDrawStarts,Qe=ae._multiDrawCounts,Mn=ae._multiDrawCount,Nt=$e?L.get($e).bytesPerElement:1,Gs=ze.get(re).currentProgram.getUniforms();for(let yn=0;yn<Mn;yn++)Gs.setValue(W,"_gl_DrawID",yn),Xt.render(Nn[yn]/Nt,Qe[yn])}else if(ae.isInstancedMesh)Xt.renderInstances(it,un,ae.count);else if(he.isInstancedBufferGeometry){const Nn=he._maxInstanceCount!==void 0?he._maxInstanceCount:1/0,Qe=Math.min(he.instanceCount,Nn);Xt.renderInstances(it,un,Qe)}else Xt.render(it,un)};function Go(I,J,he,re){U!==null&&I.isNodeMaterial&&U.setObject(re,I),ot===!0&&ge.setState(I,he,!1),I.transparent===!0&&I.side===Hi&&I.forceSinglePass===!1?(I.side=fi,I.needsUpdate=!0,xs(I,J,re),I.side=gr,I.needsUpdate=!0,xs(I,J,re),I.side=Hi):xs(I,J,re)}this.compile=function(I,J,he=null){he===null&&(he=I),U!==null&&U.renderStart(I,J,he),M=fe.get(he),M.init(J),y.push(M),he.traverseVisible(function(ae){ae.isLight&&ae.layers.test(J.layers)&&(M.pushLight(ae),ae.castShadow&&M.pushShadow(ae))}),I!==he&&I.traverseVisible(function(ae){ae.isLight&&ae.layers.test(J.layers)&&(M.pushLight(ae),ae.castShadow&&M.pushShadow(ae))}),M.setupLights(),U!==null&&U.updateLights(M.state.lightsArray),be=this.localClippingEnabled,ot=ge.init(this.clippingPlanes,be),ot===!0&&ge.setGlobalState(this.clippingPlanes,J),U!==null&&Re.render(M.state.shadowsArray,he,J);const re=new Set;return I.traverse(function(ae){if(!(ae.isMesh||ae.isPoints||ae.isLine||ae.isSprite))return;const Oe=ae.material;if(Oe)if(Array.isArray(Oe))for(let We=0;We<Oe.length;We++){const Be=Oe[We];Go(Be,he,J,ae),re.add(Be)}else Go(Oe,he,J,ae),re.add(Oe)}),M=y.pop(),U!==null&&U.renderEnd(),re},this.compileAsync=function(I,J,he=null){const re=this.compile(I,J,he);return new Promise(ae=>{function Oe(){if(re.forEach(function(We){const $e=ze.get(We).currentProgram;($e===void 0||$e.isReady())&&re.delete(We)}),re.size===0){ae(I);return}setTimeout(Oe,10)}He.get("KHR_parallel_shader_compile")!==null?Oe():setTimeout(Oe,10)})};let Da=null;function ef(I){Da&&Da(I)}function Fc(){zs.stop()}function _s(){zs.start()}const zs=new dm;zs.setAnimationLoop(ef),typeof self<"u"&&zs.setContext(self),this.setAnimationLoop=function(I){Da=I,Me.setAnimationLoop(I),I===null?zs.stop():zs.start()},Me.addEventListener("sessionstart",Fc),Me.addEventListener("sessionend",_s),this.render=function(I,J){if(J!==void 0&&J.isCamera!==!0){Ft("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(A===!0)return;U!==null&&U.renderStart(I,J);const he=Me.enabled===!0&&Me.isPresenting===!0,re=C!==null&&(G===null||he)&&C.begin(N,G);if(I.matrixWorldAutoUpdate===!0&&I.updateMatrixWorld(),J.parent===null&&J.matrixWorldAutoUpdate===!0&&J.updateMatrixWorld(),Me.enabled===!0&&Me.isPresenting===!0&&(C===null||C.isCompositing()===!1)&&(Me.cameraAutoUpdate===!0&&Me.updateCamera(J),J=Me.getCamera()),I.isScene===!0&&I.onBeforeRender(N,I,J,G),M=fe.get(I,y.length),M.init(J),M.state.textureUnits=Ze.getTextureUnits(),y.push(M),ke.multiplyMatrices(J.projectionMatrix,J.matrixWorldInverse),J.isArrayCamera?at.setFromArrayCamera(J):Ie.setFromProjectionMatrix(ke,Vi,J.reversedDepth),be=this.localClippingEnabled,ot=ge.init(this.clippingPlanes,be),T=Pe.get(I,x.length),T.init(),x.push(T),this.info.render.frame++,Me.enabled===!0&&Me.isPresenting===!0){const We=N.xr.getDepthSensingMesh();We!==null&&ks(We,J,-1/0,N.sortObjects)}ks(I,J,0,N.sortObjects),T.finish(),U!==null&&U.updateLights(M.state.lightsArray),N.sortObjects===!0&&T.sort(oe,ue),ht=Me.enabled===!1||Me.isPresenting===!1||Me.hasDepthSensing()===!1,ht&&K.addToRenderList(T,I),this.info.autoReset===!0&&this.info.reset(),ot===!0&&ge.beginShadows();const ae=M.state.shadowsArray;if(Re.render(ae,I,J),ot===!0&&ge.endShadows(),(re&&C.hasRenderPass())===!1){const We=T.opaque,Be=T.transmissive;if(M.setupLights(),J.isArrayCamera){const $e=J.cameras;if(Be.length>0)for(let rt=0,xt=$e.length;rt<xt;rt++){const Ct=$e[rt];ji(We,Be,I,Ct)}ht&&K.render(I);for(let rt=0,xt=$e.length;rt<xt;rt++){const Ct=$e[rt];Ho(T,I,Ct,Ct.viewport)}}else Be.length>0&&ji(We,Be,I,J),ht&&K.render(I),Ho(T,I,J)}G!==null&&P===0&&(Ze.updateMultisampleRenderTarget(G),Ze.updateRenderTargetMipmap(G)),re&&C.end(N),I.isScene===!0&&I.onAfterRender(N,I,J),Ue.resetDefaultState(),k=-1,Y=null,y.pop(),y.length>0?(M=y[y.length-1],Ze.setTextureUnits(M.state.textureUnits),ot===!0&&ge.setGlobalState(N.clippingPlanes,M.state.camera)):M=null,x.pop(),x.length>0?T=x[x.length-1]:T=null,U!==null&&U.renderEnd()};function ks(I,J,he,re){if(I.visible===!1)return;if(I.layers.test(J.layers)){if(I.isGroup)he=I.renderOrder;else if(I.isLOD)I.autoUpdate===!0&&I.update(J);else if(I.isLight)M.pushLight(I),I.castShadow&&M.pushShadow(I);else if(I.isSprite){const We=J.isArrayCamera?at:Ie;if(!I.frustumCulled||I.intersectsFrustum(We)){re&&Je.setFromMatrixPosition(I.matrixWorld).applyMatrix4(ke);const Be=we.update(I),$e=I.material;$e.visible&&T.push(I,Be,$e,he,Je.z,null,J)}}else if(I.isMesh||I.isLine||I.isPoints){const We=J.isArrayCamera?at:Ie;if(!I.frustumCulled||I.intersectsFrustum(We)){const Be=we.update(I),$e=I.material;if(re&&(I.boundingSphere!==void 0?(I.boundingSphere===null&&I.computeBoundingSphere(),Je.copy(I.boundingSphere.center)):(Be.boundingSphere===null&&Be.computeBoundingSphere(),Je.copy(Be.boundingSphere.center)),Je.applyMatrix4(I.matrixWorld).applyMatrix4(ke)),Array.isArray($e)){const rt=Be.groups;for(let xt=0,Ct=rt.length;xt<Ct;xt++){const it=rt[xt],Lt=$e[it.materialIndex];Lt&&Lt.visible&&T.push(I,Be,Lt,he,Je.z,it,J)}}else $e.visible&&T.push(I,Be,$e,he,Je.z,null,J)}}}const Oe=I.children;for(let We=0,Be=Oe.length;We<Be;We++)ks(Oe[We],J,he,re)}function Ho(I,J,he,re){const{opaque:ae,transmissive:Oe,transparent:We}=I;M.setupLightsView(he),ot===!0&&ge.setGlobalState(N.clippingPlanes,he),re&&Ee.viewport(Z.copy(re)),ae.length>0&&hn(ae,J,he),Oe.length>0&&hn(Oe,J,he),We.length>0&&hn(We,J,he),Ee.buffers.depth.setTest(!0),Ee.buffers.depth.setMask(!0),Ee.buffers.color.setMask(!0),Ee.setPolygonOffset(!1)}function ji(I,J,he,re){if((he.isScene===!0?he.overrideMaterial:null)!==null)return;if(M.state.transmissionRenderTarget[re.id]===void 0){const it=He.has("EXT_color_buffer_half_float")||He.has("EXT_color_buffer_float");M.state.transmissionRenderTarget[re.id]=new os(1,1,{generateMipmaps:!0,type:it?rs:gi,minFilter:$s,samples:Math.max(4,Ye.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:It.workingColorSpace})}const Oe=M.state.transmissionRenderTarget[re.id],We=re.viewport||Z;Oe.setSize(We.z*N.transmissionResolutionScale,We.w*N.transmissionResolutionScale);const Be=N.getRenderTarget(),$e=N.getActiveCubeFace(),rt=N.getActiveMipmapLevel();N.setRenderTarget(Oe),N.getClearColor(q),ie=N.getClearAlpha(),ie<1&&N.setClearColor(16777215,.5),N.clear(),ht&&K.render(he);const xt=N.toneMapping;N.toneMapping=Ts;const Ct=re.viewport;if(re.viewport!==void 0&&(re.viewport=void 0),M.setupLightsView(re),ot===!0&&ge.setGlobalState(N.clippingPlanes,re),hn(I,he,re),Ze.updateMultisampleRenderTarget(Oe),Ze.updateRenderTargetMipmap(Oe),He.has("WEBGL_multisampled_render_to_texture")===!1){let it=!1;for(let Lt=0,un=J.length;Lt<un;Lt++){const $t=J[Lt],{object:Xt,geometry:Nn,material:Qe,group:Mn}=$t;if(Qe.side===Hi&&Xt.layers.test(re.layers)){const Nt=Qe.side;Qe.side=fi,Qe.needsUpdate=!0,mn(Xt,he,re,Nn,Qe,Mn),Qe.side=Nt,Qe.needsUpdate=!0,it=!0}}it===!0&&(Ze.updateMultisampleRenderTarget(Oe),Ze.updateRenderTargetMipmap(Oe))}N.setRenderTarget(Be,$e,rt),N.setClearColor(q,ie),Ct!==void 0&&(re.viewport=Ct),N.toneMapping=xt}function hn(I,J,he){const re=J.isScene===!0?J.overrideMaterial:null;for(let ae=0,Oe=I.length;ae<Oe;ae++){const We=I[ae],{object:Be,geometry:$e,group:rt}=We;let xt=We.material;xt.allowOverride===!0&&re!==null&&(xt=re),Be.layers.test(he.layers)&&mn(Be,J,he,$e,xt,rt)}}function mn(I,J,he,re,ae,Oe){U!==null&&ae.isNodeMaterial&&U.setObject(I,ae),I.onBeforeRender(N,J,he,re,ae,Oe),I.modelViewMatrix.multiplyMatrices(he.matrixWorldInverse,I.matrixWorld),I.normalMatrix.getNormalMatrix(I.modelViewMatrix),ae.onBeforeRender(N,J,he,re,I,Oe),ae.transparent===!0&&ae.side===Hi&&ae.forceSinglePass===!1?(ae.side=fi,ae.needsUpdate=!0,N.renderBufferDirect(he,J,re,ae,I,Oe),ae.side=gr,ae.needsUpdate=!0,N.renderBufferDirect(he,J,re,ae,I,Oe),ae.side=Hi):N.renderBufferDirect(he,J,re,ae,I,Oe),I.onAfterRender(N,J,he,re,ae,Oe)}function gn(I){let J=0;for(const he of I)he.texture!==null&&J++;return J}function xs(I,J,he){J.isScene!==!0&&(J=ut);const re=ze.get(I),ae=M.state.lights,Oe=M.state.shadowsArray,We=ae.state.version,Be=_e.getParameters(I,ae.state,Oe,J,he,M.state.lightProbeGridArray),$e=_e.getProgramCacheKey(Be);let rt=re.programs;re.environment=I.isMeshStandardMaterial||I.isMeshLambertMaterial||I.isMeshPhongMaterial?J.environment:null,re.fog=J.fog;const xt=I.isMeshStandardMaterial||I.isMeshLambertMaterial&&!I.envMap||I.isMeshPhongMaterial&&!I.envMap;re.envMap=z.get(I.envMap||re.environment,xt),re.envMapRotation=re.environment!==null&&I.envMap===null?J.environmentRotation:I.envMapRotation,rt===void 0&&(I.addEventListener("dispose",Et),rt=new Map,re.programs=rt,re.programVariants=new Map);let Ct=rt.get($e);if(Ct!==void 0){if(re.currentProgram===Ct&&re.lightsStateVersion===We)return Vo(I,Be),Ct}else Be.uniforms=_e.getUniforms(I),U!==null&&I.isNodeMaterial&&U.build(I,he,Be),I.onBeforeCompile(Be,N),Ct=_e.acquireProgram(Be,$e),rt.set($e,Ct),re.uniforms=Be.uniforms;const it=re.uniforms;return(!I.isShaderMaterial&&!I.isRawShaderMaterial||I.clipping===!0)&&(it.clippingPlanes=ge.uniform),Vo(I,Be),re.needsLights=cr(I),re.lightsStateVersion=We,re.needsLights&&(it.ambientLightColor.value=ae.state.ambient,it.lightProbe.value=ae.state.probe,it.sunLights.value=ae.state.sun,it.sunLightShadows.value=ae.state.sunShadow,it.directionalLights.value=ae.state.directional,it.directionalLightShadows.value=ae.state.directionalShadow,it.spotLights.value=ae.state.spot,it.spotLightShadows.value=ae.state.spotShadow,it.rectAreaLights.value=ae.state.rectArea,it.ltc_1.value=ae.state.rectAreaLTC1,it.ltc_2.value=ae.state.rectAreaLTC2,it.pointLights.value=ae.state.point,it.pointLightShadows.value=ae.state.pointShadow,it.hemisphereLights.value=ae.state.hemi,it.sunShadowMatrix.value=ae.state.sunShadowMatrix,it.sunShadowCascade.value=ae.state.sunShadowCascade,it.directionalShadowMatrix.value=ae.state.directionalShadowMatrix,it.spotLightMatrix.value=ae.state.spotLightMatrix,it.spotLightMap.value=ae.state.spotLightMap,it.pointShadowMatrix.value=ae.state.pointShadowMatrix),re.numLightProbeGrids=gn(M.state.lightProbeGridArray),re.currentProgram=Ct,re.uniformsList=null,Ct}function yi(I,J,he,re,ae){const Oe=ze.get(I),We=Oe.currentProgram.id+","+re+","+ae;let Be=Oe.programVariants.get(We);return Be===void 0?(Be=xs(I,J,he),Oe.programVariants.set(We,Be)):(Oe.currentProgram=Be,Oe.uniformsList=null,Oe.outputColorSpace=re,Oe.toneMapping=ae),Be}function lr(I){if(I.uniformsList===null){const J=I.currentProgram.getUniforms();I.uniformsList=Ql.seqWithValue(J.seq,I.uniforms)}return I.uniformsList}function Vo(I,J){const he=ze.get(I);he.outputColorSpace=J.outputColorSpace,he.batching=J.batching,he.batchingColor=J.batchingColor,he.instancing=J.instancing,he.instancingColor=J.instancingColor,he.instancingMorph=J.instancingMorph,he.skinning=J.skinning,he.morphTargets=J.morphTargets,he.morphNormals=J.morphNormals,he.morphColors=J.morphColors,he.morphTargetsCount=J.morphTargetsCount,he.numClippingPlanes=J.numClippingPlanes,he.numIntersection=J.numClipIntersection,he.vertexAlphas=J.vertexAlphas,he.vertexTangents=J.vertexTangents,he.toneMapping=J.toneMapping}function Wo(I,J,he,re,ae){J.isScene!==!0&&(J=ut),Ze.resetTextureUnits();const Oe=J.fog,We=re.isMeshStandardMaterial||re.isMeshLambertMaterial||re.isMeshPhongMaterial?J.environment:null,Be=G===null?N.outputColorSpace:G.isXRRenderTarget===!0?G.texture.colorSpace:It.workingColorSpace,$e=re.isMeshStandardMaterial||re.isMeshLambertMaterial&&!re.envMap||re.isMeshPhongMaterial&&!re.envMap,rt=z.get(re.envMap||We,$e),xt=re.vertexColors===!0&&!!he.attributes.color&&he.attributes.color.itemSize===4,Ct=!!he.attributes.tangent&&(!!re.normalMap||re.anisotropy>0),it=!!he.morphAttributes.position,Lt=!!he.morphAttributes.normal,un=!!he.morphAttributes.color;let $t=Ts;re.toneMapped&&(G===null||G.isXRRenderTarget===!0)&&($t=N.toneMapping);const Xt=he.morphAttributes.position||he.morphAttributes.normal||he.morphAttributes.color,Nn=Xt!==void 0?Xt.length:0,Qe=ze.get(re),Mn=M.state.lights;if(ot===!0&&(be===!0||I!==Y)){const qt=I===Y&&re.id===k;ge.setState(re,I,qt)}let Nt=!1,Gs=!1;re.version===Qe.__version?Qe.needsLights&&Qe.lightsStateVersion!==Mn.state.version||ae.isBatchedMesh&&Qe.batching===!1||!ae.isBatchedMesh&&Qe.batching===!0||ae.isBatchedMesh&&Qe.batchingColor===!0&&ae._colorsTexture===null||ae.isBatchedMesh&&Qe.batchingColor===!1&&ae._colorsTexture!==null||ae.isInstancedMesh&&Qe.instancing===!1||!ae.isInstancedMesh&&Qe.instancing===!0||ae.isSkinnedMesh&&Qe.skinning===!1||!ae.isSkinnedMesh&&Qe.skinning===!0||ae.isInstancedMesh&&Qe.instancingColor===!0&&ae.instanceColor===null||ae.isInstancedMesh&&Qe.instancingColor===!1&&ae.instanceColor!==null||ae.isInstancedMesh&&Qe.instancingMorph===!0&&ae.morphTexture===null||ae.isInstancedMesh&&Qe.instancingMorph===!1&&ae.morphTexture!==null||Qe.envMap!==rt||re.fog===!0&&Qe.fog!==Oe||Qe.numClippingPlanes!==void 0&&(Qe.numClippingPlanes!==ge.numPlanes||Qe.numIntersection!==ge.numIntersection)||Qe.vertexAlphas!==xt||Qe.vertexTangents!==Ct||Qe.morphTargets!==it||Qe.morphNormals!==Lt||Qe.morphColors!==un||Qe.morphTargetsCount!==Nn||Qe.numLightProbeGrids!==gn(M.state.lightProbeGridArray)?Nt=!0:(Qe.outputColorSpace!==Be||Qe.toneMapping!==$t)&&(Gs=!0):(Nt=!0,Qe.__version=re.version);let yn=Qe.currentProgram;(Nt===!0||Gs===!0)&&(yn=Gs===!0?yi(re,J,ae,Be,$t):xs(re,J,ae),U&&re.isNodeMaterial&&U.onUpdateProgram(re,yn,Qe));let Ua=!1,Ss=!1,Hs=!1;const Rt=yn.getUniforms(),dn=Qe.uniforms;if(Ee.useProgram(yn.program)&&(Ua=!0,Ss=!0,Hs=!0),re.id!==k&&(k=re.id,Ss=!0),Ua||Y!==I){Ee.buffers.depth.getReversed()&&I.reversedDepth!==!0&&(I._reversedDepth=!0,I.updateProjectionMatrix()),Rt.setValue(W,"projectionMatrix",I.projectionMatrix),Rt.setValue(W,"viewMatrix",I.matrixWorldInverse);const En=Rt.map.cameraPosition;En!==void 0&&En.setValue(W,_t.setFromMatrixPosition(I.matrixWorld)),Ye.logarithmicDepthBuffer&&Rt.setValue(W,"logDepthBufFC",2/(Math.log(I.far+1)/Math.LN2)),(re.isMeshPhongMaterial||re.isMeshToonMaterial||re.isMeshLambertMaterial||re.isMeshBasicMaterial||re.isMeshStandardMaterial||re.isShaderMaterial)&&Rt.setValue(W,"isOrthographic",I.isOrthographicCamera===!0),Y!==I&&(Y=I,Ss=!0,Hs=!0)}if(Qe.needsLights&&(Mn.state.sunShadowMap.length>0&&Rt.setValue(W,"sunShadowMap",Mn.state.sunShadowMap,Ze),Mn.state.directionalShadowMap.length>0&&Rt.setValue(W,"directionalShadowMap",Mn.state.directionalShadowMap,Ze),Mn.state.spotShadowMap.length>0&&Rt.setValue(W,"spotShadowMap",Mn.state.spotShadowMap,Ze),Mn.state.pointShadowMap.length>0&&Rt.setValue(W,"pointShadowMap",Mn.state.pointShadowMap,Ze)),ae.isSkinnedMesh){Rt.setOptional(W,ae,"bindMatrix"),Rt.setOptional(W,ae,"bindMatrixInverse");const qt=ae.skeleton;qt&&(qt.boneTexture===null&&qt.computeBoneTexture(),Rt.setValue(W,"boneTexture",qt.boneTexture,Ze))}ae.isBatchedMesh&&(Rt.setOptional(W,ae,"batchingTexture"),Rt.setValue(W,"batchingTexture",ae._matricesTexture,Ze),Rt.setOptional(W,ae,"batchingIdTexture"),Rt.setValue(W,"batchingIdTexture",ae._indirectTexture,Ze),Rt.setOptional(W,ae,"batchingColorTexture"),ae._colorsTexture!==null&&Rt.setValue(W,"batchingColorTexture",ae._colorsTexture,Ze));const li=he.morphAttributes;if((li.position!==void 0||li.normal!==void 0||li.color!==void 0)&&ve.update(ae,he,yn),(Ss||Qe.receiveShadow!==ae.receiveShadow)&&(Qe.receiveShadow=ae.receiveShadow,Rt.setValue(W,"receiveShadow",ae.receiveShadow)),(re.isMeshStandardMaterial||re.isMeshLambertMaterial||re.isMeshPhongMaterial)&&re.envMap===null&&J.environment!==null&&(dn.envMapIntensity.value=J.environmentIntensity),dn.dfgLUT!==void 0&&(dn.dfgLUT.value=n1()),Ss){if(Rt.setValue(W,"toneMappingExposure",N.toneMappingExposure),Qe.needsLights&&Na(dn,Hs),Oe&&re.fog===!0&&Le.refreshFogUniforms(dn,Oe),Le.refreshMaterialUniforms(dn,re,se,Q,M.state.transmissionRenderTarget[I.id]),Qe.needsLights&&Qe.numLightProbeGrids>0){const qt=w;let En=0;for(const ti of M.state.lightProbeGridArray)ti.texture!==null&&(qt.textures[En]=ti.texture,qt.min[En]=ti.boundingBox.min,qt.max[En]=ti.boundingBox.max,qt.resolution[En]=ti.resolution,En++);for(const ti in qt)qt[ti].length=En;dn.probesSH.value=qt.textures,dn.probesMin.value=qt.min,dn.probesMax.value=qt.max,dn.probesResolution.value=qt.resolution}Ql.upload(W,lr(Qe),dn,Ze)}if(re.isShaderMaterial&&re.uniformsNeedUpdate===!0&&(Ql.upload(W,lr(Qe),dn,Ze),re.uniformsNeedUpdate=!1),re.isSpriteMaterial&&Rt.setValue(W,"center",ae.center),Rt.setValue(W,"modelViewMatrix",ae.modelViewMatrix),Rt.setValue(W,"normalMatrix",ae.normalMatrix),Rt.setValue(W,"modelMatrix",ae.matrixWorld),re.uniformsGroups!==void 0){const qt=re.uniformsGroups;for(let En=0,ti=qt.length;En<ti;En++){const Oc=qt[En];lt.update(Oc,yn),lt.bind(Oc,yn)}}return yn}function Na(I,J){I.ambientLightColor.needsUpdate=J,I.lightProbe.needsUpdate=J,I.sunLights.needsUpdate=J,I.sunLightShadows.needsUpdate=J,I.directionalLights.needsUpdate=J,I.directionalLightShadows.needsUpdate=J,I.pointLights.needsUpdate=J,I.pointLightShadows.needsUpdate=J,I.spotLights.needsUpdate=J,I.spotLightShadows.needsUpdate=J,I.rectAreaLights.needsUpdate=J,I.hemisphereLights.needsUpdate=J}function cr(I){return I.isMeshLambertMaterial||I.isMeshToonMaterial||I.isMeshPhongMaterial||I.isMeshStandardMaterial||I.isShadowMaterial||I.isShaderMaterial&&I.lights===!0}this.getActiveCubeFace=function(){return O},this.getActiveMipmapLevel=function(){return P},this.getRenderTarget=function(){return G},this.setRenderTargetTextures=function(I,J,he){const re=ze.get(I);re.__autoAllocateDepthBuffer=I.resolveDepthBuffer===!1,re.__autoAllocateDepthBuffer===!1&&(re.__useRenderToTexture=!1),ze.get(I.texture).__webglTexture=J,ze.get(I.depthTexture).__webglTexture=re.__autoAllocateDepthBuffer?void 0:he,re.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(I,J){const he=ze.get(I);he.__webglFramebuffer=J,he.__useDefaultFramebuffer=J===void 0},this.setRenderTarget=function(I,J=0,he=0){G=I,O=J,P=he;let re=null,ae=!1,Oe=!1;if(I){const Be=ze.get(I);if(Be.__useDefaultFramebuffer!==void 0){Ee.bindFramebuffer(W.FRAMEBUFFER,Be.__webglFramebuffer),Z.copy(I.viewport),ne.copy(I.scissor),H=I.scissorTest,Ee.viewport(Z),Ee.scissor(ne),Ee.setScissorTest(H),k=-1;return}else if(Be.__webglFramebuffer===void 0)Ze.setupRenderTarget(I);else if(Be.__hasExternalTextures)Ze.rebindTextures(I,ze.get(I.texture).__webglTexture,ze.get(I.depthTexture).__webglTexture);else if(I.depthBuffer){const xt=I.depthTexture;if(Be.__boundDepthTexture!==xt){if(xt!==null&&ze.has(xt)&&(I.width!==xt.image.width||I.height!==xt.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ze.setupDepthRenderbuffer(I)}}const $e=I.texture;($e.isData3DTexture||$e.isDataArrayTexture||$e.isCompressedArrayTexture)&&(Oe=!0);const rt=ze.get(I).__webglFramebuffer;I.isWebGLCubeRenderTarget?(Array.isArray(rt[J])?re=rt[J][he]:re=rt[J],ae=!0):I.samples>0&&Ze.useMultisampledRTT(I)===!1?re=ze.get(I).__webglMultisampledFramebuffer:Array.isArray(rt)?re=rt[he]:re=rt,Z.copy(I.viewport),ne.copy(I.scissor),H=I.scissorTest}else Z.copy(de).multiplyScalar(se).floor(),ne.copy(Te).multiplyScalar(se).floor(),H=ye;if(he!==0&&(re=B),Ee.bindFramebuffer(W.FRAMEBUFFER,re)&&Ee.drawBuffers(I,re),Ee.viewport(Z),Ee.scissor(ne),Ee.setScissorTest(H),ae){const Be=ze.get(I.texture);W.framebufferTexture2D(W.FRAMEBUFFER,W.COLOR_ATTACHMENT0,W.TEXTURE_CUBE_MAP_POSITIVE_X+J,Be.__webglTexture,he)}else if(Oe){const Be=J;for(let $e=0;$e<I.textures.length;$e++){const rt=ze.get(I.textures[$e]);W.framebufferTextureLayer(W.FRAMEBUFFER,W.COLOR_ATTACHMENT0+$e,rt.__webglTexture,he,Be)}}else if(I!==null&&he!==0){const Be=ze.get(I.texture);W.framebufferTexture2D(W.FRAMEBUFFER,W.COLOR_ATTACHMENT0,W.TEXTURE_2D,Be.__webglTexture,he)}k=-1};function Ia(I){const J=ze.get(I);return(J.__readFormat!==I.format||J.__readType!==I.type)&&(J.__readFormat=I.format,J.__readType=I.type,J.__formatReadable=Ye.textureFormatReadable(I.format),J.__typeReadable=Ye.textureTypeReadable(I.type)),J}this.readRenderTargetPixels=function(I,J,he,re,ae,Oe,We,Be=0){if(!(I&&I.isWebGLRenderTarget)){Ft("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let $e=ze.get(I).__webglFramebuffer;if(I.isWebGLCubeRenderTarget&&We!==void 0&&($e=$e[We],Array.isArray($e)&&($e=$e[0])),$e){Ee.bindFramebuffer(W.FRAMEBUFFER,$e);try{const rt=I.textures[Be],xt=rt.format,Ct=rt.type;I.textures.length>1&&W.readBuffer(W.COLOR_ATTACHMENT0+Be);const it=Ia(rt);if(it.__formatReadable===!1){Ft("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(it.__typeReadable===!1){Ft("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}J>=0&&J<=I.width-re&&he>=0&&he<=I.height-ae&&W.readPixels(J,he,re,ae,De.convert(xt),De.convert(Ct),Oe)}finally{const rt=G!==null?ze.get(G).__webglFramebuffer:null;Ee.bindFramebuffer(W.FRAMEBUFFER,rt)}}},this.readRenderTargetPixelsAsync=async function(I,J,he,re,ae,Oe,We,Be=0){if(!(I&&I.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let $e=ze.get(I).__webglFramebuffer;if(I.isWebGLCubeRenderTarget&&We!==void 0&&($e=$e[We],Array.isArray($e)&&($e=$e[0])),$e)if(J>=0&&J<=I.width-re&&he>=0&&he<=I.height-ae){Ee.bindFramebuffer(W.FRAMEBUFFER,$e);const rt=I.textures[Be],xt=rt.format,Ct=rt.type;I.textures.length>1&&W.readBuffer(W.COLOR_ATTACHMENT0+Be);const it=Ia(rt);if(it.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(it.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");const Lt=W.createBuffer();W.bindBuffer(W.PIXEL_PACK_BUFFER,Lt),W.bufferData(W.PIXEL_PACK_BUFFER,Oe.byteLength,W.STREAM_READ),W.readPixels(J,he,re,ae,De.convert(xt),De.convert(Ct),0),W.bindBuffer(W.PIXEL_PACK_BUFFER,null);const un=G!==null?ze.get(G).__webglFramebuffer:null;Ee.bindFramebuffer(W.FRAMEBUFFER,un);const $t=W.fenceSync(W.SYNC_GPU_COMMANDS_COMPLETE,0);return W.flush(),await Ox(W,$t,4),W.bindBuffer(W.PIXEL_PACK_BUFFER,Lt),W.getBufferSubData(W.PIXEL_PACK_BUFFER,0,Oe),W.bindBuffer(W.PIXEL_PACK_BUFFER,null),W.deleteBuffer(Lt),W.deleteSync($t),Oe}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(I,J=null,he=0){const re=Math.pow(2,-he),ae=Math.floor(I.image.width*re),Oe=Math.floor(I.image.height*re),We=J!==null?J.x:0,Be=J!==null?J.y:0;Ze.setTexture2D(I,0),W.copyTexSubImage2D(W.TEXTURE_2D,he,0,0,We,Be,ae,Oe),Ee.unbindTexture()},this.copyTextureToTexture=function(I,J,he=null,re=null,ae=0,Oe=0){let We,Be,$e,rt,xt,Ct,it,Lt,un;const $t=I.isCompressedTexture?I.mipmaps[Oe]:I.image;if(he!==null)We=he.max.x-he.min.x,Be=he.max.y-he.min.y,$e=he.isBox3?he.max.z-he.min.z:1,rt=he.min.x,xt=he.min.y,Ct=he.isBox3?he.min.z:0;else{const Rt=Math.pow(2,-ae);We=Math.floor($t.width*Rt),Be=Math.floor($t.height*Rt),I.isDataArrayTexture?$e=$t.depth:I.isData3DTexture?$e=Math.floor($t.depth*Rt):$e=1,rt=0,xt=0,Ct=0}re!==null?(it=re.x,Lt=re.y,un=re.z):(it=0,Lt=0,un=0);const Xt=De.convert(J.format),Nn=De.convert(J.type);let Qe;J.isData3DTexture?(Ze.setTexture3D(J,0),Qe=W.TEXTURE_3D):J.isDataArrayTexture||J.isCompressedArrayTexture?(Ze.setTexture2DArray(J,0),Qe=W.TEXTURE_2D_ARRAY):(Ze.setTexture2D(J,0),Qe=W.TEXTURE_2D),Ee.activeTexture(W.TEXTURE0),Ee.pixelStorei(W.UNPACK_FLIP_Y_WEBGL,J.flipY),Ee.pixelStorei(W.UNPACK_PREMULTIPLY_ALPHA_WEBGL,J.premultiplyAlpha),Ee.pixelStorei(W.UNPACK_ALIGNMENT,J.unpackAlignment);const Mn=Ee.getParameter(W.UNPACK_ROW_LENGTH),Nt=Ee.getParameter(W.UNPACK_IMAGE_HEIGHT),Gs=Ee.getParameter(W.UNPACK_SKIP_PIXELS),yn=Ee.getParameter(W.UNPACK_SKIP_ROWS),Ua=Ee.getParameter(W.UNPACK_SKIP_IMAGES);Ee.pixelStorei(W.UNPACK_ROW_LENGTH,$t.width),Ee.pixelStorei(W.UNPACK_IMAGE_HEIGHT,$t.height),Ee.pixelStorei(W.UNPACK_SKIP_PIXELS,rt),Ee.pixelStorei(W.UNPACK_SKIP_ROWS,xt),Ee.pixelStorei(W.UNPACK_SKIP_IMAGES,Ct);const Ss=I.isDataArrayTexture||I.isData3DTexture,Hs=J.isDataArrayTexture||J.isData3DTexture;if(I.isDepthTexture){const Rt=ze.get(I),dn=ze.get(J),li=ze.get(Rt.__renderTarget),qt=ze.get(dn.__renderTarget);Ee.bindFramebuffer(W.READ_FRAMEBUFFER,li.__webglFramebuffer),Ee.bindFramebuffer(W.DRAW_FRAMEBUFFER,qt.__webglFramebuffer);for(let En=0;En<$e;En++)Ss&&(W.framebufferTextureLayer(W.READ_FRAMEBUFFER,W.COLOR_ATTACHMENT0,ze.get(I).__webglTexture,ae,Ct+En),W.framebufferTextureLayer(W.DRAW_FRAMEBUFFER,W.COLOR_ATTACHMENT0,ze.get(J).__webglTexture,Oe,un+En)),W.blitFramebuffer(rt,xt,rt+We,xt+Be,it,Lt,it+We,Lt+Be,W.DEPTH_BUFFER_BIT,W.NEAREST);Ee.bindFramebuffer(W.READ_FRAMEBUFFER,null),Ee.bindFramebuffer(W.DRAW_FRAMEBUFFER,null)}else if(ae!==0||I.isRenderTargetTexture||ze.has(I)){const Rt=ze.get(I),dn=ze.get(J);Ee.bindFramebuffer(W.READ_FRAMEBUFFER,R),Ee.bindFramebuffer(W.DRAW_FRAMEBUFFER,F);for(let li=0;li<$e;li++)Ss?W.framebufferTextureLayer(W.READ_FRAMEBUFFER,W.COLOR_ATTACHMENT0,Rt.__webglTexture,ae,Ct+li):W.framebufferTexture2D(W.READ_FRAMEBUFFER,W.COLOR_ATTACHMENT0,W.TEXTURE_2D,Rt.__webglTexture,ae),Hs?W.framebufferTextureLayer(W.DRAW_FRAMEBUFFER,W.COLOR_ATTACHMENT0,dn.__webglTexture,Oe,un+li):W.framebufferTexture2D(W.DRAW_FRAMEBUFFER,W.COLOR_ATTACHMENT0,W.TEXTURE_2D,dn.__webglTexture,Oe),ae!==0?W.blitFramebuffer(rt,xt,rt+We,xt+Be,it,Lt,it+We,Lt+Be,W.COLOR_BUFFER_BIT,W.NEAREST):Hs?W.copyTexSubImage3D(Qe,Oe,it,Lt,un+li,rt,xt,We,Be):W.copyTexSubImage2D(Qe,Oe,it,Lt,rt,xt,We,Be);Ee.bindFramebuffer(W.READ_FRAMEBUFFER,null),Ee.bindFramebuffer(W.DRAW_FRAMEBUFFER,null)}else Hs?I.isDataTexture||I.isData3DTexture?W.texSubImage3D(Qe,Oe,it,Lt,un,We,Be,$e,Xt,Nn,$t.data):J.isCompressedArrayTexture?W.compressedTexSubImage3D(Qe,Oe,it,Lt,un,We,Be,$e,Xt,$t.data):W.texSubImage3D(Qe,Oe,it,Lt,un,We,Be,$e,Xt,Nn,$t):I.isDataTexture?W.texSubImage2D(W.TEXTURE_2D,Oe,it,Lt,We,Be,Xt,Nn,$t.data):I.isCompressedTexture?W.compressedTexSubImage2D(W.TEXTURE_2D,Oe,it,Lt,$t.width,$t.height,Xt,$t.data):W.texSubImage2D(W.TEXTURE_2D,Oe,it,Lt,We,Be,Xt,Nn,$t);Ee.pixelStorei(W.UNPACK_ROW_LENGTH,Mn),Ee.pixelStorei(W.UNPACK_IMAGE_HEIGHT,Nt),Ee.pixelStorei(W.UNPACK_SKIP_PIXELS,Gs),Ee.pixelStorei(W.UNPACK_SKIP_ROWS,yn),Ee.pixelStorei(W.UNPACK_SKIP_IMAGES,Ua),Oe===0&&J.generateMipmaps===!0&&J.mipmapsAutoUpdate===!0&&W.generateMipmap(Qe),Ee.unbindTexture()},this.initRenderTarget=function(I){ze.get(I).__webglFramebuffer===void 0&&Ze.setupRenderTarget(I)},this.initTexture=function(I){I.isCubeTexture?Ze.setTextureCube(I,0):I.isData3DTexture?Ze.setTexture3D(I,0):I.isDataArrayTexture||I.isCompressedArrayTexture?Ze.setTexture2DArray(I,0):Ze.setTexture2D(I,0),Ee.unbindTexture()},this.resetState=function(){O=0,P=0,G=null,Ee.reset(),Ue.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Vi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;const t=this.getContext();t.drawingBufferColorSpace=It._getDrawingBufferColorSpace(e),t.unpackColorSpace=It._getUnpackColorSpace()}}const Wm=new js,ec=new ee;class $m extends BS{constructor(){super(),this.isLineSegmentsGeometry=!0,this.type="LineSegmentsGeometry";const e=[-1,2,0,1,2,0,-1,1,0,1,1,0,-1,0,0,1,0,0,-1,-1,0,1,-1,0],t=[-1,2,1,2,-1,1,1,1,-1,-1,1,-1,-1,-2,1,-2],i=[0,2,1,2,3,1,2,4,3,4,5,3,4,6,5,6,7,5];this.setIndex(i),this.setAttribute("position",new cn(e,3)),this.setAttribute("uv",new cn(t,2))}applyMatrix4(e){const t=this.attributes.instanceStart,i=this.attributes.instanceEnd;return t!==void 0&&(t.applyMatrix4(e),i.applyMatrix4(e),t.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this}setPositions(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const i=new kh(t,6,1);return this.setAttribute("instanceStart",new ls(i,3,0)),this.setAttribute("instanceEnd",new ls(i,3,3)),this.instanceCount=this.attributes.instanceStart.count,this.computeBoundingBox(),this.computeBoundingSphere(),this}setColors(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const i=new kh(t,6,1);return this.setAttribute("instanceColorStart",new ls(i,3,0)),this.setAttribute("instanceColorEnd",new ls(i,3,3)),this}fromWireframeGeometry(e){return this.setPositions(e.attributes.position.array),this}fromEdgesGeometry(e){return this.setPositions(e.attributes.position.array),this}fromMesh(e){return this.fromWireframeGeometry(new AS(e.geometry)),this}fromLineSegments(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new js);const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;e!==void 0&&t!==void 0&&(this.boundingBox.setFromBufferAttribute(e),Wm.setFromBufferAttribute(t),this.boundingBox.union(Wm))}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ia),this.boundingBox===null&&this.computeBoundingBox();const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;if(e!==void 0&&t!==void 0){const i=this.boundingSphere.center;this.boundingBox.getCenter(i);let s=0;for(let r=0,a=e.count;r<a;r++)ec.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(ec)),ec.fromBufferAttribute(t,r),s=Math.max(s,i.distanceToSquared(ec));this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&console.error("THREE.LineSegmentsGeometry.computeBoundingSphere(): Computed radius is NaN. The instanced position data is likely to have NaN values.",this)}}toJSON(){}}Ve.line={worldUnits:{value:1},linewidth:{value:1},resolution:{value:new wt},dashOffset:{value:0},dashScale:{value:1},dashSize:{value:1},gapSize:{value:1}},pi.line={uniforms:Fh.merge([Ve.common,Ve.fog,Ve.line]),vertexShader:`
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
		`};class qh extends ir{constructor(e){super({type:"LineMaterial",uniforms:Fh.clone(pi.line.uniforms),vertexShader:pi.line.vertexShader,fragmentShader:pi.line.fragmentShader,clipping:!0}),this.isLineMaterial=!0,this.setValues(e)}get color(){return this.uniforms.diffuse.value}set color(e){this.uniforms.diffuse.value=e}get worldUnits(){return"WORLD_UNITS"in this.defines}set worldUnits(e){e===!0!==this.worldUnits&&(this.needsUpdate=!0),e===!0?this.defines.WORLD_UNITS="":delete this.defines.WORLD_UNITS}get linewidth(){return this.uniforms.linewidth.value}set linewidth(e){this.uniforms.linewidth&&(this.uniforms.linewidth.value=e)}get dashed(){return"USE_DASH"in this.defines}set dashed(e){e===!0!==this.dashed&&(this.needsUpdate=!0),e===!0?this.defines.USE_DASH="":delete this.defines.USE_DASH}get dashScale(){return this.uniforms.dashScale.value}set dashScale(e){this.uniforms.dashScale.value=e}get dashSize(){return this.uniforms.dashSize.value}set dashSize(e){this.uniforms.dashSize.value=e}get dashOffset(){return this.uniforms.dashOffset.value}set dashOffset(e){this.uniforms.dashOffset.value=e}get gapSize(){return this.uniforms.gapSize.value}set gapSize(e){this.uniforms.gapSize.value=e}get opacity(){return this.uniforms.opacity.value}set opacity(e){this.uniforms&&(this.uniforms.opacity.value=e)}get resolution(){return this.uniforms.resolution.value}set resolution(e){this.uniforms.resolution.value.copy(e)}get alphaToCoverage(){return"USE_ALPHA_TO_COVERAGE"in this.defines}set alphaToCoverage(e){this.defines&&(e===!0!==this.alphaToCoverage&&(this.needsUpdate=!0),e===!0?this.defines.USE_ALPHA_TO_COVERAGE="":delete this.defines.USE_ALPHA_TO_COVERAGE)}}const Yh=new tn,Xm=new ee,qm=new ee,Wn=new tn,$n=new tn,hs=new tn,Kh=new ee,Zh=new Zt,Xn=new VS,Ym=new ee,tc=new js,nc=new ia,ds=new tn;let fs,yr;function Km(n,e,t){return ds.set(0,0,-e,1).applyMatrix4(n.projectionMatrix),ds.multiplyScalar(1/ds.w),ds.x=yr/t.width,ds.y=yr/t.height,ds.applyMatrix4(n.projectionMatrixInverse),ds.multiplyScalar(1/ds.w),Math.abs(Math.max(ds.x,ds.y))}function s1(n,e){const t=n.matrixWorld,i=n.geometry,s=i.attributes.instanceStart,r=i.attributes.instanceEnd,a=Math.min(i.instanceCount,s.count);for(let o=0,l=a;o<l;o++){Xn.start.fromBufferAttribute(s,o),Xn.end.fromBufferAttribute(r,o),Xn.applyMatrix4(t);const c=new ee,u=new ee;fs.distanceSqToSegment(Xn.start,Xn.end,u,c),u.distanceTo(c)<yr*.5&&e.push({point:u,pointOnLine:c,distance:fs.origin.distanceTo(u),object:n,face:null,faceIndex:o,uv:null,uv1:null})}}function r1(n,e,t){const i=e.projectionMatrix,r=n.material.resolution,a=n.matrixWorld,o=n.geometry,l=o.attributes.instanceStart,c=o.attributes.instanceEnd,u=Math.min(o.instanceCount,l.count),h=-e.near;fs.at(1,hs),hs.w=1,hs.applyMatrix4(e.matrixWorldInverse),hs.applyMatrix4(i),hs.multiplyScalar(1/hs.w),hs.x*=r.x/2,hs.y*=r.y/2,hs.z=0,Kh.copy(hs),Zh.multiplyMatrices(e.matrixWorldInverse,a);for(let d=0,f=u;d<f;d++){if(Wn.fromBufferAttribute(l,d),$n.fromBufferAttribute(c,d),Wn.w=1,$n.w=1,Wn.applyMatrix4(Zh),$n.applyMatrix4(Zh),Wn.z>h&&$n.z>h)continue;if(Wn.z>h){const b=Wn.z-$n.z,w=(Wn.z-h)/b;Wn.lerp($n,w)}else if($n.z>h){const b=$n.z-Wn.z,w=($n.z-h)/b;$n.lerp(Wn,w)}Wn.applyMatrix4(i),$n.applyMatrix4(i),Wn.multiplyScalar(1/Wn.w),$n.multiplyScalar(1/$n.w),Wn.x*=r.x/2,Wn.y*=r.y/2,$n.x*=r.x/2,$n.y*=r.y/2,Xn.start.copy(Wn),Xn.start.z=0,Xn.end.copy($n),Xn.end.z=0;const _=Xn.closestPointToPointParameter(Kh,!0);Xn.at(_,Ym);const p=eS.lerp(Wn.z,$n.z,_),m=p>=-1&&p<=1,S=Kh.distanceTo(Ym)<yr*.5;if(m&&S){Xn.start.fromBufferAttribute(l,d),Xn.end.fromBufferAttribute(c,d),Xn.start.applyMatrix4(a),Xn.end.applyMatrix4(a);const b=new ee,w=new ee;fs.distanceSqToSegment(Xn.start,Xn.end,w,b),t.push({point:w,pointOnLine:b,distance:fs.origin.distanceTo(w),object:n,face:null,faceIndex:d,uv:null,uv1:null})}}}class a1 extends Ni{constructor(e=new $m,t=new qh({color:Math.random()*16777215})){super(e,t),this.isLineSegments2=!0,this.type="LineSegments2"}computeLineDistances(){const e=this.geometry,t=e.attributes.instanceStart,i=e.attributes.instanceEnd,s=new Float32Array(2*t.count);for(let a=0,o=0,l=t.count;a<l;a++,o+=2)Xm.fromBufferAttribute(t,a),qm.fromBufferAttribute(i,a),s[o]=o===0?0:s[o-1],s[o+1]=s[o]+Xm.distanceTo(qm);const r=new kh(s,2,1);return e.setAttribute("instanceDistanceStart",new ls(r,1,0)),e.setAttribute("instanceDistanceEnd",new ls(r,1,1)),this}raycast(e,t){const i=this.material.worldUnits,s=e.camera;if(s===null&&!i&&console.error('LineSegments2: "Raycaster.camera" needs to be set in order to raycast against LineSegments2 while worldUnits is set to false.'),i===!1&&(this.material.resolution.x===0||this.material.resolution.y===0))return;const r=e.params.Line2!==void 0&&e.params.Line2.threshold||0;fs=e.ray;const a=this.matrixWorld,o=this.geometry,l=this.material;yr=l.linewidth+r,o.boundingSphere===null&&o.computeBoundingSphere(),nc.copy(o.boundingSphere).applyMatrix4(a);let c;if(i)c=yr*.5;else{const h=Math.max(s.near,nc.distanceToPoint(fs.origin));c=Km(s,h,l.resolution)}if(nc.radius+=c,fs.intersectsSphere(nc)===!1)return;o.boundingBox===null&&o.computeBoundingBox(),tc.copy(o.boundingBox).applyMatrix4(a);let u;if(i)u=yr*.5;else{const h=Math.max(s.near,tc.distanceToPoint(fs.origin));u=Km(s,h,l.resolution)}tc.expandByScalar(u),fs.intersectsBox(tc)!==!1&&(i?s1(this,t):r1(this,s,t))}onBeforeRender(e){const t=this.material.uniforms;t&&t.resolution&&(e.getViewport(Yh),this.material.uniforms.resolution.value.set(Yh.z,Yh.w))}}class Zm extends $m{constructor(){super(),this.isLineGeometry=!0,this.type="LineGeometry"}setPositions(e){const t=e.length-3,i=new Float32Array(2*t);for(let s=0;s<t;s+=3)i[2*s]=e[s],i[2*s+1]=e[s+1],i[2*s+2]=e[s+2],i[2*s+3]=e[s+3],i[2*s+4]=e[s+4],i[2*s+5]=e[s+5];return super.setPositions(i),this}setColors(e){const t=e.length-3,i=new Float32Array(2*t);for(let s=0;s<t;s+=3)i[2*s]=e[s],i[2*s+1]=e[s+1],i[2*s+2]=e[s+2],i[2*s+3]=e[s+3],i[2*s+4]=e[s+4],i[2*s+5]=e[s+5];return super.setColors(i),this}setFromPoints(e){const t=e.length-1,i=new Float32Array(6*t);for(let s=0;s<t;s++)i[6*s]=e[s].x,i[6*s+1]=e[s].y,i[6*s+2]=e[s].z||0,i[6*s+3]=e[s+1].x,i[6*s+4]=e[s+1].y,i[6*s+5]=e[s+1].z||0;return super.setPositions(i),this}fromLine(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}}class o1 extends a1{constructor(e=new Zm,t=new qh({color:Math.random()*16777215})){super(e,t),this.isLine2=!0,this.type="Line2"}}const ga=44,Jm=.05,_o=new Map;function Jh(n,e){const t=[n,St("ink"),St("band")].join(`
`);let i=_o.get(t);if(!i){if(_o.size>64){for(const{map:r}of _o.values())r.dispose();_o.clear()}i=l1(n),_o.set(t,i)}const s=new wS(new Up({map:i.map,depthTest:!1,transparent:!0}));return s.scale.set(Jm*i.wide,Jm,1),s.position.copy(e),s.renderOrder=2,s}function l1(n){const e=document.createElement("canvas"),t=e.getContext("2d"),i=`600 ${ga}px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif`;t.font=i,e.width=Math.ceil(t.measureText(n).width)+ga,e.height=Math.round(ga*1.5),t.font=i,t.textBaseline="middle",t.lineJoin="round",t.lineWidth=ga/4,t.strokeStyle=St("band"),t.strokeText(n,ga/2,e.height/2),t.fillStyle=St("ink"),t.fillText(n,ga/2,e.height/2);const s=new TS(e);return s.minFilter=ii,{map:s,wide:e.width/e.height}}const xo=.55,Qh=18,ic=64,c1=.01;function u1(n,e){const t=document.createElement("canvas");let i;try{i=new i1({canvas:t,antialias:!0,alpha:!0,preserveDrawingBuffer:!0})}catch{return null}t.className="solid",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",n);const s=new pS,r=new qi(38,1,.01,20);s.add(new IS(16777215,8949920,2.2));const a=new OS(16777215,1.6);a.position.set(-1,2,1.5),s.add(a);const o={turn:-.65,tilt:.62,distance:2.05};let l=null,c=null,u=[],h=[],d={minima:[]},f=!1,g=!1;const _=()=>{g=!1;const O=devicePixelRatio||1,{clientWidth:P,clientHeight:G}=t;if(!P||!G)return;i.setPixelRatio(Math.min(2,O)),i.setSize(P,G,!1),r.aspect=P/G;const{turn:k,tilt:Y,distance:Z}=o,ne=Z*Math.max(1,1.25/r.aspect);r.position.set(ne*Math.cos(Y)*Math.sin(k),ne*Math.sin(Y),ne*Math.cos(Y)*Math.cos(k)),r.lookAt(0,.12,0),r.updateProjectionMatrix(),i.render(s,r)},p=()=>{g||(g=!0,requestAnimationFrame(_))},m=(O,P,G=0)=>{const k=l,Y=J_(k,O,P);return Number.isFinite(Y)?new ee((O-k.x[0])/(k.x[1]-k.x[0])-.5,qa(k,Y)*xo+G,.5-(P-k.y[0])/(k.y[1]-k.y[0])):null},S=O=>{for(const P of O){s.remove(P),P.geometry.dispose();for(const G of Array.isArray(P.material)?P.material:[P.material])G.dispose()}},b=(O,P)=>{l=O,S(u),c=h1(O),u=[c,d1(O)];for(const[G,k]of P.minima){const Y=m(G,k,.006);if(!Y)continue;const Z=new Ni(new Ih(.014,.022,24),new zp({color:16777215,side:Hi}));Z.rotation.x=-Math.PI/2,Z.position.copy(Y),u.push(Z)}!f&&P.eye&&Object.assign(o,P.eye),f=!0,d=P,s.add(...u),p()},w=O=>{if(!l)return;const{walks:P,start:G,shown:k}=O;S(h),h=[],P.forEach((Z,ne)=>{const H=nl(O,ne),q=Z.colour??ne,ie=Z.name===k;let $=[];const Q=[],se=()=>{$.length>=6&&h.push(N($,q,ie)),$.length>=6&&Z.own&&h.push(N($,q,ie,!0)),$=[]};for(let ue=0;ue<=H;ue++){if(ue&&!Z.own)for(const ye of y(Z,ue))$.push(ye.x,ye.y,ye.z);const de=C(Z,ue);if(!de){se();continue}$.length&&!Z.own&&$.push(...x(Z,ue)),$.push(de.x,de.y,de.z);const Te=Z.own&&m(Z.points[2*ue],Z.points[2*ue+1]);Te&&Q.push(de.x,de.y,de.z,Te.x,Te.y,Te.z)}se(),Q.length&&h.push(f1(Q,q));const oe=C(Z,H);oe&&h.push(Qm(oe,ie?.021:.015,jt(Gi(q))))});const Y=G&&m(...G,.008);Y&&h.push(Qm(Y,.017,"#ffffff"));for(const Z of O.straights??[])h.push(...M(Z));h.push(...T(l)),h.length&&s.add(...h),p()},T=O=>{const P=[];for(const[G,k]of d.upright?d.minima:[]){const Y=m(G,k);Y&&P.push(A([Y.x,Y.y,Y.z,Y.x,xo*1.1,Y.z],St("ink"),2.5,[]))}if(d.names){const[G,k]=d.names,Y=m((O.x[0]+O.x[1])/2,O.y[0]),Z=m(O.x[1],(O.y[0]+O.y[1])/2);Y&&P.push(Jh(G,Y.add(new ee(0,-.04,.06)))),Z&&P.push(Jh(k,Z.add(new ee(.06,-.04,0))))}return P},M=({from:O,to:P,colour:G,words:k,head:Y,dashed:Z})=>{const ne=[];for(let $=0;$<=ic;$++){const Q=m(O[0]+$/ic*(P[0]-O[0]),O[1]+$/ic*(P[1]-O[1]),.011);Q&&ne.push(Q)}if(ne.length<2)return[];const H=[A(ne.flatMap(({x:$,y:Q,z:se})=>[$,Q,se]),nu(G),4,Z?[.03,.02]:[])],q=ne[ne.length-1],ie=ne[Math.max(0,ne.length-4)];if(Y){const $=new Ni(new Nh(.016,.045,16),new Oh({color:new Tt(nu(G))}));$.position.copy(q),$.quaternion.setFromUnitVectors(new ee(0,1,0),q.clone().sub(ie).normalize()),H.push($)}return k&&H.push(Jh(k,q.clone().add(new ee(0,.06,0)))),H},x=(O,P)=>{const[G,k]=[O.points[2*P],O.points[2*P+1]],[Y,Z]=[O.points[2*P-2],O.points[2*P-1]],{x:ne,y:H}=l,q=Math.ceil(Math.hypot((G-Y)/(ne[1]-ne[0]),(k-Z)/(H[1]-H[0]))/c1),ie=[];for(let $=1;$<q;$++){const Q=m(Y+$/q*(G-Y),Z+$/q*(k-Z),.008);Q&&ie.push(Q.x,Q.y,Q.z)}return ie},y=(O,P)=>{const G=l,[k,Y,Z,ne]=O.points.subarray(2*P-2,2*P+2),H=Q_([k,Y],[Z,ne],G);if(!H)return[];const[q,ie]=H,$=ue=>[k+ue*(Z-k),Y+ue*(ne-Y)],Q=(ie-q)*Math.hypot((Z-k)/(G.x[1]-G.x[0]),(ne-Y)/(G.y[1]-G.y[0])),se=Math.min(ic,Math.floor(Q*50)),oe=Array.from({length:Math.max(0,se-1)},(ue,de)=>q+(de+1)/se*(ie-q));return q>0&&oe.unshift(q),ie<1&&oe.push(ie),oe.flatMap(ue=>m(...$(ue),.008)??[])},C=(O,P)=>{const G=m(O.points[2*P],O.points[2*P+1],.008);if(G&&O.own){if(!Number.isFinite(O.own[P]))return null;G.y=qa(l,O.own[P])*xo+.008}return G},N=(O,P,G,k=!1)=>A(O,jt(Gi(P)),G?5:3,il(P).map(Y=>Y*.004),k),A=(O,P,G,k,Y=!1)=>{const Z=new Zm;Z.setPositions(O);const ne=new qh({color:new Tt(P).getHex(),linewidth:G,dashed:k.length>0,dashSize:k[0]??1,gapSize:k[1]??1,...Y?{depthTest:!1,transparent:!0,opacity:.4}:{}}),H=new o1(Z,ne);return H.computeLineDistances(),H},U=new Map;let B=0;t.addEventListener("pointerdown",O=>{t.setPointerCapture(O.pointerId),U.set(O.pointerId,new wt(O.clientX,O.clientY)),U.size===1&&(B=0)}),t.addEventListener("pointermove",O=>{const P=U.get(O.pointerId);if(!P)return;const G=new wt(O.clientX,O.clientY),k=G.clone().sub(P);if(B+=k.length(),U.size===1)o.turn-=k.x*.008,o.tilt=Math.min(1.5,Math.max(.08,o.tilt+k.y*.006));else{const Y=[...U].find(([Z])=>Z!==O.pointerId)[1];R(P.distanceTo(Y)/Math.max(1,G.distanceTo(Y)))}U.set(O.pointerId,G),p()});for(const O of["pointerup","pointercancel"])t.addEventListener(O,P=>{U.delete(P.pointerId)});t.addEventListener("wheel",O=>{O.preventDefault(),R(Math.exp(O.deltaY*.001))},{passive:!1});const R=O=>{o.distance=Math.min(6,Math.max(.8,o.distance*O)),p()};t.addEventListener("click",O=>{if(B>5||!l||!c||!e)return;const P=t.getBoundingClientRect(),G=new wt((O.clientX-P.left)/P.width*2-1,1-(O.clientY-P.top)/P.height*2),k=new kS;k.setFromCamera(G,r);const[Y]=k.intersectObject(c);Y&&e([l.x[0]+(Y.point.x+.5)*(l.x[1]-l.x[0]),l.y[0]+(.5-Y.point.z)*(l.y[1]-l.y[0])])}),t.addEventListener("keydown",O=>{const G={ArrowLeft:()=>o.turn+=.1,ArrowRight:()=>o.turn-=.1,ArrowUp:()=>o.tilt=Math.min(1.5,o.tilt+.06),ArrowDown:()=>o.tilt=Math.max(.08,o.tilt-.06),"+":()=>R(.9),"-":()=>R(1.1)}[O.key];G&&(O.preventDefault(),G(),p())});const F=new ResizeObserver(p);return F.observe(t),{element:t,show:b,draw:w,close:()=>{F.disconnect(),S([...u,...h]),i.dispose(),i.forceContextLoss()}}}function h1(n){const{columns:e,rows:t}=n,i=new Float32Array(t*e*3),s=new Float32Array(t*e*3),r=[],a=(l,c)=>Number.isFinite(n.heights[l*e+c]);for(let l=0;l<t;l++)for(let c=0;c<e;c++){const u=l*e+c,h=qa(n,n.heights[u]);i.set([c/(e-1)-.5,Number.isFinite(h)?h*xo:0,.5-l/(t-1)],3*u);const d=new Tt().setRGB(...Of(h).map(f=>f/255),"srgb");s.set([d.r,d.g,d.b],3*u),l+1<t&&c+1<e&&a(l,c)&&a(l,c+1)&&a(l+1,c)&&a(l+1,c+1)&&r.push(u,u+1,u+e,u+1,u+e+1,u+e)}const o=new Vn;return o.setAttribute("position",new Pi(i,3)),o.setAttribute("color",new Pi(s,3)),o.setIndex(r),o.computeVertexNormals(),new Ni(o,new Oh({vertexColors:!0,side:Hi,polygonOffset:!0,polygonOffsetFactor:1,polygonOffsetUnits:1}))}function d1(n){const e=[];for(let i=1;i<Qh;i++){const s=i/Qh*xo+.0015;for(const[r,a,o,l]of Bf(n,i/Qh))e.push(r/(n.columns-1)-.5,s,.5-a/(n.rows-1),o/(n.columns-1)-.5,s,.5-l/(n.rows-1))}const t=new Vn;return t.setAttribute("position",new Pi(new Float32Array(e),3)),new Yp(t,new Lh({color:16777215,transparent:!0,opacity:.3}))}function f1(n,e){const t=new Vn;return t.setAttribute("position",new Pi(new Float32Array(n),3)),new Yp(t,new Lh({color:new Tt(jt(Gi(e))),transparent:!0,opacity:.55,depthTest:!1}))}function Qm(n,e,t){const i=new Ni(new Uh(e,20,14),new Oh({color:new Tt(t)}));return i.position.copy(n),i}function So(n,e,t){const i=ex(n,e),s=u1(n,e);let r=s?"3d":"contour",a=null,o=null,l=null;const c=v("p",{class:"waiting",hidden:!0},In("waiting")),u=v("div",{class:"stage"}),h=v("input",{type:"checkbox"}),d=v("span",{}),f=()=>r==="3d"&&s?s:i,g=()=>{u.firstChild!==f().element&&u.replaceChildren(f().element,c),o&&l&&f().draw(l)},_=()=>{const m=[{value:"3d",words:"3D"},{value:"contour",words:In("contour")}];d.replaceChildren(ns(In("view"),m,r,S=>{r=S,g(),t()}))},p=()=>{if(!o)return;const{terrain:m,marks:S}=o;m.log=a??j_(m.heights,m.low,m.high),h.checked=m.log,i.show(m,S),s?.show(m,S),g()};return h.addEventListener("change",()=>{a=h.checked,p(),t()}),Vc(g),s&&_(),g(),{element:v("div",{},u,s?null:v("p",{class:"aside"},In("noWebgl"))),controls:v("span",{class:"above"},d,v("label",{class:"check"},h,In("log"))),show:(m,S)=>{o={terrain:{...m,log:!1},marks:S},p()},draw:m=>{l=m,g()},view:()=>r,log:()=>h.checked,setView:m=>{r=s?m:"contour",s&&_(),g()},setLog:m=>{a=m,p()},setWaiting:m=>{c.hidden=!m},canvas:()=>f().element,close:()=>{i.close(),s?.close()}}}const ft=ki({about:["Paths of full batch, mini-batches and single rows on one surface","全批量、小批量和单样本在同一曲面上的路径"],kinds:["Kinds of descent","下降的种类"],rows:["Rows","数据"],count:["Number of rows","行数"],batch:["Batch size","批量大小"],epochs:["Epochs","轮数"],seed:["Seed of the order","顺序的种子"],another:["Another order","换一个顺序"],full:["full batch","全批量"],mini:["mini-batches of","小批量，每批"],one:["one row","单样本"],rate:["learning rate","学习率"],by:["Compare by","比较依据"],updates:["updates","更新次数"],seen:["rows seen","看过的行数"],seconds:["seconds","秒数"],until:["until 1 % of the way is left","直到只剩 1 % 的路程"],stays:["stays above the least by","最终高出最小值"],diverged:["diverged","发散"],never:["not reached","未达到"],curve:["Loss above the least","高出最小值的损失"],click:["Click on the picture to start elsewhere. × is the minimum, by Newton's method.","点击图像可选择新的起点。× 是牛顿法求得的最小值。"],why:["Why mini-batches won","为什么小批量胜出"],reading:["What this run shows","这次运行说明了什么"],measured:["Seconds are updates times the time of one update of this batch size, measured on this machine for this picture: the rows are repeated to 131,072, trained for one epoch without recording, and the best of three counts.","秒数 = 更新次数 × 该批量大小一次更新的时间，为本图在本机实测：把数据重复到 131,072 行，不作记录训练一轮，取三次中最快的一次。"],recordedAt:["Each point has the weights that thalweg fit has at that update: the first 150 updates, and 250 of the later ones.","每个点都是 thalweg fit 在该次更新时的权重：前 150 次更新全部记录，其后记录 250 次。"],now:["now","当前"],unit:["Out of a local minimum","走出局部最小值"],unitAbout:["Loss of a net with one hidden unit over two of its weights, and paths on it","含一个隐藏单元的网络的损失随两个权重的变化，以及其上的路径"],sizes:["Batch sizes","批量大小"],shownSeed:["Path of seed","显示种子"],ends:["each dot is where one of 64 runs ended","每个圆点是 64 次运行之一的终点"],global:["ended in the global minimum","到达全局最小值"],local:["in the local one","停在局部最小值"],elsewhere:["elsewhere","其他位置"],lost:["diverged","发散"],lossNow:["loss of this path","该路径的损失"],nextSeed:["Another seed","换一个种子"],restart:["Start in the local minimum","从局部最小值出发"]});function xi({batch:n}){return n==="full"?ft("full"):n===1?ft("one"):`${ft("mini")} ${n}${en([""," 行"])}`}function jm(n){return n.slice(0,1).toUpperCase()+n.slice(1)}const p1={set:"line",rows:1024,batch:32,rates:null,epochs:20,seed:0,start:null,by:"updates",view:"3d",log:null,sizes:["full",16,4,2],unitRate:.3,unitEpochs:20,unitSeed:0,unitView:"contour",unitStart:null},m1=128,Yi=64;function g1(n){const e=new URLSearchParams,t=(i,s)=>{s!==null&&e.set(i,s)};return t("d",n.set),t("r",String(n.rows)),t("b",String(n.batch)),t("lr",n.rates&&n.rates.map(sc).join(" ")),t("n",String(n.epochs)),t("seed",String(n.seed)),t("at",n.start&&n.start.map(sc).join(" ")),t("by",n.by),t("view",n.view),t("log",n.log===null?null:n.log?"1":"0"),t("z",n.sizes.join(" ")),t("ulr",sc(n.unitRate)),t("un",String(n.unitEpochs)),t("us",String(n.unitSeed)),t("uv",n.unitView),t("ua",n.unitStart&&n.unitStart.map(sc).join(" ")),e}function v1(n,e){const t={...e};n.has("d")&&n.get("d")!==e.set&&([t.rates,t.start]=[null,null]),t.set=n.get("d")??t.set,t.rows=Is(n.get("r"),16,4096,t.rows),t.batch=Math.min(t.rows,Is(n.get("b"),1,4096,t.batch));const i=jh(n.get("lr"));i.length===3&&i.every(l=>l>0)&&(t.rates=[i[0],i[1],i[2]]),t.epochs=Is(n.get("n"),1,60,t.epochs),t.seed=Is(n.get("seed"),0,2**31-1,t.seed),t.start=tg(n.get("at"))??t.start;const s=n.get("by"),r=n.get("view");(s==="updates"||s==="seen"||s==="seconds")&&(t.by=s),(r==="3d"||r==="contour")&&(t.view=r),n.has("log")&&(t.log=n.get("log")==="1"),t.sizes=eg(n.get("z")??"")??t.sizes;const[a]=jh(n.get("ulr"));a>0&&(t.unitRate=a),t.unitEpochs=Is(n.get("un"),1,60,t.unitEpochs),t.unitSeed=Is(n.get("us"),0,Yi-1,t.unitSeed);const o=n.get("uv");return(o==="3d"||o==="contour")&&(t.unitView=o),t.unitStart=tg(n.get("ua"))??t.unitStart,t}function eg(n){const e=n.split(/[\s,]+/).filter(Boolean).slice(0,6).map(i=>i==="full"?i:Number(i)),t=e.every(i=>i==="full"||Number.isInteger(i)&&i>=1&&i<=m1);return e.length&&t?[...new Set(e)]:null}function Is(n,e,t,i){const s=Number(n??"nothing");return n!==""&&Number.isFinite(s)?Math.min(t,Math.max(e,Math.round(s))):i}function tg(n){const e=jh(n);return e.length===2&&e.every(t=>Math.abs(t)<=1e3)?[e[0],e[1]]:null}function jh(n){return n===null||n===""?[]:n.split(" ").map(Number).filter(Number.isFinite)}function sc(n){return String(Number(n.toPrecision(5)))}const rc=200;function _1(n,e,t){let i=null,s=[],r=[],a=null;const o=()=>{const F=i.minima[i.minima.length-1].point;return n.unitStart??[Number(F[0].toFixed(3)),Number(F[1].toFixed(3))]},l=So(ft("unitAbout"),F=>{n.unitStart=[Number(F[0].toPrecision(4)),Number(F[1].toPrecision(4))],f()},()=>{n.unitView=l.view(),e()}),c=$a(()=>u());function u(){if(!i)return;const O=[...s.flatMap((k,Y)=>k?h(k,Y):[]),...r],P=c.step()/rc,G=O.map(k=>"updates"in k?ng(k,P):0);l.draw({walks:O,steps:G,start:o(),shown:null}),B(),e()}const h=({ends:F},O)=>{const P=[];for(let G=0;2*G<F.length;G++){const k=F.subarray(2*G,2*G+2);k.every(Number.isFinite)&&P.push({name:`end ${G}`,words:"",status:"",ended:-1,points:k,heights:new Float32Array(1),colour:O})}return P};async function d(){l.setView(n.unitView),l.setWaiting(!0);try{const F=await ni("batches/unit",{size:96});i=F.said;const{values:O,shape:P}=F.arrays.heights;l.show({x:i.v,y:i.w,columns:P[1],rows:P[0],heights:O,low:i.low,high:i.high},{minima:i.minima.map(({point:G})=>G)}),await f()}catch(F){p(F)}finally{l.setWaiting(!1)}}async function f(){if(!i)return;a?.abort();const F=a=new AbortController;s=n.sizes.map(()=>null),r=[],b(),u(),await _(F.signal);try{for(const[O,P]of n.sizes.entries()){const G=await ni("batches/escapes",{...g(P),seeds:Yi},F.signal);s[O]={...G.said,batch:P,ends:G.arrays.ends.values},u()}t("")}catch(O){p(O)}}const g=F=>({batch_size:F,lr:n.unitRate,epochs:n.unitEpochs,start:o()});async function _(F){try{r=await Promise.all(n.sizes.map(async(O,P)=>{const{said:G,arrays:k}=await ni("batches/escape",{...g(O),seed:n.unitSeed},F);return{name:xi({batch:O}),words:"",status:G.status,ended:-1,colour:P,points:k.points.values,heights:k.losses.values,updates:k.updates.values}})),c.show(rc,rc)}catch(O){p(O)}}function p(F){F instanceof DOMException||t(F instanceof Error?F.message:String(F))}const m=v("tbody",{});let S=[];function b(){m.replaceChildren(),S=n.sizes.map((F,O)=>{const P=v("meter",{class:"bar",min:0,max:Yi,value:0,"aria-label":`${xi({batch:F})}: ${ft("global")}`}),G=[0,1,2,3].map(()=>v("td",{class:"n"}));return m.append(v("tr",{},v("th",{scope:"row"},v("span",{class:"pin"},v("span",{class:`dot-of g${O}`}),xi({batch:F}))),v("td",{class:"bar-of-lab"},P),...G)),()=>{const k=s[O],Y=r.at(O);if(k){P.value=k.counts[0];const Z=k.elsewhere+k.diverged,ne=k.counts.slice(1).reduce((H,q)=>H+q,0);[`${k.counts[0]} / ${Yi}`,String(ne),Z?`${Z}${k.diverged?` (${k.diverged} ${ft("lost")})`:""}`:"0"].forEach((H,q)=>G[q].textContent=H)}else G[0].textContent=In("waiting");Y&&(G[3].textContent=le(Y.heights[ng(Y,c.step()/rc)],3),G[3].title=Y.status)}})}const w=v("p",{class:"note"}),T=v("p",{class:"note"}),M=v("input",{type:"number",min:0,step:"any","aria-label":ft("rate")}),x=v("input",{type:"number",min:1,max:60,step:1,"aria-label":ft("epochs")}),y=v("input",{type:"text",maxlength:40,"aria-label":ft("sizes"),spellcheck:"false",autocomplete:"off"}),C=v("input",{type:"number",min:0,max:Yi-1,step:1,"aria-label":ft("shownSeed")});M.addEventListener("change",()=>{const F=Number(M.value);F>0&&Number.isFinite(F)&&(n.unitRate=F),f()}),x.addEventListener("change",()=>{n.unitEpochs=Is(x.value,1,60,n.unitEpochs),f()}),y.addEventListener("change",()=>{n.sizes=eg(y.value)??n.sizes,f()});const N=F=>{n.unitSeed=F%Yi,_().then(u)};C.addEventListener("change",()=>N(Is(C.value,0,Yi-1,n.unitSeed)));const A=v("button",{type:"button",class:"save"},ft("nextSeed"));A.addEventListener("click",()=>N(n.unitSeed+1));const U=v("button",{type:"button",class:"save"},ft("restart"));U.addEventListener("click",()=>{n.unitStart=null,f()});function B(){const F=document.activeElement;F!==M&&(M.value=String(n.unitRate)),F!==x&&(x.value=String(n.unitEpochs)),F!==y&&(y.value=n.sizes.join(" ")),F!==C&&(C.value=String(n.unitSeed));for(const ne of S)ne();if(!i)return;const[O,...P]=i.minima,G=P[P.length-1],k=ne=>`(${le(ne[0],3)}, ${le(ne[1],3)})`;w.textContent=en([`A net with one hidden unit, z = w · SiLU(v x + ${i.bias}), on ${i.rows} rows that such a unit made; descent moves v and w, both biases stay. Its loss has a global minimum at ${k(O.point)}, ${le(O.value,2)} high, and a local one at ${k(G.point)}, ${le(G.value,3)} high: there the gradient is 0 and both curvatures are positive (${G.curvatures.map(ne=>le(ne,2)).join(" and ")}).`,`含一个隐藏单元的网络 z = w · SiLU(v x + ${i.bias})，数据为由同样的单元生成的 ${i.rows} 行；下降只移动 v 和 w，两个偏置不变。损失在 ${k(O.point)} 有全局最小值 ${le(O.value,2)}，在 ${k(G.point)} 有局部最小值 ${le(G.value,3)}：那里梯度为 0，两个曲率均为正（${G.curvatures.map(ne=>le(ne,2)).join(" 和 ")}）。`]);const Y=s.find(ne=>ne?.batch==="full"),Z=s.reduce((ne,H)=>H&&H.counts[0]>(ne?.counts[0]??0)?H:ne,null);T.textContent=Y&&Z&&s.every(Boolean)&&Y.counts[0]<Z.counts[0]?en([`Full batch: ${Y.counts[0]} of ${Yi} reach the global minimum, for the order of the rows changes nothing there. ${jm(xi(Z))}: ${Z.counts[0]} of ${Yi}. A small batch has a slope of its own even where the slope of all rows is 0, and some of these steps lead over the ridge; near the global minimum every row fits, so that there is little noise to leave it by.`,`全批量：${Yi} 次中有 ${Y.counts[0]} 次到达全局最小值，因为行的顺序对它毫无影响。${xi(Z)}：${Yi} 次中有 ${Z.counts[0]} 次。即使所有行的梯度为 0，小批量仍有自己的梯度，其中一些步子会越过山脊；而在全局最小值附近每一行都拟合得很好，几乎没有噪声能使它离开。`]):""}return{element:v("div",{class:"lab"},v("section",{class:"card","aria-label":ft("unit")},v("div",{class:"above"},v("h2",{class:"sub"},ft("unit")),l.controls),w,l.element,c.element,v("p",{class:"aside"},ft("ends"))),v("section",{class:"card","aria-label":ft("global")},v("div",{class:"above"},v("label",{},`${ft("sizes")} `,y),v("label",{},`${ft("rate")} `,M),v("label",{},`${ft("epochs")} `,x)),v("div",{class:"above"},v("label",{},`${ft("shownSeed")} `,C),A,U),v("div",{class:"runs-of-lab",tabindex:0,role:"group","aria-label":ft("sizes")},v("table",{},v("thead",{},v("tr",{},v("th",{},ft("batch")),v("td",{}),...["global","local","elsewhere","lossNow"].map(F=>v("th",{class:"n"},ft(F))))),m)),T)),values:()=>({unit:i,ended:s,paths:r,unitStart:i?o():null}),anew:d,close:()=>{c.pause(),a?.abort(),l.close()}}}function ng({updates:n},e){const t=e*n[n.length-1];let i=0;for(;i+1<n.length&&n[i+1]<=t;)i++;return i}const x1=!0,Ln="u-",S1="uplot",w1=Ln+"hz",b1=Ln+"vt",M1=Ln+"title",y1=Ln+"wrap",E1=Ln+"under",T1=Ln+"over",A1=Ln+"axis",Er=Ln+"off",R1=Ln+"select",C1=Ln+"cursor-x",L1=Ln+"cursor-y",P1=Ln+"cursor-pt",D1=Ln+"legend",N1=Ln+"live",I1=Ln+"inline",U1=Ln+"series",F1=Ln+"marker",ig=Ln+"label",O1=Ln+"value",wo="width",bo="height",Mo="top",sg="bottom",va="left",ed="right",td="#000",rg=td+"0",nd="mousemove",ag="mousedown",id="mouseup",og="mouseenter",lg="mouseleave",cg="dblclick",B1="resize",z1="scroll",ug="change",ac="dppxchange",sd="--",_a=typeof window<"u",rd=_a?document:null,xa=_a?window:null,k1=_a?navigator:null;let zt,oc;function ad(){let n=devicePixelRatio;zt!=n&&(zt=n,oc&&cd(ug,oc,ad),oc=matchMedia(`(min-resolution: ${zt-.001}dppx) and (max-resolution: ${zt+.001}dppx)`),Tr(ug,oc,ad),xa.dispatchEvent(new CustomEvent(ac)))}function Si(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function od(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function nn(n,e,t){n.style[e]=t+"px"}function Ki(n,e,t,i){let s=rd.createElement(n);return e!=null&&Si(s,e),t?.insertBefore(s,i),s}function Ii(n,e){return Ki("div",n,e)}const hg=new WeakMap;function ps(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",a=hg.get(n);r!=a&&(n.style.transform=r,hg.set(n,r),e<0||t<0||e>i||t>s?Si(n,Er):od(n,Er))}const dg=new WeakMap;function fg(n,e,t){let i=e+t,s=dg.get(n);i!=s&&(dg.set(n,i),n.style.background=e,n.style.borderColor=t)}const pg=new WeakMap;function mg(n,e,t,i){let s=e+""+t,r=pg.get(n);s!=r&&(pg.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}const ld={passive:!0},G1={...ld,capture:!0};function Tr(n,e,t,i){e.addEventListener(n,t,i?G1:ld)}function cd(n,e,t,i){e.removeEventListener(n,t,ld)}_a&&ad();function Zi(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:bi((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function gg(n){return(t,i,s)=>{let r=-1,a=-1;for(let o=i;o<=s;o++)if(n(t[o])){r=o;break}for(let o=s;o>=i;o--)if(n(t[o])){a=o;break}return[r,a]}}const vg=n=>n!=null,_g=n=>n!=null&&n>0,lc=gg(vg),H1=gg(_g);function V1(n,e,t,i=0,s=!1){let r=s?H1:lc,a=s?_g:vg;[e,t]=r(n,e,t);let o=n[e],l=n[e];if(e>-1)if(i==1)o=n[e],l=n[t];else if(i==-1)o=n[t],l=n[e];else for(let c=e;c<=t;c++){let u=n[c];a(u)&&(u<o?o=u:u>l&&(l=u))}return[o??Jt,l??-Jt]}function cc(n,e,t,i){let s=wg(n),r=wg(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let a=t==10?Us:bg,o=s==1?bi:Ui,l=r==1?Ui:bi,c=o(a(Pn(n))),u=l(a(Pn(e))),h=Sa(t,c),d=Sa(t,u);return t==10&&(c<0&&(h=Qt(h,-c)),u<0&&(d=Qt(d,-u))),i||t==2?(n=h*s,e=d*r):(n=Cg(n,h),e=dc(e,d)),[n,e]}function ud(n,e,t,i){let s=cc(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}const hd=.1,xg={mode:3,pad:hd},yo={pad:0,soft:null,mode:0},W1={min:yo,max:yo};function uc(n,e,t,i){return fc(t)?Sg(n,e,t):(yo.pad=t,yo.soft=i?0:null,yo.mode=i?3:0,Sg(n,e,W1))}function Ot(n,e){return n??e}function $1(n,e,t){for(e=Ot(e,0),t=Ot(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function Sg(n,e,t){let i=t.min,s=t.max,r=Ot(i.pad,0),a=Ot(s.pad,0),o=Ot(i.hard,-Jt),l=Ot(s.hard,Jt),c=Ot(i.soft,Jt),u=Ot(s.soft,-Jt),h=Ot(i.mode,0),d=Ot(s.mode,0),f=e-n,g=Us(f),_=ai(Pn(n),Pn(e)),p=Us(_),m=Pn(p-g);(f<1e-24||m>10)&&(f=0,(n==0||e==0)&&(f=1e-24,h==2&&c!=Jt&&(r=0),d==2&&u!=-Jt&&(a=0)));let S=f||_||1e3,b=Us(S),w=Sa(10,bi(b)),T=S*(f==0?n==0?.1:1:r),M=Qt(Cg(n-T,w/10),24),x=n>=c&&(h==1||h==3&&M<=c||h==2&&M>=c)?c:Jt,y=ai(o,M<x&&n>=x?x:Ji(x,M)),C=S*(f==0?e==0?.1:1:a),N=Qt(dc(e+C,w/10),24),A=e<=u&&(d==1||d==3&&N>=u||d==2&&N<=u)?u:-Jt,U=Ji(l,N>A&&e<=A?A:ai(A,N));return y==U&&y==0&&(U=100),[y,U]}const X1=new Intl.NumberFormat(_a?k1.language:"en-US"),dd=n=>X1.format(n),wi=Math,hc=wi.PI,Pn=wi.abs,bi=wi.floor,Dn=wi.round,Ui=wi.ceil,Ji=wi.min,ai=wi.max,Sa=wi.pow,wg=wi.sign,Us=wi.log10,bg=wi.log2,q1=(n,e=1)=>wi.sinh(n)*e,fd=(n,e=1)=>wi.asinh(n/e),Jt=1/0;function Mg(n){return(Us((n^n>>31)-(n>>31))|0)+1}function pd(n,e,t){return Ji(ai(n,e),t)}function yg(n){return typeof n=="function"}function Dt(n){return yg(n)?n:()=>n}const Y1=()=>{},Eg=n=>n,Tg=(n,e)=>e,K1=n=>null,Ag=n=>!0,Rg=(n,e)=>n==e,Z1=/\.\d*?(?=9{6,}|0{6,})/gm,Ar=n=>{if(Pg(n)||rr.has(n))return n;const e=`${n}`,t=e.match(Z1);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${Ar(s)}e${r}`}return Qt(n,i)};function Rr(n,e){return Ar(Qt(Ar(n/e))*e)}function dc(n,e){return Ar(Ui(Ar(n/e))*e)}function Cg(n,e){return Ar(bi(Ar(n/e))*e)}function Qt(n,e=0){if(Pg(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return Dn(i)/t}const rr=new Map;function Lg(n){return((""+n).split(".")[1]||"").length}function Eo(n,e,t,i){let s=[],r=i.map(Lg);for(let a=e;a<t;a++){let o=Pn(a),l=Qt(Sa(n,a),o);for(let c=0;c<i.length;c++){let u=n==10?+`${i[c]}e${a}`:i[c]*l,h=(a>=0?0:o)+(a>=r[c]?0:r[c]),d=n==10?u:Qt(u,h);s.push(d),rr.set(d,h)}}return s}const To={},md=[],wa=[null,null],ar=Array.isArray,Pg=Number.isInteger,J1=n=>n===void 0;function Dg(n){return typeof n=="string"}function fc(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function Q1(n){return n!=null&&typeof n=="object"}const j1=Object.getPrototypeOf(Uint8Array),Ng="__proto__";function ba(n,e=fc){let t;if(ar(n)){let i=n.find(s=>s!=null);if(ar(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=ba(n[s],e)}else t=n.slice()}else if(n instanceof j1)t=n.slice();else if(e(n)){t={};for(let i in n)i!=Ng&&(t[i]=ba(n[i],e))}else t=n;return t}function xn(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=Ng&&(fc(n[s])?xn(n[s],ba(i[s])):n[s]=ba(i[s]))}return n}const eE=0,tE=1,nE=2;function iE(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let a=e[i];if(a>r){for(s=a-1;s>=0&&n[s]==null;)n[s--]=null;for(s=a+1;s<t&&n[s]==null;)n[r=s++]=null}}}function sE(n,e){if(oE(n)){let a=n[0].slice();for(let o=1;o<n.length;o++)a.push(...n[o].slice(1));return lE(a[0])||(a=aE(a)),a}let t=new Set;for(let a=0;a<n.length;a++){let l=n[a][0],c=l.length;for(let u=0;u<c;u++)t.add(l[u])}let i=[Array.from(t).sort((a,o)=>a-o)],s=i[0].length,r=new Map;for(let a=0;a<s;a++)r.set(i[0][a],a);for(let a=0;a<n.length;a++){let o=n[a],l=o[0];for(let c=1;c<o.length;c++){let u=o[c],h=Array(s).fill(void 0),d=e?e[a][c]:tE,f=[];for(let g=0;g<u.length;g++){let _=u[g],p=r.get(l[g]);_===null?d!=eE&&(h[p]=_,d==nE&&f.push(p)):h[p]=_}iE(h,f,s),i.push(h)}}return i}const rE=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function aE(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,a)=>e[r]-e[a]);let s=[];for(let r=0;r<n.length;r++){let a=n[r],o=Array(t);for(let l=0;l<t;l++)o[l]=a[i[l]];s.push(o)}return s}function oE(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function lE(n,e=100){const t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;const r=ai(1,bi((s-i+1)/e));for(let a=n[i],o=i+r;o<=s;o+=r){const l=n[o];if(l!=null){if(l<=a)return!1;a=l}}return!0}const Ig=["January","February","March","April","May","June","July","August","September","October","November","December"],Ug=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Fg(n){return n.slice(0,3)}const cE=Ug.map(Fg),uE=Ig.map(Fg),hE={MMMM:Ig,MMM:uE,WWWW:Ug,WWW:cE};function Ao(n){return(n<10?"0":"")+n}function dE(n){return(n<10?"00":n<100?"0":"")+n}const fE={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>Ao(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>Ao(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>Ao(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>Ao(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>Ao(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>dE(n.getMilliseconds())};function gd(n,e){e=e||hE;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?fE[s[1]]:s[0]);return r=>{let a="";for(let o=0;o<t.length;o++)a+=typeof t[o]=="string"?t[o]:t[o](r,e);return a}}const pE=new Intl.DateTimeFormat().resolvedOptions().timeZone;function mE(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==pE?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}const Og=n=>n%1==0,pc=[1,2,2.5,5],gE=Eo(10,-32,0,pc),Bg=Eo(10,0,32,pc),vE=Bg.filter(Og),Cr=gE.concat(Bg),vd=`
`,zg="{YYYY}",kg=vd+zg,Gg="{M}/{D}",Ro=vd+Gg,mc=Ro+"/{YY}",Hg="{aa}",Ma="{h}:{mm}"+Hg,Vg=vd+Ma,Wg=":{ss}",Ht=null;function $g(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,a=s*365,l=(n==1?Eo(10,0,3,pc).filter(Og):Eo(10,-3,0,pc)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,a,a*2,a*5,a*10,a*25,a*50,a*100]);const c=[[a,zg,Ht,Ht,Ht,Ht,Ht,Ht,1],[s*28,"{MMM}",kg,Ht,Ht,Ht,Ht,Ht,1],[s,Gg,kg,Ht,Ht,Ht,Ht,Ht,1],[i,"{h}"+Hg,mc,Ht,Ro,Ht,Ht,Ht,1],[t,Ma,mc,Ht,Ro,Ht,Ht,Ht,1],[e,Wg,mc+" "+Ma,Ht,Ro+" "+Ma,Ht,Vg,Ht,1],[n,Wg+".{fff}",mc+" "+Ma,Ht,Ro+" "+Ma,Ht,Vg,Ht,1]];function u(h){return(d,f,g,_,p,m)=>{let S=[],b=p>=a,w=p>=r&&p<a,T=h(g),M=Qt(T*n,3),x=_d(T.getFullYear(),b?0:T.getMonth(),w||b?1:T.getDate()),y=Qt(x*n,3);if(w||b){let C=w?p/r:0,N=b?p/a:0,A=M==y?M:Qt(_d(x.getFullYear()+N,x.getMonth()+C,1)*n,3),U=new Date(Dn(A/n)),B=U.getFullYear(),R=U.getMonth();for(let F=0;A<=_;F++){let O=_d(B+N*F,R+C*F,1),P=O-h(Qt(O*n,3));A=Qt((+O+P)*n,3),A<=_&&S.push(A)}}else{let C=p>=s?s:p,N=bi(g)-bi(M),A=y+N+dc(M-y,C);S.push(A);let U=h(A),B=U.getHours()+U.getMinutes()/t+U.getSeconds()/i,R=p/i,F=d.axes[f]._space,O=m/F;for(;A=Qt(A+p,n==1?0:3),!(A>_);)if(R>1){let P=bi(Qt(B+R,6))%24,Y=h(A).getHours()-P;Y>1&&(Y=-1),A-=Y*i,B=(B+R)%24;let Z=S[S.length-1];Qt((A-Z)/p,3)*O>=.7&&S.push(A)}else S.push(A)}return S}}return[l,c,u]}const[_E,xE,SE]=$g(1),[wE,bE,ME]=$g(.001);Eo(2,-53,53,[1]);function Xg(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function qg(n,e){return(t,i,s,r,a)=>{let o=e.find(g=>a>=g[0])||e[e.length-1],l,c,u,h,d,f;return i.map(g=>{let _=n(g),p=_.getFullYear(),m=_.getMonth(),S=_.getDate(),b=_.getHours(),w=_.getMinutes(),T=_.getSeconds(),M=p!=l&&o[2]||m!=c&&o[3]||S!=u&&o[4]||b!=h&&o[5]||w!=d&&o[6]||T!=f&&o[7]||o[1];return l=p,c=m,u=S,h=b,d=w,f=T,M(_)})}}function yE(n,e){let t=gd(e);return(i,s,r,a,o)=>s.map(l=>t(n(l)))}function _d(n,e,t){return new Date(n,e,t)}function Yg(n,e){return e(n)}const EE="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Kg(n,e){return(t,i,s,r)=>r==null?sd:e(n(i))}function TE(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function AE(n,e){return n.series[e].fill(n,e)}const RE={show:!0,live:!0,isolate:!1,mount:Y1,markers:{show:!0,width:2,stroke:TE,fill:AE,dash:"solid"},idx:null,idxs:null,values:[]};function CE(n,e){let t=n.cursor.points,i=Ii(),s=t.size(n,e);nn(i,wo,s),nn(i,bo,s);let r=s/-2;nn(i,"marginLeft",r),nn(i,"marginTop",r);let a=t.width(n,e,s);return a&&nn(i,"borderWidth",a),i}function LE(n,e){let t=n.series[e].points;return t._fill||t._stroke}function PE(n,e){let t=n.series[e].points;return t._stroke||t._fill}function DE(n,e){return n.series[e].points.size}const xd=[0,0];function NE(n,e,t){return xd[0]=e,xd[1]=t,xd}function gc(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function Sd(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}const IE={show:!0,x:!0,y:!0,lock:!1,move:NE,points:{one:!1,show:CE,size:DE,width:0,stroke:PE,fill:LE},bind:{mousedown:gc,mouseup:gc,click:gc,dblclick:gc,mousemove:Sd,mouseleave:Sd,mouseenter:Sd},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Zg={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},wd=xn({},Zg,{filter:Tg}),Jg=xn({},wd,{size:10}),Qg=xn({},Zg,{show:!1}),bd='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',jg="bold "+bd,e0=1.5,t0={show:!0,scale:"x",stroke:td,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:jg,side:2,grid:wd,ticks:Jg,border:Qg,font:bd,lineGap:e0,rotate:0},UE="Value",FE="Time",n0={show:!0,scale:"x",auto:!1,sorted:1,min:Jt,max:-Jt,idxs:[]};function OE(n,e,t,i,s){return e.map(r=>r==null?"":dd(r))}function BE(n,e,t,i,s,r,a){let o=[],l=rr.get(s)||0;t=a?t:Qt(dc(t,s),l);for(let c=t;c<=i;c=Qt(c+s,l))o.push(Object.is(c,-0)?0:c);return o}function Md(n,e,t,i,s,r,a){const o=[],l=n.scales[n.axes[e].scale].log,c=l==10?Us:bg,u=bi(c(t));s=Sa(l,u),l==10&&(s=Cr[Zi(s,Cr)]);let h=t,d=s*l;l==10&&(d=Cr[Zi(d,Cr)]);do o.push(h),h=h+s,l==10&&!rr.has(h)&&(h=Qt(h,rr.get(s))),h>=d&&(s=h,d=s*l,l==10&&(d=Cr[Zi(d,Cr)]));while(h<=i);return o}function zE(n,e,t,i,s,r,a){let l=n.scales[n.axes[e].scale].asinh,c=i>l?Md(n,e,ai(l,t),i,s):[l],u=i>=0&&t<=0?[0]:[];return(t<-l?Md(n,e,ai(l,-i),-t,s):[l]).reverse().map(d=>-d).concat(u,c)}const i0=/./,kE=/[12357]/,GE=/[125]/,s0=/1/,yd=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function HE(n,e,t,i,s){let r=n.axes[t],a=r.scale,o=n.scales[a],l=n.valToPos,c=r._space,u=l(10,a),h=l(9,a)-u>=c?i0:l(7,a)-u>=c?kE:l(5,a)-u>=c?GE:s0;if(h==s0){let d=Pn(l(1,a)-u);if(d<c)return yd(e.slice().reverse(),o.distr,h,Ui(c/d)).reverse()}return yd(e,o.distr,h,1)}function VE(n,e,t,i,s){let r=n.axes[t],a=r.scale,o=r._space,l=n.valToPos,c=Pn(l(1,a)-l(2,a));return c<o?yd(e.slice().reverse(),3,i0,Ui(o/c)).reverse():e}function WE(n,e,t,i){return i==null?sd:e==null?"":dd(e)}const r0={show:!0,scale:"y",stroke:td,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:jg,side:3,grid:wd,ticks:Jg,border:Qg,font:bd,lineGap:e0,rotate:0};function $E(n,e){let t=3+(n||1)*2;return Qt(t*e,3)}function XE(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),a=n.valToPos(s[i[1]],t,!0),o=Pn(a-r),l=n.series[e],c=o/(l.points.space*zt);return i[1]-i[0]<=c}const a0={scale:null,auto:!0,sorted:0,min:Jt,max:-Jt},o0=(n,e,t,i,s)=>s,l0={show:!0,auto:!0,sorted:0,gaps:o0,alpha:1,facets:[xn({},a0,{scale:"x"}),xn({},a0,{scale:"y"})]},c0={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:o0,alpha:1,points:{show:XE,filter:null},values:null,min:Jt,max:-Jt,idxs:[],path:null,clip:null};function qE(n,e,t,i,s){return t/10}const u0={time:x1,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},YE=xn({},u0,{time:!1,ori:1}),h0={};function d0(n,e){let t=h0[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,a,o,l,c){for(let u=0;u<t.plots.length;u++)t.plots[u]!=s&&t.plots[u].pub(i,s,r,a,o,l,c)}},n!=null&&(h0[n]=t)),t}const ya=1,Ed=2;function Lr(n,e,t){const i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,a=n.scales,o=n.bbox;let l=r[0],c=i==2?r[1]:r[e],u=i==2?a[s.facets[0].scale]:a[n.series[0].scale],h=i==2?a[s.facets[1].scale]:a[s.scale],d=o.left,f=o.top,g=o.width,_=o.height,p=n.valToPosH,m=n.valToPosV;return u.ori==0?t(s,l,c,u,h,p,m,d,f,g,_,_c,Ea,Sc,m0,v0):t(s,l,c,u,h,m,p,f,d,_,g,xc,Ta,Rd,g0,_0)}function Td(n,e){let t=0,i=0,s=Ot(n.bands,md);for(let r=0;r<s.length;r++){let a=s[r];a.series[0]==e?t=a.dir:a.series[1]==e&&(a.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function KE(n,e,t,i,s){let r=n.mode,a=n.series[e],o=r==2?a.facets[1].scale:a.scale,l=n.scales[o];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Fs(n,e,t,i,s,r){return Lr(n,e,(a,o,l,c,u,h,d,f,g,_,p)=>{let m=a.pxRound;const S=c.dir*(c.ori==0?1:-1),b=c.ori==0?Ea:Ta;let w,T;S==1?(w=t,T=i):(w=i,T=t);let M=m(h(o[w],c,_,f)),x=m(d(l[w],u,p,g)),y=m(h(o[T],c,_,f)),C=m(d(r==1?u.max:u.min,u,p,g)),N=new Path2D(s);return b(N,y,C),b(N,M,C),b(N,M,x),N})}function vc(n,e,t,i,s,r){let a=null;if(n.length>0){a=new Path2D;const o=e==0?Sc:Rd;let l=t;for(let h=0;h<n.length;h++){let d=n[h];if(d[1]>d[0]){let f=d[0]-l;f>0&&o(a,l,i,f,i+r),l=d[1]}}let c=t+s-l,u=10;c>0&&o(a,l,i-u/2,c,i+r+u)}return a}function ZE(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function Ad(n,e,t,i,s,r,a){let o=[],l=n.length;for(let c=s==1?t:i;c>=t&&c<=i;c+=s)if(e[c]===null){let h=c,d=c;if(s==1)for(;++c<=i&&e[c]===null;)d=c;else for(;--c>=t&&e[c]===null;)d=c;let f=r(n[h]),g=d==h?f:r(n[d]),_=h-s;f=a<=0&&_>=0&&_<l?r(n[_]):f;let m=d+s;g=a>=0&&m>=0&&m<l?r(n[m]):g,g>=f&&o.push([f,g])}return o}function f0(n){return n==0?Eg:n==1?Dn:e=>Rr(e,n)}function p0(n){let e=n==0?_c:xc,t=n==0?(s,r,a,o,l,c)=>{s.arcTo(r,a,o,l,c)}:(s,r,a,o,l,c)=>{s.arcTo(a,r,l,o,c)},i=n==0?(s,r,a,o,l)=>{s.rect(r,a,o,l)}:(s,r,a,o,l)=>{s.rect(a,r,l,o)};return(s,r,a,o,l,c=0,u=0)=>{c==0&&u==0?i(s,r,a,o,l):(c=Ji(c,o/2,l/2),u=Ji(u,o/2,l/2),e(s,r+c,a),t(s,r+o,a,r+o,a+l,c),t(s,r+o,a+l,r,a+l,u),t(s,r,a+l,r,a,u),t(s,r,a,r+o,a,c),s.closePath())}}const _c=(n,e,t)=>{n.moveTo(e,t)},xc=(n,e,t)=>{n.moveTo(t,e)},Ea=(n,e,t)=>{n.lineTo(e,t)},Ta=(n,e,t)=>{n.lineTo(t,e)},Sc=p0(0),Rd=p0(1),m0=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},g0=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},v0=(n,e,t,i,s,r,a)=>{n.bezierCurveTo(e,t,i,s,r,a)},_0=(n,e,t,i,s,r,a)=>{n.bezierCurveTo(t,e,s,i,a,r)};function x0(n){return(e,t,i,s,r)=>Lr(e,t,(a,o,l,c,u,h,d,f,g,_,p)=>{let{pxRound:m,points:S}=a,b,w;c.ori==0?(b=_c,w=m0):(b=xc,w=g0);const T=Qt(S.width*zt,3);let M=(S.size-S.width)/2*zt,x=Qt(M*2,3),y=new Path2D,C=new Path2D,{left:N,top:A,width:U,height:B}=e.bbox;Sc(C,N-x,A-x,U+x*2,B+x*2);const R=F=>{if(l[F]!=null){let O=m(h(o[F],c,_,f)),P=m(d(l[F],u,p,g));b(y,O+M,P),w(y,O,P,M,0,hc*2)}};if(r)r.forEach(R);else for(let F=i;F<=s;F++)R(F);return{stroke:T>0?y:null,fill:y,clip:C,flags:ya|Ed}})}function S0(n){return(e,t,i,s,r,a)=>{i!=s&&(r!=i&&a!=i&&n(e,t,i),r!=s&&a!=s&&n(e,t,s),n(e,t,a))}}const JE=S0(Ea),QE=S0(Ta);function w0(n){const e=Ot(n?.alignGaps,0);return(t,i,s,r)=>Lr(t,i,(a,o,l,c,u,h,d,f,g,_,p)=>{[s,r]=lc(l,s,r);let m=a.pxRound,S=B=>m(h(B,c,_,f)),b=B=>m(d(B,u,p,g)),w,T;c.ori==0?(w=Ea,T=JE):(w=Ta,T=QE);const M=c.dir*(c.ori==0?1:-1),x={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ya},y=x.stroke;let C=!1;if(r-s>=_*4){let B=H=>t.posToVal(H,c.key,!0),R=null,F=null,O,P,G,k=S(o[M==1?s:r]),Y=S(o[s]),Z=S(o[r]),ne=B(M==1?Y+1:Z-1);for(let H=M==1?s:r;H>=s&&H<=r;H+=M){let q=o[H],$=(M==1?q<ne:q>ne)?k:S(q),Q=l[H];$==k?Q!=null?(P=Q,R==null?(w(y,$,b(P)),O=R=F=P):P<R?R=P:P>F&&(F=P)):Q===null&&(C=!0):(R!=null&&T(y,k,b(R),b(F),b(O),b(P)),Q!=null?(P=Q,w(y,$,b(P)),R=F=O=P):(R=F=null,Q===null&&(C=!0)),k=$,ne=B(k+M))}R!=null&&R!=F&&G!=k&&T(y,k,b(R),b(F),b(O),b(P))}else for(let B=M==1?s:r;B>=s&&B<=r;B+=M){let R=l[B];R===null?C=!0:R!=null&&w(y,S(o[B]),b(R))}let[A,U]=Td(t,i);if(a.fill!=null||A!=0){let B=x.fill=new Path2D(y),R=a.fillTo(t,i,a.min,a.max,A),F=b(R),O=S(o[s]),P=S(o[r]);M==-1&&([P,O]=[O,P]),w(B,P,F),w(B,O,F)}if(!a.spanGaps){let B=[];C&&B.push(...Ad(o,l,s,r,M,S,e)),x.gaps=B=a.gaps(t,i,s,r,B),x.clip=vc(B,c.ori,f,g,_,p)}return U!=0&&(x.band=U==2?[Fs(t,i,s,r,y,-1),Fs(t,i,s,r,y,1)]:Fs(t,i,s,r,y,U)),x})}function jE(n){const e=Ot(n.align,1),t=Ot(n.ascDesc,!1),i=Ot(n.alignGaps,0),s=Ot(n.extend,!1);return(r,a,o,l)=>Lr(r,a,(c,u,h,d,f,g,_,p,m,S,b)=>{[o,l]=lc(h,o,l);let w=c.pxRound,{left:T,width:M}=r.bbox,x=Y=>w(g(Y,d,S,p)),y=Y=>w(_(Y,f,b,m)),C=d.ori==0?Ea:Ta;const N={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ya},A=N.stroke,U=d.dir*(d.ori==0?1:-1);let B=y(h[U==1?o:l]),R=x(u[U==1?o:l]),F=R,O=R;s&&e==-1&&(O=T,C(A,O,B)),C(A,R,B);for(let Y=U==1?o:l;Y>=o&&Y<=l;Y+=U){let Z=h[Y];if(Z==null)continue;let ne=x(u[Y]),H=y(Z);e==1?C(A,ne,B):C(A,F,H),C(A,ne,H),B=H,F=ne}let P=F;s&&e==1&&(P=T+M,C(A,P,B));let[G,k]=Td(r,a);if(c.fill!=null||G!=0){let Y=N.fill=new Path2D(A),Z=c.fillTo(r,a,c.min,c.max,G),ne=y(Z);C(Y,P,ne),C(Y,O,ne)}if(!c.spanGaps){let Y=[];Y.push(...Ad(u,h,o,l,U,x,i));let Z=c.width*zt/2,ne=t||e==1?Z:-Z,H=t||e==-1?-Z:Z;Y.forEach(q=>{q[0]+=ne,q[1]+=H}),N.gaps=Y=c.gaps(r,a,o,l,Y),N.clip=vc(Y,d.ori,p,m,S,b)}return k!=0&&(N.band=k==2?[Fs(r,a,o,l,A,-1),Fs(r,a,o,l,A,1)]:Fs(r,a,o,l,A,k)),N})}function b0(n,e,t,i,s,r,a=Jt){if(n.length>1){let o=null;for(let l=0,c=1/0;l<n.length;l++)if(e[l]!==void 0){if(o!=null){let u=Pn(n[l]-n[o]);u<c&&(c=u,a=Pn(t(n[l],i,s,r)-t(n[o],i,s,r)))}o=l}}return a}function eT(n){n=n||To;const e=Ot(n.size,[.6,Jt,1]),t=n.align||0,i=n.gap||0;let s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;const r=Dt(s),a=1-e[0],o=Ot(e[1],Jt),l=Ot(e[2],1),c=Ot(n.disp,To),u=Ot(n.each,f=>{}),{fill:h,stroke:d}=c;return(f,g,_,p)=>Lr(f,g,(m,S,b,w,T,M,x,y,C,N,A)=>{let U=m.pxRound,B=t,R=i*zt,F=o*zt,O=l*zt,P,G;w.ori==0?[P,G]=r(f,g):[G,P]=r(f,g);const k=w.dir*(w.ori==0?1:-1);let Y=w.ori==0?Sc:Rd,Z=w.ori==0?u:(me,He,Ye,Ee,dt,ze,Ze)=>{u(me,He,Ye,dt,Ee,Ze,ze)},ne=Ot(f.bands,md).find(me=>me.series[0]==g),H=ne!=null?ne.dir:0,q=m.fillTo(f,g,m.min,m.max,H),ie=U(x(q,T,A,C)),$,Q,se,oe=N,ue=U(m.width*zt),de=!1,Te=null,ye=null,Ie=null,at=null;h!=null&&(ue==0||d!=null)&&(de=!0,Te=h.values(f,g,_,p),ye=new Map,new Set(Te).forEach(me=>{me!=null&&ye.set(me,new Path2D)}),ue>0&&(Ie=d.values(f,g,_,p),at=new Map,new Set(Ie).forEach(me=>{me!=null&&at.set(me,new Path2D)})));let{x0:ot,size:be}=c;if(ot!=null&&be!=null){B=1,S=ot.values(f,g,_,p),ot.unit==2&&(S=S.map(Ye=>f.posToVal(y+Ye*N,w.key,!0)));let me=be.values(f,g,_,p);be.unit==2?Q=me[0]*N:Q=M(me[0],w,N,y)-M(0,w,N,y),oe=b0(S,b,M,w,N,y,oe),se=oe-Q+R}else oe=b0(S,b,M,w,N,y,oe),se=oe*a+R,Q=oe-se;se<1&&(se=0),ue>=Q/2&&(ue=0),se<5&&(U=Eg);let ke=se>0,_t=oe-se-(ke?ue:0);Q=U(pd(_t,O,F)),$=(B==0?Q/2:B==k?0:Q)-B*k*((B==0?R/2:0)+(ke?ue/2:0));const Je={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ut=de?null:new Path2D;let ht=null;if(ne!=null)ht=f.data[ne.series[1]];else{let{y0:me,y1:He}=c;me!=null&&He!=null&&(b=He.values(f,g,_,p),ht=me.values(f,g,_,p))}let xe=P*Q,W=G*Q;for(let me=k==1?_:p;me>=_&&me<=p;me+=k){let He=b[me];if(He==null)continue;if(ht!=null){let te=ht[me]??0;if(He-te==0)continue;ie=x(te,T,A,C)}let Ye=w.distr!=2||c!=null?S[me]:me,Ee=M(Ye,w,N,y),dt=x(Ot(He,q),T,A,C),ze=U(Ee-$),Ze=U(ai(dt,ie)),z=U(Ji(dt,ie)),L=Ze-z;if(He!=null){let te=He<0?W:xe,we=He<0?xe:W;de?(ue>0&&Ie[me]!=null&&Y(at.get(Ie[me]),ze,z+bi(ue/2),Q,ai(0,L-ue),te,we),Te[me]!=null&&Y(ye.get(Te[me]),ze,z+bi(ue/2),Q,ai(0,L-ue),te,we)):Y(ut,ze,z+bi(ue/2),Q,ai(0,L-ue),te,we),Z(f,g,me,ze-ue/2,z,Q+ue,L)}}return ue>0?Je.stroke=de?at:ut:de||(Je._fill=m.width==0?m._fill:m._stroke??m._fill,Je.width=0),Je.fill=de?ye:ut,Je})}function tT(n,e){const t=Ot(e?.alignGaps,0);return(i,s,r,a)=>Lr(i,s,(o,l,c,u,h,d,f,g,_,p,m)=>{[r,a]=lc(c,r,a);let S=o.pxRound,b=P=>S(d(P,u,p,g)),w=P=>S(f(P,h,m,_)),T,M,x;u.ori==0?(T=_c,x=Ea,M=v0):(T=xc,x=Ta,M=_0);const y=u.dir*(u.ori==0?1:-1);let C=b(l[y==1?r:a]),N=C,A=[],U=[];for(let P=y==1?r:a;P>=r&&P<=a;P+=y)if(c[P]!=null){let k=l[P],Y=b(k);A.push(N=Y),U.push(w(c[P]))}const B={stroke:n(A,U,T,x,M,S),fill:null,clip:null,band:null,gaps:null,flags:ya},R=B.stroke;let[F,O]=Td(i,s);if(o.fill!=null||F!=0){let P=B.fill=new Path2D(R),G=o.fillTo(i,s,o.min,o.max,F),k=w(G);x(P,N,k),x(P,C,k)}if(!o.spanGaps){let P=[];P.push(...Ad(l,c,r,a,y,b,t)),B.gaps=P=o.gaps(i,s,r,a,P),B.clip=vc(P,u.ori,g,_,p,m)}return O!=0&&(B.band=O==2?[Fs(i,s,r,a,R,-1),Fs(i,s,r,a,R,1)]:Fs(i,s,r,a,R,O)),B})}function nT(n){return tT(iT,n)}function iT(n,e,t,i,s,r){const a=n.length;if(a<2)return null;const o=new Path2D;if(t(o,n[0],e[0]),a==2)i(o,n[1],e[1]);else{let l=Array(a),c=Array(a-1),u=Array(a-1),h=Array(a-1);for(let d=0;d<a-1;d++)u[d]=e[d+1]-e[d],h[d]=n[d+1]-n[d],c[d]=u[d]/h[d];l[0]=c[0];for(let d=1;d<a-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=c[d]>0?l[d]=0:(l[d]=3*(h[d-1]+h[d])/((2*h[d]+h[d-1])/c[d-1]+(h[d]+2*h[d-1])/c[d]),isFinite(l[d])||(l[d]=0));l[a-1]=c[a-2];for(let d=0;d<a-1;d++)s(o,n[d]+h[d]/3,e[d]+l[d]*h[d]/3,n[d+1]-h[d]/3,e[d+1]-l[d+1]*h[d]/3,n[d+1],e[d+1])}return o}const Cd=new Set;function M0(){for(let n of Cd)n.syncRect(!0)}_a&&(Tr(B1,xa,M0),Tr(z1,xa,M0,!0),Tr(ac,xa,()=>{qn.pxRatio=zt}));const sT=w0(),rT=x0();function y0(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,a)=>Ld(r,a,e,t))}function aT(n,e){return n.map((t,i)=>i==0?{}:xn({},e,t))}function Ld(n,e,t,i){return xn({},e==0?t:i,n)}function E0(n,e,t){return e==null?wa:[e,t]}const oT=E0;function lT(n,e,t){return e==null?wa:uc(e,t,hd,!0)}function T0(n,e,t,i){return e==null?wa:cc(e,t,n.scales[i].log,!1)}const cT=T0;function A0(n,e,t,i){return e==null?wa:ud(e,t,n.scales[i].log,!1)}const uT=A0;function hT(n,e,t,i,s){let r=ai(Mg(n),Mg(e)),a=e-n,o=Zi(s/i*a,t);do{let l=t[o],c=i*l/a;if(c>=s&&r+(l<5?rr.get(l):0)<=17)return[l,c]}while(++o<t.length);return[0,0]}function R0(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=Dn((t=+s)*zt))+"px"),[n,e,t]}function dT(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=Qt(e[2]*zt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function qn(n,e,t){const i={mode:Ot(n.mode,1)},s=i.mode;function r(E,D,V,X){let j=D.valToPct(E);return X+V*(D.dir==-1?1-j:j)}function a(E,D,V,X){let j=D.valToPct(E);return X+V*(D.dir==-1?j:1-j)}function o(E,D,V,X){return D.ori==0?r(E,D,V,X):a(E,D,V,X)}i.valToPosH=r,i.valToPosV=a;let l=!1;i.status=0;const c=i.root=Ii(S1);if(n.id!=null&&(c.id=n.id),Si(c,n.class),n.title){let E=Ii(M1,c);E.textContent=n.title}const u=Ki("canvas"),h=i.ctx=u.getContext("2d"),d=Ii(y1,c);Tr("click",d,E=>{E.target===g&&(rn!=Ba||ln!=za)&&Yn.click(i,E)},!0);const f=i.under=Ii(E1,d);d.appendChild(u);const g=i.over=Ii(T1,d);n=ba(n);const _=+Ot(n.pxAlign,1),p=f0(_);(n.plugins||[]).forEach(E=>{E.opts&&(n=E.opts(i,n)||n)});const m=n.ms||.001,S=i.series=s==1?y0(n.series||[],n0,c0,!1):aT(n.series||[null],l0),b=i.axes=y0(n.axes||[],t0,r0,!0),w=i.scales={},T=i.bands=n.bands||[];T.forEach(E=>{E.fill=Dt(E.fill||null),E.dir=Ot(E.dir,-1)});const M=s==2?S[1].facets[0].scale:S[0].scale,x={axes:Hs,series:Lt},y=(n.drawOrder||["axes","series"]).map(E=>x[E]);function C(E){const D=E.distr==3?V=>Us(V>0?V:E.clamp(i,V,E.min,E.max,E.key)):E.distr==4?V=>fd(V,E.asinh):E.distr==100?V=>E.fwd(V):V=>V;return V=>{let X=D(V),{_min:j,_max:ce}=E,Se=ce-j;return(X-j)/Se}}function N(E){let D=w[E];if(D==null){let V=(n.scales||To)[E]||To;if(V.from!=null){N(V.from);let X=xn({},w[V.from],V,{key:E});X.valToPct=C(X),w[E]=X}else{D=w[E]=xn({},E==M?u0:YE,V),D.key=E;let X=D.time,j=D.range,ce=ar(j);if((E!=M||s==2&&!X)&&(ce&&(j[0]==null||j[1]==null)&&(j={min:j[0]==null?xg:{mode:1,hard:j[0],soft:j[0]},max:j[1]==null?xg:{mode:1,hard:j[1],soft:j[1]}},ce=!1),!ce&&fc(j))){let Se=j;j=(Ae,Ne,Xe)=>Ne==null?wa:uc(Ne,Xe,Se)}D.range=Dt(j||(X?oT:E==M?D.distr==3?cT:D.distr==4?uT:E0:D.distr==3?T0:D.distr==4?A0:lT)),D.auto=Dt(ce?!1:D.auto),D.clamp=Dt(D.clamp||qE),D._min=D._max=null,D.valToPct=C(D)}}}N("x"),N("y"),s==1&&S.forEach(E=>{N(E.scale)}),b.forEach(E=>{N(E.scale)});for(let E in n.scales)N(E);const A=w[M],U=A.distr;let B,R;A.ori==0?(Si(c,w1),B=r,R=a):(Si(c,b1),B=a,R=r);const F={};for(let E in w){let D=w[E];(D.min!=null||D.max!=null)&&(F[E]={min:D.min,max:D.max},D.min=D.max=null)}const O=n.tzDate||(E=>new Date(Dn(E/m))),P=n.fmtDate||gd,G=m==1?SE(O):ME(O),k=qg(O,Xg(m==1?xE:bE,P)),Y=Kg(O,Yg(EE,P)),Z=[],ne=i.legend=xn({},RE,n.legend),H=i.cursor=xn({},IE,{drag:{y:s==2}},n.cursor),q=ne.show,ie=H.show,$=ne.markers;ne.idxs=Z,$.width=Dt($.width),$.dash=Dt($.dash),$.stroke=Dt($.stroke),$.fill=Dt($.fill);let Q,se,oe,ue=[],de=[],Te,ye=!1,Ie={};if(ne.live){const E=S[1]?S[1].values:null;ye=E!=null,Te=ye?E(i,1,0):{_:0};for(let D in Te)Ie[D]=sd}if(q)if(Q=Ki("table",D1,c),oe=Ki("tbody",null,Q),ne.mount(i,Q),ye){se=Ki("thead",null,Q,oe);let E=Ki("tr",null,se);Ki("th",null,E);for(var at in Te)Ki("th",ig,E).textContent=at}else Si(Q,I1),ne.live&&Si(Q,N1);const ot={show:!0},be={show:!1};function ke(E,D){if(D==0&&(ye||!ne.live||s==2))return wa;let V=[],X=Ki("tr",U1,oe,oe.childNodes[D]);Si(X,E.class),E.show||Si(X,Er);let j=Ki("th",null,X);if($.show){let Ae=Ii(F1,j);if(D>0){let Ne=$.width(i,D);Ne&&(Ae.style.border=Ne+"px "+$.dash(i,D)+" "+$.stroke(i,D)),Ae.style.background=$.fill(i,D)}}let ce=Ii(ig,j);E.label instanceof HTMLElement?ce.appendChild(E.label):ce.textContent=E.label,D>0&&($.show||(ce.style.color=E.width>0?$.stroke(i,D):$.fill(i,D)),Je("click",j,Ae=>{if(H._lock)return;gt(Ae);let Ne=S.indexOf(E);if((Ae.ctrlKey||Ae.metaKey)!=ne.isolate){let Xe=S.some((Ke,je)=>je>0&&je!=Ne&&Ke.show);S.forEach((Ke,je)=>{je>0&&ws(je,Xe?je==Ne?ot:be:ot,!0,Tn.setSeries)})}else ws(Ne,{show:!E.show},!0,Tn.setSeries)},!1),vt&&Je(og,j,Ae=>{H._lock||(gt(Ae),ws(S.indexOf(E),Ga,!0,Tn.setSeries))},!1));for(var Se in Te){let Ae=Ki("td",O1,X);Ae.textContent="--",V.push(Ae)}return[X,V]}const _t=new Map;function Je(E,D,V,X=!0){const j=_t.get(D)||{},ce=H.bind[E](i,D,V,X);ce&&(Tr(E,D,j[E]=ce),_t.set(D,j))}function ut(E,D,V){const X=_t.get(D)||{};for(let j in X)(E==null||j==E)&&(cd(j,D,X[j]),delete X[j]);E==null&&_t.delete(D)}let ht=0,xe=0,W=0,me=0,He=0,Ye=0,Ee=He,dt=Ye,ze=W,Ze=me,z=0,L=0,te=0,we=0;i.bbox={};let _e=!1,Le=!1,Pe=!1,fe=!1,ge=!1,Re=!1;function K(E,D,V){(V||E!=i.width||D!=i.height)&&ve(E,D),Rt(!1),Pe=!0,Le=!0,ti()}function ve(E,D){i.width=ht=W=E,i.height=xe=me=D,He=Ye=0,Ue(),lt();let V=i.bbox;z=V.left=Rr(He*zt,.5),L=V.top=Rr(Ye*zt,.5),te=V.width=Rr(W*zt,.5),we=V.height=Rr(me*zt,.5)}const pe=3;function Fe(){let E=!1,D=0;for(;!E;){D++;let V=Ua(D),X=Ss(D);E=D==pe||V&&X,E||(ve(i.width,i.height),Le=!0)}}function De({width:E,height:D}){K(E,D)}i.setSize=De;function Ue(){let E=!1,D=!1,V=!1,X=!1;b.forEach((j,ce)=>{if(j.show&&j._show){let{side:Se,_size:Ae}=j,Ne=Se%2,Xe=j.label!=null?j.labelSize:0,Ke=Ae+Xe;Ke>0&&(Ne?(W-=Ke,Se==3?(He+=Ke,X=!0):V=!0):(me-=Ke,Se==0?(Ye+=Ke,E=!0):D=!0))}}),_s[0]=E,_s[1]=V,_s[2]=D,_s[3]=X,W-=ji[1]+ji[3],He+=ji[3],me-=ji[2]+ji[0],Ye+=ji[0]}function lt(){let E=He+W,D=Ye+me,V=He,X=Ye;function j(ce,Se){switch(ce){case 1:return E+=Se,E-Se;case 2:return D+=Se,D-Se;case 3:return V-=Se,V+Se;case 0:return X-=Se,X+Se}}b.forEach((ce,Se)=>{if(ce.show&&ce._show){let Ae=ce.side;ce._pos=j(Ae,ce._size),ce.label!=null&&(ce._lpos=j(Ae,ce.labelSize))}})}if(H.dataIdx==null){let E=H.hover,D=E.skip=new Set(E.skip??[]);D.add(void 0);let V=E.prox=Dt(E.prox),X=E.bias??=0;H.dataIdx=(j,ce,Se,Ae)=>{if(ce==0)return Se;let Ne=Se,Xe=V(j,ce,Se,Ae)??Jt,Ke=Xe>=0&&Xe<Jt,je=A.ori==0?W:me,bt=H.left,kt=e[0],Bt=e[ce];if(D.has(Bt[Se])){Ne=null;let Pt=null,mt=null,ct;if(X==0||X==-1)for(ct=Se;Pt==null&&ct-- >0;)D.has(Bt[ct])||(Pt=ct);if(X==0||X==1)for(ct=Se;mt==null&&ct++<Bt.length;)D.has(Bt[ct])||(mt=ct);if(Pt!=null||mt!=null)if(Ke){let on=Pt==null?-1/0:B(kt[Pt],A,je,0),fn=mt==null?1/0:B(kt[mt],A,je,0),kn=bt-on,Yt=fn-bt;kn<=Yt?kn<=Xe&&(Ne=Pt):Yt<=Xe&&(Ne=mt)}else Ne=mt==null?Pt:Pt==null?mt:Se-Pt<=mt-Se?Pt:mt}else Ke&&Pn(bt-B(kt[Se],A,je,0))>Xe&&(Ne=null);return Ne}}const gt=E=>{H.event=E};H.idxs=Z,H._lock=!1;let Me=H.points;Me.show=Dt(Me.show),Me.size=Dt(Me.size),Me.stroke=Dt(Me.stroke),Me.width=Dt(Me.width),Me.fill=Dt(Me.fill);const nt=i.focus=xn({},n.focus||{alpha:.3},H.focus),vt=nt.prox>=0,Ge=vt&&Me.one;let Et=[],sn=[],oi=[];function Go(E,D){let V=Me.show(i,D);if(V instanceof HTMLElement)return Si(V,P1),Si(V,E.class),ps(V,-10,-10,W,me),g.insertBefore(V,Et[D]),V}function Da(E,D){if(s==1||D>0){let V=s==1&&w[E.scale].time,X=E.value;E.value=V?Dg(X)?Kg(O,Yg(X,P)):X||Y:X||WE,E.label=E.label||(V?FE:UE)}if(Ge||D>0){E.width=E.width==null?1:E.width,E.paths=E.paths||sT||K1,E.fillTo=Dt(E.fillTo||KE),E.pxAlign=+Ot(E.pxAlign,_),E.pxRound=f0(E.pxAlign),E.stroke=Dt(E.stroke||null),E.fill=Dt(E.fill||null),E._stroke=E._fill=E._paths=E._focus=null;let V=$E(ai(1,E.width),1),X=E.points=xn({},{size:V,width:ai(1,V*.2),stroke:E.stroke,space:V*2,paths:rT,_stroke:null,_fill:null},E.points);X.show=Dt(X.show),X.filter=Dt(X.filter),X.fill=Dt(X.fill),X.stroke=Dt(X.stroke),X.paths=Dt(X.paths),X.pxAlign=E.pxAlign}if(q){let V=ke(E,D);ue.splice(D,0,V[0]),de.splice(D,0,V[1]),ne.values.push(null)}if(ie){Z.splice(D,0,null);let V=null;Ge?D==0&&(V=Go(E,D)):D>0&&(V=Go(E,D)),Et.splice(D,0,V),sn.splice(D,0,0),oi.splice(D,0,0)}zn("addSeries",D)}function ef(E,D){D=D??S.length,E=s==1?Ld(E,D,n0,c0):Ld(E,D,{},l0),S.splice(D,0,E),Da(S[D],D)}i.addSeries=ef;function Fc(E){if(S.splice(E,1),q){ne.values.splice(E,1),de.splice(E,1);let D=ue.splice(E,1)[0];ut(null,D.firstChild),D.remove()}ie&&(Z.splice(E,1),Et.splice(E,1)[0].remove(),sn.splice(E,1),oi.splice(E,1)),zn("delSeries",E)}i.delSeries=Fc;const _s=[!1,!1,!1,!1];function zs(E,D){if(E._show=E.show,E.show){let V=E.side%2,X=w[E.scale];X==null&&(E.scale=V?S[1].scale:M,X=w[E.scale]);let j=X.time;E.size=Dt(E.size),E.space=Dt(E.space),E.rotate=Dt(E.rotate),ar(E.incrs)&&E.incrs.forEach(Se=>{!rr.has(Se)&&rr.set(Se,Lg(Se))}),E.incrs=Dt(E.incrs||(X.distr==2?vE:j?m==1?_E:wE:Cr)),E.splits=Dt(E.splits||(j&&X.distr==1?G:X.distr==3?Md:X.distr==4?zE:BE)),E.stroke=Dt(E.stroke),E.grid.stroke=Dt(E.grid.stroke),E.ticks.stroke=Dt(E.ticks.stroke),E.border.stroke=Dt(E.border.stroke);let ce=E.values;E.values=ar(ce)&&!ar(ce[0])?Dt(ce):j?ar(ce)?qg(O,Xg(ce,P)):Dg(ce)?yE(O,ce):ce||k:ce||OE,E.filter=Dt(E.filter||(X.distr>=3&&X.log==10?HE:X.distr==3&&X.log==2?VE:Tg)),E.font=R0(E.font),E.labelFont=R0(E.labelFont),E._size=E.size(i,null,D,0),E._space=E._rotate=E._incrs=E._found=E._splits=E._values=null,E._size>0&&(_s[D]=!0,E._el=Ii(A1,d))}}function ks(E,D,V,X){let[j,ce,Se,Ae]=V,Ne=D%2,Xe=0;return Ne==0&&(Ae||ce)&&(Xe=D==0&&!j||D==2&&!Se?Dn(t0.size/3):0),Ne==1&&(j||Se)&&(Xe=D==1&&!ce||D==3&&!Ae?Dn(r0.size/2):0),Xe}const Ho=i.padding=(n.padding||[ks,ks,ks,ks]).map(E=>Dt(Ot(E,ks))),ji=i._padding=Ho.map((E,D)=>E(i,D,_s,0));let hn,mn=null,gn=null;const xs=s==1?S[0].idxs:null;let yi=null,lr=!1;function Vo(E,D){if(e=E??[],i.data=i._data=e,s==2){hn=0;for(let V=1;V<S.length;V++)hn+=e[V][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),yi=e[0],hn=yi.length;let V=e;if(U==2){V=e.slice();let X=V[0]=Array(hn);for(let j=0;j<hn;j++)X[j]=j}i._data=e=V}if(Rt(!0),zn("setData"),U==2&&(Pe=!0),D!==!1){let V=A;V.auto(i,lr)?Wo():hr(M,V.min,V.max),fe=fe||H.left>=0,Re=!0,ti()}}i.setData=Vo;function Wo(){lr=!0;let E,D;s==1&&(hn>0?(mn=xs[0]=0,gn=xs[1]=hn-1,E=e[0][mn],D=e[0][gn],U==2?(E=mn,D=gn):E==D&&(U==3?[E,D]=cc(E,E,A.log,!1):U==4?[E,D]=ud(E,E,A.log,!1):A.time?D=E+Dn(86400/m):[E,D]=uc(E,D,hd,!0))):(mn=xs[0]=E=null,gn=xs[1]=D=null)),hr(M,E,D)}let Na,cr,Ia,I,J,he,re,ae,Oe,We;function Be(E,D,V,X,j,ce){E??=rg,V??=md,X??="butt",j??=rg,ce??="round",E!=Na&&(h.strokeStyle=Na=E),j!=cr&&(h.fillStyle=cr=j),D!=Ia&&(h.lineWidth=Ia=D),ce!=J&&(h.lineJoin=J=ce),X!=he&&(h.lineCap=he=X),V!=I&&h.setLineDash(I=V)}function $e(E,D,V,X){D!=cr&&(h.fillStyle=cr=D),E!=re&&(h.font=re=E),V!=ae&&(h.textAlign=ae=V),X!=Oe&&(h.textBaseline=Oe=X)}function rt(E,D,V,X,j=0){if(X.length>0&&E.auto(i,lr)&&(D==null||D.min==null)){let ce=Ot(mn,0),Se=Ot(gn,X.length-1),Ae=V.min==null?V1(X,ce,Se,j,E.distr==3):[V.min,V.max];E.min=Ji(E.min,V.min=Ae[0]),E.max=ai(E.max,V.max=Ae[1])}}const xt={min:null,max:null};function Ct(){for(let X in w){let j=w[X];F[X]==null&&(j.min==null||F[M]!=null&&j.auto(i,lr))&&(F[X]=xt)}for(let X in w){let j=w[X];F[X]==null&&j.from!=null&&F[j.from]!=null&&(F[X]=xt)}F[M]!=null&&Rt(!0);let E={};for(let X in F){let j=F[X];if(j!=null){let ce=E[X]=ba(w[X],Q1);if(j.min!=null)xn(ce,j);else if(X!=M||s==2)if(hn==0&&ce.from==null){let Se=ce.range(i,null,null,X);ce.min=Se[0],ce.max=Se[1]}else ce.min=Jt,ce.max=-Jt}}if(hn>0){S.forEach((X,j)=>{if(s==1){let ce=X.scale,Se=F[ce];if(Se==null)return;let Ae=E[ce];if(j==0){let Ne=Ae.range(i,Ae.min,Ae.max,ce);Ae.min=Ne[0],Ae.max=Ne[1],mn=Zi(Ae.min,e[0]),gn=Zi(Ae.max,e[0]),gn-mn>1&&(e[0][mn]<Ae.min&&mn++,e[0][gn]>Ae.max&&gn--),X.min=yi[mn],X.max=yi[gn]}else X.show&&X.auto&&rt(Ae,Se,X,e[j],X.sorted);X.idxs[0]=mn,X.idxs[1]=gn}else if(j>0&&X.show&&X.auto){let[ce,Se]=X.facets,Ae=ce.scale,Ne=Se.scale,[Xe,Ke]=e[j],je=E[Ae],bt=E[Ne];je!=null&&rt(je,F[Ae],ce,Xe,ce.sorted),bt!=null&&rt(bt,F[Ne],Se,Ke,Se.sorted),X.min=Se.min,X.max=Se.max}});for(let X in E){let j=E[X],ce=F[X];if(j.from==null&&(ce==null||ce.min==null)){let Se=j.range(i,j.min==Jt?null:j.min,j.max==-Jt?null:j.max,X);j.min=Se[0],j.max=Se[1]}}}for(let X in E){let j=E[X];if(j.from!=null){let ce=E[j.from];if(ce.min==null)j.min=j.max=null;else{let Se=j.range(i,ce.min,ce.max,X);j.min=Se[0],j.max=Se[1]}}}let D={},V=!1;for(let X in E){let j=E[X],ce=w[X];if(ce.min!=j.min||ce.max!=j.max){ce.min=j.min,ce.max=j.max;let Se=ce.distr;ce._min=Se==3?Us(ce.min):Se==4?fd(ce.min,ce.asinh):Se==100?ce.fwd(ce.min):ce.min,ce._max=Se==3?Us(ce.max):Se==4?fd(ce.max,ce.asinh):Se==100?ce.fwd(ce.max):ce.max,D[X]=V=!0}}if(V){S.forEach((X,j)=>{s==2?j>0&&D.y&&(X._paths=null):D[X.scale]&&(X._paths=null)});for(let X in D)Pe=!0,zn("setScale",X);ie&&H.left>=0&&(fe=Re=!0)}for(let X in F)F[X]=null}function it(E){let D=pd(mn-1,0,hn-1),V=pd(gn+1,0,hn-1);for(;E[D]==null&&D>0;)D--;for(;E[V]==null&&V<hn-1;)V++;return[D,V]}function Lt(){if(hn>0){let E=S.some(D=>D._focus)&&We!=nt.alpha;E&&(h.globalAlpha=We=nt.alpha),S.forEach((D,V)=>{if(V>0&&D.show&&(un(V,!1),un(V,!0),D._paths==null)){let X=We;We!=D.alpha&&(h.globalAlpha=We=D.alpha);let j=s==2?[0,e[V][0].length-1]:it(e[V]);D._paths=D.paths(i,V,j[0],j[1]),We!=X&&(h.globalAlpha=We=X)}}),S.forEach((D,V)=>{if(V>0&&D.show){let X=We;We!=D.alpha&&(h.globalAlpha=We=D.alpha),D._paths!=null&&$t(V,!1);{let j=D._paths!=null?D._paths.gaps:null,ce=D.points.show(i,V,mn,gn,j),Se=D.points.filter(i,V,ce,j);(ce||Se)&&(D.points._paths=D.points.paths(i,V,mn,gn,Se),$t(V,!0))}We!=X&&(h.globalAlpha=We=X),zn("drawSeries",V)}}),E&&(h.globalAlpha=We=1)}}function un(E,D){let V=D?S[E].points:S[E];V._stroke=V.stroke(i,E),V._fill=V.fill(i,E)}function $t(E,D){let V=D?S[E].points:S[E],{stroke:X,fill:j,clip:ce,flags:Se,_stroke:Ae=V._stroke,_fill:Ne=V._fill,_width:Xe=V.width}=V._paths;Xe=Qt(Xe*zt,3);let Ke=null,je=Xe%2/2;D&&Ne==null&&(Ne=Xe>0?"#fff":Ae);let bt=V.pxAlign==1&&je>0;if(bt&&h.translate(je,je),!D){let kt=z-Xe/2,Bt=L-Xe/2,Pt=te+Xe,mt=we+Xe;Ke=new Path2D,Ke.rect(kt,Bt,Pt,mt)}D?Qe(Ae,Xe,V.dash,V.cap,Ne,X,j,Se,ce):Xt(E,Ae,Xe,V.dash,V.cap,Ne,X,j,Se,Ke,ce),bt&&h.translate(-je,-je)}function Xt(E,D,V,X,j,ce,Se,Ae,Ne,Xe,Ke){let je=!1;Ne!=0&&T.forEach((bt,kt)=>{if(bt.series[0]==E){let Bt=S[bt.series[1]],Pt=e[bt.series[1]],mt=(Bt._paths||To).band;ar(mt)&&(mt=bt.dir==1?mt[0]:mt[1]);let ct,on=null;Bt.show&&mt&&$1(Pt,mn,gn)?(on=bt.fill(i,kt)||ce,ct=Bt._paths.clip):mt=null,Qe(D,V,X,j,on,Se,Ae,Ne,Xe,Ke,ct,mt),je=!0}}),je||Qe(D,V,X,j,ce,Se,Ae,Ne,Xe,Ke)}const Nn=ya|Ed;function Qe(E,D,V,X,j,ce,Se,Ae,Ne,Xe,Ke,je){Be(E,D,V,X,j),(Ne||Xe||je)&&(h.save(),Ne&&h.clip(Ne),Xe&&h.clip(Xe)),je?(Ae&Nn)==Nn?(h.clip(je),Ke&&h.clip(Ke),Nt(j,Se),Mn(E,ce,D)):Ae&Ed?(Nt(j,Se),h.clip(je),Mn(E,ce,D)):Ae&ya&&(h.save(),h.clip(je),Ke&&h.clip(Ke),Nt(j,Se),h.restore(),Mn(E,ce,D)):(Nt(j,Se),Mn(E,ce,D)),(Ne||Xe||je)&&h.restore()}function Mn(E,D,V){V>0&&(D instanceof Map?D.forEach((X,j)=>{h.strokeStyle=Na=j,h.stroke(X)}):D!=null&&E&&h.stroke(D))}function Nt(E,D){D instanceof Map?D.forEach((V,X)=>{h.fillStyle=cr=X,h.fill(V)}):D!=null&&E&&h.fill(D)}function Gs(E,D,V,X){let j=b[E],ce;if(X<=0)ce=[0,0];else{let Se=j._space=j.space(i,E,D,V,X),Ae=j._incrs=j.incrs(i,E,D,V,X,Se);ce=hT(D,V,Ae,X,Se)}return j._found=ce}function yn(E,D,V,X,j,ce,Se,Ae,Ne,Xe){let Ke=Se%2/2;_==1&&h.translate(Ke,Ke),Be(Ae,Se,Ne,Xe,Ae),h.beginPath();let je,bt,kt,Bt,Pt=j+(X==0||X==3?-ce:ce);V==0?(bt=j,Bt=Pt):(je=j,kt=Pt);for(let mt=0;mt<E.length;mt++)D[mt]!=null&&(V==0?je=kt=E[mt]:bt=Bt=E[mt],h.moveTo(je,bt),h.lineTo(kt,Bt));h.stroke(),_==1&&h.translate(-Ke,-Ke)}function Ua(E){let D=!0;return b.forEach((V,X)=>{if(!V.show)return;let j=w[V.scale];if(j.min==null){V._show&&(D=!1,V._show=!1,Rt(!1));return}else V._show||(D=!1,V._show=!0,Rt(!1));let ce=V.side,Se=ce%2,{min:Ae,max:Ne}=j,[Xe,Ke]=Gs(X,Ae,Ne,Se==0?W:me);if(Ke==0)return;let je=j.distr==2,bt=V._splits=V.splits(i,X,Ae,Ne,Xe,Ke,je),kt=j.distr==2?bt.map(ct=>yi[ct]):bt,Bt=j.distr==2?yi[bt[1]]-yi[bt[0]]:Xe,Pt=V._values=V.values(i,V.filter(i,kt,X,Ke,Bt),X,Ke,Bt);V._rotate=ce==2?V.rotate(i,Pt,X,Ke):0;let mt=V._size;V._size=Ui(V.size(i,Pt,X,E)),mt!=null&&V._size!=mt&&(D=!1)}),D}function Ss(E){let D=!0;return Ho.forEach((V,X)=>{let j=V(i,X,_s,E);j!=ji[X]&&(D=!1),ji[X]=j}),D}function Hs(){for(let E=0;E<b.length;E++){let D=b[E];if(!D.show||!D._show)continue;let V=D.side,X=V%2,j,ce,Se=D.stroke(i,E),Ae=V==0||V==3?-1:1,[Ne,Xe]=D._found;if(D.label!=null){let ui=D.labelGap*Ae,Ai=Dn((D._lpos+ui)*zt);$e(D.labelFont[0],Se,"center",V==2?Mo:sg),h.save(),X==1?(j=ce=0,h.translate(Ai,Dn(L+we/2)),h.rotate((V==3?-hc:hc)/2)):(j=Dn(z+te/2),ce=Ai);let Or=yg(D.label)?D.label(i,E,Ne,Xe):D.label;h.fillText(Or,j,ce),h.restore()}if(Xe==0)continue;let Ke=w[D.scale],je=X==0?te:we,bt=X==0?z:L,kt=D._splits,Bt=Ke.distr==2?kt.map(ui=>yi[ui]):kt,Pt=Ke.distr==2?yi[kt[1]]-yi[kt[0]]:Ne,mt=D.ticks,ct=D.border,on=mt.show?mt.size:0,fn=Dn(on*zt),kn=Dn((D.alignTo==2?D._size-on-D.gap:D.gap)*zt),Yt=D._rotate*-hc/180,pn=p(D._pos*zt),Ei=(fn+kn)*Ae,ci=pn+Ei;ce=X==0?ci:0,j=X==1?ci:0;let Bi=D.font[0],es=D.align==1?va:D.align==2?ed:Yt>0?va:Yt<0?ed:X==0?"center":V==3?ed:va,Ms=Yt||X==1?"middle":V==2?Mo:sg;$e(Bi,Se,es,Ms);let Ti=D.font[1]*D.lineGap,zi=kt.map(ui=>p(o(ui,Ke,je,bt))),ts=D._values;for(let ui=0;ui<ts.length;ui++){let Ai=ts[ui];if(Ai!=null){X==0?j=zi[ui]:ce=zi[ui],Ai=""+Ai;let Or=Ai.indexOf(`
`)==-1?[Ai]:Ai.split(/\n/gm);for(let hi=0;hi<Or.length;hi++){let $v=Or[hi];Yt?(h.save(),h.translate(j,ce+hi*Ti),h.rotate(Yt),h.fillText($v,0,0),h.restore()):h.fillText($v,j,ce+hi*Ti)}}}mt.show&&yn(zi,mt.filter(i,Bt,E,Xe,Pt),X,V,pn,fn,Qt(mt.width*zt,3),mt.stroke(i,E),mt.dash,mt.cap);let ys=D.grid;ys.show&&yn(zi,ys.filter(i,Bt,E,Xe,Pt),X,X==0?2:1,X==0?L:z,X==0?we:te,Qt(ys.width*zt,3),ys.stroke(i,E),ys.dash,ys.cap),ct.show&&yn([pn],[1],X==0?1:0,X==0?1:2,X==1?L:z,X==1?we:te,Qt(ct.width*zt,3),ct.stroke(i,E),ct.dash,ct.cap)}zn("drawAxes")}function Rt(E){S.forEach((D,V)=>{V>0&&(D._paths=null,E&&(s==1?(D.min=null,D.max=null):D.facets.forEach(X=>{X.min=null,X.max=null})))})}let dn=!1,li=!1,qt=[];function En(){li=!1;for(let E=0;E<qt.length;E++)zn(...qt[E]);qt.length=0}function ti(){dn||(rE(Av),dn=!0)}function Oc(E,D=!1){dn=!0,li=D,E(i),Av(),D&&qt.length>0&&queueMicrotask(En)}i.batch=Oc;function Av(){if(_e&&(Ct(),_e=!1),Pe&&(Fe(),Pe=!1),Le){if(nn(f,va,He),nn(f,Mo,Ye),nn(f,wo,W),nn(f,bo,me),nn(g,va,He),nn(g,Mo,Ye),nn(g,wo,W),nn(g,bo,me),nn(d,wo,ht),nn(d,bo,xe),u.width=Dn(ht*zt),u.height=Dn(xe*zt),b.forEach(({_el:E,_show:D,_size:V,_pos:X,side:j})=>{if(E!=null)if(D){let ce=j===3||j===0?V:0,Se=j%2==1;nn(E,Se?"left":"top",X-ce),nn(E,Se?"width":"height",V),nn(E,Se?"top":"left",Se?Ye:He),nn(E,Se?"height":"width",Se?me:W),od(E,Er)}else Si(E,Er)}),Na=cr=Ia=J=he=re=ae=Oe=I=null,We=1,qo(!0),He!=Ee||Ye!=dt||W!=ze||me!=Ze){Rt(!1);let E=W/ze,D=me/Ze;if(ie&&!fe&&H.left>=0){H.left*=E,H.top*=D,Fa&&ps(Fa,Dn(H.left),0,W,me),Oa&&ps(Oa,0,Dn(H.top),W,me);for(let V=0;V<Et.length;V++){let X=Et[V];X!=null&&(sn[V]*=E,oi[V]*=D,ps(X,Ui(sn[V]),Ui(oi[V]),W,me))}}if(an.show&&!ge&&an.left>=0&&an.width>0){an.left*=E,an.width*=E,an.top*=D,an.height*=D;for(let V in of)nn(ka,V,an[V])}Ee=He,dt=Ye,ze=W,Ze=me}zn("setSize"),Le=!1}ht>0&&xe>0&&(h.clearRect(0,0,u.width,u.height),zn("drawClear"),y.forEach(E=>E()),zn("draw")),an.show&&ge&&(Bc(an),ge=!1),ie&&fe&&(Fr(null,!0,!1),fe=!1),ne.show&&ne.live&&Re&&(rf(),Re=!1),l||(l=!0,i.status=1,zn("ready")),lr=!1,dn=!1}i.redraw=(E,D)=>{Pe=D||!1,E!==!1?hr(M,A.min,A.max):ti()};function tf(E,D){let V=w[E];if(V.from==null){if(hn==0){let X=V.range(i,D.min,D.max,E);D.min=X[0],D.max=X[1]}if(D.min>D.max){let X=D.min;D.min=D.max,D.max=X}if(hn>1&&D.min!=null&&D.max!=null&&D.max-D.min<1e-16)return;E==M&&V.distr==2&&hn>0&&(D.min=Zi(D.min,e[0]),D.max=Zi(D.max,e[0]),D.min==D.max&&D.max++),F[E]=D,_e=!0,ti()}}i.setScale=tf;let nf,sf,Fa,Oa,Rv,Cv,Ba,za,Lv,Pv,rn,ln,ur=!1;const Yn=H.drag;let On=Yn.x,Bn=Yn.y;ie&&(H.x&&(nf=Ii(C1,g)),H.y&&(sf=Ii(L1,g)),A.ori==0?(Fa=nf,Oa=sf):(Fa=sf,Oa=nf),rn=H.left,ln=H.top);const an=i.select=xn({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),ka=an.show?Ii(R1,an.over?g:f):null;function Bc(E,D){if(an.show){for(let V in E)an[V]=E[V],V in of&&nn(ka,V,E[V]);D!==!1&&zn("setSelect")}}i.setSelect=Bc;function JR(E){if(S[E].show)q&&od(ue[E],Er);else if(q&&Si(ue[E],Er),ie){let V=Ge?Et[0]:Et[E];V!=null&&ps(V,-10,-10,W,me)}}function hr(E,D,V){tf(E,{min:D,max:V})}function ws(E,D,V,X){D.focus!=null&&nC(E),D.show!=null&&S.forEach((j,ce)=>{ce>0&&(E==ce||E==null)&&(j.show=D.show,JR(ce),s==2?(hr(j.facets[0].scale,null,null),hr(j.facets[1].scale,null,null)):hr(j.scale,null,null),ti())}),V!==!1&&zn("setSeries",E,D),X&&Yo("setSeries",i,E,D)}i.setSeries=ws;function QR(E,D){xn(T[E],D)}function jR(E,D){E.fill=Dt(E.fill||null),E.dir=Ot(E.dir,-1),D=D??T.length,T.splice(D,0,E)}function eC(E){E==null?T.length=0:T.splice(E,1)}i.addBand=jR,i.setBand=QR,i.delBand=eC;function tC(E,D){S[E].alpha=D,ie&&Et[E]!=null&&(Et[E].style.opacity=D),q&&ue[E]&&(ue[E].style.opacity=D)}let Vs,dr,Ur;const Ga={focus:!0};function nC(E){if(E!=Ur){let D=E==null,V=nt.alpha!=1;S.forEach((X,j)=>{if(s==1||j>0){let ce=D||j==0||j==E;X._focus=D?null:ce,V&&tC(j,ce?1:nt.alpha)}}),Ur=E,V&&ti()}}q&&vt&&Je(lg,Q,E=>{H._lock||(gt(E),Ur!=null&&ws(null,Ga,!0,Tn.setSeries))});function bs(E,D,V){let X=w[D];V&&(E=E/zt-(X.ori==1?Ye:He));let j=W;X.ori==1&&(j=me,E=j-E),X.dir==-1&&(E=j-E);let ce=X._min,Se=X._max,Ae=E/j,Ne=ce+(Se-ce)*Ae,Xe=X.distr;return Xe==3?Sa(10,Ne):Xe==4?q1(Ne,X.asinh):Xe==100?X.bwd(Ne):Ne}function iC(E,D){let V=bs(E,M,D);return Zi(V,e[0],mn,gn)}i.valToIdx=E=>Zi(E,e[0]),i.posToIdx=iC,i.posToVal=bs,i.valToPos=(E,D,V)=>w[D].ori==0?r(E,w[D],V?te:W,V?z:0):a(E,w[D],V?we:me,V?L:0),i.setCursor=(E,D,V)=>{rn=E.left,ln=E.top,Fr(null,D,V)};function Dv(E,D){nn(ka,va,an.left=E),nn(ka,wo,an.width=D)}function Nv(E,D){nn(ka,Mo,an.top=E),nn(ka,bo,an.height=D)}let $o=A.ori==0?Dv:Nv,Xo=A.ori==1?Dv:Nv;function sC(){if(q&&ne.live)for(let E=s==2?1:0;E<S.length;E++){if(E==0&&ye)continue;let D=ne.values[E],V=0;for(let X in D)de[E][V++].firstChild.nodeValue=D[X]}}function rf(E,D){if(E!=null&&(E.idxs?E.idxs.forEach((V,X)=>{Z[X]=V}):J1(E.idx)||Z.fill(E.idx),ne.idx=Z[0]),q&&ne.live){for(let V=0;V<S.length;V++)(V>0||s==1&&!ye)&&rC(V,Z[V]);sC()}Re=!1,D!==!1&&zn("setLegend")}i.setLegend=rf;function rC(E,D){let V=S[E],X=E==0&&U==2?yi:e[E],j;ye?j=V.values(i,E,D)??Ie:(j=V.value(i,D==null?null:X[D],E,D),j=j==null?Ie:{_:j}),ne.values[E]=j}function Fr(E,D,V){Lv=rn,Pv=ln,[rn,ln]=H.move(i,rn,ln),H.left=rn,H.top=ln,ie&&(Fa&&ps(Fa,Dn(rn),0,W,me),Oa&&ps(Oa,0,Dn(ln),W,me));let X,j=mn>gn;Vs=Jt,dr=null;let ce=A.ori==0?W:me,Se=A.ori==1?W:me;if(rn<0||hn==0||j){X=H.idx=null;for(let Ae=0;Ae<S.length;Ae++){let Ne=Et[Ae];Ne!=null&&ps(Ne,-10,-10,W,me)}vt&&ws(null,Ga,!0,E==null&&Tn.setSeries),ne.live&&(Z.fill(X),Re=!0)}else{let Ae,Ne,Xe;s==1&&(Ae=A.ori==0?rn:ln,Ne=bs(Ae,M),X=H.idx=Zi(Ne,e[0],mn,gn),Xe=B(e[0][X],A,ce,0));let Ke=-10,je=-10,bt=0,kt=0,Bt=!0,Pt="",mt="";for(let ct=s==2?1:0;ct<S.length;ct++){let on=S[ct],fn=Z[ct],kn=fn==null?null:s==1?e[ct][fn]:e[ct][1][fn],Yt=H.dataIdx(i,ct,X,Ne),pn=Yt==null?null:s==1?e[ct][Yt]:e[ct][1][Yt];if(Re=Re||pn!=kn||Yt!=fn,Z[ct]=Yt,ct>0&&on.show){let Ei=Yt==null?-10:Yt==X?Xe:B(s==1?e[0][Yt]:e[ct][0][Yt],A,ce,0),ci=pn==null?-10:R(pn,s==1?w[on.scale]:w[on.facets[1].scale],Se,0);if(vt&&pn!=null){let Bi=A.ori==1?rn:ln,es=Pn(nt.dist(i,ct,Yt,ci,Bi));if(es<Vs){let Ms=nt.bias;if(Ms!=0){let Ti=bs(Bi,on.scale),zi=pn>=0?1:-1,ts=Ti>=0?1:-1;ts==zi&&(ts==1?Ms==1?pn>=Ti:pn<=Ti:Ms==1?pn<=Ti:pn>=Ti)&&(Vs=es,dr=ct)}else Vs=es,dr=ct}}if(Re||Ge){let Bi,es;A.ori==0?(Bi=Ei,es=ci):(Bi=ci,es=Ei);let Ms,Ti,zi,ts,ys,ui,Ai=!0,Or=Me.bbox;if(Or!=null){Ai=!1;let hi=Or(i,ct);zi=hi.left,ts=hi.top,Ms=hi.width,Ti=hi.height}else zi=Bi,ts=es,Ms=Ti=Me.size(i,ct);if(ui=Me.fill(i,ct),ys=Me.stroke(i,ct),Ge)ct==dr&&Vs<=nt.prox&&(Ke=zi,je=ts,bt=Ms,kt=Ti,Bt=Ai,Pt=ui,mt=ys);else{let hi=Et[ct];hi!=null&&(sn[ct]=zi,oi[ct]=ts,mg(hi,Ms,Ti,Ai),fg(hi,ui,ys),ps(hi,Ui(zi),Ui(ts),W,me))}}}}if(Ge){let ct=nt.prox,on=Ur==null?Vs<=ct:Vs>ct||dr!=Ur;if(Re||on){let fn=Et[0];fn!=null&&(sn[0]=Ke,oi[0]=je,mg(fn,bt,kt,Bt),fg(fn,Pt,mt),ps(fn,Ui(Ke),Ui(je),W,me))}}}if(an.show&&ur)if(E!=null){let[Ae,Ne]=Tn.scales,[Xe,Ke]=Tn.match,[je,bt]=E.cursor.sync.scales,kt=E.cursor.drag;if(On=kt._x,Bn=kt._y,On||Bn){let{left:Bt,top:Pt,width:mt,height:ct}=E.select,on=E.scales[je].ori,fn=E.posToVal,kn,Yt,pn,Ei,ci,Bi=Ae!=null&&Xe(Ae,je),es=Ne!=null&&Ke(Ne,bt);Bi&&On?(on==0?(kn=Bt,Yt=mt):(kn=Pt,Yt=ct),pn=w[Ae],Ei=B(fn(kn,je),pn,ce,0),ci=B(fn(kn+Yt,je),pn,ce,0),$o(Ji(Ei,ci),Pn(ci-Ei))):$o(0,ce),es&&Bn?(on==1?(kn=Bt,Yt=mt):(kn=Pt,Yt=ct),pn=w[Ne],Ei=R(fn(kn,bt),pn,Se,0),ci=R(fn(kn+Yt,bt),pn,Se,0),Xo(Ji(Ei,ci),Pn(ci-Ei))):Xo(0,Se)}else lf()}else{let Ae=Pn(Lv-Rv),Ne=Pn(Pv-Cv);if(A.ori==1){let bt=Ae;Ae=Ne,Ne=bt}On=Yn.x&&Ae>=Yn.dist,Bn=Yn.y&&Ne>=Yn.dist;let Xe=Yn.uni;Xe!=null?On&&Bn&&(On=Ae>=Xe,Bn=Ne>=Xe,!On&&!Bn&&(Ne>Ae?Bn=!0:On=!0)):Yn.x&&Yn.y&&(On||Bn)&&(On=Bn=!0);let Ke,je;On&&(A.ori==0?(Ke=Ba,je=rn):(Ke=za,je=ln),$o(Ji(Ke,je),Pn(je-Ke)),Bn||Xo(0,Se)),Bn&&(A.ori==1?(Ke=Ba,je=rn):(Ke=za,je=ln),Xo(Ji(Ke,je),Pn(je-Ke)),On||$o(0,ce)),!On&&!Bn&&($o(0,0),Xo(0,0))}if(Yn._x=On,Yn._y=Bn,E==null){if(V){if(Wv!=null){let[Ae,Ne]=Tn.scales;Tn.values[0]=Ae!=null?bs(A.ori==0?rn:ln,Ae):null,Tn.values[1]=Ne!=null?bs(A.ori==1?rn:ln,Ne):null}Yo(nd,i,rn,ln,W,me,X)}if(vt){let Ae=V&&Tn.setSeries,Ne=nt.prox;Ur==null?Vs<=Ne&&ws(dr,Ga,!0,Ae):Vs>Ne?ws(null,Ga,!0,Ae):dr!=Ur&&ws(dr,Ga,!0,Ae)}}Re&&(ne.idx=X,rf()),D!==!1&&zn("setCursor")}let fr=null;Object.defineProperty(i,"rect",{get(){return fr==null&&qo(!1),fr}});function qo(E=!1){E?fr=null:(fr=g.getBoundingClientRect(),zn("syncRect",fr))}function Iv(E,D,V,X,j,ce,Se){H._lock||ur&&E!=null&&E.movementX==0&&E.movementY==0||(af(E,D,V,X,j,ce,Se,!1,E!=null),E!=null?Fr(null,!0,!0):Fr(D,!0,!1))}function af(E,D,V,X,j,ce,Se,Ae,Ne){if(fr==null&&qo(!1),gt(E),E!=null)V=E.clientX-fr.left,X=E.clientY-fr.top;else{if(V<0||X<0){rn=-10,ln=-10;return}let[Xe,Ke]=Tn.scales,je=D.cursor.sync,[bt,kt]=je.values,[Bt,Pt]=je.scales,[mt,ct]=Tn.match,on=D.axes[0].side%2==1,fn=A.ori==0?W:me,kn=A.ori==1?W:me,Yt=on?ce:j,pn=on?j:ce,Ei=on?X:V,ci=on?V:X;if(Bt!=null?V=mt(Xe,Bt)?o(bt,w[Xe],fn,0):-10:V=fn*(Ei/Yt),Pt!=null?X=ct(Ke,Pt)?o(kt,w[Ke],kn,0):-10:X=kn*(ci/pn),A.ori==1){let Bi=V;V=X,X=Bi}}Ne&&(D==null||D.cursor.event.type==nd)&&((V<=1||V>=W-1)&&(V=Rr(V,W)),(X<=1||X>=me-1)&&(X=Rr(X,me))),Ae?(Rv=V,Cv=X,[Ba,za]=H.move(i,V,X)):(rn=V,ln=X)}const of={width:0,height:0,left:0,top:0};function lf(){Bc(of,!1)}let Uv,Fv,Ov,Bv;function zv(E,D,V,X,j,ce,Se){ur=!0,On=Bn=Yn._x=Yn._y=!1,af(E,D,V,X,j,ce,Se,!0,!1),E!=null&&(Je(id,rd,kv,!1),Yo(ag,i,Ba,za,W,me,null));let{left:Ae,top:Ne,width:Xe,height:Ke}=an;Uv=Ae,Fv=Ne,Ov=Xe,Bv=Ke}function kv(E,D,V,X,j,ce,Se){ur=Yn._x=Yn._y=!1,af(E,D,V,X,j,ce,Se,!1,!0);let{left:Ae,top:Ne,width:Xe,height:Ke}=an,je=Xe>0||Ke>0,bt=Uv!=Ae||Fv!=Ne||Ov!=Xe||Bv!=Ke;if(je&&bt&&Bc(an),Yn.setScale&&je&&bt){let kt=Ae,Bt=Xe,Pt=Ne,mt=Ke;if(A.ori==1&&(kt=Ne,Bt=Ke,Pt=Ae,mt=Xe),On&&hr(M,bs(kt,M),bs(kt+Bt,M)),Bn)for(let ct in w){let on=w[ct];ct!=M&&on.from==null&&on.min!=Jt&&hr(ct,bs(Pt+mt,ct),bs(Pt,ct))}lf()}else H.lock&&(H._lock=!H._lock,Fr(D,!0,E!=null));E!=null&&(ut(id,rd),Yo(id,i,rn,ln,W,me,null))}function aC(E,D,V,X,j,ce,Se){if(H._lock)return;gt(E);let Ae=ur;if(ur){let Ne=!0,Xe=!0,Ke=10,je,bt;A.ori==0?(je=On,bt=Bn):(je=Bn,bt=On),je&&bt&&(Ne=rn<=Ke||rn>=W-Ke,Xe=ln<=Ke||ln>=me-Ke),je&&Ne&&(rn=rn<Ba?0:W),bt&&Xe&&(ln=ln<za?0:me),Fr(null,!0,!0),ur=!1}rn=-10,ln=-10,Z.fill(null),Fr(null,!0,!0),Ae&&(ur=Ae)}function Gv(E,D,V,X,j,ce,Se){H._lock||(gt(E),Wo(),lf(),E!=null&&Yo(cg,i,rn,ln,W,me,null))}function Hv(){b.forEach(dT),K(i.width,i.height,!0)}Tr(ac,xa,Hv);const Ha={};Ha.mousedown=zv,Ha.mousemove=Iv,Ha.mouseup=kv,Ha.dblclick=Gv,Ha.setSeries=(E,D,V,X)=>{let j=Tn.match[2];V=j(i,D,V),V!=-1&&ws(V,X,!0,!1)},ie&&(Je(ag,g,zv),Je(nd,g,Iv),Je(og,g,E=>{gt(E),qo(!1)}),Je(lg,g,aC),Je(cg,g,Gv),Cd.add(i),i.syncRect=qo);const zc=i.hooks=n.hooks||{};function zn(E,D,V){li?qt.push([E,D,V]):E in zc&&zc[E].forEach(X=>{X.call(null,i,D,V)})}(n.plugins||[]).forEach(E=>{for(let D in E.hooks)zc[D]=(zc[D]||[]).concat(E.hooks[D])});const Vv=(E,D,V)=>V,Tn=xn({key:null,setSeries:!1,filters:{pub:Ag,sub:Ag},scales:[M,S[1]?S[1].scale:null],match:[Rg,Rg,Vv],values:[null,null]},H.sync);Tn.match.length==2&&Tn.match.push(Vv),H.sync=Tn;const Wv=Tn.key,cf=d0(Wv);function Yo(E,D,V,X,j,ce,Se){Tn.filters.pub(E,D,V,X,j,ce,Se)&&cf.pub(E,D,V,X,j,ce,Se)}cf.sub(i);function oC(E,D,V,X,j,ce,Se){Tn.filters.sub(E,D,V,X,j,ce,Se)&&Ha[E](null,D,V,X,j,ce,Se)}i.pub=oC;function lC(){cf.unsub(i),Cd.delete(i),_t.clear(),cd(ac,xa,Hv),c.remove(),Q?.remove(),zn("destroy")}i.destroy=lC;function uf(){zn("init",n,e),Vo(e||n.data,!1),F[M]?tf(M,F[M]):Wo(),ge=an.show&&(an.width>0||an.height>0),fe=Re=!0,K(n.width,n.height)}return S.forEach(Da),b.forEach(zs),t?t instanceof HTMLElement?(t.appendChild(c),uf()):t(i,uf):uf(),i}qn.assign=xn,qn.fmtNum=dd,qn.rangeNum=uc,qn.rangeLog=cc,qn.rangeAsinh=ud,qn.orient=Lr,qn.pxRatio=zt,qn.join=sE,qn.fmtDate=gd,qn.tzDate=mE,qn.sync=d0;{qn.addGap=ZE,qn.clipGaps=vc;let n=qn.paths={points:x0};n.linear=w0,n.stepped=jE,n.bars=eT,n.spline=nT}function ms(n,e,t){const i=e-n;if(!(i>0)||!Number.isFinite(i))return[];const s=10**Math.floor(Math.log10(i/t)),r=[1,2,5,10,20].map(o=>o*s).find(o=>i/o<=t)??i,a=[];for(let o=Math.ceil(n/r-1e-9);o*r<=e+1e-9*i;o++)a.push(Number((o*r).toPrecision(12)));return a}function C0(n,e,t){if(!(n>0)||!(e>n))return[];const i=Math.floor(Math.log10(n)),s=Math.ceil(Math.log10(e)),r=c=>c.filter(u=>u>=n*.999999&&u<=e*1.000001),a=(c,u=1)=>{const h=[];for(let d=i;d<=s;d+=u)for(const f of c)h.push(Number((f*10**d).toPrecision(12)));return r(h)},o=a([1,2,5]);if(o.length<=t&&o.length>=3)return o;const l=a([1]);return l.length>t?a([1],Math.ceil(l.length/t)):l.length>=3?l:o.length>=3&&o.length<=t+2?o:ms(n,e,t)}function Sn(n,e,t=.05){let i=1/0,s=-1/0;for(const r of n)r==null||!Number.isFinite(r)||e&&r<=0||(r<i&&(i=r),r>s&&(s=r));if(!(s>=i))return e?{low:.1,high:1}:{low:0,high:1};if(e){if(s===i)return{low:i/2,high:s*2};const r=(s/i)**t;return{low:i/r,high:s*r}}if(s===i){const r=Math.abs(i)*.05||.5;return{low:i-r,high:s+r}}return{low:i-t*(s-i),high:s+t*(s-i)}}function wc(n,e=[]){const t=n.filter(a=>Number.isFinite(a)).sort((a,o)=>a-o);if(!t.length)return NaN;const i=t[0],s=t[Math.floor((t.length-1)/2)],r=e.filter(a=>a<=i+4*Math.abs(i));return Math.max(s+(s-i),i+.001*Math.abs(i),...r)}function Pr(n){const e=n.filter(t=>Number.isFinite(t));return!e.length||e.some(t=>t<=0)?!1:Math.max(...e)/Math.min(...e)>20}const Co='12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',fT=28;function Qn(n){const{into:e}=n;let t={x:n.x,y:n.y};e.setAttribute("role","img"),e.setAttribute("aria-label",n.about),e.tabIndex=-1;const i=()=>Math.max(240,e.clientWidth),s=b=>()=>[t[b].range.low,t[b].range.high],r=b=>(w,T,M,x)=>{const y=t[b],C=b==="x"?Math.max(3,Math.floor(i()/90)):Math.max(3,Math.floor(n.height/46));return y.at?y.at.filter(N=>N>=M&&N<=x):y.log?C0(M,x,C):ms(M,x,C)},a=b=>(w,T)=>T.map(t[b].text??sl),o=b=>({time:!1,range:s(b),distr:t[b].log?3:1,log:10}),l=()=>St("soft"),c={stroke:()=>St("grid"),width:1},u=()=>[[t.x.range.low,t.x.range.high],[t.y.range.low,t.y.range.high]],h=()=>new qn({width:i(),height:n.height,padding:[10,20,0,0],legend:{show:!1},cursor:{show:!1},scales:{x:o("x"),y:o("y")},axes:[{stroke:l,grid:c,ticks:{show:!1},font:Co,labelFont:Co,show:!n.bare,label:t.x.label||void 0,labelSize:22,labelGap:2,size:30,space:10,splits:r("x"),values:a("x"),filter:(b,w)=>w},{stroke:l,grid:c,ticks:{show:!1},font:Co,labelFont:Co,label:t.y.label||void 0,labelSize:22,labelGap:4,size:n.left??d,space:10,splits:r("y"),values:a("y"),filter:(b,w)=>w}],series:[{},{show:!0,paths:()=>null,points:{show:!1}}],hooks:{draw:[f]}},u(),e),d=(b,w)=>{const T=Math.max(0,...(w??[]).map(M=>M.length));return b.ctx.font=Co,Math.ceil(T*6.8)+12},f=b=>{const{ctx:w,bbox:T}=b;w.save(),w.beginPath(),w.rect(T.left,T.top,T.width,T.height),w.clip();const M=qn.pxRatio;n.draw({context:w,x:x=>b.valToPos(x,"x",!0),y:x=>b.valToPos(x,"y",!0),ratio:M,box:T}),w.restore()};let g=h();const _=pT(e),p=()=>g.redraw(!1,!0);Vc(p);const m=b=>{const w=g.over.getBoundingClientRect(),T=b.clientX-w.left,M=b.clientY-w.top;let x=null,y=fT**2;for(const C of n.spots?.()??[]){const N=g.valToPos(C.x,"x")-T,A=g.valToPos(C.y,"y")-M,U=N*N+A*A;U<y&&(y=U,x=C)}return x};n.spots&&(e.addEventListener("pointermove",b=>{const w=m(b);n.onHover?.(w?w.run:null),w?_.show(w.words,g.over.offsetLeft+g.valToPos(w.x,"x"),g.over.offsetTop+g.valToPos(w.y,"y")):_.hide()}),e.addEventListener("pointerleave",()=>{n.onHover?.(null),_.hide()}),e.addEventListener("click",b=>{const w=m(b);w&&n.onClick?.(w.run)}));const S=()=>{g.destroy(),g=h()};return new ResizeObserver(()=>{Math.abs(i()-g.width)>1&&g.setSize({width:i(),height:n.height})}).observe(e),{get canvas(){return g.ctx.canvas},redraw:p,replace:(b,w)=>{const T=(x,y)=>x.label===y.label&&x.log===y.log,M=T(b,t.x)&&T(w,t.y);t={x:b,y:w},M?g.setData(u()):S()},xAt:b=>g.posToVal(b-g.over.getBoundingClientRect().left,"x")}}function pT(n){const e=document.createElement("div");return e.className="hint",e.hidden=!0,n.append(e),{show:(t,i,s)=>{e.replaceChildren(...t.map(a=>{const o=document.createElement("div");return o.textContent=a,o})),e.hidden=!1;const r=n.clientWidth-e.offsetWidth-4;e.style.left=`${Math.max(0,Math.min(r,i+14))}px`,e.style.top=`${Math.max(0,s-e.offsetHeight-10)}px`},hide:()=>{e.hidden=!0}}}const Pd=240;function Dr(n,e,t){return e==="updates"?n.updates[t]:e==="seen"?n.seen[t]:n.updates[t]*n.second}function Lo(n,e){const i=n.flatMap(a=>a.updates.length>1?[Dr(a,e,1),Dr(a,e,a.updates.length-1)]:[]).filter(a=>a>0&&Number.isFinite(a)),s=Math.min(...i),r=Math.max(...i);return i.length?[s,Math.max(r,s*1.01)]:[1,2]}function Dd([n,e],t){return t===0?0:n*(e/n)**((t-1)/(Pd-1))}function mT(n,e,t){let i=0,s=n.updates.length-1;for(;i<s;){const r=i+s+1>>1;Dr(n,e,r)<=t*(1+1e-9)?i=r:s=r-1}return i}const gT=1e-5;function vT(){const n=v("div",{class:"picture"});let e=null,t=[],i=0,s="updates",r=0;const a=(l,c)=>Math.max(l.heights[c]-i,1e-300),o=({context:l,x:c,y:u,ratio:h,box:d})=>{const[f]=Lo(t,s);if(t.forEach((p,m)=>{l.beginPath(),l.moveTo(d.left,u(a(p,0)));for(let S=1;S<p.updates.length;S++)l.lineTo(c(Dr(p,s,S)),u(a(p,S)));l.strokeStyle=jt(p.colour??m),l.lineWidth=2*h,l.lineJoin="round",l.stroke(),p.near!==null&&p.near>0&&(l.beginPath(),l.arc(c(Dr(p,s,p.near)),u(a(p,p.near)),5*h,0,2*Math.PI),l.fillStyle=jt(p.colour??m),l.fill(),l.strokeStyle=St("card"),l.lineWidth=1.5*h,l.stroke())}),!t.length)return;l.strokeStyle=St("soft"),l.lineWidth=h,l.setLineDash([5*h,4*h]),l.beginPath();const g=u(.01*a(t[0],0));l.moveTo(d.left,g),l.lineTo(d.left+d.width,g),l.stroke(),l.setLineDash([]);const _=Math.max(f,Dd(Lo(t,s),r));l.beginPath(),l.moveTo(c(_),d.top),l.lineTo(c(_),d.top+d.height),l.stroke()};return{element:n,show:(l,c,u)=>{[t,i,s]=[l,c,u];const[h,d]=Lo(t,s),f=t.length?a(t[0],0):1,g=t.flatMap(S=>[...S.heights].map((b,w)=>a(S,w))),_=Math.max(gT*f,g.reduce((S,b)=>Math.min(S,b),f)),p=g.reduce((S,b)=>Math.max(S,b),f),m=[{label:ft(s),log:!0,range:{low:h,high:d}},{label:ft("curve"),log:!0,range:{low:Math.min(_*.7,.005*f),high:Math.min(p,100*f)*1.5}}];e?e.replace(...m):e=Qn({into:n,x:m[0],y:m[1],height:260,about:ft("curve"),draw:o})},at:l=>{r=l,e?.redraw()}}}function Fi(n){if(!Number.isFinite(n))return"–";for(const[e,t]of[[1,"s"],[.001,"ms"],[1e-6,"µs"]])if(n>=e)return`${le(n/e,3)} ${t}`;return`${le(n/1e-9,3)} ns`}const Os=n=>Math.round(n).toLocaleString("en");function _T(n,e,t){const[i,s,r]=n,a=[];for(const l of n){if(l.near===null||l.near===0)continue;const c=Os(l.updates[l.near]),u=Os(l.seen[l.near]);a.push(en([`${jm(xi(l))}: ${c} updates, ${u} rows seen until 1 % of the way is left.`,`${xi(l)}：更新 ${c} 次、看过 ${u} 行后，只剩 1 % 的路程。`]))}if(i.near&&s.near&&s.seen[s.near]<i.seen[i.near]){const l=le(i.seen[i.near]/s.seen[s.near],2);a.push(en([`Each of its ${Os(i.updates[i.near])} updates cost full batch all ${Os(e)} rows. ${Os(Number(s.batch))} rows already show about where downhill is: mini-batches needed ${l} times fewer rows.`,`全批量的 ${Os(i.updates[i.near])} 次更新每次都要看完 ${Os(e)} 行。${Os(Number(s.batch))} 行已大致指出下坡方向：小批量所需的行数只有 ${l} 分之一。`]))}if(n.every(({second:l})=>Number.isFinite(l))){const l=_=>_.second/(_.batch==="full"?e:Number(_.batch)),c=l(r)/l(s),u=Os(Number(s.batch)),h=le(c,2),d=c>1.1?en([`a row alone costs ${h} times as much as in a mini-batch, for the work around an update is shared by its rows.`,`单独一行的开销是小批量中一行的 ${h} 倍，因为一次更新的固定开销由其中各行分摊。`]):en(["for a model so small a row in a mini-batch costs no less than a row alone.","模型这么小时，小批量中的一行并不比单独一行便宜。"]),f=en([`One update took ${Fi(i.second)} with all rows, ${Fi(s.second)} with ${u}, ${Fi(r.second)} with one: `,`一次更新：全部行 ${Fi(i.second)}，${u} 行 ${Fi(s.second)}，一行 ${Fi(r.second)}。`]);a.push(f+d);const g=n.filter(_=>_.near!==null);if(g.length>1){const _=b=>Dr(b,"seconds",b.near),[p,m]=[...g].sort((b,w)=>_(b)-_(w)),S=le(_(m)/_(p),2);a.push(en([`Quickest by the clock: ${xi(p)}, ${Fi(_(p))}; next ${xi(m)}, ${Fi(_(m))} (${S} times as long).`,`按时间最快的是${xi(p)}，${Fi(_(p))}；其次是${xi(m)}，${Fi(_(m))}（${S} 倍）。`]))}}const o=l=>le(Math.max(0,l.stays-t),2);return n.every(({near:l,diverged:c})=>l!==null&&!c)&&a.push(en([`In the last epoch single rows are still ${o(r)} above the least loss on average, mini-batches ${o(s)}, full batch ${o(i)}: one row's slope is that of the whole plus noise, whose size falls with the square root of the batch. A smaller rate, or one that falls, calms it.`,`最后一轮中，单样本平均仍高出最小损失 ${o(r)}，小批量 ${o(s)}，全批量 ${o(i)}：一行的梯度等于总体梯度加噪声，噪声随批量的平方根减小。更小或递减的学习率能让它平静下来。`])),a}function xT(n,e,t,i){let s=[],r=null,a=0,o=null;const l=()=>n.find(({name:H})=>H===e.set)??n[0],c=()=>e.rates??l().rates,u=()=>e.start??l().start,h=()=>["full",e.batch,1],d=()=>({set:l().name,rows:e.rows}),f=So(ft("about"),H=>{e.start=[Number(H[0].toPrecision(4)),Number(H[1].toPrecision(4))],w()},()=>{e.view=f.view(),e.log=f.log(),t()}),g=vT(),_=$a(()=>S()),p=v("output",{class:"n"}),m=()=>{const H=Dd(Lo(s,e.by),_.step());return s.map(q=>mT(q,e.by,H))};function S(){if(!r||!s.length)return;const H=Dd(Lo(s,e.by),_.step());f.draw({walks:s,steps:m(),start:u(),shown:null}),p.textContent=e.by==="seconds"?Fi(H):`${Math.round(H).toLocaleString("en")} ${ft(e.by)}`,g.at(_.step()),t()}async function b(){o?.abort(),o=new AbortController;const{signal:H}=o;f.setWaiting(!0);try{const q=await ni("batches/surface",{...d(),start:u(),size:96},H);r=q.said;const{values:ie,shape:$}=q.arrays.heights,Q={x:r.w,y:r.b,columns:$[1],rows:$[0],heights:ie,low:r.low,high:r.high};await w(H),f.show(Q,{minima:[r.minimum]}),Z()}catch(q){q instanceof DOMException||i(q instanceof Error?q.message:String(q))}finally{o.signal===H&&f.setWaiting(!1)}}async function w(H){H||(o?.abort(),o=new AbortController);const q=H??o.signal,ie={...d(),runs:h().map(($,Q)=>({batch_size:$,lr:c()[Q]}))};try{const $=await ni("batches/runs",{...ie,start:u(),epochs:e.epochs,seed:e.seed},q),{updates:Q,seen:se,points:oe,losses:ue}=$.arrays,de=new Map(s.map(ye=>[ye.batch,ye.second]));let Te=0;a=$.said.least,s=$.said.runs.map((ye,Ie)=>{const[at,ot]=[Te,Te+ye.count];return Te=ot,{...ye,name:xi(ye),words:`sgd lr=${ye.lr} batch_size=${ye.batch}`,ended:ye.diverged?ye.count-1:-1,colour:Ie,points:oe.values.subarray(2*at,2*ot),heights:ue.values.subarray(at,ot),updates:Q.values.subarray(at,ot),seen:se.values.subarray(at,ot),second:de.get(ye.batch)??NaN}}),i(""),Z(),_.show(Pd,T?_.step():Pd),T=!0,await x(q)}catch($){$ instanceof DOMException||i($ instanceof Error?$.message:String($))}}let T=!1,M="";async function x(H){const q={...d(),runs:h().map($=>({batch_size:$,lr:.1}))},ie=JSON.stringify(q);if(ie!==M){const{said:$}=await ni("batches/seconds",q,H);s.forEach((Q,se)=>Q.second=$.seconds[se]),M=ie}Z(),S()}const y=v("tbody",{}),C=v("ul",{class:"told"}),N=[0,1,2].map(H=>{const q=v("input",{type:"range",min:-3,max:1,step:.02}),ie=v("output",{class:"n"});q.addEventListener("input",()=>{const se=[...c()];se[H]=Number((10**Number(q.value)).toPrecision(3)),e.rates=se,ie.textContent=vn(se[H]),w()});const $=v("span",{}),Q=[0,1,2,3].map(()=>v("td",{class:"n"}));return y.append(v("tr",{},v("th",{scope:"row"},v("span",{class:"pin"},v("span",{class:`dot-of g${H}`}),$)),v("td",{},v("div",{class:"slide"},q,ie)),...Q)),()=>{const se=s.at(H),oe=xi({batch:h()[H]});if($.textContent=oe,q.setAttribute("aria-label",`${ft("rate")}, ${oe}`),document.activeElement!==q&&(q.value=String(Math.log10(c()[H]))),ie.textContent=vn(c()[H]),!se)return;const ue=se.near;["updates","seen","seconds"].forEach((de,Te)=>{const ye=ue===null?NaN:Dr(se,de,ue);Q[Te].textContent=ue===null?Te?"–":ft(se.diverged?"diverged":"never"):de==="seconds"?Fi(ye):ye.toLocaleString("en")}),Q[3].textContent=se.diverged?"–":le(Math.max(0,se.stays-a),3),Q[3].title=se.status}}),A=v("span",{}),U=()=>{const H=["updates","seen","seconds"].map(q=>({value:q,words:ft(q)}));et(A,ns(ft("by"),H,e.by,q=>{e.by=q,g.show(s,a,e.by),S()}))},B=v("select",{"aria-label":ft("rows")},...n.map(({name:H,title:q})=>v("option",{value:H},en(q))));B.addEventListener("change",()=>{e.set=B.value,[e.rates,e.start]=[null,null],M="",b()});const R=(H,q,ie,$,Q)=>{const se=v("input",{type:"number",min:H,max:q(),step:1,"aria-label":ie});return se.addEventListener("change",()=>{$(Is(se.value,H,q(),Q())),se.value=String(Q()),b()}),{element:v("label",{},`${ie} `,se),fill:()=>se.value=String(Q())}},F=R(16,()=>4096,ft("count"),H=>{e.rows=H,e.batch=Math.min(e.batch,H)},()=>e.rows),O=R(1,()=>e.rows,ft("batch"),H=>e.batch=H,()=>e.batch),P=R(1,()=>60,ft("epochs"),H=>e.epochs=H,()=>e.epochs),G=R(0,()=>2**31-1,ft("seed"),H=>e.seed=H,()=>e.seed),k=v("button",{type:"button",class:"save"},ft("another"));k.addEventListener("click",()=>{e.seed+=1,G.fill(),w()});const Y=v("p",{class:"note"});function Z(){B.value=l().name,Y.textContent=en(l().about);for(const H of[F,O,P,G])H.fill();for(const H of N)H();A.firstChild===null&&U(),s.length&&(et(C,..._T(s,e.rows,a).map(H=>v("li",{},H))),g.show(s,a,e.by))}return{element:v("div",{class:"lab"},v("section",{class:"card","aria-label":ft("kinds")},v("div",{class:"above"},B,f.controls),Y,f.element,_.element,v("div",{class:"above"},v("span",{},ft("by")),A,p),v("p",{class:"aside"},ft("click")),v("h2",{class:"sub"},ft("curve")),g.element),v("section",{class:"card","aria-label":ft("why")},v("div",{class:"above"},F.element,O.element,P.element,G.element,k),v("div",{class:"runs-of-lab kinds-of-lab",tabindex:0,role:"group","aria-label":ft("until")},v("table",{},v("thead",{},v("tr",{},v("td",{}),v("td",{}),v("th",{class:"n",colspan:3,scope:"colgroup"},ft("until")),v("td",{})),v("tr",{},v("th",{},ft("kinds")),v("th",{},ft("rate")),...["updates","seen","seconds","stays"].map(H=>v("th",{class:"n"},ft(H))))),y)),v("h2",{class:"sub"},ft("why")),C,v("p",{class:"aside"},ft("measured")),v("p",{class:"aside"},ft("recordedAt")))),steps:_,canvas:f.canvas,runs:()=>s,values:()=>({runs:s,surface:r,least:a,by:e.by,frame:_.step(),points:s.length?m():[],start:u(),rates:c()}),anew:()=>(M="",U(),b()),setView:()=>{f.setView(e.view),f.setLog(e.log)},close:()=>{_.pause(),o?.abort(),f.close()}}}const ST={name:"batches",title:["Three kinds of descent","三种梯度下降"],lead:["All rows for each step, one row, or a few: the same data, the same surface, the same start. Real runs of the engine that thalweg fit trains with.","每一步用全部行、一行或几行：同样的数据、同一曲面、同一起点。都是 thalweg fit 所用引擎的真实运行。"],open:wT};async function wT(n,e){const t=await Es("batches/sets"),i={...p1},s=c=>{Object.assign(i,v1(c,i)),t.some(({name:u})=>u===i.set)||(i.set=t[0].name)};s(e.parts);let r=!1;const a=()=>{r&&(e.keep(g1(i)),e.expose({state:i,...o.values(),...l.values()}))},o=xT(t,i,a,e.tell),l=_1(i,a,e.tell);return et(n,o.element,v("div",{class:"second"},l.element)),o.setView(),await o.anew(),r=!0,a(),l.anew(),{read:c=>{s(c),o.setView(),o.anew(),l.anew()},exports:()=>({picture:o.canvas,legend:Df(o.runs()),table:()=>bT(o.runs()),player:o.steps}),close:()=>{o.close(),l.close()}}}function bT(n){const e=t=>n.flatMap(i=>[...i.updates].map((s,r)=>t(i,r)));return[{name:"run",values:e(t=>t.name)},{name:"updates",values:e((t,i)=>t.updates[i])},{name:"rows_seen",values:e((t,i)=>t.seen[i])},{name:"seconds",values:e((t,i)=>t.updates[i]*t.second)},{name:"w",values:e((t,i)=>t.points[2*i])},{name:"b",values:e((t,i)=>t.points[2*i+1])},{name:"loss",values:e((t,i)=>t.heights[i])}]}const Aa=["task","loss","models","optimizers","lrs","batch_sizes","epochs","folds","runs"];function L0(){return{table:"",target:"",options:Object.fromEntries(Aa.map(e=>[e,""])),seconds:"",race:null}}function MT(n){const e=new URLSearchParams,t=(i,s)=>{s&&e.set(i,s)};t("table",n.table),t("target",n.target);for(const i of Aa)t(i,n.options[i].trim());return t("seconds",n.seconds.trim()),n.race!==null&&t("race",String(n.race)),e}function P0(n,e){const t={...e.options};for(const s of Aa)t[s]=n.get(s)??t[s];const i=n.get("race");return{table:n.get("table")??e.table,target:n.get("target")??e.target,options:t,seconds:n.get("seconds")??e.seconds,race:i!==null&&/^[1-9]\d{0,8}$/.test(i)?Number(i):e.race}}function yT(n){const e=Object.fromEntries(Aa.map(s=>[s,n.options[s].trim()]).filter(([,s])=>s)),t=n.seconds.trim();if(!t)return{target:n.target,options:e};const i=Number(t);return{target:n.target,options:e,seconds:Number.isFinite(i)?i:t}}function D0(n,e){const t=n.split(",").map(i=>i.trim()).filter(Boolean);return(t.includes(e)?t.filter(i=>i!==e):[...t,e]).join(",")}function N0(n,e){return n.split(",").some(t=>t.trim()===e)}const st=ki({table:["The table","数据表"],drop:["Drop a table here: CSV, TSV, JSON Lines, Parquet, Arrow …","将数据表拖放到此处：CSV、TSV、JSON Lines、Parquet、Arrow ……"],choose:["Choose a file …","选择文件……"],bundled:["or take","或使用"],stays:["It stays on this machine: in a temporary folder, until the lab ends.","文件只留在本机的临时文件夹中，实验室结束时删除。"],uploading:["Reading the file …","正在读取文件……"],tooLarge:["This file is larger than what the page takes; name it on the command line: thalweg lab FILE --target COLUMN. It takes at most","文件超出页面上限，请在命令行指定：thalweg lab FILE --target COLUMN。上限为"],rows:["rows","行"],firstRows:["the first rows, by which the columns are described here","前若干行（以下各列的描述基于这些行）"],columns:["columns","列"],target:["Predict","预测目标"],column:["column","列名"],role:["role","角色"],detail:["what the survey found","概况"],values:["values","取值示例"],isTarget:["target","目标"],settings:["What is compared","比较什么"],task:["Task","任务"],auto:["by the target","由目标决定"],loss:["Loss","损失"],ofTask:["the task's own","任务默认"],models:["Models","模型"],optimizers:["Optimizers","优化器"],lrs:["Learning rates","学习率"],batch_sizes:["Batch sizes","批大小"],epochs:["Epochs","轮数"],folds:["Folds","折数"],runs:["Runs at most","最多运行数"],seconds:["Seconds at most","最长秒数"],add:["add","添加"],leftOut:["Empty fields: a set for all purposes, as thalweg race takes it.","留空则采用 thalweg race 的通用设置。"],begin:["Race","开始比赛"],stop:["Stop, keep the result","停止并保留结果"],stopping:["Stopping; what was reached is being judged.","正在停止，并评估已得到的结果。"],timeOver:["The time is over; what was reached is being judged.","时间到，正在评估已得到的结果。"],race:["The race","比赛"],reading:["Reading and encoding the table …","正在读取并编码数据表……"],compiling:["Compiling, the first time only:","正在编译（仅首次需要）："],training:["Training","训练中"],epoch:["epoch","轮"],of:["of","/"],running:["runs still in it","个运行仍在进行"],secondsLeft:["s left","秒剩余"],judging:["Training is over: the answer is being judged …","训练结束，正在评估……"],run:["run","运行"],now:["now","当前"],best:["best","最佳"],ended:["how it ended","结束原因"],isRunning:["running","进行中"],leads:["leads","领先"],more:["further runs are in the curves, not in this list.","个运行只显示在曲线中。"],each:["All runs:","所有运行："],listed:["Runs of the race","比赛中的运行"],course:["How the race went","比赛过程"],folded:["Each line is the mean over folds:","每条线为各折的平均，折数："],failed:["There is no result.","没有结果。"],result:["The result","结果"],english:["","以下部分与报告文件相同，为英文。"],model:["Save the model","保存模型"],report:["Save the report","保存报告"],predicting:["Predicting","预测"],batchLoss:["There are no validation rows: the running batch loss is shown.","没有验证行：显示批次损失的滑动平均。"]}),ET=ki({target:["target","目标"],weight:["weight","权重"],number:["number","数值"],category:["category","类别"],text:["text","文本"],date:["date","日期"],time:["time","时间"],duration:["duration","时长"],group:["group","分组"],dropped:["left out","不使用"]}),I0=ki({regression:["regression: a number","回归：数值"],binary:["binary: yes or no","二分类"],multiclass:["multiclass: one of several","多分类"],count:["count: how many","计数"]}),TT=["linear","bins","both","nets","64","64x64"],AT=["auto","1e-3:1:7"],RT=["32","256","full"],CT=["sgd","momentum","nag","adagrad","rmsprop","adam","adamw","lbfgs"];function LT(n,e,t){const i=new Map,s=[],r=(p,m)=>{p==="seconds"?n().seconds=m:n().options[p]=m,p==="task"&&h();for(const S of s)S();t()},a=(p,m,...S)=>(i.set(p,m),m.addEventListener("input",()=>r(p,m.value)),v("div",{class:"field",title:e.help[p]},v("label",{},v("span",{},st(p)),m),...S)),o=(p,m)=>a(p,v("input",{type:"number",min:m,step:1,inputmode:"numeric"})),l=(p,m,S,...b)=>{const w=v("input",{type:"text",spellcheck:"false",autocomplete:"off",placeholder:S}),T=m.map(M=>{const x=v("button",{type:"button",class:"chip","aria-pressed":"false","aria-label":`${st(p)}: ${M}`},M);return x.addEventListener("click",()=>{w.value=D0(n().options[p],M),r(p,w.value)}),s.push(()=>x.setAttribute("aria-pressed",String(N0(n().options[p],M)))),x});return a(p,w,v("div",{class:"chips"},...T,...b))},c=v("select",{},v("option",{value:""},st("auto")),...e.tasks.map(p=>v("option",{value:p},I0(p)))),u=v("select",{}),h=()=>{const p=n().options.task,m=w=>v("option",{value:w},e.losses_titles[w]??w),S=e.tasks.filter(w=>!p||w===p),b=n().options.loss;et(u,v("option",{value:""},st("ofTask")),...S.map(w=>v("optgroup",{label:I0(w)},...(e.losses[w]??[]).map(m))),b&&!S.some(w=>e.losses[w]?.includes(b))?v("option",{value:b},b):null),u.value=b},d=v("select",{"aria-label":`${st("optimizers")}: ${st("add")}`},v("option",{value:""},`${st("add")} …`),...e.optimizers.map(({name:p,title:m})=>v("option",{value:p},`${p} – ${m}`)));d.addEventListener("change",()=>{if(d.value){const p=i.get("optimizers");p.value=N0(n().options.optimizers,d.value)?n().options.optimizers:D0(n().options.optimizers,d.value),r("optimizers",p.value)}d.value=""});const f=CT.filter(p=>e.optimizers.some(m=>m.name===p));return{element:v("div",{class:"fields"},l("optimizers",f,"sgd,adam,beta1=0.8",d),l("models",TT,"linear,64x64,dropout=0.1"),l("lrs",AT,"0.01,0.1"),l("batch_sizes",RT,"256"),a("task",c),a("loss",u),o("epochs",1),o("folds",2),o("runs",1),o("seconds",1)),fill:()=>{h();for(const p of Aa){const m=i.get(p);m&&document.activeElement!==m&&(m.value=n().options[p])}i.get("seconds").value=n().seconds;for(const p of s)p()}}}function Po(n){return n.ending==="left"}function Nr(n){return n.overflowed??n.ending==="diverged"}const U0=8,F0=["circle","square","triangle","diamond","left","plus","down","ring"],O0=[[],[7,4],[2,3],[9,3,2,3]];function B0(n){const e=new Map;return n.forEach(i=>{const s=i.loss??1/0;e.set(i.optimizer,Math.min(e.get(i.optimizer)??1/0,s))}),[...e.keys()].sort((i,s)=>e.get(i)-e.get(s)||(i<s?-1:1)).map((i,s)=>({name:i,colour:s%U0,dash:O0[Math.floor(s/U0)%O0.length],mark:F0[s%F0.length],runs:n.flatMap((r,a)=>r.optimizer===i?[a]:[])}))}function Do(n,e){const t=n.map(i=>{const s=v("button",{type:"button",class:"entry"},Nd(i),i.name),r=()=>e.hoverGroup(i.name),a=()=>e.hoverGroup(null);return s.addEventListener("pointerenter",r),s.addEventListener("pointerleave",a),s.addEventListener("focus",r),s.addEventListener("blur",a),s});return v("div",{class:"legend",role:"group","aria-label":"Optimizers"},...t)}function Nd(n){const e=PT(n.mark);return qe("svg",{class:`swatch g${n.colour}`,width:26,height:12,viewBox:"0 0 26 12","aria-hidden":"true"},qe("line",{x1:0,y1:6,x2:26,y2:6,"stroke-width":2,"stroke-dasharray":n.dash.join(" ")||null}),qe("path",{d:e.path,class:e.filled?"filled":"open"}))}function PT(n){switch(n){case"circle":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!0};case"ring":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!1};case"square":return{path:"M9.4 2.4h7.2v7.2h-7.2z",filled:!0};case"triangle":return{path:"M13 1.4l4.2 7.8h-8.4z",filled:!0};case"down":return{path:"M13 10.6l4.2-7.8h-8.4z",filled:!0};case"diamond":return{path:"M13 1l4.4 5l-4.4 5l-4.4-5z",filled:!0};case"left":return{path:"M8.6 6l7.8-4.4v8.8z",filled:!0};case"plus":return{path:"M8.6 6h8.8M13 1.6v8.8",filled:!1}}}function No(n){return n.map(e=>({words:e.name,colour:jt(e.colour)}))}let DT=0;function Oi(n,e,t,i,s=`Save “${n}” as PNG`){const r=`card-${++DT}`,a=v("div",{class:"picture"}),o=v("div",{class:"above"}),l=v("button",{type:"button",class:"save","aria-label":s},"PNG");return l.addEventListener("click",()=>{Promise.resolve(i()).then(u=>d_(u,`${t}.png`))}),{element:v("figure",{class:"card","aria-labelledby":r,"data-picture":t},v("figcaption",{},v("h3",{id:r},n),l),v("p",{class:"note"},...Array.isArray(e)?e:[e]),o,a),body:a,above:o}}function Wt(n,e,t){n.beginPath();let i=!1;for(let s=0;s<e.length;s++){const r=Number.isFinite(e[s])&&Number.isFinite(t[s]);r&&i?n.lineTo(e[s],t[s]):r&&n.moveTo(e[s],t[s]),i=r}n.stroke()}function mi(n,e,t,i,s){switch(n.beginPath(),e){case"circle":case"ring":n.arc(t,i,s,0,2*Math.PI);break;case"square":n.rect(t-s*.9,i-s*.9,s*1.8,s*1.8);break;case"triangle":bc(n,[[t,i-s*1.15],[t+s*1.05,i+s*.8],[t-s*1.05,i+s*.8]]);break;case"down":bc(n,[[t,i+s*1.15],[t+s*1.05,i-s*.8],[t-s*1.05,i-s*.8]]);break;case"diamond":bc(n,[[t,i-s*1.25],[t+s*1.1,i],[t,i+s*1.25],[t-s*1.1,i]]);break;case"left":bc(n,[[t-s*1.15,i],[t+s*.8,i-s*1.05],[t+s*.8,i+s*1.05]]);break;case"plus":n.moveTo(t-s*1.1,i),n.lineTo(t+s*1.1,i),n.moveTo(t,i-s*1.1),n.lineTo(t,i+s*1.1),n.stroke();return}e==="ring"?n.stroke():n.fill()}function z0(n,e,t,i){n.beginPath(),n.moveTo(e-i,t-i),n.lineTo(e+i,t+i),n.moveTo(e+i,t-i),n.lineTo(e-i,t+i),n.stroke()}function bc(n,e){e.forEach(([t,i],s)=>s?n.lineTo(t,i):n.moveTo(t,i)),n.closePath()}function k0(n,e,t,i){const s=(e==="gap"?n.gaps:n.curve[e])??[],r=(e==="gap"?void 0:n.curve.epoch)??s.map((l,c)=>c+1),a=n.curve.seconds??[];return{x:r.slice(0,s.length).map((l,c)=>t==="rows"?l*i:a[c]??NaN),y:s.map(l=>l??NaN),epoch:r.slice(0,s.length)}}function NT(n,e,t,i){const s=n.flatMap(({y:d})=>d.slice(-1)).filter(d=>Number.isFinite(d)),r=n.flatMap(({y:d})=>d).filter(d=>Number.isFinite(d));if(!r.length)return{low:t?.1:0,high:1};const a=Math.min(...r),o=Math.max(...r),l=[...s].sort((d,f)=>d-f),c=l[Math.floor((l.length-1)/2)]??a;if(i==="best"){const d=n.map(({y:_})=>_[0]).filter(_=>Number.isFinite(_)),f=d.length?Math.min(...d):a,g=Math.max(wc(s),Math.min(f,a+12*(c-a)));return Sn([a,Math.min(o,g)],t,.06)}const u=t?c*(c/a)**2:c+4*(c-a),h=e!==null&&e>a?e*1.08:Math.max(u,a*1.01);return Sn([a,Math.min(o,h)],t,.06)}const IT={split:"Loss on the whole split",batch:"Running batch loss",gap:"Gap to the optimum"},UT={split:"Frozen weights after each epoch, on every row of the validation split. The thick line is the run kept; its mark is the epoch whose weights it keeps. A bar ends a run that left the race, a cross one that diverged.",batch:"An average over weights that change within the epoch: progress only, never a result, and not to be compared with the loss on a split.",gap:"Objective on the training rows less the lowest that there is, which a solver found, on a logarithmic scale: a straight line falls at a steady rate."};function Id(n,e,t,i){return n.runs.some(s=>k0(s,i,"rows",n.rows.train).y.length)?G0(n,e,t,i).element:null}function G0(n,e,t,i){const s=n.rows.train;let r="rows",a=i==="gap"?"all":"best";const o=n.runs.some(A=>A.curve.seconds?.some(U=>U!==null)),l=()=>n.runs.map(A=>k0(A,i,r,s));let c=l();const u=i==="split"?n.baseline_loss??null:null,h=()=>i==="gap"||Pr(c.flatMap(({y:A})=>A).filter(A=>Number.isFinite(A)));let d=h();const f=n.runs.map((A,U)=>e.find(B=>B.runs.includes(U))),g=()=>{const A=c.flatMap(({x:F})=>F),U=r==="rows"?(n.epochs_planned??0)*s:0,B=Sn([0,U,...A],!1,.02),R=c.flatMap(({y:F})=>F);return{x:{label:r==="rows"?"training rows seen":"seconds since training began",log:!1,range:{low:0,high:B.high}},y:{label:i==="gap"?"objective − optimum":n.loss.replaceAll("_"," "),log:d,range:i==="gap"?Sn(R,!0,.05):NT(c,u,d,a),text:F=>le(F,5)}}},_=({context:A,x:U,y:B,ratio:R,box:F})=>{u!==null&&Number.isFinite(B(u))&&(A.strokeStyle=St("soft"),A.lineWidth=R,A.setLineDash([3*R,4*R]),Wt(A,[F.left,F.left+F.width],[B(u),B(u)]),A.setLineDash([]),A.fillStyle=St("soft"),A.font=`${11*R}px system-ui, sans-serif`,A.textAlign="right",A.fillText("the best constant",F.left+F.width-6*R,B(u)-5*R));const O=n.runs.map((P,G)=>G).sort((P,G)=>p(P)-p(G));for(const P of O){const G=t.emphasis(P),k=f[P],Y=P===n.winner&&G!=="faint";A.globalAlpha=G==="faint"?.14:G==="strong"||Y?1:.62,A.strokeStyle=A.fillStyle=jt(k.colour),A.lineWidth=(G==="strong"?3:Y?2.6:1.3)*R,A.setLineDash(k.dash.map(ie=>ie*R));const Z=c[P].x.map(U),ne=c[P].y.map(B);Wt(A,Z,ne),A.setLineDash([]);const H=Z.length-1,q=c[P].epoch.indexOf(n.runs[P].kept_epoch);Z.length===1&&mi(A,k.mark,Z[0],ne[0],3*R),H>=0&&Nr(n.runs[P])?z0(A,Z[H],ne[H],3.4*R):H>=0&&Po(n.runs[P])&&Wt(A,[Z[H],Z[H]],[ne[H]-5*R,ne[H]+5*R]),(G==="strong"||Y)&&H>0&&mi(A,k.mark,Z[q<0?H:q],ne[q<0?H:q],4.5*R)}A.globalAlpha=1},p=A=>t.emphasis(A)==="strong"?2:t.emphasis(A)==="faint"?0:A===n.winner?1.5:1,m=()=>c.flatMap(({x:A,y:U,epoch:B},R)=>A.flatMap((F,O)=>Number.isFinite(F)&&Number.isFinite(U[O])?[{x:F,y:U[O],run:R,words:[n.runs[R].setting,`epoch ${B[O]}: ${le(U[O])}`,...O===A.length-1&&Po(n.runs[R])?[n.runs[R].status]:[]]}]:[])),S=i==="split"&&n.judged_by==="training loss"?"Loss on the training split":IT[i],b=Oi(S,UT[i],`${i}-loss`,()=>di(C.canvas,`${S} against ${r==="rows"?"rows seen":"seconds"}`,No(e),devicePixelRatio));o&&b.above.append(ns("Horizontal axis",[{value:"rows",words:"rows seen"},{value:"seconds",words:"seconds"}],r,A=>{r=A,c=l();const{x:U,y:B}=g();C.replace(U,B),et(T,r==="seconds"?w:"")})),i!=="gap"&&b.above.append(ns("Vertical axis",df,a,A=>{a=A;const{x:U,y:B}=g();C.replace(U,B)}));const w=`Runs train side by side and share these seconds; all of it took ${Uf(n.seconds)}.`,T=v("p",{class:"aside","aria-live":"polite"});b.above.append(Do(e,t)),b.element.append(T);const M=n.runs[n.winner],{x,y}=g(),C=Qn({into:b.body,x,y,height:300,about:`${S} of ${n.runs.length} runs by epoch; the run kept, ${M.setting}, ends at ${le(c[n.winner].y.at(-1)??null)}.`,draw:_,spots:m,onHover:A=>t.hover(A),onClick:A=>t.toggle(A)});t.onChange(C.redraw);const N=()=>{c=l(),d=h();const A=g();C.replace(A.x,A.y)};return{element:b.element,update:N}}class H0{constructor(e){this.groupOf=e}hovered=null;pinned=new Set;group=null;listeners=[];onChange(e){this.listeners.push(e)}hover(e){e!==this.hovered&&(this.hovered=e,this.tell())}hoverGroup(e){e!==this.group&&(this.group=e,this.tell())}toggle(e){this.pinned.delete(e)||this.pinned.add(e),this.tell()}clear(){this.pinned.clear(),this.hovered=this.group=null,this.tell()}get active(){return this.hovered!==null||this.group!==null||this.pinned.size>0}emphasis(e){return this.active?e===this.hovered||this.pinned.has(e)||this.groupOf[e]===this.group?"strong":"faint":"plain"}tell(){for(const e of this.listeners)e()}}function FT(n){const e=n.runs.map(({number:s})=>s),i=[...new Set(e)].map(s=>e.indexOf(s)).map(s=>n.runs[s]).map(s=>({members:e.filter(r=>r===s.number).length,gone:0,partial:new Map,setting:s.setting,label:s.label,optimizer:s.optimizer,budget:s.epochs,over:!1,lr:null,batch_size:"",schedule:"",seed:0,loss:null,valid_loss:null,train_loss:null,objective:null,epochs:0,kept_epoch:0,updates:0,ending:"",status:"",curve:{epoch:[],batch:[],split:[]}}));return{format:0,target:n.target,task:n.task,answer:"",sentence:"",loss:n.loss,rows:n.rows,split:{},judged_by:n.judged?"validation loss":"training loss",trained_on:"",seconds:0,engine:"",interrupted:!1,runs_in_all:i.length,of:e,epochs_planned:Math.max(...i.map(({budget:s})=>s)),winner:0,runs:i,figures:{},repeat:{command:"",python:"",install:"",versions:{}}}}function OT(n,e,t){e.runs.forEach((i,s)=>{const r=n.runs[n.of[i]],a=e.epochs[s],{epoch:o,batch:l,split:c}=r.curve;if(o.length&&a<=o[o.length-1])return;const u=r.partial.get(a)??[0,0,0];if(u[0]++,u[1]+=e.batch[s]??NaN,u[2]+=e.valid[s]??NaN,r.partial.set(a,u),u[0]<r.members)return;r.partial.clear();const h=f=>Number.isFinite(f)?f/r.members:null;o.push(a),l.push(h(u[1])),c.push(h(u[2])),r.epochs=a;const d=h(t?u[2]:u[1]);d!==null&&(r.loss===null||d<r.loss)&&(r.loss=d,r.kept_epoch=a)}),n.winner=V0(n)}function BT(n,e){const t=n.runs[n.of[e.run]];t.gone++,t.over=t.gone>=t.members,t.ending=e.ending,t.overflowed=(t.overflowed??!1)||e.overflowed,(t.over||e.overflowed)&&(t.status=e.said),n.winner=V0(n)}function V0(n){let e=0,t=1/0;return n.runs.forEach((i,s)=>{!i.overflowed&&i.loss!==null&&i.loss<t&&(t=i.loss,e=s)}),e}const zT=200;function kT(n,{onPlan:e,onChange:t,onDone:i,onFailed:s,onStop:r}){let a=null,o=!0,l="reading",c="",u="",h=null,d=!1;const f=v("progress",{class:"race-bar",max:1,"aria-label":st("race")}),g=v("p",{class:"race-said",role:"status"},st("reading")),_=v("button",{type:"button",class:"save stop"},st("stop"));_.addEventListener("click",r);const p=v("div",{class:"problem",role:"alert"}),m=v("div",{class:"race-curves"}),S=v("div",{}),b=v("details",{class:"race-course",open:!0,hidden:!0},v("summary",{},st("course")),m,S),w=v("section",{class:"card race","aria-label":st("race")},v("div",{class:"race-head"},v("h2",{class:"sub"},st("race")),_),f,g,p,b),T=[],M=A=>{g.textContent=c?`${c} ${A}`:A},x=A=>{l=A;const U=A==="done"||A==="failed";_.hidden=U,f.hidden=U,g.hidden=U,b.classList.toggle("running",!U),A==="done"&&(b.open=!1),U&&N(),t()},y=()=>{d||(d=!0,requestAnimationFrame(()=>{d=!1,h?.();for(const A of T)A.update();t()}))},C=A=>{o=A.judged;const U=a=FT(A),B=B0(U.runs),R=new H0(U.runs.map(G=>G.optimizer)),F=G0(U,B,R,o?"split":"batch");h=F.update,T.length=0;const O=U.runs.slice(0,zT).map((G,k)=>{const Y=B.find(se=>se.runs.includes(k)),Z=v("button",{type:"button",class:"pin","aria-pressed":"false"},Nd(Y),G.label||G.setting);Z.addEventListener("click",()=>R.toggle(k));const ne=v("td",{class:"n"}),H=v("td",{class:"n"}),q=v("td",{class:"n"}),ie=v("td",{class:"ending"}),$=v("span",{class:"badge",hidden:!0},st("leads")),Q=v("tr",{},v("th",{scope:"row"},Z,$),ne,H,q,ie);return Q.addEventListener("pointerenter",()=>R.hover(k)),Q.addEventListener("pointerleave",()=>R.hover(null)),Z.addEventListener("focus",()=>R.hover(k)),Z.addEventListener("blur",()=>R.hover(null)),R.onChange(()=>{Q.dataset.emphasis=R.emphasis(k),Z.setAttribute("aria-pressed",String(R.pinned.has(k)))}),T.push({update:()=>{const se=(o?G.curve.split:G.curve.batch)??[],oe=k===U.winner&&G.loss!==null;ne.textContent=`${G.epochs} ${st("of")} ${G.budget}`,H.textContent=le(se[se.length-1]??null),q.textContent=le(Nr(G)?null:G.loss),ie.textContent=G.status||st("isRunning"),$.hidden=!oe,Q.classList.toggle("winner",oe),Q.classList.toggle("gone",Po(G)||Nr(G))}}),Q});b.hidden=!1,b.classList.add("running"),et(m,F.element);const P=U.runs.length-O.length;et(S,A.folds?v("p",{class:"note"},`${st("folded")} ${A.folds}.`):null,A.common?v("p",{class:"note"},`${st("each")} ${A.common}.`):null,o?null:v("p",{class:"note"},st("batchLoss")),v("div",{class:"scroll live-runs",role:"region",tabindex:0,"aria-label":st("listed")},v("table",{},v("thead",{},v("tr",{},v("th",{scope:"col"},st("run")),v("th",{class:"n",scope:"col"},st("epoch")),v("th",{class:"n",scope:"col"},st("now")),v("th",{class:"n",scope:"col"},st("best")),v("th",{scope:"col"},st("ended")))),v("tbody",{},...O))),P>0?v("p",{class:"note"},`${P} ${st("more")}`):null);for(const G of T)G.update();e(A)},N=l_(`data/events?race=${n}`,{phase:A=>{const{name:U}=A;U!=="training"&&f.removeAttribute("value"),M(U==="training"?`${st("training")} …`:st(U)),x(U)},compiling:A=>{const{kernel:U,number:B,of:R}=A;M(`${st("compiling")} ${U.replace(/_float(32|64)/,"").replaceAll("_"," ")} (${B} ${st("of")} ${R})`),l==="reading"&&x("compiling")},planned:A=>C(A),losses:A=>{a&&OT(a,A,o),y()},ended:A=>{a&&BT(a,A),y()},progress:A=>{if(l!=="training")return;const U=A;f.value=U.total_rows?U.rows/U.total_rows:0;const B=U.seconds_left===null?"":`, ${le(U.seconds_left,2)} ${st("secondsLeft")}`;M(`${st("training")}: ${st("epoch")} ${U.epoch} ${st("of")} ${U.epochs}, ${U.running} ${st("of")} ${U.runs} ${st("running")}${B}`)},stopping:A=>{c=st(A.why==="time"?"timeOver":"stopping"),_.hidden=!0,M("")},done:A=>{y(),x("done"),i(A)},failed:A=>{const{error:U,problems:B}=A,R=B.length>1?v("ul",{},...B.map(F=>v("li",{},F))):v("p",{},U);u=U,et(p,v("p",{},st("failed")),R),x("failed"),s()}},()=>{});return{element:w,close:N,race:()=>a,phase:()=>l,said:()=>g.textContent??"",failure:()=>u,canvas:()=>m.querySelector("canvas")}}const GT={about:"Confusion matrix",caption:"Rows: the class it is; columns: what it was taken for.",recall:"recall"};function Ud(n,e,t=GT){const i=n.length>12;return v("div",{class:"scroll",role:"region",tabindex:0,"aria-label":t.about},v("table",{class:i?"confusion many":"confusion"},v("caption",{},t.caption),v("thead",{},v("tr",{},v("td",{}),...n.map(s=>v("th",{scope:"col",class:"n",title:s},Gn(s,i?8:14))),v("th",{scope:"col",class:"n"},t.recall))),v("tbody",{},...e.map((s,r)=>{const a=s.reduce((o,l)=>o+l,0);return v("tr",{},v("th",{scope:"row",title:n[r]},Gn(n[r],i?12:20)),...s.map((o,l)=>v("td",{class:`n s${a>0?Math.round(10*o/a):0} ${r===l?"right":"wrong"}`},le(o))),v("td",{class:"n"},a>0?Gt(s[r]/a,1):"–"))}))))}const Ra=n=>n.reduce((e,t)=>e+t,0);function HT(n,e=10){const t=n.right.length/e,i=[];for(let s=0;s<e;s++){const r=[s*t,(s+1)*t],a=Ra(n.right.slice(...r)),o=Ra(n.wrong.slice(...r)),l=a+o;if(!(l>0))continue;let c=0;for(let h=r[0];h<r[1];h++)c+=(n.mean[h]??0)*(n.right[h]+n.wrong[h]);const u=a/l;i.push({predicted:c/l,observed:u,error:Math.sqrt(u*(1-u)/l),weight:l})}return i}function Io(n,e){const t=Ra(n.right.slice(e)),i=Ra(n.right.slice(0,e)),s=Ra(n.wrong.slice(e)),r=Ra(n.wrong.slice(0,e)),a=(o,l)=>l>0?o/l:null;return{threshold:e/n.right.length,true_positive:t,false_positive:s,false_negative:i,true_negative:r,precision:a(t,t+s),recall:a(t,t+i),specificity:a(r,r+s),f1:a(2*t,2*t+s+i),accuracy:(t+r)/(t+r+s+i)}}function VT(n){return Array.from({length:n.right.length-1},(e,t)=>Io(n,t+1))}const Fd=[{key:"precision",words:"precision",colour:0,dash:[]},{key:"recall",words:"recall",colour:1,dash:[8,4]},{key:"f1",words:"F1",colour:2,dash:[2,3]},{key:"accuracy",words:"accuracy",colour:3,dash:[9,3,2,3]}],WT=[10,20,30,40,50,60,70,80,90];function $T(n,e,t=.5){const i=VT(n),s=Math.min(99,Math.max(1,Math.round(100*t)));let r=s;const a=({context:S,x:b,y:w,ratio:T,box:M})=>{for(const{key:x,colour:y,dash:C}of Fd)S.strokeStyle=jt(y),S.lineWidth=2*T,S.setLineDash(C.map(N=>N*T)),Wt(S,i.map(N=>b(N.threshold)),i.map(N=>N[x]===null?NaN:w(N[x])));S.setLineDash([]),S.strokeStyle=St("ink"),S.lineWidth=1.4*T,Wt(S,[b(r/100),b(r/100)],[M.top,M.top+M.height])},o="What each threshold would decide",l=Oi(o,`${e[1]} is predicted where its probability is at least the threshold; on the test rows.${t===.5?"":` The model decides at ${le(t)}.`}`,"thresholds",()=>di(c.canvas,o,Fd.map(({words:S,colour:b})=>({words:S,colour:jt(b)})),devicePixelRatio));l.above.append(v("p",{class:"outputs"},...Fd.map(({words:S,colour:b,dash:w})=>v("span",{},v("i",{class:`stroke g${b} ${w.length?"dashed":""}`,"aria-hidden":"true"}),S))));const c=Qn({into:l.body,x:{label:"threshold",log:!1,range:{low:0,high:1},text:S=>Gt(S)},y:{label:"share",log:!1,range:{low:0,high:1.02},text:S=>Gt(S)},height:280,about:"Precision, recall, F1 and accuracy over the threshold; the table beside has the figures.",draw:a}),u=v("output",{class:"n"}),h=v("input",{type:"range",min:1,max:99,step:1,value:r,id:"threshold","aria-describedby":"threshold-says"}),d=v("div",{"aria-live":"polite"}),f=v("p",{class:"note",id:"threshold-says"}),g=()=>{const S=Io(n,r);et(u,Gt(r/100)),h.setAttribute("aria-valuetext",Gt(r/100)),et(d,Ud([...e],[[S.true_negative,S.false_positive],[S.false_negative,S.true_positive]])),et(f,XT(S)),c.redraw()};h.addEventListener("input",()=>{r=Number(h.value),g()});const _=S=>[S.precision,S.recall,S.specificity,S.f1,S.accuracy].map(b=>v("td",{class:"n"},Gt(b,1))),p=v("div",{class:"scroll short",role:"region",tabindex:0,"aria-label":"Thresholds"},v("table",{},v("thead",{},v("tr",{},v("th",{scope:"col",class:"n"},"threshold"),...["precision","recall","specificity","F1","accuracy"].map(S=>v("th",{scope:"col",class:"n"},S)))),v("tbody",{},...WT.map(S=>v("tr",{class:S===s?"winner":null},v("th",{scope:"row",class:"n"},Gt(S/100)),..._(Io(n,S))))))),m=v("section",{class:"card plain"},v("h3",{},"Confusion matrix at a threshold"),v("p",{class:"slide"},v("label",{for:"threshold"},"Threshold"),h,u),f,d);return g(),[l.element,m,v("section",{class:"card plain"},v("h3",{},"Thresholds"),p)]}function XT(n){return`Precision ${Gt(n.precision,1)}, recall ${Gt(n.recall,1)}, specificity ${Gt(n.specificity,1)}, F1 ${le(n.f1,4)}, accuracy ${Gt(n.accuracy,1)}.`}const W0=[["train","training"],["valid","validation"],["test","test"]],qT=new Set(["loss","objective"]);function YT(n){const e=n.runs[n.winner],t=e.curve.batch??[],i=e.curve.epoch??t.map((l,c)=>c+1),s=t[Math.max(0,i.indexOf(e.kept_epoch))],r=l=>n.figures[l],a=(n.members?.length??0)>0,o=r("train")?.objective??null;return v("ol",{class:"numbers"},Mc("Batch loss","An average over weights that changed meanwhile. Progress, never a result.",[[a?"the best single run, its kept epoch":"in the epoch kept",s??null]]),Mc("Loss on a split","Of the frozen weights, on every row.",W0.flatMap(([l,c])=>r(l)?[[c,Od(r(l).loss)]]:[])),Mc("Objective","Training loss and penalty: what training minimises.",[o===null||typeof o!="number"?["training, without a penalty",Od(r("train")?.loss)]:["training",o]]),Mc("Metrics","What one cares about; most have no useful gradient.",KT(r("test")??r("valid")??{}).map(l=>[l,Od((r("test")??r("valid"))[l])])))}function Od(n){return typeof n=="number"?n:null}function KT(n){return["r2","rmse","mae","accuracy","f1","roc_auc","log_loss"].filter(t=>typeof n[t]=="number").slice(0,4)}function Mc(n,e,t){return v("li",{},v("h3",{},n),v("p",{},e),v("dl",{},...t.flatMap(([i,s])=>[v("dt",{},i),v("dd",{class:"n"},le(s))])))}function ZT(n){const e=W0.filter(([a])=>n.figures[a]),t=n.figures.baseline,i=Object.keys(n.figures[e[0][0]]??{}),s=e.at(-1)[1],r=a=>v("td",{class:"n"},Array.isArray(a)?a.map(o=>le(o,3)).join("  "):le(a));return v("div",{class:"scroll",role:"region",tabindex:0,"aria-label":"Figures"},v("table",{},v("thead",{},v("tr",{},v("th",{scope:"col"},"figure"),...e.map(([,a])=>v("th",{scope:"col",class:"n"},a)),t?v("th",{scope:"col",class:"n"},`best constant (${s})`):null)),v("tbody",{},...i.map(a=>v("tr",{class:qT.has(a)?"loss":null},v("th",{scope:"row"},a.replaceAll("_"," ")),...e.map(([o])=>r(n.figures[o][a])),t?r(t[a]):null)))))}function JT(n){const{command:e,python:t,install:i,versions:s}=n.repeat;return v("div",{class:"repeat"},e?[v("p",{},"The same again, on the command line:"),Bd(e)]:null,t?[v("p",{},e?"or in Python:":"The same again, in Python, with the same data:"),Bd(t)]:null,[v("p",{},"with the versions that made it:"),Bd(i)],v("dl",{class:"versions"},...Object.entries(s).flatMap(([r,a])=>[v("dt",{},r),v("dd",{},a)])))}function Bd(n){const e=v("button",{type:"button",class:"copy"},"Copy");return e.addEventListener("click",()=>{navigator.clipboard?.writeText(n).then(()=>e.textContent="Copied",()=>e.textContent="Select it and copy")}),v("div",{class:"code"},v("pre",{tabindex:0,"aria-label":"Command"},v("code",{},n)),e)}function QT(n,e,t){const i=r=>r===null||typeof r=="number"&&!Number.isFinite(r);if(i(n)||i(e))return Number(i(n))-Number(i(e));const s=typeof n=="number"&&typeof e=="number"?n-e:String(n).localeCompare(String(e),"en",{numeric:!0});return t?-s:s}const jT=["lr"],eA=new Set(["setting","loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","optimizer","seed"]);function tA(n){const{runs:e,verdict:t}=n,i=new Map(t?.settings.filter(o=>!o.mean).flatMap(o=>o.runs.map(l=>[l,o]))??[]),s=(o,l,c,u,h=le)=>({key:o,title:l,about:u,numeric:!0,value:d=>c(e[d],d),show:d=>h(c(e[d],d))}),r=[...new Set(e.flatMap(o=>Object.keys(o)))].filter(o=>!eA.has(o)).filter(o=>jT.includes(o)||new Set(e.map(l=>String(l[o]??null))).size>1).map(o=>({key:o,title:o==="lr"?"rate":o==="batch_size"?"batch":o.replaceAll("_"," "),about:o==="lr"?"learning rate":void 0,numeric:e.every(l=>l[o]===void 0||l[o]===null||typeof l[o]=="number"),value:l=>e[l][o]??null,show:l=>vn(e[l][o])}));new Set(e.map(o=>o.seed)).size>1&&r.push(s("seed","seed",o=>o.seed,void 0,vn));const a=s("loss",n.judged_by,o=>Nr(o)?null:o.loss,"of the weights that the run keeps, on the whole split");return t&&(a.show=o=>{const l=i.get(o)?.standard_error,c=le(Nr(e[o])?null:e[o].loss);return l==null?c:`${c} ± ${le(l,2)}`}),[...r,a,...t&&t.settings.some(o=>o.probability_best!==null)?[s("probability","P(best)",(o,l)=>i.get(l)?.probability_best??null,"probability that this setting is the best, by bootstrap over rows",o=>Gt(o,1))]:[],...n.metric?[s("metric",n.metric.name,o=>o.metric??null)]:[],...n.judged_by==="training loss"?[]:[s("train_loss","training loss",o=>o.train_loss)],...e.some(o=>o.objective!==null&&o.objective!==o.train_loss)?[s("objective","objective",o=>o.objective,"training loss and penalty: what training minimises")]:[],...e.some(o=>typeof o.gap=="number")?[s("gap","gap to optimum",o=>o.gap??null,"objective less the lowest that there is")]:[],s("epochs","epochs",o=>o.epochs,"completed; the weights kept are those of an earlier or the last",String),s("kept","kept",o=>o.kept_epoch,"the epoch whose weights the run keeps",String),s("updates","updates",o=>o.updates)]}function nA(n,e,t){const i=[{key:"optimizer",title:"optimizer",numeric:!1,value:h=>n.runs[h].optimizer,show:h=>n.runs[h].optimizer},...tA(n),{key:"ended",title:"ended",numeric:!1,value:h=>n.runs[h].ending,show:h=>n.runs[h].status}],s=n.runs.map((h,d)=>e.find(f=>f.runs.includes(d))),r=new Set(n.verdict?.settings.filter((h,d)=>!h.mean&&n.verdict.tied.includes(d)).flatMap(h=>h.runs)??[]);let a={key:"loss",downwards:!1};const o=n.runs.map((h,d)=>{const f=v("button",{type:"button",class:"pin","aria-pressed":"false","aria-label":`Mark ${h.setting}`},Nd(s[d]),h.optimizer);f.addEventListener("click",()=>t.toggle(d));const g=[d===n.winner?v("span",{class:"badge"},"kept"):null,n.members?.includes(d)?v("span",{class:"badge"},"in the mean"):null,r.has(d)&&d!==n.winner?v("span",{class:"badge tied"},"not told apart"):null],_=v("tr",{class:d===n.winner?"winner":null},v("th",{scope:"row"},f,...g),...i.slice(1).map(p=>v("td",{class:p.numeric?"n":null},p.show(d))));return _.addEventListener("pointerenter",()=>t.hover(d)),_.addEventListener("pointerleave",()=>t.hover(null)),f.addEventListener("focus",()=>t.hover(d)),f.addEventListener("blur",()=>t.hover(null)),{row:_,pin:f}}),l=v("tbody"),c=i.map(h=>{const d=v("button",{type:"button",title:h.about??null},h.title,v("span",{class:"arrow","aria-hidden":"true"})),f=v("th",{scope:"col",class:h.numeric?"n":null},d);return d.addEventListener("click",()=>{a={key:h.key,downwards:a.key===h.key?!a.downwards:!1},u()}),{column:h,head:f}}),u=()=>{const h=i.find(f=>f.key===a.key)??i[0],d=n.runs.map((f,g)=>g).sort((f,g)=>QT(h.value(f),h.value(g),a.downwards)||f-g);et(l,...d.map(f=>o[f].row));for(const{column:f,head:g}of c)f.key===a.key?g.setAttribute("aria-sort",a.downwards?"descending":"ascending"):g.removeAttribute("aria-sort")};return u(),t.onChange(()=>{o.forEach(({row:h,pin:d},f)=>{h.dataset.emphasis=t.emphasis(f),d.setAttribute("aria-pressed",String(t.pinned.has(f)))})}),v("div",{class:"scroll",role:"region",tabindex:0,"aria-label":"Table of runs"},v("table",{class:"runs"},v("thead",{},v("tr",{},...c.map(({head:h})=>h))),l))}const $0=[0,.2,.4,.6,.8,1];function iA(n,e){const t=HT(n),i=Math.max(...t.map(u=>u.weight)),s=({context:u,x:h,y:d,ratio:f,box:g})=>{u.fillStyle=St("band"),t.forEach(_=>{const p=Math.floor(Math.min(_.predicted,.9999)*10)/10,m=_.weight/i*g.height*.22;u.fillRect(h(p)+f,g.top+g.height-m,h(p+.1)-h(p)-2*f,m)}),u.strokeStyle=St("soft"),u.lineWidth=f,u.setLineDash([3*f,4*f]),Wt(u,[h(0),h(1)],[d(0),d(1)]),u.setLineDash([]),u.strokeStyle=u.fillStyle=St("c0"),u.lineWidth=2.2*f,Wt(u,t.map(_=>h(_.predicted)),t.map(_=>d(_.observed))),u.lineWidth=1.4*f;for(const _ of t){const p=h(_.predicted);Wt(u,[p,p],[d(_.observed-_.error),d(_.observed+_.error)]),mi(u,"circle",p,d(_.observed),4*f)}},r=n.of==="top class",a="Calibration",l=Oi(a,`Of the test rows to which the model gives ${r?"the class that the model is surest of":e} a probability of, say, 70 %, the share that is it; on the dashed line both agree. Strokes are one standard error, bars below how many rows there are.`,"calibration",()=>di(c.canvas,a,[],devicePixelRatio)),c=Qn({into:l.body,x:{label:"predicted probability",log:!1,range:{low:-.02,high:1.03},at:$0,text:u=>Gt(u)},y:{label:"share that came true",log:!1,range:{low:-.03,high:1.04},at:$0,text:u=>Gt(u)},height:300,about:`Calibration: ${t.map(u=>`predicted ${Gt(u.predicted,1)}, true ${Gt(u.observed,1)}`).join("; ")}.`,draw:s,spots:()=>t.map(u=>({x:u.predicted,y:u.observed,run:-1,words:[`predicted ${Gt(u.predicted,1)}`,`true ${Gt(u.observed,1)} ± ${Gt(u.error,1)}`,`${Ri(Math.round(u.weight),"row")} (weight ${le(u.weight)})`]}))});return l.element}const sA=12;function rA(n){return[aA(n),...n.columns.filter(e=>e.kind!=="number").slice(0,sA).map(e=>oA(e,n.unit))]}function aA(n){const e="How much each column moves the prediction",a=24*n.columns.length+8,o=Math.max(...n.columns.map(h=>h.size))||1,l=h=>396*h/o,c=qe("svg",{class:"bars",viewBox:`0 0 640 ${a}`,role:"img","aria-label":`${e}: ${n.columns.map(h=>`${h.column} ${le(h.size,4)}`).join(", ")}`},...n.columns.flatMap((h,d)=>[qe("text",{class:"name",x:160,y:24*d+19,"text-anchor":"end"},Gn(h.column,24)),qe("rect",{class:`bar-of ${h.kind}`,x:168,y:24*d+7,height:15,width:Math.max(1,l(h.size)).toFixed(1),rx:2}),qe("text",{class:"value",x:168+l(h.size)+7,y:24*d+19},le(h.size,4))])),u=Oi(e,`Added to ${n.unit}: by one standard deviation of a number, or between the lowest and the highest point of a curve or its levels.${n.left?` ${Ri(n.left,"further column")} of less effect are left out.`:""}`,"effects",async()=>di(await Zo(c,2),e,[],2));return u.element.classList.add("wide"),u.body.append(c),u.element}function oA(n,e){const t=Gn(n.column,44),i=n.kind==="curve"?cA(n):uA(n),s=Oi(t,n.kind==="curve"?`What it adds to ${e}, its mean being 0; marks below are the edges of its bins, with about as many rows between each two.`:`What each level adds to ${e}, beside the mean of all levels.${n.more?` ${Ri(n.more,"level")} nearer to it are left out.`:""}`,`effect-${n.column.replace(/[^\p{L}\p{N}]+/gu,"-").slice(0,40)}`,async()=>di(await Zo(i,2),t,lA(n),2));return n.outputs.length>1&&s.above.append(v("p",{class:"outputs"},...n.outputs.map((r,a)=>v("span",{},qe("svg",{class:`swatch g${a%8}`,width:12,height:12,"aria-hidden":"true"},qe("rect",{width:11,height:11,rx:2})),r.output)))),s.body.append(i),s.element}function lA(n){return n.outputs.length<2?[]:n.outputs.map((e,t)=>({words:e.output,colour:jt(t%8)}))}const yc=380,X0=220;function cA(n){const e=n.outputs.filter(d=>!!d.x&&!!d.y),t=58,i=yc-12,s=10,r=X0-30,a=Sn(e.flatMap(d=>d.x),!1,.02),o=Sn([0,...e.flatMap(d=>d.y)],!1,.06),l=d=>t+(d-a.low)/(a.high-a.low)*(i-t),c=d=>r-(d-o.low)/(o.high-o.low)*(r-s),u=d=>new Date(d*864e5).toISOString().slice(0,10),h=n.of_days?[e[0].x[0],e[0].x.at(-1)]:ms(a.low,a.high,5);return qe("svg",{viewBox:`0 0 ${yc} ${X0}`,class:"effect",role:"img","aria-label":`${n.column}: adds ${le(Math.min(...e[0].y),4)} to ${le(Math.max(...e[0].y),4)}`},...ms(o.low,o.high,5).flatMap(d=>[qe("line",{class:"grid",x1:t,x2:i,y1:c(d),y2:c(d)}),qe("text",{class:"tick",x:t-6,y:c(d)+4,"text-anchor":"end"},le(d,4))]),...h.map((d,f)=>qe("text",{class:"tick",x:l(d),y:r+18,"text-anchor":n.of_days?f?"end":"start":"middle"},n.of_days?u(d):vn(d))),qe("line",{class:"axis",x1:t,x2:i,y1:c(0),y2:c(0)}),...e.map((d,f)=>qe("path",{class:`line g${f%8}`,d:d.x.map((g,_)=>`${_?"L":"M"}${l(g).toFixed(1)} ${c(d.y[_]).toFixed(1)}`).join("")})),...e[0].x.map(d=>qe("line",{class:"rug",x1:l(d),x2:l(d),y1:r,y2:r+5})))}function uA(n){const e=n.outputs.filter(u=>!!u.levels&&!!u.effects),t=e[0].levels,i=20,s=128,r=yc-14,a=t.length*i+30,o=(u,h)=>u.effects[u.levels.indexOf(h)],l=Sn([0,...e.flatMap(u=>u.effects)],!1,.06),c=u=>s+(u-l.low)/(l.high-l.low)*(r-s);return qe("svg",{viewBox:`0 0 ${yc} ${a}`,class:"effect",role:"img","aria-label":`${n.column}: ${t.map(u=>`${u} ${le(o(e[0],u),3)}`).join(", ")}`},...ms(l.low,l.high,4).flatMap(u=>[qe("line",{class:"grid",x1:c(u),x2:c(u),y1:2,y2:a-24}),qe("text",{class:"tick",x:c(u),y:a-8,"text-anchor":"middle"},le(u,3))]),qe("line",{class:"axis",x1:c(0),x2:c(0),y1:2,y2:a-24}),...t.flatMap((u,h)=>[qe("text",{class:"name",x:s-8,y:i*h+16,"text-anchor":"end"},Gn(u,17)),...e.flatMap((d,f)=>{const g=o(d,u);return g===void 0?[]:[...e.length===1?[qe("line",{class:"stem g0",x1:c(0),x2:c(g),y1:i*h+12,y2:i*h+12})]:[],qe("circle",{class:`dot g${f%8}`,cx:c(g),cy:i*h+12,r:4.5})]})]))}const hA=new Set(["setting","loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","seed","optimizer"]),q0={lr:"learning rate",batch_size:"batch size",hidden:"hidden layers"},Y0=12;function dA(n,e){const i=["lr","batch_size","schedule",...[...new Set(n.flatMap(a=>Object.keys(a)).filter(a=>!hA.has(a)))].filter(a=>!["lr","batch_size","schedule"].includes(a))],s=[zd("optimizer",n.map(a=>a.optimizer))];for(const a of i){const o=n.map(c=>c[a]??null);if(new Set(o.map(String)).size<2)continue;const l=o.every(c=>c===null||typeof c=="number");s.push(l?fA(q0[a]??a,o):zd(q0[a]??a,o.map(c=>c===null?"–":String(c))))}return new Set(n.map(a=>a.seed)).size>1&&s.push(zd("seed",n.map(a=>String(a.seed)))),[...s.filter(a=>a.ticks.length>1||a.name==="optimizer"),pA(n,e)]}function zd(n,e){const t=e.every(a=>a!==""&&Number.isFinite(Number(a))),i=[...new Set(e)].sort((a,o)=>t?Number(a)-Number(o):a<o?-1:1),s=a=>i.length===1?.5:a/(i.length-1),r=Math.ceil(i.length/Y0);return{name:n,place:e.map(a=>s(i.indexOf(a))),ticks:i.map((a,o)=>({at:s(o),words:a})).filter((a,o)=>o%r===0)}}function fA(n,e){const t=e.filter(l=>l!==null),i=[...new Set(t)].sort((l,c)=>l-c);if(i.length<=Y0){const l=g=>i.length===1?.5:i.indexOf(g)/(i.length-1),c=i.every(g=>g>0)&&Pr(i),u=Sn(i,c,0),h=g=>c?Math.log(g/u.low)/Math.log(u.high/u.low):l(g),f=i.some((g,_)=>_>0&&h(g)-h(i[_-1])<.05)?l:h;return{name:n,place:e.map(g=>g===null?null:f(g)),ticks:i.map(g=>({at:f(g),words:vn(g)}))}}const s=Pr(t),r=Sn(t,s,0),a=l=>s?Math.log(l/r.low)/Math.log(r.high/r.low):(l-r.low)/(r.high-r.low),o=s?C0(r.low,r.high,6):ms(r.low,r.high,6);return{name:n,place:e.map(l=>l===null?null:a(l)),ticks:o.map(l=>({at:a(l),words:sl(l)}))}}function pA(n,e){const t=n.map(l=>Nr(l)?null:l.loss),i=t.filter(l=>l!==null).sort((l,c)=>l-c),s=t.some(l=>l===null)?.88:1,r=l=>1-(i.length<2?0:i.indexOf(l)/(i.length-1)*s),a=i.filter((l,c)=>c%Math.max(1,Math.ceil((i.length-1)/5))===0),o=[...new Set(a)].map(l=>({at:r(l),words:le(l,5)}));return s<1&&o.push({at:0,words:"diverged"}),{name:`${e}, ranked`,place:t.map(l=>l===null?0:r(l)),ticks:o}}function mA(n,e,t){if(n.runs.length<2)return null;const i=dA(n.runs,n.judged_by),s="Settings and their loss",r=Oi(s,"A line is a run. Point at one to see it everywhere on this page; click to keep it marked. The best loss is at the end of the last axis, where runs are spread by rank.","parallel-coordinates",async()=>di(await Zo(a,2),s,No(e),2));r.above.append(Do(e,t));const a=qe("svg",{class:"parallel",role:"img","aria-label":`Parallel coordinates of ${n.runs.length} runs over ${i.map(f=>f.name).join(", ")}; the table of runs has the same figures.`});r.body.append(a);let o=[];const l=n.runs.map((f,g)=>e.find(_=>_.runs.includes(g))),c=()=>{const f=Math.max(260,r.body.clientWidth),g=f>=560,_=g?330:74*i.length+10;a.setAttribute("viewBox",`0 0 ${f} ${_}`),a.setAttribute("width",String(f)),a.setAttribute("height",String(_));const p=g?gA(i,f,_):vA(i,f);o=n.runs.map((m,S)=>{const b=qe("path",{d:Z0(i,S,p.at),class:`run g${l[S].colour}`,"stroke-dasharray":l[S].dash.join(" ")||null}),w=qe("path",{d:Z0(i,S,p.at),class:"grip"});return w.addEventListener("pointerenter",()=>t.hover(S)),w.addEventListener("pointerleave",()=>t.hover(null)),w.addEventListener("click",()=>t.toggle(S)),u.push(w),b}),et(a,...o,...p.furniture,...u.splice(0)),h()},u=[],h=()=>{o.forEach((f,g)=>{f.dataset.emphasis=t.emphasis(g)==="plain"&&g===n.winner?"first":t.emphasis(g)})};let d=0;return new ResizeObserver(()=>{r.body.clientWidth!==d&&(d=r.body.clientWidth,c())}).observe(r.body),t.onChange(h),r.element}function gA(n,e,t){const i=Math.max(...n[0].ticks.map(({words:f})=>Math.min(14,f.length))),s=34,r=t-14,a=16+8*i,o=e-76,l=f=>a+f/Math.max(1,n.length-1)*(o-a),c=f=>r-f*(r-s),u=(o-a)/Math.max(1,n.length-1),h=Math.max(6,Math.floor(u/8)),d=n.flatMap((f,g)=>{const _=g===n.length-1,p=g===0?"end":"start",m=g===0?-7:7,S=g===0?"start":_?"end":"middle",b=g===0?4:_?e-2:l(g);return[qe("line",{class:"axis",x1:l(g),x2:l(g),y1:s,y2:r}),qe("text",{class:"name",x:b,y:16,"text-anchor":S},Gn(f.name,Math.max(12,h+6))),...K0(f.ticks,r-s).map(({at:w,words:T})=>qe("text",{class:"tick halo",x:l(g)+m,y:c(w)+4,"text-anchor":p},Gn(T,g===0?14:_?10:h)))]});return{at:(f,g)=>[l(f),c(g)],furniture:d}}function vA(n,e){const i=e-26,s=o=>34+o*74,r=o=>22+o*(i-22),a=n.flatMap((o,l)=>[qe("line",{class:"axis",x1:22,x2:i,y1:s(l),y2:s(l)}),qe("text",{class:"name halo",x:2,y:s(l)-14,"text-anchor":"start"},Gn(o.name,30)),...K0(o.ticks,i-22,66).map(({at:c,words:u})=>qe("text",{class:"tick halo",x:r(c),y:s(l)+18,"text-anchor":c<.06?"start":c>.94?"end":"middle"},Gn(u,9)))]);return{at:(o,l)=>[r(l),s(o)],furniture:a}}function K0(n,e,t=15){const i=[];for(const s of[...n].sort((r,a)=>a.at-r.at))i.every(r=>Math.abs(r.at-s.at)*e>=t)&&i.push(s);return i}function Z0(n,e,t){let i=!1;return n.map((s,r)=>{const a=s.place[e];if(a===null)return"";const[o,l]=t(r,a),c=`${i?"L":"M"}${o.toFixed(1)} ${l.toFixed(1)}`;return i=!0,c}).join("")}function _A(n,e){return e.flatMap(t=>{const i=t.runs.flatMap(s=>{const{lr:r,loss:a}=n.runs[s];return r===null||!(r>0)?[]:[{run:s,lr:r,loss:Nr(n.runs[s])?null:a,lowest:!1}]});for(const s of new Set(i.map(r=>r.lr))){const r=i.filter(c=>c.lr===s&&c.loss!==null),a=r.filter(c=>!Po(n.runs[c.run])),l=(a.length?a:r).reduce((c,u)=>c===null||u.loss<c.loss?u:c,null);l&&(l.lowest=!0)}return i.sort((s,r)=>s.lr-r.lr),i.length?[{group:t,points:i}]:[]})}function xA(n){let e=null;for(const t of[...new Set(n.map(i=>i.lr))].sort((i,s)=>s-i)){if(n.some(i=>i.lr===t&&i.loss!==null))break;e=t}return e}function SA(n,e,t){const i=_A(n,e),s=new Set(i.flatMap(({points:R})=>R.map(F=>F.lr)));if(s.size<2)return null;const r=i.flatMap(({points:R})=>R.flatMap(F=>F.loss===null?[]:[F.loss]));if(!r.length)return null;const a=n.baseline_loss??null,o=i.map(({points:R})=>Math.min(...R.flatMap(F=>F.loss===null?[]:[F.loss])));let l="best";const c=()=>{const R=l==="best"?wc(r,o):(a??1/0)*1.1;return r.map(F=>Math.min(F,R))},u=Pr(c()),h=i.some(({points:R})=>R.some(F=>F.loss===null)),d=h?6/7:1;let f=Sn(c(),u,.06),g=0;const _=()=>(f=Sn(c(),u,.06),g=u?f.low*(f.high/f.low)**(1/d):f.low+(f.high-f.low)/d,{label:n.loss.replaceAll("_"," "),log:u,range:{low:f.low,high:g},text:R=>R>f.high?"":le(R,5)}),p=Sn(s,!0,.05),m={label:"learning rate",log:!0,range:p,text:vn},S=n.learning_rates,b=({context:R,x:F,y:O,ratio:P,box:G})=>{const k=O(f.high);h&&(R.fillStyle=St("band"),R.fillRect(G.left,G.top,G.width,k-G.top),R.strokeStyle=St("edge"),R.lineWidth=P,Wt(R,[G.left,G.left+G.width],[k,k]),R.fillStyle=St("soft"),R.font=`${11*P}px system-ui, sans-serif`,R.textAlign="left",R.fillText("diverged",G.left+6*P,G.top+14*P));const Y=S?.stable;Y&&Y>p.low&&Y<p.high&&(R.strokeStyle=St("warn"),R.setLineDash([4*P,3*P]),Wt(R,[F(Y),F(Y)],[G.top,G.top+G.height]),R.setLineDash([]),R.fillStyle=St("warn"),R.fillText("2/λ",F(Y)+4*P,G.top+G.height-8*P)),i.forEach(({group:Z,points:ne},H)=>{const q=t.active&&ne.every($=>t.emphasis($.run)==="faint");R.strokeStyle=R.fillStyle=jt(Z.colour),R.globalAlpha=q?.15:.9,R.lineWidth=1.8*P,R.setLineDash(Z.dash.map($=>$*P));const ie=ne.filter($=>$.lowest);R.save(),R.beginPath(),R.rect(G.left,k,G.width,G.top+G.height-k),R.clip(),Wt(R,ie.map($=>F($.lr)),ie.map($=>O($.loss))),R.restore(),R.setLineDash([]);for(const $ of ne){const Q=t.emphasis($.run);R.globalAlpha=Q==="faint"?.15:$.lowest||Q==="strong"?1:.45;const se=(Q==="strong"?6:$.lowest?4:3)*P;$.loss===null?(R.lineWidth=1.8*P,z0(R,F($.lr),M(H,G.top,k),se*.8)):$.loss<=f.high&&mi(R,Z.mark,F($.lr),O($.loss),se)}}),R.globalAlpha=1},w=i.flatMap(({points:R},F)=>R.some(O=>O.loss===null)?[F]:[]),T=R=>(w.indexOf(R)+1)/(w.length+1),M=(R,F,O)=>F+T(R)*(O-F),x=()=>i.flatMap(({points:R},F)=>R.filter(O=>O.loss===null||O.loss<=f.high).map(O=>({x:O.lr,y:O.loss===null?y(F):Math.min(O.loss,f.high),run:O.run,words:[n.runs[O.run].setting,O.loss===null?n.runs[O.run].status:`${n.judged_by} ${le(O.loss)}`]}))),y=R=>{const F=1-T(R);return u?f.high*(g/f.high)**F:f.high+F*(g-f.high)},C="Final loss against learning rate",N=`Each curve joins an optimizer's lowest ${n.judged_by} at every learning rate tried; other runs at that rate are fainter.${h?" Crosses in the shaded region diverged.":""}${n.runs.some(Po)?" Of runs that left the race early it is the loss that they had reached.":""}${wA(n)}`,A=Oi(C,N,"learning-rates",()=>di(B.canvas,C,No(e),devicePixelRatio));A.above.append(ns("Vertical axis",df,l,R=>{l=R,B.replace(m,_())}),Do(e,t));const U=i.flatMap(({group:R,points:F})=>{const O=xA(F);return O===null?[]:[`${R.name} from ${vn(O)}`]});U.length&&A.element.append(v("p",{class:"aside"},`Diverged at every rate tried: ${U.join(", ")} up.`));const B=Qn({into:A.body,x:m,y:_(),height:320,about:`${C} of ${i.map(({group:R})=>R.name).join(", ")}.`,draw:b,spots:x,onHover:R=>t.hover(R),onClick:R=>t.toggle(R)});return t.onChange(B.redraw),A.element}function wA(n){const e=n.learning_rates?.stable;return e?` 2/λ = ${vn(e)} is the largest stable rate of plain descent in full batches.`:""}function bA(n,e){const t=n.predicted.map((u,h)=>({x:u,y:n.actual[h]-u})),i=J0(t.map(u=>u.x)),s=J0(t.map(u=>u.y)),r=({context:u,x:h,y:d,ratio:f,box:g})=>{u.fillStyle=St("c0"),u.globalAlpha=.32;for(const _ of t)mi(u,"circle",h(_.x),d(_.y),2.4*f);u.globalAlpha=1,u.strokeStyle=St("soft"),u.lineWidth=f,u.setLineDash([3*f,4*f]),Wt(u,[g.left,g.left+g.width],[d(0),d(0)]),u.setLineDash([]),u.strokeStyle=u.fillStyle=St("c1"),u.lineWidth=2.4*f,Wt(u,n.bins.map(_=>h(_.predicted)),n.bins.map(_=>d(_.residual))),u.lineWidth=1.6*f;for(const _ of n.bins)_.standard_error!==null&&Wt(u,[h(_.predicted),h(_.predicted)],[d(_.residual-_.standard_error),d(_.residual+_.standard_error)]),mi(u,"square",h(_.predicted),d(_.residual),3.4*f)},a="Residuals",o=n.predicted.length<n.of?`${Ri(n.predicted.length,"dot")} stand for ${Ri(n.of,"test row")}`:Ri(n.of,"test row"),l=Oi(a,`Actual − predicted ${e}; ${o}. Squares are means of equally many rows, with one standard error: where they leave the dashed line, the model is wrong on average. The outermost hundredth at each end is cut off.`,"residuals",()=>di(c.canvas,`Residuals of ${e}`,[{words:"rows",colour:St("c0")},{words:"means",colour:St("c1")}],devicePixelRatio)),c=Qn({into:l.body,x:{label:"predicted",log:!1,range:i},y:{label:"actual − predicted",log:!1,range:s},height:300,about:`Residuals of ${n.of} test rows over the prediction; means between ${le(Math.min(...n.bins.map(u=>u.residual)))} and ${le(Math.max(...n.bins.map(u=>u.residual)))}.`,draw:r,spots:()=>n.bins.map(u=>({x:u.predicted,y:u.residual,run:-1,words:[`predicted ${le(u.predicted)}`,`mean residual ${le(u.residual,3)} ± ${le(u.standard_error,2)}`,`deviation ${le(u.deviation,4)}`]}))});return l.element}function J0(n){const e=[...n].sort((i,s)=>i-s),t=e.length>=200?Math.floor(e.length/100):0;return Sn(e.slice(t,e.length-t),!1,.06)}function MA(n){const e=n?.mse,t=n?.target_variance;if(typeof e!="number"||typeof t!="number"||!(t>0))return null;const i=Math.max(e,t),s=(r,a,o)=>v("div",{class:"bar-row"},v("span",{},r),v("meter",{class:`bar ${o}`,min:0,max:i,value:a,"aria-label":r}),v("span",{class:"n"},le(a)));return v("section",{class:"card plain"},v("h3",{},"MSE beside the variance of the target"),v("p",{class:"note"},"The variance is the MSE of always predicting the mean: what there is to explain."),s("variance",t,"theirs"),s("MSE",e,"ours"),v("p",{class:"aside"},`R² = 1 − MSE / variance = 1 − ${le(e)} / ${le(t)} = ${le(1-e/t)}: ${Gt(Math.max(0,1-e/t),1)} of it is explained.`))}function Q0(n,e,t,i){const s=n.runs.flatMap((m,S)=>{const b=i.x.of(S),w=i.y.of(S);return b!==null&&w!==null&&Number.isFinite(b)&&Number.isFinite(w)?[{run:S,x:b,y:w}]:[]});if(s.length<2)return null;const r=yA(s),a=Pr(r.map(m=>m.x)),o=i.diagonal?a:Pr(r.map(m=>m.y)),l=Sn(r.flatMap(m=>[m.x,m.y]),a,.06),c=i.diagonal?l:Sn(r.map(m=>m.x),a,.06),u=i.diagonal?l:Sn(r.map(m=>m.y),o,.08),h=new Map(e.flatMap(m=>m.runs.map(S=>[S,m]))),d=({context:m,x:S,y:b,ratio:w})=>{i.diagonal&&(m.strokeStyle=St("soft"),m.lineWidth=w,m.setLineDash([3*w,4*w]),Wt(m,[S(l.low),S(l.high)],[b(l.low),b(l.high)]),m.setLineDash([]));for(const{run:T,x:M,y:x}of r){const y=t.emphasis(T),C=h.get(T);m.globalAlpha=y==="faint"?.18:.9,m.strokeStyle=m.fillStyle=jt(C.colour),m.lineWidth=1.8*w,mi(m,C.mark,S(M),b(x),(y==="strong"?7:4.5)*w),T===n.winner&&(m.globalAlpha=1,m.strokeStyle=St("ink"),m.beginPath(),m.arc(S(M),b(x),9*w,0,2*Math.PI),m.stroke())}m.globalAlpha=1},f=s.length-r.length,g=i.note+(f?` ${Ri(f,"run")} of ${s.length} lie far off, and outside the picture.`:""),_=Oi(i.title,g,i.name,()=>di(p.canvas,i.title,No(e),devicePixelRatio));_.above.append(Do(e,t));const p=Qn({into:_.body,x:{label:i.x.label,log:a,range:c,text:m=>le(m,5)},y:{label:i.y.label,log:o,range:u,text:m=>le(m,5)},height:300,about:`${i.title} of ${r.length} runs.`,draw:d,spots:()=>r.map(m=>({...m,words:[n.runs[m.run].setting,`${i.x.label} ${le(m.x)}`,`${i.y.label} ${le(m.y)}`]})),onHover:m=>t.hover(m),onClick:m=>t.toggle(m)});return t.onChange(p.redraw),_.element}function yA(n){const e=wc(n.map(i=>i.x)),t=n.filter(i=>i.x<=e);return t.length>=2?t:n}const EA=[0,.2,.4,.6,.8,1];function Ec(n,e,t){let i=n,s=t,r=null;const a=({context:u,x:h,y:d,ratio:f})=>{u.strokeStyle=St("soft"),u.lineWidth=f,u.setLineDash([3*f,4*f]),Wt(u,[h(0),h(1)],[d(s(0)),d(s(1))]),u.setLineDash([]),u.strokeStyle=St("c0"),u.lineWidth=2.4*f,Wt(u,i.x.map(h),i.y.map(d)),r&&(u.fillStyle=St("ink"),mi(u,"circle",h(r[0]),d(r[1]),6*f))},o=Oi(e.title,e.note,e.name,()=>di(c.canvas,e.title,[],devicePixelRatio),e.save),l=u=>({label:u,log:!1,range:{low:-.02,high:1.03},at:EA,text:h=>Gt(h)}),c=Qn({into:o.body,x:l(e.x),y:l(e.y),height:300,about:`${e.title}: ${e.x}, ${e.y}.`,draw:a,spots:()=>i.x.map((u,h)=>({x:u,y:i.y[h],run:-1,words:[`${e.x} ${Gt(u,1)}`,`${e.y} ${Gt(i.y[h],1)}`,`${e.threshold??"threshold"} ${le(i.threshold[h],4)}`]}))});return{element:o.element,show:(u,h,d)=>{i=u,r=h,s=d,c.redraw()}}}function TA(n,e,t){const i=(n.tries??[]).flatMap(f=>{const g=e.find(_=>_.name===f.optimizer);return g&&f.k.length>1?[{of:f,group:g}]:[]});if(!i.length)return null;const s=i.flatMap(({of:f})=>f.loss).filter(f=>f!==null),r=Pr(s),a=wc(s,i.flatMap(({of:f})=>f.loss.at(-1)??[])),o=Math.max(...i.map(({of:f})=>f.k.at(-1))),l=({context:f,x:g,y:_,ratio:p})=>{for(const{of:m,group:S}of i){const b=t.active&&S.runs.every(M=>t.emphasis(M)==="faint");f.globalAlpha=b?.15:1,f.strokeStyle=f.fillStyle=jt(S.colour),f.lineWidth=2*p,f.setLineDash(S.dash.map(M=>M*p));const w=m.k.map(g),T=m.loss.map(M=>M===null?NaN:_(M));Wt(f,w,T),f.setLineDash([]),f.lineWidth=1.2*p,f.globalAlpha*=.6,m.error.forEach((M,x)=>{const y=m.loss[x];M!==null&&y!==null&&Wt(f,[w[x],w[x]],[_(y-M),_(y+M)])}),f.globalAlpha=b?.15:1,w.forEach((M,x)=>Number.isFinite(T[x])&&mi(f,S.mark,M,T[x],3.4*p))}f.globalAlpha=1},c="How many tries would have sufficed",u=Oi(c,`The lowest ${n.judged_by} to expect after k settings of an optimizer drawn at random from those tried, with one standard error. A curve that is flat early belongs to an optimizer that is easy to tune.`,"tries",()=>di(d.canvas,c,No(i.map(({group:f})=>f)),devicePixelRatio));u.above.append(Do(i.map(({group:f})=>f),t));const h=i.map(({of:f})=>`${f.optimizer} ${f.sufficed===null?"none":f.sufficed}`);u.element.append(v("p",{class:"aside"},`Tries after which the expected best is within 1 % of the best of all: ${h.join(", ")}.`));const d=Qn({into:u.body,x:{label:"settings tried, k",log:!1,range:{low:.6,high:o+.4},at:AA(o),text:String},y:{label:n.loss.replaceAll("_"," "),log:r,range:Sn(s.filter(f=>f<=a),r,.08),text:f=>le(f,4)},height:300,about:`${c}: ${i.map(({of:f})=>`${f.optimizer} from ${le(f.loss[0])} to ${le(f.loss.at(-1))}`).join("; ")}.`,draw:l,spots:()=>i.flatMap(({of:f,group:g})=>f.k.flatMap((_,p)=>f.loss[p]===null?[]:[{x:_,y:f.loss[p],run:g.runs[0],words:[f.optimizer,`best of ${_}: ${le(f.loss[p])}`]}]))});return t.onChange(d.redraw),u.element}function AA(n){const e=Math.ceil(n/10);return Array.from({length:n},(t,i)=>i+1).filter(t=>t===1||t%e===0)}const RA=14;function CA(n){const e=n.settings[n.winner],t=n.settings.filter(i=>i!==e&&i.difference!==null);return t.sort((i,s)=>i.difference-s.difference),[e,...t.slice(0,RA-1)]}function LA(n,e){const t=n.verdict;if(!t||t.settings.length<2)return null;const i=CA(t),s=t.settings.length-i.length,r=t.judge===n.loss?"loss":t.judge.replaceAll("_"," "),a="Difference to the winner",o=Oi(a,`By how much the ${r} is worse than the winner's on the same rows; thick strokes are one paired standard error, thin ones two. Filled dots are told apart from the best, hollow ones are not.${s>0?` ${Ri(s,"further setting")} lie beyond.`:""}`,"verdict",async()=>di(await Zo(l,2),a,[],2));o.element.classList.add("wide");const l=qe("svg",{class:"forest",role:"img","aria-label":i.map(d=>`${d.label||d.setting}: ${le(d.difference,3)} ± ${le(d.difference_error,2)}`).join("; ")});o.body.append(l);let c=0;const u=()=>{const d=Math.max(260,o.body.clientWidth),f=d<640,g=f?40:24,_=6,p=_+g*i.length+34,m=f?10:Math.min(360,d*.36),S=d-(f?12:170),b=i.map(C=>[(C.difference??0)-2*(C.difference_error??0),(C.difference??0)+2*(C.difference_error??0)]),w=Math.min(0,...b.map(([C])=>C)),T=Math.max(...b.map(([,C])=>C),1e-12),M=C=>m+(C-w)/(T-w)*(S-m);l.setAttribute("viewBox",`0 0 ${d} ${p}`),l.setAttribute("width",String(d)),l.setAttribute("height",String(p));const x=_+g*i.length;et(l,...ms(w,T,f?4:6).flatMap(C=>[qe("line",{class:"grid",x1:M(C),x2:M(C),y1:_,y2:x}),qe("text",{class:"tick",x:M(C),y:x+16,"text-anchor":"middle"},le(C,3))]),qe("line",{class:"axis",x1:M(0),x2:M(0),y1:_,y2:x}),...i.flatMap((C,N)=>y(C,N)));function y(C,N){const A=_+g*N+(f?29:14),U=C.difference??0,B=C.difference_error??0,R=C.label||C.setting,F=C.probability_best===null?"":`P(best) ${Gt(C.probability_best,1)}`,O=f?[qe("text",{class:"name",x:2,y:A-12,"text-anchor":"start"},Gn(R,Math.floor(d/8)))]:[qe("text",{class:N?"name":"name first",x:m-10,y:A+4,"text-anchor":"end"},Gn(R,Math.floor(m/7.4))),qe("text",{class:"tick",x:d,y:A+4,"text-anchor":"end"},N?`${U>=0?"+":""}${le(U,3)} ± ${le(B,2)}`:"winner")],P=qe("g",{class:`setting ${C.told_apart?"apart":"tied"}`},qe("title",{},`${C.setting}: ${le(C.loss)} ± ${le(C.standard_error,2)}. ${F}`),...O,qe("line",{class:"thin",x1:M(U-2*B),x2:M(U+2*B),y1:A,y2:A}),qe("line",{class:"thick",x1:M(U-B),x2:M(U+B),y1:A,y2:A}),qe("circle",{class:"mark",cx:M(U),cy:A,r:4.5}),qe("rect",{class:"grip",x:0,y:A-g/2,width:d,height:g}));return C.runs.length&&!C.mean&&(P.addEventListener("pointerenter",()=>e.hover(C.runs[0])),P.addEventListener("pointerleave",()=>e.hover(null))),[P]}};new ResizeObserver(()=>{o.body.clientWidth!==c&&(c=o.body.clientWidth,u())}).observe(o.body);const h=[t.how_sure,t.correction].filter(Boolean);return h.length&&o.element.append(v("p",{class:"aside"},h.join(" "))),o.element}function PA(n,e){const t=B0(n.runs),i=n.confusion?.classes??[],s=n.probability_bins?.of==="class 1"&&i.length===2,r=n.metric;return[{id:"verdict",title:"How sure that is",parts:[LA(n,e)]},{id:"runs",title:"Runs",said:`${n.folds?`${Ri(n.runs_in_all,"setting")}, each the mean over ${n.folds} folds`:Ri(n.runs_in_all,"run")}, trained side by side on the same batches.${n.runs.length<n.runs_in_all?` The best ${n.runs.length} are shown.`:""} Point at a run, or mark it with its button, to see it in every picture.`,parts:[nA(n,t,e)]},{id:"descent",title:"The descent",parts:[Id(n,t,e,"split"),Id(n,t,e,"batch"),Id(n,t,e,"gap")]},{id:"settings",title:"What the settings do",parts:[SA(n,t,e),n.judged_by==="training loss"?null:Q0(n,t,e,{title:"Training against validation loss",note:`A run above the dashed line does better on the rows it was trained on than on those it never saw. The circled run is the one kept. ${n.generalisation??""}`,name:"train-and-validation",x:{label:"training loss",of:a=>n.runs[a].train_loss},y:{label:"validation loss",of:a=>n.runs[a].valid_loss},diagonal:!0}),r?Q0(n,t,e,{title:`Loss against ${r.name.replaceAll("_"," ")}`,note:`Runs are trained by the loss and judged by the metric; they need not rank alike. Both on ${n.judged_by==="validation loss"?"validation rows":"rows held out"}${r.rows<n.rows.valid?`, the metric on ${r.rows.toLocaleString("en")} of them`:""}. ${r.greater_is_better?"Up":"Down"} and left is better.`,name:"loss-and-metric",x:{label:n.judged_by,of:a=>n.runs[a].loss},y:{label:r.name.replaceAll("_"," "),of:a=>n.runs[a].metric??null}}):null,TA(n,t,e),DA(mA(n,t,e))]},{id:"figures",title:"Four numbers that are not the same",said:`Of ${n.answer}.`,parts:[YT(n),ZT(n)]},{id:"predictions",title:"Its predictions on the test rows",parts:[n.residuals?bA(n.residuals,n.target):null,MA(n.figures.test),n.probability_bins?iA(n.probability_bins,i[1]??"class 1"):null,...s?$T(n.probability_bins,[i[0],i[1]],n.threshold?.[0]):[],n.roc?Ec(n.roc,{title:"ROC curve",note:`Of the rows of ${i[1]??"class 1"} the share that is found, against the share of the others taken for it, at every threshold. Guessing lies on the dashed line.`,name:"roc",x:"false positive rate",y:"recall"},a=>a).element:null,n.precision_recall?Ec(n.precision_recall,{title:"Precision and recall",note:`Of the rows taken for ${i[1]??"class 1"} the share that is it, against the share of it that is found. Guessing lies on the dashed line.`,name:"precision-recall",x:"recall",y:"precision"},()=>n.precision_recall.share).element:null,n.confusion&&!s?v("section",{class:"card plain"},v("h3",{},"Confusion matrix"),Ud(i,n.confusion.matrix)):null]},{id:"columns",title:"What the columns do",said:n.effects?`Of ${n.effects.of}.`:void 0,small:!0,parts:n.effects?rA(n.effects):[]},{id:"repeat",title:"To repeat it",parts:[JT(n)]}]}function DA(n){return n?.classList.add("wide"),n}function NA(n){const e=n.gain_over_baseline,t=Object.entries(n.rows).map(([s,r])=>`${r.toLocaleString("en")} ${s==="valid"?"validation":s==="train"?"training":s}`),i=[["target",`${n.target} (${n.task})`],["rows",t.join(", ")],["runs",Ri(n.runs_in_all,"run")],["time",`${Uf(n.seconds)}, engine ${n.engine}`]];return e&&i.push(["loss below that of the best constant",`${le(e.loss)} ± ${le(e.standard_error,2)} on the test rows`]),[v("p",{class:"verdict"},n.sentence),n.verdict?.baseline?.sentence?v("p",{class:"said"},n.verdict.baseline.sentence):null,n.interrupted?v("p",{class:"warn"},"Training was ended early by hand; figures are of what was reached."):null,v("dl",{class:"facts"},...i.flatMap(([s,r])=>[v("div",{},v("dt",{},s),v("dd",{},r))])),n.notes?.length?v("details",{class:"notes"},v("summary",{},`${Ri(n.notes.length,"note")} on data and training`),v("ul",{},...n.notes.map(s=>v("li",{},s)))):null]}function IA(n,e){return PA(n,e).flatMap(({id:t,title:i,said:s,parts:r,small:a})=>{const o=r.filter(c=>c!==null);if(!o.length)return[];const l=o.length>1||o[0].matches("figure");return[{id:t,title:i,element:v("section",{id:t,"aria-labelledby":`${t}-title`},v("h2",{id:`${t}-title`},i),s?v("p",{class:"said"},s):null,v("div",{class:l?a?"cards small":"cards":null},...o))}]})}async function UA(n,e,t){const i=await Es(`data/document?race=${e}`),s=new H0(i.runs.map(a=>a.optimizer)),r=(a,o)=>{const l=v("button",{type:"button",class:a==="model"?"play":"save"},st(a));return l.addEventListener("click",()=>{s_(`data/${a}?race=${e}`).then(c=>FA(c,o),t)}),l};return et(n,v("h2",{},`${st("predicting")} `,v("em",{},i.target)),...NA(i),v("div",{class:"above"},r("model","model.thalweg"),r("report","report.html")),st("english")?v("p",{class:"note"},st("english")):null,...IA(i,s).map(({element:a})=>a)),i}function FA(n,e){const t=document.createElement("a");t.href=URL.createObjectURL(n),t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),1e4)}const jn=ki({about:["The true loss over a plane of the model's parameters; drag to turn.","模型参数平面上的真实损失；拖动可旋转。"],of:["The true loss of","真实损失："],on:["on","，数据行数"],rows:["rows","行"],drawn:["drawn from","，抽样自"],explained:["of the movement lies in this plane","的移动位于此平面内"],model:["loss of the model","模型的损失"],lowest:["lowest in the plane","平面内最低"],curvature:["curvature along","曲率，沿"],run:["run","运行"],update:["update","更新"],own:["true loss","真实损失"],inPlane:["loss in the plane","平面内的损失"],inside:["in the plane","位于平面内"],threads:["A line is at the run's true loss. A thread leads from there to the surface: to the loss of the plane's nearest point. Where threads are long, the run is far from the plane.","路径画在运行的真实损失处；细线连到曲面，即平面上最近点的损失。细线越长，运行离平面越远。"],principal:["The axes are the first two principal components of these runs' paths.","坐标轴为这些运行路径的前两个主成分。"],weights:["The axes are two weights; all others stay as they are.","坐标轴为两个权重，其余权重保持不变。"],hessian:["The axes are the two directions in which the loss is steepest curved: the top eigenvectors of its Hessian.","坐标轴为损失曲率最大的两个方向，即 Hessian 矩阵的前两个特征向量。"],random:["The axes are two random directions, scaled to the weights of each unit (Li et al. 2018).","坐标轴为两个随机方向，按各单元的权重缩放（Li 等，2018）。"],across:["across","横轴"],deep:["into the picture, or up","纵深轴（等高线中为纵轴）"]});function OA(n){const e=So(jn("about"),null,n);let t=[],i=[],s=[],r=null,a=null;const o=v("p",{class:"note"}),l=v("p",{class:"aside"}),c=v("ul",{class:"notes",hidden:!0}),u=v("p",{class:"share",hidden:!0}),h=v("dl",{class:"facts"}),d=v("div",{class:"runs-of-lab",hidden:!0}),f=v("p",{class:"aside",hidden:!0},jn("threads")),g=$a(()=>{m(),n()});g.element.hidden=!0;const _=()=>Math.max(0,...t.map(({points:w})=>w.length/2-1)),p=()=>t.map(({points:w})=>_()?Math.round(g.step()/_()*(w.length/2-1)):0);function m(){if(!a)return;const w={walks:t,steps:p(),start:null,shown:null};e.draw(w);const T=t.map((x,y)=>{const C=nl(w,y);return v("tr",{},v("th",{scope:"row"},v("span",{class:`dot-of g${Gi(x.colour??y)}`}),` ${Gn(x.words,48)}`),...[s[y][C].toLocaleString("en"),le(x.heights[C]),le(i[y][C]),Gt(r.walks[y].explained,1)].map(N=>v("td",{class:"n"},N)))}),M=["update","own","inPlane","inside"].map(x=>v("th",{class:"n"},jn(x)));et(d,v("table",{},v("thead",{},v("tr",{},v("th",{},jn("run")),...M)),v("tbody",{},...T)))}function S(w){const T=w.rows,M=T.used.toLocaleString("en");o.textContent=`${jn("of")} ${w.model_in_words} (${w.loss.replaceAll("_"," ")}), ${jn("on")} ${M} ${jn("rows")}${T.used<T.data?` ${jn("drawn")} ${T.data.toLocaleString("en")}`:""}. ${jn(w.plane)}`,l.textContent=`${jn("across")}: ${w.axes[0]}; ${jn("deep")}: ${w.axes[1]}.`,u.hidden=w.explained===null,et(u,v("strong",{},Gt(w.explained,1)),` ${jn("explained")}`);const{lowest:x}=w,y=[[jn("model"),le(w.at_model)],[jn("lowest"),`${le(x.loss)} (${le(x.a,3)}, ${le(x.b,3)})`],[`${jn("curvature")} ${Gn(w.axes[0],24)}`,le(w.curvature[0],4)],[`${jn("curvature")} ${Gn(w.axes[1],24)}`,le(w.curvature[1],4)]];et(h,...y.map(([C,N])=>v("div",{},v("dt",{},C),v("dd",{class:"n"},N)))),c.hidden=!w.notes.length,et(c,...w.notes.map(C=>v("li",{},C)))}const b=(w,T,M)=>{r=w;const x=T.heights;let y=0,C=w.lowest.loss,N=w.high??C+1;const A=N+3*(N-C);t=[],i=[],s=w.walks.map(U=>U.updates),w.walks.forEach(({name:U,updates:B},R)=>{const F=y+B.length,O=T.losses.values.subarray(y,F);for(const P of O)P<C&&(C=P),P>N&&P<=A&&(N=P);t.push({name:String(R),words:U,status:"",ended:-1,colour:M?.[R]??R,points:T.places.values.subarray(2*y,2*F),heights:O,own:O.map(P=>P<=A?P:NaN)}),i.push(T.in_plane.values.subarray(y,F)),y=F}),a={x:w.a,y:w.b,columns:x.shape[1],rows:x.shape[0],heights:x.values,low:C,high:N};for(const U of[g.element,d,f])U.hidden=!t.length;S(w),e.show(a,{minima:[[0,0]]}),t.length?g.show(_(),_()):m()};return{element:v("div",{class:"surface-of-runs"},v("div",{class:"above"},e.controls),o,u,e.element,g.element,l,h,d,f,c),picture:e,show:b,step:()=>g.step(),walks:()=>t,terrain:()=>a,close:()=>{g.pause(),e.close()}}}const gs=ki({title:["The true loss surface","真实损失曲面"],lead:["Every height is the loss recomputed with those weights on training rows; the lines are the weights that these runs really had.","每个高度都是用相应权重在训练数据上重新计算的损失；线条是这些运行真实经过的权重。"],axes:["Axes","坐标轴"],principal:["principal components","主成分"],hessian:["steepest (Hessian)","最陡方向（Hessian）"],weights:["two weights","两个权重"],random:["random","随机方向"],around:["Around the run","以此运行为中心"],first:["First weight","第一个权重"],second:["Second weight","第二个权重"],another:["Other random directions","换一组随机方向"],finer:["finer","更精细"],paths:["Paths shown","显示的路径"],computing:["Computing the true loss at every point…","正在计算每一点的真实损失……"]}),j0=["principal","hessian","weights","random"],BA=12,zA=8;function ev(n){const e=r=>r!==null&&/^\d{1,6}$/.test(r)?Number(r):null,t=r=>r===null?null:r.split(".").map(e).filter(a=>a!==null),i=j0.find(r=>r===n.get("s.axes"))??null,s=t(n.get("s.w"));return{plane:i,run:e(n.get("s.run")),runs:t(n.get("s.runs")),seed:e(n.get("s.seed"))??0,weights:i==="weights"&&s?.length===2?[s[0],s[1]]:null,fine:n.get("s.fine")==="1"}}function kA(n,e){let t=ev(n.parts),i=null,s=null;const r=OA(()=>{c(),u()}),a=v("div",{class:"above"}),o=v("div",{class:"above"}),l=v("p",{class:"message",role:"alert"});function c(){const _=new URLSearchParams;t.plane&&_.set("s.axes",t.plane),t.run!==null&&_.set("s.run",String(t.run)),t.runs&&_.set("s.runs",t.runs.join(".")),t.weights&&_.set("s.w",t.weights.join(".")),t.seed&&_.set("s.seed",String(t.seed)),t.fine&&_.set("s.fine","1"),r.picture.view()==="contour"&&_.set("s.view","contour"),n.keep(_)}function u(){n.expose({surface:{said:i,state:t,walks:r.walks(),terrain:r.terrain(),step:r.step(),view:r.picture.view()}})}async function h(){s?.abort(),s=new AbortController;const _=s;r.picture.setWaiting(!0),l.textContent="";const p={race:e,size:t.fine?200:100,seed:t.seed,...t.plane?{plane:t.plane}:{},...t.run===null?{}:{run:t.run},...t.runs?{runs:t.runs}:{},...t.weights&&t.plane==="weights"?{weights:t.weights}:{}};try{const m=await ni("data/surface",p,_.signal);i=m.said;const S=i.runs.map(({place:b})=>b);r.show(i,m.arrays,i.shown.map(b=>S.indexOf(b))),f(),c(),u()}catch(m){if(_.signal.aborted)return;l.textContent=m instanceof Error?m.message:String(m)}finally{s===_&&r.picture.setWaiting(!1)}}const d=_=>{t={...t,..._},h()};function f(){if(!i)return;const _=i,p=j0.filter(M=>M!=="principal"||_.runs.length>0),m=v("select",{"aria-label":gs("around")},..._.runs.map(({place:M,name:x})=>v("option",{value:M,selected:M===_.run},Gn(x,60))));m.addEventListener("change",()=>d({run:Number(m.value),runs:null,weights:null}));const S=v("input",{type:"checkbox",checked:t.fine});S.addEventListener("change",()=>d({fine:S.checked}));const b=v("button",{type:"button",class:"save"},gs("another"));b.addEventListener("click",()=>d({seed:t.seed+1}));const w=M=>{const x=_.names.map((C,N)=>v("option",{value:N,selected:N===_.weights[M],disabled:N===_.weights[1-M]},Gn(C,40))),y=v("select",{"aria-label":gs(M?"second":"first")},...x);return y.addEventListener("change",()=>{const C=[_.weights[0],_.weights[1]];C[M]=Number(y.value),d({weights:C})}),y};et(a,ns(gs("axes"),p.map(M=>({value:M,words:gs(M)})),_.plane,M=>d({plane:M})),_.plane==="weights"?[w(0),w(1)]:null,_.plane==="random"?b:null,_.runs.length>1?m:null,v("label",{class:"check"},S,`${gs("finer")} (200 × 200)`));const T=_.runs.slice(0,BA);et(o,T.length?v("span",{class:"note"},`${gs("paths")}:`):null,...T.map(({place:M,name:x})=>{const y=_.shown.includes(M),C=v("input",{type:"checkbox",checked:y,disabled:!y&&_.shown.length>=zA});return C.addEventListener("change",()=>d({runs:C.checked?[..._.shown,M]:_.shown.filter(N=>N!==M)})),v("label",{class:"check"},C,Gn(x,44))}))}const g=v("section",{class:"card plain surface-part",id:"surface","aria-label":gs("title")},v("h3",{},gs("title")),v("p",{class:"note"},gs("lead")),a,o,l,r.element);return n.parts.get("s.view")==="contour"&&r.picture.setView("contour"),h(),{element:g,read:_=>{const p=JSON.stringify(t);t=ev(_),JSON.stringify(t)!==p&&h()},close:()=>{s?.abort(),r.close()}}}const kd="dragover";function GA(n,e,{onTable:t,onTarget:i,onProblem:s}){const r=v("p",{class:"aside",role:"status"}),a=v("input",{type:"file",class:"unseen",tabindex:-1,"aria-hidden":"true"}),o=v("button",{type:"button",class:"play pick"},st("choose"));o.addEventListener("click",()=>a.click());let l=!1;const c=async b=>{if(!l){l=!0,r.textContent=st("uploading");try{t(await b())}catch(w){s(w)}finally{l=!1,r.textContent=""}}},u=b=>{b&&(b.size>e?s(new Error(`${st("tooLarge")} ${Math.floor(e/2**20)} MB.`)):c(()=>r_("data/upload",b)))};a.addEventListener("change",()=>{u(a.files?.[0]),a.value=""});const h=n.map(({name:b,title:w,about:T})=>{const M=v("button",{type:"button",class:"save",title:T},w);return M.addEventListener("click",()=>void c(()=>Ko("data/use",{bundled:b}))),M}),d=v("div",{class:"drop-zone"},v("p",{class:"drop-words"},st("drop")),v("div",{class:"above"},o,v("span",{class:"aside"},st("bundled")),...h),v("p",{class:"note"},st("stays")),a);d.addEventListener("dragover",b=>{b.preventDefault(),d.classList.add(kd)}),d.addEventListener("dragleave",()=>d.classList.remove(kd)),d.addEventListener("drop",b=>{b.preventDefault(),d.classList.remove(kd),u(b.dataTransfer?.files[0])});const f=v("div",{}),g=v("section",{class:"card","aria-label":st("table")},v("h2",{class:"sub"},st("table")),d,r,f),_=new Map;let p="";const m=()=>{for(const[b,{row:w,radio:T,role:M,shown:x}]of _){const y=b===p;T.checked=y,w.classList.toggle("winner",y),M.textContent=y?st("isTarget"):VA(x.role)}};return{element:g,show:b=>{if(_.clear(),d.classList.toggle("small",b!==null),!b){et(f);return}for(const M of b.columns){const x=v("input",{type:"radio",name:"target","aria-label":`${st("target")}: ${M.shown}`});x.addEventListener("change",()=>i(M.name));const y=v("td",{}),C=v("td",{class:"soft"},M.detail),N=v("th",{scope:"row"},v("label",{class:"column-name"},x,v("span",{},M.shown))),A=v("tr",{},N,y,C,v("td",{class:"soft"},M.examples.join(" · ")));_.set(M.name,{row:A,radio:x,role:y,detail:C,shown:M})}const w=`${b.rows.toLocaleString("en")} ${st("rows")}`,T=b.complete?w:`${w} (${st("firstRows")})`;et(f,v("p",{class:"table-name"},v("strong",{},b.name),` – ${T}, ${b.columns.length} ${st("columns")}`),b.notes.length?v("ul",{class:"note"},...b.notes.map(M=>v("li",{},M))):null,v("div",{class:"scroll columns",role:"region",tabindex:0,"aria-label":st("columns")},v("table",{},v("thead",{},v("tr",{},v("th",{scope:"col"},`${st("target")} …`),v("th",{scope:"col"},st("role")),v("th",{scope:"col"},st("detail")),v("th",{scope:"col"},st("values")))),v("tbody",{},...[..._.values()].map(({row:M})=>M))))),m()},choose:b=>{p=b,m()},found:b=>{for(const{name:w,role:T,detail:M}of b){const x=_.get(w);x&&(x.shown={...x.shown,role:T,detail:M},x.detail.textContent=M)}m()}}}const HA=["target","weight","number","category","text","date","time","duration","group","dropped"];function VA(n){const e=HA.find(t=>t===n);return e?ET(e):n}const WA={name:"data",title:["Your data","你的数据"],lead:["Many settings are trained side by side on your table and compared: which optimizer, learning rate and model win, and how sure that is.","在你的数据上并行训练多种设置并加以比较：哪种优化器、学习率和模型胜出，以及结论有多可靠。"],open:$A};async function $A(n,e){const t=await Es("data/choices");let i=t.table,s=XA(t,e.parts),r=null,a={},o=new URLSearchParams([...e.parts].filter(([B])=>B.startsWith("s."))),l=null,c=null,u="";const h=v("div",{class:"problem",role:"alert"}),d=B=>{u=B instanceof Error?B.message:String(B),et(h,...u.split(`
`).map(R=>v("p",{},R))),A()},f=()=>{u="",et(h)},g=()=>{e.keep(new URLSearchParams([...MT(s),...o])),b.disabled=!i||!s.target||_(),A()},_=()=>l!==null&&l.phase()!=="done"&&l.phase()!=="failed",p=GA(t.bundled,t.most_bytes,{onTable:B=>{f(),m(B),g()},onTarget:B=>{s.target=B,p.choose(B),g()},onProblem:d}),m=B=>{i=B,s.table=B?.bundled??"",(B?.columns.some(({name:F})=>F===s.target)??!1)||(s.target=B?.target??""),p.show(B),p.choose(s.target),w.hidden=B===null},S=LT(()=>s,t,()=>g()),b=v("button",{type:"submit",class:"play"},st("begin")),w=v("form",{class:"card","aria-label":st("settings"),novalidate:!0},v("h2",{class:"sub"},st("settings")),S.element,v("p",{class:"note"},st("leftOut")),v("div",{class:"above"},b),h);w.addEventListener("submit",B=>{B.preventDefault(),x()});const T=v("div",{class:"course"}),M=v("div",{class:"result"}),x=async()=>{if(!(!i||_())){f(),b.disabled=!0;try{const{race:B}=await Ko("data/race",yT(s));s.race=B,C(B,!0),T.scrollIntoView({block:"start"})}catch(B){d(B)}g()}},y=()=>{Ko("data/stop",{}).catch(d)},C=(B,R=!1)=>{l?.close(),r?.close(),r=null,a={},et(M),c=null,l=kT(B,{onPlan:F=>{p.found(F.columns),R&&T.scrollIntoView({block:"start"})},onChange:()=>g(),onDone:()=>void N(B),onFailed:()=>g(),onStop:y}),et(T,l.element)},N=async B=>{try{if(c=await UA(M,B,d),B!==s.race)return;const R={parts:o,keep:F=>{o=F,g()},expose:F=>{a=F,A()},tell:e.tell};r=kA(R,B),M.append(r.element)}catch(R){d(R)}g()};function A(){const B=l?.race();e.expose({state:s,table:i&&{name:i.name,rows:i.rows,columns:i.columns.map(({name:R,role:F})=>({name:R,role:F}))},phase:l?.phase()??null,said:l?.said()??"",problem:u||(l?.failure()??""),runs:B?.runs.map(({label:R,epochs:F,loss:O,over:P,ending:G,status:k,curve:Y})=>({label:R,epochs:F,loss:O,over:P,ending:G,status:k,losses:Y.split,batch:Y.batch,at:Y.epoch}))??[],result:c&&{sentence:c.sentence,runs:c.runs.length,winner:c.winner,interrupted:c.interrupted},...a})}if(et(n,v("div",{class:"data-page"},v("div",{class:"data-choices"},p.element,w),T,M)),S.fill(),s.table&&s.table!==i?.bundled&&!t.running&&t.bundled.some(({name:B})=>B===s.table))try{i=await Ko("data/use",{bundled:s.table})}catch(B){d(B)}m(i);const U=s.race;return U!==null&&U===t.race?C(U):U!==null&&U===t.result?await N(U):s.race=null,g(),{read:B=>{s=P0(B,{...L0(),race:s.race}),S.fill(),p.choose(s.target),o=new URLSearchParams([...B].filter(([R])=>R.startsWith("s."))),r?.read(o),A()},close:()=>{l?.close(),r?.close()},exports:()=>({picture:l?.canvas()?()=>l.canvas():void 0,table:()=>qA(l)})}}function XA(n,e){const t=L0();for(const s of Aa)t.options[s]=n.given[s]??"";t.table=n.table?.bundled??"",t.target=n.table?.target??"",t.race=n.running?n.race:n.result;const i=P0(e,t);return n.running&&(i.race=n.race),i}function qA(n){const t=(n?.race()?.runs??[]).flatMap((i,s)=>(i.curve.epoch??[]).map((r,a)=>({place:s,run:i,epoch:r,i:a})));return[{name:"run",values:t.map(({place:i})=>i)},{name:"setting",values:t.map(({run:i})=>i.setting)},{name:"epoch",values:t.map(({epoch:i})=>i)},{name:"batch_loss",values:t.map(({run:i,i:s})=>i.curve.batch?.[s]??NaN)},{name:"validation_loss",values:t.map(({run:i,i:s})=>i.curve.split?.[s]??NaN)}]}function YA(n){const e=new AbortController;let t=!1,i=!1;const s=()=>{if(!e.signal.aborted){if(t){i=!0;return}t=!0,n(e.signal).finally(()=>{t=!1,i&&(i=!1,s())})}};return{ask:s,close:()=>e.abort()}}const tv=({points:n,start:e,standardise:t})=>({points:n,start:e,standardise:t});async function KA(n,e,t,i){const{said:s,arrays:r}=await ni("line/surface",{...tv(n),size:e,...t},i);return{...s,heights:r.heights.values,size:e}}async function ZA(n,e){const{optimizer:t,lr:i,steps:s}=n,{said:r,arrays:a}=await ni("line/descent",{...tv(n),run:{optimizer:t,lr:i},steps:s},e),o=l=>a[l].values;return{...r,points:o("points"),lines:o("lines"),values:o("values"),gradients:o("gradients"),along:o("along"),r2:o("r2"),last:o("values").length-1}}const nv=60,Gd=2e3,JA=1e6,iv=["slow","normal","fast"];function Ca(n){return Number(n.toPrecision(4))}function QA(n){const e=new URLSearchParams;return e.set("set",n.set),n.own&&e.set("xy",n.points.flat().map(String).join(" ")),n.standardise&&e.set("z","1"),e.set("o",n.lr===null?n.optimizer:`${n.optimizer}:${n.lr}`),e.set("at",n.start.map(String).join(" ")),e.set("n",String(n.steps)),n.step!==null&&e.set("t",`${n.step}${n.phase===4||n.step===0?"":" 3"}`),n.step===0&&n.phase===1&&e.set("t","0 1"),n.pace!=="normal"&&e.set("pace",n.pace),e.set("view",n.view),n.log&&e.set("log","1"),e}function jA(n,e){const t={...e},i=n.get("set"),s=rv(n.get("xy"));if(i!==null&&([t.set,t.own]=[i,!1]),s.length>=2&&s.length<=nv&&([t.own,t.points]=[!0,s]),n.has("o")){const[u,h]=n.get("o").split(":"),d=Number(h);t.optimizer=u,t.lr=h!==void 0&&d>0&&Number.isFinite(d)?d:null,t.standardise=n.get("z")==="1"}const[r]=rv(n.get("at"));r&&(t.start=r);const a=Number(n.get("n")??NaN);a>=1&&(t.steps=Math.min(Gd,Math.round(a)));const[o,l]=sv(n.get("t"));o>=0?(t.step=Math.round(o),t.phase=l===1||l===3?l:t.step===0?2:4):n.has("o")&&([t.step,t.phase]=[null,4]),t.pace=iv.find(u=>u===n.get("pace"))??e.pace;const c=n.get("view");return(c==="3d"||c==="contour")&&([t.view,t.log]=[c,n.get("log")==="1"]),t}function sv(n){return n===null||n===""?[]:n.split(" ").map(Number)}function rv(n){const e=sv(n);return e.length%2||e.some(t=>!(Math.abs(t)<=JA))?[]:Array.from({length:e.length/2},(t,i)=>[e[2*i],e[2*i+1]])}const tt=ki({data:["The line in the data","数据中的直线"],surface:["The MSE over w and b","w 与 b 上的均方误差"],points:["Points","数据点"],own:["your own points","自定义数据点"],standardise:["standardise x","将 x 标准化"],optimizer:["Optimizer","优化器"],steps:["Steps","步数"],add:["Add a point","添加点"],remove:["Remove the point","删除点"],howto:["Drag a point, or click where one should be. Keyboard: Tab to a point, arrows move it, Delete removes it.","拖动点，或在空白处点击添加。键盘：Tab 选中点，方向键移动，Delete 删除。"],full:["There are 60 points: no more fit into the address.","已有 60 个点：地址中放不下更多。"],two:["A line needs two points.","一条直线至少需要两个点。"],point:["point","点"],legendLine:["the line at this step","当前步的直线"],legendStart:["the first line","起始直线"],legendBest:["the minimum, in closed form","闭式解（最小值）"],legendMean:["the mean of y","y 的均值"],legendPath:["the descent","下降路径"],legendAxis:["the axis of the paraboloid: the minimum","抛物面的轴：最小值"],legendBlows:["the direction that blows up","发散的方向"],turn:["Drag to turn; click for another start.","拖动可旋转；点击选择新的起点。"],pace:["Pace","速度"],slow:["slow","慢"],normal:["normal","中"],fast:["fast","快"],next:["Next of the four steps","四步中的下一步"],rate:["Learning rate","学习率"],automatic:["suited to the surface","自动选取"],ownRate:["this rule finds its own","此规则自行确定"],four:["The four steps of descent","下降的四个步骤"],define:["Define the loss","定义损失"],defineWhy:["How wrong is the line? The mean of its squared errors.","直线错多少？平方误差的均值。"],choose:["Choose a start","选择起点"],chooseWhy:["Any line will do: the MSE of a line has one minimum.","任何直线都可以：直线的均方误差只有一个最小值。"],work:["Work out the gradient","计算梯度"],workWhy:["Which way does the MSE rise, and how steeply?","均方误差朝哪个方向上升，有多陡？"],along:["Step along it","沿梯度迈步"],alongWhy:["Against the gradient, by the learning rate η.","逆梯度方向，步长由学习率 η 决定。"],alongRule:["The rule makes a step u of the gradients so far.","规则由至今的梯度得到步 u。"],ended:["The last step is reached.","已到最后一步。"],inStandard:["w and b are those of standardised x, x′ = (x − {0}) / {1}. In the data: y = {2}.","w 与 b 对应标准化的 x，x′ = (x − {0}) / {1}。在数据中：y = {2}。"],lineIs:["y = {0}","y = {0}"],directions:["What a step does to the error","每一步对误差的作用"],grows:["along {0} the error is multiplied by {1} each step: it blows up","沿 {0}，误差每步乘以 {1}：发散"],swings:["along {0} the error is multiplied by {1} each step: it swings from side to side, and is halved in {2}","沿 {0}，误差每步乘以 {1}：左右摆动，{2}减半"],shrinks:["along {0} the error is multiplied by {1} each step: it is halved in {2}","沿 {0}，误差每步乘以 {1}：{2}减半"],stays:["along {0} nothing changes: all lines there are as good","沿 {0} 没有变化：那里的直线一样好"],everywhere:["every direction","所有方向"],oneStep:["one step","一步即"],manySteps:["{0} steps","{0} 步"],measured:["along {0} this step multiplied the error by {1}","沿 {0}，这一步使误差乘以 {1}"],unbound:["2/λ is the limit of plain descent; of this rule it is not known as a formula.","2/λ 是普通梯度下降的上限；此规则没有已知的公式。"],ownBound:["The limit of this rule is {0} = {1}.","此规则的上限是 {0} = {1}。"],past:["The learning rate is past {0}.","学习率已超过 {0}。"],curvature:["largest curvature λ","最大曲率 λ"],limit:["limit 2/λ","上限 2/λ"],condition:["condition number","条件数"],asIs:["x as it is","原始 x"],standardised:["x standardised","标准化 x"],why:["The condition number is how many times the bowl is steeper one way than the other. The steep way limits the learning rate, the flat way waits.","条件数是碗在一个方向比另一个方向陡多少倍。陡的方向限制学习率，平的方向只能等待。"],mse:["MSE beside the variance of y","均方误差与 y 的方差"],mseNow:["MSE of this line","此直线的均方误差"],variance:["variance of y","y 的方差"],varianceWhy:["the MSE of always answering the mean","总是回答均值时的均方误差"],least:["MSE at the minimum","最小均方误差"],worse:["Below 0: the line is worse than always answering the mean.","小于 0：此直线不如总是回答均值。"],noR2:["All y are equal: there is no R².","所有 y 相等：R² 不存在。"],closed:["The minimum in closed form","最小值的闭式解"],closedWhy:["Where the gradient is 0, two equations hold (the normal equations). They are the axis of the paraboloid.","梯度为 0 处成立两个方程（正规方程），其解即抛物面的轴。"],many:["All x are equal: many lines are as good. Marked is the one with the smallest w² + b².","所有 x 相等：许多直线同样好。标出的是 w² + b² 最小的一条。"],away:["still to go","还差"],startW:["w of the start","起点的 w"],startB:["b of the start","起点的 b"]});function Bs(n,...e){return n.replace(/\{(\d)\}/g,(t,i)=>e[Number(i)]??"")}const Fn={left:46,right:12,top:10,bottom:40},av=5,Tc=1e5;function eR(n,e){const t=qe("g",{}),i=qe("g",{class:"errors"}),s=qe("g",{}),r=qe("g",{}),a=qe("rect",{}),o="dots-area",l=qe("rect",{class:"back"}),c=qe("g",{"clip-path":`url(#${o})`},i,s),u=qe("svg",{class:"dots",role:"group","aria-label":`${tt("data")}. ${tt("howto")}`},qe("defs",{},qe("clipPath",{id:o},a)),l,t,c,r);let h=[],d=["x","y"],f=[0,1],g=[0,1],_={width:600,height:400},p={line:null,first:null,best:null,mean:null,squares:!1},m=[],S=null;const b=()=>({width:_.width-Fn.left-Fn.right,height:_.height-Fn.top-Fn.bottom}),w=H=>Fn.left+(H-f[0])/(f[1]-f[0])*b().width,T=H=>Fn.top+(1-(H-g[0])/(g[1]-g[0]))*b().height,M=H=>{const q=u.getBoundingClientRect(),ie=(H.clientX-q.left-Fn.left)/b().width,$=(H.clientY-q.top-Fn.top)/b().height;return[Uo(f[0]+ie*(f[1]-f[0]),f),Uo(g[1]-$*(g[1]-g[0]),g)]},x=()=>{const{width:H,height:q}=b();u.setAttribute("viewBox",`0 0 ${_.width} ${_.height}`);for(const $ of[a,l])for(const[Q,se]of Object.entries({x:Fn.left,y:Fn.top,width:H,height:q}))$.setAttribute(Q,String(se));const ie=_.height-Fn.bottom;et(t,...ms(f[0],f[1],Math.max(3,Math.floor(H/80))).map($=>[qe("line",{class:"grid",x1:w($),x2:w($),y1:Fn.top,y2:ie}),qe("text",{class:"tick",x:w($),y:ie+16,"text-anchor":"middle"},sl($))]),...ms(g[0],g[1],Math.max(3,Math.floor(q/50))).map($=>[qe("line",{class:"grid",x1:Fn.left,x2:Fn.left+H,y1:T($),y2:T($)}),qe("text",{class:"tick",x:Fn.left-6,y:T($)+4,"text-anchor":"end"},sl($))]),qe("text",{class:"name",x:Fn.left+H,y:_.height-6,"text-anchor":"end"},d[0]),qe("text",{class:"name halo",x:Fn.left+6,y:Fn.top+14},d[1]))},y=(H,[q,ie])=>{const $=Q=>Math.min(Tc,Math.max(-Tc,T(q*Q+ie)));return qe("line",{class:H,x1:w(f[0]),x2:w(f[1]),y1:$(f[0]),y2:$(f[1])})},C=([H,q],[ie,$])=>{const Q=T(q),se=Math.min(Tc,Math.max(-Tc,T(ie*H+$))),oe=qe("line",{class:"stick",x1:w(H),x2:w(H),y1:Q,y2:se}),ue=Math.abs(se-Q);return!p.squares||ue>2e3?oe:[qe("rect",{class:"square",x:w(H),y:Math.min(se,Q),width:ue,height:ue}),oe]},N=()=>{const{line:H,first:q,best:ie,mean:$}=p;et(i,...H?h.map(Q=>C(Q,H)):[]),et(s,$===null?null:y("mean",[0,$]),q&&y("first",q),H&&y("now",H),ie&&y("best",ie))},A=()=>{m.forEach(({element:H,seen:q},ie)=>{const[$,Q]=h[ie];H.setAttribute("transform",`translate(${w($)} ${T(Q)})`),H.setAttribute("aria-label",`${tt("point")} ${ie+1}: ${le($,4)}, ${le(Q,4)}`),H.classList.toggle("chosen",ie===S),q.setAttribute("r",_.width<480?"5":"6")})},U=(H,q,ie)=>{h=h.map(($,Q)=>Q===H?[Ac(q[0],f),Ac(q[1],g)]:$),A(),N(),n(h,ie)},B=H=>{if(h.length<=2){e(tt("two"));return}h=h.filter((q,ie)=>ie!==H),S=null,k(),m[Math.min(H,m.length-1)].element.focus(),n(h,!1)},R=H=>{if(h.length>=nv){e(tt("full"));return}h=[...h,[Ac(H[0],f),Ac(H[1],g)]],k(),m[m.length-1].element.focus(),n(h,!1)},F=H=>{const q=u.getBoundingClientRect(),ie=h.map(([$,Q])=>Math.hypot(w($)-H.clientX+q.left,T(Q)-H.clientY+q.top));return ie.indexOf(Math.min(...ie))};let O=null;r.addEventListener("pointerdown",H=>{const q=F(H);O={k:q,from:[H.clientX,H.clientY],moved:!1},m[q].element.setPointerCapture(H.pointerId),G(q)}),r.addEventListener("pointermove",H=>{O&&(O.moved||=Math.hypot(H.clientX-O.from[0],H.clientY-O.from[1])>av,O.moved&&U(O.k,M(H),!0))}),r.addEventListener("pointerup",H=>{O&&(O.moved&&U(O.k,M(H),!1),m[O.k].element.focus(),O=null)}),r.addEventListener("pointercancel",()=>{O?.moved&&n(h,!1),O=null}),r.addEventListener("touchstart",H=>H.preventDefault(),{passive:!1}),r.addEventListener("dblclick",H=>B(F(H)));const P=H=>{const q=qe("circle",{class:"seen",r:6}),ie=qe("g",{class:"dot",tabindex:0,role:"button"},qe("circle",{class:"hold",r:14}),q);return ie.addEventListener("focus",()=>G(H)),ie.addEventListener("keydown",$=>{if($.key==="Delete"||$.key==="Backspace"){$.preventDefault(),B(H);return}const se={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]}[$.key];if(!se)return;$.preventDefault();const oe=$.shiftKey?.1:.01,ue=(de,Te)=>Uo(h[H][de]+se[de]*oe*(Te[1]-Te[0]),Te);U(H,[ue(0,f),ue(1,g)],!1)}),{element:ie,seen:q}},G=H=>{S=H,A()},k=()=>{m=h.map((H,q)=>P(q)),et(r,...m.map(H=>H.element)),A()};let Y=null;l.addEventListener("pointerdown",H=>{Y=[H.clientX,H.clientY]}),l.addEventListener("pointerup",H=>{Y&&Math.hypot(H.clientX-Y[0],H.clientY-Y[1])<=av&&R(M(H)),Y=null});const Z=()=>{const{width:H,height:q}=u.getBoundingClientRect();!H||!q||H===_.width&&q===_.height||(_={width:H,height:q},x(),N(),A())},ne=new ResizeObserver(Z);return ne.observe(u),{element:u,begin:(H,q,ie)=>{h=H.map(([Q,se])=>[Q,se]),d=ie;const $=[...H,...q];[f,g]=[ov($.map(([Q])=>Q),.08),ov(tR($.map(([,Q])=>Q)),.1)],S=null,k(),x(),N()},draw:H=>{p=H,N()},add:()=>R([Uo((f[0]+f[1])/2,f),Uo((g[0]+g[1])/2,g)]),remove:()=>B(S??h.length-1),close:()=>ne.disconnect()}}function tR(n){const e=Math.min(...n),t=Math.max(...n);return e>0&&e<.7*(t-e)?[0,...n]:n}function ov(n,e){const{low:t,high:i}=Sn(n,!1,e);return[t,i]}function Ac(n,[e,t]){return Ca(Math.min(t,Math.max(e,n)))}function Uo(n,[e,t]){const i=10**Math.floor(Math.log10((t-e)/200));return Ca(Math.round(n/i)*i)}function lv([n,e]){return Bs("{0} x {1} {2}",le(n,4),e<0?"−":"+",le(Math.abs(e),4))}const nR=1e-6,iR=1.5;function Hd([n,e]){const t=i=>le(Math.abs(i),Math.abs(i)<.01?1:2);return`${n<0?"−":""}${t(n)} w ${e<0?"−":"+"} ${t(e)} b`}function Rc({eigenvalues:[n,e]}){return n-e<=nR*n}function cv(n,e){const{factors:t}=e;return t?(Rc(n)?[0]:[0,1]).map(s=>{const r=Rc(n)?tt("everywhere"):Hd(n.directions[s]),a=t[s],o=Math.abs(a),l=le(a,o<1?Math.max(3,2+Math.ceil(-Math.log10(1-o))):3);if(!n.unique&&s===1)return{words:Bs(tt("stays"),r),grows:!1};if(o>=1)return{words:Bs(tt("grows"),r,l),grows:!0};const c=Math.max(1,Math.ceil(Math.log(.5)/Math.log(Math.max(o,1e-300)))),u=c===1?tt("oneStep"):Bs(tt("manySteps"),le(c));return{words:Bs(tt(a<0?"swings":"shrinks"),r,l,u),grows:!1}}):[]}function sR(){const[n,e,t]=["directions","mse","closed"].map(()=>v("div",{})),i=v("div",{class:"scroll"});return{elements:[v("section",{class:"card"},v("h2",{class:"sub"},tt("directions")),n,i,v("p",{class:"note"},tt("why"))),v("section",{class:"card"},v("h2",{class:"sub"},tt("mse")),e),v("section",{class:"card"},v("h2",{class:"sub"},tt("closed")),v("p",{class:"note"},tt("closedWhy")),t)],show:r=>{et(n,...rR(r)),et(i,aR(r)),et(e,...oR(r)),et(t,...lR(r))}}}function rR({surface:n,descent:e,step:t}){const{bound:i,lr:s}=e,r=i!==null&&s!==null&&s>i.rate,a=[];r&&a.push(v("p",{class:"warn"},Bs(tt("past"),`${i.words} = ${vn(Number(i.rate.toPrecision(3)))}`)));const o=cv(n,e);if(o.length)return a.push(v("ul",{class:"effects"},...o.map(({words:l,grows:c})=>v("li",{class:c?"grows":""},l)))),a;if(i&&!r&&a.push(v("p",{},Bs(tt("ownBound"),i.words,vn(Number(i.rate.toPrecision(3)))))),i||a.push(v("p",{class:"note"},tt("unbound"))),t>0){const l=c=>e.along[2*t+c]/e.along[2*(t-1)+c];a.push(v("ul",{class:"effects"},...[0,1].map(c=>v("li",{class:r&&Math.abs(l(c))>1?"grows":""},Bs(tt("measured"),Hd(n.directions[c]),le(l(c),3))))))}return a}function aR({state:n,surface:{scalings:e}}){const t=[["asIs",e.as_is,!n.standardise],["standardised",e.standardised,n.standardise]],i=(s,r)=>v("tr",{},v("th",{scope:"row"},tt(s)),...t.map(([,a,o])=>v("td",{class:o?"n on":"n"},r(a))));return v("table",{},v("thead",{},v("tr",{},v("td",{}),...t.map(([s,,r])=>v("th",{scope:"col",class:r?"n on":"n"},tt(s))))),v("tbody",{},i("curvature",s=>le(s.eigenvalue,3)),i("limit",s=>le(s.stable_rate,3)),i("condition",s=>s.condition===null?"∞":le(s.condition,3))))}function oR({surface:n,descent:e,step:t}){const i=e.values[t],s=e.r2[t],{variance:r,least:a}=n,o=Math.max(r,a,1e-300)*iR,l=d=>100*Math.min(1,Math.max(0,d/o)),c=(d,f)=>qe("svg",{class:"mse-bar",viewBox:"0 0 100 10",preserveAspectRatio:"none","aria-hidden":"true"},qe("rect",{class:d,x:0,y:0,width:l(f),height:10}),qe("line",{class:"least",x1:l(a),x2:l(a),y1:0,y2:10})),u=(d,f,g,_)=>v("div",{class:"mse-row"},v("div",{class:"mse-words"},v("span",{},d),v("span",{class:"n"},le(f,4),f>o?" →":"")),c(g,f),_&&v("p",{class:"note"},_)),h=Number.isFinite(s);return[u(tt("variance"),r,"variance",tt("varianceWhy")),u(tt("mseNow"),i,"mse",null),v("p",{class:"sum large"},"R² = 1 − MSE / ",tt("variance")," = 1 − ",le(i,4)," / ",le(r,4)," = ",v("strong",{class:"r2"},h?le(s,4):"–")),v("p",{class:"note keep"},h?s<0?tt("worse"):"":tt("noR2")),v("p",{class:"note"},v("span",{class:"key least-key","aria-hidden":"true"}),`${tt("least")}: ${le(a,4)}${r>0?`, R² = ${le(1-a/r,4)}`:""}`)]}function lR({state:n,surface:e,descent:t,step:i}){const{matrix:s,right:r}=e.normal,a=n.standardise?"x′":"x",o=(f,g)=>le(Math.abs(f)<1e-9*g?0:f,4),l=Math.abs(s[0][0])+Math.abs(s[1][1]),c=f=>{const g=s[f][1];return`${o(s[f][0],l)} w ${g<0&&Math.abs(g)>1e-9*l?"−":"+"} ${o(Math.abs(g),l)} b = ${le(r[f],4)}`},[u,h]=e.minimum,d=[t.points[2*i],t.points[2*i+1]];return[v("p",{class:"sum"},`Σ${a}² w + Σ${a} b = Σ${a}y`),v("p",{class:"sum"},c(0)),v("p",{class:"sum"},`Σ${a} w + n b = Σy`),v("p",{class:"sum"},c(1)),v("p",{class:"sum large"},"w* = ",v("strong",{},le(u,4)),", b* = ",v("strong",{},le(h,4))),v("p",{class:"note"},`${tt("away")}: w* − w = ${le(u-d[0],3)}, b* − b = ${le(h-d[1],3)}`),e.unique?null:v("p",{class:"warn"},tt("many"))]}const Cc=3;function cR(n){const e=[1,2,3,4].map(()=>v("div",{class:"sums"})),t=[["define","defineWhy"],["choose","chooseWhy"],["work","workWhy"],["along","alongWhy"]],i=t.map(([,h])=>v("p",{class:"note"},tt(h))),s=t.map(([h],d)=>v("li",{class:"card"},v("h3",{},tt(h)),i[d],e[d])),r=v("ol",{class:"four","aria-label":tt("four")},...s),a=h=>v("input",{type:"number",step:"any","aria-label":tt(h)}),o=[a("startW"),a("startB")];let l=[0,0];o.forEach((h,d)=>{h.addEventListener("change",()=>{const f=Number(h.value);if(h.value===""||!(Math.abs(f)<=1e6)){h.value=String(l[d]);return}n(d===0?[Ca(f),l[1]]:[l[0],Ca(f)])})});const c=v("p",{class:"sum"});return et(e[1],v("p",{class:"sum fields"},v("label",{},Oo("w","0")," = ",o[0]),v("label",{},Oo("b","0")," = ",o[1])),c),{element:r,show:({state:h,surface:d,descent:f,step:g,phase:_})=>{s.forEach((P,G)=>{P.classList.toggle("lit",G+1===_),G+1===_?P.setAttribute("aria-current","step"):P.removeAttribute("aria-current")});const p=h.points.length,m=(P,G)=>[P[2*G],P[2*G+1]],S=m(f.lines,g),b=h.points.map(([P,G])=>S[0]*P+S[1]-G);et(e[0],vs("MSE(w, b) = ",v("i",{},"1/n")," Σ (w x",or("i")," + b − y",or("i"),")²"),vs(`= 1/${p} · (`,...Vd(b.map(P=>[`${La(P)}²`])),p>Cc?" + …":"",")"),vs("= ",Fo(le(f.values[g],4)))),l=h.start;const w=h.standardise?d.start:null;h.start.forEach((P,G)=>{document.activeElement!==o[G]&&(o[G].value=String(P))}),et(c,w?`x′: w = ${le(w[0],4)}, b = ${le(w[1],4)}; `:null,"MSE = ",Fo(le(f.values[0],4)));const T=Math.max(0,Math.min(f.last-1,_===4?g-1:g)),M=m(f.points,T),x=m(f.gradients,T),y=m(f.lines,T),C=h.points.map(([P,G])=>y[0]*P+y[1]-G),N=h.points.map(([P])=>(P-d.mean)/d.deviation),A=h.standardise?"x′":"x",U=p>Cc?" + …":"",B=N.slice(0,Cc-1).map((P,G)=>[`${La(P)}·${La(C[G])}`]);et(e[2],vs("∂MSE/∂w = 2/n Σ ",A,or("i")," (w ",A,or("i")," + b − y",or("i"),")"),vs(`= 2/${p} · (`,...Vd(B),U,") = ",Fo(le(x[0],4))),vs("∂MSE/∂b = 2/n Σ (w ",A,or("i")," + b − y",or("i"),")"),vs(`= 2/${p} · (`,...Vd(C.map(P=>[La(P)])),U,") = ",Fo(le(x[1],4))));const R=m(f.points,Math.min(T+1,f.last)),F=h.optimizer==="sgd"&&f.lr!==null;i[3].textContent=tt(F?"alongWhy":"alongRule");const O=["w","b"].map((P,G)=>{const k=F?`${vn(f.lr)}·${La(x[G])}`:La(M[G]-R[G]);return[vs(Oo(P,T+1)," = ",Oo(P,T)," − ",F?`η · ∂MSE/∂${P}`:Oo("u",P)),vs("= ",le(M[G],4)," − ",k," = ",Fo(le(R[G],4)))]});et(e[3],f.last>0?O:vs(f.status))}}}function vs(...n){return v("p",{class:"sum"},...n)}function Fo(n){return v("strong",{},n)}function or(n){return v("sub",{},n)}function Oo(n,e){return v("span",{},n,or(String(e)))}function La(n){const e=le(n,3);return n<0?`(${e})`:e}function Vd(n){return n.slice(0,Cc).map(([e],t)=>t?` + ${e}`:e)}const Wd=-5,uv=1;function uR(n){const e=v("input",{type:"range",min:Wd,max:uv,step:.01,"aria-label":tt("rate")}),t=v("output",{class:"n"}),i=v("button",{type:"button",class:"save"},tt("automatic")),s=v("div",{class:"marks","aria-hidden":"true"});e.addEventListener("input",()=>{const l=Number((10**Number(e.value)).toPrecision(3));t.textContent=vn(l),n(l)}),i.addEventListener("click",()=>n(null));const r=l=>Math.min(1,Math.max(0,(Math.log10(l)-Wd)/(uv-Wd))),a=(l,c,u)=>{const h=v("span",{class:`mark ${l}`},v("span",{},u));return h.style.left=`calc(9px + (100% - 18px) * ${r(c).toFixed(4)})`,r(c)>.75&&h.classList.add("before"),h},o=l=>{const c=v("span",{class:"danger"});return c.style.left=`calc(9px + (100% - 18px) * ${r(l).toFixed(4)})`,c};return{element:v("div",{class:"rate"},v("div",{class:"rate-words"},v("span",{},`${tt("rate")} η`),t,i),v("div",{class:"track"},s,e)),show:({lr:l,taken:c,chosen:u,limit:h,own:d})=>{e.disabled=!c,l!==null&&!(u&&document.activeElement===e)&&(e.value=String(Math.log10(l))),t.textContent=l===null?`– ${tt("ownRate")}`:vn(l),i.disabled=!u;const f=d?.rate??null;et(s,f===null?null:o(f),a("two",h,`2/λ = ${vn(Number(h.toPrecision(3)))}`),d&&Math.abs(d.rate/h-1)>1e-6?a("of-rule",d.rate,vn(Number(d.rate.toPrecision(3)))):null)}}}const hv={still:96,moving:48},hR={slow:100,normal:6,fast:1},dR={turn:.62,tilt:.8,distance:1.95},dv=.24,fv=1,fR={name:"line",title:["A line through points","穿过点的直线"],lead:["Every point of the surface is a line, and its height is that line's mean squared error. Descent walks downhill: watch the line move with it.","曲面上每一点对应一条直线，高度是该直线的均方误差。梯度下降向低处走：看直线随之移动。"],open:pR};async function pR(n,e){const[t,i]=await Promise.all([Es("line/sets"),Es("optimizers")]),s=t[0];let r={set:s.name,own:!1,points:s.points,standardise:!1,optimizer:"sgd",lr:null,start:[0,0],steps:100,step:null,phase:4,pace:"normal",view:"3d",log:!1},a=null,o=null,l=!0,c=!1,u=!1,h;const d=()=>t.find(({name:$})=>$===r.set);function f($){r=jA($,r),t.some(({name:Q})=>Q===r.set)||(r.set=s.name),r.own||(r.points=d().points),i.some(({name:Q})=>Q===r.optimizer)||([r.optimizer,r.lr]=["sgd",null]),g.setView(r.view),g.setLog(r.log),S(),ie()}const g=So(`${tt("surface")}. ${tt("turn")}`,([$,Q])=>_([$,Q]),()=>{[r.view,r.log]=[g.view(),g.log()],O()}),_=([$,Q])=>{const{mean:se,deviation:oe}=a;p([Ca($/oe),Ca(Q-$/oe*se)])},p=$=>{r.start=$,F()},m=eR(($,Q)=>{r.points=$,r.own=!0,c=Q,ie(),F()},e.tell),S=()=>{const{points:$,x:Q,y:se}=d();m.begin(r.points,$,[en(Q),en(se)])},b=$a($=>{r.step=o&&$>=o.last?null:$,r.phase=$===0?2:4,u=!1,A(),O()},void 0,{frames:()=>hR[r.pace],between:$=>{r.pace==="slow"&&$>.4&&r.phase!==3&&w(3)}}),w=$=>{r.phase=$,A(),O()},T=v("button",{type:"button",class:"save"},tt("next"));T.addEventListener("click",()=>{const $=b.step(),{phase:Q}=r;Q===4&&o&&$>=o.last?(b.go(0),w(1)):Q===3?b.go($+1):(b.pause(),w(Q===1?2:3)),u=!0,A()});const M=cR(p),x=sR(),y=uR($=>{r.lr=$,b.pause(),R.ask()}),C=v("output",{class:"equation"}),N=v("p",{class:"aside"});function A(){if(!a||!o)return;const $=Math.min(b.step(),o.last),Q={state:r,surface:a,descent:o,step:$,phase:r.phase},se=[o.lines[2*$],o.lines[2*$+1]];m.draw({line:se,first:[o.lines[0],o.lines[1]],best:a.line,mean:a.normal.right[1]/r.points.length,squares:r.phase===1}),C.textContent=`y = ${lv(se)}`,N.textContent=r.standardise?Bs(tt("inStandard"),le(a.mean,4),le(a.deviation,4),lv(se)):"",g.draw({walks:[{name:r.optimizer,words:"",status:o.status,ended:o.diverged??-1,points:o.points,heights:o.values,colour:fv}],steps:$,start:a.start,shown:null,straights:[...U(Q),...B(Q)]}),M.show(Q),x.show(Q),T.setAttribute("aria-label",`${tt("next")}: ${tt(["define","choose","work","along"][r.phase%4])}`),e.expose({state:{...r},surface:a,descent:o,step:$,phase:r.phase,effects:cv(a,o)})}function U({surface:$,descent:Q,step:se}){const{factors:oe,bound:ue,lr:de}=Q;if(!ue||de===null||de<=ue.rate)return[];const[Te,ye]=$.minimum,[Ie,at]=Rc($)?[$.start[0]-Te,$.start[1]-ye]:$.directions[0],ot=Math.min(...[[Ie,$.w],[at,$.b]].map(([Je,ut])=>Je?(ut[1]-ut[0])/2/Math.abs(Je):1/0));if(!Number.isFinite(ot))return[];const be=oe?oe[0]:se>0?Q.along[2*se]/Q.along[2*(se-1)]:NaN,ke=`${Rc($)?tt("everywhere"):Hd($.directions[0])}: × ${le(be,3)}`,_t=Je=>[Te+Je*.98*ot*Ie,ye+Je*.98*ot*at];return[{from:[Te,ye],to:_t(-1),colour:null,dashed:!0,head:!0},{from:[Te,ye],to:_t(1),colour:null,dashed:!0,head:!0,words:ke}]}function B({surface:$,descent:Q,step:se,phase:oe}){const ue=de=>[Q.points[2*de],Q.points[2*de+1]];if(oe===3){const[de,Te]=[-Q.gradients[2*se],-Q.gradients[2*se+1]],ye=Math.hypot(de/($.w[1]-$.w[0]),Te/($.b[1]-$.b[0]));if(!(ye>0))return[];const Ie=ue(se);return[{from:Ie,to:[Ie[0]+dv/ye*de,Ie[1]+dv/ye*Te],colour:4,head:!0,words:"−∇MSE"}]}return oe!==4||se===0||!(u||r.pace==="slow"&&se<Q.last)?[]:[{from:ue(se-1),to:ue(se),colour:4,head:!0,words:r.optimizer==="sgd"?"−η ∇MSE":"−u"}]}const R=YA(async $=>{const Q={...r},se=l||!a,oe=c;l=!1;try{const ue=oe&&a?{w:a.w,b:a.b}:null,[de,Te]=await Promise.all([se?KA(Q,oe?hv.moving:hv.still,ue,$):a,ZA(Q,$)]);if($.aborted)return;if([a,o]=[de,Te],se){const{w:at,b:ot,heights:be,size:ke,low:_t,high:Je,minimum:ut}=de,ht=([W,me])=>`${le(W,2)} … ${le(me,2)}`,xe=[`w${Q.standardise?" (x′)":""}: ${ht(at)}`,`b: ${ht(ot)}`];g.show({x:at,y:ot,columns:ke,rows:ke,heights:be,low:_t,high:Je},{minima:[ut],names:xe,upright:!0,eye:dR})}e.tell(Te.diverged===null?"":Te.status);const ye=Te.bound;y.show({lr:Te.lr,taken:Te.rate!=="own"||Te.lr!==null,chosen:r.lr!==null,limit:de.stable_rate,own:ye});const{phase:Ie}=r;b.show(Te.last,Math.min(r.step??Te.last,Te.last)),(Ie===1&&b.step()===0||Ie===3&&b.step()<Te.last)&&w(Ie)}catch(ue){if($.aborted)return;e.tell(ue instanceof Error?ue.message:String(ue))}}),F=()=>{l=!0,b.pause(),R.ask()},O=()=>{clearTimeout(h),h=window.setTimeout(()=>e.keep(QA(r)),150)},P=v("select",{"aria-label":tt("points")},...t.map(({name:$,title:Q})=>v("option",{value:$},en(Q))),v("option",{value:"",hidden:!0},tt("own")));P.addEventListener("change",()=>{Object.assign(r,{set:P.value,own:!1,lr:null,start:[0,0],step:null,phase:4}),r.points=d().points,S(),ie(),F()});const G=v("input",{type:"checkbox"});G.addEventListener("change",()=>{r.standardise=G.checked,r.lr=null,F()});const k=v("select",{"aria-label":tt("optimizer")},...i.map(({name:$,title:Q})=>v("option",{value:$},`${$} – ${Q}`)));k.addEventListener("change",()=>{[r.optimizer,r.lr]=[k.value,null],b.pause(),R.ask()});const Y=v("input",{type:"number",min:1,max:Gd,"aria-label":tt("steps")});Y.addEventListener("change",()=>{const $=Math.round(Number(Y.value));$>=1&&(r.steps=Math.min(Gd,$)),Y.value=String(r.steps),r.step=null,R.ask()});const Z=v("span",{}),ne=v("button",{type:"button",class:"save"},tt("add"));ne.addEventListener("click",()=>m.add());const H=v("button",{type:"button",class:"save"},tt("remove"));H.addEventListener("click",()=>m.remove());const q=v("p",{class:"note"});function ie(){P.value=r.own?"":r.set,q.textContent=en(d().about),G.checked=r.standardise,k.value=r.optimizer,Y.value=String(r.steps);const $=iv.map(Q=>({value:Q,words:tt(Q)}));Z.replaceChildren(ns(tt("pace"),$,r.pace,Q=>{r.pace=Q,O()}))}return et(n,v("div",{class:"line-page"},v("div",{class:"above"},P,k,v("label",{class:"check"},G,tt("standardise")),v("label",{},`${tt("steps")} `,Y)),v("div",{class:"two"},v("section",{class:"card","aria-label":tt("data")},v("div",{class:"head"},v("h2",{class:"sub"},tt("data")),C),m.element,v("div",{class:"above"},pv([["now","legendLine"],["first","legendStart"],["best","legendBest"],["mean","legendMean"]]),ne,H),q,v("p",{class:"note"},tt("howto"))),v("section",{class:"card","aria-label":tt("surface")},v("div",{class:"head"},v("h2",{class:"sub"},tt("surface")),g.controls),v("div",{class:"stage-holder"},g.element),pv([["now","legendPath"],["axis","legendAxis"],["blows","legendBlows"]]),v("p",{class:"note"},tt("turn")),N)),v("section",{class:"card desk","aria-label":tt("rate")},v("div",{class:"playing"},b.element,Z,T),y.element),M.element,v("div",{class:"three"},...x.elements))),Vc(A),f(e.parts),F(),{read:$=>{f($),F()},exports:()=>({picture:g.canvas,legend:[{words:r.optimizer,colour:jt(fv)}],table:()=>o?mR(o):[],player:b}),close:()=>{clearTimeout(h),b.pause(),R.close(),m.close(),g.close()}}}function mR({lines:n,points:e,values:t,r2:i,gradients:s,last:r}){const a=(o,l)=>["w","b"].map((c,u)=>({name:`${o}${c}`,values:l.filter((h,d)=>d%2===u)}));return[{name:"step",values:Array.from({length:r+1},(o,l)=>l)},...a("",n),...a("descended_",e),...a("gradient_",s),{name:"mse",values:t},{name:"r2",values:i}]}function pv(n){return v("div",{class:"legend keys"},...n.map(([e,t])=>v("span",{},v("span",{class:`key ${e}-key`,"aria-hidden":"true"}),tt(t))))}const Ce=ki({along:["Along one weight","沿一个权重"],data:["Rows of","数据"],rows:["Rows","样本数"],seed:["Seed","随机种子"],redraw:["Draw other rows","重新抽样"],loss:["Trained on","训练损失"],moved:["Weight that moves","移动的权重"],intercept:["intercept","截距"],weightOf:["weight of {column}","{column} 的权重"],weight:["Weight w","权重 w"],slope:["slope","斜率"],flat:["slope 0","斜率 0"],jump:["a step here","此处是台阶"],toMinimum:["To the loss's minimum","到损失最小处"],descend:["50 steps of descent from here","从此处下降 50 步"],metrics:["Metrics shown","显示的指标"],choose:["Choose metrics","选择指标"],dragHint:["Drag on any of the pictures, or the slider, to move the weight.","在任一图上拖动，或拖动滑块，即可移动权重。"],best:["best {value} at w = {place}","最佳 {value}，w = {place}"],bestRange:["best {value} for w from {from} to {to}","最佳 {value}，w 从 {from} 到 {to}"],least:["least {value} at w = {place}","最小 {value}，w = {place}"],aboutStrip:["{name} along the weight: {value} at w = {place}, slope {slope}.","{name} 随权重的变化：w = {place} 处为 {value}，斜率 {slope}。"],plane:["The rows, and where the classifier divides them","样本与分类边界"],planeNote:["Each row at its two columns, of mean 0 and deviation 1. On the shaded side class 1 is predicted at the threshold.","每个样本画在其两列（均值 0，标准差 1）的位置。阴影一侧在当前阈值下预测为类别 1。"],decide:["The threshold decides","由阈值决定"],threshold:["Threshold","阈值"],thresholdLow:["threshold","阈值"],histogram:["The share of each class by its probability of class 1: {one} upwards, {zero} downwards. Drag the threshold.","各类别按“类别 1 的概率”的分布：{one} 向上，{zero} 向下。可拖动阈值。"],probability:["probability of class 1","类别 1 的概率"],rowsLow:["share of the class","占该类的比例"],confusion:["Confusion matrix","混淆矩阵"],confusionCaption:["Rows: the class it is; columns: what it was taken for.","行：真实类别；列：预测类别。"],precision:["precision","精确率"],recall:["recall","召回率"],accuracy:["accuracy","准确率"],f1:["F1","F1"],roc:["ROC curve","ROC 曲线"],rocNote:["The share of class 1 that is found, over the share of class 0 taken for it, at every hundredth of the threshold. Guessing lies on the dashed line.","在阈值的每个百分位处：被找出的类别 1 的比例，对误判为类别 1 的类别 0 的比例。虚线为随机猜测。"],falsePositives:["false positive rate","假阳性率"],curve:["Precision and recall","精确率与召回率"],curveNote:["Of what is taken for class 1 the share that is it, over the share of class 1 that is found. Guessing lies on the dashed line.","判为类别 1 者中判对的比例，对被找出的类别 1 的比例。虚线为随机猜测。"],save:["Save as PNG","保存为 PNG"],why:["Why one trains on the one and judges by the other","为何用损失训练、用指标评判"],whySlope:["At w = {w} the {loss} is {value} and its slope {slope}: descent knows that a {larger} weight is better. {names}: slope 0, which tells descent nothing.","在 w = {w} 处，{loss} 为 {value}，斜率为 {slope}：下降法知道权重应当{larger}。{names}：斜率为 0，什么也没有告诉它。"],whyAtMinimum:["At w = {w} the {loss} is {value}, and its slope {slope}: this is its minimum. {names}: slope 0, here as elsewhere.","在 w = {w} 处，{loss} 为 {value}，斜率为 {slope}：这就是它的最小值。{names}：斜率为 0，这里和别处一样。"],larger:["larger","增大"],smaller:["smaller","减小"],whySteps:["A metric of decisions counts rows on the right side of the threshold. Only {sides} values of w on this line, of {rows} rows, are ones at which a row changes its side; between them nothing moves, however wrong a row is.","决策类指标只数样本落在阈值哪一侧。在这条线上，{rows} 个样本只在 {sides} 个 w 值处换边；在它们之间，无论样本错得多离谱，指标都不变。"],whyBest:["The {loss} is least at w = {lowest}; there {name} is {there}. {name} is best, {best}, for w from {from} to {to}, where the {loss} is {cost}, {more} above its minimum.","{loss} 在 w = {lowest} 处最小，此处 {name} 为 {there}。{name} 在 w 从 {from} 到 {to} 时最佳，为 {best}，而那里的 {loss} 为 {cost}，比最小值高 {more}。"],whySame:["The {loss} is least at w = {lowest}, and there {name} is as good as anywhere on the line: {best}. That is luck with these rows: {name} has that value for every w from {from} to {to}.","{loss} 在 w = {lowest} 处最小，此处 {name} 恰好也是这条线上的最佳值 {best}。这是这些样本的巧合：w 从 {from} 到 {to} 时 {name} 都取该值。"],whyThreshold:["What {name} still lacks is a matter of the threshold, which is chosen after training: at the loss's minimum {name} is {best} with a threshold of {threshold}.","{name} 所欠缺的可由阈值弥补，而阈值在训练之后选择：在损失最小处，阈值取 {threshold} 时 {name} 为 {best}。"],whyJudge:["So one trains on the {loss}, which has a slope at every w, and judges by the metric that says what a mistake costs you.","因此用处处有斜率的 {loss} 训练，而用能说明错误代价的指标来评判。"],whySmooth:["Depending on the probabilities themselves, and with a slope that could be trained on: {names}.","取决于概率本身、因而有斜率可用于训练的：{names}。"],wentLoss:["{steps} steps of plain descent with a rate of {rate}: on the {loss} the weight goes from {start} to {end}.","以 {rate} 的学习率作 {steps} 步普通梯度下降：按 {loss}，权重从 {start} 到 {end}。"],wentNowhere:["On {name} it stays at {start}: there is no slope to follow.","按 {name}，它停在 {start}：没有斜率可循。"],went:["On {name} it goes to {end}.","按 {name}，它到 {end}。"],wentAway:["On {name} it lands at {end}: its difference quotient met a step, which says nothing of how far to go.","按 {name}，它落到 {end}：差商恰好遇到台阶，说明不了该走多远。"],shapes:["Which loss fits which task","哪种损失适合哪种任务"],shapesLead:["Value and slope of each loss. The slope is what pulls at the weights: a loss whose slope stays bounded lets an outlier count no more than any row.","各损失的值与斜率。斜率就是拉动权重的力：斜率有界的损失不会让离群点比其他样本更有分量。"],axis:["Task","任务"],error:["predict a number","预测数值"],margin:["tell classes apart","区分类别"],errorLabel:["error: prediction − target","误差：预测 − 目标"],marginLabel:["margin: score of the true class","间隔：真实类别的得分"],value:["loss","损失"],slopeLabel:["slope","斜率"],here:["Error","误差"],hereMargin:["Margin","间隔"],target:["Target","目标"],targetNote:["Losses of a mean depend on the target and have no prediction below 0.","均值类损失取决于目标值，且预测不小于 0。"],chosen:["Losses shown","显示的损失"],tenfold:["an error ten times as large","误差放大十倍"],costs:["costs {cost} ×","代价 {cost} 倍"],pulls:["pulls {pull} ×","拉力 {pull} 倍"],bounded:["An outlier counts as any other row.","离群点与其他样本一样计。"],weaker:["An outlier pulls less than a near row.","离群点的拉力反而更小。"],somewhat:["An outlier counts somewhat more.","离群点略有加重。"],rules:["One outlier can rule the fit.","一个离群点就能左右拟合。"],forTasks:["for","用于"],reset:["Reset","复位"],outlier:["What one outlier does","一个离群点的影响"],outlierNote:["Nine targets, marked at the left edge, and one outlier that moves: the best single prediction by each loss. Squared error's is the mean, which follows the outlier; absolute error's is the median, which does not.","左缘标出九个目标值，另有一个可移动的离群点：各损失的最佳单一预测。平方误差得到均值，会跟着离群点走；绝对误差得到中位数，不会。"],outlierAt:["Outlier","离群点"],outlierLabel:["target of the outlier","离群点的目标值"],constantLabel:["best prediction","最佳预测"],mislabelled:["What one mislabelled row does","一个标错的样本的影响"],mislabelledNote:["Ten rows x, marked at the left edge, those above 0 of class 1; and one row of class 0 that moves among them and beyond. The score is x − c, and c, the boundary, is what each loss makes of all eleven. Without the last it is 0.","左缘标出十个样本 x，大于 0 的属于类别 1；另有一个类别 0 的样本在其间及更远处移动。得分为 x − c，边界 c 由各损失根据全部十一个样本得出。没有最后一个样本时 c 为 0。"],mislabelledAt:["Mislabelled row","标错的样本"],mislabelledLabel:["x of the mislabelled row","标错样本的 x"],boundaryLabel:["boundary c","边界 c"],none:["Choose a loss to see it.","请选择一种损失。"]});function ei(n,e){return n.replace(/\{(\w+)\}/g,(t,i)=>e[i]??t)}function Bo(n){return n==="f1"?"F1":n.replaceAll("_"," ")}const $d=5;function gR(n){let e={wrong:[],right:[]},t=50;const i=x=>x.reduce((y,C)=>y+C,0),s=x=>Array.from({length:x.length/$d},(y,C)=>i(x.slice($d*C,$d*(C+1)))/Math.max(1,i(x))),r=v("div",{class:"picture dragged"}),a=x=>({label:Ce("rowsLow"),log:!1,range:{low:-x,high:x},text:y=>Gt(Math.abs(y))}),o={label:Ce("probability"),log:!1,range:{low:0,high:1}};let l=0;const c=({context:x,x:y,y:C,ratio:N,box:A})=>{x.fillStyle=jt(1),x.globalAlpha=.1,x.fillRect(y(t/100),A.top,y(1)-y(t/100),A.height),x.globalAlpha=.85;for(const[U,B,R]of[[e.right,1,1],[e.wrong,0,-1]]){x.fillStyle=jt(B);const F=s(U),O=1/F.length;F.forEach((P,G)=>{const k=Math.min(C(0),C(R*P)),Y=Math.abs(C(R*P)-C(0));x.fillRect(y(G*O)+N,k,y((G+1)*O)-y(G*O)-2*N,Y)})}x.globalAlpha=1,x.strokeStyle=St("soft"),x.lineWidth=N,Wt(x,[y(0),y(1)],[C(0),C(0)]),x.strokeStyle=St("ink"),x.lineWidth=2*N,Wt(x,[y(t/100),y(t/100)],[A.top,A.top+A.height])},u=Qn({into:r,x:o,y:a(1),height:190,about:Ce("probability"),draw:c});let h=!1;const d=x=>n(Math.min(99,Math.max(1,Math.round(100*u.xAt(x.clientX)))));r.addEventListener("pointerdown",x=>{h=!0,r.setPointerCapture(x.pointerId),d(x)}),r.addEventListener("pointermove",x=>{h&&d(x)});for(const x of["pointerup","pointercancel"])r.addEventListener(x,()=>h=!1);const f=v("input",{type:"range",min:1,max:99,step:1,id:"metrics-threshold"});f.addEventListener("input",()=>n(Number(f.value)));const g=v("output",{class:"n"}),_=v("p",{class:"note"}),p=v("div",{}),m=v("dl",{class:"facts"}),S=(x,y)=>v("div",{},v("dt",{},x),v("dd",{},le(y,4))),b={x:[],y:[],threshold:[]},w={threshold:Ce("thresholdLow")},T=Ec(b,{...w,title:Ce("roc"),note:Ce("rocNote"),name:"roc",x:Ce("falsePositives"),y:Ce("recall"),save:`${Ce("save")}: ${Ce("roc")}`},x=>x),M=Ec(b,{...w,title:Ce("curve"),note:Ce("curveNote"),name:"precision-recall",x:Ce("recall"),y:Ce("precision"),save:`${Ce("save")}: ${Ce("curve")}`},x=>x);return{element:v("div",{},v("p",{class:"slide"},v("label",{for:"metrics-threshold"},Ce("threshold")),f,g),_,r,m,p),curves:[T.element,M.element],draw:(x,y,C,N,A)=>{e={of:"class 1",wrong:Array.from(x),right:Array.from(y),mean:[]},t=N,f.value=String(t),f.setAttribute("aria-valuetext",Gt(t/100)),g.textContent=Gt(t/100),_.textContent=ei(Ce("histogram"),{zero:A[0],one:A[1]}),r.setAttribute("aria-label",_.textContent);const U=Math.max(.05,...s(e.right),...s(e.wrong));U>l||U<.6*l?(l=U,u.replace(o,a(1.08*l))):u.redraw(),et(p,Ud([...A],[[C[0],C[1]],[C[2],C[3]]],{about:Ce("confusion"),caption:Ce("confusionCaption"),recall:Ce("recall")}));const B=Io(e,t);et(m,S(Ce("precision"),B.precision),S(Ce("recall"),B.recall),S(Ce("f1"),B.f1),S(Ce("accuracy"),B.accuracy));const R=Array.from({length:e.right.length+1},(k,Y)=>Io(e,Y)),F=({specificity:k})=>1-(k??1);T.show({x:R.map(F),y:R.map(({recall:k})=>k??0),threshold:R.map(k=>k.threshold)},[F(B),B.recall??0],k=>k);const O=R.filter(({precision:k})=>k!==null),P=(C[2]+C[3])/(C[0]+C[1]+C[2]+C[3]),G=B.precision===null?null:[B.recall??0,B.precision];M.show({x:O.map(({recall:k})=>k??0),y:O.map(({precision:k})=>k??0),threshold:O.map(k=>k.threshold)},G,()=>P)}}}function wn(n,e){const t=n.shape.slice(1).reduce((i,s)=>i*s,1);return n.values.subarray(e*t,(e+1)*t)}function Pa(n,e){return Math.min(n.count-1,Math.max(0,Math.round((e-n.low)/n.step)))}function bn(n,e){return Number((n.low+e*n.step).toFixed(6))}function vR(n,e,t){const i=([r,a])=>e[0]+e[1]*r+e[2]*a-t,s=[];return n.forEach((r,a)=>{const o=n[(a+1)%n.length],l=i(r),c=i(o);if(l>0&&s.push(r),l>0!=c>0){const u=l/(l-c);s.push([r[0]+u*(o[0]-r[0]),r[1]+u*(o[1]-r[1])])}}),s}function _R(){const n=v("div",{class:"picture"}),e=v("p",{class:"outputs"});let t=[],i=[],s=[0,0,0],r=0,a=[],o=null;const l=({context:c,x:u,y:h,ratio:d})=>{const f=vR(a,s,r);c.beginPath(),f.forEach(([b,w],T)=>T?c.lineTo(u(b),h(w)):c.moveTo(u(b),h(w))),c.closePath(),c.fillStyle=jt(1),c.globalAlpha=.12,c.fill(),c.globalAlpha=1;const[,g,_]=s,p=r-s[0];c.strokeStyle=St("ink"),c.lineWidth=2*d;const m=f.filter(([b,w])=>Math.abs(g*b+_*w-p)<1e-6*(1+Math.abs(p)));m.length>=2&&(c.beginPath(),c.moveTo(u(m[0][0]),h(m[0][1])),c.lineTo(u(m.at(-1)[0]),h(m.at(-1)[1])),c.stroke());const S=(i.length>300?2.4:4)*d;for(let b=0;b<i.length;b++)c.fillStyle=jt(i[b]),c.globalAlpha=i.length>300?.55:.85,mi(c,i[b]?"triangle":"circle",u(t[2*b]),h(t[2*b+1]),S);c.globalAlpha=1};return{element:v("div",{},e,n),show:(c,u,h,d)=>{t=c,i=u,e.replaceChildren(...d.map((b,w)=>v("span",{},v("span",{class:`class-mark g${w}`,"aria-hidden":"true"},w?"▲":"●"),b)));const f=Array.from(c),g=b=>Sn(f.filter((w,T)=>T%2===b),!1,.06),[_,p]=[g(0),g(1)];a=[[_.low,p.low],[_.high,p.low],[_.high,p.high],[_.low,p.high]];const m={label:h[0],log:!1,range:_},S={label:h[1],log:!1,range:p};o?o.replace(m,S):o=Qn({into:n,x:m,y:S,height:270,about:Ce("planeNote"),draw:l})},draw:(c,u)=>{s=c,r=u,o?.redraw()}}}const mv=46,xR=.09;function SR(n){const e=v("div",{class:"strips"});let t=[],i=0,s=[0,1],r=0,a=[];const o=(d,f)=>{let g=!1;const _=p=>n(f().xAt(p.clientX));d.addEventListener("pointerdown",p=>{p.button===0&&(g=!0,d.setPointerCapture(p.pointerId),_(p))}),d.addEventListener("pointermove",p=>{g&&_(p)});for(const p of["pointerup","pointercancel"])d.addEventListener(p,()=>g=!1)},l=(d,f)=>({context:g,x:_,y:p,ratio:m,box:S})=>{const b=jt(d.place),{at:w,values:T}=d;if(d.where){const[U,B]=d.where;g.fillStyle=b,g.globalAlpha=.14,g.fillRect(_(U)-m,S.top,Math.max(2*m,_(B)-_(U)+2*m),S.height),g.globalAlpha=1}g.strokeStyle=St("soft"),g.lineWidth=m,g.setLineDash([3*m,3*m]),Wt(g,[_(r),_(r)],[S.top,S.top+S.height]),g.setLineDash([]),g.strokeStyle=b,g.lineWidth=2*m;const M=[],x=[];for(let U=0;U<T.length;U++)M.push(_(w[U])),x.push(p(T[U])),d.steps&&(M.push(_(w[U+1])),x.push(p(T[U])));Wt(g,M,x),g.strokeStyle=St("ink"),g.lineWidth=1.2*m,Wt(g,[_(i),_(i)],[S.top,S.top+S.height]);const y=a.at(f);if(!y)return;const{value:C,slope:N,path:A}=y;g.fillStyle=b,g.globalAlpha=.65;for(let U=0;U<A.length;U++)mi(g,"circle",_(A[U]),p(vv(d,A[U])),2.6*m);if(g.globalAlpha=1,Number.isFinite(N)){const U=xR*(s[1]-s[0]);g.strokeStyle=St("ink"),g.lineWidth=2.4*m,Wt(g,[_(i-U),_(i+U)],[p(C-U*N),p(C+U*N)])}g.fillStyle=St("ink"),mi(g,"circle",_(i),p(C),5*m)},c=d=>{for(const{body:f}of t)f.remove();t=[],et(e),d.forEach((f,g)=>{const _=v("div",{class:"strip-head"}),p=v("div",{class:"picture"});e.append(v("div",{class:g?"strip":"strip first","data-strip":f.name},_,p));const m=u(f),S=g===d.length-1,b=Qn({into:p,...m,height:(g?74:132)+(S?52:0),left:mv,bare:!S,about:f.name,draw:l(f,g)});o(p,()=>b),t.push({strip:f,plot:b,words:_,body:p})})},u=d=>{const f=Sn(Array.from(d.values),!1,.12);return{x:{label:Ce("weight"),log:!1,range:{low:s[0],high:s[1]}},y:{label:"",log:!1,range:f,at:ms(f.low,f.high,4)}}};return{element:e,picture:()=>{const d=devicePixelRatio,f=18*d,g=t.map(({plot:S})=>S.canvas),_=document.createElement("canvas");_.width=Math.max(...g.map(({width:S})=>S)),_.height=g.reduce((S,{height:b})=>S+f+b,0);const p=_.getContext("2d");p.fillStyle=St("card"),p.fillRect(0,0,_.width,_.height),p.font=`600 ${12*d}px system-ui, sans-serif`,p.textBaseline="middle";let m=0;return g.forEach((S,b)=>{const{strip:w}=t[b],T=a.at(b);p.fillStyle=jt(w.place),p.fillText(`${w.name}  ${le(T?.value,4)}  ${gv(T?.slope??NaN)}`,mv*d,m+f/2),p.drawImage(S,0,m+f),m+=f+S.height}),_},show:(d,f,g)=>{s=f,r=g,a=[],t.length===d.length&&t.every(({strip:p},m)=>p.name===d[m].name)?t.forEach((p,m)=>{Object.assign(p.strip,d[m]);const{x:S,y:b}=u(p.strip);p.plot.replace(S,b)}):c(d)},draw:(d,f)=>{i=d,a=f,t.forEach(({strip:g,plot:_,words:p,body:m},S)=>{const{value:b,slope:w}=f[S];et(p,v("span",{class:"strip-name"},v("span",{class:`dot-of g${g.place}`}),g.name),v("output",{class:"n"},le(b,4)),v("span",{class:w===0?"slope flat":"slope"},gv(w)),v("span",{class:"strip-best"},g.best)),m.setAttribute("aria-label",ei(Ce("aboutStrip"),{name:g.name,value:le(b,4),place:le(d,4),slope:le(w,3)})),_.redraw()})}}}function gv(n){return Number.isNaN(n)?Ce("jump"):n===0?Ce("flat"):`${Ce("slope")} ${le(n,3)}`}function vv({at:n,values:e,steps:t},i){if(!(i>=n[0]&&i<=n[n.length-1]))return NaN;let s=0,r=n.length-1;for(;r-s>1;){const a=s+r>>1;n[a]<=i?s=a:r=a}return t?e[s]:e[s]+(i-n[s])/(n[r]-n[s])*(e[r]-e[s])}const wR=.005;function bR(n,e,t){const i=Bo(e),s=u=>n.metrics.filter(({kind:h})=>u(h)),r=s(u=>u!=="probabilities"),a=s(u=>u==="probabilities"),o=n.metrics.filter(({kind:u},h)=>u!=="probabilities"&&t.slopes[h]===0),l=[];if(o.length){const u=Math.abs(t.slope)<wR;l.push(ei(Ce(u?"whyAtMinimum":"whySlope"),{w:le(t.weight,4),loss:i,value:le(t.loss,4),slope:le(t.slope,3),names:Xd(o),larger:Ce(t.slope<0?"larger":"smaller")}))}s(u=>u==="decisions").length&&l.push(ei(Ce("whySteps"),{sides:le(n.sides),rows:le(t.rows)}));const c=r.find(({name:u})=>u==="f1")??r[0];return c&&l.push(...MR(n,c,i)),a.length&&l.push(ei(Ce("whySmooth"),{names:Xd(a)})),r.length&&l.push(ei(Ce("whyJudge"),{loss:i})),l}function MR(n,e,t){const{best:i,at_lowest:s,threshold:r}=e;if(!i||s===null)return[];const a=Bo(e.name),o={loss:t,name:a,lowest:le(n.lowest,4),there:le(s,4),best:le(i.value,4),from:le(i.from,4),to:le(i.to,4),cost:le(i.loss,4),more:le(i.loss-n.lowest_loss,3)},l=Math.abs(s-i.value)<1e-12,c=[ei(Ce(l?"whySame":"whyBest"),o)];return!l&&r&&r.value!==null&&r.value>s&&c.push(ei(Ce("whyThreshold"),{name:a,best:le(r.value,4),threshold:le(r.threshold,3)})),c}function yR(n,e,t){const i=a=>({start:le(a[0],4),end:le(a[a.length-1],4)}),s=n.low+(n.count-1)*n.step,r=n.metrics.filter((a,o)=>t.metrics[o][t.metrics[o].length-1]===t.metrics[o][0]);return[ei(Ce("wentLoss"),{steps:le(t.steps),rate:le(t.rate),loss:Bo(e),...i(t.loss)}),...r.length?[ei(Ce("wentNowhere"),{name:Xd(r),start:le(t.loss[0],4)})]:[],...n.metrics.flatMap((a,o)=>{if(r.includes(a))return[];const l=t.metrics[o],c=l[l.length-1];return ei(Ce(c<n.low||c>s?"wentAway":"went"),{name:Bo(a.name),...i(l)})})]}function Xd(n){return n.map(({name:e})=>Bo(e)).join(", ")}function ER(n,e,t,i,s){let r=null,a="",o=0,l=null,c=null;const u=()=>n.data.find(({name:oe})=>oe===e().data)??n.data[0],h=()=>{const{rows:oe,seed:ue,loss:de,moved:Te,threshold:ye,metrics:Ie}=e();return{data:u().name,rows:oe,seed:ue,loss:de,moved:Te,threshold:ye/100,metrics:Ie}},d=oe=>oe.map(([ue,de])=>v("option",{value:ue},de)),f=(oe,ue,de)=>(ue.id=`metrics-${de}`,v("div",{class:"labelled"},v("label",{for:ue.id},oe),ue)),g=v("select",{},...d(n.data.map(({name:oe,title:ue})=>[oe,en(ue)]))),_=v("select",{},...d(n.losses.filter(({trains:oe})=>oe).map(({name:oe,title:ue})=>[oe,ue]))),p=v("select",{}),m=v("input",{type:"number",min:n.rows[0],max:n.rows[1]}),S=v("input",{type:"number",min:0,max:9999}),b=v("button",{type:"button",class:"save"},Ce("redraw")),w=v("p",{class:"note"}),T=v("input",{type:"range",id:"metrics-weight"}),M=v("output",{class:"n"}),x=v("button",{type:"button",class:"save"},Ce("toMinimum")),y=v("button",{type:"button",class:"save"},Ce("descend")),C=oe=>{l=null,t(oe),$()};g.addEventListener("change",()=>C({data:g.value,weight:null})),_.addEventListener("change",()=>C({loss:_.value})),p.addEventListener("change",()=>C({moved:Number(p.value),weight:null}));const N=(oe,ue,de,Te)=>{const ye=Math.round(Number(oe.value));return oe.value!==""&&Number.isFinite(ye)?Math.min(de,Math.max(ue,ye)):Te};m.addEventListener("change",()=>C({rows:N(m,...n.rows,e().rows)})),S.addEventListener("change",()=>C({seed:N(S,0,9999,e().seed)})),b.addEventListener("click",()=>C({seed:(e().seed+1)%1e4}));const A=oe=>{if(!r)return;const ue=Pa(r.said,oe);ue===o&&e().weight!==null||(o=ue,l=null,t({weight:bn(r.said,o)}),ie(),i())};T.addEventListener("input",()=>A(Number(T.value))),x.addEventListener("click",()=>r&&A(r.said.lowest)),y.addEventListener("click",()=>void Q());const U=v("div",{class:"picker"}),B=new Map;for(const{name:oe,about:ue}of n.metrics){const de=v("input",{type:"checkbox"});B.set(oe,de),de.addEventListener("change",()=>{const Te=e().metrics.filter(ye=>ye!==oe);de.checked&&Te.push(oe),Te.length?C({metrics:Te}):de.checked=!0}),U.append(v("label",{class:"check",title:ue},de,oe))}const R=v("details",{class:"notes"},v("summary",{},Ce("choose")),U),F=SR(A),O=_R(),P=gR(oe=>{oe!==e().threshold&&(t({threshold:oe}),$())}),G=v("div",{class:"reasons"}),k=v("div",{class:"reasons",role:"status"});function Y(){const{rows:oe,seed:ue,loss:de,moved:Te}=e();g.value=u().name,_.value=de,m.value=String(oe),S.value=String(ue);const ye=u().columns.map(en);et(p,...d([["0",Ce("intercept")],...ye.map((Ie,at)=>[String(at+1),ei(Ce("weightOf"),{column:Ie})])])),p.value=String(Te),w.textContent=en(u().about);for(const[Ie,at]of B)at.checked=e().metrics.some(ot=>ot===Ie)}const Z=()=>u().classes.map(en);function ne({said:oe,arrays:ue}){const de=Float64Array.from({length:oe.count},(at,ot)=>bn(oe,ot)),Te=[de[0],de[de.length-1]],ye={name:e().loss,place:7,at:de,values:ue.loss.values,steps:!1,where:null,best:ei(Ce("least"),{value:le(oe.lowest_loss,4),place:le(oe.lowest,4)})},Ie=new Map;return[ye,...oe.metrics.map((at,ot)=>{const be=Ie.get(at.kind)??0;Ie.set(at.kind,be+1);const ke={name:at.name,place:ot%7,best:H(at),where:at.best?[at.best.from,at.best.to]:null};if(!at.steps)return{...ke,at:de,values:wn(ue.metrics,ot),steps:!1};const _t=[Te[0],...ue[`edges_${at.kind}`].values,Te[1]];return{...ke,at:_t,values:wn(ue[`stairs_${at.kind}`],be),steps:!0}})]}function H({best:oe}){if(!oe)return"";const ue={value:le(oe.value,4),place:le(oe.from,3),from:le(oe.from,3),to:le(oe.to,3)};return ei(Ce(oe.from===oe.to?"best":"bestRange"),ue)}function q({said:oe,arrays:ue}){const de=[];return[{value:ue.loss.values[o],slope:ue.slope.values[o],path:l?.loss??de},...oe.metrics.map((Te,ye)=>({value:wn(ue.metrics,ye)[o],slope:wn(ue.slopes,ye)[o],path:l?.metrics[ye]??de}))]}function ie(){if(!r)return;const{said:oe,arrays:ue}=r,de=bn(oe,o);T.value=String(de),M.textContent=le(de,4),T.setAttribute("aria-valuetext",le(de,4));const Te=q(r);F.draw(de,Te);const ye=[...oe.weights];ye[e().moved]=de,O.draw(ye,oe.cut),P.draw(wn(ue.wrong,o),wn(ue.right,o),wn(ue.confusion,o),e().threshold,Z());const Ie={weight:de,loss:Te[0].value,slope:Te[0].slope,slopes:Te.slice(1).map(({slope:ot})=>ot),rows:ue.target.values.length};et(G,...bR(oe,e().loss,Ie).map(ot=>v("p",{},ot)));const at=l?yR(oe,e().loss,l):[];et(k,...at.map(ot=>v("p",{},ot)))}async function $(){Y();const oe=h(),ue=JSON.stringify(oe);if(ue!==a||!r){c?.abort(),c=new AbortController;try{r=await ni("metrics/line",oe,c.signal)}catch(Ie){Ie instanceof DOMException||s(Ie);return}a=ue,s(null);const{said:de,arrays:Te}=r,ye=bn(de,de.count-1);T.min=String(de.low),T.max=String(ye),T.step=String(de.step),F.show(ne(r),[de.low,ye],de.lowest),O.show(Te.columns.values,Te.target.values,u().columns.map(en),Z())}o=Pa(r.said,e().weight??0),ie(),i()}async function Q(){if(!r)return;const oe=bn(r.said,o);try{const ue=await ni("metrics/descents",{...h(),start:oe}),{paths:de}=ue.arrays;l={rate:ue.said.rate,steps:de.shape[1]-1,loss:wn(de,0),metrics:e().metrics.map((Te,ye)=>wn(de,ye+1))},s(null),ie(),i()}catch(ue){s(ue)}}return{element:v("div",{class:"lab"},v("section",{class:"card","aria-label":Ce("along")},v("div",{class:"controls"},f(Ce("data"),g,"data"),f(Ce("rows"),m,"rows"),f(Ce("seed"),S,"seed"),b,f(Ce("loss"),_,"loss"),f(Ce("moved"),p,"moved")),w,v("p",{class:"slide"},v("label",{for:"metrics-weight"},Ce("weight")),T,M),v("div",{class:"above"},x,y),v("p",{class:"note"},Ce("dragHint")),k,F.element,R),v("div",{class:"stack"},v("section",{class:"card","aria-label":Ce("decide")},v("h2",{class:"sub top"},Ce("decide")),P.element),v("section",{class:"card","aria-label":Ce("plane")},v("h2",{class:"sub top"},Ce("plane")),v("p",{class:"note"},Ce("planeNote")),O.element)),v("div",{class:"three"},v("section",{class:"card","aria-label":Ce("why")},v("h2",{class:"sub top"},Ce("why")),G),...P.curves)),show:$,close:()=>c?.abort(),picture:F.picture,table:()=>{if(!r)return[];const{said:oe,arrays:ue}=r,de=(ye,Ie)=>oe.metrics.map(({name:at},ot)=>({name:`${at}${Ie}`,values:wn(ue[ye],ot)}));return[{name:"weight",values:Array.from({length:oe.count},(ye,Ie)=>bn(oe,Ie))},{name:"loss",values:ue.loss.values},{name:"loss_slope",values:ue.slope.values},...de("metrics",""),...de("slopes","_slope")]},values:()=>{if(!r)return{};const{said:oe,arrays:ue}=r,de=ne(r).map(({name:ye,at:Ie,values:at,steps:ot})=>({name:ye,drawn:vv({at:Ie,values:at,steps:ot},bn(oe,o))})),Te=Object.fromEntries(oe.metrics.map(({name:ye},Ie)=>[ye,{value:wn(ue.metrics,Ie)[o],slope:wn(ue.slopes,Ie)[o]}]));return{weight:bn(oe,o),loss:ue.loss.values[o],slope:ue.slope.values[o],figures:Te,drawn:de,lowest:oe.lowest,confusion:wn(ue.confusion,o),went:l&&{loss:l.loss,metrics:l.metrics}}}}}const qd={data:"clouds",rows:60,seed:6,loss:"log_loss",moved:1,weight:null,threshold:50,metrics:["accuracy","precision","recall","f1"],axis:"error",shapes:{error:Yd("squared_error absolute_error huber quantile,level=0.9 log_cosh"),margin:Yd("log_loss hinge squared_hinge")},at:{error:3,margin:-2},target:2,outlier:10};function Lc({name:n,numbers:e}){return[n,...Object.entries(e).map(([t,i])=>`${t}=${i}`)].join(",")}function Yd(n){return n.split(" ").filter(Boolean).slice(0,32).map(e=>{const[t,...i]=e.split(","),s=i.map(r=>r.split("=")).filter(([r,a])=>r&&Number.isFinite(Number(a)));return{name:t,numbers:Object.fromEntries(s.map(([r,a])=>[r,Number(a)]))}})}function _v(n){const e=new URLSearchParams({d:n.data,n:String(n.rows),seed:String(n.seed),l:n.loss,k:String(n.moved),t:String(n.threshold),m:n.metrics.join(" "),x:n.axis,e:n.shapes.error.map(Lc).join(" "),g:n.shapes.margin.map(Lc).join(" "),at:`${n.at.error} ${n.at.margin}`,y:String(n.target),o:String(n.outlier)});return n.weight!==null&&e.set("w",String(n.weight)),e}function TR(n,e){const t={...e,shapes:{...e.shapes},at:{...e.at}},i=(l,c,u)=>{const h=n.get(l),d=Number(h);return h!==null&&h!==""&&d>=c&&d<=u?d:null};t.data=n.get("d")??e.data,t.loss=n.get("l")??e.loss,t.rows=Math.round(i("n",1,1e6)??e.rows),t.seed=Math.round(i("seed",0,9999)??e.seed),t.threshold=Math.round(i("t",1,99)??e.threshold),t.target=i("y",.5,10)??e.target,t.outlier=i("o",.5,20)??e.outlier;const s=i("k",0,2);(s===0||s===1||s===2)&&(t.moved=s),t.weight=i("w",-1e6,1e6)??(n.has("d")?null:e.weight);const r=n.get("m");r!==null&&(t.metrics=[...new Set(r.split(" ").filter(Boolean))].slice(0,32));const a=n.get("x");(a==="error"||a==="margin")&&(t.axis=a);for(const[l,c]of[["e","error"],["g","margin"]]){const u=n.get(l);u!==null&&(t.shapes[c]=Yd(u))}const o=(n.get("at")??"").split(" ").map(Number);return o.length===2&&o.every(Number.isFinite)&&(t.at={error:o[0],margin:o[1]}),t}const AR={error:{value:[-.2,8],slope:[-4,4]},margin:{value:[-.2,8],slope:[-6,.5]}},xv=.05,RR=5;function CR(n,e,t,i,s){let r=null,a="",o=null;const l=()=>e().axis,c=()=>n.spans[l()],u=()=>n.losses.filter(xe=>xe.axis===l()),h=({name:xe})=>u().find(W=>W.name===xe),d=()=>e().shapes[l()].filter(xe=>h(xe)),f=xe=>{const W=u().findIndex(me=>me.name===xe);return{colour:Gi(W),dash:il(W)}},g=()=>Pa(c(),e().at[l()]),_=xe=>{t({shapes:{...e().shapes,[l()]:xe}}),ht()},p=()=>{const{low:xe,step:W,count:me}=c();return{label:Ce(l()==="error"?"errorLabel":"marginLabel"),log:!1,range:{low:xe,high:xe+W*(me-1)}}},m=xe=>{const[W,me]=AR[l()][xe];return{label:Ce(xe==="value"?"value":"slopeLabel"),log:!1,range:{low:W,high:me}}},S=({context:xe,x:W,y:me,ratio:He},Ye,Ee)=>{d().forEach((dt,ze)=>{const{xs:Ze,ys:z}=Ye(ze),L=f(dt.name);xe.strokeStyle=xe.fillStyle=jt(L.colour),xe.lineWidth=2.2*He,xe.setLineDash(L.dash.map(te=>te*He)),Wt(xe,Array.from(Ze,W),Array.from(z,me)),xe.setLineDash([]),mi(xe,"circle",W(Ze[Ee]),me(z[Ee]),4.5*He)})},b=({context:xe,x:W,ratio:me,box:He},Ye)=>{xe.strokeStyle=St("ink"),xe.lineWidth=1.2*me,Wt(xe,[W(Ye),W(Ye)],[He.top,He.top+He.height])},w=xe=>W=>{const{context:me,x:He,y:Ye,ratio:Ee,box:dt}=W;if(me.strokeStyle=St("soft"),me.lineWidth=Ee,Wt(me,[dt.left,dt.left+dt.width],[Ye(0),Ye(0)]),Wt(me,[He(0),He(0)],[dt.top,dt.top+dt.height]),b(W,bn(c(),g())),!r)return;const{arrays:ze}=r,Ze=Array.from({length:c().count},(z,L)=>bn(c(),L));S(W,z=>({xs:Ze,ys:wn(ze[xe],z)}),g())},T=v("div",{class:"picture dragged"}),M=v("div",{class:"picture dragged"}),x=v("div",{class:"picture dragged"}),y=xe=>`${Ce("shapes")}: ${xe}`,C=Qn({into:T,x:p(),y:m("value"),height:280,left:46,about:y(Ce("value")),draw:w("values")}),N=Qn({into:M,x:p(),y:m("slope"),height:240,left:46,about:y(Ce("slopeLabel")),draw:w("slopes")}),A=()=>Pa(n.outliers,e().outlier),U=xe=>{const{context:W,x:me,y:He,ratio:Ye}=xe;if(b(xe,bn(n.outliers,A())),!r)return;const{arrays:Ee}=r,dt=Array.from({length:n.outliers.count},(ze,Ze)=>bn(n.outliers,Ze));S(xe,ze=>({xs:dt,ys:wn(Ee.learnt,ze)}),A()),W.fillStyle=St("soft");for(const ze of Ee.usual.values)mi(W,"circle",me(0)+7*Ye,He(ze),3.4*Ye)},B=()=>l()==="error",R=()=>({label:Ce(B()?"outlierLabel":"mislabelledLabel"),log:!1,range:{low:0,high:bn(n.outliers,n.outliers.count-1)}}),F=()=>({label:Ce(B()?"constantLabel":"boundaryLabel"),log:!1,range:B()?{low:0,high:2.4*e().target}:{low:-2.8,high:4.2}}),O=Qn({into:x,x:R(),y:F(),height:360,left:46,about:Ce("outlierNote"),draw:U}),P=(xe,W,me)=>{let He=!1;xe.addEventListener("pointerdown",Ye=>{He=!0,xe.setPointerCapture(Ye.pointerId),me(W.xAt(Ye.clientX))}),xe.addEventListener("pointermove",Ye=>{He&&me(W.xAt(Ye.clientX))});for(const Ye of["pointerup","pointercancel"])xe.addEventListener(Ye,()=>He=!1)},G=xe=>{t({at:{...e().at,[l()]:bn(c(),Pa(c(),xe))}}),ut(),i()},k=xe=>{t({outlier:bn(n.outliers,Pa(n.outliers,xe))}),ut(),i()};P(T,C,G),P(M,N,G),P(x,O,k);const Y=v("span",{}),Z=()=>Y.replaceChildren(ns(Ce("axis"),[{value:"error",words:Ce("error")},{value:"margin",words:Ce("margin")}],l(),xe=>{t({axis:xe}),ht()})),ne=v("input",{type:"range",id:"metrics-at"}),H=v("label",{for:"metrics-at"}),q=v("output",{class:"n"});ne.addEventListener("input",()=>G(Number(ne.value)));const ie=v("input",{type:"range",id:"metrics-target",min:.5,max:10,step:.5}),$=v("output",{class:"n"});ie.addEventListener("input",()=>{t({target:Number(ie.value)}),ht()});const Q=v("div",{},v("p",{class:"slide"},v("label",{for:"metrics-target"},Ce("target")),ie,$),v("p",{class:"note"},Ce("targetNote"))),se=v("input",{type:"range",id:"metrics-outlier",min:n.outliers.low,max:bn(n.outliers,n.outliers.count-1),step:n.outliers.step}),oe=v("output",{class:"n"});se.addEventListener("input",()=>k(Number(se.value)));const ue=v("fieldset",{class:"picker"}),de=v("div",{class:"losses"}),Te=v("h2",{class:"sub top"}),ye=v("p",{class:"note"}),Ie=v("label",{for:"metrics-outlier"}),at=v("section",{class:"card","aria-label":Ce("outlier")},Te,ye,v("p",{class:"slide"},Ie,se,oe),x);let ot="",be=[];function ke(){const xe=`${l()} ${d().map(({name:me})=>me).join(" ")}`;if(xe===ot)return;const W=ot.split(" ")[0]!==l();ot=xe,W&&(Z(),C.replace(p(),m("value")),N.replace(p(),m("slope")),et(ue,v("legend",{class:"unseen"},Ce("chosen")),...u().map(_t)),ne.min=String(c().low),ne.max=String(bn(c(),c().count-1)),ne.step=String(c().step),Te.textContent=Ce(B()?"outlier":"mislabelled"),ye.textContent=Ce(B()?"outlierNote":"mislabelledNote"),Ie.textContent=Ce(B()?"outlierAt":"mislabelledAt"),x.setAttribute("aria-label",ye.textContent),H.textContent=Ce(l()==="error"?"here":"hereMargin")),be=[],et(de,d().length?d().map((me,He)=>Je(me,He)):v("p",{class:"note"},Ce("none")))}function _t({name:xe,title:W}){const me=v("input",{type:"checkbox",checked:d().some(He=>He.name===xe)});return me.addEventListener("change",()=>{const He=e().shapes[l()].filter(Ye=>Ye.name!==xe);_(me.checked?[...He,{name:xe,numbers:{}}]:He)}),v("label",{class:"check"},me,v("span",{class:`dot-of g${f(xe).colour}`}),v("span",{lang:"en"},W))}function Je({name:xe},W){const me=h({name:xe}),He=v("p",{class:"here"}),Ye=v("p",{class:"note"}),Ee=Object.entries(me.hyperparameters).map(([dt,{default:ze,low:Ze,high:z,meaning:L}])=>{const te=`metrics-${xe}-${dt}`,we=v("input",{type:"range",id:te,min:Ze,max:z,step:Number(((z-Ze)/100).toPrecision(2)),title:L}),_e=v("output",{class:"n"});return we.addEventListener("input",()=>{const Le=Number(we.value);_(e().shapes[l()].map(Pe=>Pe.name===xe?{name:xe,numbers:{...Pe.numbers,[dt]:Le}}:Pe))}),be.push(()=>{const Le=d()[W].numbers[dt]??ze;document.activeElement!==we&&(we.value=String(Le)),_e.textContent=le(Le,3)}),v("p",{class:"slide"},v("label",{for:te,title:L},dt),we,_e)});return be.push(()=>{if(!r)return;const{arrays:dt,said:ze}=r,{cost:Ze,pull:z}=ze.losses[W];He.textContent=`${Ce("value")} ${le(wn(dt.values,W)[g()],4)} · ${Ce("slopeLabel")} ${le(wn(dt.slopes,W)[g()],4)}`;const L=[ei(Ce("costs"),{cost:le(Ze,3)}),ei(Ce("pulls"),{pull:le(z,3)})].join(", ");Ye.textContent=`${Ce("tenfold")}: ${L}. ${z===null?"":Ce(z<1-xv?"weaker":z<1+xv?"bounded":z<RR?"somewhat":"rules")}`}),v("article",{class:"loss-of","data-loss":xe},v("h3",{},v("span",{class:`dot-of g${f(xe).colour}`}),v("span",{lang:"en"},me.title)),He,...Ee,Ye,v("p",{class:"aside",lang:"en",title:me.paper},me.about),v("p",{class:"aside"},`${Ce("forTasks")} `,v("span",{lang:"en"},me.tasks.join(", ")),v("code",{},`--loss ${xe}`)))}function ut(){ne.value=String(bn(c(),g())),q.textContent=le(bn(c(),g()),3),ie.value=String(e().target),$.textContent=le(e().target,3),Q.hidden=!d().some(xe=>h(xe)?.predicts==="mean"),se.value=String(e().outlier),oe.textContent=le(e().outlier,3);for(const xe of be)xe();C.redraw(),N.redraw(),O.redraw()}async function ht(){const xe={axis:l(),losses:d().map(Lc),target:e().target},W=JSON.stringify(xe);if(W!==a){o?.abort(),o=new AbortController;try{r=xe.losses.length?await ni("metrics/shapes",xe,o.signal):null}catch(me){me instanceof DOMException||s(me);return}a=W,s(null),O.replace(R(),F())}ke(),ut(),i()}return{element:v("section",{class:"second","aria-label":Ce("shapes")},v("h2",{},Ce("shapes")),v("p",{class:"said"},Ce("shapesLead")),v("div",{class:"lab"},v("section",{class:"card","aria-label":Ce("value")},v("div",{class:"above"},Y),ue,v("p",{class:"slide"},H,ne,q),Q,T,M),at,de)),show:ht,close:()=>o?.abort(),table:()=>[],values:()=>{const xe=g();return{shapes:r&&d().map((W,me)=>({text:Lc(W),value:wn(r.arrays.values,me)[xe],slope:wn(r.arrays.slopes,me)[xe],learnt:wn(r.arrays.learnt,me)[A()]})),error:bn(c(),xe)}}}}const LR={name:"metrics",title:["Loss and metric","损失与指标"],lead:["A classifier's weight moves along a line. The loss it is trained on is smooth; accuracy, precision, recall and F1 are steps without a slope.","分类器的一个权重沿直线移动。用于训练的损失是光滑的；准确率、精确率、召回率和 F1 是没有斜率的台阶。"],open:PR};async function PR(n,e){const t=await Es("metrics/listed");let i=qd,s=!1;const r=d=>{i={...i,...d},e.keep(_v(i))},a=()=>{s&&e.expose({state:i,...c.values(),...u.values()})},o=d=>e.tell(d===null?"":d instanceof Error?d.message:String(d)),l=d=>{i=TR(d,i),t.losses.some(({name:g,trains:_})=>_&&g===i.loss)||(i.loss=qd.loss),i.rows=Math.min(t.rows[1],Math.max(t.rows[0],i.rows));const f=i.metrics.filter(g=>t.metrics.some(({name:_})=>_===g));i.metrics=f.length?f:qd.metrics};l(e.parts);const c=ER(t,()=>i,r,a,o),u=CR(t,()=>i,r,a,o);et(n,v("div",{},c.element,u.element));const h=()=>Promise.all([c.show(),u.show()]);return await h(),s=!0,e.keep(_v(i)),a(),{read:d=>{l(d),h()},close:()=>{c.close(),u.close()},exports:()=>({table:c.table,picture:c.picture})}}function DR(n){const e=v("div",{class:"picture"});let t=null,i=[],s=0,r=0;const a=l=>Math.max(l-r,1e-12),o=({context:l,x:c,y:u,ratio:h,box:d})=>{i.forEach((f,g)=>{l.beginPath();const _=Math.max(1,Math.floor(f.heights.length/600));for(let p=0;p<f.heights.length;p+=_)Number.isFinite(f.heights[p])&&l.lineTo(c(p),u(a(f.heights[p])));l.setLineDash(il(g).map(p=>p*h)),l.strokeStyle=jt(Gi(g)),l.lineWidth=2*h,l.stroke()}),l.setLineDash([]),l.strokeStyle="rgba(128,128,128,.8)",l.lineWidth=h,l.beginPath(),l.moveTo(c(s),d.top),l.lineTo(c(s),d.top+d.height),l.stroke()};return{element:e,show:(l,c)=>{i=l;const u=l.flatMap(({heights:_})=>[..._].filter(Number.isFinite));r=Math.min(0,...[u.reduce((_,p)=>Math.min(_,p),1/0)].filter(Number.isFinite));const h=u.reduce((_,p)=>Math.max(_,a(p)),1e-11),d=Math.max(1e-12,u.reduce((_,p)=>Math.min(_,a(p)),h)),f=r<0?`height above ${r.toPrecision(3)}`:"height",g=[{label:"step",log:!1,range:{low:0,high:Math.max(1,c)}},{label:f,log:!0,range:{low:Math.max(d/2,1e-12),high:h*2}}];t?t.replace(...g):t=Qn({into:e,x:g[0],y:g[1],height:240,about:n,draw:o})},draw:(l,c)=>{i=l,s=c,t?.redraw()}}}const Ut=ki({about:["Optimizers going down a surface","各种优化器沿曲面下降"],source:["Source","来源"],surface:["Surface","曲面"],own:["a formula of your own","自定义公式"],formula:["Formula in x and y","关于 x 和 y 的公式"],draw:["Draw","绘制"],steps:["Steps","步数"],noise:["Noise in the gradient","梯度噪声"],seed:["New noise","更换噪声"],optimizers:["Optimizers","优化器"],add:["Add an optimizer","添加优化器"],rate:["learning rate","学习率"],height:["height here","当前高度"],remove:["remove","移除"],inside:["Inside the rule","规则内部"],gradient:["gradient","梯度"],moved:["step taken","实际步长"],effective:["step ÷ gradient","步长 ÷ 梯度"],curve:["Height at each step","每一步的高度"],reached:["starts that reach a minimum","到达最小值的起点比例"],many:["From 144 starts","从 144 个起点出发"],stable:["Plain descent is stable along the steepest direction below 2/λ =","普通梯度下降在最陡方向上的稳定上限 2/λ ="],press:["Press a name for its settings and the inside of its rule.","点击名称可查看其设置和规则内部。"],settings:["Settings","设置"],convention:["convention","约定"],schedule:["schedule","学习率调度"],diverged:["diverged","发散"]});function NR(){const n=v("div",{class:"inside"}),e=new Map;let t=[null,void 0,0];const i=async r=>{const o=(await Es(`explain/${encodeURIComponent(r)}`)).find(({kind:l})=>l==="optimizer");o&&(e.set(r,o),t[0]===r&&s(...t))},s=(...r)=>{t=r;const[a,o,l]=r,c=a===null?void 0:e.get(a);if(!c){et(n),a!==null&&i(a);return}et(n,v("h2",{class:"sub"},`${Ut("inside")}: ${c.title}`),v("p",{class:"note"},c.about),v("pre",{class:"formula",tabindex:0},c.mathematics),v("dl",{class:"facts"},...IR(o,l).map(([u,h])=>v("div",{},v("dt",{},u),v("dd",{class:"n"},h)))),c.facts.paper?v("p",{class:"aside"},`${Ut("source")}: ${c.facts.paper}`):null)};return{element:n,show:s}}function IR(n,e){if(!n?.gradients||n.points.length<4)return[];const t=2*Math.min(e,n.points.length/2-2),i=[n.gradients[t],n.gradients[t+1]],s=[n.points[t+2]-n.points[t],n.points[t+3]-n.points[t+1]],r=a=>`(${le(a[0],3)}, ${le(a[1],3)})`;return[[Ut("gradient"),r(i)],[Ut("moved"),r(s)],[Ut("effective"),r([s[0]/-i[0],s[1]/-i[1]])]]}function UR(n,e){const t=v("div",{class:"settings"});let i,s="";const r=(a,o)=>{const l=n.get(a.optimizer),c=l.conventions.find(f=>f.name===a.settings.convention)??l.conventions[0],u=(f,g)=>{const _=Object.entries(a.settings).filter(([p])=>p!==f);a.settings=Object.fromEntries(g===null?_:[..._,[f,g]]),e()},h=(f,g,_,p)=>{const m=v("select",{},..._.map(S=>v("option",{value:S},S)));return m.value=String(a.settings[f]??p),m.addEventListener("change",()=>{if(f==="convention"){const S=a.settings.schedule;a.settings=S===void 0?{}:{schedule:S}}u(f,m.value===p?null:m.value),r(a,o)}),v("label",{},v("span",{},g),m)},d=f=>{const g=v("input",{type:"number",step:f.whole?1:"any",value:Number(a.settings[f.name]??f.default)});return g.addEventListener("change",()=>{const _=Number(g.value);g.value===""||!Number.isFinite(_)?g.value=String(a.settings[f.name]??f.default):u(f.name,_===f.default?null:_)}),v("label",{title:`${f.meaning}, ${f.range}`},v("span",{},f.name),g)};et(t,v("h2",{class:"sub"},`${Ut("settings")}: ${o}`),v("div",{class:"fields"},l.conventions.length>1?h("convention",Ut("convention"),l.conventions.map(f=>f.name),l.conventions[0].name):null,l.schedules.length?h("schedule",Ut("schedule"),l.schedules,l.schedules[0]):null,...c.hyperparameters.map(d)),c.about?v("p",{class:"aside"},c.about):null)};return{element:t,show:(a,o)=>{a===i&&o===s||([i,s]=[a,o],a?r(a,o):et(t))}}}function Kd(n){const e=new Map;return n.map(({optimizer:t})=>{const i=(e.get(t)??0)+1;return e.set(t,i),i===1?t:`${t} ${i}`})}function FR(n){const e=new URLSearchParams;return n.formula===null?e.set("s",n.surface):e.set("f",n.formula),e.set("o",n.runs.map(BR).join(" ")),e.set("at",n.start.map(Pc).join(" ")),e.set("n",String(n.steps)),n.noise&&e.set("noise",`${Pc(n.noise)} ${n.seed}`),e.set("view",n.view),n.log!==null&&e.set("log",n.log?"1":"0"),n.shown&&e.set("in",n.shown),e}function OR(n,e){const t={...e},i=n.get("s"),s=n.get("f");i?[t.surface,t.formula]=[i,null]:s&&(t.formula=s);const r=n.get("o");r!==null&&(t.runs=r.split(" ").filter(Boolean).slice(0,64).map(zR));const a=Zd(n.get("at"));a.length===2&&(t.start=[a[0],a[1]]);const[o]=Zd(n.get("n"));o>=1&&(t.steps=Math.min(2e4,Math.round(o)));const[l,c]=Zd(n.get("noise"));t.noise=l>0?l:n.has("s")||n.has("f")?0:e.noise,c>=0&&(t.seed=Math.round(c));const u=n.get("view");return(u==="3d"||u==="contour")&&(t.view=u),n.has("log")&&(t.log=n.get("log")==="1"),t.shown=n.get("in")??e.shown,t}function BR({optimizer:n,lr:e,settings:t}){const i=Object.entries(t).map(([r,a])=>`${r}=${typeof a=="number"?Pc(a):a}`),s=e===null?"":Pc(e);return[n,...s||i.length?[s]:[],...i.length?[i.join(",")]:[]].join(":")}function zR(n){const[e,t,i]=n.split(":"),s=Number(t||"nothing"),r={};for(const a of(i??"").split(",").slice(0,20)){const[o,l]=a.split("=");/^[a-z]\w*$/.test(o)&&/^[\w.+-]+$/.test(l??"")&&(r[o]=Number.isFinite(Number(l))?Number(l):l)}return{optimizer:e,lr:s>0&&Number.isFinite(s)?s:null,settings:r}}function Pc(n){return String(Number(n.toPrecision(5)))}function Zd(n){return n===null||n===""?[]:n.split(" ").map(Number).filter(Number.isFinite)}const Dc="(own)",kR=["sgd","momentum","nag","adagrad","rmsprop","adam","nadam","amsgrad"],Sv={name:"optimizers",title:["Optimizers on a surface","曲面上的优化器"],lead:["Each rule goes down the same surface from the same start. Click on the picture to start elsewhere.","各种优化器从同一起点沿同一曲面下降。点击图像可选择新的起点。"],open:GR};async function GR(n,e){const t=await Es("surfaces"),i=await Es("optimizers"),s=new Map(t.map(be=>[be.name,be])),r=new Map(i.map(({name:be,rate:ke})=>[be,ke]));let a={surface:"beale",formula:null,runs:kR.map(be=>({optimizer:be,lr:null,settings:{}})),start:[NaN,NaN],steps:500,noise:0,seed:0,view:"3d",log:null,shown:null},o=[],l=null,c=null,u=1,h=[];const d=()=>s.get(a.surface);function f(be){const ke=a.surface;a=OR(be,a),s.has(a.surface)||(a.surface="beale"),(a.surface!==ke&&!be.has("at")||!a.start.every(Number.isFinite))&&(a.start=d().start),a.runs=a.runs.filter(({optimizer:Je})=>r.has(Je)),m.setView(a.view),m.setLog(a.log)}function g({optimizer:be,lr:ke}){if(ke!==null)return ke;const _t=r.get(be);if(_t==="own")return null;const Je=l?Math.max(l.x[1]-l.x[0],l.y[1]-l.y[0]):6,ut=_t==="curvature"?u/2:Je/100;return Number(ut.toPrecision(2))}const _=()=>a.runs.map(be=>({...be.settings,optimizer:be.optimizer,...g(be)===null?{}:{lr:g(be)}})),p=()=>e.keep(FR(a)),m=So(Ut("about"),be=>{a.start=be,x()},()=>{a.view=m.view(),a.log=m.log(),p()}),S=$a(()=>{b(),F(),Y(),ot()});function b(){l&&(m.draw({walks:o,steps:S.step(),start:a.start,shown:a.shown}),Z.draw(o,S.step()))}let w=null;const T=()=>a.formula===null?{surface:a.surface}:{formula:a.formula};async function M(){const{x:be,y:ke,minima:_t}=d(),Je=a.formula!==null,ut={x:Je?[-4,4]:be,y:Je?[-4,4]:ke};m.setWaiting(!0);try{const ht=await ni("heights",{...T(),...ut,size:160,at:Je?[a.start]:void 0}),{values:xe,shape:W}=ht.arrays.heights;return h=ht.said.gradient,u=Je?ht.said.stable_rate??.1:d().stable_rate,l={...ut,columns:W[1],rows:W[0],heights:xe,low:ht.said.low??0,high:ht.said.high??1},m.show(l,{minima:Je?[]:_t}),e.tell(""),q.textContent="",!0}catch(ht){return N(ht),!1}finally{m.setWaiting(!1)}}async function x(){if(l){if(w?.abort(),w=new AbortController,c=null,!a.runs.length){o=[],C();return}try{const be=await ni("descents",{...T(),runs:_(),starts:[a.start],steps:a.steps,noise:a.noise,seed:a.seed},w.signal),{points:ke,values:_t,gradients:Je}=be.arrays,ut=ke.shape[2];o=Kd(a.runs).map((ht,xe)=>({name:ht,words:be.said.runs[xe],status:be.said.status[xe][0],ended:be.said.ended[xe][0],points:ke.values.subarray(2*xe*ut,2*(xe+1)*ut),heights:_t.values.subarray(xe*ut,(xe+1)*ut),gradients:Je.values.subarray(2*xe*ut,2*(xe+1)*ut)})),e.tell(""),C()}catch(be){be instanceof DOMException||N(be)}}}let y=!0;function C(){p(),Z.show(o,a.steps);const be=y||S.step()>a.steps;y=!1,S.show(a.steps,be?a.steps:S.step())}function N(be){const ke=be instanceof Error?be.message:String(be);be instanceof kr&&be.at!==null&&a.formula!==null?et(q,v("pre",{},`${a.formula}
${" ".repeat(be.at)}^`),ke):e.tell(ke)}async function A(){if(!l||a.formula!==null)return;const{x:be,y:ke,minima:_t}=d(),Je=12,ut=[];for(let ht=0;ht<Je;ht++)for(let xe=0;xe<Je;xe++)ut.push([be[0]+(ht+.5)/Je*(be[1]-be[0]),ke[0]+(xe+.5)/Je*(ke[1]-ke[0])]);try{const ht=await ni("descents",{...T(),runs:_(),starts:ut,steps:a.steps,every:a.steps,noise:a.noise,seed:a.seed}),{values:xe,shape:W}=ht.arrays.points,me=.02;c=a.runs.map((He,Ye)=>{let Ee=0;for(let dt=0;dt<ut.length;dt++){const ze=2*((Ye*W[1]+dt)*W[2]+W[2]-1);_t.some(([z,L])=>Math.abs(xe[ze]-z)<me*(be[1]-be[0])&&Math.abs(xe[ze+1]-L)<me*(ke[1]-ke[0]))&&Ee++}return Ee/ut.length}),F(),ot()}catch(ht){N(ht)}}const U=v("div",{class:"runs-of-lab"});let B=[];const R=v("th",{class:"n",hidden:!0},Ut("reached"));function F(){if(!(B.length===a.runs.length&&B.every(({run:ke},_t)=>ke===a.runs[_t]))){const ke=Kd(a.runs),_t=a.runs.map((ut,ht)=>O(ut,ke[ht],ht));B=_t;const Je=v("tr",{},v("th",{},Ut("optimizers")),v("th",{},Ut("rate")),v("th",{class:"n"},Ut("height")),R,v("td",{}));et(U,v("table",{},v("thead",{},Je),v("tbody",{},..._t.map(({element:ut})=>ut))))}R.hidden=c===null,B.forEach(({update:ke},_t)=>ke(o[_t],_t))}function O(be,ke,_t){const Je=v("button",{type:"button",class:"pin","aria-pressed":"false"},v("span",{class:`dot-of g${Gi(_t)}`}),ke);Je.addEventListener("click",()=>{a.shown=a.shown===ke?null:ke,F(),Y(),b(),p()});const ut=v("input",{type:"range",min:-5,max:1,step:.02,"aria-label":`${Ut("rate")}, ${ke}`}),ht=v("output",{class:"n"});ut.addEventListener("input",()=>{be.lr=Number((10**Number(ut.value)).toPrecision(3)),ht.textContent=vn(be.lr),x()});const xe=v("button",{type:"button",class:"save","aria-label":`${Ut("remove")} ${ke}`},"×");xe.addEventListener("click",()=>{a.runs=a.runs.filter(Ee=>Ee!==be),a.shown===ke&&(a.shown=null),x()});const W=v("td",{class:"n"}),me=v("td",{class:"n"}),He=v("tr",{},v("th",{scope:"row"},Je),v("td",{},v("div",{class:"slide"},ut,ht)),W,me,v("td",{},xe));return{run:be,element:He,update:(Ee,dt)=>{Je.setAttribute("aria-pressed",a.shown===ke?"true":"false");const ze=g(be);ut.disabled=ze===null,document.activeElement!==ut&&(ut.value=String(ze===null?0:Math.log10(ze))),ht.textContent=ze===null?"–":vn(ze);const Ze=Ee&&Ee.ended>=0&&Ee.ended<=S.step();W.title=Ee?.status??"",W.textContent=Ze?Ut("diverged"):le(Ee?Ee.heights[Math.min(S.step(),Ee.heights.length-1)]:NaN,4),me.hidden=c===null,me.textContent=c?Gt(c[dt]):""}}}const P=v("select",{"aria-label":Ut("add")},v("option",{value:""},`${Ut("add")} …`),...i.map(({name:be,title:ke})=>v("option",{value:be},`${be} – ${ke}`)));P.addEventListener("change",()=>{P.value&&(a.runs=[...a.runs,{optimizer:P.value,lr:null,settings:{}}],P.value="",x())});const G=UR(new Map(i.map(be=>[be.name,be])),()=>void x()),k=NR(),Y=()=>{const be=Kd(a.runs).indexOf(a.shown??""),ke=be<0?void 0:a.runs[be];G.show(ke,a.shown??""),k.show(ke?.optimizer??null,o[be],S.step())},Z=DR(Ut("curve")),ne=v("select",{"aria-label":Ut("surface")},...t.map(({name:be,title:ke})=>v("option",{value:be},ke)),v("option",{value:Dc},Ut("own"))),H=v("input",{type:"text",class:"formula-input","aria-label":Ut("formula"),maxlength:500,spellcheck:"false",autocomplete:"off"}),q=v("div",{class:"problem",role:"alert"}),ie=v("p",{class:"note"}),$=v("p",{class:"aside"}),Q=()=>{const be=a.formula!==null;ie.textContent=be?"":d().about,$.textContent=`f = ${a.formula??d().formula};  ∂f/∂x = ${h[0]};  ∂f/∂y = ${h[1]}.  ${Ut("stable")} ${vn(u)}.${be?"":` ${Ut("source")}: ${d().source}`}`},se=be=>{a.formula=be;for(const ke of a.runs)ke.lr=null;a.log=null,m.setLog(null),at()};ne.addEventListener("change",()=>{ne.value===Dc?(a.start=[1.5,2],se(H.value)):(a.surface=ne.value,a.start=d().start,H.value=d().formula,se(null))});const oe=v("form",{class:"own"},H,v("button",{class:"save"},Ut("draw")));oe.addEventListener("submit",be=>{be.preventDefault(),ne.value=Dc,se(H.value)});const ue=v("input",{type:"number",min:1,max:2e4,"aria-label":Ut("steps")});ue.addEventListener("change",()=>{const be=Math.round(Number(ue.value));a.steps=Math.min(2e4,Math.max(1,Number.isFinite(be)?be:500)),ue.value=String(a.steps),y=!0,x()});const de=v("input",{type:"number",min:0,step:"any","aria-label":Ut("noise")});de.addEventListener("change",()=>{const be=Number(de.value);a.noise=be>=0&&Number.isFinite(be)?be:0,x()});const Te=v("button",{type:"button",class:"save"},Ut("seed"));Te.addEventListener("click",()=>{a.seed+=1,x()});const ye=v("button",{type:"button",class:"save"},Ut("many"));ye.addEventListener("click",()=>void A());function Ie(){ne.value=a.formula===null?a.surface:Dc,H.value=a.formula??d().formula,ue.value=String(a.steps),de.value=String(a.noise),ye.hidden=a.formula!==null}async function at(){await M()&&(Ie(),Q(),await x())}function ot(){e.expose({state:a,walks:o,step:S.step(),terrain:l,shares:c})}return et(n,v("div",{class:"lab"},v("section",{class:"card","aria-label":Ut("surface")},v("div",{class:"above"},ne,m.controls),oe,q,m.element,S.element,ie,$),v("section",{class:"card","aria-label":Ut("optimizers")},U,v("p",{class:"aside"},Ut("press")),v("div",{class:"above"},P,ye),v("div",{class:"above"},v("label",{},`${Ut("steps")} `,ue),v("label",{},`${Ut("noise")} `,de),Te),G.element,k.element,v("h2",{class:"sub"},Ut("curve")),Z.element))),f(e.parts),Ie(),await at(),{read:be=>{f(be),at()},close:()=>{S.pause(),w?.abort(),m.close()}}}const wv=[fR,ST,Sv,LR,WA],HR=Sv,bv="thalweg-language",VR=document.getElementById("lab"),Mv=new Map;let Ir="en",yv="auto",Mi=null,Jd=0,Qd={},Qi=null;const zo=v("p",{class:"message",role:"status"}),Nc=v("div",{class:"page"});function ko(){return new URLSearchParams(location.hash.slice(1))}function WR(n){return wv.find(({name:e})=>e===n.get("p"))??HR}function Ic(n,e){const t=new URLSearchParams({p:n.name});for(const[i,s]of e)i!=="p"&&i!=="lang"&&t.append(i,s);return Ir!=="en"&&t.set("lang",Ir),t.toString()}function $R(n){const e=()=>Mi?.page===n;return{parts:ko(),keep:i=>{if(!e())return;const s=Ic(n,i);s.length>Z_?zo.textContent=In("tooLong"):history.replaceState(null,"",`${location.pathname}${location.search}#${s}`)},expose:i=>{e()&&(Qd=i,Object.assign(globalThis,{thalweg:{page:n.name,language:Ir,...i}}),document.documentElement.dataset.ready=n.name)},tell:i=>{e()&&(zo.textContent=i)}}}async function jd(){const n=WR(ko());if(Mi?.page===n&&Mi.opened){Mi.opened.read(ko());return}await Uc(n)}async function Uc(n){const e=++Jd;Mi?.opened&&Mi.opened.close(),Yv(),delete document.documentElement.dataset.ready,Mi={page:n,opened:null},Qd={},YR(n),zo.textContent="";const t=v("div",{});et(Nc,t),t.textContent=In("waiting");try{const i=await n.open(t,$R(n));e===Jd?Mi.opened=i:i.close()}catch(i){e===Jd&&et(t,v("p",{class:"message"},i instanceof Error?i.message:String(i)))}}const Ev=v("header",{}),Tv=v("div",{});function XR(){if(!Mi?.opened)return null;const{page:n,opened:e}=Mi,t=location.hash.slice(1);return{name:n.name,title:en(n.title),body:Nc,what:()=>({...W_(Nc,Qd),...e.exports?.()}),page:()=>X_(n,t)}}function qR(){!Qi||!Mi||(history.replaceState(null,"",`${location.pathname}${location.search}#${Ic(Mi.page,new URLSearchParams(Qi.address))}`),Uc(Mi.page))}function YR(n){const e=ns(In("language"),[{value:"en",words:"English"},{value:"zh",words:"中文"}],Ir,i=>{Ir=i,Qi||localStorage.setItem(bv,i),mf(i);const s=ko();s.delete("lang"),history.replaceState(null,"",`${location.pathname}${location.search}#${Ic(n,s)}`),Uc(n)}),t=ns(In("colours"),[{value:"auto",words:"auto"},{value:"light",words:"light"},{value:"dark",words:"dark"}],yv,i=>{yv=i,Wc(i)});document.title=`Thalweg: ${en(n.title)}`,et(Ev,v("div",{class:"kicker"},v("span",{},"Thalweg lab"),v("span",{class:"switches"},B_(XR,Qi===null),e,t)),Qi?null:v("nav",{class:"pages","aria-label":In("pages")},...wv.map(i=>KR(i,n))),v("h1",{},en(n.title)),v("p",{class:"said"},en(n.lead))),et(Tv,Qi?Y_(Qi,qR):null)}function KR(n,e){const t=v("a",{"aria-current":n===e?"page":void 0},en(n.title));return t.setAttribute("href",`#p=${n.name}`),t.addEventListener("click",i=>{if(i.ctrlKey||i.metaKey||i.shiftKey||(i.preventDefault(),n===e))return;Mv.set(e.name,location.hash);const s=new URLSearchParams((Mv.get(n.name)??"").slice(1));history.pushState(null,"",`${location.pathname}${location.search}#${Ic(n,s)}`),Uc(n)}),t}async function ZR(){Qi=await zr(),Qi&&!location.hash&&history.replaceState(null,"",`${location.pathname}${location.search}#${Qi.address}`);const n=Qi?null:localStorage.getItem(bv),e=ko().get("lang")??n;(e==="zh"||e==="en")&&(Ir=e),mf(Ir),c_(t=>{zo.textContent=t?In("lost"):""}),Kv(),et(VR,Ev,Tv,Nc,zo),addEventListener("hashchange",()=>void jd()),addEventListener("popstate",()=>void jd()),jd()}ZR()})();
