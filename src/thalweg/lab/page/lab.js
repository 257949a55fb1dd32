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
(function(){"use strict";const n_=/^(on|style$|href$|src|srcdoc$|action$|formaction$)/i;function m(n,e={},...t){return pf(document.createElement(n),e,t)}function Ze(n,e={},...t){return pf(document.createElementNS("http://www.w3.org/2000/svg",n),e,t)}function pf(n,e,t){for(const[i,s]of Object.entries(e)){if(n_.test(i))throw new Error(`attribute ${i} is not set from here`);s==null||s===!1||n.setAttribute(i,s===!0?"":String(s))}return Wc(n,t),n}function Wc(n,e){for(const t of e)if(!(t==null||t===!1)){if(Array.isArray(t)){Wc(n,t);continue}n.append(t instanceof Node?t:document.createTextNode(String(t)))}}function Xe(n,...e){n.replaceChildren(),Wc(n,e)}const mf=[{value:"best",words:"the better half"},{value:"all",words:"all runs"}];let i_=0;function is(n,e,t,i){const s=`choice-${++i_}`;return m("fieldset",{class:"choice"},m("legend",{class:"unseen"},n),...e.map(({value:r,words:a})=>{const o=m("input",{type:"radio",name:s,value:r,checked:r===t});return o.addEventListener("change",()=>i(r)),m("label",{},o,m("span",{},a))}))}const $c=[];let gf=null,Xc=new Map;function xt(n){let e=Xc.get(n);return e===void 0&&(gf??=getComputedStyle(document.documentElement),e=gf.getPropertyValue(`--${n}`).trim()||"#888",Xc.set(n,e)),e}function nn(n){return xt(`c${n}`)}function Qo(n){$c.push(n)}function s_(){$c.length=0}function qc(n){n==="auto"?document.documentElement.removeAttribute("data-theme"):document.documentElement.setAttribute("data-theme",n),vf()}function vf(){Xc=new Map;for(const n of $c)n()}function r_(){matchMedia("(prefers-color-scheme: dark)").addEventListener("change",vf);let n=null;addEventListener("beforeprint",()=>{n=document.documentElement.getAttribute("data-theme"),qc("light")}),addEventListener("afterprint",()=>{qc(n==="dark"||n==="light"?n:"auto")})}let Yc=0;function _f(n){Yc=n==="zh"?1:0,document.documentElement.lang=n==="zh"?"zh":"en"}function Ht(n){return n[Yc]}function Ci(n){return e=>n[e][Yc]}const Rn=Ci({view:["View","视图"],contour:["contours","等高线"],log:["log heights","高度取对数"],language:["Language","语言"],colours:["Colours","颜色"],play:["Play","播放"],pause:["Pause","暂停"],step:["One step","单步"],again:["From the start","回到起点"],stepOf:["step","步"],waiting:["Computing…","计算中…"],lost:["The lab has ended: start it again with thalweg lab.","实验室已结束：请重新运行 thalweg lab。"],noWebgl:["This browser has no WebGL: contours are shown instead.","此浏览器不支持 WebGL，改为显示等高线。"],pages:["Pages","页面"],tooLong:["This state has more characters than an address may have: it is not kept there.","状态过长，无法保存在地址中。"]}),Qt=Ci({export:["Export","导出"],page:["This page as one HTML file","将本页保存为单个 HTML 文件"],pageNote:["Opens without the lab: play, scrub, turn.","无需实验室即可打开：播放、拖动、旋转。"],picture:["Picture (PNG)","图像 (PNG)"],numbers:["Numbers (CSV)","数据 (CSV)"],numbersNote:["What the curves and paths show.","曲线与路径的数据。"],animation:["Animation (GIF)","动画 (GIF)"],working:["Working …","正在生成…"],frame:["Frame","帧"],saved:["Saved:","已保存："],stop:["Stop","停止"],nothing:["There is nothing to save yet.","暂无可保存的内容。"],ended:["The page was changed meanwhile: nothing was saved.","页面已更改，未保存。"],savedNote:["A saved page","已保存的页面"],savedOn:["Saved from the lab on {date}. Play, step, scrub, views, language and colours work here; whatever has to be computed anew needs the lab: thalweg lab.","保存于 {date}。播放、单步、拖动、视图、语言和颜色在此可用；需要重新计算的内容需要实验室：thalweg lab。"],dropped:["Left out because they are too large:","因过大而未保存："],needsLab:["This needs the lab (thalweg lab): a saved page holds only what was shown, which it shows again.","此操作需要实验室 (thalweg lab)：保存的页面只包含当时显示的内容，现已恢复。"]}),a_=32*2**20,kr=new Map;let Kc=0,$a=null,Zc=0,Jc=0;function o_(n,e){Kc+=e.length-(kr.get(n)?.length??0),kr.delete(n),kr.set(n,e);for(const[t,i]of kr){if(Kc<=a_)break;kr.delete(t),Kc-=i.length}$a?.set(n,e)}const xf=new Map;function l_(n,e){xf.set(n,e)}function Sf(n){const e=$a?kr.get(n)??xf.get(n)?.():void 0;return e&&$a.set(n,e),e}async function c_(n){Zc++;try{return await n()}finally{Zc--,Jc=performance.now()}}async function u_(n){const e=new Map;$a=e;try{for(await n(),Jc=performance.now();Zc>0||performance.now()-Jc<250;)await new Promise(t=>setTimeout(t,50))}finally{$a=null}return e}async function wf(n){const e=[];let t=0;for(const[r,a]of n.answers)e.push([r,t,a.length]),t+=Math.ceil(a.length/8)*8;const i=new TextEncoder().encode(JSON.stringify({...n,answers:e})),s=new Uint8Array(4+i.length+t);return new DataView(s.buffer).setUint32(0,i.length,!0),s.set(i,4),[...n.answers.values()].forEach((r,a)=>s.set(r,4+i.length+e[a][1])),bf(s,new CompressionStream("gzip"))}async function h_(n){const e=await bf(n,new DecompressionStream("gzip")),t=new DataView(e.buffer).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),s=i.answers.map(([r,a,o])=>{const l=4+t+a;return[r,e.slice(l,l+o)]});return{...i,answers:new Map(s)}}async function bf(n,e){const t=new Blob([n]).stream().pipeThrough(e);return new Uint8Array(await new Response(t).arrayBuffer())}let Qc;function Gr(){if(Qc===void 0){const n=document.getElementById("record")?.textContent;Qc=n?h_(Uint8Array.from(atob(n.trim()),e=>e.charCodeAt(0))):null}return Qc}let yf=()=>{};function d_(n){yf=n}function f_(){yf()}const gr=()=>new URLSearchParams(location.search).get("token")??"";class Hr extends Error{constructor(e,t=null){super(e),this.at=t}}async function Ts(n){const e=await jc(n,n,{});return JSON.parse(new TextDecoder().decode(e))}async function Fn(n,e,t){const i=JSON.stringify(e),s=await jc(`${n} ${i}`,n,{method:"POST",body:i,signal:t});return S_(s.slice().buffer)}async function jo(n,e){const t=JSON.stringify(e),i=await jc(`${n} ${t}`,n,{method:"POST",body:t});return JSON.parse(new TextDecoder().decode(i))}async function p_(n){if(Gr())throw new Hr(Qt("needsLab"));const e=await fetch(`/api/${n}`,{headers:{"x-thalweg-token":gr()}});if(!e.ok)throw await Xa(e);return e.blob()}async function m_(n,e){if(Gr())throw new Hr(Qt("needsLab"));const t=await fetch(`/api/${n}?name=${encodeURIComponent(e.name)}`,{method:"POST",headers:{"x-thalweg-token":gr(),"content-type":"application/octet-stream"},body:e});if(!t.ok)throw await Xa(t);return await t.json()}async function jc(n,e,t){const i=await Gr();if(i){const r=i.answers.get(n);if(r)return r;throw f_(),new Hr(Qt("needsLab"))}const s=t.body?Sf(n):void 0;return s||c_(async()=>{const r={"x-thalweg-token":gr(),...t.body?{"content-type":"application/json"}:{}},a=await fetch(`/api/${e}`,{...t,headers:r});if(!a.ok)throw await Xa(a);const o=new Uint8Array(await a.arrayBuffer());return o_(n,o),o})}async function g_(){const n=await fetch("/api/export",{headers:{"x-thalweg-token":gr()}});if(!n.ok)throw await Xa(n);return(await n.json()).room}async function v_(n){const e=await fetch("/api/export",{method:"POST",headers:{"x-thalweg-token":gr(),"content-type":"application/gzip"},body:n});if(!e.ok)throw await Xa(e);return e.blob()}function __(n,e,t){const i=`events ${n}`;let s=null,r=!1;const a=()=>{r=!0,s?.close()},o=([h,u])=>{r||e[h]?.(u)},l=async()=>{const h=await Gr(),u=h?h.answers.get(i):Sf(i);if(u)for(const d of JSON.parse(new TextDecoder().decode(u)))o(d);else!h&&!r&&(s=c())},c=()=>{const h=new EventSource(`/api/${n}${n.includes("?")?"&":"?"}token=${encodeURIComponent(gr())}`),u=[];h.addEventListener("open",()=>u.splice(0));for(const d of Object.keys(e))h.addEventListener(d,f=>{const v=[d,JSON.parse(f.data)];u.push(v),l_(i,()=>new TextEncoder().encode(JSON.stringify(u))),o(v)});return h.addEventListener("error",t),h};return l(),a}function x_(n){if(Gr())return;const e=new EventSource(`/api/present?token=${encodeURIComponent(gr())}`);e.addEventListener("here",()=>n(!1)),e.addEventListener("error",()=>n(!0))}function S_(n){const e=new DataView(n).getUint32(0,!0),t=JSON.parse(new TextDecoder().decode(new Uint8Array(n,4,e))),i={};for(const[s,{dtype:r,shape:a,offset:o}]of Object.entries(t.arrays)){const l=a.reduce((u,d)=>u*d,1),c=4+e+o,h=r==="int32"?new Int32Array(n,c,l):new Float32Array(n,c,l);i[s]={values:h,shape:a}}return{said:t,arrays:i}}async function Xa(n){const e=await n.text();try{const t=JSON.parse(e);return new Hr(t.error??`The server answered with status ${n.status}.`,t.at??null)}catch{return new Hr(/^text\/plain/.test(n.headers.get("content-type")??"")&&e?e:`The server answered with status ${n.status}.`)}}const w_='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function b_(n,e){const[,t]=n.toDataURL("image/png").split(","),i=new Blob([Uint8Array.from(atob(t),a=>a.charCodeAt(0))],{type:"image/png"}),s=document.createElement("a"),r=URL.createObjectURL(i);s.href=r,s.download=e,s.click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}function fi(n,e,t,i){const s=16*i,r=20*i,a=document.createElement("canvas"),o=a.getContext("2d"),l=n.width+2*s,c=(v,_=400)=>`${_} ${v*i}px ${w_}`;o.font=c(12);const h=[];let u=s,d=0;for(const v of t){const _=o.measureText(v.words).width+34*i;u>s&&u+_>l-s&&(u=s,d++),h.push({entry:v,x:u,row:d}),u+=_}const f=t.length?(d+1)*r+s/2:0;a.width=l,a.height=s+r*1.4+n.height+f+s,o.fillStyle=xt("card"),o.fillRect(0,0,a.width,a.height),o.fillStyle=xt("ink"),o.font=c(15,600),o.textBaseline="top",o.fillText(e,s,s,l-2*s),o.drawImage(n,s,s+r*1.4),o.font=c(12),o.textBaseline="middle";for(const{entry:v,x:_,row:g}of h){const p=s+r*1.4+n.height+s/2+r*(g+.5);o.fillStyle=v.colour,o.fillRect(_,p-5*i,10*i,10*i),o.fillStyle=xt("ink"),o.fillText(v.words,_+15*i,p)}return a}const y_=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-opacity","opacity","font-family","font-size","font-weight","text-anchor","stroke-linejoin","font-variant-numeric"];async function el(n,e){const t=n.getBoundingClientRect(),i=n.cloneNode(!0),s=[n,...n.querySelectorAll("*")],r=[i,...i.querySelectorAll("*")];s.forEach((c,h)=>{const u=getComputedStyle(c);for(const d of y_)r[h].setAttribute(d,u.getPropertyValue(d))}),i.setAttribute("width",String(t.width)),i.setAttribute("height",String(t.height)),i.setAttribute("xmlns","http://www.w3.org/2000/svg");const a=new Image;a.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(i))}`,await a.decode();const o=document.createElement("canvas");return o.width=Math.round(t.width*e),o.height=Math.round(t.height*e),o.getContext("2d").drawImage(a,0,0,o.width,o.height),o}function M_(n){const e=Math.max(0,...n.map(({values:i})=>i.length)),t=[n.map(({name:i})=>Mf(i)).join(",")];for(let i=0;i<e;i++)t.push(n.map(({values:s})=>Mf(s[i]??"")).join(","));return`${t.join(`\r
`)}\r
`}function Mf(n){if(typeof n=="number")return Number.isFinite(n)?String(n):"";const e=/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}var E_={trailer:59};function Ef(n=256){let e=0,t=new Uint8Array(n);return{get buffer(){return t.buffer},reset(){e=0},bytesView(){return t.subarray(0,e)},bytes(){return t.slice(0,e)},writeByte(s){i(e+1),t[e]=s,e++},writeBytes(s,r=0,a=s.length){i(e+a);for(let o=0;o<a;o++)t[e++]=s[o+r]},writeBytesView(s,r=0,a=s.byteLength){i(e+a),t.set(s.subarray(r,r+a),e),e+=a}};function i(s){var r=t.length;if(r>=s)return;var a=1024*1024;s=Math.max(s,r*(r<a?2:1.125)>>>0),r!=0&&(s=Math.max(s,256));let o=t;t=new Uint8Array(s),e>0&&t.set(o.subarray(0,e),0)}}var eu=12,Tf=5003,T_=[0,1,3,7,15,31,63,127,255,511,1023,2047,4095,8191,16383,32767,65535];function A_(n,e,t,i,s=Ef(512),r=new Uint8Array(256),a=new Int32Array(Tf),o=new Int32Array(Tf)){let l=a.length,c=Math.max(2,i);r.fill(0),o.fill(0),a.fill(-1);let h=0,u=0,d=c+1,f=d,v=!1,_=f,g=(1<<_)-1,p=1<<d-1,S=p+1,y=p+2,w=0,M=t[0],b=0;for(let C=l;C<65536;C*=2)++b;b=8-b,s.writeByte(c),E(p);let x=t.length;for(let C=1;C<x;C++)e:{let D=t[C],T=(D<<eu)+M,N=D<<b^M;if(a[N]===T){M=o[N];break e}let B=N===0?1:l-N;for(;a[N]>=0;)if(N-=B,N<0&&(N+=l),a[N]===T){M=o[N];break e}E(M),M=D,y<1<<eu?(o[N]=y++,a[N]=T):(a.fill(-1),y=p+2,v=!0,E(p))}return E(M),E(S),s.writeByte(0),s.bytesView();function E(C){for(h&=T_[u],u>0?h|=C<<u:h=C,u+=_;u>=8;)r[w++]=h&255,w>=254&&(s.writeByte(w),s.writeBytesView(r,0,w),w=0),h>>=8,u-=8;if((y>g||v)&&(v?(_=f,g=(1<<_)-1,v=!1):(++_,g=_===eu?1<<_:(1<<_)-1)),C==S){for(;u>0;)r[w++]=h&255,w>=254&&(s.writeByte(w),s.writeBytesView(r,0,w),w=0),h>>=8,u-=8;w>0&&(s.writeByte(w),s.writeBytesView(r,0,w),w=0)}}}var R_=A_;function Af(n,e,t){return n<<8&63488|e<<2&992|t>>3}function Rf(n,e,t,i){return n>>4|e&240|(t&240)<<4|(i&240)<<8}function Cf(n,e,t){return n>>4<<8|e&240|t>>4}function tl(n,e,t){return n<e?e:n>t?t:n}function nl(n){return n*n}function Lf(n,e,t){var i=0,s=1e100;let r=n[e],a=r.cnt;r.ac;let o=r.rc,l=r.gc,c=r.bc;for(var h=r.fw;h!=0;h=n[h].fw){let d=n[h],f=d.cnt,v=a*f/(a+f);if(!(v>=s)){var u=0;u+=v*nl(d.rc-o),!(u>=s)&&(u+=v*nl(d.gc-l),!(u>=s)&&(u+=v*nl(d.bc-c),!(u>=s)&&(s=u,i=h)))}}r.err=s,r.nn=i}function tu(){return{ac:0,rc:0,gc:0,bc:0,cnt:0,nn:0,fw:0,bk:0,tm:0,mtm:0,err:0}}function C_(n,e){let t=e==="rgb444"?4096:65536,i=new Array(t),s=n.length;if(e==="rgba4444")for(let r=0;r<s;++r){let a=n[r],o=a>>24&255,l=a>>16&255,c=a>>8&255,h=a&255,u=Rf(h,c,l,o),d=u in i?i[u]:i[u]=tu();d.rc+=h,d.gc+=c,d.bc+=l,d.ac+=o,d.cnt++}else if(e==="rgb444")for(let r=0;r<s;++r){let a=n[r],o=a>>16&255,l=a>>8&255,c=a&255,h=Cf(c,l,o),u=h in i?i[h]:i[h]=tu();u.rc+=c,u.gc+=l,u.bc+=o,u.cnt++}else for(let r=0;r<s;++r){let a=n[r],o=a>>16&255,l=a>>8&255,c=a&255,h=Af(c,l,o),u=h in i?i[h]:i[h]=tu();u.rc+=c,u.gc+=l,u.bc+=o,u.cnt++}return i}function L_(n,e,t={}){let{format:i="rgb565",clearAlpha:s=!0,clearAlphaColor:r=0,clearAlphaThreshold:a=0,oneBitAlpha:o=!1}=t;if(!n||!n.buffer)throw new Error("quantize() expected RGBA Uint8Array data");if(!(n instanceof Uint8Array)&&!(n instanceof Uint8ClampedArray))throw new Error("quantize() expected RGBA Uint8Array data");let l=new Uint32Array(n.buffer),c=t.useSqrt!==!1,h=i==="rgba4444",u=C_(l,i),d=u.length,f=d-1,v=new Uint32Array(d+1);for(var _=0,g=0;g<d;++g){let R=u[g];if(R!=null){var p=1/R.cnt;h&&(R.ac*=p),R.rc*=p,R.gc*=p,R.bc*=p,u[_++]=R}}nl(e)/_<.022&&(c=!1);for(var g=0;g<_-1;++g)u[g].fw=g+1,u[g+1].bk=g,c&&(u[g].cnt=Math.sqrt(u[g].cnt));c&&(u[g].cnt=Math.sqrt(u[g].cnt));var S,y,w;for(g=0;g<_;++g){Lf(u,g);var M=u[g].err;for(y=++v[0];y>1&&(w=y>>1,!(u[S=v[w]].err<=M));y=w)v[y]=S;v[y]=g}var b=_-e;for(g=0;g<b;){for(var x;;){var E=v[1];if(x=u[E],x.tm>=x.mtm&&u[x.nn].mtm<=x.tm)break;x.mtm==f?E=v[1]=v[v[0]--]:(Lf(u,E),x.tm=g);var M=u[E].err;for(y=1;(w=y+y)<=v[0]&&(w<v[0]&&u[v[w]].err>u[v[w+1]].err&&w++,!(M<=u[S=v[w]].err));y=w)v[y]=S;v[y]=E}var C=u[x.nn],D=x.cnt,T=C.cnt,p=1/(D+T);h&&(x.ac=p*(D*x.ac+T*C.ac)),x.rc=p*(D*x.rc+T*C.rc),x.gc=p*(D*x.gc+T*C.gc),x.bc=p*(D*x.bc+T*C.bc),x.cnt+=C.cnt,x.mtm=++g,u[C.bk].fw=C.fw,u[C.fw].bk=C.bk,C.mtm=f}let N=[];var B=0;for(g=0;;++B){let R=tl(Math.round(u[g].rc),0,255),F=tl(Math.round(u[g].gc),0,255),O=tl(Math.round(u[g].bc),0,255),L=255;h&&(L=tl(Math.round(u[g].ac),0,255),o&&(L=L<=(typeof o=="number"?o:127)?0:255),s&&L<=a&&(R=F=O=r,L=0));let H=h?[R,F,O,L]:[R,F,O];if(P_(N,H)||N.push(H),(g=u[g].fw)==0)break}return N}function P_(n,e){for(let t=0;t<n.length;t++){let i=n[t],s=i[0]===e[0]&&i[1]===e[1]&&i[2]===e[2],r=i.length>=4&&e.length>=4?i[3]===e[3]:!0;if(s&&r)return!0}return!1}function D_(n,e,t="rgb565"){if(!n||!n.buffer)throw new Error("quantize() expected RGBA Uint8Array data");if(!(n instanceof Uint8Array)&&!(n instanceof Uint8ClampedArray))throw new Error("quantize() expected RGBA Uint8Array data");if(e.length>256)throw new Error("applyPalette() only works with 256 colors or less");let i=new Uint32Array(n.buffer),s=i.length,r=t==="rgb444"?4096:65536,a=new Uint8Array(s),o=new Array(r);if(t==="rgba4444")for(let l=0;l<s;l++){let c=i[l],h=c>>24&255,u=c>>16&255,d=c>>8&255,f=c&255,v=Rf(f,d,u,h),_=v in o?o[v]:o[v]=N_(f,d,u,h,e);a[l]=_}else{let l=t==="rgb444"?Cf:Af;for(let c=0;c<s;c++){let h=i[c],u=h>>16&255,d=h>>8&255,f=h&255,v=l(f,d,u),_=v in o?o[v]:o[v]=I_(f,d,u,e);a[c]=_}}return a}function N_(n,e,t,i,s){let r=0,a=1e100;for(let o=0;o<s.length;o++){let l=s[o],c=l[3],h=vr(c-i);if(h>a)continue;let u=l[0];if(h+=vr(u-n),h>a)continue;let d=l[1];if(h+=vr(d-e),h>a)continue;let f=l[2];h+=vr(f-t),!(h>a)&&(a=h,r=o)}return r}function I_(n,e,t,i){let s=0,r=1e100;for(let a=0;a<i.length;a++){let o=i[a],l=o[0],c=vr(l-n);if(c>r)continue;let h=o[1];if(c+=vr(h-e),c>r)continue;let u=o[2];c+=vr(u-t),!(c>r)&&(r=c,s=a)}return s}function vr(n){return n*n}function U_(n={}){let{initialCapacity:e=4096,auto:t=!0}=n,i=Ef(e),s=5003,r=new Uint8Array(256),a=new Int32Array(s),o=new Int32Array(s),l=!1;return{reset(){i.reset(),l=!1},finish(){i.writeByte(E_.trailer)},bytes(){return i.bytes()},bytesView(){return i.bytesView()},get buffer(){return i.buffer},get stream(){return i},writeHeader:c,writeFrame(h,u,d,f={}){let{transparent:v=!1,transparentIndex:_=0,delay:g=0,palette:p=null,repeat:S=0,colorDepth:y=8,dispose:w=-1}=f,M=!1;if(t?l||(M=!0,c(),l=!0):M=!!f.first,u=Math.max(0,Math.floor(u)),d=Math.max(0,Math.floor(d)),M){if(!p)throw new Error("First frame must include a { palette } option");O_(i,u,d,p,y),Pf(i,p),S>=0&&B_(i,S)}let b=Math.round(g/10);F_(i,w,b,v,_);let x=!!p&&!M;z_(i,u,d,x?p:null),x&&Pf(i,p),k_(i,h,u,d,y,r,a,o)}};function c(){Df(i,"GIF89a")}}function F_(n,e,t,i,s){n.writeByte(33),n.writeByte(249),n.writeByte(4),s<0&&(s=0,i=!1);var r,a;i?(r=1,a=2):(r=0,a=0),e>=0&&(a=e&7),a<<=2,n.writeByte(0|a|0|r),Xs(n,t),n.writeByte(s||0),n.writeByte(0)}function O_(n,e,t,i,s=8){let r=1,a=0,o=nu(i.length)-1,l=r<<7|s-1<<4|a<<3|o;Xs(n,e),Xs(n,t),n.writeBytes([l,0,0])}function B_(n,e){n.writeByte(33),n.writeByte(255),n.writeByte(11),Df(n,"NETSCAPE2.0"),n.writeByte(3),n.writeByte(1),Xs(n,e),n.writeByte(0)}function Pf(n,e){let t=1<<nu(e.length);for(let i=0;i<t;i++){let s=[0,0,0];i<e.length&&(s=e[i]),n.writeByte(s[0]),n.writeByte(s[1]),n.writeByte(s[2])}}function z_(n,e,t,i){if(n.writeByte(44),Xs(n,0),Xs(n,0),Xs(n,e),Xs(n,t),i){let s=0,r=0,a=nu(i.length)-1;n.writeByte(128|s|r|0|a)}else n.writeByte(0)}function k_(n,e,t,i,s=8,r,a,o){R_(t,i,e,s,n,r,a,o)}function Xs(n,e){n.writeByte(e&255),n.writeByte(e>>8&255)}function Df(n,e){for(var t=0;t<e.length;t++)n.writeByte(e.charCodeAt(t))}function nu(n){return Math.max(Math.ceil(Math.log2(n)),1)}const G_=80,H_=640,V_=70,W_=1800;function $_(n){const e=Math.min(G_,n+1);return Array.from({length:e},(t,i)=>e===1?n:Math.round(i*n/(e-1)))}function X_(n,e=H_){const t=Math.min(1,e/n.width),i=document.createElement("canvas");i.width=Math.round(n.width*t),i.height=Math.round(n.height*t);const s=i.getContext("2d");return s.imageSmoothingQuality="high",s.drawImage(n,0,0,i.width,i.height),i}async function q_(n,e,t){const i=U_();let s=0,r=0;for(const[a,o]of n.entries()){if(!t(a))return null;const l=await e(o);a===0&&([s,r]=[l.width,l.height]);const c=l.getContext("2d",{willReadFrequently:!0}),{data:h}=c.getImageData(0,0,s,r),u=L_(h,256);i.writeFrame(D_(h,u),s,r,{palette:u,delay:a===n.length-1?W_:V_})}return t(n.length),i.finish(),i.bytes()}function il(n,e){const t=document.createElement("a"),i=URL.createObjectURL(n);t.href=i,t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}function Y_(n,e){const t=m("p",{class:"aside",role:"status"}),i=m("button",{type:"button",class:"save",hidden:!0},Qt("stop"));let s=!1,r=!1;i.addEventListener("click",()=>{r=!0});const a=S=>{t.textContent=S},o=(S,y,w)=>{const M=m("button",{type:"button",class:"entry"},S,y?m("small",{},y):null);return M.addEventListener("click",()=>void l(w)),M},l=async S=>{const y=n();if(!s){if(!y){a(Qt("nothing"));return}s=!0,r=!1,a(Qt("working"));try{a(await S(y))}catch(w){a(w instanceof Error?w.message:String(w))}finally{s=!1,i.hidden=!0}}},c=async({name:S,page:y})=>{const{file:w,dropped:M}=await y();il(w,`thalweg-${S}.html`);const b=M.length?` ${Qt("dropped")} ${M.join(", ")}.`:"";return`${Qt("saved")} thalweg-${S}.html, ${rl(w.size)}.${b}`},h=async S=>{const y=sl(S);if(!y)return Qt("nothing");const w=await Z_(fi(y,S.title,S.what().legend??[],devicePixelRatio||1));return il(w,`thalweg-${S.name}.png`),`${Qt("saved")} thalweg-${S.name}.png, ${rl(w.size)}.`},u=async({name:S,what:y})=>{const w=y().table?.()??[];if(!w.length)return Qt("nothing");const M=new Blob([M_(w)],{type:"text/csv;charset=utf-8"});return il(M,`thalweg-${S}.csv`),`${Qt("saved")} thalweg-${S}.csv, ${rl(M.size)}.`},d=async S=>{const{player:y,legend:w}=S.what(),M=sl(S);if(!y||!M||y.last()<1)return Qt("nothing");y.pause();const b=y.last(),x=y.step(),E=$_(b);i.hidden=!1;const T=await q_(E,async B=>{y.show(b,B),await K_();const R=`${S.title} · ${Rn("stepOf")} ${B.toLocaleString("en")}`;return fi(X_(sl(S)??M),R,w??[],1)},B=>(a(`${Qt("frame")} ${B} / ${E.length}`),!r&&S.body.isConnected&&y.last()===b));if(S.body.isConnected&&y.last()===b&&y.show(b,x),!T)return Qt("ended");const N=new Blob([T],{type:"image/gif"});return il(N,`thalweg-${S.name}.gif`),`${Qt("saved")} thalweg-${S.name}.gif, ${rl(N.size)}.`},f=e?o(Qt("page"),Qt("pageNote"),c):null,v=o(Qt("picture"),null,h),_=o(Qt("numbers"),Qt("numbersNote"),u),g=o(Qt("animation"),null,d),p=m("details",{class:"exports"},m("summary",{},Qt("export")),m("div",{class:"menu"},f,v,_,g,t,i));return p.addEventListener("toggle",()=>{if(!p.open)return;s||a("");const S=n(),y=S?.what();v.hidden=!S||!sl(S),_.hidden=!y?.table,g.hidden=(y?.player?.last()??0)<1}),p.addEventListener("keydown",S=>{S.key==="Escape"&&(p.open=!1,p.querySelector("summary").focus())}),p}function sl({body:n,what:e}){const t=e().picture?.();return t||([...n.querySelectorAll("canvas")].find(({clientWidth:i,clientHeight:s})=>i>100&&s>60)??null)}async function K_(){for(let n=0;n<2;n++)await new Promise(e=>requestAnimationFrame(e))}async function Z_(n){const[,e]=n.toDataURL("image/png").split(",");return new Blob([Uint8Array.from(atob(e),t=>t.charCodeAt(0))],{type:"image/png"})}function rl(n){return n<1e6?`${Math.max(1,Math.round(n/1e3))} kB`:`${(n/1e6).toFixed(1)} MB`}const Nf=[[],[7,4],[2,3],[9,3,2,3]];function al({walks:n,steps:e},t){const i=typeof e=="number"?e:e[t];return Math.min(i,n[t].points.length/2-1)}function Hi(n){return n%8}function ol(n){return Nf[Math.floor(n/8)%Nf.length]}const J_=300,If=new WeakMap;function Q_(n){const e=n.querySelector(".player");return e?If.get(e):void 0}function qa(n,e=i=>i,t){const i=m("button",{type:"button",class:"play"},Rn("play")),s=m("button",{type:"button",class:"save"},Rn("step")),r=m("button",{type:"button",class:"save"},Rn("again")),a=m("input",{type:"range",min:0,max:0,value:0,step:1,"aria-label":Rn("stepOf")}),o=m("output",{class:"n"},"0");let l=0,c=0,h=!1,u=0;const d=g=>{l=Math.min(c,Math.max(0,g)),a.value=String(l),o.textContent=e(l).toLocaleString("en"),n(l)},f=g=>{h!==g&&(h=g,i.textContent=Rn(g?"pause":"play"),g&&requestAnimationFrame(v))},v=()=>{if(h){if(t&&++u<t.frames()){t.between(u/t.frames()),requestAnimationFrame(v);return}u=0,d(l+(t?1:Math.max(1,Math.round(c/J_)))),l>=c?f(!1):requestAnimationFrame(v)}};i.addEventListener("click",()=>{!h&&l>=c&&d(0),f(!h)}),s.addEventListener("click",()=>{f(!1),d(l+1)}),r.addEventListener("click",()=>{f(!1),d(0)}),a.addEventListener("input",()=>{f(!1),d(Number(a.value))});const _={element:m("div",{class:"player"},i,s,r,a,o),step:()=>l,last:()=>c,show:(g,p)=>{c=g,a.max=String(g),d(p)},pause:()=>f(!1),go:g=>{f(!1),d(g)}};return If.set(_.element,_),_}function j_(n){const e=[],t=[],i={step:[],x:[],y:[],height:[],gradient_x:[],gradient_y:[]};for(const s of n)for(let r=0;2*r<s.points.length;r++)e.push(s.name),t.push(s.words),i.step.push(r),i.x.push(s.points[2*r]),i.y.push(s.points[2*r+1]),i.height.push(s.heights[r]),s.gradients&&(i.gradient_x.push(s.gradients[2*r]),i.gradient_y.push(s.gradients[2*r+1]));return[{name:"run",values:e},{name:"setting",values:t},...Object.entries(i).flatMap(([s,r])=>r.length===e.length?[{name:s,values:r}]:[])]}function Uf(n){return n.map((e,t)=>({words:e.name,colour:nn(e.colour??Hi(t))}))}function ex(n,e){const t=Q_(n),i=[...n.querySelectorAll(".stage canvas")].find(({clientWidth:r})=>r>0),s=Array.isArray(e.walks)?e.walks.filter(tx):[];return{...t?{player:t}:{},...i?{picture:()=>i}:{},...s.length?{legend:Uf(s),table:()=>j_(s)}:{}}}function tx(n){const e=n;return e?.points instanceof Float32Array&&e.heights instanceof Float32Array&&typeof e.name=="string"}async function nx(n,e){const t=m("div",{class:"unseen-page","aria-hidden":"true",inert:!0});document.body.append(t);const i=[],s=await u_(()=>ix(n,t,new URLSearchParams(e),i)).finally(()=>{for(const l of i)l.close();t.remove()}),r={address:e,on:new Date().toISOString().slice(0,10),dropped:[],answers:s},a=await g_();let o=await wf(r);for(;o.length>a&&s.size;){const[l]=[...s].reduce((c,h)=>h[1].length>c[1].length?h:c);s.delete(l),r.dropped.push(l.split(" ")[0]),o=await wf(r)}return{file:await v_(o),dropped:r.dropped}}function ix(n,e,t,i){return new Promise((s,r)=>{const a={parts:t,keep:()=>{},expose:()=>s(),tell:()=>{}};n.open(e,a).then(o=>{i.push(o),s()},r)})}let iu=!1,Ff=!1,Ya=m("p",{});function sx(n,e){const t=Ya.textContent;Ya=m("p",{class:"message",role:"status"},t),d_(()=>{iu&&(iu=!1,Ya.textContent=Qt("needsLab"),setTimeout(e))}),Ff||rx();const i=n.dropped.length?m("p",{},`${Qt("dropped")} ${n.dropped.join(", ")}.`):null;return m("section",{class:"saved-note","aria-label":Qt("savedNote")},m("p",{},Qt("savedOn").replace("{date}",n.on)),i,Ya)}function rx(){Ff=!0;for(const n of["pointerdown","keydown","input","change"])addEventListener(n,()=>{iu=!0,Ya.textContent=""},{capture:!0})}const ax=2e3;function se(n,e=5){if(n==null||!Number.isFinite(n))return"–";const t=Math.abs(n);if(t>=1e5&&t<1e12)return Vr(su(n.toFixed(0)));if(n===0)return"0";const i=Math.floor(Math.log10(t)+1e-12);if(i<-4||i>=12)return Vr(Of(n.toExponential(e-1)));const s=n.toFixed(Math.max(0,e-1-i));return Vr(su(s.includes(".")?s.replace(/\.?0+$/,""):s))}function Of(n){return n.replace(/\.?0*e/,"e").replace("e+","e")}function Vr(n){return n.replace(/^-/,"−")}function su(n){const[e,t]=n.split("."),i=e.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?i:`${i}.${t}`}function Zt(n){if(typeof n=="string")return n;if(n==null||!Number.isFinite(n))return"–";const e=Math.abs(n);return e!==0&&(e<1e-4||e>=1e6)?Vr(Of(n.toExponential(3))):Vr(String(Number(n.toPrecision(4))))}function ll(n){const e=Math.abs(n);for(const[t,i]of[[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(e>=t)return`${Vr(String(Number((n/t).toPrecision(3))))} ${i}`;return Zt(n)}function Vt(n,e=0){return n==null||!Number.isFinite(n)?"–":`${(100*n).toFixed(e)} %`}function Li(n,e){return`${su(String(n))} ${e}${n===1?"":"s"}`}function Vn(n,e){const t=[...n];if(t.length<=e)return n;const i=Math.floor((e-1)/2);return`${t.slice(0,e-1-i).join("")}…${i?t.slice(-i).join(""):""}`}function Bf(n){return n==null||!Number.isFinite(n)?"–":n<120?`${se(n,3)} s`:`${Math.floor(n/60)} min ${Math.round(n%60)} s`}const zf=2e3;function Ka(n,e){const t=(e-n.low)/(n.high-n.low||1),i=Math.min(1,Math.max(0,t));return n.log?Math.log1p(zf*i)/Math.log1p(zf):i}function ox(n,e,t){const i=(e-n.x[0])/(n.x[1]-n.x[0])*(n.columns-1),s=(t-n.y[0])/(n.y[1]-n.y[0])*(n.rows-1);if(!(i>=0&&s>=0&&i<=n.columns-1&&s<=n.rows-1))return NaN;const r=Math.min(n.columns-2,Math.floor(i)),a=Math.min(n.rows-2,Math.floor(s)),o=i-r,l=s-a,c=(h,u)=>n.heights[h*n.columns+u];return(1-l)*((1-o)*c(a,r)+o*c(a,r+1))+l*((1-o)*c(a+1,r)+o*c(a+1,r+1))}function lx(n,e,t){let[i,s]=[0,1];for(const[r,[a,o]]of[t.x,t.y].entries()){const l=n[r],c=e[r]-l;if(c===0&&(l<a||l>o))return null;if(c===0)continue;const h=[(a-l)/c,(o-l)/c];[i,s]=[Math.max(i,Math.min(...h)),Math.min(s,Math.max(...h))]}return i<s?[i,s]:null}const Za=[[68,1,84],[70,50,127],[54,92,141],[39,127,142],[31,161,135],[74,194,109],[159,218,58],[253,231,37]];function kf(n){const e=Math.min(1,Math.max(0,n))*(Za.length-1),t=Math.min(Za.length-2,Math.floor(e)),i=e-t,s=r=>Math.round(Za[t][r]+i*(Za[t+1][r]-Za[t][r]));return[s(0),s(1),s(2)]}function Gf(n,e){const t=[],{columns:i,rows:s}=n,r=(a,o)=>Ka(n,n.heights[a*i+o])-e;for(let a=0;a<s-1;a++)for(let o=0;o<i-1;o++){const l=r(a,o),c=r(a,o+1),h=r(a+1,o+1),u=r(a+1,o);if(![l,c,h,u].every(Number.isFinite))continue;const d=[];l>0!=c>0&&d.push([o+l/(l-c),a]),c>0!=h>0&&d.push([o+1,a+c/(c-h)]),u>0!=h>0&&d.push([o+u/(u-h),a+1]),l>0!=u>0&&d.push([o,a+l/(l-u)]);for(let f=0;f+1<d.length;f+=2)t.push([...d[f],...d[f+1]])}return t}function Hf(n,e,t){const i=[],s=Math.max(1,Math.floor(n.length/2e3));for(let r=0;r<n.length;r+=s)Number.isFinite(n[r])&&i.push((n[r]-e)/(t-e||1));return i.sort((r,a)=>r-a),(i[Math.floor(i.length/2)]??1)<.12}const Vf=18,Wf='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function $f(n,e){const t=document.createElement("canvas");t.className="flat",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",n);let i=null,s={minima:[]},r=null,a=[],o=null;const l=(p,S)=>{const y=i;return[(p-y.x[0])/(y.x[1]-y.x[0])*t.width,(1-(S-y.y[0])/(y.y[1]-y.y[0]))*t.height]},c=()=>{const p=devicePixelRatio||1,S=Math.round(t.clientWidth*p),y=Math.round(t.clientHeight*p);S&&(t.width!==S||t.height!==y)&&([t.width,t.height]=[S,y])},h=p=>{o=p;const{walks:S,start:y,shown:w}=p;if(!i||!r)return;c();const M=t.getContext("2d"),b=devicePixelRatio||1;M.setTransform(1,0,0,1,0,0),M.clearRect(0,0,t.width,t.height),M.imageSmoothingEnabled=!0,M.drawImage(r,0,0,t.width,t.height),M.strokeStyle="rgba(255,255,255,.34)",M.lineWidth=b*.8,M.beginPath();const x=t.width/(i.columns-1),E=t.height/(i.rows-1);for(const[D,T,N,B]of a)M.moveTo(D*x,t.height-T*E),M.lineTo(N*x,t.height-B*E);M.stroke();for(const[D,T]of s.minima)ux(M,...l(D,T),b);if(S.forEach((D,T)=>u(M,D,D.colour??T,al(p,T),b,w===D.name)),y){const[D,T]=l(...y);M.beginPath(),M.arc(D,T,6*b,0,2*Math.PI),M.fillStyle="#fff",M.fill(),M.lineWidth=2*b,M.strokeStyle="#111",M.stroke()}for(const D of p.straights??[])d(M,D,b);f(M,b);const C=S.findIndex(({name:D})=>D===w);C>=0&&v(M,S[C],al(p,C),b,p.rule??null)},u=(p,S,y,w,M,b)=>{p.beginPath();for(let D=0;D<=w;D++){const[T,N]=l(S.points[2*D],S.points[2*D+1]);D?p.lineTo(T,N):p.moveTo(T,N)}const x=p.getLineDash();p.lineJoin="round",p.strokeStyle="rgba(0,0,0,.55)",p.lineWidth=(b?5.5:4)*M,p.stroke(),p.setLineDash(ol(y).map(D=>D*M)),p.strokeStyle=nn(Hi(y)),p.lineWidth=(b?3.2:2)*M,p.stroke(),p.setLineDash(x);const[E,C]=l(S.points[2*w],S.points[2*w+1]);p.beginPath(),p.arc(E,C,(b?6:4.5)*M,0,2*Math.PI),p.fillStyle=nn(Hi(y)),p.fill(),p.lineWidth=1.4*M,p.strokeStyle="#fff",p.stroke()},d=(p,{from:S,to:y,colour:w,words:M,head:b,dashed:x},E)=>{const[C,D]=l(...S),[T,N]=l(...y),B=Math.hypot(T-C,N-D);if(!(B>0))return;const[R,F]=[(T-C)/B,(N-D)/B];for(const[O,L]of[[5.5,"rgba(0,0,0,.55)"],[2.8,ru(w)]])p.lineWidth=O*E,p.strokeStyle=L,p.setLineDash(x?[7*E,5*E]:[]),p.beginPath(),p.moveTo(C,D),p.lineTo(T,N),p.stroke(),p.setLineDash([]),b&&(p.beginPath(),p.moveTo(T-(10*R-6*F)*E,N-(10*F+6*R)*E),p.lineTo(T,N),p.lineTo(T-(10*R+6*F)*E,N-(10*F-6*R)*E),p.stroke());if(M){const O=(H,W)=>Math.min(W-8*E,Math.max(8*E,H));p.font=`600 ${13*E}px ${Wf}`;const L=p.measureText(M).width;au(p,M,O((C+T)/2+10*E,t.width-L),O((D+N)/2-12*E,t.height),E)}},f=(p,S)=>{if(!s.names)return;const[y,w]=s.names;p.font=`600 ${13*S}px ${Wf}`,au(p,y,t.width-p.measureText(y).width-10*S,t.height-10*S,S),au(p,w,10*S,20*S,S)},v=(p,S,y,w,M)=>{const b=Math.min(y,S.points.length/2-2);if(b<0||!S.gradients)return;const[x,E]=[S.points[2*b],S.points[2*b+1]],C=l(x,E),D=(N,B,R,F)=>{const O=l(x+N,E+B),L=[O[0]-C[0],O[1]-C[1]],H=Math.hypot(...L);if(!(H>0))return;const W=54*w,Y=L[0]/H,Z=L[1]/H,ne=[C[0]+Y*W,C[1]+Z*W];for(const[G,X]of[[5,"rgba(0,0,0,.6)"],[2.4,F]])p.lineWidth=G*w,p.strokeStyle=X,p.setLineDash(R.map(ie=>ie*w)),p.beginPath(),p.moveTo(C[0],C[1]),p.lineTo(ne[0],ne[1]),p.stroke(),p.setLineDash([]),p.beginPath(),p.moveTo(ne[0]-(9*Y-5*Z)*w,ne[1]-(9*Z+5*Y)*w),p.lineTo(ne[0],ne[1]),p.lineTo(ne[0]-(9*Y+5*Z)*w,ne[1]-(9*Z-5*Y)*w),p.stroke()},T=2*(b+1);M?.effective&&_(p,C,M.effective[T],M.effective[T+1],w),D(-S.gradients[2*b],-S.gradients[2*b+1],[5,4],"#fff"),M?.momentum&&D(-M.momentum[T],-M.momentum[T+1],[],"#6fe3ff"),D(S.points[2*b+2]-x,S.points[2*b+3]-E,[],"#ffd23c")},_=(p,[S,y],w,M,b)=>{const x=Math.max(w,M);if(!(x>0)||!Number.isFinite(x))return;const E=Math.max(1.5,34*w/x)*b,C=Math.max(1.5,34*M/x)*b;p.fillStyle="rgba(255,255,255,.28)",p.fillRect(S-E,y-C,2*E,2*C);for(const[D,T]of[[3,"rgba(0,0,0,.55)"],[1.4,"#fff"]])p.lineWidth=D*b,p.strokeStyle=T,p.strokeRect(S-E,y-C,2*E,2*C)};t.addEventListener("click",p=>{if(!i||!e)return;const S=t.getBoundingClientRect(),y=(p.clientX-S.left)/S.width,w=1-(p.clientY-S.top)/S.height;e([i.x[0]+y*(i.x[1]-i.x[0]),i.y[0]+w*(i.y[1]-i.y[0])])}),t.addEventListener("keydown",p=>{if(!i||!o?.start||!e)return;const y={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]}[p.key];if(!y)return;p.preventDefault();const[w,M]=o.start,b=(i.x[1]-i.x[0])/40,x=(i.y[1]-i.y[0])/40;e([Xf(w+y[0]*b,i.x),Xf(M+y[1]*x,i.y)])});const g=new ResizeObserver(()=>{o&&t.clientWidth&&h(o)});return g.observe(t),{element:t,show:(p,S)=>{i=p,s=S,r=cx(p),a=[];for(let y=1;y<Vf;y++)a.push(...Gf(p,y/Vf))},draw:h,close:()=>g.disconnect()}}function ru(n){return n===null?"#ffffff":nn(Hi(n))}function au(n,e,t,i,s){n.lineJoin="round",n.lineWidth=4*s,n.strokeStyle="rgba(0,0,0,.7)",n.strokeText(e,t,i),n.fillStyle="#fff",n.fillText(e,t,i)}function Xf(n,[e,t]){return Math.min(t,Math.max(e,n))}function cx(n){const e=document.createElement("canvas");[e.width,e.height]=[n.columns,n.rows];const t=e.getContext("2d"),i=t.createImageData(n.columns,n.rows);for(let s=0;s<n.rows;s++)for(let r=0;r<n.columns;r++){const a=n.heights[s*n.columns+r],o=4*((n.rows-1-s)*n.columns+r),l=Number.isFinite(a),[c,h,u]=l?kf(Ka(n,a)):[128,128,128];i.data.set([c,h,u,l?255:60],o)}return t.putImageData(i,0,0),e}function ux(n,e,t,i){for(const[s,r]of[[5,"rgba(0,0,0,.6)"],[2.2,"#fff"]])n.lineWidth=s*i,n.strokeStyle=r,n.beginPath(),n.moveTo(e-6*i,t-6*i),n.lineTo(e+6*i,t+6*i),n.moveTo(e+6*i,t-6*i),n.lineTo(e-6*i,t+6*i),n.stroke()}/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */const ou="187",hx=0,qf=1,dx=2,cl=1,fx=2,Ja=3,_r=0,pi=1,Vi=2,Wr=0,Qa=1,Yf=2,Kf=3,Zf=4,px=5,$r=100,mx=101,gx=102,vx=103,_x=104,xx=200,Sx=201,wx=202,bx=203,Jf=204,Qf=205,yx=206,Mx=207,Ex=208,Tx=209,Ax=210,Rx=211,Cx=212,Lx=213,Px=214,lu=0,cu=1,uu=2,ja=3,hu=4,du=5,fu=6,pu=7,mu=0,Dx=1,Nx=2,As=0,jf=1,ep=2,tp=3,np=4,ip=5,sp=6,rp=7,ap=300,Xr=301,eo=302,gu=303,vu=304,_u=1e3,Rs=1001,xu=1002,Wn=1003,Ix=1004,ul=1005,si=1006,Su=1007,qs=1008,vi=1009,op=1010,lp=1011,to=1012,wu=1013,ss=1014,rs=1015,as=1016,bu=1017,yu=1018,qr=1020,cp=35902,up=35899,hp=1021,dp=1022,os=1023,Ys=1026,Ks=1027,fp=1028,Mu=1029,xr=1030,Eu=1031,Tu=1033,hl=33776,dl=33777,fl=33778,pl=33779,Au=35840,Ru=35841,Cu=35842,Lu=35843,Pu=36196,Du=37492,Nu=37496,Iu=37488,Uu=37489,ml=37490,Fu=37491,Ou=37808,Bu=37809,zu=37810,ku=37811,Gu=37812,Hu=37813,Vu=37814,Wu=37815,$u=37816,Xu=37817,qu=37818,Yu=37819,Ku=37820,Zu=37821,Ju=36492,Qu=36494,ju=36495,eh=36283,th=36284,gl=36285,nh=36286,Ux=3200,ih=0,Fx=1,Zs="",Pi="srgb",vl="srgb-linear",_l="linear",$t="srgb",sh=7680,Ox=519,Bx=512,zx=513,kx=514,pp=515,Gx=516,Hx=517,mp=518,gp=519,vp=35044,_p="300 es",Wi=2e3,no=2001;function Vx(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function xl(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function Wx(){const n=xl("canvas");return n.style.display="block",n}const xp={};function Sl(...n){const e="THREE."+n.shift();console.log(e,...n)}function Sp(n){const e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){const t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function pt(...n){n=Sp(n);const e="THREE."+n.shift();{const t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function Ft(...n){n=Sp(n);const e="THREE."+n.shift();{const t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function wl(...n){const e=n.join(" ");e in xp||(xp[e]=!0,pt(...n))}function $x(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}const Xx={[lu]:lu,[uu]:fu,[hu]:hu,[ja]:du,[cu]:cu,[fu]:uu,[pu]:pu,[du]:ja};class Sr{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});const i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){const i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){const i=this._listeners;if(i===void 0)return;const s=i[e];if(s!==void 0){const r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){const t=this._listeners;if(t===void 0)return;const i=t[e.type];if(i!==void 0){e.target=this;const s=i.slice(0);for(let r=0,a=s.length;r<a;r++)s[r].call(this,e);e.target=null}}}const Jn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];let wp=1234567;const io=Math.PI/180,so=180/Math.PI;function Js(){const n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Jn[n&255]+Jn[n>>8&255]+Jn[n>>16&255]+Jn[n>>24&255]+"-"+Jn[e&255]+Jn[e>>8&255]+"-"+Jn[e>>16&15|64]+Jn[e>>24&255]+"-"+Jn[t&63|128]+Jn[t>>8&255]+"-"+Jn[t>>16&255]+Jn[t>>24&255]+Jn[i&255]+Jn[i>>8&255]+Jn[i>>16&255]+Jn[i>>24&255]).toLowerCase()}function Mt(n,e,t){return Math.max(e,Math.min(t,n))}function rh(n,e){return(n%e+e)%e}function qx(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function Yx(n,e,t){return n!==e?(t-n)/(e-n):0}function ro(n,e,t){return(1-t)*n+t*e}function Kx(n,e,t,i){return ro(n,e,1-Math.exp(-t*i))}function Zx(n,e=1){return e-Math.abs(rh(n,e*2)-e)}function Jx(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function Qx(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function jx(n,e){return n+Math.floor(Math.random()*(e-n+1))}function eS(n,e){return n+Math.random()*(e-n)}function tS(n){return n*(.5-Math.random())}function nS(n){n!==void 0&&(wp=n);let e=wp+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function iS(n){return n*io}function sS(n){return n*so}function rS(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function aS(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function bp(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function oS(n,e,t,i,s){const r=Math.cos,a=Math.sin,o=r(t/2),l=a(t/2),c=r((e+i)/2),h=a((e+i)/2),u=r((e-i)/2),d=a((e-i)/2),f=r((i-e)/2),v=a((i-e)/2);switch(s){case"XYX":n.set(o*h,l*u,l*d,o*c);break;case"YZY":n.set(l*d,o*h,l*u,o*c);break;case"ZXZ":n.set(l*u,l*d,o*h,o*c);break;case"XZX":n.set(o*h,l*v,l*f,o*c);break;case"YXY":n.set(l*f,o*h,l*v,o*c);break;case"ZYZ":n.set(l*v,l*f,o*h,o*c);break;default:pt("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function bl(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function ah(n,e){if(e.constructor===Float32Array)return n;const t=bl(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function oh(n,e){if(e.constructor===Float32Array)return n;const t=bl(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}const lS={DEG2RAD:io,RAD2DEG:so,generateUUID:Js,clamp:Mt,euclideanModulo:rh,mapLinear:qx,inverseLerp:Yx,lerp:ro,damp:Kx,pingpong:Zx,smoothstep:Jx,smootherstep:Qx,randInt:jx,randFloat:eS,randFloatSpread:tS,seededRandom:nS,degToRad:iS,radToDeg:sS,isPowerOfTwo:rS,ceilPowerOfTwo:aS,floorPowerOfTwo:bp,setQuaternionFromProperEuler:oS,normalize:oh,denormalize:ah};class St{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){const t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Mt(this.x,e.x,t.x),this.y=Mt(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Mt(this.x,e,t),this.y=Mt(this.y,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(Mt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const i=this.dot(e)/t;return Math.acos(Mt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){const i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,a=this.y-e.y;return this.x=r*i-a*s+e.x,this.y=r*s+a*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}}class Yr{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,a,o){let l=i[s+0],c=i[s+1],h=i[s+2],u=i[s+3],d=r[a+0],f=r[a+1],v=r[a+2],_=r[a+3];if(u!==_||l!==d||c!==f||h!==v){let g=l*d+c*f+h*v+u*_;g<0&&(d=-d,f=-f,v=-v,_=-_,g=-g);let p=1-o;if(g<.9995){const S=Math.acos(g),y=Math.sin(S);p=Math.sin(p*S)/y,o=Math.sin(o*S)/y,l=l*p+d*o,c=c*p+f*o,h=h*p+v*o,u=u*p+_*o}else{l=l*p+d*o,c=c*p+f*o,h=h*p+v*o,u=u*p+_*o;const S=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=S,c*=S,h*=S,u*=S}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=u}static multiplyQuaternionsFlat(e,t,i,s,r,a){const o=i[s],l=i[s+1],c=i[s+2],h=i[s+3],u=r[a],d=r[a+1],f=r[a+2],v=r[a+3];return e[t]=o*v+h*u+l*f-c*d,e[t+1]=l*v+h*d+c*u-o*f,e[t+2]=c*v+h*f+o*d-l*u,e[t+3]=h*v-o*u-l*d-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){const i=e._x,s=e._y,r=e._z,a=e._order,o=Math.cos,l=Math.sin,c=o(i/2),h=o(s/2),u=o(r/2),d=l(i/2),f=l(s/2),v=l(r/2);switch(a){case"XYZ":this._x=d*h*u+c*f*v,this._y=c*f*u-d*h*v,this._z=c*h*v+d*f*u,this._w=c*h*u-d*f*v;break;case"YXZ":this._x=d*h*u+c*f*v,this._y=c*f*u-d*h*v,this._z=c*h*v-d*f*u,this._w=c*h*u+d*f*v;break;case"ZXY":this._x=d*h*u-c*f*v,this._y=c*f*u+d*h*v,this._z=c*h*v+d*f*u,this._w=c*h*u-d*f*v;break;case"ZYX":this._x=d*h*u-c*f*v,this._y=c*f*u+d*h*v,this._z=c*h*v-d*f*u,this._w=c*h*u+d*f*v;break;case"YZX":this._x=d*h*u+c*f*v,this._y=c*f*u+d*h*v,this._z=c*h*v-d*f*u,this._w=c*h*u-d*f*v;break;case"XZY":this._x=d*h*u-c*f*v,this._y=c*f*u-d*h*v,this._z=c*h*v+d*f*u,this._w=c*h*u+d*f*v;break;default:pt("Quaternion: .setFromEuler() encountered an unknown order: "+a)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){const i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){const t=e.elements,i=t[0],s=t[4],r=t[8],a=t[1],o=t[5],l=t[9],c=t[2],h=t[6],u=t[10],d=i+o+u;if(d>0){const f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(h-l)*f,this._y=(r-c)*f,this._z=(a-s)*f}else if(i>o&&i>u){const f=2*Math.sqrt(1+i-o-u);this._w=(h-l)/f,this._x=.25*f,this._y=(s+a)/f,this._z=(r+c)/f}else if(o>u){const f=2*Math.sqrt(1+o-i-u);this._w=(r-c)/f,this._x=(s+a)/f,this._y=.25*f,this._z=(l+h)/f}else{const f=2*Math.sqrt(1+u-i-o);this._w=(a-s)/f,this._x=(r+c)/f,this._y=(l+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Mt(this.dot(e),-1,1)))}rotateTowards(e,t){const i=this.angleTo(e);if(i===0)return this;const s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){const i=e._x,s=e._y,r=e._z,a=e._w,o=t._x,l=t._y,c=t._z,h=t._w;return this._x=i*h+a*o+s*c-r*l,this._y=s*h+a*l+r*o-i*c,this._z=r*h+a*c+i*l-s*o,this._w=a*h-i*o-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,a=e._w,o=this.dot(e);o<0&&(i=-i,s=-s,r=-r,a=-a,o=-o);let l=1-t;if(o<.9995){const c=Math.acos(o),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+a*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+a*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){const e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}}class ee{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(yp.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(yp.setFromAxisAngle(e,t))}applyMatrix3(e){const t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){const t=this.x,i=this.y,s=this.z,r=e.elements,a=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*a,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*a,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*a,this}applyQuaternion(e){const t=this.x,i=this.y,s=this.z,r=e.x,a=e.y,o=e.z,l=e.w,c=2*(a*s-o*i),h=2*(o*t-r*s),u=2*(r*i-a*t);return this.x=t+l*c+a*u-o*h,this.y=i+l*h+o*c-r*u,this.z=s+l*u+r*h-a*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){const t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Mt(this.x,e.x,t.x),this.y=Mt(this.y,e.y,t.y),this.z=Mt(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Mt(this.x,e,t),this.y=Mt(this.y,e,t),this.z=Mt(this.z,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(Mt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){const i=e.x,s=e.y,r=e.z,a=t.x,o=t.y,l=t.z;return this.x=s*l-r*o,this.y=r*a-i*l,this.z=i*o-s*a,this}projectOnVector(e){const t=e.lengthSq();if(t===0)return this.set(0,0,0);const i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return lh.copy(this).projectOnVector(e),this.sub(lh)}reflect(e){return this.sub(lh.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const i=this.dot(e)/t;return Math.acos(Mt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){const s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){const t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){const e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}}const lh=new ee,yp=new Yr;class bt{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,a,o,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,a,o,l,c)}set(e,t,i,s,r,a,o,l,c){const h=this.elements;return h[0]=e,h[1]=s,h[2]=o,h[3]=t,h[4]=r,h[5]=l,h[6]=i,h[7]=a,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){const t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){const t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const i=e.elements,s=t.elements,r=this.elements,a=i[0],o=i[3],l=i[6],c=i[1],h=i[4],u=i[7],d=i[2],f=i[5],v=i[8],_=s[0],g=s[3],p=s[6],S=s[1],y=s[4],w=s[7],M=s[2],b=s[5],x=s[8];return r[0]=a*_+o*S+l*M,r[3]=a*g+o*y+l*b,r[6]=a*p+o*w+l*x,r[1]=c*_+h*S+u*M,r[4]=c*g+h*y+u*b,r[7]=c*p+h*w+u*x,r[2]=d*_+f*S+v*M,r[5]=d*g+f*y+v*b,r[8]=d*p+f*w+v*x,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],h=e[8];return t*a*h-t*o*c-i*r*h+i*o*l+s*r*c-s*a*l}invert(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],h=e[8],u=h*a-o*c,d=o*l-h*r,f=c*r-a*l,v=t*u+i*d+s*f;if(v===0)return this.set(0,0,0,0,0,0,0,0,0);const _=1/v;return e[0]=u*_,e[1]=(s*c-h*i)*_,e[2]=(o*i-s*a)*_,e[3]=d*_,e[4]=(h*t-s*l)*_,e[5]=(s*r-o*t)*_,e[6]=f*_,e[7]=(i*l-c*t)*_,e[8]=(a*t-i*r)*_,this}transpose(){let e;const t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){const t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,a,o){const l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*a+c*o)+a+e,-s*c,s*l,-s*(-c*a+l*o)+o+t,0,0,1),this}scale(e,t){return wl("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(ch.makeScale(e,t)),this}rotate(e){return wl("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(ch.makeRotation(-e)),this}translate(e,t){return wl("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(ch.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){const t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){const i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}}const ch=new bt,Mp=new bt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Ep=new bt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function cS(){const n={enabled:!0,workingColorSpace:vl,spaces:{},convert:function(s,r,a){return this.enabled===!1||r===a||!r||!a||(this.spaces[r].transfer===$t&&(s.r=Cs(s.r),s.g=Cs(s.g),s.b=Cs(s.b)),this.spaces[r].primaries!==this.spaces[a].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[a].fromXYZ)),this.spaces[a].transfer===$t&&(s.r=Kr(s.r),s.g=Kr(s.g),s.b=Kr(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Zs?_l:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,a){return s.copy(this.spaces[a].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[vl]:{primaries:e,whitePoint:i,transfer:_l,toXYZ:Mp,fromXYZ:Ep,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Pi},outputColorSpaceConfig:{drawingBufferColorSpace:Pi}},[Pi]:{primaries:e,whitePoint:i,transfer:$t,toXYZ:Mp,fromXYZ:Ep,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Pi}}}),n}const Ut=cS();function Cs(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function Kr(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}let Zr;class uS{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{Zr===void 0&&(Zr=xl("canvas")),Zr.width=e.width,Zr.height=e.height;const s=Zr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=Zr}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){const t=xl("canvas");t.width=e.width,t.height=e.height;const i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);const s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let a=0;a<r.length;a++)r[a]=Cs(r[a]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){const t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(Cs(t[i]/255)*255):t[i]=Cs(t[i]);return{data:t,width:e.width,height:e.height}}else return pt("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}}let hS=0;class uh{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:hS++}),this.uuid=Js(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){const t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];const i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let a=0,o=s.length;a<o;a++)s[a].isDataTexture?r.push(hh(s[a].image)):r.push(hh(s[a]))}else r=hh(s);i.url=r}return t||(e.images[this.uuid]=i),i}}function hh(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?uS.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(pt("Texture: Unable to serialize Texture."),{})}let dS=0;const dh=new ee;class Qn extends Sr{constructor(e=Qn.DEFAULT_IMAGE,t=Qn.DEFAULT_MAPPING,i=Rs,s=Rs,r=si,a=qs,o=os,l=vi,c=Qn.DEFAULT_ANISOTROPY,h=Zs){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:dS++}),this.uuid=Js(),this.name="",this.source=new uh(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=a,this.anisotropy=c,this.format=o,this.internalFormat=null,this.type=l,this.offset=new St(0,0),this.repeat=new St(1,1),this.center=new St(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new bt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(dh).x}get height(){return this.source.getSize(dh).y}get depth(){return this.source.getSize(dh).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(const t in e){const i=e[t];if(i===void 0){pt(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}const s=this[t];if(s===void 0){pt(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];const i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==ap)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case _u:e.x=e.x-Math.floor(e.x);break;case Rs:e.x=e.x<0?0:1;break;case xu:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case _u:e.y=e.y-Math.floor(e.y);break;case Rs:e.y=e.y<0?0:1;break;case xu:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}}Qn.DEFAULT_IMAGE=null,Qn.DEFAULT_MAPPING=ap,Qn.DEFAULT_ANISOTROPY=1;class sn{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){const t=this.x,i=this.y,s=this.z,r=this.w,a=e.elements;return this.x=a[0]*t+a[4]*i+a[8]*s+a[12]*r,this.y=a[1]*t+a[5]*i+a[9]*s+a[13]*r,this.z=a[2]*t+a[6]*i+a[10]*s+a[14]*r,this.w=a[3]*t+a[7]*i+a[11]*s+a[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);const t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r;const l=e.elements,c=l[0],h=l[4],u=l[8],d=l[1],f=l[5],v=l[9],_=l[2],g=l[6],p=l[10];if(Math.abs(h-d)<.01&&Math.abs(u-_)<.01&&Math.abs(v-g)<.01){if(Math.abs(h+d)<.1&&Math.abs(u+_)<.1&&Math.abs(v+g)<.1&&Math.abs(c+f+p-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;const y=(c+1)/2,w=(f+1)/2,M=(p+1)/2,b=(h+d)/4,x=(u+_)/4,E=(v+g)/4;return y>w&&y>M?y<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(y),s=b/i,r=x/i):w>M?w<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(w),i=b/s,r=E/s):M<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(M),i=x/r,s=E/r),this.set(i,s,r,t),this}let S=Math.sqrt((g-v)*(g-v)+(u-_)*(u-_)+(d-h)*(d-h));return Math.abs(S)<.001&&(S=1),this.x=(g-v)/S,this.y=(u-_)/S,this.z=(d-h)/S,this.w=Math.acos((c+f+p-1)/2),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Mt(this.x,e.x,t.x),this.y=Mt(this.y,e.y,t.y),this.z=Mt(this.z,e.z,t.z),this.w=Mt(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Mt(this.x,e,t),this.y=Mt(this.y,e,t),this.z=Mt(this.z,e,t),this.w=Mt(this.w,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(Mt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}}class fS extends Sr{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:si,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new sn(0,0,e,t),this.scissorTest=!1,this.viewport=new sn(0,0,e,t),this.textures=[];const s=i.count;for(let r=0;r<s;r++)this.textures[r]=new Qn({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){const t={minFilter:si,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;const s=Object.assign({},e.textures[t].image);this.textures[t].source=new uh(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){const t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}}class ls extends fS{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}}class Tp extends Qn{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Wn,this.minFilter=Wn,this.wrapR=Rs,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}}class pS extends Qn{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Wn,this.minFilter=Wn,this.wrapR=Rs,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}}class jt{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,a,o,l,c,h,u,d,f,v,_,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,a,o,l,c,h,u,d,f,v,_,g)}set(e,t,i,s,r,a,o,l,c,h,u,d,f,v,_,g){const p=this.elements;return p[0]=e,p[4]=t,p[8]=i,p[12]=s,p[1]=r,p[5]=a,p[9]=o,p[13]=l,p[2]=c,p[6]=h,p[10]=u,p[14]=d,p[3]=f,p[7]=v,p[11]=_,p[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new jt().fromArray(this.elements)}copy(e){const t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){const t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){const t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();const t=this.elements,i=e.elements,s=1/Jr.setFromMatrixColumn(e,0).length(),r=1/Jr.setFromMatrixColumn(e,1).length(),a=1/Jr.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*a,t[9]=i[9]*a,t[10]=i[10]*a,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){const t=this.elements,i=e.x,s=e.y,r=e.z,a=Math.cos(i),o=Math.sin(i),l=Math.cos(s),c=Math.sin(s),h=Math.cos(r),u=Math.sin(r);if(e.order==="XYZ"){const d=a*h,f=a*u,v=o*h,_=o*u;t[0]=l*h,t[4]=-l*u,t[8]=c,t[1]=f+v*c,t[5]=d-_*c,t[9]=-o*l,t[2]=_-d*c,t[6]=v+f*c,t[10]=a*l}else if(e.order==="YXZ"){const d=l*h,f=l*u,v=c*h,_=c*u;t[0]=d+_*o,t[4]=v*o-f,t[8]=a*c,t[1]=a*u,t[5]=a*h,t[9]=-o,t[2]=f*o-v,t[6]=_+d*o,t[10]=a*l}else if(e.order==="ZXY"){const d=l*h,f=l*u,v=c*h,_=c*u;t[0]=d-_*o,t[4]=-a*u,t[8]=v+f*o,t[1]=f+v*o,t[5]=a*h,t[9]=_-d*o,t[2]=-a*c,t[6]=o,t[10]=a*l}else if(e.order==="ZYX"){const d=a*h,f=a*u,v=o*h,_=o*u;t[0]=l*h,t[4]=v*c-f,t[8]=d*c+_,t[1]=l*u,t[5]=_*c+d,t[9]=f*c-v,t[2]=-c,t[6]=o*l,t[10]=a*l}else if(e.order==="YZX"){const d=a*l,f=a*c,v=o*l,_=o*c;t[0]=l*h,t[4]=_-d*u,t[8]=v*u+f,t[1]=u,t[5]=a*h,t[9]=-o*h,t[2]=-c*h,t[6]=f*u+v,t[10]=d-_*u}else if(e.order==="XZY"){const d=a*l,f=a*c,v=o*l,_=o*c;t[0]=l*h,t[4]=-u,t[8]=c*h,t[1]=d*u+_,t[5]=a*h,t[9]=f*u-v,t[2]=v*u-f,t[6]=o*h,t[10]=_*u+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(mS,e,gS)}lookAt(e,t,i){const s=this.elements;return _i.subVectors(e,t),_i.lengthSq()===0&&(_i.z=1),_i.normalize(),Qs.crossVectors(i,_i),Qs.lengthSq()===0&&(Math.abs(i.z)===1?_i.x+=1e-4:_i.z+=1e-4,_i.normalize(),Qs.crossVectors(i,_i)),Qs.normalize(),yl.crossVectors(_i,Qs),s[0]=Qs.x,s[4]=yl.x,s[8]=_i.x,s[1]=Qs.y,s[5]=yl.y,s[9]=_i.y,s[2]=Qs.z,s[6]=yl.z,s[10]=_i.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const i=e.elements,s=t.elements,r=this.elements,a=i[0],o=i[4],l=i[8],c=i[12],h=i[1],u=i[5],d=i[9],f=i[13],v=i[2],_=i[6],g=i[10],p=i[14],S=i[3],y=i[7],w=i[11],M=i[15],b=s[0],x=s[4],E=s[8],C=s[12],D=s[1],T=s[5],N=s[9],B=s[13],R=s[2],F=s[6],O=s[10],L=s[14],H=s[3],W=s[7],Y=s[11],Z=s[15];return r[0]=a*b+o*D+l*R+c*H,r[4]=a*x+o*T+l*F+c*W,r[8]=a*E+o*N+l*O+c*Y,r[12]=a*C+o*B+l*L+c*Z,r[1]=h*b+u*D+d*R+f*H,r[5]=h*x+u*T+d*F+f*W,r[9]=h*E+u*N+d*O+f*Y,r[13]=h*C+u*B+d*L+f*Z,r[2]=v*b+_*D+g*R+p*H,r[6]=v*x+_*T+g*F+p*W,r[10]=v*E+_*N+g*O+p*Y,r[14]=v*C+_*B+g*L+p*Z,r[3]=S*b+y*D+w*R+M*H,r[7]=S*x+y*T+w*F+M*W,r[11]=S*E+y*N+w*O+M*Y,r[15]=S*C+y*B+w*L+M*Z,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){const e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],a=e[1],o=e[5],l=e[9],c=e[13],h=e[2],u=e[6],d=e[10],f=e[14],v=e[3],_=e[7],g=e[11],p=e[15],S=l*f-c*d,y=o*f-c*u,w=o*d-l*u,M=a*f-c*h,b=a*d-l*h,x=a*u-o*h;return t*(_*S-g*y+p*w)-i*(v*S-g*M+p*b)+s*(v*y-_*M+p*x)-r*(v*w-_*b+g*x)}determinantAffine(){const e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],a=e[5],o=e[9],l=e[2],c=e[6],h=e[10];return t*(a*h-o*c)-i*(r*h-o*l)+s*(r*c-a*l)}transpose(){const e=this.elements;let t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){const s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],h=e[8],u=e[9],d=e[10],f=e[11],v=e[12],_=e[13],g=e[14],p=e[15],S=t*o-i*a,y=t*l-s*a,w=t*c-r*a,M=i*l-s*o,b=i*c-r*o,x=s*c-r*l,E=h*_-u*v,C=h*g-d*v,D=h*p-f*v,T=u*g-d*_,N=u*p-f*_,B=d*p-f*g,R=S*B-y*N+w*T+M*D-b*C+x*E;if(R===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);const F=1/R;return e[0]=(o*B-l*N+c*T)*F,e[1]=(s*N-i*B-r*T)*F,e[2]=(_*x-g*b+p*M)*F,e[3]=(d*b-u*x-f*M)*F,e[4]=(l*D-a*B-c*C)*F,e[5]=(t*B-s*D+r*C)*F,e[6]=(g*w-v*x-p*y)*F,e[7]=(h*x-d*w+f*y)*F,e[8]=(a*N-o*D+c*E)*F,e[9]=(i*D-t*N-r*E)*F,e[10]=(v*b-_*w+p*S)*F,e[11]=(u*w-h*b-f*S)*F,e[12]=(o*C-a*T-l*E)*F,e[13]=(t*T-i*C+s*E)*F,e[14]=(_*y-v*M-g*S)*F,e[15]=(h*M-u*y+d*S)*F,this}scale(e){const t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){const e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){const t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){const i=Math.cos(t),s=Math.sin(t),r=1-i,a=e.x,o=e.y,l=e.z,c=r*a,h=r*o;return this.set(c*a+i,c*o-s*l,c*l+s*o,0,c*o+s*l,h*o+i,h*l-s*a,0,c*l-s*o,h*l+s*a,r*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,a){return this.set(1,i,r,0,e,1,a,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){const s=this.elements,r=t._x,a=t._y,o=t._z,l=t._w,c=r+r,h=a+a,u=o+o,d=r*c,f=r*h,v=r*u,_=a*h,g=a*u,p=o*u,S=l*c,y=l*h,w=l*u,M=i.x,b=i.y,x=i.z;return s[0]=(1-(_+p))*M,s[1]=(f+w)*M,s[2]=(v-y)*M,s[3]=0,s[4]=(f-w)*b,s[5]=(1-(d+p))*b,s[6]=(g+S)*b,s[7]=0,s[8]=(v+y)*x,s[9]=(g-S)*x,s[10]=(1-(d+_))*x,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){const s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];const r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let a=Jr.set(s[0],s[1],s[2]).length();const o=Jr.set(s[4],s[5],s[6]).length(),l=Jr.set(s[8],s[9],s[10]).length();r<0&&(a=-a),$i.copy(this);const c=1/a,h=1/o,u=1/l;return $i.elements[0]*=c,$i.elements[1]*=c,$i.elements[2]*=c,$i.elements[4]*=h,$i.elements[5]*=h,$i.elements[6]*=h,$i.elements[8]*=u,$i.elements[9]*=u,$i.elements[10]*=u,t.setFromRotationMatrix($i),i.x=a,i.y=o,i.z=l,this}makePerspective(e,t,i,s,r,a,o=Wi,l=!1){const c=this.elements,h=2*r/(t-e),u=2*r/(i-s),d=(t+e)/(t-e),f=(i+s)/(i-s);let v,_;if(l)v=r/(a-r),_=a*r/(a-r);else if(o===Wi)v=-(a+r)/(a-r),_=-2*a*r/(a-r);else if(o===no)v=-a/(a-r),_=-a*r/(a-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+o);return c[0]=h,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=u,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=v,c[14]=_,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,s,r,a,o=Wi,l=!1){const c=this.elements,h=2/(t-e),u=2/(i-s),d=-(t+e)/(t-e),f=-(i+s)/(i-s);let v,_;if(l)v=1/(a-r),_=a/(a-r);else if(o===Wi)v=-2/(a-r),_=-(a+r)/(a-r);else if(o===no)v=-1/(a-r),_=-r/(a-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+o);return c[0]=h,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=u,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=v,c[14]=_,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){const t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){const i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}}const Jr=new ee,$i=new jt,mS=new ee(0,0,0),gS=new ee(1,1,1),Qs=new ee,yl=new ee,_i=new ee,Ap=new jt,Rp=new Yr;class js{constructor(e=0,t=0,i=0,s=js.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){const s=e.elements,r=s[0],a=s[4],o=s[8],l=s[1],c=s[5],h=s[9],u=s[2],d=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(Mt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-a,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Mt(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(o,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin(Mt(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-u,f),this._z=Math.atan2(-a,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Mt(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-a,c));break;case"YZX":this._z=Math.asin(Mt(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(o,f));break;case"XZY":this._z=Math.asin(-Mt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(o,r)):(this._x=Math.atan2(-h,f),this._y=0);break;default:pt("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return Ap.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Ap,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Rp.setFromEuler(this),this.setFromQuaternion(Rp,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}}js.DEFAULT_ORDER="XYZ";class fh{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}}let vS=0;const Cp=new ee,Qr=new Yr,Ls=new jt,Ml=new ee,ao=new ee,_S=new ee,xS=new Yr,Lp=new ee(1,0,0),Pp=new ee(0,1,0),Dp=new ee(0,0,1),Np={type:"added"},SS={type:"removed"},jr={type:"childadded",child:null},ph={type:"childremoved",child:null};class Cn extends Sr{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:vS++}),this.uuid=Js(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=Cn.DEFAULT_UP.clone();const e=new ee,t=new js,i=new Yr,s=new ee(1,1,1);function r(){i.setFromEuler(t,!1)}function a(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(a),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new jt},normalMatrix:{value:new bt}}),this.matrix=new jt,this.matrixWorld=new jt,this.matrixAutoUpdate=Cn.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=Cn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new fh,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Qr.setFromAxisAngle(e,t),this.quaternion.multiply(Qr),this}rotateOnWorldAxis(e,t){return Qr.setFromAxisAngle(e,t),this.quaternion.premultiply(Qr),this}rotateX(e){return this.rotateOnAxis(Lp,e)}rotateY(e){return this.rotateOnAxis(Pp,e)}rotateZ(e){return this.rotateOnAxis(Dp,e)}translateOnAxis(e,t){return Cp.copy(e).applyQuaternion(this.quaternion),this.position.add(Cp.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Lp,e)}translateY(e){return this.translateOnAxis(Pp,e)}translateZ(e){return this.translateOnAxis(Dp,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Ls.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?Ml.copy(e):Ml.set(e,t,i);const s=this.parent;this.updateWorldMatrix(!0,!1),ao.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Ls.lookAt(ao,Ml,this.up):Ls.lookAt(Ml,ao,this.up),this.quaternion.setFromRotationMatrix(Ls),s&&(Ls.extractRotation(s.matrixWorld),Qr.setFromRotationMatrix(Ls),this.quaternion.premultiply(Qr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Ft("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Np),jr.child=e,this.dispatchEvent(jr),jr.child=null):Ft("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}const t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(SS),ph.child=e,this.dispatchEvent(ph),ph.child=null),this}removeFromParent(){const e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Ls.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Ls.multiply(e.parent.matrixWorld)),e.applyMatrix4(Ls),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Np),jr.child=e,this.dispatchEvent(jr),jr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){const a=this.children[i].getObjectByProperty(e,t);if(a!==void 0)return a}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);const s=this.children;for(let r=0,a=s.length;r<a;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(ao,e,_S),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(ao,xS,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);const t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){const t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);const e=this.pivot;if(e!==null){const t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){const s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){const r=this.children;for(let a=0,o=r.length;a<o;a++)r[a].updateWorldMatrix(!1,!0,i)}}toJSON(e){const t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});const s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(o=>({...o,boundingBox:o.boundingBox?o.boundingBox.toJSON():void 0,boundingSphere:o.boundingSphere?o.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(o=>({...o})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(o,l){return o[l.uuid]===void 0&&(o[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);const o=this.geometry.parameters;if(o!==void 0&&o.shapes!==void 0){const l=o.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){const u=l[c];r(e.shapes,u)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){const o=[];for(let l=0,c=this.material.length;l<c;l++)o.push(r(e.materials,this.material[l]));s.material=o}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let o=0;o<this.children.length;o++)s.children.push(this.children[o].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let o=0;o<this.animations.length;o++){const l=this.animations[o];s.animations.push(r(e.animations,l))}}if(t){const o=a(e.geometries),l=a(e.materials),c=a(e.textures),h=a(e.images),u=a(e.shapes),d=a(e.skeletons),f=a(e.animations),v=a(e.nodes);o.length>0&&(i.geometries=o),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),h.length>0&&(i.images=h),u.length>0&&(i.shapes=u),d.length>0&&(i.skeletons=d),f.length>0&&(i.animations=f),v.length>0&&(i.nodes=v)}return i.object=s,i;function a(o){const l=[];for(const c in o){const h=o[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){const s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}}Cn.DEFAULT_UP=new ee(0,1,0),Cn.DEFAULT_MATRIX_AUTO_UPDATE=!0,Cn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;class El extends Cn{constructor(){super(),this.isGroup=!0,this.type="Group"}}const wS={type:"move"};class mh{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new El,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new El,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new ee,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new ee),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new El,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new ee,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new ee,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){const t=this._hand;if(t)for(const i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,a=null;const o=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){a=!0;for(const _ of e.hand.values()){const g=t.getJointPose(_,i),p=this._getHandJoint(c,_);g!==null&&(p.matrix.fromArray(g.transform.matrix),p.matrix.decompose(p.position,p.quaternion,p.scale),p.matrixWorldNeedsUpdate=!0,p.jointRadius=g.radius),p.visible=g!==null}const h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],d=h.position.distanceTo(u.position),f=.02,v=.005;c.inputState.pinching&&d>f+v?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=f-v&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));o!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(o.matrix.fromArray(s.transform.matrix),o.matrix.decompose(o.position,o.quaternion,o.scale),o.matrixWorldNeedsUpdate=!0,s.linearVelocity?(o.hasLinearVelocity=!0,o.linearVelocity.copy(s.linearVelocity)):o.hasLinearVelocity=!1,s.angularVelocity?(o.hasAngularVelocity=!0,o.angularVelocity.copy(s.angularVelocity)):o.hasAngularVelocity=!1,this.dispatchEvent(wS)))}return o!==null&&(o.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=a!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){const i=new El;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}}const Ip={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},er={h:0,s:0,l:0},Tl={h:0,s:0,l:0};function gh(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}class At{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){const s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Pi){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Ut.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=Ut.workingColorSpace){return this.r=e,this.g=t,this.b=i,Ut.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=Ut.workingColorSpace){if(e=rh(e,1),t=Mt(t,0,1),i=Mt(i,0,1),t===0)this.r=this.g=this.b=i;else{const r=i<=.5?i*(1+t):i+t-i*t,a=2*i-r;this.r=gh(a,r,e+1/3),this.g=gh(a,r,e),this.b=gh(a,r,e-1/3)}return Ut.colorSpaceToWorking(this,s),this}setStyle(e,t=Pi){function i(r){r!==void 0&&parseFloat(r)<1&&pt("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r;const a=s[1],o=s[2];switch(a){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:pt("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){const r=s[1],a=r.length;if(a===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(a===6)return this.setHex(parseInt(r,16),t);pt("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Pi){const i=Ip[e.toLowerCase()];return i!==void 0?this.setHex(i,t):pt("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Cs(e.r),this.g=Cs(e.g),this.b=Cs(e.b),this}copyLinearToSRGB(e){return this.r=Kr(e.r),this.g=Kr(e.g),this.b=Kr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Pi){return Ut.workingToColorSpace(jn.copy(this),e),Math.round(Mt(jn.r*255,0,255))*65536+Math.round(Mt(jn.g*255,0,255))*256+Math.round(Mt(jn.b*255,0,255))}getHexString(e=Pi){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Ut.workingColorSpace){Ut.workingToColorSpace(jn.copy(this),t);const i=jn.r,s=jn.g,r=jn.b,a=Math.max(i,s,r),o=Math.min(i,s,r);let l,c;const h=(o+a)/2;if(o===a)l=0,c=0;else{const u=a-o;switch(c=h<=.5?u/(a+o):u/(2-a-o),a){case i:l=(s-r)/u+(s<r?6:0);break;case s:l=(r-i)/u+2;break;case r:l=(i-s)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=Ut.workingColorSpace){return Ut.workingToColorSpace(jn.copy(this),t),e.r=jn.r,e.g=jn.g,e.b=jn.b,e}getStyle(e=Pi){Ut.workingToColorSpace(jn.copy(this),e);const t=jn.r,i=jn.g,s=jn.b;return e!==Pi?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(er),this.setHSL(er.h+e,er.s+t,er.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(er),e.getHSL(Tl);const i=ro(er.h,Tl.h,t),s=ro(er.s,Tl.s,t),r=ro(er.l,Tl.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){const t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}}const jn=new At;At.NAMES=Ip;class bS extends Cn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new js,this.environmentIntensity=1,this.environmentRotation=new js,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){const t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}}const Xi=new ee,Ps=new ee,vh=new ee,Ds=new ee,ea=new ee,ta=new ee,Up=new ee,_h=new ee,xh=new ee,Sh=new ee,wh=new sn,bh=new sn,yh=new sn;class Di{constructor(e=new ee,t=new ee,i=new ee){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Xi.subVectors(e,t),s.cross(Xi);const r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Xi.subVectors(s,t),Ps.subVectors(i,t),vh.subVectors(e,t);const a=Xi.dot(Xi),o=Xi.dot(Ps),l=Xi.dot(vh),c=Ps.dot(Ps),h=Ps.dot(vh),u=a*c-o*o;if(u===0)return r.set(0,0,0),null;const d=1/u,f=(c*l-o*h)*d,v=(a*h-o*l)*d;return r.set(1-f-v,v,f)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,Ds)===null?!1:Ds.x>=0&&Ds.y>=0&&Ds.x+Ds.y<=1}static getInterpolation(e,t,i,s,r,a,o,l){return this.getBarycoord(e,t,i,s,Ds)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,Ds.x),l.addScaledVector(a,Ds.y),l.addScaledVector(o,Ds.z),l)}static getInterpolatedAttribute(e,t,i,s,r,a){return wh.setScalar(0),bh.setScalar(0),yh.setScalar(0),wh.fromBufferAttribute(e,t),bh.fromBufferAttribute(e,i),yh.fromBufferAttribute(e,s),a.setScalar(0),a.addScaledVector(wh,r.x),a.addScaledVector(bh,r.y),a.addScaledVector(yh,r.z),a}static isFrontFacing(e,t,i,s){return Xi.subVectors(i,t),Ps.subVectors(e,t),Xi.cross(Ps).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Xi.subVectors(this.c,this.b),Ps.subVectors(this.a,this.b),Xi.cross(Ps).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return Di.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return Di.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return Di.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return Di.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return Di.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){const i=this.a,s=this.b,r=this.c;let a,o;ea.subVectors(s,i),ta.subVectors(r,i),_h.subVectors(e,i);const l=ea.dot(_h),c=ta.dot(_h);if(l<=0&&c<=0)return t.copy(i);xh.subVectors(e,s);const h=ea.dot(xh),u=ta.dot(xh);if(h>=0&&u<=h)return t.copy(s);const d=l*u-h*c;if(d<=0&&l>=0&&h<=0&&l-h>0)return a=l/(l-h),t.copy(i).addScaledVector(ea,a);Sh.subVectors(e,r);const f=ea.dot(Sh),v=ta.dot(Sh);if(v>=0&&f<=v)return t.copy(r);const _=f*c-l*v;if(_<=0&&c>=0&&v<=0)return o=c/(c-v),t.copy(i).addScaledVector(ta,o);const g=h*v-f*u;if(g<=0&&u-h>=0&&f-v>=0)return Up.subVectors(r,s),o=(u-h)/(u-h+(f-v)),t.copy(s).addScaledVector(Up,o);const p=1/(g+_+d);return a=_*p,o=d*p,t.copy(i).addScaledVector(ea,a).addScaledVector(ta,o)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}}class tr{constructor(e=new ee(1/0,1/0,1/0),t=new ee(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(qi.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(qi.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){const i=qi.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);const i=e.geometry;if(i!==void 0){const r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let a=0,o=r.count;a<o;a++)e.isMesh===!0?e.getVertexPosition(a,qi):qi.fromBufferAttribute(r,a),qi.applyMatrix4(e.matrixWorld),this.expandByPoint(qi);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Al.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Al.copy(i.boundingBox)),Al.applyMatrix4(e.matrixWorld),this.union(Al)}const s=e.children;for(let r=0,a=s.length;r<a;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,qi),qi.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(oo),Rl.subVectors(this.max,oo),na.subVectors(e.a,oo),ia.subVectors(e.b,oo),sa.subVectors(e.c,oo),nr.subVectors(ia,na),ir.subVectors(sa,ia),wr.subVectors(na,sa);let t=[0,-nr.z,nr.y,0,-ir.z,ir.y,0,-wr.z,wr.y,nr.z,0,-nr.x,ir.z,0,-ir.x,wr.z,0,-wr.x,-nr.y,nr.x,0,-ir.y,ir.x,0,-wr.y,wr.x,0];return!Mh(t,na,ia,sa,Rl)||(t=[1,0,0,0,1,0,0,0,1],!Mh(t,na,ia,sa,Rl))?!1:(Cl.crossVectors(nr,ir),t=[Cl.x,Cl.y,Cl.z],Mh(t,na,ia,sa,Rl))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,qi).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(qi).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Ns[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Ns[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Ns[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Ns[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Ns[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Ns[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Ns[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Ns[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Ns),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}}const Ns=[new ee,new ee,new ee,new ee,new ee,new ee,new ee,new ee],qi=new ee,Al=new tr,na=new ee,ia=new ee,sa=new ee,nr=new ee,ir=new ee,wr=new ee,oo=new ee,Rl=new ee,Cl=new ee,br=new ee;function Mh(n,e,t,i,s){for(let r=0,a=n.length-3;r<=a;r+=3){br.fromArray(n,r);const o=s.x*Math.abs(br.x)+s.y*Math.abs(br.y)+s.z*Math.abs(br.z),l=e.dot(br),c=t.dot(br),h=i.dot(br);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>o)return!1}return!0}const xn=new ee,Ll=new St;let yS=0;class Ni extends Sr{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:yS++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=vp,this.updateRanges=[],this.gpuType=rs,this.version=0,this._normalizationScale=e!==void 0?bl(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)Ll.fromBufferAttribute(this,t),Ll.applyMatrix3(e),this.setXY(t,Ll.x,Ll.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)xn.fromBufferAttribute(this,t),xn.applyMatrix3(e),this.setXYZ(t,xn.x,xn.y,xn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)xn.fromBufferAttribute(this,t),xn.applyMatrix4(e),this.setXYZ(t,xn.x,xn.y,xn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)xn.fromBufferAttribute(this,t),xn.applyNormalMatrix(e),this.setXYZ(t,xn.x,xn.y,xn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)xn.fromBufferAttribute(this,t),xn.transformDirection(e),this.setXYZ(t,xn.x,xn.y,xn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){const e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):ah(e,this.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):oh(e,this.array)}}class Fp extends Ni{constructor(e,t,i){super(new Uint16Array(e),t,i)}}class Op extends Ni{constructor(e,t,i){super(new Uint32Array(e),t,i)}}class hn extends Ni{constructor(e,t,i){super(new Float32Array(e),t,i)}}const MS=new tr,lo=new ee,Eh=new ee;class ra{constructor(e=new ee,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){const i=this.center;t!==void 0?i.copy(t):MS.setFromPoints(e).getCenter(i);let s=0;for(let r=0,a=e.length;r<a;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){const t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){const i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;lo.subVectors(e,this.center);const t=lo.lengthSq();if(t>this.radius*this.radius){const i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(lo,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Eh.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(lo.copy(e.center).add(Eh)),this.expandByPoint(lo.copy(e.center).sub(Eh))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}}let ES=0;const Ii=new jt,Th=new Cn,aa=new ee,xi=new tr,co=new tr,On=new ee;class $n extends Sr{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:ES++}),this.uuid=Js(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Vx(e)?Op:Fp)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){const t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);const i=this.attributes.normal;if(i!==void 0){const r=new bt().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}const s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Ii.makeRotationFromQuaternion(e),this.applyMatrix4(Ii),this}rotateX(e){return Ii.makeRotationX(e),this.applyMatrix4(Ii),this}rotateY(e){return Ii.makeRotationY(e),this.applyMatrix4(Ii),this}rotateZ(e){return Ii.makeRotationZ(e),this.applyMatrix4(Ii),this}translate(e,t,i){return Ii.makeTranslation(e,t,i),this.applyMatrix4(Ii),this}scale(e,t,i){return Ii.makeScale(e,t,i),this.applyMatrix4(Ii),this}lookAt(e){return Th.lookAt(e),Th.updateMatrix(),this.applyMatrix4(Th.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(aa).negate(),this.translate(aa.x,aa.y,aa.z),this}setFromPoints(e){const t=this.getAttribute("position");if(t===void 0){const i=[];for(let s=0,r=e.length;s<r;s++){const a=e[s];i.push(a.x,a.y,a.z||0)}this.setAttribute("position",new hn(i,3))}else{const i=Math.min(e.length,t.count);for(let s=0;s<i;s++){const r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&pt("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new tr);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ft("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new ee(-1/0,-1/0,-1/0),new ee(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){const r=t[i];xi.setFromBufferAttribute(r),this.morphTargetsRelative?(On.addVectors(this.boundingBox.min,xi.min),this.boundingBox.expandByPoint(On),On.addVectors(this.boundingBox.max,xi.max),this.boundingBox.expandByPoint(On)):(this.boundingBox.expandByPoint(xi.min),this.boundingBox.expandByPoint(xi.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Ft('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ra);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ft("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new ee,1/0);return}if(e){const i=this.boundingSphere.center;if(xi.setFromBufferAttribute(e),t)for(let r=0,a=t.length;r<a;r++){const o=t[r];co.setFromBufferAttribute(o),this.morphTargetsRelative?(On.addVectors(xi.min,co.min),xi.expandByPoint(On),On.addVectors(xi.max,co.max),xi.expandByPoint(On)):(xi.expandByPoint(co.min),xi.expandByPoint(co.max))}xi.getCenter(i);let s=0;for(let r=0,a=e.count;r<a;r++)On.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(On));if(t)for(let r=0,a=t.length;r<a;r++){const o=t[r],l=this.morphTargetsRelative;for(let c=0,h=o.count;c<h;c++)On.fromBufferAttribute(o,c),l&&(aa.fromBufferAttribute(e,c),On.add(aa)),s=Math.max(s,i.distanceToSquared(On))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&Ft('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){const e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Ft("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}const i=t.position,s=t.normal,r=t.uv;let a=this.getAttribute("tangent");(a===void 0||a.count!==i.count)&&(a=new Ni(new Float32Array(4*i.count),4),this.setAttribute("tangent",a));const o=[],l=[],c=new Uint8Array(i.count);for(let C=0;C<i.count;C++)o[C]=new ee,l[C]=new ee;const h=new ee,u=new ee,d=new ee,f=new St,v=new St,_=new St,g=new ee,p=new ee;function S(C,D,T){c[C]=c[D]=c[T]=1,h.fromBufferAttribute(i,C),u.fromBufferAttribute(i,D),d.fromBufferAttribute(i,T),f.fromBufferAttribute(r,C),v.fromBufferAttribute(r,D),_.fromBufferAttribute(r,T),u.sub(h),d.sub(h),v.sub(f),_.sub(f);const N=1/(v.x*_.y-_.x*v.y);isFinite(N)&&(g.copy(u).multiplyScalar(_.y).addScaledVector(d,-v.y).multiplyScalar(N),p.copy(d).multiplyScalar(v.x).addScaledVector(u,-_.x).multiplyScalar(N),o[C].add(g),o[D].add(g),o[T].add(g),l[C].add(p),l[D].add(p),l[T].add(p))}let y=this.groups;y.length===0&&(y=[{start:0,count:e.count}]);for(let C=0,D=y.length;C<D;++C){const T=y[C],N=T.start,B=T.count;for(let R=N,F=N+B;R<F;R+=3)S(e.getX(R+0),e.getX(R+1),e.getX(R+2))}const w=new ee,M=new ee,b=new ee,x=new ee;function E(C){b.fromBufferAttribute(s,C),x.copy(b);const D=o[C];w.copy(D),w.sub(b.multiplyScalar(b.dot(D))).normalize(),M.crossVectors(x,D);const N=M.dot(l[C])<0?-1:1;a.setXYZW(C,w.x,w.y,w.z,N)}for(let C=0,D=i.count;C<D;++C)c[C]&&E(C);this._transformed=!0}computeVertexNormals(){const e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new Ni(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let d=0,f=i.count;d<f;d++)i.setXYZ(d,0,0,0);const s=new ee,r=new ee,a=new ee,o=new ee,l=new ee,c=new ee,h=new ee,u=new ee;if(e)for(let d=0,f=e.count;d<f;d+=3){const v=e.getX(d+0),_=e.getX(d+1),g=e.getX(d+2);s.fromBufferAttribute(t,v),r.fromBufferAttribute(t,_),a.fromBufferAttribute(t,g),h.subVectors(a,r),u.subVectors(s,r),h.cross(u),o.fromBufferAttribute(i,v),l.fromBufferAttribute(i,_),c.fromBufferAttribute(i,g),o.add(h),l.add(h),c.add(h),i.setXYZ(v,o.x,o.y,o.z),i.setXYZ(_,l.x,l.y,l.z),i.setXYZ(g,c.x,c.y,c.z)}else for(let d=0,f=t.count;d<f;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),a.fromBufferAttribute(t,d+2),h.subVectors(a,r),u.subVectors(s,r),h.cross(u),i.setXYZ(d+0,h.x,h.y,h.z),i.setXYZ(d+1,h.x,h.y,h.z),i.setXYZ(d+2,h.x,h.y,h.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){const e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)On.fromBufferAttribute(e,t),On.normalize(),e.setXYZ(t,On.x,On.y,On.z)}toNonIndexed(){function e(o,l){const c=o.array,h=o.itemSize,u=o.normalized,d=new c.constructor(l.length*h);let f=0,v=0;for(let _=0,g=l.length;_<g;_++){o.isInterleavedBufferAttribute?f=l[_]*o.data.stride+o.offset:f=l[_]*h;for(let p=0;p<h;p++)d[v++]=c[f++]}return new Ni(d,h,u)}if(this.index===null)return pt("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;const t=new $n,i=this.index.array,s=this.attributes;for(const o in s){const l=s[o],c=e(l,i);t.setAttribute(o,c)}const r=this.morphAttributes;for(const o in r){const l=[],c=r[o];for(let h=0,u=c.length;h<u;h++){const d=c[h],f=e(d,i);l.push(f)}t.morphAttributes[o]=l}t.morphTargetsRelative=this.morphTargetsRelative;const a=this.groups;for(let o=0,l=a.length;o<l;o++){const c=a[o];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){const e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){const l=this.parameters;for(const c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};const t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});const i=this.attributes;for(const l in i){const c=i[l];e.data.attributes[l]=c.toJSON(e.data)}const s={};let r=!1;for(const l in this.morphAttributes){const c=this.morphAttributes[l],h=[];for(let u=0,d=c.length;u<d;u++){const f=c[u];h.push(f.toJSON(e.data))}h.length>0&&(s[l]=h,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);const a=this.groups;a.length>0&&(e.data.groups=JSON.parse(JSON.stringify(a)));const o=this.boundingSphere;return o!==null&&(e.data.boundingSphere=o.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;const t={};this.name=e.name;const i=e.index;i!==null&&this.setIndex(i.clone());const s=e.attributes;for(const c in s){const h=s[c];this.setAttribute(c,h.clone(t))}const r=e.morphAttributes;for(const c in r){const h=[],u=r[c];for(let d=0,f=u.length;d<f;d++)h.push(u[d].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;const a=e.groups;for(let c=0,h=a.length;c<h;c++){const u=a[c];this.addGroup(u.start,u.count,u.materialIndex)}const o=e.boundingBox;o!==null&&(this.boundingBox=o.clone());const l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}}class Bp{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=vp,this.updateRanges=[],this.version=0,this.uuid=Js()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,i){e*=this.stride,i*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[i+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=zp(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);const i=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=zp(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));const i={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}}function zp(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=Js()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}const ri=new ee;class cs{constructor(e,t,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=i,this.normalized=s,this._normalizationScale=e!==void 0?bl(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,i=this.data.count;t<i;t++)ri.fromBufferAttribute(this,t),ri.applyMatrix4(e),this.setXYZ(t,ri.x,ri.y,ri.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)ri.fromBufferAttribute(this,t),ri.applyNormalMatrix(e),this.setXYZ(t,ri.x,ri.y,ri.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)ri.fromBufferAttribute(this,t),ri.transformDirection(e),this.setXYZ(t,ri.x,ri.y,ri.z);return this}getComponent(e,t){let i=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.data.array[e*this.data.stride+this.offset+t]=i,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=i,this}setXYZ(e,t,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Sl("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let i=0;i<this.count;i++){const s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new Ni(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new cs(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Sl("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let i=0;i<this.count;i++){const s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):ah(e,this.data.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):oh(e,this.data.array)}}const Ah=new ee,TS=new ee,AS=new bt;class sr{constructor(e=new ee(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){const s=Ah.subVectors(i,t).cross(TS.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){const e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){const s=e.delta(Ah),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;const a=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(a<0||a>1)?null:t.copy(e.start).addScaledVector(s,a)}intersectsLine(e){const t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){const i=t||AS.getNormalMatrix(e),s=this.coplanarPoint(Ah).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}}let RS=0;class yr extends Sr{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:RS++}),this.uuid=Js(),this.name="",this.type="Material",this.blending=Qa,this.side=_r,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Jf,this.blendDst=Qf,this.blendEquation=$r,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new At(0,0,0),this.blendAlpha=0,this.depthFunc=ja,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Ox,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=sh,this.stencilZFail=sh,this.stencilZPass=sh,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(const t in e){const i=e[t];if(i===void 0){pt(`Material: parameter '${t}' has value of undefined.`);continue}const s=this[t];if(s===void 0){pt(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){const t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});const i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){const a=[];for(const o in r){const l=r[o];delete l.metadata,a.push(l)}return a}if(t){const r=s(e.textures),a=s(e.images);r.length>0&&(i.textures=r),a.length>0&&(i.images=a)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new At().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new sr().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new St().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new St().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;const t=e.clippingPlanes;let i=null;if(t!==null){const s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}}class kp extends yr{constructor(e){super(),this.isSpriteMaterial=!0,this.type="SpriteMaterial",this.color=new At(16777215),this.map=null,this.alphaMap=null,this.rotation=0,this.sizeAttenuation=!0,this.transparent=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.rotation=e.rotation,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}}let oa;const uo=new ee,la=new ee,ca=new ee,ua=new St,ho=new St,Gp=new jt,Pl=new ee,fo=new ee,Dl=new ee,Hp=new St,Rh=new St,Vp=new St;class CS extends Cn{constructor(e=new kp){if(super(),this.isSprite=!0,this.type="Sprite",oa===void 0){oa=new $n;const t=new Float32Array([-.5,-.5,0,0,0,.5,-.5,0,1,0,.5,.5,0,1,1,-.5,.5,0,0,1]),i=new Bp(t,5);oa.setIndex([0,1,2,0,2,3]),oa.setAttribute("position",new cs(i,3,0,!1)),oa.setAttribute("uv",new cs(i,2,3,!1))}this.geometry=oa,this.material=e,this.center=new St(.5,.5),this.count=1}intersectsFrustum(e){return e.intersectsSprite(this)}raycast(e,t){e.camera===null&&Ft('Sprite: "Raycaster.camera" needs to be set in order to raycast against sprites.'),la.setFromMatrixScale(this.matrixWorld),Gp.copy(e.camera.matrixWorld),this.modelViewMatrix.multiplyMatrices(e.camera.matrixWorldInverse,this.matrixWorld),ca.setFromMatrixPosition(this.modelViewMatrix),e.camera.isPerspectiveCamera&&this.material.sizeAttenuation===!1&&la.multiplyScalar(-ca.z);const i=this.material.rotation;let s,r;i!==0&&(r=Math.cos(i),s=Math.sin(i));const a=this.center;Nl(Pl.set(-.5,-.5,0),ca,a,la,s,r),Nl(fo.set(.5,-.5,0),ca,a,la,s,r),Nl(Dl.set(.5,.5,0),ca,a,la,s,r),Hp.set(0,0),Rh.set(1,0),Vp.set(1,1);let o=e.ray.intersectTriangle(Pl,fo,Dl,!1,uo);if(o===null&&(Nl(fo.set(-.5,.5,0),ca,a,la,s,r),Rh.set(0,1),o=e.ray.intersectTriangle(Pl,Dl,fo,!1,uo),o===null))return;const l=e.ray.origin.distanceTo(uo);l<e.near||l>e.far||t.push({distance:l,point:uo.clone(),uv:Di.getInterpolation(uo,Pl,fo,Dl,Hp,Rh,Vp,new St),face:null,object:this})}copy(e,t){return super.copy(e,t),e.center!==void 0&&this.center.copy(e.center),this.material=e.material,this}toJSON(e){const t=super.toJSON(e);return t.object.center=this.center.toArray(),t}}function Nl(n,e,t,i,s,r){ua.subVectors(n,t).addScalar(.5).multiply(i),s!==void 0?(ho.x=r*ua.x-s*ua.y,ho.y=s*ua.x+r*ua.y):ho.copy(ua),n.copy(e),n.x+=ho.x,n.y+=ho.y,n.applyMatrix4(Gp)}const Is=new ee,Ch=new ee,Il=new ee,Ul=new ee;class Lh{constructor(e=new ee,t=new ee(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Is)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);const i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){const t=Is.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Is.copy(this.origin).addScaledVector(this.direction,t),Is.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){Ch.copy(e).add(t).multiplyScalar(.5),Il.copy(t).sub(e).normalize(),Ul.copy(this.origin).sub(Ch);const r=e.distanceTo(t)*.5,a=-this.direction.dot(Il),o=Ul.dot(this.direction),l=-Ul.dot(Il),c=Ul.lengthSq(),h=Math.abs(1-a*a);let u,d,f,v;if(h>0)if(u=a*l-o,d=a*o-l,v=r*h,u>=0)if(d>=-v)if(d<=v){const _=1/h;u*=_,d*=_,f=u*(u+a*d+2*o)+d*(a*u+d+2*l)+c}else d=r,u=Math.max(0,-(a*d+o)),f=-u*u+d*(d+2*l)+c;else d=-r,u=Math.max(0,-(a*d+o)),f=-u*u+d*(d+2*l)+c;else d<=-v?(u=Math.max(0,-(-a*r+o)),d=u>0?-r:Math.min(Math.max(-r,-l),r),f=-u*u+d*(d+2*l)+c):d<=v?(u=0,d=Math.min(Math.max(-r,-l),r),f=d*(d+2*l)+c):(u=Math.max(0,-(a*r+o)),d=u>0?r:Math.min(Math.max(-r,-l),r),f=-u*u+d*(d+2*l)+c);else d=a>0?-r:r,u=Math.max(0,-(a*d+o)),f=-u*u+d*(d+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,u),s&&s.copy(Ch).addScaledVector(Il,d),f}intersectSphere(e,t){if(e.radius<0)return null;Is.subVectors(e.center,this.origin);const i=Is.dot(this.direction),s=Is.dot(Is)-i*i,r=e.radius*e.radius;if(s>r)return null;const a=Math.sqrt(r-s),o=i-a,l=i+a;return l<0?null:o<0?this.at(l,t):this.at(o,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){const t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;const i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){const i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){const t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,a,o,l;const c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,d=this.origin;return c>=0?(i=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(i=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),h>=0?(r=(e.min.y-d.y)*h,a=(e.max.y-d.y)*h):(r=(e.max.y-d.y)*h,a=(e.min.y-d.y)*h),i>a||r>s||((r>i||isNaN(i))&&(i=r),(a<s||isNaN(s))&&(s=a),u>=0?(o=(e.min.z-d.z)*u,l=(e.max.z-d.z)*u):(o=(e.max.z-d.z)*u,l=(e.min.z-d.z)*u),i>l||o>s)||((o>i||i!==i)&&(i=o),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,Is)!==null}intersectTriangle(e,t,i,s,r){const a=this.origin,o=this.direction,l=o.x,c=o.y,h=o.z,u=e.x-a.x,d=e.y-a.y,f=e.z-a.z,v=t.x-a.x,_=t.y-a.y,g=t.z-a.z,p=i.x-a.x,S=i.y-a.y,y=i.z-a.z,w=Math.abs(l),M=Math.abs(c),b=Math.abs(h);let x,E,C,D,T,N,B,R,F,O,L,H;if(w>=M&&w>=b?(C=l,N=u,F=v,H=p,l>=0?(x=c,E=h,D=d,T=f,B=_,R=g,O=S,L=y):(x=h,E=c,D=f,T=d,B=g,R=_,O=y,L=S)):M>=b?(C=c,N=d,F=_,H=S,c>=0?(x=h,E=l,D=f,T=u,B=g,R=v,O=y,L=p):(x=l,E=h,D=u,T=f,B=v,R=g,O=p,L=y)):(C=h,N=f,F=g,H=y,h>=0?(x=l,E=c,D=u,T=d,B=v,R=_,O=p,L=S):(x=c,E=l,D=d,T=u,B=_,R=v,O=S,L=p)),C===0)return null;const W=x/C,Y=E/C,Z=1/C,ne=D-W*N,G=T-Y*N,X=B-W*F,ie=R-Y*F,$=O-W*H,Q=L-Y*H,ae=$*ie-Q*X,oe=ne*Q-G*$,de=X*G-ie*ne;if(s){if(ae<0||oe<0||de<0)return null}else if((ae<0||oe<0||de<0)&&(ae>0||oe>0||de>0))return null;const he=ae+oe+de;if(he===0)return null;const be=Z*(ae*N+oe*F+de*H);return(he>0?be<0:be>0)?null:this.at(be/he,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}}class Wp extends yr{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new At(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new js,this.combine=mu,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}}const $p=new jt,Mr=new Lh,Fl=new ra,Xp=new ee,Ol=new ee,Bl=new ee,zl=new ee,Ph=new ee,kl=new ee,qp=new ee,Gl=new ee;class Ui extends Cn{constructor(e=new $n,t=new Wp){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){const t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){const s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){const o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}getVertexPosition(e,t){const i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,a=i.morphTargetsRelative;t.fromBufferAttribute(s,e);const o=this.morphTargetInfluences;if(r&&o){kl.set(0,0,0);for(let l=0,c=r.length;l<c;l++){const h=o[l],u=r[l];h!==0&&(Ph.fromBufferAttribute(u,e),a?kl.addScaledVector(Ph,h):kl.addScaledVector(Ph.sub(t),h))}t.add(kl)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Fl.copy(i.boundingSphere),Fl.applyMatrix4(r),Mr.copy(e.ray).recast(e.near),!(Fl.containsPoint(Mr.origin)===!1&&(Mr.intersectSphere(Fl,Xp)===null||Mr.origin.distanceToSquared(Xp)>(e.far-e.near)**2))&&($p.copy(r).invert(),Mr.copy(e.ray).applyMatrix4($p),!(i.boundingBox!==null&&Mr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,Mr)))}_computeIntersections(e,t,i){let s;const r=this.geometry,a=this.material,o=r.index,l=r.attributes.position,c=r.attributes.uv,h=r.attributes.uv1,u=r.attributes.normal,d=r.groups,f=r.drawRange;if(o!==null)if(Array.isArray(a))for(let v=0,_=d.length;v<_;v++){const g=d[v],p=a[g.materialIndex],S=Math.max(g.start,f.start),y=Math.min(o.count,Math.min(g.start+g.count,f.start+f.count));for(let w=S,M=y;w<M;w+=3){const b=o.getX(w),x=o.getX(w+1),E=o.getX(w+2);s=Hl(this,p,e,i,c,h,u,b,x,E),s&&(s.faceIndex=Math.floor(w/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{const v=Math.max(0,f.start),_=Math.min(o.count,f.start+f.count);for(let g=v,p=_;g<p;g+=3){const S=o.getX(g),y=o.getX(g+1),w=o.getX(g+2);s=Hl(this,a,e,i,c,h,u,S,y,w),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(a))for(let v=0,_=d.length;v<_;v++){const g=d[v],p=a[g.materialIndex],S=Math.max(g.start,f.start),y=Math.min(l.count,Math.min(g.start+g.count,f.start+f.count));for(let w=S,M=y;w<M;w+=3){const b=w,x=w+1,E=w+2;s=Hl(this,p,e,i,c,h,u,b,x,E),s&&(s.faceIndex=Math.floor(w/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{const v=Math.max(0,f.start),_=Math.min(l.count,f.start+f.count);for(let g=v,p=_;g<p;g+=3){const S=g,y=g+1,w=g+2;s=Hl(this,a,e,i,c,h,u,S,y,w),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}}}function LS(n,e,t,i,s,r,a,o){let l;if(e.side===pi?l=i.intersectTriangle(a,r,s,!0,o):l=i.intersectTriangle(s,r,a,e.side===_r,o),l===null)return null;Gl.copy(o),Gl.applyMatrix4(n.matrixWorld);const c=t.ray.origin.distanceTo(Gl);return c<t.near||c>t.far?null:{distance:c,point:Gl.clone(),object:n}}function Hl(n,e,t,i,s,r,a,o,l,c){n.getVertexPosition(o,Ol),n.getVertexPosition(l,Bl),n.getVertexPosition(c,zl);const h=LS(n,e,t,i,Ol,Bl,zl,qp);if(h){const u=new ee;Di.getBarycoord(qp,Ol,Bl,zl,u),s&&(h.uv=Di.getInterpolatedAttribute(s,o,l,c,u,new St)),r&&(h.uv1=Di.getInterpolatedAttribute(r,o,l,c,u,new St)),a&&(h.normal=Di.getInterpolatedAttribute(a,o,l,c,u,new ee),h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1));const d={a:o,b:l,c,normal:new ee,materialIndex:0};Di.getNormal(Ol,Bl,zl,d.normal),h.face=d,h.barycoord=u}return h}class PS extends Qn{constructor(e=null,t=1,i=1,s,r,a,o,l,c=Wn,h=Wn,u,d){super(null,a,o,l,c,h,s,r,u,d),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}}const Er=new ra,DS=new St(.5,.5),Vl=new ee;class po{constructor(e=new sr,t=new sr,i=new sr,s=new sr,r=new sr,a=new sr){this.planes=[e,t,i,s,r,a]}set(e,t,i,s,r,a){const o=this.planes;return o[0].copy(e),o[1].copy(t),o[2].copy(i),o[3].copy(s),o[4].copy(r),o[5].copy(a),this}copy(e){const t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=Wi,i=!1){const s=this.planes,r=e.elements,a=r[0],o=r[1],l=r[2],c=r[3],h=r[4],u=r[5],d=r[6],f=r[7],v=r[8],_=r[9],g=r[10],p=r[11],S=r[12],y=r[13],w=r[14],M=r[15];if(s[0].setComponents(c-a,f-h,p-v,M-S).normalize(),s[1].setComponents(c+a,f+h,p+v,M+S).normalize(),s[2].setComponents(c+o,f+u,p+_,M+y).normalize(),s[3].setComponents(c-o,f-u,p-_,M-y).normalize(),i)s[4].setComponents(l,d,g,w).normalize(),s[5].setComponents(c-l,f-d,p-g,M-w).normalize();else if(s[4].setComponents(c-l,f-d,p-g,M-w).normalize(),t===Wi)s[5].setComponents(c+l,f+d,p+g,M+w).normalize();else if(t===no)s[5].setComponents(l,d,g,w).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Er.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{const t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Er.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Er)}intersectsSprite(e){Er.center.set(0,0,0);const t=DS.distanceTo(e.center);return Er.radius=.7071067811865476+t,Er.applyMatrix4(e.matrixWorld),this.intersectsSphere(Er)}intersectsSphere(e){const t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){const t=this.planes;for(let i=0;i<6;i++){const s=t[i];if(Vl.x=s.normal.x>0?e.max.x:e.min.x,Vl.y=s.normal.y>0?e.max.y:e.min.y,Vl.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Vl)<0)return!1}return!0}containsPoint(e){const t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}}const Yp=new jt;class Dh{constructor(){this.coordinateSystem=Wi,this._frustums=[],this._count=0}setFromArrayCamera(e){const t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){const r=t[s];Yp.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new po),i[s].setFromProjectionMatrix(Yp,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;const t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new po),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new Dh().copy(this)}}class Nh extends yr{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new At(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}}const Wl=new ee,$l=new ee,Kp=new jt,mo=new Lh,Xl=new ra,Ih=new ee,Zp=new ee;class NS extends Cn{constructor(e=new $n,t=new Nh){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,i=[0];for(let s=1,r=t.count;s<r;s++)Wl.fromBufferAttribute(t,s-1),$l.fromBufferAttribute(t,s),i[s]=i[s-1],i[s]+=Wl.distanceTo($l);e.setAttribute("lineDistance",new hn(i,1))}else pt("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const i=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,a=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),Xl.copy(i.boundingSphere),Xl.applyMatrix4(s),Xl.radius+=r,e.ray.intersectsSphere(Xl)===!1)return;Kp.copy(s).invert(),mo.copy(e.ray).applyMatrix4(Kp);const o=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=o*o,c=this.isLineSegments?2:1,h=i.index,d=i.attributes.position;if(h!==null){const f=Math.max(0,a.start),v=Math.min(h.count,a.start+a.count);for(let _=f,g=v-1;_<g;_+=c){const p=h.getX(_),S=h.getX(_+1),y=ql(this,e,mo,l,p,S,_);y&&t.push(y)}if(this.isLineLoop){const _=h.getX(v-1),g=h.getX(f),p=ql(this,e,mo,l,_,g,v-1);p&&t.push(p)}}else{const f=Math.max(0,a.start),v=Math.min(d.count,a.start+a.count);for(let _=f,g=v-1;_<g;_+=c){const p=ql(this,e,mo,l,_,_+1,_);p&&t.push(p)}if(this.isLineLoop){const _=ql(this,e,mo,l,v-1,f,v-1);_&&t.push(_)}}}updateMorphTargets(){const t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){const s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){const o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}}function ql(n,e,t,i,s,r,a){const o=n.geometry.attributes.position;if(Wl.fromBufferAttribute(o,s),$l.fromBufferAttribute(o,r),t.distanceSqToSegment(Wl,$l,Ih,Zp)>i)return;Ih.applyMatrix4(n.matrixWorld);const c=e.ray.origin.distanceTo(Ih);if(!(c<e.near||c>e.far))return{distance:c,point:Zp.clone().applyMatrix4(n.matrixWorld),index:a,face:null,faceIndex:null,barycoord:null,object:n}}const Jp=new ee,Qp=new ee;class jp extends NS{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,i=[];for(let s=0,r=t.count;s<r;s+=2)Jp.fromBufferAttribute(t,s),Qp.fromBufferAttribute(t,s+1),i[s]=s===0?0:i[s-1],i[s+1]=i[s]+Jp.distanceTo(Qp);e.setAttribute("lineDistance",new hn(i,1))}else pt("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}}class em extends Qn{constructor(e=[],t=Xr,i,s,r,a,o,l,c,h){super(e,t,i,s,r,a,o,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}}class IS extends Qn{constructor(e,t,i,s,r,a,o,l,c){super(e,t,i,s,r,a,o,l,c),this.isCanvasTexture=!0,this.needsUpdate=!0}}class ha extends Qn{constructor(e,t,i=ss,s,r,a,o=Wn,l=Wn,c,h=Ys,u=1){if(h!==Ys&&h!==Ks)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");const d={width:e,height:t,depth:u};super(d,s,r,a,o,l,h,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new uh(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){const t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}}class tm extends ha{constructor(e,t=ss,i=Xr,s,r,a=Wn,o=Wn,l,c=Ys){const h={width:e,height:e,depth:1},u=[h,h,h,h,h,h];super(e,e,t,i,s,r,a,o,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}}class nm extends Qn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}}class go extends $n{constructor(e=1,t=1,i=1,s=1,r=1,a=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:a};const o=this;s=Math.floor(s),r=Math.floor(r),a=Math.floor(a);const l=[],c=[],h=[],u=[];let d=0,f=0;v("z","y","x",-1,-1,i,t,e,a,r,0),v("z","y","x",1,-1,i,t,-e,a,r,1),v("x","z","y",1,1,e,i,t,s,a,2),v("x","z","y",1,-1,e,i,-t,s,a,3),v("x","y","z",1,-1,e,t,i,s,r,4),v("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new hn(c,3)),this.setAttribute("normal",new hn(h,3)),this.setAttribute("uv",new hn(u,2));function v(_,g,p,S,y,w,M,b,x,E,C){const D=w/x,T=M/E,N=w/2,B=M/2,R=b/2,F=x+1,O=E+1;let L=0,H=0;const W=new ee;for(let Y=0;Y<O;Y++){const Z=Y*T-B;for(let ne=0;ne<F;ne++){const G=ne*D-N;W[_]=G*S,W[g]=Z*y,W[p]=R,c.push(W.x,W.y,W.z),W[_]=0,W[g]=0,W[p]=b>0?1:-1,h.push(W.x,W.y,W.z),u.push(ne/x),u.push(1-Y/E),L+=1}}for(let Y=0;Y<E;Y++)for(let Z=0;Z<x;Z++){const ne=d+Z+F*Y,G=d+Z+F*(Y+1),X=d+(Z+1)+F*(Y+1),ie=d+(Z+1)+F*Y;l.push(ne,G,ie),l.push(G,X,ie),H+=6}o.addGroup(f,H,C),f+=H,d+=L}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new go(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}}class Uh extends $n{constructor(e=1,t=1,i=1,s=32,r=1,a=!1,o=0,l=Math.PI*2){super(),this.type="CylinderGeometry",this.parameters={radiusTop:e,radiusBottom:t,height:i,radialSegments:s,heightSegments:r,openEnded:a,thetaStart:o,thetaLength:l};const c=this;s=Math.floor(s),r=Math.floor(r);const h=[],u=[],d=[],f=[];let v=0;const _=[],g=i/2;let p=0;S(),a===!1&&(e>0&&y(!0),t>0&&y(!1)),this.setIndex(h),this.setAttribute("position",new hn(u,3)),this.setAttribute("normal",new hn(d,3)),this.setAttribute("uv",new hn(f,2));function S(){const w=new ee,M=new ee;let b=0;const x=(t-e)/i;for(let E=0;E<=r;E++){const C=[],D=E/r,T=D*(t-e)+e;for(let N=0;N<=s;N++){const B=N/s,R=B*l+o,F=Math.sin(R),O=Math.cos(R);M.x=T*F,M.y=-D*i+g,M.z=T*O,u.push(M.x,M.y,M.z),w.set(F,x,O).normalize(),d.push(w.x,w.y,w.z),f.push(B,1-D),C.push(v++)}_.push(C)}for(let E=0;E<s;E++)for(let C=0;C<r;C++){const D=_[C][E],T=_[C+1][E],N=_[C+1][E+1],B=_[C][E+1];(e>0||C!==0)&&(h.push(D,T,B),b+=3),(t>0||C!==r-1)&&(h.push(T,N,B),b+=3)}c.addGroup(p,b,0),p+=b}function y(w){const M=v,b=new St,x=new ee;let E=0;const C=w===!0?e:t,D=w===!0?1:-1;for(let N=1;N<=s;N++)u.push(0,g*D,0),d.push(0,D,0),f.push(.5,.5),v++;const T=v;for(let N=0;N<=s;N++){const R=N/s*l+o,F=Math.cos(R),O=Math.sin(R);x.x=C*O,x.y=g*D,x.z=C*F,u.push(x.x,x.y,x.z),d.push(0,D,0),b.x=F*.5+.5,b.y=O*.5*D+.5,f.push(b.x,b.y),v++}for(let N=0;N<s;N++){const B=M+N,R=T+N;w===!0?h.push(R,R+1,B):h.push(R+1,R,B),E+=3}c.addGroup(p,E,w===!0?1:2),p+=E}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Uh(e.radiusTop,e.radiusBottom,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}}class Fh extends Uh{constructor(e=1,t=1,i=32,s=1,r=!1,a=0,o=Math.PI*2){super(0,e,t,i,s,r,a,o),this.type="ConeGeometry",this.parameters={radius:e,height:t,radialSegments:i,heightSegments:s,openEnded:r,thetaStart:a,thetaLength:o}}static fromJSON(e){return new Fh(e.radius,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}}class Yl extends $n{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};const r=e/2,a=t/2,o=Math.floor(i),l=Math.floor(s),c=o+1,h=l+1,u=e/o,d=t/l,f=[],v=[],_=[],g=[];for(let p=0;p<h;p++){const S=p*d-a;for(let y=0;y<c;y++){const w=y*u-r;v.push(w,-S,0),_.push(0,0,1),g.push(y/o),g.push(1-p/l)}}for(let p=0;p<l;p++)for(let S=0;S<o;S++){const y=S+c*p,w=S+c*(p+1),M=S+1+c*(p+1),b=S+1+c*p;f.push(y,w,b),f.push(w,M,b)}this.setIndex(f),this.setAttribute("position",new hn(v,3)),this.setAttribute("normal",new hn(_,3)),this.setAttribute("uv",new hn(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Yl(e.width,e.height,e.widthSegments,e.heightSegments)}}class Oh extends $n{constructor(e=.5,t=1,i=32,s=1,r=0,a=Math.PI*2){super(),this.type="RingGeometry",this.parameters={innerRadius:e,outerRadius:t,thetaSegments:i,phiSegments:s,thetaStart:r,thetaLength:a},i=Math.max(3,i),s=Math.max(1,s);const o=[],l=[],c=[],h=[];let u=e;const d=(t-e)/s,f=new ee,v=new St;for(let _=0;_<=s;_++){for(let g=0;g<=i;g++){const p=r+g/i*a;f.x=u*Math.cos(p),f.y=u*Math.sin(p),l.push(f.x,f.y,f.z),c.push(0,0,1),v.x=(f.x/t+1)/2,v.y=(f.y/t+1)/2,h.push(v.x,v.y)}u+=d}for(let _=0;_<s;_++){const g=_*(i+1);for(let p=0;p<i;p++){const S=p+g,y=S,w=S+i+1,M=S+i+2,b=S+1;o.push(y,w,b),o.push(w,M,b)}}this.setIndex(o),this.setAttribute("position",new hn(l,3)),this.setAttribute("normal",new hn(c,3)),this.setAttribute("uv",new hn(h,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Oh(e.innerRadius,e.outerRadius,e.thetaSegments,e.phiSegments,e.thetaStart,e.thetaLength)}}class Bh extends $n{constructor(e=1,t=32,i=16,s=0,r=Math.PI*2,a=0,o=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:s,phiLength:r,thetaStart:a,thetaLength:o},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));const l=Math.min(a+o,Math.PI);let c=0;const h=[],u=new ee,d=new ee,f=[],v=[],_=[],g=[];for(let p=0;p<=i;p++){const S=[],y=p/i,w=a+y*o,M=e*Math.cos(w),b=Math.sqrt(e*e-M*M);let x=0;p===0&&a===0?x=.5/t:p===i&&l===Math.PI&&(x=-.5/t);for(let E=0;E<=t;E++){const C=E/t,D=s+C*r;u.x=-b*Math.cos(D),u.y=M,u.z=b*Math.sin(D),v.push(u.x,u.y,u.z),d.copy(u).normalize(),_.push(d.x,d.y,d.z),g.push(C+x,1-y),S.push(c++)}h.push(S)}for(let p=0;p<i;p++)for(let S=0;S<t;S++){const y=h[p][S+1],w=h[p][S],M=h[p+1][S],b=h[p+1][S+1];(p!==0||a>0)&&f.push(y,w,b),(p!==i-1||l<Math.PI)&&f.push(w,M,b)}this.setIndex(f),this.setAttribute("position",new hn(v,3)),this.setAttribute("normal",new hn(_,3)),this.setAttribute("uv",new hn(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Bh(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}}class US extends $n{constructor(e=null){if(super(),this.type="WireframeGeometry",this.parameters={geometry:e},e!==null){const t=[],i=new Set,s=new ee,r=new ee;if(e.index!==null){const a=e.attributes.position,o=e.index;let l=e.groups;l.length===0&&(l=[{start:0,count:o.count,materialIndex:0}]);for(let c=0,h=l.length;c<h;++c){const u=l[c],d=u.start,f=u.count;for(let v=d,_=d+f;v<_;v+=3)for(let g=0;g<3;g++){const p=o.getX(v+g),S=o.getX(v+(g+1)%3);s.fromBufferAttribute(a,p),r.fromBufferAttribute(a,S),im(s,r,i)===!0&&(t.push(s.x,s.y,s.z),t.push(r.x,r.y,r.z))}}}else{const a=e.attributes.position;for(let o=0,l=a.count/3;o<l;o++)for(let c=0;c<3;c++){const h=3*o+c,u=3*o+(c+1)%3;s.fromBufferAttribute(a,h),r.fromBufferAttribute(a,u),im(s,r,i)===!0&&(t.push(s.x,s.y,s.z),t.push(r.x,r.y,r.z))}}this.setAttribute("position",new hn(t,3))}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}}function im(n,e,t){const i=`${n.x},${n.y},${n.z}-${e.x},${e.y},${e.z}`,s=`${e.x},${e.y},${e.z}-${n.x},${n.y},${n.z}`;return t.has(i)===!0||t.has(s)===!0?!1:(t.add(i),t.add(s),!0)}function da(n){const e={};for(const t in n){e[t]={};for(const i in n[t]){const s=n[t][i];if(sm(s))s.isRenderTargetTexture?(pt("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(sm(s[0])){const r=[];for(let a=0,o=s.length;a<o;a++)r[a]=s[a].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function ai(n){const e={};for(let t=0;t<n.length;t++){const i=da(n[t]);for(const s in i)e[s]=i[s]}return e}function sm(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function FS(n){const e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function rm(n){const e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Ut.workingColorSpace}const zh={clone:da,merge:ai};var OS=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,BS=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`;class rr extends yr{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=OS,this.fragmentShader=BS,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=da(e.uniforms),this.uniformsGroups=FS(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){const t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(const s in this.uniforms){const a=this.uniforms[s].value;a&&a.isTexture?t.uniforms[s]={type:"t",value:a.toJSON(e).uuid}:a&&a.isColor?t.uniforms[s]={type:"c",value:a.getHex()}:a&&a.isVector2?t.uniforms[s]={type:"v2",value:a.toArray()}:a&&a.isVector3?t.uniforms[s]={type:"v3",value:a.toArray()}:a&&a.isVector4?t.uniforms[s]={type:"v4",value:a.toArray()}:a&&a.isMatrix3?t.uniforms[s]={type:"m3",value:a.toArray()}:a&&a.isMatrix4?t.uniforms[s]={type:"m4",value:a.toArray()}:t.uniforms[s]={value:a}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;const i={};for(const s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(const i in e.uniforms){const s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new At().setHex(s.value);break;case"v2":this.uniforms[i].value=new St().fromArray(s.value);break;case"v3":this.uniforms[i].value=new ee().fromArray(s.value);break;case"v4":this.uniforms[i].value=new sn().fromArray(s.value);break;case"m3":this.uniforms[i].value=new bt().fromArray(s.value);break;case"m4":this.uniforms[i].value=new jt().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(const i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}}class zS extends rr{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}}class kh extends yr{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new At(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new At(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=ih,this.normalScale=new St(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new js,this.combine=mu,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}}class kS extends yr{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Ux,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}}class GS extends yr{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}}class am extends Cn{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new At(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){const t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}}class HS extends am{constructor(e,t,i){super(e,i),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(Cn.DEFAULT_UP),this.updateMatrix(),this.groundColor=new At(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){const t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}}const Gh=new jt,om=new ee,lm=new ee;class VS{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new St(512,512),this.mapType=vi,this.map=null,this.mapPass=null,this.matrix=new jt,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new po,this._frameExtents=new St(1,1),this._viewportCount=1,this._viewports=[new sn(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){const t=this.camera;om.setFromMatrixPosition(e.matrixWorld),t.position.copy(om),lm.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(lm),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,i,s){Gh.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),i.setFromProjectionMatrix(Gh,e.coordinateSystem,e.reversedDepth);const r=this._frameExtents,a=s?s.z/r.x:1,o=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===no||e.reversedDepth?t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,1,0,0,0,0,1):t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,.5,.5,0,0,0,1),t.multiply(Gh)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){const e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}}const Kl=new ee,Zl=new Yr,us=new ee;class cm extends Cn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new jt,this.projectionMatrix=new jt,this.projectionMatrixInverse=new jt,this.coordinateSystem=Wi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Kl,Zl,us),us.x===1&&us.y===1&&us.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Kl,Zl,us.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(Kl,Zl,us),us.x===1&&us.y===1&&us.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Kl,Zl,us.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}}const ar=new ee,um=new St,hm=new St;class Yi extends cm{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){const t=.5*this.getFilmHeight()/e;this.fov=so*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){const e=Math.tan(io*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return so*2*Math.atan(Math.tan(io*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){ar.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(ar.x,ar.y).multiplyScalar(-e/ar.z),ar.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(ar.x,ar.y).multiplyScalar(-e/ar.z)}getViewSize(e,t){return this.getViewBounds(e,um,hm),t.subVectors(hm,um)}setViewOffset(e,t,i,s,r,a){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=this.near;let t=e*Math.tan(io*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s;const a=this.view;if(this.view!==null&&this.view.enabled){const l=a.fullWidth,c=a.fullHeight;r+=a.offsetX*s/l,t-=a.offsetY*i/c,s*=a.width/l,i*=a.height/c}const o=this.filmOffset;o!==0&&(r+=e*o/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}}class dm extends cm{constructor(e=-1,t=1,i=1,s=-1,r=.1,a=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=a,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,a){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2;let r=i-e,a=i+e,o=s+t,l=s-t;if(this.view!==null&&this.view.enabled){const c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,a=r+c*this.view.width,o-=h*this.view.offsetY,l=o-h*this.view.height}this.projectionMatrix.makeOrthographic(r,a,o,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}}class WS extends VS{constructor(){super(new dm(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}}class $S extends am{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Cn.DEFAULT_UP),this.updateMatrix(),this.target=new Cn,this.shadow=new WS}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){const t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}}class XS extends $n{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){const e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}}const fa=-90,pa=1;class Hh extends Cn{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;const s=new Yi(fa,pa,e,t);s.layers=this.layers,this.add(s);const r=new Yi(fa,pa,e,t);r.layers=this.layers,this.add(r);const a=new Yi(fa,pa,e,t);a.layers=this.layers,this.add(a);const o=new Yi(fa,pa,e,t);o.layers=this.layers,this.add(o);const l=new Yi(fa,pa,e,t);l.layers=this.layers,this.add(l);const c=new Yi(fa,pa,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){const e=this.coordinateSystem,t=this.children.concat(),[i,s,r,a,o,l]=t;for(const c of t)this.remove(c);if(e===Wi)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),a.up.set(0,0,1),a.lookAt(0,-1,0),o.up.set(0,1,0),o.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===no)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),a.up.set(0,0,-1),a.lookAt(0,-1,0),o.up.set(0,-1,0),o.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(const c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();const{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());const[r,a,o,l,c,h]=this.children,u=e.getRenderTarget(),d=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),v=e.xr.enabled;e.xr.enabled=!1;const _=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,2,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,3,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=_,e.setRenderTarget(i,5,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(u,d,f),e.xr.enabled=v,i.texture.needsPMREMUpdate=!0}}class qS extends Yi{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}}class Vh extends Bp{constructor(e,t,i=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=i}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){const t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){const t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}}const fm=new jt;class YS{constructor(e,t,i=0,s=1/0){this.ray=new Lh(e,t),this.near=i,this.far=s,this.camera=null,this.layers=new fh,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):Ft("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return fm.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(fm),this}intersectObject(e,t=!0,i=[]){return Wh(e,this,i,t),i.sort(pm),i}intersectObjects(e,t=!0,i=[]){for(let s=0,r=e.length;s<r;s++)Wh(e[s],this,i,t);return i.sort(pm),i}}function pm(n,e){return n.distance-e.distance}function Wh(n,e,t,i){let s=!0;if(n.layers.test(e.layers)&&n.raycast(e,t)===!1&&(s=!1),s===!0&&i===!0){const r=n.children;for(let a=0,o=r.length;a<o;a++)Wh(r[a],e,t,!0)}}const mm=new ee,Jl=new ee,ma=new ee,ga=new ee,$h=new ee,KS=new ee,ZS=new ee;class JS{constructor(e=new ee,t=new ee){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){mm.subVectors(e,this.start),Jl.subVectors(this.end,this.start);const i=Jl.dot(Jl);if(i===0)return 0;let r=Jl.dot(mm)/i;return t&&(r=Mt(r,0,1)),r}closestPointToPoint(e,t,i){const s=this.closestPointToPointParameter(e,t);return this.delta(i).multiplyScalar(s).add(this.start)}distanceSqToLine3(e,t=KS,i=ZS){const s=10000000000000001e-32;let r,a;const o=this.start,l=e.start,c=this.end,h=e.end;ma.subVectors(c,o),ga.subVectors(h,l),$h.subVectors(o,l);const u=ma.dot(ma),d=ga.dot(ga),f=ga.dot($h);if(u<=s&&d<=s)return t.copy(o),i.copy(l),t.distanceToSquared(i);if(u<=s)r=0,a=f/d,a=Mt(a,0,1);else{const v=ma.dot($h);if(d<=s)a=0,r=Mt(-v/u,0,1);else{const _=ma.dot(ga),g=u*d-_*_;g!==0?r=Mt((_*f-v*d)/g,0,1):r=0,a=(_*r+f)/d,a<0?(a=0,r=Mt(-v/u,0,1)):a>1&&(a=1,r=Mt((_-v)/u,0,1))}}return t.copy(o).addScaledVector(ma,r),i.copy(l).addScaledVector(ga,a),t.distanceToSquared(i)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}}function gm(n,e,t,i){const s=QS(i);switch(t){case hp:return n*e;case fp:return n*e/s.components*s.byteLength;case Mu:return n*e/s.components*s.byteLength;case xr:return n*e*2/s.components*s.byteLength;case Eu:return n*e*2/s.components*s.byteLength;case dp:return n*e*3/s.components*s.byteLength;case os:return n*e*4/s.components*s.byteLength;case Tu:return n*e*4/s.components*s.byteLength;case hl:case dl:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case fl:case pl:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Ru:case Lu:return Math.max(n,16)*Math.max(e,8)/4;case Au:case Cu:return Math.max(n,8)*Math.max(e,8)/2;case Pu:case Du:case Iu:case Uu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Nu:case ml:case Fu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Ou:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Bu:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case zu:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case ku:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case Gu:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case Hu:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case Vu:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case Wu:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case $u:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case Xu:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case qu:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case Yu:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case Ku:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case Zu:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case Ju:case Qu:case ju:return Math.ceil(n/4)*Math.ceil(e/4)*16;case eh:case th:return Math.ceil(n/4)*Math.ceil(e/4)*8;case gl:case nh:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function QS(n){switch(n){case vi:case op:return{byteLength:1,components:1};case to:case lp:case as:return{byteLength:2,components:1};case bu:case yu:return{byteLength:2,components:4};case ss:case wu:case rs:return{byteLength:4,components:1};case cp:case up:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:ou}})),typeof window<"u"&&(window.__THREE__?pt("WARNING: Multiple instances of Three.js being imported."):window.__THREE__=ou);/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function vm(){let n=null,e=!1,t=null,i=null;function s(r,a){i=n.requestAnimationFrame(s),t(r,a)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function jS(n){const e=new WeakMap;function t(o,l){const c=o.array,h=o.usage,u=c.byteLength,d=n.createBuffer();n.bindBuffer(l,d),n.bufferData(l,c,h),o.onUploadCallback();let f;if(c instanceof Float32Array)f=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=n.HALF_FLOAT;else if(c instanceof Uint16Array)o.isFloat16BufferAttribute?f=n.HALF_FLOAT:f=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=n.SHORT;else if(c instanceof Uint32Array)f=n.UNSIGNED_INT;else if(c instanceof Int32Array)f=n.INT;else if(c instanceof Int8Array)f=n.BYTE;else if(c instanceof Uint8Array)f=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:o.version,size:u}}function i(o,l,c){const h=l.array,u=l.updateRanges;if(n.bindBuffer(c,o),u.length===0)n.bufferSubData(c,0,h);else{u.sort((f,v)=>f.start-v.start);let d=0;for(let f=1;f<u.length;f++){const v=u[d],_=u[f];_.start<=v.start+v.count+1?v.count=Math.max(v.count,_.start+_.count-v.start):(++d,u[d]=_)}u.length=d+1;for(let f=0,v=u.length;f<v;f++){const _=u[f];n.bufferSubData(c,_.start*h.BYTES_PER_ELEMENT,h,_.start,_.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(o){return o.isInterleavedBufferAttribute&&(o=o.data),e.get(o)}function r(o){o.isInterleavedBufferAttribute&&(o=o.data);const l=e.get(o);l&&(n.deleteBuffer(l.buffer),e.delete(o))}function a(o,l){if(o.isInterleavedBufferAttribute&&(o=o.data),o.isGLBufferAttribute){const h=e.get(o);(!h||h.version<o.version)&&e.set(o,{buffer:o.buffer,type:o.type,bytesPerElement:o.elementSize,version:o.version});return}const c=e.get(o);if(c===void 0)e.set(o,t(o,l));else if(c.version<o.version){if(c.size!==o.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,o,l),c.version=o.version}}return{get:s,remove:r,update:a}}var ew=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,tw=`#ifdef USE_ALPHAHASH
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
#endif`,nw=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,iw=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,sw=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,rw=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,aw=`#ifdef USE_AOMAP
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
#endif`,ow=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,lw=`#ifdef USE_BATCHING
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
#endif`,cw=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,uw=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,hw=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,dw=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,fw=`#ifdef USE_IRIDESCENCE
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
#endif`,pw=`#ifdef USE_BUMPMAP
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
#endif`,mw=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,gw=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,vw=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,_w=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,xw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,Sw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,ww=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,bw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,yw=`#define PI 3.141592653589793
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
} // validated`,Mw=`vec3 transformedNormal = objectNormal;
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
#endif`,Ew=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,Tw=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,Aw=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,Rw=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,Cw="gl_FragColor = linearToOutputTexel( gl_FragColor );",Lw=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,Pw=`#ifdef USE_ENVMAP
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
#endif`,Dw=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,Nw=`#ifdef USE_ENVMAP
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
#endif`,Iw=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,Uw=`#ifdef USE_ENVMAP
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
#endif`,Fw=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,Ow=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,Bw=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,zw=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,kw=`#ifdef USE_GRADIENTMAP
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
}`,Gw=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,Hw=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,Vw=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,Ww=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,$w=`#ifdef USE_ENVMAP
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
#endif`,Xw=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,qw=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,Yw=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,Kw=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,Zw=`PhysicalMaterial material;
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
#endif`,Jw=`uniform sampler2D dfgLUT;
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
}`,Qw=`
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
#endif`,jw=`#if defined( RE_IndirectDiffuse )
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
#endif`,eb=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,tb=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,nb=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,ib=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,sb=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,rb=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,ab=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,ob=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,lb=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,cb=`#if defined( USE_POINTS_UV )
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
#endif`,ub=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,hb=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,db=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,fb=`#if defined( USE_MORPHCOLORS )
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
#endif`,pb=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,mb=`#ifdef USE_MORPHTARGETS
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
#endif`,gb=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,vb=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,_b=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,xb=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,Sb=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,wb=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,bb=`#ifdef USE_NORMALMAP
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
#endif`,yb=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,Mb=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,Eb=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,Tb=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,Ab=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,Rb=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,Cb=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,Lb=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,Pb=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,Db=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,Nb=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,Ib=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,Ub=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,Fb=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,Ob=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,Bb=`float getShadowMask() {
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
}`,zb=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,kb=`#ifdef USE_SKINNING
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
#endif`,Gb=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,Hb=`#ifdef USE_SKINNING
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
#endif`,Vb=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,Wb=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,$b=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,Xb=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,qb=`#ifdef USE_TRANSMISSION
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
#endif`,Yb=`#ifdef USE_TRANSMISSION
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
#endif`,Kb=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Zb=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Jb=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Qb=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`;const Rt={alphahash_fragment:ew,alphahash_pars_fragment:tw,alphamap_fragment:nw,alphamap_pars_fragment:iw,alphatest_fragment:sw,alphatest_pars_fragment:rw,aomap_fragment:aw,aomap_pars_fragment:ow,batching_pars_vertex:lw,batching_vertex:cw,begin_vertex:uw,beginnormal_vertex:hw,bsdfs:dw,iridescence_fragment:fw,bumpmap_pars_fragment:pw,clipping_planes_fragment:mw,clipping_planes_pars_fragment:gw,clipping_planes_pars_vertex:vw,clipping_planes_vertex:_w,color_fragment:xw,color_pars_fragment:Sw,color_pars_vertex:ww,color_vertex:bw,common:yw,defaultnormal_vertex:Mw,displacementmap_pars_vertex:Ew,displacementmap_vertex:Tw,emissivemap_fragment:Aw,emissivemap_pars_fragment:Rw,colorspace_fragment:Cw,colorspace_pars_fragment:Lw,envmap_fragment:Pw,envmap_common_pars_fragment:Dw,envmap_pars_fragment:Nw,envmap_pars_vertex:Iw,envmap_physical_pars_fragment:$w,envmap_vertex:Uw,fog_vertex:Fw,fog_pars_vertex:Ow,fog_fragment:Bw,fog_pars_fragment:zw,gradientmap_pars_fragment:kw,lightmap_pars_fragment:Gw,lights_lambert_fragment:Hw,lights_lambert_pars_fragment:Vw,lights_pars_begin:Ww,lights_toon_fragment:Xw,lights_toon_pars_fragment:qw,lights_phong_fragment:Yw,lights_phong_pars_fragment:Kw,lights_physical_fragment:Zw,lights_physical_pars_fragment:Jw,lights_fragment_begin:Qw,lights_fragment_maps:jw,lights_fragment_end:eb,lightprobes_pars_fragment:tb,logdepthbuf_fragment:nb,logdepthbuf_pars_fragment:ib,logdepthbuf_pars_vertex:sb,logdepthbuf_vertex:rb,map_fragment:ab,map_pars_fragment:ob,map_particle_fragment:lb,map_particle_pars_fragment:cb,metalnessmap_fragment:ub,metalnessmap_pars_fragment:hb,morphinstance_vertex:db,morphcolor_vertex:fb,morphnormal_vertex:pb,morphtarget_pars_vertex:mb,morphtarget_vertex:gb,normal_fragment_begin:vb,normal_fragment_maps:_b,normal_pars_fragment:xb,normal_pars_vertex:Sb,normal_vertex:wb,normalmap_pars_fragment:bb,clearcoat_normal_fragment_begin:yb,clearcoat_normal_fragment_maps:Mb,clearcoat_pars_fragment:Eb,iridescence_pars_fragment:Tb,opaque_fragment:Ab,packing:Rb,premultiplied_alpha_fragment:Cb,project_vertex:Lb,dithering_fragment:Pb,dithering_pars_fragment:Db,roughnessmap_fragment:Nb,roughnessmap_pars_fragment:Ib,shadowmap_pars_fragment:Ub,shadowmap_pars_vertex:Fb,shadowmap_vertex:Ob,shadowmask_pars_fragment:Bb,skinbase_vertex:zb,skinning_pars_vertex:kb,skinning_vertex:Gb,skinnormal_vertex:Hb,specularmap_fragment:Vb,specularmap_pars_fragment:Wb,tonemapping_fragment:$b,tonemapping_pars_fragment:Xb,transmission_fragment:qb,transmission_pars_fragment:Yb,uv_pars_fragment:Kb,uv_pars_vertex:Zb,uv_vertex:Jb,worldpos_vertex:Qb,background_vert:`varying vec2 vUv;
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
}`},He={common:{diffuse:{value:new At(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new bt},alphaMap:{value:null},alphaMapTransform:{value:new bt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new bt}},envmap:{envMap:{value:null},envMapRotation:{value:new bt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new bt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new bt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new bt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new bt},normalScale:{value:new St(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new bt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new bt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new bt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new bt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new At(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new At(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new bt},alphaTest:{value:0},uvTransform:{value:new bt}},sprite:{diffuse:{value:new At(16777215)},opacity:{value:1},center:{value:new St(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new bt},alphaMap:{value:null},alphaMapTransform:{value:new bt},alphaTest:{value:0}}},mi={basic:{uniforms:ai([He.common,He.specularmap,He.envmap,He.aomap,He.lightmap,He.fog]),vertexShader:Rt.meshbasic_vert,fragmentShader:Rt.meshbasic_frag},lambert:{uniforms:ai([He.common,He.specularmap,He.envmap,He.aomap,He.lightmap,He.emissivemap,He.bumpmap,He.normalmap,He.displacementmap,He.fog,He.lights,{emissive:{value:new At(0)},envMapIntensity:{value:1}}]),vertexShader:Rt.meshlambert_vert,fragmentShader:Rt.meshlambert_frag},phong:{uniforms:ai([He.common,He.specularmap,He.envmap,He.aomap,He.lightmap,He.emissivemap,He.bumpmap,He.normalmap,He.displacementmap,He.fog,He.lights,{emissive:{value:new At(0)},specular:{value:new At(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Rt.meshphong_vert,fragmentShader:Rt.meshphong_frag},standard:{uniforms:ai([He.common,He.envmap,He.aomap,He.lightmap,He.emissivemap,He.bumpmap,He.normalmap,He.displacementmap,He.roughnessmap,He.metalnessmap,He.fog,He.lights,{emissive:{value:new At(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Rt.meshphysical_vert,fragmentShader:Rt.meshphysical_frag},toon:{uniforms:ai([He.common,He.aomap,He.lightmap,He.emissivemap,He.bumpmap,He.normalmap,He.displacementmap,He.gradientmap,He.fog,He.lights,{emissive:{value:new At(0)}}]),vertexShader:Rt.meshtoon_vert,fragmentShader:Rt.meshtoon_frag},matcap:{uniforms:ai([He.common,He.bumpmap,He.normalmap,He.displacementmap,He.fog,{matcap:{value:null}}]),vertexShader:Rt.meshmatcap_vert,fragmentShader:Rt.meshmatcap_frag},points:{uniforms:ai([He.points,He.fog]),vertexShader:Rt.points_vert,fragmentShader:Rt.points_frag},dashed:{uniforms:ai([He.common,He.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Rt.linedashed_vert,fragmentShader:Rt.linedashed_frag},depth:{uniforms:ai([He.common,He.displacementmap]),vertexShader:Rt.depth_vert,fragmentShader:Rt.depth_frag},normal:{uniforms:ai([He.common,He.bumpmap,He.normalmap,He.displacementmap,{opacity:{value:1}}]),vertexShader:Rt.meshnormal_vert,fragmentShader:Rt.meshnormal_frag},sprite:{uniforms:ai([He.sprite,He.fog]),vertexShader:Rt.sprite_vert,fragmentShader:Rt.sprite_frag},background:{uniforms:{uvTransform:{value:new bt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Rt.background_vert,fragmentShader:Rt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new bt}},vertexShader:Rt.backgroundCube_vert,fragmentShader:Rt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Rt.cube_vert,fragmentShader:Rt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Rt.equirect_vert,fragmentShader:Rt.equirect_frag},distance:{uniforms:ai([He.common,He.displacementmap,{referencePosition:{value:new ee},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Rt.distance_vert,fragmentShader:Rt.distance_frag},shadow:{uniforms:ai([He.lights,He.fog,{color:{value:new At(0)},opacity:{value:1}}]),vertexShader:Rt.shadow_vert,fragmentShader:Rt.shadow_frag}};mi.physical={uniforms:ai([mi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new bt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new bt},clearcoatNormalScale:{value:new St(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new bt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new bt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new bt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new bt},sheen:{value:0},sheenColor:{value:new At(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new bt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new bt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new bt},transmissionSamplerSize:{value:new St},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new bt},attenuationDistance:{value:0},attenuationColor:{value:new At(0)},specularColor:{value:new At(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new bt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new bt},anisotropyVector:{value:new St},anisotropyMap:{value:null},anisotropyMapTransform:{value:new bt}}]),vertexShader:Rt.meshphysical_vert,fragmentShader:Rt.meshphysical_frag};const Ql={r:0,b:0,g:0},jb=new jt,_m=new bt;_m.set(-1,0,0,0,1,0,0,0,1);function ey(n,e,t,i,s,r){const a=new At(0);let o=s===!0?0:1,l,c,h=null,u=0,d=null;function f(S){let y=S.isScene===!0?S.background:null;if(y&&y.isTexture){const w=S.backgroundBlurriness>0;y=e.get(y,w)}return y}function v(S){let y=!1;const w=f(S);w===null?g(a,o):w&&w.isColor&&(g(w,1),y=!0);const M=n.xr.getEnvironmentBlendMode();M==="additive"?t.buffers.color.setClear(0,0,0,1,r):M==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||y)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function _(S,y){const w=f(y);w&&w.isCubeTexture?(c===void 0&&(c=new Ui(new go(1,1,1),new rr({name:"BackgroundCubeMaterial",uniforms:da(mi.backgroundCube.uniforms),vertexShader:mi.backgroundCube.vertexShader,fragmentShader:mi.backgroundCube.fragmentShader,side:pi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(M,b,x){this.matrixWorld.copyPosition(x.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=w,c.material.uniforms.backgroundBlurriness.value=y.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=y.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(jb.makeRotationFromEuler(y.backgroundRotation)).transpose(),w.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(_m),c.material.toneMapped=Ut.getTransfer(w.colorSpace)!==$t,(h!==w||u!==w.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,h=w,u=w.version,d=n.toneMapping),c.layers.enableAll(),S.unshift(c,c.geometry,c.material,0,0,null)):w&&w.isTexture&&(l===void 0&&(l=new Ui(new Yl(2,2),new rr({name:"BackgroundMaterial",uniforms:da(mi.background.uniforms),vertexShader:mi.background.vertexShader,fragmentShader:mi.background.fragmentShader,side:_r,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=w,l.material.uniforms.backgroundIntensity.value=y.backgroundIntensity,l.material.toneMapped=Ut.getTransfer(w.colorSpace)!==$t,w.matrixAutoUpdate===!0&&w.updateMatrix(),l.material.uniforms.uvTransform.value.copy(w.matrix),(h!==w||u!==w.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,h=w,u=w.version,d=n.toneMapping),l.layers.enableAll(),S.unshift(l,l.geometry,l.material,0,0,null))}function g(S,y){S.getRGB(Ql,rm(n)),t.buffers.color.setClear(Ql.r,Ql.g,Ql.b,y,r)}function p(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return a},setClearColor:function(S,y=1){a.set(S),o=y,g(a,o)},getClearAlpha:function(){return o},setClearAlpha:function(S){o=S,g(a,o)},render:v,addToRenderList:_,dispose:p}}function ty(n,e){const t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=d(null);let r=s,a=!1;function o(T,N,B,R,F){let O=!1;const L=u(T,R,B,N);r!==L&&(r=L,c(r.object)),O=f(T,R,B,F),O&&v(T,R,B,F),F!==null&&e.update(F,n.ELEMENT_ARRAY_BUFFER),(O||a)&&(a=!1,w(T,N,B,R),F!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(F).buffer))}function l(){return n.createVertexArray()}function c(T){return n.bindVertexArray(T)}function h(T){return n.deleteVertexArray(T)}function u(T,N,B,R){const F=R.wireframe===!0;let O=i[N.id];O===void 0&&(O={},i[N.id]=O);const L=T.isInstancedMesh===!0?T.id:0;let H=O[L];H===void 0&&(H={},O[L]=H);let W=H[B.id];W===void 0&&(W={},H[B.id]=W);let Y=W[F];return Y===void 0&&(Y=d(l()),W[F]=Y),Y}function d(T){const N=[],B=[],R=[];for(let F=0;F<t;F++)N[F]=0,B[F]=0,R[F]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:N,enabledAttributes:B,attributeDivisors:R,object:T,attributes:{},index:null}}function f(T,N,B,R){const F=r.attributes,O=N.attributes;let L=0;const H=B.getAttributes();for(const W in H)if(H[W].location>=0){const Z=F[W];let ne=O[W];if(ne===void 0&&(W==="instanceMatrix"&&T.instanceMatrix&&(ne=T.instanceMatrix),W==="instanceColor"&&T.instanceColor&&(ne=T.instanceColor)),Z===void 0||Z.attribute!==ne||ne&&Z.data!==ne.data)return!0;L++}return r.attributesNum!==L||r.index!==R}function v(T,N,B,R){const F={},O=N.attributes;let L=0;const H=B.getAttributes();for(const W in H)if(H[W].location>=0){let Z=O[W];Z===void 0&&(W==="instanceMatrix"&&T.instanceMatrix&&(Z=T.instanceMatrix),W==="instanceColor"&&T.instanceColor&&(Z=T.instanceColor));const ne={};ne.attribute=Z,Z&&Z.data&&(ne.data=Z.data),F[W]=ne,L++}r.attributes=F,r.attributesNum=L,r.index=R}function _(){const T=r.newAttributes;for(let N=0,B=T.length;N<B;N++)T[N]=0}function g(T){p(T,0)}function p(T,N){const B=r.newAttributes,R=r.enabledAttributes,F=r.attributeDivisors;B[T]=1,R[T]===0&&(n.enableVertexAttribArray(T),R[T]=1),F[T]!==N&&(n.vertexAttribDivisor(T,N),F[T]=N)}function S(){const T=r.newAttributes,N=r.enabledAttributes;for(let B=0,R=N.length;B<R;B++)N[B]!==T[B]&&(n.disableVertexAttribArray(B),N[B]=0)}function y(T,N,B,R,F,O,L){L===!0?n.vertexAttribIPointer(T,N,B,F,O):n.vertexAttribPointer(T,N,B,R,F,O)}function w(T,N,B,R){_();const F=R.attributes,O=B.getAttributes(),L=N.defaultAttributeValues;for(const H in O){const W=O[H];if(W.location>=0){let Y=F[H];if(Y===void 0&&(H==="instanceMatrix"&&T.instanceMatrix&&(Y=T.instanceMatrix),H==="instanceColor"&&T.instanceColor&&(Y=T.instanceColor)),Y!==void 0){const Z=Y.normalized,ne=Y.itemSize,G=e.get(Y);if(G===void 0)continue;const X=G.buffer,ie=G.type,$=G.bytesPerElement,Q=ie===n.INT||ie===n.UNSIGNED_INT||Y.gpuType===wu;if(Y.isInterleavedBufferAttribute){const ae=Y.data,oe=ae.isInterleavedBuffer===!0?ae.stride:ae.itemSize,de=Y.offset;if(ae.isInstancedInterleavedBuffer||ae.isInstancedBufferAttribute){for(let he=0;he<W.locationSize;he++)p(W.location+he,ae.meshPerAttribute);T.isInstancedMesh!==!0&&R._maxInstanceCount===void 0&&(R._maxInstanceCount=ae.meshPerAttribute*ae.count)}else for(let he=0;he<W.locationSize;he++)g(W.location+he);n.bindBuffer(n.ARRAY_BUFFER,X);for(let he=0;he<W.locationSize;he++)y(W.location+he,ne/W.locationSize,ie,Z,oe*$,(de+ne/W.locationSize*he)*$,Q)}else{if(Y.isInstancedBufferAttribute){for(let ae=0;ae<W.locationSize;ae++)p(W.location+ae,Y.meshPerAttribute);T.isInstancedMesh!==!0&&R._maxInstanceCount===void 0&&(R._maxInstanceCount=Y.meshPerAttribute*Y.count)}else for(let ae=0;ae<W.locationSize;ae++)g(W.location+ae);n.bindBuffer(n.ARRAY_BUFFER,X);for(let ae=0;ae<W.locationSize;ae++)y(W.location+ae,ne/W.locationSize,ie,Z,ne*$,ne/W.locationSize*ae*$,Q)}}else if(L!==void 0){const Z=L[H];if(Z!==void 0)switch(Z.length){case 2:n.vertexAttrib2fv(W.location,Z);break;case 3:n.vertexAttrib3fv(W.location,Z);break;case 4:n.vertexAttrib4fv(W.location,Z);break;default:n.vertexAttrib1fv(W.location,Z)}}}}S()}function M(){C();for(const T in i){const N=i[T];for(const B in N){const R=N[B];for(const F in R){const O=R[F];for(const L in O)h(O[L].object),delete O[L];delete R[F]}}delete i[T]}}function b(T){if(i[T.id]===void 0)return;const N=i[T.id];for(const B in N){const R=N[B];for(const F in R){const O=R[F];for(const L in O)h(O[L].object),delete O[L];delete R[F]}}delete i[T.id]}function x(T){for(const N in i){const B=i[N];for(const R in B){const F=B[R];if(F[T.id]===void 0)continue;const O=F[T.id];for(const L in O)h(O[L].object),delete O[L];delete F[T.id]}}}function E(T){for(const N in i){const B=i[N],R=T.isInstancedMesh===!0?T.id:0,F=B[R];if(F!==void 0){for(const O in F){const L=F[O];for(const H in L)h(L[H].object),delete L[H];delete F[O]}delete B[R],Object.keys(B).length===0&&delete i[N]}}}function C(){D(),a=!0,r!==s&&(r=s,c(r.object))}function D(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:o,reset:C,resetDefaultState:D,dispose:M,releaseStatesOfGeometry:b,releaseStatesOfObject:E,releaseStatesOfProgram:x,initAttributes:_,enableAttribute:g,disableUnusedAttributes:S}}function ny(n,e,t){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function a(l,c,h){h!==0&&(n.drawArraysInstanced(i,l,c,h),t.update(c,i,h))}function o(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,h);let d=0;for(let f=0;f<h;f++)d+=c[f];t.update(d,i,1)}this.setMode=s,this.render=r,this.renderInstances=a,this.renderMultiDraw=o}function iy(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){const x=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(x.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function a(x){return!(x!==os&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function o(x){const E=x===as&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(x!==vi&&x!==rs&&!E&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(x){if(x==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";x="mediump"}return x==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp";const h=l(c);h!==c&&(pt("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);const u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&pt("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&pt("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");const f=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),v=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),_=n.getParameter(n.MAX_TEXTURE_SIZE),g=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),p=n.getParameter(n.MAX_VERTEX_ATTRIBS),S=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),y=n.getParameter(n.MAX_VARYING_VECTORS),w=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),M=n.getParameter(n.MAX_SAMPLES),b=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:a,textureTypeReadable:o,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:u,maxTextures:f,maxVertexTextures:v,maxTextureSize:_,maxCubemapSize:g,maxAttributes:p,maxVertexUniforms:S,maxVaryings:y,maxFragmentUniforms:w,maxSamples:M,samples:b}}function sy(n){const e=this;let t=null,i=0,s=!1,r=!1;const a=new sr,o=new bt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,d){const f=u.length!==0||d||i!==0||s;return s=d,i=u.length,f},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,d){t=h(u,d,0)},this.setState=function(u,d,f){const v=u.clippingPlanes,_=u.clipIntersection,g=u.clipShadows,p=n.get(u);if(!s||v===null||v.length===0||r&&!g)r?h(null):c();else{const S=r?0:i,y=S*4;let w=p.clippingState||null;l.value=w,w=h(v,d,y,f);for(let M=0;M!==y;++M)w[M]=t[M];p.clippingState=w,this.numIntersection=_?this.numPlanes:0,this.numPlanes+=S}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function h(u,d,f,v){const _=u!==null?u.length:0;let g=null;if(_!==0){if(g=l.value,v!==!0||g===null){const p=f+_*4,S=d.matrixWorldInverse;o.getNormalMatrix(S),(g===null||g.length<p)&&(g=new Float32Array(p));for(let y=0,w=f;y!==_;++y,w+=4)a.copy(u[y]).applyMatrix4(S,o),a.normal.toArray(g,w),g[w+3]=a.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=_,e.numIntersection=0,g}}class Xh extends ls{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;const i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new em(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;const i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new go(5,5,5),r=new rr({name:"CubemapFromEquirect",uniforms:da(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:pi,blending:Wr});r.uniforms.tEquirect.value=t;const a=new Ui(s,r),o=t.minFilter;return t.minFilter===qs&&(t.minFilter=si),new Hh(1,10,this).update(e,a),t.minFilter=o,a.geometry.dispose(),a.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){const r=e.getRenderTarget();for(let a=0;a<6;a++)e.setRenderTarget(this,a),e.clear(t,i,s);e.setRenderTarget(r)}}const xm=256,ry=3,ay=20,Sm=256,wm=16,oy=3,ly=new ee,cy=new At;class jl{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Hh(1,10,null),this._boxMesh=new Ui(new go(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){const{size:a=256,position:o=ly}=r,l=this._renderer;this._setSize(a);const c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);const u=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,v=l.autoClearStencil,_=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,_===null&&(e.background=l.getClearColor(cy));const g=new Hh(i,s,h);return g.position.copy(o),g.update(l,e),l.autoClear=u,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=v,e.background=_,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Mm(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=ym(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(xm,bp(e))}_fromTexture(e,t){e.mapping===Xr||e.mapping===eo?this._setSize(e.image.length===0?xm:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);const i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){const e=this._cubeSize,t=bm(e,!1,!1),i=Math.log2(e)-ry;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){const t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=bm(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){const s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;const a=e.width>>t;e.viewport.set(0,0,a,a),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Xr||e.mapping===eo?(this._cubemapMaterial===null&&(this._cubemapMaterial=Mm()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=ym()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=uy(),this._integrationMaterial=hy());const t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;const r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/wm);for(let a=0;a<=i;a++){const o=jl.lodToRoughness(a,i);if(a>i-oy)r.roughness.value=o,this._renderCube(e,a,this._integrationMaterial);else{const l=o>0?Math.log2(t)+.5*Math.log2(6/(Sm*Math.pow(o,4)))+.5:0;s.roughness.value=o,s.lodBias.value=l,this._renderCube(e,a,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=dy());const i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}}function bm(n,e,t){return new Xh(n,{minFilter:qs,generateMipmaps:e,type:as,colorSpace:vl,depthBuffer:t})}function vo(n,e,t){return new rr({name:n,uniforms:e,vertexShader:Rt.cube_vert,fragmentShader:t,side:pi,blending:Wr,depthTest:!1,depthWrite:!1})}function uy(){return vo("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Sm}u

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
	`)}function hy(){return vo("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:wm}},`

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
	`)}function dy(){return vo("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${ay}
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
	`)}function ym(){return vo("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Mm(){return vo("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function fy(n){let e=new WeakMap,t=new WeakMap,i=null;function s(d,f=!1){return d==null?null:f?a(d):r(d)}function r(d){if(d&&d.isTexture){const f=d.mapping;if(f===gu||f===vu)if(e.has(d)){const v=e.get(d).texture;return o(v,d.mapping)}else{const v=d.image;if(v&&v.height>0){const _=new Xh(v.height);return _.fromEquirectangularTexture(n,d),e.set(d,_),d.addEventListener("dispose",c),o(_.texture,d.mapping)}else return null}}return d}function a(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){const f=d.mapping,v=f===gu||f===vu,_=f===Xr||f===eo;if(v||_){let g=t.get(d);const p=g!==void 0?g.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==p)return i===null&&(i=new jl(n)),g=v?i.fromEquirectangular(d,g):i.fromCubemap(d,g),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),g.texture;if(g!==void 0)return g.texture;{const S=d.image;return v&&S&&S.height>0||_&&S&&l(S)?(i===null&&(i=new jl(n)),g=v?i.fromEquirectangular(d):i.fromCubemap(d),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),d.addEventListener("dispose",h),g.texture):null}}}return d}function o(d,f){return f===gu?d.mapping=Xr:f===vu&&(d.mapping=eo),d}function l(d){let f=0;const v=6;for(let _=0;_<v;_++)d[_]!==void 0&&f++;return f===v}function c(d){const f=d.target;f.removeEventListener("dispose",c);const v=e.get(f);v!==void 0&&(e.delete(f),v.dispose())}function h(d){const f=d.target;f.removeEventListener("dispose",h);const v=t.get(f);v!==void 0&&(t.delete(f),v.dispose())}function u(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:u}}function py(n){const e={};function t(i){if(e[i]!==void 0)return e[i];const s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){const s=t(i);return s===null&&wl("WebGLRenderer: "+i+" extension not supported."),s}}}function my(n,e,t,i){const s={},r=new WeakMap,a=new FinalizationRegistry(v=>delete s[v]);function o(v){l(v.target)}function l(v){v.index!==null&&e.remove(v.index);for(const g in v.attributes)e.remove(v.attributes[g]);v.removeEventListener("dispose",o),delete s[v.id],a.unregister(v);const _=r.get(v);_&&(e.remove(_),r.delete(v)),i.releaseStatesOfGeometry(v),v.isInstancedBufferGeometry===!0&&delete v._maxInstanceCount,t.memory.geometries--}function c(v,_){return s[_.id]!==void 0||(_.addEventListener("dispose",o),s[_.id]=new WeakRef(_),a.register(_,_.id,_),t.memory.geometries++),_}function h(v){const _=v.attributes;for(const g in _)e.update(_[g],n.ARRAY_BUFFER)}function u(v){const _=v.index,g=v.attributes.position;let p=0;if(g===void 0)return;const S=_!==null?_.array.length:g.array.length/3-1,y=g.count>=65535?Op:Fp,w=new y(Math.ceil(S/3)*6,1),M=w.array;if(_!==null){const x=_.array;p=_.version;for(let E=0,C=0;E<S;E+=3){const D=x[E+0],T=x[E+1],N=x[E+2];M[C++]=D,M[C++]=T,M[C++]=T,M[C++]=N,M[C++]=N,M[C++]=D}}else{p=g.version;for(let x=0,E=0;x<S;x+=3){const C=x+0,D=x+1,T=x+2;M[E++]=C,M[E++]=D,M[E++]=D,M[E++]=T,M[E++]=T,M[E++]=C}}w.version=p;const b=r.get(v);b&&e.remove(b),r.set(v,w)}function d(v){const _=r.get(v);if(_){const g=v.index;g!==null&&_.version<g.version&&u(v)}else u(v);return r.get(v)}function f(){for(const v in s){const _=s[v].deref();_!==void 0&&l(_)}}return{get:c,update:h,getWireframeAttribute:d,dispose:f}}function gy(n,e,t){let i;function s(u){i=u}let r,a;function o(u){r=u.type,a=u.bytesPerElement}function l(u,d){n.drawElements(i,d,r,u*a),t.update(d,i,1)}function c(u,d,f){f!==0&&(n.drawElementsInstanced(i,d,r,u*a,f),t.update(d,i,f))}function h(u,d,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,r,u,0,f);let _=0;for(let g=0;g<f;g++)_+=d[g];t.update(_,i,1)}this.setMode=s,this.setIndex=o,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function vy(n){const e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,a,o){switch(t.calls++,a){case n.TRIANGLES:t.triangles+=o*(r/3);break;case n.LINES:t.lines+=o*(r/2);break;case n.LINE_STRIP:t.lines+=o*(r-1);break;case n.LINE_LOOP:t.lines+=o*r;break;case n.POINTS:t.points+=o*r;break;default:Ft("WebGLInfo: Unknown draw mode:",a);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function _y(n,e,t){const i=new WeakMap,s=new sn;function r(a,o,l){const c=a.morphTargetInfluences,h=o.morphAttributes.position||o.morphAttributes.normal||o.morphAttributes.color,u=h!==void 0?h.length:0;let d=i.get(o);if(d===void 0||d.count!==u){let C=function(){x.dispose(),i.delete(o),o.removeEventListener("dispose",C)};d!==void 0&&d.texture.dispose();const f=o.morphAttributes.position!==void 0,v=o.morphAttributes.normal!==void 0,_=o.morphAttributes.color!==void 0,g=o.morphAttributes.position||[],p=o.morphAttributes.normal||[],S=o.morphAttributes.color||[];let y=0;f===!0&&(y=1),v===!0&&(y=2),_===!0&&(y=3);let w=o.attributes.position.count*y,M=1;w>e.maxTextureSize&&(M=Math.ceil(w/e.maxTextureSize),w=e.maxTextureSize);const b=new Float32Array(w*M*4*u),x=new Tp(b,w,M,u);x.type=rs,x.needsUpdate=!0;const E=y*4;for(let D=0;D<u;D++){const T=g[D],N=p[D],B=S[D],R=w*M*4*D;for(let F=0;F<T.count;F++){const O=F*E;f===!0&&(s.fromBufferAttribute(T,F),b[R+O+0]=s.x,b[R+O+1]=s.y,b[R+O+2]=s.z,b[R+O+3]=0),v===!0&&(s.fromBufferAttribute(N,F),b[R+O+4]=s.x,b[R+O+5]=s.y,b[R+O+6]=s.z,b[R+O+7]=0),_===!0&&(s.fromBufferAttribute(B,F),b[R+O+8]=s.x,b[R+O+9]=s.y,b[R+O+10]=s.z,b[R+O+11]=B.itemSize===4?s.w:1)}}d={count:u,texture:x,size:new St(w,M)},i.set(o,d),o.addEventListener("dispose",C)}if(a.isInstancedMesh===!0&&a.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",a.morphTexture,t);else{let f=0;for(let _=0;_<c.length;_++)f+=c[_];const v=o.morphTargetsRelative?1:1-f;l.getUniforms().setValue(n,"morphTargetBaseInfluence",v),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:r}}function xy(n,e,t,i,s){let r=new WeakMap;function a(c){const h=s.render.frame,u=c.geometry,d=e.get(c,u);if(r.get(d)!==h&&(e.update(d),r.set(d,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==h&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,h))),c.isSkinnedMesh){const f=c.skeleton;r.get(f)!==h&&(f.update(),r.set(f,h))}return d}function o(){r=new WeakMap}function l(c){const h=c.target;h.removeEventListener("dispose",l),i.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:a,dispose:o}}const Sy={[jf]:"LINEAR_TONE_MAPPING",[ep]:"REINHARD_TONE_MAPPING",[tp]:"CINEON_TONE_MAPPING",[np]:"ACES_FILMIC_TONE_MAPPING",[sp]:"AGX_TONE_MAPPING",[rp]:"NEUTRAL_TONE_MAPPING",[ip]:"CUSTOM_TONE_MAPPING"};function wy(n,e,t,i,s,r){const a=new ls(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1});let o=null,l=null,c=null;const h=new $n;h.setAttribute("position",new hn([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new hn([0,2,0,0,2,0],2));const u=new zS({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new Ui(h,u),f=new dm(-1,1,1,-1,0,1);let v=null,_=null,g=!1,p,S=null,y=[],w=!1;this.setSize=function(M,b){a.setSize(M,b),o!==null&&o.setSize(M,b),l!==null&&l.setSize(M,b);for(let x=0;x<y.length;x++){const E=y[x];E.setSize&&E.setSize(M,b)}},this.setEffects=function(M){y=M,w=y.length>0&&y[0].isRenderPass===!0;const b=a.width,x=a.height;y.length>0&&o===null&&(o=new ls(b,x,{type:as,depthBuffer:!1,stencilBuffer:!1}),l=new ls(b,x,{type:as,depthBuffer:!1,stencilBuffer:!1}));const E=s===!0&&y.some(C=>C.needsDepthTexture===!0);E!==(a.depthTexture!==null)&&(E===!0&&c===null&&(c=new ha(b,x),r===!0&&(c.format=Ks,c.type=qr)),a.dispose(),a.depthTexture=E?c:null,a.resolveDepthBuffer=E,a.storeMultisampledDepthBuffer=E);for(let C=0;C<y.length;C++){const D=y[C];D.setSize&&D.setSize(b,x),E&&D.needsDepthTexture===!0&&D.setDepthTexture&&D.setDepthTexture(c)}},this.begin=function(M,b){if(g||M.toneMapping===As&&y.length===0)return!1;if(S=b,b!==null){const x=b.width,E=b.height;(a.width!==x||a.height!==E)&&this.setSize(x,E)}return w===!1&&M.setRenderTarget(a),p=M.toneMapping,M.toneMapping=As,!0},this.hasRenderPass=function(){return w},this.end=function(M,b){M.toneMapping=p,g=!0;let x=a,E=o;for(let C=0;C<y.length;C++){const D=y[C];D.enabled!==!1&&(D.render(M,E,x,b),D.needsSwap!==!1&&(x=E,E=E===o?l:o))}if(v!==M.outputColorSpace||_!==M.toneMapping){v=M.outputColorSpace,_=M.toneMapping,u.defines={},Ut.getTransfer(v)===$t&&(u.defines.SRGB_TRANSFER="");const C=Sy[_];C&&(u.defines[C]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=x.texture,M.setRenderTarget(S),M.render(d,f),S=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){a.dispose(),o!==null&&o.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}const Em=new Qn,Tm=new ha(1,1),Am=new tm(1),Rm=new Tp,Cm=new pS,Lm=new em,Pm=[],Dm=[],Nm=new Float32Array(16),Im=new Float32Array(9),Um=new Float32Array(4);function va(n,e,t){const i=n[0];if(i<=0||i>0)return n;const s=e*t;let r=Pm[s];if(r===void 0&&(r=new Float32Array(s),Pm[s]=r),e!==0){i.toArray(r,0);for(let a=1,o=0;a!==e;++a)o+=t,n[a].toArray(r,o)}return r}function Ln(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function Pn(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function ec(n,e){let t=Dm[e];t===void 0&&(t=new Int32Array(e),Dm[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function by(n,e){const t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function yy(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Ln(t,e))return;n.uniform2fv(this.addr,e),Pn(t,e)}}function My(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Ln(t,e))return;n.uniform3fv(this.addr,e),Pn(t,e)}}function Ey(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Ln(t,e))return;n.uniform4fv(this.addr,e),Pn(t,e)}}function Ty(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(Ln(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),Pn(t,e)}else{if(Ln(t,i))return;Um.set(i),n.uniformMatrix2fv(this.addr,!1,Um),Pn(t,i)}}function Ay(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(Ln(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),Pn(t,e)}else{if(Ln(t,i))return;Im.set(i),n.uniformMatrix3fv(this.addr,!1,Im),Pn(t,i)}}function Ry(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(Ln(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),Pn(t,e)}else{if(Ln(t,i))return;Nm.set(i),n.uniformMatrix4fv(this.addr,!1,Nm),Pn(t,i)}}function Cy(n,e){const t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function Ly(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Ln(t,e))return;n.uniform2iv(this.addr,e),Pn(t,e)}}function Py(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Ln(t,e))return;n.uniform3iv(this.addr,e),Pn(t,e)}}function Dy(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Ln(t,e))return;n.uniform4iv(this.addr,e),Pn(t,e)}}function Ny(n,e){const t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function Iy(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Ln(t,e))return;n.uniform2uiv(this.addr,e),Pn(t,e)}}function Uy(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Ln(t,e))return;n.uniform3uiv(this.addr,e),Pn(t,e)}}function Fy(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Ln(t,e))return;n.uniform4uiv(this.addr,e),Pn(t,e)}}function tc(n){return n.version===0&&(n.compareFunction=gp,n.needsUpdate=!0),n}function Oy(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=tc(Tm):r=Em,t.setTexture2D(e||r,s)}function By(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||Cm,s)}function zy(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=tc(Am):r=Lm,t.setTextureCube(e||r,s)}function ky(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||Rm,s)}function Gy(n){switch(n){case 5126:return by;case 35664:return yy;case 35665:return My;case 35666:return Ey;case 35674:return Ty;case 35675:return Ay;case 35676:return Ry;case 5124:case 35670:return Cy;case 35667:case 35671:return Ly;case 35668:case 35672:return Py;case 35669:case 35673:return Dy;case 5125:return Ny;case 36294:return Iy;case 36295:return Uy;case 36296:return Fy;case 35678:case 36198:case 36298:case 36306:case 35682:return Oy;case 35679:case 36299:case 36307:return By;case 35680:case 36300:case 36308:case 36293:return zy;case 36289:case 36303:case 36311:case 36292:return ky}}function Hy(n,e){n.uniform1fv(this.addr,e)}function Vy(n,e){const t=va(e,this.size,2);n.uniform2fv(this.addr,t)}function Wy(n,e){const t=va(e,this.size,3);n.uniform3fv(this.addr,t)}function $y(n,e){const t=va(e,this.size,4);n.uniform4fv(this.addr,t)}function Xy(n,e){const t=va(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function qy(n,e){const t=va(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function Yy(n,e){const t=va(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function Ky(n,e){n.uniform1iv(this.addr,e)}function Zy(n,e){n.uniform2iv(this.addr,e)}function Jy(n,e){n.uniform3iv(this.addr,e)}function Qy(n,e){n.uniform4iv(this.addr,e)}function jy(n,e){n.uniform1uiv(this.addr,e)}function eM(n,e){n.uniform2uiv(this.addr,e)}function tM(n,e){n.uniform3uiv(this.addr,e)}function nM(n,e){n.uniform4uiv(this.addr,e)}function iM(n,e,t){const i=this.cache,s=e.length,r=ec(t,s);Ln(i,r)||(n.uniform1iv(this.addr,r),Pn(i,r));let a;this.type===n.SAMPLER_2D_SHADOW?a=tc(Tm):a=Em;for(let o=0;o!==s;++o)t.setTexture2D(e[o]||a,r[o])}function sM(n,e,t){const i=this.cache,s=e.length,r=ec(t,s);Ln(i,r)||(n.uniform1iv(this.addr,r),Pn(i,r));for(let a=0;a!==s;++a)t.setTexture3D(e[a]||Cm,r[a])}function rM(n,e,t){const i=this.cache,s=e.length,r=ec(t,s);Ln(i,r)||(n.uniform1iv(this.addr,r),Pn(i,r));let a;this.type===n.SAMPLER_CUBE_SHADOW?a=tc(Am):a=Lm;for(let o=0;o!==s;++o)t.setTextureCube(e[o]||a,r[o])}function aM(n,e,t){const i=this.cache,s=e.length,r=ec(t,s);Ln(i,r)||(n.uniform1iv(this.addr,r),Pn(i,r));for(let a=0;a!==s;++a)t.setTexture2DArray(e[a]||Rm,r[a])}function oM(n){switch(n){case 5126:return Hy;case 35664:return Vy;case 35665:return Wy;case 35666:return $y;case 35674:return Xy;case 35675:return qy;case 35676:return Yy;case 5124:case 35670:return Ky;case 35667:case 35671:return Zy;case 35668:case 35672:return Jy;case 35669:case 35673:return Qy;case 5125:return jy;case 36294:return eM;case 36295:return tM;case 36296:return nM;case 35678:case 36198:case 36298:case 36306:case 35682:return iM;case 35679:case 36299:case 36307:return sM;case 35680:case 36300:case 36308:case 36293:return rM;case 36289:case 36303:case 36311:case 36292:return aM}}class lM{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=Gy(t.type)}}class cM{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=oM(t.type)}}class uM{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){const s=this.seq;for(let r=0,a=s.length;r!==a;++r){const o=s[r];o.setValue(e,t[o.id],i)}}}const qh=/(\w+)(\])?(\[|\.)?/g;function Fm(n,e){n.seq.push(e),n.map[e.id]=e}function hM(n,e,t){const i=n.name,s=i.length;for(qh.lastIndex=0;;){const r=qh.exec(i),a=qh.lastIndex;let o=r[1];const l=r[2]==="]",c=r[3];if(l&&(o=o|0),c===void 0||c==="["&&a+2===s){Fm(t,c===void 0?new lM(o,n,e):new cM(o,n,e));break}else{let u=t.map[o];u===void 0&&(u=new uM(o),Fm(t,u)),t=u}}}class nc{constructor(e,t){this.seq=[],this.map={};const i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let a=0;a<i;++a){const o=e.getActiveUniform(t,a),l=e.getUniformLocation(t,o.name);hM(o,l,this)}const s=[],r=[];for(const a of this.seq)a.type===e.SAMPLER_2D_SHADOW||a.type===e.SAMPLER_CUBE_SHADOW||a.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(a):r.push(a);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){const r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){const s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,a=t.length;r!==a;++r){const o=t[r],l=i[o.id];l.needsUpdate!==!1&&o.setValue(e,l.value,s)}}static seqWithValue(e,t){const i=[];for(let s=0,r=e.length;s!==r;++s){const a=e[s];a.id in t&&i.push(a)}return i}}function Om(n,e,t){const i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}const dM=37297;let fM=0;function pM(n,e){const t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let a=s;a<r;a++){const o=a+1;i.push(`${o===e?">":" "} ${o}: ${t[a]}`)}return i.join(`
`)}const Bm=new bt;function mM(n){Ut._getMatrix(Bm,Ut.workingColorSpace,n);const e=`mat3( ${Bm.elements.map(t=>t.toFixed(4))} )`;switch(Ut.getTransfer(n)){case _l:return[e,"LinearTransferOETF"];case $t:return[e,"sRGBTransferOETF"];default:return pt("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function zm(n,e,t){const i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";const a=/ERROR: 0:(\d+)/.exec(r);if(a){const o=parseInt(a[1]);return t.toUpperCase()+`

`+r+`

`+pM(n.getShaderSource(e),o)}else return r}function gM(n,e){const t=mM(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}const vM={[jf]:"Linear",[ep]:"Reinhard",[tp]:"Cineon",[np]:"ACESFilmic",[sp]:"AgX",[rp]:"Neutral",[ip]:"Custom"};function _M(n,e){const t=vM[e];return t===void 0?(pt("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}const ic=new ee;function xM(){Ut.getLuminanceCoefficients(ic);const n=ic.x.toFixed(4),e=ic.y.toFixed(4),t=ic.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function SM(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(_o).join(`
`)}function wM(n){const e=[];for(const t in n){const i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function bM(n,e){const t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){const r=n.getActiveAttrib(e,s),a=r.name;let o=1;r.type===n.FLOAT_MAT2&&(o=2),r.type===n.FLOAT_MAT3&&(o=3),r.type===n.FLOAT_MAT4&&(o=4),t[a]={type:r.type,location:n.getAttribLocation(e,a),locationSize:o}}return t}function _o(n){return n!==""}function km(n,e){const t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Gm(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}const yM=/^[ \t]*#include +<([\w\d./]+)>/gm;function Yh(n){return n.replace(yM,MM)}function MM(n,e){const t=Rt[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Yh(t)}const EM=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Hm(n){return n.replace(EM,TM)}function TM(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Vm(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}const AM={[cl]:"SHADOWMAP_TYPE_PCF",[Ja]:"SHADOWMAP_TYPE_VSM"};function RM(n){return AM[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}const CM={[eo]:"ENVMAP_MODE_REFRACTION"};function LM(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":CM[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}const PM={[mu]:"ENVMAP_BLENDING_MULTIPLY",[Dx]:"ENVMAP_BLENDING_MIX",[Nx]:"ENVMAP_BLENDING_ADD"};function DM(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":PM[n.combine]||"ENVMAP_BLENDING_NONE"}function NM(n,e,t,i){const s=n.getContext(),r=t.defines;let a=t.vertexShader,o=t.fragmentShader;const l=RM(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=LM(t),u=DM(t),d=SM(t),f=wM(r),v=s.createProgram();let _,g,p=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(_=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(_o).join(`
`),_.length>0&&(_+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(_o).join(`
`),g.length>0&&(g+=`
`)):(_=[Vm(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(_o).join(`
`),g=[Vm(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==As?"#define TONE_MAPPING":"",t.toneMapping!==As?Rt.tonemapping_pars_fragment:"",t.toneMapping!==As?_M("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Rt.colorspace_pars_fragment,gM("linearToOutputTexel",t.outputColorSpace),xM(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(_o).join(`
`)),a=Yh(a),a=km(a,t),a=Gm(a,t),o=Yh(o),o=km(o,t),o=Gm(o,t),a=Hm(a),o=Hm(o),t.isRawShaderMaterial!==!0&&(p=`#version 300 es
`,_=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+_,g=["#define varying in",t.glslVersion===_p?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===_p?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);const S=p+_+a,y=p+g+o,w=Om(s,s.VERTEX_SHADER,S),M=Om(s,s.FRAGMENT_SHADER,y);s.attachShader(v,w),s.attachShader(v,M),t.index0AttributeName!==void 0?s.bindAttribLocation(v,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(v,0,"position"),s.linkProgram(v);function b(D){if(n.debug.checkShaderErrors){const T=s.getProgramInfoLog(v)||"",N=s.getShaderInfoLog(w)||"",B=s.getShaderInfoLog(M)||"",R=T.trim(),F=N.trim(),O=B.trim();let L=!0,H=!0;if(s.getProgramParameter(v,s.LINK_STATUS)===!1)if(L=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,v,w,M);else{const W=zm(s,w,"vertex"),Y=zm(s,M,"fragment");Ft("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(v,s.VALIDATE_STATUS)+`

Material Name: `+D.name+`
Material Type: `+D.type+`

Program Info Log: `+R+`
`+W+`
`+Y)}else R!==""?pt("WebGLProgram: Program Info Log:",R):(F===""||O==="")&&(H=!1);H&&(D.diagnostics={runnable:L,programLog:R,vertexShader:{log:F,prefix:_},fragmentShader:{log:O,prefix:g}})}s.deleteShader(w),s.deleteShader(M),x=new nc(s,v),E=bM(s,v)}let x;this.getUniforms=function(){return x===void 0&&b(this),x};let E;this.getAttributes=function(){return E===void 0&&b(this),E};let C=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return C===!1&&(C=s.getProgramParameter(v,dM)),C},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(v),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=fM++,this.cacheKey=e,this.usedTimes=1,this.program=v,this.vertexShader=w,this.fragmentShader=M,this}let IM=0;class UM{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){const s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){const t=this.materialCache.get(e);for(const i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){const t=this.materialCache;let i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){const t=this.shaderCache;let i=t.get(e);return i===void 0&&(i=new FM(e),t.set(e,i)),i}}class FM{constructor(e){this.id=IM++,this.code=e,this.usedTimes=0}}function OM(n){return n===xr||n===ml||n===gl}function BM(n,e,t,i,s,r){const a=new fh,o=new UM,l=new Set,c=[],h=new Map,u=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(x){return l.add(x),x===0?"uv":`uv${x}`}function v(x,E,C,D,T,N){const B=D.fog,R=T.geometry,F=x.isMeshStandardMaterial||x.isMeshLambertMaterial||x.isMeshPhongMaterial?D.environment:null,O=x.isMeshStandardMaterial||x.isMeshLambertMaterial&&!x.envMap||x.isMeshPhongMaterial&&!x.envMap,L=e.get(x.envMap||F,O),H=d[x.type];let W=i.precision;x.precision!==null&&(W=i.getMaxPrecision(x.precision),W!==x.precision&&pt("WebGLProgram.getParameters:",x.precision,"not supported, using",W,"instead."));const Y=R.morphAttributes.position||R.morphAttributes.normal||R.morphAttributes.color,Z=Y!==void 0?Y.length:0;let ne=0;R.morphAttributes.position!==void 0&&(ne=1),R.morphAttributes.normal!==void 0&&(ne=2),R.morphAttributes.color!==void 0&&(ne=3);let G,X,ie,$;if(H){const ke=mi[H];G=ke.vertexShader,X=ke.fragmentShader}else{G=x.vertexShader,X=x.fragmentShader;const ke=o.getVertexShaderStage(x),Tt=o.getFragmentShaderStage(x);o.update(x,ke,Tt),ie=ke.id,$=Tt.id}const Q=n.getRenderTarget(),ae=n.state.buffers.depth.getReversed(),oe=T.isInstancedMesh===!0,de=T.isBatchedMesh===!0,he=!!x.map,be=!!x.matcap,Te=!!L,Ie=Te&&L.isPMREMTexture===!0,at=!!x.aoMap,nt=!!x.lightMap,Ot=!!x.bumpMap&&x.wireframe===!1,xe=!!x.normalMap,Ye=!!x.displacementMap,je=!!x.emissiveMap,dt=!!x.metalnessMap,_e=!!x.roughnessMap,ze=x.anisotropy>0,k=x.clearcoat>0,Se=x.diffuseRoughness>0,qe=x.dispersion>0,ct=x.retroreflectivity>0,Ee=x.iridescence>0,ht=x.sheen>0,Ge=x.transmission>0,We=ze&&!!x.anisotropyMap,z=k&&!!x.clearcoatMap,P=k&&!!x.clearcoatNormalMap,te=k&&!!x.clearcoatRoughnessMap,ye=Se&&!!x.diffuseRoughnessMap,ge=Ee&&!!x.iridescenceMap,Le=Ee&&!!x.iridescenceThicknessMap,De=ht&&!!x.sheenColorMap,fe=ht&&!!x.sheenRoughnessMap,me=!!x.specularMap,Re=!!x.specularColorMap,K=!!x.specularIntensityMap,ve=Ge&&!!x.transmissionMap,pe=Ge&&!!x.thicknessMap,Fe=!!x.gradientMap,Pe=!!x.alphaMap,Ue=x.alphaTest>0,lt=!!x.alphaHash,gt=!!x.extensions;let Me=As;x.toneMapped&&(Q===null||Q.isXRRenderTarget===!0)&&(Me=n.toneMapping);const it=Ie?L.isCompressedCubeTexture?L.image[0].mipmaps:L.mipmaps:null,vt={shaderID:H,shaderType:x.type,shaderName:x.name,vertexShader:G,fragmentShader:X,defines:x.defines,customVertexShaderID:ie,customFragmentShaderID:$,isRawShaderMaterial:x.isRawShaderMaterial===!0,glslVersion:x.glslVersion,precision:W,batching:de,batchingColor:de&&T._colorsTexture!==null,instancing:oe,instancingColor:oe&&T.instanceColor!==null,instancingMorph:oe&&T.morphTexture!==null,outputColorSpace:Q===null?n.outputColorSpace:Q.isXRRenderTarget===!0?Q.texture.colorSpace:Ut.workingColorSpace,alphaToCoverage:!!x.alphaToCoverage,map:he,matcap:be,envMap:Te,envMapMode:Te&&L.mapping,envMapPMREM:Ie,envMapMaxLod:Ie?it.length-1:null,envMapSize:Ie?it[0].width:null,aoMap:at,lightMap:nt,bumpMap:Ot,normalMap:xe,displacementMap:Ye,emissiveMap:je,normalMapObjectSpace:xe&&x.normalMapType===Fx,normalMapTangentSpace:xe&&x.normalMapType===ih,packedNormalMap:xe&&x.normalMapType===ih&&OM(x.normalMap.format),metalnessMap:dt,roughnessMap:_e,anisotropy:ze,anisotropyMap:We,clearcoat:k,clearcoatMap:z,clearcoatNormalMap:P,clearcoatRoughnessMap:te,diffuseRoughness:Se,diffuseRoughnessMap:ye,dispersion:qe,retroreflection:ct,iridescence:Ee,iridescenceMap:ge,iridescenceThicknessMap:Le,sheen:ht,sheenColorMap:De,sheenRoughnessMap:fe,specularMap:me,specularColorMap:Re,specularIntensityMap:K,transmission:Ge,transmissionMap:ve,thicknessMap:pe,gradientMap:Fe,opaque:x.transparent===!1&&x.blending===Qa&&x.alphaToCoverage===!1,alphaMap:Pe,alphaTest:Ue,alphaHash:lt,combine:x.combine,mapUv:he&&f(x.map.channel),aoMapUv:at&&f(x.aoMap.channel),lightMapUv:nt&&f(x.lightMap.channel),bumpMapUv:Ot&&f(x.bumpMap.channel),normalMapUv:xe&&f(x.normalMap.channel),displacementMapUv:Ye&&f(x.displacementMap.channel),emissiveMapUv:je&&f(x.emissiveMap.channel),metalnessMapUv:dt&&f(x.metalnessMap.channel),roughnessMapUv:_e&&f(x.roughnessMap.channel),anisotropyMapUv:We&&f(x.anisotropyMap.channel),clearcoatMapUv:z&&f(x.clearcoatMap.channel),clearcoatNormalMapUv:P&&f(x.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:te&&f(x.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ye&&f(x.diffuseRoughnessMap.channel),iridescenceMapUv:ge&&f(x.iridescenceMap.channel),iridescenceThicknessMapUv:Le&&f(x.iridescenceThicknessMap.channel),sheenColorMapUv:De&&f(x.sheenColorMap.channel),sheenRoughnessMapUv:fe&&f(x.sheenRoughnessMap.channel),specularMapUv:me&&f(x.specularMap.channel),specularColorMapUv:Re&&f(x.specularColorMap.channel),specularIntensityMapUv:K&&f(x.specularIntensityMap.channel),transmissionMapUv:ve&&f(x.transmissionMap.channel),thicknessMapUv:pe&&f(x.thicknessMap.channel),alphaMapUv:Pe&&f(x.alphaMap.channel),vertexTangents:!!R.attributes.tangent&&(xe||ze),vertexNormals:!!R.attributes.normal,vertexColors:x.vertexColors,vertexAlphas:x.vertexColors===!0&&!!R.attributes.color&&R.attributes.color.itemSize===4,pointsUvs:T.isPoints===!0&&!!R.attributes.uv&&(he||Pe),fog:!!B,useFog:x.fog===!0,fogExp2:!!B&&B.isFogExp2,flatShading:x.wireframe===!1&&(x.flatShading===!0||R.attributes.normal===void 0&&xe===!1&&(x.isMeshLambertMaterial||x.isMeshPhongMaterial||x.isMeshStandardMaterial||x.isMeshPhysicalMaterial)),sizeAttenuation:x.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:ae,skinning:T.isSkinnedMesh===!0,hasPositionAttribute:R.attributes.position!==void 0,morphTargets:R.morphAttributes.position!==void 0,morphNormals:R.morphAttributes.normal!==void 0,morphColors:R.morphAttributes.color!==void 0,morphTargetsCount:Z,morphTextureStride:ne,numSunLights:E.sun.length,numDirLights:E.directional.length,numPointLights:E.point.length,numSpotLights:E.spot.length,numSpotLightMaps:E.spotLightMap.length,numRectAreaLights:E.rectArea.length,numHemiLights:E.hemi.length,numSunLightShadows:E.sunShadowMap.length,numDirLightShadows:E.directionalShadowMap.length,numPointLightShadows:E.pointShadowMap.length,numSpotLightShadows:E.spotShadowMap.length,numSpotLightShadowsWithMaps:E.numSpotLightShadowsWithMaps,numLightProbes:E.numLightProbes,numLightProbeGrids:N.filter(ke=>ke.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:x.dithering,shadowMapEnabled:n.shadowMap.enabled&&C.length>0,shadowMapType:n.shadowMap.type,toneMapping:Me,decodeVideoTexture:he&&x.map.isVideoTexture===!0&&Ut.getTransfer(x.map.colorSpace)===$t,decodeVideoTextureEmissive:je&&x.emissiveMap.isVideoTexture===!0&&Ut.getTransfer(x.emissiveMap.colorSpace)===$t,premultipliedAlpha:x.premultipliedAlpha,doubleSided:x.side===Vi,flipSided:x.side===pi,useDepthPacking:x.depthPacking>=0,depthPacking:x.depthPacking||0,index0AttributeName:x.index0AttributeName,extensionClipCullDistance:gt&&x.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(gt&&x.extensions.multiDraw===!0||de)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:x.customProgramCacheKey()};return vt.vertexUv1s=l.has(1),vt.vertexUv2s=l.has(2),vt.vertexUv3s=l.has(3),l.clear(),vt}function _(x){const E=[];if(x.shaderID?E.push(x.shaderID):(E.push(x.customVertexShaderID),E.push(x.customFragmentShaderID)),x.defines!==void 0)for(const C in x.defines)E.push(C),E.push(x.defines[C]);return x.isRawShaderMaterial===!1&&(g(E,x),p(E,x),E.push(n.outputColorSpace)),E.push(x.customProgramCacheKey),E.join()}function g(x,E){x.push(E.precision),x.push(E.outputColorSpace),x.push(E.envMapMode),x.push(E.envMapPMREM),x.push(E.envMapMaxLod),x.push(E.envMapSize),x.push(E.mapUv),x.push(E.alphaMapUv),x.push(E.lightMapUv),x.push(E.aoMapUv),x.push(E.bumpMapUv),x.push(E.normalMapUv),x.push(E.displacementMapUv),x.push(E.emissiveMapUv),x.push(E.metalnessMapUv),x.push(E.roughnessMapUv),x.push(E.anisotropyMapUv),x.push(E.clearcoatMapUv),x.push(E.clearcoatNormalMapUv),x.push(E.clearcoatRoughnessMapUv),x.push(E.diffuseRoughnessMapUv),x.push(E.iridescenceMapUv),x.push(E.iridescenceThicknessMapUv),x.push(E.sheenColorMapUv),x.push(E.sheenRoughnessMapUv),x.push(E.specularMapUv),x.push(E.specularColorMapUv),x.push(E.specularIntensityMapUv),x.push(E.transmissionMapUv),x.push(E.thicknessMapUv),x.push(E.combine),x.push(E.fogExp2),x.push(E.sizeAttenuation),x.push(E.morphTargetsCount),x.push(E.numSunLights),x.push(E.numDirLights),x.push(E.numPointLights),x.push(E.numSpotLights),x.push(E.numSpotLightMaps),x.push(E.numHemiLights),x.push(E.numRectAreaLights),x.push(E.numSunLightShadows),x.push(E.numDirLightShadows),x.push(E.numPointLightShadows),x.push(E.numSpotLightShadows),x.push(E.numSpotLightShadowsWithMaps),x.push(E.numLightProbes),x.push(E.numLightProbeGrids),x.push(E.shadowMapType),x.push(E.toneMapping),x.push(E.numClippingPlanes),x.push(E.numClipIntersection),x.push(E.depthPacking)}function p(x,E){a.disableAll(),E.instancing&&a.enable(0),E.instancingColor&&a.enable(1),E.instancingMorph&&a.enable(2),E.matcap&&a.enable(3),E.envMap&&a.enable(4),E.normalMapObjectSpace&&a.enable(5),E.normalMapTangentSpace&&a.enable(6),E.clearcoat&&a.enable(7),E.iridescence&&a.enable(8),E.alphaTest&&a.enable(9),E.vertexColors&&a.enable(10),E.vertexAlphas&&a.enable(11),E.vertexUv1s&&a.enable(12),E.vertexUv2s&&a.enable(13),E.vertexUv3s&&a.enable(14),E.vertexTangents&&a.enable(15),E.anisotropy&&a.enable(16),E.alphaHash&&a.enable(17),E.batching&&a.enable(18),E.dispersion&&a.enable(19),E.retroreflection&&a.enable(24),E.diffuseRoughness&&a.enable(25),E.batchingColor&&a.enable(20),E.gradientMap&&a.enable(21),E.packedNormalMap&&a.enable(22),E.vertexNormals&&a.enable(23),x.push(a.mask),a.disableAll(),E.fog&&a.enable(0),E.useFog&&a.enable(1),E.flatShading&&a.enable(2),E.logarithmicDepthBuffer&&a.enable(3),E.reversedDepthBuffer&&a.enable(4),E.skinning&&a.enable(5),E.morphTargets&&a.enable(6),E.morphNormals&&a.enable(7),E.morphColors&&a.enable(8),E.premultipliedAlpha&&a.enable(9),E.shadowMapEnabled&&a.enable(10),E.doubleSided&&a.enable(11),E.flipSided&&a.enable(12),E.useDepthPacking&&a.enable(13),E.dithering&&a.enable(14),E.transmission&&a.enable(15),E.sheen&&a.enable(16),E.opaque&&a.enable(17),E.pointsUvs&&a.enable(18),E.decodeVideoTexture&&a.enable(19),E.decodeVideoTextureEmissive&&a.enable(20),E.alphaToCoverage&&a.enable(21),E.numLightProbeGrids>0&&a.enable(22),E.hasPositionAttribute&&a.enable(23),x.push(a.mask)}function S(x){const E=d[x.type];let C;if(E){const D=mi[E];C=zh.clone(D.uniforms)}else C=x.uniforms;return C}function y(x,E){let C=h.get(E);return C!==void 0?++C.usedTimes:(C=new NM(n,E,x,s),c.push(C),h.set(E,C)),C}function w(x){if(--x.usedTimes===0){const E=c.indexOf(x);c[E]=c[c.length-1],c.pop(),h.delete(x.cacheKey),x.destroy()}}function M(x){o.remove(x)}function b(){o.dispose()}return{getParameters:v,getProgramCacheKey:_,getUniforms:S,acquireProgram:y,releaseProgram:w,releaseShaderCache:M,programs:c,dispose:b}}function zM(){let n=new WeakMap;function e(a){return n.has(a)}function t(a){let o=n.get(a);return o===void 0&&(o={},n.set(a,o)),o}function i(a){n.delete(a)}function s(a,o,l){n.get(a)[o]=l}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function kM(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function Wm(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function $m(){const n=[];let e=0;const t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function a(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function o(d,f,v,_,g,p){let S=n[e];return S===void 0?(S={id:d.id,object:d,geometry:f,material:v,materialVariant:a(d),groupOrder:_,renderOrder:d.renderOrder,z:g,group:p},n[e]=S):(S.id=d.id,S.object=d,S.geometry=f,S.material=v,S.materialVariant=a(d),S.groupOrder=_,S.renderOrder=d.renderOrder,S.z=g,S.group=p),e++,S}function l(d,f,v,_,g,p,S){S.reversedDepth===!0&&(g=-g);const y=o(d,f,v,_,g,p);v.transmission>0?i.push(y):v.transparent===!0?s.push(y):t.push(y)}function c(d,f,v,_,g,p){const S=o(d,f,v,_,g,p);v.transmission>0?i.unshift(S):v.transparent===!0?s.unshift(S):t.unshift(S)}function h(d,f){t.length>1&&t.sort(d||kM),i.length>1&&i.sort(f||Wm),s.length>1&&s.sort(f||Wm)}function u(){for(let d=e,f=n.length;d<f;d++){const v=n[d];if(v.id===null)break;v.id=null,v.object=null,v.geometry=null,v.material=null,v.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:u,sort:h}}function GM(){let n=new WeakMap;function e(i,s){const r=n.get(i);let a;return r===void 0?(a=new $m,n.set(i,[a])):s>=r.length?(a=new $m,r.push(a)):a=r[s],a}function t(){n=new WeakMap}return{get:e,dispose:t}}function HM(){const n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new ee,color:new At};break;case"SpotLight":t={position:new ee,direction:new ee,color:new At,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new ee,color:new At,distance:0,decay:0};break;case"HemisphereLight":t={direction:new ee,skyColor:new At,groundColor:new At};break;case"RectAreaLight":t={color:new At,position:new ee,halfWidth:new ee,halfHeight:new ee};break}return n[e.id]=t,t}}}function VM(){const n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new St};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new St};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new St,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}let WM=0;function $M(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function XM(n){const e=new HM,t=VM(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new ee);const s=new ee,r=new jt,a=new jt;function o(c){let h=0,u=0,d=0;for(let N=0;N<9;N++)i.probe[N].set(0,0,0);let f=0,v=0,_=0,g=0,p=0,S=0,y=0,w=0,M=0,b=0,x=0,E=0,C=0,D=0;c.sort($M);for(let N=0,B=c.length;N<B;N++){const R=c[N],F=R.color,O=R.intensity,L=R.distance;let H=null;if(R.shadow&&R.shadow.map&&(R.shadow.map.texture.format===xr?H=R.shadow.map.texture:H=R.shadow.map.depthTexture||R.shadow.map.texture),R.isAmbientLight)h+=F.r*O,u+=F.g*O,d+=F.b*O;else if(R.isLightProbe){for(let W=0;W<9;W++)i.probe[W].addScaledVector(R.sh.coefficients[W],O);D++}else if(R.isSunLight){const W=e.get(R);if(W.color.copy(R.color).multiplyScalar(R.intensity),R.castShadow){const Y=R.shadow,Z=t.get(R);Z.shadowIntensity=Y.intensity,Z.shadowBias=Y.bias,Z.shadowNormalBias=Y.normalBias,Z.shadowRadius=Y.radius,Z.shadowMapSize.copy(Y.mapSize).multiply(Y.getFrameExtents()),i.sunShadow[v]=Z,i.sunShadowMap[v]=H;const ne=Y.getViewportCount();for(let G=0;G<ne;G++)i.sunShadowMatrix[_+G]=Y.getMatrix(G),i.sunShadowCascade[_+G]=Y._cascadeData[G];_+=ne,v++}i.sun[f]=W,f++}else if(R.isDirectionalLight){const W=e.get(R);if(W.color.copy(R.color).multiplyScalar(R.intensity),R.castShadow){const Y=R.shadow,Z=t.get(R);Z.shadowIntensity=Y.intensity,Z.shadowBias=Y.bias,Z.shadowNormalBias=Y.normalBias,Z.shadowRadius=Y.radius,Z.shadowMapSize=Y.mapSize,i.directionalShadow[g]=Z,i.directionalShadowMap[g]=H,i.directionalShadowMatrix[g]=R.shadow.matrix,M++}i.directional[g]=W,g++}else if(R.isSpotLight){const W=e.get(R);W.position.setFromMatrixPosition(R.matrixWorld),W.color.copy(F).multiplyScalar(O),W.distance=L,W.coneCos=Math.cos(R.angle),W.penumbraCos=Math.cos(R.angle*(1-R.penumbra)),W.decay=R.decay,i.spot[S]=W;const Y=R.shadow;if(R.map&&(i.spotLightMap[E]=R.map,E++,Y.updateMatrices(R),R.castShadow&&C++),i.spotLightMatrix[S]=Y.matrix,R.castShadow){const Z=t.get(R);Z.shadowIntensity=Y.intensity,Z.shadowBias=Y.bias,Z.shadowNormalBias=Y.normalBias,Z.shadowRadius=Y.radius,Z.shadowMapSize=Y.mapSize,i.spotShadow[S]=Z,i.spotShadowMap[S]=H,x++}S++}else if(R.isRectAreaLight){const W=e.get(R);W.color.copy(F).multiplyScalar(O),W.halfWidth.set(R.width*.5,0,0),W.halfHeight.set(0,R.height*.5,0),i.rectArea[y]=W,y++}else if(R.isPointLight){const W=e.get(R);if(W.color.copy(R.color).multiplyScalar(R.intensity),W.distance=R.distance,W.decay=R.decay,R.castShadow){const Y=R.shadow,Z=t.get(R);Z.shadowIntensity=Y.intensity,Z.shadowBias=Y.bias,Z.shadowNormalBias=Y.normalBias,Z.shadowRadius=Y.radius,Z.shadowMapSize=Y.mapSize,Z.shadowCameraNear=Y.camera.near,Z.shadowCameraFar=Y.camera.far,i.pointShadow[p]=Z,i.pointShadowMap[p]=H,i.pointShadowMatrix[p]=R.shadow.matrix,b++}i.point[p]=W,p++}else if(R.isHemisphereLight){const W=e.get(R);W.skyColor.copy(R.color).multiplyScalar(O),W.groundColor.copy(R.groundColor).multiplyScalar(O),i.hemi[w]=W,w++}}y>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=He.LTC_FLOAT_1,i.rectAreaLTC2=He.LTC_FLOAT_2):(i.rectAreaLTC1=He.LTC_HALF_1,i.rectAreaLTC2=He.LTC_HALF_2)),i.ambient[0]=h,i.ambient[1]=u,i.ambient[2]=d;const T=i.hash;(T.sunLength!==f||T.directionalLength!==g||T.pointLength!==p||T.spotLength!==S||T.rectAreaLength!==y||T.hemiLength!==w||T.numSunShadows!==v||T.numDirectionalShadows!==M||T.numPointShadows!==b||T.numSpotShadows!==x||T.numSpotMaps!==E||T.numLightProbes!==D)&&(i.sun.length=f,i.directional.length=g,i.spot.length=S,i.rectArea.length=y,i.point.length=p,i.hemi.length=w,i.sunShadow.length=v,i.sunShadowMap.length=v,i.sunShadowMatrix.length=_,i.sunShadowCascade.length=_,i.directionalShadow.length=M,i.directionalShadowMap.length=M,i.directionalShadowMatrix.length=M,i.pointShadow.length=b,i.pointShadowMap.length=b,i.pointShadowMatrix.length=b,i.spotShadow.length=x,i.spotShadowMap.length=x,i.spotLightMatrix.length=x+E-C,i.spotLightMap.length=E,i.numSpotLightShadowsWithMaps=C,i.numLightProbes=D,T.sunLength=f,T.directionalLength=g,T.pointLength=p,T.spotLength=S,T.rectAreaLength=y,T.hemiLength=w,T.numSunShadows=v,T.numDirectionalShadows=M,T.numPointShadows=b,T.numSpotShadows=x,T.numSpotMaps=E,T.numLightProbes=D,i.version=WM++)}function l(c,h){let u=0,d=0,f=0,v=0,_=0,g=0;const p=h.matrixWorldInverse;for(let S=0,y=c.length;S<y;S++){const w=c[S];if(w.isSunLight){const M=i.sun[u];M.direction.setFromMatrixPosition(w.matrixWorld),M.direction.transformDirection(p),u++}else if(w.isDirectionalLight){const M=i.directional[d];M.direction.setFromMatrixPosition(w.matrixWorld),s.setFromMatrixPosition(w.target.matrixWorld),M.direction.sub(s),M.direction.transformDirection(p),d++}else if(w.isSpotLight){const M=i.spot[v];M.position.setFromMatrixPosition(w.matrixWorld),M.position.applyMatrix4(p),M.direction.setFromMatrixPosition(w.matrixWorld),s.setFromMatrixPosition(w.target.matrixWorld),M.direction.sub(s),M.direction.transformDirection(p),v++}else if(w.isRectAreaLight){const M=i.rectArea[_];M.position.setFromMatrixPosition(w.matrixWorld),M.position.applyMatrix4(p),a.identity(),r.copy(w.matrixWorld),r.premultiply(p),a.extractRotation(r),M.halfWidth.set(w.width*.5,0,0),M.halfHeight.set(0,w.height*.5,0),M.halfWidth.applyMatrix4(a),M.halfHeight.applyMatrix4(a),_++}else if(w.isPointLight){const M=i.point[f];M.position.setFromMatrixPosition(w.matrixWorld),M.position.applyMatrix4(p),f++}else if(w.isHemisphereLight){const M=i.hemi[g];M.direction.setFromMatrixPosition(w.matrixWorld),M.direction.transformDirection(p),g++}}}return{setup:o,setupView:l,state:i}}function Xm(n){const e=new XM(n),t=[],i=[],s=[];function r(u){h.camera=u,t.length=0,i.length=0,s.length=0}function a(u){u.isLightProbeGrid?s.push(u):t.push(u)}function o(u){i.push(u)}function l(){e.setup(t),s.sort((u,d)=>u.priority-d.priority||u.id-d.id)}function c(u){e.setupView(t,u)}const h={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:l,setupLightsView:c,pushLight:a,pushShadow:o}}function qM(n){let e=new WeakMap;function t(s,r=0){const a=e.get(s);let o;return a===void 0?(o=new Xm(n),e.set(s,[o])):r>=a.length?(o=new Xm(n),a.push(o)):o=a[r],o}function i(){e=new WeakMap}return{get:t,dispose:i}}const YM=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,KM=`uniform sampler2D shadow_pass;
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
}`,ZM=[new ee(1,0,0),new ee(-1,0,0),new ee(0,1,0),new ee(0,-1,0),new ee(0,0,1),new ee(0,0,-1)],JM=[new ee(0,-1,0),new ee(0,-1,0),new ee(0,0,1),new ee(0,0,-1),new ee(0,-1,0),new ee(0,-1,0)],qm=new jt,xo=new ee,Kh=new ee;function QM(n,e,t){let i=new po;const s=new St,r=new St,a=new sn,o=new kS,l=new GS,c={},h=t.maxTextureSize,u={[_r]:pi,[pi]:_r,[Vi]:Vi},d=new rr({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new St},radius:{value:4}},vertexShader:YM,fragmentShader:KM}),f=d.clone();f.defines.HORIZONTAL_PASS=1;const v=new $n;v.setAttribute("position",new Ni(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));const _=new Ui(v,d),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=cl;let p=this.type;this.render=function(b,x,E){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||b.length===0)return;this.type===fx&&(pt("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=cl);const C=n.getRenderTarget(),D=n.getActiveCubeFace(),T=n.getActiveMipmapLevel(),N=n.state;N.setBlending(Wr),N.buffers.depth.getReversed()===!0?N.buffers.color.setClear(0,0,0,0):N.buffers.color.setClear(1,1,1,1),N.buffers.depth.setTest(!0),N.setScissorTest(!1);const B=p!==this.type;B&&x.traverse(function(R){R.material&&(Array.isArray(R.material)?R.material.forEach(F=>F.needsUpdate=!0):R.material.needsUpdate=!0)});for(let R=0,F=b.length;R<F;R++){const O=b[R],L=O.shadow;if(L===void 0){pt("WebGLShadowMap:",O,"has no shadow.");continue}if(L.autoUpdate===!1&&L.needsUpdate===!1)continue;s.copy(L.mapSize);const H=L.getFrameExtents();s.multiply(H),r.copy(L.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/H.x),s.x=r.x*H.x,L.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/H.y),s.y=r.y*H.y,L.mapSize.y=r.y));const W=n.state.buffers.depth.getReversed();if(L.camera._reversedDepth=W,L.map===null||B===!0){if(L.map!==null&&(L.map.depthTexture!==null&&(L.map.depthTexture.dispose(),L.map.depthTexture=null),L.map.dispose()),this.type===Ja){if(O.isPointLight){pt("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}L.map=new ls(s.x,s.y,{format:xr,type:as,minFilter:si,magFilter:si,generateMipmaps:!1}),L.map.texture.name=O.name+".shadowMap",L.map.depthTexture=new ha(s.x,s.y,rs),L.map.depthTexture.name=O.name+".shadowMapDepth",L.map.depthTexture.format=Ys,L.map.depthTexture.compareFunction=null,L.map.depthTexture.minFilter=Wn,L.map.depthTexture.magFilter=Wn}else O.isPointLight?(L.map=new Xh(s.x),L.map.depthTexture=new tm(s.x,ss)):(L.map=new ls(s.x,s.y),L.map.depthTexture=new ha(s.x,s.y,ss)),L.map.depthTexture.name=O.name+".shadowMap",L.map.depthTexture.format=Ys,this.type===cl?(L.map.depthTexture.compareFunction=W?mp:pp,L.map.depthTexture.minFilter=si,L.map.depthTexture.magFilter=si):(L.map.depthTexture.compareFunction=null,L.map.depthTexture.minFilter=Wn,L.map.depthTexture.magFilter=Wn);L.camera.updateProjectionMatrix()}L.map.isWebGLCubeRenderTarget!==!0&&(L.map.width!==s.x||L.map.height!==s.y)&&L.map.setSize(s.x,s.y);const Y=L.map.isWebGLCubeRenderTarget?6:L.getViewportCount();O.isPointLight!==!0&&L.updateMatrices(O,E);const Z=(L.camera.layers.mask&4294967294)!==0?L.camera.layers:E.layers;for(let ne=0;ne<Y;ne++){const G=L.getCamera(ne);if(O.isPointLight){const X=L.camera,ie=L.matrix,$=O.distance||X.far;$!==X.far&&(X.far=$,X.updateProjectionMatrix()),xo.setFromMatrixPosition(O.matrixWorld),X.position.copy(xo),Kh.copy(X.position),Kh.add(ZM[ne]),X.up.copy(JM[ne]),X.lookAt(Kh),X.updateMatrixWorld(),ie.makeTranslation(-xo.x,-xo.y,-xo.z),qm.multiplyMatrices(X.projectionMatrix,X.matrixWorldInverse),L._frustum.setFromProjectionMatrix(qm,X.coordinateSystem,X.reversedDepth)}if(L.map.isWebGLCubeRenderTarget)n.setRenderTarget(L.map,ne),n.clear();else{ne===0&&(n.setRenderTarget(L.map),n.clear());const X=L.getViewport(ne);a.set(r.x*X.x,r.y*X.y,r.x*X.z,r.y*X.w),N.viewport(a)}i=L.getFrustum(ne),w(x,E,G,O,Z,this.type)}L.isPointLightShadow!==!0&&this.type===Ja&&S(L,E),L.needsUpdate=!1}p=this.type,g.needsUpdate=!1,n.setRenderTarget(C,D,T)};function S(b,x){const E=e.update(_);d.defines.VSM_SAMPLES!==b.blurSamples&&(d.defines.VSM_SAMPLES=b.blurSamples,f.defines.VSM_SAMPLES=b.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),b.mapPass===null?b.mapPass=new ls(s.x,s.y,{format:xr,type:as}):(b.mapPass.width!==b.map.width||b.mapPass.height!==b.map.height)&&b.mapPass.setSize(b.map.width,b.map.height),d.uniforms.shadow_pass.value=b.map.depthTexture,d.uniforms.resolution.value.set(b.map.width,b.map.height),d.uniforms.radius.value=b.radius,n.setRenderTarget(b.mapPass),n.clear(),n.renderBufferDirect(x,null,E,d,_,null),f.uniforms.shadow_pass.value=b.mapPass.texture,f.uniforms.resolution.value.set(b.map.width,b.map.height),f.uniforms.radius.value=b.radius,n.setRenderTarget(b.map),n.clear(),n.renderBufferDirect(x,null,E,f,_,null)}function y(b,x,E,C){let D=null;const T=E.isPointLight===!0?b.customDistanceMaterial:b.customDepthMaterial;if(T!==void 0)D=T;else if(D=E.isPointLight===!0?l:o,n.localClippingEnabled&&x.clipShadows===!0&&Array.isArray(x.clippingPlanes)&&x.clippingPlanes.length!==0||x.displacementMap&&x.displacementScale!==0||x.alphaMap&&x.alphaTest>0||x.map&&x.alphaTest>0||x.alphaToCoverage===!0){const N=D.uuid,B=x.uuid;let R=c[N];R===void 0&&(R={},c[N]=R);let F=R[B];F===void 0&&(F=D.clone(),R[B]=F,x.addEventListener("dispose",M)),D=F}if(D.visible=x.visible,D.wireframe=x.wireframe,C===Ja?D.side=x.shadowSide!==null?x.shadowSide:x.side:D.side=x.shadowSide!==null?x.shadowSide:u[x.side],D.alphaMap=x.alphaMap,D.alphaTest=x.alphaToCoverage===!0?.5:x.alphaTest,D.map=x.map,D.clipShadows=x.clipShadows,D.clippingPlanes=x.clippingPlanes,D.clipIntersection=x.clipIntersection,D.displacementMap=x.displacementMap,D.displacementScale=x.displacementScale,D.displacementBias=x.displacementBias,D.wireframeLinewidth=x.wireframeLinewidth,D.linewidth=x.linewidth,E.isPointLight===!0&&D.isMeshDistanceMaterial===!0){const N=n.properties.get(D);N.light=E}return D}function w(b,x,E,C,D,T){if(b.visible===!1)return;if(b.layers.test(D)&&(b.isMesh||b.isLine||b.isPoints)&&(b.castShadow||b.receiveShadow&&T===Ja)&&(!b.frustumCulled||b.intersectsFrustum(i))){b.modelViewMatrix.multiplyMatrices(E.matrixWorldInverse,b.matrixWorld);const R=e.update(b),F=b.material;if(Array.isArray(F)){const O=R.groups;for(let L=0,H=O.length;L<H;L++){const W=O[L],Y=F[W.materialIndex];if(Y&&Y.visible){const Z=y(b,Y,C,T);b.onBeforeShadow(n,b,x,E,R,Z,W),n.renderBufferDirect(E,null,R,Z,b,W),b.onAfterShadow(n,b,x,E,R,Z,W)}}}else if(F.visible){const O=y(b,F,C,T);b.onBeforeShadow(n,b,x,E,R,O,null),n.renderBufferDirect(E,null,R,O,b,null),b.onAfterShadow(n,b,x,E,R,O,null)}}const B=b.children;for(let R=0,F=B.length;R<F;R++)w(B[R],x,E,C,D,T)}function M(b){b.target.removeEventListener("dispose",M);for(const E in c){const C=c[E],D=b.target.uuid;D in C&&(C[D].dispose(),delete C[D])}}}function jM(n,e){function t(){let K=!1;const ve=new sn;let pe=null;const Fe=new sn(0,0,0,0);return{setMask:function(Pe){pe!==Pe&&!K&&(n.colorMask(Pe,Pe,Pe,Pe),pe=Pe)},setLocked:function(Pe){K=Pe},setClear:function(Pe,Ue,lt,gt,Me){Me===!0&&(Pe*=gt,Ue*=gt,lt*=gt),ve.set(Pe,Ue,lt,gt),Fe.equals(ve)===!1&&(n.clearColor(Pe,Ue,lt,gt),Fe.copy(ve))},reset:function(){K=!1,pe=null,Fe.set(-1,0,0,0)}}}function i(){let K=!1,ve=!1,pe=null,Fe=null,Pe=null;return{setReversed:function(Ue){if(ve!==Ue){const lt=e.get("EXT_clip_control");Ue?lt.clipControlEXT(lt.LOWER_LEFT_EXT,lt.ZERO_TO_ONE_EXT):lt.clipControlEXT(lt.LOWER_LEFT_EXT,lt.NEGATIVE_ONE_TO_ONE_EXT),ve=Ue;const gt=Pe;Pe=null,this.setClear(gt)}},getReversed:function(){return ve},setTest:function(Ue){Ue?ae(n.DEPTH_TEST):oe(n.DEPTH_TEST)},setMask:function(Ue){pe!==Ue&&!K&&(n.depthMask(Ue),pe=Ue)},setFunc:function(Ue){if(ve&&(Ue=Xx[Ue]),Fe!==Ue){switch(Ue){case lu:n.depthFunc(n.NEVER);break;case cu:n.depthFunc(n.ALWAYS);break;case uu:n.depthFunc(n.LESS);break;case ja:n.depthFunc(n.LEQUAL);break;case hu:n.depthFunc(n.EQUAL);break;case du:n.depthFunc(n.GEQUAL);break;case fu:n.depthFunc(n.GREATER);break;case pu:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}Fe=Ue}},setLocked:function(Ue){K=Ue},setClear:function(Ue){Pe!==Ue&&(Pe=Ue,ve&&(Ue=1-Ue),n.clearDepth(Ue))},reset:function(){K=!1,pe=null,Fe=null,Pe=null,ve=!1}}}function s(){let K=!1,ve=null,pe=null,Fe=null,Pe=null,Ue=null,lt=null,gt=null,Me=null;return{setTest:function(it){K||(it?ae(n.STENCIL_TEST):oe(n.STENCIL_TEST))},setMask:function(it){ve!==it&&!K&&(n.stencilMask(it),ve=it)},setFunc:function(it,vt,ke){(pe!==it||Fe!==vt||Pe!==ke)&&(n.stencilFunc(it,vt,ke),pe=it,Fe=vt,Pe=ke)},setOp:function(it,vt,ke){(Ue!==it||lt!==vt||gt!==ke)&&(n.stencilOp(it,vt,ke),Ue=it,lt=vt,gt=ke)},setLocked:function(it){K=it},setClear:function(it){Me!==it&&(n.clearStencil(it),Me=it)},reset:function(){K=!1,ve=null,pe=null,Fe=null,Pe=null,Ue=null,lt=null,gt=null,Me=null}}}const r=new t,a=new i,o=new s;let l={};const c=new WeakMap;let h={},u={},d={},f=new WeakMap,v=[],_=null,g=!1,p=null,S=null,y=null,w=null,M=null,b=null,x=null,E=new At(0,0,0),C=0,D=!1,T=null,N=null,B=null,R=null,F=null;const O=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS);let L=!1,H=0;const W=n.getParameter(n.VERSION);W.indexOf("WebGL")!==-1?(H=parseFloat(/^WebGL (\d)/.exec(W)[1]),L=H>=1):W.indexOf("OpenGL ES")!==-1&&(H=parseFloat(/^OpenGL ES (\d)/.exec(W)[1]),L=H>=2);let Y=null,Z={};const ne=n.getParameter(n.SCISSOR_BOX),G=n.getParameter(n.VIEWPORT),X=new sn().fromArray(ne),ie=new sn().fromArray(G);function $(K,ve,pe,Fe){const Pe=new Uint8Array(4),Ue=n.createTexture();n.bindTexture(K,Ue),n.texParameteri(K,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(K,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let lt=0;lt<pe;lt++)K===n.TEXTURE_3D||K===n.TEXTURE_2D_ARRAY?n.texImage3D(ve,0,n.RGBA,1,1,Fe,0,n.RGBA,n.UNSIGNED_BYTE,Pe):n.texImage2D(ve+lt,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,Pe);return Ue}const Q={};Q[n.TEXTURE_2D]=$(n.TEXTURE_2D,n.TEXTURE_2D,1),Q[n.TEXTURE_CUBE_MAP]=$(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),Q[n.TEXTURE_2D_ARRAY]=$(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),Q[n.TEXTURE_3D]=$(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),a.setClear(1),o.setClear(0),ae(n.DEPTH_TEST),a.setFunc(ja),Ot(!1),xe(qf),ae(n.CULL_FACE),at(Wr);function ae(K){h[K]!==!0&&(n.enable(K),h[K]=!0)}function oe(K){h[K]!==!1&&(n.disable(K),h[K]=!1)}function de(K,ve){return d[K]!==ve?(n.bindFramebuffer(K,ve),d[K]=ve,K===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=ve),K===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=ve),!0):!1}function he(K,ve){let pe=v,Fe=!1;if(K){pe=f.get(ve),pe===void 0&&(pe=[],f.set(ve,pe));const Pe=K.textures;if(pe.length!==Pe.length||pe[0]!==n.COLOR_ATTACHMENT0){for(let Ue=0,lt=Pe.length;Ue<lt;Ue++)pe[Ue]=n.COLOR_ATTACHMENT0+Ue;pe.length=Pe.length,Fe=!0}}else pe[0]!==n.BACK&&(pe[0]=n.BACK,Fe=!0);Fe&&n.drawBuffers(pe)}function be(K){return _!==K?(n.useProgram(K),_=K,!0):!1}const Te={[$r]:n.FUNC_ADD,[mx]:n.FUNC_SUBTRACT,[gx]:n.FUNC_REVERSE_SUBTRACT};Te[vx]=n.MIN,Te[_x]=n.MAX;const Ie={[xx]:n.ZERO,[Sx]:n.ONE,[wx]:n.SRC_COLOR,[Jf]:n.SRC_ALPHA,[Ax]:n.SRC_ALPHA_SATURATE,[Ex]:n.DST_COLOR,[yx]:n.DST_ALPHA,[bx]:n.ONE_MINUS_SRC_COLOR,[Qf]:n.ONE_MINUS_SRC_ALPHA,[Tx]:n.ONE_MINUS_DST_COLOR,[Mx]:n.ONE_MINUS_DST_ALPHA,[Rx]:n.CONSTANT_COLOR,[Cx]:n.ONE_MINUS_CONSTANT_COLOR,[Lx]:n.CONSTANT_ALPHA,[Px]:n.ONE_MINUS_CONSTANT_ALPHA};function at(K,ve,pe,Fe,Pe,Ue,lt,gt,Me,it){if(K===Wr){g===!0&&(oe(n.BLEND),g=!1);return}if(g===!1&&(ae(n.BLEND),g=!0),K!==px){if(K!==p||it!==D){if((S!==$r||M!==$r)&&(n.blendEquation(n.FUNC_ADD),S=$r,M=$r),it)switch(K){case Qa:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Yf:n.blendFunc(n.ONE,n.ONE);break;case Kf:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case Zf:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:Ft("WebGLState: Invalid blending: ",K);break}else switch(K){case Qa:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Yf:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case Kf:Ft("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Zf:Ft("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Ft("WebGLState: Invalid blending: ",K);break}y=null,w=null,b=null,x=null,E.set(0,0,0),C=0,p=K,D=it}return}Pe=Pe||ve,Ue=Ue||pe,lt=lt||Fe,(ve!==S||Pe!==M)&&(n.blendEquationSeparate(Te[ve],Te[Pe]),S=ve,M=Pe),(pe!==y||Fe!==w||Ue!==b||lt!==x)&&(n.blendFuncSeparate(Ie[pe],Ie[Fe],Ie[Ue],Ie[lt]),y=pe,w=Fe,b=Ue,x=lt),(gt.equals(E)===!1||Me!==C)&&(n.blendColor(gt.r,gt.g,gt.b,Me),E.copy(gt),C=Me),p=K,D=!1}function nt(K,ve){K.side===Vi?oe(n.CULL_FACE):ae(n.CULL_FACE);let pe=K.side===pi;ve&&(pe=!pe),Ot(pe),K.blending===Qa&&K.transparent===!1?at(Wr):at(K.blending,K.blendEquation,K.blendSrc,K.blendDst,K.blendEquationAlpha,K.blendSrcAlpha,K.blendDstAlpha,K.blendColor,K.blendAlpha,K.premultipliedAlpha),a.setFunc(K.depthFunc),a.setTest(K.depthTest),a.setMask(K.depthWrite),r.setMask(K.colorWrite);const Fe=K.stencilWrite;o.setTest(Fe),Fe&&(o.setMask(K.stencilWriteMask),o.setFunc(K.stencilFunc,K.stencilRef,K.stencilFuncMask),o.setOp(K.stencilFail,K.stencilZFail,K.stencilZPass)),je(K.polygonOffset,K.polygonOffsetFactor,K.polygonOffsetUnits),K.alphaToCoverage===!0?ae(n.SAMPLE_ALPHA_TO_COVERAGE):oe(n.SAMPLE_ALPHA_TO_COVERAGE)}function Ot(K){T!==K&&(K?n.frontFace(n.CW):n.frontFace(n.CCW),T=K)}function xe(K){K!==hx?(ae(n.CULL_FACE),K!==N&&(K===qf?n.cullFace(n.BACK):K===dx?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):oe(n.CULL_FACE),N=K}function Ye(K){K!==B&&(L&&n.lineWidth(K),B=K)}function je(K,ve,pe){K?(ae(n.POLYGON_OFFSET_FILL),(R!==ve||F!==pe)&&(R=ve,F=pe,a.getReversed()&&(ve=-ve,pe=-pe),n.polygonOffset(ve,pe))):oe(n.POLYGON_OFFSET_FILL)}function dt(K){K?ae(n.SCISSOR_TEST):oe(n.SCISSOR_TEST)}function _e(K){K===void 0&&(K=n.TEXTURE0+O-1),Y!==K&&(n.activeTexture(K),Y=K)}function ze(K,ve,pe){pe===void 0&&(Y===null?pe=n.TEXTURE0+O-1:pe=Y);let Fe=Z[pe];Fe===void 0&&(Fe={type:void 0,texture:void 0},Z[pe]=Fe),(Fe.type!==K||Fe.texture!==ve)&&(Y!==pe&&(n.activeTexture(pe),Y=pe),n.bindTexture(K,ve||Q[K]),Fe.type=K,Fe.texture=ve)}function k(){const K=Z[Y];K!==void 0&&K.type!==void 0&&(n.bindTexture(K.type,null),K.type=void 0,K.texture=void 0)}function Se(){try{n.compressedTexImage2D(...arguments)}catch(K){Ft("WebGLState:",K)}}function qe(){try{n.compressedTexImage3D(...arguments)}catch(K){Ft("WebGLState:",K)}}function ct(){try{n.texSubImage2D(...arguments)}catch(K){Ft("WebGLState:",K)}}function Ee(){try{n.texSubImage3D(...arguments)}catch(K){Ft("WebGLState:",K)}}function ht(){try{n.compressedTexSubImage2D(...arguments)}catch(K){Ft("WebGLState:",K)}}function Ge(){try{n.compressedTexSubImage3D(...arguments)}catch(K){Ft("WebGLState:",K)}}function We(){try{n.texStorage2D(...arguments)}catch(K){Ft("WebGLState:",K)}}function z(){try{n.texStorage3D(...arguments)}catch(K){Ft("WebGLState:",K)}}function P(){try{n.texImage2D(...arguments)}catch(K){Ft("WebGLState:",K)}}function te(){try{n.texImage3D(...arguments)}catch(K){Ft("WebGLState:",K)}}function ye(K){return u[K]!==void 0?u[K]:n.getParameter(K)}function ge(K,ve){u[K]!==ve&&(n.pixelStorei(K,ve),u[K]=ve)}function Le(K){X.equals(K)===!1&&(n.scissor(K.x,K.y,K.z,K.w),X.copy(K))}function De(K){ie.equals(K)===!1&&(n.viewport(K.x,K.y,K.z,K.w),ie.copy(K))}function fe(K,ve){let pe=c.get(ve);pe===void 0&&(pe=new WeakMap,c.set(ve,pe));let Fe=pe.get(K);Fe===void 0&&(Fe=n.getUniformBlockIndex(ve,K.name),n.uniformBlockBinding(ve,Fe,Fe),pe.set(K,Fe))}function me(K,ve,pe){const Pe=c.get(ve).get(K);l[Pe]!==pe&&(n.bindBufferBase(n.UNIFORM_BUFFER,Pe,pe),l[Pe]=pe)}function Re(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),a.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),h={},u={},Y=null,Z={},d={},l={},f=new WeakMap,v=[],_=null,g=!1,p=null,S=null,y=null,w=null,M=null,b=null,x=null,E=new At(0,0,0),C=0,D=!1,T=null,N=null,B=null,R=null,F=null,X.set(0,0,n.canvas.width,n.canvas.height),ie.set(0,0,n.canvas.width,n.canvas.height),r.reset(),a.reset(),o.reset()}return{buffers:{color:r,depth:a,stencil:o},enable:ae,disable:oe,bindFramebuffer:de,drawBuffers:he,useProgram:be,setBlending:at,setMaterial:nt,setFlipSided:Ot,setCullFace:xe,setLineWidth:Ye,setPolygonOffset:je,setScissorTest:dt,activeTexture:_e,bindTexture:ze,unbindTexture:k,compressedTexImage2D:Se,compressedTexImage3D:qe,texImage2D:P,texImage3D:te,pixelStorei:ge,getParameter:ye,updateUBOMapping:fe,uniformBlockBinding:me,texStorage2D:We,texStorage3D:z,texSubImage2D:ct,texSubImage3D:Ee,compressedTexSubImage2D:ht,compressedTexSubImage3D:Ge,scissor:Le,viewport:De,reset:Re}}function e1(n,e,t,i,s,r,a){const o=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new St,h=new WeakMap,u=new Set;let d;const f=new WeakMap,v=new Set,_=new FinalizationRegistry(z=>v.delete(z));let g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function p(z,P){return g?new OffscreenCanvas(z,P):xl("canvas")}function S(z,P,te){let ye=1;const ge=We(z);if((ge.width>te||ge.height>te)&&(ye=te/Math.max(ge.width,ge.height)),ye<1)if(typeof HTMLImageElement<"u"&&z instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&z instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&z instanceof ImageBitmap||typeof VideoFrame<"u"&&z instanceof VideoFrame){const Le=Math.floor(ye*ge.width),De=Math.floor(ye*ge.height);d===void 0&&(d=p(Le,De));const fe=P?p(Le,De):d;return fe.width=Le,fe.height=De,fe.getContext("2d").drawImage(z,0,0,Le,De),pt("WebGLRenderer: Texture has been resized from ("+ge.width+"x"+ge.height+") to ("+Le+"x"+De+")."),fe}else return"data"in z&&pt("WebGLRenderer: Image in DataTexture is too big ("+ge.width+"x"+ge.height+")."),z;return z}function y(z){return z.generateMipmaps}function w(z){n.generateMipmap(z)}function M(z){return z.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:z.isWebGL3DRenderTarget?n.TEXTURE_3D:z.isWebGLArrayRenderTarget||z.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function b(z,P,te,ye,ge,Le=!1){if(z!==null){if(n[z]!==void 0)return n[z];pt("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+z+"'")}let De;ye&&(De=e.get("EXT_texture_norm16"),De||pt("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let fe=P;if(P===n.RED&&(te===n.FLOAT&&(fe=n.R32F),te===n.HALF_FLOAT&&(fe=n.R16F),te===n.UNSIGNED_BYTE&&(fe=n.R8),te===n.UNSIGNED_SHORT&&De&&(fe=De.R16_EXT),te===n.SHORT&&De&&(fe=De.R16_SNORM_EXT)),P===n.RED_INTEGER&&(te===n.UNSIGNED_BYTE&&(fe=n.R8UI),te===n.UNSIGNED_SHORT&&(fe=n.R16UI),te===n.UNSIGNED_INT&&(fe=n.R32UI),te===n.BYTE&&(fe=n.R8I),te===n.SHORT&&(fe=n.R16I),te===n.INT&&(fe=n.R32I)),P===n.RG&&(te===n.FLOAT&&(fe=n.RG32F),te===n.HALF_FLOAT&&(fe=n.RG16F),te===n.UNSIGNED_BYTE&&(fe=n.RG8),te===n.UNSIGNED_SHORT&&De&&(fe=De.RG16_EXT),te===n.SHORT&&De&&(fe=De.RG16_SNORM_EXT)),P===n.RG_INTEGER&&(te===n.UNSIGNED_BYTE&&(fe=n.RG8UI),te===n.UNSIGNED_SHORT&&(fe=n.RG16UI),te===n.UNSIGNED_INT&&(fe=n.RG32UI),te===n.BYTE&&(fe=n.RG8I),te===n.SHORT&&(fe=n.RG16I),te===n.INT&&(fe=n.RG32I)),P===n.RGB_INTEGER&&(te===n.UNSIGNED_BYTE&&(fe=n.RGB8UI),te===n.UNSIGNED_SHORT&&(fe=n.RGB16UI),te===n.UNSIGNED_INT&&(fe=n.RGB32UI),te===n.BYTE&&(fe=n.RGB8I),te===n.SHORT&&(fe=n.RGB16I),te===n.INT&&(fe=n.RGB32I)),P===n.RGBA_INTEGER&&(te===n.UNSIGNED_BYTE&&(fe=n.RGBA8UI),te===n.UNSIGNED_SHORT&&(fe=n.RGBA16UI),te===n.UNSIGNED_INT&&(fe=n.RGBA32UI),te===n.BYTE&&(fe=n.RGBA8I),te===n.SHORT&&(fe=n.RGBA16I),te===n.INT&&(fe=n.RGBA32I)),P===n.RGB&&(te===n.UNSIGNED_SHORT&&De&&(fe=De.RGB16_EXT),te===n.SHORT&&De&&(fe=De.RGB16_SNORM_EXT),te===n.UNSIGNED_INT_5_9_9_9_REV&&(fe=n.RGB9_E5),te===n.UNSIGNED_INT_10F_11F_11F_REV&&(fe=n.R11F_G11F_B10F)),P===n.RGBA){const me=Le?_l:Ut.getTransfer(ge);te===n.FLOAT&&(fe=n.RGBA32F),te===n.HALF_FLOAT&&(fe=n.RGBA16F),te===n.UNSIGNED_BYTE&&(fe=me===$t?n.SRGB8_ALPHA8:n.RGBA8),te===n.UNSIGNED_SHORT&&De&&(fe=De.RGBA16_EXT),te===n.SHORT&&De&&(fe=De.RGBA16_SNORM_EXT),te===n.UNSIGNED_SHORT_4_4_4_4&&(fe=n.RGBA4),te===n.UNSIGNED_SHORT_5_5_5_1&&(fe=n.RGB5_A1)}return(fe===n.R16F||fe===n.R32F||fe===n.RG16F||fe===n.RG32F||fe===n.RGBA16F||fe===n.RGBA32F)&&e.get("EXT_color_buffer_float"),fe}function x(z,P){let te;return z?P===null||P===ss||P===qr?te=n.DEPTH24_STENCIL8:P===rs?te=n.DEPTH32F_STENCIL8:P===to&&(te=n.DEPTH24_STENCIL8,pt("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):P===null||P===ss||P===qr?te=n.DEPTH_COMPONENT24:P===rs?te=n.DEPTH_COMPONENT32F:P===to&&(te=n.DEPTH_COMPONENT16),te}function E(z,P){return y(z)===!0||z.isFramebufferTexture&&z.minFilter!==Wn&&z.minFilter!==si?Math.log2(Math.max(P.width,P.height))+1:z.mipmaps.length>0?z.mipmaps.length:z.isCompressedTexture&&Array.isArray(z.image)?P.mipmaps.length:1}function C(z){const P=new WeakRef(z);i.get(z).__ref=P,v.add(P),_.register(z,P,P)}function D(z){const P=i.get(z).__ref;P!==void 0&&(v.delete(P),_.unregister(P))}function T(z){B(z.target)}function N(z){R(z.target)}function B(z){z.removeEventListener("dispose",T),D(z),O(z),z.isVideoTexture&&h.delete(z),z.isHTMLTexture&&u.delete(z)}function R(z){z.removeEventListener("dispose",N),D(z),H(z)}function F(){for(const z of v){const P=z.deref();P!==void 0&&(P.isRenderTarget===!0?R(P):B(P))}v.clear(),u.clear()}function O(z){const P=i.get(z);if(P.__webglInit===void 0)return;const te=z.source,ye=f.get(te);if(ye){const ge=ye[P.__cacheKey];ge.usedTimes--,ge.usedTimes===0&&L(z),Object.keys(ye).length===0&&f.delete(te)}i.remove(z)}function L(z){const P=i.get(z);n.deleteTexture(P.__webglTexture);const te=z.source,ye=f.get(te);delete ye[P.__cacheKey],a.memory.textures--}function H(z){const P=i.get(z);P.__depthDisposeCallback&&P.__depthDisposeCallback();const te=z.depthTexture;if(te&&te.renderTarget===z&&B(te),z.isWebGLCubeRenderTarget)for(let ge=0;ge<6;ge++){if(Array.isArray(P.__webglFramebuffer[ge]))for(let Le=0;Le<P.__webglFramebuffer[ge].length;Le++)n.deleteFramebuffer(P.__webglFramebuffer[ge][Le]);else n.deleteFramebuffer(P.__webglFramebuffer[ge]);P.__webglDepthbuffer&&n.deleteRenderbuffer(P.__webglDepthbuffer[ge])}else{if(Array.isArray(P.__webglFramebuffer))for(let ge=0;ge<P.__webglFramebuffer.length;ge++)n.deleteFramebuffer(P.__webglFramebuffer[ge]);else n.deleteFramebuffer(P.__webglFramebuffer);if(P.__webglDepthbuffer&&n.deleteRenderbuffer(P.__webglDepthbuffer),P.__webglMultisampledFramebuffer&&n.deleteFramebuffer(P.__webglMultisampledFramebuffer),P.__webglColorRenderbuffer)for(let ge=0;ge<P.__webglColorRenderbuffer.length;ge++)P.__webglColorRenderbuffer[ge]&&n.deleteRenderbuffer(P.__webglColorRenderbuffer[ge]);P.__webglDepthRenderbuffer&&n.deleteRenderbuffer(P.__webglDepthRenderbuffer)}const ye=z.textures;for(let ge=0,Le=ye.length;ge<Le;ge++){const De=i.get(ye[ge]);De.__webglTexture&&(n.deleteTexture(De.__webglTexture),a.memory.textures--),i.remove(ye[ge])}i.remove(z)}let W=0;function Y(){W=0}function Z(){return W}function ne(z){W=z}function G(){const z=W;return z>=s.maxTextures&&pt("WebGLTextures: Trying to use "+(z+1)+" texture units while this GPU supports only "+s.maxTextures),W+=1,z}function X(z){const P=[];return P.push(z.wrapS),P.push(z.wrapT),P.push(z.wrapR||0),P.push(z.magFilter),P.push(z.minFilter),P.push(z.anisotropy),P.push(z.internalFormat),P.push(z.format),P.push(z.type),P.push(z.generateMipmaps),P.push(z.mipmapsAutoUpdate),P.push(z.premultiplyAlpha),P.push(z.flipY),P.push(z.unpackAlignment),P.push(z.colorSpace),P.join()}function ie(z,P){const te=i.get(z);if(z.isVideoTexture&&ht(z),z.isRenderTargetTexture===!1&&z.isExternalTexture!==!0&&z.version>0&&te.__version!==z.version){const ye=z.image;if(ye===null)pt("WebGLRenderer: Texture marked for update but no image data found.");else if(ye.complete===!1)pt("WebGLRenderer: Texture marked for update but image is incomplete");else{nt(te,z,P);return}}else z.isExternalTexture&&(te.__webglTexture=z.sourceTexture?z.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,te.__webglTexture,n.TEXTURE0+P)}function $(z,P){const te=i.get(z);if(z.isRenderTargetTexture===!1&&z.version>0&&te.__version!==z.version){nt(te,z,P);return}else z.isExternalTexture&&(te.__webglTexture=z.sourceTexture?z.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,te.__webglTexture,n.TEXTURE0+P)}function Q(z,P){const te=i.get(z);if(z.isRenderTargetTexture===!1&&z.version>0&&te.__version!==z.version){nt(te,z,P);return}t.bindTexture(n.TEXTURE_3D,te.__webglTexture,n.TEXTURE0+P)}function ae(z,P){const te=i.get(z);if(z.version>0&&te.__version!==z.version){Ot(te,z,P);return}t.bindTexture(n.TEXTURE_CUBE_MAP,te.__webglTexture,n.TEXTURE0+P)}const oe={[_u]:n.REPEAT,[Rs]:n.CLAMP_TO_EDGE,[xu]:n.MIRRORED_REPEAT},de={[Wn]:n.NEAREST,[Ix]:n.NEAREST_MIPMAP_NEAREST,[ul]:n.NEAREST_MIPMAP_LINEAR,[si]:n.LINEAR,[Su]:n.LINEAR_MIPMAP_NEAREST,[qs]:n.LINEAR_MIPMAP_LINEAR},he={[Bx]:n.NEVER,[gp]:n.ALWAYS,[zx]:n.LESS,[pp]:n.LEQUAL,[kx]:n.EQUAL,[mp]:n.GEQUAL,[Gx]:n.GREATER,[Hx]:n.NOTEQUAL};function be(z,P){if(P.type===rs&&e.has("OES_texture_float_linear")===!1&&(P.magFilter===si||P.magFilter===Su||P.magFilter===ul||P.magFilter===qs||P.minFilter===si||P.minFilter===Su||P.minFilter===ul||P.minFilter===qs)&&pt("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(z,n.TEXTURE_WRAP_S,oe[P.wrapS]),n.texParameteri(z,n.TEXTURE_WRAP_T,oe[P.wrapT]),(z===n.TEXTURE_3D||z===n.TEXTURE_2D_ARRAY)&&n.texParameteri(z,n.TEXTURE_WRAP_R,oe[P.wrapR]),n.texParameteri(z,n.TEXTURE_MAG_FILTER,de[P.magFilter]),n.texParameteri(z,n.TEXTURE_MIN_FILTER,de[P.minFilter]),P.compareFunction&&(n.texParameteri(z,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(z,n.TEXTURE_COMPARE_FUNC,he[P.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(P.magFilter===Wn||P.minFilter!==ul&&P.minFilter!==qs||P.type===rs&&e.has("OES_texture_float_linear")===!1)return;if(P.anisotropy>1||i.get(P).__currentAnisotropy){const te=e.get("EXT_texture_filter_anisotropic");n.texParameterf(z,te.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(P.anisotropy,s.getMaxAnisotropy())),i.get(P).__currentAnisotropy=P.anisotropy}}}function Te(z,P){let te=!1;z.__webglInit===void 0&&(z.__webglInit=!0,P.addEventListener("dispose",T),C(P));const ye=P.source;let ge=f.get(ye);ge===void 0&&(ge={},f.set(ye,ge));const Le=X(P);if(Le!==z.__cacheKey){ge[Le]===void 0&&(ge[Le]={texture:n.createTexture(),usedTimes:0},a.memory.textures++,te=!0),ge[Le].usedTimes++;const De=ge[z.__cacheKey];De!==void 0&&(ge[z.__cacheKey].usedTimes--,De.usedTimes===0&&L(P)),z.__cacheKey=Le,z.__webglTexture=ge[Le].texture}return te}function Ie(z,P,te){return Math.floor(Math.floor(z/te)/P)}function at(z,P,te,ye){const Le=z.updateRanges;if(Le.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,P.width,P.height,te,ye,P.data);else{Le.sort((K,ve)=>K.start-ve.start);let De=0;for(let K=1;K<Le.length;K++){const ve=Le[De],pe=Le[K],Fe=ve.start+ve.count,Pe=Ie(pe.start,P.width,4),Ue=Ie(ve.start,P.width,4);pe.start<=Fe+1&&Pe===Ue&&Ie(pe.start+pe.count-1,P.width,4)===Pe?ve.count=Math.max(ve.count,pe.start+pe.count-ve.start):(++De,Le[De]=pe)}Le.length=De+1;const fe=t.getParameter(n.UNPACK_ROW_LENGTH),me=t.getParameter(n.UNPACK_SKIP_PIXELS),Re=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,P.width);for(let K=0,ve=Le.length;K<ve;K++){const pe=Le[K],Fe=Math.floor(pe.start/4),Pe=Math.ceil(pe.count/4),Ue=Fe%P.width,lt=Math.floor(Fe/P.width),gt=Pe,Me=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,Ue),t.pixelStorei(n.UNPACK_SKIP_ROWS,lt),t.texSubImage2D(n.TEXTURE_2D,0,Ue,lt,gt,Me,te,ye,P.data)}z.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,fe),t.pixelStorei(n.UNPACK_SKIP_PIXELS,me),t.pixelStorei(n.UNPACK_SKIP_ROWS,Re)}}function nt(z,P,te){let ye=n.TEXTURE_2D;(P.isDataArrayTexture||P.isCompressedArrayTexture)&&(ye=n.TEXTURE_2D_ARRAY),P.isData3DTexture&&(ye=n.TEXTURE_3D);const ge=Te(z,P),Le=P.source;t.bindTexture(ye,z.__webglTexture,n.TEXTURE0+te);const De=i.get(Le);if(Le.version!==De.__version||ge===!0){if(t.activeTexture(n.TEXTURE0+te),(typeof ImageBitmap<"u"&&P.image instanceof ImageBitmap)===!1){const Me=Ut.getPrimaries(Ut.workingColorSpace),it=P.colorSpace===Zs?null:Ut.getPrimaries(P.colorSpace),vt=P.colorSpace===Zs||Me===it?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,P.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,P.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,vt)}t.pixelStorei(n.UNPACK_ALIGNMENT,P.unpackAlignment);let me=S(P.image,!1,s.maxTextureSize);me=Ge(P,me);const Re=r.convert(P.format,P.colorSpace),K=r.convert(P.type);let ve=b(P.internalFormat,Re,K,P.normalized,P.colorSpace,P.isVideoTexture);be(ye,P);let pe;const Fe=P.mipmaps,Pe=P.isVideoTexture!==!0,Ue=De.__version===void 0||ge===!0,lt=Le.dataReady,gt=E(P,me);if(P.isDepthTexture)ve=x(P.format===Ks,P.type),Ue&&(Pe?t.texStorage2D(n.TEXTURE_2D,1,ve,me.width,me.height):t.texImage2D(n.TEXTURE_2D,0,ve,me.width,me.height,0,Re,K,null));else if(P.isDataTexture)if(Fe.length>0){Pe&&Ue&&t.texStorage2D(n.TEXTURE_2D,gt,ve,Fe[0].width,Fe[0].height);for(let Me=0,it=Fe.length;Me<it;Me++)pe=Fe[Me],Pe?lt&&t.texSubImage2D(n.TEXTURE_2D,Me,0,0,pe.width,pe.height,Re,K,pe.data):t.texImage2D(n.TEXTURE_2D,Me,ve,pe.width,pe.height,0,Re,K,pe.data);P.generateMipmaps=!1}else Pe?(Ue&&t.texStorage2D(n.TEXTURE_2D,gt,ve,me.width,me.height),lt&&at(P,me,Re,K)):t.texImage2D(n.TEXTURE_2D,0,ve,me.width,me.height,0,Re,K,me.data);else if(P.isCompressedTexture)if(P.isCompressedArrayTexture){Pe&&Ue&&t.texStorage3D(n.TEXTURE_2D_ARRAY,gt,ve,Fe[0].width,Fe[0].height,me.depth);for(let Me=0,it=Fe.length;Me<it;Me++)if(pe=Fe[Me],P.format!==os)if(Re!==null)if(Pe){if(lt)if(P.layerUpdates.size>0){const vt=gm(pe.width,pe.height,P.format,P.type);for(const ke of P.layerUpdates){const Tt=pe.data.subarray(ke*vt/pe.data.BYTES_PER_ELEMENT,(ke+1)*vt/pe.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,Me,0,0,ke,pe.width,pe.height,1,Re,Tt)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,Me,0,0,0,pe.width,pe.height,me.depth,Re,pe.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,Me,ve,pe.width,pe.height,me.depth,0,pe.data,0,0);else pt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else Pe?lt&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,Me,0,0,0,pe.width,pe.height,me.depth,Re,K,pe.data):t.texImage3D(n.TEXTURE_2D_ARRAY,Me,ve,pe.width,pe.height,me.depth,0,Re,K,pe.data);P.layerUpdates.size>0&&P.clearLayerUpdates()}else{Pe&&Ue&&t.texStorage2D(n.TEXTURE_2D,gt,ve,Fe[0].width,Fe[0].height);for(let Me=0,it=Fe.length;Me<it;Me++)pe=Fe[Me],P.format!==os?Re!==null?Pe?lt&&t.compressedTexSubImage2D(n.TEXTURE_2D,Me,0,0,pe.width,pe.height,Re,pe.data):t.compressedTexImage2D(n.TEXTURE_2D,Me,ve,pe.width,pe.height,0,pe.data):pt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):Pe?lt&&t.texSubImage2D(n.TEXTURE_2D,Me,0,0,pe.width,pe.height,Re,K,pe.data):t.texImage2D(n.TEXTURE_2D,Me,ve,pe.width,pe.height,0,Re,K,pe.data)}else if(P.isDataArrayTexture)if(Pe){if(Ue&&t.texStorage3D(n.TEXTURE_2D_ARRAY,gt,ve,me.width,me.height,me.depth),lt)if(P.layerUpdates.size>0){const Me=gm(me.width,me.height,P.format,P.type);for(const it of P.layerUpdates){const vt=me.data.subarray(it*Me/me.data.BYTES_PER_ELEMENT,(it+1)*Me/me.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,it,me.width,me.height,1,Re,K,vt)}P.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,me.width,me.height,me.depth,Re,K,me.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,ve,me.width,me.height,me.depth,0,Re,K,me.data);else if(P.isData3DTexture)Pe?(Ue&&t.texStorage3D(n.TEXTURE_3D,gt,ve,me.width,me.height,me.depth),lt&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,me.width,me.height,me.depth,Re,K,me.data)):t.texImage3D(n.TEXTURE_3D,0,ve,me.width,me.height,me.depth,0,Re,K,me.data);else if(P.isFramebufferTexture){if(Ue)if(Pe)t.texStorage2D(n.TEXTURE_2D,gt,ve,me.width,me.height);else{let Me=me.width,it=me.height;for(let vt=0;vt<gt;vt++)t.texImage2D(n.TEXTURE_2D,vt,ve,Me,it,0,Re,K,null),Me>>=1,it>>=1}}else if(P.isHTMLTexture){if("texElementImage2D"in n){const Me=n.canvas;if(Me.hasAttribute("layoutsubtree")||Me.setAttribute("layoutsubtree","true"),me.parentNode!==Me){Me.appendChild(me),u.add(P),Me.onpaint=it=>{const vt=it.changedElements;for(const ke of u)vt.includes(ke.image)&&(ke.needsUpdate=!0)},Me.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,me);else{const vt=n.RGBA,ke=n.RGBA,Tt=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,vt,ke,Tt,me)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(Fe.length>0){if(Pe&&Ue){const Me=We(Fe[0]);t.texStorage2D(n.TEXTURE_2D,gt,ve,Me.width,Me.height)}for(let Me=0,it=Fe.length;Me<it;Me++)pe=Fe[Me],Pe?lt&&t.texSubImage2D(n.TEXTURE_2D,Me,0,0,Re,K,pe):t.texImage2D(n.TEXTURE_2D,Me,ve,Re,K,pe);P.generateMipmaps=!1}else if(Pe){if(Ue){const Me=We(me);t.texStorage2D(n.TEXTURE_2D,gt,ve,Me.width,Me.height)}lt&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,Re,K,me)}else t.texImage2D(n.TEXTURE_2D,0,ve,Re,K,me);y(P)&&P.mipmapsAutoUpdate===!0&&w(ye),De.__version=Le.version,P.onUpdate&&P.onUpdate(P)}z.__version=P.version}function Ot(z,P,te){if(P.image.length!==6)return;const ye=Te(z,P),ge=P.source;t.bindTexture(n.TEXTURE_CUBE_MAP,z.__webglTexture,n.TEXTURE0+te);const Le=i.get(ge);if(ge.version!==Le.__version||ye===!0){t.activeTexture(n.TEXTURE0+te);const De=Ut.getPrimaries(Ut.workingColorSpace),fe=P.colorSpace===Zs?null:Ut.getPrimaries(P.colorSpace),me=P.colorSpace===Zs||De===fe?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,P.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,P.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,P.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,me);const Re=P.isCompressedTexture||P.image[0].isCompressedTexture,K=P.image[0]&&P.image[0].isDataTexture,ve=[];for(let ke=0;ke<6;ke++)!Re&&!K?ve[ke]=S(P.image[ke],!0,s.maxCubemapSize):ve[ke]=K?P.image[ke].image:P.image[ke],ve[ke]=Ge(P,ve[ke]);const pe=ve[0],Fe=r.convert(P.format,P.colorSpace),Pe=r.convert(P.type);let Ue=b(P.internalFormat,Fe,Pe,P.normalized,P.colorSpace);const lt=P.isVideoTexture!==!0,gt=Le.__version===void 0||ye===!0,Me=ge.dataReady;let it=E(P,pe);be(n.TEXTURE_CUBE_MAP,P);let vt;if(P.isDepthTexture){if(Ue=x(P.format===Ks,P.type),gt)if(lt)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,Ue,pe.width,pe.height);else for(let ke=0;ke<6;ke++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ke,0,Ue,pe.width,pe.height,0,Fe,Pe,null)}else if(Re){lt&&gt&&t.texStorage2D(n.TEXTURE_CUBE_MAP,it,Ue,pe.width,pe.height);for(let ke=0;ke<6;ke++){vt=ve[ke].mipmaps;for(let Tt=0;Tt<vt.length;Tt++){const an=vt[Tt];P.format!==os?Fe!==null?lt?Me&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ke,Tt,0,0,an.width,an.height,Fe,an.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ke,Tt,Ue,an.width,an.height,0,an.data):pt("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):lt?Me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ke,Tt,0,0,an.width,an.height,Fe,Pe,an.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ke,Tt,Ue,an.width,an.height,0,Fe,Pe,an.data)}}}else{if(vt=P.mipmaps,lt&&gt){vt.length>0&&it++;const ke=We(ve[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,it,Ue,ke.width,ke.height)}for(let ke=0;ke<6;ke++)if(K){lt?Me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ke,0,0,0,ve[ke].width,ve[ke].height,Fe,Pe,ve[ke].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ke,0,Ue,ve[ke].width,ve[ke].height,0,Fe,Pe,ve[ke].data);for(let Tt=0;Tt<vt.length;Tt++){const li=vt[Tt].image[ke].image;lt?Me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ke,Tt+1,0,0,li.width,li.height,Fe,Pe,li.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ke,Tt+1,Ue,li.width,li.height,0,Fe,Pe,li.data)}}else{lt?Me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ke,0,0,0,Fe,Pe,ve[ke]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ke,0,Ue,Fe,Pe,ve[ke]);for(let Tt=0;Tt<vt.length;Tt++){const an=vt[Tt];lt?Me&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ke,Tt+1,0,0,Fe,Pe,an.image[ke]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ke,Tt+1,Ue,Fe,Pe,an.image[ke])}}}y(P)&&P.mipmapsAutoUpdate===!0&&w(n.TEXTURE_CUBE_MAP),Le.__version=ge.version,P.onUpdate&&P.onUpdate(P)}z.__version=P.version}function xe(z,P,te,ye,ge,Le){const De=r.convert(te.format,te.colorSpace),fe=r.convert(te.type),me=b(te.internalFormat,De,fe,te.normalized,te.colorSpace),Re=i.get(P),K=i.get(te);if(K.__renderTarget=P,!Re.__hasExternalTextures){const ve=Math.max(1,P.width>>Le),pe=Math.max(1,P.height>>Le);ge===n.TEXTURE_3D||ge===n.TEXTURE_2D_ARRAY?t.texImage3D(ge,Le,me,ve,pe,P.depth,0,De,fe,null):t.texImage2D(ge,Le,me,ve,pe,0,De,fe,null)}t.bindFramebuffer(n.FRAMEBUFFER,z),Ee(P)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ye,ge,K.__webglTexture,0,ct(P)):(ge===n.TEXTURE_2D||ge>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&ge<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,ye,ge,K.__webglTexture,Le),t.bindFramebuffer(n.FRAMEBUFFER,null)}function Ye(z,P,te){if(n.bindRenderbuffer(n.RENDERBUFFER,z),P.depthBuffer){const ye=P.depthTexture,ge=ye&&ye.isDepthTexture?ye.type:null,Le=x(P.stencilBuffer,ge),De=P.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;Ee(P)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,ct(P),Le,P.width,P.height):te?n.renderbufferStorageMultisample(n.RENDERBUFFER,ct(P),Le,P.width,P.height):n.renderbufferStorage(n.RENDERBUFFER,Le,P.width,P.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,De,n.RENDERBUFFER,z)}else{const ye=P.textures;for(let ge=0;ge<ye.length;ge++){const Le=ye[ge],De=r.convert(Le.format,Le.colorSpace),fe=r.convert(Le.type),me=b(Le.internalFormat,De,fe,Le.normalized,Le.colorSpace);Ee(P)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,ct(P),me,P.width,P.height):te?n.renderbufferStorageMultisample(n.RENDERBUFFER,ct(P),me,P.width,P.height):n.renderbufferStorage(n.RENDERBUFFER,me,P.width,P.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function je(z,P,te){const ye=P.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,z),!(P.depthTexture&&P.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");const ge=i.get(P.depthTexture);ge.__renderTarget=P;const Le=ye?P.depthTexture.image[0]:P.depthTexture.image;(!ge.__webglTexture||Le.width!==P.width||Le.height!==P.height)&&(Le.width=P.width,Le.height=P.height,P.depthTexture.needsUpdate=!0),ye?ae(P.depthTexture,0):ie(P.depthTexture,0);const De=ge.__webglTexture,fe=ct(P),me=ye?n.TEXTURE_CUBE_MAP_POSITIVE_X+te:n.TEXTURE_2D,Re=P.depthTexture.format===Ks?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(P.depthTexture.format===Ys)Ee(P)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,Re,me,De,0,fe):n.framebufferTexture2D(n.FRAMEBUFFER,Re,me,De,0);else if(P.depthTexture.format===Ks)Ee(P)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,Re,me,De,0,fe):n.framebufferTexture2D(n.FRAMEBUFFER,Re,me,De,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function dt(z){const P=i.get(z),te=z.isWebGLCubeRenderTarget===!0;if(P.__boundDepthTexture!==z.depthTexture){const ye=z.depthTexture;if(P.__depthDisposeCallback&&P.__depthDisposeCallback(),ye){const ge=()=>{delete P.__boundDepthTexture,delete P.__depthDisposeCallback,ye.removeEventListener("dispose",ge)};ye.addEventListener("dispose",ge),P.__depthDisposeCallback=ge}P.__boundDepthTexture=ye}if(z.depthTexture&&!P.__autoAllocateDepthBuffer)if(te)for(let ye=0;ye<6;ye++)je(P.__webglFramebuffer[ye],z,ye);else z.texture.mipmaps.length>0?je(P.__webglFramebuffer[0],z,0):je(P.__webglFramebuffer,z,0);else if(te){P.__webglDepthbuffer=[];for(let ye=0;ye<6;ye++)if(t.bindFramebuffer(n.FRAMEBUFFER,P.__webglFramebuffer[ye]),P.__webglDepthbuffer[ye]===void 0)P.__webglDepthbuffer[ye]=n.createRenderbuffer(),Ye(P.__webglDepthbuffer[ye],z,!1);else{const ge=z.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Le=P.__webglDepthbuffer[ye];n.bindRenderbuffer(n.RENDERBUFFER,Le),n.framebufferRenderbuffer(n.FRAMEBUFFER,ge,n.RENDERBUFFER,Le)}}else if(z.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,P.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,P.__webglFramebuffer),P.__webglDepthbuffer===void 0)P.__webglDepthbuffer=n.createRenderbuffer(),Ye(P.__webglDepthbuffer,z,!1);else{const ge=z.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Le=P.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,Le),n.framebufferRenderbuffer(n.FRAMEBUFFER,ge,n.RENDERBUFFER,Le)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function _e(z,P,te){const ye=i.get(z);P!==void 0&&xe(ye.__webglFramebuffer,z,z.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),te!==void 0&&dt(z)}function ze(z){const P=z.texture,te=i.get(z),ye=i.get(P);z.addEventListener("dispose",N),C(z);const ge=z.textures,Le=z.isWebGLCubeRenderTarget===!0,De=ge.length>1;if(De||(ye.__webglTexture===void 0&&(ye.__webglTexture=n.createTexture()),ye.__version=P.version,a.memory.textures++),Le){te.__webglFramebuffer=[];for(let fe=0;fe<6;fe++)if(P.mipmaps.length>0){te.__webglFramebuffer[fe]=[];for(let me=0;me<P.mipmaps.length;me++)te.__webglFramebuffer[fe][me]=n.createFramebuffer()}else te.__webglFramebuffer[fe]=n.createFramebuffer()}else{if(P.mipmaps.length>0){te.__webglFramebuffer=[];for(let fe=0;fe<P.mipmaps.length;fe++)te.__webglFramebuffer[fe]=n.createFramebuffer()}else te.__webglFramebuffer=n.createFramebuffer();if(De)for(let fe=0,me=ge.length;fe<me;fe++){const Re=i.get(ge[fe]);Re.__webglTexture===void 0&&(Re.__webglTexture=n.createTexture(),a.memory.textures++)}if(z.samples>0&&Ee(z)===!1){te.__webglMultisampledFramebuffer=n.createFramebuffer(),te.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,te.__webglMultisampledFramebuffer);for(let fe=0;fe<ge.length;fe++){const me=ge[fe];te.__webglColorRenderbuffer[fe]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,te.__webglColorRenderbuffer[fe]);const Re=r.convert(me.format,me.colorSpace),K=r.convert(me.type),ve=b(me.internalFormat,Re,K,me.normalized,me.colorSpace,z.isXRRenderTarget===!0),pe=ct(z);n.renderbufferStorageMultisample(n.RENDERBUFFER,pe,ve,z.width,z.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+fe,n.RENDERBUFFER,te.__webglColorRenderbuffer[fe])}n.bindRenderbuffer(n.RENDERBUFFER,null),z.depthBuffer&&(te.__webglDepthRenderbuffer=n.createRenderbuffer(),Ye(te.__webglDepthRenderbuffer,z,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(Le){t.bindTexture(n.TEXTURE_CUBE_MAP,ye.__webglTexture),be(n.TEXTURE_CUBE_MAP,P);for(let fe=0;fe<6;fe++)if(P.mipmaps.length>0)for(let me=0;me<P.mipmaps.length;me++)xe(te.__webglFramebuffer[fe][me],z,P,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+fe,me);else xe(te.__webglFramebuffer[fe],z,P,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+fe,0);y(P)?w(n.TEXTURE_CUBE_MAP):P.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,P.mipmaps.length-1),t.unbindTexture()}else if(De){for(let fe=0,me=ge.length;fe<me;fe++){const Re=ge[fe],K=i.get(Re);let ve=n.TEXTURE_2D;(z.isWebGL3DRenderTarget||z.isWebGLArrayRenderTarget)&&(ve=z.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(ve,K.__webglTexture),be(ve,Re),xe(te.__webglFramebuffer,z,Re,n.COLOR_ATTACHMENT0+fe,ve,0),y(Re)&&w(ve)}t.unbindTexture()}else{let fe=n.TEXTURE_2D;if((z.isWebGL3DRenderTarget||z.isWebGLArrayRenderTarget)&&(fe=z.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(fe,ye.__webglTexture),be(fe,P),P.mipmaps.length>0)for(let me=0;me<P.mipmaps.length;me++)xe(te.__webglFramebuffer[me],z,P,n.COLOR_ATTACHMENT0,fe,me);else xe(te.__webglFramebuffer,z,P,n.COLOR_ATTACHMENT0,fe,0);y(P)?w(fe):P.mipmaps.length>0&&n.texParameteri(fe,n.TEXTURE_MAX_LEVEL,P.mipmaps.length-1),t.unbindTexture()}z.depthBuffer&&dt(z)}function k(z){const P=z.textures;for(let te=0,ye=P.length;te<ye;te++){const ge=P[te];if(y(ge)&&ge.mipmapsAutoUpdate===!0){const Le=M(z),De=i.get(ge).__webglTexture;t.bindTexture(Le,De),w(Le),t.unbindTexture()}}}const Se=[];function qe(z){if(z.samples>0){if(Ee(z)===!1){const P=z.textures,te=z.width,ye=z.height;let ge=n.COLOR_BUFFER_BIT;const Le=z.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,De=i.get(z),fe=P.length>1;if(fe)for(let Re=0;Re<P.length;Re++)t.bindFramebuffer(n.FRAMEBUFFER,De.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Re,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,De.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+Re,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,De.__webglMultisampledFramebuffer),z.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,De.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,De.__webglFramebuffer);for(let Re=0;Re<P.length;Re++){if(z.resolveDepthBuffer&&(z.depthBuffer&&(ge|=n.DEPTH_BUFFER_BIT),z.stencilBuffer&&z.resolveStencilBuffer&&(ge|=n.STENCIL_BUFFER_BIT)),fe){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,De.__webglColorRenderbuffer[Re]);const K=i.get(P[Re]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,K,0)}n.blitFramebuffer(0,0,te,ye,0,0,te,ye,ge,n.NEAREST),l===!0&&(Se.length=0,Se.push(n.COLOR_ATTACHMENT0+Re),z.depthBuffer&&z.storeMultisampledDepthBuffer===!1&&Se.push(Le),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,Se))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),fe)for(let Re=0;Re<P.length;Re++){t.bindFramebuffer(n.FRAMEBUFFER,De.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Re,n.RENDERBUFFER,De.__webglColorRenderbuffer[Re]);const K=i.get(P[Re]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,De.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+Re,n.TEXTURE_2D,K,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,De.__webglMultisampledFramebuffer)}else if(z.depthBuffer&&z.storeMultisampledDepthBuffer===!1&&l){const P=z.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[P])}}}function ct(z){return Math.min(s.maxSamples,z.samples)}function Ee(z){const P=i.get(z);return z.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&P.__useRenderToTexture!==!1}function ht(z){const P=a.render.frame;h.get(z)!==P&&(h.set(z,P),z.update())}function Ge(z,P){const te=z.colorSpace,ye=z.format,ge=z.type;return z.isCompressedTexture===!0||z.isVideoTexture===!0||te!==vl&&te!==Zs&&(Ut.getTransfer(te)===$t?(ye!==os||ge!==vi)&&pt("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Ft("WebGLTextures: Unsupported texture color space:",te)),P}function We(z){return typeof HTMLImageElement<"u"&&z instanceof HTMLImageElement?(c.width=z.naturalWidth||z.width,c.height=z.naturalHeight||z.height):typeof VideoFrame<"u"&&z instanceof VideoFrame?(c.width=z.displayWidth,c.height=z.displayHeight):(c.width=z.width,c.height=z.height),c}this.allocateTextureUnit=G,this.resetTextureUnits=Y,this.getTextureUnits=Z,this.setTextureUnits=ne,this.setTexture2D=ie,this.setTexture2DArray=$,this.setTexture3D=Q,this.setTextureCube=ae,this.rebindTextures=_e,this.setupRenderTarget=ze,this.updateRenderTargetMipmap=k,this.updateMultisampleRenderTarget=qe,this.setupDepthRenderbuffer=dt,this.setupFrameBufferTexture=xe,this.useMultisampledRTT=Ee,this.dispose=F}function t1(n,e){function t(i,s=Zs){let r;const a=Ut.getTransfer(s);if(i===vi)return n.UNSIGNED_BYTE;if(i===bu)return n.UNSIGNED_SHORT_4_4_4_4;if(i===yu)return n.UNSIGNED_SHORT_5_5_5_1;if(i===cp)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===up)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===op)return n.BYTE;if(i===lp)return n.SHORT;if(i===to)return n.UNSIGNED_SHORT;if(i===wu)return n.INT;if(i===ss)return n.UNSIGNED_INT;if(i===rs)return n.FLOAT;if(i===as)return n.HALF_FLOAT;if(i===hp)return n.ALPHA;if(i===dp)return n.RGB;if(i===os)return n.RGBA;if(i===Ys)return n.DEPTH_COMPONENT;if(i===Ks)return n.DEPTH_STENCIL;if(i===fp)return n.RED;if(i===Mu)return n.RED_INTEGER;if(i===xr)return n.RG;if(i===Eu)return n.RG_INTEGER;if(i===Tu)return n.RGBA_INTEGER;if(i===hl||i===dl||i===fl||i===pl)if(a===$t)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===hl)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===dl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===fl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===pl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===hl)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===dl)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===fl)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===pl)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===Au||i===Ru||i===Cu||i===Lu)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===Au)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===Ru)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===Cu)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===Lu)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===Pu||i===Du||i===Nu||i===Iu||i===Uu||i===ml||i===Fu)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===Pu||i===Du)return a===$t?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===Nu)return a===$t?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===Iu)return r.COMPRESSED_R11_EAC;if(i===Uu)return r.COMPRESSED_SIGNED_R11_EAC;if(i===ml)return r.COMPRESSED_RG11_EAC;if(i===Fu)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===Ou||i===Bu||i===zu||i===ku||i===Gu||i===Hu||i===Vu||i===Wu||i===$u||i===Xu||i===qu||i===Yu||i===Ku||i===Zu)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===Ou)return a===$t?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===Bu)return a===$t?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===zu)return a===$t?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===ku)return a===$t?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===Gu)return a===$t?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===Hu)return a===$t?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===Vu)return a===$t?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===Wu)return a===$t?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===$u)return a===$t?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===Xu)return a===$t?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===qu)return a===$t?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===Yu)return a===$t?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===Ku)return a===$t?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===Zu)return a===$t?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===Ju||i===Qu||i===ju)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===Ju)return a===$t?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===Qu)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===ju)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===eh||i===th||i===gl||i===nh)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===eh)return r.COMPRESSED_RED_RGTC1_EXT;if(i===th)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===gl)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===nh)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===qr?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}const n1=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,i1=`
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

}`;class s1{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){const i=new nm(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){const t=e.cameras[0].viewport,i=new rr({vertexShader:n1,fragmentShader:i1,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Ui(new Yl(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}}class r1 extends Sr{constructor(e,t){super();const i=this;let s=null,r=1,a=null,o="local-floor",l=1,c=null,h=null,u=null,d=null,f=null,v=null;const _=typeof XRWebGLBinding<"u",g=new s1,p={},S=t.getContextAttributes();let y=null,w=null;const M=[],b=[],x=new St;let E=null,C=null;const D=new Yi;D.viewport=new sn;const T=new Yi;T.viewport=new sn;const N=[D,T],B=new qS;let R=null,F=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(X){let ie=M[X];return ie===void 0&&(ie=new mh,M[X]=ie),ie.getTargetRaySpace()},this.getControllerGrip=function(X){let ie=M[X];return ie===void 0&&(ie=new mh,M[X]=ie),ie.getGripSpace()},this.getHand=function(X){let ie=M[X];return ie===void 0&&(ie=new mh,M[X]=ie),ie.getHandSpace()};function O(X){const ie=b.indexOf(X.inputSource);if(ie===-1)return;const $=M[ie];$!==void 0&&($.update(X.inputSource,X.frame,c||a),$.dispatchEvent({type:X.type,data:X.inputSource}))}function L(){s.removeEventListener("select",O),s.removeEventListener("selectstart",O),s.removeEventListener("selectend",O),s.removeEventListener("squeeze",O),s.removeEventListener("squeezestart",O),s.removeEventListener("squeezeend",O),s.removeEventListener("end",L),s.removeEventListener("inputsourceschange",H);for(let X=0;X<M.length;X++){const ie=b[X];ie!==null&&(b[X]=null,M[X].disconnect(ie))}R=null,F=null,g.reset();for(const X in p)delete p[X];if(e.setRenderTarget(y),f=null,d=null,u=null,s=null,w=null,G.stop(),i.isPresenting=!1,e.setPixelRatio(E),e.setSize(x.width,x.height,!1),C!==null){const X=C.camera;X.fov=C.fov,X.zoom=C.zoom,X.updateProjectionMatrix(),C=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(X){r=X,i.isPresenting===!0&&pt("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(X){o=X,i.isPresenting===!0&&pt("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||a},this.setReferenceSpace=function(X){c=X},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return u===null&&_&&(u=new XRWebGLBinding(s,t)),u},this.getFrame=function(){return v},this.getSession=function(){return s},this.setSession=async function(X){if(s=X,s!==null){if(y=e.getRenderTarget(),s.addEventListener("select",O),s.addEventListener("selectstart",O),s.addEventListener("selectend",O),s.addEventListener("squeeze",O),s.addEventListener("squeezestart",O),s.addEventListener("squeezeend",O),s.addEventListener("end",L),s.addEventListener("inputsourceschange",H),S.xrCompatible!==!0&&await t.makeXRCompatible(),E=e.getPixelRatio(),e.getSize(x),_&&"createProjectionLayer"in XRWebGLBinding.prototype){let $=null,Q=null,ae=null;S.depth&&(ae=S.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,$=S.stencil?Ks:Ys,Q=S.stencil?qr:ss);const oe={colorFormat:t.RGBA8,depthFormat:ae,scaleFactor:r};u=this.getBinding(),d=u.createProjectionLayer(oe),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),w=new ls(d.textureWidth,d.textureHeight,{format:os,type:vi,depthTexture:new ha(d.textureWidth,d.textureHeight,Q,void 0,void 0,void 0,void 0,void 0,void 0,$),stencilBuffer:S.stencil,colorSpace:e.outputColorSpace,samples:S.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{const $={antialias:S.antialias,alpha:!0,depth:S.depth,stencil:S.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,$),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),w=new ls(f.framebufferWidth,f.framebufferHeight,{format:os,type:vi,colorSpace:e.outputColorSpace,stencilBuffer:S.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}w.isXRRenderTarget=!0,this.setFoveation(l),c=null,a=await s.requestReferenceSpace(o),G.setContext(s),G.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function H(X){for(let ie=0;ie<X.removed.length;ie++){const $=X.removed[ie],Q=b.indexOf($);Q>=0&&(b[Q]=null,M[Q].disconnect($))}for(let ie=0;ie<X.added.length;ie++){const $=X.added[ie];let Q=b.indexOf($);if(Q===-1){for(let oe=0;oe<M.length;oe++)if(oe>=b.length){b.push($),Q=oe;break}else if(b[oe]===null){b[oe]=$,Q=oe;break}if(Q===-1)break}const ae=M[Q];ae&&ae.connect($)}}function W(X,ie){ie===null?X.matrixWorld.copy(X.matrix):X.matrixWorld.multiplyMatrices(ie.matrixWorld,X.matrix),X.matrixWorldInverse.copy(X.matrixWorld).invert()}this.updateCamera=function(X){if(s===null)return;let ie=X.near,$=X.far;g.texture!==null&&(g.depthNear>0&&(ie=g.depthNear),g.depthFar>0&&($=g.depthFar)),B.near=T.near=D.near=ie,B.far=T.far=D.far=$,(R!==B.near||F!==B.far)&&(s.updateRenderState({depthNear:B.near,depthFar:B.far}),R=B.near,F=B.far),B.layers.mask=X.layers.mask|6,D.layers.mask=B.layers.mask&-5,T.layers.mask=B.layers.mask&-3;const Q=X.parent,ae=B.cameras;W(B,Q);for(let oe=0;oe<ae.length;oe++)W(ae[oe],Q);B.projectionMatrix.copy(D.projectionMatrix),B.projectionMatrixInverse.copy(D.projectionMatrixInverse),C===null&&X.isPerspectiveCamera&&(C={camera:X,fov:X.fov,zoom:X.zoom}),Y(X,B,Q)};function Y(X,ie,$){$===null?X.matrix.copy(ie.matrixWorld):(X.matrix.copy($.matrixWorld),X.matrix.invert(),X.matrix.multiply(ie.matrixWorld)),X.matrix.decompose(X.position,X.quaternion,X.scale),X.updateMatrixWorld(!0),X.projectionMatrix.copy(ie.projectionMatrix),X.projectionMatrixInverse.copy(ie.projectionMatrixInverse),X.isPerspectiveCamera&&(X.fov=so*2*Math.atan(1/X.projectionMatrix.elements[5]),X.zoom=1)}this.getCamera=function(){return B},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(X){l=X,d!==null&&(d.fixedFoveation=X),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=X)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(B)},this.getCameraTexture=function(X){return p[X]};let Z=null;function ne(X,ie){if(h=ie.getViewerPose(c||a),v=ie,h!==null){const $=h.views;f!==null&&(e.setRenderTargetFramebuffer(w,f.framebuffer),e.setRenderTarget(w));let Q=!1;$.length!==B.cameras.length&&(B.cameras.length=0,Q=!0);for(let he=0;he<$.length;he++){const be=$[he];let Te=null;if(f!==null)Te=f.getViewport(be);else{const at=u.getViewSubImage(d,be);Te=at.viewport,he===0&&(e.setRenderTargetTextures(w,at.colorTexture,at.depthStencilTexture),e.setRenderTarget(w))}let Ie=N[he];Ie===void 0&&(Ie=new Yi,Ie.layers.enable(he),Ie.viewport=new sn,N[he]=Ie),Ie.matrix.fromArray(be.transform.matrix),Ie.matrix.decompose(Ie.position,Ie.quaternion,Ie.scale),Ie.projectionMatrix.fromArray(be.projectionMatrix),Ie.projectionMatrixInverse.copy(Ie.projectionMatrix).invert(),Ie.viewport.set(Te.x,Te.y,Te.width,Te.height),he===0&&(B.matrix.copy(Ie.matrix),B.matrix.decompose(B.position,B.quaternion,B.scale)),Q===!0&&B.cameras.push(Ie)}const ae=s.enabledFeatures;if(ae&&ae.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&_){u=i.getBinding();const he=u.getDepthInformation($[0]);he&&he.isValid&&he.texture&&g.init(he,s.renderState)}if(ae&&ae.includes("camera-access")&&_){e.state.unbindTexture(),u=i.getBinding();for(let he=0;he<$.length;he++){const be=$[he].camera;if(be){let Te=p[be];Te||(Te=new nm,p[be]=Te);const Ie=u.getCameraImage(be);Te.sourceTexture=Ie}}}}for(let $=0;$<M.length;$++){const Q=b[$],ae=M[$];Q!==null&&ae!==void 0&&ae.update(Q,ie,c||a)}Z&&Z(X,ie),ie.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:ie}),v=null}const G=new vm;G.setAnimationLoop(ne),this.setAnimationLoop=function(X){Z=X},this.dispose=function(){}}}const a1=new jt,Ym=new bt;Ym.set(-1,0,0,0,1,0,0,0,1);function o1(n,e){function t(g,p){g.matrixAutoUpdate===!0&&g.updateMatrix(),p.value.copy(g.matrix)}function i(g,p){p.color.getRGB(g.fogColor.value,rm(n)),p.isFog?(g.fogNear.value=p.near,g.fogFar.value=p.far):p.isFogExp2&&(g.fogDensity.value=p.density)}function s(g,p,S,y,w){p.isNodeMaterial?p.uniformsNeedUpdate=!1:p.isMeshBasicMaterial?r(g,p):p.isMeshLambertMaterial?(r(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshToonMaterial?(r(g,p),u(g,p)):p.isMeshPhongMaterial?(r(g,p),h(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshStandardMaterial?(r(g,p),d(g,p),p.isMeshPhysicalMaterial&&f(g,p,w)):p.isMeshMatcapMaterial?(r(g,p),v(g,p)):p.isMeshDepthMaterial?r(g,p):p.isMeshDistanceMaterial?(r(g,p),_(g,p)):p.isMeshNormalMaterial?r(g,p):p.isLineBasicMaterial?(a(g,p),p.isLineDashedMaterial&&o(g,p)):p.isPointsMaterial?l(g,p,S,y):p.isSpriteMaterial?c(g,p):p.isShadowMaterial?(g.color.value.copy(p.color),g.opacity.value=p.opacity):p.isShaderMaterial&&(p.uniformsNeedUpdate=!1)}function r(g,p){g.opacity.value=p.opacity,p.color&&g.diffuse.value.copy(p.color),p.emissive&&g.emissive.value.copy(p.emissive).multiplyScalar(p.emissiveIntensity),p.map&&(g.map.value=p.map,t(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.bumpMap&&(g.bumpMap.value=p.bumpMap,t(p.bumpMap,g.bumpMapTransform),g.bumpScale.value=p.bumpScale,p.side===pi&&(g.bumpScale.value*=-1)),p.normalMap&&(g.normalMap.value=p.normalMap,t(p.normalMap,g.normalMapTransform),g.normalScale.value.copy(p.normalScale),p.side===pi&&g.normalScale.value.negate()),p.displacementMap&&(g.displacementMap.value=p.displacementMap,t(p.displacementMap,g.displacementMapTransform),g.displacementScale.value=p.displacementScale,g.displacementBias.value=p.displacementBias),p.emissiveMap&&(g.emissiveMap.value=p.emissiveMap,t(p.emissiveMap,g.emissiveMapTransform)),p.specularMap&&(g.specularMap.value=p.specularMap,t(p.specularMap,g.specularMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest);const S=e.get(p),y=S.envMap,w=S.envMapRotation;y&&(g.envMap.value=y,g.envMapRotation.value.setFromMatrix4(a1.makeRotationFromEuler(w)).transpose(),y.isCubeTexture&&y.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(Ym),g.reflectivity.value=p.reflectivity,g.ior.value=p.ior,g.refractionRatio.value=p.refractionRatio),p.lightMap&&(g.lightMap.value=p.lightMap,g.lightMapIntensity.value=p.lightMapIntensity,t(p.lightMap,g.lightMapTransform)),p.aoMap&&(g.aoMap.value=p.aoMap,g.aoMapIntensity.value=p.aoMapIntensity,t(p.aoMap,g.aoMapTransform))}function a(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,p.map&&(g.map.value=p.map,t(p.map,g.mapTransform))}function o(g,p){g.dashSize.value=p.dashSize,g.totalSize.value=p.dashSize+p.gapSize,g.scale.value=p.scale}function l(g,p,S,y){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.size.value=p.size*S,g.scale.value=y*.5,p.map&&(g.map.value=p.map,t(p.map,g.uvTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function c(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.rotation.value=p.rotation,p.map&&(g.map.value=p.map,t(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function h(g,p){g.specular.value.copy(p.specular),g.shininess.value=Math.max(p.shininess,1e-4)}function u(g,p){p.gradientMap&&(g.gradientMap.value=p.gradientMap)}function d(g,p){g.metalness.value=p.metalness,p.metalnessMap&&(g.metalnessMap.value=p.metalnessMap,t(p.metalnessMap,g.metalnessMapTransform)),g.roughness.value=p.roughness,p.roughnessMap&&(g.roughnessMap.value=p.roughnessMap,t(p.roughnessMap,g.roughnessMapTransform)),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)}function f(g,p,S){g.ior.value=p.ior,p.diffuseRoughness>0&&(g.diffuseRoughness.value=p.diffuseRoughness,p.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=p.diffuseRoughnessMap,t(p.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),p.sheen>0&&(g.sheenColor.value.copy(p.sheenColor).multiplyScalar(p.sheen),g.sheenRoughness.value=p.sheenRoughness,p.sheenColorMap&&(g.sheenColorMap.value=p.sheenColorMap,t(p.sheenColorMap,g.sheenColorMapTransform)),p.sheenRoughnessMap&&(g.sheenRoughnessMap.value=p.sheenRoughnessMap,t(p.sheenRoughnessMap,g.sheenRoughnessMapTransform))),p.clearcoat>0&&(g.clearcoat.value=p.clearcoat,g.clearcoatRoughness.value=p.clearcoatRoughness,p.clearcoatMap&&(g.clearcoatMap.value=p.clearcoatMap,t(p.clearcoatMap,g.clearcoatMapTransform)),p.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=p.clearcoatRoughnessMap,t(p.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),p.clearcoatNormalMap&&(g.clearcoatNormalMap.value=p.clearcoatNormalMap,t(p.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(p.clearcoatNormalScale),p.side===pi&&g.clearcoatNormalScale.value.negate())),p.dispersion>0&&(g.dispersion.value=p.dispersion),p.retroreflectivity>0&&(g.retroreflectivity.value=p.retroreflectivity),p.iridescence>0&&(g.iridescence.value=p.iridescence,g.iridescenceIOR.value=p.iridescenceIOR,g.iridescenceThicknessMinimum.value=p.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=p.iridescenceThicknessMaximum,p.iridescenceMap&&(g.iridescenceMap.value=p.iridescenceMap,t(p.iridescenceMap,g.iridescenceMapTransform)),p.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=p.iridescenceThicknessMap,t(p.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),p.transmission>0&&(g.transmission.value=p.transmission,g.transmissionSamplerMap.value=S.texture,g.transmissionSamplerSize.value.set(S.width,S.height),p.transmissionMap&&(g.transmissionMap.value=p.transmissionMap,t(p.transmissionMap,g.transmissionMapTransform)),g.thickness.value=p.thickness,p.thicknessMap&&(g.thicknessMap.value=p.thicknessMap,t(p.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=p.attenuationDistance,g.attenuationColor.value.copy(p.attenuationColor)),p.anisotropy>0&&(g.anisotropyVector.value.set(p.anisotropy*Math.cos(p.anisotropyRotation),p.anisotropy*Math.sin(p.anisotropyRotation)),p.anisotropyMap&&(g.anisotropyMap.value=p.anisotropyMap,t(p.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=p.specularIntensity,g.specularColor.value.copy(p.specularColor),p.specularColorMap&&(g.specularColorMap.value=p.specularColorMap,t(p.specularColorMap,g.specularColorMapTransform)),p.specularIntensityMap&&(g.specularIntensityMap.value=p.specularIntensityMap,t(p.specularIntensityMap,g.specularIntensityMapTransform))}function v(g,p){p.matcap&&(g.matcap.value=p.matcap)}function _(g,p){const S=e.get(p).light;g.referencePosition.value.setFromMatrixPosition(S.matrixWorld),g.nearDistance.value=S.shadow.camera.near,g.farDistance.value=S.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function l1(n,e,t,i){let s={},r={};function a(S,y){const w=y.program;i.uniformBlockBinding(S,w,s[S.id])}function o(S,y){let w=s[S.id];w===void 0&&(v(S),w=l(S),s[S.id]=w,S.addEventListener("dispose",g));const M=y.program;i.updateUBOMapping(S,M);const b=e.render.frame;r[S.id]!==b&&(c(S),r[S.id]=b)}function l(S){const y=n.createBuffer(),w=S.__size,M=S.usage;return n.bindBuffer(n.UNIFORM_BUFFER,y),n.bufferData(n.UNIFORM_BUFFER,w,M),n.bindBuffer(n.UNIFORM_BUFFER,null),y}function c(S){const y=s[S.id],w=S.uniforms,M=S.__cache;n.bindBuffer(n.UNIFORM_BUFFER,y);for(let b=0,x=w.length;b<x;b++){const E=w[b];if(Array.isArray(E))for(let C=0,D=E.length;C<D;C++)h(E[C],b,C,M);else h(E,b,0,M)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function h(S,y,w,M){if(d(S,y,w,M)===!0){const b=S.__offset,x=S.value;if(Array.isArray(x)){let E=0;for(let C=0;C<x.length;C++){const D=x[C],T=_(D,!0);u(D,S.__data,E),E+=T.storage/Float32Array.BYTES_PER_ELEMENT}}else u(x,S.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,b,S.__data)}}function u(S,y,w){typeof S=="number"||typeof S=="boolean"?y[w]=S:S.isMatrix3?(y[w]=S.elements[0],y[w+1]=S.elements[1],y[w+2]=S.elements[2],y[w+3]=0,y[w+4]=S.elements[3],y[w+5]=S.elements[4],y[w+6]=S.elements[5],y[w+7]=0,y[w+8]=S.elements[6],y[w+9]=S.elements[7],y[w+10]=S.elements[8],y[w+11]=0):ArrayBuffer.isView(S)?y.set(S.subarray(0,y.length-w),w):S.toArray(y,w)}function d(S,y,w,M){const b=S.value,x=y+"_"+w;if(Array.isArray(b)){M[x]===void 0&&(M[x]=[]);const E=M[x];let C=!1;for(let D=0;D<b.length;D++)f(b[D],E,D)===!0&&(C=!0);return C}return f(b,M,x)}function f(S,y,w){if(y[w]===void 0)return typeof S=="number"||typeof S=="boolean"?y[w]=S:ArrayBuffer.isView(S)?y[w]=S.slice():y[w]=S.clone(),!0;{const M=y[w];if(typeof S=="number"||typeof S=="boolean"){if(M!==S)return y[w]=S,!0}else{if(ArrayBuffer.isView(S))return!0;if(M.equals(S)===!1)return M.copy(S),!0}}return!1}function v(S){const y=S.uniforms;let w=0;const M=16;for(let x=0,E=y.length;x<E;x++){const C=Array.isArray(y[x])?y[x]:[y[x]];for(let D=0,T=C.length;D<T;D++){const N=C[D],B=Array.isArray(N.value)?N.value:[N.value],R=Array.isArray(y[x])||Array.isArray(N.value);let F=w;for(let L=0,H=B.length;L<H;L++){const W=B[L],Y=_(W,R),Z=w%M,ne=Z%Y.boundary,G=Z+ne;w+=ne,G!==0&&M-G<Y.storage&&(w+=M-G),L===0&&(F=w),w+=Y.storage}const O=N.type==="int"?Int32Array:N.type==="uint"?Uint32Array:Float32Array;N.__data=new O((w-F)/Float32Array.BYTES_PER_ELEMENT),N.__offset=F}}const b=w%M;return b>0&&(w+=M-b),S.__size=w,S.__cache={},this}function _(S,y){const w={boundary:0,storage:0};return typeof S=="number"||typeof S=="boolean"?(w.boundary=4,w.storage=4):S.isVector2?(w.boundary=8,w.storage=8):S.isVector3||S.isColor?(w.boundary=16,w.storage=12):S.isVector4?(w.boundary=16,w.storage=16):S.isMatrix3?(w.boundary=16,w.storage=48):S.isMatrix4?(w.boundary=16,w.storage=64):S.isTexture?pt("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(S)?(w.boundary=16,w.storage=S.byteLength):pt("WebGLRenderer: Unsupported uniform value type.",S),y===!0&&(w.boundary=16,w.storage=Math.ceil(w.storage/16)*16),w}function g(S){const y=S.target;y.removeEventListener("dispose",g),n.deleteBuffer(s[y.id]),delete s[y.id],delete r[y.id]}function p(){for(const S in s)n.deleteBuffer(s[S]);s={},r={}}return{bind:a,update:o,dispose:p}}const c1=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]);let hs=null;function u1(){return hs===null&&(hs=new PS(c1,16,16,xr,as),hs.name="DFG_LUT",hs.minFilter=si,hs.magFilter=si,hs.wrapS=Rs,hs.wrapT=Rs,hs.generateMipmaps=!1,hs.needsUpdate=!0),hs}class h1{constructor(e={}){const{canvas:t=Wx(),context:i=null,depth:s=!0,stencil:r=!1,alpha:a=!1,antialias:o=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:d=!1,outputBufferType:f=vi}=e;this.isWebGLRenderer=!0;let v;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");v=i.getContextAttributes().alpha}else v=a;const _=f,g=new Set([Tu,Eu,Mu]),p=new Set([vi,ss,to,qr,bu,yu]),S=new Uint32Array(4),y=new Int32Array(4),w={textures:[],min:[],max:[],resolution:[]};let M=null,b=null;const x=[],E=[];let C=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=As,this.toneMappingExposure=1,this.transmissionResolutionScale=1;const D=this;let T=!1,N=null,B=null,R=null,F=null;this._outputColorSpace=Pi;let O=0,L=0,H=null,W=-1,Y=null;const Z=new sn,ne=new sn;let G=null;const X=new At(0);let ie=0,$=t.width,Q=t.height,ae=1,oe=null,de=null;const he=new sn(0,0,$,Q),be=new sn(0,0,$,Q);let Te=!1;const Ie=new po,at=new Dh;let nt=!1,Ot=!1;const xe=new jt,Ye=new ee,je=new sn,dt={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0};let _e=!1;function ze(){return H===null?ae:1}let k=i;function Se(U,J){return t.getContext(U,J)}let qe,ct,Ee,ht,Ge,We,z,P,te,ye,ge,Le,De,fe,me,Re,K,ve,pe,Fe,Pe,Ue,lt;try{const U={alpha:!0,depth:s,stencil:r,antialias:o,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${ou}`),t.addEventListener("webglcontextlost",it,!1),t.addEventListener("webglcontextrestored",vt,!1),t.addEventListener("webglcontextcreationerror",ke,!1),k===null){const J="webgl2";if(k=Se(J,U),k===null)throw Se(J)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}gt()}catch(U){throw t.removeEventListener("webglcontextlost",it,!1),t.removeEventListener("webglcontextrestored",vt,!1),t.removeEventListener("webglcontextcreationerror",ke,!1),Ft("WebGLRenderer: "+U.message),U}function gt(){qe=new py(k),qe.init(),Pe=new t1(k,qe),ct=new iy(k,qe,e,Pe),Ee=new jM(k,qe),ct.reversedDepthBuffer&&d&&Ee.buffers.depth.setReversed(!0),B=k.createFramebuffer(),R=k.createFramebuffer(),F=k.createFramebuffer(),ht=new vy(k),Ge=new zM,We=new e1(k,qe,Ee,Ge,ct,Pe,ht),z=new fy(D),P=new jS(k),Ue=new ty(k,P),te=new my(k,P,ht,Ue),ye=new xy(k,te,P,Ue,ht),ve=new _y(k,ct,We),me=new sy(Ge),ge=new BM(D,z,qe,ct,Ue,me),Le=new o1(D,Ge),De=new GM,fe=new qM(qe),K=new ey(D,z,Ee,ye,v,l),Re=new QM(D,ye,ct),lt=new l1(k,ht,ct,Ee),pe=new ny(k,qe,ht),Fe=new gy(k,qe,ht),ht.programs=ge.programs,D.capabilities=ct,D.extensions=qe,D.properties=Ge,D.renderLists=De,D.shadowMap=Re,D.state=Ee,D.info=ht}_!==vi&&(C=new wy(_,t.width,t.height,o,s,r));const Me=new r1(D,k);this.xr=Me,this.getContext=function(){return k},this.getContextAttributes=function(){return k.getContextAttributes()},this.forceContextLoss=function(){const U=qe.get("WEBGL_lose_context");U&&U.loseContext()},this.forceContextRestore=function(){const U=qe.get("WEBGL_lose_context");U&&U.restoreContext()},this.getPixelRatio=function(){return ae},this.setPixelRatio=function(U){U!==void 0&&(ae=U,this.setSize($,Q,!1))},this.getSize=function(U){return U.set($,Q)},this.setSize=function(U,J,ue=!0){if(Me.isPresenting){pt("WebGLRenderer: Can't change size while VR device is presenting.");return}$=U,Q=J,t.width=Math.floor(U*ae),t.height=Math.floor(J*ae),ue===!0&&(t.style.width=U+"px",t.style.height=J+"px"),C!==null&&C.setSize(t.width,t.height),this.setViewport(0,0,U,J)},this.getDrawingBufferSize=function(U){return U.set($*ae,Q*ae).floor()},this.setDrawingBufferSize=function(U,J,ue){$=U,Q=J,ae=ue,t.width=Math.floor(U*ue),t.height=Math.floor(J*ue),this.setViewport(0,0,U,J)},this.setEffects=function(U){if(_===vi){Ft("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(U){for(let J=0;J<U.length;J++)if(U[J].isOutputPass===!0){pt("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}C.setEffects(U||[])},this.getCurrentViewport=function(U){return U.copy(Z)},this.getViewport=function(U){return U.copy(he)},this.setViewport=function(U,J,ue,re){U.isVector4?he.set(U.x,U.y,U.z,U.w):he.set(U,J,ue,re),Ee.viewport(Z.copy(he).multiplyScalar(ze()).round())},this.getScissor=function(U){return U.copy(be)},this.setScissor=function(U,J,ue,re){U.isVector4?be.set(U.x,U.y,U.z,U.w):be.set(U,J,ue,re),Ee.scissor(ne.copy(be).multiplyScalar(ze()).round())},this.getScissorTest=function(){return Te},this.setScissorTest=function(U){Ee.setScissorTest(Te=U)},this.setOpaqueSort=function(U){oe=U},this.setTransparentSort=function(U){de=U},this.getClearColor=function(U){return U.copy(K.getClearColor())},this.setClearColor=function(){K.setClearColor(...arguments)},this.getClearAlpha=function(){return K.getClearAlpha()},this.setClearAlpha=function(){K.setClearAlpha(...arguments)},this.clear=function(U=!0,J=!0,ue=!0){let re=0;if(U){let le=!1;if(H!==null){const Oe=H.texture.format;le=g.has(Oe)}if(le){const Oe=H.texture.type,Ve=p.has(Oe),Be=K.getClearColor(),$e=K.getClearAlpha(),ot=Be.r,_t=Be.g,Lt=Be.b;Ve?(S[0]=ot,S[1]=_t,S[2]=Lt,S[3]=$e,k.clearBufferuiv(k.COLOR,0,S)):(y[0]=ot,y[1]=_t,y[2]=Lt,y[3]=$e,k.clearBufferiv(k.COLOR,0,y))}else re|=k.COLOR_BUFFER_BIT}J&&(re|=k.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),ue&&(re|=k.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),re!==0&&k.clear(re)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(U){U.setRenderer(this),N=U},this.dispose=function(){t.removeEventListener("webglcontextlost",it,!1),t.removeEventListener("webglcontextrestored",vt,!1),t.removeEventListener("webglcontextcreationerror",ke,!1),K.dispose(),De.dispose(),fe.dispose(),We.dispose(),Ge.dispose(),z.dispose(),ye.dispose(),te.dispose(),Ue.dispose(),lt.dispose(),ge.dispose(),Me.dispose(),Me.removeEventListener("sessionstart",kc),Me.removeEventListener("sessionend",xs),Gs.stop()};function it(U){U.preventDefault(),Sl("WebGLRenderer: Context Lost."),T=!0}function vt(){Sl("WebGLRenderer: Context Restored."),T=!1;const U=ht.autoReset,J=Re.enabled,ue=Re.autoUpdate,re=Re.needsUpdate,le=Re.type;gt(),ht.autoReset=U,Re.enabled=J,Re.autoUpdate=ue,Re.needsUpdate=re,Re.type=le}function ke(U){Ft("WebGLRenderer: A WebGL context could not be created. Reason: ",U.statusMessage)}function Tt(U){const J=U.target;J.removeEventListener("dispose",Tt),an(J)}function an(U){li(U),Ge.remove(U)}function li(U){const J=Ge.get(U).programs;J!==void 0&&(J.forEach(function(ue){ge.releaseProgram(ue)}),U.isShaderMaterial&&ge.releaseShaderCache(U))}this.renderBufferDirect=function(U,J,ue,re,le,Oe){J===null&&(J=dt);const Ve=le.isMesh&&le.matrixWorld.determinantAffine()<0,Be=qo(U,J,ue,re,le);Ee.setMaterial(re,Ve);let $e=ue.index,ot=1;if(re.wireframe===!0){if($e=te.getWireframeAttribute(ue),$e===void 0)return;ot=2}const _t=ue.drawRange,Lt=ue.attributes.position;let st=_t.start*ot,Pt=(_t.start+_t.count)*ot;Oe!==null&&(st=Math.max(st,Oe.start*ot),Pt=Math.min(Pt,(Oe.start+Oe.count)*ot)),$e!==null?(st=Math.max(st,0),Pt=Math.min(Pt,$e.count)):Lt!=null&&(st=Math.max(st,0),Pt=Math.min(Pt,Lt.count));const dn=Pt-st;if(dn<0||dn===1/0)return;Ue.setup(le,re,Be,ue,$e);let qt,Yt=pe;if($e!==null&&(qt=P.get($e),Yt=Fe,Yt.setIndex(qt)),le.isMesh)re.wireframe===!0?(Ee.setLineWidth(re.wireframeLinewidth*ze()),Yt.setMode(k.LINES)):Yt.setMode(k.TRIANGLES);else if(le.isLine){let Un=re.linewidth;Un===void 0&&(Un=1),Ee.setLineWidth(Un*ze()),le.isLineSegments?Yt.setMode(k.LINES):le.isLineLoop?Yt.setMode(k.LINE_LOOP):Yt.setMode(k.LINE_STRIP)}else le.isPoints?Yt.setMode(k.POINTS):le.isSprite&&Yt.setMode(k.TRIANGLES);if(le.isBatchedMesh)if(qe.get("WEBGL_multi_draw"))Yt.renderMultiDraw(le._multiDrawStarts,le._multiDrawCounts,le._multiDrawCount);else{const Un=le._multiDrawStarts,Qe=le._multiDrawCounts,Mn=le._multiDrawCount,It=$e?P.get($e).bytesPerElement:1,Vs=Ge.get(re).currentProgram.getUniforms();for(let En=0;En<Mn;En++)Vs.setValue(k,"_gl_DrawID",En),Yt.render(Un[En]/It,Qe[En])}else if(le.isInstancedMesh)Yt.renderInstances(st,dn,le.count);else if(ue.isInstancedBufferGeometry){const Un=ue._maxInstanceCount!==void 0?ue._maxInstanceCount:1/0,Qe=Math.min(ue.instanceCount,Un);Yt.renderInstances(st,dn,Qe)}else Yt.render(st,dn)};function Wo(U,J,ue,re){N!==null&&U.isNodeMaterial&&N.setObject(re,U),nt===!0&&me.setState(U,ue,!1),U.transparent===!0&&U.side===Vi&&U.forceSinglePass===!1?(U.side=pi,U.needsUpdate=!0,Ss(U,J,re),U.side=_r,U.needsUpdate=!0,Ss(U,J,re),U.side=Vi):Ss(U,J,re)}this.compile=function(U,J,ue=null){ue===null&&(ue=U),N!==null&&N.renderStart(U,J,ue),b=fe.get(ue),b.init(J),E.push(b),ue.traverseVisible(function(le){le.isLight&&le.layers.test(J.layers)&&(b.pushLight(le),le.castShadow&&b.pushShadow(le))}),U!==ue&&U.traverseVisible(function(le){le.isLight&&le.layers.test(J.layers)&&(b.pushLight(le),le.castShadow&&b.pushShadow(le))}),b.setupLights(),N!==null&&N.updateLights(b.state.lightsArray),Ot=this.localClippingEnabled,nt=me.init(this.clippingPlanes,Ot),nt===!0&&me.setGlobalState(this.clippingPlanes,J),N!==null&&Re.render(b.state.shadowsArray,ue,J);const re=new Set;return U.traverse(function(le){if(!(le.isMesh||le.isPoints||le.isLine||le.isSprite))return;const Oe=le.material;if(Oe)if(Array.isArray(Oe))for(let Ve=0;Ve<Oe.length;Ve++){const Be=Oe[Ve];Wo(Be,ue,J,le),re.add(Be)}else Wo(Oe,ue,J,le),re.add(Oe)}),b=E.pop(),N!==null&&N.renderEnd(),re},this.compileAsync=function(U,J,ue=null){const re=this.compile(U,J,ue);return new Promise(le=>{function Oe(){if(re.forEach(function(Ve){const $e=Ge.get(Ve).currentProgram;($e===void 0||$e.isReady())&&re.delete(Ve)}),re.size===0){le(U);return}setTimeout(Oe,10)}qe.get("KHR_parallel_shader_compile")!==null?Oe():setTimeout(Oe,10)})};let Ia=null;function sf(U){Ia&&Ia(U)}function kc(){Gs.stop()}function xs(){Gs.start()}const Gs=new vm;Gs.setAnimationLoop(sf),typeof self<"u"&&Gs.setContext(self),this.setAnimationLoop=function(U){Ia=U,Me.setAnimationLoop(U),U===null?Gs.stop():Gs.start()},Me.addEventListener("sessionstart",kc),Me.addEventListener("sessionend",xs),this.render=function(U,J){if(J!==void 0&&J.isCamera!==!0){Ft("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(T===!0)return;N!==null&&N.renderStart(U,J);const ue=Me.enabled===!0&&Me.isPresenting===!0,re=C!==null&&(H===null||ue)&&C.begin(D,H);if(U.matrixWorldAutoUpdate===!0&&U.updateMatrixWorld(),J.parent===null&&J.matrixWorldAutoUpdate===!0&&J.updateMatrixWorld(),Me.enabled===!0&&Me.isPresenting===!0&&(C===null||C.isCompositing()===!1)&&(Me.cameraAutoUpdate===!0&&Me.updateCamera(J),J=Me.getCamera()),U.isScene===!0&&U.onBeforeRender(D,U,J,H),b=fe.get(U,E.length),b.init(J),b.state.textureUnits=We.getTextureUnits(),E.push(b),xe.multiplyMatrices(J.projectionMatrix,J.matrixWorldInverse),J.isArrayCamera?at.setFromArrayCamera(J):Ie.setFromProjectionMatrix(xe,Wi,J.reversedDepth),Ot=this.localClippingEnabled,nt=me.init(this.clippingPlanes,Ot),M=De.get(U,x.length),M.init(),x.push(M),this.info.render.frame++,Me.enabled===!0&&Me.isPresenting===!0){const Ve=D.xr.getDepthSensingMesh();Ve!==null&&Hs(Ve,J,-1/0,D.sortObjects)}Hs(U,J,0,D.sortObjects),M.finish(),N!==null&&N.updateLights(b.state.lightsArray),D.sortObjects===!0&&M.sort(oe,de),_e=Me.enabled===!1||Me.isPresenting===!1||Me.hasDepthSensing()===!1,_e&&K.addToRenderList(M,U),this.info.autoReset===!0&&this.info.reset(),nt===!0&&me.beginShadows();const le=b.state.shadowsArray;if(Re.render(le,U,J),nt===!0&&me.endShadows(),(re&&C.hasRenderPass())===!1){const Ve=M.opaque,Be=M.transmissive;if(b.setupLights(),J.isArrayCamera){const $e=J.cameras;if(Be.length>0)for(let ot=0,_t=$e.length;ot<_t;ot++){const Lt=$e[ot];es(Ve,Be,U,Lt)}_e&&K.render(U);for(let ot=0,_t=$e.length;ot<_t;ot++){const Lt=$e[ot];$o(M,U,Lt,Lt.viewport)}}else Be.length>0&&es(Ve,Be,U,J),_e&&K.render(U),$o(M,U,J)}H!==null&&L===0&&(We.updateMultisampleRenderTarget(H),We.updateRenderTargetMipmap(H)),re&&C.end(D),U.isScene===!0&&U.onAfterRender(D,U,J),Ue.resetDefaultState(),W=-1,Y=null,E.pop(),E.length>0?(b=E[E.length-1],We.setTextureUnits(b.state.textureUnits),nt===!0&&me.setGlobalState(D.clippingPlanes,b.state.camera)):b=null,x.pop(),x.length>0?M=x[x.length-1]:M=null,N!==null&&N.renderEnd()};function Hs(U,J,ue,re){if(U.visible===!1)return;if(U.layers.test(J.layers)){if(U.isGroup)ue=U.renderOrder;else if(U.isLOD)U.autoUpdate===!0&&U.update(J);else if(U.isLight)b.pushLight(U),U.castShadow&&b.pushShadow(U);else if(U.isSprite){const Ve=J.isArrayCamera?at:Ie;if(!U.frustumCulled||U.intersectsFrustum(Ve)){re&&je.setFromMatrixPosition(U.matrixWorld).applyMatrix4(xe);const Be=ye.update(U),$e=U.material;$e.visible&&M.push(U,Be,$e,ue,je.z,null,J)}}else if(U.isMesh||U.isLine||U.isPoints){const Ve=J.isArrayCamera?at:Ie;if(!U.frustumCulled||U.intersectsFrustum(Ve)){const Be=ye.update(U),$e=U.material;if(re&&(U.boundingSphere!==void 0?(U.boundingSphere===null&&U.computeBoundingSphere(),je.copy(U.boundingSphere.center)):(Be.boundingSphere===null&&Be.computeBoundingSphere(),je.copy(Be.boundingSphere.center)),je.applyMatrix4(U.matrixWorld).applyMatrix4(xe)),Array.isArray($e)){const ot=Be.groups;for(let _t=0,Lt=ot.length;_t<Lt;_t++){const st=ot[_t],Pt=$e[st.materialIndex];Pt&&Pt.visible&&M.push(U,Be,Pt,ue,je.z,st,J)}}else $e.visible&&M.push(U,Be,$e,ue,je.z,null,J)}}}const Oe=U.children;for(let Ve=0,Be=Oe.length;Ve<Be;Ve++)Hs(Oe[Ve],J,ue,re)}function $o(U,J,ue,re){const{opaque:le,transmissive:Oe,transparent:Ve}=U;b.setupLightsView(ue),nt===!0&&me.setGlobalState(D.clippingPlanes,ue),re&&Ee.viewport(Z.copy(re)),le.length>0&&fn(le,J,ue),Oe.length>0&&fn(Oe,J,ue),Ve.length>0&&fn(Ve,J,ue),Ee.buffers.depth.setTest(!0),Ee.buffers.depth.setMask(!0),Ee.buffers.color.setMask(!0),Ee.setPolygonOffset(!1)}function es(U,J,ue,re){if((ue.isScene===!0?ue.overrideMaterial:null)!==null)return;if(b.state.transmissionRenderTarget[re.id]===void 0){const st=qe.has("EXT_color_buffer_half_float")||qe.has("EXT_color_buffer_float");b.state.transmissionRenderTarget[re.id]=new ls(1,1,{generateMipmaps:!0,type:st?as:vi,minFilter:qs,samples:Math.max(4,ct.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Ut.workingColorSpace})}const Oe=b.state.transmissionRenderTarget[re.id],Ve=re.viewport||Z;Oe.setSize(Ve.z*D.transmissionResolutionScale,Ve.w*D.transmissionResolutionScale);const Be=D.getRenderTarget(),$e=D.getActiveCubeFace(),ot=D.getActiveMipmapLevel();D.setRenderTarget(Oe),D.getClearColor(X),ie=D.getClearAlpha(),ie<1&&D.setClearColor(16777215,.5),D.clear(),_e&&K.render(ue);const _t=D.toneMapping;D.toneMapping=As;const Lt=re.viewport;if(re.viewport!==void 0&&(re.viewport=void 0),b.setupLightsView(re),nt===!0&&me.setGlobalState(D.clippingPlanes,re),fn(U,ue,re),We.updateMultisampleRenderTarget(Oe),We.updateRenderTargetMipmap(Oe),qe.has("WEBGL_multisampled_render_to_texture")===!1){let st=!1;for(let Pt=0,dn=J.length;Pt<dn;Pt++){const qt=J[Pt],{object:Yt,geometry:Un,material:Qe,group:Mn}=qt;if(Qe.side===Vi&&Yt.layers.test(re.layers)){const It=Qe.side;Qe.side=pi,Qe.needsUpdate=!0,vn(Yt,ue,re,Un,Qe,Mn),Qe.side=It,Qe.needsUpdate=!0,st=!0}}st===!0&&(We.updateMultisampleRenderTarget(Oe),We.updateRenderTargetMipmap(Oe))}D.setRenderTarget(Be,$e,ot),D.setClearColor(X,ie),Lt!==void 0&&(re.viewport=Lt),D.toneMapping=_t}function fn(U,J,ue){const re=J.isScene===!0?J.overrideMaterial:null;for(let le=0,Oe=U.length;le<Oe;le++){const Ve=U[le],{object:Be,geometry:$e,group:ot}=Ve;let _t=Ve.material;_t.allowOverride===!0&&re!==null&&(_t=re),Be.layers.test(ue.layers)&&vn(Be,J,ue,$e,_t,ot)}}function vn(U,J,ue,re,le,Oe){N!==null&&le.isNodeMaterial&&N.setObject(U,le),U.onBeforeRender(D,J,ue,re,le,Oe),U.modelViewMatrix.multiplyMatrices(ue.matrixWorldInverse,U.matrixWorld),U.normalMatrix.getNormalMatrix(U.modelViewMatrix),le.onBeforeRender(D,J,ue,re,U,Oe),le.transparent===!0&&le.side===Vi&&le.forceSinglePass===!1?(le.side=pi,le.needsUpdate=!0,D.renderBufferDirect(ue,J,re,le,U,Oe),le.side=_r,le.needsUpdate=!0,D.renderBufferDirect(ue,J,re,le,U,Oe),le.side=Vi):D.renderBufferDirect(ue,J,re,le,U,Oe),U.onAfterRender(D,J,ue,re,le,Oe)}function _n(U){let J=0;for(const ue of U)ue.texture!==null&&J++;return J}function Ss(U,J,ue){J.isScene!==!0&&(J=dt);const re=Ge.get(U),le=b.state.lights,Oe=b.state.shadowsArray,Ve=le.state.version,Be=ge.getParameters(U,le.state,Oe,J,ue,b.state.lightProbeGridArray),$e=ge.getProgramCacheKey(Be);let ot=re.programs;re.environment=U.isMeshStandardMaterial||U.isMeshLambertMaterial||U.isMeshPhongMaterial?J.environment:null,re.fog=J.fog;const _t=U.isMeshStandardMaterial||U.isMeshLambertMaterial&&!U.envMap||U.isMeshPhongMaterial&&!U.envMap;re.envMap=z.get(U.envMap||re.environment,_t),re.envMapRotation=re.environment!==null&&U.envMap===null?J.environmentRotation:U.envMapRotation,ot===void 0&&(U.addEventListener("dispose",Tt),ot=new Map,re.programs=ot,re.programVariants=new Map);let Lt=ot.get($e);if(Lt!==void 0){if(re.currentProgram===Lt&&re.lightsStateVersion===Ve)return Xo(U,Be),Lt}else Be.uniforms=ge.getUniforms(U),N!==null&&U.isNodeMaterial&&N.build(U,ue,Be),U.onBeforeCompile(Be,D),Lt=ge.acquireProgram(Be,$e),ot.set($e,Lt),re.uniforms=Be.uniforms;const st=re.uniforms;return(!U.isShaderMaterial&&!U.isRawShaderMaterial||U.clipping===!0)&&(st.clippingPlanes=me.uniform),Xo(U,Be),re.needsLights=hr(U),re.lightsStateVersion=Ve,re.needsLights&&(st.ambientLightColor.value=le.state.ambient,st.lightProbe.value=le.state.probe,st.sunLights.value=le.state.sun,st.sunLightShadows.value=le.state.sunShadow,st.directionalLights.value=le.state.directional,st.directionalLightShadows.value=le.state.directionalShadow,st.spotLights.value=le.state.spot,st.spotLightShadows.value=le.state.spotShadow,st.rectAreaLights.value=le.state.rectArea,st.ltc_1.value=le.state.rectAreaLTC1,st.ltc_2.value=le.state.rectAreaLTC2,st.pointLights.value=le.state.point,st.pointLightShadows.value=le.state.pointShadow,st.hemisphereLights.value=le.state.hemi,st.sunShadowMatrix.value=le.state.sunShadowMatrix,st.sunShadowCascade.value=le.state.sunShadowCascade,st.directionalShadowMatrix.value=le.state.directionalShadowMatrix,st.spotLightMatrix.value=le.state.spotLightMatrix,st.spotLightMap.value=le.state.spotLightMap,st.pointShadowMatrix.value=le.state.pointShadowMatrix),re.numLightProbeGrids=_n(b.state.lightProbeGridArray),re.currentProgram=Lt,re.uniformsList=null,Lt}function Ei(U,J,ue,re,le){const Oe=Ge.get(U),Ve=Oe.currentProgram.id+","+re+","+le;let Be=Oe.programVariants.get(Ve);return Be===void 0?(Be=Ss(U,J,ue),Oe.programVariants.set(Ve,Be)):(Oe.currentProgram=Be,Oe.uniformsList=null,Oe.outputColorSpace=re,Oe.toneMapping=le),Be}function ur(U){if(U.uniformsList===null){const J=U.currentProgram.getUniforms();U.uniformsList=nc.seqWithValue(J.seq,U.uniforms)}return U.uniformsList}function Xo(U,J){const ue=Ge.get(U);ue.outputColorSpace=J.outputColorSpace,ue.batching=J.batching,ue.batchingColor=J.batchingColor,ue.instancing=J.instancing,ue.instancingColor=J.instancingColor,ue.instancingMorph=J.instancingMorph,ue.skinning=J.skinning,ue.morphTargets=J.morphTargets,ue.morphNormals=J.morphNormals,ue.morphColors=J.morphColors,ue.morphTargetsCount=J.morphTargetsCount,ue.numClippingPlanes=J.numClippingPlanes,ue.numIntersection=J.numClipIntersection,ue.vertexAlphas=J.vertexAlphas,ue.vertexTangents=J.vertexTangents,ue.toneMapping=J.toneMapping}function qo(U,J,ue,re,le){J.isScene!==!0&&(J=dt),We.resetTextureUnits();const Oe=J.fog,Ve=re.isMeshStandardMaterial||re.isMeshLambertMaterial||re.isMeshPhongMaterial?J.environment:null,Be=H===null?D.outputColorSpace:H.isXRRenderTarget===!0?H.texture.colorSpace:Ut.workingColorSpace,$e=re.isMeshStandardMaterial||re.isMeshLambertMaterial&&!re.envMap||re.isMeshPhongMaterial&&!re.envMap,ot=z.get(re.envMap||Ve,$e),_t=re.vertexColors===!0&&!!ue.attributes.color&&ue.attributes.color.itemSize===4,Lt=!!ue.attributes.tangent&&(!!re.normalMap||re.anisotropy>0),st=!!ue.morphAttributes.position,Pt=!!ue.morphAttributes.normal,dn=!!ue.morphAttributes.color;let qt=As;re.toneMapped&&(H===null||H.isXRRenderTarget===!0)&&(qt=D.toneMapping);const Yt=ue.morphAttributes.position||ue.morphAttributes.normal||ue.morphAttributes.color,Un=Yt!==void 0?Yt.length:0,Qe=Ge.get(re),Mn=b.state.lights;if(nt===!0&&(Ot===!0||U!==Y)){const Kt=U===Y&&re.id===W;me.setState(re,U,Kt)}let It=!1,Vs=!1;re.version===Qe.__version?Qe.needsLights&&Qe.lightsStateVersion!==Mn.state.version||le.isBatchedMesh&&Qe.batching===!1||!le.isBatchedMesh&&Qe.batching===!0||le.isBatchedMesh&&Qe.batchingColor===!0&&le._colorsTexture===null||le.isBatchedMesh&&Qe.batchingColor===!1&&le._colorsTexture!==null||le.isInstancedMesh&&Qe.instancing===!1||!le.isInstancedMesh&&Qe.instancing===!0||le.isSkinnedMesh&&Qe.skinning===!1||!le.isSkinnedMesh&&Qe.skinning===!0||le.isInstancedMesh&&Qe.instancingColor===!0&&le.instanceColor===null||le.isInstancedMesh&&Qe.instancingColor===!1&&le.instanceColor!==null||le.isInstancedMesh&&Qe.instancingMorph===!0&&le.morphTexture===null||le.isInstancedMesh&&Qe.instancingMorph===!1&&le.morphTexture!==null||Qe.envMap!==ot||re.fog===!0&&Qe.fog!==Oe||Qe.numClippingPlanes!==void 0&&(Qe.numClippingPlanes!==me.numPlanes||Qe.numIntersection!==me.numIntersection)||Qe.vertexAlphas!==_t||Qe.vertexTangents!==Lt||Qe.morphTargets!==st||Qe.morphNormals!==Pt||Qe.morphColors!==dn||Qe.morphTargetsCount!==Un||Qe.numLightProbeGrids!==_n(b.state.lightProbeGridArray)?It=!0:(Qe.outputColorSpace!==Be||Qe.toneMapping!==qt)&&(Vs=!0):(It=!0,Qe.__version=re.version);let En=Qe.currentProgram;(It===!0||Vs===!0)&&(En=Vs===!0?Ei(re,J,le,Be,qt):Ss(re,J,le),N&&re.isNodeMaterial&&N.onUpdateProgram(re,En,Qe));let Oa=!1,ws=!1,Ws=!1;const Ct=En.getUniforms(),pn=Qe.uniforms;if(Ee.useProgram(En.program)&&(Oa=!0,ws=!0,Ws=!0),re.id!==W&&(W=re.id,ws=!0),Oa||Y!==U){Ee.buffers.depth.getReversed()&&U.reversedDepth!==!0&&(U._reversedDepth=!0,U.updateProjectionMatrix()),Ct.setValue(k,"projectionMatrix",U.projectionMatrix),Ct.setValue(k,"viewMatrix",U.matrixWorldInverse);const Tn=Ct.map.cameraPosition;Tn!==void 0&&Tn.setValue(k,Ye.setFromMatrixPosition(U.matrixWorld)),ct.logarithmicDepthBuffer&&Ct.setValue(k,"logDepthBufFC",2/(Math.log(U.far+1)/Math.LN2)),(re.isMeshPhongMaterial||re.isMeshToonMaterial||re.isMeshLambertMaterial||re.isMeshBasicMaterial||re.isMeshStandardMaterial||re.isShaderMaterial)&&Ct.setValue(k,"isOrthographic",U.isOrthographicCamera===!0),Y!==U&&(Y=U,ws=!0,Ws=!0)}if(Qe.needsLights&&(Mn.state.sunShadowMap.length>0&&Ct.setValue(k,"sunShadowMap",Mn.state.sunShadowMap,We),Mn.state.directionalShadowMap.length>0&&Ct.setValue(k,"directionalShadowMap",Mn.state.directionalShadowMap,We),Mn.state.spotShadowMap.length>0&&Ct.setValue(k,"spotShadowMap",Mn.state.spotShadowMap,We),Mn.state.pointShadowMap.length>0&&Ct.setValue(k,"pointShadowMap",Mn.state.pointShadowMap,We)),le.isSkinnedMesh){Ct.setOptional(k,le,"bindMatrix"),Ct.setOptional(k,le,"bindMatrixInverse");const Kt=le.skeleton;Kt&&(Kt.boneTexture===null&&Kt.computeBoneTexture(),Ct.setValue(k,"boneTexture",Kt.boneTexture,We))}le.isBatchedMesh&&(Ct.setOptional(k,le,"batchingTexture"),Ct.setValue(k,"batchingTexture",le._matricesTexture,We),Ct.setOptional(k,le,"batchingIdTexture"),Ct.setValue(k,"batchingIdTexture",le._indirectTexture,We),Ct.setOptional(k,le,"batchingColorTexture"),le._colorsTexture!==null&&Ct.setValue(k,"batchingColorTexture",le._colorsTexture,We));const ci=ue.morphAttributes;if((ci.position!==void 0||ci.normal!==void 0||ci.color!==void 0)&&ve.update(le,ue,En),(ws||Qe.receiveShadow!==le.receiveShadow)&&(Qe.receiveShadow=le.receiveShadow,Ct.setValue(k,"receiveShadow",le.receiveShadow)),(re.isMeshStandardMaterial||re.isMeshLambertMaterial||re.isMeshPhongMaterial)&&re.envMap===null&&J.environment!==null&&(pn.envMapIntensity.value=J.environmentIntensity),pn.dfgLUT!==void 0&&(pn.dfgLUT.value=u1()),ws){if(Ct.setValue(k,"toneMappingExposure",D.toneMappingExposure),Qe.needsLights&&Ua(pn,Ws),Oe&&re.fog===!0&&Le.refreshFogUniforms(pn,Oe),Le.refreshMaterialUniforms(pn,re,ae,Q,b.state.transmissionRenderTarget[U.id]),Qe.needsLights&&Qe.numLightProbeGrids>0){const Kt=w;let Tn=0;for(const ii of b.state.lightProbeGridArray)ii.texture!==null&&(Kt.textures[Tn]=ii.texture,Kt.min[Tn]=ii.boundingBox.min,Kt.max[Tn]=ii.boundingBox.max,Kt.resolution[Tn]=ii.resolution,Tn++);for(const ii in Kt)Kt[ii].length=Tn;pn.probesSH.value=Kt.textures,pn.probesMin.value=Kt.min,pn.probesMax.value=Kt.max,pn.probesResolution.value=Kt.resolution}nc.upload(k,ur(Qe),pn,We)}if(re.isShaderMaterial&&re.uniformsNeedUpdate===!0&&(nc.upload(k,ur(Qe),pn,We),re.uniformsNeedUpdate=!1),re.isSpriteMaterial&&Ct.setValue(k,"center",le.center),Ct.setValue(k,"modelViewMatrix",le.modelViewMatrix),Ct.setValue(k,"normalMatrix",le.normalMatrix),Ct.setValue(k,"modelMatrix",le.matrixWorld),re.uniformsGroups!==void 0){const Kt=re.uniformsGroups;for(let Tn=0,ii=Kt.length;Tn<ii;Tn++){const Gc=Kt[Tn];lt.update(Gc,En),lt.bind(Gc,En)}}return En}function Ua(U,J){U.ambientLightColor.needsUpdate=J,U.lightProbe.needsUpdate=J,U.sunLights.needsUpdate=J,U.sunLightShadows.needsUpdate=J,U.directionalLights.needsUpdate=J,U.directionalLightShadows.needsUpdate=J,U.pointLights.needsUpdate=J,U.pointLightShadows.needsUpdate=J,U.spotLights.needsUpdate=J,U.spotLightShadows.needsUpdate=J,U.rectAreaLights.needsUpdate=J,U.hemisphereLights.needsUpdate=J}function hr(U){return U.isMeshLambertMaterial||U.isMeshToonMaterial||U.isMeshPhongMaterial||U.isMeshStandardMaterial||U.isShadowMaterial||U.isShaderMaterial&&U.lights===!0}this.getActiveCubeFace=function(){return O},this.getActiveMipmapLevel=function(){return L},this.getRenderTarget=function(){return H},this.setRenderTargetTextures=function(U,J,ue){const re=Ge.get(U);re.__autoAllocateDepthBuffer=U.resolveDepthBuffer===!1,re.__autoAllocateDepthBuffer===!1&&(re.__useRenderToTexture=!1),Ge.get(U.texture).__webglTexture=J,Ge.get(U.depthTexture).__webglTexture=re.__autoAllocateDepthBuffer?void 0:ue,re.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(U,J){const ue=Ge.get(U);ue.__webglFramebuffer=J,ue.__useDefaultFramebuffer=J===void 0},this.setRenderTarget=function(U,J=0,ue=0){H=U,O=J,L=ue;let re=null,le=!1,Oe=!1;if(U){const Be=Ge.get(U);if(Be.__useDefaultFramebuffer!==void 0){Ee.bindFramebuffer(k.FRAMEBUFFER,Be.__webglFramebuffer),Z.copy(U.viewport),ne.copy(U.scissor),G=U.scissorTest,Ee.viewport(Z),Ee.scissor(ne),Ee.setScissorTest(G),W=-1;return}else if(Be.__webglFramebuffer===void 0)We.setupRenderTarget(U);else if(Be.__hasExternalTextures)We.rebindTextures(U,Ge.get(U.texture).__webglTexture,Ge.get(U.depthTexture).__webglTexture);else if(U.depthBuffer){const _t=U.depthTexture;if(Be.__boundDepthTexture!==_t){if(_t!==null&&Ge.has(_t)&&(U.width!==_t.image.width||U.height!==_t.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");We.setupDepthRenderbuffer(U)}}const $e=U.texture;($e.isData3DTexture||$e.isDataArrayTexture||$e.isCompressedArrayTexture)&&(Oe=!0);const ot=Ge.get(U).__webglFramebuffer;U.isWebGLCubeRenderTarget?(Array.isArray(ot[J])?re=ot[J][ue]:re=ot[J],le=!0):U.samples>0&&We.useMultisampledRTT(U)===!1?re=Ge.get(U).__webglMultisampledFramebuffer:Array.isArray(ot)?re=ot[ue]:re=ot,Z.copy(U.viewport),ne.copy(U.scissor),G=U.scissorTest}else Z.copy(he).multiplyScalar(ae).floor(),ne.copy(be).multiplyScalar(ae).floor(),G=Te;if(ue!==0&&(re=B),Ee.bindFramebuffer(k.FRAMEBUFFER,re)&&Ee.drawBuffers(U,re),Ee.viewport(Z),Ee.scissor(ne),Ee.setScissorTest(G),le){const Be=Ge.get(U.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_CUBE_MAP_POSITIVE_X+J,Be.__webglTexture,ue)}else if(Oe){const Be=J;for(let $e=0;$e<U.textures.length;$e++){const ot=Ge.get(U.textures[$e]);k.framebufferTextureLayer(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0+$e,ot.__webglTexture,ue,Be)}}else if(U!==null&&ue!==0){const Be=Ge.get(U.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,Be.__webglTexture,ue)}W=-1};function Fa(U){const J=Ge.get(U);return(J.__readFormat!==U.format||J.__readType!==U.type)&&(J.__readFormat=U.format,J.__readType=U.type,J.__formatReadable=ct.textureFormatReadable(U.format),J.__typeReadable=ct.textureTypeReadable(U.type)),J}this.readRenderTargetPixels=function(U,J,ue,re,le,Oe,Ve,Be=0){if(!(U&&U.isWebGLRenderTarget)){Ft("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let $e=Ge.get(U).__webglFramebuffer;if(U.isWebGLCubeRenderTarget&&Ve!==void 0&&($e=$e[Ve],Array.isArray($e)&&($e=$e[0])),$e){Ee.bindFramebuffer(k.FRAMEBUFFER,$e);try{const ot=U.textures[Be],_t=ot.format,Lt=ot.type;U.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+Be);const st=Fa(ot);if(st.__formatReadable===!1){Ft("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(st.__typeReadable===!1){Ft("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}J>=0&&J<=U.width-re&&ue>=0&&ue<=U.height-le&&k.readPixels(J,ue,re,le,Pe.convert(_t),Pe.convert(Lt),Oe)}finally{const ot=H!==null?Ge.get(H).__webglFramebuffer:null;Ee.bindFramebuffer(k.FRAMEBUFFER,ot)}}},this.readRenderTargetPixelsAsync=async function(U,J,ue,re,le,Oe,Ve,Be=0){if(!(U&&U.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let $e=Ge.get(U).__webglFramebuffer;if(U.isWebGLCubeRenderTarget&&Ve!==void 0&&($e=$e[Ve],Array.isArray($e)&&($e=$e[0])),$e)if(J>=0&&J<=U.width-re&&ue>=0&&ue<=U.height-le){Ee.bindFramebuffer(k.FRAMEBUFFER,$e);const ot=U.textures[Be],_t=ot.format,Lt=ot.type;U.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+Be);const st=Fa(ot);if(st.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(st.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");const Pt=k.createBuffer();k.bindBuffer(k.PIXEL_PACK_BUFFER,Pt),k.bufferData(k.PIXEL_PACK_BUFFER,Oe.byteLength,k.STREAM_READ),k.readPixels(J,ue,re,le,Pe.convert(_t),Pe.convert(Lt),0),k.bindBuffer(k.PIXEL_PACK_BUFFER,null);const dn=H!==null?Ge.get(H).__webglFramebuffer:null;Ee.bindFramebuffer(k.FRAMEBUFFER,dn);const qt=k.fenceSync(k.SYNC_GPU_COMMANDS_COMPLETE,0);return k.flush(),await $x(k,qt,4),k.bindBuffer(k.PIXEL_PACK_BUFFER,Pt),k.getBufferSubData(k.PIXEL_PACK_BUFFER,0,Oe),k.bindBuffer(k.PIXEL_PACK_BUFFER,null),k.deleteBuffer(Pt),k.deleteSync(qt),Oe}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(U,J=null,ue=0){const re=Math.pow(2,-ue),le=Math.floor(U.image.width*re),Oe=Math.floor(U.image.height*re),Ve=J!==null?J.x:0,Be=J!==null?J.y:0;We.setTexture2D(U,0),k.copyTexSubImage2D(k.TEXTURE_2D,ue,0,0,Ve,Be,le,Oe),Ee.unbindTexture()},this.copyTextureToTexture=function(U,J,ue=null,re=null,le=0,Oe=0){let Ve,Be,$e,ot,_t,Lt,st,Pt,dn;const qt=U.isCompressedTexture?U.mipmaps[Oe]:U.image;if(ue!==null)Ve=ue.max.x-ue.min.x,Be=ue.max.y-ue.min.y,$e=ue.isBox3?ue.max.z-ue.min.z:1,ot=ue.min.x,_t=ue.min.y,Lt=ue.isBox3?ue.min.z:0;else{const Ct=Math.pow(2,-le);Ve=Math.floor(qt.width*Ct),Be=Math.floor(qt.height*Ct),U.isDataArrayTexture?$e=qt.depth:U.isData3DTexture?$e=Math.floor(qt.depth*Ct):$e=1,ot=0,_t=0,Lt=0}re!==null?(st=re.x,Pt=re.y,dn=re.z):(st=0,Pt=0,dn=0);const Yt=Pe.convert(J.format),Un=Pe.convert(J.type);let Qe;J.isData3DTexture?(We.setTexture3D(J,0),Qe=k.TEXTURE_3D):J.isDataArrayTexture||J.isCompressedArrayTexture?(We.setTexture2DArray(J,0),Qe=k.TEXTURE_2D_ARRAY):(We.setTexture2D(J,0),Qe=k.TEXTURE_2D),Ee.activeTexture(k.TEXTURE0),Ee.pixelStorei(k.UNPACK_FLIP_Y_WEBGL,J.flipY),Ee.pixelStorei(k.UNPACK_PREMULTIPLY_ALPHA_WEBGL,J.premultiplyAlpha),Ee.pixelStorei(k.UNPACK_ALIGNMENT,J.unpackAlignment);const Mn=Ee.getParameter(k.UNPACK_ROW_LENGTH),It=Ee.getParameter(k.UNPACK_IMAGE_HEIGHT),Vs=Ee.getParameter(k.UNPACK_SKIP_PIXELS),En=Ee.getParameter(k.UNPACK_SKIP_ROWS),Oa=Ee.getParameter(k.UNPACK_SKIP_IMAGES);Ee.pixelStorei(k.UNPACK_ROW_LENGTH,qt.width),Ee.pixelStorei(k.UNPACK_IMAGE_HEIGHT,qt.height),Ee.pixelStorei(k.UNPACK_SKIP_PIXELS,ot),Ee.pixelStorei(k.UNPACK_SKIP_ROWS,_t),Ee.pixelStorei(k.UNPACK_SKIP_IMAGES,Lt);const ws=U.isDataArrayTexture||U.isData3DTexture,Ws=J.isDataArrayTexture||J.isData3DTexture;if(U.isDepthTexture){const Ct=Ge.get(U),pn=Ge.get(J),ci=Ge.get(Ct.__renderTarget),Kt=Ge.get(pn.__renderTarget);Ee.bindFramebuffer(k.READ_FRAMEBUFFER,ci.__webglFramebuffer),Ee.bindFramebuffer(k.DRAW_FRAMEBUFFER,Kt.__webglFramebuffer);for(let Tn=0;Tn<$e;Tn++)ws&&(k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Ge.get(U).__webglTexture,le,Lt+Tn),k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Ge.get(J).__webglTexture,Oe,dn+Tn)),k.blitFramebuffer(ot,_t,ot+Ve,_t+Be,st,Pt,st+Ve,Pt+Be,k.DEPTH_BUFFER_BIT,k.NEAREST);Ee.bindFramebuffer(k.READ_FRAMEBUFFER,null),Ee.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else if(le!==0||U.isRenderTargetTexture||Ge.has(U)){const Ct=Ge.get(U),pn=Ge.get(J);Ee.bindFramebuffer(k.READ_FRAMEBUFFER,R),Ee.bindFramebuffer(k.DRAW_FRAMEBUFFER,F);for(let ci=0;ci<$e;ci++)ws?k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Ct.__webglTexture,le,Lt+ci):k.framebufferTexture2D(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,Ct.__webglTexture,le),Ws?k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,pn.__webglTexture,Oe,dn+ci):k.framebufferTexture2D(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,pn.__webglTexture,Oe),le!==0?k.blitFramebuffer(ot,_t,ot+Ve,_t+Be,st,Pt,st+Ve,Pt+Be,k.COLOR_BUFFER_BIT,k.NEAREST):Ws?k.copyTexSubImage3D(Qe,Oe,st,Pt,dn+ci,ot,_t,Ve,Be):k.copyTexSubImage2D(Qe,Oe,st,Pt,ot,_t,Ve,Be);Ee.bindFramebuffer(k.READ_FRAMEBUFFER,null),Ee.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else Ws?U.isDataTexture||U.isData3DTexture?k.texSubImage3D(Qe,Oe,st,Pt,dn,Ve,Be,$e,Yt,Un,qt.data):J.isCompressedArrayTexture?k.compressedTexSubImage3D(Qe,Oe,st,Pt,dn,Ve,Be,$e,Yt,qt.data):k.texSubImage3D(Qe,Oe,st,Pt,dn,Ve,Be,$e,Yt,Un,qt):U.isDataTexture?k.texSubImage2D(k.TEXTURE_2D,Oe,st,Pt,Ve,Be,Yt,Un,qt.data):U.isCompressedTexture?k.compressedTexSubImage2D(k.TEXTURE_2D,Oe,st,Pt,qt.width,qt.height,Yt,qt.data):k.texSubImage2D(k.TEXTURE_2D,Oe,st,Pt,Ve,Be,Yt,Un,qt);Ee.pixelStorei(k.UNPACK_ROW_LENGTH,Mn),Ee.pixelStorei(k.UNPACK_IMAGE_HEIGHT,It),Ee.pixelStorei(k.UNPACK_SKIP_PIXELS,Vs),Ee.pixelStorei(k.UNPACK_SKIP_ROWS,En),Ee.pixelStorei(k.UNPACK_SKIP_IMAGES,Oa),Oe===0&&J.generateMipmaps===!0&&J.mipmapsAutoUpdate===!0&&k.generateMipmap(Qe),Ee.unbindTexture()},this.initRenderTarget=function(U){Ge.get(U).__webglFramebuffer===void 0&&We.setupRenderTarget(U)},this.initTexture=function(U){U.isCubeTexture?We.setTextureCube(U,0):U.isData3DTexture?We.setTexture3D(U,0):U.isDataArrayTexture||U.isCompressedArrayTexture?We.setTexture2DArray(U,0):We.setTexture2D(U,0),Ee.unbindTexture()},this.resetState=function(){O=0,L=0,H=null,Ee.reset(),Ue.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Wi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;const t=this.getContext();t.drawingBufferColorSpace=Ut._getDrawingBufferColorSpace(e),t.unpackColorSpace=Ut._getUnpackColorSpace()}}const Km=new tr,sc=new ee;class Zm extends XS{constructor(){super(),this.isLineSegmentsGeometry=!0,this.type="LineSegmentsGeometry";const e=[-1,2,0,1,2,0,-1,1,0,1,1,0,-1,0,0,1,0,0,-1,-1,0,1,-1,0],t=[-1,2,1,2,-1,1,1,1,-1,-1,1,-1,-1,-2,1,-2],i=[0,2,1,2,3,1,2,4,3,4,5,3,4,6,5,6,7,5];this.setIndex(i),this.setAttribute("position",new hn(e,3)),this.setAttribute("uv",new hn(t,2))}applyMatrix4(e){const t=this.attributes.instanceStart,i=this.attributes.instanceEnd;return t!==void 0&&(t.applyMatrix4(e),i.applyMatrix4(e),t.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this}setPositions(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const i=new Vh(t,6,1);return this.setAttribute("instanceStart",new cs(i,3,0)),this.setAttribute("instanceEnd",new cs(i,3,3)),this.instanceCount=this.attributes.instanceStart.count,this.computeBoundingBox(),this.computeBoundingSphere(),this}setColors(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const i=new Vh(t,6,1);return this.setAttribute("instanceColorStart",new cs(i,3,0)),this.setAttribute("instanceColorEnd",new cs(i,3,3)),this}fromWireframeGeometry(e){return this.setPositions(e.attributes.position.array),this}fromEdgesGeometry(e){return this.setPositions(e.attributes.position.array),this}fromMesh(e){return this.fromWireframeGeometry(new US(e.geometry)),this}fromLineSegments(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new tr);const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;e!==void 0&&t!==void 0&&(this.boundingBox.setFromBufferAttribute(e),Km.setFromBufferAttribute(t),this.boundingBox.union(Km))}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ra),this.boundingBox===null&&this.computeBoundingBox();const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;if(e!==void 0&&t!==void 0){const i=this.boundingSphere.center;this.boundingBox.getCenter(i);let s=0;for(let r=0,a=e.count;r<a;r++)sc.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(sc)),sc.fromBufferAttribute(t,r),s=Math.max(s,i.distanceToSquared(sc));this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&console.error("THREE.LineSegmentsGeometry.computeBoundingSphere(): Computed radius is NaN. The instanced position data is likely to have NaN values.",this)}}toJSON(){}}He.line={worldUnits:{value:1},linewidth:{value:1},resolution:{value:new St},dashOffset:{value:0},dashScale:{value:1},dashSize:{value:1},gapSize:{value:1}},mi.line={uniforms:zh.merge([He.common,He.fog,He.line]),vertexShader:`
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
		`};class Zh extends rr{constructor(e){super({type:"LineMaterial",uniforms:zh.clone(mi.line.uniforms),vertexShader:mi.line.vertexShader,fragmentShader:mi.line.fragmentShader,clipping:!0}),this.isLineMaterial=!0,this.setValues(e)}get color(){return this.uniforms.diffuse.value}set color(e){this.uniforms.diffuse.value=e}get worldUnits(){return"WORLD_UNITS"in this.defines}set worldUnits(e){e===!0!==this.worldUnits&&(this.needsUpdate=!0),e===!0?this.defines.WORLD_UNITS="":delete this.defines.WORLD_UNITS}get linewidth(){return this.uniforms.linewidth.value}set linewidth(e){this.uniforms.linewidth&&(this.uniforms.linewidth.value=e)}get dashed(){return"USE_DASH"in this.defines}set dashed(e){e===!0!==this.dashed&&(this.needsUpdate=!0),e===!0?this.defines.USE_DASH="":delete this.defines.USE_DASH}get dashScale(){return this.uniforms.dashScale.value}set dashScale(e){this.uniforms.dashScale.value=e}get dashSize(){return this.uniforms.dashSize.value}set dashSize(e){this.uniforms.dashSize.value=e}get dashOffset(){return this.uniforms.dashOffset.value}set dashOffset(e){this.uniforms.dashOffset.value=e}get gapSize(){return this.uniforms.gapSize.value}set gapSize(e){this.uniforms.gapSize.value=e}get opacity(){return this.uniforms.opacity.value}set opacity(e){this.uniforms&&(this.uniforms.opacity.value=e)}get resolution(){return this.uniforms.resolution.value}set resolution(e){this.uniforms.resolution.value.copy(e)}get alphaToCoverage(){return"USE_ALPHA_TO_COVERAGE"in this.defines}set alphaToCoverage(e){this.defines&&(e===!0!==this.alphaToCoverage&&(this.needsUpdate=!0),e===!0?this.defines.USE_ALPHA_TO_COVERAGE="":delete this.defines.USE_ALPHA_TO_COVERAGE)}}const Jh=new sn,Jm=new ee,Qm=new ee,Xn=new sn,qn=new sn,ds=new sn,Qh=new ee,jh=new jt,Yn=new JS,jm=new ee,rc=new tr,ac=new ra,fs=new sn;let ps,Tr;function eg(n,e,t){return fs.set(0,0,-e,1).applyMatrix4(n.projectionMatrix),fs.multiplyScalar(1/fs.w),fs.x=Tr/t.width,fs.y=Tr/t.height,fs.applyMatrix4(n.projectionMatrixInverse),fs.multiplyScalar(1/fs.w),Math.abs(Math.max(fs.x,fs.y))}function d1(n,e){const t=n.matrixWorld,i=n.geometry,s=i.attributes.instanceStart,r=i.attributes.instanceEnd,a=Math.min(i.instanceCount,s.count);for(let o=0,l=a;o<l;o++){Yn.start.fromBufferAttribute(s,o),Yn.end.fromBufferAttribute(r,o),Yn.applyMatrix4(t);const c=new ee,h=new ee;ps.distanceSqToSegment(Yn.start,Yn.end,h,c),h.distanceTo(c)<Tr*.5&&e.push({point:h,pointOnLine:c,distance:ps.origin.distanceTo(h),object:n,face:null,faceIndex:o,uv:null,uv1:null})}}function f1(n,e,t){const i=e.projectionMatrix,r=n.material.resolution,a=n.matrixWorld,o=n.geometry,l=o.attributes.instanceStart,c=o.attributes.instanceEnd,h=Math.min(o.instanceCount,l.count),u=-e.near;ps.at(1,ds),ds.w=1,ds.applyMatrix4(e.matrixWorldInverse),ds.applyMatrix4(i),ds.multiplyScalar(1/ds.w),ds.x*=r.x/2,ds.y*=r.y/2,ds.z=0,Qh.copy(ds),jh.multiplyMatrices(e.matrixWorldInverse,a);for(let d=0,f=h;d<f;d++){if(Xn.fromBufferAttribute(l,d),qn.fromBufferAttribute(c,d),Xn.w=1,qn.w=1,Xn.applyMatrix4(jh),qn.applyMatrix4(jh),Xn.z>u&&qn.z>u)continue;if(Xn.z>u){const y=Xn.z-qn.z,w=(Xn.z-u)/y;Xn.lerp(qn,w)}else if(qn.z>u){const y=qn.z-Xn.z,w=(qn.z-u)/y;qn.lerp(Xn,w)}Xn.applyMatrix4(i),qn.applyMatrix4(i),Xn.multiplyScalar(1/Xn.w),qn.multiplyScalar(1/qn.w),Xn.x*=r.x/2,Xn.y*=r.y/2,qn.x*=r.x/2,qn.y*=r.y/2,Yn.start.copy(Xn),Yn.start.z=0,Yn.end.copy(qn),Yn.end.z=0;const _=Yn.closestPointToPointParameter(Qh,!0);Yn.at(_,jm);const g=lS.lerp(Xn.z,qn.z,_),p=g>=-1&&g<=1,S=Qh.distanceTo(jm)<Tr*.5;if(p&&S){Yn.start.fromBufferAttribute(l,d),Yn.end.fromBufferAttribute(c,d),Yn.start.applyMatrix4(a),Yn.end.applyMatrix4(a);const y=new ee,w=new ee;ps.distanceSqToSegment(Yn.start,Yn.end,w,y),t.push({point:w,pointOnLine:y,distance:ps.origin.distanceTo(w),object:n,face:null,faceIndex:d,uv:null,uv1:null})}}}class p1 extends Ui{constructor(e=new Zm,t=new Zh({color:Math.random()*16777215})){super(e,t),this.isLineSegments2=!0,this.type="LineSegments2"}computeLineDistances(){const e=this.geometry,t=e.attributes.instanceStart,i=e.attributes.instanceEnd,s=new Float32Array(2*t.count);for(let a=0,o=0,l=t.count;a<l;a++,o+=2)Jm.fromBufferAttribute(t,a),Qm.fromBufferAttribute(i,a),s[o]=o===0?0:s[o-1],s[o+1]=s[o]+Jm.distanceTo(Qm);const r=new Vh(s,2,1);return e.setAttribute("instanceDistanceStart",new cs(r,1,0)),e.setAttribute("instanceDistanceEnd",new cs(r,1,1)),this}raycast(e,t){const i=this.material.worldUnits,s=e.camera;if(s===null&&!i&&console.error('LineSegments2: "Raycaster.camera" needs to be set in order to raycast against LineSegments2 while worldUnits is set to false.'),i===!1&&(this.material.resolution.x===0||this.material.resolution.y===0))return;const r=e.params.Line2!==void 0&&e.params.Line2.threshold||0;ps=e.ray;const a=this.matrixWorld,o=this.geometry,l=this.material;Tr=l.linewidth+r,o.boundingSphere===null&&o.computeBoundingSphere(),ac.copy(o.boundingSphere).applyMatrix4(a);let c;if(i)c=Tr*.5;else{const u=Math.max(s.near,ac.distanceToPoint(ps.origin));c=eg(s,u,l.resolution)}if(ac.radius+=c,ps.intersectsSphere(ac)===!1)return;o.boundingBox===null&&o.computeBoundingBox(),rc.copy(o.boundingBox).applyMatrix4(a);let h;if(i)h=Tr*.5;else{const u=Math.max(s.near,rc.distanceToPoint(ps.origin));h=eg(s,u,l.resolution)}rc.expandByScalar(h),ps.intersectsBox(rc)!==!1&&(i?d1(this,t):f1(this,s,t))}onBeforeRender(e){const t=this.material.uniforms;t&&t.resolution&&(e.getViewport(Jh),this.material.uniforms.resolution.value.set(Jh.z,Jh.w))}}class tg extends Zm{constructor(){super(),this.isLineGeometry=!0,this.type="LineGeometry"}setPositions(e){const t=e.length-3,i=new Float32Array(2*t);for(let s=0;s<t;s+=3)i[2*s]=e[s],i[2*s+1]=e[s+1],i[2*s+2]=e[s+2],i[2*s+3]=e[s+3],i[2*s+4]=e[s+4],i[2*s+5]=e[s+5];return super.setPositions(i),this}setColors(e){const t=e.length-3,i=new Float32Array(2*t);for(let s=0;s<t;s+=3)i[2*s]=e[s],i[2*s+1]=e[s+1],i[2*s+2]=e[s+2],i[2*s+3]=e[s+3],i[2*s+4]=e[s+4],i[2*s+5]=e[s+5];return super.setColors(i),this}setFromPoints(e){const t=e.length-1,i=new Float32Array(6*t);for(let s=0;s<t;s++)i[6*s]=e[s].x,i[6*s+1]=e[s].y,i[6*s+2]=e[s].z||0,i[6*s+3]=e[s+1].x,i[6*s+4]=e[s+1].y,i[6*s+5]=e[s+1].z||0;return super.setPositions(i),this}fromLine(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}}class m1 extends p1{constructor(e=new tg,t=new Zh({color:Math.random()*16777215})){super(e,t),this.isLine2=!0,this.type="Line2"}}const _a=44,ng=.05,So=new Map;function ed(n,e){const t=[n,xt("ink"),xt("band")].join(`
`);let i=So.get(t);if(!i){if(So.size>64){for(const{map:r}of So.values())r.dispose();So.clear()}i=g1(n),So.set(t,i)}const s=new CS(new kp({map:i.map,depthTest:!1,transparent:!0}));return s.scale.set(ng*i.wide,ng,1),s.position.copy(e),s.renderOrder=2,s}function g1(n){const e=document.createElement("canvas"),t=e.getContext("2d"),i=`600 ${_a}px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif`;t.font=i,e.width=Math.ceil(t.measureText(n).width)+_a,e.height=Math.round(_a*1.5),t.font=i,t.textBaseline="middle",t.lineJoin="round",t.lineWidth=_a/4,t.strokeStyle=xt("band"),t.strokeText(n,_a/2,e.height/2),t.fillStyle=xt("ink"),t.fillText(n,_a/2,e.height/2);const s=new IS(e);return s.minFilter=si,{map:s,wide:e.width/e.height}}const wo=.55,td=18,oc=64,v1=.01;function _1(n,e){const t=document.createElement("canvas");let i;try{i=new h1({canvas:t,antialias:!0,alpha:!0,preserveDrawingBuffer:!0})}catch{return null}t.className="solid",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",n);const s=new bS,r=new Yi(38,1,.01,20);s.add(new HS(16777215,8949920,2.2));const a=new $S(16777215,1.6);a.position.set(-1,2,1.5),s.add(a);const o={turn:-.65,tilt:.62,distance:2.05};let l=null,c=null,h=[],u=[],d={minima:[]},f=!1,v=!1;const _=()=>{v=!1;const O=devicePixelRatio||1,{clientWidth:L,clientHeight:H}=t;if(!L||!H)return;i.setPixelRatio(Math.min(2,O)),i.setSize(L,H,!1),r.aspect=L/H;const{turn:W,tilt:Y,distance:Z}=o,ne=Z*Math.max(1,1.25/r.aspect);r.position.set(ne*Math.cos(Y)*Math.sin(W),ne*Math.sin(Y),ne*Math.cos(Y)*Math.cos(W)),r.lookAt(0,.12,0),r.updateProjectionMatrix(),i.render(s,r)},g=()=>{v||(v=!0,requestAnimationFrame(_))},p=(O,L,H=0)=>{const W=l,Y=ox(W,O,L);return Number.isFinite(Y)?new ee((O-W.x[0])/(W.x[1]-W.x[0])-.5,Ka(W,Y)*wo+H,.5-(L-W.y[0])/(W.y[1]-W.y[0])):null},S=O=>{for(const L of O){s.remove(L),L.geometry.dispose();for(const H of Array.isArray(L.material)?L.material:[L.material])H.dispose()}},y=(O,L)=>{l=O,S(h),c=x1(O),h=[c,S1(O)];for(const[H,W]of L.minima){const Y=p(H,W,.006);if(!Y)continue;const Z=new Ui(new Oh(.014,.022,24),new Wp({color:16777215,side:Vi}));Z.rotation.x=-Math.PI/2,Z.position.copy(Y),h.push(Z)}!f&&L.eye&&Object.assign(o,L.eye),f=!0,d=L,s.add(...h),g()},w=O=>{if(!l)return;const{walks:L,start:H,shown:W}=O;S(u),u=[],L.forEach((Z,ne)=>{const G=al(O,ne),X=Z.colour??ne,ie=Z.name===W;let $=[];const Q=[],ae=()=>{$.length>=6&&u.push(D($,X,ie)),$.length>=6&&Z.own&&u.push(D($,X,ie,!0)),$=[]};for(let de=0;de<=G;de++){if(de&&!Z.own)for(const Te of E(Z,de))$.push(Te.x,Te.y,Te.z);const he=C(Z,de);if(!he){ae();continue}$.length&&!Z.own&&$.push(...x(Z,de)),$.push(he.x,he.y,he.z);const be=Z.own&&p(Z.points[2*de],Z.points[2*de+1]);be&&Q.push(he.x,he.y,he.z,be.x,be.y,be.z)}ae(),Q.length&&u.push(w1(Q,X));const oe=C(Z,G);oe&&u.push(ig(oe,ie?.021:.015,nn(Hi(X))))});const Y=H&&p(...H,.008);Y&&u.push(ig(Y,.017,"#ffffff"));for(const Z of O.straights??[])u.push(...b(Z));u.push(...M(l)),u.length&&s.add(...u),g()},M=O=>{const L=[];for(const[H,W]of d.upright?d.minima:[]){const Y=p(H,W);Y&&L.push(T([Y.x,Y.y,Y.z,Y.x,wo*1.1,Y.z],xt("ink"),2.5,[]))}if(d.names){const[H,W]=d.names,Y=p((O.x[0]+O.x[1])/2,O.y[0]),Z=p(O.x[1],(O.y[0]+O.y[1])/2);Y&&L.push(ed(H,Y.add(new ee(0,-.04,.06)))),Z&&L.push(ed(W,Z.add(new ee(.06,-.04,0))))}return L},b=({from:O,to:L,colour:H,words:W,head:Y,dashed:Z})=>{const ne=[];for(let $=0;$<=oc;$++){const Q=p(O[0]+$/oc*(L[0]-O[0]),O[1]+$/oc*(L[1]-O[1]),.011);Q&&ne.push(Q)}if(ne.length<2)return[];const G=[T(ne.flatMap(({x:$,y:Q,z:ae})=>[$,Q,ae]),ru(H),4,Z?[.03,.02]:[])],X=ne[ne.length-1],ie=ne[Math.max(0,ne.length-4)];if(Y){const $=new Ui(new Fh(.016,.045,16),new kh({color:new At(ru(H))}));$.position.copy(X),$.quaternion.setFromUnitVectors(new ee(0,1,0),X.clone().sub(ie).normalize()),G.push($)}return W&&G.push(ed(W,X.clone().add(new ee(0,.06,0)))),G},x=(O,L)=>{const[H,W]=[O.points[2*L],O.points[2*L+1]],[Y,Z]=[O.points[2*L-2],O.points[2*L-1]],{x:ne,y:G}=l,X=Math.ceil(Math.hypot((H-Y)/(ne[1]-ne[0]),(W-Z)/(G[1]-G[0]))/v1),ie=[];for(let $=1;$<X;$++){const Q=p(Y+$/X*(H-Y),Z+$/X*(W-Z),.008);Q&&ie.push(Q.x,Q.y,Q.z)}return ie},E=(O,L)=>{const H=l,[W,Y,Z,ne]=O.points.subarray(2*L-2,2*L+2),G=lx([W,Y],[Z,ne],H);if(!G)return[];const[X,ie]=G,$=de=>[W+de*(Z-W),Y+de*(ne-Y)],Q=(ie-X)*Math.hypot((Z-W)/(H.x[1]-H.x[0]),(ne-Y)/(H.y[1]-H.y[0])),ae=Math.min(oc,Math.floor(Q*50)),oe=Array.from({length:Math.max(0,ae-1)},(de,he)=>X+(he+1)/ae*(ie-X));return X>0&&oe.unshift(X),ie<1&&oe.push(ie),oe.flatMap(de=>p(...$(de),.008)??[])},C=(O,L)=>{const H=p(O.points[2*L],O.points[2*L+1],.008);if(H&&O.own){if(!Number.isFinite(O.own[L]))return null;H.y=Ka(l,O.own[L])*wo+.008}return H},D=(O,L,H,W=!1)=>T(O,nn(Hi(L)),H?5:3,ol(L).map(Y=>Y*.004),W),T=(O,L,H,W,Y=!1)=>{const Z=new tg;Z.setPositions(O);const ne=new Zh({color:new At(L).getHex(),linewidth:H,dashed:W.length>0,dashSize:W[0]??1,gapSize:W[1]??1,...Y?{depthTest:!1,transparent:!0,opacity:.4}:{}}),G=new m1(Z,ne);return G.computeLineDistances(),G},N=new Map;let B=0;t.addEventListener("pointerdown",O=>{t.setPointerCapture(O.pointerId),N.set(O.pointerId,new St(O.clientX,O.clientY)),N.size===1&&(B=0)}),t.addEventListener("pointermove",O=>{const L=N.get(O.pointerId);if(!L)return;const H=new St(O.clientX,O.clientY),W=H.clone().sub(L);if(B+=W.length(),N.size===1)o.turn-=W.x*.008,o.tilt=Math.min(1.5,Math.max(.08,o.tilt+W.y*.006));else{const Y=[...N].find(([Z])=>Z!==O.pointerId)[1];R(L.distanceTo(Y)/Math.max(1,H.distanceTo(Y)))}N.set(O.pointerId,H),g()});for(const O of["pointerup","pointercancel"])t.addEventListener(O,L=>{N.delete(L.pointerId)});t.addEventListener("wheel",O=>{O.preventDefault(),R(Math.exp(O.deltaY*.001))},{passive:!1});const R=O=>{o.distance=Math.min(6,Math.max(.8,o.distance*O)),g()};t.addEventListener("click",O=>{if(B>5||!l||!c||!e)return;const L=t.getBoundingClientRect(),H=new St((O.clientX-L.left)/L.width*2-1,1-(O.clientY-L.top)/L.height*2),W=new YS;W.setFromCamera(H,r);const[Y]=W.intersectObject(c);Y&&e([l.x[0]+(Y.point.x+.5)*(l.x[1]-l.x[0]),l.y[0]+(.5-Y.point.z)*(l.y[1]-l.y[0])])}),t.addEventListener("keydown",O=>{const H={ArrowLeft:()=>o.turn+=.1,ArrowRight:()=>o.turn-=.1,ArrowUp:()=>o.tilt=Math.min(1.5,o.tilt+.06),ArrowDown:()=>o.tilt=Math.max(.08,o.tilt-.06),"+":()=>R(.9),"-":()=>R(1.1)}[O.key];H&&(O.preventDefault(),H(),g())});const F=new ResizeObserver(g);return F.observe(t),{element:t,show:y,draw:w,close:()=>{F.disconnect(),S([...h,...u]),i.dispose(),i.forceContextLoss()}}}function x1(n){const{columns:e,rows:t}=n,i=new Float32Array(t*e*3),s=new Float32Array(t*e*3),r=[],a=(l,c)=>Number.isFinite(n.heights[l*e+c]);for(let l=0;l<t;l++)for(let c=0;c<e;c++){const h=l*e+c,u=Ka(n,n.heights[h]);i.set([c/(e-1)-.5,Number.isFinite(u)?u*wo:0,.5-l/(t-1)],3*h);const d=new At().setRGB(...kf(u).map(f=>f/255),"srgb");s.set([d.r,d.g,d.b],3*h),l+1<t&&c+1<e&&a(l,c)&&a(l,c+1)&&a(l+1,c)&&a(l+1,c+1)&&r.push(h,h+1,h+e,h+1,h+e+1,h+e)}const o=new $n;return o.setAttribute("position",new Ni(i,3)),o.setAttribute("color",new Ni(s,3)),o.setIndex(r),o.computeVertexNormals(),new Ui(o,new kh({vertexColors:!0,side:Vi,polygonOffset:!0,polygonOffsetFactor:1,polygonOffsetUnits:1}))}function S1(n){const e=[];for(let i=1;i<td;i++){const s=i/td*wo+.0015;for(const[r,a,o,l]of Gf(n,i/td))e.push(r/(n.columns-1)-.5,s,.5-a/(n.rows-1),o/(n.columns-1)-.5,s,.5-l/(n.rows-1))}const t=new $n;return t.setAttribute("position",new Ni(new Float32Array(e),3)),new jp(t,new Nh({color:16777215,transparent:!0,opacity:.3}))}function w1(n,e){const t=new $n;return t.setAttribute("position",new Ni(new Float32Array(n),3)),new jp(t,new Nh({color:new At(nn(Hi(e))),transparent:!0,opacity:.55,depthTest:!1}))}function ig(n,e,t){const i=new Ui(new Bh(e,20,14),new kh({color:new At(t)}));return i.position.copy(n),i}function bo(n,e,t){const i=$f(n,e),s=_1(n,e);let r=s?"3d":"contour",a=null,o=null,l=null;const c=m("p",{class:"waiting",hidden:!0},Rn("waiting")),h=m("div",{class:"stage"}),u=m("input",{type:"checkbox"}),d=m("span",{}),f=()=>r==="3d"&&s?s:i,v=()=>{h.firstChild!==f().element&&h.replaceChildren(f().element,c),o&&l&&f().draw(l)},_=()=>{const p=[{value:"3d",words:"3D"},{value:"contour",words:Rn("contour")}];d.replaceChildren(is(Rn("view"),p,r,S=>{r=S,v(),t()}))},g=()=>{if(!o)return;const{terrain:p,marks:S}=o;p.log=a??Hf(p.heights,p.low,p.high),u.checked=p.log,i.show(p,S),s?.show(p,S),v()};return u.addEventListener("change",()=>{a=u.checked,g(),t()}),Qo(v),s&&_(),v(),{element:m("div",{},h,s?null:m("p",{class:"aside"},Rn("noWebgl"))),controls:m("span",{class:"above"},d,m("label",{class:"check"},u,Rn("log"))),show:(p,S)=>{o={terrain:{...p,log:!1},marks:S},g()},draw:p=>{l=p,v()},view:()=>r,log:()=>u.checked,setView:p=>{r=s?p:"contour",s&&_(),v()},setLog:p=>{a=p,g()},setWaiting:p=>{c.hidden=!p},canvas:()=>f().element,close:()=>{i.close(),s?.close()}}}const ft=Ci({about:["Paths of full batch, mini-batches and single rows on one surface","全批量、小批量和单样本在同一曲面上的路径"],kinds:["Kinds of descent","下降的种类"],rows:["Rows","数据"],count:["Number of rows","行数"],batch:["Batch size","批量大小"],epochs:["Epochs","轮数"],seed:["Seed of the order","顺序的种子"],another:["Another order","换一个顺序"],full:["full batch","全批量"],mini:["mini-batches of","小批量，每批"],one:["one row","单样本"],rate:["learning rate","学习率"],by:["Compare by","比较依据"],updates:["updates","更新次数"],seen:["rows seen","看过的行数"],seconds:["seconds","秒数"],until:["until 1 % of the way is left","直到只剩 1 % 的路程"],stays:["stays above the least by","最终高出最小值"],diverged:["diverged","发散"],never:["not reached","未达到"],curve:["Loss above the least","高出最小值的损失"],click:["Click on the picture to start elsewhere. × is the minimum, by Newton's method.","点击图像可选择新的起点。× 是牛顿法求得的最小值。"],why:["Why mini-batches won","为什么小批量胜出"],reading:["What this run shows","这次运行说明了什么"],measured:["Seconds are updates times the time of one update of this batch size, measured on this machine for this picture: the rows are repeated to 131,072, trained for one epoch without recording, and the best of three counts.","秒数 = 更新次数 × 该批量大小一次更新的时间，为本图在本机实测：把数据重复到 131,072 行，不作记录训练一轮，取三次中最快的一次。"],recordedAt:["Each point has the weights that thalweg fit has at that update: the first 150 updates, and 250 of the later ones.","每个点都是 thalweg fit 在该次更新时的权重：前 150 次更新全部记录，其后记录 250 次。"],now:["now","当前"],unit:["Out of a local minimum","走出局部最小值"],unitAbout:["Loss of a net with one hidden unit over two of its weights, and paths on it","含一个隐藏单元的网络的损失随两个权重的变化，以及其上的路径"],sizes:["Batch sizes","批量大小"],shownSeed:["Path of seed","显示种子"],ends:["each dot is where one of 64 runs ended","每个圆点是 64 次运行之一的终点"],global:["ended in the global minimum","到达全局最小值"],local:["in the local one","停在局部最小值"],elsewhere:["elsewhere","其他位置"],lost:["diverged","发散"],lossNow:["loss of this path","该路径的损失"],nextSeed:["Another seed","换一个种子"],restart:["Start in the local minimum","从局部最小值出发"]});function Si({batch:n}){return n==="full"?ft("full"):n===1?ft("one"):`${ft("mini")} ${n}${Ht([""," 行"])}`}function sg(n){return n.slice(0,1).toUpperCase()+n.slice(1)}const b1={set:"line",rows:1024,batch:32,rates:null,epochs:20,seed:0,start:null,by:"updates",view:"3d",log:null,sizes:["full",16,4,2],unitRate:.3,unitEpochs:20,unitSeed:0,unitView:"contour",unitStart:null},y1=128,Ki=64;function M1(n){const e=new URLSearchParams,t=(i,s)=>{s!==null&&e.set(i,s)};return t("d",n.set),t("r",String(n.rows)),t("b",String(n.batch)),t("lr",n.rates&&n.rates.map(lc).join(" ")),t("n",String(n.epochs)),t("seed",String(n.seed)),t("at",n.start&&n.start.map(lc).join(" ")),t("by",n.by),t("view",n.view),t("log",n.log===null?null:n.log?"1":"0"),t("z",n.sizes.join(" ")),t("ulr",lc(n.unitRate)),t("un",String(n.unitEpochs)),t("us",String(n.unitSeed)),t("uv",n.unitView),t("ua",n.unitStart&&n.unitStart.map(lc).join(" ")),e}function E1(n,e){const t={...e};n.has("d")&&n.get("d")!==e.set&&([t.rates,t.start]=[null,null]),t.set=n.get("d")??t.set,t.rows=Us(n.get("r"),16,4096,t.rows),t.batch=Math.min(t.rows,Us(n.get("b"),1,4096,t.batch));const i=nd(n.get("lr"));i.length===3&&i.every(l=>l>0)&&(t.rates=[i[0],i[1],i[2]]),t.epochs=Us(n.get("n"),1,60,t.epochs),t.seed=Us(n.get("seed"),0,2**31-1,t.seed),t.start=ag(n.get("at"))??t.start;const s=n.get("by"),r=n.get("view");(s==="updates"||s==="seen"||s==="seconds")&&(t.by=s),(r==="3d"||r==="contour")&&(t.view=r),n.has("log")&&(t.log=n.get("log")==="1"),t.sizes=rg(n.get("z")??"")??t.sizes;const[a]=nd(n.get("ulr"));a>0&&(t.unitRate=a),t.unitEpochs=Us(n.get("un"),1,60,t.unitEpochs),t.unitSeed=Us(n.get("us"),0,Ki-1,t.unitSeed);const o=n.get("uv");return(o==="3d"||o==="contour")&&(t.unitView=o),t.unitStart=ag(n.get("ua"))??t.unitStart,t}function rg(n){const e=n.split(/[\s,]+/).filter(Boolean).slice(0,6).map(i=>i==="full"?i:Number(i)),t=e.every(i=>i==="full"||Number.isInteger(i)&&i>=1&&i<=y1);return e.length&&t?[...new Set(e)]:null}function Us(n,e,t,i){const s=Number(n??"nothing");return n!==""&&Number.isFinite(s)?Math.min(t,Math.max(e,Math.round(s))):i}function ag(n){const e=nd(n);return e.length===2&&e.every(t=>Math.abs(t)<=1e3)?[e[0],e[1]]:null}function nd(n){return n===null||n===""?[]:n.split(" ").map(Number).filter(Number.isFinite)}function lc(n){return String(Number(n.toPrecision(5)))}const cc=200;function T1(n,e,t){let i=null,s=[],r=[],a=null;const o=()=>{const F=i.minima[i.minima.length-1].point;return n.unitStart??[Number(F[0].toFixed(3)),Number(F[1].toFixed(3))]},l=bo(ft("unitAbout"),F=>{n.unitStart=[Number(F[0].toPrecision(4)),Number(F[1].toPrecision(4))],f()},()=>{n.unitView=l.view(),e()}),c=qa(()=>h());function h(){if(!i)return;const O=[...s.flatMap((W,Y)=>W?u(W,Y):[]),...r],L=c.step()/cc,H=O.map(W=>"updates"in W?og(W,L):0);l.draw({walks:O,steps:H,start:o(),shown:null}),B(),e()}const u=({ends:F},O)=>{const L=[];for(let H=0;2*H<F.length;H++){const W=F.subarray(2*H,2*H+2);W.every(Number.isFinite)&&L.push({name:`end ${H}`,words:"",status:"",ended:-1,points:W,heights:new Float32Array(1),colour:O})}return L};async function d(){l.setView(n.unitView),l.setWaiting(!0);try{const F=await Fn("batches/unit",{size:96});i=F.said;const{values:O,shape:L}=F.arrays.heights;l.show({x:i.v,y:i.w,columns:L[1],rows:L[0],heights:O,low:i.low,high:i.high},{minima:i.minima.map(({point:H})=>H)}),await f()}catch(F){g(F)}finally{l.setWaiting(!1)}}async function f(){if(!i)return;a?.abort();const F=a=new AbortController;s=n.sizes.map(()=>null),r=[],y(),h(),await _(F.signal);try{for(const[O,L]of n.sizes.entries()){const H=await Fn("batches/escapes",{...v(L),seeds:Ki},F.signal);s[O]={...H.said,batch:L,ends:H.arrays.ends.values},h()}t("")}catch(O){g(O)}}const v=F=>({batch_size:F,lr:n.unitRate,epochs:n.unitEpochs,start:o()});async function _(F){try{r=await Promise.all(n.sizes.map(async(O,L)=>{const{said:H,arrays:W}=await Fn("batches/escape",{...v(O),seed:n.unitSeed},F);return{name:Si({batch:O}),words:"",status:H.status,ended:-1,colour:L,points:W.points.values,heights:W.losses.values,updates:W.updates.values}})),c.show(cc,cc)}catch(O){g(O)}}function g(F){F instanceof DOMException||t(F instanceof Error?F.message:String(F))}const p=m("tbody",{});let S=[];function y(){p.replaceChildren(),S=n.sizes.map((F,O)=>{const L=m("meter",{class:"bar",min:0,max:Ki,value:0,"aria-label":`${Si({batch:F})}: ${ft("global")}`}),H=[0,1,2,3].map(()=>m("td",{class:"n"}));return p.append(m("tr",{},m("th",{scope:"row"},m("span",{class:"pin"},m("span",{class:`dot-of g${O}`}),Si({batch:F}))),m("td",{class:"bar-of-lab"},L),...H)),()=>{const W=s[O],Y=r.at(O);if(W){L.value=W.counts[0];const Z=W.elsewhere+W.diverged,ne=W.counts.slice(1).reduce((G,X)=>G+X,0);[`${W.counts[0]} / ${Ki}`,String(ne),Z?`${Z}${W.diverged?` (${W.diverged} ${ft("lost")})`:""}`:"0"].forEach((G,X)=>H[X].textContent=G)}else H[0].textContent=Rn("waiting");Y&&(H[3].textContent=se(Y.heights[og(Y,c.step()/cc)],3),H[3].title=Y.status)}})}const w=m("p",{class:"note"}),M=m("p",{class:"note"}),b=m("input",{type:"number",min:0,step:"any","aria-label":ft("rate")}),x=m("input",{type:"number",min:1,max:60,step:1,"aria-label":ft("epochs")}),E=m("input",{type:"text",maxlength:40,"aria-label":ft("sizes"),spellcheck:"false",autocomplete:"off"}),C=m("input",{type:"number",min:0,max:Ki-1,step:1,"aria-label":ft("shownSeed")});b.addEventListener("change",()=>{const F=Number(b.value);F>0&&Number.isFinite(F)&&(n.unitRate=F),f()}),x.addEventListener("change",()=>{n.unitEpochs=Us(x.value,1,60,n.unitEpochs),f()}),E.addEventListener("change",()=>{n.sizes=rg(E.value)??n.sizes,f()});const D=F=>{n.unitSeed=F%Ki,_().then(h)};C.addEventListener("change",()=>D(Us(C.value,0,Ki-1,n.unitSeed)));const T=m("button",{type:"button",class:"save"},ft("nextSeed"));T.addEventListener("click",()=>D(n.unitSeed+1));const N=m("button",{type:"button",class:"save"},ft("restart"));N.addEventListener("click",()=>{n.unitStart=null,f()});function B(){const F=document.activeElement;F!==b&&(b.value=String(n.unitRate)),F!==x&&(x.value=String(n.unitEpochs)),F!==E&&(E.value=n.sizes.join(" ")),F!==C&&(C.value=String(n.unitSeed));for(const ne of S)ne();if(!i)return;const[O,...L]=i.minima,H=L[L.length-1],W=ne=>`(${se(ne[0],3)}, ${se(ne[1],3)})`;w.textContent=Ht([`A net with one hidden unit, z = w · SiLU(v x + ${i.bias}), on ${i.rows} rows that such a unit made; descent moves v and w, both biases stay. Its loss has a global minimum at ${W(O.point)}, ${se(O.value,2)} high, and a local one at ${W(H.point)}, ${se(H.value,3)} high: there the gradient is 0 and both curvatures are positive (${H.curvatures.map(ne=>se(ne,2)).join(" and ")}).`,`含一个隐藏单元的网络 z = w · SiLU(v x + ${i.bias})，数据为由同样的单元生成的 ${i.rows} 行；下降只移动 v 和 w，两个偏置不变。损失在 ${W(O.point)} 有全局最小值 ${se(O.value,2)}，在 ${W(H.point)} 有局部最小值 ${se(H.value,3)}：那里梯度为 0，两个曲率均为正（${H.curvatures.map(ne=>se(ne,2)).join(" 和 ")}）。`]);const Y=s.find(ne=>ne?.batch==="full"),Z=s.reduce((ne,G)=>G&&G.counts[0]>(ne?.counts[0]??0)?G:ne,null);M.textContent=Y&&Z&&s.every(Boolean)&&Y.counts[0]<Z.counts[0]?Ht([`Full batch: ${Y.counts[0]} of ${Ki} reach the global minimum, for the order of the rows changes nothing there. ${sg(Si(Z))}: ${Z.counts[0]} of ${Ki}. A small batch has a slope of its own even where the slope of all rows is 0, and some of these steps lead over the ridge; near the global minimum every row fits, so that there is little noise to leave it by.`,`全批量：${Ki} 次中有 ${Y.counts[0]} 次到达全局最小值，因为行的顺序对它毫无影响。${Si(Z)}：${Ki} 次中有 ${Z.counts[0]} 次。即使所有行的梯度为 0，小批量仍有自己的梯度，其中一些步子会越过山脊；而在全局最小值附近每一行都拟合得很好，几乎没有噪声能使它离开。`]):""}return{element:m("div",{class:"lab"},m("section",{class:"card","aria-label":ft("unit")},m("div",{class:"above"},m("h2",{class:"sub"},ft("unit")),l.controls),w,l.element,c.element,m("p",{class:"aside"},ft("ends"))),m("section",{class:"card","aria-label":ft("global")},m("div",{class:"above"},m("label",{},`${ft("sizes")} `,E),m("label",{},`${ft("rate")} `,b),m("label",{},`${ft("epochs")} `,x)),m("div",{class:"above"},m("label",{},`${ft("shownSeed")} `,C),T,N),m("div",{class:"runs-of-lab",tabindex:0,role:"group","aria-label":ft("sizes")},m("table",{},m("thead",{},m("tr",{},m("th",{},ft("batch")),m("td",{}),...["global","local","elsewhere","lossNow"].map(F=>m("th",{class:"n"},ft(F))))),p)),M)),values:()=>({unit:i,ended:s,paths:r,unitStart:i?o():null}),anew:d,close:()=>{c.pause(),a?.abort(),l.close()}}}function og({updates:n},e){const t=e*n[n.length-1];let i=0;for(;i+1<n.length&&n[i+1]<=t;)i++;return i}const A1=!0,Dn="u-",R1="uplot",C1=Dn+"hz",L1=Dn+"vt",P1=Dn+"title",D1=Dn+"wrap",N1=Dn+"under",I1=Dn+"over",U1=Dn+"axis",Ar=Dn+"off",F1=Dn+"select",O1=Dn+"cursor-x",B1=Dn+"cursor-y",z1=Dn+"cursor-pt",k1=Dn+"legend",G1=Dn+"live",H1=Dn+"inline",V1=Dn+"series",W1=Dn+"marker",lg=Dn+"label",$1=Dn+"value",yo="width",Mo="height",Eo="top",cg="bottom",xa="left",id="right",sd="#000",ug=sd+"0",rd="mousemove",hg="mousedown",ad="mouseup",dg="mouseenter",fg="mouseleave",pg="dblclick",X1="resize",q1="scroll",mg="change",uc="dppxchange",od="--",Sa=typeof window<"u",ld=Sa?document:null,wa=Sa?window:null,Y1=Sa?navigator:null;let kt,hc;function cd(){let n=devicePixelRatio;kt!=n&&(kt=n,hc&&dd(mg,hc,cd),hc=matchMedia(`(min-resolution: ${kt-.001}dppx) and (max-resolution: ${kt+.001}dppx)`),Rr(mg,hc,cd),wa.dispatchEvent(new CustomEvent(uc)))}function wi(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function ud(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function rn(n,e,t){n.style[e]=t+"px"}function Zi(n,e,t,i){let s=ld.createElement(n);return e!=null&&wi(s,e),t?.insertBefore(s,i),s}function Fi(n,e){return Zi("div",n,e)}const gg=new WeakMap;function ms(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",a=gg.get(n);r!=a&&(n.style.transform=r,gg.set(n,r),e<0||t<0||e>i||t>s?wi(n,Ar):ud(n,Ar))}const vg=new WeakMap;function _g(n,e,t){let i=e+t,s=vg.get(n);i!=s&&(vg.set(n,i),n.style.background=e,n.style.borderColor=t)}const xg=new WeakMap;function Sg(n,e,t,i){let s=e+""+t,r=xg.get(n);s!=r&&(xg.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}const hd={passive:!0},K1={...hd,capture:!0};function Rr(n,e,t,i){e.addEventListener(n,t,i?K1:hd)}function dd(n,e,t,i){e.removeEventListener(n,t,hd)}Sa&&cd();function Ji(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:yi((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function wg(n){return(t,i,s)=>{let r=-1,a=-1;for(let o=i;o<=s;o++)if(n(t[o])){r=o;break}for(let o=s;o>=i;o--)if(n(t[o])){a=o;break}return[r,a]}}const bg=n=>n!=null,yg=n=>n!=null&&n>0,dc=wg(bg),Z1=wg(yg);function J1(n,e,t,i=0,s=!1){let r=s?Z1:dc,a=s?yg:bg;[e,t]=r(n,e,t);let o=n[e],l=n[e];if(e>-1)if(i==1)o=n[e],l=n[t];else if(i==-1)o=n[t],l=n[e];else for(let c=e;c<=t;c++){let h=n[c];a(h)&&(h<o?o=h:h>l&&(l=h))}return[o??en,l??-en]}function fc(n,e,t,i){let s=Tg(n),r=Tg(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let a=t==10?Fs:Ag,o=s==1?yi:Oi,l=r==1?Oi:yi,c=o(a(Nn(n))),h=l(a(Nn(e))),u=ba(t,c),d=ba(t,h);return t==10&&(c<0&&(u=tn(u,-c)),h<0&&(d=tn(d,-h))),i||t==2?(n=u*s,e=d*r):(n=Ig(n,u),e=gc(e,d)),[n,e]}function fd(n,e,t,i){let s=fc(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}const pd=.1,Mg={mode:3,pad:pd},To={pad:0,soft:null,mode:0},Q1={min:To,max:To};function pc(n,e,t,i){return vc(t)?Eg(n,e,t):(To.pad=t,To.soft=i?0:null,To.mode=i?3:0,Eg(n,e,Q1))}function Bt(n,e){return n??e}function j1(n,e,t){for(e=Bt(e,0),t=Bt(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function Eg(n,e,t){let i=t.min,s=t.max,r=Bt(i.pad,0),a=Bt(s.pad,0),o=Bt(i.hard,-en),l=Bt(s.hard,en),c=Bt(i.soft,en),h=Bt(s.soft,-en),u=Bt(i.mode,0),d=Bt(s.mode,0),f=e-n,v=Fs(f),_=oi(Nn(n),Nn(e)),g=Fs(_),p=Nn(g-v);(f<1e-24||p>10)&&(f=0,(n==0||e==0)&&(f=1e-24,u==2&&c!=en&&(r=0),d==2&&h!=-en&&(a=0)));let S=f||_||1e3,y=Fs(S),w=ba(10,yi(y)),M=S*(f==0?n==0?.1:1:r),b=tn(Ig(n-M,w/10),24),x=n>=c&&(u==1||u==3&&b<=c||u==2&&b>=c)?c:en,E=oi(o,b<x&&n>=x?x:Qi(x,b)),C=S*(f==0?e==0?.1:1:a),D=tn(gc(e+C,w/10),24),T=e<=h&&(d==1||d==3&&D>=h||d==2&&D<=h)?h:-en,N=Qi(l,D>T&&e<=T?T:oi(T,D));return E==N&&E==0&&(N=100),[E,N]}const eE=new Intl.NumberFormat(Sa?Y1.language:"en-US"),md=n=>eE.format(n),bi=Math,mc=bi.PI,Nn=bi.abs,yi=bi.floor,In=bi.round,Oi=bi.ceil,Qi=bi.min,oi=bi.max,ba=bi.pow,Tg=bi.sign,Fs=bi.log10,Ag=bi.log2,tE=(n,e=1)=>bi.sinh(n)*e,gd=(n,e=1)=>bi.asinh(n/e),en=1/0;function Rg(n){return(Fs((n^n>>31)-(n>>31))|0)+1}function vd(n,e,t){return Qi(oi(n,e),t)}function Cg(n){return typeof n=="function"}function Nt(n){return Cg(n)?n:()=>n}const nE=()=>{},Lg=n=>n,Pg=(n,e)=>e,iE=n=>null,Dg=n=>!0,Ng=(n,e)=>n==e,sE=/\.\d*?(?=9{6,}|0{6,})/gm,Cr=n=>{if(Fg(n)||or.has(n))return n;const e=`${n}`,t=e.match(sE);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${Cr(s)}e${r}`}return tn(n,i)};function Lr(n,e){return Cr(tn(Cr(n/e))*e)}function gc(n,e){return Cr(Oi(Cr(n/e))*e)}function Ig(n,e){return Cr(yi(Cr(n/e))*e)}function tn(n,e=0){if(Fg(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return In(i)/t}const or=new Map;function Ug(n){return((""+n).split(".")[1]||"").length}function Ao(n,e,t,i){let s=[],r=i.map(Ug);for(let a=e;a<t;a++){let o=Nn(a),l=tn(ba(n,a),o);for(let c=0;c<i.length;c++){let h=n==10?+`${i[c]}e${a}`:i[c]*l,u=(a>=0?0:o)+(a>=r[c]?0:r[c]),d=n==10?h:tn(h,u);s.push(d),or.set(d,u)}}return s}const Ro={},_d=[],ya=[null,null],lr=Array.isArray,Fg=Number.isInteger,rE=n=>n===void 0;function Og(n){return typeof n=="string"}function vc(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function aE(n){return n!=null&&typeof n=="object"}const oE=Object.getPrototypeOf(Uint8Array),Bg="__proto__";function Ma(n,e=vc){let t;if(lr(n)){let i=n.find(s=>s!=null);if(lr(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=Ma(n[s],e)}else t=n.slice()}else if(n instanceof oE)t=n.slice();else if(e(n)){t={};for(let i in n)i!=Bg&&(t[i]=Ma(n[i],e))}else t=n;return t}function Sn(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=Bg&&(vc(n[s])?Sn(n[s],Ma(i[s])):n[s]=Ma(i[s]))}return n}const lE=0,cE=1,uE=2;function hE(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let a=e[i];if(a>r){for(s=a-1;s>=0&&n[s]==null;)n[s--]=null;for(s=a+1;s<t&&n[s]==null;)n[r=s++]=null}}}function dE(n,e){if(mE(n)){let a=n[0].slice();for(let o=1;o<n.length;o++)a.push(...n[o].slice(1));return gE(a[0])||(a=pE(a)),a}let t=new Set;for(let a=0;a<n.length;a++){let l=n[a][0],c=l.length;for(let h=0;h<c;h++)t.add(l[h])}let i=[Array.from(t).sort((a,o)=>a-o)],s=i[0].length,r=new Map;for(let a=0;a<s;a++)r.set(i[0][a],a);for(let a=0;a<n.length;a++){let o=n[a],l=o[0];for(let c=1;c<o.length;c++){let h=o[c],u=Array(s).fill(void 0),d=e?e[a][c]:cE,f=[];for(let v=0;v<h.length;v++){let _=h[v],g=r.get(l[v]);_===null?d!=lE&&(u[g]=_,d==uE&&f.push(g)):u[g]=_}hE(u,f,s),i.push(u)}}return i}const fE=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function pE(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,a)=>e[r]-e[a]);let s=[];for(let r=0;r<n.length;r++){let a=n[r],o=Array(t);for(let l=0;l<t;l++)o[l]=a[i[l]];s.push(o)}return s}function mE(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function gE(n,e=100){const t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;const r=oi(1,yi((s-i+1)/e));for(let a=n[i],o=i+r;o<=s;o+=r){const l=n[o];if(l!=null){if(l<=a)return!1;a=l}}return!0}const zg=["January","February","March","April","May","June","July","August","September","October","November","December"],kg=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Gg(n){return n.slice(0,3)}const vE=kg.map(Gg),_E=zg.map(Gg),xE={MMMM:zg,MMM:_E,WWWW:kg,WWW:vE};function Co(n){return(n<10?"0":"")+n}function SE(n){return(n<10?"00":n<100?"0":"")+n}const wE={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>Co(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>Co(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>Co(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>Co(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>Co(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>SE(n.getMilliseconds())};function xd(n,e){e=e||xE;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?wE[s[1]]:s[0]);return r=>{let a="";for(let o=0;o<t.length;o++)a+=typeof t[o]=="string"?t[o]:t[o](r,e);return a}}const bE=new Intl.DateTimeFormat().resolvedOptions().timeZone;function yE(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==bE?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}const Hg=n=>n%1==0,_c=[1,2,2.5,5],ME=Ao(10,-32,0,_c),Vg=Ao(10,0,32,_c),EE=Vg.filter(Hg),Pr=ME.concat(Vg),Sd=`
`,Wg="{YYYY}",$g=Sd+Wg,Xg="{M}/{D}",Lo=Sd+Xg,xc=Lo+"/{YY}",qg="{aa}",Ea="{h}:{mm}"+qg,Yg=Sd+Ea,Kg=":{ss}",Wt=null;function Zg(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,a=s*365,l=(n==1?Ao(10,0,3,_c).filter(Hg):Ao(10,-3,0,_c)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,a,a*2,a*5,a*10,a*25,a*50,a*100]);const c=[[a,Wg,Wt,Wt,Wt,Wt,Wt,Wt,1],[s*28,"{MMM}",$g,Wt,Wt,Wt,Wt,Wt,1],[s,Xg,$g,Wt,Wt,Wt,Wt,Wt,1],[i,"{h}"+qg,xc,Wt,Lo,Wt,Wt,Wt,1],[t,Ea,xc,Wt,Lo,Wt,Wt,Wt,1],[e,Kg,xc+" "+Ea,Wt,Lo+" "+Ea,Wt,Yg,Wt,1],[n,Kg+".{fff}",xc+" "+Ea,Wt,Lo+" "+Ea,Wt,Yg,Wt,1]];function h(u){return(d,f,v,_,g,p)=>{let S=[],y=g>=a,w=g>=r&&g<a,M=u(v),b=tn(M*n,3),x=wd(M.getFullYear(),y?0:M.getMonth(),w||y?1:M.getDate()),E=tn(x*n,3);if(w||y){let C=w?g/r:0,D=y?g/a:0,T=b==E?b:tn(wd(x.getFullYear()+D,x.getMonth()+C,1)*n,3),N=new Date(In(T/n)),B=N.getFullYear(),R=N.getMonth();for(let F=0;T<=_;F++){let O=wd(B+D*F,R+C*F,1),L=O-u(tn(O*n,3));T=tn((+O+L)*n,3),T<=_&&S.push(T)}}else{let C=g>=s?s:g,D=yi(v)-yi(b),T=E+D+gc(b-E,C);S.push(T);let N=u(T),B=N.getHours()+N.getMinutes()/t+N.getSeconds()/i,R=g/i,F=d.axes[f]._space,O=p/F;for(;T=tn(T+g,n==1?0:3),!(T>_);)if(R>1){let L=yi(tn(B+R,6))%24,Y=u(T).getHours()-L;Y>1&&(Y=-1),T-=Y*i,B=(B+R)%24;let Z=S[S.length-1];tn((T-Z)/g,3)*O>=.7&&S.push(T)}else S.push(T)}return S}}return[l,c,h]}const[TE,AE,RE]=Zg(1),[CE,LE,PE]=Zg(.001);Ao(2,-53,53,[1]);function Jg(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function Qg(n,e){return(t,i,s,r,a)=>{let o=e.find(v=>a>=v[0])||e[e.length-1],l,c,h,u,d,f;return i.map(v=>{let _=n(v),g=_.getFullYear(),p=_.getMonth(),S=_.getDate(),y=_.getHours(),w=_.getMinutes(),M=_.getSeconds(),b=g!=l&&o[2]||p!=c&&o[3]||S!=h&&o[4]||y!=u&&o[5]||w!=d&&o[6]||M!=f&&o[7]||o[1];return l=g,c=p,h=S,u=y,d=w,f=M,b(_)})}}function DE(n,e){let t=xd(e);return(i,s,r,a,o)=>s.map(l=>t(n(l)))}function wd(n,e,t){return new Date(n,e,t)}function jg(n,e){return e(n)}const NE="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function e0(n,e){return(t,i,s,r)=>r==null?od:e(n(i))}function IE(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function UE(n,e){return n.series[e].fill(n,e)}const FE={show:!0,live:!0,isolate:!1,mount:nE,markers:{show:!0,width:2,stroke:IE,fill:UE,dash:"solid"},idx:null,idxs:null,values:[]};function OE(n,e){let t=n.cursor.points,i=Fi(),s=t.size(n,e);rn(i,yo,s),rn(i,Mo,s);let r=s/-2;rn(i,"marginLeft",r),rn(i,"marginTop",r);let a=t.width(n,e,s);return a&&rn(i,"borderWidth",a),i}function BE(n,e){let t=n.series[e].points;return t._fill||t._stroke}function zE(n,e){let t=n.series[e].points;return t._stroke||t._fill}function kE(n,e){return n.series[e].points.size}const bd=[0,0];function GE(n,e,t){return bd[0]=e,bd[1]=t,bd}function Sc(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function yd(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}const HE={show:!0,x:!0,y:!0,lock:!1,move:GE,points:{one:!1,show:OE,size:kE,width:0,stroke:zE,fill:BE},bind:{mousedown:Sc,mouseup:Sc,click:Sc,dblclick:Sc,mousemove:yd,mouseleave:yd,mouseenter:yd},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},t0={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Md=Sn({},t0,{filter:Pg}),n0=Sn({},Md,{size:10}),i0=Sn({},t0,{show:!1}),Ed='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',s0="bold "+Ed,r0=1.5,a0={show:!0,scale:"x",stroke:sd,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:s0,side:2,grid:Md,ticks:n0,border:i0,font:Ed,lineGap:r0,rotate:0},VE="Value",WE="Time",o0={show:!0,scale:"x",auto:!1,sorted:1,min:en,max:-en,idxs:[]};function $E(n,e,t,i,s){return e.map(r=>r==null?"":md(r))}function XE(n,e,t,i,s,r,a){let o=[],l=or.get(s)||0;t=a?t:tn(gc(t,s),l);for(let c=t;c<=i;c=tn(c+s,l))o.push(Object.is(c,-0)?0:c);return o}function Td(n,e,t,i,s,r,a){const o=[],l=n.scales[n.axes[e].scale].log,c=l==10?Fs:Ag,h=yi(c(t));s=ba(l,h),l==10&&(s=Pr[Ji(s,Pr)]);let u=t,d=s*l;l==10&&(d=Pr[Ji(d,Pr)]);do o.push(u),u=u+s,l==10&&!or.has(u)&&(u=tn(u,or.get(s))),u>=d&&(s=u,d=s*l,l==10&&(d=Pr[Ji(d,Pr)]));while(u<=i);return o}function qE(n,e,t,i,s,r,a){let l=n.scales[n.axes[e].scale].asinh,c=i>l?Td(n,e,oi(l,t),i,s):[l],h=i>=0&&t<=0?[0]:[];return(t<-l?Td(n,e,oi(l,-i),-t,s):[l]).reverse().map(d=>-d).concat(h,c)}const l0=/./,YE=/[12357]/,KE=/[125]/,c0=/1/,Ad=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function ZE(n,e,t,i,s){let r=n.axes[t],a=r.scale,o=n.scales[a],l=n.valToPos,c=r._space,h=l(10,a),u=l(9,a)-h>=c?l0:l(7,a)-h>=c?YE:l(5,a)-h>=c?KE:c0;if(u==c0){let d=Nn(l(1,a)-h);if(d<c)return Ad(e.slice().reverse(),o.distr,u,Oi(c/d)).reverse()}return Ad(e,o.distr,u,1)}function JE(n,e,t,i,s){let r=n.axes[t],a=r.scale,o=r._space,l=n.valToPos,c=Nn(l(1,a)-l(2,a));return c<o?Ad(e.slice().reverse(),3,l0,Oi(o/c)).reverse():e}function QE(n,e,t,i){return i==null?od:e==null?"":md(e)}const u0={show:!0,scale:"y",stroke:sd,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:s0,side:3,grid:Md,ticks:n0,border:i0,font:Ed,lineGap:r0,rotate:0};function jE(n,e){let t=3+(n||1)*2;return tn(t*e,3)}function eT(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),a=n.valToPos(s[i[1]],t,!0),o=Nn(a-r),l=n.series[e],c=o/(l.points.space*kt);return i[1]-i[0]<=c}const h0={scale:null,auto:!0,sorted:0,min:en,max:-en},d0=(n,e,t,i,s)=>s,f0={show:!0,auto:!0,sorted:0,gaps:d0,alpha:1,facets:[Sn({},h0,{scale:"x"}),Sn({},h0,{scale:"y"})]},p0={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:d0,alpha:1,points:{show:eT,filter:null},values:null,min:en,max:-en,idxs:[],path:null,clip:null};function tT(n,e,t,i,s){return t/10}const m0={time:A1,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},nT=Sn({},m0,{time:!1,ori:1}),g0={};function v0(n,e){let t=g0[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,a,o,l,c){for(let h=0;h<t.plots.length;h++)t.plots[h]!=s&&t.plots[h].pub(i,s,r,a,o,l,c)}},n!=null&&(g0[n]=t)),t}const Ta=1,Rd=2;function Dr(n,e,t){const i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,a=n.scales,o=n.bbox;let l=r[0],c=i==2?r[1]:r[e],h=i==2?a[s.facets[0].scale]:a[n.series[0].scale],u=i==2?a[s.facets[1].scale]:a[s.scale],d=o.left,f=o.top,v=o.width,_=o.height,g=n.valToPosH,p=n.valToPosV;return h.ori==0?t(s,l,c,h,u,g,p,d,f,v,_,bc,Aa,Mc,S0,b0):t(s,l,c,h,u,p,g,f,d,_,v,yc,Ra,Pd,w0,y0)}function Cd(n,e){let t=0,i=0,s=Bt(n.bands,_d);for(let r=0;r<s.length;r++){let a=s[r];a.series[0]==e?t=a.dir:a.series[1]==e&&(a.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function iT(n,e,t,i,s){let r=n.mode,a=n.series[e],o=r==2?a.facets[1].scale:a.scale,l=n.scales[o];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Os(n,e,t,i,s,r){return Dr(n,e,(a,o,l,c,h,u,d,f,v,_,g)=>{let p=a.pxRound;const S=c.dir*(c.ori==0?1:-1),y=c.ori==0?Aa:Ra;let w,M;S==1?(w=t,M=i):(w=i,M=t);let b=p(u(o[w],c,_,f)),x=p(d(l[w],h,g,v)),E=p(u(o[M],c,_,f)),C=p(d(r==1?h.max:h.min,h,g,v)),D=new Path2D(s);return y(D,E,C),y(D,b,C),y(D,b,x),D})}function wc(n,e,t,i,s,r){let a=null;if(n.length>0){a=new Path2D;const o=e==0?Mc:Pd;let l=t;for(let u=0;u<n.length;u++){let d=n[u];if(d[1]>d[0]){let f=d[0]-l;f>0&&o(a,l,i,f,i+r),l=d[1]}}let c=t+s-l,h=10;c>0&&o(a,l,i-h/2,c,i+r+h)}return a}function sT(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function Ld(n,e,t,i,s,r,a){let o=[],l=n.length;for(let c=s==1?t:i;c>=t&&c<=i;c+=s)if(e[c]===null){let u=c,d=c;if(s==1)for(;++c<=i&&e[c]===null;)d=c;else for(;--c>=t&&e[c]===null;)d=c;let f=r(n[u]),v=d==u?f:r(n[d]),_=u-s;f=a<=0&&_>=0&&_<l?r(n[_]):f;let p=d+s;v=a>=0&&p>=0&&p<l?r(n[p]):v,v>=f&&o.push([f,v])}return o}function _0(n){return n==0?Lg:n==1?In:e=>Lr(e,n)}function x0(n){let e=n==0?bc:yc,t=n==0?(s,r,a,o,l,c)=>{s.arcTo(r,a,o,l,c)}:(s,r,a,o,l,c)=>{s.arcTo(a,r,l,o,c)},i=n==0?(s,r,a,o,l)=>{s.rect(r,a,o,l)}:(s,r,a,o,l)=>{s.rect(a,r,l,o)};return(s,r,a,o,l,c=0,h=0)=>{c==0&&h==0?i(s,r,a,o,l):(c=Qi(c,o/2,l/2),h=Qi(h,o/2,l/2),e(s,r+c,a),t(s,r+o,a,r+o,a+l,c),t(s,r+o,a+l,r,a+l,h),t(s,r,a+l,r,a,h),t(s,r,a,r+o,a,c),s.closePath())}}const bc=(n,e,t)=>{n.moveTo(e,t)},yc=(n,e,t)=>{n.moveTo(t,e)},Aa=(n,e,t)=>{n.lineTo(e,t)},Ra=(n,e,t)=>{n.lineTo(t,e)},Mc=x0(0),Pd=x0(1),S0=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},w0=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},b0=(n,e,t,i,s,r,a)=>{n.bezierCurveTo(e,t,i,s,r,a)},y0=(n,e,t,i,s,r,a)=>{n.bezierCurveTo(t,e,s,i,a,r)};function M0(n){return(e,t,i,s,r)=>Dr(e,t,(a,o,l,c,h,u,d,f,v,_,g)=>{let{pxRound:p,points:S}=a,y,w;c.ori==0?(y=bc,w=S0):(y=yc,w=w0);const M=tn(S.width*kt,3);let b=(S.size-S.width)/2*kt,x=tn(b*2,3),E=new Path2D,C=new Path2D,{left:D,top:T,width:N,height:B}=e.bbox;Mc(C,D-x,T-x,N+x*2,B+x*2);const R=F=>{if(l[F]!=null){let O=p(u(o[F],c,_,f)),L=p(d(l[F],h,g,v));y(E,O+b,L),w(E,O,L,b,0,mc*2)}};if(r)r.forEach(R);else for(let F=i;F<=s;F++)R(F);return{stroke:M>0?E:null,fill:E,clip:C,flags:Ta|Rd}})}function E0(n){return(e,t,i,s,r,a)=>{i!=s&&(r!=i&&a!=i&&n(e,t,i),r!=s&&a!=s&&n(e,t,s),n(e,t,a))}}const rT=E0(Aa),aT=E0(Ra);function T0(n){const e=Bt(n?.alignGaps,0);return(t,i,s,r)=>Dr(t,i,(a,o,l,c,h,u,d,f,v,_,g)=>{[s,r]=dc(l,s,r);let p=a.pxRound,S=B=>p(u(B,c,_,f)),y=B=>p(d(B,h,g,v)),w,M;c.ori==0?(w=Aa,M=rT):(w=Ra,M=aT);const b=c.dir*(c.ori==0?1:-1),x={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ta},E=x.stroke;let C=!1;if(r-s>=_*4){let B=G=>t.posToVal(G,c.key,!0),R=null,F=null,O,L,H,W=S(o[b==1?s:r]),Y=S(o[s]),Z=S(o[r]),ne=B(b==1?Y+1:Z-1);for(let G=b==1?s:r;G>=s&&G<=r;G+=b){let X=o[G],$=(b==1?X<ne:X>ne)?W:S(X),Q=l[G];$==W?Q!=null?(L=Q,R==null?(w(E,$,y(L)),O=R=F=L):L<R?R=L:L>F&&(F=L)):Q===null&&(C=!0):(R!=null&&M(E,W,y(R),y(F),y(O),y(L)),Q!=null?(L=Q,w(E,$,y(L)),R=F=O=L):(R=F=null,Q===null&&(C=!0)),W=$,ne=B(W+b))}R!=null&&R!=F&&H!=W&&M(E,W,y(R),y(F),y(O),y(L))}else for(let B=b==1?s:r;B>=s&&B<=r;B+=b){let R=l[B];R===null?C=!0:R!=null&&w(E,S(o[B]),y(R))}let[T,N]=Cd(t,i);if(a.fill!=null||T!=0){let B=x.fill=new Path2D(E),R=a.fillTo(t,i,a.min,a.max,T),F=y(R),O=S(o[s]),L=S(o[r]);b==-1&&([L,O]=[O,L]),w(B,L,F),w(B,O,F)}if(!a.spanGaps){let B=[];C&&B.push(...Ld(o,l,s,r,b,S,e)),x.gaps=B=a.gaps(t,i,s,r,B),x.clip=wc(B,c.ori,f,v,_,g)}return N!=0&&(x.band=N==2?[Os(t,i,s,r,E,-1),Os(t,i,s,r,E,1)]:Os(t,i,s,r,E,N)),x})}function oT(n){const e=Bt(n.align,1),t=Bt(n.ascDesc,!1),i=Bt(n.alignGaps,0),s=Bt(n.extend,!1);return(r,a,o,l)=>Dr(r,a,(c,h,u,d,f,v,_,g,p,S,y)=>{[o,l]=dc(u,o,l);let w=c.pxRound,{left:M,width:b}=r.bbox,x=Y=>w(v(Y,d,S,g)),E=Y=>w(_(Y,f,y,p)),C=d.ori==0?Aa:Ra;const D={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ta},T=D.stroke,N=d.dir*(d.ori==0?1:-1);let B=E(u[N==1?o:l]),R=x(h[N==1?o:l]),F=R,O=R;s&&e==-1&&(O=M,C(T,O,B)),C(T,R,B);for(let Y=N==1?o:l;Y>=o&&Y<=l;Y+=N){let Z=u[Y];if(Z==null)continue;let ne=x(h[Y]),G=E(Z);e==1?C(T,ne,B):C(T,F,G),C(T,ne,G),B=G,F=ne}let L=F;s&&e==1&&(L=M+b,C(T,L,B));let[H,W]=Cd(r,a);if(c.fill!=null||H!=0){let Y=D.fill=new Path2D(T),Z=c.fillTo(r,a,c.min,c.max,H),ne=E(Z);C(Y,L,ne),C(Y,O,ne)}if(!c.spanGaps){let Y=[];Y.push(...Ld(h,u,o,l,N,x,i));let Z=c.width*kt/2,ne=t||e==1?Z:-Z,G=t||e==-1?-Z:Z;Y.forEach(X=>{X[0]+=ne,X[1]+=G}),D.gaps=Y=c.gaps(r,a,o,l,Y),D.clip=wc(Y,d.ori,g,p,S,y)}return W!=0&&(D.band=W==2?[Os(r,a,o,l,T,-1),Os(r,a,o,l,T,1)]:Os(r,a,o,l,T,W)),D})}function A0(n,e,t,i,s,r,a=en){if(n.length>1){let o=null;for(let l=0,c=1/0;l<n.length;l++)if(e[l]!==void 0){if(o!=null){let h=Nn(n[l]-n[o]);h<c&&(c=h,a=Nn(t(n[l],i,s,r)-t(n[o],i,s,r)))}o=l}}return a}function lT(n){n=n||Ro;const e=Bt(n.size,[.6,en,1]),t=n.align||0,i=n.gap||0;let s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;const r=Nt(s),a=1-e[0],o=Bt(e[1],en),l=Bt(e[2],1),c=Bt(n.disp,Ro),h=Bt(n.each,f=>{}),{fill:u,stroke:d}=c;return(f,v,_,g)=>Dr(f,v,(p,S,y,w,M,b,x,E,C,D,T)=>{let N=p.pxRound,B=t,R=i*kt,F=o*kt,O=l*kt,L,H;w.ori==0?[L,H]=r(f,v):[H,L]=r(f,v);const W=w.dir*(w.ori==0?1:-1);let Y=w.ori==0?Mc:Pd,Z=w.ori==0?h:(Se,qe,ct,Ee,ht,Ge,We)=>{h(Se,qe,ct,ht,Ee,We,Ge)},ne=Bt(f.bands,_d).find(Se=>Se.series[0]==v),G=ne!=null?ne.dir:0,X=p.fillTo(f,v,p.min,p.max,G),ie=N(x(X,M,T,C)),$,Q,ae,oe=D,de=N(p.width*kt),he=!1,be=null,Te=null,Ie=null,at=null;u!=null&&(de==0||d!=null)&&(he=!0,be=u.values(f,v,_,g),Te=new Map,new Set(be).forEach(Se=>{Se!=null&&Te.set(Se,new Path2D)}),de>0&&(Ie=d.values(f,v,_,g),at=new Map,new Set(Ie).forEach(Se=>{Se!=null&&at.set(Se,new Path2D)})));let{x0:nt,size:Ot}=c;if(nt!=null&&Ot!=null){B=1,S=nt.values(f,v,_,g),nt.unit==2&&(S=S.map(ct=>f.posToVal(E+ct*D,w.key,!0)));let Se=Ot.values(f,v,_,g);Ot.unit==2?Q=Se[0]*D:Q=b(Se[0],w,D,E)-b(0,w,D,E),oe=A0(S,y,b,w,D,E,oe),ae=oe-Q+R}else oe=A0(S,y,b,w,D,E,oe),ae=oe*a+R,Q=oe-ae;ae<1&&(ae=0),de>=Q/2&&(de=0),ae<5&&(N=Lg);let xe=ae>0,Ye=oe-ae-(xe?de:0);Q=N(vd(Ye,O,F)),$=(B==0?Q/2:B==W?0:Q)-B*W*((B==0?R/2:0)+(xe?de/2:0));const je={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},dt=he?null:new Path2D;let _e=null;if(ne!=null)_e=f.data[ne.series[1]];else{let{y0:Se,y1:qe}=c;Se!=null&&qe!=null&&(y=qe.values(f,v,_,g),_e=Se.values(f,v,_,g))}let ze=L*Q,k=H*Q;for(let Se=W==1?_:g;Se>=_&&Se<=g;Se+=W){let qe=y[Se];if(qe==null)continue;if(_e!=null){let te=_e[Se]??0;if(qe-te==0)continue;ie=x(te,M,T,C)}let ct=w.distr!=2||c!=null?S[Se]:Se,Ee=b(ct,w,D,E),ht=x(Bt(qe,X),M,T,C),Ge=N(Ee-$),We=N(oi(ht,ie)),z=N(Qi(ht,ie)),P=We-z;if(qe!=null){let te=qe<0?k:ze,ye=qe<0?ze:k;he?(de>0&&Ie[Se]!=null&&Y(at.get(Ie[Se]),Ge,z+yi(de/2),Q,oi(0,P-de),te,ye),be[Se]!=null&&Y(Te.get(be[Se]),Ge,z+yi(de/2),Q,oi(0,P-de),te,ye)):Y(dt,Ge,z+yi(de/2),Q,oi(0,P-de),te,ye),Z(f,v,Se,Ge-de/2,z,Q+de,P)}}return de>0?je.stroke=he?at:dt:he||(je._fill=p.width==0?p._fill:p._stroke??p._fill,je.width=0),je.fill=he?Te:dt,je})}function cT(n,e){const t=Bt(e?.alignGaps,0);return(i,s,r,a)=>Dr(i,s,(o,l,c,h,u,d,f,v,_,g,p)=>{[r,a]=dc(c,r,a);let S=o.pxRound,y=L=>S(d(L,h,g,v)),w=L=>S(f(L,u,p,_)),M,b,x;h.ori==0?(M=bc,x=Aa,b=b0):(M=yc,x=Ra,b=y0);const E=h.dir*(h.ori==0?1:-1);let C=y(l[E==1?r:a]),D=C,T=[],N=[];for(let L=E==1?r:a;L>=r&&L<=a;L+=E)if(c[L]!=null){let W=l[L],Y=y(W);T.push(D=Y),N.push(w(c[L]))}const B={stroke:n(T,N,M,x,b,S),fill:null,clip:null,band:null,gaps:null,flags:Ta},R=B.stroke;let[F,O]=Cd(i,s);if(o.fill!=null||F!=0){let L=B.fill=new Path2D(R),H=o.fillTo(i,s,o.min,o.max,F),W=w(H);x(L,D,W),x(L,C,W)}if(!o.spanGaps){let L=[];L.push(...Ld(l,c,r,a,E,y,t)),B.gaps=L=o.gaps(i,s,r,a,L),B.clip=wc(L,h.ori,v,_,g,p)}return O!=0&&(B.band=O==2?[Os(i,s,r,a,R,-1),Os(i,s,r,a,R,1)]:Os(i,s,r,a,R,O)),B})}function uT(n){return cT(hT,n)}function hT(n,e,t,i,s,r){const a=n.length;if(a<2)return null;const o=new Path2D;if(t(o,n[0],e[0]),a==2)i(o,n[1],e[1]);else{let l=Array(a),c=Array(a-1),h=Array(a-1),u=Array(a-1);for(let d=0;d<a-1;d++)h[d]=e[d+1]-e[d],u[d]=n[d+1]-n[d],c[d]=h[d]/u[d];l[0]=c[0];for(let d=1;d<a-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=c[d]>0?l[d]=0:(l[d]=3*(u[d-1]+u[d])/((2*u[d]+u[d-1])/c[d-1]+(u[d]+2*u[d-1])/c[d]),isFinite(l[d])||(l[d]=0));l[a-1]=c[a-2];for(let d=0;d<a-1;d++)s(o,n[d]+u[d]/3,e[d]+l[d]*u[d]/3,n[d+1]-u[d]/3,e[d+1]-l[d+1]*u[d]/3,n[d+1],e[d+1])}return o}const Dd=new Set;function R0(){for(let n of Dd)n.syncRect(!0)}Sa&&(Rr(X1,wa,R0),Rr(q1,wa,R0,!0),Rr(uc,wa,()=>{Kn.pxRatio=kt}));const dT=T0(),fT=M0();function C0(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,a)=>Nd(r,a,e,t))}function pT(n,e){return n.map((t,i)=>i==0?{}:Sn({},e,t))}function Nd(n,e,t,i){return Sn({},e==0?t:i,n)}function L0(n,e,t){return e==null?ya:[e,t]}const mT=L0;function gT(n,e,t){return e==null?ya:pc(e,t,pd,!0)}function P0(n,e,t,i){return e==null?ya:fc(e,t,n.scales[i].log,!1)}const vT=P0;function D0(n,e,t,i){return e==null?ya:fd(e,t,n.scales[i].log,!1)}const _T=D0;function xT(n,e,t,i,s){let r=oi(Rg(n),Rg(e)),a=e-n,o=Ji(s/i*a,t);do{let l=t[o],c=i*l/a;if(c>=s&&r+(l<5?or.get(l):0)<=17)return[l,c]}while(++o<t.length);return[0,0]}function N0(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=In((t=+s)*kt))+"px"),[n,e,t]}function ST(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=tn(e[2]*kt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Kn(n,e,t){const i={mode:Bt(n.mode,1)},s=i.mode;function r(A,I,V,q){let j=I.valToPct(A);return q+V*(I.dir==-1?1-j:j)}function a(A,I,V,q){let j=I.valToPct(A);return q+V*(I.dir==-1?j:1-j)}function o(A,I,V,q){return I.ori==0?r(A,I,V,q):a(A,I,V,q)}i.valToPosH=r,i.valToPosV=a;let l=!1;i.status=0;const c=i.root=Fi(R1);if(n.id!=null&&(c.id=n.id),wi(c,n.class),n.title){let A=Fi(P1,c);A.textContent=n.title}const h=Zi("canvas"),u=i.ctx=h.getContext("2d"),d=Fi(D1,c);Rr("click",d,A=>{A.target===v&&(on!=ka||un!=Ga)&&Zn.click(i,A)},!0);const f=i.under=Fi(N1,d);d.appendChild(h);const v=i.over=Fi(I1,d);n=Ma(n);const _=+Bt(n.pxAlign,1),g=_0(_);(n.plugins||[]).forEach(A=>{A.opts&&(n=A.opts(i,n)||n)});const p=n.ms||.001,S=i.series=s==1?C0(n.series||[],o0,p0,!1):pT(n.series||[null],f0),y=i.axes=C0(n.axes||[],a0,u0,!0),w=i.scales={},M=i.bands=n.bands||[];M.forEach(A=>{A.fill=Nt(A.fill||null),A.dir=Bt(A.dir,-1)});const b=s==2?S[1].facets[0].scale:S[0].scale,x={axes:Ws,series:Pt},E=(n.drawOrder||["axes","series"]).map(A=>x[A]);function C(A){const I=A.distr==3?V=>Fs(V>0?V:A.clamp(i,V,A.min,A.max,A.key)):A.distr==4?V=>gd(V,A.asinh):A.distr==100?V=>A.fwd(V):V=>V;return V=>{let q=I(V),{_min:j,_max:ce}=A,we=ce-j;return(q-j)/we}}function D(A){let I=w[A];if(I==null){let V=(n.scales||Ro)[A]||Ro;if(V.from!=null){D(V.from);let q=Sn({},w[V.from],V,{key:A});q.valToPct=C(q),w[A]=q}else{I=w[A]=Sn({},A==b?m0:nT,V),I.key=A;let q=I.time,j=I.range,ce=lr(j);if((A!=b||s==2&&!q)&&(ce&&(j[0]==null||j[1]==null)&&(j={min:j[0]==null?Mg:{mode:1,hard:j[0],soft:j[0]},max:j[1]==null?Mg:{mode:1,hard:j[1],soft:j[1]}},ce=!1),!ce&&vc(j))){let we=j;j=(Ae,Ne,Ke)=>Ne==null?ya:pc(Ne,Ke,we)}I.range=Nt(j||(q?mT:A==b?I.distr==3?vT:I.distr==4?_T:L0:I.distr==3?P0:I.distr==4?D0:gT)),I.auto=Nt(ce?!1:I.auto),I.clamp=Nt(I.clamp||tT),I._min=I._max=null,I.valToPct=C(I)}}}D("x"),D("y"),s==1&&S.forEach(A=>{D(A.scale)}),y.forEach(A=>{D(A.scale)});for(let A in n.scales)D(A);const T=w[b],N=T.distr;let B,R;T.ori==0?(wi(c,C1),B=r,R=a):(wi(c,L1),B=a,R=r);const F={};for(let A in w){let I=w[A];(I.min!=null||I.max!=null)&&(F[A]={min:I.min,max:I.max},I.min=I.max=null)}const O=n.tzDate||(A=>new Date(In(A/p))),L=n.fmtDate||xd,H=p==1?RE(O):PE(O),W=Qg(O,Jg(p==1?AE:LE,L)),Y=e0(O,jg(NE,L)),Z=[],ne=i.legend=Sn({},FE,n.legend),G=i.cursor=Sn({},HE,{drag:{y:s==2}},n.cursor),X=ne.show,ie=G.show,$=ne.markers;ne.idxs=Z,$.width=Nt($.width),$.dash=Nt($.dash),$.stroke=Nt($.stroke),$.fill=Nt($.fill);let Q,ae,oe,de=[],he=[],be,Te=!1,Ie={};if(ne.live){const A=S[1]?S[1].values:null;Te=A!=null,be=Te?A(i,1,0):{_:0};for(let I in be)Ie[I]=od}if(X)if(Q=Zi("table",k1,c),oe=Zi("tbody",null,Q),ne.mount(i,Q),Te){ae=Zi("thead",null,Q,oe);let A=Zi("tr",null,ae);Zi("th",null,A);for(var at in be)Zi("th",lg,A).textContent=at}else wi(Q,H1),ne.live&&wi(Q,G1);const nt={show:!0},Ot={show:!1};function xe(A,I){if(I==0&&(Te||!ne.live||s==2))return ya;let V=[],q=Zi("tr",V1,oe,oe.childNodes[I]);wi(q,A.class),A.show||wi(q,Ar);let j=Zi("th",null,q);if($.show){let Ae=Fi(W1,j);if(I>0){let Ne=$.width(i,I);Ne&&(Ae.style.border=Ne+"px "+$.dash(i,I)+" "+$.stroke(i,I)),Ae.style.background=$.fill(i,I)}}let ce=Fi(lg,j);A.label instanceof HTMLElement?ce.appendChild(A.label):ce.textContent=A.label,I>0&&($.show||(ce.style.color=A.width>0?$.stroke(i,I):$.fill(i,I)),je("click",j,Ae=>{if(G._lock)return;gt(Ae);let Ne=S.indexOf(A);if((Ae.ctrlKey||Ae.metaKey)!=ne.isolate){let Ke=S.some((Je,et)=>et>0&&et!=Ne&&Je.show);S.forEach((Je,et)=>{et>0&&bs(et,Ke?et==Ne?nt:Ot:nt,!0,An.setSeries)})}else bs(Ne,{show:!A.show},!0,An.setSeries)},!1),vt&&je(dg,j,Ae=>{G._lock||(gt(Ae),bs(S.indexOf(A),Va,!0,An.setSeries))},!1));for(var we in be){let Ae=Zi("td",$1,q);Ae.textContent="--",V.push(Ae)}return[q,V]}const Ye=new Map;function je(A,I,V,q=!0){const j=Ye.get(I)||{},ce=G.bind[A](i,I,V,q);ce&&(Rr(A,I,j[A]=ce),Ye.set(I,j))}function dt(A,I,V){const q=Ye.get(I)||{};for(let j in q)(A==null||j==A)&&(dd(j,I,q[j]),delete q[j]);A==null&&Ye.delete(I)}let _e=0,ze=0,k=0,Se=0,qe=0,ct=0,Ee=qe,ht=ct,Ge=k,We=Se,z=0,P=0,te=0,ye=0;i.bbox={};let ge=!1,Le=!1,De=!1,fe=!1,me=!1,Re=!1;function K(A,I,V){(V||A!=i.width||I!=i.height)&&ve(A,I),Ct(!1),De=!0,Le=!0,ii()}function ve(A,I){i.width=_e=k=A,i.height=ze=Se=I,qe=ct=0,Ue(),lt();let V=i.bbox;z=V.left=Lr(qe*kt,.5),P=V.top=Lr(ct*kt,.5),te=V.width=Lr(k*kt,.5),ye=V.height=Lr(Se*kt,.5)}const pe=3;function Fe(){let A=!1,I=0;for(;!A;){I++;let V=Oa(I),q=ws(I);A=I==pe||V&&q,A||(ve(i.width,i.height),Le=!0)}}function Pe({width:A,height:I}){K(A,I)}i.setSize=Pe;function Ue(){let A=!1,I=!1,V=!1,q=!1;y.forEach((j,ce)=>{if(j.show&&j._show){let{side:we,_size:Ae}=j,Ne=we%2,Ke=j.label!=null?j.labelSize:0,Je=Ae+Ke;Je>0&&(Ne?(k-=Je,we==3?(qe+=Je,q=!0):V=!0):(Se-=Je,we==0?(ct+=Je,A=!0):I=!0))}}),xs[0]=A,xs[1]=V,xs[2]=I,xs[3]=q,k-=es[1]+es[3],qe+=es[3],Se-=es[2]+es[0],ct+=es[0]}function lt(){let A=qe+k,I=ct+Se,V=qe,q=ct;function j(ce,we){switch(ce){case 1:return A+=we,A-we;case 2:return I+=we,I-we;case 3:return V-=we,V+we;case 0:return q-=we,q+we}}y.forEach((ce,we)=>{if(ce.show&&ce._show){let Ae=ce.side;ce._pos=j(Ae,ce._size),ce.label!=null&&(ce._lpos=j(Ae,ce.labelSize))}})}if(G.dataIdx==null){let A=G.hover,I=A.skip=new Set(A.skip??[]);I.add(void 0);let V=A.prox=Nt(A.prox),q=A.bias??=0;G.dataIdx=(j,ce,we,Ae)=>{if(ce==0)return we;let Ne=we,Ke=V(j,ce,we,Ae)??en,Je=Ke>=0&&Ke<en,et=T.ori==0?k:Se,wt=G.left,Gt=e[0],zt=e[ce];if(I.has(zt[we])){Ne=null;let Dt=null,mt=null,ut;if(q==0||q==-1)for(ut=we;Dt==null&&ut-- >0;)I.has(zt[ut])||(Dt=ut);if(q==0||q==1)for(ut=we;mt==null&&ut++<zt.length;)I.has(zt[ut])||(mt=ut);if(Dt!=null||mt!=null)if(Je){let cn=Dt==null?-1/0:B(Gt[Dt],T,et,0),mn=mt==null?1/0:B(Gt[mt],T,et,0),Hn=wt-cn,Jt=mn-wt;Hn<=Jt?Hn<=Ke&&(Ne=Dt):Jt<=Ke&&(Ne=mt)}else Ne=mt==null?Dt:Dt==null?mt:we-Dt<=mt-we?Dt:mt}else Je&&Nn(wt-B(Gt[we],T,et,0))>Ke&&(Ne=null);return Ne}}const gt=A=>{G.event=A};G.idxs=Z,G._lock=!1;let Me=G.points;Me.show=Nt(Me.show),Me.size=Nt(Me.size),Me.stroke=Nt(Me.stroke),Me.width=Nt(Me.width),Me.fill=Nt(Me.fill);const it=i.focus=Sn({},n.focus||{alpha:.3},G.focus),vt=it.prox>=0,ke=vt&&Me.one;let Tt=[],an=[],li=[];function Wo(A,I){let V=Me.show(i,I);if(V instanceof HTMLElement)return wi(V,z1),wi(V,A.class),ms(V,-10,-10,k,Se),v.insertBefore(V,Tt[I]),V}function Ia(A,I){if(s==1||I>0){let V=s==1&&w[A.scale].time,q=A.value;A.value=V?Og(q)?e0(O,jg(q,L)):q||Y:q||QE,A.label=A.label||(V?WE:VE)}if(ke||I>0){A.width=A.width==null?1:A.width,A.paths=A.paths||dT||iE,A.fillTo=Nt(A.fillTo||iT),A.pxAlign=+Bt(A.pxAlign,_),A.pxRound=_0(A.pxAlign),A.stroke=Nt(A.stroke||null),A.fill=Nt(A.fill||null),A._stroke=A._fill=A._paths=A._focus=null;let V=jE(oi(1,A.width),1),q=A.points=Sn({},{size:V,width:oi(1,V*.2),stroke:A.stroke,space:V*2,paths:fT,_stroke:null,_fill:null},A.points);q.show=Nt(q.show),q.filter=Nt(q.filter),q.fill=Nt(q.fill),q.stroke=Nt(q.stroke),q.paths=Nt(q.paths),q.pxAlign=A.pxAlign}if(X){let V=xe(A,I);de.splice(I,0,V[0]),he.splice(I,0,V[1]),ne.values.push(null)}if(ie){Z.splice(I,0,null);let V=null;ke?I==0&&(V=Wo(A,I)):I>0&&(V=Wo(A,I)),Tt.splice(I,0,V),an.splice(I,0,0),li.splice(I,0,0)}Gn("addSeries",I)}function sf(A,I){I=I??S.length,A=s==1?Nd(A,I,o0,p0):Nd(A,I,{},f0),S.splice(I,0,A),Ia(S[I],I)}i.addSeries=sf;function kc(A){if(S.splice(A,1),X){ne.values.splice(A,1),he.splice(A,1);let I=de.splice(A,1)[0];dt(null,I.firstChild),I.remove()}ie&&(Z.splice(A,1),Tt.splice(A,1)[0].remove(),an.splice(A,1),li.splice(A,1)),Gn("delSeries",A)}i.delSeries=kc;const xs=[!1,!1,!1,!1];function Gs(A,I){if(A._show=A.show,A.show){let V=A.side%2,q=w[A.scale];q==null&&(A.scale=V?S[1].scale:b,q=w[A.scale]);let j=q.time;A.size=Nt(A.size),A.space=Nt(A.space),A.rotate=Nt(A.rotate),lr(A.incrs)&&A.incrs.forEach(we=>{!or.has(we)&&or.set(we,Ug(we))}),A.incrs=Nt(A.incrs||(q.distr==2?EE:j?p==1?TE:CE:Pr)),A.splits=Nt(A.splits||(j&&q.distr==1?H:q.distr==3?Td:q.distr==4?qE:XE)),A.stroke=Nt(A.stroke),A.grid.stroke=Nt(A.grid.stroke),A.ticks.stroke=Nt(A.ticks.stroke),A.border.stroke=Nt(A.border.stroke);let ce=A.values;A.values=lr(ce)&&!lr(ce[0])?Nt(ce):j?lr(ce)?Qg(O,Jg(ce,L)):Og(ce)?DE(O,ce):ce||W:ce||$E,A.filter=Nt(A.filter||(q.distr>=3&&q.log==10?ZE:q.distr==3&&q.log==2?JE:Pg)),A.font=N0(A.font),A.labelFont=N0(A.labelFont),A._size=A.size(i,null,I,0),A._space=A._rotate=A._incrs=A._found=A._splits=A._values=null,A._size>0&&(xs[I]=!0,A._el=Fi(U1,d))}}function Hs(A,I,V,q){let[j,ce,we,Ae]=V,Ne=I%2,Ke=0;return Ne==0&&(Ae||ce)&&(Ke=I==0&&!j||I==2&&!we?In(a0.size/3):0),Ne==1&&(j||we)&&(Ke=I==1&&!ce||I==3&&!Ae?In(u0.size/2):0),Ke}const $o=i.padding=(n.padding||[Hs,Hs,Hs,Hs]).map(A=>Nt(Bt(A,Hs))),es=i._padding=$o.map((A,I)=>A(i,I,xs,0));let fn,vn=null,_n=null;const Ss=s==1?S[0].idxs:null;let Ei=null,ur=!1;function Xo(A,I){if(e=A??[],i.data=i._data=e,s==2){fn=0;for(let V=1;V<S.length;V++)fn+=e[V][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),Ei=e[0],fn=Ei.length;let V=e;if(N==2){V=e.slice();let q=V[0]=Array(fn);for(let j=0;j<fn;j++)q[j]=j}i._data=e=V}if(Ct(!0),Gn("setData"),N==2&&(De=!0),I!==!1){let V=T;V.auto(i,ur)?qo():fr(b,V.min,V.max),fe=fe||G.left>=0,Re=!0,ii()}}i.setData=Xo;function qo(){ur=!0;let A,I;s==1&&(fn>0?(vn=Ss[0]=0,_n=Ss[1]=fn-1,A=e[0][vn],I=e[0][_n],N==2?(A=vn,I=_n):A==I&&(N==3?[A,I]=fc(A,A,T.log,!1):N==4?[A,I]=fd(A,A,T.log,!1):T.time?I=A+In(86400/p):[A,I]=pc(A,I,pd,!0))):(vn=Ss[0]=A=null,_n=Ss[1]=I=null)),fr(b,A,I)}let Ua,hr,Fa,U,J,ue,re,le,Oe,Ve;function Be(A,I,V,q,j,ce){A??=ug,V??=_d,q??="butt",j??=ug,ce??="round",A!=Ua&&(u.strokeStyle=Ua=A),j!=hr&&(u.fillStyle=hr=j),I!=Fa&&(u.lineWidth=Fa=I),ce!=J&&(u.lineJoin=J=ce),q!=ue&&(u.lineCap=ue=q),V!=U&&u.setLineDash(U=V)}function $e(A,I,V,q){I!=hr&&(u.fillStyle=hr=I),A!=re&&(u.font=re=A),V!=le&&(u.textAlign=le=V),q!=Oe&&(u.textBaseline=Oe=q)}function ot(A,I,V,q,j=0){if(q.length>0&&A.auto(i,ur)&&(I==null||I.min==null)){let ce=Bt(vn,0),we=Bt(_n,q.length-1),Ae=V.min==null?J1(q,ce,we,j,A.distr==3):[V.min,V.max];A.min=Qi(A.min,V.min=Ae[0]),A.max=oi(A.max,V.max=Ae[1])}}const _t={min:null,max:null};function Lt(){for(let q in w){let j=w[q];F[q]==null&&(j.min==null||F[b]!=null&&j.auto(i,ur))&&(F[q]=_t)}for(let q in w){let j=w[q];F[q]==null&&j.from!=null&&F[j.from]!=null&&(F[q]=_t)}F[b]!=null&&Ct(!0);let A={};for(let q in F){let j=F[q];if(j!=null){let ce=A[q]=Ma(w[q],aE);if(j.min!=null)Sn(ce,j);else if(q!=b||s==2)if(fn==0&&ce.from==null){let we=ce.range(i,null,null,q);ce.min=we[0],ce.max=we[1]}else ce.min=en,ce.max=-en}}if(fn>0){S.forEach((q,j)=>{if(s==1){let ce=q.scale,we=F[ce];if(we==null)return;let Ae=A[ce];if(j==0){let Ne=Ae.range(i,Ae.min,Ae.max,ce);Ae.min=Ne[0],Ae.max=Ne[1],vn=Ji(Ae.min,e[0]),_n=Ji(Ae.max,e[0]),_n-vn>1&&(e[0][vn]<Ae.min&&vn++,e[0][_n]>Ae.max&&_n--),q.min=Ei[vn],q.max=Ei[_n]}else q.show&&q.auto&&ot(Ae,we,q,e[j],q.sorted);q.idxs[0]=vn,q.idxs[1]=_n}else if(j>0&&q.show&&q.auto){let[ce,we]=q.facets,Ae=ce.scale,Ne=we.scale,[Ke,Je]=e[j],et=A[Ae],wt=A[Ne];et!=null&&ot(et,F[Ae],ce,Ke,ce.sorted),wt!=null&&ot(wt,F[Ne],we,Je,we.sorted),q.min=we.min,q.max=we.max}});for(let q in A){let j=A[q],ce=F[q];if(j.from==null&&(ce==null||ce.min==null)){let we=j.range(i,j.min==en?null:j.min,j.max==-en?null:j.max,q);j.min=we[0],j.max=we[1]}}}for(let q in A){let j=A[q];if(j.from!=null){let ce=A[j.from];if(ce.min==null)j.min=j.max=null;else{let we=j.range(i,ce.min,ce.max,q);j.min=we[0],j.max=we[1]}}}let I={},V=!1;for(let q in A){let j=A[q],ce=w[q];if(ce.min!=j.min||ce.max!=j.max){ce.min=j.min,ce.max=j.max;let we=ce.distr;ce._min=we==3?Fs(ce.min):we==4?gd(ce.min,ce.asinh):we==100?ce.fwd(ce.min):ce.min,ce._max=we==3?Fs(ce.max):we==4?gd(ce.max,ce.asinh):we==100?ce.fwd(ce.max):ce.max,I[q]=V=!0}}if(V){S.forEach((q,j)=>{s==2?j>0&&I.y&&(q._paths=null):I[q.scale]&&(q._paths=null)});for(let q in I)De=!0,Gn("setScale",q);ie&&G.left>=0&&(fe=Re=!0)}for(let q in F)F[q]=null}function st(A){let I=vd(vn-1,0,fn-1),V=vd(_n+1,0,fn-1);for(;A[I]==null&&I>0;)I--;for(;A[V]==null&&V<fn-1;)V++;return[I,V]}function Pt(){if(fn>0){let A=S.some(I=>I._focus)&&Ve!=it.alpha;A&&(u.globalAlpha=Ve=it.alpha),S.forEach((I,V)=>{if(V>0&&I.show&&(dn(V,!1),dn(V,!0),I._paths==null)){let q=Ve;Ve!=I.alpha&&(u.globalAlpha=Ve=I.alpha);let j=s==2?[0,e[V][0].length-1]:st(e[V]);I._paths=I.paths(i,V,j[0],j[1]),Ve!=q&&(u.globalAlpha=Ve=q)}}),S.forEach((I,V)=>{if(V>0&&I.show){let q=Ve;Ve!=I.alpha&&(u.globalAlpha=Ve=I.alpha),I._paths!=null&&qt(V,!1);{let j=I._paths!=null?I._paths.gaps:null,ce=I.points.show(i,V,vn,_n,j),we=I.points.filter(i,V,ce,j);(ce||we)&&(I.points._paths=I.points.paths(i,V,vn,_n,we),qt(V,!0))}Ve!=q&&(u.globalAlpha=Ve=q),Gn("drawSeries",V)}}),A&&(u.globalAlpha=Ve=1)}}function dn(A,I){let V=I?S[A].points:S[A];V._stroke=V.stroke(i,A),V._fill=V.fill(i,A)}function qt(A,I){let V=I?S[A].points:S[A],{stroke:q,fill:j,clip:ce,flags:we,_stroke:Ae=V._stroke,_fill:Ne=V._fill,_width:Ke=V.width}=V._paths;Ke=tn(Ke*kt,3);let Je=null,et=Ke%2/2;I&&Ne==null&&(Ne=Ke>0?"#fff":Ae);let wt=V.pxAlign==1&&et>0;if(wt&&u.translate(et,et),!I){let Gt=z-Ke/2,zt=P-Ke/2,Dt=te+Ke,mt=ye+Ke;Je=new Path2D,Je.rect(Gt,zt,Dt,mt)}I?Qe(Ae,Ke,V.dash,V.cap,Ne,q,j,we,ce):Yt(A,Ae,Ke,V.dash,V.cap,Ne,q,j,we,Je,ce),wt&&u.translate(-et,-et)}function Yt(A,I,V,q,j,ce,we,Ae,Ne,Ke,Je){let et=!1;Ne!=0&&M.forEach((wt,Gt)=>{if(wt.series[0]==A){let zt=S[wt.series[1]],Dt=e[wt.series[1]],mt=(zt._paths||Ro).band;lr(mt)&&(mt=wt.dir==1?mt[0]:mt[1]);let ut,cn=null;zt.show&&mt&&j1(Dt,vn,_n)?(cn=wt.fill(i,Gt)||ce,ut=zt._paths.clip):mt=null,Qe(I,V,q,j,cn,we,Ae,Ne,Ke,Je,ut,mt),et=!0}}),et||Qe(I,V,q,j,ce,we,Ae,Ne,Ke,Je)}const Un=Ta|Rd;function Qe(A,I,V,q,j,ce,we,Ae,Ne,Ke,Je,et){Be(A,I,V,q,j),(Ne||Ke||et)&&(u.save(),Ne&&u.clip(Ne),Ke&&u.clip(Ke)),et?(Ae&Un)==Un?(u.clip(et),Je&&u.clip(Je),It(j,we),Mn(A,ce,I)):Ae&Rd?(It(j,we),u.clip(et),Mn(A,ce,I)):Ae&Ta&&(u.save(),u.clip(et),Je&&u.clip(Je),It(j,we),u.restore(),Mn(A,ce,I)):(It(j,we),Mn(A,ce,I)),(Ne||Ke||et)&&u.restore()}function Mn(A,I,V){V>0&&(I instanceof Map?I.forEach((q,j)=>{u.strokeStyle=Ua=j,u.stroke(q)}):I!=null&&A&&u.stroke(I))}function It(A,I){I instanceof Map?I.forEach((V,q)=>{u.fillStyle=hr=q,u.fill(V)}):I!=null&&A&&u.fill(I)}function Vs(A,I,V,q){let j=y[A],ce;if(q<=0)ce=[0,0];else{let we=j._space=j.space(i,A,I,V,q),Ae=j._incrs=j.incrs(i,A,I,V,q,we);ce=xT(I,V,Ae,q,we)}return j._found=ce}function En(A,I,V,q,j,ce,we,Ae,Ne,Ke){let Je=we%2/2;_==1&&u.translate(Je,Je),Be(Ae,we,Ne,Ke,Ae),u.beginPath();let et,wt,Gt,zt,Dt=j+(q==0||q==3?-ce:ce);V==0?(wt=j,zt=Dt):(et=j,Gt=Dt);for(let mt=0;mt<A.length;mt++)I[mt]!=null&&(V==0?et=Gt=A[mt]:wt=zt=A[mt],u.moveTo(et,wt),u.lineTo(Gt,zt));u.stroke(),_==1&&u.translate(-Je,-Je)}function Oa(A){let I=!0;return y.forEach((V,q)=>{if(!V.show)return;let j=w[V.scale];if(j.min==null){V._show&&(I=!1,V._show=!1,Ct(!1));return}else V._show||(I=!1,V._show=!0,Ct(!1));let ce=V.side,we=ce%2,{min:Ae,max:Ne}=j,[Ke,Je]=Vs(q,Ae,Ne,we==0?k:Se);if(Je==0)return;let et=j.distr==2,wt=V._splits=V.splits(i,q,Ae,Ne,Ke,Je,et),Gt=j.distr==2?wt.map(ut=>Ei[ut]):wt,zt=j.distr==2?Ei[wt[1]]-Ei[wt[0]]:Ke,Dt=V._values=V.values(i,V.filter(i,Gt,q,Je,zt),q,Je,zt);V._rotate=ce==2?V.rotate(i,Dt,q,Je):0;let mt=V._size;V._size=Oi(V.size(i,Dt,q,A)),mt!=null&&V._size!=mt&&(I=!1)}),I}function ws(A){let I=!0;return $o.forEach((V,q)=>{let j=V(i,q,xs,A);j!=es[q]&&(I=!1),es[q]=j}),I}function Ws(){for(let A=0;A<y.length;A++){let I=y[A];if(!I.show||!I._show)continue;let V=I.side,q=V%2,j,ce,we=I.stroke(i,A),Ae=V==0||V==3?-1:1,[Ne,Ke]=I._found;if(I.label!=null){let hi=I.labelGap*Ae,Ri=In((I._lpos+hi)*kt);$e(I.labelFont[0],we,"center",V==2?Eo:cg),u.save(),q==1?(j=ce=0,u.translate(Ri,In(P+ye/2)),u.rotate((V==3?-mc:mc)/2)):(j=In(z+te/2),ce=Ri);let zr=Cg(I.label)?I.label(i,A,Ne,Ke):I.label;u.fillText(zr,j,ce),u.restore()}if(Ke==0)continue;let Je=w[I.scale],et=q==0?te:ye,wt=q==0?z:P,Gt=I._splits,zt=Je.distr==2?Gt.map(hi=>Ei[hi]):Gt,Dt=Je.distr==2?Ei[Gt[1]]-Ei[Gt[0]]:Ne,mt=I.ticks,ut=I.border,cn=mt.show?mt.size:0,mn=In(cn*kt),Hn=In((I.alignTo==2?I._size-cn-I.gap:I.gap)*kt),Jt=I._rotate*-mc/180,gn=g(I._pos*kt),Ti=(mn+Hn)*Ae,ui=gn+Ti;ce=q==0?ui:0,j=q==1?ui:0;let ki=I.font[0],ts=I.align==1?xa:I.align==2?id:Jt>0?xa:Jt<0?id:q==0?"center":V==3?id:xa,Ms=Jt||q==1?"middle":V==2?Eo:cg;$e(ki,we,ts,Ms);let Ai=I.font[1]*I.lineGap,Gi=Gt.map(hi=>g(o(hi,Je,et,wt))),ns=I._values;for(let hi=0;hi<ns.length;hi++){let Ri=ns[hi];if(Ri!=null){q==0?j=Gi[hi]:ce=Gi[hi],Ri=""+Ri;let zr=Ri.indexOf(`
`)==-1?[Ri]:Ri.split(/\n/gm);for(let di=0;di<zr.length;di++){let t_=zr[di];Jt?(u.save(),u.translate(j,ce+di*Ai),u.rotate(Jt),u.fillText(t_,0,0),u.restore()):u.fillText(t_,j,ce+di*Ai)}}}mt.show&&En(Gi,mt.filter(i,zt,A,Ke,Dt),q,V,gn,mn,tn(mt.width*kt,3),mt.stroke(i,A),mt.dash,mt.cap);let Es=I.grid;Es.show&&En(Gi,Es.filter(i,zt,A,Ke,Dt),q,q==0?2:1,q==0?P:z,q==0?ye:te,tn(Es.width*kt,3),Es.stroke(i,A),Es.dash,Es.cap),ut.show&&En([gn],[1],q==0?1:0,q==0?1:2,q==1?P:z,q==1?ye:te,tn(ut.width*kt,3),ut.stroke(i,A),ut.dash,ut.cap)}Gn("drawAxes")}function Ct(A){S.forEach((I,V)=>{V>0&&(I._paths=null,A&&(s==1?(I.min=null,I.max=null):I.facets.forEach(q=>{q.min=null,q.max=null})))})}let pn=!1,ci=!1,Kt=[];function Tn(){ci=!1;for(let A=0;A<Kt.length;A++)Gn(...Kt[A]);Kt.length=0}function ii(){pn||(fE(Ov),pn=!0)}function Gc(A,I=!1){pn=!0,ci=I,A(i),Ov(),I&&Kt.length>0&&queueMicrotask(Tn)}i.batch=Gc;function Ov(){if(ge&&(Lt(),ge=!1),De&&(Fe(),De=!1),Le){if(rn(f,xa,qe),rn(f,Eo,ct),rn(f,yo,k),rn(f,Mo,Se),rn(v,xa,qe),rn(v,Eo,ct),rn(v,yo,k),rn(v,Mo,Se),rn(d,yo,_e),rn(d,Mo,ze),h.width=In(_e*kt),h.height=In(ze*kt),y.forEach(({_el:A,_show:I,_size:V,_pos:q,side:j})=>{if(A!=null)if(I){let ce=j===3||j===0?V:0,we=j%2==1;rn(A,we?"left":"top",q-ce),rn(A,we?"width":"height",V),rn(A,we?"top":"left",we?ct:qe),rn(A,we?"height":"width",we?Se:k),ud(A,Ar)}else wi(A,Ar)}),Ua=hr=Fa=J=ue=re=le=Oe=U=null,Ve=1,Zo(!0),qe!=Ee||ct!=ht||k!=Ge||Se!=We){Ct(!1);let A=k/Ge,I=Se/We;if(ie&&!fe&&G.left>=0){G.left*=A,G.top*=I,Ba&&ms(Ba,In(G.left),0,k,Se),za&&ms(za,0,In(G.top),k,Se);for(let V=0;V<Tt.length;V++){let q=Tt[V];q!=null&&(an[V]*=A,li[V]*=I,ms(q,Oi(an[V]),Oi(li[V]),k,Se))}}if(ln.show&&!me&&ln.left>=0&&ln.width>0){ln.left*=A,ln.width*=A,ln.top*=I,ln.height*=I;for(let V in uf)rn(Ha,V,ln[V])}Ee=qe,ht=ct,Ge=k,We=Se}Gn("setSize"),Le=!1}_e>0&&ze>0&&(u.clearRect(0,0,h.width,h.height),Gn("drawClear"),E.forEach(A=>A()),Gn("draw")),ln.show&&me&&(Hc(ln),me=!1),ie&&fe&&(Br(null,!0,!1),fe=!1),ne.show&&ne.live&&Re&&(lf(),Re=!1),l||(l=!0,i.status=1,Gn("ready")),ur=!1,pn=!1}i.redraw=(A,I)=>{De=I||!1,A!==!1?fr(b,T.min,T.max):ii()};function rf(A,I){let V=w[A];if(V.from==null){if(fn==0){let q=V.range(i,I.min,I.max,A);I.min=q[0],I.max=q[1]}if(I.min>I.max){let q=I.min;I.min=I.max,I.max=q}if(fn>1&&I.min!=null&&I.max!=null&&I.max-I.min<1e-16)return;A==b&&V.distr==2&&fn>0&&(I.min=Ji(I.min,e[0]),I.max=Ji(I.max,e[0]),I.min==I.max&&I.max++),F[A]=I,ge=!0,ii()}}i.setScale=rf;let af,of,Ba,za,Bv,zv,ka,Ga,kv,Gv,on,un,dr=!1;const Zn=G.drag;let zn=Zn.x,kn=Zn.y;ie&&(G.x&&(af=Fi(O1,v)),G.y&&(of=Fi(B1,v)),T.ori==0?(Ba=af,za=of):(Ba=of,za=af),on=G.left,un=G.top);const ln=i.select=Sn({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),Ha=ln.show?Fi(F1,ln.over?v:f):null;function Hc(A,I){if(ln.show){for(let V in A)ln[V]=A[V],V in uf&&rn(Ha,V,A[V]);I!==!1&&Gn("setSelect")}}i.setSelect=Hc;function xC(A){if(S[A].show)X&&ud(de[A],Ar);else if(X&&wi(de[A],Ar),ie){let V=ke?Tt[0]:Tt[A];V!=null&&ms(V,-10,-10,k,Se)}}function fr(A,I,V){rf(A,{min:I,max:V})}function bs(A,I,V,q){I.focus!=null&&MC(A),I.show!=null&&S.forEach((j,ce)=>{ce>0&&(A==ce||A==null)&&(j.show=I.show,xC(ce),s==2?(fr(j.facets[0].scale,null,null),fr(j.facets[1].scale,null,null)):fr(j.scale,null,null),ii())}),V!==!1&&Gn("setSeries",A,I),q&&Jo("setSeries",i,A,I)}i.setSeries=bs;function SC(A,I){Sn(M[A],I)}function wC(A,I){A.fill=Nt(A.fill||null),A.dir=Bt(A.dir,-1),I=I??M.length,M.splice(I,0,A)}function bC(A){A==null?M.length=0:M.splice(A,1)}i.addBand=wC,i.setBand=SC,i.delBand=bC;function yC(A,I){S[A].alpha=I,ie&&Tt[A]!=null&&(Tt[A].style.opacity=I),X&&de[A]&&(de[A].style.opacity=I)}let $s,pr,Or;const Va={focus:!0};function MC(A){if(A!=Or){let I=A==null,V=it.alpha!=1;S.forEach((q,j)=>{if(s==1||j>0){let ce=I||j==0||j==A;q._focus=I?null:ce,V&&yC(j,ce?1:it.alpha)}}),Or=A,V&&ii()}}X&&vt&&je(fg,Q,A=>{G._lock||(gt(A),Or!=null&&bs(null,Va,!0,An.setSeries))});function ys(A,I,V){let q=w[I];V&&(A=A/kt-(q.ori==1?ct:qe));let j=k;q.ori==1&&(j=Se,A=j-A),q.dir==-1&&(A=j-A);let ce=q._min,we=q._max,Ae=A/j,Ne=ce+(we-ce)*Ae,Ke=q.distr;return Ke==3?ba(10,Ne):Ke==4?tE(Ne,q.asinh):Ke==100?q.bwd(Ne):Ne}function EC(A,I){let V=ys(A,b,I);return Ji(V,e[0],vn,_n)}i.valToIdx=A=>Ji(A,e[0]),i.posToIdx=EC,i.posToVal=ys,i.valToPos=(A,I,V)=>w[I].ori==0?r(A,w[I],V?te:k,V?z:0):a(A,w[I],V?ye:Se,V?P:0),i.setCursor=(A,I,V)=>{on=A.left,un=A.top,Br(null,I,V)};function Hv(A,I){rn(Ha,xa,ln.left=A),rn(Ha,yo,ln.width=I)}function Vv(A,I){rn(Ha,Eo,ln.top=A),rn(Ha,Mo,ln.height=I)}let Yo=T.ori==0?Hv:Vv,Ko=T.ori==1?Hv:Vv;function TC(){if(X&&ne.live)for(let A=s==2?1:0;A<S.length;A++){if(A==0&&Te)continue;let I=ne.values[A],V=0;for(let q in I)he[A][V++].firstChild.nodeValue=I[q]}}function lf(A,I){if(A!=null&&(A.idxs?A.idxs.forEach((V,q)=>{Z[q]=V}):rE(A.idx)||Z.fill(A.idx),ne.idx=Z[0]),X&&ne.live){for(let V=0;V<S.length;V++)(V>0||s==1&&!Te)&&AC(V,Z[V]);TC()}Re=!1,I!==!1&&Gn("setLegend")}i.setLegend=lf;function AC(A,I){let V=S[A],q=A==0&&N==2?Ei:e[A],j;Te?j=V.values(i,A,I)??Ie:(j=V.value(i,I==null?null:q[I],A,I),j=j==null?Ie:{_:j}),ne.values[A]=j}function Br(A,I,V){kv=on,Gv=un,[on,un]=G.move(i,on,un),G.left=on,G.top=un,ie&&(Ba&&ms(Ba,In(on),0,k,Se),za&&ms(za,0,In(un),k,Se));let q,j=vn>_n;$s=en,pr=null;let ce=T.ori==0?k:Se,we=T.ori==1?k:Se;if(on<0||fn==0||j){q=G.idx=null;for(let Ae=0;Ae<S.length;Ae++){let Ne=Tt[Ae];Ne!=null&&ms(Ne,-10,-10,k,Se)}vt&&bs(null,Va,!0,A==null&&An.setSeries),ne.live&&(Z.fill(q),Re=!0)}else{let Ae,Ne,Ke;s==1&&(Ae=T.ori==0?on:un,Ne=ys(Ae,b),q=G.idx=Ji(Ne,e[0],vn,_n),Ke=B(e[0][q],T,ce,0));let Je=-10,et=-10,wt=0,Gt=0,zt=!0,Dt="",mt="";for(let ut=s==2?1:0;ut<S.length;ut++){let cn=S[ut],mn=Z[ut],Hn=mn==null?null:s==1?e[ut][mn]:e[ut][1][mn],Jt=G.dataIdx(i,ut,q,Ne),gn=Jt==null?null:s==1?e[ut][Jt]:e[ut][1][Jt];if(Re=Re||gn!=Hn||Jt!=mn,Z[ut]=Jt,ut>0&&cn.show){let Ti=Jt==null?-10:Jt==q?Ke:B(s==1?e[0][Jt]:e[ut][0][Jt],T,ce,0),ui=gn==null?-10:R(gn,s==1?w[cn.scale]:w[cn.facets[1].scale],we,0);if(vt&&gn!=null){let ki=T.ori==1?on:un,ts=Nn(it.dist(i,ut,Jt,ui,ki));if(ts<$s){let Ms=it.bias;if(Ms!=0){let Ai=ys(ki,cn.scale),Gi=gn>=0?1:-1,ns=Ai>=0?1:-1;ns==Gi&&(ns==1?Ms==1?gn>=Ai:gn<=Ai:Ms==1?gn<=Ai:gn>=Ai)&&($s=ts,pr=ut)}else $s=ts,pr=ut}}if(Re||ke){let ki,ts;T.ori==0?(ki=Ti,ts=ui):(ki=ui,ts=Ti);let Ms,Ai,Gi,ns,Es,hi,Ri=!0,zr=Me.bbox;if(zr!=null){Ri=!1;let di=zr(i,ut);Gi=di.left,ns=di.top,Ms=di.width,Ai=di.height}else Gi=ki,ns=ts,Ms=Ai=Me.size(i,ut);if(hi=Me.fill(i,ut),Es=Me.stroke(i,ut),ke)ut==pr&&$s<=it.prox&&(Je=Gi,et=ns,wt=Ms,Gt=Ai,zt=Ri,Dt=hi,mt=Es);else{let di=Tt[ut];di!=null&&(an[ut]=Gi,li[ut]=ns,Sg(di,Ms,Ai,Ri),_g(di,hi,Es),ms(di,Oi(Gi),Oi(ns),k,Se))}}}}if(ke){let ut=it.prox,cn=Or==null?$s<=ut:$s>ut||pr!=Or;if(Re||cn){let mn=Tt[0];mn!=null&&(an[0]=Je,li[0]=et,Sg(mn,wt,Gt,zt),_g(mn,Dt,mt),ms(mn,Oi(Je),Oi(et),k,Se))}}}if(ln.show&&dr)if(A!=null){let[Ae,Ne]=An.scales,[Ke,Je]=An.match,[et,wt]=A.cursor.sync.scales,Gt=A.cursor.drag;if(zn=Gt._x,kn=Gt._y,zn||kn){let{left:zt,top:Dt,width:mt,height:ut}=A.select,cn=A.scales[et].ori,mn=A.posToVal,Hn,Jt,gn,Ti,ui,ki=Ae!=null&&Ke(Ae,et),ts=Ne!=null&&Je(Ne,wt);ki&&zn?(cn==0?(Hn=zt,Jt=mt):(Hn=Dt,Jt=ut),gn=w[Ae],Ti=B(mn(Hn,et),gn,ce,0),ui=B(mn(Hn+Jt,et),gn,ce,0),Yo(Qi(Ti,ui),Nn(ui-Ti))):Yo(0,ce),ts&&kn?(cn==1?(Hn=zt,Jt=mt):(Hn=Dt,Jt=ut),gn=w[Ne],Ti=R(mn(Hn,wt),gn,we,0),ui=R(mn(Hn+Jt,wt),gn,we,0),Ko(Qi(Ti,ui),Nn(ui-Ti))):Ko(0,we)}else hf()}else{let Ae=Nn(kv-Bv),Ne=Nn(Gv-zv);if(T.ori==1){let wt=Ae;Ae=Ne,Ne=wt}zn=Zn.x&&Ae>=Zn.dist,kn=Zn.y&&Ne>=Zn.dist;let Ke=Zn.uni;Ke!=null?zn&&kn&&(zn=Ae>=Ke,kn=Ne>=Ke,!zn&&!kn&&(Ne>Ae?kn=!0:zn=!0)):Zn.x&&Zn.y&&(zn||kn)&&(zn=kn=!0);let Je,et;zn&&(T.ori==0?(Je=ka,et=on):(Je=Ga,et=un),Yo(Qi(Je,et),Nn(et-Je)),kn||Ko(0,we)),kn&&(T.ori==1?(Je=ka,et=on):(Je=Ga,et=un),Ko(Qi(Je,et),Nn(et-Je)),zn||Yo(0,ce)),!zn&&!kn&&(Yo(0,0),Ko(0,0))}if(Zn._x=zn,Zn._y=kn,A==null){if(V){if(e_!=null){let[Ae,Ne]=An.scales;An.values[0]=Ae!=null?ys(T.ori==0?on:un,Ae):null,An.values[1]=Ne!=null?ys(T.ori==1?on:un,Ne):null}Jo(rd,i,on,un,k,Se,q)}if(vt){let Ae=V&&An.setSeries,Ne=it.prox;Or==null?$s<=Ne&&bs(pr,Va,!0,Ae):$s>Ne?bs(null,Va,!0,Ae):pr!=Or&&bs(pr,Va,!0,Ae)}}Re&&(ne.idx=q,lf()),I!==!1&&Gn("setCursor")}let mr=null;Object.defineProperty(i,"rect",{get(){return mr==null&&Zo(!1),mr}});function Zo(A=!1){A?mr=null:(mr=v.getBoundingClientRect(),Gn("syncRect",mr))}function Wv(A,I,V,q,j,ce,we){G._lock||dr&&A!=null&&A.movementX==0&&A.movementY==0||(cf(A,I,V,q,j,ce,we,!1,A!=null),A!=null?Br(null,!0,!0):Br(I,!0,!1))}function cf(A,I,V,q,j,ce,we,Ae,Ne){if(mr==null&&Zo(!1),gt(A),A!=null)V=A.clientX-mr.left,q=A.clientY-mr.top;else{if(V<0||q<0){on=-10,un=-10;return}let[Ke,Je]=An.scales,et=I.cursor.sync,[wt,Gt]=et.values,[zt,Dt]=et.scales,[mt,ut]=An.match,cn=I.axes[0].side%2==1,mn=T.ori==0?k:Se,Hn=T.ori==1?k:Se,Jt=cn?ce:j,gn=cn?j:ce,Ti=cn?q:V,ui=cn?V:q;if(zt!=null?V=mt(Ke,zt)?o(wt,w[Ke],mn,0):-10:V=mn*(Ti/Jt),Dt!=null?q=ut(Je,Dt)?o(Gt,w[Je],Hn,0):-10:q=Hn*(ui/gn),T.ori==1){let ki=V;V=q,q=ki}}Ne&&(I==null||I.cursor.event.type==rd)&&((V<=1||V>=k-1)&&(V=Lr(V,k)),(q<=1||q>=Se-1)&&(q=Lr(q,Se))),Ae?(Bv=V,zv=q,[ka,Ga]=G.move(i,V,q)):(on=V,un=q)}const uf={width:0,height:0,left:0,top:0};function hf(){Hc(uf,!1)}let $v,Xv,qv,Yv;function Kv(A,I,V,q,j,ce,we){dr=!0,zn=kn=Zn._x=Zn._y=!1,cf(A,I,V,q,j,ce,we,!0,!1),A!=null&&(je(ad,ld,Zv,!1),Jo(hg,i,ka,Ga,k,Se,null));let{left:Ae,top:Ne,width:Ke,height:Je}=ln;$v=Ae,Xv=Ne,qv=Ke,Yv=Je}function Zv(A,I,V,q,j,ce,we){dr=Zn._x=Zn._y=!1,cf(A,I,V,q,j,ce,we,!1,!0);let{left:Ae,top:Ne,width:Ke,height:Je}=ln,et=Ke>0||Je>0,wt=$v!=Ae||Xv!=Ne||qv!=Ke||Yv!=Je;if(et&&wt&&Hc(ln),Zn.setScale&&et&&wt){let Gt=Ae,zt=Ke,Dt=Ne,mt=Je;if(T.ori==1&&(Gt=Ne,zt=Je,Dt=Ae,mt=Ke),zn&&fr(b,ys(Gt,b),ys(Gt+zt,b)),kn)for(let ut in w){let cn=w[ut];ut!=b&&cn.from==null&&cn.min!=en&&fr(ut,ys(Dt+mt,ut),ys(Dt,ut))}hf()}else G.lock&&(G._lock=!G._lock,Br(I,!0,A!=null));A!=null&&(dt(ad,ld),Jo(ad,i,on,un,k,Se,null))}function RC(A,I,V,q,j,ce,we){if(G._lock)return;gt(A);let Ae=dr;if(dr){let Ne=!0,Ke=!0,Je=10,et,wt;T.ori==0?(et=zn,wt=kn):(et=kn,wt=zn),et&&wt&&(Ne=on<=Je||on>=k-Je,Ke=un<=Je||un>=Se-Je),et&&Ne&&(on=on<ka?0:k),wt&&Ke&&(un=un<Ga?0:Se),Br(null,!0,!0),dr=!1}on=-10,un=-10,Z.fill(null),Br(null,!0,!0),Ae&&(dr=Ae)}function Jv(A,I,V,q,j,ce,we){G._lock||(gt(A),qo(),hf(),A!=null&&Jo(pg,i,on,un,k,Se,null))}function Qv(){y.forEach(ST),K(i.width,i.height,!0)}Rr(uc,wa,Qv);const Wa={};Wa.mousedown=Kv,Wa.mousemove=Wv,Wa.mouseup=Zv,Wa.dblclick=Jv,Wa.setSeries=(A,I,V,q)=>{let j=An.match[2];V=j(i,I,V),V!=-1&&bs(V,q,!0,!1)},ie&&(je(hg,v,Kv),je(rd,v,Wv),je(dg,v,A=>{gt(A),Zo(!1)}),je(fg,v,RC),je(pg,v,Jv),Dd.add(i),i.syncRect=Zo);const Vc=i.hooks=n.hooks||{};function Gn(A,I,V){ci?Kt.push([A,I,V]):A in Vc&&Vc[A].forEach(q=>{q.call(null,i,I,V)})}(n.plugins||[]).forEach(A=>{for(let I in A.hooks)Vc[I]=(Vc[I]||[]).concat(A.hooks[I])});const jv=(A,I,V)=>V,An=Sn({key:null,setSeries:!1,filters:{pub:Dg,sub:Dg},scales:[b,S[1]?S[1].scale:null],match:[Ng,Ng,jv],values:[null,null]},G.sync);An.match.length==2&&An.match.push(jv),G.sync=An;const e_=An.key,df=v0(e_);function Jo(A,I,V,q,j,ce,we){An.filters.pub(A,I,V,q,j,ce,we)&&df.pub(A,I,V,q,j,ce,we)}df.sub(i);function CC(A,I,V,q,j,ce,we){An.filters.sub(A,I,V,q,j,ce,we)&&Wa[A](null,I,V,q,j,ce,we)}i.pub=CC;function LC(){df.unsub(i),Dd.delete(i),Ye.clear(),dd(uc,wa,Qv),c.remove(),Q?.remove(),Gn("destroy")}i.destroy=LC;function ff(){Gn("init",n,e),Xo(e||n.data,!1),F[b]?rf(b,F[b]):qo(),me=ln.show&&(ln.width>0||ln.height>0),fe=Re=!0,K(n.width,n.height)}return S.forEach(Ia),y.forEach(Gs),t?t instanceof HTMLElement?(t.appendChild(c),ff()):t(i,ff):ff(),i}Kn.assign=Sn,Kn.fmtNum=md,Kn.rangeNum=pc,Kn.rangeLog=fc,Kn.rangeAsinh=fd,Kn.orient=Dr,Kn.pxRatio=kt,Kn.join=dE,Kn.fmtDate=xd,Kn.tzDate=yE,Kn.sync=v0;{Kn.addGap=sT,Kn.clipGaps=wc;let n=Kn.paths={points:M0};n.linear=T0,n.stepped=oT,n.bars=lT,n.spline=uT}function gs(n,e,t){const i=e-n;if(!(i>0)||!Number.isFinite(i))return[];const s=10**Math.floor(Math.log10(i/t)),r=[1,2,5,10,20].map(o=>o*s).find(o=>i/o<=t)??i,a=[];for(let o=Math.ceil(n/r-1e-9);o*r<=e+1e-9*i;o++)a.push(Number((o*r).toPrecision(12)));return a}function I0(n,e,t){if(!(n>0)||!(e>n))return[];const i=Math.floor(Math.log10(n)),s=Math.ceil(Math.log10(e)),r=c=>c.filter(h=>h>=n*.999999&&h<=e*1.000001),a=(c,h=1)=>{const u=[];for(let d=i;d<=s;d+=h)for(const f of c)u.push(Number((f*10**d).toPrecision(12)));return r(u)},o=a([1,2,5]);if(o.length<=t&&o.length>=3)return o;const l=a([1]);return l.length>t?a([1],Math.ceil(l.length/t)):l.length>=3?l:o.length>=3&&o.length<=t+2?o:gs(n,e,t)}function wn(n,e,t=.05){let i=1/0,s=-1/0;for(const r of n)r==null||!Number.isFinite(r)||e&&r<=0||(r<i&&(i=r),r>s&&(s=r));if(!(s>=i))return e?{low:.1,high:1}:{low:0,high:1};if(e){if(s===i)return{low:i/2,high:s*2};const r=(s/i)**t;return{low:i/r,high:s*r}}if(s===i){const r=Math.abs(i)*.05||.5;return{low:i-r,high:s+r}}return{low:i-t*(s-i),high:s+t*(s-i)}}function Ec(n,e=[]){const t=n.filter(a=>Number.isFinite(a)).sort((a,o)=>a-o);if(!t.length)return NaN;const i=t[0],s=t[Math.floor((t.length-1)/2)],r=e.filter(a=>a<=i+4*Math.abs(i));return Math.max(s+(s-i),i+.001*Math.abs(i),...r)}function Nr(n){const e=n.filter(t=>Number.isFinite(t));return!e.length||e.some(t=>t<=0)?!1:Math.max(...e)/Math.min(...e)>20}const Po='12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',wT=28;function ei(n){const{into:e}=n;let t={x:n.x,y:n.y};e.setAttribute("role","img"),e.setAttribute("aria-label",n.about),e.tabIndex=-1;const i=()=>Math.max(240,e.clientWidth),s=y=>()=>[t[y].range.low,t[y].range.high],r=y=>(w,M,b,x)=>{const E=t[y],C=y==="x"?Math.max(3,Math.floor(i()/90)):Math.max(3,Math.floor(n.height/46));return E.at?E.at.filter(D=>D>=b&&D<=x):E.log?I0(b,x,C):gs(b,x,C)},a=y=>(w,M)=>M.map(t[y].text??ll),o=y=>({time:!1,range:s(y),distr:t[y].log?3:1,log:10}),l=()=>xt("soft"),c={stroke:()=>xt("grid"),width:1},h=()=>[[t.x.range.low,t.x.range.high],[t.y.range.low,t.y.range.high]],u=()=>new Kn({width:i(),height:n.height,padding:[10,20,0,0],legend:{show:!1},cursor:{show:!1},scales:{x:o("x"),y:o("y")},axes:[{stroke:l,grid:c,ticks:{show:!1},font:Po,labelFont:Po,show:!n.bare,label:t.x.label||void 0,labelSize:22,labelGap:2,size:30,space:10,splits:r("x"),values:a("x"),filter:(y,w)=>w},{stroke:l,grid:c,ticks:{show:!1},font:Po,labelFont:Po,label:t.y.label||void 0,labelSize:22,labelGap:4,size:n.left??d,space:10,splits:r("y"),values:a("y"),filter:(y,w)=>w}],series:[{},{show:!0,paths:()=>null,points:{show:!1}}],hooks:{draw:[f]}},h(),e),d=(y,w)=>{const M=Math.max(0,...(w??[]).map(b=>b.length));return y.ctx.font=Po,Math.ceil(M*6.8)+12},f=y=>{const{ctx:w,bbox:M}=y;w.save(),w.beginPath(),w.rect(M.left,M.top,M.width,M.height),w.clip();const b=Kn.pxRatio;n.draw({context:w,x:x=>y.valToPos(x,"x",!0),y:x=>y.valToPos(x,"y",!0),ratio:b,box:M}),w.restore()};let v=u();const _=bT(e),g=()=>v.redraw(!1,!0);Qo(g);const p=y=>{const w=v.over.getBoundingClientRect(),M=y.clientX-w.left,b=y.clientY-w.top;let x=null,E=wT**2;for(const C of n.spots?.()??[]){const D=v.valToPos(C.x,"x")-M,T=v.valToPos(C.y,"y")-b,N=D*D+T*T;N<E&&(E=N,x=C)}return x};n.spots&&(e.addEventListener("pointermove",y=>{const w=p(y);n.onHover?.(w?w.run:null),w?_.show(w.words,v.over.offsetLeft+v.valToPos(w.x,"x"),v.over.offsetTop+v.valToPos(w.y,"y")):_.hide()}),e.addEventListener("pointerleave",()=>{n.onHover?.(null),_.hide()}),e.addEventListener("click",y=>{const w=p(y);w&&n.onClick?.(w.run)}));const S=()=>{v.destroy(),v=u()};return new ResizeObserver(()=>{Math.abs(i()-v.width)>1&&v.setSize({width:i(),height:n.height})}).observe(e),{get canvas(){return v.ctx.canvas},redraw:g,replace:(y,w)=>{const M=(x,E)=>x.label===E.label&&x.log===E.log,b=M(y,t.x)&&M(w,t.y);t={x:y,y:w},b?v.setData(h()):S()},xAt:y=>v.posToVal(y-v.over.getBoundingClientRect().left,"x")}}function bT(n){const e=document.createElement("div");return e.className="hint",e.hidden=!0,n.append(e),{show:(t,i,s)=>{e.replaceChildren(...t.map(a=>{const o=document.createElement("div");return o.textContent=a,o})),e.hidden=!1;const r=n.clientWidth-e.offsetWidth-4;e.style.left=`${Math.max(0,Math.min(r,i+14))}px`,e.style.top=`${Math.max(0,s-e.offsetHeight-10)}px`},hide:()=>{e.hidden=!0}}}const Id=240;function Ir(n,e,t){return e==="updates"?n.updates[t]:e==="seen"?n.seen[t]:n.updates[t]*n.second}function Do(n,e){const i=n.flatMap(a=>a.updates.length>1?[Ir(a,e,1),Ir(a,e,a.updates.length-1)]:[]).filter(a=>a>0&&Number.isFinite(a)),s=Math.min(...i),r=Math.max(...i);return i.length?[s,Math.max(r,s*1.01)]:[1,2]}function Ud([n,e],t){return t===0?0:n*(e/n)**((t-1)/(Id-1))}function yT(n,e,t){let i=0,s=n.updates.length-1;for(;i<s;){const r=i+s+1>>1;Ir(n,e,r)<=t*(1+1e-9)?i=r:s=r-1}return i}const MT=1e-5;function ET(){const n=m("div",{class:"picture"});let e=null,t=[],i=0,s="updates",r=0;const a=(l,c)=>Math.max(l.heights[c]-i,1e-300),o=({context:l,x:c,y:h,ratio:u,box:d})=>{const[f]=Do(t,s);if(t.forEach((g,p)=>{l.beginPath(),l.moveTo(d.left,h(a(g,0)));for(let S=1;S<g.updates.length;S++)l.lineTo(c(Ir(g,s,S)),h(a(g,S)));l.strokeStyle=nn(g.colour??p),l.lineWidth=2*u,l.lineJoin="round",l.stroke(),g.near!==null&&g.near>0&&(l.beginPath(),l.arc(c(Ir(g,s,g.near)),h(a(g,g.near)),5*u,0,2*Math.PI),l.fillStyle=nn(g.colour??p),l.fill(),l.strokeStyle=xt("card"),l.lineWidth=1.5*u,l.stroke())}),!t.length)return;l.strokeStyle=xt("soft"),l.lineWidth=u,l.setLineDash([5*u,4*u]),l.beginPath();const v=h(.01*a(t[0],0));l.moveTo(d.left,v),l.lineTo(d.left+d.width,v),l.stroke(),l.setLineDash([]);const _=Math.max(f,Ud(Do(t,s),r));l.beginPath(),l.moveTo(c(_),d.top),l.lineTo(c(_),d.top+d.height),l.stroke()};return{element:n,show:(l,c,h)=>{[t,i,s]=[l,c,h];const[u,d]=Do(t,s),f=t.length?a(t[0],0):1,v=t.flatMap(S=>[...S.heights].map((y,w)=>a(S,w))),_=Math.max(MT*f,v.reduce((S,y)=>Math.min(S,y),f)),g=v.reduce((S,y)=>Math.max(S,y),f),p=[{label:ft(s),log:!0,range:{low:u,high:d}},{label:ft("curve"),log:!0,range:{low:Math.min(_*.7,.005*f),high:Math.min(g,100*f)*1.5}}];e?e.replace(...p):e=ei({into:n,x:p[0],y:p[1],height:260,about:ft("curve"),draw:o})},at:l=>{r=l,e?.redraw()}}}function Bi(n){if(!Number.isFinite(n))return"–";for(const[e,t]of[[1,"s"],[.001,"ms"],[1e-6,"µs"]])if(n>=e)return`${se(n/e,3)} ${t}`;return`${se(n/1e-9,3)} ns`}const Bs=n=>Math.round(n).toLocaleString("en");function TT(n,e,t){const[i,s,r]=n,a=[];for(const l of n){if(l.near===null||l.near===0)continue;const c=Bs(l.updates[l.near]),h=Bs(l.seen[l.near]);a.push(Ht([`${sg(Si(l))}: ${c} updates, ${h} rows seen until 1 % of the way is left.`,`${Si(l)}：更新 ${c} 次、看过 ${h} 行后，只剩 1 % 的路程。`]))}if(i.near&&s.near&&s.seen[s.near]<i.seen[i.near]){const l=se(i.seen[i.near]/s.seen[s.near],2);a.push(Ht([`Each of its ${Bs(i.updates[i.near])} updates cost full batch all ${Bs(e)} rows. ${Bs(Number(s.batch))} rows already show about where downhill is: mini-batches needed ${l} times fewer rows.`,`全批量的 ${Bs(i.updates[i.near])} 次更新每次都要看完 ${Bs(e)} 行。${Bs(Number(s.batch))} 行已大致指出下坡方向：小批量所需的行数只有 ${l} 分之一。`]))}if(n.every(({second:l})=>Number.isFinite(l))){const l=_=>_.second/(_.batch==="full"?e:Number(_.batch)),c=l(r)/l(s),h=Bs(Number(s.batch)),u=se(c,2),d=c>1.1?Ht([`a row alone costs ${u} times as much as in a mini-batch, for the work around an update is shared by its rows.`,`单独一行的开销是小批量中一行的 ${u} 倍，因为一次更新的固定开销由其中各行分摊。`]):Ht(["for a model so small a row in a mini-batch costs no less than a row alone.","模型这么小时，小批量中的一行并不比单独一行便宜。"]),f=Ht([`One update took ${Bi(i.second)} with all rows, ${Bi(s.second)} with ${h}, ${Bi(r.second)} with one: `,`一次更新：全部行 ${Bi(i.second)}，${h} 行 ${Bi(s.second)}，一行 ${Bi(r.second)}。`]);a.push(f+d);const v=n.filter(_=>_.near!==null);if(v.length>1){const _=y=>Ir(y,"seconds",y.near),[g,p]=[...v].sort((y,w)=>_(y)-_(w)),S=se(_(p)/_(g),2);a.push(Ht([`Quickest by the clock: ${Si(g)}, ${Bi(_(g))}; next ${Si(p)}, ${Bi(_(p))} (${S} times as long).`,`按时间最快的是${Si(g)}，${Bi(_(g))}；其次是${Si(p)}，${Bi(_(p))}（${S} 倍）。`]))}}const o=l=>se(Math.max(0,l.stays-t),2);return n.every(({near:l,diverged:c})=>l!==null&&!c)&&a.push(Ht([`In the last epoch single rows are still ${o(r)} above the least loss on average, mini-batches ${o(s)}, full batch ${o(i)}: one row's slope is that of the whole plus noise, whose size falls with the square root of the batch. A smaller rate, or one that falls, calms it.`,`最后一轮中，单样本平均仍高出最小损失 ${o(r)}，小批量 ${o(s)}，全批量 ${o(i)}：一行的梯度等于总体梯度加噪声，噪声随批量的平方根减小。更小或递减的学习率能让它平静下来。`])),a}function AT(n,e,t,i){let s=[],r=null,a=0,o=null;const l=()=>n.find(({name:G})=>G===e.set)??n[0],c=()=>e.rates??l().rates,h=()=>e.start??l().start,u=()=>["full",e.batch,1],d=()=>({set:l().name,rows:e.rows}),f=bo(ft("about"),G=>{e.start=[Number(G[0].toPrecision(4)),Number(G[1].toPrecision(4))],w()},()=>{e.view=f.view(),e.log=f.log(),t()}),v=ET(),_=qa(()=>S()),g=m("output",{class:"n"}),p=()=>{const G=Ud(Do(s,e.by),_.step());return s.map(X=>yT(X,e.by,G))};function S(){if(!r||!s.length)return;const G=Ud(Do(s,e.by),_.step());f.draw({walks:s,steps:p(),start:h(),shown:null}),g.textContent=e.by==="seconds"?Bi(G):`${Math.round(G).toLocaleString("en")} ${ft(e.by)}`,v.at(_.step()),t()}async function y(){o?.abort(),o=new AbortController;const{signal:G}=o;f.setWaiting(!0);try{const X=await Fn("batches/surface",{...d(),start:h(),size:96},G);r=X.said;const{values:ie,shape:$}=X.arrays.heights,Q={x:r.w,y:r.b,columns:$[1],rows:$[0],heights:ie,low:r.low,high:r.high};await w(G),f.show(Q,{minima:[r.minimum]}),Z()}catch(X){X instanceof DOMException||i(X instanceof Error?X.message:String(X))}finally{o.signal===G&&f.setWaiting(!1)}}async function w(G){G||(o?.abort(),o=new AbortController);const X=G??o.signal,ie={...d(),runs:u().map(($,Q)=>({batch_size:$,lr:c()[Q]}))};try{const $=await Fn("batches/runs",{...ie,start:h(),epochs:e.epochs,seed:e.seed},X),{updates:Q,seen:ae,points:oe,losses:de}=$.arrays,he=new Map(s.map(Te=>[Te.batch,Te.second]));let be=0;a=$.said.least,s=$.said.runs.map((Te,Ie)=>{const[at,nt]=[be,be+Te.count];return be=nt,{...Te,name:Si(Te),words:`sgd lr=${Te.lr} batch_size=${Te.batch}`,ended:Te.diverged?Te.count-1:-1,colour:Ie,points:oe.values.subarray(2*at,2*nt),heights:de.values.subarray(at,nt),updates:Q.values.subarray(at,nt),seen:ae.values.subarray(at,nt),second:he.get(Te.batch)??NaN}}),i(""),Z(),_.show(Id,M?_.step():Id),M=!0,await x(X)}catch($){$ instanceof DOMException||i($ instanceof Error?$.message:String($))}}let M=!1,b="";async function x(G){const X={...d(),runs:u().map($=>({batch_size:$,lr:.1}))},ie=JSON.stringify(X);if(ie!==b){const{said:$}=await Fn("batches/seconds",X,G);s.forEach((Q,ae)=>Q.second=$.seconds[ae]),b=ie}Z(),S()}const E=m("tbody",{}),C=m("ul",{class:"told"}),D=[0,1,2].map(G=>{const X=m("input",{type:"range",min:-3,max:1,step:.02}),ie=m("output",{class:"n"});X.addEventListener("input",()=>{const ae=[...c()];ae[G]=Number((10**Number(X.value)).toPrecision(3)),e.rates=ae,ie.textContent=Zt(ae[G]),w()});const $=m("span",{}),Q=[0,1,2,3].map(()=>m("td",{class:"n"}));return E.append(m("tr",{},m("th",{scope:"row"},m("span",{class:"pin"},m("span",{class:`dot-of g${G}`}),$)),m("td",{},m("div",{class:"slide"},X,ie)),...Q)),()=>{const ae=s.at(G),oe=Si({batch:u()[G]});if($.textContent=oe,X.setAttribute("aria-label",`${ft("rate")}, ${oe}`),document.activeElement!==X&&(X.value=String(Math.log10(c()[G]))),ie.textContent=Zt(c()[G]),!ae)return;const de=ae.near;["updates","seen","seconds"].forEach((he,be)=>{const Te=de===null?NaN:Ir(ae,he,de);Q[be].textContent=de===null?be?"–":ft(ae.diverged?"diverged":"never"):he==="seconds"?Bi(Te):Te.toLocaleString("en")}),Q[3].textContent=ae.diverged?"–":se(Math.max(0,ae.stays-a),3),Q[3].title=ae.status}}),T=m("span",{}),N=()=>{const G=["updates","seen","seconds"].map(X=>({value:X,words:ft(X)}));Xe(T,is(ft("by"),G,e.by,X=>{e.by=X,v.show(s,a,e.by),S()}))},B=m("select",{"aria-label":ft("rows")},...n.map(({name:G,title:X})=>m("option",{value:G},Ht(X))));B.addEventListener("change",()=>{e.set=B.value,[e.rates,e.start]=[null,null],b="",y()});const R=(G,X,ie,$,Q)=>{const ae=m("input",{type:"number",min:G,max:X(),step:1,"aria-label":ie});return ae.addEventListener("change",()=>{$(Us(ae.value,G,X(),Q())),ae.value=String(Q()),y()}),{element:m("label",{},`${ie} `,ae),fill:()=>ae.value=String(Q())}},F=R(16,()=>4096,ft("count"),G=>{e.rows=G,e.batch=Math.min(e.batch,G)},()=>e.rows),O=R(1,()=>e.rows,ft("batch"),G=>e.batch=G,()=>e.batch),L=R(1,()=>60,ft("epochs"),G=>e.epochs=G,()=>e.epochs),H=R(0,()=>2**31-1,ft("seed"),G=>e.seed=G,()=>e.seed),W=m("button",{type:"button",class:"save"},ft("another"));W.addEventListener("click",()=>{e.seed+=1,H.fill(),w()});const Y=m("p",{class:"note"});function Z(){B.value=l().name,Y.textContent=Ht(l().about);for(const G of[F,O,L,H])G.fill();for(const G of D)G();T.firstChild===null&&N(),s.length&&(Xe(C,...TT(s,e.rows,a).map(G=>m("li",{},G))),v.show(s,a,e.by))}return{element:m("div",{class:"lab"},m("section",{class:"card","aria-label":ft("kinds")},m("div",{class:"above"},B,f.controls),Y,f.element,_.element,m("div",{class:"above"},m("span",{},ft("by")),T,g),m("p",{class:"aside"},ft("click")),m("h2",{class:"sub"},ft("curve")),v.element),m("section",{class:"card","aria-label":ft("why")},m("div",{class:"above"},F.element,O.element,L.element,H.element,W),m("div",{class:"runs-of-lab kinds-of-lab",tabindex:0,role:"group","aria-label":ft("until")},m("table",{},m("thead",{},m("tr",{},m("td",{}),m("td",{}),m("th",{class:"n",colspan:3,scope:"colgroup"},ft("until")),m("td",{})),m("tr",{},m("th",{},ft("kinds")),m("th",{},ft("rate")),...["updates","seen","seconds","stays"].map(G=>m("th",{class:"n"},ft(G))))),E)),m("h2",{class:"sub"},ft("why")),C,m("p",{class:"aside"},ft("measured")),m("p",{class:"aside"},ft("recordedAt")))),steps:_,canvas:f.canvas,runs:()=>s,values:()=>({runs:s,surface:r,least:a,by:e.by,frame:_.step(),points:s.length?p():[],start:h(),rates:c()}),anew:()=>(b="",N(),y()),setView:()=>{f.setView(e.view),f.setLog(e.log)},close:()=>{_.pause(),o?.abort(),f.close()}}}const RT={name:"batches",title:["Three kinds of descent","三种梯度下降"],lead:["All rows for each step, one row, or a few: the same data, the same surface, the same start. Real runs of the engine that thalweg fit trains with.","每一步用全部行、一行或几行：同样的数据、同一曲面、同一起点。都是 thalweg fit 所用引擎的真实运行。"],open:CT};async function CT(n,e){const t=await Ts("batches/sets"),i={...b1},s=c=>{Object.assign(i,E1(c,i)),t.some(({name:h})=>h===i.set)||(i.set=t[0].name)};s(e.parts);let r=!1;const a=()=>{r&&(e.keep(M1(i)),e.expose({state:i,...o.values(),...l.values()}))},o=AT(t,i,a,e.tell),l=T1(i,a,e.tell);return Xe(n,o.element,m("div",{class:"second"},l.element)),o.setView(),await o.anew(),r=!0,a(),l.anew(),{read:c=>{s(c),o.setView(),o.anew(),l.anew()},exports:()=>({picture:o.canvas,legend:Uf(o.runs()),table:()=>LT(o.runs()),player:o.steps}),close:()=>{o.close(),l.close()}}}function LT(n){const e=t=>n.flatMap(i=>[...i.updates].map((s,r)=>t(i,r)));return[{name:"run",values:e(t=>t.name)},{name:"updates",values:e((t,i)=>t.updates[i])},{name:"rows_seen",values:e((t,i)=>t.seen[i])},{name:"seconds",values:e((t,i)=>t.updates[i]*t.second)},{name:"w",values:e((t,i)=>t.points[2*i])},{name:"b",values:e((t,i)=>t.points[2*i+1])},{name:"loss",values:e((t,i)=>t.heights[i])}]}const Ca=["task","loss","models","optimizers","lrs","batch_sizes","epochs","folds","runs"];function U0(){return{table:"",target:"",options:Object.fromEntries(Ca.map(e=>[e,""])),seconds:"",race:null}}function PT(n){const e=new URLSearchParams,t=(i,s)=>{s&&e.set(i,s)};t("table",n.table),t("target",n.target);for(const i of Ca)t(i,n.options[i].trim());return t("seconds",n.seconds.trim()),n.race!==null&&t("race",String(n.race)),e}function F0(n,e){const t={...e.options};for(const s of Ca)t[s]=n.get(s)??t[s];const i=n.get("race");return{table:n.get("table")??e.table,target:n.get("target")??e.target,options:t,seconds:n.get("seconds")??e.seconds,race:i!==null&&/^[1-9]\d{0,8}$/.test(i)?Number(i):e.race}}function DT(n){const e=Object.fromEntries(Ca.map(s=>[s,n.options[s].trim()]).filter(([,s])=>s)),t=n.seconds.trim();if(!t)return{target:n.target,options:e};const i=Number(t);return{target:n.target,options:e,seconds:Number.isFinite(i)?i:t}}function O0(n,e){const t=n.split(",").map(i=>i.trim()).filter(Boolean);return(t.includes(e)?t.filter(i=>i!==e):[...t,e]).join(",")}function B0(n,e){return n.split(",").some(t=>t.trim()===e)}const rt=Ci({table:["The table","数据表"],drop:["Drop a table here: CSV, TSV, JSON Lines, Parquet, Arrow …","将数据表拖放到此处：CSV、TSV、JSON Lines、Parquet、Arrow ……"],choose:["Choose a file …","选择文件……"],bundled:["or take","或使用"],stays:["It stays on this machine: in a temporary folder, until the lab ends.","文件只留在本机的临时文件夹中，实验室结束时删除。"],uploading:["Reading the file …","正在读取文件……"],tooLarge:["This file is larger than what the page takes; name it on the command line: thalweg lab FILE --target COLUMN. It takes at most","文件超出页面上限，请在命令行指定：thalweg lab FILE --target COLUMN。上限为"],rows:["rows","行"],firstRows:["the first rows, by which the columns are described here","前若干行（以下各列的描述基于这些行）"],columns:["columns","列"],target:["Predict","预测目标"],column:["column","列名"],role:["role","角色"],detail:["what the survey found","概况"],values:["values","取值示例"],isTarget:["target","目标"],settings:["What is compared","比较什么"],task:["Task","任务"],auto:["by the target","由目标决定"],loss:["Loss","损失"],ofTask:["the task's own","任务默认"],models:["Models","模型"],optimizers:["Optimizers","优化器"],lrs:["Learning rates","学习率"],batch_sizes:["Batch sizes","批大小"],epochs:["Epochs","轮数"],folds:["Folds","折数"],runs:["Runs at most","最多运行数"],seconds:["Seconds at most","最长秒数"],add:["add","添加"],leftOut:["Empty fields: a set for all purposes, as thalweg race takes it.","留空则采用 thalweg race 的通用设置。"],begin:["Race","开始比赛"],stop:["Stop, keep the result","停止并保留结果"],stopping:["Stopping; what was reached is being judged.","正在停止，并评估已得到的结果。"],timeOver:["The time is over; what was reached is being judged.","时间到，正在评估已得到的结果。"],race:["The race","比赛"],reading:["Reading and encoding the table …","正在读取并编码数据表……"],compiling:["Compiling, the first time only:","正在编译（仅首次需要）："],training:["Training","训练中"],epoch:["epoch","轮"],of:["of","/"],running:["runs still in it","个运行仍在进行"],secondsLeft:["s left","秒剩余"],judging:["Training is over: the answer is being judged …","训练结束，正在评估……"],run:["run","运行"],now:["now","当前"],best:["best","最佳"],ended:["how it ended","结束原因"],isRunning:["running","进行中"],leads:["leads","领先"],more:["further runs are in the curves, not in this list.","个运行只显示在曲线中。"],each:["All runs:","所有运行："],listed:["Runs of the race","比赛中的运行"],course:["How the race went","比赛过程"],folded:["Each line is the mean over folds:","每条线为各折的平均，折数："],failed:["There is no result.","没有结果。"],result:["The result","结果"],english:["","以下部分与报告文件相同，为英文。"],model:["Save the model","保存模型"],report:["Save the report","保存报告"],predicting:["Predicting","预测"],batchLoss:["There are no validation rows: the running batch loss is shown.","没有验证行：显示批次损失的滑动平均。"]}),NT=Ci({target:["target","目标"],weight:["weight","权重"],number:["number","数值"],category:["category","类别"],text:["text","文本"],date:["date","日期"],time:["time","时间"],duration:["duration","时长"],group:["group","分组"],dropped:["left out","不使用"]}),z0=Ci({regression:["regression: a number","回归：数值"],binary:["binary: yes or no","二分类"],multiclass:["multiclass: one of several","多分类"],count:["count: how many","计数"]}),IT=["linear","bins","both","nets","64","64x64"],UT=["auto","1e-3:1:7"],FT=["32","256","full"],OT=["sgd","momentum","nag","adagrad","rmsprop","adam","adamw","lbfgs"];function BT(n,e,t){const i=new Map,s=[],r=(g,p)=>{g==="seconds"?n().seconds=p:n().options[g]=p,g==="task"&&u();for(const S of s)S();t()},a=(g,p,...S)=>(i.set(g,p),p.addEventListener("input",()=>r(g,p.value)),m("div",{class:"field",title:e.help[g]},m("label",{},m("span",{},rt(g)),p),...S)),o=(g,p)=>a(g,m("input",{type:"number",min:p,step:1,inputmode:"numeric"})),l=(g,p,S,...y)=>{const w=m("input",{type:"text",spellcheck:"false",autocomplete:"off",placeholder:S}),M=p.map(b=>{const x=m("button",{type:"button",class:"chip","aria-pressed":"false","aria-label":`${rt(g)}: ${b}`},b);return x.addEventListener("click",()=>{w.value=O0(n().options[g],b),r(g,w.value)}),s.push(()=>x.setAttribute("aria-pressed",String(B0(n().options[g],b)))),x});return a(g,w,m("div",{class:"chips"},...M,...y))},c=m("select",{},m("option",{value:""},rt("auto")),...e.tasks.map(g=>m("option",{value:g},z0(g)))),h=m("select",{}),u=()=>{const g=n().options.task,p=w=>m("option",{value:w},e.losses_titles[w]??w),S=e.tasks.filter(w=>!g||w===g),y=n().options.loss;Xe(h,m("option",{value:""},rt("ofTask")),...S.map(w=>m("optgroup",{label:z0(w)},...(e.losses[w]??[]).map(p))),y&&!S.some(w=>e.losses[w]?.includes(y))?m("option",{value:y},y):null),h.value=y},d=m("select",{"aria-label":`${rt("optimizers")}: ${rt("add")}`},m("option",{value:""},`${rt("add")} …`),...e.optimizers.map(({name:g,title:p})=>m("option",{value:g},`${g} – ${p}`)));d.addEventListener("change",()=>{if(d.value){const g=i.get("optimizers");g.value=B0(n().options.optimizers,d.value)?n().options.optimizers:O0(n().options.optimizers,d.value),r("optimizers",g.value)}d.value=""});const f=OT.filter(g=>e.optimizers.some(p=>p.name===g));return{element:m("div",{class:"fields"},l("optimizers",f,"sgd,adam,beta1=0.8",d),l("models",IT,"linear,64x64,dropout=0.1"),l("lrs",UT,"0.01,0.1"),l("batch_sizes",FT,"256"),a("task",c),a("loss",h),o("epochs",1),o("folds",2),o("runs",1),o("seconds",1)),fill:()=>{u();for(const g of Ca){const p=i.get(g);p&&document.activeElement!==p&&(p.value=n().options[g])}i.get("seconds").value=n().seconds;for(const g of s)g()}}}function No(n){return n.ending==="left"}function Ur(n){return n.overflowed??n.ending==="diverged"}const k0=8,G0=["circle","square","triangle","diamond","left","plus","down","ring"],H0=[[],[7,4],[2,3],[9,3,2,3]];function V0(n){const e=new Map;return n.forEach(i=>{const s=i.loss??1/0;e.set(i.optimizer,Math.min(e.get(i.optimizer)??1/0,s))}),[...e.keys()].sort((i,s)=>e.get(i)-e.get(s)||(i<s?-1:1)).map((i,s)=>({name:i,colour:s%k0,dash:H0[Math.floor(s/k0)%H0.length],mark:G0[s%G0.length],runs:n.flatMap((r,a)=>r.optimizer===i?[a]:[])}))}function Io(n,e){const t=n.map(i=>{const s=m("button",{type:"button",class:"entry"},Fd(i),i.name),r=()=>e.hoverGroup(i.name),a=()=>e.hoverGroup(null);return s.addEventListener("pointerenter",r),s.addEventListener("pointerleave",a),s.addEventListener("focus",r),s.addEventListener("blur",a),s});return m("div",{class:"legend",role:"group","aria-label":"Optimizers"},...t)}function Fd(n){const e=zT(n.mark);return Ze("svg",{class:`swatch g${n.colour}`,width:26,height:12,viewBox:"0 0 26 12","aria-hidden":"true"},Ze("line",{x1:0,y1:6,x2:26,y2:6,"stroke-width":2,"stroke-dasharray":n.dash.join(" ")||null}),Ze("path",{d:e.path,class:e.filled?"filled":"open"}))}function zT(n){switch(n){case"circle":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!0};case"ring":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!1};case"square":return{path:"M9.4 2.4h7.2v7.2h-7.2z",filled:!0};case"triangle":return{path:"M13 1.4l4.2 7.8h-8.4z",filled:!0};case"down":return{path:"M13 10.6l4.2-7.8h-8.4z",filled:!0};case"diamond":return{path:"M13 1l4.4 5l-4.4 5l-4.4-5z",filled:!0};case"left":return{path:"M8.6 6l7.8-4.4v8.8z",filled:!0};case"plus":return{path:"M8.6 6h8.8M13 1.6v8.8",filled:!1}}}function Uo(n){return n.map(e=>({words:e.name,colour:nn(e.colour)}))}let kT=0;function zi(n,e,t,i,s=`Save “${n}” as PNG`){const r=`card-${++kT}`,a=m("div",{class:"picture"}),o=m("div",{class:"above"}),l=m("button",{type:"button",class:"save","aria-label":s},"PNG");return l.addEventListener("click",()=>{Promise.resolve(i()).then(h=>b_(h,`${t}.png`))}),{element:m("figure",{class:"card","aria-labelledby":r,"data-picture":t},m("figcaption",{},m("h3",{id:r},n),l),m("p",{class:"note"},...Array.isArray(e)?e:[e]),o,a),body:a,above:o}}function Xt(n,e,t){n.beginPath();let i=!1;for(let s=0;s<e.length;s++){const r=Number.isFinite(e[s])&&Number.isFinite(t[s]);r&&i?n.lineTo(e[s],t[s]):r&&n.moveTo(e[s],t[s]),i=r}n.stroke()}function gi(n,e,t,i,s){switch(n.beginPath(),e){case"circle":case"ring":n.arc(t,i,s,0,2*Math.PI);break;case"square":n.rect(t-s*.9,i-s*.9,s*1.8,s*1.8);break;case"triangle":Tc(n,[[t,i-s*1.15],[t+s*1.05,i+s*.8],[t-s*1.05,i+s*.8]]);break;case"down":Tc(n,[[t,i+s*1.15],[t+s*1.05,i-s*.8],[t-s*1.05,i-s*.8]]);break;case"diamond":Tc(n,[[t,i-s*1.25],[t+s*1.1,i],[t,i+s*1.25],[t-s*1.1,i]]);break;case"left":Tc(n,[[t-s*1.15,i],[t+s*.8,i-s*1.05],[t+s*.8,i+s*1.05]]);break;case"plus":n.moveTo(t-s*1.1,i),n.lineTo(t+s*1.1,i),n.moveTo(t,i-s*1.1),n.lineTo(t,i+s*1.1),n.stroke();return}e==="ring"?n.stroke():n.fill()}function W0(n,e,t,i){n.beginPath(),n.moveTo(e-i,t-i),n.lineTo(e+i,t+i),n.moveTo(e+i,t-i),n.lineTo(e-i,t+i),n.stroke()}function Tc(n,e){e.forEach(([t,i],s)=>s?n.lineTo(t,i):n.moveTo(t,i)),n.closePath()}function $0(n,e,t,i){const s=(e==="gap"?n.gaps:n.curve[e])??[],r=(e==="gap"?void 0:n.curve.epoch)??s.map((l,c)=>c+1),a=n.curve.seconds??[];return{x:r.slice(0,s.length).map((l,c)=>t==="rows"?l*i:a[c]??NaN),y:s.map(l=>l??NaN),epoch:r.slice(0,s.length)}}function GT(n,e,t,i){const s=n.flatMap(({y:d})=>d.slice(-1)).filter(d=>Number.isFinite(d)),r=n.flatMap(({y:d})=>d).filter(d=>Number.isFinite(d));if(!r.length)return{low:t?.1:0,high:1};const a=Math.min(...r),o=Math.max(...r),l=[...s].sort((d,f)=>d-f),c=l[Math.floor((l.length-1)/2)]??a;if(i==="best"){const d=n.map(({y:_})=>_[0]).filter(_=>Number.isFinite(_)),f=d.length?Math.min(...d):a,v=Math.max(Ec(s),Math.min(f,a+12*(c-a)));return wn([a,Math.min(o,v)],t,.06)}const h=t?c*(c/a)**2:c+4*(c-a),u=e!==null&&e>a?e*1.08:Math.max(h,a*1.01);return wn([a,Math.min(o,u)],t,.06)}const HT={split:"Loss on the whole split",batch:"Running batch loss",gap:"Gap to the optimum"},VT={split:"Frozen weights after each epoch, on every row of the validation split. The thick line is the run kept; its mark is the epoch whose weights it keeps. A bar ends a run that left the race, a cross one that diverged.",batch:"An average over weights that change within the epoch: progress only, never a result, and not to be compared with the loss on a split.",gap:"Objective on the training rows less the lowest that there is, which a solver found, on a logarithmic scale: a straight line falls at a steady rate."};function Od(n,e,t,i){return n.runs.some(s=>$0(s,i,"rows",n.rows.train).y.length)?X0(n,e,t,i).element:null}function X0(n,e,t,i){const s=n.rows.train;let r="rows",a=i==="gap"?"all":"best";const o=n.runs.some(T=>T.curve.seconds?.some(N=>N!==null)),l=()=>n.runs.map(T=>$0(T,i,r,s));let c=l();const h=i==="split"?n.baseline_loss??null:null,u=()=>i==="gap"||Nr(c.flatMap(({y:T})=>T).filter(T=>Number.isFinite(T)));let d=u();const f=n.runs.map((T,N)=>e.find(B=>B.runs.includes(N))),v=()=>{const T=c.flatMap(({x:F})=>F),N=r==="rows"?(n.epochs_planned??0)*s:0,B=wn([0,N,...T],!1,.02),R=c.flatMap(({y:F})=>F);return{x:{label:r==="rows"?"training rows seen":"seconds since training began",log:!1,range:{low:0,high:B.high}},y:{label:i==="gap"?"objective − optimum":n.loss.replaceAll("_"," "),log:d,range:i==="gap"?wn(R,!0,.05):GT(c,h,d,a),text:F=>se(F,5)}}},_=({context:T,x:N,y:B,ratio:R,box:F})=>{h!==null&&Number.isFinite(B(h))&&(T.strokeStyle=xt("soft"),T.lineWidth=R,T.setLineDash([3*R,4*R]),Xt(T,[F.left,F.left+F.width],[B(h),B(h)]),T.setLineDash([]),T.fillStyle=xt("soft"),T.font=`${11*R}px system-ui, sans-serif`,T.textAlign="right",T.fillText("the best constant",F.left+F.width-6*R,B(h)-5*R));const O=n.runs.map((L,H)=>H).sort((L,H)=>g(L)-g(H));for(const L of O){const H=t.emphasis(L),W=f[L],Y=L===n.winner&&H!=="faint";T.globalAlpha=H==="faint"?.14:H==="strong"||Y?1:.62,T.strokeStyle=T.fillStyle=nn(W.colour),T.lineWidth=(H==="strong"?3:Y?2.6:1.3)*R,T.setLineDash(W.dash.map(ie=>ie*R));const Z=c[L].x.map(N),ne=c[L].y.map(B);Xt(T,Z,ne),T.setLineDash([]);const G=Z.length-1,X=c[L].epoch.indexOf(n.runs[L].kept_epoch);Z.length===1&&gi(T,W.mark,Z[0],ne[0],3*R),G>=0&&Ur(n.runs[L])?W0(T,Z[G],ne[G],3.4*R):G>=0&&No(n.runs[L])&&Xt(T,[Z[G],Z[G]],[ne[G]-5*R,ne[G]+5*R]),(H==="strong"||Y)&&G>0&&gi(T,W.mark,Z[X<0?G:X],ne[X<0?G:X],4.5*R)}T.globalAlpha=1},g=T=>t.emphasis(T)==="strong"?2:t.emphasis(T)==="faint"?0:T===n.winner?1.5:1,p=()=>c.flatMap(({x:T,y:N,epoch:B},R)=>T.flatMap((F,O)=>Number.isFinite(F)&&Number.isFinite(N[O])?[{x:F,y:N[O],run:R,words:[n.runs[R].setting,`epoch ${B[O]}: ${se(N[O])}`,...O===T.length-1&&No(n.runs[R])?[n.runs[R].status]:[]]}]:[])),S=i==="split"&&n.judged_by==="training loss"?"Loss on the training split":HT[i],y=zi(S,VT[i],`${i}-loss`,()=>fi(C.canvas,`${S} against ${r==="rows"?"rows seen":"seconds"}`,Uo(e),devicePixelRatio));o&&y.above.append(is("Horizontal axis",[{value:"rows",words:"rows seen"},{value:"seconds",words:"seconds"}],r,T=>{r=T,c=l();const{x:N,y:B}=v();C.replace(N,B),Xe(M,r==="seconds"?w:"")})),i!=="gap"&&y.above.append(is("Vertical axis",mf,a,T=>{a=T;const{x:N,y:B}=v();C.replace(N,B)}));const w=`Runs train side by side and share these seconds; all of it took ${Bf(n.seconds)}.`,M=m("p",{class:"aside","aria-live":"polite"});y.above.append(Io(e,t)),y.element.append(M);const b=n.runs[n.winner],{x,y:E}=v(),C=ei({into:y.body,x,y:E,height:300,about:`${S} of ${n.runs.length} runs by epoch; the run kept, ${b.setting}, ends at ${se(c[n.winner].y.at(-1)??null)}.`,draw:_,spots:p,onHover:T=>t.hover(T),onClick:T=>t.toggle(T)});t.onChange(C.redraw);const D=()=>{c=l(),d=u();const T=v();C.replace(T.x,T.y)};return{element:y.element,update:D}}class q0{constructor(e){this.groupOf=e}hovered=null;pinned=new Set;group=null;listeners=[];onChange(e){this.listeners.push(e)}hover(e){e!==this.hovered&&(this.hovered=e,this.tell())}hoverGroup(e){e!==this.group&&(this.group=e,this.tell())}toggle(e){this.pinned.delete(e)||this.pinned.add(e),this.tell()}clear(){this.pinned.clear(),this.hovered=this.group=null,this.tell()}get active(){return this.hovered!==null||this.group!==null||this.pinned.size>0}emphasis(e){return this.active?e===this.hovered||this.pinned.has(e)||this.groupOf[e]===this.group?"strong":"faint":"plain"}tell(){for(const e of this.listeners)e()}}function WT(n){const e=n.runs.map(({number:s})=>s),i=[...new Set(e)].map(s=>e.indexOf(s)).map(s=>n.runs[s]).map(s=>({members:e.filter(r=>r===s.number).length,gone:0,partial:new Map,setting:s.setting,label:s.label,optimizer:s.optimizer,budget:s.epochs,over:!1,lr:null,batch_size:"",schedule:"",seed:0,loss:null,valid_loss:null,train_loss:null,objective:null,epochs:0,kept_epoch:0,updates:0,ending:"",status:"",curve:{epoch:[],batch:[],split:[]}}));return{format:0,target:n.target,task:n.task,answer:"",sentence:"",loss:n.loss,rows:n.rows,split:{},judged_by:n.judged?"validation loss":"training loss",trained_on:"",seconds:0,engine:"",interrupted:!1,runs_in_all:i.length,of:e,epochs_planned:Math.max(...i.map(({budget:s})=>s)),winner:0,runs:i,figures:{},repeat:{command:"",python:"",install:"",versions:{}}}}function $T(n,e,t){e.runs.forEach((i,s)=>{const r=n.runs[n.of[i]],a=e.epochs[s],{epoch:o,batch:l,split:c}=r.curve;if(o.length&&a<=o[o.length-1])return;const h=r.partial.get(a)??[0,0,0];if(h[0]++,h[1]+=e.batch[s]??NaN,h[2]+=e.valid[s]??NaN,r.partial.set(a,h),h[0]<r.members)return;r.partial.clear();const u=f=>Number.isFinite(f)?f/r.members:null;o.push(a),l.push(u(h[1])),c.push(u(h[2])),r.epochs=a;const d=u(t?h[2]:h[1]);d!==null&&(r.loss===null||d<r.loss)&&(r.loss=d,r.kept_epoch=a)}),n.winner=Y0(n)}function XT(n,e){const t=n.runs[n.of[e.run]];t.gone++,t.over=t.gone>=t.members,t.ending=e.ending,t.overflowed=(t.overflowed??!1)||e.overflowed,(t.over||e.overflowed)&&(t.status=e.said),n.winner=Y0(n)}function Y0(n){let e=0,t=1/0;return n.runs.forEach((i,s)=>{!i.overflowed&&i.loss!==null&&i.loss<t&&(t=i.loss,e=s)}),e}const qT=200;function YT(n,{onPlan:e,onChange:t,onDone:i,onFailed:s,onStop:r}){let a=null,o=!0,l="reading",c="",h="",u=null,d=!1;const f=m("progress",{class:"race-bar",max:1,"aria-label":rt("race")}),v=m("p",{class:"race-said",role:"status"},rt("reading")),_=m("button",{type:"button",class:"save stop"},rt("stop"));_.addEventListener("click",r);const g=m("div",{class:"problem",role:"alert"}),p=m("div",{class:"race-curves"}),S=m("div",{}),y=m("details",{class:"race-course",open:!0,hidden:!0},m("summary",{},rt("course")),p,S),w=m("section",{class:"card race","aria-label":rt("race")},m("div",{class:"race-head"},m("h2",{class:"sub"},rt("race")),_),f,v,g,y),M=[],b=T=>{v.textContent=c?`${c} ${T}`:T},x=T=>{l=T;const N=T==="done"||T==="failed";_.hidden=N,f.hidden=N,v.hidden=N,y.classList.toggle("running",!N),T==="done"&&(y.open=!1),N&&D(),t()},E=()=>{d||(d=!0,requestAnimationFrame(()=>{d=!1,u?.();for(const T of M)T.update();t()}))},C=T=>{o=T.judged;const N=a=WT(T),B=V0(N.runs),R=new q0(N.runs.map(H=>H.optimizer)),F=X0(N,B,R,o?"split":"batch");u=F.update,M.length=0;const O=N.runs.slice(0,qT).map((H,W)=>{const Y=B.find(ae=>ae.runs.includes(W)),Z=m("button",{type:"button",class:"pin","aria-pressed":"false"},Fd(Y),H.label||H.setting);Z.addEventListener("click",()=>R.toggle(W));const ne=m("td",{class:"n"}),G=m("td",{class:"n"}),X=m("td",{class:"n"}),ie=m("td",{class:"ending"}),$=m("span",{class:"badge",hidden:!0},rt("leads")),Q=m("tr",{},m("th",{scope:"row"},Z,$),ne,G,X,ie);return Q.addEventListener("pointerenter",()=>R.hover(W)),Q.addEventListener("pointerleave",()=>R.hover(null)),Z.addEventListener("focus",()=>R.hover(W)),Z.addEventListener("blur",()=>R.hover(null)),R.onChange(()=>{Q.dataset.emphasis=R.emphasis(W),Z.setAttribute("aria-pressed",String(R.pinned.has(W)))}),M.push({update:()=>{const ae=(o?H.curve.split:H.curve.batch)??[],oe=W===N.winner&&H.loss!==null;ne.textContent=`${H.epochs} ${rt("of")} ${H.budget}`,G.textContent=se(ae[ae.length-1]??null),X.textContent=se(Ur(H)?null:H.loss),ie.textContent=H.status||rt("isRunning"),$.hidden=!oe,Q.classList.toggle("winner",oe),Q.classList.toggle("gone",No(H)||Ur(H))}}),Q});y.hidden=!1,y.classList.add("running"),Xe(p,F.element);const L=N.runs.length-O.length;Xe(S,T.folds?m("p",{class:"note"},`${rt("folded")} ${T.folds}.`):null,T.common?m("p",{class:"note"},`${rt("each")} ${T.common}.`):null,o?null:m("p",{class:"note"},rt("batchLoss")),m("div",{class:"scroll live-runs",role:"region",tabindex:0,"aria-label":rt("listed")},m("table",{},m("thead",{},m("tr",{},m("th",{scope:"col"},rt("run")),m("th",{class:"n",scope:"col"},rt("epoch")),m("th",{class:"n",scope:"col"},rt("now")),m("th",{class:"n",scope:"col"},rt("best")),m("th",{scope:"col"},rt("ended")))),m("tbody",{},...O))),L>0?m("p",{class:"note"},`${L} ${rt("more")}`):null);for(const H of M)H.update();e(T)},D=__(`data/events?race=${n}`,{phase:T=>{const{name:N}=T;N!=="training"&&f.removeAttribute("value"),b(N==="training"?`${rt("training")} …`:rt(N)),x(N)},compiling:T=>{const{kernel:N,number:B,of:R}=T;b(`${rt("compiling")} ${N.replace(/_float(32|64)/,"").replaceAll("_"," ")} (${B} ${rt("of")} ${R})`),l==="reading"&&x("compiling")},planned:T=>C(T),losses:T=>{a&&$T(a,T,o),E()},ended:T=>{a&&XT(a,T),E()},progress:T=>{if(l!=="training")return;const N=T;f.value=N.total_rows?N.rows/N.total_rows:0;const B=N.seconds_left===null?"":`, ${se(N.seconds_left,2)} ${rt("secondsLeft")}`;b(`${rt("training")}: ${rt("epoch")} ${N.epoch} ${rt("of")} ${N.epochs}, ${N.running} ${rt("of")} ${N.runs} ${rt("running")}${B}`)},stopping:T=>{c=rt(T.why==="time"?"timeOver":"stopping"),_.hidden=!0,b("")},done:T=>{E(),x("done"),i(T)},failed:T=>{const{error:N,problems:B}=T,R=B.length>1?m("ul",{},...B.map(F=>m("li",{},F))):m("p",{},N);h=N,Xe(g,m("p",{},rt("failed")),R),x("failed"),s()}},()=>{});return{element:w,close:D,race:()=>a,phase:()=>l,said:()=>v.textContent??"",failure:()=>h,canvas:()=>p.querySelector("canvas")}}const KT={about:"Confusion matrix",caption:"Rows: the class it is; columns: what it was taken for.",recall:"recall"};function Bd(n,e,t=KT){const i=n.length>12;return m("div",{class:"scroll",role:"region",tabindex:0,"aria-label":t.about},m("table",{class:i?"confusion many":"confusion"},m("caption",{},t.caption),m("thead",{},m("tr",{},m("td",{}),...n.map(s=>m("th",{scope:"col",class:"n",title:s},Vn(s,i?8:14))),m("th",{scope:"col",class:"n"},t.recall))),m("tbody",{},...e.map((s,r)=>{const a=s.reduce((o,l)=>o+l,0);return m("tr",{},m("th",{scope:"row",title:n[r]},Vn(n[r],i?12:20)),...s.map((o,l)=>m("td",{class:`n s${a>0?Math.round(10*o/a):0} ${r===l?"right":"wrong"}`},se(o))),m("td",{class:"n"},a>0?Vt(s[r]/a,1):"–"))}))))}const La=n=>n.reduce((e,t)=>e+t,0);function ZT(n,e=10){const t=n.right.length/e,i=[];for(let s=0;s<e;s++){const r=[s*t,(s+1)*t],a=La(n.right.slice(...r)),o=La(n.wrong.slice(...r)),l=a+o;if(!(l>0))continue;let c=0;for(let u=r[0];u<r[1];u++)c+=(n.mean[u]??0)*(n.right[u]+n.wrong[u]);const h=a/l;i.push({predicted:c/l,observed:h,error:Math.sqrt(h*(1-h)/l),weight:l})}return i}function Fo(n,e){const t=La(n.right.slice(e)),i=La(n.right.slice(0,e)),s=La(n.wrong.slice(e)),r=La(n.wrong.slice(0,e)),a=(o,l)=>l>0?o/l:null;return{threshold:e/n.right.length,true_positive:t,false_positive:s,false_negative:i,true_negative:r,precision:a(t,t+s),recall:a(t,t+i),specificity:a(r,r+s),f1:a(2*t,2*t+s+i),accuracy:(t+r)/(t+r+s+i)}}function JT(n){return Array.from({length:n.right.length-1},(e,t)=>Fo(n,t+1))}const zd=[{key:"precision",words:"precision",colour:0,dash:[]},{key:"recall",words:"recall",colour:1,dash:[8,4]},{key:"f1",words:"F1",colour:2,dash:[2,3]},{key:"accuracy",words:"accuracy",colour:3,dash:[9,3,2,3]}],QT=[10,20,30,40,50,60,70,80,90];function jT(n,e,t=.5){const i=JT(n),s=Math.min(99,Math.max(1,Math.round(100*t)));let r=s;const a=({context:S,x:y,y:w,ratio:M,box:b})=>{for(const{key:x,colour:E,dash:C}of zd)S.strokeStyle=nn(E),S.lineWidth=2*M,S.setLineDash(C.map(D=>D*M)),Xt(S,i.map(D=>y(D.threshold)),i.map(D=>D[x]===null?NaN:w(D[x])));S.setLineDash([]),S.strokeStyle=xt("ink"),S.lineWidth=1.4*M,Xt(S,[y(r/100),y(r/100)],[b.top,b.top+b.height])},o="What each threshold would decide",l=zi(o,`${e[1]} is predicted where its probability is at least the threshold; on the test rows.${t===.5?"":` The model decides at ${se(t)}.`}`,"thresholds",()=>fi(c.canvas,o,zd.map(({words:S,colour:y})=>({words:S,colour:nn(y)})),devicePixelRatio));l.above.append(m("p",{class:"outputs"},...zd.map(({words:S,colour:y,dash:w})=>m("span",{},m("i",{class:`stroke g${y} ${w.length?"dashed":""}`,"aria-hidden":"true"}),S))));const c=ei({into:l.body,x:{label:"threshold",log:!1,range:{low:0,high:1},text:S=>Vt(S)},y:{label:"share",log:!1,range:{low:0,high:1.02},text:S=>Vt(S)},height:280,about:"Precision, recall, F1 and accuracy over the threshold; the table beside has the figures.",draw:a}),h=m("output",{class:"n"}),u=m("input",{type:"range",min:1,max:99,step:1,value:r,id:"threshold","aria-describedby":"threshold-says"}),d=m("div",{"aria-live":"polite"}),f=m("p",{class:"note",id:"threshold-says"}),v=()=>{const S=Fo(n,r);Xe(h,Vt(r/100)),u.setAttribute("aria-valuetext",Vt(r/100)),Xe(d,Bd([...e],[[S.true_negative,S.false_positive],[S.false_negative,S.true_positive]])),Xe(f,eA(S)),c.redraw()};u.addEventListener("input",()=>{r=Number(u.value),v()});const _=S=>[S.precision,S.recall,S.specificity,S.f1,S.accuracy].map(y=>m("td",{class:"n"},Vt(y,1))),g=m("div",{class:"scroll short",role:"region",tabindex:0,"aria-label":"Thresholds"},m("table",{},m("thead",{},m("tr",{},m("th",{scope:"col",class:"n"},"threshold"),...["precision","recall","specificity","F1","accuracy"].map(S=>m("th",{scope:"col",class:"n"},S)))),m("tbody",{},...QT.map(S=>m("tr",{class:S===s?"winner":null},m("th",{scope:"row",class:"n"},Vt(S/100)),..._(Fo(n,S))))))),p=m("section",{class:"card plain"},m("h3",{},"Confusion matrix at a threshold"),m("p",{class:"slide"},m("label",{for:"threshold"},"Threshold"),u,h),f,d);return v(),[l.element,p,m("section",{class:"card plain"},m("h3",{},"Thresholds"),g)]}function eA(n){return`Precision ${Vt(n.precision,1)}, recall ${Vt(n.recall,1)}, specificity ${Vt(n.specificity,1)}, F1 ${se(n.f1,4)}, accuracy ${Vt(n.accuracy,1)}.`}const K0=[["train","training"],["valid","validation"],["test","test"]],tA=new Set(["loss","objective"]);function nA(n){const e=n.runs[n.winner],t=e.curve.batch??[],i=e.curve.epoch??t.map((l,c)=>c+1),s=t[Math.max(0,i.indexOf(e.kept_epoch))],r=l=>n.figures[l],a=(n.members?.length??0)>0,o=r("train")?.objective??null;return m("ol",{class:"numbers"},Ac("Batch loss","An average over weights that changed meanwhile. Progress, never a result.",[[a?"the best single run, its kept epoch":"in the epoch kept",s??null]]),Ac("Loss on a split","Of the frozen weights, on every row.",K0.flatMap(([l,c])=>r(l)?[[c,kd(r(l).loss)]]:[])),Ac("Objective","Training loss and penalty: what training minimises.",[o===null||typeof o!="number"?["training, without a penalty",kd(r("train")?.loss)]:["training",o]]),Ac("Metrics","What one cares about; most have no useful gradient.",iA(r("test")??r("valid")??{}).map(l=>[l,kd((r("test")??r("valid"))[l])])))}function kd(n){return typeof n=="number"?n:null}function iA(n){return["r2","rmse","mae","accuracy","f1","roc_auc","log_loss"].filter(t=>typeof n[t]=="number").slice(0,4)}function Ac(n,e,t){return m("li",{},m("h3",{},n),m("p",{},e),m("dl",{},...t.flatMap(([i,s])=>[m("dt",{},i),m("dd",{class:"n"},se(s))])))}function sA(n){const e=K0.filter(([a])=>n.figures[a]),t=n.figures.baseline,i=Object.keys(n.figures[e[0][0]]??{}),s=e.at(-1)[1],r=a=>m("td",{class:"n"},Array.isArray(a)?a.map(o=>se(o,3)).join("  "):se(a));return m("div",{class:"scroll",role:"region",tabindex:0,"aria-label":"Figures"},m("table",{},m("thead",{},m("tr",{},m("th",{scope:"col"},"figure"),...e.map(([,a])=>m("th",{scope:"col",class:"n"},a)),t?m("th",{scope:"col",class:"n"},`best constant (${s})`):null)),m("tbody",{},...i.map(a=>m("tr",{class:tA.has(a)?"loss":null},m("th",{scope:"row"},a.replaceAll("_"," ")),...e.map(([o])=>r(n.figures[o][a])),t?r(t[a]):null)))))}function rA(n){const{command:e,python:t,install:i,versions:s}=n.repeat;return m("div",{class:"repeat"},e?[m("p",{},"The same again, on the command line:"),Gd(e)]:null,t?[m("p",{},e?"or in Python:":"The same again, in Python, with the same data:"),Gd(t)]:null,[m("p",{},"with the versions that made it:"),Gd(i)],m("dl",{class:"versions"},...Object.entries(s).flatMap(([r,a])=>[m("dt",{},r),m("dd",{},a)])))}function Gd(n){const e=m("button",{type:"button",class:"copy"},"Copy");return e.addEventListener("click",()=>{navigator.clipboard?.writeText(n).then(()=>e.textContent="Copied",()=>e.textContent="Select it and copy")}),m("div",{class:"code"},m("pre",{tabindex:0,"aria-label":"Command"},m("code",{},n)),e)}function aA(n,e,t){const i=r=>r===null||typeof r=="number"&&!Number.isFinite(r);if(i(n)||i(e))return Number(i(n))-Number(i(e));const s=typeof n=="number"&&typeof e=="number"?n-e:String(n).localeCompare(String(e),"en",{numeric:!0});return t?-s:s}const oA=["lr"],lA=new Set(["setting","loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","optimizer","seed"]);function cA(n){const{runs:e,verdict:t}=n,i=new Map(t?.settings.filter(o=>!o.mean).flatMap(o=>o.runs.map(l=>[l,o]))??[]),s=(o,l,c,h,u=se)=>({key:o,title:l,about:h,numeric:!0,value:d=>c(e[d],d),show:d=>u(c(e[d],d))}),r=[...new Set(e.flatMap(o=>Object.keys(o)))].filter(o=>!lA.has(o)).filter(o=>oA.includes(o)||new Set(e.map(l=>String(l[o]??null))).size>1).map(o=>({key:o,title:o==="lr"?"rate":o==="batch_size"?"batch":o.replaceAll("_"," "),about:o==="lr"?"learning rate":void 0,numeric:e.every(l=>l[o]===void 0||l[o]===null||typeof l[o]=="number"),value:l=>e[l][o]??null,show:l=>Zt(e[l][o])}));new Set(e.map(o=>o.seed)).size>1&&r.push(s("seed","seed",o=>o.seed,void 0,Zt));const a=s("loss",n.judged_by,o=>Ur(o)?null:o.loss,"of the weights that the run keeps, on the whole split");return t&&(a.show=o=>{const l=i.get(o)?.standard_error,c=se(Ur(e[o])?null:e[o].loss);return l==null?c:`${c} ± ${se(l,2)}`}),[...r,a,...t&&t.settings.some(o=>o.probability_best!==null)?[s("probability","P(best)",(o,l)=>i.get(l)?.probability_best??null,"probability that this setting is the best, by bootstrap over rows",o=>Vt(o,1))]:[],...n.metric?[s("metric",n.metric.name,o=>o.metric??null)]:[],...n.judged_by==="training loss"?[]:[s("train_loss","training loss",o=>o.train_loss)],...e.some(o=>o.objective!==null&&o.objective!==o.train_loss)?[s("objective","objective",o=>o.objective,"training loss and penalty: what training minimises")]:[],...e.some(o=>typeof o.gap=="number")?[s("gap","gap to optimum",o=>o.gap??null,"objective less the lowest that there is")]:[],s("epochs","epochs",o=>o.epochs,"completed; the weights kept are those of an earlier or the last",String),s("kept","kept",o=>o.kept_epoch,"the epoch whose weights the run keeps",String),s("updates","updates",o=>o.updates)]}function uA(n,e,t){const i=[{key:"optimizer",title:"optimizer",numeric:!1,value:u=>n.runs[u].optimizer,show:u=>n.runs[u].optimizer},...cA(n),{key:"ended",title:"ended",numeric:!1,value:u=>n.runs[u].ending,show:u=>n.runs[u].status}],s=n.runs.map((u,d)=>e.find(f=>f.runs.includes(d))),r=new Set(n.verdict?.settings.filter((u,d)=>!u.mean&&n.verdict.tied.includes(d)).flatMap(u=>u.runs)??[]);let a={key:"loss",downwards:!1};const o=n.runs.map((u,d)=>{const f=m("button",{type:"button",class:"pin","aria-pressed":"false","aria-label":`${u.optimizer}: mark ${u.setting}`},Fd(s[d]),u.optimizer);f.addEventListener("click",()=>t.toggle(d));const v=[d===n.winner?m("span",{class:"badge"},"kept"):null,n.members?.includes(d)?m("span",{class:"badge"},"in the mean"):null,r.has(d)&&d!==n.winner?m("span",{class:"badge tied"},"not told apart"):null],_=m("tr",{class:d===n.winner?"winner":null},m("th",{scope:"row"},f,...v),...i.slice(1).map(g=>m("td",{class:g.numeric?"n":null},g.show(d))));return _.addEventListener("pointerenter",()=>t.hover(d)),_.addEventListener("pointerleave",()=>t.hover(null)),f.addEventListener("focus",()=>t.hover(d)),f.addEventListener("blur",()=>t.hover(null)),{row:_,pin:f}}),l=m("tbody"),c=i.map(u=>{const d=m("button",{type:"button",title:u.about??null},u.title,m("span",{class:"arrow","aria-hidden":"true"})),f=m("th",{scope:"col",class:u.numeric?"n":null},d);return d.addEventListener("click",()=>{a={key:u.key,downwards:a.key===u.key?!a.downwards:!1},h()}),{column:u,head:f}}),h=()=>{const u=i.find(f=>f.key===a.key)??i[0],d=n.runs.map((f,v)=>v).sort((f,v)=>aA(u.value(f),u.value(v),a.downwards)||f-v);Xe(l,...d.map(f=>o[f].row));for(const{column:f,head:v}of c)f.key===a.key?v.setAttribute("aria-sort",a.downwards?"descending":"ascending"):v.removeAttribute("aria-sort")};return h(),t.onChange(()=>{o.forEach(({row:u,pin:d},f)=>{u.dataset.emphasis=t.emphasis(f),d.setAttribute("aria-pressed",String(t.pinned.has(f)))})}),m("div",{class:"scroll",role:"region",tabindex:0,"aria-label":"Table of runs"},m("table",{class:"runs"},m("thead",{},m("tr",{},...c.map(({head:u})=>u))),l))}const Z0=[0,.2,.4,.6,.8,1];function hA(n,e){const t=ZT(n),i=Math.max(...t.map(h=>h.weight)),s=({context:h,x:u,y:d,ratio:f,box:v})=>{h.fillStyle=xt("band"),t.forEach(_=>{const g=Math.floor(Math.min(_.predicted,.9999)*10)/10,p=_.weight/i*v.height*.22;h.fillRect(u(g)+f,v.top+v.height-p,u(g+.1)-u(g)-2*f,p)}),h.strokeStyle=xt("soft"),h.lineWidth=f,h.setLineDash([3*f,4*f]),Xt(h,[u(0),u(1)],[d(0),d(1)]),h.setLineDash([]),h.strokeStyle=h.fillStyle=xt("c0"),h.lineWidth=2.2*f,Xt(h,t.map(_=>u(_.predicted)),t.map(_=>d(_.observed))),h.lineWidth=1.4*f;for(const _ of t){const g=u(_.predicted);Xt(h,[g,g],[d(_.observed-_.error),d(_.observed+_.error)]),gi(h,"circle",g,d(_.observed),4*f)}},r=n.of==="top class",a="Calibration",l=zi(a,`Of the test rows to which the model gives ${r?"the class that the model is surest of":e} a probability of, say, 70 %, the share that is it; on the dashed line both agree. Strokes are one standard error, bars below how many rows there are.`,"calibration",()=>fi(c.canvas,a,[],devicePixelRatio)),c=ei({into:l.body,x:{label:"predicted probability",log:!1,range:{low:-.02,high:1.03},at:Z0,text:h=>Vt(h)},y:{label:"share that came true",log:!1,range:{low:-.03,high:1.04},at:Z0,text:h=>Vt(h)},height:300,about:`Calibration: ${t.map(h=>`predicted ${Vt(h.predicted,1)}, true ${Vt(h.observed,1)}`).join("; ")}.`,draw:s,spots:()=>t.map(h=>({x:h.predicted,y:h.observed,run:-1,words:[`predicted ${Vt(h.predicted,1)}`,`true ${Vt(h.observed,1)} ± ${Vt(h.error,1)}`,`${Li(Math.round(h.weight),"row")} (weight ${se(h.weight)})`]}))});return l.element}const dA=12;function fA(n){return[pA(n),...n.columns.filter(e=>e.kind!=="number").slice(0,dA).map(e=>mA(e,n.unit))]}function pA(n){const e="How much each column moves the prediction",a=24*n.columns.length+8,o=Math.max(...n.columns.map(u=>u.size))||1,l=u=>396*u/o,c=Ze("svg",{class:"bars",viewBox:`0 0 640 ${a}`,role:"img","aria-label":`${e}: ${n.columns.map(u=>`${u.column} ${se(u.size,4)}`).join(", ")}`},...n.columns.flatMap((u,d)=>[Ze("text",{class:"name",x:160,y:24*d+19,"text-anchor":"end"},Vn(u.column,24)),Ze("rect",{class:`bar-of ${u.kind}`,x:168,y:24*d+7,height:15,width:Math.max(1,l(u.size)).toFixed(1),rx:2}),Ze("text",{class:"value",x:168+l(u.size)+7,y:24*d+19},se(u.size,4))])),h=zi(e,`Added to ${n.unit}: by one standard deviation of a number, or between the lowest and the highest point of a curve or its levels.${n.left?` ${Li(n.left,"further column")} of less effect are left out.`:""}`,"effects",async()=>fi(await el(c,2),e,[],2));return h.element.classList.add("wide"),h.body.append(c),h.element}function mA(n,e){const t=Vn(n.column,44),i=n.kind==="curve"?vA(n):_A(n),s=zi(t,n.kind==="curve"?`What it adds to ${e}, its mean being 0; marks below are the edges of its bins, with about as many rows between each two.`:`What each level adds to ${e}, beside the mean of all levels.${n.more?` ${Li(n.more,"level")} nearer to it are left out.`:""}`,`effect-${n.column.replace(/[^\p{L}\p{N}]+/gu,"-").slice(0,40)}`,async()=>fi(await el(i,2),t,gA(n),2));return n.outputs.length>1&&s.above.append(m("p",{class:"outputs"},...n.outputs.map((r,a)=>m("span",{},Ze("svg",{class:`swatch g${a%8}`,width:12,height:12,"aria-hidden":"true"},Ze("rect",{width:11,height:11,rx:2})),r.output)))),s.body.append(i),s.element}function gA(n){return n.outputs.length<2?[]:n.outputs.map((e,t)=>({words:e.output,colour:nn(t%8)}))}const Rc=380,J0=220;function vA(n){const e=n.outputs.filter(d=>!!d.x&&!!d.y),t=58,i=Rc-12,s=10,r=J0-30,a=wn(e.flatMap(d=>d.x),!1,.02),o=wn([0,...e.flatMap(d=>d.y)],!1,.06),l=d=>t+(d-a.low)/(a.high-a.low)*(i-t),c=d=>r-(d-o.low)/(o.high-o.low)*(r-s),h=d=>new Date(d*864e5).toISOString().slice(0,10),u=n.of_days?[e[0].x[0],e[0].x.at(-1)]:gs(a.low,a.high,5);return Ze("svg",{viewBox:`0 0 ${Rc} ${J0}`,class:"effect",role:"img","aria-label":`${n.column}: adds ${se(Math.min(...e[0].y),4)} to ${se(Math.max(...e[0].y),4)}`},...gs(o.low,o.high,5).flatMap(d=>[Ze("line",{class:"grid",x1:t,x2:i,y1:c(d),y2:c(d)}),Ze("text",{class:"tick",x:t-6,y:c(d)+4,"text-anchor":"end"},se(d,4))]),...u.map((d,f)=>Ze("text",{class:"tick",x:l(d),y:r+18,"text-anchor":n.of_days?f?"end":"start":"middle"},n.of_days?h(d):Zt(d))),Ze("line",{class:"axis",x1:t,x2:i,y1:c(0),y2:c(0)}),...e.map((d,f)=>Ze("path",{class:`line g${f%8}`,d:d.x.map((v,_)=>`${_?"L":"M"}${l(v).toFixed(1)} ${c(d.y[_]).toFixed(1)}`).join("")})),...e[0].x.map(d=>Ze("line",{class:"rug",x1:l(d),x2:l(d),y1:r,y2:r+5})))}function _A(n){const e=n.outputs.filter(h=>!!h.levels&&!!h.effects),t=e[0].levels,i=20,s=128,r=Rc-14,a=t.length*i+30,o=(h,u)=>h.effects[h.levels.indexOf(u)],l=wn([0,...e.flatMap(h=>h.effects)],!1,.06),c=h=>s+(h-l.low)/(l.high-l.low)*(r-s);return Ze("svg",{viewBox:`0 0 ${Rc} ${a}`,class:"effect",role:"img","aria-label":`${n.column}: ${t.map(h=>`${h} ${se(o(e[0],h),3)}`).join(", ")}`},...gs(l.low,l.high,4).flatMap(h=>[Ze("line",{class:"grid",x1:c(h),x2:c(h),y1:2,y2:a-24}),Ze("text",{class:"tick",x:c(h),y:a-8,"text-anchor":"middle"},se(h,3))]),Ze("line",{class:"axis",x1:c(0),x2:c(0),y1:2,y2:a-24}),...t.flatMap((h,u)=>[Ze("text",{class:"name",x:s-8,y:i*u+16,"text-anchor":"end"},Vn(h,17)),...e.flatMap((d,f)=>{const v=o(d,h);return v===void 0?[]:[...e.length===1?[Ze("line",{class:"stem g0",x1:c(0),x2:c(v),y1:i*u+12,y2:i*u+12})]:[],Ze("circle",{class:`dot g${f%8}`,cx:c(v),cy:i*u+12,r:4.5})]})]))}const xA=new Set(["setting","loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","seed","optimizer"]),Q0={lr:"learning rate",batch_size:"batch size",hidden:"hidden layers"},j0=12;function SA(n,e){const i=["lr","batch_size","schedule",...[...new Set(n.flatMap(a=>Object.keys(a)).filter(a=>!xA.has(a)))].filter(a=>!["lr","batch_size","schedule"].includes(a))],s=[Hd("optimizer",n.map(a=>a.optimizer))];for(const a of i){const o=n.map(c=>c[a]??null);if(new Set(o.map(String)).size<2)continue;const l=o.every(c=>c===null||typeof c=="number");s.push(l?wA(Q0[a]??a,o):Hd(Q0[a]??a,o.map(c=>c===null?"–":String(c))))}return new Set(n.map(a=>a.seed)).size>1&&s.push(Hd("seed",n.map(a=>String(a.seed)))),[...s.filter(a=>a.ticks.length>1||a.name==="optimizer"),bA(n,e)]}function Hd(n,e){const t=e.every(a=>a!==""&&Number.isFinite(Number(a))),i=[...new Set(e)].sort((a,o)=>t?Number(a)-Number(o):a<o?-1:1),s=a=>i.length===1?.5:a/(i.length-1),r=Math.ceil(i.length/j0);return{name:n,place:e.map(a=>s(i.indexOf(a))),ticks:i.map((a,o)=>({at:s(o),words:a})).filter((a,o)=>o%r===0)}}function wA(n,e){const t=e.filter(l=>l!==null),i=[...new Set(t)].sort((l,c)=>l-c);if(i.length<=j0){const l=v=>i.length===1?.5:i.indexOf(v)/(i.length-1),c=i.every(v=>v>0)&&Nr(i),h=wn(i,c,0),u=v=>c?Math.log(v/h.low)/Math.log(h.high/h.low):l(v),f=i.some((v,_)=>_>0&&u(v)-u(i[_-1])<.05)?l:u;return{name:n,place:e.map(v=>v===null?null:f(v)),ticks:i.map(v=>({at:f(v),words:Zt(v)}))}}const s=Nr(t),r=wn(t,s,0),a=l=>s?Math.log(l/r.low)/Math.log(r.high/r.low):(l-r.low)/(r.high-r.low),o=s?I0(r.low,r.high,6):gs(r.low,r.high,6);return{name:n,place:e.map(l=>l===null?null:a(l)),ticks:o.map(l=>({at:a(l),words:ll(l)}))}}function bA(n,e){const t=n.map(l=>Ur(l)?null:l.loss),i=t.filter(l=>l!==null).sort((l,c)=>l-c),s=t.some(l=>l===null)?.88:1,r=l=>1-(i.length<2?0:i.indexOf(l)/(i.length-1)*s),a=i.filter((l,c)=>c%Math.max(1,Math.ceil((i.length-1)/5))===0),o=[...new Set(a)].map(l=>({at:r(l),words:se(l,5)}));return s<1&&o.push({at:0,words:"diverged"}),{name:`${e}, ranked`,place:t.map(l=>l===null?0:r(l)),ticks:o}}function yA(n,e,t){if(n.runs.length<2)return null;const i=SA(n.runs,n.judged_by),s="Settings and their loss",r=zi(s,"A line is a run. Point at one to see it everywhere on this page; click to keep it marked. The best loss is at the end of the last axis, where runs are spread by rank.","parallel-coordinates",async()=>fi(await el(a,2),s,Uo(e),2));r.above.append(Io(e,t));const a=Ze("svg",{class:"parallel",role:"img","aria-label":`Parallel coordinates of ${n.runs.length} runs over ${i.map(f=>f.name).join(", ")}; the table of runs has the same figures.`});r.body.append(a);let o=[];const l=n.runs.map((f,v)=>e.find(_=>_.runs.includes(v))),c=()=>{const f=Math.max(260,r.body.clientWidth),v=f>=560,_=v?330:74*i.length+10;a.setAttribute("viewBox",`0 0 ${f} ${_}`),a.setAttribute("width",String(f)),a.setAttribute("height",String(_));const g=v?MA(i,f,_):EA(i,f);o=n.runs.map((p,S)=>{const y=Ze("path",{d:tv(i,S,g.at),class:`run g${l[S].colour}`,"stroke-dasharray":l[S].dash.join(" ")||null}),w=Ze("path",{d:tv(i,S,g.at),class:"grip"});return w.addEventListener("pointerenter",()=>t.hover(S)),w.addEventListener("pointerleave",()=>t.hover(null)),w.addEventListener("click",()=>t.toggle(S)),h.push(w),y}),Xe(a,...o,...g.furniture,...h.splice(0)),u()},h=[],u=()=>{o.forEach((f,v)=>{f.dataset.emphasis=t.emphasis(v)==="plain"&&v===n.winner?"first":t.emphasis(v)})};let d=0;return new ResizeObserver(()=>{r.body.clientWidth!==d&&(d=r.body.clientWidth,c())}).observe(r.body),t.onChange(u),r.element}function MA(n,e,t){const i=Math.max(...n[0].ticks.map(({words:f})=>Math.min(14,f.length))),s=34,r=t-14,a=16+8*i,o=e-76,l=f=>a+f/Math.max(1,n.length-1)*(o-a),c=f=>r-f*(r-s),h=(o-a)/Math.max(1,n.length-1),u=Math.max(6,Math.floor(h/8)),d=n.flatMap((f,v)=>{const _=v===n.length-1,g=v===0?"end":"start",p=v===0?-7:7,S=v===0?"start":_?"end":"middle",y=v===0?4:_?e-2:l(v);return[Ze("line",{class:"axis",x1:l(v),x2:l(v),y1:s,y2:r}),Ze("text",{class:"name",x:y,y:16,"text-anchor":S},Vn(f.name,Math.max(12,u+6))),...ev(f.ticks,r-s).map(({at:w,words:M})=>Ze("text",{class:"tick halo",x:l(v)+p,y:c(w)+4,"text-anchor":g},Vn(M,v===0?14:_?10:u)))]});return{at:(f,v)=>[l(f),c(v)],furniture:d}}function EA(n,e){const i=e-26,s=o=>34+o*74,r=o=>22+o*(i-22),a=n.flatMap((o,l)=>[Ze("line",{class:"axis",x1:22,x2:i,y1:s(l),y2:s(l)}),Ze("text",{class:"name halo",x:2,y:s(l)-14,"text-anchor":"start"},Vn(o.name,30)),...ev(o.ticks,i-22,66).map(({at:c,words:h})=>Ze("text",{class:"tick halo",x:r(c),y:s(l)+18,"text-anchor":c<.06?"start":c>.94?"end":"middle"},Vn(h,9)))]);return{at:(o,l)=>[r(l),s(o)],furniture:a}}function ev(n,e,t=15){const i=[];for(const s of[...n].sort((r,a)=>a.at-r.at))i.every(r=>Math.abs(r.at-s.at)*e>=t)&&i.push(s);return i}function tv(n,e,t){let i=!1;return n.map((s,r)=>{const a=s.place[e];if(a===null)return"";const[o,l]=t(r,a),c=`${i?"L":"M"}${o.toFixed(1)} ${l.toFixed(1)}`;return i=!0,c}).join("")}function TA(n,e){return e.flatMap(t=>{const i=t.runs.flatMap(s=>{const{lr:r,loss:a}=n.runs[s];return r===null||!(r>0)?[]:[{run:s,lr:r,loss:Ur(n.runs[s])?null:a,lowest:!1}]});for(const s of new Set(i.map(r=>r.lr))){const r=i.filter(c=>c.lr===s&&c.loss!==null),a=r.filter(c=>!No(n.runs[c.run])),l=(a.length?a:r).reduce((c,h)=>c===null||h.loss<c.loss?h:c,null);l&&(l.lowest=!0)}return i.sort((s,r)=>s.lr-r.lr),i.length?[{group:t,points:i}]:[]})}function AA(n){let e=null;for(const t of[...new Set(n.map(i=>i.lr))].sort((i,s)=>s-i)){if(n.some(i=>i.lr===t&&i.loss!==null))break;e=t}return e}function RA(n,e,t){const i=TA(n,e),s=new Set(i.flatMap(({points:R})=>R.map(F=>F.lr)));if(s.size<2)return null;const r=i.flatMap(({points:R})=>R.flatMap(F=>F.loss===null?[]:[F.loss]));if(!r.length)return null;const a=n.baseline_loss??null,o=i.map(({points:R})=>Math.min(...R.flatMap(F=>F.loss===null?[]:[F.loss])));let l="best";const c=()=>{const R=l==="best"?Ec(r,o):(a??1/0)*1.1;return r.map(F=>Math.min(F,R))},h=Nr(c()),u=i.some(({points:R})=>R.some(F=>F.loss===null)),d=u?6/7:1;let f=wn(c(),h,.06),v=0;const _=()=>(f=wn(c(),h,.06),v=h?f.low*(f.high/f.low)**(1/d):f.low+(f.high-f.low)/d,{label:n.loss.replaceAll("_"," "),log:h,range:{low:f.low,high:v},text:R=>R>f.high?"":se(R,5)}),g=wn(s,!0,.05),p={label:"learning rate",log:!0,range:g,text:Zt},S=n.learning_rates,y=({context:R,x:F,y:O,ratio:L,box:H})=>{const W=O(f.high);u&&(R.fillStyle=xt("band"),R.fillRect(H.left,H.top,H.width,W-H.top),R.strokeStyle=xt("edge"),R.lineWidth=L,Xt(R,[H.left,H.left+H.width],[W,W]),R.fillStyle=xt("soft"),R.font=`${11*L}px system-ui, sans-serif`,R.textAlign="left",R.fillText("diverged",H.left+6*L,H.top+14*L));const Y=S?.stable;Y&&Y>g.low&&Y<g.high&&(R.strokeStyle=xt("warn"),R.setLineDash([4*L,3*L]),Xt(R,[F(Y),F(Y)],[H.top,H.top+H.height]),R.setLineDash([]),R.fillStyle=xt("warn"),R.fillText("2/λ",F(Y)+4*L,H.top+H.height-8*L)),i.forEach(({group:Z,points:ne},G)=>{const X=t.active&&ne.every($=>t.emphasis($.run)==="faint");R.strokeStyle=R.fillStyle=nn(Z.colour),R.globalAlpha=X?.15:.9,R.lineWidth=1.8*L,R.setLineDash(Z.dash.map($=>$*L));const ie=ne.filter($=>$.lowest);R.save(),R.beginPath(),R.rect(H.left,W,H.width,H.top+H.height-W),R.clip(),Xt(R,ie.map($=>F($.lr)),ie.map($=>O($.loss))),R.restore(),R.setLineDash([]);for(const $ of ne){const Q=t.emphasis($.run);R.globalAlpha=Q==="faint"?.15:$.lowest||Q==="strong"?1:.45;const ae=(Q==="strong"?6:$.lowest?4:3)*L;$.loss===null?(R.lineWidth=1.8*L,W0(R,F($.lr),b(G,H.top,W),ae*.8)):$.loss<=f.high&&gi(R,Z.mark,F($.lr),O($.loss),ae)}}),R.globalAlpha=1},w=i.flatMap(({points:R},F)=>R.some(O=>O.loss===null)?[F]:[]),M=R=>(w.indexOf(R)+1)/(w.length+1),b=(R,F,O)=>F+M(R)*(O-F),x=()=>i.flatMap(({points:R},F)=>R.filter(O=>O.loss===null||O.loss<=f.high).map(O=>({x:O.lr,y:O.loss===null?E(F):Math.min(O.loss,f.high),run:O.run,words:[n.runs[O.run].setting,O.loss===null?n.runs[O.run].status:`${n.judged_by} ${se(O.loss)}`]}))),E=R=>{const F=1-M(R);return h?f.high*(v/f.high)**F:f.high+F*(v-f.high)},C="Final loss against learning rate",D=`Each curve joins an optimizer's lowest ${n.judged_by} at every learning rate tried; other runs at that rate are fainter.${u?" Crosses in the shaded region diverged.":""}${n.runs.some(No)?" Of runs that left the race early it is the loss that they had reached.":""}${CA(n)}`,T=zi(C,D,"learning-rates",()=>fi(B.canvas,C,Uo(e),devicePixelRatio));T.above.append(is("Vertical axis",mf,l,R=>{l=R,B.replace(p,_())}),Io(e,t));const N=i.flatMap(({group:R,points:F})=>{const O=AA(F);return O===null?[]:[`${R.name} from ${Zt(O)}`]});N.length&&T.element.append(m("p",{class:"aside"},`Diverged at every rate tried: ${N.join(", ")} up.`));const B=ei({into:T.body,x:p,y:_(),height:320,about:`${C} of ${i.map(({group:R})=>R.name).join(", ")}.`,draw:y,spots:x,onHover:R=>t.hover(R),onClick:R=>t.toggle(R)});return t.onChange(B.redraw),T.element}function CA(n){const e=n.learning_rates?.stable;return e?` 2/λ = ${Zt(e)} is the largest stable rate of plain descent in full batches.`:""}function LA(n,e){const t=n.predicted.map((h,u)=>({x:h,y:n.actual[u]-h})),i=nv(t.map(h=>h.x)),s=nv(t.map(h=>h.y)),r=({context:h,x:u,y:d,ratio:f,box:v})=>{h.fillStyle=xt("c0"),h.globalAlpha=.32;for(const _ of t)gi(h,"circle",u(_.x),d(_.y),2.4*f);h.globalAlpha=1,h.strokeStyle=xt("soft"),h.lineWidth=f,h.setLineDash([3*f,4*f]),Xt(h,[v.left,v.left+v.width],[d(0),d(0)]),h.setLineDash([]),h.strokeStyle=h.fillStyle=xt("c1"),h.lineWidth=2.4*f,Xt(h,n.bins.map(_=>u(_.predicted)),n.bins.map(_=>d(_.residual))),h.lineWidth=1.6*f;for(const _ of n.bins)_.standard_error!==null&&Xt(h,[u(_.predicted),u(_.predicted)],[d(_.residual-_.standard_error),d(_.residual+_.standard_error)]),gi(h,"square",u(_.predicted),d(_.residual),3.4*f)},a="Residuals",o=n.predicted.length<n.of?`${Li(n.predicted.length,"dot")} stand for ${Li(n.of,"test row")}`:Li(n.of,"test row"),l=zi(a,`Actual − predicted ${e}; ${o}. Squares are means of equally many rows, with one standard error: where they leave the dashed line, the model is wrong on average. The outermost hundredth at each end is cut off.`,"residuals",()=>fi(c.canvas,`Residuals of ${e}`,[{words:"rows",colour:xt("c0")},{words:"means",colour:xt("c1")}],devicePixelRatio)),c=ei({into:l.body,x:{label:"predicted",log:!1,range:i},y:{label:"actual − predicted",log:!1,range:s},height:300,about:`Residuals of ${n.of} test rows over the prediction; means between ${se(Math.min(...n.bins.map(h=>h.residual)))} and ${se(Math.max(...n.bins.map(h=>h.residual)))}.`,draw:r,spots:()=>n.bins.map(h=>({x:h.predicted,y:h.residual,run:-1,words:[`predicted ${se(h.predicted)}`,`mean residual ${se(h.residual,3)} ± ${se(h.standard_error,2)}`,`deviation ${se(h.deviation,4)}`]}))});return l.element}function nv(n){const e=[...n].sort((i,s)=>i-s),t=e.length>=200?Math.floor(e.length/100):0;return wn(e.slice(t,e.length-t),!1,.06)}function PA(n){const e=n?.mse,t=n?.target_variance;if(typeof e!="number"||typeof t!="number"||!(t>0))return null;const i=Math.max(e,t),s=(r,a,o)=>m("div",{class:"bar-row"},m("span",{},r),m("meter",{class:`bar ${o}`,min:0,max:i,value:a,"aria-label":r}),m("span",{class:"n"},se(a)));return m("section",{class:"card plain"},m("h3",{},"MSE beside the variance of the target"),m("p",{class:"note"},"The variance is the MSE of always predicting the mean: what there is to explain."),s("variance",t,"theirs"),s("MSE",e,"ours"),m("p",{class:"aside"},`R² = 1 − MSE / variance = 1 − ${se(e)} / ${se(t)} = ${se(1-e/t)}: ${Vt(Math.max(0,1-e/t),1)} of it is explained.`))}function iv(n,e,t,i){const s=n.runs.flatMap((p,S)=>{const y=i.x.of(S),w=i.y.of(S);return y!==null&&w!==null&&Number.isFinite(y)&&Number.isFinite(w)?[{run:S,x:y,y:w}]:[]});if(s.length<2)return null;const r=DA(s),a=Nr(r.map(p=>p.x)),o=i.diagonal?a:Nr(r.map(p=>p.y)),l=wn(r.flatMap(p=>[p.x,p.y]),a,.06),c=i.diagonal?l:wn(r.map(p=>p.x),a,.06),h=i.diagonal?l:wn(r.map(p=>p.y),o,.08),u=new Map(e.flatMap(p=>p.runs.map(S=>[S,p]))),d=({context:p,x:S,y,ratio:w})=>{i.diagonal&&(p.strokeStyle=xt("soft"),p.lineWidth=w,p.setLineDash([3*w,4*w]),Xt(p,[S(l.low),S(l.high)],[y(l.low),y(l.high)]),p.setLineDash([]));for(const{run:M,x:b,y:x}of r){const E=t.emphasis(M),C=u.get(M);p.globalAlpha=E==="faint"?.18:.9,p.strokeStyle=p.fillStyle=nn(C.colour),p.lineWidth=1.8*w,gi(p,C.mark,S(b),y(x),(E==="strong"?7:4.5)*w),M===n.winner&&(p.globalAlpha=1,p.strokeStyle=xt("ink"),p.beginPath(),p.arc(S(b),y(x),9*w,0,2*Math.PI),p.stroke())}p.globalAlpha=1},f=s.length-r.length,v=i.note+(f?` ${Li(f,"run")} of ${s.length} lie far off, and outside the picture.`:""),_=zi(i.title,v,i.name,()=>fi(g.canvas,i.title,Uo(e),devicePixelRatio));_.above.append(Io(e,t));const g=ei({into:_.body,x:{label:i.x.label,log:a,range:c,text:p=>se(p,5)},y:{label:i.y.label,log:o,range:h,text:p=>se(p,5)},height:300,about:`${i.title} of ${r.length} runs.`,draw:d,spots:()=>r.map(p=>({...p,words:[n.runs[p.run].setting,`${i.x.label} ${se(p.x)}`,`${i.y.label} ${se(p.y)}`]})),onHover:p=>t.hover(p),onClick:p=>t.toggle(p)});return t.onChange(g.redraw),_.element}function DA(n){const e=Ec(n.map(i=>i.x)),t=n.filter(i=>i.x<=e);return t.length>=2?t:n}const NA=[0,.2,.4,.6,.8,1];function Cc(n,e,t){let i=n,s=t,r=null;const a=({context:h,x:u,y:d,ratio:f})=>{h.strokeStyle=xt("soft"),h.lineWidth=f,h.setLineDash([3*f,4*f]),Xt(h,[u(0),u(1)],[d(s(0)),d(s(1))]),h.setLineDash([]),h.strokeStyle=xt("c0"),h.lineWidth=2.4*f,Xt(h,i.x.map(u),i.y.map(d)),r&&(h.fillStyle=xt("ink"),gi(h,"circle",u(r[0]),d(r[1]),6*f))},o=zi(e.title,e.note,e.name,()=>fi(c.canvas,e.title,[],devicePixelRatio),e.save),l=h=>({label:h,log:!1,range:{low:-.02,high:1.03},at:NA,text:u=>Vt(u)}),c=ei({into:o.body,x:l(e.x),y:l(e.y),height:300,about:`${e.title}: ${e.x}, ${e.y}.`,draw:a,spots:()=>i.x.map((h,u)=>({x:h,y:i.y[u],run:-1,words:[`${e.x} ${Vt(h,1)}`,`${e.y} ${Vt(i.y[u],1)}`,`${e.threshold??"threshold"} ${se(i.threshold[u],4)}`]}))});return{element:o.element,show:(h,u,d)=>{i=h,r=u,s=d,c.redraw()}}}function IA(n,e,t){const i=(n.tries??[]).flatMap(f=>{const v=e.find(_=>_.name===f.optimizer);return v&&f.k.length>1?[{of:f,group:v}]:[]});if(!i.length)return null;const s=i.flatMap(({of:f})=>f.loss).filter(f=>f!==null),r=Nr(s),a=Ec(s,i.flatMap(({of:f})=>f.loss.at(-1)??[])),o=Math.max(...i.map(({of:f})=>f.k.at(-1))),l=({context:f,x:v,y:_,ratio:g})=>{for(const{of:p,group:S}of i){const y=t.active&&S.runs.every(b=>t.emphasis(b)==="faint");f.globalAlpha=y?.15:1,f.strokeStyle=f.fillStyle=nn(S.colour),f.lineWidth=2*g,f.setLineDash(S.dash.map(b=>b*g));const w=p.k.map(v),M=p.loss.map(b=>b===null?NaN:_(b));Xt(f,w,M),f.setLineDash([]),f.lineWidth=1.2*g,f.globalAlpha*=.6,p.error.forEach((b,x)=>{const E=p.loss[x];b!==null&&E!==null&&Xt(f,[w[x],w[x]],[_(E-b),_(E+b)])}),f.globalAlpha=y?.15:1,w.forEach((b,x)=>Number.isFinite(M[x])&&gi(f,S.mark,b,M[x],3.4*g))}f.globalAlpha=1},c="How many tries would have sufficed",h=zi(c,`The lowest ${n.judged_by} to expect after k settings of an optimizer drawn at random from those tried, with one standard error. A curve that is flat early belongs to an optimizer that is easy to tune.`,"tries",()=>fi(d.canvas,c,Uo(i.map(({group:f})=>f)),devicePixelRatio));h.above.append(Io(i.map(({group:f})=>f),t));const u=i.map(({of:f})=>`${f.optimizer} ${f.sufficed===null?"none":f.sufficed}`);h.element.append(m("p",{class:"aside"},`Tries after which the expected best is within 1 % of the best of all: ${u.join(", ")}.`));const d=ei({into:h.body,x:{label:"settings tried, k",log:!1,range:{low:.6,high:o+.4},at:UA(o),text:String},y:{label:n.loss.replaceAll("_"," "),log:r,range:wn(s.filter(f=>f<=a),r,.08),text:f=>se(f,4)},height:300,about:`${c}: ${i.map(({of:f})=>`${f.optimizer} from ${se(f.loss[0])} to ${se(f.loss.at(-1))}`).join("; ")}.`,draw:l,spots:()=>i.flatMap(({of:f,group:v})=>f.k.flatMap((_,g)=>f.loss[g]===null?[]:[{x:_,y:f.loss[g],run:v.runs[0],words:[f.optimizer,`best of ${_}: ${se(f.loss[g])}`]}]))});return t.onChange(d.redraw),h.element}function UA(n){const e=Math.ceil(n/10);return Array.from({length:n},(t,i)=>i+1).filter(t=>t===1||t%e===0)}const FA=14;function OA(n){const e=n.settings[n.winner],t=n.settings.filter(i=>i!==e&&i.difference!==null);return t.sort((i,s)=>i.difference-s.difference),[e,...t.slice(0,FA-1)]}function BA(n,e){const t=n.verdict;if(!t||t.settings.length<2)return null;const i=OA(t),s=t.settings.length-i.length,r=t.judge===n.loss?"loss":t.judge.replaceAll("_"," "),a="Difference to the winner",o=zi(a,`By how much the ${r} is worse than the winner's on the same rows; thick strokes are one paired standard error, thin ones two. Filled dots are told apart from the best, hollow ones are not.${s>0?` ${Li(s,"further setting")} lie beyond.`:""}`,"verdict",async()=>fi(await el(l,2),a,[],2));o.element.classList.add("wide");const l=Ze("svg",{class:"forest",role:"img","aria-label":i.map(d=>`${d.label||d.setting}: ${se(d.difference,3)} ± ${se(d.difference_error,2)}`).join("; ")});o.body.append(l);let c=0;const h=()=>{const d=Math.max(260,o.body.clientWidth),f=d<640,v=f?40:24,_=6,g=_+v*i.length+34,p=f?10:Math.min(360,d*.36),S=d-(f?12:170),y=i.map(C=>[(C.difference??0)-2*(C.difference_error??0),(C.difference??0)+2*(C.difference_error??0)]),w=Math.min(0,...y.map(([C])=>C)),M=Math.max(...y.map(([,C])=>C),1e-12),b=C=>p+(C-w)/(M-w)*(S-p);l.setAttribute("viewBox",`0 0 ${d} ${g}`),l.setAttribute("width",String(d)),l.setAttribute("height",String(g));const x=_+v*i.length;Xe(l,...gs(w,M,f?4:6).flatMap(C=>[Ze("line",{class:"grid",x1:b(C),x2:b(C),y1:_,y2:x}),Ze("text",{class:"tick",x:b(C),y:x+16,"text-anchor":"middle"},se(C,3))]),Ze("line",{class:"axis",x1:b(0),x2:b(0),y1:_,y2:x}),...i.flatMap((C,D)=>E(C,D)));function E(C,D){const T=_+v*D+(f?29:14),N=C.difference??0,B=C.difference_error??0,R=C.label||C.setting,F=C.probability_best===null?"":`P(best) ${Vt(C.probability_best,1)}`,O=f?[Ze("text",{class:"name",x:2,y:T-12,"text-anchor":"start"},Vn(R,Math.floor(d/8)))]:[Ze("text",{class:D?"name":"name first",x:p-10,y:T+4,"text-anchor":"end"},Vn(R,Math.floor(p/7.4))),Ze("text",{class:"tick",x:d,y:T+4,"text-anchor":"end"},D?`${N>=0?"+":""}${se(N,3)} ± ${se(B,2)}`:"winner")],L=Ze("g",{class:`setting ${C.told_apart?"apart":"tied"}`},Ze("title",{},`${C.setting}: ${se(C.loss)} ± ${se(C.standard_error,2)}. ${F}`),...O,Ze("line",{class:"thin",x1:b(N-2*B),x2:b(N+2*B),y1:T,y2:T}),Ze("line",{class:"thick",x1:b(N-B),x2:b(N+B),y1:T,y2:T}),Ze("circle",{class:"mark",cx:b(N),cy:T,r:4.5}),Ze("rect",{class:"grip",x:0,y:T-v/2,width:d,height:v}));return C.runs.length&&!C.mean&&(L.addEventListener("pointerenter",()=>e.hover(C.runs[0])),L.addEventListener("pointerleave",()=>e.hover(null))),[L]}};new ResizeObserver(()=>{o.body.clientWidth!==c&&(c=o.body.clientWidth,h())}).observe(o.body);const u=[t.how_sure,t.correction].filter(Boolean);return u.length&&o.element.append(m("p",{class:"aside"},u.join(" "))),o.element}function zA(n,e){const t=V0(n.runs),i=n.confusion?.classes??[],s=n.probability_bins?.of==="class 1"&&i.length===2,r=n.metric;return[{id:"verdict",title:"How sure that is",parts:[BA(n,e)]},{id:"runs",title:"Runs",said:`${n.folds?`${Li(n.runs_in_all,"setting")}, each the mean over ${n.folds} folds`:Li(n.runs_in_all,"run")}, trained side by side on the same batches.${n.runs.length<n.runs_in_all?` The best ${n.runs.length} are shown.`:""} Point at a run, or mark it with its button, to see it in every picture.`,parts:[uA(n,t,e)]},{id:"descent",title:"The descent",parts:[Od(n,t,e,"split"),Od(n,t,e,"batch"),Od(n,t,e,"gap")]},{id:"settings",title:"What the settings do",parts:[RA(n,t,e),n.judged_by==="training loss"?null:iv(n,t,e,{title:"Training against validation loss",note:`A run above the dashed line does better on the rows it was trained on than on those it never saw. The circled run is the one kept. ${n.generalisation??""}`,name:"train-and-validation",x:{label:"training loss",of:a=>n.runs[a].train_loss},y:{label:"validation loss",of:a=>n.runs[a].valid_loss},diagonal:!0}),r?iv(n,t,e,{title:`Loss against ${r.name.replaceAll("_"," ")}`,note:`Runs are trained by the loss and judged by the metric; they need not rank alike. Both on ${n.judged_by==="validation loss"?"validation rows":"rows held out"}${r.rows<n.rows.valid?`, the metric on ${r.rows.toLocaleString("en")} of them`:""}. ${r.greater_is_better?"Up":"Down"} and left is better.`,name:"loss-and-metric",x:{label:n.judged_by,of:a=>n.runs[a].loss},y:{label:r.name.replaceAll("_"," "),of:a=>n.runs[a].metric??null}}):null,IA(n,t,e),kA(yA(n,t,e))]},{id:"figures",title:"Four numbers that are not the same",said:`Of ${n.answer}.`,parts:[nA(n),sA(n)]},{id:"predictions",title:"Its predictions on the test rows",parts:[n.residuals?LA(n.residuals,n.target):null,PA(n.figures.test),n.probability_bins?hA(n.probability_bins,i[1]??"class 1"):null,...s?jT(n.probability_bins,[i[0],i[1]],n.threshold?.[0]):[],n.roc?Cc(n.roc,{title:"ROC curve",note:`Of the rows of ${i[1]??"class 1"} the share that is found, against the share of the others taken for it, at every threshold. Guessing lies on the dashed line.`,name:"roc",x:"false positive rate",y:"recall"},a=>a).element:null,n.precision_recall?Cc(n.precision_recall,{title:"Precision and recall",note:`Of the rows taken for ${i[1]??"class 1"} the share that is it, against the share of it that is found. Guessing lies on the dashed line.`,name:"precision-recall",x:"recall",y:"precision"},()=>n.precision_recall.share).element:null,n.confusion&&!s?m("section",{class:"card plain"},m("h3",{},"Confusion matrix"),Bd(i,n.confusion.matrix)):null]},{id:"columns",title:"What the columns do",said:n.effects?`Of ${n.effects.of}.`:void 0,small:!0,parts:n.effects?fA(n.effects):[]},{id:"repeat",title:"To repeat it",parts:[rA(n)]}]}function kA(n){return n?.classList.add("wide"),n}function GA(n){const e=n.gain_over_baseline,t=Object.entries(n.rows).map(([s,r])=>`${r.toLocaleString("en")} ${s==="valid"?"validation":s==="train"?"training":s}`),i=[["target",`${n.target} (${n.task})`],["rows",t.join(", ")],["runs",Li(n.runs_in_all,"run")],["time",`${Bf(n.seconds)}, engine ${n.engine}`]];return e&&i.push(["loss below that of the best constant",`${se(e.loss)} ± ${se(e.standard_error,2)} on the test rows`]),[m("p",{class:"verdict"},n.sentence),n.verdict?.baseline?.sentence?m("p",{class:"said"},n.verdict.baseline.sentence):null,n.interrupted?m("p",{class:"warn"},"Training was ended early by hand; figures are of what was reached."):null,m("dl",{class:"facts"},...i.flatMap(([s,r])=>[m("div",{},m("dt",{},s),m("dd",{},r))])),n.notes?.length?m("details",{class:"notes"},m("summary",{},`${Li(n.notes.length,"note")} on data and training`),m("ul",{},...n.notes.map(s=>m("li",{},s)))):null]}function HA(n,e){return zA(n,e).flatMap(({id:t,title:i,said:s,parts:r,small:a})=>{const o=r.filter(c=>c!==null);if(!o.length)return[];const l=o.length>1||o[0].matches("figure");return[{id:t,title:i,element:m("section",{id:t,"aria-labelledby":`${t}-title`},m("h2",{id:`${t}-title`},i),s?m("p",{class:"said"},s):null,m("div",{class:l?a?"cards small":"cards":null},...o))}]})}async function VA(n,e,t){const i=await Ts(`data/document?race=${e}`),s=new q0(i.runs.map(a=>a.optimizer)),r=(a,o)=>{const l=m("button",{type:"button",class:a==="model"?"play":"save"},rt(a));return l.addEventListener("click",()=>{p_(`data/${a}?race=${e}`).then(c=>WA(c,o),t)}),l};return Xe(n,m("h2",{},`${rt("predicting")} `,m("em",{},i.target)),...GA(i),m("div",{class:"above"},r("model","model.thalweg"),r("report","report.html")),rt("english")?m("p",{class:"note"},rt("english")):null,...HA(i,s).map(({element:a})=>a)),i}function WA(n,e){const t=document.createElement("a");t.href=URL.createObjectURL(n),t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),1e4)}const ti=Ci({about:["The true loss over a plane of the model's parameters; drag to turn.","模型参数平面上的真实损失；拖动可旋转。"],of:["The true loss of","真实损失："],on:["on","，数据行数"],rows:["rows","行"],drawn:["drawn from","，抽样自"],explained:["of the movement lies in this plane","的移动位于此平面内"],model:["loss of the model","模型的损失"],lowest:["lowest in the plane","平面内最低"],curvature:["curvature along","曲率，沿"],run:["run","运行"],update:["update","更新"],own:["true loss","真实损失"],inPlane:["loss in the plane","平面内的损失"],inside:["in the plane","位于平面内"],threads:["A line is at the run's true loss. A thread leads from there to the surface: to the loss of the plane's nearest point. Where threads are long, the run is far from the plane.","路径画在运行的真实损失处；细线连到曲面，即平面上最近点的损失。细线越长，运行离平面越远。"],principal:["The axes are the first two principal components of these runs' paths.","坐标轴为这些运行路径的前两个主成分。"],weights:["The axes are two weights; all others stay as they are.","坐标轴为两个权重，其余权重保持不变。"],hessian:["The axes are the two directions in which the loss is steepest curved: the top eigenvectors of its Hessian.","坐标轴为损失曲率最大的两个方向，即 Hessian 矩阵的前两个特征向量。"],random:["The axes are two random directions, scaled to the weights of each unit (Li et al. 2018).","坐标轴为两个随机方向，按各单元的权重缩放（Li 等，2018）。"],across:["across","横轴"],deep:["into the picture, or up","纵深轴（等高线中为纵轴）"]});function $A(n){const e=bo(ti("about"),null,n);let t=[],i=[],s=[],r=null,a=null;const o=m("p",{class:"note"}),l=m("p",{class:"aside"}),c=m("ul",{class:"notes",hidden:!0}),h=m("p",{class:"share",hidden:!0}),u=m("dl",{class:"facts"}),d=m("div",{class:"runs-of-lab",hidden:!0}),f=m("p",{class:"aside",hidden:!0},ti("threads")),v=qa(()=>{p(),n()});v.element.hidden=!0;const _=()=>Math.max(0,...t.map(({points:w})=>w.length/2-1)),g=()=>t.map(({points:w})=>_()?Math.round(v.step()/_()*(w.length/2-1)):0);function p(){if(!a)return;const w={walks:t,steps:g(),start:null,shown:null};e.draw(w);const M=t.map((x,E)=>{const C=al(w,E);return m("tr",{},m("th",{scope:"row"},m("span",{class:`dot-of g${Hi(x.colour??E)}`}),` ${Vn(x.words,48)}`),...[s[E][C].toLocaleString("en"),se(x.heights[C]),se(i[E][C]),Vt(r.walks[E].explained,1)].map(D=>m("td",{class:"n"},D)))}),b=["update","own","inPlane","inside"].map(x=>m("th",{class:"n"},ti(x)));Xe(d,m("table",{},m("thead",{},m("tr",{},m("th",{},ti("run")),...b)),m("tbody",{},...M)))}function S(w){const M=w.rows,b=M.used.toLocaleString("en");o.textContent=`${ti("of")} ${w.model_in_words} (${w.loss.replaceAll("_"," ")}), ${ti("on")} ${b} ${ti("rows")}${M.used<M.data?` ${ti("drawn")} ${M.data.toLocaleString("en")}`:""}. ${ti(w.plane)}`,l.textContent=`${ti("across")}: ${w.axes[0]}; ${ti("deep")}: ${w.axes[1]}.`,h.hidden=w.explained===null,Xe(h,m("strong",{},Vt(w.explained,1)),` ${ti("explained")}`);const{lowest:x}=w,E=[[ti("model"),se(w.at_model)],[ti("lowest"),`${se(x.loss)} (${se(x.a,3)}, ${se(x.b,3)})`],[`${ti("curvature")} ${Vn(w.axes[0],24)}`,se(w.curvature[0],4)],[`${ti("curvature")} ${Vn(w.axes[1],24)}`,se(w.curvature[1],4)]];Xe(u,...E.map(([C,D])=>m("div",{},m("dt",{},C),m("dd",{class:"n"},D)))),c.hidden=!w.notes.length,Xe(c,...w.notes.map(C=>m("li",{},C)))}const y=(w,M,b)=>{r=w;const x=M.heights;let E=0,C=w.lowest.loss,D=w.high??C+1;const T=D+3*(D-C);t=[],i=[],s=w.walks.map(N=>N.updates),w.walks.forEach(({name:N,updates:B},R)=>{const F=E+B.length,O=M.losses.values.subarray(E,F);for(const L of O)L<C&&(C=L),L>D&&L<=T&&(D=L);t.push({name:String(R),words:N,status:"",ended:-1,colour:b?.[R]??R,points:M.places.values.subarray(2*E,2*F),heights:O,own:O.map(L=>L<=T?L:NaN)}),i.push(M.in_plane.values.subarray(E,F)),E=F}),a={x:w.a,y:w.b,columns:x.shape[1],rows:x.shape[0],heights:x.values,low:C,high:D};for(const N of[v.element,d,f])N.hidden=!t.length;S(w),e.show(a,{minima:[[0,0]]}),t.length?v.show(_(),_()):p()};return{element:m("div",{class:"surface-of-runs"},m("div",{class:"above"},e.controls),o,h,e.element,v.element,l,u,d,f,c),picture:e,show:y,step:()=>v.step(),walks:()=>t,terrain:()=>a,close:()=>{v.pause(),e.close()}}}const vs=Ci({title:["The true loss surface","真实损失曲面"],lead:["Every height is the loss recomputed with those weights on training rows; the lines are the weights that these runs really had.","每个高度都是用相应权重在训练数据上重新计算的损失；线条是这些运行真实经过的权重。"],axes:["Axes","坐标轴"],principal:["principal components","主成分"],hessian:["steepest (Hessian)","最陡方向（Hessian）"],weights:["two weights","两个权重"],random:["random","随机方向"],around:["Around the run","以此运行为中心"],first:["First weight","第一个权重"],second:["Second weight","第二个权重"],another:["Other random directions","换一组随机方向"],finer:["finer","更精细"],paths:["Paths shown","显示的路径"],computing:["Computing the true loss at every point…","正在计算每一点的真实损失……"]}),sv=["principal","hessian","weights","random"],XA=12,qA=8;function rv(n){const e=r=>r!==null&&/^\d{1,6}$/.test(r)?Number(r):null,t=r=>r===null?null:r.split(".").map(e).filter(a=>a!==null),i=sv.find(r=>r===n.get("s.axes"))??null,s=t(n.get("s.w"));return{plane:i,run:e(n.get("s.run")),runs:t(n.get("s.runs")),seed:e(n.get("s.seed"))??0,weights:i==="weights"&&s?.length===2?[s[0],s[1]]:null,fine:n.get("s.fine")==="1"}}function YA(n,e){let t=rv(n.parts),i=null,s=null;const r=$A(()=>{c(),h()}),a=m("div",{class:"above"}),o=m("div",{class:"above"}),l=m("p",{class:"message",role:"alert"});function c(){const _=new URLSearchParams;t.plane&&_.set("s.axes",t.plane),t.run!==null&&_.set("s.run",String(t.run)),t.runs&&_.set("s.runs",t.runs.join(".")),t.weights&&_.set("s.w",t.weights.join(".")),t.seed&&_.set("s.seed",String(t.seed)),t.fine&&_.set("s.fine","1"),r.picture.view()==="contour"&&_.set("s.view","contour"),n.keep(_)}function h(){n.expose({surface:{said:i,state:t,walks:r.walks(),terrain:r.terrain(),step:r.step(),view:r.picture.view()}})}async function u(){s?.abort(),s=new AbortController;const _=s;r.picture.setWaiting(!0),l.textContent="";const g={race:e,size:t.fine?200:100,seed:t.seed,...t.plane?{plane:t.plane}:{},...t.run===null?{}:{run:t.run},...t.runs?{runs:t.runs}:{},...t.weights&&t.plane==="weights"?{weights:t.weights}:{}};try{const p=await Fn("data/surface",g,_.signal);i=p.said;const S=i.runs.map(({place:y})=>y);r.show(i,p.arrays,i.shown.map(y=>S.indexOf(y))),f(),c(),h()}catch(p){if(_.signal.aborted)return;l.textContent=p instanceof Error?p.message:String(p)}finally{s===_&&r.picture.setWaiting(!1)}}const d=_=>{t={...t,..._},u()};function f(){if(!i)return;const _=i,g=sv.filter(b=>b!=="principal"||_.runs.length>0),p=m("select",{"aria-label":vs("around")},..._.runs.map(({place:b,name:x})=>m("option",{value:b,selected:b===_.run},Vn(x,60))));p.addEventListener("change",()=>d({run:Number(p.value),runs:null,weights:null}));const S=m("input",{type:"checkbox",checked:t.fine});S.addEventListener("change",()=>d({fine:S.checked}));const y=m("button",{type:"button",class:"save"},vs("another"));y.addEventListener("click",()=>d({seed:t.seed+1}));const w=b=>{const x=_.names.map((C,D)=>m("option",{value:D,selected:D===_.weights[b],disabled:D===_.weights[1-b]},Vn(C,40))),E=m("select",{"aria-label":vs(b?"second":"first")},...x);return E.addEventListener("change",()=>{const C=[_.weights[0],_.weights[1]];C[b]=Number(E.value),d({weights:C})}),E};Xe(a,is(vs("axes"),g.map(b=>({value:b,words:vs(b)})),_.plane,b=>d({plane:b})),_.plane==="weights"?[w(0),w(1)]:null,_.plane==="random"?y:null,_.runs.length>1?p:null,m("label",{class:"check"},S,`${vs("finer")} (200 × 200)`));const M=_.runs.slice(0,XA);Xe(o,M.length?m("span",{class:"note"},`${vs("paths")}:`):null,...M.map(({place:b,name:x})=>{const E=_.shown.includes(b),C=m("input",{type:"checkbox",checked:E,disabled:!E&&_.shown.length>=qA});return C.addEventListener("change",()=>d({runs:C.checked?[..._.shown,b]:_.shown.filter(D=>D!==b)})),m("label",{class:"check"},C,Vn(x,44))}))}const v=m("section",{class:"card plain surface-part",id:"surface","aria-label":vs("title")},m("h3",{},vs("title")),m("p",{class:"note"},vs("lead")),a,o,l,r.element);return n.parts.get("s.view")==="contour"&&r.picture.setView("contour"),u(),{element:v,read:_=>{const g=JSON.stringify(t);t=rv(_),JSON.stringify(t)!==g&&u()},close:()=>{s?.abort(),r.close()}}}const Vd="dragover";function KA(n,e,{onTable:t,onTarget:i,onProblem:s}){const r=m("p",{class:"aside",role:"status"}),a=m("input",{type:"file",class:"unseen",tabindex:-1,"aria-hidden":"true"}),o=m("button",{type:"button",class:"play pick"},rt("choose"));o.addEventListener("click",()=>a.click());let l=!1;const c=async w=>{if(!l){l=!0,r.textContent=rt("uploading");try{t(await w())}catch(M){s(M)}finally{l=!1,r.textContent=""}}},h=w=>{w&&(w.size>e?s(new Error(`${rt("tooLarge")} ${Math.floor(e/2**20)} MB.`)):c(()=>m_("data/upload",w)))};a.addEventListener("change",()=>{h(a.files?.[0]),a.value=""});const u=n.map(({name:w,title:M,about:b})=>{const x=m("button",{type:"button",class:"save",title:b},M);return x.addEventListener("click",()=>void c(()=>jo("data/use",{bundled:w}))),x}),d=m("div",{class:"drop-zone"},m("p",{class:"drop-words"},rt("drop")),m("div",{class:"above"},o,m("span",{class:"aside"},rt("bundled")),...u),m("p",{class:"note"},rt("stays")),a);d.addEventListener("dragover",w=>{w.preventDefault(),d.classList.add(Vd)}),d.addEventListener("dragleave",()=>d.classList.remove(Vd)),d.addEventListener("drop",w=>{w.preventDefault(),d.classList.remove(Vd),h(w.dataTransfer?.files[0])});const f=m("div",{}),v=m("section",{class:"card","aria-label":rt("table")},m("h2",{class:"sub"},rt("table")),d,r,f),_=new Map;let g="";const p=()=>{for(const[w,{row:M,radio:b,role:x,shown:E}]of _){const C=w===g;b.checked=C,M.classList.toggle("winner",C),x.textContent=C?rt("isTarget"):JA(E.role)}},S=w=>{const M=_.get(w)?.row,b=M?.closest(".columns");if(!M||!b)return;const x=M.getBoundingClientRect().bottom-b.getBoundingClientRect().bottom,E=b.getBoundingClientRect().top-M.getBoundingClientRect().top;x>0?b.scrollTop+=x:E>0&&(b.scrollTop-=E)};return{element:v,show:w=>{if(_.clear(),d.classList.toggle("small",w!==null),!w){Xe(f);return}for(const x of w.columns){const E=m("input",{type:"radio",name:"target","aria-label":`${rt("target")}: ${x.shown}`});E.addEventListener("change",()=>i(x.name));const C=m("td",{}),D=m("td",{class:"soft"},x.detail),T=m("th",{scope:"row"},m("label",{class:"column-name"},E,m("span",{},x.shown))),N=m("tr",{},T,C,D,m("td",{class:"soft"},x.examples.join(" · ")));_.set(x.name,{row:N,radio:E,role:C,detail:D,shown:x})}const M=`${w.rows.toLocaleString("en")} ${rt("rows")}`,b=w.complete?M:`${M} (${rt("firstRows")})`;Xe(f,m("p",{class:"table-name"},m("strong",{},w.name),` – ${b}, ${w.columns.length} ${rt("columns")}`),w.notes.length?m("ul",{class:"note"},...w.notes.map(x=>m("li",{},x))):null,m("div",{class:"scroll columns",role:"region",tabindex:0,"aria-label":rt("columns")},m("table",{},m("thead",{},m("tr",{},m("th",{scope:"col"},`${rt("target")} …`),m("th",{scope:"col"},rt("role")),m("th",{scope:"col"},rt("detail")),m("th",{scope:"col"},rt("values")))),m("tbody",{},...[..._.values()].map(({row:x})=>x))))),p()},choose:w=>{g=w,p(),requestAnimationFrame(()=>S(w))},found:w=>{for(const{name:M,role:b,detail:x}of w){const E=_.get(M);E&&(E.shown={...E.shown,role:b,detail:x},E.detail.textContent=x)}p()}}}const ZA=["target","weight","number","category","text","date","time","duration","group","dropped"];function JA(n){const e=ZA.find(t=>t===n);return e?NT(e):n}const QA={name:"data",title:["Your data","你的数据"],lead:["Many settings are trained side by side on your table and compared: which optimizer, learning rate and model win, and how sure that is.","在你的数据上并行训练多种设置并加以比较：哪种优化器、学习率和模型胜出，以及结论有多可靠。"],open:jA};async function jA(n,e){const t=await Ts("data/choices");let i=t.table,s=eR(t,e.parts),r=null,a={},o=new URLSearchParams([...e.parts].filter(([B])=>B.startsWith("s."))),l=null,c=null,h="";const u=m("div",{class:"problem",role:"alert"}),d=B=>{h=B instanceof Error?B.message:String(B),Xe(u,...h.split(`
`).map(R=>m("p",{},R))),T()},f=()=>{h="",Xe(u)},v=()=>{e.keep(new URLSearchParams([...PT(s),...o])),y.disabled=!i||!s.target||_(),T()},_=()=>l!==null&&l.phase()!=="done"&&l.phase()!=="failed",g=KA(t.bundled,t.most_bytes,{onTable:B=>{f(),p(B),v()},onTarget:B=>{s.target=B,g.choose(B),v()},onProblem:d}),p=B=>{i=B,s.table=B?.bundled??"",(B?.columns.some(({name:F})=>F===s.target)??!1)||(s.target=B?.target??""),g.show(B),g.choose(s.target),w.hidden=B===null},S=BT(()=>s,t,()=>v()),y=m("button",{type:"submit",class:"play"},rt("begin")),w=m("form",{class:"card","aria-label":rt("settings"),novalidate:!0},m("h2",{class:"sub"},rt("settings")),S.element,m("p",{class:"note"},rt("leftOut")),m("div",{class:"above"},y),u);w.addEventListener("submit",B=>{B.preventDefault(),x()});const M=m("div",{class:"course"}),b=m("div",{class:"result"}),x=async()=>{if(!(!i||_())){f(),y.disabled=!0;try{const{race:B}=await jo("data/race",DT(s));s.race=B,C(B,!0),M.scrollIntoView({block:"start"})}catch(B){d(B)}v()}},E=()=>{jo("data/stop",{}).catch(d)},C=(B,R=!1)=>{l?.close(),r?.close(),r=null,a={},Xe(b),c=null,l=YT(B,{onPlan:F=>{g.found(F.columns),R&&M.scrollIntoView({block:"start"})},onChange:()=>v(),onDone:()=>void D(B),onFailed:()=>v(),onStop:E}),Xe(M,l.element)},D=async B=>{try{if(c=await VA(b,B,d),B!==s.race)return;const R={parts:o,keep:F=>{o=F,v()},expose:F=>{a=F,T()},tell:e.tell};r=YA(R,B),b.append(r.element)}catch(R){d(R)}v()};function T(){const B=l?.race();e.expose({state:s,table:i&&{name:i.name,rows:i.rows,columns:i.columns.map(({name:R,role:F})=>({name:R,role:F}))},phase:l?.phase()??null,said:l?.said()??"",problem:h||(l?.failure()??""),runs:B?.runs.map(({label:R,epochs:F,loss:O,over:L,ending:H,status:W,curve:Y})=>({label:R,epochs:F,loss:O,over:L,ending:H,status:W,losses:Y.split,batch:Y.batch,at:Y.epoch}))??[],result:c&&{sentence:c.sentence,runs:c.runs.length,winner:c.winner,interrupted:c.interrupted},...a})}if(Xe(n,m("div",{class:"data-page"},m("div",{class:"data-choices"},g.element,w),M,b)),S.fill(),s.table&&s.table!==i?.bundled&&!t.running&&t.bundled.some(({name:B})=>B===s.table))try{i=await jo("data/use",{bundled:s.table})}catch(B){d(B)}p(i);const N=s.race;return N!==null&&N===t.race?C(N):N!==null&&N===t.result?await D(N):s.race=null,v(),{read:B=>{s=F0(B,{...U0(),race:s.race}),S.fill(),g.choose(s.target),o=new URLSearchParams([...B].filter(([R])=>R.startsWith("s."))),r?.read(o),T()},close:()=>{l?.close(),r?.close()},exports:()=>({picture:l?.canvas()?()=>l.canvas():void 0,table:()=>tR(l)})}}function eR(n,e){const t=U0();for(const s of Ca)t.options[s]=n.given[s]??"";t.table=n.table?.bundled??"",t.target=n.table?.target??"",t.race=n.running?n.race:n.result;const i=F0(e,t);return n.running&&(i.race=n.race),i}function tR(n){const t=(n?.race()?.runs??[]).flatMap((i,s)=>(i.curve.epoch??[]).map((r,a)=>({place:s,run:i,epoch:r,i:a})));return[{name:"run",values:t.map(({place:i})=>i)},{name:"setting",values:t.map(({run:i})=>i.setting)},{name:"epoch",values:t.map(({epoch:i})=>i)},{name:"batch_loss",values:t.map(({run:i,i:s})=>i.curve.batch?.[s]??NaN)},{name:"validation_loss",values:t.map(({run:i,i:s})=>i.curve.split?.[s]??NaN)}]}function nR(n){const e=new AbortController;let t=!1,i=!1;const s=()=>{if(!e.signal.aborted){if(t){i=!0;return}t=!0,n(e.signal).finally(()=>{t=!1,i&&(i=!1,s())})}};return{ask:s,close:()=>e.abort()}}const av=({points:n,start:e,standardise:t})=>({points:n,start:e,standardise:t});async function iR(n,e,t,i){const{said:s,arrays:r}=await Fn("line/surface",{...av(n),size:e,...t},i);return{...s,heights:r.heights.values,size:e}}async function sR(n,e){const{optimizer:t,lr:i,steps:s}=n,{said:r,arrays:a}=await Fn("line/descent",{...av(n),run:{optimizer:t,lr:i},steps:s},e),o=l=>a[l].values;return{...r,points:o("points"),lines:o("lines"),values:o("values"),gradients:o("gradients"),along:o("along"),r2:o("r2"),last:o("values").length-1}}const ov=60,Wd=2e3,rR=1e6,lv=["slow","normal","fast"];function Pa(n){return Number(n.toPrecision(4))}function aR(n){const e=new URLSearchParams;return e.set("set",n.set),n.own&&e.set("xy",n.points.flat().map(String).join(" ")),n.standardise&&e.set("z","1"),e.set("o",n.lr===null?n.optimizer:`${n.optimizer}:${n.lr}`),e.set("at",n.start.map(String).join(" ")),e.set("n",String(n.steps)),n.step!==null&&e.set("t",`${n.step}${n.phase===4||n.step===0?"":" 3"}`),n.step===0&&n.phase===1&&e.set("t","0 1"),n.pace!=="normal"&&e.set("pace",n.pace),e.set("view",n.view),n.log&&e.set("log","1"),e}function oR(n,e){const t={...e},i=n.get("set"),s=uv(n.get("xy"));if(i!==null&&([t.set,t.own]=[i,!1]),s.length>=2&&s.length<=ov&&([t.own,t.points]=[!0,s]),n.has("o")){const[h,u]=n.get("o").split(":"),d=Number(u);t.optimizer=h,t.lr=u!==void 0&&d>0&&Number.isFinite(d)?d:null,t.standardise=n.get("z")==="1"}const[r]=uv(n.get("at"));r&&(t.start=r);const a=Number(n.get("n")??NaN);a>=1&&(t.steps=Math.min(Wd,Math.round(a)));const[o,l]=cv(n.get("t"));o>=0?(t.step=Math.round(o),t.phase=l===1||l===3?l:t.step===0?2:4):n.has("o")&&([t.step,t.phase]=[null,4]),t.pace=lv.find(h=>h===n.get("pace"))??e.pace;const c=n.get("view");return(c==="3d"||c==="contour")&&([t.view,t.log]=[c,n.get("log")==="1"]),t}function cv(n){return n===null||n===""?[]:n.split(" ").map(Number)}function uv(n){const e=cv(n);return e.length%2||e.some(t=>!(Math.abs(t)<=rR))?[]:Array.from({length:e.length/2},(t,i)=>[e[2*i],e[2*i+1]])}const tt=Ci({data:["The line in the data","数据中的直线"],surface:["The MSE over w and b","w 与 b 上的均方误差"],points:["Points","数据点"],own:["your own points","自定义数据点"],standardise:["standardise x","将 x 标准化"],optimizer:["Optimizer","优化器"],steps:["Steps","步数"],add:["Add a point","添加点"],remove:["Remove the point","删除点"],howto:["Drag a point, or click where one should be. Keyboard: Tab to a point, arrows move it, Delete removes it.","拖动点，或在空白处点击添加。键盘：Tab 选中点，方向键移动，Delete 删除。"],full:["There are 60 points: no more fit into the address.","已有 60 个点：地址中放不下更多。"],two:["A line needs two points.","一条直线至少需要两个点。"],point:["point","点"],legendLine:["the line at this step","当前步的直线"],legendStart:["the first line","起始直线"],legendBest:["the minimum, in closed form","闭式解（最小值）"],legendMean:["the mean of y","y 的均值"],legendPath:["the descent","下降路径"],legendAxis:["the axis of the paraboloid: the minimum","抛物面的轴：最小值"],legendBlows:["the direction that blows up","发散的方向"],turn:["Drag to turn; click for another start.","拖动可旋转；点击选择新的起点。"],pace:["Pace","速度"],slow:["slow","慢"],normal:["normal","中"],fast:["fast","快"],next:["Next of the four steps","四步中的下一步"],rate:["Learning rate","学习率"],automatic:["suited to the surface","自动选取"],ownRate:["this rule finds its own","此规则自行确定"],four:["The four steps of descent","下降的四个步骤"],define:["Define the loss","定义损失"],defineWhy:["How wrong is the line? The mean of its squared errors.","直线错多少？平方误差的均值。"],choose:["Choose a start","选择起点"],chooseWhy:["Any line will do: the MSE of a line has one minimum.","任何直线都可以：直线的均方误差只有一个最小值。"],work:["Work out the gradient","计算梯度"],workWhy:["Which way does the MSE rise, and how steeply?","均方误差朝哪个方向上升，有多陡？"],along:["Step along it","沿梯度迈步"],alongWhy:["Against the gradient, by the learning rate η.","逆梯度方向，步长由学习率 η 决定。"],alongRule:["The rule makes a step u of the gradients so far.","规则由至今的梯度得到步 u。"],ended:["The last step is reached.","已到最后一步。"],inStandard:["w and b are those of standardised x, x′ = (x − {0}) / {1}. In the data: y = {2}.","w 与 b 对应标准化的 x，x′ = (x − {0}) / {1}。在数据中：y = {2}。"],lineIs:["y = {0}","y = {0}"],directions:["What a step does to the error","每一步对误差的作用"],grows:["along {0} the error is multiplied by {1} each step: it blows up","沿 {0}，误差每步乘以 {1}：发散"],swings:["along {0} the error is multiplied by {1} each step: it swings from side to side, and is halved in {2}","沿 {0}，误差每步乘以 {1}：左右摆动，{2}减半"],shrinks:["along {0} the error is multiplied by {1} each step: it is halved in {2}","沿 {0}，误差每步乘以 {1}：{2}减半"],stays:["along {0} nothing changes: all lines there are as good","沿 {0} 没有变化：那里的直线一样好"],everywhere:["every direction","所有方向"],oneStep:["one step","一步即"],manySteps:["{0} steps","{0} 步"],measured:["along {0} this step multiplied the error by {1}","沿 {0}，这一步使误差乘以 {1}"],unbound:["2/λ is the limit of plain descent; of this rule it is not known as a formula.","2/λ 是普通梯度下降的上限；此规则没有已知的公式。"],ownBound:["The limit of this rule is {0} = {1}.","此规则的上限是 {0} = {1}。"],past:["The learning rate is past {0}.","学习率已超过 {0}。"],curvature:["largest curvature λ","最大曲率 λ"],limit:["limit 2/λ","上限 2/λ"],condition:["condition number","条件数"],asIs:["x as it is","原始 x"],standardised:["x standardised","标准化 x"],why:["The condition number is how many times the bowl is steeper one way than the other. The steep way limits the learning rate, the flat way waits.","条件数是碗在一个方向比另一个方向陡多少倍。陡的方向限制学习率，平的方向只能等待。"],mse:["MSE beside the variance of y","均方误差与 y 的方差"],mseNow:["MSE of this line","此直线的均方误差"],variance:["variance of y","y 的方差"],varianceWhy:["the MSE of always answering the mean","总是回答均值时的均方误差"],least:["MSE at the minimum","最小均方误差"],worse:["Below 0: the line is worse than always answering the mean.","小于 0：此直线不如总是回答均值。"],noR2:["All y are equal: there is no R².","所有 y 相等：R² 不存在。"],closed:["The minimum in closed form","最小值的闭式解"],closedWhy:["Where the gradient is 0, two equations hold (the normal equations). They are the axis of the paraboloid.","梯度为 0 处成立两个方程（正规方程），其解即抛物面的轴。"],many:["All x are equal: many lines are as good. Marked is the one with the smallest w² + b².","所有 x 相等：许多直线同样好。标出的是 w² + b² 最小的一条。"],away:["still to go","还差"],startW:["w of the start","起点的 w"],startB:["b of the start","起点的 b"]});function zs(n,...e){return n.replace(/\{(\d)\}/g,(t,i)=>e[Number(i)]??"")}const Bn={left:46,right:12,top:10,bottom:40},hv=5,Lc=1e5;function lR(n,e){const t=Ze("g",{}),i=Ze("g",{class:"errors"}),s=Ze("g",{}),r=Ze("g",{}),a=Ze("rect",{}),o="dots-area",l=Ze("rect",{class:"back"}),c=Ze("g",{"clip-path":`url(#${o})`},i,s),h=Ze("svg",{class:"dots",role:"group","aria-label":`${tt("data")}. ${tt("howto")}`},Ze("defs",{},Ze("clipPath",{id:o},a)),l,t,c,r);let u=[],d=["x","y"],f=[0,1],v=[0,1],_={width:600,height:400},g={line:null,first:null,best:null,mean:null,squares:!1},p=[],S=null;const y=()=>({width:_.width-Bn.left-Bn.right,height:_.height-Bn.top-Bn.bottom}),w=G=>Bn.left+(G-f[0])/(f[1]-f[0])*y().width,M=G=>Bn.top+(1-(G-v[0])/(v[1]-v[0]))*y().height,b=G=>{const X=h.getBoundingClientRect(),ie=(G.clientX-X.left-Bn.left)/y().width,$=(G.clientY-X.top-Bn.top)/y().height;return[Oo(f[0]+ie*(f[1]-f[0]),f),Oo(v[1]-$*(v[1]-v[0]),v)]},x=()=>{const{width:G,height:X}=y();h.setAttribute("viewBox",`0 0 ${_.width} ${_.height}`);for(const $ of[a,l])for(const[Q,ae]of Object.entries({x:Bn.left,y:Bn.top,width:G,height:X}))$.setAttribute(Q,String(ae));const ie=_.height-Bn.bottom;Xe(t,...gs(f[0],f[1],Math.max(3,Math.floor(G/80))).map($=>[Ze("line",{class:"grid",x1:w($),x2:w($),y1:Bn.top,y2:ie}),Ze("text",{class:"tick",x:w($),y:ie+16,"text-anchor":"middle"},ll($))]),...gs(v[0],v[1],Math.max(3,Math.floor(X/50))).map($=>[Ze("line",{class:"grid",x1:Bn.left,x2:Bn.left+G,y1:M($),y2:M($)}),Ze("text",{class:"tick",x:Bn.left-6,y:M($)+4,"text-anchor":"end"},ll($))]),Ze("text",{class:"name",x:Bn.left+G,y:_.height-6,"text-anchor":"end"},d[0]),Ze("text",{class:"name halo",x:Bn.left+6,y:Bn.top+14},d[1]))},E=(G,[X,ie])=>{const $=Q=>Math.min(Lc,Math.max(-Lc,M(X*Q+ie)));return Ze("line",{class:G,x1:w(f[0]),x2:w(f[1]),y1:$(f[0]),y2:$(f[1])})},C=([G,X],[ie,$])=>{const Q=M(X),ae=Math.min(Lc,Math.max(-Lc,M(ie*G+$))),oe=Ze("line",{class:"stick",x1:w(G),x2:w(G),y1:Q,y2:ae}),de=Math.abs(ae-Q);return!g.squares||de>2e3?oe:[Ze("rect",{class:"square",x:w(G),y:Math.min(ae,Q),width:de,height:de}),oe]},D=()=>{const{line:G,first:X,best:ie,mean:$}=g;Xe(i,...G?u.map(Q=>C(Q,G)):[]),Xe(s,$===null?null:E("mean",[0,$]),X&&E("first",X),G&&E("now",G),ie&&E("best",ie))},T=()=>{p.forEach(({element:G,seen:X},ie)=>{const[$,Q]=u[ie];G.setAttribute("transform",`translate(${w($)} ${M(Q)})`),G.setAttribute("aria-label",`${tt("point")} ${ie+1}: ${se($,4)}, ${se(Q,4)}`),G.classList.toggle("chosen",ie===S),X.setAttribute("r",_.width<480?"5":"6")})},N=(G,X,ie)=>{u=u.map(($,Q)=>Q===G?[Pc(X[0],f),Pc(X[1],v)]:$),T(),D(),n(u,ie)},B=G=>{if(u.length<=2){e(tt("two"));return}u=u.filter((X,ie)=>ie!==G),S=null,W(),p[Math.min(G,p.length-1)].element.focus(),n(u,!1)},R=G=>{if(u.length>=ov){e(tt("full"));return}u=[...u,[Pc(G[0],f),Pc(G[1],v)]],W(),p[p.length-1].element.focus(),n(u,!1)},F=G=>{const X=h.getBoundingClientRect(),ie=u.map(([$,Q])=>Math.hypot(w($)-G.clientX+X.left,M(Q)-G.clientY+X.top));return ie.indexOf(Math.min(...ie))};let O=null;r.addEventListener("pointerdown",G=>{const X=F(G);O={k:X,from:[G.clientX,G.clientY],moved:!1},p[X].element.setPointerCapture(G.pointerId),H(X)}),r.addEventListener("pointermove",G=>{O&&(O.moved||=Math.hypot(G.clientX-O.from[0],G.clientY-O.from[1])>hv,O.moved&&N(O.k,b(G),!0))}),r.addEventListener("pointerup",G=>{O&&(O.moved&&N(O.k,b(G),!1),p[O.k].element.focus(),O=null)}),r.addEventListener("pointercancel",()=>{O?.moved&&n(u,!1),O=null}),r.addEventListener("touchstart",G=>G.preventDefault(),{passive:!1}),r.addEventListener("dblclick",G=>B(F(G)));const L=G=>{const X=Ze("circle",{class:"seen",r:6}),ie=Ze("g",{class:"dot",tabindex:0,role:"button"},Ze("circle",{class:"hold",r:14}),X);return ie.addEventListener("focus",()=>H(G)),ie.addEventListener("keydown",$=>{if($.key==="Delete"||$.key==="Backspace"){$.preventDefault(),B(G);return}const ae={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]}[$.key];if(!ae)return;$.preventDefault();const oe=$.shiftKey?.1:.01,de=(he,be)=>Oo(u[G][he]+ae[he]*oe*(be[1]-be[0]),be);N(G,[de(0,f),de(1,v)],!1)}),{element:ie,seen:X}},H=G=>{S=G,T()},W=()=>{p=u.map((G,X)=>L(X)),Xe(r,...p.map(G=>G.element)),T()};let Y=null;l.addEventListener("pointerdown",G=>{Y=[G.clientX,G.clientY]}),l.addEventListener("pointerup",G=>{Y&&Math.hypot(G.clientX-Y[0],G.clientY-Y[1])<=hv&&R(b(G)),Y=null});const Z=()=>{const{width:G,height:X}=h.getBoundingClientRect();!G||!X||G===_.width&&X===_.height||(_={width:G,height:X},x(),D(),T())},ne=new ResizeObserver(Z);return ne.observe(h),{element:h,begin:(G,X,ie)=>{u=G.map(([Q,ae])=>[Q,ae]),d=ie;const $=[...G,...X];[f,v]=[dv($.map(([Q])=>Q),.08),dv(cR($.map(([,Q])=>Q)),.1)],S=null,W(),x(),D()},draw:G=>{g=G,D()},add:()=>R([Oo((f[0]+f[1])/2,f),Oo((v[0]+v[1])/2,v)]),remove:()=>B(S??u.length-1),close:()=>ne.disconnect()}}function cR(n){const e=Math.min(...n),t=Math.max(...n);return e>0&&e<.7*(t-e)?[0,...n]:n}function dv(n,e){const{low:t,high:i}=wn(n,!1,e);return[t,i]}function Pc(n,[e,t]){return Pa(Math.min(t,Math.max(e,n)))}function Oo(n,[e,t]){const i=10**Math.floor(Math.log10((t-e)/200));return Pa(Math.round(n/i)*i)}function fv([n,e]){return zs("{0} x {1} {2}",se(n,4),e<0?"−":"+",se(Math.abs(e),4))}const uR=1e-6,hR=1.5;function $d([n,e]){const t=i=>se(Math.abs(i),Math.abs(i)<.01?1:2);return`${n<0?"−":""}${t(n)} w ${e<0?"−":"+"} ${t(e)} b`}function Dc({eigenvalues:[n,e]}){return n-e<=uR*n}function pv(n,e){const{factors:t}=e;return t?(Dc(n)?[0]:[0,1]).map(s=>{const r=Dc(n)?tt("everywhere"):$d(n.directions[s]),a=t[s],o=Math.abs(a),l=se(a,o<1?Math.max(3,2+Math.ceil(-Math.log10(1-o))):3);if(!n.unique&&s===1)return{words:zs(tt("stays"),r),grows:!1};if(o>=1)return{words:zs(tt("grows"),r,l),grows:!0};const c=Math.max(1,Math.ceil(Math.log(.5)/Math.log(Math.max(o,1e-300)))),h=c===1?tt("oneStep"):zs(tt("manySteps"),se(c));return{words:zs(tt(a<0?"swings":"shrinks"),r,l,h),grows:!1}}):[]}function dR(){const[n,e,t]=["directions","mse","closed"].map(()=>m("div",{})),i=m("div",{class:"scroll"});return{elements:[m("section",{class:"card"},m("h2",{class:"sub"},tt("directions")),n,i,m("p",{class:"note"},tt("why"))),m("section",{class:"card"},m("h2",{class:"sub"},tt("mse")),e),m("section",{class:"card"},m("h2",{class:"sub"},tt("closed")),m("p",{class:"note"},tt("closedWhy")),t)],show:r=>{Xe(n,...fR(r)),Xe(i,pR(r)),Xe(e,...mR(r)),Xe(t,...gR(r))}}}function fR({surface:n,descent:e,step:t}){const{bound:i,lr:s}=e,r=i!==null&&s!==null&&s>i.rate,a=[];r&&a.push(m("p",{class:"warn"},zs(tt("past"),`${i.words} = ${Zt(Number(i.rate.toPrecision(3)))}`)));const o=pv(n,e);if(o.length)return a.push(m("ul",{class:"effects"},...o.map(({words:l,grows:c})=>m("li",{class:c?"grows":""},l)))),a;if(i&&!r&&a.push(m("p",{},zs(tt("ownBound"),i.words,Zt(Number(i.rate.toPrecision(3)))))),i||a.push(m("p",{class:"note"},tt("unbound"))),t>0){const l=c=>e.along[2*t+c]/e.along[2*(t-1)+c];a.push(m("ul",{class:"effects"},...[0,1].map(c=>m("li",{class:r&&Math.abs(l(c))>1?"grows":""},zs(tt("measured"),$d(n.directions[c]),se(l(c),3))))))}return a}function pR({state:n,surface:{scalings:e}}){const t=[["asIs",e.as_is,!n.standardise],["standardised",e.standardised,n.standardise]],i=(s,r)=>m("tr",{},m("th",{scope:"row"},tt(s)),...t.map(([,a,o])=>m("td",{class:o?"n on":"n"},r(a))));return m("table",{},m("thead",{},m("tr",{},m("td",{}),...t.map(([s,,r])=>m("th",{scope:"col",class:r?"n on":"n"},tt(s))))),m("tbody",{},i("curvature",s=>se(s.eigenvalue,3)),i("limit",s=>se(s.stable_rate,3)),i("condition",s=>s.condition===null?"∞":se(s.condition,3))))}function mR({surface:n,descent:e,step:t}){const i=e.values[t],s=e.r2[t],{variance:r,least:a}=n,o=Math.max(r,a,1e-300)*hR,l=d=>100*Math.min(1,Math.max(0,d/o)),c=(d,f)=>Ze("svg",{class:"mse-bar",viewBox:"0 0 100 10",preserveAspectRatio:"none","aria-hidden":"true"},Ze("rect",{class:d,x:0,y:0,width:l(f),height:10}),Ze("line",{class:"least",x1:l(a),x2:l(a),y1:0,y2:10})),h=(d,f,v,_)=>m("div",{class:"mse-row"},m("div",{class:"mse-words"},m("span",{},d),m("span",{class:"n"},se(f,4),f>o?" →":"")),c(v,f),_&&m("p",{class:"note"},_)),u=Number.isFinite(s);return[h(tt("variance"),r,"variance",tt("varianceWhy")),h(tt("mseNow"),i,"mse",null),m("p",{class:"sum large"},"R² = 1 − MSE / ",tt("variance")," = 1 − ",se(i,4)," / ",se(r,4)," = ",m("strong",{class:"r2"},u?se(s,4):"–")),m("p",{class:"note keep"},u?s<0?tt("worse"):"":tt("noR2")),m("p",{class:"note"},m("span",{class:"key least-key","aria-hidden":"true"}),`${tt("least")}: ${se(a,4)}${r>0?`, R² = ${se(1-a/r,4)}`:""}`)]}function gR({state:n,surface:e,descent:t,step:i}){const{matrix:s,right:r}=e.normal,a=n.standardise?"x′":"x",o=(f,v)=>se(Math.abs(f)<1e-9*v?0:f,4),l=Math.abs(s[0][0])+Math.abs(s[1][1]),c=f=>{const v=s[f][1];return`${o(s[f][0],l)} w ${v<0&&Math.abs(v)>1e-9*l?"−":"+"} ${o(Math.abs(v),l)} b = ${se(r[f],4)}`},[h,u]=e.minimum,d=[t.points[2*i],t.points[2*i+1]];return[m("p",{class:"sum"},`Σ${a}² w + Σ${a} b = Σ${a}y`),m("p",{class:"sum"},c(0)),m("p",{class:"sum"},`Σ${a} w + n b = Σy`),m("p",{class:"sum"},c(1)),m("p",{class:"sum large"},"w* = ",m("strong",{},se(h,4)),", b* = ",m("strong",{},se(u,4))),m("p",{class:"note"},`${tt("away")}: w* − w = ${se(h-d[0],3)}, b* − b = ${se(u-d[1],3)}`),e.unique?null:m("p",{class:"warn"},tt("many"))]}const Nc=3;function vR(n){const e=[1,2,3,4].map(()=>m("div",{class:"sums"})),t=[["define","defineWhy"],["choose","chooseWhy"],["work","workWhy"],["along","alongWhy"]],i=t.map(([,u])=>m("p",{class:"note"},tt(u))),s=t.map(([u],d)=>m("li",{class:"card"},m("h3",{},tt(u)),i[d],e[d])),r=m("ol",{class:"four","aria-label":tt("four")},...s),a=u=>m("input",{type:"number",step:"any","aria-label":tt(u)}),o=[a("startW"),a("startB")];let l=[0,0];o.forEach((u,d)=>{u.addEventListener("change",()=>{const f=Number(u.value);if(u.value===""||!(Math.abs(f)<=1e6)){u.value=String(l[d]);return}n(d===0?[Pa(f),l[1]]:[l[0],Pa(f)])})});const c=m("p",{class:"sum"});return Xe(e[1],m("p",{class:"sum fields"},m("label",{},zo("w","0")," = ",o[0]),m("label",{},zo("b","0")," = ",o[1])),c),{element:r,show:({state:u,surface:d,descent:f,step:v,phase:_})=>{s.forEach((L,H)=>{L.classList.toggle("lit",H+1===_),H+1===_?L.setAttribute("aria-current","step"):L.removeAttribute("aria-current")});const g=u.points.length,p=(L,H)=>[L[2*H],L[2*H+1]],S=p(f.lines,v),y=u.points.map(([L,H])=>S[0]*L+S[1]-H);Xe(e[0],_s("MSE(w, b) = ",m("i",{},"1/n")," Σ (w x",cr("i")," + b − y",cr("i"),")²"),_s(`= 1/${g} · (`,...Xd(y.map(L=>[`${Da(L)}²`])),g>Nc?" + …":"",")"),_s("= ",Bo(se(f.values[v],4)))),l=u.start;const w=u.standardise?d.start:null;u.start.forEach((L,H)=>{document.activeElement!==o[H]&&(o[H].value=String(L))}),Xe(c,w?`x′: w = ${se(w[0],4)}, b = ${se(w[1],4)}; `:null,"MSE = ",Bo(se(f.values[0],4)));const M=Math.max(0,Math.min(f.last-1,_===4?v-1:v)),b=p(f.points,M),x=p(f.gradients,M),E=p(f.lines,M),C=u.points.map(([L,H])=>E[0]*L+E[1]-H),D=u.points.map(([L])=>(L-d.mean)/d.deviation),T=u.standardise?"x′":"x",N=g>Nc?" + …":"",B=D.slice(0,Nc-1).map((L,H)=>[`${Da(L)}·${Da(C[H])}`]);Xe(e[2],_s("∂MSE/∂w = 2/n Σ ",T,cr("i")," (w ",T,cr("i")," + b − y",cr("i"),")"),_s(`= 2/${g} · (`,...Xd(B),N,") = ",Bo(se(x[0],4))),_s("∂MSE/∂b = 2/n Σ (w ",T,cr("i")," + b − y",cr("i"),")"),_s(`= 2/${g} · (`,...Xd(C.map(L=>[Da(L)])),N,") = ",Bo(se(x[1],4))));const R=p(f.points,Math.min(M+1,f.last)),F=u.optimizer==="sgd"&&f.lr!==null;i[3].textContent=tt(F?"alongWhy":"alongRule");const O=["w","b"].map((L,H)=>{const W=F?`${Zt(f.lr)}·${Da(x[H])}`:Da(b[H]-R[H]);return[_s(zo(L,M+1)," = ",zo(L,M)," − ",F?`η · ∂MSE/∂${L}`:zo("u",L)),_s("= ",se(b[H],4)," − ",W," = ",Bo(se(R[H],4)))]});Xe(e[3],f.last>0?O:_s(f.status))}}}function _s(...n){return m("p",{class:"sum"},...n)}function Bo(n){return m("strong",{},n)}function cr(n){return m("sub",{},n)}function zo(n,e){return m("span",{},n,cr(String(e)))}function Da(n){const e=se(n,3);return n<0?`(${e})`:e}function Xd(n){return n.slice(0,Nc).map(([e],t)=>t?` + ${e}`:e)}const qd=-5,mv=1;function _R(n){const e=m("input",{type:"range",min:qd,max:mv,step:.01,"aria-label":tt("rate")}),t=m("output",{class:"n"}),i=m("button",{type:"button",class:"save"},tt("automatic")),s=m("div",{class:"marks","aria-hidden":"true"});e.addEventListener("input",()=>{const l=Number((10**Number(e.value)).toPrecision(3));t.textContent=Zt(l),n(l)}),i.addEventListener("click",()=>n(null));const r=l=>Math.min(1,Math.max(0,(Math.log10(l)-qd)/(mv-qd))),a=(l,c,h)=>{const u=m("span",{class:`mark ${l}`},m("span",{},h));return u.style.left=`calc(9px + (100% - 18px) * ${r(c).toFixed(4)})`,r(c)>.75&&u.classList.add("before"),u},o=l=>{const c=m("span",{class:"danger"});return c.style.left=`calc(9px + (100% - 18px) * ${r(l).toFixed(4)})`,c};return{element:m("div",{class:"rate"},m("div",{class:"rate-words"},m("span",{},`${tt("rate")} η`),t,i),m("div",{class:"track"},s,e)),show:({lr:l,taken:c,chosen:h,limit:u,own:d})=>{e.disabled=!c,l!==null&&!(h&&document.activeElement===e)&&(e.value=String(Math.log10(l))),t.textContent=l===null?`– ${tt("ownRate")}`:Zt(l),i.disabled=!h;const f=d?.rate??null;Xe(s,f===null?null:o(f),a("two",u,`2/λ = ${Zt(Number(u.toPrecision(3)))}`),d&&Math.abs(d.rate/u-1)>1e-6?a("of-rule",d.rate,Zt(Number(d.rate.toPrecision(3)))):null)}}}const gv={still:96,moving:48},xR={slow:100,normal:6,fast:1},SR={turn:.62,tilt:.8,distance:2.25},vv=.24,_v=1,wR={name:"line",title:["A line through points","穿过点的直线"],lead:["Every point of the surface is a line, and its height is that line's mean squared error. Descent walks downhill: watch the line move with it.","曲面上每一点对应一条直线，高度是该直线的均方误差。梯度下降向低处走：看直线随之移动。"],open:bR};async function bR(n,e){const[t,i]=await Promise.all([Ts("line/sets"),Ts("optimizers")]),s=t[0];let r={set:s.name,own:!1,points:s.points,standardise:!1,optimizer:"sgd",lr:null,start:[0,0],steps:100,step:null,phase:4,pace:"normal",view:"3d",log:!1},a=null,o=null,l=!0,c=!1,h=!1,u;const d=()=>t.find(({name:$})=>$===r.set);function f($){r=oR($,r),t.some(({name:Q})=>Q===r.set)||(r.set=s.name),r.own||(r.points=d().points),i.some(({name:Q})=>Q===r.optimizer)||([r.optimizer,r.lr]=["sgd",null]),v.setView(r.view),v.setLog(r.log),S(),ie()}const v=bo(`${tt("surface")}. ${tt("turn")}`,([$,Q])=>_([$,Q]),()=>{[r.view,r.log]=[v.view(),v.log()],O()}),_=([$,Q])=>{const{mean:ae,deviation:oe}=a;g([Pa($/oe),Pa(Q-$/oe*ae)])},g=$=>{r.start=$,F()},p=lR(($,Q)=>{r.points=$,r.own=!0,c=Q,ie(),F()},e.tell),S=()=>{const{points:$,x:Q,y:ae}=d();p.begin(r.points,$,[Ht(Q),Ht(ae)])},y=qa($=>{r.step=o&&$>=o.last?null:$,r.phase=$===0?2:4,h=!1,T(),O()},void 0,{frames:()=>xR[r.pace],between:$=>{r.pace==="slow"&&$>.4&&r.phase!==3&&w(3)}}),w=$=>{r.phase=$,T(),O()},M=m("button",{type:"button",class:"save"},tt("next"));M.addEventListener("click",()=>{const $=y.step(),{phase:Q}=r;Q===4&&o&&$>=o.last?(y.go(0),w(1)):Q===3?y.go($+1):(y.pause(),w(Q===1?2:3)),h=!0,T()});const b=vR(g),x=dR(),E=_R($=>{r.lr=$,y.pause(),R.ask()}),C=m("output",{class:"equation"}),D=m("p",{class:"aside"});function T(){if(!a||!o)return;const $=Math.min(y.step(),o.last),Q={state:r,surface:a,descent:o,step:$,phase:r.phase},ae=[o.lines[2*$],o.lines[2*$+1]];p.draw({line:ae,first:[o.lines[0],o.lines[1]],best:a.line,mean:a.normal.right[1]/r.points.length,squares:r.phase===1}),C.textContent=`y = ${fv(ae)}`,D.textContent=r.standardise?zs(tt("inStandard"),se(a.mean,4),se(a.deviation,4),fv(ae)):"",v.draw({walks:[{name:r.optimizer,words:"",status:o.status,ended:o.diverged??-1,points:o.points,heights:o.values,colour:_v}],steps:$,start:a.start,shown:null,straights:[...N(Q),...B(Q)]}),b.show(Q),x.show(Q),M.setAttribute("aria-label",`${tt("next")}: ${tt(["define","choose","work","along"][r.phase%4])}`),e.expose({state:{...r},surface:a,descent:o,step:$,phase:r.phase,effects:pv(a,o)})}function N({surface:$,descent:Q,step:ae}){const{factors:oe,bound:de,lr:he}=Q;if(!de||he===null||he<=de.rate)return[];const[be,Te]=$.minimum,[Ie,at]=Dc($)?[$.start[0]-be,$.start[1]-Te]:$.directions[0],nt=Math.min(...[[Ie,$.w],[at,$.b]].map(([je,dt])=>je?(dt[1]-dt[0])/2/Math.abs(je):1/0));if(!Number.isFinite(nt))return[];const Ot=oe?oe[0]:ae>0?Q.along[2*ae]/Q.along[2*(ae-1)]:NaN,xe=`${Dc($)?tt("everywhere"):$d($.directions[0])}: × ${se(Ot,3)}`,Ye=je=>[be+je*.98*nt*Ie,Te+je*.98*nt*at];return[{from:[be,Te],to:Ye(-1),colour:null,dashed:!0,head:!0},{from:[be,Te],to:Ye(1),colour:null,dashed:!0,head:!0,words:xe}]}function B({surface:$,descent:Q,step:ae,phase:oe}){const de=he=>[Q.points[2*he],Q.points[2*he+1]];if(oe===3){const[he,be]=[-Q.gradients[2*ae],-Q.gradients[2*ae+1]],Te=Math.hypot(he/($.w[1]-$.w[0]),be/($.b[1]-$.b[0]));if(!(Te>0))return[];const Ie=de(ae);return[{from:Ie,to:[Ie[0]+vv/Te*he,Ie[1]+vv/Te*be],colour:4,head:!0,words:"−∇MSE"}]}return oe!==4||ae===0||!(h||r.pace==="slow"&&ae<Q.last)?[]:[{from:de(ae-1),to:de(ae),colour:4,head:!0,words:r.optimizer==="sgd"?"−η ∇MSE":"−u"}]}const R=nR(async $=>{const Q={...r},ae=l||!a,oe=c;l=!1;try{const de=oe&&a?{w:a.w,b:a.b}:null,[he,be]=await Promise.all([ae?iR(Q,oe?gv.moving:gv.still,de,$):a,sR(Q,$)]);if($.aborted)return;if([a,o]=[he,be],ae){const{w:at,b:nt,heights:Ot,size:xe,low:Ye,high:je,minimum:dt}=he,_e=([k,Se])=>`${se(k,2)} … ${se(Se,2)}`,ze=[`w${Q.standardise?" (x′)":""}: ${_e(at)}`,`b: ${_e(nt)}`];v.show({x:at,y:nt,columns:xe,rows:xe,heights:Ot,low:Ye,high:je},{minima:[dt],names:ze,upright:!0,eye:SR})}e.tell(be.diverged===null?"":be.status);const Te=be.bound;E.show({lr:be.lr,taken:be.rate!=="own"||be.lr!==null,chosen:r.lr!==null,limit:he.stable_rate,own:Te});const{phase:Ie}=r;y.show(be.last,Math.min(r.step??be.last,be.last)),(Ie===1&&y.step()===0||Ie===3&&y.step()<be.last)&&w(Ie)}catch(de){if($.aborted)return;e.tell(de instanceof Error?de.message:String(de))}}),F=()=>{l=!0,y.pause(),R.ask()},O=()=>{clearTimeout(u),u=window.setTimeout(()=>e.keep(aR(r)),150)},L=m("select",{"aria-label":tt("points")},...t.map(({name:$,title:Q})=>m("option",{value:$},Ht(Q))),m("option",{value:"",hidden:!0},tt("own")));L.addEventListener("change",()=>{Object.assign(r,{set:L.value,own:!1,lr:null,start:[0,0],step:null,phase:4}),r.points=d().points,S(),ie(),F()});const H=m("input",{type:"checkbox"});H.addEventListener("change",()=>{r.standardise=H.checked,r.lr=null,F()});const W=m("select",{"aria-label":tt("optimizer")},...i.map(({name:$,title:Q})=>m("option",{value:$},`${$} – ${Q}`)));W.addEventListener("change",()=>{[r.optimizer,r.lr]=[W.value,null],y.pause(),R.ask()});const Y=m("input",{type:"number",min:1,max:Wd,"aria-label":tt("steps")});Y.addEventListener("change",()=>{const $=Math.round(Number(Y.value));$>=1&&(r.steps=Math.min(Wd,$)),Y.value=String(r.steps),r.step=null,R.ask()});const Z=m("span",{}),ne=m("button",{type:"button",class:"save"},tt("add"));ne.addEventListener("click",()=>p.add());const G=m("button",{type:"button",class:"save"},tt("remove"));G.addEventListener("click",()=>p.remove());const X=m("p",{class:"note"});function ie(){L.value=r.own?"":r.set,X.textContent=Ht(d().about),H.checked=r.standardise,W.value=r.optimizer,Y.value=String(r.steps);const $=lv.map(Q=>({value:Q,words:tt(Q)}));Z.replaceChildren(is(tt("pace"),$,r.pace,Q=>{r.pace=Q,O()}))}return Xe(n,m("div",{class:"line-page"},m("div",{class:"above"},L,W,m("label",{class:"check"},H,tt("standardise")),m("label",{},`${tt("steps")} `,Y)),m("div",{class:"two"},m("section",{class:"card","aria-label":tt("data")},m("div",{class:"head"},m("h2",{class:"sub"},tt("data")),C),p.element,m("div",{class:"above"},xv([["now","legendLine"],["first","legendStart"],["best","legendBest"],["mean","legendMean"]]),ne,G),X,m("p",{class:"note"},tt("howto"))),m("section",{class:"card","aria-label":tt("surface")},m("div",{class:"head"},m("h2",{class:"sub"},tt("surface")),v.controls),m("div",{class:"stage-holder"},v.element),xv([["now","legendPath"],["axis","legendAxis"],["blows","legendBlows"]]),m("p",{class:"note"},tt("turn")),D)),m("section",{class:"card desk","aria-label":tt("rate")},m("div",{class:"playing"},y.element,Z,M),E.element),b.element,m("div",{class:"three"},...x.elements))),Qo(T),f(e.parts),F(),{read:$=>{f($),F()},exports:()=>({picture:v.canvas,legend:[{words:r.optimizer,colour:nn(_v)}],table:()=>o?yR(o):[],player:y}),close:()=>{clearTimeout(u),y.pause(),R.close(),p.close(),v.close()}}}function yR({lines:n,points:e,values:t,r2:i,gradients:s,last:r}){const a=(o,l)=>["w","b"].map((c,h)=>({name:`${o}${c}`,values:l.filter((u,d)=>d%2===h)}));return[{name:"step",values:Array.from({length:r+1},(o,l)=>l)},...a("",n),...a("descended_",e),...a("gradient_",s),{name:"mse",values:t},{name:"r2",values:i}]}function xv(n){return m("div",{class:"legend keys"},...n.map(([e,t])=>m("span",{},m("span",{class:`key ${e}-key`,"aria-hidden":"true"}),tt(t))))}function ko(n,e,t){let i=!1;const s=r=>t(e().xAt(r.clientX));n.addEventListener("pointerdown",r=>{r.button===0&&(i=!0,n.setPointerCapture(r.pointerId),s(r))}),n.addEventListener("pointermove",r=>{i&&s(r)});for(const r of["pointerup","pointercancel"])n.addEventListener(r,()=>i=!1)}const Ce=Ci({along:["Along one weight","沿一个权重"],data:["Rows of","数据"],rows:["Rows","样本数"],seed:["Seed","随机种子"],redraw:["Draw other rows","重新抽样"],loss:["Trained on","训练损失"],moved:["Weight that moves","移动的权重"],intercept:["intercept","截距"],weightOf:["weight of {column}","{column} 的权重"],weight:["Weight w","权重 w"],slope:["slope","斜率"],flat:["slope 0","斜率 0"],jump:["a step here","此处是台阶"],toMinimum:["To the loss's minimum","到损失最小处"],descend:["50 steps of descent from here","从此处下降 50 步"],metrics:["Metrics shown","显示的指标"],choose:["Choose metrics","选择指标"],dragHint:["Drag on any of the pictures, or the slider, to move the weight.","在任一图上拖动，或拖动滑块，即可移动权重。"],best:["best {value} at w = {place}","最佳 {value}，w = {place}"],bestRange:["best {value} for w from {from} to {to}","最佳 {value}，w 从 {from} 到 {to}"],least:["least {value} at w = {place}","最小 {value}，w = {place}"],aboutStrip:["{name} along the weight: {value} at w = {place}, slope {slope}.","{name} 随权重的变化：w = {place} 处为 {value}，斜率 {slope}。"],plane:["The rows, and where the classifier divides them","样本与分类边界"],planeNote:["Each row at its two columns, of mean 0 and deviation 1. On the shaded side class 1 is predicted at the threshold.","每个样本画在其两列（均值 0，标准差 1）的位置。阴影一侧在当前阈值下预测为类别 1。"],decide:["The threshold decides","由阈值决定"],threshold:["Threshold","阈值"],thresholdLow:["threshold","阈值"],histogram:["The share of each class by its probability of class 1: {one} upwards, {zero} downwards. Drag the threshold.","各类别按“类别 1 的概率”的分布：{one} 向上，{zero} 向下。可拖动阈值。"],probability:["probability of class 1","类别 1 的概率"],rowsLow:["share of the class","占该类的比例"],confusion:["Confusion matrix","混淆矩阵"],confusionCaption:["Rows: the class it is; columns: what it was taken for.","行：真实类别；列：预测类别。"],precision:["precision","精确率"],recall:["recall","召回率"],accuracy:["accuracy","准确率"],f1:["F1","F1"],roc:["ROC curve","ROC 曲线"],rocNote:["The share of class 1 that is found, over the share of class 0 taken for it, at every hundredth of the threshold. Guessing lies on the dashed line.","在阈值的每个百分位处：被找出的类别 1 的比例，对误判为类别 1 的类别 0 的比例。虚线为随机猜测。"],falsePositives:["false positive rate","假阳性率"],curve:["Precision and recall","精确率与召回率"],curveNote:["Of what is taken for class 1 the share that is it, over the share of class 1 that is found. Guessing lies on the dashed line.","判为类别 1 者中判对的比例，对被找出的类别 1 的比例。虚线为随机猜测。"],save:["Save as PNG","保存为 PNG"],why:["Why one trains on the one and judges by the other","为何用损失训练、用指标评判"],whySlope:["At w = {w} the {loss} is {value} and its slope {slope}: descent knows that a {larger} weight is better. {names}: slope 0, which tells descent nothing.","在 w = {w} 处，{loss} 为 {value}，斜率为 {slope}：下降法知道权重应当{larger}。{names}：斜率为 0，什么也没有告诉它。"],whyAtMinimum:["At w = {w} the {loss} is {value}, and its slope {slope}: this is its minimum. {names}: slope 0, here as elsewhere.","在 w = {w} 处，{loss} 为 {value}，斜率为 {slope}：这就是它的最小值。{names}：斜率为 0，这里和别处一样。"],larger:["larger","增大"],smaller:["smaller","减小"],whySteps:["A metric of decisions counts rows on the right side of the threshold. Only {sides} values of w on this line, of {rows} rows, are ones at which a row changes its side; between them nothing moves, however wrong a row is.","决策类指标只数样本落在阈值哪一侧。在这条线上，{rows} 个样本只在 {sides} 个 w 值处换边；在它们之间，无论样本错得多离谱，指标都不变。"],whyBest:["The {loss} is least at w = {lowest}; there {name} is {there}. {name} is best, {best}, for w from {from} to {to}, where the {loss} is {cost}, {more} above its minimum.","{loss} 在 w = {lowest} 处最小，此处 {name} 为 {there}。{name} 在 w 从 {from} 到 {to} 时最佳，为 {best}，而那里的 {loss} 为 {cost}，比最小值高 {more}。"],whySame:["The {loss} is least at w = {lowest}, and there {name} is as good as anywhere on the line: {best}. That is luck with these rows: {name} has that value for every w from {from} to {to}.","{loss} 在 w = {lowest} 处最小，此处 {name} 恰好也是这条线上的最佳值 {best}。这是这些样本的巧合：w 从 {from} 到 {to} 时 {name} 都取该值。"],whyThreshold:["What {name} still lacks is a matter of the threshold, which is chosen after training: at the loss's minimum {name} is {best} with a threshold of {threshold}.","{name} 所欠缺的可由阈值弥补，而阈值在训练之后选择：在损失最小处，阈值取 {threshold} 时 {name} 为 {best}。"],whyJudge:["So one trains on the {loss}, which has a slope at every w, and judges by the metric that says what a mistake costs you.","因此用处处有斜率的 {loss} 训练，而用能说明错误代价的指标来评判。"],whySmooth:["Depending on the probabilities themselves, and with a slope that could be trained on: {names}.","取决于概率本身、因而有斜率可用于训练的：{names}。"],wentLoss:["{steps} steps of plain descent with a rate of {rate}: on the {loss} the weight goes from {start} to {end}.","以 {rate} 的学习率作 {steps} 步普通梯度下降：按 {loss}，权重从 {start} 到 {end}。"],wentNowhere:["On {name} it stays at {start}: there is no slope to follow.","按 {name}，它停在 {start}：没有斜率可循。"],went:["On {name} it goes to {end}.","按 {name}，它到 {end}。"],wentAway:["On {name} it lands at {end}: its difference quotient met a step, which says nothing of how far to go.","按 {name}，它落到 {end}：差商恰好遇到台阶，说明不了该走多远。"],shapes:["Which loss fits which task","哪种损失适合哪种任务"],shapesLead:["Value and slope of each loss. The slope is what pulls at the weights: a loss whose slope stays bounded lets an outlier count no more than any row.","各损失的值与斜率。斜率就是拉动权重的力：斜率有界的损失不会让离群点比其他样本更有分量。"],axis:["Task","任务"],error:["predict a number","预测数值"],margin:["tell classes apart","区分类别"],errorLabel:["error: prediction − target","误差：预测 − 目标"],marginLabel:["margin: score of the true class","间隔：真实类别的得分"],value:["loss","损失"],slopeLabel:["slope","斜率"],here:["Error","误差"],hereMargin:["Margin","间隔"],target:["Target","目标"],targetNote:["Losses of a mean depend on the target and have no prediction below 0.","均值类损失取决于目标值，且预测不小于 0。"],chosen:["Losses shown","显示的损失"],tenfold:["an error ten times as large","误差放大十倍"],costs:["costs {cost} ×","代价 {cost} 倍"],pulls:["pulls {pull} ×","拉力 {pull} 倍"],bounded:["An outlier counts as any other row.","离群点与其他样本一样计。"],weaker:["An outlier pulls less than a near row.","离群点的拉力反而更小。"],somewhat:["An outlier counts somewhat more.","离群点略有加重。"],rules:["One outlier can rule the fit.","一个离群点就能左右拟合。"],forTasks:["for","用于"],reset:["Reset","复位"],outlier:["What one outlier does","一个离群点的影响"],outlierNote:["Nine targets, marked at the left edge, and one outlier that moves: the best single prediction by each loss. Squared error's is the mean, which follows the outlier; absolute error's is the median, which does not.","左缘标出九个目标值，另有一个可移动的离群点：各损失的最佳单一预测。平方误差得到均值，会跟着离群点走；绝对误差得到中位数，不会。"],outlierAt:["Outlier","离群点"],outlierLabel:["target of the outlier","离群点的目标值"],constantLabel:["best prediction","最佳预测"],mislabelled:["What one mislabelled row does","一个标错的样本的影响"],mislabelledNote:["Ten rows x, marked at the left edge, those above 0 of class 1; and one row of class 0 that moves among them and beyond. The score is x − c, and c, the boundary, is what each loss makes of all eleven. Without the last it is 0.","左缘标出十个样本 x，大于 0 的属于类别 1；另有一个类别 0 的样本在其间及更远处移动。得分为 x − c，边界 c 由各损失根据全部十一个样本得出。没有最后一个样本时 c 为 0。"],mislabelledAt:["Mislabelled row","标错的样本"],mislabelledLabel:["x of the mislabelled row","标错样本的 x"],boundaryLabel:["boundary c","边界 c"],none:["Choose a loss to see it.","请选择一种损失。"]});function ni(n,e){return n.replace(/\{(\w+)\}/g,(t,i)=>e[i]??t)}function Go(n){return n==="f1"?"F1":n.replaceAll("_"," ")}const Yd=5;function MR(n){let e={wrong:[],right:[]},t=50;const i=M=>M.reduce((b,x)=>b+x,0),s=M=>Array.from({length:M.length/Yd},(b,x)=>i(M.slice(Yd*x,Yd*(x+1)))/Math.max(1,i(M))),r=m("div",{class:"picture dragged"}),a=M=>({label:Ce("rowsLow"),log:!1,range:{low:-M,high:M},text:b=>Vt(Math.abs(b))}),o={label:Ce("probability"),log:!1,range:{low:0,high:1}};let l=0;const c=({context:M,x:b,y:x,ratio:E,box:C})=>{M.fillStyle=nn(1),M.globalAlpha=.1,M.fillRect(b(t/100),C.top,b(1)-b(t/100),C.height),M.globalAlpha=.85;for(const[D,T,N]of[[e.right,1,1],[e.wrong,0,-1]]){M.fillStyle=nn(T);const B=s(D),R=1/B.length;B.forEach((F,O)=>{const L=Math.min(x(0),x(N*F)),H=Math.abs(x(N*F)-x(0));M.fillRect(b(O*R)+E,L,b((O+1)*R)-b(O*R)-2*E,H)})}M.globalAlpha=1,M.strokeStyle=xt("soft"),M.lineWidth=E,Xt(M,[b(0),b(1)],[x(0),x(0)]),M.strokeStyle=xt("ink"),M.lineWidth=2*E,Xt(M,[b(t/100),b(t/100)],[C.top,C.top+C.height])},h=ei({into:r,x:o,y:a(1),height:190,about:Ce("probability"),draw:c});ko(r,()=>h,M=>n(Math.min(99,Math.max(1,Math.round(100*M)))));const u=m("input",{type:"range",min:1,max:99,step:1,id:"metrics-threshold"});u.addEventListener("input",()=>n(Number(u.value)));const d=m("output",{class:"n"}),f=m("p",{class:"note"}),v=m("div",{}),_=m("dl",{class:"facts"}),g=(M,b)=>m("div",{},m("dt",{},M),m("dd",{},se(b,4))),p={x:[],y:[],threshold:[]},S={threshold:Ce("thresholdLow")},y=Cc(p,{...S,title:Ce("roc"),note:Ce("rocNote"),name:"roc",x:Ce("falsePositives"),y:Ce("recall"),save:`${Ce("save")}: ${Ce("roc")}`},M=>M),w=Cc(p,{...S,title:Ce("curve"),note:Ce("curveNote"),name:"precision-recall",x:Ce("recall"),y:Ce("precision"),save:`${Ce("save")}: ${Ce("curve")}`},M=>M);return{element:m("div",{},m("p",{class:"slide"},m("label",{for:"metrics-threshold"},Ce("threshold")),u,d),f,r,_,v),curves:[y.element,w.element],draw:(M,b,x,E,C)=>{e={of:"class 1",wrong:Array.from(M),right:Array.from(b),mean:[]},t=E,u.value=String(t),u.setAttribute("aria-valuetext",Vt(t/100)),d.textContent=Vt(t/100),f.textContent=ni(Ce("histogram"),{zero:C[0],one:C[1]}),r.setAttribute("aria-label",f.textContent);const D=Math.max(.05,...s(e.right),...s(e.wrong));D>l||D<.6*l?(l=D,h.replace(o,a(1.08*l))):h.redraw(),Xe(v,Bd([...C],[[x[0],x[1]],[x[2],x[3]]],{about:Ce("confusion"),caption:Ce("confusionCaption"),recall:Ce("recall")}));const T=Fo(e,t);Xe(_,g(Ce("precision"),T.precision),g(Ce("recall"),T.recall),g(Ce("f1"),T.f1),g(Ce("accuracy"),T.accuracy));const N=Array.from({length:e.right.length+1},(L,H)=>Fo(e,H)),B=({specificity:L})=>1-(L??1);y.show({x:N.map(B),y:N.map(({recall:L})=>L??0),threshold:N.map(L=>L.threshold)},[B(T),T.recall??0],L=>L);const R=N.filter(({precision:L})=>L!==null),F=(x[2]+x[3])/(x[0]+x[1]+x[2]+x[3]),O=T.precision===null?null:[T.recall??0,T.precision];w.show({x:R.map(({recall:L})=>L??0),y:R.map(({precision:L})=>L??0),threshold:R.map(L=>L.threshold)},O,()=>F)}}}function bn(n,e){const t=n.shape.slice(1).reduce((i,s)=>i*s,1);return n.values.subarray(e*t,(e+1)*t)}function Na(n,e){return Math.min(n.count-1,Math.max(0,Math.round((e-n.low)/n.step)))}function yn(n,e){return Number((n.low+e*n.step).toFixed(6))}function ER(n,e,t){const i=([r,a])=>e[0]+e[1]*r+e[2]*a-t,s=[];return n.forEach((r,a)=>{const o=n[(a+1)%n.length],l=i(r),c=i(o);if(l>0&&s.push(r),l>0!=c>0){const h=l/(l-c);s.push([r[0]+h*(o[0]-r[0]),r[1]+h*(o[1]-r[1])])}}),s}function TR(){const n=m("div",{class:"picture"}),e=m("p",{class:"outputs"});let t=[],i=[],s=[0,0,0],r=0,a=[],o=null;const l=({context:c,x:h,y:u,ratio:d})=>{const f=ER(a,s,r);c.beginPath(),f.forEach(([y,w],M)=>M?c.lineTo(h(y),u(w)):c.moveTo(h(y),u(w))),c.closePath(),c.fillStyle=nn(1),c.globalAlpha=.12,c.fill(),c.globalAlpha=1;const[,v,_]=s,g=r-s[0];c.strokeStyle=xt("ink"),c.lineWidth=2*d;const p=f.filter(([y,w])=>Math.abs(v*y+_*w-g)<1e-6*(1+Math.abs(g)));p.length>=2&&(c.beginPath(),c.moveTo(h(p[0][0]),u(p[0][1])),c.lineTo(h(p.at(-1)[0]),u(p.at(-1)[1])),c.stroke());const S=(i.length>300?2.4:4)*d;for(let y=0;y<i.length;y++)c.fillStyle=nn(i[y]),c.globalAlpha=i.length>300?.55:.85,gi(c,i[y]?"triangle":"circle",h(t[2*y]),u(t[2*y+1]),S);c.globalAlpha=1};return{element:m("div",{},e,n),show:(c,h,u,d)=>{t=c,i=h,e.replaceChildren(...d.map((y,w)=>m("span",{},m("span",{class:`class-mark g${w}`,"aria-hidden":"true"},w?"▲":"●"),y)));const f=Array.from(c),v=y=>wn(f.filter((w,M)=>M%2===y),!1,.06),[_,g]=[v(0),v(1)];a=[[_.low,g.low],[_.high,g.low],[_.high,g.high],[_.low,g.high]];const p={label:u[0],log:!1,range:_},S={label:u[1],log:!1,range:g};o?o.replace(p,S):o=ei({into:n,x:p,y:S,height:270,about:Ce("planeNote"),draw:l})},draw:(c,h)=>{s=c,r=h,o?.redraw()}}}const Sv=46,AR=.09;function RR(n){const e=m("div",{class:"strips"});let t=[],i=0,s=[0,1],r=0,a=[];const o=(u,d)=>({context:f,x:v,y:_,ratio:g,box:p})=>{const S=nn(u.place),{at:y,values:w}=u;if(u.where){const[T,N]=u.where;f.fillStyle=S,f.globalAlpha=.14,f.fillRect(v(T)-g,p.top,Math.max(2*g,v(N)-v(T)+2*g),p.height),f.globalAlpha=1}f.strokeStyle=xt("soft"),f.lineWidth=g,f.setLineDash([3*g,3*g]),Xt(f,[v(r),v(r)],[p.top,p.top+p.height]),f.setLineDash([]),f.strokeStyle=S,f.lineWidth=2*g;const M=[],b=[];for(let T=0;T<w.length;T++)M.push(v(y[T])),b.push(_(w[T])),u.steps&&(M.push(v(y[T+1])),b.push(_(w[T])));Xt(f,M,b),f.strokeStyle=xt("ink"),f.lineWidth=1.2*g,Xt(f,[v(i),v(i)],[p.top,p.top+p.height]);const x=a.at(d);if(!x)return;const{value:E,slope:C,path:D}=x;f.fillStyle=S,f.globalAlpha=.65;for(let T=0;T<D.length;T++)gi(f,"circle",v(D[T]),_(bv(u,D[T])),2.6*g);if(f.globalAlpha=1,Number.isFinite(C)){const T=AR*(s[1]-s[0]);f.strokeStyle=xt("ink"),f.lineWidth=2.4*g,Xt(f,[v(i-T),v(i+T)],[_(E-T*C),_(E+T*C)])}f.fillStyle=xt("ink"),gi(f,"circle",v(i),_(E),5*g)},l=u=>{for(const{body:d}of t)d.remove();t=[],Xe(e),u.forEach((d,f)=>{const v=m("div",{class:"strip-head"}),_=m("div",{class:"picture"});e.append(m("div",{class:f?"strip":"strip first","data-strip":d.name},v,_));const g=c(d),p=f===u.length-1,S=ei({into:_,...g,height:(f?74:132)+(p?52:0),left:Sv,bare:!p,about:d.name,draw:o(d,f)});ko(_,()=>S,n),t.push({strip:d,plot:S,words:v,body:_})})},c=u=>{const d=wn(Array.from(u.values),!1,.12);return{x:{label:Ce("weight"),log:!1,range:{low:s[0],high:s[1]}},y:{label:"",log:!1,range:d,at:gs(d.low,d.high,4)}}};return{element:e,picture:()=>{const u=devicePixelRatio,d=18*u,f=t.map(({plot:p})=>p.canvas),v=document.createElement("canvas");v.width=Math.max(...f.map(({width:p})=>p)),v.height=f.reduce((p,{height:S})=>p+d+S,0);const _=v.getContext("2d");_.fillStyle=xt("card"),_.fillRect(0,0,v.width,v.height),_.font=`600 ${12*u}px system-ui, sans-serif`,_.textBaseline="middle";let g=0;return f.forEach((p,S)=>{const{strip:y}=t[S],w=a.at(S);_.fillStyle=nn(y.place),_.fillText(`${y.name}  ${se(w?.value,4)}  ${wv(w?.slope??NaN)}`,Sv*u,g+d/2),_.drawImage(p,0,g+d),g+=d+p.height}),v},show:(u,d,f)=>{s=d,r=f,a=[],t.length===u.length&&t.every(({strip:_},g)=>_.name===u[g].name)?t.forEach((_,g)=>{Object.assign(_.strip,u[g]);const{x:p,y:S}=c(_.strip);_.plot.replace(p,S)}):l(u)},draw:(u,d)=>{i=u,a=d,t.forEach(({strip:f,plot:v,words:_,body:g},p)=>{const{value:S,slope:y}=d[p];Xe(_,m("span",{class:"strip-name"},m("span",{class:`dot-of g${f.place}`}),f.name),m("output",{class:"n"},se(S,4)),m("span",{class:y===0?"slope flat":"slope"},wv(y)),m("span",{class:"strip-best"},f.best)),g.setAttribute("aria-label",ni(Ce("aboutStrip"),{name:f.name,value:se(S,4),place:se(u,4),slope:se(y,3)})),v.redraw()})}}}function wv(n){return Number.isNaN(n)?Ce("jump"):n===0?Ce("flat"):`${Ce("slope")} ${se(n,3)}`}function bv({at:n,values:e,steps:t},i){if(!(i>=n[0]&&i<=n[n.length-1]))return NaN;let s=0,r=n.length-1;for(;r-s>1;){const a=s+r>>1;n[a]<=i?s=a:r=a}return t?e[s]:e[s]+(i-n[s])/(n[r]-n[s])*(e[r]-e[s])}const CR=.005;function LR(n,e,t){const i=Go(e),s=h=>n.metrics.filter(({kind:u})=>h(u)),r=s(h=>h!=="probabilities"),a=s(h=>h==="probabilities"),o=n.metrics.filter(({kind:h},u)=>h!=="probabilities"&&t.slopes[u]===0),l=[];if(o.length){const h=Math.abs(t.slope)<CR;l.push(ni(Ce(h?"whyAtMinimum":"whySlope"),{w:se(t.weight,4),loss:i,value:se(t.loss,4),slope:se(t.slope,3),names:Kd(o),larger:Ce(t.slope<0?"larger":"smaller")}))}s(h=>h==="decisions").length&&l.push(ni(Ce("whySteps"),{sides:se(n.sides),rows:se(t.rows)}));const c=r.find(({name:h})=>h==="f1")??r[0];return c&&l.push(...PR(n,c,i)),a.length&&l.push(ni(Ce("whySmooth"),{names:Kd(a)})),r.length&&l.push(ni(Ce("whyJudge"),{loss:i})),l}function PR(n,e,t){const{best:i,at_lowest:s,threshold:r}=e;if(!i||s===null)return[];const a=Go(e.name),o={loss:t,name:a,lowest:se(n.lowest,4),there:se(s,4),best:se(i.value,4),from:se(i.from,4),to:se(i.to,4),cost:se(i.loss,4),more:se(i.loss-n.lowest_loss,3)},l=Math.abs(s-i.value)<1e-12,c=[ni(Ce(l?"whySame":"whyBest"),o)];return!l&&r&&r.value!==null&&r.value>s&&c.push(ni(Ce("whyThreshold"),{name:a,best:se(r.value,4),threshold:se(r.threshold,3)})),c}function DR(n,e,t){const i=a=>({start:se(a[0],4),end:se(a[a.length-1],4)}),s=n.low+(n.count-1)*n.step,r=n.metrics.filter((a,o)=>t.metrics[o][t.metrics[o].length-1]===t.metrics[o][0]);return[ni(Ce("wentLoss"),{steps:se(t.steps),rate:se(t.rate),loss:Go(e),...i(t.loss)}),...r.length?[ni(Ce("wentNowhere"),{name:Kd(r),start:se(t.loss[0],4)})]:[],...n.metrics.flatMap((a,o)=>{if(r.includes(a))return[];const l=t.metrics[o],c=l[l.length-1];return ni(Ce(c<n.low||c>s?"wentAway":"went"),{name:Go(a.name),...i(l)})})]}function Kd(n){return n.map(({name:e})=>Go(e)).join(", ")}function NR(n,e,t,i,s){let r=null,a="",o=0,l=null,c=null;const h=()=>n.data.find(({name:oe})=>oe===e().data)??n.data[0],u=()=>{const{rows:oe,seed:de,loss:he,moved:be,threshold:Te,metrics:Ie}=e();return{data:h().name,rows:oe,seed:de,loss:he,moved:be,threshold:Te/100,metrics:Ie}},d=oe=>oe.map(([de,he])=>m("option",{value:de},he)),f=(oe,de,he)=>(de.id=`metrics-${he}`,m("div",{class:"labelled"},m("label",{for:de.id},oe),de)),v=m("select",{},...d(n.data.map(({name:oe,title:de})=>[oe,Ht(de)]))),_=m("select",{},...d(n.losses.filter(({trains:oe})=>oe).map(({name:oe,title:de})=>[oe,de]))),g=m("select",{}),p=m("input",{type:"number",min:n.rows[0],max:n.rows[1]}),S=m("input",{type:"number",min:0,max:9999}),y=m("button",{type:"button",class:"save"},Ce("redraw")),w=m("p",{class:"note"}),M=m("input",{type:"range",id:"metrics-weight"}),b=m("output",{class:"n"}),x=m("button",{type:"button",class:"save"},Ce("toMinimum")),E=m("button",{type:"button",class:"save"},Ce("descend")),C=oe=>{l=null,t(oe),$()};v.addEventListener("change",()=>C({data:v.value,weight:null})),_.addEventListener("change",()=>C({loss:_.value})),g.addEventListener("change",()=>C({moved:Number(g.value),weight:null}));const D=(oe,de,he,be)=>{const Te=Math.round(Number(oe.value));return oe.value!==""&&Number.isFinite(Te)?Math.min(he,Math.max(de,Te)):be};p.addEventListener("change",()=>C({rows:D(p,...n.rows,e().rows)})),S.addEventListener("change",()=>C({seed:D(S,0,9999,e().seed)})),y.addEventListener("click",()=>C({seed:(e().seed+1)%1e4}));const T=oe=>{if(!r)return;const de=Na(r.said,oe);de===o&&e().weight!==null||(o=de,l=null,t({weight:yn(r.said,o)}),ie(),i())};M.addEventListener("input",()=>T(Number(M.value))),x.addEventListener("click",()=>r&&T(r.said.lowest)),E.addEventListener("click",()=>void Q());const N=m("div",{class:"picker"}),B=new Map;for(const{name:oe,about:de}of n.metrics){const he=m("input",{type:"checkbox"});B.set(oe,he),he.addEventListener("change",()=>{const be=e().metrics.filter(Te=>Te!==oe);he.checked&&be.push(oe),be.length?C({metrics:be}):he.checked=!0}),N.append(m("label",{class:"check",title:de},he,oe))}const R=m("details",{class:"notes"},m("summary",{},Ce("choose")),N),F=RR(T),O=TR(),L=MR(oe=>{oe!==e().threshold&&(t({threshold:oe}),$())}),H=m("div",{class:"reasons"}),W=m("div",{class:"reasons",role:"status"});function Y(){const{rows:oe,seed:de,loss:he,moved:be}=e();v.value=h().name,_.value=he,p.value=String(oe),S.value=String(de);const Te=h().columns.map(Ht);Xe(g,...d([["0",Ce("intercept")],...Te.map((Ie,at)=>[String(at+1),ni(Ce("weightOf"),{column:Ie})])])),g.value=String(be),w.textContent=Ht(h().about);for(const[Ie,at]of B)at.checked=e().metrics.some(nt=>nt===Ie)}const Z=()=>h().classes.map(Ht);function ne({said:oe,arrays:de}){const he=Float64Array.from({length:oe.count},(at,nt)=>yn(oe,nt)),be=[he[0],he[he.length-1]],Te={name:e().loss,place:7,at:he,values:de.loss.values,steps:!1,where:null,best:ni(Ce("least"),{value:se(oe.lowest_loss,4),place:se(oe.lowest,4)})},Ie=new Map;return[Te,...oe.metrics.map((at,nt)=>{const Ot=Ie.get(at.kind)??0;Ie.set(at.kind,Ot+1);const xe={name:at.name,place:nt%7,best:G(at),where:at.best?[at.best.from,at.best.to]:null};if(!at.steps)return{...xe,at:he,values:bn(de.metrics,nt),steps:!1};const Ye=[be[0],...de[`edges_${at.kind}`].values,be[1]];return{...xe,at:Ye,values:bn(de[`stairs_${at.kind}`],Ot),steps:!0}})]}function G({best:oe}){if(!oe)return"";const de={value:se(oe.value,4),place:se(oe.from,3),from:se(oe.from,3),to:se(oe.to,3)};return ni(Ce(oe.from===oe.to?"best":"bestRange"),de)}function X({said:oe,arrays:de}){const he=[];return[{value:de.loss.values[o],slope:de.slope.values[o],path:l?.loss??he},...oe.metrics.map((be,Te)=>({value:bn(de.metrics,Te)[o],slope:bn(de.slopes,Te)[o],path:l?.metrics[Te]??he}))]}function ie(){if(!r)return;const{said:oe,arrays:de}=r,he=yn(oe,o);M.value=String(he),b.textContent=se(he,4),M.setAttribute("aria-valuetext",se(he,4));const be=X(r);F.draw(he,be);const Te=[...oe.weights];Te[e().moved]=he,O.draw(Te,oe.cut),L.draw(bn(de.wrong,o),bn(de.right,o),bn(de.confusion,o),e().threshold,Z());const Ie={weight:he,loss:be[0].value,slope:be[0].slope,slopes:be.slice(1).map(({slope:nt})=>nt),rows:de.target.values.length};Xe(H,...LR(oe,e().loss,Ie).map(nt=>m("p",{},nt)));const at=l?DR(oe,e().loss,l):[];Xe(W,...at.map(nt=>m("p",{},nt)))}async function $(){Y();const oe=u(),de=JSON.stringify(oe);if(de!==a||!r){c?.abort(),c=new AbortController;try{r=await Fn("metrics/line",oe,c.signal)}catch(Ie){Ie instanceof DOMException||s(Ie);return}a=de,s(null);const{said:he,arrays:be}=r,Te=yn(he,he.count-1);M.min=String(he.low),M.max=String(Te),M.step=String(he.step),F.show(ne(r),[he.low,Te],he.lowest),O.show(be.columns.values,be.target.values,h().columns.map(Ht),Z())}o=Na(r.said,e().weight??0),ie(),i()}async function Q(){if(!r)return;const oe=yn(r.said,o);try{const de=await Fn("metrics/descents",{...u(),start:oe}),{paths:he}=de.arrays;l={rate:de.said.rate,steps:he.shape[1]-1,loss:bn(he,0),metrics:e().metrics.map((be,Te)=>bn(he,Te+1))},s(null),ie(),i()}catch(de){s(de)}}return{element:m("div",{class:"lab"},m("section",{class:"card","aria-label":Ce("along")},m("div",{class:"controls"},f(Ce("data"),v,"data"),f(Ce("rows"),p,"rows"),f(Ce("seed"),S,"seed"),y,f(Ce("loss"),_,"loss"),f(Ce("moved"),g,"moved")),w,m("p",{class:"slide"},m("label",{for:"metrics-weight"},Ce("weight")),M,b),m("div",{class:"above"},x,E),m("p",{class:"note"},Ce("dragHint")),W,F.element,R),m("div",{class:"stack"},m("section",{class:"card","aria-label":Ce("decide")},m("h2",{class:"sub top"},Ce("decide")),L.element),m("section",{class:"card","aria-label":Ce("plane")},m("h2",{class:"sub top"},Ce("plane")),m("p",{class:"note"},Ce("planeNote")),O.element)),m("div",{class:"three"},m("section",{class:"card","aria-label":Ce("why")},m("h2",{class:"sub top"},Ce("why")),H),...L.curves)),show:$,close:()=>c?.abort(),picture:F.picture,table:()=>{if(!r)return[];const{said:oe,arrays:de}=r,he=(Te,Ie)=>oe.metrics.map(({name:at},nt)=>({name:`${at}${Ie}`,values:bn(de[Te],nt)}));return[{name:"weight",values:Array.from({length:oe.count},(Te,Ie)=>yn(oe,Ie))},{name:"loss",values:de.loss.values},{name:"loss_slope",values:de.slope.values},...he("metrics",""),...he("slopes","_slope")]},values:()=>{if(!r)return{};const{said:oe,arrays:de}=r,he=ne(r).map(({name:Te,at:Ie,values:at,steps:nt})=>({name:Te,drawn:bv({at:Ie,values:at,steps:nt},yn(oe,o))})),be=Object.fromEntries(oe.metrics.map(({name:Te},Ie)=>[Te,{value:bn(de.metrics,Ie)[o],slope:bn(de.slopes,Ie)[o]}]));return{weight:yn(oe,o),loss:de.loss.values[o],slope:de.slope.values[o],figures:be,drawn:he,lowest:oe.lowest,confusion:bn(de.confusion,o),went:l&&{loss:l.loss,metrics:l.metrics}}}}}const Zd={data:"clouds",rows:60,seed:6,loss:"log_loss",moved:1,weight:null,threshold:50,metrics:["accuracy","precision","recall","f1"],axis:"error",shapes:{error:Jd("squared_error absolute_error huber quantile,level=0.9 log_cosh"),margin:Jd("log_loss hinge squared_hinge")},at:{error:3,margin:-2},target:2,outlier:10};function Ic({name:n,numbers:e}){return[n,...Object.entries(e).map(([t,i])=>`${t}=${i}`)].join(",")}function Jd(n){return n.split(" ").filter(Boolean).slice(0,32).map(e=>{const[t,...i]=e.split(","),s=i.map(r=>r.split("=")).filter(([r,a])=>r&&Number.isFinite(Number(a)));return{name:t,numbers:Object.fromEntries(s.map(([r,a])=>[r,Number(a)]))}})}function yv(n){const e=new URLSearchParams({d:n.data,n:String(n.rows),seed:String(n.seed),l:n.loss,k:String(n.moved),t:String(n.threshold),m:n.metrics.join(" "),x:n.axis,e:n.shapes.error.map(Ic).join(" "),g:n.shapes.margin.map(Ic).join(" "),at:`${n.at.error} ${n.at.margin}`,y:String(n.target),o:String(n.outlier)});return n.weight!==null&&e.set("w",String(n.weight)),e}function IR(n,e){const t={...e,shapes:{...e.shapes},at:{...e.at}},i=(l,c,h)=>{const u=n.get(l),d=Number(u);return u!==null&&u!==""&&d>=c&&d<=h?d:null};t.data=n.get("d")??e.data,t.loss=n.get("l")??e.loss,t.rows=Math.round(i("n",1,1e6)??e.rows),t.seed=Math.round(i("seed",0,9999)??e.seed),t.threshold=Math.round(i("t",1,99)??e.threshold),t.target=i("y",.5,10)??e.target,t.outlier=i("o",.5,20)??e.outlier;const s=i("k",0,2);(s===0||s===1||s===2)&&(t.moved=s),t.weight=i("w",-1e6,1e6)??(n.has("d")?null:e.weight);const r=n.get("m");r!==null&&(t.metrics=[...new Set(r.split(" ").filter(Boolean))].slice(0,32));const a=n.get("x");(a==="error"||a==="margin")&&(t.axis=a);for(const[l,c]of[["e","error"],["g","margin"]]){const h=n.get(l);h!==null&&(t.shapes[c]=Jd(h))}const o=(n.get("at")??"").split(" ").map(Number);return o.length===2&&o.every(Number.isFinite)&&(t.at={error:o[0],margin:o[1]}),t}const UR={error:{value:[-.2,8],slope:[-4,4]},margin:{value:[-.2,8],slope:[-6,.5]}},Mv=.05,FR=5;function OR(n,e,t,i,s){let r=null,a="",o=null;const l=()=>e().axis,c=()=>n.spans[l()],h=()=>n.losses.filter(_e=>_e.axis===l()),u=({name:_e})=>h().find(ze=>ze.name===_e),d=()=>e().shapes[l()].filter(_e=>u(_e)),f=_e=>{const ze=h().findIndex(k=>k.name===_e);return{colour:Hi(ze),dash:ol(ze)}},v=()=>Na(c(),e().at[l()]),_=_e=>{t({shapes:{...e().shapes,[l()]:_e}}),dt()},g=()=>{const{low:_e,step:ze,count:k}=c();return{label:Ce(l()==="error"?"errorLabel":"marginLabel"),log:!1,range:{low:_e,high:_e+ze*(k-1)}}},p=_e=>{const[ze,k]=UR[l()][_e];return{label:Ce(_e==="value"?"value":"slopeLabel"),log:!1,range:{low:ze,high:k}}},S=({context:_e,x:ze,y:k,ratio:Se},qe,ct)=>{d().forEach((Ee,ht)=>{const{xs:Ge,ys:We}=qe(ht),z=f(Ee.name);_e.strokeStyle=_e.fillStyle=nn(z.colour),_e.lineWidth=2.2*Se,_e.setLineDash(z.dash.map(P=>P*Se)),Xt(_e,Array.from(Ge,ze),Array.from(We,k)),_e.setLineDash([]),gi(_e,"circle",ze(Ge[ct]),k(We[ct]),4.5*Se)})},y=({context:_e,x:ze,ratio:k,box:Se},qe)=>{_e.strokeStyle=xt("ink"),_e.lineWidth=1.2*k,Xt(_e,[ze(qe),ze(qe)],[Se.top,Se.top+Se.height])},w=_e=>ze=>{const{context:k,x:Se,y:qe,ratio:ct,box:Ee}=ze;if(k.strokeStyle=xt("soft"),k.lineWidth=ct,Xt(k,[Ee.left,Ee.left+Ee.width],[qe(0),qe(0)]),Xt(k,[Se(0),Se(0)],[Ee.top,Ee.top+Ee.height]),y(ze,yn(c(),v())),!r)return;const{arrays:ht}=r,Ge=Array.from({length:c().count},(We,z)=>yn(c(),z));S(ze,We=>({xs:Ge,ys:bn(ht[_e],We)}),v())},M=m("div",{class:"picture dragged"}),b=m("div",{class:"picture dragged"}),x=m("div",{class:"picture dragged"}),E=_e=>`${Ce("shapes")}: ${_e}`,C=ei({into:M,x:g(),y:p("value"),height:280,left:46,about:E(Ce("value")),draw:w("values")}),D=ei({into:b,x:g(),y:p("slope"),height:240,left:46,about:E(Ce("slopeLabel")),draw:w("slopes")}),T=()=>Na(n.outliers,e().outlier),N=_e=>{const{context:ze,x:k,y:Se,ratio:qe}=_e;if(y(_e,yn(n.outliers,T())),!r)return;const{arrays:ct}=r,Ee=Array.from({length:n.outliers.count},(ht,Ge)=>yn(n.outliers,Ge));S(_e,ht=>({xs:Ee,ys:bn(ct.learnt,ht)}),T()),ze.fillStyle=xt("soft");for(const ht of ct.usual.values)gi(ze,"circle",k(0)+7*qe,Se(ht),3.4*qe)},B=()=>l()==="error",R=()=>({label:Ce(B()?"outlierLabel":"mislabelledLabel"),log:!1,range:{low:0,high:yn(n.outliers,n.outliers.count-1)}}),F=()=>({label:Ce(B()?"constantLabel":"boundaryLabel"),log:!1,range:B()?{low:0,high:2.4*e().target}:{low:-2.8,high:4.2}}),O=ei({into:x,x:R(),y:F(),height:360,left:46,about:Ce("outlierNote"),draw:N}),L=_e=>{t({at:{...e().at,[l()]:yn(c(),Na(c(),_e))}}),je(),i()},H=_e=>{t({outlier:yn(n.outliers,Na(n.outliers,_e))}),je(),i()};ko(M,()=>C,L),ko(b,()=>D,L),ko(x,()=>O,H);const W=m("span",{}),Y=()=>W.replaceChildren(is(Ce("axis"),[{value:"error",words:Ce("error")},{value:"margin",words:Ce("margin")}],l(),_e=>{t({axis:_e}),dt()})),Z=m("input",{type:"range",id:"metrics-at"}),ne=m("label",{for:"metrics-at"}),G=m("output",{class:"n"});Z.addEventListener("input",()=>L(Number(Z.value)));const X=m("input",{type:"range",id:"metrics-target",min:.5,max:10,step:.5}),ie=m("output",{class:"n"});X.addEventListener("input",()=>{t({target:Number(X.value)}),dt()});const $=m("div",{},m("p",{class:"slide"},m("label",{for:"metrics-target"},Ce("target")),X,ie),m("p",{class:"note"},Ce("targetNote"))),Q=m("input",{type:"range",id:"metrics-outlier",min:n.outliers.low,max:yn(n.outliers,n.outliers.count-1),step:n.outliers.step}),ae=m("output",{class:"n"});Q.addEventListener("input",()=>H(Number(Q.value)));const oe=m("fieldset",{class:"picker"}),de=m("div",{class:"losses"}),he=m("h2",{class:"sub top"}),be=m("p",{class:"note"}),Te=m("label",{for:"metrics-outlier"}),Ie=m("section",{class:"card","aria-label":Ce("outlier")},he,be,m("p",{class:"slide"},Te,Q,ae),x);let at="",nt=[];function Ot(){const _e=`${l()} ${d().map(({name:k})=>k).join(" ")}`;if(_e===at)return;const ze=at.split(" ")[0]!==l();at=_e,ze&&(Y(),C.replace(g(),p("value")),D.replace(g(),p("slope")),Xe(oe,m("legend",{class:"unseen"},Ce("chosen")),...h().map(xe)),Z.min=String(c().low),Z.max=String(yn(c(),c().count-1)),Z.step=String(c().step),he.textContent=Ce(B()?"outlier":"mislabelled"),be.textContent=Ce(B()?"outlierNote":"mislabelledNote"),Te.textContent=Ce(B()?"outlierAt":"mislabelledAt"),x.setAttribute("aria-label",be.textContent),ne.textContent=Ce(l()==="error"?"here":"hereMargin")),nt=[],Xe(de,d().length?d().map((k,Se)=>Ye(k,Se)):m("p",{class:"note"},Ce("none")))}function xe({name:_e,title:ze}){const k=m("input",{type:"checkbox",checked:d().some(Se=>Se.name===_e)});return k.addEventListener("change",()=>{const Se=e().shapes[l()].filter(qe=>qe.name!==_e);_(k.checked?[...Se,{name:_e,numbers:{}}]:Se)}),m("label",{class:"check"},k,m("span",{class:`dot-of g${f(_e).colour}`}),m("span",{lang:"en"},ze))}function Ye({name:_e},ze){const k=u({name:_e}),Se=m("p",{class:"here"}),qe=m("p",{class:"note"}),ct=Object.entries(k.hyperparameters).map(([Ee,{default:ht,low:Ge,high:We,meaning:z}])=>{const P=`metrics-${_e}-${Ee}`,te=m("input",{type:"range",id:P,min:Ge,max:We,step:Number(((We-Ge)/100).toPrecision(2)),title:z}),ye=m("output",{class:"n"});return te.addEventListener("input",()=>{const ge=Number(te.value);_(e().shapes[l()].map(Le=>Le.name===_e?{name:_e,numbers:{...Le.numbers,[Ee]:ge}}:Le))}),nt.push(()=>{const ge=d()[ze].numbers[Ee]??ht;document.activeElement!==te&&(te.value=String(ge)),ye.textContent=se(ge,3)}),m("p",{class:"slide"},m("label",{for:P,title:z},Ee),te,ye)});return nt.push(()=>{if(!r)return;const{arrays:Ee,said:ht}=r,{cost:Ge,pull:We}=ht.losses[ze];Se.textContent=`${Ce("value")} ${se(bn(Ee.values,ze)[v()],4)} · ${Ce("slopeLabel")} ${se(bn(Ee.slopes,ze)[v()],4)}`;const z=[ni(Ce("costs"),{cost:se(Ge,3)}),ni(Ce("pulls"),{pull:se(We,3)})].join(", ");qe.textContent=`${Ce("tenfold")}: ${z}. ${We===null?"":Ce(We<1-Mv?"weaker":We<1+Mv?"bounded":We<FR?"somewhat":"rules")}`}),m("article",{class:"loss-of","data-loss":_e},m("h3",{},m("span",{class:`dot-of g${f(_e).colour}`}),m("span",{lang:"en"},k.title)),Se,...ct,qe,m("p",{class:"aside",lang:"en",title:k.paper},k.about),m("p",{class:"aside"},`${Ce("forTasks")} `,m("span",{lang:"en"},k.tasks.join(", ")),m("code",{},`--loss ${_e}`)))}function je(){Z.value=String(yn(c(),v())),G.textContent=se(yn(c(),v()),3),X.value=String(e().target),ie.textContent=se(e().target,3),$.hidden=!d().some(_e=>u(_e)?.predicts==="mean"),Q.value=String(e().outlier),ae.textContent=se(e().outlier,3);for(const _e of nt)_e();C.redraw(),D.redraw(),O.redraw()}async function dt(){const _e={axis:l(),losses:d().map(Ic),target:e().target},ze=JSON.stringify(_e);if(ze!==a){o?.abort(),o=new AbortController;try{r=_e.losses.length?await Fn("metrics/shapes",_e,o.signal):null}catch(k){k instanceof DOMException||s(k);return}a=ze,s(null),O.replace(R(),F())}Ot(),je(),i()}return{element:m("section",{class:"second","aria-label":Ce("shapes")},m("h2",{},Ce("shapes")),m("p",{class:"said"},Ce("shapesLead")),m("div",{class:"lab"},m("section",{class:"card","aria-label":Ce("value")},m("div",{class:"above"},W),oe,m("p",{class:"slide"},ne,Z,G),$,M,b),Ie,de)),show:dt,close:()=>o?.abort(),table:()=>[],values:()=>{const _e=v();return{shapes:r&&d().map((ze,k)=>({text:Ic(ze),value:bn(r.arrays.values,k)[_e],slope:bn(r.arrays.slopes,k)[_e],learnt:bn(r.arrays.learnt,k)[T()]})),error:yn(c(),_e)}}}}const BR={name:"metrics",title:["Loss and metric","损失与指标"],lead:["A classifier's weight moves along a line. The loss it is trained on is smooth; accuracy, precision, recall and F1 are steps without a slope.","分类器的一个权重沿直线移动。用于训练的损失是光滑的；准确率、精确率、召回率和 F1 是没有斜率的台阶。"],open:zR};async function zR(n,e){const t=await Ts("metrics/listed");let i=Zd,s=!1;const r=d=>{i={...i,...d},e.keep(yv(i))},a=()=>{s&&e.expose({state:i,...c.values(),...h.values()})},o=d=>e.tell(d===null?"":d instanceof Error?d.message:String(d)),l=d=>{i=IR(d,i),t.losses.some(({name:v,trains:_})=>_&&v===i.loss)||(i.loss=Zd.loss),i.rows=Math.min(t.rows[1],Math.max(t.rows[0],i.rows));const f=i.metrics.filter(v=>t.metrics.some(({name:_})=>_===v));i.metrics=f.length?f:Zd.metrics};l(e.parts);const c=NR(t,()=>i,r,a,o),h=OR(t,()=>i,r,a,o);Xe(n,m("div",{},c.element,h.element));const u=()=>Promise.all([c.show(),h.show()]);return await u(),s=!0,e.keep(yv(i)),a(),{read:d=>{l(d),u()},close:()=>{c.close(),h.close()},exports:()=>({table:c.table,picture:c.picture})}}function kR(n){const e=m("div",{class:"picture"});let t=null,i=[],s=0,r=0;const a=l=>Math.max(l-r,1e-12),o=({context:l,x:c,y:h,ratio:u,box:d})=>{i.forEach((f,v)=>{l.beginPath();const _=Math.max(1,Math.floor(f.heights.length/600));for(let g=0;g<f.heights.length;g+=_)Number.isFinite(f.heights[g])&&l.lineTo(c(g),h(a(f.heights[g])));l.setLineDash(ol(v).map(g=>g*u)),l.strokeStyle=nn(Hi(v)),l.lineWidth=2*u,l.stroke()}),l.setLineDash([]),l.strokeStyle="rgba(128,128,128,.8)",l.lineWidth=u,l.beginPath(),l.moveTo(c(s),d.top),l.lineTo(c(s),d.top+d.height),l.stroke()};return{element:e,show:(l,c)=>{i=l;const h=l.flatMap(({heights:_})=>[..._].filter(Number.isFinite));r=Math.min(0,...[h.reduce((_,g)=>Math.min(_,g),1/0)].filter(Number.isFinite));const u=h.reduce((_,g)=>Math.max(_,a(g)),1e-11),d=Math.max(1e-12,h.reduce((_,g)=>Math.min(_,a(g)),u)),f=r<0?`height above ${r.toPrecision(3)}`:"height",v=[{label:"step",log:!1,range:{low:0,high:Math.max(1,c)}},{label:f,log:!0,range:{low:Math.max(d/2,1e-12),high:u*2}}];t?t.replace(...v):t=ei({into:e,x:v[0],y:v[1],height:240,about:n,draw:o})},draw:(l,c)=>{i=l,s=c,t?.redraw()}}}const GR="http://www.w3.org/1998/Math/MathML",HR=new Set(["math","mfrac","mi","mn","mo","mover","mrow","msqrt","msub","msubsup","msup","mtable","mtd","mtext","mtr","munderover"]),VR=new Set(["accent","class","display","fence","form","movablelimits","stretchy"]);function ks([n,e,...t]){if(!HR.has(n))throw new Error(`${n} is no element of a formula`);const i=document.createElementNS(GR,n);for(const[s,r]of Object.entries(e)){if(!VR.has(s))throw new Error(`attribute ${s} is not of a formula`);i.setAttribute(s,r)}for(const s of t)i.append(typeof s=="string"?s:ks(s));return i}const Et=Ci({about:["Optimizers going down a surface","各种优化器沿曲面下降"],source:["Source","来源"],surface:["Surface","曲面"],own:["a formula of your own","自定义公式"],formula:["Formula in x and y","关于 x 和 y 的公式"],draw:["Draw","绘制"],steps:["Steps","步数"],noise:["Noise in the gradient","梯度噪声"],seed:["New noise","更换噪声"],optimizers:["Optimizers","优化器"],add:["Add an optimizer","添加优化器"],rate:["learning rate","学习率"],height:["height here","当前高度"],remove:["remove","移除"],inside:["Inside the rule","规则内部"],gradient:["gradient","梯度"],downhill:["downhill: against the gradient","下坡方向（负梯度）"],momentum:["against the momentum","负动量方向"],square:["the rate of each coordinate: width and height","各坐标的有效学习率：宽与高"],ownPage:["All of this rule: conventions, settings, code","该规则的完整页面：各库写法、超参数、代码"],begins:["at the start","初始值"],numbersOf:["Numbers of the step with","该步的数值："],moved:["step taken","实际步长"],effective:["step ÷ gradient","步长 ÷ 梯度"],curve:["Height at each step","每一步的高度"],reached:["starts that reach a minimum","到达最小值的起点比例"],many:["From 144 starts","从 144 个起点出发"],stable:["Plain descent is stable along the steepest direction below 2/λ =","普通梯度下降在最陡方向上的稳定上限 2/λ ="],press:["Press a name for its settings and the inside of its rule.","点击名称可查看其设置和规则内部。"],settings:["Settings","设置"],convention:["convention","约定"],schedule:["schedule","学习率调度"],diverged:["diverged","发散"]});function WR(n){const e=m("div",{class:"inside"});let t="",i="",s=null,r=[],a=[];const o=m("dl",{class:"facts"}),l=m("p",{class:"note"}),c=async(f,v)=>{try{const _=await Fn("inside",v);if(t!==f)return;s=_,h(_.said),n()}catch(_){t===f&&Xe(e,m("p",{class:"note"},i=_ instanceof Error?_.message:String(_)))}};function h({name:f,title:v,about:_,lines:g,starts:p,text:S,paper:y,momentum:w}){const M=m("a",{},Et("ownPage"));M.setAttribute("href",`#p=rules&name=${encodeURIComponent(f)}`),r=g.map(()=>m("span",{class:"n values"})),Xe(e,m("h2",{class:"sub"},`${Et("inside")}: ${v}`),m("p",{class:"note"},_),g.length?l:null,g.length?m("ul",{class:"equations with-values",tabindex:0},...g.map(({markup:b},x)=>m("li",{},m("span",{class:"line"},ks(b)),r[x]))):m("pre",{class:"formula",tabindex:0},S||_),p.length?m("div",{class:"starts"},m("span",{class:"note"},Et("begins")),...p.map(ks)):null,m("ul",{class:"key"},m("li",{},m("span",{class:"glyph downhill"}),Et("downhill")),w?m("li",{},m("span",{class:"glyph momentum"}),`${Et("momentum")} (${w})`):null,m("li",{},m("span",{class:"glyph taken"}),Et("moved")),s?.arrays.effective?m("li",{},m("span",{class:"glyph square"}),Et("square")):null),o,m("p",{class:"aside"},`${Et("source")}: ${y} `,M))}return{element:e,show:(f,v,_)=>{const g=f?JSON.stringify(f):"";if(g!==t){const w=!s||!f||!t||JSON.parse(t).run.optimizer!==f.run.optimizer;[t,i]=[g,""],s=w?null:s,w&&Xe(e),f&&c(g,f)}if(!s||i)return;const{values:p}=s.arrays.values,S=p.length/Math.max(1,s.said.lines.length)/2,y=Math.min(_+1,S-1);l.textContent=`${Et("numbersOf")} t = ${y.toLocaleString("en")}, x · y`,a=r.map((w,M)=>{const b=2*(M*S+y),x=$R(p[b],p[b+1]);return w.textContent=x,x}),Xe(o,...XR(v,_).map(([w,M])=>m("div",{},m("dt",{},w),m("dd",{class:"n"},M))))},arrows:()=>{if(!s)return null;const{said:f,arrays:v}=s,_=f.states.indexOf(f.momentum),g=v.states,p=2*g.shape[1];return{momentum:_<0?null:g.values.subarray(_*p,(_+1)*p),effective:v.effective?.values??null}},shown:()=>s?{lines:s.said.lines.map(({name:f})=>f),momentum:s.said.momentum,numbers:a}:null}}function $R(n,e){return n===e?se(n,3):`${se(n,3)} · ${se(e,3)}`}function XR(n,e){if(!n?.gradients||n.points.length<4)return[];const t=2*Math.min(e,n.points.length/2-2),i=[n.gradients[t],n.gradients[t+1]],s=[n.points[t+2]-n.points[t],n.points[t+3]-n.points[t+1]],r=a=>`${se(a[0],3)} · ${se(a[1],3)}`;return[[Et("gradient"),r(i)],[Et("moved"),r(s)],[Et("effective"),r([s[0]/-i[0],s[1]/-i[1]])]]}function qR(n,e){const t=m("div",{class:"settings"});let i,s="";const r=(a,o)=>{const l=n.get(a.optimizer),c=l.conventions.find(f=>f.name===a.settings.convention)??l.conventions[0],h=(f,v)=>{const _=Object.entries(a.settings).filter(([g])=>g!==f);a.settings=Object.fromEntries(v===null?_:[..._,[f,v]]),e()},u=(f,v,_,g)=>{const p=m("select",{},..._.map(S=>m("option",{value:S},S)));return p.value=String(a.settings[f]??g),p.addEventListener("change",()=>{if(f==="convention"){const S=a.settings.schedule;a.settings=S===void 0?{}:{schedule:S}}h(f,p.value===g?null:p.value),r(a,o)}),m("label",{},m("span",{},v),p)},d=f=>{const v=m("input",{type:"number",step:f.whole?1:"any",value:Number(a.settings[f.name]??f.default)});return v.addEventListener("change",()=>{const _=Number(v.value);v.value===""||!Number.isFinite(_)?v.value=String(a.settings[f.name]??f.default):h(f.name,_===f.default?null:_)}),m("label",{title:`${f.meaning}, ${f.range}`},m("span",{},f.name),v)};Xe(t,m("h2",{class:"sub"},`${Et("settings")}: ${o}`),m("div",{class:"fields"},l.conventions.length>1?u("convention",Et("convention"),l.conventions.map(f=>f.name),l.conventions[0].name):null,l.schedules.length?u("schedule",Et("schedule"),l.schedules,l.schedules[0]):null,...c.hyperparameters.map(d)),c.about?m("p",{class:"aside"},c.about):null)};return{element:t,show:(a,o)=>{a===i&&o===s||([i,s]=[a,o],a?r(a,o):Xe(t))}}}function Qd(n){const e=new Map;return n.map(({optimizer:t})=>{const i=(e.get(t)??0)+1;return e.set(t,i),i===1?t:`${t} ${i}`})}function YR(n){const e=new URLSearchParams;return n.formula===null?e.set("s",n.surface):e.set("f",n.formula),e.set("o",n.runs.map(ZR).join(" ")),e.set("at",n.start.map(Uc).join(" ")),e.set("n",String(n.steps)),n.noise&&e.set("noise",`${Uc(n.noise)} ${n.seed}`),e.set("view",n.view),n.log!==null&&e.set("log",n.log?"1":"0"),n.shown&&e.set("in",n.shown),e}function KR(n,e){const t={...e},i=n.get("s"),s=n.get("f");i?[t.surface,t.formula]=[i,null]:s&&(t.formula=s);const r=n.get("o");r!==null&&(t.runs=r.split(" ").filter(Boolean).slice(0,64).map(JR));const a=jd(n.get("at"));a.length===2&&(t.start=[a[0],a[1]]);const[o]=jd(n.get("n"));o>=1&&(t.steps=Math.min(2e4,Math.round(o)));const[l,c]=jd(n.get("noise"));t.noise=l>0?l:n.has("s")||n.has("f")?0:e.noise,c>=0&&(t.seed=Math.round(c));const h=n.get("view");return(h==="3d"||h==="contour")&&(t.view=h),n.has("log")&&(t.log=n.get("log")==="1"),t.shown=n.get("in")??e.shown,t}function ZR({optimizer:n,lr:e,settings:t}){const i=Object.entries(t).map(([r,a])=>`${r}=${typeof a=="number"?Uc(a):a}`),s=e===null?"":Uc(e);return[n,...s||i.length?[s]:[],...i.length?[i.join(",")]:[]].join(":")}function JR(n){const[e,t,i]=n.split(":"),s=Number(t||"nothing"),r={};for(const a of(i??"").split(",").slice(0,20)){const[o,l]=a.split("=");/^[a-z]\w*$/.test(o)&&/^[\w.+-]+$/.test(l??"")&&(r[o]=Number.isFinite(Number(l))?Number(l):l)}return{optimizer:e,lr:s>0&&Number.isFinite(s)?s:null,settings:r}}function Uc(n){return String(Number(n.toPrecision(5)))}function jd(n){return n===null||n===""?[]:n.split(" ").map(Number).filter(Number.isFinite)}const Fc="(own)",QR=["sgd","momentum","nag","adagrad","rmsprop","adam","nadam","amsgrad"],Ev={name:"optimizers",title:["Optimizers on a surface","曲面上的优化器"],lead:["Each rule goes down the same surface from the same start. Click on the picture to start elsewhere.","各种优化器从同一起点沿同一曲面下降。点击图像可选择新的起点。"],open:jR};async function jR(n,e){const t=await Ts("surfaces"),i=await Ts("optimizers"),s=new Map(t.map(xe=>[xe.name,xe])),r=new Map(i.map(({name:xe,rate:Ye})=>[xe,Ye]));let a={surface:"beale",formula:null,runs:QR.map(xe=>({optimizer:xe,lr:null,settings:{}})),start:[NaN,NaN],steps:500,noise:0,seed:0,view:"3d",log:null,shown:null},o=[],l=null,c=null,h=1,u=[];const d=()=>s.get(a.surface);function f(xe){const Ye=a.surface;a=KR(xe,a),s.has(a.surface)||(a.surface="beale"),(a.surface!==Ye&&!xe.has("at")||!a.start.every(Number.isFinite))&&(a.start=d().start),a.runs=a.runs.filter(({optimizer:dt})=>r.has(dt)),p.setView(a.view),p.setLog(a.log)}function v({optimizer:xe,lr:Ye}){if(Ye!==null)return Ye;const je=r.get(xe);if(je==="own")return null;const dt=l?Math.max(l.x[1]-l.x[0],l.y[1]-l.y[0]):6,_e=je==="curvature"?h/2:dt/100;return Number(_e.toPrecision(2))}const _=()=>a.runs.map(xe=>({...xe.settings,optimizer:xe.optimizer,...v(xe)===null?{}:{lr:v(xe)}})),g=()=>e.keep(YR(a)),p=bo(Et("about"),xe=>{a.start=xe,x()},()=>{a.view=p.view(),a.log=p.log(),g()}),S=qa(()=>{y(),F(),Y(),Ot()});function y(){l&&(p.draw({walks:o,steps:S.step(),start:a.start,shown:a.shown,rule:W.arrows()}),Z.draw(o,S.step()))}let w=null;const M=()=>a.formula===null?{surface:a.surface}:{formula:a.formula};async function b(){const{x:xe,y:Ye,minima:je}=d(),dt=a.formula!==null,_e={x:dt?[-4,4]:xe,y:dt?[-4,4]:Ye};p.setWaiting(!0);try{const ze=await Fn("heights",{...M(),..._e,size:160,at:dt?[a.start]:void 0}),{values:k,shape:Se}=ze.arrays.heights;return u=ze.said.equations,h=dt?ze.said.stable_rate??.1:d().stable_rate,l={..._e,columns:Se[1],rows:Se[0],heights:k,low:ze.said.low??0,high:ze.said.high??1},p.show(l,{minima:dt?[]:je}),e.tell(""),X.textContent="",!0}catch(ze){return D(ze),!1}finally{p.setWaiting(!1)}}async function x(){if(l){if(w?.abort(),w=new AbortController,c=null,!a.runs.length){o=[],C();return}try{const xe=await Fn("descents",{...M(),runs:_(),starts:[a.start],steps:a.steps,noise:a.noise,seed:a.seed},w.signal),{points:Ye,values:je,gradients:dt}=xe.arrays,_e=Ye.shape[2];o=Qd(a.runs).map((ze,k)=>({name:ze,words:xe.said.runs[k],status:xe.said.status[k][0],ended:xe.said.ended[k][0],points:Ye.values.subarray(2*k*_e,2*(k+1)*_e),heights:je.values.subarray(k*_e,(k+1)*_e),gradients:dt.values.subarray(2*k*_e,2*(k+1)*_e)})),e.tell(""),C()}catch(xe){xe instanceof DOMException||D(xe)}}}let E=!0;function C(){g(),Z.show(o,a.steps);const xe=E||S.step()>a.steps;E=!1,S.show(a.steps,xe?a.steps:S.step())}function D(xe){const Ye=xe instanceof Error?xe.message:String(xe);xe instanceof Hr&&xe.at!==null&&a.formula!==null?Xe(X,m("pre",{},`${a.formula}
${" ".repeat(xe.at)}^`),Ye):e.tell(Ye)}async function T(){if(!l||a.formula!==null)return;const{x:xe,y:Ye,minima:je}=d(),dt=12,_e=[];for(let ze=0;ze<dt;ze++)for(let k=0;k<dt;k++)_e.push([xe[0]+(ze+.5)/dt*(xe[1]-xe[0]),Ye[0]+(k+.5)/dt*(Ye[1]-Ye[0])]);try{const ze=await Fn("descents",{...M(),runs:_(),starts:_e,steps:a.steps,every:a.steps,noise:a.noise,seed:a.seed}),{values:k,shape:Se}=ze.arrays.points,qe=.02;c=a.runs.map((ct,Ee)=>{let ht=0;for(let Ge=0;Ge<_e.length;Ge++){const We=2*((Ee*Se[1]+Ge)*Se[2]+Se[2]-1);je.some(([P,te])=>Math.abs(k[We]-P)<qe*(xe[1]-xe[0])&&Math.abs(k[We+1]-te)<qe*(Ye[1]-Ye[0]))&&ht++}return ht/_e.length}),F(),Ot()}catch(ze){D(ze)}}const N=m("div",{class:"runs-of-lab"});let B=[];const R=m("th",{class:"n",hidden:!0},Et("reached"));function F(){if(!(B.length===a.runs.length&&B.every(({run:Ye},je)=>Ye===a.runs[je]))){const Ye=Qd(a.runs),je=a.runs.map((_e,ze)=>O(_e,Ye[ze],ze));B=je;const dt=m("tr",{},m("th",{},Et("optimizers")),m("th",{},Et("rate")),m("th",{class:"n"},Et("height")),R,m("td",{}));Xe(N,m("table",{},m("thead",{},dt),m("tbody",{},...je.map(({element:_e})=>_e))))}R.hidden=c===null,B.forEach(({update:Ye},je)=>Ye(o[je],je))}function O(xe,Ye,je){const dt=m("button",{type:"button",class:"pin","aria-pressed":"false"},m("span",{class:`dot-of g${Hi(je)}`}),Ye);dt.addEventListener("click",()=>{a.shown=a.shown===Ye?null:Ye,F(),Y(),y(),g()});const _e=m("input",{type:"range",min:-5,max:1,step:.02,"aria-label":`${Et("rate")}, ${Ye}`}),ze=m("output",{class:"n"});_e.addEventListener("input",()=>{xe.lr=Number((10**Number(_e.value)).toPrecision(3)),ze.textContent=Zt(xe.lr),x()});const k=m("button",{type:"button",class:"save","aria-label":`${Et("remove")} ${Ye}`},"×");k.addEventListener("click",()=>{a.runs=a.runs.filter(ht=>ht!==xe),a.shown===Ye&&(a.shown=null),x()});const Se=m("td",{class:"n"}),qe=m("td",{class:"n"}),ct=m("tr",{},m("th",{scope:"row"},dt),m("td",{},m("div",{class:"slide"},_e,ze)),Se,qe,m("td",{},k));return{run:xe,element:ct,update:(ht,Ge)=>{dt.setAttribute("aria-pressed",a.shown===Ye?"true":"false");const We=v(xe);_e.disabled=We===null,document.activeElement!==_e&&(_e.value=String(We===null?0:Math.log10(We))),ze.textContent=We===null?"–":Zt(We);const z=ht&&ht.ended>=0&&ht.ended<=S.step();Se.title=ht?.status??"",Se.textContent=z?Et("diverged"):se(ht?ht.heights[Math.min(S.step(),ht.heights.length-1)]:NaN,4),qe.hidden=c===null,qe.textContent=c?Vt(c[Ge]):""}}}const L=m("select",{"aria-label":Et("add")},m("option",{value:""},`${Et("add")} …`),...i.map(({name:xe,title:Ye})=>m("option",{value:xe},`${xe} – ${Ye}`)));L.addEventListener("change",()=>{L.value&&(a.runs=[...a.runs,{optimizer:L.value,lr:null,settings:{}}],L.value="",x())});const H=qR(new Map(i.map(xe=>[xe.name,xe])),()=>void x()),W=WR(()=>{Y(),y(),Ot()}),Y=()=>{const xe=Qd(a.runs).indexOf(a.shown??""),Ye=xe<0?void 0:a.runs[xe];H.show(Ye,a.shown??""),W.show(Ye?{...M(),run:_()[xe],start:a.start,steps:a.steps,noise:a.noise,seed:a.seed}:null,o[xe],S.step())},Z=kR(Et("curve")),ne=m("select",{"aria-label":Et("surface")},...t.map(({name:xe,title:Ye})=>m("option",{value:xe},Ye)),m("option",{value:Fc},Et("own"))),G=m("input",{type:"text",class:"formula-input","aria-label":Et("formula"),maxlength:500,spellcheck:"false",autocomplete:"off"}),X=m("div",{class:"problem",role:"alert"}),ie=m("p",{class:"note"}),$=m("p",{class:"aside"}),Q=m("ul",{class:"equations surface-formula",tabindex:0}),ae=()=>{const xe=a.formula!==null;ie.textContent=xe?"":d().about,Xe(Q,...u.map(Ye=>m("li",{},ks(Ye)))),$.textContent=`${Et("stable")} ${Zt(h)}.${xe?"":` ${Et("source")}: ${d().source}`}`},oe=xe=>{a.formula=xe;for(const Ye of a.runs)Ye.lr=null;a.log=null,p.setLog(null),nt()};ne.addEventListener("change",()=>{ne.value===Fc?(a.start=[1.5,2],oe(G.value)):(a.surface=ne.value,a.start=d().start,G.value=d().formula,oe(null))});const de=m("form",{class:"own"},G,m("button",{class:"save"},Et("draw")));de.addEventListener("submit",xe=>{xe.preventDefault(),ne.value=Fc,oe(G.value)});const he=m("input",{type:"number",min:1,max:2e4,"aria-label":Et("steps")});he.addEventListener("change",()=>{const xe=Math.round(Number(he.value));a.steps=Math.min(2e4,Math.max(1,Number.isFinite(xe)?xe:500)),he.value=String(a.steps),E=!0,x()});const be=m("input",{type:"number",min:0,step:"any","aria-label":Et("noise")});be.addEventListener("change",()=>{const xe=Number(be.value);a.noise=xe>=0&&Number.isFinite(xe)?xe:0,x()});const Te=m("button",{type:"button",class:"save"},Et("seed"));Te.addEventListener("click",()=>{a.seed+=1,x()});const Ie=m("button",{type:"button",class:"save"},Et("many"));Ie.addEventListener("click",()=>void T());function at(){ne.value=a.formula===null?a.surface:Fc,G.value=a.formula??d().formula,he.value=String(a.steps),be.value=String(a.noise),Ie.hidden=a.formula!==null}async function nt(){await b()&&(at(),ae(),await x())}function Ot(){e.expose({state:a,walks:o,inside:W.shown(),step:S.step(),terrain:l,shares:c})}return Xe(n,m("div",{class:"lab"},m("section",{class:"card","aria-label":Et("surface")},m("div",{class:"above"},ne,p.controls),de,X,p.element,S.element,ie,Q,$),m("section",{class:"card","aria-label":Et("optimizers")},N,m("p",{class:"aside"},Et("press")),m("div",{class:"above"},L,Ie),m("div",{class:"above"},m("label",{},`${Et("steps")} `,he),m("label",{},`${Et("noise")} `,be),Te),H.element,W.element,m("h2",{class:"sub"},Et("curve")),Z.element))),f(e.parts),at(),await nt(),{read:xe=>{f(xe),nt()},close:()=>{S.pause(),w?.abort(),p.close()}}}const yt=Ci({menu:["All optimizers","全部优化器"],earlier:["Previous","上一个"],later:["Next","下一个"],onSurface:["Watch it on a surface","在曲面上观看"],update:["The update","更新公式"],running:["Written from the code that runs: the step is called once with arguments that record what is done to them. The names are those of the code.","公式由实际运行的代码生成：以会记录运算的参数调用一次更新函数。名称与代码一致。"],ofOthers:["The equations are of biases and vectors, which is what descends on a surface. What a whole matrix takes is below, as text.","方程适用于偏置和向量（曲面上下降的正是它们）。整个矩阵的更新见下方文字。"],ownSteps:["This method chooses its own steps from the whole loss: it is an algorithm, not a formula for one step.","该方法根据整个损失自行选择步长：它是一个算法，而非单步公式。"],starts:["at the start","初始值"],asText:["As its documentation writes it","文档中的写法"],asCode:["The code","代码"],settings:["Settings","超参数"],symbol:["symbol","符号"],setting:["name","名称"],usual:["default","默认值"],range:["range","范围"],meaning:["meaning","含义"],conventions:["Conventions side by side","各库写法对比"],marked:["Marked: what differs from the default form.","高亮处为与默认写法不同的部分。"],single:["All sources write it alike.","各来源写法一致。"],defaultForm:["the default here","此处的默认写法"],changed:["other defaults","不同的默认值"],lacks:["does not have","没有的超参数"],decay:["weight decay","权重衰减"],coupled:["coupled: added to the gradient","耦合：加到梯度上"],decoupled:["decoupled: shrinks the weight itself","解耦：直接收缩权重"],insideDecay:["inside the step","包含在更新步中"],none:["none","无"],example:["The same gradients, by each convention","同一组梯度下各写法的结果"],exampleSaid:["One weight, {start} at first; the learning rate is {first}, from update {later} on {then}.","一个权重，初值 {start}；学习率为 {first}，从第 {later} 次更新起为 {then}。"],withDecay:["weight_decay in the example","示例中的 weight_decay"],gradient:["gradient","梯度"],updateNumber:["update","更新"],behaviour:["On three surfaces","在三个曲面上的表现"],behaviourSaid:["From the same start as plain descent. Each has the learning rate of a fixed list that leads lowest within the picture in as many steps.","与普通梯度下降起点相同。二者均在固定列表中取在相同步数内、不离开图像范围而降得最低的学习率。"],plain:["plain descent","普通梯度下降"],stepsTaken:["steps","步"],endsAt:["ends at height","终点高度"],noSurface:["It needs more of a loss than a function of x and y gives: the rows, or the second derivatives of a model.","它需要的不只是 x 和 y 的函数：还需要数据行或模型的二阶导数。"],paper:["Source","来源"],facts:["What else is known of it","其他说明"],english:["The texts are those of the optimizer's record.","优化器自身的说明文字仅有英文。"]}),eC={descent:["Descent and momentum","梯度下降与动量"],weight:["A rate for each weight","逐权重学习率"],sign:["By the gradient's sign","按梯度符号"],adam:["Adam and its relatives","Adam 及其变体"],free:["No rate or schedule to choose","无需选择学习率或调度"],layer:["A rate for each layer","逐层学习率"],matrix:["Whole matrices","整个矩阵"],"full-batch":["Full batch","全批量方法"]};function Tv(n){return eC[n]??[n,n]}const tC={torch:["PyTorch","PyTorch"],keras:["Keras","Keras"],optax:["optax","optax"],paper:["the paper","论文"]};function Av(n){return tC[n]??[n,n]}const Rv=1,Cv=7;function nC(){const n=m("div",{class:"pictures"}),e=m("section",{class:"card wide","aria-labelledby":"behaviour"},m("h2",{class:"sub",id:"behaviour"},yt("behaviour")),m("p",{class:"note"},yt("behaviourSaid")),n);let t=[],i=[],s=0;const r=()=>{for(const o of t)o.close();[t,i]=[[],[]]};return Qo(()=>{for(const o of i)o()}),{element:e,show:async o=>{const l=++s;if(r(),!o.descends)return Xe(n,m("p",{class:"note"},yt("noSurface"))),[];Xe(n,m("p",{class:"waiting-words",role:"status"},Rn("waiting")));const{said:c,arrays:h}=await Fn("rule/pictures",{name:o.name});return l!==s?[]:(r(),Xe(n,...c.pictures.map((u,d)=>{const{values:f,shape:v}=h[`heights${d}`],_=h[`points${d}`].values,g=_.length/u.runs.length,p=u.runs.map((D,T)=>({name:T?"plain":D.name,words:D.name,status:D.status,ended:-1,points:_.subarray(T*g,(T+1)*g),heights:new Float32Array,colour:T?Cv:Rv})),S=o.name===u.runs[1].name?p.slice(1):p.reverse(),y=$f(`${o.title}: ${u.title}`,null),{x:w,y:M,low:b,high:x}=u;y.show({x:w,y:M,low:b,high:x,columns:v[1],rows:v[0],heights:f,log:Hf(f,b,x)},{minima:u.minima});const E=()=>y.draw({walks:S,steps:u.steps,start:u.start,shown:null});t.push(y),i.push(E);const C=m("figure",{class:"behaviour"},m("h3",{},u.title),m("div",{class:"stage"},y.element),m("div",{class:"equations",tabindex:0},ks(u.equation)),m("ul",{class:"ends"},...u.runs.slice(S.length===1?1:0).map((D,T,N)=>m("li",{},m("span",{class:`dot-of g${T||N.length===1?Cv:Rv}`}),`${T||N.length===1?yt("plain"):o.title}${D.lr===null?"":`, lr ${Zt(D.lr)}`}: ${yt("endsAt")} ${se(D.height,3)}`))),m("p",{class:"aside"},`${u.steps} ${yt("stepsTaken")}. ${u.about}`));return requestAnimationFrame(E),C})),c.pictures)},close:r}}function iC(n,e,t){const i=n.conventions,s=i.length>1;return m("section",{class:"card wide","aria-labelledby":"conventions"},m("h2",{class:"sub",id:"conventions"},yt("conventions")),m("p",{class:"note"},yt(s?"marked":"single")),s?m("div",{class:"forms"},...i.map((r,a)=>sC(r,a===0))):null,n.example?aC(n,n.example,e,t):null)}function sC(n,e){const t=Object.entries(n.defaults).map(([i,s])=>`${i} = ${Zt(s)}`);return m("article",{class:e?"form usual":"form"},m("h3",{},Ht(Av(n.convention)),e?m("small",{},` ${yt("defaultForm")}`):null),e?null:m("p",{class:"note"},n.note),m("ul",{class:"equations",tabindex:0},...n.lines.map((i,s)=>m("li",{class:n.differs[s]?"marked":void 0},ks(i.markup)))),m("dl",{class:"pairs"},ef(yt("decay"),rC(n.weight_decay)),t.length?ef(yt("changed"),m("mark",{},t.join(", "))):null,n.lacks.length?ef(yt("lacks"),n.lacks.join(", ")):null))}function ef(n,e){return m("div",{},m("dt",{},n),m("dd",{},e))}function rC(n){return yt(n==="coupled"?"coupled":n==="decoupled"?"decoupled":n==="inside"?"insideDecay":"none")}function aC(n,e,t,i){const s=e.rates.findIndex(l=>l!==e.rates[0]),r=yt("exampleSaid").replace("{start}",Zt(e.start)).replace("{first}",Zt(e.rates[0])).replace("{later}",String(s+1)).replace("{then}",Zt(e.rates[s])),a=m("input",{type:"number",min:0,step:"any",value:t??"",placeholder:yt("usual"),"aria-label":yt("withDecay")});a.addEventListener("change",()=>{const l=Number(a.value);i(a.value===""||!Number.isFinite(l)||l<0?null:l)});const o=n.conventions.some(({weight_decay:l})=>l!=="");return m("div",{class:"example"},m("h3",{},yt("example")),m("p",{class:"note"},r),o?m("label",{class:"check"},yt("withDecay"),a):null,m("div",{class:"scroll",tabindex:0,role:"region","aria-label":yt("example")},m("table",{class:"worked"},m("thead",{},m("tr",{},m("th",{scope:"row"},yt("updateNumber")),...e.gradients.map((l,c)=>m("th",{class:"n",scope:"col"},c+1))),m("tr",{class:"given"},m("th",{scope:"row"},yt("gradient")),...e.gradients.map(l=>m("td",{class:"n"},Zt(l))))),m("tbody",{},...n.conventions.map(l=>m("tr",{},m("th",{scope:"row"},Ht(Av(l.convention))),...l.path.map((c,h)=>m("td",{class:"n"},l.apart[h]?m("mark",{},se(c,7)):se(c,7)))))))))}const oC="adam",lC={name:"rules",title:["Every optimizer","优化器详解"],lead:["What each rule is: its equations as the running code has them, where the libraries differ, and how it goes down three surfaces.","每个优化器的内容：由运行代码生成的方程、各库写法的差异，以及它在三个曲面上的表现。"],open:cC};async function cC(n,e){const t=await Ts("rules");let i=oC,s=null,r=0,a=null,o=null,l="";const c=m("nav",{class:"rules-menu","aria-label":yt("menu")}),h=m("select",{class:"rules-short","aria-label":yt("menu")}),u=m("div",{class:"rule"}),d=nC(),f=[...new Set(t.map(({family:b})=>b))],v=b=>t.filter(x=>x.family===b),_=f.flatMap(v);function g(b,...x){const E=m("a",{},...x);return E.setAttribute("href",`#p=rules&name=${encodeURIComponent(b)}`),E}function p(){Xe(c,...f.map(b=>m("section",{},m("p",{class:"group"},Ht(Tv(b))),m("ul",{},...v(b).map(x=>{const E=g(x.name,x.title.replace(/ \(.*\)$/,""));return x.name===i&&E.setAttribute("aria-current","true"),m("li",{},E)}))))),Xe(h,...f.map(b=>m("optgroup",{label:Ht(Tv(b))},...v(b).map(x=>m("option",{value:x.name,selected:x.name===i},x.title))))),h.value=i}h.addEventListener("change",()=>{location.hash=`p=rules&name=${encodeURIComponent(h.value)}`});function S(){const b=new URLSearchParams({name:i});s!==null&&b.set("wd",String(s)),e.keep(b)}function y(b){const x=b.get("name"),E=Number(b.get("wd")??"nothing");x!==null&&t.some(C=>C.name===x)&&(i=x),s=Number.isFinite(E)&&E>=0?E:null}async function w(){const b=++r;try{const x=await Fn("rule",{name:i,...s===null?{}:{weight_decay:s}});if(b!==r)return;if(a=x.said,S(),p(),M(a),l!==a.name){[o,l]=[null,""],e.expose({name:i,decay:s,rule:a,pictures:o});const E=await d.show(a);if(b!==r)return;[o,l]=[E,a.name]}e.tell(""),e.expose({name:i,decay:s,rule:a,pictures:o})}catch(x){b===r&&e.tell(x instanceof Error?x.message:String(x))}}function M(b){const x=_.findIndex(N=>N.name===b.name),E=_[(x+_.length-1)%_.length],C=_[(x+1)%_.length],D=m("a",{class:"save"},yt("onSurface")),T=b.name==="sgd"?"sgd":`${b.name} sgd`;D.setAttribute("href",`#${new URLSearchParams({p:"optimizers",s:"rosenbrock",o:T,in:b.name}).toString()}`),Xe(u,m("section",{class:"card wide","aria-labelledby":"rule-name"},m("div",{class:"above rule-head"},m("h2",{id:"rule-name"},b.title),m("code",{},b.name),m("span",{class:"ways"},g(E.name,"← ",m("span",{class:"unseen"},`${yt("earlier")}: `),E.name),g(C.name,m("span",{class:"unseen"},`${yt("later")}: `),C.name," →"),b.descends?D:null)),m("p",{class:"rule-about"},b.about),m("p",{class:"aside"},`${yt("paper")}: ${b.facts.paper??"–"}`),document.documentElement.lang==="zh"?m("p",{class:"aside"},yt("english")):null),m("section",{class:"card","aria-labelledby":"update"},m("h2",{class:"sub",id:"update"},yt("update")),m("p",{class:"note"},b.lines.length?yt("running"):yt("ownSteps")),b.over==="matrix"?m("p",{class:"note"},yt("ofOthers")):null,b.lines.length?m("ul",{class:"equations",tabindex:0},...b.lines.map(({markup:N})=>m("li",{},ks(N)))):null,b.starts.length?m("div",{class:"starts"},m("span",{class:"note"},yt("starts")),...b.starts.map(ks)):null,b.text?m("details",{class:"notes",open:b.over==="matrix"||b.over==="run"},m("summary",{},yt("asText")),m("pre",{class:"formula",tabindex:0},b.text)):null,m("details",{class:"notes",open:!b.lines.length},m("summary",{},yt("asCode")),m("pre",{class:"formula",tabindex:0},b.code||b.facts.code))),m("section",{class:"card","aria-labelledby":"settings"},m("h2",{class:"sub",id:"settings"},yt("settings")),m("div",{class:"scroll",tabindex:0,role:"region","aria-label":`${yt("settings")}: ${b.name}`},m("table",{class:"settings-of-rule"},m("thead",{},m("tr",{},...["symbol","setting","usual","range","meaning"].map(N=>m("th",{scope:"col"},yt(N))))),m("tbody",{},...b.hyperparameters.map(N=>m("tr",{},m("td",{},N.symbol?ks(["math",{},N.symbol]):null),m("th",{scope:"row"},m("code",{},N.name)),m("td",{class:"n"},Array.isArray(N.default)?N.default.map(Zt).join(", "):Zt(N.default)),m("td",{},N.range),m("td",{},N.meaning)))))),m("h2",{class:"sub"},yt("facts")),m("dl",{class:"pairs"},...Object.entries(b.facts).filter(([N])=>N!=="paper").map(([N,B])=>m("div",{},m("dt",{},N),m("dd",{},B))))),b.conventions.length?iC(b,s,N=>{s=N,w()}):null,d.element)}return Xe(n,m("div",{class:"rules"},c,m("div",{},h,u))),y(e.parts),await w(),{read:b=>{const x=i;y(b),w(),i!==x&&scrollTo({top:0})},close:()=>{r++,d.close()}}}const Lv=[wR,RT,Ev,BR,QA,lC],uC=Ev,Pv="thalweg-language",hC=document.getElementById("lab"),Dv=new Map;let Fr="en",Nv="auto",Mi=null,tf=0,nf={},ji=null;const Ho=m("p",{class:"message",role:"status"}),Oc=m("div",{class:"page"});function Vo(){return new URLSearchParams(location.hash.slice(1))}function dC(n){return Lv.find(({name:e})=>e===n.get("p"))??uC}function Bc(n,e){const t=new URLSearchParams({p:n.name});for(const[i,s]of e)i!=="p"&&i!=="lang"&&t.append(i,s);return Fr!=="en"&&t.set("lang",Fr),t.toString()}function fC(n){const e=()=>Mi?.page===n;return{parts:Vo(),keep:i=>{if(!e())return;const s=Bc(n,i);s.length>ax?Ho.textContent=Rn("tooLong"):history.replaceState(null,"",`${location.pathname}${location.search}#${s}`)},expose:i=>{e()&&(nf=i,Object.assign(globalThis,{thalweg:{page:n.name,language:Fr,...i}}),document.documentElement.dataset.ready=n.name)},tell:i=>{e()&&(Ho.textContent=i)}}}async function Iv(){const n=dC(Vo());if(Mi?.page===n&&Mi.opened){Mi.opened.read(Vo());return}await zc(n)}async function zc(n){const e=++tf;Mi?.opened&&Mi.opened.close(),s_(),delete document.documentElement.dataset.ready,Mi={page:n,opened:null},nf={},gC(n),Ho.textContent="";const t=m("div",{});Xe(Oc,t),t.textContent=Rn("waiting");try{const i=await n.open(t,fC(n));e===tf?Mi.opened=i:i.close()}catch(i){e===tf&&Xe(t,m("p",{class:"message"},i instanceof Error?i.message:String(i)))}}const Uv=m("header",{}),Fv=m("div",{});function pC(){if(!Mi?.opened)return null;const{page:n,opened:e}=Mi,t=location.hash.slice(1);return{name:n.name,title:Ht(n.title),body:Oc,what:()=>({...ex(Oc,nf),...e.exports?.()}),page:()=>nx(n,t)}}function mC(){!ji||!Mi||(history.replaceState(null,"",`${location.pathname}${location.search}#${Bc(Mi.page,new URLSearchParams(ji.address))}`),zc(Mi.page))}function gC(n){const e=is(Rn("language"),[{value:"en",words:"English"},{value:"zh",words:"中文"}],Fr,i=>{Fr=i,ji||localStorage.setItem(Pv,i),_f(i);const s=Vo();s.delete("lang"),history.replaceState(null,"",`${location.pathname}${location.search}#${Bc(n,s)}`),zc(n)}),t=is(Rn("colours"),[{value:"auto",words:"auto"},{value:"light",words:"light"},{value:"dark",words:"dark"}],Nv,i=>{Nv=i,qc(i)});document.title=`Thalweg: ${Ht(n.title)}`,Xe(Uv,m("div",{class:"kicker"},m("span",{},"Thalweg lab"),m("span",{class:"switches"},Y_(pC,ji===null),e,t)),ji?null:m("nav",{class:"pages","aria-label":Rn("pages")},...Lv.map(i=>vC(i,n))),m("h1",{},Ht(n.title)),m("p",{class:"said"},Ht(n.lead))),Xe(Fv,ji?sx(ji,mC):null)}function vC(n,e){const t=m("a",{"aria-current":n===e?"page":void 0},Ht(n.title));return t.setAttribute("href",`#p=${n.name}`),t.addEventListener("click",i=>{if(i.ctrlKey||i.metaKey||i.shiftKey||(i.preventDefault(),n===e))return;Dv.set(e.name,location.hash);const s=new URLSearchParams((Dv.get(n.name)??"").slice(1));history.pushState(null,"",`${location.pathname}${location.search}#${Bc(n,s)}`),zc(n)}),t}async function _C(){ji=await Gr(),ji&&!location.hash&&history.replaceState(null,"",`${location.pathname}${location.search}#${ji.address}`);const n=ji?null:localStorage.getItem(Pv),e=Vo().get("lang")??n;(e==="zh"||e==="en")&&(Fr=e),_f(Fr),x_(t=>{Ho.textContent=t?Rn("lost"):""}),r_(),Xe(hC,Uv,Fv,Oc,Ho),addEventListener("hashchange",()=>void Iv()),Iv()}_C()})();
