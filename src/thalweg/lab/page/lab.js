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
(function(){"use strict";const U_=/^(on|style$|href$|src|srcdoc$|action$|formaction$)/i;function m(n,e={},...t){return Of(document.createElement(n),e,t)}function Ye(n,e={},...t){return Of(document.createElementNS("http://www.w3.org/2000/svg",n),e,t)}function Of(n,e,t){for(const[i,s]of Object.entries(e)){if(U_.test(i))throw new Error(`attribute ${i} is not set from here`);s==null||s===!1||n.setAttribute(i,s===!0?"":String(s))}return ru(n,t),n}function ru(n,e){for(const t of e)if(!(t==null||t===!1)){if(Array.isArray(t)){ru(n,t);continue}n.append(t instanceof Node?t:document.createTextNode(String(t)))}}function We(n,...e){n.replaceChildren(),ru(n,e)}let Zr=0,au={};const Bf=new Map;function zf(n){Zr=n==="zh"?1:0,document.documentElement.lang=n==="zh"?"zh":"en"}function Ke(n){return n[Zr]}function Ui(n){return e=>n[e][Zr]}function F_(n){au=n}function X(n,...e){const t=n.reduce((i,s,r)=>`${i}{${r-1}}${s}`);return kf(Zr?au[t]??t:t,e)}function O_(n,e,t){const i=Zr?au[`{0} ${e}`]:void 0;return i?kf(i,[n]):`${n} ${e}${t?"":"s"}`}function kf(n,e){return n.replace(/\{(\d)\}/g,(t,i)=>String(e[Number(i)]))}function io(n){const e=n?.zh;for(const[t,i]of Object.entries(e??{}))Bf.set(t,i)}function Mt(n){return Zr?Bf.get(n)??n:n}function B_(n){return Mt(n).replace(/^the /,"The ")}function ls(n){return Mt(n.replaceAll("_"," "))}const Gf=()=>[{value:"best",words:X`the better half`},{value:"all",words:X`all runs`}];let z_=0;function cs(n,e,t,i){const s=`choice-${++z_}`;return m("fieldset",{class:"choice"},m("legend",{class:"unseen"},n),...e.map(({value:r,words:a})=>{const o=m("input",{type:"radio",name:s,value:r,checked:r===t});return o.addEventListener("change",()=>i(r)),m("label",{},o,m("span",{},a))}))}const ou=[];let Hf=null,lu=new Map;function bt(n){let e=lu.get(n);return e===void 0&&(Hf??=getComputedStyle(document.documentElement),e=Hf.getPropertyValue(`--${n}`).trim()||"#888",lu.set(n,e)),e}function an(n){return bt(`c${n}`)}function cl(n){ou.push(n)}function k_(){ou.length=0}function cu(n){n==="auto"?document.documentElement.removeAttribute("data-theme"):document.documentElement.setAttribute("data-theme",n),Vf()}function Vf(){lu=new Map;for(const n of ou)n()}function G_(){matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Vf);let n=null;addEventListener("beforeprint",()=>{n=document.documentElement.getAttribute("data-theme"),cu("light")}),addEventListener("afterprint",()=>{cu(n==="dark"||n==="light"?n:"auto")})}const gn=Ui({view:["View","视图"],contour:["contours","等高线"],log:["log heights","高度取对数"],language:["Language","语言"],colours:["Colours","颜色"],auto:["auto","自动"],light:["light","浅色"],dark:["dark","深色"],play:["Play","播放"],pause:["Pause","暂停"],step:["One step","单步"],again:["From the start","回到起点"],stepOf:["step","步"],waiting:["Computing…","计算中…"],lost:["The lab has ended: start it again with thalweg lab.","实验室已结束：请重新运行 thalweg lab。"],noWebgl:["This browser has no WebGL: contours are shown instead.","此浏览器不支持 WebGL，改为显示等高线。"],pages:["Pages","页面"],tooLong:["This state has more characters than an address may have: it is not kept there.","状态过长，无法保存在地址中。"]}),tn=Ui({export:["Export","导出"],page:["This page as one HTML file","将本页保存为单个 HTML 文件"],pageNote:["Opens without the lab: play, scrub, turn.","无需实验室即可打开：播放、拖动、旋转。"],picture:["Picture (PNG)","图像 (PNG)"],numbers:["Numbers (CSV)","数据 (CSV)"],numbersNote:["What the curves and paths show.","曲线与路径的数据。"],animation:["Animation (GIF)","动画 (GIF)"],working:["Working …","正在生成…"],frame:["Frame","帧"],saved:["Saved:","已保存："],stop:["Stop","停止"],nothing:["There is nothing to save yet.","暂无可保存的内容。"],ended:["The page was changed meanwhile: nothing was saved.","页面已更改，未保存。"],savedNote:["A saved page","已保存的页面"],savedOn:["Saved from the lab on {date}. Play, step, scrub, views, language and colours work here; whatever has to be computed anew needs the lab: thalweg lab.","保存于 {date}。播放、单步、拖动、视图、语言和颜色在此可用；需要重新计算的内容需要实验室：thalweg lab。"],dropped:["Left out because they are too large:","因过大而未保存："],needsLab:["This needs the lab (thalweg lab): a saved page holds only what was shown, which it shows again.","此操作需要实验室 (thalweg lab)：保存的页面只包含当时显示的内容，现已恢复。"]}),H_=32*2**20,Jr=new Map;let uu=0,so=null,hu=0,du=0;function V_(n,e){uu+=e.length-(Jr.get(n)?.length??0),Jr.delete(n),Jr.set(n,e);for(const[t,i]of Jr){if(uu<=H_)break;Jr.delete(t),uu-=i.length}so?.set(n,e)}const Wf=new Map;function W_(n,e){Wf.set(n,e)}function $f(n){const e=so?Jr.get(n)??Wf.get(n)?.():void 0;return e&&so.set(n,e),e}async function $_(n){hu++;try{return await n()}finally{hu--,du=performance.now()}}async function X_(n){const e=new Map;so=e;try{for(await n(),du=performance.now();hu>0||performance.now()-du<250;)await new Promise(t=>setTimeout(t,50))}finally{so=null}return e}async function Xf(n){const e=[];let t=0;for(const[r,a]of n.answers)e.push([r,t,a.length]),t+=Math.ceil(a.length/8)*8;const i=new TextEncoder().encode(JSON.stringify({...n,answers:e})),s=new Uint8Array(4+i.length+t);return new DataView(s.buffer).setUint32(0,i.length,!0),s.set(i,4),[...n.answers.values()].forEach((r,a)=>s.set(r,4+i.length+e[a][1])),qf(s,new CompressionStream("gzip"))}async function q_(n){const e=await qf(n,new DecompressionStream("gzip")),t=new DataView(e.buffer).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),s=i.answers.map(([r,a,o])=>{const l=4+t+a;return[r,e.slice(l,l+o)]});return{...i,answers:new Map(s)}}async function qf(n,e){const t=new Blob([n]).stream().pipeThrough(e);return new Uint8Array(await new Response(t).arrayBuffer())}let fu;function jr(){if(fu===void 0){const n=document.getElementById("record")?.textContent;fu=n?q_(Uint8Array.from(atob(n.trim()),e=>e.charCodeAt(0))):null}return fu}let Yf=()=>{};function Y_(n){Yf=n}function K_(){Yf()}const Sr=()=>new URLSearchParams(location.search).get("token")??"";class Qr extends Error{constructor(e,t=null){super(e),this.at=t}}async function qi(n){return Kf(await pu(n,n,{}))}async function kn(n,e,t){const i=JSON.stringify(e),s=await pu(`${n} ${i}`,n,{method:"POST",body:i,signal:t});return nx(s.slice().buffer)}async function ul(n,e){const t=JSON.stringify(e);return Kf(await pu(`${n} ${t}`,n,{method:"POST",body:t}))}function Kf(n){const e=JSON.parse(new TextDecoder().decode(n));return io(e),e}async function Z_(n){if(jr())throw new Qr(tn("needsLab"));const e=await fetch(`/api/${n}`,{headers:{"x-thalweg-token":Sr()}});if(!e.ok)throw await ro(e);return e.blob()}async function J_(n,e){if(jr())throw new Qr(tn("needsLab"));const t=await fetch(`/api/${n}?name=${encodeURIComponent(e.name)}`,{method:"POST",headers:{"x-thalweg-token":Sr(),"content-type":"application/octet-stream"},body:e});if(!t.ok)throw await ro(t);const i=await t.json();return io(i),i}async function pu(n,e,t){const i=await jr();if(i){const r=i.answers.get(n);if(r)return r;throw K_(),new Qr(tn("needsLab"))}const s=t.body?$f(n):void 0;return s||$_(async()=>{const r={"x-thalweg-token":Sr(),...t.body?{"content-type":"application/json"}:{}},a=await fetch(`/api/${e}`,{...t,headers:r});if(!a.ok)throw await ro(a);const o=new Uint8Array(await a.arrayBuffer());return V_(n,o),o})}async function j_(){const n=await fetch("/api/export",{headers:{"x-thalweg-token":Sr()}});if(!n.ok)throw await ro(n);return(await n.json()).room}async function Q_(n){const e=await fetch("/api/export",{method:"POST",headers:{"x-thalweg-token":Sr(),"content-type":"application/gzip"},body:n});if(!e.ok)throw await ro(e);return e.blob()}function ex(n,e,t){const i=`events ${n}`;let s=null,r=!1;const a=()=>{r=!0,s?.close()},o=([h,u])=>{io(u),r||e[h]?.(u)},l=async()=>{const h=await jr(),u=h?h.answers.get(i):$f(i);if(u)for(const d of JSON.parse(new TextDecoder().decode(u)))o(d);else!h&&!r&&(s=c())},c=()=>{const h=new EventSource(`/api/${n}${n.includes("?")?"&":"?"}token=${encodeURIComponent(Sr())}`),u=[];h.addEventListener("open",()=>u.splice(0));for(const d of Object.keys(e))h.addEventListener(d,p=>{const g=[d,JSON.parse(p.data)];u.push(g),W_(i,()=>new TextEncoder().encode(JSON.stringify(u))),o(g)});return h.addEventListener("error",t),h};return l(),a}function tx(n){if(jr())return;const e=new EventSource(`/api/present?token=${encodeURIComponent(Sr())}`);e.addEventListener("here",()=>n(!1)),e.addEventListener("error",()=>n(!0))}function nx(n){const e=new DataView(n).getUint32(0,!0),t=JSON.parse(new TextDecoder().decode(new Uint8Array(n,4,e)));io(t);const i={};for(const[s,{dtype:r,shape:a,offset:o}]of Object.entries(t.arrays)){const l=a.reduce((u,d)=>u*d,1),c=4+e+o,h=r==="int32"?new Int32Array(n,c,l):new Float32Array(n,c,l);i[s]={values:h,shape:a}}return{said:t,arrays:i}}async function ro(n){const e=await n.text();try{const t=JSON.parse(e);return io(t),new Qr(t.error?Mt(t.error):`The server answered with status ${n.status}.`,t.at??null)}catch{return new Qr(/^text\/plain/.test(n.headers.get("content-type")??"")&&e?e:`The server answered with status ${n.status}.`)}}const ix='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function sx(n,e){const[,t]=n.toDataURL("image/png").split(","),i=new Blob([Uint8Array.from(atob(t),a=>a.charCodeAt(0))],{type:"image/png"}),s=document.createElement("a"),r=URL.createObjectURL(i);s.href=r,s.download=e,s.click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}function _i(n,e,t,i){const s=16*i,r=20*i,a=document.createElement("canvas"),o=a.getContext("2d"),l=n.width+2*s,c=(g,_=400)=>`${_} ${g*i}px ${ix}`;o.font=c(12);const h=[];let u=s,d=0;for(const g of t){const _=o.measureText(g.words).width+34*i;u>s&&u+_>l-s&&(u=s,d++),h.push({entry:g,x:u,row:d}),u+=_}const p=t.length?(d+1)*r+s/2:0;a.width=l,a.height=s+r*1.4+n.height+p+s,o.fillStyle=bt("card"),o.fillRect(0,0,a.width,a.height),o.fillStyle=bt("ink"),o.font=c(15,600),o.textBaseline="top",o.fillText(e,s,s,l-2*s),o.drawImage(n,s,s+r*1.4),o.font=c(12),o.textBaseline="middle";for(const{entry:g,x:_,row:v}of h){const f=s+r*1.4+n.height+s/2+r*(v+.5);o.fillStyle=g.colour,o.fillRect(_,f-5*i,10*i,10*i),o.fillStyle=bt("ink"),o.fillText(g.words,_+15*i,f)}return a}const rx=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-opacity","opacity","font-family","font-size","font-weight","text-anchor","stroke-linejoin","font-variant-numeric"];async function hl(n,e){const t=n.getBoundingClientRect(),i=n.cloneNode(!0),s=[n,...n.querySelectorAll("*")],r=[i,...i.querySelectorAll("*")];s.forEach((c,h)=>{const u=getComputedStyle(c);for(const d of rx)r[h].setAttribute(d,u.getPropertyValue(d))}),i.setAttribute("width",String(t.width)),i.setAttribute("height",String(t.height)),i.setAttribute("xmlns","http://www.w3.org/2000/svg");const a=new Image;a.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(i))}`,await a.decode();const o=document.createElement("canvas");return o.width=Math.round(t.width*e),o.height=Math.round(t.height*e),o.getContext("2d").drawImage(a,0,0,o.width,o.height),o}function ax(n){const e=Math.max(0,...n.map(({values:i})=>i.length)),t=[n.map(({name:i})=>Zf(i)).join(",")];for(let i=0;i<e;i++)t.push(n.map(({values:s})=>Zf(s[i]??"")).join(","));return`${t.join(`\r
`)}\r
`}function Zf(n){if(typeof n=="number")return Number.isFinite(n)?String(n):"";const e=/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}var ox={trailer:59};function Jf(n=256){let e=0,t=new Uint8Array(n);return{get buffer(){return t.buffer},reset(){e=0},bytesView(){return t.subarray(0,e)},bytes(){return t.slice(0,e)},writeByte(s){i(e+1),t[e]=s,e++},writeBytes(s,r=0,a=s.length){i(e+a);for(let o=0;o<a;o++)t[e++]=s[o+r]},writeBytesView(s,r=0,a=s.byteLength){i(e+a),t.set(s.subarray(r,r+a),e),e+=a}};function i(s){var r=t.length;if(r>=s)return;var a=1024*1024;s=Math.max(s,r*(r<a?2:1.125)>>>0),r!=0&&(s=Math.max(s,256));let o=t;t=new Uint8Array(s),e>0&&t.set(o.subarray(0,e),0)}}var mu=12,jf=5003,lx=[0,1,3,7,15,31,63,127,255,511,1023,2047,4095,8191,16383,32767,65535];function cx(n,e,t,i,s=Jf(512),r=new Uint8Array(256),a=new Int32Array(jf),o=new Int32Array(jf)){let l=a.length,c=Math.max(2,i);r.fill(0),o.fill(0),a.fill(-1);let h=0,u=0,d=c+1,p=d,g=!1,_=p,v=(1<<_)-1,f=1<<d-1,b=f+1,S=f+2,w=0,M=t[0],y=0;for(let C=l;C<65536;C*=2)++y;y=8-y,s.writeByte(c),E(f);let x=t.length;for(let C=1;C<x;C++)e:{let D=t[C],R=(D<<mu)+M,U=D<<y^M;if(a[U]===R){M=o[U];break e}let I=U===0?1:l-U;for(;a[U]>=0;)if(U-=I,U<0&&(U+=l),a[U]===R){M=o[U];break e}E(M),M=D,S<1<<mu?(o[U]=S++,a[U]=R):(a.fill(-1),S=f+2,g=!0,E(f))}return E(M),E(b),s.writeByte(0),s.bytesView();function E(C){for(h&=lx[u],u>0?h|=C<<u:h=C,u+=_;u>=8;)r[w++]=h&255,w>=254&&(s.writeByte(w),s.writeBytesView(r,0,w),w=0),h>>=8,u-=8;if((S>v||g)&&(g?(_=p,v=(1<<_)-1,g=!1):(++_,v=_===mu?1<<_:(1<<_)-1)),C==b){for(;u>0;)r[w++]=h&255,w>=254&&(s.writeByte(w),s.writeBytesView(r,0,w),w=0),h>>=8,u-=8;w>0&&(s.writeByte(w),s.writeBytesView(r,0,w),w=0)}}}var ux=cx;function Qf(n,e,t){return n<<8&63488|e<<2&992|t>>3}function ep(n,e,t,i){return n>>4|e&240|(t&240)<<4|(i&240)<<8}function tp(n,e,t){return n>>4<<8|e&240|t>>4}function dl(n,e,t){return n<e?e:n>t?t:n}function fl(n){return n*n}function np(n,e,t){var i=0,s=1e100;let r=n[e],a=r.cnt;r.ac;let o=r.rc,l=r.gc,c=r.bc;for(var h=r.fw;h!=0;h=n[h].fw){let d=n[h],p=d.cnt,g=a*p/(a+p);if(!(g>=s)){var u=0;u+=g*fl(d.rc-o),!(u>=s)&&(u+=g*fl(d.gc-l),!(u>=s)&&(u+=g*fl(d.bc-c),!(u>=s)&&(s=u,i=h)))}}r.err=s,r.nn=i}function gu(){return{ac:0,rc:0,gc:0,bc:0,cnt:0,nn:0,fw:0,bk:0,tm:0,mtm:0,err:0}}function hx(n,e){let t=e==="rgb444"?4096:65536,i=new Array(t),s=n.length;if(e==="rgba4444")for(let r=0;r<s;++r){let a=n[r],o=a>>24&255,l=a>>16&255,c=a>>8&255,h=a&255,u=ep(h,c,l,o),d=u in i?i[u]:i[u]=gu();d.rc+=h,d.gc+=c,d.bc+=l,d.ac+=o,d.cnt++}else if(e==="rgb444")for(let r=0;r<s;++r){let a=n[r],o=a>>16&255,l=a>>8&255,c=a&255,h=tp(c,l,o),u=h in i?i[h]:i[h]=gu();u.rc+=c,u.gc+=l,u.bc+=o,u.cnt++}else for(let r=0;r<s;++r){let a=n[r],o=a>>16&255,l=a>>8&255,c=a&255,h=Qf(c,l,o),u=h in i?i[h]:i[h]=gu();u.rc+=c,u.gc+=l,u.bc+=o,u.cnt++}return i}function dx(n,e,t={}){let{format:i="rgb565",clearAlpha:s=!0,clearAlphaColor:r=0,clearAlphaThreshold:a=0,oneBitAlpha:o=!1}=t;if(!n||!n.buffer)throw new Error("quantize() expected RGBA Uint8Array data");if(!(n instanceof Uint8Array)&&!(n instanceof Uint8ClampedArray))throw new Error("quantize() expected RGBA Uint8Array data");let l=new Uint32Array(n.buffer),c=t.useSqrt!==!1,h=i==="rgba4444",u=hx(l,i),d=u.length,p=d-1,g=new Uint32Array(d+1);for(var _=0,v=0;v<d;++v){let A=u[v];if(A!=null){var f=1/A.cnt;h&&(A.ac*=f),A.rc*=f,A.gc*=f,A.bc*=f,u[_++]=A}}fl(e)/_<.022&&(c=!1);for(var v=0;v<_-1;++v)u[v].fw=v+1,u[v+1].bk=v,c&&(u[v].cnt=Math.sqrt(u[v].cnt));c&&(u[v].cnt=Math.sqrt(u[v].cnt));var b,S,w;for(v=0;v<_;++v){np(u,v);var M=u[v].err;for(S=++g[0];S>1&&(w=S>>1,!(u[b=g[w]].err<=M));S=w)g[S]=b;g[S]=v}var y=_-e;for(v=0;v<y;){for(var x;;){var E=g[1];if(x=u[E],x.tm>=x.mtm&&u[x.nn].mtm<=x.tm)break;x.mtm==p?E=g[1]=g[g[0]--]:(np(u,E),x.tm=v);var M=u[E].err;for(S=1;(w=S+S)<=g[0]&&(w<g[0]&&u[g[w]].err>u[g[w+1]].err&&w++,!(M<=u[b=g[w]].err));S=w)g[S]=b;g[S]=E}var C=u[x.nn],D=x.cnt,R=C.cnt,f=1/(D+R);h&&(x.ac=f*(D*x.ac+R*C.ac)),x.rc=f*(D*x.rc+R*C.rc),x.gc=f*(D*x.gc+R*C.gc),x.bc=f*(D*x.bc+R*C.bc),x.cnt+=C.cnt,x.mtm=++v,u[C.bk].fw=C.fw,u[C.fw].bk=C.bk,C.mtm=p}let U=[];var I=0;for(v=0;;++I){let A=dl(Math.round(u[v].rc),0,255),P=dl(Math.round(u[v].gc),0,255),k=dl(Math.round(u[v].bc),0,255),O=255;h&&(O=dl(Math.round(u[v].ac),0,255),o&&(O=O<=(typeof o=="number"?o:127)?0:255),s&&O<=a&&(A=P=k=r,O=0));let z=h?[A,P,k,O]:[A,P,k];if(fx(U,z)||U.push(z),(v=u[v].fw)==0)break}return U}function fx(n,e){for(let t=0;t<n.length;t++){let i=n[t],s=i[0]===e[0]&&i[1]===e[1]&&i[2]===e[2],r=i.length>=4&&e.length>=4?i[3]===e[3]:!0;if(s&&r)return!0}return!1}function px(n,e,t="rgb565"){if(!n||!n.buffer)throw new Error("quantize() expected RGBA Uint8Array data");if(!(n instanceof Uint8Array)&&!(n instanceof Uint8ClampedArray))throw new Error("quantize() expected RGBA Uint8Array data");if(e.length>256)throw new Error("applyPalette() only works with 256 colors or less");let i=new Uint32Array(n.buffer),s=i.length,r=t==="rgb444"?4096:65536,a=new Uint8Array(s),o=new Array(r);if(t==="rgba4444")for(let l=0;l<s;l++){let c=i[l],h=c>>24&255,u=c>>16&255,d=c>>8&255,p=c&255,g=ep(p,d,u,h),_=g in o?o[g]:o[g]=mx(p,d,u,h,e);a[l]=_}else{let l=t==="rgb444"?tp:Qf;for(let c=0;c<s;c++){let h=i[c],u=h>>16&255,d=h>>8&255,p=h&255,g=l(p,d,u),_=g in o?o[g]:o[g]=gx(p,d,u,e);a[c]=_}}return a}function mx(n,e,t,i,s){let r=0,a=1e100;for(let o=0;o<s.length;o++){let l=s[o],c=l[3],h=yr(c-i);if(h>a)continue;let u=l[0];if(h+=yr(u-n),h>a)continue;let d=l[1];if(h+=yr(d-e),h>a)continue;let p=l[2];h+=yr(p-t),!(h>a)&&(a=h,r=o)}return r}function gx(n,e,t,i){let s=0,r=1e100;for(let a=0;a<i.length;a++){let o=i[a],l=o[0],c=yr(l-n);if(c>r)continue;let h=o[1];if(c+=yr(h-e),c>r)continue;let u=o[2];c+=yr(u-t),!(c>r)&&(r=c,s=a)}return s}function yr(n){return n*n}function vx(n={}){let{initialCapacity:e=4096,auto:t=!0}=n,i=Jf(e),s=5003,r=new Uint8Array(256),a=new Int32Array(s),o=new Int32Array(s),l=!1;return{reset(){i.reset(),l=!1},finish(){i.writeByte(ox.trailer)},bytes(){return i.bytes()},bytesView(){return i.bytesView()},get buffer(){return i.buffer},get stream(){return i},writeHeader:c,writeFrame(h,u,d,p={}){let{transparent:g=!1,transparentIndex:_=0,delay:v=0,palette:f=null,repeat:b=0,colorDepth:S=8,dispose:w=-1}=p,M=!1;if(t?l||(M=!0,c(),l=!0):M=!!p.first,u=Math.max(0,Math.floor(u)),d=Math.max(0,Math.floor(d)),M){if(!f)throw new Error("First frame must include a { palette } option");xx(i,u,d,f,S),ip(i,f),b>=0&&wx(i,b)}let y=Math.round(v/10);_x(i,w,y,g,_);let x=!!f&&!M;bx(i,u,d,x?f:null),x&&ip(i,f),Sx(i,h,u,d,S,r,a,o)}};function c(){sp(i,"GIF89a")}}function _x(n,e,t,i,s){n.writeByte(33),n.writeByte(249),n.writeByte(4),s<0&&(s=0,i=!1);var r,a;i?(r=1,a=2):(r=0,a=0),e>=0&&(a=e&7),a<<=2,n.writeByte(0|a|0|r),Js(n,t),n.writeByte(s||0),n.writeByte(0)}function xx(n,e,t,i,s=8){let r=1,a=0,o=vu(i.length)-1,l=r<<7|s-1<<4|a<<3|o;Js(n,e),Js(n,t),n.writeBytes([l,0,0])}function wx(n,e){n.writeByte(33),n.writeByte(255),n.writeByte(11),sp(n,"NETSCAPE2.0"),n.writeByte(3),n.writeByte(1),Js(n,e),n.writeByte(0)}function ip(n,e){let t=1<<vu(e.length);for(let i=0;i<t;i++){let s=[0,0,0];i<e.length&&(s=e[i]),n.writeByte(s[0]),n.writeByte(s[1]),n.writeByte(s[2])}}function bx(n,e,t,i){if(n.writeByte(44),Js(n,0),Js(n,0),Js(n,e),Js(n,t),i){let s=0,r=0,a=vu(i.length)-1;n.writeByte(128|s|r|0|a)}else n.writeByte(0)}function Sx(n,e,t,i,s=8,r,a,o){ux(t,i,e,s,n,r,a,o)}function Js(n,e){n.writeByte(e&255),n.writeByte(e>>8&255)}function sp(n,e){for(var t=0;t<e.length;t++)n.writeByte(e.charCodeAt(t))}function vu(n){return Math.max(Math.ceil(Math.log2(n)),1)}const yx=80,Mx=640,Ex=70,Tx=1800;function Ax(n){const e=Math.min(yx,n+1);return Array.from({length:e},(t,i)=>e===1?n:Math.round(i*n/(e-1)))}function Rx(n,e=Mx){const t=Math.min(1,e/n.width),i=document.createElement("canvas");i.width=Math.round(n.width*t),i.height=Math.round(n.height*t);const s=i.getContext("2d");return s.imageSmoothingQuality="high",s.drawImage(n,0,0,i.width,i.height),i}async function rp(){for(let n=0;n<2;n++)await new Promise(e=>requestAnimationFrame(e))}async function Cx(n,e,t){const i=vx();let s=0,r=0;for(const[a,o]of n.entries()){if(!t(a))return null;const l=await e(o);a===0&&([s,r]=[l.width,l.height]);const c=l.getContext("2d",{willReadFrequently:!0}),{data:h}=c.getImageData(0,0,s,r),u=dx(h,256);i.writeFrame(px(h,u),s,r,{palette:u,delay:a===n.length-1?Tx:Ex})}return t(n.length),i.finish(),i.bytes()}function pl(n,e){const t=document.createElement("a"),i=URL.createObjectURL(n);t.href=i,t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}function Lx(n,e){const t=m("p",{class:"aside",role:"status"}),i=m("button",{type:"button",class:"save",hidden:!0},tn("stop"));let s=!1,r=!1;i.addEventListener("click",()=>{r=!0});const a=b=>{t.textContent=b},o=(b,S,w)=>{const M=m("button",{type:"button",class:"entry"},b,S?m("small",{},S):null);return M.addEventListener("click",()=>void l(w)),M},l=async b=>{const S=n();if(!s){if(!S){a(tn("nothing"));return}s=!0,r=!1,a(tn("working"));try{a(await b(S))}catch(w){a(w instanceof Error?w.message:String(w))}finally{s=!1,i.hidden=!0}}},c=async({name:b,page:S})=>{const{file:w,dropped:M}=await S();pl(w,`thalweg-${b}.html`);const y=M.length?` ${tn("dropped")} ${M.join(", ")}.`:"";return`${tn("saved")} thalweg-${b}.html, ${gl(w.size)}.${y}`},h=async b=>{const S=ml(b);if(!S)return tn("nothing");const w=await Dx(_i(S,b.title,b.what().legend??[],devicePixelRatio||1));return pl(w,`thalweg-${b.name}.png`),`${tn("saved")} thalweg-${b.name}.png, ${gl(w.size)}.`},u=async({name:b,what:S})=>{const w=S().table?.()??[];if(!w.length)return tn("nothing");const M=new Blob([ax(w)],{type:"text/csv;charset=utf-8"});return pl(M,`thalweg-${b}.csv`),`${tn("saved")} thalweg-${b}.csv, ${gl(M.size)}.`},d=async b=>{const S=Px(b);if(!S)return tn("nothing");const w=Ax(S.last);i.hidden=!1;const x=await Cx(w,async C=>{const D=`${b.title} · ${S.words(C)}`;return _i(Rx(await S.draw(C)),D,S.legend,1)},C=>(a(`${tn("frame")} ${C} / ${w.length}`),!r&&b.body.isConnected&&S.holds())).finally(S.close);if(!x)return tn("ended");const E=new Blob([x],{type:"image/gif"});return pl(E,`thalweg-${b.name}.gif`),`${tn("saved")} thalweg-${b.name}.gif, ${gl(E.size)}.`},p=e?o(tn("page"),tn("pageNote"),c):null,g=o(tn("picture"),null,h),_=o(tn("numbers"),tn("numbersNote"),u),v=o(tn("animation"),null,d),f=m("details",{class:"exports"},m("summary",{},tn("export")),m("div",{class:"menu"},p,g,_,v,t,i));return f.addEventListener("toggle",()=>{if(!f.open)return;s||a("");const b=n(),S=b?.what();g.hidden=!b||!ml(b),_.hidden=!S?.table,v.hidden=!S?.animation&&(S?.player?.last()??0)<1}),f.addEventListener("keydown",b=>{b.key==="Escape"&&(f.open=!1,f.querySelector("summary").focus())}),f}function ml({body:n,what:e}){const t=e().picture?.();return t||([...n.querySelectorAll("canvas")].find(({clientWidth:i,clientHeight:s})=>i>100&&s>60)??null)}function Px(n){const{player:e,legend:t,animation:i}=n.what();if(i)return i();const s=ml(n);if(!e||!s||e.last()<1)return null;e.pause();const r=e.last(),a=e.step(),o=()=>e.last()===r;return{last:r,holds:o,legend:t??[],draw:async l=>(e.show(r,l),await rp(),ml(n)??s),words:l=>`${gn("stepOf")} ${l.toLocaleString("en")}`,close:()=>{n.body.isConnected&&o()&&e.show(r,a)}}}async function Dx(n){const[,e]=n.toDataURL("image/png").split(",");return new Blob([Uint8Array.from(atob(e),t=>t.charCodeAt(0))],{type:"image/png"})}function gl(n){return n<1e6?`${Math.max(1,Math.round(n/1e3))} kB`:`${(n/1e6).toFixed(1)} MB`}const ap=[[],[7,4],[2,3],[9,3,2,3]];function ao({walks:n,steps:e},t){const i=typeof e=="number"?e:e[t];return Math.min(i,n[t].points.length/2-1)}function Yi(n){return n%8}function vl(n){return ap[Math.floor(n/8)%ap.length]}const Nx=300,op=new WeakMap;function Ix(n){const e=n.querySelector(".player");return e?op.get(e):void 0}function oo(n,e=i=>i,t){const i=m("button",{type:"button",class:"play"},gn("play")),s=m("button",{type:"button",class:"save"},gn("step")),r=m("button",{type:"button",class:"save"},gn("again")),a=m("input",{type:"range",min:0,max:0,value:0,step:1,"aria-label":gn("stepOf")}),o=m("output",{class:"n"},"0");let l=0,c=0,h=!1,u=0;const d=v=>{l=Math.min(c,Math.max(0,v)),a.value=String(l),o.textContent=e(l).toLocaleString("en"),n(l)},p=v=>{h!==v&&(h=v,i.textContent=gn(v?"pause":"play"),v&&requestAnimationFrame(g))},g=()=>{if(h){if(t&&++u<t.frames()){t.between(u/t.frames()),requestAnimationFrame(g);return}u=0,d(l+(t?1:Math.max(1,Math.round(c/Nx)))),l>=c?p(!1):requestAnimationFrame(g)}};i.addEventListener("click",()=>{!h&&l>=c&&d(0),p(!h)}),s.addEventListener("click",()=>{p(!1),d(l+1)}),r.addEventListener("click",()=>{p(!1),d(0)}),a.addEventListener("input",()=>{p(!1),d(Number(a.value))});const _={element:m("div",{class:"player"},i,s,r,a,o),step:()=>l,last:()=>c,show:(v,f)=>{c=v,a.max=String(v),d(f)},pause:()=>p(!1),go:v=>{p(!1),d(v)}};return op.set(_.element,_),_}function Ux(n){const e=[],t=[],i={step:[],x:[],y:[],height:[],gradient_x:[],gradient_y:[]};for(const s of n)for(let r=0;2*r<s.points.length;r++)e.push(s.name),t.push(s.words),i.step.push(r),i.x.push(s.points[2*r]),i.y.push(s.points[2*r+1]),i.height.push(s.heights[r]),s.gradients&&(i.gradient_x.push(s.gradients[2*r]),i.gradient_y.push(s.gradients[2*r+1]));return[{name:"run",values:e},{name:"setting",values:t},...Object.entries(i).flatMap(([s,r])=>r.length===e.length?[{name:s,values:r}]:[])]}function lp(n){return n.map((e,t)=>({words:e.name,colour:an(e.colour??Yi(t))}))}function Fx(n,e){const t=Ix(n),i=[...n.querySelectorAll(".stage canvas")].find(({clientWidth:r})=>r>0),s=Array.isArray(e.walks)?e.walks.filter(Ox):[];return{...t?{player:t}:{},...i?{picture:()=>i}:{},...s.length?{legend:lp(s),table:()=>Ux(s)}:{}}}function Ox(n){const e=n;return e?.points instanceof Float32Array&&e.heights instanceof Float32Array&&typeof e.name=="string"}async function Bx(n,e){const t=m("div",{class:"unseen-page","aria-hidden":"true",inert:!0});document.body.append(t);const i=[],s=await X_(()=>zx(n,t,new URLSearchParams(e),i)).finally(()=>{for(const l of i)l.close();t.remove()}),r={address:e,on:new Date().toISOString().slice(0,10),dropped:[],answers:s},a=await j_();let o=await Xf(r);for(;o.length>a&&s.size;){const[l]=[...s].reduce((c,h)=>h[1].length>c[1].length?h:c);s.delete(l),r.dropped.push(l.split(" ")[0]),o=await Xf(r)}return{file:await Q_(o),dropped:r.dropped}}function zx(n,e,t,i){return new Promise((s,r)=>{const a={parts:t,keep:()=>{},expose:()=>s(),tell:()=>{}};n.open(e,a).then(o=>{i.push(o),s()},r)})}let _u=!1,cp=!1,lo=m("p",{});function kx(n,e){const t=lo.textContent;lo=m("p",{class:"message",role:"status"},t),Y_(()=>{_u&&(_u=!1,lo.textContent=tn("needsLab"),setTimeout(e))}),cp||Gx();const i=n.dropped.length?m("p",{},`${tn("dropped")} ${n.dropped.join(", ")}.`):null;return m("section",{class:"saved-note","aria-label":tn("savedNote")},m("p",{},tn("savedOn").replace("{date}",n.on)),i,lo)}function Gx(){cp=!0;for(const n of["pointerdown","keydown","input","change"])addEventListener(n,()=>{_u=!0,lo.textContent=""},{capture:!0})}const Hx=2e3;function ue(n,e=5){if(n==null||!Number.isFinite(n))return"–";const t=Math.abs(n);if(t>=1e5&&t<1e12)return Er(_l(n.toFixed(0)));if(n===0)return"0";const i=Math.floor(Math.log10(t)+1e-12);if(i<-4||i>=12)return Er(xu(n.toExponential(e-1)));const s=n.toFixed(Math.max(0,e-1-i));return Er(_l(s.includes(".")?s.replace(/\.?0+$/,""):s))}function Mr(n,e,t=5){const i=ue(n,t);return typeof n!="number"||typeof e!="number"||!Number.isFinite(n+e)?i:e>1e-12*Math.abs(n)?`${i} ± ${Vx(i,e)}`:i}function Vx(n,e){const t=e.toExponential(1);if(n.includes("e")||e<1e-6)return Er(xu(t));const i=Number(t).toFixed(Math.max(0,1-Number(t.split("e")[1])));return _l(i.includes(".")?i.replace(/\.?0+$/,""):i)}function xu(n){return n.replace(/\.?0*e/,"e").replace("e+","e")}function Er(n){return n.replace(/^-/,"−")}function _l(n){const[e,t]=n.split("."),i=e.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?i:`${i}.${t}`}function Qt(n){if(typeof n=="string")return n;if(n==null||!Number.isFinite(n))return"–";const e=Math.abs(n);return e!==0&&(e<1e-4||e>=1e6)?Er(xu(n.toExponential(3))):Er(String(Number(n.toPrecision(4))))}function xl(n){const e=Math.abs(n);for(const[t,i]of[[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(e>=t)return`${Er(String(Number((n/t).toPrecision(3))))} ${i}`;return Qt(n)}function qt(n,e=0){return n==null||!Number.isFinite(n)?"–":`${(100*n).toFixed(e)} %`}function Gn(n,e){return O_(_l(String(n)),e,n===1)}const Wx=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u,up=n=>Wx.test(n)?2:1;function yn(n,e){const t=[...n];if(t.reduce((a,o)=>a+up(o),0)<=e)return n;const i=Math.floor((e-1)/2),s=hp(t,e-1-i),r=hp([...t].reverse(),i);return`${s.join("")}…${r.reverse().join("")}`}function hp(n,e){let t=0;const i=n.findIndex(s=>(t+=up(s))>e);return n.slice(0,i<0?n.length:i)}function dp(n){return n==null||!Number.isFinite(n)?"–":n<120?`${ue(n,3)} s`:`${Math.floor(n/60)} min ${Math.round(n%60)} s`}function $x(n){const e=new AbortController;let t=!1,i=!1;const s=()=>{if(!e.signal.aborted){if(t){i=!0;return}t=!0,n(e.signal).finally(()=>{t=!1,i&&(i=!1,s())})}};return{ask:s,close:()=>e.abort()}}function ea(){let n=null;return{next:()=>(n?.abort(),n=new AbortController,n.signal),is:e=>n?.signal===e&&!e.aborted,close:()=>n?.abort()}}function fp(n,e,t){const i=Math.min(e,n.points.length/2-2);if(i<0||!n.gradients)return null;const s=2*(i+1),[r,a,o,l]=n.points.subarray(2*i,2*i+4),c=[{along:[-n.gradients[2*i],-n.gradients[2*i+1]],colour:"#ffffff",dashed:!0}];t?.momentum&&c.push({along:[-t.momentum[s],-t.momentum[s+1]],colour:"#6fe3ff",dashed:!1}),c.push({along:[o-r,l-a],colour:"#ffd23c",dashed:!1});const h=t?.effective?.[s]??NaN,u=t?.effective?.[s+1]??NaN,d=Math.max(h,u),p=c.filter(({along:g})=>Number.isFinite(g[0])&&Number.isFinite(g[1])&&Math.hypot(...g)>0);return{from:[r,a],arrows:p,rates:d>0&&Number.isFinite(d)?[h/d,u/d]:null}}const pp=2e3;function co(n,e){const t=(e-n.low)/(n.high-n.low||1),i=Math.min(1,Math.max(0,t));return n.log?Math.log1p(pp*i)/Math.log1p(pp):i}function Xx(n,e,t){const i=(e-n.x[0])/(n.x[1]-n.x[0])*(n.columns-1),s=(t-n.y[0])/(n.y[1]-n.y[0])*(n.rows-1);if(!(i>=0&&s>=0&&i<=n.columns-1&&s<=n.rows-1))return NaN;const r=Math.min(n.columns-2,Math.floor(i)),a=Math.min(n.rows-2,Math.floor(s)),o=i-r,l=s-a,c=(h,u)=>n.heights[h*n.columns+u];return(1-l)*((1-o)*c(a,r)+o*c(a,r+1))+l*((1-o)*c(a+1,r)+o*c(a+1,r+1))}function qx(n,e,t){let[i,s]=[0,1];for(const[r,[a,o]]of[t.x,t.y].entries()){const l=n[r],c=e[r]-l;if(c===0&&(l<a||l>o))return null;if(c===0)continue;const h=[(a-l)/c,(o-l)/c];[i,s]=[Math.max(i,Math.min(...h)),Math.min(s,Math.max(...h))]}return i<s?[i,s]:null}const uo=[[68,1,84],[70,50,127],[54,92,141],[39,127,142],[31,161,135],[74,194,109],[159,218,58],[253,231,37]];function mp(n){const e=Math.min(1,Math.max(0,n))*(uo.length-1),t=Math.min(uo.length-2,Math.floor(e)),i=e-t,s=r=>Math.round(uo[t][r]+i*(uo[t+1][r]-uo[t][r]));return[s(0),s(1),s(2)]}function gp(n,e){const t=[],{columns:i,rows:s}=n,r=(a,o)=>co(n,n.heights[a*i+o])-e;for(let a=0;a<s-1;a++)for(let o=0;o<i-1;o++){const l=r(a,o),c=r(a,o+1),h=r(a+1,o+1),u=r(a+1,o);if(![l,c,h,u].every(Number.isFinite))continue;const d=[];l>0!=c>0&&d.push([o+l/(l-c),a]),c>0!=h>0&&d.push([o+1,a+c/(c-h)]),u>0!=h>0&&d.push([o+u/(u-h),a+1]),l>0!=u>0&&d.push([o,a+l/(l-u)]);for(let p=0;p+1<d.length;p+=2)t.push([...d[p],...d[p+1]])}return t}function vp(n,e,t){const i=[],s=Math.max(1,Math.floor(n.length/2e3));for(let r=0;r<n.length;r+=s)Number.isFinite(n[r])&&i.push((n[r]-e)/(t-e||1));return i.sort((r,a)=>r-a),(i[Math.floor(i.length/2)]??1)<.12}const _p=18,xp='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function wp(n,e){const t=document.createElement("canvas");t.className="flat",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",n);let i=null,s={minima:[]},r=null,a=[],o=null;const l=(f,b)=>{const S=i;return[(f-S.x[0])/(S.x[1]-S.x[0])*t.width,(1-(b-S.y[0])/(S.y[1]-S.y[0]))*t.height]},c=()=>{const f=devicePixelRatio||1,b=Math.round(t.clientWidth*f),S=Math.round(t.clientHeight*f);b&&(t.width!==b||t.height!==S)&&([t.width,t.height]=[b,S])},h=f=>{o=f;const{walks:b,start:S,shown:w}=f;if(!i||!r)return;c();const M=t.getContext("2d"),y=devicePixelRatio||1;M.setTransform(1,0,0,1,0,0),M.clearRect(0,0,t.width,t.height),M.imageSmoothingEnabled=!0,M.drawImage(r,0,0,t.width,t.height),M.strokeStyle="rgba(255,255,255,.34)",M.lineWidth=y*.8,M.beginPath();const x=t.width/(i.columns-1),E=t.height/(i.rows-1);for(const[D,R,U,I]of a)M.moveTo(D*x,t.height-R*E),M.lineTo(U*x,t.height-I*E);M.stroke();for(const[D,R]of s.minima)Kx(M,...l(D,R),y);if(b.forEach((D,R)=>u(M,D,D.colour??R,ao(f,R),y,w===D.name)),S){const[D,R]=l(...S);M.beginPath(),M.arc(D,R,6*y,0,2*Math.PI),M.fillStyle="#fff",M.fill(),M.lineWidth=2*y,M.strokeStyle="#111",M.stroke()}for(const D of f.straights??[])d(M,D,y);p(M,y);const C=b.findIndex(({name:D})=>D===w);C>=0&&g(M,b[C],ao(f,C),y,f.rule??null)},u=(f,b,S,w,M,y)=>{f.beginPath();for(let D=0;D<=w;D++){const[R,U]=l(b.points[2*D],b.points[2*D+1]);D?f.lineTo(R,U):f.moveTo(R,U)}const x=f.getLineDash();f.lineJoin="round",f.strokeStyle="rgba(0,0,0,.55)",f.lineWidth=(y?5.5:4)*M,f.stroke(),f.setLineDash(vl(S).map(D=>D*M)),f.strokeStyle=an(Yi(S)),f.lineWidth=(y?3.2:2)*M,f.stroke(),f.setLineDash(x);const[E,C]=l(b.points[2*w],b.points[2*w+1]);f.beginPath(),f.arc(E,C,(y?6:4.5)*M,0,2*Math.PI),f.fillStyle=an(Yi(S)),f.fill(),f.lineWidth=1.4*M,f.strokeStyle="#fff",f.stroke()},d=(f,{from:b,to:S,colour:w,words:M,head:y,dashed:x},E)=>{const[C,D]=l(...b),[R,U]=l(...S),I=Math.hypot(R-C,U-D);if(!(I>0))return;const[A,P]=[(R-C)/I,(U-D)/I];for(const[k,O]of[[5.5,"rgba(0,0,0,.55)"],[2.8,wu(w)]])f.lineWidth=k*E,f.strokeStyle=O,f.setLineDash(x?[7*E,5*E]:[]),f.beginPath(),f.moveTo(C,D),f.lineTo(R,U),f.stroke(),f.setLineDash([]),y&&(f.beginPath(),f.moveTo(R-(10*A-6*P)*E,U-(10*P+6*A)*E),f.lineTo(R,U),f.lineTo(R-(10*A+6*P)*E,U-(10*P-6*A)*E),f.stroke());if(M){const k=(z,B)=>Math.min(B-8*E,Math.max(8*E,z));f.font=`600 ${13*E}px ${xp}`;const O=f.measureText(M).width;bu(f,M,k((C+R)/2+10*E,t.width-O),k((D+U)/2-12*E,t.height),E)}},p=(f,b)=>{if(!s.names)return;const[S,w]=s.names;f.font=`600 ${13*b}px ${xp}`,bu(f,S,t.width-f.measureText(S).width-10*b,t.height-10*b,b),bu(f,w,10*b,20*b,b)},g=(f,b,S,w,M)=>{const y=fp(b,S,M);if(!y)return;const[x,E]=y.from,C=l(x,E);y.rates&&_(f,C,y.rates,w);for(const{along:[D,R],colour:U,dashed:I}of y.arrows){const A=l(x+D,E+R),P=[A[0]-C[0],A[1]-C[1]],k=Math.hypot(...P);if(!(k>0))continue;const O=54*w,z=P[0]/k,B=P[1]/k,$=[C[0]+z*O,C[1]+B*O];for(const[Z,ne]of[[5,"rgba(0,0,0,.6)"],[2.4,U]])f.lineWidth=Z*w,f.strokeStyle=ne,f.setLineDash((I?[5,4]:[]).map(Y=>Y*w)),f.beginPath(),f.moveTo(C[0],C[1]),f.lineTo($[0],$[1]),f.stroke(),f.setLineDash([]),f.beginPath(),f.moveTo($[0]-(9*z-5*B)*w,$[1]-(9*B+5*z)*w),f.lineTo($[0],$[1]),f.lineTo($[0]-(9*z+5*B)*w,$[1]-(9*B-5*z)*w),f.stroke()}},_=(f,[b,S],[w,M],y)=>{const x=Math.max(1.5,34*w)*y,E=Math.max(1.5,34*M)*y;f.fillStyle="rgba(255,255,255,.28)",f.fillRect(b-x,S-E,2*x,2*E);for(const[C,D]of[[3,"rgba(0,0,0,.55)"],[1.4,"#fff"]])f.lineWidth=C*y,f.strokeStyle=D,f.strokeRect(b-x,S-E,2*x,2*E)};t.addEventListener("click",f=>{if(!i||!e)return;const b=t.getBoundingClientRect(),S=(f.clientX-b.left)/b.width,w=1-(f.clientY-b.top)/b.height;e([i.x[0]+S*(i.x[1]-i.x[0]),i.y[0]+w*(i.y[1]-i.y[0])])}),t.addEventListener("keydown",f=>{if(!i||!o?.start||!e)return;const S={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]}[f.key];if(!S)return;f.preventDefault();const[w,M]=o.start,y=(i.x[1]-i.x[0])/40,x=(i.y[1]-i.y[0])/40;e([bp(w+S[0]*y,i.x),bp(M+S[1]*x,i.y)])});const v=new ResizeObserver(()=>{o&&t.clientWidth&&h(o)});return v.observe(t),{element:t,show:(f,b)=>{i=f,s=b,r=Yx(f),a=[];for(let S=1;S<_p;S++)a.push(...gp(f,S/_p))},draw:h,close:()=>v.disconnect()}}function wu(n){return n===null?"#ffffff":an(Yi(n))}function bu(n,e,t,i,s){n.lineJoin="round",n.lineWidth=4*s,n.strokeStyle="rgba(0,0,0,.7)",n.strokeText(e,t,i),n.fillStyle="#fff",n.fillText(e,t,i)}function bp(n,[e,t]){return Math.min(t,Math.max(e,n))}function Yx(n){const e=document.createElement("canvas");[e.width,e.height]=[n.columns,n.rows];const t=e.getContext("2d"),i=t.createImageData(n.columns,n.rows);for(let s=0;s<n.rows;s++)for(let r=0;r<n.columns;r++){const a=n.heights[s*n.columns+r],o=4*((n.rows-1-s)*n.columns+r),l=Number.isFinite(a),[c,h,u]=l?mp(co(n,a)):[128,128,128];i.data.set([c,h,u,l?255:60],o)}return t.putImageData(i,0,0),e}function Kx(n,e,t,i){for(const[s,r]of[[5,"rgba(0,0,0,.6)"],[2.2,"#fff"]])n.lineWidth=s*i,n.strokeStyle=r,n.beginPath(),n.moveTo(e-6*i,t-6*i),n.lineTo(e+6*i,t+6*i),n.moveTo(e+6*i,t-6*i),n.lineTo(e-6*i,t+6*i),n.stroke()}/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */const Su="187",Zx=0,Sp=1,Jx=2,wl=1,jx=2,ho=3,Tr=0,xi=1,Fi=2,ta=0,fo=1,yp=2,Mp=3,Ep=4,Qx=5,na=100,ew=101,tw=102,nw=103,iw=104,sw=200,rw=201,aw=202,ow=203,Tp=204,Ap=205,lw=206,cw=207,uw=208,hw=209,dw=210,fw=211,pw=212,mw=213,gw=214,yu=0,Mu=1,Eu=2,po=3,Tu=4,Au=5,Ru=6,Cu=7,Lu=0,vw=1,_w=2,Ds=0,Rp=1,Cp=2,Lp=3,Pp=4,Dp=5,Np=6,Ip=7,Up=300,ia=301,mo=302,Pu=303,Du=304,Nu=1e3,Ns=1001,Iu=1002,Zn=1003,xw=1004,bl=1005,li=1006,Uu=1007,js=1008,yi=1009,Fp=1010,Op=1011,go=1012,Fu=1013,us=1014,hs=1015,ds=1016,Ou=1017,Bu=1018,sa=1020,Bp=35902,zp=35899,kp=1021,Gp=1022,fs=1023,Qs=1026,er=1027,Hp=1028,zu=1029,Ar=1030,ku=1031,Gu=1033,Sl=33776,yl=33777,Ml=33778,El=33779,Hu=35840,Vu=35841,Wu=35842,$u=35843,Xu=36196,qu=37492,Yu=37496,Ku=37488,Zu=37489,Tl=37490,Ju=37491,ju=37808,Qu=37809,eh=37810,th=37811,nh=37812,ih=37813,sh=37814,rh=37815,ah=37816,oh=37817,lh=37818,ch=37819,uh=37820,hh=37821,dh=36492,fh=36494,ph=36495,mh=36283,gh=36284,Al=36285,vh=36286,ww=3200,_h=0,bw=1,tr="",Oi="srgb",Rl="srgb-linear",Cl="linear",Kt="srgb",xh=7680,Sw=519,yw=512,Mw=513,Ew=514,Vp=515,Tw=516,Aw=517,Wp=518,$p=519,Xp=35044,qp="300 es",Ki=2e3,vo=2001;function Rw(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function Ll(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function Cw(){const n=Ll("canvas");return n.style.display="block",n}const Yp={};function Pl(...n){const e="THREE."+n.shift();console.log(e,...n)}function Kp(n){const e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){const t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function pt(...n){n=Kp(n);const e="THREE."+n.shift();{const t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function kt(...n){n=Kp(n);const e="THREE."+n.shift();{const t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function Dl(...n){const e=n.join(" ");e in Yp||(Yp[e]=!0,pt(...n))}function Lw(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}const Pw={[yu]:yu,[Eu]:Ru,[Tu]:Tu,[po]:Au,[Mu]:Mu,[Ru]:Eu,[Cu]:Cu,[Au]:po};class Rr{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});const i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){const i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){const i=this._listeners;if(i===void 0)return;const s=i[e];if(s!==void 0){const r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){const t=this._listeners;if(t===void 0)return;const i=t[e.type];if(i!==void 0){e.target=this;const s=i.slice(0);for(let r=0,a=s.length;r<a;r++)s[r].call(this,e);e.target=null}}}const ni=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];let Zp=1234567;const _o=Math.PI/180,xo=180/Math.PI;function nr(){const n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(ni[n&255]+ni[n>>8&255]+ni[n>>16&255]+ni[n>>24&255]+"-"+ni[e&255]+ni[e>>8&255]+"-"+ni[e>>16&15|64]+ni[e>>24&255]+"-"+ni[t&63|128]+ni[t>>8&255]+"-"+ni[t>>16&255]+ni[t>>24&255]+ni[i&255]+ni[i>>8&255]+ni[i>>16&255]+ni[i>>24&255]).toLowerCase()}function Tt(n,e,t){return Math.max(e,Math.min(t,n))}function wh(n,e){return(n%e+e)%e}function Dw(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function Nw(n,e,t){return n!==e?(t-n)/(e-n):0}function wo(n,e,t){return(1-t)*n+t*e}function Iw(n,e,t,i){return wo(n,e,1-Math.exp(-t*i))}function Uw(n,e=1){return e-Math.abs(wh(n,e*2)-e)}function Fw(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function Ow(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function Bw(n,e){return n+Math.floor(Math.random()*(e-n+1))}function zw(n,e){return n+Math.random()*(e-n)}function kw(n){return n*(.5-Math.random())}function Gw(n){n!==void 0&&(Zp=n);let e=Zp+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function Hw(n){return n*_o}function Vw(n){return n*xo}function Ww(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function $w(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function Jp(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function Xw(n,e,t,i,s){const r=Math.cos,a=Math.sin,o=r(t/2),l=a(t/2),c=r((e+i)/2),h=a((e+i)/2),u=r((e-i)/2),d=a((e-i)/2),p=r((i-e)/2),g=a((i-e)/2);switch(s){case"XYX":n.set(o*h,l*u,l*d,o*c);break;case"YZY":n.set(l*d,o*h,l*u,o*c);break;case"ZXZ":n.set(l*u,l*d,o*h,o*c);break;case"XZX":n.set(o*h,l*g,l*p,o*c);break;case"YXY":n.set(l*p,o*h,l*g,o*c);break;case"ZYZ":n.set(l*g,l*p,o*h,o*c);break;default:pt("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Nl(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function bh(n,e){if(e.constructor===Float32Array)return n;const t=Nl(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function Sh(n,e){if(e.constructor===Float32Array)return n;const t=Nl(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}const qw={DEG2RAD:_o,RAD2DEG:xo,generateUUID:nr,clamp:Tt,euclideanModulo:wh,mapLinear:Dw,inverseLerp:Nw,lerp:wo,damp:Iw,pingpong:Uw,smoothstep:Fw,smootherstep:Ow,randInt:Bw,randFloat:zw,randFloatSpread:kw,seededRandom:Gw,degToRad:Hw,radToDeg:Vw,isPowerOfTwo:Ww,ceilPowerOfTwo:$w,floorPowerOfTwo:Jp,setQuaternionFromProperEuler:Xw,normalize:Sh,denormalize:bh};class St{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){const t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=Tt(this.x,e.x,t.x),this.y=Tt(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=Tt(this.x,e,t),this.y=Tt(this.y,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(Tt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const i=this.dot(e)/t;return Math.acos(Tt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){const i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,a=this.y-e.y;return this.x=r*i-a*s+e.x,this.y=r*s+a*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}}class ra{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,a,o){let l=i[s+0],c=i[s+1],h=i[s+2],u=i[s+3],d=r[a+0],p=r[a+1],g=r[a+2],_=r[a+3];if(u!==_||l!==d||c!==p||h!==g){let v=l*d+c*p+h*g+u*_;v<0&&(d=-d,p=-p,g=-g,_=-_,v=-v);let f=1-o;if(v<.9995){const b=Math.acos(v),S=Math.sin(b);f=Math.sin(f*b)/S,o=Math.sin(o*b)/S,l=l*f+d*o,c=c*f+p*o,h=h*f+g*o,u=u*f+_*o}else{l=l*f+d*o,c=c*f+p*o,h=h*f+g*o,u=u*f+_*o;const b=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=b,c*=b,h*=b,u*=b}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=u}static multiplyQuaternionsFlat(e,t,i,s,r,a){const o=i[s],l=i[s+1],c=i[s+2],h=i[s+3],u=r[a],d=r[a+1],p=r[a+2],g=r[a+3];return e[t]=o*g+h*u+l*p-c*d,e[t+1]=l*g+h*d+c*u-o*p,e[t+2]=c*g+h*p+o*d-l*u,e[t+3]=h*g-o*u-l*d-c*p,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){const i=e._x,s=e._y,r=e._z,a=e._order,o=Math.cos,l=Math.sin,c=o(i/2),h=o(s/2),u=o(r/2),d=l(i/2),p=l(s/2),g=l(r/2);switch(a){case"XYZ":this._x=d*h*u+c*p*g,this._y=c*p*u-d*h*g,this._z=c*h*g+d*p*u,this._w=c*h*u-d*p*g;break;case"YXZ":this._x=d*h*u+c*p*g,this._y=c*p*u-d*h*g,this._z=c*h*g-d*p*u,this._w=c*h*u+d*p*g;break;case"ZXY":this._x=d*h*u-c*p*g,this._y=c*p*u+d*h*g,this._z=c*h*g+d*p*u,this._w=c*h*u-d*p*g;break;case"ZYX":this._x=d*h*u-c*p*g,this._y=c*p*u+d*h*g,this._z=c*h*g-d*p*u,this._w=c*h*u+d*p*g;break;case"YZX":this._x=d*h*u+c*p*g,this._y=c*p*u+d*h*g,this._z=c*h*g-d*p*u,this._w=c*h*u-d*p*g;break;case"XZY":this._x=d*h*u-c*p*g,this._y=c*p*u-d*h*g,this._z=c*h*g+d*p*u,this._w=c*h*u+d*p*g;break;default:pt("Quaternion: .setFromEuler() encountered an unknown order: "+a)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){const i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){const t=e.elements,i=t[0],s=t[4],r=t[8],a=t[1],o=t[5],l=t[9],c=t[2],h=t[6],u=t[10],d=i+o+u;if(d>0){const p=.5/Math.sqrt(d+1);this._w=.25/p,this._x=(h-l)*p,this._y=(r-c)*p,this._z=(a-s)*p}else if(i>o&&i>u){const p=2*Math.sqrt(1+i-o-u);this._w=(h-l)/p,this._x=.25*p,this._y=(s+a)/p,this._z=(r+c)/p}else if(o>u){const p=2*Math.sqrt(1+o-i-u);this._w=(r-c)/p,this._x=(s+a)/p,this._y=.25*p,this._z=(l+h)/p}else{const p=2*Math.sqrt(1+u-i-o);this._w=(a-s)/p,this._x=(r+c)/p,this._y=(l+h)/p,this._z=.25*p}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(Tt(this.dot(e),-1,1)))}rotateTowards(e,t){const i=this.angleTo(e);if(i===0)return this;const s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){const i=e._x,s=e._y,r=e._z,a=e._w,o=t._x,l=t._y,c=t._z,h=t._w;return this._x=i*h+a*o+s*c-r*l,this._y=s*h+a*l+r*o-i*c,this._z=r*h+a*c+i*l-s*o,this._w=a*h-i*o-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,a=e._w,o=this.dot(e);o<0&&(i=-i,s=-s,r=-r,a=-a,o=-o);let l=1-t;if(o<.9995){const c=Math.acos(o),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+a*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+a*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){const e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}}class re{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(jp.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(jp.setFromAxisAngle(e,t))}applyMatrix3(e){const t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){const t=this.x,i=this.y,s=this.z,r=e.elements,a=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*a,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*a,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*a,this}applyQuaternion(e){const t=this.x,i=this.y,s=this.z,r=e.x,a=e.y,o=e.z,l=e.w,c=2*(a*s-o*i),h=2*(o*t-r*s),u=2*(r*i-a*t);return this.x=t+l*c+a*u-o*h,this.y=i+l*h+o*c-r*u,this.z=s+l*u+r*h-a*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){const t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=Tt(this.x,e.x,t.x),this.y=Tt(this.y,e.y,t.y),this.z=Tt(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=Tt(this.x,e,t),this.y=Tt(this.y,e,t),this.z=Tt(this.z,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(Tt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){const i=e.x,s=e.y,r=e.z,a=t.x,o=t.y,l=t.z;return this.x=s*l-r*o,this.y=r*a-i*l,this.z=i*o-s*a,this}projectOnVector(e){const t=e.lengthSq();if(t===0)return this.set(0,0,0);const i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return yh.copy(this).projectOnVector(e),this.sub(yh)}reflect(e){return this.sub(yh.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const i=this.dot(e)/t;return Math.acos(Tt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){const s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){const t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){const e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}}const yh=new re,jp=new ra;class Et{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,a,o,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,a,o,l,c)}set(e,t,i,s,r,a,o,l,c){const h=this.elements;return h[0]=e,h[1]=s,h[2]=o,h[3]=t,h[4]=r,h[5]=l,h[6]=i,h[7]=a,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){const t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){const t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const i=e.elements,s=t.elements,r=this.elements,a=i[0],o=i[3],l=i[6],c=i[1],h=i[4],u=i[7],d=i[2],p=i[5],g=i[8],_=s[0],v=s[3],f=s[6],b=s[1],S=s[4],w=s[7],M=s[2],y=s[5],x=s[8];return r[0]=a*_+o*b+l*M,r[3]=a*v+o*S+l*y,r[6]=a*f+o*w+l*x,r[1]=c*_+h*b+u*M,r[4]=c*v+h*S+u*y,r[7]=c*f+h*w+u*x,r[2]=d*_+p*b+g*M,r[5]=d*v+p*S+g*y,r[8]=d*f+p*w+g*x,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],h=e[8];return t*a*h-t*o*c-i*r*h+i*o*l+s*r*c-s*a*l}invert(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],h=e[8],u=h*a-o*c,d=o*l-h*r,p=c*r-a*l,g=t*u+i*d+s*p;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);const _=1/g;return e[0]=u*_,e[1]=(s*c-h*i)*_,e[2]=(o*i-s*a)*_,e[3]=d*_,e[4]=(h*t-s*l)*_,e[5]=(s*r-o*t)*_,e[6]=p*_,e[7]=(i*l-c*t)*_,e[8]=(a*t-i*r)*_,this}transpose(){let e;const t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){const t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,a,o){const l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*a+c*o)+a+e,-s*c,s*l,-s*(-c*a+l*o)+o+t,0,0,1),this}scale(e,t){return Dl("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Mh.makeScale(e,t)),this}rotate(e){return Dl("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Mh.makeRotation(-e)),this}translate(e,t){return Dl("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Mh.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){const t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){const i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}}const Mh=new Et,Qp=new Et().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),em=new Et().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Yw(){const n={enabled:!0,workingColorSpace:Rl,spaces:{},convert:function(s,r,a){return this.enabled===!1||r===a||!r||!a||(this.spaces[r].transfer===Kt&&(s.r=Is(s.r),s.g=Is(s.g),s.b=Is(s.b)),this.spaces[r].primaries!==this.spaces[a].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[a].fromXYZ)),this.spaces[a].transfer===Kt&&(s.r=aa(s.r),s.g=aa(s.g),s.b=aa(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===tr?Cl:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,a){return s.copy(this.spaces[a].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[Rl]:{primaries:e,whitePoint:i,transfer:Cl,toXYZ:Qp,fromXYZ:em,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Oi},outputColorSpaceConfig:{drawingBufferColorSpace:Oi}},[Oi]:{primaries:e,whitePoint:i,transfer:Kt,toXYZ:Qp,fromXYZ:em,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Oi}}}),n}const zt=Yw();function Is(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function aa(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}let oa;class Kw{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{oa===void 0&&(oa=Ll("canvas")),oa.width=e.width,oa.height=e.height;const s=oa.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=oa}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){const t=Ll("canvas");t.width=e.width,t.height=e.height;const i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);const s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let a=0;a<r.length;a++)r[a]=Is(r[a]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){const t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(Is(t[i]/255)*255):t[i]=Is(t[i]);return{data:t,width:e.width,height:e.height}}else return pt("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}}let Zw=0;class Eh{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Zw++}),this.uuid=nr(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){const t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];const i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let a=0,o=s.length;a<o;a++)s[a].isDataTexture?r.push(Th(s[a].image)):r.push(Th(s[a]))}else r=Th(s);i.url=r}return t||(e.images[this.uuid]=i),i}}function Th(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?Kw.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(pt("Texture: Unable to serialize Texture."),{})}let Jw=0;const Ah=new re;class ii extends Rr{constructor(e=ii.DEFAULT_IMAGE,t=ii.DEFAULT_MAPPING,i=Ns,s=Ns,r=li,a=js,o=fs,l=yi,c=ii.DEFAULT_ANISOTROPY,h=tr){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Jw++}),this.uuid=nr(),this.name="",this.source=new Eh(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=a,this.anisotropy=c,this.format=o,this.internalFormat=null,this.type=l,this.offset=new St(0,0),this.repeat=new St(1,1),this.center=new St(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Et,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Ah).x}get height(){return this.source.getSize(Ah).y}get depth(){return this.source.getSize(Ah).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(const t in e){const i=e[t];if(i===void 0){pt(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}const s=this[t];if(s===void 0){pt(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];const i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Up)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Nu:e.x=e.x-Math.floor(e.x);break;case Ns:e.x=e.x<0?0:1;break;case Iu:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Nu:e.y=e.y-Math.floor(e.y);break;case Ns:e.y=e.y<0?0:1;break;case Iu:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}}ii.DEFAULT_IMAGE=null,ii.DEFAULT_MAPPING=Up,ii.DEFAULT_ANISOTROPY=1;class on{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){const t=this.x,i=this.y,s=this.z,r=this.w,a=e.elements;return this.x=a[0]*t+a[4]*i+a[8]*s+a[12]*r,this.y=a[1]*t+a[5]*i+a[9]*s+a[13]*r,this.z=a[2]*t+a[6]*i+a[10]*s+a[14]*r,this.w=a[3]*t+a[7]*i+a[11]*s+a[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);const t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r;const l=e.elements,c=l[0],h=l[4],u=l[8],d=l[1],p=l[5],g=l[9],_=l[2],v=l[6],f=l[10];if(Math.abs(h-d)<.01&&Math.abs(u-_)<.01&&Math.abs(g-v)<.01){if(Math.abs(h+d)<.1&&Math.abs(u+_)<.1&&Math.abs(g+v)<.1&&Math.abs(c+p+f-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;const S=(c+1)/2,w=(p+1)/2,M=(f+1)/2,y=(h+d)/4,x=(u+_)/4,E=(g+v)/4;return S>w&&S>M?S<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(S),s=y/i,r=x/i):w>M?w<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(w),i=y/s,r=E/s):M<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(M),i=x/r,s=E/r),this.set(i,s,r,t),this}let b=Math.sqrt((v-g)*(v-g)+(u-_)*(u-_)+(d-h)*(d-h));return Math.abs(b)<.001&&(b=1),this.x=(v-g)/b,this.y=(u-_)/b,this.z=(d-h)/b,this.w=Math.acos((c+p+f-1)/2),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=Tt(this.x,e.x,t.x),this.y=Tt(this.y,e.y,t.y),this.z=Tt(this.z,e.z,t.z),this.w=Tt(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=Tt(this.x,e,t),this.y=Tt(this.y,e,t),this.z=Tt(this.z,e,t),this.w=Tt(this.w,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(Tt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}}class jw extends Rr{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:li,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new on(0,0,e,t),this.scissorTest=!1,this.viewport=new on(0,0,e,t),this.textures=[];const s=i.count;for(let r=0;r<s;r++)this.textures[r]=new ii({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){const t={minFilter:li,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;const s=Object.assign({},e.textures[t].image);this.textures[t].source=new Eh(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){const t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}}class ps extends jw{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}}class tm extends ii{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Zn,this.minFilter=Zn,this.wrapR=Ns,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}}class Qw extends ii{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Zn,this.minFilter=Zn,this.wrapR=Ns,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}}class nn{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,a,o,l,c,h,u,d,p,g,_,v){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,a,o,l,c,h,u,d,p,g,_,v)}set(e,t,i,s,r,a,o,l,c,h,u,d,p,g,_,v){const f=this.elements;return f[0]=e,f[4]=t,f[8]=i,f[12]=s,f[1]=r,f[5]=a,f[9]=o,f[13]=l,f[2]=c,f[6]=h,f[10]=u,f[14]=d,f[3]=p,f[7]=g,f[11]=_,f[15]=v,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new nn().fromArray(this.elements)}copy(e){const t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){const t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){const t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();const t=this.elements,i=e.elements,s=1/la.setFromMatrixColumn(e,0).length(),r=1/la.setFromMatrixColumn(e,1).length(),a=1/la.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*a,t[9]=i[9]*a,t[10]=i[10]*a,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){const t=this.elements,i=e.x,s=e.y,r=e.z,a=Math.cos(i),o=Math.sin(i),l=Math.cos(s),c=Math.sin(s),h=Math.cos(r),u=Math.sin(r);if(e.order==="XYZ"){const d=a*h,p=a*u,g=o*h,_=o*u;t[0]=l*h,t[4]=-l*u,t[8]=c,t[1]=p+g*c,t[5]=d-_*c,t[9]=-o*l,t[2]=_-d*c,t[6]=g+p*c,t[10]=a*l}else if(e.order==="YXZ"){const d=l*h,p=l*u,g=c*h,_=c*u;t[0]=d+_*o,t[4]=g*o-p,t[8]=a*c,t[1]=a*u,t[5]=a*h,t[9]=-o,t[2]=p*o-g,t[6]=_+d*o,t[10]=a*l}else if(e.order==="ZXY"){const d=l*h,p=l*u,g=c*h,_=c*u;t[0]=d-_*o,t[4]=-a*u,t[8]=g+p*o,t[1]=p+g*o,t[5]=a*h,t[9]=_-d*o,t[2]=-a*c,t[6]=o,t[10]=a*l}else if(e.order==="ZYX"){const d=a*h,p=a*u,g=o*h,_=o*u;t[0]=l*h,t[4]=g*c-p,t[8]=d*c+_,t[1]=l*u,t[5]=_*c+d,t[9]=p*c-g,t[2]=-c,t[6]=o*l,t[10]=a*l}else if(e.order==="YZX"){const d=a*l,p=a*c,g=o*l,_=o*c;t[0]=l*h,t[4]=_-d*u,t[8]=g*u+p,t[1]=u,t[5]=a*h,t[9]=-o*h,t[2]=-c*h,t[6]=p*u+g,t[10]=d-_*u}else if(e.order==="XZY"){const d=a*l,p=a*c,g=o*l,_=o*c;t[0]=l*h,t[4]=-u,t[8]=c*h,t[1]=d*u+_,t[5]=a*h,t[9]=p*u-g,t[2]=g*u-p,t[6]=o*h,t[10]=_*u+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(eb,e,tb)}lookAt(e,t,i){const s=this.elements;return Mi.subVectors(e,t),Mi.lengthSq()===0&&(Mi.z=1),Mi.normalize(),ir.crossVectors(i,Mi),ir.lengthSq()===0&&(Math.abs(i.z)===1?Mi.x+=1e-4:Mi.z+=1e-4,Mi.normalize(),ir.crossVectors(i,Mi)),ir.normalize(),Il.crossVectors(Mi,ir),s[0]=ir.x,s[4]=Il.x,s[8]=Mi.x,s[1]=ir.y,s[5]=Il.y,s[9]=Mi.y,s[2]=ir.z,s[6]=Il.z,s[10]=Mi.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const i=e.elements,s=t.elements,r=this.elements,a=i[0],o=i[4],l=i[8],c=i[12],h=i[1],u=i[5],d=i[9],p=i[13],g=i[2],_=i[6],v=i[10],f=i[14],b=i[3],S=i[7],w=i[11],M=i[15],y=s[0],x=s[4],E=s[8],C=s[12],D=s[1],R=s[5],U=s[9],I=s[13],A=s[2],P=s[6],k=s[10],O=s[14],z=s[3],B=s[7],$=s[11],Z=s[15];return r[0]=a*y+o*D+l*A+c*z,r[4]=a*x+o*R+l*P+c*B,r[8]=a*E+o*U+l*k+c*$,r[12]=a*C+o*I+l*O+c*Z,r[1]=h*y+u*D+d*A+p*z,r[5]=h*x+u*R+d*P+p*B,r[9]=h*E+u*U+d*k+p*$,r[13]=h*C+u*I+d*O+p*Z,r[2]=g*y+_*D+v*A+f*z,r[6]=g*x+_*R+v*P+f*B,r[10]=g*E+_*U+v*k+f*$,r[14]=g*C+_*I+v*O+f*Z,r[3]=b*y+S*D+w*A+M*z,r[7]=b*x+S*R+w*P+M*B,r[11]=b*E+S*U+w*k+M*$,r[15]=b*C+S*I+w*O+M*Z,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){const e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],a=e[1],o=e[5],l=e[9],c=e[13],h=e[2],u=e[6],d=e[10],p=e[14],g=e[3],_=e[7],v=e[11],f=e[15],b=l*p-c*d,S=o*p-c*u,w=o*d-l*u,M=a*p-c*h,y=a*d-l*h,x=a*u-o*h;return t*(_*b-v*S+f*w)-i*(g*b-v*M+f*y)+s*(g*S-_*M+f*x)-r*(g*w-_*y+v*x)}determinantAffine(){const e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],a=e[5],o=e[9],l=e[2],c=e[6],h=e[10];return t*(a*h-o*c)-i*(r*h-o*l)+s*(r*c-a*l)}transpose(){const e=this.elements;let t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){const s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],h=e[8],u=e[9],d=e[10],p=e[11],g=e[12],_=e[13],v=e[14],f=e[15],b=t*o-i*a,S=t*l-s*a,w=t*c-r*a,M=i*l-s*o,y=i*c-r*o,x=s*c-r*l,E=h*_-u*g,C=h*v-d*g,D=h*f-p*g,R=u*v-d*_,U=u*f-p*_,I=d*f-p*v,A=b*I-S*U+w*R+M*D-y*C+x*E;if(A===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);const P=1/A;return e[0]=(o*I-l*U+c*R)*P,e[1]=(s*U-i*I-r*R)*P,e[2]=(_*x-v*y+f*M)*P,e[3]=(d*y-u*x-p*M)*P,e[4]=(l*D-a*I-c*C)*P,e[5]=(t*I-s*D+r*C)*P,e[6]=(v*w-g*x-f*S)*P,e[7]=(h*x-d*w+p*S)*P,e[8]=(a*U-o*D+c*E)*P,e[9]=(i*D-t*U-r*E)*P,e[10]=(g*y-_*w+f*b)*P,e[11]=(u*w-h*y-p*b)*P,e[12]=(o*C-a*R-l*E)*P,e[13]=(t*R-i*C+s*E)*P,e[14]=(_*S-g*M-v*b)*P,e[15]=(h*M-u*S+d*b)*P,this}scale(e){const t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){const e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){const t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){const i=Math.cos(t),s=Math.sin(t),r=1-i,a=e.x,o=e.y,l=e.z,c=r*a,h=r*o;return this.set(c*a+i,c*o-s*l,c*l+s*o,0,c*o+s*l,h*o+i,h*l-s*a,0,c*l-s*o,h*l+s*a,r*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,a){return this.set(1,i,r,0,e,1,a,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){const s=this.elements,r=t._x,a=t._y,o=t._z,l=t._w,c=r+r,h=a+a,u=o+o,d=r*c,p=r*h,g=r*u,_=a*h,v=a*u,f=o*u,b=l*c,S=l*h,w=l*u,M=i.x,y=i.y,x=i.z;return s[0]=(1-(_+f))*M,s[1]=(p+w)*M,s[2]=(g-S)*M,s[3]=0,s[4]=(p-w)*y,s[5]=(1-(d+f))*y,s[6]=(v+b)*y,s[7]=0,s[8]=(g+S)*x,s[9]=(v-b)*x,s[10]=(1-(d+_))*x,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){const s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];const r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let a=la.set(s[0],s[1],s[2]).length();const o=la.set(s[4],s[5],s[6]).length(),l=la.set(s[8],s[9],s[10]).length();r<0&&(a=-a),Zi.copy(this);const c=1/a,h=1/o,u=1/l;return Zi.elements[0]*=c,Zi.elements[1]*=c,Zi.elements[2]*=c,Zi.elements[4]*=h,Zi.elements[5]*=h,Zi.elements[6]*=h,Zi.elements[8]*=u,Zi.elements[9]*=u,Zi.elements[10]*=u,t.setFromRotationMatrix(Zi),i.x=a,i.y=o,i.z=l,this}makePerspective(e,t,i,s,r,a,o=Ki,l=!1){const c=this.elements,h=2*r/(t-e),u=2*r/(i-s),d=(t+e)/(t-e),p=(i+s)/(i-s);let g,_;if(l)g=r/(a-r),_=a*r/(a-r);else if(o===Ki)g=-(a+r)/(a-r),_=-2*a*r/(a-r);else if(o===vo)g=-a/(a-r),_=-a*r/(a-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+o);return c[0]=h,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=u,c[9]=p,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=_,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,s,r,a,o=Ki,l=!1){const c=this.elements,h=2/(t-e),u=2/(i-s),d=-(t+e)/(t-e),p=-(i+s)/(i-s);let g,_;if(l)g=1/(a-r),_=a/(a-r);else if(o===Ki)g=-2/(a-r),_=-(a+r)/(a-r);else if(o===vo)g=-1/(a-r),_=-r/(a-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+o);return c[0]=h,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=u,c[9]=0,c[13]=p,c[2]=0,c[6]=0,c[10]=g,c[14]=_,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){const t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){const i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}}const la=new re,Zi=new nn,eb=new re(0,0,0),tb=new re(1,1,1),ir=new re,Il=new re,Mi=new re,nm=new nn,im=new ra;class sr{constructor(e=0,t=0,i=0,s=sr.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){const s=e.elements,r=s[0],a=s[4],o=s[8],l=s[1],c=s[5],h=s[9],u=s[2],d=s[6],p=s[10];switch(t){case"XYZ":this._y=Math.asin(Tt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(-h,p),this._z=Math.atan2(-a,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Tt(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(o,p),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin(Tt(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-u,p),this._z=Math.atan2(-a,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Tt(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(d,p),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-a,c));break;case"YZX":this._z=Math.asin(Tt(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(o,p));break;case"XZY":this._z=Math.asin(-Tt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(o,r)):(this._x=Math.atan2(-h,p),this._y=0);break;default:pt("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return nm.makeRotationFromQuaternion(e),this.setFromRotationMatrix(nm,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return im.setFromEuler(this),this.setFromQuaternion(im,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}}sr.DEFAULT_ORDER="XYZ";class Rh{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}}let nb=0;const sm=new re,ca=new ra,Us=new nn,Ul=new re,bo=new re,ib=new re,sb=new ra,rm=new re(1,0,0),am=new re(0,1,0),om=new re(0,0,1),lm={type:"added"},rb={type:"removed"},ua={type:"childadded",child:null},Ch={type:"childremoved",child:null};class Nn extends Rr{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:nb++}),this.uuid=nr(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=Nn.DEFAULT_UP.clone();const e=new re,t=new sr,i=new ra,s=new re(1,1,1);function r(){i.setFromEuler(t,!1)}function a(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(a),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new nn},normalMatrix:{value:new Et}}),this.matrix=new nn,this.matrixWorld=new nn,this.matrixAutoUpdate=Nn.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=Nn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Rh,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return ca.setFromAxisAngle(e,t),this.quaternion.multiply(ca),this}rotateOnWorldAxis(e,t){return ca.setFromAxisAngle(e,t),this.quaternion.premultiply(ca),this}rotateX(e){return this.rotateOnAxis(rm,e)}rotateY(e){return this.rotateOnAxis(am,e)}rotateZ(e){return this.rotateOnAxis(om,e)}translateOnAxis(e,t){return sm.copy(e).applyQuaternion(this.quaternion),this.position.add(sm.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(rm,e)}translateY(e){return this.translateOnAxis(am,e)}translateZ(e){return this.translateOnAxis(om,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Us.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?Ul.copy(e):Ul.set(e,t,i);const s=this.parent;this.updateWorldMatrix(!0,!1),bo.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Us.lookAt(bo,Ul,this.up):Us.lookAt(Ul,bo,this.up),this.quaternion.setFromRotationMatrix(Us),s&&(Us.extractRotation(s.matrixWorld),ca.setFromRotationMatrix(Us),this.quaternion.premultiply(ca.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(kt("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(lm),ua.child=e,this.dispatchEvent(ua),ua.child=null):kt("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}const t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(rb),Ch.child=e,this.dispatchEvent(Ch),Ch.child=null),this}removeFromParent(){const e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Us.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Us.multiply(e.parent.matrixWorld)),e.applyMatrix4(Us),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(lm),ua.child=e,this.dispatchEvent(ua),ua.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){const a=this.children[i].getObjectByProperty(e,t);if(a!==void 0)return a}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);const s=this.children;for(let r=0,a=s.length;r<a;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(bo,e,ib),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(bo,sb,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);const t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){const t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);const e=this.pivot;if(e!==null){const t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){const s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){const r=this.children;for(let a=0,o=r.length;a<o;a++)r[a].updateWorldMatrix(!1,!0,i)}}toJSON(e){const t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});const s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(o=>({...o,boundingBox:o.boundingBox?o.boundingBox.toJSON():void 0,boundingSphere:o.boundingSphere?o.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(o=>({...o})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(o,l){return o[l.uuid]===void 0&&(o[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);const o=this.geometry.parameters;if(o!==void 0&&o.shapes!==void 0){const l=o.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){const u=l[c];r(e.shapes,u)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){const o=[];for(let l=0,c=this.material.length;l<c;l++)o.push(r(e.materials,this.material[l]));s.material=o}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let o=0;o<this.children.length;o++)s.children.push(this.children[o].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let o=0;o<this.animations.length;o++){const l=this.animations[o];s.animations.push(r(e.animations,l))}}if(t){const o=a(e.geometries),l=a(e.materials),c=a(e.textures),h=a(e.images),u=a(e.shapes),d=a(e.skeletons),p=a(e.animations),g=a(e.nodes);o.length>0&&(i.geometries=o),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),h.length>0&&(i.images=h),u.length>0&&(i.shapes=u),d.length>0&&(i.skeletons=d),p.length>0&&(i.animations=p),g.length>0&&(i.nodes=g)}return i.object=s,i;function a(o){const l=[];for(const c in o){const h=o[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){const s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}}Nn.DEFAULT_UP=new re(0,1,0),Nn.DEFAULT_MATRIX_AUTO_UPDATE=!0,Nn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;class Fl extends Nn{constructor(){super(),this.isGroup=!0,this.type="Group"}}const ab={type:"move"};class Lh{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Fl,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Fl,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new re,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new re),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Fl,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new re,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new re,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){const t=this._hand;if(t)for(const i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,a=null;const o=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){a=!0;for(const _ of e.hand.values()){const v=t.getJointPose(_,i),f=this._getHandJoint(c,_);v!==null&&(f.matrix.fromArray(v.transform.matrix),f.matrix.decompose(f.position,f.quaternion,f.scale),f.matrixWorldNeedsUpdate=!0,f.jointRadius=v.radius),f.visible=v!==null}const h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],d=h.position.distanceTo(u.position),p=.02,g=.005;c.inputState.pinching&&d>p+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=p-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));o!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(o.matrix.fromArray(s.transform.matrix),o.matrix.decompose(o.position,o.quaternion,o.scale),o.matrixWorldNeedsUpdate=!0,s.linearVelocity?(o.hasLinearVelocity=!0,o.linearVelocity.copy(s.linearVelocity)):o.hasLinearVelocity=!1,s.angularVelocity?(o.hasAngularVelocity=!0,o.angularVelocity.copy(s.angularVelocity)):o.hasAngularVelocity=!1,this.dispatchEvent(ab)))}return o!==null&&(o.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=a!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){const i=new Fl;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}}const cm={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},rr={h:0,s:0,l:0},Ol={h:0,s:0,l:0};function Ph(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}class At{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){const s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Oi){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,zt.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=zt.workingColorSpace){return this.r=e,this.g=t,this.b=i,zt.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=zt.workingColorSpace){if(e=wh(e,1),t=Tt(t,0,1),i=Tt(i,0,1),t===0)this.r=this.g=this.b=i;else{const r=i<=.5?i*(1+t):i+t-i*t,a=2*i-r;this.r=Ph(a,r,e+1/3),this.g=Ph(a,r,e),this.b=Ph(a,r,e-1/3)}return zt.colorSpaceToWorking(this,s),this}setStyle(e,t=Oi){function i(r){r!==void 0&&parseFloat(r)<1&&pt("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r;const a=s[1],o=s[2];switch(a){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:pt("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){const r=s[1],a=r.length;if(a===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(a===6)return this.setHex(parseInt(r,16),t);pt("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Oi){const i=cm[e.toLowerCase()];return i!==void 0?this.setHex(i,t):pt("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Is(e.r),this.g=Is(e.g),this.b=Is(e.b),this}copyLinearToSRGB(e){return this.r=aa(e.r),this.g=aa(e.g),this.b=aa(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Oi){return zt.workingToColorSpace(si.copy(this),e),Math.round(Tt(si.r*255,0,255))*65536+Math.round(Tt(si.g*255,0,255))*256+Math.round(Tt(si.b*255,0,255))}getHexString(e=Oi){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=zt.workingColorSpace){zt.workingToColorSpace(si.copy(this),t);const i=si.r,s=si.g,r=si.b,a=Math.max(i,s,r),o=Math.min(i,s,r);let l,c;const h=(o+a)/2;if(o===a)l=0,c=0;else{const u=a-o;switch(c=h<=.5?u/(a+o):u/(2-a-o),a){case i:l=(s-r)/u+(s<r?6:0);break;case s:l=(r-i)/u+2;break;case r:l=(i-s)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=zt.workingColorSpace){return zt.workingToColorSpace(si.copy(this),t),e.r=si.r,e.g=si.g,e.b=si.b,e}getStyle(e=Oi){zt.workingToColorSpace(si.copy(this),e);const t=si.r,i=si.g,s=si.b;return e!==Oi?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(rr),this.setHSL(rr.h+e,rr.s+t,rr.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(rr),e.getHSL(Ol);const i=wo(rr.h,Ol.h,t),s=wo(rr.s,Ol.s,t),r=wo(rr.l,Ol.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){const t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}}const si=new At;At.NAMES=cm;class ob extends Nn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new sr,this.environmentIntensity=1,this.environmentRotation=new sr,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){const t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}}const Ji=new re,Fs=new re,Dh=new re,Os=new re,ha=new re,da=new re,um=new re,Nh=new re,Ih=new re,Uh=new re,Fh=new on,Oh=new on,Bh=new on;class Bi{constructor(e=new re,t=new re,i=new re){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Ji.subVectors(e,t),s.cross(Ji);const r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Ji.subVectors(s,t),Fs.subVectors(i,t),Dh.subVectors(e,t);const a=Ji.dot(Ji),o=Ji.dot(Fs),l=Ji.dot(Dh),c=Fs.dot(Fs),h=Fs.dot(Dh),u=a*c-o*o;if(u===0)return r.set(0,0,0),null;const d=1/u,p=(c*l-o*h)*d,g=(a*h-o*l)*d;return r.set(1-p-g,g,p)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,Os)===null?!1:Os.x>=0&&Os.y>=0&&Os.x+Os.y<=1}static getInterpolation(e,t,i,s,r,a,o,l){return this.getBarycoord(e,t,i,s,Os)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,Os.x),l.addScaledVector(a,Os.y),l.addScaledVector(o,Os.z),l)}static getInterpolatedAttribute(e,t,i,s,r,a){return Fh.setScalar(0),Oh.setScalar(0),Bh.setScalar(0),Fh.fromBufferAttribute(e,t),Oh.fromBufferAttribute(e,i),Bh.fromBufferAttribute(e,s),a.setScalar(0),a.addScaledVector(Fh,r.x),a.addScaledVector(Oh,r.y),a.addScaledVector(Bh,r.z),a}static isFrontFacing(e,t,i,s){return Ji.subVectors(i,t),Fs.subVectors(e,t),Ji.cross(Fs).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Ji.subVectors(this.c,this.b),Fs.subVectors(this.a,this.b),Ji.cross(Fs).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return Bi.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return Bi.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return Bi.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return Bi.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return Bi.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){const i=this.a,s=this.b,r=this.c;let a,o;ha.subVectors(s,i),da.subVectors(r,i),Nh.subVectors(e,i);const l=ha.dot(Nh),c=da.dot(Nh);if(l<=0&&c<=0)return t.copy(i);Ih.subVectors(e,s);const h=ha.dot(Ih),u=da.dot(Ih);if(h>=0&&u<=h)return t.copy(s);const d=l*u-h*c;if(d<=0&&l>=0&&h<=0&&l-h>0)return a=l/(l-h),t.copy(i).addScaledVector(ha,a);Uh.subVectors(e,r);const p=ha.dot(Uh),g=da.dot(Uh);if(g>=0&&p<=g)return t.copy(r);const _=p*c-l*g;if(_<=0&&c>=0&&g<=0)return o=c/(c-g),t.copy(i).addScaledVector(da,o);const v=h*g-p*u;if(v<=0&&u-h>=0&&p-g>=0)return um.subVectors(r,s),o=(u-h)/(u-h+(p-g)),t.copy(s).addScaledVector(um,o);const f=1/(v+_+d);return a=_*f,o=d*f,t.copy(i).addScaledVector(ha,a).addScaledVector(da,o)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}}class ar{constructor(e=new re(1/0,1/0,1/0),t=new re(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(ji.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(ji.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){const i=ji.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);const i=e.geometry;if(i!==void 0){const r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let a=0,o=r.count;a<o;a++)e.isMesh===!0?e.getVertexPosition(a,ji):ji.fromBufferAttribute(r,a),ji.applyMatrix4(e.matrixWorld),this.expandByPoint(ji);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Bl.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Bl.copy(i.boundingBox)),Bl.applyMatrix4(e.matrixWorld),this.union(Bl)}const s=e.children;for(let r=0,a=s.length;r<a;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,ji),ji.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(So),zl.subVectors(this.max,So),fa.subVectors(e.a,So),pa.subVectors(e.b,So),ma.subVectors(e.c,So),or.subVectors(pa,fa),lr.subVectors(ma,pa),Cr.subVectors(fa,ma);let t=[0,-or.z,or.y,0,-lr.z,lr.y,0,-Cr.z,Cr.y,or.z,0,-or.x,lr.z,0,-lr.x,Cr.z,0,-Cr.x,-or.y,or.x,0,-lr.y,lr.x,0,-Cr.y,Cr.x,0];return!zh(t,fa,pa,ma,zl)||(t=[1,0,0,0,1,0,0,0,1],!zh(t,fa,pa,ma,zl))?!1:(kl.crossVectors(or,lr),t=[kl.x,kl.y,kl.z],zh(t,fa,pa,ma,zl))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,ji).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(ji).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Bs[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Bs[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Bs[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Bs[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Bs[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Bs[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Bs[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Bs[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Bs),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}}const Bs=[new re,new re,new re,new re,new re,new re,new re,new re],ji=new re,Bl=new ar,fa=new re,pa=new re,ma=new re,or=new re,lr=new re,Cr=new re,So=new re,zl=new re,kl=new re,Lr=new re;function zh(n,e,t,i,s){for(let r=0,a=n.length-3;r<=a;r+=3){Lr.fromArray(n,r);const o=s.x*Math.abs(Lr.x)+s.y*Math.abs(Lr.y)+s.z*Math.abs(Lr.z),l=e.dot(Lr),c=t.dot(Lr),h=i.dot(Lr);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>o)return!1}return!0}const Mn=new re,Gl=new St;let lb=0;class zi extends Rr{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:lb++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=Xp,this.updateRanges=[],this.gpuType=hs,this.version=0,this._normalizationScale=e!==void 0?Nl(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)Gl.fromBufferAttribute(this,t),Gl.applyMatrix3(e),this.setXY(t,Gl.x,Gl.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)Mn.fromBufferAttribute(this,t),Mn.applyMatrix3(e),this.setXYZ(t,Mn.x,Mn.y,Mn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)Mn.fromBufferAttribute(this,t),Mn.applyMatrix4(e),this.setXYZ(t,Mn.x,Mn.y,Mn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)Mn.fromBufferAttribute(this,t),Mn.applyNormalMatrix(e),this.setXYZ(t,Mn.x,Mn.y,Mn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)Mn.fromBufferAttribute(this,t),Mn.transformDirection(e),this.setXYZ(t,Mn.x,Mn.y,Mn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){const e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):bh(e,this.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):Sh(e,this.array)}}class hm extends zi{constructor(e,t,i){super(new Uint16Array(e),t,i)}}class dm extends zi{constructor(e,t,i){super(new Uint32Array(e),t,i)}}class pn extends zi{constructor(e,t,i){super(new Float32Array(e),t,i)}}const cb=new ar,yo=new re,kh=new re;class ga{constructor(e=new re,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){const i=this.center;t!==void 0?i.copy(t):cb.setFromPoints(e).getCenter(i);let s=0;for(let r=0,a=e.length;r<a;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){const t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){const i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;yo.subVectors(e,this.center);const t=yo.lengthSq();if(t>this.radius*this.radius){const i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(yo,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(kh.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(yo.copy(e.center).add(kh)),this.expandByPoint(yo.copy(e.center).sub(kh))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}}let ub=0;const ki=new nn,Gh=new Nn,va=new re,Ei=new ar,Mo=new ar,Hn=new re;class Vn extends Rr{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:ub++}),this.uuid=nr(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Rw(e)?dm:hm)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){const t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);const i=this.attributes.normal;if(i!==void 0){const r=new Et().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}const s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return ki.makeRotationFromQuaternion(e),this.applyMatrix4(ki),this}rotateX(e){return ki.makeRotationX(e),this.applyMatrix4(ki),this}rotateY(e){return ki.makeRotationY(e),this.applyMatrix4(ki),this}rotateZ(e){return ki.makeRotationZ(e),this.applyMatrix4(ki),this}translate(e,t,i){return ki.makeTranslation(e,t,i),this.applyMatrix4(ki),this}scale(e,t,i){return ki.makeScale(e,t,i),this.applyMatrix4(ki),this}lookAt(e){return Gh.lookAt(e),Gh.updateMatrix(),this.applyMatrix4(Gh.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(va).negate(),this.translate(va.x,va.y,va.z),this}setFromPoints(e){const t=this.getAttribute("position");if(t===void 0){const i=[];for(let s=0,r=e.length;s<r;s++){const a=e[s];i.push(a.x,a.y,a.z||0)}this.setAttribute("position",new pn(i,3))}else{const i=Math.min(e.length,t.count);for(let s=0;s<i;s++){const r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&pt("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new ar);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){kt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new re(-1/0,-1/0,-1/0),new re(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){const r=t[i];Ei.setFromBufferAttribute(r),this.morphTargetsRelative?(Hn.addVectors(this.boundingBox.min,Ei.min),this.boundingBox.expandByPoint(Hn),Hn.addVectors(this.boundingBox.max,Ei.max),this.boundingBox.expandByPoint(Hn)):(this.boundingBox.expandByPoint(Ei.min),this.boundingBox.expandByPoint(Ei.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&kt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ga);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){kt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new re,1/0);return}if(e){const i=this.boundingSphere.center;if(Ei.setFromBufferAttribute(e),t)for(let r=0,a=t.length;r<a;r++){const o=t[r];Mo.setFromBufferAttribute(o),this.morphTargetsRelative?(Hn.addVectors(Ei.min,Mo.min),Ei.expandByPoint(Hn),Hn.addVectors(Ei.max,Mo.max),Ei.expandByPoint(Hn)):(Ei.expandByPoint(Mo.min),Ei.expandByPoint(Mo.max))}Ei.getCenter(i);let s=0;for(let r=0,a=e.count;r<a;r++)Hn.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(Hn));if(t)for(let r=0,a=t.length;r<a;r++){const o=t[r],l=this.morphTargetsRelative;for(let c=0,h=o.count;c<h;c++)Hn.fromBufferAttribute(o,c),l&&(va.fromBufferAttribute(e,c),Hn.add(va)),s=Math.max(s,i.distanceToSquared(Hn))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&kt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){const e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){kt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}const i=t.position,s=t.normal,r=t.uv;let a=this.getAttribute("tangent");(a===void 0||a.count!==i.count)&&(a=new zi(new Float32Array(4*i.count),4),this.setAttribute("tangent",a));const o=[],l=[],c=new Uint8Array(i.count);for(let C=0;C<i.count;C++)o[C]=new re,l[C]=new re;const h=new re,u=new re,d=new re,p=new St,g=new St,_=new St,v=new re,f=new re;function b(C,D,R){c[C]=c[D]=c[R]=1,h.fromBufferAttribute(i,C),u.fromBufferAttribute(i,D),d.fromBufferAttribute(i,R),p.fromBufferAttribute(r,C),g.fromBufferAttribute(r,D),_.fromBufferAttribute(r,R),u.sub(h),d.sub(h),g.sub(p),_.sub(p);const U=1/(g.x*_.y-_.x*g.y);isFinite(U)&&(v.copy(u).multiplyScalar(_.y).addScaledVector(d,-g.y).multiplyScalar(U),f.copy(d).multiplyScalar(g.x).addScaledVector(u,-_.x).multiplyScalar(U),o[C].add(v),o[D].add(v),o[R].add(v),l[C].add(f),l[D].add(f),l[R].add(f))}let S=this.groups;S.length===0&&(S=[{start:0,count:e.count}]);for(let C=0,D=S.length;C<D;++C){const R=S[C],U=R.start,I=R.count;for(let A=U,P=U+I;A<P;A+=3)b(e.getX(A+0),e.getX(A+1),e.getX(A+2))}const w=new re,M=new re,y=new re,x=new re;function E(C){y.fromBufferAttribute(s,C),x.copy(y);const D=o[C];w.copy(D),w.sub(y.multiplyScalar(y.dot(D))).normalize(),M.crossVectors(x,D);const U=M.dot(l[C])<0?-1:1;a.setXYZW(C,w.x,w.y,w.z,U)}for(let C=0,D=i.count;C<D;++C)c[C]&&E(C);this._transformed=!0}computeVertexNormals(){const e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new zi(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let d=0,p=i.count;d<p;d++)i.setXYZ(d,0,0,0);const s=new re,r=new re,a=new re,o=new re,l=new re,c=new re,h=new re,u=new re;if(e)for(let d=0,p=e.count;d<p;d+=3){const g=e.getX(d+0),_=e.getX(d+1),v=e.getX(d+2);s.fromBufferAttribute(t,g),r.fromBufferAttribute(t,_),a.fromBufferAttribute(t,v),h.subVectors(a,r),u.subVectors(s,r),h.cross(u),o.fromBufferAttribute(i,g),l.fromBufferAttribute(i,_),c.fromBufferAttribute(i,v),o.add(h),l.add(h),c.add(h),i.setXYZ(g,o.x,o.y,o.z),i.setXYZ(_,l.x,l.y,l.z),i.setXYZ(v,c.x,c.y,c.z)}else for(let d=0,p=t.count;d<p;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),a.fromBufferAttribute(t,d+2),h.subVectors(a,r),u.subVectors(s,r),h.cross(u),i.setXYZ(d+0,h.x,h.y,h.z),i.setXYZ(d+1,h.x,h.y,h.z),i.setXYZ(d+2,h.x,h.y,h.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){const e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)Hn.fromBufferAttribute(e,t),Hn.normalize(),e.setXYZ(t,Hn.x,Hn.y,Hn.z)}toNonIndexed(){function e(o,l){const c=o.array,h=o.itemSize,u=o.normalized,d=new c.constructor(l.length*h);let p=0,g=0;for(let _=0,v=l.length;_<v;_++){o.isInterleavedBufferAttribute?p=l[_]*o.data.stride+o.offset:p=l[_]*h;for(let f=0;f<h;f++)d[g++]=c[p++]}return new zi(d,h,u)}if(this.index===null)return pt("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;const t=new Vn,i=this.index.array,s=this.attributes;for(const o in s){const l=s[o],c=e(l,i);t.setAttribute(o,c)}const r=this.morphAttributes;for(const o in r){const l=[],c=r[o];for(let h=0,u=c.length;h<u;h++){const d=c[h],p=e(d,i);l.push(p)}t.morphAttributes[o]=l}t.morphTargetsRelative=this.morphTargetsRelative;const a=this.groups;for(let o=0,l=a.length;o<l;o++){const c=a[o];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){const e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){const l=this.parameters;for(const c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};const t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});const i=this.attributes;for(const l in i){const c=i[l];e.data.attributes[l]=c.toJSON(e.data)}const s={};let r=!1;for(const l in this.morphAttributes){const c=this.morphAttributes[l],h=[];for(let u=0,d=c.length;u<d;u++){const p=c[u];h.push(p.toJSON(e.data))}h.length>0&&(s[l]=h,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);const a=this.groups;a.length>0&&(e.data.groups=JSON.parse(JSON.stringify(a)));const o=this.boundingSphere;return o!==null&&(e.data.boundingSphere=o.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;const t={};this.name=e.name;const i=e.index;i!==null&&this.setIndex(i.clone());const s=e.attributes;for(const c in s){const h=s[c];this.setAttribute(c,h.clone(t))}const r=e.morphAttributes;for(const c in r){const h=[],u=r[c];for(let d=0,p=u.length;d<p;d++)h.push(u[d].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;const a=e.groups;for(let c=0,h=a.length;c<h;c++){const u=a[c];this.addGroup(u.start,u.count,u.materialIndex)}const o=e.boundingBox;o!==null&&(this.boundingBox=o.clone());const l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}}class fm{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Xp,this.updateRanges=[],this.version=0,this.uuid=nr()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,i){e*=this.stride,i*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[i+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=pm(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);const i=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=pm(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));const i={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}}function pm(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=nr()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}const ci=new re;class ms{constructor(e,t,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=i,this.normalized=s,this._normalizationScale=e!==void 0?Nl(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,i=this.data.count;t<i;t++)ci.fromBufferAttribute(this,t),ci.applyMatrix4(e),this.setXYZ(t,ci.x,ci.y,ci.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)ci.fromBufferAttribute(this,t),ci.applyNormalMatrix(e),this.setXYZ(t,ci.x,ci.y,ci.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)ci.fromBufferAttribute(this,t),ci.transformDirection(e),this.setXYZ(t,ci.x,ci.y,ci.z);return this}getComponent(e,t){let i=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.data.array[e*this.data.stride+this.offset+t]=i,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=i,this}setXYZ(e,t,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Pl("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let i=0;i<this.count;i++){const s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new zi(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new ms(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Pl("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let i=0;i<this.count;i++){const s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):bh(e,this.data.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):Sh(e,this.data.array)}}const Hh=new re,hb=new re,db=new Et;class cr{constructor(e=new re(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){const s=Hh.subVectors(i,t).cross(hb.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){const e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){const s=e.delta(Hh),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;const a=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(a<0||a>1)?null:t.copy(e.start).addScaledVector(s,a)}intersectsLine(e){const t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){const i=t||db.getNormalMatrix(e),s=this.coplanarPoint(Hh).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}}let fb=0;class Pr extends Rr{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:fb++}),this.uuid=nr(),this.name="",this.type="Material",this.blending=fo,this.side=Tr,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Tp,this.blendDst=Ap,this.blendEquation=na,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new At(0,0,0),this.blendAlpha=0,this.depthFunc=po,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Sw,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=xh,this.stencilZFail=xh,this.stencilZPass=xh,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(const t in e){const i=e[t];if(i===void 0){pt(`Material: parameter '${t}' has value of undefined.`);continue}const s=this[t];if(s===void 0){pt(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){const t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});const i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){const a=[];for(const o in r){const l=r[o];delete l.metadata,a.push(l)}return a}if(t){const r=s(e.textures),a=s(e.images);r.length>0&&(i.textures=r),a.length>0&&(i.images=a)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new At().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new cr().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new St().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new St().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;const t=e.clippingPlanes;let i=null;if(t!==null){const s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}}class mm extends Pr{constructor(e){super(),this.isSpriteMaterial=!0,this.type="SpriteMaterial",this.color=new At(16777215),this.map=null,this.alphaMap=null,this.rotation=0,this.sizeAttenuation=!0,this.transparent=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.rotation=e.rotation,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}}let _a;const Eo=new re,xa=new re,wa=new re,ba=new St,To=new St,gm=new nn,Hl=new re,Ao=new re,Vl=new re,vm=new St,Vh=new St,_m=new St;class pb extends Nn{constructor(e=new mm){if(super(),this.isSprite=!0,this.type="Sprite",_a===void 0){_a=new Vn;const t=new Float32Array([-.5,-.5,0,0,0,.5,-.5,0,1,0,.5,.5,0,1,1,-.5,.5,0,0,1]),i=new fm(t,5);_a.setIndex([0,1,2,0,2,3]),_a.setAttribute("position",new ms(i,3,0,!1)),_a.setAttribute("uv",new ms(i,2,3,!1))}this.geometry=_a,this.material=e,this.center=new St(.5,.5),this.count=1}intersectsFrustum(e){return e.intersectsSprite(this)}raycast(e,t){e.camera===null&&kt('Sprite: "Raycaster.camera" needs to be set in order to raycast against sprites.'),xa.setFromMatrixScale(this.matrixWorld),gm.copy(e.camera.matrixWorld),this.modelViewMatrix.multiplyMatrices(e.camera.matrixWorldInverse,this.matrixWorld),wa.setFromMatrixPosition(this.modelViewMatrix),e.camera.isPerspectiveCamera&&this.material.sizeAttenuation===!1&&xa.multiplyScalar(-wa.z);const i=this.material.rotation;let s,r;i!==0&&(r=Math.cos(i),s=Math.sin(i));const a=this.center;Wl(Hl.set(-.5,-.5,0),wa,a,xa,s,r),Wl(Ao.set(.5,-.5,0),wa,a,xa,s,r),Wl(Vl.set(.5,.5,0),wa,a,xa,s,r),vm.set(0,0),Vh.set(1,0),_m.set(1,1);let o=e.ray.intersectTriangle(Hl,Ao,Vl,!1,Eo);if(o===null&&(Wl(Ao.set(-.5,.5,0),wa,a,xa,s,r),Vh.set(0,1),o=e.ray.intersectTriangle(Hl,Vl,Ao,!1,Eo),o===null))return;const l=e.ray.origin.distanceTo(Eo);l<e.near||l>e.far||t.push({distance:l,point:Eo.clone(),uv:Bi.getInterpolation(Eo,Hl,Ao,Vl,vm,Vh,_m,new St),face:null,object:this})}copy(e,t){return super.copy(e,t),e.center!==void 0&&this.center.copy(e.center),this.material=e.material,this}toJSON(e){const t=super.toJSON(e);return t.object.center=this.center.toArray(),t}}function Wl(n,e,t,i,s,r){ba.subVectors(n,t).addScalar(.5).multiply(i),s!==void 0?(To.x=r*ba.x-s*ba.y,To.y=s*ba.x+r*ba.y):To.copy(ba),n.copy(e),n.x+=To.x,n.y+=To.y,n.applyMatrix4(gm)}const zs=new re,Wh=new re,$l=new re,Xl=new re;class $h{constructor(e=new re,t=new re(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,zs)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);const i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){const t=zs.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(zs.copy(this.origin).addScaledVector(this.direction,t),zs.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){Wh.copy(e).add(t).multiplyScalar(.5),$l.copy(t).sub(e).normalize(),Xl.copy(this.origin).sub(Wh);const r=e.distanceTo(t)*.5,a=-this.direction.dot($l),o=Xl.dot(this.direction),l=-Xl.dot($l),c=Xl.lengthSq(),h=Math.abs(1-a*a);let u,d,p,g;if(h>0)if(u=a*l-o,d=a*o-l,g=r*h,u>=0)if(d>=-g)if(d<=g){const _=1/h;u*=_,d*=_,p=u*(u+a*d+2*o)+d*(a*u+d+2*l)+c}else d=r,u=Math.max(0,-(a*d+o)),p=-u*u+d*(d+2*l)+c;else d=-r,u=Math.max(0,-(a*d+o)),p=-u*u+d*(d+2*l)+c;else d<=-g?(u=Math.max(0,-(-a*r+o)),d=u>0?-r:Math.min(Math.max(-r,-l),r),p=-u*u+d*(d+2*l)+c):d<=g?(u=0,d=Math.min(Math.max(-r,-l),r),p=d*(d+2*l)+c):(u=Math.max(0,-(a*r+o)),d=u>0?r:Math.min(Math.max(-r,-l),r),p=-u*u+d*(d+2*l)+c);else d=a>0?-r:r,u=Math.max(0,-(a*d+o)),p=-u*u+d*(d+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,u),s&&s.copy(Wh).addScaledVector($l,d),p}intersectSphere(e,t){if(e.radius<0)return null;zs.subVectors(e.center,this.origin);const i=zs.dot(this.direction),s=zs.dot(zs)-i*i,r=e.radius*e.radius;if(s>r)return null;const a=Math.sqrt(r-s),o=i-a,l=i+a;return l<0?null:o<0?this.at(l,t):this.at(o,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){const t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;const i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){const i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){const t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,a,o,l;const c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,d=this.origin;return c>=0?(i=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(i=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),h>=0?(r=(e.min.y-d.y)*h,a=(e.max.y-d.y)*h):(r=(e.max.y-d.y)*h,a=(e.min.y-d.y)*h),i>a||r>s||((r>i||isNaN(i))&&(i=r),(a<s||isNaN(s))&&(s=a),u>=0?(o=(e.min.z-d.z)*u,l=(e.max.z-d.z)*u):(o=(e.max.z-d.z)*u,l=(e.min.z-d.z)*u),i>l||o>s)||((o>i||i!==i)&&(i=o),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,zs)!==null}intersectTriangle(e,t,i,s,r){const a=this.origin,o=this.direction,l=o.x,c=o.y,h=o.z,u=e.x-a.x,d=e.y-a.y,p=e.z-a.z,g=t.x-a.x,_=t.y-a.y,v=t.z-a.z,f=i.x-a.x,b=i.y-a.y,S=i.z-a.z,w=Math.abs(l),M=Math.abs(c),y=Math.abs(h);let x,E,C,D,R,U,I,A,P,k,O,z;if(w>=M&&w>=y?(C=l,U=u,P=g,z=f,l>=0?(x=c,E=h,D=d,R=p,I=_,A=v,k=b,O=S):(x=h,E=c,D=p,R=d,I=v,A=_,k=S,O=b)):M>=y?(C=c,U=d,P=_,z=b,c>=0?(x=h,E=l,D=p,R=u,I=v,A=g,k=S,O=f):(x=l,E=h,D=u,R=p,I=g,A=v,k=f,O=S)):(C=h,U=p,P=v,z=S,h>=0?(x=l,E=c,D=u,R=d,I=g,A=_,k=f,O=b):(x=c,E=l,D=d,R=u,I=_,A=g,k=b,O=f)),C===0)return null;const B=x/C,$=E/C,Z=1/C,ne=D-B*U,Y=R-$*U,K=I-B*P,j=A-$*P,G=k-B*z,ee=O-$*z,se=G*j-ee*K,te=ne*ee-Y*G,oe=K*Y-j*ne;if(s){if(se<0||te<0||oe<0)return null}else if((se<0||te<0||oe<0)&&(se>0||te>0||oe>0))return null;const pe=se+te+oe;if(pe===0)return null;const we=Z*(se*U+te*P+oe*z);return(pe>0?we<0:we>0)?null:this.at(we/pe,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}}class ql extends Pr{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new At(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new sr,this.combine=Lu,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}}const xm=new nn,Dr=new $h,Yl=new ga,wm=new re,Kl=new re,Zl=new re,Jl=new re,Xh=new re,jl=new re,bm=new re,Ql=new re;class wi extends Nn{constructor(e=new Vn,t=new ql){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){const t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){const s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){const o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}getVertexPosition(e,t){const i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,a=i.morphTargetsRelative;t.fromBufferAttribute(s,e);const o=this.morphTargetInfluences;if(r&&o){jl.set(0,0,0);for(let l=0,c=r.length;l<c;l++){const h=o[l],u=r[l];h!==0&&(Xh.fromBufferAttribute(u,e),a?jl.addScaledVector(Xh,h):jl.addScaledVector(Xh.sub(t),h))}t.add(jl)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Yl.copy(i.boundingSphere),Yl.applyMatrix4(r),Dr.copy(e.ray).recast(e.near),!(Yl.containsPoint(Dr.origin)===!1&&(Dr.intersectSphere(Yl,wm)===null||Dr.origin.distanceToSquared(wm)>(e.far-e.near)**2))&&(xm.copy(r).invert(),Dr.copy(e.ray).applyMatrix4(xm),!(i.boundingBox!==null&&Dr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,Dr)))}_computeIntersections(e,t,i){let s;const r=this.geometry,a=this.material,o=r.index,l=r.attributes.position,c=r.attributes.uv,h=r.attributes.uv1,u=r.attributes.normal,d=r.groups,p=r.drawRange;if(o!==null)if(Array.isArray(a))for(let g=0,_=d.length;g<_;g++){const v=d[g],f=a[v.materialIndex],b=Math.max(v.start,p.start),S=Math.min(o.count,Math.min(v.start+v.count,p.start+p.count));for(let w=b,M=S;w<M;w+=3){const y=o.getX(w),x=o.getX(w+1),E=o.getX(w+2);s=ec(this,f,e,i,c,h,u,y,x,E),s&&(s.faceIndex=Math.floor(w/3),s.face.materialIndex=v.materialIndex,t.push(s))}}else{const g=Math.max(0,p.start),_=Math.min(o.count,p.start+p.count);for(let v=g,f=_;v<f;v+=3){const b=o.getX(v),S=o.getX(v+1),w=o.getX(v+2);s=ec(this,a,e,i,c,h,u,b,S,w),s&&(s.faceIndex=Math.floor(v/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(a))for(let g=0,_=d.length;g<_;g++){const v=d[g],f=a[v.materialIndex],b=Math.max(v.start,p.start),S=Math.min(l.count,Math.min(v.start+v.count,p.start+p.count));for(let w=b,M=S;w<M;w+=3){const y=w,x=w+1,E=w+2;s=ec(this,f,e,i,c,h,u,y,x,E),s&&(s.faceIndex=Math.floor(w/3),s.face.materialIndex=v.materialIndex,t.push(s))}}else{const g=Math.max(0,p.start),_=Math.min(l.count,p.start+p.count);for(let v=g,f=_;v<f;v+=3){const b=v,S=v+1,w=v+2;s=ec(this,a,e,i,c,h,u,b,S,w),s&&(s.faceIndex=Math.floor(v/3),t.push(s))}}}}function mb(n,e,t,i,s,r,a,o){let l;if(e.side===xi?l=i.intersectTriangle(a,r,s,!0,o):l=i.intersectTriangle(s,r,a,e.side===Tr,o),l===null)return null;Ql.copy(o),Ql.applyMatrix4(n.matrixWorld);const c=t.ray.origin.distanceTo(Ql);return c<t.near||c>t.far?null:{distance:c,point:Ql.clone(),object:n}}function ec(n,e,t,i,s,r,a,o,l,c){n.getVertexPosition(o,Kl),n.getVertexPosition(l,Zl),n.getVertexPosition(c,Jl);const h=mb(n,e,t,i,Kl,Zl,Jl,bm);if(h){const u=new re;Bi.getBarycoord(bm,Kl,Zl,Jl,u),s&&(h.uv=Bi.getInterpolatedAttribute(s,o,l,c,u,new St)),r&&(h.uv1=Bi.getInterpolatedAttribute(r,o,l,c,u,new St)),a&&(h.normal=Bi.getInterpolatedAttribute(a,o,l,c,u,new re),h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1));const d={a:o,b:l,c,normal:new re,materialIndex:0};Bi.getNormal(Kl,Zl,Jl,d.normal),h.face=d,h.barycoord=u}return h}class gb extends ii{constructor(e=null,t=1,i=1,s,r,a,o,l,c=Zn,h=Zn,u,d){super(null,a,o,l,c,h,s,r,u,d),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}}const Nr=new ga,vb=new St(.5,.5),tc=new re;class Ro{constructor(e=new cr,t=new cr,i=new cr,s=new cr,r=new cr,a=new cr){this.planes=[e,t,i,s,r,a]}set(e,t,i,s,r,a){const o=this.planes;return o[0].copy(e),o[1].copy(t),o[2].copy(i),o[3].copy(s),o[4].copy(r),o[5].copy(a),this}copy(e){const t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=Ki,i=!1){const s=this.planes,r=e.elements,a=r[0],o=r[1],l=r[2],c=r[3],h=r[4],u=r[5],d=r[6],p=r[7],g=r[8],_=r[9],v=r[10],f=r[11],b=r[12],S=r[13],w=r[14],M=r[15];if(s[0].setComponents(c-a,p-h,f-g,M-b).normalize(),s[1].setComponents(c+a,p+h,f+g,M+b).normalize(),s[2].setComponents(c+o,p+u,f+_,M+S).normalize(),s[3].setComponents(c-o,p-u,f-_,M-S).normalize(),i)s[4].setComponents(l,d,v,w).normalize(),s[5].setComponents(c-l,p-d,f-v,M-w).normalize();else if(s[4].setComponents(c-l,p-d,f-v,M-w).normalize(),t===Ki)s[5].setComponents(c+l,p+d,f+v,M+w).normalize();else if(t===vo)s[5].setComponents(l,d,v,w).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Nr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{const t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Nr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Nr)}intersectsSprite(e){Nr.center.set(0,0,0);const t=vb.distanceTo(e.center);return Nr.radius=.7071067811865476+t,Nr.applyMatrix4(e.matrixWorld),this.intersectsSphere(Nr)}intersectsSphere(e){const t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){const t=this.planes;for(let i=0;i<6;i++){const s=t[i];if(tc.x=s.normal.x>0?e.max.x:e.min.x,tc.y=s.normal.y>0?e.max.y:e.min.y,tc.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(tc)<0)return!1}return!0}containsPoint(e){const t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}}const Sm=new nn;class qh{constructor(){this.coordinateSystem=Ki,this._frustums=[],this._count=0}setFromArrayCamera(e){const t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){const r=t[s];Sm.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new Ro),i[s].setFromProjectionMatrix(Sm,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;const t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new Ro),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new qh().copy(this)}}class Yh extends Pr{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new At(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}}const nc=new re,ic=new re,ym=new nn,Co=new $h,sc=new ga,Kh=new re,Mm=new re;class _b extends Nn{constructor(e=new Vn,t=new Yh){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,i=[0];for(let s=1,r=t.count;s<r;s++)nc.fromBufferAttribute(t,s-1),ic.fromBufferAttribute(t,s),i[s]=i[s-1],i[s]+=nc.distanceTo(ic);e.setAttribute("lineDistance",new pn(i,1))}else pt("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const i=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,a=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),sc.copy(i.boundingSphere),sc.applyMatrix4(s),sc.radius+=r,e.ray.intersectsSphere(sc)===!1)return;ym.copy(s).invert(),Co.copy(e.ray).applyMatrix4(ym);const o=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=o*o,c=this.isLineSegments?2:1,h=i.index,d=i.attributes.position;if(h!==null){const p=Math.max(0,a.start),g=Math.min(h.count,a.start+a.count);for(let _=p,v=g-1;_<v;_+=c){const f=h.getX(_),b=h.getX(_+1),S=rc(this,e,Co,l,f,b,_);S&&t.push(S)}if(this.isLineLoop){const _=h.getX(g-1),v=h.getX(p),f=rc(this,e,Co,l,_,v,g-1);f&&t.push(f)}}else{const p=Math.max(0,a.start),g=Math.min(d.count,a.start+a.count);for(let _=p,v=g-1;_<v;_+=c){const f=rc(this,e,Co,l,_,_+1,_);f&&t.push(f)}if(this.isLineLoop){const _=rc(this,e,Co,l,g-1,p,g-1);_&&t.push(_)}}}updateMorphTargets(){const t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){const s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){const o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}}function rc(n,e,t,i,s,r,a){const o=n.geometry.attributes.position;if(nc.fromBufferAttribute(o,s),ic.fromBufferAttribute(o,r),t.distanceSqToSegment(nc,ic,Kh,Mm)>i)return;Kh.applyMatrix4(n.matrixWorld);const c=e.ray.origin.distanceTo(Kh);if(!(c<e.near||c>e.far))return{distance:c,point:Mm.clone().applyMatrix4(n.matrixWorld),index:a,face:null,faceIndex:null,barycoord:null,object:n}}const Em=new re,Tm=new re;class Am extends _b{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,i=[];for(let s=0,r=t.count;s<r;s+=2)Em.fromBufferAttribute(t,s),Tm.fromBufferAttribute(t,s+1),i[s]=s===0?0:i[s-1],i[s+1]=i[s]+Em.distanceTo(Tm);e.setAttribute("lineDistance",new pn(i,1))}else pt("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}}class Rm extends ii{constructor(e=[],t=ia,i,s,r,a,o,l,c,h){super(e,t,i,s,r,a,o,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}}class xb extends ii{constructor(e,t,i,s,r,a,o,l,c){super(e,t,i,s,r,a,o,l,c),this.isCanvasTexture=!0,this.needsUpdate=!0}}class Sa extends ii{constructor(e,t,i=us,s,r,a,o=Zn,l=Zn,c,h=Qs,u=1){if(h!==Qs&&h!==er)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");const d={width:e,height:t,depth:u};super(d,s,r,a,o,l,h,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Eh(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){const t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}}class Cm extends Sa{constructor(e,t=us,i=ia,s,r,a=Zn,o=Zn,l,c=Qs){const h={width:e,height:e,depth:1},u=[h,h,h,h,h,h];super(e,e,t,i,s,r,a,o,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}}class Lm extends ii{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}}class Lo extends Vn{constructor(e=1,t=1,i=1,s=1,r=1,a=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:a};const o=this;s=Math.floor(s),r=Math.floor(r),a=Math.floor(a);const l=[],c=[],h=[],u=[];let d=0,p=0;g("z","y","x",-1,-1,i,t,e,a,r,0),g("z","y","x",1,-1,i,t,-e,a,r,1),g("x","z","y",1,1,e,i,t,s,a,2),g("x","z","y",1,-1,e,i,-t,s,a,3),g("x","y","z",1,-1,e,t,i,s,r,4),g("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new pn(c,3)),this.setAttribute("normal",new pn(h,3)),this.setAttribute("uv",new pn(u,2));function g(_,v,f,b,S,w,M,y,x,E,C){const D=w/x,R=M/E,U=w/2,I=M/2,A=y/2,P=x+1,k=E+1;let O=0,z=0;const B=new re;for(let $=0;$<k;$++){const Z=$*R-I;for(let ne=0;ne<P;ne++){const Y=ne*D-U;B[_]=Y*b,B[v]=Z*S,B[f]=A,c.push(B.x,B.y,B.z),B[_]=0,B[v]=0,B[f]=y>0?1:-1,h.push(B.x,B.y,B.z),u.push(ne/x),u.push(1-$/E),O+=1}}for(let $=0;$<E;$++)for(let Z=0;Z<x;Z++){const ne=d+Z+P*$,Y=d+Z+P*($+1),K=d+(Z+1)+P*($+1),j=d+(Z+1)+P*$;l.push(ne,Y,j),l.push(Y,K,j),z+=6}o.addGroup(p,z,C),p+=z,d+=O}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Lo(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}}class Zh extends Vn{constructor(e=1,t=1,i=1,s=32,r=1,a=!1,o=0,l=Math.PI*2){super(),this.type="CylinderGeometry",this.parameters={radiusTop:e,radiusBottom:t,height:i,radialSegments:s,heightSegments:r,openEnded:a,thetaStart:o,thetaLength:l};const c=this;s=Math.floor(s),r=Math.floor(r);const h=[],u=[],d=[],p=[];let g=0;const _=[],v=i/2;let f=0;b(),a===!1&&(e>0&&S(!0),t>0&&S(!1)),this.setIndex(h),this.setAttribute("position",new pn(u,3)),this.setAttribute("normal",new pn(d,3)),this.setAttribute("uv",new pn(p,2));function b(){const w=new re,M=new re;let y=0;const x=(t-e)/i;for(let E=0;E<=r;E++){const C=[],D=E/r,R=D*(t-e)+e;for(let U=0;U<=s;U++){const I=U/s,A=I*l+o,P=Math.sin(A),k=Math.cos(A);M.x=R*P,M.y=-D*i+v,M.z=R*k,u.push(M.x,M.y,M.z),w.set(P,x,k).normalize(),d.push(w.x,w.y,w.z),p.push(I,1-D),C.push(g++)}_.push(C)}for(let E=0;E<s;E++)for(let C=0;C<r;C++){const D=_[C][E],R=_[C+1][E],U=_[C+1][E+1],I=_[C][E+1];(e>0||C!==0)&&(h.push(D,R,I),y+=3),(t>0||C!==r-1)&&(h.push(R,U,I),y+=3)}c.addGroup(f,y,0),f+=y}function S(w){const M=g,y=new St,x=new re;let E=0;const C=w===!0?e:t,D=w===!0?1:-1;for(let U=1;U<=s;U++)u.push(0,v*D,0),d.push(0,D,0),p.push(.5,.5),g++;const R=g;for(let U=0;U<=s;U++){const A=U/s*l+o,P=Math.cos(A),k=Math.sin(A);x.x=C*k,x.y=v*D,x.z=C*P,u.push(x.x,x.y,x.z),d.push(0,D,0),y.x=P*.5+.5,y.y=k*.5*D+.5,p.push(y.x,y.y),g++}for(let U=0;U<s;U++){const I=M+U,A=R+U;w===!0?h.push(A,A+1,I):h.push(A+1,A,I),E+=3}c.addGroup(f,E,w===!0?1:2),f+=E}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Zh(e.radiusTop,e.radiusBottom,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}}class ac extends Zh{constructor(e=1,t=1,i=32,s=1,r=!1,a=0,o=Math.PI*2){super(0,e,t,i,s,r,a,o),this.type="ConeGeometry",this.parameters={radius:e,height:t,radialSegments:i,heightSegments:s,openEnded:r,thetaStart:a,thetaLength:o}}static fromJSON(e){return new ac(e.radius,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}}class oc extends Vn{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};const r=e/2,a=t/2,o=Math.floor(i),l=Math.floor(s),c=o+1,h=l+1,u=e/o,d=t/l,p=[],g=[],_=[],v=[];for(let f=0;f<h;f++){const b=f*d-a;for(let S=0;S<c;S++){const w=S*u-r;g.push(w,-b,0),_.push(0,0,1),v.push(S/o),v.push(1-f/l)}}for(let f=0;f<l;f++)for(let b=0;b<o;b++){const S=b+c*f,w=b+c*(f+1),M=b+1+c*(f+1),y=b+1+c*f;p.push(S,w,y),p.push(w,M,y)}this.setIndex(p),this.setAttribute("position",new pn(g,3)),this.setAttribute("normal",new pn(_,3)),this.setAttribute("uv",new pn(v,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new oc(e.width,e.height,e.widthSegments,e.heightSegments)}}class Jh extends Vn{constructor(e=.5,t=1,i=32,s=1,r=0,a=Math.PI*2){super(),this.type="RingGeometry",this.parameters={innerRadius:e,outerRadius:t,thetaSegments:i,phiSegments:s,thetaStart:r,thetaLength:a},i=Math.max(3,i),s=Math.max(1,s);const o=[],l=[],c=[],h=[];let u=e;const d=(t-e)/s,p=new re,g=new St;for(let _=0;_<=s;_++){for(let v=0;v<=i;v++){const f=r+v/i*a;p.x=u*Math.cos(f),p.y=u*Math.sin(f),l.push(p.x,p.y,p.z),c.push(0,0,1),g.x=(p.x/t+1)/2,g.y=(p.y/t+1)/2,h.push(g.x,g.y)}u+=d}for(let _=0;_<s;_++){const v=_*(i+1);for(let f=0;f<i;f++){const b=f+v,S=b,w=b+i+1,M=b+i+2,y=b+1;o.push(S,w,y),o.push(w,M,y)}}this.setIndex(o),this.setAttribute("position",new pn(l,3)),this.setAttribute("normal",new pn(c,3)),this.setAttribute("uv",new pn(h,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Jh(e.innerRadius,e.outerRadius,e.thetaSegments,e.phiSegments,e.thetaStart,e.thetaLength)}}class jh extends Vn{constructor(e=1,t=32,i=16,s=0,r=Math.PI*2,a=0,o=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:s,phiLength:r,thetaStart:a,thetaLength:o},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));const l=Math.min(a+o,Math.PI);let c=0;const h=[],u=new re,d=new re,p=[],g=[],_=[],v=[];for(let f=0;f<=i;f++){const b=[],S=f/i,w=a+S*o,M=e*Math.cos(w),y=Math.sqrt(e*e-M*M);let x=0;f===0&&a===0?x=.5/t:f===i&&l===Math.PI&&(x=-.5/t);for(let E=0;E<=t;E++){const C=E/t,D=s+C*r;u.x=-y*Math.cos(D),u.y=M,u.z=y*Math.sin(D),g.push(u.x,u.y,u.z),d.copy(u).normalize(),_.push(d.x,d.y,d.z),v.push(C+x,1-S),b.push(c++)}h.push(b)}for(let f=0;f<i;f++)for(let b=0;b<t;b++){const S=h[f][b+1],w=h[f][b],M=h[f+1][b],y=h[f+1][b+1];(f!==0||a>0)&&p.push(S,w,y),(f!==i-1||l<Math.PI)&&p.push(w,M,y)}this.setIndex(p),this.setAttribute("position",new pn(g,3)),this.setAttribute("normal",new pn(_,3)),this.setAttribute("uv",new pn(v,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new jh(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}}class wb extends Vn{constructor(e=null){if(super(),this.type="WireframeGeometry",this.parameters={geometry:e},e!==null){const t=[],i=new Set,s=new re,r=new re;if(e.index!==null){const a=e.attributes.position,o=e.index;let l=e.groups;l.length===0&&(l=[{start:0,count:o.count,materialIndex:0}]);for(let c=0,h=l.length;c<h;++c){const u=l[c],d=u.start,p=u.count;for(let g=d,_=d+p;g<_;g+=3)for(let v=0;v<3;v++){const f=o.getX(g+v),b=o.getX(g+(v+1)%3);s.fromBufferAttribute(a,f),r.fromBufferAttribute(a,b),Pm(s,r,i)===!0&&(t.push(s.x,s.y,s.z),t.push(r.x,r.y,r.z))}}}else{const a=e.attributes.position;for(let o=0,l=a.count/3;o<l;o++)for(let c=0;c<3;c++){const h=3*o+c,u=3*o+(c+1)%3;s.fromBufferAttribute(a,h),r.fromBufferAttribute(a,u),Pm(s,r,i)===!0&&(t.push(s.x,s.y,s.z),t.push(r.x,r.y,r.z))}}this.setAttribute("position",new pn(t,3))}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}}function Pm(n,e,t){const i=`${n.x},${n.y},${n.z}-${e.x},${e.y},${e.z}`,s=`${e.x},${e.y},${e.z}-${n.x},${n.y},${n.z}`;return t.has(i)===!0||t.has(s)===!0?!1:(t.add(i),t.add(s),!0)}function ya(n){const e={};for(const t in n){e[t]={};for(const i in n[t]){const s=n[t][i];if(Dm(s))s.isRenderTargetTexture?(pt("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(Dm(s[0])){const r=[];for(let a=0,o=s.length;a<o;a++)r[a]=s[a].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function ui(n){const e={};for(let t=0;t<n.length;t++){const i=ya(n[t]);for(const s in i)e[s]=i[s]}return e}function Dm(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function bb(n){const e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function Nm(n){const e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:zt.workingColorSpace}const Qh={clone:ya,merge:ui};var Sb=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,yb=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`;class ur extends Pr{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Sb,this.fragmentShader=yb,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=ya(e.uniforms),this.uniformsGroups=bb(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){const t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(const s in this.uniforms){const a=this.uniforms[s].value;a&&a.isTexture?t.uniforms[s]={type:"t",value:a.toJSON(e).uuid}:a&&a.isColor?t.uniforms[s]={type:"c",value:a.getHex()}:a&&a.isVector2?t.uniforms[s]={type:"v2",value:a.toArray()}:a&&a.isVector3?t.uniforms[s]={type:"v3",value:a.toArray()}:a&&a.isVector4?t.uniforms[s]={type:"v4",value:a.toArray()}:a&&a.isMatrix3?t.uniforms[s]={type:"m3",value:a.toArray()}:a&&a.isMatrix4?t.uniforms[s]={type:"m4",value:a.toArray()}:t.uniforms[s]={value:a}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;const i={};for(const s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(const i in e.uniforms){const s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new At().setHex(s.value);break;case"v2":this.uniforms[i].value=new St().fromArray(s.value);break;case"v3":this.uniforms[i].value=new re().fromArray(s.value);break;case"v4":this.uniforms[i].value=new on().fromArray(s.value);break;case"m3":this.uniforms[i].value=new Et().fromArray(s.value);break;case"m4":this.uniforms[i].value=new nn().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(const i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}}class Mb extends ur{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}}class ed extends Pr{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new At(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new At(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=_h,this.normalScale=new St(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new sr,this.combine=Lu,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}}class Eb extends Pr{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=ww,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}}class Tb extends Pr{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}}class Im extends Nn{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new At(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){const t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}}class Ab extends Im{constructor(e,t,i){super(e,i),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(Nn.DEFAULT_UP),this.updateMatrix(),this.groundColor=new At(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){const t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}}const td=new nn,Um=new re,Fm=new re;class Rb{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new St(512,512),this.mapType=yi,this.map=null,this.mapPass=null,this.matrix=new nn,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new Ro,this._frameExtents=new St(1,1),this._viewportCount=1,this._viewports=[new on(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){const t=this.camera;Um.setFromMatrixPosition(e.matrixWorld),t.position.copy(Um),Fm.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(Fm),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,i,s){td.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),i.setFromProjectionMatrix(td,e.coordinateSystem,e.reversedDepth);const r=this._frameExtents,a=s?s.z/r.x:1,o=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===vo||e.reversedDepth?t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,1,0,0,0,0,1):t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,.5,.5,0,0,0,1),t.multiply(td)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){const e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}}const lc=new re,cc=new ra,gs=new re;class Om extends Nn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new nn,this.projectionMatrix=new nn,this.projectionMatrixInverse=new nn,this.coordinateSystem=Ki,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(lc,cc,gs),gs.x===1&&gs.y===1&&gs.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(lc,cc,gs.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(lc,cc,gs),gs.x===1&&gs.y===1&&gs.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(lc,cc,gs.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}}const hr=new re,Bm=new St,zm=new St;class Qi extends Om{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){const t=.5*this.getFilmHeight()/e;this.fov=xo*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){const e=Math.tan(_o*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return xo*2*Math.atan(Math.tan(_o*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){hr.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(hr.x,hr.y).multiplyScalar(-e/hr.z),hr.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(hr.x,hr.y).multiplyScalar(-e/hr.z)}getViewSize(e,t){return this.getViewBounds(e,Bm,zm),t.subVectors(zm,Bm)}setViewOffset(e,t,i,s,r,a){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=this.near;let t=e*Math.tan(_o*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s;const a=this.view;if(this.view!==null&&this.view.enabled){const l=a.fullWidth,c=a.fullHeight;r+=a.offsetX*s/l,t-=a.offsetY*i/c,s*=a.width/l,i*=a.height/c}const o=this.filmOffset;o!==0&&(r+=e*o/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}}class km extends Om{constructor(e=-1,t=1,i=1,s=-1,r=.1,a=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=a,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,a){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2;let r=i-e,a=i+e,o=s+t,l=s-t;if(this.view!==null&&this.view.enabled){const c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,a=r+c*this.view.width,o-=h*this.view.offsetY,l=o-h*this.view.height}this.projectionMatrix.makeOrthographic(r,a,o,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}}class Cb extends Rb{constructor(){super(new km(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}}class Lb extends Im{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Nn.DEFAULT_UP),this.updateMatrix(),this.target=new Nn,this.shadow=new Cb}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){const t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}}class Pb extends Vn{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){const e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}}const Ma=-90,Ea=1;class nd extends Nn{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;const s=new Qi(Ma,Ea,e,t);s.layers=this.layers,this.add(s);const r=new Qi(Ma,Ea,e,t);r.layers=this.layers,this.add(r);const a=new Qi(Ma,Ea,e,t);a.layers=this.layers,this.add(a);const o=new Qi(Ma,Ea,e,t);o.layers=this.layers,this.add(o);const l=new Qi(Ma,Ea,e,t);l.layers=this.layers,this.add(l);const c=new Qi(Ma,Ea,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){const e=this.coordinateSystem,t=this.children.concat(),[i,s,r,a,o,l]=t;for(const c of t)this.remove(c);if(e===Ki)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),a.up.set(0,0,1),a.lookAt(0,-1,0),o.up.set(0,1,0),o.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===vo)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),a.up.set(0,0,-1),a.lookAt(0,-1,0),o.up.set(0,-1,0),o.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(const c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();const{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());const[r,a,o,l,c,h]=this.children,u=e.getRenderTarget(),d=e.getActiveCubeFace(),p=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;const _=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let v=!1;e.isWebGLRenderer===!0?v=e.state.buffers.depth.getReversed():v=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),v&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),v&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,2,s),v&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,3,s),v&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,s),v&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=_,e.setRenderTarget(i,5,s),v&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(u,d,p),e.xr.enabled=g,i.texture.needsPMREMUpdate=!0}}class Db extends Qi{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}}class id extends fm{constructor(e,t,i=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=i}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){const t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){const t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}}const Gm=new nn;class Nb{constructor(e,t,i=0,s=1/0){this.ray=new $h(e,t),this.near=i,this.far=s,this.camera=null,this.layers=new Rh,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):kt("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return Gm.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(Gm),this}intersectObject(e,t=!0,i=[]){return sd(e,this,i,t),i.sort(Hm),i}intersectObjects(e,t=!0,i=[]){for(let s=0,r=e.length;s<r;s++)sd(e[s],this,i,t);return i.sort(Hm),i}}function Hm(n,e){return n.distance-e.distance}function sd(n,e,t,i){let s=!0;if(n.layers.test(e.layers)&&n.raycast(e,t)===!1&&(s=!1),s===!0&&i===!0){const r=n.children;for(let a=0,o=r.length;a<o;a++)sd(r[a],e,t,!0)}}const Vm=new re,uc=new re,Ta=new re,Aa=new re,rd=new re,Ib=new re,Ub=new re;class Fb{constructor(e=new re,t=new re){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){Vm.subVectors(e,this.start),uc.subVectors(this.end,this.start);const i=uc.dot(uc);if(i===0)return 0;let r=uc.dot(Vm)/i;return t&&(r=Tt(r,0,1)),r}closestPointToPoint(e,t,i){const s=this.closestPointToPointParameter(e,t);return this.delta(i).multiplyScalar(s).add(this.start)}distanceSqToLine3(e,t=Ib,i=Ub){const s=10000000000000001e-32;let r,a;const o=this.start,l=e.start,c=this.end,h=e.end;Ta.subVectors(c,o),Aa.subVectors(h,l),rd.subVectors(o,l);const u=Ta.dot(Ta),d=Aa.dot(Aa),p=Aa.dot(rd);if(u<=s&&d<=s)return t.copy(o),i.copy(l),t.distanceToSquared(i);if(u<=s)r=0,a=p/d,a=Tt(a,0,1);else{const g=Ta.dot(rd);if(d<=s)a=0,r=Tt(-g/u,0,1);else{const _=Ta.dot(Aa),v=u*d-_*_;v!==0?r=Tt((_*p-g*d)/v,0,1):r=0,a=(_*r+p)/d,a<0?(a=0,r=Tt(-g/u,0,1)):a>1&&(a=1,r=Tt((_-g)/u,0,1))}}return t.copy(o).addScaledVector(Ta,r),i.copy(l).addScaledVector(Aa,a),t.distanceToSquared(i)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}}function Wm(n,e,t,i){const s=Ob(i);switch(t){case kp:return n*e;case Hp:return n*e/s.components*s.byteLength;case zu:return n*e/s.components*s.byteLength;case Ar:return n*e*2/s.components*s.byteLength;case ku:return n*e*2/s.components*s.byteLength;case Gp:return n*e*3/s.components*s.byteLength;case fs:return n*e*4/s.components*s.byteLength;case Gu:return n*e*4/s.components*s.byteLength;case Sl:case yl:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Ml:case El:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Vu:case $u:return Math.max(n,16)*Math.max(e,8)/4;case Hu:case Wu:return Math.max(n,8)*Math.max(e,8)/2;case Xu:case qu:case Ku:case Zu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Yu:case Tl:case Ju:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case ju:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Qu:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case eh:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case th:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case nh:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case ih:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case sh:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case rh:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case ah:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case oh:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case lh:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case ch:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case uh:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case hh:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case dh:case fh:case ph:return Math.ceil(n/4)*Math.ceil(e/4)*16;case mh:case gh:return Math.ceil(n/4)*Math.ceil(e/4)*8;case Al:case vh:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Ob(n){switch(n){case yi:case Fp:return{byteLength:1,components:1};case go:case Op:case ds:return{byteLength:2,components:1};case Ou:case Bu:return{byteLength:2,components:4};case us:case Fu:case hs:return{byteLength:4,components:1};case Bp:case zp:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:Su}})),typeof window<"u"&&(window.__THREE__?pt("WARNING: Multiple instances of Three.js being imported."):window.__THREE__=Su);/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function $m(){let n=null,e=!1,t=null,i=null;function s(r,a){i=n.requestAnimationFrame(s),t(r,a)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function Bb(n){const e=new WeakMap;function t(o,l){const c=o.array,h=o.usage,u=c.byteLength,d=n.createBuffer();n.bindBuffer(l,d),n.bufferData(l,c,h),o.onUploadCallback();let p;if(c instanceof Float32Array)p=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)p=n.HALF_FLOAT;else if(c instanceof Uint16Array)o.isFloat16BufferAttribute?p=n.HALF_FLOAT:p=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)p=n.SHORT;else if(c instanceof Uint32Array)p=n.UNSIGNED_INT;else if(c instanceof Int32Array)p=n.INT;else if(c instanceof Int8Array)p=n.BYTE;else if(c instanceof Uint8Array)p=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)p=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:p,bytesPerElement:c.BYTES_PER_ELEMENT,version:o.version,size:u}}function i(o,l,c){const h=l.array,u=l.updateRanges;if(n.bindBuffer(c,o),u.length===0)n.bufferSubData(c,0,h);else{u.sort((p,g)=>p.start-g.start);let d=0;for(let p=1;p<u.length;p++){const g=u[d],_=u[p];_.start<=g.start+g.count+1?g.count=Math.max(g.count,_.start+_.count-g.start):(++d,u[d]=_)}u.length=d+1;for(let p=0,g=u.length;p<g;p++){const _=u[p];n.bufferSubData(c,_.start*h.BYTES_PER_ELEMENT,h,_.start,_.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(o){return o.isInterleavedBufferAttribute&&(o=o.data),e.get(o)}function r(o){o.isInterleavedBufferAttribute&&(o=o.data);const l=e.get(o);l&&(n.deleteBuffer(l.buffer),e.delete(o))}function a(o,l){if(o.isInterleavedBufferAttribute&&(o=o.data),o.isGLBufferAttribute){const h=e.get(o);(!h||h.version<o.version)&&e.set(o,{buffer:o.buffer,type:o.type,bytesPerElement:o.elementSize,version:o.version});return}const c=e.get(o);if(c===void 0)e.set(o,t(o,l));else if(c.version<o.version){if(c.size!==o.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,o,l),c.version=o.version}}return{get:s,remove:r,update:a}}var zb=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,kb=`#ifdef USE_ALPHAHASH
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
#endif`,Gb=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Hb=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Vb=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Wb=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,$b=`#ifdef USE_AOMAP
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
#endif`,Xb=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,qb=`#ifdef USE_BATCHING
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
#endif`,Yb=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Kb=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,Zb=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Jb=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,jb=`#ifdef USE_IRIDESCENCE
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
#endif`,Qb=`#ifdef USE_BUMPMAP
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
#endif`,eS=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,tS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,nS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,iS=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,sS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,rS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,aS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,oS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,lS=`#define PI 3.141592653589793
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
} // validated`,cS=`vec3 transformedNormal = objectNormal;
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
#endif`,uS=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,hS=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,dS=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,fS=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,pS="gl_FragColor = linearToOutputTexel( gl_FragColor );",mS=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,gS=`#ifdef USE_ENVMAP
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
#endif`,vS=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,_S=`#ifdef USE_ENVMAP
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
#endif`,xS=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,wS=`#ifdef USE_ENVMAP
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
#endif`,bS=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,SS=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,yS=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,MS=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,ES=`#ifdef USE_GRADIENTMAP
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
}`,TS=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,AS=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,RS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,CS=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,LS=`#ifdef USE_ENVMAP
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
#endif`,PS=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,DS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,NS=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,IS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,US=`PhysicalMaterial material;
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
#endif`,FS=`uniform sampler2D dfgLUT;
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
}`,OS=`
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
#endif`,BS=`#if defined( RE_IndirectDiffuse )
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
#endif`,zS=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,kS=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,GS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,HS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,VS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,WS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,$S=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,XS=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,qS=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,YS=`#if defined( USE_POINTS_UV )
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
#endif`,KS=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,ZS=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,JS=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,jS=`#if defined( USE_MORPHCOLORS )
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
#endif`,QS=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,ey=`#ifdef USE_MORPHTARGETS
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
#endif`,ty=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,ny=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,iy=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,sy=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,ry=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,ay=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,oy=`#ifdef USE_NORMALMAP
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
#endif`,ly=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,cy=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,uy=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,hy=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,dy=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,fy=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,py=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,my=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,gy=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,vy=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,_y=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,xy=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,wy=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,by=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,Sy=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,yy=`float getShadowMask() {
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
}`,My=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,Ey=`#ifdef USE_SKINNING
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
#endif`,Ty=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,Ay=`#ifdef USE_SKINNING
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
#endif`,Ry=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,Cy=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,Ly=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,Py=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,Dy=`#ifdef USE_TRANSMISSION
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
#endif`,Ny=`#ifdef USE_TRANSMISSION
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
#endif`,Iy=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Uy=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Fy=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Oy=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`;const Lt={alphahash_fragment:zb,alphahash_pars_fragment:kb,alphamap_fragment:Gb,alphamap_pars_fragment:Hb,alphatest_fragment:Vb,alphatest_pars_fragment:Wb,aomap_fragment:$b,aomap_pars_fragment:Xb,batching_pars_vertex:qb,batching_vertex:Yb,begin_vertex:Kb,beginnormal_vertex:Zb,bsdfs:Jb,iridescence_fragment:jb,bumpmap_pars_fragment:Qb,clipping_planes_fragment:eS,clipping_planes_pars_fragment:tS,clipping_planes_pars_vertex:nS,clipping_planes_vertex:iS,color_fragment:sS,color_pars_fragment:rS,color_pars_vertex:aS,color_vertex:oS,common:lS,defaultnormal_vertex:cS,displacementmap_pars_vertex:uS,displacementmap_vertex:hS,emissivemap_fragment:dS,emissivemap_pars_fragment:fS,colorspace_fragment:pS,colorspace_pars_fragment:mS,envmap_fragment:gS,envmap_common_pars_fragment:vS,envmap_pars_fragment:_S,envmap_pars_vertex:xS,envmap_physical_pars_fragment:LS,envmap_vertex:wS,fog_vertex:bS,fog_pars_vertex:SS,fog_fragment:yS,fog_pars_fragment:MS,gradientmap_pars_fragment:ES,lightmap_pars_fragment:TS,lights_lambert_fragment:AS,lights_lambert_pars_fragment:RS,lights_pars_begin:CS,lights_toon_fragment:PS,lights_toon_pars_fragment:DS,lights_phong_fragment:NS,lights_phong_pars_fragment:IS,lights_physical_fragment:US,lights_physical_pars_fragment:FS,lights_fragment_begin:OS,lights_fragment_maps:BS,lights_fragment_end:zS,lightprobes_pars_fragment:kS,logdepthbuf_fragment:GS,logdepthbuf_pars_fragment:HS,logdepthbuf_pars_vertex:VS,logdepthbuf_vertex:WS,map_fragment:$S,map_pars_fragment:XS,map_particle_fragment:qS,map_particle_pars_fragment:YS,metalnessmap_fragment:KS,metalnessmap_pars_fragment:ZS,morphinstance_vertex:JS,morphcolor_vertex:jS,morphnormal_vertex:QS,morphtarget_pars_vertex:ey,morphtarget_vertex:ty,normal_fragment_begin:ny,normal_fragment_maps:iy,normal_pars_fragment:sy,normal_pars_vertex:ry,normal_vertex:ay,normalmap_pars_fragment:oy,clearcoat_normal_fragment_begin:ly,clearcoat_normal_fragment_maps:cy,clearcoat_pars_fragment:uy,iridescence_pars_fragment:hy,opaque_fragment:dy,packing:fy,premultiplied_alpha_fragment:py,project_vertex:my,dithering_fragment:gy,dithering_pars_fragment:vy,roughnessmap_fragment:_y,roughnessmap_pars_fragment:xy,shadowmap_pars_fragment:wy,shadowmap_pars_vertex:by,shadowmap_vertex:Sy,shadowmask_pars_fragment:yy,skinbase_vertex:My,skinning_pars_vertex:Ey,skinning_vertex:Ty,skinnormal_vertex:Ay,specularmap_fragment:Ry,specularmap_pars_fragment:Cy,tonemapping_fragment:Ly,tonemapping_pars_fragment:Py,transmission_fragment:Dy,transmission_pars_fragment:Ny,uv_pars_fragment:Iy,uv_pars_vertex:Uy,uv_vertex:Fy,worldpos_vertex:Oy,background_vert:`varying vec2 vUv;
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
}`},He={common:{diffuse:{value:new At(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Et},alphaMap:{value:null},alphaMapTransform:{value:new Et},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Et}},envmap:{envMap:{value:null},envMapRotation:{value:new Et},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Et}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Et}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Et},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Et},normalScale:{value:new St(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Et},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Et}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Et}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Et}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new At(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new At(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Et},alphaTest:{value:0},uvTransform:{value:new Et}},sprite:{diffuse:{value:new At(16777215)},opacity:{value:1},center:{value:new St(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Et},alphaMap:{value:null},alphaMapTransform:{value:new Et},alphaTest:{value:0}}},bi={basic:{uniforms:ui([He.common,He.specularmap,He.envmap,He.aomap,He.lightmap,He.fog]),vertexShader:Lt.meshbasic_vert,fragmentShader:Lt.meshbasic_frag},lambert:{uniforms:ui([He.common,He.specularmap,He.envmap,He.aomap,He.lightmap,He.emissivemap,He.bumpmap,He.normalmap,He.displacementmap,He.fog,He.lights,{emissive:{value:new At(0)},envMapIntensity:{value:1}}]),vertexShader:Lt.meshlambert_vert,fragmentShader:Lt.meshlambert_frag},phong:{uniforms:ui([He.common,He.specularmap,He.envmap,He.aomap,He.lightmap,He.emissivemap,He.bumpmap,He.normalmap,He.displacementmap,He.fog,He.lights,{emissive:{value:new At(0)},specular:{value:new At(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Lt.meshphong_vert,fragmentShader:Lt.meshphong_frag},standard:{uniforms:ui([He.common,He.envmap,He.aomap,He.lightmap,He.emissivemap,He.bumpmap,He.normalmap,He.displacementmap,He.roughnessmap,He.metalnessmap,He.fog,He.lights,{emissive:{value:new At(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Lt.meshphysical_vert,fragmentShader:Lt.meshphysical_frag},toon:{uniforms:ui([He.common,He.aomap,He.lightmap,He.emissivemap,He.bumpmap,He.normalmap,He.displacementmap,He.gradientmap,He.fog,He.lights,{emissive:{value:new At(0)}}]),vertexShader:Lt.meshtoon_vert,fragmentShader:Lt.meshtoon_frag},matcap:{uniforms:ui([He.common,He.bumpmap,He.normalmap,He.displacementmap,He.fog,{matcap:{value:null}}]),vertexShader:Lt.meshmatcap_vert,fragmentShader:Lt.meshmatcap_frag},points:{uniforms:ui([He.points,He.fog]),vertexShader:Lt.points_vert,fragmentShader:Lt.points_frag},dashed:{uniforms:ui([He.common,He.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Lt.linedashed_vert,fragmentShader:Lt.linedashed_frag},depth:{uniforms:ui([He.common,He.displacementmap]),vertexShader:Lt.depth_vert,fragmentShader:Lt.depth_frag},normal:{uniforms:ui([He.common,He.bumpmap,He.normalmap,He.displacementmap,{opacity:{value:1}}]),vertexShader:Lt.meshnormal_vert,fragmentShader:Lt.meshnormal_frag},sprite:{uniforms:ui([He.sprite,He.fog]),vertexShader:Lt.sprite_vert,fragmentShader:Lt.sprite_frag},background:{uniforms:{uvTransform:{value:new Et},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Lt.background_vert,fragmentShader:Lt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Et}},vertexShader:Lt.backgroundCube_vert,fragmentShader:Lt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Lt.cube_vert,fragmentShader:Lt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Lt.equirect_vert,fragmentShader:Lt.equirect_frag},distance:{uniforms:ui([He.common,He.displacementmap,{referencePosition:{value:new re},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Lt.distance_vert,fragmentShader:Lt.distance_frag},shadow:{uniforms:ui([He.lights,He.fog,{color:{value:new At(0)},opacity:{value:1}}]),vertexShader:Lt.shadow_vert,fragmentShader:Lt.shadow_frag}};bi.physical={uniforms:ui([bi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Et},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Et},clearcoatNormalScale:{value:new St(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Et},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Et},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Et},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Et},sheen:{value:0},sheenColor:{value:new At(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Et},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Et},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Et},transmissionSamplerSize:{value:new St},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Et},attenuationDistance:{value:0},attenuationColor:{value:new At(0)},specularColor:{value:new At(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Et},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Et},anisotropyVector:{value:new St},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Et}}]),vertexShader:Lt.meshphysical_vert,fragmentShader:Lt.meshphysical_frag};const hc={r:0,b:0,g:0},By=new nn,Xm=new Et;Xm.set(-1,0,0,0,1,0,0,0,1);function zy(n,e,t,i,s,r){const a=new At(0);let o=s===!0?0:1,l,c,h=null,u=0,d=null;function p(b){let S=b.isScene===!0?b.background:null;if(S&&S.isTexture){const w=b.backgroundBlurriness>0;S=e.get(S,w)}return S}function g(b){let S=!1;const w=p(b);w===null?v(a,o):w&&w.isColor&&(v(w,1),S=!0);const M=n.xr.getEnvironmentBlendMode();M==="additive"?t.buffers.color.setClear(0,0,0,1,r):M==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||S)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function _(b,S){const w=p(S);w&&w.isCubeTexture?(c===void 0&&(c=new wi(new Lo(1,1,1),new ur({name:"BackgroundCubeMaterial",uniforms:ya(bi.backgroundCube.uniforms),vertexShader:bi.backgroundCube.vertexShader,fragmentShader:bi.backgroundCube.fragmentShader,side:xi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(M,y,x){this.matrixWorld.copyPosition(x.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=w,c.material.uniforms.backgroundBlurriness.value=S.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(By.makeRotationFromEuler(S.backgroundRotation)).transpose(),w.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Xm),c.material.toneMapped=zt.getTransfer(w.colorSpace)!==Kt,(h!==w||u!==w.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,h=w,u=w.version,d=n.toneMapping),c.layers.enableAll(),b.unshift(c,c.geometry,c.material,0,0,null)):w&&w.isTexture&&(l===void 0&&(l=new wi(new oc(2,2),new ur({name:"BackgroundMaterial",uniforms:ya(bi.background.uniforms),vertexShader:bi.background.vertexShader,fragmentShader:bi.background.fragmentShader,side:Tr,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=w,l.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,l.material.toneMapped=zt.getTransfer(w.colorSpace)!==Kt,w.matrixAutoUpdate===!0&&w.updateMatrix(),l.material.uniforms.uvTransform.value.copy(w.matrix),(h!==w||u!==w.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,h=w,u=w.version,d=n.toneMapping),l.layers.enableAll(),b.unshift(l,l.geometry,l.material,0,0,null))}function v(b,S){b.getRGB(hc,Nm(n)),t.buffers.color.setClear(hc.r,hc.g,hc.b,S,r)}function f(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return a},setClearColor:function(b,S=1){a.set(b),o=S,v(a,o)},getClearAlpha:function(){return o},setClearAlpha:function(b){o=b,v(a,o)},render:g,addToRenderList:_,dispose:f}}function ky(n,e){const t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=d(null);let r=s,a=!1;function o(R,U,I,A,P){let k=!1;const O=u(R,A,I,U);r!==O&&(r=O,c(r.object)),k=p(R,A,I,P),k&&g(R,A,I,P),P!==null&&e.update(P,n.ELEMENT_ARRAY_BUFFER),(k||a)&&(a=!1,w(R,U,I,A),P!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(P).buffer))}function l(){return n.createVertexArray()}function c(R){return n.bindVertexArray(R)}function h(R){return n.deleteVertexArray(R)}function u(R,U,I,A){const P=A.wireframe===!0;let k=i[U.id];k===void 0&&(k={},i[U.id]=k);const O=R.isInstancedMesh===!0?R.id:0;let z=k[O];z===void 0&&(z={},k[O]=z);let B=z[I.id];B===void 0&&(B={},z[I.id]=B);let $=B[P];return $===void 0&&($=d(l()),B[P]=$),$}function d(R){const U=[],I=[],A=[];for(let P=0;P<t;P++)U[P]=0,I[P]=0,A[P]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:U,enabledAttributes:I,attributeDivisors:A,object:R,attributes:{},index:null}}function p(R,U,I,A){const P=r.attributes,k=U.attributes;let O=0;const z=I.getAttributes();for(const B in z)if(z[B].location>=0){const Z=P[B];let ne=k[B];if(ne===void 0&&(B==="instanceMatrix"&&R.instanceMatrix&&(ne=R.instanceMatrix),B==="instanceColor"&&R.instanceColor&&(ne=R.instanceColor)),Z===void 0||Z.attribute!==ne||ne&&Z.data!==ne.data)return!0;O++}return r.attributesNum!==O||r.index!==A}function g(R,U,I,A){const P={},k=U.attributes;let O=0;const z=I.getAttributes();for(const B in z)if(z[B].location>=0){let Z=k[B];Z===void 0&&(B==="instanceMatrix"&&R.instanceMatrix&&(Z=R.instanceMatrix),B==="instanceColor"&&R.instanceColor&&(Z=R.instanceColor));const ne={};ne.attribute=Z,Z&&Z.data&&(ne.data=Z.data),P[B]=ne,O++}r.attributes=P,r.attributesNum=O,r.index=A}function _(){const R=r.newAttributes;for(let U=0,I=R.length;U<I;U++)R[U]=0}function v(R){f(R,0)}function f(R,U){const I=r.newAttributes,A=r.enabledAttributes,P=r.attributeDivisors;I[R]=1,A[R]===0&&(n.enableVertexAttribArray(R),A[R]=1),P[R]!==U&&(n.vertexAttribDivisor(R,U),P[R]=U)}function b(){const R=r.newAttributes,U=r.enabledAttributes;for(let I=0,A=U.length;I<A;I++)U[I]!==R[I]&&(n.disableVertexAttribArray(I),U[I]=0)}function S(R,U,I,A,P,k,O){O===!0?n.vertexAttribIPointer(R,U,I,P,k):n.vertexAttribPointer(R,U,I,A,P,k)}function w(R,U,I,A){_();const P=A.attributes,k=I.getAttributes(),O=U.defaultAttributeValues;for(const z in k){const B=k[z];if(B.location>=0){let $=P[z];if($===void 0&&(z==="instanceMatrix"&&R.instanceMatrix&&($=R.instanceMatrix),z==="instanceColor"&&R.instanceColor&&($=R.instanceColor)),$!==void 0){const Z=$.normalized,ne=$.itemSize,Y=e.get($);if(Y===void 0)continue;const K=Y.buffer,j=Y.type,G=Y.bytesPerElement,ee=j===n.INT||j===n.UNSIGNED_INT||$.gpuType===Fu;if($.isInterleavedBufferAttribute){const se=$.data,te=se.isInterleavedBuffer===!0?se.stride:se.itemSize,oe=$.offset;if(se.isInstancedInterleavedBuffer||se.isInstancedBufferAttribute){for(let pe=0;pe<B.locationSize;pe++)f(B.location+pe,se.meshPerAttribute);R.isInstancedMesh!==!0&&A._maxInstanceCount===void 0&&(A._maxInstanceCount=se.meshPerAttribute*se.count)}else for(let pe=0;pe<B.locationSize;pe++)v(B.location+pe);n.bindBuffer(n.ARRAY_BUFFER,K);for(let pe=0;pe<B.locationSize;pe++)S(B.location+pe,ne/B.locationSize,j,Z,te*G,(oe+ne/B.locationSize*pe)*G,ee)}else{if($.isInstancedBufferAttribute){for(let se=0;se<B.locationSize;se++)f(B.location+se,$.meshPerAttribute);R.isInstancedMesh!==!0&&A._maxInstanceCount===void 0&&(A._maxInstanceCount=$.meshPerAttribute*$.count)}else for(let se=0;se<B.locationSize;se++)v(B.location+se);n.bindBuffer(n.ARRAY_BUFFER,K);for(let se=0;se<B.locationSize;se++)S(B.location+se,ne/B.locationSize,j,Z,ne*G,ne/B.locationSize*se*G,ee)}}else if(O!==void 0){const Z=O[z];if(Z!==void 0)switch(Z.length){case 2:n.vertexAttrib2fv(B.location,Z);break;case 3:n.vertexAttrib3fv(B.location,Z);break;case 4:n.vertexAttrib4fv(B.location,Z);break;default:n.vertexAttrib1fv(B.location,Z)}}}}b()}function M(){C();for(const R in i){const U=i[R];for(const I in U){const A=U[I];for(const P in A){const k=A[P];for(const O in k)h(k[O].object),delete k[O];delete A[P]}}delete i[R]}}function y(R){if(i[R.id]===void 0)return;const U=i[R.id];for(const I in U){const A=U[I];for(const P in A){const k=A[P];for(const O in k)h(k[O].object),delete k[O];delete A[P]}}delete i[R.id]}function x(R){for(const U in i){const I=i[U];for(const A in I){const P=I[A];if(P[R.id]===void 0)continue;const k=P[R.id];for(const O in k)h(k[O].object),delete k[O];delete P[R.id]}}}function E(R){for(const U in i){const I=i[U],A=R.isInstancedMesh===!0?R.id:0,P=I[A];if(P!==void 0){for(const k in P){const O=P[k];for(const z in O)h(O[z].object),delete O[z];delete P[k]}delete I[A],Object.keys(I).length===0&&delete i[U]}}}function C(){D(),a=!0,r!==s&&(r=s,c(r.object))}function D(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:o,reset:C,resetDefaultState:D,dispose:M,releaseStatesOfGeometry:y,releaseStatesOfObject:E,releaseStatesOfProgram:x,initAttributes:_,enableAttribute:v,disableUnusedAttributes:b}}function Gy(n,e,t){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function a(l,c,h){h!==0&&(n.drawArraysInstanced(i,l,c,h),t.update(c,i,h))}function o(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,h);let d=0;for(let p=0;p<h;p++)d+=c[p];t.update(d,i,1)}this.setMode=s,this.render=r,this.renderInstances=a,this.renderMultiDraw=o}function Hy(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){const x=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(x.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function a(x){return!(x!==fs&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function o(x){const E=x===ds&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(x!==yi&&x!==hs&&!E&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(x){if(x==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";x="mediump"}return x==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp";const h=l(c);h!==c&&(pt("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);const u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&pt("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&pt("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");const p=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),g=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),_=n.getParameter(n.MAX_TEXTURE_SIZE),v=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),f=n.getParameter(n.MAX_VERTEX_ATTRIBS),b=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),S=n.getParameter(n.MAX_VARYING_VECTORS),w=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),M=n.getParameter(n.MAX_SAMPLES),y=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:a,textureTypeReadable:o,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:u,maxTextures:p,maxVertexTextures:g,maxTextureSize:_,maxCubemapSize:v,maxAttributes:f,maxVertexUniforms:b,maxVaryings:S,maxFragmentUniforms:w,maxSamples:M,samples:y}}function Vy(n){const e=this;let t=null,i=0,s=!1,r=!1;const a=new cr,o=new Et,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,d){const p=u.length!==0||d||i!==0||s;return s=d,i=u.length,p},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,d){t=h(u,d,0)},this.setState=function(u,d,p){const g=u.clippingPlanes,_=u.clipIntersection,v=u.clipShadows,f=n.get(u);if(!s||g===null||g.length===0||r&&!v)r?h(null):c();else{const b=r?0:i,S=b*4;let w=f.clippingState||null;l.value=w,w=h(g,d,S,p);for(let M=0;M!==S;++M)w[M]=t[M];f.clippingState=w,this.numIntersection=_?this.numPlanes:0,this.numPlanes+=b}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function h(u,d,p,g){const _=u!==null?u.length:0;let v=null;if(_!==0){if(v=l.value,g!==!0||v===null){const f=p+_*4,b=d.matrixWorldInverse;o.getNormalMatrix(b),(v===null||v.length<f)&&(v=new Float32Array(f));for(let S=0,w=p;S!==_;++S,w+=4)a.copy(u[S]).applyMatrix4(b,o),a.normal.toArray(v,w),v[w+3]=a.constant}l.value=v,l.needsUpdate=!0}return e.numPlanes=_,e.numIntersection=0,v}}class ad extends ps{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;const i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new Rm(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;const i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new Lo(5,5,5),r=new ur({name:"CubemapFromEquirect",uniforms:ya(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:xi,blending:ta});r.uniforms.tEquirect.value=t;const a=new wi(s,r),o=t.minFilter;return t.minFilter===js&&(t.minFilter=li),new nd(1,10,this).update(e,a),t.minFilter=o,a.geometry.dispose(),a.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){const r=e.getRenderTarget();for(let a=0;a<6;a++)e.setRenderTarget(this,a),e.clear(t,i,s);e.setRenderTarget(r)}}const qm=256,Wy=3,$y=20,Ym=256,Km=16,Xy=3,qy=new re,Yy=new At;class dc{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new nd(1,10,null),this._boxMesh=new wi(new Lo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){const{size:a=256,position:o=qy}=r,l=this._renderer;this._setSize(a);const c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);const u=l.autoClear,d=l.autoClearColor,p=l.autoClearDepth,g=l.autoClearStencil,_=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,_===null&&(e.background=l.getClearColor(Yy));const v=new nd(i,s,h);return v.position.copy(o),v.update(l,e),l.autoClear=u,l.autoClearColor=d,l.autoClearDepth=p,l.autoClearStencil=g,e.background=_,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=jm(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Jm(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(qm,Jp(e))}_fromTexture(e,t){e.mapping===ia||e.mapping===mo?this._setSize(e.image.length===0?qm:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);const i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){const e=this._cubeSize,t=Zm(e,!1,!1),i=Math.log2(e)-Wy;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){const t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=Zm(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){const s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;const a=e.width>>t;e.viewport.set(0,0,a,a),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===ia||e.mapping===mo?(this._cubemapMaterial===null&&(this._cubemapMaterial=jm()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Jm()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=Ky(),this._integrationMaterial=Zy());const t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;const r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Km);for(let a=0;a<=i;a++){const o=dc.lodToRoughness(a,i);if(a>i-Xy)r.roughness.value=o,this._renderCube(e,a,this._integrationMaterial);else{const l=o>0?Math.log2(t)+.5*Math.log2(6/(Ym*Math.pow(o,4)))+.5:0;s.roughness.value=o,s.lodBias.value=l,this._renderCube(e,a,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=Jy());const i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}}function Zm(n,e,t){return new ad(n,{minFilter:js,generateMipmaps:e,type:ds,colorSpace:Rl,depthBuffer:t})}function Po(n,e,t){return new ur({name:n,uniforms:e,vertexShader:Lt.cube_vert,fragmentShader:t,side:xi,blending:ta,depthTest:!1,depthWrite:!1})}function Ky(){return Po("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Ym}u

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
	`)}function Zy(){return Po("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Km}},`

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
	`)}function Jy(){return Po("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${$y}
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
	`)}function Jm(){return Po("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function jm(){return Po("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function jy(n){let e=new WeakMap,t=new WeakMap,i=null;function s(d,p=!1){return d==null?null:p?a(d):r(d)}function r(d){if(d&&d.isTexture){const p=d.mapping;if(p===Pu||p===Du)if(e.has(d)){const g=e.get(d).texture;return o(g,d.mapping)}else{const g=d.image;if(g&&g.height>0){const _=new ad(g.height);return _.fromEquirectangularTexture(n,d),e.set(d,_),d.addEventListener("dispose",c),o(_.texture,d.mapping)}else return null}}return d}function a(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){const p=d.mapping,g=p===Pu||p===Du,_=p===ia||p===mo;if(g||_){let v=t.get(d);const f=v!==void 0?v.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==f)return i===null&&(i=new dc(n)),v=g?i.fromEquirectangular(d,v):i.fromCubemap(d,v),v.texture.pmremVersion=d.pmremVersion,t.set(d,v),v.texture;if(v!==void 0)return v.texture;{const b=d.image;return g&&b&&b.height>0||_&&b&&l(b)?(i===null&&(i=new dc(n)),v=g?i.fromEquirectangular(d):i.fromCubemap(d),v.texture.pmremVersion=d.pmremVersion,t.set(d,v),d.addEventListener("dispose",h),v.texture):null}}}return d}function o(d,p){return p===Pu?d.mapping=ia:p===Du&&(d.mapping=mo),d}function l(d){let p=0;const g=6;for(let _=0;_<g;_++)d[_]!==void 0&&p++;return p===g}function c(d){const p=d.target;p.removeEventListener("dispose",c);const g=e.get(p);g!==void 0&&(e.delete(p),g.dispose())}function h(d){const p=d.target;p.removeEventListener("dispose",h);const g=t.get(p);g!==void 0&&(t.delete(p),g.dispose())}function u(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:u}}function Qy(n){const e={};function t(i){if(e[i]!==void 0)return e[i];const s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){const s=t(i);return s===null&&Dl("WebGLRenderer: "+i+" extension not supported."),s}}}function eM(n,e,t,i){const s={},r=new WeakMap,a=new FinalizationRegistry(g=>delete s[g]);function o(g){l(g.target)}function l(g){g.index!==null&&e.remove(g.index);for(const v in g.attributes)e.remove(g.attributes[v]);g.removeEventListener("dispose",o),delete s[g.id],a.unregister(g);const _=r.get(g);_&&(e.remove(_),r.delete(g)),i.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function c(g,_){return s[_.id]!==void 0||(_.addEventListener("dispose",o),s[_.id]=new WeakRef(_),a.register(_,_.id,_),t.memory.geometries++),_}function h(g){const _=g.attributes;for(const v in _)e.update(_[v],n.ARRAY_BUFFER)}function u(g){const _=g.index,v=g.attributes.position;let f=0;if(v===void 0)return;const b=_!==null?_.array.length:v.array.length/3-1,S=v.count>=65535?dm:hm,w=new S(Math.ceil(b/3)*6,1),M=w.array;if(_!==null){const x=_.array;f=_.version;for(let E=0,C=0;E<b;E+=3){const D=x[E+0],R=x[E+1],U=x[E+2];M[C++]=D,M[C++]=R,M[C++]=R,M[C++]=U,M[C++]=U,M[C++]=D}}else{f=v.version;for(let x=0,E=0;x<b;x+=3){const C=x+0,D=x+1,R=x+2;M[E++]=C,M[E++]=D,M[E++]=D,M[E++]=R,M[E++]=R,M[E++]=C}}w.version=f;const y=r.get(g);y&&e.remove(y),r.set(g,w)}function d(g){const _=r.get(g);if(_){const v=g.index;v!==null&&_.version<v.version&&u(g)}else u(g);return r.get(g)}function p(){for(const g in s){const _=s[g].deref();_!==void 0&&l(_)}}return{get:c,update:h,getWireframeAttribute:d,dispose:p}}function tM(n,e,t){let i;function s(u){i=u}let r,a;function o(u){r=u.type,a=u.bytesPerElement}function l(u,d){n.drawElements(i,d,r,u*a),t.update(d,i,1)}function c(u,d,p){p!==0&&(n.drawElementsInstanced(i,d,r,u*a,p),t.update(d,i,p))}function h(u,d,p){if(p===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,r,u,0,p);let _=0;for(let v=0;v<p;v++)_+=d[v];t.update(_,i,1)}this.setMode=s,this.setIndex=o,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function nM(n){const e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,a,o){switch(t.calls++,a){case n.TRIANGLES:t.triangles+=o*(r/3);break;case n.LINES:t.lines+=o*(r/2);break;case n.LINE_STRIP:t.lines+=o*(r-1);break;case n.LINE_LOOP:t.lines+=o*r;break;case n.POINTS:t.points+=o*r;break;default:kt("WebGLInfo: Unknown draw mode:",a);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function iM(n,e,t){const i=new WeakMap,s=new on;function r(a,o,l){const c=a.morphTargetInfluences,h=o.morphAttributes.position||o.morphAttributes.normal||o.morphAttributes.color,u=h!==void 0?h.length:0;let d=i.get(o);if(d===void 0||d.count!==u){let C=function(){x.dispose(),i.delete(o),o.removeEventListener("dispose",C)};d!==void 0&&d.texture.dispose();const p=o.morphAttributes.position!==void 0,g=o.morphAttributes.normal!==void 0,_=o.morphAttributes.color!==void 0,v=o.morphAttributes.position||[],f=o.morphAttributes.normal||[],b=o.morphAttributes.color||[];let S=0;p===!0&&(S=1),g===!0&&(S=2),_===!0&&(S=3);let w=o.attributes.position.count*S,M=1;w>e.maxTextureSize&&(M=Math.ceil(w/e.maxTextureSize),w=e.maxTextureSize);const y=new Float32Array(w*M*4*u),x=new tm(y,w,M,u);x.type=hs,x.needsUpdate=!0;const E=S*4;for(let D=0;D<u;D++){const R=v[D],U=f[D],I=b[D],A=w*M*4*D;for(let P=0;P<R.count;P++){const k=P*E;p===!0&&(s.fromBufferAttribute(R,P),y[A+k+0]=s.x,y[A+k+1]=s.y,y[A+k+2]=s.z,y[A+k+3]=0),g===!0&&(s.fromBufferAttribute(U,P),y[A+k+4]=s.x,y[A+k+5]=s.y,y[A+k+6]=s.z,y[A+k+7]=0),_===!0&&(s.fromBufferAttribute(I,P),y[A+k+8]=s.x,y[A+k+9]=s.y,y[A+k+10]=s.z,y[A+k+11]=I.itemSize===4?s.w:1)}}d={count:u,texture:x,size:new St(w,M)},i.set(o,d),o.addEventListener("dispose",C)}if(a.isInstancedMesh===!0&&a.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",a.morphTexture,t);else{let p=0;for(let _=0;_<c.length;_++)p+=c[_];const g=o.morphTargetsRelative?1:1-p;l.getUniforms().setValue(n,"morphTargetBaseInfluence",g),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:r}}function sM(n,e,t,i,s){let r=new WeakMap;function a(c){const h=s.render.frame,u=c.geometry,d=e.get(c,u);if(r.get(d)!==h&&(e.update(d),r.set(d,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==h&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,h))),c.isSkinnedMesh){const p=c.skeleton;r.get(p)!==h&&(p.update(),r.set(p,h))}return d}function o(){r=new WeakMap}function l(c){const h=c.target;h.removeEventListener("dispose",l),i.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:a,dispose:o}}const rM={[Rp]:"LINEAR_TONE_MAPPING",[Cp]:"REINHARD_TONE_MAPPING",[Lp]:"CINEON_TONE_MAPPING",[Pp]:"ACES_FILMIC_TONE_MAPPING",[Np]:"AGX_TONE_MAPPING",[Ip]:"NEUTRAL_TONE_MAPPING",[Dp]:"CUSTOM_TONE_MAPPING"};function aM(n,e,t,i,s,r){const a=new ps(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1});let o=null,l=null,c=null;const h=new Vn;h.setAttribute("position",new pn([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new pn([0,2,0,0,2,0],2));const u=new Mb({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new wi(h,u),p=new km(-1,1,1,-1,0,1);let g=null,_=null,v=!1,f,b=null,S=[],w=!1;this.setSize=function(M,y){a.setSize(M,y),o!==null&&o.setSize(M,y),l!==null&&l.setSize(M,y);for(let x=0;x<S.length;x++){const E=S[x];E.setSize&&E.setSize(M,y)}},this.setEffects=function(M){S=M,w=S.length>0&&S[0].isRenderPass===!0;const y=a.width,x=a.height;S.length>0&&o===null&&(o=new ps(y,x,{type:ds,depthBuffer:!1,stencilBuffer:!1}),l=new ps(y,x,{type:ds,depthBuffer:!1,stencilBuffer:!1}));const E=s===!0&&S.some(C=>C.needsDepthTexture===!0);E!==(a.depthTexture!==null)&&(E===!0&&c===null&&(c=new Sa(y,x),r===!0&&(c.format=er,c.type=sa)),a.dispose(),a.depthTexture=E?c:null,a.resolveDepthBuffer=E,a.storeMultisampledDepthBuffer=E);for(let C=0;C<S.length;C++){const D=S[C];D.setSize&&D.setSize(y,x),E&&D.needsDepthTexture===!0&&D.setDepthTexture&&D.setDepthTexture(c)}},this.begin=function(M,y){if(v||M.toneMapping===Ds&&S.length===0)return!1;if(b=y,y!==null){const x=y.width,E=y.height;(a.width!==x||a.height!==E)&&this.setSize(x,E)}return w===!1&&M.setRenderTarget(a),f=M.toneMapping,M.toneMapping=Ds,!0},this.hasRenderPass=function(){return w},this.end=function(M,y){M.toneMapping=f,v=!0;let x=a,E=o;for(let C=0;C<S.length;C++){const D=S[C];D.enabled!==!1&&(D.render(M,E,x,y),D.needsSwap!==!1&&(x=E,E=E===o?l:o))}if(g!==M.outputColorSpace||_!==M.toneMapping){g=M.outputColorSpace,_=M.toneMapping,u.defines={},zt.getTransfer(g)===Kt&&(u.defines.SRGB_TRANSFER="");const C=rM[_];C&&(u.defines[C]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=x.texture,M.setRenderTarget(b),M.render(d,p),b=null,v=!1},this.isCompositing=function(){return v},this.dispose=function(){a.dispose(),o!==null&&o.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}const Qm=new ii,eg=new Sa(1,1),tg=new Cm(1),ng=new tm,ig=new Qw,sg=new Rm,rg=[],ag=[],og=new Float32Array(16),lg=new Float32Array(9),cg=new Float32Array(4);function Ra(n,e,t){const i=n[0];if(i<=0||i>0)return n;const s=e*t;let r=rg[s];if(r===void 0&&(r=new Float32Array(s),rg[s]=r),e!==0){i.toArray(r,0);for(let a=1,o=0;a!==e;++a)o+=t,n[a].toArray(r,o)}return r}function In(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function Un(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function fc(n,e){let t=ag[e];t===void 0&&(t=new Int32Array(e),ag[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function oM(n,e){const t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function lM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(In(t,e))return;n.uniform2fv(this.addr,e),Un(t,e)}}function cM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(In(t,e))return;n.uniform3fv(this.addr,e),Un(t,e)}}function uM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(In(t,e))return;n.uniform4fv(this.addr,e),Un(t,e)}}function hM(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(In(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),Un(t,e)}else{if(In(t,i))return;cg.set(i),n.uniformMatrix2fv(this.addr,!1,cg),Un(t,i)}}function dM(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(In(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),Un(t,e)}else{if(In(t,i))return;lg.set(i),n.uniformMatrix3fv(this.addr,!1,lg),Un(t,i)}}function fM(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(In(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),Un(t,e)}else{if(In(t,i))return;og.set(i),n.uniformMatrix4fv(this.addr,!1,og),Un(t,i)}}function pM(n,e){const t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function mM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(In(t,e))return;n.uniform2iv(this.addr,e),Un(t,e)}}function gM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(In(t,e))return;n.uniform3iv(this.addr,e),Un(t,e)}}function vM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(In(t,e))return;n.uniform4iv(this.addr,e),Un(t,e)}}function _M(n,e){const t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function xM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(In(t,e))return;n.uniform2uiv(this.addr,e),Un(t,e)}}function wM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(In(t,e))return;n.uniform3uiv(this.addr,e),Un(t,e)}}function bM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(In(t,e))return;n.uniform4uiv(this.addr,e),Un(t,e)}}function pc(n){return n.version===0&&(n.compareFunction=$p,n.needsUpdate=!0),n}function SM(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=pc(eg):r=Qm,t.setTexture2D(e||r,s)}function yM(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||ig,s)}function MM(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=pc(tg):r=sg,t.setTextureCube(e||r,s)}function EM(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||ng,s)}function TM(n){switch(n){case 5126:return oM;case 35664:return lM;case 35665:return cM;case 35666:return uM;case 35674:return hM;case 35675:return dM;case 35676:return fM;case 5124:case 35670:return pM;case 35667:case 35671:return mM;case 35668:case 35672:return gM;case 35669:case 35673:return vM;case 5125:return _M;case 36294:return xM;case 36295:return wM;case 36296:return bM;case 35678:case 36198:case 36298:case 36306:case 35682:return SM;case 35679:case 36299:case 36307:return yM;case 35680:case 36300:case 36308:case 36293:return MM;case 36289:case 36303:case 36311:case 36292:return EM}}function AM(n,e){n.uniform1fv(this.addr,e)}function RM(n,e){const t=Ra(e,this.size,2);n.uniform2fv(this.addr,t)}function CM(n,e){const t=Ra(e,this.size,3);n.uniform3fv(this.addr,t)}function LM(n,e){const t=Ra(e,this.size,4);n.uniform4fv(this.addr,t)}function PM(n,e){const t=Ra(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function DM(n,e){const t=Ra(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function NM(n,e){const t=Ra(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function IM(n,e){n.uniform1iv(this.addr,e)}function UM(n,e){n.uniform2iv(this.addr,e)}function FM(n,e){n.uniform3iv(this.addr,e)}function OM(n,e){n.uniform4iv(this.addr,e)}function BM(n,e){n.uniform1uiv(this.addr,e)}function zM(n,e){n.uniform2uiv(this.addr,e)}function kM(n,e){n.uniform3uiv(this.addr,e)}function GM(n,e){n.uniform4uiv(this.addr,e)}function HM(n,e,t){const i=this.cache,s=e.length,r=fc(t,s);In(i,r)||(n.uniform1iv(this.addr,r),Un(i,r));let a;this.type===n.SAMPLER_2D_SHADOW?a=pc(eg):a=Qm;for(let o=0;o!==s;++o)t.setTexture2D(e[o]||a,r[o])}function VM(n,e,t){const i=this.cache,s=e.length,r=fc(t,s);In(i,r)||(n.uniform1iv(this.addr,r),Un(i,r));for(let a=0;a!==s;++a)t.setTexture3D(e[a]||ig,r[a])}function WM(n,e,t){const i=this.cache,s=e.length,r=fc(t,s);In(i,r)||(n.uniform1iv(this.addr,r),Un(i,r));let a;this.type===n.SAMPLER_CUBE_SHADOW?a=pc(tg):a=sg;for(let o=0;o!==s;++o)t.setTextureCube(e[o]||a,r[o])}function $M(n,e,t){const i=this.cache,s=e.length,r=fc(t,s);In(i,r)||(n.uniform1iv(this.addr,r),Un(i,r));for(let a=0;a!==s;++a)t.setTexture2DArray(e[a]||ng,r[a])}function XM(n){switch(n){case 5126:return AM;case 35664:return RM;case 35665:return CM;case 35666:return LM;case 35674:return PM;case 35675:return DM;case 35676:return NM;case 5124:case 35670:return IM;case 35667:case 35671:return UM;case 35668:case 35672:return FM;case 35669:case 35673:return OM;case 5125:return BM;case 36294:return zM;case 36295:return kM;case 36296:return GM;case 35678:case 36198:case 36298:case 36306:case 35682:return HM;case 35679:case 36299:case 36307:return VM;case 35680:case 36300:case 36308:case 36293:return WM;case 36289:case 36303:case 36311:case 36292:return $M}}class qM{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=TM(t.type)}}class YM{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=XM(t.type)}}class KM{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){const s=this.seq;for(let r=0,a=s.length;r!==a;++r){const o=s[r];o.setValue(e,t[o.id],i)}}}const od=/(\w+)(\])?(\[|\.)?/g;function ug(n,e){n.seq.push(e),n.map[e.id]=e}function ZM(n,e,t){const i=n.name,s=i.length;for(od.lastIndex=0;;){const r=od.exec(i),a=od.lastIndex;let o=r[1];const l=r[2]==="]",c=r[3];if(l&&(o=o|0),c===void 0||c==="["&&a+2===s){ug(t,c===void 0?new qM(o,n,e):new YM(o,n,e));break}else{let u=t.map[o];u===void 0&&(u=new KM(o),ug(t,u)),t=u}}}class mc{constructor(e,t){this.seq=[],this.map={};const i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let a=0;a<i;++a){const o=e.getActiveUniform(t,a),l=e.getUniformLocation(t,o.name);ZM(o,l,this)}const s=[],r=[];for(const a of this.seq)a.type===e.SAMPLER_2D_SHADOW||a.type===e.SAMPLER_CUBE_SHADOW||a.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(a):r.push(a);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){const r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){const s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,a=t.length;r!==a;++r){const o=t[r],l=i[o.id];l.needsUpdate!==!1&&o.setValue(e,l.value,s)}}static seqWithValue(e,t){const i=[];for(let s=0,r=e.length;s!==r;++s){const a=e[s];a.id in t&&i.push(a)}return i}}function hg(n,e,t){const i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}const JM=37297;let jM=0;function QM(n,e){const t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let a=s;a<r;a++){const o=a+1;i.push(`${o===e?">":" "} ${o}: ${t[a]}`)}return i.join(`
`)}const dg=new Et;function e1(n){zt._getMatrix(dg,zt.workingColorSpace,n);const e=`mat3( ${dg.elements.map(t=>t.toFixed(4))} )`;switch(zt.getTransfer(n)){case Cl:return[e,"LinearTransferOETF"];case Kt:return[e,"sRGBTransferOETF"];default:return pt("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function fg(n,e,t){const i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";const a=/ERROR: 0:(\d+)/.exec(r);if(a){const o=parseInt(a[1]);return t.toUpperCase()+`

`+r+`

`+QM(n.getShaderSource(e),o)}else return r}function t1(n,e){const t=e1(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}const n1={[Rp]:"Linear",[Cp]:"Reinhard",[Lp]:"Cineon",[Pp]:"ACESFilmic",[Np]:"AgX",[Ip]:"Neutral",[Dp]:"Custom"};function i1(n,e){const t=n1[e];return t===void 0?(pt("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}const gc=new re;function s1(){zt.getLuminanceCoefficients(gc);const n=gc.x.toFixed(4),e=gc.y.toFixed(4),t=gc.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function r1(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Do).join(`
`)}function a1(n){const e=[];for(const t in n){const i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function o1(n,e){const t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){const r=n.getActiveAttrib(e,s),a=r.name;let o=1;r.type===n.FLOAT_MAT2&&(o=2),r.type===n.FLOAT_MAT3&&(o=3),r.type===n.FLOAT_MAT4&&(o=4),t[a]={type:r.type,location:n.getAttribLocation(e,a),locationSize:o}}return t}function Do(n){return n!==""}function pg(n,e){const t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function mg(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}const l1=/^[ \t]*#include +<([\w\d./]+)>/gm;function ld(n){return n.replace(l1,c1)}function c1(n,e){const t=Lt[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return ld(t)}const u1=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function gg(n){return n.replace(u1,h1)}function h1(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function vg(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}const d1={[wl]:"SHADOWMAP_TYPE_PCF",[ho]:"SHADOWMAP_TYPE_VSM"};function f1(n){return d1[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}const p1={[mo]:"ENVMAP_MODE_REFRACTION"};function m1(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":p1[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}const g1={[Lu]:"ENVMAP_BLENDING_MULTIPLY",[vw]:"ENVMAP_BLENDING_MIX",[_w]:"ENVMAP_BLENDING_ADD"};function v1(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":g1[n.combine]||"ENVMAP_BLENDING_NONE"}function _1(n,e,t,i){const s=n.getContext(),r=t.defines;let a=t.vertexShader,o=t.fragmentShader;const l=f1(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=m1(t),u=v1(t),d=r1(t),p=a1(r),g=s.createProgram();let _,v,f=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(_=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Do).join(`
`),_.length>0&&(_+=`
`),v=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Do).join(`
`),v.length>0&&(v+=`
`)):(_=[vg(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Do).join(`
`),v=[vg(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Ds?"#define TONE_MAPPING":"",t.toneMapping!==Ds?Lt.tonemapping_pars_fragment:"",t.toneMapping!==Ds?i1("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Lt.colorspace_pars_fragment,t1("linearToOutputTexel",t.outputColorSpace),s1(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Do).join(`
`)),a=ld(a),a=pg(a,t),a=mg(a,t),o=ld(o),o=pg(o,t),o=mg(o,t),a=gg(a),o=gg(o),t.isRawShaderMaterial!==!0&&(f=`#version 300 es
`,_=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+_,v=["#define varying in",t.glslVersion===qp?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===qp?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+v);const b=f+_+a,S=f+v+o,w=hg(s,s.VERTEX_SHADER,b),M=hg(s,s.FRAGMENT_SHADER,S);s.attachShader(g,w),s.attachShader(g,M),t.index0AttributeName!==void 0?s.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(g,0,"position"),s.linkProgram(g);function y(D){if(n.debug.checkShaderErrors){const R=s.getProgramInfoLog(g)||"",U=s.getShaderInfoLog(w)||"",I=s.getShaderInfoLog(M)||"",A=R.trim(),P=U.trim(),k=I.trim();let O=!0,z=!0;if(s.getProgramParameter(g,s.LINK_STATUS)===!1)if(O=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,g,w,M);else{const B=fg(s,w,"vertex"),$=fg(s,M,"fragment");kt("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(g,s.VALIDATE_STATUS)+`

Material Name: `+D.name+`
Material Type: `+D.type+`

Program Info Log: `+A+`
`+B+`
`+$)}else A!==""?pt("WebGLProgram: Program Info Log:",A):(P===""||k==="")&&(z=!1);z&&(D.diagnostics={runnable:O,programLog:A,vertexShader:{log:P,prefix:_},fragmentShader:{log:k,prefix:v}})}s.deleteShader(w),s.deleteShader(M),x=new mc(s,g),E=o1(s,g)}let x;this.getUniforms=function(){return x===void 0&&y(this),x};let E;this.getAttributes=function(){return E===void 0&&y(this),E};let C=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return C===!1&&(C=s.getProgramParameter(g,JM)),C},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=jM++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=w,this.fragmentShader=M,this}let x1=0;class w1{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){const s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){const t=this.materialCache.get(e);for(const i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){const t=this.materialCache;let i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){const t=this.shaderCache;let i=t.get(e);return i===void 0&&(i=new b1(e),t.set(e,i)),i}}class b1{constructor(e){this.id=x1++,this.code=e,this.usedTimes=0}}function S1(n){return n===Ar||n===Tl||n===Al}function y1(n,e,t,i,s,r){const a=new Rh,o=new w1,l=new Set,c=[],h=new Map,u=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function p(x){return l.add(x),x===0?"uv":`uv${x}`}function g(x,E,C,D,R,U){const I=D.fog,A=R.geometry,P=x.isMeshStandardMaterial||x.isMeshLambertMaterial||x.isMeshPhongMaterial?D.environment:null,k=x.isMeshStandardMaterial||x.isMeshLambertMaterial&&!x.envMap||x.isMeshPhongMaterial&&!x.envMap,O=e.get(x.envMap||P,k),z=d[x.type];let B=i.precision;x.precision!==null&&(B=i.getMaxPrecision(x.precision),B!==x.precision&&pt("WebGLProgram.getParameters:",x.precision,"not supported, using",B,"instead."));const $=A.morphAttributes.position||A.morphAttributes.normal||A.morphAttributes.color,Z=$!==void 0?$.length:0;let ne=0;A.morphAttributes.position!==void 0&&(ne=1),A.morphAttributes.normal!==void 0&&(ne=2),A.morphAttributes.color!==void 0&&(ne=3);let Y,K,j,G;if(z){const Ge=bi[z];Y=Ge.vertexShader,K=Ge.fragmentShader}else{Y=x.vertexShader,K=x.fragmentShader;const Ge=o.getVertexShaderStage(x),Rt=o.getFragmentShaderStage(x);o.update(x,Ge,Rt),j=Ge.id,G=Rt.id}const ee=n.getRenderTarget(),se=n.state.buffers.depth.getReversed(),te=R.isInstancedMesh===!0,oe=R.isBatchedMesh===!0,pe=!!x.map,we=!!x.matcap,Se=!!O,Re=Se&&O.isPMREMTexture===!0,de=!!x.aoMap,Ce=!!x.lightMap,_t=!!x.bumpMap&&x.wireframe===!1,ot=!!x.normalMap,Nt=!!x.displacementMap,Qe=!!x.emissiveMap,Pt=!!x.metalnessMap,ye=!!x.roughnessMap,lt=x.anisotropy>0,W=x.clearcoat>0,Me=x.diffuseRoughness>0,Ze=x.dispersion>0,ut=x.retroreflectivity>0,Ae=x.iridescence>0,Ct=x.sheen>0,$e=x.transmission>0,Je=lt&&!!x.anisotropyMap,H=W&&!!x.clearcoatMap,L=W&&!!x.clearcoatNormalMap,ae=W&&!!x.clearcoatRoughnessMap,Ee=Me&&!!x.diffuseRoughnessMap,_e=Ae&&!!x.iridescenceMap,Ne=Ae&&!!x.iridescenceThicknessMap,Ue=Ct&&!!x.sheenColorMap,me=Ct&&!!x.sheenRoughnessMap,ve=!!x.specularMap,Pe=!!x.specularColorMap,J=!!x.specularIntensityMap,xe=$e&&!!x.transmissionMap,ge=$e&&!!x.thicknessMap,Be=!!x.gradientMap,Ie=!!x.alphaMap,Oe=x.alphaTest>0,ct=!!x.alphaHash,gt=!!x.extensions;let Te=Ds;x.toneMapped&&(ee===null||ee.isXRRenderTarget===!0)&&(Te=n.toneMapping);const it=Re?O.isCompressedCubeTexture?O.image[0].mipmaps:O.mipmaps:null,vt={shaderID:z,shaderType:x.type,shaderName:x.name,vertexShader:Y,fragmentShader:K,defines:x.defines,customVertexShaderID:j,customFragmentShaderID:G,isRawShaderMaterial:x.isRawShaderMaterial===!0,glslVersion:x.glslVersion,precision:B,batching:oe,batchingColor:oe&&R._colorsTexture!==null,instancing:te,instancingColor:te&&R.instanceColor!==null,instancingMorph:te&&R.morphTexture!==null,outputColorSpace:ee===null?n.outputColorSpace:ee.isXRRenderTarget===!0?ee.texture.colorSpace:zt.workingColorSpace,alphaToCoverage:!!x.alphaToCoverage,map:pe,matcap:we,envMap:Se,envMapMode:Se&&O.mapping,envMapPMREM:Re,envMapMaxLod:Re?it.length-1:null,envMapSize:Re?it[0].width:null,aoMap:de,lightMap:Ce,bumpMap:_t,normalMap:ot,displacementMap:Nt,emissiveMap:Qe,normalMapObjectSpace:ot&&x.normalMapType===bw,normalMapTangentSpace:ot&&x.normalMapType===_h,packedNormalMap:ot&&x.normalMapType===_h&&S1(x.normalMap.format),metalnessMap:Pt,roughnessMap:ye,anisotropy:lt,anisotropyMap:Je,clearcoat:W,clearcoatMap:H,clearcoatNormalMap:L,clearcoatRoughnessMap:ae,diffuseRoughness:Me,diffuseRoughnessMap:Ee,dispersion:Ze,retroreflection:ut,iridescence:Ae,iridescenceMap:_e,iridescenceThicknessMap:Ne,sheen:Ct,sheenColorMap:Ue,sheenRoughnessMap:me,specularMap:ve,specularColorMap:Pe,specularIntensityMap:J,transmission:$e,transmissionMap:xe,thicknessMap:ge,gradientMap:Be,opaque:x.transparent===!1&&x.blending===fo&&x.alphaToCoverage===!1,alphaMap:Ie,alphaTest:Oe,alphaHash:ct,combine:x.combine,mapUv:pe&&p(x.map.channel),aoMapUv:de&&p(x.aoMap.channel),lightMapUv:Ce&&p(x.lightMap.channel),bumpMapUv:_t&&p(x.bumpMap.channel),normalMapUv:ot&&p(x.normalMap.channel),displacementMapUv:Nt&&p(x.displacementMap.channel),emissiveMapUv:Qe&&p(x.emissiveMap.channel),metalnessMapUv:Pt&&p(x.metalnessMap.channel),roughnessMapUv:ye&&p(x.roughnessMap.channel),anisotropyMapUv:Je&&p(x.anisotropyMap.channel),clearcoatMapUv:H&&p(x.clearcoatMap.channel),clearcoatNormalMapUv:L&&p(x.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:ae&&p(x.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:Ee&&p(x.diffuseRoughnessMap.channel),iridescenceMapUv:_e&&p(x.iridescenceMap.channel),iridescenceThicknessMapUv:Ne&&p(x.iridescenceThicknessMap.channel),sheenColorMapUv:Ue&&p(x.sheenColorMap.channel),sheenRoughnessMapUv:me&&p(x.sheenRoughnessMap.channel),specularMapUv:ve&&p(x.specularMap.channel),specularColorMapUv:Pe&&p(x.specularColorMap.channel),specularIntensityMapUv:J&&p(x.specularIntensityMap.channel),transmissionMapUv:xe&&p(x.transmissionMap.channel),thicknessMapUv:ge&&p(x.thicknessMap.channel),alphaMapUv:Ie&&p(x.alphaMap.channel),vertexTangents:!!A.attributes.tangent&&(ot||lt),vertexNormals:!!A.attributes.normal,vertexColors:x.vertexColors,vertexAlphas:x.vertexColors===!0&&!!A.attributes.color&&A.attributes.color.itemSize===4,pointsUvs:R.isPoints===!0&&!!A.attributes.uv&&(pe||Ie),fog:!!I,useFog:x.fog===!0,fogExp2:!!I&&I.isFogExp2,flatShading:x.wireframe===!1&&(x.flatShading===!0||A.attributes.normal===void 0&&ot===!1&&(x.isMeshLambertMaterial||x.isMeshPhongMaterial||x.isMeshStandardMaterial||x.isMeshPhysicalMaterial)),sizeAttenuation:x.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:se,skinning:R.isSkinnedMesh===!0,hasPositionAttribute:A.attributes.position!==void 0,morphTargets:A.morphAttributes.position!==void 0,morphNormals:A.morphAttributes.normal!==void 0,morphColors:A.morphAttributes.color!==void 0,morphTargetsCount:Z,morphTextureStride:ne,numSunLights:E.sun.length,numDirLights:E.directional.length,numPointLights:E.point.length,numSpotLights:E.spot.length,numSpotLightMaps:E.spotLightMap.length,numRectAreaLights:E.rectArea.length,numHemiLights:E.hemi.length,numSunLightShadows:E.sunShadowMap.length,numDirLightShadows:E.directionalShadowMap.length,numPointLightShadows:E.pointShadowMap.length,numSpotLightShadows:E.spotShadowMap.length,numSpotLightShadowsWithMaps:E.numSpotLightShadowsWithMaps,numLightProbes:E.numLightProbes,numLightProbeGrids:U.filter(Ge=>Ge.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:x.dithering,shadowMapEnabled:n.shadowMap.enabled&&C.length>0,shadowMapType:n.shadowMap.type,toneMapping:Te,decodeVideoTexture:pe&&x.map.isVideoTexture===!0&&zt.getTransfer(x.map.colorSpace)===Kt,decodeVideoTextureEmissive:Qe&&x.emissiveMap.isVideoTexture===!0&&zt.getTransfer(x.emissiveMap.colorSpace)===Kt,premultipliedAlpha:x.premultipliedAlpha,doubleSided:x.side===Fi,flipSided:x.side===xi,useDepthPacking:x.depthPacking>=0,depthPacking:x.depthPacking||0,index0AttributeName:x.index0AttributeName,extensionClipCullDistance:gt&&x.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(gt&&x.extensions.multiDraw===!0||oe)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:x.customProgramCacheKey()};return vt.vertexUv1s=l.has(1),vt.vertexUv2s=l.has(2),vt.vertexUv3s=l.has(3),l.clear(),vt}function _(x){const E=[];if(x.shaderID?E.push(x.shaderID):(E.push(x.customVertexShaderID),E.push(x.customFragmentShaderID)),x.defines!==void 0)for(const C in x.defines)E.push(C),E.push(x.defines[C]);return x.isRawShaderMaterial===!1&&(v(E,x),f(E,x),E.push(n.outputColorSpace)),E.push(x.customProgramCacheKey),E.join()}function v(x,E){x.push(E.precision),x.push(E.outputColorSpace),x.push(E.envMapMode),x.push(E.envMapPMREM),x.push(E.envMapMaxLod),x.push(E.envMapSize),x.push(E.mapUv),x.push(E.alphaMapUv),x.push(E.lightMapUv),x.push(E.aoMapUv),x.push(E.bumpMapUv),x.push(E.normalMapUv),x.push(E.displacementMapUv),x.push(E.emissiveMapUv),x.push(E.metalnessMapUv),x.push(E.roughnessMapUv),x.push(E.anisotropyMapUv),x.push(E.clearcoatMapUv),x.push(E.clearcoatNormalMapUv),x.push(E.clearcoatRoughnessMapUv),x.push(E.diffuseRoughnessMapUv),x.push(E.iridescenceMapUv),x.push(E.iridescenceThicknessMapUv),x.push(E.sheenColorMapUv),x.push(E.sheenRoughnessMapUv),x.push(E.specularMapUv),x.push(E.specularColorMapUv),x.push(E.specularIntensityMapUv),x.push(E.transmissionMapUv),x.push(E.thicknessMapUv),x.push(E.combine),x.push(E.fogExp2),x.push(E.sizeAttenuation),x.push(E.morphTargetsCount),x.push(E.numSunLights),x.push(E.numDirLights),x.push(E.numPointLights),x.push(E.numSpotLights),x.push(E.numSpotLightMaps),x.push(E.numHemiLights),x.push(E.numRectAreaLights),x.push(E.numSunLightShadows),x.push(E.numDirLightShadows),x.push(E.numPointLightShadows),x.push(E.numSpotLightShadows),x.push(E.numSpotLightShadowsWithMaps),x.push(E.numLightProbes),x.push(E.numLightProbeGrids),x.push(E.shadowMapType),x.push(E.toneMapping),x.push(E.numClippingPlanes),x.push(E.numClipIntersection),x.push(E.depthPacking)}function f(x,E){a.disableAll(),E.instancing&&a.enable(0),E.instancingColor&&a.enable(1),E.instancingMorph&&a.enable(2),E.matcap&&a.enable(3),E.envMap&&a.enable(4),E.normalMapObjectSpace&&a.enable(5),E.normalMapTangentSpace&&a.enable(6),E.clearcoat&&a.enable(7),E.iridescence&&a.enable(8),E.alphaTest&&a.enable(9),E.vertexColors&&a.enable(10),E.vertexAlphas&&a.enable(11),E.vertexUv1s&&a.enable(12),E.vertexUv2s&&a.enable(13),E.vertexUv3s&&a.enable(14),E.vertexTangents&&a.enable(15),E.anisotropy&&a.enable(16),E.alphaHash&&a.enable(17),E.batching&&a.enable(18),E.dispersion&&a.enable(19),E.retroreflection&&a.enable(24),E.diffuseRoughness&&a.enable(25),E.batchingColor&&a.enable(20),E.gradientMap&&a.enable(21),E.packedNormalMap&&a.enable(22),E.vertexNormals&&a.enable(23),x.push(a.mask),a.disableAll(),E.fog&&a.enable(0),E.useFog&&a.enable(1),E.flatShading&&a.enable(2),E.logarithmicDepthBuffer&&a.enable(3),E.reversedDepthBuffer&&a.enable(4),E.skinning&&a.enable(5),E.morphTargets&&a.enable(6),E.morphNormals&&a.enable(7),E.morphColors&&a.enable(8),E.premultipliedAlpha&&a.enable(9),E.shadowMapEnabled&&a.enable(10),E.doubleSided&&a.enable(11),E.flipSided&&a.enable(12),E.useDepthPacking&&a.enable(13),E.dithering&&a.enable(14),E.transmission&&a.enable(15),E.sheen&&a.enable(16),E.opaque&&a.enable(17),E.pointsUvs&&a.enable(18),E.decodeVideoTexture&&a.enable(19),E.decodeVideoTextureEmissive&&a.enable(20),E.alphaToCoverage&&a.enable(21),E.numLightProbeGrids>0&&a.enable(22),E.hasPositionAttribute&&a.enable(23),x.push(a.mask)}function b(x){const E=d[x.type];let C;if(E){const D=bi[E];C=Qh.clone(D.uniforms)}else C=x.uniforms;return C}function S(x,E){let C=h.get(E);return C!==void 0?++C.usedTimes:(C=new _1(n,E,x,s),c.push(C),h.set(E,C)),C}function w(x){if(--x.usedTimes===0){const E=c.indexOf(x);c[E]=c[c.length-1],c.pop(),h.delete(x.cacheKey),x.destroy()}}function M(x){o.remove(x)}function y(){o.dispose()}return{getParameters:g,getProgramCacheKey:_,getUniforms:b,acquireProgram:S,releaseProgram:w,releaseShaderCache:M,programs:c,dispose:y}}function M1(){let n=new WeakMap;function e(a){return n.has(a)}function t(a){let o=n.get(a);return o===void 0&&(o={},n.set(a,o)),o}function i(a){n.delete(a)}function s(a,o,l){n.get(a)[o]=l}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function E1(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function _g(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function xg(){const n=[];let e=0;const t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function a(d){let p=0;return d.isInstancedMesh&&(p+=2),d.isSkinnedMesh&&(p+=1),p}function o(d,p,g,_,v,f){let b=n[e];return b===void 0?(b={id:d.id,object:d,geometry:p,material:g,materialVariant:a(d),groupOrder:_,renderOrder:d.renderOrder,z:v,group:f},n[e]=b):(b.id=d.id,b.object=d,b.geometry=p,b.material=g,b.materialVariant=a(d),b.groupOrder=_,b.renderOrder=d.renderOrder,b.z=v,b.group=f),e++,b}function l(d,p,g,_,v,f,b){b.reversedDepth===!0&&(v=-v);const S=o(d,p,g,_,v,f);g.transmission>0?i.push(S):g.transparent===!0?s.push(S):t.push(S)}function c(d,p,g,_,v,f){const b=o(d,p,g,_,v,f);g.transmission>0?i.unshift(b):g.transparent===!0?s.unshift(b):t.unshift(b)}function h(d,p){t.length>1&&t.sort(d||E1),i.length>1&&i.sort(p||_g),s.length>1&&s.sort(p||_g)}function u(){for(let d=e,p=n.length;d<p;d++){const g=n[d];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:u,sort:h}}function T1(){let n=new WeakMap;function e(i,s){const r=n.get(i);let a;return r===void 0?(a=new xg,n.set(i,[a])):s>=r.length?(a=new xg,r.push(a)):a=r[s],a}function t(){n=new WeakMap}return{get:e,dispose:t}}function A1(){const n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new re,color:new At};break;case"SpotLight":t={position:new re,direction:new re,color:new At,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new re,color:new At,distance:0,decay:0};break;case"HemisphereLight":t={direction:new re,skyColor:new At,groundColor:new At};break;case"RectAreaLight":t={color:new At,position:new re,halfWidth:new re,halfHeight:new re};break}return n[e.id]=t,t}}}function R1(){const n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new St};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new St};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new St,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}let C1=0;function L1(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function P1(n){const e=new A1,t=R1(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new re);const s=new re,r=new nn,a=new nn;function o(c){let h=0,u=0,d=0;for(let U=0;U<9;U++)i.probe[U].set(0,0,0);let p=0,g=0,_=0,v=0,f=0,b=0,S=0,w=0,M=0,y=0,x=0,E=0,C=0,D=0;c.sort(L1);for(let U=0,I=c.length;U<I;U++){const A=c[U],P=A.color,k=A.intensity,O=A.distance;let z=null;if(A.shadow&&A.shadow.map&&(A.shadow.map.texture.format===Ar?z=A.shadow.map.texture:z=A.shadow.map.depthTexture||A.shadow.map.texture),A.isAmbientLight)h+=P.r*k,u+=P.g*k,d+=P.b*k;else if(A.isLightProbe){for(let B=0;B<9;B++)i.probe[B].addScaledVector(A.sh.coefficients[B],k);D++}else if(A.isSunLight){const B=e.get(A);if(B.color.copy(A.color).multiplyScalar(A.intensity),A.castShadow){const $=A.shadow,Z=t.get(A);Z.shadowIntensity=$.intensity,Z.shadowBias=$.bias,Z.shadowNormalBias=$.normalBias,Z.shadowRadius=$.radius,Z.shadowMapSize.copy($.mapSize).multiply($.getFrameExtents()),i.sunShadow[g]=Z,i.sunShadowMap[g]=z;const ne=$.getViewportCount();for(let Y=0;Y<ne;Y++)i.sunShadowMatrix[_+Y]=$.getMatrix(Y),i.sunShadowCascade[_+Y]=$._cascadeData[Y];_+=ne,g++}i.sun[p]=B,p++}else if(A.isDirectionalLight){const B=e.get(A);if(B.color.copy(A.color).multiplyScalar(A.intensity),A.castShadow){const $=A.shadow,Z=t.get(A);Z.shadowIntensity=$.intensity,Z.shadowBias=$.bias,Z.shadowNormalBias=$.normalBias,Z.shadowRadius=$.radius,Z.shadowMapSize=$.mapSize,i.directionalShadow[v]=Z,i.directionalShadowMap[v]=z,i.directionalShadowMatrix[v]=A.shadow.matrix,M++}i.directional[v]=B,v++}else if(A.isSpotLight){const B=e.get(A);B.position.setFromMatrixPosition(A.matrixWorld),B.color.copy(P).multiplyScalar(k),B.distance=O,B.coneCos=Math.cos(A.angle),B.penumbraCos=Math.cos(A.angle*(1-A.penumbra)),B.decay=A.decay,i.spot[b]=B;const $=A.shadow;if(A.map&&(i.spotLightMap[E]=A.map,E++,$.updateMatrices(A),A.castShadow&&C++),i.spotLightMatrix[b]=$.matrix,A.castShadow){const Z=t.get(A);Z.shadowIntensity=$.intensity,Z.shadowBias=$.bias,Z.shadowNormalBias=$.normalBias,Z.shadowRadius=$.radius,Z.shadowMapSize=$.mapSize,i.spotShadow[b]=Z,i.spotShadowMap[b]=z,x++}b++}else if(A.isRectAreaLight){const B=e.get(A);B.color.copy(P).multiplyScalar(k),B.halfWidth.set(A.width*.5,0,0),B.halfHeight.set(0,A.height*.5,0),i.rectArea[S]=B,S++}else if(A.isPointLight){const B=e.get(A);if(B.color.copy(A.color).multiplyScalar(A.intensity),B.distance=A.distance,B.decay=A.decay,A.castShadow){const $=A.shadow,Z=t.get(A);Z.shadowIntensity=$.intensity,Z.shadowBias=$.bias,Z.shadowNormalBias=$.normalBias,Z.shadowRadius=$.radius,Z.shadowMapSize=$.mapSize,Z.shadowCameraNear=$.camera.near,Z.shadowCameraFar=$.camera.far,i.pointShadow[f]=Z,i.pointShadowMap[f]=z,i.pointShadowMatrix[f]=A.shadow.matrix,y++}i.point[f]=B,f++}else if(A.isHemisphereLight){const B=e.get(A);B.skyColor.copy(A.color).multiplyScalar(k),B.groundColor.copy(A.groundColor).multiplyScalar(k),i.hemi[w]=B,w++}}S>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=He.LTC_FLOAT_1,i.rectAreaLTC2=He.LTC_FLOAT_2):(i.rectAreaLTC1=He.LTC_HALF_1,i.rectAreaLTC2=He.LTC_HALF_2)),i.ambient[0]=h,i.ambient[1]=u,i.ambient[2]=d;const R=i.hash;(R.sunLength!==p||R.directionalLength!==v||R.pointLength!==f||R.spotLength!==b||R.rectAreaLength!==S||R.hemiLength!==w||R.numSunShadows!==g||R.numDirectionalShadows!==M||R.numPointShadows!==y||R.numSpotShadows!==x||R.numSpotMaps!==E||R.numLightProbes!==D)&&(i.sun.length=p,i.directional.length=v,i.spot.length=b,i.rectArea.length=S,i.point.length=f,i.hemi.length=w,i.sunShadow.length=g,i.sunShadowMap.length=g,i.sunShadowMatrix.length=_,i.sunShadowCascade.length=_,i.directionalShadow.length=M,i.directionalShadowMap.length=M,i.directionalShadowMatrix.length=M,i.pointShadow.length=y,i.pointShadowMap.length=y,i.pointShadowMatrix.length=y,i.spotShadow.length=x,i.spotShadowMap.length=x,i.spotLightMatrix.length=x+E-C,i.spotLightMap.length=E,i.numSpotLightShadowsWithMaps=C,i.numLightProbes=D,R.sunLength=p,R.directionalLength=v,R.pointLength=f,R.spotLength=b,R.rectAreaLength=S,R.hemiLength=w,R.numSunShadows=g,R.numDirectionalShadows=M,R.numPointShadows=y,R.numSpotShadows=x,R.numSpotMaps=E,R.numLightProbes=D,i.version=C1++)}function l(c,h){let u=0,d=0,p=0,g=0,_=0,v=0;const f=h.matrixWorldInverse;for(let b=0,S=c.length;b<S;b++){const w=c[b];if(w.isSunLight){const M=i.sun[u];M.direction.setFromMatrixPosition(w.matrixWorld),M.direction.transformDirection(f),u++}else if(w.isDirectionalLight){const M=i.directional[d];M.direction.setFromMatrixPosition(w.matrixWorld),s.setFromMatrixPosition(w.target.matrixWorld),M.direction.sub(s),M.direction.transformDirection(f),d++}else if(w.isSpotLight){const M=i.spot[g];M.position.setFromMatrixPosition(w.matrixWorld),M.position.applyMatrix4(f),M.direction.setFromMatrixPosition(w.matrixWorld),s.setFromMatrixPosition(w.target.matrixWorld),M.direction.sub(s),M.direction.transformDirection(f),g++}else if(w.isRectAreaLight){const M=i.rectArea[_];M.position.setFromMatrixPosition(w.matrixWorld),M.position.applyMatrix4(f),a.identity(),r.copy(w.matrixWorld),r.premultiply(f),a.extractRotation(r),M.halfWidth.set(w.width*.5,0,0),M.halfHeight.set(0,w.height*.5,0),M.halfWidth.applyMatrix4(a),M.halfHeight.applyMatrix4(a),_++}else if(w.isPointLight){const M=i.point[p];M.position.setFromMatrixPosition(w.matrixWorld),M.position.applyMatrix4(f),p++}else if(w.isHemisphereLight){const M=i.hemi[v];M.direction.setFromMatrixPosition(w.matrixWorld),M.direction.transformDirection(f),v++}}}return{setup:o,setupView:l,state:i}}function wg(n){const e=new P1(n),t=[],i=[],s=[];function r(u){h.camera=u,t.length=0,i.length=0,s.length=0}function a(u){u.isLightProbeGrid?s.push(u):t.push(u)}function o(u){i.push(u)}function l(){e.setup(t),s.sort((u,d)=>u.priority-d.priority||u.id-d.id)}function c(u){e.setupView(t,u)}const h={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:l,setupLightsView:c,pushLight:a,pushShadow:o}}function D1(n){let e=new WeakMap;function t(s,r=0){const a=e.get(s);let o;return a===void 0?(o=new wg(n),e.set(s,[o])):r>=a.length?(o=new wg(n),a.push(o)):o=a[r],o}function i(){e=new WeakMap}return{get:t,dispose:i}}const N1=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,I1=`uniform sampler2D shadow_pass;
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
}`,U1=[new re(1,0,0),new re(-1,0,0),new re(0,1,0),new re(0,-1,0),new re(0,0,1),new re(0,0,-1)],F1=[new re(0,-1,0),new re(0,-1,0),new re(0,0,1),new re(0,0,-1),new re(0,-1,0),new re(0,-1,0)],bg=new nn,No=new re,cd=new re;function O1(n,e,t){let i=new Ro;const s=new St,r=new St,a=new on,o=new Eb,l=new Tb,c={},h=t.maxTextureSize,u={[Tr]:xi,[xi]:Tr,[Fi]:Fi},d=new ur({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new St},radius:{value:4}},vertexShader:N1,fragmentShader:I1}),p=d.clone();p.defines.HORIZONTAL_PASS=1;const g=new Vn;g.setAttribute("position",new zi(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));const _=new wi(g,d),v=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=wl;let f=this.type;this.render=function(y,x,E){if(v.enabled===!1||v.autoUpdate===!1&&v.needsUpdate===!1||y.length===0)return;this.type===jx&&(pt("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=wl);const C=n.getRenderTarget(),D=n.getActiveCubeFace(),R=n.getActiveMipmapLevel(),U=n.state;U.setBlending(ta),U.buffers.depth.getReversed()===!0?U.buffers.color.setClear(0,0,0,0):U.buffers.color.setClear(1,1,1,1),U.buffers.depth.setTest(!0),U.setScissorTest(!1);const I=f!==this.type;I&&x.traverse(function(A){A.material&&(Array.isArray(A.material)?A.material.forEach(P=>P.needsUpdate=!0):A.material.needsUpdate=!0)});for(let A=0,P=y.length;A<P;A++){const k=y[A],O=k.shadow;if(O===void 0){pt("WebGLShadowMap:",k,"has no shadow.");continue}if(O.autoUpdate===!1&&O.needsUpdate===!1)continue;s.copy(O.mapSize);const z=O.getFrameExtents();s.multiply(z),r.copy(O.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/z.x),s.x=r.x*z.x,O.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/z.y),s.y=r.y*z.y,O.mapSize.y=r.y));const B=n.state.buffers.depth.getReversed();if(O.camera._reversedDepth=B,O.map===null||I===!0){if(O.map!==null&&(O.map.depthTexture!==null&&(O.map.depthTexture.dispose(),O.map.depthTexture=null),O.map.dispose()),this.type===ho){if(k.isPointLight){pt("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}O.map=new ps(s.x,s.y,{format:Ar,type:ds,minFilter:li,magFilter:li,generateMipmaps:!1}),O.map.texture.name=k.name+".shadowMap",O.map.depthTexture=new Sa(s.x,s.y,hs),O.map.depthTexture.name=k.name+".shadowMapDepth",O.map.depthTexture.format=Qs,O.map.depthTexture.compareFunction=null,O.map.depthTexture.minFilter=Zn,O.map.depthTexture.magFilter=Zn}else k.isPointLight?(O.map=new ad(s.x),O.map.depthTexture=new Cm(s.x,us)):(O.map=new ps(s.x,s.y),O.map.depthTexture=new Sa(s.x,s.y,us)),O.map.depthTexture.name=k.name+".shadowMap",O.map.depthTexture.format=Qs,this.type===wl?(O.map.depthTexture.compareFunction=B?Wp:Vp,O.map.depthTexture.minFilter=li,O.map.depthTexture.magFilter=li):(O.map.depthTexture.compareFunction=null,O.map.depthTexture.minFilter=Zn,O.map.depthTexture.magFilter=Zn);O.camera.updateProjectionMatrix()}O.map.isWebGLCubeRenderTarget!==!0&&(O.map.width!==s.x||O.map.height!==s.y)&&O.map.setSize(s.x,s.y);const $=O.map.isWebGLCubeRenderTarget?6:O.getViewportCount();k.isPointLight!==!0&&O.updateMatrices(k,E);const Z=(O.camera.layers.mask&4294967294)!==0?O.camera.layers:E.layers;for(let ne=0;ne<$;ne++){const Y=O.getCamera(ne);if(k.isPointLight){const K=O.camera,j=O.matrix,G=k.distance||K.far;G!==K.far&&(K.far=G,K.updateProjectionMatrix()),No.setFromMatrixPosition(k.matrixWorld),K.position.copy(No),cd.copy(K.position),cd.add(U1[ne]),K.up.copy(F1[ne]),K.lookAt(cd),K.updateMatrixWorld(),j.makeTranslation(-No.x,-No.y,-No.z),bg.multiplyMatrices(K.projectionMatrix,K.matrixWorldInverse),O._frustum.setFromProjectionMatrix(bg,K.coordinateSystem,K.reversedDepth)}if(O.map.isWebGLCubeRenderTarget)n.setRenderTarget(O.map,ne),n.clear();else{ne===0&&(n.setRenderTarget(O.map),n.clear());const K=O.getViewport(ne);a.set(r.x*K.x,r.y*K.y,r.x*K.z,r.y*K.w),U.viewport(a)}i=O.getFrustum(ne),w(x,E,Y,k,Z,this.type)}O.isPointLightShadow!==!0&&this.type===ho&&b(O,E),O.needsUpdate=!1}f=this.type,v.needsUpdate=!1,n.setRenderTarget(C,D,R)};function b(y,x){const E=e.update(_);d.defines.VSM_SAMPLES!==y.blurSamples&&(d.defines.VSM_SAMPLES=y.blurSamples,p.defines.VSM_SAMPLES=y.blurSamples,d.needsUpdate=!0,p.needsUpdate=!0),y.mapPass===null?y.mapPass=new ps(s.x,s.y,{format:Ar,type:ds}):(y.mapPass.width!==y.map.width||y.mapPass.height!==y.map.height)&&y.mapPass.setSize(y.map.width,y.map.height),d.uniforms.shadow_pass.value=y.map.depthTexture,d.uniforms.resolution.value.set(y.map.width,y.map.height),d.uniforms.radius.value=y.radius,n.setRenderTarget(y.mapPass),n.clear(),n.renderBufferDirect(x,null,E,d,_,null),p.uniforms.shadow_pass.value=y.mapPass.texture,p.uniforms.resolution.value.set(y.map.width,y.map.height),p.uniforms.radius.value=y.radius,n.setRenderTarget(y.map),n.clear(),n.renderBufferDirect(x,null,E,p,_,null)}function S(y,x,E,C){let D=null;const R=E.isPointLight===!0?y.customDistanceMaterial:y.customDepthMaterial;if(R!==void 0)D=R;else if(D=E.isPointLight===!0?l:o,n.localClippingEnabled&&x.clipShadows===!0&&Array.isArray(x.clippingPlanes)&&x.clippingPlanes.length!==0||x.displacementMap&&x.displacementScale!==0||x.alphaMap&&x.alphaTest>0||x.map&&x.alphaTest>0||x.alphaToCoverage===!0){const U=D.uuid,I=x.uuid;let A=c[U];A===void 0&&(A={},c[U]=A);let P=A[I];P===void 0&&(P=D.clone(),A[I]=P,x.addEventListener("dispose",M)),D=P}if(D.visible=x.visible,D.wireframe=x.wireframe,C===ho?D.side=x.shadowSide!==null?x.shadowSide:x.side:D.side=x.shadowSide!==null?x.shadowSide:u[x.side],D.alphaMap=x.alphaMap,D.alphaTest=x.alphaToCoverage===!0?.5:x.alphaTest,D.map=x.map,D.clipShadows=x.clipShadows,D.clippingPlanes=x.clippingPlanes,D.clipIntersection=x.clipIntersection,D.displacementMap=x.displacementMap,D.displacementScale=x.displacementScale,D.displacementBias=x.displacementBias,D.wireframeLinewidth=x.wireframeLinewidth,D.linewidth=x.linewidth,E.isPointLight===!0&&D.isMeshDistanceMaterial===!0){const U=n.properties.get(D);U.light=E}return D}function w(y,x,E,C,D,R){if(y.visible===!1)return;if(y.layers.test(D)&&(y.isMesh||y.isLine||y.isPoints)&&(y.castShadow||y.receiveShadow&&R===ho)&&(!y.frustumCulled||y.intersectsFrustum(i))){y.modelViewMatrix.multiplyMatrices(E.matrixWorldInverse,y.matrixWorld);const A=e.update(y),P=y.material;if(Array.isArray(P)){const k=A.groups;for(let O=0,z=k.length;O<z;O++){const B=k[O],$=P[B.materialIndex];if($&&$.visible){const Z=S(y,$,C,R);y.onBeforeShadow(n,y,x,E,A,Z,B),n.renderBufferDirect(E,null,A,Z,y,B),y.onAfterShadow(n,y,x,E,A,Z,B)}}}else if(P.visible){const k=S(y,P,C,R);y.onBeforeShadow(n,y,x,E,A,k,null),n.renderBufferDirect(E,null,A,k,y,null),y.onAfterShadow(n,y,x,E,A,k,null)}}const I=y.children;for(let A=0,P=I.length;A<P;A++)w(I[A],x,E,C,D,R)}function M(y){y.target.removeEventListener("dispose",M);for(const E in c){const C=c[E],D=y.target.uuid;D in C&&(C[D].dispose(),delete C[D])}}}function B1(n,e){function t(){let J=!1;const xe=new on;let ge=null;const Be=new on(0,0,0,0);return{setMask:function(Ie){ge!==Ie&&!J&&(n.colorMask(Ie,Ie,Ie,Ie),ge=Ie)},setLocked:function(Ie){J=Ie},setClear:function(Ie,Oe,ct,gt,Te){Te===!0&&(Ie*=gt,Oe*=gt,ct*=gt),xe.set(Ie,Oe,ct,gt),Be.equals(xe)===!1&&(n.clearColor(Ie,Oe,ct,gt),Be.copy(xe))},reset:function(){J=!1,ge=null,Be.set(-1,0,0,0)}}}function i(){let J=!1,xe=!1,ge=null,Be=null,Ie=null;return{setReversed:function(Oe){if(xe!==Oe){const ct=e.get("EXT_clip_control");Oe?ct.clipControlEXT(ct.LOWER_LEFT_EXT,ct.ZERO_TO_ONE_EXT):ct.clipControlEXT(ct.LOWER_LEFT_EXT,ct.NEGATIVE_ONE_TO_ONE_EXT),xe=Oe;const gt=Ie;Ie=null,this.setClear(gt)}},getReversed:function(){return xe},setTest:function(Oe){Oe?se(n.DEPTH_TEST):te(n.DEPTH_TEST)},setMask:function(Oe){ge!==Oe&&!J&&(n.depthMask(Oe),ge=Oe)},setFunc:function(Oe){if(xe&&(Oe=Pw[Oe]),Be!==Oe){switch(Oe){case yu:n.depthFunc(n.NEVER);break;case Mu:n.depthFunc(n.ALWAYS);break;case Eu:n.depthFunc(n.LESS);break;case po:n.depthFunc(n.LEQUAL);break;case Tu:n.depthFunc(n.EQUAL);break;case Au:n.depthFunc(n.GEQUAL);break;case Ru:n.depthFunc(n.GREATER);break;case Cu:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}Be=Oe}},setLocked:function(Oe){J=Oe},setClear:function(Oe){Ie!==Oe&&(Ie=Oe,xe&&(Oe=1-Oe),n.clearDepth(Oe))},reset:function(){J=!1,ge=null,Be=null,Ie=null,xe=!1}}}function s(){let J=!1,xe=null,ge=null,Be=null,Ie=null,Oe=null,ct=null,gt=null,Te=null;return{setTest:function(it){J||(it?se(n.STENCIL_TEST):te(n.STENCIL_TEST))},setMask:function(it){xe!==it&&!J&&(n.stencilMask(it),xe=it)},setFunc:function(it,vt,Ge){(ge!==it||Be!==vt||Ie!==Ge)&&(n.stencilFunc(it,vt,Ge),ge=it,Be=vt,Ie=Ge)},setOp:function(it,vt,Ge){(Oe!==it||ct!==vt||gt!==Ge)&&(n.stencilOp(it,vt,Ge),Oe=it,ct=vt,gt=Ge)},setLocked:function(it){J=it},setClear:function(it){Te!==it&&(n.clearStencil(it),Te=it)},reset:function(){J=!1,xe=null,ge=null,Be=null,Ie=null,Oe=null,ct=null,gt=null,Te=null}}}const r=new t,a=new i,o=new s;let l={};const c=new WeakMap;let h={},u={},d={},p=new WeakMap,g=[],_=null,v=!1,f=null,b=null,S=null,w=null,M=null,y=null,x=null,E=new At(0,0,0),C=0,D=!1,R=null,U=null,I=null,A=null,P=null;const k=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS);let O=!1,z=0;const B=n.getParameter(n.VERSION);B.indexOf("WebGL")!==-1?(z=parseFloat(/^WebGL (\d)/.exec(B)[1]),O=z>=1):B.indexOf("OpenGL ES")!==-1&&(z=parseFloat(/^OpenGL ES (\d)/.exec(B)[1]),O=z>=2);let $=null,Z={};const ne=n.getParameter(n.SCISSOR_BOX),Y=n.getParameter(n.VIEWPORT),K=new on().fromArray(ne),j=new on().fromArray(Y);function G(J,xe,ge,Be){const Ie=new Uint8Array(4),Oe=n.createTexture();n.bindTexture(J,Oe),n.texParameteri(J,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(J,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let ct=0;ct<ge;ct++)J===n.TEXTURE_3D||J===n.TEXTURE_2D_ARRAY?n.texImage3D(xe,0,n.RGBA,1,1,Be,0,n.RGBA,n.UNSIGNED_BYTE,Ie):n.texImage2D(xe+ct,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,Ie);return Oe}const ee={};ee[n.TEXTURE_2D]=G(n.TEXTURE_2D,n.TEXTURE_2D,1),ee[n.TEXTURE_CUBE_MAP]=G(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),ee[n.TEXTURE_2D_ARRAY]=G(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),ee[n.TEXTURE_3D]=G(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),a.setClear(1),o.setClear(0),se(n.DEPTH_TEST),a.setFunc(po),_t(!1),ot(Sp),se(n.CULL_FACE),de(ta);function se(J){h[J]!==!0&&(n.enable(J),h[J]=!0)}function te(J){h[J]!==!1&&(n.disable(J),h[J]=!1)}function oe(J,xe){return d[J]!==xe?(n.bindFramebuffer(J,xe),d[J]=xe,J===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=xe),J===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=xe),!0):!1}function pe(J,xe){let ge=g,Be=!1;if(J){ge=p.get(xe),ge===void 0&&(ge=[],p.set(xe,ge));const Ie=J.textures;if(ge.length!==Ie.length||ge[0]!==n.COLOR_ATTACHMENT0){for(let Oe=0,ct=Ie.length;Oe<ct;Oe++)ge[Oe]=n.COLOR_ATTACHMENT0+Oe;ge.length=Ie.length,Be=!0}}else ge[0]!==n.BACK&&(ge[0]=n.BACK,Be=!0);Be&&n.drawBuffers(ge)}function we(J){return _!==J?(n.useProgram(J),_=J,!0):!1}const Se={[na]:n.FUNC_ADD,[ew]:n.FUNC_SUBTRACT,[tw]:n.FUNC_REVERSE_SUBTRACT};Se[nw]=n.MIN,Se[iw]=n.MAX;const Re={[sw]:n.ZERO,[rw]:n.ONE,[aw]:n.SRC_COLOR,[Tp]:n.SRC_ALPHA,[dw]:n.SRC_ALPHA_SATURATE,[uw]:n.DST_COLOR,[lw]:n.DST_ALPHA,[ow]:n.ONE_MINUS_SRC_COLOR,[Ap]:n.ONE_MINUS_SRC_ALPHA,[hw]:n.ONE_MINUS_DST_COLOR,[cw]:n.ONE_MINUS_DST_ALPHA,[fw]:n.CONSTANT_COLOR,[pw]:n.ONE_MINUS_CONSTANT_COLOR,[mw]:n.CONSTANT_ALPHA,[gw]:n.ONE_MINUS_CONSTANT_ALPHA};function de(J,xe,ge,Be,Ie,Oe,ct,gt,Te,it){if(J===ta){v===!0&&(te(n.BLEND),v=!1);return}if(v===!1&&(se(n.BLEND),v=!0),J!==Qx){if(J!==f||it!==D){if((b!==na||M!==na)&&(n.blendEquation(n.FUNC_ADD),b=na,M=na),it)switch(J){case fo:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case yp:n.blendFunc(n.ONE,n.ONE);break;case Mp:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case Ep:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:kt("WebGLState: Invalid blending: ",J);break}else switch(J){case fo:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case yp:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case Mp:kt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Ep:kt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:kt("WebGLState: Invalid blending: ",J);break}S=null,w=null,y=null,x=null,E.set(0,0,0),C=0,f=J,D=it}return}Ie=Ie||xe,Oe=Oe||ge,ct=ct||Be,(xe!==b||Ie!==M)&&(n.blendEquationSeparate(Se[xe],Se[Ie]),b=xe,M=Ie),(ge!==S||Be!==w||Oe!==y||ct!==x)&&(n.blendFuncSeparate(Re[ge],Re[Be],Re[Oe],Re[ct]),S=ge,w=Be,y=Oe,x=ct),(gt.equals(E)===!1||Te!==C)&&(n.blendColor(gt.r,gt.g,gt.b,Te),E.copy(gt),C=Te),f=J,D=!1}function Ce(J,xe){J.side===Fi?te(n.CULL_FACE):se(n.CULL_FACE);let ge=J.side===xi;xe&&(ge=!ge),_t(ge),J.blending===fo&&J.transparent===!1?de(ta):de(J.blending,J.blendEquation,J.blendSrc,J.blendDst,J.blendEquationAlpha,J.blendSrcAlpha,J.blendDstAlpha,J.blendColor,J.blendAlpha,J.premultipliedAlpha),a.setFunc(J.depthFunc),a.setTest(J.depthTest),a.setMask(J.depthWrite),r.setMask(J.colorWrite);const Be=J.stencilWrite;o.setTest(Be),Be&&(o.setMask(J.stencilWriteMask),o.setFunc(J.stencilFunc,J.stencilRef,J.stencilFuncMask),o.setOp(J.stencilFail,J.stencilZFail,J.stencilZPass)),Qe(J.polygonOffset,J.polygonOffsetFactor,J.polygonOffsetUnits),J.alphaToCoverage===!0?se(n.SAMPLE_ALPHA_TO_COVERAGE):te(n.SAMPLE_ALPHA_TO_COVERAGE)}function _t(J){R!==J&&(J?n.frontFace(n.CW):n.frontFace(n.CCW),R=J)}function ot(J){J!==Zx?(se(n.CULL_FACE),J!==U&&(J===Sp?n.cullFace(n.BACK):J===Jx?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):te(n.CULL_FACE),U=J}function Nt(J){J!==I&&(O&&n.lineWidth(J),I=J)}function Qe(J,xe,ge){J?(se(n.POLYGON_OFFSET_FILL),(A!==xe||P!==ge)&&(A=xe,P=ge,a.getReversed()&&(xe=-xe,ge=-ge),n.polygonOffset(xe,ge))):te(n.POLYGON_OFFSET_FILL)}function Pt(J){J?se(n.SCISSOR_TEST):te(n.SCISSOR_TEST)}function ye(J){J===void 0&&(J=n.TEXTURE0+k-1),$!==J&&(n.activeTexture(J),$=J)}function lt(J,xe,ge){ge===void 0&&($===null?ge=n.TEXTURE0+k-1:ge=$);let Be=Z[ge];Be===void 0&&(Be={type:void 0,texture:void 0},Z[ge]=Be),(Be.type!==J||Be.texture!==xe)&&($!==ge&&(n.activeTexture(ge),$=ge),n.bindTexture(J,xe||ee[J]),Be.type=J,Be.texture=xe)}function W(){const J=Z[$];J!==void 0&&J.type!==void 0&&(n.bindTexture(J.type,null),J.type=void 0,J.texture=void 0)}function Me(){try{n.compressedTexImage2D(...arguments)}catch(J){kt("WebGLState:",J)}}function Ze(){try{n.compressedTexImage3D(...arguments)}catch(J){kt("WebGLState:",J)}}function ut(){try{n.texSubImage2D(...arguments)}catch(J){kt("WebGLState:",J)}}function Ae(){try{n.texSubImage3D(...arguments)}catch(J){kt("WebGLState:",J)}}function Ct(){try{n.compressedTexSubImage2D(...arguments)}catch(J){kt("WebGLState:",J)}}function $e(){try{n.compressedTexSubImage3D(...arguments)}catch(J){kt("WebGLState:",J)}}function Je(){try{n.texStorage2D(...arguments)}catch(J){kt("WebGLState:",J)}}function H(){try{n.texStorage3D(...arguments)}catch(J){kt("WebGLState:",J)}}function L(){try{n.texImage2D(...arguments)}catch(J){kt("WebGLState:",J)}}function ae(){try{n.texImage3D(...arguments)}catch(J){kt("WebGLState:",J)}}function Ee(J){return u[J]!==void 0?u[J]:n.getParameter(J)}function _e(J,xe){u[J]!==xe&&(n.pixelStorei(J,xe),u[J]=xe)}function Ne(J){K.equals(J)===!1&&(n.scissor(J.x,J.y,J.z,J.w),K.copy(J))}function Ue(J){j.equals(J)===!1&&(n.viewport(J.x,J.y,J.z,J.w),j.copy(J))}function me(J,xe){let ge=c.get(xe);ge===void 0&&(ge=new WeakMap,c.set(xe,ge));let Be=ge.get(J);Be===void 0&&(Be=n.getUniformBlockIndex(xe,J.name),n.uniformBlockBinding(xe,Be,Be),ge.set(J,Be))}function ve(J,xe,ge){const Ie=c.get(xe).get(J);l[Ie]!==ge&&(n.bindBufferBase(n.UNIFORM_BUFFER,Ie,ge),l[Ie]=ge)}function Pe(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),a.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),h={},u={},$=null,Z={},d={},l={},p=new WeakMap,g=[],_=null,v=!1,f=null,b=null,S=null,w=null,M=null,y=null,x=null,E=new At(0,0,0),C=0,D=!1,R=null,U=null,I=null,A=null,P=null,K.set(0,0,n.canvas.width,n.canvas.height),j.set(0,0,n.canvas.width,n.canvas.height),r.reset(),a.reset(),o.reset()}return{buffers:{color:r,depth:a,stencil:o},enable:se,disable:te,bindFramebuffer:oe,drawBuffers:pe,useProgram:we,setBlending:de,setMaterial:Ce,setFlipSided:_t,setCullFace:ot,setLineWidth:Nt,setPolygonOffset:Qe,setScissorTest:Pt,activeTexture:ye,bindTexture:lt,unbindTexture:W,compressedTexImage2D:Me,compressedTexImage3D:Ze,texImage2D:L,texImage3D:ae,pixelStorei:_e,getParameter:Ee,updateUBOMapping:me,uniformBlockBinding:ve,texStorage2D:Je,texStorage3D:H,texSubImage2D:ut,texSubImage3D:Ae,compressedTexSubImage2D:Ct,compressedTexSubImage3D:$e,scissor:Ne,viewport:Ue,reset:Pe}}function z1(n,e,t,i,s,r,a){const o=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new St,h=new WeakMap,u=new Set;let d;const p=new WeakMap,g=new Set,_=new FinalizationRegistry(H=>g.delete(H));let v=!1;try{v=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function f(H,L){return v?new OffscreenCanvas(H,L):Ll("canvas")}function b(H,L,ae){let Ee=1;const _e=Je(H);if((_e.width>ae||_e.height>ae)&&(Ee=ae/Math.max(_e.width,_e.height)),Ee<1)if(typeof HTMLImageElement<"u"&&H instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&H instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&H instanceof ImageBitmap||typeof VideoFrame<"u"&&H instanceof VideoFrame){const Ne=Math.floor(Ee*_e.width),Ue=Math.floor(Ee*_e.height);d===void 0&&(d=f(Ne,Ue));const me=L?f(Ne,Ue):d;return me.width=Ne,me.height=Ue,me.getContext("2d").drawImage(H,0,0,Ne,Ue),pt("WebGLRenderer: Texture has been resized from ("+_e.width+"x"+_e.height+") to ("+Ne+"x"+Ue+")."),me}else return"data"in H&&pt("WebGLRenderer: Image in DataTexture is too big ("+_e.width+"x"+_e.height+")."),H;return H}function S(H){return H.generateMipmaps}function w(H){n.generateMipmap(H)}function M(H){return H.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:H.isWebGL3DRenderTarget?n.TEXTURE_3D:H.isWebGLArrayRenderTarget||H.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function y(H,L,ae,Ee,_e,Ne=!1){if(H!==null){if(n[H]!==void 0)return n[H];pt("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+H+"'")}let Ue;Ee&&(Ue=e.get("EXT_texture_norm16"),Ue||pt("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let me=L;if(L===n.RED&&(ae===n.FLOAT&&(me=n.R32F),ae===n.HALF_FLOAT&&(me=n.R16F),ae===n.UNSIGNED_BYTE&&(me=n.R8),ae===n.UNSIGNED_SHORT&&Ue&&(me=Ue.R16_EXT),ae===n.SHORT&&Ue&&(me=Ue.R16_SNORM_EXT)),L===n.RED_INTEGER&&(ae===n.UNSIGNED_BYTE&&(me=n.R8UI),ae===n.UNSIGNED_SHORT&&(me=n.R16UI),ae===n.UNSIGNED_INT&&(me=n.R32UI),ae===n.BYTE&&(me=n.R8I),ae===n.SHORT&&(me=n.R16I),ae===n.INT&&(me=n.R32I)),L===n.RG&&(ae===n.FLOAT&&(me=n.RG32F),ae===n.HALF_FLOAT&&(me=n.RG16F),ae===n.UNSIGNED_BYTE&&(me=n.RG8),ae===n.UNSIGNED_SHORT&&Ue&&(me=Ue.RG16_EXT),ae===n.SHORT&&Ue&&(me=Ue.RG16_SNORM_EXT)),L===n.RG_INTEGER&&(ae===n.UNSIGNED_BYTE&&(me=n.RG8UI),ae===n.UNSIGNED_SHORT&&(me=n.RG16UI),ae===n.UNSIGNED_INT&&(me=n.RG32UI),ae===n.BYTE&&(me=n.RG8I),ae===n.SHORT&&(me=n.RG16I),ae===n.INT&&(me=n.RG32I)),L===n.RGB_INTEGER&&(ae===n.UNSIGNED_BYTE&&(me=n.RGB8UI),ae===n.UNSIGNED_SHORT&&(me=n.RGB16UI),ae===n.UNSIGNED_INT&&(me=n.RGB32UI),ae===n.BYTE&&(me=n.RGB8I),ae===n.SHORT&&(me=n.RGB16I),ae===n.INT&&(me=n.RGB32I)),L===n.RGBA_INTEGER&&(ae===n.UNSIGNED_BYTE&&(me=n.RGBA8UI),ae===n.UNSIGNED_SHORT&&(me=n.RGBA16UI),ae===n.UNSIGNED_INT&&(me=n.RGBA32UI),ae===n.BYTE&&(me=n.RGBA8I),ae===n.SHORT&&(me=n.RGBA16I),ae===n.INT&&(me=n.RGBA32I)),L===n.RGB&&(ae===n.UNSIGNED_SHORT&&Ue&&(me=Ue.RGB16_EXT),ae===n.SHORT&&Ue&&(me=Ue.RGB16_SNORM_EXT),ae===n.UNSIGNED_INT_5_9_9_9_REV&&(me=n.RGB9_E5),ae===n.UNSIGNED_INT_10F_11F_11F_REV&&(me=n.R11F_G11F_B10F)),L===n.RGBA){const ve=Ne?Cl:zt.getTransfer(_e);ae===n.FLOAT&&(me=n.RGBA32F),ae===n.HALF_FLOAT&&(me=n.RGBA16F),ae===n.UNSIGNED_BYTE&&(me=ve===Kt?n.SRGB8_ALPHA8:n.RGBA8),ae===n.UNSIGNED_SHORT&&Ue&&(me=Ue.RGBA16_EXT),ae===n.SHORT&&Ue&&(me=Ue.RGBA16_SNORM_EXT),ae===n.UNSIGNED_SHORT_4_4_4_4&&(me=n.RGBA4),ae===n.UNSIGNED_SHORT_5_5_5_1&&(me=n.RGB5_A1)}return(me===n.R16F||me===n.R32F||me===n.RG16F||me===n.RG32F||me===n.RGBA16F||me===n.RGBA32F)&&e.get("EXT_color_buffer_float"),me}function x(H,L){let ae;return H?L===null||L===us||L===sa?ae=n.DEPTH24_STENCIL8:L===hs?ae=n.DEPTH32F_STENCIL8:L===go&&(ae=n.DEPTH24_STENCIL8,pt("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):L===null||L===us||L===sa?ae=n.DEPTH_COMPONENT24:L===hs?ae=n.DEPTH_COMPONENT32F:L===go&&(ae=n.DEPTH_COMPONENT16),ae}function E(H,L){return S(H)===!0||H.isFramebufferTexture&&H.minFilter!==Zn&&H.minFilter!==li?Math.log2(Math.max(L.width,L.height))+1:H.mipmaps.length>0?H.mipmaps.length:H.isCompressedTexture&&Array.isArray(H.image)?L.mipmaps.length:1}function C(H){const L=new WeakRef(H);i.get(H).__ref=L,g.add(L),_.register(H,L,L)}function D(H){const L=i.get(H).__ref;L!==void 0&&(g.delete(L),_.unregister(L))}function R(H){I(H.target)}function U(H){A(H.target)}function I(H){H.removeEventListener("dispose",R),D(H),k(H),H.isVideoTexture&&h.delete(H),H.isHTMLTexture&&u.delete(H)}function A(H){H.removeEventListener("dispose",U),D(H),z(H)}function P(){for(const H of g){const L=H.deref();L!==void 0&&(L.isRenderTarget===!0?A(L):I(L))}g.clear(),u.clear()}function k(H){const L=i.get(H);if(L.__webglInit===void 0)return;const ae=H.source,Ee=p.get(ae);if(Ee){const _e=Ee[L.__cacheKey];_e.usedTimes--,_e.usedTimes===0&&O(H),Object.keys(Ee).length===0&&p.delete(ae)}i.remove(H)}function O(H){const L=i.get(H);n.deleteTexture(L.__webglTexture);const ae=H.source,Ee=p.get(ae);delete Ee[L.__cacheKey],a.memory.textures--}function z(H){const L=i.get(H);L.__depthDisposeCallback&&L.__depthDisposeCallback();const ae=H.depthTexture;if(ae&&ae.renderTarget===H&&I(ae),H.isWebGLCubeRenderTarget)for(let _e=0;_e<6;_e++){if(Array.isArray(L.__webglFramebuffer[_e]))for(let Ne=0;Ne<L.__webglFramebuffer[_e].length;Ne++)n.deleteFramebuffer(L.__webglFramebuffer[_e][Ne]);else n.deleteFramebuffer(L.__webglFramebuffer[_e]);L.__webglDepthbuffer&&n.deleteRenderbuffer(L.__webglDepthbuffer[_e])}else{if(Array.isArray(L.__webglFramebuffer))for(let _e=0;_e<L.__webglFramebuffer.length;_e++)n.deleteFramebuffer(L.__webglFramebuffer[_e]);else n.deleteFramebuffer(L.__webglFramebuffer);if(L.__webglDepthbuffer&&n.deleteRenderbuffer(L.__webglDepthbuffer),L.__webglMultisampledFramebuffer&&n.deleteFramebuffer(L.__webglMultisampledFramebuffer),L.__webglColorRenderbuffer)for(let _e=0;_e<L.__webglColorRenderbuffer.length;_e++)L.__webglColorRenderbuffer[_e]&&n.deleteRenderbuffer(L.__webglColorRenderbuffer[_e]);L.__webglDepthRenderbuffer&&n.deleteRenderbuffer(L.__webglDepthRenderbuffer)}const Ee=H.textures;for(let _e=0,Ne=Ee.length;_e<Ne;_e++){const Ue=i.get(Ee[_e]);Ue.__webglTexture&&(n.deleteTexture(Ue.__webglTexture),a.memory.textures--),i.remove(Ee[_e])}i.remove(H)}let B=0;function $(){B=0}function Z(){return B}function ne(H){B=H}function Y(){const H=B;return H>=s.maxTextures&&pt("WebGLTextures: Trying to use "+(H+1)+" texture units while this GPU supports only "+s.maxTextures),B+=1,H}function K(H){const L=[];return L.push(H.wrapS),L.push(H.wrapT),L.push(H.wrapR||0),L.push(H.magFilter),L.push(H.minFilter),L.push(H.anisotropy),L.push(H.internalFormat),L.push(H.format),L.push(H.type),L.push(H.generateMipmaps),L.push(H.mipmapsAutoUpdate),L.push(H.premultiplyAlpha),L.push(H.flipY),L.push(H.unpackAlignment),L.push(H.colorSpace),L.join()}function j(H,L){const ae=i.get(H);if(H.isVideoTexture&&Ct(H),H.isRenderTargetTexture===!1&&H.isExternalTexture!==!0&&H.version>0&&ae.__version!==H.version){const Ee=H.image;if(Ee===null)pt("WebGLRenderer: Texture marked for update but no image data found.");else if(Ee.complete===!1)pt("WebGLRenderer: Texture marked for update but image is incomplete");else{Ce(ae,H,L);return}}else H.isExternalTexture&&(ae.__webglTexture=H.sourceTexture?H.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,ae.__webglTexture,n.TEXTURE0+L)}function G(H,L){const ae=i.get(H);if(H.isRenderTargetTexture===!1&&H.version>0&&ae.__version!==H.version){Ce(ae,H,L);return}else H.isExternalTexture&&(ae.__webglTexture=H.sourceTexture?H.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,ae.__webglTexture,n.TEXTURE0+L)}function ee(H,L){const ae=i.get(H);if(H.isRenderTargetTexture===!1&&H.version>0&&ae.__version!==H.version){Ce(ae,H,L);return}t.bindTexture(n.TEXTURE_3D,ae.__webglTexture,n.TEXTURE0+L)}function se(H,L){const ae=i.get(H);if(H.version>0&&ae.__version!==H.version){_t(ae,H,L);return}t.bindTexture(n.TEXTURE_CUBE_MAP,ae.__webglTexture,n.TEXTURE0+L)}const te={[Nu]:n.REPEAT,[Ns]:n.CLAMP_TO_EDGE,[Iu]:n.MIRRORED_REPEAT},oe={[Zn]:n.NEAREST,[xw]:n.NEAREST_MIPMAP_NEAREST,[bl]:n.NEAREST_MIPMAP_LINEAR,[li]:n.LINEAR,[Uu]:n.LINEAR_MIPMAP_NEAREST,[js]:n.LINEAR_MIPMAP_LINEAR},pe={[yw]:n.NEVER,[$p]:n.ALWAYS,[Mw]:n.LESS,[Vp]:n.LEQUAL,[Ew]:n.EQUAL,[Wp]:n.GEQUAL,[Tw]:n.GREATER,[Aw]:n.NOTEQUAL};function we(H,L){if(L.type===hs&&e.has("OES_texture_float_linear")===!1&&(L.magFilter===li||L.magFilter===Uu||L.magFilter===bl||L.magFilter===js||L.minFilter===li||L.minFilter===Uu||L.minFilter===bl||L.minFilter===js)&&pt("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(H,n.TEXTURE_WRAP_S,te[L.wrapS]),n.texParameteri(H,n.TEXTURE_WRAP_T,te[L.wrapT]),(H===n.TEXTURE_3D||H===n.TEXTURE_2D_ARRAY)&&n.texParameteri(H,n.TEXTURE_WRAP_R,te[L.wrapR]),n.texParameteri(H,n.TEXTURE_MAG_FILTER,oe[L.magFilter]),n.texParameteri(H,n.TEXTURE_MIN_FILTER,oe[L.minFilter]),L.compareFunction&&(n.texParameteri(H,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(H,n.TEXTURE_COMPARE_FUNC,pe[L.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(L.magFilter===Zn||L.minFilter!==bl&&L.minFilter!==js||L.type===hs&&e.has("OES_texture_float_linear")===!1)return;if(L.anisotropy>1||i.get(L).__currentAnisotropy){const ae=e.get("EXT_texture_filter_anisotropic");n.texParameterf(H,ae.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(L.anisotropy,s.getMaxAnisotropy())),i.get(L).__currentAnisotropy=L.anisotropy}}}function Se(H,L){let ae=!1;H.__webglInit===void 0&&(H.__webglInit=!0,L.addEventListener("dispose",R),C(L));const Ee=L.source;let _e=p.get(Ee);_e===void 0&&(_e={},p.set(Ee,_e));const Ne=K(L);if(Ne!==H.__cacheKey){_e[Ne]===void 0&&(_e[Ne]={texture:n.createTexture(),usedTimes:0},a.memory.textures++,ae=!0),_e[Ne].usedTimes++;const Ue=_e[H.__cacheKey];Ue!==void 0&&(_e[H.__cacheKey].usedTimes--,Ue.usedTimes===0&&O(L)),H.__cacheKey=Ne,H.__webglTexture=_e[Ne].texture}return ae}function Re(H,L,ae){return Math.floor(Math.floor(H/ae)/L)}function de(H,L,ae,Ee){const Ne=H.updateRanges;if(Ne.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,L.width,L.height,ae,Ee,L.data);else{Ne.sort((J,xe)=>J.start-xe.start);let Ue=0;for(let J=1;J<Ne.length;J++){const xe=Ne[Ue],ge=Ne[J],Be=xe.start+xe.count,Ie=Re(ge.start,L.width,4),Oe=Re(xe.start,L.width,4);ge.start<=Be+1&&Ie===Oe&&Re(ge.start+ge.count-1,L.width,4)===Ie?xe.count=Math.max(xe.count,ge.start+ge.count-xe.start):(++Ue,Ne[Ue]=ge)}Ne.length=Ue+1;const me=t.getParameter(n.UNPACK_ROW_LENGTH),ve=t.getParameter(n.UNPACK_SKIP_PIXELS),Pe=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,L.width);for(let J=0,xe=Ne.length;J<xe;J++){const ge=Ne[J],Be=Math.floor(ge.start/4),Ie=Math.ceil(ge.count/4),Oe=Be%L.width,ct=Math.floor(Be/L.width),gt=Ie,Te=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,Oe),t.pixelStorei(n.UNPACK_SKIP_ROWS,ct),t.texSubImage2D(n.TEXTURE_2D,0,Oe,ct,gt,Te,ae,Ee,L.data)}H.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,me),t.pixelStorei(n.UNPACK_SKIP_PIXELS,ve),t.pixelStorei(n.UNPACK_SKIP_ROWS,Pe)}}function Ce(H,L,ae){let Ee=n.TEXTURE_2D;(L.isDataArrayTexture||L.isCompressedArrayTexture)&&(Ee=n.TEXTURE_2D_ARRAY),L.isData3DTexture&&(Ee=n.TEXTURE_3D);const _e=Se(H,L),Ne=L.source;t.bindTexture(Ee,H.__webglTexture,n.TEXTURE0+ae);const Ue=i.get(Ne);if(Ne.version!==Ue.__version||_e===!0){if(t.activeTexture(n.TEXTURE0+ae),(typeof ImageBitmap<"u"&&L.image instanceof ImageBitmap)===!1){const Te=zt.getPrimaries(zt.workingColorSpace),it=L.colorSpace===tr?null:zt.getPrimaries(L.colorSpace),vt=L.colorSpace===tr||Te===it?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,L.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,L.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,vt)}t.pixelStorei(n.UNPACK_ALIGNMENT,L.unpackAlignment);let ve=b(L.image,!1,s.maxTextureSize);ve=$e(L,ve);const Pe=r.convert(L.format,L.colorSpace),J=r.convert(L.type);let xe=y(L.internalFormat,Pe,J,L.normalized,L.colorSpace,L.isVideoTexture);we(Ee,L);let ge;const Be=L.mipmaps,Ie=L.isVideoTexture!==!0,Oe=Ue.__version===void 0||_e===!0,ct=Ne.dataReady,gt=E(L,ve);if(L.isDepthTexture)xe=x(L.format===er,L.type),Oe&&(Ie?t.texStorage2D(n.TEXTURE_2D,1,xe,ve.width,ve.height):t.texImage2D(n.TEXTURE_2D,0,xe,ve.width,ve.height,0,Pe,J,null));else if(L.isDataTexture)if(Be.length>0){Ie&&Oe&&t.texStorage2D(n.TEXTURE_2D,gt,xe,Be[0].width,Be[0].height);for(let Te=0,it=Be.length;Te<it;Te++)ge=Be[Te],Ie?ct&&t.texSubImage2D(n.TEXTURE_2D,Te,0,0,ge.width,ge.height,Pe,J,ge.data):t.texImage2D(n.TEXTURE_2D,Te,xe,ge.width,ge.height,0,Pe,J,ge.data);L.generateMipmaps=!1}else Ie?(Oe&&t.texStorage2D(n.TEXTURE_2D,gt,xe,ve.width,ve.height),ct&&de(L,ve,Pe,J)):t.texImage2D(n.TEXTURE_2D,0,xe,ve.width,ve.height,0,Pe,J,ve.data);else if(L.isCompressedTexture)if(L.isCompressedArrayTexture){Ie&&Oe&&t.texStorage3D(n.TEXTURE_2D_ARRAY,gt,xe,Be[0].width,Be[0].height,ve.depth);for(let Te=0,it=Be.length;Te<it;Te++)if(ge=Be[Te],L.format!==fs)if(Pe!==null)if(Ie){if(ct)if(L.layerUpdates.size>0){const vt=Wm(ge.width,ge.height,L.format,L.type);for(const Ge of L.layerUpdates){const Rt=ge.data.subarray(Ge*vt/ge.data.BYTES_PER_ELEMENT,(Ge+1)*vt/ge.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,Te,0,0,Ge,ge.width,ge.height,1,Pe,Rt)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,Te,0,0,0,ge.width,ge.height,ve.depth,Pe,ge.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,Te,xe,ge.width,ge.height,ve.depth,0,ge.data,0,0);else pt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else Ie?ct&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,Te,0,0,0,ge.width,ge.height,ve.depth,Pe,J,ge.data):t.texImage3D(n.TEXTURE_2D_ARRAY,Te,xe,ge.width,ge.height,ve.depth,0,Pe,J,ge.data);L.layerUpdates.size>0&&L.clearLayerUpdates()}else{Ie&&Oe&&t.texStorage2D(n.TEXTURE_2D,gt,xe,Be[0].width,Be[0].height);for(let Te=0,it=Be.length;Te<it;Te++)ge=Be[Te],L.format!==fs?Pe!==null?Ie?ct&&t.compressedTexSubImage2D(n.TEXTURE_2D,Te,0,0,ge.width,ge.height,Pe,ge.data):t.compressedTexImage2D(n.TEXTURE_2D,Te,xe,ge.width,ge.height,0,ge.data):pt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):Ie?ct&&t.texSubImage2D(n.TEXTURE_2D,Te,0,0,ge.width,ge.height,Pe,J,ge.data):t.texImage2D(n.TEXTURE_2D,Te,xe,ge.width,ge.height,0,Pe,J,ge.data)}else if(L.isDataArrayTexture)if(Ie){if(Oe&&t.texStorage3D(n.TEXTURE_2D_ARRAY,gt,xe,ve.width,ve.height,ve.depth),ct)if(L.layerUpdates.size>0){const Te=Wm(ve.width,ve.height,L.format,L.type);for(const it of L.layerUpdates){const vt=ve.data.subarray(it*Te/ve.data.BYTES_PER_ELEMENT,(it+1)*Te/ve.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,it,ve.width,ve.height,1,Pe,J,vt)}L.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,ve.width,ve.height,ve.depth,Pe,J,ve.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,xe,ve.width,ve.height,ve.depth,0,Pe,J,ve.data);else if(L.isData3DTexture)Ie?(Oe&&t.texStorage3D(n.TEXTURE_3D,gt,xe,ve.width,ve.height,ve.depth),ct&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,ve.width,ve.height,ve.depth,Pe,J,ve.data)):t.texImage3D(n.TEXTURE_3D,0,xe,ve.width,ve.height,ve.depth,0,Pe,J,ve.data);else if(L.isFramebufferTexture){if(Oe)if(Ie)t.texStorage2D(n.TEXTURE_2D,gt,xe,ve.width,ve.height);else{let Te=ve.width,it=ve.height;for(let vt=0;vt<gt;vt++)t.texImage2D(n.TEXTURE_2D,vt,xe,Te,it,0,Pe,J,null),Te>>=1,it>>=1}}else if(L.isHTMLTexture){if("texElementImage2D"in n){const Te=n.canvas;if(Te.hasAttribute("layoutsubtree")||Te.setAttribute("layoutsubtree","true"),ve.parentNode!==Te){Te.appendChild(ve),u.add(L),Te.onpaint=it=>{const vt=it.changedElements;for(const Ge of u)vt.includes(Ge.image)&&(Ge.needsUpdate=!0)},Te.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,ve);else{const vt=n.RGBA,Ge=n.RGBA,Rt=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,vt,Ge,Rt,ve)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(Be.length>0){if(Ie&&Oe){const Te=Je(Be[0]);t.texStorage2D(n.TEXTURE_2D,gt,xe,Te.width,Te.height)}for(let Te=0,it=Be.length;Te<it;Te++)ge=Be[Te],Ie?ct&&t.texSubImage2D(n.TEXTURE_2D,Te,0,0,Pe,J,ge):t.texImage2D(n.TEXTURE_2D,Te,xe,Pe,J,ge);L.generateMipmaps=!1}else if(Ie){if(Oe){const Te=Je(ve);t.texStorage2D(n.TEXTURE_2D,gt,xe,Te.width,Te.height)}ct&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,Pe,J,ve)}else t.texImage2D(n.TEXTURE_2D,0,xe,Pe,J,ve);S(L)&&L.mipmapsAutoUpdate===!0&&w(Ee),Ue.__version=Ne.version,L.onUpdate&&L.onUpdate(L)}H.__version=L.version}function _t(H,L,ae){if(L.image.length!==6)return;const Ee=Se(H,L),_e=L.source;t.bindTexture(n.TEXTURE_CUBE_MAP,H.__webglTexture,n.TEXTURE0+ae);const Ne=i.get(_e);if(_e.version!==Ne.__version||Ee===!0){t.activeTexture(n.TEXTURE0+ae);const Ue=zt.getPrimaries(zt.workingColorSpace),me=L.colorSpace===tr?null:zt.getPrimaries(L.colorSpace),ve=L.colorSpace===tr||Ue===me?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,L.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,L.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,L.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,ve);const Pe=L.isCompressedTexture||L.image[0].isCompressedTexture,J=L.image[0]&&L.image[0].isDataTexture,xe=[];for(let Ge=0;Ge<6;Ge++)!Pe&&!J?xe[Ge]=b(L.image[Ge],!0,s.maxCubemapSize):xe[Ge]=J?L.image[Ge].image:L.image[Ge],xe[Ge]=$e(L,xe[Ge]);const ge=xe[0],Be=r.convert(L.format,L.colorSpace),Ie=r.convert(L.type);let Oe=y(L.internalFormat,Be,Ie,L.normalized,L.colorSpace);const ct=L.isVideoTexture!==!0,gt=Ne.__version===void 0||Ee===!0,Te=_e.dataReady;let it=E(L,ge);we(n.TEXTURE_CUBE_MAP,L);let vt;if(L.isDepthTexture){if(Oe=x(L.format===er,L.type),gt)if(ct)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,Oe,ge.width,ge.height);else for(let Ge=0;Ge<6;Ge++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,0,Oe,ge.width,ge.height,0,Be,Ie,null)}else if(Pe){ct&&gt&&t.texStorage2D(n.TEXTURE_CUBE_MAP,it,Oe,ge.width,ge.height);for(let Ge=0;Ge<6;Ge++){vt=xe[Ge].mipmaps;for(let Rt=0;Rt<vt.length;Rt++){const cn=vt[Rt];L.format!==fs?Be!==null?ct?Te&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Rt,0,0,cn.width,cn.height,Be,cn.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Rt,Oe,cn.width,cn.height,0,cn.data):pt("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):ct?Te&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Rt,0,0,cn.width,cn.height,Be,Ie,cn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Rt,Oe,cn.width,cn.height,0,Be,Ie,cn.data)}}}else{if(vt=L.mipmaps,ct&&gt){vt.length>0&&it++;const Ge=Je(xe[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,it,Oe,Ge.width,Ge.height)}for(let Ge=0;Ge<6;Ge++)if(J){ct?Te&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,0,0,0,xe[Ge].width,xe[Ge].height,Be,Ie,xe[Ge].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,0,Oe,xe[Ge].width,xe[Ge].height,0,Be,Ie,xe[Ge].data);for(let Rt=0;Rt<vt.length;Rt++){const fi=vt[Rt].image[Ge].image;ct?Te&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Rt+1,0,0,fi.width,fi.height,Be,Ie,fi.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Rt+1,Oe,fi.width,fi.height,0,Be,Ie,fi.data)}}else{ct?Te&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,0,0,0,Be,Ie,xe[Ge]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,0,Oe,Be,Ie,xe[Ge]);for(let Rt=0;Rt<vt.length;Rt++){const cn=vt[Rt];ct?Te&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Rt+1,0,0,Be,Ie,cn.image[Ge]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ge,Rt+1,Oe,Be,Ie,cn.image[Ge])}}}S(L)&&L.mipmapsAutoUpdate===!0&&w(n.TEXTURE_CUBE_MAP),Ne.__version=_e.version,L.onUpdate&&L.onUpdate(L)}H.__version=L.version}function ot(H,L,ae,Ee,_e,Ne){const Ue=r.convert(ae.format,ae.colorSpace),me=r.convert(ae.type),ve=y(ae.internalFormat,Ue,me,ae.normalized,ae.colorSpace),Pe=i.get(L),J=i.get(ae);if(J.__renderTarget=L,!Pe.__hasExternalTextures){const xe=Math.max(1,L.width>>Ne),ge=Math.max(1,L.height>>Ne);_e===n.TEXTURE_3D||_e===n.TEXTURE_2D_ARRAY?t.texImage3D(_e,Ne,ve,xe,ge,L.depth,0,Ue,me,null):t.texImage2D(_e,Ne,ve,xe,ge,0,Ue,me,null)}t.bindFramebuffer(n.FRAMEBUFFER,H),Ae(L)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,Ee,_e,J.__webglTexture,0,ut(L)):(_e===n.TEXTURE_2D||_e>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&_e<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,Ee,_e,J.__webglTexture,Ne),t.bindFramebuffer(n.FRAMEBUFFER,null)}function Nt(H,L,ae){if(n.bindRenderbuffer(n.RENDERBUFFER,H),L.depthBuffer){const Ee=L.depthTexture,_e=Ee&&Ee.isDepthTexture?Ee.type:null,Ne=x(L.stencilBuffer,_e),Ue=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;Ae(L)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,ut(L),Ne,L.width,L.height):ae?n.renderbufferStorageMultisample(n.RENDERBUFFER,ut(L),Ne,L.width,L.height):n.renderbufferStorage(n.RENDERBUFFER,Ne,L.width,L.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,Ue,n.RENDERBUFFER,H)}else{const Ee=L.textures;for(let _e=0;_e<Ee.length;_e++){const Ne=Ee[_e],Ue=r.convert(Ne.format,Ne.colorSpace),me=r.convert(Ne.type),ve=y(Ne.internalFormat,Ue,me,Ne.normalized,Ne.colorSpace);Ae(L)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,ut(L),ve,L.width,L.height):ae?n.renderbufferStorageMultisample(n.RENDERBUFFER,ut(L),ve,L.width,L.height):n.renderbufferStorage(n.RENDERBUFFER,ve,L.width,L.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function Qe(H,L,ae){const Ee=L.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,H),!(L.depthTexture&&L.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");const _e=i.get(L.depthTexture);_e.__renderTarget=L;const Ne=Ee?L.depthTexture.image[0]:L.depthTexture.image;(!_e.__webglTexture||Ne.width!==L.width||Ne.height!==L.height)&&(Ne.width=L.width,Ne.height=L.height,L.depthTexture.needsUpdate=!0),Ee?se(L.depthTexture,0):j(L.depthTexture,0);const Ue=_e.__webglTexture,me=ut(L),ve=Ee?n.TEXTURE_CUBE_MAP_POSITIVE_X+ae:n.TEXTURE_2D,Pe=L.depthTexture.format===er?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(L.depthTexture.format===Qs)Ae(L)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,Pe,ve,Ue,0,me):n.framebufferTexture2D(n.FRAMEBUFFER,Pe,ve,Ue,0);else if(L.depthTexture.format===er)Ae(L)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,Pe,ve,Ue,0,me):n.framebufferTexture2D(n.FRAMEBUFFER,Pe,ve,Ue,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function Pt(H){const L=i.get(H),ae=H.isWebGLCubeRenderTarget===!0;if(L.__boundDepthTexture!==H.depthTexture){const Ee=H.depthTexture;if(L.__depthDisposeCallback&&L.__depthDisposeCallback(),Ee){const _e=()=>{delete L.__boundDepthTexture,delete L.__depthDisposeCallback,Ee.removeEventListener("dispose",_e)};Ee.addEventListener("dispose",_e),L.__depthDisposeCallback=_e}L.__boundDepthTexture=Ee}if(H.depthTexture&&!L.__autoAllocateDepthBuffer)if(ae)for(let Ee=0;Ee<6;Ee++)Qe(L.__webglFramebuffer[Ee],H,Ee);else H.texture.mipmaps.length>0?Qe(L.__webglFramebuffer[0],H,0):Qe(L.__webglFramebuffer,H,0);else if(ae){L.__webglDepthbuffer=[];for(let Ee=0;Ee<6;Ee++)if(t.bindFramebuffer(n.FRAMEBUFFER,L.__webglFramebuffer[Ee]),L.__webglDepthbuffer[Ee]===void 0)L.__webglDepthbuffer[Ee]=n.createRenderbuffer(),Nt(L.__webglDepthbuffer[Ee],H,!1);else{const _e=H.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Ne=L.__webglDepthbuffer[Ee];n.bindRenderbuffer(n.RENDERBUFFER,Ne),n.framebufferRenderbuffer(n.FRAMEBUFFER,_e,n.RENDERBUFFER,Ne)}}else if(H.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,L.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,L.__webglFramebuffer),L.__webglDepthbuffer===void 0)L.__webglDepthbuffer=n.createRenderbuffer(),Nt(L.__webglDepthbuffer,H,!1);else{const _e=H.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Ne=L.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,Ne),n.framebufferRenderbuffer(n.FRAMEBUFFER,_e,n.RENDERBUFFER,Ne)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function ye(H,L,ae){const Ee=i.get(H);L!==void 0&&ot(Ee.__webglFramebuffer,H,H.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),ae!==void 0&&Pt(H)}function lt(H){const L=H.texture,ae=i.get(H),Ee=i.get(L);H.addEventListener("dispose",U),C(H);const _e=H.textures,Ne=H.isWebGLCubeRenderTarget===!0,Ue=_e.length>1;if(Ue||(Ee.__webglTexture===void 0&&(Ee.__webglTexture=n.createTexture()),Ee.__version=L.version,a.memory.textures++),Ne){ae.__webglFramebuffer=[];for(let me=0;me<6;me++)if(L.mipmaps.length>0){ae.__webglFramebuffer[me]=[];for(let ve=0;ve<L.mipmaps.length;ve++)ae.__webglFramebuffer[me][ve]=n.createFramebuffer()}else ae.__webglFramebuffer[me]=n.createFramebuffer()}else{if(L.mipmaps.length>0){ae.__webglFramebuffer=[];for(let me=0;me<L.mipmaps.length;me++)ae.__webglFramebuffer[me]=n.createFramebuffer()}else ae.__webglFramebuffer=n.createFramebuffer();if(Ue)for(let me=0,ve=_e.length;me<ve;me++){const Pe=i.get(_e[me]);Pe.__webglTexture===void 0&&(Pe.__webglTexture=n.createTexture(),a.memory.textures++)}if(H.samples>0&&Ae(H)===!1){ae.__webglMultisampledFramebuffer=n.createFramebuffer(),ae.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,ae.__webglMultisampledFramebuffer);for(let me=0;me<_e.length;me++){const ve=_e[me];ae.__webglColorRenderbuffer[me]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,ae.__webglColorRenderbuffer[me]);const Pe=r.convert(ve.format,ve.colorSpace),J=r.convert(ve.type),xe=y(ve.internalFormat,Pe,J,ve.normalized,ve.colorSpace,H.isXRRenderTarget===!0),ge=ut(H);n.renderbufferStorageMultisample(n.RENDERBUFFER,ge,xe,H.width,H.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+me,n.RENDERBUFFER,ae.__webglColorRenderbuffer[me])}n.bindRenderbuffer(n.RENDERBUFFER,null),H.depthBuffer&&(ae.__webglDepthRenderbuffer=n.createRenderbuffer(),Nt(ae.__webglDepthRenderbuffer,H,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(Ne){t.bindTexture(n.TEXTURE_CUBE_MAP,Ee.__webglTexture),we(n.TEXTURE_CUBE_MAP,L);for(let me=0;me<6;me++)if(L.mipmaps.length>0)for(let ve=0;ve<L.mipmaps.length;ve++)ot(ae.__webglFramebuffer[me][ve],H,L,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+me,ve);else ot(ae.__webglFramebuffer[me],H,L,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+me,0);S(L)?w(n.TEXTURE_CUBE_MAP):L.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,L.mipmaps.length-1),t.unbindTexture()}else if(Ue){for(let me=0,ve=_e.length;me<ve;me++){const Pe=_e[me],J=i.get(Pe);let xe=n.TEXTURE_2D;(H.isWebGL3DRenderTarget||H.isWebGLArrayRenderTarget)&&(xe=H.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(xe,J.__webglTexture),we(xe,Pe),ot(ae.__webglFramebuffer,H,Pe,n.COLOR_ATTACHMENT0+me,xe,0),S(Pe)&&w(xe)}t.unbindTexture()}else{let me=n.TEXTURE_2D;if((H.isWebGL3DRenderTarget||H.isWebGLArrayRenderTarget)&&(me=H.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(me,Ee.__webglTexture),we(me,L),L.mipmaps.length>0)for(let ve=0;ve<L.mipmaps.length;ve++)ot(ae.__webglFramebuffer[ve],H,L,n.COLOR_ATTACHMENT0,me,ve);else ot(ae.__webglFramebuffer,H,L,n.COLOR_ATTACHMENT0,me,0);S(L)?w(me):L.mipmaps.length>0&&n.texParameteri(me,n.TEXTURE_MAX_LEVEL,L.mipmaps.length-1),t.unbindTexture()}H.depthBuffer&&Pt(H)}function W(H){const L=H.textures;for(let ae=0,Ee=L.length;ae<Ee;ae++){const _e=L[ae];if(S(_e)&&_e.mipmapsAutoUpdate===!0){const Ne=M(H),Ue=i.get(_e).__webglTexture;t.bindTexture(Ne,Ue),w(Ne),t.unbindTexture()}}}const Me=[];function Ze(H){if(H.samples>0){if(Ae(H)===!1){const L=H.textures,ae=H.width,Ee=H.height;let _e=n.COLOR_BUFFER_BIT;const Ne=H.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Ue=i.get(H),me=L.length>1;if(me)for(let Pe=0;Pe<L.length;Pe++)t.bindFramebuffer(n.FRAMEBUFFER,Ue.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Pe,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,Ue.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+Pe,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,Ue.__webglMultisampledFramebuffer),H.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Ue.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Ue.__webglFramebuffer);for(let Pe=0;Pe<L.length;Pe++){if(H.resolveDepthBuffer&&(H.depthBuffer&&(_e|=n.DEPTH_BUFFER_BIT),H.stencilBuffer&&H.resolveStencilBuffer&&(_e|=n.STENCIL_BUFFER_BIT)),me){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,Ue.__webglColorRenderbuffer[Pe]);const J=i.get(L[Pe]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,J,0)}n.blitFramebuffer(0,0,ae,Ee,0,0,ae,Ee,_e,n.NEAREST),l===!0&&(Me.length=0,Me.push(n.COLOR_ATTACHMENT0+Pe),H.depthBuffer&&H.storeMultisampledDepthBuffer===!1&&Me.push(Ne),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,Me))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),me)for(let Pe=0;Pe<L.length;Pe++){t.bindFramebuffer(n.FRAMEBUFFER,Ue.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Pe,n.RENDERBUFFER,Ue.__webglColorRenderbuffer[Pe]);const J=i.get(L[Pe]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,Ue.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+Pe,n.TEXTURE_2D,J,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Ue.__webglMultisampledFramebuffer)}else if(H.depthBuffer&&H.storeMultisampledDepthBuffer===!1&&l){const L=H.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[L])}}}function ut(H){return Math.min(s.maxSamples,H.samples)}function Ae(H){const L=i.get(H);return H.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&L.__useRenderToTexture!==!1}function Ct(H){const L=a.render.frame;h.get(H)!==L&&(h.set(H,L),H.update())}function $e(H,L){const ae=H.colorSpace,Ee=H.format,_e=H.type;return H.isCompressedTexture===!0||H.isVideoTexture===!0||ae!==Rl&&ae!==tr&&(zt.getTransfer(ae)===Kt?(Ee!==fs||_e!==yi)&&pt("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):kt("WebGLTextures: Unsupported texture color space:",ae)),L}function Je(H){return typeof HTMLImageElement<"u"&&H instanceof HTMLImageElement?(c.width=H.naturalWidth||H.width,c.height=H.naturalHeight||H.height):typeof VideoFrame<"u"&&H instanceof VideoFrame?(c.width=H.displayWidth,c.height=H.displayHeight):(c.width=H.width,c.height=H.height),c}this.allocateTextureUnit=Y,this.resetTextureUnits=$,this.getTextureUnits=Z,this.setTextureUnits=ne,this.setTexture2D=j,this.setTexture2DArray=G,this.setTexture3D=ee,this.setTextureCube=se,this.rebindTextures=ye,this.setupRenderTarget=lt,this.updateRenderTargetMipmap=W,this.updateMultisampleRenderTarget=Ze,this.setupDepthRenderbuffer=Pt,this.setupFrameBufferTexture=ot,this.useMultisampledRTT=Ae,this.dispose=P}function k1(n,e){function t(i,s=tr){let r;const a=zt.getTransfer(s);if(i===yi)return n.UNSIGNED_BYTE;if(i===Ou)return n.UNSIGNED_SHORT_4_4_4_4;if(i===Bu)return n.UNSIGNED_SHORT_5_5_5_1;if(i===Bp)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===zp)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===Fp)return n.BYTE;if(i===Op)return n.SHORT;if(i===go)return n.UNSIGNED_SHORT;if(i===Fu)return n.INT;if(i===us)return n.UNSIGNED_INT;if(i===hs)return n.FLOAT;if(i===ds)return n.HALF_FLOAT;if(i===kp)return n.ALPHA;if(i===Gp)return n.RGB;if(i===fs)return n.RGBA;if(i===Qs)return n.DEPTH_COMPONENT;if(i===er)return n.DEPTH_STENCIL;if(i===Hp)return n.RED;if(i===zu)return n.RED_INTEGER;if(i===Ar)return n.RG;if(i===ku)return n.RG_INTEGER;if(i===Gu)return n.RGBA_INTEGER;if(i===Sl||i===yl||i===Ml||i===El)if(a===Kt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===Sl)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===yl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===Ml)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===El)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===Sl)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===yl)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===Ml)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===El)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===Hu||i===Vu||i===Wu||i===$u)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===Hu)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===Vu)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===Wu)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===$u)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===Xu||i===qu||i===Yu||i===Ku||i===Zu||i===Tl||i===Ju)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===Xu||i===qu)return a===Kt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===Yu)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===Ku)return r.COMPRESSED_R11_EAC;if(i===Zu)return r.COMPRESSED_SIGNED_R11_EAC;if(i===Tl)return r.COMPRESSED_RG11_EAC;if(i===Ju)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===ju||i===Qu||i===eh||i===th||i===nh||i===ih||i===sh||i===rh||i===ah||i===oh||i===lh||i===ch||i===uh||i===hh)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===ju)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===Qu)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===eh)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===th)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===nh)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===ih)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===sh)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===rh)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===ah)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===oh)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===lh)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===ch)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===uh)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===hh)return a===Kt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===dh||i===fh||i===ph)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===dh)return a===Kt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===fh)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===ph)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===mh||i===gh||i===Al||i===vh)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===mh)return r.COMPRESSED_RED_RGTC1_EXT;if(i===gh)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===Al)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===vh)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===sa?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}const G1=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,H1=`
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

}`;class V1{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){const i=new Lm(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){const t=e.cameras[0].viewport,i=new ur({vertexShader:G1,fragmentShader:H1,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new wi(new oc(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}}class W1 extends Rr{constructor(e,t){super();const i=this;let s=null,r=1,a=null,o="local-floor",l=1,c=null,h=null,u=null,d=null,p=null,g=null;const _=typeof XRWebGLBinding<"u",v=new V1,f={},b=t.getContextAttributes();let S=null,w=null;const M=[],y=[],x=new St;let E=null,C=null;const D=new Qi;D.viewport=new on;const R=new Qi;R.viewport=new on;const U=[D,R],I=new Db;let A=null,P=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(K){let j=M[K];return j===void 0&&(j=new Lh,M[K]=j),j.getTargetRaySpace()},this.getControllerGrip=function(K){let j=M[K];return j===void 0&&(j=new Lh,M[K]=j),j.getGripSpace()},this.getHand=function(K){let j=M[K];return j===void 0&&(j=new Lh,M[K]=j),j.getHandSpace()};function k(K){const j=y.indexOf(K.inputSource);if(j===-1)return;const G=M[j];G!==void 0&&(G.update(K.inputSource,K.frame,c||a),G.dispatchEvent({type:K.type,data:K.inputSource}))}function O(){s.removeEventListener("select",k),s.removeEventListener("selectstart",k),s.removeEventListener("selectend",k),s.removeEventListener("squeeze",k),s.removeEventListener("squeezestart",k),s.removeEventListener("squeezeend",k),s.removeEventListener("end",O),s.removeEventListener("inputsourceschange",z);for(let K=0;K<M.length;K++){const j=y[K];j!==null&&(y[K]=null,M[K].disconnect(j))}A=null,P=null,v.reset();for(const K in f)delete f[K];if(e.setRenderTarget(S),p=null,d=null,u=null,s=null,w=null,Y.stop(),i.isPresenting=!1,e.setPixelRatio(E),e.setSize(x.width,x.height,!1),C!==null){const K=C.camera;K.fov=C.fov,K.zoom=C.zoom,K.updateProjectionMatrix(),C=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(K){r=K,i.isPresenting===!0&&pt("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(K){o=K,i.isPresenting===!0&&pt("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||a},this.setReferenceSpace=function(K){c=K},this.getBaseLayer=function(){return d!==null?d:p},this.getBinding=function(){return u===null&&_&&(u=new XRWebGLBinding(s,t)),u},this.getFrame=function(){return g},this.getSession=function(){return s},this.setSession=async function(K){if(s=K,s!==null){if(S=e.getRenderTarget(),s.addEventListener("select",k),s.addEventListener("selectstart",k),s.addEventListener("selectend",k),s.addEventListener("squeeze",k),s.addEventListener("squeezestart",k),s.addEventListener("squeezeend",k),s.addEventListener("end",O),s.addEventListener("inputsourceschange",z),b.xrCompatible!==!0&&await t.makeXRCompatible(),E=e.getPixelRatio(),e.getSize(x),_&&"createProjectionLayer"in XRWebGLBinding.prototype){let G=null,ee=null,se=null;b.depth&&(se=b.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,G=b.stencil?er:Qs,ee=b.stencil?sa:us);const te={colorFormat:t.RGBA8,depthFormat:se,scaleFactor:r};u=this.getBinding(),d=u.createProjectionLayer(te),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),w=new ps(d.textureWidth,d.textureHeight,{format:fs,type:yi,depthTexture:new Sa(d.textureWidth,d.textureHeight,ee,void 0,void 0,void 0,void 0,void 0,void 0,G),stencilBuffer:b.stencil,colorSpace:e.outputColorSpace,samples:b.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{const G={antialias:b.antialias,alpha:!0,depth:b.depth,stencil:b.stencil,framebufferScaleFactor:r};p=new XRWebGLLayer(s,t,G),s.updateRenderState({baseLayer:p}),e.setPixelRatio(1),e.setSize(p.framebufferWidth,p.framebufferHeight,!1),w=new ps(p.framebufferWidth,p.framebufferHeight,{format:fs,type:yi,colorSpace:e.outputColorSpace,stencilBuffer:b.stencil,resolveDepthBuffer:p.ignoreDepthValues===!1,resolveStencilBuffer:p.ignoreDepthValues===!1,storeMultisampledDepthBuffer:p.ignoreDepthValues===!1,storeMultisampledStencilBuffer:p.ignoreDepthValues===!1})}w.isXRRenderTarget=!0,this.setFoveation(l),c=null,a=await s.requestReferenceSpace(o),Y.setContext(s),Y.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return v.getDepthTexture()};function z(K){for(let j=0;j<K.removed.length;j++){const G=K.removed[j],ee=y.indexOf(G);ee>=0&&(y[ee]=null,M[ee].disconnect(G))}for(let j=0;j<K.added.length;j++){const G=K.added[j];let ee=y.indexOf(G);if(ee===-1){for(let te=0;te<M.length;te++)if(te>=y.length){y.push(G),ee=te;break}else if(y[te]===null){y[te]=G,ee=te;break}if(ee===-1)break}const se=M[ee];se&&se.connect(G)}}function B(K,j){j===null?K.matrixWorld.copy(K.matrix):K.matrixWorld.multiplyMatrices(j.matrixWorld,K.matrix),K.matrixWorldInverse.copy(K.matrixWorld).invert()}this.updateCamera=function(K){if(s===null)return;let j=K.near,G=K.far;v.texture!==null&&(v.depthNear>0&&(j=v.depthNear),v.depthFar>0&&(G=v.depthFar)),I.near=R.near=D.near=j,I.far=R.far=D.far=G,(A!==I.near||P!==I.far)&&(s.updateRenderState({depthNear:I.near,depthFar:I.far}),A=I.near,P=I.far),I.layers.mask=K.layers.mask|6,D.layers.mask=I.layers.mask&-5,R.layers.mask=I.layers.mask&-3;const ee=K.parent,se=I.cameras;B(I,ee);for(let te=0;te<se.length;te++)B(se[te],ee);I.projectionMatrix.copy(D.projectionMatrix),I.projectionMatrixInverse.copy(D.projectionMatrixInverse),C===null&&K.isPerspectiveCamera&&(C={camera:K,fov:K.fov,zoom:K.zoom}),$(K,I,ee)};function $(K,j,G){G===null?K.matrix.copy(j.matrixWorld):(K.matrix.copy(G.matrixWorld),K.matrix.invert(),K.matrix.multiply(j.matrixWorld)),K.matrix.decompose(K.position,K.quaternion,K.scale),K.updateMatrixWorld(!0),K.projectionMatrix.copy(j.projectionMatrix),K.projectionMatrixInverse.copy(j.projectionMatrixInverse),K.isPerspectiveCamera&&(K.fov=xo*2*Math.atan(1/K.projectionMatrix.elements[5]),K.zoom=1)}this.getCamera=function(){return I},this.getFoveation=function(){if(!(d===null&&p===null))return l},this.setFoveation=function(K){l=K,d!==null&&(d.fixedFoveation=K),p!==null&&p.fixedFoveation!==void 0&&(p.fixedFoveation=K)},this.hasDepthSensing=function(){return v.texture!==null},this.getDepthSensingMesh=function(){return v.getMesh(I)},this.getCameraTexture=function(K){return f[K]};let Z=null;function ne(K,j){if(h=j.getViewerPose(c||a),g=j,h!==null){const G=h.views;p!==null&&(e.setRenderTargetFramebuffer(w,p.framebuffer),e.setRenderTarget(w));let ee=!1;G.length!==I.cameras.length&&(I.cameras.length=0,ee=!0);for(let pe=0;pe<G.length;pe++){const we=G[pe];let Se=null;if(p!==null)Se=p.getViewport(we);else{const de=u.getViewSubImage(d,we);Se=de.viewport,pe===0&&(e.setRenderTargetTextures(w,de.colorTexture,de.depthStencilTexture),e.setRenderTarget(w))}let Re=U[pe];Re===void 0&&(Re=new Qi,Re.layers.enable(pe),Re.viewport=new on,U[pe]=Re),Re.matrix.fromArray(we.transform.matrix),Re.matrix.decompose(Re.position,Re.quaternion,Re.scale),Re.projectionMatrix.fromArray(we.projectionMatrix),Re.projectionMatrixInverse.copy(Re.projectionMatrix).invert(),Re.viewport.set(Se.x,Se.y,Se.width,Se.height),pe===0&&(I.matrix.copy(Re.matrix),I.matrix.decompose(I.position,I.quaternion,I.scale)),ee===!0&&I.cameras.push(Re)}const se=s.enabledFeatures;if(se&&se.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&_){u=i.getBinding();const pe=u.getDepthInformation(G[0]);pe&&pe.isValid&&pe.texture&&v.init(pe,s.renderState)}if(se&&se.includes("camera-access")&&_){e.state.unbindTexture(),u=i.getBinding();for(let pe=0;pe<G.length;pe++){const we=G[pe].camera;if(we){let Se=f[we];Se||(Se=new Lm,f[we]=Se);const Re=u.getCameraImage(we);Se.sourceTexture=Re}}}}for(let G=0;G<M.length;G++){const ee=y[G],se=M[G];ee!==null&&se!==void 0&&se.update(ee,j,c||a)}Z&&Z(K,j),j.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:j}),g=null}const Y=new $m;Y.setAnimationLoop(ne),this.setAnimationLoop=function(K){Z=K},this.dispose=function(){}}}const $1=new nn,Sg=new Et;Sg.set(-1,0,0,0,1,0,0,0,1);function X1(n,e){function t(v,f){v.matrixAutoUpdate===!0&&v.updateMatrix(),f.value.copy(v.matrix)}function i(v,f){f.color.getRGB(v.fogColor.value,Nm(n)),f.isFog?(v.fogNear.value=f.near,v.fogFar.value=f.far):f.isFogExp2&&(v.fogDensity.value=f.density)}function s(v,f,b,S,w){f.isNodeMaterial?f.uniformsNeedUpdate=!1:f.isMeshBasicMaterial?r(v,f):f.isMeshLambertMaterial?(r(v,f),f.envMap&&(v.envMapIntensity.value=f.envMapIntensity)):f.isMeshToonMaterial?(r(v,f),u(v,f)):f.isMeshPhongMaterial?(r(v,f),h(v,f),f.envMap&&(v.envMapIntensity.value=f.envMapIntensity)):f.isMeshStandardMaterial?(r(v,f),d(v,f),f.isMeshPhysicalMaterial&&p(v,f,w)):f.isMeshMatcapMaterial?(r(v,f),g(v,f)):f.isMeshDepthMaterial?r(v,f):f.isMeshDistanceMaterial?(r(v,f),_(v,f)):f.isMeshNormalMaterial?r(v,f):f.isLineBasicMaterial?(a(v,f),f.isLineDashedMaterial&&o(v,f)):f.isPointsMaterial?l(v,f,b,S):f.isSpriteMaterial?c(v,f):f.isShadowMaterial?(v.color.value.copy(f.color),v.opacity.value=f.opacity):f.isShaderMaterial&&(f.uniformsNeedUpdate=!1)}function r(v,f){v.opacity.value=f.opacity,f.color&&v.diffuse.value.copy(f.color),f.emissive&&v.emissive.value.copy(f.emissive).multiplyScalar(f.emissiveIntensity),f.map&&(v.map.value=f.map,t(f.map,v.mapTransform)),f.alphaMap&&(v.alphaMap.value=f.alphaMap,t(f.alphaMap,v.alphaMapTransform)),f.bumpMap&&(v.bumpMap.value=f.bumpMap,t(f.bumpMap,v.bumpMapTransform),v.bumpScale.value=f.bumpScale,f.side===xi&&(v.bumpScale.value*=-1)),f.normalMap&&(v.normalMap.value=f.normalMap,t(f.normalMap,v.normalMapTransform),v.normalScale.value.copy(f.normalScale),f.side===xi&&v.normalScale.value.negate()),f.displacementMap&&(v.displacementMap.value=f.displacementMap,t(f.displacementMap,v.displacementMapTransform),v.displacementScale.value=f.displacementScale,v.displacementBias.value=f.displacementBias),f.emissiveMap&&(v.emissiveMap.value=f.emissiveMap,t(f.emissiveMap,v.emissiveMapTransform)),f.specularMap&&(v.specularMap.value=f.specularMap,t(f.specularMap,v.specularMapTransform)),f.alphaTest>0&&(v.alphaTest.value=f.alphaTest);const b=e.get(f),S=b.envMap,w=b.envMapRotation;S&&(v.envMap.value=S,v.envMapRotation.value.setFromMatrix4($1.makeRotationFromEuler(w)).transpose(),S.isCubeTexture&&S.isRenderTargetTexture===!1&&v.envMapRotation.value.premultiply(Sg),v.reflectivity.value=f.reflectivity,v.ior.value=f.ior,v.refractionRatio.value=f.refractionRatio),f.lightMap&&(v.lightMap.value=f.lightMap,v.lightMapIntensity.value=f.lightMapIntensity,t(f.lightMap,v.lightMapTransform)),f.aoMap&&(v.aoMap.value=f.aoMap,v.aoMapIntensity.value=f.aoMapIntensity,t(f.aoMap,v.aoMapTransform))}function a(v,f){v.diffuse.value.copy(f.color),v.opacity.value=f.opacity,f.map&&(v.map.value=f.map,t(f.map,v.mapTransform))}function o(v,f){v.dashSize.value=f.dashSize,v.totalSize.value=f.dashSize+f.gapSize,v.scale.value=f.scale}function l(v,f,b,S){v.diffuse.value.copy(f.color),v.opacity.value=f.opacity,v.size.value=f.size*b,v.scale.value=S*.5,f.map&&(v.map.value=f.map,t(f.map,v.uvTransform)),f.alphaMap&&(v.alphaMap.value=f.alphaMap,t(f.alphaMap,v.alphaMapTransform)),f.alphaTest>0&&(v.alphaTest.value=f.alphaTest)}function c(v,f){v.diffuse.value.copy(f.color),v.opacity.value=f.opacity,v.rotation.value=f.rotation,f.map&&(v.map.value=f.map,t(f.map,v.mapTransform)),f.alphaMap&&(v.alphaMap.value=f.alphaMap,t(f.alphaMap,v.alphaMapTransform)),f.alphaTest>0&&(v.alphaTest.value=f.alphaTest)}function h(v,f){v.specular.value.copy(f.specular),v.shininess.value=Math.max(f.shininess,1e-4)}function u(v,f){f.gradientMap&&(v.gradientMap.value=f.gradientMap)}function d(v,f){v.metalness.value=f.metalness,f.metalnessMap&&(v.metalnessMap.value=f.metalnessMap,t(f.metalnessMap,v.metalnessMapTransform)),v.roughness.value=f.roughness,f.roughnessMap&&(v.roughnessMap.value=f.roughnessMap,t(f.roughnessMap,v.roughnessMapTransform)),f.envMap&&(v.envMapIntensity.value=f.envMapIntensity)}function p(v,f,b){v.ior.value=f.ior,f.diffuseRoughness>0&&(v.diffuseRoughness.value=f.diffuseRoughness,f.diffuseRoughnessMap&&(v.diffuseRoughnessMap.value=f.diffuseRoughnessMap,t(f.diffuseRoughnessMap,v.diffuseRoughnessMapTransform))),f.sheen>0&&(v.sheenColor.value.copy(f.sheenColor).multiplyScalar(f.sheen),v.sheenRoughness.value=f.sheenRoughness,f.sheenColorMap&&(v.sheenColorMap.value=f.sheenColorMap,t(f.sheenColorMap,v.sheenColorMapTransform)),f.sheenRoughnessMap&&(v.sheenRoughnessMap.value=f.sheenRoughnessMap,t(f.sheenRoughnessMap,v.sheenRoughnessMapTransform))),f.clearcoat>0&&(v.clearcoat.value=f.clearcoat,v.clearcoatRoughness.value=f.clearcoatRoughness,f.clearcoatMap&&(v.clearcoatMap.value=f.clearcoatMap,t(f.clearcoatMap,v.clearcoatMapTransform)),f.clearcoatRoughnessMap&&(v.clearcoatRoughnessMap.value=f.clearcoatRoughnessMap,t(f.clearcoatRoughnessMap,v.clearcoatRoughnessMapTransform)),f.clearcoatNormalMap&&(v.clearcoatNormalMap.value=f.clearcoatNormalMap,t(f.clearcoatNormalMap,v.clearcoatNormalMapTransform),v.clearcoatNormalScale.value.copy(f.clearcoatNormalScale),f.side===xi&&v.clearcoatNormalScale.value.negate())),f.dispersion>0&&(v.dispersion.value=f.dispersion),f.retroreflectivity>0&&(v.retroreflectivity.value=f.retroreflectivity),f.iridescence>0&&(v.iridescence.value=f.iridescence,v.iridescenceIOR.value=f.iridescenceIOR,v.iridescenceThicknessMinimum.value=f.iridescenceThicknessMinimum,v.iridescenceThicknessMaximum.value=f.iridescenceThicknessMaximum,f.iridescenceMap&&(v.iridescenceMap.value=f.iridescenceMap,t(f.iridescenceMap,v.iridescenceMapTransform)),f.iridescenceThicknessMap&&(v.iridescenceThicknessMap.value=f.iridescenceThicknessMap,t(f.iridescenceThicknessMap,v.iridescenceThicknessMapTransform))),f.transmission>0&&(v.transmission.value=f.transmission,v.transmissionSamplerMap.value=b.texture,v.transmissionSamplerSize.value.set(b.width,b.height),f.transmissionMap&&(v.transmissionMap.value=f.transmissionMap,t(f.transmissionMap,v.transmissionMapTransform)),v.thickness.value=f.thickness,f.thicknessMap&&(v.thicknessMap.value=f.thicknessMap,t(f.thicknessMap,v.thicknessMapTransform)),v.attenuationDistance.value=f.attenuationDistance,v.attenuationColor.value.copy(f.attenuationColor)),f.anisotropy>0&&(v.anisotropyVector.value.set(f.anisotropy*Math.cos(f.anisotropyRotation),f.anisotropy*Math.sin(f.anisotropyRotation)),f.anisotropyMap&&(v.anisotropyMap.value=f.anisotropyMap,t(f.anisotropyMap,v.anisotropyMapTransform))),v.specularIntensity.value=f.specularIntensity,v.specularColor.value.copy(f.specularColor),f.specularColorMap&&(v.specularColorMap.value=f.specularColorMap,t(f.specularColorMap,v.specularColorMapTransform)),f.specularIntensityMap&&(v.specularIntensityMap.value=f.specularIntensityMap,t(f.specularIntensityMap,v.specularIntensityMapTransform))}function g(v,f){f.matcap&&(v.matcap.value=f.matcap)}function _(v,f){const b=e.get(f).light;v.referencePosition.value.setFromMatrixPosition(b.matrixWorld),v.nearDistance.value=b.shadow.camera.near,v.farDistance.value=b.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function q1(n,e,t,i){let s={},r={};function a(b,S){const w=S.program;i.uniformBlockBinding(b,w,s[b.id])}function o(b,S){let w=s[b.id];w===void 0&&(g(b),w=l(b),s[b.id]=w,b.addEventListener("dispose",v));const M=S.program;i.updateUBOMapping(b,M);const y=e.render.frame;r[b.id]!==y&&(c(b),r[b.id]=y)}function l(b){const S=n.createBuffer(),w=b.__size,M=b.usage;return n.bindBuffer(n.UNIFORM_BUFFER,S),n.bufferData(n.UNIFORM_BUFFER,w,M),n.bindBuffer(n.UNIFORM_BUFFER,null),S}function c(b){const S=s[b.id],w=b.uniforms,M=b.__cache;n.bindBuffer(n.UNIFORM_BUFFER,S);for(let y=0,x=w.length;y<x;y++){const E=w[y];if(Array.isArray(E))for(let C=0,D=E.length;C<D;C++)h(E[C],y,C,M);else h(E,y,0,M)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function h(b,S,w,M){if(d(b,S,w,M)===!0){const y=b.__offset,x=b.value;if(Array.isArray(x)){let E=0;for(let C=0;C<x.length;C++){const D=x[C],R=_(D,!0);u(D,b.__data,E),E+=R.storage/Float32Array.BYTES_PER_ELEMENT}}else u(x,b.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,y,b.__data)}}function u(b,S,w){typeof b=="number"||typeof b=="boolean"?S[w]=b:b.isMatrix3?(S[w]=b.elements[0],S[w+1]=b.elements[1],S[w+2]=b.elements[2],S[w+3]=0,S[w+4]=b.elements[3],S[w+5]=b.elements[4],S[w+6]=b.elements[5],S[w+7]=0,S[w+8]=b.elements[6],S[w+9]=b.elements[7],S[w+10]=b.elements[8],S[w+11]=0):ArrayBuffer.isView(b)?S.set(b.subarray(0,S.length-w),w):b.toArray(S,w)}function d(b,S,w,M){const y=b.value,x=S+"_"+w;if(Array.isArray(y)){M[x]===void 0&&(M[x]=[]);const E=M[x];let C=!1;for(let D=0;D<y.length;D++)p(y[D],E,D)===!0&&(C=!0);return C}return p(y,M,x)}function p(b,S,w){if(S[w]===void 0)return typeof b=="number"||typeof b=="boolean"?S[w]=b:ArrayBuffer.isView(b)?S[w]=b.slice():S[w]=b.clone(),!0;{const M=S[w];if(typeof b=="number"||typeof b=="boolean"){if(M!==b)return S[w]=b,!0}else{if(ArrayBuffer.isView(b))return!0;if(M.equals(b)===!1)return M.copy(b),!0}}return!1}function g(b){const S=b.uniforms;let w=0;const M=16;for(let x=0,E=S.length;x<E;x++){const C=Array.isArray(S[x])?S[x]:[S[x]];for(let D=0,R=C.length;D<R;D++){const U=C[D],I=Array.isArray(U.value)?U.value:[U.value],A=Array.isArray(S[x])||Array.isArray(U.value);let P=w;for(let O=0,z=I.length;O<z;O++){const B=I[O],$=_(B,A),Z=w%M,ne=Z%$.boundary,Y=Z+ne;w+=ne,Y!==0&&M-Y<$.storage&&(w+=M-Y),O===0&&(P=w),w+=$.storage}const k=U.type==="int"?Int32Array:U.type==="uint"?Uint32Array:Float32Array;U.__data=new k((w-P)/Float32Array.BYTES_PER_ELEMENT),U.__offset=P}}const y=w%M;return y>0&&(w+=M-y),b.__size=w,b.__cache={},this}function _(b,S){const w={boundary:0,storage:0};return typeof b=="number"||typeof b=="boolean"?(w.boundary=4,w.storage=4):b.isVector2?(w.boundary=8,w.storage=8):b.isVector3||b.isColor?(w.boundary=16,w.storage=12):b.isVector4?(w.boundary=16,w.storage=16):b.isMatrix3?(w.boundary=16,w.storage=48):b.isMatrix4?(w.boundary=16,w.storage=64):b.isTexture?pt("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(b)?(w.boundary=16,w.storage=b.byteLength):pt("WebGLRenderer: Unsupported uniform value type.",b),S===!0&&(w.boundary=16,w.storage=Math.ceil(w.storage/16)*16),w}function v(b){const S=b.target;S.removeEventListener("dispose",v),n.deleteBuffer(s[S.id]),delete s[S.id],delete r[S.id]}function f(){for(const b in s)n.deleteBuffer(s[b]);s={},r={}}return{bind:a,update:o,dispose:f}}const Y1=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]);let vs=null;function K1(){return vs===null&&(vs=new gb(Y1,16,16,Ar,ds),vs.name="DFG_LUT",vs.minFilter=li,vs.magFilter=li,vs.wrapS=Ns,vs.wrapT=Ns,vs.generateMipmaps=!1,vs.needsUpdate=!0),vs}class Z1{constructor(e={}){const{canvas:t=Cw(),context:i=null,depth:s=!0,stencil:r=!1,alpha:a=!1,antialias:o=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:d=!1,outputBufferType:p=yi}=e;this.isWebGLRenderer=!0;let g;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=i.getContextAttributes().alpha}else g=a;const _=p,v=new Set([Gu,ku,zu]),f=new Set([yi,us,go,sa,Ou,Bu]),b=new Uint32Array(4),S=new Int32Array(4),w={textures:[],min:[],max:[],resolution:[]};let M=null,y=null;const x=[],E=[];let C=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Ds,this.toneMappingExposure=1,this.transmissionResolutionScale=1;const D=this;let R=!1,U=null,I=null,A=null,P=null;this._outputColorSpace=Oi;let k=0,O=0,z=null,B=-1,$=null;const Z=new on,ne=new on;let Y=null;const K=new At(0);let j=0,G=t.width,ee=t.height,se=1,te=null,oe=null;const pe=new on(0,0,G,ee),we=new on(0,0,G,ee);let Se=!1;const Re=new Ro,de=new qh;let Ce=!1,_t=!1;const ot=new nn,Nt=new re,Qe=new on,Pt={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0};let ye=!1;function lt(){return z===null?se:1}let W=i;function Me(F,Q){return t.getContext(F,Q)}let Ze,ut,Ae,Ct,$e,Je,H,L,ae,Ee,_e,Ne,Ue,me,ve,Pe,J,xe,ge,Be,Ie,Oe,ct;try{const F={alpha:!0,depth:s,stencil:r,antialias:o,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${Su}`),t.addEventListener("webglcontextlost",it,!1),t.addEventListener("webglcontextrestored",vt,!1),t.addEventListener("webglcontextcreationerror",Ge,!1),W===null){const Q="webgl2";if(W=Me(Q,F),W===null)throw Me(Q)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}gt()}catch(F){throw t.removeEventListener("webglcontextlost",it,!1),t.removeEventListener("webglcontextrestored",vt,!1),t.removeEventListener("webglcontextcreationerror",Ge,!1),kt("WebGLRenderer: "+F.message),F}function gt(){Ze=new Qy(W),Ze.init(),Ie=new k1(W,Ze),ut=new Hy(W,Ze,e,Ie),Ae=new B1(W,Ze),ut.reversedDepthBuffer&&d&&Ae.buffers.depth.setReversed(!0),I=W.createFramebuffer(),A=W.createFramebuffer(),P=W.createFramebuffer(),Ct=new nM(W),$e=new M1,Je=new z1(W,Ze,Ae,$e,ut,Ie,Ct),H=new jy(D),L=new Bb(W),Oe=new ky(W,L),ae=new eM(W,L,Ct,Oe),Ee=new sM(W,ae,L,Oe,Ct),xe=new iM(W,ut,Je),ve=new Vy($e),_e=new y1(D,H,Ze,ut,Oe,ve),Ne=new X1(D,$e),Ue=new T1,me=new D1(Ze),J=new zy(D,H,Ae,Ee,g,l),Pe=new O1(D,Ee,ut),ct=new q1(W,Ct,ut,Ae),ge=new Gy(W,Ze,Ct),Be=new tM(W,Ze,Ct),Ct.programs=_e.programs,D.capabilities=ut,D.extensions=Ze,D.properties=$e,D.renderLists=Ue,D.shadowMap=Pe,D.state=Ae,D.info=Ct}_!==yi&&(C=new aM(_,t.width,t.height,o,s,r));const Te=new W1(D,W);this.xr=Te,this.getContext=function(){return W},this.getContextAttributes=function(){return W.getContextAttributes()},this.forceContextLoss=function(){const F=Ze.get("WEBGL_lose_context");F&&F.loseContext()},this.forceContextRestore=function(){const F=Ze.get("WEBGL_lose_context");F&&F.restoreContext()},this.getPixelRatio=function(){return se},this.setPixelRatio=function(F){F!==void 0&&(se=F,this.setSize(G,ee,!1))},this.getSize=function(F){return F.set(G,ee)},this.setSize=function(F,Q,fe=!0){if(Te.isPresenting){pt("WebGLRenderer: Can't change size while VR device is presenting.");return}G=F,ee=Q,t.width=Math.floor(F*se),t.height=Math.floor(Q*se),fe===!0&&(t.style.width=F+"px",t.style.height=Q+"px"),C!==null&&C.setSize(t.width,t.height),this.setViewport(0,0,F,Q)},this.getDrawingBufferSize=function(F){return F.set(G*se,ee*se).floor()},this.setDrawingBufferSize=function(F,Q,fe){G=F,ee=Q,se=fe,t.width=Math.floor(F*fe),t.height=Math.floor(Q*fe),this.setViewport(0,0,F,Q)},this.setEffects=function(F){if(_===yi){kt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(F){for(let Q=0;Q<F.length;Q++)if(F[Q].isOutputPass===!0){pt("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}C.setEffects(F||[])},this.getCurrentViewport=function(F){return F.copy(Z)},this.getViewport=function(F){return F.copy(pe)},this.setViewport=function(F,Q,fe,le){F.isVector4?pe.set(F.x,F.y,F.z,F.w):pe.set(F,Q,fe,le),Ae.viewport(Z.copy(pe).multiplyScalar(lt()).round())},this.getScissor=function(F){return F.copy(we)},this.setScissor=function(F,Q,fe,le){F.isVector4?we.set(F.x,F.y,F.z,F.w):we.set(F,Q,fe,le),Ae.scissor(ne.copy(we).multiplyScalar(lt()).round())},this.getScissorTest=function(){return Se},this.setScissorTest=function(F){Ae.setScissorTest(Se=F)},this.setOpaqueSort=function(F){te=F},this.setTransparentSort=function(F){oe=F},this.getClearColor=function(F){return F.copy(J.getClearColor())},this.setClearColor=function(){J.setClearColor(...arguments)},this.getClearAlpha=function(){return J.getClearAlpha()},this.setClearAlpha=function(){J.setClearAlpha(...arguments)},this.clear=function(F=!0,Q=!0,fe=!0){let le=0;if(F){let ce=!1;if(z!==null){const ze=z.texture.format;ce=v.has(ze)}if(ce){const ze=z.texture.type,Ve=f.has(ze),ke=J.getClearColor(),Xe=J.getClearAlpha(),rt=ke.r,xt=ke.g,It=ke.b;Ve?(b[0]=rt,b[1]=xt,b[2]=It,b[3]=Xe,W.clearBufferuiv(W.COLOR,0,b)):(S[0]=rt,S[1]=xt,S[2]=It,S[3]=Xe,W.clearBufferiv(W.COLOR,0,S))}else le|=W.COLOR_BUFFER_BIT}Q&&(le|=W.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),fe&&(le|=W.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),le!==0&&W.clear(le)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(F){F.setRenderer(this),U=F},this.dispose=function(){t.removeEventListener("webglcontextlost",it,!1),t.removeEventListener("webglcontextrestored",vt,!1),t.removeEventListener("webglcontextcreationerror",Ge,!1),J.dispose(),Ue.dispose(),me.dispose(),Je.dispose(),$e.dispose(),H.dispose(),Ee.dispose(),ae.dispose(),Oe.dispose(),ct.dispose(),_e.dispose(),Te.dispose(),Te.removeEventListener("sessionstart",tu),Te.removeEventListener("sessionend",Es),Xs.stop()};function it(F){F.preventDefault(),Pl("WebGLRenderer: Context Lost."),R=!0}function vt(){Pl("WebGLRenderer: Context Restored."),R=!1;const F=Ct.autoReset,Q=Pe.enabled,fe=Pe.autoUpdate,le=Pe.needsUpdate,ce=Pe.type;gt(),Ct.autoReset=F,Pe.enabled=Q,Pe.autoUpdate=fe,Pe.needsUpdate=le,Pe.type=ce}function Ge(F){kt("WebGLRenderer: A WebGL context could not be created. Reason: ",F.statusMessage)}function Rt(F){const Q=F.target;Q.removeEventListener("dispose",Rt),cn(Q)}function cn(F){fi(F),$e.remove(F)}function fi(F){const Q=$e.get(F).programs;Q!==void 0&&(Q.forEach(function(fe){_e.releaseProgram(fe)}),F.isShaderMaterial&&_e.releaseShaderCache(F))}this.renderBufferDirect=function(F,Q,fe,le,ce,ze){Q===null&&(Q=Pt);const Ve=ce.isMesh&&ce.matrixWorld.determinantAffine()<0,ke=sl(F,Q,fe,le,ce);Ae.setMaterial(le,Ve);let Xe=fe.index,rt=1;if(le.wireframe===!0){if(Xe=ae.getWireframeAttribute(fe),Xe===void 0)return;rt=2}const xt=fe.drawRange,It=fe.attributes.position;let st=xt.start*rt,Ut=(xt.start+xt.count)*rt;ze!==null&&(st=Math.max(st,ze.start*rt),Ut=Math.min(Ut,(ze.start+ze.count)*rt)),Xe!==null?(st=Math.max(st,0),Ut=Math.min(Ut,Xe.count)):It!=null&&(st=Math.max(st,0),Ut=Math.min(Ut,It.count));const mn=Ut-st;if(mn<0||mn===1/0)return;Oe.setup(ce,le,ke,fe,Xe);let Zt,Jt=ge;if(Xe!==null&&(Zt=L.get(Xe),Jt=Be,Jt.setIndex(Zt)),ce.isMesh)le.wireframe===!0?(Ae.setLineWidth(le.wireframeLinewidth*lt()),Jt.setMode(W.LINES)):Jt.setMode(W.TRIANGLES);else if(ce.isLine){let zn=le.linewidth;zn===void 0&&(zn=1),Ae.setLineWidth(zn*lt()),ce.isLineSegments?Jt.setMode(W.LINES):ce.isLineLoop?Jt.setMode(W.LINE_LOOP):Jt.setMode(W.LINE_STRIP)}else ce.isPoints?Jt.setMode(W.POINTS):ce.isSprite&&Jt.setMode(W.TRIANGLES);if(ce.isBatchedMesh)if(Ze.get("WEBGL_multi_draw"))Jt.renderMultiDraw(ce._multiDrawStarts,ce._multiDrawCounts,ce._multiDrawCount);else{const zn=ce._multiDrawStarts,et=ce._multiDrawCounts,Cn=ce._multiDrawCount,Bt=Xe?L.get(Xe).bytesPerElement:1,Ys=$e.get(le).currentProgram.getUniforms();for(let Ln=0;Ln<Cn;Ln++)Ys.setValue(W,"_gl_DrawID",Ln),Jt.render(zn[Ln]/Bt,et[Ln])}else if(ce.isInstancedMesh)Jt.renderInstances(st,mn,ce.count);else if(fe.isInstancedBufferGeometry){const zn=fe._maxInstanceCount!==void 0?fe._maxInstanceCount:1/0,et=Math.min(fe.instanceCount,zn);Jt.renderInstances(st,mn,et)}else Jt.render(st,mn)};function tl(F,Q,fe,le){U!==null&&F.isNodeMaterial&&U.setObject(le,F),Ce===!0&&ve.setState(F,fe,!1),F.transparent===!0&&F.side===Fi&&F.forceSinglePass===!1?(F.side=xi,F.needsUpdate=!0,Ts(F,Q,le),F.side=Tr,F.needsUpdate=!0,Ts(F,Q,le),F.side=Fi):Ts(F,Q,le)}this.compile=function(F,Q,fe=null){fe===null&&(fe=F),U!==null&&U.renderStart(F,Q,fe),y=me.get(fe),y.init(Q),E.push(y),fe.traverseVisible(function(ce){ce.isLight&&ce.layers.test(Q.layers)&&(y.pushLight(ce),ce.castShadow&&y.pushShadow(ce))}),F!==fe&&F.traverseVisible(function(ce){ce.isLight&&ce.layers.test(Q.layers)&&(y.pushLight(ce),ce.castShadow&&y.pushShadow(ce))}),y.setupLights(),U!==null&&U.updateLights(y.state.lightsArray),_t=this.localClippingEnabled,Ce=ve.init(this.clippingPlanes,_t),Ce===!0&&ve.setGlobalState(this.clippingPlanes,Q),U!==null&&Pe.render(y.state.shadowsArray,fe,Q);const le=new Set;return F.traverse(function(ce){if(!(ce.isMesh||ce.isPoints||ce.isLine||ce.isSprite))return;const ze=ce.material;if(ze)if(Array.isArray(ze))for(let Ve=0;Ve<ze.length;Ve++){const ke=ze[Ve];tl(ke,fe,Q,ce),le.add(ke)}else tl(ze,fe,Q,ce),le.add(ze)}),y=E.pop(),U!==null&&U.renderEnd(),le},this.compileAsync=function(F,Q,fe=null){const le=this.compile(F,Q,fe);return new Promise(ce=>{function ze(){if(le.forEach(function(Ve){const Xe=$e.get(Ve).currentProgram;(Xe===void 0||Xe.isReady())&&le.delete(Ve)}),le.size===0){ce(F);return}setTimeout(ze,10)}Ze.get("KHR_parallel_shader_compile")!==null?ze():setTimeout(ze,10)})};let Xa=null;function Af(F){Xa&&Xa(F)}function tu(){Xs.stop()}function Es(){Xs.start()}const Xs=new $m;Xs.setAnimationLoop(Af),typeof self<"u"&&Xs.setContext(self),this.setAnimationLoop=function(F){Xa=F,Te.setAnimationLoop(F),F===null?Xs.stop():Xs.start()},Te.addEventListener("sessionstart",tu),Te.addEventListener("sessionend",Es),this.render=function(F,Q){if(Q!==void 0&&Q.isCamera!==!0){kt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(R===!0)return;U!==null&&U.renderStart(F,Q);const fe=Te.enabled===!0&&Te.isPresenting===!0,le=C!==null&&(z===null||fe)&&C.begin(D,z);if(F.matrixWorldAutoUpdate===!0&&F.updateMatrixWorld(),Q.parent===null&&Q.matrixWorldAutoUpdate===!0&&Q.updateMatrixWorld(),Te.enabled===!0&&Te.isPresenting===!0&&(C===null||C.isCompositing()===!1)&&(Te.cameraAutoUpdate===!0&&Te.updateCamera(Q),Q=Te.getCamera()),F.isScene===!0&&F.onBeforeRender(D,F,Q,z),y=me.get(F,E.length),y.init(Q),y.state.textureUnits=Je.getTextureUnits(),E.push(y),ot.multiplyMatrices(Q.projectionMatrix,Q.matrixWorldInverse),Q.isArrayCamera?de.setFromArrayCamera(Q):Re.setFromProjectionMatrix(ot,Ki,Q.reversedDepth),_t=this.localClippingEnabled,Ce=ve.init(this.clippingPlanes,_t),M=Ue.get(F,x.length),M.init(),x.push(M),this.info.render.frame++,Te.enabled===!0&&Te.isPresenting===!0){const Ve=D.xr.getDepthSensingMesh();Ve!==null&&qs(Ve,Q,-1/0,D.sortObjects)}qs(F,Q,0,D.sortObjects),M.finish(),U!==null&&U.updateLights(y.state.lightsArray),D.sortObjects===!0&&M.sort(te,oe),ye=Te.enabled===!1||Te.isPresenting===!1||Te.hasDepthSensing()===!1,ye&&J.addToRenderList(M,F),this.info.autoReset===!0&&this.info.reset(),Ce===!0&&ve.beginShadows();const ce=y.state.shadowsArray;if(Pe.render(ce,F,Q),Ce===!0&&ve.endShadows(),(le&&C.hasRenderPass())===!1){const Ve=M.opaque,ke=M.transmissive;if(y.setupLights(),Q.isArrayCamera){const Xe=Q.cameras;if(ke.length>0)for(let rt=0,xt=Xe.length;rt<xt;rt++){const It=Xe[rt];rs(Ve,ke,F,It)}ye&&J.render(F);for(let rt=0,xt=Xe.length;rt<xt;rt++){const It=Xe[rt];nl(M,F,It,It.viewport)}}else ke.length>0&&rs(Ve,ke,F,Q),ye&&J.render(F),nl(M,F,Q)}z!==null&&O===0&&(Je.updateMultisampleRenderTarget(z),Je.updateRenderTargetMipmap(z)),le&&C.end(D),F.isScene===!0&&F.onAfterRender(D,F,Q),Oe.resetDefaultState(),B=-1,$=null,E.pop(),E.length>0?(y=E[E.length-1],Je.setTextureUnits(y.state.textureUnits),Ce===!0&&ve.setGlobalState(D.clippingPlanes,y.state.camera)):y=null,x.pop(),x.length>0?M=x[x.length-1]:M=null,U!==null&&U.renderEnd()};function qs(F,Q,fe,le){if(F.visible===!1)return;if(F.layers.test(Q.layers)){if(F.isGroup)fe=F.renderOrder;else if(F.isLOD)F.autoUpdate===!0&&F.update(Q);else if(F.isLight)y.pushLight(F),F.castShadow&&y.pushShadow(F);else if(F.isSprite){const Ve=Q.isArrayCamera?de:Re;if(!F.frustumCulled||F.intersectsFrustum(Ve)){le&&Qe.setFromMatrixPosition(F.matrixWorld).applyMatrix4(ot);const ke=Ee.update(F),Xe=F.material;Xe.visible&&M.push(F,ke,Xe,fe,Qe.z,null,Q)}}else if(F.isMesh||F.isLine||F.isPoints){const Ve=Q.isArrayCamera?de:Re;if(!F.frustumCulled||F.intersectsFrustum(Ve)){const ke=Ee.update(F),Xe=F.material;if(le&&(F.boundingSphere!==void 0?(F.boundingSphere===null&&F.computeBoundingSphere(),Qe.copy(F.boundingSphere.center)):(ke.boundingSphere===null&&ke.computeBoundingSphere(),Qe.copy(ke.boundingSphere.center)),Qe.applyMatrix4(F.matrixWorld).applyMatrix4(ot)),Array.isArray(Xe)){const rt=ke.groups;for(let xt=0,It=rt.length;xt<It;xt++){const st=rt[xt],Ut=Xe[st.materialIndex];Ut&&Ut.visible&&M.push(F,ke,Ut,fe,Qe.z,st,Q)}}else Xe.visible&&M.push(F,ke,Xe,fe,Qe.z,null,Q)}}}const ze=F.children;for(let Ve=0,ke=ze.length;Ve<ke;Ve++)qs(ze[Ve],Q,fe,le)}function nl(F,Q,fe,le){const{opaque:ce,transmissive:ze,transparent:Ve}=F;y.setupLightsView(fe),Ce===!0&&ve.setGlobalState(D.clippingPlanes,fe),le&&Ae.viewport(Z.copy(le)),ce.length>0&&vn(ce,Q,fe),ze.length>0&&vn(ze,Q,fe),Ve.length>0&&vn(Ve,Q,fe),Ae.buffers.depth.setTest(!0),Ae.buffers.depth.setMask(!0),Ae.buffers.color.setMask(!0),Ae.setPolygonOffset(!1)}function rs(F,Q,fe,le){if((fe.isScene===!0?fe.overrideMaterial:null)!==null)return;if(y.state.transmissionRenderTarget[le.id]===void 0){const st=Ze.has("EXT_color_buffer_half_float")||Ze.has("EXT_color_buffer_float");y.state.transmissionRenderTarget[le.id]=new ps(1,1,{generateMipmaps:!0,type:st?ds:yi,minFilter:js,samples:Math.max(4,ut.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:zt.workingColorSpace})}const ze=y.state.transmissionRenderTarget[le.id],Ve=le.viewport||Z;ze.setSize(Ve.z*D.transmissionResolutionScale,Ve.w*D.transmissionResolutionScale);const ke=D.getRenderTarget(),Xe=D.getActiveCubeFace(),rt=D.getActiveMipmapLevel();D.setRenderTarget(ze),D.getClearColor(K),j=D.getClearAlpha(),j<1&&D.setClearColor(16777215,.5),D.clear(),ye&&J.render(fe);const xt=D.toneMapping;D.toneMapping=Ds;const It=le.viewport;if(le.viewport!==void 0&&(le.viewport=void 0),y.setupLightsView(le),Ce===!0&&ve.setGlobalState(D.clippingPlanes,le),vn(F,fe,le),Je.updateMultisampleRenderTarget(ze),Je.updateRenderTargetMipmap(ze),Ze.has("WEBGL_multisampled_render_to_texture")===!1){let st=!1;for(let Ut=0,mn=Q.length;Ut<mn;Ut++){const Zt=Q[Ut],{object:Jt,geometry:zn,material:et,group:Cn}=Zt;if(et.side===Fi&&Jt.layers.test(le.layers)){const Bt=et.side;et.side=xi,et.needsUpdate=!0,bn(Jt,fe,le,zn,et,Cn),et.side=Bt,et.needsUpdate=!0,st=!0}}st===!0&&(Je.updateMultisampleRenderTarget(ze),Je.updateRenderTargetMipmap(ze))}D.setRenderTarget(ke,Xe,rt),D.setClearColor(K,j),It!==void 0&&(le.viewport=It),D.toneMapping=xt}function vn(F,Q,fe){const le=Q.isScene===!0?Q.overrideMaterial:null;for(let ce=0,ze=F.length;ce<ze;ce++){const Ve=F[ce],{object:ke,geometry:Xe,group:rt}=Ve;let xt=Ve.material;xt.allowOverride===!0&&le!==null&&(xt=le),ke.layers.test(fe.layers)&&bn(ke,Q,fe,Xe,xt,rt)}}function bn(F,Q,fe,le,ce,ze){U!==null&&ce.isNodeMaterial&&U.setObject(F,ce),F.onBeforeRender(D,Q,fe,le,ce,ze),F.modelViewMatrix.multiplyMatrices(fe.matrixWorldInverse,F.matrixWorld),F.normalMatrix.getNormalMatrix(F.modelViewMatrix),ce.onBeforeRender(D,Q,fe,le,F,ze),ce.transparent===!0&&ce.side===Fi&&ce.forceSinglePass===!1?(ce.side=xi,ce.needsUpdate=!0,D.renderBufferDirect(fe,Q,le,ce,F,ze),ce.side=Tr,ce.needsUpdate=!0,D.renderBufferDirect(fe,Q,le,ce,F,ze),ce.side=Fi):D.renderBufferDirect(fe,Q,le,ce,F,ze),F.onAfterRender(D,Q,fe,le,ce,ze)}function Sn(F){let Q=0;for(const fe of F)fe.texture!==null&&Q++;return Q}function Ts(F,Q,fe){Q.isScene!==!0&&(Q=Pt);const le=$e.get(F),ce=y.state.lights,ze=y.state.shadowsArray,Ve=ce.state.version,ke=_e.getParameters(F,ce.state,ze,Q,fe,y.state.lightProbeGridArray),Xe=_e.getProgramCacheKey(ke);let rt=le.programs;le.environment=F.isMeshStandardMaterial||F.isMeshLambertMaterial||F.isMeshPhongMaterial?Q.environment:null,le.fog=Q.fog;const xt=F.isMeshStandardMaterial||F.isMeshLambertMaterial&&!F.envMap||F.isMeshPhongMaterial&&!F.envMap;le.envMap=H.get(F.envMap||le.environment,xt),le.envMapRotation=le.environment!==null&&F.envMap===null?Q.environmentRotation:F.envMapRotation,rt===void 0&&(F.addEventListener("dispose",Rt),rt=new Map,le.programs=rt,le.programVariants=new Map);let It=rt.get(Xe);if(It!==void 0){if(le.currentProgram===It&&le.lightsStateVersion===Ve)return il(F,ke),It}else ke.uniforms=_e.getUniforms(F),U!==null&&F.isNodeMaterial&&U.build(F,fe,ke),F.onBeforeCompile(ke,D),It=_e.acquireProgram(ke,Xe),rt.set(Xe,It),le.uniforms=ke.uniforms;const st=le.uniforms;return(!F.isShaderMaterial&&!F.isRawShaderMaterial||F.clipping===!0)&&(st.clippingPlanes=ve.uniform),il(F,ke),le.needsLights=vr(F),le.lightsStateVersion=Ve,le.needsLights&&(st.ambientLightColor.value=ce.state.ambient,st.lightProbe.value=ce.state.probe,st.sunLights.value=ce.state.sun,st.sunLightShadows.value=ce.state.sunShadow,st.directionalLights.value=ce.state.directional,st.directionalLightShadows.value=ce.state.directionalShadow,st.spotLights.value=ce.state.spot,st.spotLightShadows.value=ce.state.spotShadow,st.rectAreaLights.value=ce.state.rectArea,st.ltc_1.value=ce.state.rectAreaLTC1,st.ltc_2.value=ce.state.rectAreaLTC2,st.pointLights.value=ce.state.point,st.pointLightShadows.value=ce.state.pointShadow,st.hemisphereLights.value=ce.state.hemi,st.sunShadowMatrix.value=ce.state.sunShadowMatrix,st.sunShadowCascade.value=ce.state.sunShadowCascade,st.directionalShadowMatrix.value=ce.state.directionalShadowMatrix,st.spotLightMatrix.value=ce.state.spotLightMatrix,st.spotLightMap.value=ce.state.spotLightMap,st.pointShadowMatrix.value=ce.state.pointShadowMatrix),le.numLightProbeGrids=Sn(y.state.lightProbeGridArray),le.currentProgram=It,le.uniformsList=null,It}function Pi(F,Q,fe,le,ce){const ze=$e.get(F),Ve=ze.currentProgram.id+","+le+","+ce;let ke=ze.programVariants.get(Ve);return ke===void 0?(ke=Ts(F,Q,fe),ze.programVariants.set(Ve,ke)):(ze.currentProgram=ke,ze.uniformsList=null,ze.outputColorSpace=le,ze.toneMapping=ce),ke}function gr(F){if(F.uniformsList===null){const Q=F.currentProgram.getUniforms();F.uniformsList=mc.seqWithValue(Q.seq,F.uniforms)}return F.uniformsList}function il(F,Q){const fe=$e.get(F);fe.outputColorSpace=Q.outputColorSpace,fe.batching=Q.batching,fe.batchingColor=Q.batchingColor,fe.instancing=Q.instancing,fe.instancingColor=Q.instancingColor,fe.instancingMorph=Q.instancingMorph,fe.skinning=Q.skinning,fe.morphTargets=Q.morphTargets,fe.morphNormals=Q.morphNormals,fe.morphColors=Q.morphColors,fe.morphTargetsCount=Q.morphTargetsCount,fe.numClippingPlanes=Q.numClippingPlanes,fe.numIntersection=Q.numClipIntersection,fe.vertexAlphas=Q.vertexAlphas,fe.vertexTangents=Q.vertexTangents,fe.toneMapping=Q.toneMapping}function sl(F,Q,fe,le,ce){Q.isScene!==!0&&(Q=Pt),Je.resetTextureUnits();const ze=Q.fog,Ve=le.isMeshStandardMaterial||le.isMeshLambertMaterial||le.isMeshPhongMaterial?Q.environment:null,ke=z===null?D.outputColorSpace:z.isXRRenderTarget===!0?z.texture.colorSpace:zt.workingColorSpace,Xe=le.isMeshStandardMaterial||le.isMeshLambertMaterial&&!le.envMap||le.isMeshPhongMaterial&&!le.envMap,rt=H.get(le.envMap||Ve,Xe),xt=le.vertexColors===!0&&!!fe.attributes.color&&fe.attributes.color.itemSize===4,It=!!fe.attributes.tangent&&(!!le.normalMap||le.anisotropy>0),st=!!fe.morphAttributes.position,Ut=!!fe.morphAttributes.normal,mn=!!fe.morphAttributes.color;let Zt=Ds;le.toneMapped&&(z===null||z.isXRRenderTarget===!0)&&(Zt=D.toneMapping);const Jt=fe.morphAttributes.position||fe.morphAttributes.normal||fe.morphAttributes.color,zn=Jt!==void 0?Jt.length:0,et=$e.get(le),Cn=y.state.lights;if(Ce===!0&&(_t===!0||F!==$)){const jt=F===$&&le.id===B;ve.setState(le,F,jt)}let Bt=!1,Ys=!1;le.version===et.__version?et.needsLights&&et.lightsStateVersion!==Cn.state.version||ce.isBatchedMesh&&et.batching===!1||!ce.isBatchedMesh&&et.batching===!0||ce.isBatchedMesh&&et.batchingColor===!0&&ce._colorsTexture===null||ce.isBatchedMesh&&et.batchingColor===!1&&ce._colorsTexture!==null||ce.isInstancedMesh&&et.instancing===!1||!ce.isInstancedMesh&&et.instancing===!0||ce.isSkinnedMesh&&et.skinning===!1||!ce.isSkinnedMesh&&et.skinning===!0||ce.isInstancedMesh&&et.instancingColor===!0&&ce.instanceColor===null||ce.isInstancedMesh&&et.instancingColor===!1&&ce.instanceColor!==null||ce.isInstancedMesh&&et.instancingMorph===!0&&ce.morphTexture===null||ce.isInstancedMesh&&et.instancingMorph===!1&&ce.morphTexture!==null||et.envMap!==rt||le.fog===!0&&et.fog!==ze||et.numClippingPlanes!==void 0&&(et.numClippingPlanes!==ve.numPlanes||et.numIntersection!==ve.numIntersection)||et.vertexAlphas!==xt||et.vertexTangents!==It||et.morphTargets!==st||et.morphNormals!==Ut||et.morphColors!==mn||et.morphTargetsCount!==zn||et.numLightProbeGrids!==Sn(y.state.lightProbeGridArray)?Bt=!0:(et.outputColorSpace!==ke||et.toneMapping!==Zt)&&(Ys=!0):(Bt=!0,et.__version=le.version);let Ln=et.currentProgram;(Bt===!0||Ys===!0)&&(Ln=Ys===!0?Pi(le,Q,ce,ke,Zt):Ts(le,Q,ce),U&&le.isNodeMaterial&&U.onUpdateProgram(le,Ln,et));let Ka=!1,As=!1,Ks=!1;const Dt=Ln.getUniforms(),_n=et.uniforms;if(Ae.useProgram(Ln.program)&&(Ka=!0,As=!0,Ks=!0),le.id!==B&&(B=le.id,As=!0),Ka||$!==F){Ae.buffers.depth.getReversed()&&F.reversedDepth!==!0&&(F._reversedDepth=!0,F.updateProjectionMatrix()),Dt.setValue(W,"projectionMatrix",F.projectionMatrix),Dt.setValue(W,"viewMatrix",F.matrixWorldInverse);const Pn=Dt.map.cameraPosition;Pn!==void 0&&Pn.setValue(W,Nt.setFromMatrixPosition(F.matrixWorld)),ut.logarithmicDepthBuffer&&Dt.setValue(W,"logDepthBufFC",2/(Math.log(F.far+1)/Math.LN2)),(le.isMeshPhongMaterial||le.isMeshToonMaterial||le.isMeshLambertMaterial||le.isMeshBasicMaterial||le.isMeshStandardMaterial||le.isShaderMaterial)&&Dt.setValue(W,"isOrthographic",F.isOrthographicCamera===!0),$!==F&&($=F,As=!0,Ks=!0)}if(et.needsLights&&(Cn.state.sunShadowMap.length>0&&Dt.setValue(W,"sunShadowMap",Cn.state.sunShadowMap,Je),Cn.state.directionalShadowMap.length>0&&Dt.setValue(W,"directionalShadowMap",Cn.state.directionalShadowMap,Je),Cn.state.spotShadowMap.length>0&&Dt.setValue(W,"spotShadowMap",Cn.state.spotShadowMap,Je),Cn.state.pointShadowMap.length>0&&Dt.setValue(W,"pointShadowMap",Cn.state.pointShadowMap,Je)),ce.isSkinnedMesh){Dt.setOptional(W,ce,"bindMatrix"),Dt.setOptional(W,ce,"bindMatrixInverse");const jt=ce.skeleton;jt&&(jt.boneTexture===null&&jt.computeBoneTexture(),Dt.setValue(W,"boneTexture",jt.boneTexture,Je))}ce.isBatchedMesh&&(Dt.setOptional(W,ce,"batchingTexture"),Dt.setValue(W,"batchingTexture",ce._matricesTexture,Je),Dt.setOptional(W,ce,"batchingIdTexture"),Dt.setValue(W,"batchingIdTexture",ce._indirectTexture,Je),Dt.setOptional(W,ce,"batchingColorTexture"),ce._colorsTexture!==null&&Dt.setValue(W,"batchingColorTexture",ce._colorsTexture,Je));const pi=fe.morphAttributes;if((pi.position!==void 0||pi.normal!==void 0||pi.color!==void 0)&&xe.update(ce,fe,Ln),(As||et.receiveShadow!==ce.receiveShadow)&&(et.receiveShadow=ce.receiveShadow,Dt.setValue(W,"receiveShadow",ce.receiveShadow)),(le.isMeshStandardMaterial||le.isMeshLambertMaterial||le.isMeshPhongMaterial)&&le.envMap===null&&Q.environment!==null&&(_n.envMapIntensity.value=Q.environmentIntensity),_n.dfgLUT!==void 0&&(_n.dfgLUT.value=K1()),As){if(Dt.setValue(W,"toneMappingExposure",D.toneMappingExposure),et.needsLights&&qa(_n,Ks),ze&&le.fog===!0&&Ne.refreshFogUniforms(_n,ze),Ne.refreshMaterialUniforms(_n,le,se,ee,y.state.transmissionRenderTarget[F.id]),et.needsLights&&et.numLightProbeGrids>0){const jt=w;let Pn=0;for(const oi of y.state.lightProbeGridArray)oi.texture!==null&&(jt.textures[Pn]=oi.texture,jt.min[Pn]=oi.boundingBox.min,jt.max[Pn]=oi.boundingBox.max,jt.resolution[Pn]=oi.resolution,Pn++);for(const oi in jt)jt[oi].length=Pn;_n.probesSH.value=jt.textures,_n.probesMin.value=jt.min,_n.probesMax.value=jt.max,_n.probesResolution.value=jt.resolution}mc.upload(W,gr(et),_n,Je)}if(le.isShaderMaterial&&le.uniformsNeedUpdate===!0&&(mc.upload(W,gr(et),_n,Je),le.uniformsNeedUpdate=!1),le.isSpriteMaterial&&Dt.setValue(W,"center",ce.center),Dt.setValue(W,"modelViewMatrix",ce.modelViewMatrix),Dt.setValue(W,"normalMatrix",ce.normalMatrix),Dt.setValue(W,"modelMatrix",ce.matrixWorld),le.uniformsGroups!==void 0){const jt=le.uniformsGroups;for(let Pn=0,oi=jt.length;Pn<oi;Pn++){const nu=jt[Pn];ct.update(nu,Ln),ct.bind(nu,Ln)}}return Ln}function qa(F,Q){F.ambientLightColor.needsUpdate=Q,F.lightProbe.needsUpdate=Q,F.sunLights.needsUpdate=Q,F.sunLightShadows.needsUpdate=Q,F.directionalLights.needsUpdate=Q,F.directionalLightShadows.needsUpdate=Q,F.pointLights.needsUpdate=Q,F.pointLightShadows.needsUpdate=Q,F.spotLights.needsUpdate=Q,F.spotLightShadows.needsUpdate=Q,F.rectAreaLights.needsUpdate=Q,F.hemisphereLights.needsUpdate=Q}function vr(F){return F.isMeshLambertMaterial||F.isMeshToonMaterial||F.isMeshPhongMaterial||F.isMeshStandardMaterial||F.isShadowMaterial||F.isShaderMaterial&&F.lights===!0}this.getActiveCubeFace=function(){return k},this.getActiveMipmapLevel=function(){return O},this.getRenderTarget=function(){return z},this.setRenderTargetTextures=function(F,Q,fe){const le=$e.get(F);le.__autoAllocateDepthBuffer=F.resolveDepthBuffer===!1,le.__autoAllocateDepthBuffer===!1&&(le.__useRenderToTexture=!1),$e.get(F.texture).__webglTexture=Q,$e.get(F.depthTexture).__webglTexture=le.__autoAllocateDepthBuffer?void 0:fe,le.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(F,Q){const fe=$e.get(F);fe.__webglFramebuffer=Q,fe.__useDefaultFramebuffer=Q===void 0},this.setRenderTarget=function(F,Q=0,fe=0){z=F,k=Q,O=fe;let le=null,ce=!1,ze=!1;if(F){const ke=$e.get(F);if(ke.__useDefaultFramebuffer!==void 0){Ae.bindFramebuffer(W.FRAMEBUFFER,ke.__webglFramebuffer),Z.copy(F.viewport),ne.copy(F.scissor),Y=F.scissorTest,Ae.viewport(Z),Ae.scissor(ne),Ae.setScissorTest(Y),B=-1;return}else if(ke.__webglFramebuffer===void 0)Je.setupRenderTarget(F);else if(ke.__hasExternalTextures)Je.rebindTextures(F,$e.get(F.texture).__webglTexture,$e.get(F.depthTexture).__webglTexture);else if(F.depthBuffer){const xt=F.depthTexture;if(ke.__boundDepthTexture!==xt){if(xt!==null&&$e.has(xt)&&(F.width!==xt.image.width||F.height!==xt.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Je.setupDepthRenderbuffer(F)}}const Xe=F.texture;(Xe.isData3DTexture||Xe.isDataArrayTexture||Xe.isCompressedArrayTexture)&&(ze=!0);const rt=$e.get(F).__webglFramebuffer;F.isWebGLCubeRenderTarget?(Array.isArray(rt[Q])?le=rt[Q][fe]:le=rt[Q],ce=!0):F.samples>0&&Je.useMultisampledRTT(F)===!1?le=$e.get(F).__webglMultisampledFramebuffer:Array.isArray(rt)?le=rt[fe]:le=rt,Z.copy(F.viewport),ne.copy(F.scissor),Y=F.scissorTest}else Z.copy(pe).multiplyScalar(se).floor(),ne.copy(we).multiplyScalar(se).floor(),Y=Se;if(fe!==0&&(le=I),Ae.bindFramebuffer(W.FRAMEBUFFER,le)&&Ae.drawBuffers(F,le),Ae.viewport(Z),Ae.scissor(ne),Ae.setScissorTest(Y),ce){const ke=$e.get(F.texture);W.framebufferTexture2D(W.FRAMEBUFFER,W.COLOR_ATTACHMENT0,W.TEXTURE_CUBE_MAP_POSITIVE_X+Q,ke.__webglTexture,fe)}else if(ze){const ke=Q;for(let Xe=0;Xe<F.textures.length;Xe++){const rt=$e.get(F.textures[Xe]);W.framebufferTextureLayer(W.FRAMEBUFFER,W.COLOR_ATTACHMENT0+Xe,rt.__webglTexture,fe,ke)}}else if(F!==null&&fe!==0){const ke=$e.get(F.texture);W.framebufferTexture2D(W.FRAMEBUFFER,W.COLOR_ATTACHMENT0,W.TEXTURE_2D,ke.__webglTexture,fe)}B=-1};function Ya(F){const Q=$e.get(F);return(Q.__readFormat!==F.format||Q.__readType!==F.type)&&(Q.__readFormat=F.format,Q.__readType=F.type,Q.__formatReadable=ut.textureFormatReadable(F.format),Q.__typeReadable=ut.textureTypeReadable(F.type)),Q}this.readRenderTargetPixels=function(F,Q,fe,le,ce,ze,Ve,ke=0){if(!(F&&F.isWebGLRenderTarget)){kt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Xe=$e.get(F).__webglFramebuffer;if(F.isWebGLCubeRenderTarget&&Ve!==void 0&&(Xe=Xe[Ve],Array.isArray(Xe)&&(Xe=Xe[0])),Xe){Ae.bindFramebuffer(W.FRAMEBUFFER,Xe);try{const rt=F.textures[ke],xt=rt.format,It=rt.type;F.textures.length>1&&W.readBuffer(W.COLOR_ATTACHMENT0+ke);const st=Ya(rt);if(st.__formatReadable===!1){kt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(st.__typeReadable===!1){kt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}Q>=0&&Q<=F.width-le&&fe>=0&&fe<=F.height-ce&&W.readPixels(Q,fe,le,ce,Ie.convert(xt),Ie.convert(It),ze)}finally{const rt=z!==null?$e.get(z).__webglFramebuffer:null;Ae.bindFramebuffer(W.FRAMEBUFFER,rt)}}},this.readRenderTargetPixelsAsync=async function(F,Q,fe,le,ce,ze,Ve,ke=0){if(!(F&&F.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Xe=$e.get(F).__webglFramebuffer;if(F.isWebGLCubeRenderTarget&&Ve!==void 0&&(Xe=Xe[Ve],Array.isArray(Xe)&&(Xe=Xe[0])),Xe)if(Q>=0&&Q<=F.width-le&&fe>=0&&fe<=F.height-ce){Ae.bindFramebuffer(W.FRAMEBUFFER,Xe);const rt=F.textures[ke],xt=rt.format,It=rt.type;F.textures.length>1&&W.readBuffer(W.COLOR_ATTACHMENT0+ke);const st=Ya(rt);if(st.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(st.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");const Ut=W.createBuffer();W.bindBuffer(W.PIXEL_PACK_BUFFER,Ut),W.bufferData(W.PIXEL_PACK_BUFFER,ze.byteLength,W.STREAM_READ),W.readPixels(Q,fe,le,ce,Ie.convert(xt),Ie.convert(It),0),W.bindBuffer(W.PIXEL_PACK_BUFFER,null);const mn=z!==null?$e.get(z).__webglFramebuffer:null;Ae.bindFramebuffer(W.FRAMEBUFFER,mn);const Zt=W.fenceSync(W.SYNC_GPU_COMMANDS_COMPLETE,0);return W.flush(),await Lw(W,Zt,4),W.bindBuffer(W.PIXEL_PACK_BUFFER,Ut),W.getBufferSubData(W.PIXEL_PACK_BUFFER,0,ze),W.bindBuffer(W.PIXEL_PACK_BUFFER,null),W.deleteBuffer(Ut),W.deleteSync(Zt),ze}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(F,Q=null,fe=0){const le=Math.pow(2,-fe),ce=Math.floor(F.image.width*le),ze=Math.floor(F.image.height*le),Ve=Q!==null?Q.x:0,ke=Q!==null?Q.y:0;Je.setTexture2D(F,0),W.copyTexSubImage2D(W.TEXTURE_2D,fe,0,0,Ve,ke,ce,ze),Ae.unbindTexture()},this.copyTextureToTexture=function(F,Q,fe=null,le=null,ce=0,ze=0){let Ve,ke,Xe,rt,xt,It,st,Ut,mn;const Zt=F.isCompressedTexture?F.mipmaps[ze]:F.image;if(fe!==null)Ve=fe.max.x-fe.min.x,ke=fe.max.y-fe.min.y,Xe=fe.isBox3?fe.max.z-fe.min.z:1,rt=fe.min.x,xt=fe.min.y,It=fe.isBox3?fe.min.z:0;else{const Dt=Math.pow(2,-ce);Ve=Math.floor(Zt.width*Dt),ke=Math.floor(Zt.height*Dt),F.isDataArrayTexture?Xe=Zt.depth:F.isData3DTexture?Xe=Math.floor(Zt.depth*Dt):Xe=1,rt=0,xt=0,It=0}le!==null?(st=le.x,Ut=le.y,mn=le.z):(st=0,Ut=0,mn=0);const Jt=Ie.convert(Q.format),zn=Ie.convert(Q.type);let et;Q.isData3DTexture?(Je.setTexture3D(Q,0),et=W.TEXTURE_3D):Q.isDataArrayTexture||Q.isCompressedArrayTexture?(Je.setTexture2DArray(Q,0),et=W.TEXTURE_2D_ARRAY):(Je.setTexture2D(Q,0),et=W.TEXTURE_2D),Ae.activeTexture(W.TEXTURE0),Ae.pixelStorei(W.UNPACK_FLIP_Y_WEBGL,Q.flipY),Ae.pixelStorei(W.UNPACK_PREMULTIPLY_ALPHA_WEBGL,Q.premultiplyAlpha),Ae.pixelStorei(W.UNPACK_ALIGNMENT,Q.unpackAlignment);const Cn=Ae.getParameter(W.UNPACK_ROW_LENGTH),Bt=Ae.getParameter(W.UNPACK_IMAGE_HEIGHT),Ys=Ae.getParameter(W.UNPACK_SKIP_PIXELS),Ln=Ae.getParameter(W.UNPACK_SKIP_ROWS),Ka=Ae.getParameter(W.UNPACK_SKIP_IMAGES);Ae.pixelStorei(W.UNPACK_ROW_LENGTH,Zt.width),Ae.pixelStorei(W.UNPACK_IMAGE_HEIGHT,Zt.height),Ae.pixelStorei(W.UNPACK_SKIP_PIXELS,rt),Ae.pixelStorei(W.UNPACK_SKIP_ROWS,xt),Ae.pixelStorei(W.UNPACK_SKIP_IMAGES,It);const As=F.isDataArrayTexture||F.isData3DTexture,Ks=Q.isDataArrayTexture||Q.isData3DTexture;if(F.isDepthTexture){const Dt=$e.get(F),_n=$e.get(Q),pi=$e.get(Dt.__renderTarget),jt=$e.get(_n.__renderTarget);Ae.bindFramebuffer(W.READ_FRAMEBUFFER,pi.__webglFramebuffer),Ae.bindFramebuffer(W.DRAW_FRAMEBUFFER,jt.__webglFramebuffer);for(let Pn=0;Pn<Xe;Pn++)As&&(W.framebufferTextureLayer(W.READ_FRAMEBUFFER,W.COLOR_ATTACHMENT0,$e.get(F).__webglTexture,ce,It+Pn),W.framebufferTextureLayer(W.DRAW_FRAMEBUFFER,W.COLOR_ATTACHMENT0,$e.get(Q).__webglTexture,ze,mn+Pn)),W.blitFramebuffer(rt,xt,rt+Ve,xt+ke,st,Ut,st+Ve,Ut+ke,W.DEPTH_BUFFER_BIT,W.NEAREST);Ae.bindFramebuffer(W.READ_FRAMEBUFFER,null),Ae.bindFramebuffer(W.DRAW_FRAMEBUFFER,null)}else if(ce!==0||F.isRenderTargetTexture||$e.has(F)){const Dt=$e.get(F),_n=$e.get(Q);Ae.bindFramebuffer(W.READ_FRAMEBUFFER,A),Ae.bindFramebuffer(W.DRAW_FRAMEBUFFER,P);for(let pi=0;pi<Xe;pi++)As?W.framebufferTextureLayer(W.READ_FRAMEBUFFER,W.COLOR_ATTACHMENT0,Dt.__webglTexture,ce,It+pi):W.framebufferTexture2D(W.READ_FRAMEBUFFER,W.COLOR_ATTACHMENT0,W.TEXTURE_2D,Dt.__webglTexture,ce),Ks?W.framebufferTextureLayer(W.DRAW_FRAMEBUFFER,W.COLOR_ATTACHMENT0,_n.__webglTexture,ze,mn+pi):W.framebufferTexture2D(W.DRAW_FRAMEBUFFER,W.COLOR_ATTACHMENT0,W.TEXTURE_2D,_n.__webglTexture,ze),ce!==0?W.blitFramebuffer(rt,xt,rt+Ve,xt+ke,st,Ut,st+Ve,Ut+ke,W.COLOR_BUFFER_BIT,W.NEAREST):Ks?W.copyTexSubImage3D(et,ze,st,Ut,mn+pi,rt,xt,Ve,ke):W.copyTexSubImage2D(et,ze,st,Ut,rt,xt,Ve,ke);Ae.bindFramebuffer(W.READ_FRAMEBUFFER,null),Ae.bindFramebuffer(W.DRAW_FRAMEBUFFER,null)}else Ks?F.isDataTexture||F.isData3DTexture?W.texSubImage3D(et,ze,st,Ut,mn,Ve,ke,Xe,Jt,zn,Zt.data):Q.isCompressedArrayTexture?W.compressedTexSubImage3D(et,ze,st,Ut,mn,Ve,ke,Xe,Jt,Zt.data):W.texSubImage3D(et,ze,st,Ut,mn,Ve,ke,Xe,Jt,zn,Zt):F.isDataTexture?W.texSubImage2D(W.TEXTURE_2D,ze,st,Ut,Ve,ke,Jt,zn,Zt.data):F.isCompressedTexture?W.compressedTexSubImage2D(W.TEXTURE_2D,ze,st,Ut,Zt.width,Zt.height,Jt,Zt.data):W.texSubImage2D(W.TEXTURE_2D,ze,st,Ut,Ve,ke,Jt,zn,Zt);Ae.pixelStorei(W.UNPACK_ROW_LENGTH,Cn),Ae.pixelStorei(W.UNPACK_IMAGE_HEIGHT,Bt),Ae.pixelStorei(W.UNPACK_SKIP_PIXELS,Ys),Ae.pixelStorei(W.UNPACK_SKIP_ROWS,Ln),Ae.pixelStorei(W.UNPACK_SKIP_IMAGES,Ka),ze===0&&Q.generateMipmaps===!0&&Q.mipmapsAutoUpdate===!0&&W.generateMipmap(et),Ae.unbindTexture()},this.initRenderTarget=function(F){$e.get(F).__webglFramebuffer===void 0&&Je.setupRenderTarget(F)},this.initTexture=function(F){F.isCubeTexture?Je.setTextureCube(F,0):F.isData3DTexture?Je.setTexture3D(F,0):F.isDataArrayTexture||F.isCompressedArrayTexture?Je.setTexture2DArray(F,0):Je.setTexture2D(F,0),Ae.unbindTexture()},this.resetState=function(){k=0,O=0,z=null,Ae.reset(),Oe.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Ki}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;const t=this.getContext();t.drawingBufferColorSpace=zt._getDrawingBufferColorSpace(e),t.unpackColorSpace=zt._getUnpackColorSpace()}}const yg=new ar,vc=new re;class Mg extends Pb{constructor(){super(),this.isLineSegmentsGeometry=!0,this.type="LineSegmentsGeometry";const e=[-1,2,0,1,2,0,-1,1,0,1,1,0,-1,0,0,1,0,0,-1,-1,0,1,-1,0],t=[-1,2,1,2,-1,1,1,1,-1,-1,1,-1,-1,-2,1,-2],i=[0,2,1,2,3,1,2,4,3,4,5,3,4,6,5,6,7,5];this.setIndex(i),this.setAttribute("position",new pn(e,3)),this.setAttribute("uv",new pn(t,2))}applyMatrix4(e){const t=this.attributes.instanceStart,i=this.attributes.instanceEnd;return t!==void 0&&(t.applyMatrix4(e),i.applyMatrix4(e),t.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this}setPositions(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const i=new id(t,6,1);return this.setAttribute("instanceStart",new ms(i,3,0)),this.setAttribute("instanceEnd",new ms(i,3,3)),this.instanceCount=this.attributes.instanceStart.count,this.computeBoundingBox(),this.computeBoundingSphere(),this}setColors(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const i=new id(t,6,1);return this.setAttribute("instanceColorStart",new ms(i,3,0)),this.setAttribute("instanceColorEnd",new ms(i,3,3)),this}fromWireframeGeometry(e){return this.setPositions(e.attributes.position.array),this}fromEdgesGeometry(e){return this.setPositions(e.attributes.position.array),this}fromMesh(e){return this.fromWireframeGeometry(new wb(e.geometry)),this}fromLineSegments(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new ar);const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;e!==void 0&&t!==void 0&&(this.boundingBox.setFromBufferAttribute(e),yg.setFromBufferAttribute(t),this.boundingBox.union(yg))}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ga),this.boundingBox===null&&this.computeBoundingBox();const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;if(e!==void 0&&t!==void 0){const i=this.boundingSphere.center;this.boundingBox.getCenter(i);let s=0;for(let r=0,a=e.count;r<a;r++)vc.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(vc)),vc.fromBufferAttribute(t,r),s=Math.max(s,i.distanceToSquared(vc));this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&console.error("THREE.LineSegmentsGeometry.computeBoundingSphere(): Computed radius is NaN. The instanced position data is likely to have NaN values.",this)}}toJSON(){}}He.line={worldUnits:{value:1},linewidth:{value:1},resolution:{value:new St},dashOffset:{value:0},dashScale:{value:1},dashSize:{value:1},gapSize:{value:1}},bi.line={uniforms:Qh.merge([He.common,He.fog,He.line]),vertexShader:`
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
		`};class ud extends ur{constructor(e){super({type:"LineMaterial",uniforms:Qh.clone(bi.line.uniforms),vertexShader:bi.line.vertexShader,fragmentShader:bi.line.fragmentShader,clipping:!0}),this.isLineMaterial=!0,this.setValues(e)}get color(){return this.uniforms.diffuse.value}set color(e){this.uniforms.diffuse.value=e}get worldUnits(){return"WORLD_UNITS"in this.defines}set worldUnits(e){e===!0!==this.worldUnits&&(this.needsUpdate=!0),e===!0?this.defines.WORLD_UNITS="":delete this.defines.WORLD_UNITS}get linewidth(){return this.uniforms.linewidth.value}set linewidth(e){this.uniforms.linewidth&&(this.uniforms.linewidth.value=e)}get dashed(){return"USE_DASH"in this.defines}set dashed(e){e===!0!==this.dashed&&(this.needsUpdate=!0),e===!0?this.defines.USE_DASH="":delete this.defines.USE_DASH}get dashScale(){return this.uniforms.dashScale.value}set dashScale(e){this.uniforms.dashScale.value=e}get dashSize(){return this.uniforms.dashSize.value}set dashSize(e){this.uniforms.dashSize.value=e}get dashOffset(){return this.uniforms.dashOffset.value}set dashOffset(e){this.uniforms.dashOffset.value=e}get gapSize(){return this.uniforms.gapSize.value}set gapSize(e){this.uniforms.gapSize.value=e}get opacity(){return this.uniforms.opacity.value}set opacity(e){this.uniforms&&(this.uniforms.opacity.value=e)}get resolution(){return this.uniforms.resolution.value}set resolution(e){this.uniforms.resolution.value.copy(e)}get alphaToCoverage(){return"USE_ALPHA_TO_COVERAGE"in this.defines}set alphaToCoverage(e){this.defines&&(e===!0!==this.alphaToCoverage&&(this.needsUpdate=!0),e===!0?this.defines.USE_ALPHA_TO_COVERAGE="":delete this.defines.USE_ALPHA_TO_COVERAGE)}}const hd=new on,Eg=new re,Tg=new re,Jn=new on,jn=new on,_s=new on,dd=new re,fd=new nn,Qn=new Fb,Ag=new re,_c=new ar,xc=new ga,xs=new on;let ws,Ir;function Rg(n,e,t){return xs.set(0,0,-e,1).applyMatrix4(n.projectionMatrix),xs.multiplyScalar(1/xs.w),xs.x=Ir/t.width,xs.y=Ir/t.height,xs.applyMatrix4(n.projectionMatrixInverse),xs.multiplyScalar(1/xs.w),Math.abs(Math.max(xs.x,xs.y))}function J1(n,e){const t=n.matrixWorld,i=n.geometry,s=i.attributes.instanceStart,r=i.attributes.instanceEnd,a=Math.min(i.instanceCount,s.count);for(let o=0,l=a;o<l;o++){Qn.start.fromBufferAttribute(s,o),Qn.end.fromBufferAttribute(r,o),Qn.applyMatrix4(t);const c=new re,h=new re;ws.distanceSqToSegment(Qn.start,Qn.end,h,c),h.distanceTo(c)<Ir*.5&&e.push({point:h,pointOnLine:c,distance:ws.origin.distanceTo(h),object:n,face:null,faceIndex:o,uv:null,uv1:null})}}function j1(n,e,t){const i=e.projectionMatrix,r=n.material.resolution,a=n.matrixWorld,o=n.geometry,l=o.attributes.instanceStart,c=o.attributes.instanceEnd,h=Math.min(o.instanceCount,l.count),u=-e.near;ws.at(1,_s),_s.w=1,_s.applyMatrix4(e.matrixWorldInverse),_s.applyMatrix4(i),_s.multiplyScalar(1/_s.w),_s.x*=r.x/2,_s.y*=r.y/2,_s.z=0,dd.copy(_s),fd.multiplyMatrices(e.matrixWorldInverse,a);for(let d=0,p=h;d<p;d++){if(Jn.fromBufferAttribute(l,d),jn.fromBufferAttribute(c,d),Jn.w=1,jn.w=1,Jn.applyMatrix4(fd),jn.applyMatrix4(fd),Jn.z>u&&jn.z>u)continue;if(Jn.z>u){const S=Jn.z-jn.z,w=(Jn.z-u)/S;Jn.lerp(jn,w)}else if(jn.z>u){const S=jn.z-Jn.z,w=(jn.z-u)/S;jn.lerp(Jn,w)}Jn.applyMatrix4(i),jn.applyMatrix4(i),Jn.multiplyScalar(1/Jn.w),jn.multiplyScalar(1/jn.w),Jn.x*=r.x/2,Jn.y*=r.y/2,jn.x*=r.x/2,jn.y*=r.y/2,Qn.start.copy(Jn),Qn.start.z=0,Qn.end.copy(jn),Qn.end.z=0;const _=Qn.closestPointToPointParameter(dd,!0);Qn.at(_,Ag);const v=qw.lerp(Jn.z,jn.z,_),f=v>=-1&&v<=1,b=dd.distanceTo(Ag)<Ir*.5;if(f&&b){Qn.start.fromBufferAttribute(l,d),Qn.end.fromBufferAttribute(c,d),Qn.start.applyMatrix4(a),Qn.end.applyMatrix4(a);const S=new re,w=new re;ws.distanceSqToSegment(Qn.start,Qn.end,w,S),t.push({point:w,pointOnLine:S,distance:ws.origin.distanceTo(w),object:n,face:null,faceIndex:d,uv:null,uv1:null})}}}class Q1 extends wi{constructor(e=new Mg,t=new ud({color:Math.random()*16777215})){super(e,t),this.isLineSegments2=!0,this.type="LineSegments2"}computeLineDistances(){const e=this.geometry,t=e.attributes.instanceStart,i=e.attributes.instanceEnd,s=new Float32Array(2*t.count);for(let a=0,o=0,l=t.count;a<l;a++,o+=2)Eg.fromBufferAttribute(t,a),Tg.fromBufferAttribute(i,a),s[o]=o===0?0:s[o-1],s[o+1]=s[o]+Eg.distanceTo(Tg);const r=new id(s,2,1);return e.setAttribute("instanceDistanceStart",new ms(r,1,0)),e.setAttribute("instanceDistanceEnd",new ms(r,1,1)),this}raycast(e,t){const i=this.material.worldUnits,s=e.camera;if(s===null&&!i&&console.error('LineSegments2: "Raycaster.camera" needs to be set in order to raycast against LineSegments2 while worldUnits is set to false.'),i===!1&&(this.material.resolution.x===0||this.material.resolution.y===0))return;const r=e.params.Line2!==void 0&&e.params.Line2.threshold||0;ws=e.ray;const a=this.matrixWorld,o=this.geometry,l=this.material;Ir=l.linewidth+r,o.boundingSphere===null&&o.computeBoundingSphere(),xc.copy(o.boundingSphere).applyMatrix4(a);let c;if(i)c=Ir*.5;else{const u=Math.max(s.near,xc.distanceToPoint(ws.origin));c=Rg(s,u,l.resolution)}if(xc.radius+=c,ws.intersectsSphere(xc)===!1)return;o.boundingBox===null&&o.computeBoundingBox(),_c.copy(o.boundingBox).applyMatrix4(a);let h;if(i)h=Ir*.5;else{const u=Math.max(s.near,_c.distanceToPoint(ws.origin));h=Rg(s,u,l.resolution)}_c.expandByScalar(h),ws.intersectsBox(_c)!==!1&&(i?J1(this,t):j1(this,s,t))}onBeforeRender(e){const t=this.material.uniforms;t&&t.resolution&&(e.getViewport(hd),this.material.uniforms.resolution.value.set(hd.z,hd.w))}}class Cg extends Mg{constructor(){super(),this.isLineGeometry=!0,this.type="LineGeometry"}setPositions(e){const t=e.length-3,i=new Float32Array(2*t);for(let s=0;s<t;s+=3)i[2*s]=e[s],i[2*s+1]=e[s+1],i[2*s+2]=e[s+2],i[2*s+3]=e[s+3],i[2*s+4]=e[s+4],i[2*s+5]=e[s+5];return super.setPositions(i),this}setColors(e){const t=e.length-3,i=new Float32Array(2*t);for(let s=0;s<t;s+=3)i[2*s]=e[s],i[2*s+1]=e[s+1],i[2*s+2]=e[s+2],i[2*s+3]=e[s+3],i[2*s+4]=e[s+4],i[2*s+5]=e[s+5];return super.setColors(i),this}setFromPoints(e){const t=e.length-1,i=new Float32Array(6*t);for(let s=0;s<t;s++)i[6*s]=e[s].x,i[6*s+1]=e[s].y,i[6*s+2]=e[s].z||0,i[6*s+3]=e[s+1].x,i[6*s+4]=e[s+1].y,i[6*s+5]=e[s+1].z||0;return super.setPositions(i),this}fromLine(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}}class eE extends Q1{constructor(e=new Cg,t=new ud({color:Math.random()*16777215})){super(e,t),this.isLine2=!0,this.type="Line2"}}const Ca=44,Lg=.05,Io=new Map;function pd(n,e){const t=[n,bt("ink"),bt("band")].join(`
`);let i=Io.get(t);if(!i){if(Io.size>64){for(const{map:r}of Io.values())r.dispose();Io.clear()}i=tE(n),Io.set(t,i)}const s=new pb(new mm({map:i.map,depthTest:!1,transparent:!0}));return s.scale.set(Lg*i.wide,Lg,1),s.position.copy(e),s.renderOrder=2,s}function tE(n){const e=document.createElement("canvas"),t=e.getContext("2d"),i=`600 ${Ca}px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif`;t.font=i,e.width=Math.ceil(t.measureText(n).width)+Ca,e.height=Math.round(Ca*1.5),t.font=i,t.textBaseline="middle",t.lineJoin="round",t.lineWidth=Ca/4,t.strokeStyle=bt("band"),t.strokeText(n,Ca/2,e.height/2),t.fillStyle=bt("ink"),t.fillText(n,Ca/2,e.height/2);const s=new xb(e);return s.minFilter=li,{map:s,wide:e.width/e.height}}const Uo=.55,md=18,wc=64,nE=.2,iE=.11,sE=.01;function rE(n,e){const t=document.createElement("canvas");let i;try{i=new Z1({canvas:t,antialias:!0,alpha:!0,preserveDrawingBuffer:!0})}catch{return null}t.className="solid",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",n);const s=new ob,r=new Qi(38,1,.01,20);s.add(new Ab(16777215,8949920,2.2));const a=new Lb(16777215,1.6);a.position.set(-1,2,1.5),s.add(a);const o={turn:-.65,tilt:.62,distance:2.05};let l=null,c=null,h=[],u=[],d={minima:[]},p=!1,g=!1;const _=()=>{g=!1;const z=devicePixelRatio||1,{clientWidth:B,clientHeight:$}=t;if(!B||!$)return;i.setPixelRatio(Math.min(2,z)),i.setSize(B,$,!1),r.aspect=B/$;const{turn:Z,tilt:ne,distance:Y}=o,K=Y*Math.max(1,1.25/r.aspect);r.position.set(K*Math.cos(ne)*Math.sin(Z),K*Math.sin(ne),K*Math.cos(ne)*Math.cos(Z)),r.lookAt(0,.12,0),r.updateProjectionMatrix(),i.render(s,r)},v=()=>{g||(g=!0,requestAnimationFrame(_))},f=(z,B,$=0)=>{const Z=l,ne=Xx(Z,z,B);return Number.isFinite(ne)?new re((z-Z.x[0])/(Z.x[1]-Z.x[0])-.5,co(Z,ne)*Uo+$,.5-(B-Z.y[0])/(Z.y[1]-Z.y[0])):null},b=z=>{for(const B of z){s.remove(B),B.geometry.dispose();for(const $ of Array.isArray(B.material)?B.material:[B.material])$.dispose()}},S=(z,B)=>{l=z,b(h),c=aE(z),h=[c,oE(z)];for(const[$,Z]of B.minima){const ne=f($,Z,.006);if(!ne)continue;const Y=new wi(new Jh(.014,.022,24),new ql({color:16777215,side:Fi}));Y.rotation.x=-Math.PI/2,Y.position.copy(ne),h.push(Y)}!p&&B.eye&&Object.assign(o,B.eye),p=!0,d=B,s.add(...h),v()},w=z=>{if(!l)return;const{walks:B,start:$,shown:Z}=z;b(u),u=[],B.forEach((K,j)=>{const G=ao(z,j),ee=K.colour??j,se=K.name===Z;let te=[];const oe=[],pe=()=>{te.length>=6&&u.push(U(te,ee,se)),te.length>=6&&K.own&&u.push(U(te,ee,se,!0)),te=[]};for(let Se=0;Se<=G;Se++){if(Se&&!K.own)for(const Ce of D(K,Se))te.push(Ce.x,Ce.y,Ce.z);const Re=R(K,Se);if(!Re){pe();continue}te.length&&!K.own&&te.push(...C(K,Se)),te.push(Re.x,Re.y,Re.z);const de=K.own&&f(K.points[2*Se],K.points[2*Se+1]);de&&oe.push(Re.x,Re.y,Re.z,de.x,de.y,de.z)}pe(),oe.length&&u.push(lE(oe,ee));const we=R(K,G);we&&u.push(Pg(we,se?.021:.015,an(Yi(ee))))});const ne=$&&f(...$,.008);ne&&u.push(Pg(ne,.017,"#ffffff"));const Y=B.findIndex(({name:K})=>K===Z);Y>=0&&u.push(...M(B[Y],ao(z,Y),z.rule??null));for(const K of z.straights??[])u.push(...E(K));u.push(...x(l)),u.length&&s.add(...u),v()},M=(z,B,$)=>{const Z=l,ne=fp(z,B,$),Y=ne&&f(...ne.from,.012);if(!ne||!Y)return[];const[K,j]=ne.from,G=[Z.x[1]-Z.x[0],Z.y[1]-Z.y[0]],ee=(te,oe)=>{const we=f(K+.004*te*G[0],j+.004*oe*G[1]),Se=f(K-.004*te*G[0],j-.004*oe*G[1]),Re=we&&Se?(we.y-Se.y)/(2*.004):0;return new re(te,Re,-oe).normalize()},se=[];if(ne.rates){const[te,oe]=[ee(1,0),ee(0,1)].map((we,Se)=>we.multiplyScalar(Math.max(.005,iE*ne.rates[Se]))),pe=[[1,1],[1,-1],[-1,-1],[-1,1]].map(([we,Se])=>Y.clone().addScaledVector(te,we).addScaledVector(oe,Se));se.push(cE(pe),...y([...pe,pe[0]],"#ffffff",1.6,!1))}for(const{along:[te,oe],colour:pe,dashed:we}of ne.arrows){const Se=Math.hypot(te/G[0],oe/G[1]);if(!(Se>0))continue;const Re=ee(te/G[0]/Se,oe/G[1]/Se),de=Y.clone().addScaledVector(Re,nE);se.push(...y([Y,de],pe,3,we));const Ce=new wi(new ac(.013,.036,16),new ql({color:new At(pe),depthTest:!1,transparent:!0}));Ce.position.copy(de),Ce.quaternion.setFromUnitVectors(new re(0,1,0),Re),Ce.renderOrder=1,se.push(Ce)}return se},y=(z,B,$,Z)=>{const ne=z.flatMap(({x:Y,y:K,z:j})=>[Y,K,j]);return[["#000000",$+2.6,.55],[B,$,1]].map(([Y,K,j])=>{const G=I(ne,Y,K,Z?[.014,.011]:[]);return Object.assign(G.material,{depthTest:!1,transparent:!0,opacity:j}),G.renderOrder=1,G})},x=z=>{const B=[];for(const[$,Z]of d.upright?d.minima:[]){const ne=f($,Z);ne&&B.push(I([ne.x,ne.y,ne.z,ne.x,Uo*1.1,ne.z],bt("ink"),2.5,[]))}if(d.names){const[$,Z]=d.names,ne=f((z.x[0]+z.x[1])/2,z.y[0]),Y=f(z.x[1],(z.y[0]+z.y[1])/2);ne&&B.push(pd($,ne.add(new re(0,-.04,.06)))),Y&&B.push(pd(Z,Y.add(new re(.06,-.04,0))))}return B},E=({from:z,to:B,colour:$,words:Z,head:ne,dashed:Y})=>{const K=[];for(let se=0;se<=wc;se++){const te=f(z[0]+se/wc*(B[0]-z[0]),z[1]+se/wc*(B[1]-z[1]),.011);te&&K.push(te)}if(K.length<2)return[];const j=[I(K.flatMap(({x:se,y:te,z:oe})=>[se,te,oe]),wu($),4,Y?[.03,.02]:[])],G=K[K.length-1],ee=K[Math.max(0,K.length-4)];if(ne){const se=new wi(new ac(.016,.045,16),new ed({color:new At(wu($))}));se.position.copy(G),se.quaternion.setFromUnitVectors(new re(0,1,0),G.clone().sub(ee).normalize()),j.push(se)}return Z&&j.push(pd(Z,G.clone().add(new re(0,.06,0)))),j},C=(z,B)=>{const[$,Z]=[z.points[2*B],z.points[2*B+1]],[ne,Y]=[z.points[2*B-2],z.points[2*B-1]],{x:K,y:j}=l,G=Math.ceil(Math.hypot(($-ne)/(K[1]-K[0]),(Z-Y)/(j[1]-j[0]))/sE),ee=[];for(let se=1;se<G;se++){const te=f(ne+se/G*($-ne),Y+se/G*(Z-Y),.008);te&&ee.push(te.x,te.y,te.z)}return ee},D=(z,B)=>{const $=l,[Z,ne,Y,K]=z.points.subarray(2*B-2,2*B+2),j=qx([Z,ne],[Y,K],$);if(!j)return[];const[G,ee]=j,se=we=>[Z+we*(Y-Z),ne+we*(K-ne)],te=(ee-G)*Math.hypot((Y-Z)/($.x[1]-$.x[0]),(K-ne)/($.y[1]-$.y[0])),oe=Math.min(wc,Math.floor(te*50)),pe=Array.from({length:Math.max(0,oe-1)},(we,Se)=>G+(Se+1)/oe*(ee-G));return G>0&&pe.unshift(G),ee<1&&pe.push(ee),pe.flatMap(we=>f(...se(we),.008)??[])},R=(z,B)=>{const $=f(z.points[2*B],z.points[2*B+1],.008);if($&&z.own){if(!Number.isFinite(z.own[B]))return null;$.y=co(l,z.own[B])*Uo+.008}return $},U=(z,B,$,Z=!1)=>I(z,an(Yi(B)),$?5:3,vl(B).map(ne=>ne*.004),Z),I=(z,B,$,Z,ne=!1)=>{const Y=new Cg;Y.setPositions(z);const K=new ud({color:new At(B).getHex(),linewidth:$,dashed:Z.length>0,dashSize:Z[0]??1,gapSize:Z[1]??1,...ne?{depthTest:!1,transparent:!0,opacity:.4}:{}}),j=new eE(Y,K);return j.computeLineDistances(),j},A=new Map;let P=0;t.addEventListener("pointerdown",z=>{t.setPointerCapture(z.pointerId),A.set(z.pointerId,new St(z.clientX,z.clientY)),A.size===1&&(P=0)}),t.addEventListener("pointermove",z=>{const B=A.get(z.pointerId);if(!B)return;const $=new St(z.clientX,z.clientY),Z=$.clone().sub(B);if(P+=Z.length(),A.size===1)o.turn-=Z.x*.008,o.tilt=Math.min(1.5,Math.max(.08,o.tilt+Z.y*.006));else{const ne=[...A].find(([Y])=>Y!==z.pointerId)[1];k(B.distanceTo(ne)/Math.max(1,$.distanceTo(ne)))}A.set(z.pointerId,$),v()});for(const z of["pointerup","pointercancel"])t.addEventListener(z,B=>{A.delete(B.pointerId)});t.addEventListener("wheel",z=>{z.preventDefault(),k(Math.exp(z.deltaY*.001))},{passive:!1});const k=z=>{o.distance=Math.min(6,Math.max(.8,o.distance*z)),v()};t.addEventListener("click",z=>{if(P>5||!l||!c||!e)return;const B=t.getBoundingClientRect(),$=new St((z.clientX-B.left)/B.width*2-1,1-(z.clientY-B.top)/B.height*2),Z=new Nb;Z.setFromCamera($,r);const[ne]=Z.intersectObject(c);ne&&e([l.x[0]+(ne.point.x+.5)*(l.x[1]-l.x[0]),l.y[0]+(.5-ne.point.z)*(l.y[1]-l.y[0])])}),t.addEventListener("keydown",z=>{const $={ArrowLeft:()=>o.turn+=.1,ArrowRight:()=>o.turn-=.1,ArrowUp:()=>o.tilt=Math.min(1.5,o.tilt+.06),ArrowDown:()=>o.tilt=Math.max(.08,o.tilt-.06),"+":()=>k(.9),"-":()=>k(1.1)}[z.key];$&&(z.preventDefault(),$(),v())});const O=new ResizeObserver(v);return O.observe(t),{element:t,show:S,draw:w,close:()=>{O.disconnect(),b([...h,...u]),i.dispose(),i.forceContextLoss()}}}function aE(n){const{columns:e,rows:t}=n,i=new Float32Array(t*e*3),s=new Float32Array(t*e*3),r=[],a=(l,c)=>Number.isFinite(n.heights[l*e+c]);for(let l=0;l<t;l++)for(let c=0;c<e;c++){const h=l*e+c,u=co(n,n.heights[h]);i.set([c/(e-1)-.5,Number.isFinite(u)?u*Uo:0,.5-l/(t-1)],3*h);const d=new At().setRGB(...mp(u).map(p=>p/255),"srgb");s.set([d.r,d.g,d.b],3*h),l+1<t&&c+1<e&&a(l,c)&&a(l,c+1)&&a(l+1,c)&&a(l+1,c+1)&&r.push(h,h+1,h+e,h+1,h+e+1,h+e)}const o=new Vn;return o.setAttribute("position",new zi(i,3)),o.setAttribute("color",new zi(s,3)),o.setIndex(r),o.computeVertexNormals(),new wi(o,new ed({vertexColors:!0,side:Fi,polygonOffset:!0,polygonOffsetFactor:1,polygonOffsetUnits:1}))}function oE(n){const e=[];for(let i=1;i<md;i++){const s=i/md*Uo+.0015;for(const[r,a,o,l]of gp(n,i/md))e.push(r/(n.columns-1)-.5,s,.5-a/(n.rows-1),o/(n.columns-1)-.5,s,.5-l/(n.rows-1))}const t=new Vn;return t.setAttribute("position",new zi(new Float32Array(e),3)),new Am(t,new Yh({color:16777215,transparent:!0,opacity:.3}))}function lE(n,e){const t=new Vn;return t.setAttribute("position",new zi(new Float32Array(n),3)),new Am(t,new Yh({color:new At(an(Yi(e))),transparent:!0,opacity:.55,depthTest:!1}))}function cE(n){const e=new Vn().setFromPoints(n);e.setIndex([0,1,2,0,2,3]);const t=new wi(e,new ql({color:16777215,transparent:!0,opacity:.28,side:Fi,depthTest:!1}));return t.renderOrder=1,t}function Pg(n,e,t){const i=new wi(new jh(e,20,14),new ed({color:new At(t)}));return i.position.copy(n),i}function Fo(n,e,t){const i=wp(n,e),s=rE(n,e);let r=s?"3d":"contour",a=null,o=null,l=null;const c=m("p",{class:"waiting",hidden:!0},gn("waiting")),h=m("div",{class:"stage"}),u=m("input",{type:"checkbox"}),d=m("span",{}),p=()=>r==="3d"&&s?s:i,g=()=>{h.firstChild!==p().element&&h.replaceChildren(p().element,c),o&&l&&p().draw(l)},_=()=>{const f=[{value:"3d",words:"3D"},{value:"contour",words:gn("contour")}];d.replaceChildren(cs(gn("view"),f,r,b=>{r=b,g(),t()}))},v=()=>{if(!o)return;const{terrain:f,marks:b}=o;f.log=a??vp(f.heights,f.low,f.high),u.checked=f.log,i.show(f,b),s?.show(f,b),g()};return u.addEventListener("change",()=>{a=u.checked,v(),t()}),cl(g),s&&_(),g(),{element:m("div",{},h,s?null:m("p",{class:"aside"},gn("noWebgl"))),controls:m("span",{class:"above"},d,m("label",{class:"check"},u,gn("log"))),show:(f,b)=>{o={terrain:{...f,log:!1},marks:b},v()},draw:f=>{l=f,g()},view:()=>r,log:()=>u.checked,setView:f=>{r=s?f:"contour",s&&_(),g()},setLog:f=>{a=f,v()},setWaiting:f=>{c.hidden=!f},canvas:()=>p().element,close:()=>{i.close(),s?.close()}}}const dt=Ui({about:["Paths of full batch, mini-batches and single rows on one surface","全批量、小批量和单样本在同一曲面上的路径"],optimizer:["Optimizer of all three","三者共用的优化器"],kinds:["Kinds of descent","下降的种类"],rows:["Rows","数据"],count:["Number of rows","行数"],batch:["Batch size","批量大小"],epochs:["Epochs","轮数"],seed:["Seed of the order","顺序的种子"],another:["Another order","换一个顺序"],full:["full batch","全批量"],mini:["mini-batches of","小批量，每批"],one:["one row","单样本"],rate:["learning rate","学习率"],by:["Compare by","比较依据"],updates:["updates","更新次数"],seen:["rows seen","看过的行数"],seconds:["seconds","秒数"],until:["until 1 % of the way is left","直到只剩 1 % 的路程"],stays:["stays above the least by","最终高出最小值"],diverged:["diverged","发散"],never:["not reached","未达到"],curve:["Loss above the least","高出最小值的损失"],click:["Click on the picture to start elsewhere. × is the minimum, by Newton's method.","点击图像可选择新的起点。× 是牛顿法求得的最小值。"],why:["Why mini-batches won","为什么小批量胜出"],reading:["What this run shows","这次运行说明了什么"],measured:["Seconds are updates times the time of one update of this batch size, measured on this machine for this picture: the rows are repeated to 131,072, trained for one epoch without recording, and the best of three counts.","秒数 = 更新次数 × 该批量大小一次更新的时间，为本图在本机实测：把数据重复到 131,072 行，不作记录训练一轮，取三次中最快的一次。"],recordedAt:["Each point has the weights that thalweg fit has at that update: the first 150 updates, and 250 of the later ones.","每个点都是 thalweg fit 在该次更新时的权重：前 150 次更新全部记录，其后记录 250 次。"],now:["now","当前"],unit:["Out of a local minimum","走出局部最小值"],unitAbout:["Loss of a net with one hidden unit over two of its weights, and paths on it","含一个隐藏单元的网络的损失随两个权重的变化，以及其上的路径"],sizes:["Batch sizes","批量大小"],shownSeed:["Path of seed","显示种子"],ends:["each dot is where one of 64 runs ended","每个圆点是 64 次运行之一的终点"],global:["ended in the global minimum","到达全局最小值"],local:["in the local one","停在局部最小值"],elsewhere:["elsewhere","其他位置"],lost:["diverged","发散"],lossNow:["loss of this path","该路径的损失"],nextSeed:["Another seed","换一个种子"],restart:["Start in the local minimum","从局部最小值出发"]});function Ti({batch:n}){return n==="full"?dt("full"):n===1?dt("one"):`${dt("mini")} ${n}${Ke([""," 行"])}`}function Dg(n){return n.slice(0,1).toUpperCase()+n.slice(1)}const gd={set:"line",optimizer:"sgd",rows:1024,batch:32,rates:null,epochs:20,seed:0,start:null,by:"updates",view:"3d",log:null,sizes:["full",16,4,2],unitRate:.3,unitEpochs:20,unitSeed:0,unitView:"contour",unitStart:null},uE=128,es=64;function hE(n){const e=new URLSearchParams,t=(i,s)=>{s!==null&&e.set(i,s)};return t("d",n.set),t("o",n.optimizer===gd.optimizer?null:n.optimizer),t("r",String(n.rows)),t("b",String(n.batch)),t("lr",n.rates&&n.rates.map(bc).join(" ")),t("n",String(n.epochs)),t("seed",String(n.seed)),t("at",n.start&&n.start.map(bc).join(" ")),t("by",n.by),t("view",n.view),t("log",n.log===null?null:n.log?"1":"0"),t("z",n.sizes.join(" ")),t("ulr",bc(n.unitRate)),t("un",String(n.unitEpochs)),t("us",String(n.unitSeed)),t("uv",n.unitView),t("ua",n.unitStart&&n.unitStart.map(bc).join(" ")),e}function dE(n,e){const t={...e};n.has("d")&&n.get("d")!==e.set&&([t.rates,t.start]=[null,null]),t.set=n.get("d")??t.set,t.optimizer=n.get("o")??(n.has("d")?gd.optimizer:e.optimizer),t.rows=ks(n.get("r"),16,4096,t.rows),t.batch=Math.min(t.rows,ks(n.get("b"),1,4096,t.batch));const i=vd(n.get("lr"));i.length===3&&i.every(l=>l>0)&&(t.rates=[i[0],i[1],i[2]]),t.epochs=ks(n.get("n"),1,60,t.epochs),t.seed=ks(n.get("seed"),0,2**31-1,t.seed),t.start=Ig(n.get("at"))??t.start;const s=n.get("by"),r=n.get("view");(s==="updates"||s==="seen"||s==="seconds")&&(t.by=s),(r==="3d"||r==="contour")&&(t.view=r),n.has("log")&&(t.log=n.get("log")==="1"),t.sizes=Ng(n.get("z")??"")??t.sizes;const[a]=vd(n.get("ulr"));a>0&&(t.unitRate=a),t.unitEpochs=ks(n.get("un"),1,60,t.unitEpochs),t.unitSeed=ks(n.get("us"),0,es-1,t.unitSeed);const o=n.get("uv");return(o==="3d"||o==="contour")&&(t.unitView=o),t.unitStart=Ig(n.get("ua"))??t.unitStart,t}function Ng(n){const e=n.split(/[\s,]+/).filter(Boolean).slice(0,6).map(i=>i==="full"?i:Number(i)),t=e.every(i=>i==="full"||Number.isInteger(i)&&i>=1&&i<=uE);return e.length&&t?[...new Set(e)]:null}function ks(n,e,t,i){const s=Number(n??"nothing");return n!==""&&Number.isFinite(s)?Math.min(t,Math.max(e,Math.round(s))):i}function Ig(n){const e=vd(n);return e.length===2&&e.every(t=>Math.abs(t)<=1e3)?[e[0],e[1]]:null}function vd(n){return n===null||n===""?[]:n.split(" ").map(Number).filter(Number.isFinite)}function bc(n){return String(Number(n.toPrecision(5)))}const Sc=200;function fE(n,e,t){let i=null,s=[],r=[];const a=ea(),o=()=>{const P=i.minima[i.minima.length-1].point;return n.unitStart??[Number(P[0].toFixed(3)),Number(P[1].toFixed(3))]},l=Fo(dt("unitAbout"),P=>{n.unitStart=[Number(P[0].toPrecision(4)),Number(P[1].toPrecision(4))],p()},()=>{n.unitView=l.view(),e()}),c=oo(()=>h());function h(){if(!i)return;const k=[...s.flatMap((B,$)=>B?u(B,$):[]),...r],O=c.step()/Sc,z=k.map(B=>"updates"in B?Ug(B,O):0);l.draw({walks:k,steps:z,start:o(),shown:null}),I(),e()}const u=({ends:P},k)=>{const O=[];for(let z=0;2*z<P.length;z++){const B=P.subarray(2*z,2*z+2);B.every(Number.isFinite)&&O.push({name:`end ${z}`,words:"",status:"",ended:-1,points:B,heights:new Float32Array(1),colour:k})}return O};async function d(){l.setView(n.unitView),l.setWaiting(!0);try{const P=await kn("batches/unit",{size:96});i=P.said;const{values:k,shape:O}=P.arrays.heights;l.show({x:i.v,y:i.w,columns:O[1],rows:O[0],heights:k,low:i.low,high:i.high},{minima:i.minima.map(({point:z})=>z)}),await p()}catch(P){v(P)}finally{l.setWaiting(!1)}}async function p(){if(!i)return;const P=a.next();s=n.sizes.map(()=>null),r=[],S(),h(),await _(P);try{for(const[k,O]of n.sizes.entries()){const z=await kn("batches/escapes",{...g(O),seeds:es},P);s[k]={...z.said,batch:O,ends:z.arrays.ends.values},h()}t("")}catch(k){v(k)}}const g=P=>({batch_size:P,lr:n.unitRate,epochs:n.unitEpochs,start:o()});async function _(P){try{r=await Promise.all(n.sizes.map(async(k,O)=>{const{said:z,arrays:B}=await kn("batches/escape",{...g(k),seed:n.unitSeed},P);return{name:Ti({batch:k}),words:"",status:z.status,ended:-1,colour:O,points:B.points.values,heights:B.losses.values,updates:B.updates.values}})),c.show(Sc,Sc)}catch(k){v(k)}}function v(P){P instanceof DOMException||t(P instanceof Error?P.message:String(P))}const f=m("tbody",{});let b=[];function S(){f.replaceChildren(),b=n.sizes.map((P,k)=>{const O=m("meter",{class:"bar",min:0,max:es,value:0,"aria-label":`${Ti({batch:P})}: ${dt("global")}`}),z=[0,1,2,3].map(()=>m("td",{class:"n"}));return f.append(m("tr",{},m("th",{scope:"row"},m("span",{class:"pin"},m("span",{class:`dot-of g${k}`}),Ti({batch:P}))),m("td",{class:"bar-of-lab"},O),...z)),()=>{const B=s[k],$=r.at(k);if(B){O.value=B.counts[0];const Z=B.elsewhere+B.diverged,ne=B.counts.slice(1).reduce((Y,K)=>Y+K,0);[`${B.counts[0]} / ${es}`,String(ne),Z?`${Z}${B.diverged?` (${B.diverged} ${dt("lost")})`:""}`:"0"].forEach((Y,K)=>z[K].textContent=Y)}else z[0].textContent=gn("waiting");$&&(z[3].textContent=ue($.heights[Ug($,c.step()/Sc)],3),z[3].title=Mt($.status))}})}const w=m("p",{class:"note"}),M=m("p",{class:"note"}),y=m("input",{type:"number",min:0,step:"any","aria-label":dt("rate")}),x=m("input",{type:"number",min:1,max:60,step:1,"aria-label":dt("epochs")}),E=m("input",{type:"text",maxlength:40,"aria-label":dt("sizes"),spellcheck:"false",autocomplete:"off"}),C=m("input",{type:"number",min:0,max:es-1,step:1,"aria-label":dt("shownSeed")});y.addEventListener("change",()=>{const P=Number(y.value);P>0&&Number.isFinite(P)&&(n.unitRate=P),p()}),x.addEventListener("change",()=>{n.unitEpochs=ks(x.value,1,60,n.unitEpochs),p()}),E.addEventListener("change",()=>{n.sizes=Ng(E.value)??n.sizes,p()});const D=P=>{n.unitSeed=P%es,_().then(h)};C.addEventListener("change",()=>D(ks(C.value,0,es-1,n.unitSeed)));const R=m("button",{type:"button",class:"save"},dt("nextSeed"));R.addEventListener("click",()=>D(n.unitSeed+1));const U=m("button",{type:"button",class:"save"},dt("restart"));U.addEventListener("click",()=>{n.unitStart=null,p()});function I(){const P=document.activeElement;P!==y&&(y.value=String(n.unitRate)),P!==x&&(x.value=String(n.unitEpochs)),P!==E&&(E.value=n.sizes.join(" ")),P!==C&&(C.value=String(n.unitSeed));for(const ne of b)ne();if(!i)return;const[k,...O]=i.minima,z=O[O.length-1],B=ne=>`(${ue(ne[0],3)}, ${ue(ne[1],3)})`;w.textContent=Ke([`A net with one hidden unit, z = w · SiLU(v x + ${i.bias}), on ${i.rows} rows that such a unit made; descent moves v and w, both biases stay. Its loss has a global minimum at ${B(k.point)}, ${ue(k.value,2)} high, and a local one at ${B(z.point)}, ${ue(z.value,3)} high: there the gradient is 0 and both curvatures are positive (${z.curvatures.map(ne=>ue(ne,2)).join(" and ")}).`,`含一个隐藏单元的网络 z = w · SiLU(v x + ${i.bias})，数据为由同样的单元生成的 ${i.rows} 行；下降只移动 v 和 w，两个偏置不变。损失在 ${B(k.point)} 有全局最小值 ${ue(k.value,2)}，在 ${B(z.point)} 有局部最小值 ${ue(z.value,3)}：那里梯度为 0，两个曲率均为正（${z.curvatures.map(ne=>ue(ne,2)).join(" 和 ")}）。`]);const $=s.find(ne=>ne?.batch==="full"),Z=s.reduce((ne,Y)=>Y&&Y.counts[0]>(ne?.counts[0]??0)?Y:ne,null);M.textContent=$&&Z&&s.every(Boolean)&&$.counts[0]<Z.counts[0]?Ke([`Full batch: ${$.counts[0]} of ${es} reach the global minimum, for the order of the rows changes nothing there. ${Dg(Ti(Z))}: ${Z.counts[0]} of ${es}. A small batch has a slope of its own even where the slope of all rows is 0, and some of these steps lead over the ridge; near the global minimum every row fits, so that there is little noise to leave it by.`,`全批量：${es} 次中有 ${$.counts[0]} 次到达全局最小值，因为行的顺序对它毫无影响。${Ti(Z)}：${es} 次中有 ${Z.counts[0]} 次。即使所有行的梯度为 0，小批量仍有自己的梯度，其中一些步子会越过山脊；而在全局最小值附近每一行都拟合得很好，几乎没有噪声能使它离开。`]):""}return{element:m("div",{class:"lab"},m("section",{class:"card","aria-label":dt("unit")},m("div",{class:"above"},m("h2",{class:"sub"},dt("unit")),l.controls),w,l.element,c.element,m("p",{class:"aside"},dt("ends"))),m("section",{class:"card","aria-label":dt("global")},m("div",{class:"above"},m("label",{},`${dt("sizes")} `,E),m("label",{},`${dt("rate")} `,y),m("label",{},`${dt("epochs")} `,x)),m("div",{class:"above"},m("label",{},`${dt("shownSeed")} `,C),R,U),m("div",{class:"runs-of-lab",tabindex:0,role:"group","aria-label":dt("sizes")},m("table",{},m("thead",{},m("tr",{},m("th",{},dt("batch")),m("td",{}),...["global","local","elsewhere","lossNow"].map(P=>m("th",{class:"n"},dt(P))))),f)),M)),values:()=>({unit:i,ended:s,paths:r,unitStart:i?o():null}),anew:d,close:()=>{c.pause(),a.close(),l.close()}}}function Ug({updates:n},e){const t=e*n[n.length-1];let i=0;for(;i+1<n.length&&n[i+1]<=t;)i++;return i}const pE=!0,Fn="u-",mE="uplot",gE=Fn+"hz",vE=Fn+"vt",_E=Fn+"title",xE=Fn+"wrap",wE=Fn+"under",bE=Fn+"over",SE=Fn+"axis",Ur=Fn+"off",yE=Fn+"select",ME=Fn+"cursor-x",EE=Fn+"cursor-y",TE=Fn+"cursor-pt",AE=Fn+"legend",RE=Fn+"live",CE=Fn+"inline",LE=Fn+"series",PE=Fn+"marker",Fg=Fn+"label",DE=Fn+"value",Oo="width",Bo="height",zo="top",Og="bottom",La="left",_d="right",xd="#000",Bg=xd+"0",wd="mousemove",zg="mousedown",bd="mouseup",kg="mouseenter",Gg="mouseleave",Hg="dblclick",NE="resize",IE="scroll",Vg="change",yc="dppxchange",Sd="--",Pa=typeof window<"u",yd=Pa?document:null,Da=Pa?window:null,UE=Pa?navigator:null;let Vt,Mc;function Md(){let n=devicePixelRatio;Vt!=n&&(Vt=n,Mc&&Ad(Vg,Mc,Md),Mc=matchMedia(`(min-resolution: ${Vt-.001}dppx) and (max-resolution: ${Vt+.001}dppx)`),Fr(Vg,Mc,Md),Da.dispatchEvent(new CustomEvent(yc)))}function Ai(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function Ed(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function ln(n,e,t){n.style[e]=t+"px"}function ts(n,e,t,i){let s=yd.createElement(n);return e!=null&&Ai(s,e),t?.insertBefore(s,i),s}function Gi(n,e){return ts("div",n,e)}const Wg=new WeakMap;function bs(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",a=Wg.get(n);r!=a&&(n.style.transform=r,Wg.set(n,r),e<0||t<0||e>i||t>s?Ai(n,Ur):Ed(n,Ur))}const $g=new WeakMap;function Xg(n,e,t){let i=e+t,s=$g.get(n);i!=s&&($g.set(n,i),n.style.background=e,n.style.borderColor=t)}const qg=new WeakMap;function Yg(n,e,t,i){let s=e+""+t,r=qg.get(n);s!=r&&(qg.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}const Td={passive:!0},FE={...Td,capture:!0};function Fr(n,e,t,i){e.addEventListener(n,t,i?FE:Td)}function Ad(n,e,t,i){e.removeEventListener(n,t,Td)}Pa&&Md();function ns(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:Ci((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function Kg(n){return(t,i,s)=>{let r=-1,a=-1;for(let o=i;o<=s;o++)if(n(t[o])){r=o;break}for(let o=s;o>=i;o--)if(n(t[o])){a=o;break}return[r,a]}}const Zg=n=>n!=null,Jg=n=>n!=null&&n>0,Ec=Kg(Zg),OE=Kg(Jg);function BE(n,e,t,i=0,s=!1){let r=s?OE:Ec,a=s?Jg:Zg;[e,t]=r(n,e,t);let o=n[e],l=n[e];if(e>-1)if(i==1)o=n[e],l=n[t];else if(i==-1)o=n[t],l=n[e];else for(let c=e;c<=t;c++){let h=n[c];a(h)&&(h<o?o=h:h>l&&(l=h))}return[o??sn,l??-sn]}function Tc(n,e,t,i){let s=e0(n),r=e0(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let a=t==10?Gs:t0,o=s==1?Ci:Hi,l=r==1?Hi:Ci,c=o(a(On(n))),h=l(a(On(e))),u=Na(t,c),d=Na(t,h);return t==10&&(c<0&&(u=rn(u,-c)),h<0&&(d=rn(d,-h))),i||t==2?(n=u*s,e=d*r):(n=l0(n,u),e=Cc(e,d)),[n,e]}function Rd(n,e,t,i){let s=Tc(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}const Cd=.1,jg={mode:3,pad:Cd},ko={pad:0,soft:null,mode:0},zE={min:ko,max:ko};function Ac(n,e,t,i){return Lc(t)?Qg(n,e,t):(ko.pad=t,ko.soft=i?0:null,ko.mode=i?3:0,Qg(n,e,zE))}function Gt(n,e){return n??e}function kE(n,e,t){for(e=Gt(e,0),t=Gt(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function Qg(n,e,t){let i=t.min,s=t.max,r=Gt(i.pad,0),a=Gt(s.pad,0),o=Gt(i.hard,-sn),l=Gt(s.hard,sn),c=Gt(i.soft,sn),h=Gt(s.soft,-sn),u=Gt(i.mode,0),d=Gt(s.mode,0),p=e-n,g=Gs(p),_=hi(On(n),On(e)),v=Gs(_),f=On(v-g);(p<1e-24||f>10)&&(p=0,(n==0||e==0)&&(p=1e-24,u==2&&c!=sn&&(r=0),d==2&&h!=-sn&&(a=0)));let b=p||_||1e3,S=Gs(b),w=Na(10,Ci(S)),M=b*(p==0?n==0?.1:1:r),y=rn(l0(n-M,w/10),24),x=n>=c&&(u==1||u==3&&y<=c||u==2&&y>=c)?c:sn,E=hi(o,y<x&&n>=x?x:is(x,y)),C=b*(p==0?e==0?.1:1:a),D=rn(Cc(e+C,w/10),24),R=e<=h&&(d==1||d==3&&D>=h||d==2&&D<=h)?h:-sn,U=is(l,D>R&&e<=R?R:hi(R,D));return E==U&&E==0&&(U=100),[E,U]}const GE=new Intl.NumberFormat(Pa?UE.language:"en-US"),Ld=n=>GE.format(n),Ri=Math,Rc=Ri.PI,On=Ri.abs,Ci=Ri.floor,Bn=Ri.round,Hi=Ri.ceil,is=Ri.min,hi=Ri.max,Na=Ri.pow,e0=Ri.sign,Gs=Ri.log10,t0=Ri.log2,HE=(n,e=1)=>Ri.sinh(n)*e,Pd=(n,e=1)=>Ri.asinh(n/e),sn=1/0;function n0(n){return(Gs((n^n>>31)-(n>>31))|0)+1}function Dd(n,e,t){return is(hi(n,e),t)}function i0(n){return typeof n=="function"}function Ot(n){return i0(n)?n:()=>n}const VE=()=>{},s0=n=>n,r0=(n,e)=>e,WE=n=>null,a0=n=>!0,o0=(n,e)=>n==e,$E=/\.\d*?(?=9{6,}|0{6,})/gm,Or=n=>{if(u0(n)||dr.has(n))return n;const e=`${n}`,t=e.match($E);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${Or(s)}e${r}`}return rn(n,i)};function Br(n,e){return Or(rn(Or(n/e))*e)}function Cc(n,e){return Or(Hi(Or(n/e))*e)}function l0(n,e){return Or(Ci(Or(n/e))*e)}function rn(n,e=0){if(u0(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return Bn(i)/t}const dr=new Map;function c0(n){return((""+n).split(".")[1]||"").length}function Go(n,e,t,i){let s=[],r=i.map(c0);for(let a=e;a<t;a++){let o=On(a),l=rn(Na(n,a),o);for(let c=0;c<i.length;c++){let h=n==10?+`${i[c]}e${a}`:i[c]*l,u=(a>=0?0:o)+(a>=r[c]?0:r[c]),d=n==10?h:rn(h,u);s.push(d),dr.set(d,u)}}return s}const Ho={},Nd=[],Ia=[null,null],fr=Array.isArray,u0=Number.isInteger,XE=n=>n===void 0;function h0(n){return typeof n=="string"}function Lc(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function qE(n){return n!=null&&typeof n=="object"}const YE=Object.getPrototypeOf(Uint8Array),d0="__proto__";function Ua(n,e=Lc){let t;if(fr(n)){let i=n.find(s=>s!=null);if(fr(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=Ua(n[s],e)}else t=n.slice()}else if(n instanceof YE)t=n.slice();else if(e(n)){t={};for(let i in n)i!=d0&&(t[i]=Ua(n[i],e))}else t=n;return t}function En(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=d0&&(Lc(n[s])?En(n[s],Ua(i[s])):n[s]=Ua(i[s]))}return n}const KE=0,ZE=1,JE=2;function jE(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let a=e[i];if(a>r){for(s=a-1;s>=0&&n[s]==null;)n[s--]=null;for(s=a+1;s<t&&n[s]==null;)n[r=s++]=null}}}function QE(n,e){if(nT(n)){let a=n[0].slice();for(let o=1;o<n.length;o++)a.push(...n[o].slice(1));return iT(a[0])||(a=tT(a)),a}let t=new Set;for(let a=0;a<n.length;a++){let l=n[a][0],c=l.length;for(let h=0;h<c;h++)t.add(l[h])}let i=[Array.from(t).sort((a,o)=>a-o)],s=i[0].length,r=new Map;for(let a=0;a<s;a++)r.set(i[0][a],a);for(let a=0;a<n.length;a++){let o=n[a],l=o[0];for(let c=1;c<o.length;c++){let h=o[c],u=Array(s).fill(void 0),d=e?e[a][c]:ZE,p=[];for(let g=0;g<h.length;g++){let _=h[g],v=r.get(l[g]);_===null?d!=KE&&(u[v]=_,d==JE&&p.push(v)):u[v]=_}jE(u,p,s),i.push(u)}}return i}const eT=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function tT(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,a)=>e[r]-e[a]);let s=[];for(let r=0;r<n.length;r++){let a=n[r],o=Array(t);for(let l=0;l<t;l++)o[l]=a[i[l]];s.push(o)}return s}function nT(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function iT(n,e=100){const t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;const r=hi(1,Ci((s-i+1)/e));for(let a=n[i],o=i+r;o<=s;o+=r){const l=n[o];if(l!=null){if(l<=a)return!1;a=l}}return!0}const f0=["January","February","March","April","May","June","July","August","September","October","November","December"],p0=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function m0(n){return n.slice(0,3)}const sT=p0.map(m0),rT=f0.map(m0),aT={MMMM:f0,MMM:rT,WWWW:p0,WWW:sT};function Vo(n){return(n<10?"0":"")+n}function oT(n){return(n<10?"00":n<100?"0":"")+n}const lT={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>Vo(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>Vo(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>Vo(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>Vo(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>Vo(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>oT(n.getMilliseconds())};function Id(n,e){e=e||aT;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?lT[s[1]]:s[0]);return r=>{let a="";for(let o=0;o<t.length;o++)a+=typeof t[o]=="string"?t[o]:t[o](r,e);return a}}const cT=new Intl.DateTimeFormat().resolvedOptions().timeZone;function uT(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==cT?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}const g0=n=>n%1==0,Pc=[1,2,2.5,5],hT=Go(10,-32,0,Pc),v0=Go(10,0,32,Pc),dT=v0.filter(g0),zr=hT.concat(v0),Ud=`
`,_0="{YYYY}",x0=Ud+_0,w0="{M}/{D}",Wo=Ud+w0,Dc=Wo+"/{YY}",b0="{aa}",Fa="{h}:{mm}"+b0,S0=Ud+Fa,y0=":{ss}",Yt=null;function M0(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,a=s*365,l=(n==1?Go(10,0,3,Pc).filter(g0):Go(10,-3,0,Pc)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,a,a*2,a*5,a*10,a*25,a*50,a*100]);const c=[[a,_0,Yt,Yt,Yt,Yt,Yt,Yt,1],[s*28,"{MMM}",x0,Yt,Yt,Yt,Yt,Yt,1],[s,w0,x0,Yt,Yt,Yt,Yt,Yt,1],[i,"{h}"+b0,Dc,Yt,Wo,Yt,Yt,Yt,1],[t,Fa,Dc,Yt,Wo,Yt,Yt,Yt,1],[e,y0,Dc+" "+Fa,Yt,Wo+" "+Fa,Yt,S0,Yt,1],[n,y0+".{fff}",Dc+" "+Fa,Yt,Wo+" "+Fa,Yt,S0,Yt,1]];function h(u){return(d,p,g,_,v,f)=>{let b=[],S=v>=a,w=v>=r&&v<a,M=u(g),y=rn(M*n,3),x=Fd(M.getFullYear(),S?0:M.getMonth(),w||S?1:M.getDate()),E=rn(x*n,3);if(w||S){let C=w?v/r:0,D=S?v/a:0,R=y==E?y:rn(Fd(x.getFullYear()+D,x.getMonth()+C,1)*n,3),U=new Date(Bn(R/n)),I=U.getFullYear(),A=U.getMonth();for(let P=0;R<=_;P++){let k=Fd(I+D*P,A+C*P,1),O=k-u(rn(k*n,3));R=rn((+k+O)*n,3),R<=_&&b.push(R)}}else{let C=v>=s?s:v,D=Ci(g)-Ci(y),R=E+D+Cc(y-E,C);b.push(R);let U=u(R),I=U.getHours()+U.getMinutes()/t+U.getSeconds()/i,A=v/i,P=d.axes[p]._space,k=f/P;for(;R=rn(R+v,n==1?0:3),!(R>_);)if(A>1){let O=Ci(rn(I+A,6))%24,$=u(R).getHours()-O;$>1&&($=-1),R-=$*i,I=(I+A)%24;let Z=b[b.length-1];rn((R-Z)/v,3)*k>=.7&&b.push(R)}else b.push(R)}return b}}return[l,c,h]}const[fT,pT,mT]=M0(1),[gT,vT,_T]=M0(.001);Go(2,-53,53,[1]);function E0(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function T0(n,e){return(t,i,s,r,a)=>{let o=e.find(g=>a>=g[0])||e[e.length-1],l,c,h,u,d,p;return i.map(g=>{let _=n(g),v=_.getFullYear(),f=_.getMonth(),b=_.getDate(),S=_.getHours(),w=_.getMinutes(),M=_.getSeconds(),y=v!=l&&o[2]||f!=c&&o[3]||b!=h&&o[4]||S!=u&&o[5]||w!=d&&o[6]||M!=p&&o[7]||o[1];return l=v,c=f,h=b,u=S,d=w,p=M,y(_)})}}function xT(n,e){let t=Id(e);return(i,s,r,a,o)=>s.map(l=>t(n(l)))}function Fd(n,e,t){return new Date(n,e,t)}function A0(n,e){return e(n)}const wT="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function R0(n,e){return(t,i,s,r)=>r==null?Sd:e(n(i))}function bT(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function ST(n,e){return n.series[e].fill(n,e)}const yT={show:!0,live:!0,isolate:!1,mount:VE,markers:{show:!0,width:2,stroke:bT,fill:ST,dash:"solid"},idx:null,idxs:null,values:[]};function MT(n,e){let t=n.cursor.points,i=Gi(),s=t.size(n,e);ln(i,Oo,s),ln(i,Bo,s);let r=s/-2;ln(i,"marginLeft",r),ln(i,"marginTop",r);let a=t.width(n,e,s);return a&&ln(i,"borderWidth",a),i}function ET(n,e){let t=n.series[e].points;return t._fill||t._stroke}function TT(n,e){let t=n.series[e].points;return t._stroke||t._fill}function AT(n,e){return n.series[e].points.size}const Od=[0,0];function RT(n,e,t){return Od[0]=e,Od[1]=t,Od}function Nc(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function Bd(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}const CT={show:!0,x:!0,y:!0,lock:!1,move:RT,points:{one:!1,show:MT,size:AT,width:0,stroke:TT,fill:ET},bind:{mousedown:Nc,mouseup:Nc,click:Nc,dblclick:Nc,mousemove:Bd,mouseleave:Bd,mouseenter:Bd},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},C0={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},zd=En({},C0,{filter:r0}),L0=En({},zd,{size:10}),P0=En({},C0,{show:!1}),kd='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',D0="bold "+kd,N0=1.5,I0={show:!0,scale:"x",stroke:xd,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:D0,side:2,grid:zd,ticks:L0,border:P0,font:kd,lineGap:N0,rotate:0},LT="Value",PT="Time",U0={show:!0,scale:"x",auto:!1,sorted:1,min:sn,max:-sn,idxs:[]};function DT(n,e,t,i,s){return e.map(r=>r==null?"":Ld(r))}function NT(n,e,t,i,s,r,a){let o=[],l=dr.get(s)||0;t=a?t:rn(Cc(t,s),l);for(let c=t;c<=i;c=rn(c+s,l))o.push(Object.is(c,-0)?0:c);return o}function Gd(n,e,t,i,s,r,a){const o=[],l=n.scales[n.axes[e].scale].log,c=l==10?Gs:t0,h=Ci(c(t));s=Na(l,h),l==10&&(s=zr[ns(s,zr)]);let u=t,d=s*l;l==10&&(d=zr[ns(d,zr)]);do o.push(u),u=u+s,l==10&&!dr.has(u)&&(u=rn(u,dr.get(s))),u>=d&&(s=u,d=s*l,l==10&&(d=zr[ns(d,zr)]));while(u<=i);return o}function IT(n,e,t,i,s,r,a){let l=n.scales[n.axes[e].scale].asinh,c=i>l?Gd(n,e,hi(l,t),i,s):[l],h=i>=0&&t<=0?[0]:[];return(t<-l?Gd(n,e,hi(l,-i),-t,s):[l]).reverse().map(d=>-d).concat(h,c)}const F0=/./,UT=/[12357]/,FT=/[125]/,O0=/1/,Hd=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function OT(n,e,t,i,s){let r=n.axes[t],a=r.scale,o=n.scales[a],l=n.valToPos,c=r._space,h=l(10,a),u=l(9,a)-h>=c?F0:l(7,a)-h>=c?UT:l(5,a)-h>=c?FT:O0;if(u==O0){let d=On(l(1,a)-h);if(d<c)return Hd(e.slice().reverse(),o.distr,u,Hi(c/d)).reverse()}return Hd(e,o.distr,u,1)}function BT(n,e,t,i,s){let r=n.axes[t],a=r.scale,o=r._space,l=n.valToPos,c=On(l(1,a)-l(2,a));return c<o?Hd(e.slice().reverse(),3,F0,Hi(o/c)).reverse():e}function zT(n,e,t,i){return i==null?Sd:e==null?"":Ld(e)}const B0={show:!0,scale:"y",stroke:xd,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:D0,side:3,grid:zd,ticks:L0,border:P0,font:kd,lineGap:N0,rotate:0};function kT(n,e){let t=3+(n||1)*2;return rn(t*e,3)}function GT(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),a=n.valToPos(s[i[1]],t,!0),o=On(a-r),l=n.series[e],c=o/(l.points.space*Vt);return i[1]-i[0]<=c}const z0={scale:null,auto:!0,sorted:0,min:sn,max:-sn},k0=(n,e,t,i,s)=>s,G0={show:!0,auto:!0,sorted:0,gaps:k0,alpha:1,facets:[En({},z0,{scale:"x"}),En({},z0,{scale:"y"})]},H0={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:k0,alpha:1,points:{show:GT,filter:null},values:null,min:sn,max:-sn,idxs:[],path:null,clip:null};function HT(n,e,t,i,s){return t/10}const V0={time:pE,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},VT=En({},V0,{time:!1,ori:1}),W0={};function $0(n,e){let t=W0[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,a,o,l,c){for(let h=0;h<t.plots.length;h++)t.plots[h]!=s&&t.plots[h].pub(i,s,r,a,o,l,c)}},n!=null&&(W0[n]=t)),t}const Oa=1,Vd=2;function kr(n,e,t){const i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,a=n.scales,o=n.bbox;let l=r[0],c=i==2?r[1]:r[e],h=i==2?a[s.facets[0].scale]:a[n.series[0].scale],u=i==2?a[s.facets[1].scale]:a[s.scale],d=o.left,p=o.top,g=o.width,_=o.height,v=n.valToPosH,f=n.valToPosV;return h.ori==0?t(s,l,c,h,u,v,f,d,p,g,_,Uc,Ba,Oc,Y0,Z0):t(s,l,c,h,u,f,v,p,d,_,g,Fc,za,Xd,K0,J0)}function Wd(n,e){let t=0,i=0,s=Gt(n.bands,Nd);for(let r=0;r<s.length;r++){let a=s[r];a.series[0]==e?t=a.dir:a.series[1]==e&&(a.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function WT(n,e,t,i,s){let r=n.mode,a=n.series[e],o=r==2?a.facets[1].scale:a.scale,l=n.scales[o];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Hs(n,e,t,i,s,r){return kr(n,e,(a,o,l,c,h,u,d,p,g,_,v)=>{let f=a.pxRound;const b=c.dir*(c.ori==0?1:-1),S=c.ori==0?Ba:za;let w,M;b==1?(w=t,M=i):(w=i,M=t);let y=f(u(o[w],c,_,p)),x=f(d(l[w],h,v,g)),E=f(u(o[M],c,_,p)),C=f(d(r==1?h.max:h.min,h,v,g)),D=new Path2D(s);return S(D,E,C),S(D,y,C),S(D,y,x),D})}function Ic(n,e,t,i,s,r){let a=null;if(n.length>0){a=new Path2D;const o=e==0?Oc:Xd;let l=t;for(let u=0;u<n.length;u++){let d=n[u];if(d[1]>d[0]){let p=d[0]-l;p>0&&o(a,l,i,p,i+r),l=d[1]}}let c=t+s-l,h=10;c>0&&o(a,l,i-h/2,c,i+r+h)}return a}function $T(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function $d(n,e,t,i,s,r,a){let o=[],l=n.length;for(let c=s==1?t:i;c>=t&&c<=i;c+=s)if(e[c]===null){let u=c,d=c;if(s==1)for(;++c<=i&&e[c]===null;)d=c;else for(;--c>=t&&e[c]===null;)d=c;let p=r(n[u]),g=d==u?p:r(n[d]),_=u-s;p=a<=0&&_>=0&&_<l?r(n[_]):p;let f=d+s;g=a>=0&&f>=0&&f<l?r(n[f]):g,g>=p&&o.push([p,g])}return o}function X0(n){return n==0?s0:n==1?Bn:e=>Br(e,n)}function q0(n){let e=n==0?Uc:Fc,t=n==0?(s,r,a,o,l,c)=>{s.arcTo(r,a,o,l,c)}:(s,r,a,o,l,c)=>{s.arcTo(a,r,l,o,c)},i=n==0?(s,r,a,o,l)=>{s.rect(r,a,o,l)}:(s,r,a,o,l)=>{s.rect(a,r,l,o)};return(s,r,a,o,l,c=0,h=0)=>{c==0&&h==0?i(s,r,a,o,l):(c=is(c,o/2,l/2),h=is(h,o/2,l/2),e(s,r+c,a),t(s,r+o,a,r+o,a+l,c),t(s,r+o,a+l,r,a+l,h),t(s,r,a+l,r,a,h),t(s,r,a,r+o,a,c),s.closePath())}}const Uc=(n,e,t)=>{n.moveTo(e,t)},Fc=(n,e,t)=>{n.moveTo(t,e)},Ba=(n,e,t)=>{n.lineTo(e,t)},za=(n,e,t)=>{n.lineTo(t,e)},Oc=q0(0),Xd=q0(1),Y0=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},K0=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},Z0=(n,e,t,i,s,r,a)=>{n.bezierCurveTo(e,t,i,s,r,a)},J0=(n,e,t,i,s,r,a)=>{n.bezierCurveTo(t,e,s,i,a,r)};function j0(n){return(e,t,i,s,r)=>kr(e,t,(a,o,l,c,h,u,d,p,g,_,v)=>{let{pxRound:f,points:b}=a,S,w;c.ori==0?(S=Uc,w=Y0):(S=Fc,w=K0);const M=rn(b.width*Vt,3);let y=(b.size-b.width)/2*Vt,x=rn(y*2,3),E=new Path2D,C=new Path2D,{left:D,top:R,width:U,height:I}=e.bbox;Oc(C,D-x,R-x,U+x*2,I+x*2);const A=P=>{if(l[P]!=null){let k=f(u(o[P],c,_,p)),O=f(d(l[P],h,v,g));S(E,k+y,O),w(E,k,O,y,0,Rc*2)}};if(r)r.forEach(A);else for(let P=i;P<=s;P++)A(P);return{stroke:M>0?E:null,fill:E,clip:C,flags:Oa|Vd}})}function Q0(n){return(e,t,i,s,r,a)=>{i!=s&&(r!=i&&a!=i&&n(e,t,i),r!=s&&a!=s&&n(e,t,s),n(e,t,a))}}const XT=Q0(Ba),qT=Q0(za);function ev(n){const e=Gt(n?.alignGaps,0);return(t,i,s,r)=>kr(t,i,(a,o,l,c,h,u,d,p,g,_,v)=>{[s,r]=Ec(l,s,r);let f=a.pxRound,b=I=>f(u(I,c,_,p)),S=I=>f(d(I,h,v,g)),w,M;c.ori==0?(w=Ba,M=XT):(w=za,M=qT);const y=c.dir*(c.ori==0?1:-1),x={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Oa},E=x.stroke;let C=!1;if(r-s>=_*4){let I=Y=>t.posToVal(Y,c.key,!0),A=null,P=null,k,O,z,B=b(o[y==1?s:r]),$=b(o[s]),Z=b(o[r]),ne=I(y==1?$+1:Z-1);for(let Y=y==1?s:r;Y>=s&&Y<=r;Y+=y){let K=o[Y],G=(y==1?K<ne:K>ne)?B:b(K),ee=l[Y];G==B?ee!=null?(O=ee,A==null?(w(E,G,S(O)),k=A=P=O):O<A?A=O:O>P&&(P=O)):ee===null&&(C=!0):(A!=null&&M(E,B,S(A),S(P),S(k),S(O)),ee!=null?(O=ee,w(E,G,S(O)),A=P=k=O):(A=P=null,ee===null&&(C=!0)),B=G,ne=I(B+y))}A!=null&&A!=P&&z!=B&&M(E,B,S(A),S(P),S(k),S(O))}else for(let I=y==1?s:r;I>=s&&I<=r;I+=y){let A=l[I];A===null?C=!0:A!=null&&w(E,b(o[I]),S(A))}let[R,U]=Wd(t,i);if(a.fill!=null||R!=0){let I=x.fill=new Path2D(E),A=a.fillTo(t,i,a.min,a.max,R),P=S(A),k=b(o[s]),O=b(o[r]);y==-1&&([O,k]=[k,O]),w(I,O,P),w(I,k,P)}if(!a.spanGaps){let I=[];C&&I.push(...$d(o,l,s,r,y,b,e)),x.gaps=I=a.gaps(t,i,s,r,I),x.clip=Ic(I,c.ori,p,g,_,v)}return U!=0&&(x.band=U==2?[Hs(t,i,s,r,E,-1),Hs(t,i,s,r,E,1)]:Hs(t,i,s,r,E,U)),x})}function YT(n){const e=Gt(n.align,1),t=Gt(n.ascDesc,!1),i=Gt(n.alignGaps,0),s=Gt(n.extend,!1);return(r,a,o,l)=>kr(r,a,(c,h,u,d,p,g,_,v,f,b,S)=>{[o,l]=Ec(u,o,l);let w=c.pxRound,{left:M,width:y}=r.bbox,x=$=>w(g($,d,b,v)),E=$=>w(_($,p,S,f)),C=d.ori==0?Ba:za;const D={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Oa},R=D.stroke,U=d.dir*(d.ori==0?1:-1);let I=E(u[U==1?o:l]),A=x(h[U==1?o:l]),P=A,k=A;s&&e==-1&&(k=M,C(R,k,I)),C(R,A,I);for(let $=U==1?o:l;$>=o&&$<=l;$+=U){let Z=u[$];if(Z==null)continue;let ne=x(h[$]),Y=E(Z);e==1?C(R,ne,I):C(R,P,Y),C(R,ne,Y),I=Y,P=ne}let O=P;s&&e==1&&(O=M+y,C(R,O,I));let[z,B]=Wd(r,a);if(c.fill!=null||z!=0){let $=D.fill=new Path2D(R),Z=c.fillTo(r,a,c.min,c.max,z),ne=E(Z);C($,O,ne),C($,k,ne)}if(!c.spanGaps){let $=[];$.push(...$d(h,u,o,l,U,x,i));let Z=c.width*Vt/2,ne=t||e==1?Z:-Z,Y=t||e==-1?-Z:Z;$.forEach(K=>{K[0]+=ne,K[1]+=Y}),D.gaps=$=c.gaps(r,a,o,l,$),D.clip=Ic($,d.ori,v,f,b,S)}return B!=0&&(D.band=B==2?[Hs(r,a,o,l,R,-1),Hs(r,a,o,l,R,1)]:Hs(r,a,o,l,R,B)),D})}function tv(n,e,t,i,s,r,a=sn){if(n.length>1){let o=null;for(let l=0,c=1/0;l<n.length;l++)if(e[l]!==void 0){if(o!=null){let h=On(n[l]-n[o]);h<c&&(c=h,a=On(t(n[l],i,s,r)-t(n[o],i,s,r)))}o=l}}return a}function KT(n){n=n||Ho;const e=Gt(n.size,[.6,sn,1]),t=n.align||0,i=n.gap||0;let s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;const r=Ot(s),a=1-e[0],o=Gt(e[1],sn),l=Gt(e[2],1),c=Gt(n.disp,Ho),h=Gt(n.each,p=>{}),{fill:u,stroke:d}=c;return(p,g,_,v)=>kr(p,g,(f,b,S,w,M,y,x,E,C,D,R)=>{let U=f.pxRound,I=t,A=i*Vt,P=o*Vt,k=l*Vt,O,z;w.ori==0?[O,z]=r(p,g):[z,O]=r(p,g);const B=w.dir*(w.ori==0?1:-1);let $=w.ori==0?Oc:Xd,Z=w.ori==0?h:(Me,Ze,ut,Ae,Ct,$e,Je)=>{h(Me,Ze,ut,Ct,Ae,Je,$e)},ne=Gt(p.bands,Nd).find(Me=>Me.series[0]==g),Y=ne!=null?ne.dir:0,K=f.fillTo(p,g,f.min,f.max,Y),j=U(x(K,M,R,C)),G,ee,se,te=D,oe=U(f.width*Vt),pe=!1,we=null,Se=null,Re=null,de=null;u!=null&&(oe==0||d!=null)&&(pe=!0,we=u.values(p,g,_,v),Se=new Map,new Set(we).forEach(Me=>{Me!=null&&Se.set(Me,new Path2D)}),oe>0&&(Re=d.values(p,g,_,v),de=new Map,new Set(Re).forEach(Me=>{Me!=null&&de.set(Me,new Path2D)})));let{x0:Ce,size:_t}=c;if(Ce!=null&&_t!=null){I=1,b=Ce.values(p,g,_,v),Ce.unit==2&&(b=b.map(ut=>p.posToVal(E+ut*D,w.key,!0)));let Me=_t.values(p,g,_,v);_t.unit==2?ee=Me[0]*D:ee=y(Me[0],w,D,E)-y(0,w,D,E),te=tv(b,S,y,w,D,E,te),se=te-ee+A}else te=tv(b,S,y,w,D,E,te),se=te*a+A,ee=te-se;se<1&&(se=0),oe>=ee/2&&(oe=0),se<5&&(U=s0);let ot=se>0,Nt=te-se-(ot?oe:0);ee=U(Dd(Nt,k,P)),G=(I==0?ee/2:I==B?0:ee)-I*B*((I==0?A/2:0)+(ot?oe/2:0));const Qe={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Pt=pe?null:new Path2D;let ye=null;if(ne!=null)ye=p.data[ne.series[1]];else{let{y0:Me,y1:Ze}=c;Me!=null&&Ze!=null&&(S=Ze.values(p,g,_,v),ye=Me.values(p,g,_,v))}let lt=O*ee,W=z*ee;for(let Me=B==1?_:v;Me>=_&&Me<=v;Me+=B){let Ze=S[Me];if(Ze==null)continue;if(ye!=null){let ae=ye[Me]??0;if(Ze-ae==0)continue;j=x(ae,M,R,C)}let ut=w.distr!=2||c!=null?b[Me]:Me,Ae=y(ut,w,D,E),Ct=x(Gt(Ze,K),M,R,C),$e=U(Ae-G),Je=U(hi(Ct,j)),H=U(is(Ct,j)),L=Je-H;if(Ze!=null){let ae=Ze<0?W:lt,Ee=Ze<0?lt:W;pe?(oe>0&&Re[Me]!=null&&$(de.get(Re[Me]),$e,H+Ci(oe/2),ee,hi(0,L-oe),ae,Ee),we[Me]!=null&&$(Se.get(we[Me]),$e,H+Ci(oe/2),ee,hi(0,L-oe),ae,Ee)):$(Pt,$e,H+Ci(oe/2),ee,hi(0,L-oe),ae,Ee),Z(p,g,Me,$e-oe/2,H,ee+oe,L)}}return oe>0?Qe.stroke=pe?de:Pt:pe||(Qe._fill=f.width==0?f._fill:f._stroke??f._fill,Qe.width=0),Qe.fill=pe?Se:Pt,Qe})}function ZT(n,e){const t=Gt(e?.alignGaps,0);return(i,s,r,a)=>kr(i,s,(o,l,c,h,u,d,p,g,_,v,f)=>{[r,a]=Ec(c,r,a);let b=o.pxRound,S=O=>b(d(O,h,v,g)),w=O=>b(p(O,u,f,_)),M,y,x;h.ori==0?(M=Uc,x=Ba,y=Z0):(M=Fc,x=za,y=J0);const E=h.dir*(h.ori==0?1:-1);let C=S(l[E==1?r:a]),D=C,R=[],U=[];for(let O=E==1?r:a;O>=r&&O<=a;O+=E)if(c[O]!=null){let B=l[O],$=S(B);R.push(D=$),U.push(w(c[O]))}const I={stroke:n(R,U,M,x,y,b),fill:null,clip:null,band:null,gaps:null,flags:Oa},A=I.stroke;let[P,k]=Wd(i,s);if(o.fill!=null||P!=0){let O=I.fill=new Path2D(A),z=o.fillTo(i,s,o.min,o.max,P),B=w(z);x(O,D,B),x(O,C,B)}if(!o.spanGaps){let O=[];O.push(...$d(l,c,r,a,E,S,t)),I.gaps=O=o.gaps(i,s,r,a,O),I.clip=Ic(O,h.ori,g,_,v,f)}return k!=0&&(I.band=k==2?[Hs(i,s,r,a,A,-1),Hs(i,s,r,a,A,1)]:Hs(i,s,r,a,A,k)),I})}function JT(n){return ZT(jT,n)}function jT(n,e,t,i,s,r){const a=n.length;if(a<2)return null;const o=new Path2D;if(t(o,n[0],e[0]),a==2)i(o,n[1],e[1]);else{let l=Array(a),c=Array(a-1),h=Array(a-1),u=Array(a-1);for(let d=0;d<a-1;d++)h[d]=e[d+1]-e[d],u[d]=n[d+1]-n[d],c[d]=h[d]/u[d];l[0]=c[0];for(let d=1;d<a-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=c[d]>0?l[d]=0:(l[d]=3*(u[d-1]+u[d])/((2*u[d]+u[d-1])/c[d-1]+(u[d]+2*u[d-1])/c[d]),isFinite(l[d])||(l[d]=0));l[a-1]=c[a-2];for(let d=0;d<a-1;d++)s(o,n[d]+u[d]/3,e[d]+l[d]*u[d]/3,n[d+1]-u[d]/3,e[d+1]-l[d+1]*u[d]/3,n[d+1],e[d+1])}return o}const qd=new Set;function nv(){for(let n of qd)n.syncRect(!0)}Pa&&(Fr(NE,Da,nv),Fr(IE,Da,nv,!0),Fr(yc,Da,()=>{ei.pxRatio=Vt}));const QT=ev(),eA=j0();function iv(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,a)=>Yd(r,a,e,t))}function tA(n,e){return n.map((t,i)=>i==0?{}:En({},e,t))}function Yd(n,e,t,i){return En({},e==0?t:i,n)}function sv(n,e,t){return e==null?Ia:[e,t]}const nA=sv;function iA(n,e,t){return e==null?Ia:Ac(e,t,Cd,!0)}function rv(n,e,t,i){return e==null?Ia:Tc(e,t,n.scales[i].log,!1)}const sA=rv;function av(n,e,t,i){return e==null?Ia:Rd(e,t,n.scales[i].log,!1)}const rA=av;function aA(n,e,t,i,s){let r=hi(n0(n),n0(e)),a=e-n,o=ns(s/i*a,t);do{let l=t[o],c=i*l/a;if(c>=s&&r+(l<5?dr.get(l):0)<=17)return[l,c]}while(++o<t.length);return[0,0]}function ov(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=Bn((t=+s)*Vt))+"px"),[n,e,t]}function oA(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=rn(e[2]*Vt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function ei(n,e,t){const i={mode:Gt(n.mode,1)},s=i.mode;function r(T,N,V,q){let ie=N.valToPct(T);return q+V*(N.dir==-1?1-ie:ie)}function a(T,N,V,q){let ie=N.valToPct(T);return q+V*(N.dir==-1?ie:1-ie)}function o(T,N,V,q){return N.ori==0?r(T,N,V,q):a(T,N,V,q)}i.valToPosH=r,i.valToPosV=a;let l=!1;i.status=0;const c=i.root=Gi(mE);if(n.id!=null&&(c.id=n.id),Ai(c,n.class),n.title){let T=Gi(_E,c);T.textContent=n.title}const h=ts("canvas"),u=i.ctx=h.getContext("2d"),d=Gi(xE,c);Fr("click",d,T=>{T.target===g&&(un!=ja||fn!=Qa)&&ti.click(i,T)},!0);const p=i.under=Gi(wE,d);d.appendChild(h);const g=i.over=Gi(bE,d);n=Ua(n);const _=+Gt(n.pxAlign,1),v=X0(_);(n.plugins||[]).forEach(T=>{T.opts&&(n=T.opts(i,n)||n)});const f=n.ms||.001,b=i.series=s==1?iv(n.series||[],U0,H0,!1):tA(n.series||[null],G0),S=i.axes=iv(n.axes||[],I0,B0,!0),w=i.scales={},M=i.bands=n.bands||[];M.forEach(T=>{T.fill=Ot(T.fill||null),T.dir=Gt(T.dir,-1)});const y=s==2?b[1].facets[0].scale:b[0].scale,x={axes:Ks,series:Ut},E=(n.drawOrder||["axes","series"]).map(T=>x[T]);function C(T){const N=T.distr==3?V=>Gs(V>0?V:T.clamp(i,V,T.min,T.max,T.key)):T.distr==4?V=>Pd(V,T.asinh):T.distr==100?V=>T.fwd(V):V=>V;return V=>{let q=N(V),{_min:ie,_max:he}=T,be=he-ie;return(q-ie)/be}}function D(T){let N=w[T];if(N==null){let V=(n.scales||Ho)[T]||Ho;if(V.from!=null){D(V.from);let q=En({},w[V.from],V,{key:T});q.valToPct=C(q),w[T]=q}else{N=w[T]=En({},T==y?V0:VT,V),N.key=T;let q=N.time,ie=N.range,he=fr(ie);if((T!=y||s==2&&!q)&&(he&&(ie[0]==null||ie[1]==null)&&(ie={min:ie[0]==null?jg:{mode:1,hard:ie[0],soft:ie[0]},max:ie[1]==null?jg:{mode:1,hard:ie[1],soft:ie[1]}},he=!1),!he&&Lc(ie))){let be=ie;ie=(Le,Fe,qe)=>Fe==null?Ia:Ac(Fe,qe,be)}N.range=Ot(ie||(q?nA:T==y?N.distr==3?sA:N.distr==4?rA:sv:N.distr==3?rv:N.distr==4?av:iA)),N.auto=Ot(he?!1:N.auto),N.clamp=Ot(N.clamp||HT),N._min=N._max=null,N.valToPct=C(N)}}}D("x"),D("y"),s==1&&b.forEach(T=>{D(T.scale)}),S.forEach(T=>{D(T.scale)});for(let T in n.scales)D(T);const R=w[y],U=R.distr;let I,A;R.ori==0?(Ai(c,gE),I=r,A=a):(Ai(c,vE),I=a,A=r);const P={};for(let T in w){let N=w[T];(N.min!=null||N.max!=null)&&(P[T]={min:N.min,max:N.max},N.min=N.max=null)}const k=n.tzDate||(T=>new Date(Bn(T/f))),O=n.fmtDate||Id,z=f==1?mT(k):_T(k),B=T0(k,E0(f==1?pT:vT,O)),$=R0(k,A0(wT,O)),Z=[],ne=i.legend=En({},yT,n.legend),Y=i.cursor=En({},CT,{drag:{y:s==2}},n.cursor),K=ne.show,j=Y.show,G=ne.markers;ne.idxs=Z,G.width=Ot(G.width),G.dash=Ot(G.dash),G.stroke=Ot(G.stroke),G.fill=Ot(G.fill);let ee,se,te,oe=[],pe=[],we,Se=!1,Re={};if(ne.live){const T=b[1]?b[1].values:null;Se=T!=null,we=Se?T(i,1,0):{_:0};for(let N in we)Re[N]=Sd}if(K)if(ee=ts("table",AE,c),te=ts("tbody",null,ee),ne.mount(i,ee),Se){se=ts("thead",null,ee,te);let T=ts("tr",null,se);ts("th",null,T);for(var de in we)ts("th",Fg,T).textContent=de}else Ai(ee,CE),ne.live&&Ai(ee,RE);const Ce={show:!0},_t={show:!1};function ot(T,N){if(N==0&&(Se||!ne.live||s==2))return Ia;let V=[],q=ts("tr",LE,te,te.childNodes[N]);Ai(q,T.class),T.show||Ai(q,Ur);let ie=ts("th",null,q);if(G.show){let Le=Gi(PE,ie);if(N>0){let Fe=G.width(i,N);Fe&&(Le.style.border=Fe+"px "+G.dash(i,N)+" "+G.stroke(i,N)),Le.style.background=G.fill(i,N)}}let he=Gi(Fg,ie);T.label instanceof HTMLElement?he.appendChild(T.label):he.textContent=T.label,N>0&&(G.show||(he.style.color=T.width>0?G.stroke(i,N):G.fill(i,N)),Qe("click",ie,Le=>{if(Y._lock)return;gt(Le);let Fe=b.indexOf(T);if((Le.ctrlKey||Le.metaKey)!=ne.isolate){let qe=b.some((je,tt)=>tt>0&&tt!=Fe&&je.show);b.forEach((je,tt)=>{tt>0&&Rs(tt,qe?tt==Fe?Ce:_t:Ce,!0,Dn.setSeries)})}else Rs(Fe,{show:!T.show},!0,Dn.setSeries)},!1),vt&&Qe(kg,ie,Le=>{Y._lock||(gt(Le),Rs(b.indexOf(T),to,!0,Dn.setSeries))},!1));for(var be in we){let Le=ts("td",DE,q);Le.textContent="--",V.push(Le)}return[q,V]}const Nt=new Map;function Qe(T,N,V,q=!0){const ie=Nt.get(N)||{},he=Y.bind[T](i,N,V,q);he&&(Fr(T,N,ie[T]=he),Nt.set(N,ie))}function Pt(T,N,V){const q=Nt.get(N)||{};for(let ie in q)(T==null||ie==T)&&(Ad(ie,N,q[ie]),delete q[ie]);T==null&&Nt.delete(N)}let ye=0,lt=0,W=0,Me=0,Ze=0,ut=0,Ae=Ze,Ct=ut,$e=W,Je=Me,H=0,L=0,ae=0,Ee=0;i.bbox={};let _e=!1,Ne=!1,Ue=!1,me=!1,ve=!1,Pe=!1;function J(T,N,V){(V||T!=i.width||N!=i.height)&&xe(T,N),Dt(!1),Ue=!0,Ne=!0,oi()}function xe(T,N){i.width=ye=W=T,i.height=lt=Me=N,Ze=ut=0,Oe(),ct();let V=i.bbox;H=V.left=Br(Ze*Vt,.5),L=V.top=Br(ut*Vt,.5),ae=V.width=Br(W*Vt,.5),Ee=V.height=Br(Me*Vt,.5)}const ge=3;function Be(){let T=!1,N=0;for(;!T;){N++;let V=Ka(N),q=As(N);T=N==ge||V&&q,T||(xe(i.width,i.height),Ne=!0)}}function Ie({width:T,height:N}){J(T,N)}i.setSize=Ie;function Oe(){let T=!1,N=!1,V=!1,q=!1;S.forEach((ie,he)=>{if(ie.show&&ie._show){let{side:be,_size:Le}=ie,Fe=be%2,qe=ie.label!=null?ie.labelSize:0,je=Le+qe;je>0&&(Fe?(W-=je,be==3?(Ze+=je,q=!0):V=!0):(Me-=je,be==0?(ut+=je,T=!0):N=!0))}}),Es[0]=T,Es[1]=V,Es[2]=N,Es[3]=q,W-=rs[1]+rs[3],Ze+=rs[3],Me-=rs[2]+rs[0],ut+=rs[0]}function ct(){let T=Ze+W,N=ut+Me,V=Ze,q=ut;function ie(he,be){switch(he){case 1:return T+=be,T-be;case 2:return N+=be,N-be;case 3:return V-=be,V+be;case 0:return q-=be,q+be}}S.forEach((he,be)=>{if(he.show&&he._show){let Le=he.side;he._pos=ie(Le,he._size),he.label!=null&&(he._lpos=ie(Le,he.labelSize))}})}if(Y.dataIdx==null){let T=Y.hover,N=T.skip=new Set(T.skip??[]);N.add(void 0);let V=T.prox=Ot(T.prox),q=T.bias??=0;Y.dataIdx=(ie,he,be,Le)=>{if(he==0)return be;let Fe=be,qe=V(ie,he,be,Le)??sn,je=qe>=0&&qe<sn,tt=R.ori==0?W:Me,yt=Y.left,Xt=e[0],Ht=e[he];if(N.has(Ht[be])){Fe=null;let Ft=null,mt=null,ht;if(q==0||q==-1)for(ht=be;Ft==null&&ht-- >0;)N.has(Ht[ht])||(Ft=ht);if(q==0||q==1)for(ht=be;mt==null&&ht++<Ht.length;)N.has(Ht[ht])||(mt=ht);if(Ft!=null||mt!=null)if(je){let dn=Ft==null?-1/0:I(Xt[Ft],R,tt,0),xn=mt==null?1/0:I(Xt[mt],R,tt,0),Kn=yt-dn,en=xn-yt;Kn<=en?Kn<=qe&&(Fe=Ft):en<=qe&&(Fe=mt)}else Fe=mt==null?Ft:Ft==null?mt:be-Ft<=mt-be?Ft:mt}else je&&On(yt-I(Xt[be],R,tt,0))>qe&&(Fe=null);return Fe}}const gt=T=>{Y.event=T};Y.idxs=Z,Y._lock=!1;let Te=Y.points;Te.show=Ot(Te.show),Te.size=Ot(Te.size),Te.stroke=Ot(Te.stroke),Te.width=Ot(Te.width),Te.fill=Ot(Te.fill);const it=i.focus=En({},n.focus||{alpha:.3},Y.focus),vt=it.prox>=0,Ge=vt&&Te.one;let Rt=[],cn=[],fi=[];function tl(T,N){let V=Te.show(i,N);if(V instanceof HTMLElement)return Ai(V,TE),Ai(V,T.class),bs(V,-10,-10,W,Me),g.insertBefore(V,Rt[N]),V}function Xa(T,N){if(s==1||N>0){let V=s==1&&w[T.scale].time,q=T.value;T.value=V?h0(q)?R0(k,A0(q,O)):q||$:q||zT,T.label=T.label||(V?PT:LT)}if(Ge||N>0){T.width=T.width==null?1:T.width,T.paths=T.paths||QT||WE,T.fillTo=Ot(T.fillTo||WT),T.pxAlign=+Gt(T.pxAlign,_),T.pxRound=X0(T.pxAlign),T.stroke=Ot(T.stroke||null),T.fill=Ot(T.fill||null),T._stroke=T._fill=T._paths=T._focus=null;let V=kT(hi(1,T.width),1),q=T.points=En({},{size:V,width:hi(1,V*.2),stroke:T.stroke,space:V*2,paths:eA,_stroke:null,_fill:null},T.points);q.show=Ot(q.show),q.filter=Ot(q.filter),q.fill=Ot(q.fill),q.stroke=Ot(q.stroke),q.paths=Ot(q.paths),q.pxAlign=T.pxAlign}if(K){let V=ot(T,N);oe.splice(N,0,V[0]),pe.splice(N,0,V[1]),ne.values.push(null)}if(j){Z.splice(N,0,null);let V=null;Ge?N==0&&(V=tl(T,N)):N>0&&(V=tl(T,N)),Rt.splice(N,0,V),cn.splice(N,0,0),fi.splice(N,0,0)}Yn("addSeries",N)}function Af(T,N){N=N??b.length,T=s==1?Yd(T,N,U0,H0):Yd(T,N,{},G0),b.splice(N,0,T),Xa(b[N],N)}i.addSeries=Af;function tu(T){if(b.splice(T,1),K){ne.values.splice(T,1),pe.splice(T,1);let N=oe.splice(T,1)[0];Pt(null,N.firstChild),N.remove()}j&&(Z.splice(T,1),Rt.splice(T,1)[0].remove(),cn.splice(T,1),fi.splice(T,1)),Yn("delSeries",T)}i.delSeries=tu;const Es=[!1,!1,!1,!1];function Xs(T,N){if(T._show=T.show,T.show){let V=T.side%2,q=w[T.scale];q==null&&(T.scale=V?b[1].scale:y,q=w[T.scale]);let ie=q.time;T.size=Ot(T.size),T.space=Ot(T.space),T.rotate=Ot(T.rotate),fr(T.incrs)&&T.incrs.forEach(be=>{!dr.has(be)&&dr.set(be,c0(be))}),T.incrs=Ot(T.incrs||(q.distr==2?dT:ie?f==1?fT:gT:zr)),T.splits=Ot(T.splits||(ie&&q.distr==1?z:q.distr==3?Gd:q.distr==4?IT:NT)),T.stroke=Ot(T.stroke),T.grid.stroke=Ot(T.grid.stroke),T.ticks.stroke=Ot(T.ticks.stroke),T.border.stroke=Ot(T.border.stroke);let he=T.values;T.values=fr(he)&&!fr(he[0])?Ot(he):ie?fr(he)?T0(k,E0(he,O)):h0(he)?xT(k,he):he||B:he||DT,T.filter=Ot(T.filter||(q.distr>=3&&q.log==10?OT:q.distr==3&&q.log==2?BT:r0)),T.font=ov(T.font),T.labelFont=ov(T.labelFont),T._size=T.size(i,null,N,0),T._space=T._rotate=T._incrs=T._found=T._splits=T._values=null,T._size>0&&(Es[N]=!0,T._el=Gi(SE,d))}}function qs(T,N,V,q){let[ie,he,be,Le]=V,Fe=N%2,qe=0;return Fe==0&&(Le||he)&&(qe=N==0&&!ie||N==2&&!be?Bn(I0.size/3):0),Fe==1&&(ie||be)&&(qe=N==1&&!he||N==3&&!Le?Bn(B0.size/2):0),qe}const nl=i.padding=(n.padding||[qs,qs,qs,qs]).map(T=>Ot(Gt(T,qs))),rs=i._padding=nl.map((T,N)=>T(i,N,Es,0));let vn,bn=null,Sn=null;const Ts=s==1?b[0].idxs:null;let Pi=null,gr=!1;function il(T,N){if(e=T??[],i.data=i._data=e,s==2){vn=0;for(let V=1;V<b.length;V++)vn+=e[V][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),Pi=e[0],vn=Pi.length;let V=e;if(U==2){V=e.slice();let q=V[0]=Array(vn);for(let ie=0;ie<vn;ie++)q[ie]=ie}i._data=e=V}if(Dt(!0),Yn("setData"),U==2&&(Ue=!0),N!==!1){let V=R;V.auto(i,gr)?sl():xr(y,V.min,V.max),me=me||Y.left>=0,Pe=!0,oi()}}i.setData=il;function sl(){gr=!0;let T,N;s==1&&(vn>0?(bn=Ts[0]=0,Sn=Ts[1]=vn-1,T=e[0][bn],N=e[0][Sn],U==2?(T=bn,N=Sn):T==N&&(U==3?[T,N]=Tc(T,T,R.log,!1):U==4?[T,N]=Rd(T,T,R.log,!1):R.time?N=T+Bn(86400/f):[T,N]=Ac(T,N,Cd,!0))):(bn=Ts[0]=T=null,Sn=Ts[1]=N=null)),xr(y,T,N)}let qa,vr,Ya,F,Q,fe,le,ce,ze,Ve;function ke(T,N,V,q,ie,he){T??=Bg,V??=Nd,q??="butt",ie??=Bg,he??="round",T!=qa&&(u.strokeStyle=qa=T),ie!=vr&&(u.fillStyle=vr=ie),N!=Ya&&(u.lineWidth=Ya=N),he!=Q&&(u.lineJoin=Q=he),q!=fe&&(u.lineCap=fe=q),V!=F&&u.setLineDash(F=V)}function Xe(T,N,V,q){N!=vr&&(u.fillStyle=vr=N),T!=le&&(u.font=le=T),V!=ce&&(u.textAlign=ce=V),q!=ze&&(u.textBaseline=ze=q)}function rt(T,N,V,q,ie=0){if(q.length>0&&T.auto(i,gr)&&(N==null||N.min==null)){let he=Gt(bn,0),be=Gt(Sn,q.length-1),Le=V.min==null?BE(q,he,be,ie,T.distr==3):[V.min,V.max];T.min=is(T.min,V.min=Le[0]),T.max=hi(T.max,V.max=Le[1])}}const xt={min:null,max:null};function It(){for(let q in w){let ie=w[q];P[q]==null&&(ie.min==null||P[y]!=null&&ie.auto(i,gr))&&(P[q]=xt)}for(let q in w){let ie=w[q];P[q]==null&&ie.from!=null&&P[ie.from]!=null&&(P[q]=xt)}P[y]!=null&&Dt(!0);let T={};for(let q in P){let ie=P[q];if(ie!=null){let he=T[q]=Ua(w[q],qE);if(ie.min!=null)En(he,ie);else if(q!=y||s==2)if(vn==0&&he.from==null){let be=he.range(i,null,null,q);he.min=be[0],he.max=be[1]}else he.min=sn,he.max=-sn}}if(vn>0){b.forEach((q,ie)=>{if(s==1){let he=q.scale,be=P[he];if(be==null)return;let Le=T[he];if(ie==0){let Fe=Le.range(i,Le.min,Le.max,he);Le.min=Fe[0],Le.max=Fe[1],bn=ns(Le.min,e[0]),Sn=ns(Le.max,e[0]),Sn-bn>1&&(e[0][bn]<Le.min&&bn++,e[0][Sn]>Le.max&&Sn--),q.min=Pi[bn],q.max=Pi[Sn]}else q.show&&q.auto&&rt(Le,be,q,e[ie],q.sorted);q.idxs[0]=bn,q.idxs[1]=Sn}else if(ie>0&&q.show&&q.auto){let[he,be]=q.facets,Le=he.scale,Fe=be.scale,[qe,je]=e[ie],tt=T[Le],yt=T[Fe];tt!=null&&rt(tt,P[Le],he,qe,he.sorted),yt!=null&&rt(yt,P[Fe],be,je,be.sorted),q.min=be.min,q.max=be.max}});for(let q in T){let ie=T[q],he=P[q];if(ie.from==null&&(he==null||he.min==null)){let be=ie.range(i,ie.min==sn?null:ie.min,ie.max==-sn?null:ie.max,q);ie.min=be[0],ie.max=be[1]}}}for(let q in T){let ie=T[q];if(ie.from!=null){let he=T[ie.from];if(he.min==null)ie.min=ie.max=null;else{let be=ie.range(i,he.min,he.max,q);ie.min=be[0],ie.max=be[1]}}}let N={},V=!1;for(let q in T){let ie=T[q],he=w[q];if(he.min!=ie.min||he.max!=ie.max){he.min=ie.min,he.max=ie.max;let be=he.distr;he._min=be==3?Gs(he.min):be==4?Pd(he.min,he.asinh):be==100?he.fwd(he.min):he.min,he._max=be==3?Gs(he.max):be==4?Pd(he.max,he.asinh):be==100?he.fwd(he.max):he.max,N[q]=V=!0}}if(V){b.forEach((q,ie)=>{s==2?ie>0&&N.y&&(q._paths=null):N[q.scale]&&(q._paths=null)});for(let q in N)Ue=!0,Yn("setScale",q);j&&Y.left>=0&&(me=Pe=!0)}for(let q in P)P[q]=null}function st(T){let N=Dd(bn-1,0,vn-1),V=Dd(Sn+1,0,vn-1);for(;T[N]==null&&N>0;)N--;for(;T[V]==null&&V<vn-1;)V++;return[N,V]}function Ut(){if(vn>0){let T=b.some(N=>N._focus)&&Ve!=it.alpha;T&&(u.globalAlpha=Ve=it.alpha),b.forEach((N,V)=>{if(V>0&&N.show&&(mn(V,!1),mn(V,!0),N._paths==null)){let q=Ve;Ve!=N.alpha&&(u.globalAlpha=Ve=N.alpha);let ie=s==2?[0,e[V][0].length-1]:st(e[V]);N._paths=N.paths(i,V,ie[0],ie[1]),Ve!=q&&(u.globalAlpha=Ve=q)}}),b.forEach((N,V)=>{if(V>0&&N.show){let q=Ve;Ve!=N.alpha&&(u.globalAlpha=Ve=N.alpha),N._paths!=null&&Zt(V,!1);{let ie=N._paths!=null?N._paths.gaps:null,he=N.points.show(i,V,bn,Sn,ie),be=N.points.filter(i,V,he,ie);(he||be)&&(N.points._paths=N.points.paths(i,V,bn,Sn,be),Zt(V,!0))}Ve!=q&&(u.globalAlpha=Ve=q),Yn("drawSeries",V)}}),T&&(u.globalAlpha=Ve=1)}}function mn(T,N){let V=N?b[T].points:b[T];V._stroke=V.stroke(i,T),V._fill=V.fill(i,T)}function Zt(T,N){let V=N?b[T].points:b[T],{stroke:q,fill:ie,clip:he,flags:be,_stroke:Le=V._stroke,_fill:Fe=V._fill,_width:qe=V.width}=V._paths;qe=rn(qe*Vt,3);let je=null,tt=qe%2/2;N&&Fe==null&&(Fe=qe>0?"#fff":Le);let yt=V.pxAlign==1&&tt>0;if(yt&&u.translate(tt,tt),!N){let Xt=H-qe/2,Ht=L-qe/2,Ft=ae+qe,mt=Ee+qe;je=new Path2D,je.rect(Xt,Ht,Ft,mt)}N?et(Le,qe,V.dash,V.cap,Fe,q,ie,be,he):Jt(T,Le,qe,V.dash,V.cap,Fe,q,ie,be,je,he),yt&&u.translate(-tt,-tt)}function Jt(T,N,V,q,ie,he,be,Le,Fe,qe,je){let tt=!1;Fe!=0&&M.forEach((yt,Xt)=>{if(yt.series[0]==T){let Ht=b[yt.series[1]],Ft=e[yt.series[1]],mt=(Ht._paths||Ho).band;fr(mt)&&(mt=yt.dir==1?mt[0]:mt[1]);let ht,dn=null;Ht.show&&mt&&kE(Ft,bn,Sn)?(dn=yt.fill(i,Xt)||he,ht=Ht._paths.clip):mt=null,et(N,V,q,ie,dn,be,Le,Fe,qe,je,ht,mt),tt=!0}}),tt||et(N,V,q,ie,he,be,Le,Fe,qe,je)}const zn=Oa|Vd;function et(T,N,V,q,ie,he,be,Le,Fe,qe,je,tt){ke(T,N,V,q,ie),(Fe||qe||tt)&&(u.save(),Fe&&u.clip(Fe),qe&&u.clip(qe)),tt?(Le&zn)==zn?(u.clip(tt),je&&u.clip(je),Bt(ie,be),Cn(T,he,N)):Le&Vd?(Bt(ie,be),u.clip(tt),Cn(T,he,N)):Le&Oa&&(u.save(),u.clip(tt),je&&u.clip(je),Bt(ie,be),u.restore(),Cn(T,he,N)):(Bt(ie,be),Cn(T,he,N)),(Fe||qe||tt)&&u.restore()}function Cn(T,N,V){V>0&&(N instanceof Map?N.forEach((q,ie)=>{u.strokeStyle=qa=ie,u.stroke(q)}):N!=null&&T&&u.stroke(N))}function Bt(T,N){N instanceof Map?N.forEach((V,q)=>{u.fillStyle=vr=q,u.fill(V)}):N!=null&&T&&u.fill(N)}function Ys(T,N,V,q){let ie=S[T],he;if(q<=0)he=[0,0];else{let be=ie._space=ie.space(i,T,N,V,q),Le=ie._incrs=ie.incrs(i,T,N,V,q,be);he=aA(N,V,Le,q,be)}return ie._found=he}function Ln(T,N,V,q,ie,he,be,Le,Fe,qe){let je=be%2/2;_==1&&u.translate(je,je),ke(Le,be,Fe,qe,Le),u.beginPath();let tt,yt,Xt,Ht,Ft=ie+(q==0||q==3?-he:he);V==0?(yt=ie,Ht=Ft):(tt=ie,Xt=Ft);for(let mt=0;mt<T.length;mt++)N[mt]!=null&&(V==0?tt=Xt=T[mt]:yt=Ht=T[mt],u.moveTo(tt,yt),u.lineTo(Xt,Ht));u.stroke(),_==1&&u.translate(-je,-je)}function Ka(T){let N=!0;return S.forEach((V,q)=>{if(!V.show)return;let ie=w[V.scale];if(ie.min==null){V._show&&(N=!1,V._show=!1,Dt(!1));return}else V._show||(N=!1,V._show=!0,Dt(!1));let he=V.side,be=he%2,{min:Le,max:Fe}=ie,[qe,je]=Ys(q,Le,Fe,be==0?W:Me);if(je==0)return;let tt=ie.distr==2,yt=V._splits=V.splits(i,q,Le,Fe,qe,je,tt),Xt=ie.distr==2?yt.map(ht=>Pi[ht]):yt,Ht=ie.distr==2?Pi[yt[1]]-Pi[yt[0]]:qe,Ft=V._values=V.values(i,V.filter(i,Xt,q,je,Ht),q,je,Ht);V._rotate=he==2?V.rotate(i,Ft,q,je):0;let mt=V._size;V._size=Hi(V.size(i,Ft,q,T)),mt!=null&&V._size!=mt&&(N=!1)}),N}function As(T){let N=!0;return nl.forEach((V,q)=>{let ie=V(i,q,Es,T);ie!=rs[q]&&(N=!1),rs[q]=ie}),N}function Ks(){for(let T=0;T<S.length;T++){let N=S[T];if(!N.show||!N._show)continue;let V=N.side,q=V%2,ie,he,be=N.stroke(i,T),Le=V==0||V==3?-1:1,[Fe,qe]=N._found;if(N.label!=null){let gi=N.labelGap*Le,Ii=Bn((N._lpos+gi)*Vt);Xe(N.labelFont[0],be,"center",V==2?zo:Og),u.save(),q==1?(ie=he=0,u.translate(Ii,Bn(L+Ee/2)),u.rotate((V==3?-Rc:Rc)/2)):(ie=Bn(H+ae/2),he=Ii);let Kr=i0(N.label)?N.label(i,T,Fe,qe):N.label;u.fillText(Kr,ie,he),u.restore()}if(qe==0)continue;let je=w[N.scale],tt=q==0?ae:Ee,yt=q==0?H:L,Xt=N._splits,Ht=je.distr==2?Xt.map(gi=>Pi[gi]):Xt,Ft=je.distr==2?Pi[Xt[1]]-Pi[Xt[0]]:Fe,mt=N.ticks,ht=N.border,dn=mt.show?mt.size:0,xn=Bn(dn*Vt),Kn=Bn((N.alignTo==2?N._size-dn-N.gap:N.gap)*Vt),en=N._rotate*-Rc/180,wn=v(N._pos*Vt),Di=(xn+Kn)*Le,mi=wn+Di;he=q==0?mi:0,ie=q==1?mi:0;let $i=N.font[0],as=N.align==1?La:N.align==2?_d:en>0?La:en<0?_d:q==0?"center":V==3?_d:La,Ls=en||q==1?"middle":V==2?zo:Og;Xe($i,be,as,Ls);let Ni=N.font[1]*N.lineGap,Xi=Xt.map(gi=>v(o(gi,je,tt,yt))),os=N._values;for(let gi=0;gi<os.length;gi++){let Ii=os[gi];if(Ii!=null){q==0?ie=Xi[gi]:he=Xi[gi],Ii=""+Ii;let Kr=Ii.indexOf(`
`)==-1?[Ii]:Ii.split(/\n/gm);for(let vi=0;vi<Kr.length;vi++){let I_=Kr[vi];en?(u.save(),u.translate(ie,he+vi*Ni),u.rotate(en),u.fillText(I_,0,0),u.restore()):u.fillText(I_,ie,he+vi*Ni)}}}mt.show&&Ln(Xi,mt.filter(i,Ht,T,qe,Ft),q,V,wn,xn,rn(mt.width*Vt,3),mt.stroke(i,T),mt.dash,mt.cap);let Ps=N.grid;Ps.show&&Ln(Xi,Ps.filter(i,Ht,T,qe,Ft),q,q==0?2:1,q==0?L:H,q==0?Ee:ae,rn(Ps.width*Vt,3),Ps.stroke(i,T),Ps.dash,Ps.cap),ht.show&&Ln([wn],[1],q==0?1:0,q==0?1:2,q==1?L:H,q==1?Ee:ae,rn(ht.width*Vt,3),ht.stroke(i,T),ht.dash,ht.cap)}Yn("drawAxes")}function Dt(T){b.forEach((N,V)=>{V>0&&(N._paths=null,T&&(s==1?(N.min=null,N.max=null):N.facets.forEach(q=>{q.min=null,q.max=null})))})}let _n=!1,pi=!1,jt=[];function Pn(){pi=!1;for(let T=0;T<jt.length;T++)Yn(...jt[T]);jt.length=0}function oi(){_n||(eT(g_),_n=!0)}function nu(T,N=!1){_n=!0,pi=N,T(i),g_(),N&&jt.length>0&&queueMicrotask(Pn)}i.batch=nu;function g_(){if(_e&&(It(),_e=!1),Ue&&(Be(),Ue=!1),Ne){if(ln(p,La,Ze),ln(p,zo,ut),ln(p,Oo,W),ln(p,Bo,Me),ln(g,La,Ze),ln(g,zo,ut),ln(g,Oo,W),ln(g,Bo,Me),ln(d,Oo,ye),ln(d,Bo,lt),h.width=Bn(ye*Vt),h.height=Bn(lt*Vt),S.forEach(({_el:T,_show:N,_size:V,_pos:q,side:ie})=>{if(T!=null)if(N){let he=ie===3||ie===0?V:0,be=ie%2==1;ln(T,be?"left":"top",q-he),ln(T,be?"width":"height",V),ln(T,be?"top":"left",be?ut:Ze),ln(T,be?"height":"width",be?Me:W),Ed(T,Ur)}else Ai(T,Ur)}),qa=vr=Ya=Q=fe=le=ce=ze=F=null,Ve=1,ol(!0),Ze!=Ae||ut!=Ct||W!=$e||Me!=Je){Dt(!1);let T=W/$e,N=Me/Je;if(j&&!me&&Y.left>=0){Y.left*=T,Y.top*=N,Za&&bs(Za,Bn(Y.left),0,W,Me),Ja&&bs(Ja,0,Bn(Y.top),W,Me);for(let V=0;V<Rt.length;V++){let q=Rt[V];q!=null&&(cn[V]*=T,fi[V]*=N,bs(q,Hi(cn[V]),Hi(fi[V]),W,Me))}}if(hn.show&&!ve&&hn.left>=0&&hn.width>0){hn.left*=T,hn.width*=T,hn.top*=N,hn.height*=N;for(let V in Nf)ln(eo,V,hn[V])}Ae=Ze,Ct=ut,$e=W,Je=Me}Yn("setSize"),Ne=!1}ye>0&&lt>0&&(u.clearRect(0,0,h.width,h.height),Yn("drawClear"),E.forEach(T=>T()),Yn("draw")),hn.show&&ve&&(iu(hn),ve=!1),j&&me&&(Yr(null,!0,!1),me=!1),ne.show&&ne.live&&Pe&&(Pf(),Pe=!1),l||(l=!0,i.status=1,Yn("ready")),gr=!1,_n=!1}i.redraw=(T,N)=>{Ue=N||!1,T!==!1?xr(y,R.min,R.max):oi()};function Rf(T,N){let V=w[T];if(V.from==null){if(vn==0){let q=V.range(i,N.min,N.max,T);N.min=q[0],N.max=q[1]}if(N.min>N.max){let q=N.min;N.min=N.max,N.max=q}if(vn>1&&N.min!=null&&N.max!=null&&N.max-N.min<1e-16)return;T==y&&V.distr==2&&vn>0&&(N.min=ns(N.min,e[0]),N.max=ns(N.max,e[0]),N.min==N.max&&N.max++),P[T]=N,_e=!0,oi()}}i.setScale=Rf;let Cf,Lf,Za,Ja,v_,__,ja,Qa,x_,w_,un,fn,_r=!1;const ti=Y.drag;let Xn=ti.x,qn=ti.y;j&&(Y.x&&(Cf=Gi(ME,g)),Y.y&&(Lf=Gi(EE,g)),R.ori==0?(Za=Cf,Ja=Lf):(Za=Lf,Ja=Cf),un=Y.left,fn=Y.top);const hn=i.select=En({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),eo=hn.show?Gi(yE,hn.over?g:p):null;function iu(T,N){if(hn.show){for(let V in T)hn[V]=T[V],V in Nf&&ln(eo,V,T[V]);N!==!1&&Yn("setSelect")}}i.setSelect=iu;function w2(T){if(b[T].show)K&&Ed(oe[T],Ur);else if(K&&Ai(oe[T],Ur),j){let V=Ge?Rt[0]:Rt[T];V!=null&&bs(V,-10,-10,W,Me)}}function xr(T,N,V){Rf(T,{min:N,max:V})}function Rs(T,N,V,q){N.focus!=null&&E2(T),N.show!=null&&b.forEach((ie,he)=>{he>0&&(T==he||T==null)&&(ie.show=N.show,w2(he),s==2?(xr(ie.facets[0].scale,null,null),xr(ie.facets[1].scale,null,null)):xr(ie.scale,null,null),oi())}),V!==!1&&Yn("setSeries",T,N),q&&ll("setSeries",i,T,N)}i.setSeries=Rs;function b2(T,N){En(M[T],N)}function S2(T,N){T.fill=Ot(T.fill||null),T.dir=Gt(T.dir,-1),N=N??M.length,M.splice(N,0,T)}function y2(T){T==null?M.length=0:M.splice(T,1)}i.addBand=S2,i.setBand=b2,i.delBand=y2;function M2(T,N){b[T].alpha=N,j&&Rt[T]!=null&&(Rt[T].style.opacity=N),K&&oe[T]&&(oe[T].style.opacity=N)}let Zs,wr,qr;const to={focus:!0};function E2(T){if(T!=qr){let N=T==null,V=it.alpha!=1;b.forEach((q,ie)=>{if(s==1||ie>0){let he=N||ie==0||ie==T;q._focus=N?null:he,V&&M2(ie,he?1:it.alpha)}}),qr=T,V&&oi()}}K&&vt&&Qe(Gg,ee,T=>{Y._lock||(gt(T),qr!=null&&Rs(null,to,!0,Dn.setSeries))});function Cs(T,N,V){let q=w[N];V&&(T=T/Vt-(q.ori==1?ut:Ze));let ie=W;q.ori==1&&(ie=Me,T=ie-T),q.dir==-1&&(T=ie-T);let he=q._min,be=q._max,Le=T/ie,Fe=he+(be-he)*Le,qe=q.distr;return qe==3?Na(10,Fe):qe==4?HE(Fe,q.asinh):qe==100?q.bwd(Fe):Fe}function T2(T,N){let V=Cs(T,y,N);return ns(V,e[0],bn,Sn)}i.valToIdx=T=>ns(T,e[0]),i.posToIdx=T2,i.posToVal=Cs,i.valToPos=(T,N,V)=>w[N].ori==0?r(T,w[N],V?ae:W,V?H:0):a(T,w[N],V?Ee:Me,V?L:0),i.setCursor=(T,N,V)=>{un=T.left,fn=T.top,Yr(null,N,V)};function b_(T,N){ln(eo,La,hn.left=T),ln(eo,Oo,hn.width=N)}function S_(T,N){ln(eo,zo,hn.top=T),ln(eo,Bo,hn.height=N)}let rl=R.ori==0?b_:S_,al=R.ori==1?b_:S_;function A2(){if(K&&ne.live)for(let T=s==2?1:0;T<b.length;T++){if(T==0&&Se)continue;let N=ne.values[T],V=0;for(let q in N)pe[T][V++].firstChild.nodeValue=N[q]}}function Pf(T,N){if(T!=null&&(T.idxs?T.idxs.forEach((V,q)=>{Z[q]=V}):XE(T.idx)||Z.fill(T.idx),ne.idx=Z[0]),K&&ne.live){for(let V=0;V<b.length;V++)(V>0||s==1&&!Se)&&R2(V,Z[V]);A2()}Pe=!1,N!==!1&&Yn("setLegend")}i.setLegend=Pf;function R2(T,N){let V=b[T],q=T==0&&U==2?Pi:e[T],ie;Se?ie=V.values(i,T,N)??Re:(ie=V.value(i,N==null?null:q[N],T,N),ie=ie==null?Re:{_:ie}),ne.values[T]=ie}function Yr(T,N,V){x_=un,w_=fn,[un,fn]=Y.move(i,un,fn),Y.left=un,Y.top=fn,j&&(Za&&bs(Za,Bn(un),0,W,Me),Ja&&bs(Ja,0,Bn(fn),W,Me));let q,ie=bn>Sn;Zs=sn,wr=null;let he=R.ori==0?W:Me,be=R.ori==1?W:Me;if(un<0||vn==0||ie){q=Y.idx=null;for(let Le=0;Le<b.length;Le++){let Fe=Rt[Le];Fe!=null&&bs(Fe,-10,-10,W,Me)}vt&&Rs(null,to,!0,T==null&&Dn.setSeries),ne.live&&(Z.fill(q),Pe=!0)}else{let Le,Fe,qe;s==1&&(Le=R.ori==0?un:fn,Fe=Cs(Le,y),q=Y.idx=ns(Fe,e[0],bn,Sn),qe=I(e[0][q],R,he,0));let je=-10,tt=-10,yt=0,Xt=0,Ht=!0,Ft="",mt="";for(let ht=s==2?1:0;ht<b.length;ht++){let dn=b[ht],xn=Z[ht],Kn=xn==null?null:s==1?e[ht][xn]:e[ht][1][xn],en=Y.dataIdx(i,ht,q,Fe),wn=en==null?null:s==1?e[ht][en]:e[ht][1][en];if(Pe=Pe||wn!=Kn||en!=xn,Z[ht]=en,ht>0&&dn.show){let Di=en==null?-10:en==q?qe:I(s==1?e[0][en]:e[ht][0][en],R,he,0),mi=wn==null?-10:A(wn,s==1?w[dn.scale]:w[dn.facets[1].scale],be,0);if(vt&&wn!=null){let $i=R.ori==1?un:fn,as=On(it.dist(i,ht,en,mi,$i));if(as<Zs){let Ls=it.bias;if(Ls!=0){let Ni=Cs($i,dn.scale),Xi=wn>=0?1:-1,os=Ni>=0?1:-1;os==Xi&&(os==1?Ls==1?wn>=Ni:wn<=Ni:Ls==1?wn<=Ni:wn>=Ni)&&(Zs=as,wr=ht)}else Zs=as,wr=ht}}if(Pe||Ge){let $i,as;R.ori==0?($i=Di,as=mi):($i=mi,as=Di);let Ls,Ni,Xi,os,Ps,gi,Ii=!0,Kr=Te.bbox;if(Kr!=null){Ii=!1;let vi=Kr(i,ht);Xi=vi.left,os=vi.top,Ls=vi.width,Ni=vi.height}else Xi=$i,os=as,Ls=Ni=Te.size(i,ht);if(gi=Te.fill(i,ht),Ps=Te.stroke(i,ht),Ge)ht==wr&&Zs<=it.prox&&(je=Xi,tt=os,yt=Ls,Xt=Ni,Ht=Ii,Ft=gi,mt=Ps);else{let vi=Rt[ht];vi!=null&&(cn[ht]=Xi,fi[ht]=os,Yg(vi,Ls,Ni,Ii),Xg(vi,gi,Ps),bs(vi,Hi(Xi),Hi(os),W,Me))}}}}if(Ge){let ht=it.prox,dn=qr==null?Zs<=ht:Zs>ht||wr!=qr;if(Pe||dn){let xn=Rt[0];xn!=null&&(cn[0]=je,fi[0]=tt,Yg(xn,yt,Xt,Ht),Xg(xn,Ft,mt),bs(xn,Hi(je),Hi(tt),W,Me))}}}if(hn.show&&_r)if(T!=null){let[Le,Fe]=Dn.scales,[qe,je]=Dn.match,[tt,yt]=T.cursor.sync.scales,Xt=T.cursor.drag;if(Xn=Xt._x,qn=Xt._y,Xn||qn){let{left:Ht,top:Ft,width:mt,height:ht}=T.select,dn=T.scales[tt].ori,xn=T.posToVal,Kn,en,wn,Di,mi,$i=Le!=null&&qe(Le,tt),as=Fe!=null&&je(Fe,yt);$i&&Xn?(dn==0?(Kn=Ht,en=mt):(Kn=Ft,en=ht),wn=w[Le],Di=I(xn(Kn,tt),wn,he,0),mi=I(xn(Kn+en,tt),wn,he,0),rl(is(Di,mi),On(mi-Di))):rl(0,he),as&&qn?(dn==1?(Kn=Ht,en=mt):(Kn=Ft,en=ht),wn=w[Fe],Di=A(xn(Kn,yt),wn,be,0),mi=A(xn(Kn+en,yt),wn,be,0),al(is(Di,mi),On(mi-Di))):al(0,be)}else If()}else{let Le=On(x_-v_),Fe=On(w_-__);if(R.ori==1){let yt=Le;Le=Fe,Fe=yt}Xn=ti.x&&Le>=ti.dist,qn=ti.y&&Fe>=ti.dist;let qe=ti.uni;qe!=null?Xn&&qn&&(Xn=Le>=qe,qn=Fe>=qe,!Xn&&!qn&&(Fe>Le?qn=!0:Xn=!0)):ti.x&&ti.y&&(Xn||qn)&&(Xn=qn=!0);let je,tt;Xn&&(R.ori==0?(je=ja,tt=un):(je=Qa,tt=fn),rl(is(je,tt),On(tt-je)),qn||al(0,be)),qn&&(R.ori==1?(je=ja,tt=un):(je=Qa,tt=fn),al(is(je,tt),On(tt-je)),Xn||rl(0,he)),!Xn&&!qn&&(rl(0,0),al(0,0))}if(ti._x=Xn,ti._y=qn,T==null){if(V){if(N_!=null){let[Le,Fe]=Dn.scales;Dn.values[0]=Le!=null?Cs(R.ori==0?un:fn,Le):null,Dn.values[1]=Fe!=null?Cs(R.ori==1?un:fn,Fe):null}ll(wd,i,un,fn,W,Me,q)}if(vt){let Le=V&&Dn.setSeries,Fe=it.prox;qr==null?Zs<=Fe&&Rs(wr,to,!0,Le):Zs>Fe?Rs(null,to,!0,Le):wr!=qr&&Rs(wr,to,!0,Le)}}Pe&&(ne.idx=q,Pf()),N!==!1&&Yn("setCursor")}let br=null;Object.defineProperty(i,"rect",{get(){return br==null&&ol(!1),br}});function ol(T=!1){T?br=null:(br=g.getBoundingClientRect(),Yn("syncRect",br))}function y_(T,N,V,q,ie,he,be){Y._lock||_r&&T!=null&&T.movementX==0&&T.movementY==0||(Df(T,N,V,q,ie,he,be,!1,T!=null),T!=null?Yr(null,!0,!0):Yr(N,!0,!1))}function Df(T,N,V,q,ie,he,be,Le,Fe){if(br==null&&ol(!1),gt(T),T!=null)V=T.clientX-br.left,q=T.clientY-br.top;else{if(V<0||q<0){un=-10,fn=-10;return}let[qe,je]=Dn.scales,tt=N.cursor.sync,[yt,Xt]=tt.values,[Ht,Ft]=tt.scales,[mt,ht]=Dn.match,dn=N.axes[0].side%2==1,xn=R.ori==0?W:Me,Kn=R.ori==1?W:Me,en=dn?he:ie,wn=dn?ie:he,Di=dn?q:V,mi=dn?V:q;if(Ht!=null?V=mt(qe,Ht)?o(yt,w[qe],xn,0):-10:V=xn*(Di/en),Ft!=null?q=ht(je,Ft)?o(Xt,w[je],Kn,0):-10:q=Kn*(mi/wn),R.ori==1){let $i=V;V=q,q=$i}}Fe&&(N==null||N.cursor.event.type==wd)&&((V<=1||V>=W-1)&&(V=Br(V,W)),(q<=1||q>=Me-1)&&(q=Br(q,Me))),Le?(v_=V,__=q,[ja,Qa]=Y.move(i,V,q)):(un=V,fn=q)}const Nf={width:0,height:0,left:0,top:0};function If(){iu(Nf,!1)}let M_,E_,T_,A_;function R_(T,N,V,q,ie,he,be){_r=!0,Xn=qn=ti._x=ti._y=!1,Df(T,N,V,q,ie,he,be,!0,!1),T!=null&&(Qe(bd,yd,C_,!1),ll(zg,i,ja,Qa,W,Me,null));let{left:Le,top:Fe,width:qe,height:je}=hn;M_=Le,E_=Fe,T_=qe,A_=je}function C_(T,N,V,q,ie,he,be){_r=ti._x=ti._y=!1,Df(T,N,V,q,ie,he,be,!1,!0);let{left:Le,top:Fe,width:qe,height:je}=hn,tt=qe>0||je>0,yt=M_!=Le||E_!=Fe||T_!=qe||A_!=je;if(tt&&yt&&iu(hn),ti.setScale&&tt&&yt){let Xt=Le,Ht=qe,Ft=Fe,mt=je;if(R.ori==1&&(Xt=Fe,Ht=je,Ft=Le,mt=qe),Xn&&xr(y,Cs(Xt,y),Cs(Xt+Ht,y)),qn)for(let ht in w){let dn=w[ht];ht!=y&&dn.from==null&&dn.min!=sn&&xr(ht,Cs(Ft+mt,ht),Cs(Ft,ht))}If()}else Y.lock&&(Y._lock=!Y._lock,Yr(N,!0,T!=null));T!=null&&(Pt(bd,yd),ll(bd,i,un,fn,W,Me,null))}function C2(T,N,V,q,ie,he,be){if(Y._lock)return;gt(T);let Le=_r;if(_r){let Fe=!0,qe=!0,je=10,tt,yt;R.ori==0?(tt=Xn,yt=qn):(tt=qn,yt=Xn),tt&&yt&&(Fe=un<=je||un>=W-je,qe=fn<=je||fn>=Me-je),tt&&Fe&&(un=un<ja?0:W),yt&&qe&&(fn=fn<Qa?0:Me),Yr(null,!0,!0),_r=!1}un=-10,fn=-10,Z.fill(null),Yr(null,!0,!0),Le&&(_r=Le)}function L_(T,N,V,q,ie,he,be){Y._lock||(gt(T),sl(),If(),T!=null&&ll(Hg,i,un,fn,W,Me,null))}function P_(){S.forEach(oA),J(i.width,i.height,!0)}Fr(yc,Da,P_);const no={};no.mousedown=R_,no.mousemove=y_,no.mouseup=C_,no.dblclick=L_,no.setSeries=(T,N,V,q)=>{let ie=Dn.match[2];V=ie(i,N,V),V!=-1&&Rs(V,q,!0,!1)},j&&(Qe(zg,g,R_),Qe(wd,g,y_),Qe(kg,g,T=>{gt(T),ol(!1)}),Qe(Gg,g,C2),Qe(Hg,g,L_),qd.add(i),i.syncRect=ol);const su=i.hooks=n.hooks||{};function Yn(T,N,V){pi?jt.push([T,N,V]):T in su&&su[T].forEach(q=>{q.call(null,i,N,V)})}(n.plugins||[]).forEach(T=>{for(let N in T.hooks)su[N]=(su[N]||[]).concat(T.hooks[N])});const D_=(T,N,V)=>V,Dn=En({key:null,setSeries:!1,filters:{pub:a0,sub:a0},scales:[y,b[1]?b[1].scale:null],match:[o0,o0,D_],values:[null,null]},Y.sync);Dn.match.length==2&&Dn.match.push(D_),Y.sync=Dn;const N_=Dn.key,Uf=$0(N_);function ll(T,N,V,q,ie,he,be){Dn.filters.pub(T,N,V,q,ie,he,be)&&Uf.pub(T,N,V,q,ie,he,be)}Uf.sub(i);function L2(T,N,V,q,ie,he,be){Dn.filters.sub(T,N,V,q,ie,he,be)&&no[T](null,N,V,q,ie,he,be)}i.pub=L2;function P2(){Uf.unsub(i),qd.delete(i),Nt.clear(),Ad(yc,Da,P_),c.remove(),ee?.remove(),Yn("destroy")}i.destroy=P2;function Ff(){Yn("init",n,e),il(e||n.data,!1),P[y]?Rf(y,P[y]):sl(),ve=hn.show&&(hn.width>0||hn.height>0),me=Pe=!0,J(n.width,n.height)}return b.forEach(Xa),S.forEach(Xs),t?t instanceof HTMLElement?(t.appendChild(c),Ff()):t(i,Ff):Ff(),i}ei.assign=En,ei.fmtNum=Ld,ei.rangeNum=Ac,ei.rangeLog=Tc,ei.rangeAsinh=Rd,ei.orient=kr,ei.pxRatio=Vt,ei.join=QE,ei.fmtDate=Id,ei.tzDate=uT,ei.sync=$0;{ei.addGap=$T,ei.clipGaps=Ic;let n=ei.paths={points:j0};n.linear=ev,n.stepped=YT,n.bars=KT,n.spline=JT}function Ss(n,e,t){const i=e-n;if(!(i>0)||!Number.isFinite(i))return[];const s=10**Math.floor(Math.log10(i/t)),r=[1,2,5,10,20].map(o=>o*s).find(o=>i/o<=t)??i,a=[];for(let o=Math.ceil(n/r-1e-9);o*r<=e+1e-9*i;o++)a.push(Number((o*r).toPrecision(12)));return a}function lv(n,e,t){if(!(n>0)||!(e>n))return[];const i=Math.floor(Math.log10(n)),s=Math.ceil(Math.log10(e)),r=c=>c.filter(h=>h>=n*.999999&&h<=e*1.000001),a=(c,h=1)=>{const u=[];for(let d=i;d<=s;d+=h)for(const p of c)u.push(Number((p*10**d).toPrecision(12)));return r(u)},o=a([1,2,5]);if(o.length<=t&&o.length>=3)return o;const l=a([1]);return l.length>t?a([1],Math.ceil(l.length/t)):l.length>=3?l:o.length>=3&&o.length<=t+2?o:Ss(n,e,t)}function Tn(n,e,t=.05){let i=1/0,s=-1/0;for(const r of n)r==null||!Number.isFinite(r)||e&&r<=0||(r<i&&(i=r),r>s&&(s=r));if(!(s>=i))return e?{low:.1,high:1}:{low:0,high:1};if(e){if(s===i)return{low:i/2,high:s*2};const r=(s/i)**t;return{low:i/r,high:s*r}}if(s===i){const r=Math.abs(i)*.05||.5;return{low:i-r,high:s+r}}return{low:i-t*(s-i),high:s+t*(s-i)}}function Bc(n,e=[]){const t=n.filter(a=>Number.isFinite(a)).sort((a,o)=>a-o);if(!t.length)return NaN;const i=t[0],s=t[Math.floor((t.length-1)/2)],r=e.filter(a=>a<=i+4*Math.abs(i));return Math.max(s+(s-i),i+.001*Math.abs(i),...r)}function Gr(n){const e=n.filter(t=>Number.isFinite(t));return!e.length||e.some(t=>t<=0)?!1:Math.max(...e)/Math.min(...e)>20}const $o='12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',lA=28;function ri(n){const{into:e}=n;let t={x:n.x,y:n.y};e.setAttribute("role","img"),e.setAttribute("aria-label",n.about),e.tabIndex=-1;const i=()=>Math.max(240,e.clientWidth),s=S=>()=>[t[S].range.low,t[S].range.high],r=S=>(w,M,y,x)=>{const E=t[S],C=S==="x"?Math.max(3,Math.floor(i()/90)):Math.max(3,Math.floor(n.height/46));return E.at?E.at.filter(D=>D>=y&&D<=x):E.log?lv(y,x,C):Ss(y,x,C)},a=S=>(w,M)=>M.map(t[S].text??xl),o=S=>({time:!1,range:s(S),distr:t[S].log?3:1,log:10}),l=()=>bt("soft"),c={stroke:()=>bt("grid"),width:1},h=()=>[[t.x.range.low,t.x.range.high],[t.y.range.low,t.y.range.high]],u=()=>new ei({width:i(),height:n.height,padding:[10,20,0,0],legend:{show:!1},cursor:{show:!1},scales:{x:o("x"),y:o("y")},axes:[{stroke:l,grid:c,ticks:{show:!1},font:$o,labelFont:$o,show:!n.bare,label:t.x.label||void 0,labelSize:22,labelGap:2,size:30,space:10,splits:r("x"),values:a("x"),filter:(S,w)=>w},{stroke:l,grid:c,ticks:{show:!1},font:$o,labelFont:$o,label:t.y.label||void 0,labelSize:22,labelGap:4,size:n.left??d,space:10,splits:r("y"),values:a("y"),filter:(S,w)=>w}],series:[{},{show:!0,paths:()=>null,points:{show:!1}}],hooks:{draw:[p]}},h(),e),d=(S,w)=>{const M=Math.max(0,...(w??[]).map(y=>y.length));return S.ctx.font=$o,Math.ceil(M*6.8)+12},p=S=>{const{ctx:w,bbox:M}=S;w.save(),w.beginPath(),w.rect(M.left,M.top,M.width,M.height),w.clip();const y=ei.pxRatio;n.draw({context:w,x:x=>S.valToPos(x,"x",!0),y:x=>S.valToPos(x,"y",!0),ratio:y,box:M}),w.restore()};let g=u();const _=cA(e),v=()=>g.redraw(!1,!0);cl(v);const f=S=>{const w=g.over.getBoundingClientRect(),M=S.clientX-w.left,y=S.clientY-w.top;let x=null,E=lA**2;for(const C of n.spots?.()??[]){const D=g.valToPos(C.x,"x")-M,R=g.valToPos(C.y,"y")-y,U=D*D+R*R;U<E&&(E=U,x=C)}return x};n.spots&&(e.addEventListener("pointermove",S=>{const w=f(S);n.onHover?.(w?w.run:null),w?_.show(w.words,g.over.offsetLeft+g.valToPos(w.x,"x"),g.over.offsetTop+g.valToPos(w.y,"y")):_.hide()}),e.addEventListener("pointerleave",()=>{n.onHover?.(null),_.hide()}),e.addEventListener("click",S=>{const w=f(S);w&&n.onClick?.(w.run)}));const b=()=>{g.destroy(),g=u()};return new ResizeObserver(()=>{Math.abs(i()-g.width)>1&&g.setSize({width:i(),height:n.height})}).observe(e),{get canvas(){return g.ctx.canvas},redraw:v,replace:(S,w)=>{const M=(x,E)=>x.label===E.label&&x.log===E.log,y=M(S,t.x)&&M(w,t.y);t={x:S,y:w},y?g.setData(h()):b()},xAt:S=>g.posToVal(S-g.over.getBoundingClientRect().left,"x")}}function cA(n){const e=document.createElement("div");return e.className="hint",e.hidden=!0,n.append(e),{show:(t,i,s)=>{e.replaceChildren(...t.map(a=>{const o=document.createElement("div");return o.textContent=a,o})),e.hidden=!1;const r=n.clientWidth-e.offsetWidth-4;e.style.left=`${Math.max(0,Math.min(r,i+14))}px`,e.style.top=`${Math.max(0,s-e.offsetHeight-10)}px`},hide:()=>{e.hidden=!0}}}const Kd=240;function Hr(n,e,t){return e==="updates"?n.updates[t]:e==="seen"?n.seen[t]:n.updates[t]*n.second}function Xo(n,e){const i=n.flatMap(a=>a.updates.length>1?[Hr(a,e,1),Hr(a,e,a.updates.length-1)]:[]).filter(a=>a>0&&Number.isFinite(a)),s=Math.min(...i),r=Math.max(...i);return i.length?[s,Math.max(r,s*1.01)]:[1,2]}function Zd([n,e],t){return t===0?0:n*(e/n)**((t-1)/(Kd-1))}function uA(n,e,t){let i=0,s=n.updates.length-1;for(;i<s;){const r=i+s+1>>1;Hr(n,e,r)<=t*(1+1e-9)?i=r:s=r-1}return i}const hA=1e-5;function dA(){const n=m("div",{class:"picture"});let e=null,t=[],i=0,s="updates",r=0;const a=(l,c)=>Math.max(l.heights[c]-i,1e-300),o=({context:l,x:c,y:h,ratio:u,box:d})=>{const[p]=Xo(t,s);if(t.forEach((v,f)=>{l.beginPath(),l.moveTo(d.left,h(a(v,0)));for(let b=1;b<v.updates.length;b++)l.lineTo(c(Hr(v,s,b)),h(a(v,b)));l.strokeStyle=an(v.colour??f),l.lineWidth=2*u,l.lineJoin="round",l.stroke(),v.near!==null&&v.near>0&&(l.beginPath(),l.arc(c(Hr(v,s,v.near)),h(a(v,v.near)),5*u,0,2*Math.PI),l.fillStyle=an(v.colour??f),l.fill(),l.strokeStyle=bt("card"),l.lineWidth=1.5*u,l.stroke())}),!t.length)return;l.strokeStyle=bt("soft"),l.lineWidth=u,l.setLineDash([5*u,4*u]),l.beginPath();const g=h(.01*a(t[0],0));l.moveTo(d.left,g),l.lineTo(d.left+d.width,g),l.stroke(),l.setLineDash([]);const _=Math.max(p,Zd(Xo(t,s),r));l.beginPath(),l.moveTo(c(_),d.top),l.lineTo(c(_),d.top+d.height),l.stroke()};return{element:n,show:(l,c,h)=>{[t,i,s]=[l,c,h];const[u,d]=Xo(t,s),p=t.length?a(t[0],0):1,g=t.flatMap(b=>[...b.heights].map((S,w)=>a(b,w))),_=Math.max(hA*p,g.reduce((b,S)=>Math.min(b,S),p)),v=g.reduce((b,S)=>Math.max(b,S),p),f=[{label:dt(s),log:!0,range:{low:u,high:d}},{label:dt("curve"),log:!0,range:{low:Math.min(_*.7,.005*p),high:Math.min(v,100*p)*1.5}}];e?e.replace(...f):e=ri({into:n,x:f[0],y:f[1],height:260,about:dt("curve"),draw:o})},at:l=>{r=l,e?.redraw()}}}function Vi(n){if(!Number.isFinite(n))return"–";for(const[e,t]of[[1,"s"],[.001,"ms"],[1e-6,"µs"]])if(n>=e)return`${ue(n/e,3)} ${t}`;return`${ue(n/1e-9,3)} ns`}const Vs=n=>Math.round(n).toLocaleString("en");function fA(n,e,t){const[i,s,r]=n,a=[];for(const l of n){if(l.near===null||l.near===0)continue;const c=Vs(l.updates[l.near]),h=Vs(l.seen[l.near]);a.push(Ke([`${Dg(Ti(l))}: ${c} updates, ${h} rows seen until 1 % of the way is left.`,`${Ti(l)}：更新 ${c} 次、看过 ${h} 行后，只剩 1 % 的路程。`]))}if(i.near&&s.near&&s.seen[s.near]<i.seen[i.near]){const l=ue(i.seen[i.near]/s.seen[s.near],2);a.push(Ke([`Each of its ${Vs(i.updates[i.near])} updates cost full batch all ${Vs(e)} rows. ${Vs(Number(s.batch))} rows already show about where downhill is: mini-batches needed ${l} times fewer rows.`,`全批量的 ${Vs(i.updates[i.near])} 次更新每次都要看完 ${Vs(e)} 行。${Vs(Number(s.batch))} 行已大致指出下坡方向：小批量所需的行数只有 ${l} 分之一。`]))}if(n.every(({second:l})=>Number.isFinite(l))){const l=_=>_.second/(_.batch==="full"?e:Number(_.batch)),c=l(r)/l(s),h=Vs(Number(s.batch)),u=ue(c,2),d=c>1.1?Ke([`a row alone costs ${u} times as much as in a mini-batch, for the work around an update is shared by its rows.`,`单独一行的开销是小批量中一行的 ${u} 倍，因为一次更新的固定开销由其中各行分摊。`]):Ke(["for a model so small a row in a mini-batch costs no less than a row alone.","模型这么小时，小批量中的一行并不比单独一行便宜。"]),p=Ke([`One update took ${Vi(i.second)} with all rows, ${Vi(s.second)} with ${h}, ${Vi(r.second)} with one: `,`一次更新：全部行 ${Vi(i.second)}，${h} 行 ${Vi(s.second)}，一行 ${Vi(r.second)}。`]);a.push(p+d);const g=n.filter(_=>_.near!==null);if(g.length>1){const _=S=>Hr(S,"seconds",S.near),[v,f]=[...g].sort((S,w)=>_(S)-_(w)),b=ue(_(f)/_(v),2);a.push(Ke([`Quickest by the clock: ${Ti(v)}, ${Vi(_(v))}; next ${Ti(f)}, ${Vi(_(f))} (${b} times as long).`,`按时间最快的是${Ti(v)}，${Vi(_(v))}；其次是${Ti(f)}，${Vi(_(f))}（${b} 倍）。`]))}}const o=l=>ue(Math.max(0,l.stays-t),2);return n.every(({near:l,diverged:c})=>l!==null&&!c)&&a.push(Ke([`In the last epoch single rows are still ${o(r)} above the least loss on average, mini-batches ${o(s)}, full batch ${o(i)}: one row's slope is that of the whole plus noise, whose size falls with the square root of the batch. A smaller rate, or one that falls, calms it.`,`最后一轮中，单样本平均仍高出最小损失 ${o(r)}，小批量 ${o(s)}，全批量 ${o(i)}：一行的梯度等于总体梯度加噪声，噪声随批量的平方根减小。更小或递减的学习率能让它平静下来。`])),a}function pA(n,e,t,i){let s=[],r=null,a=0;const o=ea(),l=()=>n.find(({name:j})=>j===e.set)??n[0],c=()=>e.rates??l().rates,h=()=>e.start??l().start,u=()=>["full",e.batch,1],d=()=>({set:l().name,rows:e.rows}),p=Fo(dt("about"),j=>{e.start=[Number(j[0].toPrecision(4)),Number(j[1].toPrecision(4))],w()},()=>{e.view=p.view(),e.log=p.log(),t()}),g=dA(),_=oo(()=>b()),v=m("output",{class:"n"}),f=()=>{const j=Zd(Xo(s,e.by),_.step());return s.map(G=>uA(G,e.by,j))};function b(){if(!r||!s.length)return;const j=Zd(Xo(s,e.by),_.step());p.draw({walks:s,steps:f(),start:h(),shown:null}),v.textContent=e.by==="seconds"?Vi(j):`${Math.round(j).toLocaleString("en")} ${dt(e.by)}`,g.at(_.step()),t()}async function S(){const j=o.next();p.setWaiting(!0);try{const G=await kn("batches/surface",{...d(),start:h(),size:96},j);r=G.said;const{values:ee,shape:se}=G.arrays.heights,te={x:r.w,y:r.b,columns:se[1],rows:se[0],heights:ee,low:r.low,high:r.high};await w(j),p.show(te,{minima:[r.minimum]}),Y()}catch(G){G instanceof DOMException||i(G instanceof Error?G.message:String(G))}finally{o.is(j)&&p.setWaiting(!1)}}async function w(j){const G=j??o.next(),ee={...d(),runs:u().map((se,te)=>({batch_size:se,lr:c()[te],optimizer:e.optimizer}))};try{const se=await kn("batches/runs",{...ee,start:h(),epochs:e.epochs,seed:e.seed},G),{updates:te,seen:oe,points:pe,losses:we}=se.arrays,Se=new Map(s.map(de=>[de.batch,de.second]));let Re=0;a=se.said.least,s=se.said.runs.map((de,Ce)=>{const[_t,ot]=[Re,Re+de.count];return Re=ot,{...de,name:Ti(de),words:`${e.optimizer} lr=${de.lr} batch_size=${de.batch}`,ended:de.diverged?de.count-1:-1,colour:Ce,points:pe.values.subarray(2*_t,2*ot),heights:we.values.subarray(_t,ot),updates:te.values.subarray(_t,ot),seen:oe.values.subarray(_t,ot),second:Se.get(de.batch)??NaN}}),i(""),Y(),_.show(Kd,M?_.step():Kd),M=!0,await x(G)}catch(se){se instanceof DOMException||i(se instanceof Error?se.message:String(se))}}let M=!1,y="";async function x(j){const G={...d(),runs:u().map(se=>({batch_size:se,lr:.1,optimizer:e.optimizer}))},ee=JSON.stringify(G);if(ee!==y){const{said:se}=await kn("batches/seconds",G,j);s.forEach((te,oe)=>te.second=se.seconds[oe]),y=ee}Y(),b()}const E=m("tbody",{}),C=m("ul",{class:"told"}),D=m("h2",{class:"sub",hidden:!0},dt("why")),R=[0,1,2].map(j=>{const G=m("input",{type:"range",min:-3,max:1,step:.02}),ee=m("output",{class:"n"});G.addEventListener("input",()=>{const oe=[...c()];oe[j]=Number((10**Number(G.value)).toPrecision(3)),e.rates=oe,ee.textContent=Qt(oe[j]),w()});const se=m("span",{}),te=[0,1,2,3].map(()=>m("td",{class:"n"}));return E.append(m("tr",{},m("th",{scope:"row"},m("span",{class:"pin"},m("span",{class:`dot-of g${j}`}),se)),m("td",{},m("div",{class:"slide"},G,ee)),...te)),()=>{const oe=s.at(j),pe=Ti({batch:u()[j]});if(se.textContent=pe,G.setAttribute("aria-label",`${dt("rate")}, ${pe}`),document.activeElement!==G&&(G.value=String(Math.log10(c()[j]))),ee.textContent=Qt(c()[j]),!oe)return;const we=oe.near;["updates","seen","seconds"].forEach((Se,Re)=>{const de=we===null?NaN:Hr(oe,Se,we);te[Re].textContent=we===null?Re?"–":dt(oe.diverged?"diverged":"never"):Se==="seconds"?Vi(de):de.toLocaleString("en")}),te[3].textContent=oe.diverged?"–":ue(Math.max(0,oe.stays-a),3),te[3].title=Mt(oe.status)}}),U=m("span",{}),I=()=>{const j=["updates","seen","seconds"].map(G=>({value:G,words:dt(G)}));We(U,cs(dt("by"),j,e.by,G=>{e.by=G,g.show(s,a,e.by),b()}))},A=m("select",{"aria-label":dt("rows")},...n.map(({name:j,title:G})=>m("option",{value:j},Ke(G))));A.addEventListener("change",()=>{e.set=A.value,[e.rates,e.start]=[null,null],y="",S()});const P=m("select",{"aria-label":dt("optimizer")},m("option",{value:e.optimizer},e.optimizer));qi("batches/optimizers").then(j=>{We(P,...j.map(G=>m("option",{value:G},G))),P.value=e.optimizer},()=>{}),P.addEventListener("change",()=>{e.optimizer=P.value,y="",S()});const k=(j,G,ee,se,te)=>{const oe=m("input",{type:"number",min:j,max:G(),step:1,"aria-label":ee});return oe.addEventListener("change",()=>{se(ks(oe.value,j,G(),te())),oe.value=String(te()),S()}),{element:m("label",{},`${ee} `,oe),fill:()=>oe.value=String(te())}},O=k(16,()=>4096,dt("count"),j=>{e.rows=j,e.batch=Math.min(e.batch,j)},()=>e.rows),z=k(1,()=>e.rows,dt("batch"),j=>e.batch=j,()=>e.batch),B=k(1,()=>60,dt("epochs"),j=>e.epochs=j,()=>e.epochs),$=k(0,()=>2**31-1,dt("seed"),j=>e.seed=j,()=>e.seed),Z=m("button",{type:"button",class:"save"},dt("another"));Z.addEventListener("click",()=>{e.seed+=1,$.fill(),w()});const ne=m("p",{class:"note"});function Y(){A.value=l().name,P.value=e.optimizer,ne.textContent=Ke(l().about);for(const j of[O,z,B,$])j.fill();for(const j of R)j();U.firstChild===null&&I(),s.length&&(D.hidden=!1,We(C,...fA(s,e.rows,a).map(j=>m("li",{},j))),g.show(s,a,e.by))}return{element:m("div",{class:"lab"},m("section",{class:"card","aria-label":dt("kinds")},m("div",{class:"above"},A,p.controls),ne,p.element,_.element,m("div",{class:"above"},m("span",{},dt("by")),U,v),m("p",{class:"aside"},dt("click")),m("h2",{class:"sub"},dt("curve")),g.element),m("section",{class:"card","aria-label":dt("why")},m("div",{class:"above"},m("label",{},`${dt("optimizer")} `,P),O.element,z.element,B.element,$.element,Z),m("div",{class:"runs-of-lab kinds-of-lab",tabindex:0,role:"group","aria-label":dt("until")},m("table",{},m("thead",{},m("tr",{},m("td",{}),m("td",{}),m("th",{class:"n",colspan:3,scope:"colgroup"},dt("until")),m("td",{})),m("tr",{},m("th",{},dt("kinds")),m("th",{},dt("rate")),...["updates","seen","seconds","stays"].map(j=>m("th",{class:"n"},dt(j))))),E)),D,C,m("p",{class:"aside"},dt("measured")),m("p",{class:"aside"},dt("recordedAt")))),steps:_,canvas:p.canvas,runs:()=>s,values:()=>({runs:s,surface:r,least:a,by:e.by,frame:_.step(),points:s.length?f():[],start:h(),rates:c()}),anew:()=>(y="",I(),S()),setView:()=>{p.setView(e.view),p.setLog(e.log)},close:()=>{_.pause(),o.close(),p.close()}}}const mA={name:"batches",title:["Three kinds of descent","三种梯度下降"],lead:["All rows for each step, one row, or a few: the same data, the same surface, the same start. Real runs of the engine that thalweg fit trains with.","每一步用全部行、一行或几行：同样的数据、同一曲面、同一起点。都是 thalweg fit 所用引擎的真实运行。"],open:gA};async function gA(n,e){const t=await qi("batches/sets"),i={...gd},s=c=>{Object.assign(i,dE(c,i)),t.some(({name:h})=>h===i.set)||(i.set=t[0].name)};s(e.parts);let r=!1;const a=()=>{r&&(e.keep(hE(i)),e.expose({state:i,...o.values(),...l.values()}))},o=pA(t,i,a,e.tell),l=fE(i,a,e.tell);return We(n,o.element,m("div",{class:"second"},l.element)),o.setView(),await o.anew(),r=!0,a(),l.anew(),{read:c=>{s(c),o.setView(),o.anew(),l.anew()},exports:()=>({picture:o.canvas,legend:lp(o.runs()),table:()=>vA(o.runs()),player:o.steps}),close:()=>{o.close(),l.close()}}}function vA(n){const e=t=>n.flatMap(i=>[...i.updates].map((s,r)=>t(i,r)));return[{name:"run",values:e(t=>t.name)},{name:"updates",values:e((t,i)=>t.updates[i])},{name:"rows_seen",values:e((t,i)=>t.seen[i])},{name:"seconds",values:e((t,i)=>t.updates[i]*t.second)},{name:"w",values:e((t,i)=>t.points[2*i])},{name:"b",values:e((t,i)=>t.points[2*i+1])},{name:"loss",values:e((t,i)=>t.heights[i])}]}const cv=8,uv=["circle","square","triangle","diamond","left","plus","down","ring"],hv=[[],[7,4],[2,3],[9,3,2,3]];function Jd(n){const e=new Map;return n.forEach(i=>{const s=i.loss??1/0;e.set(i.optimizer,Math.min(e.get(i.optimizer)??1/0,s))}),[...e.keys()].sort((i,s)=>e.get(i)-e.get(s)||(i<s?-1:1)).map((i,s)=>({name:i,colour:s%cv,dash:hv[Math.floor(s/cv)%hv.length],mark:uv[s%uv.length],runs:n.flatMap((r,a)=>r.optimizer===i?[a]:[])}))}function qo(n,e){const t=n.map(i=>{const s=m("button",{type:"button",class:"entry"},jd(i),i.name),r=()=>e.hoverGroup(i.name),a=()=>e.hoverGroup(null);return s.addEventListener("pointerenter",r),s.addEventListener("pointerleave",a),s.addEventListener("focus",r),s.addEventListener("blur",a),s});return m("div",{class:"legend",role:"group","aria-label":X`Optimizers`},...t)}function jd(n){const e=_A(n.mark);return Ye("svg",{class:`swatch g${n.colour}`,width:26,height:12,viewBox:"0 0 26 12","aria-hidden":"true"},Ye("line",{x1:0,y1:6,x2:26,y2:6,"stroke-width":2,"stroke-dasharray":n.dash.join(" ")||null}),Ye("path",{d:e.path,class:e.filled?"filled":"open"}))}function _A(n){switch(n){case"circle":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!0};case"ring":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!1};case"square":return{path:"M9.4 2.4h7.2v7.2h-7.2z",filled:!0};case"triangle":return{path:"M13 1.4l4.2 7.8h-8.4z",filled:!0};case"down":return{path:"M13 10.6l4.2-7.8h-8.4z",filled:!0};case"diamond":return{path:"M13 1l4.4 5l-4.4 5l-4.4-5z",filled:!0};case"left":return{path:"M8.6 6l7.8-4.4v8.8z",filled:!0};case"plus":return{path:"M8.6 6h8.8M13 1.6v8.8",filled:!1}}}function Vr(n){return n.map(e=>({words:e.name,colour:an(e.colour)}))}const ka=["task","loss","models","optimizers","lrs","batch_sizes","epochs","folds","runs"];function dv(){return{table:"",target:"",options:Object.fromEntries(ka.map(e=>[e,""])),seconds:"",race:null}}function xA(n){const e=new URLSearchParams,t=(i,s)=>{s&&e.set(i,s)};t("table",n.table),t("target",n.target);for(const i of ka)t(i,n.options[i].trim());return t("seconds",n.seconds.trim()),n.race!==null&&t("race",String(n.race)),e}function fv(n,e){const t={...e.options};for(const s of ka)t[s]=n.get(s)??t[s];const i=n.get("race");return{table:n.get("table")??e.table,target:n.get("target")??e.target,options:t,seconds:n.get("seconds")??e.seconds,race:i!==null&&/^[1-9]\d{0,8}$/.test(i)?Number(i):e.race}}function wA(n){const e=Object.fromEntries(ka.map(s=>[s,n.options[s].trim()]).filter(([,s])=>s)),t=n.seconds.trim();if(!t)return{target:n.target,options:e};const i=Number(t);return{target:n.target,options:e,seconds:Number.isFinite(i)?i:t}}function pv(n,e){const t=n.split(",").map(i=>i.trim()).filter(Boolean);return(t.includes(e)?t.filter(i=>i!==e):[...t,e]).join(",")}function mv(n,e){return n.split(",").some(t=>t.trim()===e)}const at=Ui({table:["The table","数据表"],drop:["Drop a table here: CSV, TSV, JSON Lines, Parquet, Arrow …","将数据表拖放到此处：CSV、TSV、JSON Lines、Parquet、Arrow ……"],choose:["Choose a file …","选择文件……"],bundled:["or take","或使用"],stays:["It stays on this machine: in a temporary folder, until the lab ends.","文件只留在本机的临时文件夹中，实验室结束时删除。"],uploading:["Reading the file …","正在读取文件……"],tooLarge:["This file is larger than what the page takes; name it on the command line: thalweg lab FILE --target COLUMN. It takes at most","文件超出页面上限，请在命令行指定：thalweg lab FILE --target COLUMN。上限为"],rows:["rows","行"],firstRows:["the first rows, by which the columns are described here","前若干行（以下各列的描述基于这些行）"],columns:["columns","列"],target:["Predict","预测目标"],column:["column","列名"],role:["role","角色"],detail:["what the survey found","概况"],values:["values","取值示例"],isTarget:["target","目标"],settings:["What is compared","比较什么"],task:["Task","任务"],auto:["by the target","由目标决定"],loss:["Loss","损失"],ofTask:["the task's own","任务默认"],models:["Models","模型"],optimizers:["Optimizers","优化器"],lrs:["Learning rates","学习率"],batch_sizes:["Batch sizes","批大小"],epochs:["Epochs","轮数"],folds:["Folds","折数"],runs:["Runs at most","最多运行数"],seconds:["Seconds at most","最长秒数"],add:["add","添加"],leftOut:["Empty fields: a set for all purposes, as thalweg race takes it.","留空则采用 thalweg race 的通用设置。"],begin:["Race","开始比赛"],stop:["Stop, keep the result","停止并保留结果"],stopping:["Stopping; what was reached is being judged.","正在停止，并评估已得到的结果。"],timeOver:["The time is over; what was reached is being judged.","时间到，正在评估已得到的结果。"],race:["The race","比赛"],reading:["Reading and encoding the table …","正在读取并编码数据表……"],compiling:["Compiling, the first time only:","正在编译（仅首次需要）："],training:["Training","训练中"],epoch:["epoch","轮"],of:["of","/"],running:["runs still in it","个运行仍在进行"],secondsLeft:["s left","秒剩余"],judging:["Training is over: the answer is being judged …","训练结束，正在评估……"],run:["run","运行"],now:["now","当前"],best:["best","最佳"],ended:["how it ended","结束原因"],isRunning:["running","进行中"],leads:["leads","领先"],more:["further runs are in the curves, not in this list.","个运行只显示在曲线中。"],each:["All runs:","所有运行："],listed:["Runs of the race","比赛中的运行"],course:["How the race went","比赛过程"],folded:["Each line is the mean over folds:","每条线为各折的平均，折数："],failed:["There is no result.","没有结果。"],result:["The result","结果"],model:["Save the model","保存模型"],report:["Save the report","保存报告"],predicting:["Predicting","预测"],batchLoss:["There are no validation rows: the running batch loss is shown.","没有验证行：显示批次损失的滑动平均。"]}),bA=Ui({target:["target","目标"],weight:["weight","权重"],number:["number","数值"],category:["category","类别"],text:["text","文本"],date:["date","日期"],time:["time","时间"],duration:["duration","时长"],group:["group","分组"],dropped:["left out","不使用"]}),gv=Ui({regression:["regression: a number","回归：数值"],binary:["binary: yes or no","二分类"],multiclass:["multiclass: one of several","多分类"],count:["count: how many","计数"]}),SA=["linear","bins","both","nets","64","64x64"],yA=["auto","1e-3:1:7"],MA=["32","256","full"],EA=["sgd","momentum","nag","adagrad","rmsprop","adam","adamw","lbfgs"];function TA(n,e,t){const i=new Map,s=[],r=(v,f)=>{v==="seconds"?n().seconds=f:n().options[v]=f,v==="task"&&u();for(const b of s)b();t()},a=(v,f,...b)=>(i.set(v,f),f.addEventListener("input",()=>r(v,f.value)),m("div",{class:"field",title:v in e.help?Ke(e.help[v]):void 0},m("label",{},m("span",{},at(v)),f),...b)),o=(v,f)=>a(v,m("input",{type:"number",min:f,step:1,inputmode:"numeric"})),l=(v,f,b,...S)=>{const w=m("input",{type:"text",spellcheck:"false",autocomplete:"off",placeholder:b}),M=f.map(y=>{const x=m("button",{type:"button",class:"chip","aria-pressed":"false","aria-label":`${at(v)}: ${y}`},y);return x.addEventListener("click",()=>{w.value=pv(n().options[v],y),r(v,w.value)}),s.push(()=>x.setAttribute("aria-pressed",String(mv(n().options[v],y)))),x});return a(v,w,m("div",{class:"chips"},...M,...S))},c=m("select",{},m("option",{value:""},at("auto")),...e.tasks.map(v=>m("option",{value:v},gv(v)))),h=m("select",{}),u=()=>{const v=n().options.task,f=w=>m("option",{value:w},w in e.losses_titles?Ke(e.losses_titles[w]):w),b=e.tasks.filter(w=>!v||w===v),S=n().options.loss;We(h,m("option",{value:""},at("ofTask")),...b.map(w=>m("optgroup",{label:gv(w)},...(e.losses[w]??[]).map(f))),S&&!b.some(w=>e.losses[w]?.includes(S))?m("option",{value:S},S):null),h.value=S},d=m("select",{"aria-label":`${at("optimizers")}: ${at("add")}`},m("option",{value:""},`${at("add")} …`),...e.optimizers.map(({name:v,title:f})=>m("option",{value:v},`${v} – ${Ke(f)}`)));d.addEventListener("change",()=>{if(d.value){const v=i.get("optimizers");v.value=mv(n().options.optimizers,d.value)?n().options.optimizers:pv(n().options.optimizers,d.value),r("optimizers",v.value)}d.value=""});const p=EA.filter(v=>e.optimizers.some(f=>f.name===v));return{element:m("div",{class:"fields"},l("optimizers",p,"sgd,adam,beta1=0.8",d),l("models",SA,"linear,64x64,dropout=0.1"),l("lrs",yA,"0.01,0.1"),l("batch_sizes",MA,"256"),a("task",c),a("loss",h),o("epochs",1),o("folds",2),o("runs",1),o("seconds",1)),fill:()=>{u();for(const v of ka){const f=i.get(v);f&&document.activeElement!==f&&(f.value=n().options[v])}i.get("seconds").value=n().seconds;for(const v of s)v()}}}const vv=new Set(["setting","loss","crossvalidated_loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","seed","optimizer"]);function Yo(n){return n.ending==="left"}function pr(n){return n.overflowed??n.ending==="diverged"}let AA=0;function Wi(n,e,t,i,s=X`Save “${n}” as PNG`){const r=`card-${++AA}`,a=m("div",{class:"picture"}),o=m("div",{class:"above"}),l=m("button",{type:"button",class:"save","aria-label":s},"PNG");return l.addEventListener("click",()=>{Promise.resolve(i()).then(h=>sx(h,`${t}.png`))}),{element:m("figure",{class:"card","aria-labelledby":r,"data-picture":t},m("figcaption",{},m("h3",{id:r},n),l),m("p",{class:"note"},...Array.isArray(e)?e:[e]),o,a),body:a,above:o}}function Wt(n,e,t){n.beginPath();let i=!1;for(let s=0;s<e.length;s++){const r=Number.isFinite(e[s])&&Number.isFinite(t[s]);r&&i?n.lineTo(e[s],t[s]):r&&n.moveTo(e[s],t[s]),i=r}n.stroke()}function Si(n,e,t,i,s){switch(n.beginPath(),e){case"circle":case"ring":n.arc(t,i,s,0,2*Math.PI);break;case"square":n.rect(t-s*.9,i-s*.9,s*1.8,s*1.8);break;case"triangle":zc(n,[[t,i-s*1.15],[t+s*1.05,i+s*.8],[t-s*1.05,i+s*.8]]);break;case"down":zc(n,[[t,i+s*1.15],[t+s*1.05,i-s*.8],[t-s*1.05,i-s*.8]]);break;case"diamond":zc(n,[[t,i-s*1.25],[t+s*1.1,i],[t,i+s*1.25],[t-s*1.1,i]]);break;case"left":zc(n,[[t-s*1.15,i],[t+s*.8,i-s*1.05],[t+s*.8,i+s*1.05]]);break;case"plus":n.moveTo(t-s*1.1,i),n.lineTo(t+s*1.1,i),n.moveTo(t,i-s*1.1),n.lineTo(t,i+s*1.1),n.stroke();return}e==="ring"?n.stroke():n.fill()}function _v(n,e,t,i){n.beginPath(),n.moveTo(e-i,t-i),n.lineTo(e+i,t+i),n.moveTo(e+i,t-i),n.lineTo(e-i,t+i),n.stroke()}function zc(n,e){e.forEach(([t,i],s)=>s?n.lineTo(t,i):n.moveTo(t,i)),n.closePath()}function Qd(n,e,t,i){const s=(e==="gap"?n.gaps:n.curve[e])??[],r=(e==="gap"?void 0:n.curve.epoch)??s.map((l,c)=>c+1),a=n.curve.seconds??[];return{x:r.slice(0,s.length).map((l,c)=>t==="rows"?l*i:a[c]??NaN),y:s.map(l=>l??NaN),epoch:r.slice(0,s.length)}}function RA(n,e,t,i){const s=n.filter(({y:g})=>g.length>1),r=i==="best"&&s.length?s:n,a=r.flatMap(({y:g})=>g.slice(-1)).filter(g=>Number.isFinite(g)),o=n.flatMap(({y:g})=>g).filter(g=>Number.isFinite(g));if(!o.length)return{low:t?.1:0,high:1};const l=Math.min(...o),c=Math.max(...o),h=[...a].sort((g,_)=>g-_),u=h[Math.floor((h.length-1)/2)]??l;if(i==="best"){const g=r.map(({y:f})=>f[0]).filter(f=>Number.isFinite(f)),_=g.length?Math.min(...g):l,v=Math.max(Bc(a),Math.min(_,l+12*(u-l)));return Tn([l,Math.min(c,v)],t,.06)}const d=t?u*(u/l)**2:u+4*(u-l),p=e!==null&&e>l?e*1.08:Math.max(d,l*1.01);return Tn([l,Math.min(c,p)],t,.06)}function CA(n,e,t){const i=n.findIndex(o=>o>t);if(i<0)return{xs:n,ys:e,whole:!0};const s=i-1,r=(t-n[s])/(n[i]-n[s]),a=i>0&&t>n[s]?[[t],[e[s]+r*(e[i]-e[s])]]:[[],[]];return{xs:[...n.slice(0,i),...a[0]],ys:[...e.slice(0,i),...a[1]],whole:!1}}function LA(n,e,t){const i=e.map(({x:a})=>!a.length||a[a.length-1]<=t);if(i.every(Boolean))return n.winner;let s=n.winner,r=1/0;return e.forEach(({x:a,y:o},l)=>{i[l]&&pr(n.runs[l])||o.forEach((c,h)=>{a[h]<=t&&c<r&&([s,r]=[l,c])})}),s}const PA=()=>({split:X`Loss on the whole split`,batch:X`Running batch loss`,gap:X`Gap to the optimum`}),DA=n=>({split:n?X`Frozen weights after each epoch, on every row, each by the model that was trained without its fold. The thick line is the setting kept; its mark is the epoch whose weights it keeps. A bar ends one that left the race, a cross one that diverged.`:X`Frozen weights after each epoch, on every row of the validation split. The thick line is the run kept; its mark is the epoch whose weights it keeps. A bar ends a run that left the race, a cross one that diverged.`,batch:X`An average over weights that change within the epoch: progress only, never a result, and not to be compared with the loss on a split.`,gap:X`Objective on the training rows less the lowest that there is, which a solver found, on a logarithmic scale: a straight line falls at a steady rate.`});function ef(n,e,t,i){return n.runs.some(s=>Qd(s,i,"rows",n.rows.train).y.length)?tf(n,e,t,i).element:null}const NA=.55,IA=.1;function tf(n,e,t,i){let s=1/0;const r=n.rows.train;let a="rows",o=i==="gap"?"all":"best";const l=n.runs.some(R=>R.curve.seconds?.some(U=>U!==null)),c=()=>n.runs.map(R=>Qd(R,i,a,r));let h=c();const u=i==="split"?n.baseline_loss??null:null,d=()=>i==="gap"||Gr(h.flatMap(({y:R})=>R).filter(R=>Number.isFinite(R)));let p=d();const g=n.runs.map((R,U)=>e.find(I=>I.runs.includes(U))),_=()=>{const R=h.flatMap(({x:P})=>P),U=a==="rows"?(n.epochs_planned??0)*r:0,I=Tn([0,U,...R],!1,.02),A=h.flatMap(({y:P})=>P);return{x:{label:a==="rows"?X`training rows seen`:X`seconds since training began`,log:!1,range:{low:0,high:I.high}},y:{label:i==="gap"?X`objective − optimum`:ls(n.loss),log:p,range:i==="gap"?Tn(A,!0,.05):RA(h,u,p,o),text:P=>ue(P,5)}}},v=({context:R,x:U,y:I,ratio:A,box:P})=>{u!==null&&Number.isFinite(I(u))&&(R.strokeStyle=bt("soft"),R.lineWidth=A,R.setLineDash([3*A,4*A]),Wt(R,[P.left,P.left+P.width],[I(u),I(u)]),R.setLineDash([]),R.fillStyle=bt("soft"),R.font=`${11*A}px system-ui, sans-serif`,R.textAlign="right",R.fillText(X`the best constant`,P.left+P.width-6*A,I(u)-5*A));const k=LA(n,h,s),O=B=>t.emphasis(B)==="strong"?2:t.emphasis(B)==="faint"?0:B===k?1.5:1,z=n.runs.map((B,$)=>$).sort((B,$)=>O(B)-O($));for(const B of z){const $=t.emphasis(B),Z=g[B],ne=B===k&&$!=="faint",{xs:Y,ys:K,whole:j}=CA(h[B].x.map(U),h[B].y.map(I),U(s)),G=Y.length-1,ee=j&&pr(n.runs[B]),se=j&&Yo(n.runs[B]);R.globalAlpha=$==="faint"?.14:$==="strong"||ne?1:.62,s<1/0&&(ee||se)&&(R.globalAlpha*=1-NA*Math.min(1,(U(s)-Y[G])/(IA*P.width))),R.strokeStyle=R.fillStyle=an(Z.colour),R.lineWidth=($==="strong"?3:ne?2.6:1.3)*A,R.setLineDash(Z.dash.map(oe=>oe*A)),Wt(R,Y,K),R.setLineDash([]);const te=j?h[B].epoch.indexOf(n.runs[B].kept_epoch):-1;Y.length===1&&Si(R,Z.mark,Y[0],K[0],3*A),G>=0&&ee?_v(R,Y[G],K[G],3.4*A):G>=0&&se&&Wt(R,[Y[G],Y[G]],[K[G]-5*A,K[G]+5*A]),($==="strong"||ne)&&G>0&&Si(R,Z.mark,Y[te<0?G:te],K[te<0?G:te],4.5*A)}R.globalAlpha=1},f=()=>h.flatMap(({x:R,y:U,epoch:I},A)=>R.flatMap((P,k)=>Number.isFinite(P)&&Number.isFinite(U[k])?[{x:P,y:U[k],run:A,words:[n.runs[A].setting,X`epoch ${I[k]}: ${ue(U[k])}`,...k===R.length-1&&Yo(n.runs[A])?[Mt(n.runs[A].status)]:[]]}]:[])),b=i==="split"&&n.judged_by==="training loss"?X`Loss on the training split`:PA()[i],S=Wi(b,DA(!!n.folds)[i],`${i}-loss`,()=>_i(C.canvas,a==="rows"?X`${b} against rows seen`:X`${b} against seconds`,Vr(e),devicePixelRatio));l&&S.above.append(cs(X`Horizontal axis`,[{value:"rows",words:X`rows seen`},{value:"seconds",words:X`seconds`}],a,R=>{a=R,h=c();const{x:U,y:I}=_();C.replace(U,I),We(M,a==="seconds"?w:"")})),i!=="gap"&&S.above.append(cs(X`Vertical axis`,Gf(),o,R=>{o=R;const{x:U,y:I}=_();C.replace(U,I)}));const w=X`Runs train side by side and share these seconds; all of it took ${dp(n.seconds)}.`,M=m("p",{class:"aside","aria-live":"polite"});S.above.append(qo(e,t)),S.element.append(M);const y=n.runs[n.winner],{x,y:E}=_(),C=ri({into:S.body,x,y:E,height:300,about:X`${b} of ${n.runs.length} runs by epoch; the run kept, ${y.setting}, ends at ${ue(h[n.winner].y.at(-1)??null)}.`,draw:v,spots:f,onHover:R=>t.hover(R),onClick:R=>t.toggle(R)});t.onChange(C.redraw);const D=(R=1/0)=>{s=R,h=c(),p=d();const U=_();C.replace(U.x,U.y)};return{element:S.element,update:D}}class nf{constructor(e){this.groupOf=e}hovered=null;pinned=new Set;group=null;listeners=[];onChange(e){this.listeners.push(e)}hover(e){e!==this.hovered&&(this.hovered=e,this.tell())}hoverGroup(e){e!==this.group&&(this.group=e,this.tell())}toggle(e){this.pinned.delete(e)||this.pinned.add(e),this.tell()}clear(){this.pinned.clear(),this.hovered=this.group=null,this.tell()}get active(){return this.hovered!==null||this.group!==null||this.pinned.size>0}emphasis(e){return this.active?e===this.hovered||this.pinned.has(e)||this.groupOf[e]===this.group?"strong":"faint":"plain"}tell(){for(const e of this.listeners)e()}}function UA(n){const e=n.runs.map(({number:s})=>s),i=[...new Set(e)].map(s=>e.indexOf(s)).map(s=>n.runs[s]).map(s=>({members:e.filter(r=>r===s.number).length,gone:0,partial:new Map,setting:s.setting,label:s.label,optimizer:s.optimizer,budget:s.epochs,over:!1,lr:null,batch_size:"",schedule:"",seed:0,loss:null,valid_loss:null,train_loss:null,objective:null,epochs:0,kept_epoch:0,updates:0,ending:"",status:"",curve:{epoch:[],batch:[],split:[]}}));return{format:0,target:n.target,task:n.task,answer:"",sentence:"",loss:n.loss,rows:n.rows,split:{},judged_by:n.judged?"validation loss":"training loss",trained_on:"",seconds:0,engine:"",interrupted:!1,runs_in_all:i.length,of:e,epochs_planned:Math.max(...i.map(({budget:s})=>s)),winner:0,runs:i,figures:{},repeat:{command:"",python:"",install:"",versions:{}}}}function FA(n,e,t){e.runs.forEach((i,s)=>{const r=n.runs[n.of[i]],a=e.epochs[s],{epoch:o,batch:l,split:c}=r.curve;if(o.length&&a<=o[o.length-1])return;const h=r.partial.get(a)??[0,0,0];if(h[0]++,h[1]+=e.batch[s]??NaN,h[2]+=e.valid[s]??NaN,r.partial.set(a,h),h[0]<r.members)return;r.partial.clear();const u=p=>Number.isFinite(p)?p/r.members:null;o.push(a),l.push(u(h[1])),c.push(u(h[2])),r.epochs=a;const d=u(t?h[2]:h[1]);d!==null&&(r.loss===null||d<r.loss)&&(r.loss=d,r.kept_epoch=a)}),n.winner=xv(n)}function OA(n,e){const t=n.runs[n.of[e.run]];t.gone++,t.over=t.gone>=t.members,t.ending=e.ending,t.overflowed=(t.overflowed??!1)||e.overflowed,(t.over||e.overflowed)&&(t.status=e.said),n.winner=xv(n)}function xv(n){let e=0,t=1/0;return n.runs.forEach((i,s)=>{!i.overflowed&&i.loss!==null&&i.loss<t&&(t=i.loss,e=s)}),e}const BA=200;function zA(n,{onPlan:e,onChange:t,onDone:i,onFailed:s,onStop:r}){let a=null,o=!0,l="reading",c="",h="",u=null,d=!1,p=[];const g=m("progress",{class:"race-bar",max:1,"aria-label":at("race")}),_=m("p",{class:"race-said",role:"status"},at("reading")),v=m("button",{type:"button",class:"save stop"},at("stop"));v.addEventListener("click",r);const f=m("div",{class:"problem",role:"alert"}),b=m("div",{class:"race-curves"}),S=m("div",{}),w=m("details",{class:"race-course",open:!0,hidden:!0},m("summary",{},at("course")),b,S),M=m("section",{class:"card race","aria-label":at("race")},m("div",{class:"race-head"},m("h2",{class:"sub"},at("race")),v),g,_,f,w),y=[],x=U=>{_.textContent=c?`${c} ${U}`:U},E=U=>{l=U;const I=U==="done"||U==="failed";v.hidden=I,g.hidden=I,_.hidden=I,w.classList.toggle("running",!I),U==="done"&&(w.open=!1),I&&R(),t()},C=()=>{d||(d=!0,requestAnimationFrame(()=>{d=!1,u?.();for(const U of y)U.update();t()}))},D=U=>{o=U.judged;const I=a=UA(U);p=Jd(I.runs);const A=new nf(I.runs.map(z=>z.optimizer)),P=tf(I,p,A,o?"split":"batch");u=P.update,y.length=0;const k=I.runs.slice(0,BA).map((z,B)=>{const $=p.find(se=>se.runs.includes(B)),Z=m("button",{type:"button",class:"pin","aria-pressed":"false"},jd($),z.label||z.setting);Z.addEventListener("click",()=>A.toggle(B));const ne=m("td",{class:"n"}),Y=m("td",{class:"n"}),K=m("td",{class:"n"}),j=m("td",{class:"ending"}),G=m("span",{class:"badge",hidden:!0},at("leads")),ee=m("tr",{},m("th",{scope:"row"},Z,G),ne,Y,K,j);return ee.addEventListener("pointerenter",()=>A.hover(B)),ee.addEventListener("pointerleave",()=>A.hover(null)),Z.addEventListener("focus",()=>A.hover(B)),Z.addEventListener("blur",()=>A.hover(null)),A.onChange(()=>{ee.dataset.emphasis=A.emphasis(B),Z.setAttribute("aria-pressed",String(A.pinned.has(B)))}),y.push({update:()=>{const se=(o?z.curve.split:z.curve.batch)??[],te=B===I.winner&&z.loss!==null;ne.textContent=`${z.epochs} ${at("of")} ${z.budget}`,Y.textContent=ue(se[se.length-1]??null),K.textContent=ue(pr(z)?null:z.loss),j.textContent=Mt(z.status)||at("isRunning"),G.hidden=!te,ee.classList.toggle("winner",te),ee.classList.toggle("gone",Yo(z)||pr(z))}}),ee});w.hidden=!1,w.classList.add("running"),We(b,P.element);const O=I.runs.length-k.length;We(S,U.folds?m("p",{class:"note"},`${at("folded")} ${U.folds}.`):null,U.common?m("p",{class:"note"},`${at("each")} ${U.common}.`):null,o?null:m("p",{class:"note"},at("batchLoss")),m("div",{class:"scroll live-runs",role:"region",tabindex:0,"aria-label":at("listed")},m("table",{},m("thead",{},m("tr",{},m("th",{scope:"col"},at("run")),m("th",{class:"n",scope:"col"},at("epoch")),m("th",{class:"n",scope:"col"},at("now")),m("th",{class:"n",scope:"col"},at("best")),m("th",{scope:"col"},at("ended")))),m("tbody",{},...k))),O>0?m("p",{class:"note"},`${O} ${at("more")}`):null);for(const z of y)z.update();e(U)},R=ex(`data/events?race=${n}`,{phase:U=>{const{name:I}=U;I!=="training"&&g.removeAttribute("value"),x(I==="training"?`${at("training")} …`:at(I)),E(I)},compiling:U=>{const{kernel:I,number:A,of:P}=U;x(`${at("compiling")} ${I.replace(/_float(32|64)/,"").replaceAll("_"," ")} (${A} ${at("of")} ${P})`),l==="reading"&&E("compiling")},planned:U=>D(U),losses:U=>{a&&FA(a,U,o),C()},ended:U=>{a&&OA(a,U),C()},progress:U=>{if(l!=="training")return;const I=U;g.value=I.total_rows?I.rows/I.total_rows:0;const A=I.seconds_left===null?"":`, ${ue(I.seconds_left,2)} ${at("secondsLeft")}`;x(`${at("training")}: ${at("epoch")} ${I.epoch} ${at("of")} ${I.epochs}, ${I.running} ${at("of")} ${I.runs} ${at("running")}${A}`)},stopping:U=>{c=at(U.why==="time"?"timeOver":"stopping"),v.hidden=!0,x("")},done:U=>{C(),E("done"),i(U)},failed:U=>{const{error:I,problems:A}=U,P=A.length>1?m("ul",{},...A.map(k=>m("li",{},Mt(k)))):m("p",{},Mt(I));h=I,We(f,m("p",{},at("failed")),P),E("failed"),s()}},()=>{});return{element:M,close:R,race:()=>a,phase:()=>l,said:()=>_.textContent??"",failure:()=>h,shown:()=>a&&{race:a,groups:p,what:o?"split":"batch",canvas:b.querySelector("canvas")}}}const wv=79,kA=640;function sf({race:n,what:e}){let t=1/0,i=-1/0;for(const s of n.runs){const{x:r}=Qd(s,e,"rows",n.rows.train);r.length&&([t,i]=[Math.min(t,r[0]),Math.max(i,r[r.length-1])])}return i>t?Array.from({length:wv+1},(s,r)=>t+r/wv*(i-t)):[]}function GA({race:n,groups:e,what:t},i){const s=structuredClone(n),r=sf({race:s,what:t}),a=tf(s,e,new nf(s.runs.map(l=>l.optimizer)),t),o=m("div",{class:"unseen-page","aria-hidden":"true",inert:!0},a.element);return o.style.width=`${kA}px`,document.body.append(o),{last:r.length-1,holds:i,legend:Vr(e),draw:async l=>(a.update(r[l]),await rp(),a.element.querySelector("canvas")),words:l=>`${X`training rows seen`}: ${Math.round(r[l]).toLocaleString("en")}`,close:()=>o.remove()}}const bv=()=>({about:X`Confusion matrix`,caption:X`Rows: the class it is; columns: what it was taken for.`,recall:X`recall`});function rf(n,e,t=bv()){const i=n.length>12;return m("div",{class:"scroll",role:"region",tabindex:0,"aria-label":t.about},m("table",{class:i?"confusion many":"confusion"},m("caption",{},t.caption),m("thead",{},m("tr",{},m("td",{}),...n.map(s=>m("th",{scope:"col",class:"n",title:s},yn(s,i?8:14))),m("th",{scope:"col",class:"n"},t.recall))),m("tbody",{},...e.map((s,r)=>{const a=s.reduce((o,l)=>o+l,0);return m("tr",{},m("th",{scope:"row",title:n[r]},yn(n[r],i?12:20)),...s.map((o,l)=>m("td",{class:`n s${a>0?Math.round(10*o/a):0} ${r===l?"right":"wrong"}`},ue(o))),m("td",{class:"n"},a>0?qt(s[r]/a,1):"–"))}))))}const Ga=n=>n.reduce((e,t)=>e+t,0);function HA(n,e=10){const t=n.right.length/e,i=[];for(let s=0;s<e;s++){const r=[s*t,(s+1)*t],a=Ga(n.right.slice(...r)),o=Ga(n.wrong.slice(...r)),l=a+o;if(!(l>0))continue;let c=0;for(let u=r[0];u<r[1];u++)c+=(n.mean[u]??0)*(n.right[u]+n.wrong[u]);const h=a/l;i.push({predicted:c/l,observed:h,error:Math.sqrt(h*(1-h)/l),weight:l})}return i}function Ko(n,e){const t=Ga(n.right.slice(e)),i=Ga(n.right.slice(0,e)),s=Ga(n.wrong.slice(e)),r=Ga(n.wrong.slice(0,e)),a=(o,l)=>l>0?o/l:null;return{threshold:e/n.right.length,true_positive:t,false_positive:s,false_negative:i,true_negative:r,precision:a(t,t+s),recall:a(t,t+i),specificity:a(r,r+s),f1:a(2*t,2*t+s+i),accuracy:(t+r)/(t+r+s+i)}}function VA(n){return Array.from({length:n.right.length-1},(e,t)=>Ko(n,t+1))}const WA=()=>[{key:"precision",words:X`precision`,colour:0,dash:[]},{key:"recall",words:X`recall`,colour:1,dash:[8,4]},{key:"f1",words:"F1",colour:2,dash:[2,3]},{key:"accuracy",words:X`accuracy`,colour:3,dash:[9,3,2,3]}],$A=[10,20,30,40,50,60,70,80,90];function Sv(n,e,t=.5){const i=VA(n),s=WA(),r=Math.min(99,Math.max(1,Math.round(100*(t??.5))));let a=r;const o=({context:S,x:w,y:M,ratio:y,box:x})=>{for(const{key:E,colour:C,dash:D}of s)S.strokeStyle=an(C),S.lineWidth=2*y,S.setLineDash(D.map(R=>R*y)),Wt(S,i.map(R=>w(R.threshold)),i.map(R=>R[E]===null?NaN:M(R[E])));S.setLineDash([]),S.strokeStyle=bt("ink"),S.lineWidth=1.4*y,Wt(S,[w(a/100),w(a/100)],[x.top,x.top+x.height])},l=X`What each threshold would decide`,c=Wi(l,t===null?X`If ${e[1]} were predicted where its probability is at least the threshold, on the test rows; the model itself takes one class for each row.`:X`${e[1]} is predicted where its probability is at least the threshold; on the test rows.`+(t===.5?"":X` The model decides at ${ue(t)}.`),"thresholds",()=>_i(h.canvas,l,s.map(({words:S,colour:w})=>({words:S,colour:an(w)})),devicePixelRatio));c.above.append(m("p",{class:"outputs"},...s.map(({words:S,colour:w,dash:M})=>m("span",{},m("i",{class:`stroke g${w} ${M.length?"dashed":""}`,"aria-hidden":"true"}),S))));const h=ri({into:c.body,x:{label:X`threshold`,log:!1,range:{low:0,high:1},text:S=>qt(S)},y:{label:X`share`,log:!1,range:{low:0,high:1.02},text:S=>qt(S)},height:280,about:X`Precision, recall, F1 and accuracy over the threshold; the table beside has the figures.`,draw:o}),u=m("output",{class:"n"}),d=m("input",{type:"range",min:1,max:99,step:1,value:a,id:"threshold","aria-describedby":"threshold-says"}),p=m("div",{"aria-live":"polite"}),g=m("p",{class:"note",id:"threshold-says"}),_=()=>{const S=Ko(n,a);We(u,qt(a/100)),d.setAttribute("aria-valuetext",qt(a/100)),We(p,rf([...e],[[S.true_negative,S.false_positive],[S.false_negative,S.true_positive]],{...bv(),about:X`Confusion matrix at a threshold`})),We(g,XA(S)),h.redraw()};d.addEventListener("input",()=>{a=Number(d.value),_()});const v=S=>[S.precision,S.recall,S.specificity,S.f1,S.accuracy].map(w=>m("td",{class:"n"},qt(w,1))),f=m("div",{class:"scroll short",role:"region",tabindex:0,"aria-label":X`Thresholds`},m("table",{},m("thead",{},m("tr",{},m("th",{scope:"col",class:"n"},X`threshold`),...[X`precision`,X`recall`,X`specificity`,"F1",X`accuracy`].map(S=>m("th",{scope:"col",class:"n"},S)))),m("tbody",{},...$A.map(S=>m("tr",{class:t!==null&&S===r?"winner":null},m("th",{scope:"row",class:"n"},qt(S/100)),...v(Ko(n,S))))))),b=m("section",{class:"card plain"},m("h3",{},X`Confusion matrix at a threshold`),m("p",{class:"slide"},m("label",{for:"threshold"},X`Threshold`),d,u),g,p);return _(),[c.element,b,m("section",{class:"card plain"},m("h3",{},X`Thresholds`),f)]}function XA(n){return X`Precision ${qt(n.precision,1)}, recall ${qt(n.recall,1)}, specificity ${qt(n.specificity,1)}, F1 ${ue(n.f1,4)}, accuracy ${qt(n.accuracy,1)}.`}const yv=[0,.2,.4,.6,.8,1];function Mv(n,e,t="calibration"){const i=HA(n),s=Math.max(...i.map(c=>c.weight)),r=({context:c,x:h,y:u,ratio:d,box:p})=>{c.fillStyle=bt("band"),i.forEach(g=>{const _=Math.floor(Math.min(g.predicted,.9999)*10)/10,v=g.weight/s*p.height*.22;c.fillRect(h(_)+d,p.top+p.height-v,h(_+.1)-h(_)-2*d,v)}),c.strokeStyle=bt("soft"),c.lineWidth=d,c.setLineDash([3*d,4*d]),Wt(c,[h(0),h(1)],[u(0),u(1)]),c.setLineDash([]),c.strokeStyle=c.fillStyle=bt("c0"),c.lineWidth=2.2*d,Wt(c,i.map(g=>h(g.predicted)),i.map(g=>u(g.observed))),c.lineWidth=1.4*d;for(const g of i){const _=h(g.predicted);Wt(c,[_,_],[u(g.observed-g.error),u(g.observed+g.error)]),Si(c,"circle",_,u(g.observed),4*d)}},a=X`Calibration`,o=Wi(a,X`Of the test rows to which the model gives ${e} a probability of, say, 70 %, the share that is it; on the dashed line both agree. Strokes are one standard error, bars below how many rows there are.`,t,()=>_i(l.canvas,a,[],devicePixelRatio)),l=ri({into:o.body,x:{label:X`predicted probability`,log:!1,range:{low:-.02,high:1.03},at:yv,text:c=>qt(c)},y:{label:X`share that came true`,log:!1,range:{low:-.03,high:1.04},at:yv,text:c=>qt(c)},height:300,about:X`Calibration: ${i.map(c=>X`predicted ${qt(c.predicted,1)}, true ${qt(c.observed,1)}`).join("; ")}.`,draw:r,spots:()=>i.map(c=>({x:c.predicted,y:c.observed,run:-1,words:[X`predicted ${qt(c.predicted,1)}`,X`true ${qt(c.observed,1)} ± ${qt(c.error,1)}`,X`${Gn(Math.round(c.weight),"row")} (weight ${ue(c.weight)})`]}))});return o.element}const qA=[0,.2,.4,.6,.8,1];function Ha(n,e,t,i=[]){let s=n,r=t,a=null;const o=({context:u,x:d,y:p,ratio:g})=>{u.strokeStyle=bt("soft"),u.lineWidth=g,u.setLineDash([3*g,4*g]),Wt(u,[d(0),d(1)],[p(r(0)),p(r(1))]),u.setLineDash([]);for(const _ of i)Wt(u,_.x.map(d),_.y.map(p));u.strokeStyle=bt("c0"),u.lineWidth=2.4*g,Wt(u,s.x.map(d),s.y.map(p)),a&&(u.fillStyle=bt("ink"),Si(u,"circle",d(a[0]),p(a[1]),6*g))},l=Wi(e.title,e.note,e.name,()=>_i(h.canvas,e.title,[],devicePixelRatio),e.save),c=u=>({label:u,log:!1,range:{low:-.02,high:1.03},at:qA,text:d=>qt(d)}),h=ri({into:l.body,x:c(e.x),y:c(e.y),height:300,about:`${e.title}: ${e.x}, ${e.y}.`,draw:o,spots:()=>s.x.map((u,d)=>({x:u,y:s.y[d],run:-1,words:[`${e.x} ${qt(u,1)}`,`${e.y} ${qt(s.y[d],1)}`,`${e.threshold??X`threshold`} ${ue(s.threshold[d],4)}`]}))});return{element:l.element,show:(u,d,p)=>{s=u,a=d,r=p,h.redraw()}}}const YA=()=>[{key:"macro",words:X`macro average`},{key:"weighted",words:X`weighted average`},{key:"micro",words:X`micro average`}];function KA(n,e,t){const i=m("div",{class:"cards of-class"}),s=n.classes.map(h=>m("button",{type:"button",class:"pick",title:h.class},yn(h.class,28))),r=n.classes.map((h,u)=>m("tr",{},m("th",{scope:"row"},s[u]),JA(h.weight),...[h.roc_auc,h.average_precision,h.precision,h.recall,h.f1].map(af))),a=h=>{r.forEach((d,p)=>d.classList.toggle("winner",p===h)),s.forEach((d,p)=>d.setAttribute("aria-pressed",String(p===h)));const u=t==="multilabel"?e?.[h]??.5:null;We(i,...ZA(n.classes[h],n.classes.filter((d,p)=>p!==h),u))};s.forEach((h,u)=>h.addEventListener("click",()=>a(u)));const o=[X`rows`,"ROC AUC",X`average precision`,X`precision`,X`recall`,"F1"],l=t==="multilabel"?X`label`:X`class`,c=m("section",{class:"card plain wide"},m("h3",{},X`Figures and areas`),m("p",{class:"note"},X`Choose a ${l} to see its curves below. Precision, recall and F1 are of what the model decides; the areas are of the ranking by the probability. Averages of the areas: macro is their plain mean, weighted by the rows of each, micro of all pairs of a row and a ${l} in one ranking.`+(n.left===1?X` Of the fewest rows 1 further one is left out.`:n.left?X` Of the fewest rows ${n.left} further ones are left out.`:"")),m("div",{class:"scroll",role:"region",tabindex:0,"aria-label":X`Figures of each class`},m("table",{class:"each-class"},m("thead",{},m("tr",{},m("th",{scope:"col"},l),...o.map(h=>m("th",{scope:"col",class:"n"},h)))),m("tbody",{},...r),m("tfoot",{},...YA().map(({key:h,words:u})=>m("tr",{},m("th",{scope:"row"},u),m("td",{}),af(n.averages.roc_auc[h]),af(n.averages.average_precision[h]),m("td",{colspan:3})))))));return a(0),[c,i]}function ZA(n,e,t){const i=n.class,s=e.length?X` The thin lines are the other classes.`:"",r=a=>e.map(a);return[Ha(n.roc,{title:X`ROC curve of ${yn(i,28)}`,note:X`Of the rows of ${i} the share that is found, against the share of the others taken for it. Guessing lies on the dashed line.`+s,name:"class-roc",x:X`false positive rate`,y:X`recall`},a=>a,r(a=>a.roc)).element,Ha(n.precision_recall,{title:X`Precision and recall of ${yn(i,28)}`,note:X`Of the rows taken for ${i} the share that is it, against the share of it that is found. Guessing lies on the dashed line.`+s,name:"class-precision-recall",x:X`recall`,y:X`precision`},()=>n.precision_recall.share,r(a=>a.precision_recall)).element,...n.bins?[Mv(n.bins,i,"class-calibration"),...Sv(n.bins,[X`the rest`,i],t)]:[]]}function JA(n){return m("td",{class:"n"},ue(n))}function af(n){return m("td",{class:"n"},ue(n,4))}const Ev=()=>[["train",X`training`],["valid",X`validation`],["test",X`test`]],jA=new Set(["loss","objective"]);function QA(n){const e=n.runs[n.winner],t=e.curve.batch??[],i=e.curve.epoch??t.map((l,c)=>c+1),s=t[Math.max(0,i.indexOf(e.kept_epoch))],r=l=>n.figures[l],a=(n.members?.length??0)>0,o=r("train")?.objective??null;return m("ol",{class:"numbers"},kc(X`Batch loss`,X`An average over weights that changed meanwhile. Progress, never a result.`,[[a?X`the best single run, its kept epoch`:X`in the epoch kept`,s??null]]),kc(X`Loss on a split`,X`Of the frozen weights, on every row.`,Ev().flatMap(([l,c])=>r(l)?[[c,of(r(l).loss)]]:[])),kc(X`Objective`,X`Training loss and penalty: what training minimises.`,[o===null||typeof o!="number"?[X`training, without a penalty`,of(r("train")?.loss)]:[X`training`,o]]),kc(X`Metrics`,X`What one cares about; most have no useful gradient.`,eR(r("test")??r("valid")??{}).map(l=>[ls(l),of((r("test")??r("valid"))[l])])))}function of(n){return typeof n=="number"?n:null}function eR(n){return["r2","rmse","mae","accuracy","f1","roc_auc","log_loss"].filter(t=>typeof n[t]=="number").slice(0,4)}function kc(n,e,t){return m("li",{},m("h3",{},n),m("p",{},e),m("dl",{},...t.flatMap(([i,s])=>[m("dt",{},i),m("dd",{class:"n"},ue(s))])))}function tR(n){const e=Ev().filter(([a])=>n.figures[a]),t=n.figures.baseline,i=Object.keys(n.figures[e[0][0]]??{}),s=e.at(-1)[1],r=a=>m("td",{class:"n"},Array.isArray(a)?a.map(o=>ue(o,3)).join("  "):ue(a));return m("div",{class:"scroll",role:"region",tabindex:0,"aria-label":X`Figures`},m("table",{},m("thead",{},m("tr",{},m("th",{scope:"col"},X`figure`),...e.map(([,a])=>m("th",{scope:"col",class:"n"},a)),t?m("th",{scope:"col",class:"n"},X`best constant (${s})`):null)),m("tbody",{},...i.map(a=>m("tr",{class:jA.has(a)?"loss":null},m("th",{scope:"row"},ls(a)),...e.map(([o])=>r(n.figures[o][a])),t?r(t[a]):null)))))}function nR(n){const{command:e,python:t,install:i,versions:s}=n.repeat;return m("div",{class:"repeat"},e?[m("p",{},X`The same again, on the command line:`),lf(e)]:null,t?[m("p",{},e?X`or in Python:`:X`The same again, in Python, with the same data:`),lf(t)]:null,[m("p",{},X`with the versions that made it:`),lf(i)],m("dl",{class:"versions"},...Object.entries(s).flatMap(([r,a])=>[m("dt",{},r),m("dd",{},a)])))}function lf(n){const e=m("button",{type:"button",class:"copy"},X`Copy`);return e.addEventListener("click",()=>{navigator.clipboard?.writeText(n).then(()=>e.textContent=X`Copied`,()=>e.textContent=X`Select it and copy`)}),m("div",{class:"code"},m("pre",{tabindex:0,"aria-label":X`Command`},m("code",{},n)),e)}function Tv(n,e,t){const i=r=>r===null||typeof r=="number"&&!Number.isFinite(r);if(i(n)||i(e))return Number(i(n))-Number(i(e));const s=typeof n=="number"&&typeof e=="number"?n-e:String(n).localeCompare(String(e),"en",{numeric:!0});return t?-s:s}function iR({verdict:n,loss:e}){return!n||n.judge===e?{key:"loss",downwards:!1}:{key:"judge",downwards:n.greater===!0}}const sR=["lr"];function rR(n){const{runs:e,verdict:t}=n,i=new Map(t?.settings.filter(c=>!c.mean).flatMap(c=>c.runs.map(h=>[h,c]))??[]),s=(c,h,u,d,p=ue)=>({key:c,title:h,about:d,numeric:!0,value:g=>u(e[g],g),show:g=>p(u(e[g],g))}),r=[...new Set(e.flatMap(c=>Object.keys(c)))].filter(c=>!vv.has(c)).filter(c=>sR.includes(c)||new Set(e.map(h=>String(h[c]??null))).size>1).map(c=>({key:c,title:c==="lr"?X`rate`:c==="batch_size"?X`batch`:c==="schedule"?X`schedule`:c.replaceAll("_"," "),about:c==="lr"?X`learning rate`:void 0,numeric:e.every(h=>h[c]===void 0||h[c]===null||typeof h[c]=="number"),value:h=>e[h][c]??null,show:h=>Qt(e[h][c])}));new Set(e.map(c=>c.seed)).size>1&&r.push(s("seed",X`seed`,c=>c.seed,void 0,Qt));const a=s("loss",Mt(n.judged_by),c=>pr(c)?null:c.loss,X`of the weights that the run keeps, on the whole split`),o=t?.judge===n.loss;t&&o&&(a.show=c=>Mr(pr(e[c])?null:e[c].loss,i.get(c)?.standard_error));const l=s("judge",Mt(t?.judge??""),(c,h)=>i.get(h)?.loss??null,X`by which settings are compared, on the whole split`);return l.show=c=>Mr(i.get(c)?.loss??null,i.get(c)?.standard_error),[...r,...t&&!o?[l]:[],a,...e.some(c=>typeof c.crossvalidated_loss=="number")?[s("crossvalidated_loss",X`cross-validated loss`,c=>c.crossvalidated_loss??null,X`of rows of training and validation, each held out in turn`)]:[],...t&&t.settings.some(c=>c.probability_best!==null)?[s("probability",X`P(best)`,(c,h)=>i.get(h)?.probability_best??null,X`probability that this setting is the best, by bootstrap over rows`,c=>qt(c,1))]:[],...n.metric&&n.metric.name!==t?.judge?[s("metric",ls(n.metric.name),c=>c.metric??null)]:[],...n.judged_by==="training loss"?[]:[s("train_loss",X`training loss`,c=>c.train_loss)],...e.some(c=>c.objective!==null&&c.objective!==c.train_loss)?[s("objective",X`objective`,c=>c.objective,X`training loss and penalty: what training minimises`)]:[],...e.some(c=>typeof c.gap=="number")?[s("gap",X`gap to optimum`,c=>c.gap??null,X`objective less the lowest that there is`)]:[],s("epochs",X`epochs`,c=>c.epochs,X`completed; the weights kept are those of an earlier or the last`,String),s("kept",X`kept`,c=>c.kept_epoch,X`the epoch whose weights the run keeps`,String),s("updates",X`updates`,c=>c.updates)]}function aR(n,e,t){const i=[{key:"optimizer",title:X`optimizer`,numeric:!1,value:u=>n.runs[u].optimizer,show:u=>n.runs[u].optimizer},...rR(n),{key:"ended",title:X`ended`,numeric:!1,value:u=>n.runs[u].ending,show:u=>Mt(n.runs[u].status)}],s=n.runs.map((u,d)=>e.find(p=>p.runs.includes(d))),r=new Set(n.verdict?.settings.filter((u,d)=>!u.mean&&n.verdict.tied.includes(d)).flatMap(u=>u.runs)??[]);let a=iR(n);const o=n.runs.map((u,d)=>{const p=m("button",{type:"button",class:"pin","aria-pressed":"false","aria-label":X`${u.optimizer}: mark ${u.setting}`},jd(s[d]),u.optimizer);p.addEventListener("click",()=>t.toggle(d));const g=[d===n.winner?m("span",{class:"badge"},X`kept`):null,n.members?.includes(d)?m("span",{class:"badge"},X`in the mean`):null,r.has(d)&&d!==n.winner?m("span",{class:"badge tied"},X`not told apart`):null],_=m("tr",{class:d===n.winner?"winner":null},m("th",{scope:"row"},p,...g),...i.slice(1).map(v=>m("td",{class:v.numeric?"n":null},v.show(d))));return _.addEventListener("pointerenter",()=>t.hover(d)),_.addEventListener("pointerleave",()=>t.hover(null)),p.addEventListener("focus",()=>t.hover(d)),p.addEventListener("blur",()=>t.hover(null)),{row:_,pin:p}}),l=m("tbody"),c=i.map(u=>{const d=m("button",{type:"button",title:u.about??null},u.title,m("span",{class:"arrow","aria-hidden":"true"})),p=m("th",{scope:"col",class:u.numeric?"n":null},d);return d.addEventListener("click",()=>{a={key:u.key,downwards:a.key===u.key?!a.downwards:!1},h()}),{column:u,head:p}}),h=()=>{const u=i.find(p=>p.key===a.key)??i[0],d=n.runs.map((p,g)=>g).sort((p,g)=>Tv(u.value(p),u.value(g),a.downwards)||Tv(n.runs[p].loss,n.runs[g].loss,!1)||p-g);We(l,...d.map(p=>o[p].row));for(const{column:p,head:g}of c)p.key===a.key?g.setAttribute("aria-sort",a.downwards?"descending":"ascending"):g.removeAttribute("aria-sort")};return h(),t.onChange(()=>{o.forEach(({row:u,pin:d},p)=>{u.dataset.emphasis=t.emphasis(p),d.setAttribute("aria-pressed",String(t.pinned.has(p)))})}),m("div",{class:"scroll",role:"region",tabindex:0,"aria-label":X`Table of runs`},m("table",{class:"runs"},m("thead",{},m("tr",{},...c.map(({head:u})=>u))),l))}const oR=12;function Av(n){return[lR(n),...n.columns.filter(e=>e.kind!=="number").slice(0,oR).map(e=>hR(e,n))]}function lR(n){const e=X`How much each column moves the prediction`,t=24,i=168,s=640,r=76,a=t*n.columns.length+8,o=Math.max(...n.columns.map(u=>u.size))||1,l=u=>(s-i-r)*u/o,c=Ye("svg",{class:"bars",viewBox:`0 0 ${s} ${a}`,role:"img","aria-label":`${e}: ${n.columns.map(u=>`${u.column} ${ue(u.size,4)}`).join(", ")}`},...n.columns.flatMap((u,d)=>[Ye("text",{class:"name",x:i-8,y:t*d+19,"text-anchor":"end"},yn(u.column,24)),Ye("rect",{class:`bar-of ${u.kind}`,x:i,y:t*d+7,height:t-9,width:Math.max(1,l(u.size)).toFixed(1),rx:2}),Ye("text",{class:"value",x:i+l(u.size)+7,y:t*d+19},ue(u.size,4))])),h=Wi(e,(n.rows?X`Standard deviation of the curve below over ${Gn(n.rows,"row")}, in the unit of ${Mt(n.unit)}.`:X`Added to ${Mt(n.unit)}: by one standard deviation of a number, or between the lowest and the highest point of a curve or its levels.`)+(n.left?X` ${Gn(n.left,"further column")} of less effect are left out.`:""),n.rows?"dependence":"effects",async()=>_i(await hl(c,2),e,[],2));return h.element.classList.add("wide"),h.body.append(c),h.element}function cR(n,e){return n.levels_are==="cells"?Gn(e,"cell"):n.levels_are==="n-grams"?Gn(e,"n-gram"):Gn(e,"level")}function uR(n,e){switch(n.levels_are){case"cells":return X`What each cell of both columns, at the values named, adds to ${e}, beside the columns' own effects.`;case"steps":return X`What each level adds to ${e}, beside the level before it.`;case"n-grams":return X`What each n-gram adds to ${e}, for a tf-idf of 1.`;default:return X`What each level adds to ${e}, beside the mean of all levels.`}}function hR(n,e){const t=e.unit,i=n.more?e.rows?X` ${Gn(n.more,"level")} of fewer rows are left out.`:X` ${cR(n,n.more)} nearer to 0 are left out.`:"",s=yn(n.column,44),r=n.kind==="curve"?fR(n):pR(n),a=Wi(s,e.rows?(n.kind==="curve"?X`The mean of ${Mt(t)} over ${Gn(e.rows,"row")} if all of them had this value, the others as they are, less the mean of that (partial dependence).`:X`The mean of ${Mt(t)} over ${Gn(e.rows,"row")} if all of them had this level, the others as they are, less the mean of that (partial dependence).`)+i:n.kind==="curve"?X`What it adds to ${Mt(t)}, its mean being 0; marks below are the edges of its bins, with about as many rows between each two.`:uR(n,Mt(t))+i,`${e.rows?"dependence":"effect"}-${n.column.replace(/[^\p{L}\p{N}]+/gu,"-").slice(0,40)}`,async()=>_i(await hl(r,2),s,dR(n),2));return n.outputs.length>1&&a.above.append(m("p",{class:"outputs"},...n.outputs.map((o,l)=>m("span",{},Ye("svg",{class:`swatch g${l%8}`,width:12,height:12,"aria-hidden":"true"},Ye("rect",{width:11,height:11,rx:2})),o.output)))),a.body.append(r),a.element}function dR(n){return n.outputs.length<2?[]:n.outputs.map((e,t)=>({words:e.output,colour:an(t%8)}))}const Gc=380,Rv=220;function fR(n){const e=n.outputs.filter(d=>!!d.x&&!!d.y),t=58,i=Gc-12,s=10,r=Rv-30,a=Tn(e.flatMap(d=>d.x),!1,.02),o=Tn([0,...e.flatMap(d=>d.y)],!1,.06),l=d=>t+(d-a.low)/(a.high-a.low)*(i-t),c=d=>r-(d-o.low)/(o.high-o.low)*(r-s),h=d=>new Date(d*864e5).toISOString().slice(0,10),u=n.of_days?[e[0].x[0],e[0].x.at(-1)]:Ss(a.low,a.high,5);return Ye("svg",{viewBox:`0 0 ${Gc} ${Rv}`,class:"effect",role:"img","aria-label":X`${n.column}: adds ${ue(Math.min(...e[0].y),4)} to ${ue(Math.max(...e[0].y),4)}`},...Ss(o.low,o.high,5).flatMap(d=>[Ye("line",{class:"grid",x1:t,x2:i,y1:c(d),y2:c(d)}),Ye("text",{class:"tick",x:t-6,y:c(d)+4,"text-anchor":"end"},ue(d,4))]),...u.map((d,p)=>Ye("text",{class:"tick",x:l(d),y:r+18,"text-anchor":n.of_days?p?"end":"start":"middle"},n.of_days?h(d):Qt(d))),Ye("line",{class:"axis",x1:t,x2:i,y1:c(0),y2:c(0)}),...e.map((d,p)=>Ye("path",{class:`line g${p%8}`,d:d.x.map((g,_)=>`${_?"L":"M"}${l(g).toFixed(1)} ${c(d.y[_]).toFixed(1)}`).join("")})),...e[0].x.map(d=>Ye("line",{class:"rug",x1:l(d),x2:l(d),y1:r,y2:r+5})))}function pR(n){const e=n.outputs.filter(h=>!!h.levels&&!!h.effects),t=e[0].levels,i=20,s=128,r=Gc-14,a=t.length*i+30,o=(h,u)=>h.effects[h.levels.indexOf(u)],l=Tn([0,...e.flatMap(h=>h.effects)],!1,.06),c=h=>s+(h-l.low)/(l.high-l.low)*(r-s);return Ye("svg",{viewBox:`0 0 ${Gc} ${a}`,class:"effect",role:"img","aria-label":`${n.column}: ${t.map(h=>`${h} ${ue(o(e[0],h),3)}`).join(", ")}`},...Ss(l.low,l.high,4).flatMap(h=>[Ye("line",{class:"grid",x1:c(h),x2:c(h),y1:2,y2:a-24}),Ye("text",{class:"tick",x:c(h),y:a-8,"text-anchor":"middle"},ue(h,3))]),Ye("line",{class:"axis",x1:c(0),x2:c(0),y1:2,y2:a-24}),...t.flatMap((h,u)=>[Ye("text",{class:"name",x:s-8,y:i*u+16,"text-anchor":"end"},yn(h,16)),...e.flatMap((d,p)=>{const g=o(d,h);return g===void 0?[]:[...e.length===1?[Ye("line",{class:"stem g0",x1:c(0),x2:c(g),y1:i*u+12,y2:i*u+12})]:[],Ye("circle",{class:`dot g${p%8}`,cx:c(g),cy:i*u+12,r:4.5})]})]))}const Cv=()=>({lr:X`learning rate`,batch_size:X`batch size`,hidden:X`hidden layers`,optimizer:X`optimizer`,schedule:X`schedule`}),Lv=12,Hc="–",mR=.12;function gR(n,e){const i=["lr","batch_size","schedule",...[...new Set(n.flatMap(a=>Object.keys(a)).filter(a=>!vv.has(a)))].filter(a=>!["lr","batch_size","schedule"].includes(a))],s=[cf("optimizer",n.map(a=>a.optimizer))];for(const a of i){const o=n.map(c=>c[a]??null);if(new Set(o.map(String)).size<2)continue;const l=o.every(c=>c===null||typeof c=="number");s.push(l?vR(Cv()[a]??a,o):cf(Cv()[a]??a,o.map(c=>c===null?Hc:String(c))))}return new Set(n.map(a=>a.seed)).size>1&&s.push(cf("seed",n.map(a=>String(a.seed)))),[...s.filter(a=>a.ticks.length>1||a.name==="optimizer"),_R(n,e)]}function cf(n,e){const t=e.every(a=>a!==""&&Number.isFinite(Number(a))),i=[...new Set(e)].sort((a,o)=>t?Number(a)-Number(o):a===Hc||o!==Hc&&a<o?-1:1),s=a=>i.length===1?.5:a/(i.length-1),r=Math.ceil(i.length/Lv);return{name:n,place:e.map(a=>s(i.indexOf(a))),ticks:i.map((a,o)=>({at:s(o),words:a})).filter((a,o)=>o%r===0)}}function vR(n,e){const t=e.filter(c=>c!==null),i=[...new Set(t)].sort((c,h)=>c-h),s=t.length<e.length?mR:0,r=(c,h,u)=>{const d=g=>s+(1-s)*c(g),p=s?[{at:0,words:Hc}]:[];return{name:n,place:e.map(g=>g===null?0:d(g)),ticks:[...p,...h.map(g=>({at:d(g),words:u(g)}))]}};if(i.length<=Lv){const c=g=>i.length===1?.5:i.indexOf(g)/(i.length-1),h=i.length>1&&i.every(g=>g>0)&&Gr(i),u=Tn(i,h,0),d=g=>h?Math.log(g/u.low)/Math.log(u.high/u.low):c(g),p=i.some((g,_)=>_>0&&d(g)-d(i[_-1])<.05);return r(p?c:d,i,Qt)}const a=Gr(t),o=Tn(t,a,0);return r(c=>a?Math.log(c/o.low)/Math.log(o.high/o.low):(c-o.low)/(o.high-o.low),a?lv(o.low,o.high,6):Ss(o.low,o.high,6),xl)}function _R(n,e){const t=n.map(l=>pr(l)?null:l.loss),i=t.filter(l=>l!==null).sort((l,c)=>l-c),s=t.some(l=>l===null)?.88:1,r=l=>1-(i.length<2?0:i.indexOf(l)/(i.length-1)*s),a=i.filter((l,c)=>c%Math.max(1,Math.ceil((i.length-1)/5))===0),o=[...new Set(a)].map(l=>({at:r(l),words:ue(l,5)}));return s<1&&o.push({at:0,words:X`diverged`}),{name:X`${Mt(e)}, ranked`,place:t.map(l=>l===null?0:r(l)),ticks:o}}function xR(n,e,t){if(n.runs.length<2)return null;const i=gR(n.runs,n.judged_by),s=X`Settings and their loss`,r=Wi(s,X`A line is a run. Point at one to see it everywhere on this page; click to keep it marked. The best loss is at the end of the last axis, where runs are spread by rank.`,"parallel-coordinates",async()=>_i(await hl(a,2),s,Vr(e),2));r.above.append(qo(e,t));const a=Ye("svg",{class:"parallel",role:"img","aria-label":X`Parallel coordinates of ${n.runs.length} runs over ${i.map(p=>p.name).join(", ")}; the table of runs has the same figures.`});r.body.append(a);let o=[];const l=n.runs.map((p,g)=>e.find(_=>_.runs.includes(g))),c=()=>{const p=Math.max(260,r.body.clientWidth),g=p>=560,_=g?330:74*i.length+10;a.setAttribute("viewBox",`0 0 ${p} ${_}`),a.setAttribute("width",String(p)),a.setAttribute("height",String(_));const v=g?wR(i,p,_):bR(i,p);o=n.runs.map((f,b)=>{const S=Ye("path",{d:Dv(i,b,v.at),class:`run g${l[b].colour}`,"stroke-dasharray":l[b].dash.join(" ")||null}),w=Ye("path",{d:Dv(i,b,v.at),class:"grip"});return w.addEventListener("pointerenter",()=>t.hover(b)),w.addEventListener("pointerleave",()=>t.hover(null)),w.addEventListener("click",()=>t.toggle(b)),h.push(w),S}),We(a,...o,...v.furniture,...h.splice(0)),u()},h=[],u=()=>{o.forEach((p,g)=>{p.dataset.emphasis=t.emphasis(g)==="plain"&&g===n.winner?"first":t.emphasis(g)})};let d=0;return new ResizeObserver(()=>{r.body.clientWidth!==d&&(d=r.body.clientWidth,c())}).observe(r.body),t.onChange(u),r.element}function wR(n,e,t){const i=Math.max(...n[0].ticks.map(({words:p})=>Math.min(14,p.length))),s=34,r=t-14,a=16+8*i,o=e-76,l=p=>a+p/Math.max(1,n.length-1)*(o-a),c=p=>r-p*(r-s),h=(o-a)/Math.max(1,n.length-1),u=Math.max(6,Math.floor(h/8)),d=n.flatMap((p,g)=>{const _=g===n.length-1,v=g===0?"end":"start",f=g===0?-7:7,b=g===0?"start":_?"end":"middle",S=g===0?4:_?e-2:l(g);return[Ye("line",{class:"axis",x1:l(g),x2:l(g),y1:s,y2:r}),Ye("text",{class:"name",x:S,y:16,"text-anchor":b},yn(p.name,Math.max(12,u+6))),...Pv(p.ticks,r-s).map(({at:w,words:M})=>Ye("text",{class:"tick halo",x:l(g)+f,y:c(w)+4,"text-anchor":v},yn(M,g===0?14:_?10:u)))]});return{at:(p,g)=>[l(p),c(g)],furniture:d}}function bR(n,e){const i=e-26,s=o=>34+o*74,r=o=>22+o*(i-22),a=n.flatMap((o,l)=>[Ye("line",{class:"axis",x1:22,x2:i,y1:s(l),y2:s(l)}),Ye("text",{class:"name halo",x:2,y:s(l)-14,"text-anchor":"start"},yn(o.name,30)),...Pv(o.ticks,i-22,66).map(({at:c,words:h})=>Ye("text",{class:"tick halo",x:r(c),y:s(l)+18,"text-anchor":c<.06?"start":c>.94?"end":"middle"},yn(h,9)))]);return{at:(o,l)=>[r(l),s(o)],furniture:a}}function Pv(n,e,t=15){const i=[];for(const s of[...n].sort((r,a)=>a.at-r.at))i.every(r=>Math.abs(r.at-s.at)*e>=t)&&i.push(s);return i}function Dv(n,e,t){return n.map((i,s)=>{const[r,a]=t(s,i.place[e]);return`${s?"L":"M"}${r.toFixed(1)} ${a.toFixed(1)}`}).join("")}function SR(n,e){return e.flatMap(t=>{const i=t.runs.flatMap(s=>{const{lr:r,loss:a}=n.runs[s];return r===null||!(r>0)?[]:[{run:s,lr:r,loss:pr(n.runs[s])?null:a,lowest:!1}]});for(const s of new Set(i.map(r=>r.lr))){const r=i.filter(c=>c.lr===s&&c.loss!==null),a=r.filter(c=>!Yo(n.runs[c.run])),l=(a.length?a:r).reduce((c,h)=>c===null||h.loss<c.loss?h:c,null);l&&(l.lowest=!0)}return i.sort((s,r)=>s.lr-r.lr),i.length?[{group:t,points:i}]:[]})}function yR(n){let e=null;for(const t of[...new Set(n.map(i=>i.lr))].sort((i,s)=>s-i)){if(n.some(i=>i.lr===t&&i.loss!==null))break;e=t}return e}function MR(n,e,t){const i=SR(n,e),s=new Set(i.flatMap(({points:A})=>A.map(P=>P.lr)));if(s.size<2)return null;const r=i.flatMap(({points:A})=>A.flatMap(P=>P.loss===null?[]:[P.loss]));if(!r.length)return null;const a=n.baseline_loss??null,o=i.map(({points:A})=>Math.min(...A.flatMap(P=>P.loss===null?[]:[P.loss])));let l="best";const c=()=>{const A=l==="best"?Bc(r,o):(a??1/0)*1.1;return r.map(P=>Math.min(P,A))},h=Gr(c()),u=i.some(({points:A})=>A.some(P=>P.loss===null)),d=u?6/7:1;let p=Tn(c(),h,.06),g=0;const _=()=>(p=Tn(c(),h,.06),g=h?p.low*(p.high/p.low)**(1/d):p.low+(p.high-p.low)/d,{label:ls(n.loss),log:h,range:{low:p.low,high:g},text:A=>A>p.high?"":ue(A,5)}),v=Tn(s,!0,.05),f={label:X`learning rate`,log:!0,range:v,text:Qt},b=n.learning_rates,S=({context:A,x:P,y:k,ratio:O,box:z})=>{const B=k(p.high);u&&(A.fillStyle=bt("band"),A.fillRect(z.left,z.top,z.width,B-z.top),A.strokeStyle=bt("edge"),A.lineWidth=O,Wt(A,[z.left,z.left+z.width],[B,B]),A.fillStyle=bt("soft"),A.font=`${11*O}px system-ui, sans-serif`,A.textAlign="left",A.fillText(X`diverged`,z.left+6*O,z.top+14*O));const $=b?.stable;$&&$>v.low&&$<v.high&&(A.strokeStyle=bt("warn"),A.setLineDash([4*O,3*O]),Wt(A,[P($),P($)],[z.top,z.top+z.height]),A.setLineDash([]),A.fillStyle=bt("warn"),A.fillText("2/λ",P($)+4*O,z.top+z.height-8*O)),i.forEach(({group:Z,points:ne},Y)=>{const K=t.active&&ne.every(G=>t.emphasis(G.run)==="faint");A.strokeStyle=A.fillStyle=an(Z.colour),A.globalAlpha=K?.15:.9,A.lineWidth=1.8*O,A.setLineDash(Z.dash.map(G=>G*O));const j=ne.filter(G=>G.lowest);A.save(),A.beginPath(),A.rect(z.left,B,z.width,z.top+z.height-B),A.clip(),Wt(A,j.map(G=>P(G.lr)),j.map(G=>k(G.loss))),A.restore(),A.setLineDash([]);for(const G of ne){const ee=t.emphasis(G.run);A.globalAlpha=ee==="faint"?.15:G.lowest||ee==="strong"?1:.45;const se=(ee==="strong"?6:G.lowest?4:3)*O;G.loss===null?(A.lineWidth=1.8*O,_v(A,P(G.lr),y(Y,z.top,B),se*.8)):G.loss<=p.high&&Si(A,Z.mark,P(G.lr),k(G.loss),se)}}),A.globalAlpha=1},w=i.flatMap(({points:A},P)=>A.some(k=>k.loss===null)?[P]:[]),M=A=>(w.indexOf(A)+1)/(w.length+1),y=(A,P,k)=>P+M(A)*(k-P),x=()=>i.flatMap(({points:A},P)=>A.filter(k=>k.loss===null||k.loss<=p.high).map(k=>({x:k.lr,y:k.loss===null?E(P):Math.min(k.loss,p.high),run:k.run,words:[n.runs[k.run].setting,k.loss===null?Mt(n.runs[k.run].status):`${Mt(n.judged_by)} ${ue(k.loss)}`]}))),E=A=>{const P=1-M(A);return h?p.high*(g/p.high)**P:p.high+P*(g-p.high)},C=X`Final loss against learning rate`,D=[X`Each curve joins an optimizer's lowest ${Mt(n.judged_by)} at every learning rate tried; other runs at that rate are fainter.`,u?X` Crosses in the shaded region diverged.`:"",n.runs.some(Yo)?X` Of runs that left the race early it is the loss that they had reached.`:"",ER(n)].join(""),R=Wi(C,D,"learning-rates",()=>_i(I.canvas,C,Vr(e),devicePixelRatio));R.above.append(cs(X`Vertical axis`,Gf(),l,A=>{l=A,I.replace(f,_())}),qo(e,t));const U=i.flatMap(({group:A,points:P})=>{const k=yR(P);return k===null?[]:[X`${A.name} from ${Qt(k)}`]});U.length&&R.element.append(m("p",{class:"aside"},X`Diverged at every rate tried: ${U.join(", ")} up.`));const I=ri({into:R.body,x:f,y:_(),height:320,about:X`${C} of ${i.map(({group:A})=>A.name).join(", ")}.`,draw:S,spots:x,onHover:A=>t.hover(A),onClick:A=>t.toggle(A)});return t.onChange(I.redraw),R.element}function ER(n){const e=n.learning_rates?.stable;return e?X` 2/λ = ${Qt(e)} is the largest stable rate of plain descent in full batches.`:""}function TR(n,e){const t=n.predicted.map((h,u)=>({x:h,y:n.actual[u]-h})),i=Nv(t.map(h=>h.x)),s=Nv(t.map(h=>h.y)),r=({context:h,x:u,y:d,ratio:p,box:g})=>{h.fillStyle=bt("c0"),h.globalAlpha=.32;for(const _ of t)Si(h,"circle",u(_.x),d(_.y),2.4*p);h.globalAlpha=1,h.strokeStyle=bt("soft"),h.lineWidth=p,h.setLineDash([3*p,4*p]),Wt(h,[g.left,g.left+g.width],[d(0),d(0)]),h.setLineDash([]),h.strokeStyle=h.fillStyle=bt("c1"),h.lineWidth=2.4*p,Wt(h,n.bins.map(_=>u(_.predicted)),n.bins.map(_=>d(_.residual))),h.lineWidth=1.6*p;for(const _ of n.bins)_.standard_error!==null&&Wt(h,[u(_.predicted),u(_.predicted)],[d(_.residual-_.standard_error),d(_.residual+_.standard_error)]),Si(h,"square",u(_.predicted),d(_.residual),3.4*p)},a=X`Residuals`,o=n.predicted.length<n.of?X`${Gn(n.predicted.length,"dot")} stand for ${Gn(n.of,"test row")}`:Gn(n.of,"test row"),l=Wi(a,X`Actual − predicted ${e}; ${o}. Squares are means of equally many rows, with one standard error: where they leave the dashed line, the model is wrong on average. The outermost hundredth at each end is cut off.`,"residuals",()=>_i(c.canvas,X`Residuals of ${e}`,[{words:X`rows`,colour:bt("c0")},{words:X`means`,colour:bt("c1")}],devicePixelRatio)),c=ri({into:l.body,x:{label:X`predicted`,log:!1,range:i},y:{label:X`actual − predicted`,log:!1,range:s},height:300,about:X`Residuals of ${n.of} test rows over the prediction; means between ${ue(Math.min(...n.bins.map(h=>h.residual)))} and ${ue(Math.max(...n.bins.map(h=>h.residual)))}.`,draw:r,spots:()=>n.bins.map(h=>({x:h.predicted,y:h.residual,run:-1,words:[X`predicted ${ue(h.predicted)}`,X`mean residual ${Mr(h.residual,h.standard_error,3)}`,X`deviation ${ue(h.deviation,4)}`]}))});return l.element}function Nv(n){const e=[...n].sort((i,s)=>i-s),t=e.length>=200?Math.floor(e.length/100):0;return Tn(e.slice(t,e.length-t),!1,.06)}function AR(n){const e=n?.mse,t=n?.target_variance;if(typeof e!="number"||typeof t!="number"||!(t>0))return null;const i=Math.max(e,t),s=(r,a,o)=>m("div",{class:"bar-row"},m("span",{},r),m("meter",{class:`bar ${o}`,min:0,max:i,value:a,"aria-label":r}),m("span",{class:"n"},ue(a)));return m("section",{class:"card plain"},m("h3",{},X`MSE beside the variance of the target`),m("p",{class:"note"},X`The variance is the MSE of always predicting the mean: what there is to explain.`),s(X`variance`,t,"theirs"),s("MSE",e,"ours"),m("p",{class:"aside"},X`R² = 1 − MSE / variance = 1 − ${ue(e)} / ${ue(t)} = ${ue(1-e/t)}: ${qt(Math.max(0,1-e/t),1)} of it is explained.`))}function Iv(n,e,t,i){const s=n.runs.flatMap((f,b)=>{const S=i.x.of(b),w=i.y.of(b);return S!==null&&w!==null&&Number.isFinite(S)&&Number.isFinite(w)?[{run:b,x:S,y:w}]:[]});if(s.length<2)return null;const r=RR(s,n.winner),a=Gr(r.map(f=>f.x)),o=i.diagonal?a:Gr(r.map(f=>f.y)),l=Tn(r.flatMap(f=>[f.x,f.y]),a,.06),c=i.diagonal?l:Tn(r.map(f=>f.x),a,.06),h=i.diagonal?l:Tn(r.map(f=>f.y),o,.08),u=new Map(e.flatMap(f=>f.runs.map(b=>[b,f]))),d=({context:f,x:b,y:S,ratio:w})=>{i.diagonal&&(f.strokeStyle=bt("soft"),f.lineWidth=w,f.setLineDash([3*w,4*w]),Wt(f,[b(l.low),b(l.high)],[S(l.low),S(l.high)]),f.setLineDash([]));for(const{run:M,x:y,y:x}of r){const E=t.emphasis(M),C=u.get(M);f.globalAlpha=E==="faint"?.18:.9,f.strokeStyle=f.fillStyle=an(C.colour),f.lineWidth=1.8*w,Si(f,C.mark,b(y),S(x),(E==="strong"?7:4.5)*w),M===n.winner&&(f.globalAlpha=1,f.strokeStyle=bt("ink"),f.beginPath(),f.arc(b(y),S(x),9*w,0,2*Math.PI),f.stroke())}f.globalAlpha=1},p=s.length-r.length,g=i.note+(p?p===1?X` 1 run of ${s.length} lies far off, and outside the picture.`:X` ${Gn(p,"run")} of ${s.length} lie far off, and outside the picture.`:""),_=Wi(i.title,g,i.name,()=>_i(v.canvas,i.title,Vr(e),devicePixelRatio));_.above.append(qo(e,t));const v=ri({into:_.body,x:{label:i.x.label,log:a,range:c,text:f=>ue(f,5)},y:{label:i.y.label,log:o,range:h,text:f=>ue(f,5)},height:300,about:X`${i.title} of ${r.length} runs.`,draw:d,spots:()=>r.map(f=>({...f,words:[n.runs[f.run].setting,`${i.x.label} ${ue(f.x)}`,`${i.y.label} ${ue(f.y)}`]})),onHover:f=>t.hover(f),onClick:f=>t.toggle(f)});return t.onChange(v.redraw),_.element}function RR(n,e){const t=Bc(n.map(s=>s.x)),i=n.filter(s=>s.x<=t||s.run===e);return i.length>=2?i:n}function CR(n,e,t){const i=(n.tries??[]).flatMap(_=>{const v=e.find(f=>f.name===_.optimizer);return v&&_.k.length>1?[{of:_,group:v}]:[]});if(!i.length)return null;const s=i.flatMap(({of:_})=>_.loss).filter(_=>_!==null),r=Gr(s),a=Bc(s,i.flatMap(({of:_})=>_.loss.at(-1)??[])),o=Math.max(...i.map(({of:_})=>_.k.at(-1))),l=({context:_,x:v,y:f,ratio:b})=>{for(const{of:S,group:w}of i){const M=t.active&&w.runs.every(E=>t.emphasis(E)==="faint");_.globalAlpha=M?.15:1,_.strokeStyle=_.fillStyle=an(w.colour),_.lineWidth=2*b,_.setLineDash(w.dash.map(E=>E*b));const y=S.k.map(v),x=S.loss.map(E=>E===null?NaN:f(E));Wt(_,y,x),S.bound&&(_.lineWidth=1.2*b,_.setLineDash([1.5*b,3*b]),Wt(_,y,S.bound.map(E=>E===null?NaN:f(E)))),_.setLineDash([]),_.lineWidth=1.2*b,_.globalAlpha*=.6,S.error.forEach((E,C)=>{const D=S.loss[C];E!==null&&D!==null&&Wt(_,[y[C],y[C]],[f(D-E),f(D+E)])}),_.globalAlpha=M?.15:1,y.forEach((E,C)=>Number.isFinite(x[C])&&Si(_,w.mark,E,x[C],3.4*b))}_.globalAlpha=1},c=X`How many tries would have sufficed`,h=Wi(c,X`The lowest ${Mt(n.judged_by)} to expect after k settings of an optimizer drawn at random from those tried, with one standard error. A curve that is flat early belongs to an optimizer that is easy to tune.`,"tries",()=>_i(g.canvas,c,Vr(i.map(({group:_})=>_)),devicePixelRatio));h.above.append(qo(i.map(({group:_})=>_),t));const u=i.map(({of:_})=>`${_.optimizer} ${_.sufficed===null?X`none`:_.left?X`at most ${_.sufficed}`:_.sufficed}`),d=i.reduce((_,{of:v})=>_+(v.left??0),0),p=d?X` ${d} of these settings left the race early and count with their loss of then: the curves are upper bounds. Dotted below them: each as good as the best of the race.`:"";h.element.append(m("p",{class:"aside"},X`Tries after which the expected best is within 1 % of the best of all: ${u.join(", ")}.`+p));const g=ri({into:h.body,x:{label:X`settings tried, k`,log:!1,range:{low:.6,high:o+.4},at:LR(o),text:String},y:{label:ls(n.loss),log:r,range:Tn(s.filter(_=>_<=a),r,.08),text:_=>ue(_,4)},height:300,about:X`${c}: ${i.map(({of:_})=>X`${_.optimizer} from ${ue(_.loss[0])} to ${ue(_.loss.at(-1))}`).join("; ")}.`,draw:l,spots:()=>i.flatMap(({of:_,group:v})=>_.k.flatMap((f,b)=>_.loss[b]===null?[]:[{x:f,y:_.loss[b],run:v.runs[0],words:[_.optimizer,X`best of ${f}: ${ue(_.loss[b])}`]}]))});return t.onChange(g.redraw),h.element}function LR(n){const e=Math.ceil(n/10);return Array.from({length:n},(t,i)=>i+1).filter(t=>t===1||t%e===0)}const PR=14;function DR(n){const e=n.settings[n.winner],t=n.settings.filter(i=>i!==e&&i.difference!==null);return t.sort((i,s)=>i.difference-s.difference),[e,...t.slice(0,PR-1)]}function NR(n,e){const t=n.verdict;if(!t||t.settings.length<2)return null;const i=DR(t),s=t.settings.length-i.length,r=t.judge===n.loss?X`loss`:ls(t.judge),a=X`Difference to the winner`,o=Wi(a,X`By how much the ${r} is worse than the winner's on the same rows; thick strokes are one paired standard error, thin ones two. Filled dots are told apart from the best, hollow ones are not.`+(s>0?X` ${Gn(s,"further setting")} lie beyond.`:""),"verdict",async()=>_i(await hl(l,2),a,[],2));o.element.classList.add("wide");const l=Ye("svg",{class:"forest",role:"img","aria-label":i.map(d=>`${Mt(d.label||d.setting)}: ${Mr(d.difference,d.difference_error,3)}`).join("; ")});o.body.append(l);let c=0;const h=()=>{const d=Math.max(260,o.body.clientWidth),p=d<640,g=p?40:24,_=6,v=_+g*i.length+34,f=p?10:Math.min(360,d*.36),b=d-(p?12:170),S=i.map(C=>[(C.difference??0)-2*(C.difference_error??0),(C.difference??0)+2*(C.difference_error??0)]),w=Math.min(0,...S.map(([C])=>C)),M=Math.max(...S.map(([,C])=>C),1e-12),y=C=>f+(C-w)/(M-w)*(b-f);l.setAttribute("viewBox",`0 0 ${d} ${v}`),l.setAttribute("width",String(d)),l.setAttribute("height",String(v));const x=_+g*i.length;We(l,...Ss(w,M,p?4:6).flatMap(C=>[Ye("line",{class:"grid",x1:y(C),x2:y(C),y1:_,y2:x}),Ye("text",{class:"tick",x:y(C),y:x+16,"text-anchor":"middle"},ue(C,3))]),Ye("line",{class:"axis",x1:y(0),x2:y(0),y1:_,y2:x}),...i.flatMap((C,D)=>E(C,D)));function E(C,D){const R=_+g*D+(p?29:14),U=C.difference??0,I=C.difference_error??0,A=Mt(C.label||C.setting),P=C.probability_best===null?"":X`P(best) ${qt(C.probability_best,1)}`,k=p?[Ye("text",{class:"name",x:2,y:R-12,"text-anchor":"start"},yn(A,Math.floor(d/8)))]:[Ye("text",{class:D?"name":"name first",x:f-10,y:R+4,"text-anchor":"end"},yn(A,Math.floor(f/7.4))),Ye("text",{class:"tick",x:d,y:R+4,"text-anchor":"end"},D?`${U>=0?"+":""}${Mr(U,I,3)}`:X`winner`)],O=Ye("g",{class:`setting ${C.told_apart?"apart":"tied"}`},Ye("title",{},`${C.setting}: ${Mr(C.loss,C.standard_error)}. ${P}`),...k,Ye("line",{class:"thin",x1:y(U-2*I),x2:y(U+2*I),y1:R,y2:R}),Ye("line",{class:"thick",x1:y(U-I),x2:y(U+I),y1:R,y2:R}),Ye("circle",{class:"mark",cx:y(U),cy:R,r:4.5}),Ye("rect",{class:"grip",x:0,y:R-g/2,width:d,height:g}));return C.runs.length&&!C.mean&&(O.addEventListener("pointerenter",()=>e.hover(C.runs[0])),O.addEventListener("pointerleave",()=>e.hover(null))),[O]}};new ResizeObserver(()=>{o.body.clientWidth!==c&&(c=o.body.clientWidth,h())}).observe(o.body);const u=[t.how_sure,t.correction].filter(d=>d!==void 0&&d!=="").map(d=>Mt(d));return u.length&&o.element.append(m("p",{class:"aside"},u.join(" "))),o.element}function IR(n,e){const t=Jd(n.runs),i=n.confusion?.classes??[],s=n.probability_bins?.of==="class 1"&&i.length===2,r=n.metric;return[{id:"verdict",title:X`How sure that is`,parts:[NR(n,e)]},{id:"runs",title:X`Runs`,said:[X`${n.folds?X`${Gn(n.runs_in_all,"setting")}, each the mean over ${n.folds} folds`:Gn(n.runs_in_all,"run")}, trained side by side on the same batches.`,n.runs.length<n.runs_in_all?X` The best ${n.runs.length} are shown.`:"",X` Point at a run, or mark it with its button, to see it in every picture.`].join(""),parts:[aR(n,t,e)]},{id:"descent",title:X`The descent`,parts:[ef(n,t,e,"split"),ef(n,t,e,"batch"),ef(n,t,e,"gap")]},{id:"settings",title:X`What the settings do`,parts:[MR(n,t,e),n.judged_by==="training loss"?null:Iv(n,t,e,{title:X`Training against validation loss`,note:X`A run above the dashed line does better on the rows it was trained on than on those it never saw. The circled run is the one kept. ${Mt(n.generalisation??"")}`,name:"train-and-validation",x:{label:X`training loss`,of:a=>n.runs[a].train_loss},y:{label:X`validation loss`,of:a=>n.runs[a].valid_loss},diagonal:!0}),r?Iv(n,t,e,{title:X`Loss against ${ls(r.name)}`,note:[X`Runs are trained by the loss and judged by the metric; they need not rank alike.`,X` Both on ${n.judged_by==="validation loss"?X`validation rows`:X`rows held out`}${r.rows<n.rows.valid?X`, the metric on ${r.rows.toLocaleString("en")} of them`:""}.`,r.greater_is_better?X` Up and left is better.`:X` Down and left is better.`].join(""),name:"loss-and-metric",x:{label:Mt(n.judged_by),of:a=>n.runs[a].loss},y:{label:ls(r.name),of:a=>n.runs[a].metric??null}}):null,CR(n,t,e),UR(xR(n,t,e))]},{id:"figures",title:X`Four numbers that are not the same`,said:X`Of ${Mt(n.answer)}.`,parts:[QA(n),tR(n)]},{id:"predictions",title:X`Its predictions on the test rows`,parts:[n.residuals?TR(n.residuals,n.target):null,AR(n.figures.test),n.probability_bins?Mv(n.probability_bins,n.probability_bins.of==="top class"?X`the class that the model is surest of`:i[1]??"class 1"):null,...s?Sv(n.probability_bins,[i[0],i[1]],n.threshold?.[0]):[],n.roc?Ha(n.roc,{title:X`ROC curve`,note:X`Of the rows of ${i[1]??"class 1"} the share that is found, against the share of the others taken for it, at every threshold. Guessing lies on the dashed line.`,name:"roc",x:X`false positive rate`,y:X`recall`},a=>a).element:null,n.precision_recall?Ha(n.precision_recall,{title:X`Precision and recall`,note:X`Of the rows taken for ${i[1]??"class 1"} the share that is it, against the share of it that is found. Guessing lies on the dashed line.`,name:"precision-recall",x:X`recall`,y:X`precision`},()=>n.precision_recall.share).element:null,n.confusion&&!s?m("section",{class:"card plain"},m("h3",{},X`Confusion matrix`),rf(i,n.confusion.matrix)):null]},{id:"each-class",title:n.task==="multilabel"?X`Each label against the rest`:X`Each class against the rest`,said:X`On the test rows.`,parts:n.each_class?KA(n.each_class,n.threshold,n.task):[]},{id:"columns",title:X`What the columns do`,said:n.dependence?X`Of ${Mt(n.dependence.of)}: partial dependence, for no column of it has an effect of its own.`+(n.effects?X` Below it the exact effects of ${Mt(n.effects.of)}.`:""):n.effects&&X`Of ${Mt(n.effects.of)}.`,small:!0,parts:[...n.dependence?Av(n.dependence):[],...n.dependence&&n.effects?[m("h3",{class:"wide beside"},X`For comparison, ${Mt(n.effects.of)}`)]:[],...n.effects?Av(n.effects):[]]},{id:"repeat",title:X`To repeat it`,parts:[nR(n)]}]}function UR(n){return n?.classList.add("wide"),n}function FR(n){const e=n.gain_over_baseline,t=Object.entries(n.rows).map(([s,r])=>`${r.toLocaleString("en")} ${s==="valid"?X`validation`:s==="train"?X`training`:X`test`}`),i=[[X`target`,`${n.target} (${Mt(n.task)})`],[X`rows`,t.join(", ")],[X`runs`,Gn(n.runs_in_all,"run")],[X`time`,X`${dp(n.seconds)}, engine ${n.engine}`]];return e&&i.push([X`loss below that of the best constant`,X`${Mr(e.loss,e.standard_error)} on the test rows`]),[m("p",{class:"verdict"},B_(n.sentence)),n.verdict?.baseline?.sentence?m("p",{class:"said"},Mt(n.verdict.baseline.sentence)):null,n.interrupted?m("p",{class:"warn"},X`Training was ended early by hand; figures are of what was reached.`):null,m("dl",{class:"facts"},...i.flatMap(([s,r])=>[m("div",{},m("dt",{},s),m("dd",{},r))])),n.notes?.length?m("details",{class:"notes"},m("summary",{},X`${Gn(n.notes.length,"note")} on data and training`),m("ul",{},...n.notes.map(s=>m("li",{},Mt(s))))):null]}function OR(n,e){return IR(n,e).flatMap(({id:t,title:i,said:s,parts:r,small:a})=>{const o=r.filter(c=>c!==null);if(!o.length)return[];const l=o.length>1||o[0].matches("figure");return[{id:t,title:i,element:m("section",{id:t,"aria-labelledby":`${t}-title`},m("h2",{id:`${t}-title`},i),s?m("p",{class:"said"},s):null,m("div",{class:l?a?"cards small":"cards":null},...o))}]})}async function BR(n,e,t){const i=await qi(`data/document?race=${e}`),s=new nf(i.runs.map(a=>a.optimizer)),r=(a,o)=>{const l=m("button",{type:"button",class:a==="model"?"play":"save"},at(a));return l.addEventListener("click",()=>{Z_(`data/${a}?race=${e}`).then(c=>zR(c,o),t)}),l};return We(n,m("h2",{},`${at("predicting")} `,m("em",{},i.target)),...FR(i),m("div",{class:"above"},r("model","model.thalweg"),r("report","report.html")),...OR(i,s).map(({element:a})=>a)),i}function zR(n,e){const t=document.createElement("a");t.href=URL.createObjectURL(n),t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),1e4)}const Wn=Ui({about:["The true loss over a plane of the model's parameters; drag to turn.","模型参数平面上的真实损失；拖动可旋转。"],of:["The true loss of","真实损失："],on:["on","，数据行数"],rows:["rows","行"],drawn:["drawn from","，抽样自"],explained:["of the movement lies in this plane","的移动位于此平面内"],model:["loss of the model","模型的损失"],lowest:["lowest in the plane","平面内最低"],curvature:["curvature along","曲率，沿"],clipped:["Predictions of this model stay within the training target's range, which the surface leaves out: their loss on these rows is","该模型的预测限制在训练目标的取值范围内，曲面未计入这一点；其预测在这些行上的损失为"],calibrated:["Predictions of this model are calibrated, their raw scores divided by a temperature, which the surface leaves out: their loss on these rows is","该模型的预测经过校准，即原始得分除以温度，曲面未计入这一点；其预测在这些行上的损失为"],judged:["loss of its predictions","其预测的损失"],run:["run","运行"],update:["update","更新"],own:["true loss","真实损失"],inPlane:["loss in the plane","平面内的损失"],inside:["in the plane","位于平面内"],threads:["A line is at the run's true loss. A thread leads from there to the surface: to the loss of the plane's nearest point. Where threads are long, the run is far from the plane.","路径画在运行的真实损失处；细线连到曲面，即平面上最近点的损失。细线越长，运行离平面越远。"],principal:["The axes are the first two principal components of these runs' paths.","坐标轴为这些运行路径的前两个主成分。"],weights:["The axes are two weights; all others stay as they are.","坐标轴为两个权重，其余权重保持不变。"],hessian:["The axes are the two directions in which the loss is steepest curved: the top eigenvectors of its Hessian.","坐标轴为损失曲率最大的两个方向，即 Hessian 矩阵的前两个特征向量。"],random:["The axes are two random directions, scaled to the weights of each unit (Li et al. 2018).","坐标轴为两个随机方向，按各单元的权重缩放（Li 等，2018）。"],across:["across","横轴"],deep:["into the picture, or up","纵深轴（等高线中为纵轴）"]});function kR(n){const e=Fo(Wn("about"),null,n);let t=[],i=[],s=[],r=null,a=null;const o=m("p",{class:"note"}),l=m("p",{class:"aside"}),c=m("ul",{class:"notes",hidden:!0}),h=m("p",{class:"note judged",hidden:!0}),u=m("p",{class:"share",hidden:!0}),d=m("dl",{class:"facts"}),p=m("div",{class:"runs-of-lab",hidden:!0}),g=m("p",{class:"aside",hidden:!0},Wn("threads")),_=oo(()=>{b(),n()});_.element.hidden=!0;const v=()=>Math.max(0,...t.map(({points:M})=>M.length/2-1)),f=()=>t.map(({points:M})=>v()?Math.round(_.step()/v()*(M.length/2-1)):0);function b(){if(!a)return;const M={walks:t,steps:f(),start:null,shown:null};e.draw(M);const y=t.map((E,C)=>{const D=ao(M,C);return m("tr",{},m("th",{scope:"row"},m("span",{class:`dot-of g${Yi(E.colour??C)}`}),` ${yn(E.words,48)}`),...[s[C][D].toLocaleString("en"),ue(E.heights[D]),ue(i[C][D]),qt(r.walks[C].explained,1)].map(R=>m("td",{class:"n"},R)))}),x=["update","own","inPlane","inside"].map(E=>m("th",{class:"n"},Wn(E)));We(p,m("table",{},m("thead",{},m("tr",{},m("th",{},Wn("run")),...x)),m("tbody",{},...y)))}function S(M){const y=M.rows,x=y.used.toLocaleString("en");o.textContent=`${Wn("of")} ${Mt(M.model_in_words)} (${ls(M.loss)}), ${Wn("on")} ${x} ${Wn("rows")}${y.used<y.data?` ${Wn("drawn")} ${y.data.toLocaleString("en")}`:""}. ${Wn(M.plane)}`,l.textContent=`${Wn("across")}: ${M.axes[0]}; ${Wn("deep")}: ${M.axes[1]}.`,u.hidden=M.explained===null,We(u,m("strong",{},qt(M.explained,1)),` ${Wn("explained")}`);const{lowest:E,judged:C}=M;h.hidden=!C,C&&We(h,`${Wn(C.how)} `,m("strong",{},ue(C.loss)),C.how==="calibrated"?` (T = ${ue(C.temperature)}).`:".");const D=[[Wn("model"),ue(M.at_model)],...C?[[Wn("judged"),ue(C.loss)]]:[],[Wn("lowest"),`${ue(E.loss)} (${ue(E.a,3)}, ${ue(E.b,3)})`],[`${Wn("curvature")} ${yn(M.axes[0],24)}`,ue(M.curvature[0],4)],[`${Wn("curvature")} ${yn(M.axes[1],24)}`,ue(M.curvature[1],4)]];We(d,...D.map(([R,U])=>m("div",{},m("dt",{},R),m("dd",{class:"n"},U)))),c.hidden=!M.notes.length,We(c,...M.notes.map(R=>m("li",{},Mt(R))))}const w=(M,y,x)=>{r=M;const E=y.heights;let C=0,D=M.lowest.loss,R=M.high??D+1;const U=R+3*(R-D);t=[],i=[],s=M.walks.map(I=>I.updates),M.walks.forEach(({name:I,updates:A},P)=>{const k=C+A.length,O=y.losses.values.subarray(C,k);for(const z of O)z<D&&(D=z),z>R&&z<=U&&(R=z);t.push({name:String(P),words:I,status:"",ended:-1,colour:x?.[P]??P,points:y.places.values.subarray(2*C,2*k),heights:O,own:O.map(z=>z<=U?z:NaN)}),i.push(y.in_plane.values.subarray(C,k)),C=k}),a={x:M.a,y:M.b,columns:E.shape[1],rows:E.shape[0],heights:E.values,low:D,high:R};for(const I of[_.element,p,g])I.hidden=!t.length;S(M),e.show(a,{minima:[[0,0]]}),t.length?_.show(v(),v()):b()};return{element:m("div",{class:"surface-of-runs"},m("div",{class:"above"},e.controls),o,u,e.element,_.element,l,d,h,p,g,c),picture:e,show:w,step:()=>_.step(),walks:()=>t,terrain:()=>a,close:()=>{_.pause(),e.close()}}}const ys=Ui({title:["The true loss surface","真实损失曲面"],lead:["Every height is the loss recomputed with those weights on training rows; the lines are the weights that these runs really had.","每个高度都是用相应权重在训练数据上重新计算的损失；线条是这些运行真实经过的权重。"],axes:["Axes","坐标轴"],principal:["principal components","主成分"],hessian:["steepest (Hessian)","最陡方向（Hessian）"],weights:["two weights","两个权重"],random:["random","随机方向"],around:["Around the run","以此运行为中心"],first:["First weight","第一个权重"],second:["Second weight","第二个权重"],another:["Other random directions","换一组随机方向"],finer:["finer","更精细"],paths:["Paths shown","显示的路径"],computing:["Computing the true loss at every point…","正在计算每一点的真实损失……"]}),Uv=["principal","hessian","weights","random"],GR=12,HR=8;function Fv(n){const e=r=>r!==null&&/^\d{1,6}$/.test(r)?Number(r):null,t=r=>r===null?null:r.split(".").map(e).filter(a=>a!==null),i=Uv.find(r=>r===n.get("s.axes"))??null,s=t(n.get("s.w"));return{plane:i,run:e(n.get("s.run")),runs:t(n.get("s.runs")),seed:e(n.get("s.seed"))??0,weights:i==="weights"&&s?.length===2?[s[0],s[1]]:null,fine:n.get("s.fine")==="1"}}function VR(n,e){let t=Fv(n.parts),i=null;const s=ea(),r=kR(()=>{c(),h()}),a=m("div",{class:"above"}),o=m("div",{class:"above"}),l=m("p",{class:"message",role:"alert"});function c(){const _=new URLSearchParams;t.plane&&_.set("s.axes",t.plane),t.run!==null&&_.set("s.run",String(t.run)),t.runs&&_.set("s.runs",t.runs.join(".")),t.weights&&_.set("s.w",t.weights.join(".")),t.seed&&_.set("s.seed",String(t.seed)),t.fine&&_.set("s.fine","1"),r.picture.view()==="contour"&&_.set("s.view","contour"),n.keep(_)}function h(){n.expose({surface:{said:i,state:t,walks:r.walks(),terrain:r.terrain(),step:r.step(),view:r.picture.view()}})}async function u(){const _=s.next();r.picture.setWaiting(!0),l.textContent="";const v={race:e,size:t.fine?200:100,seed:t.seed,...t.plane?{plane:t.plane}:{},...t.run===null?{}:{run:t.run},...t.runs?{runs:t.runs}:{},...t.weights&&t.plane==="weights"?{weights:t.weights}:{}};try{const f=await kn("data/surface",v,_);i=f.said;const b=i.runs.map(({place:S})=>S);r.show(i,f.arrays,i.shown.map(S=>b.indexOf(S))),p(),c(),h()}catch(f){if(_.aborted)return;l.textContent=f instanceof Error?f.message:String(f)}finally{s.is(_)&&r.picture.setWaiting(!1)}}const d=_=>{t={...t,..._},u()};function p(){if(!i)return;const _=i,v=Uv.filter(y=>y!=="principal"||_.runs.length>0),f=m("select",{"aria-label":ys("around")},..._.runs.map(({place:y,name:x})=>m("option",{value:y,selected:y===_.run},yn(x,60))));f.addEventListener("change",()=>d({run:Number(f.value),runs:null,weights:null}));const b=m("input",{type:"checkbox",checked:t.fine});b.addEventListener("change",()=>d({fine:b.checked}));const S=m("button",{type:"button",class:"save"},ys("another"));S.addEventListener("click",()=>d({seed:t.seed+1}));const w=y=>{const x=_.names.map((C,D)=>m("option",{value:D,selected:D===_.weights[y],disabled:D===_.weights[1-y]},yn(C,40))),E=m("select",{"aria-label":ys(y?"second":"first")},...x);return E.addEventListener("change",()=>{const C=[_.weights[0],_.weights[1]];C[y]=Number(E.value),d({weights:C})}),E};We(a,cs(ys("axes"),v.map(y=>({value:y,words:ys(y)})),_.plane,y=>d({plane:y})),_.plane==="weights"?[w(0),w(1)]:null,_.plane==="random"?S:null,_.runs.length>1?f:null,m("label",{class:"check"},b,`${ys("finer")} (200 × 200)`));const M=_.runs.slice(0,GR);We(o,M.length?m("span",{class:"note"},`${ys("paths")}:`):null,...M.map(({place:y,name:x})=>{const E=_.shown.includes(y),C=m("input",{type:"checkbox",checked:E,disabled:!E&&_.shown.length>=HR});return C.addEventListener("change",()=>d({runs:C.checked?[..._.shown,y]:_.shown.filter(D=>D!==y)})),m("label",{class:"check"},C,yn(x,44))}))}const g=m("section",{class:"card plain surface-part",id:"surface","aria-label":ys("title")},m("h3",{},ys("title")),m("p",{class:"note"},ys("lead")),a,o,l,r.element);return n.parts.get("s.view")==="contour"&&r.picture.setView("contour"),u(),{element:g,read:_=>{const v=JSON.stringify(t);t=Fv(_),JSON.stringify(t)!==v&&u()},close:()=>{s.close(),r.close()}}}const uf="dragover";function WR(n,e,{onTable:t,onTarget:i,onProblem:s}){const r=m("p",{class:"aside",role:"status"}),a=m("input",{type:"file",class:"unseen",tabindex:-1,"aria-hidden":"true"}),o=m("button",{type:"button",class:"play"},at("choose"));o.addEventListener("click",()=>a.click());let l=!1;const c=async w=>{if(!l){l=!0,r.textContent=at("uploading");try{t(await w())}catch(M){s(M)}finally{l=!1,r.textContent=""}}},h=w=>{w&&(w.size>e?s(new Error(`${at("tooLarge")} ${Math.floor(e/2**20)} MB.`)):c(()=>J_("data/upload",w)))};a.addEventListener("change",()=>{h(a.files?.[0]),a.value=""});const u=n.map(({name:w,title:M,about:y})=>{const x=m("button",{type:"button",class:"save",title:Ke(y)},Ke(M));return x.addEventListener("click",()=>void c(()=>ul("data/use",{bundled:w}))),x}),d=m("div",{class:"drop-zone"},m("p",{class:"drop-words"},at("drop")),m("div",{class:"above"},o,m("span",{class:"aside"},at("bundled")),...u),m("p",{class:"note"},at("stays")),a);d.addEventListener("dragover",w=>{w.preventDefault(),d.classList.add(uf)}),d.addEventListener("dragleave",()=>d.classList.remove(uf)),d.addEventListener("drop",w=>{w.preventDefault(),d.classList.remove(uf),h(w.dataTransfer?.files[0])});const p=m("div",{}),g=m("section",{class:"card","aria-label":at("table")},m("h2",{class:"sub"},at("table")),d,r,p),_=new Map;let v="";const f=()=>{for(const[w,{row:M,radio:y,role:x,shown:E}]of _){const C=w===v;y.checked=C,M.classList.toggle("winner",C),x.textContent=C?at("isTarget"):XR(E.role)}},b=w=>{const M=_.get(w)?.row,y=M?.closest(".columns");if(!M||!y)return;const x=M.getBoundingClientRect().bottom-y.getBoundingClientRect().bottom,E=y.getBoundingClientRect().top-M.getBoundingClientRect().top;x>0?y.scrollTop+=x:E>0&&(y.scrollTop-=E)};return{element:g,show:w=>{if(_.clear(),d.classList.toggle("small",w!==null),!w){We(p);return}for(const x of w.columns){const E=m("input",{type:"radio",name:"target","aria-label":`${at("target")}: ${x.shown}`});E.addEventListener("change",()=>i(x.name));const C=m("td",{}),D=m("td",{class:"soft"},Mt(x.detail)),R=m("th",{scope:"row"},m("label",{class:"column-name"},E,m("span",{},x.shown))),U=m("tr",{},R,C,D,m("td",{class:"soft"},x.examples.join(" · ")));_.set(x.name,{row:U,radio:E,role:C,detail:D,shown:x})}const M=`${w.rows.toLocaleString("en")} ${at("rows")}`,y=w.complete?M:`${M} (${at("firstRows")})`;We(p,m("p",{class:"table-name"},m("strong",{},w.name),` – ${y}, ${w.columns.length} ${at("columns")}`),w.notes.length?m("ul",{class:"note"},...w.notes.map(x=>m("li",{},Mt(x)))):null,m("div",{class:"scroll columns",role:"region",tabindex:0,"aria-label":at("columns")},m("table",{},m("thead",{},m("tr",{},m("th",{scope:"col"},`${at("target")} …`),m("th",{scope:"col"},at("role")),m("th",{scope:"col"},at("detail")),m("th",{scope:"col"},at("values")))),m("tbody",{},...[..._.values()].map(({row:x})=>x))))),f()},choose:w=>{v=w,f(),requestAnimationFrame(()=>b(w))},found:w=>{for(const{name:M,role:y,detail:x}of w){const E=_.get(M);E&&(E.shown={...E.shown,role:y,detail:x},E.detail.textContent=Mt(x))}f()}}}const $R=["target","weight","number","category","text","date","time","duration","group","dropped"];function XR(n){const e=$R.find(t=>t===n);return e?bA(e):n}const qR={name:"data",title:["Your data","你的数据"],lead:["Many settings are trained side by side on your table and compared: which optimizer, learning rate and model win, and how sure that is.","在你的数据上并行训练多种设置并加以比较：哪种优化器、学习率和模型胜出，以及结论有多可靠。"],open:YR};async function YR(n,e){const t=await qi("data/choices");let i=t.table,s=KR(t,e.parts),r=null,a={},o=new URLSearchParams([...e.parts].filter(([I])=>I.startsWith("s."))),l=null,c=null,h="";const u=m("div",{class:"problem",role:"alert"}),d=I=>{h=I instanceof Error?I.message:String(I),We(u,...h.split(`
`).map(A=>m("p",{},A))),R()},p=()=>{h="",We(u)},g=()=>{e.keep(new URLSearchParams([...xA(s),...o])),S.disabled=!i||!s.target||_(),R()},_=()=>l!==null&&l.phase()!=="done"&&l.phase()!=="failed",v=WR(t.bundled,t.most_bytes,{onTable:I=>{p(),f(I),g()},onTarget:I=>{s.target=I,v.choose(I),g()},onProblem:d}),f=I=>{i=I,s.table=I?.bundled??"",(I?.columns.some(({name:P})=>P===s.target)??!1)||(s.target=I?.target??""),v.show(I),v.choose(s.target),w.hidden=I===null},b=TA(()=>s,t,()=>g()),S=m("button",{type:"submit",class:"play"},at("begin")),w=m("form",{class:"card","aria-label":at("settings"),novalidate:!0},m("h2",{class:"sub"},at("settings")),b.element,m("p",{class:"note"},at("leftOut")),m("div",{class:"above"},S),u);w.addEventListener("submit",I=>{I.preventDefault(),x()});const M=m("div",{class:"course"}),y=m("div",{class:"result"}),x=async()=>{if(!(!i||_())){p(),S.disabled=!0;try{const{race:I}=await ul("data/race",wA(s));s.race=I,C(I,!0),M.scrollIntoView({block:"start"})}catch(I){d(I)}g()}},E=()=>{ul("data/stop",{}).catch(d)},C=(I,A=!1)=>{l?.close(),r?.close(),r=null,a={},We(y),c=null,l=zA(I,{onPlan:P=>{v.found(P.columns),A&&M.scrollIntoView({block:"start"})},onChange:()=>g(),onDone:()=>void D(I),onFailed:()=>g(),onStop:E}),We(M,l.element)},D=async I=>{try{if(c=await BR(y,I,d),I!==s.race)return;const A={parts:o,keep:P=>{o=P,g()},expose:P=>{a=P,R()},tell:e.tell};r=VR(A,I),y.append(r.element)}catch(A){d(A)}g()};function R(){const I=l?.race();e.expose({state:s,table:i&&{name:i.name,rows:i.rows,columns:i.columns.map(({name:A,role:P})=>({name:A,role:P}))},phase:l?.phase()??null,said:l?.said()??"",problem:h||(l?.failure()??""),runs:I?.runs.map(({label:A,epochs:P,loss:k,over:O,ending:z,status:B,curve:$})=>({label:A,epochs:P,loss:k,over:O,ending:z,status:B,losses:$.split,batch:$.batch,at:$.epoch}))??[],result:c&&{sentence:c.sentence,runs:c.runs.length,winner:c.winner,interrupted:c.interrupted},...a})}if(We(n,m("div",{class:"data-page"},m("div",{class:"data-choices"},v.element,w),M,y)),b.fill(),s.table&&s.table!==i?.bundled&&!t.running&&t.bundled.some(({name:I})=>I===s.table))try{i=await ul("data/use",{bundled:s.table})}catch(I){d(I)}f(i);const U=s.race;return U!==null&&U===t.race?C(U):U!==null&&U===t.result?await D(U):s.race=null,g(),{read:I=>{s=fv(I,{...dv(),race:s.race}),b.fill(),v.choose(s.target),o=new URLSearchParams([...I].filter(([A])=>A.startsWith("s."))),r?.read(o),R()},close:()=>{l?.close(),r?.close()},exports:()=>{const I=c?ZR(c,y):l?.shown()??null;if(!I)return{table:void 0};const{canvas:A,race:P}=I,k=s.race,O=sf(I).length>0;return{picture:A?()=>A:void 0,legend:Vr(I.groups),table:()=>JR(P),animation:O?()=>GA(I,()=>n.isConnected&&s.race===k):void 0}}}}function KR(n,e){const t=dv();for(const s of ka)t.options[s]=n.given[s]??"";t.table=n.table?.bundled??"",t.target=n.table?.target??"",t.race=n.running?n.race:n.result;const i=fv(e,t);return n.running&&(i.race=n.race),i}function ZR(n,e){const t=["split","batch"].find(i=>sf({race:n,what:i}).length>0);return t?{race:n,groups:Jd(n.runs),what:t,canvas:e.querySelector(`[data-picture="${t}-loss"] canvas`)}:null}function JR(n){const e=n.runs.flatMap((t,i)=>{const s=Math.max(t.curve.split?.length??0,t.curve.batch?.length??0);return(t.curve.epoch??Array.from({length:s},(a,o)=>o+1)).map((a,o)=>({place:i,run:t,epoch:a,i:o}))});return[{name:"run",values:e.map(({place:t})=>t)},{name:"setting",values:e.map(({run:t})=>t.setting)},{name:"epoch",values:e.map(({epoch:t})=>t)},{name:"batch_loss",values:e.map(({run:t,i})=>t.curve.batch?.[i]??NaN)},{name:"validation_loss",values:e.map(({run:t,i})=>t.curve.split?.[i]??NaN)}]}const Ov=({points:n,start:e,standardise:t})=>({points:n,start:e,standardise:t});async function jR(n,e,t,i){const{said:s,arrays:r}=await kn("line/surface",{...Ov(n),size:e,...t},i);return{...s,heights:r.heights.values,size:e}}async function QR(n,e){const{optimizer:t,lr:i,steps:s}=n,{said:r,arrays:a}=await kn("line/descent",{...Ov(n),run:{optimizer:t,lr:i},steps:s},e),o=l=>a[l].values;return{...r,points:o("points"),lines:o("lines"),values:o("values"),gradients:o("gradients"),along:o("along"),r2:o("r2"),last:o("values").length-1}}const Bv=60,hf=2e3,eC=1e6,zv=["slow","normal","fast"];function Va(n){return Number(n.toPrecision(4))}function tC(n){const e=new URLSearchParams;return e.set("set",n.set),n.own&&e.set("xy",n.points.flat().map(String).join(" ")),n.standardise&&e.set("z","1"),e.set("o",n.lr===null?n.optimizer:`${n.optimizer}:${n.lr}`),e.set("at",n.start.map(String).join(" ")),e.set("n",String(n.steps)),n.step!==null&&e.set("t",`${n.step}${n.phase===4||n.step===0?"":" 3"}`),n.step===0&&n.phase===1&&e.set("t","0 1"),n.pace!=="normal"&&e.set("pace",n.pace),e.set("view",n.view),n.log&&e.set("log","1"),e}function nC(n,e){const t={...e},i=n.get("set"),s=Gv(n.get("xy"));if(i!==null&&([t.set,t.own]=[i,!1]),s.length>=2&&s.length<=Bv&&([t.own,t.points]=[!0,s]),n.has("o")){const[h,u]=n.get("o").split(":"),d=Number(u);t.optimizer=h,t.lr=u!==void 0&&d>0&&Number.isFinite(d)?d:null,t.standardise=n.get("z")==="1"}const[r]=Gv(n.get("at"));r&&(t.start=r);const a=Number(n.get("n")??NaN);a>=1&&(t.steps=Math.min(hf,Math.round(a)));const[o,l]=kv(n.get("t"));o>=0?(t.step=Math.round(o),t.phase=l===1||l===3?l:t.step===0?2:4):n.has("o")&&([t.step,t.phase]=[null,4]),t.pace=zv.find(h=>h===n.get("pace"))??e.pace;const c=n.get("view");return(c==="3d"||c==="contour")&&([t.view,t.log]=[c,n.get("log")==="1"]),t}function kv(n){return n===null||n===""?[]:n.split(" ").map(Number)}function Gv(n){const e=kv(n);return e.length%2||e.some(t=>!(Math.abs(t)<=eC))?[]:Array.from({length:e.length/2},(t,i)=>[e[2*i],e[2*i+1]])}const nt=Ui({data:["The line in the data","数据中的直线"],surface:["The MSE over w and b","w 与 b 上的均方误差"],points:["Points","数据点"],own:["your own points","自定义数据点"],standardise:["standardise x","将 x 标准化"],optimizer:["Optimizer","优化器"],steps:["Steps","步数"],add:["Add a point","添加点"],remove:["Remove the point","删除点"],howto:["Drag a point, or click where one should be. Keyboard: Tab to a point, arrows move it, Delete removes it.","拖动点，或在空白处点击添加。键盘：Tab 选中点，方向键移动，Delete 删除。"],full:["There are 60 points: no more fit into the address.","已有 60 个点：地址中放不下更多。"],two:["A line needs two points.","一条直线至少需要两个点。"],point:["point","点"],legendLine:["the line at this step","当前步的直线"],legendStart:["the first line","起始直线"],legendBest:["the minimum, in closed form","闭式解（最小值）"],legendMean:["the mean of y","y 的均值"],legendPath:["the descent","下降路径"],legendAxis:["the axis of the paraboloid: the minimum","抛物面的轴：最小值"],legendBlows:["the direction that blows up","发散的方向"],turn:["Drag to turn; click for another start.","拖动可旋转；点击选择新的起点。"],pace:["Pace","速度"],slow:["slow","慢"],normal:["normal","中"],fast:["fast","快"],next:["Next of the four steps","四步中的下一步"],rate:["Learning rate","学习率"],automatic:["suited to the surface","自动选取"],ownRate:["this rule finds its own","此规则自行确定"],four:["The four steps of descent","下降的四个步骤"],define:["Define the loss","定义损失"],defineWhy:["How wrong is the line? The mean of its squared errors.","直线错多少？平方误差的均值。"],choose:["Choose a start","选择起点"],chooseWhy:["Any line will do: the MSE of a line has one minimum.","任何直线都可以：直线的均方误差只有一个最小值。"],work:["Work out the gradient","计算梯度"],workWhy:["Which way does the MSE rise, and how steeply?","均方误差朝哪个方向上升，有多陡？"],along:["Step along it","沿梯度迈步"],alongWhy:["Against the gradient, by the learning rate η.","逆梯度方向，步长由学习率 η 决定。"],alongRule:["The rule makes a step u of the gradients so far.","规则由至今的梯度得到步 u。"],ended:["The last step is reached.","已到最后一步。"],inStandard:["w and b are those of standardised x, x′ = (x − {0}) / {1}. In the data: y = {2}.","w 与 b 对应标准化的 x，x′ = (x − {0}) / {1}。在数据中：y = {2}。"],lineIs:["y = {0}","y = {0}"],directions:["What a step does to the error","每一步对误差的作用"],grows:["along {0} the error is multiplied by {1} each step: it blows up","沿 {0}，误差每步乘以 {1}：发散"],swings:["along {0} the error is multiplied by {1} each step: it swings from side to side, and is halved in {2}","沿 {0}，误差每步乘以 {1}：左右摆动，{2}减半"],shrinks:["along {0} the error is multiplied by {1} each step: it is halved in {2}","沿 {0}，误差每步乘以 {1}：{2}减半"],stays:["along {0} nothing changes: all lines there are as good","沿 {0} 没有变化：那里的直线一样好"],everywhere:["every direction","所有方向"],oneStep:["one step","一步即"],manySteps:["{0} steps","{0} 步"],measured:["along {0} this step multiplied the error by {1}","沿 {0}，这一步使误差乘以 {1}"],unbound:["2/λ is the limit of plain descent; of this rule it is not known as a formula.","2/λ 是普通梯度下降的上限；此规则没有已知的公式。"],ownBound:["The limit of this rule is {0} = {1}.","此规则的上限是 {0} = {1}。"],past:["The learning rate is past {0}.","学习率已超过 {0}。"],curvature:["largest curvature λ","最大曲率 λ"],limit:["limit 2/λ","上限 2/λ"],condition:["condition number","条件数"],asIs:["x as it is","原始 x"],standardised:["x standardised","标准化 x"],why:["The condition number is how many times the bowl is steeper one way than the other. The steep way limits the learning rate, the flat way waits.","条件数是碗在一个方向比另一个方向陡多少倍。陡的方向限制学习率，平的方向只能等待。"],mse:["MSE beside the variance of y","均方误差与 y 的方差"],mseNow:["MSE of this line","此直线的均方误差"],variance:["variance of y","y 的方差"],varianceWhy:["the MSE of always answering the mean","总是回答均值时的均方误差"],least:["MSE at the minimum","最小均方误差"],worse:["Below 0: the line is worse than always answering the mean.","小于 0：此直线不如总是回答均值。"],noR2:["All y are equal: there is no R².","所有 y 相等：R² 不存在。"],closed:["The minimum in closed form","最小值的闭式解"],closedWhy:["Where the gradient is 0, two equations hold (the normal equations). They are the axis of the paraboloid.","梯度为 0 处成立两个方程（正规方程），其解即抛物面的轴。"],many:["All x are equal: many lines are as good. Marked is the one with the smallest w² + b².","所有 x 相等：许多直线同样好。标出的是 w² + b² 最小的一条。"],away:["still to go","还差"],startW:["w of the start","起点的 w"],startB:["b of the start","起点的 b"]});function Ws(n,...e){return n.replace(/\{(\d)\}/g,(t,i)=>e[Number(i)]??"")}const $n={left:46,right:12,top:10,bottom:40},Hv=5,Vc=1e5;function iC(n,e){const t=Ye("g",{}),i=Ye("g",{class:"errors"}),s=Ye("g",{}),r=Ye("g",{}),a=Ye("rect",{}),o="dots-area",l=Ye("rect",{class:"back"}),c=Ye("g",{"clip-path":`url(#${o})`},i,s),h=Ye("svg",{class:"dots",role:"group","aria-label":`${nt("data")}. ${nt("howto")}`},Ye("defs",{},Ye("clipPath",{id:o},a)),l,t,c,r);let u=[],d=["x","y"],p=[0,1],g=[0,1],_={width:600,height:400},v={line:null,first:null,best:null,mean:null,squares:!1},f=[],b=null;const S=()=>({width:_.width-$n.left-$n.right,height:_.height-$n.top-$n.bottom}),w=Y=>$n.left+(Y-p[0])/(p[1]-p[0])*S().width,M=Y=>$n.top+(1-(Y-g[0])/(g[1]-g[0]))*S().height,y=Y=>{const K=h.getBoundingClientRect(),j=(Y.clientX-K.left-$n.left)/S().width,G=(Y.clientY-K.top-$n.top)/S().height;return[Zo(p[0]+j*(p[1]-p[0]),p),Zo(g[1]-G*(g[1]-g[0]),g)]},x=()=>{const{width:Y,height:K}=S();h.setAttribute("viewBox",`0 0 ${_.width} ${_.height}`);for(const G of[a,l])for(const[ee,se]of Object.entries({x:$n.left,y:$n.top,width:Y,height:K}))G.setAttribute(ee,String(se));const j=_.height-$n.bottom;We(t,...Ss(p[0],p[1],Math.max(3,Math.floor(Y/80))).map(G=>[Ye("line",{class:"grid",x1:w(G),x2:w(G),y1:$n.top,y2:j}),Ye("text",{class:"tick",x:w(G),y:j+16,"text-anchor":"middle"},xl(G))]),...Ss(g[0],g[1],Math.max(3,Math.floor(K/50))).map(G=>[Ye("line",{class:"grid",x1:$n.left,x2:$n.left+Y,y1:M(G),y2:M(G)}),Ye("text",{class:"tick",x:$n.left-6,y:M(G)+4,"text-anchor":"end"},xl(G))]),Ye("text",{class:"name",x:$n.left+Y,y:_.height-6,"text-anchor":"end"},d[0]),Ye("text",{class:"name halo",x:$n.left+6,y:$n.top+14},d[1]))},E=(Y,[K,j])=>{const G=ee=>Math.min(Vc,Math.max(-Vc,M(K*ee+j)));return Ye("line",{class:Y,x1:w(p[0]),x2:w(p[1]),y1:G(p[0]),y2:G(p[1])})},C=([Y,K],[j,G])=>{const ee=M(K),se=Math.min(Vc,Math.max(-Vc,M(j*Y+G))),te=Ye("line",{class:"stick",x1:w(Y),x2:w(Y),y1:ee,y2:se}),oe=Math.abs(se-ee);return!v.squares||oe>2e3?te:[Ye("rect",{class:"square",x:w(Y),y:Math.min(se,ee),width:oe,height:oe}),te]},D=()=>{const{line:Y,first:K,best:j,mean:G}=v;We(i,...Y?u.map(ee=>C(ee,Y)):[]),We(s,G===null?null:E("mean",[0,G]),K&&E("first",K),Y&&E("now",Y),j&&E("best",j))},R=()=>{f.forEach(({element:Y,seen:K},j)=>{const[G,ee]=u[j];Y.setAttribute("transform",`translate(${w(G)} ${M(ee)})`),Y.setAttribute("aria-label",`${nt("point")} ${j+1}: ${ue(G,4)}, ${ue(ee,4)}`),Y.classList.toggle("chosen",j===b),K.setAttribute("r",_.width<480?"5":"6")})},U=(Y,K,j)=>{u=u.map((G,ee)=>ee===Y?[Wc(K[0],p),Wc(K[1],g)]:G),R(),D(),n(u,j)},I=Y=>{if(u.length<=2){e(nt("two"));return}u=u.filter((K,j)=>j!==Y),b=null,B(),f[Math.min(Y,f.length-1)].element.focus(),n(u,!1)},A=Y=>{if(u.length>=Bv){e(nt("full"));return}u=[...u,[Wc(Y[0],p),Wc(Y[1],g)]],B(),f[f.length-1].element.focus(),n(u,!1)},P=Y=>{const K=h.getBoundingClientRect(),j=u.map(([G,ee])=>Math.hypot(w(G)-Y.clientX+K.left,M(ee)-Y.clientY+K.top));return j.indexOf(Math.min(...j))};let k=null;r.addEventListener("pointerdown",Y=>{const K=P(Y);k={k:K,from:[Y.clientX,Y.clientY],moved:!1},f[K].element.setPointerCapture(Y.pointerId),z(K)}),r.addEventListener("pointermove",Y=>{k&&(k.moved||=Math.hypot(Y.clientX-k.from[0],Y.clientY-k.from[1])>Hv,k.moved&&U(k.k,y(Y),!0))}),r.addEventListener("pointerup",Y=>{k&&(k.moved&&U(k.k,y(Y),!1),f[k.k].element.focus(),k=null)}),r.addEventListener("pointercancel",()=>{k?.moved&&n(u,!1),k=null}),r.addEventListener("touchstart",Y=>Y.preventDefault(),{passive:!1}),r.addEventListener("dblclick",Y=>I(P(Y)));const O=Y=>{const K=Ye("circle",{class:"seen",r:6}),j=Ye("g",{class:"dot",tabindex:0,role:"button"},Ye("circle",{class:"hold",r:14}),K);return j.addEventListener("focus",()=>z(Y)),j.addEventListener("keydown",G=>{if(G.key==="Delete"||G.key==="Backspace"){G.preventDefault(),I(Y);return}const se={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]}[G.key];if(!se)return;G.preventDefault();const te=G.shiftKey?.1:.01,oe=(pe,we)=>Zo(u[Y][pe]+se[pe]*te*(we[1]-we[0]),we);U(Y,[oe(0,p),oe(1,g)],!1)}),{element:j,seen:K}},z=Y=>{b=Y,R()},B=()=>{f=u.map((Y,K)=>O(K)),We(r,...f.map(Y=>Y.element)),R()};let $=null;l.addEventListener("pointerdown",Y=>{$=[Y.clientX,Y.clientY]}),l.addEventListener("pointerup",Y=>{$&&Math.hypot(Y.clientX-$[0],Y.clientY-$[1])<=Hv&&A(y(Y)),$=null});const Z=()=>{const{width:Y,height:K}=h.getBoundingClientRect();!Y||!K||Y===_.width&&K===_.height||(_={width:Y,height:K},x(),D(),R())},ne=new ResizeObserver(Z);return ne.observe(h),{element:h,begin:(Y,K,j)=>{u=Y.map(([ee,se])=>[ee,se]),d=j;const G=[...Y,...K];[p,g]=[Vv(G.map(([ee])=>ee),.08),Vv(sC(G.map(([,ee])=>ee)),.1)],b=null,B(),x(),D()},draw:Y=>{v=Y,D()},add:()=>A([Zo((p[0]+p[1])/2,p),Zo((g[0]+g[1])/2,g)]),remove:()=>I(b??u.length-1),close:()=>ne.disconnect()}}function sC(n){const e=Math.min(...n),t=Math.max(...n);return e>0&&e<.7*(t-e)?[0,...n]:n}function Vv(n,e){const{low:t,high:i}=Tn(n,!1,e);return[t,i]}function Wc(n,[e,t]){return Va(Math.min(t,Math.max(e,n)))}function Zo(n,[e,t]){const i=10**Math.floor(Math.log10((t-e)/200));return Va(Math.round(n/i)*i)}function Wv([n,e]){return Ws("{0} x {1} {2}",ue(n,4),e<0?"−":"+",ue(Math.abs(e),4))}function $v([,,...n]){return n.map(e=>typeof e=="string"?e:$v(e)).join("")}const rC="http://www.w3.org/1998/Math/MathML",aC=new Set(["math","mfrac","mi","mn","mo","mover","mrow","msqrt","msub","msubsup","msup","mtable","mtd","mtext","mtr","munderover"]),oC=new Set(["accent","class","display","fence","form","movablelimits","stretchy"]);function Ms([n,e,...t]){if(!aC.has(n))throw new Error(`${n} is no element of a formula`);const i=document.createElementNS(rC,n);for(const[s,r]of Object.entries(e)){if(!oC.has(s))throw new Error(`attribute ${s} is not of a formula`);i.setAttribute(s,r)}for(const s of t)i.append(typeof s=="string"?s:Ms(s));return i}const lC=/\d[\d,]*(?:\.\d+)?(?:e−?\d+)?|\.\d+|[A-Za-z]{2,}|\S/gu;function Xv(n){let e="";return(n.match(lC)??[]).map(t=>{const i=e===""||"(=·".includes(e);return e=t,/^[\d.]/.test(t)?["mn",{},t]:/^[A-Z]{2,}$/.test(t)?["mtext",{},t]:/^[\p{L}′∂…*]$/u.test(t)&&t!=="…"?["mi",{},t]:["mo","()".includes(t)?{stretchy:"false"}:i&&"−+".includes(t)?{form:"prefix"}:{},t]})}const Wr=(...n)=>["mrow",{},...n.flatMap(e=>typeof e=="string"?Xv(e):[e])];function $t(...n){return Ms(["math",{display:"block"},Wr(...n)])}function mr(n,e){return["msub",{},Wr(n),Wr(String(e))]}function $c(...n){return["msup",{},Wr(...n),["mn",{},"2"]]}function $s(n,e){return["mfrac",{},Wr(n),Wr(e)]}const df=["munderover",{},["mo",{movablelimits:"false"},"Σ"],Wr("i = 1"),["mi",{},"n"]];function $r(n){return["mrow",{class:"result"},...Xv(n)]}function di(...n){return m("p",{class:"sum"},...n.flatMap((e,t)=>t?[" ",e]:[e]))}const cC=1e-6,uC=1.5;function ff([n,e]){const t=i=>ue(Math.abs(i),Math.abs(i)<.01?1:2);return`${n<0?"−":""}${t(n)} w ${e<0?"−":"+"} ${t(e)} b`}function Xc({eigenvalues:[n,e]}){return n-e<=cC*n}function qv(n,e){const{factors:t}=e;return t?(Xc(n)?[0]:[0,1]).map(s=>{const r=Xc(n)?nt("everywhere"):ff(n.directions[s]),a=t[s],o=Math.abs(a),l=ue(a,o<1?Math.max(3,2+Math.ceil(-Math.log10(1-o))):3);if(!n.unique&&s===1)return{words:Ws(nt("stays"),r),grows:!1};if(o>=1)return{words:Ws(nt("grows"),r,l),grows:!0};const c=Math.max(1,Math.ceil(Math.log(.5)/Math.log(Math.max(o,1e-300)))),h=c===1?nt("oneStep"):Ws(nt("manySteps"),ue(c));return{words:Ws(nt(a<0?"swings":"shrinks"),r,l,h),grows:!1}}):[]}function hC(){const[n,e,t]=["directions","mse","closed"].map(()=>m("div",{})),i=m("div",{class:"scroll"});return{elements:[m("section",{class:"card"},m("h2",{class:"sub"},nt("directions")),n,i,m("p",{class:"note"},nt("why"))),m("section",{class:"card"},m("h2",{class:"sub"},nt("mse")),e),m("section",{class:"card"},m("h2",{class:"sub"},nt("closed")),m("p",{class:"note"},nt("closedWhy")),t)],show:r=>{We(n,...dC(r)),We(i,fC(r)),We(e,...pC(r)),We(t,...mC(r))}}}function dC({surface:n,descent:e,step:t}){const{bound:i,lr:s}=e,r=i!==null&&s!==null&&s>i.rate,a=[];r&&a.push(m("p",{class:"warn"},Ws(nt("past"),`${i.words} = ${Qt(Number(i.rate.toPrecision(3)))}`)));const o=qv(n,e);if(o.length)return a.push(m("ul",{class:"effects"},...o.map(({words:l,grows:c})=>m("li",{class:c?"grows":""},l)))),a;if(i&&!r&&a.push(m("p",{},Ws(nt("ownBound"),i.words,Qt(Number(i.rate.toPrecision(3)))))),i||a.push(m("p",{class:"note"},nt("unbound"))),t>0){const l=c=>e.along[2*t+c]/e.along[2*(t-1)+c];a.push(m("ul",{class:"effects"},...[0,1].map(c=>m("li",{class:r&&Math.abs(l(c))>1?"grows":""},Ws(nt("measured"),ff(n.directions[c]),ue(l(c),3))))))}return a}function fC({state:n,surface:{scalings:e}}){const t=[["asIs",e.as_is,!n.standardise],["standardised",e.standardised,n.standardise]],i=(s,r)=>m("tr",{},m("th",{scope:"row"},nt(s)),...t.map(([,a,o])=>m("td",{class:o?"n on":"n"},r(a))));return m("table",{},m("thead",{},m("tr",{},m("td",{}),...t.map(([s,,r])=>m("th",{scope:"col",class:r?"n on":"n"},nt(s))))),m("tbody",{},i("curvature",s=>ue(s.eigenvalue,3)),i("limit",s=>ue(s.stable_rate,3)),i("condition",s=>s.condition===null?"∞":ue(s.condition,3))))}function pC({surface:n,descent:e,step:t}){const i=e.values[t],s=e.r2[t],{variance:r,least:a}=n,o=Math.max(r,a,1e-300)*uC,l=d=>100*Math.min(1,Math.max(0,d/o)),c=(d,p)=>Ye("svg",{class:"mse-bar",viewBox:"0 0 100 10",preserveAspectRatio:"none","aria-hidden":"true"},Ye("rect",{class:d,x:0,y:0,width:l(p),height:10}),Ye("line",{class:"least",x1:l(a),x2:l(a),y1:0,y2:10})),h=(d,p,g,_)=>m("div",{class:"mse-row"},m("div",{class:"mse-words"},m("span",{},d),m("span",{class:"n"},ue(p,4),p>o?" →":"")),c(g,p),_&&m("p",{class:"note"},_)),u=Number.isFinite(s);return[h(nt("variance"),r,"variance",nt("varianceWhy")),h(nt("mseNow"),i,"mse",null),di($t($c("R"),"= 1 −",$s("MSE",["mtext",{},nt("variance")])),$t("= 1 −",$s(ue(i,4),ue(r,4))),$t("="),m("strong",{class:"r2"},u?ue(s,4):"–")),m("p",{class:"note keep"},u?s<0?nt("worse"):"":nt("noR2")),m("p",{class:"note"},m("span",{class:"key least-key","aria-hidden":"true"}),`${nt("least")}: ${ue(a,4)}${r>0?`, R² = ${ue(1-a/r,4)}`:""}`)]}function qc(n){return["msup",{},["mi",{},n],["mo",{},"*"]]}function mC({state:n,surface:e,descent:t,step:i}){const{matrix:s,right:r}=e.normal,a=n.standardise?"x′":"x",o=(p,g)=>ue(Math.abs(p)<1e-9*g?0:p,4),l=Math.abs(s[0][0])+Math.abs(s[1][1]),c=p=>{const g=s[p][1];return`${o(s[p][0],l)} w ${g<0&&Math.abs(g)>1e-9*l?"−":"+"} ${o(Math.abs(g),l)} b = ${ue(r[p],4)}`},[h,u]=e.minimum,d=[t.points[2*i],t.points[2*i+1]];return[di($t("Σ",$c(a),`w + Σ ${a} b = Σ ${a} y`)),di($t(c(0))),di($t(`Σ ${a} w + n b = Σ y`)),di($t(c(1))),di($t(qc("w"),"=",$r(ue(h,4))),$t(qc("b"),"=",$r(ue(u,4)))),m("p",{class:"note"},`${nt("away")}: `,$t(qc("w"),`− w = ${ue(h-d[0],3)}`),", ",$t(qc("b"),`− b = ${ue(u-d[1],3)}`)),e.unique?null:m("p",{class:"warn"},nt("many"))]}const Yc=3;function gC(n){const e=[1,2,3,4].map(()=>m("div",{class:"sums"})),t=[["define","defineWhy"],["choose","chooseWhy"],["work","workWhy"],["along","alongWhy"]],i=t.map(([,u])=>m("p",{class:"note"},nt(u))),s=t.map(([u],d)=>m("li",{class:"card"},m("h3",{},nt(u)),i[d],e[d])),r=m("ol",{class:"four","aria-label":nt("four")},...s),a=u=>m("input",{type:"number",step:"any","aria-label":nt(u)}),o=[a("startW"),a("startB")];let l=[0,0];o.forEach((u,d)=>{u.addEventListener("change",()=>{const p=Number(u.value);if(u.value===""||!(Math.abs(p)<=1e6)){u.value=String(l[d]);return}n(d===0?[Va(p),l[1]]:[l[0],Va(p)])})});const c=m("p",{class:"sum"});return We(e[1],m("p",{class:"sum fields"},m("label",{},$t(mr("w","0"),"=")," ",o[0]),m("label",{},$t(mr("b","0"),"=")," ",o[1])),c),{element:r,show:({state:u,surface:d,descent:p,step:g,phase:_})=>{s.forEach((O,z)=>{O.classList.toggle("lit",z+1===_),z+1===_?O.setAttribute("aria-current","step"):O.removeAttribute("aria-current")});const v=u.points.length,f=(O,z)=>[O[2*z],O[2*z+1]],b=f(p.lines,g),S=u.points.map(([O,z])=>b[0]*O+b[1]-z);We(e[0],di($t("MSE ( w , b )"),$t("=",$s("1","n"),df,$c(...pf("x")))),di($t("=",$s("1",String(v)),"(",...gf(S.map(O=>$c(Wa(O)))),v>Yc?"+ …":"",")")),di($t("=",$r(ue(p.values[g],4))))),l=u.start;const w=u.standardise?d.start:null;u.start.forEach((O,z)=>{document.activeElement!==o[z]&&(o[z].value=String(O))}),We(c,w?["x′: ",$t(`w = ${ue(w[0],4)}`),", ",$t(`b = ${ue(w[1],4)}`),"; "]:null,$t("MSE =",$r(ue(p.values[0],4))));const M=Math.max(0,Math.min(p.last-1,_===4?g-1:g)),y=f(p.points,M),x=f(p.gradients,M),E=f(p.lines,M),C=u.points.map(([O,z])=>E[0]*O+E[1]-z),D=u.points.map(([O])=>(O-d.mean)/d.deviation),R=u.standardise?"x′":"x",U=v>Yc?"+ …":"",I=D.slice(0,Yc-1).map((O,z)=>`${Wa(O)} · ${Wa(C[z])}`);We(e[2],di($t(mf("w")),$t("=",$s("2","n"),df,mr(R,"i"),...pf(R))),di($t("=",$s("2",String(v)),"(",...gf(I),U,")"),$t("=",$r(ue(x[0],4)))),di($t(mf("b")),$t("=",$s("2","n"),df,...pf(R))),di($t("=",$s("2",String(v)),"(",...gf(C.map(Wa)),U,")"),$t("=",$r(ue(x[1],4)))));const A=f(p.points,Math.min(M+1,p.last)),P=u.optimizer==="sgd"&&p.lr!==null;i[3].textContent=nt(P?"alongWhy":"alongRule");const k=["w","b"].map((O,z)=>{const B=P?`${Qt(p.lr)} · ${Wa(x[z])}`:Wa(y[z]-A[z]);return[di($t(mr(O,M+1),"=",mr(O,M),"−",...P?["η",mf(O)]:[mr("u",O)])),di($t(`= ${ue(y[z],4)} − ${B}`),$t("=",$r(ue(A[z],4))))]});We(e[3],p.last>0?k:m("p",{},Mt(p.status)))}}}function pf(n){return["( w",mr(n,"i"),"+ b −",mr("y","i"),")"]}function mf(n){return $s("∂ MSE",`∂ ${n}`)}function Wa(n){const e=ue(n,3);return n<0?`(${e})`:e}function gf(n){return n.slice(0,Yc).flatMap((e,t)=>t?["+",e]:[e])}const vf=-5,Yv=1;function vC(n){const e=m("input",{type:"range",min:vf,max:Yv,step:.01,"aria-label":nt("rate")}),t=m("output",{class:"n"}),i=m("button",{type:"button",class:"save"},nt("automatic")),s=m("div",{class:"marks","aria-hidden":"true"});e.addEventListener("input",()=>{const l=Number((10**Number(e.value)).toPrecision(3));t.textContent=Qt(l),n(l)}),i.addEventListener("click",()=>n(null));const r=l=>Math.min(1,Math.max(0,(Math.log10(l)-vf)/(Yv-vf))),a=(l,c,h)=>{const u=m("span",{class:`mark ${l}`},m("span",{},h));return u.style.left=`calc(9px + (100% - 18px) * ${r(c).toFixed(4)})`,r(c)>.75&&u.classList.add("before"),u},o=l=>{const c=m("span",{class:"danger"});return c.style.left=`calc(9px + (100% - 18px) * ${r(l).toFixed(4)})`,c};return{element:m("div",{class:"rate"},m("div",{class:"rate-words"},m("span",{},`${nt("rate")} η`),t,i),m("div",{class:"track"},s,e)),show:({lr:l,taken:c,chosen:h,limit:u,own:d})=>{e.disabled=!c;const p=l!==null&&h&&document.activeElement===e;l!==null&&!p&&(e.value=String(Math.log10(l))),p||(t.textContent=l===null?`– ${nt("ownRate")}`:Qt(l)),i.disabled=!h;const g=d?.rate??null;We(s,g===null?null:o(g),a("two",u,`2/λ = ${Qt(Number(u.toPrecision(3)))}`),d&&Math.abs(d.rate/u-1)>1e-6?a("of-rule",d.rate,Qt(Number(d.rate.toPrecision(3)))):null)}}}const Kv={still:96,moving:48},_C={slow:100,normal:6,fast:1},xC={turn:.62,tilt:.8,distance:2.25},Zv=.24,Jv=1,wC={name:"line",title:["A line through points","穿过点的直线"],lead:["Every point of the surface is a line, and its height is that line's mean squared error. Descent walks downhill: watch the line move with it.","曲面上每一点对应一条直线，高度是该直线的均方误差。梯度下降向低处走：看直线随之移动。"],open:bC};async function bC(n,e){const[t,i]=await Promise.all([qi("line/sets"),qi("optimizers")]),s=t[0];let r={set:s.name,own:!1,points:s.points,standardise:!1,optimizer:"sgd",lr:null,start:[0,0],steps:100,step:null,phase:4,pace:"normal",view:"3d",log:!1},a=null,o=null,l=!0,c=!1,h=!1,u;const d=()=>t.find(({name:G})=>G===r.set);function p(G){r=nC(G,r),t.some(({name:ee})=>ee===r.set)||(r.set=s.name),r.own||(r.points=d().points),i.some(({name:ee})=>ee===r.optimizer)||([r.optimizer,r.lr]=["sgd",null]),g.setView(r.view),g.setLog(r.log),b(),j()}const g=Fo(`${nt("surface")}. ${nt("turn")}`,([G,ee])=>_([G,ee]),()=>{[r.view,r.log]=[g.view(),g.log()],k()}),_=([G,ee])=>{const{mean:se,deviation:te}=a;v([Va(G/te),Va(ee-G/te*se)])},v=G=>{r.start=G,P()},f=iC((G,ee)=>{r.points=G,r.own=!0,c=ee,j(),P()},e.tell),b=()=>{const{points:G,x:ee,y:se}=d();f.begin(r.points,G,[Ke(ee),Ke(se)])},S=oo(G=>{r.step=o&&G>=o.last?null:G,r.phase=G===0?2:4,h=!1,R(),k()},void 0,{frames:()=>_C[r.pace],between:G=>{r.pace==="slow"&&G>.4&&r.phase!==3&&w(3)}}),w=G=>{r.phase=G,R(),k()},M=m("button",{type:"button",class:"save"},nt("next"));M.addEventListener("click",()=>{const G=S.step(),{phase:ee}=r;ee===4&&o&&G>=o.last?(S.go(0),w(1)):ee===3?S.go(G+1):(S.pause(),w(ee===1?2:3)),h=!0,R()});const y=gC(v),x=hC(),E=vC(G=>{r.lr=G,S.pause(),A.ask()}),C=m("output",{class:"equation"}),D=m("p",{class:"aside"});function R(){if(!a||!o)return;const G=Math.min(S.step(),o.last),ee={state:r,surface:a,descent:o,step:G,phase:r.phase},se=[o.lines[2*G],o.lines[2*G+1]];f.draw({line:se,first:[o.lines[0],o.lines[1]],best:a.line,mean:a.normal.right[1]/r.points.length,squares:r.phase===1}),C.textContent=`y = ${Wv(se)}`,D.textContent=r.standardise?Ws(nt("inStandard"),ue(a.mean,4),ue(a.deviation,4),Wv(se)):"",g.draw({walks:[{name:r.optimizer,words:"",status:o.status,ended:o.diverged??-1,points:o.points,heights:o.values,colour:Jv}],steps:G,start:a.start,shown:null,straights:[...U(ee),...I(ee)]}),y.show(ee),x.show(ee),M.setAttribute("aria-label",`${nt("next")}: ${nt(["define","choose","work","along"][r.phase%4])}`),e.expose({state:{...r},surface:a,descent:o,step:G,phase:r.phase,effects:qv(a,o)})}function U({surface:G,descent:ee,step:se}){const{factors:te,bound:oe,lr:pe}=ee;if(!oe||pe===null||pe<=oe.rate)return[];const[we,Se]=G.minimum,[Re,de]=Xc(G)?[G.start[0]-we,G.start[1]-Se]:G.directions[0],Ce=Math.min(...[[Re,G.w],[de,G.b]].map(([Qe,Pt])=>Qe?(Pt[1]-Pt[0])/2/Math.abs(Qe):1/0));if(!Number.isFinite(Ce))return[];const _t=te?te[0]:se>0?ee.along[2*se]/ee.along[2*(se-1)]:NaN,ot=`${Xc(G)?nt("everywhere"):ff(G.directions[0])}: × ${ue(_t,3)}`,Nt=Qe=>[we+Qe*.98*Ce*Re,Se+Qe*.98*Ce*de];return[{from:[we,Se],to:Nt(-1),colour:null,dashed:!0,head:!0},{from:[we,Se],to:Nt(1),colour:null,dashed:!0,head:!0,words:ot}]}function I({surface:G,descent:ee,step:se,phase:te}){const oe=pe=>[ee.points[2*pe],ee.points[2*pe+1]];if(te===3){const[pe,we]=[-ee.gradients[2*se],-ee.gradients[2*se+1]],Se=Math.hypot(pe/(G.w[1]-G.w[0]),we/(G.b[1]-G.b[0]));if(!(Se>0))return[];const Re=oe(se);return[{from:Re,to:[Re[0]+Zv/Se*pe,Re[1]+Zv/Se*we],colour:4,head:!0,words:"−∇MSE"}]}return te!==4||se===0||!(h||r.pace==="slow"&&se<ee.last)?[]:[{from:oe(se-1),to:oe(se),colour:4,head:!0,words:r.optimizer==="sgd"?"−η ∇MSE":"−u"}]}const A=$x(async G=>{const ee={...r},se=l||!a,te=c;l=!1;try{const oe=te&&a?{w:a.w,b:a.b}:null,[pe,we]=await Promise.all([se?jR(ee,te?Kv.moving:Kv.still,oe,G):a,QR(ee,G)]);if(G.aborted)return;if([a,o]=[pe,we],se){const{w:de,b:Ce,heights:_t,size:ot,low:Nt,high:Qe,minimum:Pt}=pe,ye=([W,Me])=>`${ue(W,2)} … ${ue(Me,2)}`,lt=[`w${ee.standardise?" (x′)":""}: ${ye(de)}`,`b: ${ye(Ce)}`];g.show({x:de,y:Ce,columns:ot,rows:ot,heights:_t,low:Nt,high:Qe},{minima:[Pt],names:lt,upright:!0,eye:xC})}e.tell(we.diverged===null?"":Mt(we.status));const Se=we.bound;E.show({lr:we.lr,taken:we.rate!=="own"||we.lr!==null,chosen:r.lr!==null,limit:pe.stable_rate,own:Se});const{phase:Re}=r;S.show(we.last,Math.min(r.step??we.last,we.last)),(Re===1&&S.step()===0||Re===3&&S.step()<we.last)&&w(Re)}catch(oe){if(G.aborted)return;e.tell(oe instanceof Error?oe.message:String(oe))}}),P=()=>{l=!0,S.pause(),A.ask()},k=()=>{clearTimeout(u),u=window.setTimeout(()=>e.keep(tC(r)),150)},O=m("select",{"aria-label":nt("points")},...t.map(({name:G,title:ee})=>m("option",{value:G},Ke(ee))),m("option",{value:"",hidden:!0},nt("own")));O.addEventListener("change",()=>{Object.assign(r,{set:O.value,own:!1,lr:null,start:[0,0],step:null,phase:4}),r.points=d().points,b(),j(),P()});const z=m("input",{type:"checkbox"});z.addEventListener("change",()=>{r.standardise=z.checked,r.lr=null,P()});const B=m("select",{"aria-label":nt("optimizer")},...i.map(({name:G,title:ee})=>m("option",{value:G},`${G} – ${Ke(ee)}`)));B.addEventListener("change",()=>{[r.optimizer,r.lr]=[B.value,null],S.pause(),A.ask()});const $=m("input",{type:"number",min:1,max:hf,"aria-label":nt("steps")});$.addEventListener("change",()=>{const G=Math.round(Number($.value));G>=1&&(r.steps=Math.min(hf,G)),$.value=String(r.steps),r.step=null,A.ask()});const Z=m("span",{}),ne=m("button",{type:"button",class:"save"},nt("add"));ne.addEventListener("click",()=>f.add());const Y=m("button",{type:"button",class:"save"},nt("remove"));Y.addEventListener("click",()=>f.remove());const K=m("p",{class:"note"});function j(){O.value=r.own?"":r.set,K.textContent=Ke(d().about),z.checked=r.standardise,B.value=r.optimizer,$.value=String(r.steps);const G=zv.map(ee=>({value:ee,words:nt(ee)}));Z.replaceChildren(cs(nt("pace"),G,r.pace,ee=>{r.pace=ee,k()}))}return We(n,m("div",{class:"line-page"},m("div",{class:"above"},O,B,m("label",{class:"check"},z,nt("standardise")),m("label",{},`${nt("steps")} `,$)),m("div",{class:"two"},m("section",{class:"card","aria-label":nt("data")},m("div",{class:"head"},m("h2",{class:"sub"},nt("data")),C),f.element,m("div",{class:"above"},jv([["now","legendLine"],["first","legendStart"],["best","legendBest"],["mean","legendMean"]]),ne,Y),K,m("p",{class:"note"},nt("howto"))),m("section",{class:"card","aria-label":nt("surface")},m("div",{class:"head"},m("h2",{class:"sub"},nt("surface")),g.controls),m("div",{class:"stage-holder"},g.element),jv([["now","legendPath"],["axis","legendAxis"],["blows","legendBlows"]]),m("p",{class:"note"},nt("turn")),D)),m("section",{class:"card desk","aria-label":nt("rate")},m("div",{class:"playing"},S.element,Z,M),E.element),y.element,m("div",{class:"three"},...x.elements))),cl(R),p(e.parts),P(),{read:G=>{p(G),P()},exports:()=>({picture:g.canvas,legend:[{words:r.optimizer,colour:an(Jv)}],table:()=>o?SC(o):[],player:S}),close:()=>{clearTimeout(u),S.pause(),A.close(),f.close(),g.close()}}}function SC({lines:n,points:e,values:t,r2:i,gradients:s,last:r}){const a=(o,l)=>["w","b"].map((c,h)=>({name:`${o}${c}`,values:l.filter((u,d)=>d%2===h)}));return[{name:"step",values:Array.from({length:r+1},(o,l)=>l)},...a("",n),...a("descended_",e),...a("gradient_",s),{name:"mse",values:t},{name:"r2",values:i}]}function jv(n){return m("div",{class:"legend keys"},...n.map(([e,t])=>m("span",{},m("span",{class:`key ${e}-key`,"aria-hidden":"true"}),nt(t))))}function Jo(n,e,t){let i=!1;const s=r=>t(e().xAt(r.clientX));n.addEventListener("pointerdown",r=>{r.button===0&&(i=!0,n.setPointerCapture(r.pointerId),s(r))}),n.addEventListener("pointermove",r=>{i&&s(r)});for(const r of["pointerup","pointercancel"])n.addEventListener(r,()=>i=!1)}const De=Ui({along:["Along one weight","沿一个权重"],data:["Rows of","数据"],rows:["Rows","样本数"],seed:["Seed","随机种子"],redraw:["Draw other rows","重新抽样"],loss:["Trained on","训练损失"],moved:["Weight that moves","移动的权重"],intercept:["intercept","截距"],weightOf:["weight of {column}","{column} 的权重"],weight:["Weight w","权重 w"],slope:["slope","斜率"],flat:["slope 0","斜率 0"],jump:["a step here","此处是台阶"],toMinimum:["To the loss's minimum","到损失最小处"],descend:["50 steps of descent from here","从此处下降 50 步"],metrics:["Metrics shown","显示的指标"],choose:["Choose metrics","选择指标"],dragHint:["Drag on any of the pictures, or the slider, to move the weight.","在任一图上拖动，或拖动滑块，即可移动权重。"],best:["best {value} at w = {place}","最佳 {value}，w = {place}"],bestRange:["best {value} for w from {from} to {to}","最佳 {value}，w 从 {from} 到 {to}"],least:["least {value} at w = {place}","最小 {value}，w = {place}"],aboutStrip:["{name} along the weight: {value} at w = {place}, slope {slope}.","{name} 随权重的变化：w = {place} 处为 {value}，斜率 {slope}。"],plane:["The rows, and where the classifier divides them","样本与分类边界"],planeNote:["Each row at its two columns, of mean 0 and deviation 1. On the shaded side class 1 is predicted at the threshold.","每个样本画在其两列（均值 0，标准差 1）的位置。阴影一侧在当前阈值下预测为类别 1。"],decide:["The threshold decides","由阈值决定"],threshold:["Threshold","阈值"],thresholdLow:["threshold","阈值"],histogram:["The share of each class by its probability of class 1: {one} upwards, {zero} downwards. Drag the threshold.","各类别按“类别 1 的概率”的分布：{one} 向上，{zero} 向下。可拖动阈值。"],probability:["probability of class 1","类别 1 的概率"],rowsLow:["share of the class","占该类的比例"],confusion:["Confusion matrix","混淆矩阵"],confusionCaption:["Rows: the class it is; columns: what it was taken for.","行：真实类别；列：预测类别。"],precision:["precision","精确率"],recall:["recall","召回率"],accuracy:["accuracy","准确率"],f1:["F1","F1"],roc:["ROC curve","ROC 曲线"],rocNote:["The share of class 1 that is found, over the share of class 0 taken for it, at every hundredth of the threshold. Guessing lies on the dashed line.","在阈值的每个百分位处：被找出的类别 1 的比例，对误判为类别 1 的类别 0 的比例。虚线为随机猜测。"],falsePositives:["false positive rate","假阳性率"],curve:["Precision and recall","精确率与召回率"],curveNote:["Of what is taken for class 1 the share that is it, over the share of class 1 that is found. Guessing lies on the dashed line.","判为类别 1 者中判对的比例，对被找出的类别 1 的比例。虚线为随机猜测。"],save:["Save as PNG","保存为 PNG"],why:["Why one trains on the one and judges by the other","为何用损失训练、用指标评判"],whySlope:["At w = {w} the {loss} is {value} and its slope {slope}: descent knows that a {larger} weight is better. {names}: slope 0, which tells descent nothing.","在 w = {w} 处，{loss} 为 {value}，斜率为 {slope}：下降法知道权重应当{larger}。{names}：斜率为 0，什么也没有告诉它。"],whyAtMinimum:["At w = {w} the {loss} is {value}, and its slope {slope}: this is its minimum. {names}: slope 0, here as elsewhere.","在 w = {w} 处，{loss} 为 {value}，斜率为 {slope}：这就是它的最小值。{names}：斜率为 0，这里和别处一样。"],larger:["larger","增大"],smaller:["smaller","减小"],whySteps:["A metric of decisions counts rows on the right side of the threshold. Only {sides} values of w on this line, of {rows} rows, are ones at which a row changes its side; between them nothing moves, however wrong a row is.","决策类指标只数样本落在阈值哪一侧。在这条线上，{rows} 个样本只在 {sides} 个 w 值处换边；在它们之间，无论样本错得多离谱，指标都不变。"],whyBest:["The {loss} is least at w = {lowest}; there {name} is {there}. {name} is best, {best}, for w from {from} to {to}, where the {loss} is {cost}, {more} above its minimum.","{loss} 在 w = {lowest} 处最小，此处 {name} 为 {there}。{name} 在 w 从 {from} 到 {to} 时最佳，为 {best}，而那里的 {loss} 为 {cost}，比最小值高 {more}。"],whySame:["The {loss} is least at w = {lowest}, and there {name} is as good as anywhere on the line: {best}. That is luck with these rows: {name} has that value for every w from {from} to {to}.","{loss} 在 w = {lowest} 处最小，此处 {name} 恰好也是这条线上的最佳值 {best}。这是这些样本的巧合：w 从 {from} 到 {to} 时 {name} 都取该值。"],whyThreshold:["What {name} still lacks is a matter of the threshold, which is chosen after training: at the loss's minimum {name} is {best} with a threshold of {threshold}.","{name} 所欠缺的可由阈值弥补，而阈值在训练之后选择：在损失最小处，阈值取 {threshold} 时 {name} 为 {best}。"],whyJudge:["So one trains on the {loss}, which has a slope at every w, and judges by the metric that says what a mistake costs you.","因此用处处有斜率的 {loss} 训练，而用能说明错误代价的指标来评判。"],whySmooth:["Depending on the probabilities themselves, and with a slope that could be trained on: {names}.","取决于概率本身、因而有斜率可用于训练的：{names}。"],wentLoss:["{steps} steps of plain descent with a rate of {rate}: on the {loss} the weight goes from {start} to {end}.","以 {rate} 的学习率作 {steps} 步普通梯度下降：按 {loss}，权重从 {start} 到 {end}。"],wentNowhere:["On {name} it stays at {start}: there is no slope to follow.","按 {name}，它停在 {start}：没有斜率可循。"],went:["On {name} it goes to {end}.","按 {name}，它到 {end}。"],wentAway:["On {name} it lands at {end}: its difference quotient met a step, which says nothing of how far to go.","按 {name}，它落到 {end}：差商恰好遇到台阶，说明不了该走多远。"],shapes:["Which loss fits which task","哪种损失适合哪种任务"],shapesLead:["Value and slope of each loss. The slope is what pulls at the weights: a loss whose slope stays bounded lets an outlier count no more than any row.","各损失的值与斜率。斜率就是拉动权重的力：斜率有界的损失不会让离群点比其他样本更有分量。"],axis:["Task","任务"],error:["predict a number","预测数值"],margin:["tell classes apart","区分类别"],errorLabel:["error: prediction − target","误差：预测 − 目标"],marginLabel:["margin: score of the true class","间隔：真实类别的得分"],value:["loss","损失"],slopeLabel:["slope","斜率"],here:["Error","误差"],hereMargin:["Margin","间隔"],target:["Target","目标"],targetNote:["Losses of a mean depend on the target and have no prediction below 0.","均值类损失取决于目标值，且预测不小于 0。"],chosen:["Losses shown","显示的损失"],tenfold:["an error ten times as large","误差放大十倍"],costs:["costs {cost} ×","代价 {cost} 倍"],pulls:["pulls {pull} ×","拉力 {pull} 倍"],bounded:["An outlier counts as any other row.","离群点与其他样本一样计。"],weaker:["An outlier pulls less than a near row.","离群点的拉力反而更小。"],somewhat:["An outlier counts somewhat more.","离群点略有加重。"],rules:["One outlier can rule the fit.","一个离群点就能左右拟合。"],forTasks:["for","用于"],reset:["Reset","复位"],outlier:["What one outlier does","一个离群点的影响"],outlierNote:["Nine targets, marked at the left edge, and one outlier that moves: the best single prediction by each loss. Squared error's is the mean, which follows the outlier; absolute error's is the median, which does not.","左缘标出九个目标值，另有一个可移动的离群点：各损失的最佳单一预测。平方误差得到均值，会跟着离群点走；绝对误差得到中位数，不会。"],outlierAt:["Outlier","离群点"],outlierLabel:["target of the outlier","离群点的目标值"],constantLabel:["best prediction","最佳预测"],mislabelled:["What one mislabelled row does","一个标错的样本的影响"],mislabelledNote:["Ten rows x, marked at the left edge, those above 0 of class 1; and one row of class 0 that moves among them and beyond. The score is x − c, and c, the boundary, is what each loss makes of all eleven. Without the last it is 0.","左缘标出十个样本 x，大于 0 的属于类别 1；另有一个类别 0 的样本在其间及更远处移动。得分为 x − c，边界 c 由各损失根据全部十一个样本得出。没有最后一个样本时 c 为 0。"],mislabelledAt:["Mislabelled row","标错的样本"],mislabelledLabel:["x of the mislabelled row","标错样本的 x"],boundaryLabel:["boundary c","边界 c"],none:["Choose a loss to see it.","请选择一种损失。"]});function ai(n,e){return n.replace(/\{(\w+)\}/g,(t,i)=>e[i]??t)}function jo(n){return n==="f1"?"F1":n.replaceAll("_"," ")}const _f=5;function yC(n){let e={wrong:[],right:[]},t=50;const i=M=>M.reduce((y,x)=>y+x,0),s=M=>Array.from({length:M.length/_f},(y,x)=>i(M.slice(_f*x,_f*(x+1)))/Math.max(1,i(M))),r=m("div",{class:"picture dragged"}),a=M=>({label:De("rowsLow"),log:!1,range:{low:-M,high:M},text:y=>qt(Math.abs(y))}),o={label:De("probability"),log:!1,range:{low:0,high:1}};let l=0;const c=({context:M,x:y,y:x,ratio:E,box:C})=>{M.fillStyle=an(1),M.globalAlpha=.1,M.fillRect(y(t/100),C.top,y(1)-y(t/100),C.height),M.globalAlpha=.85;for(const[D,R,U]of[[e.right,1,1],[e.wrong,0,-1]]){M.fillStyle=an(R);const I=s(D),A=1/I.length;I.forEach((P,k)=>{const O=Math.min(x(0),x(U*P)),z=Math.abs(x(U*P)-x(0));M.fillRect(y(k*A)+E,O,y((k+1)*A)-y(k*A)-2*E,z)})}M.globalAlpha=1,M.strokeStyle=bt("soft"),M.lineWidth=E,Wt(M,[y(0),y(1)],[x(0),x(0)]),M.strokeStyle=bt("ink"),M.lineWidth=2*E,Wt(M,[y(t/100),y(t/100)],[C.top,C.top+C.height])},h=ri({into:r,x:o,y:a(1),height:190,about:De("probability"),draw:c});Jo(r,()=>h,M=>n(Math.min(99,Math.max(1,Math.round(100*M)))));const u=m("input",{type:"range",min:1,max:99,step:1,id:"metrics-threshold"});u.addEventListener("input",()=>n(Number(u.value)));const d=m("output",{class:"n"}),p=m("p",{class:"note"}),g=m("div",{}),_=m("dl",{class:"facts"}),v=(M,y)=>m("div",{},m("dt",{},M),m("dd",{},ue(y,4))),f={x:[],y:[],threshold:[]},b={threshold:De("thresholdLow")},S=Ha(f,{...b,title:De("roc"),note:De("rocNote"),name:"roc",x:De("falsePositives"),y:De("recall"),save:`${De("save")}: ${De("roc")}`},M=>M),w=Ha(f,{...b,title:De("curve"),note:De("curveNote"),name:"precision-recall",x:De("recall"),y:De("precision"),save:`${De("save")}: ${De("curve")}`},M=>M);return{element:m("div",{},m("p",{class:"slide"},m("label",{for:"metrics-threshold"},De("threshold")),u,d),p,r,_,g),curves:[S.element,w.element],draw:(M,y,x,E,C)=>{e={of:"class 1",wrong:Array.from(M),right:Array.from(y),mean:[]},t=E,u.value=String(t),u.setAttribute("aria-valuetext",qt(t/100)),d.textContent=qt(t/100),p.textContent=ai(De("histogram"),{zero:C[0],one:C[1]}),r.setAttribute("aria-label",p.textContent);const D=Math.max(.05,...s(e.right),...s(e.wrong));D>l||D<.6*l?(l=D,h.replace(o,a(1.08*l))):h.redraw(),We(g,rf([...C],[[x[0],x[1]],[x[2],x[3]]],{about:De("confusion"),caption:De("confusionCaption"),recall:De("recall")}));const R=Ko(e,t);We(_,v(De("precision"),R.precision),v(De("recall"),R.recall),v(De("f1"),R.f1),v(De("accuracy"),R.accuracy));const U=Array.from({length:e.right.length+1},(O,z)=>Ko(e,z)),I=({specificity:O})=>1-(O??1);S.show({x:U.map(I),y:U.map(({recall:O})=>O??0),threshold:U.map(O=>O.threshold)},[I(R),R.recall??0],O=>O);const A=U.filter(({precision:O})=>O!==null),P=(x[2]+x[3])/(x[0]+x[1]+x[2]+x[3]),k=R.precision===null?null:[R.recall??0,R.precision];w.show({x:A.map(({recall:O})=>O??0),y:A.map(({precision:O})=>O??0),threshold:A.map(O=>O.threshold)},k,()=>P)}}}function An(n,e){const t=n.shape.slice(1).reduce((i,s)=>i*s,1);return n.values.subarray(e*t,(e+1)*t)}function $a(n,e){return Math.min(n.count-1,Math.max(0,Math.round((e-n.low)/n.step)))}function Rn(n,e){return Number((n.low+e*n.step).toFixed(6))}function MC(n,e,t){const i=([r,a])=>e[0]+e[1]*r+e[2]*a-t,s=[];return n.forEach((r,a)=>{const o=n[(a+1)%n.length],l=i(r),c=i(o);if(l>0&&s.push(r),l>0!=c>0){const h=l/(l-c);s.push([r[0]+h*(o[0]-r[0]),r[1]+h*(o[1]-r[1])])}}),s}function EC(){const n=m("div",{class:"picture"}),e=m("p",{class:"outputs"});let t=[],i=[],s=[0,0,0],r=0,a=[],o=null;const l=({context:c,x:h,y:u,ratio:d})=>{const p=MC(a,s,r);c.beginPath(),p.forEach(([S,w],M)=>M?c.lineTo(h(S),u(w)):c.moveTo(h(S),u(w))),c.closePath(),c.fillStyle=an(1),c.globalAlpha=.12,c.fill(),c.globalAlpha=1;const[,g,_]=s,v=r-s[0];c.strokeStyle=bt("ink"),c.lineWidth=2*d;const f=p.filter(([S,w])=>Math.abs(g*S+_*w-v)<1e-6*(1+Math.abs(v)));f.length>=2&&(c.beginPath(),c.moveTo(h(f[0][0]),u(f[0][1])),c.lineTo(h(f.at(-1)[0]),u(f.at(-1)[1])),c.stroke());const b=(i.length>300?2.4:4)*d;for(let S=0;S<i.length;S++)c.fillStyle=an(i[S]),c.globalAlpha=i.length>300?.55:.85,Si(c,i[S]?"triangle":"circle",h(t[2*S]),u(t[2*S+1]),b);c.globalAlpha=1};return{element:m("div",{},e,n),show:(c,h,u,d)=>{t=c,i=h,e.replaceChildren(...d.map((S,w)=>m("span",{},m("span",{class:`class-mark g${w}`,"aria-hidden":"true"},w?"▲":"●"),S)));const p=Array.from(c),g=S=>Tn(p.filter((w,M)=>M%2===S),!1,.06),[_,v]=[g(0),g(1)];a=[[_.low,v.low],[_.high,v.low],[_.high,v.high],[_.low,v.high]];const f={label:u[0],log:!1,range:_},b={label:u[1],log:!1,range:v};o?o.replace(f,b):o=ri({into:n,x:f,y:b,height:270,about:De("planeNote"),draw:l})},draw:(c,h)=>{s=c,r=h,o?.redraw()}}}const Qv=46,TC=.09;function AC(n){const e=m("div",{class:"strips"});let t=[],i=0,s=[0,1],r=0,a=[];const o=(u,d)=>({context:p,x:g,y:_,ratio:v,box:f})=>{const b=an(u.place),{at:S,values:w}=u;if(u.where){const[R,U]=u.where;p.fillStyle=b,p.globalAlpha=.14,p.fillRect(g(R)-v,f.top,Math.max(2*v,g(U)-g(R)+2*v),f.height),p.globalAlpha=1}p.strokeStyle=bt("soft"),p.lineWidth=v,p.setLineDash([3*v,3*v]),Wt(p,[g(r),g(r)],[f.top,f.top+f.height]),p.setLineDash([]),p.strokeStyle=b,p.lineWidth=2*v;const M=[],y=[];for(let R=0;R<w.length;R++)M.push(g(S[R])),y.push(_(w[R])),u.steps&&(M.push(g(S[R+1])),y.push(_(w[R])));Wt(p,M,y),p.strokeStyle=bt("ink"),p.lineWidth=1.2*v,Wt(p,[g(i),g(i)],[f.top,f.top+f.height]);const x=a.at(d);if(!x)return;const{value:E,slope:C,path:D}=x;p.fillStyle=b,p.globalAlpha=.65;for(let R=0;R<D.length;R++)Si(p,"circle",g(D[R]),_(t_(u,D[R])),2.6*v);if(p.globalAlpha=1,Number.isFinite(C)){const R=TC*(s[1]-s[0]);p.strokeStyle=bt("ink"),p.lineWidth=2.4*v,Wt(p,[g(i-R),g(i+R)],[_(E-R*C),_(E+R*C)])}p.fillStyle=bt("ink"),Si(p,"circle",g(i),_(E),5*v)},l=u=>{for(const{body:d}of t)d.remove();t=[],We(e),u.forEach((d,p)=>{const g=m("div",{class:"strip-head"}),_=m("div",{class:"picture"});e.append(m("div",{class:p?"strip":"strip first","data-strip":d.name},g,_));const v=c(d),f=p===u.length-1,b=ri({into:_,...v,height:(p?74:132)+(f?52:0),left:Qv,bare:!f,about:d.name,draw:o(d,p)});Jo(_,()=>b,n),t.push({strip:d,plot:b,words:g,body:_})})},c=u=>{const d=Tn(Array.from(u.values),!1,.12);return{x:{label:De("weight"),log:!1,range:{low:s[0],high:s[1]}},y:{label:"",log:!1,range:d,at:Ss(d.low,d.high,4)}}};return{element:e,picture:()=>{const u=devicePixelRatio,d=18*u,p=t.map(({plot:f})=>f.canvas),g=document.createElement("canvas");g.width=Math.max(...p.map(({width:f})=>f)),g.height=p.reduce((f,{height:b})=>f+d+b,0);const _=g.getContext("2d");_.fillStyle=bt("card"),_.fillRect(0,0,g.width,g.height),_.font=`600 ${12*u}px system-ui, sans-serif`,_.textBaseline="middle";let v=0;return p.forEach((f,b)=>{const{strip:S}=t[b],w=a.at(b);_.fillStyle=an(S.place),_.fillText(`${S.name}  ${ue(w?.value,4)}  ${e_(w?.slope??NaN)}`,Qv*u,v+d/2),_.drawImage(f,0,v+d),v+=d+f.height}),g},show:(u,d,p)=>{s=d,r=p,a=[],t.length===u.length&&t.every(({strip:_},v)=>_.name===u[v].name)?t.forEach((_,v)=>{Object.assign(_.strip,u[v]);const{x:f,y:b}=c(_.strip);_.plot.replace(f,b)}):l(u)},draw:(u,d)=>{i=u,a=d,t.forEach(({strip:p,plot:g,words:_,body:v},f)=>{const{value:b,slope:S}=d[f];We(_,m("span",{class:"strip-name"},m("span",{class:`dot-of g${p.place}`}),p.name),m("output",{class:"n"},ue(b,4)),m("span",{class:S===0?"slope flat":"slope"},e_(S)),m("span",{class:"strip-best"},p.best)),v.setAttribute("aria-label",ai(De("aboutStrip"),{name:p.name,value:ue(b,4),place:ue(u,4),slope:ue(S,3)})),g.redraw()})}}}function e_(n){return Number.isNaN(n)?De("jump"):n===0?De("flat"):`${De("slope")} ${ue(n,3)}`}function t_({at:n,values:e,steps:t},i){if(!(i>=n[0]&&i<=n[n.length-1]))return NaN;let s=0,r=n.length-1;for(;r-s>1;){const a=s+r>>1;n[a]<=i?s=a:r=a}return t?e[s]:e[s]+(i-n[s])/(n[r]-n[s])*(e[r]-e[s])}const RC=.005;function CC(n,e,t){const i=jo(e),s=h=>n.metrics.filter(({kind:u})=>h(u)),r=s(h=>h!=="probabilities"),a=s(h=>h==="probabilities"),o=n.metrics.filter(({kind:h},u)=>h!=="probabilities"&&t.slopes[u]===0),l=[];if(o.length){const h=Math.abs(t.slope)<RC;l.push(ai(De(h?"whyAtMinimum":"whySlope"),{w:ue(t.weight,4),loss:i,value:ue(t.loss,4),slope:ue(t.slope,3),names:xf(o),larger:De(t.slope<0?"larger":"smaller")}))}s(h=>h==="decisions").length&&l.push(ai(De("whySteps"),{sides:ue(n.sides),rows:ue(t.rows)}));const c=r.find(({name:h})=>h==="f1")??r[0];return c&&l.push(...LC(n,c,i)),a.length&&l.push(ai(De("whySmooth"),{names:xf(a)})),r.length&&l.push(ai(De("whyJudge"),{loss:i})),l}function LC(n,e,t){const{best:i,at_lowest:s,threshold:r}=e;if(!i||s===null)return[];const a=jo(e.name),o={loss:t,name:a,lowest:ue(n.lowest,4),there:ue(s,4),best:ue(i.value,4),from:ue(i.from,4),to:ue(i.to,4),cost:ue(i.loss,4),more:ue(i.loss-n.lowest_loss,3)},l=Math.abs(s-i.value)<1e-12,c=[ai(De(l?"whySame":"whyBest"),o)];return!l&&r&&r.value!==null&&r.value>s&&c.push(ai(De("whyThreshold"),{name:a,best:ue(r.value,4),threshold:ue(r.threshold,3)})),c}function PC(n,e,t){const i=a=>({start:ue(a[0],4),end:ue(a[a.length-1],4)}),s=n.low+(n.count-1)*n.step,r=n.metrics.filter((a,o)=>t.metrics[o][t.metrics[o].length-1]===t.metrics[o][0]);return[ai(De("wentLoss"),{steps:ue(t.steps),rate:ue(t.rate),loss:jo(e),...i(t.loss)}),...r.length?[ai(De("wentNowhere"),{name:xf(r),start:ue(t.loss[0],4)})]:[],...n.metrics.flatMap((a,o)=>{if(r.includes(a))return[];const l=t.metrics[o],c=l[l.length-1];return ai(De(c<n.low||c>s?"wentAway":"went"),{name:jo(a.name),...i(l)})})]}function xf(n){return n.map(({name:e})=>jo(e)).join(", ")}function DC(n,e,t,i,s){let r=null,a="",o=0,l=null;const c=ea(),h=()=>n.data.find(({name:te})=>te===e().data)??n.data[0],u=()=>{const{rows:te,seed:oe,loss:pe,moved:we,threshold:Se,metrics:Re}=e();return{data:h().name,rows:te,seed:oe,loss:pe,moved:we,threshold:Se/100,metrics:Re}},d=te=>te.map(([oe,pe])=>m("option",{value:oe},pe)),p=(te,oe,pe)=>(oe.id=`metrics-${pe}`,m("div",{class:"labelled"},m("label",{for:oe.id},te),oe)),g=m("select",{},...d(n.data.map(({name:te,title:oe})=>[te,Ke(oe)]))),_=m("select",{},...d(n.losses.filter(({trains:te})=>te).map(({name:te,title:oe})=>[te,Ke(oe)]))),v=m("select",{}),f=m("input",{type:"number",min:n.rows[0],max:n.rows[1]}),b=m("input",{type:"number",min:0,max:9999}),S=m("button",{type:"button",class:"save"},De("redraw")),w=m("p",{class:"note"}),M=m("input",{type:"range",id:"metrics-weight"}),y=m("output",{class:"n"}),x=m("button",{type:"button",class:"save"},De("toMinimum")),E=m("button",{type:"button",class:"save"},De("descend")),C=te=>{l=null,t(te),G()};g.addEventListener("change",()=>C({data:g.value,weight:null})),_.addEventListener("change",()=>C({loss:_.value})),v.addEventListener("change",()=>C({moved:Number(v.value),weight:null}));const D=(te,oe,pe,we)=>{const Se=Math.round(Number(te.value));return te.value!==""&&Number.isFinite(Se)?Math.min(pe,Math.max(oe,Se)):we};f.addEventListener("change",()=>C({rows:D(f,...n.rows,e().rows)})),b.addEventListener("change",()=>C({seed:D(b,0,9999,e().seed)})),S.addEventListener("click",()=>C({seed:(e().seed+1)%1e4}));const R=te=>{if(!r)return;const oe=$a(r.said,te);oe===o&&e().weight!==null||(o=oe,l=null,t({weight:Rn(r.said,o)}),j(),i())};M.addEventListener("input",()=>R(Number(M.value))),x.addEventListener("click",()=>r&&R(r.said.lowest)),E.addEventListener("click",()=>void ee());const U=m("div",{class:"picker"}),I=new Map;for(const{name:te,about:oe}of n.metrics){const pe=m("input",{type:"checkbox"});I.set(te,pe),pe.addEventListener("change",()=>{const we=e().metrics.filter(Se=>Se!==te);pe.checked&&we.push(te),we.length?C({metrics:we}):pe.checked=!0}),U.append(m("label",{class:"check",title:Ke(oe)},pe,te))}const A=m("details",{class:"notes"},m("summary",{},De("choose")),U),P=AC(R),k=EC(),O=yC(te=>{te!==e().threshold&&(t({threshold:te}),G())}),z=m("div",{class:"reasons"}),B=m("div",{class:"reasons",role:"status"});function $(){const{rows:te,seed:oe,loss:pe,moved:we}=e();g.value=h().name,_.value=pe,f.value=String(te),b.value=String(oe);const Se=h().columns.map(Ke);We(v,...d([["0",De("intercept")],...Se.map((Re,de)=>[String(de+1),ai(De("weightOf"),{column:Re})])])),v.value=String(we),w.textContent=Ke(h().about);for(const[Re,de]of I)de.checked=e().metrics.some(Ce=>Ce===Re)}const Z=()=>h().classes.map(Ke);function ne({said:te,arrays:oe}){const pe=Float64Array.from({length:te.count},(de,Ce)=>Rn(te,Ce)),we=[pe[0],pe[pe.length-1]],Se={name:e().loss,place:7,at:pe,values:oe.loss.values,steps:!1,where:null,best:ai(De("least"),{value:ue(te.lowest_loss,4),place:ue(te.lowest,4)})},Re=new Map;return[Se,...te.metrics.map((de,Ce)=>{const _t=Re.get(de.kind)??0;Re.set(de.kind,_t+1);const ot={name:de.name,place:Ce%7,best:Y(de),where:de.best?[de.best.from,de.best.to]:null};if(!de.steps)return{...ot,at:pe,values:An(oe.metrics,Ce),steps:!1};const Nt=[we[0],...oe[`edges_${de.kind}`].values,we[1]];return{...ot,at:Nt,values:An(oe[`stairs_${de.kind}`],_t),steps:!0}})]}function Y({best:te}){if(!te)return"";const oe={value:ue(te.value,4),place:ue(te.from,3),from:ue(te.from,3),to:ue(te.to,3)};return ai(De(te.from===te.to?"best":"bestRange"),oe)}function K({said:te,arrays:oe}){const pe=[];return[{value:oe.loss.values[o],slope:oe.slope.values[o],path:l?.loss??pe},...te.metrics.map((we,Se)=>({value:An(oe.metrics,Se)[o],slope:An(oe.slopes,Se)[o],path:l?.metrics[Se]??pe}))]}function j(){if(!r)return;const{said:te,arrays:oe}=r,pe=Rn(te,o);M.value=String(pe),y.textContent=ue(pe,4),M.setAttribute("aria-valuetext",ue(pe,4));const we=K(r);P.draw(pe,we);const Se=[...te.weights];Se[e().moved]=pe,k.draw(Se,te.cut),O.draw(An(oe.wrong,o),An(oe.right,o),An(oe.confusion,o),e().threshold,Z());const Re={weight:pe,loss:we[0].value,slope:we[0].slope,slopes:we.slice(1).map(({slope:Ce})=>Ce),rows:oe.target.values.length};We(z,...CC(te,e().loss,Re).map(Ce=>m("p",{},Ce)));const de=l?PC(te,e().loss,l):[];We(B,...de.map(Ce=>m("p",{},Ce)))}async function G(){$();const te=u(),oe=JSON.stringify(te);if(oe!==a||!r){const pe=c.next();try{r=await kn("metrics/line",te,pe)}catch(de){de instanceof DOMException||s(de);return}a=oe,s(null);const{said:we,arrays:Se}=r,Re=Rn(we,we.count-1);M.min=String(we.low),M.max=String(Re),M.step=String(we.step),P.show(ne(r),[we.low,Re],we.lowest),k.show(Se.columns.values,Se.target.values,h().columns.map(Ke),Z())}o=$a(r.said,e().weight??0),j(),i()}async function ee(){if(!r)return;const te=Rn(r.said,o);try{const oe=await kn("metrics/descents",{...u(),start:te}),{paths:pe}=oe.arrays;l={rate:oe.said.rate,steps:pe.shape[1]-1,loss:An(pe,0),metrics:e().metrics.map((we,Se)=>An(pe,Se+1))},s(null),j(),i()}catch(oe){s(oe)}}return{element:m("div",{class:"lab"},m("section",{class:"card","aria-label":De("along")},m("div",{class:"controls"},p(De("data"),g,"data"),p(De("rows"),f,"rows"),p(De("seed"),b,"seed"),S,p(De("loss"),_,"loss"),p(De("moved"),v,"moved")),w,m("p",{class:"slide"},m("label",{for:"metrics-weight"},De("weight")),M,y),m("div",{class:"above"},x,E),m("p",{class:"note"},De("dragHint")),B,P.element,A),m("div",{class:"stack"},m("section",{class:"card","aria-label":De("decide")},m("h2",{class:"sub top"},De("decide")),O.element),m("section",{class:"card","aria-label":De("plane")},m("h2",{class:"sub top"},De("plane")),m("p",{class:"note"},De("planeNote")),k.element)),m("div",{class:"three"},m("section",{class:"card","aria-label":De("why")},m("h2",{class:"sub top"},De("why")),z),...O.curves)),show:G,close:c.close,picture:P.picture,table:()=>{if(!r)return[];const{said:te,arrays:oe}=r,pe=(Se,Re)=>te.metrics.map(({name:de},Ce)=>({name:`${de}${Re}`,values:An(oe[Se],Ce)}));return[{name:"weight",values:Array.from({length:te.count},(Se,Re)=>Rn(te,Re))},{name:"loss",values:oe.loss.values},{name:"loss_slope",values:oe.slope.values},...pe("metrics",""),...pe("slopes","_slope")]},values:()=>{if(!r)return{};const{said:te,arrays:oe}=r,pe=ne(r).map(({name:Se,at:Re,values:de,steps:Ce})=>({name:Se,drawn:t_({at:Re,values:de,steps:Ce},Rn(te,o))})),we=Object.fromEntries(te.metrics.map(({name:Se},Re)=>[Se,{value:An(oe.metrics,Re)[o],slope:An(oe.slopes,Re)[o]}]));return{weight:Rn(te,o),loss:oe.loss.values[o],slope:oe.slope.values[o],figures:we,drawn:pe,lowest:te.lowest,confusion:An(oe.confusion,o),went:l&&{loss:l.loss,metrics:l.metrics}}}}}const wf={data:"clouds",rows:60,seed:6,loss:"log_loss",moved:1,weight:null,threshold:50,metrics:["accuracy","precision","recall","f1"],axis:"error",shapes:{error:bf("squared_error absolute_error huber quantile,level=0.9 log_cosh"),margin:bf("log_loss hinge squared_hinge")},at:{error:3,margin:-2},target:2,outlier:10};function Kc({name:n,numbers:e}){return[n,...Object.entries(e).map(([t,i])=>`${t}=${i}`)].join(",")}function bf(n){return n.split(" ").filter(Boolean).slice(0,32).map(e=>{const[t,...i]=e.split(","),s=i.map(r=>r.split("=")).filter(([r,a])=>r&&Number.isFinite(Number(a)));return{name:t,numbers:Object.fromEntries(s.map(([r,a])=>[r,Number(a)]))}})}function n_(n){const e=new URLSearchParams({d:n.data,n:String(n.rows),seed:String(n.seed),l:n.loss,k:String(n.moved),t:String(n.threshold),m:n.metrics.join(" "),x:n.axis,e:n.shapes.error.map(Kc).join(" "),g:n.shapes.margin.map(Kc).join(" "),at:`${n.at.error} ${n.at.margin}`,y:String(n.target),o:String(n.outlier)});return n.weight!==null&&e.set("w",String(n.weight)),e}function NC(n,e){const t={...e,shapes:{...e.shapes},at:{...e.at}},i=(l,c,h)=>{const u=n.get(l),d=Number(u);return u!==null&&u!==""&&d>=c&&d<=h?d:null};t.data=n.get("d")??e.data,t.loss=n.get("l")??e.loss,t.rows=Math.round(i("n",1,1e6)??e.rows),t.seed=Math.round(i("seed",0,9999)??e.seed),t.threshold=Math.round(i("t",1,99)??e.threshold),t.target=i("y",.5,10)??e.target,t.outlier=i("o",.5,20)??e.outlier;const s=i("k",0,2);(s===0||s===1||s===2)&&(t.moved=s),t.weight=i("w",-1e6,1e6)??(n.has("d")?null:e.weight);const r=n.get("m");r!==null&&(t.metrics=[...new Set(r.split(" ").filter(Boolean))].slice(0,32));const a=n.get("x");(a==="error"||a==="margin")&&(t.axis=a);for(const[l,c]of[["e","error"],["g","margin"]]){const h=n.get(l);h!==null&&(t.shapes[c]=bf(h))}const o=(n.get("at")??"").split(" ").map(Number);return o.length===2&&o.every(Number.isFinite)&&(t.at={error:o[0],margin:o[1]}),t}const IC={error:{value:[-.2,8],slope:[-4,4]},margin:{value:[-.2,8],slope:[-6,.5]}},i_=.05,UC=5;function FC(n,e,t,i,s){let r=null,a="";const o=ea(),l=()=>e().axis,c=()=>n.spans[l()],h=()=>n.losses.filter(ye=>ye.axis===l()),u=({name:ye})=>h().find(lt=>lt.name===ye),d=()=>e().shapes[l()].filter(ye=>u(ye)),p=ye=>{const lt=h().findIndex(W=>W.name===ye);return{colour:Yi(lt),dash:vl(lt)}},g=()=>$a(c(),e().at[l()]),_=ye=>{t({shapes:{...e().shapes,[l()]:ye}}),Pt()},v=()=>{const{low:ye,step:lt,count:W}=c();return{label:De(l()==="error"?"errorLabel":"marginLabel"),log:!1,range:{low:ye,high:ye+lt*(W-1)}}},f=ye=>{const[lt,W]=IC[l()][ye];return{label:De(ye==="value"?"value":"slopeLabel"),log:!1,range:{low:lt,high:W}}},b=({context:ye,x:lt,y:W,ratio:Me},Ze,ut)=>{d().forEach((Ae,Ct)=>{const{xs:$e,ys:Je}=Ze(Ct),H=p(Ae.name);ye.strokeStyle=ye.fillStyle=an(H.colour),ye.lineWidth=2.2*Me,ye.setLineDash(H.dash.map(L=>L*Me)),Wt(ye,Array.from($e,lt),Array.from(Je,W)),ye.setLineDash([]),Si(ye,"circle",lt($e[ut]),W(Je[ut]),4.5*Me)})},S=({context:ye,x:lt,ratio:W,box:Me},Ze)=>{ye.strokeStyle=bt("ink"),ye.lineWidth=1.2*W,Wt(ye,[lt(Ze),lt(Ze)],[Me.top,Me.top+Me.height])},w=ye=>lt=>{const{context:W,x:Me,y:Ze,ratio:ut,box:Ae}=lt;if(W.strokeStyle=bt("soft"),W.lineWidth=ut,Wt(W,[Ae.left,Ae.left+Ae.width],[Ze(0),Ze(0)]),Wt(W,[Me(0),Me(0)],[Ae.top,Ae.top+Ae.height]),S(lt,Rn(c(),g())),!r)return;const{arrays:Ct}=r,$e=Array.from({length:c().count},(Je,H)=>Rn(c(),H));b(lt,Je=>({xs:$e,ys:An(Ct[ye],Je)}),g())},M=m("div",{class:"picture dragged"}),y=m("div",{class:"picture dragged"}),x=m("div",{class:"picture dragged"}),E=ye=>`${De("shapes")}: ${ye}`,C=ri({into:M,x:v(),y:f("value"),height:280,left:46,about:E(De("value")),draw:w("values")}),D=ri({into:y,x:v(),y:f("slope"),height:240,left:46,about:E(De("slopeLabel")),draw:w("slopes")}),R=()=>$a(n.outliers,e().outlier),U=ye=>{const{context:lt,x:W,y:Me,ratio:Ze}=ye;if(S(ye,Rn(n.outliers,R())),!r)return;const{arrays:ut}=r,Ae=Array.from({length:n.outliers.count},(Ct,$e)=>Rn(n.outliers,$e));b(ye,Ct=>({xs:Ae,ys:An(ut.learnt,Ct)}),R()),lt.fillStyle=bt("soft");for(const Ct of ut.usual.values)Si(lt,"circle",W(0)+7*Ze,Me(Ct),3.4*Ze)},I=()=>l()==="error",A=()=>({label:De(I()?"outlierLabel":"mislabelledLabel"),log:!1,range:{low:0,high:Rn(n.outliers,n.outliers.count-1)}}),P=()=>({label:De(I()?"constantLabel":"boundaryLabel"),log:!1,range:I()?{low:0,high:2.4*e().target}:{low:-2.8,high:4.2}}),k=ri({into:x,x:A(),y:P(),height:360,left:46,about:De("outlierNote"),draw:U}),O=ye=>{t({at:{...e().at,[l()]:Rn(c(),$a(c(),ye))}}),Qe(),i()},z=ye=>{t({outlier:Rn(n.outliers,$a(n.outliers,ye))}),Qe(),i()};Jo(M,()=>C,O),Jo(y,()=>D,O),Jo(x,()=>k,z);const B=m("span",{}),$=()=>B.replaceChildren(cs(De("axis"),[{value:"error",words:De("error")},{value:"margin",words:De("margin")}],l(),ye=>{t({axis:ye}),Pt()})),Z=m("input",{type:"range",id:"metrics-at"}),ne=m("label",{for:"metrics-at"}),Y=m("output",{class:"n"});Z.addEventListener("input",()=>O(Number(Z.value)));const K=m("input",{type:"range",id:"metrics-target",min:.5,max:10,step:.5}),j=m("output",{class:"n"});K.addEventListener("input",()=>{t({target:Number(K.value)}),Pt()});const G=m("div",{},m("p",{class:"slide"},m("label",{for:"metrics-target"},De("target")),K,j),m("p",{class:"note"},De("targetNote"))),ee=m("input",{type:"range",id:"metrics-outlier",min:n.outliers.low,max:Rn(n.outliers,n.outliers.count-1),step:n.outliers.step}),se=m("output",{class:"n"});ee.addEventListener("input",()=>z(Number(ee.value)));const te=m("fieldset",{class:"picker"}),oe=m("div",{class:"losses"}),pe=m("h2",{class:"sub top"}),we=m("p",{class:"note"}),Se=m("label",{for:"metrics-outlier"}),Re=m("section",{class:"card","aria-label":De("outlier")},pe,we,m("p",{class:"slide"},Se,ee,se),x);let de="",Ce=[];function _t(){const ye=`${l()} ${d().map(({name:W})=>W).join(" ")}`;if(ye===de)return;const lt=de.split(" ")[0]!==l();de=ye,lt&&($(),C.replace(v(),f("value")),D.replace(v(),f("slope")),We(te,m("legend",{class:"unseen"},De("chosen")),...h().map(ot)),Z.min=String(c().low),Z.max=String(Rn(c(),c().count-1)),Z.step=String(c().step),pe.textContent=De(I()?"outlier":"mislabelled"),we.textContent=De(I()?"outlierNote":"mislabelledNote"),Se.textContent=De(I()?"outlierAt":"mislabelledAt"),x.setAttribute("aria-label",we.textContent),ne.textContent=De(l()==="error"?"here":"hereMargin")),Ce=[],We(oe,d().length?d().map((W,Me)=>Nt(W,Me)):m("p",{class:"note"},De("none")))}function ot({name:ye,title:lt}){const W=m("input",{type:"checkbox",checked:d().some(Me=>Me.name===ye)});return W.addEventListener("change",()=>{const Me=e().shapes[l()].filter(Ze=>Ze.name!==ye);_(W.checked?[...Me,{name:ye,numbers:{}}]:Me)}),m("label",{class:"check"},W,m("span",{class:`dot-of g${p(ye).colour}`}),m("span",{},Ke(lt)))}function Nt({name:ye},lt){const W=u({name:ye}),Me=m("p",{class:"here"}),Ze=m("p",{class:"note"}),ut=Object.entries(W.hyperparameters).map(([Ae,{default:Ct,low:$e,high:Je,meaning:H}])=>{const L=`metrics-${ye}-${Ae}`,ae=m("input",{type:"range",id:L,min:$e,max:Je,step:Number(((Je-$e)/100).toPrecision(2)),title:Ke(H)}),Ee=m("output",{class:"n"});return ae.addEventListener("input",()=>{const _e=Number(ae.value);_(e().shapes[l()].map(Ne=>Ne.name===ye?{name:ye,numbers:{...Ne.numbers,[Ae]:_e}}:Ne))}),Ce.push(()=>{const _e=d()[lt].numbers[Ae]??Ct;document.activeElement!==ae&&(ae.value=String(_e)),Ee.textContent=ue(_e,3)}),m("p",{class:"slide"},m("label",{for:L,title:Ke(H)},Ae),ae,Ee)});return Ce.push(()=>{if(!r)return;const{arrays:Ae,said:Ct}=r,{cost:$e,pull:Je}=Ct.losses[lt];Me.textContent=`${De("value")} ${ue(An(Ae.values,lt)[g()],4)} · ${De("slopeLabel")} ${ue(An(Ae.slopes,lt)[g()],4)}`;const H=[ai(De("costs"),{cost:ue($e,3)}),ai(De("pulls"),{pull:ue(Je,3)})].join(", ");Ze.textContent=`${De("tenfold")}: ${H}. ${Je===null?"":De(Je<1-i_?"weaker":Je<1+i_?"bounded":Je<UC?"somewhat":"rules")}`}),m("article",{class:"loss-of","data-loss":ye},m("h3",{},m("span",{class:`dot-of g${p(ye).colour}`}),m("span",{},Ke(W.title))),Me,...ut,Ze,m("p",{class:"aside",title:W.paper},Ke(W.about)),m("p",{class:"aside"},`${De("forTasks")} `,W.tasks.map(Ke).join(Ke([", ","、"])),m("code",{},`--loss ${ye}`)))}function Qe(){Z.value=String(Rn(c(),g())),Y.textContent=ue(Rn(c(),g()),3),K.value=String(e().target),j.textContent=ue(e().target,3),G.hidden=!d().some(ye=>u(ye)?.predicts==="mean"),ee.value=String(e().outlier),se.textContent=ue(e().outlier,3);for(const ye of Ce)ye();C.redraw(),D.redraw(),k.redraw()}async function Pt(){const ye={axis:l(),losses:d().map(Kc),target:e().target},lt=JSON.stringify(ye);if(lt!==a){const W=o.next();try{r=ye.losses.length?await kn("metrics/shapes",ye,W):null}catch(Me){Me instanceof DOMException||s(Me);return}a=lt,s(null),k.replace(A(),P())}_t(),Qe(),i()}return{element:m("section",{class:"second","aria-label":De("shapes")},m("h2",{},De("shapes")),m("p",{class:"said"},De("shapesLead")),m("div",{class:"lab"},m("section",{class:"card","aria-label":De("value")},m("div",{class:"above"},B),te,m("p",{class:"slide"},ne,Z,Y),G,M,y),Re,oe)),show:Pt,close:o.close,table:()=>[],values:()=>{const ye=g();return{shapes:r&&d().map((lt,W)=>({text:Kc(lt),value:An(r.arrays.values,W)[ye],slope:An(r.arrays.slopes,W)[ye],learnt:An(r.arrays.learnt,W)[R()]})),error:Rn(c(),ye)}}}}const OC={name:"metrics",title:["Loss and metric","损失与指标"],lead:["A classifier's weight moves along a line. The loss it is trained on is smooth; accuracy, precision, recall and F1 are steps without a slope.","分类器的一个权重沿直线移动。用于训练的损失是光滑的；准确率、精确率、召回率和 F1 是没有斜率的台阶。"],open:BC};async function BC(n,e){const t=await qi("metrics/listed");let i=wf,s=!1;const r=d=>{i={...i,...d},e.keep(n_(i))},a=()=>{s&&e.expose({state:i,...c.values(),...h.values()})},o=d=>e.tell(d===null?"":d instanceof Error?d.message:String(d)),l=d=>{i=NC(d,i),t.losses.some(({name:g,trains:_})=>_&&g===i.loss)||(i.loss=wf.loss),i.rows=Math.min(t.rows[1],Math.max(t.rows[0],i.rows));const p=i.metrics.filter(g=>t.metrics.some(({name:_})=>_===g));i.metrics=p.length?p:wf.metrics};l(e.parts);const c=DC(t,()=>i,r,a,o),h=FC(t,()=>i,r,a,o);We(n,m("div",{},c.element,h.element));const u=()=>Promise.all([c.show(),h.show()]);return await u(),s=!0,e.keep(n_(i)),a(),{read:d=>{l(d),u()},close:()=>{c.close(),h.close()},exports:()=>({table:c.table,picture:c.picture})}}const ft=Ui({about:["Optimizers going down a surface","各种优化器沿曲面下降"],source:["Source","来源"],surface:["Surface","曲面"],own:["a formula of your own","自定义公式"],formula:["Formula in x and y","关于 x 和 y 的公式"],draw:["Draw","绘制"],steps:["Steps","步数"],noise:["Noise in the gradient","梯度噪声"],seed:["New noise","更换噪声"],optimizers:["Optimizers","优化器"],add:["Add an optimizer","添加优化器"],rate:["learning rate","学习率"],height:["height here","当前高度"],remove:["remove","移除"],inside:["Inside the rule","规则内部"],gradient:["gradient","梯度"],downhill:["downhill: against the gradient","下坡方向（负梯度）"],momentum:["against the momentum","负动量方向"],square:["the rate of each coordinate: width and height","各坐标的有效学习率：宽与高"],ownPage:["All of this rule: conventions, settings, code","该规则的完整页面：各库写法、超参数、代码"],begins:["at the start","初始值"],numbersOf:["Numbers of the step with","该步的数值："],moved:["step taken","实际步长"],effective:["step ÷ gradient","步长 ÷ 梯度"],above:["height above","高度减去"],heightOf:["height","高度"],stepLabel:["step","步"],curve:["Height at each step","每一步的高度"],reached:["starts that reach a minimum","到达最小值的起点比例"],many:["From 144 starts","从 144 个起点出发"],stable:["Plain descent is stable along the steepest direction below 2/λ =","普通梯度下降在最陡方向上的稳定上限 2/λ ="],press:["Press a name for its settings and the inside of its rule.","点击名称可查看其设置和规则内部。"],around:["Around it: wrappers (0: off), an average","外层：包装器（0 为关闭）、权重平均"],average:["average","平均"],noAverage:["none","无"],averaged:["The path is that of the average; these are the numbers of the weights that it averages.","路径为平均权重的路径；以下数值属于被平均的权重。"],uphill:["With SAM the gradient gₜ is that of a point uphill of the weights, at the distance sam.","使用 SAM 时，梯度 gₜ 取自权重上坡方向、距离为 sam 的一点。"],settings:["Settings","设置"],convention:["convention","约定"],schedule:["schedule","学习率调度"],diverged:["diverged","发散"]});function zC(n){const e=m("div",{class:"picture"});let t=null,i=[],s=0,r=0;const a=l=>Math.max(l-r,1e-12),o=({context:l,x:c,y:h,ratio:u,box:d})=>{i.forEach((p,g)=>{l.beginPath();const _=Math.max(1,Math.floor(p.heights.length/600));for(let v=0;v<p.heights.length;v+=_)Number.isFinite(p.heights[v])&&l.lineTo(c(v),h(a(p.heights[v])));l.setLineDash(vl(g).map(v=>v*u)),l.strokeStyle=an(Yi(g)),l.lineWidth=2*u,l.stroke()}),l.setLineDash([]),l.strokeStyle="rgba(128,128,128,.8)",l.lineWidth=u,l.beginPath(),l.moveTo(c(s),d.top),l.lineTo(c(s),d.top+d.height),l.stroke()};return{element:e,show:(l,c)=>{i=l;const h=l.flatMap(({heights:_})=>[..._].filter(Number.isFinite));r=Math.min(0,...[h.reduce((_,v)=>Math.min(_,v),1/0)].filter(Number.isFinite));const u=h.reduce((_,v)=>Math.max(_,a(v)),1e-11),d=Math.max(1e-12,h.reduce((_,v)=>Math.min(_,a(v)),u)),p=r<0?`${ft("above")} ${r.toPrecision(3)}`:ft("heightOf"),g=[{label:ft("stepLabel"),log:!1,range:{low:0,high:Math.max(1,c)}},{label:p,log:!0,range:{low:Math.max(d/2,1e-12),high:u*2}}];t?t.replace(...g):t=ri({into:e,x:g[0],y:g[1],height:240,about:n,draw:o})},draw:(l,c)=>{i=l,s=c,t?.redraw()}}}function kC(n){const e=m("div",{class:"inside"});let t="",i="",s=null,r=[],a=[];const o=m("dl",{class:"facts"}),l=m("p",{class:"note"}),c=m("p",{class:"note",hidden:!0},ft("averaged")),h=m("p",{class:"note",hidden:!0},ft("uphill")),u=async(_,v)=>{try{const f=await kn("inside",v);if(t!==_)return;s=f,d(f.said),n()}catch(f){t===_&&We(e,m("p",{class:"note"},i=f instanceof Error?f.message:String(f)))}};function d({name:_,title:v,about:f,lines:b,starts:S,text:w,paper:M,momentum:y}){const x=m("a",{},ft("ownPage"));x.setAttribute("href",`#p=rules&name=${encodeURIComponent(_)}`),r=b.map(()=>m("span",{class:"n values"})),We(e,m("h2",{class:"sub"},`${ft("inside")}: ${Ke(v)}`),m("p",{class:"note"},Ke(f)),c,h,b.length?l:null,b.length?m("ul",{class:"equations with-values",tabindex:0},...b.map(({markup:E},C)=>m("li",{},m("span",{class:"line"},Ms(E)),r[C]))):m("pre",{class:"formula",tabindex:0},w||Ke(f)),S.length?m("div",{class:"starts"},m("span",{class:"note"},ft("begins")),...S.map(Ms)):null,m("ul",{class:"rule-key"},m("li",{},m("span",{class:"glyph downhill"}),ft("downhill")),y&&c.hidden?m("li",{},m("span",{class:"glyph momentum"}),`${ft("momentum")} (${y})`):null,m("li",{},m("span",{class:"glyph taken"}),ft("moved")),s?.arrays.effective&&c.hidden?m("li",{},m("span",{class:"glyph square"}),ft("square")):null),o,m("p",{class:"aside"},`${ft("source")}: ${M} `,x))}return{element:e,show:(_,v,f)=>{const b=_?JSON.stringify(_):"";if(b!==t){const y=!s||!_||!t||JSON.parse(t).run.optimizer!==_.run.optimizer;[t,i]=[b,""],s=y?null:s,y&&We(e),_&&u(b,_)}if(c.hidden=_?.run.average===void 0,h.hidden=!_?.run.sam,!s||i)return;const{values:S}=s.arrays.values,w=S.length/Math.max(1,s.said.lines.length)/2,M=Math.min(f+1,w-1);l.textContent=`${ft("numbersOf")} t = ${M.toLocaleString("en")}, x · y`,a=r.map((y,x)=>{const E=2*(x*w+M),C=GC(S[E],S[E+1]);return y.textContent=C,C}),We(o,...HC(v,f).map(([y,x])=>m("div",{},m("dt",{},y),m("dd",{class:"n"},x))))},arrows:()=>{if(!s||!c.hidden)return null;const{said:_,arrays:v}=s,f=_.states.indexOf(_.momentum),b=v.states,S=2*b.shape[1];return{momentum:f<0?null:b.values.subarray(f*S,(f+1)*S),effective:v.effective?.values??null}},shown:()=>s?{lines:s.said.lines.map(({name:_})=>_),momentum:s.said.momentum,numbers:a}:null}}function GC(n,e){return n===e?ue(n,3):`${ue(n,3)} · ${ue(e,3)}`}function HC(n,e){if(!n?.gradients||n.points.length<4)return[];const t=2*Math.min(e,n.points.length/2-2),i=[n.gradients[t],n.gradients[t+1]],s=[n.points[t+2]-n.points[t],n.points[t+3]-n.points[t+1]],r=a=>`${ue(a[0],3)} · ${ue(a[1],3)}`;return[[ft("gradient"),r(i)],[ft("moved"),r(s)],[ft("effective"),r([s[0]/-i[0],s[1]/-i[1]])]]}function VC({average:n,...e}){if(n===void 0)return e;const t=`${n}_`,i=Object.entries(e),s=i.filter(([a])=>a.startsWith(t)),r=s.map(([a,o])=>`${a.slice(t.length)}=${o}`);return{...Object.fromEntries(i.filter(a=>!s.includes(a))),average:[n,...r].join(",")}}function Sf(n){const e=new Map;return n.map(({optimizer:t})=>{const i=(e.get(t)??0)+1;return e.set(t,i),i===1?t:`${t} ${i}`})}function WC(n){const e=new URLSearchParams;return n.formula===null?e.set("s",n.surface):e.set("f",n.formula),e.set("o",n.runs.map(XC).join(" ")),e.set("at",n.start.map(Zc).join(" ")),e.set("n",String(n.steps)),n.noise&&e.set("noise",`${Zc(n.noise)} ${n.seed}`),e.set("view",n.view),n.log!==null&&e.set("log",n.log?"1":"0"),n.shown&&e.set("in",n.shown),e}function $C(n,e){const t={...e},i=n.get("s"),s=n.get("f");i?[t.surface,t.formula]=[i,null]:s&&(t.formula=s);const r=n.get("o");r!==null&&(t.runs=r.split(" ").filter(Boolean).slice(0,64).map(qC));const a=yf(n.get("at"));a.length===2&&(t.start=[a[0],a[1]]);const[o]=yf(n.get("n"));o>=1&&(t.steps=Math.min(2e4,Math.round(o)));const[l,c]=yf(n.get("noise"));t.noise=l>0?l:n.has("s")||n.has("f")?0:e.noise,c>=0&&(t.seed=Math.round(c));const h=n.get("view");return(h==="3d"||h==="contour")&&(t.view=h),n.has("log")&&(t.log=n.get("log")==="1"),t.shown=n.get("in")??e.shown,t}function XC({optimizer:n,lr:e,settings:t}){const i=Object.entries(t).map(([r,a])=>`${r}=${typeof a=="number"?Zc(a):a}`),s=e===null?"":Zc(e);return[n,...s||i.length?[s]:[],...i.length?[i.join(",")]:[]].join(":")}function qC(n){const[e,t,i]=n.split(":"),s=Number(t||"nothing"),r={};for(const a of(i??"").split(",").slice(0,20)){const[o,l]=a.split("=");/^[a-z]\w*$/.test(o)&&/^[\w.+-]+$/.test(l??"")&&(r[o]=Number.isFinite(Number(l))?Number(l):l)}return{optimizer:e,lr:s>0&&Number.isFinite(s)?s:null,settings:r}}function Zc(n){return String(Number(n.toPrecision(5)))}function yf(n){return n===null||n===""?[]:n.split(" ").map(Number).filter(Number.isFinite)}function YC({rateOf:n,pin:e,moved:t,remove:i}){const s=m("div",{class:"runs-of-lab"}),r=m("th",{class:"n",hidden:!0},ft("reached"));let a=[];function o(c){const{runs:h}=c;if(!(a.length===h.length&&a.every(({run:d},p)=>d===h[p]))){const d=Sf(h);a=h.map((g,_)=>l(g,d[_],_));const p=m("tr",{},m("th",{},ft("optimizers")),m("th",{},ft("rate")),m("th",{class:"n"},ft("height")),r,m("td",{}));We(s,m("table",{},m("thead",{},p),m("tbody",{},...a.map(g=>g.element))))}r.hidden=c.shares===null,a.forEach(({update:d},p)=>d(c,p))}function l(c,h,u){const d=m("button",{type:"button",class:"pin","aria-pressed":"false"},m("span",{class:`dot-of g${Yi(u)}`}),h);d.addEventListener("click",()=>e(h));const p=m("input",{type:"range",min:-5,max:1,step:.02,"aria-label":`${ft("rate")}, ${h}`}),g=m("output",{class:"n"});p.addEventListener("input",()=>{c.lr=Number((10**Number(p.value)).toPrecision(3)),g.textContent=Qt(c.lr),t()});const _=m("button",{type:"button",class:"save","aria-label":`${ft("remove")} ${h}`},"×");_.addEventListener("click",()=>i(c,h));const v=m("td",{class:"n"}),f=m("td",{class:"n"}),b=m("tr",{},m("th",{scope:"row"},d),m("td",{},m("div",{class:"slide"},p,g)),v,f,m("td",{},_));return{run:c,element:b,update:({walks:w,step:M,pinned:y,shares:x},E)=>{const C=w.at(E);d.setAttribute("aria-pressed",y===h?"true":"false");const D=n(c);p.disabled=D===null,document.activeElement!==p&&(p.value=String(D===null?0:Math.log10(D))),g.textContent=D===null?"–":Qt(D);const R=C&&C.ended>=0&&C.ended<=M;v.title=C?Mt(C.status):"",v.textContent=R?ft("diverged"):ue(C?C.heights[Math.min(M,C.heights.length-1)]:NaN,4),f.hidden=x===null,f.textContent=x?qt(x[E]):""}}}return{element:s,fill:o}}function KC(n,e){const t=m("div",{class:"settings"});let i,s="";const r=(a,o)=>{const l=n.get(a.optimizer),c=l.conventions.find(_=>_.name===a.settings.convention)??l.conventions[0],h=l.averages.find(_=>_.name===a.settings.average),u=(h?.hyperparameters??[]).map(_=>({..._,name:`${h.name}_${_.name}`})),d=(_,v)=>{const f=_==="average"?u.map(S=>S.name):[],b=Object.entries(a.settings).filter(([S])=>S!==_&&!f.includes(S));a.settings=Object.fromEntries(v===null?b:[...b,[_,v]]),e()},p=(_,v,f,b,S=w=>w)=>{const w=m("select",{},...f.map(M=>m("option",{value:M},S(M))));return w.value=String(a.settings[_]??b),w.addEventListener("change",()=>{if(_==="convention"){const M=["schedule","average",...u.map(y=>y.name)];a.settings=Object.fromEntries(Object.entries(a.settings).filter(([y])=>M.includes(y)))}d(_,w.value===b?null:w.value),r(a,o)}),m("label",{},m("span",{},v),w)},g=_=>{const v=m("input",{type:"number",step:_.whole?1:"any",value:Number(a.settings[_.name]??_.default)});return v.addEventListener("change",()=>{const f=Number(v.value);v.value===""||!Number.isFinite(f)?v.value=String(a.settings[_.name]??_.default):d(_.name,f===_.default?null:f)}),m("label",{title:`${Ke(_.meaning)}, ${_.range}`},m("span",{},_.name),v)};We(t,m("h2",{class:"sub"},`${ft("settings")}: ${o}`),m("div",{class:"fields"},l.conventions.length>1?p("convention",ft("convention"),l.conventions.map(_=>_.name),l.conventions[0].name):null,l.schedules.length?p("schedule",ft("schedule"),l.schedules,l.schedules[0]):null,...c.hyperparameters.map(g)),l.around.length||l.averages.length?m("details",{class:"notes",open:h!==void 0||l.around.some(_=>a.settings[_.name]!==void 0)},m("summary",{},ft("around")),m("div",{class:"fields"},...l.around.map(g),l.averages.length?p("average",ft("average"),["",...l.averages.map(_=>_.name)],"",_=>_||ft("noAverage")):null,...u.map(g)),h?m("p",{class:"aside"},`${Ke(h.title)}: ${Ke(h.about)}`):null):null,c.about[0]?m("p",{class:"aside"},Ke(c.about)):null)};return{element:t,show:(a,o)=>{a===i&&o===s||([i,s]=[a,o],a?r(a,o):We(t))}}}const Jc="(own)",ZC=["sgd","momentum","nag","adagrad","rmsprop","adam","nadam","amsgrad"],s_={name:"optimizers",title:["Optimizers on a surface","曲面上的优化器"],lead:["Each rule goes down the same surface from the same start. Click on the picture to start elsewhere.","各种优化器从同一起点沿同一曲面下降。点击图像可选择新的起点。"],open:JC};async function JC(n,e){const t=await qi("surfaces"),i=await qi("optimizers"),s=new Map(t.map(de=>[de.name,de])),r=new Map(i.map(({name:de,rate:Ce})=>[de,Ce]));let a={surface:"beale",formula:null,runs:ZC.map(de=>({optimizer:de,lr:null,settings:{}})),start:[NaN,NaN],steps:500,noise:0,seed:0,view:"3d",log:null,shown:null},o=[],l=null,c=null,h=1,u=[];const d=()=>s.get(a.surface);function p(de){const Ce=a.surface;a=$C(de,a),s.has(a.surface)||(a.surface="beale"),(a.surface!==Ce&&!de.has("at")||!a.start.every(Number.isFinite))&&(a.start=d().start),a.runs=a.runs.filter(({optimizer:ot})=>r.has(ot)),f.setView(a.view),f.setLog(a.log)}function g({optimizer:de,lr:Ce}){if(Ce!==null)return Ce;const _t=r.get(de);if(_t==="own")return null;const ot=l?Math.max(l.x[1]-l.x[0],l.y[1]-l.y[0]):6,Nt=_t==="curvature"?h/2:ot/100;return Number(Nt.toPrecision(2))}const _=()=>a.runs.map(de=>({...VC(de.settings),optimizer:de.optimizer,...g(de)===null?{}:{lr:g(de)}})),v=()=>e.keep(WC(a)),f=Fo(ft("about"),de=>{a.start=de,x()},()=>{a.view=f.view(),a.log=f.log(),v()}),b=oo(()=>{S(),I(),O(),Re()});function S(){l&&(f.draw({walks:o,steps:b.step(),start:a.start,shown:a.shown,rule:k.arrows()}),z.draw(o,b.step()))}const w=ea(),M=()=>a.formula===null?{surface:a.surface}:{formula:a.formula};async function y(){const{x:de,y:Ce,minima:_t}=d(),ot=a.formula!==null,Nt={x:ot?[-4,4]:de,y:ot?[-4,4]:Ce};f.setWaiting(!0);try{const Qe=await kn("heights",{...M(),...Nt,size:160,at:ot?[a.start]:void 0}),{values:Pt,shape:ye}=Qe.arrays.heights;return u=Qe.said.equations,h=ot?Qe.said.stable_rate??.1:d().stable_rate,l={...Nt,columns:ye[1],rows:ye[0],heights:Pt,low:Qe.said.low??0,high:Qe.said.high??1},f.show(l,{minima:ot?[]:_t}),e.tell(""),Z.textContent="",!0}catch(Qe){return D(Qe),!1}finally{f.setWaiting(!1)}}async function x(){if(!l)return;const de=w.next();if(c=null,!a.runs.length){o=[],C();return}try{const Ce=await kn("descents",{...M(),runs:_(),starts:[a.start],steps:a.steps,noise:a.noise,seed:a.seed},de),{points:_t,values:ot,gradients:Nt}=Ce.arrays,Qe=_t.shape[2];o=Sf(a.runs).map((Pt,ye)=>({name:Pt,words:Ce.said.runs[ye],status:Ce.said.status[ye][0],ended:Ce.said.ended[ye][0],points:_t.values.subarray(2*ye*Qe,2*(ye+1)*Qe),heights:ot.values.subarray(ye*Qe,(ye+1)*Qe),gradients:Nt.values.subarray(2*ye*Qe,2*(ye+1)*Qe)})),e.tell(""),C()}catch(Ce){Ce instanceof DOMException||D(Ce)}}let E=!0;function C(){v(),z.show(o,a.steps);const de=E||b.step()>a.steps;E=!1,b.show(a.steps,de?a.steps:b.step())}function D(de){const Ce=de instanceof Error?de.message:String(de);de instanceof Qr&&de.at!==null&&a.formula!==null?We(Z,m("pre",{},`${a.formula}
${" ".repeat(de.at)}^`),Ce):e.tell(Ce)}async function R(){if(!l||a.formula!==null)return;const{x:de,y:Ce,minima:_t}=d(),ot=12,Nt=[];for(let Qe=0;Qe<ot;Qe++)for(let Pt=0;Pt<ot;Pt++)Nt.push([de[0]+(Qe+.5)/ot*(de[1]-de[0]),Ce[0]+(Pt+.5)/ot*(Ce[1]-Ce[0])]);try{const Qe=await kn("descents",{...M(),runs:_(),starts:Nt,steps:a.steps,every:a.steps,noise:a.noise,seed:a.seed}),{values:Pt,shape:ye}=Qe.arrays.points,lt=.02;c=a.runs.map((W,Me)=>{let Ze=0;for(let ut=0;ut<Nt.length;ut++){const Ae=2*((Me*ye[1]+ut)*ye[2]+ye[2]-1);_t.some(([$e,Je])=>Math.abs(Pt[Ae]-$e)<lt*(de[1]-de[0])&&Math.abs(Pt[Ae+1]-Je)<lt*(Ce[1]-Ce[0]))&&Ze++}return Ze/Nt.length}),I(),Re()}catch(Qe){D(Qe)}}const U=YC({rateOf:g,pin:de=>{a.shown=a.shown===de?null:de,I(),O(),S(),v()},moved:()=>void x(),remove:(de,Ce)=>{a.runs=a.runs.filter(_t=>_t!==de),a.shown===Ce&&(a.shown=null),x()}}),I=()=>U.fill({runs:a.runs,walks:o,step:b.step(),pinned:a.shown,shares:c}),A=m("select",{"aria-label":ft("add")},m("option",{value:""},`${ft("add")} …`),...i.map(({name:de,title:Ce})=>m("option",{value:de},`${de} – ${Ke(Ce)}`)));A.addEventListener("change",()=>{A.value&&(a.runs=[...a.runs,{optimizer:A.value,lr:null,settings:{}}],A.value="",x())});const P=KC(new Map(i.map(de=>[de.name,de])),()=>void x()),k=kC(()=>{O(),S(),Re()}),O=()=>{const de=Sf(a.runs).indexOf(a.shown??""),Ce=de<0?void 0:a.runs[de];P.show(Ce,a.shown??""),k.show(Ce?{...M(),run:_()[de],start:a.start,steps:a.steps,noise:a.noise,seed:a.seed}:null,o[de],b.step())},z=zC(ft("curve")),B=m("select",{"aria-label":ft("surface")},...t.map(({name:de,title:Ce})=>m("option",{value:de},Ke(Ce))),m("option",{value:Jc},ft("own"))),$=m("input",{type:"text",class:"formula-input","aria-label":ft("formula"),maxlength:500,spellcheck:"false",autocomplete:"off"}),Z=m("div",{class:"problem",role:"alert"}),ne=m("p",{class:"note"}),Y=m("p",{class:"aside"}),K=m("ul",{class:"equations surface-formula",tabindex:0}),j=()=>{const de=a.formula!==null;ne.textContent=de?"":Ke(d().about),We(K,...u.map(Ce=>m("li",{},Ms(Ce)))),Y.textContent=`${ft("stable")} ${Qt(h)}.${de?"":` ${ft("source")}: ${d().source}`}`},G=de=>{a.formula=de;for(const Ce of a.runs)Ce.lr=null;a.log=null,f.setLog(null),Se()};B.addEventListener("change",()=>{B.value===Jc?(a.start=[1.5,2],G($.value)):(a.surface=B.value,a.start=d().start,$.value=d().formula,G(null))});const ee=m("form",{class:"own"},$,m("button",{class:"save"},ft("draw")));ee.addEventListener("submit",de=>{de.preventDefault(),B.value=Jc,G($.value)});const se=m("input",{type:"number",min:1,max:2e4,"aria-label":ft("steps")});se.addEventListener("change",()=>{const de=Math.round(Number(se.value));a.steps=Math.min(2e4,Math.max(1,Number.isFinite(de)?de:500)),se.value=String(a.steps),E=!0,x()});const te=m("input",{type:"number",min:0,step:"any","aria-label":ft("noise")});te.addEventListener("change",()=>{const de=Number(te.value);a.noise=de>=0&&Number.isFinite(de)?de:0,x()});const oe=m("button",{type:"button",class:"save"},ft("seed"));oe.addEventListener("click",()=>{a.seed+=1,x()});const pe=m("button",{type:"button",class:"save"},ft("many"));pe.addEventListener("click",()=>void R());function we(){B.value=a.formula===null?a.surface:Jc,$.value=a.formula??d().formula,se.value=String(a.steps),te.value=String(a.noise),pe.hidden=a.formula!==null}async function Se(){await y()&&(we(),j(),await x())}function Re(){e.expose({state:a,walks:o,inside:k.shown(),step:b.step(),terrain:l,shares:c})}return We(n,m("div",{class:"lab"},m("section",{class:"card","aria-label":ft("surface")},m("div",{class:"above"},B,f.controls),ee,Z,f.element,b.element,ne,K,Y),m("section",{class:"card","aria-label":ft("optimizers")},U.element,m("p",{class:"aside"},ft("press")),m("div",{class:"above"},A,pe),m("div",{class:"above"},m("label",{},`${ft("steps")} `,se),m("label",{},`${ft("noise")} `,te),oe),P.element,k.element,m("h2",{class:"sub"},ft("curve")),z.element))),p(e.parts),we(),await Se(),{read:de=>{p(de),Se()},close:()=>{b.pause(),w.close(),f.close()}}}const wt=Ui({menu:["All optimizers","全部优化器"],earlier:["Previous","上一个"],later:["Next","下一个"],onSurface:["Watch it on a surface","在曲面上观看"],update:["The update","更新公式"],running:["Written from the code that runs: the step is called once with arguments that record what is done to them. The names are those of the code.","公式由实际运行的代码生成：以会记录运算的参数调用一次更新函数。名称与代码一致。"],ofMatrix:["Of a matrix between two hidden layers","两个隐藏层之间的矩阵"],ofOthers:["Of all other weights, and of a point on a surface","其余所有权重，以及曲面上的点"],aroundIt:["Equations and pictures show it around {beside}; it goes around any optimizer.","方程和图像以 {beside} 为例；它可用于任意优化器。"],ownSteps:["This method chooses its own steps from the whole loss: an algorithm, of which these are the key equations; t counts iterations.","该方法根据整个损失自行选择步长：它是一个算法，以下为其关键方程；t 为迭代次数。"],starts:["at the start","初始值"],asText:["As its documentation writes it","文档中的写法"],asCode:["The code","代码"],settings:["Settings","超参数"],symbol:["symbol","符号"],setting:["name","名称"],usual:["default","默认值"],range:["range","范围"],meaning:["meaning","含义"],conventions:["Conventions side by side","各库写法对比"],marked:["Marked: what differs from the default form.","高亮处为与默认写法不同的部分。"],single:["All sources write it alike.","各来源写法一致。"],defaultForm:["the default here","此处的默认写法"],changed:["other defaults","不同的默认值"],lacks:["does not have","没有的超参数"],decay:["weight decay","权重衰减"],coupled:["coupled: added to the gradient","耦合：加到梯度上"],decoupled:["decoupled: shrinks the weight itself","解耦：直接收缩权重"],insideDecay:["inside the step","包含在更新步中"],none:["none","无"],example:["The same gradients, by each convention","同一组梯度下各写法的结果"],exampleSaid:["One weight, {start} at first; the learning rate is {first}, from update {later} on {then}.","一个权重，初值 {start}；学习率为 {first}，从第 {later} 次更新起为 {then}。"],withDecay:["weight_decay in the example","示例中的 weight_decay"],gradient:["gradient","梯度"],updateNumber:["update","更新"],behaviour:["On three surfaces","在三个曲面上的表现"],behaviourSaid:["From the same start as plain descent. Each has the learning rate of a fixed list that leads lowest within the picture in as many steps.","与普通梯度下降起点相同。二者均在固定列表中取在相同步数内、不离开图像范围而降得最低的学习率。"],behaviourAround:["From the same start with and without it. Each has the learning rate of a fixed list that leads lowest within the picture in as many steps.","起点相同，比较有无该方法。二者均在固定列表中取在相同步数内、不离开图像范围而降得最低的学习率。"],alone:["alone","单独"],plain:["plain descent","普通梯度下降"],stepsTaken:["steps","步"],endsAt:["ends at height","终点高度"],noSurface:["It needs more of a loss than a function of x and y gives: the rows, or the second derivatives of a model.","它需要的不只是 x 和 y 的函数：还需要数据行或模型的二阶导数。"],paper:["Source","来源"],facts:["What else is known of it","其他说明"]}),jC={descent:["Descent and momentum","梯度下降与动量"],weight:["A rate for each weight","逐权重学习率"],sign:["By the gradient's sign","按梯度符号"],adam:["Adam and its relatives","Adam 及其变体"],free:["No rate or schedule to choose","无需选择学习率或调度"],layer:["A rate for each layer","逐层学习率"],matrix:["Whole matrices","整个矩阵"],wrapper:["Around any of them","可套用于任意优化器"],average:["Averages of the weights","权重平均"],"full-batch":["Full batch","全批量方法"]};function r_(n){return jC[n]??[n,n]}const QC={update:["update","更新"],states:["states","状态"],product:["product","连乘"],sum:["sum","连加"],over:["over","范围"],decay:["decay","衰减"],prediction:["prediction","预测"],l1:["l1","L1"],convention:["convention","写法"],conventions:["conventions","其他写法"],code:["code","代码"],penalties:["penalties","惩罚"],losses:["losses","损失"],elsewhere:["elsewhere","其他库"]};function e2(n){return QC[n]??[n,n]}const t2={torch:["PyTorch","PyTorch"],keras:["Keras","Keras"],optax:["optax","optax"],paper:["the paper","论文"]};function a_(n){return t2[n]??[n,n]}const o_=1,l_=7;function n2(){const n=m("p",{class:"note"}),e=m("div",{class:"pictures"}),t=m("section",{class:"card wide","aria-labelledby":"behaviour"},m("h2",{class:"sub",id:"behaviour"},wt("behaviour")),n,e);let i=[],s=[],r=0;const a=()=>{for(const l of i)l.close();[i,s]=[[],[]]};return cl(()=>{for(const l of s)l()}),{element:t,show:async l=>{const c=++r;a(),n.textContent=l.beside?wt("behaviourAround"):wt("behaviourSaid");const h=l.beside?`${l.beside} ${wt("alone")}`:wt("plain");if(!l.descends)return We(e,m("p",{class:"note"},wt("noSurface"))),[];We(e,m("p",{class:"waiting-words",role:"status"},gn("waiting")));const{said:u,arrays:d}=await kn("rule/pictures",{name:l.name});return c!==r?[]:(a(),We(e,...u.pictures.map((p,g)=>{const{values:_,shape:v}=d[`heights${g}`],f=d[`points${g}`].values,b=f.length/p.runs.length,S=p.runs.map((U,I)=>({name:I?"plain":U.name,words:U.name,status:U.status,ended:-1,points:f.subarray(I*b,(I+1)*b),heights:new Float32Array,colour:I?l_:o_})),w=l.name===p.runs[1].name?S.slice(1):S.reverse(),M=wp(`${Ke(l.title)}: ${Ke(p.title)}`,null),{x:y,y:x,low:E,high:C}=p;M.show({x:y,y:x,low:E,high:C,columns:v[1],rows:v[0],heights:_,log:vp(_,E,C)},{minima:p.minima});const D=()=>M.draw({walks:w,steps:p.steps,start:p.start,shown:null});i.push(M),s.push(D);const R=m("figure",{class:"behaviour"},m("h3",{},Ke(p.title)),m("div",{class:"stage"},M.element),m("div",{class:"equations",tabindex:0},Ms(p.equation)),m("ul",{class:"ends"},...p.runs.slice(w.length===1?1:0).map((U,I,A)=>m("li",{},m("span",{class:`dot-of g${I||A.length===1?l_:o_}`}),`${I||A.length===1?h:Ke(l.title)}${U.lr===null?"":`, lr ${Qt(U.lr)}`}: ${wt("endsAt")} ${ue(U.height,3)}`))),m("p",{class:"aside"},`${p.steps} ${wt("stepsTaken")}${Ke([". ","。"])}${Ke(p.about)}`));return requestAnimationFrame(D),R})),u.pictures)},close:a}}function i2(n,e,t){const i=n.conventions,s=i.length>1;return m("section",{class:"card wide","aria-labelledby":"conventions"},m("h2",{class:"sub",id:"conventions"},wt("conventions")),m("p",{class:"note"},wt(s?"marked":"single")),s?m("div",{class:"forms"},...i.map((r,a)=>s2(r,a===0))):null,n.example?a2(n,n.example,e,t):null)}function s2(n,e){const t=Object.entries(n.defaults).map(([i,s])=>`${i} = ${Qt(s)}`);return m("article",{class:e?"form usual":"form"},m("h3",{},Ke(a_(n.convention)),e?m("small",{},` ${wt("defaultForm")}`):null),e?null:m("p",{class:"note"},Ke(n.note)),m("ul",{class:"equations",tabindex:0},...n.lines.map((i,s)=>m("li",{class:n.differs[s]?"marked":void 0},Ms(i.markup)))),m("dl",{class:"pairs"},Mf(wt("decay"),r2(n.weight_decay)),t.length?Mf(wt("changed"),m("mark",{},t.join(", "))):null,n.lacks.length?Mf(wt("lacks"),n.lacks.join(", ")):null))}function Mf(n,e){return m("div",{},m("dt",{},n),m("dd",{},e))}function r2(n){return wt(n==="coupled"?"coupled":n==="decoupled"?"decoupled":n==="inside"?"insideDecay":"none")}function a2(n,e,t,i){const s=e.rates.findIndex(l=>l!==e.rates[0]),r=wt("exampleSaid").replace("{start}",Qt(e.start)).replace("{first}",Qt(e.rates[0])).replace("{later}",String(s+1)).replace("{then}",Qt(e.rates[s])),a=m("input",{type:"number",min:0,step:"any",value:t??"",placeholder:wt("usual"),"aria-label":wt("withDecay")});a.addEventListener("change",()=>{const l=Number(a.value);i(a.value===""||!Number.isFinite(l)||l<0?null:l)});const o=n.conventions.some(({weight_decay:l})=>l!=="");return m("div",{class:"example"},m("h3",{},wt("example")),m("p",{class:"note"},r),o?m("label",{class:"check"},wt("withDecay"),a):null,m("div",{class:"scroll",tabindex:0,role:"region","aria-label":wt("example")},m("table",{class:"worked"},m("thead",{},m("tr",{},m("th",{scope:"row"},wt("updateNumber")),...e.gradients.map((l,c)=>m("th",{class:"n",scope:"col"},c+1))),m("tr",{class:"given"},m("th",{scope:"row"},wt("gradient")),...e.gradients.map(l=>m("td",{class:"n"},Qt(l))))),m("tbody",{},...n.conventions.map(l=>m("tr",{},m("th",{scope:"row"},Ke(a_(l.convention))),...l.path.map((c,h)=>m("td",{class:"n"},l.apart[h]?m("mark",{},ue(c,7)):ue(c,7)))))))))}const o2="adam",l2={name:"rules",title:["Every optimizer","优化器详解"],lead:["What each rule is: its equations as the running code has them, where the libraries differ, and how it goes down three surfaces.","每个优化器的内容：由运行代码生成的方程、各库写法的差异，以及它在三个曲面上的表现。"],open:c2};async function c2(n,e){const t=(await Promise.all([qi("rules"),qi("rules/around")])).flat();let i=o2,s=null,r=0,a=null,o=null,l="";const c=m("nav",{class:"rules-menu","aria-label":wt("menu")}),h=m("select",{class:"rules-short","aria-label":wt("menu")}),u=m("div",{class:"rule"}),d=n2(),p=[...new Set(t.map(({family:y})=>y))],g=y=>t.filter(x=>x.family===y),_=p.flatMap(g);function v(y,...x){const E=m("a",{},...x);return E.setAttribute("href",`#p=rules&name=${encodeURIComponent(y)}`),E}function f(){We(c,...p.map(y=>m("section",{},m("p",{class:"group"},Ke(r_(y))),m("ul",{},...g(y).map(x=>{const E=v(x.name,Ke(x.title).replace(/( \(.*\)|（.*）)$/,""));return x.name===i&&E.setAttribute("aria-current","true"),m("li",{},E)}))))),We(h,...p.map(y=>m("optgroup",{label:Ke(r_(y))},...g(y).map(x=>m("option",{value:x.name,selected:x.name===i},Ke(x.title)))))),h.value=i}h.addEventListener("change",()=>{location.hash=`p=rules&name=${encodeURIComponent(h.value)}`});function b(){const y=new URLSearchParams({name:i});s!==null&&y.set("wd",String(s)),e.keep(y)}function S(y){const x=y.get("name"),E=Number(y.get("wd")??"nothing");x!==null&&t.some(C=>C.name===x)&&(i=x),s=Number.isFinite(E)&&E>=0?E:null}async function w(){const y=++r;try{const x=await kn("rule",{name:i,...s===null?{}:{weight_decay:s}});if(y!==r)return;if(a=x.said,b(),f(),M(a),l!==a.name){[o,l]=[null,""],e.expose({name:i,decay:s,rule:a,pictures:o});const E=await d.show(a);if(y!==r)return;[o,l]=[E,a.name]}e.tell(""),e.expose({name:i,decay:s,rule:a,pictures:o})}catch(x){y===r&&e.tell(x instanceof Error?x.message:String(x))}}function M(y){const x=_.findIndex(P=>P.name===y.name),E=_[(x+_.length-1)%_.length],C=_[(x+1)%_.length],D=m("a",{class:"save"},wt("onSurface")),R=y.beside??y.name,U=R==="sgd"?"sgd":`${R} sgd`;D.setAttribute("href",`#${new URLSearchParams({p:"optimizers",s:"rosenbrock",o:U,in:R}).toString()}`);const I=P=>m("ul",{class:"equations",tabindex:0},...P.map(({markup:k})=>m("li",{},Ms(k)))),A=P=>P.length?m("div",{class:"starts"},m("span",{class:"note"},wt("starts")),...P.map(Ms)):null;We(u,m("section",{class:"card wide","aria-labelledby":"rule-name"},m("div",{class:"above rule-head"},m("h2",{id:"rule-name"},Ke(y.title)),m("code",{},y.name),m("span",{class:"ways"},v(E.name,"← ",m("span",{class:"unseen"},`${wt("earlier")}: `),E.name),v(C.name,m("span",{class:"unseen"},`${wt("later")}: `),C.name," →"),y.descends?D:null)),m("p",{class:"rule-about"},Ke(y.about)),m("p",{class:"aside"},`${wt("paper")}: `,m("span",{lang:"en"},y.facts.paper?.[0]??"–"))),m("section",{class:"card","aria-labelledby":"update"},m("h2",{class:"sub",id:"update"},wt("update")),m("p",{class:"note"},y.lines.length?wt("running"):wt("ownSteps")),y.beside?m("p",{class:"note"},wt("aroundIt").replace("{beside}",y.beside)):null,...y.matrix?[m("h3",{},wt("ofMatrix")),I(y.matrix.lines),A(y.matrix.starts),m("h3",{},wt("ofOthers"))]:[],y.key?I(y.key):null,y.lines.length?I(y.lines):null,A(y.starts),y.text?m("details",{class:"notes",open:y.over==="run"||y.key!==void 0},m("summary",{},wt("asText")),m("pre",{class:"formula",tabindex:0},y.text)):null,m("details",{class:"notes",open:!y.lines.length&&!y.key},m("summary",{},wt("asCode")),m("pre",{class:"formula",tabindex:0},y.code||y.facts.code?.[0]))),m("section",{class:"card","aria-labelledby":"settings"},m("h2",{class:"sub",id:"settings"},wt("settings")),m("div",{class:"scroll",tabindex:0,role:"region","aria-label":`${wt("settings")}: ${y.name}`},m("table",{class:"settings-of-rule"},m("thead",{},m("tr",{},...["symbol","setting","usual","range","meaning"].map(P=>m("th",{scope:"col"},wt(P))))),m("tbody",{},...y.hyperparameters.map(P=>m("tr",{},m("td",{},P.symbol&&$v(P.symbol)!==P.name?Ms(["math",{},P.symbol]):null),m("th",{scope:"row"},m("code",{},...P.name.split(/(?<=_)/).flatMap(k=>[k,m("wbr")]))),m("td",{class:"n"},Array.isArray(P.default)?P.default.map(Qt).join(", "):Qt(P.default)),m("td",{},Ke(P.range)),m("td",{},Ke(P.meaning))))))),m("h2",{class:"sub"},wt("facts")),m("dl",{class:"pairs"},...Object.entries(y.facts).filter(([P])=>P!=="paper").map(([P,k])=>m("div",{},m("dt",{},Ke(e2(P))),m("dd",{},Ke(k)))))),y.conventions.length?i2(y,s,P=>{s=P,w()}):null,d.element)}return We(n,m("div",{class:"rules"},c,m("div",{},h,u))),S(e.parts),await w(),{read:y=>{const x=i;S(y),w(),i!==x&&scrollTo({top:0})},close:()=>{r++,d.close()}}}const u2={"Confusion matrix":"混淆矩阵","Rows: the class it is; columns: what it was taken for.":"行：实际类别；列：被判为的类别。",recall:"召回率",precision:"精确率",accuracy:"准确率","What each threshold would decide":"各阈值会如何判定","{0} is predicted where its probability is at least the threshold; on the test rows.":"概率不低于阈值时预测为 {0}；基于测试集。"," The model decides at {0}.":"模型以 {0} 为阈值。",threshold:"阈值",share:"比例","Precision, recall, F1 and accuracy over the threshold; the table beside has the figures.":"精确率、召回率、F1 和准确率随阈值的变化；数值见旁边的表。",Thresholds:"各阈值",specificity:"特异度","Confusion matrix at a threshold":"某一阈值下的混淆矩阵",Threshold:"阈值","Precision {0}, recall {1}, specificity {2}, F1 {3}, accuracy {4}.":"精确率 {0}，召回率 {1}，特异度 {2}，F1 {3}，准确率 {4}。",training:"训练",validation:"验证",test:"测试","Batch loss":"批损失","An average over weights that changed meanwhile. Progress, never a result.":"权重不断变化期间的平均值。只表示进度，绝不是结果。","the best single run, its kept epoch":"最佳单个运行所保留的那一轮","in the epoch kept":"所保留的那一轮","Loss on a split":"数据集上的损失","Of the frozen weights, on every row.":"固定权重在每一行上的损失。",Objective:"目标函数","Training loss and penalty: what training minimises.":"训练损失加惩罚项：训练所最小化的量。","training, without a penalty":"训练，无惩罚项",Metrics:"指标","What one cares about; most have no useful gradient.":"人们真正关心的量；多数没有可用的梯度。",Figures:"各项数值",figure:"数值","best constant ({0})":"最优常数（{0}）","The same again, on the command line:":"在命令行中重现：","or in Python:":"或在 Python 中：","The same again, in Python, with the same data:":"用同样的数据在 Python 中重现：","with the versions that made it:":"所用版本：",Copy:"复制",Copied:"已复制","Select it and copy":"请选中后复制",Command:"命令",rate:"学习率",batch:"批大小",schedule:"调度","learning rate":"学习率",seed:"种子","by which settings are compared, on the whole split":"设置按此比较，在整个数据集上","of the weights that the run keeps, on the whole split":"运行所保留的权重在整个数据集上的损失","P(best)":"P(最优)","probability that this setting is the best, by bootstrap over rows":"该设置为最优的概率，对样本作自助法（bootstrap）得到","training loss":"训练损失",objective:"目标函数","training loss and penalty: what training minimises":"训练损失加惩罚项：训练所最小化的量","gap to optimum":"与最优值之差","objective less the lowest that there is":"目标函数减去其最小值",epochs:"轮数","completed; the weights kept are those of an earlier or the last":"已完成的轮数；保留的是其中某一轮或最后一轮的权重",kept:"保留","the epoch whose weights the run keeps":"运行所保留权重的轮次",updates:"更新次数",optimizer:"优化器",ended:"结束原因","{0}: mark {1}":"{0}：标记 {1}","in the mean":"参与平均","not told apart":"无法区分","Table of runs":"运行列表",Calibration:"校准","the class that the model is surest of":"模型最有把握的类别","Of the test rows to which the model gives {0} a probability of, say, 70 %, the share that is it; on the dashed line both agree. Strokes are one standard error, bars below how many rows there are.":"在模型给出{0}的概率为（例如）70 % 的测试样本中，确实属于它的比例；在虚线上二者一致。竖线为一个标准误，下方的柱表示样本数。","predicted probability":"预测概率","share that came true":"实际发生的比例","Calibration: {0}.":"校准：{0}。","predicted {0}, true {1}":"预测 {0}，实际 {1}","predicted {0}":"预测 {0}","true {0} ± {1}":"实际 {0} ± {1}","{0} (weight {1})":"{0}（权重 {1}）","{0} row":"{0} 行","Save “{0}” as PNG":"将“{0}”保存为 PNG","the better half":"较好的一半","all runs":"全部运行","How much each column moves the prediction":"各列对预测的影响大小","Added to {0}: by one standard deviation of a number, or between the lowest and the highest point of a curve or its levels.":"加到{0}上的量：数值列为一个标准差，其余为曲线最低点与最高点之间、或各取值之间的差。"," {0} of less effect are left out.":"另有 {0}影响更小，未列出。","{0} further column":"{0} 列","What it adds to {0}, its mean being 0; marks below are the edges of its bins, with about as many rows between each two.":"它加到{0}上的量，均值为 0；下方的刻度是分箱边界，每两条之间的样本数大致相同。","What each level adds to {0}, beside the mean of all levels.":"每个取值加到{0}上的量，相对于所有取值的平均。","What each cell of both columns, at the values named, adds to {0}, beside the columns' own effects.":"两列的每个单元格（在所列取值处）加到{0}上的量，不含两列各自的作用。","What each level adds to {0}, beside the level before it.":"每个取值加到{0}上的量，相对于前一个取值。","What each n-gram adds to {0}, for a tf-idf of 1.":"每个 n 元组在 tf-idf 为 1 时加到{0}上的量。"," {0} nearer to 0 are left out.":"另有 {0}更接近 0，未列出。","{0} level":"{0} 个取值","{0} cell":"{0} 个单元格","{0} n-gram":"{0} 个 n 元组","{0}: adds {1} to {2}":"{0}：增加 {1} 到 {2}",Optimizers:"优化器","Loss on the whole split":"整个数据集上的损失","Running batch loss":"批损失的滑动平均","Gap to the optimum":"与最优值之差","Frozen weights after each epoch, on every row of the validation split. The thick line is the run kept; its mark is the epoch whose weights it keeps. A bar ends a run that left the race, a cross one that diverged.":"每轮之后固定权重，在验证集的每一行上计算。粗线是所保留的运行，标记处是保留其权重的那一轮。短竖线表示运行退出比赛，叉号表示发散。","Frozen weights after each epoch, on every row, each by the model that was trained without its fold. The thick line is the setting kept; its mark is the epoch whose weights it keeps. A bar ends one that left the race, a cross one that diverged.":"每轮之后固定权重，在每一行上计算，每行由训练时不含其所在折的模型评判。粗线是所保留的设置，标记处是保留其权重的那一轮。短竖线表示退出比赛，叉号表示发散。","An average over weights that change within the epoch: progress only, never a result, and not to be compared with the loss on a split.":"权重在一轮之内不断变化时的平均：只表示进度，绝不是结果，不可与数据集上的损失相比较。","Objective on the training rows less the lowest that there is, which a solver found, on a logarithmic scale: a straight line falls at a steady rate.":"训练集上的目标函数减去由求解器得到的最小值，对数坐标：直线表示以恒定速率下降。","training rows seen":"已见训练样本数","seconds since training began":"训练开始后的秒数","objective − optimum":"目标函数 − 最优值","the best constant":"最优常数","epoch {0}: {1}":"第 {0} 轮：{1}","Loss on the training split":"训练集上的损失","{0} against rows seen":"{0}，横轴为已见样本数","{0} against seconds":"{0}，横轴为秒数","Horizontal axis":"横轴","rows seen":"已见样本",seconds:"秒","Vertical axis":"纵轴","Runs train side by side and share these seconds; all of it took {0}.":"各运行同时训练，共用这些时间；总共用时 {0}。","{0} of {1} runs by epoch; the run kept, {2}, ends at {3}.":"{1} 个运行的{0}，按轮；所保留的运行 {2} 终于 {3}。","batch size":"批大小","hidden layers":"隐藏层",diverged:"发散","{0}, ranked":"{0}（按名次）","Settings and their loss":"各设置及其损失","A line is a run. Point at one to see it everywhere on this page; click to keep it marked. The best loss is at the end of the last axis, where runs are spread by rank.":"一条线是一个运行。指向它可在全页看到它，点击可保持标记。最优损失位于最后一条轴的末端，该轴上的运行按名次排开。","Parallel coordinates of {0} runs over {1}; the table of runs has the same figures.":"{0} 个运行在 {1} 上的平行坐标图；运行列表中有相同的数值。","Final loss against learning rate":"最终损失与学习率","Each curve joins an optimizer's lowest {0} at every learning rate tried; other runs at that rate are fainter.":"每条曲线连接一个优化器在各个试过的学习率下最低的{0}；该学习率下的其他运行颜色较浅。"," Crosses in the shaded region diverged.":"阴影区中的叉号表示发散。"," Of runs that left the race early it is the loss that they had reached.":"提前退出比赛的运行取其当时的损失。","{0} from {1}":"{0} 从 {1} 起","Diverged at every rate tried: {0} up.":"自某一学习率起全部发散：{0}。","{0} of {1}.":"{0}：{1}。"," 2/λ = {0} is the largest stable rate of plain descent in full batches.":"2/λ = {0} 是全批量普通梯度下降的最大稳定学习率。",Residuals:"残差","{0} stand for {1}":"{0}代表 {1}","{0} dot":"{0} 个点","{0} test row":"{0} 行测试数据","Actual − predicted {0}; {1}. Squares are means of equally many rows, with one standard error: where they leave the dashed line, the model is wrong on average. The outermost hundredth at each end is cut off.":"{0} 的实际值 − 预测值；{1}。方块是行数相等的各组的均值，带一个标准误：偏离虚线之处，模型平均而言有偏差。两端各截去最外侧的百分之一。","Residuals of {0}":"{0} 的残差",rows:"样本",means:"均值",predicted:"预测值","actual − predicted":"实际值 − 预测值","Residuals of {0} test rows over the prediction; means between {1} and {2}.":"{0} 行测试数据的残差与预测值；均值在 {1} 与 {2} 之间。","mean residual {0}":"平均残差 {0}","deviation {0}":"标准差 {0}","MSE beside the variance of the target":"MSE 与目标的方差","The variance is the MSE of always predicting the mean: what there is to explain.":"方差就是始终预测均值时的 MSE：即有待解释的部分。",variance:"方差","R² = 1 − MSE / variance = 1 − {0} / {1} = {2}: {3} of it is explained.":"R² = 1 − MSE / 方差 = 1 − {0} / {1} = {2}：解释了其中的 {3}。"," 1 run of {0} lies far off, and outside the picture.":"{0} 个运行中有 1 个相距太远，不在图中。"," {0} of {1} lie far off, and outside the picture.":"{1} 个运行中有 {0}相距太远，不在图中。","{0} run":"{0} 个运行","{0} of {1} runs.":"{1} 个运行：{0}。","How many tries would have sufficed":"尝试多少次就足够","The lowest {0} to expect after k settings of an optimizer drawn at random from those tried, with one standard error. A curve that is flat early belongs to an optimizer that is easy to tune.":"从某优化器试过的设置中随机抽取 k 组，期望得到的最低{0}，带一个标准误。曲线很早就变平，说明该优化器容易调参。",none:"无","Tries after which the expected best is within 1 % of the best of all: {0}.":"期望的最优值与总体最优相差不到 1 % 所需的尝试次数：{0}。","settings tried, k":"尝试的设置数 k","{0}: {1}.":"{0}：{1}。","{0} from {1} to {2}":"{0} 从 {1} 到 {2}","best of {0}: {1}":"{0} 次中最优：{1}",loss:"损失","Difference to the winner":"与胜者之差","By how much the {0} is worse than the winner's on the same rows; thick strokes are one paired standard error, thin ones two. Filled dots are told apart from the best, hollow ones are not.":"在同样的样本上，{0}比胜者差多少；粗线为一个配对标准误，细线为两个。实心点与最优者可区分，空心点不可区分。"," {0} lie beyond.":"另有 {0}在更远处。","{0} further setting":"{0} 组设置","P(best) {0}":"P(最优) {0}",winner:"胜者","How sure that is":"结论有多可靠",Runs:"运行","{0}, trained side by side on the same batches.":"{0}，在相同的批上同时训练。","{0}, each the mean over {1} folds":"{0}，每组为 {1} 折的平均","{0} setting":"{0} 组设置"," The best {0} are shown.":"只显示最优的 {0} 个。"," Point at a run, or mark it with its button, to see it in every picture.":"指向某个运行，或用其按钮标记，即可在每张图中看到它。","The descent":"下降过程","What the settings do":"各设置的作用","Training against validation loss":"训练损失与验证损失","A run above the dashed line does better on the rows it was trained on than on those it never saw. The circled run is the one kept. {0}":"虚线上方的运行在训练过的样本上比在未见过的样本上表现更好。圈出的是所保留的运行。{0}","validation loss":"验证损失","cross-validated loss":"交叉验证损失","of rows of training and validation, each held out in turn":"训练和验证样本逐份留出后的损失","Loss against {0}":"损失与{0}","Runs are trained by the loss and judged by the metric; they need not rank alike.":"运行按损失训练、按指标评判；两者的排名不必一致。"," Both on {0}{1}.":"二者均基于{0}{1}。","validation rows":"验证集","rows held out":"留出的样本",", the metric on {0} of them":"，其中指标只用了 {0} 行"," Up and left is better.":"越靠上、越靠左越好。"," Down and left is better.":"越靠下、越靠左越好。","Four numbers that are not the same":"四个不同的数","Of {0}.":"对象：{0}。","Its predictions on the test rows":"在测试集上的预测","ROC curve":"ROC 曲线","Of the rows of {0} the share that is found, against the share of the others taken for it, at every threshold. Guessing lies on the dashed line.":"在每个阈值下：{0} 的样本中被找出的比例，与其他样本中被误判为它的比例。随机猜测位于虚线上。","false positive rate":"假阳性率","Precision and recall":"精确率与召回率","Of the rows taken for {0} the share that is it, against the share of it that is found. Guessing lies on the dashed line.":"被判为 {0} 的样本中确实属于它的比例，与它的样本中被找出的比例。随机猜测位于虚线上。","What the columns do":"各列的作用","To repeat it":"重现",target:"目标",runs:"运行",time:"用时","{0}, engine {1}":"{0}，引擎 {1}","loss below that of the best constant":"损失比最优常数低","{0} on the test rows":"测试集上 {0}","Training was ended early by hand; figures are of what was reached.":"训练被手动提前结束；各数值为当时所达到的结果。","{0} on data and training":"关于数据与训练的{0}","{0} note":"{0} 条说明","macro average":"宏平均","weighted average":"加权平均","micro average":"微平均","average precision":"平均精确率",label:"标签",class:"类别","Figures and areas":"各项数值与曲线下面积","Choose a {0} to see its curves below. Precision, recall and F1 are of what the model decides; the areas are of the ranking by the probability. Averages of the areas: macro is their plain mean, weighted by the rows of each, micro of all pairs of a row and a {1} in one ranking.":"选择一个{0}，可在下方看到其曲线。精确率、召回率和 F1 针对模型的判定，面积针对按概率的排序。面积的平均：宏平均为简单平均，加权平均按各自的行数加权，微平均把所有（行，{1}）对放在同一个排序中。"," Of the fewest rows 1 further one is left out.":"行数最少的另 1 个未列出。"," Of the fewest rows {0} further ones are left out.":"行数最少的另 {0} 个未列出。","Figures of each class":"各类别的数值"," The thin lines are the other classes.":"细线为其他类别。","ROC curve of {0}":"{0} 的 ROC 曲线","Of the rows of {0} the share that is found, against the share of the others taken for it. Guessing lies on the dashed line.":"{0} 的样本中被找出的比例，与其他样本中被误判为它的比例。随机猜测位于虚线上。","Precision and recall of {0}":"{0} 的精确率与召回率","the rest":"其余","Each label against the rest":"每个标签与其余的对比","Each class against the rest":"每个类别与其余的对比","On the test rows.":"基于测试集。","If {0} were predicted where its probability is at least the threshold, on the test rows; the model itself takes one class for each row.":"假如概率不低于阈值时预测为 {0}（基于测试集）；模型本身为每一行只取一个类别。","at most {0}":"至多 {0}"," {0} of these settings left the race early and count with their loss of then: the curves are upper bounds. Dotted below them: each as good as the best of the race.":"其中 {0} 组设置提前退出比赛，按当时的损失计：曲线为上界。下方的点线：假设其每组都与比赛中的最优者一样好。","Standard deviation of the curve below over {0}, in the unit of {1}.":"下方曲线在 {0}上的标准差，单位同{1}。","The mean of {0} over {1} if all of them had this value, the others as they are, less the mean of that (partial dependence).":"假如 {1}都取该值而其他列不变，{0}的平均，减去其自身的均值（部分依赖）。","The mean of {0} over {1} if all of them had this level, the others as they are, less the mean of that (partial dependence).":"假如 {1}都取该类别值而其他列不变，{0}的平均，减去其自身的均值（部分依赖）。","Of {0}: partial dependence, for no column of it has an effect of its own.":"对象：{0}。部分依赖图，因为其中没有哪一列具有独立的作用。"," Below it the exact effects of {0}.":"其下为 {0} 的精确作用。","For comparison, {0}":"对照：{0}"," {0} of fewer rows are left out.":"另有 {0}行数更少，未列出。"},c_=[wC,mA,s_,OC,qR,l2],h2=s_,u_="thalweg-language",d2=document.getElementById("lab"),h_=new Map;let Xr="en",d_="auto",Li=null,Ef=0,Tf={},ss=null;const Qo=m("p",{class:"message",role:"status"}),jc=m("div",{class:"page"});function el(){return new URLSearchParams(location.hash.slice(1))}function f2(n){return c_.find(({name:e})=>e===n.get("p"))??h2}function Qc(n,e){const t=new URLSearchParams({p:n.name});for(const[i,s]of e)i!=="p"&&i!=="lang"&&t.append(i,s);return Xr!=="en"&&t.set("lang",Xr),t.toString()}function p2(n){const e=()=>Li?.page===n;return{parts:el(),keep:i=>{if(!e())return;const s=Qc(n,i);s.length>Hx?Qo.textContent=gn("tooLong"):history.replaceState(null,"",`${location.pathname}${location.search}#${s}`)},expose:i=>{e()&&(Tf=i,Object.assign(globalThis,{thalweg:{page:n.name,language:Xr,...i}}),document.documentElement.dataset.ready=n.name)},tell:i=>{e()&&(Qo.textContent=i)}}}async function f_(){const n=f2(el());if(Li?.page===n&&Li.opened){Li.opened.read(el());return}await eu(n)}async function eu(n){const e=++Ef;Li?.opened&&Li.opened.close(),k_(),delete document.documentElement.dataset.ready,Li={page:n,opened:null},Tf={},v2(n),Qo.textContent="";const t=m("div",{});We(jc,t),t.textContent=gn("waiting");try{const i=await n.open(t,p2(n));e===Ef?Li.opened=i:i.close()}catch(i){e===Ef&&We(t,m("p",{class:"message"},i instanceof Error?i.message:String(i)))}}const p_=m("header",{}),m_=m("div",{});function m2(){if(!Li?.opened)return null;const{page:n,opened:e}=Li,t=location.hash.slice(1);return{name:n.name,title:Ke(n.title),body:jc,what:()=>({...Fx(jc,Tf),...e.exports?.()}),page:()=>Bx(n,t)}}function g2(){!ss||!Li||(history.replaceState(null,"",`${location.pathname}${location.search}#${Qc(Li.page,new URLSearchParams(ss.address))}`),eu(Li.page))}function v2(n){const e=cs(gn("language"),[{value:"en",words:"English"},{value:"zh",words:"中文"}],Xr,i=>{Xr=i,ss||localStorage.setItem(u_,i),zf(i);const s=el();s.delete("lang"),history.replaceState(null,"",`${location.pathname}${location.search}#${Qc(n,s)}`),eu(n)}),t=cs(gn("colours"),[{value:"auto",words:gn("auto")},{value:"light",words:gn("light")},{value:"dark",words:gn("dark")}],d_,i=>{d_=i,cu(i)});document.title=`Thalweg: ${Ke(n.title)}`,We(p_,m("div",{class:"kicker"},m("span",{},"Thalweg lab"),m("span",{class:"switches"},Lx(m2,ss===null),e,t)),ss?null:m("nav",{class:"pages","aria-label":gn("pages")},...c_.map(i=>_2(i,n))),m("h1",{},Ke(n.title)),m("p",{class:"said"},Ke(n.lead))),We(m_,ss?kx(ss,g2):null)}function _2(n,e){const t=m("a",{"aria-current":n===e?"page":void 0},Ke(n.title));return t.setAttribute("href",`#p=${n.name}`),t.addEventListener("click",i=>{if(i.ctrlKey||i.metaKey||i.shiftKey||(i.preventDefault(),n===e))return;h_.set(e.name,location.hash);const s=new URLSearchParams((h_.get(n.name)??"").slice(1));history.pushState(null,"",`${location.pathname}${location.search}#${Qc(n,s)}`),eu(n)}),t}async function x2(){ss=await jr(),ss&&!location.hash&&history.replaceState(null,"",`${location.pathname}${location.search}#${ss.address}`);const n=ss?null:localStorage.getItem(u_),e=el().get("lang")??n;(e==="zh"||e==="en")&&(Xr=e),F_(u2),zf(Xr),tx(t=>{Qo.textContent=t?gn("lost"):""}),G_(),We(d2,p_,m_,jc,Qo),addEventListener("hashchange",()=>void f_()),f_()}x2()})();
