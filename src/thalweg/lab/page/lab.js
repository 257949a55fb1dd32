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
(function(){"use strict";const P_=/^(on|style$|href$|src|srcdoc$|action$|formaction$)/i;function m(n,e={},...t){return Ff(document.createElement(n),e,t)}function Ye(n,e={},...t){return Ff(document.createElementNS("http://www.w3.org/2000/svg",n),e,t)}function Ff(n,e,t){for(const[i,s]of Object.entries(e)){if(P_.test(i))throw new Error(`attribute ${i} is not set from here`);s==null||s===!1||n.setAttribute(i,s===!0?"":String(s))}return su(n,t),n}function su(n,e){for(const t of e)if(!(t==null||t===!1)){if(Array.isArray(t)){su(n,t);continue}n.append(t instanceof Node?t:document.createTextNode(String(t)))}}function We(n,...e){n.replaceChildren(),su(n,e)}let Zr=0,ru={};const Of=new Map;function Bf(n){Zr=n==="zh"?1:0,document.documentElement.lang=n==="zh"?"zh":"en"}function Ke(n){return n[Zr]}function Ui(n){return e=>n[e][Zr]}function D_(n){ru=n}function Y(n,...e){const t=n.reduce((i,s,r)=>`${i}{${r-1}}${s}`);return zf(Zr?ru[t]??t:t,e)}function N_(n,e,t){const i=Zr?ru[`{0} ${e}`]:void 0;return i?zf(i,[n]):`${n} ${e}${t?"":"s"}`}function zf(n,e){return n.replace(/\{(\d)\}/g,(t,i)=>String(e[Number(i)]))}function io(n){const e=n?.zh;for(const[t,i]of Object.entries(e??{}))Of.set(t,i)}function Mt(n){return Zr?Of.get(n)??n:n}function ls(n){return Mt(n.replaceAll("_"," "))}const kf=()=>[{value:"best",words:Y`the better half`},{value:"all",words:Y`all runs`}];let I_=0;function cs(n,e,t,i){const s=`choice-${++I_}`;return m("fieldset",{class:"choice"},m("legend",{class:"unseen"},n),...e.map(({value:r,words:a})=>{const o=m("input",{type:"radio",name:s,value:r,checked:r===t});return o.addEventListener("change",()=>i(r)),m("label",{},o,m("span",{},a))}))}const au=[];let Gf=null,ou=new Map;function bt(n){let e=ou.get(n);return e===void 0&&(Gf??=getComputedStyle(document.documentElement),e=Gf.getPropertyValue(`--${n}`).trim()||"#888",ou.set(n,e)),e}function an(n){return bt(`c${n}`)}function cl(n){au.push(n)}function U_(){au.length=0}function lu(n){n==="auto"?document.documentElement.removeAttribute("data-theme"):document.documentElement.setAttribute("data-theme",n),Hf()}function Hf(){ou=new Map;for(const n of au)n()}function F_(){matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Hf);let n=null;addEventListener("beforeprint",()=>{n=document.documentElement.getAttribute("data-theme"),lu("light")}),addEventListener("afterprint",()=>{lu(n==="dark"||n==="light"?n:"auto")})}const gn=Ui({view:["View","视图"],contour:["contours","等高线"],log:["log heights","高度取对数"],language:["Language","语言"],colours:["Colours","颜色"],auto:["auto","自动"],light:["light","浅色"],dark:["dark","深色"],play:["Play","播放"],pause:["Pause","暂停"],step:["One step","单步"],again:["From the start","回到起点"],stepOf:["step","步"],waiting:["Computing…","计算中…"],lost:["The lab has ended: start it again with thalweg lab.","实验室已结束：请重新运行 thalweg lab。"],noWebgl:["This browser has no WebGL: contours are shown instead.","此浏览器不支持 WebGL，改为显示等高线。"],pages:["Pages","页面"],tooLong:["This state has more characters than an address may have: it is not kept there.","状态过长，无法保存在地址中。"]}),tn=Ui({export:["Export","导出"],page:["This page as one HTML file","将本页保存为单个 HTML 文件"],pageNote:["Opens without the lab: play, scrub, turn.","无需实验室即可打开：播放、拖动、旋转。"],picture:["Picture (PNG)","图像 (PNG)"],numbers:["Numbers (CSV)","数据 (CSV)"],numbersNote:["What the curves and paths show.","曲线与路径的数据。"],animation:["Animation (GIF)","动画 (GIF)"],working:["Working …","正在生成…"],frame:["Frame","帧"],saved:["Saved:","已保存："],stop:["Stop","停止"],nothing:["There is nothing to save yet.","暂无可保存的内容。"],ended:["The page was changed meanwhile: nothing was saved.","页面已更改，未保存。"],savedNote:["A saved page","已保存的页面"],savedOn:["Saved from the lab on {date}. Play, step, scrub, views, language and colours work here; whatever has to be computed anew needs the lab: thalweg lab.","保存于 {date}。播放、单步、拖动、视图、语言和颜色在此可用；需要重新计算的内容需要实验室：thalweg lab。"],dropped:["Left out because they are too large:","因过大而未保存："],needsLab:["This needs the lab (thalweg lab): a saved page holds only what was shown, which it shows again.","此操作需要实验室 (thalweg lab)：保存的页面只包含当时显示的内容，现已恢复。"]}),O_=32*2**20,Jr=new Map;let cu=0,so=null,uu=0,hu=0;function B_(n,e){cu+=e.length-(Jr.get(n)?.length??0),Jr.delete(n),Jr.set(n,e);for(const[t,i]of Jr){if(cu<=O_)break;Jr.delete(t),cu-=i.length}so?.set(n,e)}const Vf=new Map;function z_(n,e){Vf.set(n,e)}function Wf(n){const e=so?Jr.get(n)??Vf.get(n)?.():void 0;return e&&so.set(n,e),e}async function k_(n){uu++;try{return await n()}finally{uu--,hu=performance.now()}}async function G_(n){const e=new Map;so=e;try{for(await n(),hu=performance.now();uu>0||performance.now()-hu<250;)await new Promise(t=>setTimeout(t,50))}finally{so=null}return e}async function $f(n){const e=[];let t=0;for(const[r,a]of n.answers)e.push([r,t,a.length]),t+=Math.ceil(a.length/8)*8;const i=new TextEncoder().encode(JSON.stringify({...n,answers:e})),s=new Uint8Array(4+i.length+t);return new DataView(s.buffer).setUint32(0,i.length,!0),s.set(i,4),[...n.answers.values()].forEach((r,a)=>s.set(r,4+i.length+e[a][1])),Xf(s,new CompressionStream("gzip"))}async function H_(n){const e=await Xf(n,new DecompressionStream("gzip")),t=new DataView(e.buffer).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),s=i.answers.map(([r,a,o])=>{const l=4+t+a;return[r,e.slice(l,l+o)]});return{...i,answers:new Map(s)}}async function Xf(n,e){const t=new Blob([n]).stream().pipeThrough(e);return new Uint8Array(await new Response(t).arrayBuffer())}let du;function jr(){if(du===void 0){const n=document.getElementById("record")?.textContent;du=n?H_(Uint8Array.from(atob(n.trim()),e=>e.charCodeAt(0))):null}return du}let qf=()=>{};function V_(n){qf=n}function W_(){qf()}const Sr=()=>new URLSearchParams(location.search).get("token")??"";class Qr extends Error{constructor(e,t=null){super(e),this.at=t}}async function qi(n){return Yf(await fu(n,n,{}))}async function kn(n,e,t){const i=JSON.stringify(e),s=await fu(`${n} ${i}`,n,{method:"POST",body:i,signal:t});return J_(s.slice().buffer)}async function ul(n,e){const t=JSON.stringify(e);return Yf(await fu(`${n} ${t}`,n,{method:"POST",body:t}))}function Yf(n){const e=JSON.parse(new TextDecoder().decode(n));return io(e),e}async function $_(n){if(jr())throw new Qr(tn("needsLab"));const e=await fetch(`/api/${n}`,{headers:{"x-thalweg-token":Sr()}});if(!e.ok)throw await ro(e);return e.blob()}async function X_(n,e){if(jr())throw new Qr(tn("needsLab"));const t=await fetch(`/api/${n}?name=${encodeURIComponent(e.name)}`,{method:"POST",headers:{"x-thalweg-token":Sr(),"content-type":"application/octet-stream"},body:e});if(!t.ok)throw await ro(t);const i=await t.json();return io(i),i}async function fu(n,e,t){const i=await jr();if(i){const r=i.answers.get(n);if(r)return r;throw W_(),new Qr(tn("needsLab"))}const s=t.body?Wf(n):void 0;return s||k_(async()=>{const r={"x-thalweg-token":Sr(),...t.body?{"content-type":"application/json"}:{}},a=await fetch(`/api/${e}`,{...t,headers:r});if(!a.ok)throw await ro(a);const o=new Uint8Array(await a.arrayBuffer());return B_(n,o),o})}async function q_(){const n=await fetch("/api/export",{headers:{"x-thalweg-token":Sr()}});if(!n.ok)throw await ro(n);return(await n.json()).room}async function Y_(n){const e=await fetch("/api/export",{method:"POST",headers:{"x-thalweg-token":Sr(),"content-type":"application/gzip"},body:n});if(!e.ok)throw await ro(e);return e.blob()}function K_(n,e,t){const i=`events ${n}`;let s=null,r=!1;const a=()=>{r=!0,s?.close()},o=([u,h])=>{io(h),r||e[u]?.(h)},l=async()=>{const u=await jr(),h=u?u.answers.get(i):Wf(i);if(h)for(const d of JSON.parse(new TextDecoder().decode(h)))o(d);else!u&&!r&&(s=c())},c=()=>{const u=new EventSource(`/api/${n}${n.includes("?")?"&":"?"}token=${encodeURIComponent(Sr())}`),h=[];u.addEventListener("open",()=>h.splice(0));for(const d of Object.keys(e))u.addEventListener(d,p=>{const v=[d,JSON.parse(p.data)];h.push(v),z_(i,()=>new TextEncoder().encode(JSON.stringify(h))),o(v)});return u.addEventListener("error",t),u};return l(),a}function Z_(n){if(jr())return;const e=new EventSource(`/api/present?token=${encodeURIComponent(Sr())}`);e.addEventListener("here",()=>n(!1)),e.addEventListener("error",()=>n(!0))}function J_(n){const e=new DataView(n).getUint32(0,!0),t=JSON.parse(new TextDecoder().decode(new Uint8Array(n,4,e)));io(t);const i={};for(const[s,{dtype:r,shape:a,offset:o}]of Object.entries(t.arrays)){const l=a.reduce((h,d)=>h*d,1),c=4+e+o,u=r==="int32"?new Int32Array(n,c,l):new Float32Array(n,c,l);i[s]={values:u,shape:a}}return{said:t,arrays:i}}async function ro(n){const e=await n.text();try{const t=JSON.parse(e);return io(t),new Qr(t.error?Mt(t.error):`The server answered with status ${n.status}.`,t.at??null)}catch{return new Qr(/^text\/plain/.test(n.headers.get("content-type")??"")&&e?e:`The server answered with status ${n.status}.`)}}const j_='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function Q_(n,e){const[,t]=n.toDataURL("image/png").split(","),i=new Blob([Uint8Array.from(atob(t),a=>a.charCodeAt(0))],{type:"image/png"}),s=document.createElement("a"),r=URL.createObjectURL(i);s.href=r,s.download=e,s.click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}function _i(n,e,t,i){const s=16*i,r=20*i,a=document.createElement("canvas"),o=a.getContext("2d"),l=n.width+2*s,c=(v,_=400)=>`${_} ${v*i}px ${j_}`;o.font=c(12);const u=[];let h=s,d=0;for(const v of t){const _=o.measureText(v.words).width+34*i;h>s&&h+_>l-s&&(h=s,d++),u.push({entry:v,x:h,row:d}),h+=_}const p=t.length?(d+1)*r+s/2:0;a.width=l,a.height=s+r*1.4+n.height+p+s,o.fillStyle=bt("card"),o.fillRect(0,0,a.width,a.height),o.fillStyle=bt("ink"),o.font=c(15,600),o.textBaseline="top",o.fillText(e,s,s,l-2*s),o.drawImage(n,s,s+r*1.4),o.font=c(12),o.textBaseline="middle";for(const{entry:v,x:_,row:g}of u){const f=s+r*1.4+n.height+s/2+r*(g+.5);o.fillStyle=v.colour,o.fillRect(_,f-5*i,10*i,10*i),o.fillStyle=bt("ink"),o.fillText(v.words,_+15*i,f)}return a}const ex=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-opacity","opacity","font-family","font-size","font-weight","text-anchor","stroke-linejoin","font-variant-numeric"];async function hl(n,e){const t=n.getBoundingClientRect(),i=n.cloneNode(!0),s=[n,...n.querySelectorAll("*")],r=[i,...i.querySelectorAll("*")];s.forEach((c,u)=>{const h=getComputedStyle(c);for(const d of ex)r[u].setAttribute(d,h.getPropertyValue(d))}),i.setAttribute("width",String(t.width)),i.setAttribute("height",String(t.height)),i.setAttribute("xmlns","http://www.w3.org/2000/svg");const a=new Image;a.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(i))}`,await a.decode();const o=document.createElement("canvas");return o.width=Math.round(t.width*e),o.height=Math.round(t.height*e),o.getContext("2d").drawImage(a,0,0,o.width,o.height),o}function tx(n){const e=Math.max(0,...n.map(({values:i})=>i.length)),t=[n.map(({name:i})=>Kf(i)).join(",")];for(let i=0;i<e;i++)t.push(n.map(({values:s})=>Kf(s[i]??"")).join(","));return`${t.join(`\r
`)}\r
`}function Kf(n){if(typeof n=="number")return Number.isFinite(n)?String(n):"";const e=/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}var nx={trailer:59};function Zf(n=256){let e=0,t=new Uint8Array(n);return{get buffer(){return t.buffer},reset(){e=0},bytesView(){return t.subarray(0,e)},bytes(){return t.slice(0,e)},writeByte(s){i(e+1),t[e]=s,e++},writeBytes(s,r=0,a=s.length){i(e+a);for(let o=0;o<a;o++)t[e++]=s[o+r]},writeBytesView(s,r=0,a=s.byteLength){i(e+a),t.set(s.subarray(r,r+a),e),e+=a}};function i(s){var r=t.length;if(r>=s)return;var a=1024*1024;s=Math.max(s,r*(r<a?2:1.125)>>>0),r!=0&&(s=Math.max(s,256));let o=t;t=new Uint8Array(s),e>0&&t.set(o.subarray(0,e),0)}}var pu=12,Jf=5003,ix=[0,1,3,7,15,31,63,127,255,511,1023,2047,4095,8191,16383,32767,65535];function sx(n,e,t,i,s=Zf(512),r=new Uint8Array(256),a=new Int32Array(Jf),o=new Int32Array(Jf)){let l=a.length,c=Math.max(2,i);r.fill(0),o.fill(0),a.fill(-1);let u=0,h=0,d=c+1,p=d,v=!1,_=p,g=(1<<_)-1,f=1<<d-1,b=f+1,S=f+2,w=0,M=t[0],y=0;for(let C=l;C<65536;C*=2)++y;y=8-y,s.writeByte(c),E(f);let x=t.length;for(let C=1;C<x;C++)e:{let P=t[C],R=(P<<pu)+M,U=P<<y^M;if(a[U]===R){M=o[U];break e}let N=U===0?1:l-U;for(;a[U]>=0;)if(U-=N,U<0&&(U+=l),a[U]===R){M=o[U];break e}E(M),M=P,S<1<<pu?(o[U]=S++,a[U]=R):(a.fill(-1),S=f+2,v=!0,E(f))}return E(M),E(b),s.writeByte(0),s.bytesView();function E(C){for(u&=ix[h],h>0?u|=C<<h:u=C,h+=_;h>=8;)r[w++]=u&255,w>=254&&(s.writeByte(w),s.writeBytesView(r,0,w),w=0),u>>=8,h-=8;if((S>g||v)&&(v?(_=p,g=(1<<_)-1,v=!1):(++_,g=_===pu?1<<_:(1<<_)-1)),C==b){for(;h>0;)r[w++]=u&255,w>=254&&(s.writeByte(w),s.writeBytesView(r,0,w),w=0),u>>=8,h-=8;w>0&&(s.writeByte(w),s.writeBytesView(r,0,w),w=0)}}}var rx=sx;function jf(n,e,t){return n<<8&63488|e<<2&992|t>>3}function Qf(n,e,t,i){return n>>4|e&240|(t&240)<<4|(i&240)<<8}function ep(n,e,t){return n>>4<<8|e&240|t>>4}function dl(n,e,t){return n<e?e:n>t?t:n}function fl(n){return n*n}function tp(n,e,t){var i=0,s=1e100;let r=n[e],a=r.cnt;r.ac;let o=r.rc,l=r.gc,c=r.bc;for(var u=r.fw;u!=0;u=n[u].fw){let d=n[u],p=d.cnt,v=a*p/(a+p);if(!(v>=s)){var h=0;h+=v*fl(d.rc-o),!(h>=s)&&(h+=v*fl(d.gc-l),!(h>=s)&&(h+=v*fl(d.bc-c),!(h>=s)&&(s=h,i=u)))}}r.err=s,r.nn=i}function mu(){return{ac:0,rc:0,gc:0,bc:0,cnt:0,nn:0,fw:0,bk:0,tm:0,mtm:0,err:0}}function ax(n,e){let t=e==="rgb444"?4096:65536,i=new Array(t),s=n.length;if(e==="rgba4444")for(let r=0;r<s;++r){let a=n[r],o=a>>24&255,l=a>>16&255,c=a>>8&255,u=a&255,h=Qf(u,c,l,o),d=h in i?i[h]:i[h]=mu();d.rc+=u,d.gc+=c,d.bc+=l,d.ac+=o,d.cnt++}else if(e==="rgb444")for(let r=0;r<s;++r){let a=n[r],o=a>>16&255,l=a>>8&255,c=a&255,u=ep(c,l,o),h=u in i?i[u]:i[u]=mu();h.rc+=c,h.gc+=l,h.bc+=o,h.cnt++}else for(let r=0;r<s;++r){let a=n[r],o=a>>16&255,l=a>>8&255,c=a&255,u=jf(c,l,o),h=u in i?i[u]:i[u]=mu();h.rc+=c,h.gc+=l,h.bc+=o,h.cnt++}return i}function ox(n,e,t={}){let{format:i="rgb565",clearAlpha:s=!0,clearAlphaColor:r=0,clearAlphaThreshold:a=0,oneBitAlpha:o=!1}=t;if(!n||!n.buffer)throw new Error("quantize() expected RGBA Uint8Array data");if(!(n instanceof Uint8Array)&&!(n instanceof Uint8ClampedArray))throw new Error("quantize() expected RGBA Uint8Array data");let l=new Uint32Array(n.buffer),c=t.useSqrt!==!1,u=i==="rgba4444",h=ax(l,i),d=h.length,p=d-1,v=new Uint32Array(d+1);for(var _=0,g=0;g<d;++g){let A=h[g];if(A!=null){var f=1/A.cnt;u&&(A.ac*=f),A.rc*=f,A.gc*=f,A.bc*=f,h[_++]=A}}fl(e)/_<.022&&(c=!1);for(var g=0;g<_-1;++g)h[g].fw=g+1,h[g+1].bk=g,c&&(h[g].cnt=Math.sqrt(h[g].cnt));c&&(h[g].cnt=Math.sqrt(h[g].cnt));var b,S,w;for(g=0;g<_;++g){tp(h,g);var M=h[g].err;for(S=++v[0];S>1&&(w=S>>1,!(h[b=v[w]].err<=M));S=w)v[S]=b;v[S]=g}var y=_-e;for(g=0;g<y;){for(var x;;){var E=v[1];if(x=h[E],x.tm>=x.mtm&&h[x.nn].mtm<=x.tm)break;x.mtm==p?E=v[1]=v[v[0]--]:(tp(h,E),x.tm=g);var M=h[E].err;for(S=1;(w=S+S)<=v[0]&&(w<v[0]&&h[v[w]].err>h[v[w+1]].err&&w++,!(M<=h[b=v[w]].err));S=w)v[S]=b;v[S]=E}var C=h[x.nn],P=x.cnt,R=C.cnt,f=1/(P+R);u&&(x.ac=f*(P*x.ac+R*C.ac)),x.rc=f*(P*x.rc+R*C.rc),x.gc=f*(P*x.gc+R*C.gc),x.bc=f*(P*x.bc+R*C.bc),x.cnt+=C.cnt,x.mtm=++g,h[C.bk].fw=C.fw,h[C.fw].bk=C.bk,C.mtm=p}let U=[];var N=0;for(g=0;;++N){let A=dl(Math.round(h[g].rc),0,255),D=dl(Math.round(h[g].gc),0,255),H=dl(Math.round(h[g].bc),0,255),O=255;u&&(O=dl(Math.round(h[g].ac),0,255),o&&(O=O<=(typeof o=="number"?o:127)?0:255),s&&O<=a&&(A=D=H=r,O=0));let z=u?[A,D,H,O]:[A,D,H];if(lx(U,z)||U.push(z),(g=h[g].fw)==0)break}return U}function lx(n,e){for(let t=0;t<n.length;t++){let i=n[t],s=i[0]===e[0]&&i[1]===e[1]&&i[2]===e[2],r=i.length>=4&&e.length>=4?i[3]===e[3]:!0;if(s&&r)return!0}return!1}function cx(n,e,t="rgb565"){if(!n||!n.buffer)throw new Error("quantize() expected RGBA Uint8Array data");if(!(n instanceof Uint8Array)&&!(n instanceof Uint8ClampedArray))throw new Error("quantize() expected RGBA Uint8Array data");if(e.length>256)throw new Error("applyPalette() only works with 256 colors or less");let i=new Uint32Array(n.buffer),s=i.length,r=t==="rgb444"?4096:65536,a=new Uint8Array(s),o=new Array(r);if(t==="rgba4444")for(let l=0;l<s;l++){let c=i[l],u=c>>24&255,h=c>>16&255,d=c>>8&255,p=c&255,v=Qf(p,d,h,u),_=v in o?o[v]:o[v]=ux(p,d,h,u,e);a[l]=_}else{let l=t==="rgb444"?ep:jf;for(let c=0;c<s;c++){let u=i[c],h=u>>16&255,d=u>>8&255,p=u&255,v=l(p,d,h),_=v in o?o[v]:o[v]=hx(p,d,h,e);a[c]=_}}return a}function ux(n,e,t,i,s){let r=0,a=1e100;for(let o=0;o<s.length;o++){let l=s[o],c=l[3],u=yr(c-i);if(u>a)continue;let h=l[0];if(u+=yr(h-n),u>a)continue;let d=l[1];if(u+=yr(d-e),u>a)continue;let p=l[2];u+=yr(p-t),!(u>a)&&(a=u,r=o)}return r}function hx(n,e,t,i){let s=0,r=1e100;for(let a=0;a<i.length;a++){let o=i[a],l=o[0],c=yr(l-n);if(c>r)continue;let u=o[1];if(c+=yr(u-e),c>r)continue;let h=o[2];c+=yr(h-t),!(c>r)&&(r=c,s=a)}return s}function yr(n){return n*n}function dx(n={}){let{initialCapacity:e=4096,auto:t=!0}=n,i=Zf(e),s=5003,r=new Uint8Array(256),a=new Int32Array(s),o=new Int32Array(s),l=!1;return{reset(){i.reset(),l=!1},finish(){i.writeByte(nx.trailer)},bytes(){return i.bytes()},bytesView(){return i.bytesView()},get buffer(){return i.buffer},get stream(){return i},writeHeader:c,writeFrame(u,h,d,p={}){let{transparent:v=!1,transparentIndex:_=0,delay:g=0,palette:f=null,repeat:b=0,colorDepth:S=8,dispose:w=-1}=p,M=!1;if(t?l||(M=!0,c(),l=!0):M=!!p.first,h=Math.max(0,Math.floor(h)),d=Math.max(0,Math.floor(d)),M){if(!f)throw new Error("First frame must include a { palette } option");px(i,h,d,f,S),np(i,f),b>=0&&mx(i,b)}let y=Math.round(g/10);fx(i,w,y,v,_);let x=!!f&&!M;gx(i,h,d,x?f:null),x&&np(i,f),vx(i,u,h,d,S,r,a,o)}};function c(){ip(i,"GIF89a")}}function fx(n,e,t,i,s){n.writeByte(33),n.writeByte(249),n.writeByte(4),s<0&&(s=0,i=!1);var r,a;i?(r=1,a=2):(r=0,a=0),e>=0&&(a=e&7),a<<=2,n.writeByte(0|a|0|r),Js(n,t),n.writeByte(s||0),n.writeByte(0)}function px(n,e,t,i,s=8){let r=1,a=0,o=gu(i.length)-1,l=r<<7|s-1<<4|a<<3|o;Js(n,e),Js(n,t),n.writeBytes([l,0,0])}function mx(n,e){n.writeByte(33),n.writeByte(255),n.writeByte(11),ip(n,"NETSCAPE2.0"),n.writeByte(3),n.writeByte(1),Js(n,e),n.writeByte(0)}function np(n,e){let t=1<<gu(e.length);for(let i=0;i<t;i++){let s=[0,0,0];i<e.length&&(s=e[i]),n.writeByte(s[0]),n.writeByte(s[1]),n.writeByte(s[2])}}function gx(n,e,t,i){if(n.writeByte(44),Js(n,0),Js(n,0),Js(n,e),Js(n,t),i){let s=0,r=0,a=gu(i.length)-1;n.writeByte(128|s|r|0|a)}else n.writeByte(0)}function vx(n,e,t,i,s=8,r,a,o){rx(t,i,e,s,n,r,a,o)}function Js(n,e){n.writeByte(e&255),n.writeByte(e>>8&255)}function ip(n,e){for(var t=0;t<e.length;t++)n.writeByte(e.charCodeAt(t))}function gu(n){return Math.max(Math.ceil(Math.log2(n)),1)}const _x=80,xx=640,wx=70,bx=1800;function Sx(n){const e=Math.min(_x,n+1);return Array.from({length:e},(t,i)=>e===1?n:Math.round(i*n/(e-1)))}function yx(n,e=xx){const t=Math.min(1,e/n.width),i=document.createElement("canvas");i.width=Math.round(n.width*t),i.height=Math.round(n.height*t);const s=i.getContext("2d");return s.imageSmoothingQuality="high",s.drawImage(n,0,0,i.width,i.height),i}async function sp(){for(let n=0;n<2;n++)await new Promise(e=>requestAnimationFrame(e))}async function Mx(n,e,t){const i=dx();let s=0,r=0;for(const[a,o]of n.entries()){if(!t(a))return null;const l=await e(o);a===0&&([s,r]=[l.width,l.height]);const c=l.getContext("2d",{willReadFrequently:!0}),{data:u}=c.getImageData(0,0,s,r),h=ox(u,256);i.writeFrame(cx(u,h),s,r,{palette:h,delay:a===n.length-1?bx:wx})}return t(n.length),i.finish(),i.bytes()}function pl(n,e){const t=document.createElement("a"),i=URL.createObjectURL(n);t.href=i,t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}function Ex(n,e){const t=m("p",{class:"aside",role:"status"}),i=m("button",{type:"button",class:"save",hidden:!0},tn("stop"));let s=!1,r=!1;i.addEventListener("click",()=>{r=!0});const a=b=>{t.textContent=b},o=(b,S,w)=>{const M=m("button",{type:"button",class:"entry"},b,S?m("small",{},S):null);return M.addEventListener("click",()=>void l(w)),M},l=async b=>{const S=n();if(!s){if(!S){a(tn("nothing"));return}s=!0,r=!1,a(tn("working"));try{a(await b(S))}catch(w){a(w instanceof Error?w.message:String(w))}finally{s=!1,i.hidden=!0}}},c=async({name:b,page:S})=>{const{file:w,dropped:M}=await S();pl(w,`thalweg-${b}.html`);const y=M.length?` ${tn("dropped")} ${M.join(", ")}.`:"";return`${tn("saved")} thalweg-${b}.html, ${gl(w.size)}.${y}`},u=async b=>{const S=ml(b);if(!S)return tn("nothing");const w=await Ax(_i(S,b.title,b.what().legend??[],devicePixelRatio||1));return pl(w,`thalweg-${b.name}.png`),`${tn("saved")} thalweg-${b.name}.png, ${gl(w.size)}.`},h=async({name:b,what:S})=>{const w=S().table?.()??[];if(!w.length)return tn("nothing");const M=new Blob([tx(w)],{type:"text/csv;charset=utf-8"});return pl(M,`thalweg-${b}.csv`),`${tn("saved")} thalweg-${b}.csv, ${gl(M.size)}.`},d=async b=>{const S=Tx(b);if(!S)return tn("nothing");const w=Sx(S.last);i.hidden=!1;const x=await Mx(w,async C=>{const P=`${b.title} · ${S.words(C)}`;return _i(yx(await S.draw(C)),P,S.legend,1)},C=>(a(`${tn("frame")} ${C} / ${w.length}`),!r&&b.body.isConnected&&S.holds())).finally(S.close);if(!x)return tn("ended");const E=new Blob([x],{type:"image/gif"});return pl(E,`thalweg-${b.name}.gif`),`${tn("saved")} thalweg-${b.name}.gif, ${gl(E.size)}.`},p=e?o(tn("page"),tn("pageNote"),c):null,v=o(tn("picture"),null,u),_=o(tn("numbers"),tn("numbersNote"),h),g=o(tn("animation"),null,d),f=m("details",{class:"exports"},m("summary",{},tn("export")),m("div",{class:"menu"},p,v,_,g,t,i));return f.addEventListener("toggle",()=>{if(!f.open)return;s||a("");const b=n(),S=b?.what();v.hidden=!b||!ml(b),_.hidden=!S?.table,g.hidden=!S?.animation&&(S?.player?.last()??0)<1}),f.addEventListener("keydown",b=>{b.key==="Escape"&&(f.open=!1,f.querySelector("summary").focus())}),f}function ml({body:n,what:e}){const t=e().picture?.();return t||([...n.querySelectorAll("canvas")].find(({clientWidth:i,clientHeight:s})=>i>100&&s>60)??null)}function Tx(n){const{player:e,legend:t,animation:i}=n.what();if(i)return i();const s=ml(n);if(!e||!s||e.last()<1)return null;e.pause();const r=e.last(),a=e.step(),o=()=>e.last()===r;return{last:r,holds:o,legend:t??[],draw:async l=>(e.show(r,l),await sp(),ml(n)??s),words:l=>`${gn("stepOf")} ${l.toLocaleString("en")}`,close:()=>{n.body.isConnected&&o()&&e.show(r,a)}}}async function Ax(n){const[,e]=n.toDataURL("image/png").split(",");return new Blob([Uint8Array.from(atob(e),t=>t.charCodeAt(0))],{type:"image/png"})}function gl(n){return n<1e6?`${Math.max(1,Math.round(n/1e3))} kB`:`${(n/1e6).toFixed(1)} MB`}const rp=[[],[7,4],[2,3],[9,3,2,3]];function ao({walks:n,steps:e},t){const i=typeof e=="number"?e:e[t];return Math.min(i,n[t].points.length/2-1)}function Yi(n){return n%8}function vl(n){return rp[Math.floor(n/8)%rp.length]}const Rx=300,ap=new WeakMap;function Cx(n){const e=n.querySelector(".player");return e?ap.get(e):void 0}function oo(n,e=i=>i,t){const i=m("button",{type:"button",class:"play"},gn("play")),s=m("button",{type:"button",class:"save"},gn("step")),r=m("button",{type:"button",class:"save"},gn("again")),a=m("input",{type:"range",min:0,max:0,value:0,step:1,"aria-label":gn("stepOf")}),o=m("output",{class:"n"},"0");let l=0,c=0,u=!1,h=0;const d=g=>{l=Math.min(c,Math.max(0,g)),a.value=String(l),o.textContent=e(l).toLocaleString("en"),n(l)},p=g=>{u!==g&&(u=g,i.textContent=gn(g?"pause":"play"),g&&requestAnimationFrame(v))},v=()=>{if(u){if(t&&++h<t.frames()){t.between(h/t.frames()),requestAnimationFrame(v);return}h=0,d(l+(t?1:Math.max(1,Math.round(c/Rx)))),l>=c?p(!1):requestAnimationFrame(v)}};i.addEventListener("click",()=>{!u&&l>=c&&d(0),p(!u)}),s.addEventListener("click",()=>{p(!1),d(l+1)}),r.addEventListener("click",()=>{p(!1),d(0)}),a.addEventListener("input",()=>{p(!1),d(Number(a.value))});const _={element:m("div",{class:"player"},i,s,r,a,o),step:()=>l,last:()=>c,show:(g,f)=>{c=g,a.max=String(g),d(f)},pause:()=>p(!1),go:g=>{p(!1),d(g)}};return ap.set(_.element,_),_}function Lx(n){const e=[],t=[],i={step:[],x:[],y:[],height:[],gradient_x:[],gradient_y:[]};for(const s of n)for(let r=0;2*r<s.points.length;r++)e.push(s.name),t.push(s.words),i.step.push(r),i.x.push(s.points[2*r]),i.y.push(s.points[2*r+1]),i.height.push(s.heights[r]),s.gradients&&(i.gradient_x.push(s.gradients[2*r]),i.gradient_y.push(s.gradients[2*r+1]));return[{name:"run",values:e},{name:"setting",values:t},...Object.entries(i).flatMap(([s,r])=>r.length===e.length?[{name:s,values:r}]:[])]}function op(n){return n.map((e,t)=>({words:e.name,colour:an(e.colour??Yi(t))}))}function Px(n,e){const t=Cx(n),i=[...n.querySelectorAll(".stage canvas")].find(({clientWidth:r})=>r>0),s=Array.isArray(e.walks)?e.walks.filter(Dx):[];return{...t?{player:t}:{},...i?{picture:()=>i}:{},...s.length?{legend:op(s),table:()=>Lx(s)}:{}}}function Dx(n){const e=n;return e?.points instanceof Float32Array&&e.heights instanceof Float32Array&&typeof e.name=="string"}async function Nx(n,e){const t=m("div",{class:"unseen-page","aria-hidden":"true",inert:!0});document.body.append(t);const i=[],s=await G_(()=>Ix(n,t,new URLSearchParams(e),i)).finally(()=>{for(const l of i)l.close();t.remove()}),r={address:e,on:new Date().toISOString().slice(0,10),dropped:[],answers:s},a=await q_();let o=await $f(r);for(;o.length>a&&s.size;){const[l]=[...s].reduce((c,u)=>u[1].length>c[1].length?u:c);s.delete(l),r.dropped.push(l.split(" ")[0]),o=await $f(r)}return{file:await Y_(o),dropped:r.dropped}}function Ix(n,e,t,i){return new Promise((s,r)=>{const a={parts:t,keep:()=>{},expose:()=>s(),tell:()=>{}};n.open(e,a).then(o=>{i.push(o),s()},r)})}let vu=!1,lp=!1,lo=m("p",{});function Ux(n,e){const t=lo.textContent;lo=m("p",{class:"message",role:"status"},t),V_(()=>{vu&&(vu=!1,lo.textContent=tn("needsLab"),setTimeout(e))}),lp||Fx();const i=n.dropped.length?m("p",{},`${tn("dropped")} ${n.dropped.join(", ")}.`):null;return m("section",{class:"saved-note","aria-label":tn("savedNote")},m("p",{},tn("savedOn").replace("{date}",n.on)),i,lo)}function Fx(){lp=!0;for(const n of["pointerdown","keydown","input","change"])addEventListener(n,()=>{vu=!0,lo.textContent=""},{capture:!0})}const Ox=2e3;function ce(n,e=5){if(n==null||!Number.isFinite(n))return"–";const t=Math.abs(n);if(t>=1e5&&t<1e12)return Er(_l(n.toFixed(0)));if(n===0)return"0";const i=Math.floor(Math.log10(t)+1e-12);if(i<-4||i>=12)return Er(_u(n.toExponential(e-1)));const s=n.toFixed(Math.max(0,e-1-i));return Er(_l(s.includes(".")?s.replace(/\.?0+$/,""):s))}function Mr(n,e,t=5){const i=ce(n,t);return typeof n!="number"||typeof e!="number"||!Number.isFinite(n+e)?i:e>1e-12*Math.abs(n)?`${i} ± ${Bx(i,e)}`:i}function Bx(n,e){const t=e.toExponential(1);if(n.includes("e")||e<1e-6)return Er(_u(t));const i=Number(t).toFixed(Math.max(0,1-Number(t.split("e")[1])));return _l(i.includes(".")?i.replace(/\.?0+$/,""):i)}function _u(n){return n.replace(/\.?0*e/,"e").replace("e+","e")}function Er(n){return n.replace(/^-/,"−")}function _l(n){const[e,t]=n.split("."),i=e.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?i:`${i}.${t}`}function Qt(n){if(typeof n=="string")return n;if(n==null||!Number.isFinite(n))return"–";const e=Math.abs(n);return e!==0&&(e<1e-4||e>=1e6)?Er(_u(n.toExponential(3))):Er(String(Number(n.toPrecision(4))))}function xl(n){const e=Math.abs(n);for(const[t,i]of[[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(e>=t)return`${Er(String(Number((n/t).toPrecision(3))))} ${i}`;return Qt(n)}function qt(n,e=0){return n==null||!Number.isFinite(n)?"–":`${(100*n).toFixed(e)} %`}function ti(n,e){return N_(_l(String(n)),e,n===1)}function yn(n,e){const t=[...n];if(t.length<=e)return n;const i=Math.floor((e-1)/2);return`${t.slice(0,e-1-i).join("")}…${i?t.slice(-i).join(""):""}`}function cp(n){return n==null||!Number.isFinite(n)?"–":n<120?`${ce(n,3)} s`:`${Math.floor(n/60)} min ${Math.round(n%60)} s`}function zx(n){const e=new AbortController;let t=!1,i=!1;const s=()=>{if(!e.signal.aborted){if(t){i=!0;return}t=!0,n(e.signal).finally(()=>{t=!1,i&&(i=!1,s())})}};return{ask:s,close:()=>e.abort()}}function ea(){let n=null;return{next:()=>(n?.abort(),n=new AbortController,n.signal),is:e=>n?.signal===e&&!e.aborted,close:()=>n?.abort()}}function up(n,e,t){const i=Math.min(e,n.points.length/2-2);if(i<0||!n.gradients)return null;const s=2*(i+1),[r,a,o,l]=n.points.subarray(2*i,2*i+4),c=[{along:[-n.gradients[2*i],-n.gradients[2*i+1]],colour:"#ffffff",dashed:!0}];t?.momentum&&c.push({along:[-t.momentum[s],-t.momentum[s+1]],colour:"#6fe3ff",dashed:!1}),c.push({along:[o-r,l-a],colour:"#ffd23c",dashed:!1});const u=t?.effective?.[s]??NaN,h=t?.effective?.[s+1]??NaN,d=Math.max(u,h),p=c.filter(({along:v})=>Number.isFinite(v[0])&&Number.isFinite(v[1])&&Math.hypot(...v)>0);return{from:[r,a],arrows:p,rates:d>0&&Number.isFinite(d)?[u/d,h/d]:null}}const hp=2e3;function co(n,e){const t=(e-n.low)/(n.high-n.low||1),i=Math.min(1,Math.max(0,t));return n.log?Math.log1p(hp*i)/Math.log1p(hp):i}function kx(n,e,t){const i=(e-n.x[0])/(n.x[1]-n.x[0])*(n.columns-1),s=(t-n.y[0])/(n.y[1]-n.y[0])*(n.rows-1);if(!(i>=0&&s>=0&&i<=n.columns-1&&s<=n.rows-1))return NaN;const r=Math.min(n.columns-2,Math.floor(i)),a=Math.min(n.rows-2,Math.floor(s)),o=i-r,l=s-a,c=(u,h)=>n.heights[u*n.columns+h];return(1-l)*((1-o)*c(a,r)+o*c(a,r+1))+l*((1-o)*c(a+1,r)+o*c(a+1,r+1))}function Gx(n,e,t){let[i,s]=[0,1];for(const[r,[a,o]]of[t.x,t.y].entries()){const l=n[r],c=e[r]-l;if(c===0&&(l<a||l>o))return null;if(c===0)continue;const u=[(a-l)/c,(o-l)/c];[i,s]=[Math.max(i,Math.min(...u)),Math.min(s,Math.max(...u))]}return i<s?[i,s]:null}const uo=[[68,1,84],[70,50,127],[54,92,141],[39,127,142],[31,161,135],[74,194,109],[159,218,58],[253,231,37]];function dp(n){const e=Math.min(1,Math.max(0,n))*(uo.length-1),t=Math.min(uo.length-2,Math.floor(e)),i=e-t,s=r=>Math.round(uo[t][r]+i*(uo[t+1][r]-uo[t][r]));return[s(0),s(1),s(2)]}function fp(n,e){const t=[],{columns:i,rows:s}=n,r=(a,o)=>co(n,n.heights[a*i+o])-e;for(let a=0;a<s-1;a++)for(let o=0;o<i-1;o++){const l=r(a,o),c=r(a,o+1),u=r(a+1,o+1),h=r(a+1,o);if(![l,c,u,h].every(Number.isFinite))continue;const d=[];l>0!=c>0&&d.push([o+l/(l-c),a]),c>0!=u>0&&d.push([o+1,a+c/(c-u)]),h>0!=u>0&&d.push([o+h/(h-u),a+1]),l>0!=h>0&&d.push([o,a+l/(l-h)]);for(let p=0;p+1<d.length;p+=2)t.push([...d[p],...d[p+1]])}return t}function pp(n,e,t){const i=[],s=Math.max(1,Math.floor(n.length/2e3));for(let r=0;r<n.length;r+=s)Number.isFinite(n[r])&&i.push((n[r]-e)/(t-e||1));return i.sort((r,a)=>r-a),(i[Math.floor(i.length/2)]??1)<.12}const mp=18,gp='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function vp(n,e){const t=document.createElement("canvas");t.className="flat",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",n);let i=null,s={minima:[]},r=null,a=[],o=null;const l=(f,b)=>{const S=i;return[(f-S.x[0])/(S.x[1]-S.x[0])*t.width,(1-(b-S.y[0])/(S.y[1]-S.y[0]))*t.height]},c=()=>{const f=devicePixelRatio||1,b=Math.round(t.clientWidth*f),S=Math.round(t.clientHeight*f);b&&(t.width!==b||t.height!==S)&&([t.width,t.height]=[b,S])},u=f=>{o=f;const{walks:b,start:S,shown:w}=f;if(!i||!r)return;c();const M=t.getContext("2d"),y=devicePixelRatio||1;M.setTransform(1,0,0,1,0,0),M.clearRect(0,0,t.width,t.height),M.imageSmoothingEnabled=!0,M.drawImage(r,0,0,t.width,t.height),M.strokeStyle="rgba(255,255,255,.34)",M.lineWidth=y*.8,M.beginPath();const x=t.width/(i.columns-1),E=t.height/(i.rows-1);for(const[P,R,U,N]of a)M.moveTo(P*x,t.height-R*E),M.lineTo(U*x,t.height-N*E);M.stroke();for(const[P,R]of s.minima)Vx(M,...l(P,R),y);if(b.forEach((P,R)=>h(M,P,P.colour??R,ao(f,R),y,w===P.name)),S){const[P,R]=l(...S);M.beginPath(),M.arc(P,R,6*y,0,2*Math.PI),M.fillStyle="#fff",M.fill(),M.lineWidth=2*y,M.strokeStyle="#111",M.stroke()}for(const P of f.straights??[])d(M,P,y);p(M,y);const C=b.findIndex(({name:P})=>P===w);C>=0&&v(M,b[C],ao(f,C),y,f.rule??null)},h=(f,b,S,w,M,y)=>{f.beginPath();for(let P=0;P<=w;P++){const[R,U]=l(b.points[2*P],b.points[2*P+1]);P?f.lineTo(R,U):f.moveTo(R,U)}const x=f.getLineDash();f.lineJoin="round",f.strokeStyle="rgba(0,0,0,.55)",f.lineWidth=(y?5.5:4)*M,f.stroke(),f.setLineDash(vl(S).map(P=>P*M)),f.strokeStyle=an(Yi(S)),f.lineWidth=(y?3.2:2)*M,f.stroke(),f.setLineDash(x);const[E,C]=l(b.points[2*w],b.points[2*w+1]);f.beginPath(),f.arc(E,C,(y?6:4.5)*M,0,2*Math.PI),f.fillStyle=an(Yi(S)),f.fill(),f.lineWidth=1.4*M,f.strokeStyle="#fff",f.stroke()},d=(f,{from:b,to:S,colour:w,words:M,head:y,dashed:x},E)=>{const[C,P]=l(...b),[R,U]=l(...S),N=Math.hypot(R-C,U-P);if(!(N>0))return;const[A,D]=[(R-C)/N,(U-P)/N];for(const[H,O]of[[5.5,"rgba(0,0,0,.55)"],[2.8,xu(w)]])f.lineWidth=H*E,f.strokeStyle=O,f.setLineDash(x?[7*E,5*E]:[]),f.beginPath(),f.moveTo(C,P),f.lineTo(R,U),f.stroke(),f.setLineDash([]),y&&(f.beginPath(),f.moveTo(R-(10*A-6*D)*E,U-(10*D+6*A)*E),f.lineTo(R,U),f.lineTo(R-(10*A+6*D)*E,U-(10*D-6*A)*E),f.stroke());if(M){const H=(z,B)=>Math.min(B-8*E,Math.max(8*E,z));f.font=`600 ${13*E}px ${gp}`;const O=f.measureText(M).width;wu(f,M,H((C+R)/2+10*E,t.width-O),H((P+U)/2-12*E,t.height),E)}},p=(f,b)=>{if(!s.names)return;const[S,w]=s.names;f.font=`600 ${13*b}px ${gp}`,wu(f,S,t.width-f.measureText(S).width-10*b,t.height-10*b,b),wu(f,w,10*b,20*b,b)},v=(f,b,S,w,M)=>{const y=up(b,S,M);if(!y)return;const[x,E]=y.from,C=l(x,E);y.rates&&_(f,C,y.rates,w);for(const{along:[P,R],colour:U,dashed:N}of y.arrows){const A=l(x+P,E+R),D=[A[0]-C[0],A[1]-C[1]],H=Math.hypot(...D);if(!(H>0))continue;const O=54*w,z=D[0]/H,B=D[1]/H,X=[C[0]+z*O,C[1]+B*O];for(const[Z,te]of[[5,"rgba(0,0,0,.6)"],[2.4,U]])f.lineWidth=Z*w,f.strokeStyle=te,f.setLineDash((N?[5,4]:[]).map(K=>K*w)),f.beginPath(),f.moveTo(C[0],C[1]),f.lineTo(X[0],X[1]),f.stroke(),f.setLineDash([]),f.beginPath(),f.moveTo(X[0]-(9*z-5*B)*w,X[1]-(9*B+5*z)*w),f.lineTo(X[0],X[1]),f.lineTo(X[0]-(9*z+5*B)*w,X[1]-(9*B-5*z)*w),f.stroke()}},_=(f,[b,S],[w,M],y)=>{const x=Math.max(1.5,34*w)*y,E=Math.max(1.5,34*M)*y;f.fillStyle="rgba(255,255,255,.28)",f.fillRect(b-x,S-E,2*x,2*E);for(const[C,P]of[[3,"rgba(0,0,0,.55)"],[1.4,"#fff"]])f.lineWidth=C*y,f.strokeStyle=P,f.strokeRect(b-x,S-E,2*x,2*E)};t.addEventListener("click",f=>{if(!i||!e)return;const b=t.getBoundingClientRect(),S=(f.clientX-b.left)/b.width,w=1-(f.clientY-b.top)/b.height;e([i.x[0]+S*(i.x[1]-i.x[0]),i.y[0]+w*(i.y[1]-i.y[0])])}),t.addEventListener("keydown",f=>{if(!i||!o?.start||!e)return;const S={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]}[f.key];if(!S)return;f.preventDefault();const[w,M]=o.start,y=(i.x[1]-i.x[0])/40,x=(i.y[1]-i.y[0])/40;e([_p(w+S[0]*y,i.x),_p(M+S[1]*x,i.y)])});const g=new ResizeObserver(()=>{o&&t.clientWidth&&u(o)});return g.observe(t),{element:t,show:(f,b)=>{i=f,s=b,r=Hx(f),a=[];for(let S=1;S<mp;S++)a.push(...fp(f,S/mp))},draw:u,close:()=>g.disconnect()}}function xu(n){return n===null?"#ffffff":an(Yi(n))}function wu(n,e,t,i,s){n.lineJoin="round",n.lineWidth=4*s,n.strokeStyle="rgba(0,0,0,.7)",n.strokeText(e,t,i),n.fillStyle="#fff",n.fillText(e,t,i)}function _p(n,[e,t]){return Math.min(t,Math.max(e,n))}function Hx(n){const e=document.createElement("canvas");[e.width,e.height]=[n.columns,n.rows];const t=e.getContext("2d"),i=t.createImageData(n.columns,n.rows);for(let s=0;s<n.rows;s++)for(let r=0;r<n.columns;r++){const a=n.heights[s*n.columns+r],o=4*((n.rows-1-s)*n.columns+r),l=Number.isFinite(a),[c,u,h]=l?dp(co(n,a)):[128,128,128];i.data.set([c,u,h,l?255:60],o)}return t.putImageData(i,0,0),e}function Vx(n,e,t,i){for(const[s,r]of[[5,"rgba(0,0,0,.6)"],[2.2,"#fff"]])n.lineWidth=s*i,n.strokeStyle=r,n.beginPath(),n.moveTo(e-6*i,t-6*i),n.lineTo(e+6*i,t+6*i),n.moveTo(e+6*i,t-6*i),n.lineTo(e-6*i,t+6*i),n.stroke()}/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */const bu="187",Wx=0,xp=1,$x=2,wl=1,Xx=2,ho=3,Tr=0,xi=1,Fi=2,ta=0,fo=1,wp=2,bp=3,Sp=4,qx=5,na=100,Yx=101,Kx=102,Zx=103,Jx=104,jx=200,Qx=201,ew=202,tw=203,yp=204,Mp=205,nw=206,iw=207,sw=208,rw=209,aw=210,ow=211,lw=212,cw=213,uw=214,Su=0,yu=1,Mu=2,po=3,Eu=4,Tu=5,Au=6,Ru=7,Cu=0,hw=1,dw=2,Ds=0,Ep=1,Tp=2,Ap=3,Rp=4,Cp=5,Lp=6,Pp=7,Dp=300,ia=301,mo=302,Lu=303,Pu=304,Du=1e3,Ns=1001,Nu=1002,Kn=1003,fw=1004,bl=1005,li=1006,Iu=1007,js=1008,yi=1009,Np=1010,Ip=1011,go=1012,Uu=1013,us=1014,hs=1015,ds=1016,Fu=1017,Ou=1018,sa=1020,Up=35902,Fp=35899,Op=1021,Bp=1022,fs=1023,Qs=1026,er=1027,zp=1028,Bu=1029,Ar=1030,zu=1031,ku=1033,Sl=33776,yl=33777,Ml=33778,El=33779,Gu=35840,Hu=35841,Vu=35842,Wu=35843,$u=36196,Xu=37492,qu=37496,Yu=37488,Ku=37489,Tl=37490,Zu=37491,Ju=37808,ju=37809,Qu=37810,eh=37811,th=37812,nh=37813,ih=37814,sh=37815,rh=37816,ah=37817,oh=37818,lh=37819,ch=37820,uh=37821,hh=36492,dh=36494,fh=36495,ph=36283,mh=36284,Al=36285,gh=36286,pw=3200,vh=0,mw=1,tr="",Oi="srgb",Rl="srgb-linear",Cl="linear",Kt="srgb",_h=7680,gw=519,vw=512,_w=513,xw=514,kp=515,ww=516,bw=517,Gp=518,Hp=519,Vp=35044,Wp="300 es",Ki=2e3,vo=2001;function Sw(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function Ll(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function yw(){const n=Ll("canvas");return n.style.display="block",n}const $p={};function Pl(...n){const e="THREE."+n.shift();console.log(e,...n)}function Xp(n){const e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){const t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function pt(...n){n=Xp(n);const e="THREE."+n.shift();{const t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function kt(...n){n=Xp(n);const e="THREE."+n.shift();{const t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function Dl(...n){const e=n.join(" ");e in $p||($p[e]=!0,pt(...n))}function Mw(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}const Ew={[Su]:Su,[Mu]:Au,[Eu]:Eu,[po]:Tu,[yu]:yu,[Au]:Mu,[Ru]:Ru,[Tu]:po};class Rr{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});const i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){const i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){const i=this._listeners;if(i===void 0)return;const s=i[e];if(s!==void 0){const r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){const t=this._listeners;if(t===void 0)return;const i=t[e.type];if(i!==void 0){e.target=this;const s=i.slice(0);for(let r=0,a=s.length;r<a;r++)s[r].call(this,e);e.target=null}}}const ni=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];let qp=1234567;const _o=Math.PI/180,xo=180/Math.PI;function nr(){const n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(ni[n&255]+ni[n>>8&255]+ni[n>>16&255]+ni[n>>24&255]+"-"+ni[e&255]+ni[e>>8&255]+"-"+ni[e>>16&15|64]+ni[e>>24&255]+"-"+ni[t&63|128]+ni[t>>8&255]+"-"+ni[t>>16&255]+ni[t>>24&255]+ni[i&255]+ni[i>>8&255]+ni[i>>16&255]+ni[i>>24&255]).toLowerCase()}function Tt(n,e,t){return Math.max(e,Math.min(t,n))}function xh(n,e){return(n%e+e)%e}function Tw(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function Aw(n,e,t){return n!==e?(t-n)/(e-n):0}function wo(n,e,t){return(1-t)*n+t*e}function Rw(n,e,t,i){return wo(n,e,1-Math.exp(-t*i))}function Cw(n,e=1){return e-Math.abs(xh(n,e*2)-e)}function Lw(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function Pw(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function Dw(n,e){return n+Math.floor(Math.random()*(e-n+1))}function Nw(n,e){return n+Math.random()*(e-n)}function Iw(n){return n*(.5-Math.random())}function Uw(n){n!==void 0&&(qp=n);let e=qp+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function Fw(n){return n*_o}function Ow(n){return n*xo}function Bw(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function zw(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function Yp(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function kw(n,e,t,i,s){const r=Math.cos,a=Math.sin,o=r(t/2),l=a(t/2),c=r((e+i)/2),u=a((e+i)/2),h=r((e-i)/2),d=a((e-i)/2),p=r((i-e)/2),v=a((i-e)/2);switch(s){case"XYX":n.set(o*u,l*h,l*d,o*c);break;case"YZY":n.set(l*d,o*u,l*h,o*c);break;case"ZXZ":n.set(l*h,l*d,o*u,o*c);break;case"XZX":n.set(o*u,l*v,l*p,o*c);break;case"YXY":n.set(l*p,o*u,l*v,o*c);break;case"ZYZ":n.set(l*v,l*p,o*u,o*c);break;default:pt("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Nl(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function wh(n,e){if(e.constructor===Float32Array)return n;const t=Nl(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function bh(n,e){if(e.constructor===Float32Array)return n;const t=Nl(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}const Gw={DEG2RAD:_o,RAD2DEG:xo,generateUUID:nr,clamp:Tt,euclideanModulo:xh,mapLinear:Tw,inverseLerp:Aw,lerp:wo,damp:Rw,pingpong:Cw,smoothstep:Lw,smootherstep:Pw,randInt:Dw,randFloat:Nw,randFloatSpread:Iw,seededRandom:Uw,degToRad:Fw,radToDeg:Ow,isPowerOfTwo:Bw,ceilPowerOfTwo:zw,floorPowerOfTwo:Yp,setQuaternionFromProperEuler:kw,normalize:bh,denormalize:wh};class St{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){const t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Tt(this.x,e.x,t.x),this.y=Tt(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Tt(this.x,e,t),this.y=Tt(this.y,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(Tt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const i=this.dot(e)/t;return Math.acos(Tt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){const i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,a=this.y-e.y;return this.x=r*i-a*s+e.x,this.y=r*s+a*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}}class ra{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,a,o){let l=i[s+0],c=i[s+1],u=i[s+2],h=i[s+3],d=r[a+0],p=r[a+1],v=r[a+2],_=r[a+3];if(h!==_||l!==d||c!==p||u!==v){let g=l*d+c*p+u*v+h*_;g<0&&(d=-d,p=-p,v=-v,_=-_,g=-g);let f=1-o;if(g<.9995){const b=Math.acos(g),S=Math.sin(b);f=Math.sin(f*b)/S,o=Math.sin(o*b)/S,l=l*f+d*o,c=c*f+p*o,u=u*f+v*o,h=h*f+_*o}else{l=l*f+d*o,c=c*f+p*o,u=u*f+v*o,h=h*f+_*o;const b=1/Math.sqrt(l*l+c*c+u*u+h*h);l*=b,c*=b,u*=b,h*=b}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=h}static multiplyQuaternionsFlat(e,t,i,s,r,a){const o=i[s],l=i[s+1],c=i[s+2],u=i[s+3],h=r[a],d=r[a+1],p=r[a+2],v=r[a+3];return e[t]=o*v+u*h+l*p-c*d,e[t+1]=l*v+u*d+c*h-o*p,e[t+2]=c*v+u*p+o*d-l*h,e[t+3]=u*v-o*h-l*d-c*p,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){const i=e._x,s=e._y,r=e._z,a=e._order,o=Math.cos,l=Math.sin,c=o(i/2),u=o(s/2),h=o(r/2),d=l(i/2),p=l(s/2),v=l(r/2);switch(a){case"XYZ":this._x=d*u*h+c*p*v,this._y=c*p*h-d*u*v,this._z=c*u*v+d*p*h,this._w=c*u*h-d*p*v;break;case"YXZ":this._x=d*u*h+c*p*v,this._y=c*p*h-d*u*v,this._z=c*u*v-d*p*h,this._w=c*u*h+d*p*v;break;case"ZXY":this._x=d*u*h-c*p*v,this._y=c*p*h+d*u*v,this._z=c*u*v+d*p*h,this._w=c*u*h-d*p*v;break;case"ZYX":this._x=d*u*h-c*p*v,this._y=c*p*h+d*u*v,this._z=c*u*v-d*p*h,this._w=c*u*h+d*p*v;break;case"YZX":this._x=d*u*h+c*p*v,this._y=c*p*h+d*u*v,this._z=c*u*v-d*p*h,this._w=c*u*h-d*p*v;break;case"XZY":this._x=d*u*h-c*p*v,this._y=c*p*h-d*u*v,this._z=c*u*v+d*p*h,this._w=c*u*h+d*p*v;break;default:pt("Quaternion: .setFromEuler() encountered an unknown order: "+a)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){const i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){const t=e.elements,i=t[0],s=t[4],r=t[8],a=t[1],o=t[5],l=t[9],c=t[2],u=t[6],h=t[10],d=i+o+h;if(d>0){const p=.5/Math.sqrt(d+1);this._w=.25/p,this._x=(u-l)*p,this._y=(r-c)*p,this._z=(a-s)*p}else if(i>o&&i>h){const p=2*Math.sqrt(1+i-o-h);this._w=(u-l)/p,this._x=.25*p,this._y=(s+a)/p,this._z=(r+c)/p}else if(o>h){const p=2*Math.sqrt(1+o-i-h);this._w=(r-c)/p,this._x=(s+a)/p,this._y=.25*p,this._z=(l+u)/p}else{const p=2*Math.sqrt(1+h-i-o);this._w=(a-s)/p,this._x=(r+c)/p,this._y=(l+u)/p,this._z=.25*p}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Tt(this.dot(e),-1,1)))}rotateTowards(e,t){const i=this.angleTo(e);if(i===0)return this;const s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){const i=e._x,s=e._y,r=e._z,a=e._w,o=t._x,l=t._y,c=t._z,u=t._w;return this._x=i*u+a*o+s*c-r*l,this._y=s*u+a*l+r*o-i*c,this._z=r*u+a*c+i*l-s*o,this._w=a*u-i*o-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,a=e._w,o=this.dot(e);o<0&&(i=-i,s=-s,r=-r,a=-a,o=-o);let l=1-t;if(o<.9995){const c=Math.acos(o),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+a*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+a*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){const e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}}class se{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Kp.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Kp.setFromAxisAngle(e,t))}applyMatrix3(e){const t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){const t=this.x,i=this.y,s=this.z,r=e.elements,a=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*a,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*a,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*a,this}applyQuaternion(e){const t=this.x,i=this.y,s=this.z,r=e.x,a=e.y,o=e.z,l=e.w,c=2*(a*s-o*i),u=2*(o*t-r*s),h=2*(r*i-a*t);return this.x=t+l*c+a*h-o*u,this.y=i+l*u+o*c-r*h,this.z=s+l*h+r*u-a*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){const t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Tt(this.x,e.x,t.x),this.y=Tt(this.y,e.y,t.y),this.z=Tt(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Tt(this.x,e,t),this.y=Tt(this.y,e,t),this.z=Tt(this.z,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(Tt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){const i=e.x,s=e.y,r=e.z,a=t.x,o=t.y,l=t.z;return this.x=s*l-r*o,this.y=r*a-i*l,this.z=i*o-s*a,this}projectOnVector(e){const t=e.lengthSq();if(t===0)return this.set(0,0,0);const i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return Sh.copy(this).projectOnVector(e),this.sub(Sh)}reflect(e){return this.sub(Sh.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const i=this.dot(e)/t;return Math.acos(Tt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){const s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){const t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){const e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}}const Sh=new se,Kp=new ra;class Et{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,a,o,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,a,o,l,c)}set(e,t,i,s,r,a,o,l,c){const u=this.elements;return u[0]=e,u[1]=s,u[2]=o,u[3]=t,u[4]=r,u[5]=l,u[6]=i,u[7]=a,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){const t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){const t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const i=e.elements,s=t.elements,r=this.elements,a=i[0],o=i[3],l=i[6],c=i[1],u=i[4],h=i[7],d=i[2],p=i[5],v=i[8],_=s[0],g=s[3],f=s[6],b=s[1],S=s[4],w=s[7],M=s[2],y=s[5],x=s[8];return r[0]=a*_+o*b+l*M,r[3]=a*g+o*S+l*y,r[6]=a*f+o*w+l*x,r[1]=c*_+u*b+h*M,r[4]=c*g+u*S+h*y,r[7]=c*f+u*w+h*x,r[2]=d*_+p*b+v*M,r[5]=d*g+p*S+v*y,r[8]=d*f+p*w+v*x,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],u=e[8];return t*a*u-t*o*c-i*r*u+i*o*l+s*r*c-s*a*l}invert(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],u=e[8],h=u*a-o*c,d=o*l-u*r,p=c*r-a*l,v=t*h+i*d+s*p;if(v===0)return this.set(0,0,0,0,0,0,0,0,0);const _=1/v;return e[0]=h*_,e[1]=(s*c-u*i)*_,e[2]=(o*i-s*a)*_,e[3]=d*_,e[4]=(u*t-s*l)*_,e[5]=(s*r-o*t)*_,e[6]=p*_,e[7]=(i*l-c*t)*_,e[8]=(a*t-i*r)*_,this}transpose(){let e;const t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){const t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,a,o){const l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*a+c*o)+a+e,-s*c,s*l,-s*(-c*a+l*o)+o+t,0,0,1),this}scale(e,t){return Dl("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(yh.makeScale(e,t)),this}rotate(e){return Dl("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(yh.makeRotation(-e)),this}translate(e,t){return Dl("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(yh.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){const t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){const i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}}const yh=new Et,Zp=new Et().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Jp=new Et().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Hw(){const n={enabled:!0,workingColorSpace:Rl,spaces:{},convert:function(s,r,a){return this.enabled===!1||r===a||!r||!a||(this.spaces[r].transfer===Kt&&(s.r=Is(s.r),s.g=Is(s.g),s.b=Is(s.b)),this.spaces[r].primaries!==this.spaces[a].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[a].fromXYZ)),this.spaces[a].transfer===Kt&&(s.r=aa(s.r),s.g=aa(s.g),s.b=aa(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===tr?Cl:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,a){return s.copy(this.spaces[a].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[Rl]:{primaries:e,whitePoint:i,transfer:Cl,toXYZ:Zp,fromXYZ:Jp,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Oi},outputColorSpaceConfig:{drawingBufferColorSpace:Oi}},[Oi]:{primaries:e,whitePoint:i,transfer:Kt,toXYZ:Zp,fromXYZ:Jp,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Oi}}}),n}const zt=Hw();function Is(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function aa(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}let oa;class Vw{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{oa===void 0&&(oa=Ll("canvas")),oa.width=e.width,oa.height=e.height;const s=oa.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=oa}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){const t=Ll("canvas");t.width=e.width,t.height=e.height;const i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);const s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let a=0;a<r.length;a++)r[a]=Is(r[a]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){const t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(Is(t[i]/255)*255):t[i]=Is(t[i]);return{data:t,width:e.width,height:e.height}}else return pt("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}}let Ww=0;class Mh{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Ww++}),this.uuid=nr(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){const t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];const i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let a=0,o=s.length;a<o;a++)s[a].isDataTexture?r.push(Eh(s[a].image)):r.push(Eh(s[a]))}else r=Eh(s);i.url=r}return t||(e.images[this.uuid]=i),i}}function Eh(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?Vw.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(pt("Texture: Unable to serialize Texture."),{})}let $w=0;const Th=new se;class ii extends Rr{constructor(e=ii.DEFAULT_IMAGE,t=ii.DEFAULT_MAPPING,i=Ns,s=Ns,r=li,a=js,o=fs,l=yi,c=ii.DEFAULT_ANISOTROPY,u=tr){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:$w++}),this.uuid=nr(),this.name="",this.source=new Mh(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=a,this.anisotropy=c,this.format=o,this.internalFormat=null,this.type=l,this.offset=new St(0,0),this.repeat=new St(1,1),this.center=new St(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Et,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Th).x}get height(){return this.source.getSize(Th).y}get depth(){return this.source.getSize(Th).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(const t in e){const i=e[t];if(i===void 0){pt(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}const s=this[t];if(s===void 0){pt(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];const i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Dp)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Du:e.x=e.x-Math.floor(e.x);break;case Ns:e.x=e.x<0?0:1;break;case Nu:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Du:e.y=e.y-Math.floor(e.y);break;case Ns:e.y=e.y<0?0:1;break;case Nu:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}}ii.DEFAULT_IMAGE=null,ii.DEFAULT_MAPPING=Dp,ii.DEFAULT_ANISOTROPY=1;class on{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){const t=this.x,i=this.y,s=this.z,r=this.w,a=e.elements;return this.x=a[0]*t+a[4]*i+a[8]*s+a[12]*r,this.y=a[1]*t+a[5]*i+a[9]*s+a[13]*r,this.z=a[2]*t+a[6]*i+a[10]*s+a[14]*r,this.w=a[3]*t+a[7]*i+a[11]*s+a[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);const t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r;const l=e.elements,c=l[0],u=l[4],h=l[8],d=l[1],p=l[5],v=l[9],_=l[2],g=l[6],f=l[10];if(Math.abs(u-d)<.01&&Math.abs(h-_)<.01&&Math.abs(v-g)<.01){if(Math.abs(u+d)<.1&&Math.abs(h+_)<.1&&Math.abs(v+g)<.1&&Math.abs(c+p+f-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;const S=(c+1)/2,w=(p+1)/2,M=(f+1)/2,y=(u+d)/4,x=(h+_)/4,E=(v+g)/4;return S>w&&S>M?S<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(S),s=y/i,r=x/i):w>M?w<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(w),i=y/s,r=E/s):M<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(M),i=x/r,s=E/r),this.set(i,s,r,t),this}let b=Math.sqrt((g-v)*(g-v)+(h-_)*(h-_)+(d-u)*(d-u));return Math.abs(b)<.001&&(b=1),this.x=(g-v)/b,this.y=(h-_)/b,this.z=(d-u)/b,this.w=Math.acos((c+p+f-1)/2),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Tt(this.x,e.x,t.x),this.y=Tt(this.y,e.y,t.y),this.z=Tt(this.z,e.z,t.z),this.w=Tt(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Tt(this.x,e,t),this.y=Tt(this.y,e,t),this.z=Tt(this.z,e,t),this.w=Tt(this.w,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(Tt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}}class Xw extends Rr{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:li,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new on(0,0,e,t),this.scissorTest=!1,this.viewport=new on(0,0,e,t),this.textures=[];const s=i.count;for(let r=0;r<s;r++)this.textures[r]=new ii({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){const t={minFilter:li,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;const s=Object.assign({},e.textures[t].image);this.textures[t].source=new Mh(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){const t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}}class ps extends Xw{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}}class jp extends ii{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Kn,this.minFilter=Kn,this.wrapR=Ns,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}}class qw extends ii{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Kn,this.minFilter=Kn,this.wrapR=Ns,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}}class nn{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,a,o,l,c,u,h,d,p,v,_,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,a,o,l,c,u,h,d,p,v,_,g)}set(e,t,i,s,r,a,o,l,c,u,h,d,p,v,_,g){const f=this.elements;return f[0]=e,f[4]=t,f[8]=i,f[12]=s,f[1]=r,f[5]=a,f[9]=o,f[13]=l,f[2]=c,f[6]=u,f[10]=h,f[14]=d,f[3]=p,f[7]=v,f[11]=_,f[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new nn().fromArray(this.elements)}copy(e){const t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){const t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){const t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();const t=this.elements,i=e.elements,s=1/la.setFromMatrixColumn(e,0).length(),r=1/la.setFromMatrixColumn(e,1).length(),a=1/la.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*a,t[9]=i[9]*a,t[10]=i[10]*a,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){const t=this.elements,i=e.x,s=e.y,r=e.z,a=Math.cos(i),o=Math.sin(i),l=Math.cos(s),c=Math.sin(s),u=Math.cos(r),h=Math.sin(r);if(e.order==="XYZ"){const d=a*u,p=a*h,v=o*u,_=o*h;t[0]=l*u,t[4]=-l*h,t[8]=c,t[1]=p+v*c,t[5]=d-_*c,t[9]=-o*l,t[2]=_-d*c,t[6]=v+p*c,t[10]=a*l}else if(e.order==="YXZ"){const d=l*u,p=l*h,v=c*u,_=c*h;t[0]=d+_*o,t[4]=v*o-p,t[8]=a*c,t[1]=a*h,t[5]=a*u,t[9]=-o,t[2]=p*o-v,t[6]=_+d*o,t[10]=a*l}else if(e.order==="ZXY"){const d=l*u,p=l*h,v=c*u,_=c*h;t[0]=d-_*o,t[4]=-a*h,t[8]=v+p*o,t[1]=p+v*o,t[5]=a*u,t[9]=_-d*o,t[2]=-a*c,t[6]=o,t[10]=a*l}else if(e.order==="ZYX"){const d=a*u,p=a*h,v=o*u,_=o*h;t[0]=l*u,t[4]=v*c-p,t[8]=d*c+_,t[1]=l*h,t[5]=_*c+d,t[9]=p*c-v,t[2]=-c,t[6]=o*l,t[10]=a*l}else if(e.order==="YZX"){const d=a*l,p=a*c,v=o*l,_=o*c;t[0]=l*u,t[4]=_-d*h,t[8]=v*h+p,t[1]=h,t[5]=a*u,t[9]=-o*u,t[2]=-c*u,t[6]=p*h+v,t[10]=d-_*h}else if(e.order==="XZY"){const d=a*l,p=a*c,v=o*l,_=o*c;t[0]=l*u,t[4]=-h,t[8]=c*u,t[1]=d*h+_,t[5]=a*u,t[9]=p*h-v,t[2]=v*h-p,t[6]=o*u,t[10]=_*h+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(Yw,e,Kw)}lookAt(e,t,i){const s=this.elements;return Mi.subVectors(e,t),Mi.lengthSq()===0&&(Mi.z=1),Mi.normalize(),ir.crossVectors(i,Mi),ir.lengthSq()===0&&(Math.abs(i.z)===1?Mi.x+=1e-4:Mi.z+=1e-4,Mi.normalize(),ir.crossVectors(i,Mi)),ir.normalize(),Il.crossVectors(Mi,ir),s[0]=ir.x,s[4]=Il.x,s[8]=Mi.x,s[1]=ir.y,s[5]=Il.y,s[9]=Mi.y,s[2]=ir.z,s[6]=Il.z,s[10]=Mi.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const i=e.elements,s=t.elements,r=this.elements,a=i[0],o=i[4],l=i[8],c=i[12],u=i[1],h=i[5],d=i[9],p=i[13],v=i[2],_=i[6],g=i[10],f=i[14],b=i[3],S=i[7],w=i[11],M=i[15],y=s[0],x=s[4],E=s[8],C=s[12],P=s[1],R=s[5],U=s[9],N=s[13],A=s[2],D=s[6],H=s[10],O=s[14],z=s[3],B=s[7],X=s[11],Z=s[15];return r[0]=a*y+o*P+l*A+c*z,r[4]=a*x+o*R+l*D+c*B,r[8]=a*E+o*U+l*H+c*X,r[12]=a*C+o*N+l*O+c*Z,r[1]=u*y+h*P+d*A+p*z,r[5]=u*x+h*R+d*D+p*B,r[9]=u*E+h*U+d*H+p*X,r[13]=u*C+h*N+d*O+p*Z,r[2]=v*y+_*P+g*A+f*z,r[6]=v*x+_*R+g*D+f*B,r[10]=v*E+_*U+g*H+f*X,r[14]=v*C+_*N+g*O+f*Z,r[3]=b*y+S*P+w*A+M*z,r[7]=b*x+S*R+w*D+M*B,r[11]=b*E+S*U+w*H+M*X,r[15]=b*C+S*N+w*O+M*Z,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){const e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],a=e[1],o=e[5],l=e[9],c=e[13],u=e[2],h=e[6],d=e[10],p=e[14],v=e[3],_=e[7],g=e[11],f=e[15],b=l*p-c*d,S=o*p-c*h,w=o*d-l*h,M=a*p-c*u,y=a*d-l*u,x=a*h-o*u;return t*(_*b-g*S+f*w)-i*(v*b-g*M+f*y)+s*(v*S-_*M+f*x)-r*(v*w-_*y+g*x)}determinantAffine(){const e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],a=e[5],o=e[9],l=e[2],c=e[6],u=e[10];return t*(a*u-o*c)-i*(r*u-o*l)+s*(r*c-a*l)}transpose(){const e=this.elements;let t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){const s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],u=e[8],h=e[9],d=e[10],p=e[11],v=e[12],_=e[13],g=e[14],f=e[15],b=t*o-i*a,S=t*l-s*a,w=t*c-r*a,M=i*l-s*o,y=i*c-r*o,x=s*c-r*l,E=u*_-h*v,C=u*g-d*v,P=u*f-p*v,R=h*g-d*_,U=h*f-p*_,N=d*f-p*g,A=b*N-S*U+w*R+M*P-y*C+x*E;if(A===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);const D=1/A;return e[0]=(o*N-l*U+c*R)*D,e[1]=(s*U-i*N-r*R)*D,e[2]=(_*x-g*y+f*M)*D,e[3]=(d*y-h*x-p*M)*D,e[4]=(l*P-a*N-c*C)*D,e[5]=(t*N-s*P+r*C)*D,e[6]=(g*w-v*x-f*S)*D,e[7]=(u*x-d*w+p*S)*D,e[8]=(a*U-o*P+c*E)*D,e[9]=(i*P-t*U-r*E)*D,e[10]=(v*y-_*w+f*b)*D,e[11]=(h*w-u*y-p*b)*D,e[12]=(o*C-a*R-l*E)*D,e[13]=(t*R-i*C+s*E)*D,e[14]=(_*S-v*M-g*b)*D,e[15]=(u*M-h*S+d*b)*D,this}scale(e){const t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){const e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){const t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){const i=Math.cos(t),s=Math.sin(t),r=1-i,a=e.x,o=e.y,l=e.z,c=r*a,u=r*o;return this.set(c*a+i,c*o-s*l,c*l+s*o,0,c*o+s*l,u*o+i,u*l-s*a,0,c*l-s*o,u*l+s*a,r*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,a){return this.set(1,i,r,0,e,1,a,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){const s=this.elements,r=t._x,a=t._y,o=t._z,l=t._w,c=r+r,u=a+a,h=o+o,d=r*c,p=r*u,v=r*h,_=a*u,g=a*h,f=o*h,b=l*c,S=l*u,w=l*h,M=i.x,y=i.y,x=i.z;return s[0]=(1-(_+f))*M,s[1]=(p+w)*M,s[2]=(v-S)*M,s[3]=0,s[4]=(p-w)*y,s[5]=(1-(d+f))*y,s[6]=(g+b)*y,s[7]=0,s[8]=(v+S)*x,s[9]=(g-b)*x,s[10]=(1-(d+_))*x,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){const s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];const r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let a=la.set(s[0],s[1],s[2]).length();const o=la.set(s[4],s[5],s[6]).length(),l=la.set(s[8],s[9],s[10]).length();r<0&&(a=-a),Zi.copy(this);const c=1/a,u=1/o,h=1/l;return Zi.elements[0]*=c,Zi.elements[1]*=c,Zi.elements[2]*=c,Zi.elements[4]*=u,Zi.elements[5]*=u,Zi.elements[6]*=u,Zi.elements[8]*=h,Zi.elements[9]*=h,Zi.elements[10]*=h,t.setFromRotationMatrix(Zi),i.x=a,i.y=o,i.z=l,this}makePerspective(e,t,i,s,r,a,o=Ki,l=!1){const c=this.elements,u=2*r/(t-e),h=2*r/(i-s),d=(t+e)/(t-e),p=(i+s)/(i-s);let v,_;if(l)v=r/(a-r),_=a*r/(a-r);else if(o===Ki)v=-(a+r)/(a-r),_=-2*a*r/(a-r);else if(o===vo)v=-a/(a-r),_=-a*r/(a-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+o);return c[0]=u,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=h,c[9]=p,c[13]=0,c[2]=0,c[6]=0,c[10]=v,c[14]=_,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,s,r,a,o=Ki,l=!1){const c=this.elements,u=2/(t-e),h=2/(i-s),d=-(t+e)/(t-e),p=-(i+s)/(i-s);let v,_;if(l)v=1/(a-r),_=a/(a-r);else if(o===Ki)v=-2/(a-r),_=-(a+r)/(a-r);else if(o===vo)v=-1/(a-r),_=-r/(a-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+o);return c[0]=u,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=h,c[9]=0,c[13]=p,c[2]=0,c[6]=0,c[10]=v,c[14]=_,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){const t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){const i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}}const la=new se,Zi=new nn,Yw=new se(0,0,0),Kw=new se(1,1,1),ir=new se,Il=new se,Mi=new se,Qp=new nn,em=new ra;class sr{constructor(e=0,t=0,i=0,s=sr.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){const s=e.elements,r=s[0],a=s[4],o=s[8],l=s[1],c=s[5],u=s[9],h=s[2],d=s[6],p=s[10];switch(t){case"XYZ":this._y=Math.asin(Tt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(-u,p),this._z=Math.atan2(-a,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Tt(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(o,p),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-h,r),this._z=0);break;case"ZXY":this._x=Math.asin(Tt(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-h,p),this._z=Math.atan2(-a,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Tt(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(d,p),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-a,c));break;case"YZX":this._z=Math.asin(Tt(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-h,r)):(this._x=0,this._y=Math.atan2(o,p));break;case"XZY":this._z=Math.asin(-Tt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(o,r)):(this._x=Math.atan2(-u,p),this._y=0);break;default:pt("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return Qp.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Qp,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return em.setFromEuler(this),this.setFromQuaternion(em,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}}sr.DEFAULT_ORDER="XYZ";class Ah{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}}let Zw=0;const tm=new se,ca=new ra,Us=new nn,Ul=new se,bo=new se,Jw=new se,jw=new ra,nm=new se(1,0,0),im=new se(0,1,0),sm=new se(0,0,1),rm={type:"added"},Qw={type:"removed"},ua={type:"childadded",child:null},Rh={type:"childremoved",child:null};class Nn extends Rr{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Zw++}),this.uuid=nr(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=Nn.DEFAULT_UP.clone();const e=new se,t=new sr,i=new ra,s=new se(1,1,1);function r(){i.setFromEuler(t,!1)}function a(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(a),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new nn},normalMatrix:{value:new Et}}),this.matrix=new nn,this.matrixWorld=new nn,this.matrixAutoUpdate=Nn.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=Nn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Ah,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return ca.setFromAxisAngle(e,t),this.quaternion.multiply(ca),this}rotateOnWorldAxis(e,t){return ca.setFromAxisAngle(e,t),this.quaternion.premultiply(ca),this}rotateX(e){return this.rotateOnAxis(nm,e)}rotateY(e){return this.rotateOnAxis(im,e)}rotateZ(e){return this.rotateOnAxis(sm,e)}translateOnAxis(e,t){return tm.copy(e).applyQuaternion(this.quaternion),this.position.add(tm.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(nm,e)}translateY(e){return this.translateOnAxis(im,e)}translateZ(e){return this.translateOnAxis(sm,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Us.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?Ul.copy(e):Ul.set(e,t,i);const s=this.parent;this.updateWorldMatrix(!0,!1),bo.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Us.lookAt(bo,Ul,this.up):Us.lookAt(Ul,bo,this.up),this.quaternion.setFromRotationMatrix(Us),s&&(Us.extractRotation(s.matrixWorld),ca.setFromRotationMatrix(Us),this.quaternion.premultiply(ca.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(kt("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(rm),ua.child=e,this.dispatchEvent(ua),ua.child=null):kt("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}const t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(Qw),Rh.child=e,this.dispatchEvent(Rh),Rh.child=null),this}removeFromParent(){const e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Us.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Us.multiply(e.parent.matrixWorld)),e.applyMatrix4(Us),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(rm),ua.child=e,this.dispatchEvent(ua),ua.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){const a=this.children[i].getObjectByProperty(e,t);if(a!==void 0)return a}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);const s=this.children;for(let r=0,a=s.length;r<a;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(bo,e,Jw),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(bo,jw,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);const t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){const t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);const e=this.pivot;if(e!==null){const t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){const s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){const r=this.children;for(let a=0,o=r.length;a<o;a++)r[a].updateWorldMatrix(!1,!0,i)}}toJSON(e){const t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});const s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(o=>({...o,boundingBox:o.boundingBox?o.boundingBox.toJSON():void 0,boundingSphere:o.boundingSphere?o.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(o=>({...o})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(o,l){return o[l.uuid]===void 0&&(o[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);const o=this.geometry.parameters;if(o!==void 0&&o.shapes!==void 0){const l=o.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){const h=l[c];r(e.shapes,h)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){const o=[];for(let l=0,c=this.material.length;l<c;l++)o.push(r(e.materials,this.material[l]));s.material=o}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let o=0;o<this.children.length;o++)s.children.push(this.children[o].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let o=0;o<this.animations.length;o++){const l=this.animations[o];s.animations.push(r(e.animations,l))}}if(t){const o=a(e.geometries),l=a(e.materials),c=a(e.textures),u=a(e.images),h=a(e.shapes),d=a(e.skeletons),p=a(e.animations),v=a(e.nodes);o.length>0&&(i.geometries=o),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),u.length>0&&(i.images=u),h.length>0&&(i.shapes=h),d.length>0&&(i.skeletons=d),p.length>0&&(i.animations=p),v.length>0&&(i.nodes=v)}return i.object=s,i;function a(o){const l=[];for(const c in o){const u=o[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){const s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}}Nn.DEFAULT_UP=new se(0,1,0),Nn.DEFAULT_MATRIX_AUTO_UPDATE=!0,Nn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;class Fl extends Nn{constructor(){super(),this.isGroup=!0,this.type="Group"}}const eb={type:"move"};class Ch{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Fl,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Fl,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new se,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new se),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Fl,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new se,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new se,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){const t=this._hand;if(t)for(const i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,a=null;const o=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){a=!0;for(const _ of e.hand.values()){const g=t.getJointPose(_,i),f=this._getHandJoint(c,_);g!==null&&(f.matrix.fromArray(g.transform.matrix),f.matrix.decompose(f.position,f.quaternion,f.scale),f.matrixWorldNeedsUpdate=!0,f.jointRadius=g.radius),f.visible=g!==null}const u=c.joints["index-finger-tip"],h=c.joints["thumb-tip"],d=u.position.distanceTo(h.position),p=.02,v=.005;c.inputState.pinching&&d>p+v?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=p-v&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));o!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(o.matrix.fromArray(s.transform.matrix),o.matrix.decompose(o.position,o.quaternion,o.scale),o.matrixWorldNeedsUpdate=!0,s.linearVelocity?(o.hasLinearVelocity=!0,o.linearVelocity.copy(s.linearVelocity)):o.hasLinearVelocity=!1,s.angularVelocity?(o.hasAngularVelocity=!0,o.angularVelocity.copy(s.angularVelocity)):o.hasAngularVelocity=!1,this.dispatchEvent(eb)))}return o!==null&&(o.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=a!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){const i=new Fl;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}}const am={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},rr={h:0,s:0,l:0},Ol={h:0,s:0,l:0};function Lh(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}class At{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){const s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Oi){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,zt.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=zt.workingColorSpace){return this.r=e,this.g=t,this.b=i,zt.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=zt.workingColorSpace){if(e=xh(e,1),t=Tt(t,0,1),i=Tt(i,0,1),t===0)this.r=this.g=this.b=i;else{const r=i<=.5?i*(1+t):i+t-i*t,a=2*i-r;this.r=Lh(a,r,e+1/3),this.g=Lh(a,r,e),this.b=Lh(a,r,e-1/3)}return zt.colorSpaceToWorking(this,s),this}setStyle(e,t=Oi){function i(r){r!==void 0&&parseFloat(r)<1&&pt("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r;const a=s[1],o=s[2];switch(a){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:pt("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){const r=s[1],a=r.length;if(a===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(a===6)return this.setHex(parseInt(r,16),t);pt("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Oi){const i=am[e.toLowerCase()];return i!==void 0?this.setHex(i,t):pt("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Is(e.r),this.g=Is(e.g),this.b=Is(e.b),this}copyLinearToSRGB(e){return this.r=aa(e.r),this.g=aa(e.g),this.b=aa(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Oi){return zt.workingToColorSpace(si.copy(this),e),Math.round(Tt(si.r*255,0,255))*65536+Math.round(Tt(si.g*255,0,255))*256+Math.round(Tt(si.b*255,0,255))}getHexString(e=Oi){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=zt.workingColorSpace){zt.workingToColorSpace(si.copy(this),t);const i=si.r,s=si.g,r=si.b,a=Math.max(i,s,r),o=Math.min(i,s,r);let l,c;const u=(o+a)/2;if(o===a)l=0,c=0;else{const h=a-o;switch(c=u<=.5?h/(a+o):h/(2-a-o),a){case i:l=(s-r)/h+(s<r?6:0);break;case s:l=(r-i)/h+2;break;case r:l=(i-s)/h+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=zt.workingColorSpace){return zt.workingToColorSpace(si.copy(this),t),e.r=si.r,e.g=si.g,e.b=si.b,e}getStyle(e=Oi){zt.workingToColorSpace(si.copy(this),e);const t=si.r,i=si.g,s=si.b;return e!==Oi?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(rr),this.setHSL(rr.h+e,rr.s+t,rr.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(rr),e.getHSL(Ol);const i=wo(rr.h,Ol.h,t),s=wo(rr.s,Ol.s,t),r=wo(rr.l,Ol.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){const t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}}const si=new At;At.NAMES=am;class tb extends Nn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new sr,this.environmentIntensity=1,this.environmentRotation=new sr,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){const t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}}const Ji=new se,Fs=new se,Ph=new se,Os=new se,ha=new se,da=new se,om=new se,Dh=new se,Nh=new se,Ih=new se,Uh=new on,Fh=new on,Oh=new on;class Bi{constructor(e=new se,t=new se,i=new se){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Ji.subVectors(e,t),s.cross(Ji);const r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Ji.subVectors(s,t),Fs.subVectors(i,t),Ph.subVectors(e,t);const a=Ji.dot(Ji),o=Ji.dot(Fs),l=Ji.dot(Ph),c=Fs.dot(Fs),u=Fs.dot(Ph),h=a*c-o*o;if(h===0)return r.set(0,0,0),null;const d=1/h,p=(c*l-o*u)*d,v=(a*u-o*l)*d;return r.set(1-p-v,v,p)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,Os)===null?!1:Os.x>=0&&Os.y>=0&&Os.x+Os.y<=1}static getInterpolation(e,t,i,s,r,a,o,l){return this.getBarycoord(e,t,i,s,Os)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,Os.x),l.addScaledVector(a,Os.y),l.addScaledVector(o,Os.z),l)}static getInterpolatedAttribute(e,t,i,s,r,a){return Uh.setScalar(0),Fh.setScalar(0),Oh.setScalar(0),Uh.fromBufferAttribute(e,t),Fh.fromBufferAttribute(e,i),Oh.fromBufferAttribute(e,s),a.setScalar(0),a.addScaledVector(Uh,r.x),a.addScaledVector(Fh,r.y),a.addScaledVector(Oh,r.z),a}static isFrontFacing(e,t,i,s){return Ji.subVectors(i,t),Fs.subVectors(e,t),Ji.cross(Fs).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Ji.subVectors(this.c,this.b),Fs.subVectors(this.a,this.b),Ji.cross(Fs).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return Bi.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return Bi.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return Bi.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return Bi.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return Bi.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){const i=this.a,s=this.b,r=this.c;let a,o;ha.subVectors(s,i),da.subVectors(r,i),Dh.subVectors(e,i);const l=ha.dot(Dh),c=da.dot(Dh);if(l<=0&&c<=0)return t.copy(i);Nh.subVectors(e,s);const u=ha.dot(Nh),h=da.dot(Nh);if(u>=0&&h<=u)return t.copy(s);const d=l*h-u*c;if(d<=0&&l>=0&&u<=0&&l-u>0)return a=l/(l-u),t.copy(i).addScaledVector(ha,a);Ih.subVectors(e,r);const p=ha.dot(Ih),v=da.dot(Ih);if(v>=0&&p<=v)return t.copy(r);const _=p*c-l*v;if(_<=0&&c>=0&&v<=0)return o=c/(c-v),t.copy(i).addScaledVector(da,o);const g=u*v-p*h;if(g<=0&&h-u>=0&&p-v>=0)return om.subVectors(r,s),o=(h-u)/(h-u+(p-v)),t.copy(s).addScaledVector(om,o);const f=1/(g+_+d);return a=_*f,o=d*f,t.copy(i).addScaledVector(ha,a).addScaledVector(da,o)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}}class ar{constructor(e=new se(1/0,1/0,1/0),t=new se(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(ji.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(ji.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){const i=ji.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);const i=e.geometry;if(i!==void 0){const r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let a=0,o=r.count;a<o;a++)e.isMesh===!0?e.getVertexPosition(a,ji):ji.fromBufferAttribute(r,a),ji.applyMatrix4(e.matrixWorld),this.expandByPoint(ji);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Bl.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Bl.copy(i.boundingBox)),Bl.applyMatrix4(e.matrixWorld),this.union(Bl)}const s=e.children;for(let r=0,a=s.length;r<a;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,ji),ji.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(So),zl.subVectors(this.max,So),fa.subVectors(e.a,So),pa.subVectors(e.b,So),ma.subVectors(e.c,So),or.subVectors(pa,fa),lr.subVectors(ma,pa),Cr.subVectors(fa,ma);let t=[0,-or.z,or.y,0,-lr.z,lr.y,0,-Cr.z,Cr.y,or.z,0,-or.x,lr.z,0,-lr.x,Cr.z,0,-Cr.x,-or.y,or.x,0,-lr.y,lr.x,0,-Cr.y,Cr.x,0];return!Bh(t,fa,pa,ma,zl)||(t=[1,0,0,0,1,0,0,0,1],!Bh(t,fa,pa,ma,zl))?!1:(kl.crossVectors(or,lr),t=[kl.x,kl.y,kl.z],Bh(t,fa,pa,ma,zl))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,ji).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(ji).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Bs[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Bs[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Bs[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Bs[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Bs[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Bs[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Bs[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Bs[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Bs),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}}const Bs=[new se,new se,new se,new se,new se,new se,new se,new se],ji=new se,Bl=new ar,fa=new se,pa=new se,ma=new se,or=new se,lr=new se,Cr=new se,So=new se,zl=new se,kl=new se,Lr=new se;function Bh(n,e,t,i,s){for(let r=0,a=n.length-3;r<=a;r+=3){Lr.fromArray(n,r);const o=s.x*Math.abs(Lr.x)+s.y*Math.abs(Lr.y)+s.z*Math.abs(Lr.z),l=e.dot(Lr),c=t.dot(Lr),u=i.dot(Lr);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>o)return!1}return!0}const Mn=new se,Gl=new St;let nb=0;class zi extends Rr{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:nb++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=Vp,this.updateRanges=[],this.gpuType=hs,this.version=0,this._normalizationScale=e!==void 0?Nl(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)Gl.fromBufferAttribute(this,t),Gl.applyMatrix3(e),this.setXY(t,Gl.x,Gl.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)Mn.fromBufferAttribute(this,t),Mn.applyMatrix3(e),this.setXYZ(t,Mn.x,Mn.y,Mn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)Mn.fromBufferAttribute(this,t),Mn.applyMatrix4(e),this.setXYZ(t,Mn.x,Mn.y,Mn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)Mn.fromBufferAttribute(this,t),Mn.applyNormalMatrix(e),this.setXYZ(t,Mn.x,Mn.y,Mn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)Mn.fromBufferAttribute(this,t),Mn.transformDirection(e),this.setXYZ(t,Mn.x,Mn.y,Mn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){const e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):wh(e,this.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):bh(e,this.array)}}class lm extends zi{constructor(e,t,i){super(new Uint16Array(e),t,i)}}class cm extends zi{constructor(e,t,i){super(new Uint32Array(e),t,i)}}class pn extends zi{constructor(e,t,i){super(new Float32Array(e),t,i)}}const ib=new ar,yo=new se,zh=new se;class ga{constructor(e=new se,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){const i=this.center;t!==void 0?i.copy(t):ib.setFromPoints(e).getCenter(i);let s=0;for(let r=0,a=e.length;r<a;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){const t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){const i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;yo.subVectors(e,this.center);const t=yo.lengthSq();if(t>this.radius*this.radius){const i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(yo,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(zh.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(yo.copy(e.center).add(zh)),this.expandByPoint(yo.copy(e.center).sub(zh))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}}let sb=0;const ki=new nn,kh=new Nn,va=new se,Ei=new ar,Mo=new ar,Gn=new se;class Hn extends Rr{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:sb++}),this.uuid=nr(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Sw(e)?cm:lm)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){const t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);const i=this.attributes.normal;if(i!==void 0){const r=new Et().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}const s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return ki.makeRotationFromQuaternion(e),this.applyMatrix4(ki),this}rotateX(e){return ki.makeRotationX(e),this.applyMatrix4(ki),this}rotateY(e){return ki.makeRotationY(e),this.applyMatrix4(ki),this}rotateZ(e){return ki.makeRotationZ(e),this.applyMatrix4(ki),this}translate(e,t,i){return ki.makeTranslation(e,t,i),this.applyMatrix4(ki),this}scale(e,t,i){return ki.makeScale(e,t,i),this.applyMatrix4(ki),this}lookAt(e){return kh.lookAt(e),kh.updateMatrix(),this.applyMatrix4(kh.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(va).negate(),this.translate(va.x,va.y,va.z),this}setFromPoints(e){const t=this.getAttribute("position");if(t===void 0){const i=[];for(let s=0,r=e.length;s<r;s++){const a=e[s];i.push(a.x,a.y,a.z||0)}this.setAttribute("position",new pn(i,3))}else{const i=Math.min(e.length,t.count);for(let s=0;s<i;s++){const r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&pt("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new ar);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){kt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new se(-1/0,-1/0,-1/0),new se(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){const r=t[i];Ei.setFromBufferAttribute(r),this.morphTargetsRelative?(Gn.addVectors(this.boundingBox.min,Ei.min),this.boundingBox.expandByPoint(Gn),Gn.addVectors(this.boundingBox.max,Ei.max),this.boundingBox.expandByPoint(Gn)):(this.boundingBox.expandByPoint(Ei.min),this.boundingBox.expandByPoint(Ei.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&kt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ga);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){kt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new se,1/0);return}if(e){const i=this.boundingSphere.center;if(Ei.setFromBufferAttribute(e),t)for(let r=0,a=t.length;r<a;r++){const o=t[r];Mo.setFromBufferAttribute(o),this.morphTargetsRelative?(Gn.addVectors(Ei.min,Mo.min),Ei.expandByPoint(Gn),Gn.addVectors(Ei.max,Mo.max),Ei.expandByPoint(Gn)):(Ei.expandByPoint(Mo.min),Ei.expandByPoint(Mo.max))}Ei.getCenter(i);let s=0;for(let r=0,a=e.count;r<a;r++)Gn.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(Gn));if(t)for(let r=0,a=t.length;r<a;r++){const o=t[r],l=this.morphTargetsRelative;for(let c=0,u=o.count;c<u;c++)Gn.fromBufferAttribute(o,c),l&&(va.fromBufferAttribute(e,c),Gn.add(va)),s=Math.max(s,i.distanceToSquared(Gn))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&kt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){const e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){kt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}const i=t.position,s=t.normal,r=t.uv;let a=this.getAttribute("tangent");(a===void 0||a.count!==i.count)&&(a=new zi(new Float32Array(4*i.count),4),this.setAttribute("tangent",a));const o=[],l=[],c=new Uint8Array(i.count);for(let C=0;C<i.count;C++)o[C]=new se,l[C]=new se;const u=new se,h=new se,d=new se,p=new St,v=new St,_=new St,g=new se,f=new se;function b(C,P,R){c[C]=c[P]=c[R]=1,u.fromBufferAttribute(i,C),h.fromBufferAttribute(i,P),d.fromBufferAttribute(i,R),p.fromBufferAttribute(r,C),v.fromBufferAttribute(r,P),_.fromBufferAttribute(r,R),h.sub(u),d.sub(u),v.sub(p),_.sub(p);const U=1/(v.x*_.y-_.x*v.y);isFinite(U)&&(g.copy(h).multiplyScalar(_.y).addScaledVector(d,-v.y).multiplyScalar(U),f.copy(d).multiplyScalar(v.x).addScaledVector(h,-_.x).multiplyScalar(U),o[C].add(g),o[P].add(g),o[R].add(g),l[C].add(f),l[P].add(f),l[R].add(f))}let S=this.groups;S.length===0&&(S=[{start:0,count:e.count}]);for(let C=0,P=S.length;C<P;++C){const R=S[C],U=R.start,N=R.count;for(let A=U,D=U+N;A<D;A+=3)b(e.getX(A+0),e.getX(A+1),e.getX(A+2))}const w=new se,M=new se,y=new se,x=new se;function E(C){y.fromBufferAttribute(s,C),x.copy(y);const P=o[C];w.copy(P),w.sub(y.multiplyScalar(y.dot(P))).normalize(),M.crossVectors(x,P);const U=M.dot(l[C])<0?-1:1;a.setXYZW(C,w.x,w.y,w.z,U)}for(let C=0,P=i.count;C<P;++C)c[C]&&E(C);this._transformed=!0}computeVertexNormals(){const e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new zi(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let d=0,p=i.count;d<p;d++)i.setXYZ(d,0,0,0);const s=new se,r=new se,a=new se,o=new se,l=new se,c=new se,u=new se,h=new se;if(e)for(let d=0,p=e.count;d<p;d+=3){const v=e.getX(d+0),_=e.getX(d+1),g=e.getX(d+2);s.fromBufferAttribute(t,v),r.fromBufferAttribute(t,_),a.fromBufferAttribute(t,g),u.subVectors(a,r),h.subVectors(s,r),u.cross(h),o.fromBufferAttribute(i,v),l.fromBufferAttribute(i,_),c.fromBufferAttribute(i,g),o.add(u),l.add(u),c.add(u),i.setXYZ(v,o.x,o.y,o.z),i.setXYZ(_,l.x,l.y,l.z),i.setXYZ(g,c.x,c.y,c.z)}else for(let d=0,p=t.count;d<p;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),a.fromBufferAttribute(t,d+2),u.subVectors(a,r),h.subVectors(s,r),u.cross(h),i.setXYZ(d+0,u.x,u.y,u.z),i.setXYZ(d+1,u.x,u.y,u.z),i.setXYZ(d+2,u.x,u.y,u.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){const e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)Gn.fromBufferAttribute(e,t),Gn.normalize(),e.setXYZ(t,Gn.x,Gn.y,Gn.z)}toNonIndexed(){function e(o,l){const c=o.array,u=o.itemSize,h=o.normalized,d=new c.constructor(l.length*u);let p=0,v=0;for(let _=0,g=l.length;_<g;_++){o.isInterleavedBufferAttribute?p=l[_]*o.data.stride+o.offset:p=l[_]*u;for(let f=0;f<u;f++)d[v++]=c[p++]}return new zi(d,u,h)}if(this.index===null)return pt("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;const t=new Hn,i=this.index.array,s=this.attributes;for(const o in s){const l=s[o],c=e(l,i);t.setAttribute(o,c)}const r=this.morphAttributes;for(const o in r){const l=[],c=r[o];for(let u=0,h=c.length;u<h;u++){const d=c[u],p=e(d,i);l.push(p)}t.morphAttributes[o]=l}t.morphTargetsRelative=this.morphTargetsRelative;const a=this.groups;for(let o=0,l=a.length;o<l;o++){const c=a[o];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){const e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){const l=this.parameters;for(const c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};const t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});const i=this.attributes;for(const l in i){const c=i[l];e.data.attributes[l]=c.toJSON(e.data)}const s={};let r=!1;for(const l in this.morphAttributes){const c=this.morphAttributes[l],u=[];for(let h=0,d=c.length;h<d;h++){const p=c[h];u.push(p.toJSON(e.data))}u.length>0&&(s[l]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);const a=this.groups;a.length>0&&(e.data.groups=JSON.parse(JSON.stringify(a)));const o=this.boundingSphere;return o!==null&&(e.data.boundingSphere=o.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;const t={};this.name=e.name;const i=e.index;i!==null&&this.setIndex(i.clone());const s=e.attributes;for(const c in s){const u=s[c];this.setAttribute(c,u.clone(t))}const r=e.morphAttributes;for(const c in r){const u=[],h=r[c];for(let d=0,p=h.length;d<p;d++)u.push(h[d].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;const a=e.groups;for(let c=0,u=a.length;c<u;c++){const h=a[c];this.addGroup(h.start,h.count,h.materialIndex)}const o=e.boundingBox;o!==null&&(this.boundingBox=o.clone());const l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}}class um{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Vp,this.updateRanges=[],this.version=0,this.uuid=nr()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,i){e*=this.stride,i*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[i+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=hm(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);const i=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=hm(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));const i={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}}function hm(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=nr()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}const ci=new se;class ms{constructor(e,t,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=i,this.normalized=s,this._normalizationScale=e!==void 0?Nl(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,i=this.data.count;t<i;t++)ci.fromBufferAttribute(this,t),ci.applyMatrix4(e),this.setXYZ(t,ci.x,ci.y,ci.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)ci.fromBufferAttribute(this,t),ci.applyNormalMatrix(e),this.setXYZ(t,ci.x,ci.y,ci.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)ci.fromBufferAttribute(this,t),ci.transformDirection(e),this.setXYZ(t,ci.x,ci.y,ci.z);return this}getComponent(e,t){let i=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.data.array[e*this.data.stride+this.offset+t]=i,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=i,this}setXYZ(e,t,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Pl("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let i=0;i<this.count;i++){const s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new zi(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new ms(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Pl("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let i=0;i<this.count;i++){const s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):wh(e,this.data.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):bh(e,this.data.array)}}const Gh=new se,rb=new se,ab=new Et;class cr{constructor(e=new se(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){const s=Gh.subVectors(i,t).cross(rb.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){const e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){const s=e.delta(Gh),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;const a=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(a<0||a>1)?null:t.copy(e.start).addScaledVector(s,a)}intersectsLine(e){const t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){const i=t||ab.getNormalMatrix(e),s=this.coplanarPoint(Gh).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}}let ob=0;class Pr extends Rr{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:ob++}),this.uuid=nr(),this.name="",this.type="Material",this.blending=fo,this.side=Tr,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=yp,this.blendDst=Mp,this.blendEquation=na,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new At(0,0,0),this.blendAlpha=0,this.depthFunc=po,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=gw,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=_h,this.stencilZFail=_h,this.stencilZPass=_h,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(const t in e){const i=e[t];if(i===void 0){pt(`Material: parameter '${t}' has value of undefined.`);continue}const s=this[t];if(s===void 0){pt(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){const t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});const i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){const a=[];for(const o in r){const l=r[o];delete l.metadata,a.push(l)}return a}if(t){const r=s(e.textures),a=s(e.images);r.length>0&&(i.textures=r),a.length>0&&(i.images=a)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new At().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new cr().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new St().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new St().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;const t=e.clippingPlanes;let i=null;if(t!==null){const s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}}class dm extends Pr{constructor(e){super(),this.isSpriteMaterial=!0,this.type="SpriteMaterial",this.color=new At(16777215),this.map=null,this.alphaMap=null,this.rotation=0,this.sizeAttenuation=!0,this.transparent=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.rotation=e.rotation,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}}let _a;const Eo=new se,xa=new se,wa=new se,ba=new St,To=new St,fm=new nn,Hl=new se,Ao=new se,Vl=new se,pm=new St,Hh=new St,mm=new St;class lb extends Nn{constructor(e=new dm){if(super(),this.isSprite=!0,this.type="Sprite",_a===void 0){_a=new Hn;const t=new Float32Array([-.5,-.5,0,0,0,.5,-.5,0,1,0,.5,.5,0,1,1,-.5,.5,0,0,1]),i=new um(t,5);_a.setIndex([0,1,2,0,2,3]),_a.setAttribute("position",new ms(i,3,0,!1)),_a.setAttribute("uv",new ms(i,2,3,!1))}this.geometry=_a,this.material=e,this.center=new St(.5,.5),this.count=1}intersectsFrustum(e){return e.intersectsSprite(this)}raycast(e,t){e.camera===null&&kt('Sprite: "Raycaster.camera" needs to be set in order to raycast against sprites.'),xa.setFromMatrixScale(this.matrixWorld),fm.copy(e.camera.matrixWorld),this.modelViewMatrix.multiplyMatrices(e.camera.matrixWorldInverse,this.matrixWorld),wa.setFromMatrixPosition(this.modelViewMatrix),e.camera.isPerspectiveCamera&&this.material.sizeAttenuation===!1&&xa.multiplyScalar(-wa.z);const i=this.material.rotation;let s,r;i!==0&&(r=Math.cos(i),s=Math.sin(i));const a=this.center;Wl(Hl.set(-.5,-.5,0),wa,a,xa,s,r),Wl(Ao.set(.5,-.5,0),wa,a,xa,s,r),Wl(Vl.set(.5,.5,0),wa,a,xa,s,r),pm.set(0,0),Hh.set(1,0),mm.set(1,1);let o=e.ray.intersectTriangle(Hl,Ao,Vl,!1,Eo);if(o===null&&(Wl(Ao.set(-.5,.5,0),wa,a,xa,s,r),Hh.set(0,1),o=e.ray.intersectTriangle(Hl,Vl,Ao,!1,Eo),o===null))return;const l=e.ray.origin.distanceTo(Eo);l<e.near||l>e.far||t.push({distance:l,point:Eo.clone(),uv:Bi.getInterpolation(Eo,Hl,Ao,Vl,pm,Hh,mm,new St),face:null,object:this})}copy(e,t){return super.copy(e,t),e.center!==void 0&&this.center.copy(e.center),this.material=e.material,this}toJSON(e){const t=super.toJSON(e);return t.object.center=this.center.toArray(),t}}function Wl(n,e,t,i,s,r){ba.subVectors(n,t).addScalar(.5).multiply(i),s!==void 0?(To.x=r*ba.x-s*ba.y,To.y=s*ba.x+r*ba.y):To.copy(ba),n.copy(e),n.x+=To.x,n.y+=To.y,n.applyMatrix4(fm)}const zs=new se,Vh=new se,$l=new se,Xl=new se;class Wh{constructor(e=new se,t=new se(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,zs)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);const i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){const t=zs.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(zs.copy(this.origin).addScaledVector(this.direction,t),zs.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){Vh.copy(e).add(t).multiplyScalar(.5),$l.copy(t).sub(e).normalize(),Xl.copy(this.origin).sub(Vh);const r=e.distanceTo(t)*.5,a=-this.direction.dot($l),o=Xl.dot(this.direction),l=-Xl.dot($l),c=Xl.lengthSq(),u=Math.abs(1-a*a);let h,d,p,v;if(u>0)if(h=a*l-o,d=a*o-l,v=r*u,h>=0)if(d>=-v)if(d<=v){const _=1/u;h*=_,d*=_,p=h*(h+a*d+2*o)+d*(a*h+d+2*l)+c}else d=r,h=Math.max(0,-(a*d+o)),p=-h*h+d*(d+2*l)+c;else d=-r,h=Math.max(0,-(a*d+o)),p=-h*h+d*(d+2*l)+c;else d<=-v?(h=Math.max(0,-(-a*r+o)),d=h>0?-r:Math.min(Math.max(-r,-l),r),p=-h*h+d*(d+2*l)+c):d<=v?(h=0,d=Math.min(Math.max(-r,-l),r),p=d*(d+2*l)+c):(h=Math.max(0,-(a*r+o)),d=h>0?r:Math.min(Math.max(-r,-l),r),p=-h*h+d*(d+2*l)+c);else d=a>0?-r:r,h=Math.max(0,-(a*d+o)),p=-h*h+d*(d+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,h),s&&s.copy(Vh).addScaledVector($l,d),p}intersectSphere(e,t){if(e.radius<0)return null;zs.subVectors(e.center,this.origin);const i=zs.dot(this.direction),s=zs.dot(zs)-i*i,r=e.radius*e.radius;if(s>r)return null;const a=Math.sqrt(r-s),o=i-a,l=i+a;return l<0?null:o<0?this.at(l,t):this.at(o,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){const t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;const i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){const i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){const t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,a,o,l;const c=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,d=this.origin;return c>=0?(i=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(i=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),u>=0?(r=(e.min.y-d.y)*u,a=(e.max.y-d.y)*u):(r=(e.max.y-d.y)*u,a=(e.min.y-d.y)*u),i>a||r>s||((r>i||isNaN(i))&&(i=r),(a<s||isNaN(s))&&(s=a),h>=0?(o=(e.min.z-d.z)*h,l=(e.max.z-d.z)*h):(o=(e.max.z-d.z)*h,l=(e.min.z-d.z)*h),i>l||o>s)||((o>i||i!==i)&&(i=o),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,zs)!==null}intersectTriangle(e,t,i,s,r){const a=this.origin,o=this.direction,l=o.x,c=o.y,u=o.z,h=e.x-a.x,d=e.y-a.y,p=e.z-a.z,v=t.x-a.x,_=t.y-a.y,g=t.z-a.z,f=i.x-a.x,b=i.y-a.y,S=i.z-a.z,w=Math.abs(l),M=Math.abs(c),y=Math.abs(u);let x,E,C,P,R,U,N,A,D,H,O,z;if(w>=M&&w>=y?(C=l,U=h,D=v,z=f,l>=0?(x=c,E=u,P=d,R=p,N=_,A=g,H=b,O=S):(x=u,E=c,P=p,R=d,N=g,A=_,H=S,O=b)):M>=y?(C=c,U=d,D=_,z=b,c>=0?(x=u,E=l,P=p,R=h,N=g,A=v,H=S,O=f):(x=l,E=u,P=h,R=p,N=v,A=g,H=f,O=S)):(C=u,U=p,D=g,z=S,u>=0?(x=l,E=c,P=h,R=d,N=v,A=_,H=f,O=b):(x=c,E=l,P=d,R=h,N=_,A=v,H=b,O=f)),C===0)return null;const B=x/C,X=E/C,Z=1/C,te=P-B*U,K=R-X*U,k=N-B*D,ne=A-X*D,W=H-B*z,j=O-X*z,re=W*ne-j*k,ee=te*j-K*W,he=k*K-ne*te;if(s){if(re<0||ee<0||he<0)return null}else if((re<0||ee<0||he<0)&&(re>0||ee>0||he>0))return null;const fe=re+ee+he;if(fe===0)return null;const we=Z*(re*U+ee*D+he*z);return(fe>0?we<0:we>0)?null:this.at(we/fe,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}}class ql extends Pr{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new At(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new sr,this.combine=Cu,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}}const gm=new nn,Dr=new Wh,Yl=new ga,vm=new se,Kl=new se,Zl=new se,Jl=new se,$h=new se,jl=new se,_m=new se,Ql=new se;class wi extends Nn{constructor(e=new Hn,t=new ql){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){const t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){const s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){const o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}getVertexPosition(e,t){const i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,a=i.morphTargetsRelative;t.fromBufferAttribute(s,e);const o=this.morphTargetInfluences;if(r&&o){jl.set(0,0,0);for(let l=0,c=r.length;l<c;l++){const u=o[l],h=r[l];u!==0&&($h.fromBufferAttribute(h,e),a?jl.addScaledVector($h,u):jl.addScaledVector($h.sub(t),u))}t.add(jl)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Yl.copy(i.boundingSphere),Yl.applyMatrix4(r),Dr.copy(e.ray).recast(e.near),!(Yl.containsPoint(Dr.origin)===!1&&(Dr.intersectSphere(Yl,vm)===null||Dr.origin.distanceToSquared(vm)>(e.far-e.near)**2))&&(gm.copy(r).invert(),Dr.copy(e.ray).applyMatrix4(gm),!(i.boundingBox!==null&&Dr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,Dr)))}_computeIntersections(e,t,i){let s;const r=this.geometry,a=this.material,o=r.index,l=r.attributes.position,c=r.attributes.uv,u=r.attributes.uv1,h=r.attributes.normal,d=r.groups,p=r.drawRange;if(o!==null)if(Array.isArray(a))for(let v=0,_=d.length;v<_;v++){const g=d[v],f=a[g.materialIndex],b=Math.max(g.start,p.start),S=Math.min(o.count,Math.min(g.start+g.count,p.start+p.count));for(let w=b,M=S;w<M;w+=3){const y=o.getX(w),x=o.getX(w+1),E=o.getX(w+2);s=ec(this,f,e,i,c,u,h,y,x,E),s&&(s.faceIndex=Math.floor(w/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{const v=Math.max(0,p.start),_=Math.min(o.count,p.start+p.count);for(let g=v,f=_;g<f;g+=3){const b=o.getX(g),S=o.getX(g+1),w=o.getX(g+2);s=ec(this,a,e,i,c,u,h,b,S,w),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(a))for(let v=0,_=d.length;v<_;v++){const g=d[v],f=a[g.materialIndex],b=Math.max(g.start,p.start),S=Math.min(l.count,Math.min(g.start+g.count,p.start+p.count));for(let w=b,M=S;w<M;w+=3){const y=w,x=w+1,E=w+2;s=ec(this,f,e,i,c,u,h,y,x,E),s&&(s.faceIndex=Math.floor(w/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{const v=Math.max(0,p.start),_=Math.min(l.count,p.start+p.count);for(let g=v,f=_;g<f;g+=3){const b=g,S=g+1,w=g+2;s=ec(this,a,e,i,c,u,h,b,S,w),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}}}function cb(n,e,t,i,s,r,a,o){let l;if(e.side===xi?l=i.intersectTriangle(a,r,s,!0,o):l=i.intersectTriangle(s,r,a,e.side===Tr,o),l===null)return null;Ql.copy(o),Ql.applyMatrix4(n.matrixWorld);const c=t.ray.origin.distanceTo(Ql);return c<t.near||c>t.far?null:{distance:c,point:Ql.clone(),object:n}}function ec(n,e,t,i,s,r,a,o,l,c){n.getVertexPosition(o,Kl),n.getVertexPosition(l,Zl),n.getVertexPosition(c,Jl);const u=cb(n,e,t,i,Kl,Zl,Jl,_m);if(u){const h=new se;Bi.getBarycoord(_m,Kl,Zl,Jl,h),s&&(u.uv=Bi.getInterpolatedAttribute(s,o,l,c,h,new St)),r&&(u.uv1=Bi.getInterpolatedAttribute(r,o,l,c,h,new St)),a&&(u.normal=Bi.getInterpolatedAttribute(a,o,l,c,h,new se),u.normal.dot(i.direction)>0&&u.normal.multiplyScalar(-1));const d={a:o,b:l,c,normal:new se,materialIndex:0};Bi.getNormal(Kl,Zl,Jl,d.normal),u.face=d,u.barycoord=h}return u}class ub extends ii{constructor(e=null,t=1,i=1,s,r,a,o,l,c=Kn,u=Kn,h,d){super(null,a,o,l,c,u,s,r,h,d),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}}const Nr=new ga,hb=new St(.5,.5),tc=new se;class Ro{constructor(e=new cr,t=new cr,i=new cr,s=new cr,r=new cr,a=new cr){this.planes=[e,t,i,s,r,a]}set(e,t,i,s,r,a){const o=this.planes;return o[0].copy(e),o[1].copy(t),o[2].copy(i),o[3].copy(s),o[4].copy(r),o[5].copy(a),this}copy(e){const t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=Ki,i=!1){const s=this.planes,r=e.elements,a=r[0],o=r[1],l=r[2],c=r[3],u=r[4],h=r[5],d=r[6],p=r[7],v=r[8],_=r[9],g=r[10],f=r[11],b=r[12],S=r[13],w=r[14],M=r[15];if(s[0].setComponents(c-a,p-u,f-v,M-b).normalize(),s[1].setComponents(c+a,p+u,f+v,M+b).normalize(),s[2].setComponents(c+o,p+h,f+_,M+S).normalize(),s[3].setComponents(c-o,p-h,f-_,M-S).normalize(),i)s[4].setComponents(l,d,g,w).normalize(),s[5].setComponents(c-l,p-d,f-g,M-w).normalize();else if(s[4].setComponents(c-l,p-d,f-g,M-w).normalize(),t===Ki)s[5].setComponents(c+l,p+d,f+g,M+w).normalize();else if(t===vo)s[5].setComponents(l,d,g,w).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Nr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{const t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Nr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Nr)}intersectsSprite(e){Nr.center.set(0,0,0);const t=hb.distanceTo(e.center);return Nr.radius=.7071067811865476+t,Nr.applyMatrix4(e.matrixWorld),this.intersectsSphere(Nr)}intersectsSphere(e){const t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){const t=this.planes;for(let i=0;i<6;i++){const s=t[i];if(tc.x=s.normal.x>0?e.max.x:e.min.x,tc.y=s.normal.y>0?e.max.y:e.min.y,tc.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(tc)<0)return!1}return!0}containsPoint(e){const t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}}const xm=new nn;class Xh{constructor(){this.coordinateSystem=Ki,this._frustums=[],this._count=0}setFromArrayCamera(e){const t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){const r=t[s];xm.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new Ro),i[s].setFromProjectionMatrix(xm,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;const t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new Ro),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new Xh().copy(this)}}class qh extends Pr{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new At(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}}const nc=new se,ic=new se,wm=new nn,Co=new Wh,sc=new ga,Yh=new se,bm=new se;class db extends Nn{constructor(e=new Hn,t=new qh){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,i=[0];for(let s=1,r=t.count;s<r;s++)nc.fromBufferAttribute(t,s-1),ic.fromBufferAttribute(t,s),i[s]=i[s-1],i[s]+=nc.distanceTo(ic);e.setAttribute("lineDistance",new pn(i,1))}else pt("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const i=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,a=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),sc.copy(i.boundingSphere),sc.applyMatrix4(s),sc.radius+=r,e.ray.intersectsSphere(sc)===!1)return;wm.copy(s).invert(),Co.copy(e.ray).applyMatrix4(wm);const o=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=o*o,c=this.isLineSegments?2:1,u=i.index,d=i.attributes.position;if(u!==null){const p=Math.max(0,a.start),v=Math.min(u.count,a.start+a.count);for(let _=p,g=v-1;_<g;_+=c){const f=u.getX(_),b=u.getX(_+1),S=rc(this,e,Co,l,f,b,_);S&&t.push(S)}if(this.isLineLoop){const _=u.getX(v-1),g=u.getX(p),f=rc(this,e,Co,l,_,g,v-1);f&&t.push(f)}}else{const p=Math.max(0,a.start),v=Math.min(d.count,a.start+a.count);for(let _=p,g=v-1;_<g;_+=c){const f=rc(this,e,Co,l,_,_+1,_);f&&t.push(f)}if(this.isLineLoop){const _=rc(this,e,Co,l,v-1,p,v-1);_&&t.push(_)}}}updateMorphTargets(){const t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){const s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){const o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}}function rc(n,e,t,i,s,r,a){const o=n.geometry.attributes.position;if(nc.fromBufferAttribute(o,s),ic.fromBufferAttribute(o,r),t.distanceSqToSegment(nc,ic,Yh,bm)>i)return;Yh.applyMatrix4(n.matrixWorld);const c=e.ray.origin.distanceTo(Yh);if(!(c<e.near||c>e.far))return{distance:c,point:bm.clone().applyMatrix4(n.matrixWorld),index:a,face:null,faceIndex:null,barycoord:null,object:n}}const Sm=new se,ym=new se;class Mm extends db{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,i=[];for(let s=0,r=t.count;s<r;s+=2)Sm.fromBufferAttribute(t,s),ym.fromBufferAttribute(t,s+1),i[s]=s===0?0:i[s-1],i[s+1]=i[s]+Sm.distanceTo(ym);e.setAttribute("lineDistance",new pn(i,1))}else pt("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}}class Em extends ii{constructor(e=[],t=ia,i,s,r,a,o,l,c,u){super(e,t,i,s,r,a,o,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}}class fb extends ii{constructor(e,t,i,s,r,a,o,l,c){super(e,t,i,s,r,a,o,l,c),this.isCanvasTexture=!0,this.needsUpdate=!0}}class Sa extends ii{constructor(e,t,i=us,s,r,a,o=Kn,l=Kn,c,u=Qs,h=1){if(u!==Qs&&u!==er)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");const d={width:e,height:t,depth:h};super(d,s,r,a,o,l,u,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Mh(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){const t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}}class Tm extends Sa{constructor(e,t=us,i=ia,s,r,a=Kn,o=Kn,l,c=Qs){const u={width:e,height:e,depth:1},h=[u,u,u,u,u,u];super(e,e,t,i,s,r,a,o,l,c),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}}class Am extends ii{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}}class Lo extends Hn{constructor(e=1,t=1,i=1,s=1,r=1,a=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:a};const o=this;s=Math.floor(s),r=Math.floor(r),a=Math.floor(a);const l=[],c=[],u=[],h=[];let d=0,p=0;v("z","y","x",-1,-1,i,t,e,a,r,0),v("z","y","x",1,-1,i,t,-e,a,r,1),v("x","z","y",1,1,e,i,t,s,a,2),v("x","z","y",1,-1,e,i,-t,s,a,3),v("x","y","z",1,-1,e,t,i,s,r,4),v("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new pn(c,3)),this.setAttribute("normal",new pn(u,3)),this.setAttribute("uv",new pn(h,2));function v(_,g,f,b,S,w,M,y,x,E,C){const P=w/x,R=M/E,U=w/2,N=M/2,A=y/2,D=x+1,H=E+1;let O=0,z=0;const B=new se;for(let X=0;X<H;X++){const Z=X*R-N;for(let te=0;te<D;te++){const K=te*P-U;B[_]=K*b,B[g]=Z*S,B[f]=A,c.push(B.x,B.y,B.z),B[_]=0,B[g]=0,B[f]=y>0?1:-1,u.push(B.x,B.y,B.z),h.push(te/x),h.push(1-X/E),O+=1}}for(let X=0;X<E;X++)for(let Z=0;Z<x;Z++){const te=d+Z+D*X,K=d+Z+D*(X+1),k=d+(Z+1)+D*(X+1),ne=d+(Z+1)+D*X;l.push(te,K,ne),l.push(K,k,ne),z+=6}o.addGroup(p,z,C),p+=z,d+=O}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Lo(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}}class Kh extends Hn{constructor(e=1,t=1,i=1,s=32,r=1,a=!1,o=0,l=Math.PI*2){super(),this.type="CylinderGeometry",this.parameters={radiusTop:e,radiusBottom:t,height:i,radialSegments:s,heightSegments:r,openEnded:a,thetaStart:o,thetaLength:l};const c=this;s=Math.floor(s),r=Math.floor(r);const u=[],h=[],d=[],p=[];let v=0;const _=[],g=i/2;let f=0;b(),a===!1&&(e>0&&S(!0),t>0&&S(!1)),this.setIndex(u),this.setAttribute("position",new pn(h,3)),this.setAttribute("normal",new pn(d,3)),this.setAttribute("uv",new pn(p,2));function b(){const w=new se,M=new se;let y=0;const x=(t-e)/i;for(let E=0;E<=r;E++){const C=[],P=E/r,R=P*(t-e)+e;for(let U=0;U<=s;U++){const N=U/s,A=N*l+o,D=Math.sin(A),H=Math.cos(A);M.x=R*D,M.y=-P*i+g,M.z=R*H,h.push(M.x,M.y,M.z),w.set(D,x,H).normalize(),d.push(w.x,w.y,w.z),p.push(N,1-P),C.push(v++)}_.push(C)}for(let E=0;E<s;E++)for(let C=0;C<r;C++){const P=_[C][E],R=_[C+1][E],U=_[C+1][E+1],N=_[C][E+1];(e>0||C!==0)&&(u.push(P,R,N),y+=3),(t>0||C!==r-1)&&(u.push(R,U,N),y+=3)}c.addGroup(f,y,0),f+=y}function S(w){const M=v,y=new St,x=new se;let E=0;const C=w===!0?e:t,P=w===!0?1:-1;for(let U=1;U<=s;U++)h.push(0,g*P,0),d.push(0,P,0),p.push(.5,.5),v++;const R=v;for(let U=0;U<=s;U++){const A=U/s*l+o,D=Math.cos(A),H=Math.sin(A);x.x=C*H,x.y=g*P,x.z=C*D,h.push(x.x,x.y,x.z),d.push(0,P,0),y.x=D*.5+.5,y.y=H*.5*P+.5,p.push(y.x,y.y),v++}for(let U=0;U<s;U++){const N=M+U,A=R+U;w===!0?u.push(A,A+1,N):u.push(A+1,A,N),E+=3}c.addGroup(f,E,w===!0?1:2),f+=E}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Kh(e.radiusTop,e.radiusBottom,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}}class ac extends Kh{constructor(e=1,t=1,i=32,s=1,r=!1,a=0,o=Math.PI*2){super(0,e,t,i,s,r,a,o),this.type="ConeGeometry",this.parameters={radius:e,height:t,radialSegments:i,heightSegments:s,openEnded:r,thetaStart:a,thetaLength:o}}static fromJSON(e){return new ac(e.radius,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}}class oc extends Hn{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};const r=e/2,a=t/2,o=Math.floor(i),l=Math.floor(s),c=o+1,u=l+1,h=e/o,d=t/l,p=[],v=[],_=[],g=[];for(let f=0;f<u;f++){const b=f*d-a;for(let S=0;S<c;S++){const w=S*h-r;v.push(w,-b,0),_.push(0,0,1),g.push(S/o),g.push(1-f/l)}}for(let f=0;f<l;f++)for(let b=0;b<o;b++){const S=b+c*f,w=b+c*(f+1),M=b+1+c*(f+1),y=b+1+c*f;p.push(S,w,y),p.push(w,M,y)}this.setIndex(p),this.setAttribute("position",new pn(v,3)),this.setAttribute("normal",new pn(_,3)),this.setAttribute("uv",new pn(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new oc(e.width,e.height,e.widthSegments,e.heightSegments)}}class Zh extends Hn{constructor(e=.5,t=1,i=32,s=1,r=0,a=Math.PI*2){super(),this.type="RingGeometry",this.parameters={innerRadius:e,outerRadius:t,thetaSegments:i,phiSegments:s,thetaStart:r,thetaLength:a},i=Math.max(3,i),s=Math.max(1,s);const o=[],l=[],c=[],u=[];let h=e;const d=(t-e)/s,p=new se,v=new St;for(let _=0;_<=s;_++){for(let g=0;g<=i;g++){const f=r+g/i*a;p.x=h*Math.cos(f),p.y=h*Math.sin(f),l.push(p.x,p.y,p.z),c.push(0,0,1),v.x=(p.x/t+1)/2,v.y=(p.y/t+1)/2,u.push(v.x,v.y)}h+=d}for(let _=0;_<s;_++){const g=_*(i+1);for(let f=0;f<i;f++){const b=f+g,S=b,w=b+i+1,M=b+i+2,y=b+1;o.push(S,w,y),o.push(w,M,y)}}this.setIndex(o),this.setAttribute("position",new pn(l,3)),this.setAttribute("normal",new pn(c,3)),this.setAttribute("uv",new pn(u,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Zh(e.innerRadius,e.outerRadius,e.thetaSegments,e.phiSegments,e.thetaStart,e.thetaLength)}}class Jh extends Hn{constructor(e=1,t=32,i=16,s=0,r=Math.PI*2,a=0,o=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:s,phiLength:r,thetaStart:a,thetaLength:o},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));const l=Math.min(a+o,Math.PI);let c=0;const u=[],h=new se,d=new se,p=[],v=[],_=[],g=[];for(let f=0;f<=i;f++){const b=[],S=f/i,w=a+S*o,M=e*Math.cos(w),y=Math.sqrt(e*e-M*M);let x=0;f===0&&a===0?x=.5/t:f===i&&l===Math.PI&&(x=-.5/t);for(let E=0;E<=t;E++){const C=E/t,P=s+C*r;h.x=-y*Math.cos(P),h.y=M,h.z=y*Math.sin(P),v.push(h.x,h.y,h.z),d.copy(h).normalize(),_.push(d.x,d.y,d.z),g.push(C+x,1-S),b.push(c++)}u.push(b)}for(let f=0;f<i;f++)for(let b=0;b<t;b++){const S=u[f][b+1],w=u[f][b],M=u[f+1][b],y=u[f+1][b+1];(f!==0||a>0)&&p.push(S,w,y),(f!==i-1||l<Math.PI)&&p.push(w,M,y)}this.setIndex(p),this.setAttribute("position",new pn(v,3)),this.setAttribute("normal",new pn(_,3)),this.setAttribute("uv",new pn(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Jh(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}}class pb extends Hn{constructor(e=null){if(super(),this.type="WireframeGeometry",this.parameters={geometry:e},e!==null){const t=[],i=new Set,s=new se,r=new se;if(e.index!==null){const a=e.attributes.position,o=e.index;let l=e.groups;l.length===0&&(l=[{start:0,count:o.count,materialIndex:0}]);for(let c=0,u=l.length;c<u;++c){const h=l[c],d=h.start,p=h.count;for(let v=d,_=d+p;v<_;v+=3)for(let g=0;g<3;g++){const f=o.getX(v+g),b=o.getX(v+(g+1)%3);s.fromBufferAttribute(a,f),r.fromBufferAttribute(a,b),Rm(s,r,i)===!0&&(t.push(s.x,s.y,s.z),t.push(r.x,r.y,r.z))}}}else{const a=e.attributes.position;for(let o=0,l=a.count/3;o<l;o++)for(let c=0;c<3;c++){const u=3*o+c,h=3*o+(c+1)%3;s.fromBufferAttribute(a,u),r.fromBufferAttribute(a,h),Rm(s,r,i)===!0&&(t.push(s.x,s.y,s.z),t.push(r.x,r.y,r.z))}}this.setAttribute("position",new pn(t,3))}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}}function Rm(n,e,t){const i=`${n.x},${n.y},${n.z}-${e.x},${e.y},${e.z}`,s=`${e.x},${e.y},${e.z}-${n.x},${n.y},${n.z}`;return t.has(i)===!0||t.has(s)===!0?!1:(t.add(i),t.add(s),!0)}function ya(n){const e={};for(const t in n){e[t]={};for(const i in n[t]){const s=n[t][i];if(Cm(s))s.isRenderTargetTexture?(pt("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(Cm(s[0])){const r=[];for(let a=0,o=s.length;a<o;a++)r[a]=s[a].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function ui(n){const e={};for(let t=0;t<n.length;t++){const i=ya(n[t]);for(const s in i)e[s]=i[s]}return e}function Cm(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function mb(n){const e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function Lm(n){const e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:zt.workingColorSpace}const jh={clone:ya,merge:ui};var gb=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,vb=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`;class ur extends Pr{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=gb,this.fragmentShader=vb,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=ya(e.uniforms),this.uniformsGroups=mb(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){const t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(const s in this.uniforms){const a=this.uniforms[s].value;a&&a.isTexture?t.uniforms[s]={type:"t",value:a.toJSON(e).uuid}:a&&a.isColor?t.uniforms[s]={type:"c",value:a.getHex()}:a&&a.isVector2?t.uniforms[s]={type:"v2",value:a.toArray()}:a&&a.isVector3?t.uniforms[s]={type:"v3",value:a.toArray()}:a&&a.isVector4?t.uniforms[s]={type:"v4",value:a.toArray()}:a&&a.isMatrix3?t.uniforms[s]={type:"m3",value:a.toArray()}:a&&a.isMatrix4?t.uniforms[s]={type:"m4",value:a.toArray()}:t.uniforms[s]={value:a}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;const i={};for(const s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(const i in e.uniforms){const s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new At().setHex(s.value);break;case"v2":this.uniforms[i].value=new St().fromArray(s.value);break;case"v3":this.uniforms[i].value=new se().fromArray(s.value);break;case"v4":this.uniforms[i].value=new on().fromArray(s.value);break;case"m3":this.uniforms[i].value=new Et().fromArray(s.value);break;case"m4":this.uniforms[i].value=new nn().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(const i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}}class _b extends ur{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}}class Qh extends Pr{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new At(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new At(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=vh,this.normalScale=new St(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new sr,this.combine=Cu,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}}class xb extends Pr{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=pw,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}}class wb extends Pr{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}}class Pm extends Nn{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new At(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){const t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}}class bb extends Pm{constructor(e,t,i){super(e,i),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(Nn.DEFAULT_UP),this.updateMatrix(),this.groundColor=new At(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){const t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}}const ed=new nn,Dm=new se,Nm=new se;class Sb{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new St(512,512),this.mapType=yi,this.map=null,this.mapPass=null,this.matrix=new nn,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new Ro,this._frameExtents=new St(1,1),this._viewportCount=1,this._viewports=[new on(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){const t=this.camera;Dm.setFromMatrixPosition(e.matrixWorld),t.position.copy(Dm),Nm.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(Nm),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,i,s){ed.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),i.setFromProjectionMatrix(ed,e.coordinateSystem,e.reversedDepth);const r=this._frameExtents,a=s?s.z/r.x:1,o=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===vo||e.reversedDepth?t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,1,0,0,0,0,1):t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,.5,.5,0,0,0,1),t.multiply(ed)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){const e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}}const lc=new se,cc=new ra,gs=new se;class Im extends Nn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new nn,this.projectionMatrix=new nn,this.projectionMatrixInverse=new nn,this.coordinateSystem=Ki,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(lc,cc,gs),gs.x===1&&gs.y===1&&gs.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(lc,cc,gs.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(lc,cc,gs),gs.x===1&&gs.y===1&&gs.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(lc,cc,gs.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}}const hr=new se,Um=new St,Fm=new St;class Qi extends Im{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){const t=.5*this.getFilmHeight()/e;this.fov=xo*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){const e=Math.tan(_o*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return xo*2*Math.atan(Math.tan(_o*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){hr.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(hr.x,hr.y).multiplyScalar(-e/hr.z),hr.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(hr.x,hr.y).multiplyScalar(-e/hr.z)}getViewSize(e,t){return this.getViewBounds(e,Um,Fm),t.subVectors(Fm,Um)}setViewOffset(e,t,i,s,r,a){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=this.near;let t=e*Math.tan(_o*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s;const a=this.view;if(this.view!==null&&this.view.enabled){const l=a.fullWidth,c=a.fullHeight;r+=a.offsetX*s/l,t-=a.offsetY*i/c,s*=a.width/l,i*=a.height/c}const o=this.filmOffset;o!==0&&(r+=e*o/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}}class Om extends Im{constructor(e=-1,t=1,i=1,s=-1,r=.1,a=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=a,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,a){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2;let r=i-e,a=i+e,o=s+t,l=s-t;if(this.view!==null&&this.view.enabled){const c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,a=r+c*this.view.width,o-=u*this.view.offsetY,l=o-u*this.view.height}this.projectionMatrix.makeOrthographic(r,a,o,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}}class yb extends Sb{constructor(){super(new Om(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}}class Mb extends Pm{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Nn.DEFAULT_UP),this.updateMatrix(),this.target=new Nn,this.shadow=new yb}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){const t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}}class Eb extends Hn{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){const e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}}const Ma=-90,Ea=1;class td extends Nn{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;const s=new Qi(Ma,Ea,e,t);s.layers=this.layers,this.add(s);const r=new Qi(Ma,Ea,e,t);r.layers=this.layers,this.add(r);const a=new Qi(Ma,Ea,e,t);a.layers=this.layers,this.add(a);const o=new Qi(Ma,Ea,e,t);o.layers=this.layers,this.add(o);const l=new Qi(Ma,Ea,e,t);l.layers=this.layers,this.add(l);const c=new Qi(Ma,Ea,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){const e=this.coordinateSystem,t=this.children.concat(),[i,s,r,a,o,l]=t;for(const c of t)this.remove(c);if(e===Ki)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),a.up.set(0,0,1),a.lookAt(0,-1,0),o.up.set(0,1,0),o.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===vo)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),a.up.set(0,0,-1),a.lookAt(0,-1,0),o.up.set(0,-1,0),o.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(const c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();const{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());const[r,a,o,l,c,u]=this.children,h=e.getRenderTarget(),d=e.getActiveCubeFace(),p=e.getActiveMipmapLevel(),v=e.xr.enabled;e.xr.enabled=!1;const _=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,2,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,3,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=_,e.setRenderTarget(i,5,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(h,d,p),e.xr.enabled=v,i.texture.needsPMREMUpdate=!0}}class Tb extends Qi{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}}class nd extends um{constructor(e,t,i=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=i}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){const t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){const t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}}const Bm=new nn;class Ab{constructor(e,t,i=0,s=1/0){this.ray=new Wh(e,t),this.near=i,this.far=s,this.camera=null,this.layers=new Ah,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):kt("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return Bm.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(Bm),this}intersectObject(e,t=!0,i=[]){return id(e,this,i,t),i.sort(zm),i}intersectObjects(e,t=!0,i=[]){for(let s=0,r=e.length;s<r;s++)id(e[s],this,i,t);return i.sort(zm),i}}function zm(n,e){return n.distance-e.distance}function id(n,e,t,i){let s=!0;if(n.layers.test(e.layers)&&n.raycast(e,t)===!1&&(s=!1),s===!0&&i===!0){const r=n.children;for(let a=0,o=r.length;a<o;a++)id(r[a],e,t,!0)}}const km=new se,uc=new se,Ta=new se,Aa=new se,sd=new se,Rb=new se,Cb=new se;class Lb{constructor(e=new se,t=new se){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){km.subVectors(e,this.start),uc.subVectors(this.end,this.start);const i=uc.dot(uc);if(i===0)return 0;let r=uc.dot(km)/i;return t&&(r=Tt(r,0,1)),r}closestPointToPoint(e,t,i){const s=this.closestPointToPointParameter(e,t);return this.delta(i).multiplyScalar(s).add(this.start)}distanceSqToLine3(e,t=Rb,i=Cb){const s=10000000000000001e-32;let r,a;const o=this.start,l=e.start,c=this.end,u=e.end;Ta.subVectors(c,o),Aa.subVectors(u,l),sd.subVectors(o,l);const h=Ta.dot(Ta),d=Aa.dot(Aa),p=Aa.dot(sd);if(h<=s&&d<=s)return t.copy(o),i.copy(l),t.distanceToSquared(i);if(h<=s)r=0,a=p/d,a=Tt(a,0,1);else{const v=Ta.dot(sd);if(d<=s)a=0,r=Tt(-v/h,0,1);else{const _=Ta.dot(Aa),g=h*d-_*_;g!==0?r=Tt((_*p-v*d)/g,0,1):r=0,a=(_*r+p)/d,a<0?(a=0,r=Tt(-v/h,0,1)):a>1&&(a=1,r=Tt((_-v)/h,0,1))}}return t.copy(o).addScaledVector(Ta,r),i.copy(l).addScaledVector(Aa,a),t.distanceToSquared(i)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}}function Gm(n,e,t,i){const s=Pb(i);switch(t){case Op:return n*e;case zp:return n*e/s.components*s.byteLength;case Bu:return n*e/s.components*s.byteLength;case Ar:return n*e*2/s.components*s.byteLength;case zu:return n*e*2/s.components*s.byteLength;case Bp:return n*e*3/s.components*s.byteLength;case fs:return n*e*4/s.components*s.byteLength;case ku:return n*e*4/s.components*s.byteLength;case Sl:case yl:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Ml:case El:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Hu:case Wu:return Math.max(n,16)*Math.max(e,8)/4;case Gu:case Vu:return Math.max(n,8)*Math.max(e,8)/2;case $u:case Xu:case Yu:case Ku:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case qu:case Tl:case Zu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Ju:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case ju:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case Qu:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case eh:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case th:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case nh:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case ih:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case sh:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case rh:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case ah:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case oh:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case lh:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case ch:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case uh:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case hh:case dh:case fh:return Math.ceil(n/4)*Math.ceil(e/4)*16;case ph:case mh:return Math.ceil(n/4)*Math.ceil(e/4)*8;case Al:case gh:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Pb(n){switch(n){case yi:case Np:return{byteLength:1,components:1};case go:case Ip:case ds:return{byteLength:2,components:1};case Fu:case Ou:return{byteLength:2,components:4};case us:case Uu:case hs:return{byteLength:4,components:1};case Up:case Fp:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:bu}})),typeof window<"u"&&(window.__THREE__?pt("WARNING: Multiple instances of Three.js being imported."):window.__THREE__=bu);/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function Hm(){let n=null,e=!1,t=null,i=null;function s(r,a){i=n.requestAnimationFrame(s),t(r,a)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function Db(n){const e=new WeakMap;function t(o,l){const c=o.array,u=o.usage,h=c.byteLength,d=n.createBuffer();n.bindBuffer(l,d),n.bufferData(l,c,u),o.onUploadCallback();let p;if(c instanceof Float32Array)p=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)p=n.HALF_FLOAT;else if(c instanceof Uint16Array)o.isFloat16BufferAttribute?p=n.HALF_FLOAT:p=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)p=n.SHORT;else if(c instanceof Uint32Array)p=n.UNSIGNED_INT;else if(c instanceof Int32Array)p=n.INT;else if(c instanceof Int8Array)p=n.BYTE;else if(c instanceof Uint8Array)p=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)p=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:p,bytesPerElement:c.BYTES_PER_ELEMENT,version:o.version,size:h}}function i(o,l,c){const u=l.array,h=l.updateRanges;if(n.bindBuffer(c,o),h.length===0)n.bufferSubData(c,0,u);else{h.sort((p,v)=>p.start-v.start);let d=0;for(let p=1;p<h.length;p++){const v=h[d],_=h[p];_.start<=v.start+v.count+1?v.count=Math.max(v.count,_.start+_.count-v.start):(++d,h[d]=_)}h.length=d+1;for(let p=0,v=h.length;p<v;p++){const _=h[p];n.bufferSubData(c,_.start*u.BYTES_PER_ELEMENT,u,_.start,_.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(o){return o.isInterleavedBufferAttribute&&(o=o.data),e.get(o)}function r(o){o.isInterleavedBufferAttribute&&(o=o.data);const l=e.get(o);l&&(n.deleteBuffer(l.buffer),e.delete(o))}function a(o,l){if(o.isInterleavedBufferAttribute&&(o=o.data),o.isGLBufferAttribute){const u=e.get(o);(!u||u.version<o.version)&&e.set(o,{buffer:o.buffer,type:o.type,bytesPerElement:o.elementSize,version:o.version});return}const c=e.get(o);if(c===void 0)e.set(o,t(o,l));else if(c.version<o.version){if(c.size!==o.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,o,l),c.version=o.version}}return{get:s,remove:r,update:a}}var Nb=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Ib=`#ifdef USE_ALPHAHASH
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
#endif`,Ub=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Fb=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Ob=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Bb=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,zb=`#ifdef USE_AOMAP
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
#endif`,kb=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,Gb=`#ifdef USE_BATCHING
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
#endif`,Hb=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Vb=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,Wb=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,$b=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,Xb=`#ifdef USE_IRIDESCENCE
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
#endif`,qb=`#ifdef USE_BUMPMAP
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
#endif`,Yb=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,Kb=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,Zb=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,Jb=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,jb=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,Qb=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,eS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,tS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,nS=`#define PI 3.141592653589793
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
} // validated`,iS=`vec3 transformedNormal = objectNormal;
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
#endif`,sS=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,rS=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,aS=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,oS=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,lS="gl_FragColor = linearToOutputTexel( gl_FragColor );",cS=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,uS=`#ifdef USE_ENVMAP
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
#endif`,hS=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,dS=`#ifdef USE_ENVMAP
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
#endif`,fS=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,pS=`#ifdef USE_ENVMAP
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
#endif`,mS=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,gS=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,vS=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,_S=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,xS=`#ifdef USE_GRADIENTMAP
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
}`,wS=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,bS=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,SS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,yS=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,MS=`#ifdef USE_ENVMAP
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
#endif`,ES=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,TS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,AS=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,RS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,CS=`PhysicalMaterial material;
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
#endif`,LS=`uniform sampler2D dfgLUT;
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
}`,PS=`
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
#endif`,DS=`#if defined( RE_IndirectDiffuse )
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
#endif`,NS=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,IS=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,US=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,FS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,OS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,BS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,zS=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,kS=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,GS=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,HS=`#if defined( USE_POINTS_UV )
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
#endif`,VS=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,WS=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,$S=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,XS=`#if defined( USE_MORPHCOLORS )
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
#endif`,qS=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,YS=`#ifdef USE_MORPHTARGETS
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
#endif`,KS=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,ZS=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,JS=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,jS=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,QS=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,ey=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,ty=`#ifdef USE_NORMALMAP
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
#endif`,ny=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,iy=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,sy=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,ry=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,ay=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,oy=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,ly=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,cy=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,uy=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,hy=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,dy=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,fy=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,py=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,my=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,gy=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,vy=`float getShadowMask() {
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
}`,_y=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,xy=`#ifdef USE_SKINNING
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
#endif`,wy=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,by=`#ifdef USE_SKINNING
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
#endif`,Sy=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,yy=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,My=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,Ey=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,Ty=`#ifdef USE_TRANSMISSION
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
#endif`,Ay=`#ifdef USE_TRANSMISSION
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
#endif`,Ry=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Cy=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Ly=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Py=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`;const Lt={alphahash_fragment:Nb,alphahash_pars_fragment:Ib,alphamap_fragment:Ub,alphamap_pars_fragment:Fb,alphatest_fragment:Ob,alphatest_pars_fragment:Bb,aomap_fragment:zb,aomap_pars_fragment:kb,batching_pars_vertex:Gb,batching_vertex:Hb,begin_vertex:Vb,beginnormal_vertex:Wb,bsdfs:$b,iridescence_fragment:Xb,bumpmap_pars_fragment:qb,clipping_planes_fragment:Yb,clipping_planes_pars_fragment:Kb,clipping_planes_pars_vertex:Zb,clipping_planes_vertex:Jb,color_fragment:jb,color_pars_fragment:Qb,color_pars_vertex:eS,color_vertex:tS,common:nS,defaultnormal_vertex:iS,displacementmap_pars_vertex:sS,displacementmap_vertex:rS,emissivemap_fragment:aS,emissivemap_pars_fragment:oS,colorspace_fragment:lS,colorspace_pars_fragment:cS,envmap_fragment:uS,envmap_common_pars_fragment:hS,envmap_pars_fragment:dS,envmap_pars_vertex:fS,envmap_physical_pars_fragment:MS,envmap_vertex:pS,fog_vertex:mS,fog_pars_vertex:gS,fog_fragment:vS,fog_pars_fragment:_S,gradientmap_pars_fragment:xS,lightmap_pars_fragment:wS,lights_lambert_fragment:bS,lights_lambert_pars_fragment:SS,lights_pars_begin:yS,lights_toon_fragment:ES,lights_toon_pars_fragment:TS,lights_phong_fragment:AS,lights_phong_pars_fragment:RS,lights_physical_fragment:CS,lights_physical_pars_fragment:LS,lights_fragment_begin:PS,lights_fragment_maps:DS,lights_fragment_end:NS,lightprobes_pars_fragment:IS,logdepthbuf_fragment:US,logdepthbuf_pars_fragment:FS,logdepthbuf_pars_vertex:OS,logdepthbuf_vertex:BS,map_fragment:zS,map_pars_fragment:kS,map_particle_fragment:GS,map_particle_pars_fragment:HS,metalnessmap_fragment:VS,metalnessmap_pars_fragment:WS,morphinstance_vertex:$S,morphcolor_vertex:XS,morphnormal_vertex:qS,morphtarget_pars_vertex:YS,morphtarget_vertex:KS,normal_fragment_begin:ZS,normal_fragment_maps:JS,normal_pars_fragment:jS,normal_pars_vertex:QS,normal_vertex:ey,normalmap_pars_fragment:ty,clearcoat_normal_fragment_begin:ny,clearcoat_normal_fragment_maps:iy,clearcoat_pars_fragment:sy,iridescence_pars_fragment:ry,opaque_fragment:ay,packing:oy,premultiplied_alpha_fragment:ly,project_vertex:cy,dithering_fragment:uy,dithering_pars_fragment:hy,roughnessmap_fragment:dy,roughnessmap_pars_fragment:fy,shadowmap_pars_fragment:py,shadowmap_pars_vertex:my,shadowmap_vertex:gy,shadowmask_pars_fragment:vy,skinbase_vertex:_y,skinning_pars_vertex:xy,skinning_vertex:wy,skinnormal_vertex:by,specularmap_fragment:Sy,specularmap_pars_fragment:yy,tonemapping_fragment:My,tonemapping_pars_fragment:Ey,transmission_fragment:Ty,transmission_pars_fragment:Ay,uv_pars_fragment:Ry,uv_pars_vertex:Cy,uv_vertex:Ly,worldpos_vertex:Py,background_vert:`varying vec2 vUv;
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
}`},He={common:{diffuse:{value:new At(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Et},alphaMap:{value:null},alphaMapTransform:{value:new Et},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Et}},envmap:{envMap:{value:null},envMapRotation:{value:new Et},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Et}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Et}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Et},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Et},normalScale:{value:new St(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Et},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Et}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Et}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Et}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new At(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new At(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Et},alphaTest:{value:0},uvTransform:{value:new Et}},sprite:{diffuse:{value:new At(16777215)},opacity:{value:1},center:{value:new St(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Et},alphaMap:{value:null},alphaMapTransform:{value:new Et},alphaTest:{value:0}}},bi={basic:{uniforms:ui([He.common,He.specularmap,He.envmap,He.aomap,He.lightmap,He.fog]),vertexShader:Lt.meshbasic_vert,fragmentShader:Lt.meshbasic_frag},lambert:{uniforms:ui([He.common,He.specularmap,He.envmap,He.aomap,He.lightmap,He.emissivemap,He.bumpmap,He.normalmap,He.displacementmap,He.fog,He.lights,{emissive:{value:new At(0)},envMapIntensity:{value:1}}]),vertexShader:Lt.meshlambert_vert,fragmentShader:Lt.meshlambert_frag},phong:{uniforms:ui([He.common,He.specularmap,He.envmap,He.aomap,He.lightmap,He.emissivemap,He.bumpmap,He.normalmap,He.displacementmap,He.fog,He.lights,{emissive:{value:new At(0)},specular:{value:new At(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Lt.meshphong_vert,fragmentShader:Lt.meshphong_frag},standard:{uniforms:ui([He.common,He.envmap,He.aomap,He.lightmap,He.emissivemap,He.bumpmap,He.normalmap,He.displacementmap,He.roughnessmap,He.metalnessmap,He.fog,He.lights,{emissive:{value:new At(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Lt.meshphysical_vert,fragmentShader:Lt.meshphysical_frag},toon:{uniforms:ui([He.common,He.aomap,He.lightmap,He.emissivemap,He.bumpmap,He.normalmap,He.displacementmap,He.gradientmap,He.fog,He.lights,{emissive:{value:new At(0)}}]),vertexShader:Lt.meshtoon_vert,fragmentShader:Lt.meshtoon_frag},matcap:{uniforms:ui([He.common,He.bumpmap,He.normalmap,He.displacementmap,He.fog,{matcap:{value:null}}]),vertexShader:Lt.meshmatcap_vert,fragmentShader:Lt.meshmatcap_frag},points:{uniforms:ui([He.points,He.fog]),vertexShader:Lt.points_vert,fragmentShader:Lt.points_frag},dashed:{uniforms:ui([He.common,He.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Lt.linedashed_vert,fragmentShader:Lt.linedashed_frag},depth:{uniforms:ui([He.common,He.displacementmap]),vertexShader:Lt.depth_vert,fragmentShader:Lt.depth_frag},normal:{uniforms:ui([He.common,He.bumpmap,He.normalmap,He.displacementmap,{opacity:{value:1}}]),vertexShader:Lt.meshnormal_vert,fragmentShader:Lt.meshnormal_frag},sprite:{uniforms:ui([He.sprite,He.fog]),vertexShader:Lt.sprite_vert,fragmentShader:Lt.sprite_frag},background:{uniforms:{uvTransform:{value:new Et},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Lt.background_vert,fragmentShader:Lt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Et}},vertexShader:Lt.backgroundCube_vert,fragmentShader:Lt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Lt.cube_vert,fragmentShader:Lt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Lt.equirect_vert,fragmentShader:Lt.equirect_frag},distance:{uniforms:ui([He.common,He.displacementmap,{referencePosition:{value:new se},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Lt.distance_vert,fragmentShader:Lt.distance_frag},shadow:{uniforms:ui([He.lights,He.fog,{color:{value:new At(0)},opacity:{value:1}}]),vertexShader:Lt.shadow_vert,fragmentShader:Lt.shadow_frag}};bi.physical={uniforms:ui([bi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Et},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Et},clearcoatNormalScale:{value:new St(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Et},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Et},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Et},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Et},sheen:{value:0},sheenColor:{value:new At(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Et},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Et},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Et},transmissionSamplerSize:{value:new St},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Et},attenuationDistance:{value:0},attenuationColor:{value:new At(0)},specularColor:{value:new At(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Et},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Et},anisotropyVector:{value:new St},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Et}}]),vertexShader:Lt.meshphysical_vert,fragmentShader:Lt.meshphysical_frag};const hc={r:0,b:0,g:0},Dy=new nn,Vm=new Et;Vm.set(-1,0,0,0,1,0,0,0,1);function Ny(n,e,t,i,s,r){const a=new At(0);let o=s===!0?0:1,l,c,u=null,h=0,d=null;function p(b){let S=b.isScene===!0?b.background:null;if(S&&S.isTexture){const w=b.backgroundBlurriness>0;S=e.get(S,w)}return S}function v(b){let S=!1;const w=p(b);w===null?g(a,o):w&&w.isColor&&(g(w,1),S=!0);const M=n.xr.getEnvironmentBlendMode();M==="additive"?t.buffers.color.setClear(0,0,0,1,r):M==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||S)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function _(b,S){const w=p(S);w&&w.isCubeTexture?(c===void 0&&(c=new wi(new Lo(1,1,1),new ur({name:"BackgroundCubeMaterial",uniforms:ya(bi.backgroundCube.uniforms),vertexShader:bi.backgroundCube.vertexShader,fragmentShader:bi.backgroundCube.fragmentShader,side:xi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(M,y,x){this.matrixWorld.copyPosition(x.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=w,c.material.uniforms.backgroundBlurriness.value=S.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(Dy.makeRotationFromEuler(S.backgroundRotation)).transpose(),w.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Vm),c.material.toneMapped=zt.getTransfer(w.colorSpace)!==Kt,(u!==w||h!==w.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,u=w,h=w.version,d=n.toneMapping),c.layers.enableAll(),b.unshift(c,c.geometry,c.material,0,0,null)):w&&w.isTexture&&(l===void 0&&(l=new wi(new oc(2,2),new ur({name:"BackgroundMaterial",uniforms:ya(bi.background.uniforms),vertexShader:bi.background.vertexShader,fragmentShader:bi.background.fragmentShader,side:Tr,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=w,l.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,l.material.toneMapped=zt.getTransfer(w.colorSpace)!==Kt,w.matrixAutoUpdate===!0&&w.updateMatrix(),l.material.uniforms.uvTransform.value.copy(w.matrix),(u!==w||h!==w.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,u=w,h=w.version,d=n.toneMapping),l.layers.enableAll(),b.unshift(l,l.geometry,l.material,0,0,null))}function g(b,S){b.getRGB(hc,Lm(n)),t.buffers.color.setClear(hc.r,hc.g,hc.b,S,r)}function f(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return a},setClearColor:function(b,S=1){a.set(b),o=S,g(a,o)},getClearAlpha:function(){return o},setClearAlpha:function(b){o=b,g(a,o)},render:v,addToRenderList:_,dispose:f}}function Iy(n,e){const t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=d(null);let r=s,a=!1;function o(R,U,N,A,D){let H=!1;const O=h(R,A,N,U);r!==O&&(r=O,c(r.object)),H=p(R,A,N,D),H&&v(R,A,N,D),D!==null&&e.update(D,n.ELEMENT_ARRAY_BUFFER),(H||a)&&(a=!1,w(R,U,N,A),D!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(D).buffer))}function l(){return n.createVertexArray()}function c(R){return n.bindVertexArray(R)}function u(R){return n.deleteVertexArray(R)}function h(R,U,N,A){const D=A.wireframe===!0;let H=i[U.id];H===void 0&&(H={},i[U.id]=H);const O=R.isInstancedMesh===!0?R.id:0;let z=H[O];z===void 0&&(z={},H[O]=z);let B=z[N.id];B===void 0&&(B={},z[N.id]=B);let X=B[D];return X===void 0&&(X=d(l()),B[D]=X),X}function d(R){const U=[],N=[],A=[];for(let D=0;D<t;D++)U[D]=0,N[D]=0,A[D]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:U,enabledAttributes:N,attributeDivisors:A,object:R,attributes:{},index:null}}function p(R,U,N,A){const D=r.attributes,H=U.attributes;let O=0;const z=N.getAttributes();for(const B in z)if(z[B].location>=0){const Z=D[B];let te=H[B];if(te===void 0&&(B==="instanceMatrix"&&R.instanceMatrix&&(te=R.instanceMatrix),B==="instanceColor"&&R.instanceColor&&(te=R.instanceColor)),Z===void 0||Z.attribute!==te||te&&Z.data!==te.data)return!0;O++}return r.attributesNum!==O||r.index!==A}function v(R,U,N,A){const D={},H=U.attributes;let O=0;const z=N.getAttributes();for(const B in z)if(z[B].location>=0){let Z=H[B];Z===void 0&&(B==="instanceMatrix"&&R.instanceMatrix&&(Z=R.instanceMatrix),B==="instanceColor"&&R.instanceColor&&(Z=R.instanceColor));const te={};te.attribute=Z,Z&&Z.data&&(te.data=Z.data),D[B]=te,O++}r.attributes=D,r.attributesNum=O,r.index=A}function _(){const R=r.newAttributes;for(let U=0,N=R.length;U<N;U++)R[U]=0}function g(R){f(R,0)}function f(R,U){const N=r.newAttributes,A=r.enabledAttributes,D=r.attributeDivisors;N[R]=1,A[R]===0&&(n.enableVertexAttribArray(R),A[R]=1),D[R]!==U&&(n.vertexAttribDivisor(R,U),D[R]=U)}function b(){const R=r.newAttributes,U=r.enabledAttributes;for(let N=0,A=U.length;N<A;N++)U[N]!==R[N]&&(n.disableVertexAttribArray(N),U[N]=0)}function S(R,U,N,A,D,H,O){O===!0?n.vertexAttribIPointer(R,U,N,D,H):n.vertexAttribPointer(R,U,N,A,D,H)}function w(R,U,N,A){_();const D=A.attributes,H=N.getAttributes(),O=U.defaultAttributeValues;for(const z in H){const B=H[z];if(B.location>=0){let X=D[z];if(X===void 0&&(z==="instanceMatrix"&&R.instanceMatrix&&(X=R.instanceMatrix),z==="instanceColor"&&R.instanceColor&&(X=R.instanceColor)),X!==void 0){const Z=X.normalized,te=X.itemSize,K=e.get(X);if(K===void 0)continue;const k=K.buffer,ne=K.type,W=K.bytesPerElement,j=ne===n.INT||ne===n.UNSIGNED_INT||X.gpuType===Uu;if(X.isInterleavedBufferAttribute){const re=X.data,ee=re.isInterleavedBuffer===!0?re.stride:re.itemSize,he=X.offset;if(re.isInstancedInterleavedBuffer||re.isInstancedBufferAttribute){for(let fe=0;fe<B.locationSize;fe++)f(B.location+fe,re.meshPerAttribute);R.isInstancedMesh!==!0&&A._maxInstanceCount===void 0&&(A._maxInstanceCount=re.meshPerAttribute*re.count)}else for(let fe=0;fe<B.locationSize;fe++)g(B.location+fe);n.bindBuffer(n.ARRAY_BUFFER,k);for(let fe=0;fe<B.locationSize;fe++)S(B.location+fe,te/B.locationSize,ne,Z,ee*W,(he+te/B.locationSize*fe)*W,j)}else{if(X.isInstancedBufferAttribute){for(let re=0;re<B.locationSize;re++)f(B.location+re,X.meshPerAttribute);R.isInstancedMesh!==!0&&A._maxInstanceCount===void 0&&(A._maxInstanceCount=X.meshPerAttribute*X.count)}else for(let re=0;re<B.locationSize;re++)g(B.location+re);n.bindBuffer(n.ARRAY_BUFFER,k);for(let re=0;re<B.locationSize;re++)S(B.location+re,te/B.locationSize,ne,Z,te*W,te/B.locationSize*re*W,j)}}else if(O!==void 0){const Z=O[z];if(Z!==void 0)switch(Z.length){case 2:n.vertexAttrib2fv(B.location,Z);break;case 3:n.vertexAttrib3fv(B.location,Z);break;case 4:n.vertexAttrib4fv(B.location,Z);break;default:n.vertexAttrib1fv(B.location,Z)}}}}b()}function M(){C();for(const R in i){const U=i[R];for(const N in U){const A=U[N];for(const D in A){const H=A[D];for(const O in H)u(H[O].object),delete H[O];delete A[D]}}delete i[R]}}function y(R){if(i[R.id]===void 0)return;const U=i[R.id];for(const N in U){const A=U[N];for(const D in A){const H=A[D];for(const O in H)u(H[O].object),delete H[O];delete A[D]}}delete i[R.id]}function x(R){for(const U in i){const N=i[U];for(const A in N){const D=N[A];if(D[R.id]===void 0)continue;const H=D[R.id];for(const O in H)u(H[O].object),delete H[O];delete D[R.id]}}}function E(R){for(const U in i){const N=i[U],A=R.isInstancedMesh===!0?R.id:0,D=N[A];if(D!==void 0){for(const H in D){const O=D[H];for(const z in O)u(O[z].object),delete O[z];delete D[H]}delete N[A],Object.keys(N).length===0&&delete i[U]}}}function C(){P(),a=!0,r!==s&&(r=s,c(r.object))}function P(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:o,reset:C,resetDefaultState:P,dispose:M,releaseStatesOfGeometry:y,releaseStatesOfObject:E,releaseStatesOfProgram:x,initAttributes:_,enableAttribute:g,disableUnusedAttributes:b}}function Uy(n,e,t){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function a(l,c,u){u!==0&&(n.drawArraysInstanced(i,l,c,u),t.update(c,i,u))}function o(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,u);let d=0;for(let p=0;p<u;p++)d+=c[p];t.update(d,i,1)}this.setMode=s,this.render=r,this.renderInstances=a,this.renderMultiDraw=o}function Fy(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){const x=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(x.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function a(x){return!(x!==fs&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function o(x){const E=x===ds&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(x!==yi&&x!==hs&&!E&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(x){if(x==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";x="mediump"}return x==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp";const u=l(c);u!==c&&(pt("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);const h=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&h===!1;t.reversedDepthBuffer===!0&&h===!1&&pt("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&h===!0&&pt("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");const p=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),v=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),_=n.getParameter(n.MAX_TEXTURE_SIZE),g=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),f=n.getParameter(n.MAX_VERTEX_ATTRIBS),b=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),S=n.getParameter(n.MAX_VARYING_VECTORS),w=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),M=n.getParameter(n.MAX_SAMPLES),y=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:a,textureTypeReadable:o,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:h,maxTextures:p,maxVertexTextures:v,maxTextureSize:_,maxCubemapSize:g,maxAttributes:f,maxVertexUniforms:b,maxVaryings:S,maxFragmentUniforms:w,maxSamples:M,samples:y}}function Oy(n){const e=this;let t=null,i=0,s=!1,r=!1;const a=new cr,o=new Et,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(h,d){const p=h.length!==0||d||i!==0||s;return s=d,i=h.length,p},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(h,d){t=u(h,d,0)},this.setState=function(h,d,p){const v=h.clippingPlanes,_=h.clipIntersection,g=h.clipShadows,f=n.get(h);if(!s||v===null||v.length===0||r&&!g)r?u(null):c();else{const b=r?0:i,S=b*4;let w=f.clippingState||null;l.value=w,w=u(v,d,S,p);for(let M=0;M!==S;++M)w[M]=t[M];f.clippingState=w,this.numIntersection=_?this.numPlanes:0,this.numPlanes+=b}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function u(h,d,p,v){const _=h!==null?h.length:0;let g=null;if(_!==0){if(g=l.value,v!==!0||g===null){const f=p+_*4,b=d.matrixWorldInverse;o.getNormalMatrix(b),(g===null||g.length<f)&&(g=new Float32Array(f));for(let S=0,w=p;S!==_;++S,w+=4)a.copy(h[S]).applyMatrix4(b,o),a.normal.toArray(g,w),g[w+3]=a.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=_,e.numIntersection=0,g}}class rd extends ps{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;const i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new Em(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;const i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new Lo(5,5,5),r=new ur({name:"CubemapFromEquirect",uniforms:ya(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:xi,blending:ta});r.uniforms.tEquirect.value=t;const a=new wi(s,r),o=t.minFilter;return t.minFilter===js&&(t.minFilter=li),new td(1,10,this).update(e,a),t.minFilter=o,a.geometry.dispose(),a.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){const r=e.getRenderTarget();for(let a=0;a<6;a++)e.setRenderTarget(this,a),e.clear(t,i,s);e.setRenderTarget(r)}}const Wm=256,By=3,zy=20,$m=256,Xm=16,ky=3,Gy=new se,Hy=new At;class dc{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new td(1,10,null),this._boxMesh=new wi(new Lo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){const{size:a=256,position:o=Gy}=r,l=this._renderer;this._setSize(a);const c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);const h=l.autoClear,d=l.autoClearColor,p=l.autoClearDepth,v=l.autoClearStencil,_=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,_===null&&(e.background=l.getClearColor(Hy));const g=new td(i,s,u);return g.position.copy(o),g.update(l,e),l.autoClear=h,l.autoClearColor=d,l.autoClearDepth=p,l.autoClearStencil=v,e.background=_,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Km(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Ym(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Wm,Yp(e))}_fromTexture(e,t){e.mapping===ia||e.mapping===mo?this._setSize(e.image.length===0?Wm:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);const i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){const e=this._cubeSize,t=qm(e,!1,!1),i=Math.log2(e)-By;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){const t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=qm(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){const s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;const a=e.width>>t;e.viewport.set(0,0,a,a),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===ia||e.mapping===mo?(this._cubemapMaterial===null&&(this._cubemapMaterial=Km()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Ym()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=Vy(),this._integrationMaterial=Wy());const t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;const r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Xm);for(let a=0;a<=i;a++){const o=dc.lodToRoughness(a,i);if(a>i-ky)r.roughness.value=o,this._renderCube(e,a,this._integrationMaterial);else{const l=o>0?Math.log2(t)+.5*Math.log2(6/($m*Math.pow(o,4)))+.5:0;s.roughness.value=o,s.lodBias.value=l,this._renderCube(e,a,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=$y());const i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}}function qm(n,e,t){return new rd(n,{minFilter:js,generateMipmaps:e,type:ds,colorSpace:Rl,depthBuffer:t})}function Po(n,e,t){return new ur({name:n,uniforms:e,vertexShader:Lt.cube_vert,fragmentShader:t,side:xi,blending:ta,depthTest:!1,depthWrite:!1})}function Vy(){return Po("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${$m}u

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
	`)}function Wy(){return Po("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Xm}},`

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
	`)}function $y(){return Po("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${zy}
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
	`)}function Ym(){return Po("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Km(){return Po("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function Xy(n){let e=new WeakMap,t=new WeakMap,i=null;function s(d,p=!1){return d==null?null:p?a(d):r(d)}function r(d){if(d&&d.isTexture){const p=d.mapping;if(p===Lu||p===Pu)if(e.has(d)){const v=e.get(d).texture;return o(v,d.mapping)}else{const v=d.image;if(v&&v.height>0){const _=new rd(v.height);return _.fromEquirectangularTexture(n,d),e.set(d,_),d.addEventListener("dispose",c),o(_.texture,d.mapping)}else return null}}return d}function a(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){const p=d.mapping,v=p===Lu||p===Pu,_=p===ia||p===mo;if(v||_){let g=t.get(d);const f=g!==void 0?g.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==f)return i===null&&(i=new dc(n)),g=v?i.fromEquirectangular(d,g):i.fromCubemap(d,g),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),g.texture;if(g!==void 0)return g.texture;{const b=d.image;return v&&b&&b.height>0||_&&b&&l(b)?(i===null&&(i=new dc(n)),g=v?i.fromEquirectangular(d):i.fromCubemap(d),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),d.addEventListener("dispose",u),g.texture):null}}}return d}function o(d,p){return p===Lu?d.mapping=ia:p===Pu&&(d.mapping=mo),d}function l(d){let p=0;const v=6;for(let _=0;_<v;_++)d[_]!==void 0&&p++;return p===v}function c(d){const p=d.target;p.removeEventListener("dispose",c);const v=e.get(p);v!==void 0&&(e.delete(p),v.dispose())}function u(d){const p=d.target;p.removeEventListener("dispose",u);const v=t.get(p);v!==void 0&&(t.delete(p),v.dispose())}function h(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:h}}function qy(n){const e={};function t(i){if(e[i]!==void 0)return e[i];const s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){const s=t(i);return s===null&&Dl("WebGLRenderer: "+i+" extension not supported."),s}}}function Yy(n,e,t,i){const s={},r=new WeakMap,a=new FinalizationRegistry(v=>delete s[v]);function o(v){l(v.target)}function l(v){v.index!==null&&e.remove(v.index);for(const g in v.attributes)e.remove(v.attributes[g]);v.removeEventListener("dispose",o),delete s[v.id],a.unregister(v);const _=r.get(v);_&&(e.remove(_),r.delete(v)),i.releaseStatesOfGeometry(v),v.isInstancedBufferGeometry===!0&&delete v._maxInstanceCount,t.memory.geometries--}function c(v,_){return s[_.id]!==void 0||(_.addEventListener("dispose",o),s[_.id]=new WeakRef(_),a.register(_,_.id,_),t.memory.geometries++),_}function u(v){const _=v.attributes;for(const g in _)e.update(_[g],n.ARRAY_BUFFER)}function h(v){const _=v.index,g=v.attributes.position;let f=0;if(g===void 0)return;const b=_!==null?_.array.length:g.array.length/3-1,S=g.count>=65535?cm:lm,w=new S(Math.ceil(b/3)*6,1),M=w.array;if(_!==null){const x=_.array;f=_.version;for(let E=0,C=0;E<b;E+=3){const P=x[E+0],R=x[E+1],U=x[E+2];M[C++]=P,M[C++]=R,M[C++]=R,M[C++]=U,M[C++]=U,M[C++]=P}}else{f=g.version;for(let x=0,E=0;x<b;x+=3){const C=x+0,P=x+1,R=x+2;M[E++]=C,M[E++]=P,M[E++]=P,M[E++]=R,M[E++]=R,M[E++]=C}}w.version=f;const y=r.get(v);y&&e.remove(y),r.set(v,w)}function d(v){const _=r.get(v);if(_){const g=v.index;g!==null&&_.version<g.version&&h(v)}else h(v);return r.get(v)}function p(){for(const v in s){const _=s[v].deref();_!==void 0&&l(_)}}return{get:c,update:u,getWireframeAttribute:d,dispose:p}}function Ky(n,e,t){let i;function s(h){i=h}let r,a;function o(h){r=h.type,a=h.bytesPerElement}function l(h,d){n.drawElements(i,d,r,h*a),t.update(d,i,1)}function c(h,d,p){p!==0&&(n.drawElementsInstanced(i,d,r,h*a,p),t.update(d,i,p))}function u(h,d,p){if(p===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,r,h,0,p);let _=0;for(let g=0;g<p;g++)_+=d[g];t.update(_,i,1)}this.setMode=s,this.setIndex=o,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function Zy(n){const e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,a,o){switch(t.calls++,a){case n.TRIANGLES:t.triangles+=o*(r/3);break;case n.LINES:t.lines+=o*(r/2);break;case n.LINE_STRIP:t.lines+=o*(r-1);break;case n.LINE_LOOP:t.lines+=o*r;break;case n.POINTS:t.points+=o*r;break;default:kt("WebGLInfo: Unknown draw mode:",a);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function Jy(n,e,t){const i=new WeakMap,s=new on;function r(a,o,l){const c=a.morphTargetInfluences,u=o.morphAttributes.position||o.morphAttributes.normal||o.morphAttributes.color,h=u!==void 0?u.length:0;let d=i.get(o);if(d===void 0||d.count!==h){let C=function(){x.dispose(),i.delete(o),o.removeEventListener("dispose",C)};d!==void 0&&d.texture.dispose();const p=o.morphAttributes.position!==void 0,v=o.morphAttributes.normal!==void 0,_=o.morphAttributes.color!==void 0,g=o.morphAttributes.position||[],f=o.morphAttributes.normal||[],b=o.morphAttributes.color||[];let S=0;p===!0&&(S=1),v===!0&&(S=2),_===!0&&(S=3);let w=o.attributes.position.count*S,M=1;w>e.maxTextureSize&&(M=Math.ceil(w/e.maxTextureSize),w=e.maxTextureSize);const y=new Float32Array(w*M*4*h),x=new jp(y,w,M,h);x.type=hs,x.needsUpdate=!0;const E=S*4;for(let P=0;P<h;P++){const R=g[P],U=f[P],N=b[P],A=w*M*4*P;for(let D=0;D<R.count;D++){const H=D*E;p===!0&&(s.fromBufferAttribute(R,D),y[A+H+0]=s.x,y[A+H+1]=s.y,y[A+H+2]=s.z,y[A+H+3]=0),v===!0&&(s.fromBufferAttribute(U,D),y[A+H+4]=s.x,y[A+H+5]=s.y,y[A+H+6]=s.z,y[A+H+7]=0),_===!0&&(s.fromBufferAttribute(N,D),y[A+H+8]=s.x,y[A+H+9]=s.y,y[A+H+10]=s.z,y[A+H+11]=N.itemSize===4?s.w:1)}}d={count:h,texture:x,size:new St(w,M)},i.set(o,d),o.addEventListener("dispose",C)}if(a.isInstancedMesh===!0&&a.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",a.morphTexture,t);else{let p=0;for(let _=0;_<c.length;_++)p+=c[_];const v=o.morphTargetsRelative?1:1-p;l.getUniforms().setValue(n,"morphTargetBaseInfluence",v),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:r}}function jy(n,e,t,i,s){let r=new WeakMap;function a(c){const u=s.render.frame,h=c.geometry,d=e.get(c,h);if(r.get(d)!==u&&(e.update(d),r.set(d,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==u&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,u))),c.isSkinnedMesh){const p=c.skeleton;r.get(p)!==u&&(p.update(),r.set(p,u))}return d}function o(){r=new WeakMap}function l(c){const u=c.target;u.removeEventListener("dispose",l),i.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:a,dispose:o}}const Qy={[Ep]:"LINEAR_TONE_MAPPING",[Tp]:"REINHARD_TONE_MAPPING",[Ap]:"CINEON_TONE_MAPPING",[Rp]:"ACES_FILMIC_TONE_MAPPING",[Lp]:"AGX_TONE_MAPPING",[Pp]:"NEUTRAL_TONE_MAPPING",[Cp]:"CUSTOM_TONE_MAPPING"};function eM(n,e,t,i,s,r){const a=new ps(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1});let o=null,l=null,c=null;const u=new Hn;u.setAttribute("position",new pn([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new pn([0,2,0,0,2,0],2));const h=new _b({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new wi(u,h),p=new Om(-1,1,1,-1,0,1);let v=null,_=null,g=!1,f,b=null,S=[],w=!1;this.setSize=function(M,y){a.setSize(M,y),o!==null&&o.setSize(M,y),l!==null&&l.setSize(M,y);for(let x=0;x<S.length;x++){const E=S[x];E.setSize&&E.setSize(M,y)}},this.setEffects=function(M){S=M,w=S.length>0&&S[0].isRenderPass===!0;const y=a.width,x=a.height;S.length>0&&o===null&&(o=new ps(y,x,{type:ds,depthBuffer:!1,stencilBuffer:!1}),l=new ps(y,x,{type:ds,depthBuffer:!1,stencilBuffer:!1}));const E=s===!0&&S.some(C=>C.needsDepthTexture===!0);E!==(a.depthTexture!==null)&&(E===!0&&c===null&&(c=new Sa(y,x),r===!0&&(c.format=er,c.type=sa)),a.dispose(),a.depthTexture=E?c:null,a.resolveDepthBuffer=E,a.storeMultisampledDepthBuffer=E);for(let C=0;C<S.length;C++){const P=S[C];P.setSize&&P.setSize(y,x),E&&P.needsDepthTexture===!0&&P.setDepthTexture&&P.setDepthTexture(c)}},this.begin=function(M,y){if(g||M.toneMapping===Ds&&S.length===0)return!1;if(b=y,y!==null){const x=y.width,E=y.height;(a.width!==x||a.height!==E)&&this.setSize(x,E)}return w===!1&&M.setRenderTarget(a),f=M.toneMapping,M.toneMapping=Ds,!0},this.hasRenderPass=function(){return w},this.end=function(M,y){M.toneMapping=f,g=!0;let x=a,E=o;for(let C=0;C<S.length;C++){const P=S[C];P.enabled!==!1&&(P.render(M,E,x,y),P.needsSwap!==!1&&(x=E,E=E===o?l:o))}if(v!==M.outputColorSpace||_!==M.toneMapping){v=M.outputColorSpace,_=M.toneMapping,h.defines={},zt.getTransfer(v)===Kt&&(h.defines.SRGB_TRANSFER="");const C=Qy[_];C&&(h.defines[C]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=x.texture,M.setRenderTarget(b),M.render(d,p),b=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){a.dispose(),o!==null&&o.dispose(),l!==null&&l.dispose(),u.dispose(),h.dispose()}}const Zm=new ii,Jm=new Sa(1,1),jm=new Tm(1),Qm=new jp,eg=new qw,tg=new Em,ng=[],ig=[],sg=new Float32Array(16),rg=new Float32Array(9),ag=new Float32Array(4);function Ra(n,e,t){const i=n[0];if(i<=0||i>0)return n;const s=e*t;let r=ng[s];if(r===void 0&&(r=new Float32Array(s),ng[s]=r),e!==0){i.toArray(r,0);for(let a=1,o=0;a!==e;++a)o+=t,n[a].toArray(r,o)}return r}function In(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function Un(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function fc(n,e){let t=ig[e];t===void 0&&(t=new Int32Array(e),ig[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function tM(n,e){const t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function nM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(In(t,e))return;n.uniform2fv(this.addr,e),Un(t,e)}}function iM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(In(t,e))return;n.uniform3fv(this.addr,e),Un(t,e)}}function sM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(In(t,e))return;n.uniform4fv(this.addr,e),Un(t,e)}}function rM(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(In(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),Un(t,e)}else{if(In(t,i))return;ag.set(i),n.uniformMatrix2fv(this.addr,!1,ag),Un(t,i)}}function aM(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(In(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),Un(t,e)}else{if(In(t,i))return;rg.set(i),n.uniformMatrix3fv(this.addr,!1,rg),Un(t,i)}}function oM(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(In(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),Un(t,e)}else{if(In(t,i))return;sg.set(i),n.uniformMatrix4fv(this.addr,!1,sg),Un(t,i)}}function lM(n,e){const t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function cM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(In(t,e))return;n.uniform2iv(this.addr,e),Un(t,e)}}function uM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(In(t,e))return;n.uniform3iv(this.addr,e),Un(t,e)}}function hM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(In(t,e))return;n.uniform4iv(this.addr,e),Un(t,e)}}function dM(n,e){const t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function fM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(In(t,e))return;n.uniform2uiv(this.addr,e),Un(t,e)}}function pM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(In(t,e))return;n.uniform3uiv(this.addr,e),Un(t,e)}}function mM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(In(t,e))return;n.uniform4uiv(this.addr,e),Un(t,e)}}function pc(n){return n.version===0&&(n.compareFunction=Hp,n.needsUpdate=!0),n}function gM(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=pc(Jm):r=Zm,t.setTexture2D(e||r,s)}function vM(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||eg,s)}function _M(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=pc(jm):r=tg,t.setTextureCube(e||r,s)}function xM(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||Qm,s)}function wM(n){switch(n){case 5126:return tM;case 35664:return nM;case 35665:return iM;case 35666:return sM;case 35674:return rM;case 35675:return aM;case 35676:return oM;case 5124:case 35670:return lM;case 35667:case 35671:return cM;case 35668:case 35672:return uM;case 35669:case 35673:return hM;case 5125:return dM;case 36294:return fM;case 36295:return pM;case 36296:return mM;case 35678:case 36198:case 36298:case 36306:case 35682:return gM;case 35679:case 36299:case 36307:return vM;case 35680:case 36300:case 36308:case 36293:return _M;case 36289:case 36303:case 36311:case 36292:return xM}}function bM(n,e){n.uniform1fv(this.addr,e)}function SM(n,e){const t=Ra(e,this.size,2);n.uniform2fv(this.addr,t)}function yM(n,e){const t=Ra(e,this.size,3);n.uniform3fv(this.addr,t)}function MM(n,e){const t=Ra(e,this.size,4);n.uniform4fv(this.addr,t)}function EM(n,e){const t=Ra(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function TM(n,e){const t=Ra(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function AM(n,e){const t=Ra(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function RM(n,e){n.uniform1iv(this.addr,e)}function CM(n,e){n.uniform2iv(this.addr,e)}function LM(n,e){n.uniform3iv(this.addr,e)}function PM(n,e){n.uniform4iv(this.addr,e)}function DM(n,e){n.uniform1uiv(this.addr,e)}function NM(n,e){n.uniform2uiv(this.addr,e)}function IM(n,e){n.uniform3uiv(this.addr,e)}function UM(n,e){n.uniform4uiv(this.addr,e)}function FM(n,e,t){const i=this.cache,s=e.length,r=fc(t,s);In(i,r)||(n.uniform1iv(this.addr,r),Un(i,r));let a;this.type===n.SAMPLER_2D_SHADOW?a=pc(Jm):a=Zm;for(let o=0;o!==s;++o)t.setTexture2D(e[o]||a,r[o])}function OM(n,e,t){const i=this.cache,s=e.length,r=fc(t,s);In(i,r)||(n.uniform1iv(this.addr,r),Un(i,r));for(let a=0;a!==s;++a)t.setTexture3D(e[a]||eg,r[a])}function BM(n,e,t){const i=this.cache,s=e.length,r=fc(t,s);In(i,r)||(n.uniform1iv(this.addr,r),Un(i,r));let a;this.type===n.SAMPLER_CUBE_SHADOW?a=pc(jm):a=tg;for(let o=0;o!==s;++o)t.setTextureCube(e[o]||a,r[o])}function zM(n,e,t){const i=this.cache,s=e.length,r=fc(t,s);In(i,r)||(n.uniform1iv(this.addr,r),Un(i,r));for(let a=0;a!==s;++a)t.setTexture2DArray(e[a]||Qm,r[a])}function kM(n){switch(n){case 5126:return bM;case 35664:return SM;case 35665:return yM;case 35666:return MM;case 35674:return EM;case 35675:return TM;case 35676:return AM;case 5124:case 35670:return RM;case 35667:case 35671:return CM;case 35668:case 35672:return LM;case 35669:case 35673:return PM;case 5125:return DM;case 36294:return NM;case 36295:return IM;case 36296:return UM;case 35678:case 36198:case 36298:case 36306:case 35682:return FM;case 35679:case 36299:case 36307:return OM;case 35680:case 36300:case 36308:case 36293:return BM;case 36289:case 36303:case 36311:case 36292:return zM}}class GM{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=wM(t.type)}}class HM{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=kM(t.type)}}class VM{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){const s=this.seq;for(let r=0,a=s.length;r!==a;++r){const o=s[r];o.setValue(e,t[o.id],i)}}}const ad=/(\w+)(\])?(\[|\.)?/g;function og(n,e){n.seq.push(e),n.map[e.id]=e}function WM(n,e,t){const i=n.name,s=i.length;for(ad.lastIndex=0;;){const r=ad.exec(i),a=ad.lastIndex;let o=r[1];const l=r[2]==="]",c=r[3];if(l&&(o=o|0),c===void 0||c==="["&&a+2===s){og(t,c===void 0?new GM(o,n,e):new HM(o,n,e));break}else{let h=t.map[o];h===void 0&&(h=new VM(o),og(t,h)),t=h}}}class mc{constructor(e,t){this.seq=[],this.map={};const i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let a=0;a<i;++a){const o=e.getActiveUniform(t,a),l=e.getUniformLocation(t,o.name);WM(o,l,this)}const s=[],r=[];for(const a of this.seq)a.type===e.SAMPLER_2D_SHADOW||a.type===e.SAMPLER_CUBE_SHADOW||a.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(a):r.push(a);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){const r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){const s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,a=t.length;r!==a;++r){const o=t[r],l=i[o.id];l.needsUpdate!==!1&&o.setValue(e,l.value,s)}}static seqWithValue(e,t){const i=[];for(let s=0,r=e.length;s!==r;++s){const a=e[s];a.id in t&&i.push(a)}return i}}function lg(n,e,t){const i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}const $M=37297;let XM=0;function qM(n,e){const t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let a=s;a<r;a++){const o=a+1;i.push(`${o===e?">":" "} ${o}: ${t[a]}`)}return i.join(`
`)}const cg=new Et;function YM(n){zt._getMatrix(cg,zt.workingColorSpace,n);const e=`mat3( ${cg.elements.map(t=>t.toFixed(4))} )`;switch(zt.getTransfer(n)){case Cl:return[e,"LinearTransferOETF"];case Kt:return[e,"sRGBTransferOETF"];default:return pt("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function ug(n,e,t){const i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";const a=/ERROR: 0:(\d+)/.exec(r);if(a){const o=parseInt(a[1]);return t.toUpperCase()+`

`+r+`

`+qM(n.getShaderSource(e),o)}else return r}function KM(n,e){const t=YM(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}const ZM={[Ep]:"Linear",[Tp]:"Reinhard",[Ap]:"Cineon",[Rp]:"ACESFilmic",[Lp]:"AgX",[Pp]:"Neutral",[Cp]:"Custom"};function JM(n,e){const t=ZM[e];return t===void 0?(pt("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}const gc=new se;function jM(){zt.getLuminanceCoefficients(gc);const n=gc.x.toFixed(4),e=gc.y.toFixed(4),t=gc.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function QM(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Do).join(`
`)}function e1(n){const e=[];for(const t in n){const i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function t1(n,e){const t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){const r=n.getActiveAttrib(e,s),a=r.name;let o=1;r.type===n.FLOAT_MAT2&&(o=2),r.type===n.FLOAT_MAT3&&(o=3),r.type===n.FLOAT_MAT4&&(o=4),t[a]={type:r.type,location:n.getAttribLocation(e,a),locationSize:o}}return t}function Do(n){return n!==""}function hg(n,e){const t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function dg(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}const n1=/^[ \t]*#include +<([\w\d./]+)>/gm;function od(n){return n.replace(n1,i1)}function i1(n,e){const t=Lt[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return od(t)}const s1=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function fg(n){return n.replace(s1,r1)}function r1(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function pg(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}const a1={[wl]:"SHADOWMAP_TYPE_PCF",[ho]:"SHADOWMAP_TYPE_VSM"};function o1(n){return a1[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}const l1={[mo]:"ENVMAP_MODE_REFRACTION"};function c1(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":l1[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}const u1={[Cu]:"ENVMAP_BLENDING_MULTIPLY",[hw]:"ENVMAP_BLENDING_MIX",[dw]:"ENVMAP_BLENDING_ADD"};function h1(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":u1[n.combine]||"ENVMAP_BLENDING_NONE"}function d1(n,e,t,i){const s=n.getContext(),r=t.defines;let a=t.vertexShader,o=t.fragmentShader;const l=o1(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=c1(t),h=h1(t),d=QM(t),p=e1(r),v=s.createProgram();let _,g,f=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(_=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Do).join(`
`),_.length>0&&(_+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Do).join(`
`),g.length>0&&(g+=`
`)):(_=[pg(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Do).join(`
`),g=[pg(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+h:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Ds?"#define TONE_MAPPING":"",t.toneMapping!==Ds?Lt.tonemapping_pars_fragment:"",t.toneMapping!==Ds?JM("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Lt.colorspace_pars_fragment,KM("linearToOutputTexel",t.outputColorSpace),jM(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Do).join(`
`)),a=od(a),a=hg(a,t),a=dg(a,t),o=od(o),o=hg(o,t),o=dg(o,t),a=fg(a),o=fg(o),t.isRawShaderMaterial!==!0&&(f=`#version 300 es
`,_=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+_,g=["#define varying in",t.glslVersion===Wp?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Wp?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);const b=f+_+a,S=f+g+o,w=lg(s,s.VERTEX_SHADER,b),M=lg(s,s.FRAGMENT_SHADER,S);s.attachShader(v,w),s.attachShader(v,M),t.index0AttributeName!==void 0?s.bindAttribLocation(v,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(v,0,"position"),s.linkProgram(v);function y(P){if(n.debug.checkShaderErrors){const R=s.getProgramInfoLog(v)||"",U=s.getShaderInfoLog(w)||"",N=s.getShaderInfoLog(M)||"",A=R.trim(),D=U.trim(),H=N.trim();let O=!0,z=!0;if(s.getProgramParameter(v,s.LINK_STATUS)===!1)if(O=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,v,w,M);else{const B=ug(s,w,"vertex"),X=ug(s,M,"fragment");kt("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(v,s.VALIDATE_STATUS)+`

Material Name: `+P.name+`
Material Type: `+P.type+`

Program Info Log: `+A+`
`+B+`
`+X)}else A!==""?pt("WebGLProgram: Program Info Log:",A):(D===""||H==="")&&(z=!1);z&&(P.diagnostics={runnable:O,programLog:A,vertexShader:{log:D,prefix:_},fragmentShader:{log:H,prefix:g}})}s.deleteShader(w),s.deleteShader(M),x=new mc(s,v),E=t1(s,v)}let x;this.getUniforms=function(){return x===void 0&&y(this),x};let E;this.getAttributes=function(){return E===void 0&&y(this),E};let C=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return C===!1&&(C=s.getProgramParameter(v,$M)),C},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(v),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=XM++,this.cacheKey=e,this.usedTimes=1,this.program=v,this.vertexShader=w,this.fragmentShader=M,this}let f1=0;class p1{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){const s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){const t=this.materialCache.get(e);for(const i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){const t=this.materialCache;let i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){const t=this.shaderCache;let i=t.get(e);return i===void 0&&(i=new m1(e),t.set(e,i)),i}}class m1{constructor(e){this.id=f1++,this.code=e,this.usedTimes=0}}function g1(n){return n===Ar||n===Tl||n===Al}function v1(n,e,t,i,s,r){const a=new Ah,o=new p1,l=new Set,c=[],u=new Map,h=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function p(x){return l.add(x),x===0?"uv":`uv${x}`}function v(x,E,C,P,R,U){const N=P.fog,A=R.geometry,D=x.isMeshStandardMaterial||x.isMeshLambertMaterial||x.isMeshPhongMaterial?P.environment:null,H=x.isMeshStandardMaterial||x.isMeshLambertMaterial&&!x.envMap||x.isMeshPhongMaterial&&!x.envMap,O=e.get(x.envMap||D,H),z=d[x.type];let B=i.precision;x.precision!==null&&(B=i.getMaxPrecision(x.precision),B!==x.precision&&pt("WebGLProgram.getParameters:",x.precision,"not supported, using",B,"instead."));const X=A.morphAttributes.position||A.morphAttributes.normal||A.morphAttributes.color,Z=X!==void 0?X.length:0;let te=0;A.morphAttributes.position!==void 0&&(te=1),A.morphAttributes.normal!==void 0&&(te=2),A.morphAttributes.color!==void 0&&(te=3);let K,k,ne,W;if(z){const Ge=bi[z];K=Ge.vertexShader,k=Ge.fragmentShader}else{K=x.vertexShader,k=x.fragmentShader;const Ge=o.getVertexShaderStage(x),Rt=o.getFragmentShaderStage(x);o.update(x,Ge,Rt),ne=Ge.id,W=Rt.id}const j=n.getRenderTarget(),re=n.state.buffers.depth.getReversed(),ee=R.isInstancedMesh===!0,he=R.isBatchedMesh===!0,fe=!!x.map,we=!!x.matcap,be=!!O,ye=be&&O.isPMREMTexture===!0,pe=!!x.aoMap,Re=!!x.lightMap,gt=!!x.bumpMap&&x.wireframe===!1,ht=!!x.normalMap,Nt=!!x.displacementMap,Qe=!!x.emissiveMap,Pt=!!x.metalnessMap,Me=!!x.roughnessMap,ot=x.anisotropy>0,$=x.clearcoat>0,Ee=x.diffuseRoughness>0,Ze=x.dispersion>0,ct=x.retroreflectivity>0,Ce=x.iridescence>0,Ct=x.sheen>0,$e=x.transmission>0,Je=ot&&!!x.anisotropyMap,G=$&&!!x.clearcoatMap,L=$&&!!x.clearcoatNormalMap,ae=$&&!!x.clearcoatRoughnessMap,Te=Ee&&!!x.diffuseRoughnessMap,_e=Ce&&!!x.iridescenceMap,Ne=Ce&&!!x.iridescenceThicknessMap,Ue=Ct&&!!x.sheenColorMap,me=Ct&&!!x.sheenRoughnessMap,ve=!!x.specularMap,Pe=!!x.specularColorMap,J=!!x.specularIntensityMap,xe=$e&&!!x.transmissionMap,ge=$e&&!!x.thicknessMap,Be=!!x.gradientMap,Ie=!!x.alphaMap,Oe=x.alphaTest>0,lt=!!x.alphaHash,vt=!!x.extensions;let Ae=Ds;x.toneMapped&&(j===null||j.isXRRenderTarget===!0)&&(Ae=n.toneMapping);const it=ye?O.isCompressedCubeTexture?O.image[0].mipmaps:O.mipmaps:null,_t={shaderID:z,shaderType:x.type,shaderName:x.name,vertexShader:K,fragmentShader:k,defines:x.defines,customVertexShaderID:ne,customFragmentShaderID:W,isRawShaderMaterial:x.isRawShaderMaterial===!0,glslVersion:x.glslVersion,precision:B,batching:he,batchingColor:he&&R._colorsTexture!==null,instancing:ee,instancingColor:ee&&R.instanceColor!==null,instancingMorph:ee&&R.morphTexture!==null,outputColorSpace:j===null?n.outputColorSpace:j.isXRRenderTarget===!0?j.texture.colorSpace:zt.workingColorSpace,alphaToCoverage:!!x.alphaToCoverage,map:fe,matcap:we,envMap:be,envMapMode:be&&O.mapping,envMapPMREM:ye,envMapMaxLod:ye?it.length-1:null,envMapSize:ye?it[0].width:null,aoMap:pe,lightMap:Re,bumpMap:gt,normalMap:ht,displacementMap:Nt,emissiveMap:Qe,normalMapObjectSpace:ht&&x.normalMapType===mw,normalMapTangentSpace:ht&&x.normalMapType===vh,packedNormalMap:ht&&x.normalMapType===vh&&g1(x.normalMap.format),metalnessMap:Pt,roughnessMap:Me,anisotropy:ot,anisotropyMap:Je,clearcoat:$,clearcoatMap:G,clearcoatNormalMap:L,clearcoatRoughnessMap:ae,diffuseRoughness:Ee,diffuseRoughnessMap:Te,dispersion:Ze,retroreflection:ct,iridescence:Ce,iridescenceMap:_e,iridescenceThicknessMap:Ne,sheen:Ct,sheenColorMap:Ue,sheenRoughnessMap:me,specularMap:ve,specularColorMap:Pe,specularIntensityMap:J,transmission:$e,transmissionMap:xe,thicknessMap:ge,gradientMap:Be,opaque:x.transparent===!1&&x.blending===fo&&x.alphaToCoverage===!1,alphaMap:Ie,alphaTest:Oe,alphaHash:lt,combine:x.combine,mapUv:fe&&p(x.map.channel),aoMapUv:pe&&p(x.aoMap.channel),lightMapUv:Re&&p(x.lightMap.channel),bumpMapUv:gt&&p(x.bumpMap.channel),normalMapUv:ht&&p(x.normalMap.channel),displacementMapUv:Nt&&p(x.displacementMap.channel),emissiveMapUv:Qe&&p(x.emissiveMap.channel),metalnessMapUv:Pt&&p(x.metalnessMap.channel),roughnessMapUv:Me&&p(x.roughnessMap.channel),anisotropyMapUv:Je&&p(x.anisotropyMap.channel),clearcoatMapUv:G&&p(x.clearcoatMap.channel),clearcoatNormalMapUv:L&&p(x.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:ae&&p(x.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:Te&&p(x.diffuseRoughnessMap.channel),iridescenceMapUv:_e&&p(x.iridescenceMap.channel),iridescenceThicknessMapUv:Ne&&p(x.iridescenceThicknessMap.channel),sheenColorMapUv:Ue&&p(x.sheenColorMap.channel),sheenRoughnessMapUv:me&&p(x.sheenRoughnessMap.channel),specularMapUv:ve&&p(x.specularMap.channel),specularColorMapUv:Pe&&p(x.specularColorMap.channel),specularIntensityMapUv:J&&p(x.specularIntensityMap.channel),transmissionMapUv:xe&&p(x.transmissionMap.channel),thicknessMapUv:ge&&p(x.thicknessMap.channel),alphaMapUv:Ie&&p(x.alphaMap.channel),vertexTangents:!!A.attributes.tangent&&(ht||ot),vertexNormals:!!A.attributes.normal,vertexColors:x.vertexColors,vertexAlphas:x.vertexColors===!0&&!!A.attributes.color&&A.attributes.color.itemSize===4,pointsUvs:R.isPoints===!0&&!!A.attributes.uv&&(fe||Ie),fog:!!N,useFog:x.fog===!0,fogExp2:!!N&&N.isFogExp2,flatShading:x.wireframe===!1&&(x.flatShading===!0||A.attributes.normal===void 0&&ht===!1&&(x.isMeshLambertMaterial||x.isMeshPhongMaterial||x.isMeshStandardMaterial||x.isMeshPhysicalMaterial)),sizeAttenuation:x.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:re,skinning:R.isSkinnedMesh===!0,hasPositionAttribute:A.attributes.position!==void 0,morphTargets:A.morphAttributes.position!==void 0,morphNormals:A.morphAttributes.normal!==void 0,morphColors:A.morphAttributes.color!==void 0,morphTargetsCount:Z,morphTextureStride:te,numSunLights:E.sun.length,numDirLights:E.directional.length,numPointLights:E.point.length,numSpotLights:E.spot.length,numSpotLightMaps:E.spotLightMap.length,numRectAreaLights:E.rectArea.length,numHemiLights:E.hemi.length,numSunLightShadows:E.sunShadowMap.length,numDirLightShadows:E.directionalShadowMap.length,numPointLightShadows:E.pointShadowMap.length,numSpotLightShadows:E.spotShadowMap.length,numSpotLightShadowsWithMaps:E.numSpotLightShadowsWithMaps,numLightProbes:E.numLightProbes,numLightProbeGrids:U.filter(Ge=>Ge.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:x.dithering,shadowMapEnabled:n.shadowMap.enabled&&C.length>0,shadowMapType:n.shadowMap.type,toneMapping:Ae,decodeVideoTexture:fe&&x.map.isVideoTexture===!0&&zt.getTransfer(x.map.colorSpace)===Kt,decodeVideoTextureEmissive:Qe&&x.emissiveMap.isVideoTexture===!0&&zt.getTransfer(x.emissiveMap.colorSpace)===Kt,premultipliedAlpha:x.premultipliedAlpha,doubleSided:x.side===Fi,flipSided:x.side===xi,useDepthPacking:x.depthPacking>=0,depthPacking:x.depthPacking||0,index0AttributeName:x.index0AttributeName,extensionClipCullDistance:vt&&x.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(vt&&x.extensions.multiDraw===!0||he)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:x.customProgramCacheKey()};return _t.vertexUv1s=l.has(1),_t.vertexUv2s=l.has(2),_t.vertexUv3s=l.has(3),l.clear(),_t}function _(x){const E=[];if(x.shaderID?E.push(x.shaderID):(E.push(x.customVertexShaderID),E.push(x.customFragmentShaderID)),x.defines!==void 0)for(const C in x.defines)E.push(C),E.push(x.defines[C]);return x.isRawShaderMaterial===!1&&(g(E,x),f(E,x),E.push(n.outputColorSpace)),E.push(x.customProgramCacheKey),E.join()}function g(x,E){x.push(E.precision),x.push(E.outputColorSpace),x.push(E.envMapMode),x.push(E.envMapPMREM),x.push(E.envMapMaxLod),x.push(E.envMapSize),x.push(E.mapUv),x.push(E.alphaMapUv),x.push(E.lightMapUv),x.push(E.aoMapUv),x.push(E.bumpMapUv),x.push(E.normalMapUv),x.push(E.displacementMapUv),x.push(E.emissiveMapUv),x.push(E.metalnessMapUv),x.push(E.roughnessMapUv),x.push(E.anisotropyMapUv),x.push(E.clearcoatMapUv),x.push(E.clearcoatNormalMapUv),x.push(E.clearcoatRoughnessMapUv),x.push(E.diffuseRoughnessMapUv),x.push(E.iridescenceMapUv),x.push(E.iridescenceThicknessMapUv),x.push(E.sheenColorMapUv),x.push(E.sheenRoughnessMapUv),x.push(E.specularMapUv),x.push(E.specularColorMapUv),x.push(E.specularIntensityMapUv),x.push(E.transmissionMapUv),x.push(E.thicknessMapUv),x.push(E.combine),x.push(E.fogExp2),x.push(E.sizeAttenuation),x.push(E.morphTargetsCount),x.push(E.numSunLights),x.push(E.numDirLights),x.push(E.numPointLights),x.push(E.numSpotLights),x.push(E.numSpotLightMaps),x.push(E.numHemiLights),x.push(E.numRectAreaLights),x.push(E.numSunLightShadows),x.push(E.numDirLightShadows),x.push(E.numPointLightShadows),x.push(E.numSpotLightShadows),x.push(E.numSpotLightShadowsWithMaps),x.push(E.numLightProbes),x.push(E.numLightProbeGrids),x.push(E.shadowMapType),x.push(E.toneMapping),x.push(E.numClippingPlanes),x.push(E.numClipIntersection),x.push(E.depthPacking)}function f(x,E){a.disableAll(),E.instancing&&a.enable(0),E.instancingColor&&a.enable(1),E.instancingMorph&&a.enable(2),E.matcap&&a.enable(3),E.envMap&&a.enable(4),E.normalMapObjectSpace&&a.enable(5),E.normalMapTangentSpace&&a.enable(6),E.clearcoat&&a.enable(7),E.iridescence&&a.enable(8),E.alphaTest&&a.enable(9),E.vertexColors&&a.enable(10),E.vertexAlphas&&a.enable(11),E.vertexUv1s&&a.enable(12),E.vertexUv2s&&a.enable(13),E.vertexUv3s&&a.enable(14),E.vertexTangents&&a.enable(15),E.anisotropy&&a.enable(16),E.alphaHash&&a.enable(17),E.batching&&a.enable(18),E.dispersion&&a.enable(19),E.retroreflection&&a.enable(24),E.diffuseRoughness&&a.enable(25),E.batchingColor&&a.enable(20),E.gradientMap&&a.enable(21),E.packedNormalMap&&a.enable(22),E.vertexNormals&&a.enable(23),x.push(a.mask),a.disableAll(),E.fog&&a.enable(0),E.useFog&&a.enable(1),E.flatShading&&a.enable(2),E.logarithmicDepthBuffer&&a.enable(3),E.reversedDepthBuffer&&a.enable(4),E.skinning&&a.enable(5),E.morphTargets&&a.enable(6),E.morphNormals&&a.enable(7),E.morphColors&&a.enable(8),E.premultipliedAlpha&&a.enable(9),E.shadowMapEnabled&&a.enable(10),E.doubleSided&&a.enable(11),E.flipSided&&a.enable(12),E.useDepthPacking&&a.enable(13),E.dithering&&a.enable(14),E.transmission&&a.enable(15),E.sheen&&a.enable(16),E.opaque&&a.enable(17),E.pointsUvs&&a.enable(18),E.decodeVideoTexture&&a.enable(19),E.decodeVideoTextureEmissive&&a.enable(20),E.alphaToCoverage&&a.enable(21),E.numLightProbeGrids>0&&a.enable(22),E.hasPositionAttribute&&a.enable(23),x.push(a.mask)}function b(x){const E=d[x.type];let C;if(E){const P=bi[E];C=jh.clone(P.uniforms)}else C=x.uniforms;return C}function S(x,E){let C=u.get(E);return C!==void 0?++C.usedTimes:(C=new d1(n,E,x,s),c.push(C),u.set(E,C)),C}function w(x){if(--x.usedTimes===0){const E=c.indexOf(x);c[E]=c[c.length-1],c.pop(),u.delete(x.cacheKey),x.destroy()}}function M(x){o.remove(x)}function y(){o.dispose()}return{getParameters:v,getProgramCacheKey:_,getUniforms:b,acquireProgram:S,releaseProgram:w,releaseShaderCache:M,programs:c,dispose:y}}function _1(){let n=new WeakMap;function e(a){return n.has(a)}function t(a){let o=n.get(a);return o===void 0&&(o={},n.set(a,o)),o}function i(a){n.delete(a)}function s(a,o,l){n.get(a)[o]=l}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function x1(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function mg(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function gg(){const n=[];let e=0;const t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function a(d){let p=0;return d.isInstancedMesh&&(p+=2),d.isSkinnedMesh&&(p+=1),p}function o(d,p,v,_,g,f){let b=n[e];return b===void 0?(b={id:d.id,object:d,geometry:p,material:v,materialVariant:a(d),groupOrder:_,renderOrder:d.renderOrder,z:g,group:f},n[e]=b):(b.id=d.id,b.object=d,b.geometry=p,b.material=v,b.materialVariant=a(d),b.groupOrder=_,b.renderOrder=d.renderOrder,b.z=g,b.group=f),e++,b}function l(d,p,v,_,g,f,b){b.reversedDepth===!0&&(g=-g);const S=o(d,p,v,_,g,f);v.transmission>0?i.push(S):v.transparent===!0?s.push(S):t.push(S)}function c(d,p,v,_,g,f){const b=o(d,p,v,_,g,f);v.transmission>0?i.unshift(b):v.transparent===!0?s.unshift(b):t.unshift(b)}function u(d,p){t.length>1&&t.sort(d||x1),i.length>1&&i.sort(p||mg),s.length>1&&s.sort(p||mg)}function h(){for(let d=e,p=n.length;d<p;d++){const v=n[d];if(v.id===null)break;v.id=null,v.object=null,v.geometry=null,v.material=null,v.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:h,sort:u}}function w1(){let n=new WeakMap;function e(i,s){const r=n.get(i);let a;return r===void 0?(a=new gg,n.set(i,[a])):s>=r.length?(a=new gg,r.push(a)):a=r[s],a}function t(){n=new WeakMap}return{get:e,dispose:t}}function b1(){const n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new se,color:new At};break;case"SpotLight":t={position:new se,direction:new se,color:new At,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new se,color:new At,distance:0,decay:0};break;case"HemisphereLight":t={direction:new se,skyColor:new At,groundColor:new At};break;case"RectAreaLight":t={color:new At,position:new se,halfWidth:new se,halfHeight:new se};break}return n[e.id]=t,t}}}function S1(){const n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new St};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new St};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new St,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}let y1=0;function M1(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function E1(n){const e=new b1,t=S1(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new se);const s=new se,r=new nn,a=new nn;function o(c){let u=0,h=0,d=0;for(let U=0;U<9;U++)i.probe[U].set(0,0,0);let p=0,v=0,_=0,g=0,f=0,b=0,S=0,w=0,M=0,y=0,x=0,E=0,C=0,P=0;c.sort(M1);for(let U=0,N=c.length;U<N;U++){const A=c[U],D=A.color,H=A.intensity,O=A.distance;let z=null;if(A.shadow&&A.shadow.map&&(A.shadow.map.texture.format===Ar?z=A.shadow.map.texture:z=A.shadow.map.depthTexture||A.shadow.map.texture),A.isAmbientLight)u+=D.r*H,h+=D.g*H,d+=D.b*H;else if(A.isLightProbe){for(let B=0;B<9;B++)i.probe[B].addScaledVector(A.sh.coefficients[B],H);P++}else if(A.isSunLight){const B=e.get(A);if(B.color.copy(A.color).multiplyScalar(A.intensity),A.castShadow){const X=A.shadow,Z=t.get(A);Z.shadowIntensity=X.intensity,Z.shadowBias=X.bias,Z.shadowNormalBias=X.normalBias,Z.shadowRadius=X.radius,Z.shadowMapSize.copy(X.mapSize).multiply(X.getFrameExtents()),i.sunShadow[v]=Z,i.sunShadowMap[v]=z;const te=X.getViewportCount();for(let K=0;K<te;K++)i.sunShadowMatrix[_+K]=X.getMatrix(K),i.sunShadowCascade[_+K]=X._cascadeData[K];_+=te,v++}i.sun[p]=B,p++}else if(A.isDirectionalLight){const B=e.get(A);if(B.color.copy(A.color).multiplyScalar(A.intensity),A.castShadow){const X=A.shadow,Z=t.get(A);Z.shadowIntensity=X.intensity,Z.shadowBias=X.bias,Z.shadowNormalBias=X.normalBias,Z.shadowRadius=X.radius,Z.shadowMapSize=X.mapSize,i.directionalShadow[g]=Z,i.directionalShadowMap[g]=z,i.directionalShadowMatrix[g]=A.shadow.matrix,M++}i.directional[g]=B,g++}else if(A.isSpotLight){const B=e.get(A);B.position.setFromMatrixPosition(A.matrixWorld),B.color.copy(D).multiplyScalar(H),B.distance=O,B.coneCos=Math.cos(A.angle),B.penumbraCos=Math.cos(A.angle*(1-A.penumbra)),B.decay=A.decay,i.spot[b]=B;const X=A.shadow;if(A.map&&(i.spotLightMap[E]=A.map,E++,X.updateMatrices(A),A.castShadow&&C++),i.spotLightMatrix[b]=X.matrix,A.castShadow){const Z=t.get(A);Z.shadowIntensity=X.intensity,Z.shadowBias=X.bias,Z.shadowNormalBias=X.normalBias,Z.shadowRadius=X.radius,Z.shadowMapSize=X.mapSize,i.spotShadow[b]=Z,i.spotShadowMap[b]=z,x++}b++}else if(A.isRectAreaLight){const B=e.get(A);B.color.copy(D).multiplyScalar(H),B.halfWidth.set(A.width*.5,0,0),B.halfHeight.set(0,A.height*.5,0),i.rectArea[S]=B,S++}else if(A.isPointLight){const B=e.get(A);if(B.color.copy(A.color).multiplyScalar(A.intensity),B.distance=A.distance,B.decay=A.decay,A.castShadow){const X=A.shadow,Z=t.get(A);Z.shadowIntensity=X.intensity,Z.shadowBias=X.bias,Z.shadowNormalBias=X.normalBias,Z.shadowRadius=X.radius,Z.shadowMapSize=X.mapSize,Z.shadowCameraNear=X.camera.near,Z.shadowCameraFar=X.camera.far,i.pointShadow[f]=Z,i.pointShadowMap[f]=z,i.pointShadowMatrix[f]=A.shadow.matrix,y++}i.point[f]=B,f++}else if(A.isHemisphereLight){const B=e.get(A);B.skyColor.copy(A.color).multiplyScalar(H),B.groundColor.copy(A.groundColor).multiplyScalar(H),i.hemi[w]=B,w++}}S>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=He.LTC_FLOAT_1,i.rectAreaLTC2=He.LTC_FLOAT_2):(i.rectAreaLTC1=He.LTC_HALF_1,i.rectAreaLTC2=He.LTC_HALF_2)),i.ambient[0]=u,i.ambient[1]=h,i.ambient[2]=d;const R=i.hash;(R.sunLength!==p||R.directionalLength!==g||R.pointLength!==f||R.spotLength!==b||R.rectAreaLength!==S||R.hemiLength!==w||R.numSunShadows!==v||R.numDirectionalShadows!==M||R.numPointShadows!==y||R.numSpotShadows!==x||R.numSpotMaps!==E||R.numLightProbes!==P)&&(i.sun.length=p,i.directional.length=g,i.spot.length=b,i.rectArea.length=S,i.point.length=f,i.hemi.length=w,i.sunShadow.length=v,i.sunShadowMap.length=v,i.sunShadowMatrix.length=_,i.sunShadowCascade.length=_,i.directionalShadow.length=M,i.directionalShadowMap.length=M,i.directionalShadowMatrix.length=M,i.pointShadow.length=y,i.pointShadowMap.length=y,i.pointShadowMatrix.length=y,i.spotShadow.length=x,i.spotShadowMap.length=x,i.spotLightMatrix.length=x+E-C,i.spotLightMap.length=E,i.numSpotLightShadowsWithMaps=C,i.numLightProbes=P,R.sunLength=p,R.directionalLength=g,R.pointLength=f,R.spotLength=b,R.rectAreaLength=S,R.hemiLength=w,R.numSunShadows=v,R.numDirectionalShadows=M,R.numPointShadows=y,R.numSpotShadows=x,R.numSpotMaps=E,R.numLightProbes=P,i.version=y1++)}function l(c,u){let h=0,d=0,p=0,v=0,_=0,g=0;const f=u.matrixWorldInverse;for(let b=0,S=c.length;b<S;b++){const w=c[b];if(w.isSunLight){const M=i.sun[h];M.direction.setFromMatrixPosition(w.matrixWorld),M.direction.transformDirection(f),h++}else if(w.isDirectionalLight){const M=i.directional[d];M.direction.setFromMatrixPosition(w.matrixWorld),s.setFromMatrixPosition(w.target.matrixWorld),M.direction.sub(s),M.direction.transformDirection(f),d++}else if(w.isSpotLight){const M=i.spot[v];M.position.setFromMatrixPosition(w.matrixWorld),M.position.applyMatrix4(f),M.direction.setFromMatrixPosition(w.matrixWorld),s.setFromMatrixPosition(w.target.matrixWorld),M.direction.sub(s),M.direction.transformDirection(f),v++}else if(w.isRectAreaLight){const M=i.rectArea[_];M.position.setFromMatrixPosition(w.matrixWorld),M.position.applyMatrix4(f),a.identity(),r.copy(w.matrixWorld),r.premultiply(f),a.extractRotation(r),M.halfWidth.set(w.width*.5,0,0),M.halfHeight.set(0,w.height*.5,0),M.halfWidth.applyMatrix4(a),M.halfHeight.applyMatrix4(a),_++}else if(w.isPointLight){const M=i.point[p];M.position.setFromMatrixPosition(w.matrixWorld),M.position.applyMatrix4(f),p++}else if(w.isHemisphereLight){const M=i.hemi[g];M.direction.setFromMatrixPosition(w.matrixWorld),M.direction.transformDirection(f),g++}}}return{setup:o,setupView:l,state:i}}function vg(n){const e=new E1(n),t=[],i=[],s=[];function r(h){u.camera=h,t.length=0,i.length=0,s.length=0}function a(h){h.isLightProbeGrid?s.push(h):t.push(h)}function o(h){i.push(h)}function l(){e.setup(t),s.sort((h,d)=>h.priority-d.priority||h.id-d.id)}function c(h){e.setupView(t,h)}const u={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:l,setupLightsView:c,pushLight:a,pushShadow:o}}function T1(n){let e=new WeakMap;function t(s,r=0){const a=e.get(s);let o;return a===void 0?(o=new vg(n),e.set(s,[o])):r>=a.length?(o=new vg(n),a.push(o)):o=a[r],o}function i(){e=new WeakMap}return{get:t,dispose:i}}const A1=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,R1=`uniform sampler2D shadow_pass;
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
}`,C1=[new se(1,0,0),new se(-1,0,0),new se(0,1,0),new se(0,-1,0),new se(0,0,1),new se(0,0,-1)],L1=[new se(0,-1,0),new se(0,-1,0),new se(0,0,1),new se(0,0,-1),new se(0,-1,0),new se(0,-1,0)],_g=new nn,No=new se,ld=new se;function P1(n,e,t){let i=new Ro;const s=new St,r=new St,a=new on,o=new xb,l=new wb,c={},u=t.maxTextureSize,h={[Tr]:xi,[xi]:Tr,[Fi]:Fi},d=new ur({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new St},radius:{value:4}},vertexShader:A1,fragmentShader:R1}),p=d.clone();p.defines.HORIZONTAL_PASS=1;const v=new Hn;v.setAttribute("position",new zi(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));const _=new wi(v,d),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=wl;let f=this.type;this.render=function(y,x,E){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||y.length===0)return;this.type===Xx&&(pt("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=wl);const C=n.getRenderTarget(),P=n.getActiveCubeFace(),R=n.getActiveMipmapLevel(),U=n.state;U.setBlending(ta),U.buffers.depth.getReversed()===!0?U.buffers.color.setClear(0,0,0,0):U.buffers.color.setClear(1,1,1,1),U.buffers.depth.setTest(!0),U.setScissorTest(!1);const N=f!==this.type;N&&x.traverse(function(A){A.material&&(Array.isArray(A.material)?A.material.forEach(D=>D.needsUpdate=!0):A.material.needsUpdate=!0)});for(let A=0,D=y.length;A<D;A++){const H=y[A],O=H.shadow;if(O===void 0){pt("WebGLShadowMap:",H,"has no shadow.");continue}if(O.autoUpdate===!1&&O.needsUpdate===!1)continue;s.copy(O.mapSize);const z=O.getFrameExtents();s.multiply(z),r.copy(O.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/z.x),s.x=r.x*z.x,O.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/z.y),s.y=r.y*z.y,O.mapSize.y=r.y));const B=n.state.buffers.depth.getReversed();if(O.camera._reversedDepth=B,O.map===null||N===!0){if(O.map!==null&&(O.map.depthTexture!==null&&(O.map.depthTexture.dispose(),O.map.depthTexture=null),O.map.dispose()),this.type===ho){if(H.isPointLight){pt("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}O.map=new ps(s.x,s.y,{format:Ar,type:ds,minFilter:li,magFilter:li,generateMipmaps:!1}),O.map.texture.name=H.name+".shadowMap",O.map.depthTexture=new Sa(s.x,s.y,hs),O.map.depthTexture.name=H.name+".shadowMapDepth",O.map.depthTexture.format=Qs,O.map.depthTexture.compareFunction=null,O.map.depthTexture.minFilter=Kn,O.map.depthTexture.magFilter=Kn}else H.isPointLight?(O.map=new rd(s.x),O.map.depthTexture=new Tm(s.x,us)):(O.map=new ps(s.x,s.y),O.map.depthTexture=new Sa(s.x,s.y,us)),O.map.depthTexture.name=H.name+".shadowMap",O.map.depthTexture.format=Qs,this.type===wl?(O.map.depthTexture.compareFunction=B?Gp:kp,O.map.depthTexture.minFilter=li,O.map.depthTexture.magFilter=li):(O.map.depthTexture.compareFunction=null,O.map.depthTexture.minFilter=Kn,O.map.depthTexture.magFilter=Kn);O.camera.updateProjectionMatrix()}O.map.isWebGLCubeRenderTarget!==!0&&(O.map.width!==s.x||O.map.height!==s.y)&&O.map.setSize(s.x,s.y);const X=O.map.isWebGLCubeRenderTarget?6:O.getViewportCount();H.isPointLight!==!0&&O.updateMatrices(H,E);const Z=(O.camera.layers.mask&4294967294)!==0?O.camera.layers:E.layers;for(let te=0;te<X;te++){const K=O.getCamera(te);if(H.isPointLight){const k=O.camera,ne=O.matrix,W=H.distance||k.far;W!==k.far&&(k.far=W,k.updateProjectionMatrix()),No.setFromMatrixPosition(H.matrixWorld),k.position.copy(No),ld.copy(k.position),ld.add(C1[te]),k.up.copy(L1[te]),k.lookAt(ld),k.updateMatrixWorld(),ne.makeTranslation(-No.x,-No.y,-No.z),_g.multiplyMatrices(k.projectionMatrix,k.matrixWorldInverse),O._frustum.setFromProjectionMatrix(_g,k.coordinateSystem,k.reversedDepth)}if(O.map.isWebGLCubeRenderTarget)n.setRenderTarget(O.map,te),n.clear();else{te===0&&(n.setRenderTarget(O.map),n.clear());const k=O.getViewport(te);a.set(r.x*k.x,r.y*k.y,r.x*k.z,r.y*k.w),U.viewport(a)}i=O.getFrustum(te),w(x,E,K,H,Z,this.type)}O.isPointLightShadow!==!0&&this.type===ho&&b(O,E),O.needsUpdate=!1}f=this.type,g.needsUpdate=!1,n.setRenderTarget(C,P,R)};function b(y,x){const E=e.update(_);d.defines.VSM_SAMPLES!==y.blurSamples&&(d.defines.VSM_SAMPLES=y.blurSamples,p.defines.VSM_SAMPLES=y.blurSamples,d.needsUpdate=!0,p.needsUpdate=!0),y.mapPass===null?y.mapPass=new ps(s.x,s.y,{format:Ar,type:ds}):(y.mapPass.width!==y.map.width||y.mapPass.height!==y.map.height)&&y.mapPass.setSize(y.map.width,y.map.height),d.uniforms.shadow_pass.value=y.map.depthTexture,d.uniforms.resolution.value.set(y.map.width,y.map.height),d.uniforms.radius.value=y.radius,n.setRenderTarget(y.mapPass),n.clear(),n.renderBufferDirect(x,null,E,d,_,null),p.uniforms.shadow_pass.value=y.mapPass.texture,p.uniforms.resolution.value.set(y.map.width,y.map.height),p.uniforms.radius.value=y.radius,n.setRenderTarget(y.map),n.clear(),n.renderBufferDirect(x,null,E,p,_,null)}function S(y,x,E,C){let P=null;const R=E.isPointLight===!0?y.customDistanceMaterial:y.customDepthMaterial;if(R!==void 0)P=R;else if(P=E.isPointLight===!0?l:o,n.localClippingEnabled&&x.clipShadows===!0&&Array.isArray(x.clippingPlanes)&&x.clippingPlanes.length!==0||x.displacementMap&&x.displacementScale!==0||x.alphaMap&&x.alphaTest>0||x.map&&x.alphaTest>0||x.alphaToCoverage===!0){const U=P.uuid,N=x.uuid;let A=c[U];A===void 0&&(A={},c[U]=A);let D=A[N];D===void 0&&(D=P.clone(),A[N]=D,x.addEventListener("dispose",M)),P=D}if(P.visible=x.visible,P.wireframe=x.wireframe,C===ho?P.side=x.shadowSide!==null?x.shadowSide:x.side:P.side=x.shadowSide!==null?x.shadowSide:h[x.side],P.alphaMap=x.alphaMap,P.alphaTest=x.alphaToCoverage===!0?.5:x.alphaTest,P.map=x.map,P.clipShadows=x.clipShadows,P.clippingPlanes=x.clippingPlanes,P.clipIntersection=x.clipIntersection,P.displacementMap=x.displacementMap,P.displacementScale=x.displacementScale,P.displacementBias=x.displacementBias,P.wireframeLinewidth=x.wireframeLinewidth,P.linewidth=x.linewidth,E.isPointLight===!0&&P.isMeshDistanceMaterial===!0){const U=n.properties.get(P);U.light=E}return P}function w(y,x,E,C,P,R){if(y.visible===!1)return;if(y.layers.test(P)&&(y.isMesh||y.isLine||y.isPoints)&&(y.castShadow||y.receiveShadow&&R===ho)&&(!y.frustumCulled||y.intersectsFrustum(i))){y.modelViewMatrix.multiplyMatrices(E.matrixWorldInverse,y.matrixWorld);const A=e.update(y),D=y.material;if(Array.isArray(D)){const H=A.groups;for(let O=0,z=H.length;O<z;O++){const B=H[O],X=D[B.materialIndex];if(X&&X.visible){const Z=S(y,X,C,R);y.onBeforeShadow(n,y,x,E,A,Z,B),n.renderBufferDirect(E,null,A,Z,y,B),y.onAfterShadow(n,y,x,E,A,Z,B)}}}else if(D.visible){const H=S(y,D,C,R);y.onBeforeShadow(n,y,x,E,A,H,null),n.renderBufferDirect(E,null,A,H,y,null),y.onAfterShadow(n,y,x,E,A,H,null)}}const N=y.children;for(let A=0,D=N.length;A<D;A++)w(N[A],x,E,C,P,R)}function M(y){y.target.removeEventListener("dispose",M);for(const E in c){const C=c[E],P=y.target.uuid;P in C&&(C[P].dispose(),delete C[P])}}}function D1(n,e){function t(){let J=!1;const xe=new on;let ge=null;const Be=new on(0,0,0,0);return{setMask:function(Ie){ge!==Ie&&!J&&(n.colorMask(Ie,Ie,Ie,Ie),ge=Ie)},setLocked:function(Ie){J=Ie},setClear:function(Ie,Oe,lt,vt,Ae){Ae===!0&&(Ie*=vt,Oe*=vt,lt*=vt),xe.set(Ie,Oe,lt,vt),Be.equals(xe)===!1&&(n.clearColor(Ie,Oe,lt,vt),Be.copy(xe))},reset:function(){J=!1,ge=null,Be.set(-1,0,0,0)}}}function i(){let J=!1,xe=!1,ge=null,Be=null,Ie=null;return{setReversed:function(Oe){if(xe!==Oe){const lt=e.get("EXT_clip_control");Oe?lt.clipControlEXT(lt.LOWER_LEFT_EXT,lt.ZERO_TO_ONE_EXT):lt.clipControlEXT(lt.LOWER_LEFT_EXT,lt.NEGATIVE_ONE_TO_ONE_EXT),xe=Oe;const vt=Ie;Ie=null,this.setClear(vt)}},getReversed:function(){return xe},setTest:function(Oe){Oe?re(n.DEPTH_TEST):ee(n.DEPTH_TEST)},setMask:function(Oe){ge!==Oe&&!J&&(n.depthMask(Oe),ge=Oe)},setFunc:function(Oe){if(xe&&(Oe=Ew[Oe]),Be!==Oe){switch(Oe){case Su:n.depthFunc(n.NEVER);break;case yu:n.depthFunc(n.ALWAYS);break;case Mu:n.depthFunc(n.LESS);break;case po:n.depthFunc(n.LEQUAL);break;case Eu:n.depthFunc(n.EQUAL);break;case Tu:n.depthFunc(n.GEQUAL);break;case Au:n.depthFunc(n.GREATER);break;case Ru:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}Be=Oe}},setLocked:function(Oe){J=Oe},setClear:function(Oe){Ie!==Oe&&(Ie=Oe,xe&&(Oe=1-Oe),n.clearDepth(Oe))},reset:function(){J=!1,ge=null,Be=null,Ie=null,xe=!1}}}function s(){let J=!1,xe=null,ge=null,Be=null,Ie=null,Oe=null,lt=null,vt=null,Ae=null;return{setTest:function(it){J||(it?re(n.STENCIL_TEST):ee(n.STENCIL_TEST))},setMask:function(it){xe!==it&&!J&&(n.stencilMask(it),xe=it)},setFunc:function(it,_t,Ge){(ge!==it||Be!==_t||Ie!==Ge)&&(n.stencilFunc(it,_t,Ge),ge=it,Be=_t,Ie=Ge)},setOp:function(it,_t,Ge){(Oe!==it||lt!==_t||vt!==Ge)&&(n.stencilOp(it,_t,Ge),Oe=it,lt=_t,vt=Ge)},setLocked:function(it){J=it},setClear:function(it){Ae!==it&&(n.clearStencil(it),Ae=it)},reset:function(){J=!1,xe=null,ge=null,Be=null,Ie=null,Oe=null,lt=null,vt=null,Ae=null}}}const r=new t,a=new i,o=new s;let l={};const c=new WeakMap;let u={},h={},d={},p=new WeakMap,v=[],_=null,g=!1,f=null,b=null,S=null,w=null,M=null,y=null,x=null,E=new At(0,0,0),C=0,P=!1,R=null,U=null,N=null,A=null,D=null;const H=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS);let O=!1,z=0;const B=n.getParameter(n.VERSION);B.indexOf("WebGL")!==-1?(z=parseFloat(/^WebGL (\d)/.exec(B)[1]),O=z>=1):B.indexOf("OpenGL ES")!==-1&&(z=parseFloat(/^OpenGL ES (\d)/.exec(B)[1]),O=z>=2);let X=null,Z={};const te=n.getParameter(n.SCISSOR_BOX),K=n.getParameter(n.VIEWPORT),k=new on().fromArray(te),ne=new on().fromArray(K);function W(J,xe,ge,Be){const Ie=new Uint8Array(4),Oe=n.createTexture();n.bindTexture(J,Oe),n.texParameteri(J,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(J,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let lt=0;lt<ge;lt++)J===n.TEXTURE_3D||J===n.TEXTURE_2D_ARRAY?n.texImage3D(xe,0,n.RGBA,1,1,Be,0,n.RGBA,n.UNSIGNED_BYTE,Ie):n.texImage2D(xe+lt,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,Ie);return Oe}const j={};j[n.TEXTURE_2D]=W(n.TEXTURE_2D,n.TEXTURE_2D,1),j[n.TEXTURE_CUBE_MAP]=W(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),j[n.TEXTURE_2D_ARRAY]=W(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),j[n.TEXTURE_3D]=W(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),a.setClear(1),o.setClear(0),re(n.DEPTH_TEST),a.setFunc(po),gt(!1),ht(xp),re(n.CULL_FACE),pe(ta);function re(J){u[J]!==!0&&(n.enable(J),u[J]=!0)}function ee(J){u[J]!==!1&&(n.disable(J),u[J]=!1)}function he(J,xe){return d[J]!==xe?(n.bindFramebuffer(J,xe),d[J]=xe,J===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=xe),J===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=xe),!0):!1}function fe(J,xe){let ge=v,Be=!1;if(J){ge=p.get(xe),ge===void 0&&(ge=[],p.set(xe,ge));const Ie=J.textures;if(ge.length!==Ie.length||ge[0]!==n.COLOR_ATTACHMENT0){for(let Oe=0,lt=Ie.length;Oe<lt;Oe++)ge[Oe]=n.COLOR_ATTACHMENT0+Oe;ge.length=Ie.length,Be=!0}}else ge[0]!==n.BACK&&(ge[0]=n.BACK,Be=!0);Be&&n.drawBuffers(ge)}function we(J){return _!==J?(n.useProgram(J),_=J,!0):!1}const be={[na]:n.FUNC_ADD,[Yx]:n.FUNC_SUBTRACT,[Kx]:n.FUNC_REVERSE_SUBTRACT};be[Zx]=n.MIN,be[Jx]=n.MAX;const ye={[jx]:n.ZERO,[Qx]:n.ONE,[ew]:n.SRC_COLOR,[yp]:n.SRC_ALPHA,[aw]:n.SRC_ALPHA_SATURATE,[sw]:n.DST_COLOR,[nw]:n.DST_ALPHA,[tw]:n.ONE_MINUS_SRC_COLOR,[Mp]:n.ONE_MINUS_SRC_ALPHA,[rw]:n.ONE_MINUS_DST_COLOR,[iw]:n.ONE_MINUS_DST_ALPHA,[ow]:n.CONSTANT_COLOR,[lw]:n.ONE_MINUS_CONSTANT_COLOR,[cw]:n.CONSTANT_ALPHA,[uw]:n.ONE_MINUS_CONSTANT_ALPHA};function pe(J,xe,ge,Be,Ie,Oe,lt,vt,Ae,it){if(J===ta){g===!0&&(ee(n.BLEND),g=!1);return}if(g===!1&&(re(n.BLEND),g=!0),J!==qx){if(J!==f||it!==P){if((b!==na||M!==na)&&(n.blendEquation(n.FUNC_ADD),b=na,M=na),it)switch(J){case fo:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case wp:n.blendFunc(n.ONE,n.ONE);break;case bp:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case Sp:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:kt("WebGLState: Invalid blending: ",J);break}else switch(J){case fo:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case wp:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case bp:kt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Sp:kt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:kt("WebGLState: Invalid blending: ",J);break}S=null,w=null,y=null,x=null,E.set(0,0,0),C=0,f=J,P=it}return}Ie=Ie||xe,Oe=Oe||ge,lt=lt||Be,(xe!==b||Ie!==M)&&(n.blendEquationSeparate(be[xe],be[Ie]),b=xe,M=Ie),(ge!==S||Be!==w||Oe!==y||lt!==x)&&(n.blendFuncSeparate(ye[ge],ye[Be],ye[Oe],ye[lt]),S=ge,w=Be,y=Oe,x=lt),(vt.equals(E)===!1||Ae!==C)&&(n.blendColor(vt.r,vt.g,vt.b,Ae),E.copy(vt),C=Ae),f=J,P=!1}function Re(J,xe){J.side===Fi?ee(n.CULL_FACE):re(n.CULL_FACE);let ge=J.side===xi;xe&&(ge=!ge),gt(ge),J.blending===fo&&J.transparent===!1?pe(ta):pe(J.blending,J.blendEquation,J.blendSrc,J.blendDst,J.blendEquationAlpha,J.blendSrcAlpha,J.blendDstAlpha,J.blendColor,J.blendAlpha,J.premultipliedAlpha),a.setFunc(J.depthFunc),a.setTest(J.depthTest),a.setMask(J.depthWrite),r.setMask(J.colorWrite);const Be=J.stencilWrite;o.setTest(Be),Be&&(o.setMask(J.stencilWriteMask),o.setFunc(J.stencilFunc,J.stencilRef,J.stencilFuncMask),o.setOp(J.stencilFail,J.stencilZFail,J.stencilZPass)),Qe(J.polygonOffset,J.polygonOffsetFactor,J.polygonOffsetUnits),J.alphaToCoverage===!0?re(n.SAMPLE_ALPHA_TO_COVERAGE):ee(n.SAMPLE_ALPHA_TO_COVERAGE)}function gt(J){R!==J&&(J?n.frontFace(n.CW):n.frontFace(n.CCW),R=J)}function ht(J){J!==Wx?(re(n.CULL_FACE),J!==U&&(J===xp?n.cullFace(n.BACK):J===$x?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):ee(n.CULL_FACE),U=J}function Nt(J){J!==N&&(O&&n.lineWidth(J),N=J)}function Qe(J,xe,ge){J?(re(n.POLYGON_OFFSET_FILL),(A!==xe||D!==ge)&&(A=xe,D=ge,a.getReversed()&&(xe=-xe,ge=-ge),n.polygonOffset(xe,ge))):ee(n.POLYGON_OFFSET_FILL)}function Pt(J){J?re(n.SCISSOR_TEST):ee(n.SCISSOR_TEST)}function Me(J){J===void 0&&(J=n.TEXTURE0+H-1),X!==J&&(n.activeTexture(J),X=J)}function ot(J,xe,ge){ge===void 0&&(X===null?ge=n.TEXTURE0+H-1:ge=X);let Be=Z[ge];Be===void 0&&(Be={type:void 0,texture:void 0},Z[ge]=Be),(Be.type!==J||Be.texture!==xe)&&(X!==ge&&(n.activeTexture(ge),X=ge),n.bindTexture(J,xe||j[J]),Be.type=J,Be.texture=xe)}function $(){const J=Z[X];J!==void 0&&J.type!==void 0&&(n.bindTexture(J.type,null),J.type=void 0,J.texture=void 0)}function Ee(){try{n.compressedTexImage2D(...arguments)}catch(J){kt("WebGLState:",J)}}function Ze(){try{n.compressedTexImage3D(...arguments)}catch(J){kt("WebGLState:",J)}}function ct(){try{n.texSubImage2D(...arguments)}catch(J){kt("WebGLState:",J)}}function Ce(){try{n.texSubImage3D(...arguments)}catch(J){kt("WebGLState:",J)}}function Ct(){try{n.compressedTexSubImage2D(...arguments)}catch(J){kt("WebGLState:",J)}}function $e(){try{n.compressedTexSubImage3D(...arguments)}catch(J){kt("WebGLState:",J)}}function Je(){try{n.texStorage2D(...arguments)}catch(J){kt("WebGLState:",J)}}function G(){try{n.texStorage3D(...arguments)}catch(J){kt("WebGLState:",J)}}function L(){try{n.texImage2D(...arguments)}catch(J){kt("WebGLState:",J)}}function ae(){try{n.texImage3D(...arguments)}catch(J){kt("WebGLState:",J)}}function Te(J){return h[J]!==void 0?h[J]:n.getParameter(J)}function _e(J,xe){h[J]!==xe&&(n.pixelStorei(J,xe),h[J]=xe)}function Ne(J){k.equals(J)===!1&&(n.scissor(J.x,J.y,J.z,J.w),k.copy(J))}function Ue(J){ne.equals(J)===!1&&(n.viewport(J.x,J.y,J.z,J.w),ne.copy(J))}function me(J,xe){let ge=c.get(xe);ge===void 0&&(ge=new WeakMap,c.set(xe,ge));let Be=ge.get(J);Be===void 0&&(Be=n.getUniformBlockIndex(xe,J.name),n.uniformBlockBinding(xe,Be,Be),ge.set(J,Be))}function ve(J,xe,ge){const Ie=c.get(xe).get(J);l[Ie]!==ge&&(n.bindBufferBase(n.UNIFORM_BUFFER,Ie,ge),l[Ie]=ge)}function Pe(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),a.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),u={},h={},X=null,Z={},d={},l={},p=new WeakMap,v=[],_=null,g=!1,f=null,b=null,S=null,w=null,M=null,y=null,x=null,E=new At(0,0,0),C=0,P=!1,R=null,U=null,N=null,A=null,D=null,k.set(0,0,n.canvas.width,n.canvas.height),ne.set(0,0,n.canvas.width,n.canvas.height),r.reset(),a.reset(),o.reset()}return{buffers:{color:r,depth:a,stencil:o},enable:re,disable:ee,bindFramebuffer:he,drawBuffers:fe,useProgram:we,setBlending:pe,setMaterial:Re,setFlipSided:gt,setCullFace:ht,setLineWidth:Nt,setPolygonOffset:Qe,setScissorTest:Pt,activeTexture:Me,bindTexture:ot,unbindTexture:$,compressedTexImage2D:Ee,compressedTexImage3D:Ze,texImage2D:L,texImage3D:ae,pixelStorei:_e,getParameter:Te,updateUBOMapping:me,uniformBlockBinding:ve,texStorage2D:Je,texStorage3D:G,texSubImage2D:ct,texSubImage3D:Ce,compressedTexSubImage2D:Ct,compressedTexSubImage3D:$e,scissor:Ne,viewport:Ue,reset:Pe}}function N1(n,e,t,i,s,r,a){const o=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new St,u=new WeakMap,h=new Set;let d;const p=new WeakMap,v=new Set,_=new FinalizationRegistry(G=>v.delete(G));let g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function f(G,L){return g?new OffscreenCanvas(G,L):Ll("canvas")}function b(G,L,ae){let Te=1;const _e=Je(G);if((_e.width>ae||_e.height>ae)&&(Te=ae/Math.max(_e.width,_e.height)),Te<1)if(typeof HTMLImageElement<"u"&&G instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&G instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&G instanceof ImageBitmap||typeof VideoFrame<"u"&&G instanceof VideoFrame){const Ne=Math.floor(Te*_e.width),Ue=Math.floor(Te*_e.height);d===void 0&&(d=f(Ne,Ue));const me=L?f(Ne,Ue):d;return me.width=Ne,me.height=Ue,me.getContext("2d").drawImage(G,0,0,Ne,Ue),pt("WebGLRenderer: Texture has been resized from ("+_e.width+"x"+_e.height+") to ("+Ne+"x"+Ue+")."),me}else return"data"in G&&pt("WebGLRenderer: Image in DataTexture is too big ("+_e.width+"x"+_e.height+")."),G;return G}function S(G){return G.generateMipmaps}function w(G){n.generateMipmap(G)}function M(G){return G.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:G.isWebGL3DRenderTarget?n.TEXTURE_3D:G.isWebGLArrayRenderTarget||G.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function y(G,L,ae,Te,_e,Ne=!1){if(G!==null){if(n[G]!==void 0)return n[G];pt("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+G+"'")}let Ue;Te&&(Ue=e.get("EXT_texture_norm16"),Ue||pt("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let me=L;if(L===n.RED&&(ae===n.FLOAT&&(me=n.R32F),ae===n.HALF_FLOAT&&(me=n.R16F),ae===n.UNSIGNED_BYTE&&(me=n.R8),ae===n.UNSIGNED_SHORT&&Ue&&(me=Ue.R16_EXT),ae===n.SHORT&&Ue&&(me=Ue.R16_SNORM_EXT)),L===n.RED_INTEGER&&(ae===n.UNSIGNED_BYTE&&(me=n.R8UI),ae===n.UNSIGNED_SHORT&&(me=n.R16UI),ae===n.UNSIGNED_INT&&(me=n.R32UI),ae===n.BYTE&&(me=n.R8I),ae===n.SHORT&&(me=n.R16I),ae===n.INT&&(me=n.R32I)),L===n.RG&&(ae===n.FLOAT&&(me=n.RG32F),ae===n.HALF_FLOAT&&(me=n.RG16F),ae===n.UNSIGNED_BYTE&&(me=n.RG8),ae===n.UNSIGNED_SHORT&&Ue&&(me=Ue.RG16_EXT),ae===n.SHORT&&Ue&&(me=Ue.RG16_SNORM_EXT)),L===n.RG_INTEGER&&(ae===n.UNSIGNED_BYTE&&(me=n.RG8UI),ae===n.UNSIGNED_SHORT&&(me=n.RG16UI),ae===n.UNSIGNED_INT&&(me=n.RG32UI),ae===n.BYTE&&(me=n.RG8I),ae===n.SHORT&&(me=n.RG16I),ae===n.INT&&(me=n.RG32I)),L===n.RGB_INTEGER&&(ae===n.UNSIGNED_BYTE&&(me=n.RGB8UI),ae===n.UNSIGNED_SHORT&&(me=n.RGB16UI),ae===n.UNSIGNED_INT&&(me=n.RGB32UI),ae===n.BYTE&&(me=n.RGB8I),ae===n.SHORT&&(me=n.RGB16I),ae===n.INT&&(me=n.RGB32I)),L===n.RGBA_INTEGER&&(ae===n.UNSIGNED_BYTE&&(me=n.RGBA8UI),ae===n.UNSIGNED_SHORT&&(me=n.RGBA16UI),ae===n.UNSIGNED_INT&&(me=n.RGBA32UI),ae===n.BYTE&&(me=n.RGBA8I),ae===n.SHORT&&(me=n.RGBA16I),ae===n.INT&&(me=n.RGBA32I)),L===n.RGB&&(ae===n.UNSIGNED_SHORT&&Ue&&(me=Ue.RGB16_EXT),ae===n.SHORT&&Ue&&(me=Ue.RGB16_SNORM_EXT),ae===n.UNSIGNED_INT_5_9_9_9_REV&&(me=n.RGB9_E5),ae===n.UNSIGNED_INT_10F_11F_11F_REV&&(me=n.R11F_G11F_B10F)),L===n.RGBA){const ve=Ne?Cl:zt.getTransfer(_e);ae===n.FLOAT&&(me=n.RGBA32F),ae===n.HALF_FLOAT&&(me=n.RGBA16F),ae===n.UNSIGNED_BYTE&&(me=ve===Kt?n.SRGB8_ALPHA8:n.RGBA8),ae===n.UNSIGNED_SHORT&&Ue&&(me=Ue.RGBA16_EXT),ae===n.SHORT&&Ue&&(me=Ue.RGBA16_SNORM_EXT),ae===n.UNSIGNED_SHORT_4_4_4_4&&(me=n.RGBA4),ae===n.UNSIGNED_SHORT_5_5_5_1&&(me=n.RGB5_A1)}return(me===n.R16F||me===n.R32F||me===n.RG16F||me===n.RG32F||me===n.RGBA16F||me===n.RGBA32F)&&e.get("EXT_color_buffer_float"),me}function x(G,L){let ae;return G?L===null||L===us||L===sa?ae=n.DEPTH24_STENCIL8:L===hs?ae=n.DEPTH32F_STENCIL8:L===go&&(ae=n.DEPTH24_STENCIL8,pt("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):L===null||L===us||L===sa?ae=n.DEPTH_COMPONENT24:L===hs?ae=n.DEPTH_COMPONENT32F:L===go&&(ae=n.DEPTH_COMPONENT16),ae}function E(G,L){return S(G)===!0||G.isFramebufferTexture&&G.minFilter!==Kn&&G.minFilter!==li?Math.log2(Math.max(L.width,L.height))+1:G.mipmaps.length>0?G.mipmaps.length:G.isCompressedTexture&&Array.isArray(G.image)?L.mipmaps.length:1}function C(G){const L=new WeakRef(G);i.get(G).__ref=L,v.add(L),_.register(G,L,L)}function P(G){const L=i.get(G).__ref;L!==void 0&&(v.delete(L),_.unregister(L))}function R(G){N(G.target)}function U(G){A(G.target)}function N(G){G.removeEventListener("dispose",R),P(G),H(G),G.isVideoTexture&&u.delete(G),G.isHTMLTexture&&h.delete(G)}function A(G){G.removeEventListener("dispose",U),P(G),z(G)}function D(){for(const G of v){const L=G.deref();L!==void 0&&(L.isRenderTarget===!0?A(L):N(L))}v.clear(),h.clear()}function H(G){const L=i.get(G);if(L.__webglInit===void 0)return;const ae=G.source,Te=p.get(ae);if(Te){const _e=Te[L.__cacheKey];_e.usedTimes--,_e.usedTimes===0&&O(G),Object.keys(Te).length===0&&p.delete(ae)}i.remove(G)}function O(G){const L=i.get(G);n.deleteTexture(L.__webglTexture);const ae=G.source,Te=p.get(ae);delete Te[L.__cacheKey],a.memory.textures--}function z(G){const L=i.get(G);L.__depthDisposeCallback&&L.__depthDisposeCallback();const ae=G.depthTexture;if(ae&&ae.renderTarget===G&&N(ae),G.isWebGLCubeRenderTarget)for(let _e=0;_e<6;_e++){if(Array.isArray(L.__webglFramebuffer[_e]))for(let Ne=0;Ne<L.__webglFramebuffer[_e].length;Ne++)n.deleteFramebuffer(L.__webglFramebuffer[_e][Ne]);else n.deleteFramebuffer(L.__webglFramebuffer[_e]);L.__webglDepthbuffer&&n.deleteRenderbuffer(L.__webglDepthbuffer[_e])}else{if(Array.isArray(L.__webglFramebuffer))for(let _e=0;_e<L.__webglFramebuffer.length;_e++)n.deleteFramebuffer(L.__webglFramebuffer[_e]);else n.deleteFramebuffer(L.__webglFramebuffer);if(L.__webglDepthbuffer&&n.deleteRenderbuffer(L.__webglDepthbuffer),L.__webglMultisampledFramebuffer&&n.deleteFramebuffer(L.__webglMultisampledFramebuffer),L.__webglColorRenderbuffer)for(let _e=0;_e<L.__webglColorRenderbuffer.length;_e++)L.__webglColorRenderbuffer[_e]&&n.deleteRenderbuffer(L.__webglColorRenderbuffer[_e]);L.__webglDepthRenderbuffer&&n.deleteRenderbuffer(L.__webglDepthRenderbuffer)}const Te=G.textures;for(let _e=0,Ne=Te.length;_e<Ne;_e++){const Ue=i.get(Te[_e]);Ue.__webglTexture&&(n.deleteTexture(Ue.__webglTexture),a.memory.textures--),i.remove(Te[_e])}i.remove(G)}let B=0;function X(){B=0}function Z(){return B}function te(G){B=G}function K(){const G=B;return G>=s.maxTextures&&pt("WebGLTextures: Trying to use "+(G+1)+" texture units while this GPU supports only "+s.maxTextures),B+=1,G}function k(G){const L=[];return L.push(G.wrapS),L.push(G.wrapT),L.push(G.wrapR||0),L.push(G.magFilter),L.push(G.minFilter),L.push(G.anisotropy),L.push(G.internalFormat),L.push(G.format),L.push(G.type),L.push(G.generateMipmaps),L.push(G.mipmapsAutoUpdate),L.push(G.premultiplyAlpha),L.push(G.flipY),L.push(G.unpackAlignment),L.push(G.colorSpace),L.join()}function ne(G,L){const ae=i.get(G);if(G.isVideoTexture&&Ct(G),G.isRenderTargetTexture===!1&&G.isExternalTexture!==!0&&G.version>0&&ae.__version!==G.version){const Te=G.image;if(Te===null)pt("WebGLRenderer: Texture marked for update but no image data found.");else if(Te.complete===!1)pt("WebGLRenderer: Texture marked for update but image is incomplete");else{Re(ae,G,L);return}}else G.isExternalTexture&&(ae.__webglTexture=G.sourceTexture?G.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,ae.__webglTexture,n.TEXTURE0+L)}function W(G,L){const ae=i.get(G);if(G.isRenderTargetTexture===!1&&G.version>0&&ae.__version!==G.version){Re(ae,G,L);return}else G.isExternalTexture&&(ae.__webglTexture=G.sourceTexture?G.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,ae.__webglTexture,n.TEXTURE0+L)}function j(G,L){const ae=i.get(G);if(G.isRenderTargetTexture===!1&&G.version>0&&ae.__version!==G.version){Re(ae,G,L);return}t.bindTexture(n.TEXTURE_3D,ae.__webglTexture,n.TEXTURE0+L)}function re(G,L){const ae=i.get(G);if(G.version>0&&ae.__version!==G.version){gt(ae,G,L);return}t.bindTexture(n.TEXTURE_CUBE_MAP,ae.__webglTexture,n.TEXTURE0+L)}const ee={[Du]:n.REPEAT,[Ns]:n.CLAMP_TO_EDGE,[Nu]:n.MIRRORED_REPEAT},he={[Kn]:n.NEAREST,[fw]:n.NEAREST_MIPMAP_NEAREST,[bl]:n.NEAREST_MIPMAP_LINEAR,[li]:n.LINEAR,[Iu]:n.LINEAR_MIPMAP_NEAREST,[js]:n.LINEAR_MIPMAP_LINEAR},fe={[vw]:n.NEVER,[Hp]:n.ALWAYS,[_w]:n.LESS,[kp]:n.LEQUAL,[xw]:n.EQUAL,[Gp]:n.GEQUAL,[ww]:n.GREATER,[bw]:n.NOTEQUAL};function we(G,L){if(L.type===hs&&e.has("OES_texture_float_linear")===!1&&(L.magFilter===li||L.magFilter===Iu||L.magFilter===bl||L.magFilter===js||L.minFilter===li||L.minFilter===Iu||L.minFilter===bl||L.minFilter===js)&&pt("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(G,n.TEXTURE_WRAP_S,ee[L.wrapS]),n.texParameteri(G,n.TEXTURE_WRAP_T,ee[L.wrapT]),(G===n.TEXTURE_3D||G===n.TEXTURE_2D_ARRAY)&&n.texParameteri(G,n.TEXTURE_WRAP_R,ee[L.wrapR]),n.texParameteri(G,n.TEXTURE_MAG_FILTER,he[L.magFilter]),n.texParameteri(G,n.TEXTURE_MIN_FILTER,he[L.minFilter]),L.compareFunction&&(n.texParameteri(G,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(G,n.TEXTURE_COMPARE_FUNC,fe[L.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(L.magFilter===Kn||L.minFilter!==bl&&L.minFilter!==js||L.type===hs&&e.has("OES_texture_float_linear")===!1)return;if(L.anisotropy>1||i.get(L).__currentAnisotropy){const ae=e.get("EXT_texture_filter_anisotropic");n.texParameterf(G,ae.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(L.anisotropy,s.getMaxAnisotropy())),i.get(L).__currentAnisotropy=L.anisotropy}}}function be(G,L){let ae=!1;G.__webglInit===void 0&&(G.__webglInit=!0,L.addEventListener("dispose",R),C(L));const Te=L.source;let _e=p.get(Te);_e===void 0&&(_e={},p.set(Te,_e));const Ne=k(L);if(Ne!==G.__cacheKey){_e[Ne]===void 0&&(_e[Ne]={texture:n.createTexture(),usedTimes:0},a.memory.textures++,ae=!0),_e[Ne].usedTimes++;const Ue=_e[G.__cacheKey];Ue!==void 0&&(_e[G.__cacheKey].usedTimes--,Ue.usedTimes===0&&O(L)),G.__cacheKey=Ne,G.__webglTexture=_e[Ne].texture}return ae}function ye(G,L,ae){return Math.floor(Math.floor(G/ae)/L)}function pe(G,L,ae,Te){const Ne=G.updateRanges;if(Ne.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,L.width,L.height,ae,Te,L.data);else{Ne.sort((J,xe)=>J.start-xe.start);let Ue=0;for(let J=1;J<Ne.length;J++){const xe=Ne[Ue],ge=Ne[J],Be=xe.start+xe.count,Ie=ye(ge.start,L.width,4),Oe=ye(xe.start,L.width,4);ge.start<=Be+1&&Ie===Oe&&ye(ge.start+ge.count-1,L.width,4)===Ie?xe.count=Math.max(xe.count,ge.start+ge.count-xe.start):(++Ue,Ne[Ue]=ge)}Ne.length=Ue+1;const me=t.getParameter(n.UNPACK_ROW_LENGTH),ve=t.getParameter(n.UNPACK_SKIP_PIXELS),Pe=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,L.width);for(let J=0,xe=Ne.length;J<xe;J++){const ge=Ne[J],Be=Math.floor(ge.start/4),Ie=Math.ceil(ge.count/4),Oe=Be%L.width,lt=Math.floor(Be/L.width),vt=Ie,Ae=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,Oe),t.pixelStorei(n.UNPACK_SKIP_ROWS,lt),t.texSubImage2D(n.TEXTURE_2D,0,Oe,lt,vt,Ae,ae,Te,L.data)}G.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,me),t.pixelStorei(n.UNPACK_SKIP_PIXELS,ve),t.pixelStorei(n.UNPACK_SKIP_ROWS,Pe)}}function Re(G,L,ae){let Te=n.TEXTURE_2D;(L.isDataArrayTexture||L.isCompressedArrayTexture)&&(Te=n.TEXTURE_2D_ARRAY),L.isData3DTexture&&(Te=n.TEXTURE_3D);const _e=be(G,L),Ne=L.source;t.bindTexture(Te,G.__webglTexture,n.TEXTURE0+ae);const Ue=i.get(Ne);if(Ne.version!==Ue.__version||_e===!0){if(t.activeTexture(n.TEXTURE0+ae),(typeof ImageBitmap<"u"&&L.image instanceof ImageBitmap)===!1){const Ae=zt.getPrimaries(zt.workingColorSpace),it=L.colorSpace===tr?null:zt.getPrimaries(L.colorSpace),_t=L.colorSpace===tr||Ae===it?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,L.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,L.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,_t)}t.pixelStorei(n.UNPACK_ALIGNMENT,L.unpackAlignment);let ve=b(L.image,!1,s.maxTextureSize);ve=$e(L,ve);const Pe=r.convert(L.format,L.colorSpace),J=r.convert(L.type);let xe=y(L.internalFormat,Pe,J,L.normalized,L.colorSpace,L.isVideoTexture);we(Te,L);let ge;const Be=L.mipmaps,Ie=L.isVideoTexture!==!0,Oe=Ue.__version===void 0||_e===!0,lt=Ne.dataReady,vt=E(L,ve);if(L.isDepthTexture)xe=x(L.format===er,L.type),Oe&&(Ie?t.texStorage2D(n.TEXTURE_2D,1,xe,ve.width,ve.height):t.texImage2D(n.TEXTURE_2D,0,xe,ve.width,ve.height,0,Pe,J,null));else if(L.isDataTexture)if(Be.length>0){Ie&&Oe&&t.texStorage2D(n.TEXTURE_2D,vt,xe,Be[0].width,Be[0].height);for(let Ae=0,it=Be.length;Ae<it;Ae++)ge=Be[Ae],Ie?lt&&t.texSubImage2D(n.TEXTURE_2D,Ae,0,0,ge.width,ge.height,Pe,J,ge.data):t.texImage2D(n.TEXTURE_2D,Ae,xe,ge.width,ge.height,0,Pe,J,ge.data);L.generateMipmaps=!1}else Ie?(Oe&&t.texStorage2D(n.TEXTURE_2D,vt,xe,ve.width,ve.height),lt&&pe(L,ve,Pe,J)):t.texImage2D(n.TEXTURE_2D,0,xe,ve.width,ve.height,0,Pe,J,ve.data);else if(L.isCompressedTexture)if(L.isCompressedArrayTexture){Ie&&Oe&&t.texStorage3D(n.TEXTURE_2D_ARRAY,vt,xe,Be[0].width,Be[0].height,ve.depth);for(let Ae=0,it=Be.length;Ae<it;Ae++)if(ge=Be[Ae],L.format!==fs)if(Pe!==null)if(Ie){if(lt)if(L.layerUpdates.size>0){const _t=Gm(ge.width,ge.height,L.format,L.type);for(const Ge of L.layerUpdates){const Rt=ge.data.subarray(Ge*_t/ge.data.BYTES_PER_ELEMENT,(Ge+1)*_t/ge.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,Ae,0,0,Ge,ge.width,ge.height,1,Pe,Rt)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,Ae,0,0,0,ge.width,ge.height,ve.depth,Pe,ge.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,Ae,xe,ge.width,ge.height,ve.depth,0,ge.data,0,0);else pt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else Ie?lt&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,Ae,0,0,0,ge.width,ge.height,ve.depth,Pe,J,ge.data):t.texImage3D(n.TEXTURE_2D_ARRAY,Ae,xe,ge.width,ge.height,ve.depth,0,Pe,J,ge.data);L.layerUpdates.size>0&&L.clearLayerUpdates()}else{Ie&&Oe&&t.texStorage2D(n.TEXTURE_2D,vt,xe,Be[0].width,Be[0].height);for(let Ae=0,it=Be.length;Ae<it;Ae++)ge=Be[Ae],L.format!==fs?Pe!==null?Ie?lt&&t.compressedTexSubImage2D(n.TEXTURE_2D,Ae,0,0,ge.width,ge.height,Pe,ge.data):t.compressedTexImage2D(n.TEXTURE_2D,Ae,xe,ge.width,ge.height,0,ge.data):pt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):Ie?lt&&t.texSubImage2D(n.TEXTURE_2D,Ae,0,0,ge.width,ge.height,Pe,J,ge.data):t.texImage2D(n.TEXTURE_2D,Ae,xe,ge.width,ge.height,0,Pe,J,ge.data)}else if(L.isDataArrayTexture)if(Ie){if(Oe&&t.texStorage3D(n.TEXTURE_2D_ARRAY,vt,xe,ve.width,ve.height,ve.depth),lt)if(L.layerUpdates.size>0){const Ae=Gm(ve.width,ve.height,L.format,L.type);for(const it of L.layerUpdates){const _t=ve.data.subarray(it*Ae/ve.data.BYTES_PER_ELEMENT,(it+1)*Ae/ve.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,it,ve.width,ve.height,1,Pe,J,_t)}L.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,ve.width,ve.height,ve.depth,Pe,J,ve.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,xe,ve.width,ve.height,ve.depth,0,Pe,J,ve.data);else if(L.isData3DTexture)Ie?(Oe&&t.texStorage3D(n.TEXTURE_3D,vt,xe,ve.width,ve.height,ve.depth),lt&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,ve.width,ve.height,ve.depth,Pe,J,ve.data)):t.texImage3D(n.TEXTURE_3D,0,xe,ve.width,ve.height,ve.depth,0,Pe,J,ve.data);else if(L.isFramebufferTexture){if(Oe)if(Ie)t.texStorage2D(n.TEXTURE_2D,vt,xe,ve.width,ve.height);else{let Ae=ve.width,it=ve.height;for(let _t=0;_t<vt;_t++)t.texImage2D(n.TEXTURE_2D,_t,xe,Ae,it,0,Pe,J,null),Ae>>=1,it>>=1}}else if(L.isHTMLTexture){if("texElementImage2D"in n){const Ae=n.canvas;if(Ae.hasAttribute("layoutsubtree")||Ae.setAttribute("layoutsubtree","true"),ve.parentNode!==Ae){Ae.appendChild(ve),h.add(L),Ae.onpaint=it=>{const _t=it.changedElements;for(const Ge of h)_t.includes(Ge.image)&&(Ge.needsUpdate=!0)},Ae.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,ve);else{const _t=n.RGBA,Ge=n.RGBA,Rt=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,_t,Ge,Rt,ve)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(Be.length>0){if(Ie&&Oe){const Ae=Je(Be[0]);t.texStorage2D(n.TEXTURE_2D,vt,xe,Ae.width,Ae.height)}for(let Ae=0,it=Be.length;Ae<it;Ae++)ge=Be[Ae],Ie?lt&&t.texSubImage2D(n.TEXTURE_2D,Ae,0,0,Pe,J,ge):t.texImage2D(n.TEXTURE_2D,Ae,xe,Pe,J,ge);L.generateMipmaps=!1}else if(Ie){if(Oe){const Ae=Je(ve);t.texStorage2D(n.TEXTURE_2D,vt,xe,Ae.width,Ae.height)}lt&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,Pe,J,ve)}else t.texImage2D(n.TEXTURE_2D,0,xe,Pe,J,ve);S(L)&&L.mipmapsAutoUpdate===!0&&w(Te),Ue.__version=Ne.version,L.onUpdate&&L.onUpdate(L)}G.__version=L.version}function gt(G,L,ae){if(L.image.length!==6)return;const Te=be(G,L),_e=L.source;t.bindTexture(n.TEXTURE_CUBE_MAP,G.__webglTexture,n.TEXTURE0+ae);const Ne=i.get(_e);if(_e.version!==Ne.__version||Te===!0){t.activeTexture(n.TEXTURE0+ae);const Ue=zt.getPrimaries(zt.workingColorSpace),me=L.colorSpace===tr?null:zt.getPrimaries(L.colorSpace),ve=L.colorSpace===tr||Ue===me?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,L.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,L.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,L.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,ve);const Pe=L.isCompressedTexture||L.image[0].isCompressedTexture,J=L.image[0]&&L.image[0].isDataTexture,xe=[];for(let Ge=0;Ge<6;Ge++)!Pe&&!J?xe[Ge]=b(L.image[Ge],!0,s.maxCubemapSize):xe[Ge]=J?L.image[Ge].image:L.image[Ge],xe[Ge]=$e(L,xe[Ge]);const ge=xe[0],Be=r.convert(L.format,L.colorSpace),Ie=r.convert(L.type);let Oe=y(L.internalFormat,Be,Ie,L.normalized,L.colorSpace);const lt=L.isVideoTexture!==!0,vt=Ne.__version===void 0||Te===!0,Ae=_e.dataReady;let it=E(L,ge);we(n.TEXTURE_CUBE_MAP,L);let _t;if(L.isDepthTexture){if(Oe=x(L.format===er,L.type),vt)if(lt)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,Oe,ge.width,ge.height);else for(let Ge=0;Ge<6;Ge++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,0,Oe,ge.width,ge.height,0,Be,Ie,null)}else if(Pe){lt&&vt&&t.texStorage2D(n.TEXTURE_CUBE_MAP,it,Oe,ge.width,ge.height);for(let Ge=0;Ge<6;Ge++){_t=xe[Ge].mipmaps;for(let Rt=0;Rt<_t.length;Rt++){const cn=_t[Rt];L.format!==fs?Be!==null?lt?Ae&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Rt,0,0,cn.width,cn.height,Be,cn.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Rt,Oe,cn.width,cn.height,0,cn.data):pt("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):lt?Ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Rt,0,0,cn.width,cn.height,Be,Ie,cn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Rt,Oe,cn.width,cn.height,0,Be,Ie,cn.data)}}}else{if(_t=L.mipmaps,lt&&vt){_t.length>0&&it++;const Ge=Je(xe[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,it,Oe,Ge.width,Ge.height)}for(let Ge=0;Ge<6;Ge++)if(J){lt?Ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,0,0,0,xe[Ge].width,xe[Ge].height,Be,Ie,xe[Ge].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,0,Oe,xe[Ge].width,xe[Ge].height,0,Be,Ie,xe[Ge].data);for(let Rt=0;Rt<_t.length;Rt++){const fi=_t[Rt].image[Ge].image;lt?Ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Rt+1,0,0,fi.width,fi.height,Be,Ie,fi.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Rt+1,Oe,fi.width,fi.height,0,Be,Ie,fi.data)}}else{lt?Ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,0,0,0,Be,Ie,xe[Ge]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,0,Oe,Be,Ie,xe[Ge]);for(let Rt=0;Rt<_t.length;Rt++){const cn=_t[Rt];lt?Ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Rt+1,0,0,Be,Ie,cn.image[Ge]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Rt+1,Oe,Be,Ie,cn.image[Ge])}}}S(L)&&L.mipmapsAutoUpdate===!0&&w(n.TEXTURE_CUBE_MAP),Ne.__version=_e.version,L.onUpdate&&L.onUpdate(L)}G.__version=L.version}function ht(G,L,ae,Te,_e,Ne){const Ue=r.convert(ae.format,ae.colorSpace),me=r.convert(ae.type),ve=y(ae.internalFormat,Ue,me,ae.normalized,ae.colorSpace),Pe=i.get(L),J=i.get(ae);if(J.__renderTarget=L,!Pe.__hasExternalTextures){const xe=Math.max(1,L.width>>Ne),ge=Math.max(1,L.height>>Ne);_e===n.TEXTURE_3D||_e===n.TEXTURE_2D_ARRAY?t.texImage3D(_e,Ne,ve,xe,ge,L.depth,0,Ue,me,null):t.texImage2D(_e,Ne,ve,xe,ge,0,Ue,me,null)}t.bindFramebuffer(n.FRAMEBUFFER,G),Ce(L)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,Te,_e,J.__webglTexture,0,ct(L)):(_e===n.TEXTURE_2D||_e>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&_e<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,Te,_e,J.__webglTexture,Ne),t.bindFramebuffer(n.FRAMEBUFFER,null)}function Nt(G,L,ae){if(n.bindRenderbuffer(n.RENDERBUFFER,G),L.depthBuffer){const Te=L.depthTexture,_e=Te&&Te.isDepthTexture?Te.type:null,Ne=x(L.stencilBuffer,_e),Ue=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;Ce(L)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,ct(L),Ne,L.width,L.height):ae?n.renderbufferStorageMultisample(n.RENDERBUFFER,ct(L),Ne,L.width,L.height):n.renderbufferStorage(n.RENDERBUFFER,Ne,L.width,L.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,Ue,n.RENDERBUFFER,G)}else{const Te=L.textures;for(let _e=0;_e<Te.length;_e++){const Ne=Te[_e],Ue=r.convert(Ne.format,Ne.colorSpace),me=r.convert(Ne.type),ve=y(Ne.internalFormat,Ue,me,Ne.normalized,Ne.colorSpace);Ce(L)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,ct(L),ve,L.width,L.height):ae?n.renderbufferStorageMultisample(n.RENDERBUFFER,ct(L),ve,L.width,L.height):n.renderbufferStorage(n.RENDERBUFFER,ve,L.width,L.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function Qe(G,L,ae){const Te=L.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,G),!(L.depthTexture&&L.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");const _e=i.get(L.depthTexture);_e.__renderTarget=L;const Ne=Te?L.depthTexture.image[0]:L.depthTexture.image;(!_e.__webglTexture||Ne.width!==L.width||Ne.height!==L.height)&&(Ne.width=L.width,Ne.height=L.height,L.depthTexture.needsUpdate=!0),Te?re(L.depthTexture,0):ne(L.depthTexture,0);const Ue=_e.__webglTexture,me=ct(L),ve=Te?n.TEXTURE_CUBE_MAP_POSITIVE_X+ae:n.TEXTURE_2D,Pe=L.depthTexture.format===er?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(L.depthTexture.format===Qs)Ce(L)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,Pe,ve,Ue,0,me):n.framebufferTexture2D(n.FRAMEBUFFER,Pe,ve,Ue,0);else if(L.depthTexture.format===er)Ce(L)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,Pe,ve,Ue,0,me):n.framebufferTexture2D(n.FRAMEBUFFER,Pe,ve,Ue,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function Pt(G){const L=i.get(G),ae=G.isWebGLCubeRenderTarget===!0;if(L.__boundDepthTexture!==G.depthTexture){const Te=G.depthTexture;if(L.__depthDisposeCallback&&L.__depthDisposeCallback(),Te){const _e=()=>{delete L.__boundDepthTexture,delete L.__depthDisposeCallback,Te.removeEventListener("dispose",_e)};Te.addEventListener("dispose",_e),L.__depthDisposeCallback=_e}L.__boundDepthTexture=Te}if(G.depthTexture&&!L.__autoAllocateDepthBuffer)if(ae)for(let Te=0;Te<6;Te++)Qe(L.__webglFramebuffer[Te],G,Te);else G.texture.mipmaps.length>0?Qe(L.__webglFramebuffer[0],G,0):Qe(L.__webglFramebuffer,G,0);else if(ae){L.__webglDepthbuffer=[];for(let Te=0;Te<6;Te++)if(t.bindFramebuffer(n.FRAMEBUFFER,L.__webglFramebuffer[Te]),L.__webglDepthbuffer[Te]===void 0)L.__webglDepthbuffer[Te]=n.createRenderbuffer(),Nt(L.__webglDepthbuffer[Te],G,!1);else{const _e=G.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Ne=L.__webglDepthbuffer[Te];n.bindRenderbuffer(n.RENDERBUFFER,Ne),n.framebufferRenderbuffer(n.FRAMEBUFFER,_e,n.RENDERBUFFER,Ne)}}else if(G.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,L.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,L.__webglFramebuffer),L.__webglDepthbuffer===void 0)L.__webglDepthbuffer=n.createRenderbuffer(),Nt(L.__webglDepthbuffer,G,!1);else{const _e=G.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Ne=L.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,Ne),n.framebufferRenderbuffer(n.FRAMEBUFFER,_e,n.RENDERBUFFER,Ne)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function Me(G,L,ae){const Te=i.get(G);L!==void 0&&ht(Te.__webglFramebuffer,G,G.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),ae!==void 0&&Pt(G)}function ot(G){const L=G.texture,ae=i.get(G),Te=i.get(L);G.addEventListener("dispose",U),C(G);const _e=G.textures,Ne=G.isWebGLCubeRenderTarget===!0,Ue=_e.length>1;if(Ue||(Te.__webglTexture===void 0&&(Te.__webglTexture=n.createTexture()),Te.__version=L.version,a.memory.textures++),Ne){ae.__webglFramebuffer=[];for(let me=0;me<6;me++)if(L.mipmaps.length>0){ae.__webglFramebuffer[me]=[];for(let ve=0;ve<L.mipmaps.length;ve++)ae.__webglFramebuffer[me][ve]=n.createFramebuffer()}else ae.__webglFramebuffer[me]=n.createFramebuffer()}else{if(L.mipmaps.length>0){ae.__webglFramebuffer=[];for(let me=0;me<L.mipmaps.length;me++)ae.__webglFramebuffer[me]=n.createFramebuffer()}else ae.__webglFramebuffer=n.createFramebuffer();if(Ue)for(let me=0,ve=_e.length;me<ve;me++){const Pe=i.get(_e[me]);Pe.__webglTexture===void 0&&(Pe.__webglTexture=n.createTexture(),a.memory.textures++)}if(G.samples>0&&Ce(G)===!1){ae.__webglMultisampledFramebuffer=n.createFramebuffer(),ae.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,ae.__webglMultisampledFramebuffer);for(let me=0;me<_e.length;me++){const ve=_e[me];ae.__webglColorRenderbuffer[me]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,ae.__webglColorRenderbuffer[me]);const Pe=r.convert(ve.format,ve.colorSpace),J=r.convert(ve.type),xe=y(ve.internalFormat,Pe,J,ve.normalized,ve.colorSpace,G.isXRRenderTarget===!0),ge=ct(G);n.renderbufferStorageMultisample(n.RENDERBUFFER,ge,xe,G.width,G.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+me,n.RENDERBUFFER,ae.__webglColorRenderbuffer[me])}n.bindRenderbuffer(n.RENDERBUFFER,null),G.depthBuffer&&(ae.__webglDepthRenderbuffer=n.createRenderbuffer(),Nt(ae.__webglDepthRenderbuffer,G,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(Ne){t.bindTexture(n.TEXTURE_CUBE_MAP,Te.__webglTexture),we(n.TEXTURE_CUBE_MAP,L);for(let me=0;me<6;me++)if(L.mipmaps.length>0)for(let ve=0;ve<L.mipmaps.length;ve++)ht(ae.__webglFramebuffer[me][ve],G,L,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+me,ve);else ht(ae.__webglFramebuffer[me],G,L,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+me,0);S(L)?w(n.TEXTURE_CUBE_MAP):L.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,L.mipmaps.length-1),t.unbindTexture()}else if(Ue){for(let me=0,ve=_e.length;me<ve;me++){const Pe=_e[me],J=i.get(Pe);let xe=n.TEXTURE_2D;(G.isWebGL3DRenderTarget||G.isWebGLArrayRenderTarget)&&(xe=G.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(xe,J.__webglTexture),we(xe,Pe),ht(ae.__webglFramebuffer,G,Pe,n.COLOR_ATTACHMENT0+me,xe,0),S(Pe)&&w(xe)}t.unbindTexture()}else{let me=n.TEXTURE_2D;if((G.isWebGL3DRenderTarget||G.isWebGLArrayRenderTarget)&&(me=G.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(me,Te.__webglTexture),we(me,L),L.mipmaps.length>0)for(let ve=0;ve<L.mipmaps.length;ve++)ht(ae.__webglFramebuffer[ve],G,L,n.COLOR_ATTACHMENT0,me,ve);else ht(ae.__webglFramebuffer,G,L,n.COLOR_ATTACHMENT0,me,0);S(L)?w(me):L.mipmaps.length>0&&n.texParameteri(me,n.TEXTURE_MAX_LEVEL,L.mipmaps.length-1),t.unbindTexture()}G.depthBuffer&&Pt(G)}function $(G){const L=G.textures;for(let ae=0,Te=L.length;ae<Te;ae++){const _e=L[ae];if(S(_e)&&_e.mipmapsAutoUpdate===!0){const Ne=M(G),Ue=i.get(_e).__webglTexture;t.bindTexture(Ne,Ue),w(Ne),t.unbindTexture()}}}const Ee=[];function Ze(G){if(G.samples>0){if(Ce(G)===!1){const L=G.textures,ae=G.width,Te=G.height;let _e=n.COLOR_BUFFER_BIT;const Ne=G.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Ue=i.get(G),me=L.length>1;if(me)for(let Pe=0;Pe<L.length;Pe++)t.bindFramebuffer(n.FRAMEBUFFER,Ue.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Pe,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,Ue.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+Pe,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,Ue.__webglMultisampledFramebuffer),G.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Ue.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Ue.__webglFramebuffer);for(let Pe=0;Pe<L.length;Pe++){if(G.resolveDepthBuffer&&(G.depthBuffer&&(_e|=n.DEPTH_BUFFER_BIT),G.stencilBuffer&&G.resolveStencilBuffer&&(_e|=n.STENCIL_BUFFER_BIT)),me){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,Ue.__webglColorRenderbuffer[Pe]);const J=i.get(L[Pe]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,J,0)}n.blitFramebuffer(0,0,ae,Te,0,0,ae,Te,_e,n.NEAREST),l===!0&&(Ee.length=0,Ee.push(n.COLOR_ATTACHMENT0+Pe),G.depthBuffer&&G.storeMultisampledDepthBuffer===!1&&Ee.push(Ne),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,Ee))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),me)for(let Pe=0;Pe<L.length;Pe++){t.bindFramebuffer(n.FRAMEBUFFER,Ue.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Pe,n.RENDERBUFFER,Ue.__webglColorRenderbuffer[Pe]);const J=i.get(L[Pe]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,Ue.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+Pe,n.TEXTURE_2D,J,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Ue.__webglMultisampledFramebuffer)}else if(G.depthBuffer&&G.storeMultisampledDepthBuffer===!1&&l){const L=G.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[L])}}}function ct(G){return Math.min(s.maxSamples,G.samples)}function Ce(G){const L=i.get(G);return G.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&L.__useRenderToTexture!==!1}function Ct(G){const L=a.render.frame;u.get(G)!==L&&(u.set(G,L),G.update())}function $e(G,L){const ae=G.colorSpace,Te=G.format,_e=G.type;return G.isCompressedTexture===!0||G.isVideoTexture===!0||ae!==Rl&&ae!==tr&&(zt.getTransfer(ae)===Kt?(Te!==fs||_e!==yi)&&pt("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):kt("WebGLTextures: Unsupported texture color space:",ae)),L}function Je(G){return typeof HTMLImageElement<"u"&&G instanceof HTMLImageElement?(c.width=G.naturalWidth||G.width,c.height=G.naturalHeight||G.height):typeof VideoFrame<"u"&&G instanceof VideoFrame?(c.width=G.displayWidth,c.height=G.displayHeight):(c.width=G.width,c.height=G.height),c}this.allocateTextureUnit=K,this.resetTextureUnits=X,this.getTextureUnits=Z,this.setTextureUnits=te,this.setTexture2D=ne,this.setTexture2DArray=W,this.setTexture3D=j,this.setTextureCube=re,this.rebindTextures=Me,this.setupRenderTarget=ot,this.updateRenderTargetMipmap=$,this.updateMultisampleRenderTarget=Ze,this.setupDepthRenderbuffer=Pt,this.setupFrameBufferTexture=ht,this.useMultisampledRTT=Ce,this.dispose=D}function I1(n,e){function t(i,s=tr){let r;const a=zt.getTransfer(s);if(i===yi)return n.UNSIGNED_BYTE;if(i===Fu)return n.UNSIGNED_SHORT_4_4_4_4;if(i===Ou)return n.UNSIGNED_SHORT_5_5_5_1;if(i===Up)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===Fp)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===Np)return n.BYTE;if(i===Ip)return n.SHORT;if(i===go)return n.UNSIGNED_SHORT;if(i===Uu)return n.INT;if(i===us)return n.UNSIGNED_INT;if(i===hs)return n.FLOAT;if(i===ds)return n.HALF_FLOAT;if(i===Op)return n.ALPHA;if(i===Bp)return n.RGB;if(i===fs)return n.RGBA;if(i===Qs)return n.DEPTH_COMPONENT;if(i===er)return n.DEPTH_STENCIL;if(i===zp)return n.RED;if(i===Bu)return n.RED_INTEGER;if(i===Ar)return n.RG;if(i===zu)return n.RG_INTEGER;if(i===ku)return n.RGBA_INTEGER;if(i===Sl||i===yl||i===Ml||i===El)if(a===Kt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===Sl)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===yl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===Ml)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===El)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===Sl)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===yl)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===Ml)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===El)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===Gu||i===Hu||i===Vu||i===Wu)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===Gu)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===Hu)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===Vu)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===Wu)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===$u||i===Xu||i===qu||i===Yu||i===Ku||i===Tl||i===Zu)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===$u||i===Xu)return a===Kt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===qu)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===Yu)return r.COMPRESSED_R11_EAC;if(i===Ku)return r.COMPRESSED_SIGNED_R11_EAC;if(i===Tl)return r.COMPRESSED_RG11_EAC;if(i===Zu)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===Ju||i===ju||i===Qu||i===eh||i===th||i===nh||i===ih||i===sh||i===rh||i===ah||i===oh||i===lh||i===ch||i===uh)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===Ju)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===ju)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===Qu)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===eh)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===th)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===nh)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===ih)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===sh)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===rh)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===ah)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===oh)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===lh)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===ch)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===uh)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===hh||i===dh||i===fh)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===hh)return a===Kt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===dh)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===fh)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===ph||i===mh||i===Al||i===gh)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===ph)return r.COMPRESSED_RED_RGTC1_EXT;if(i===mh)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===Al)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===gh)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===sa?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}const U1=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,F1=`
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

}`;class O1{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){const i=new Am(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){const t=e.cameras[0].viewport,i=new ur({vertexShader:U1,fragmentShader:F1,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new wi(new oc(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}}class B1 extends Rr{constructor(e,t){super();const i=this;let s=null,r=1,a=null,o="local-floor",l=1,c=null,u=null,h=null,d=null,p=null,v=null;const _=typeof XRWebGLBinding<"u",g=new O1,f={},b=t.getContextAttributes();let S=null,w=null;const M=[],y=[],x=new St;let E=null,C=null;const P=new Qi;P.viewport=new on;const R=new Qi;R.viewport=new on;const U=[P,R],N=new Tb;let A=null,D=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(k){let ne=M[k];return ne===void 0&&(ne=new Ch,M[k]=ne),ne.getTargetRaySpace()},this.getControllerGrip=function(k){let ne=M[k];return ne===void 0&&(ne=new Ch,M[k]=ne),ne.getGripSpace()},this.getHand=function(k){let ne=M[k];return ne===void 0&&(ne=new Ch,M[k]=ne),ne.getHandSpace()};function H(k){const ne=y.indexOf(k.inputSource);if(ne===-1)return;const W=M[ne];W!==void 0&&(W.update(k.inputSource,k.frame,c||a),W.dispatchEvent({type:k.type,data:k.inputSource}))}function O(){s.removeEventListener("select",H),s.removeEventListener("selectstart",H),s.removeEventListener("selectend",H),s.removeEventListener("squeeze",H),s.removeEventListener("squeezestart",H),s.removeEventListener("squeezeend",H),s.removeEventListener("end",O),s.removeEventListener("inputsourceschange",z);for(let k=0;k<M.length;k++){const ne=y[k];ne!==null&&(y[k]=null,M[k].disconnect(ne))}A=null,D=null,g.reset();for(const k in f)delete f[k];if(e.setRenderTarget(S),p=null,d=null,h=null,s=null,w=null,K.stop(),i.isPresenting=!1,e.setPixelRatio(E),e.setSize(x.width,x.height,!1),C!==null){const k=C.camera;k.fov=C.fov,k.zoom=C.zoom,k.updateProjectionMatrix(),C=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(k){r=k,i.isPresenting===!0&&pt("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(k){o=k,i.isPresenting===!0&&pt("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||a},this.setReferenceSpace=function(k){c=k},this.getBaseLayer=function(){return d!==null?d:p},this.getBinding=function(){return h===null&&_&&(h=new XRWebGLBinding(s,t)),h},this.getFrame=function(){return v},this.getSession=function(){return s},this.setSession=async function(k){if(s=k,s!==null){if(S=e.getRenderTarget(),s.addEventListener("select",H),s.addEventListener("selectstart",H),s.addEventListener("selectend",H),s.addEventListener("squeeze",H),s.addEventListener("squeezestart",H),s.addEventListener("squeezeend",H),s.addEventListener("end",O),s.addEventListener("inputsourceschange",z),b.xrCompatible!==!0&&await t.makeXRCompatible(),E=e.getPixelRatio(),e.getSize(x),_&&"createProjectionLayer"in XRWebGLBinding.prototype){let W=null,j=null,re=null;b.depth&&(re=b.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,W=b.stencil?er:Qs,j=b.stencil?sa:us);const ee={colorFormat:t.RGBA8,depthFormat:re,scaleFactor:r};h=this.getBinding(),d=h.createProjectionLayer(ee),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),w=new ps(d.textureWidth,d.textureHeight,{format:fs,type:yi,depthTexture:new Sa(d.textureWidth,d.textureHeight,j,void 0,void 0,void 0,void 0,void 0,void 0,W),stencilBuffer:b.stencil,colorSpace:e.outputColorSpace,samples:b.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{const W={antialias:b.antialias,alpha:!0,depth:b.depth,stencil:b.stencil,framebufferScaleFactor:r};p=new XRWebGLLayer(s,t,W),s.updateRenderState({baseLayer:p}),e.setPixelRatio(1),e.setSize(p.framebufferWidth,p.framebufferHeight,!1),w=new ps(p.framebufferWidth,p.framebufferHeight,{format:fs,type:yi,colorSpace:e.outputColorSpace,stencilBuffer:b.stencil,resolveDepthBuffer:p.ignoreDepthValues===!1,resolveStencilBuffer:p.ignoreDepthValues===!1,storeMultisampledDepthBuffer:p.ignoreDepthValues===!1,storeMultisampledStencilBuffer:p.ignoreDepthValues===!1})}w.isXRRenderTarget=!0,this.setFoveation(l),c=null,a=await s.requestReferenceSpace(o),K.setContext(s),K.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function z(k){for(let ne=0;ne<k.removed.length;ne++){const W=k.removed[ne],j=y.indexOf(W);j>=0&&(y[j]=null,M[j].disconnect(W))}for(let ne=0;ne<k.added.length;ne++){const W=k.added[ne];let j=y.indexOf(W);if(j===-1){for(let ee=0;ee<M.length;ee++)if(ee>=y.length){y.push(W),j=ee;break}else if(y[ee]===null){y[ee]=W,j=ee;break}if(j===-1)break}const re=M[j];re&&re.connect(W)}}function B(k,ne){ne===null?k.matrixWorld.copy(k.matrix):k.matrixWorld.multiplyMatrices(ne.matrixWorld,k.matrix),k.matrixWorldInverse.copy(k.matrixWorld).invert()}this.updateCamera=function(k){if(s===null)return;let ne=k.near,W=k.far;g.texture!==null&&(g.depthNear>0&&(ne=g.depthNear),g.depthFar>0&&(W=g.depthFar)),N.near=R.near=P.near=ne,N.far=R.far=P.far=W,(A!==N.near||D!==N.far)&&(s.updateRenderState({depthNear:N.near,depthFar:N.far}),A=N.near,D=N.far),N.layers.mask=k.layers.mask|6,P.layers.mask=N.layers.mask&-5,R.layers.mask=N.layers.mask&-3;const j=k.parent,re=N.cameras;B(N,j);for(let ee=0;ee<re.length;ee++)B(re[ee],j);N.projectionMatrix.copy(P.projectionMatrix),N.projectionMatrixInverse.copy(P.projectionMatrixInverse),C===null&&k.isPerspectiveCamera&&(C={camera:k,fov:k.fov,zoom:k.zoom}),X(k,N,j)};function X(k,ne,W){W===null?k.matrix.copy(ne.matrixWorld):(k.matrix.copy(W.matrixWorld),k.matrix.invert(),k.matrix.multiply(ne.matrixWorld)),k.matrix.decompose(k.position,k.quaternion,k.scale),k.updateMatrixWorld(!0),k.projectionMatrix.copy(ne.projectionMatrix),k.projectionMatrixInverse.copy(ne.projectionMatrixInverse),k.isPerspectiveCamera&&(k.fov=xo*2*Math.atan(1/k.projectionMatrix.elements[5]),k.zoom=1)}this.getCamera=function(){return N},this.getFoveation=function(){if(!(d===null&&p===null))return l},this.setFoveation=function(k){l=k,d!==null&&(d.fixedFoveation=k),p!==null&&p.fixedFoveation!==void 0&&(p.fixedFoveation=k)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(N)},this.getCameraTexture=function(k){return f[k]};let Z=null;function te(k,ne){if(u=ne.getViewerPose(c||a),v=ne,u!==null){const W=u.views;p!==null&&(e.setRenderTargetFramebuffer(w,p.framebuffer),e.setRenderTarget(w));let j=!1;W.length!==N.cameras.length&&(N.cameras.length=0,j=!0);for(let fe=0;fe<W.length;fe++){const we=W[fe];let be=null;if(p!==null)be=p.getViewport(we);else{const pe=h.getViewSubImage(d,we);be=pe.viewport,fe===0&&(e.setRenderTargetTextures(w,pe.colorTexture,pe.depthStencilTexture),e.setRenderTarget(w))}let ye=U[fe];ye===void 0&&(ye=new Qi,ye.layers.enable(fe),ye.viewport=new on,U[fe]=ye),ye.matrix.fromArray(we.transform.matrix),ye.matrix.decompose(ye.position,ye.quaternion,ye.scale),ye.projectionMatrix.fromArray(we.projectionMatrix),ye.projectionMatrixInverse.copy(ye.projectionMatrix).invert(),ye.viewport.set(be.x,be.y,be.width,be.height),fe===0&&(N.matrix.copy(ye.matrix),N.matrix.decompose(N.position,N.quaternion,N.scale)),j===!0&&N.cameras.push(ye)}const re=s.enabledFeatures;if(re&&re.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&_){h=i.getBinding();const fe=h.getDepthInformation(W[0]);fe&&fe.isValid&&fe.texture&&g.init(fe,s.renderState)}if(re&&re.includes("camera-access")&&_){e.state.unbindTexture(),h=i.getBinding();for(let fe=0;fe<W.length;fe++){const we=W[fe].camera;if(we){let be=f[we];be||(be=new Am,f[we]=be);const ye=h.getCameraImage(we);be.sourceTexture=ye}}}}for(let W=0;W<M.length;W++){const j=y[W],re=M[W];j!==null&&re!==void 0&&re.update(j,ne,c||a)}Z&&Z(k,ne),ne.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:ne}),v=null}const K=new Hm;K.setAnimationLoop(te),this.setAnimationLoop=function(k){Z=k},this.dispose=function(){}}}const z1=new nn,xg=new Et;xg.set(-1,0,0,0,1,0,0,0,1);function k1(n,e){function t(g,f){g.matrixAutoUpdate===!0&&g.updateMatrix(),f.value.copy(g.matrix)}function i(g,f){f.color.getRGB(g.fogColor.value,Lm(n)),f.isFog?(g.fogNear.value=f.near,g.fogFar.value=f.far):f.isFogExp2&&(g.fogDensity.value=f.density)}function s(g,f,b,S,w){f.isNodeMaterial?f.uniformsNeedUpdate=!1:f.isMeshBasicMaterial?r(g,f):f.isMeshLambertMaterial?(r(g,f),f.envMap&&(g.envMapIntensity.value=f.envMapIntensity)):f.isMeshToonMaterial?(r(g,f),h(g,f)):f.isMeshPhongMaterial?(r(g,f),u(g,f),f.envMap&&(g.envMapIntensity.value=f.envMapIntensity)):f.isMeshStandardMaterial?(r(g,f),d(g,f),f.isMeshPhysicalMaterial&&p(g,f,w)):f.isMeshMatcapMaterial?(r(g,f),v(g,f)):f.isMeshDepthMaterial?r(g,f):f.isMeshDistanceMaterial?(r(g,f),_(g,f)):f.isMeshNormalMaterial?r(g,f):f.isLineBasicMaterial?(a(g,f),f.isLineDashedMaterial&&o(g,f)):f.isPointsMaterial?l(g,f,b,S):f.isSpriteMaterial?c(g,f):f.isShadowMaterial?(g.color.value.copy(f.color),g.opacity.value=f.opacity):f.isShaderMaterial&&(f.uniformsNeedUpdate=!1)}function r(g,f){g.opacity.value=f.opacity,f.color&&g.diffuse.value.copy(f.color),f.emissive&&g.emissive.value.copy(f.emissive).multiplyScalar(f.emissiveIntensity),f.map&&(g.map.value=f.map,t(f.map,g.mapTransform)),f.alphaMap&&(g.alphaMap.value=f.alphaMap,t(f.alphaMap,g.alphaMapTransform)),f.bumpMap&&(g.bumpMap.value=f.bumpMap,t(f.bumpMap,g.bumpMapTransform),g.bumpScale.value=f.bumpScale,f.side===xi&&(g.bumpScale.value*=-1)),f.normalMap&&(g.normalMap.value=f.normalMap,t(f.normalMap,g.normalMapTransform),g.normalScale.value.copy(f.normalScale),f.side===xi&&g.normalScale.value.negate()),f.displacementMap&&(g.displacementMap.value=f.displacementMap,t(f.displacementMap,g.displacementMapTransform),g.displacementScale.value=f.displacementScale,g.displacementBias.value=f.displacementBias),f.emissiveMap&&(g.emissiveMap.value=f.emissiveMap,t(f.emissiveMap,g.emissiveMapTransform)),f.specularMap&&(g.specularMap.value=f.specularMap,t(f.specularMap,g.specularMapTransform)),f.alphaTest>0&&(g.alphaTest.value=f.alphaTest);const b=e.get(f),S=b.envMap,w=b.envMapRotation;S&&(g.envMap.value=S,g.envMapRotation.value.setFromMatrix4(z1.makeRotationFromEuler(w)).transpose(),S.isCubeTexture&&S.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(xg),g.reflectivity.value=f.reflectivity,g.ior.value=f.ior,g.refractionRatio.value=f.refractionRatio),f.lightMap&&(g.lightMap.value=f.lightMap,g.lightMapIntensity.value=f.lightMapIntensity,t(f.lightMap,g.lightMapTransform)),f.aoMap&&(g.aoMap.value=f.aoMap,g.aoMapIntensity.value=f.aoMapIntensity,t(f.aoMap,g.aoMapTransform))}function a(g,f){g.diffuse.value.copy(f.color),g.opacity.value=f.opacity,f.map&&(g.map.value=f.map,t(f.map,g.mapTransform))}function o(g,f){g.dashSize.value=f.dashSize,g.totalSize.value=f.dashSize+f.gapSize,g.scale.value=f.scale}function l(g,f,b,S){g.diffuse.value.copy(f.color),g.opacity.value=f.opacity,g.size.value=f.size*b,g.scale.value=S*.5,f.map&&(g.map.value=f.map,t(f.map,g.uvTransform)),f.alphaMap&&(g.alphaMap.value=f.alphaMap,t(f.alphaMap,g.alphaMapTransform)),f.alphaTest>0&&(g.alphaTest.value=f.alphaTest)}function c(g,f){g.diffuse.value.copy(f.color),g.opacity.value=f.opacity,g.rotation.value=f.rotation,f.map&&(g.map.value=f.map,t(f.map,g.mapTransform)),f.alphaMap&&(g.alphaMap.value=f.alphaMap,t(f.alphaMap,g.alphaMapTransform)),f.alphaTest>0&&(g.alphaTest.value=f.alphaTest)}function u(g,f){g.specular.value.copy(f.specular),g.shininess.value=Math.max(f.shininess,1e-4)}function h(g,f){f.gradientMap&&(g.gradientMap.value=f.gradientMap)}function d(g,f){g.metalness.value=f.metalness,f.metalnessMap&&(g.metalnessMap.value=f.metalnessMap,t(f.metalnessMap,g.metalnessMapTransform)),g.roughness.value=f.roughness,f.roughnessMap&&(g.roughnessMap.value=f.roughnessMap,t(f.roughnessMap,g.roughnessMapTransform)),f.envMap&&(g.envMapIntensity.value=f.envMapIntensity)}function p(g,f,b){g.ior.value=f.ior,f.diffuseRoughness>0&&(g.diffuseRoughness.value=f.diffuseRoughness,f.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=f.diffuseRoughnessMap,t(f.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),f.sheen>0&&(g.sheenColor.value.copy(f.sheenColor).multiplyScalar(f.sheen),g.sheenRoughness.value=f.sheenRoughness,f.sheenColorMap&&(g.sheenColorMap.value=f.sheenColorMap,t(f.sheenColorMap,g.sheenColorMapTransform)),f.sheenRoughnessMap&&(g.sheenRoughnessMap.value=f.sheenRoughnessMap,t(f.sheenRoughnessMap,g.sheenRoughnessMapTransform))),f.clearcoat>0&&(g.clearcoat.value=f.clearcoat,g.clearcoatRoughness.value=f.clearcoatRoughness,f.clearcoatMap&&(g.clearcoatMap.value=f.clearcoatMap,t(f.clearcoatMap,g.clearcoatMapTransform)),f.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=f.clearcoatRoughnessMap,t(f.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),f.clearcoatNormalMap&&(g.clearcoatNormalMap.value=f.clearcoatNormalMap,t(f.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(f.clearcoatNormalScale),f.side===xi&&g.clearcoatNormalScale.value.negate())),f.dispersion>0&&(g.dispersion.value=f.dispersion),f.retroreflectivity>0&&(g.retroreflectivity.value=f.retroreflectivity),f.iridescence>0&&(g.iridescence.value=f.iridescence,g.iridescenceIOR.value=f.iridescenceIOR,g.iridescenceThicknessMinimum.value=f.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=f.iridescenceThicknessMaximum,f.iridescenceMap&&(g.iridescenceMap.value=f.iridescenceMap,t(f.iridescenceMap,g.iridescenceMapTransform)),f.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=f.iridescenceThicknessMap,t(f.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),f.transmission>0&&(g.transmission.value=f.transmission,g.transmissionSamplerMap.value=b.texture,g.transmissionSamplerSize.value.set(b.width,b.height),f.transmissionMap&&(g.transmissionMap.value=f.transmissionMap,t(f.transmissionMap,g.transmissionMapTransform)),g.thickness.value=f.thickness,f.thicknessMap&&(g.thicknessMap.value=f.thicknessMap,t(f.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=f.attenuationDistance,g.attenuationColor.value.copy(f.attenuationColor)),f.anisotropy>0&&(g.anisotropyVector.value.set(f.anisotropy*Math.cos(f.anisotropyRotation),f.anisotropy*Math.sin(f.anisotropyRotation)),f.anisotropyMap&&(g.anisotropyMap.value=f.anisotropyMap,t(f.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=f.specularIntensity,g.specularColor.value.copy(f.specularColor),f.specularColorMap&&(g.specularColorMap.value=f.specularColorMap,t(f.specularColorMap,g.specularColorMapTransform)),f.specularIntensityMap&&(g.specularIntensityMap.value=f.specularIntensityMap,t(f.specularIntensityMap,g.specularIntensityMapTransform))}function v(g,f){f.matcap&&(g.matcap.value=f.matcap)}function _(g,f){const b=e.get(f).light;g.referencePosition.value.setFromMatrixPosition(b.matrixWorld),g.nearDistance.value=b.shadow.camera.near,g.farDistance.value=b.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function G1(n,e,t,i){let s={},r={};function a(b,S){const w=S.program;i.uniformBlockBinding(b,w,s[b.id])}function o(b,S){let w=s[b.id];w===void 0&&(v(b),w=l(b),s[b.id]=w,b.addEventListener("dispose",g));const M=S.program;i.updateUBOMapping(b,M);const y=e.render.frame;r[b.id]!==y&&(c(b),r[b.id]=y)}function l(b){const S=n.createBuffer(),w=b.__size,M=b.usage;return n.bindBuffer(n.UNIFORM_BUFFER,S),n.bufferData(n.UNIFORM_BUFFER,w,M),n.bindBuffer(n.UNIFORM_BUFFER,null),S}function c(b){const S=s[b.id],w=b.uniforms,M=b.__cache;n.bindBuffer(n.UNIFORM_BUFFER,S);for(let y=0,x=w.length;y<x;y++){const E=w[y];if(Array.isArray(E))for(let C=0,P=E.length;C<P;C++)u(E[C],y,C,M);else u(E,y,0,M)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function u(b,S,w,M){if(d(b,S,w,M)===!0){const y=b.__offset,x=b.value;if(Array.isArray(x)){let E=0;for(let C=0;C<x.length;C++){const P=x[C],R=_(P,!0);h(P,b.__data,E),E+=R.storage/Float32Array.BYTES_PER_ELEMENT}}else h(x,b.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,y,b.__data)}}function h(b,S,w){typeof b=="number"||typeof b=="boolean"?S[w]=b:b.isMatrix3?(S[w]=b.elements[0],S[w+1]=b.elements[1],S[w+2]=b.elements[2],S[w+3]=0,S[w+4]=b.elements[3],S[w+5]=b.elements[4],S[w+6]=b.elements[5],S[w+7]=0,S[w+8]=b.elements[6],S[w+9]=b.elements[7],S[w+10]=b.elements[8],S[w+11]=0):ArrayBuffer.isView(b)?S.set(b.subarray(0,S.length-w),w):b.toArray(S,w)}function d(b,S,w,M){const y=b.value,x=S+"_"+w;if(Array.isArray(y)){M[x]===void 0&&(M[x]=[]);const E=M[x];let C=!1;for(let P=0;P<y.length;P++)p(y[P],E,P)===!0&&(C=!0);return C}return p(y,M,x)}function p(b,S,w){if(S[w]===void 0)return typeof b=="number"||typeof b=="boolean"?S[w]=b:ArrayBuffer.isView(b)?S[w]=b.slice():S[w]=b.clone(),!0;{const M=S[w];if(typeof b=="number"||typeof b=="boolean"){if(M!==b)return S[w]=b,!0}else{if(ArrayBuffer.isView(b))return!0;if(M.equals(b)===!1)return M.copy(b),!0}}return!1}function v(b){const S=b.uniforms;let w=0;const M=16;for(let x=0,E=S.length;x<E;x++){const C=Array.isArray(S[x])?S[x]:[S[x]];for(let P=0,R=C.length;P<R;P++){const U=C[P],N=Array.isArray(U.value)?U.value:[U.value],A=Array.isArray(S[x])||Array.isArray(U.value);let D=w;for(let O=0,z=N.length;O<z;O++){const B=N[O],X=_(B,A),Z=w%M,te=Z%X.boundary,K=Z+te;w+=te,K!==0&&M-K<X.storage&&(w+=M-K),O===0&&(D=w),w+=X.storage}const H=U.type==="int"?Int32Array:U.type==="uint"?Uint32Array:Float32Array;U.__data=new H((w-D)/Float32Array.BYTES_PER_ELEMENT),U.__offset=D}}const y=w%M;return y>0&&(w+=M-y),b.__size=w,b.__cache={},this}function _(b,S){const w={boundary:0,storage:0};return typeof b=="number"||typeof b=="boolean"?(w.boundary=4,w.storage=4):b.isVector2?(w.boundary=8,w.storage=8):b.isVector3||b.isColor?(w.boundary=16,w.storage=12):b.isVector4?(w.boundary=16,w.storage=16):b.isMatrix3?(w.boundary=16,w.storage=48):b.isMatrix4?(w.boundary=16,w.storage=64):b.isTexture?pt("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(b)?(w.boundary=16,w.storage=b.byteLength):pt("WebGLRenderer: Unsupported uniform value type.",b),S===!0&&(w.boundary=16,w.storage=Math.ceil(w.storage/16)*16),w}function g(b){const S=b.target;S.removeEventListener("dispose",g),n.deleteBuffer(s[S.id]),delete s[S.id],delete r[S.id]}function f(){for(const b in s)n.deleteBuffer(s[b]);s={},r={}}return{bind:a,update:o,dispose:f}}const H1=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]);let vs=null;function V1(){return vs===null&&(vs=new ub(H1,16,16,Ar,ds),vs.name="DFG_LUT",vs.minFilter=li,vs.magFilter=li,vs.wrapS=Ns,vs.wrapT=Ns,vs.generateMipmaps=!1,vs.needsUpdate=!0),vs}class W1{constructor(e={}){const{canvas:t=yw(),context:i=null,depth:s=!0,stencil:r=!1,alpha:a=!1,antialias:o=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:d=!1,outputBufferType:p=yi}=e;this.isWebGLRenderer=!0;let v;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");v=i.getContextAttributes().alpha}else v=a;const _=p,g=new Set([ku,zu,Bu]),f=new Set([yi,us,go,sa,Fu,Ou]),b=new Uint32Array(4),S=new Int32Array(4),w={textures:[],min:[],max:[],resolution:[]};let M=null,y=null;const x=[],E=[];let C=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Ds,this.toneMappingExposure=1,this.transmissionResolutionScale=1;const P=this;let R=!1,U=null,N=null,A=null,D=null;this._outputColorSpace=Oi;let H=0,O=0,z=null,B=-1,X=null;const Z=new on,te=new on;let K=null;const k=new At(0);let ne=0,W=t.width,j=t.height,re=1,ee=null,he=null;const fe=new on(0,0,W,j),we=new on(0,0,W,j);let be=!1;const ye=new Ro,pe=new Xh;let Re=!1,gt=!1;const ht=new nn,Nt=new se,Qe=new on,Pt={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0};let Me=!1;function ot(){return z===null?re:1}let $=i;function Ee(F,Q){return t.getContext(F,Q)}let Ze,ct,Ce,Ct,$e,Je,G,L,ae,Te,_e,Ne,Ue,me,ve,Pe,J,xe,ge,Be,Ie,Oe,lt;try{const F={alpha:!0,depth:s,stencil:r,antialias:o,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${bu}`),t.addEventListener("webglcontextlost",it,!1),t.addEventListener("webglcontextrestored",_t,!1),t.addEventListener("webglcontextcreationerror",Ge,!1),$===null){const Q="webgl2";if($=Ee(Q,F),$===null)throw Ee(Q)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}vt()}catch(F){throw t.removeEventListener("webglcontextlost",it,!1),t.removeEventListener("webglcontextrestored",_t,!1),t.removeEventListener("webglcontextcreationerror",Ge,!1),kt("WebGLRenderer: "+F.message),F}function vt(){Ze=new qy($),Ze.init(),Ie=new I1($,Ze),ct=new Fy($,Ze,e,Ie),Ce=new D1($,Ze),ct.reversedDepthBuffer&&d&&Ce.buffers.depth.setReversed(!0),N=$.createFramebuffer(),A=$.createFramebuffer(),D=$.createFramebuffer(),Ct=new Zy($),$e=new _1,Je=new N1($,Ze,Ce,$e,ct,Ie,Ct),G=new Xy(P),L=new Db($),Oe=new Iy($,L),ae=new Yy($,L,Ct,Oe),Te=new jy($,ae,L,Oe,Ct),xe=new Jy($,ct,Je),ve=new Oy($e),_e=new v1(P,G,Ze,ct,Oe,ve),Ne=new k1(P,$e),Ue=new w1,me=new T1(Ze),J=new Ny(P,G,Ce,Te,v,l),Pe=new P1(P,Te,ct),lt=new G1($,Ct,ct,Ce),ge=new Uy($,Ze,Ct),Be=new Ky($,Ze,Ct),Ct.programs=_e.programs,P.capabilities=ct,P.extensions=Ze,P.properties=$e,P.renderLists=Ue,P.shadowMap=Pe,P.state=Ce,P.info=Ct}_!==yi&&(C=new eM(_,t.width,t.height,o,s,r));const Ae=new B1(P,$);this.xr=Ae,this.getContext=function(){return $},this.getContextAttributes=function(){return $.getContextAttributes()},this.forceContextLoss=function(){const F=Ze.get("WEBGL_lose_context");F&&F.loseContext()},this.forceContextRestore=function(){const F=Ze.get("WEBGL_lose_context");F&&F.restoreContext()},this.getPixelRatio=function(){return re},this.setPixelRatio=function(F){F!==void 0&&(re=F,this.setSize(W,j,!1))},this.getSize=function(F){return F.set(W,j)},this.setSize=function(F,Q,de=!0){if(Ae.isPresenting){pt("WebGLRenderer: Can't change size while VR device is presenting.");return}W=F,j=Q,t.width=Math.floor(F*re),t.height=Math.floor(Q*re),de===!0&&(t.style.width=F+"px",t.style.height=Q+"px"),C!==null&&C.setSize(t.width,t.height),this.setViewport(0,0,F,Q)},this.getDrawingBufferSize=function(F){return F.set(W*re,j*re).floor()},this.setDrawingBufferSize=function(F,Q,de){W=F,j=Q,re=de,t.width=Math.floor(F*de),t.height=Math.floor(Q*de),this.setViewport(0,0,F,Q)},this.setEffects=function(F){if(_===yi){kt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(F){for(let Q=0;Q<F.length;Q++)if(F[Q].isOutputPass===!0){pt("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}C.setEffects(F||[])},this.getCurrentViewport=function(F){return F.copy(Z)},this.getViewport=function(F){return F.copy(fe)},this.setViewport=function(F,Q,de,oe){F.isVector4?fe.set(F.x,F.y,F.z,F.w):fe.set(F,Q,de,oe),Ce.viewport(Z.copy(fe).multiplyScalar(ot()).round())},this.getScissor=function(F){return F.copy(we)},this.setScissor=function(F,Q,de,oe){F.isVector4?we.set(F.x,F.y,F.z,F.w):we.set(F,Q,de,oe),Ce.scissor(te.copy(we).multiplyScalar(ot()).round())},this.getScissorTest=function(){return be},this.setScissorTest=function(F){Ce.setScissorTest(be=F)},this.setOpaqueSort=function(F){ee=F},this.setTransparentSort=function(F){he=F},this.getClearColor=function(F){return F.copy(J.getClearColor())},this.setClearColor=function(){J.setClearColor(...arguments)},this.getClearAlpha=function(){return J.getClearAlpha()},this.setClearAlpha=function(){J.setClearAlpha(...arguments)},this.clear=function(F=!0,Q=!0,de=!0){let oe=0;if(F){let le=!1;if(z!==null){const ze=z.texture.format;le=g.has(ze)}if(le){const ze=z.texture.type,Ve=f.has(ze),ke=J.getClearColor(),Xe=J.getClearAlpha(),rt=ke.r,xt=ke.g,It=ke.b;Ve?(b[0]=rt,b[1]=xt,b[2]=It,b[3]=Xe,$.clearBufferuiv($.COLOR,0,b)):(S[0]=rt,S[1]=xt,S[2]=It,S[3]=Xe,$.clearBufferiv($.COLOR,0,S))}else oe|=$.COLOR_BUFFER_BIT}Q&&(oe|=$.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),de&&(oe|=$.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),oe!==0&&$.clear(oe)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(F){F.setRenderer(this),U=F},this.dispose=function(){t.removeEventListener("webglcontextlost",it,!1),t.removeEventListener("webglcontextrestored",_t,!1),t.removeEventListener("webglcontextcreationerror",Ge,!1),J.dispose(),Ue.dispose(),me.dispose(),Je.dispose(),$e.dispose(),G.dispose(),Te.dispose(),ae.dispose(),Oe.dispose(),lt.dispose(),_e.dispose(),Ae.dispose(),Ae.removeEventListener("sessionstart",eu),Ae.removeEventListener("sessionend",Es),Xs.stop()};function it(F){F.preventDefault(),Pl("WebGLRenderer: Context Lost."),R=!0}function _t(){Pl("WebGLRenderer: Context Restored."),R=!1;const F=Ct.autoReset,Q=Pe.enabled,de=Pe.autoUpdate,oe=Pe.needsUpdate,le=Pe.type;vt(),Ct.autoReset=F,Pe.enabled=Q,Pe.autoUpdate=de,Pe.needsUpdate=oe,Pe.type=le}function Ge(F){kt("WebGLRenderer: A WebGL context could not be created. Reason: ",F.statusMessage)}function Rt(F){const Q=F.target;Q.removeEventListener("dispose",Rt),cn(Q)}function cn(F){fi(F),$e.remove(F)}function fi(F){const Q=$e.get(F).programs;Q!==void 0&&(Q.forEach(function(de){_e.releaseProgram(de)}),F.isShaderMaterial&&_e.releaseShaderCache(F))}this.renderBufferDirect=function(F,Q,de,oe,le,ze){Q===null&&(Q=Pt);const Ve=le.isMesh&&le.matrixWorld.determinantAffine()<0,ke=sl(F,Q,de,oe,le);Ce.setMaterial(oe,Ve);let Xe=de.index,rt=1;if(oe.wireframe===!0){if(Xe=ae.getWireframeAttribute(de),Xe===void 0)return;rt=2}const xt=de.drawRange,It=de.attributes.position;let st=xt.start*rt,Ut=(xt.start+xt.count)*rt;ze!==null&&(st=Math.max(st,ze.start*rt),Ut=Math.min(Ut,(ze.start+ze.count)*rt)),Xe!==null?(st=Math.max(st,0),Ut=Math.min(Ut,Xe.count)):It!=null&&(st=Math.max(st,0),Ut=Math.min(Ut,It.count));const mn=Ut-st;if(mn<0||mn===1/0)return;Oe.setup(le,oe,ke,de,Xe);let Zt,Jt=ge;if(Xe!==null&&(Zt=L.get(Xe),Jt=Be,Jt.setIndex(Zt)),le.isMesh)oe.wireframe===!0?(Ce.setLineWidth(oe.wireframeLinewidth*ot()),Jt.setMode($.LINES)):Jt.setMode($.TRIANGLES);else if(le.isLine){let zn=oe.linewidth;zn===void 0&&(zn=1),Ce.setLineWidth(zn*ot()),le.isLineSegments?Jt.setMode($.LINES):le.isLineLoop?Jt.setMode($.LINE_LOOP):Jt.setMode($.LINE_STRIP)}else le.isPoints?Jt.setMode($.POINTS):le.isSprite&&Jt.setMode($.TRIANGLES);if(le.isBatchedMesh)if(Ze.get("WEBGL_multi_draw"))Jt.renderMultiDraw(le._multiDrawStarts,le._multiDrawCounts,le._multiDrawCount);else{const zn=le._multiDrawStarts,et=le._multiDrawCounts,Cn=le._multiDrawCount,Bt=Xe?L.get(Xe).bytesPerElement:1,Ys=$e.get(oe).currentProgram.getUniforms();for(let Ln=0;Ln<Cn;Ln++)Ys.setValue($,"_gl_DrawID",Ln),Jt.render(zn[Ln]/Bt,et[Ln])}else if(le.isInstancedMesh)Jt.renderInstances(st,mn,le.count);else if(de.isInstancedBufferGeometry){const zn=de._maxInstanceCount!==void 0?de._maxInstanceCount:1/0,et=Math.min(de.instanceCount,zn);Jt.renderInstances(st,mn,et)}else Jt.render(st,mn)};function tl(F,Q,de,oe){U!==null&&F.isNodeMaterial&&U.setObject(oe,F),Re===!0&&ve.setState(F,de,!1),F.transparent===!0&&F.side===Fi&&F.forceSinglePass===!1?(F.side=xi,F.needsUpdate=!0,Ts(F,Q,oe),F.side=Tr,F.needsUpdate=!0,Ts(F,Q,oe),F.side=Fi):Ts(F,Q,oe)}this.compile=function(F,Q,de=null){de===null&&(de=F),U!==null&&U.renderStart(F,Q,de),y=me.get(de),y.init(Q),E.push(y),de.traverseVisible(function(le){le.isLight&&le.layers.test(Q.layers)&&(y.pushLight(le),le.castShadow&&y.pushShadow(le))}),F!==de&&F.traverseVisible(function(le){le.isLight&&le.layers.test(Q.layers)&&(y.pushLight(le),le.castShadow&&y.pushShadow(le))}),y.setupLights(),U!==null&&U.updateLights(y.state.lightsArray),gt=this.localClippingEnabled,Re=ve.init(this.clippingPlanes,gt),Re===!0&&ve.setGlobalState(this.clippingPlanes,Q),U!==null&&Pe.render(y.state.shadowsArray,de,Q);const oe=new Set;return F.traverse(function(le){if(!(le.isMesh||le.isPoints||le.isLine||le.isSprite))return;const ze=le.material;if(ze)if(Array.isArray(ze))for(let Ve=0;Ve<ze.length;Ve++){const ke=ze[Ve];tl(ke,de,Q,le),oe.add(ke)}else tl(ze,de,Q,le),oe.add(ze)}),y=E.pop(),U!==null&&U.renderEnd(),oe},this.compileAsync=function(F,Q,de=null){const oe=this.compile(F,Q,de);return new Promise(le=>{function ze(){if(oe.forEach(function(Ve){const Xe=$e.get(Ve).currentProgram;(Xe===void 0||Xe.isReady())&&oe.delete(Ve)}),oe.size===0){le(F);return}setTimeout(ze,10)}Ze.get("KHR_parallel_shader_compile")!==null?ze():setTimeout(ze,10)})};let Xa=null;function Tf(F){Xa&&Xa(F)}function eu(){Xs.stop()}function Es(){Xs.start()}const Xs=new Hm;Xs.setAnimationLoop(Tf),typeof self<"u"&&Xs.setContext(self),this.setAnimationLoop=function(F){Xa=F,Ae.setAnimationLoop(F),F===null?Xs.stop():Xs.start()},Ae.addEventListener("sessionstart",eu),Ae.addEventListener("sessionend",Es),this.render=function(F,Q){if(Q!==void 0&&Q.isCamera!==!0){kt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(R===!0)return;U!==null&&U.renderStart(F,Q);const de=Ae.enabled===!0&&Ae.isPresenting===!0,oe=C!==null&&(z===null||de)&&C.begin(P,z);if(F.matrixWorldAutoUpdate===!0&&F.updateMatrixWorld(),Q.parent===null&&Q.matrixWorldAutoUpdate===!0&&Q.updateMatrixWorld(),Ae.enabled===!0&&Ae.isPresenting===!0&&(C===null||C.isCompositing()===!1)&&(Ae.cameraAutoUpdate===!0&&Ae.updateCamera(Q),Q=Ae.getCamera()),F.isScene===!0&&F.onBeforeRender(P,F,Q,z),y=me.get(F,E.length),y.init(Q),y.state.textureUnits=Je.getTextureUnits(),E.push(y),ht.multiplyMatrices(Q.projectionMatrix,Q.matrixWorldInverse),Q.isArrayCamera?pe.setFromArrayCamera(Q):ye.setFromProjectionMatrix(ht,Ki,Q.reversedDepth),gt=this.localClippingEnabled,Re=ve.init(this.clippingPlanes,gt),M=Ue.get(F,x.length),M.init(),x.push(M),this.info.render.frame++,Ae.enabled===!0&&Ae.isPresenting===!0){const Ve=P.xr.getDepthSensingMesh();Ve!==null&&qs(Ve,Q,-1/0,P.sortObjects)}qs(F,Q,0,P.sortObjects),M.finish(),U!==null&&U.updateLights(y.state.lightsArray),P.sortObjects===!0&&M.sort(ee,he),Me=Ae.enabled===!1||Ae.isPresenting===!1||Ae.hasDepthSensing()===!1,Me&&J.addToRenderList(M,F),this.info.autoReset===!0&&this.info.reset(),Re===!0&&ve.beginShadows();const le=y.state.shadowsArray;if(Pe.render(le,F,Q),Re===!0&&ve.endShadows(),(oe&&C.hasRenderPass())===!1){const Ve=M.opaque,ke=M.transmissive;if(y.setupLights(),Q.isArrayCamera){const Xe=Q.cameras;if(ke.length>0)for(let rt=0,xt=Xe.length;rt<xt;rt++){const It=Xe[rt];rs(Ve,ke,F,It)}Me&&J.render(F);for(let rt=0,xt=Xe.length;rt<xt;rt++){const It=Xe[rt];nl(M,F,It,It.viewport)}}else ke.length>0&&rs(Ve,ke,F,Q),Me&&J.render(F),nl(M,F,Q)}z!==null&&O===0&&(Je.updateMultisampleRenderTarget(z),Je.updateRenderTargetMipmap(z)),oe&&C.end(P),F.isScene===!0&&F.onAfterRender(P,F,Q),Oe.resetDefaultState(),B=-1,X=null,E.pop(),E.length>0?(y=E[E.length-1],Je.setTextureUnits(y.state.textureUnits),Re===!0&&ve.setGlobalState(P.clippingPlanes,y.state.camera)):y=null,x.pop(),x.length>0?M=x[x.length-1]:M=null,U!==null&&U.renderEnd()};function qs(F,Q,de,oe){if(F.visible===!1)return;if(F.layers.test(Q.layers)){if(F.isGroup)de=F.renderOrder;else if(F.isLOD)F.autoUpdate===!0&&F.update(Q);else if(F.isLight)y.pushLight(F),F.castShadow&&y.pushShadow(F);else if(F.isSprite){const Ve=Q.isArrayCamera?pe:ye;if(!F.frustumCulled||F.intersectsFrustum(Ve)){oe&&Qe.setFromMatrixPosition(F.matrixWorld).applyMatrix4(ht);const ke=Te.update(F),Xe=F.material;Xe.visible&&M.push(F,ke,Xe,de,Qe.z,null,Q)}}else if(F.isMesh||F.isLine||F.isPoints){const Ve=Q.isArrayCamera?pe:ye;if(!F.frustumCulled||F.intersectsFrustum(Ve)){const ke=Te.update(F),Xe=F.material;if(oe&&(F.boundingSphere!==void 0?(F.boundingSphere===null&&F.computeBoundingSphere(),Qe.copy(F.boundingSphere.center)):(ke.boundingSphere===null&&ke.computeBoundingSphere(),Qe.copy(ke.boundingSphere.center)),Qe.applyMatrix4(F.matrixWorld).applyMatrix4(ht)),Array.isArray(Xe)){const rt=ke.groups;for(let xt=0,It=rt.length;xt<It;xt++){const st=rt[xt],Ut=Xe[st.materialIndex];Ut&&Ut.visible&&M.push(F,ke,Ut,de,Qe.z,st,Q)}}else Xe.visible&&M.push(F,ke,Xe,de,Qe.z,null,Q)}}}const ze=F.children;for(let Ve=0,ke=ze.length;Ve<ke;Ve++)qs(ze[Ve],Q,de,oe)}function nl(F,Q,de,oe){const{opaque:le,transmissive:ze,transparent:Ve}=F;y.setupLightsView(de),Re===!0&&ve.setGlobalState(P.clippingPlanes,de),oe&&Ce.viewport(Z.copy(oe)),le.length>0&&vn(le,Q,de),ze.length>0&&vn(ze,Q,de),Ve.length>0&&vn(Ve,Q,de),Ce.buffers.depth.setTest(!0),Ce.buffers.depth.setMask(!0),Ce.buffers.color.setMask(!0),Ce.setPolygonOffset(!1)}function rs(F,Q,de,oe){if((de.isScene===!0?de.overrideMaterial:null)!==null)return;if(y.state.transmissionRenderTarget[oe.id]===void 0){const st=Ze.has("EXT_color_buffer_half_float")||Ze.has("EXT_color_buffer_float");y.state.transmissionRenderTarget[oe.id]=new ps(1,1,{generateMipmaps:!0,type:st?ds:yi,minFilter:js,samples:Math.max(4,ct.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:zt.workingColorSpace})}const ze=y.state.transmissionRenderTarget[oe.id],Ve=oe.viewport||Z;ze.setSize(Ve.z*P.transmissionResolutionScale,Ve.w*P.transmissionResolutionScale);const ke=P.getRenderTarget(),Xe=P.getActiveCubeFace(),rt=P.getActiveMipmapLevel();P.setRenderTarget(ze),P.getClearColor(k),ne=P.getClearAlpha(),ne<1&&P.setClearColor(16777215,.5),P.clear(),Me&&J.render(de);const xt=P.toneMapping;P.toneMapping=Ds;const It=oe.viewport;if(oe.viewport!==void 0&&(oe.viewport=void 0),y.setupLightsView(oe),Re===!0&&ve.setGlobalState(P.clippingPlanes,oe),vn(F,de,oe),Je.updateMultisampleRenderTarget(ze),Je.updateRenderTargetMipmap(ze),Ze.has("WEBGL_multisampled_render_to_texture")===!1){let st=!1;for(let Ut=0,mn=Q.length;Ut<mn;Ut++){const Zt=Q[Ut],{object:Jt,geometry:zn,material:et,group:Cn}=Zt;if(et.side===Fi&&Jt.layers.test(oe.layers)){const Bt=et.side;et.side=xi,et.needsUpdate=!0,bn(Jt,de,oe,zn,et,Cn),et.side=Bt,et.needsUpdate=!0,st=!0}}st===!0&&(Je.updateMultisampleRenderTarget(ze),Je.updateRenderTargetMipmap(ze))}P.setRenderTarget(ke,Xe,rt),P.setClearColor(k,ne),It!==void 0&&(oe.viewport=It),P.toneMapping=xt}function vn(F,Q,de){const oe=Q.isScene===!0?Q.overrideMaterial:null;for(let le=0,ze=F.length;le<ze;le++){const Ve=F[le],{object:ke,geometry:Xe,group:rt}=Ve;let xt=Ve.material;xt.allowOverride===!0&&oe!==null&&(xt=oe),ke.layers.test(de.layers)&&bn(ke,Q,de,Xe,xt,rt)}}function bn(F,Q,de,oe,le,ze){U!==null&&le.isNodeMaterial&&U.setObject(F,le),F.onBeforeRender(P,Q,de,oe,le,ze),F.modelViewMatrix.multiplyMatrices(de.matrixWorldInverse,F.matrixWorld),F.normalMatrix.getNormalMatrix(F.modelViewMatrix),le.onBeforeRender(P,Q,de,oe,F,ze),le.transparent===!0&&le.side===Fi&&le.forceSinglePass===!1?(le.side=xi,le.needsUpdate=!0,P.renderBufferDirect(de,Q,oe,le,F,ze),le.side=Tr,le.needsUpdate=!0,P.renderBufferDirect(de,Q,oe,le,F,ze),le.side=Fi):P.renderBufferDirect(de,Q,oe,le,F,ze),F.onAfterRender(P,Q,de,oe,le,ze)}function Sn(F){let Q=0;for(const de of F)de.texture!==null&&Q++;return Q}function Ts(F,Q,de){Q.isScene!==!0&&(Q=Pt);const oe=$e.get(F),le=y.state.lights,ze=y.state.shadowsArray,Ve=le.state.version,ke=_e.getParameters(F,le.state,ze,Q,de,y.state.lightProbeGridArray),Xe=_e.getProgramCacheKey(ke);let rt=oe.programs;oe.environment=F.isMeshStandardMaterial||F.isMeshLambertMaterial||F.isMeshPhongMaterial?Q.environment:null,oe.fog=Q.fog;const xt=F.isMeshStandardMaterial||F.isMeshLambertMaterial&&!F.envMap||F.isMeshPhongMaterial&&!F.envMap;oe.envMap=G.get(F.envMap||oe.environment,xt),oe.envMapRotation=oe.environment!==null&&F.envMap===null?Q.environmentRotation:F.envMapRotation,rt===void 0&&(F.addEventListener("dispose",Rt),rt=new Map,oe.programs=rt,oe.programVariants=new Map);let It=rt.get(Xe);if(It!==void 0){if(oe.currentProgram===It&&oe.lightsStateVersion===Ve)return il(F,ke),It}else ke.uniforms=_e.getUniforms(F),U!==null&&F.isNodeMaterial&&U.build(F,de,ke),F.onBeforeCompile(ke,P),It=_e.acquireProgram(ke,Xe),rt.set(Xe,It),oe.uniforms=ke.uniforms;const st=oe.uniforms;return(!F.isShaderMaterial&&!F.isRawShaderMaterial||F.clipping===!0)&&(st.clippingPlanes=ve.uniform),il(F,ke),oe.needsLights=vr(F),oe.lightsStateVersion=Ve,oe.needsLights&&(st.ambientLightColor.value=le.state.ambient,st.lightProbe.value=le.state.probe,st.sunLights.value=le.state.sun,st.sunLightShadows.value=le.state.sunShadow,st.directionalLights.value=le.state.directional,st.directionalLightShadows.value=le.state.directionalShadow,st.spotLights.value=le.state.spot,st.spotLightShadows.value=le.state.spotShadow,st.rectAreaLights.value=le.state.rectArea,st.ltc_1.value=le.state.rectAreaLTC1,st.ltc_2.value=le.state.rectAreaLTC2,st.pointLights.value=le.state.point,st.pointLightShadows.value=le.state.pointShadow,st.hemisphereLights.value=le.state.hemi,st.sunShadowMatrix.value=le.state.sunShadowMatrix,st.sunShadowCascade.value=le.state.sunShadowCascade,st.directionalShadowMatrix.value=le.state.directionalShadowMatrix,st.spotLightMatrix.value=le.state.spotLightMatrix,st.spotLightMap.value=le.state.spotLightMap,st.pointShadowMatrix.value=le.state.pointShadowMatrix),oe.numLightProbeGrids=Sn(y.state.lightProbeGridArray),oe.currentProgram=It,oe.uniformsList=null,It}function Pi(F,Q,de,oe,le){const ze=$e.get(F),Ve=ze.currentProgram.id+","+oe+","+le;let ke=ze.programVariants.get(Ve);return ke===void 0?(ke=Ts(F,Q,de),ze.programVariants.set(Ve,ke)):(ze.currentProgram=ke,ze.uniformsList=null,ze.outputColorSpace=oe,ze.toneMapping=le),ke}function gr(F){if(F.uniformsList===null){const Q=F.currentProgram.getUniforms();F.uniformsList=mc.seqWithValue(Q.seq,F.uniforms)}return F.uniformsList}function il(F,Q){const de=$e.get(F);de.outputColorSpace=Q.outputColorSpace,de.batching=Q.batching,de.batchingColor=Q.batchingColor,de.instancing=Q.instancing,de.instancingColor=Q.instancingColor,de.instancingMorph=Q.instancingMorph,de.skinning=Q.skinning,de.morphTargets=Q.morphTargets,de.morphNormals=Q.morphNormals,de.morphColors=Q.morphColors,de.morphTargetsCount=Q.morphTargetsCount,de.numClippingPlanes=Q.numClippingPlanes,de.numIntersection=Q.numClipIntersection,de.vertexAlphas=Q.vertexAlphas,de.vertexTangents=Q.vertexTangents,de.toneMapping=Q.toneMapping}function sl(F,Q,de,oe,le){Q.isScene!==!0&&(Q=Pt),Je.resetTextureUnits();const ze=Q.fog,Ve=oe.isMeshStandardMaterial||oe.isMeshLambertMaterial||oe.isMeshPhongMaterial?Q.environment:null,ke=z===null?P.outputColorSpace:z.isXRRenderTarget===!0?z.texture.colorSpace:zt.workingColorSpace,Xe=oe.isMeshStandardMaterial||oe.isMeshLambertMaterial&&!oe.envMap||oe.isMeshPhongMaterial&&!oe.envMap,rt=G.get(oe.envMap||Ve,Xe),xt=oe.vertexColors===!0&&!!de.attributes.color&&de.attributes.color.itemSize===4,It=!!de.attributes.tangent&&(!!oe.normalMap||oe.anisotropy>0),st=!!de.morphAttributes.position,Ut=!!de.morphAttributes.normal,mn=!!de.morphAttributes.color;let Zt=Ds;oe.toneMapped&&(z===null||z.isXRRenderTarget===!0)&&(Zt=P.toneMapping);const Jt=de.morphAttributes.position||de.morphAttributes.normal||de.morphAttributes.color,zn=Jt!==void 0?Jt.length:0,et=$e.get(oe),Cn=y.state.lights;if(Re===!0&&(gt===!0||F!==X)){const jt=F===X&&oe.id===B;ve.setState(oe,F,jt)}let Bt=!1,Ys=!1;oe.version===et.__version?et.needsLights&&et.lightsStateVersion!==Cn.state.version||le.isBatchedMesh&&et.batching===!1||!le.isBatchedMesh&&et.batching===!0||le.isBatchedMesh&&et.batchingColor===!0&&le._colorsTexture===null||le.isBatchedMesh&&et.batchingColor===!1&&le._colorsTexture!==null||le.isInstancedMesh&&et.instancing===!1||!le.isInstancedMesh&&et.instancing===!0||le.isSkinnedMesh&&et.skinning===!1||!le.isSkinnedMesh&&et.skinning===!0||le.isInstancedMesh&&et.instancingColor===!0&&le.instanceColor===null||le.isInstancedMesh&&et.instancingColor===!1&&le.instanceColor!==null||le.isInstancedMesh&&et.instancingMorph===!0&&le.morphTexture===null||le.isInstancedMesh&&et.instancingMorph===!1&&le.morphTexture!==null||et.envMap!==rt||oe.fog===!0&&et.fog!==ze||et.numClippingPlanes!==void 0&&(et.numClippingPlanes!==ve.numPlanes||et.numIntersection!==ve.numIntersection)||et.vertexAlphas!==xt||et.vertexTangents!==It||et.morphTargets!==st||et.morphNormals!==Ut||et.morphColors!==mn||et.morphTargetsCount!==zn||et.numLightProbeGrids!==Sn(y.state.lightProbeGridArray)?Bt=!0:(et.outputColorSpace!==ke||et.toneMapping!==Zt)&&(Ys=!0):(Bt=!0,et.__version=oe.version);let Ln=et.currentProgram;(Bt===!0||Ys===!0)&&(Ln=Ys===!0?Pi(oe,Q,le,ke,Zt):Ts(oe,Q,le),U&&oe.isNodeMaterial&&U.onUpdateProgram(oe,Ln,et));let Ka=!1,As=!1,Ks=!1;const Dt=Ln.getUniforms(),_n=et.uniforms;if(Ce.useProgram(Ln.program)&&(Ka=!0,As=!0,Ks=!0),oe.id!==B&&(B=oe.id,As=!0),Ka||X!==F){Ce.buffers.depth.getReversed()&&F.reversedDepth!==!0&&(F._reversedDepth=!0,F.updateProjectionMatrix()),Dt.setValue($,"projectionMatrix",F.projectionMatrix),Dt.setValue($,"viewMatrix",F.matrixWorldInverse);const Pn=Dt.map.cameraPosition;Pn!==void 0&&Pn.setValue($,Nt.setFromMatrixPosition(F.matrixWorld)),ct.logarithmicDepthBuffer&&Dt.setValue($,"logDepthBufFC",2/(Math.log(F.far+1)/Math.LN2)),(oe.isMeshPhongMaterial||oe.isMeshToonMaterial||oe.isMeshLambertMaterial||oe.isMeshBasicMaterial||oe.isMeshStandardMaterial||oe.isShaderMaterial)&&Dt.setValue($,"isOrthographic",F.isOrthographicCamera===!0),X!==F&&(X=F,As=!0,Ks=!0)}if(et.needsLights&&(Cn.state.sunShadowMap.length>0&&Dt.setValue($,"sunShadowMap",Cn.state.sunShadowMap,Je),Cn.state.directionalShadowMap.length>0&&Dt.setValue($,"directionalShadowMap",Cn.state.directionalShadowMap,Je),Cn.state.spotShadowMap.length>0&&Dt.setValue($,"spotShadowMap",Cn.state.spotShadowMap,Je),Cn.state.pointShadowMap.length>0&&Dt.setValue($,"pointShadowMap",Cn.state.pointShadowMap,Je)),le.isSkinnedMesh){Dt.setOptional($,le,"bindMatrix"),Dt.setOptional($,le,"bindMatrixInverse");const jt=le.skeleton;jt&&(jt.boneTexture===null&&jt.computeBoneTexture(),Dt.setValue($,"boneTexture",jt.boneTexture,Je))}le.isBatchedMesh&&(Dt.setOptional($,le,"batchingTexture"),Dt.setValue($,"batchingTexture",le._matricesTexture,Je),Dt.setOptional($,le,"batchingIdTexture"),Dt.setValue($,"batchingIdTexture",le._indirectTexture,Je),Dt.setOptional($,le,"batchingColorTexture"),le._colorsTexture!==null&&Dt.setValue($,"batchingColorTexture",le._colorsTexture,Je));const pi=de.morphAttributes;if((pi.position!==void 0||pi.normal!==void 0||pi.color!==void 0)&&xe.update(le,de,Ln),(As||et.receiveShadow!==le.receiveShadow)&&(et.receiveShadow=le.receiveShadow,Dt.setValue($,"receiveShadow",le.receiveShadow)),(oe.isMeshStandardMaterial||oe.isMeshLambertMaterial||oe.isMeshPhongMaterial)&&oe.envMap===null&&Q.environment!==null&&(_n.envMapIntensity.value=Q.environmentIntensity),_n.dfgLUT!==void 0&&(_n.dfgLUT.value=V1()),As){if(Dt.setValue($,"toneMappingExposure",P.toneMappingExposure),et.needsLights&&qa(_n,Ks),ze&&oe.fog===!0&&Ne.refreshFogUniforms(_n,ze),Ne.refreshMaterialUniforms(_n,oe,re,j,y.state.transmissionRenderTarget[F.id]),et.needsLights&&et.numLightProbeGrids>0){const jt=w;let Pn=0;for(const oi of y.state.lightProbeGridArray)oi.texture!==null&&(jt.textures[Pn]=oi.texture,jt.min[Pn]=oi.boundingBox.min,jt.max[Pn]=oi.boundingBox.max,jt.resolution[Pn]=oi.resolution,Pn++);for(const oi in jt)jt[oi].length=Pn;_n.probesSH.value=jt.textures,_n.probesMin.value=jt.min,_n.probesMax.value=jt.max,_n.probesResolution.value=jt.resolution}mc.upload($,gr(et),_n,Je)}if(oe.isShaderMaterial&&oe.uniformsNeedUpdate===!0&&(mc.upload($,gr(et),_n,Je),oe.uniformsNeedUpdate=!1),oe.isSpriteMaterial&&Dt.setValue($,"center",le.center),Dt.setValue($,"modelViewMatrix",le.modelViewMatrix),Dt.setValue($,"normalMatrix",le.normalMatrix),Dt.setValue($,"modelMatrix",le.matrixWorld),oe.uniformsGroups!==void 0){const jt=oe.uniformsGroups;for(let Pn=0,oi=jt.length;Pn<oi;Pn++){const tu=jt[Pn];lt.update(tu,Ln),lt.bind(tu,Ln)}}return Ln}function qa(F,Q){F.ambientLightColor.needsUpdate=Q,F.lightProbe.needsUpdate=Q,F.sunLights.needsUpdate=Q,F.sunLightShadows.needsUpdate=Q,F.directionalLights.needsUpdate=Q,F.directionalLightShadows.needsUpdate=Q,F.pointLights.needsUpdate=Q,F.pointLightShadows.needsUpdate=Q,F.spotLights.needsUpdate=Q,F.spotLightShadows.needsUpdate=Q,F.rectAreaLights.needsUpdate=Q,F.hemisphereLights.needsUpdate=Q}function vr(F){return F.isMeshLambertMaterial||F.isMeshToonMaterial||F.isMeshPhongMaterial||F.isMeshStandardMaterial||F.isShadowMaterial||F.isShaderMaterial&&F.lights===!0}this.getActiveCubeFace=function(){return H},this.getActiveMipmapLevel=function(){return O},this.getRenderTarget=function(){return z},this.setRenderTargetTextures=function(F,Q,de){const oe=$e.get(F);oe.__autoAllocateDepthBuffer=F.resolveDepthBuffer===!1,oe.__autoAllocateDepthBuffer===!1&&(oe.__useRenderToTexture=!1),$e.get(F.texture).__webglTexture=Q,$e.get(F.depthTexture).__webglTexture=oe.__autoAllocateDepthBuffer?void 0:de,oe.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(F,Q){const de=$e.get(F);de.__webglFramebuffer=Q,de.__useDefaultFramebuffer=Q===void 0},this.setRenderTarget=function(F,Q=0,de=0){z=F,H=Q,O=de;let oe=null,le=!1,ze=!1;if(F){const ke=$e.get(F);if(ke.__useDefaultFramebuffer!==void 0){Ce.bindFramebuffer($.FRAMEBUFFER,ke.__webglFramebuffer),Z.copy(F.viewport),te.copy(F.scissor),K=F.scissorTest,Ce.viewport(Z),Ce.scissor(te),Ce.setScissorTest(K),B=-1;return}else if(ke.__webglFramebuffer===void 0)Je.setupRenderTarget(F);else if(ke.__hasExternalTextures)Je.rebindTextures(F,$e.get(F.texture).__webglTexture,$e.get(F.depthTexture).__webglTexture);else if(F.depthBuffer){const xt=F.depthTexture;if(ke.__boundDepthTexture!==xt){if(xt!==null&&$e.has(xt)&&(F.width!==xt.image.width||F.height!==xt.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Je.setupDepthRenderbuffer(F)}}const Xe=F.texture;(Xe.isData3DTexture||Xe.isDataArrayTexture||Xe.isCompressedArrayTexture)&&(ze=!0);const rt=$e.get(F).__webglFramebuffer;F.isWebGLCubeRenderTarget?(Array.isArray(rt[Q])?oe=rt[Q][de]:oe=rt[Q],le=!0):F.samples>0&&Je.useMultisampledRTT(F)===!1?oe=$e.get(F).__webglMultisampledFramebuffer:Array.isArray(rt)?oe=rt[de]:oe=rt,Z.copy(F.viewport),te.copy(F.scissor),K=F.scissorTest}else Z.copy(fe).multiplyScalar(re).floor(),te.copy(we).multiplyScalar(re).floor(),K=be;if(de!==0&&(oe=N),Ce.bindFramebuffer($.FRAMEBUFFER,oe)&&Ce.drawBuffers(F,oe),Ce.viewport(Z),Ce.scissor(te),Ce.setScissorTest(K),le){const ke=$e.get(F.texture);$.framebufferTexture2D($.FRAMEBUFFER,$.COLOR_ATTACHMENT0,$.TEXTURE_CUBE_MAP_POSITIVE_X+Q,ke.__webglTexture,de)}else if(ze){const ke=Q;for(let Xe=0;Xe<F.textures.length;Xe++){const rt=$e.get(F.textures[Xe]);$.framebufferTextureLayer($.FRAMEBUFFER,$.COLOR_ATTACHMENT0+Xe,rt.__webglTexture,de,ke)}}else if(F!==null&&de!==0){const ke=$e.get(F.texture);$.framebufferTexture2D($.FRAMEBUFFER,$.COLOR_ATTACHMENT0,$.TEXTURE_2D,ke.__webglTexture,de)}B=-1};function Ya(F){const Q=$e.get(F);return(Q.__readFormat!==F.format||Q.__readType!==F.type)&&(Q.__readFormat=F.format,Q.__readType=F.type,Q.__formatReadable=ct.textureFormatReadable(F.format),Q.__typeReadable=ct.textureTypeReadable(F.type)),Q}this.readRenderTargetPixels=function(F,Q,de,oe,le,ze,Ve,ke=0){if(!(F&&F.isWebGLRenderTarget)){kt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Xe=$e.get(F).__webglFramebuffer;if(F.isWebGLCubeRenderTarget&&Ve!==void 0&&(Xe=Xe[Ve],Array.isArray(Xe)&&(Xe=Xe[0])),Xe){Ce.bindFramebuffer($.FRAMEBUFFER,Xe);try{const rt=F.textures[ke],xt=rt.format,It=rt.type;F.textures.length>1&&$.readBuffer($.COLOR_ATTACHMENT0+ke);const st=Ya(rt);if(st.__formatReadable===!1){kt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(st.__typeReadable===!1){kt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}Q>=0&&Q<=F.width-oe&&de>=0&&de<=F.height-le&&$.readPixels(Q,de,oe,le,Ie.convert(xt),Ie.convert(It),ze)}finally{const rt=z!==null?$e.get(z).__webglFramebuffer:null;Ce.bindFramebuffer($.FRAMEBUFFER,rt)}}},this.readRenderTargetPixelsAsync=async function(F,Q,de,oe,le,ze,Ve,ke=0){if(!(F&&F.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Xe=$e.get(F).__webglFramebuffer;if(F.isWebGLCubeRenderTarget&&Ve!==void 0&&(Xe=Xe[Ve],Array.isArray(Xe)&&(Xe=Xe[0])),Xe)if(Q>=0&&Q<=F.width-oe&&de>=0&&de<=F.height-le){Ce.bindFramebuffer($.FRAMEBUFFER,Xe);const rt=F.textures[ke],xt=rt.format,It=rt.type;F.textures.length>1&&$.readBuffer($.COLOR_ATTACHMENT0+ke);const st=Ya(rt);if(st.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(st.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");const Ut=$.createBuffer();$.bindBuffer($.PIXEL_PACK_BUFFER,Ut),$.bufferData($.PIXEL_PACK_BUFFER,ze.byteLength,$.STREAM_READ),$.readPixels(Q,de,oe,le,Ie.convert(xt),Ie.convert(It),0),$.bindBuffer($.PIXEL_PACK_BUFFER,null);const mn=z!==null?$e.get(z).__webglFramebuffer:null;Ce.bindFramebuffer($.FRAMEBUFFER,mn);const Zt=$.fenceSync($.SYNC_GPU_COMMANDS_COMPLETE,0);return $.flush(),await Mw($,Zt,4),$.bindBuffer($.PIXEL_PACK_BUFFER,Ut),$.getBufferSubData($.PIXEL_PACK_BUFFER,0,ze),$.bindBuffer($.PIXEL_PACK_BUFFER,null),$.deleteBuffer(Ut),$.deleteSync(Zt),ze}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(F,Q=null,de=0){const oe=Math.pow(2,-de),le=Math.floor(F.image.width*oe),ze=Math.floor(F.image.height*oe),Ve=Q!==null?Q.x:0,ke=Q!==null?Q.y:0;Je.setTexture2D(F,0),$.copyTexSubImage2D($.TEXTURE_2D,de,0,0,Ve,ke,le,ze),Ce.unbindTexture()},this.copyTextureToTexture=function(F,Q,de=null,oe=null,le=0,ze=0){let Ve,ke,Xe,rt,xt,It,st,Ut,mn;const Zt=F.isCompressedTexture?F.mipmaps[ze]:F.image;if(de!==null)Ve=de.max.x-de.min.x,ke=de.max.y-de.min.y,Xe=de.isBox3?de.max.z-de.min.z:1,rt=de.min.x,xt=de.min.y,It=de.isBox3?de.min.z:0;else{const Dt=Math.pow(2,-le);Ve=Math.floor(Zt.width*Dt),ke=Math.floor(Zt.height*Dt),F.isDataArrayTexture?Xe=Zt.depth:F.isData3DTexture?Xe=Math.floor(Zt.depth*Dt):Xe=1,rt=0,xt=0,It=0}oe!==null?(st=oe.x,Ut=oe.y,mn=oe.z):(st=0,Ut=0,mn=0);const Jt=Ie.convert(Q.format),zn=Ie.convert(Q.type);let et;Q.isData3DTexture?(Je.setTexture3D(Q,0),et=$.TEXTURE_3D):Q.isDataArrayTexture||Q.isCompressedArrayTexture?(Je.setTexture2DArray(Q,0),et=$.TEXTURE_2D_ARRAY):(Je.setTexture2D(Q,0),et=$.TEXTURE_2D),Ce.activeTexture($.TEXTURE0),Ce.pixelStorei($.UNPACK_FLIP_Y_WEBGL,Q.flipY),Ce.pixelStorei($.UNPACK_PREMULTIPLY_ALPHA_WEBGL,Q.premultiplyAlpha),Ce.pixelStorei($.UNPACK_ALIGNMENT,Q.unpackAlignment);const Cn=Ce.getParameter($.UNPACK_ROW_LENGTH),Bt=Ce.getParameter($.UNPACK_IMAGE_HEIGHT),Ys=Ce.getParameter($.UNPACK_SKIP_PIXELS),Ln=Ce.getParameter($.UNPACK_SKIP_ROWS),Ka=Ce.getParameter($.UNPACK_SKIP_IMAGES);Ce.pixelStorei($.UNPACK_ROW_LENGTH,Zt.width),Ce.pixelStorei($.UNPACK_IMAGE_HEIGHT,Zt.height),Ce.pixelStorei($.UNPACK_SKIP_PIXELS,rt),Ce.pixelStorei($.UNPACK_SKIP_ROWS,xt),Ce.pixelStorei($.UNPACK_SKIP_IMAGES,It);const As=F.isDataArrayTexture||F.isData3DTexture,Ks=Q.isDataArrayTexture||Q.isData3DTexture;if(F.isDepthTexture){const Dt=$e.get(F),_n=$e.get(Q),pi=$e.get(Dt.__renderTarget),jt=$e.get(_n.__renderTarget);Ce.bindFramebuffer($.READ_FRAMEBUFFER,pi.__webglFramebuffer),Ce.bindFramebuffer($.DRAW_FRAMEBUFFER,jt.__webglFramebuffer);for(let Pn=0;Pn<Xe;Pn++)As&&($.framebufferTextureLayer($.READ_FRAMEBUFFER,$.COLOR_ATTACHMENT0,$e.get(F).__webglTexture,le,It+Pn),$.framebufferTextureLayer($.DRAW_FRAMEBUFFER,$.COLOR_ATTACHMENT0,$e.get(Q).__webglTexture,ze,mn+Pn)),$.blitFramebuffer(rt,xt,rt+Ve,xt+ke,st,Ut,st+Ve,Ut+ke,$.DEPTH_BUFFER_BIT,$.NEAREST);Ce.bindFramebuffer($.READ_FRAMEBUFFER,null),Ce.bindFramebuffer($.DRAW_FRAMEBUFFER,null)}else if(le!==0||F.isRenderTargetTexture||$e.has(F)){const Dt=$e.get(F),_n=$e.get(Q);Ce.bindFramebuffer($.READ_FRAMEBUFFER,A),Ce.bindFramebuffer($.DRAW_FRAMEBUFFER,D);for(let pi=0;pi<Xe;pi++)As?$.framebufferTextureLayer($.READ_FRAMEBUFFER,$.COLOR_ATTACHMENT0,Dt.__webglTexture,le,It+pi):$.framebufferTexture2D($.READ_FRAMEBUFFER,$.COLOR_ATTACHMENT0,$.TEXTURE_2D,Dt.__webglTexture,le),Ks?$.framebufferTextureLayer($.DRAW_FRAMEBUFFER,$.COLOR_ATTACHMENT0,_n.__webglTexture,ze,mn+pi):$.framebufferTexture2D($.DRAW_FRAMEBUFFER,$.COLOR_ATTACHMENT0,$.TEXTURE_2D,_n.__webglTexture,ze),le!==0?$.blitFramebuffer(rt,xt,rt+Ve,xt+ke,st,Ut,st+Ve,Ut+ke,$.COLOR_BUFFER_BIT,$.NEAREST):Ks?$.copyTexSubImage3D(et,ze,st,Ut,mn+pi,rt,xt,Ve,ke):$.copyTexSubImage2D(et,ze,st,Ut,rt,xt,Ve,ke);Ce.bindFramebuffer($.READ_FRAMEBUFFER,null),Ce.bindFramebuffer($.DRAW_FRAMEBUFFER,null)}else Ks?F.isDataTexture||F.isData3DTexture?$.texSubImage3D(et,ze,st,Ut,mn,Ve,ke,Xe,Jt,zn,Zt.data):Q.isCompressedArrayTexture?$.compressedTexSubImage3D(et,ze,st,Ut,mn,Ve,ke,Xe,Jt,Zt.data):$.texSubImage3D(et,ze,st,Ut,mn,Ve,ke,Xe,Jt,zn,Zt):F.isDataTexture?$.texSubImage2D($.TEXTURE_2D,ze,st,Ut,Ve,ke,Jt,zn,Zt.data):F.isCompressedTexture?$.compressedTexSubImage2D($.TEXTURE_2D,ze,st,Ut,Zt.width,Zt.height,Jt,Zt.data):$.texSubImage2D($.TEXTURE_2D,ze,st,Ut,Ve,ke,Jt,zn,Zt);Ce.pixelStorei($.UNPACK_ROW_LENGTH,Cn),Ce.pixelStorei($.UNPACK_IMAGE_HEIGHT,Bt),Ce.pixelStorei($.UNPACK_SKIP_PIXELS,Ys),Ce.pixelStorei($.UNPACK_SKIP_ROWS,Ln),Ce.pixelStorei($.UNPACK_SKIP_IMAGES,Ka),ze===0&&Q.generateMipmaps===!0&&Q.mipmapsAutoUpdate===!0&&$.generateMipmap(et),Ce.unbindTexture()},this.initRenderTarget=function(F){$e.get(F).__webglFramebuffer===void 0&&Je.setupRenderTarget(F)},this.initTexture=function(F){F.isCubeTexture?Je.setTextureCube(F,0):F.isData3DTexture?Je.setTexture3D(F,0):F.isDataArrayTexture||F.isCompressedArrayTexture?Je.setTexture2DArray(F,0):Je.setTexture2D(F,0),Ce.unbindTexture()},this.resetState=function(){H=0,O=0,z=null,Ce.reset(),Oe.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Ki}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;const t=this.getContext();t.drawingBufferColorSpace=zt._getDrawingBufferColorSpace(e),t.unpackColorSpace=zt._getUnpackColorSpace()}}const wg=new ar,vc=new se;class bg extends Eb{constructor(){super(),this.isLineSegmentsGeometry=!0,this.type="LineSegmentsGeometry";const e=[-1,2,0,1,2,0,-1,1,0,1,1,0,-1,0,0,1,0,0,-1,-1,0,1,-1,0],t=[-1,2,1,2,-1,1,1,1,-1,-1,1,-1,-1,-2,1,-2],i=[0,2,1,2,3,1,2,4,3,4,5,3,4,6,5,6,7,5];this.setIndex(i),this.setAttribute("position",new pn(e,3)),this.setAttribute("uv",new pn(t,2))}applyMatrix4(e){const t=this.attributes.instanceStart,i=this.attributes.instanceEnd;return t!==void 0&&(t.applyMatrix4(e),i.applyMatrix4(e),t.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this}setPositions(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const i=new nd(t,6,1);return this.setAttribute("instanceStart",new ms(i,3,0)),this.setAttribute("instanceEnd",new ms(i,3,3)),this.instanceCount=this.attributes.instanceStart.count,this.computeBoundingBox(),this.computeBoundingSphere(),this}setColors(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const i=new nd(t,6,1);return this.setAttribute("instanceColorStart",new ms(i,3,0)),this.setAttribute("instanceColorEnd",new ms(i,3,3)),this}fromWireframeGeometry(e){return this.setPositions(e.attributes.position.array),this}fromEdgesGeometry(e){return this.setPositions(e.attributes.position.array),this}fromMesh(e){return this.fromWireframeGeometry(new pb(e.geometry)),this}fromLineSegments(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new ar);const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;e!==void 0&&t!==void 0&&(this.boundingBox.setFromBufferAttribute(e),wg.setFromBufferAttribute(t),this.boundingBox.union(wg))}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ga),this.boundingBox===null&&this.computeBoundingBox();const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;if(e!==void 0&&t!==void 0){const i=this.boundingSphere.center;this.boundingBox.getCenter(i);let s=0;for(let r=0,a=e.count;r<a;r++)vc.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(vc)),vc.fromBufferAttribute(t,r),s=Math.max(s,i.distanceToSquared(vc));this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&console.error("THREE.LineSegmentsGeometry.computeBoundingSphere(): Computed radius is NaN. The instanced position data is likely to have NaN values.",this)}}toJSON(){}}He.line={worldUnits:{value:1},linewidth:{value:1},resolution:{value:new St},dashOffset:{value:0},dashScale:{value:1},dashSize:{value:1},gapSize:{value:1}},bi.line={uniforms:jh.merge([He.common,He.fog,He.line]),vertexShader:`
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
		`};class cd extends ur{constructor(e){super({type:"LineMaterial",uniforms:jh.clone(bi.line.uniforms),vertexShader:bi.line.vertexShader,fragmentShader:bi.line.fragmentShader,clipping:!0}),this.isLineMaterial=!0,this.setValues(e)}get color(){return this.uniforms.diffuse.value}set color(e){this.uniforms.diffuse.value=e}get worldUnits(){return"WORLD_UNITS"in this.defines}set worldUnits(e){e===!0!==this.worldUnits&&(this.needsUpdate=!0),e===!0?this.defines.WORLD_UNITS="":delete this.defines.WORLD_UNITS}get linewidth(){return this.uniforms.linewidth.value}set linewidth(e){this.uniforms.linewidth&&(this.uniforms.linewidth.value=e)}get dashed(){return"USE_DASH"in this.defines}set dashed(e){e===!0!==this.dashed&&(this.needsUpdate=!0),e===!0?this.defines.USE_DASH="":delete this.defines.USE_DASH}get dashScale(){return this.uniforms.dashScale.value}set dashScale(e){this.uniforms.dashScale.value=e}get dashSize(){return this.uniforms.dashSize.value}set dashSize(e){this.uniforms.dashSize.value=e}get dashOffset(){return this.uniforms.dashOffset.value}set dashOffset(e){this.uniforms.dashOffset.value=e}get gapSize(){return this.uniforms.gapSize.value}set gapSize(e){this.uniforms.gapSize.value=e}get opacity(){return this.uniforms.opacity.value}set opacity(e){this.uniforms&&(this.uniforms.opacity.value=e)}get resolution(){return this.uniforms.resolution.value}set resolution(e){this.uniforms.resolution.value.copy(e)}get alphaToCoverage(){return"USE_ALPHA_TO_COVERAGE"in this.defines}set alphaToCoverage(e){this.defines&&(e===!0!==this.alphaToCoverage&&(this.needsUpdate=!0),e===!0?this.defines.USE_ALPHA_TO_COVERAGE="":delete this.defines.USE_ALPHA_TO_COVERAGE)}}const ud=new on,Sg=new se,yg=new se,Zn=new on,Jn=new on,_s=new on,hd=new se,dd=new nn,jn=new Lb,Mg=new se,_c=new ar,xc=new ga,xs=new on;let ws,Ir;function Eg(n,e,t){return xs.set(0,0,-e,1).applyMatrix4(n.projectionMatrix),xs.multiplyScalar(1/xs.w),xs.x=Ir/t.width,xs.y=Ir/t.height,xs.applyMatrix4(n.projectionMatrixInverse),xs.multiplyScalar(1/xs.w),Math.abs(Math.max(xs.x,xs.y))}function $1(n,e){const t=n.matrixWorld,i=n.geometry,s=i.attributes.instanceStart,r=i.attributes.instanceEnd,a=Math.min(i.instanceCount,s.count);for(let o=0,l=a;o<l;o++){jn.start.fromBufferAttribute(s,o),jn.end.fromBufferAttribute(r,o),jn.applyMatrix4(t);const c=new se,u=new se;ws.distanceSqToSegment(jn.start,jn.end,u,c),u.distanceTo(c)<Ir*.5&&e.push({point:u,pointOnLine:c,distance:ws.origin.distanceTo(u),object:n,face:null,faceIndex:o,uv:null,uv1:null})}}function X1(n,e,t){const i=e.projectionMatrix,r=n.material.resolution,a=n.matrixWorld,o=n.geometry,l=o.attributes.instanceStart,c=o.attributes.instanceEnd,u=Math.min(o.instanceCount,l.count),h=-e.near;ws.at(1,_s),_s.w=1,_s.applyMatrix4(e.matrixWorldInverse),_s.applyMatrix4(i),_s.multiplyScalar(1/_s.w),_s.x*=r.x/2,_s.y*=r.y/2,_s.z=0,hd.copy(_s),dd.multiplyMatrices(e.matrixWorldInverse,a);for(let d=0,p=u;d<p;d++){if(Zn.fromBufferAttribute(l,d),Jn.fromBufferAttribute(c,d),Zn.w=1,Jn.w=1,Zn.applyMatrix4(dd),Jn.applyMatrix4(dd),Zn.z>h&&Jn.z>h)continue;if(Zn.z>h){const S=Zn.z-Jn.z,w=(Zn.z-h)/S;Zn.lerp(Jn,w)}else if(Jn.z>h){const S=Jn.z-Zn.z,w=(Jn.z-h)/S;Jn.lerp(Zn,w)}Zn.applyMatrix4(i),Jn.applyMatrix4(i),Zn.multiplyScalar(1/Zn.w),Jn.multiplyScalar(1/Jn.w),Zn.x*=r.x/2,Zn.y*=r.y/2,Jn.x*=r.x/2,Jn.y*=r.y/2,jn.start.copy(Zn),jn.start.z=0,jn.end.copy(Jn),jn.end.z=0;const _=jn.closestPointToPointParameter(hd,!0);jn.at(_,Mg);const g=Gw.lerp(Zn.z,Jn.z,_),f=g>=-1&&g<=1,b=hd.distanceTo(Mg)<Ir*.5;if(f&&b){jn.start.fromBufferAttribute(l,d),jn.end.fromBufferAttribute(c,d),jn.start.applyMatrix4(a),jn.end.applyMatrix4(a);const S=new se,w=new se;ws.distanceSqToSegment(jn.start,jn.end,w,S),t.push({point:w,pointOnLine:S,distance:ws.origin.distanceTo(w),object:n,face:null,faceIndex:d,uv:null,uv1:null})}}}class q1 extends wi{constructor(e=new bg,t=new cd({color:Math.random()*16777215})){super(e,t),this.isLineSegments2=!0,this.type="LineSegments2"}computeLineDistances(){const e=this.geometry,t=e.attributes.instanceStart,i=e.attributes.instanceEnd,s=new Float32Array(2*t.count);for(let a=0,o=0,l=t.count;a<l;a++,o+=2)Sg.fromBufferAttribute(t,a),yg.fromBufferAttribute(i,a),s[o]=o===0?0:s[o-1],s[o+1]=s[o]+Sg.distanceTo(yg);const r=new nd(s,2,1);return e.setAttribute("instanceDistanceStart",new ms(r,1,0)),e.setAttribute("instanceDistanceEnd",new ms(r,1,1)),this}raycast(e,t){const i=this.material.worldUnits,s=e.camera;if(s===null&&!i&&console.error('LineSegments2: "Raycaster.camera" needs to be set in order to raycast against LineSegments2 while worldUnits is set to false.'),i===!1&&(this.material.resolution.x===0||this.material.resolution.y===0))return;const r=e.params.Line2!==void 0&&e.params.Line2.threshold||0;ws=e.ray;const a=this.matrixWorld,o=this.geometry,l=this.material;Ir=l.linewidth+r,o.boundingSphere===null&&o.computeBoundingSphere(),xc.copy(o.boundingSphere).applyMatrix4(a);let c;if(i)c=Ir*.5;else{const h=Math.max(s.near,xc.distanceToPoint(ws.origin));c=Eg(s,h,l.resolution)}if(xc.radius+=c,ws.intersectsSphere(xc)===!1)return;o.boundingBox===null&&o.computeBoundingBox(),_c.copy(o.boundingBox).applyMatrix4(a);let u;if(i)u=Ir*.5;else{const h=Math.max(s.near,_c.distanceToPoint(ws.origin));u=Eg(s,h,l.resolution)}_c.expandByScalar(u),ws.intersectsBox(_c)!==!1&&(i?$1(this,t):X1(this,s,t))}onBeforeRender(e){const t=this.material.uniforms;t&&t.resolution&&(e.getViewport(ud),this.material.uniforms.resolution.value.set(ud.z,ud.w))}}class Tg extends bg{constructor(){super(),this.isLineGeometry=!0,this.type="LineGeometry"}setPositions(e){const t=e.length-3,i=new Float32Array(2*t);for(let s=0;s<t;s+=3)i[2*s]=e[s],i[2*s+1]=e[s+1],i[2*s+2]=e[s+2],i[2*s+3]=e[s+3],i[2*s+4]=e[s+4],i[2*s+5]=e[s+5];return super.setPositions(i),this}setColors(e){const t=e.length-3,i=new Float32Array(2*t);for(let s=0;s<t;s+=3)i[2*s]=e[s],i[2*s+1]=e[s+1],i[2*s+2]=e[s+2],i[2*s+3]=e[s+3],i[2*s+4]=e[s+4],i[2*s+5]=e[s+5];return super.setColors(i),this}setFromPoints(e){const t=e.length-1,i=new Float32Array(6*t);for(let s=0;s<t;s++)i[6*s]=e[s].x,i[6*s+1]=e[s].y,i[6*s+2]=e[s].z||0,i[6*s+3]=e[s+1].x,i[6*s+4]=e[s+1].y,i[6*s+5]=e[s+1].z||0;return super.setPositions(i),this}fromLine(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}}class Y1 extends q1{constructor(e=new Tg,t=new cd({color:Math.random()*16777215})){super(e,t),this.isLine2=!0,this.type="Line2"}}const Ca=44,Ag=.05,Io=new Map;function fd(n,e){const t=[n,bt("ink"),bt("band")].join(`
`);let i=Io.get(t);if(!i){if(Io.size>64){for(const{map:r}of Io.values())r.dispose();Io.clear()}i=K1(n),Io.set(t,i)}const s=new lb(new dm({map:i.map,depthTest:!1,transparent:!0}));return s.scale.set(Ag*i.wide,Ag,1),s.position.copy(e),s.renderOrder=2,s}function K1(n){const e=document.createElement("canvas"),t=e.getContext("2d"),i=`600 ${Ca}px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif`;t.font=i,e.width=Math.ceil(t.measureText(n).width)+Ca,e.height=Math.round(Ca*1.5),t.font=i,t.textBaseline="middle",t.lineJoin="round",t.lineWidth=Ca/4,t.strokeStyle=bt("band"),t.strokeText(n,Ca/2,e.height/2),t.fillStyle=bt("ink"),t.fillText(n,Ca/2,e.height/2);const s=new fb(e);return s.minFilter=li,{map:s,wide:e.width/e.height}}const Uo=.55,pd=18,wc=64,Z1=.2,J1=.11,j1=.01;function Q1(n,e){const t=document.createElement("canvas");let i;try{i=new W1({canvas:t,antialias:!0,alpha:!0,preserveDrawingBuffer:!0})}catch{return null}t.className="solid",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",n);const s=new tb,r=new Qi(38,1,.01,20);s.add(new bb(16777215,8949920,2.2));const a=new Mb(16777215,1.6);a.position.set(-1,2,1.5),s.add(a);const o={turn:-.65,tilt:.62,distance:2.05};let l=null,c=null,u=[],h=[],d={minima:[]},p=!1,v=!1;const _=()=>{v=!1;const z=devicePixelRatio||1,{clientWidth:B,clientHeight:X}=t;if(!B||!X)return;i.setPixelRatio(Math.min(2,z)),i.setSize(B,X,!1),r.aspect=B/X;const{turn:Z,tilt:te,distance:K}=o,k=K*Math.max(1,1.25/r.aspect);r.position.set(k*Math.cos(te)*Math.sin(Z),k*Math.sin(te),k*Math.cos(te)*Math.cos(Z)),r.lookAt(0,.12,0),r.updateProjectionMatrix(),i.render(s,r)},g=()=>{v||(v=!0,requestAnimationFrame(_))},f=(z,B,X=0)=>{const Z=l,te=kx(Z,z,B);return Number.isFinite(te)?new se((z-Z.x[0])/(Z.x[1]-Z.x[0])-.5,co(Z,te)*Uo+X,.5-(B-Z.y[0])/(Z.y[1]-Z.y[0])):null},b=z=>{for(const B of z){s.remove(B),B.geometry.dispose();for(const X of Array.isArray(B.material)?B.material:[B.material])X.dispose()}},S=(z,B)=>{l=z,b(u),c=eE(z),u=[c,tE(z)];for(const[X,Z]of B.minima){const te=f(X,Z,.006);if(!te)continue;const K=new wi(new Zh(.014,.022,24),new ql({color:16777215,side:Fi}));K.rotation.x=-Math.PI/2,K.position.copy(te),u.push(K)}!p&&B.eye&&Object.assign(o,B.eye),p=!0,d=B,s.add(...u),g()},w=z=>{if(!l)return;const{walks:B,start:X,shown:Z}=z;b(h),h=[],B.forEach((k,ne)=>{const W=ao(z,ne),j=k.colour??ne,re=k.name===Z;let ee=[];const he=[],fe=()=>{ee.length>=6&&h.push(U(ee,j,re)),ee.length>=6&&k.own&&h.push(U(ee,j,re,!0)),ee=[]};for(let be=0;be<=W;be++){if(be&&!k.own)for(const Re of P(k,be))ee.push(Re.x,Re.y,Re.z);const ye=R(k,be);if(!ye){fe();continue}ee.length&&!k.own&&ee.push(...C(k,be)),ee.push(ye.x,ye.y,ye.z);const pe=k.own&&f(k.points[2*be],k.points[2*be+1]);pe&&he.push(ye.x,ye.y,ye.z,pe.x,pe.y,pe.z)}fe(),he.length&&h.push(nE(he,j));const we=R(k,W);we&&h.push(Rg(we,re?.021:.015,an(Yi(j))))});const te=X&&f(...X,.008);te&&h.push(Rg(te,.017,"#ffffff"));const K=B.findIndex(({name:k})=>k===Z);K>=0&&h.push(...M(B[K],ao(z,K),z.rule??null));for(const k of z.straights??[])h.push(...E(k));h.push(...x(l)),h.length&&s.add(...h),g()},M=(z,B,X)=>{const Z=l,te=up(z,B,X),K=te&&f(...te.from,.012);if(!te||!K)return[];const[k,ne]=te.from,W=[Z.x[1]-Z.x[0],Z.y[1]-Z.y[0]],j=(ee,he)=>{const we=f(k+.004*ee*W[0],ne+.004*he*W[1]),be=f(k-.004*ee*W[0],ne-.004*he*W[1]),ye=we&&be?(we.y-be.y)/(2*.004):0;return new se(ee,ye,-he).normalize()},re=[];if(te.rates){const[ee,he]=[j(1,0),j(0,1)].map((we,be)=>we.multiplyScalar(Math.max(.005,J1*te.rates[be]))),fe=[[1,1],[1,-1],[-1,-1],[-1,1]].map(([we,be])=>K.clone().addScaledVector(ee,we).addScaledVector(he,be));re.push(iE(fe),...y([...fe,fe[0]],"#ffffff",1.6,!1))}for(const{along:[ee,he],colour:fe,dashed:we}of te.arrows){const be=Math.hypot(ee/W[0],he/W[1]);if(!(be>0))continue;const ye=j(ee/W[0]/be,he/W[1]/be),pe=K.clone().addScaledVector(ye,Z1);re.push(...y([K,pe],fe,3,we));const Re=new wi(new ac(.013,.036,16),new ql({color:new At(fe),depthTest:!1,transparent:!0}));Re.position.copy(pe),Re.quaternion.setFromUnitVectors(new se(0,1,0),ye),Re.renderOrder=1,re.push(Re)}return re},y=(z,B,X,Z)=>{const te=z.flatMap(({x:K,y:k,z:ne})=>[K,k,ne]);return[["#000000",X+2.6,.55],[B,X,1]].map(([K,k,ne])=>{const W=N(te,K,k,Z?[.014,.011]:[]);return Object.assign(W.material,{depthTest:!1,transparent:!0,opacity:ne}),W.renderOrder=1,W})},x=z=>{const B=[];for(const[X,Z]of d.upright?d.minima:[]){const te=f(X,Z);te&&B.push(N([te.x,te.y,te.z,te.x,Uo*1.1,te.z],bt("ink"),2.5,[]))}if(d.names){const[X,Z]=d.names,te=f((z.x[0]+z.x[1])/2,z.y[0]),K=f(z.x[1],(z.y[0]+z.y[1])/2);te&&B.push(fd(X,te.add(new se(0,-.04,.06)))),K&&B.push(fd(Z,K.add(new se(.06,-.04,0))))}return B},E=({from:z,to:B,colour:X,words:Z,head:te,dashed:K})=>{const k=[];for(let re=0;re<=wc;re++){const ee=f(z[0]+re/wc*(B[0]-z[0]),z[1]+re/wc*(B[1]-z[1]),.011);ee&&k.push(ee)}if(k.length<2)return[];const ne=[N(k.flatMap(({x:re,y:ee,z:he})=>[re,ee,he]),xu(X),4,K?[.03,.02]:[])],W=k[k.length-1],j=k[Math.max(0,k.length-4)];if(te){const re=new wi(new ac(.016,.045,16),new Qh({color:new At(xu(X))}));re.position.copy(W),re.quaternion.setFromUnitVectors(new se(0,1,0),W.clone().sub(j).normalize()),ne.push(re)}return Z&&ne.push(fd(Z,W.clone().add(new se(0,.06,0)))),ne},C=(z,B)=>{const[X,Z]=[z.points[2*B],z.points[2*B+1]],[te,K]=[z.points[2*B-2],z.points[2*B-1]],{x:k,y:ne}=l,W=Math.ceil(Math.hypot((X-te)/(k[1]-k[0]),(Z-K)/(ne[1]-ne[0]))/j1),j=[];for(let re=1;re<W;re++){const ee=f(te+re/W*(X-te),K+re/W*(Z-K),.008);ee&&j.push(ee.x,ee.y,ee.z)}return j},P=(z,B)=>{const X=l,[Z,te,K,k]=z.points.subarray(2*B-2,2*B+2),ne=Gx([Z,te],[K,k],X);if(!ne)return[];const[W,j]=ne,re=we=>[Z+we*(K-Z),te+we*(k-te)],ee=(j-W)*Math.hypot((K-Z)/(X.x[1]-X.x[0]),(k-te)/(X.y[1]-X.y[0])),he=Math.min(wc,Math.floor(ee*50)),fe=Array.from({length:Math.max(0,he-1)},(we,be)=>W+(be+1)/he*(j-W));return W>0&&fe.unshift(W),j<1&&fe.push(j),fe.flatMap(we=>f(...re(we),.008)??[])},R=(z,B)=>{const X=f(z.points[2*B],z.points[2*B+1],.008);if(X&&z.own){if(!Number.isFinite(z.own[B]))return null;X.y=co(l,z.own[B])*Uo+.008}return X},U=(z,B,X,Z=!1)=>N(z,an(Yi(B)),X?5:3,vl(B).map(te=>te*.004),Z),N=(z,B,X,Z,te=!1)=>{const K=new Tg;K.setPositions(z);const k=new cd({color:new At(B).getHex(),linewidth:X,dashed:Z.length>0,dashSize:Z[0]??1,gapSize:Z[1]??1,...te?{depthTest:!1,transparent:!0,opacity:.4}:{}}),ne=new Y1(K,k);return ne.computeLineDistances(),ne},A=new Map;let D=0;t.addEventListener("pointerdown",z=>{t.setPointerCapture(z.pointerId),A.set(z.pointerId,new St(z.clientX,z.clientY)),A.size===1&&(D=0)}),t.addEventListener("pointermove",z=>{const B=A.get(z.pointerId);if(!B)return;const X=new St(z.clientX,z.clientY),Z=X.clone().sub(B);if(D+=Z.length(),A.size===1)o.turn-=Z.x*.008,o.tilt=Math.min(1.5,Math.max(.08,o.tilt+Z.y*.006));else{const te=[...A].find(([K])=>K!==z.pointerId)[1];H(B.distanceTo(te)/Math.max(1,X.distanceTo(te)))}A.set(z.pointerId,X),g()});for(const z of["pointerup","pointercancel"])t.addEventListener(z,B=>{A.delete(B.pointerId)});t.addEventListener("wheel",z=>{z.preventDefault(),H(Math.exp(z.deltaY*.001))},{passive:!1});const H=z=>{o.distance=Math.min(6,Math.max(.8,o.distance*z)),g()};t.addEventListener("click",z=>{if(D>5||!l||!c||!e)return;const B=t.getBoundingClientRect(),X=new St((z.clientX-B.left)/B.width*2-1,1-(z.clientY-B.top)/B.height*2),Z=new Ab;Z.setFromCamera(X,r);const[te]=Z.intersectObject(c);te&&e([l.x[0]+(te.point.x+.5)*(l.x[1]-l.x[0]),l.y[0]+(.5-te.point.z)*(l.y[1]-l.y[0])])}),t.addEventListener("keydown",z=>{const X={ArrowLeft:()=>o.turn+=.1,ArrowRight:()=>o.turn-=.1,ArrowUp:()=>o.tilt=Math.min(1.5,o.tilt+.06),ArrowDown:()=>o.tilt=Math.max(.08,o.tilt-.06),"+":()=>H(.9),"-":()=>H(1.1)}[z.key];X&&(z.preventDefault(),X(),g())});const O=new ResizeObserver(g);return O.observe(t),{element:t,show:S,draw:w,close:()=>{O.disconnect(),b([...u,...h]),i.dispose(),i.forceContextLoss()}}}function eE(n){const{columns:e,rows:t}=n,i=new Float32Array(t*e*3),s=new Float32Array(t*e*3),r=[],a=(l,c)=>Number.isFinite(n.heights[l*e+c]);for(let l=0;l<t;l++)for(let c=0;c<e;c++){const u=l*e+c,h=co(n,n.heights[u]);i.set([c/(e-1)-.5,Number.isFinite(h)?h*Uo:0,.5-l/(t-1)],3*u);const d=new At().setRGB(...dp(h).map(p=>p/255),"srgb");s.set([d.r,d.g,d.b],3*u),l+1<t&&c+1<e&&a(l,c)&&a(l,c+1)&&a(l+1,c)&&a(l+1,c+1)&&r.push(u,u+1,u+e,u+1,u+e+1,u+e)}const o=new Hn;return o.setAttribute("position",new zi(i,3)),o.setAttribute("color",new zi(s,3)),o.setIndex(r),o.computeVertexNormals(),new wi(o,new Qh({vertexColors:!0,side:Fi,polygonOffset:!0,polygonOffsetFactor:1,polygonOffsetUnits:1}))}function tE(n){const e=[];for(let i=1;i<pd;i++){const s=i/pd*Uo+.0015;for(const[r,a,o,l]of fp(n,i/pd))e.push(r/(n.columns-1)-.5,s,.5-a/(n.rows-1),o/(n.columns-1)-.5,s,.5-l/(n.rows-1))}const t=new Hn;return t.setAttribute("position",new zi(new Float32Array(e),3)),new Mm(t,new qh({color:16777215,transparent:!0,opacity:.3}))}function nE(n,e){const t=new Hn;return t.setAttribute("position",new zi(new Float32Array(n),3)),new Mm(t,new qh({color:new At(an(Yi(e))),transparent:!0,opacity:.55,depthTest:!1}))}function iE(n){const e=new Hn().setFromPoints(n);e.setIndex([0,1,2,0,2,3]);const t=new wi(e,new ql({color:16777215,transparent:!0,opacity:.28,side:Fi,depthTest:!1}));return t.renderOrder=1,t}function Rg(n,e,t){const i=new wi(new Jh(e,20,14),new Qh({color:new At(t)}));return i.position.copy(n),i}function Fo(n,e,t){const i=vp(n,e),s=Q1(n,e);let r=s?"3d":"contour",a=null,o=null,l=null;const c=m("p",{class:"waiting",hidden:!0},gn("waiting")),u=m("div",{class:"stage"}),h=m("input",{type:"checkbox"}),d=m("span",{}),p=()=>r==="3d"&&s?s:i,v=()=>{u.firstChild!==p().element&&u.replaceChildren(p().element,c),o&&l&&p().draw(l)},_=()=>{const f=[{value:"3d",words:"3D"},{value:"contour",words:gn("contour")}];d.replaceChildren(cs(gn("view"),f,r,b=>{r=b,v(),t()}))},g=()=>{if(!o)return;const{terrain:f,marks:b}=o;f.log=a??pp(f.heights,f.low,f.high),h.checked=f.log,i.show(f,b),s?.show(f,b),v()};return h.addEventListener("change",()=>{a=h.checked,g(),t()}),cl(v),s&&_(),v(),{element:m("div",{},u,s?null:m("p",{class:"aside"},gn("noWebgl"))),controls:m("span",{class:"above"},d,m("label",{class:"check"},h,gn("log"))),show:(f,b)=>{o={terrain:{...f,log:!1},marks:b},g()},draw:f=>{l=f,v()},view:()=>r,log:()=>h.checked,setView:f=>{r=s?f:"contour",s&&_(),v()},setLog:f=>{a=f,g()},setWaiting:f=>{c.hidden=!f},canvas:()=>p().element,close:()=>{i.close(),s?.close()}}}const dt=Ui({about:["Paths of full batch, mini-batches and single rows on one surface","全批量、小批量和单样本在同一曲面上的路径"],optimizer:["Optimizer of all three","三者共用的优化器"],kinds:["Kinds of descent","下降的种类"],rows:["Rows","数据"],count:["Number of rows","行数"],batch:["Batch size","批量大小"],epochs:["Epochs","轮数"],seed:["Seed of the order","顺序的种子"],another:["Another order","换一个顺序"],full:["full batch","全批量"],mini:["mini-batches of","小批量，每批"],one:["one row","单样本"],rate:["learning rate","学习率"],by:["Compare by","比较依据"],updates:["updates","更新次数"],seen:["rows seen","看过的行数"],seconds:["seconds","秒数"],until:["until 1 % of the way is left","直到只剩 1 % 的路程"],stays:["stays above the least by","最终高出最小值"],diverged:["diverged","发散"],never:["not reached","未达到"],curve:["Loss above the least","高出最小值的损失"],click:["Click on the picture to start elsewhere. × is the minimum, by Newton's method.","点击图像可选择新的起点。× 是牛顿法求得的最小值。"],why:["Why mini-batches won","为什么小批量胜出"],reading:["What this run shows","这次运行说明了什么"],measured:["Seconds are updates times the time of one update of this batch size, measured on this machine for this picture: the rows are repeated to 131,072, trained for one epoch without recording, and the best of three counts.","秒数 = 更新次数 × 该批量大小一次更新的时间，为本图在本机实测：把数据重复到 131,072 行，不作记录训练一轮，取三次中最快的一次。"],recordedAt:["Each point has the weights that thalweg fit has at that update: the first 150 updates, and 250 of the later ones.","每个点都是 thalweg fit 在该次更新时的权重：前 150 次更新全部记录，其后记录 250 次。"],now:["now","当前"],unit:["Out of a local minimum","走出局部最小值"],unitAbout:["Loss of a net with one hidden unit over two of its weights, and paths on it","含一个隐藏单元的网络的损失随两个权重的变化，以及其上的路径"],sizes:["Batch sizes","批量大小"],shownSeed:["Path of seed","显示种子"],ends:["each dot is where one of 64 runs ended","每个圆点是 64 次运行之一的终点"],global:["ended in the global minimum","到达全局最小值"],local:["in the local one","停在局部最小值"],elsewhere:["elsewhere","其他位置"],lost:["diverged","发散"],lossNow:["loss of this path","该路径的损失"],nextSeed:["Another seed","换一个种子"],restart:["Start in the local minimum","从局部最小值出发"]});function Ti({batch:n}){return n==="full"?dt("full"):n===1?dt("one"):`${dt("mini")} ${n}${Ke([""," 行"])}`}function Cg(n){return n.slice(0,1).toUpperCase()+n.slice(1)}const md={set:"line",optimizer:"sgd",rows:1024,batch:32,rates:null,epochs:20,seed:0,start:null,by:"updates",view:"3d",log:null,sizes:["full",16,4,2],unitRate:.3,unitEpochs:20,unitSeed:0,unitView:"contour",unitStart:null},sE=128,es=64;function rE(n){const e=new URLSearchParams,t=(i,s)=>{s!==null&&e.set(i,s)};return t("d",n.set),t("o",n.optimizer===md.optimizer?null:n.optimizer),t("r",String(n.rows)),t("b",String(n.batch)),t("lr",n.rates&&n.rates.map(bc).join(" ")),t("n",String(n.epochs)),t("seed",String(n.seed)),t("at",n.start&&n.start.map(bc).join(" ")),t("by",n.by),t("view",n.view),t("log",n.log===null?null:n.log?"1":"0"),t("z",n.sizes.join(" ")),t("ulr",bc(n.unitRate)),t("un",String(n.unitEpochs)),t("us",String(n.unitSeed)),t("uv",n.unitView),t("ua",n.unitStart&&n.unitStart.map(bc).join(" ")),e}function aE(n,e){const t={...e};n.has("d")&&n.get("d")!==e.set&&([t.rates,t.start]=[null,null]),t.set=n.get("d")??t.set,t.optimizer=n.get("o")??(n.has("d")?md.optimizer:e.optimizer),t.rows=ks(n.get("r"),16,4096,t.rows),t.batch=Math.min(t.rows,ks(n.get("b"),1,4096,t.batch));const i=gd(n.get("lr"));i.length===3&&i.every(l=>l>0)&&(t.rates=[i[0],i[1],i[2]]),t.epochs=ks(n.get("n"),1,60,t.epochs),t.seed=ks(n.get("seed"),0,2**31-1,t.seed),t.start=Pg(n.get("at"))??t.start;const s=n.get("by"),r=n.get("view");(s==="updates"||s==="seen"||s==="seconds")&&(t.by=s),(r==="3d"||r==="contour")&&(t.view=r),n.has("log")&&(t.log=n.get("log")==="1"),t.sizes=Lg(n.get("z")??"")??t.sizes;const[a]=gd(n.get("ulr"));a>0&&(t.unitRate=a),t.unitEpochs=ks(n.get("un"),1,60,t.unitEpochs),t.unitSeed=ks(n.get("us"),0,es-1,t.unitSeed);const o=n.get("uv");return(o==="3d"||o==="contour")&&(t.unitView=o),t.unitStart=Pg(n.get("ua"))??t.unitStart,t}function Lg(n){const e=n.split(/[\s,]+/).filter(Boolean).slice(0,6).map(i=>i==="full"?i:Number(i)),t=e.every(i=>i==="full"||Number.isInteger(i)&&i>=1&&i<=sE);return e.length&&t?[...new Set(e)]:null}function ks(n,e,t,i){const s=Number(n??"nothing");return n!==""&&Number.isFinite(s)?Math.min(t,Math.max(e,Math.round(s))):i}function Pg(n){const e=gd(n);return e.length===2&&e.every(t=>Math.abs(t)<=1e3)?[e[0],e[1]]:null}function gd(n){return n===null||n===""?[]:n.split(" ").map(Number).filter(Number.isFinite)}function bc(n){return String(Number(n.toPrecision(5)))}const Sc=200;function oE(n,e,t){let i=null,s=[],r=[];const a=ea(),o=()=>{const D=i.minima[i.minima.length-1].point;return n.unitStart??[Number(D[0].toFixed(3)),Number(D[1].toFixed(3))]},l=Fo(dt("unitAbout"),D=>{n.unitStart=[Number(D[0].toPrecision(4)),Number(D[1].toPrecision(4))],p()},()=>{n.unitView=l.view(),e()}),c=oo(()=>u());function u(){if(!i)return;const H=[...s.flatMap((B,X)=>B?h(B,X):[]),...r],O=c.step()/Sc,z=H.map(B=>"updates"in B?Dg(B,O):0);l.draw({walks:H,steps:z,start:o(),shown:null}),N(),e()}const h=({ends:D},H)=>{const O=[];for(let z=0;2*z<D.length;z++){const B=D.subarray(2*z,2*z+2);B.every(Number.isFinite)&&O.push({name:`end ${z}`,words:"",status:"",ended:-1,points:B,heights:new Float32Array(1),colour:H})}return O};async function d(){l.setView(n.unitView),l.setWaiting(!0);try{const D=await kn("batches/unit",{size:96});i=D.said;const{values:H,shape:O}=D.arrays.heights;l.show({x:i.v,y:i.w,columns:O[1],rows:O[0],heights:H,low:i.low,high:i.high},{minima:i.minima.map(({point:z})=>z)}),await p()}catch(D){g(D)}finally{l.setWaiting(!1)}}async function p(){if(!i)return;const D=a.next();s=n.sizes.map(()=>null),r=[],S(),u(),await _(D);try{for(const[H,O]of n.sizes.entries()){const z=await kn("batches/escapes",{...v(O),seeds:es},D);s[H]={...z.said,batch:O,ends:z.arrays.ends.values},u()}t("")}catch(H){g(H)}}const v=D=>({batch_size:D,lr:n.unitRate,epochs:n.unitEpochs,start:o()});async function _(D){try{r=await Promise.all(n.sizes.map(async(H,O)=>{const{said:z,arrays:B}=await kn("batches/escape",{...v(H),seed:n.unitSeed},D);return{name:Ti({batch:H}),words:"",status:z.status,ended:-1,colour:O,points:B.points.values,heights:B.losses.values,updates:B.updates.values}})),c.show(Sc,Sc)}catch(H){g(H)}}function g(D){D instanceof DOMException||t(D instanceof Error?D.message:String(D))}const f=m("tbody",{});let b=[];function S(){f.replaceChildren(),b=n.sizes.map((D,H)=>{const O=m("meter",{class:"bar",min:0,max:es,value:0,"aria-label":`${Ti({batch:D})}: ${dt("global")}`}),z=[0,1,2,3].map(()=>m("td",{class:"n"}));return f.append(m("tr",{},m("th",{scope:"row"},m("span",{class:"pin"},m("span",{class:`dot-of g${H}`}),Ti({batch:D}))),m("td",{class:"bar-of-lab"},O),...z)),()=>{const B=s[H],X=r.at(H);if(B){O.value=B.counts[0];const Z=B.elsewhere+B.diverged,te=B.counts.slice(1).reduce((K,k)=>K+k,0);[`${B.counts[0]} / ${es}`,String(te),Z?`${Z}${B.diverged?` (${B.diverged} ${dt("lost")})`:""}`:"0"].forEach((K,k)=>z[k].textContent=K)}else z[0].textContent=gn("waiting");X&&(z[3].textContent=ce(X.heights[Dg(X,c.step()/Sc)],3),z[3].title=Mt(X.status))}})}const w=m("p",{class:"note"}),M=m("p",{class:"note"}),y=m("input",{type:"number",min:0,step:"any","aria-label":dt("rate")}),x=m("input",{type:"number",min:1,max:60,step:1,"aria-label":dt("epochs")}),E=m("input",{type:"text",maxlength:40,"aria-label":dt("sizes"),spellcheck:"false",autocomplete:"off"}),C=m("input",{type:"number",min:0,max:es-1,step:1,"aria-label":dt("shownSeed")});y.addEventListener("change",()=>{const D=Number(y.value);D>0&&Number.isFinite(D)&&(n.unitRate=D),p()}),x.addEventListener("change",()=>{n.unitEpochs=ks(x.value,1,60,n.unitEpochs),p()}),E.addEventListener("change",()=>{n.sizes=Lg(E.value)??n.sizes,p()});const P=D=>{n.unitSeed=D%es,_().then(u)};C.addEventListener("change",()=>P(ks(C.value,0,es-1,n.unitSeed)));const R=m("button",{type:"button",class:"save"},dt("nextSeed"));R.addEventListener("click",()=>P(n.unitSeed+1));const U=m("button",{type:"button",class:"save"},dt("restart"));U.addEventListener("click",()=>{n.unitStart=null,p()});function N(){const D=document.activeElement;D!==y&&(y.value=String(n.unitRate)),D!==x&&(x.value=String(n.unitEpochs)),D!==E&&(E.value=n.sizes.join(" ")),D!==C&&(C.value=String(n.unitSeed));for(const te of b)te();if(!i)return;const[H,...O]=i.minima,z=O[O.length-1],B=te=>`(${ce(te[0],3)}, ${ce(te[1],3)})`;w.textContent=Ke([`A net with one hidden unit, z = w · SiLU(v x + ${i.bias}), on ${i.rows} rows that such a unit made; descent moves v and w, both biases stay. Its loss has a global minimum at ${B(H.point)}, ${ce(H.value,2)} high, and a local one at ${B(z.point)}, ${ce(z.value,3)} high: there the gradient is 0 and both curvatures are positive (${z.curvatures.map(te=>ce(te,2)).join(" and ")}).`,`含一个隐藏单元的网络 z = w · SiLU(v x + ${i.bias})，数据为由同样的单元生成的 ${i.rows} 行；下降只移动 v 和 w，两个偏置不变。损失在 ${B(H.point)} 有全局最小值 ${ce(H.value,2)}，在 ${B(z.point)} 有局部最小值 ${ce(z.value,3)}：那里梯度为 0，两个曲率均为正（${z.curvatures.map(te=>ce(te,2)).join(" 和 ")}）。`]);const X=s.find(te=>te?.batch==="full"),Z=s.reduce((te,K)=>K&&K.counts[0]>(te?.counts[0]??0)?K:te,null);M.textContent=X&&Z&&s.every(Boolean)&&X.counts[0]<Z.counts[0]?Ke([`Full batch: ${X.counts[0]} of ${es} reach the global minimum, for the order of the rows changes nothing there. ${Cg(Ti(Z))}: ${Z.counts[0]} of ${es}. A small batch has a slope of its own even where the slope of all rows is 0, and some of these steps lead over the ridge; near the global minimum every row fits, so that there is little noise to leave it by.`,`全批量：${es} 次中有 ${X.counts[0]} 次到达全局最小值，因为行的顺序对它毫无影响。${Ti(Z)}：${es} 次中有 ${Z.counts[0]} 次。即使所有行的梯度为 0，小批量仍有自己的梯度，其中一些步子会越过山脊；而在全局最小值附近每一行都拟合得很好，几乎没有噪声能使它离开。`]):""}return{element:m("div",{class:"lab"},m("section",{class:"card","aria-label":dt("unit")},m("div",{class:"above"},m("h2",{class:"sub"},dt("unit")),l.controls),w,l.element,c.element,m("p",{class:"aside"},dt("ends"))),m("section",{class:"card","aria-label":dt("global")},m("div",{class:"above"},m("label",{},`${dt("sizes")} `,E),m("label",{},`${dt("rate")} `,y),m("label",{},`${dt("epochs")} `,x)),m("div",{class:"above"},m("label",{},`${dt("shownSeed")} `,C),R,U),m("div",{class:"runs-of-lab",tabindex:0,role:"group","aria-label":dt("sizes")},m("table",{},m("thead",{},m("tr",{},m("th",{},dt("batch")),m("td",{}),...["global","local","elsewhere","lossNow"].map(D=>m("th",{class:"n"},dt(D))))),f)),M)),values:()=>({unit:i,ended:s,paths:r,unitStart:i?o():null}),anew:d,close:()=>{c.pause(),a.close(),l.close()}}}function Dg({updates:n},e){const t=e*n[n.length-1];let i=0;for(;i+1<n.length&&n[i+1]<=t;)i++;return i}const lE=!0,Fn="u-",cE="uplot",uE=Fn+"hz",hE=Fn+"vt",dE=Fn+"title",fE=Fn+"wrap",pE=Fn+"under",mE=Fn+"over",gE=Fn+"axis",Ur=Fn+"off",vE=Fn+"select",_E=Fn+"cursor-x",xE=Fn+"cursor-y",wE=Fn+"cursor-pt",bE=Fn+"legend",SE=Fn+"live",yE=Fn+"inline",ME=Fn+"series",EE=Fn+"marker",Ng=Fn+"label",TE=Fn+"value",Oo="width",Bo="height",zo="top",Ig="bottom",La="left",vd="right",_d="#000",Ug=_d+"0",xd="mousemove",Fg="mousedown",wd="mouseup",Og="mouseenter",Bg="mouseleave",zg="dblclick",AE="resize",RE="scroll",kg="change",yc="dppxchange",bd="--",Pa=typeof window<"u",Sd=Pa?document:null,Da=Pa?window:null,CE=Pa?navigator:null;let Vt,Mc;function yd(){let n=devicePixelRatio;Vt!=n&&(Vt=n,Mc&&Td(kg,Mc,yd),Mc=matchMedia(`(min-resolution: ${Vt-.001}dppx) and (max-resolution: ${Vt+.001}dppx)`),Fr(kg,Mc,yd),Da.dispatchEvent(new CustomEvent(yc)))}function Ai(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function Md(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function ln(n,e,t){n.style[e]=t+"px"}function ts(n,e,t,i){let s=Sd.createElement(n);return e!=null&&Ai(s,e),t?.insertBefore(s,i),s}function Gi(n,e){return ts("div",n,e)}const Gg=new WeakMap;function bs(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",a=Gg.get(n);r!=a&&(n.style.transform=r,Gg.set(n,r),e<0||t<0||e>i||t>s?Ai(n,Ur):Md(n,Ur))}const Hg=new WeakMap;function Vg(n,e,t){let i=e+t,s=Hg.get(n);i!=s&&(Hg.set(n,i),n.style.background=e,n.style.borderColor=t)}const Wg=new WeakMap;function $g(n,e,t,i){let s=e+""+t,r=Wg.get(n);s!=r&&(Wg.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}const Ed={passive:!0},LE={...Ed,capture:!0};function Fr(n,e,t,i){e.addEventListener(n,t,i?LE:Ed)}function Td(n,e,t,i){e.removeEventListener(n,t,Ed)}Pa&&yd();function ns(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:Ci((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function Xg(n){return(t,i,s)=>{let r=-1,a=-1;for(let o=i;o<=s;o++)if(n(t[o])){r=o;break}for(let o=s;o>=i;o--)if(n(t[o])){a=o;break}return[r,a]}}const qg=n=>n!=null,Yg=n=>n!=null&&n>0,Ec=Xg(qg),PE=Xg(Yg);function DE(n,e,t,i=0,s=!1){let r=s?PE:Ec,a=s?Yg:qg;[e,t]=r(n,e,t);let o=n[e],l=n[e];if(e>-1)if(i==1)o=n[e],l=n[t];else if(i==-1)o=n[t],l=n[e];else for(let c=e;c<=t;c++){let u=n[c];a(u)&&(u<o?o=u:u>l&&(l=u))}return[o??sn,l??-sn]}function Tc(n,e,t,i){let s=Jg(n),r=Jg(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let a=t==10?Gs:jg,o=s==1?Ci:Hi,l=r==1?Hi:Ci,c=o(a(On(n))),u=l(a(On(e))),h=Na(t,c),d=Na(t,u);return t==10&&(c<0&&(h=rn(h,-c)),u<0&&(d=rn(d,-u))),i||t==2?(n=h*s,e=d*r):(n=r0(n,h),e=Cc(e,d)),[n,e]}function Ad(n,e,t,i){let s=Tc(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}const Rd=.1,Kg={mode:3,pad:Rd},ko={pad:0,soft:null,mode:0},NE={min:ko,max:ko};function Ac(n,e,t,i){return Lc(t)?Zg(n,e,t):(ko.pad=t,ko.soft=i?0:null,ko.mode=i?3:0,Zg(n,e,NE))}function Gt(n,e){return n??e}function IE(n,e,t){for(e=Gt(e,0),t=Gt(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function Zg(n,e,t){let i=t.min,s=t.max,r=Gt(i.pad,0),a=Gt(s.pad,0),o=Gt(i.hard,-sn),l=Gt(s.hard,sn),c=Gt(i.soft,sn),u=Gt(s.soft,-sn),h=Gt(i.mode,0),d=Gt(s.mode,0),p=e-n,v=Gs(p),_=hi(On(n),On(e)),g=Gs(_),f=On(g-v);(p<1e-24||f>10)&&(p=0,(n==0||e==0)&&(p=1e-24,h==2&&c!=sn&&(r=0),d==2&&u!=-sn&&(a=0)));let b=p||_||1e3,S=Gs(b),w=Na(10,Ci(S)),M=b*(p==0?n==0?.1:1:r),y=rn(r0(n-M,w/10),24),x=n>=c&&(h==1||h==3&&y<=c||h==2&&y>=c)?c:sn,E=hi(o,y<x&&n>=x?x:is(x,y)),C=b*(p==0?e==0?.1:1:a),P=rn(Cc(e+C,w/10),24),R=e<=u&&(d==1||d==3&&P>=u||d==2&&P<=u)?u:-sn,U=is(l,P>R&&e<=R?R:hi(R,P));return E==U&&E==0&&(U=100),[E,U]}const UE=new Intl.NumberFormat(Pa?CE.language:"en-US"),Cd=n=>UE.format(n),Ri=Math,Rc=Ri.PI,On=Ri.abs,Ci=Ri.floor,Bn=Ri.round,Hi=Ri.ceil,is=Ri.min,hi=Ri.max,Na=Ri.pow,Jg=Ri.sign,Gs=Ri.log10,jg=Ri.log2,FE=(n,e=1)=>Ri.sinh(n)*e,Ld=(n,e=1)=>Ri.asinh(n/e),sn=1/0;function Qg(n){return(Gs((n^n>>31)-(n>>31))|0)+1}function Pd(n,e,t){return is(hi(n,e),t)}function e0(n){return typeof n=="function"}function Ot(n){return e0(n)?n:()=>n}const OE=()=>{},t0=n=>n,n0=(n,e)=>e,BE=n=>null,i0=n=>!0,s0=(n,e)=>n==e,zE=/\.\d*?(?=9{6,}|0{6,})/gm,Or=n=>{if(o0(n)||dr.has(n))return n;const e=`${n}`,t=e.match(zE);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${Or(s)}e${r}`}return rn(n,i)};function Br(n,e){return Or(rn(Or(n/e))*e)}function Cc(n,e){return Or(Hi(Or(n/e))*e)}function r0(n,e){return Or(Ci(Or(n/e))*e)}function rn(n,e=0){if(o0(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return Bn(i)/t}const dr=new Map;function a0(n){return((""+n).split(".")[1]||"").length}function Go(n,e,t,i){let s=[],r=i.map(a0);for(let a=e;a<t;a++){let o=On(a),l=rn(Na(n,a),o);for(let c=0;c<i.length;c++){let u=n==10?+`${i[c]}e${a}`:i[c]*l,h=(a>=0?0:o)+(a>=r[c]?0:r[c]),d=n==10?u:rn(u,h);s.push(d),dr.set(d,h)}}return s}const Ho={},Dd=[],Ia=[null,null],fr=Array.isArray,o0=Number.isInteger,kE=n=>n===void 0;function l0(n){return typeof n=="string"}function Lc(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function GE(n){return n!=null&&typeof n=="object"}const HE=Object.getPrototypeOf(Uint8Array),c0="__proto__";function Ua(n,e=Lc){let t;if(fr(n)){let i=n.find(s=>s!=null);if(fr(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=Ua(n[s],e)}else t=n.slice()}else if(n instanceof HE)t=n.slice();else if(e(n)){t={};for(let i in n)i!=c0&&(t[i]=Ua(n[i],e))}else t=n;return t}function En(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=c0&&(Lc(n[s])?En(n[s],Ua(i[s])):n[s]=Ua(i[s]))}return n}const VE=0,WE=1,$E=2;function XE(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let a=e[i];if(a>r){for(s=a-1;s>=0&&n[s]==null;)n[s--]=null;for(s=a+1;s<t&&n[s]==null;)n[r=s++]=null}}}function qE(n,e){if(ZE(n)){let a=n[0].slice();for(let o=1;o<n.length;o++)a.push(...n[o].slice(1));return JE(a[0])||(a=KE(a)),a}let t=new Set;for(let a=0;a<n.length;a++){let l=n[a][0],c=l.length;for(let u=0;u<c;u++)t.add(l[u])}let i=[Array.from(t).sort((a,o)=>a-o)],s=i[0].length,r=new Map;for(let a=0;a<s;a++)r.set(i[0][a],a);for(let a=0;a<n.length;a++){let o=n[a],l=o[0];for(let c=1;c<o.length;c++){let u=o[c],h=Array(s).fill(void 0),d=e?e[a][c]:WE,p=[];for(let v=0;v<u.length;v++){let _=u[v],g=r.get(l[v]);_===null?d!=VE&&(h[g]=_,d==$E&&p.push(g)):h[g]=_}XE(h,p,s),i.push(h)}}return i}const YE=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function KE(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,a)=>e[r]-e[a]);let s=[];for(let r=0;r<n.length;r++){let a=n[r],o=Array(t);for(let l=0;l<t;l++)o[l]=a[i[l]];s.push(o)}return s}function ZE(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function JE(n,e=100){const t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;const r=hi(1,Ci((s-i+1)/e));for(let a=n[i],o=i+r;o<=s;o+=r){const l=n[o];if(l!=null){if(l<=a)return!1;a=l}}return!0}const u0=["January","February","March","April","May","June","July","August","September","October","November","December"],h0=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function d0(n){return n.slice(0,3)}const jE=h0.map(d0),QE=u0.map(d0),eT={MMMM:u0,MMM:QE,WWWW:h0,WWW:jE};function Vo(n){return(n<10?"0":"")+n}function tT(n){return(n<10?"00":n<100?"0":"")+n}const nT={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>Vo(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>Vo(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>Vo(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>Vo(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>Vo(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>tT(n.getMilliseconds())};function Nd(n,e){e=e||eT;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?nT[s[1]]:s[0]);return r=>{let a="";for(let o=0;o<t.length;o++)a+=typeof t[o]=="string"?t[o]:t[o](r,e);return a}}const iT=new Intl.DateTimeFormat().resolvedOptions().timeZone;function sT(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==iT?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}const f0=n=>n%1==0,Pc=[1,2,2.5,5],rT=Go(10,-32,0,Pc),p0=Go(10,0,32,Pc),aT=p0.filter(f0),zr=rT.concat(p0),Id=`
`,m0="{YYYY}",g0=Id+m0,v0="{M}/{D}",Wo=Id+v0,Dc=Wo+"/{YY}",_0="{aa}",Fa="{h}:{mm}"+_0,x0=Id+Fa,w0=":{ss}",Yt=null;function b0(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,a=s*365,l=(n==1?Go(10,0,3,Pc).filter(f0):Go(10,-3,0,Pc)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,a,a*2,a*5,a*10,a*25,a*50,a*100]);const c=[[a,m0,Yt,Yt,Yt,Yt,Yt,Yt,1],[s*28,"{MMM}",g0,Yt,Yt,Yt,Yt,Yt,1],[s,v0,g0,Yt,Yt,Yt,Yt,Yt,1],[i,"{h}"+_0,Dc,Yt,Wo,Yt,Yt,Yt,1],[t,Fa,Dc,Yt,Wo,Yt,Yt,Yt,1],[e,w0,Dc+" "+Fa,Yt,Wo+" "+Fa,Yt,x0,Yt,1],[n,w0+".{fff}",Dc+" "+Fa,Yt,Wo+" "+Fa,Yt,x0,Yt,1]];function u(h){return(d,p,v,_,g,f)=>{let b=[],S=g>=a,w=g>=r&&g<a,M=h(v),y=rn(M*n,3),x=Ud(M.getFullYear(),S?0:M.getMonth(),w||S?1:M.getDate()),E=rn(x*n,3);if(w||S){let C=w?g/r:0,P=S?g/a:0,R=y==E?y:rn(Ud(x.getFullYear()+P,x.getMonth()+C,1)*n,3),U=new Date(Bn(R/n)),N=U.getFullYear(),A=U.getMonth();for(let D=0;R<=_;D++){let H=Ud(N+P*D,A+C*D,1),O=H-h(rn(H*n,3));R=rn((+H+O)*n,3),R<=_&&b.push(R)}}else{let C=g>=s?s:g,P=Ci(v)-Ci(y),R=E+P+Cc(y-E,C);b.push(R);let U=h(R),N=U.getHours()+U.getMinutes()/t+U.getSeconds()/i,A=g/i,D=d.axes[p]._space,H=f/D;for(;R=rn(R+g,n==1?0:3),!(R>_);)if(A>1){let O=Ci(rn(N+A,6))%24,X=h(R).getHours()-O;X>1&&(X=-1),R-=X*i,N=(N+A)%24;let Z=b[b.length-1];rn((R-Z)/g,3)*H>=.7&&b.push(R)}else b.push(R)}return b}}return[l,c,u]}const[oT,lT,cT]=b0(1),[uT,hT,dT]=b0(.001);Go(2,-53,53,[1]);function S0(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function y0(n,e){return(t,i,s,r,a)=>{let o=e.find(v=>a>=v[0])||e[e.length-1],l,c,u,h,d,p;return i.map(v=>{let _=n(v),g=_.getFullYear(),f=_.getMonth(),b=_.getDate(),S=_.getHours(),w=_.getMinutes(),M=_.getSeconds(),y=g!=l&&o[2]||f!=c&&o[3]||b!=u&&o[4]||S!=h&&o[5]||w!=d&&o[6]||M!=p&&o[7]||o[1];return l=g,c=f,u=b,h=S,d=w,p=M,y(_)})}}function fT(n,e){let t=Nd(e);return(i,s,r,a,o)=>s.map(l=>t(n(l)))}function Ud(n,e,t){return new Date(n,e,t)}function M0(n,e){return e(n)}const pT="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function E0(n,e){return(t,i,s,r)=>r==null?bd:e(n(i))}function mT(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function gT(n,e){return n.series[e].fill(n,e)}const vT={show:!0,live:!0,isolate:!1,mount:OE,markers:{show:!0,width:2,stroke:mT,fill:gT,dash:"solid"},idx:null,idxs:null,values:[]};function _T(n,e){let t=n.cursor.points,i=Gi(),s=t.size(n,e);ln(i,Oo,s),ln(i,Bo,s);let r=s/-2;ln(i,"marginLeft",r),ln(i,"marginTop",r);let a=t.width(n,e,s);return a&&ln(i,"borderWidth",a),i}function xT(n,e){let t=n.series[e].points;return t._fill||t._stroke}function wT(n,e){let t=n.series[e].points;return t._stroke||t._fill}function bT(n,e){return n.series[e].points.size}const Fd=[0,0];function ST(n,e,t){return Fd[0]=e,Fd[1]=t,Fd}function Nc(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function Od(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}const yT={show:!0,x:!0,y:!0,lock:!1,move:ST,points:{one:!1,show:_T,size:bT,width:0,stroke:wT,fill:xT},bind:{mousedown:Nc,mouseup:Nc,click:Nc,dblclick:Nc,mousemove:Od,mouseleave:Od,mouseenter:Od},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},T0={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Bd=En({},T0,{filter:n0}),A0=En({},Bd,{size:10}),R0=En({},T0,{show:!1}),zd='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',C0="bold "+zd,L0=1.5,P0={show:!0,scale:"x",stroke:_d,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:C0,side:2,grid:Bd,ticks:A0,border:R0,font:zd,lineGap:L0,rotate:0},MT="Value",ET="Time",D0={show:!0,scale:"x",auto:!1,sorted:1,min:sn,max:-sn,idxs:[]};function TT(n,e,t,i,s){return e.map(r=>r==null?"":Cd(r))}function AT(n,e,t,i,s,r,a){let o=[],l=dr.get(s)||0;t=a?t:rn(Cc(t,s),l);for(let c=t;c<=i;c=rn(c+s,l))o.push(Object.is(c,-0)?0:c);return o}function kd(n,e,t,i,s,r,a){const o=[],l=n.scales[n.axes[e].scale].log,c=l==10?Gs:jg,u=Ci(c(t));s=Na(l,u),l==10&&(s=zr[ns(s,zr)]);let h=t,d=s*l;l==10&&(d=zr[ns(d,zr)]);do o.push(h),h=h+s,l==10&&!dr.has(h)&&(h=rn(h,dr.get(s))),h>=d&&(s=h,d=s*l,l==10&&(d=zr[ns(d,zr)]));while(h<=i);return o}function RT(n,e,t,i,s,r,a){let l=n.scales[n.axes[e].scale].asinh,c=i>l?kd(n,e,hi(l,t),i,s):[l],u=i>=0&&t<=0?[0]:[];return(t<-l?kd(n,e,hi(l,-i),-t,s):[l]).reverse().map(d=>-d).concat(u,c)}const N0=/./,CT=/[12357]/,LT=/[125]/,I0=/1/,Gd=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function PT(n,e,t,i,s){let r=n.axes[t],a=r.scale,o=n.scales[a],l=n.valToPos,c=r._space,u=l(10,a),h=l(9,a)-u>=c?N0:l(7,a)-u>=c?CT:l(5,a)-u>=c?LT:I0;if(h==I0){let d=On(l(1,a)-u);if(d<c)return Gd(e.slice().reverse(),o.distr,h,Hi(c/d)).reverse()}return Gd(e,o.distr,h,1)}function DT(n,e,t,i,s){let r=n.axes[t],a=r.scale,o=r._space,l=n.valToPos,c=On(l(1,a)-l(2,a));return c<o?Gd(e.slice().reverse(),3,N0,Hi(o/c)).reverse():e}function NT(n,e,t,i){return i==null?bd:e==null?"":Cd(e)}const U0={show:!0,scale:"y",stroke:_d,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:C0,side:3,grid:Bd,ticks:A0,border:R0,font:zd,lineGap:L0,rotate:0};function IT(n,e){let t=3+(n||1)*2;return rn(t*e,3)}function UT(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),a=n.valToPos(s[i[1]],t,!0),o=On(a-r),l=n.series[e],c=o/(l.points.space*Vt);return i[1]-i[0]<=c}const F0={scale:null,auto:!0,sorted:0,min:sn,max:-sn},O0=(n,e,t,i,s)=>s,B0={show:!0,auto:!0,sorted:0,gaps:O0,alpha:1,facets:[En({},F0,{scale:"x"}),En({},F0,{scale:"y"})]},z0={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:O0,alpha:1,points:{show:UT,filter:null},values:null,min:sn,max:-sn,idxs:[],path:null,clip:null};function FT(n,e,t,i,s){return t/10}const k0={time:lE,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},OT=En({},k0,{time:!1,ori:1}),G0={};function H0(n,e){let t=G0[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,a,o,l,c){for(let u=0;u<t.plots.length;u++)t.plots[u]!=s&&t.plots[u].pub(i,s,r,a,o,l,c)}},n!=null&&(G0[n]=t)),t}const Oa=1,Hd=2;function kr(n,e,t){const i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,a=n.scales,o=n.bbox;let l=r[0],c=i==2?r[1]:r[e],u=i==2?a[s.facets[0].scale]:a[n.series[0].scale],h=i==2?a[s.facets[1].scale]:a[s.scale],d=o.left,p=o.top,v=o.width,_=o.height,g=n.valToPosH,f=n.valToPosV;return u.ori==0?t(s,l,c,u,h,g,f,d,p,v,_,Uc,Ba,Oc,$0,q0):t(s,l,c,u,h,f,g,p,d,_,v,Fc,za,$d,X0,Y0)}function Vd(n,e){let t=0,i=0,s=Gt(n.bands,Dd);for(let r=0;r<s.length;r++){let a=s[r];a.series[0]==e?t=a.dir:a.series[1]==e&&(a.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function BT(n,e,t,i,s){let r=n.mode,a=n.series[e],o=r==2?a.facets[1].scale:a.scale,l=n.scales[o];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Hs(n,e,t,i,s,r){return kr(n,e,(a,o,l,c,u,h,d,p,v,_,g)=>{let f=a.pxRound;const b=c.dir*(c.ori==0?1:-1),S=c.ori==0?Ba:za;let w,M;b==1?(w=t,M=i):(w=i,M=t);let y=f(h(o[w],c,_,p)),x=f(d(l[w],u,g,v)),E=f(h(o[M],c,_,p)),C=f(d(r==1?u.max:u.min,u,g,v)),P=new Path2D(s);return S(P,E,C),S(P,y,C),S(P,y,x),P})}function Ic(n,e,t,i,s,r){let a=null;if(n.length>0){a=new Path2D;const o=e==0?Oc:$d;let l=t;for(let h=0;h<n.length;h++){let d=n[h];if(d[1]>d[0]){let p=d[0]-l;p>0&&o(a,l,i,p,i+r),l=d[1]}}let c=t+s-l,u=10;c>0&&o(a,l,i-u/2,c,i+r+u)}return a}function zT(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function Wd(n,e,t,i,s,r,a){let o=[],l=n.length;for(let c=s==1?t:i;c>=t&&c<=i;c+=s)if(e[c]===null){let h=c,d=c;if(s==1)for(;++c<=i&&e[c]===null;)d=c;else for(;--c>=t&&e[c]===null;)d=c;let p=r(n[h]),v=d==h?p:r(n[d]),_=h-s;p=a<=0&&_>=0&&_<l?r(n[_]):p;let f=d+s;v=a>=0&&f>=0&&f<l?r(n[f]):v,v>=p&&o.push([p,v])}return o}function V0(n){return n==0?t0:n==1?Bn:e=>Br(e,n)}function W0(n){let e=n==0?Uc:Fc,t=n==0?(s,r,a,o,l,c)=>{s.arcTo(r,a,o,l,c)}:(s,r,a,o,l,c)=>{s.arcTo(a,r,l,o,c)},i=n==0?(s,r,a,o,l)=>{s.rect(r,a,o,l)}:(s,r,a,o,l)=>{s.rect(a,r,l,o)};return(s,r,a,o,l,c=0,u=0)=>{c==0&&u==0?i(s,r,a,o,l):(c=is(c,o/2,l/2),u=is(u,o/2,l/2),e(s,r+c,a),t(s,r+o,a,r+o,a+l,c),t(s,r+o,a+l,r,a+l,u),t(s,r,a+l,r,a,u),t(s,r,a,r+o,a,c),s.closePath())}}const Uc=(n,e,t)=>{n.moveTo(e,t)},Fc=(n,e,t)=>{n.moveTo(t,e)},Ba=(n,e,t)=>{n.lineTo(e,t)},za=(n,e,t)=>{n.lineTo(t,e)},Oc=W0(0),$d=W0(1),$0=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},X0=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},q0=(n,e,t,i,s,r,a)=>{n.bezierCurveTo(e,t,i,s,r,a)},Y0=(n,e,t,i,s,r,a)=>{n.bezierCurveTo(t,e,s,i,a,r)};function K0(n){return(e,t,i,s,r)=>kr(e,t,(a,o,l,c,u,h,d,p,v,_,g)=>{let{pxRound:f,points:b}=a,S,w;c.ori==0?(S=Uc,w=$0):(S=Fc,w=X0);const M=rn(b.width*Vt,3);let y=(b.size-b.width)/2*Vt,x=rn(y*2,3),E=new Path2D,C=new Path2D,{left:P,top:R,width:U,height:N}=e.bbox;Oc(C,P-x,R-x,U+x*2,N+x*2);const A=D=>{if(l[D]!=null){let H=f(h(o[D],c,_,p)),O=f(d(l[D],u,g,v));S(E,H+y,O),w(E,H,O,y,0,Rc*2)}};if(r)r.forEach(A);else for(let D=i;D<=s;D++)A(D);return{stroke:M>0?E:null,fill:E,clip:C,flags:Oa|Hd}})}function Z0(n){return(e,t,i,s,r,a)=>{i!=s&&(r!=i&&a!=i&&n(e,t,i),r!=s&&a!=s&&n(e,t,s),n(e,t,a))}}const kT=Z0(Ba),GT=Z0(za);function J0(n){const e=Gt(n?.alignGaps,0);return(t,i,s,r)=>kr(t,i,(a,o,l,c,u,h,d,p,v,_,g)=>{[s,r]=Ec(l,s,r);let f=a.pxRound,b=N=>f(h(N,c,_,p)),S=N=>f(d(N,u,g,v)),w,M;c.ori==0?(w=Ba,M=kT):(w=za,M=GT);const y=c.dir*(c.ori==0?1:-1),x={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Oa},E=x.stroke;let C=!1;if(r-s>=_*4){let N=K=>t.posToVal(K,c.key,!0),A=null,D=null,H,O,z,B=b(o[y==1?s:r]),X=b(o[s]),Z=b(o[r]),te=N(y==1?X+1:Z-1);for(let K=y==1?s:r;K>=s&&K<=r;K+=y){let k=o[K],W=(y==1?k<te:k>te)?B:b(k),j=l[K];W==B?j!=null?(O=j,A==null?(w(E,W,S(O)),H=A=D=O):O<A?A=O:O>D&&(D=O)):j===null&&(C=!0):(A!=null&&M(E,B,S(A),S(D),S(H),S(O)),j!=null?(O=j,w(E,W,S(O)),A=D=H=O):(A=D=null,j===null&&(C=!0)),B=W,te=N(B+y))}A!=null&&A!=D&&z!=B&&M(E,B,S(A),S(D),S(H),S(O))}else for(let N=y==1?s:r;N>=s&&N<=r;N+=y){let A=l[N];A===null?C=!0:A!=null&&w(E,b(o[N]),S(A))}let[R,U]=Vd(t,i);if(a.fill!=null||R!=0){let N=x.fill=new Path2D(E),A=a.fillTo(t,i,a.min,a.max,R),D=S(A),H=b(o[s]),O=b(o[r]);y==-1&&([O,H]=[H,O]),w(N,O,D),w(N,H,D)}if(!a.spanGaps){let N=[];C&&N.push(...Wd(o,l,s,r,y,b,e)),x.gaps=N=a.gaps(t,i,s,r,N),x.clip=Ic(N,c.ori,p,v,_,g)}return U!=0&&(x.band=U==2?[Hs(t,i,s,r,E,-1),Hs(t,i,s,r,E,1)]:Hs(t,i,s,r,E,U)),x})}function HT(n){const e=Gt(n.align,1),t=Gt(n.ascDesc,!1),i=Gt(n.alignGaps,0),s=Gt(n.extend,!1);return(r,a,o,l)=>kr(r,a,(c,u,h,d,p,v,_,g,f,b,S)=>{[o,l]=Ec(h,o,l);let w=c.pxRound,{left:M,width:y}=r.bbox,x=X=>w(v(X,d,b,g)),E=X=>w(_(X,p,S,f)),C=d.ori==0?Ba:za;const P={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Oa},R=P.stroke,U=d.dir*(d.ori==0?1:-1);let N=E(h[U==1?o:l]),A=x(u[U==1?o:l]),D=A,H=A;s&&e==-1&&(H=M,C(R,H,N)),C(R,A,N);for(let X=U==1?o:l;X>=o&&X<=l;X+=U){let Z=h[X];if(Z==null)continue;let te=x(u[X]),K=E(Z);e==1?C(R,te,N):C(R,D,K),C(R,te,K),N=K,D=te}let O=D;s&&e==1&&(O=M+y,C(R,O,N));let[z,B]=Vd(r,a);if(c.fill!=null||z!=0){let X=P.fill=new Path2D(R),Z=c.fillTo(r,a,c.min,c.max,z),te=E(Z);C(X,O,te),C(X,H,te)}if(!c.spanGaps){let X=[];X.push(...Wd(u,h,o,l,U,x,i));let Z=c.width*Vt/2,te=t||e==1?Z:-Z,K=t||e==-1?-Z:Z;X.forEach(k=>{k[0]+=te,k[1]+=K}),P.gaps=X=c.gaps(r,a,o,l,X),P.clip=Ic(X,d.ori,g,f,b,S)}return B!=0&&(P.band=B==2?[Hs(r,a,o,l,R,-1),Hs(r,a,o,l,R,1)]:Hs(r,a,o,l,R,B)),P})}function j0(n,e,t,i,s,r,a=sn){if(n.length>1){let o=null;for(let l=0,c=1/0;l<n.length;l++)if(e[l]!==void 0){if(o!=null){let u=On(n[l]-n[o]);u<c&&(c=u,a=On(t(n[l],i,s,r)-t(n[o],i,s,r)))}o=l}}return a}function VT(n){n=n||Ho;const e=Gt(n.size,[.6,sn,1]),t=n.align||0,i=n.gap||0;let s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;const r=Ot(s),a=1-e[0],o=Gt(e[1],sn),l=Gt(e[2],1),c=Gt(n.disp,Ho),u=Gt(n.each,p=>{}),{fill:h,stroke:d}=c;return(p,v,_,g)=>kr(p,v,(f,b,S,w,M,y,x,E,C,P,R)=>{let U=f.pxRound,N=t,A=i*Vt,D=o*Vt,H=l*Vt,O,z;w.ori==0?[O,z]=r(p,v):[z,O]=r(p,v);const B=w.dir*(w.ori==0?1:-1);let X=w.ori==0?Oc:$d,Z=w.ori==0?u:(Ee,Ze,ct,Ce,Ct,$e,Je)=>{u(Ee,Ze,ct,Ct,Ce,Je,$e)},te=Gt(p.bands,Dd).find(Ee=>Ee.series[0]==v),K=te!=null?te.dir:0,k=f.fillTo(p,v,f.min,f.max,K),ne=U(x(k,M,R,C)),W,j,re,ee=P,he=U(f.width*Vt),fe=!1,we=null,be=null,ye=null,pe=null;h!=null&&(he==0||d!=null)&&(fe=!0,we=h.values(p,v,_,g),be=new Map,new Set(we).forEach(Ee=>{Ee!=null&&be.set(Ee,new Path2D)}),he>0&&(ye=d.values(p,v,_,g),pe=new Map,new Set(ye).forEach(Ee=>{Ee!=null&&pe.set(Ee,new Path2D)})));let{x0:Re,size:gt}=c;if(Re!=null&&gt!=null){N=1,b=Re.values(p,v,_,g),Re.unit==2&&(b=b.map(ct=>p.posToVal(E+ct*P,w.key,!0)));let Ee=gt.values(p,v,_,g);gt.unit==2?j=Ee[0]*P:j=y(Ee[0],w,P,E)-y(0,w,P,E),ee=j0(b,S,y,w,P,E,ee),re=ee-j+A}else ee=j0(b,S,y,w,P,E,ee),re=ee*a+A,j=ee-re;re<1&&(re=0),he>=j/2&&(he=0),re<5&&(U=t0);let ht=re>0,Nt=ee-re-(ht?he:0);j=U(Pd(Nt,H,D)),W=(N==0?j/2:N==B?0:j)-N*B*((N==0?A/2:0)+(ht?he/2:0));const Qe={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Pt=fe?null:new Path2D;let Me=null;if(te!=null)Me=p.data[te.series[1]];else{let{y0:Ee,y1:Ze}=c;Ee!=null&&Ze!=null&&(S=Ze.values(p,v,_,g),Me=Ee.values(p,v,_,g))}let ot=O*j,$=z*j;for(let Ee=B==1?_:g;Ee>=_&&Ee<=g;Ee+=B){let Ze=S[Ee];if(Ze==null)continue;if(Me!=null){let ae=Me[Ee]??0;if(Ze-ae==0)continue;ne=x(ae,M,R,C)}let ct=w.distr!=2||c!=null?b[Ee]:Ee,Ce=y(ct,w,P,E),Ct=x(Gt(Ze,k),M,R,C),$e=U(Ce-W),Je=U(hi(Ct,ne)),G=U(is(Ct,ne)),L=Je-G;if(Ze!=null){let ae=Ze<0?$:ot,Te=Ze<0?ot:$;fe?(he>0&&ye[Ee]!=null&&X(pe.get(ye[Ee]),$e,G+Ci(he/2),j,hi(0,L-he),ae,Te),we[Ee]!=null&&X(be.get(we[Ee]),$e,G+Ci(he/2),j,hi(0,L-he),ae,Te)):X(Pt,$e,G+Ci(he/2),j,hi(0,L-he),ae,Te),Z(p,v,Ee,$e-he/2,G,j+he,L)}}return he>0?Qe.stroke=fe?pe:Pt:fe||(Qe._fill=f.width==0?f._fill:f._stroke??f._fill,Qe.width=0),Qe.fill=fe?be:Pt,Qe})}function WT(n,e){const t=Gt(e?.alignGaps,0);return(i,s,r,a)=>kr(i,s,(o,l,c,u,h,d,p,v,_,g,f)=>{[r,a]=Ec(c,r,a);let b=o.pxRound,S=O=>b(d(O,u,g,v)),w=O=>b(p(O,h,f,_)),M,y,x;u.ori==0?(M=Uc,x=Ba,y=q0):(M=Fc,x=za,y=Y0);const E=u.dir*(u.ori==0?1:-1);let C=S(l[E==1?r:a]),P=C,R=[],U=[];for(let O=E==1?r:a;O>=r&&O<=a;O+=E)if(c[O]!=null){let B=l[O],X=S(B);R.push(P=X),U.push(w(c[O]))}const N={stroke:n(R,U,M,x,y,b),fill:null,clip:null,band:null,gaps:null,flags:Oa},A=N.stroke;let[D,H]=Vd(i,s);if(o.fill!=null||D!=0){let O=N.fill=new Path2D(A),z=o.fillTo(i,s,o.min,o.max,D),B=w(z);x(O,P,B),x(O,C,B)}if(!o.spanGaps){let O=[];O.push(...Wd(l,c,r,a,E,S,t)),N.gaps=O=o.gaps(i,s,r,a,O),N.clip=Ic(O,u.ori,v,_,g,f)}return H!=0&&(N.band=H==2?[Hs(i,s,r,a,A,-1),Hs(i,s,r,a,A,1)]:Hs(i,s,r,a,A,H)),N})}function $T(n){return WT(XT,n)}function XT(n,e,t,i,s,r){const a=n.length;if(a<2)return null;const o=new Path2D;if(t(o,n[0],e[0]),a==2)i(o,n[1],e[1]);else{let l=Array(a),c=Array(a-1),u=Array(a-1),h=Array(a-1);for(let d=0;d<a-1;d++)u[d]=e[d+1]-e[d],h[d]=n[d+1]-n[d],c[d]=u[d]/h[d];l[0]=c[0];for(let d=1;d<a-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=c[d]>0?l[d]=0:(l[d]=3*(h[d-1]+h[d])/((2*h[d]+h[d-1])/c[d-1]+(h[d]+2*h[d-1])/c[d]),isFinite(l[d])||(l[d]=0));l[a-1]=c[a-2];for(let d=0;d<a-1;d++)s(o,n[d]+h[d]/3,e[d]+l[d]*h[d]/3,n[d+1]-h[d]/3,e[d+1]-l[d+1]*h[d]/3,n[d+1],e[d+1])}return o}const Xd=new Set;function Q0(){for(let n of Xd)n.syncRect(!0)}Pa&&(Fr(AE,Da,Q0),Fr(RE,Da,Q0,!0),Fr(yc,Da,()=>{Qn.pxRatio=Vt}));const qT=J0(),YT=K0();function ev(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,a)=>qd(r,a,e,t))}function KT(n,e){return n.map((t,i)=>i==0?{}:En({},e,t))}function qd(n,e,t,i){return En({},e==0?t:i,n)}function tv(n,e,t){return e==null?Ia:[e,t]}const ZT=tv;function JT(n,e,t){return e==null?Ia:Ac(e,t,Rd,!0)}function nv(n,e,t,i){return e==null?Ia:Tc(e,t,n.scales[i].log,!1)}const jT=nv;function iv(n,e,t,i){return e==null?Ia:Ad(e,t,n.scales[i].log,!1)}const QT=iv;function eA(n,e,t,i,s){let r=hi(Qg(n),Qg(e)),a=e-n,o=ns(s/i*a,t);do{let l=t[o],c=i*l/a;if(c>=s&&r+(l<5?dr.get(l):0)<=17)return[l,c]}while(++o<t.length);return[0,0]}function sv(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=Bn((t=+s)*Vt))+"px"),[n,e,t]}function tA(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=rn(e[2]*Vt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Qn(n,e,t){const i={mode:Gt(n.mode,1)},s=i.mode;function r(T,I,V,q){let ie=I.valToPct(T);return q+V*(I.dir==-1?1-ie:ie)}function a(T,I,V,q){let ie=I.valToPct(T);return q+V*(I.dir==-1?ie:1-ie)}function o(T,I,V,q){return I.ori==0?r(T,I,V,q):a(T,I,V,q)}i.valToPosH=r,i.valToPosV=a;let l=!1;i.status=0;const c=i.root=Gi(cE);if(n.id!=null&&(c.id=n.id),Ai(c,n.class),n.title){let T=Gi(dE,c);T.textContent=n.title}const u=ts("canvas"),h=i.ctx=u.getContext("2d"),d=Gi(fE,c);Fr("click",d,T=>{T.target===v&&(un!=ja||fn!=Qa)&&ei.click(i,T)},!0);const p=i.under=Gi(pE,d);d.appendChild(u);const v=i.over=Gi(mE,d);n=Ua(n);const _=+Gt(n.pxAlign,1),g=V0(_);(n.plugins||[]).forEach(T=>{T.opts&&(n=T.opts(i,n)||n)});const f=n.ms||.001,b=i.series=s==1?ev(n.series||[],D0,z0,!1):KT(n.series||[null],B0),S=i.axes=ev(n.axes||[],P0,U0,!0),w=i.scales={},M=i.bands=n.bands||[];M.forEach(T=>{T.fill=Ot(T.fill||null),T.dir=Gt(T.dir,-1)});const y=s==2?b[1].facets[0].scale:b[0].scale,x={axes:Ks,series:Ut},E=(n.drawOrder||["axes","series"]).map(T=>x[T]);function C(T){const I=T.distr==3?V=>Gs(V>0?V:T.clamp(i,V,T.min,T.max,T.key)):T.distr==4?V=>Ld(V,T.asinh):T.distr==100?V=>T.fwd(V):V=>V;return V=>{let q=I(V),{_min:ie,_max:ue}=T,Se=ue-ie;return(q-ie)/Se}}function P(T){let I=w[T];if(I==null){let V=(n.scales||Ho)[T]||Ho;if(V.from!=null){P(V.from);let q=En({},w[V.from],V,{key:T});q.valToPct=C(q),w[T]=q}else{I=w[T]=En({},T==y?k0:OT,V),I.key=T;let q=I.time,ie=I.range,ue=fr(ie);if((T!=y||s==2&&!q)&&(ue&&(ie[0]==null||ie[1]==null)&&(ie={min:ie[0]==null?Kg:{mode:1,hard:ie[0],soft:ie[0]},max:ie[1]==null?Kg:{mode:1,hard:ie[1],soft:ie[1]}},ue=!1),!ue&&Lc(ie))){let Se=ie;ie=(Le,Fe,qe)=>Fe==null?Ia:Ac(Fe,qe,Se)}I.range=Ot(ie||(q?ZT:T==y?I.distr==3?jT:I.distr==4?QT:tv:I.distr==3?nv:I.distr==4?iv:JT)),I.auto=Ot(ue?!1:I.auto),I.clamp=Ot(I.clamp||FT),I._min=I._max=null,I.valToPct=C(I)}}}P("x"),P("y"),s==1&&b.forEach(T=>{P(T.scale)}),S.forEach(T=>{P(T.scale)});for(let T in n.scales)P(T);const R=w[y],U=R.distr;let N,A;R.ori==0?(Ai(c,uE),N=r,A=a):(Ai(c,hE),N=a,A=r);const D={};for(let T in w){let I=w[T];(I.min!=null||I.max!=null)&&(D[T]={min:I.min,max:I.max},I.min=I.max=null)}const H=n.tzDate||(T=>new Date(Bn(T/f))),O=n.fmtDate||Nd,z=f==1?cT(H):dT(H),B=y0(H,S0(f==1?lT:hT,O)),X=E0(H,M0(pT,O)),Z=[],te=i.legend=En({},vT,n.legend),K=i.cursor=En({},yT,{drag:{y:s==2}},n.cursor),k=te.show,ne=K.show,W=te.markers;te.idxs=Z,W.width=Ot(W.width),W.dash=Ot(W.dash),W.stroke=Ot(W.stroke),W.fill=Ot(W.fill);let j,re,ee,he=[],fe=[],we,be=!1,ye={};if(te.live){const T=b[1]?b[1].values:null;be=T!=null,we=be?T(i,1,0):{_:0};for(let I in we)ye[I]=bd}if(k)if(j=ts("table",bE,c),ee=ts("tbody",null,j),te.mount(i,j),be){re=ts("thead",null,j,ee);let T=ts("tr",null,re);ts("th",null,T);for(var pe in we)ts("th",Ng,T).textContent=pe}else Ai(j,yE),te.live&&Ai(j,SE);const Re={show:!0},gt={show:!1};function ht(T,I){if(I==0&&(be||!te.live||s==2))return Ia;let V=[],q=ts("tr",ME,ee,ee.childNodes[I]);Ai(q,T.class),T.show||Ai(q,Ur);let ie=ts("th",null,q);if(W.show){let Le=Gi(EE,ie);if(I>0){let Fe=W.width(i,I);Fe&&(Le.style.border=Fe+"px "+W.dash(i,I)+" "+W.stroke(i,I)),Le.style.background=W.fill(i,I)}}let ue=Gi(Ng,ie);T.label instanceof HTMLElement?ue.appendChild(T.label):ue.textContent=T.label,I>0&&(W.show||(ue.style.color=T.width>0?W.stroke(i,I):W.fill(i,I)),Qe("click",ie,Le=>{if(K._lock)return;vt(Le);let Fe=b.indexOf(T);if((Le.ctrlKey||Le.metaKey)!=te.isolate){let qe=b.some((je,tt)=>tt>0&&tt!=Fe&&je.show);b.forEach((je,tt)=>{tt>0&&Rs(tt,qe?tt==Fe?Re:gt:Re,!0,Dn.setSeries)})}else Rs(Fe,{show:!T.show},!0,Dn.setSeries)},!1),_t&&Qe(Og,ie,Le=>{K._lock||(vt(Le),Rs(b.indexOf(T),to,!0,Dn.setSeries))},!1));for(var Se in we){let Le=ts("td",TE,q);Le.textContent="--",V.push(Le)}return[q,V]}const Nt=new Map;function Qe(T,I,V,q=!0){const ie=Nt.get(I)||{},ue=K.bind[T](i,I,V,q);ue&&(Fr(T,I,ie[T]=ue),Nt.set(I,ie))}function Pt(T,I,V){const q=Nt.get(I)||{};for(let ie in q)(T==null||ie==T)&&(Td(ie,I,q[ie]),delete q[ie]);T==null&&Nt.delete(I)}let Me=0,ot=0,$=0,Ee=0,Ze=0,ct=0,Ce=Ze,Ct=ct,$e=$,Je=Ee,G=0,L=0,ae=0,Te=0;i.bbox={};let _e=!1,Ne=!1,Ue=!1,me=!1,ve=!1,Pe=!1;function J(T,I,V){(V||T!=i.width||I!=i.height)&&xe(T,I),Dt(!1),Ue=!0,Ne=!0,oi()}function xe(T,I){i.width=Me=$=T,i.height=ot=Ee=I,Ze=ct=0,Oe(),lt();let V=i.bbox;G=V.left=Br(Ze*Vt,.5),L=V.top=Br(ct*Vt,.5),ae=V.width=Br($*Vt,.5),Te=V.height=Br(Ee*Vt,.5)}const ge=3;function Be(){let T=!1,I=0;for(;!T;){I++;let V=Ka(I),q=As(I);T=I==ge||V&&q,T||(xe(i.width,i.height),Ne=!0)}}function Ie({width:T,height:I}){J(T,I)}i.setSize=Ie;function Oe(){let T=!1,I=!1,V=!1,q=!1;S.forEach((ie,ue)=>{if(ie.show&&ie._show){let{side:Se,_size:Le}=ie,Fe=Se%2,qe=ie.label!=null?ie.labelSize:0,je=Le+qe;je>0&&(Fe?($-=je,Se==3?(Ze+=je,q=!0):V=!0):(Ee-=je,Se==0?(ct+=je,T=!0):I=!0))}}),Es[0]=T,Es[1]=V,Es[2]=I,Es[3]=q,$-=rs[1]+rs[3],Ze+=rs[3],Ee-=rs[2]+rs[0],ct+=rs[0]}function lt(){let T=Ze+$,I=ct+Ee,V=Ze,q=ct;function ie(ue,Se){switch(ue){case 1:return T+=Se,T-Se;case 2:return I+=Se,I-Se;case 3:return V-=Se,V+Se;case 0:return q-=Se,q+Se}}S.forEach((ue,Se)=>{if(ue.show&&ue._show){let Le=ue.side;ue._pos=ie(Le,ue._size),ue.label!=null&&(ue._lpos=ie(Le,ue.labelSize))}})}if(K.dataIdx==null){let T=K.hover,I=T.skip=new Set(T.skip??[]);I.add(void 0);let V=T.prox=Ot(T.prox),q=T.bias??=0;K.dataIdx=(ie,ue,Se,Le)=>{if(ue==0)return Se;let Fe=Se,qe=V(ie,ue,Se,Le)??sn,je=qe>=0&&qe<sn,tt=R.ori==0?$:Ee,yt=K.left,Xt=e[0],Ht=e[ue];if(I.has(Ht[Se])){Fe=null;let Ft=null,mt=null,ut;if(q==0||q==-1)for(ut=Se;Ft==null&&ut-- >0;)I.has(Ht[ut])||(Ft=ut);if(q==0||q==1)for(ut=Se;mt==null&&ut++<Ht.length;)I.has(Ht[ut])||(mt=ut);if(Ft!=null||mt!=null)if(je){let dn=Ft==null?-1/0:N(Xt[Ft],R,tt,0),xn=mt==null?1/0:N(Xt[mt],R,tt,0),Yn=yt-dn,en=xn-yt;Yn<=en?Yn<=qe&&(Fe=Ft):en<=qe&&(Fe=mt)}else Fe=mt==null?Ft:Ft==null?mt:Se-Ft<=mt-Se?Ft:mt}else je&&On(yt-N(Xt[Se],R,tt,0))>qe&&(Fe=null);return Fe}}const vt=T=>{K.event=T};K.idxs=Z,K._lock=!1;let Ae=K.points;Ae.show=Ot(Ae.show),Ae.size=Ot(Ae.size),Ae.stroke=Ot(Ae.stroke),Ae.width=Ot(Ae.width),Ae.fill=Ot(Ae.fill);const it=i.focus=En({},n.focus||{alpha:.3},K.focus),_t=it.prox>=0,Ge=_t&&Ae.one;let Rt=[],cn=[],fi=[];function tl(T,I){let V=Ae.show(i,I);if(V instanceof HTMLElement)return Ai(V,wE),Ai(V,T.class),bs(V,-10,-10,$,Ee),v.insertBefore(V,Rt[I]),V}function Xa(T,I){if(s==1||I>0){let V=s==1&&w[T.scale].time,q=T.value;T.value=V?l0(q)?E0(H,M0(q,O)):q||X:q||NT,T.label=T.label||(V?ET:MT)}if(Ge||I>0){T.width=T.width==null?1:T.width,T.paths=T.paths||qT||BE,T.fillTo=Ot(T.fillTo||BT),T.pxAlign=+Gt(T.pxAlign,_),T.pxRound=V0(T.pxAlign),T.stroke=Ot(T.stroke||null),T.fill=Ot(T.fill||null),T._stroke=T._fill=T._paths=T._focus=null;let V=IT(hi(1,T.width),1),q=T.points=En({},{size:V,width:hi(1,V*.2),stroke:T.stroke,space:V*2,paths:YT,_stroke:null,_fill:null},T.points);q.show=Ot(q.show),q.filter=Ot(q.filter),q.fill=Ot(q.fill),q.stroke=Ot(q.stroke),q.paths=Ot(q.paths),q.pxAlign=T.pxAlign}if(k){let V=ht(T,I);he.splice(I,0,V[0]),fe.splice(I,0,V[1]),te.values.push(null)}if(ne){Z.splice(I,0,null);let V=null;Ge?I==0&&(V=tl(T,I)):I>0&&(V=tl(T,I)),Rt.splice(I,0,V),cn.splice(I,0,0),fi.splice(I,0,0)}qn("addSeries",I)}function Tf(T,I){I=I??b.length,T=s==1?qd(T,I,D0,z0):qd(T,I,{},B0),b.splice(I,0,T),Xa(b[I],I)}i.addSeries=Tf;function eu(T){if(b.splice(T,1),k){te.values.splice(T,1),fe.splice(T,1);let I=he.splice(T,1)[0];Pt(null,I.firstChild),I.remove()}ne&&(Z.splice(T,1),Rt.splice(T,1)[0].remove(),cn.splice(T,1),fi.splice(T,1)),qn("delSeries",T)}i.delSeries=eu;const Es=[!1,!1,!1,!1];function Xs(T,I){if(T._show=T.show,T.show){let V=T.side%2,q=w[T.scale];q==null&&(T.scale=V?b[1].scale:y,q=w[T.scale]);let ie=q.time;T.size=Ot(T.size),T.space=Ot(T.space),T.rotate=Ot(T.rotate),fr(T.incrs)&&T.incrs.forEach(Se=>{!dr.has(Se)&&dr.set(Se,a0(Se))}),T.incrs=Ot(T.incrs||(q.distr==2?aT:ie?f==1?oT:uT:zr)),T.splits=Ot(T.splits||(ie&&q.distr==1?z:q.distr==3?kd:q.distr==4?RT:AT)),T.stroke=Ot(T.stroke),T.grid.stroke=Ot(T.grid.stroke),T.ticks.stroke=Ot(T.ticks.stroke),T.border.stroke=Ot(T.border.stroke);let ue=T.values;T.values=fr(ue)&&!fr(ue[0])?Ot(ue):ie?fr(ue)?y0(H,S0(ue,O)):l0(ue)?fT(H,ue):ue||B:ue||TT,T.filter=Ot(T.filter||(q.distr>=3&&q.log==10?PT:q.distr==3&&q.log==2?DT:n0)),T.font=sv(T.font),T.labelFont=sv(T.labelFont),T._size=T.size(i,null,I,0),T._space=T._rotate=T._incrs=T._found=T._splits=T._values=null,T._size>0&&(Es[I]=!0,T._el=Gi(gE,d))}}function qs(T,I,V,q){let[ie,ue,Se,Le]=V,Fe=I%2,qe=0;return Fe==0&&(Le||ue)&&(qe=I==0&&!ie||I==2&&!Se?Bn(P0.size/3):0),Fe==1&&(ie||Se)&&(qe=I==1&&!ue||I==3&&!Le?Bn(U0.size/2):0),qe}const nl=i.padding=(n.padding||[qs,qs,qs,qs]).map(T=>Ot(Gt(T,qs))),rs=i._padding=nl.map((T,I)=>T(i,I,Es,0));let vn,bn=null,Sn=null;const Ts=s==1?b[0].idxs:null;let Pi=null,gr=!1;function il(T,I){if(e=T??[],i.data=i._data=e,s==2){vn=0;for(let V=1;V<b.length;V++)vn+=e[V][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),Pi=e[0],vn=Pi.length;let V=e;if(U==2){V=e.slice();let q=V[0]=Array(vn);for(let ie=0;ie<vn;ie++)q[ie]=ie}i._data=e=V}if(Dt(!0),qn("setData"),U==2&&(Ue=!0),I!==!1){let V=R;V.auto(i,gr)?sl():xr(y,V.min,V.max),me=me||K.left>=0,Pe=!0,oi()}}i.setData=il;function sl(){gr=!0;let T,I;s==1&&(vn>0?(bn=Ts[0]=0,Sn=Ts[1]=vn-1,T=e[0][bn],I=e[0][Sn],U==2?(T=bn,I=Sn):T==I&&(U==3?[T,I]=Tc(T,T,R.log,!1):U==4?[T,I]=Ad(T,T,R.log,!1):R.time?I=T+Bn(86400/f):[T,I]=Ac(T,I,Rd,!0))):(bn=Ts[0]=T=null,Sn=Ts[1]=I=null)),xr(y,T,I)}let qa,vr,Ya,F,Q,de,oe,le,ze,Ve;function ke(T,I,V,q,ie,ue){T??=Ug,V??=Dd,q??="butt",ie??=Ug,ue??="round",T!=qa&&(h.strokeStyle=qa=T),ie!=vr&&(h.fillStyle=vr=ie),I!=Ya&&(h.lineWidth=Ya=I),ue!=Q&&(h.lineJoin=Q=ue),q!=de&&(h.lineCap=de=q),V!=F&&h.setLineDash(F=V)}function Xe(T,I,V,q){I!=vr&&(h.fillStyle=vr=I),T!=oe&&(h.font=oe=T),V!=le&&(h.textAlign=le=V),q!=ze&&(h.textBaseline=ze=q)}function rt(T,I,V,q,ie=0){if(q.length>0&&T.auto(i,gr)&&(I==null||I.min==null)){let ue=Gt(bn,0),Se=Gt(Sn,q.length-1),Le=V.min==null?DE(q,ue,Se,ie,T.distr==3):[V.min,V.max];T.min=is(T.min,V.min=Le[0]),T.max=hi(T.max,V.max=Le[1])}}const xt={min:null,max:null};function It(){for(let q in w){let ie=w[q];D[q]==null&&(ie.min==null||D[y]!=null&&ie.auto(i,gr))&&(D[q]=xt)}for(let q in w){let ie=w[q];D[q]==null&&ie.from!=null&&D[ie.from]!=null&&(D[q]=xt)}D[y]!=null&&Dt(!0);let T={};for(let q in D){let ie=D[q];if(ie!=null){let ue=T[q]=Ua(w[q],GE);if(ie.min!=null)En(ue,ie);else if(q!=y||s==2)if(vn==0&&ue.from==null){let Se=ue.range(i,null,null,q);ue.min=Se[0],ue.max=Se[1]}else ue.min=sn,ue.max=-sn}}if(vn>0){b.forEach((q,ie)=>{if(s==1){let ue=q.scale,Se=D[ue];if(Se==null)return;let Le=T[ue];if(ie==0){let Fe=Le.range(i,Le.min,Le.max,ue);Le.min=Fe[0],Le.max=Fe[1],bn=ns(Le.min,e[0]),Sn=ns(Le.max,e[0]),Sn-bn>1&&(e[0][bn]<Le.min&&bn++,e[0][Sn]>Le.max&&Sn--),q.min=Pi[bn],q.max=Pi[Sn]}else q.show&&q.auto&&rt(Le,Se,q,e[ie],q.sorted);q.idxs[0]=bn,q.idxs[1]=Sn}else if(ie>0&&q.show&&q.auto){let[ue,Se]=q.facets,Le=ue.scale,Fe=Se.scale,[qe,je]=e[ie],tt=T[Le],yt=T[Fe];tt!=null&&rt(tt,D[Le],ue,qe,ue.sorted),yt!=null&&rt(yt,D[Fe],Se,je,Se.sorted),q.min=Se.min,q.max=Se.max}});for(let q in T){let ie=T[q],ue=D[q];if(ie.from==null&&(ue==null||ue.min==null)){let Se=ie.range(i,ie.min==sn?null:ie.min,ie.max==-sn?null:ie.max,q);ie.min=Se[0],ie.max=Se[1]}}}for(let q in T){let ie=T[q];if(ie.from!=null){let ue=T[ie.from];if(ue.min==null)ie.min=ie.max=null;else{let Se=ie.range(i,ue.min,ue.max,q);ie.min=Se[0],ie.max=Se[1]}}}let I={},V=!1;for(let q in T){let ie=T[q],ue=w[q];if(ue.min!=ie.min||ue.max!=ie.max){ue.min=ie.min,ue.max=ie.max;let Se=ue.distr;ue._min=Se==3?Gs(ue.min):Se==4?Ld(ue.min,ue.asinh):Se==100?ue.fwd(ue.min):ue.min,ue._max=Se==3?Gs(ue.max):Se==4?Ld(ue.max,ue.asinh):Se==100?ue.fwd(ue.max):ue.max,I[q]=V=!0}}if(V){b.forEach((q,ie)=>{s==2?ie>0&&I.y&&(q._paths=null):I[q.scale]&&(q._paths=null)});for(let q in I)Ue=!0,qn("setScale",q);ne&&K.left>=0&&(me=Pe=!0)}for(let q in D)D[q]=null}function st(T){let I=Pd(bn-1,0,vn-1),V=Pd(Sn+1,0,vn-1);for(;T[I]==null&&I>0;)I--;for(;T[V]==null&&V<vn-1;)V++;return[I,V]}function Ut(){if(vn>0){let T=b.some(I=>I._focus)&&Ve!=it.alpha;T&&(h.globalAlpha=Ve=it.alpha),b.forEach((I,V)=>{if(V>0&&I.show&&(mn(V,!1),mn(V,!0),I._paths==null)){let q=Ve;Ve!=I.alpha&&(h.globalAlpha=Ve=I.alpha);let ie=s==2?[0,e[V][0].length-1]:st(e[V]);I._paths=I.paths(i,V,ie[0],ie[1]),Ve!=q&&(h.globalAlpha=Ve=q)}}),b.forEach((I,V)=>{if(V>0&&I.show){let q=Ve;Ve!=I.alpha&&(h.globalAlpha=Ve=I.alpha),I._paths!=null&&Zt(V,!1);{let ie=I._paths!=null?I._paths.gaps:null,ue=I.points.show(i,V,bn,Sn,ie),Se=I.points.filter(i,V,ue,ie);(ue||Se)&&(I.points._paths=I.points.paths(i,V,bn,Sn,Se),Zt(V,!0))}Ve!=q&&(h.globalAlpha=Ve=q),qn("drawSeries",V)}}),T&&(h.globalAlpha=Ve=1)}}function mn(T,I){let V=I?b[T].points:b[T];V._stroke=V.stroke(i,T),V._fill=V.fill(i,T)}function Zt(T,I){let V=I?b[T].points:b[T],{stroke:q,fill:ie,clip:ue,flags:Se,_stroke:Le=V._stroke,_fill:Fe=V._fill,_width:qe=V.width}=V._paths;qe=rn(qe*Vt,3);let je=null,tt=qe%2/2;I&&Fe==null&&(Fe=qe>0?"#fff":Le);let yt=V.pxAlign==1&&tt>0;if(yt&&h.translate(tt,tt),!I){let Xt=G-qe/2,Ht=L-qe/2,Ft=ae+qe,mt=Te+qe;je=new Path2D,je.rect(Xt,Ht,Ft,mt)}I?et(Le,qe,V.dash,V.cap,Fe,q,ie,Se,ue):Jt(T,Le,qe,V.dash,V.cap,Fe,q,ie,Se,je,ue),yt&&h.translate(-tt,-tt)}function Jt(T,I,V,q,ie,ue,Se,Le,Fe,qe,je){let tt=!1;Fe!=0&&M.forEach((yt,Xt)=>{if(yt.series[0]==T){let Ht=b[yt.series[1]],Ft=e[yt.series[1]],mt=(Ht._paths||Ho).band;fr(mt)&&(mt=yt.dir==1?mt[0]:mt[1]);let ut,dn=null;Ht.show&&mt&&IE(Ft,bn,Sn)?(dn=yt.fill(i,Xt)||ue,ut=Ht._paths.clip):mt=null,et(I,V,q,ie,dn,Se,Le,Fe,qe,je,ut,mt),tt=!0}}),tt||et(I,V,q,ie,ue,Se,Le,Fe,qe,je)}const zn=Oa|Hd;function et(T,I,V,q,ie,ue,Se,Le,Fe,qe,je,tt){ke(T,I,V,q,ie),(Fe||qe||tt)&&(h.save(),Fe&&h.clip(Fe),qe&&h.clip(qe)),tt?(Le&zn)==zn?(h.clip(tt),je&&h.clip(je),Bt(ie,Se),Cn(T,ue,I)):Le&Hd?(Bt(ie,Se),h.clip(tt),Cn(T,ue,I)):Le&Oa&&(h.save(),h.clip(tt),je&&h.clip(je),Bt(ie,Se),h.restore(),Cn(T,ue,I)):(Bt(ie,Se),Cn(T,ue,I)),(Fe||qe||tt)&&h.restore()}function Cn(T,I,V){V>0&&(I instanceof Map?I.forEach((q,ie)=>{h.strokeStyle=qa=ie,h.stroke(q)}):I!=null&&T&&h.stroke(I))}function Bt(T,I){I instanceof Map?I.forEach((V,q)=>{h.fillStyle=vr=q,h.fill(V)}):I!=null&&T&&h.fill(I)}function Ys(T,I,V,q){let ie=S[T],ue;if(q<=0)ue=[0,0];else{let Se=ie._space=ie.space(i,T,I,V,q),Le=ie._incrs=ie.incrs(i,T,I,V,q,Se);ue=eA(I,V,Le,q,Se)}return ie._found=ue}function Ln(T,I,V,q,ie,ue,Se,Le,Fe,qe){let je=Se%2/2;_==1&&h.translate(je,je),ke(Le,Se,Fe,qe,Le),h.beginPath();let tt,yt,Xt,Ht,Ft=ie+(q==0||q==3?-ue:ue);V==0?(yt=ie,Ht=Ft):(tt=ie,Xt=Ft);for(let mt=0;mt<T.length;mt++)I[mt]!=null&&(V==0?tt=Xt=T[mt]:yt=Ht=T[mt],h.moveTo(tt,yt),h.lineTo(Xt,Ht));h.stroke(),_==1&&h.translate(-je,-je)}function Ka(T){let I=!0;return S.forEach((V,q)=>{if(!V.show)return;let ie=w[V.scale];if(ie.min==null){V._show&&(I=!1,V._show=!1,Dt(!1));return}else V._show||(I=!1,V._show=!0,Dt(!1));let ue=V.side,Se=ue%2,{min:Le,max:Fe}=ie,[qe,je]=Ys(q,Le,Fe,Se==0?$:Ee);if(je==0)return;let tt=ie.distr==2,yt=V._splits=V.splits(i,q,Le,Fe,qe,je,tt),Xt=ie.distr==2?yt.map(ut=>Pi[ut]):yt,Ht=ie.distr==2?Pi[yt[1]]-Pi[yt[0]]:qe,Ft=V._values=V.values(i,V.filter(i,Xt,q,je,Ht),q,je,Ht);V._rotate=ue==2?V.rotate(i,Ft,q,je):0;let mt=V._size;V._size=Hi(V.size(i,Ft,q,T)),mt!=null&&V._size!=mt&&(I=!1)}),I}function As(T){let I=!0;return nl.forEach((V,q)=>{let ie=V(i,q,Es,T);ie!=rs[q]&&(I=!1),rs[q]=ie}),I}function Ks(){for(let T=0;T<S.length;T++){let I=S[T];if(!I.show||!I._show)continue;let V=I.side,q=V%2,ie,ue,Se=I.stroke(i,T),Le=V==0||V==3?-1:1,[Fe,qe]=I._found;if(I.label!=null){let gi=I.labelGap*Le,Ii=Bn((I._lpos+gi)*Vt);Xe(I.labelFont[0],Se,"center",V==2?zo:Ig),h.save(),q==1?(ie=ue=0,h.translate(Ii,Bn(L+Te/2)),h.rotate((V==3?-Rc:Rc)/2)):(ie=Bn(G+ae/2),ue=Ii);let Kr=e0(I.label)?I.label(i,T,Fe,qe):I.label;h.fillText(Kr,ie,ue),h.restore()}if(qe==0)continue;let je=w[I.scale],tt=q==0?ae:Te,yt=q==0?G:L,Xt=I._splits,Ht=je.distr==2?Xt.map(gi=>Pi[gi]):Xt,Ft=je.distr==2?Pi[Xt[1]]-Pi[Xt[0]]:Fe,mt=I.ticks,ut=I.border,dn=mt.show?mt.size:0,xn=Bn(dn*Vt),Yn=Bn((I.alignTo==2?I._size-dn-I.gap:I.gap)*Vt),en=I._rotate*-Rc/180,wn=g(I._pos*Vt),Di=(xn+Yn)*Le,mi=wn+Di;ue=q==0?mi:0,ie=q==1?mi:0;let $i=I.font[0],as=I.align==1?La:I.align==2?vd:en>0?La:en<0?vd:q==0?"center":V==3?vd:La,Ls=en||q==1?"middle":V==2?zo:Ig;Xe($i,Se,as,Ls);let Ni=I.font[1]*I.lineGap,Xi=Xt.map(gi=>g(o(gi,je,tt,yt))),os=I._values;for(let gi=0;gi<os.length;gi++){let Ii=os[gi];if(Ii!=null){q==0?ie=Xi[gi]:ue=Xi[gi],Ii=""+Ii;let Kr=Ii.indexOf(`
`)==-1?[Ii]:Ii.split(/\n/gm);for(let vi=0;vi<Kr.length;vi++){let L_=Kr[vi];en?(h.save(),h.translate(ie,ue+vi*Ni),h.rotate(en),h.fillText(L_,0,0),h.restore()):h.fillText(L_,ie,ue+vi*Ni)}}}mt.show&&Ln(Xi,mt.filter(i,Ht,T,qe,Ft),q,V,wn,xn,rn(mt.width*Vt,3),mt.stroke(i,T),mt.dash,mt.cap);let Ps=I.grid;Ps.show&&Ln(Xi,Ps.filter(i,Ht,T,qe,Ft),q,q==0?2:1,q==0?L:G,q==0?Te:ae,rn(Ps.width*Vt,3),Ps.stroke(i,T),Ps.dash,Ps.cap),ut.show&&Ln([wn],[1],q==0?1:0,q==0?1:2,q==1?L:G,q==1?Te:ae,rn(ut.width*Vt,3),ut.stroke(i,T),ut.dash,ut.cap)}qn("drawAxes")}function Dt(T){b.forEach((I,V)=>{V>0&&(I._paths=null,T&&(s==1?(I.min=null,I.max=null):I.facets.forEach(q=>{q.min=null,q.max=null})))})}let _n=!1,pi=!1,jt=[];function Pn(){pi=!1;for(let T=0;T<jt.length;T++)qn(...jt[T]);jt.length=0}function oi(){_n||(YE(d_),_n=!0)}function tu(T,I=!1){_n=!0,pi=I,T(i),d_(),I&&jt.length>0&&queueMicrotask(Pn)}i.batch=tu;function d_(){if(_e&&(It(),_e=!1),Ue&&(Be(),Ue=!1),Ne){if(ln(p,La,Ze),ln(p,zo,ct),ln(p,Oo,$),ln(p,Bo,Ee),ln(v,La,Ze),ln(v,zo,ct),ln(v,Oo,$),ln(v,Bo,Ee),ln(d,Oo,Me),ln(d,Bo,ot),u.width=Bn(Me*Vt),u.height=Bn(ot*Vt),S.forEach(({_el:T,_show:I,_size:V,_pos:q,side:ie})=>{if(T!=null)if(I){let ue=ie===3||ie===0?V:0,Se=ie%2==1;ln(T,Se?"left":"top",q-ue),ln(T,Se?"width":"height",V),ln(T,Se?"top":"left",Se?ct:Ze),ln(T,Se?"height":"width",Se?Ee:$),Md(T,Ur)}else Ai(T,Ur)}),qa=vr=Ya=Q=de=oe=le=ze=F=null,Ve=1,ol(!0),Ze!=Ce||ct!=Ct||$!=$e||Ee!=Je){Dt(!1);let T=$/$e,I=Ee/Je;if(ne&&!me&&K.left>=0){K.left*=T,K.top*=I,Za&&bs(Za,Bn(K.left),0,$,Ee),Ja&&bs(Ja,0,Bn(K.top),$,Ee);for(let V=0;V<Rt.length;V++){let q=Rt[V];q!=null&&(cn[V]*=T,fi[V]*=I,bs(q,Hi(cn[V]),Hi(fi[V]),$,Ee))}}if(hn.show&&!ve&&hn.left>=0&&hn.width>0){hn.left*=T,hn.width*=T,hn.top*=I,hn.height*=I;for(let V in Df)ln(eo,V,hn[V])}Ce=Ze,Ct=ct,$e=$,Je=Ee}qn("setSize"),Ne=!1}Me>0&&ot>0&&(h.clearRect(0,0,u.width,u.height),qn("drawClear"),E.forEach(T=>T()),qn("draw")),hn.show&&ve&&(nu(hn),ve=!1),ne&&me&&(Yr(null,!0,!1),me=!1),te.show&&te.live&&Pe&&(Lf(),Pe=!1),l||(l=!0,i.status=1,qn("ready")),gr=!1,_n=!1}i.redraw=(T,I)=>{Ue=I||!1,T!==!1?xr(y,R.min,R.max):oi()};function Af(T,I){let V=w[T];if(V.from==null){if(vn==0){let q=V.range(i,I.min,I.max,T);I.min=q[0],I.max=q[1]}if(I.min>I.max){let q=I.min;I.min=I.max,I.max=q}if(vn>1&&I.min!=null&&I.max!=null&&I.max-I.min<1e-16)return;T==y&&V.distr==2&&vn>0&&(I.min=ns(I.min,e[0]),I.max=ns(I.max,e[0]),I.min==I.max&&I.max++),D[T]=I,_e=!0,oi()}}i.setScale=Af;let Rf,Cf,Za,Ja,f_,p_,ja,Qa,m_,g_,un,fn,_r=!1;const ei=K.drag;let $n=ei.x,Xn=ei.y;ne&&(K.x&&(Rf=Gi(_E,v)),K.y&&(Cf=Gi(xE,v)),R.ori==0?(Za=Rf,Ja=Cf):(Za=Cf,Ja=Rf),un=K.left,fn=K.top);const hn=i.select=En({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),eo=hn.show?Gi(vE,hn.over?v:p):null;function nu(T,I){if(hn.show){for(let V in T)hn[V]=T[V],V in Df&&ln(eo,V,T[V]);I!==!1&&qn("setSelect")}}i.setSelect=nu;function h2(T){if(b[T].show)k&&Md(he[T],Ur);else if(k&&Ai(he[T],Ur),ne){let V=Ge?Rt[0]:Rt[T];V!=null&&bs(V,-10,-10,$,Ee)}}function xr(T,I,V){Af(T,{min:I,max:V})}function Rs(T,I,V,q){I.focus!=null&&g2(T),I.show!=null&&b.forEach((ie,ue)=>{ue>0&&(T==ue||T==null)&&(ie.show=I.show,h2(ue),s==2?(xr(ie.facets[0].scale,null,null),xr(ie.facets[1].scale,null,null)):xr(ie.scale,null,null),oi())}),V!==!1&&qn("setSeries",T,I),q&&ll("setSeries",i,T,I)}i.setSeries=Rs;function d2(T,I){En(M[T],I)}function f2(T,I){T.fill=Ot(T.fill||null),T.dir=Gt(T.dir,-1),I=I??M.length,M.splice(I,0,T)}function p2(T){T==null?M.length=0:M.splice(T,1)}i.addBand=f2,i.setBand=d2,i.delBand=p2;function m2(T,I){b[T].alpha=I,ne&&Rt[T]!=null&&(Rt[T].style.opacity=I),k&&he[T]&&(he[T].style.opacity=I)}let Zs,wr,qr;const to={focus:!0};function g2(T){if(T!=qr){let I=T==null,V=it.alpha!=1;b.forEach((q,ie)=>{if(s==1||ie>0){let ue=I||ie==0||ie==T;q._focus=I?null:ue,V&&m2(ie,ue?1:it.alpha)}}),qr=T,V&&oi()}}k&&_t&&Qe(Bg,j,T=>{K._lock||(vt(T),qr!=null&&Rs(null,to,!0,Dn.setSeries))});function Cs(T,I,V){let q=w[I];V&&(T=T/Vt-(q.ori==1?ct:Ze));let ie=$;q.ori==1&&(ie=Ee,T=ie-T),q.dir==-1&&(T=ie-T);let ue=q._min,Se=q._max,Le=T/ie,Fe=ue+(Se-ue)*Le,qe=q.distr;return qe==3?Na(10,Fe):qe==4?FE(Fe,q.asinh):qe==100?q.bwd(Fe):Fe}function v2(T,I){let V=Cs(T,y,I);return ns(V,e[0],bn,Sn)}i.valToIdx=T=>ns(T,e[0]),i.posToIdx=v2,i.posToVal=Cs,i.valToPos=(T,I,V)=>w[I].ori==0?r(T,w[I],V?ae:$,V?G:0):a(T,w[I],V?Te:Ee,V?L:0),i.setCursor=(T,I,V)=>{un=T.left,fn=T.top,Yr(null,I,V)};function v_(T,I){ln(eo,La,hn.left=T),ln(eo,Oo,hn.width=I)}function __(T,I){ln(eo,zo,hn.top=T),ln(eo,Bo,hn.height=I)}let rl=R.ori==0?v_:__,al=R.ori==1?v_:__;function _2(){if(k&&te.live)for(let T=s==2?1:0;T<b.length;T++){if(T==0&&be)continue;let I=te.values[T],V=0;for(let q in I)fe[T][V++].firstChild.nodeValue=I[q]}}function Lf(T,I){if(T!=null&&(T.idxs?T.idxs.forEach((V,q)=>{Z[q]=V}):kE(T.idx)||Z.fill(T.idx),te.idx=Z[0]),k&&te.live){for(let V=0;V<b.length;V++)(V>0||s==1&&!be)&&x2(V,Z[V]);_2()}Pe=!1,I!==!1&&qn("setLegend")}i.setLegend=Lf;function x2(T,I){let V=b[T],q=T==0&&U==2?Pi:e[T],ie;be?ie=V.values(i,T,I)??ye:(ie=V.value(i,I==null?null:q[I],T,I),ie=ie==null?ye:{_:ie}),te.values[T]=ie}function Yr(T,I,V){m_=un,g_=fn,[un,fn]=K.move(i,un,fn),K.left=un,K.top=fn,ne&&(Za&&bs(Za,Bn(un),0,$,Ee),Ja&&bs(Ja,0,Bn(fn),$,Ee));let q,ie=bn>Sn;Zs=sn,wr=null;let ue=R.ori==0?$:Ee,Se=R.ori==1?$:Ee;if(un<0||vn==0||ie){q=K.idx=null;for(let Le=0;Le<b.length;Le++){let Fe=Rt[Le];Fe!=null&&bs(Fe,-10,-10,$,Ee)}_t&&Rs(null,to,!0,T==null&&Dn.setSeries),te.live&&(Z.fill(q),Pe=!0)}else{let Le,Fe,qe;s==1&&(Le=R.ori==0?un:fn,Fe=Cs(Le,y),q=K.idx=ns(Fe,e[0],bn,Sn),qe=N(e[0][q],R,ue,0));let je=-10,tt=-10,yt=0,Xt=0,Ht=!0,Ft="",mt="";for(let ut=s==2?1:0;ut<b.length;ut++){let dn=b[ut],xn=Z[ut],Yn=xn==null?null:s==1?e[ut][xn]:e[ut][1][xn],en=K.dataIdx(i,ut,q,Fe),wn=en==null?null:s==1?e[ut][en]:e[ut][1][en];if(Pe=Pe||wn!=Yn||en!=xn,Z[ut]=en,ut>0&&dn.show){let Di=en==null?-10:en==q?qe:N(s==1?e[0][en]:e[ut][0][en],R,ue,0),mi=wn==null?-10:A(wn,s==1?w[dn.scale]:w[dn.facets[1].scale],Se,0);if(_t&&wn!=null){let $i=R.ori==1?un:fn,as=On(it.dist(i,ut,en,mi,$i));if(as<Zs){let Ls=it.bias;if(Ls!=0){let Ni=Cs($i,dn.scale),Xi=wn>=0?1:-1,os=Ni>=0?1:-1;os==Xi&&(os==1?Ls==1?wn>=Ni:wn<=Ni:Ls==1?wn<=Ni:wn>=Ni)&&(Zs=as,wr=ut)}else Zs=as,wr=ut}}if(Pe||Ge){let $i,as;R.ori==0?($i=Di,as=mi):($i=mi,as=Di);let Ls,Ni,Xi,os,Ps,gi,Ii=!0,Kr=Ae.bbox;if(Kr!=null){Ii=!1;let vi=Kr(i,ut);Xi=vi.left,os=vi.top,Ls=vi.width,Ni=vi.height}else Xi=$i,os=as,Ls=Ni=Ae.size(i,ut);if(gi=Ae.fill(i,ut),Ps=Ae.stroke(i,ut),Ge)ut==wr&&Zs<=it.prox&&(je=Xi,tt=os,yt=Ls,Xt=Ni,Ht=Ii,Ft=gi,mt=Ps);else{let vi=Rt[ut];vi!=null&&(cn[ut]=Xi,fi[ut]=os,$g(vi,Ls,Ni,Ii),Vg(vi,gi,Ps),bs(vi,Hi(Xi),Hi(os),$,Ee))}}}}if(Ge){let ut=it.prox,dn=qr==null?Zs<=ut:Zs>ut||wr!=qr;if(Pe||dn){let xn=Rt[0];xn!=null&&(cn[0]=je,fi[0]=tt,$g(xn,yt,Xt,Ht),Vg(xn,Ft,mt),bs(xn,Hi(je),Hi(tt),$,Ee))}}}if(hn.show&&_r)if(T!=null){let[Le,Fe]=Dn.scales,[qe,je]=Dn.match,[tt,yt]=T.cursor.sync.scales,Xt=T.cursor.drag;if($n=Xt._x,Xn=Xt._y,$n||Xn){let{left:Ht,top:Ft,width:mt,height:ut}=T.select,dn=T.scales[tt].ori,xn=T.posToVal,Yn,en,wn,Di,mi,$i=Le!=null&&qe(Le,tt),as=Fe!=null&&je(Fe,yt);$i&&$n?(dn==0?(Yn=Ht,en=mt):(Yn=Ft,en=ut),wn=w[Le],Di=N(xn(Yn,tt),wn,ue,0),mi=N(xn(Yn+en,tt),wn,ue,0),rl(is(Di,mi),On(mi-Di))):rl(0,ue),as&&Xn?(dn==1?(Yn=Ht,en=mt):(Yn=Ft,en=ut),wn=w[Fe],Di=A(xn(Yn,yt),wn,Se,0),mi=A(xn(Yn+en,yt),wn,Se,0),al(is(Di,mi),On(mi-Di))):al(0,Se)}else Nf()}else{let Le=On(m_-f_),Fe=On(g_-p_);if(R.ori==1){let yt=Le;Le=Fe,Fe=yt}$n=ei.x&&Le>=ei.dist,Xn=ei.y&&Fe>=ei.dist;let qe=ei.uni;qe!=null?$n&&Xn&&($n=Le>=qe,Xn=Fe>=qe,!$n&&!Xn&&(Fe>Le?Xn=!0:$n=!0)):ei.x&&ei.y&&($n||Xn)&&($n=Xn=!0);let je,tt;$n&&(R.ori==0?(je=ja,tt=un):(je=Qa,tt=fn),rl(is(je,tt),On(tt-je)),Xn||al(0,Se)),Xn&&(R.ori==1?(je=ja,tt=un):(je=Qa,tt=fn),al(is(je,tt),On(tt-je)),$n||rl(0,ue)),!$n&&!Xn&&(rl(0,0),al(0,0))}if(ei._x=$n,ei._y=Xn,T==null){if(V){if(C_!=null){let[Le,Fe]=Dn.scales;Dn.values[0]=Le!=null?Cs(R.ori==0?un:fn,Le):null,Dn.values[1]=Fe!=null?Cs(R.ori==1?un:fn,Fe):null}ll(xd,i,un,fn,$,Ee,q)}if(_t){let Le=V&&Dn.setSeries,Fe=it.prox;qr==null?Zs<=Fe&&Rs(wr,to,!0,Le):Zs>Fe?Rs(null,to,!0,Le):wr!=qr&&Rs(wr,to,!0,Le)}}Pe&&(te.idx=q,Lf()),I!==!1&&qn("setCursor")}let br=null;Object.defineProperty(i,"rect",{get(){return br==null&&ol(!1),br}});function ol(T=!1){T?br=null:(br=v.getBoundingClientRect(),qn("syncRect",br))}function x_(T,I,V,q,ie,ue,Se){K._lock||_r&&T!=null&&T.movementX==0&&T.movementY==0||(Pf(T,I,V,q,ie,ue,Se,!1,T!=null),T!=null?Yr(null,!0,!0):Yr(I,!0,!1))}function Pf(T,I,V,q,ie,ue,Se,Le,Fe){if(br==null&&ol(!1),vt(T),T!=null)V=T.clientX-br.left,q=T.clientY-br.top;else{if(V<0||q<0){un=-10,fn=-10;return}let[qe,je]=Dn.scales,tt=I.cursor.sync,[yt,Xt]=tt.values,[Ht,Ft]=tt.scales,[mt,ut]=Dn.match,dn=I.axes[0].side%2==1,xn=R.ori==0?$:Ee,Yn=R.ori==1?$:Ee,en=dn?ue:ie,wn=dn?ie:ue,Di=dn?q:V,mi=dn?V:q;if(Ht!=null?V=mt(qe,Ht)?o(yt,w[qe],xn,0):-10:V=xn*(Di/en),Ft!=null?q=ut(je,Ft)?o(Xt,w[je],Yn,0):-10:q=Yn*(mi/wn),R.ori==1){let $i=V;V=q,q=$i}}Fe&&(I==null||I.cursor.event.type==xd)&&((V<=1||V>=$-1)&&(V=Br(V,$)),(q<=1||q>=Ee-1)&&(q=Br(q,Ee))),Le?(f_=V,p_=q,[ja,Qa]=K.move(i,V,q)):(un=V,fn=q)}const Df={width:0,height:0,left:0,top:0};function Nf(){nu(Df,!1)}let w_,b_,S_,y_;function M_(T,I,V,q,ie,ue,Se){_r=!0,$n=Xn=ei._x=ei._y=!1,Pf(T,I,V,q,ie,ue,Se,!0,!1),T!=null&&(Qe(wd,Sd,E_,!1),ll(Fg,i,ja,Qa,$,Ee,null));let{left:Le,top:Fe,width:qe,height:je}=hn;w_=Le,b_=Fe,S_=qe,y_=je}function E_(T,I,V,q,ie,ue,Se){_r=ei._x=ei._y=!1,Pf(T,I,V,q,ie,ue,Se,!1,!0);let{left:Le,top:Fe,width:qe,height:je}=hn,tt=qe>0||je>0,yt=w_!=Le||b_!=Fe||S_!=qe||y_!=je;if(tt&&yt&&nu(hn),ei.setScale&&tt&&yt){let Xt=Le,Ht=qe,Ft=Fe,mt=je;if(R.ori==1&&(Xt=Fe,Ht=je,Ft=Le,mt=qe),$n&&xr(y,Cs(Xt,y),Cs(Xt+Ht,y)),Xn)for(let ut in w){let dn=w[ut];ut!=y&&dn.from==null&&dn.min!=sn&&xr(ut,Cs(Ft+mt,ut),Cs(Ft,ut))}Nf()}else K.lock&&(K._lock=!K._lock,Yr(I,!0,T!=null));T!=null&&(Pt(wd,Sd),ll(wd,i,un,fn,$,Ee,null))}function w2(T,I,V,q,ie,ue,Se){if(K._lock)return;vt(T);let Le=_r;if(_r){let Fe=!0,qe=!0,je=10,tt,yt;R.ori==0?(tt=$n,yt=Xn):(tt=Xn,yt=$n),tt&&yt&&(Fe=un<=je||un>=$-je,qe=fn<=je||fn>=Ee-je),tt&&Fe&&(un=un<ja?0:$),yt&&qe&&(fn=fn<Qa?0:Ee),Yr(null,!0,!0),_r=!1}un=-10,fn=-10,Z.fill(null),Yr(null,!0,!0),Le&&(_r=Le)}function T_(T,I,V,q,ie,ue,Se){K._lock||(vt(T),sl(),Nf(),T!=null&&ll(zg,i,un,fn,$,Ee,null))}function A_(){S.forEach(tA),J(i.width,i.height,!0)}Fr(yc,Da,A_);const no={};no.mousedown=M_,no.mousemove=x_,no.mouseup=E_,no.dblclick=T_,no.setSeries=(T,I,V,q)=>{let ie=Dn.match[2];V=ie(i,I,V),V!=-1&&Rs(V,q,!0,!1)},ne&&(Qe(Fg,v,M_),Qe(xd,v,x_),Qe(Og,v,T=>{vt(T),ol(!1)}),Qe(Bg,v,w2),Qe(zg,v,T_),Xd.add(i),i.syncRect=ol);const iu=i.hooks=n.hooks||{};function qn(T,I,V){pi?jt.push([T,I,V]):T in iu&&iu[T].forEach(q=>{q.call(null,i,I,V)})}(n.plugins||[]).forEach(T=>{for(let I in T.hooks)iu[I]=(iu[I]||[]).concat(T.hooks[I])});const R_=(T,I,V)=>V,Dn=En({key:null,setSeries:!1,filters:{pub:i0,sub:i0},scales:[y,b[1]?b[1].scale:null],match:[s0,s0,R_],values:[null,null]},K.sync);Dn.match.length==2&&Dn.match.push(R_),K.sync=Dn;const C_=Dn.key,If=H0(C_);function ll(T,I,V,q,ie,ue,Se){Dn.filters.pub(T,I,V,q,ie,ue,Se)&&If.pub(T,I,V,q,ie,ue,Se)}If.sub(i);function b2(T,I,V,q,ie,ue,Se){Dn.filters.sub(T,I,V,q,ie,ue,Se)&&no[T](null,I,V,q,ie,ue,Se)}i.pub=b2;function S2(){If.unsub(i),Xd.delete(i),Nt.clear(),Td(yc,Da,A_),c.remove(),j?.remove(),qn("destroy")}i.destroy=S2;function Uf(){qn("init",n,e),il(e||n.data,!1),D[y]?Af(y,D[y]):sl(),ve=hn.show&&(hn.width>0||hn.height>0),me=Pe=!0,J(n.width,n.height)}return b.forEach(Xa),S.forEach(Xs),t?t instanceof HTMLElement?(t.appendChild(c),Uf()):t(i,Uf):Uf(),i}Qn.assign=En,Qn.fmtNum=Cd,Qn.rangeNum=Ac,Qn.rangeLog=Tc,Qn.rangeAsinh=Ad,Qn.orient=kr,Qn.pxRatio=Vt,Qn.join=qE,Qn.fmtDate=Nd,Qn.tzDate=sT,Qn.sync=H0;{Qn.addGap=zT,Qn.clipGaps=Ic;let n=Qn.paths={points:K0};n.linear=J0,n.stepped=HT,n.bars=VT,n.spline=$T}function Ss(n,e,t){const i=e-n;if(!(i>0)||!Number.isFinite(i))return[];const s=10**Math.floor(Math.log10(i/t)),r=[1,2,5,10,20].map(o=>o*s).find(o=>i/o<=t)??i,a=[];for(let o=Math.ceil(n/r-1e-9);o*r<=e+1e-9*i;o++)a.push(Number((o*r).toPrecision(12)));return a}function rv(n,e,t){if(!(n>0)||!(e>n))return[];const i=Math.floor(Math.log10(n)),s=Math.ceil(Math.log10(e)),r=c=>c.filter(u=>u>=n*.999999&&u<=e*1.000001),a=(c,u=1)=>{const h=[];for(let d=i;d<=s;d+=u)for(const p of c)h.push(Number((p*10**d).toPrecision(12)));return r(h)},o=a([1,2,5]);if(o.length<=t&&o.length>=3)return o;const l=a([1]);return l.length>t?a([1],Math.ceil(l.length/t)):l.length>=3?l:o.length>=3&&o.length<=t+2?o:Ss(n,e,t)}function Tn(n,e,t=.05){let i=1/0,s=-1/0;for(const r of n)r==null||!Number.isFinite(r)||e&&r<=0||(r<i&&(i=r),r>s&&(s=r));if(!(s>=i))return e?{low:.1,high:1}:{low:0,high:1};if(e){if(s===i)return{low:i/2,high:s*2};const r=(s/i)**t;return{low:i/r,high:s*r}}if(s===i){const r=Math.abs(i)*.05||.5;return{low:i-r,high:s+r}}return{low:i-t*(s-i),high:s+t*(s-i)}}function Bc(n,e=[]){const t=n.filter(a=>Number.isFinite(a)).sort((a,o)=>a-o);if(!t.length)return NaN;const i=t[0],s=t[Math.floor((t.length-1)/2)],r=e.filter(a=>a<=i+4*Math.abs(i));return Math.max(s+(s-i),i+.001*Math.abs(i),...r)}function Gr(n){const e=n.filter(t=>Number.isFinite(t));return!e.length||e.some(t=>t<=0)?!1:Math.max(...e)/Math.min(...e)>20}const $o='12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',nA=28;function ri(n){const{into:e}=n;let t={x:n.x,y:n.y};e.setAttribute("role","img"),e.setAttribute("aria-label",n.about),e.tabIndex=-1;const i=()=>Math.max(240,e.clientWidth),s=S=>()=>[t[S].range.low,t[S].range.high],r=S=>(w,M,y,x)=>{const E=t[S],C=S==="x"?Math.max(3,Math.floor(i()/90)):Math.max(3,Math.floor(n.height/46));return E.at?E.at.filter(P=>P>=y&&P<=x):E.log?rv(y,x,C):Ss(y,x,C)},a=S=>(w,M)=>M.map(t[S].text??xl),o=S=>({time:!1,range:s(S),distr:t[S].log?3:1,log:10}),l=()=>bt("soft"),c={stroke:()=>bt("grid"),width:1},u=()=>[[t.x.range.low,t.x.range.high],[t.y.range.low,t.y.range.high]],h=()=>new Qn({width:i(),height:n.height,padding:[10,20,0,0],legend:{show:!1},cursor:{show:!1},scales:{x:o("x"),y:o("y")},axes:[{stroke:l,grid:c,ticks:{show:!1},font:$o,labelFont:$o,show:!n.bare,label:t.x.label||void 0,labelSize:22,labelGap:2,size:30,space:10,splits:r("x"),values:a("x"),filter:(S,w)=>w},{stroke:l,grid:c,ticks:{show:!1},font:$o,labelFont:$o,label:t.y.label||void 0,labelSize:22,labelGap:4,size:n.left??d,space:10,splits:r("y"),values:a("y"),filter:(S,w)=>w}],series:[{},{show:!0,paths:()=>null,points:{show:!1}}],hooks:{draw:[p]}},u(),e),d=(S,w)=>{const M=Math.max(0,...(w??[]).map(y=>y.length));return S.ctx.font=$o,Math.ceil(M*6.8)+12},p=S=>{const{ctx:w,bbox:M}=S;w.save(),w.beginPath(),w.rect(M.left,M.top,M.width,M.height),w.clip();const y=Qn.pxRatio;n.draw({context:w,x:x=>S.valToPos(x,"x",!0),y:x=>S.valToPos(x,"y",!0),ratio:y,box:M}),w.restore()};let v=h();const _=iA(e),g=()=>v.redraw(!1,!0);cl(g);const f=S=>{const w=v.over.getBoundingClientRect(),M=S.clientX-w.left,y=S.clientY-w.top;let x=null,E=nA**2;for(const C of n.spots?.()??[]){const P=v.valToPos(C.x,"x")-M,R=v.valToPos(C.y,"y")-y,U=P*P+R*R;U<E&&(E=U,x=C)}return x};n.spots&&(e.addEventListener("pointermove",S=>{const w=f(S);n.onHover?.(w?w.run:null),w?_.show(w.words,v.over.offsetLeft+v.valToPos(w.x,"x"),v.over.offsetTop+v.valToPos(w.y,"y")):_.hide()}),e.addEventListener("pointerleave",()=>{n.onHover?.(null),_.hide()}),e.addEventListener("click",S=>{const w=f(S);w&&n.onClick?.(w.run)}));const b=()=>{v.destroy(),v=h()};return new ResizeObserver(()=>{Math.abs(i()-v.width)>1&&v.setSize({width:i(),height:n.height})}).observe(e),{get canvas(){return v.ctx.canvas},redraw:g,replace:(S,w)=>{const M=(x,E)=>x.label===E.label&&x.log===E.log,y=M(S,t.x)&&M(w,t.y);t={x:S,y:w},y?v.setData(u()):b()},xAt:S=>v.posToVal(S-v.over.getBoundingClientRect().left,"x")}}function iA(n){const e=document.createElement("div");return e.className="hint",e.hidden=!0,n.append(e),{show:(t,i,s)=>{e.replaceChildren(...t.map(a=>{const o=document.createElement("div");return o.textContent=a,o})),e.hidden=!1;const r=n.clientWidth-e.offsetWidth-4;e.style.left=`${Math.max(0,Math.min(r,i+14))}px`,e.style.top=`${Math.max(0,s-e.offsetHeight-10)}px`},hide:()=>{e.hidden=!0}}}const Yd=240;function Hr(n,e,t){return e==="updates"?n.updates[t]:e==="seen"?n.seen[t]:n.updates[t]*n.second}function Xo(n,e){const i=n.flatMap(a=>a.updates.length>1?[Hr(a,e,1),Hr(a,e,a.updates.length-1)]:[]).filter(a=>a>0&&Number.isFinite(a)),s=Math.min(...i),r=Math.max(...i);return i.length?[s,Math.max(r,s*1.01)]:[1,2]}function Kd([n,e],t){return t===0?0:n*(e/n)**((t-1)/(Yd-1))}function sA(n,e,t){let i=0,s=n.updates.length-1;for(;i<s;){const r=i+s+1>>1;Hr(n,e,r)<=t*(1+1e-9)?i=r:s=r-1}return i}const rA=1e-5;function aA(){const n=m("div",{class:"picture"});let e=null,t=[],i=0,s="updates",r=0;const a=(l,c)=>Math.max(l.heights[c]-i,1e-300),o=({context:l,x:c,y:u,ratio:h,box:d})=>{const[p]=Xo(t,s);if(t.forEach((g,f)=>{l.beginPath(),l.moveTo(d.left,u(a(g,0)));for(let b=1;b<g.updates.length;b++)l.lineTo(c(Hr(g,s,b)),u(a(g,b)));l.strokeStyle=an(g.colour??f),l.lineWidth=2*h,l.lineJoin="round",l.stroke(),g.near!==null&&g.near>0&&(l.beginPath(),l.arc(c(Hr(g,s,g.near)),u(a(g,g.near)),5*h,0,2*Math.PI),l.fillStyle=an(g.colour??f),l.fill(),l.strokeStyle=bt("card"),l.lineWidth=1.5*h,l.stroke())}),!t.length)return;l.strokeStyle=bt("soft"),l.lineWidth=h,l.setLineDash([5*h,4*h]),l.beginPath();const v=u(.01*a(t[0],0));l.moveTo(d.left,v),l.lineTo(d.left+d.width,v),l.stroke(),l.setLineDash([]);const _=Math.max(p,Kd(Xo(t,s),r));l.beginPath(),l.moveTo(c(_),d.top),l.lineTo(c(_),d.top+d.height),l.stroke()};return{element:n,show:(l,c,u)=>{[t,i,s]=[l,c,u];const[h,d]=Xo(t,s),p=t.length?a(t[0],0):1,v=t.flatMap(b=>[...b.heights].map((S,w)=>a(b,w))),_=Math.max(rA*p,v.reduce((b,S)=>Math.min(b,S),p)),g=v.reduce((b,S)=>Math.max(b,S),p),f=[{label:dt(s),log:!0,range:{low:h,high:d}},{label:dt("curve"),log:!0,range:{low:Math.min(_*.7,.005*p),high:Math.min(g,100*p)*1.5}}];e?e.replace(...f):e=ri({into:n,x:f[0],y:f[1],height:260,about:dt("curve"),draw:o})},at:l=>{r=l,e?.redraw()}}}function Vi(n){if(!Number.isFinite(n))return"–";for(const[e,t]of[[1,"s"],[.001,"ms"],[1e-6,"µs"]])if(n>=e)return`${ce(n/e,3)} ${t}`;return`${ce(n/1e-9,3)} ns`}const Vs=n=>Math.round(n).toLocaleString("en");function oA(n,e,t){const[i,s,r]=n,a=[];for(const l of n){if(l.near===null||l.near===0)continue;const c=Vs(l.updates[l.near]),u=Vs(l.seen[l.near]);a.push(Ke([`${Cg(Ti(l))}: ${c} updates, ${u} rows seen until 1 % of the way is left.`,`${Ti(l)}：更新 ${c} 次、看过 ${u} 行后，只剩 1 % 的路程。`]))}if(i.near&&s.near&&s.seen[s.near]<i.seen[i.near]){const l=ce(i.seen[i.near]/s.seen[s.near],2);a.push(Ke([`Each of its ${Vs(i.updates[i.near])} updates cost full batch all ${Vs(e)} rows. ${Vs(Number(s.batch))} rows already show about where downhill is: mini-batches needed ${l} times fewer rows.`,`全批量的 ${Vs(i.updates[i.near])} 次更新每次都要看完 ${Vs(e)} 行。${Vs(Number(s.batch))} 行已大致指出下坡方向：小批量所需的行数只有 ${l} 分之一。`]))}if(n.every(({second:l})=>Number.isFinite(l))){const l=_=>_.second/(_.batch==="full"?e:Number(_.batch)),c=l(r)/l(s),u=Vs(Number(s.batch)),h=ce(c,2),d=c>1.1?Ke([`a row alone costs ${h} times as much as in a mini-batch, for the work around an update is shared by its rows.`,`单独一行的开销是小批量中一行的 ${h} 倍，因为一次更新的固定开销由其中各行分摊。`]):Ke(["for a model so small a row in a mini-batch costs no less than a row alone.","模型这么小时，小批量中的一行并不比单独一行便宜。"]),p=Ke([`One update took ${Vi(i.second)} with all rows, ${Vi(s.second)} with ${u}, ${Vi(r.second)} with one: `,`一次更新：全部行 ${Vi(i.second)}，${u} 行 ${Vi(s.second)}，一行 ${Vi(r.second)}。`]);a.push(p+d);const v=n.filter(_=>_.near!==null);if(v.length>1){const _=S=>Hr(S,"seconds",S.near),[g,f]=[...v].sort((S,w)=>_(S)-_(w)),b=ce(_(f)/_(g),2);a.push(Ke([`Quickest by the clock: ${Ti(g)}, ${Vi(_(g))}; next ${Ti(f)}, ${Vi(_(f))} (${b} times as long).`,`按时间最快的是${Ti(g)}，${Vi(_(g))}；其次是${Ti(f)}，${Vi(_(f))}（${b} 倍）。`]))}}const o=l=>ce(Math.max(0,l.stays-t),2);return n.every(({near:l,diverged:c})=>l!==null&&!c)&&a.push(Ke([`In the last epoch single rows are still ${o(r)} above the least loss on average, mini-batches ${o(s)}, full batch ${o(i)}: one row's slope is that of the whole plus noise, whose size falls with the square root of the batch. A smaller rate, or one that falls, calms it.`,`最后一轮中，单样本平均仍高出最小损失 ${o(r)}，小批量 ${o(s)}，全批量 ${o(i)}：一行的梯度等于总体梯度加噪声，噪声随批量的平方根减小。更小或递减的学习率能让它平静下来。`])),a}function lA(n,e,t,i){let s=[],r=null,a=0;const o=ea(),l=()=>n.find(({name:k})=>k===e.set)??n[0],c=()=>e.rates??l().rates,u=()=>e.start??l().start,h=()=>["full",e.batch,1],d=()=>({set:l().name,rows:e.rows}),p=Fo(dt("about"),k=>{e.start=[Number(k[0].toPrecision(4)),Number(k[1].toPrecision(4))],w()},()=>{e.view=p.view(),e.log=p.log(),t()}),v=aA(),_=oo(()=>b()),g=m("output",{class:"n"}),f=()=>{const k=Kd(Xo(s,e.by),_.step());return s.map(ne=>sA(ne,e.by,k))};function b(){if(!r||!s.length)return;const k=Kd(Xo(s,e.by),_.step());p.draw({walks:s,steps:f(),start:u(),shown:null}),g.textContent=e.by==="seconds"?Vi(k):`${Math.round(k).toLocaleString("en")} ${dt(e.by)}`,v.at(_.step()),t()}async function S(){const k=o.next();p.setWaiting(!0);try{const ne=await kn("batches/surface",{...d(),start:u(),size:96},k);r=ne.said;const{values:W,shape:j}=ne.arrays.heights,re={x:r.w,y:r.b,columns:j[1],rows:j[0],heights:W,low:r.low,high:r.high};await w(k),p.show(re,{minima:[r.minimum]}),te()}catch(ne){ne instanceof DOMException||i(ne instanceof Error?ne.message:String(ne))}finally{o.is(k)&&p.setWaiting(!1)}}async function w(k){const ne=k??o.next(),W={...d(),runs:h().map((j,re)=>({batch_size:j,lr:c()[re],optimizer:e.optimizer}))};try{const j=await kn("batches/runs",{...W,start:u(),epochs:e.epochs,seed:e.seed},ne),{updates:re,seen:ee,points:he,losses:fe}=j.arrays,we=new Map(s.map(ye=>[ye.batch,ye.second]));let be=0;a=j.said.least,s=j.said.runs.map((ye,pe)=>{const[Re,gt]=[be,be+ye.count];return be=gt,{...ye,name:Ti(ye),words:`${e.optimizer} lr=${ye.lr} batch_size=${ye.batch}`,ended:ye.diverged?ye.count-1:-1,colour:pe,points:he.values.subarray(2*Re,2*gt),heights:fe.values.subarray(Re,gt),updates:re.values.subarray(Re,gt),seen:ee.values.subarray(Re,gt),second:we.get(ye.batch)??NaN}}),i(""),te(),_.show(Yd,M?_.step():Yd),M=!0,await x(ne)}catch(j){j instanceof DOMException||i(j instanceof Error?j.message:String(j))}}let M=!1,y="";async function x(k){const ne={...d(),runs:h().map(j=>({batch_size:j,lr:.1,optimizer:e.optimizer}))},W=JSON.stringify(ne);if(W!==y){const{said:j}=await kn("batches/seconds",ne,k);s.forEach((re,ee)=>re.second=j.seconds[ee]),y=W}te(),b()}const E=m("tbody",{}),C=m("ul",{class:"told"}),P=[0,1,2].map(k=>{const ne=m("input",{type:"range",min:-3,max:1,step:.02}),W=m("output",{class:"n"});ne.addEventListener("input",()=>{const ee=[...c()];ee[k]=Number((10**Number(ne.value)).toPrecision(3)),e.rates=ee,W.textContent=Qt(ee[k]),w()});const j=m("span",{}),re=[0,1,2,3].map(()=>m("td",{class:"n"}));return E.append(m("tr",{},m("th",{scope:"row"},m("span",{class:"pin"},m("span",{class:`dot-of g${k}`}),j)),m("td",{},m("div",{class:"slide"},ne,W)),...re)),()=>{const ee=s.at(k),he=Ti({batch:h()[k]});if(j.textContent=he,ne.setAttribute("aria-label",`${dt("rate")}, ${he}`),document.activeElement!==ne&&(ne.value=String(Math.log10(c()[k]))),W.textContent=Qt(c()[k]),!ee)return;const fe=ee.near;["updates","seen","seconds"].forEach((we,be)=>{const ye=fe===null?NaN:Hr(ee,we,fe);re[be].textContent=fe===null?be?"–":dt(ee.diverged?"diverged":"never"):we==="seconds"?Vi(ye):ye.toLocaleString("en")}),re[3].textContent=ee.diverged?"–":ce(Math.max(0,ee.stays-a),3),re[3].title=Mt(ee.status)}}),R=m("span",{}),U=()=>{const k=["updates","seen","seconds"].map(ne=>({value:ne,words:dt(ne)}));We(R,cs(dt("by"),k,e.by,ne=>{e.by=ne,v.show(s,a,e.by),b()}))},N=m("select",{"aria-label":dt("rows")},...n.map(({name:k,title:ne})=>m("option",{value:k},Ke(ne))));N.addEventListener("change",()=>{e.set=N.value,[e.rates,e.start]=[null,null],y="",S()});const A=m("select",{"aria-label":dt("optimizer")},m("option",{value:e.optimizer},e.optimizer));qi("batches/optimizers").then(k=>{We(A,...k.map(ne=>m("option",{value:ne},ne))),A.value=e.optimizer},()=>{}),A.addEventListener("change",()=>{e.optimizer=A.value,y="",S()});const D=(k,ne,W,j,re)=>{const ee=m("input",{type:"number",min:k,max:ne(),step:1,"aria-label":W});return ee.addEventListener("change",()=>{j(ks(ee.value,k,ne(),re())),ee.value=String(re()),S()}),{element:m("label",{},`${W} `,ee),fill:()=>ee.value=String(re())}},H=D(16,()=>4096,dt("count"),k=>{e.rows=k,e.batch=Math.min(e.batch,k)},()=>e.rows),O=D(1,()=>e.rows,dt("batch"),k=>e.batch=k,()=>e.batch),z=D(1,()=>60,dt("epochs"),k=>e.epochs=k,()=>e.epochs),B=D(0,()=>2**31-1,dt("seed"),k=>e.seed=k,()=>e.seed),X=m("button",{type:"button",class:"save"},dt("another"));X.addEventListener("click",()=>{e.seed+=1,B.fill(),w()});const Z=m("p",{class:"note"});function te(){N.value=l().name,A.value=e.optimizer,Z.textContent=Ke(l().about);for(const k of[H,O,z,B])k.fill();for(const k of P)k();R.firstChild===null&&U(),s.length&&(We(C,...oA(s,e.rows,a).map(k=>m("li",{},k))),v.show(s,a,e.by))}return{element:m("div",{class:"lab"},m("section",{class:"card","aria-label":dt("kinds")},m("div",{class:"above"},N,p.controls),Z,p.element,_.element,m("div",{class:"above"},m("span",{},dt("by")),R,g),m("p",{class:"aside"},dt("click")),m("h2",{class:"sub"},dt("curve")),v.element),m("section",{class:"card","aria-label":dt("why")},m("div",{class:"above"},m("label",{},`${dt("optimizer")} `,A),H.element,O.element,z.element,B.element,X),m("div",{class:"runs-of-lab kinds-of-lab",tabindex:0,role:"group","aria-label":dt("until")},m("table",{},m("thead",{},m("tr",{},m("td",{}),m("td",{}),m("th",{class:"n",colspan:3,scope:"colgroup"},dt("until")),m("td",{})),m("tr",{},m("th",{},dt("kinds")),m("th",{},dt("rate")),...["updates","seen","seconds","stays"].map(k=>m("th",{class:"n"},dt(k))))),E)),m("h2",{class:"sub"},dt("why")),C,m("p",{class:"aside"},dt("measured")),m("p",{class:"aside"},dt("recordedAt")))),steps:_,canvas:p.canvas,runs:()=>s,values:()=>({runs:s,surface:r,least:a,by:e.by,frame:_.step(),points:s.length?f():[],start:u(),rates:c()}),anew:()=>(y="",U(),S()),setView:()=>{p.setView(e.view),p.setLog(e.log)},close:()=>{_.pause(),o.close(),p.close()}}}const cA={name:"batches",title:["Three kinds of descent","三种梯度下降"],lead:["All rows for each step, one row, or a few: the same data, the same surface, the same start. Real runs of the engine that thalweg fit trains with.","每一步用全部行、一行或几行：同样的数据、同一曲面、同一起点。都是 thalweg fit 所用引擎的真实运行。"],open:uA};async function uA(n,e){const t=await qi("batches/sets"),i={...md},s=c=>{Object.assign(i,aE(c,i)),t.some(({name:u})=>u===i.set)||(i.set=t[0].name)};s(e.parts);let r=!1;const a=()=>{r&&(e.keep(rE(i)),e.expose({state:i,...o.values(),...l.values()}))},o=lA(t,i,a,e.tell),l=oE(i,a,e.tell);return We(n,o.element,m("div",{class:"second"},l.element)),o.setView(),await o.anew(),r=!0,a(),l.anew(),{read:c=>{s(c),o.setView(),o.anew(),l.anew()},exports:()=>({picture:o.canvas,legend:op(o.runs()),table:()=>hA(o.runs()),player:o.steps}),close:()=>{o.close(),l.close()}}}function hA(n){const e=t=>n.flatMap(i=>[...i.updates].map((s,r)=>t(i,r)));return[{name:"run",values:e(t=>t.name)},{name:"updates",values:e((t,i)=>t.updates[i])},{name:"rows_seen",values:e((t,i)=>t.seen[i])},{name:"seconds",values:e((t,i)=>t.updates[i]*t.second)},{name:"w",values:e((t,i)=>t.points[2*i])},{name:"b",values:e((t,i)=>t.points[2*i+1])},{name:"loss",values:e((t,i)=>t.heights[i])}]}const av=8,ov=["circle","square","triangle","diamond","left","plus","down","ring"],lv=[[],[7,4],[2,3],[9,3,2,3]];function Zd(n){const e=new Map;return n.forEach(i=>{const s=i.loss??1/0;e.set(i.optimizer,Math.min(e.get(i.optimizer)??1/0,s))}),[...e.keys()].sort((i,s)=>e.get(i)-e.get(s)||(i<s?-1:1)).map((i,s)=>({name:i,colour:s%av,dash:lv[Math.floor(s/av)%lv.length],mark:ov[s%ov.length],runs:n.flatMap((r,a)=>r.optimizer===i?[a]:[])}))}function qo(n,e){const t=n.map(i=>{const s=m("button",{type:"button",class:"entry"},Jd(i),i.name),r=()=>e.hoverGroup(i.name),a=()=>e.hoverGroup(null);return s.addEventListener("pointerenter",r),s.addEventListener("pointerleave",a),s.addEventListener("focus",r),s.addEventListener("blur",a),s});return m("div",{class:"legend",role:"group","aria-label":Y`Optimizers`},...t)}function Jd(n){const e=dA(n.mark);return Ye("svg",{class:`swatch g${n.colour}`,width:26,height:12,viewBox:"0 0 26 12","aria-hidden":"true"},Ye("line",{x1:0,y1:6,x2:26,y2:6,"stroke-width":2,"stroke-dasharray":n.dash.join(" ")||null}),Ye("path",{d:e.path,class:e.filled?"filled":"open"}))}function dA(n){switch(n){case"circle":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!0};case"ring":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!1};case"square":return{path:"M9.4 2.4h7.2v7.2h-7.2z",filled:!0};case"triangle":return{path:"M13 1.4l4.2 7.8h-8.4z",filled:!0};case"down":return{path:"M13 10.6l4.2-7.8h-8.4z",filled:!0};case"diamond":return{path:"M13 1l4.4 5l-4.4 5l-4.4-5z",filled:!0};case"left":return{path:"M8.6 6l7.8-4.4v8.8z",filled:!0};case"plus":return{path:"M8.6 6h8.8M13 1.6v8.8",filled:!1}}}function Vr(n){return n.map(e=>({words:e.name,colour:an(e.colour)}))}const ka=["task","loss","models","optimizers","lrs","batch_sizes","epochs","folds","runs"];function cv(){return{table:"",target:"",options:Object.fromEntries(ka.map(e=>[e,""])),seconds:"",race:null}}function fA(n){const e=new URLSearchParams,t=(i,s)=>{s&&e.set(i,s)};t("table",n.table),t("target",n.target);for(const i of ka)t(i,n.options[i].trim());return t("seconds",n.seconds.trim()),n.race!==null&&t("race",String(n.race)),e}function uv(n,e){const t={...e.options};for(const s of ka)t[s]=n.get(s)??t[s];const i=n.get("race");return{table:n.get("table")??e.table,target:n.get("target")??e.target,options:t,seconds:n.get("seconds")??e.seconds,race:i!==null&&/^[1-9]\d{0,8}$/.test(i)?Number(i):e.race}}function pA(n){const e=Object.fromEntries(ka.map(s=>[s,n.options[s].trim()]).filter(([,s])=>s)),t=n.seconds.trim();if(!t)return{target:n.target,options:e};const i=Number(t);return{target:n.target,options:e,seconds:Number.isFinite(i)?i:t}}function hv(n,e){const t=n.split(",").map(i=>i.trim()).filter(Boolean);return(t.includes(e)?t.filter(i=>i!==e):[...t,e]).join(",")}function dv(n,e){return n.split(",").some(t=>t.trim()===e)}const at=Ui({table:["The table","数据表"],drop:["Drop a table here: CSV, TSV, JSON Lines, Parquet, Arrow …","将数据表拖放到此处：CSV、TSV、JSON Lines、Parquet、Arrow ……"],choose:["Choose a file …","选择文件……"],bundled:["or take","或使用"],stays:["It stays on this machine: in a temporary folder, until the lab ends.","文件只留在本机的临时文件夹中，实验室结束时删除。"],uploading:["Reading the file …","正在读取文件……"],tooLarge:["This file is larger than what the page takes; name it on the command line: thalweg lab FILE --target COLUMN. It takes at most","文件超出页面上限，请在命令行指定：thalweg lab FILE --target COLUMN。上限为"],rows:["rows","行"],firstRows:["the first rows, by which the columns are described here","前若干行（以下各列的描述基于这些行）"],columns:["columns","列"],target:["Predict","预测目标"],column:["column","列名"],role:["role","角色"],detail:["what the survey found","概况"],values:["values","取值示例"],isTarget:["target","目标"],settings:["What is compared","比较什么"],task:["Task","任务"],auto:["by the target","由目标决定"],loss:["Loss","损失"],ofTask:["the task's own","任务默认"],models:["Models","模型"],optimizers:["Optimizers","优化器"],lrs:["Learning rates","学习率"],batch_sizes:["Batch sizes","批大小"],epochs:["Epochs","轮数"],folds:["Folds","折数"],runs:["Runs at most","最多运行数"],seconds:["Seconds at most","最长秒数"],add:["add","添加"],leftOut:["Empty fields: a set for all purposes, as thalweg race takes it.","留空则采用 thalweg race 的通用设置。"],begin:["Race","开始比赛"],stop:["Stop, keep the result","停止并保留结果"],stopping:["Stopping; what was reached is being judged.","正在停止，并评估已得到的结果。"],timeOver:["The time is over; what was reached is being judged.","时间到，正在评估已得到的结果。"],race:["The race","比赛"],reading:["Reading and encoding the table …","正在读取并编码数据表……"],compiling:["Compiling, the first time only:","正在编译（仅首次需要）："],training:["Training","训练中"],epoch:["epoch","轮"],of:["of","/"],running:["runs still in it","个运行仍在进行"],secondsLeft:["s left","秒剩余"],judging:["Training is over: the answer is being judged …","训练结束，正在评估……"],run:["run","运行"],now:["now","当前"],best:["best","最佳"],ended:["how it ended","结束原因"],isRunning:["running","进行中"],leads:["leads","领先"],more:["further runs are in the curves, not in this list.","个运行只显示在曲线中。"],each:["All runs:","所有运行："],listed:["Runs of the race","比赛中的运行"],course:["How the race went","比赛过程"],folded:["Each line is the mean over folds:","每条线为各折的平均，折数："],failed:["There is no result.","没有结果。"],result:["The result","结果"],model:["Save the model","保存模型"],report:["Save the report","保存报告"],predicting:["Predicting","预测"],batchLoss:["There are no validation rows: the running batch loss is shown.","没有验证行：显示批次损失的滑动平均。"]}),mA=Ui({target:["target","目标"],weight:["weight","权重"],number:["number","数值"],category:["category","类别"],text:["text","文本"],date:["date","日期"],time:["time","时间"],duration:["duration","时长"],group:["group","分组"],dropped:["left out","不使用"]}),fv=Ui({regression:["regression: a number","回归：数值"],binary:["binary: yes or no","二分类"],multiclass:["multiclass: one of several","多分类"],count:["count: how many","计数"]}),gA=["linear","bins","both","nets","64","64x64"],vA=["auto","1e-3:1:7"],_A=["32","256","full"],xA=["sgd","momentum","nag","adagrad","rmsprop","adam","adamw","lbfgs"];function wA(n,e,t){const i=new Map,s=[],r=(g,f)=>{g==="seconds"?n().seconds=f:n().options[g]=f,g==="task"&&h();for(const b of s)b();t()},a=(g,f,...b)=>(i.set(g,f),f.addEventListener("input",()=>r(g,f.value)),m("div",{class:"field",title:g in e.help?Ke(e.help[g]):void 0},m("label",{},m("span",{},at(g)),f),...b)),o=(g,f)=>a(g,m("input",{type:"number",min:f,step:1,inputmode:"numeric"})),l=(g,f,b,...S)=>{const w=m("input",{type:"text",spellcheck:"false",autocomplete:"off",placeholder:b}),M=f.map(y=>{const x=m("button",{type:"button",class:"chip","aria-pressed":"false","aria-label":`${at(g)}: ${y}`},y);return x.addEventListener("click",()=>{w.value=hv(n().options[g],y),r(g,w.value)}),s.push(()=>x.setAttribute("aria-pressed",String(dv(n().options[g],y)))),x});return a(g,w,m("div",{class:"chips"},...M,...S))},c=m("select",{},m("option",{value:""},at("auto")),...e.tasks.map(g=>m("option",{value:g},fv(g)))),u=m("select",{}),h=()=>{const g=n().options.task,f=w=>m("option",{value:w},w in e.losses_titles?Ke(e.losses_titles[w]):w),b=e.tasks.filter(w=>!g||w===g),S=n().options.loss;We(u,m("option",{value:""},at("ofTask")),...b.map(w=>m("optgroup",{label:fv(w)},...(e.losses[w]??[]).map(f))),S&&!b.some(w=>e.losses[w]?.includes(S))?m("option",{value:S},S):null),u.value=S},d=m("select",{"aria-label":`${at("optimizers")}: ${at("add")}`},m("option",{value:""},`${at("add")} …`),...e.optimizers.map(({name:g,title:f})=>m("option",{value:g},`${g} – ${Ke(f)}`)));d.addEventListener("change",()=>{if(d.value){const g=i.get("optimizers");g.value=dv(n().options.optimizers,d.value)?n().options.optimizers:hv(n().options.optimizers,d.value),r("optimizers",g.value)}d.value=""});const p=xA.filter(g=>e.optimizers.some(f=>f.name===g));return{element:m("div",{class:"fields"},l("optimizers",p,"sgd,adam,beta1=0.8",d),l("models",gA,"linear,64x64,dropout=0.1"),l("lrs",vA,"0.01,0.1"),l("batch_sizes",_A,"256"),a("task",c),a("loss",u),o("epochs",1),o("folds",2),o("runs",1),o("seconds",1)),fill:()=>{h();for(const g of ka){const f=i.get(g);f&&document.activeElement!==f&&(f.value=n().options[g])}i.get("seconds").value=n().seconds;for(const g of s)g()}}}const pv=new Set(["setting","loss","crossvalidated_loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","seed","optimizer"]);function Yo(n){return n.ending==="left"}function pr(n){return n.overflowed??n.ending==="diverged"}let bA=0;function Wi(n,e,t,i,s=Y`Save “${n}” as PNG`){const r=`card-${++bA}`,a=m("div",{class:"picture"}),o=m("div",{class:"above"}),l=m("button",{type:"button",class:"save","aria-label":s},"PNG");return l.addEventListener("click",()=>{Promise.resolve(i()).then(u=>Q_(u,`${t}.png`))}),{element:m("figure",{class:"card","aria-labelledby":r,"data-picture":t},m("figcaption",{},m("h3",{id:r},n),l),m("p",{class:"note"},...Array.isArray(e)?e:[e]),o,a),body:a,above:o}}function Wt(n,e,t){n.beginPath();let i=!1;for(let s=0;s<e.length;s++){const r=Number.isFinite(e[s])&&Number.isFinite(t[s]);r&&i?n.lineTo(e[s],t[s]):r&&n.moveTo(e[s],t[s]),i=r}n.stroke()}function Si(n,e,t,i,s){switch(n.beginPath(),e){case"circle":case"ring":n.arc(t,i,s,0,2*Math.PI);break;case"square":n.rect(t-s*.9,i-s*.9,s*1.8,s*1.8);break;case"triangle":zc(n,[[t,i-s*1.15],[t+s*1.05,i+s*.8],[t-s*1.05,i+s*.8]]);break;case"down":zc(n,[[t,i+s*1.15],[t+s*1.05,i-s*.8],[t-s*1.05,i-s*.8]]);break;case"diamond":zc(n,[[t,i-s*1.25],[t+s*1.1,i],[t,i+s*1.25],[t-s*1.1,i]]);break;case"left":zc(n,[[t-s*1.15,i],[t+s*.8,i-s*1.05],[t+s*.8,i+s*1.05]]);break;case"plus":n.moveTo(t-s*1.1,i),n.lineTo(t+s*1.1,i),n.moveTo(t,i-s*1.1),n.lineTo(t,i+s*1.1),n.stroke();return}e==="ring"?n.stroke():n.fill()}function mv(n,e,t,i){n.beginPath(),n.moveTo(e-i,t-i),n.lineTo(e+i,t+i),n.moveTo(e+i,t-i),n.lineTo(e-i,t+i),n.stroke()}function zc(n,e){e.forEach(([t,i],s)=>s?n.lineTo(t,i):n.moveTo(t,i)),n.closePath()}function jd(n,e,t,i){const s=(e==="gap"?n.gaps:n.curve[e])??[],r=(e==="gap"?void 0:n.curve.epoch)??s.map((l,c)=>c+1),a=n.curve.seconds??[];return{x:r.slice(0,s.length).map((l,c)=>t==="rows"?l*i:a[c]??NaN),y:s.map(l=>l??NaN),epoch:r.slice(0,s.length)}}function SA(n,e,t,i){const s=n.flatMap(({y:d})=>d.slice(-1)).filter(d=>Number.isFinite(d)),r=n.flatMap(({y:d})=>d).filter(d=>Number.isFinite(d));if(!r.length)return{low:t?.1:0,high:1};const a=Math.min(...r),o=Math.max(...r),l=[...s].sort((d,p)=>d-p),c=l[Math.floor((l.length-1)/2)]??a;if(i==="best"){const d=n.map(({y:_})=>_[0]).filter(_=>Number.isFinite(_)),p=d.length?Math.min(...d):a,v=Math.max(Bc(s),Math.min(p,a+12*(c-a)));return Tn([a,Math.min(o,v)],t,.06)}const u=t?c*(c/a)**2:c+4*(c-a),h=e!==null&&e>a?e*1.08:Math.max(u,a*1.01);return Tn([a,Math.min(o,h)],t,.06)}function yA(n,e,t){const i=n.findIndex(o=>o>t);if(i<0)return{xs:n,ys:e,whole:!0};const s=i-1,r=(t-n[s])/(n[i]-n[s]),a=i>0&&t>n[s]?[[t],[e[s]+r*(e[i]-e[s])]]:[[],[]];return{xs:[...n.slice(0,i),...a[0]],ys:[...e.slice(0,i),...a[1]],whole:!1}}function MA(n,e,t){const i=e.map(({x:a})=>!a.length||a[a.length-1]<=t);if(i.every(Boolean))return n.winner;let s=n.winner,r=1/0;return e.forEach(({x:a,y:o},l)=>{i[l]&&pr(n.runs[l])||o.forEach((c,u)=>{a[u]<=t&&c<r&&([s,r]=[l,c])})}),s}const EA=()=>({split:Y`Loss on the whole split`,batch:Y`Running batch loss`,gap:Y`Gap to the optimum`}),TA=()=>({split:Y`Frozen weights after each epoch, on every row of the validation split. The thick line is the run kept; its mark is the epoch whose weights it keeps. A bar ends a run that left the race, a cross one that diverged.`,batch:Y`An average over weights that change within the epoch: progress only, never a result, and not to be compared with the loss on a split.`,gap:Y`Objective on the training rows less the lowest that there is, which a solver found, on a logarithmic scale: a straight line falls at a steady rate.`});function Qd(n,e,t,i){return n.runs.some(s=>jd(s,i,"rows",n.rows.train).y.length)?ef(n,e,t,i).element:null}const AA=.55,RA=.1;function ef(n,e,t,i){let s=1/0;const r=n.rows.train;let a="rows",o=i==="gap"?"all":"best";const l=n.runs.some(R=>R.curve.seconds?.some(U=>U!==null)),c=()=>n.runs.map(R=>jd(R,i,a,r));let u=c();const h=i==="split"?n.baseline_loss??null:null,d=()=>i==="gap"||Gr(u.flatMap(({y:R})=>R).filter(R=>Number.isFinite(R)));let p=d();const v=n.runs.map((R,U)=>e.find(N=>N.runs.includes(U))),_=()=>{const R=u.flatMap(({x:D})=>D),U=a==="rows"?(n.epochs_planned??0)*r:0,N=Tn([0,U,...R],!1,.02),A=u.flatMap(({y:D})=>D);return{x:{label:a==="rows"?Y`training rows seen`:Y`seconds since training began`,log:!1,range:{low:0,high:N.high}},y:{label:i==="gap"?Y`objective − optimum`:ls(n.loss),log:p,range:i==="gap"?Tn(A,!0,.05):SA(u,h,p,o),text:D=>ce(D,5)}}},g=({context:R,x:U,y:N,ratio:A,box:D})=>{h!==null&&Number.isFinite(N(h))&&(R.strokeStyle=bt("soft"),R.lineWidth=A,R.setLineDash([3*A,4*A]),Wt(R,[D.left,D.left+D.width],[N(h),N(h)]),R.setLineDash([]),R.fillStyle=bt("soft"),R.font=`${11*A}px system-ui, sans-serif`,R.textAlign="right",R.fillText(Y`the best constant`,D.left+D.width-6*A,N(h)-5*A));const H=MA(n,u,s),O=B=>t.emphasis(B)==="strong"?2:t.emphasis(B)==="faint"?0:B===H?1.5:1,z=n.runs.map((B,X)=>X).sort((B,X)=>O(B)-O(X));for(const B of z){const X=t.emphasis(B),Z=v[B],te=B===H&&X!=="faint",{xs:K,ys:k,whole:ne}=yA(u[B].x.map(U),u[B].y.map(N),U(s)),W=K.length-1,j=ne&&pr(n.runs[B]),re=ne&&Yo(n.runs[B]);R.globalAlpha=X==="faint"?.14:X==="strong"||te?1:.62,s<1/0&&(j||re)&&(R.globalAlpha*=1-AA*Math.min(1,(U(s)-K[W])/(RA*D.width))),R.strokeStyle=R.fillStyle=an(Z.colour),R.lineWidth=(X==="strong"?3:te?2.6:1.3)*A,R.setLineDash(Z.dash.map(he=>he*A)),Wt(R,K,k),R.setLineDash([]);const ee=ne?u[B].epoch.indexOf(n.runs[B].kept_epoch):-1;K.length===1&&Si(R,Z.mark,K[0],k[0],3*A),W>=0&&j?mv(R,K[W],k[W],3.4*A):W>=0&&re&&Wt(R,[K[W],K[W]],[k[W]-5*A,k[W]+5*A]),(X==="strong"||te)&&W>0&&Si(R,Z.mark,K[ee<0?W:ee],k[ee<0?W:ee],4.5*A)}R.globalAlpha=1},f=()=>u.flatMap(({x:R,y:U,epoch:N},A)=>R.flatMap((D,H)=>Number.isFinite(D)&&Number.isFinite(U[H])?[{x:D,y:U[H],run:A,words:[n.runs[A].setting,Y`epoch ${N[H]}: ${ce(U[H])}`,...H===R.length-1&&Yo(n.runs[A])?[Mt(n.runs[A].status)]:[]]}]:[])),b=i==="split"&&n.judged_by==="training loss"?Y`Loss on the training split`:EA()[i],S=Wi(b,TA()[i],`${i}-loss`,()=>_i(C.canvas,a==="rows"?Y`${b} against rows seen`:Y`${b} against seconds`,Vr(e),devicePixelRatio));l&&S.above.append(cs(Y`Horizontal axis`,[{value:"rows",words:Y`rows seen`},{value:"seconds",words:Y`seconds`}],a,R=>{a=R,u=c();const{x:U,y:N}=_();C.replace(U,N),We(M,a==="seconds"?w:"")})),i!=="gap"&&S.above.append(cs(Y`Vertical axis`,kf(),o,R=>{o=R;const{x:U,y:N}=_();C.replace(U,N)}));const w=Y`Runs train side by side and share these seconds; all of it took ${cp(n.seconds)}.`,M=m("p",{class:"aside","aria-live":"polite"});S.above.append(qo(e,t)),S.element.append(M);const y=n.runs[n.winner],{x,y:E}=_(),C=ri({into:S.body,x,y:E,height:300,about:Y`${b} of ${n.runs.length} runs by epoch; the run kept, ${y.setting}, ends at ${ce(u[n.winner].y.at(-1)??null)}.`,draw:g,spots:f,onHover:R=>t.hover(R),onClick:R=>t.toggle(R)});t.onChange(C.redraw);const P=(R=1/0)=>{s=R,u=c(),p=d();const U=_();C.replace(U.x,U.y)};return{element:S.element,update:P}}class tf{constructor(e){this.groupOf=e}hovered=null;pinned=new Set;group=null;listeners=[];onChange(e){this.listeners.push(e)}hover(e){e!==this.hovered&&(this.hovered=e,this.tell())}hoverGroup(e){e!==this.group&&(this.group=e,this.tell())}toggle(e){this.pinned.delete(e)||this.pinned.add(e),this.tell()}clear(){this.pinned.clear(),this.hovered=this.group=null,this.tell()}get active(){return this.hovered!==null||this.group!==null||this.pinned.size>0}emphasis(e){return this.active?e===this.hovered||this.pinned.has(e)||this.groupOf[e]===this.group?"strong":"faint":"plain"}tell(){for(const e of this.listeners)e()}}function CA(n){const e=n.runs.map(({number:s})=>s),i=[...new Set(e)].map(s=>e.indexOf(s)).map(s=>n.runs[s]).map(s=>({members:e.filter(r=>r===s.number).length,gone:0,partial:new Map,setting:s.setting,label:s.label,optimizer:s.optimizer,budget:s.epochs,over:!1,lr:null,batch_size:"",schedule:"",seed:0,loss:null,valid_loss:null,train_loss:null,objective:null,epochs:0,kept_epoch:0,updates:0,ending:"",status:"",curve:{epoch:[],batch:[],split:[]}}));return{format:0,target:n.target,task:n.task,answer:"",sentence:"",loss:n.loss,rows:n.rows,split:{},judged_by:n.judged?"validation loss":"training loss",trained_on:"",seconds:0,engine:"",interrupted:!1,runs_in_all:i.length,of:e,epochs_planned:Math.max(...i.map(({budget:s})=>s)),winner:0,runs:i,figures:{},repeat:{command:"",python:"",install:"",versions:{}}}}function LA(n,e,t){e.runs.forEach((i,s)=>{const r=n.runs[n.of[i]],a=e.epochs[s],{epoch:o,batch:l,split:c}=r.curve;if(o.length&&a<=o[o.length-1])return;const u=r.partial.get(a)??[0,0,0];if(u[0]++,u[1]+=e.batch[s]??NaN,u[2]+=e.valid[s]??NaN,r.partial.set(a,u),u[0]<r.members)return;r.partial.clear();const h=p=>Number.isFinite(p)?p/r.members:null;o.push(a),l.push(h(u[1])),c.push(h(u[2])),r.epochs=a;const d=h(t?u[2]:u[1]);d!==null&&(r.loss===null||d<r.loss)&&(r.loss=d,r.kept_epoch=a)}),n.winner=gv(n)}function PA(n,e){const t=n.runs[n.of[e.run]];t.gone++,t.over=t.gone>=t.members,t.ending=e.ending,t.overflowed=(t.overflowed??!1)||e.overflowed,(t.over||e.overflowed)&&(t.status=e.said),n.winner=gv(n)}function gv(n){let e=0,t=1/0;return n.runs.forEach((i,s)=>{!i.overflowed&&i.loss!==null&&i.loss<t&&(t=i.loss,e=s)}),e}const DA=200;function NA(n,{onPlan:e,onChange:t,onDone:i,onFailed:s,onStop:r}){let a=null,o=!0,l="reading",c="",u="",h=null,d=!1,p=[];const v=m("progress",{class:"race-bar",max:1,"aria-label":at("race")}),_=m("p",{class:"race-said",role:"status"},at("reading")),g=m("button",{type:"button",class:"save stop"},at("stop"));g.addEventListener("click",r);const f=m("div",{class:"problem",role:"alert"}),b=m("div",{class:"race-curves"}),S=m("div",{}),w=m("details",{class:"race-course",open:!0,hidden:!0},m("summary",{},at("course")),b,S),M=m("section",{class:"card race","aria-label":at("race")},m("div",{class:"race-head"},m("h2",{class:"sub"},at("race")),g),v,_,f,w),y=[],x=U=>{_.textContent=c?`${c} ${U}`:U},E=U=>{l=U;const N=U==="done"||U==="failed";g.hidden=N,v.hidden=N,_.hidden=N,w.classList.toggle("running",!N),U==="done"&&(w.open=!1),N&&R(),t()},C=()=>{d||(d=!0,requestAnimationFrame(()=>{d=!1,h?.();for(const U of y)U.update();t()}))},P=U=>{o=U.judged;const N=a=CA(U);p=Zd(N.runs);const A=new tf(N.runs.map(z=>z.optimizer)),D=ef(N,p,A,o?"split":"batch");h=D.update,y.length=0;const H=N.runs.slice(0,DA).map((z,B)=>{const X=p.find(re=>re.runs.includes(B)),Z=m("button",{type:"button",class:"pin","aria-pressed":"false"},Jd(X),z.label||z.setting);Z.addEventListener("click",()=>A.toggle(B));const te=m("td",{class:"n"}),K=m("td",{class:"n"}),k=m("td",{class:"n"}),ne=m("td",{class:"ending"}),W=m("span",{class:"badge",hidden:!0},at("leads")),j=m("tr",{},m("th",{scope:"row"},Z,W),te,K,k,ne);return j.addEventListener("pointerenter",()=>A.hover(B)),j.addEventListener("pointerleave",()=>A.hover(null)),Z.addEventListener("focus",()=>A.hover(B)),Z.addEventListener("blur",()=>A.hover(null)),A.onChange(()=>{j.dataset.emphasis=A.emphasis(B),Z.setAttribute("aria-pressed",String(A.pinned.has(B)))}),y.push({update:()=>{const re=(o?z.curve.split:z.curve.batch)??[],ee=B===N.winner&&z.loss!==null;te.textContent=`${z.epochs} ${at("of")} ${z.budget}`,K.textContent=ce(re[re.length-1]??null),k.textContent=ce(pr(z)?null:z.loss),ne.textContent=Mt(z.status)||at("isRunning"),W.hidden=!ee,j.classList.toggle("winner",ee),j.classList.toggle("gone",Yo(z)||pr(z))}}),j});w.hidden=!1,w.classList.add("running"),We(b,D.element);const O=N.runs.length-H.length;We(S,U.folds?m("p",{class:"note"},`${at("folded")} ${U.folds}.`):null,U.common?m("p",{class:"note"},`${at("each")} ${U.common}.`):null,o?null:m("p",{class:"note"},at("batchLoss")),m("div",{class:"scroll live-runs",role:"region",tabindex:0,"aria-label":at("listed")},m("table",{},m("thead",{},m("tr",{},m("th",{scope:"col"},at("run")),m("th",{class:"n",scope:"col"},at("epoch")),m("th",{class:"n",scope:"col"},at("now")),m("th",{class:"n",scope:"col"},at("best")),m("th",{scope:"col"},at("ended")))),m("tbody",{},...H))),O>0?m("p",{class:"note"},`${O} ${at("more")}`):null);for(const z of y)z.update();e(U)},R=K_(`data/events?race=${n}`,{phase:U=>{const{name:N}=U;N!=="training"&&v.removeAttribute("value"),x(N==="training"?`${at("training")} …`:at(N)),E(N)},compiling:U=>{const{kernel:N,number:A,of:D}=U;x(`${at("compiling")} ${N.replace(/_float(32|64)/,"").replaceAll("_"," ")} (${A} ${at("of")} ${D})`),l==="reading"&&E("compiling")},planned:U=>P(U),losses:U=>{a&&LA(a,U,o),C()},ended:U=>{a&&PA(a,U),C()},progress:U=>{if(l!=="training")return;const N=U;v.value=N.total_rows?N.rows/N.total_rows:0;const A=N.seconds_left===null?"":`, ${ce(N.seconds_left,2)} ${at("secondsLeft")}`;x(`${at("training")}: ${at("epoch")} ${N.epoch} ${at("of")} ${N.epochs}, ${N.running} ${at("of")} ${N.runs} ${at("running")}${A}`)},stopping:U=>{c=at(U.why==="time"?"timeOver":"stopping"),g.hidden=!0,x("")},done:U=>{C(),E("done"),i(U)},failed:U=>{const{error:N,problems:A}=U,D=A.length>1?m("ul",{},...A.map(H=>m("li",{},Mt(H)))):m("p",{},Mt(N));u=N,We(f,m("p",{},at("failed")),D),E("failed"),s()}},()=>{});return{element:M,close:R,race:()=>a,phase:()=>l,said:()=>_.textContent??"",failure:()=>u,shown:()=>a&&{race:a,groups:p,what:o?"split":"batch",canvas:b.querySelector("canvas")}}}const vv=79,IA=640;function nf({race:n,what:e}){let t=1/0,i=-1/0;for(const s of n.runs){const{x:r}=jd(s,e,"rows",n.rows.train);r.length&&([t,i]=[Math.min(t,r[0]),Math.max(i,r[r.length-1])])}return i>t?Array.from({length:vv+1},(s,r)=>t+r/vv*(i-t)):[]}function UA({race:n,groups:e,what:t},i){const s=structuredClone(n),r=nf({race:s,what:t}),a=ef(s,e,new tf(s.runs.map(l=>l.optimizer)),t),o=m("div",{class:"unseen-page","aria-hidden":"true",inert:!0},a.element);return o.style.width=`${IA}px`,document.body.append(o),{last:r.length-1,holds:i,legend:Vr(e),draw:async l=>(a.update(r[l]),await sp(),a.element.querySelector("canvas")),words:l=>`${Y`training rows seen`}: ${Math.round(r[l]).toLocaleString("en")}`,close:()=>o.remove()}}const _v=()=>({about:Y`Confusion matrix`,caption:Y`Rows: the class it is; columns: what it was taken for.`,recall:Y`recall`});function sf(n,e,t=_v()){const i=n.length>12;return m("div",{class:"scroll",role:"region",tabindex:0,"aria-label":t.about},m("table",{class:i?"confusion many":"confusion"},m("caption",{},t.caption),m("thead",{},m("tr",{},m("td",{}),...n.map(s=>m("th",{scope:"col",class:"n",title:s},yn(s,i?8:14))),m("th",{scope:"col",class:"n"},t.recall))),m("tbody",{},...e.map((s,r)=>{const a=s.reduce((o,l)=>o+l,0);return m("tr",{},m("th",{scope:"row",title:n[r]},yn(n[r],i?12:20)),...s.map((o,l)=>m("td",{class:`n s${a>0?Math.round(10*o/a):0} ${r===l?"right":"wrong"}`},ce(o))),m("td",{class:"n"},a>0?qt(s[r]/a,1):"–"))}))))}const Ga=n=>n.reduce((e,t)=>e+t,0);function FA(n,e=10){const t=n.right.length/e,i=[];for(let s=0;s<e;s++){const r=[s*t,(s+1)*t],a=Ga(n.right.slice(...r)),o=Ga(n.wrong.slice(...r)),l=a+o;if(!(l>0))continue;let c=0;for(let h=r[0];h<r[1];h++)c+=(n.mean[h]??0)*(n.right[h]+n.wrong[h]);const u=a/l;i.push({predicted:c/l,observed:u,error:Math.sqrt(u*(1-u)/l),weight:l})}return i}function Ko(n,e){const t=Ga(n.right.slice(e)),i=Ga(n.right.slice(0,e)),s=Ga(n.wrong.slice(e)),r=Ga(n.wrong.slice(0,e)),a=(o,l)=>l>0?o/l:null;return{threshold:e/n.right.length,true_positive:t,false_positive:s,false_negative:i,true_negative:r,precision:a(t,t+s),recall:a(t,t+i),specificity:a(r,r+s),f1:a(2*t,2*t+s+i),accuracy:(t+r)/(t+r+s+i)}}function OA(n){return Array.from({length:n.right.length-1},(e,t)=>Ko(n,t+1))}const BA=()=>[{key:"precision",words:Y`precision`,colour:0,dash:[]},{key:"recall",words:Y`recall`,colour:1,dash:[8,4]},{key:"f1",words:"F1",colour:2,dash:[2,3]},{key:"accuracy",words:Y`accuracy`,colour:3,dash:[9,3,2,3]}],zA=[10,20,30,40,50,60,70,80,90];function xv(n,e,t=.5){const i=OA(n),s=BA(),r=Math.min(99,Math.max(1,Math.round(100*(t??.5))));let a=r;const o=({context:S,x:w,y:M,ratio:y,box:x})=>{for(const{key:E,colour:C,dash:P}of s)S.strokeStyle=an(C),S.lineWidth=2*y,S.setLineDash(P.map(R=>R*y)),Wt(S,i.map(R=>w(R.threshold)),i.map(R=>R[E]===null?NaN:M(R[E])));S.setLineDash([]),S.strokeStyle=bt("ink"),S.lineWidth=1.4*y,Wt(S,[w(a/100),w(a/100)],[x.top,x.top+x.height])},l=Y`What each threshold would decide`,c=Wi(l,t===null?Y`If ${e[1]} were predicted where its probability is at least the threshold, on the test rows; the model itself takes one class for each row.`:Y`${e[1]} is predicted where its probability is at least the threshold; on the test rows.`+(t===.5?"":Y` The model decides at ${ce(t)}.`),"thresholds",()=>_i(u.canvas,l,s.map(({words:S,colour:w})=>({words:S,colour:an(w)})),devicePixelRatio));c.above.append(m("p",{class:"outputs"},...s.map(({words:S,colour:w,dash:M})=>m("span",{},m("i",{class:`stroke g${w} ${M.length?"dashed":""}`,"aria-hidden":"true"}),S))));const u=ri({into:c.body,x:{label:Y`threshold`,log:!1,range:{low:0,high:1},text:S=>qt(S)},y:{label:Y`share`,log:!1,range:{low:0,high:1.02},text:S=>qt(S)},height:280,about:Y`Precision, recall, F1 and accuracy over the threshold; the table beside has the figures.`,draw:o}),h=m("output",{class:"n"}),d=m("input",{type:"range",min:1,max:99,step:1,value:a,id:"threshold","aria-describedby":"threshold-says"}),p=m("div",{"aria-live":"polite"}),v=m("p",{class:"note",id:"threshold-says"}),_=()=>{const S=Ko(n,a);We(h,qt(a/100)),d.setAttribute("aria-valuetext",qt(a/100)),We(p,sf([...e],[[S.true_negative,S.false_positive],[S.false_negative,S.true_positive]],{..._v(),about:Y`Confusion matrix at a threshold`})),We(v,kA(S)),u.redraw()};d.addEventListener("input",()=>{a=Number(d.value),_()});const g=S=>[S.precision,S.recall,S.specificity,S.f1,S.accuracy].map(w=>m("td",{class:"n"},qt(w,1))),f=m("div",{class:"scroll short",role:"region",tabindex:0,"aria-label":Y`Thresholds`},m("table",{},m("thead",{},m("tr",{},m("th",{scope:"col",class:"n"},Y`threshold`),...[Y`precision`,Y`recall`,Y`specificity`,"F1",Y`accuracy`].map(S=>m("th",{scope:"col",class:"n"},S)))),m("tbody",{},...zA.map(S=>m("tr",{class:t!==null&&S===r?"winner":null},m("th",{scope:"row",class:"n"},qt(S/100)),...g(Ko(n,S))))))),b=m("section",{class:"card plain"},m("h3",{},Y`Confusion matrix at a threshold`),m("p",{class:"slide"},m("label",{for:"threshold"},Y`Threshold`),d,h),v,p);return _(),[c.element,b,m("section",{class:"card plain"},m("h3",{},Y`Thresholds`),f)]}function kA(n){return Y`Precision ${qt(n.precision,1)}, recall ${qt(n.recall,1)}, specificity ${qt(n.specificity,1)}, F1 ${ce(n.f1,4)}, accuracy ${qt(n.accuracy,1)}.`}const wv=[0,.2,.4,.6,.8,1];function bv(n,e,t="calibration"){const i=FA(n),s=Math.max(...i.map(c=>c.weight)),r=({context:c,x:u,y:h,ratio:d,box:p})=>{c.fillStyle=bt("band"),i.forEach(v=>{const _=Math.floor(Math.min(v.predicted,.9999)*10)/10,g=v.weight/s*p.height*.22;c.fillRect(u(_)+d,p.top+p.height-g,u(_+.1)-u(_)-2*d,g)}),c.strokeStyle=bt("soft"),c.lineWidth=d,c.setLineDash([3*d,4*d]),Wt(c,[u(0),u(1)],[h(0),h(1)]),c.setLineDash([]),c.strokeStyle=c.fillStyle=bt("c0"),c.lineWidth=2.2*d,Wt(c,i.map(v=>u(v.predicted)),i.map(v=>h(v.observed))),c.lineWidth=1.4*d;for(const v of i){const _=u(v.predicted);Wt(c,[_,_],[h(v.observed-v.error),h(v.observed+v.error)]),Si(c,"circle",_,h(v.observed),4*d)}},a=Y`Calibration`,o=Wi(a,Y`Of the test rows to which the model gives ${e} a probability of, say, 70 %, the share that is it; on the dashed line both agree. Strokes are one standard error, bars below how many rows there are.`,t,()=>_i(l.canvas,a,[],devicePixelRatio)),l=ri({into:o.body,x:{label:Y`predicted probability`,log:!1,range:{low:-.02,high:1.03},at:wv,text:c=>qt(c)},y:{label:Y`share that came true`,log:!1,range:{low:-.03,high:1.04},at:wv,text:c=>qt(c)},height:300,about:Y`Calibration: ${i.map(c=>Y`predicted ${qt(c.predicted,1)}, true ${qt(c.observed,1)}`).join("; ")}.`,draw:r,spots:()=>i.map(c=>({x:c.predicted,y:c.observed,run:-1,words:[Y`predicted ${qt(c.predicted,1)}`,Y`true ${qt(c.observed,1)} ± ${qt(c.error,1)}`,Y`${ti(Math.round(c.weight),"row")} (weight ${ce(c.weight)})`]}))});return o.element}const GA=[0,.2,.4,.6,.8,1];function Ha(n,e,t,i=[]){let s=n,r=t,a=null;const o=({context:h,x:d,y:p,ratio:v})=>{h.strokeStyle=bt("soft"),h.lineWidth=v,h.setLineDash([3*v,4*v]),Wt(h,[d(0),d(1)],[p(r(0)),p(r(1))]),h.setLineDash([]);for(const _ of i)Wt(h,_.x.map(d),_.y.map(p));h.strokeStyle=bt("c0"),h.lineWidth=2.4*v,Wt(h,s.x.map(d),s.y.map(p)),a&&(h.fillStyle=bt("ink"),Si(h,"circle",d(a[0]),p(a[1]),6*v))},l=Wi(e.title,e.note,e.name,()=>_i(u.canvas,e.title,[],devicePixelRatio),e.save),c=h=>({label:h,log:!1,range:{low:-.02,high:1.03},at:GA,text:d=>qt(d)}),u=ri({into:l.body,x:c(e.x),y:c(e.y),height:300,about:`${e.title}: ${e.x}, ${e.y}.`,draw:o,spots:()=>s.x.map((h,d)=>({x:h,y:s.y[d],run:-1,words:[`${e.x} ${qt(h,1)}`,`${e.y} ${qt(s.y[d],1)}`,`${e.threshold??Y`threshold`} ${ce(s.threshold[d],4)}`]}))});return{element:l.element,show:(h,d,p)=>{s=h,a=d,r=p,u.redraw()}}}const HA=()=>[{key:"macro",words:Y`macro average`},{key:"weighted",words:Y`weighted average`},{key:"micro",words:Y`micro average`}];function VA(n,e,t){const i=m("div",{class:"cards of-class"}),s=n.classes.map(u=>m("button",{type:"button",class:"pick",title:u.class},yn(u.class,28))),r=n.classes.map((u,h)=>m("tr",{},m("th",{scope:"row"},s[h]),$A(u.weight),...[u.roc_auc,u.average_precision,u.precision,u.recall,u.f1].map(rf))),a=u=>{r.forEach((d,p)=>d.classList.toggle("winner",p===u)),s.forEach((d,p)=>d.setAttribute("aria-pressed",String(p===u)));const h=t==="multilabel"?e?.[u]??.5:null;We(i,...WA(n.classes[u],n.classes.filter((d,p)=>p!==u),h))};s.forEach((u,h)=>u.addEventListener("click",()=>a(h)));const o=[Y`rows`,"ROC AUC",Y`average precision`,Y`precision`,Y`recall`,"F1"],l=t==="multilabel"?Y`label`:Y`class`,c=m("section",{class:"card plain wide"},m("h3",{},Y`Figures and areas`),m("p",{class:"note"},Y`Choose a ${l} to see its curves below. Precision, recall and F1 are of what the model decides; the areas are of the ranking by the probability. Averages of the areas: macro is their plain mean, weighted by the rows of each, micro of all pairs of a row and a ${l} in one ranking.`+(n.left===1?Y` Of the fewest rows 1 further one is left out.`:n.left?Y` Of the fewest rows ${n.left} further ones are left out.`:"")),m("div",{class:"scroll",role:"region",tabindex:0,"aria-label":Y`Figures of each class`},m("table",{class:"each-class"},m("thead",{},m("tr",{},m("th",{scope:"col"},l),...o.map(u=>m("th",{scope:"col",class:"n"},u)))),m("tbody",{},...r),m("tfoot",{},...HA().map(({key:u,words:h})=>m("tr",{},m("th",{scope:"row"},h),m("td",{}),rf(n.averages.roc_auc[u]),rf(n.averages.average_precision[u]),m("td",{colspan:3})))))));return a(0),[c,i]}function WA(n,e,t){const i=n.class,s=e.length?Y` The thin lines are the other classes.`:"",r=a=>e.map(a);return[Ha(n.roc,{title:Y`ROC curve of ${yn(i,28)}`,note:Y`Of the rows of ${i} the share that is found, against the share of the others taken for it. Guessing lies on the dashed line.`+s,name:"class-roc",x:Y`false positive rate`,y:Y`recall`},a=>a,r(a=>a.roc)).element,Ha(n.precision_recall,{title:Y`Precision and recall of ${yn(i,28)}`,note:Y`Of the rows taken for ${i} the share that is it, against the share of it that is found. Guessing lies on the dashed line.`+s,name:"class-precision-recall",x:Y`recall`,y:Y`precision`},()=>n.precision_recall.share,r(a=>a.precision_recall)).element,...n.bins?[bv(n.bins,i,"class-calibration"),...xv(n.bins,[Y`the rest`,i],t)]:[]]}function $A(n){return m("td",{class:"n"},ce(n))}function rf(n){return m("td",{class:"n"},ce(n,4))}const Sv=()=>[["train",Y`training`],["valid",Y`validation`],["test",Y`test`]],XA=new Set(["loss","objective"]);function qA(n){const e=n.runs[n.winner],t=e.curve.batch??[],i=e.curve.epoch??t.map((l,c)=>c+1),s=t[Math.max(0,i.indexOf(e.kept_epoch))],r=l=>n.figures[l],a=(n.members?.length??0)>0,o=r("train")?.objective??null;return m("ol",{class:"numbers"},kc(Y`Batch loss`,Y`An average over weights that changed meanwhile. Progress, never a result.`,[[a?Y`the best single run, its kept epoch`:Y`in the epoch kept`,s??null]]),kc(Y`Loss on a split`,Y`Of the frozen weights, on every row.`,Sv().flatMap(([l,c])=>r(l)?[[c,af(r(l).loss)]]:[])),kc(Y`Objective`,Y`Training loss and penalty: what training minimises.`,[o===null||typeof o!="number"?[Y`training, without a penalty`,af(r("train")?.loss)]:[Y`training`,o]]),kc(Y`Metrics`,Y`What one cares about; most have no useful gradient.`,YA(r("test")??r("valid")??{}).map(l=>[ls(l),af((r("test")??r("valid"))[l])])))}function af(n){return typeof n=="number"?n:null}function YA(n){return["r2","rmse","mae","accuracy","f1","roc_auc","log_loss"].filter(t=>typeof n[t]=="number").slice(0,4)}function kc(n,e,t){return m("li",{},m("h3",{},n),m("p",{},e),m("dl",{},...t.flatMap(([i,s])=>[m("dt",{},i),m("dd",{class:"n"},ce(s))])))}function KA(n){const e=Sv().filter(([a])=>n.figures[a]),t=n.figures.baseline,i=Object.keys(n.figures[e[0][0]]??{}),s=e.at(-1)[1],r=a=>m("td",{class:"n"},Array.isArray(a)?a.map(o=>ce(o,3)).join("  "):ce(a));return m("div",{class:"scroll",role:"region",tabindex:0,"aria-label":Y`Figures`},m("table",{},m("thead",{},m("tr",{},m("th",{scope:"col"},Y`figure`),...e.map(([,a])=>m("th",{scope:"col",class:"n"},a)),t?m("th",{scope:"col",class:"n"},Y`best constant (${s})`):null)),m("tbody",{},...i.map(a=>m("tr",{class:XA.has(a)?"loss":null},m("th",{scope:"row"},ls(a)),...e.map(([o])=>r(n.figures[o][a])),t?r(t[a]):null)))))}function ZA(n){const{command:e,python:t,install:i,versions:s}=n.repeat;return m("div",{class:"repeat"},e?[m("p",{},Y`The same again, on the command line:`),of(e)]:null,t?[m("p",{},e?Y`or in Python:`:Y`The same again, in Python, with the same data:`),of(t)]:null,[m("p",{},Y`with the versions that made it:`),of(i)],m("dl",{class:"versions"},...Object.entries(s).flatMap(([r,a])=>[m("dt",{},r),m("dd",{},a)])))}function of(n){const e=m("button",{type:"button",class:"copy"},Y`Copy`);return e.addEventListener("click",()=>{navigator.clipboard?.writeText(n).then(()=>e.textContent=Y`Copied`,()=>e.textContent=Y`Select it and copy`)}),m("div",{class:"code"},m("pre",{tabindex:0,"aria-label":Y`Command`},m("code",{},n)),e)}function yv(n,e,t){const i=r=>r===null||typeof r=="number"&&!Number.isFinite(r);if(i(n)||i(e))return Number(i(n))-Number(i(e));const s=typeof n=="number"&&typeof e=="number"?n-e:String(n).localeCompare(String(e),"en",{numeric:!0});return t?-s:s}function JA({verdict:n,loss:e}){return!n||n.judge===e?{key:"loss",downwards:!1}:{key:"judge",downwards:n.greater===!0}}const jA=["lr"];function QA(n){const{runs:e,verdict:t}=n,i=new Map(t?.settings.filter(c=>!c.mean).flatMap(c=>c.runs.map(u=>[u,c]))??[]),s=(c,u,h,d,p=ce)=>({key:c,title:u,about:d,numeric:!0,value:v=>h(e[v],v),show:v=>p(h(e[v],v))}),r=[...new Set(e.flatMap(c=>Object.keys(c)))].filter(c=>!pv.has(c)).filter(c=>jA.includes(c)||new Set(e.map(u=>String(u[c]??null))).size>1).map(c=>({key:c,title:c==="lr"?Y`rate`:c==="batch_size"?Y`batch`:c==="schedule"?Y`schedule`:c.replaceAll("_"," "),about:c==="lr"?Y`learning rate`:void 0,numeric:e.every(u=>u[c]===void 0||u[c]===null||typeof u[c]=="number"),value:u=>e[u][c]??null,show:u=>Qt(e[u][c])}));new Set(e.map(c=>c.seed)).size>1&&r.push(s("seed",Y`seed`,c=>c.seed,void 0,Qt));const a=s("loss",Mt(n.judged_by),c=>pr(c)?null:c.loss,Y`of the weights that the run keeps, on the whole split`),o=t?.judge===n.loss;t&&o&&(a.show=c=>Mr(pr(e[c])?null:e[c].loss,i.get(c)?.standard_error));const l=s("judge",Mt(t?.judge??""),(c,u)=>i.get(u)?.loss??null,Y`by which settings are compared, on the whole split`);return l.show=c=>Mr(i.get(c)?.loss??null,i.get(c)?.standard_error),[...r,...t&&!o?[l]:[],a,...e.some(c=>typeof c.crossvalidated_loss=="number")?[s("crossvalidated_loss",Y`cross-validated loss`,c=>c.crossvalidated_loss??null,Y`of rows of training and validation, each held out in turn`)]:[],...t&&t.settings.some(c=>c.probability_best!==null)?[s("probability",Y`P(best)`,(c,u)=>i.get(u)?.probability_best??null,Y`probability that this setting is the best, by bootstrap over rows`,c=>qt(c,1))]:[],...n.metric&&n.metric.name!==t?.judge?[s("metric",ls(n.metric.name),c=>c.metric??null)]:[],...n.judged_by==="training loss"?[]:[s("train_loss",Y`training loss`,c=>c.train_loss)],...e.some(c=>c.objective!==null&&c.objective!==c.train_loss)?[s("objective",Y`objective`,c=>c.objective,Y`training loss and penalty: what training minimises`)]:[],...e.some(c=>typeof c.gap=="number")?[s("gap",Y`gap to optimum`,c=>c.gap??null,Y`objective less the lowest that there is`)]:[],s("epochs",Y`epochs`,c=>c.epochs,Y`completed; the weights kept are those of an earlier or the last`,String),s("kept",Y`kept`,c=>c.kept_epoch,Y`the epoch whose weights the run keeps`,String),s("updates",Y`updates`,c=>c.updates)]}function eR(n,e,t){const i=[{key:"optimizer",title:Y`optimizer`,numeric:!1,value:h=>n.runs[h].optimizer,show:h=>n.runs[h].optimizer},...QA(n),{key:"ended",title:Y`ended`,numeric:!1,value:h=>n.runs[h].ending,show:h=>Mt(n.runs[h].status)}],s=n.runs.map((h,d)=>e.find(p=>p.runs.includes(d))),r=new Set(n.verdict?.settings.filter((h,d)=>!h.mean&&n.verdict.tied.includes(d)).flatMap(h=>h.runs)??[]);let a=JA(n);const o=n.runs.map((h,d)=>{const p=m("button",{type:"button",class:"pin","aria-pressed":"false","aria-label":Y`${h.optimizer}: mark ${h.setting}`},Jd(s[d]),h.optimizer);p.addEventListener("click",()=>t.toggle(d));const v=[d===n.winner?m("span",{class:"badge"},Y`kept`):null,n.members?.includes(d)?m("span",{class:"badge"},Y`in the mean`):null,r.has(d)&&d!==n.winner?m("span",{class:"badge tied"},Y`not told apart`):null],_=m("tr",{class:d===n.winner?"winner":null},m("th",{scope:"row"},p,...v),...i.slice(1).map(g=>m("td",{class:g.numeric?"n":null},g.show(d))));return _.addEventListener("pointerenter",()=>t.hover(d)),_.addEventListener("pointerleave",()=>t.hover(null)),p.addEventListener("focus",()=>t.hover(d)),p.addEventListener("blur",()=>t.hover(null)),{row:_,pin:p}}),l=m("tbody"),c=i.map(h=>{const d=m("button",{type:"button",title:h.about??null},h.title,m("span",{class:"arrow","aria-hidden":"true"})),p=m("th",{scope:"col",class:h.numeric?"n":null},d);return d.addEventListener("click",()=>{a={key:h.key,downwards:a.key===h.key?!a.downwards:!1},u()}),{column:h,head:p}}),u=()=>{const h=i.find(p=>p.key===a.key)??i[0],d=n.runs.map((p,v)=>v).sort((p,v)=>yv(h.value(p),h.value(v),a.downwards)||yv(n.runs[p].loss,n.runs[v].loss,!1)||p-v);We(l,...d.map(p=>o[p].row));for(const{column:p,head:v}of c)p.key===a.key?v.setAttribute("aria-sort",a.downwards?"descending":"ascending"):v.removeAttribute("aria-sort")};return u(),t.onChange(()=>{o.forEach(({row:h,pin:d},p)=>{h.dataset.emphasis=t.emphasis(p),d.setAttribute("aria-pressed",String(t.pinned.has(p)))})}),m("div",{class:"scroll",role:"region",tabindex:0,"aria-label":Y`Table of runs`},m("table",{class:"runs"},m("thead",{},m("tr",{},...c.map(({head:h})=>h))),l))}const tR=12;function Mv(n){return[nR(n),...n.columns.filter(e=>e.kind!=="number").slice(0,tR).map(e=>iR(e,n))]}function nR(n){const e=Y`How much each column moves the prediction`,t=24,i=168,s=640,r=76,a=t*n.columns.length+8,o=Math.max(...n.columns.map(h=>h.size))||1,l=h=>(s-i-r)*h/o,c=Ye("svg",{class:"bars",viewBox:`0 0 ${s} ${a}`,role:"img","aria-label":`${e}: ${n.columns.map(h=>`${h.column} ${ce(h.size,4)}`).join(", ")}`},...n.columns.flatMap((h,d)=>[Ye("text",{class:"name",x:i-8,y:t*d+19,"text-anchor":"end"},yn(h.column,24)),Ye("rect",{class:`bar-of ${h.kind}`,x:i,y:t*d+7,height:t-9,width:Math.max(1,l(h.size)).toFixed(1),rx:2}),Ye("text",{class:"value",x:i+l(h.size)+7,y:t*d+19},ce(h.size,4))])),u=Wi(e,(n.rows?Y`Standard deviation of the curve below over ${ti(n.rows,"row")}, in the unit of ${Mt(n.unit)}.`:Y`Added to ${Mt(n.unit)}: by one standard deviation of a number, or between the lowest and the highest point of a curve or its levels.`)+(n.left?Y` ${ti(n.left,"further column")} of less effect are left out.`:""),n.rows?"dependence":"effects",async()=>_i(await hl(c,2),e,[],2));return u.element.classList.add("wide"),u.body.append(c),u.element}function iR(n,e){const t=e.unit,i=n.more?e.rows?Y` ${ti(n.more,"level")} of fewer rows are left out.`:Y` ${ti(n.more,"level")} nearer to it are left out.`:"",s=yn(n.column,44),r=n.kind==="curve"?rR(n):aR(n),a=Wi(s,e.rows?(n.kind==="curve"?Y`The mean of ${Mt(t)} over ${ti(e.rows,"row")} if all of them had this value, the others as they are, less the mean of that (partial dependence).`:Y`The mean of ${Mt(t)} over ${ti(e.rows,"row")} if all of them had this level, the others as they are, less the mean of that (partial dependence).`)+i:n.kind==="curve"?Y`What it adds to ${Mt(t)}, its mean being 0; marks below are the edges of its bins, with about as many rows between each two.`:Y`What each level adds to ${Mt(t)}, beside the mean of all levels.`+i,`${e.rows?"dependence":"effect"}-${n.column.replace(/[^\p{L}\p{N}]+/gu,"-").slice(0,40)}`,async()=>_i(await hl(r,2),s,sR(n),2));return n.outputs.length>1&&a.above.append(m("p",{class:"outputs"},...n.outputs.map((o,l)=>m("span",{},Ye("svg",{class:`swatch g${l%8}`,width:12,height:12,"aria-hidden":"true"},Ye("rect",{width:11,height:11,rx:2})),o.output)))),a.body.append(r),a.element}function sR(n){return n.outputs.length<2?[]:n.outputs.map((e,t)=>({words:e.output,colour:an(t%8)}))}const Gc=380,Ev=220;function rR(n){const e=n.outputs.filter(d=>!!d.x&&!!d.y),t=58,i=Gc-12,s=10,r=Ev-30,a=Tn(e.flatMap(d=>d.x),!1,.02),o=Tn([0,...e.flatMap(d=>d.y)],!1,.06),l=d=>t+(d-a.low)/(a.high-a.low)*(i-t),c=d=>r-(d-o.low)/(o.high-o.low)*(r-s),u=d=>new Date(d*864e5).toISOString().slice(0,10),h=n.of_days?[e[0].x[0],e[0].x.at(-1)]:Ss(a.low,a.high,5);return Ye("svg",{viewBox:`0 0 ${Gc} ${Ev}`,class:"effect",role:"img","aria-label":Y`${n.column}: adds ${ce(Math.min(...e[0].y),4)} to ${ce(Math.max(...e[0].y),4)}`},...Ss(o.low,o.high,5).flatMap(d=>[Ye("line",{class:"grid",x1:t,x2:i,y1:c(d),y2:c(d)}),Ye("text",{class:"tick",x:t-6,y:c(d)+4,"text-anchor":"end"},ce(d,4))]),...h.map((d,p)=>Ye("text",{class:"tick",x:l(d),y:r+18,"text-anchor":n.of_days?p?"end":"start":"middle"},n.of_days?u(d):Qt(d))),Ye("line",{class:"axis",x1:t,x2:i,y1:c(0),y2:c(0)}),...e.map((d,p)=>Ye("path",{class:`line g${p%8}`,d:d.x.map((v,_)=>`${_?"L":"M"}${l(v).toFixed(1)} ${c(d.y[_]).toFixed(1)}`).join("")})),...e[0].x.map(d=>Ye("line",{class:"rug",x1:l(d),x2:l(d),y1:r,y2:r+5})))}function aR(n){const e=n.outputs.filter(u=>!!u.levels&&!!u.effects),t=e[0].levels,i=20,s=128,r=Gc-14,a=t.length*i+30,o=(u,h)=>u.effects[u.levels.indexOf(h)],l=Tn([0,...e.flatMap(u=>u.effects)],!1,.06),c=u=>s+(u-l.low)/(l.high-l.low)*(r-s);return Ye("svg",{viewBox:`0 0 ${Gc} ${a}`,class:"effect",role:"img","aria-label":`${n.column}: ${t.map(u=>`${u} ${ce(o(e[0],u),3)}`).join(", ")}`},...Ss(l.low,l.high,4).flatMap(u=>[Ye("line",{class:"grid",x1:c(u),x2:c(u),y1:2,y2:a-24}),Ye("text",{class:"tick",x:c(u),y:a-8,"text-anchor":"middle"},ce(u,3))]),Ye("line",{class:"axis",x1:c(0),x2:c(0),y1:2,y2:a-24}),...t.flatMap((u,h)=>[Ye("text",{class:"name",x:s-8,y:i*h+16,"text-anchor":"end"},yn(u,17)),...e.flatMap((d,p)=>{const v=o(d,u);return v===void 0?[]:[...e.length===1?[Ye("line",{class:"stem g0",x1:c(0),x2:c(v),y1:i*h+12,y2:i*h+12})]:[],Ye("circle",{class:`dot g${p%8}`,cx:c(v),cy:i*h+12,r:4.5})]})]))}const Tv=()=>({lr:Y`learning rate`,batch_size:Y`batch size`,hidden:Y`hidden layers`,optimizer:Y`optimizer`,schedule:Y`schedule`}),Av=12;function oR(n,e){const i=["lr","batch_size","schedule",...[...new Set(n.flatMap(a=>Object.keys(a)).filter(a=>!pv.has(a)))].filter(a=>!["lr","batch_size","schedule"].includes(a))],s=[lf("optimizer",n.map(a=>a.optimizer))];for(const a of i){const o=n.map(c=>c[a]??null);if(new Set(o.map(String)).size<2)continue;const l=o.every(c=>c===null||typeof c=="number");s.push(l?lR(Tv()[a]??a,o):lf(Tv()[a]??a,o.map(c=>c===null?"–":String(c))))}return new Set(n.map(a=>a.seed)).size>1&&s.push(lf("seed",n.map(a=>String(a.seed)))),[...s.filter(a=>a.ticks.length>1||a.name==="optimizer"),cR(n,e)]}function lf(n,e){const t=e.every(a=>a!==""&&Number.isFinite(Number(a))),i=[...new Set(e)].sort((a,o)=>t?Number(a)-Number(o):a<o?-1:1),s=a=>i.length===1?.5:a/(i.length-1),r=Math.ceil(i.length/Av);return{name:n,place:e.map(a=>s(i.indexOf(a))),ticks:i.map((a,o)=>({at:s(o),words:a})).filter((a,o)=>o%r===0)}}function lR(n,e){const t=e.filter(l=>l!==null),i=[...new Set(t)].sort((l,c)=>l-c);if(i.length<=Av){const l=v=>i.length===1?.5:i.indexOf(v)/(i.length-1),c=i.every(v=>v>0)&&Gr(i),u=Tn(i,c,0),h=v=>c?Math.log(v/u.low)/Math.log(u.high/u.low):l(v),p=i.some((v,_)=>_>0&&h(v)-h(i[_-1])<.05)?l:h;return{name:n,place:e.map(v=>v===null?null:p(v)),ticks:i.map(v=>({at:p(v),words:Qt(v)}))}}const s=Gr(t),r=Tn(t,s,0),a=l=>s?Math.log(l/r.low)/Math.log(r.high/r.low):(l-r.low)/(r.high-r.low),o=s?rv(r.low,r.high,6):Ss(r.low,r.high,6);return{name:n,place:e.map(l=>l===null?null:a(l)),ticks:o.map(l=>({at:a(l),words:xl(l)}))}}function cR(n,e){const t=n.map(l=>pr(l)?null:l.loss),i=t.filter(l=>l!==null).sort((l,c)=>l-c),s=t.some(l=>l===null)?.88:1,r=l=>1-(i.length<2?0:i.indexOf(l)/(i.length-1)*s),a=i.filter((l,c)=>c%Math.max(1,Math.ceil((i.length-1)/5))===0),o=[...new Set(a)].map(l=>({at:r(l),words:ce(l,5)}));return s<1&&o.push({at:0,words:Y`diverged`}),{name:Y`${Mt(e)}, ranked`,place:t.map(l=>l===null?0:r(l)),ticks:o}}function uR(n,e,t){if(n.runs.length<2)return null;const i=oR(n.runs,n.judged_by),s=Y`Settings and their loss`,r=Wi(s,Y`A line is a run. Point at one to see it everywhere on this page; click to keep it marked. The best loss is at the end of the last axis, where runs are spread by rank.`,"parallel-coordinates",async()=>_i(await hl(a,2),s,Vr(e),2));r.above.append(qo(e,t));const a=Ye("svg",{class:"parallel",role:"img","aria-label":Y`Parallel coordinates of ${n.runs.length} runs over ${i.map(p=>p.name).join(", ")}; the table of runs has the same figures.`});r.body.append(a);let o=[];const l=n.runs.map((p,v)=>e.find(_=>_.runs.includes(v))),c=()=>{const p=Math.max(260,r.body.clientWidth),v=p>=560,_=v?330:74*i.length+10;a.setAttribute("viewBox",`0 0 ${p} ${_}`),a.setAttribute("width",String(p)),a.setAttribute("height",String(_));const g=v?hR(i,p,_):dR(i,p);o=n.runs.map((f,b)=>{const S=Ye("path",{d:Cv(i,b,g.at),class:`run g${l[b].colour}`,"stroke-dasharray":l[b].dash.join(" ")||null}),w=Ye("path",{d:Cv(i,b,g.at),class:"grip"});return w.addEventListener("pointerenter",()=>t.hover(b)),w.addEventListener("pointerleave",()=>t.hover(null)),w.addEventListener("click",()=>t.toggle(b)),u.push(w),S}),We(a,...o,...g.furniture,...u.splice(0)),h()},u=[],h=()=>{o.forEach((p,v)=>{p.dataset.emphasis=t.emphasis(v)==="plain"&&v===n.winner?"first":t.emphasis(v)})};let d=0;return new ResizeObserver(()=>{r.body.clientWidth!==d&&(d=r.body.clientWidth,c())}).observe(r.body),t.onChange(h),r.element}function hR(n,e,t){const i=Math.max(...n[0].ticks.map(({words:p})=>Math.min(14,p.length))),s=34,r=t-14,a=16+8*i,o=e-76,l=p=>a+p/Math.max(1,n.length-1)*(o-a),c=p=>r-p*(r-s),u=(o-a)/Math.max(1,n.length-1),h=Math.max(6,Math.floor(u/8)),d=n.flatMap((p,v)=>{const _=v===n.length-1,g=v===0?"end":"start",f=v===0?-7:7,b=v===0?"start":_?"end":"middle",S=v===0?4:_?e-2:l(v);return[Ye("line",{class:"axis",x1:l(v),x2:l(v),y1:s,y2:r}),Ye("text",{class:"name",x:S,y:16,"text-anchor":b},yn(p.name,Math.max(12,h+6))),...Rv(p.ticks,r-s).map(({at:w,words:M})=>Ye("text",{class:"tick halo",x:l(v)+f,y:c(w)+4,"text-anchor":g},yn(M,v===0?14:_?10:h)))]});return{at:(p,v)=>[l(p),c(v)],furniture:d}}function dR(n,e){const i=e-26,s=o=>34+o*74,r=o=>22+o*(i-22),a=n.flatMap((o,l)=>[Ye("line",{class:"axis",x1:22,x2:i,y1:s(l),y2:s(l)}),Ye("text",{class:"name halo",x:2,y:s(l)-14,"text-anchor":"start"},yn(o.name,30)),...Rv(o.ticks,i-22,66).map(({at:c,words:u})=>Ye("text",{class:"tick halo",x:r(c),y:s(l)+18,"text-anchor":c<.06?"start":c>.94?"end":"middle"},yn(u,9)))]);return{at:(o,l)=>[r(l),s(o)],furniture:a}}function Rv(n,e,t=15){const i=[];for(const s of[...n].sort((r,a)=>a.at-r.at))i.every(r=>Math.abs(r.at-s.at)*e>=t)&&i.push(s);return i}function Cv(n,e,t){let i=!1;return n.map((s,r)=>{const a=s.place[e];if(a===null)return"";const[o,l]=t(r,a),c=`${i?"L":"M"}${o.toFixed(1)} ${l.toFixed(1)}`;return i=!0,c}).join("")}function fR(n,e){return e.flatMap(t=>{const i=t.runs.flatMap(s=>{const{lr:r,loss:a}=n.runs[s];return r===null||!(r>0)?[]:[{run:s,lr:r,loss:pr(n.runs[s])?null:a,lowest:!1}]});for(const s of new Set(i.map(r=>r.lr))){const r=i.filter(c=>c.lr===s&&c.loss!==null),a=r.filter(c=>!Yo(n.runs[c.run])),l=(a.length?a:r).reduce((c,u)=>c===null||u.loss<c.loss?u:c,null);l&&(l.lowest=!0)}return i.sort((s,r)=>s.lr-r.lr),i.length?[{group:t,points:i}]:[]})}function pR(n){let e=null;for(const t of[...new Set(n.map(i=>i.lr))].sort((i,s)=>s-i)){if(n.some(i=>i.lr===t&&i.loss!==null))break;e=t}return e}function mR(n,e,t){const i=fR(n,e),s=new Set(i.flatMap(({points:A})=>A.map(D=>D.lr)));if(s.size<2)return null;const r=i.flatMap(({points:A})=>A.flatMap(D=>D.loss===null?[]:[D.loss]));if(!r.length)return null;const a=n.baseline_loss??null,o=i.map(({points:A})=>Math.min(...A.flatMap(D=>D.loss===null?[]:[D.loss])));let l="best";const c=()=>{const A=l==="best"?Bc(r,o):(a??1/0)*1.1;return r.map(D=>Math.min(D,A))},u=Gr(c()),h=i.some(({points:A})=>A.some(D=>D.loss===null)),d=h?6/7:1;let p=Tn(c(),u,.06),v=0;const _=()=>(p=Tn(c(),u,.06),v=u?p.low*(p.high/p.low)**(1/d):p.low+(p.high-p.low)/d,{label:ls(n.loss),log:u,range:{low:p.low,high:v},text:A=>A>p.high?"":ce(A,5)}),g=Tn(s,!0,.05),f={label:Y`learning rate`,log:!0,range:g,text:Qt},b=n.learning_rates,S=({context:A,x:D,y:H,ratio:O,box:z})=>{const B=H(p.high);h&&(A.fillStyle=bt("band"),A.fillRect(z.left,z.top,z.width,B-z.top),A.strokeStyle=bt("edge"),A.lineWidth=O,Wt(A,[z.left,z.left+z.width],[B,B]),A.fillStyle=bt("soft"),A.font=`${11*O}px system-ui, sans-serif`,A.textAlign="left",A.fillText(Y`diverged`,z.left+6*O,z.top+14*O));const X=b?.stable;X&&X>g.low&&X<g.high&&(A.strokeStyle=bt("warn"),A.setLineDash([4*O,3*O]),Wt(A,[D(X),D(X)],[z.top,z.top+z.height]),A.setLineDash([]),A.fillStyle=bt("warn"),A.fillText("2/λ",D(X)+4*O,z.top+z.height-8*O)),i.forEach(({group:Z,points:te},K)=>{const k=t.active&&te.every(W=>t.emphasis(W.run)==="faint");A.strokeStyle=A.fillStyle=an(Z.colour),A.globalAlpha=k?.15:.9,A.lineWidth=1.8*O,A.setLineDash(Z.dash.map(W=>W*O));const ne=te.filter(W=>W.lowest);A.save(),A.beginPath(),A.rect(z.left,B,z.width,z.top+z.height-B),A.clip(),Wt(A,ne.map(W=>D(W.lr)),ne.map(W=>H(W.loss))),A.restore(),A.setLineDash([]);for(const W of te){const j=t.emphasis(W.run);A.globalAlpha=j==="faint"?.15:W.lowest||j==="strong"?1:.45;const re=(j==="strong"?6:W.lowest?4:3)*O;W.loss===null?(A.lineWidth=1.8*O,mv(A,D(W.lr),y(K,z.top,B),re*.8)):W.loss<=p.high&&Si(A,Z.mark,D(W.lr),H(W.loss),re)}}),A.globalAlpha=1},w=i.flatMap(({points:A},D)=>A.some(H=>H.loss===null)?[D]:[]),M=A=>(w.indexOf(A)+1)/(w.length+1),y=(A,D,H)=>D+M(A)*(H-D),x=()=>i.flatMap(({points:A},D)=>A.filter(H=>H.loss===null||H.loss<=p.high).map(H=>({x:H.lr,y:H.loss===null?E(D):Math.min(H.loss,p.high),run:H.run,words:[n.runs[H.run].setting,H.loss===null?Mt(n.runs[H.run].status):`${Mt(n.judged_by)} ${ce(H.loss)}`]}))),E=A=>{const D=1-M(A);return u?p.high*(v/p.high)**D:p.high+D*(v-p.high)},C=Y`Final loss against learning rate`,P=[Y`Each curve joins an optimizer's lowest ${Mt(n.judged_by)} at every learning rate tried; other runs at that rate are fainter.`,h?Y` Crosses in the shaded region diverged.`:"",n.runs.some(Yo)?Y` Of runs that left the race early it is the loss that they had reached.`:"",gR(n)].join(""),R=Wi(C,P,"learning-rates",()=>_i(N.canvas,C,Vr(e),devicePixelRatio));R.above.append(cs(Y`Vertical axis`,kf(),l,A=>{l=A,N.replace(f,_())}),qo(e,t));const U=i.flatMap(({group:A,points:D})=>{const H=pR(D);return H===null?[]:[Y`${A.name} from ${Qt(H)}`]});U.length&&R.element.append(m("p",{class:"aside"},Y`Diverged at every rate tried: ${U.join(", ")} up.`));const N=ri({into:R.body,x:f,y:_(),height:320,about:Y`${C} of ${i.map(({group:A})=>A.name).join(", ")}.`,draw:S,spots:x,onHover:A=>t.hover(A),onClick:A=>t.toggle(A)});return t.onChange(N.redraw),R.element}function gR(n){const e=n.learning_rates?.stable;return e?Y` 2/λ = ${Qt(e)} is the largest stable rate of plain descent in full batches.`:""}function vR(n,e){const t=n.predicted.map((u,h)=>({x:u,y:n.actual[h]-u})),i=Lv(t.map(u=>u.x)),s=Lv(t.map(u=>u.y)),r=({context:u,x:h,y:d,ratio:p,box:v})=>{u.fillStyle=bt("c0"),u.globalAlpha=.32;for(const _ of t)Si(u,"circle",h(_.x),d(_.y),2.4*p);u.globalAlpha=1,u.strokeStyle=bt("soft"),u.lineWidth=p,u.setLineDash([3*p,4*p]),Wt(u,[v.left,v.left+v.width],[d(0),d(0)]),u.setLineDash([]),u.strokeStyle=u.fillStyle=bt("c1"),u.lineWidth=2.4*p,Wt(u,n.bins.map(_=>h(_.predicted)),n.bins.map(_=>d(_.residual))),u.lineWidth=1.6*p;for(const _ of n.bins)_.standard_error!==null&&Wt(u,[h(_.predicted),h(_.predicted)],[d(_.residual-_.standard_error),d(_.residual+_.standard_error)]),Si(u,"square",h(_.predicted),d(_.residual),3.4*p)},a=Y`Residuals`,o=n.predicted.length<n.of?Y`${ti(n.predicted.length,"dot")} stand for ${ti(n.of,"test row")}`:ti(n.of,"test row"),l=Wi(a,Y`Actual − predicted ${e}; ${o}. Squares are means of equally many rows, with one standard error: where they leave the dashed line, the model is wrong on average. The outermost hundredth at each end is cut off.`,"residuals",()=>_i(c.canvas,Y`Residuals of ${e}`,[{words:Y`rows`,colour:bt("c0")},{words:Y`means`,colour:bt("c1")}],devicePixelRatio)),c=ri({into:l.body,x:{label:Y`predicted`,log:!1,range:i},y:{label:Y`actual − predicted`,log:!1,range:s},height:300,about:Y`Residuals of ${n.of} test rows over the prediction; means between ${ce(Math.min(...n.bins.map(u=>u.residual)))} and ${ce(Math.max(...n.bins.map(u=>u.residual)))}.`,draw:r,spots:()=>n.bins.map(u=>({x:u.predicted,y:u.residual,run:-1,words:[Y`predicted ${ce(u.predicted)}`,Y`mean residual ${Mr(u.residual,u.standard_error,3)}`,Y`deviation ${ce(u.deviation,4)}`]}))});return l.element}function Lv(n){const e=[...n].sort((i,s)=>i-s),t=e.length>=200?Math.floor(e.length/100):0;return Tn(e.slice(t,e.length-t),!1,.06)}function _R(n){const e=n?.mse,t=n?.target_variance;if(typeof e!="number"||typeof t!="number"||!(t>0))return null;const i=Math.max(e,t),s=(r,a,o)=>m("div",{class:"bar-row"},m("span",{},r),m("meter",{class:`bar ${o}`,min:0,max:i,value:a,"aria-label":r}),m("span",{class:"n"},ce(a)));return m("section",{class:"card plain"},m("h3",{},Y`MSE beside the variance of the target`),m("p",{class:"note"},Y`The variance is the MSE of always predicting the mean: what there is to explain.`),s(Y`variance`,t,"theirs"),s("MSE",e,"ours"),m("p",{class:"aside"},Y`R² = 1 − MSE / variance = 1 − ${ce(e)} / ${ce(t)} = ${ce(1-e/t)}: ${qt(Math.max(0,1-e/t),1)} of it is explained.`))}function Pv(n,e,t,i){const s=n.runs.flatMap((f,b)=>{const S=i.x.of(b),w=i.y.of(b);return S!==null&&w!==null&&Number.isFinite(S)&&Number.isFinite(w)?[{run:b,x:S,y:w}]:[]});if(s.length<2)return null;const r=xR(s),a=Gr(r.map(f=>f.x)),o=i.diagonal?a:Gr(r.map(f=>f.y)),l=Tn(r.flatMap(f=>[f.x,f.y]),a,.06),c=i.diagonal?l:Tn(r.map(f=>f.x),a,.06),u=i.diagonal?l:Tn(r.map(f=>f.y),o,.08),h=new Map(e.flatMap(f=>f.runs.map(b=>[b,f]))),d=({context:f,x:b,y:S,ratio:w})=>{i.diagonal&&(f.strokeStyle=bt("soft"),f.lineWidth=w,f.setLineDash([3*w,4*w]),Wt(f,[b(l.low),b(l.high)],[S(l.low),S(l.high)]),f.setLineDash([]));for(const{run:M,x:y,y:x}of r){const E=t.emphasis(M),C=h.get(M);f.globalAlpha=E==="faint"?.18:.9,f.strokeStyle=f.fillStyle=an(C.colour),f.lineWidth=1.8*w,Si(f,C.mark,b(y),S(x),(E==="strong"?7:4.5)*w),M===n.winner&&(f.globalAlpha=1,f.strokeStyle=bt("ink"),f.beginPath(),f.arc(b(y),S(x),9*w,0,2*Math.PI),f.stroke())}f.globalAlpha=1},p=s.length-r.length,v=i.note+(p?Y` ${ti(p,"run")} of ${s.length} lie far off, and outside the picture.`:""),_=Wi(i.title,v,i.name,()=>_i(g.canvas,i.title,Vr(e),devicePixelRatio));_.above.append(qo(e,t));const g=ri({into:_.body,x:{label:i.x.label,log:a,range:c,text:f=>ce(f,5)},y:{label:i.y.label,log:o,range:u,text:f=>ce(f,5)},height:300,about:Y`${i.title} of ${r.length} runs.`,draw:d,spots:()=>r.map(f=>({...f,words:[n.runs[f.run].setting,`${i.x.label} ${ce(f.x)}`,`${i.y.label} ${ce(f.y)}`]})),onHover:f=>t.hover(f),onClick:f=>t.toggle(f)});return t.onChange(g.redraw),_.element}function xR(n){const e=Bc(n.map(i=>i.x)),t=n.filter(i=>i.x<=e);return t.length>=2?t:n}function wR(n,e,t){const i=(n.tries??[]).flatMap(_=>{const g=e.find(f=>f.name===_.optimizer);return g&&_.k.length>1?[{of:_,group:g}]:[]});if(!i.length)return null;const s=i.flatMap(({of:_})=>_.loss).filter(_=>_!==null),r=Gr(s),a=Bc(s,i.flatMap(({of:_})=>_.loss.at(-1)??[])),o=Math.max(...i.map(({of:_})=>_.k.at(-1))),l=({context:_,x:g,y:f,ratio:b})=>{for(const{of:S,group:w}of i){const M=t.active&&w.runs.every(E=>t.emphasis(E)==="faint");_.globalAlpha=M?.15:1,_.strokeStyle=_.fillStyle=an(w.colour),_.lineWidth=2*b,_.setLineDash(w.dash.map(E=>E*b));const y=S.k.map(g),x=S.loss.map(E=>E===null?NaN:f(E));Wt(_,y,x),S.bound&&(_.lineWidth=1.2*b,_.setLineDash([1.5*b,3*b]),Wt(_,y,S.bound.map(E=>E===null?NaN:f(E)))),_.setLineDash([]),_.lineWidth=1.2*b,_.globalAlpha*=.6,S.error.forEach((E,C)=>{const P=S.loss[C];E!==null&&P!==null&&Wt(_,[y[C],y[C]],[f(P-E),f(P+E)])}),_.globalAlpha=M?.15:1,y.forEach((E,C)=>Number.isFinite(x[C])&&Si(_,w.mark,E,x[C],3.4*b))}_.globalAlpha=1},c=Y`How many tries would have sufficed`,u=Wi(c,Y`The lowest ${Mt(n.judged_by)} to expect after k settings of an optimizer drawn at random from those tried, with one standard error. A curve that is flat early belongs to an optimizer that is easy to tune.`,"tries",()=>_i(v.canvas,c,Vr(i.map(({group:_})=>_)),devicePixelRatio));u.above.append(qo(i.map(({group:_})=>_),t));const h=i.map(({of:_})=>`${_.optimizer} ${_.sufficed===null?Y`none`:_.left?Y`at most ${_.sufficed}`:_.sufficed}`),d=i.reduce((_,{of:g})=>_+(g.left??0),0),p=d?Y` ${d} of these settings left the race early and count with their loss of then: the curves are upper bounds. Dotted below them: each as good as the best of the race.`:"";u.element.append(m("p",{class:"aside"},Y`Tries after which the expected best is within 1 % of the best of all: ${h.join(", ")}.`+p));const v=ri({into:u.body,x:{label:Y`settings tried, k`,log:!1,range:{low:.6,high:o+.4},at:bR(o),text:String},y:{label:ls(n.loss),log:r,range:Tn(s.filter(_=>_<=a),r,.08),text:_=>ce(_,4)},height:300,about:Y`${c}: ${i.map(({of:_})=>Y`${_.optimizer} from ${ce(_.loss[0])} to ${ce(_.loss.at(-1))}`).join("; ")}.`,draw:l,spots:()=>i.flatMap(({of:_,group:g})=>_.k.flatMap((f,b)=>_.loss[b]===null?[]:[{x:f,y:_.loss[b],run:g.runs[0],words:[_.optimizer,Y`best of ${f}: ${ce(_.loss[b])}`]}]))});return t.onChange(v.redraw),u.element}function bR(n){const e=Math.ceil(n/10);return Array.from({length:n},(t,i)=>i+1).filter(t=>t===1||t%e===0)}const SR=14;function yR(n){const e=n.settings[n.winner],t=n.settings.filter(i=>i!==e&&i.difference!==null);return t.sort((i,s)=>i.difference-s.difference),[e,...t.slice(0,SR-1)]}function MR(n,e){const t=n.verdict;if(!t||t.settings.length<2)return null;const i=yR(t),s=t.settings.length-i.length,r=t.judge===n.loss?Y`loss`:ls(t.judge),a=Y`Difference to the winner`,o=Wi(a,Y`By how much the ${r} is worse than the winner's on the same rows; thick strokes are one paired standard error, thin ones two. Filled dots are told apart from the best, hollow ones are not.`+(s>0?Y` ${ti(s,"further setting")} lie beyond.`:""),"verdict",async()=>_i(await hl(l,2),a,[],2));o.element.classList.add("wide");const l=Ye("svg",{class:"forest",role:"img","aria-label":i.map(d=>`${Mt(d.label||d.setting)}: ${Mr(d.difference,d.difference_error,3)}`).join("; ")});o.body.append(l);let c=0;const u=()=>{const d=Math.max(260,o.body.clientWidth),p=d<640,v=p?40:24,_=6,g=_+v*i.length+34,f=p?10:Math.min(360,d*.36),b=d-(p?12:170),S=i.map(C=>[(C.difference??0)-2*(C.difference_error??0),(C.difference??0)+2*(C.difference_error??0)]),w=Math.min(0,...S.map(([C])=>C)),M=Math.max(...S.map(([,C])=>C),1e-12),y=C=>f+(C-w)/(M-w)*(b-f);l.setAttribute("viewBox",`0 0 ${d} ${g}`),l.setAttribute("width",String(d)),l.setAttribute("height",String(g));const x=_+v*i.length;We(l,...Ss(w,M,p?4:6).flatMap(C=>[Ye("line",{class:"grid",x1:y(C),x2:y(C),y1:_,y2:x}),Ye("text",{class:"tick",x:y(C),y:x+16,"text-anchor":"middle"},ce(C,3))]),Ye("line",{class:"axis",x1:y(0),x2:y(0),y1:_,y2:x}),...i.flatMap((C,P)=>E(C,P)));function E(C,P){const R=_+v*P+(p?29:14),U=C.difference??0,N=C.difference_error??0,A=Mt(C.label||C.setting),D=C.probability_best===null?"":Y`P(best) ${qt(C.probability_best,1)}`,H=p?[Ye("text",{class:"name",x:2,y:R-12,"text-anchor":"start"},yn(A,Math.floor(d/8)))]:[Ye("text",{class:P?"name":"name first",x:f-10,y:R+4,"text-anchor":"end"},yn(A,Math.floor(f/7.4))),Ye("text",{class:"tick",x:d,y:R+4,"text-anchor":"end"},P?`${U>=0?"+":""}${Mr(U,N,3)}`:Y`winner`)],O=Ye("g",{class:`setting ${C.told_apart?"apart":"tied"}`},Ye("title",{},`${C.setting}: ${Mr(C.loss,C.standard_error)}. ${D}`),...H,Ye("line",{class:"thin",x1:y(U-2*N),x2:y(U+2*N),y1:R,y2:R}),Ye("line",{class:"thick",x1:y(U-N),x2:y(U+N),y1:R,y2:R}),Ye("circle",{class:"mark",cx:y(U),cy:R,r:4.5}),Ye("rect",{class:"grip",x:0,y:R-v/2,width:d,height:v}));return C.runs.length&&!C.mean&&(O.addEventListener("pointerenter",()=>e.hover(C.runs[0])),O.addEventListener("pointerleave",()=>e.hover(null))),[O]}};new ResizeObserver(()=>{o.body.clientWidth!==c&&(c=o.body.clientWidth,u())}).observe(o.body);const h=[t.how_sure,t.correction].filter(d=>d!==void 0&&d!=="").map(d=>Mt(d));return h.length&&o.element.append(m("p",{class:"aside"},h.join(" "))),o.element}function ER(n,e){const t=Zd(n.runs),i=n.confusion?.classes??[],s=n.probability_bins?.of==="class 1"&&i.length===2,r=n.metric;return[{id:"verdict",title:Y`How sure that is`,parts:[MR(n,e)]},{id:"runs",title:Y`Runs`,said:[Y`${n.folds?Y`${ti(n.runs_in_all,"setting")}, each the mean over ${n.folds} folds`:ti(n.runs_in_all,"run")}, trained side by side on the same batches.`,n.runs.length<n.runs_in_all?Y` The best ${n.runs.length} are shown.`:"",Y` Point at a run, or mark it with its button, to see it in every picture.`].join(""),parts:[eR(n,t,e)]},{id:"descent",title:Y`The descent`,parts:[Qd(n,t,e,"split"),Qd(n,t,e,"batch"),Qd(n,t,e,"gap")]},{id:"settings",title:Y`What the settings do`,parts:[mR(n,t,e),n.judged_by==="training loss"?null:Pv(n,t,e,{title:Y`Training against validation loss`,note:Y`A run above the dashed line does better on the rows it was trained on than on those it never saw. The circled run is the one kept. ${Mt(n.generalisation??"")}`,name:"train-and-validation",x:{label:Y`training loss`,of:a=>n.runs[a].train_loss},y:{label:Y`validation loss`,of:a=>n.runs[a].valid_loss},diagonal:!0}),r?Pv(n,t,e,{title:Y`Loss against ${ls(r.name)}`,note:[Y`Runs are trained by the loss and judged by the metric; they need not rank alike.`,Y` Both on ${n.judged_by==="validation loss"?Y`validation rows`:Y`rows held out`}${r.rows<n.rows.valid?Y`, the metric on ${r.rows.toLocaleString("en")} of them`:""}.`,r.greater_is_better?Y` Up and left is better.`:Y` Down and left is better.`].join(""),name:"loss-and-metric",x:{label:Mt(n.judged_by),of:a=>n.runs[a].loss},y:{label:ls(r.name),of:a=>n.runs[a].metric??null}}):null,wR(n,t,e),TR(uR(n,t,e))]},{id:"figures",title:Y`Four numbers that are not the same`,said:Y`Of ${Mt(n.answer)}.`,parts:[qA(n),KA(n)]},{id:"predictions",title:Y`Its predictions on the test rows`,parts:[n.residuals?vR(n.residuals,n.target):null,_R(n.figures.test),n.probability_bins?bv(n.probability_bins,n.probability_bins.of==="top class"?Y`the class that the model is surest of`:i[1]??"class 1"):null,...s?xv(n.probability_bins,[i[0],i[1]],n.threshold?.[0]):[],n.roc?Ha(n.roc,{title:Y`ROC curve`,note:Y`Of the rows of ${i[1]??"class 1"} the share that is found, against the share of the others taken for it, at every threshold. Guessing lies on the dashed line.`,name:"roc",x:Y`false positive rate`,y:Y`recall`},a=>a).element:null,n.precision_recall?Ha(n.precision_recall,{title:Y`Precision and recall`,note:Y`Of the rows taken for ${i[1]??"class 1"} the share that is it, against the share of it that is found. Guessing lies on the dashed line.`,name:"precision-recall",x:Y`recall`,y:Y`precision`},()=>n.precision_recall.share).element:null,n.confusion&&!s?m("section",{class:"card plain"},m("h3",{},Y`Confusion matrix`),sf(i,n.confusion.matrix)):null]},{id:"each-class",title:n.task==="multilabel"?Y`Each label against the rest`:Y`Each class against the rest`,said:Y`On the test rows.`,parts:n.each_class?VA(n.each_class,n.threshold,n.task):[]},{id:"columns",title:Y`What the columns do`,said:n.dependence?Y`Of ${Mt(n.dependence.of)}: partial dependence, for no column of it has an effect of its own.`+(n.effects?Y` Below it the exact effects of ${Mt(n.effects.of)}.`:""):n.effects&&Y`Of ${Mt(n.effects.of)}.`,small:!0,parts:[...n.dependence?Mv(n.dependence):[],...n.dependence&&n.effects?[m("h3",{class:"wide beside"},Y`For comparison, ${Mt(n.effects.of)}`)]:[],...n.effects?Mv(n.effects):[]]},{id:"repeat",title:Y`To repeat it`,parts:[ZA(n)]}]}function TR(n){return n?.classList.add("wide"),n}function AR(n){const e=n.gain_over_baseline,t=Object.entries(n.rows).map(([s,r])=>`${r.toLocaleString("en")} ${s==="valid"?Y`validation`:s==="train"?Y`training`:Y`test`}`),i=[[Y`target`,`${n.target} (${Mt(n.task)})`],[Y`rows`,t.join(", ")],[Y`runs`,ti(n.runs_in_all,"run")],[Y`time`,Y`${cp(n.seconds)}, engine ${n.engine}`]];return e&&i.push([Y`loss below that of the best constant`,Y`${Mr(e.loss,e.standard_error)} on the test rows`]),[m("p",{class:"verdict"},Mt(n.sentence)),n.verdict?.baseline?.sentence?m("p",{class:"said"},Mt(n.verdict.baseline.sentence)):null,n.interrupted?m("p",{class:"warn"},Y`Training was ended early by hand; figures are of what was reached.`):null,m("dl",{class:"facts"},...i.flatMap(([s,r])=>[m("div",{},m("dt",{},s),m("dd",{},r))])),n.notes?.length?m("details",{class:"notes"},m("summary",{},Y`${ti(n.notes.length,"note")} on data and training`),m("ul",{},...n.notes.map(s=>m("li",{},Mt(s))))):null]}function RR(n,e){return ER(n,e).flatMap(({id:t,title:i,said:s,parts:r,small:a})=>{const o=r.filter(c=>c!==null);if(!o.length)return[];const l=o.length>1||o[0].matches("figure");return[{id:t,title:i,element:m("section",{id:t,"aria-labelledby":`${t}-title`},m("h2",{id:`${t}-title`},i),s?m("p",{class:"said"},s):null,m("div",{class:l?a?"cards small":"cards":null},...o))}]})}async function CR(n,e,t){const i=await qi(`data/document?race=${e}`),s=new tf(i.runs.map(a=>a.optimizer)),r=(a,o)=>{const l=m("button",{type:"button",class:a==="model"?"play":"save"},at(a));return l.addEventListener("click",()=>{$_(`data/${a}?race=${e}`).then(c=>LR(c,o),t)}),l};return We(n,m("h2",{},`${at("predicting")} `,m("em",{},i.target)),...AR(i),m("div",{class:"above"},r("model","model.thalweg"),r("report","report.html")),...RR(i,s).map(({element:a})=>a)),i}function LR(n,e){const t=document.createElement("a");t.href=URL.createObjectURL(n),t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),1e4)}const Vn=Ui({about:["The true loss over a plane of the model's parameters; drag to turn.","模型参数平面上的真实损失；拖动可旋转。"],of:["The true loss of","真实损失："],on:["on","，数据行数"],rows:["rows","行"],drawn:["drawn from","，抽样自"],explained:["of the movement lies in this plane","的移动位于此平面内"],model:["loss of the model","模型的损失"],lowest:["lowest in the plane","平面内最低"],curvature:["curvature along","曲率，沿"],clipped:["Predictions of this model stay within the training target's range, which the surface leaves out: their loss on these rows is","该模型的预测限制在训练目标的取值范围内，曲面未计入这一点；其预测在这些行上的损失为"],calibrated:["Predictions of this model are calibrated, their raw scores divided by a temperature, which the surface leaves out: their loss on these rows is","该模型的预测经过校准，即原始得分除以温度，曲面未计入这一点；其预测在这些行上的损失为"],judged:["loss of its predictions","其预测的损失"],run:["run","运行"],update:["update","更新"],own:["true loss","真实损失"],inPlane:["loss in the plane","平面内的损失"],inside:["in the plane","位于平面内"],threads:["A line is at the run's true loss. A thread leads from there to the surface: to the loss of the plane's nearest point. Where threads are long, the run is far from the plane.","路径画在运行的真实损失处；细线连到曲面，即平面上最近点的损失。细线越长，运行离平面越远。"],principal:["The axes are the first two principal components of these runs' paths.","坐标轴为这些运行路径的前两个主成分。"],weights:["The axes are two weights; all others stay as they are.","坐标轴为两个权重，其余权重保持不变。"],hessian:["The axes are the two directions in which the loss is steepest curved: the top eigenvectors of its Hessian.","坐标轴为损失曲率最大的两个方向，即 Hessian 矩阵的前两个特征向量。"],random:["The axes are two random directions, scaled to the weights of each unit (Li et al. 2018).","坐标轴为两个随机方向，按各单元的权重缩放（Li 等，2018）。"],across:["across","横轴"],deep:["into the picture, or up","纵深轴（等高线中为纵轴）"]});function PR(n){const e=Fo(Vn("about"),null,n);let t=[],i=[],s=[],r=null,a=null;const o=m("p",{class:"note"}),l=m("p",{class:"aside"}),c=m("ul",{class:"notes",hidden:!0}),u=m("p",{class:"note judged",hidden:!0}),h=m("p",{class:"share",hidden:!0}),d=m("dl",{class:"facts"}),p=m("div",{class:"runs-of-lab",hidden:!0}),v=m("p",{class:"aside",hidden:!0},Vn("threads")),_=oo(()=>{b(),n()});_.element.hidden=!0;const g=()=>Math.max(0,...t.map(({points:M})=>M.length/2-1)),f=()=>t.map(({points:M})=>g()?Math.round(_.step()/g()*(M.length/2-1)):0);function b(){if(!a)return;const M={walks:t,steps:f(),start:null,shown:null};e.draw(M);const y=t.map((E,C)=>{const P=ao(M,C);return m("tr",{},m("th",{scope:"row"},m("span",{class:`dot-of g${Yi(E.colour??C)}`}),` ${yn(E.words,48)}`),...[s[C][P].toLocaleString("en"),ce(E.heights[P]),ce(i[C][P]),qt(r.walks[C].explained,1)].map(R=>m("td",{class:"n"},R)))}),x=["update","own","inPlane","inside"].map(E=>m("th",{class:"n"},Vn(E)));We(p,m("table",{},m("thead",{},m("tr",{},m("th",{},Vn("run")),...x)),m("tbody",{},...y)))}function S(M){const y=M.rows,x=y.used.toLocaleString("en");o.textContent=`${Vn("of")} ${Mt(M.model_in_words)} (${ls(M.loss)}), ${Vn("on")} ${x} ${Vn("rows")}${y.used<y.data?` ${Vn("drawn")} ${y.data.toLocaleString("en")}`:""}. ${Vn(M.plane)}`,l.textContent=`${Vn("across")}: ${M.axes[0]}; ${Vn("deep")}: ${M.axes[1]}.`,h.hidden=M.explained===null,We(h,m("strong",{},qt(M.explained,1)),` ${Vn("explained")}`);const{lowest:E,judged:C}=M;u.hidden=!C,C&&We(u,`${Vn(C.how)} `,m("strong",{},ce(C.loss)),C.how==="calibrated"?` (T = ${ce(C.temperature)}).`:".");const P=[[Vn("model"),ce(M.at_model)],...C?[[Vn("judged"),ce(C.loss)]]:[],[Vn("lowest"),`${ce(E.loss)} (${ce(E.a,3)}, ${ce(E.b,3)})`],[`${Vn("curvature")} ${yn(M.axes[0],24)}`,ce(M.curvature[0],4)],[`${Vn("curvature")} ${yn(M.axes[1],24)}`,ce(M.curvature[1],4)]];We(d,...P.map(([R,U])=>m("div",{},m("dt",{},R),m("dd",{class:"n"},U)))),c.hidden=!M.notes.length,We(c,...M.notes.map(R=>m("li",{},Mt(R))))}const w=(M,y,x)=>{r=M;const E=y.heights;let C=0,P=M.lowest.loss,R=M.high??P+1;const U=R+3*(R-P);t=[],i=[],s=M.walks.map(N=>N.updates),M.walks.forEach(({name:N,updates:A},D)=>{const H=C+A.length,O=y.losses.values.subarray(C,H);for(const z of O)z<P&&(P=z),z>R&&z<=U&&(R=z);t.push({name:String(D),words:N,status:"",ended:-1,colour:x?.[D]??D,points:y.places.values.subarray(2*C,2*H),heights:O,own:O.map(z=>z<=U?z:NaN)}),i.push(y.in_plane.values.subarray(C,H)),C=H}),a={x:M.a,y:M.b,columns:E.shape[1],rows:E.shape[0],heights:E.values,low:P,high:R};for(const N of[_.element,p,v])N.hidden=!t.length;S(M),e.show(a,{minima:[[0,0]]}),t.length?_.show(g(),g()):b()};return{element:m("div",{class:"surface-of-runs"},m("div",{class:"above"},e.controls),o,h,e.element,_.element,l,d,u,p,v,c),picture:e,show:w,step:()=>_.step(),walks:()=>t,terrain:()=>a,close:()=>{_.pause(),e.close()}}}const ys=Ui({title:["The true loss surface","真实损失曲面"],lead:["Every height is the loss recomputed with those weights on training rows; the lines are the weights that these runs really had.","每个高度都是用相应权重在训练数据上重新计算的损失；线条是这些运行真实经过的权重。"],axes:["Axes","坐标轴"],principal:["principal components","主成分"],hessian:["steepest (Hessian)","最陡方向（Hessian）"],weights:["two weights","两个权重"],random:["random","随机方向"],around:["Around the run","以此运行为中心"],first:["First weight","第一个权重"],second:["Second weight","第二个权重"],another:["Other random directions","换一组随机方向"],finer:["finer","更精细"],paths:["Paths shown","显示的路径"],computing:["Computing the true loss at every point…","正在计算每一点的真实损失……"]}),Dv=["principal","hessian","weights","random"],DR=12,NR=8;function Nv(n){const e=r=>r!==null&&/^\d{1,6}$/.test(r)?Number(r):null,t=r=>r===null?null:r.split(".").map(e).filter(a=>a!==null),i=Dv.find(r=>r===n.get("s.axes"))??null,s=t(n.get("s.w"));return{plane:i,run:e(n.get("s.run")),runs:t(n.get("s.runs")),seed:e(n.get("s.seed"))??0,weights:i==="weights"&&s?.length===2?[s[0],s[1]]:null,fine:n.get("s.fine")==="1"}}function IR(n,e){let t=Nv(n.parts),i=null;const s=ea(),r=PR(()=>{c(),u()}),a=m("div",{class:"above"}),o=m("div",{class:"above"}),l=m("p",{class:"message",role:"alert"});function c(){const _=new URLSearchParams;t.plane&&_.set("s.axes",t.plane),t.run!==null&&_.set("s.run",String(t.run)),t.runs&&_.set("s.runs",t.runs.join(".")),t.weights&&_.set("s.w",t.weights.join(".")),t.seed&&_.set("s.seed",String(t.seed)),t.fine&&_.set("s.fine","1"),r.picture.view()==="contour"&&_.set("s.view","contour"),n.keep(_)}function u(){n.expose({surface:{said:i,state:t,walks:r.walks(),terrain:r.terrain(),step:r.step(),view:r.picture.view()}})}async function h(){const _=s.next();r.picture.setWaiting(!0),l.textContent="";const g={race:e,size:t.fine?200:100,seed:t.seed,...t.plane?{plane:t.plane}:{},...t.run===null?{}:{run:t.run},...t.runs?{runs:t.runs}:{},...t.weights&&t.plane==="weights"?{weights:t.weights}:{}};try{const f=await kn("data/surface",g,_);i=f.said;const b=i.runs.map(({place:S})=>S);r.show(i,f.arrays,i.shown.map(S=>b.indexOf(S))),p(),c(),u()}catch(f){if(_.aborted)return;l.textContent=f instanceof Error?f.message:String(f)}finally{s.is(_)&&r.picture.setWaiting(!1)}}const d=_=>{t={...t,..._},h()};function p(){if(!i)return;const _=i,g=Dv.filter(y=>y!=="principal"||_.runs.length>0),f=m("select",{"aria-label":ys("around")},..._.runs.map(({place:y,name:x})=>m("option",{value:y,selected:y===_.run},yn(x,60))));f.addEventListener("change",()=>d({run:Number(f.value),runs:null,weights:null}));const b=m("input",{type:"checkbox",checked:t.fine});b.addEventListener("change",()=>d({fine:b.checked}));const S=m("button",{type:"button",class:"save"},ys("another"));S.addEventListener("click",()=>d({seed:t.seed+1}));const w=y=>{const x=_.names.map((C,P)=>m("option",{value:P,selected:P===_.weights[y],disabled:P===_.weights[1-y]},yn(C,40))),E=m("select",{"aria-label":ys(y?"second":"first")},...x);return E.addEventListener("change",()=>{const C=[_.weights[0],_.weights[1]];C[y]=Number(E.value),d({weights:C})}),E};We(a,cs(ys("axes"),g.map(y=>({value:y,words:ys(y)})),_.plane,y=>d({plane:y})),_.plane==="weights"?[w(0),w(1)]:null,_.plane==="random"?S:null,_.runs.length>1?f:null,m("label",{class:"check"},b,`${ys("finer")} (200 × 200)`));const M=_.runs.slice(0,DR);We(o,M.length?m("span",{class:"note"},`${ys("paths")}:`):null,...M.map(({place:y,name:x})=>{const E=_.shown.includes(y),C=m("input",{type:"checkbox",checked:E,disabled:!E&&_.shown.length>=NR});return C.addEventListener("change",()=>d({runs:C.checked?[..._.shown,y]:_.shown.filter(P=>P!==y)})),m("label",{class:"check"},C,yn(x,44))}))}const v=m("section",{class:"card plain surface-part",id:"surface","aria-label":ys("title")},m("h3",{},ys("title")),m("p",{class:"note"},ys("lead")),a,o,l,r.element);return n.parts.get("s.view")==="contour"&&r.picture.setView("contour"),h(),{element:v,read:_=>{const g=JSON.stringify(t);t=Nv(_),JSON.stringify(t)!==g&&h()},close:()=>{s.close(),r.close()}}}const cf="dragover";function UR(n,e,{onTable:t,onTarget:i,onProblem:s}){const r=m("p",{class:"aside",role:"status"}),a=m("input",{type:"file",class:"unseen",tabindex:-1,"aria-hidden":"true"}),o=m("button",{type:"button",class:"play"},at("choose"));o.addEventListener("click",()=>a.click());let l=!1;const c=async w=>{if(!l){l=!0,r.textContent=at("uploading");try{t(await w())}catch(M){s(M)}finally{l=!1,r.textContent=""}}},u=w=>{w&&(w.size>e?s(new Error(`${at("tooLarge")} ${Math.floor(e/2**20)} MB.`)):c(()=>X_("data/upload",w)))};a.addEventListener("change",()=>{u(a.files?.[0]),a.value=""});const h=n.map(({name:w,title:M,about:y})=>{const x=m("button",{type:"button",class:"save",title:Ke(y)},Ke(M));return x.addEventListener("click",()=>void c(()=>ul("data/use",{bundled:w}))),x}),d=m("div",{class:"drop-zone"},m("p",{class:"drop-words"},at("drop")),m("div",{class:"above"},o,m("span",{class:"aside"},at("bundled")),...h),m("p",{class:"note"},at("stays")),a);d.addEventListener("dragover",w=>{w.preventDefault(),d.classList.add(cf)}),d.addEventListener("dragleave",()=>d.classList.remove(cf)),d.addEventListener("drop",w=>{w.preventDefault(),d.classList.remove(cf),u(w.dataTransfer?.files[0])});const p=m("div",{}),v=m("section",{class:"card","aria-label":at("table")},m("h2",{class:"sub"},at("table")),d,r,p),_=new Map;let g="";const f=()=>{for(const[w,{row:M,radio:y,role:x,shown:E}]of _){const C=w===g;y.checked=C,M.classList.toggle("winner",C),x.textContent=C?at("isTarget"):OR(E.role)}},b=w=>{const M=_.get(w)?.row,y=M?.closest(".columns");if(!M||!y)return;const x=M.getBoundingClientRect().bottom-y.getBoundingClientRect().bottom,E=y.getBoundingClientRect().top-M.getBoundingClientRect().top;x>0?y.scrollTop+=x:E>0&&(y.scrollTop-=E)};return{element:v,show:w=>{if(_.clear(),d.classList.toggle("small",w!==null),!w){We(p);return}for(const x of w.columns){const E=m("input",{type:"radio",name:"target","aria-label":`${at("target")}: ${x.shown}`});E.addEventListener("change",()=>i(x.name));const C=m("td",{}),P=m("td",{class:"soft"},Mt(x.detail)),R=m("th",{scope:"row"},m("label",{class:"column-name"},E,m("span",{},x.shown))),U=m("tr",{},R,C,P,m("td",{class:"soft"},x.examples.join(" · ")));_.set(x.name,{row:U,radio:E,role:C,detail:P,shown:x})}const M=`${w.rows.toLocaleString("en")} ${at("rows")}`,y=w.complete?M:`${M} (${at("firstRows")})`;We(p,m("p",{class:"table-name"},m("strong",{},w.name),` – ${y}, ${w.columns.length} ${at("columns")}`),w.notes.length?m("ul",{class:"note"},...w.notes.map(x=>m("li",{},Mt(x)))):null,m("div",{class:"scroll columns",role:"region",tabindex:0,"aria-label":at("columns")},m("table",{},m("thead",{},m("tr",{},m("th",{scope:"col"},`${at("target")} …`),m("th",{scope:"col"},at("role")),m("th",{scope:"col"},at("detail")),m("th",{scope:"col"},at("values")))),m("tbody",{},...[..._.values()].map(({row:x})=>x))))),f()},choose:w=>{g=w,f(),requestAnimationFrame(()=>b(w))},found:w=>{for(const{name:M,role:y,detail:x}of w){const E=_.get(M);E&&(E.shown={...E.shown,role:y,detail:x},E.detail.textContent=Mt(x))}f()}}}const FR=["target","weight","number","category","text","date","time","duration","group","dropped"];function OR(n){const e=FR.find(t=>t===n);return e?mA(e):n}const BR={name:"data",title:["Your data","你的数据"],lead:["Many settings are trained side by side on your table and compared: which optimizer, learning rate and model win, and how sure that is.","在你的数据上并行训练多种设置并加以比较：哪种优化器、学习率和模型胜出，以及结论有多可靠。"],open:zR};async function zR(n,e){const t=await qi("data/choices");let i=t.table,s=kR(t,e.parts),r=null,a={},o=new URLSearchParams([...e.parts].filter(([N])=>N.startsWith("s."))),l=null,c=null,u="";const h=m("div",{class:"problem",role:"alert"}),d=N=>{u=N instanceof Error?N.message:String(N),We(h,...u.split(`
`).map(A=>m("p",{},A))),R()},p=()=>{u="",We(h)},v=()=>{e.keep(new URLSearchParams([...fA(s),...o])),S.disabled=!i||!s.target||_(),R()},_=()=>l!==null&&l.phase()!=="done"&&l.phase()!=="failed",g=UR(t.bundled,t.most_bytes,{onTable:N=>{p(),f(N),v()},onTarget:N=>{s.target=N,g.choose(N),v()},onProblem:d}),f=N=>{i=N,s.table=N?.bundled??"",(N?.columns.some(({name:D})=>D===s.target)??!1)||(s.target=N?.target??""),g.show(N),g.choose(s.target),w.hidden=N===null},b=wA(()=>s,t,()=>v()),S=m("button",{type:"submit",class:"play"},at("begin")),w=m("form",{class:"card","aria-label":at("settings"),novalidate:!0},m("h2",{class:"sub"},at("settings")),b.element,m("p",{class:"note"},at("leftOut")),m("div",{class:"above"},S),h);w.addEventListener("submit",N=>{N.preventDefault(),x()});const M=m("div",{class:"course"}),y=m("div",{class:"result"}),x=async()=>{if(!(!i||_())){p(),S.disabled=!0;try{const{race:N}=await ul("data/race",pA(s));s.race=N,C(N,!0),M.scrollIntoView({block:"start"})}catch(N){d(N)}v()}},E=()=>{ul("data/stop",{}).catch(d)},C=(N,A=!1)=>{l?.close(),r?.close(),r=null,a={},We(y),c=null,l=NA(N,{onPlan:D=>{g.found(D.columns),A&&M.scrollIntoView({block:"start"})},onChange:()=>v(),onDone:()=>void P(N),onFailed:()=>v(),onStop:E}),We(M,l.element)},P=async N=>{try{if(c=await CR(y,N,d),N!==s.race)return;const A={parts:o,keep:D=>{o=D,v()},expose:D=>{a=D,R()},tell:e.tell};r=IR(A,N),y.append(r.element)}catch(A){d(A)}v()};function R(){const N=l?.race();e.expose({state:s,table:i&&{name:i.name,rows:i.rows,columns:i.columns.map(({name:A,role:D})=>({name:A,role:D}))},phase:l?.phase()??null,said:l?.said()??"",problem:u||(l?.failure()??""),runs:N?.runs.map(({label:A,epochs:D,loss:H,over:O,ending:z,status:B,curve:X})=>({label:A,epochs:D,loss:H,over:O,ending:z,status:B,losses:X.split,batch:X.batch,at:X.epoch}))??[],result:c&&{sentence:c.sentence,runs:c.runs.length,winner:c.winner,interrupted:c.interrupted},...a})}if(We(n,m("div",{class:"data-page"},m("div",{class:"data-choices"},g.element,w),M,y)),b.fill(),s.table&&s.table!==i?.bundled&&!t.running&&t.bundled.some(({name:N})=>N===s.table))try{i=await ul("data/use",{bundled:s.table})}catch(N){d(N)}f(i);const U=s.race;return U!==null&&U===t.race?C(U):U!==null&&U===t.result?await P(U):s.race=null,v(),{read:N=>{s=uv(N,{...cv(),race:s.race}),b.fill(),g.choose(s.target),o=new URLSearchParams([...N].filter(([A])=>A.startsWith("s."))),r?.read(o),R()},close:()=>{l?.close(),r?.close()},exports:()=>{const N=c?GR(c,y):l?.shown()??null;if(!N)return{table:void 0};const{canvas:A,race:D}=N,H=s.race,O=nf(N).length>0;return{picture:A?()=>A:void 0,legend:Vr(N.groups),table:()=>HR(D),animation:O?()=>UA(N,()=>n.isConnected&&s.race===H):void 0}}}}function kR(n,e){const t=cv();for(const s of ka)t.options[s]=n.given[s]??"";t.table=n.table?.bundled??"",t.target=n.table?.target??"",t.race=n.running?n.race:n.result;const i=uv(e,t);return n.running&&(i.race=n.race),i}function GR(n,e){const t=["split","batch"].find(i=>nf({race:n,what:i}).length>0);return t?{race:n,groups:Zd(n.runs),what:t,canvas:e.querySelector(`[data-picture="${t}-loss"] canvas`)}:null}function HR(n){const e=n.runs.flatMap((t,i)=>{const s=Math.max(t.curve.split?.length??0,t.curve.batch?.length??0);return(t.curve.epoch??Array.from({length:s},(a,o)=>o+1)).map((a,o)=>({place:i,run:t,epoch:a,i:o}))});return[{name:"run",values:e.map(({place:t})=>t)},{name:"setting",values:e.map(({run:t})=>t.setting)},{name:"epoch",values:e.map(({epoch:t})=>t)},{name:"batch_loss",values:e.map(({run:t,i})=>t.curve.batch?.[i]??NaN)},{name:"validation_loss",values:e.map(({run:t,i})=>t.curve.split?.[i]??NaN)}]}const Iv=({points:n,start:e,standardise:t})=>({points:n,start:e,standardise:t});async function VR(n,e,t,i){const{said:s,arrays:r}=await kn("line/surface",{...Iv(n),size:e,...t},i);return{...s,heights:r.heights.values,size:e}}async function WR(n,e){const{optimizer:t,lr:i,steps:s}=n,{said:r,arrays:a}=await kn("line/descent",{...Iv(n),run:{optimizer:t,lr:i},steps:s},e),o=l=>a[l].values;return{...r,points:o("points"),lines:o("lines"),values:o("values"),gradients:o("gradients"),along:o("along"),r2:o("r2"),last:o("values").length-1}}const Uv=60,uf=2e3,$R=1e6,Fv=["slow","normal","fast"];function Va(n){return Number(n.toPrecision(4))}function XR(n){const e=new URLSearchParams;return e.set("set",n.set),n.own&&e.set("xy",n.points.flat().map(String).join(" ")),n.standardise&&e.set("z","1"),e.set("o",n.lr===null?n.optimizer:`${n.optimizer}:${n.lr}`),e.set("at",n.start.map(String).join(" ")),e.set("n",String(n.steps)),n.step!==null&&e.set("t",`${n.step}${n.phase===4||n.step===0?"":" 3"}`),n.step===0&&n.phase===1&&e.set("t","0 1"),n.pace!=="normal"&&e.set("pace",n.pace),e.set("view",n.view),n.log&&e.set("log","1"),e}function qR(n,e){const t={...e},i=n.get("set"),s=Bv(n.get("xy"));if(i!==null&&([t.set,t.own]=[i,!1]),s.length>=2&&s.length<=Uv&&([t.own,t.points]=[!0,s]),n.has("o")){const[u,h]=n.get("o").split(":"),d=Number(h);t.optimizer=u,t.lr=h!==void 0&&d>0&&Number.isFinite(d)?d:null,t.standardise=n.get("z")==="1"}const[r]=Bv(n.get("at"));r&&(t.start=r);const a=Number(n.get("n")??NaN);a>=1&&(t.steps=Math.min(uf,Math.round(a)));const[o,l]=Ov(n.get("t"));o>=0?(t.step=Math.round(o),t.phase=l===1||l===3?l:t.step===0?2:4):n.has("o")&&([t.step,t.phase]=[null,4]),t.pace=Fv.find(u=>u===n.get("pace"))??e.pace;const c=n.get("view");return(c==="3d"||c==="contour")&&([t.view,t.log]=[c,n.get("log")==="1"]),t}function Ov(n){return n===null||n===""?[]:n.split(" ").map(Number)}function Bv(n){const e=Ov(n);return e.length%2||e.some(t=>!(Math.abs(t)<=$R))?[]:Array.from({length:e.length/2},(t,i)=>[e[2*i],e[2*i+1]])}const nt=Ui({data:["The line in the data","数据中的直线"],surface:["The MSE over w and b","w 与 b 上的均方误差"],points:["Points","数据点"],own:["your own points","自定义数据点"],standardise:["standardise x","将 x 标准化"],optimizer:["Optimizer","优化器"],steps:["Steps","步数"],add:["Add a point","添加点"],remove:["Remove the point","删除点"],howto:["Drag a point, or click where one should be. Keyboard: Tab to a point, arrows move it, Delete removes it.","拖动点，或在空白处点击添加。键盘：Tab 选中点，方向键移动，Delete 删除。"],full:["There are 60 points: no more fit into the address.","已有 60 个点：地址中放不下更多。"],two:["A line needs two points.","一条直线至少需要两个点。"],point:["point","点"],legendLine:["the line at this step","当前步的直线"],legendStart:["the first line","起始直线"],legendBest:["the minimum, in closed form","闭式解（最小值）"],legendMean:["the mean of y","y 的均值"],legendPath:["the descent","下降路径"],legendAxis:["the axis of the paraboloid: the minimum","抛物面的轴：最小值"],legendBlows:["the direction that blows up","发散的方向"],turn:["Drag to turn; click for another start.","拖动可旋转；点击选择新的起点。"],pace:["Pace","速度"],slow:["slow","慢"],normal:["normal","中"],fast:["fast","快"],next:["Next of the four steps","四步中的下一步"],rate:["Learning rate","学习率"],automatic:["suited to the surface","自动选取"],ownRate:["this rule finds its own","此规则自行确定"],four:["The four steps of descent","下降的四个步骤"],define:["Define the loss","定义损失"],defineWhy:["How wrong is the line? The mean of its squared errors.","直线错多少？平方误差的均值。"],choose:["Choose a start","选择起点"],chooseWhy:["Any line will do: the MSE of a line has one minimum.","任何直线都可以：直线的均方误差只有一个最小值。"],work:["Work out the gradient","计算梯度"],workWhy:["Which way does the MSE rise, and how steeply?","均方误差朝哪个方向上升，有多陡？"],along:["Step along it","沿梯度迈步"],alongWhy:["Against the gradient, by the learning rate η.","逆梯度方向，步长由学习率 η 决定。"],alongRule:["The rule makes a step u of the gradients so far.","规则由至今的梯度得到步 u。"],ended:["The last step is reached.","已到最后一步。"],inStandard:["w and b are those of standardised x, x′ = (x − {0}) / {1}. In the data: y = {2}.","w 与 b 对应标准化的 x，x′ = (x − {0}) / {1}。在数据中：y = {2}。"],lineIs:["y = {0}","y = {0}"],directions:["What a step does to the error","每一步对误差的作用"],grows:["along {0} the error is multiplied by {1} each step: it blows up","沿 {0}，误差每步乘以 {1}：发散"],swings:["along {0} the error is multiplied by {1} each step: it swings from side to side, and is halved in {2}","沿 {0}，误差每步乘以 {1}：左右摆动，{2}减半"],shrinks:["along {0} the error is multiplied by {1} each step: it is halved in {2}","沿 {0}，误差每步乘以 {1}：{2}减半"],stays:["along {0} nothing changes: all lines there are as good","沿 {0} 没有变化：那里的直线一样好"],everywhere:["every direction","所有方向"],oneStep:["one step","一步即"],manySteps:["{0} steps","{0} 步"],measured:["along {0} this step multiplied the error by {1}","沿 {0}，这一步使误差乘以 {1}"],unbound:["2/λ is the limit of plain descent; of this rule it is not known as a formula.","2/λ 是普通梯度下降的上限；此规则没有已知的公式。"],ownBound:["The limit of this rule is {0} = {1}.","此规则的上限是 {0} = {1}。"],past:["The learning rate is past {0}.","学习率已超过 {0}。"],curvature:["largest curvature λ","最大曲率 λ"],limit:["limit 2/λ","上限 2/λ"],condition:["condition number","条件数"],asIs:["x as it is","原始 x"],standardised:["x standardised","标准化 x"],why:["The condition number is how many times the bowl is steeper one way than the other. The steep way limits the learning rate, the flat way waits.","条件数是碗在一个方向比另一个方向陡多少倍。陡的方向限制学习率，平的方向只能等待。"],mse:["MSE beside the variance of y","均方误差与 y 的方差"],mseNow:["MSE of this line","此直线的均方误差"],variance:["variance of y","y 的方差"],varianceWhy:["the MSE of always answering the mean","总是回答均值时的均方误差"],least:["MSE at the minimum","最小均方误差"],worse:["Below 0: the line is worse than always answering the mean.","小于 0：此直线不如总是回答均值。"],noR2:["All y are equal: there is no R².","所有 y 相等：R² 不存在。"],closed:["The minimum in closed form","最小值的闭式解"],closedWhy:["Where the gradient is 0, two equations hold (the normal equations). They are the axis of the paraboloid.","梯度为 0 处成立两个方程（正规方程），其解即抛物面的轴。"],many:["All x are equal: many lines are as good. Marked is the one with the smallest w² + b².","所有 x 相等：许多直线同样好。标出的是 w² + b² 最小的一条。"],away:["still to go","还差"],startW:["w of the start","起点的 w"],startB:["b of the start","起点的 b"]});function Ws(n,...e){return n.replace(/\{(\d)\}/g,(t,i)=>e[Number(i)]??"")}const Wn={left:46,right:12,top:10,bottom:40},zv=5,Hc=1e5;function YR(n,e){const t=Ye("g",{}),i=Ye("g",{class:"errors"}),s=Ye("g",{}),r=Ye("g",{}),a=Ye("rect",{}),o="dots-area",l=Ye("rect",{class:"back"}),c=Ye("g",{"clip-path":`url(#${o})`},i,s),u=Ye("svg",{class:"dots",role:"group","aria-label":`${nt("data")}. ${nt("howto")}`},Ye("defs",{},Ye("clipPath",{id:o},a)),l,t,c,r);let h=[],d=["x","y"],p=[0,1],v=[0,1],_={width:600,height:400},g={line:null,first:null,best:null,mean:null,squares:!1},f=[],b=null;const S=()=>({width:_.width-Wn.left-Wn.right,height:_.height-Wn.top-Wn.bottom}),w=K=>Wn.left+(K-p[0])/(p[1]-p[0])*S().width,M=K=>Wn.top+(1-(K-v[0])/(v[1]-v[0]))*S().height,y=K=>{const k=u.getBoundingClientRect(),ne=(K.clientX-k.left-Wn.left)/S().width,W=(K.clientY-k.top-Wn.top)/S().height;return[Zo(p[0]+ne*(p[1]-p[0]),p),Zo(v[1]-W*(v[1]-v[0]),v)]},x=()=>{const{width:K,height:k}=S();u.setAttribute("viewBox",`0 0 ${_.width} ${_.height}`);for(const W of[a,l])for(const[j,re]of Object.entries({x:Wn.left,y:Wn.top,width:K,height:k}))W.setAttribute(j,String(re));const ne=_.height-Wn.bottom;We(t,...Ss(p[0],p[1],Math.max(3,Math.floor(K/80))).map(W=>[Ye("line",{class:"grid",x1:w(W),x2:w(W),y1:Wn.top,y2:ne}),Ye("text",{class:"tick",x:w(W),y:ne+16,"text-anchor":"middle"},xl(W))]),...Ss(v[0],v[1],Math.max(3,Math.floor(k/50))).map(W=>[Ye("line",{class:"grid",x1:Wn.left,x2:Wn.left+K,y1:M(W),y2:M(W)}),Ye("text",{class:"tick",x:Wn.left-6,y:M(W)+4,"text-anchor":"end"},xl(W))]),Ye("text",{class:"name",x:Wn.left+K,y:_.height-6,"text-anchor":"end"},d[0]),Ye("text",{class:"name halo",x:Wn.left+6,y:Wn.top+14},d[1]))},E=(K,[k,ne])=>{const W=j=>Math.min(Hc,Math.max(-Hc,M(k*j+ne)));return Ye("line",{class:K,x1:w(p[0]),x2:w(p[1]),y1:W(p[0]),y2:W(p[1])})},C=([K,k],[ne,W])=>{const j=M(k),re=Math.min(Hc,Math.max(-Hc,M(ne*K+W))),ee=Ye("line",{class:"stick",x1:w(K),x2:w(K),y1:j,y2:re}),he=Math.abs(re-j);return!g.squares||he>2e3?ee:[Ye("rect",{class:"square",x:w(K),y:Math.min(re,j),width:he,height:he}),ee]},P=()=>{const{line:K,first:k,best:ne,mean:W}=g;We(i,...K?h.map(j=>C(j,K)):[]),We(s,W===null?null:E("mean",[0,W]),k&&E("first",k),K&&E("now",K),ne&&E("best",ne))},R=()=>{f.forEach(({element:K,seen:k},ne)=>{const[W,j]=h[ne];K.setAttribute("transform",`translate(${w(W)} ${M(j)})`),K.setAttribute("aria-label",`${nt("point")} ${ne+1}: ${ce(W,4)}, ${ce(j,4)}`),K.classList.toggle("chosen",ne===b),k.setAttribute("r",_.width<480?"5":"6")})},U=(K,k,ne)=>{h=h.map((W,j)=>j===K?[Vc(k[0],p),Vc(k[1],v)]:W),R(),P(),n(h,ne)},N=K=>{if(h.length<=2){e(nt("two"));return}h=h.filter((k,ne)=>ne!==K),b=null,B(),f[Math.min(K,f.length-1)].element.focus(),n(h,!1)},A=K=>{if(h.length>=Uv){e(nt("full"));return}h=[...h,[Vc(K[0],p),Vc(K[1],v)]],B(),f[f.length-1].element.focus(),n(h,!1)},D=K=>{const k=u.getBoundingClientRect(),ne=h.map(([W,j])=>Math.hypot(w(W)-K.clientX+k.left,M(j)-K.clientY+k.top));return ne.indexOf(Math.min(...ne))};let H=null;r.addEventListener("pointerdown",K=>{const k=D(K);H={k,from:[K.clientX,K.clientY],moved:!1},f[k].element.setPointerCapture(K.pointerId),z(k)}),r.addEventListener("pointermove",K=>{H&&(H.moved||=Math.hypot(K.clientX-H.from[0],K.clientY-H.from[1])>zv,H.moved&&U(H.k,y(K),!0))}),r.addEventListener("pointerup",K=>{H&&(H.moved&&U(H.k,y(K),!1),f[H.k].element.focus(),H=null)}),r.addEventListener("pointercancel",()=>{H?.moved&&n(h,!1),H=null}),r.addEventListener("touchstart",K=>K.preventDefault(),{passive:!1}),r.addEventListener("dblclick",K=>N(D(K)));const O=K=>{const k=Ye("circle",{class:"seen",r:6}),ne=Ye("g",{class:"dot",tabindex:0,role:"button"},Ye("circle",{class:"hold",r:14}),k);return ne.addEventListener("focus",()=>z(K)),ne.addEventListener("keydown",W=>{if(W.key==="Delete"||W.key==="Backspace"){W.preventDefault(),N(K);return}const re={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]}[W.key];if(!re)return;W.preventDefault();const ee=W.shiftKey?.1:.01,he=(fe,we)=>Zo(h[K][fe]+re[fe]*ee*(we[1]-we[0]),we);U(K,[he(0,p),he(1,v)],!1)}),{element:ne,seen:k}},z=K=>{b=K,R()},B=()=>{f=h.map((K,k)=>O(k)),We(r,...f.map(K=>K.element)),R()};let X=null;l.addEventListener("pointerdown",K=>{X=[K.clientX,K.clientY]}),l.addEventListener("pointerup",K=>{X&&Math.hypot(K.clientX-X[0],K.clientY-X[1])<=zv&&A(y(K)),X=null});const Z=()=>{const{width:K,height:k}=u.getBoundingClientRect();!K||!k||K===_.width&&k===_.height||(_={width:K,height:k},x(),P(),R())},te=new ResizeObserver(Z);return te.observe(u),{element:u,begin:(K,k,ne)=>{h=K.map(([j,re])=>[j,re]),d=ne;const W=[...K,...k];[p,v]=[kv(W.map(([j])=>j),.08),kv(KR(W.map(([,j])=>j)),.1)],b=null,B(),x(),P()},draw:K=>{g=K,P()},add:()=>A([Zo((p[0]+p[1])/2,p),Zo((v[0]+v[1])/2,v)]),remove:()=>N(b??h.length-1),close:()=>te.disconnect()}}function KR(n){const e=Math.min(...n),t=Math.max(...n);return e>0&&e<.7*(t-e)?[0,...n]:n}function kv(n,e){const{low:t,high:i}=Tn(n,!1,e);return[t,i]}function Vc(n,[e,t]){return Va(Math.min(t,Math.max(e,n)))}function Zo(n,[e,t]){const i=10**Math.floor(Math.log10((t-e)/200));return Va(Math.round(n/i)*i)}function Gv([n,e]){return Ws("{0} x {1} {2}",ce(n,4),e<0?"−":"+",ce(Math.abs(e),4))}const ZR="http://www.w3.org/1998/Math/MathML",JR=new Set(["math","mfrac","mi","mn","mo","mover","mrow","msqrt","msub","msubsup","msup","mtable","mtd","mtext","mtr","munderover"]),jR=new Set(["accent","class","display","fence","form","movablelimits","stretchy"]);function Ms([n,e,...t]){if(!JR.has(n))throw new Error(`${n} is no element of a formula`);const i=document.createElementNS(ZR,n);for(const[s,r]of Object.entries(e)){if(!jR.has(s))throw new Error(`attribute ${s} is not of a formula`);i.setAttribute(s,r)}for(const s of t)i.append(typeof s=="string"?s:Ms(s));return i}const QR=/\d[\d,]*(?:\.\d+)?(?:e−?\d+)?|\.\d+|[A-Za-z]{2,}|\S/gu;function Hv(n){let e="";return(n.match(QR)??[]).map(t=>{const i=e===""||"(=·".includes(e);return e=t,/^[\d.]/.test(t)?["mn",{},t]:/^[A-Z]{2,}$/.test(t)?["mtext",{},t]:/^[\p{L}′∂…*]$/u.test(t)&&t!=="…"?["mi",{},t]:["mo","()".includes(t)?{stretchy:"false"}:i&&"−+".includes(t)?{form:"prefix"}:{},t]})}const Wr=(...n)=>["mrow",{},...n.flatMap(e=>typeof e=="string"?Hv(e):[e])];function $t(...n){return Ms(["math",{display:"block"},Wr(...n)])}function mr(n,e){return["msub",{},Wr(n),Wr(String(e))]}function Wc(...n){return["msup",{},Wr(...n),["mn",{},"2"]]}function $s(n,e){return["mfrac",{},Wr(n),Wr(e)]}const hf=["munderover",{},["mo",{movablelimits:"false"},"Σ"],Wr("i = 1"),["mi",{},"n"]];function $r(n){return["mrow",{class:"result"},...Hv(n)]}function di(...n){return m("p",{class:"sum"},...n.flatMap((e,t)=>t?[" ",e]:[e]))}const eC=1e-6,tC=1.5;function df([n,e]){const t=i=>ce(Math.abs(i),Math.abs(i)<.01?1:2);return`${n<0?"−":""}${t(n)} w ${e<0?"−":"+"} ${t(e)} b`}function $c({eigenvalues:[n,e]}){return n-e<=eC*n}function Vv(n,e){const{factors:t}=e;return t?($c(n)?[0]:[0,1]).map(s=>{const r=$c(n)?nt("everywhere"):df(n.directions[s]),a=t[s],o=Math.abs(a),l=ce(a,o<1?Math.max(3,2+Math.ceil(-Math.log10(1-o))):3);if(!n.unique&&s===1)return{words:Ws(nt("stays"),r),grows:!1};if(o>=1)return{words:Ws(nt("grows"),r,l),grows:!0};const c=Math.max(1,Math.ceil(Math.log(.5)/Math.log(Math.max(o,1e-300)))),u=c===1?nt("oneStep"):Ws(nt("manySteps"),ce(c));return{words:Ws(nt(a<0?"swings":"shrinks"),r,l,u),grows:!1}}):[]}function nC(){const[n,e,t]=["directions","mse","closed"].map(()=>m("div",{})),i=m("div",{class:"scroll"});return{elements:[m("section",{class:"card"},m("h2",{class:"sub"},nt("directions")),n,i,m("p",{class:"note"},nt("why"))),m("section",{class:"card"},m("h2",{class:"sub"},nt("mse")),e),m("section",{class:"card"},m("h2",{class:"sub"},nt("closed")),m("p",{class:"note"},nt("closedWhy")),t)],show:r=>{We(n,...iC(r)),We(i,sC(r)),We(e,...rC(r)),We(t,...aC(r))}}}function iC({surface:n,descent:e,step:t}){const{bound:i,lr:s}=e,r=i!==null&&s!==null&&s>i.rate,a=[];r&&a.push(m("p",{class:"warn"},Ws(nt("past"),`${i.words} = ${Qt(Number(i.rate.toPrecision(3)))}`)));const o=Vv(n,e);if(o.length)return a.push(m("ul",{class:"effects"},...o.map(({words:l,grows:c})=>m("li",{class:c?"grows":""},l)))),a;if(i&&!r&&a.push(m("p",{},Ws(nt("ownBound"),i.words,Qt(Number(i.rate.toPrecision(3)))))),i||a.push(m("p",{class:"note"},nt("unbound"))),t>0){const l=c=>e.along[2*t+c]/e.along[2*(t-1)+c];a.push(m("ul",{class:"effects"},...[0,1].map(c=>m("li",{class:r&&Math.abs(l(c))>1?"grows":""},Ws(nt("measured"),df(n.directions[c]),ce(l(c),3))))))}return a}function sC({state:n,surface:{scalings:e}}){const t=[["asIs",e.as_is,!n.standardise],["standardised",e.standardised,n.standardise]],i=(s,r)=>m("tr",{},m("th",{scope:"row"},nt(s)),...t.map(([,a,o])=>m("td",{class:o?"n on":"n"},r(a))));return m("table",{},m("thead",{},m("tr",{},m("td",{}),...t.map(([s,,r])=>m("th",{scope:"col",class:r?"n on":"n"},nt(s))))),m("tbody",{},i("curvature",s=>ce(s.eigenvalue,3)),i("limit",s=>ce(s.stable_rate,3)),i("condition",s=>s.condition===null?"∞":ce(s.condition,3))))}function rC({surface:n,descent:e,step:t}){const i=e.values[t],s=e.r2[t],{variance:r,least:a}=n,o=Math.max(r,a,1e-300)*tC,l=d=>100*Math.min(1,Math.max(0,d/o)),c=(d,p)=>Ye("svg",{class:"mse-bar",viewBox:"0 0 100 10",preserveAspectRatio:"none","aria-hidden":"true"},Ye("rect",{class:d,x:0,y:0,width:l(p),height:10}),Ye("line",{class:"least",x1:l(a),x2:l(a),y1:0,y2:10})),u=(d,p,v,_)=>m("div",{class:"mse-row"},m("div",{class:"mse-words"},m("span",{},d),m("span",{class:"n"},ce(p,4),p>o?" →":"")),c(v,p),_&&m("p",{class:"note"},_)),h=Number.isFinite(s);return[u(nt("variance"),r,"variance",nt("varianceWhy")),u(nt("mseNow"),i,"mse",null),di($t(Wc("R"),"= 1 −",$s("MSE",["mtext",{},nt("variance")])),$t("= 1 −",$s(ce(i,4),ce(r,4))),$t("="),m("strong",{class:"r2"},h?ce(s,4):"–")),m("p",{class:"note keep"},h?s<0?nt("worse"):"":nt("noR2")),m("p",{class:"note"},m("span",{class:"key least-key","aria-hidden":"true"}),`${nt("least")}: ${ce(a,4)}${r>0?`, R² = ${ce(1-a/r,4)}`:""}`)]}function Xc(n){return["msup",{},["mi",{},n],["mo",{},"*"]]}function aC({state:n,surface:e,descent:t,step:i}){const{matrix:s,right:r}=e.normal,a=n.standardise?"x′":"x",o=(p,v)=>ce(Math.abs(p)<1e-9*v?0:p,4),l=Math.abs(s[0][0])+Math.abs(s[1][1]),c=p=>{const v=s[p][1];return`${o(s[p][0],l)} w ${v<0&&Math.abs(v)>1e-9*l?"−":"+"} ${o(Math.abs(v),l)} b = ${ce(r[p],4)}`},[u,h]=e.minimum,d=[t.points[2*i],t.points[2*i+1]];return[di($t("Σ",Wc(a),`w + Σ ${a} b = Σ ${a} y`)),di($t(c(0))),di($t(`Σ ${a} w + n b = Σ y`)),di($t(c(1))),di($t(Xc("w"),"=",$r(ce(u,4))),$t(Xc("b"),"=",$r(ce(h,4)))),m("p",{class:"note"},`${nt("away")}: `,$t(Xc("w"),`− w = ${ce(u-d[0],3)}`),", ",$t(Xc("b"),`− b = ${ce(h-d[1],3)}`)),e.unique?null:m("p",{class:"warn"},nt("many"))]}const qc=3;function oC(n){const e=[1,2,3,4].map(()=>m("div",{class:"sums"})),t=[["define","defineWhy"],["choose","chooseWhy"],["work","workWhy"],["along","alongWhy"]],i=t.map(([,h])=>m("p",{class:"note"},nt(h))),s=t.map(([h],d)=>m("li",{class:"card"},m("h3",{},nt(h)),i[d],e[d])),r=m("ol",{class:"four","aria-label":nt("four")},...s),a=h=>m("input",{type:"number",step:"any","aria-label":nt(h)}),o=[a("startW"),a("startB")];let l=[0,0];o.forEach((h,d)=>{h.addEventListener("change",()=>{const p=Number(h.value);if(h.value===""||!(Math.abs(p)<=1e6)){h.value=String(l[d]);return}n(d===0?[Va(p),l[1]]:[l[0],Va(p)])})});const c=m("p",{class:"sum"});return We(e[1],m("p",{class:"sum fields"},m("label",{},$t(mr("w","0"),"=")," ",o[0]),m("label",{},$t(mr("b","0"),"=")," ",o[1])),c),{element:r,show:({state:h,surface:d,descent:p,step:v,phase:_})=>{s.forEach((O,z)=>{O.classList.toggle("lit",z+1===_),z+1===_?O.setAttribute("aria-current","step"):O.removeAttribute("aria-current")});const g=h.points.length,f=(O,z)=>[O[2*z],O[2*z+1]],b=f(p.lines,v),S=h.points.map(([O,z])=>b[0]*O+b[1]-z);We(e[0],di($t("MSE ( w , b )"),$t("=",$s("1","n"),hf,Wc(...ff("x")))),di($t("=",$s("1",String(g)),"(",...mf(S.map(O=>Wc(Wa(O)))),g>qc?"+ …":"",")")),di($t("=",$r(ce(p.values[v],4))))),l=h.start;const w=h.standardise?d.start:null;h.start.forEach((O,z)=>{document.activeElement!==o[z]&&(o[z].value=String(O))}),We(c,w?["x′: ",$t(`w = ${ce(w[0],4)}`),", ",$t(`b = ${ce(w[1],4)}`),"; "]:null,$t("MSE =",$r(ce(p.values[0],4))));const M=Math.max(0,Math.min(p.last-1,_===4?v-1:v)),y=f(p.points,M),x=f(p.gradients,M),E=f(p.lines,M),C=h.points.map(([O,z])=>E[0]*O+E[1]-z),P=h.points.map(([O])=>(O-d.mean)/d.deviation),R=h.standardise?"x′":"x",U=g>qc?"+ …":"",N=P.slice(0,qc-1).map((O,z)=>`${Wa(O)} · ${Wa(C[z])}`);We(e[2],di($t(pf("w")),$t("=",$s("2","n"),hf,mr(R,"i"),...ff(R))),di($t("=",$s("2",String(g)),"(",...mf(N),U,")"),$t("=",$r(ce(x[0],4)))),di($t(pf("b")),$t("=",$s("2","n"),hf,...ff(R))),di($t("=",$s("2",String(g)),"(",...mf(C.map(Wa)),U,")"),$t("=",$r(ce(x[1],4)))));const A=f(p.points,Math.min(M+1,p.last)),D=h.optimizer==="sgd"&&p.lr!==null;i[3].textContent=nt(D?"alongWhy":"alongRule");const H=["w","b"].map((O,z)=>{const B=D?`${Qt(p.lr)} · ${Wa(x[z])}`:Wa(y[z]-A[z]);return[di($t(mr(O,M+1),"=",mr(O,M),"−",...D?["η",pf(O)]:[mr("u",O)])),di($t(`= ${ce(y[z],4)} − ${B}`),$t("=",$r(ce(A[z],4))))]});We(e[3],p.last>0?H:m("p",{},Mt(p.status)))}}}function ff(n){return["( w",mr(n,"i"),"+ b −",mr("y","i"),")"]}function pf(n){return $s("∂ MSE",`∂ ${n}`)}function Wa(n){const e=ce(n,3);return n<0?`(${e})`:e}function mf(n){return n.slice(0,qc).flatMap((e,t)=>t?["+",e]:[e])}const gf=-5,Wv=1;function lC(n){const e=m("input",{type:"range",min:gf,max:Wv,step:.01,"aria-label":nt("rate")}),t=m("output",{class:"n"}),i=m("button",{type:"button",class:"save"},nt("automatic")),s=m("div",{class:"marks","aria-hidden":"true"});e.addEventListener("input",()=>{const l=Number((10**Number(e.value)).toPrecision(3));t.textContent=Qt(l),n(l)}),i.addEventListener("click",()=>n(null));const r=l=>Math.min(1,Math.max(0,(Math.log10(l)-gf)/(Wv-gf))),a=(l,c,u)=>{const h=m("span",{class:`mark ${l}`},m("span",{},u));return h.style.left=`calc(9px + (100% - 18px) * ${r(c).toFixed(4)})`,r(c)>.75&&h.classList.add("before"),h},o=l=>{const c=m("span",{class:"danger"});return c.style.left=`calc(9px + (100% - 18px) * ${r(l).toFixed(4)})`,c};return{element:m("div",{class:"rate"},m("div",{class:"rate-words"},m("span",{},`${nt("rate")} η`),t,i),m("div",{class:"track"},s,e)),show:({lr:l,taken:c,chosen:u,limit:h,own:d})=>{e.disabled=!c,l!==null&&!(u&&document.activeElement===e)&&(e.value=String(Math.log10(l))),t.textContent=l===null?`– ${nt("ownRate")}`:Qt(l),i.disabled=!u;const p=d?.rate??null;We(s,p===null?null:o(p),a("two",h,`2/λ = ${Qt(Number(h.toPrecision(3)))}`),d&&Math.abs(d.rate/h-1)>1e-6?a("of-rule",d.rate,Qt(Number(d.rate.toPrecision(3)))):null)}}}const $v={still:96,moving:48},cC={slow:100,normal:6,fast:1},uC={turn:.62,tilt:.8,distance:2.25},Xv=.24,qv=1,hC={name:"line",title:["A line through points","穿过点的直线"],lead:["Every point of the surface is a line, and its height is that line's mean squared error. Descent walks downhill: watch the line move with it.","曲面上每一点对应一条直线，高度是该直线的均方误差。梯度下降向低处走：看直线随之移动。"],open:dC};async function dC(n,e){const[t,i]=await Promise.all([qi("line/sets"),qi("optimizers")]),s=t[0];let r={set:s.name,own:!1,points:s.points,standardise:!1,optimizer:"sgd",lr:null,start:[0,0],steps:100,step:null,phase:4,pace:"normal",view:"3d",log:!1},a=null,o=null,l=!0,c=!1,u=!1,h;const d=()=>t.find(({name:W})=>W===r.set);function p(W){r=qR(W,r),t.some(({name:j})=>j===r.set)||(r.set=s.name),r.own||(r.points=d().points),i.some(({name:j})=>j===r.optimizer)||([r.optimizer,r.lr]=["sgd",null]),v.setView(r.view),v.setLog(r.log),b(),ne()}const v=Fo(`${nt("surface")}. ${nt("turn")}`,([W,j])=>_([W,j]),()=>{[r.view,r.log]=[v.view(),v.log()],H()}),_=([W,j])=>{const{mean:re,deviation:ee}=a;g([Va(W/ee),Va(j-W/ee*re)])},g=W=>{r.start=W,D()},f=YR((W,j)=>{r.points=W,r.own=!0,c=j,ne(),D()},e.tell),b=()=>{const{points:W,x:j,y:re}=d();f.begin(r.points,W,[Ke(j),Ke(re)])},S=oo(W=>{r.step=o&&W>=o.last?null:W,r.phase=W===0?2:4,u=!1,R(),H()},void 0,{frames:()=>cC[r.pace],between:W=>{r.pace==="slow"&&W>.4&&r.phase!==3&&w(3)}}),w=W=>{r.phase=W,R(),H()},M=m("button",{type:"button",class:"save"},nt("next"));M.addEventListener("click",()=>{const W=S.step(),{phase:j}=r;j===4&&o&&W>=o.last?(S.go(0),w(1)):j===3?S.go(W+1):(S.pause(),w(j===1?2:3)),u=!0,R()});const y=oC(g),x=nC(),E=lC(W=>{r.lr=W,S.pause(),A.ask()}),C=m("output",{class:"equation"}),P=m("p",{class:"aside"});function R(){if(!a||!o)return;const W=Math.min(S.step(),o.last),j={state:r,surface:a,descent:o,step:W,phase:r.phase},re=[o.lines[2*W],o.lines[2*W+1]];f.draw({line:re,first:[o.lines[0],o.lines[1]],best:a.line,mean:a.normal.right[1]/r.points.length,squares:r.phase===1}),C.textContent=`y = ${Gv(re)}`,P.textContent=r.standardise?Ws(nt("inStandard"),ce(a.mean,4),ce(a.deviation,4),Gv(re)):"",v.draw({walks:[{name:r.optimizer,words:"",status:o.status,ended:o.diverged??-1,points:o.points,heights:o.values,colour:qv}],steps:W,start:a.start,shown:null,straights:[...U(j),...N(j)]}),y.show(j),x.show(j),M.setAttribute("aria-label",`${nt("next")}: ${nt(["define","choose","work","along"][r.phase%4])}`),e.expose({state:{...r},surface:a,descent:o,step:W,phase:r.phase,effects:Vv(a,o)})}function U({surface:W,descent:j,step:re}){const{factors:ee,bound:he,lr:fe}=j;if(!he||fe===null||fe<=he.rate)return[];const[we,be]=W.minimum,[ye,pe]=$c(W)?[W.start[0]-we,W.start[1]-be]:W.directions[0],Re=Math.min(...[[ye,W.w],[pe,W.b]].map(([Qe,Pt])=>Qe?(Pt[1]-Pt[0])/2/Math.abs(Qe):1/0));if(!Number.isFinite(Re))return[];const gt=ee?ee[0]:re>0?j.along[2*re]/j.along[2*(re-1)]:NaN,ht=`${$c(W)?nt("everywhere"):df(W.directions[0])}: × ${ce(gt,3)}`,Nt=Qe=>[we+Qe*.98*Re*ye,be+Qe*.98*Re*pe];return[{from:[we,be],to:Nt(-1),colour:null,dashed:!0,head:!0},{from:[we,be],to:Nt(1),colour:null,dashed:!0,head:!0,words:ht}]}function N({surface:W,descent:j,step:re,phase:ee}){const he=fe=>[j.points[2*fe],j.points[2*fe+1]];if(ee===3){const[fe,we]=[-j.gradients[2*re],-j.gradients[2*re+1]],be=Math.hypot(fe/(W.w[1]-W.w[0]),we/(W.b[1]-W.b[0]));if(!(be>0))return[];const ye=he(re);return[{from:ye,to:[ye[0]+Xv/be*fe,ye[1]+Xv/be*we],colour:4,head:!0,words:"−∇MSE"}]}return ee!==4||re===0||!(u||r.pace==="slow"&&re<j.last)?[]:[{from:he(re-1),to:he(re),colour:4,head:!0,words:r.optimizer==="sgd"?"−η ∇MSE":"−u"}]}const A=zx(async W=>{const j={...r},re=l||!a,ee=c;l=!1;try{const he=ee&&a?{w:a.w,b:a.b}:null,[fe,we]=await Promise.all([re?VR(j,ee?$v.moving:$v.still,he,W):a,WR(j,W)]);if(W.aborted)return;if([a,o]=[fe,we],re){const{w:pe,b:Re,heights:gt,size:ht,low:Nt,high:Qe,minimum:Pt}=fe,Me=([$,Ee])=>`${ce($,2)} … ${ce(Ee,2)}`,ot=[`w${j.standardise?" (x′)":""}: ${Me(pe)}`,`b: ${Me(Re)}`];v.show({x:pe,y:Re,columns:ht,rows:ht,heights:gt,low:Nt,high:Qe},{minima:[Pt],names:ot,upright:!0,eye:uC})}e.tell(we.diverged===null?"":Mt(we.status));const be=we.bound;E.show({lr:we.lr,taken:we.rate!=="own"||we.lr!==null,chosen:r.lr!==null,limit:fe.stable_rate,own:be});const{phase:ye}=r;S.show(we.last,Math.min(r.step??we.last,we.last)),(ye===1&&S.step()===0||ye===3&&S.step()<we.last)&&w(ye)}catch(he){if(W.aborted)return;e.tell(he instanceof Error?he.message:String(he))}}),D=()=>{l=!0,S.pause(),A.ask()},H=()=>{clearTimeout(h),h=window.setTimeout(()=>e.keep(XR(r)),150)},O=m("select",{"aria-label":nt("points")},...t.map(({name:W,title:j})=>m("option",{value:W},Ke(j))),m("option",{value:"",hidden:!0},nt("own")));O.addEventListener("change",()=>{Object.assign(r,{set:O.value,own:!1,lr:null,start:[0,0],step:null,phase:4}),r.points=d().points,b(),ne(),D()});const z=m("input",{type:"checkbox"});z.addEventListener("change",()=>{r.standardise=z.checked,r.lr=null,D()});const B=m("select",{"aria-label":nt("optimizer")},...i.map(({name:W,title:j})=>m("option",{value:W},`${W} – ${Ke(j)}`)));B.addEventListener("change",()=>{[r.optimizer,r.lr]=[B.value,null],S.pause(),A.ask()});const X=m("input",{type:"number",min:1,max:uf,"aria-label":nt("steps")});X.addEventListener("change",()=>{const W=Math.round(Number(X.value));W>=1&&(r.steps=Math.min(uf,W)),X.value=String(r.steps),r.step=null,A.ask()});const Z=m("span",{}),te=m("button",{type:"button",class:"save"},nt("add"));te.addEventListener("click",()=>f.add());const K=m("button",{type:"button",class:"save"},nt("remove"));K.addEventListener("click",()=>f.remove());const k=m("p",{class:"note"});function ne(){O.value=r.own?"":r.set,k.textContent=Ke(d().about),z.checked=r.standardise,B.value=r.optimizer,X.value=String(r.steps);const W=Fv.map(j=>({value:j,words:nt(j)}));Z.replaceChildren(cs(nt("pace"),W,r.pace,j=>{r.pace=j,H()}))}return We(n,m("div",{class:"line-page"},m("div",{class:"above"},O,B,m("label",{class:"check"},z,nt("standardise")),m("label",{},`${nt("steps")} `,X)),m("div",{class:"two"},m("section",{class:"card","aria-label":nt("data")},m("div",{class:"head"},m("h2",{class:"sub"},nt("data")),C),f.element,m("div",{class:"above"},Yv([["now","legendLine"],["first","legendStart"],["best","legendBest"],["mean","legendMean"]]),te,K),k,m("p",{class:"note"},nt("howto"))),m("section",{class:"card","aria-label":nt("surface")},m("div",{class:"head"},m("h2",{class:"sub"},nt("surface")),v.controls),m("div",{class:"stage-holder"},v.element),Yv([["now","legendPath"],["axis","legendAxis"],["blows","legendBlows"]]),m("p",{class:"note"},nt("turn")),P)),m("section",{class:"card desk","aria-label":nt("rate")},m("div",{class:"playing"},S.element,Z,M),E.element),y.element,m("div",{class:"three"},...x.elements))),cl(R),p(e.parts),D(),{read:W=>{p(W),D()},exports:()=>({picture:v.canvas,legend:[{words:r.optimizer,colour:an(qv)}],table:()=>o?fC(o):[],player:S}),close:()=>{clearTimeout(h),S.pause(),A.close(),f.close(),v.close()}}}function fC({lines:n,points:e,values:t,r2:i,gradients:s,last:r}){const a=(o,l)=>["w","b"].map((c,u)=>({name:`${o}${c}`,values:l.filter((h,d)=>d%2===u)}));return[{name:"step",values:Array.from({length:r+1},(o,l)=>l)},...a("",n),...a("descended_",e),...a("gradient_",s),{name:"mse",values:t},{name:"r2",values:i}]}function Yv(n){return m("div",{class:"legend keys"},...n.map(([e,t])=>m("span",{},m("span",{class:`key ${e}-key`,"aria-hidden":"true"}),nt(t))))}function Jo(n,e,t){let i=!1;const s=r=>t(e().xAt(r.clientX));n.addEventListener("pointerdown",r=>{r.button===0&&(i=!0,n.setPointerCapture(r.pointerId),s(r))}),n.addEventListener("pointermove",r=>{i&&s(r)});for(const r of["pointerup","pointercancel"])n.addEventListener(r,()=>i=!1)}const De=Ui({along:["Along one weight","沿一个权重"],data:["Rows of","数据"],rows:["Rows","样本数"],seed:["Seed","随机种子"],redraw:["Draw other rows","重新抽样"],loss:["Trained on","训练损失"],moved:["Weight that moves","移动的权重"],intercept:["intercept","截距"],weightOf:["weight of {column}","{column} 的权重"],weight:["Weight w","权重 w"],slope:["slope","斜率"],flat:["slope 0","斜率 0"],jump:["a step here","此处是台阶"],toMinimum:["To the loss's minimum","到损失最小处"],descend:["50 steps of descent from here","从此处下降 50 步"],metrics:["Metrics shown","显示的指标"],choose:["Choose metrics","选择指标"],dragHint:["Drag on any of the pictures, or the slider, to move the weight.","在任一图上拖动，或拖动滑块，即可移动权重。"],best:["best {value} at w = {place}","最佳 {value}，w = {place}"],bestRange:["best {value} for w from {from} to {to}","最佳 {value}，w 从 {from} 到 {to}"],least:["least {value} at w = {place}","最小 {value}，w = {place}"],aboutStrip:["{name} along the weight: {value} at w = {place}, slope {slope}.","{name} 随权重的变化：w = {place} 处为 {value}，斜率 {slope}。"],plane:["The rows, and where the classifier divides them","样本与分类边界"],planeNote:["Each row at its two columns, of mean 0 and deviation 1. On the shaded side class 1 is predicted at the threshold.","每个样本画在其两列（均值 0，标准差 1）的位置。阴影一侧在当前阈值下预测为类别 1。"],decide:["The threshold decides","由阈值决定"],threshold:["Threshold","阈值"],thresholdLow:["threshold","阈值"],histogram:["The share of each class by its probability of class 1: {one} upwards, {zero} downwards. Drag the threshold.","各类别按“类别 1 的概率”的分布：{one} 向上，{zero} 向下。可拖动阈值。"],probability:["probability of class 1","类别 1 的概率"],rowsLow:["share of the class","占该类的比例"],confusion:["Confusion matrix","混淆矩阵"],confusionCaption:["Rows: the class it is; columns: what it was taken for.","行：真实类别；列：预测类别。"],precision:["precision","精确率"],recall:["recall","召回率"],accuracy:["accuracy","准确率"],f1:["F1","F1"],roc:["ROC curve","ROC 曲线"],rocNote:["The share of class 1 that is found, over the share of class 0 taken for it, at every hundredth of the threshold. Guessing lies on the dashed line.","在阈值的每个百分位处：被找出的类别 1 的比例，对误判为类别 1 的类别 0 的比例。虚线为随机猜测。"],falsePositives:["false positive rate","假阳性率"],curve:["Precision and recall","精确率与召回率"],curveNote:["Of what is taken for class 1 the share that is it, over the share of class 1 that is found. Guessing lies on the dashed line.","判为类别 1 者中判对的比例，对被找出的类别 1 的比例。虚线为随机猜测。"],save:["Save as PNG","保存为 PNG"],why:["Why one trains on the one and judges by the other","为何用损失训练、用指标评判"],whySlope:["At w = {w} the {loss} is {value} and its slope {slope}: descent knows that a {larger} weight is better. {names}: slope 0, which tells descent nothing.","在 w = {w} 处，{loss} 为 {value}，斜率为 {slope}：下降法知道权重应当{larger}。{names}：斜率为 0，什么也没有告诉它。"],whyAtMinimum:["At w = {w} the {loss} is {value}, and its slope {slope}: this is its minimum. {names}: slope 0, here as elsewhere.","在 w = {w} 处，{loss} 为 {value}，斜率为 {slope}：这就是它的最小值。{names}：斜率为 0，这里和别处一样。"],larger:["larger","增大"],smaller:["smaller","减小"],whySteps:["A metric of decisions counts rows on the right side of the threshold. Only {sides} values of w on this line, of {rows} rows, are ones at which a row changes its side; between them nothing moves, however wrong a row is.","决策类指标只数样本落在阈值哪一侧。在这条线上，{rows} 个样本只在 {sides} 个 w 值处换边；在它们之间，无论样本错得多离谱，指标都不变。"],whyBest:["The {loss} is least at w = {lowest}; there {name} is {there}. {name} is best, {best}, for w from {from} to {to}, where the {loss} is {cost}, {more} above its minimum.","{loss} 在 w = {lowest} 处最小，此处 {name} 为 {there}。{name} 在 w 从 {from} 到 {to} 时最佳，为 {best}，而那里的 {loss} 为 {cost}，比最小值高 {more}。"],whySame:["The {loss} is least at w = {lowest}, and there {name} is as good as anywhere on the line: {best}. That is luck with these rows: {name} has that value for every w from {from} to {to}.","{loss} 在 w = {lowest} 处最小，此处 {name} 恰好也是这条线上的最佳值 {best}。这是这些样本的巧合：w 从 {from} 到 {to} 时 {name} 都取该值。"],whyThreshold:["What {name} still lacks is a matter of the threshold, which is chosen after training: at the loss's minimum {name} is {best} with a threshold of {threshold}.","{name} 所欠缺的可由阈值弥补，而阈值在训练之后选择：在损失最小处，阈值取 {threshold} 时 {name} 为 {best}。"],whyJudge:["So one trains on the {loss}, which has a slope at every w, and judges by the metric that says what a mistake costs you.","因此用处处有斜率的 {loss} 训练，而用能说明错误代价的指标来评判。"],whySmooth:["Depending on the probabilities themselves, and with a slope that could be trained on: {names}.","取决于概率本身、因而有斜率可用于训练的：{names}。"],wentLoss:["{steps} steps of plain descent with a rate of {rate}: on the {loss} the weight goes from {start} to {end}.","以 {rate} 的学习率作 {steps} 步普通梯度下降：按 {loss}，权重从 {start} 到 {end}。"],wentNowhere:["On {name} it stays at {start}: there is no slope to follow.","按 {name}，它停在 {start}：没有斜率可循。"],went:["On {name} it goes to {end}.","按 {name}，它到 {end}。"],wentAway:["On {name} it lands at {end}: its difference quotient met a step, which says nothing of how far to go.","按 {name}，它落到 {end}：差商恰好遇到台阶，说明不了该走多远。"],shapes:["Which loss fits which task","哪种损失适合哪种任务"],shapesLead:["Value and slope of each loss. The slope is what pulls at the weights: a loss whose slope stays bounded lets an outlier count no more than any row.","各损失的值与斜率。斜率就是拉动权重的力：斜率有界的损失不会让离群点比其他样本更有分量。"],axis:["Task","任务"],error:["predict a number","预测数值"],margin:["tell classes apart","区分类别"],errorLabel:["error: prediction − target","误差：预测 − 目标"],marginLabel:["margin: score of the true class","间隔：真实类别的得分"],value:["loss","损失"],slopeLabel:["slope","斜率"],here:["Error","误差"],hereMargin:["Margin","间隔"],target:["Target","目标"],targetNote:["Losses of a mean depend on the target and have no prediction below 0.","均值类损失取决于目标值，且预测不小于 0。"],chosen:["Losses shown","显示的损失"],tenfold:["an error ten times as large","误差放大十倍"],costs:["costs {cost} ×","代价 {cost} 倍"],pulls:["pulls {pull} ×","拉力 {pull} 倍"],bounded:["An outlier counts as any other row.","离群点与其他样本一样计。"],weaker:["An outlier pulls less than a near row.","离群点的拉力反而更小。"],somewhat:["An outlier counts somewhat more.","离群点略有加重。"],rules:["One outlier can rule the fit.","一个离群点就能左右拟合。"],forTasks:["for","用于"],reset:["Reset","复位"],outlier:["What one outlier does","一个离群点的影响"],outlierNote:["Nine targets, marked at the left edge, and one outlier that moves: the best single prediction by each loss. Squared error's is the mean, which follows the outlier; absolute error's is the median, which does not.","左缘标出九个目标值，另有一个可移动的离群点：各损失的最佳单一预测。平方误差得到均值，会跟着离群点走；绝对误差得到中位数，不会。"],outlierAt:["Outlier","离群点"],outlierLabel:["target of the outlier","离群点的目标值"],constantLabel:["best prediction","最佳预测"],mislabelled:["What one mislabelled row does","一个标错的样本的影响"],mislabelledNote:["Ten rows x, marked at the left edge, those above 0 of class 1; and one row of class 0 that moves among them and beyond. The score is x − c, and c, the boundary, is what each loss makes of all eleven. Without the last it is 0.","左缘标出十个样本 x，大于 0 的属于类别 1；另有一个类别 0 的样本在其间及更远处移动。得分为 x − c，边界 c 由各损失根据全部十一个样本得出。没有最后一个样本时 c 为 0。"],mislabelledAt:["Mislabelled row","标错的样本"],mislabelledLabel:["x of the mislabelled row","标错样本的 x"],boundaryLabel:["boundary c","边界 c"],none:["Choose a loss to see it.","请选择一种损失。"]});function ai(n,e){return n.replace(/\{(\w+)\}/g,(t,i)=>e[i]??t)}function jo(n){return n==="f1"?"F1":n.replaceAll("_"," ")}const vf=5;function pC(n){let e={wrong:[],right:[]},t=50;const i=M=>M.reduce((y,x)=>y+x,0),s=M=>Array.from({length:M.length/vf},(y,x)=>i(M.slice(vf*x,vf*(x+1)))/Math.max(1,i(M))),r=m("div",{class:"picture dragged"}),a=M=>({label:De("rowsLow"),log:!1,range:{low:-M,high:M},text:y=>qt(Math.abs(y))}),o={label:De("probability"),log:!1,range:{low:0,high:1}};let l=0;const c=({context:M,x:y,y:x,ratio:E,box:C})=>{M.fillStyle=an(1),M.globalAlpha=.1,M.fillRect(y(t/100),C.top,y(1)-y(t/100),C.height),M.globalAlpha=.85;for(const[P,R,U]of[[e.right,1,1],[e.wrong,0,-1]]){M.fillStyle=an(R);const N=s(P),A=1/N.length;N.forEach((D,H)=>{const O=Math.min(x(0),x(U*D)),z=Math.abs(x(U*D)-x(0));M.fillRect(y(H*A)+E,O,y((H+1)*A)-y(H*A)-2*E,z)})}M.globalAlpha=1,M.strokeStyle=bt("soft"),M.lineWidth=E,Wt(M,[y(0),y(1)],[x(0),x(0)]),M.strokeStyle=bt("ink"),M.lineWidth=2*E,Wt(M,[y(t/100),y(t/100)],[C.top,C.top+C.height])},u=ri({into:r,x:o,y:a(1),height:190,about:De("probability"),draw:c});Jo(r,()=>u,M=>n(Math.min(99,Math.max(1,Math.round(100*M)))));const h=m("input",{type:"range",min:1,max:99,step:1,id:"metrics-threshold"});h.addEventListener("input",()=>n(Number(h.value)));const d=m("output",{class:"n"}),p=m("p",{class:"note"}),v=m("div",{}),_=m("dl",{class:"facts"}),g=(M,y)=>m("div",{},m("dt",{},M),m("dd",{},ce(y,4))),f={x:[],y:[],threshold:[]},b={threshold:De("thresholdLow")},S=Ha(f,{...b,title:De("roc"),note:De("rocNote"),name:"roc",x:De("falsePositives"),y:De("recall"),save:`${De("save")}: ${De("roc")}`},M=>M),w=Ha(f,{...b,title:De("curve"),note:De("curveNote"),name:"precision-recall",x:De("recall"),y:De("precision"),save:`${De("save")}: ${De("curve")}`},M=>M);return{element:m("div",{},m("p",{class:"slide"},m("label",{for:"metrics-threshold"},De("threshold")),h,d),p,r,_,v),curves:[S.element,w.element],draw:(M,y,x,E,C)=>{e={of:"class 1",wrong:Array.from(M),right:Array.from(y),mean:[]},t=E,h.value=String(t),h.setAttribute("aria-valuetext",qt(t/100)),d.textContent=qt(t/100),p.textContent=ai(De("histogram"),{zero:C[0],one:C[1]}),r.setAttribute("aria-label",p.textContent);const P=Math.max(.05,...s(e.right),...s(e.wrong));P>l||P<.6*l?(l=P,u.replace(o,a(1.08*l))):u.redraw(),We(v,sf([...C],[[x[0],x[1]],[x[2],x[3]]],{about:De("confusion"),caption:De("confusionCaption"),recall:De("recall")}));const R=Ko(e,t);We(_,g(De("precision"),R.precision),g(De("recall"),R.recall),g(De("f1"),R.f1),g(De("accuracy"),R.accuracy));const U=Array.from({length:e.right.length+1},(O,z)=>Ko(e,z)),N=({specificity:O})=>1-(O??1);S.show({x:U.map(N),y:U.map(({recall:O})=>O??0),threshold:U.map(O=>O.threshold)},[N(R),R.recall??0],O=>O);const A=U.filter(({precision:O})=>O!==null),D=(x[2]+x[3])/(x[0]+x[1]+x[2]+x[3]),H=R.precision===null?null:[R.recall??0,R.precision];w.show({x:A.map(({recall:O})=>O??0),y:A.map(({precision:O})=>O??0),threshold:A.map(O=>O.threshold)},H,()=>D)}}}function An(n,e){const t=n.shape.slice(1).reduce((i,s)=>i*s,1);return n.values.subarray(e*t,(e+1)*t)}function $a(n,e){return Math.min(n.count-1,Math.max(0,Math.round((e-n.low)/n.step)))}function Rn(n,e){return Number((n.low+e*n.step).toFixed(6))}function mC(n,e,t){const i=([r,a])=>e[0]+e[1]*r+e[2]*a-t,s=[];return n.forEach((r,a)=>{const o=n[(a+1)%n.length],l=i(r),c=i(o);if(l>0&&s.push(r),l>0!=c>0){const u=l/(l-c);s.push([r[0]+u*(o[0]-r[0]),r[1]+u*(o[1]-r[1])])}}),s}function gC(){const n=m("div",{class:"picture"}),e=m("p",{class:"outputs"});let t=[],i=[],s=[0,0,0],r=0,a=[],o=null;const l=({context:c,x:u,y:h,ratio:d})=>{const p=mC(a,s,r);c.beginPath(),p.forEach(([S,w],M)=>M?c.lineTo(u(S),h(w)):c.moveTo(u(S),h(w))),c.closePath(),c.fillStyle=an(1),c.globalAlpha=.12,c.fill(),c.globalAlpha=1;const[,v,_]=s,g=r-s[0];c.strokeStyle=bt("ink"),c.lineWidth=2*d;const f=p.filter(([S,w])=>Math.abs(v*S+_*w-g)<1e-6*(1+Math.abs(g)));f.length>=2&&(c.beginPath(),c.moveTo(u(f[0][0]),h(f[0][1])),c.lineTo(u(f.at(-1)[0]),h(f.at(-1)[1])),c.stroke());const b=(i.length>300?2.4:4)*d;for(let S=0;S<i.length;S++)c.fillStyle=an(i[S]),c.globalAlpha=i.length>300?.55:.85,Si(c,i[S]?"triangle":"circle",u(t[2*S]),h(t[2*S+1]),b);c.globalAlpha=1};return{element:m("div",{},e,n),show:(c,u,h,d)=>{t=c,i=u,e.replaceChildren(...d.map((S,w)=>m("span",{},m("span",{class:`class-mark g${w}`,"aria-hidden":"true"},w?"▲":"●"),S)));const p=Array.from(c),v=S=>Tn(p.filter((w,M)=>M%2===S),!1,.06),[_,g]=[v(0),v(1)];a=[[_.low,g.low],[_.high,g.low],[_.high,g.high],[_.low,g.high]];const f={label:h[0],log:!1,range:_},b={label:h[1],log:!1,range:g};o?o.replace(f,b):o=ri({into:n,x:f,y:b,height:270,about:De("planeNote"),draw:l})},draw:(c,u)=>{s=c,r=u,o?.redraw()}}}const Kv=46,vC=.09;function _C(n){const e=m("div",{class:"strips"});let t=[],i=0,s=[0,1],r=0,a=[];const o=(h,d)=>({context:p,x:v,y:_,ratio:g,box:f})=>{const b=an(h.place),{at:S,values:w}=h;if(h.where){const[R,U]=h.where;p.fillStyle=b,p.globalAlpha=.14,p.fillRect(v(R)-g,f.top,Math.max(2*g,v(U)-v(R)+2*g),f.height),p.globalAlpha=1}p.strokeStyle=bt("soft"),p.lineWidth=g,p.setLineDash([3*g,3*g]),Wt(p,[v(r),v(r)],[f.top,f.top+f.height]),p.setLineDash([]),p.strokeStyle=b,p.lineWidth=2*g;const M=[],y=[];for(let R=0;R<w.length;R++)M.push(v(S[R])),y.push(_(w[R])),h.steps&&(M.push(v(S[R+1])),y.push(_(w[R])));Wt(p,M,y),p.strokeStyle=bt("ink"),p.lineWidth=1.2*g,Wt(p,[v(i),v(i)],[f.top,f.top+f.height]);const x=a.at(d);if(!x)return;const{value:E,slope:C,path:P}=x;p.fillStyle=b,p.globalAlpha=.65;for(let R=0;R<P.length;R++)Si(p,"circle",v(P[R]),_(Jv(h,P[R])),2.6*g);if(p.globalAlpha=1,Number.isFinite(C)){const R=vC*(s[1]-s[0]);p.strokeStyle=bt("ink"),p.lineWidth=2.4*g,Wt(p,[v(i-R),v(i+R)],[_(E-R*C),_(E+R*C)])}p.fillStyle=bt("ink"),Si(p,"circle",v(i),_(E),5*g)},l=h=>{for(const{body:d}of t)d.remove();t=[],We(e),h.forEach((d,p)=>{const v=m("div",{class:"strip-head"}),_=m("div",{class:"picture"});e.append(m("div",{class:p?"strip":"strip first","data-strip":d.name},v,_));const g=c(d),f=p===h.length-1,b=ri({into:_,...g,height:(p?74:132)+(f?52:0),left:Kv,bare:!f,about:d.name,draw:o(d,p)});Jo(_,()=>b,n),t.push({strip:d,plot:b,words:v,body:_})})},c=h=>{const d=Tn(Array.from(h.values),!1,.12);return{x:{label:De("weight"),log:!1,range:{low:s[0],high:s[1]}},y:{label:"",log:!1,range:d,at:Ss(d.low,d.high,4)}}};return{element:e,picture:()=>{const h=devicePixelRatio,d=18*h,p=t.map(({plot:f})=>f.canvas),v=document.createElement("canvas");v.width=Math.max(...p.map(({width:f})=>f)),v.height=p.reduce((f,{height:b})=>f+d+b,0);const _=v.getContext("2d");_.fillStyle=bt("card"),_.fillRect(0,0,v.width,v.height),_.font=`600 ${12*h}px system-ui, sans-serif`,_.textBaseline="middle";let g=0;return p.forEach((f,b)=>{const{strip:S}=t[b],w=a.at(b);_.fillStyle=an(S.place),_.fillText(`${S.name}  ${ce(w?.value,4)}  ${Zv(w?.slope??NaN)}`,Kv*h,g+d/2),_.drawImage(f,0,g+d),g+=d+f.height}),v},show:(h,d,p)=>{s=d,r=p,a=[],t.length===h.length&&t.every(({strip:_},g)=>_.name===h[g].name)?t.forEach((_,g)=>{Object.assign(_.strip,h[g]);const{x:f,y:b}=c(_.strip);_.plot.replace(f,b)}):l(h)},draw:(h,d)=>{i=h,a=d,t.forEach(({strip:p,plot:v,words:_,body:g},f)=>{const{value:b,slope:S}=d[f];We(_,m("span",{class:"strip-name"},m("span",{class:`dot-of g${p.place}`}),p.name),m("output",{class:"n"},ce(b,4)),m("span",{class:S===0?"slope flat":"slope"},Zv(S)),m("span",{class:"strip-best"},p.best)),g.setAttribute("aria-label",ai(De("aboutStrip"),{name:p.name,value:ce(b,4),place:ce(h,4),slope:ce(S,3)})),v.redraw()})}}}function Zv(n){return Number.isNaN(n)?De("jump"):n===0?De("flat"):`${De("slope")} ${ce(n,3)}`}function Jv({at:n,values:e,steps:t},i){if(!(i>=n[0]&&i<=n[n.length-1]))return NaN;let s=0,r=n.length-1;for(;r-s>1;){const a=s+r>>1;n[a]<=i?s=a:r=a}return t?e[s]:e[s]+(i-n[s])/(n[r]-n[s])*(e[r]-e[s])}const xC=.005;function wC(n,e,t){const i=jo(e),s=u=>n.metrics.filter(({kind:h})=>u(h)),r=s(u=>u!=="probabilities"),a=s(u=>u==="probabilities"),o=n.metrics.filter(({kind:u},h)=>u!=="probabilities"&&t.slopes[h]===0),l=[];if(o.length){const u=Math.abs(t.slope)<xC;l.push(ai(De(u?"whyAtMinimum":"whySlope"),{w:ce(t.weight,4),loss:i,value:ce(t.loss,4),slope:ce(t.slope,3),names:_f(o),larger:De(t.slope<0?"larger":"smaller")}))}s(u=>u==="decisions").length&&l.push(ai(De("whySteps"),{sides:ce(n.sides),rows:ce(t.rows)}));const c=r.find(({name:u})=>u==="f1")??r[0];return c&&l.push(...bC(n,c,i)),a.length&&l.push(ai(De("whySmooth"),{names:_f(a)})),r.length&&l.push(ai(De("whyJudge"),{loss:i})),l}function bC(n,e,t){const{best:i,at_lowest:s,threshold:r}=e;if(!i||s===null)return[];const a=jo(e.name),o={loss:t,name:a,lowest:ce(n.lowest,4),there:ce(s,4),best:ce(i.value,4),from:ce(i.from,4),to:ce(i.to,4),cost:ce(i.loss,4),more:ce(i.loss-n.lowest_loss,3)},l=Math.abs(s-i.value)<1e-12,c=[ai(De(l?"whySame":"whyBest"),o)];return!l&&r&&r.value!==null&&r.value>s&&c.push(ai(De("whyThreshold"),{name:a,best:ce(r.value,4),threshold:ce(r.threshold,3)})),c}function SC(n,e,t){const i=a=>({start:ce(a[0],4),end:ce(a[a.length-1],4)}),s=n.low+(n.count-1)*n.step,r=n.metrics.filter((a,o)=>t.metrics[o][t.metrics[o].length-1]===t.metrics[o][0]);return[ai(De("wentLoss"),{steps:ce(t.steps),rate:ce(t.rate),loss:jo(e),...i(t.loss)}),...r.length?[ai(De("wentNowhere"),{name:_f(r),start:ce(t.loss[0],4)})]:[],...n.metrics.flatMap((a,o)=>{if(r.includes(a))return[];const l=t.metrics[o],c=l[l.length-1];return ai(De(c<n.low||c>s?"wentAway":"went"),{name:jo(a.name),...i(l)})})]}function _f(n){return n.map(({name:e})=>jo(e)).join(", ")}function yC(n,e,t,i,s){let r=null,a="",o=0,l=null;const c=ea(),u=()=>n.data.find(({name:ee})=>ee===e().data)??n.data[0],h=()=>{const{rows:ee,seed:he,loss:fe,moved:we,threshold:be,metrics:ye}=e();return{data:u().name,rows:ee,seed:he,loss:fe,moved:we,threshold:be/100,metrics:ye}},d=ee=>ee.map(([he,fe])=>m("option",{value:he},fe)),p=(ee,he,fe)=>(he.id=`metrics-${fe}`,m("div",{class:"labelled"},m("label",{for:he.id},ee),he)),v=m("select",{},...d(n.data.map(({name:ee,title:he})=>[ee,Ke(he)]))),_=m("select",{},...d(n.losses.filter(({trains:ee})=>ee).map(({name:ee,title:he})=>[ee,Ke(he)]))),g=m("select",{}),f=m("input",{type:"number",min:n.rows[0],max:n.rows[1]}),b=m("input",{type:"number",min:0,max:9999}),S=m("button",{type:"button",class:"save"},De("redraw")),w=m("p",{class:"note"}),M=m("input",{type:"range",id:"metrics-weight"}),y=m("output",{class:"n"}),x=m("button",{type:"button",class:"save"},De("toMinimum")),E=m("button",{type:"button",class:"save"},De("descend")),C=ee=>{l=null,t(ee),W()};v.addEventListener("change",()=>C({data:v.value,weight:null})),_.addEventListener("change",()=>C({loss:_.value})),g.addEventListener("change",()=>C({moved:Number(g.value),weight:null}));const P=(ee,he,fe,we)=>{const be=Math.round(Number(ee.value));return ee.value!==""&&Number.isFinite(be)?Math.min(fe,Math.max(he,be)):we};f.addEventListener("change",()=>C({rows:P(f,...n.rows,e().rows)})),b.addEventListener("change",()=>C({seed:P(b,0,9999,e().seed)})),S.addEventListener("click",()=>C({seed:(e().seed+1)%1e4}));const R=ee=>{if(!r)return;const he=$a(r.said,ee);he===o&&e().weight!==null||(o=he,l=null,t({weight:Rn(r.said,o)}),ne(),i())};M.addEventListener("input",()=>R(Number(M.value))),x.addEventListener("click",()=>r&&R(r.said.lowest)),E.addEventListener("click",()=>void j());const U=m("div",{class:"picker"}),N=new Map;for(const{name:ee,about:he}of n.metrics){const fe=m("input",{type:"checkbox"});N.set(ee,fe),fe.addEventListener("change",()=>{const we=e().metrics.filter(be=>be!==ee);fe.checked&&we.push(ee),we.length?C({metrics:we}):fe.checked=!0}),U.append(m("label",{class:"check",title:Ke(he)},fe,ee))}const A=m("details",{class:"notes"},m("summary",{},De("choose")),U),D=_C(R),H=gC(),O=pC(ee=>{ee!==e().threshold&&(t({threshold:ee}),W())}),z=m("div",{class:"reasons"}),B=m("div",{class:"reasons",role:"status"});function X(){const{rows:ee,seed:he,loss:fe,moved:we}=e();v.value=u().name,_.value=fe,f.value=String(ee),b.value=String(he);const be=u().columns.map(Ke);We(g,...d([["0",De("intercept")],...be.map((ye,pe)=>[String(pe+1),ai(De("weightOf"),{column:ye})])])),g.value=String(we),w.textContent=Ke(u().about);for(const[ye,pe]of N)pe.checked=e().metrics.some(Re=>Re===ye)}const Z=()=>u().classes.map(Ke);function te({said:ee,arrays:he}){const fe=Float64Array.from({length:ee.count},(pe,Re)=>Rn(ee,Re)),we=[fe[0],fe[fe.length-1]],be={name:e().loss,place:7,at:fe,values:he.loss.values,steps:!1,where:null,best:ai(De("least"),{value:ce(ee.lowest_loss,4),place:ce(ee.lowest,4)})},ye=new Map;return[be,...ee.metrics.map((pe,Re)=>{const gt=ye.get(pe.kind)??0;ye.set(pe.kind,gt+1);const ht={name:pe.name,place:Re%7,best:K(pe),where:pe.best?[pe.best.from,pe.best.to]:null};if(!pe.steps)return{...ht,at:fe,values:An(he.metrics,Re),steps:!1};const Nt=[we[0],...he[`edges_${pe.kind}`].values,we[1]];return{...ht,at:Nt,values:An(he[`stairs_${pe.kind}`],gt),steps:!0}})]}function K({best:ee}){if(!ee)return"";const he={value:ce(ee.value,4),place:ce(ee.from,3),from:ce(ee.from,3),to:ce(ee.to,3)};return ai(De(ee.from===ee.to?"best":"bestRange"),he)}function k({said:ee,arrays:he}){const fe=[];return[{value:he.loss.values[o],slope:he.slope.values[o],path:l?.loss??fe},...ee.metrics.map((we,be)=>({value:An(he.metrics,be)[o],slope:An(he.slopes,be)[o],path:l?.metrics[be]??fe}))]}function ne(){if(!r)return;const{said:ee,arrays:he}=r,fe=Rn(ee,o);M.value=String(fe),y.textContent=ce(fe,4),M.setAttribute("aria-valuetext",ce(fe,4));const we=k(r);D.draw(fe,we);const be=[...ee.weights];be[e().moved]=fe,H.draw(be,ee.cut),O.draw(An(he.wrong,o),An(he.right,o),An(he.confusion,o),e().threshold,Z());const ye={weight:fe,loss:we[0].value,slope:we[0].slope,slopes:we.slice(1).map(({slope:Re})=>Re),rows:he.target.values.length};We(z,...wC(ee,e().loss,ye).map(Re=>m("p",{},Re)));const pe=l?SC(ee,e().loss,l):[];We(B,...pe.map(Re=>m("p",{},Re)))}async function W(){X();const ee=h(),he=JSON.stringify(ee);if(he!==a||!r){const fe=c.next();try{r=await kn("metrics/line",ee,fe)}catch(pe){pe instanceof DOMException||s(pe);return}a=he,s(null);const{said:we,arrays:be}=r,ye=Rn(we,we.count-1);M.min=String(we.low),M.max=String(ye),M.step=String(we.step),D.show(te(r),[we.low,ye],we.lowest),H.show(be.columns.values,be.target.values,u().columns.map(Ke),Z())}o=$a(r.said,e().weight??0),ne(),i()}async function j(){if(!r)return;const ee=Rn(r.said,o);try{const he=await kn("metrics/descents",{...h(),start:ee}),{paths:fe}=he.arrays;l={rate:he.said.rate,steps:fe.shape[1]-1,loss:An(fe,0),metrics:e().metrics.map((we,be)=>An(fe,be+1))},s(null),ne(),i()}catch(he){s(he)}}return{element:m("div",{class:"lab"},m("section",{class:"card","aria-label":De("along")},m("div",{class:"controls"},p(De("data"),v,"data"),p(De("rows"),f,"rows"),p(De("seed"),b,"seed"),S,p(De("loss"),_,"loss"),p(De("moved"),g,"moved")),w,m("p",{class:"slide"},m("label",{for:"metrics-weight"},De("weight")),M,y),m("div",{class:"above"},x,E),m("p",{class:"note"},De("dragHint")),B,D.element,A),m("div",{class:"stack"},m("section",{class:"card","aria-label":De("decide")},m("h2",{class:"sub top"},De("decide")),O.element),m("section",{class:"card","aria-label":De("plane")},m("h2",{class:"sub top"},De("plane")),m("p",{class:"note"},De("planeNote")),H.element)),m("div",{class:"three"},m("section",{class:"card","aria-label":De("why")},m("h2",{class:"sub top"},De("why")),z),...O.curves)),show:W,close:c.close,picture:D.picture,table:()=>{if(!r)return[];const{said:ee,arrays:he}=r,fe=(be,ye)=>ee.metrics.map(({name:pe},Re)=>({name:`${pe}${ye}`,values:An(he[be],Re)}));return[{name:"weight",values:Array.from({length:ee.count},(be,ye)=>Rn(ee,ye))},{name:"loss",values:he.loss.values},{name:"loss_slope",values:he.slope.values},...fe("metrics",""),...fe("slopes","_slope")]},values:()=>{if(!r)return{};const{said:ee,arrays:he}=r,fe=te(r).map(({name:be,at:ye,values:pe,steps:Re})=>({name:be,drawn:Jv({at:ye,values:pe,steps:Re},Rn(ee,o))})),we=Object.fromEntries(ee.metrics.map(({name:be},ye)=>[be,{value:An(he.metrics,ye)[o],slope:An(he.slopes,ye)[o]}]));return{weight:Rn(ee,o),loss:he.loss.values[o],slope:he.slope.values[o],figures:we,drawn:fe,lowest:ee.lowest,confusion:An(he.confusion,o),went:l&&{loss:l.loss,metrics:l.metrics}}}}}const xf={data:"clouds",rows:60,seed:6,loss:"log_loss",moved:1,weight:null,threshold:50,metrics:["accuracy","precision","recall","f1"],axis:"error",shapes:{error:wf("squared_error absolute_error huber quantile,level=0.9 log_cosh"),margin:wf("log_loss hinge squared_hinge")},at:{error:3,margin:-2},target:2,outlier:10};function Yc({name:n,numbers:e}){return[n,...Object.entries(e).map(([t,i])=>`${t}=${i}`)].join(",")}function wf(n){return n.split(" ").filter(Boolean).slice(0,32).map(e=>{const[t,...i]=e.split(","),s=i.map(r=>r.split("=")).filter(([r,a])=>r&&Number.isFinite(Number(a)));return{name:t,numbers:Object.fromEntries(s.map(([r,a])=>[r,Number(a)]))}})}function jv(n){const e=new URLSearchParams({d:n.data,n:String(n.rows),seed:String(n.seed),l:n.loss,k:String(n.moved),t:String(n.threshold),m:n.metrics.join(" "),x:n.axis,e:n.shapes.error.map(Yc).join(" "),g:n.shapes.margin.map(Yc).join(" "),at:`${n.at.error} ${n.at.margin}`,y:String(n.target),o:String(n.outlier)});return n.weight!==null&&e.set("w",String(n.weight)),e}function MC(n,e){const t={...e,shapes:{...e.shapes},at:{...e.at}},i=(l,c,u)=>{const h=n.get(l),d=Number(h);return h!==null&&h!==""&&d>=c&&d<=u?d:null};t.data=n.get("d")??e.data,t.loss=n.get("l")??e.loss,t.rows=Math.round(i("n",1,1e6)??e.rows),t.seed=Math.round(i("seed",0,9999)??e.seed),t.threshold=Math.round(i("t",1,99)??e.threshold),t.target=i("y",.5,10)??e.target,t.outlier=i("o",.5,20)??e.outlier;const s=i("k",0,2);(s===0||s===1||s===2)&&(t.moved=s),t.weight=i("w",-1e6,1e6)??(n.has("d")?null:e.weight);const r=n.get("m");r!==null&&(t.metrics=[...new Set(r.split(" ").filter(Boolean))].slice(0,32));const a=n.get("x");(a==="error"||a==="margin")&&(t.axis=a);for(const[l,c]of[["e","error"],["g","margin"]]){const u=n.get(l);u!==null&&(t.shapes[c]=wf(u))}const o=(n.get("at")??"").split(" ").map(Number);return o.length===2&&o.every(Number.isFinite)&&(t.at={error:o[0],margin:o[1]}),t}const EC={error:{value:[-.2,8],slope:[-4,4]},margin:{value:[-.2,8],slope:[-6,.5]}},Qv=.05,TC=5;function AC(n,e,t,i,s){let r=null,a="";const o=ea(),l=()=>e().axis,c=()=>n.spans[l()],u=()=>n.losses.filter(Me=>Me.axis===l()),h=({name:Me})=>u().find(ot=>ot.name===Me),d=()=>e().shapes[l()].filter(Me=>h(Me)),p=Me=>{const ot=u().findIndex($=>$.name===Me);return{colour:Yi(ot),dash:vl(ot)}},v=()=>$a(c(),e().at[l()]),_=Me=>{t({shapes:{...e().shapes,[l()]:Me}}),Pt()},g=()=>{const{low:Me,step:ot,count:$}=c();return{label:De(l()==="error"?"errorLabel":"marginLabel"),log:!1,range:{low:Me,high:Me+ot*($-1)}}},f=Me=>{const[ot,$]=EC[l()][Me];return{label:De(Me==="value"?"value":"slopeLabel"),log:!1,range:{low:ot,high:$}}},b=({context:Me,x:ot,y:$,ratio:Ee},Ze,ct)=>{d().forEach((Ce,Ct)=>{const{xs:$e,ys:Je}=Ze(Ct),G=p(Ce.name);Me.strokeStyle=Me.fillStyle=an(G.colour),Me.lineWidth=2.2*Ee,Me.setLineDash(G.dash.map(L=>L*Ee)),Wt(Me,Array.from($e,ot),Array.from(Je,$)),Me.setLineDash([]),Si(Me,"circle",ot($e[ct]),$(Je[ct]),4.5*Ee)})},S=({context:Me,x:ot,ratio:$,box:Ee},Ze)=>{Me.strokeStyle=bt("ink"),Me.lineWidth=1.2*$,Wt(Me,[ot(Ze),ot(Ze)],[Ee.top,Ee.top+Ee.height])},w=Me=>ot=>{const{context:$,x:Ee,y:Ze,ratio:ct,box:Ce}=ot;if($.strokeStyle=bt("soft"),$.lineWidth=ct,Wt($,[Ce.left,Ce.left+Ce.width],[Ze(0),Ze(0)]),Wt($,[Ee(0),Ee(0)],[Ce.top,Ce.top+Ce.height]),S(ot,Rn(c(),v())),!r)return;const{arrays:Ct}=r,$e=Array.from({length:c().count},(Je,G)=>Rn(c(),G));b(ot,Je=>({xs:$e,ys:An(Ct[Me],Je)}),v())},M=m("div",{class:"picture dragged"}),y=m("div",{class:"picture dragged"}),x=m("div",{class:"picture dragged"}),E=Me=>`${De("shapes")}: ${Me}`,C=ri({into:M,x:g(),y:f("value"),height:280,left:46,about:E(De("value")),draw:w("values")}),P=ri({into:y,x:g(),y:f("slope"),height:240,left:46,about:E(De("slopeLabel")),draw:w("slopes")}),R=()=>$a(n.outliers,e().outlier),U=Me=>{const{context:ot,x:$,y:Ee,ratio:Ze}=Me;if(S(Me,Rn(n.outliers,R())),!r)return;const{arrays:ct}=r,Ce=Array.from({length:n.outliers.count},(Ct,$e)=>Rn(n.outliers,$e));b(Me,Ct=>({xs:Ce,ys:An(ct.learnt,Ct)}),R()),ot.fillStyle=bt("soft");for(const Ct of ct.usual.values)Si(ot,"circle",$(0)+7*Ze,Ee(Ct),3.4*Ze)},N=()=>l()==="error",A=()=>({label:De(N()?"outlierLabel":"mislabelledLabel"),log:!1,range:{low:0,high:Rn(n.outliers,n.outliers.count-1)}}),D=()=>({label:De(N()?"constantLabel":"boundaryLabel"),log:!1,range:N()?{low:0,high:2.4*e().target}:{low:-2.8,high:4.2}}),H=ri({into:x,x:A(),y:D(),height:360,left:46,about:De("outlierNote"),draw:U}),O=Me=>{t({at:{...e().at,[l()]:Rn(c(),$a(c(),Me))}}),Qe(),i()},z=Me=>{t({outlier:Rn(n.outliers,$a(n.outliers,Me))}),Qe(),i()};Jo(M,()=>C,O),Jo(y,()=>P,O),Jo(x,()=>H,z);const B=m("span",{}),X=()=>B.replaceChildren(cs(De("axis"),[{value:"error",words:De("error")},{value:"margin",words:De("margin")}],l(),Me=>{t({axis:Me}),Pt()})),Z=m("input",{type:"range",id:"metrics-at"}),te=m("label",{for:"metrics-at"}),K=m("output",{class:"n"});Z.addEventListener("input",()=>O(Number(Z.value)));const k=m("input",{type:"range",id:"metrics-target",min:.5,max:10,step:.5}),ne=m("output",{class:"n"});k.addEventListener("input",()=>{t({target:Number(k.value)}),Pt()});const W=m("div",{},m("p",{class:"slide"},m("label",{for:"metrics-target"},De("target")),k,ne),m("p",{class:"note"},De("targetNote"))),j=m("input",{type:"range",id:"metrics-outlier",min:n.outliers.low,max:Rn(n.outliers,n.outliers.count-1),step:n.outliers.step}),re=m("output",{class:"n"});j.addEventListener("input",()=>z(Number(j.value)));const ee=m("fieldset",{class:"picker"}),he=m("div",{class:"losses"}),fe=m("h2",{class:"sub top"}),we=m("p",{class:"note"}),be=m("label",{for:"metrics-outlier"}),ye=m("section",{class:"card","aria-label":De("outlier")},fe,we,m("p",{class:"slide"},be,j,re),x);let pe="",Re=[];function gt(){const Me=`${l()} ${d().map(({name:$})=>$).join(" ")}`;if(Me===pe)return;const ot=pe.split(" ")[0]!==l();pe=Me,ot&&(X(),C.replace(g(),f("value")),P.replace(g(),f("slope")),We(ee,m("legend",{class:"unseen"},De("chosen")),...u().map(ht)),Z.min=String(c().low),Z.max=String(Rn(c(),c().count-1)),Z.step=String(c().step),fe.textContent=De(N()?"outlier":"mislabelled"),we.textContent=De(N()?"outlierNote":"mislabelledNote"),be.textContent=De(N()?"outlierAt":"mislabelledAt"),x.setAttribute("aria-label",we.textContent),te.textContent=De(l()==="error"?"here":"hereMargin")),Re=[],We(he,d().length?d().map(($,Ee)=>Nt($,Ee)):m("p",{class:"note"},De("none")))}function ht({name:Me,title:ot}){const $=m("input",{type:"checkbox",checked:d().some(Ee=>Ee.name===Me)});return $.addEventListener("change",()=>{const Ee=e().shapes[l()].filter(Ze=>Ze.name!==Me);_($.checked?[...Ee,{name:Me,numbers:{}}]:Ee)}),m("label",{class:"check"},$,m("span",{class:`dot-of g${p(Me).colour}`}),m("span",{},Ke(ot)))}function Nt({name:Me},ot){const $=h({name:Me}),Ee=m("p",{class:"here"}),Ze=m("p",{class:"note"}),ct=Object.entries($.hyperparameters).map(([Ce,{default:Ct,low:$e,high:Je,meaning:G}])=>{const L=`metrics-${Me}-${Ce}`,ae=m("input",{type:"range",id:L,min:$e,max:Je,step:Number(((Je-$e)/100).toPrecision(2)),title:Ke(G)}),Te=m("output",{class:"n"});return ae.addEventListener("input",()=>{const _e=Number(ae.value);_(e().shapes[l()].map(Ne=>Ne.name===Me?{name:Me,numbers:{...Ne.numbers,[Ce]:_e}}:Ne))}),Re.push(()=>{const _e=d()[ot].numbers[Ce]??Ct;document.activeElement!==ae&&(ae.value=String(_e)),Te.textContent=ce(_e,3)}),m("p",{class:"slide"},m("label",{for:L,title:Ke(G)},Ce),ae,Te)});return Re.push(()=>{if(!r)return;const{arrays:Ce,said:Ct}=r,{cost:$e,pull:Je}=Ct.losses[ot];Ee.textContent=`${De("value")} ${ce(An(Ce.values,ot)[v()],4)} · ${De("slopeLabel")} ${ce(An(Ce.slopes,ot)[v()],4)}`;const G=[ai(De("costs"),{cost:ce($e,3)}),ai(De("pulls"),{pull:ce(Je,3)})].join(", ");Ze.textContent=`${De("tenfold")}: ${G}. ${Je===null?"":De(Je<1-Qv?"weaker":Je<1+Qv?"bounded":Je<TC?"somewhat":"rules")}`}),m("article",{class:"loss-of","data-loss":Me},m("h3",{},m("span",{class:`dot-of g${p(Me).colour}`}),m("span",{},Ke($.title))),Ee,...ct,Ze,m("p",{class:"aside",title:$.paper},Ke($.about)),m("p",{class:"aside"},`${De("forTasks")} `,$.tasks.map(Ke).join(Ke([", ","、"])),m("code",{},`--loss ${Me}`)))}function Qe(){Z.value=String(Rn(c(),v())),K.textContent=ce(Rn(c(),v()),3),k.value=String(e().target),ne.textContent=ce(e().target,3),W.hidden=!d().some(Me=>h(Me)?.predicts==="mean"),j.value=String(e().outlier),re.textContent=ce(e().outlier,3);for(const Me of Re)Me();C.redraw(),P.redraw(),H.redraw()}async function Pt(){const Me={axis:l(),losses:d().map(Yc),target:e().target},ot=JSON.stringify(Me);if(ot!==a){const $=o.next();try{r=Me.losses.length?await kn("metrics/shapes",Me,$):null}catch(Ee){Ee instanceof DOMException||s(Ee);return}a=ot,s(null),H.replace(A(),D())}gt(),Qe(),i()}return{element:m("section",{class:"second","aria-label":De("shapes")},m("h2",{},De("shapes")),m("p",{class:"said"},De("shapesLead")),m("div",{class:"lab"},m("section",{class:"card","aria-label":De("value")},m("div",{class:"above"},B),ee,m("p",{class:"slide"},te,Z,K),W,M,y),ye,he)),show:Pt,close:o.close,table:()=>[],values:()=>{const Me=v();return{shapes:r&&d().map((ot,$)=>({text:Yc(ot),value:An(r.arrays.values,$)[Me],slope:An(r.arrays.slopes,$)[Me],learnt:An(r.arrays.learnt,$)[R()]})),error:Rn(c(),Me)}}}}const RC={name:"metrics",title:["Loss and metric","损失与指标"],lead:["A classifier's weight moves along a line. The loss it is trained on is smooth; accuracy, precision, recall and F1 are steps without a slope.","分类器的一个权重沿直线移动。用于训练的损失是光滑的；准确率、精确率、召回率和 F1 是没有斜率的台阶。"],open:CC};async function CC(n,e){const t=await qi("metrics/listed");let i=xf,s=!1;const r=d=>{i={...i,...d},e.keep(jv(i))},a=()=>{s&&e.expose({state:i,...c.values(),...u.values()})},o=d=>e.tell(d===null?"":d instanceof Error?d.message:String(d)),l=d=>{i=MC(d,i),t.losses.some(({name:v,trains:_})=>_&&v===i.loss)||(i.loss=xf.loss),i.rows=Math.min(t.rows[1],Math.max(t.rows[0],i.rows));const p=i.metrics.filter(v=>t.metrics.some(({name:_})=>_===v));i.metrics=p.length?p:xf.metrics};l(e.parts);const c=yC(t,()=>i,r,a,o),u=AC(t,()=>i,r,a,o);We(n,m("div",{},c.element,u.element));const h=()=>Promise.all([c.show(),u.show()]);return await h(),s=!0,e.keep(jv(i)),a(),{read:d=>{l(d),h()},close:()=>{c.close(),u.close()},exports:()=>({table:c.table,picture:c.picture})}}const ft=Ui({about:["Optimizers going down a surface","各种优化器沿曲面下降"],source:["Source","来源"],surface:["Surface","曲面"],own:["a formula of your own","自定义公式"],formula:["Formula in x and y","关于 x 和 y 的公式"],draw:["Draw","绘制"],steps:["Steps","步数"],noise:["Noise in the gradient","梯度噪声"],seed:["New noise","更换噪声"],optimizers:["Optimizers","优化器"],add:["Add an optimizer","添加优化器"],rate:["learning rate","学习率"],height:["height here","当前高度"],remove:["remove","移除"],inside:["Inside the rule","规则内部"],gradient:["gradient","梯度"],downhill:["downhill: against the gradient","下坡方向（负梯度）"],momentum:["against the momentum","负动量方向"],square:["the rate of each coordinate: width and height","各坐标的有效学习率：宽与高"],ownPage:["All of this rule: conventions, settings, code","该规则的完整页面：各库写法、超参数、代码"],begins:["at the start","初始值"],numbersOf:["Numbers of the step with","该步的数值："],moved:["step taken","实际步长"],effective:["step ÷ gradient","步长 ÷ 梯度"],above:["height above","高度减去"],heightOf:["height","高度"],stepLabel:["step","步"],curve:["Height at each step","每一步的高度"],reached:["starts that reach a minimum","到达最小值的起点比例"],many:["From 144 starts","从 144 个起点出发"],stable:["Plain descent is stable along the steepest direction below 2/λ =","普通梯度下降在最陡方向上的稳定上限 2/λ ="],press:["Press a name for its settings and the inside of its rule.","点击名称可查看其设置和规则内部。"],around:["Around it: wrappers (0: off), an average","外层：包装器（0 为关闭）、权重平均"],average:["average","平均"],noAverage:["none","无"],averaged:["The path is that of the average; these are the numbers of the weights that it averages.","路径为平均权重的路径；以下数值属于被平均的权重。"],uphill:["With SAM the gradient gₜ is that of a point uphill of the weights, at the distance sam.","使用 SAM 时，梯度 gₜ 取自权重上坡方向、距离为 sam 的一点。"],settings:["Settings","设置"],convention:["convention","约定"],schedule:["schedule","学习率调度"],diverged:["diverged","发散"]});function LC(n){const e=m("div",{class:"picture"});let t=null,i=[],s=0,r=0;const a=l=>Math.max(l-r,1e-12),o=({context:l,x:c,y:u,ratio:h,box:d})=>{i.forEach((p,v)=>{l.beginPath();const _=Math.max(1,Math.floor(p.heights.length/600));for(let g=0;g<p.heights.length;g+=_)Number.isFinite(p.heights[g])&&l.lineTo(c(g),u(a(p.heights[g])));l.setLineDash(vl(v).map(g=>g*h)),l.strokeStyle=an(Yi(v)),l.lineWidth=2*h,l.stroke()}),l.setLineDash([]),l.strokeStyle="rgba(128,128,128,.8)",l.lineWidth=h,l.beginPath(),l.moveTo(c(s),d.top),l.lineTo(c(s),d.top+d.height),l.stroke()};return{element:e,show:(l,c)=>{i=l;const u=l.flatMap(({heights:_})=>[..._].filter(Number.isFinite));r=Math.min(0,...[u.reduce((_,g)=>Math.min(_,g),1/0)].filter(Number.isFinite));const h=u.reduce((_,g)=>Math.max(_,a(g)),1e-11),d=Math.max(1e-12,u.reduce((_,g)=>Math.min(_,a(g)),h)),p=r<0?`${ft("above")} ${r.toPrecision(3)}`:ft("heightOf"),v=[{label:ft("stepLabel"),log:!1,range:{low:0,high:Math.max(1,c)}},{label:p,log:!0,range:{low:Math.max(d/2,1e-12),high:h*2}}];t?t.replace(...v):t=ri({into:e,x:v[0],y:v[1],height:240,about:n,draw:o})},draw:(l,c)=>{i=l,s=c,t?.redraw()}}}function PC(n){const e=m("div",{class:"inside"});let t="",i="",s=null,r=[],a=[];const o=m("dl",{class:"facts"}),l=m("p",{class:"note"}),c=m("p",{class:"note",hidden:!0},ft("averaged")),u=m("p",{class:"note",hidden:!0},ft("uphill")),h=async(_,g)=>{try{const f=await kn("inside",g);if(t!==_)return;s=f,d(f.said),n()}catch(f){t===_&&We(e,m("p",{class:"note"},i=f instanceof Error?f.message:String(f)))}};function d({name:_,title:g,about:f,lines:b,starts:S,text:w,paper:M,momentum:y}){const x=m("a",{},ft("ownPage"));x.setAttribute("href",`#p=rules&name=${encodeURIComponent(_)}`),r=b.map(()=>m("span",{class:"n values"})),We(e,m("h2",{class:"sub"},`${ft("inside")}: ${Ke(g)}`),m("p",{class:"note"},Ke(f)),c,u,b.length?l:null,b.length?m("ul",{class:"equations with-values",tabindex:0},...b.map(({markup:E},C)=>m("li",{},m("span",{class:"line"},Ms(E)),r[C]))):m("pre",{class:"formula",tabindex:0},w||Ke(f)),S.length?m("div",{class:"starts"},m("span",{class:"note"},ft("begins")),...S.map(Ms)):null,m("ul",{class:"rule-key"},m("li",{},m("span",{class:"glyph downhill"}),ft("downhill")),y&&c.hidden?m("li",{},m("span",{class:"glyph momentum"}),`${ft("momentum")} (${y})`):null,m("li",{},m("span",{class:"glyph taken"}),ft("moved")),s?.arrays.effective&&c.hidden?m("li",{},m("span",{class:"glyph square"}),ft("square")):null),o,m("p",{class:"aside"},`${ft("source")}: ${M} `,x))}return{element:e,show:(_,g,f)=>{const b=_?JSON.stringify(_):"";if(b!==t){const y=!s||!_||!t||JSON.parse(t).run.optimizer!==_.run.optimizer;[t,i]=[b,""],s=y?null:s,y&&We(e),_&&h(b,_)}if(c.hidden=_?.run.average===void 0,u.hidden=!_?.run.sam,!s||i)return;const{values:S}=s.arrays.values,w=S.length/Math.max(1,s.said.lines.length)/2,M=Math.min(f+1,w-1);l.textContent=`${ft("numbersOf")} t = ${M.toLocaleString("en")}, x · y`,a=r.map((y,x)=>{const E=2*(x*w+M),C=DC(S[E],S[E+1]);return y.textContent=C,C}),We(o,...NC(g,f).map(([y,x])=>m("div",{},m("dt",{},y),m("dd",{class:"n"},x))))},arrows:()=>{if(!s||!c.hidden)return null;const{said:_,arrays:g}=s,f=_.states.indexOf(_.momentum),b=g.states,S=2*b.shape[1];return{momentum:f<0?null:b.values.subarray(f*S,(f+1)*S),effective:g.effective?.values??null}},shown:()=>s?{lines:s.said.lines.map(({name:_})=>_),momentum:s.said.momentum,numbers:a}:null}}function DC(n,e){return n===e?ce(n,3):`${ce(n,3)} · ${ce(e,3)}`}function NC(n,e){if(!n?.gradients||n.points.length<4)return[];const t=2*Math.min(e,n.points.length/2-2),i=[n.gradients[t],n.gradients[t+1]],s=[n.points[t+2]-n.points[t],n.points[t+3]-n.points[t+1]],r=a=>`${ce(a[0],3)} · ${ce(a[1],3)}`;return[[ft("gradient"),r(i)],[ft("moved"),r(s)],[ft("effective"),r([s[0]/-i[0],s[1]/-i[1]])]]}function IC({average:n,...e}){if(n===void 0)return e;const t=`${n}_`,i=Object.entries(e),s=i.filter(([a])=>a.startsWith(t)),r=s.map(([a,o])=>`${a.slice(t.length)}=${o}`);return{...Object.fromEntries(i.filter(a=>!s.includes(a))),average:[n,...r].join(",")}}function bf(n){const e=new Map;return n.map(({optimizer:t})=>{const i=(e.get(t)??0)+1;return e.set(t,i),i===1?t:`${t} ${i}`})}function UC(n){const e=new URLSearchParams;return n.formula===null?e.set("s",n.surface):e.set("f",n.formula),e.set("o",n.runs.map(OC).join(" ")),e.set("at",n.start.map(Kc).join(" ")),e.set("n",String(n.steps)),n.noise&&e.set("noise",`${Kc(n.noise)} ${n.seed}`),e.set("view",n.view),n.log!==null&&e.set("log",n.log?"1":"0"),n.shown&&e.set("in",n.shown),e}function FC(n,e){const t={...e},i=n.get("s"),s=n.get("f");i?[t.surface,t.formula]=[i,null]:s&&(t.formula=s);const r=n.get("o");r!==null&&(t.runs=r.split(" ").filter(Boolean).slice(0,64).map(BC));const a=Sf(n.get("at"));a.length===2&&(t.start=[a[0],a[1]]);const[o]=Sf(n.get("n"));o>=1&&(t.steps=Math.min(2e4,Math.round(o)));const[l,c]=Sf(n.get("noise"));t.noise=l>0?l:n.has("s")||n.has("f")?0:e.noise,c>=0&&(t.seed=Math.round(c));const u=n.get("view");return(u==="3d"||u==="contour")&&(t.view=u),n.has("log")&&(t.log=n.get("log")==="1"),t.shown=n.get("in")??e.shown,t}function OC({optimizer:n,lr:e,settings:t}){const i=Object.entries(t).map(([r,a])=>`${r}=${typeof a=="number"?Kc(a):a}`),s=e===null?"":Kc(e);return[n,...s||i.length?[s]:[],...i.length?[i.join(",")]:[]].join(":")}function BC(n){const[e,t,i]=n.split(":"),s=Number(t||"nothing"),r={};for(const a of(i??"").split(",").slice(0,20)){const[o,l]=a.split("=");/^[a-z]\w*$/.test(o)&&/^[\w.+-]+$/.test(l??"")&&(r[o]=Number.isFinite(Number(l))?Number(l):l)}return{optimizer:e,lr:s>0&&Number.isFinite(s)?s:null,settings:r}}function Kc(n){return String(Number(n.toPrecision(5)))}function Sf(n){return n===null||n===""?[]:n.split(" ").map(Number).filter(Number.isFinite)}function zC({rateOf:n,pin:e,moved:t,remove:i}){const s=m("div",{class:"runs-of-lab"}),r=m("th",{class:"n",hidden:!0},ft("reached"));let a=[];function o(c){const{runs:u}=c;if(!(a.length===u.length&&a.every(({run:d},p)=>d===u[p]))){const d=bf(u);a=u.map((v,_)=>l(v,d[_],_));const p=m("tr",{},m("th",{},ft("optimizers")),m("th",{},ft("rate")),m("th",{class:"n"},ft("height")),r,m("td",{}));We(s,m("table",{},m("thead",{},p),m("tbody",{},...a.map(v=>v.element))))}r.hidden=c.shares===null,a.forEach(({update:d},p)=>d(c,p))}function l(c,u,h){const d=m("button",{type:"button",class:"pin","aria-pressed":"false"},m("span",{class:`dot-of g${Yi(h)}`}),u);d.addEventListener("click",()=>e(u));const p=m("input",{type:"range",min:-5,max:1,step:.02,"aria-label":`${ft("rate")}, ${u}`}),v=m("output",{class:"n"});p.addEventListener("input",()=>{c.lr=Number((10**Number(p.value)).toPrecision(3)),v.textContent=Qt(c.lr),t()});const _=m("button",{type:"button",class:"save","aria-label":`${ft("remove")} ${u}`},"×");_.addEventListener("click",()=>i(c,u));const g=m("td",{class:"n"}),f=m("td",{class:"n"}),b=m("tr",{},m("th",{scope:"row"},d),m("td",{},m("div",{class:"slide"},p,v)),g,f,m("td",{},_));return{run:c,element:b,update:({walks:w,step:M,pinned:y,shares:x},E)=>{const C=w.at(E);d.setAttribute("aria-pressed",y===u?"true":"false");const P=n(c);p.disabled=P===null,document.activeElement!==p&&(p.value=String(P===null?0:Math.log10(P))),v.textContent=P===null?"–":Qt(P);const R=C&&C.ended>=0&&C.ended<=M;g.title=C?Mt(C.status):"",g.textContent=R?ft("diverged"):ce(C?C.heights[Math.min(M,C.heights.length-1)]:NaN,4),f.hidden=x===null,f.textContent=x?qt(x[E]):""}}}return{element:s,fill:o}}function kC(n,e){const t=m("div",{class:"settings"});let i,s="";const r=(a,o)=>{const l=n.get(a.optimizer),c=l.conventions.find(_=>_.name===a.settings.convention)??l.conventions[0],u=l.averages.find(_=>_.name===a.settings.average),h=(u?.hyperparameters??[]).map(_=>({..._,name:`${u.name}_${_.name}`})),d=(_,g)=>{const f=_==="average"?h.map(S=>S.name):[],b=Object.entries(a.settings).filter(([S])=>S!==_&&!f.includes(S));a.settings=Object.fromEntries(g===null?b:[...b,[_,g]]),e()},p=(_,g,f,b,S=w=>w)=>{const w=m("select",{},...f.map(M=>m("option",{value:M},S(M))));return w.value=String(a.settings[_]??b),w.addEventListener("change",()=>{if(_==="convention"){const M=["schedule","average",...h.map(y=>y.name)];a.settings=Object.fromEntries(Object.entries(a.settings).filter(([y])=>M.includes(y)))}d(_,w.value===b?null:w.value),r(a,o)}),m("label",{},m("span",{},g),w)},v=_=>{const g=m("input",{type:"number",step:_.whole?1:"any",value:Number(a.settings[_.name]??_.default)});return g.addEventListener("change",()=>{const f=Number(g.value);g.value===""||!Number.isFinite(f)?g.value=String(a.settings[_.name]??_.default):d(_.name,f===_.default?null:f)}),m("label",{title:`${Ke(_.meaning)}, ${_.range}`},m("span",{},_.name),g)};We(t,m("h2",{class:"sub"},`${ft("settings")}: ${o}`),m("div",{class:"fields"},l.conventions.length>1?p("convention",ft("convention"),l.conventions.map(_=>_.name),l.conventions[0].name):null,l.schedules.length?p("schedule",ft("schedule"),l.schedules,l.schedules[0]):null,...c.hyperparameters.map(v)),l.around.length||l.averages.length?m("details",{class:"notes",open:u!==void 0||l.around.some(_=>a.settings[_.name]!==void 0)},m("summary",{},ft("around")),m("div",{class:"fields"},...l.around.map(v),l.averages.length?p("average",ft("average"),["",...l.averages.map(_=>_.name)],"",_=>_||ft("noAverage")):null,...h.map(v)),u?m("p",{class:"aside"},`${Ke(u.title)}: ${Ke(u.about)}`):null):null,c.about[0]?m("p",{class:"aside"},Ke(c.about)):null)};return{element:t,show:(a,o)=>{a===i&&o===s||([i,s]=[a,o],a?r(a,o):We(t))}}}const Zc="(own)",GC=["sgd","momentum","nag","adagrad","rmsprop","adam","nadam","amsgrad"],e_={name:"optimizers",title:["Optimizers on a surface","曲面上的优化器"],lead:["Each rule goes down the same surface from the same start. Click on the picture to start elsewhere.","各种优化器从同一起点沿同一曲面下降。点击图像可选择新的起点。"],open:HC};async function HC(n,e){const t=await qi("surfaces"),i=await qi("optimizers"),s=new Map(t.map(pe=>[pe.name,pe])),r=new Map(i.map(({name:pe,rate:Re})=>[pe,Re]));let a={surface:"beale",formula:null,runs:GC.map(pe=>({optimizer:pe,lr:null,settings:{}})),start:[NaN,NaN],steps:500,noise:0,seed:0,view:"3d",log:null,shown:null},o=[],l=null,c=null,u=1,h=[];const d=()=>s.get(a.surface);function p(pe){const Re=a.surface;a=FC(pe,a),s.has(a.surface)||(a.surface="beale"),(a.surface!==Re&&!pe.has("at")||!a.start.every(Number.isFinite))&&(a.start=d().start),a.runs=a.runs.filter(({optimizer:ht})=>r.has(ht)),f.setView(a.view),f.setLog(a.log)}function v({optimizer:pe,lr:Re}){if(Re!==null)return Re;const gt=r.get(pe);if(gt==="own")return null;const ht=l?Math.max(l.x[1]-l.x[0],l.y[1]-l.y[0]):6,Nt=gt==="curvature"?u/2:ht/100;return Number(Nt.toPrecision(2))}const _=()=>a.runs.map(pe=>({...IC(pe.settings),optimizer:pe.optimizer,...v(pe)===null?{}:{lr:v(pe)}})),g=()=>e.keep(UC(a)),f=Fo(ft("about"),pe=>{a.start=pe,x()},()=>{a.view=f.view(),a.log=f.log(),g()}),b=oo(()=>{S(),N(),O(),ye()});function S(){l&&(f.draw({walks:o,steps:b.step(),start:a.start,shown:a.shown,rule:H.arrows()}),z.draw(o,b.step()))}const w=ea(),M=()=>a.formula===null?{surface:a.surface}:{formula:a.formula};async function y(){const{x:pe,y:Re,minima:gt}=d(),ht=a.formula!==null,Nt={x:ht?[-4,4]:pe,y:ht?[-4,4]:Re};f.setWaiting(!0);try{const Qe=await kn("heights",{...M(),...Nt,size:160,at:ht?[a.start]:void 0}),{values:Pt,shape:Me}=Qe.arrays.heights;return h=Qe.said.equations,u=ht?Qe.said.stable_rate??.1:d().stable_rate,l={...Nt,columns:Me[1],rows:Me[0],heights:Pt,low:Qe.said.low??0,high:Qe.said.high??1},f.show(l,{minima:ht?[]:gt}),e.tell(""),Z.textContent="",!0}catch(Qe){return P(Qe),!1}finally{f.setWaiting(!1)}}async function x(){if(!l)return;const pe=w.next();if(c=null,!a.runs.length){o=[],C();return}try{const Re=await kn("descents",{...M(),runs:_(),starts:[a.start],steps:a.steps,noise:a.noise,seed:a.seed},pe),{points:gt,values:ht,gradients:Nt}=Re.arrays,Qe=gt.shape[2];o=bf(a.runs).map((Pt,Me)=>({name:Pt,words:Re.said.runs[Me],status:Re.said.status[Me][0],ended:Re.said.ended[Me][0],points:gt.values.subarray(2*Me*Qe,2*(Me+1)*Qe),heights:ht.values.subarray(Me*Qe,(Me+1)*Qe),gradients:Nt.values.subarray(2*Me*Qe,2*(Me+1)*Qe)})),e.tell(""),C()}catch(Re){Re instanceof DOMException||P(Re)}}let E=!0;function C(){g(),z.show(o,a.steps);const pe=E||b.step()>a.steps;E=!1,b.show(a.steps,pe?a.steps:b.step())}function P(pe){const Re=pe instanceof Error?pe.message:String(pe);pe instanceof Qr&&pe.at!==null&&a.formula!==null?We(Z,m("pre",{},`${a.formula}
${" ".repeat(pe.at)}^`),Re):e.tell(Re)}async function R(){if(!l||a.formula!==null)return;const{x:pe,y:Re,minima:gt}=d(),ht=12,Nt=[];for(let Qe=0;Qe<ht;Qe++)for(let Pt=0;Pt<ht;Pt++)Nt.push([pe[0]+(Qe+.5)/ht*(pe[1]-pe[0]),Re[0]+(Pt+.5)/ht*(Re[1]-Re[0])]);try{const Qe=await kn("descents",{...M(),runs:_(),starts:Nt,steps:a.steps,every:a.steps,noise:a.noise,seed:a.seed}),{values:Pt,shape:Me}=Qe.arrays.points,ot=.02;c=a.runs.map(($,Ee)=>{let Ze=0;for(let ct=0;ct<Nt.length;ct++){const Ce=2*((Ee*Me[1]+ct)*Me[2]+Me[2]-1);gt.some(([$e,Je])=>Math.abs(Pt[Ce]-$e)<ot*(pe[1]-pe[0])&&Math.abs(Pt[Ce+1]-Je)<ot*(Re[1]-Re[0]))&&Ze++}return Ze/Nt.length}),N(),ye()}catch(Qe){P(Qe)}}const U=zC({rateOf:v,pin:pe=>{a.shown=a.shown===pe?null:pe,N(),O(),S(),g()},moved:()=>void x(),remove:(pe,Re)=>{a.runs=a.runs.filter(gt=>gt!==pe),a.shown===Re&&(a.shown=null),x()}}),N=()=>U.fill({runs:a.runs,walks:o,step:b.step(),pinned:a.shown,shares:c}),A=m("select",{"aria-label":ft("add")},m("option",{value:""},`${ft("add")} …`),...i.map(({name:pe,title:Re})=>m("option",{value:pe},`${pe} – ${Ke(Re)}`)));A.addEventListener("change",()=>{A.value&&(a.runs=[...a.runs,{optimizer:A.value,lr:null,settings:{}}],A.value="",x())});const D=kC(new Map(i.map(pe=>[pe.name,pe])),()=>void x()),H=PC(()=>{O(),S(),ye()}),O=()=>{const pe=bf(a.runs).indexOf(a.shown??""),Re=pe<0?void 0:a.runs[pe];D.show(Re,a.shown??""),H.show(Re?{...M(),run:_()[pe],start:a.start,steps:a.steps,noise:a.noise,seed:a.seed}:null,o[pe],b.step())},z=LC(ft("curve")),B=m("select",{"aria-label":ft("surface")},...t.map(({name:pe,title:Re})=>m("option",{value:pe},Ke(Re))),m("option",{value:Zc},ft("own"))),X=m("input",{type:"text",class:"formula-input","aria-label":ft("formula"),maxlength:500,spellcheck:"false",autocomplete:"off"}),Z=m("div",{class:"problem",role:"alert"}),te=m("p",{class:"note"}),K=m("p",{class:"aside"}),k=m("ul",{class:"equations surface-formula",tabindex:0}),ne=()=>{const pe=a.formula!==null;te.textContent=pe?"":Ke(d().about),We(k,...h.map(Re=>m("li",{},Ms(Re)))),K.textContent=`${ft("stable")} ${Qt(u)}.${pe?"":` ${ft("source")}: ${d().source}`}`},W=pe=>{a.formula=pe;for(const Re of a.runs)Re.lr=null;a.log=null,f.setLog(null),be()};B.addEventListener("change",()=>{B.value===Zc?(a.start=[1.5,2],W(X.value)):(a.surface=B.value,a.start=d().start,X.value=d().formula,W(null))});const j=m("form",{class:"own"},X,m("button",{class:"save"},ft("draw")));j.addEventListener("submit",pe=>{pe.preventDefault(),B.value=Zc,W(X.value)});const re=m("input",{type:"number",min:1,max:2e4,"aria-label":ft("steps")});re.addEventListener("change",()=>{const pe=Math.round(Number(re.value));a.steps=Math.min(2e4,Math.max(1,Number.isFinite(pe)?pe:500)),re.value=String(a.steps),E=!0,x()});const ee=m("input",{type:"number",min:0,step:"any","aria-label":ft("noise")});ee.addEventListener("change",()=>{const pe=Number(ee.value);a.noise=pe>=0&&Number.isFinite(pe)?pe:0,x()});const he=m("button",{type:"button",class:"save"},ft("seed"));he.addEventListener("click",()=>{a.seed+=1,x()});const fe=m("button",{type:"button",class:"save"},ft("many"));fe.addEventListener("click",()=>void R());function we(){B.value=a.formula===null?a.surface:Zc,X.value=a.formula??d().formula,re.value=String(a.steps),ee.value=String(a.noise),fe.hidden=a.formula!==null}async function be(){await y()&&(we(),ne(),await x())}function ye(){e.expose({state:a,walks:o,inside:H.shown(),step:b.step(),terrain:l,shares:c})}return We(n,m("div",{class:"lab"},m("section",{class:"card","aria-label":ft("surface")},m("div",{class:"above"},B,f.controls),j,Z,f.element,b.element,te,k,K),m("section",{class:"card","aria-label":ft("optimizers")},U.element,m("p",{class:"aside"},ft("press")),m("div",{class:"above"},A,fe),m("div",{class:"above"},m("label",{},`${ft("steps")} `,re),m("label",{},`${ft("noise")} `,ee),he),D.element,H.element,m("h2",{class:"sub"},ft("curve")),z.element))),p(e.parts),we(),await be(),{read:pe=>{p(pe),be()},close:()=>{b.pause(),w.close(),f.close()}}}const wt=Ui({menu:["All optimizers","全部优化器"],earlier:["Previous","上一个"],later:["Next","下一个"],onSurface:["Watch it on a surface","在曲面上观看"],update:["The update","更新公式"],running:["Written from the code that runs: the step is called once with arguments that record what is done to them. The names are those of the code.","公式由实际运行的代码生成：以会记录运算的参数调用一次更新函数。名称与代码一致。"],ofMatrix:["Of a matrix between two hidden layers","两个隐藏层之间的矩阵"],ofOthers:["Of all other weights, and of a point on a surface","其余所有权重，以及曲面上的点"],aroundIt:["Equations and pictures show it around {beside}; it goes around any optimizer.","方程和图像以 {beside} 为例；它可用于任意优化器。"],ownSteps:["This method chooses its own steps from the whole loss: an algorithm, of which these are the key equations; t counts iterations.","该方法根据整个损失自行选择步长：它是一个算法，以下为其关键方程；t 为迭代次数。"],starts:["at the start","初始值"],asText:["As its documentation writes it","文档中的写法"],asCode:["The code","代码"],settings:["Settings","超参数"],symbol:["symbol","符号"],setting:["name","名称"],usual:["default","默认值"],range:["range","范围"],meaning:["meaning","含义"],conventions:["Conventions side by side","各库写法对比"],marked:["Marked: what differs from the default form.","高亮处为与默认写法不同的部分。"],single:["All sources write it alike.","各来源写法一致。"],defaultForm:["the default here","此处的默认写法"],changed:["other defaults","不同的默认值"],lacks:["does not have","没有的超参数"],decay:["weight decay","权重衰减"],coupled:["coupled: added to the gradient","耦合：加到梯度上"],decoupled:["decoupled: shrinks the weight itself","解耦：直接收缩权重"],insideDecay:["inside the step","包含在更新步中"],none:["none","无"],example:["The same gradients, by each convention","同一组梯度下各写法的结果"],exampleSaid:["One weight, {start} at first; the learning rate is {first}, from update {later} on {then}.","一个权重，初值 {start}；学习率为 {first}，从第 {later} 次更新起为 {then}。"],withDecay:["weight_decay in the example","示例中的 weight_decay"],gradient:["gradient","梯度"],updateNumber:["update","更新"],behaviour:["On three surfaces","在三个曲面上的表现"],behaviourSaid:["From the same start as plain descent. Each has the learning rate of a fixed list that leads lowest within the picture in as many steps.","与普通梯度下降起点相同。二者均在固定列表中取在相同步数内、不离开图像范围而降得最低的学习率。"],behaviourAround:["From the same start with and without it. Each has the learning rate of a fixed list that leads lowest within the picture in as many steps.","起点相同，比较有无该方法。二者均在固定列表中取在相同步数内、不离开图像范围而降得最低的学习率。"],alone:["alone","单独"],plain:["plain descent","普通梯度下降"],stepsTaken:["steps","步"],endsAt:["ends at height","终点高度"],noSurface:["It needs more of a loss than a function of x and y gives: the rows, or the second derivatives of a model.","它需要的不只是 x 和 y 的函数：还需要数据行或模型的二阶导数。"],paper:["Source","来源"],facts:["What else is known of it","其他说明"]}),VC={descent:["Descent and momentum","梯度下降与动量"],weight:["A rate for each weight","逐权重学习率"],sign:["By the gradient's sign","按梯度符号"],adam:["Adam and its relatives","Adam 及其变体"],free:["No rate or schedule to choose","无需选择学习率或调度"],layer:["A rate for each layer","逐层学习率"],matrix:["Whole matrices","整个矩阵"],wrapper:["Around any of them","可套用于任意优化器"],average:["Averages of the weights","权重平均"],"full-batch":["Full batch","全批量方法"]};function t_(n){return VC[n]??[n,n]}const WC={update:["update","更新"],states:["states","状态"],product:["product","连乘"],sum:["sum","连加"],over:["over","范围"],decay:["decay","衰减"],prediction:["prediction","预测"],l1:["l1","L1"],convention:["convention","写法"],conventions:["conventions","其他写法"],code:["code","代码"],penalties:["penalties","惩罚"],losses:["losses","损失"],elsewhere:["elsewhere","其他库"]};function $C(n){return WC[n]??[n,n]}const XC={torch:["PyTorch","PyTorch"],keras:["Keras","Keras"],optax:["optax","optax"],paper:["the paper","论文"]};function n_(n){return XC[n]??[n,n]}const i_=1,s_=7;function qC(){const n=m("p",{class:"note"}),e=m("div",{class:"pictures"}),t=m("section",{class:"card wide","aria-labelledby":"behaviour"},m("h2",{class:"sub",id:"behaviour"},wt("behaviour")),n,e);let i=[],s=[],r=0;const a=()=>{for(const l of i)l.close();[i,s]=[[],[]]};return cl(()=>{for(const l of s)l()}),{element:t,show:async l=>{const c=++r;a(),n.textContent=l.beside?wt("behaviourAround"):wt("behaviourSaid");const u=l.beside?`${l.beside} ${wt("alone")}`:wt("plain");if(!l.descends)return We(e,m("p",{class:"note"},wt("noSurface"))),[];We(e,m("p",{class:"waiting-words",role:"status"},gn("waiting")));const{said:h,arrays:d}=await kn("rule/pictures",{name:l.name});return c!==r?[]:(a(),We(e,...h.pictures.map((p,v)=>{const{values:_,shape:g}=d[`heights${v}`],f=d[`points${v}`].values,b=f.length/p.runs.length,S=p.runs.map((U,N)=>({name:N?"plain":U.name,words:U.name,status:U.status,ended:-1,points:f.subarray(N*b,(N+1)*b),heights:new Float32Array,colour:N?s_:i_})),w=l.name===p.runs[1].name?S.slice(1):S.reverse(),M=vp(`${Ke(l.title)}: ${Ke(p.title)}`,null),{x:y,y:x,low:E,high:C}=p;M.show({x:y,y:x,low:E,high:C,columns:g[1],rows:g[0],heights:_,log:pp(_,E,C)},{minima:p.minima});const P=()=>M.draw({walks:w,steps:p.steps,start:p.start,shown:null});i.push(M),s.push(P);const R=m("figure",{class:"behaviour"},m("h3",{},Ke(p.title)),m("div",{class:"stage"},M.element),m("div",{class:"equations",tabindex:0},Ms(p.equation)),m("ul",{class:"ends"},...p.runs.slice(w.length===1?1:0).map((U,N,A)=>m("li",{},m("span",{class:`dot-of g${N||A.length===1?s_:i_}`}),`${N||A.length===1?u:Ke(l.title)}${U.lr===null?"":`, lr ${Qt(U.lr)}`}: ${wt("endsAt")} ${ce(U.height,3)}`))),m("p",{class:"aside"},`${p.steps} ${wt("stepsTaken")}${Ke([". ","。"])}${Ke(p.about)}`));return requestAnimationFrame(P),R})),h.pictures)},close:a}}function YC(n,e,t){const i=n.conventions,s=i.length>1;return m("section",{class:"card wide","aria-labelledby":"conventions"},m("h2",{class:"sub",id:"conventions"},wt("conventions")),m("p",{class:"note"},wt(s?"marked":"single")),s?m("div",{class:"forms"},...i.map((r,a)=>KC(r,a===0))):null,n.example?JC(n,n.example,e,t):null)}function KC(n,e){const t=Object.entries(n.defaults).map(([i,s])=>`${i} = ${Qt(s)}`);return m("article",{class:e?"form usual":"form"},m("h3",{},Ke(n_(n.convention)),e?m("small",{},` ${wt("defaultForm")}`):null),e?null:m("p",{class:"note"},Ke(n.note)),m("ul",{class:"equations",tabindex:0},...n.lines.map((i,s)=>m("li",{class:n.differs[s]?"marked":void 0},Ms(i.markup)))),m("dl",{class:"pairs"},yf(wt("decay"),ZC(n.weight_decay)),t.length?yf(wt("changed"),m("mark",{},t.join(", "))):null,n.lacks.length?yf(wt("lacks"),n.lacks.join(", ")):null))}function yf(n,e){return m("div",{},m("dt",{},n),m("dd",{},e))}function ZC(n){return wt(n==="coupled"?"coupled":n==="decoupled"?"decoupled":n==="inside"?"insideDecay":"none")}function JC(n,e,t,i){const s=e.rates.findIndex(l=>l!==e.rates[0]),r=wt("exampleSaid").replace("{start}",Qt(e.start)).replace("{first}",Qt(e.rates[0])).replace("{later}",String(s+1)).replace("{then}",Qt(e.rates[s])),a=m("input",{type:"number",min:0,step:"any",value:t??"",placeholder:wt("usual"),"aria-label":wt("withDecay")});a.addEventListener("change",()=>{const l=Number(a.value);i(a.value===""||!Number.isFinite(l)||l<0?null:l)});const o=n.conventions.some(({weight_decay:l})=>l!=="");return m("div",{class:"example"},m("h3",{},wt("example")),m("p",{class:"note"},r),o?m("label",{class:"check"},wt("withDecay"),a):null,m("div",{class:"scroll",tabindex:0,role:"region","aria-label":wt("example")},m("table",{class:"worked"},m("thead",{},m("tr",{},m("th",{scope:"row"},wt("updateNumber")),...e.gradients.map((l,c)=>m("th",{class:"n",scope:"col"},c+1))),m("tr",{class:"given"},m("th",{scope:"row"},wt("gradient")),...e.gradients.map(l=>m("td",{class:"n"},Qt(l))))),m("tbody",{},...n.conventions.map(l=>m("tr",{},m("th",{scope:"row"},Ke(n_(l.convention))),...l.path.map((c,u)=>m("td",{class:"n"},l.apart[u]?m("mark",{},ce(c,7)):ce(c,7)))))))))}const jC="adam",QC={name:"rules",title:["Every optimizer","优化器详解"],lead:["What each rule is: its equations as the running code has them, where the libraries differ, and how it goes down three surfaces.","每个优化器的内容：由运行代码生成的方程、各库写法的差异，以及它在三个曲面上的表现。"],open:e2};async function e2(n,e){const t=(await Promise.all([qi("rules"),qi("rules/around")])).flat();let i=jC,s=null,r=0,a=null,o=null,l="";const c=m("nav",{class:"rules-menu","aria-label":wt("menu")}),u=m("select",{class:"rules-short","aria-label":wt("menu")}),h=m("div",{class:"rule"}),d=qC(),p=[...new Set(t.map(({family:y})=>y))],v=y=>t.filter(x=>x.family===y),_=p.flatMap(v);function g(y,...x){const E=m("a",{},...x);return E.setAttribute("href",`#p=rules&name=${encodeURIComponent(y)}`),E}function f(){We(c,...p.map(y=>m("section",{},m("p",{class:"group"},Ke(t_(y))),m("ul",{},...v(y).map(x=>{const E=g(x.name,Ke(x.title).replace(/( \(.*\)|（.*）)$/,""));return x.name===i&&E.setAttribute("aria-current","true"),m("li",{},E)}))))),We(u,...p.map(y=>m("optgroup",{label:Ke(t_(y))},...v(y).map(x=>m("option",{value:x.name,selected:x.name===i},Ke(x.title)))))),u.value=i}u.addEventListener("change",()=>{location.hash=`p=rules&name=${encodeURIComponent(u.value)}`});function b(){const y=new URLSearchParams({name:i});s!==null&&y.set("wd",String(s)),e.keep(y)}function S(y){const x=y.get("name"),E=Number(y.get("wd")??"nothing");x!==null&&t.some(C=>C.name===x)&&(i=x),s=Number.isFinite(E)&&E>=0?E:null}async function w(){const y=++r;try{const x=await kn("rule",{name:i,...s===null?{}:{weight_decay:s}});if(y!==r)return;if(a=x.said,b(),f(),M(a),l!==a.name){[o,l]=[null,""],e.expose({name:i,decay:s,rule:a,pictures:o});const E=await d.show(a);if(y!==r)return;[o,l]=[E,a.name]}e.tell(""),e.expose({name:i,decay:s,rule:a,pictures:o})}catch(x){y===r&&e.tell(x instanceof Error?x.message:String(x))}}function M(y){const x=_.findIndex(D=>D.name===y.name),E=_[(x+_.length-1)%_.length],C=_[(x+1)%_.length],P=m("a",{class:"save"},wt("onSurface")),R=y.beside??y.name,U=R==="sgd"?"sgd":`${R} sgd`;P.setAttribute("href",`#${new URLSearchParams({p:"optimizers",s:"rosenbrock",o:U,in:R}).toString()}`);const N=D=>m("ul",{class:"equations",tabindex:0},...D.map(({markup:H})=>m("li",{},Ms(H)))),A=D=>D.length?m("div",{class:"starts"},m("span",{class:"note"},wt("starts")),...D.map(Ms)):null;We(h,m("section",{class:"card wide","aria-labelledby":"rule-name"},m("div",{class:"above rule-head"},m("h2",{id:"rule-name"},Ke(y.title)),m("code",{},y.name),m("span",{class:"ways"},g(E.name,"← ",m("span",{class:"unseen"},`${wt("earlier")}: `),E.name),g(C.name,m("span",{class:"unseen"},`${wt("later")}: `),C.name," →"),y.descends?P:null)),m("p",{class:"rule-about"},Ke(y.about)),m("p",{class:"aside"},`${wt("paper")}: `,m("span",{lang:"en"},y.facts.paper?.[0]??"–"))),m("section",{class:"card","aria-labelledby":"update"},m("h2",{class:"sub",id:"update"},wt("update")),m("p",{class:"note"},y.lines.length?wt("running"):wt("ownSteps")),y.beside?m("p",{class:"note"},wt("aroundIt").replace("{beside}",y.beside)):null,...y.matrix?[m("h3",{},wt("ofMatrix")),N(y.matrix.lines),A(y.matrix.starts),m("h3",{},wt("ofOthers"))]:[],y.key?N(y.key):null,y.lines.length?N(y.lines):null,A(y.starts),y.text?m("details",{class:"notes",open:y.over==="run"||y.key!==void 0},m("summary",{},wt("asText")),m("pre",{class:"formula",tabindex:0},y.text)):null,m("details",{class:"notes",open:!y.lines.length&&!y.key},m("summary",{},wt("asCode")),m("pre",{class:"formula",tabindex:0},y.code||y.facts.code?.[0]))),m("section",{class:"card","aria-labelledby":"settings"},m("h2",{class:"sub",id:"settings"},wt("settings")),m("div",{class:"scroll",tabindex:0,role:"region","aria-label":`${wt("settings")}: ${y.name}`},m("table",{class:"settings-of-rule"},m("thead",{},m("tr",{},...["symbol","setting","usual","range","meaning"].map(D=>m("th",{scope:"col"},wt(D))))),m("tbody",{},...y.hyperparameters.map(D=>m("tr",{},m("td",{},D.symbol?Ms(["math",{},D.symbol]):null),m("th",{scope:"row"},m("code",{},D.name)),m("td",{class:"n"},Array.isArray(D.default)?D.default.map(Qt).join(", "):Qt(D.default)),m("td",{},Ke(D.range)),m("td",{},Ke(D.meaning))))))),m("h2",{class:"sub"},wt("facts")),m("dl",{class:"pairs"},...Object.entries(y.facts).filter(([D])=>D!=="paper").map(([D,H])=>m("div",{},m("dt",{},Ke($C(D))),m("dd",{},Ke(H)))))),y.conventions.length?YC(y,s,D=>{s=D,w()}):null,d.element)}return We(n,m("div",{class:"rules"},c,m("div",{},u,h))),S(e.parts),await w(),{read:y=>{const x=i;S(y),w(),i!==x&&scrollTo({top:0})},close:()=>{r++,d.close()}}}const t2={"Confusion matrix":"混淆矩阵","Rows: the class it is; columns: what it was taken for.":"行：实际类别；列：被判为的类别。",recall:"召回率",precision:"精确率",accuracy:"准确率","What each threshold would decide":"各阈值会如何判定","{0} is predicted where its probability is at least the threshold; on the test rows.":"概率不低于阈值时预测为 {0}；基于测试集。"," The model decides at {0}.":"模型以 {0} 为阈值。",threshold:"阈值",share:"比例","Precision, recall, F1 and accuracy over the threshold; the table beside has the figures.":"精确率、召回率、F1 和准确率随阈值的变化；数值见旁边的表。",Thresholds:"各阈值",specificity:"特异度","Confusion matrix at a threshold":"某一阈值下的混淆矩阵",Threshold:"阈值","Precision {0}, recall {1}, specificity {2}, F1 {3}, accuracy {4}.":"精确率 {0}，召回率 {1}，特异度 {2}，F1 {3}，准确率 {4}。",training:"训练",validation:"验证",test:"测试","Batch loss":"批损失","An average over weights that changed meanwhile. Progress, never a result.":"权重不断变化期间的平均值。只表示进度，绝不是结果。","the best single run, its kept epoch":"最佳单个运行所保留的那一轮","in the epoch kept":"所保留的那一轮","Loss on a split":"数据集上的损失","Of the frozen weights, on every row.":"固定权重在每一行上的损失。",Objective:"目标函数","Training loss and penalty: what training minimises.":"训练损失加惩罚项：训练所最小化的量。","training, without a penalty":"训练，无惩罚项",Metrics:"指标","What one cares about; most have no useful gradient.":"人们真正关心的量；多数没有可用的梯度。",Figures:"各项数值",figure:"数值","best constant ({0})":"最优常数（{0}）","The same again, on the command line:":"在命令行中重现：","or in Python:":"或在 Python 中：","The same again, in Python, with the same data:":"用同样的数据在 Python 中重现：","with the versions that made it:":"所用版本：",Copy:"复制",Copied:"已复制","Select it and copy":"请选中后复制",Command:"命令",rate:"学习率",batch:"批大小",schedule:"调度","learning rate":"学习率",seed:"种子","by which settings are compared, on the whole split":"设置按此比较，在整个数据集上","of the weights that the run keeps, on the whole split":"运行所保留的权重在整个数据集上的损失","P(best)":"P(最优)","probability that this setting is the best, by bootstrap over rows":"该设置为最优的概率，对样本作自助法（bootstrap）得到","training loss":"训练损失",objective:"目标函数","training loss and penalty: what training minimises":"训练损失加惩罚项：训练所最小化的量","gap to optimum":"与最优值之差","objective less the lowest that there is":"目标函数减去其最小值",epochs:"轮数","completed; the weights kept are those of an earlier or the last":"已完成的轮数；保留的是其中某一轮或最后一轮的权重",kept:"保留","the epoch whose weights the run keeps":"运行所保留权重的轮次",updates:"更新次数",optimizer:"优化器",ended:"结束原因","{0}: mark {1}":"{0}：标记 {1}","in the mean":"参与平均","not told apart":"无法区分","Table of runs":"运行列表",Calibration:"校准","the class that the model is surest of":"模型最有把握的类别","Of the test rows to which the model gives {0} a probability of, say, 70 %, the share that is it; on the dashed line both agree. Strokes are one standard error, bars below how many rows there are.":"在模型给出{0}的概率为（例如）70 % 的测试样本中，确实属于它的比例；在虚线上二者一致。竖线为一个标准误，下方的柱表示样本数。","predicted probability":"预测概率","share that came true":"实际发生的比例","Calibration: {0}.":"校准：{0}。","predicted {0}, true {1}":"预测 {0}，实际 {1}","predicted {0}":"预测 {0}","true {0} ± {1}":"实际 {0} ± {1}","{0} (weight {1})":"{0}（权重 {1}）","{0} row":"{0} 行","Save “{0}” as PNG":"将“{0}”保存为 PNG","the better half":"较好的一半","all runs":"全部运行","How much each column moves the prediction":"各列对预测的影响大小","Added to {0}: by one standard deviation of a number, or between the lowest and the highest point of a curve or its levels.":"加到{0}上的量：数值列为一个标准差，其余为曲线最低点与最高点之间、或各取值之间的差。"," {0} of less effect are left out.":"另有 {0}影响更小，未列出。","{0} further column":"{0} 列","What it adds to {0}, its mean being 0; marks below are the edges of its bins, with about as many rows between each two.":"它加到{0}上的量，均值为 0；下方的刻度是分箱边界，每两条之间的样本数大致相同。","What each level adds to {0}, beside the mean of all levels.":"每个取值加到{0}上的量，相对于所有取值的平均。"," {0} nearer to it are left out.":"另有 {0}更接近平均，未列出。","{0} level":"{0} 个取值","{0}: adds {1} to {2}":"{0}：增加 {1} 到 {2}",Optimizers:"优化器","Loss on the whole split":"整个数据集上的损失","Running batch loss":"批损失的滑动平均","Gap to the optimum":"与最优值之差","Frozen weights after each epoch, on every row of the validation split. The thick line is the run kept; its mark is the epoch whose weights it keeps. A bar ends a run that left the race, a cross one that diverged.":"每轮之后固定权重，在验证集的每一行上计算。粗线是所保留的运行，标记处是保留其权重的那一轮。短竖线表示运行退出比赛，叉号表示发散。","An average over weights that change within the epoch: progress only, never a result, and not to be compared with the loss on a split.":"权重在一轮之内不断变化时的平均：只表示进度，绝不是结果，不可与数据集上的损失相比较。","Objective on the training rows less the lowest that there is, which a solver found, on a logarithmic scale: a straight line falls at a steady rate.":"训练集上的目标函数减去由求解器得到的最小值，对数坐标：直线表示以恒定速率下降。","training rows seen":"已见训练样本数","seconds since training began":"训练开始后的秒数","objective − optimum":"目标函数 − 最优值","the best constant":"最优常数","epoch {0}: {1}":"第 {0} 轮：{1}","Loss on the training split":"训练集上的损失","{0} against rows seen":"{0}，横轴为已见样本数","{0} against seconds":"{0}，横轴为秒数","Horizontal axis":"横轴","rows seen":"已见样本",seconds:"秒","Vertical axis":"纵轴","Runs train side by side and share these seconds; all of it took {0}.":"各运行同时训练，共用这些时间；总共用时 {0}。","{0} of {1} runs by epoch; the run kept, {2}, ends at {3}.":"{1} 个运行的{0}，按轮；所保留的运行 {2} 终于 {3}。","batch size":"批大小","hidden layers":"隐藏层",diverged:"发散","{0}, ranked":"{0}（按名次）","Settings and their loss":"各设置及其损失","A line is a run. Point at one to see it everywhere on this page; click to keep it marked. The best loss is at the end of the last axis, where runs are spread by rank.":"一条线是一个运行。指向它可在全页看到它，点击可保持标记。最优损失位于最后一条轴的末端，该轴上的运行按名次排开。","Parallel coordinates of {0} runs over {1}; the table of runs has the same figures.":"{0} 个运行在 {1} 上的平行坐标图；运行列表中有相同的数值。","Final loss against learning rate":"最终损失与学习率","Each curve joins an optimizer's lowest {0} at every learning rate tried; other runs at that rate are fainter.":"每条曲线连接一个优化器在各个试过的学习率下最低的{0}；该学习率下的其他运行颜色较浅。"," Crosses in the shaded region diverged.":"阴影区中的叉号表示发散。"," Of runs that left the race early it is the loss that they had reached.":"提前退出比赛的运行取其当时的损失。","{0} from {1}":"{0} 从 {1} 起","Diverged at every rate tried: {0} up.":"自某一学习率起全部发散：{0}。","{0} of {1}.":"{0}：{1}。"," 2/λ = {0} is the largest stable rate of plain descent in full batches.":"2/λ = {0} 是全批量普通梯度下降的最大稳定学习率。",Residuals:"残差","{0} stand for {1}":"{0}代表 {1}","{0} dot":"{0} 个点","{0} test row":"{0} 行测试数据","Actual − predicted {0}; {1}. Squares are means of equally many rows, with one standard error: where they leave the dashed line, the model is wrong on average. The outermost hundredth at each end is cut off.":"{0} 的实际值 − 预测值；{1}。方块是行数相等的各组的均值，带一个标准误：偏离虚线之处，模型平均而言有偏差。两端各截去最外侧的百分之一。","Residuals of {0}":"{0} 的残差",rows:"样本",means:"均值",predicted:"预测值","actual − predicted":"实际值 − 预测值","Residuals of {0} test rows over the prediction; means between {1} and {2}.":"{0} 行测试数据的残差与预测值；均值在 {1} 与 {2} 之间。","mean residual {0}":"平均残差 {0}","deviation {0}":"标准差 {0}","MSE beside the variance of the target":"MSE 与目标的方差","The variance is the MSE of always predicting the mean: what there is to explain.":"方差就是始终预测均值时的 MSE：即有待解释的部分。",variance:"方差","R² = 1 − MSE / variance = 1 − {0} / {1} = {2}: {3} of it is explained.":"R² = 1 − MSE / 方差 = 1 − {0} / {1} = {2}：解释了其中的 {3}。"," {0} of {1} lie far off, and outside the picture.":"{1} 个运行中有 {0}相距太远，不在图中。","{0} run":"{0} 个运行","{0} of {1} runs.":"{1} 个运行：{0}。","How many tries would have sufficed":"尝试多少次就足够","The lowest {0} to expect after k settings of an optimizer drawn at random from those tried, with one standard error. A curve that is flat early belongs to an optimizer that is easy to tune.":"从某优化器试过的设置中随机抽取 k 组，期望得到的最低{0}，带一个标准误。曲线很早就变平，说明该优化器容易调参。",none:"无","Tries after which the expected best is within 1 % of the best of all: {0}.":"期望的最优值与总体最优相差不到 1 % 所需的尝试次数：{0}。","settings tried, k":"尝试的设置数 k","{0}: {1}.":"{0}：{1}。","{0} from {1} to {2}":"{0} 从 {1} 到 {2}","best of {0}: {1}":"{0} 次中最优：{1}",loss:"损失","Difference to the winner":"与胜者之差","By how much the {0} is worse than the winner's on the same rows; thick strokes are one paired standard error, thin ones two. Filled dots are told apart from the best, hollow ones are not.":"在同样的样本上，{0}比胜者差多少；粗线为一个配对标准误，细线为两个。实心点与最优者可区分，空心点不可区分。"," {0} lie beyond.":"另有 {0}在更远处。","{0} further setting":"{0} 组设置","P(best) {0}":"P(最优) {0}",winner:"胜者","How sure that is":"结论有多可靠",Runs:"运行","{0}, trained side by side on the same batches.":"{0}，在相同的批上同时训练。","{0}, each the mean over {1} folds":"{0}，每组为 {1} 折的平均","{0} setting":"{0} 组设置"," The best {0} are shown.":"只显示最优的 {0} 个。"," Point at a run, or mark it with its button, to see it in every picture.":"指向某个运行，或用其按钮标记，即可在每张图中看到它。","The descent":"下降过程","What the settings do":"各设置的作用","Training against validation loss":"训练损失与验证损失","A run above the dashed line does better on the rows it was trained on than on those it never saw. The circled run is the one kept. {0}":"虚线上方的运行在训练过的样本上比在未见过的样本上表现更好。圈出的是所保留的运行。{0}","validation loss":"验证损失","cross-validated loss":"交叉验证损失","of rows of training and validation, each held out in turn":"训练和验证样本逐份留出后的损失","Loss against {0}":"损失与{0}","Runs are trained by the loss and judged by the metric; they need not rank alike.":"运行按损失训练、按指标评判；两者的排名不必一致。"," Both on {0}{1}.":"二者均基于{0}{1}。","validation rows":"验证集","rows held out":"留出的样本",", the metric on {0} of them":"，其中指标只用了 {0} 行"," Up and left is better.":"越靠上、越靠左越好。"," Down and left is better.":"越靠下、越靠左越好。","Four numbers that are not the same":"四个不同的数","Of {0}.":"对象：{0}。","Its predictions on the test rows":"在测试集上的预测","ROC curve":"ROC 曲线","Of the rows of {0} the share that is found, against the share of the others taken for it, at every threshold. Guessing lies on the dashed line.":"在每个阈值下：{0} 的样本中被找出的比例，与其他样本中被误判为它的比例。随机猜测位于虚线上。","false positive rate":"假阳性率","Precision and recall":"精确率与召回率","Of the rows taken for {0} the share that is it, against the share of it that is found. Guessing lies on the dashed line.":"被判为 {0} 的样本中确实属于它的比例，与它的样本中被找出的比例。随机猜测位于虚线上。","What the columns do":"各列的作用","To repeat it":"重现",target:"目标",runs:"运行",time:"用时","{0}, engine {1}":"{0}，引擎 {1}","loss below that of the best constant":"损失比最优常数低","{0} on the test rows":"测试集上 {0}","Training was ended early by hand; figures are of what was reached.":"训练被手动提前结束；各数值为当时所达到的结果。","{0} on data and training":"关于数据与训练的{0}","{0} note":"{0} 条说明","macro average":"宏平均","weighted average":"加权平均","micro average":"微平均","average precision":"平均精确率",label:"标签",class:"类别","Figures and areas":"各项数值与曲线下面积","Choose a {0} to see its curves below. Precision, recall and F1 are of what the model decides; the areas are of the ranking by the probability. Averages of the areas: macro is their plain mean, weighted by the rows of each, micro of all pairs of a row and a {1} in one ranking.":"选择一个{0}，可在下方看到其曲线。精确率、召回率和 F1 针对模型的判定，面积针对按概率的排序。面积的平均：宏平均为简单平均，加权平均按各自的行数加权，微平均把所有（行，{1}）对放在同一个排序中。"," Of the fewest rows 1 further one is left out.":"行数最少的另 1 个未列出。"," Of the fewest rows {0} further ones are left out.":"行数最少的另 {0} 个未列出。","Figures of each class":"各类别的数值"," The thin lines are the other classes.":"细线为其他类别。","ROC curve of {0}":"{0} 的 ROC 曲线","Of the rows of {0} the share that is found, against the share of the others taken for it. Guessing lies on the dashed line.":"{0} 的样本中被找出的比例，与其他样本中被误判为它的比例。随机猜测位于虚线上。","Precision and recall of {0}":"{0} 的精确率与召回率","the rest":"其余","Each label against the rest":"每个标签与其余的对比","Each class against the rest":"每个类别与其余的对比","On the test rows.":"基于测试集。","If {0} were predicted where its probability is at least the threshold, on the test rows; the model itself takes one class for each row.":"假如概率不低于阈值时预测为 {0}（基于测试集）；模型本身为每一行只取一个类别。","at most {0}":"至多 {0}"," {0} of these settings left the race early and count with their loss of then: the curves are upper bounds. Dotted below them: each as good as the best of the race.":"其中 {0} 组设置提前退出比赛，按当时的损失计：曲线为上界。下方的点线：假设其每组都与比赛中的最优者一样好。","Standard deviation of the curve below over {0}, in the unit of {1}.":"下方曲线在 {0}上的标准差，单位同{1}。","The mean of {0} over {1} if all of them had this value, the others as they are, less the mean of that (partial dependence).":"假如 {1}都取该值而其他列不变，{0}的平均，减去其自身的均值（部分依赖）。","The mean of {0} over {1} if all of them had this level, the others as they are, less the mean of that (partial dependence).":"假如 {1}都取该类别值而其他列不变，{0}的平均，减去其自身的均值（部分依赖）。","Of {0}: partial dependence, for no column of it has an effect of its own.":"对象：{0}。部分依赖图，因为其中没有哪一列具有独立的作用。"," Below it the exact effects of {0}.":"其下为 {0} 的精确作用。","For comparison, {0}":"对照：{0}"," {0} of fewer rows are left out.":"另有 {0}行数更少，未列出。"},r_=[hC,cA,e_,RC,BR,QC],n2=e_,a_="thalweg-language",i2=document.getElementById("lab"),o_=new Map;let Xr="en",l_="auto",Li=null,Mf=0,Ef={},ss=null;const Qo=m("p",{class:"message",role:"status"}),Jc=m("div",{class:"page"});function el(){return new URLSearchParams(location.hash.slice(1))}function s2(n){return r_.find(({name:e})=>e===n.get("p"))??n2}function jc(n,e){const t=new URLSearchParams({p:n.name});for(const[i,s]of e)i!=="p"&&i!=="lang"&&t.append(i,s);return Xr!=="en"&&t.set("lang",Xr),t.toString()}function r2(n){const e=()=>Li?.page===n;return{parts:el(),keep:i=>{if(!e())return;const s=jc(n,i);s.length>Ox?Qo.textContent=gn("tooLong"):history.replaceState(null,"",`${location.pathname}${location.search}#${s}`)},expose:i=>{e()&&(Ef=i,Object.assign(globalThis,{thalweg:{page:n.name,language:Xr,...i}}),document.documentElement.dataset.ready=n.name)},tell:i=>{e()&&(Qo.textContent=i)}}}async function c_(){const n=s2(el());if(Li?.page===n&&Li.opened){Li.opened.read(el());return}await Qc(n)}async function Qc(n){const e=++Mf;Li?.opened&&Li.opened.close(),U_(),delete document.documentElement.dataset.ready,Li={page:n,opened:null},Ef={},l2(n),Qo.textContent="";const t=m("div",{});We(Jc,t),t.textContent=gn("waiting");try{const i=await n.open(t,r2(n));e===Mf?Li.opened=i:i.close()}catch(i){e===Mf&&We(t,m("p",{class:"message"},i instanceof Error?i.message:String(i)))}}const u_=m("header",{}),h_=m("div",{});function a2(){if(!Li?.opened)return null;const{page:n,opened:e}=Li,t=location.hash.slice(1);return{name:n.name,title:Ke(n.title),body:Jc,what:()=>({...Px(Jc,Ef),...e.exports?.()}),page:()=>Nx(n,t)}}function o2(){!ss||!Li||(history.replaceState(null,"",`${location.pathname}${location.search}#${jc(Li.page,new URLSearchParams(ss.address))}`),Qc(Li.page))}function l2(n){const e=cs(gn("language"),[{value:"en",words:"English"},{value:"zh",words:"中文"}],Xr,i=>{Xr=i,ss||localStorage.setItem(a_,i),Bf(i);const s=el();s.delete("lang"),history.replaceState(null,"",`${location.pathname}${location.search}#${jc(n,s)}`),Qc(n)}),t=cs(gn("colours"),[{value:"auto",words:gn("auto")},{value:"light",words:gn("light")},{value:"dark",words:gn("dark")}],l_,i=>{l_=i,lu(i)});document.title=`Thalweg: ${Ke(n.title)}`,We(u_,m("div",{class:"kicker"},m("span",{},"Thalweg lab"),m("span",{class:"switches"},Ex(a2,ss===null),e,t)),ss?null:m("nav",{class:"pages","aria-label":gn("pages")},...r_.map(i=>c2(i,n))),m("h1",{},Ke(n.title)),m("p",{class:"said"},Ke(n.lead))),We(h_,ss?Ux(ss,o2):null)}function c2(n,e){const t=m("a",{"aria-current":n===e?"page":void 0},Ke(n.title));return t.setAttribute("href",`#p=${n.name}`),t.addEventListener("click",i=>{if(i.ctrlKey||i.metaKey||i.shiftKey||(i.preventDefault(),n===e))return;o_.set(e.name,location.hash);const s=new URLSearchParams((o_.get(n.name)??"").slice(1));history.pushState(null,"",`${location.pathname}${location.search}#${jc(n,s)}`),Qc(n)}),t}async function u2(){ss=await jr(),ss&&!location.hash&&history.replaceState(null,"",`${location.pathname}${location.search}#${ss.address}`);const n=ss?null:localStorage.getItem(a_),e=el().get("lang")??n;(e==="zh"||e==="en")&&(Xr=e),D_(t2),Bf(Xr),Z_(t=>{Qo.textContent=t?gn("lost"):""}),F_(),We(i2,u_,h_,Jc,Qo),addEventListener("hashchange",()=>void c_()),c_()}u2()})();
