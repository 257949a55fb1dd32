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
(function(){"use strict";const H0=/^(on|style$|href$|src|srcdoc$|action$|formaction$)/i;function M(n,e={},...t){return Ef(document.createElement(n),e,t)}function _t(n,e={},...t){return Ef(document.createElementNS("http://www.w3.org/2000/svg",n),e,t)}function Ef(n,e,t){for(const[i,s]of Object.entries(e)){if(H0.test(i))throw new Error(`attribute ${i} is not set from here`);s==null||s===!1||n.setAttribute(i,s===!0?"":String(s))}return fc(n,t),n}function fc(n,e){for(const t of e)if(!(t==null||t===!1)){if(Array.isArray(t)){fc(n,t);continue}n.append(t instanceof Node?t:document.createTextNode(String(t)))}}function ht(n,...e){n.replaceChildren(),fc(n,e)}const Tf=[{value:"best",words:"the better half"},{value:"all",words:"all runs"}];let V0=0;function Ss(n,e,t,i){const s=`choice-${++V0}`;return M("fieldset",{class:"choice"},M("legend",{class:"unseen"},n),...e.map(({value:r,words:a})=>{const o=M("input",{type:"radio",name:s,value:r,checked:r===t});return o.addEventListener("change",()=>i(r)),M("label",{},o,M("span",{},a))}))}const dc=[];let Af=null,pc=new Map;function bt(n){let e=pc.get(n);return e===void 0&&(Af??=getComputedStyle(document.documentElement),e=Af.getPropertyValue(`--${n}`).trim()||"#888",pc.set(n,e)),e}function rn(n){return bt(`c${n}`)}function Rf(n){dc.push(n)}function W0(){dc.length=0}function mc(n){n==="auto"?document.documentElement.removeAttribute("data-theme"):document.documentElement.setAttribute("data-theme",n),Cf()}function Cf(){pc=new Map;for(const n of dc)n()}function $0(){matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Cf);let n=null;addEventListener("beforeprint",()=>{n=document.documentElement.getAttribute("data-theme"),mc("light")}),addEventListener("afterprint",()=>{mc(n==="dark"||n==="light"?n:"auto")})}let gc=0;function Lf(n){gc=n==="zh"?1:0,document.documentElement.lang=n==="zh"?"zh":"en"}function pn(n){return n[gc]}function Qi(n){return e=>n[e][gc]}const Pn=Qi({view:["View","视图"],contour:["contours","等高线"],log:["log heights","高度取对数"],language:["Language","语言"],colours:["Colours","颜色"],play:["Play","播放"],pause:["Pause","暂停"],step:["One step","单步"],again:["From the start","回到起点"],stepOf:["step","步"],waiting:["Computing…","计算中…"],lost:["The lab has ended: start it again with thalweg lab.","实验室已结束：请重新运行 thalweg lab。"],noWebgl:["This browser has no WebGL: contours are shown instead.","此浏览器不支持 WebGL，改为显示等高线。"],pages:["Pages","页面"],tooLong:["This state has more characters than an address may have: it is not kept there.","状态过长，无法保存在地址中。"]}),Yt=Qi({export:["Export","导出"],page:["This page as one HTML file","将本页保存为单个 HTML 文件"],pageNote:["Opens without the lab: play, scrub, turn.","无需实验室即可打开：播放、拖动、旋转。"],picture:["Picture (PNG)","图像 (PNG)"],numbers:["Numbers (CSV)","数据 (CSV)"],numbersNote:["What the curves and paths show.","曲线与路径的数据。"],animation:["Animation (GIF)","动画 (GIF)"],working:["Working …","正在生成…"],frame:["Frame","帧"],saved:["Saved:","已保存："],stop:["Stop","停止"],nothing:["There is nothing to save yet.","暂无可保存的内容。"],ended:["The page was changed meanwhile: nothing was saved.","页面已更改，未保存。"],savedNote:["A saved page","已保存的页面"],savedOn:["Saved from the lab on {date}. Play, step, scrub, views, language and colours work here; whatever has to be computed anew needs the lab: thalweg lab.","保存于 {date}。播放、单步、拖动、视图、语言和颜色在此可用；需要重新计算的内容需要实验室：thalweg lab。"],dropped:["Left out because they are too large:","因过大而未保存："],needsLab:["This needs the lab (thalweg lab): a saved page holds only what was shown, which it shows again.","此操作需要实验室 (thalweg lab)：保存的页面只包含当时显示的内容，现已恢复。"]}),X0=32*2**20,Dr=new Map;let _c=0,La=null,vc=0,xc=0;function q0(n,e){_c+=e.length-(Dr.get(n)?.length??0),Dr.delete(n),Dr.set(n,e);for(const[t,i]of Dr){if(_c<=X0)break;Dr.delete(t),_c-=i.length}La?.set(n,e)}const Pf=new Map;function Y0(n,e){Pf.set(n,e)}function Df(n){const e=La?Dr.get(n)??Pf.get(n)?.():void 0;return e&&La.set(n,e),e}async function K0(n){vc++;try{return await n()}finally{vc--,xc=performance.now()}}async function Z0(n){const e=new Map;La=e;try{for(await n(),xc=performance.now();vc>0||performance.now()-xc<250;)await new Promise(t=>setTimeout(t,50))}finally{La=null}return e}async function Nf(n){const e=[];let t=0;for(const[r,a]of n.answers)e.push([r,t,a.length]),t+=Math.ceil(a.length/8)*8;const i=new TextEncoder().encode(JSON.stringify({...n,answers:e})),s=new Uint8Array(4+i.length+t);return new DataView(s.buffer).setUint32(0,i.length,!0),s.set(i,4),[...n.answers.values()].forEach((r,a)=>s.set(r,4+i.length+e[a][1])),If(s,new CompressionStream("gzip"))}async function J0(n){const e=await If(n,new DecompressionStream("gzip")),t=new DataView(e.buffer).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),s=i.answers.map(([r,a,o])=>{const l=4+t+a;return[r,e.slice(l,l+o)]});return{...i,answers:new Map(s)}}async function If(n,e){const t=new Blob([n]).stream().pipeThrough(e);return new Uint8Array(await new Response(t).arrayBuffer())}let Sc;function Nr(){if(Sc===void 0){const n=document.getElementById("record")?.textContent;Sc=n?J0(Uint8Array.from(atob(n.trim()),e=>e.charCodeAt(0))):null}return Sc}let Uf=()=>{};function Q0(n){Uf=n}function j0(){Uf()}const lr=()=>new URLSearchParams(location.search).get("token")??"";class Ir extends Error{constructor(e,t=null){super(e),this.at=t}}async function cr(n){const e=await Mc(n,n,{});return JSON.parse(new TextDecoder().decode(e))}async function fi(n,e,t){const i=JSON.stringify(e),s=await Mc(`${n} ${i}`,n,{method:"POST",body:i,signal:t});return a_(s.slice().buffer)}async function Ao(n,e){const t=JSON.stringify(e),i=await Mc(`${n} ${t}`,n,{method:"POST",body:t});return JSON.parse(new TextDecoder().decode(i))}async function e_(n){if(Nr())throw new Ir(Yt("needsLab"));const e=await fetch(`/api/${n}`,{headers:{"x-thalweg-token":lr()}});if(!e.ok)throw await Pa(e);return e.blob()}async function t_(n,e){if(Nr())throw new Ir(Yt("needsLab"));const t=await fetch(`/api/${n}?name=${encodeURIComponent(e.name)}`,{method:"POST",headers:{"x-thalweg-token":lr(),"content-type":"application/octet-stream"},body:e});if(!t.ok)throw await Pa(t);return await t.json()}async function Mc(n,e,t){const i=await Nr();if(i){const r=i.answers.get(n);if(r)return r;throw j0(),new Ir(Yt("needsLab"))}const s=t.body?Df(n):void 0;return s||K0(async()=>{const r={"x-thalweg-token":lr(),...t.body?{"content-type":"application/json"}:{}},a=await fetch(`/api/${e}`,{...t,headers:r});if(!a.ok)throw await Pa(a);const o=new Uint8Array(await a.arrayBuffer());return q0(n,o),o})}async function n_(){const n=await fetch("/api/export",{headers:{"x-thalweg-token":lr()}});if(!n.ok)throw await Pa(n);return(await n.json()).room}async function i_(n){const e=await fetch("/api/export",{method:"POST",headers:{"x-thalweg-token":lr(),"content-type":"application/gzip"},body:n});if(!e.ok)throw await Pa(e);return e.blob()}function s_(n,e,t){const i=`events ${n}`;let s=null,r=!1;const a=()=>{r=!0,s?.close()},o=([u,f])=>{r||e[u]?.(f)},l=async()=>{const u=await Nr(),f=u?u.answers.get(i):Df(i);if(f)for(const h of JSON.parse(new TextDecoder().decode(f)))o(h);else!u&&!r&&(s=c())},c=()=>{const u=new EventSource(`/api/${n}${n.includes("?")?"&":"?"}token=${encodeURIComponent(lr())}`),f=[];u.addEventListener("open",()=>f.splice(0));for(const h of Object.keys(e))u.addEventListener(h,d=>{const p=[h,JSON.parse(d.data)];f.push(p),Y0(i,()=>new TextEncoder().encode(JSON.stringify(f))),o(p)});return u.addEventListener("error",t),u};return l(),a}function r_(n){if(Nr())return;const e=new EventSource(`/api/present?token=${encodeURIComponent(lr())}`);e.addEventListener("here",()=>n(!1)),e.addEventListener("error",()=>n(!0))}function a_(n){const e=new DataView(n).getUint32(0,!0),t=JSON.parse(new TextDecoder().decode(new Uint8Array(n,4,e))),i={};for(const[s,{dtype:r,shape:a,offset:o}]of Object.entries(t.arrays)){const l=a.reduce((f,h)=>f*h,1),c=4+e+o,u=r==="int32"?new Int32Array(n,c,l):new Float32Array(n,c,l);i[s]={values:u,shape:a}}return{said:t,arrays:i}}async function Pa(n){const e=await n.text();try{const t=JSON.parse(e);return new Ir(t.error??`The server answered with status ${n.status}.`,t.at??null)}catch{return new Ir(/^text\/plain/.test(n.headers.get("content-type")??"")&&e?e:`The server answered with status ${n.status}.`)}}const o_='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function l_(n,e){const[,t]=n.toDataURL("image/png").split(","),i=new Blob([Uint8Array.from(atob(t),a=>a.charCodeAt(0))],{type:"image/png"}),s=document.createElement("a"),r=URL.createObjectURL(i);s.href=r,s.download=e,s.click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}function oi(n,e,t,i){const s=16*i,r=20*i,a=document.createElement("canvas"),o=a.getContext("2d"),l=n.width+2*s,c=(p,_=400)=>`${_} ${p*i}px ${o_}`;o.font=c(12);const u=[];let f=s,h=0;for(const p of t){const _=o.measureText(p.words).width+34*i;f>s&&f+_>l-s&&(f=s,h++),u.push({entry:p,x:f,row:h}),f+=_}const d=t.length?(h+1)*r+s/2:0;a.width=l,a.height=s+r*1.4+n.height+d+s,o.fillStyle=bt("card"),o.fillRect(0,0,a.width,a.height),o.fillStyle=bt("ink"),o.font=c(15,600),o.textBaseline="top",o.fillText(e,s,s,l-2*s),o.drawImage(n,s,s+r*1.4),o.font=c(12),o.textBaseline="middle";for(const{entry:p,x:_,row:g}of u){const m=s+r*1.4+n.height+s/2+r*(g+.5);o.fillStyle=p.colour,o.fillRect(_,m-5*i,10*i,10*i),o.fillStyle=bt("ink"),o.fillText(p.words,_+15*i,m)}return a}const c_=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-opacity","opacity","font-family","font-size","font-weight","text-anchor","stroke-linejoin","font-variant-numeric"];async function Ro(n,e){const t=n.getBoundingClientRect(),i=n.cloneNode(!0),s=[n,...n.querySelectorAll("*")],r=[i,...i.querySelectorAll("*")];s.forEach((c,u)=>{const f=getComputedStyle(c);for(const h of c_)r[u].setAttribute(h,f.getPropertyValue(h))}),i.setAttribute("width",String(t.width)),i.setAttribute("height",String(t.height)),i.setAttribute("xmlns","http://www.w3.org/2000/svg");const a=new Image;a.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(i))}`,await a.decode();const o=document.createElement("canvas");return o.width=Math.round(t.width*e),o.height=Math.round(t.height*e),o.getContext("2d").drawImage(a,0,0,o.width,o.height),o}function u_(n){const e=Math.max(0,...n.map(({values:i})=>i.length)),t=[n.map(({name:i})=>Ff(i)).join(",")];for(let i=0;i<e;i++)t.push(n.map(({values:s})=>Ff(s[i]??"")).join(","));return`${t.join(`\r
`)}\r
`}function Ff(n){if(typeof n=="number")return Number.isFinite(n)?String(n):"";const e=/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}var h_={trailer:59};function Of(n=256){let e=0,t=new Uint8Array(n);return{get buffer(){return t.buffer},reset(){e=0},bytesView(){return t.subarray(0,e)},bytes(){return t.slice(0,e)},writeByte(s){i(e+1),t[e]=s,e++},writeBytes(s,r=0,a=s.length){i(e+a);for(let o=0;o<a;o++)t[e++]=s[o+r]},writeBytesView(s,r=0,a=s.byteLength){i(e+a),t.set(s.subarray(r,r+a),e),e+=a}};function i(s){var r=t.length;if(r>=s)return;var a=1024*1024;s=Math.max(s,r*(r<a?2:1.125)>>>0),r!=0&&(s=Math.max(s,256));let o=t;t=new Uint8Array(s),e>0&&t.set(o.subarray(0,e),0)}}var wc=12,Bf=5003,f_=[0,1,3,7,15,31,63,127,255,511,1023,2047,4095,8191,16383,32767,65535];function d_(n,e,t,i,s=Of(512),r=new Uint8Array(256),a=new Int32Array(Bf),o=new Int32Array(Bf)){let l=a.length,c=Math.max(2,i);r.fill(0),o.fill(0),a.fill(-1);let u=0,f=0,h=c+1,d=h,p=!1,_=d,g=(1<<_)-1,m=1<<h-1,v=m+1,w=m+2,S=0,R=t[0],b=0;for(let N=l;N<65536;N*=2)++b;b=8-b,s.writeByte(c),E(m);let x=t.length;for(let N=1;N<x;N++)e:{let L=t[N],T=(L<<wc)+R,U=L<<b^R;if(a[U]===T){R=o[U];break e}let F=U===0?1:l-U;for(;a[U]>=0;)if(U-=F,U<0&&(U+=l),a[U]===T){R=o[U];break e}E(R),R=L,w<1<<wc?(o[U]=w++,a[U]=T):(a.fill(-1),w=m+2,p=!0,E(m))}return E(R),E(v),s.writeByte(0),s.bytesView();function E(N){for(u&=f_[f],f>0?u|=N<<f:u=N,f+=_;f>=8;)r[S++]=u&255,S>=254&&(s.writeByte(S),s.writeBytesView(r,0,S),S=0),u>>=8,f-=8;if((w>g||p)&&(p?(_=d,g=(1<<_)-1,p=!1):(++_,g=_===wc?1<<_:(1<<_)-1)),N==v){for(;f>0;)r[S++]=u&255,S>=254&&(s.writeByte(S),s.writeBytesView(r,0,S),S=0),u>>=8,f-=8;S>0&&(s.writeByte(S),s.writeBytesView(r,0,S),S=0)}}}var p_=d_;function zf(n,e,t){return n<<8&63488|e<<2&992|t>>3}function kf(n,e,t,i){return n>>4|e&240|(t&240)<<4|(i&240)<<8}function Gf(n,e,t){return n>>4<<8|e&240|t>>4}function Co(n,e,t){return n<e?e:n>t?t:n}function Lo(n){return n*n}function Hf(n,e,t){var i=0,s=1e100;let r=n[e],a=r.cnt;r.ac;let o=r.rc,l=r.gc,c=r.bc;for(var u=r.fw;u!=0;u=n[u].fw){let h=n[u],d=h.cnt,p=a*d/(a+d);if(!(p>=s)){var f=0;f+=p*Lo(h.rc-o),!(f>=s)&&(f+=p*Lo(h.gc-l),!(f>=s)&&(f+=p*Lo(h.bc-c),!(f>=s)&&(s=f,i=u)))}}r.err=s,r.nn=i}function bc(){return{ac:0,rc:0,gc:0,bc:0,cnt:0,nn:0,fw:0,bk:0,tm:0,mtm:0,err:0}}function m_(n,e){let t=e==="rgb444"?4096:65536,i=new Array(t),s=n.length;if(e==="rgba4444")for(let r=0;r<s;++r){let a=n[r],o=a>>24&255,l=a>>16&255,c=a>>8&255,u=a&255,f=kf(u,c,l,o),h=f in i?i[f]:i[f]=bc();h.rc+=u,h.gc+=c,h.bc+=l,h.ac+=o,h.cnt++}else if(e==="rgb444")for(let r=0;r<s;++r){let a=n[r],o=a>>16&255,l=a>>8&255,c=a&255,u=Gf(c,l,o),f=u in i?i[u]:i[u]=bc();f.rc+=c,f.gc+=l,f.bc+=o,f.cnt++}else for(let r=0;r<s;++r){let a=n[r],o=a>>16&255,l=a>>8&255,c=a&255,u=zf(c,l,o),f=u in i?i[u]:i[u]=bc();f.rc+=c,f.gc+=l,f.bc+=o,f.cnt++}return i}function g_(n,e,t={}){let{format:i="rgb565",clearAlpha:s=!0,clearAlphaColor:r=0,clearAlphaThreshold:a=0,oneBitAlpha:o=!1}=t;if(!n||!n.buffer)throw new Error("quantize() expected RGBA Uint8Array data");if(!(n instanceof Uint8Array)&&!(n instanceof Uint8ClampedArray))throw new Error("quantize() expected RGBA Uint8Array data");let l=new Uint32Array(n.buffer),c=t.useSqrt!==!1,u=i==="rgba4444",f=m_(l,i),h=f.length,d=h-1,p=new Uint32Array(h+1);for(var _=0,g=0;g<h;++g){let A=f[g];if(A!=null){var m=1/A.cnt;u&&(A.ac*=m),A.rc*=m,A.gc*=m,A.bc*=m,f[_++]=A}}Lo(e)/_<.022&&(c=!1);for(var g=0;g<_-1;++g)f[g].fw=g+1,f[g+1].bk=g,c&&(f[g].cnt=Math.sqrt(f[g].cnt));c&&(f[g].cnt=Math.sqrt(f[g].cnt));var v,w,S;for(g=0;g<_;++g){Hf(f,g);var R=f[g].err;for(w=++p[0];w>1&&(S=w>>1,!(f[v=p[S]].err<=R));w=S)p[w]=v;p[w]=g}var b=_-e;for(g=0;g<b;){for(var x;;){var E=p[1];if(x=f[E],x.tm>=x.mtm&&f[x.nn].mtm<=x.tm)break;x.mtm==d?E=p[1]=p[p[0]--]:(Hf(f,E),x.tm=g);var R=f[E].err;for(w=1;(S=w+w)<=p[0]&&(S<p[0]&&f[p[S]].err>f[p[S+1]].err&&S++,!(R<=f[v=p[S]].err));w=S)p[w]=v;p[w]=E}var N=f[x.nn],L=x.cnt,T=N.cnt,m=1/(L+T);u&&(x.ac=m*(L*x.ac+T*N.ac)),x.rc=m*(L*x.rc+T*N.rc),x.gc=m*(L*x.gc+T*N.gc),x.bc=m*(L*x.bc+T*N.bc),x.cnt+=N.cnt,x.mtm=++g,f[N.bk].fw=N.fw,f[N.fw].bk=N.bk,N.mtm=d}let U=[];var F=0;for(g=0;;++F){let A=Co(Math.round(f[g].rc),0,255),I=Co(Math.round(f[g].gc),0,255),G=Co(Math.round(f[g].bc),0,255),B=255;u&&(B=Co(Math.round(f[g].ac),0,255),o&&(B=B<=(typeof o=="number"?o:127)?0:255),s&&B<=a&&(A=I=G=r,B=0));let $=u?[A,I,G,B]:[A,I,G];if(__(U,$)||U.push($),(g=f[g].fw)==0)break}return U}function __(n,e){for(let t=0;t<n.length;t++){let i=n[t],s=i[0]===e[0]&&i[1]===e[1]&&i[2]===e[2],r=i.length>=4&&e.length>=4?i[3]===e[3]:!0;if(s&&r)return!0}return!1}function v_(n,e,t="rgb565"){if(!n||!n.buffer)throw new Error("quantize() expected RGBA Uint8Array data");if(!(n instanceof Uint8Array)&&!(n instanceof Uint8ClampedArray))throw new Error("quantize() expected RGBA Uint8Array data");if(e.length>256)throw new Error("applyPalette() only works with 256 colors or less");let i=new Uint32Array(n.buffer),s=i.length,r=t==="rgb444"?4096:65536,a=new Uint8Array(s),o=new Array(r);if(t==="rgba4444")for(let l=0;l<s;l++){let c=i[l],u=c>>24&255,f=c>>16&255,h=c>>8&255,d=c&255,p=kf(d,h,f,u),_=p in o?o[p]:o[p]=x_(d,h,f,u,e);a[l]=_}else{let l=t==="rgb444"?Gf:zf;for(let c=0;c<s;c++){let u=i[c],f=u>>16&255,h=u>>8&255,d=u&255,p=l(d,h,f),_=p in o?o[p]:o[p]=S_(d,h,f,e);a[c]=_}}return a}function x_(n,e,t,i,s){let r=0,a=1e100;for(let o=0;o<s.length;o++){let l=s[o],c=l[3],u=ur(c-i);if(u>a)continue;let f=l[0];if(u+=ur(f-n),u>a)continue;let h=l[1];if(u+=ur(h-e),u>a)continue;let d=l[2];u+=ur(d-t),!(u>a)&&(a=u,r=o)}return r}function S_(n,e,t,i){let s=0,r=1e100;for(let a=0;a<i.length;a++){let o=i[a],l=o[0],c=ur(l-n);if(c>r)continue;let u=o[1];if(c+=ur(u-e),c>r)continue;let f=o[2];c+=ur(f-t),!(c>r)&&(r=c,s=a)}return s}function ur(n){return n*n}function M_(n={}){let{initialCapacity:e=4096,auto:t=!0}=n,i=Of(e),s=5003,r=new Uint8Array(256),a=new Int32Array(s),o=new Int32Array(s),l=!1;return{reset(){i.reset(),l=!1},finish(){i.writeByte(h_.trailer)},bytes(){return i.bytes()},bytesView(){return i.bytesView()},get buffer(){return i.buffer},get stream(){return i},writeHeader:c,writeFrame(u,f,h,d={}){let{transparent:p=!1,transparentIndex:_=0,delay:g=0,palette:m=null,repeat:v=0,colorDepth:w=8,dispose:S=-1}=d,R=!1;if(t?l||(R=!0,c(),l=!0):R=!!d.first,f=Math.max(0,Math.floor(f)),h=Math.max(0,Math.floor(h)),R){if(!m)throw new Error("First frame must include a { palette } option");b_(i,f,h,m,w),Vf(i,m),v>=0&&y_(i,v)}let b=Math.round(g/10);w_(i,S,b,p,_);let x=!!m&&!R;E_(i,f,h,x?m:null),x&&Vf(i,m),T_(i,u,f,h,w,r,a,o)}};function c(){Wf(i,"GIF89a")}}function w_(n,e,t,i,s){n.writeByte(33),n.writeByte(249),n.writeByte(4),s<0&&(s=0,i=!1);var r,a;i?(r=1,a=2):(r=0,a=0),e>=0&&(a=e&7),a<<=2,n.writeByte(0|a|0|r),Os(n,t),n.writeByte(s||0),n.writeByte(0)}function b_(n,e,t,i,s=8){let r=1,a=0,o=yc(i.length)-1,l=r<<7|s-1<<4|a<<3|o;Os(n,e),Os(n,t),n.writeBytes([l,0,0])}function y_(n,e){n.writeByte(33),n.writeByte(255),n.writeByte(11),Wf(n,"NETSCAPE2.0"),n.writeByte(3),n.writeByte(1),Os(n,e),n.writeByte(0)}function Vf(n,e){let t=1<<yc(e.length);for(let i=0;i<t;i++){let s=[0,0,0];i<e.length&&(s=e[i]),n.writeByte(s[0]),n.writeByte(s[1]),n.writeByte(s[2])}}function E_(n,e,t,i){if(n.writeByte(44),Os(n,0),Os(n,0),Os(n,e),Os(n,t),i){let s=0,r=0,a=yc(i.length)-1;n.writeByte(128|s|r|0|a)}else n.writeByte(0)}function T_(n,e,t,i,s=8,r,a,o){p_(t,i,e,s,n,r,a,o)}function Os(n,e){n.writeByte(e&255),n.writeByte(e>>8&255)}function Wf(n,e){for(var t=0;t<e.length;t++)n.writeByte(e.charCodeAt(t))}function yc(n){return Math.max(Math.ceil(Math.log2(n)),1)}const A_=80,R_=640,C_=70,L_=1800;function P_(n){const e=Math.min(A_,n+1);return Array.from({length:e},(t,i)=>e===1?n:Math.round(i*n/(e-1)))}function D_(n,e=R_){const t=Math.min(1,e/n.width),i=document.createElement("canvas");i.width=Math.round(n.width*t),i.height=Math.round(n.height*t);const s=i.getContext("2d");return s.imageSmoothingQuality="high",s.drawImage(n,0,0,i.width,i.height),i}async function N_(n,e,t){const i=M_();let s=0,r=0;for(const[a,o]of n.entries()){if(!t(a))return null;const l=await e(o);a===0&&([s,r]=[l.width,l.height]);const c=l.getContext("2d",{willReadFrequently:!0}),{data:u}=c.getImageData(0,0,s,r),f=g_(u,256);i.writeFrame(v_(u,f),s,r,{palette:f,delay:a===n.length-1?L_:C_})}return t(n.length),i.finish(),i.bytes()}function Po(n,e){const t=document.createElement("a"),i=URL.createObjectURL(n);t.href=i,t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}function I_(n,e){const t=M("p",{class:"aside",role:"status"}),i=M("button",{type:"button",class:"save",hidden:!0},Yt("stop"));let s=!1,r=!1;i.addEventListener("click",()=>{r=!0});const a=v=>{t.textContent=v},o=(v,w,S)=>{const R=M("button",{type:"button",class:"entry"},v,w?M("small",{},w):null);return R.addEventListener("click",()=>void l(S)),R},l=async v=>{const w=n();if(!s){if(!w){a(Yt("nothing"));return}s=!0,r=!1,a(Yt("working"));try{a(await v(w))}catch(S){a(S instanceof Error?S.message:String(S))}finally{s=!1,i.hidden=!0}}},c=async({name:v,page:w})=>{const{file:S,dropped:R}=await w();Po(S,`thalweg-${v}.html`);const b=R.length?` ${Yt("dropped")} ${R.join(", ")}.`:"";return`${Yt("saved")} thalweg-${v}.html, ${No(S.size)}.${b}`},u=async v=>{const w=Do(v);if(!w)return Yt("nothing");const S=await F_(oi(w,v.title,v.what().legend??[],devicePixelRatio||1));return Po(S,`thalweg-${v.name}.png`),`${Yt("saved")} thalweg-${v.name}.png, ${No(S.size)}.`},f=async({name:v,what:w})=>{const S=w().table?.()??[];if(!S.length)return Yt("nothing");const R=new Blob([u_(S)],{type:"text/csv;charset=utf-8"});return Po(R,`thalweg-${v}.csv`),`${Yt("saved")} thalweg-${v}.csv, ${No(R.size)}.`},h=async v=>{const{player:w,legend:S}=v.what(),R=Do(v);if(!w||!R||w.last()<1)return Yt("nothing");w.pause();const b=w.last(),x=w.step(),E=P_(b);i.hidden=!1;const T=await N_(E,async F=>{w.show(b,F),await U_();const A=`${v.title} · ${Pn("stepOf")} ${F.toLocaleString("en")}`;return oi(D_(Do(v)??R),A,S??[],1)},F=>(a(`${Yt("frame")} ${F} / ${E.length}`),!r&&v.body.isConnected&&w.last()===b));if(v.body.isConnected&&w.last()===b&&w.show(b,x),!T)return Yt("ended");const U=new Blob([T],{type:"image/gif"});return Po(U,`thalweg-${v.name}.gif`),`${Yt("saved")} thalweg-${v.name}.gif, ${No(U.size)}.`},d=e?o(Yt("page"),Yt("pageNote"),c):null,p=o(Yt("picture"),null,u),_=o(Yt("numbers"),Yt("numbersNote"),f),g=o(Yt("animation"),null,h),m=M("details",{class:"exports"},M("summary",{},Yt("export")),M("div",{class:"menu"},d,p,_,g,t,i));return m.addEventListener("toggle",()=>{if(!m.open)return;s||a("");const v=n(),w=v?.what();p.hidden=!v||!Do(v),_.hidden=!w?.table,g.hidden=(w?.player?.last()??0)<1}),m.addEventListener("keydown",v=>{v.key==="Escape"&&(m.open=!1,m.querySelector("summary").focus())}),m}function Do({body:n,what:e}){const t=e().picture?.();return t||([...n.querySelectorAll("canvas")].find(({clientWidth:i,clientHeight:s})=>i>100&&s>60)??null)}async function U_(){for(let n=0;n<2;n++)await new Promise(e=>requestAnimationFrame(e))}async function F_(n){const[,e]=n.toDataURL("image/png").split(",");return new Blob([Uint8Array.from(atob(e),t=>t.charCodeAt(0))],{type:"image/png"})}function No(n){return n<1e6?`${Math.max(1,Math.round(n/1e3))} kB`:`${(n/1e6).toFixed(1)} MB`}const $f=[[],[7,4],[2,3],[9,3,2,3]];function Io({walks:n,steps:e},t){const i=typeof e=="number"?e:e[t];return Math.min(i,n[t].points.length/2-1)}function ji(n){return n%8}function Uo(n){return $f[Math.floor(n/8)%$f.length]}const O_=300,Xf=new WeakMap;function B_(n){const e=n.querySelector(".player");return e?Xf.get(e):void 0}function Fo(n,e=t=>t){const t=M("button",{type:"button",class:"play"},Pn("play")),i=M("button",{type:"button",class:"save"},Pn("step")),s=M("button",{type:"button",class:"save"},Pn("again")),r=M("input",{type:"range",min:0,max:0,value:0,step:1,"aria-label":Pn("stepOf")}),a=M("output",{class:"n"},"0");let o=0,l=0,c=!1;const u=p=>{o=Math.min(l,Math.max(0,p)),r.value=String(o),a.textContent=e(o).toLocaleString("en"),n(o)},f=p=>{c!==p&&(c=p,t.textContent=Pn(p?"pause":"play"),p&&requestAnimationFrame(h))},h=()=>{c&&(u(o+Math.max(1,Math.round(l/O_))),o>=l?f(!1):requestAnimationFrame(h))};t.addEventListener("click",()=>{!c&&o>=l&&u(0),f(!c)}),i.addEventListener("click",()=>{f(!1),u(o+1)}),s.addEventListener("click",()=>{f(!1),u(0)}),r.addEventListener("input",()=>{f(!1),u(Number(r.value))});const d={element:M("div",{class:"player"},t,i,s,r,a),step:()=>o,last:()=>l,show:(p,_)=>{l=p,r.max=String(p),u(_)},pause:()=>f(!1)};return Xf.set(d.element,d),d}function z_(n){const e=[],t=[],i={step:[],x:[],y:[],height:[],gradient_x:[],gradient_y:[]};for(const s of n)for(let r=0;2*r<s.points.length;r++)e.push(s.name),t.push(s.words),i.step.push(r),i.x.push(s.points[2*r]),i.y.push(s.points[2*r+1]),i.height.push(s.heights[r]),s.gradients&&(i.gradient_x.push(s.gradients[2*r]),i.gradient_y.push(s.gradients[2*r+1]));return[{name:"run",values:e},{name:"setting",values:t},...Object.entries(i).flatMap(([s,r])=>r.length===e.length?[{name:s,values:r}]:[])]}function qf(n){return n.map((e,t)=>({words:e.name,colour:rn(e.colour??ji(t))}))}function k_(n,e){const t=B_(n),i=[...n.querySelectorAll(".stage canvas")].find(({clientWidth:r})=>r>0),s=Array.isArray(e.walks)?e.walks.filter(G_):[];return{...t?{player:t}:{},...i?{picture:()=>i}:{},...s.length?{legend:qf(s),table:()=>z_(s)}:{}}}function G_(n){const e=n;return e?.points instanceof Float32Array&&e.heights instanceof Float32Array&&typeof e.name=="string"}async function H_(n,e){const t=M("div",{class:"unseen-page","aria-hidden":"true",inert:!0});document.body.append(t);const i=[],s=await Z0(()=>V_(n,t,new URLSearchParams(e),i)).finally(()=>{for(const l of i)l.close();t.remove()}),r={address:e,on:new Date().toISOString().slice(0,10),dropped:[],answers:s},a=await n_();let o=await Nf(r);for(;o.length>a&&s.size;){const[l]=[...s].reduce((c,u)=>u[1].length>c[1].length?u:c);s.delete(l),r.dropped.push(l.split(" ")[0]),o=await Nf(r)}return{file:await i_(o),dropped:r.dropped}}function V_(n,e,t,i){return new Promise((s,r)=>{const a={parts:t,keep:()=>{},expose:()=>s(),tell:()=>{}};n.open(e,a).then(o=>{i.push(o),s()},r)})}let Ec=!1,Yf=!1,Da=M("p",{});function W_(n,e){const t=Da.textContent;Da=M("p",{class:"message",role:"status"},t),Q0(()=>{Ec&&(Ec=!1,Da.textContent=Yt("needsLab"),setTimeout(e))}),Yf||$_();const i=n.dropped.length?M("p",{},`${Yt("dropped")} ${n.dropped.join(", ")}.`):null;return M("section",{class:"saved-note","aria-label":Yt("savedNote")},M("p",{},Yt("savedOn").replace("{date}",n.on)),i,Da)}function $_(){Yf=!0;for(const n of["pointerdown","keydown","input","change"])addEventListener(n,()=>{Ec=!0,Da.textContent=""},{capture:!0})}const X_=2e3;function fe(n,e=5){if(n==null||!Number.isFinite(n))return"–";const t=Math.abs(n);if(t>=1e5&&t<1e12)return Tc(n.toFixed(0));if(n===0)return"0";const i=Math.floor(Math.log10(t)+1e-12);if(i<-4||i>=12)return Na(Kf(n.toExponential(e-1)));const s=n.toFixed(Math.max(0,e-1-i));return Na(Tc(s.includes(".")?s.replace(/\.?0+$/,""):s))}function Kf(n){return n.replace(/\.?0*e/,"e").replace("e+","e")}function Na(n){return n.replace(/^-/,"−")}function Tc(n){const[e,t]=n.split("."),i=e.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?i:`${i}.${t}`}function di(n){if(typeof n=="string")return n;if(n==null||!Number.isFinite(n))return"–";const e=Math.abs(n);return e!==0&&(e<1e-4||e>=1e6)?Na(Kf(n.toExponential(3))):Na(String(Number(n.toPrecision(4))))}function Zf(n){const e=Math.abs(n);for(const[t,i]of[[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(e>=t)return`${Na(String(Number((n/t).toPrecision(3))))} ${i}`;return di(n)}function kt(n,e=0){return n==null||!Number.isFinite(n)?"–":`${(100*n).toFixed(e)} %`}function Ti(n,e){return`${Tc(String(n))} ${e}${n===1?"":"s"}`}function Bn(n,e){const t=[...n];if(t.length<=e)return n;const i=Math.floor((e-1)/2);return`${t.slice(0,e-1-i).join("")}…${i?t.slice(-i).join(""):""}`}function Jf(n){return n==null||!Number.isFinite(n)?"–":n<120?`${fe(n,3)} s`:`${Math.floor(n/60)} min ${Math.round(n%60)} s`}const Qf=2e3;function Ia(n,e){const t=(e-n.low)/(n.high-n.low||1),i=Math.min(1,Math.max(0,t));return n.log?Math.log1p(Qf*i)/Math.log1p(Qf):i}function q_(n,e,t){const i=(e-n.x[0])/(n.x[1]-n.x[0])*(n.columns-1),s=(t-n.y[0])/(n.y[1]-n.y[0])*(n.rows-1);if(!(i>=0&&s>=0&&i<=n.columns-1&&s<=n.rows-1))return NaN;const r=Math.min(n.columns-2,Math.floor(i)),a=Math.min(n.rows-2,Math.floor(s)),o=i-r,l=s-a,c=(u,f)=>n.heights[u*n.columns+f];return(1-l)*((1-o)*c(a,r)+o*c(a,r+1))+l*((1-o)*c(a+1,r)+o*c(a+1,r+1))}const Ua=[[68,1,84],[70,50,127],[54,92,141],[39,127,142],[31,161,135],[74,194,109],[159,218,58],[253,231,37]];function jf(n){const e=Math.min(1,Math.max(0,n))*(Ua.length-1),t=Math.min(Ua.length-2,Math.floor(e)),i=e-t,s=r=>Math.round(Ua[t][r]+i*(Ua[t+1][r]-Ua[t][r]));return[s(0),s(1),s(2)]}function ed(n,e){const t=[],{columns:i,rows:s}=n,r=(a,o)=>Ia(n,n.heights[a*i+o])-e;for(let a=0;a<s-1;a++)for(let o=0;o<i-1;o++){const l=r(a,o),c=r(a,o+1),u=r(a+1,o+1),f=r(a+1,o);if(![l,c,u,f].every(Number.isFinite))continue;const h=[];l>0!=c>0&&h.push([o+l/(l-c),a]),c>0!=u>0&&h.push([o+1,a+c/(c-u)]),f>0!=u>0&&h.push([o+f/(f-u),a+1]),l>0!=f>0&&h.push([o,a+l/(l-f)]);for(let d=0;d+1<h.length;d+=2)t.push([...h[d],...h[d+1]])}return t}function Y_(n,e,t){const i=[],s=Math.max(1,Math.floor(n.length/2e3));for(let r=0;r<n.length;r+=s)Number.isFinite(n[r])&&i.push((n[r]-e)/(t-e||1));return i.sort((r,a)=>r-a),(i[Math.floor(i.length/2)]??1)<.12}const td=18;function K_(n,e){const t=document.createElement("canvas");t.className="flat",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",n);let i=null,s={minima:[]},r=null,a=[],o=null;const l=(p,_)=>{const g=i;return[(p-g.x[0])/(g.x[1]-g.x[0])*t.width,(1-(_-g.y[0])/(g.y[1]-g.y[0]))*t.height]},c=()=>{const p=devicePixelRatio||1,_=Math.round(t.clientWidth*p),g=Math.round(t.clientHeight*p);_&&(t.width!==_||t.height!==g)&&([t.width,t.height]=[_,g])},u=p=>{o=p;const{walks:_,start:g,shown:m}=p;if(!i||!r)return;c();const v=t.getContext("2d"),w=devicePixelRatio||1;v.setTransform(1,0,0,1,0,0),v.clearRect(0,0,t.width,t.height),v.imageSmoothingEnabled=!0,v.drawImage(r,0,0,t.width,t.height),v.strokeStyle="rgba(255,255,255,.34)",v.lineWidth=w*.8,v.beginPath();const S=t.width/(i.columns-1),R=t.height/(i.rows-1);for(const[x,E,N,L]of a)v.moveTo(x*S,t.height-E*R),v.lineTo(N*S,t.height-L*R);v.stroke();for(const[x,E]of s.minima)J_(v,...l(x,E),w);if(_.forEach((x,E)=>f(v,x,x.colour??E,Io(p,E),w,m===x.name)),g){const[x,E]=l(...g);v.beginPath(),v.arc(x,E,6*w,0,2*Math.PI),v.fillStyle="#fff",v.fill(),v.lineWidth=2*w,v.strokeStyle="#111",v.stroke()}const b=_.findIndex(({name:x})=>x===m);b>=0&&h(v,_[b],Io(p,b),w)},f=(p,_,g,m,v,w)=>{p.beginPath();for(let x=0;x<=m;x++){const[E,N]=l(_.points[2*x],_.points[2*x+1]);x?p.lineTo(E,N):p.moveTo(E,N)}const S=p.getLineDash();p.lineJoin="round",p.strokeStyle="rgba(0,0,0,.55)",p.lineWidth=(w?5.5:4)*v,p.stroke(),p.setLineDash(Uo(g).map(x=>x*v)),p.strokeStyle=rn(ji(g)),p.lineWidth=(w?3.2:2)*v,p.stroke(),p.setLineDash(S);const[R,b]=l(_.points[2*m],_.points[2*m+1]);p.beginPath(),p.arc(R,b,(w?6:4.5)*v,0,2*Math.PI),p.fillStyle=rn(ji(g)),p.fill(),p.lineWidth=1.4*v,p.strokeStyle="#fff",p.stroke()},h=(p,_,g,m)=>{const v=Math.min(g,_.points.length/2-2);if(v<0||!_.gradients)return;const[w,S]=[_.points[2*v],_.points[2*v+1]],R=l(w,S),b=(x,E,N,L)=>{const T=l(w+x,S+E),U=[T[0]-R[0],T[1]-R[1]],F=Math.hypot(...U);if(!(F>0))return;const A=54*m,I=U[0]/F,G=U[1]/F,B=[R[0]+I*A,R[1]+G*A];for(const[$,V]of[[5,"rgba(0,0,0,.6)"],[2.4,L]])p.lineWidth=$*m,p.strokeStyle=V,p.setLineDash(N.map(Y=>Y*m)),p.beginPath(),p.moveTo(R[0],R[1]),p.lineTo(B[0],B[1]),p.stroke(),p.setLineDash([]),p.beginPath(),p.moveTo(B[0]-(9*I-5*G)*m,B[1]-(9*G+5*I)*m),p.lineTo(B[0],B[1]),p.lineTo(B[0]-(9*I+5*G)*m,B[1]-(9*G-5*I)*m),p.stroke()};b(-_.gradients[2*v],-_.gradients[2*v+1],[5,4],"#fff"),b(_.points[2*v+2]-w,_.points[2*v+3]-S,[],"#ffd23c")};t.addEventListener("click",p=>{if(!i||!e)return;const _=t.getBoundingClientRect(),g=(p.clientX-_.left)/_.width,m=1-(p.clientY-_.top)/_.height;e([i.x[0]+g*(i.x[1]-i.x[0]),i.y[0]+m*(i.y[1]-i.y[0])])}),t.addEventListener("keydown",p=>{if(!i||!o?.start||!e)return;const g={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]}[p.key];if(!g)return;p.preventDefault();const[m,v]=o.start,w=(i.x[1]-i.x[0])/40,S=(i.y[1]-i.y[0])/40;e([nd(m+g[0]*w,i.x),nd(v+g[1]*S,i.y)])});const d=new ResizeObserver(()=>{o&&t.clientWidth&&u(o)});return d.observe(t),{element:t,show:(p,_)=>{i=p,s=_,r=Z_(p),a=[];for(let g=1;g<td;g++)a.push(...ed(p,g/td))},draw:u,close:()=>d.disconnect()}}function nd(n,[e,t]){return Math.min(t,Math.max(e,n))}function Z_(n){const e=document.createElement("canvas");[e.width,e.height]=[n.columns,n.rows];const t=e.getContext("2d"),i=t.createImageData(n.columns,n.rows);for(let s=0;s<n.rows;s++)for(let r=0;r<n.columns;r++){const a=n.heights[s*n.columns+r],o=4*((n.rows-1-s)*n.columns+r),l=Number.isFinite(a),[c,u,f]=l?jf(Ia(n,a)):[128,128,128];i.data.set([c,u,f,l?255:60],o)}return t.putImageData(i,0,0),e}function J_(n,e,t,i){for(const[s,r]of[[5,"rgba(0,0,0,.6)"],[2.2,"#fff"]])n.lineWidth=s*i,n.strokeStyle=r,n.beginPath(),n.moveTo(e-6*i,t-6*i),n.lineTo(e+6*i,t+6*i),n.moveTo(e+6*i,t-6*i),n.lineTo(e-6*i,t+6*i),n.stroke()}/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */const Ac="187",Q_=0,id=1,j_=2,Oo=1,ev=2,Fa=3,hr=0,li=1,Fi=2,Ur=0,Oa=1,sd=2,rd=3,ad=4,tv=5,Fr=100,nv=101,iv=102,sv=103,rv=104,av=200,ov=201,lv=202,cv=203,od=204,ld=205,uv=206,hv=207,fv=208,dv=209,pv=210,mv=211,gv=212,_v=213,vv=214,Rc=0,Cc=1,Lc=2,Ba=3,Pc=4,Dc=5,Nc=6,Ic=7,Uc=0,xv=1,Sv=2,Ms=0,cd=1,ud=2,hd=3,fd=4,dd=5,pd=6,md=7,gd=300,Or=301,za=302,Fc=303,Oc=304,Bc=1e3,ws=1001,zc=1002,zn=1003,Mv=1004,Bo=1005,ci=1006,kc=1007,Bs=1008,pi=1009,_d=1010,vd=1011,ka=1012,Gc=1013,es=1014,ts=1015,ns=1016,Hc=1017,Vc=1018,Br=1020,xd=35902,Sd=35899,Md=1021,wd=1022,is=1023,zs=1026,ks=1027,bd=1028,Wc=1029,fr=1030,$c=1031,Xc=1033,zo=33776,ko=33777,Go=33778,Ho=33779,qc=35840,Yc=35841,Kc=35842,Zc=35843,Jc=36196,Qc=37492,jc=37496,eu=37488,tu=37489,Vo=37490,nu=37491,iu=37808,su=37809,ru=37810,au=37811,ou=37812,lu=37813,cu=37814,uu=37815,hu=37816,fu=37817,du=37818,pu=37819,mu=37820,gu=37821,_u=36492,vu=36494,xu=36495,Su=36283,Mu=36284,Wo=36285,wu=36286,wv=3200,bu=0,bv=1,Gs="",Ai="srgb",$o="srgb-linear",Xo="linear",Ht="srgb",yu=7680,yv=519,Ev=512,Tv=513,Av=514,yd=515,Rv=516,Cv=517,Ed=518,Td=519,Ad=35044,Rd="300 es",Oi=2e3,Ga=2001;function Lv(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function qo(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function Pv(){const n=qo("canvas");return n.style.display="block",n}const Cd={};function Yo(...n){const e="THREE."+n.shift();console.log(e,...n)}function Ld(n){const e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){const t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function ft(...n){n=Ld(n);const e="THREE."+n.shift();{const t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function Ut(...n){n=Ld(n);const e="THREE."+n.shift();{const t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function Ko(...n){const e=n.join(" ");e in Cd||(Cd[e]=!0,ft(...n))}function Dv(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}const Nv={[Rc]:Rc,[Lc]:Nc,[Pc]:Pc,[Ba]:Dc,[Cc]:Cc,[Nc]:Lc,[Ic]:Ic,[Dc]:Ba};class dr{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});const i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){const i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){const i=this._listeners;if(i===void 0)return;const s=i[e];if(s!==void 0){const r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){const t=this._listeners;if(t===void 0)return;const i=t[e.type];if(i!==void 0){e.target=this;const s=i.slice(0);for(let r=0,a=s.length;r<a;r++)s[r].call(this,e);e.target=null}}}const $n=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];let Pd=1234567;const Ha=Math.PI/180,Va=180/Math.PI;function Hs(){const n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return($n[n&255]+$n[n>>8&255]+$n[n>>16&255]+$n[n>>24&255]+"-"+$n[e&255]+$n[e>>8&255]+"-"+$n[e>>16&15|64]+$n[e>>24&255]+"-"+$n[t&63|128]+$n[t>>8&255]+"-"+$n[t>>16&255]+$n[t>>24&255]+$n[i&255]+$n[i>>8&255]+$n[i>>16&255]+$n[i>>24&255]).toLowerCase()}function St(n,e,t){return Math.max(e,Math.min(t,n))}function Eu(n,e){return(n%e+e)%e}function Iv(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function Uv(n,e,t){return n!==e?(t-n)/(e-n):0}function Wa(n,e,t){return(1-t)*n+t*e}function Fv(n,e,t,i){return Wa(n,e,1-Math.exp(-t*i))}function Ov(n,e=1){return e-Math.abs(Eu(n,e*2)-e)}function Bv(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function zv(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function kv(n,e){return n+Math.floor(Math.random()*(e-n+1))}function Gv(n,e){return n+Math.random()*(e-n)}function Hv(n){return n*(.5-Math.random())}function Vv(n){n!==void 0&&(Pd=n);let e=Pd+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function Wv(n){return n*Ha}function $v(n){return n*Va}function Xv(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function qv(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function Dd(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function Yv(n,e,t,i,s){const r=Math.cos,a=Math.sin,o=r(t/2),l=a(t/2),c=r((e+i)/2),u=a((e+i)/2),f=r((e-i)/2),h=a((e-i)/2),d=r((i-e)/2),p=a((i-e)/2);switch(s){case"XYX":n.set(o*u,l*f,l*h,o*c);break;case"YZY":n.set(l*h,o*u,l*f,o*c);break;case"ZXZ":n.set(l*f,l*h,o*u,o*c);break;case"XZX":n.set(o*u,l*p,l*d,o*c);break;case"YXY":n.set(l*d,o*u,l*p,o*c);break;case"ZYZ":n.set(l*p,l*d,o*u,o*c);break;default:ft("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Zo(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Tu(n,e){if(e.constructor===Float32Array)return n;const t=Zo(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function Au(n,e){if(e.constructor===Float32Array)return n;const t=Zo(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}const Kv={DEG2RAD:Ha,RAD2DEG:Va,generateUUID:Hs,clamp:St,euclideanModulo:Eu,mapLinear:Iv,inverseLerp:Uv,lerp:Wa,damp:Fv,pingpong:Ov,smoothstep:Bv,smootherstep:zv,randInt:kv,randFloat:Gv,randFloatSpread:Hv,seededRandom:Vv,degToRad:Wv,radToDeg:$v,isPowerOfTwo:Xv,ceilPowerOfTwo:qv,floorPowerOfTwo:Dd,setQuaternionFromProperEuler:Yv,normalize:Au,denormalize:Tu};class Ct{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){const t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=St(this.x,e.x,t.x),this.y=St(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=St(this.x,e,t),this.y=St(this.y,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(St(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const i=this.dot(e)/t;return Math.acos(St(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){const i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,a=this.y-e.y;return this.x=r*i-a*s+e.x,this.y=r*s+a*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}}class zr{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,a,o){let l=i[s+0],c=i[s+1],u=i[s+2],f=i[s+3],h=r[a+0],d=r[a+1],p=r[a+2],_=r[a+3];if(f!==_||l!==h||c!==d||u!==p){let g=l*h+c*d+u*p+f*_;g<0&&(h=-h,d=-d,p=-p,_=-_,g=-g);let m=1-o;if(g<.9995){const v=Math.acos(g),w=Math.sin(v);m=Math.sin(m*v)/w,o=Math.sin(o*v)/w,l=l*m+h*o,c=c*m+d*o,u=u*m+p*o,f=f*m+_*o}else{l=l*m+h*o,c=c*m+d*o,u=u*m+p*o,f=f*m+_*o;const v=1/Math.sqrt(l*l+c*c+u*u+f*f);l*=v,c*=v,u*=v,f*=v}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=f}static multiplyQuaternionsFlat(e,t,i,s,r,a){const o=i[s],l=i[s+1],c=i[s+2],u=i[s+3],f=r[a],h=r[a+1],d=r[a+2],p=r[a+3];return e[t]=o*p+u*f+l*d-c*h,e[t+1]=l*p+u*h+c*f-o*d,e[t+2]=c*p+u*d+o*h-l*f,e[t+3]=u*p-o*f-l*h-c*d,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){const i=e._x,s=e._y,r=e._z,a=e._order,o=Math.cos,l=Math.sin,c=o(i/2),u=o(s/2),f=o(r/2),h=l(i/2),d=l(s/2),p=l(r/2);switch(a){case"XYZ":this._x=h*u*f+c*d*p,this._y=c*d*f-h*u*p,this._z=c*u*p+h*d*f,this._w=c*u*f-h*d*p;break;case"YXZ":this._x=h*u*f+c*d*p,this._y=c*d*f-h*u*p,this._z=c*u*p-h*d*f,this._w=c*u*f+h*d*p;break;case"ZXY":this._x=h*u*f-c*d*p,this._y=c*d*f+h*u*p,this._z=c*u*p+h*d*f,this._w=c*u*f-h*d*p;break;case"ZYX":this._x=h*u*f-c*d*p,this._y=c*d*f+h*u*p,this._z=c*u*p-h*d*f,this._w=c*u*f+h*d*p;break;case"YZX":this._x=h*u*f+c*d*p,this._y=c*d*f+h*u*p,this._z=c*u*p-h*d*f,this._w=c*u*f-h*d*p;break;case"XZY":this._x=h*u*f-c*d*p,this._y=c*d*f-h*u*p,this._z=c*u*p+h*d*f,this._w=c*u*f+h*d*p;break;default:ft("Quaternion: .setFromEuler() encountered an unknown order: "+a)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){const i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){const t=e.elements,i=t[0],s=t[4],r=t[8],a=t[1],o=t[5],l=t[9],c=t[2],u=t[6],f=t[10],h=i+o+f;if(h>0){const d=.5/Math.sqrt(h+1);this._w=.25/d,this._x=(u-l)*d,this._y=(r-c)*d,this._z=(a-s)*d}else if(i>o&&i>f){const d=2*Math.sqrt(1+i-o-f);this._w=(u-l)/d,this._x=.25*d,this._y=(s+a)/d,this._z=(r+c)/d}else if(o>f){const d=2*Math.sqrt(1+o-i-f);this._w=(r-c)/d,this._x=(s+a)/d,this._y=.25*d,this._z=(l+u)/d}else{const d=2*Math.sqrt(1+f-i-o);this._w=(a-s)/d,this._x=(r+c)/d,this._y=(l+u)/d,this._z=.25*d}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(St(this.dot(e),-1,1)))}rotateTowards(e,t){const i=this.angleTo(e);if(i===0)return this;const s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){const i=e._x,s=e._y,r=e._z,a=e._w,o=t._x,l=t._y,c=t._z,u=t._w;return this._x=i*u+a*o+s*c-r*l,this._y=s*u+a*l+r*o-i*c,this._z=r*u+a*c+i*l-s*o,this._w=a*u-i*o-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,a=e._w,o=this.dot(e);o<0&&(i=-i,s=-s,r=-r,a=-a,o=-o);let l=1-t;if(o<.9995){const c=Math.acos(o),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+a*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+a*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){const e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}}class j{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Nd.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Nd.setFromAxisAngle(e,t))}applyMatrix3(e){const t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){const t=this.x,i=this.y,s=this.z,r=e.elements,a=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*a,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*a,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*a,this}applyQuaternion(e){const t=this.x,i=this.y,s=this.z,r=e.x,a=e.y,o=e.z,l=e.w,c=2*(a*s-o*i),u=2*(o*t-r*s),f=2*(r*i-a*t);return this.x=t+l*c+a*f-o*u,this.y=i+l*u+o*c-r*f,this.z=s+l*f+r*u-a*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){const t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=St(this.x,e.x,t.x),this.y=St(this.y,e.y,t.y),this.z=St(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=St(this.x,e,t),this.y=St(this.y,e,t),this.z=St(this.z,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(St(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){const i=e.x,s=e.y,r=e.z,a=t.x,o=t.y,l=t.z;return this.x=s*l-r*o,this.y=r*a-i*l,this.z=i*o-s*a,this}projectOnVector(e){const t=e.lengthSq();if(t===0)return this.set(0,0,0);const i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return Ru.copy(this).projectOnVector(e),this.sub(Ru)}reflect(e){return this.sub(Ru.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const i=this.dot(e)/t;return Math.acos(St(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){const s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){const t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){const e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}}const Ru=new j,Nd=new zr;class xt{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,a,o,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,a,o,l,c)}set(e,t,i,s,r,a,o,l,c){const u=this.elements;return u[0]=e,u[1]=s,u[2]=o,u[3]=t,u[4]=r,u[5]=l,u[6]=i,u[7]=a,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){const t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){const t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const i=e.elements,s=t.elements,r=this.elements,a=i[0],o=i[3],l=i[6],c=i[1],u=i[4],f=i[7],h=i[2],d=i[5],p=i[8],_=s[0],g=s[3],m=s[6],v=s[1],w=s[4],S=s[7],R=s[2],b=s[5],x=s[8];return r[0]=a*_+o*v+l*R,r[3]=a*g+o*w+l*b,r[6]=a*m+o*S+l*x,r[1]=c*_+u*v+f*R,r[4]=c*g+u*w+f*b,r[7]=c*m+u*S+f*x,r[2]=h*_+d*v+p*R,r[5]=h*g+d*w+p*b,r[8]=h*m+d*S+p*x,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],u=e[8];return t*a*u-t*o*c-i*r*u+i*o*l+s*r*c-s*a*l}invert(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],u=e[8],f=u*a-o*c,h=o*l-u*r,d=c*r-a*l,p=t*f+i*h+s*d;if(p===0)return this.set(0,0,0,0,0,0,0,0,0);const _=1/p;return e[0]=f*_,e[1]=(s*c-u*i)*_,e[2]=(o*i-s*a)*_,e[3]=h*_,e[4]=(u*t-s*l)*_,e[5]=(s*r-o*t)*_,e[6]=d*_,e[7]=(i*l-c*t)*_,e[8]=(a*t-i*r)*_,this}transpose(){let e;const t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){const t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,a,o){const l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*a+c*o)+a+e,-s*c,s*l,-s*(-c*a+l*o)+o+t,0,0,1),this}scale(e,t){return Ko("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Cu.makeScale(e,t)),this}rotate(e){return Ko("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Cu.makeRotation(-e)),this}translate(e,t){return Ko("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Cu.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){const t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){const i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}}const Cu=new xt,Id=new xt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Ud=new xt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Zv(){const n={enabled:!0,workingColorSpace:$o,spaces:{},convert:function(s,r,a){return this.enabled===!1||r===a||!r||!a||(this.spaces[r].transfer===Ht&&(s.r=bs(s.r),s.g=bs(s.g),s.b=bs(s.b)),this.spaces[r].primaries!==this.spaces[a].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[a].fromXYZ)),this.spaces[a].transfer===Ht&&(s.r=kr(s.r),s.g=kr(s.g),s.b=kr(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Gs?Xo:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,a){return s.copy(this.spaces[a].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[$o]:{primaries:e,whitePoint:i,transfer:Xo,toXYZ:Id,fromXYZ:Ud,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Ai},outputColorSpaceConfig:{drawingBufferColorSpace:Ai}},[Ai]:{primaries:e,whitePoint:i,transfer:Ht,toXYZ:Id,fromXYZ:Ud,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Ai}}}),n}const Nt=Zv();function bs(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function kr(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}let Gr;class Jv{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{Gr===void 0&&(Gr=qo("canvas")),Gr.width=e.width,Gr.height=e.height;const s=Gr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=Gr}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){const t=qo("canvas");t.width=e.width,t.height=e.height;const i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);const s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let a=0;a<r.length;a++)r[a]=bs(r[a]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){const t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(bs(t[i]/255)*255):t[i]=bs(t[i]);return{data:t,width:e.width,height:e.height}}else return ft("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}}let Qv=0;class Lu{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Qv++}),this.uuid=Hs(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){const t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];const i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let a=0,o=s.length;a<o;a++)s[a].isDataTexture?r.push(Pu(s[a].image)):r.push(Pu(s[a]))}else r=Pu(s);i.url=r}return t||(e.images[this.uuid]=i),i}}function Pu(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?Jv.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(ft("Texture: Unable to serialize Texture."),{})}let jv=0;const Du=new j;class Jn extends dr{constructor(e=Jn.DEFAULT_IMAGE,t=Jn.DEFAULT_MAPPING,i=ws,s=ws,r=ci,a=Bs,o=is,l=pi,c=Jn.DEFAULT_ANISOTROPY,u=Gs){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:jv++}),this.uuid=Hs(),this.name="",this.source=new Lu(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=a,this.anisotropy=c,this.format=o,this.internalFormat=null,this.type=l,this.offset=new Ct(0,0),this.repeat=new Ct(1,1),this.center=new Ct(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new xt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Du).x}get height(){return this.source.getSize(Du).y}get depth(){return this.source.getSize(Du).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(const t in e){const i=e[t];if(i===void 0){ft(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}const s=this[t];if(s===void 0){ft(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];const i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==gd)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Bc:e.x=e.x-Math.floor(e.x);break;case ws:e.x=e.x<0?0:1;break;case zc:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Bc:e.y=e.y-Math.floor(e.y);break;case ws:e.y=e.y<0?0:1;break;case zc:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}}Jn.DEFAULT_IMAGE=null,Jn.DEFAULT_MAPPING=gd,Jn.DEFAULT_ANISOTROPY=1;class Jt{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){const t=this.x,i=this.y,s=this.z,r=this.w,a=e.elements;return this.x=a[0]*t+a[4]*i+a[8]*s+a[12]*r,this.y=a[1]*t+a[5]*i+a[9]*s+a[13]*r,this.z=a[2]*t+a[6]*i+a[10]*s+a[14]*r,this.w=a[3]*t+a[7]*i+a[11]*s+a[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);const t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r;const l=e.elements,c=l[0],u=l[4],f=l[8],h=l[1],d=l[5],p=l[9],_=l[2],g=l[6],m=l[10];if(Math.abs(u-h)<.01&&Math.abs(f-_)<.01&&Math.abs(p-g)<.01){if(Math.abs(u+h)<.1&&Math.abs(f+_)<.1&&Math.abs(p+g)<.1&&Math.abs(c+d+m-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;const w=(c+1)/2,S=(d+1)/2,R=(m+1)/2,b=(u+h)/4,x=(f+_)/4,E=(p+g)/4;return w>S&&w>R?w<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(w),s=b/i,r=x/i):S>R?S<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(S),i=b/s,r=E/s):R<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(R),i=x/r,s=E/r),this.set(i,s,r,t),this}let v=Math.sqrt((g-p)*(g-p)+(f-_)*(f-_)+(h-u)*(h-u));return Math.abs(v)<.001&&(v=1),this.x=(g-p)/v,this.y=(f-_)/v,this.z=(h-u)/v,this.w=Math.acos((c+d+m-1)/2),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=St(this.x,e.x,t.x),this.y=St(this.y,e.y,t.y),this.z=St(this.z,e.z,t.z),this.w=St(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=St(this.x,e,t),this.y=St(this.y,e,t),this.z=St(this.z,e,t),this.w=St(this.w,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(St(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}}class ex extends dr{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:ci,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new Jt(0,0,e,t),this.scissorTest=!1,this.viewport=new Jt(0,0,e,t),this.textures=[];const s=i.count;for(let r=0;r<s;r++)this.textures[r]=new Jn({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){const t={minFilter:ci,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;const s=Object.assign({},e.textures[t].image);this.textures[t].source=new Lu(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){const t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}}class ss extends ex{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}}class Fd extends Jn{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=zn,this.minFilter=zn,this.wrapR=ws,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}}class tx extends Jn{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=zn,this.minFilter=zn,this.wrapR=ws,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}}class Qt{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,a,o,l,c,u,f,h,d,p,_,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,a,o,l,c,u,f,h,d,p,_,g)}set(e,t,i,s,r,a,o,l,c,u,f,h,d,p,_,g){const m=this.elements;return m[0]=e,m[4]=t,m[8]=i,m[12]=s,m[1]=r,m[5]=a,m[9]=o,m[13]=l,m[2]=c,m[6]=u,m[10]=f,m[14]=h,m[3]=d,m[7]=p,m[11]=_,m[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new Qt().fromArray(this.elements)}copy(e){const t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){const t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){const t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();const t=this.elements,i=e.elements,s=1/Hr.setFromMatrixColumn(e,0).length(),r=1/Hr.setFromMatrixColumn(e,1).length(),a=1/Hr.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*a,t[9]=i[9]*a,t[10]=i[10]*a,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){const t=this.elements,i=e.x,s=e.y,r=e.z,a=Math.cos(i),o=Math.sin(i),l=Math.cos(s),c=Math.sin(s),u=Math.cos(r),f=Math.sin(r);if(e.order==="XYZ"){const h=a*u,d=a*f,p=o*u,_=o*f;t[0]=l*u,t[4]=-l*f,t[8]=c,t[1]=d+p*c,t[5]=h-_*c,t[9]=-o*l,t[2]=_-h*c,t[6]=p+d*c,t[10]=a*l}else if(e.order==="YXZ"){const h=l*u,d=l*f,p=c*u,_=c*f;t[0]=h+_*o,t[4]=p*o-d,t[8]=a*c,t[1]=a*f,t[5]=a*u,t[9]=-o,t[2]=d*o-p,t[6]=_+h*o,t[10]=a*l}else if(e.order==="ZXY"){const h=l*u,d=l*f,p=c*u,_=c*f;t[0]=h-_*o,t[4]=-a*f,t[8]=p+d*o,t[1]=d+p*o,t[5]=a*u,t[9]=_-h*o,t[2]=-a*c,t[6]=o,t[10]=a*l}else if(e.order==="ZYX"){const h=a*u,d=a*f,p=o*u,_=o*f;t[0]=l*u,t[4]=p*c-d,t[8]=h*c+_,t[1]=l*f,t[5]=_*c+h,t[9]=d*c-p,t[2]=-c,t[6]=o*l,t[10]=a*l}else if(e.order==="YZX"){const h=a*l,d=a*c,p=o*l,_=o*c;t[0]=l*u,t[4]=_-h*f,t[8]=p*f+d,t[1]=f,t[5]=a*u,t[9]=-o*u,t[2]=-c*u,t[6]=d*f+p,t[10]=h-_*f}else if(e.order==="XZY"){const h=a*l,d=a*c,p=o*l,_=o*c;t[0]=l*u,t[4]=-f,t[8]=c*u,t[1]=h*f+_,t[5]=a*u,t[9]=d*f-p,t[2]=p*f-d,t[6]=o*u,t[10]=_*f+h}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(nx,e,ix)}lookAt(e,t,i){const s=this.elements;return mi.subVectors(e,t),mi.lengthSq()===0&&(mi.z=1),mi.normalize(),Vs.crossVectors(i,mi),Vs.lengthSq()===0&&(Math.abs(i.z)===1?mi.x+=1e-4:mi.z+=1e-4,mi.normalize(),Vs.crossVectors(i,mi)),Vs.normalize(),Jo.crossVectors(mi,Vs),s[0]=Vs.x,s[4]=Jo.x,s[8]=mi.x,s[1]=Vs.y,s[5]=Jo.y,s[9]=mi.y,s[2]=Vs.z,s[6]=Jo.z,s[10]=mi.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const i=e.elements,s=t.elements,r=this.elements,a=i[0],o=i[4],l=i[8],c=i[12],u=i[1],f=i[5],h=i[9],d=i[13],p=i[2],_=i[6],g=i[10],m=i[14],v=i[3],w=i[7],S=i[11],R=i[15],b=s[0],x=s[4],E=s[8],N=s[12],L=s[1],T=s[5],U=s[9],F=s[13],A=s[2],I=s[6],G=s[10],B=s[14],$=s[3],V=s[7],Y=s[11],Q=s[15];return r[0]=a*b+o*L+l*A+c*$,r[4]=a*x+o*T+l*I+c*V,r[8]=a*E+o*U+l*G+c*Y,r[12]=a*N+o*F+l*B+c*Q,r[1]=u*b+f*L+h*A+d*$,r[5]=u*x+f*T+h*I+d*V,r[9]=u*E+f*U+h*G+d*Y,r[13]=u*N+f*F+h*B+d*Q,r[2]=p*b+_*L+g*A+m*$,r[6]=p*x+_*T+g*I+m*V,r[10]=p*E+_*U+g*G+m*Y,r[14]=p*N+_*F+g*B+m*Q,r[3]=v*b+w*L+S*A+R*$,r[7]=v*x+w*T+S*I+R*V,r[11]=v*E+w*U+S*G+R*Y,r[15]=v*N+w*F+S*B+R*Q,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){const e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],a=e[1],o=e[5],l=e[9],c=e[13],u=e[2],f=e[6],h=e[10],d=e[14],p=e[3],_=e[7],g=e[11],m=e[15],v=l*d-c*h,w=o*d-c*f,S=o*h-l*f,R=a*d-c*u,b=a*h-l*u,x=a*f-o*u;return t*(_*v-g*w+m*S)-i*(p*v-g*R+m*b)+s*(p*w-_*R+m*x)-r*(p*S-_*b+g*x)}determinantAffine(){const e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],a=e[5],o=e[9],l=e[2],c=e[6],u=e[10];return t*(a*u-o*c)-i*(r*u-o*l)+s*(r*c-a*l)}transpose(){const e=this.elements;let t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){const s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],u=e[8],f=e[9],h=e[10],d=e[11],p=e[12],_=e[13],g=e[14],m=e[15],v=t*o-i*a,w=t*l-s*a,S=t*c-r*a,R=i*l-s*o,b=i*c-r*o,x=s*c-r*l,E=u*_-f*p,N=u*g-h*p,L=u*m-d*p,T=f*g-h*_,U=f*m-d*_,F=h*m-d*g,A=v*F-w*U+S*T+R*L-b*N+x*E;if(A===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);const I=1/A;return e[0]=(o*F-l*U+c*T)*I,e[1]=(s*U-i*F-r*T)*I,e[2]=(_*x-g*b+m*R)*I,e[3]=(h*b-f*x-d*R)*I,e[4]=(l*L-a*F-c*N)*I,e[5]=(t*F-s*L+r*N)*I,e[6]=(g*S-p*x-m*w)*I,e[7]=(u*x-h*S+d*w)*I,e[8]=(a*U-o*L+c*E)*I,e[9]=(i*L-t*U-r*E)*I,e[10]=(p*b-_*S+m*v)*I,e[11]=(f*S-u*b-d*v)*I,e[12]=(o*N-a*T-l*E)*I,e[13]=(t*T-i*N+s*E)*I,e[14]=(_*w-p*R-g*v)*I,e[15]=(u*R-f*w+h*v)*I,this}scale(e){const t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){const e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){const t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){const i=Math.cos(t),s=Math.sin(t),r=1-i,a=e.x,o=e.y,l=e.z,c=r*a,u=r*o;return this.set(c*a+i,c*o-s*l,c*l+s*o,0,c*o+s*l,u*o+i,u*l-s*a,0,c*l-s*o,u*l+s*a,r*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,a){return this.set(1,i,r,0,e,1,a,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){const s=this.elements,r=t._x,a=t._y,o=t._z,l=t._w,c=r+r,u=a+a,f=o+o,h=r*c,d=r*u,p=r*f,_=a*u,g=a*f,m=o*f,v=l*c,w=l*u,S=l*f,R=i.x,b=i.y,x=i.z;return s[0]=(1-(_+m))*R,s[1]=(d+S)*R,s[2]=(p-w)*R,s[3]=0,s[4]=(d-S)*b,s[5]=(1-(h+m))*b,s[6]=(g+v)*b,s[7]=0,s[8]=(p+w)*x,s[9]=(g-v)*x,s[10]=(1-(h+_))*x,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){const s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];const r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let a=Hr.set(s[0],s[1],s[2]).length();const o=Hr.set(s[4],s[5],s[6]).length(),l=Hr.set(s[8],s[9],s[10]).length();r<0&&(a=-a),Bi.copy(this);const c=1/a,u=1/o,f=1/l;return Bi.elements[0]*=c,Bi.elements[1]*=c,Bi.elements[2]*=c,Bi.elements[4]*=u,Bi.elements[5]*=u,Bi.elements[6]*=u,Bi.elements[8]*=f,Bi.elements[9]*=f,Bi.elements[10]*=f,t.setFromRotationMatrix(Bi),i.x=a,i.y=o,i.z=l,this}makePerspective(e,t,i,s,r,a,o=Oi,l=!1){const c=this.elements,u=2*r/(t-e),f=2*r/(i-s),h=(t+e)/(t-e),d=(i+s)/(i-s);let p,_;if(l)p=r/(a-r),_=a*r/(a-r);else if(o===Oi)p=-(a+r)/(a-r),_=-2*a*r/(a-r);else if(o===Ga)p=-a/(a-r),_=-a*r/(a-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+o);return c[0]=u,c[4]=0,c[8]=h,c[12]=0,c[1]=0,c[5]=f,c[9]=d,c[13]=0,c[2]=0,c[6]=0,c[10]=p,c[14]=_,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,s,r,a,o=Oi,l=!1){const c=this.elements,u=2/(t-e),f=2/(i-s),h=-(t+e)/(t-e),d=-(i+s)/(i-s);let p,_;if(l)p=1/(a-r),_=a/(a-r);else if(o===Oi)p=-2/(a-r),_=-(a+r)/(a-r);else if(o===Ga)p=-1/(a-r),_=-r/(a-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+o);return c[0]=u,c[4]=0,c[8]=0,c[12]=h,c[1]=0,c[5]=f,c[9]=0,c[13]=d,c[2]=0,c[6]=0,c[10]=p,c[14]=_,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){const t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){const i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}}const Hr=new j,Bi=new Qt,nx=new j(0,0,0),ix=new j(1,1,1),Vs=new j,Jo=new j,mi=new j,Od=new Qt,Bd=new zr;class Ws{constructor(e=0,t=0,i=0,s=Ws.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){const s=e.elements,r=s[0],a=s[4],o=s[8],l=s[1],c=s[5],u=s[9],f=s[2],h=s[6],d=s[10];switch(t){case"XYZ":this._y=Math.asin(St(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(-u,d),this._z=Math.atan2(-a,r)):(this._x=Math.atan2(h,c),this._z=0);break;case"YXZ":this._x=Math.asin(-St(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(o,d),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-f,r),this._z=0);break;case"ZXY":this._x=Math.asin(St(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(-f,d),this._z=Math.atan2(-a,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-St(f,-1,1)),Math.abs(f)<.9999999?(this._x=Math.atan2(h,d),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-a,c));break;case"YZX":this._z=Math.asin(St(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-f,r)):(this._x=0,this._y=Math.atan2(o,d));break;case"XZY":this._z=Math.asin(-St(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(h,c),this._y=Math.atan2(o,r)):(this._x=Math.atan2(-u,d),this._y=0);break;default:ft("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return Od.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Od,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Bd.setFromEuler(this),this.setFromQuaternion(Bd,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}}Ws.DEFAULT_ORDER="XYZ";class Nu{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}}let sx=0;const zd=new j,Vr=new zr,ys=new Qt,Qo=new j,$a=new j,rx=new j,ax=new zr,kd=new j(1,0,0),Gd=new j(0,1,0),Hd=new j(0,0,1),Vd={type:"added"},ox={type:"removed"},Wr={type:"childadded",child:null},Iu={type:"childremoved",child:null};class Dn extends dr{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:sx++}),this.uuid=Hs(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=Dn.DEFAULT_UP.clone();const e=new j,t=new Ws,i=new zr,s=new j(1,1,1);function r(){i.setFromEuler(t,!1)}function a(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(a),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Qt},normalMatrix:{value:new xt}}),this.matrix=new Qt,this.matrixWorld=new Qt,this.matrixAutoUpdate=Dn.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=Dn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Nu,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Vr.setFromAxisAngle(e,t),this.quaternion.multiply(Vr),this}rotateOnWorldAxis(e,t){return Vr.setFromAxisAngle(e,t),this.quaternion.premultiply(Vr),this}rotateX(e){return this.rotateOnAxis(kd,e)}rotateY(e){return this.rotateOnAxis(Gd,e)}rotateZ(e){return this.rotateOnAxis(Hd,e)}translateOnAxis(e,t){return zd.copy(e).applyQuaternion(this.quaternion),this.position.add(zd.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(kd,e)}translateY(e){return this.translateOnAxis(Gd,e)}translateZ(e){return this.translateOnAxis(Hd,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(ys.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?Qo.copy(e):Qo.set(e,t,i);const s=this.parent;this.updateWorldMatrix(!0,!1),$a.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?ys.lookAt($a,Qo,this.up):ys.lookAt(Qo,$a,this.up),this.quaternion.setFromRotationMatrix(ys),s&&(ys.extractRotation(s.matrixWorld),Vr.setFromRotationMatrix(ys),this.quaternion.premultiply(Vr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Ut("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Vd),Wr.child=e,this.dispatchEvent(Wr),Wr.child=null):Ut("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}const t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(ox),Iu.child=e,this.dispatchEvent(Iu),Iu.child=null),this}removeFromParent(){const e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),ys.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),ys.multiply(e.parent.matrixWorld)),e.applyMatrix4(ys),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Vd),Wr.child=e,this.dispatchEvent(Wr),Wr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){const a=this.children[i].getObjectByProperty(e,t);if(a!==void 0)return a}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);const s=this.children;for(let r=0,a=s.length;r<a;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose($a,e,rx),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose($a,ax,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);const t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){const t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);const e=this.pivot;if(e!==null){const t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){const s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){const r=this.children;for(let a=0,o=r.length;a<o;a++)r[a].updateWorldMatrix(!1,!0,i)}}toJSON(e){const t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});const s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(o=>({...o,boundingBox:o.boundingBox?o.boundingBox.toJSON():void 0,boundingSphere:o.boundingSphere?o.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(o=>({...o})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(o,l){return o[l.uuid]===void 0&&(o[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);const o=this.geometry.parameters;if(o!==void 0&&o.shapes!==void 0){const l=o.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){const f=l[c];r(e.shapes,f)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){const o=[];for(let l=0,c=this.material.length;l<c;l++)o.push(r(e.materials,this.material[l]));s.material=o}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let o=0;o<this.children.length;o++)s.children.push(this.children[o].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let o=0;o<this.animations.length;o++){const l=this.animations[o];s.animations.push(r(e.animations,l))}}if(t){const o=a(e.geometries),l=a(e.materials),c=a(e.textures),u=a(e.images),f=a(e.shapes),h=a(e.skeletons),d=a(e.animations),p=a(e.nodes);o.length>0&&(i.geometries=o),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),u.length>0&&(i.images=u),f.length>0&&(i.shapes=f),h.length>0&&(i.skeletons=h),d.length>0&&(i.animations=d),p.length>0&&(i.nodes=p)}return i.object=s,i;function a(o){const l=[];for(const c in o){const u=o[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){const s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}}Dn.DEFAULT_UP=new j(0,1,0),Dn.DEFAULT_MATRIX_AUTO_UPDATE=!0,Dn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;class jo extends Dn{constructor(){super(),this.isGroup=!0,this.type="Group"}}const lx={type:"move"};class Uu{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new jo,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new jo,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new j,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new j),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new jo,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new j,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new j,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){const t=this._hand;if(t)for(const i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,a=null;const o=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){a=!0;for(const _ of e.hand.values()){const g=t.getJointPose(_,i),m=this._getHandJoint(c,_);g!==null&&(m.matrix.fromArray(g.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=g.radius),m.visible=g!==null}const u=c.joints["index-finger-tip"],f=c.joints["thumb-tip"],h=u.position.distanceTo(f.position),d=.02,p=.005;c.inputState.pinching&&h>d+p?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&h<=d-p&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));o!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(o.matrix.fromArray(s.transform.matrix),o.matrix.decompose(o.position,o.quaternion,o.scale),o.matrixWorldNeedsUpdate=!0,s.linearVelocity?(o.hasLinearVelocity=!0,o.linearVelocity.copy(s.linearVelocity)):o.hasLinearVelocity=!1,s.angularVelocity?(o.hasAngularVelocity=!0,o.angularVelocity.copy(s.angularVelocity)):o.hasAngularVelocity=!1,this.dispatchEvent(lx)))}return o!==null&&(o.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=a!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){const i=new jo;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}}const Wd={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},$s={h:0,s:0,l:0},el={h:0,s:0,l:0};function Fu(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}class Tt{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){const s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Ai){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Nt.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=Nt.workingColorSpace){return this.r=e,this.g=t,this.b=i,Nt.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=Nt.workingColorSpace){if(e=Eu(e,1),t=St(t,0,1),i=St(i,0,1),t===0)this.r=this.g=this.b=i;else{const r=i<=.5?i*(1+t):i+t-i*t,a=2*i-r;this.r=Fu(a,r,e+1/3),this.g=Fu(a,r,e),this.b=Fu(a,r,e-1/3)}return Nt.colorSpaceToWorking(this,s),this}setStyle(e,t=Ai){function i(r){r!==void 0&&parseFloat(r)<1&&ft("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r;const a=s[1],o=s[2];switch(a){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:ft("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){const r=s[1],a=r.length;if(a===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(a===6)return this.setHex(parseInt(r,16),t);ft("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Ai){const i=Wd[e.toLowerCase()];return i!==void 0?this.setHex(i,t):ft("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=bs(e.r),this.g=bs(e.g),this.b=bs(e.b),this}copyLinearToSRGB(e){return this.r=kr(e.r),this.g=kr(e.g),this.b=kr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Ai){return Nt.workingToColorSpace(Xn.copy(this),e),Math.round(St(Xn.r*255,0,255))*65536+Math.round(St(Xn.g*255,0,255))*256+Math.round(St(Xn.b*255,0,255))}getHexString(e=Ai){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Nt.workingColorSpace){Nt.workingToColorSpace(Xn.copy(this),t);const i=Xn.r,s=Xn.g,r=Xn.b,a=Math.max(i,s,r),o=Math.min(i,s,r);let l,c;const u=(o+a)/2;if(o===a)l=0,c=0;else{const f=a-o;switch(c=u<=.5?f/(a+o):f/(2-a-o),a){case i:l=(s-r)/f+(s<r?6:0);break;case s:l=(r-i)/f+2;break;case r:l=(i-s)/f+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=Nt.workingColorSpace){return Nt.workingToColorSpace(Xn.copy(this),t),e.r=Xn.r,e.g=Xn.g,e.b=Xn.b,e}getStyle(e=Ai){Nt.workingToColorSpace(Xn.copy(this),e);const t=Xn.r,i=Xn.g,s=Xn.b;return e!==Ai?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL($s),this.setHSL($s.h+e,$s.s+t,$s.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL($s),e.getHSL(el);const i=Wa($s.h,el.h,t),s=Wa($s.s,el.s,t),r=Wa($s.l,el.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){const t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}}const Xn=new Tt;Tt.NAMES=Wd;class cx extends Dn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Ws,this.environmentIntensity=1,this.environmentRotation=new Ws,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){const t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}}const zi=new j,Es=new j,Ou=new j,Ts=new j,$r=new j,Xr=new j,$d=new j,Bu=new j,zu=new j,ku=new j,Gu=new Jt,Hu=new Jt,Vu=new Jt;class ki{constructor(e=new j,t=new j,i=new j){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),zi.subVectors(e,t),s.cross(zi);const r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){zi.subVectors(s,t),Es.subVectors(i,t),Ou.subVectors(e,t);const a=zi.dot(zi),o=zi.dot(Es),l=zi.dot(Ou),c=Es.dot(Es),u=Es.dot(Ou),f=a*c-o*o;if(f===0)return r.set(0,0,0),null;const h=1/f,d=(c*l-o*u)*h,p=(a*u-o*l)*h;return r.set(1-d-p,p,d)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,Ts)===null?!1:Ts.x>=0&&Ts.y>=0&&Ts.x+Ts.y<=1}static getInterpolation(e,t,i,s,r,a,o,l){return this.getBarycoord(e,t,i,s,Ts)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,Ts.x),l.addScaledVector(a,Ts.y),l.addScaledVector(o,Ts.z),l)}static getInterpolatedAttribute(e,t,i,s,r,a){return Gu.setScalar(0),Hu.setScalar(0),Vu.setScalar(0),Gu.fromBufferAttribute(e,t),Hu.fromBufferAttribute(e,i),Vu.fromBufferAttribute(e,s),a.setScalar(0),a.addScaledVector(Gu,r.x),a.addScaledVector(Hu,r.y),a.addScaledVector(Vu,r.z),a}static isFrontFacing(e,t,i,s){return zi.subVectors(i,t),Es.subVectors(e,t),zi.cross(Es).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return zi.subVectors(this.c,this.b),Es.subVectors(this.a,this.b),zi.cross(Es).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return ki.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return ki.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return ki.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return ki.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return ki.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){const i=this.a,s=this.b,r=this.c;let a,o;$r.subVectors(s,i),Xr.subVectors(r,i),Bu.subVectors(e,i);const l=$r.dot(Bu),c=Xr.dot(Bu);if(l<=0&&c<=0)return t.copy(i);zu.subVectors(e,s);const u=$r.dot(zu),f=Xr.dot(zu);if(u>=0&&f<=u)return t.copy(s);const h=l*f-u*c;if(h<=0&&l>=0&&u<=0&&l-u>0)return a=l/(l-u),t.copy(i).addScaledVector($r,a);ku.subVectors(e,r);const d=$r.dot(ku),p=Xr.dot(ku);if(p>=0&&d<=p)return t.copy(r);const _=d*c-l*p;if(_<=0&&c>=0&&p<=0)return o=c/(c-p),t.copy(i).addScaledVector(Xr,o);const g=u*p-d*f;if(g<=0&&f-u>=0&&d-p>=0)return $d.subVectors(r,s),o=(f-u)/(f-u+(d-p)),t.copy(s).addScaledVector($d,o);const m=1/(g+_+h);return a=_*m,o=h*m,t.copy(i).addScaledVector($r,a).addScaledVector(Xr,o)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}}class Xs{constructor(e=new j(1/0,1/0,1/0),t=new j(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Gi.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Gi.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){const i=Gi.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);const i=e.geometry;if(i!==void 0){const r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let a=0,o=r.count;a<o;a++)e.isMesh===!0?e.getVertexPosition(a,Gi):Gi.fromBufferAttribute(r,a),Gi.applyMatrix4(e.matrixWorld),this.expandByPoint(Gi);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),tl.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),tl.copy(i.boundingBox)),tl.applyMatrix4(e.matrixWorld),this.union(tl)}const s=e.children;for(let r=0,a=s.length;r<a;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Gi),Gi.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Xa),nl.subVectors(this.max,Xa),qr.subVectors(e.a,Xa),Yr.subVectors(e.b,Xa),Kr.subVectors(e.c,Xa),qs.subVectors(Yr,qr),Ys.subVectors(Kr,Yr),pr.subVectors(qr,Kr);let t=[0,-qs.z,qs.y,0,-Ys.z,Ys.y,0,-pr.z,pr.y,qs.z,0,-qs.x,Ys.z,0,-Ys.x,pr.z,0,-pr.x,-qs.y,qs.x,0,-Ys.y,Ys.x,0,-pr.y,pr.x,0];return!Wu(t,qr,Yr,Kr,nl)||(t=[1,0,0,0,1,0,0,0,1],!Wu(t,qr,Yr,Kr,nl))?!1:(il.crossVectors(qs,Ys),t=[il.x,il.y,il.z],Wu(t,qr,Yr,Kr,nl))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Gi).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Gi).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(As[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),As[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),As[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),As[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),As[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),As[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),As[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),As[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(As),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}}const As=[new j,new j,new j,new j,new j,new j,new j,new j],Gi=new j,tl=new Xs,qr=new j,Yr=new j,Kr=new j,qs=new j,Ys=new j,pr=new j,Xa=new j,nl=new j,il=new j,mr=new j;function Wu(n,e,t,i,s){for(let r=0,a=n.length-3;r<=a;r+=3){mr.fromArray(n,r);const o=s.x*Math.abs(mr.x)+s.y*Math.abs(mr.y)+s.z*Math.abs(mr.z),l=e.dot(mr),c=t.dot(mr),u=i.dot(mr);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>o)return!1}return!0}const mn=new j,sl=new Ct;let ux=0;class Ri extends dr{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:ux++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=Ad,this.updateRanges=[],this.gpuType=ts,this.version=0,this._normalizationScale=e!==void 0?Zo(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)sl.fromBufferAttribute(this,t),sl.applyMatrix3(e),this.setXY(t,sl.x,sl.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.applyMatrix3(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.applyMatrix4(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.applyNormalMatrix(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.transformDirection(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){const e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Tu(e,this.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):Au(e,this.array)}}class Xd extends Ri{constructor(e,t,i){super(new Uint16Array(e),t,i)}}class qd extends Ri{constructor(e,t,i){super(new Uint32Array(e),t,i)}}class gn extends Ri{constructor(e,t,i){super(new Float32Array(e),t,i)}}const hx=new Xs,qa=new j,$u=new j;class Zr{constructor(e=new j,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){const i=this.center;t!==void 0?i.copy(t):hx.setFromPoints(e).getCenter(i);let s=0;for(let r=0,a=e.length;r<a;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){const t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){const i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;qa.subVectors(e,this.center);const t=qa.lengthSq();if(t>this.radius*this.radius){const i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(qa,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):($u.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(qa.copy(e.center).add($u)),this.expandByPoint(qa.copy(e.center).sub($u))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}}let fx=0;const Ci=new Qt,Xu=new Dn,Jr=new j,gi=new Xs,Ya=new Xs,Nn=new j;class Qn extends dr{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:fx++}),this.uuid=Hs(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Lv(e)?qd:Xd)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){const t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);const i=this.attributes.normal;if(i!==void 0){const r=new xt().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}const s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Ci.makeRotationFromQuaternion(e),this.applyMatrix4(Ci),this}rotateX(e){return Ci.makeRotationX(e),this.applyMatrix4(Ci),this}rotateY(e){return Ci.makeRotationY(e),this.applyMatrix4(Ci),this}rotateZ(e){return Ci.makeRotationZ(e),this.applyMatrix4(Ci),this}translate(e,t,i){return Ci.makeTranslation(e,t,i),this.applyMatrix4(Ci),this}scale(e,t,i){return Ci.makeScale(e,t,i),this.applyMatrix4(Ci),this}lookAt(e){return Xu.lookAt(e),Xu.updateMatrix(),this.applyMatrix4(Xu.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Jr).negate(),this.translate(Jr.x,Jr.y,Jr.z),this}setFromPoints(e){const t=this.getAttribute("position");if(t===void 0){const i=[];for(let s=0,r=e.length;s<r;s++){const a=e[s];i.push(a.x,a.y,a.z||0)}this.setAttribute("position",new gn(i,3))}else{const i=Math.min(e.length,t.count);for(let s=0;s<i;s++){const r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&ft("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Xs);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ut("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new j(-1/0,-1/0,-1/0),new j(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){const r=t[i];gi.setFromBufferAttribute(r),this.morphTargetsRelative?(Nn.addVectors(this.boundingBox.min,gi.min),this.boundingBox.expandByPoint(Nn),Nn.addVectors(this.boundingBox.max,gi.max),this.boundingBox.expandByPoint(Nn)):(this.boundingBox.expandByPoint(gi.min),this.boundingBox.expandByPoint(gi.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Ut('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Zr);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ut("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new j,1/0);return}if(e){const i=this.boundingSphere.center;if(gi.setFromBufferAttribute(e),t)for(let r=0,a=t.length;r<a;r++){const o=t[r];Ya.setFromBufferAttribute(o),this.morphTargetsRelative?(Nn.addVectors(gi.min,Ya.min),gi.expandByPoint(Nn),Nn.addVectors(gi.max,Ya.max),gi.expandByPoint(Nn)):(gi.expandByPoint(Ya.min),gi.expandByPoint(Ya.max))}gi.getCenter(i);let s=0;for(let r=0,a=e.count;r<a;r++)Nn.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(Nn));if(t)for(let r=0,a=t.length;r<a;r++){const o=t[r],l=this.morphTargetsRelative;for(let c=0,u=o.count;c<u;c++)Nn.fromBufferAttribute(o,c),l&&(Jr.fromBufferAttribute(e,c),Nn.add(Jr)),s=Math.max(s,i.distanceToSquared(Nn))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&Ut('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){const e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Ut("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}const i=t.position,s=t.normal,r=t.uv;let a=this.getAttribute("tangent");(a===void 0||a.count!==i.count)&&(a=new Ri(new Float32Array(4*i.count),4),this.setAttribute("tangent",a));const o=[],l=[],c=new Uint8Array(i.count);for(let N=0;N<i.count;N++)o[N]=new j,l[N]=new j;const u=new j,f=new j,h=new j,d=new Ct,p=new Ct,_=new Ct,g=new j,m=new j;function v(N,L,T){c[N]=c[L]=c[T]=1,u.fromBufferAttribute(i,N),f.fromBufferAttribute(i,L),h.fromBufferAttribute(i,T),d.fromBufferAttribute(r,N),p.fromBufferAttribute(r,L),_.fromBufferAttribute(r,T),f.sub(u),h.sub(u),p.sub(d),_.sub(d);const U=1/(p.x*_.y-_.x*p.y);isFinite(U)&&(g.copy(f).multiplyScalar(_.y).addScaledVector(h,-p.y).multiplyScalar(U),m.copy(h).multiplyScalar(p.x).addScaledVector(f,-_.x).multiplyScalar(U),o[N].add(g),o[L].add(g),o[T].add(g),l[N].add(m),l[L].add(m),l[T].add(m))}let w=this.groups;w.length===0&&(w=[{start:0,count:e.count}]);for(let N=0,L=w.length;N<L;++N){const T=w[N],U=T.start,F=T.count;for(let A=U,I=U+F;A<I;A+=3)v(e.getX(A+0),e.getX(A+1),e.getX(A+2))}const S=new j,R=new j,b=new j,x=new j;function E(N){b.fromBufferAttribute(s,N),x.copy(b);const L=o[N];S.copy(L),S.sub(b.multiplyScalar(b.dot(L))).normalize(),R.crossVectors(x,L);const U=R.dot(l[N])<0?-1:1;a.setXYZW(N,S.x,S.y,S.z,U)}for(let N=0,L=i.count;N<L;++N)c[N]&&E(N);this._transformed=!0}computeVertexNormals(){const e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new Ri(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let h=0,d=i.count;h<d;h++)i.setXYZ(h,0,0,0);const s=new j,r=new j,a=new j,o=new j,l=new j,c=new j,u=new j,f=new j;if(e)for(let h=0,d=e.count;h<d;h+=3){const p=e.getX(h+0),_=e.getX(h+1),g=e.getX(h+2);s.fromBufferAttribute(t,p),r.fromBufferAttribute(t,_),a.fromBufferAttribute(t,g),u.subVectors(a,r),f.subVectors(s,r),u.cross(f),o.fromBufferAttribute(i,p),l.fromBufferAttribute(i,_),c.fromBufferAttribute(i,g),o.add(u),l.add(u),c.add(u),i.setXYZ(p,o.x,o.y,o.z),i.setXYZ(_,l.x,l.y,l.z),i.setXYZ(g,c.x,c.y,c.z)}else for(let h=0,d=t.count;h<d;h+=3)s.fromBufferAttribute(t,h+0),r.fromBufferAttribute(t,h+1),a.fromBufferAttribute(t,h+2),u.subVectors(a,r),f.subVectors(s,r),u.cross(f),i.setXYZ(h+0,u.x,u.y,u.z),i.setXYZ(h+1,u.x,u.y,u.z),i.setXYZ(h+2,u.x,u.y,u.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){const e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)Nn.fromBufferAttribute(e,t),Nn.normalize(),e.setXYZ(t,Nn.x,Nn.y,Nn.z)}toNonIndexed(){function e(o,l){const c=o.array,u=o.itemSize,f=o.normalized,h=new c.constructor(l.length*u);let d=0,p=0;for(let _=0,g=l.length;_<g;_++){o.isInterleavedBufferAttribute?d=l[_]*o.data.stride+o.offset:d=l[_]*u;for(let m=0;m<u;m++)h[p++]=c[d++]}return new Ri(h,u,f)}if(this.index===null)return ft("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;const t=new Qn,i=this.index.array,s=this.attributes;for(const o in s){const l=s[o],c=e(l,i);t.setAttribute(o,c)}const r=this.morphAttributes;for(const o in r){const l=[],c=r[o];for(let u=0,f=c.length;u<f;u++){const h=c[u],d=e(h,i);l.push(d)}t.morphAttributes[o]=l}t.morphTargetsRelative=this.morphTargetsRelative;const a=this.groups;for(let o=0,l=a.length;o<l;o++){const c=a[o];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){const e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){const l=this.parameters;for(const c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};const t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});const i=this.attributes;for(const l in i){const c=i[l];e.data.attributes[l]=c.toJSON(e.data)}const s={};let r=!1;for(const l in this.morphAttributes){const c=this.morphAttributes[l],u=[];for(let f=0,h=c.length;f<h;f++){const d=c[f];u.push(d.toJSON(e.data))}u.length>0&&(s[l]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);const a=this.groups;a.length>0&&(e.data.groups=JSON.parse(JSON.stringify(a)));const o=this.boundingSphere;return o!==null&&(e.data.boundingSphere=o.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;const t={};this.name=e.name;const i=e.index;i!==null&&this.setIndex(i.clone());const s=e.attributes;for(const c in s){const u=s[c];this.setAttribute(c,u.clone(t))}const r=e.morphAttributes;for(const c in r){const u=[],f=r[c];for(let h=0,d=f.length;h<d;h++)u.push(f[h].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;const a=e.groups;for(let c=0,u=a.length;c<u;c++){const f=a[c];this.addGroup(f.start,f.count,f.materialIndex)}const o=e.boundingBox;o!==null&&(this.boundingBox=o.clone());const l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}}class dx{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Ad,this.updateRanges=[],this.version=0,this.uuid=Hs()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,i){e*=this.stride,i*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[i+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=Yd(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);const i=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=Yd(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));const i={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}}function Yd(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=Hs()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}const jn=new j;class Ks{constructor(e,t,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=i,this.normalized=s,this._normalizationScale=e!==void 0?Zo(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,i=this.data.count;t<i;t++)jn.fromBufferAttribute(this,t),jn.applyMatrix4(e),this.setXYZ(t,jn.x,jn.y,jn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)jn.fromBufferAttribute(this,t),jn.applyNormalMatrix(e),this.setXYZ(t,jn.x,jn.y,jn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)jn.fromBufferAttribute(this,t),jn.transformDirection(e),this.setXYZ(t,jn.x,jn.y,jn.z);return this}getComponent(e,t){let i=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.data.array[e*this.data.stride+this.offset+t]=i,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=i,this}setXYZ(e,t,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Yo("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let i=0;i<this.count;i++){const s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new Ri(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new Ks(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Yo("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let i=0;i<this.count;i++){const s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Tu(e,this.data.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):Au(e,this.data.array)}}const qu=new j,px=new j,mx=new xt;class Zs{constructor(e=new j(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){const s=qu.subVectors(i,t).cross(px.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){const e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){const s=e.delta(qu),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;const a=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(a<0||a>1)?null:t.copy(e.start).addScaledVector(s,a)}intersectsLine(e){const t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){const i=t||mx.getNormalMatrix(e),s=this.coplanarPoint(qu).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}}let gx=0;class Qr extends dr{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:gx++}),this.uuid=Hs(),this.name="",this.type="Material",this.blending=Oa,this.side=hr,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=od,this.blendDst=ld,this.blendEquation=Fr,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Tt(0,0,0),this.blendAlpha=0,this.depthFunc=Ba,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=yv,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=yu,this.stencilZFail=yu,this.stencilZPass=yu,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(const t in e){const i=e[t];if(i===void 0){ft(`Material: parameter '${t}' has value of undefined.`);continue}const s=this[t];if(s===void 0){ft(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){const t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});const i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){const a=[];for(const o in r){const l=r[o];delete l.metadata,a.push(l)}return a}if(t){const r=s(e.textures),a=s(e.images);r.length>0&&(i.textures=r),a.length>0&&(i.images=a)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Tt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new Zs().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new Ct().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ct().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;const t=e.clippingPlanes;let i=null;if(t!==null){const s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}}const Rs=new j,Yu=new j,rl=new j,al=new j;class Ku{constructor(e=new j,t=new j(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Rs)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);const i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){const t=Rs.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Rs.copy(this.origin).addScaledVector(this.direction,t),Rs.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){Yu.copy(e).add(t).multiplyScalar(.5),rl.copy(t).sub(e).normalize(),al.copy(this.origin).sub(Yu);const r=e.distanceTo(t)*.5,a=-this.direction.dot(rl),o=al.dot(this.direction),l=-al.dot(rl),c=al.lengthSq(),u=Math.abs(1-a*a);let f,h,d,p;if(u>0)if(f=a*l-o,h=a*o-l,p=r*u,f>=0)if(h>=-p)if(h<=p){const _=1/u;f*=_,h*=_,d=f*(f+a*h+2*o)+h*(a*f+h+2*l)+c}else h=r,f=Math.max(0,-(a*h+o)),d=-f*f+h*(h+2*l)+c;else h=-r,f=Math.max(0,-(a*h+o)),d=-f*f+h*(h+2*l)+c;else h<=-p?(f=Math.max(0,-(-a*r+o)),h=f>0?-r:Math.min(Math.max(-r,-l),r),d=-f*f+h*(h+2*l)+c):h<=p?(f=0,h=Math.min(Math.max(-r,-l),r),d=h*(h+2*l)+c):(f=Math.max(0,-(a*r+o)),h=f>0?r:Math.min(Math.max(-r,-l),r),d=-f*f+h*(h+2*l)+c);else h=a>0?-r:r,f=Math.max(0,-(a*h+o)),d=-f*f+h*(h+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,f),s&&s.copy(Yu).addScaledVector(rl,h),d}intersectSphere(e,t){if(e.radius<0)return null;Rs.subVectors(e.center,this.origin);const i=Rs.dot(this.direction),s=Rs.dot(Rs)-i*i,r=e.radius*e.radius;if(s>r)return null;const a=Math.sqrt(r-s),o=i-a,l=i+a;return l<0?null:o<0?this.at(l,t):this.at(o,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){const t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;const i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){const i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){const t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,a,o,l;const c=1/this.direction.x,u=1/this.direction.y,f=1/this.direction.z,h=this.origin;return c>=0?(i=(e.min.x-h.x)*c,s=(e.max.x-h.x)*c):(i=(e.max.x-h.x)*c,s=(e.min.x-h.x)*c),u>=0?(r=(e.min.y-h.y)*u,a=(e.max.y-h.y)*u):(r=(e.max.y-h.y)*u,a=(e.min.y-h.y)*u),i>a||r>s||((r>i||isNaN(i))&&(i=r),(a<s||isNaN(s))&&(s=a),f>=0?(o=(e.min.z-h.z)*f,l=(e.max.z-h.z)*f):(o=(e.max.z-h.z)*f,l=(e.min.z-h.z)*f),i>l||o>s)||((o>i||i!==i)&&(i=o),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,Rs)!==null}intersectTriangle(e,t,i,s,r){const a=this.origin,o=this.direction,l=o.x,c=o.y,u=o.z,f=e.x-a.x,h=e.y-a.y,d=e.z-a.z,p=t.x-a.x,_=t.y-a.y,g=t.z-a.z,m=i.x-a.x,v=i.y-a.y,w=i.z-a.z,S=Math.abs(l),R=Math.abs(c),b=Math.abs(u);let x,E,N,L,T,U,F,A,I,G,B,$;if(S>=R&&S>=b?(N=l,U=f,I=p,$=m,l>=0?(x=c,E=u,L=h,T=d,F=_,A=g,G=v,B=w):(x=u,E=c,L=d,T=h,F=g,A=_,G=w,B=v)):R>=b?(N=c,U=h,I=_,$=v,c>=0?(x=u,E=l,L=d,T=f,F=g,A=p,G=w,B=m):(x=l,E=u,L=f,T=d,F=p,A=g,G=m,B=w)):(N=u,U=d,I=g,$=w,u>=0?(x=l,E=c,L=f,T=h,F=p,A=_,G=m,B=v):(x=c,E=l,L=h,T=f,F=_,A=p,G=v,B=m)),N===0)return null;const V=x/N,Y=E/N,Q=1/N,ie=L-V*U,Z=T-Y*U,q=F-V*I,ce=A-Y*I,re=G-V*$,_e=B-Y*$,de=re*ce-_e*q,ae=ie*_e-Z*re,Se=q*Z-ce*ie;if(s){if(de<0||ae<0||Se<0)return null}else if((de<0||ae<0||Se<0)&&(de>0||ae>0||Se>0))return null;const ge=de+ae+Se;if(ge===0)return null;const He=Q*(de*U+ae*I+Se*$);return(ge>0?He<0:He>0)?null:this.at(He/ge,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}}class Kd extends Qr{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Tt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ws,this.combine=Uc,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}}const Zd=new Qt,gr=new Ku,ol=new Zr,Jd=new j,ll=new j,cl=new j,ul=new j,Zu=new j,hl=new j,Qd=new j,fl=new j;class Hi extends Dn{constructor(e=new Qn,t=new Kd){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){const t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){const s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){const o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}getVertexPosition(e,t){const i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,a=i.morphTargetsRelative;t.fromBufferAttribute(s,e);const o=this.morphTargetInfluences;if(r&&o){hl.set(0,0,0);for(let l=0,c=r.length;l<c;l++){const u=o[l],f=r[l];u!==0&&(Zu.fromBufferAttribute(f,e),a?hl.addScaledVector(Zu,u):hl.addScaledVector(Zu.sub(t),u))}t.add(hl)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),ol.copy(i.boundingSphere),ol.applyMatrix4(r),gr.copy(e.ray).recast(e.near),!(ol.containsPoint(gr.origin)===!1&&(gr.intersectSphere(ol,Jd)===null||gr.origin.distanceToSquared(Jd)>(e.far-e.near)**2))&&(Zd.copy(r).invert(),gr.copy(e.ray).applyMatrix4(Zd),!(i.boundingBox!==null&&gr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,gr)))}_computeIntersections(e,t,i){let s;const r=this.geometry,a=this.material,o=r.index,l=r.attributes.position,c=r.attributes.uv,u=r.attributes.uv1,f=r.attributes.normal,h=r.groups,d=r.drawRange;if(o!==null)if(Array.isArray(a))for(let p=0,_=h.length;p<_;p++){const g=h[p],m=a[g.materialIndex],v=Math.max(g.start,d.start),w=Math.min(o.count,Math.min(g.start+g.count,d.start+d.count));for(let S=v,R=w;S<R;S+=3){const b=o.getX(S),x=o.getX(S+1),E=o.getX(S+2);s=dl(this,m,e,i,c,u,f,b,x,E),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{const p=Math.max(0,d.start),_=Math.min(o.count,d.start+d.count);for(let g=p,m=_;g<m;g+=3){const v=o.getX(g),w=o.getX(g+1),S=o.getX(g+2);s=dl(this,a,e,i,c,u,f,v,w,S),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(a))for(let p=0,_=h.length;p<_;p++){const g=h[p],m=a[g.materialIndex],v=Math.max(g.start,d.start),w=Math.min(l.count,Math.min(g.start+g.count,d.start+d.count));for(let S=v,R=w;S<R;S+=3){const b=S,x=S+1,E=S+2;s=dl(this,m,e,i,c,u,f,b,x,E),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{const p=Math.max(0,d.start),_=Math.min(l.count,d.start+d.count);for(let g=p,m=_;g<m;g+=3){const v=g,w=g+1,S=g+2;s=dl(this,a,e,i,c,u,f,v,w,S),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}}}function _x(n,e,t,i,s,r,a,o){let l;if(e.side===li?l=i.intersectTriangle(a,r,s,!0,o):l=i.intersectTriangle(s,r,a,e.side===hr,o),l===null)return null;fl.copy(o),fl.applyMatrix4(n.matrixWorld);const c=t.ray.origin.distanceTo(fl);return c<t.near||c>t.far?null:{distance:c,point:fl.clone(),object:n}}function dl(n,e,t,i,s,r,a,o,l,c){n.getVertexPosition(o,ll),n.getVertexPosition(l,cl),n.getVertexPosition(c,ul);const u=_x(n,e,t,i,ll,cl,ul,Qd);if(u){const f=new j;ki.getBarycoord(Qd,ll,cl,ul,f),s&&(u.uv=ki.getInterpolatedAttribute(s,o,l,c,f,new Ct)),r&&(u.uv1=ki.getInterpolatedAttribute(r,o,l,c,f,new Ct)),a&&(u.normal=ki.getInterpolatedAttribute(a,o,l,c,f,new j),u.normal.dot(i.direction)>0&&u.normal.multiplyScalar(-1));const h={a:o,b:l,c,normal:new j,materialIndex:0};ki.getNormal(ll,cl,ul,h.normal),u.face=h,u.barycoord=f}return u}class vx extends Jn{constructor(e=null,t=1,i=1,s,r,a,o,l,c=zn,u=zn,f,h){super(null,a,o,l,c,u,s,r,f,h),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}}const _r=new Zr,xx=new Ct(.5,.5),pl=new j;class Ka{constructor(e=new Zs,t=new Zs,i=new Zs,s=new Zs,r=new Zs,a=new Zs){this.planes=[e,t,i,s,r,a]}set(e,t,i,s,r,a){const o=this.planes;return o[0].copy(e),o[1].copy(t),o[2].copy(i),o[3].copy(s),o[4].copy(r),o[5].copy(a),this}copy(e){const t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=Oi,i=!1){const s=this.planes,r=e.elements,a=r[0],o=r[1],l=r[2],c=r[3],u=r[4],f=r[5],h=r[6],d=r[7],p=r[8],_=r[9],g=r[10],m=r[11],v=r[12],w=r[13],S=r[14],R=r[15];if(s[0].setComponents(c-a,d-u,m-p,R-v).normalize(),s[1].setComponents(c+a,d+u,m+p,R+v).normalize(),s[2].setComponents(c+o,d+f,m+_,R+w).normalize(),s[3].setComponents(c-o,d-f,m-_,R-w).normalize(),i)s[4].setComponents(l,h,g,S).normalize(),s[5].setComponents(c-l,d-h,m-g,R-S).normalize();else if(s[4].setComponents(c-l,d-h,m-g,R-S).normalize(),t===Oi)s[5].setComponents(c+l,d+h,m+g,R+S).normalize();else if(t===Ga)s[5].setComponents(l,h,g,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),_r.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{const t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),_r.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(_r)}intersectsSprite(e){_r.center.set(0,0,0);const t=xx.distanceTo(e.center);return _r.radius=.7071067811865476+t,_r.applyMatrix4(e.matrixWorld),this.intersectsSphere(_r)}intersectsSphere(e){const t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){const t=this.planes;for(let i=0;i<6;i++){const s=t[i];if(pl.x=s.normal.x>0?e.max.x:e.min.x,pl.y=s.normal.y>0?e.max.y:e.min.y,pl.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(pl)<0)return!1}return!0}containsPoint(e){const t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}}const jd=new Qt;class Ju{constructor(){this.coordinateSystem=Oi,this._frustums=[],this._count=0}setFromArrayCamera(e){const t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){const r=t[s];jd.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new Ka),i[s].setFromProjectionMatrix(jd,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;const t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new Ka),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new Ju().copy(this)}}class Qu extends Qr{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Tt(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}}const ml=new j,gl=new j,ep=new Qt,Za=new Ku,_l=new Zr,ju=new j,tp=new j;class Sx extends Dn{constructor(e=new Qn,t=new Qu){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,i=[0];for(let s=1,r=t.count;s<r;s++)ml.fromBufferAttribute(t,s-1),gl.fromBufferAttribute(t,s),i[s]=i[s-1],i[s]+=ml.distanceTo(gl);e.setAttribute("lineDistance",new gn(i,1))}else ft("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const i=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,a=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),_l.copy(i.boundingSphere),_l.applyMatrix4(s),_l.radius+=r,e.ray.intersectsSphere(_l)===!1)return;ep.copy(s).invert(),Za.copy(e.ray).applyMatrix4(ep);const o=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=o*o,c=this.isLineSegments?2:1,u=i.index,h=i.attributes.position;if(u!==null){const d=Math.max(0,a.start),p=Math.min(u.count,a.start+a.count);for(let _=d,g=p-1;_<g;_+=c){const m=u.getX(_),v=u.getX(_+1),w=vl(this,e,Za,l,m,v,_);w&&t.push(w)}if(this.isLineLoop){const _=u.getX(p-1),g=u.getX(d),m=vl(this,e,Za,l,_,g,p-1);m&&t.push(m)}}else{const d=Math.max(0,a.start),p=Math.min(h.count,a.start+a.count);for(let _=d,g=p-1;_<g;_+=c){const m=vl(this,e,Za,l,_,_+1,_);m&&t.push(m)}if(this.isLineLoop){const _=vl(this,e,Za,l,p-1,d,p-1);_&&t.push(_)}}}updateMorphTargets(){const t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){const s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){const o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}}function vl(n,e,t,i,s,r,a){const o=n.geometry.attributes.position;if(ml.fromBufferAttribute(o,s),gl.fromBufferAttribute(o,r),t.distanceSqToSegment(ml,gl,ju,tp)>i)return;ju.applyMatrix4(n.matrixWorld);const c=e.ray.origin.distanceTo(ju);if(!(c<e.near||c>e.far))return{distance:c,point:tp.clone().applyMatrix4(n.matrixWorld),index:a,face:null,faceIndex:null,barycoord:null,object:n}}const np=new j,ip=new j;class sp extends Sx{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,i=[];for(let s=0,r=t.count;s<r;s+=2)np.fromBufferAttribute(t,s),ip.fromBufferAttribute(t,s+1),i[s]=s===0?0:i[s-1],i[s+1]=i[s]+np.distanceTo(ip);e.setAttribute("lineDistance",new gn(i,1))}else ft("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}}class rp extends Jn{constructor(e=[],t=Or,i,s,r,a,o,l,c,u){super(e,t,i,s,r,a,o,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}}class jr extends Jn{constructor(e,t,i=es,s,r,a,o=zn,l=zn,c,u=zs,f=1){if(u!==zs&&u!==ks)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");const h={width:e,height:t,depth:f};super(h,s,r,a,o,l,u,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Lu(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){const t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}}class ap extends jr{constructor(e,t=es,i=Or,s,r,a=zn,o=zn,l,c=zs){const u={width:e,height:e,depth:1},f=[u,u,u,u,u,u];super(e,e,t,i,s,r,a,o,l,c),this.image=f,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}}class op extends Jn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}}class Ja extends Qn{constructor(e=1,t=1,i=1,s=1,r=1,a=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:a};const o=this;s=Math.floor(s),r=Math.floor(r),a=Math.floor(a);const l=[],c=[],u=[],f=[];let h=0,d=0;p("z","y","x",-1,-1,i,t,e,a,r,0),p("z","y","x",1,-1,i,t,-e,a,r,1),p("x","z","y",1,1,e,i,t,s,a,2),p("x","z","y",1,-1,e,i,-t,s,a,3),p("x","y","z",1,-1,e,t,i,s,r,4),p("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new gn(c,3)),this.setAttribute("normal",new gn(u,3)),this.setAttribute("uv",new gn(f,2));function p(_,g,m,v,w,S,R,b,x,E,N){const L=S/x,T=R/E,U=S/2,F=R/2,A=b/2,I=x+1,G=E+1;let B=0,$=0;const V=new j;for(let Y=0;Y<G;Y++){const Q=Y*T-F;for(let ie=0;ie<I;ie++){const Z=ie*L-U;V[_]=Z*v,V[g]=Q*w,V[m]=A,c.push(V.x,V.y,V.z),V[_]=0,V[g]=0,V[m]=b>0?1:-1,u.push(V.x,V.y,V.z),f.push(ie/x),f.push(1-Y/E),B+=1}}for(let Y=0;Y<E;Y++)for(let Q=0;Q<x;Q++){const ie=h+Q+I*Y,Z=h+Q+I*(Y+1),q=h+(Q+1)+I*(Y+1),ce=h+(Q+1)+I*Y;l.push(ie,Z,ce),l.push(Z,q,ce),$+=6}o.addGroup(d,$,N),d+=$,h+=B}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Ja(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}}class xl extends Qn{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};const r=e/2,a=t/2,o=Math.floor(i),l=Math.floor(s),c=o+1,u=l+1,f=e/o,h=t/l,d=[],p=[],_=[],g=[];for(let m=0;m<u;m++){const v=m*h-a;for(let w=0;w<c;w++){const S=w*f-r;p.push(S,-v,0),_.push(0,0,1),g.push(w/o),g.push(1-m/l)}}for(let m=0;m<l;m++)for(let v=0;v<o;v++){const w=v+c*m,S=v+c*(m+1),R=v+1+c*(m+1),b=v+1+c*m;d.push(w,S,b),d.push(S,R,b)}this.setIndex(d),this.setAttribute("position",new gn(p,3)),this.setAttribute("normal",new gn(_,3)),this.setAttribute("uv",new gn(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new xl(e.width,e.height,e.widthSegments,e.heightSegments)}}class eh extends Qn{constructor(e=.5,t=1,i=32,s=1,r=0,a=Math.PI*2){super(),this.type="RingGeometry",this.parameters={innerRadius:e,outerRadius:t,thetaSegments:i,phiSegments:s,thetaStart:r,thetaLength:a},i=Math.max(3,i),s=Math.max(1,s);const o=[],l=[],c=[],u=[];let f=e;const h=(t-e)/s,d=new j,p=new Ct;for(let _=0;_<=s;_++){for(let g=0;g<=i;g++){const m=r+g/i*a;d.x=f*Math.cos(m),d.y=f*Math.sin(m),l.push(d.x,d.y,d.z),c.push(0,0,1),p.x=(d.x/t+1)/2,p.y=(d.y/t+1)/2,u.push(p.x,p.y)}f+=h}for(let _=0;_<s;_++){const g=_*(i+1);for(let m=0;m<i;m++){const v=m+g,w=v,S=v+i+1,R=v+i+2,b=v+1;o.push(w,S,b),o.push(S,R,b)}}this.setIndex(o),this.setAttribute("position",new gn(l,3)),this.setAttribute("normal",new gn(c,3)),this.setAttribute("uv",new gn(u,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new eh(e.innerRadius,e.outerRadius,e.thetaSegments,e.phiSegments,e.thetaStart,e.thetaLength)}}class th extends Qn{constructor(e=1,t=32,i=16,s=0,r=Math.PI*2,a=0,o=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:s,phiLength:r,thetaStart:a,thetaLength:o},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));const l=Math.min(a+o,Math.PI);let c=0;const u=[],f=new j,h=new j,d=[],p=[],_=[],g=[];for(let m=0;m<=i;m++){const v=[],w=m/i,S=a+w*o,R=e*Math.cos(S),b=Math.sqrt(e*e-R*R);let x=0;m===0&&a===0?x=.5/t:m===i&&l===Math.PI&&(x=-.5/t);for(let E=0;E<=t;E++){const N=E/t,L=s+N*r;f.x=-b*Math.cos(L),f.y=R,f.z=b*Math.sin(L),p.push(f.x,f.y,f.z),h.copy(f).normalize(),_.push(h.x,h.y,h.z),g.push(N+x,1-w),v.push(c++)}u.push(v)}for(let m=0;m<i;m++)for(let v=0;v<t;v++){const w=u[m][v+1],S=u[m][v],R=u[m+1][v],b=u[m+1][v+1];(m!==0||a>0)&&d.push(w,S,b),(m!==i-1||l<Math.PI)&&d.push(S,R,b)}this.setIndex(d),this.setAttribute("position",new gn(p,3)),this.setAttribute("normal",new gn(_,3)),this.setAttribute("uv",new gn(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new th(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}}class Mx extends Qn{constructor(e=null){if(super(),this.type="WireframeGeometry",this.parameters={geometry:e},e!==null){const t=[],i=new Set,s=new j,r=new j;if(e.index!==null){const a=e.attributes.position,o=e.index;let l=e.groups;l.length===0&&(l=[{start:0,count:o.count,materialIndex:0}]);for(let c=0,u=l.length;c<u;++c){const f=l[c],h=f.start,d=f.count;for(let p=h,_=h+d;p<_;p+=3)for(let g=0;g<3;g++){const m=o.getX(p+g),v=o.getX(p+(g+1)%3);s.fromBufferAttribute(a,m),r.fromBufferAttribute(a,v),lp(s,r,i)===!0&&(t.push(s.x,s.y,s.z),t.push(r.x,r.y,r.z))}}}else{const a=e.attributes.position;for(let o=0,l=a.count/3;o<l;o++)for(let c=0;c<3;c++){const u=3*o+c,f=3*o+(c+1)%3;s.fromBufferAttribute(a,u),r.fromBufferAttribute(a,f),lp(s,r,i)===!0&&(t.push(s.x,s.y,s.z),t.push(r.x,r.y,r.z))}}this.setAttribute("position",new gn(t,3))}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}}function lp(n,e,t){const i=`${n.x},${n.y},${n.z}-${e.x},${e.y},${e.z}`,s=`${e.x},${e.y},${e.z}-${n.x},${n.y},${n.z}`;return t.has(i)===!0||t.has(s)===!0?!1:(t.add(i),t.add(s),!0)}function ea(n){const e={};for(const t in n){e[t]={};for(const i in n[t]){const s=n[t][i];if(cp(s))s.isRenderTargetTexture?(ft("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(cp(s[0])){const r=[];for(let a=0,o=s.length;a<o;a++)r[a]=s[a].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function ei(n){const e={};for(let t=0;t<n.length;t++){const i=ea(n[t]);for(const s in i)e[s]=i[s]}return e}function cp(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function wx(n){const e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function up(n){const e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Nt.workingColorSpace}const nh={clone:ea,merge:ei};var bx=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,yx=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`;class Js extends Qr{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=bx,this.fragmentShader=yx,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=ea(e.uniforms),this.uniformsGroups=wx(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){const t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(const s in this.uniforms){const a=this.uniforms[s].value;a&&a.isTexture?t.uniforms[s]={type:"t",value:a.toJSON(e).uuid}:a&&a.isColor?t.uniforms[s]={type:"c",value:a.getHex()}:a&&a.isVector2?t.uniforms[s]={type:"v2",value:a.toArray()}:a&&a.isVector3?t.uniforms[s]={type:"v3",value:a.toArray()}:a&&a.isVector4?t.uniforms[s]={type:"v4",value:a.toArray()}:a&&a.isMatrix3?t.uniforms[s]={type:"m3",value:a.toArray()}:a&&a.isMatrix4?t.uniforms[s]={type:"m4",value:a.toArray()}:t.uniforms[s]={value:a}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;const i={};for(const s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(const i in e.uniforms){const s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new Tt().setHex(s.value);break;case"v2":this.uniforms[i].value=new Ct().fromArray(s.value);break;case"v3":this.uniforms[i].value=new j().fromArray(s.value);break;case"v4":this.uniforms[i].value=new Jt().fromArray(s.value);break;case"m3":this.uniforms[i].value=new xt().fromArray(s.value);break;case"m4":this.uniforms[i].value=new Qt().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(const i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}}class Ex extends Js{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}}class hp extends Qr{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new Tt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Tt(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=bu,this.normalScale=new Ct(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ws,this.combine=Uc,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}}class Tx extends Qr{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=wv,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}}class Ax extends Qr{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}}class fp extends Dn{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Tt(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){const t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}}class Rx extends fp{constructor(e,t,i){super(e,i),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(Dn.DEFAULT_UP),this.updateMatrix(),this.groundColor=new Tt(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){const t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}}const ih=new Qt,dp=new j,pp=new j;class Cx{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new Ct(512,512),this.mapType=pi,this.map=null,this.mapPass=null,this.matrix=new Qt,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new Ka,this._frameExtents=new Ct(1,1),this._viewportCount=1,this._viewports=[new Jt(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){const t=this.camera;dp.setFromMatrixPosition(e.matrixWorld),t.position.copy(dp),pp.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(pp),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,i,s){ih.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),i.setFromProjectionMatrix(ih,e.coordinateSystem,e.reversedDepth);const r=this._frameExtents,a=s?s.z/r.x:1,o=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===Ga||e.reversedDepth?t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,1,0,0,0,0,1):t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,.5,.5,0,0,0,1),t.multiply(ih)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){const e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}}const Sl=new j,Ml=new zr,rs=new j;class mp extends Dn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Qt,this.projectionMatrix=new Qt,this.projectionMatrixInverse=new Qt,this.coordinateSystem=Oi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Sl,Ml,rs),rs.x===1&&rs.y===1&&rs.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Sl,Ml,rs.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(Sl,Ml,rs),rs.x===1&&rs.y===1&&rs.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Sl,Ml,rs.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}}const Qs=new j,gp=new Ct,_p=new Ct;class Vi extends mp{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){const t=.5*this.getFilmHeight()/e;this.fov=Va*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){const e=Math.tan(Ha*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Va*2*Math.atan(Math.tan(Ha*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Qs.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Qs.x,Qs.y).multiplyScalar(-e/Qs.z),Qs.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Qs.x,Qs.y).multiplyScalar(-e/Qs.z)}getViewSize(e,t){return this.getViewBounds(e,gp,_p),t.subVectors(_p,gp)}setViewOffset(e,t,i,s,r,a){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=this.near;let t=e*Math.tan(Ha*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s;const a=this.view;if(this.view!==null&&this.view.enabled){const l=a.fullWidth,c=a.fullHeight;r+=a.offsetX*s/l,t-=a.offsetY*i/c,s*=a.width/l,i*=a.height/c}const o=this.filmOffset;o!==0&&(r+=e*o/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}}class vp extends mp{constructor(e=-1,t=1,i=1,s=-1,r=.1,a=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=a,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,a){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2;let r=i-e,a=i+e,o=s+t,l=s-t;if(this.view!==null&&this.view.enabled){const c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,a=r+c*this.view.width,o-=u*this.view.offsetY,l=o-u*this.view.height}this.projectionMatrix.makeOrthographic(r,a,o,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}}class Lx extends Cx{constructor(){super(new vp(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}}class Px extends fp{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Dn.DEFAULT_UP),this.updateMatrix(),this.target=new Dn,this.shadow=new Lx}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){const t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}}class Dx extends Qn{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){const e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}}const ta=-90,na=1;class sh extends Dn{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;const s=new Vi(ta,na,e,t);s.layers=this.layers,this.add(s);const r=new Vi(ta,na,e,t);r.layers=this.layers,this.add(r);const a=new Vi(ta,na,e,t);a.layers=this.layers,this.add(a);const o=new Vi(ta,na,e,t);o.layers=this.layers,this.add(o);const l=new Vi(ta,na,e,t);l.layers=this.layers,this.add(l);const c=new Vi(ta,na,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){const e=this.coordinateSystem,t=this.children.concat(),[i,s,r,a,o,l]=t;for(const c of t)this.remove(c);if(e===Oi)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),a.up.set(0,0,1),a.lookAt(0,-1,0),o.up.set(0,1,0),o.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Ga)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),a.up.set(0,0,-1),a.lookAt(0,-1,0),o.up.set(0,-1,0),o.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(const c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();const{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());const[r,a,o,l,c,u]=this.children,f=e.getRenderTarget(),h=e.getActiveCubeFace(),d=e.getActiveMipmapLevel(),p=e.xr.enabled;e.xr.enabled=!1;const _=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,2,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,3,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=_,e.setRenderTarget(i,5,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(f,h,d),e.xr.enabled=p,i.texture.needsPMREMUpdate=!0}}class Nx extends Vi{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}}class rh extends dx{constructor(e,t,i=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=i}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){const t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){const t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}}const xp=new Qt;class Ix{constructor(e,t,i=0,s=1/0){this.ray=new Ku(e,t),this.near=i,this.far=s,this.camera=null,this.layers=new Nu,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):Ut("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return xp.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(xp),this}intersectObject(e,t=!0,i=[]){return ah(e,this,i,t),i.sort(Sp),i}intersectObjects(e,t=!0,i=[]){for(let s=0,r=e.length;s<r;s++)ah(e[s],this,i,t);return i.sort(Sp),i}}function Sp(n,e){return n.distance-e.distance}function ah(n,e,t,i){let s=!0;if(n.layers.test(e.layers)&&n.raycast(e,t)===!1&&(s=!1),s===!0&&i===!0){const r=n.children;for(let a=0,o=r.length;a<o;a++)ah(r[a],e,t,!0)}}const Mp=new j,wl=new j,ia=new j,sa=new j,oh=new j,Ux=new j,Fx=new j;class Ox{constructor(e=new j,t=new j){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){Mp.subVectors(e,this.start),wl.subVectors(this.end,this.start);const i=wl.dot(wl);if(i===0)return 0;let r=wl.dot(Mp)/i;return t&&(r=St(r,0,1)),r}closestPointToPoint(e,t,i){const s=this.closestPointToPointParameter(e,t);return this.delta(i).multiplyScalar(s).add(this.start)}distanceSqToLine3(e,t=Ux,i=Fx){const s=10000000000000001e-32;let r,a;const o=this.start,l=e.start,c=this.end,u=e.end;ia.subVectors(c,o),sa.subVectors(u,l),oh.subVectors(o,l);const f=ia.dot(ia),h=sa.dot(sa),d=sa.dot(oh);if(f<=s&&h<=s)return t.copy(o),i.copy(l),t.distanceToSquared(i);if(f<=s)r=0,a=d/h,a=St(a,0,1);else{const p=ia.dot(oh);if(h<=s)a=0,r=St(-p/f,0,1);else{const _=ia.dot(sa),g=f*h-_*_;g!==0?r=St((_*d-p*h)/g,0,1):r=0,a=(_*r+d)/h,a<0?(a=0,r=St(-p/f,0,1)):a>1&&(a=1,r=St((_-p)/f,0,1))}}return t.copy(o).addScaledVector(ia,r),i.copy(l).addScaledVector(sa,a),t.distanceToSquared(i)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}}function wp(n,e,t,i){const s=Bx(i);switch(t){case Md:return n*e;case bd:return n*e/s.components*s.byteLength;case Wc:return n*e/s.components*s.byteLength;case fr:return n*e*2/s.components*s.byteLength;case $c:return n*e*2/s.components*s.byteLength;case wd:return n*e*3/s.components*s.byteLength;case is:return n*e*4/s.components*s.byteLength;case Xc:return n*e*4/s.components*s.byteLength;case zo:case ko:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Go:case Ho:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Yc:case Zc:return Math.max(n,16)*Math.max(e,8)/4;case qc:case Kc:return Math.max(n,8)*Math.max(e,8)/2;case Jc:case Qc:case eu:case tu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case jc:case Vo:case nu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case iu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case su:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case ru:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case au:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case ou:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case lu:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case cu:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case uu:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case hu:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case fu:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case du:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case pu:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case mu:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case gu:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case _u:case vu:case xu:return Math.ceil(n/4)*Math.ceil(e/4)*16;case Su:case Mu:return Math.ceil(n/4)*Math.ceil(e/4)*8;case Wo:case wu:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Bx(n){switch(n){case pi:case _d:return{byteLength:1,components:1};case ka:case vd:case ns:return{byteLength:2,components:1};case Hc:case Vc:return{byteLength:2,components:4};case es:case Gc:case ts:return{byteLength:4,components:1};case xd:case Sd:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:Ac}})),typeof window<"u"&&(window.__THREE__?ft("WARNING: Multiple instances of Three.js being imported."):window.__THREE__=Ac);/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function bp(){let n=null,e=!1,t=null,i=null;function s(r,a){i=n.requestAnimationFrame(s),t(r,a)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function zx(n){const e=new WeakMap;function t(o,l){const c=o.array,u=o.usage,f=c.byteLength,h=n.createBuffer();n.bindBuffer(l,h),n.bufferData(l,c,u),o.onUploadCallback();let d;if(c instanceof Float32Array)d=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)d=n.HALF_FLOAT;else if(c instanceof Uint16Array)o.isFloat16BufferAttribute?d=n.HALF_FLOAT:d=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)d=n.SHORT;else if(c instanceof Uint32Array)d=n.UNSIGNED_INT;else if(c instanceof Int32Array)d=n.INT;else if(c instanceof Int8Array)d=n.BYTE;else if(c instanceof Uint8Array)d=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)d=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:h,type:d,bytesPerElement:c.BYTES_PER_ELEMENT,version:o.version,size:f}}function i(o,l,c){const u=l.array,f=l.updateRanges;if(n.bindBuffer(c,o),f.length===0)n.bufferSubData(c,0,u);else{f.sort((d,p)=>d.start-p.start);let h=0;for(let d=1;d<f.length;d++){const p=f[h],_=f[d];_.start<=p.start+p.count+1?p.count=Math.max(p.count,_.start+_.count-p.start):(++h,f[h]=_)}f.length=h+1;for(let d=0,p=f.length;d<p;d++){const _=f[d];n.bufferSubData(c,_.start*u.BYTES_PER_ELEMENT,u,_.start,_.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(o){return o.isInterleavedBufferAttribute&&(o=o.data),e.get(o)}function r(o){o.isInterleavedBufferAttribute&&(o=o.data);const l=e.get(o);l&&(n.deleteBuffer(l.buffer),e.delete(o))}function a(o,l){if(o.isInterleavedBufferAttribute&&(o=o.data),o.isGLBufferAttribute){const u=e.get(o);(!u||u.version<o.version)&&e.set(o,{buffer:o.buffer,type:o.type,bytesPerElement:o.elementSize,version:o.version});return}const c=e.get(o);if(c===void 0)e.set(o,t(o,l));else if(c.version<o.version){if(c.size!==o.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,o,l),c.version=o.version}}return{get:s,remove:r,update:a}}var kx=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Gx=`#ifdef USE_ALPHAHASH
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
#endif`,Hx=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Vx=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Wx=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,$x=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Xx=`#ifdef USE_AOMAP
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
#endif`,qx=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,Yx=`#ifdef USE_BATCHING
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
#endif`,Kx=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Zx=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,Jx=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Qx=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,jx=`#ifdef USE_IRIDESCENCE
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
#endif`,eS=`#ifdef USE_BUMPMAP
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
#endif`,tS=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,nS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,iS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,sS=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,rS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,aS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,oS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,lS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,cS=`#define PI 3.141592653589793
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
} // validated`,uS=`vec3 transformedNormal = objectNormal;
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
#endif`,hS=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,fS=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,dS=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,pS=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,mS="gl_FragColor = linearToOutputTexel( gl_FragColor );",gS=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,_S=`#ifdef USE_ENVMAP
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
#endif`,xS=`#ifdef USE_ENVMAP
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
#endif`,SS=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,MS=`#ifdef USE_ENVMAP
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
#endif`,wS=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,bS=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,yS=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,ES=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,TS=`#ifdef USE_GRADIENTMAP
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
}`,AS=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,RS=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,CS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,LS=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,PS=`#ifdef USE_ENVMAP
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
#endif`,DS=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,NS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,IS=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,US=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,FS=`PhysicalMaterial material;
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
#endif`,OS=`uniform sampler2D dfgLUT;
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
}`,BS=`
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
#endif`,zS=`#if defined( RE_IndirectDiffuse )
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
#endif`,kS=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,GS=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,HS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,VS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,WS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,$S=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,XS=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,qS=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,YS=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,KS=`#if defined( USE_POINTS_UV )
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
#endif`,ZS=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,JS=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,QS=`#ifdef USE_INSTANCING_MORPH
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
#endif`,eM=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,tM=`#ifdef USE_MORPHTARGETS
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
#endif`,nM=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,iM=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,sM=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,rM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,aM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,oM=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,lM=`#ifdef USE_NORMALMAP
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
#endif`,cM=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,uM=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,hM=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,fM=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,dM=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,pM=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,mM=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,gM=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,_M=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,vM=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,xM=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,SM=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,MM=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,wM=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,bM=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,yM=`float getShadowMask() {
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
}`,EM=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,TM=`#ifdef USE_SKINNING
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
#endif`,AM=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,RM=`#ifdef USE_SKINNING
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
#endif`,CM=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,LM=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,PM=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,DM=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,NM=`#ifdef USE_TRANSMISSION
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
#endif`,IM=`#ifdef USE_TRANSMISSION
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
#endif`,UM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,FM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,OM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,BM=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`;const yt={alphahash_fragment:kx,alphahash_pars_fragment:Gx,alphamap_fragment:Hx,alphamap_pars_fragment:Vx,alphatest_fragment:Wx,alphatest_pars_fragment:$x,aomap_fragment:Xx,aomap_pars_fragment:qx,batching_pars_vertex:Yx,batching_vertex:Kx,begin_vertex:Zx,beginnormal_vertex:Jx,bsdfs:Qx,iridescence_fragment:jx,bumpmap_pars_fragment:eS,clipping_planes_fragment:tS,clipping_planes_pars_fragment:nS,clipping_planes_pars_vertex:iS,clipping_planes_vertex:sS,color_fragment:rS,color_pars_fragment:aS,color_pars_vertex:oS,color_vertex:lS,common:cS,defaultnormal_vertex:uS,displacementmap_pars_vertex:hS,displacementmap_vertex:fS,emissivemap_fragment:dS,emissivemap_pars_fragment:pS,colorspace_fragment:mS,colorspace_pars_fragment:gS,envmap_fragment:_S,envmap_common_pars_fragment:vS,envmap_pars_fragment:xS,envmap_pars_vertex:SS,envmap_physical_pars_fragment:PS,envmap_vertex:MS,fog_vertex:wS,fog_pars_vertex:bS,fog_fragment:yS,fog_pars_fragment:ES,gradientmap_pars_fragment:TS,lightmap_pars_fragment:AS,lights_lambert_fragment:RS,lights_lambert_pars_fragment:CS,lights_pars_begin:LS,lights_toon_fragment:DS,lights_toon_pars_fragment:NS,lights_phong_fragment:IS,lights_phong_pars_fragment:US,lights_physical_fragment:FS,lights_physical_pars_fragment:OS,lights_fragment_begin:BS,lights_fragment_maps:zS,lights_fragment_end:kS,lightprobes_pars_fragment:GS,logdepthbuf_fragment:HS,logdepthbuf_pars_fragment:VS,logdepthbuf_pars_vertex:WS,logdepthbuf_vertex:$S,map_fragment:XS,map_pars_fragment:qS,map_particle_fragment:YS,map_particle_pars_fragment:KS,metalnessmap_fragment:ZS,metalnessmap_pars_fragment:JS,morphinstance_vertex:QS,morphcolor_vertex:jS,morphnormal_vertex:eM,morphtarget_pars_vertex:tM,morphtarget_vertex:nM,normal_fragment_begin:iM,normal_fragment_maps:sM,normal_pars_fragment:rM,normal_pars_vertex:aM,normal_vertex:oM,normalmap_pars_fragment:lM,clearcoat_normal_fragment_begin:cM,clearcoat_normal_fragment_maps:uM,clearcoat_pars_fragment:hM,iridescence_pars_fragment:fM,opaque_fragment:dM,packing:pM,premultiplied_alpha_fragment:mM,project_vertex:gM,dithering_fragment:_M,dithering_pars_fragment:vM,roughnessmap_fragment:xM,roughnessmap_pars_fragment:SM,shadowmap_pars_fragment:MM,shadowmap_pars_vertex:wM,shadowmap_vertex:bM,shadowmask_pars_fragment:yM,skinbase_vertex:EM,skinning_pars_vertex:TM,skinning_vertex:AM,skinnormal_vertex:RM,specularmap_fragment:CM,specularmap_pars_fragment:LM,tonemapping_fragment:PM,tonemapping_pars_fragment:DM,transmission_fragment:NM,transmission_pars_fragment:IM,uv_pars_fragment:UM,uv_pars_vertex:FM,uv_vertex:OM,worldpos_vertex:BM,background_vert:`varying vec2 vUv;
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
}`},ke={common:{diffuse:{value:new Tt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new xt},alphaMap:{value:null},alphaMapTransform:{value:new xt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new xt}},envmap:{envMap:{value:null},envMapRotation:{value:new xt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new xt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new xt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new xt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new xt},normalScale:{value:new Ct(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new xt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new xt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new xt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new xt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Tt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Tt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new xt},alphaTest:{value:0},uvTransform:{value:new xt}},sprite:{diffuse:{value:new Tt(16777215)},opacity:{value:1},center:{value:new Ct(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new xt},alphaMap:{value:null},alphaMapTransform:{value:new xt},alphaTest:{value:0}}},ui={basic:{uniforms:ei([ke.common,ke.specularmap,ke.envmap,ke.aomap,ke.lightmap,ke.fog]),vertexShader:yt.meshbasic_vert,fragmentShader:yt.meshbasic_frag},lambert:{uniforms:ei([ke.common,ke.specularmap,ke.envmap,ke.aomap,ke.lightmap,ke.emissivemap,ke.bumpmap,ke.normalmap,ke.displacementmap,ke.fog,ke.lights,{emissive:{value:new Tt(0)},envMapIntensity:{value:1}}]),vertexShader:yt.meshlambert_vert,fragmentShader:yt.meshlambert_frag},phong:{uniforms:ei([ke.common,ke.specularmap,ke.envmap,ke.aomap,ke.lightmap,ke.emissivemap,ke.bumpmap,ke.normalmap,ke.displacementmap,ke.fog,ke.lights,{emissive:{value:new Tt(0)},specular:{value:new Tt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:yt.meshphong_vert,fragmentShader:yt.meshphong_frag},standard:{uniforms:ei([ke.common,ke.envmap,ke.aomap,ke.lightmap,ke.emissivemap,ke.bumpmap,ke.normalmap,ke.displacementmap,ke.roughnessmap,ke.metalnessmap,ke.fog,ke.lights,{emissive:{value:new Tt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:yt.meshphysical_vert,fragmentShader:yt.meshphysical_frag},toon:{uniforms:ei([ke.common,ke.aomap,ke.lightmap,ke.emissivemap,ke.bumpmap,ke.normalmap,ke.displacementmap,ke.gradientmap,ke.fog,ke.lights,{emissive:{value:new Tt(0)}}]),vertexShader:yt.meshtoon_vert,fragmentShader:yt.meshtoon_frag},matcap:{uniforms:ei([ke.common,ke.bumpmap,ke.normalmap,ke.displacementmap,ke.fog,{matcap:{value:null}}]),vertexShader:yt.meshmatcap_vert,fragmentShader:yt.meshmatcap_frag},points:{uniforms:ei([ke.points,ke.fog]),vertexShader:yt.points_vert,fragmentShader:yt.points_frag},dashed:{uniforms:ei([ke.common,ke.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:yt.linedashed_vert,fragmentShader:yt.linedashed_frag},depth:{uniforms:ei([ke.common,ke.displacementmap]),vertexShader:yt.depth_vert,fragmentShader:yt.depth_frag},normal:{uniforms:ei([ke.common,ke.bumpmap,ke.normalmap,ke.displacementmap,{opacity:{value:1}}]),vertexShader:yt.meshnormal_vert,fragmentShader:yt.meshnormal_frag},sprite:{uniforms:ei([ke.sprite,ke.fog]),vertexShader:yt.sprite_vert,fragmentShader:yt.sprite_frag},background:{uniforms:{uvTransform:{value:new xt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:yt.background_vert,fragmentShader:yt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new xt}},vertexShader:yt.backgroundCube_vert,fragmentShader:yt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:yt.cube_vert,fragmentShader:yt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:yt.equirect_vert,fragmentShader:yt.equirect_frag},distance:{uniforms:ei([ke.common,ke.displacementmap,{referencePosition:{value:new j},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:yt.distance_vert,fragmentShader:yt.distance_frag},shadow:{uniforms:ei([ke.lights,ke.fog,{color:{value:new Tt(0)},opacity:{value:1}}]),vertexShader:yt.shadow_vert,fragmentShader:yt.shadow_frag}};ui.physical={uniforms:ei([ui.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new xt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new xt},clearcoatNormalScale:{value:new Ct(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new xt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new xt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new xt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new xt},sheen:{value:0},sheenColor:{value:new Tt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new xt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new xt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new xt},transmissionSamplerSize:{value:new Ct},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new xt},attenuationDistance:{value:0},attenuationColor:{value:new Tt(0)},specularColor:{value:new Tt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new xt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new xt},anisotropyVector:{value:new Ct},anisotropyMap:{value:null},anisotropyMapTransform:{value:new xt}}]),vertexShader:yt.meshphysical_vert,fragmentShader:yt.meshphysical_frag};const bl={r:0,b:0,g:0},zM=new Qt,yp=new xt;yp.set(-1,0,0,0,1,0,0,0,1);function kM(n,e,t,i,s,r){const a=new Tt(0);let o=s===!0?0:1,l,c,u=null,f=0,h=null;function d(v){let w=v.isScene===!0?v.background:null;if(w&&w.isTexture){const S=v.backgroundBlurriness>0;w=e.get(w,S)}return w}function p(v){let w=!1;const S=d(v);S===null?g(a,o):S&&S.isColor&&(g(S,1),w=!0);const R=n.xr.getEnvironmentBlendMode();R==="additive"?t.buffers.color.setClear(0,0,0,1,r):R==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||w)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function _(v,w){const S=d(w);S&&S.isCubeTexture?(c===void 0&&(c=new Hi(new Ja(1,1,1),new Js({name:"BackgroundCubeMaterial",uniforms:ea(ui.backgroundCube.uniforms),vertexShader:ui.backgroundCube.vertexShader,fragmentShader:ui.backgroundCube.fragmentShader,side:li,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(R,b,x){this.matrixWorld.copyPosition(x.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=w.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=w.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(zM.makeRotationFromEuler(w.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(yp),c.material.toneMapped=Nt.getTransfer(S.colorSpace)!==Ht,(u!==S||f!==S.version||h!==n.toneMapping)&&(c.material.needsUpdate=!0,u=S,f=S.version,h=n.toneMapping),c.layers.enableAll(),v.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new Hi(new xl(2,2),new Js({name:"BackgroundMaterial",uniforms:ea(ui.background.uniforms),vertexShader:ui.background.vertexShader,fragmentShader:ui.background.fragmentShader,side:hr,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=w.backgroundIntensity,l.material.toneMapped=Nt.getTransfer(S.colorSpace)!==Ht,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(u!==S||f!==S.version||h!==n.toneMapping)&&(l.material.needsUpdate=!0,u=S,f=S.version,h=n.toneMapping),l.layers.enableAll(),v.unshift(l,l.geometry,l.material,0,0,null))}function g(v,w){v.getRGB(bl,up(n)),t.buffers.color.setClear(bl.r,bl.g,bl.b,w,r)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return a},setClearColor:function(v,w=1){a.set(v),o=w,g(a,o)},getClearAlpha:function(){return o},setClearAlpha:function(v){o=v,g(a,o)},render:p,addToRenderList:_,dispose:m}}function GM(n,e){const t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=h(null);let r=s,a=!1;function o(T,U,F,A,I){let G=!1;const B=f(T,A,F,U);r!==B&&(r=B,c(r.object)),G=d(T,A,F,I),G&&p(T,A,F,I),I!==null&&e.update(I,n.ELEMENT_ARRAY_BUFFER),(G||a)&&(a=!1,S(T,U,F,A),I!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(I).buffer))}function l(){return n.createVertexArray()}function c(T){return n.bindVertexArray(T)}function u(T){return n.deleteVertexArray(T)}function f(T,U,F,A){const I=A.wireframe===!0;let G=i[U.id];G===void 0&&(G={},i[U.id]=G);const B=T.isInstancedMesh===!0?T.id:0;let $=G[B];$===void 0&&($={},G[B]=$);let V=$[F.id];V===void 0&&(V={},$[F.id]=V);let Y=V[I];return Y===void 0&&(Y=h(l()),V[I]=Y),Y}function h(T){const U=[],F=[],A=[];for(let I=0;I<t;I++)U[I]=0,F[I]=0,A[I]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:U,enabledAttributes:F,attributeDivisors:A,object:T,attributes:{},index:null}}function d(T,U,F,A){const I=r.attributes,G=U.attributes;let B=0;const $=F.getAttributes();for(const V in $)if($[V].location>=0){const Q=I[V];let ie=G[V];if(ie===void 0&&(V==="instanceMatrix"&&T.instanceMatrix&&(ie=T.instanceMatrix),V==="instanceColor"&&T.instanceColor&&(ie=T.instanceColor)),Q===void 0||Q.attribute!==ie||ie&&Q.data!==ie.data)return!0;B++}return r.attributesNum!==B||r.index!==A}function p(T,U,F,A){const I={},G=U.attributes;let B=0;const $=F.getAttributes();for(const V in $)if($[V].location>=0){let Q=G[V];Q===void 0&&(V==="instanceMatrix"&&T.instanceMatrix&&(Q=T.instanceMatrix),V==="instanceColor"&&T.instanceColor&&(Q=T.instanceColor));const ie={};ie.attribute=Q,Q&&Q.data&&(ie.data=Q.data),I[V]=ie,B++}r.attributes=I,r.attributesNum=B,r.index=A}function _(){const T=r.newAttributes;for(let U=0,F=T.length;U<F;U++)T[U]=0}function g(T){m(T,0)}function m(T,U){const F=r.newAttributes,A=r.enabledAttributes,I=r.attributeDivisors;F[T]=1,A[T]===0&&(n.enableVertexAttribArray(T),A[T]=1),I[T]!==U&&(n.vertexAttribDivisor(T,U),I[T]=U)}function v(){const T=r.newAttributes,U=r.enabledAttributes;for(let F=0,A=U.length;F<A;F++)U[F]!==T[F]&&(n.disableVertexAttribArray(F),U[F]=0)}function w(T,U,F,A,I,G,B){B===!0?n.vertexAttribIPointer(T,U,F,I,G):n.vertexAttribPointer(T,U,F,A,I,G)}function S(T,U,F,A){_();const I=A.attributes,G=F.getAttributes(),B=U.defaultAttributeValues;for(const $ in G){const V=G[$];if(V.location>=0){let Y=I[$];if(Y===void 0&&($==="instanceMatrix"&&T.instanceMatrix&&(Y=T.instanceMatrix),$==="instanceColor"&&T.instanceColor&&(Y=T.instanceColor)),Y!==void 0){const Q=Y.normalized,ie=Y.itemSize,Z=e.get(Y);if(Z===void 0)continue;const q=Z.buffer,ce=Z.type,re=Z.bytesPerElement,_e=ce===n.INT||ce===n.UNSIGNED_INT||Y.gpuType===Gc;if(Y.isInterleavedBufferAttribute){const de=Y.data,ae=de.isInterleavedBuffer===!0?de.stride:de.itemSize,Se=Y.offset;if(de.isInstancedInterleavedBuffer||de.isInstancedBufferAttribute){for(let ge=0;ge<V.locationSize;ge++)m(V.location+ge,de.meshPerAttribute);T.isInstancedMesh!==!0&&A._maxInstanceCount===void 0&&(A._maxInstanceCount=de.meshPerAttribute*de.count)}else for(let ge=0;ge<V.locationSize;ge++)g(V.location+ge);n.bindBuffer(n.ARRAY_BUFFER,q);for(let ge=0;ge<V.locationSize;ge++)w(V.location+ge,ie/V.locationSize,ce,Q,ae*re,(Se+ie/V.locationSize*ge)*re,_e)}else{if(Y.isInstancedBufferAttribute){for(let de=0;de<V.locationSize;de++)m(V.location+de,Y.meshPerAttribute);T.isInstancedMesh!==!0&&A._maxInstanceCount===void 0&&(A._maxInstanceCount=Y.meshPerAttribute*Y.count)}else for(let de=0;de<V.locationSize;de++)g(V.location+de);n.bindBuffer(n.ARRAY_BUFFER,q);for(let de=0;de<V.locationSize;de++)w(V.location+de,ie/V.locationSize,ce,Q,ie*re,ie/V.locationSize*de*re,_e)}}else if(B!==void 0){const Q=B[$];if(Q!==void 0)switch(Q.length){case 2:n.vertexAttrib2fv(V.location,Q);break;case 3:n.vertexAttrib3fv(V.location,Q);break;case 4:n.vertexAttrib4fv(V.location,Q);break;default:n.vertexAttrib1fv(V.location,Q)}}}}v()}function R(){N();for(const T in i){const U=i[T];for(const F in U){const A=U[F];for(const I in A){const G=A[I];for(const B in G)u(G[B].object),delete G[B];delete A[I]}}delete i[T]}}function b(T){if(i[T.id]===void 0)return;const U=i[T.id];for(const F in U){const A=U[F];for(const I in A){const G=A[I];for(const B in G)u(G[B].object),delete G[B];delete A[I]}}delete i[T.id]}function x(T){for(const U in i){const F=i[U];for(const A in F){const I=F[A];if(I[T.id]===void 0)continue;const G=I[T.id];for(const B in G)u(G[B].object),delete G[B];delete I[T.id]}}}function E(T){for(const U in i){const F=i[U],A=T.isInstancedMesh===!0?T.id:0,I=F[A];if(I!==void 0){for(const G in I){const B=I[G];for(const $ in B)u(B[$].object),delete B[$];delete I[G]}delete F[A],Object.keys(F).length===0&&delete i[U]}}}function N(){L(),a=!0,r!==s&&(r=s,c(r.object))}function L(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:o,reset:N,resetDefaultState:L,dispose:R,releaseStatesOfGeometry:b,releaseStatesOfObject:E,releaseStatesOfProgram:x,initAttributes:_,enableAttribute:g,disableUnusedAttributes:v}}function HM(n,e,t){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function a(l,c,u){u!==0&&(n.drawArraysInstanced(i,l,c,u),t.update(c,i,u))}function o(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,u);let h=0;for(let d=0;d<u;d++)h+=c[d];t.update(h,i,1)}this.setMode=s,this.render=r,this.renderInstances=a,this.renderMultiDraw=o}function VM(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){const x=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(x.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function a(x){return!(x!==is&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function o(x){const E=x===ns&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(x!==pi&&x!==ts&&!E&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(x){if(x==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";x="mediump"}return x==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp";const u=l(c);u!==c&&(ft("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);const f=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),h=t.logarithmicDepthBuffer===!0&&f===!1;t.reversedDepthBuffer===!0&&f===!1&&ft("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&f===!0&&ft("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");const d=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),p=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),_=n.getParameter(n.MAX_TEXTURE_SIZE),g=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),m=n.getParameter(n.MAX_VERTEX_ATTRIBS),v=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),w=n.getParameter(n.MAX_VARYING_VECTORS),S=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),R=n.getParameter(n.MAX_SAMPLES),b=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:a,textureTypeReadable:o,precision:c,logarithmicDepthBuffer:h,reversedDepthBuffer:f,maxTextures:d,maxVertexTextures:p,maxTextureSize:_,maxCubemapSize:g,maxAttributes:m,maxVertexUniforms:v,maxVaryings:w,maxFragmentUniforms:S,maxSamples:R,samples:b}}function WM(n){const e=this;let t=null,i=0,s=!1,r=!1;const a=new Zs,o=new xt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(f,h){const d=f.length!==0||h||i!==0||s;return s=h,i=f.length,d},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(f,h){t=u(f,h,0)},this.setState=function(f,h,d){const p=f.clippingPlanes,_=f.clipIntersection,g=f.clipShadows,m=n.get(f);if(!s||p===null||p.length===0||r&&!g)r?u(null):c();else{const v=r?0:i,w=v*4;let S=m.clippingState||null;l.value=S,S=u(p,h,w,d);for(let R=0;R!==w;++R)S[R]=t[R];m.clippingState=S,this.numIntersection=_?this.numPlanes:0,this.numPlanes+=v}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function u(f,h,d,p){const _=f!==null?f.length:0;let g=null;if(_!==0){if(g=l.value,p!==!0||g===null){const m=d+_*4,v=h.matrixWorldInverse;o.getNormalMatrix(v),(g===null||g.length<m)&&(g=new Float32Array(m));for(let w=0,S=d;w!==_;++w,S+=4)a.copy(f[w]).applyMatrix4(v,o),a.normal.toArray(g,S),g[S+3]=a.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=_,e.numIntersection=0,g}}class lh extends ss{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;const i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new rp(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;const i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new Ja(5,5,5),r=new Js({name:"CubemapFromEquirect",uniforms:ea(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:li,blending:Ur});r.uniforms.tEquirect.value=t;const a=new Hi(s,r),o=t.minFilter;return t.minFilter===Bs&&(t.minFilter=ci),new sh(1,10,this).update(e,a),t.minFilter=o,a.geometry.dispose(),a.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){const r=e.getRenderTarget();for(let a=0;a<6;a++)e.setRenderTarget(this,a),e.clear(t,i,s);e.setRenderTarget(r)}}const Ep=256,$M=3,XM=20,Tp=256,Ap=16,qM=3,YM=new j,KM=new Tt;class yl{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new sh(1,10,null),this._boxMesh=new Hi(new Ja(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){const{size:a=256,position:o=YM}=r,l=this._renderer;this._setSize(a);const c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);const f=l.autoClear,h=l.autoClearColor,d=l.autoClearDepth,p=l.autoClearStencil,_=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,_===null&&(e.background=l.getClearColor(KM));const g=new sh(i,s,u);return g.position.copy(o),g.update(l,e),l.autoClear=f,l.autoClearColor=h,l.autoClearDepth=d,l.autoClearStencil=p,e.background=_,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Lp(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Cp(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Ep,Dd(e))}_fromTexture(e,t){e.mapping===Or||e.mapping===za?this._setSize(e.image.length===0?Ep:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);const i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){const e=this._cubeSize,t=Rp(e,!1,!1),i=Math.log2(e)-$M;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){const t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=Rp(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){const s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;const a=e.width>>t;e.viewport.set(0,0,a,a),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Or||e.mapping===za?(this._cubemapMaterial===null&&(this._cubemapMaterial=Lp()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Cp()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=ZM(),this._integrationMaterial=JM());const t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;const r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Ap);for(let a=0;a<=i;a++){const o=yl.lodToRoughness(a,i);if(a>i-qM)r.roughness.value=o,this._renderCube(e,a,this._integrationMaterial);else{const l=o>0?Math.log2(t)+.5*Math.log2(6/(Tp*Math.pow(o,4)))+.5:0;s.roughness.value=o,s.lodBias.value=l,this._renderCube(e,a,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=QM());const i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}}function Rp(n,e,t){return new lh(n,{minFilter:Bs,generateMipmaps:e,type:ns,colorSpace:$o,depthBuffer:t})}function Qa(n,e,t){return new Js({name:n,uniforms:e,vertexShader:yt.cube_vert,fragmentShader:t,side:li,blending:Ur,depthTest:!1,depthWrite:!1})}function ZM(){return Qa("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Tp}u

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
	`)}function JM(){return Qa("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Ap}},`

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
	`)}function QM(){return Qa("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${XM}
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
	`)}function Cp(){return Qa("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Lp(){return Qa("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function jM(n){let e=new WeakMap,t=new WeakMap,i=null;function s(h,d=!1){return h==null?null:d?a(h):r(h)}function r(h){if(h&&h.isTexture){const d=h.mapping;if(d===Fc||d===Oc)if(e.has(h)){const p=e.get(h).texture;return o(p,h.mapping)}else{const p=h.image;if(p&&p.height>0){const _=new lh(p.height);return _.fromEquirectangularTexture(n,h),e.set(h,_),h.addEventListener("dispose",c),o(_.texture,h.mapping)}else return null}}return h}function a(h){if(h&&h.isTexture&&h.isPMREMTexture!==!0){const d=h.mapping,p=d===Fc||d===Oc,_=d===Or||d===za;if(p||_){let g=t.get(h);const m=g!==void 0?g.texture.pmremVersion:0;if(h.isRenderTargetTexture&&h.pmremVersion!==m)return i===null&&(i=new yl(n)),g=p?i.fromEquirectangular(h,g):i.fromCubemap(h,g),g.texture.pmremVersion=h.pmremVersion,t.set(h,g),g.texture;if(g!==void 0)return g.texture;{const v=h.image;return p&&v&&v.height>0||_&&v&&l(v)?(i===null&&(i=new yl(n)),g=p?i.fromEquirectangular(h):i.fromCubemap(h),g.texture.pmremVersion=h.pmremVersion,t.set(h,g),h.addEventListener("dispose",u),g.texture):null}}}return h}function o(h,d){return d===Fc?h.mapping=Or:d===Oc&&(h.mapping=za),h}function l(h){let d=0;const p=6;for(let _=0;_<p;_++)h[_]!==void 0&&d++;return d===p}function c(h){const d=h.target;d.removeEventListener("dispose",c);const p=e.get(d);p!==void 0&&(e.delete(d),p.dispose())}function u(h){const d=h.target;d.removeEventListener("dispose",u);const p=t.get(d);p!==void 0&&(t.delete(d),p.dispose())}function f(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:f}}function ew(n){const e={};function t(i){if(e[i]!==void 0)return e[i];const s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){const s=t(i);return s===null&&Ko("WebGLRenderer: "+i+" extension not supported."),s}}}function tw(n,e,t,i){const s={},r=new WeakMap,a=new FinalizationRegistry(p=>delete s[p]);function o(p){l(p.target)}function l(p){p.index!==null&&e.remove(p.index);for(const g in p.attributes)e.remove(p.attributes[g]);p.removeEventListener("dispose",o),delete s[p.id],a.unregister(p);const _=r.get(p);_&&(e.remove(_),r.delete(p)),i.releaseStatesOfGeometry(p),p.isInstancedBufferGeometry===!0&&delete p._maxInstanceCount,t.memory.geometries--}function c(p,_){return s[_.id]!==void 0||(_.addEventListener("dispose",o),s[_.id]=new WeakRef(_),a.register(_,_.id,_),t.memory.geometries++),_}function u(p){const _=p.attributes;for(const g in _)e.update(_[g],n.ARRAY_BUFFER)}function f(p){const _=p.index,g=p.attributes.position;let m=0;if(g===void 0)return;const v=_!==null?_.array.length:g.array.length/3-1,w=g.count>=65535?qd:Xd,S=new w(Math.ceil(v/3)*6,1),R=S.array;if(_!==null){const x=_.array;m=_.version;for(let E=0,N=0;E<v;E+=3){const L=x[E+0],T=x[E+1],U=x[E+2];R[N++]=L,R[N++]=T,R[N++]=T,R[N++]=U,R[N++]=U,R[N++]=L}}else{m=g.version;for(let x=0,E=0;x<v;x+=3){const N=x+0,L=x+1,T=x+2;R[E++]=N,R[E++]=L,R[E++]=L,R[E++]=T,R[E++]=T,R[E++]=N}}S.version=m;const b=r.get(p);b&&e.remove(b),r.set(p,S)}function h(p){const _=r.get(p);if(_){const g=p.index;g!==null&&_.version<g.version&&f(p)}else f(p);return r.get(p)}function d(){for(const p in s){const _=s[p].deref();_!==void 0&&l(_)}}return{get:c,update:u,getWireframeAttribute:h,dispose:d}}function nw(n,e,t){let i;function s(f){i=f}let r,a;function o(f){r=f.type,a=f.bytesPerElement}function l(f,h){n.drawElements(i,h,r,f*a),t.update(h,i,1)}function c(f,h,d){d!==0&&(n.drawElementsInstanced(i,h,r,f*a,d),t.update(h,i,d))}function u(f,h,d){if(d===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,h,0,r,f,0,d);let _=0;for(let g=0;g<d;g++)_+=h[g];t.update(_,i,1)}this.setMode=s,this.setIndex=o,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function iw(n){const e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,a,o){switch(t.calls++,a){case n.TRIANGLES:t.triangles+=o*(r/3);break;case n.LINES:t.lines+=o*(r/2);break;case n.LINE_STRIP:t.lines+=o*(r-1);break;case n.LINE_LOOP:t.lines+=o*r;break;case n.POINTS:t.points+=o*r;break;default:Ut("WebGLInfo: Unknown draw mode:",a);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function sw(n,e,t){const i=new WeakMap,s=new Jt;function r(a,o,l){const c=a.morphTargetInfluences,u=o.morphAttributes.position||o.morphAttributes.normal||o.morphAttributes.color,f=u!==void 0?u.length:0;let h=i.get(o);if(h===void 0||h.count!==f){let N=function(){x.dispose(),i.delete(o),o.removeEventListener("dispose",N)};h!==void 0&&h.texture.dispose();const d=o.morphAttributes.position!==void 0,p=o.morphAttributes.normal!==void 0,_=o.morphAttributes.color!==void 0,g=o.morphAttributes.position||[],m=o.morphAttributes.normal||[],v=o.morphAttributes.color||[];let w=0;d===!0&&(w=1),p===!0&&(w=2),_===!0&&(w=3);let S=o.attributes.position.count*w,R=1;S>e.maxTextureSize&&(R=Math.ceil(S/e.maxTextureSize),S=e.maxTextureSize);const b=new Float32Array(S*R*4*f),x=new Fd(b,S,R,f);x.type=ts,x.needsUpdate=!0;const E=w*4;for(let L=0;L<f;L++){const T=g[L],U=m[L],F=v[L],A=S*R*4*L;for(let I=0;I<T.count;I++){const G=I*E;d===!0&&(s.fromBufferAttribute(T,I),b[A+G+0]=s.x,b[A+G+1]=s.y,b[A+G+2]=s.z,b[A+G+3]=0),p===!0&&(s.fromBufferAttribute(U,I),b[A+G+4]=s.x,b[A+G+5]=s.y,b[A+G+6]=s.z,b[A+G+7]=0),_===!0&&(s.fromBufferAttribute(F,I),b[A+G+8]=s.x,b[A+G+9]=s.y,b[A+G+10]=s.z,b[A+G+11]=F.itemSize===4?s.w:1)}}h={count:f,texture:x,size:new Ct(S,R)},i.set(o,h),o.addEventListener("dispose",N)}if(a.isInstancedMesh===!0&&a.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",a.morphTexture,t);else{let d=0;for(let _=0;_<c.length;_++)d+=c[_];const p=o.morphTargetsRelative?1:1-d;l.getUniforms().setValue(n,"morphTargetBaseInfluence",p),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",h.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",h.size)}return{update:r}}function rw(n,e,t,i,s){let r=new WeakMap;function a(c){const u=s.render.frame,f=c.geometry,h=e.get(c,f);if(r.get(h)!==u&&(e.update(h),r.set(h,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==u&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,u))),c.isSkinnedMesh){const d=c.skeleton;r.get(d)!==u&&(d.update(),r.set(d,u))}return h}function o(){r=new WeakMap}function l(c){const u=c.target;u.removeEventListener("dispose",l),i.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:a,dispose:o}}const aw={[cd]:"LINEAR_TONE_MAPPING",[ud]:"REINHARD_TONE_MAPPING",[hd]:"CINEON_TONE_MAPPING",[fd]:"ACES_FILMIC_TONE_MAPPING",[pd]:"AGX_TONE_MAPPING",[md]:"NEUTRAL_TONE_MAPPING",[dd]:"CUSTOM_TONE_MAPPING"};function ow(n,e,t,i,s,r){const a=new ss(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1});let o=null,l=null,c=null;const u=new Qn;u.setAttribute("position",new gn([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new gn([0,2,0,0,2,0],2));const f=new Ex({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),h=new Hi(u,f),d=new vp(-1,1,1,-1,0,1);let p=null,_=null,g=!1,m,v=null,w=[],S=!1;this.setSize=function(R,b){a.setSize(R,b),o!==null&&o.setSize(R,b),l!==null&&l.setSize(R,b);for(let x=0;x<w.length;x++){const E=w[x];E.setSize&&E.setSize(R,b)}},this.setEffects=function(R){w=R,S=w.length>0&&w[0].isRenderPass===!0;const b=a.width,x=a.height;w.length>0&&o===null&&(o=new ss(b,x,{type:ns,depthBuffer:!1,stencilBuffer:!1}),l=new ss(b,x,{type:ns,depthBuffer:!1,stencilBuffer:!1}));const E=s===!0&&w.some(N=>N.needsDepthTexture===!0);E!==(a.depthTexture!==null)&&(E===!0&&c===null&&(c=new jr(b,x),r===!0&&(c.format=ks,c.type=Br)),a.dispose(),a.depthTexture=E?c:null,a.resolveDepthBuffer=E,a.storeMultisampledDepthBuffer=E);for(let N=0;N<w.length;N++){const L=w[N];L.setSize&&L.setSize(b,x),E&&L.needsDepthTexture===!0&&L.setDepthTexture&&L.setDepthTexture(c)}},this.begin=function(R,b){if(g||R.toneMapping===Ms&&w.length===0)return!1;if(v=b,b!==null){const x=b.width,E=b.height;(a.width!==x||a.height!==E)&&this.setSize(x,E)}return S===!1&&R.setRenderTarget(a),m=R.toneMapping,R.toneMapping=Ms,!0},this.hasRenderPass=function(){return S},this.end=function(R,b){R.toneMapping=m,g=!0;let x=a,E=o;for(let N=0;N<w.length;N++){const L=w[N];L.enabled!==!1&&(L.render(R,E,x,b),L.needsSwap!==!1&&(x=E,E=E===o?l:o))}if(p!==R.outputColorSpace||_!==R.toneMapping){p=R.outputColorSpace,_=R.toneMapping,f.defines={},Nt.getTransfer(p)===Ht&&(f.defines.SRGB_TRANSFER="");const N=aw[_];N&&(f.defines[N]=""),f.needsUpdate=!0}f.uniforms.tDiffuse.value=x.texture,R.setRenderTarget(v),R.render(h,d),v=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){a.dispose(),o!==null&&o.dispose(),l!==null&&l.dispose(),u.dispose(),f.dispose()}}const Pp=new Jn,Dp=new jr(1,1),Np=new ap(1),Ip=new Fd,Up=new tx,Fp=new rp,Op=[],Bp=[],zp=new Float32Array(16),kp=new Float32Array(9),Gp=new Float32Array(4);function ra(n,e,t){const i=n[0];if(i<=0||i>0)return n;const s=e*t;let r=Op[s];if(r===void 0&&(r=new Float32Array(s),Op[s]=r),e!==0){i.toArray(r,0);for(let a=1,o=0;a!==e;++a)o+=t,n[a].toArray(r,o)}return r}function yn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function En(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function El(n,e){let t=Bp[e];t===void 0&&(t=new Int32Array(e),Bp[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function lw(n,e){const t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function cw(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(yn(t,e))return;n.uniform2fv(this.addr,e),En(t,e)}}function uw(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(yn(t,e))return;n.uniform3fv(this.addr,e),En(t,e)}}function hw(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(yn(t,e))return;n.uniform4fv(this.addr,e),En(t,e)}}function fw(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(yn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),En(t,e)}else{if(yn(t,i))return;Gp.set(i),n.uniformMatrix2fv(this.addr,!1,Gp),En(t,i)}}function dw(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(yn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),En(t,e)}else{if(yn(t,i))return;kp.set(i),n.uniformMatrix3fv(this.addr,!1,kp),En(t,i)}}function pw(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(yn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),En(t,e)}else{if(yn(t,i))return;zp.set(i),n.uniformMatrix4fv(this.addr,!1,zp),En(t,i)}}function mw(n,e){const t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function gw(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(yn(t,e))return;n.uniform2iv(this.addr,e),En(t,e)}}function _w(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(yn(t,e))return;n.uniform3iv(this.addr,e),En(t,e)}}function vw(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(yn(t,e))return;n.uniform4iv(this.addr,e),En(t,e)}}function xw(n,e){const t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function Sw(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(yn(t,e))return;n.uniform2uiv(this.addr,e),En(t,e)}}function Mw(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(yn(t,e))return;n.uniform3uiv(this.addr,e),En(t,e)}}function ww(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(yn(t,e))return;n.uniform4uiv(this.addr,e),En(t,e)}}function Tl(n){return n.version===0&&(n.compareFunction=Td,n.needsUpdate=!0),n}function bw(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=Tl(Dp):r=Pp,t.setTexture2D(e||r,s)}function yw(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||Up,s)}function Ew(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=Tl(Np):r=Fp,t.setTextureCube(e||r,s)}function Tw(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||Ip,s)}function Aw(n){switch(n){case 5126:return lw;case 35664:return cw;case 35665:return uw;case 35666:return hw;case 35674:return fw;case 35675:return dw;case 35676:return pw;case 5124:case 35670:return mw;case 35667:case 35671:return gw;case 35668:case 35672:return _w;case 35669:case 35673:return vw;case 5125:return xw;case 36294:return Sw;case 36295:return Mw;case 36296:return ww;case 35678:case 36198:case 36298:case 36306:case 35682:return bw;case 35679:case 36299:case 36307:return yw;case 35680:case 36300:case 36308:case 36293:return Ew;case 36289:case 36303:case 36311:case 36292:return Tw}}function Rw(n,e){n.uniform1fv(this.addr,e)}function Cw(n,e){const t=ra(e,this.size,2);n.uniform2fv(this.addr,t)}function Lw(n,e){const t=ra(e,this.size,3);n.uniform3fv(this.addr,t)}function Pw(n,e){const t=ra(e,this.size,4);n.uniform4fv(this.addr,t)}function Dw(n,e){const t=ra(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function Nw(n,e){const t=ra(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function Iw(n,e){const t=ra(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function Uw(n,e){n.uniform1iv(this.addr,e)}function Fw(n,e){n.uniform2iv(this.addr,e)}function Ow(n,e){n.uniform3iv(this.addr,e)}function Bw(n,e){n.uniform4iv(this.addr,e)}function zw(n,e){n.uniform1uiv(this.addr,e)}function kw(n,e){n.uniform2uiv(this.addr,e)}function Gw(n,e){n.uniform3uiv(this.addr,e)}function Hw(n,e){n.uniform4uiv(this.addr,e)}function Vw(n,e,t){const i=this.cache,s=e.length,r=El(t,s);yn(i,r)||(n.uniform1iv(this.addr,r),En(i,r));let a;this.type===n.SAMPLER_2D_SHADOW?a=Tl(Dp):a=Pp;for(let o=0;o!==s;++o)t.setTexture2D(e[o]||a,r[o])}function Ww(n,e,t){const i=this.cache,s=e.length,r=El(t,s);yn(i,r)||(n.uniform1iv(this.addr,r),En(i,r));for(let a=0;a!==s;++a)t.setTexture3D(e[a]||Up,r[a])}function $w(n,e,t){const i=this.cache,s=e.length,r=El(t,s);yn(i,r)||(n.uniform1iv(this.addr,r),En(i,r));let a;this.type===n.SAMPLER_CUBE_SHADOW?a=Tl(Np):a=Fp;for(let o=0;o!==s;++o)t.setTextureCube(e[o]||a,r[o])}function Xw(n,e,t){const i=this.cache,s=e.length,r=El(t,s);yn(i,r)||(n.uniform1iv(this.addr,r),En(i,r));for(let a=0;a!==s;++a)t.setTexture2DArray(e[a]||Ip,r[a])}function qw(n){switch(n){case 5126:return Rw;case 35664:return Cw;case 35665:return Lw;case 35666:return Pw;case 35674:return Dw;case 35675:return Nw;case 35676:return Iw;case 5124:case 35670:return Uw;case 35667:case 35671:return Fw;case 35668:case 35672:return Ow;case 35669:case 35673:return Bw;case 5125:return zw;case 36294:return kw;case 36295:return Gw;case 36296:return Hw;case 35678:case 36198:case 36298:case 36306:case 35682:return Vw;case 35679:case 36299:case 36307:return Ww;case 35680:case 36300:case 36308:case 36293:return $w;case 36289:case 36303:case 36311:case 36292:return Xw}}class Yw{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=Aw(t.type)}}class Kw{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=qw(t.type)}}class Zw{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){const s=this.seq;for(let r=0,a=s.length;r!==a;++r){const o=s[r];o.setValue(e,t[o.id],i)}}}const ch=/(\w+)(\])?(\[|\.)?/g;function Hp(n,e){n.seq.push(e),n.map[e.id]=e}function Jw(n,e,t){const i=n.name,s=i.length;for(ch.lastIndex=0;;){const r=ch.exec(i),a=ch.lastIndex;let o=r[1];const l=r[2]==="]",c=r[3];if(l&&(o=o|0),c===void 0||c==="["&&a+2===s){Hp(t,c===void 0?new Yw(o,n,e):new Kw(o,n,e));break}else{let f=t.map[o];f===void 0&&(f=new Zw(o),Hp(t,f)),t=f}}}class Al{constructor(e,t){this.seq=[],this.map={};const i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let a=0;a<i;++a){const o=e.getActiveUniform(t,a),l=e.getUniformLocation(t,o.name);Jw(o,l,this)}const s=[],r=[];for(const a of this.seq)a.type===e.SAMPLER_2D_SHADOW||a.type===e.SAMPLER_CUBE_SHADOW||a.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(a):r.push(a);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){const r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){const s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,a=t.length;r!==a;++r){const o=t[r],l=i[o.id];l.needsUpdate!==!1&&o.setValue(e,l.value,s)}}static seqWithValue(e,t){const i=[];for(let s=0,r=e.length;s!==r;++s){const a=e[s];a.id in t&&i.push(a)}return i}}function Vp(n,e,t){const i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}const Qw=37297;let jw=0;function eb(n,e){const t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let a=s;a<r;a++){const o=a+1;i.push(`${o===e?">":" "} ${o}: ${t[a]}`)}return i.join(`
`)}const Wp=new xt;function tb(n){Nt._getMatrix(Wp,Nt.workingColorSpace,n);const e=`mat3( ${Wp.elements.map(t=>t.toFixed(4))} )`;switch(Nt.getTransfer(n)){case Xo:return[e,"LinearTransferOETF"];case Ht:return[e,"sRGBTransferOETF"];default:return ft("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function $p(n,e,t){const i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";const a=/ERROR: 0:(\d+)/.exec(r);if(a){const o=parseInt(a[1]);return t.toUpperCase()+`

`+r+`

`+eb(n.getShaderSource(e),o)}else return r}function nb(n,e){const t=tb(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}const ib={[cd]:"Linear",[ud]:"Reinhard",[hd]:"Cineon",[fd]:"ACESFilmic",[pd]:"AgX",[md]:"Neutral",[dd]:"Custom"};function sb(n,e){const t=ib[e];return t===void 0?(ft("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}const Rl=new j;function rb(){Nt.getLuminanceCoefficients(Rl);const n=Rl.x.toFixed(4),e=Rl.y.toFixed(4),t=Rl.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function ab(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(ja).join(`
`)}function ob(n){const e=[];for(const t in n){const i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function lb(n,e){const t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){const r=n.getActiveAttrib(e,s),a=r.name;let o=1;r.type===n.FLOAT_MAT2&&(o=2),r.type===n.FLOAT_MAT3&&(o=3),r.type===n.FLOAT_MAT4&&(o=4),t[a]={type:r.type,location:n.getAttribLocation(e,a),locationSize:o}}return t}function ja(n){return n!==""}function Xp(n,e){const t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function qp(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}const cb=/^[ \t]*#include +<([\w\d./]+)>/gm;function uh(n){return n.replace(cb,ub)}function ub(n,e){const t=yt[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return uh(t)}const hb=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Yp(n){return n.replace(hb,fb)}function fb(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Kp(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}const db={[Oo]:"SHADOWMAP_TYPE_PCF",[Fa]:"SHADOWMAP_TYPE_VSM"};function pb(n){return db[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}const mb={[za]:"ENVMAP_MODE_REFRACTION"};function gb(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":mb[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}const _b={[Uc]:"ENVMAP_BLENDING_MULTIPLY",[xv]:"ENVMAP_BLENDING_MIX",[Sv]:"ENVMAP_BLENDING_ADD"};function vb(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":_b[n.combine]||"ENVMAP_BLENDING_NONE"}function xb(n,e,t,i){const s=n.getContext(),r=t.defines;let a=t.vertexShader,o=t.fragmentShader;const l=pb(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=gb(t),f=vb(t),h=ab(t),d=ob(r),p=s.createProgram();let _,g,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(_=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(ja).join(`
`),_.length>0&&(_+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(ja).join(`
`),g.length>0&&(g+=`
`)):(_=[Kp(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(ja).join(`
`),g=[Kp(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+f:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Ms?"#define TONE_MAPPING":"",t.toneMapping!==Ms?yt.tonemapping_pars_fragment:"",t.toneMapping!==Ms?sb("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",yt.colorspace_pars_fragment,nb("linearToOutputTexel",t.outputColorSpace),rb(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(ja).join(`
`)),a=uh(a),a=Xp(a,t),a=qp(a,t),o=uh(o),o=Xp(o,t),o=qp(o,t),a=Yp(a),o=Yp(o),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,_=[h,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+_,g=["#define varying in",t.glslVersion===Rd?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Rd?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);const v=m+_+a,w=m+g+o,S=Vp(s,s.VERTEX_SHADER,v),R=Vp(s,s.FRAGMENT_SHADER,w);s.attachShader(p,S),s.attachShader(p,R),t.index0AttributeName!==void 0?s.bindAttribLocation(p,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(p,0,"position"),s.linkProgram(p);function b(L){if(n.debug.checkShaderErrors){const T=s.getProgramInfoLog(p)||"",U=s.getShaderInfoLog(S)||"",F=s.getShaderInfoLog(R)||"",A=T.trim(),I=U.trim(),G=F.trim();let B=!0,$=!0;if(s.getProgramParameter(p,s.LINK_STATUS)===!1)if(B=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,p,S,R);else{const V=$p(s,S,"vertex"),Y=$p(s,R,"fragment");Ut("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(p,s.VALIDATE_STATUS)+`

Material Name: `+L.name+`
Material Type: `+L.type+`

Program Info Log: `+A+`
`+V+`
`+Y)}else A!==""?ft("WebGLProgram: Program Info Log:",A):(I===""||G==="")&&($=!1);$&&(L.diagnostics={runnable:B,programLog:A,vertexShader:{log:I,prefix:_},fragmentShader:{log:G,prefix:g}})}s.deleteShader(S),s.deleteShader(R),x=new Al(s,p),E=lb(s,p)}let x;this.getUniforms=function(){return x===void 0&&b(this),x};let E;this.getAttributes=function(){return E===void 0&&b(this),E};let N=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return N===!1&&(N=s.getProgramParameter(p,Qw)),N},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(p),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=jw++,this.cacheKey=e,this.usedTimes=1,this.program=p,this.vertexShader=S,this.fragmentShader=R,this}let Sb=0;class Mb{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){const s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){const t=this.materialCache.get(e);for(const i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){const t=this.materialCache;let i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){const t=this.shaderCache;let i=t.get(e);return i===void 0&&(i=new wb(e),t.set(e,i)),i}}class wb{constructor(e){this.id=Sb++,this.code=e,this.usedTimes=0}}function bb(n){return n===fr||n===Vo||n===Wo}function yb(n,e,t,i,s,r){const a=new Nu,o=new Mb,l=new Set,c=[],u=new Map,f=i.logarithmicDepthBuffer,h={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function d(x){return l.add(x),x===0?"uv":`uv${x}`}function p(x,E,N,L,T,U){const F=L.fog,A=T.geometry,I=x.isMeshStandardMaterial||x.isMeshLambertMaterial||x.isMeshPhongMaterial?L.environment:null,G=x.isMeshStandardMaterial||x.isMeshLambertMaterial&&!x.envMap||x.isMeshPhongMaterial&&!x.envMap,B=e.get(x.envMap||I,G),$=h[x.type];let V=i.precision;x.precision!==null&&(V=i.getMaxPrecision(x.precision),V!==x.precision&&ft("WebGLProgram.getParameters:",x.precision,"not supported, using",V,"instead."));const Y=A.morphAttributes.position||A.morphAttributes.normal||A.morphAttributes.color,Q=Y!==void 0?Y.length:0;let ie=0;A.morphAttributes.position!==void 0&&(ie=1),A.morphAttributes.normal!==void 0&&(ie=2),A.morphAttributes.color!==void 0&&(ie=3);let Z,q,ce,re;if($){const Be=ui[$];Z=Be.vertexShader,q=Be.fragmentShader}else{Z=x.vertexShader,q=x.fragmentShader;const Be=o.getVertexShaderStage(x),wt=o.getFragmentShaderStage(x);o.update(x,Be,wt),ce=Be.id,re=wt.id}const _e=n.getRenderTarget(),de=n.state.buffers.depth.getReversed(),ae=T.isInstancedMesh===!0,Se=T.isBatchedMesh===!0,ge=!!x.map,He=!!x.matcap,Ce=!!B,We=Ce&&B.isPMREMTexture===!0,st=!!x.aoMap,at=!!x.lightMap,ye=!!x.bumpMap&&x.wireframe===!1,Ve=!!x.normalMap,Mt=!!x.displacementMap,nt=!!x.emissiveMap,ut=!!x.metalnessMap,ot=!!x.roughnessMap,ve=x.anisotropy>0,k=x.clearcoat>0,ue=x.diffuseRoughness>0,ze=x.dispersion>0,qe=x.retroreflectivity>0,be=x.iridescence>0,lt=x.sheen>0,Oe=x.transmission>0,Ke=ve&&!!x.anisotropyMap,O=k&&!!x.clearcoatMap,C=k&&!!x.clearcoatNormalMap,J=k&&!!x.clearcoatRoughnessMap,Me=ue&&!!x.diffuseRoughnessMap,me=be&&!!x.iridescenceMap,Re=be&&!!x.iridescenceThicknessMap,Le=lt&&!!x.sheenColorMap,oe=lt&&!!x.sheenRoughnessMap,he=!!x.specularMap,Te=!!x.specularColorMap,W=!!x.specularIntensityMap,pe=Oe&&!!x.transmissionMap,le=Oe&&!!x.thicknessMap,Ie=!!x.gradientMap,Pe=!!x.alphaMap,Ne=x.alphaTest>0,it=!!x.alphaHash,pt=!!x.extensions;let we=Ms;x.toneMapped&&(_e===null||_e.isXRRenderTarget===!0)&&(we=n.toneMapping);const Qe=We?B.isCompressedCubeTexture?B.image[0].mipmaps:B.mipmaps:null,mt={shaderID:$,shaderType:x.type,shaderName:x.name,vertexShader:Z,fragmentShader:q,defines:x.defines,customVertexShaderID:ce,customFragmentShaderID:re,isRawShaderMaterial:x.isRawShaderMaterial===!0,glslVersion:x.glslVersion,precision:V,batching:Se,batchingColor:Se&&T._colorsTexture!==null,instancing:ae,instancingColor:ae&&T.instanceColor!==null,instancingMorph:ae&&T.morphTexture!==null,outputColorSpace:_e===null?n.outputColorSpace:_e.isXRRenderTarget===!0?_e.texture.colorSpace:Nt.workingColorSpace,alphaToCoverage:!!x.alphaToCoverage,map:ge,matcap:He,envMap:Ce,envMapMode:Ce&&B.mapping,envMapPMREM:We,envMapMaxLod:We?Qe.length-1:null,envMapSize:We?Qe[0].width:null,aoMap:st,lightMap:at,bumpMap:ye,normalMap:Ve,displacementMap:Mt,emissiveMap:nt,normalMapObjectSpace:Ve&&x.normalMapType===bv,normalMapTangentSpace:Ve&&x.normalMapType===bu,packedNormalMap:Ve&&x.normalMapType===bu&&bb(x.normalMap.format),metalnessMap:ut,roughnessMap:ot,anisotropy:ve,anisotropyMap:Ke,clearcoat:k,clearcoatMap:O,clearcoatNormalMap:C,clearcoatRoughnessMap:J,diffuseRoughness:ue,diffuseRoughnessMap:Me,dispersion:ze,retroreflection:qe,iridescence:be,iridescenceMap:me,iridescenceThicknessMap:Re,sheen:lt,sheenColorMap:Le,sheenRoughnessMap:oe,specularMap:he,specularColorMap:Te,specularIntensityMap:W,transmission:Oe,transmissionMap:pe,thicknessMap:le,gradientMap:Ie,opaque:x.transparent===!1&&x.blending===Oa&&x.alphaToCoverage===!1,alphaMap:Pe,alphaTest:Ne,alphaHash:it,combine:x.combine,mapUv:ge&&d(x.map.channel),aoMapUv:st&&d(x.aoMap.channel),lightMapUv:at&&d(x.lightMap.channel),bumpMapUv:ye&&d(x.bumpMap.channel),normalMapUv:Ve&&d(x.normalMap.channel),displacementMapUv:Mt&&d(x.displacementMap.channel),emissiveMapUv:nt&&d(x.emissiveMap.channel),metalnessMapUv:ut&&d(x.metalnessMap.channel),roughnessMapUv:ot&&d(x.roughnessMap.channel),anisotropyMapUv:Ke&&d(x.anisotropyMap.channel),clearcoatMapUv:O&&d(x.clearcoatMap.channel),clearcoatNormalMapUv:C&&d(x.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:J&&d(x.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:Me&&d(x.diffuseRoughnessMap.channel),iridescenceMapUv:me&&d(x.iridescenceMap.channel),iridescenceThicknessMapUv:Re&&d(x.iridescenceThicknessMap.channel),sheenColorMapUv:Le&&d(x.sheenColorMap.channel),sheenRoughnessMapUv:oe&&d(x.sheenRoughnessMap.channel),specularMapUv:he&&d(x.specularMap.channel),specularColorMapUv:Te&&d(x.specularColorMap.channel),specularIntensityMapUv:W&&d(x.specularIntensityMap.channel),transmissionMapUv:pe&&d(x.transmissionMap.channel),thicknessMapUv:le&&d(x.thicknessMap.channel),alphaMapUv:Pe&&d(x.alphaMap.channel),vertexTangents:!!A.attributes.tangent&&(Ve||ve),vertexNormals:!!A.attributes.normal,vertexColors:x.vertexColors,vertexAlphas:x.vertexColors===!0&&!!A.attributes.color&&A.attributes.color.itemSize===4,pointsUvs:T.isPoints===!0&&!!A.attributes.uv&&(ge||Pe),fog:!!F,useFog:x.fog===!0,fogExp2:!!F&&F.isFogExp2,flatShading:x.wireframe===!1&&(x.flatShading===!0||A.attributes.normal===void 0&&Ve===!1&&(x.isMeshLambertMaterial||x.isMeshPhongMaterial||x.isMeshStandardMaterial||x.isMeshPhysicalMaterial)),sizeAttenuation:x.sizeAttenuation===!0,logarithmicDepthBuffer:f,reversedDepthBuffer:de,skinning:T.isSkinnedMesh===!0,hasPositionAttribute:A.attributes.position!==void 0,morphTargets:A.morphAttributes.position!==void 0,morphNormals:A.morphAttributes.normal!==void 0,morphColors:A.morphAttributes.color!==void 0,morphTargetsCount:Q,morphTextureStride:ie,numSunLights:E.sun.length,numDirLights:E.directional.length,numPointLights:E.point.length,numSpotLights:E.spot.length,numSpotLightMaps:E.spotLightMap.length,numRectAreaLights:E.rectArea.length,numHemiLights:E.hemi.length,numSunLightShadows:E.sunShadowMap.length,numDirLightShadows:E.directionalShadowMap.length,numPointLightShadows:E.pointShadowMap.length,numSpotLightShadows:E.spotShadowMap.length,numSpotLightShadowsWithMaps:E.numSpotLightShadowsWithMaps,numLightProbes:E.numLightProbes,numLightProbeGrids:U.filter(Be=>Be.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:x.dithering,shadowMapEnabled:n.shadowMap.enabled&&N.length>0,shadowMapType:n.shadowMap.type,toneMapping:we,decodeVideoTexture:ge&&x.map.isVideoTexture===!0&&Nt.getTransfer(x.map.colorSpace)===Ht,decodeVideoTextureEmissive:nt&&x.emissiveMap.isVideoTexture===!0&&Nt.getTransfer(x.emissiveMap.colorSpace)===Ht,premultipliedAlpha:x.premultipliedAlpha,doubleSided:x.side===Fi,flipSided:x.side===li,useDepthPacking:x.depthPacking>=0,depthPacking:x.depthPacking||0,index0AttributeName:x.index0AttributeName,extensionClipCullDistance:pt&&x.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(pt&&x.extensions.multiDraw===!0||Se)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:x.customProgramCacheKey()};return mt.vertexUv1s=l.has(1),mt.vertexUv2s=l.has(2),mt.vertexUv3s=l.has(3),l.clear(),mt}function _(x){const E=[];if(x.shaderID?E.push(x.shaderID):(E.push(x.customVertexShaderID),E.push(x.customFragmentShaderID)),x.defines!==void 0)for(const N in x.defines)E.push(N),E.push(x.defines[N]);return x.isRawShaderMaterial===!1&&(g(E,x),m(E,x),E.push(n.outputColorSpace)),E.push(x.customProgramCacheKey),E.join()}function g(x,E){x.push(E.precision),x.push(E.outputColorSpace),x.push(E.envMapMode),x.push(E.envMapPMREM),x.push(E.envMapMaxLod),x.push(E.envMapSize),x.push(E.mapUv),x.push(E.alphaMapUv),x.push(E.lightMapUv),x.push(E.aoMapUv),x.push(E.bumpMapUv),x.push(E.normalMapUv),x.push(E.displacementMapUv),x.push(E.emissiveMapUv),x.push(E.metalnessMapUv),x.push(E.roughnessMapUv),x.push(E.anisotropyMapUv),x.push(E.clearcoatMapUv),x.push(E.clearcoatNormalMapUv),x.push(E.clearcoatRoughnessMapUv),x.push(E.diffuseRoughnessMapUv),x.push(E.iridescenceMapUv),x.push(E.iridescenceThicknessMapUv),x.push(E.sheenColorMapUv),x.push(E.sheenRoughnessMapUv),x.push(E.specularMapUv),x.push(E.specularColorMapUv),x.push(E.specularIntensityMapUv),x.push(E.transmissionMapUv),x.push(E.thicknessMapUv),x.push(E.combine),x.push(E.fogExp2),x.push(E.sizeAttenuation),x.push(E.morphTargetsCount),x.push(E.numSunLights),x.push(E.numDirLights),x.push(E.numPointLights),x.push(E.numSpotLights),x.push(E.numSpotLightMaps),x.push(E.numHemiLights),x.push(E.numRectAreaLights),x.push(E.numSunLightShadows),x.push(E.numDirLightShadows),x.push(E.numPointLightShadows),x.push(E.numSpotLightShadows),x.push(E.numSpotLightShadowsWithMaps),x.push(E.numLightProbes),x.push(E.numLightProbeGrids),x.push(E.shadowMapType),x.push(E.toneMapping),x.push(E.numClippingPlanes),x.push(E.numClipIntersection),x.push(E.depthPacking)}function m(x,E){a.disableAll(),E.instancing&&a.enable(0),E.instancingColor&&a.enable(1),E.instancingMorph&&a.enable(2),E.matcap&&a.enable(3),E.envMap&&a.enable(4),E.normalMapObjectSpace&&a.enable(5),E.normalMapTangentSpace&&a.enable(6),E.clearcoat&&a.enable(7),E.iridescence&&a.enable(8),E.alphaTest&&a.enable(9),E.vertexColors&&a.enable(10),E.vertexAlphas&&a.enable(11),E.vertexUv1s&&a.enable(12),E.vertexUv2s&&a.enable(13),E.vertexUv3s&&a.enable(14),E.vertexTangents&&a.enable(15),E.anisotropy&&a.enable(16),E.alphaHash&&a.enable(17),E.batching&&a.enable(18),E.dispersion&&a.enable(19),E.retroreflection&&a.enable(24),E.diffuseRoughness&&a.enable(25),E.batchingColor&&a.enable(20),E.gradientMap&&a.enable(21),E.packedNormalMap&&a.enable(22),E.vertexNormals&&a.enable(23),x.push(a.mask),a.disableAll(),E.fog&&a.enable(0),E.useFog&&a.enable(1),E.flatShading&&a.enable(2),E.logarithmicDepthBuffer&&a.enable(3),E.reversedDepthBuffer&&a.enable(4),E.skinning&&a.enable(5),E.morphTargets&&a.enable(6),E.morphNormals&&a.enable(7),E.morphColors&&a.enable(8),E.premultipliedAlpha&&a.enable(9),E.shadowMapEnabled&&a.enable(10),E.doubleSided&&a.enable(11),E.flipSided&&a.enable(12),E.useDepthPacking&&a.enable(13),E.dithering&&a.enable(14),E.transmission&&a.enable(15),E.sheen&&a.enable(16),E.opaque&&a.enable(17),E.pointsUvs&&a.enable(18),E.decodeVideoTexture&&a.enable(19),E.decodeVideoTextureEmissive&&a.enable(20),E.alphaToCoverage&&a.enable(21),E.numLightProbeGrids>0&&a.enable(22),E.hasPositionAttribute&&a.enable(23),x.push(a.mask)}function v(x){const E=h[x.type];let N;if(E){const L=ui[E];N=nh.clone(L.uniforms)}else N=x.uniforms;return N}function w(x,E){let N=u.get(E);return N!==void 0?++N.usedTimes:(N=new xb(n,E,x,s),c.push(N),u.set(E,N)),N}function S(x){if(--x.usedTimes===0){const E=c.indexOf(x);c[E]=c[c.length-1],c.pop(),u.delete(x.cacheKey),x.destroy()}}function R(x){o.remove(x)}function b(){o.dispose()}return{getParameters:p,getProgramCacheKey:_,getUniforms:v,acquireProgram:w,releaseProgram:S,releaseShaderCache:R,programs:c,dispose:b}}function Eb(){let n=new WeakMap;function e(a){return n.has(a)}function t(a){let o=n.get(a);return o===void 0&&(o={},n.set(a,o)),o}function i(a){n.delete(a)}function s(a,o,l){n.get(a)[o]=l}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function Tb(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function Zp(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function Jp(){const n=[];let e=0;const t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function a(h){let d=0;return h.isInstancedMesh&&(d+=2),h.isSkinnedMesh&&(d+=1),d}function o(h,d,p,_,g,m){let v=n[e];return v===void 0?(v={id:h.id,object:h,geometry:d,material:p,materialVariant:a(h),groupOrder:_,renderOrder:h.renderOrder,z:g,group:m},n[e]=v):(v.id=h.id,v.object=h,v.geometry=d,v.material=p,v.materialVariant=a(h),v.groupOrder=_,v.renderOrder=h.renderOrder,v.z=g,v.group=m),e++,v}function l(h,d,p,_,g,m,v){v.reversedDepth===!0&&(g=-g);const w=o(h,d,p,_,g,m);p.transmission>0?i.push(w):p.transparent===!0?s.push(w):t.push(w)}function c(h,d,p,_,g,m){const v=o(h,d,p,_,g,m);p.transmission>0?i.unshift(v):p.transparent===!0?s.unshift(v):t.unshift(v)}function u(h,d){t.length>1&&t.sort(h||Tb),i.length>1&&i.sort(d||Zp),s.length>1&&s.sort(d||Zp)}function f(){for(let h=e,d=n.length;h<d;h++){const p=n[h];if(p.id===null)break;p.id=null,p.object=null,p.geometry=null,p.material=null,p.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:f,sort:u}}function Ab(){let n=new WeakMap;function e(i,s){const r=n.get(i);let a;return r===void 0?(a=new Jp,n.set(i,[a])):s>=r.length?(a=new Jp,r.push(a)):a=r[s],a}function t(){n=new WeakMap}return{get:e,dispose:t}}function Rb(){const n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new j,color:new Tt};break;case"SpotLight":t={position:new j,direction:new j,color:new Tt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new j,color:new Tt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new j,skyColor:new Tt,groundColor:new Tt};break;case"RectAreaLight":t={color:new Tt,position:new j,halfWidth:new j,halfHeight:new j};break}return n[e.id]=t,t}}}function Cb(){const n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ct};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ct};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ct,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}let Lb=0;function Pb(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function Db(n){const e=new Rb,t=Cb(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new j);const s=new j,r=new Qt,a=new Qt;function o(c){let u=0,f=0,h=0;for(let U=0;U<9;U++)i.probe[U].set(0,0,0);let d=0,p=0,_=0,g=0,m=0,v=0,w=0,S=0,R=0,b=0,x=0,E=0,N=0,L=0;c.sort(Pb);for(let U=0,F=c.length;U<F;U++){const A=c[U],I=A.color,G=A.intensity,B=A.distance;let $=null;if(A.shadow&&A.shadow.map&&(A.shadow.map.texture.format===fr?$=A.shadow.map.texture:$=A.shadow.map.depthTexture||A.shadow.map.texture),A.isAmbientLight)u+=I.r*G,f+=I.g*G,h+=I.b*G;else if(A.isLightProbe){for(let V=0;V<9;V++)i.probe[V].addScaledVector(A.sh.coefficients[V],G);L++}else if(A.isSunLight){const V=e.get(A);if(V.color.copy(A.color).multiplyScalar(A.intensity),A.castShadow){const Y=A.shadow,Q=t.get(A);Q.shadowIntensity=Y.intensity,Q.shadowBias=Y.bias,Q.shadowNormalBias=Y.normalBias,Q.shadowRadius=Y.radius,Q.shadowMapSize.copy(Y.mapSize).multiply(Y.getFrameExtents()),i.sunShadow[p]=Q,i.sunShadowMap[p]=$;const ie=Y.getViewportCount();for(let Z=0;Z<ie;Z++)i.sunShadowMatrix[_+Z]=Y.getMatrix(Z),i.sunShadowCascade[_+Z]=Y._cascadeData[Z];_+=ie,p++}i.sun[d]=V,d++}else if(A.isDirectionalLight){const V=e.get(A);if(V.color.copy(A.color).multiplyScalar(A.intensity),A.castShadow){const Y=A.shadow,Q=t.get(A);Q.shadowIntensity=Y.intensity,Q.shadowBias=Y.bias,Q.shadowNormalBias=Y.normalBias,Q.shadowRadius=Y.radius,Q.shadowMapSize=Y.mapSize,i.directionalShadow[g]=Q,i.directionalShadowMap[g]=$,i.directionalShadowMatrix[g]=A.shadow.matrix,R++}i.directional[g]=V,g++}else if(A.isSpotLight){const V=e.get(A);V.position.setFromMatrixPosition(A.matrixWorld),V.color.copy(I).multiplyScalar(G),V.distance=B,V.coneCos=Math.cos(A.angle),V.penumbraCos=Math.cos(A.angle*(1-A.penumbra)),V.decay=A.decay,i.spot[v]=V;const Y=A.shadow;if(A.map&&(i.spotLightMap[E]=A.map,E++,Y.updateMatrices(A),A.castShadow&&N++),i.spotLightMatrix[v]=Y.matrix,A.castShadow){const Q=t.get(A);Q.shadowIntensity=Y.intensity,Q.shadowBias=Y.bias,Q.shadowNormalBias=Y.normalBias,Q.shadowRadius=Y.radius,Q.shadowMapSize=Y.mapSize,i.spotShadow[v]=Q,i.spotShadowMap[v]=$,x++}v++}else if(A.isRectAreaLight){const V=e.get(A);V.color.copy(I).multiplyScalar(G),V.halfWidth.set(A.width*.5,0,0),V.halfHeight.set(0,A.height*.5,0),i.rectArea[w]=V,w++}else if(A.isPointLight){const V=e.get(A);if(V.color.copy(A.color).multiplyScalar(A.intensity),V.distance=A.distance,V.decay=A.decay,A.castShadow){const Y=A.shadow,Q=t.get(A);Q.shadowIntensity=Y.intensity,Q.shadowBias=Y.bias,Q.shadowNormalBias=Y.normalBias,Q.shadowRadius=Y.radius,Q.shadowMapSize=Y.mapSize,Q.shadowCameraNear=Y.camera.near,Q.shadowCameraFar=Y.camera.far,i.pointShadow[m]=Q,i.pointShadowMap[m]=$,i.pointShadowMatrix[m]=A.shadow.matrix,b++}i.point[m]=V,m++}else if(A.isHemisphereLight){const V=e.get(A);V.skyColor.copy(A.color).multiplyScalar(G),V.groundColor.copy(A.groundColor).multiplyScalar(G),i.hemi[S]=V,S++}}w>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=ke.LTC_FLOAT_1,i.rectAreaLTC2=ke.LTC_FLOAT_2):(i.rectAreaLTC1=ke.LTC_HALF_1,i.rectAreaLTC2=ke.LTC_HALF_2)),i.ambient[0]=u,i.ambient[1]=f,i.ambient[2]=h;const T=i.hash;(T.sunLength!==d||T.directionalLength!==g||T.pointLength!==m||T.spotLength!==v||T.rectAreaLength!==w||T.hemiLength!==S||T.numSunShadows!==p||T.numDirectionalShadows!==R||T.numPointShadows!==b||T.numSpotShadows!==x||T.numSpotMaps!==E||T.numLightProbes!==L)&&(i.sun.length=d,i.directional.length=g,i.spot.length=v,i.rectArea.length=w,i.point.length=m,i.hemi.length=S,i.sunShadow.length=p,i.sunShadowMap.length=p,i.sunShadowMatrix.length=_,i.sunShadowCascade.length=_,i.directionalShadow.length=R,i.directionalShadowMap.length=R,i.directionalShadowMatrix.length=R,i.pointShadow.length=b,i.pointShadowMap.length=b,i.pointShadowMatrix.length=b,i.spotShadow.length=x,i.spotShadowMap.length=x,i.spotLightMatrix.length=x+E-N,i.spotLightMap.length=E,i.numSpotLightShadowsWithMaps=N,i.numLightProbes=L,T.sunLength=d,T.directionalLength=g,T.pointLength=m,T.spotLength=v,T.rectAreaLength=w,T.hemiLength=S,T.numSunShadows=p,T.numDirectionalShadows=R,T.numPointShadows=b,T.numSpotShadows=x,T.numSpotMaps=E,T.numLightProbes=L,i.version=Lb++)}function l(c,u){let f=0,h=0,d=0,p=0,_=0,g=0;const m=u.matrixWorldInverse;for(let v=0,w=c.length;v<w;v++){const S=c[v];if(S.isSunLight){const R=i.sun[f];R.direction.setFromMatrixPosition(S.matrixWorld),R.direction.transformDirection(m),f++}else if(S.isDirectionalLight){const R=i.directional[h];R.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),R.direction.sub(s),R.direction.transformDirection(m),h++}else if(S.isSpotLight){const R=i.spot[p];R.position.setFromMatrixPosition(S.matrixWorld),R.position.applyMatrix4(m),R.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),R.direction.sub(s),R.direction.transformDirection(m),p++}else if(S.isRectAreaLight){const R=i.rectArea[_];R.position.setFromMatrixPosition(S.matrixWorld),R.position.applyMatrix4(m),a.identity(),r.copy(S.matrixWorld),r.premultiply(m),a.extractRotation(r),R.halfWidth.set(S.width*.5,0,0),R.halfHeight.set(0,S.height*.5,0),R.halfWidth.applyMatrix4(a),R.halfHeight.applyMatrix4(a),_++}else if(S.isPointLight){const R=i.point[d];R.position.setFromMatrixPosition(S.matrixWorld),R.position.applyMatrix4(m),d++}else if(S.isHemisphereLight){const R=i.hemi[g];R.direction.setFromMatrixPosition(S.matrixWorld),R.direction.transformDirection(m),g++}}}return{setup:o,setupView:l,state:i}}function Qp(n){const e=new Db(n),t=[],i=[],s=[];function r(f){u.camera=f,t.length=0,i.length=0,s.length=0}function a(f){f.isLightProbeGrid?s.push(f):t.push(f)}function o(f){i.push(f)}function l(){e.setup(t),s.sort((f,h)=>f.priority-h.priority||f.id-h.id)}function c(f){e.setupView(t,f)}const u={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:l,setupLightsView:c,pushLight:a,pushShadow:o}}function Nb(n){let e=new WeakMap;function t(s,r=0){const a=e.get(s);let o;return a===void 0?(o=new Qp(n),e.set(s,[o])):r>=a.length?(o=new Qp(n),a.push(o)):o=a[r],o}function i(){e=new WeakMap}return{get:t,dispose:i}}const Ib=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,Ub=`uniform sampler2D shadow_pass;
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
}`,Fb=[new j(1,0,0),new j(-1,0,0),new j(0,1,0),new j(0,-1,0),new j(0,0,1),new j(0,0,-1)],Ob=[new j(0,-1,0),new j(0,-1,0),new j(0,0,1),new j(0,0,-1),new j(0,-1,0),new j(0,-1,0)],jp=new Qt,eo=new j,hh=new j;function Bb(n,e,t){let i=new Ka;const s=new Ct,r=new Ct,a=new Jt,o=new Tx,l=new Ax,c={},u=t.maxTextureSize,f={[hr]:li,[li]:hr,[Fi]:Fi},h=new Js({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ct},radius:{value:4}},vertexShader:Ib,fragmentShader:Ub}),d=h.clone();d.defines.HORIZONTAL_PASS=1;const p=new Qn;p.setAttribute("position",new Ri(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));const _=new Hi(p,h),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Oo;let m=this.type;this.render=function(b,x,E){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||b.length===0)return;this.type===ev&&(ft("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Oo);const N=n.getRenderTarget(),L=n.getActiveCubeFace(),T=n.getActiveMipmapLevel(),U=n.state;U.setBlending(Ur),U.buffers.depth.getReversed()===!0?U.buffers.color.setClear(0,0,0,0):U.buffers.color.setClear(1,1,1,1),U.buffers.depth.setTest(!0),U.setScissorTest(!1);const F=m!==this.type;F&&x.traverse(function(A){A.material&&(Array.isArray(A.material)?A.material.forEach(I=>I.needsUpdate=!0):A.material.needsUpdate=!0)});for(let A=0,I=b.length;A<I;A++){const G=b[A],B=G.shadow;if(B===void 0){ft("WebGLShadowMap:",G,"has no shadow.");continue}if(B.autoUpdate===!1&&B.needsUpdate===!1)continue;s.copy(B.mapSize);const $=B.getFrameExtents();s.multiply($),r.copy(B.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/$.x),s.x=r.x*$.x,B.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/$.y),s.y=r.y*$.y,B.mapSize.y=r.y));const V=n.state.buffers.depth.getReversed();if(B.camera._reversedDepth=V,B.map===null||F===!0){if(B.map!==null&&(B.map.depthTexture!==null&&(B.map.depthTexture.dispose(),B.map.depthTexture=null),B.map.dispose()),this.type===Fa){if(G.isPointLight){ft("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}B.map=new ss(s.x,s.y,{format:fr,type:ns,minFilter:ci,magFilter:ci,generateMipmaps:!1}),B.map.texture.name=G.name+".shadowMap",B.map.depthTexture=new jr(s.x,s.y,ts),B.map.depthTexture.name=G.name+".shadowMapDepth",B.map.depthTexture.format=zs,B.map.depthTexture.compareFunction=null,B.map.depthTexture.minFilter=zn,B.map.depthTexture.magFilter=zn}else G.isPointLight?(B.map=new lh(s.x),B.map.depthTexture=new ap(s.x,es)):(B.map=new ss(s.x,s.y),B.map.depthTexture=new jr(s.x,s.y,es)),B.map.depthTexture.name=G.name+".shadowMap",B.map.depthTexture.format=zs,this.type===Oo?(B.map.depthTexture.compareFunction=V?Ed:yd,B.map.depthTexture.minFilter=ci,B.map.depthTexture.magFilter=ci):(B.map.depthTexture.compareFunction=null,B.map.depthTexture.minFilter=zn,B.map.depthTexture.magFilter=zn);B.camera.updateProjectionMatrix()}B.map.isWebGLCubeRenderTarget!==!0&&(B.map.width!==s.x||B.map.height!==s.y)&&B.map.setSize(s.x,s.y);const Y=B.map.isWebGLCubeRenderTarget?6:B.getViewportCount();G.isPointLight!==!0&&B.updateMatrices(G,E);const Q=(B.camera.layers.mask&4294967294)!==0?B.camera.layers:E.layers;for(let ie=0;ie<Y;ie++){const Z=B.getCamera(ie);if(G.isPointLight){const q=B.camera,ce=B.matrix,re=G.distance||q.far;re!==q.far&&(q.far=re,q.updateProjectionMatrix()),eo.setFromMatrixPosition(G.matrixWorld),q.position.copy(eo),hh.copy(q.position),hh.add(Fb[ie]),q.up.copy(Ob[ie]),q.lookAt(hh),q.updateMatrixWorld(),ce.makeTranslation(-eo.x,-eo.y,-eo.z),jp.multiplyMatrices(q.projectionMatrix,q.matrixWorldInverse),B._frustum.setFromProjectionMatrix(jp,q.coordinateSystem,q.reversedDepth)}if(B.map.isWebGLCubeRenderTarget)n.setRenderTarget(B.map,ie),n.clear();else{ie===0&&(n.setRenderTarget(B.map),n.clear());const q=B.getViewport(ie);a.set(r.x*q.x,r.y*q.y,r.x*q.z,r.y*q.w),U.viewport(a)}i=B.getFrustum(ie),S(x,E,Z,G,Q,this.type)}B.isPointLightShadow!==!0&&this.type===Fa&&v(B,E),B.needsUpdate=!1}m=this.type,g.needsUpdate=!1,n.setRenderTarget(N,L,T)};function v(b,x){const E=e.update(_);h.defines.VSM_SAMPLES!==b.blurSamples&&(h.defines.VSM_SAMPLES=b.blurSamples,d.defines.VSM_SAMPLES=b.blurSamples,h.needsUpdate=!0,d.needsUpdate=!0),b.mapPass===null?b.mapPass=new ss(s.x,s.y,{format:fr,type:ns}):(b.mapPass.width!==b.map.width||b.mapPass.height!==b.map.height)&&b.mapPass.setSize(b.map.width,b.map.height),h.uniforms.shadow_pass.value=b.map.depthTexture,h.uniforms.resolution.value.set(b.map.width,b.map.height),h.uniforms.radius.value=b.radius,n.setRenderTarget(b.mapPass),n.clear(),n.renderBufferDirect(x,null,E,h,_,null),d.uniforms.shadow_pass.value=b.mapPass.texture,d.uniforms.resolution.value.set(b.map.width,b.map.height),d.uniforms.radius.value=b.radius,n.setRenderTarget(b.map),n.clear(),n.renderBufferDirect(x,null,E,d,_,null)}function w(b,x,E,N){let L=null;const T=E.isPointLight===!0?b.customDistanceMaterial:b.customDepthMaterial;if(T!==void 0)L=T;else if(L=E.isPointLight===!0?l:o,n.localClippingEnabled&&x.clipShadows===!0&&Array.isArray(x.clippingPlanes)&&x.clippingPlanes.length!==0||x.displacementMap&&x.displacementScale!==0||x.alphaMap&&x.alphaTest>0||x.map&&x.alphaTest>0||x.alphaToCoverage===!0){const U=L.uuid,F=x.uuid;let A=c[U];A===void 0&&(A={},c[U]=A);let I=A[F];I===void 0&&(I=L.clone(),A[F]=I,x.addEventListener("dispose",R)),L=I}if(L.visible=x.visible,L.wireframe=x.wireframe,N===Fa?L.side=x.shadowSide!==null?x.shadowSide:x.side:L.side=x.shadowSide!==null?x.shadowSide:f[x.side],L.alphaMap=x.alphaMap,L.alphaTest=x.alphaToCoverage===!0?.5:x.alphaTest,L.map=x.map,L.clipShadows=x.clipShadows,L.clippingPlanes=x.clippingPlanes,L.clipIntersection=x.clipIntersection,L.displacementMap=x.displacementMap,L.displacementScale=x.displacementScale,L.displacementBias=x.displacementBias,L.wireframeLinewidth=x.wireframeLinewidth,L.linewidth=x.linewidth,E.isPointLight===!0&&L.isMeshDistanceMaterial===!0){const U=n.properties.get(L);U.light=E}return L}function S(b,x,E,N,L,T){if(b.visible===!1)return;if(b.layers.test(L)&&(b.isMesh||b.isLine||b.isPoints)&&(b.castShadow||b.receiveShadow&&T===Fa)&&(!b.frustumCulled||b.intersectsFrustum(i))){b.modelViewMatrix.multiplyMatrices(E.matrixWorldInverse,b.matrixWorld);const A=e.update(b),I=b.material;if(Array.isArray(I)){const G=A.groups;for(let B=0,$=G.length;B<$;B++){const V=G[B],Y=I[V.materialIndex];if(Y&&Y.visible){const Q=w(b,Y,N,T);b.onBeforeShadow(n,b,x,E,A,Q,V),n.renderBufferDirect(E,null,A,Q,b,V),b.onAfterShadow(n,b,x,E,A,Q,V)}}}else if(I.visible){const G=w(b,I,N,T);b.onBeforeShadow(n,b,x,E,A,G,null),n.renderBufferDirect(E,null,A,G,b,null),b.onAfterShadow(n,b,x,E,A,G,null)}}const F=b.children;for(let A=0,I=F.length;A<I;A++)S(F[A],x,E,N,L,T)}function R(b){b.target.removeEventListener("dispose",R);for(const E in c){const N=c[E],L=b.target.uuid;L in N&&(N[L].dispose(),delete N[L])}}}function zb(n,e){function t(){let W=!1;const pe=new Jt;let le=null;const Ie=new Jt(0,0,0,0);return{setMask:function(Pe){le!==Pe&&!W&&(n.colorMask(Pe,Pe,Pe,Pe),le=Pe)},setLocked:function(Pe){W=Pe},setClear:function(Pe,Ne,it,pt,we){we===!0&&(Pe*=pt,Ne*=pt,it*=pt),pe.set(Pe,Ne,it,pt),Ie.equals(pe)===!1&&(n.clearColor(Pe,Ne,it,pt),Ie.copy(pe))},reset:function(){W=!1,le=null,Ie.set(-1,0,0,0)}}}function i(){let W=!1,pe=!1,le=null,Ie=null,Pe=null;return{setReversed:function(Ne){if(pe!==Ne){const it=e.get("EXT_clip_control");Ne?it.clipControlEXT(it.LOWER_LEFT_EXT,it.ZERO_TO_ONE_EXT):it.clipControlEXT(it.LOWER_LEFT_EXT,it.NEGATIVE_ONE_TO_ONE_EXT),pe=Ne;const pt=Pe;Pe=null,this.setClear(pt)}},getReversed:function(){return pe},setTest:function(Ne){Ne?de(n.DEPTH_TEST):ae(n.DEPTH_TEST)},setMask:function(Ne){le!==Ne&&!W&&(n.depthMask(Ne),le=Ne)},setFunc:function(Ne){if(pe&&(Ne=Nv[Ne]),Ie!==Ne){switch(Ne){case Rc:n.depthFunc(n.NEVER);break;case Cc:n.depthFunc(n.ALWAYS);break;case Lc:n.depthFunc(n.LESS);break;case Ba:n.depthFunc(n.LEQUAL);break;case Pc:n.depthFunc(n.EQUAL);break;case Dc:n.depthFunc(n.GEQUAL);break;case Nc:n.depthFunc(n.GREATER);break;case Ic:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}Ie=Ne}},setLocked:function(Ne){W=Ne},setClear:function(Ne){Pe!==Ne&&(Pe=Ne,pe&&(Ne=1-Ne),n.clearDepth(Ne))},reset:function(){W=!1,le=null,Ie=null,Pe=null,pe=!1}}}function s(){let W=!1,pe=null,le=null,Ie=null,Pe=null,Ne=null,it=null,pt=null,we=null;return{setTest:function(Qe){W||(Qe?de(n.STENCIL_TEST):ae(n.STENCIL_TEST))},setMask:function(Qe){pe!==Qe&&!W&&(n.stencilMask(Qe),pe=Qe)},setFunc:function(Qe,mt,Be){(le!==Qe||Ie!==mt||Pe!==Be)&&(n.stencilFunc(Qe,mt,Be),le=Qe,Ie=mt,Pe=Be)},setOp:function(Qe,mt,Be){(Ne!==Qe||it!==mt||pt!==Be)&&(n.stencilOp(Qe,mt,Be),Ne=Qe,it=mt,pt=Be)},setLocked:function(Qe){W=Qe},setClear:function(Qe){we!==Qe&&(n.clearStencil(Qe),we=Qe)},reset:function(){W=!1,pe=null,le=null,Ie=null,Pe=null,Ne=null,it=null,pt=null,we=null}}}const r=new t,a=new i,o=new s;let l={};const c=new WeakMap;let u={},f={},h={},d=new WeakMap,p=[],_=null,g=!1,m=null,v=null,w=null,S=null,R=null,b=null,x=null,E=new Tt(0,0,0),N=0,L=!1,T=null,U=null,F=null,A=null,I=null;const G=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS);let B=!1,$=0;const V=n.getParameter(n.VERSION);V.indexOf("WebGL")!==-1?($=parseFloat(/^WebGL (\d)/.exec(V)[1]),B=$>=1):V.indexOf("OpenGL ES")!==-1&&($=parseFloat(/^OpenGL ES (\d)/.exec(V)[1]),B=$>=2);let Y=null,Q={};const ie=n.getParameter(n.SCISSOR_BOX),Z=n.getParameter(n.VIEWPORT),q=new Jt().fromArray(ie),ce=new Jt().fromArray(Z);function re(W,pe,le,Ie){const Pe=new Uint8Array(4),Ne=n.createTexture();n.bindTexture(W,Ne),n.texParameteri(W,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(W,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let it=0;it<le;it++)W===n.TEXTURE_3D||W===n.TEXTURE_2D_ARRAY?n.texImage3D(pe,0,n.RGBA,1,1,Ie,0,n.RGBA,n.UNSIGNED_BYTE,Pe):n.texImage2D(pe+it,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,Pe);return Ne}const _e={};_e[n.TEXTURE_2D]=re(n.TEXTURE_2D,n.TEXTURE_2D,1),_e[n.TEXTURE_CUBE_MAP]=re(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),_e[n.TEXTURE_2D_ARRAY]=re(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),_e[n.TEXTURE_3D]=re(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),a.setClear(1),o.setClear(0),de(n.DEPTH_TEST),a.setFunc(Ba),ye(!1),Ve(id),de(n.CULL_FACE),st(Ur);function de(W){u[W]!==!0&&(n.enable(W),u[W]=!0)}function ae(W){u[W]!==!1&&(n.disable(W),u[W]=!1)}function Se(W,pe){return h[W]!==pe?(n.bindFramebuffer(W,pe),h[W]=pe,W===n.DRAW_FRAMEBUFFER&&(h[n.FRAMEBUFFER]=pe),W===n.FRAMEBUFFER&&(h[n.DRAW_FRAMEBUFFER]=pe),!0):!1}function ge(W,pe){let le=p,Ie=!1;if(W){le=d.get(pe),le===void 0&&(le=[],d.set(pe,le));const Pe=W.textures;if(le.length!==Pe.length||le[0]!==n.COLOR_ATTACHMENT0){for(let Ne=0,it=Pe.length;Ne<it;Ne++)le[Ne]=n.COLOR_ATTACHMENT0+Ne;le.length=Pe.length,Ie=!0}}else le[0]!==n.BACK&&(le[0]=n.BACK,Ie=!0);Ie&&n.drawBuffers(le)}function He(W){return _!==W?(n.useProgram(W),_=W,!0):!1}const Ce={[Fr]:n.FUNC_ADD,[nv]:n.FUNC_SUBTRACT,[iv]:n.FUNC_REVERSE_SUBTRACT};Ce[sv]=n.MIN,Ce[rv]=n.MAX;const We={[av]:n.ZERO,[ov]:n.ONE,[lv]:n.SRC_COLOR,[od]:n.SRC_ALPHA,[pv]:n.SRC_ALPHA_SATURATE,[fv]:n.DST_COLOR,[uv]:n.DST_ALPHA,[cv]:n.ONE_MINUS_SRC_COLOR,[ld]:n.ONE_MINUS_SRC_ALPHA,[dv]:n.ONE_MINUS_DST_COLOR,[hv]:n.ONE_MINUS_DST_ALPHA,[mv]:n.CONSTANT_COLOR,[gv]:n.ONE_MINUS_CONSTANT_COLOR,[_v]:n.CONSTANT_ALPHA,[vv]:n.ONE_MINUS_CONSTANT_ALPHA};function st(W,pe,le,Ie,Pe,Ne,it,pt,we,Qe){if(W===Ur){g===!0&&(ae(n.BLEND),g=!1);return}if(g===!1&&(de(n.BLEND),g=!0),W!==tv){if(W!==m||Qe!==L){if((v!==Fr||R!==Fr)&&(n.blendEquation(n.FUNC_ADD),v=Fr,R=Fr),Qe)switch(W){case Oa:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case sd:n.blendFunc(n.ONE,n.ONE);break;case rd:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case ad:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:Ut("WebGLState: Invalid blending: ",W);break}else switch(W){case Oa:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case sd:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case rd:Ut("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case ad:Ut("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Ut("WebGLState: Invalid blending: ",W);break}w=null,S=null,b=null,x=null,E.set(0,0,0),N=0,m=W,L=Qe}return}Pe=Pe||pe,Ne=Ne||le,it=it||Ie,(pe!==v||Pe!==R)&&(n.blendEquationSeparate(Ce[pe],Ce[Pe]),v=pe,R=Pe),(le!==w||Ie!==S||Ne!==b||it!==x)&&(n.blendFuncSeparate(We[le],We[Ie],We[Ne],We[it]),w=le,S=Ie,b=Ne,x=it),(pt.equals(E)===!1||we!==N)&&(n.blendColor(pt.r,pt.g,pt.b,we),E.copy(pt),N=we),m=W,L=!1}function at(W,pe){W.side===Fi?ae(n.CULL_FACE):de(n.CULL_FACE);let le=W.side===li;pe&&(le=!le),ye(le),W.blending===Oa&&W.transparent===!1?st(Ur):st(W.blending,W.blendEquation,W.blendSrc,W.blendDst,W.blendEquationAlpha,W.blendSrcAlpha,W.blendDstAlpha,W.blendColor,W.blendAlpha,W.premultipliedAlpha),a.setFunc(W.depthFunc),a.setTest(W.depthTest),a.setMask(W.depthWrite),r.setMask(W.colorWrite);const Ie=W.stencilWrite;o.setTest(Ie),Ie&&(o.setMask(W.stencilWriteMask),o.setFunc(W.stencilFunc,W.stencilRef,W.stencilFuncMask),o.setOp(W.stencilFail,W.stencilZFail,W.stencilZPass)),nt(W.polygonOffset,W.polygonOffsetFactor,W.polygonOffsetUnits),W.alphaToCoverage===!0?de(n.SAMPLE_ALPHA_TO_COVERAGE):ae(n.SAMPLE_ALPHA_TO_COVERAGE)}function ye(W){T!==W&&(W?n.frontFace(n.CW):n.frontFace(n.CCW),T=W)}function Ve(W){W!==Q_?(de(n.CULL_FACE),W!==U&&(W===id?n.cullFace(n.BACK):W===j_?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):ae(n.CULL_FACE),U=W}function Mt(W){W!==F&&(B&&n.lineWidth(W),F=W)}function nt(W,pe,le){W?(de(n.POLYGON_OFFSET_FILL),(A!==pe||I!==le)&&(A=pe,I=le,a.getReversed()&&(pe=-pe,le=-le),n.polygonOffset(pe,le))):ae(n.POLYGON_OFFSET_FILL)}function ut(W){W?de(n.SCISSOR_TEST):ae(n.SCISSOR_TEST)}function ot(W){W===void 0&&(W=n.TEXTURE0+G-1),Y!==W&&(n.activeTexture(W),Y=W)}function ve(W,pe,le){le===void 0&&(Y===null?le=n.TEXTURE0+G-1:le=Y);let Ie=Q[le];Ie===void 0&&(Ie={type:void 0,texture:void 0},Q[le]=Ie),(Ie.type!==W||Ie.texture!==pe)&&(Y!==le&&(n.activeTexture(le),Y=le),n.bindTexture(W,pe||_e[W]),Ie.type=W,Ie.texture=pe)}function k(){const W=Q[Y];W!==void 0&&W.type!==void 0&&(n.bindTexture(W.type,null),W.type=void 0,W.texture=void 0)}function ue(){try{n.compressedTexImage2D(...arguments)}catch(W){Ut("WebGLState:",W)}}function ze(){try{n.compressedTexImage3D(...arguments)}catch(W){Ut("WebGLState:",W)}}function qe(){try{n.texSubImage2D(...arguments)}catch(W){Ut("WebGLState:",W)}}function be(){try{n.texSubImage3D(...arguments)}catch(W){Ut("WebGLState:",W)}}function lt(){try{n.compressedTexSubImage2D(...arguments)}catch(W){Ut("WebGLState:",W)}}function Oe(){try{n.compressedTexSubImage3D(...arguments)}catch(W){Ut("WebGLState:",W)}}function Ke(){try{n.texStorage2D(...arguments)}catch(W){Ut("WebGLState:",W)}}function O(){try{n.texStorage3D(...arguments)}catch(W){Ut("WebGLState:",W)}}function C(){try{n.texImage2D(...arguments)}catch(W){Ut("WebGLState:",W)}}function J(){try{n.texImage3D(...arguments)}catch(W){Ut("WebGLState:",W)}}function Me(W){return f[W]!==void 0?f[W]:n.getParameter(W)}function me(W,pe){f[W]!==pe&&(n.pixelStorei(W,pe),f[W]=pe)}function Re(W){q.equals(W)===!1&&(n.scissor(W.x,W.y,W.z,W.w),q.copy(W))}function Le(W){ce.equals(W)===!1&&(n.viewport(W.x,W.y,W.z,W.w),ce.copy(W))}function oe(W,pe){let le=c.get(pe);le===void 0&&(le=new WeakMap,c.set(pe,le));let Ie=le.get(W);Ie===void 0&&(Ie=n.getUniformBlockIndex(pe,W.name),n.uniformBlockBinding(pe,Ie,Ie),le.set(W,Ie))}function he(W,pe,le){const Pe=c.get(pe).get(W);l[Pe]!==le&&(n.bindBufferBase(n.UNIFORM_BUFFER,Pe,le),l[Pe]=le)}function Te(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),a.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),u={},f={},Y=null,Q={},h={},l={},d=new WeakMap,p=[],_=null,g=!1,m=null,v=null,w=null,S=null,R=null,b=null,x=null,E=new Tt(0,0,0),N=0,L=!1,T=null,U=null,F=null,A=null,I=null,q.set(0,0,n.canvas.width,n.canvas.height),ce.set(0,0,n.canvas.width,n.canvas.height),r.reset(),a.reset(),o.reset()}return{buffers:{color:r,depth:a,stencil:o},enable:de,disable:ae,bindFramebuffer:Se,drawBuffers:ge,useProgram:He,setBlending:st,setMaterial:at,setFlipSided:ye,setCullFace:Ve,setLineWidth:Mt,setPolygonOffset:nt,setScissorTest:ut,activeTexture:ot,bindTexture:ve,unbindTexture:k,compressedTexImage2D:ue,compressedTexImage3D:ze,texImage2D:C,texImage3D:J,pixelStorei:me,getParameter:Me,updateUBOMapping:oe,uniformBlockBinding:he,texStorage2D:Ke,texStorage3D:O,texSubImage2D:qe,texSubImage3D:be,compressedTexSubImage2D:lt,compressedTexSubImage3D:Oe,scissor:Re,viewport:Le,reset:Te}}function kb(n,e,t,i,s,r,a){const o=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ct,u=new WeakMap,f=new Set;let h;const d=new WeakMap,p=new Set,_=new FinalizationRegistry(O=>p.delete(O));let g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(O,C){return g?new OffscreenCanvas(O,C):qo("canvas")}function v(O,C,J){let Me=1;const me=Ke(O);if((me.width>J||me.height>J)&&(Me=J/Math.max(me.width,me.height)),Me<1)if(typeof HTMLImageElement<"u"&&O instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&O instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&O instanceof ImageBitmap||typeof VideoFrame<"u"&&O instanceof VideoFrame){const Re=Math.floor(Me*me.width),Le=Math.floor(Me*me.height);h===void 0&&(h=m(Re,Le));const oe=C?m(Re,Le):h;return oe.width=Re,oe.height=Le,oe.getContext("2d").drawImage(O,0,0,Re,Le),ft("WebGLRenderer: Texture has been resized from ("+me.width+"x"+me.height+") to ("+Re+"x"+Le+")."),oe}else return"data"in O&&ft("WebGLRenderer: Image in DataTexture is too big ("+me.width+"x"+me.height+")."),O;return O}function w(O){return O.generateMipmaps}function S(O){n.generateMipmap(O)}function R(O){return O.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:O.isWebGL3DRenderTarget?n.TEXTURE_3D:O.isWebGLArrayRenderTarget||O.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function b(O,C,J,Me,me,Re=!1){if(O!==null){if(n[O]!==void 0)return n[O];ft("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+O+"'")}let Le;Me&&(Le=e.get("EXT_texture_norm16"),Le||ft("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let oe=C;if(C===n.RED&&(J===n.FLOAT&&(oe=n.R32F),J===n.HALF_FLOAT&&(oe=n.R16F),J===n.UNSIGNED_BYTE&&(oe=n.R8),J===n.UNSIGNED_SHORT&&Le&&(oe=Le.R16_EXT),J===n.SHORT&&Le&&(oe=Le.R16_SNORM_EXT)),C===n.RED_INTEGER&&(J===n.UNSIGNED_BYTE&&(oe=n.R8UI),J===n.UNSIGNED_SHORT&&(oe=n.R16UI),J===n.UNSIGNED_INT&&(oe=n.R32UI),J===n.BYTE&&(oe=n.R8I),J===n.SHORT&&(oe=n.R16I),J===n.INT&&(oe=n.R32I)),C===n.RG&&(J===n.FLOAT&&(oe=n.RG32F),J===n.HALF_FLOAT&&(oe=n.RG16F),J===n.UNSIGNED_BYTE&&(oe=n.RG8),J===n.UNSIGNED_SHORT&&Le&&(oe=Le.RG16_EXT),J===n.SHORT&&Le&&(oe=Le.RG16_SNORM_EXT)),C===n.RG_INTEGER&&(J===n.UNSIGNED_BYTE&&(oe=n.RG8UI),J===n.UNSIGNED_SHORT&&(oe=n.RG16UI),J===n.UNSIGNED_INT&&(oe=n.RG32UI),J===n.BYTE&&(oe=n.RG8I),J===n.SHORT&&(oe=n.RG16I),J===n.INT&&(oe=n.RG32I)),C===n.RGB_INTEGER&&(J===n.UNSIGNED_BYTE&&(oe=n.RGB8UI),J===n.UNSIGNED_SHORT&&(oe=n.RGB16UI),J===n.UNSIGNED_INT&&(oe=n.RGB32UI),J===n.BYTE&&(oe=n.RGB8I),J===n.SHORT&&(oe=n.RGB16I),J===n.INT&&(oe=n.RGB32I)),C===n.RGBA_INTEGER&&(J===n.UNSIGNED_BYTE&&(oe=n.RGBA8UI),J===n.UNSIGNED_SHORT&&(oe=n.RGBA16UI),J===n.UNSIGNED_INT&&(oe=n.RGBA32UI),J===n.BYTE&&(oe=n.RGBA8I),J===n.SHORT&&(oe=n.RGBA16I),J===n.INT&&(oe=n.RGBA32I)),C===n.RGB&&(J===n.UNSIGNED_SHORT&&Le&&(oe=Le.RGB16_EXT),J===n.SHORT&&Le&&(oe=Le.RGB16_SNORM_EXT),J===n.UNSIGNED_INT_5_9_9_9_REV&&(oe=n.RGB9_E5),J===n.UNSIGNED_INT_10F_11F_11F_REV&&(oe=n.R11F_G11F_B10F)),C===n.RGBA){const he=Re?Xo:Nt.getTransfer(me);J===n.FLOAT&&(oe=n.RGBA32F),J===n.HALF_FLOAT&&(oe=n.RGBA16F),J===n.UNSIGNED_BYTE&&(oe=he===Ht?n.SRGB8_ALPHA8:n.RGBA8),J===n.UNSIGNED_SHORT&&Le&&(oe=Le.RGBA16_EXT),J===n.SHORT&&Le&&(oe=Le.RGBA16_SNORM_EXT),J===n.UNSIGNED_SHORT_4_4_4_4&&(oe=n.RGBA4),J===n.UNSIGNED_SHORT_5_5_5_1&&(oe=n.RGB5_A1)}return(oe===n.R16F||oe===n.R32F||oe===n.RG16F||oe===n.RG32F||oe===n.RGBA16F||oe===n.RGBA32F)&&e.get("EXT_color_buffer_float"),oe}function x(O,C){let J;return O?C===null||C===es||C===Br?J=n.DEPTH24_STENCIL8:C===ts?J=n.DEPTH32F_STENCIL8:C===ka&&(J=n.DEPTH24_STENCIL8,ft("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):C===null||C===es||C===Br?J=n.DEPTH_COMPONENT24:C===ts?J=n.DEPTH_COMPONENT32F:C===ka&&(J=n.DEPTH_COMPONENT16),J}function E(O,C){return w(O)===!0||O.isFramebufferTexture&&O.minFilter!==zn&&O.minFilter!==ci?Math.log2(Math.max(C.width,C.height))+1:O.mipmaps.length>0?O.mipmaps.length:O.isCompressedTexture&&Array.isArray(O.image)?C.mipmaps.length:1}function N(O){const C=new WeakRef(O);i.get(O).__ref=C,p.add(C),_.register(O,C,C)}function L(O){const C=i.get(O).__ref;C!==void 0&&(p.delete(C),_.unregister(C))}function T(O){F(O.target)}function U(O){A(O.target)}function F(O){O.removeEventListener("dispose",T),L(O),G(O),O.isVideoTexture&&u.delete(O),O.isHTMLTexture&&f.delete(O)}function A(O){O.removeEventListener("dispose",U),L(O),$(O)}function I(){for(const O of p){const C=O.deref();C!==void 0&&(C.isRenderTarget===!0?A(C):F(C))}p.clear(),f.clear()}function G(O){const C=i.get(O);if(C.__webglInit===void 0)return;const J=O.source,Me=d.get(J);if(Me){const me=Me[C.__cacheKey];me.usedTimes--,me.usedTimes===0&&B(O),Object.keys(Me).length===0&&d.delete(J)}i.remove(O)}function B(O){const C=i.get(O);n.deleteTexture(C.__webglTexture);const J=O.source,Me=d.get(J);delete Me[C.__cacheKey],a.memory.textures--}function $(O){const C=i.get(O);C.__depthDisposeCallback&&C.__depthDisposeCallback();const J=O.depthTexture;if(J&&J.renderTarget===O&&F(J),O.isWebGLCubeRenderTarget)for(let me=0;me<6;me++){if(Array.isArray(C.__webglFramebuffer[me]))for(let Re=0;Re<C.__webglFramebuffer[me].length;Re++)n.deleteFramebuffer(C.__webglFramebuffer[me][Re]);else n.deleteFramebuffer(C.__webglFramebuffer[me]);C.__webglDepthbuffer&&n.deleteRenderbuffer(C.__webglDepthbuffer[me])}else{if(Array.isArray(C.__webglFramebuffer))for(let me=0;me<C.__webglFramebuffer.length;me++)n.deleteFramebuffer(C.__webglFramebuffer[me]);else n.deleteFramebuffer(C.__webglFramebuffer);if(C.__webglDepthbuffer&&n.deleteRenderbuffer(C.__webglDepthbuffer),C.__webglMultisampledFramebuffer&&n.deleteFramebuffer(C.__webglMultisampledFramebuffer),C.__webglColorRenderbuffer)for(let me=0;me<C.__webglColorRenderbuffer.length;me++)C.__webglColorRenderbuffer[me]&&n.deleteRenderbuffer(C.__webglColorRenderbuffer[me]);C.__webglDepthRenderbuffer&&n.deleteRenderbuffer(C.__webglDepthRenderbuffer)}const Me=O.textures;for(let me=0,Re=Me.length;me<Re;me++){const Le=i.get(Me[me]);Le.__webglTexture&&(n.deleteTexture(Le.__webglTexture),a.memory.textures--),i.remove(Me[me])}i.remove(O)}let V=0;function Y(){V=0}function Q(){return V}function ie(O){V=O}function Z(){const O=V;return O>=s.maxTextures&&ft("WebGLTextures: Trying to use "+(O+1)+" texture units while this GPU supports only "+s.maxTextures),V+=1,O}function q(O){const C=[];return C.push(O.wrapS),C.push(O.wrapT),C.push(O.wrapR||0),C.push(O.magFilter),C.push(O.minFilter),C.push(O.anisotropy),C.push(O.internalFormat),C.push(O.format),C.push(O.type),C.push(O.generateMipmaps),C.push(O.mipmapsAutoUpdate),C.push(O.premultiplyAlpha),C.push(O.flipY),C.push(O.unpackAlignment),C.push(O.colorSpace),C.join()}function ce(O,C){const J=i.get(O);if(O.isVideoTexture&&lt(O),O.isRenderTargetTexture===!1&&O.isExternalTexture!==!0&&O.version>0&&J.__version!==O.version){const Me=O.image;if(Me===null)ft("WebGLRenderer: Texture marked for update but no image data found.");else if(Me.complete===!1)ft("WebGLRenderer: Texture marked for update but image is incomplete");else{at(J,O,C);return}}else O.isExternalTexture&&(J.__webglTexture=O.sourceTexture?O.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,J.__webglTexture,n.TEXTURE0+C)}function re(O,C){const J=i.get(O);if(O.isRenderTargetTexture===!1&&O.version>0&&J.__version!==O.version){at(J,O,C);return}else O.isExternalTexture&&(J.__webglTexture=O.sourceTexture?O.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,J.__webglTexture,n.TEXTURE0+C)}function _e(O,C){const J=i.get(O);if(O.isRenderTargetTexture===!1&&O.version>0&&J.__version!==O.version){at(J,O,C);return}t.bindTexture(n.TEXTURE_3D,J.__webglTexture,n.TEXTURE0+C)}function de(O,C){const J=i.get(O);if(O.version>0&&J.__version!==O.version){ye(J,O,C);return}t.bindTexture(n.TEXTURE_CUBE_MAP,J.__webglTexture,n.TEXTURE0+C)}const ae={[Bc]:n.REPEAT,[ws]:n.CLAMP_TO_EDGE,[zc]:n.MIRRORED_REPEAT},Se={[zn]:n.NEAREST,[Mv]:n.NEAREST_MIPMAP_NEAREST,[Bo]:n.NEAREST_MIPMAP_LINEAR,[ci]:n.LINEAR,[kc]:n.LINEAR_MIPMAP_NEAREST,[Bs]:n.LINEAR_MIPMAP_LINEAR},ge={[Ev]:n.NEVER,[Td]:n.ALWAYS,[Tv]:n.LESS,[yd]:n.LEQUAL,[Av]:n.EQUAL,[Ed]:n.GEQUAL,[Rv]:n.GREATER,[Cv]:n.NOTEQUAL};function He(O,C){if(C.type===ts&&e.has("OES_texture_float_linear")===!1&&(C.magFilter===ci||C.magFilter===kc||C.magFilter===Bo||C.magFilter===Bs||C.minFilter===ci||C.minFilter===kc||C.minFilter===Bo||C.minFilter===Bs)&&ft("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(O,n.TEXTURE_WRAP_S,ae[C.wrapS]),n.texParameteri(O,n.TEXTURE_WRAP_T,ae[C.wrapT]),(O===n.TEXTURE_3D||O===n.TEXTURE_2D_ARRAY)&&n.texParameteri(O,n.TEXTURE_WRAP_R,ae[C.wrapR]),n.texParameteri(O,n.TEXTURE_MAG_FILTER,Se[C.magFilter]),n.texParameteri(O,n.TEXTURE_MIN_FILTER,Se[C.minFilter]),C.compareFunction&&(n.texParameteri(O,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(O,n.TEXTURE_COMPARE_FUNC,ge[C.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(C.magFilter===zn||C.minFilter!==Bo&&C.minFilter!==Bs||C.type===ts&&e.has("OES_texture_float_linear")===!1)return;if(C.anisotropy>1||i.get(C).__currentAnisotropy){const J=e.get("EXT_texture_filter_anisotropic");n.texParameterf(O,J.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(C.anisotropy,s.getMaxAnisotropy())),i.get(C).__currentAnisotropy=C.anisotropy}}}function Ce(O,C){let J=!1;O.__webglInit===void 0&&(O.__webglInit=!0,C.addEventListener("dispose",T),N(C));const Me=C.source;let me=d.get(Me);me===void 0&&(me={},d.set(Me,me));const Re=q(C);if(Re!==O.__cacheKey){me[Re]===void 0&&(me[Re]={texture:n.createTexture(),usedTimes:0},a.memory.textures++,J=!0),me[Re].usedTimes++;const Le=me[O.__cacheKey];Le!==void 0&&(me[O.__cacheKey].usedTimes--,Le.usedTimes===0&&B(C)),O.__cacheKey=Re,O.__webglTexture=me[Re].texture}return J}function We(O,C,J){return Math.floor(Math.floor(O/J)/C)}function st(O,C,J,Me){const Re=O.updateRanges;if(Re.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,C.width,C.height,J,Me,C.data);else{Re.sort((W,pe)=>W.start-pe.start);let Le=0;for(let W=1;W<Re.length;W++){const pe=Re[Le],le=Re[W],Ie=pe.start+pe.count,Pe=We(le.start,C.width,4),Ne=We(pe.start,C.width,4);le.start<=Ie+1&&Pe===Ne&&We(le.start+le.count-1,C.width,4)===Pe?pe.count=Math.max(pe.count,le.start+le.count-pe.start):(++Le,Re[Le]=le)}Re.length=Le+1;const oe=t.getParameter(n.UNPACK_ROW_LENGTH),he=t.getParameter(n.UNPACK_SKIP_PIXELS),Te=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,C.width);for(let W=0,pe=Re.length;W<pe;W++){const le=Re[W],Ie=Math.floor(le.start/4),Pe=Math.ceil(le.count/4),Ne=Ie%C.width,it=Math.floor(Ie/C.width),pt=Pe,we=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,Ne),t.pixelStorei(n.UNPACK_SKIP_ROWS,it),t.texSubImage2D(n.TEXTURE_2D,0,Ne,it,pt,we,J,Me,C.data)}O.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,oe),t.pixelStorei(n.UNPACK_SKIP_PIXELS,he),t.pixelStorei(n.UNPACK_SKIP_ROWS,Te)}}function at(O,C,J){let Me=n.TEXTURE_2D;(C.isDataArrayTexture||C.isCompressedArrayTexture)&&(Me=n.TEXTURE_2D_ARRAY),C.isData3DTexture&&(Me=n.TEXTURE_3D);const me=Ce(O,C),Re=C.source;t.bindTexture(Me,O.__webglTexture,n.TEXTURE0+J);const Le=i.get(Re);if(Re.version!==Le.__version||me===!0){if(t.activeTexture(n.TEXTURE0+J),(typeof ImageBitmap<"u"&&C.image instanceof ImageBitmap)===!1){const we=Nt.getPrimaries(Nt.workingColorSpace),Qe=C.colorSpace===Gs?null:Nt.getPrimaries(C.colorSpace),mt=C.colorSpace===Gs||we===Qe?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,C.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,C.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,mt)}t.pixelStorei(n.UNPACK_ALIGNMENT,C.unpackAlignment);let he=v(C.image,!1,s.maxTextureSize);he=Oe(C,he);const Te=r.convert(C.format,C.colorSpace),W=r.convert(C.type);let pe=b(C.internalFormat,Te,W,C.normalized,C.colorSpace,C.isVideoTexture);He(Me,C);let le;const Ie=C.mipmaps,Pe=C.isVideoTexture!==!0,Ne=Le.__version===void 0||me===!0,it=Re.dataReady,pt=E(C,he);if(C.isDepthTexture)pe=x(C.format===ks,C.type),Ne&&(Pe?t.texStorage2D(n.TEXTURE_2D,1,pe,he.width,he.height):t.texImage2D(n.TEXTURE_2D,0,pe,he.width,he.height,0,Te,W,null));else if(C.isDataTexture)if(Ie.length>0){Pe&&Ne&&t.texStorage2D(n.TEXTURE_2D,pt,pe,Ie[0].width,Ie[0].height);for(let we=0,Qe=Ie.length;we<Qe;we++)le=Ie[we],Pe?it&&t.texSubImage2D(n.TEXTURE_2D,we,0,0,le.width,le.height,Te,W,le.data):t.texImage2D(n.TEXTURE_2D,we,pe,le.width,le.height,0,Te,W,le.data);C.generateMipmaps=!1}else Pe?(Ne&&t.texStorage2D(n.TEXTURE_2D,pt,pe,he.width,he.height),it&&st(C,he,Te,W)):t.texImage2D(n.TEXTURE_2D,0,pe,he.width,he.height,0,Te,W,he.data);else if(C.isCompressedTexture)if(C.isCompressedArrayTexture){Pe&&Ne&&t.texStorage3D(n.TEXTURE_2D_ARRAY,pt,pe,Ie[0].width,Ie[0].height,he.depth);for(let we=0,Qe=Ie.length;we<Qe;we++)if(le=Ie[we],C.format!==is)if(Te!==null)if(Pe){if(it)if(C.layerUpdates.size>0){const mt=wp(le.width,le.height,C.format,C.type);for(const Be of C.layerUpdates){const wt=le.data.subarray(Be*mt/le.data.BYTES_PER_ELEMENT,(Be+1)*mt/le.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,we,0,0,Be,le.width,le.height,1,Te,wt)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,we,0,0,0,le.width,le.height,he.depth,Te,le.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,we,pe,le.width,le.height,he.depth,0,le.data,0,0);else ft("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else Pe?it&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,we,0,0,0,le.width,le.height,he.depth,Te,W,le.data):t.texImage3D(n.TEXTURE_2D_ARRAY,we,pe,le.width,le.height,he.depth,0,Te,W,le.data);C.layerUpdates.size>0&&C.clearLayerUpdates()}else{Pe&&Ne&&t.texStorage2D(n.TEXTURE_2D,pt,pe,Ie[0].width,Ie[0].height);for(let we=0,Qe=Ie.length;we<Qe;we++)le=Ie[we],C.format!==is?Te!==null?Pe?it&&t.compressedTexSubImage2D(n.TEXTURE_2D,we,0,0,le.width,le.height,Te,le.data):t.compressedTexImage2D(n.TEXTURE_2D,we,pe,le.width,le.height,0,le.data):ft("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):Pe?it&&t.texSubImage2D(n.TEXTURE_2D,we,0,0,le.width,le.height,Te,W,le.data):t.texImage2D(n.TEXTURE_2D,we,pe,le.width,le.height,0,Te,W,le.data)}else if(C.isDataArrayTexture)if(Pe){if(Ne&&t.texStorage3D(n.TEXTURE_2D_ARRAY,pt,pe,he.width,he.height,he.depth),it)if(C.layerUpdates.size>0){const we=wp(he.width,he.height,C.format,C.type);for(const Qe of C.layerUpdates){const mt=he.data.subarray(Qe*we/he.data.BYTES_PER_ELEMENT,(Qe+1)*we/he.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,Qe,he.width,he.height,1,Te,W,mt)}C.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,he.width,he.height,he.depth,Te,W,he.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,pe,he.width,he.height,he.depth,0,Te,W,he.data);else if(C.isData3DTexture)Pe?(Ne&&t.texStorage3D(n.TEXTURE_3D,pt,pe,he.width,he.height,he.depth),it&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,he.width,he.height,he.depth,Te,W,he.data)):t.texImage3D(n.TEXTURE_3D,0,pe,he.width,he.height,he.depth,0,Te,W,he.data);else if(C.isFramebufferTexture){if(Ne)if(Pe)t.texStorage2D(n.TEXTURE_2D,pt,pe,he.width,he.height);else{let we=he.width,Qe=he.height;for(let mt=0;mt<pt;mt++)t.texImage2D(n.TEXTURE_2D,mt,pe,we,Qe,0,Te,W,null),we>>=1,Qe>>=1}}else if(C.isHTMLTexture){if("texElementImage2D"in n){const we=n.canvas;if(we.hasAttribute("layoutsubtree")||we.setAttribute("layoutsubtree","true"),he.parentNode!==we){we.appendChild(he),f.add(C),we.onpaint=Qe=>{const mt=Qe.changedElements;for(const Be of f)mt.includes(Be.image)&&(Be.needsUpdate=!0)},we.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,he);else{const mt=n.RGBA,Be=n.RGBA,wt=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,mt,Be,wt,he)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(Ie.length>0){if(Pe&&Ne){const we=Ke(Ie[0]);t.texStorage2D(n.TEXTURE_2D,pt,pe,we.width,we.height)}for(let we=0,Qe=Ie.length;we<Qe;we++)le=Ie[we],Pe?it&&t.texSubImage2D(n.TEXTURE_2D,we,0,0,Te,W,le):t.texImage2D(n.TEXTURE_2D,we,pe,Te,W,le);C.generateMipmaps=!1}else if(Pe){if(Ne){const we=Ke(he);t.texStorage2D(n.TEXTURE_2D,pt,pe,we.width,we.height)}it&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,Te,W,he)}else t.texImage2D(n.TEXTURE_2D,0,pe,Te,W,he);w(C)&&C.mipmapsAutoUpdate===!0&&S(Me),Le.__version=Re.version,C.onUpdate&&C.onUpdate(C)}O.__version=C.version}function ye(O,C,J){if(C.image.length!==6)return;const Me=Ce(O,C),me=C.source;t.bindTexture(n.TEXTURE_CUBE_MAP,O.__webglTexture,n.TEXTURE0+J);const Re=i.get(me);if(me.version!==Re.__version||Me===!0){t.activeTexture(n.TEXTURE0+J);const Le=Nt.getPrimaries(Nt.workingColorSpace),oe=C.colorSpace===Gs?null:Nt.getPrimaries(C.colorSpace),he=C.colorSpace===Gs||Le===oe?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,C.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,C.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,C.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,he);const Te=C.isCompressedTexture||C.image[0].isCompressedTexture,W=C.image[0]&&C.image[0].isDataTexture,pe=[];for(let Be=0;Be<6;Be++)!Te&&!W?pe[Be]=v(C.image[Be],!0,s.maxCubemapSize):pe[Be]=W?C.image[Be].image:C.image[Be],pe[Be]=Oe(C,pe[Be]);const le=pe[0],Ie=r.convert(C.format,C.colorSpace),Pe=r.convert(C.type);let Ne=b(C.internalFormat,Ie,Pe,C.normalized,C.colorSpace);const it=C.isVideoTexture!==!0,pt=Re.__version===void 0||Me===!0,we=me.dataReady;let Qe=E(C,le);He(n.TEXTURE_CUBE_MAP,C);let mt;if(C.isDepthTexture){if(Ne=x(C.format===ks,C.type),pt)if(it)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,Ne,le.width,le.height);else for(let Be=0;Be<6;Be++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,0,Ne,le.width,le.height,0,Ie,Pe,null)}else if(Te){it&&pt&&t.texStorage2D(n.TEXTURE_CUBE_MAP,Qe,Ne,le.width,le.height);for(let Be=0;Be<6;Be++){mt=pe[Be].mipmaps;for(let wt=0;wt<mt.length;wt++){const en=mt[wt];C.format!==is?Ie!==null?it?we&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,wt,0,0,en.width,en.height,Ie,en.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,wt,Ne,en.width,en.height,0,en.data):ft("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):it?we&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,wt,0,0,en.width,en.height,Ie,Pe,en.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,wt,Ne,en.width,en.height,0,Ie,Pe,en.data)}}}else{if(mt=C.mipmaps,it&&pt){mt.length>0&&Qe++;const Be=Ke(pe[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,Qe,Ne,Be.width,Be.height)}for(let Be=0;Be<6;Be++)if(W){it?we&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,0,0,0,pe[Be].width,pe[Be].height,Ie,Pe,pe[Be].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,0,Ne,pe[Be].width,pe[Be].height,0,Ie,Pe,pe[Be].data);for(let wt=0;wt<mt.length;wt++){const ni=mt[wt].image[Be].image;it?we&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,wt+1,0,0,ni.width,ni.height,Ie,Pe,ni.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,wt+1,Ne,ni.width,ni.height,0,Ie,Pe,ni.data)}}else{it?we&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,0,0,0,Ie,Pe,pe[Be]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,0,Ne,Ie,Pe,pe[Be]);for(let wt=0;wt<mt.length;wt++){const en=mt[wt];it?we&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,wt+1,0,0,Ie,Pe,en.image[Be]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,wt+1,Ne,Ie,Pe,en.image[Be])}}}w(C)&&C.mipmapsAutoUpdate===!0&&S(n.TEXTURE_CUBE_MAP),Re.__version=me.version,C.onUpdate&&C.onUpdate(C)}O.__version=C.version}function Ve(O,C,J,Me,me,Re){const Le=r.convert(J.format,J.colorSpace),oe=r.convert(J.type),he=b(J.internalFormat,Le,oe,J.normalized,J.colorSpace),Te=i.get(C),W=i.get(J);if(W.__renderTarget=C,!Te.__hasExternalTextures){const pe=Math.max(1,C.width>>Re),le=Math.max(1,C.height>>Re);me===n.TEXTURE_3D||me===n.TEXTURE_2D_ARRAY?t.texImage3D(me,Re,he,pe,le,C.depth,0,Le,oe,null):t.texImage2D(me,Re,he,pe,le,0,Le,oe,null)}t.bindFramebuffer(n.FRAMEBUFFER,O),be(C)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,Me,me,W.__webglTexture,0,qe(C)):(me===n.TEXTURE_2D||me>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&me<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,Me,me,W.__webglTexture,Re),t.bindFramebuffer(n.FRAMEBUFFER,null)}function Mt(O,C,J){if(n.bindRenderbuffer(n.RENDERBUFFER,O),C.depthBuffer){const Me=C.depthTexture,me=Me&&Me.isDepthTexture?Me.type:null,Re=x(C.stencilBuffer,me),Le=C.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;be(C)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,qe(C),Re,C.width,C.height):J?n.renderbufferStorageMultisample(n.RENDERBUFFER,qe(C),Re,C.width,C.height):n.renderbufferStorage(n.RENDERBUFFER,Re,C.width,C.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,Le,n.RENDERBUFFER,O)}else{const Me=C.textures;for(let me=0;me<Me.length;me++){const Re=Me[me],Le=r.convert(Re.format,Re.colorSpace),oe=r.convert(Re.type),he=b(Re.internalFormat,Le,oe,Re.normalized,Re.colorSpace);be(C)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,qe(C),he,C.width,C.height):J?n.renderbufferStorageMultisample(n.RENDERBUFFER,qe(C),he,C.width,C.height):n.renderbufferStorage(n.RENDERBUFFER,he,C.width,C.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function nt(O,C,J){const Me=C.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,O),!(C.depthTexture&&C.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");const me=i.get(C.depthTexture);me.__renderTarget=C;const Re=Me?C.depthTexture.image[0]:C.depthTexture.image;(!me.__webglTexture||Re.width!==C.width||Re.height!==C.height)&&(Re.width=C.width,Re.height=C.height,C.depthTexture.needsUpdate=!0),Me?de(C.depthTexture,0):ce(C.depthTexture,0);const Le=me.__webglTexture,oe=qe(C),he=Me?n.TEXTURE_CUBE_MAP_POSITIVE_X+J:n.TEXTURE_2D,Te=C.depthTexture.format===ks?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(C.depthTexture.format===zs)be(C)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,Te,he,Le,0,oe):n.framebufferTexture2D(n.FRAMEBUFFER,Te,he,Le,0);else if(C.depthTexture.format===ks)be(C)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,Te,he,Le,0,oe):n.framebufferTexture2D(n.FRAMEBUFFER,Te,he,Le,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function ut(O){const C=i.get(O),J=O.isWebGLCubeRenderTarget===!0;if(C.__boundDepthTexture!==O.depthTexture){const Me=O.depthTexture;if(C.__depthDisposeCallback&&C.__depthDisposeCallback(),Me){const me=()=>{delete C.__boundDepthTexture,delete C.__depthDisposeCallback,Me.removeEventListener("dispose",me)};Me.addEventListener("dispose",me),C.__depthDisposeCallback=me}C.__boundDepthTexture=Me}if(O.depthTexture&&!C.__autoAllocateDepthBuffer)if(J)for(let Me=0;Me<6;Me++)nt(C.__webglFramebuffer[Me],O,Me);else O.texture.mipmaps.length>0?nt(C.__webglFramebuffer[0],O,0):nt(C.__webglFramebuffer,O,0);else if(J){C.__webglDepthbuffer=[];for(let Me=0;Me<6;Me++)if(t.bindFramebuffer(n.FRAMEBUFFER,C.__webglFramebuffer[Me]),C.__webglDepthbuffer[Me]===void 0)C.__webglDepthbuffer[Me]=n.createRenderbuffer(),Mt(C.__webglDepthbuffer[Me],O,!1);else{const me=O.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Re=C.__webglDepthbuffer[Me];n.bindRenderbuffer(n.RENDERBUFFER,Re),n.framebufferRenderbuffer(n.FRAMEBUFFER,me,n.RENDERBUFFER,Re)}}else if(O.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,C.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,C.__webglFramebuffer),C.__webglDepthbuffer===void 0)C.__webglDepthbuffer=n.createRenderbuffer(),Mt(C.__webglDepthbuffer,O,!1);else{const me=O.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Re=C.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,Re),n.framebufferRenderbuffer(n.FRAMEBUFFER,me,n.RENDERBUFFER,Re)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function ot(O,C,J){const Me=i.get(O);C!==void 0&&Ve(Me.__webglFramebuffer,O,O.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),J!==void 0&&ut(O)}function ve(O){const C=O.texture,J=i.get(O),Me=i.get(C);O.addEventListener("dispose",U),N(O);const me=O.textures,Re=O.isWebGLCubeRenderTarget===!0,Le=me.length>1;if(Le||(Me.__webglTexture===void 0&&(Me.__webglTexture=n.createTexture()),Me.__version=C.version,a.memory.textures++),Re){J.__webglFramebuffer=[];for(let oe=0;oe<6;oe++)if(C.mipmaps.length>0){J.__webglFramebuffer[oe]=[];for(let he=0;he<C.mipmaps.length;he++)J.__webglFramebuffer[oe][he]=n.createFramebuffer()}else J.__webglFramebuffer[oe]=n.createFramebuffer()}else{if(C.mipmaps.length>0){J.__webglFramebuffer=[];for(let oe=0;oe<C.mipmaps.length;oe++)J.__webglFramebuffer[oe]=n.createFramebuffer()}else J.__webglFramebuffer=n.createFramebuffer();if(Le)for(let oe=0,he=me.length;oe<he;oe++){const Te=i.get(me[oe]);Te.__webglTexture===void 0&&(Te.__webglTexture=n.createTexture(),a.memory.textures++)}if(O.samples>0&&be(O)===!1){J.__webglMultisampledFramebuffer=n.createFramebuffer(),J.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,J.__webglMultisampledFramebuffer);for(let oe=0;oe<me.length;oe++){const he=me[oe];J.__webglColorRenderbuffer[oe]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,J.__webglColorRenderbuffer[oe]);const Te=r.convert(he.format,he.colorSpace),W=r.convert(he.type),pe=b(he.internalFormat,Te,W,he.normalized,he.colorSpace,O.isXRRenderTarget===!0),le=qe(O);n.renderbufferStorageMultisample(n.RENDERBUFFER,le,pe,O.width,O.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+oe,n.RENDERBUFFER,J.__webglColorRenderbuffer[oe])}n.bindRenderbuffer(n.RENDERBUFFER,null),O.depthBuffer&&(J.__webglDepthRenderbuffer=n.createRenderbuffer(),Mt(J.__webglDepthRenderbuffer,O,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(Re){t.bindTexture(n.TEXTURE_CUBE_MAP,Me.__webglTexture),He(n.TEXTURE_CUBE_MAP,C);for(let oe=0;oe<6;oe++)if(C.mipmaps.length>0)for(let he=0;he<C.mipmaps.length;he++)Ve(J.__webglFramebuffer[oe][he],O,C,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+oe,he);else Ve(J.__webglFramebuffer[oe],O,C,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+oe,0);w(C)?S(n.TEXTURE_CUBE_MAP):C.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,C.mipmaps.length-1),t.unbindTexture()}else if(Le){for(let oe=0,he=me.length;oe<he;oe++){const Te=me[oe],W=i.get(Te);let pe=n.TEXTURE_2D;(O.isWebGL3DRenderTarget||O.isWebGLArrayRenderTarget)&&(pe=O.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(pe,W.__webglTexture),He(pe,Te),Ve(J.__webglFramebuffer,O,Te,n.COLOR_ATTACHMENT0+oe,pe,0),w(Te)&&S(pe)}t.unbindTexture()}else{let oe=n.TEXTURE_2D;if((O.isWebGL3DRenderTarget||O.isWebGLArrayRenderTarget)&&(oe=O.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(oe,Me.__webglTexture),He(oe,C),C.mipmaps.length>0)for(let he=0;he<C.mipmaps.length;he++)Ve(J.__webglFramebuffer[he],O,C,n.COLOR_ATTACHMENT0,oe,he);else Ve(J.__webglFramebuffer,O,C,n.COLOR_ATTACHMENT0,oe,0);w(C)?S(oe):C.mipmaps.length>0&&n.texParameteri(oe,n.TEXTURE_MAX_LEVEL,C.mipmaps.length-1),t.unbindTexture()}O.depthBuffer&&ut(O)}function k(O){const C=O.textures;for(let J=0,Me=C.length;J<Me;J++){const me=C[J];if(w(me)&&me.mipmapsAutoUpdate===!0){const Re=R(O),Le=i.get(me).__webglTexture;t.bindTexture(Re,Le),S(Re),t.unbindTexture()}}}const ue=[];function ze(O){if(O.samples>0){if(be(O)===!1){const C=O.textures,J=O.width,Me=O.height;let me=n.COLOR_BUFFER_BIT;const Re=O.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Le=i.get(O),oe=C.length>1;if(oe)for(let Te=0;Te<C.length;Te++)t.bindFramebuffer(n.FRAMEBUFFER,Le.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Te,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,Le.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+Te,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,Le.__webglMultisampledFramebuffer),O.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Le.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Le.__webglFramebuffer);for(let Te=0;Te<C.length;Te++){if(O.resolveDepthBuffer&&(O.depthBuffer&&(me|=n.DEPTH_BUFFER_BIT),O.stencilBuffer&&O.resolveStencilBuffer&&(me|=n.STENCIL_BUFFER_BIT)),oe){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,Le.__webglColorRenderbuffer[Te]);const W=i.get(C[Te]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,W,0)}n.blitFramebuffer(0,0,J,Me,0,0,J,Me,me,n.NEAREST),l===!0&&(ue.length=0,ue.push(n.COLOR_ATTACHMENT0+Te),O.depthBuffer&&O.storeMultisampledDepthBuffer===!1&&ue.push(Re),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,ue))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),oe)for(let Te=0;Te<C.length;Te++){t.bindFramebuffer(n.FRAMEBUFFER,Le.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Te,n.RENDERBUFFER,Le.__webglColorRenderbuffer[Te]);const W=i.get(C[Te]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,Le.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+Te,n.TEXTURE_2D,W,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Le.__webglMultisampledFramebuffer)}else if(O.depthBuffer&&O.storeMultisampledDepthBuffer===!1&&l){const C=O.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[C])}}}function qe(O){return Math.min(s.maxSamples,O.samples)}function be(O){const C=i.get(O);return O.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&C.__useRenderToTexture!==!1}function lt(O){const C=a.render.frame;u.get(O)!==C&&(u.set(O,C),O.update())}function Oe(O,C){const J=O.colorSpace,Me=O.format,me=O.type;return O.isCompressedTexture===!0||O.isVideoTexture===!0||J!==$o&&J!==Gs&&(Nt.getTransfer(J)===Ht?(Me!==is||me!==pi)&&ft("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Ut("WebGLTextures: Unsupported texture color space:",J)),C}function Ke(O){return typeof HTMLImageElement<"u"&&O instanceof HTMLImageElement?(c.width=O.naturalWidth||O.width,c.height=O.naturalHeight||O.height):typeof VideoFrame<"u"&&O instanceof VideoFrame?(c.width=O.displayWidth,c.height=O.displayHeight):(c.width=O.width,c.height=O.height),c}this.allocateTextureUnit=Z,this.resetTextureUnits=Y,this.getTextureUnits=Q,this.setTextureUnits=ie,this.setTexture2D=ce,this.setTexture2DArray=re,this.setTexture3D=_e,this.setTextureCube=de,this.rebindTextures=ot,this.setupRenderTarget=ve,this.updateRenderTargetMipmap=k,this.updateMultisampleRenderTarget=ze,this.setupDepthRenderbuffer=ut,this.setupFrameBufferTexture=Ve,this.useMultisampledRTT=be,this.dispose=I}function Gb(n,e){function t(i,s=Gs){let r;const a=Nt.getTransfer(s);if(i===pi)return n.UNSIGNED_BYTE;if(i===Hc)return n.UNSIGNED_SHORT_4_4_4_4;if(i===Vc)return n.UNSIGNED_SHORT_5_5_5_1;if(i===xd)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===Sd)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===_d)return n.BYTE;if(i===vd)return n.SHORT;if(i===ka)return n.UNSIGNED_SHORT;if(i===Gc)return n.INT;if(i===es)return n.UNSIGNED_INT;if(i===ts)return n.FLOAT;if(i===ns)return n.HALF_FLOAT;if(i===Md)return n.ALPHA;if(i===wd)return n.RGB;if(i===is)return n.RGBA;if(i===zs)return n.DEPTH_COMPONENT;if(i===ks)return n.DEPTH_STENCIL;if(i===bd)return n.RED;if(i===Wc)return n.RED_INTEGER;if(i===fr)return n.RG;if(i===$c)return n.RG_INTEGER;if(i===Xc)return n.RGBA_INTEGER;if(i===zo||i===ko||i===Go||i===Ho)if(a===Ht)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===zo)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===ko)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===Go)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===Ho)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===zo)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===ko)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===Go)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===Ho)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===qc||i===Yc||i===Kc||i===Zc)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===qc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===Yc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===Kc)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===Zc)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===Jc||i===Qc||i===jc||i===eu||i===tu||i===Vo||i===nu)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===Jc||i===Qc)return a===Ht?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===jc)return a===Ht?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===eu)return r.COMPRESSED_R11_EAC;if(i===tu)return r.COMPRESSED_SIGNED_R11_EAC;if(i===Vo)return r.COMPRESSED_RG11_EAC;if(i===nu)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===iu||i===su||i===ru||i===au||i===ou||i===lu||i===cu||i===uu||i===hu||i===fu||i===du||i===pu||i===mu||i===gu)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===iu)return a===Ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===su)return a===Ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===ru)return a===Ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===au)return a===Ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===ou)return a===Ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===lu)return a===Ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===cu)return a===Ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===uu)return a===Ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===hu)return a===Ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===fu)return a===Ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===du)return a===Ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===pu)return a===Ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===mu)return a===Ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===gu)return a===Ht?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===_u||i===vu||i===xu)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===_u)return a===Ht?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===vu)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===xu)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===Su||i===Mu||i===Wo||i===wu)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===Su)return r.COMPRESSED_RED_RGTC1_EXT;if(i===Mu)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===Wo)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===wu)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===Br?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}const Hb=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,Vb=`
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

}`;class Wb{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){const i=new op(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){const t=e.cameras[0].viewport,i=new Js({vertexShader:Hb,fragmentShader:Vb,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Hi(new xl(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}}class $b extends dr{constructor(e,t){super();const i=this;let s=null,r=1,a=null,o="local-floor",l=1,c=null,u=null,f=null,h=null,d=null,p=null;const _=typeof XRWebGLBinding<"u",g=new Wb,m={},v=t.getContextAttributes();let w=null,S=null;const R=[],b=[],x=new Ct;let E=null,N=null;const L=new Vi;L.viewport=new Jt;const T=new Vi;T.viewport=new Jt;const U=[L,T],F=new Nx;let A=null,I=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(q){let ce=R[q];return ce===void 0&&(ce=new Uu,R[q]=ce),ce.getTargetRaySpace()},this.getControllerGrip=function(q){let ce=R[q];return ce===void 0&&(ce=new Uu,R[q]=ce),ce.getGripSpace()},this.getHand=function(q){let ce=R[q];return ce===void 0&&(ce=new Uu,R[q]=ce),ce.getHandSpace()};function G(q){const ce=b.indexOf(q.inputSource);if(ce===-1)return;const re=R[ce];re!==void 0&&(re.update(q.inputSource,q.frame,c||a),re.dispatchEvent({type:q.type,data:q.inputSource}))}function B(){s.removeEventListener("select",G),s.removeEventListener("selectstart",G),s.removeEventListener("selectend",G),s.removeEventListener("squeeze",G),s.removeEventListener("squeezestart",G),s.removeEventListener("squeezeend",G),s.removeEventListener("end",B),s.removeEventListener("inputsourceschange",$);for(let q=0;q<R.length;q++){const ce=b[q];ce!==null&&(b[q]=null,R[q].disconnect(ce))}A=null,I=null,g.reset();for(const q in m)delete m[q];if(e.setRenderTarget(w),d=null,h=null,f=null,s=null,S=null,Z.stop(),i.isPresenting=!1,e.setPixelRatio(E),e.setSize(x.width,x.height,!1),N!==null){const q=N.camera;q.fov=N.fov,q.zoom=N.zoom,q.updateProjectionMatrix(),N=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(q){r=q,i.isPresenting===!0&&ft("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(q){o=q,i.isPresenting===!0&&ft("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||a},this.setReferenceSpace=function(q){c=q},this.getBaseLayer=function(){return h!==null?h:d},this.getBinding=function(){return f===null&&_&&(f=new XRWebGLBinding(s,t)),f},this.getFrame=function(){return p},this.getSession=function(){return s},this.setSession=async function(q){if(s=q,s!==null){if(w=e.getRenderTarget(),s.addEventListener("select",G),s.addEventListener("selectstart",G),s.addEventListener("selectend",G),s.addEventListener("squeeze",G),s.addEventListener("squeezestart",G),s.addEventListener("squeezeend",G),s.addEventListener("end",B),s.addEventListener("inputsourceschange",$),v.xrCompatible!==!0&&await t.makeXRCompatible(),E=e.getPixelRatio(),e.getSize(x),_&&"createProjectionLayer"in XRWebGLBinding.prototype){let re=null,_e=null,de=null;v.depth&&(de=v.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,re=v.stencil?ks:zs,_e=v.stencil?Br:es);const ae={colorFormat:t.RGBA8,depthFormat:de,scaleFactor:r};f=this.getBinding(),h=f.createProjectionLayer(ae),s.updateRenderState({layers:[h]}),e.setPixelRatio(1),e.setSize(h.textureWidth,h.textureHeight,!1),S=new ss(h.textureWidth,h.textureHeight,{format:is,type:pi,depthTexture:new jr(h.textureWidth,h.textureHeight,_e,void 0,void 0,void 0,void 0,void 0,void 0,re),stencilBuffer:v.stencil,colorSpace:e.outputColorSpace,samples:v.antialias?4:0,resolveDepthBuffer:h.ignoreDepthValues===!1,resolveStencilBuffer:h.ignoreDepthValues===!1,storeMultisampledDepthBuffer:h.ignoreDepthValues===!1,storeMultisampledStencilBuffer:h.ignoreDepthValues===!1})}else{const re={antialias:v.antialias,alpha:!0,depth:v.depth,stencil:v.stencil,framebufferScaleFactor:r};d=new XRWebGLLayer(s,t,re),s.updateRenderState({baseLayer:d}),e.setPixelRatio(1),e.setSize(d.framebufferWidth,d.framebufferHeight,!1),S=new ss(d.framebufferWidth,d.framebufferHeight,{format:is,type:pi,colorSpace:e.outputColorSpace,stencilBuffer:v.stencil,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,a=await s.requestReferenceSpace(o),Z.setContext(s),Z.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function $(q){for(let ce=0;ce<q.removed.length;ce++){const re=q.removed[ce],_e=b.indexOf(re);_e>=0&&(b[_e]=null,R[_e].disconnect(re))}for(let ce=0;ce<q.added.length;ce++){const re=q.added[ce];let _e=b.indexOf(re);if(_e===-1){for(let ae=0;ae<R.length;ae++)if(ae>=b.length){b.push(re),_e=ae;break}else if(b[ae]===null){b[ae]=re,_e=ae;break}if(_e===-1)break}const de=R[_e];de&&de.connect(re)}}function V(q,ce){ce===null?q.matrixWorld.copy(q.matrix):q.matrixWorld.multiplyMatrices(ce.matrixWorld,q.matrix),q.matrixWorldInverse.copy(q.matrixWorld).invert()}this.updateCamera=function(q){if(s===null)return;let ce=q.near,re=q.far;g.texture!==null&&(g.depthNear>0&&(ce=g.depthNear),g.depthFar>0&&(re=g.depthFar)),F.near=T.near=L.near=ce,F.far=T.far=L.far=re,(A!==F.near||I!==F.far)&&(s.updateRenderState({depthNear:F.near,depthFar:F.far}),A=F.near,I=F.far),F.layers.mask=q.layers.mask|6,L.layers.mask=F.layers.mask&-5,T.layers.mask=F.layers.mask&-3;const _e=q.parent,de=F.cameras;V(F,_e);for(let ae=0;ae<de.length;ae++)V(de[ae],_e);F.projectionMatrix.copy(L.projectionMatrix),F.projectionMatrixInverse.copy(L.projectionMatrixInverse),N===null&&q.isPerspectiveCamera&&(N={camera:q,fov:q.fov,zoom:q.zoom}),Y(q,F,_e)};function Y(q,ce,re){re===null?q.matrix.copy(ce.matrixWorld):(q.matrix.copy(re.matrixWorld),q.matrix.invert(),q.matrix.multiply(ce.matrixWorld)),q.matrix.decompose(q.position,q.quaternion,q.scale),q.updateMatrixWorld(!0),q.projectionMatrix.copy(ce.projectionMatrix),q.projectionMatrixInverse.copy(ce.projectionMatrixInverse),q.isPerspectiveCamera&&(q.fov=Va*2*Math.atan(1/q.projectionMatrix.elements[5]),q.zoom=1)}this.getCamera=function(){return F},this.getFoveation=function(){if(!(h===null&&d===null))return l},this.setFoveation=function(q){l=q,h!==null&&(h.fixedFoveation=q),d!==null&&d.fixedFoveation!==void 0&&(d.fixedFoveation=q)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(F)},this.getCameraTexture=function(q){return m[q]};let Q=null;function ie(q,ce){if(u=ce.getViewerPose(c||a),p=ce,u!==null){const re=u.views;d!==null&&(e.setRenderTargetFramebuffer(S,d.framebuffer),e.setRenderTarget(S));let _e=!1;re.length!==F.cameras.length&&(F.cameras.length=0,_e=!0);for(let ge=0;ge<re.length;ge++){const He=re[ge];let Ce=null;if(d!==null)Ce=d.getViewport(He);else{const st=f.getViewSubImage(h,He);Ce=st.viewport,ge===0&&(e.setRenderTargetTextures(S,st.colorTexture,st.depthStencilTexture),e.setRenderTarget(S))}let We=U[ge];We===void 0&&(We=new Vi,We.layers.enable(ge),We.viewport=new Jt,U[ge]=We),We.matrix.fromArray(He.transform.matrix),We.matrix.decompose(We.position,We.quaternion,We.scale),We.projectionMatrix.fromArray(He.projectionMatrix),We.projectionMatrixInverse.copy(We.projectionMatrix).invert(),We.viewport.set(Ce.x,Ce.y,Ce.width,Ce.height),ge===0&&(F.matrix.copy(We.matrix),F.matrix.decompose(F.position,F.quaternion,F.scale)),_e===!0&&F.cameras.push(We)}const de=s.enabledFeatures;if(de&&de.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&_){f=i.getBinding();const ge=f.getDepthInformation(re[0]);ge&&ge.isValid&&ge.texture&&g.init(ge,s.renderState)}if(de&&de.includes("camera-access")&&_){e.state.unbindTexture(),f=i.getBinding();for(let ge=0;ge<re.length;ge++){const He=re[ge].camera;if(He){let Ce=m[He];Ce||(Ce=new op,m[He]=Ce);const We=f.getCameraImage(He);Ce.sourceTexture=We}}}}for(let re=0;re<R.length;re++){const _e=b[re],de=R[re];_e!==null&&de!==void 0&&de.update(_e,ce,c||a)}Q&&Q(q,ce),ce.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:ce}),p=null}const Z=new bp;Z.setAnimationLoop(ie),this.setAnimationLoop=function(q){Q=q},this.dispose=function(){}}}const Xb=new Qt,em=new xt;em.set(-1,0,0,0,1,0,0,0,1);function qb(n,e){function t(g,m){g.matrixAutoUpdate===!0&&g.updateMatrix(),m.value.copy(g.matrix)}function i(g,m){m.color.getRGB(g.fogColor.value,up(n)),m.isFog?(g.fogNear.value=m.near,g.fogFar.value=m.far):m.isFogExp2&&(g.fogDensity.value=m.density)}function s(g,m,v,w,S){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?r(g,m):m.isMeshLambertMaterial?(r(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(r(g,m),f(g,m)):m.isMeshPhongMaterial?(r(g,m),u(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(r(g,m),h(g,m),m.isMeshPhysicalMaterial&&d(g,m,S)):m.isMeshMatcapMaterial?(r(g,m),p(g,m)):m.isMeshDepthMaterial?r(g,m):m.isMeshDistanceMaterial?(r(g,m),_(g,m)):m.isMeshNormalMaterial?r(g,m):m.isLineBasicMaterial?(a(g,m),m.isLineDashedMaterial&&o(g,m)):m.isPointsMaterial?l(g,m,v,w):m.isSpriteMaterial?c(g,m):m.isShadowMaterial?(g.color.value.copy(m.color),g.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function r(g,m){g.opacity.value=m.opacity,m.color&&g.diffuse.value.copy(m.color),m.emissive&&g.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(g.map.value=m.map,t(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.bumpMap&&(g.bumpMap.value=m.bumpMap,t(m.bumpMap,g.bumpMapTransform),g.bumpScale.value=m.bumpScale,m.side===li&&(g.bumpScale.value*=-1)),m.normalMap&&(g.normalMap.value=m.normalMap,t(m.normalMap,g.normalMapTransform),g.normalScale.value.copy(m.normalScale),m.side===li&&g.normalScale.value.negate()),m.displacementMap&&(g.displacementMap.value=m.displacementMap,t(m.displacementMap,g.displacementMapTransform),g.displacementScale.value=m.displacementScale,g.displacementBias.value=m.displacementBias),m.emissiveMap&&(g.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,g.emissiveMapTransform)),m.specularMap&&(g.specularMap.value=m.specularMap,t(m.specularMap,g.specularMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest);const v=e.get(m),w=v.envMap,S=v.envMapRotation;w&&(g.envMap.value=w,g.envMapRotation.value.setFromMatrix4(Xb.makeRotationFromEuler(S)).transpose(),w.isCubeTexture&&w.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(em),g.reflectivity.value=m.reflectivity,g.ior.value=m.ior,g.refractionRatio.value=m.refractionRatio),m.lightMap&&(g.lightMap.value=m.lightMap,g.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,g.lightMapTransform)),m.aoMap&&(g.aoMap.value=m.aoMap,g.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,g.aoMapTransform))}function a(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,m.map&&(g.map.value=m.map,t(m.map,g.mapTransform))}function o(g,m){g.dashSize.value=m.dashSize,g.totalSize.value=m.dashSize+m.gapSize,g.scale.value=m.scale}function l(g,m,v,w){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.size.value=m.size*v,g.scale.value=w*.5,m.map&&(g.map.value=m.map,t(m.map,g.uvTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function c(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.rotation.value=m.rotation,m.map&&(g.map.value=m.map,t(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function u(g,m){g.specular.value.copy(m.specular),g.shininess.value=Math.max(m.shininess,1e-4)}function f(g,m){m.gradientMap&&(g.gradientMap.value=m.gradientMap)}function h(g,m){g.metalness.value=m.metalness,m.metalnessMap&&(g.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,g.metalnessMapTransform)),g.roughness.value=m.roughness,m.roughnessMap&&(g.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,g.roughnessMapTransform)),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)}function d(g,m,v){g.ior.value=m.ior,m.diffuseRoughness>0&&(g.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),m.sheen>0&&(g.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),g.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(g.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,g.sheenColorMapTransform)),m.sheenRoughnessMap&&(g.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,g.sheenRoughnessMapTransform))),m.clearcoat>0&&(g.clearcoat.value=m.clearcoat,g.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(g.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,g.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(g.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===li&&g.clearcoatNormalScale.value.negate())),m.dispersion>0&&(g.dispersion.value=m.dispersion),m.retroreflectivity>0&&(g.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(g.iridescence.value=m.iridescence,g.iridescenceIOR.value=m.iridescenceIOR,g.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(g.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,g.iridescenceMapTransform)),m.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),m.transmission>0&&(g.transmission.value=m.transmission,g.transmissionSamplerMap.value=v.texture,g.transmissionSamplerSize.value.set(v.width,v.height),m.transmissionMap&&(g.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,g.transmissionMapTransform)),g.thickness.value=m.thickness,m.thicknessMap&&(g.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=m.attenuationDistance,g.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(g.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(g.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=m.specularIntensity,g.specularColor.value.copy(m.specularColor),m.specularColorMap&&(g.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,g.specularColorMapTransform)),m.specularIntensityMap&&(g.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,g.specularIntensityMapTransform))}function p(g,m){m.matcap&&(g.matcap.value=m.matcap)}function _(g,m){const v=e.get(m).light;g.referencePosition.value.setFromMatrixPosition(v.matrixWorld),g.nearDistance.value=v.shadow.camera.near,g.farDistance.value=v.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function Yb(n,e,t,i){let s={},r={};function a(v,w){const S=w.program;i.uniformBlockBinding(v,S,s[v.id])}function o(v,w){let S=s[v.id];S===void 0&&(p(v),S=l(v),s[v.id]=S,v.addEventListener("dispose",g));const R=w.program;i.updateUBOMapping(v,R);const b=e.render.frame;r[v.id]!==b&&(c(v),r[v.id]=b)}function l(v){const w=n.createBuffer(),S=v.__size,R=v.usage;return n.bindBuffer(n.UNIFORM_BUFFER,w),n.bufferData(n.UNIFORM_BUFFER,S,R),n.bindBuffer(n.UNIFORM_BUFFER,null),w}function c(v){const w=s[v.id],S=v.uniforms,R=v.__cache;n.bindBuffer(n.UNIFORM_BUFFER,w);for(let b=0,x=S.length;b<x;b++){const E=S[b];if(Array.isArray(E))for(let N=0,L=E.length;N<L;N++)u(E[N],b,N,R);else u(E,b,0,R)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function u(v,w,S,R){if(h(v,w,S,R)===!0){const b=v.__offset,x=v.value;if(Array.isArray(x)){let E=0;for(let N=0;N<x.length;N++){const L=x[N],T=_(L,!0);f(L,v.__data,E),E+=T.storage/Float32Array.BYTES_PER_ELEMENT}}else f(x,v.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,b,v.__data)}}function f(v,w,S){typeof v=="number"||typeof v=="boolean"?w[S]=v:v.isMatrix3?(w[S]=v.elements[0],w[S+1]=v.elements[1],w[S+2]=v.elements[2],w[S+3]=0,w[S+4]=v.elements[3],w[S+5]=v.elements[4],w[S+6]=v.elements[5],w[S+7]=0,w[S+8]=v.elements[6],w[S+9]=v.elements[7],w[S+10]=v.elements[8],w[S+11]=0):ArrayBuffer.isView(v)?w.set(v.subarray(0,w.length-S),S):v.toArray(w,S)}function h(v,w,S,R){const b=v.value,x=w+"_"+S;if(Array.isArray(b)){R[x]===void 0&&(R[x]=[]);const E=R[x];let N=!1;for(let L=0;L<b.length;L++)d(b[L],E,L)===!0&&(N=!0);return N}return d(b,R,x)}function d(v,w,S){if(w[S]===void 0)return typeof v=="number"||typeof v=="boolean"?w[S]=v:ArrayBuffer.isView(v)?w[S]=v.slice():w[S]=v.clone(),!0;{const R=w[S];if(typeof v=="number"||typeof v=="boolean"){if(R!==v)return w[S]=v,!0}else{if(ArrayBuffer.isView(v))return!0;if(R.equals(v)===!1)return R.copy(v),!0}}return!1}function p(v){const w=v.uniforms;let S=0;const R=16;for(let x=0,E=w.length;x<E;x++){const N=Array.isArray(w[x])?w[x]:[w[x]];for(let L=0,T=N.length;L<T;L++){const U=N[L],F=Array.isArray(U.value)?U.value:[U.value],A=Array.isArray(w[x])||Array.isArray(U.value);let I=S;for(let B=0,$=F.length;B<$;B++){const V=F[B],Y=_(V,A),Q=S%R,ie=Q%Y.boundary,Z=Q+ie;S+=ie,Z!==0&&R-Z<Y.storage&&(S+=R-Z),B===0&&(I=S),S+=Y.storage}const G=U.type==="int"?Int32Array:U.type==="uint"?Uint32Array:Float32Array;U.__data=new G((S-I)/Float32Array.BYTES_PER_ELEMENT),U.__offset=I}}const b=S%R;return b>0&&(S+=R-b),v.__size=S,v.__cache={},this}function _(v,w){const S={boundary:0,storage:0};return typeof v=="number"||typeof v=="boolean"?(S.boundary=4,S.storage=4):v.isVector2?(S.boundary=8,S.storage=8):v.isVector3||v.isColor?(S.boundary=16,S.storage=12):v.isVector4?(S.boundary=16,S.storage=16):v.isMatrix3?(S.boundary=16,S.storage=48):v.isMatrix4?(S.boundary=16,S.storage=64):v.isTexture?ft("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(v)?(S.boundary=16,S.storage=v.byteLength):ft("WebGLRenderer: Unsupported uniform value type.",v),w===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function g(v){const w=v.target;w.removeEventListener("dispose",g),n.deleteBuffer(s[w.id]),delete s[w.id],delete r[w.id]}function m(){for(const v in s)n.deleteBuffer(s[v]);s={},r={}}return{bind:a,update:o,dispose:m}}const Kb=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]);let as=null;function Zb(){return as===null&&(as=new vx(Kb,16,16,fr,ns),as.name="DFG_LUT",as.minFilter=ci,as.magFilter=ci,as.wrapS=ws,as.wrapT=ws,as.generateMipmaps=!1,as.needsUpdate=!0),as}class Jb{constructor(e={}){const{canvas:t=Pv(),context:i=null,depth:s=!0,stencil:r=!1,alpha:a=!1,antialias:o=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:f=!1,reversedDepthBuffer:h=!1,outputBufferType:d=pi}=e;this.isWebGLRenderer=!0;let p;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");p=i.getContextAttributes().alpha}else p=a;const _=d,g=new Set([Xc,$c,Wc]),m=new Set([pi,es,ka,Br,Hc,Vc]),v=new Uint32Array(4),w=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]};let R=null,b=null;const x=[],E=[];let N=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Ms,this.toneMappingExposure=1,this.transmissionResolutionScale=1;const L=this;let T=!1,U=null,F=null,A=null,I=null;this._outputColorSpace=Ai;let G=0,B=0,$=null,V=-1,Y=null;const Q=new Jt,ie=new Jt;let Z=null;const q=new Tt(0);let ce=0,re=t.width,_e=t.height,de=1,ae=null,Se=null;const ge=new Jt(0,0,re,_e),He=new Jt(0,0,re,_e);let Ce=!1;const We=new Ka,st=new Ju;let at=!1,ye=!1;const Ve=new Qt,Mt=new j,nt=new Jt,ut={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0};let ot=!1;function ve(){return $===null?de:1}let k=i;function ue(D,X){return t.getContext(D,X)}let ze,qe,be,lt,Oe,Ke,O,C,J,Me,me,Re,Le,oe,he,Te,W,pe,le,Ie,Pe,Ne,it;try{const D={alpha:!0,depth:s,stencil:r,antialias:o,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:f};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${Ac}`),t.addEventListener("webglcontextlost",Qe,!1),t.addEventListener("webglcontextrestored",mt,!1),t.addEventListener("webglcontextcreationerror",Be,!1),k===null){const X="webgl2";if(k=ue(X,D),k===null)throw ue(X)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}pt()}catch(D){throw t.removeEventListener("webglcontextlost",Qe,!1),t.removeEventListener("webglcontextrestored",mt,!1),t.removeEventListener("webglcontextcreationerror",Be,!1),Ut("WebGLRenderer: "+D.message),D}function pt(){ze=new ew(k),ze.init(),Pe=new Gb(k,ze),qe=new VM(k,ze,e,Pe),be=new zb(k,ze),qe.reversedDepthBuffer&&h&&be.buffers.depth.setReversed(!0),F=k.createFramebuffer(),A=k.createFramebuffer(),I=k.createFramebuffer(),lt=new iw(k),Oe=new Eb,Ke=new kb(k,ze,be,Oe,qe,Pe,lt),O=new jM(L),C=new zx(k),Ne=new GM(k,C),J=new tw(k,C,lt,Ne),Me=new rw(k,J,C,Ne,lt),pe=new sw(k,qe,Ke),he=new WM(Oe),me=new yb(L,O,ze,qe,Ne,he),Re=new qb(L,Oe),Le=new Ab,oe=new Nb(ze),W=new kM(L,O,be,Me,p,l),Te=new Bb(L,Me,qe),it=new Yb(k,lt,qe,be),le=new HM(k,ze,lt),Ie=new nw(k,ze,lt),lt.programs=me.programs,L.capabilities=qe,L.extensions=ze,L.properties=Oe,L.renderLists=Le,L.shadowMap=Te,L.state=be,L.info=lt}_!==pi&&(N=new ow(_,t.width,t.height,o,s,r));const we=new $b(L,k);this.xr=we,this.getContext=function(){return k},this.getContextAttributes=function(){return k.getContextAttributes()},this.forceContextLoss=function(){const D=ze.get("WEBGL_lose_context");D&&D.loseContext()},this.forceContextRestore=function(){const D=ze.get("WEBGL_lose_context");D&&D.restoreContext()},this.getPixelRatio=function(){return de},this.setPixelRatio=function(D){D!==void 0&&(de=D,this.setSize(re,_e,!1))},this.getSize=function(D){return D.set(re,_e)},this.setSize=function(D,X,se=!0){if(we.isPresenting){ft("WebGLRenderer: Can't change size while VR device is presenting.");return}re=D,_e=X,t.width=Math.floor(D*de),t.height=Math.floor(X*de),se===!0&&(t.style.width=D+"px",t.style.height=X+"px"),N!==null&&N.setSize(t.width,t.height),this.setViewport(0,0,D,X)},this.getDrawingBufferSize=function(D){return D.set(re*de,_e*de).floor()},this.setDrawingBufferSize=function(D,X,se){re=D,_e=X,de=se,t.width=Math.floor(D*se),t.height=Math.floor(X*se),this.setViewport(0,0,D,X)},this.setEffects=function(D){if(_===pi){Ut("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(D){for(let X=0;X<D.length;X++)if(D[X].isOutputPass===!0){ft("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}N.setEffects(D||[])},this.getCurrentViewport=function(D){return D.copy(Q)},this.getViewport=function(D){return D.copy(ge)},this.setViewport=function(D,X,se,ee){D.isVector4?ge.set(D.x,D.y,D.z,D.w):ge.set(D,X,se,ee),be.viewport(Q.copy(ge).multiplyScalar(ve()).round())},this.getScissor=function(D){return D.copy(He)},this.setScissor=function(D,X,se,ee){D.isVector4?He.set(D.x,D.y,D.z,D.w):He.set(D,X,se,ee),be.scissor(ie.copy(He).multiplyScalar(ve()).round())},this.getScissorTest=function(){return Ce},this.setScissorTest=function(D){be.setScissorTest(Ce=D)},this.setOpaqueSort=function(D){ae=D},this.setTransparentSort=function(D){Se=D},this.getClearColor=function(D){return D.copy(W.getClearColor())},this.setClearColor=function(){W.setClearColor(...arguments)},this.getClearAlpha=function(){return W.getClearAlpha()},this.setClearAlpha=function(){W.setClearAlpha(...arguments)},this.clear=function(D=!0,X=!0,se=!0){let ee=0;if(D){let te=!1;if($!==null){const Ue=$.texture.format;te=g.has(Ue)}if(te){const Ue=$.texture.type,Ge=m.has(Ue),Fe=W.getClearColor(),$e=W.getClearAlpha(),tt=Fe.r,gt=Fe.g,At=Fe.b;Ge?(v[0]=tt,v[1]=gt,v[2]=At,v[3]=$e,k.clearBufferuiv(k.COLOR,0,v)):(w[0]=tt,w[1]=gt,w[2]=At,w[3]=$e,k.clearBufferiv(k.COLOR,0,w))}else ee|=k.COLOR_BUFFER_BIT}X&&(ee|=k.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),se&&(ee|=k.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),ee!==0&&k.clear(ee)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(D){D.setRenderer(this),U=D},this.dispose=function(){t.removeEventListener("webglcontextlost",Qe,!1),t.removeEventListener("webglcontextrestored",mt,!1),t.removeEventListener("webglcontextcreationerror",Be,!1),W.dispose(),Le.dispose(),oe.dispose(),Ke.dispose(),Oe.dispose(),O.dispose(),Me.dispose(),J.dispose(),Ne.dispose(),it.dispose(),me.dispose(),we.dispose(),we.removeEventListener("sessionstart",lc),we.removeEventListener("sessionend",ds),Ds.stop()};function Qe(D){D.preventDefault(),Yo("WebGLRenderer: Context Lost."),T=!0}function mt(){Yo("WebGLRenderer: Context Restored."),T=!1;const D=lt.autoReset,X=Te.enabled,se=Te.autoUpdate,ee=Te.needsUpdate,te=Te.type;pt(),lt.autoReset=D,Te.enabled=X,Te.autoUpdate=se,Te.needsUpdate=ee,Te.type=te}function Be(D){Ut("WebGLRenderer: A WebGL context could not be created. Reason: ",D.statusMessage)}function wt(D){const X=D.target;X.removeEventListener("dispose",wt),en(X)}function en(D){ni(D),Oe.remove(D)}function ni(D){const X=Oe.get(D).programs;X!==void 0&&(X.forEach(function(se){me.releaseProgram(se)}),D.isShaderMaterial&&me.releaseShaderCache(D))}this.renderBufferDirect=function(D,X,se,ee,te,Ue){X===null&&(X=ut);const Ge=te.isMesh&&te.matrixWorld.determinantAffine()<0,Fe=wo(D,X,se,ee,te);be.setMaterial(ee,Ge);let $e=se.index,tt=1;if(ee.wireframe===!0){if($e=J.getWireframeAttribute(se),$e===void 0)return;tt=2}const gt=se.drawRange,At=se.attributes.position;let je=gt.start*tt,Rt=(gt.start+gt.count)*tt;Ue!==null&&(je=Math.max(je,Ue.start*tt),Rt=Math.min(Rt,(Ue.start+Ue.count)*tt)),$e!==null?(je=Math.max(je,0),Rt=Math.min(Rt,$e.count)):At!=null&&(je=Math.max(je,0),Rt=Math.min(Rt,At.count));const on=Rt-je;if(on<0||on===1/0)return;Ne.setup(te,ee,Fe,se,$e);let Wt,$t=le;if($e!==null&&(Wt=C.get($e),$t=Ie,$t.setIndex(Wt)),te.isMesh)ee.wireframe===!0?(be.setLineWidth(ee.wireframeLinewidth*ve()),$t.setMode(k.LINES)):$t.setMode(k.TRIANGLES);else if(te.isLine){let Ln=ee.linewidth;Ln===void 0&&(Ln=1),be.setLineWidth(Ln*ve()),te.isLineSegments?$t.setMode(k.LINES):te.isLineLoop?$t.setMode(k.LINE_LOOP):$t.setMode(k.LINE_STRIP)}else te.isPoints?$t.setMode(k.POINTS):te.isSprite&&$t.setMode(k.TRIANGLES);if(te.isBatchedMesh)if(ze.get("WEBGL_multi_draw"))$t.renderMultiDraw(te._multiDrawStarts,te._multiDrawCounts,te._multiDrawCount);else{const Ln=te._multiDrawStarts,Ze=te._multiDrawCounts,Sn=te._multiDrawCount,Dt=$e?C.get($e).bytesPerElement:1,Is=Oe.get(ee).currentProgram.getUniforms();for(let Mn=0;Mn<Sn;Mn++)Is.setValue(k,"_gl_DrawID",Mn),$t.render(Ln[Mn]/Dt,Ze[Mn])}else if(te.isInstancedMesh)$t.renderInstances(je,on,te.count);else if(se.isInstancedBufferGeometry){const Ln=se._maxInstanceCount!==void 0?se._maxInstanceCount:1/0,Ze=Math.min(se.instanceCount,Ln);$t.renderInstances(je,on,Ze)}else $t.render(je,on)};function xo(D,X,se,ee){U!==null&&D.isNodeMaterial&&U.setObject(ee,D),at===!0&&he.setState(D,se,!1),D.transparent===!0&&D.side===Fi&&D.forceSinglePass===!1?(D.side=li,D.needsUpdate=!0,ps(D,X,ee),D.side=hr,D.needsUpdate=!0,ps(D,X,ee),D.side=Fi):ps(D,X,ee)}this.compile=function(D,X,se=null){se===null&&(se=D),U!==null&&U.renderStart(D,X,se),b=oe.get(se),b.init(X),E.push(b),se.traverseVisible(function(te){te.isLight&&te.layers.test(X.layers)&&(b.pushLight(te),te.castShadow&&b.pushShadow(te))}),D!==se&&D.traverseVisible(function(te){te.isLight&&te.layers.test(X.layers)&&(b.pushLight(te),te.castShadow&&b.pushShadow(te))}),b.setupLights(),U!==null&&U.updateLights(b.state.lightsArray),ye=this.localClippingEnabled,at=he.init(this.clippingPlanes,ye),at===!0&&he.setGlobalState(this.clippingPlanes,X),U!==null&&Te.render(b.state.shadowsArray,se,X);const ee=new Set;return D.traverse(function(te){if(!(te.isMesh||te.isPoints||te.isLine||te.isSprite))return;const Ue=te.material;if(Ue)if(Array.isArray(Ue))for(let Ge=0;Ge<Ue.length;Ge++){const Fe=Ue[Ge];xo(Fe,se,X,te),ee.add(Fe)}else xo(Ue,se,X,te),ee.add(Ue)}),b=E.pop(),U!==null&&U.renderEnd(),ee},this.compileAsync=function(D,X,se=null){const ee=this.compile(D,X,se);return new Promise(te=>{function Ue(){if(ee.forEach(function(Ge){const $e=Oe.get(Ge).currentProgram;($e===void 0||$e.isReady())&&ee.delete(Ge)}),ee.size===0){te(D);return}setTimeout(Ue,10)}ze.get("KHR_parallel_shader_compile")!==null?Ue():setTimeout(Ue,10)})};let xa=null;function mf(D){xa&&xa(D)}function lc(){Ds.stop()}function ds(){Ds.start()}const Ds=new bp;Ds.setAnimationLoop(mf),typeof self<"u"&&Ds.setContext(self),this.setAnimationLoop=function(D){xa=D,we.setAnimationLoop(D),D===null?Ds.stop():Ds.start()},we.addEventListener("sessionstart",lc),we.addEventListener("sessionend",ds),this.render=function(D,X){if(X!==void 0&&X.isCamera!==!0){Ut("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(T===!0)return;U!==null&&U.renderStart(D,X);const se=we.enabled===!0&&we.isPresenting===!0,ee=N!==null&&($===null||se)&&N.begin(L,$);if(D.matrixWorldAutoUpdate===!0&&D.updateMatrixWorld(),X.parent===null&&X.matrixWorldAutoUpdate===!0&&X.updateMatrixWorld(),we.enabled===!0&&we.isPresenting===!0&&(N===null||N.isCompositing()===!1)&&(we.cameraAutoUpdate===!0&&we.updateCamera(X),X=we.getCamera()),D.isScene===!0&&D.onBeforeRender(L,D,X,$),b=oe.get(D,E.length),b.init(X),b.state.textureUnits=Ke.getTextureUnits(),E.push(b),Ve.multiplyMatrices(X.projectionMatrix,X.matrixWorldInverse),X.isArrayCamera?st.setFromArrayCamera(X):We.setFromProjectionMatrix(Ve,Oi,X.reversedDepth),ye=this.localClippingEnabled,at=he.init(this.clippingPlanes,ye),R=Le.get(D,x.length),R.init(),x.push(R),this.info.render.frame++,we.enabled===!0&&we.isPresenting===!0){const Ge=L.xr.getDepthSensingMesh();Ge!==null&&Ns(Ge,X,-1/0,L.sortObjects)}Ns(D,X,0,L.sortObjects),R.finish(),U!==null&&U.updateLights(b.state.lightsArray),L.sortObjects===!0&&R.sort(ae,Se),ot=we.enabled===!1||we.isPresenting===!1||we.hasDepthSensing()===!1,ot&&W.addToRenderList(R,D),this.info.autoReset===!0&&this.info.reset(),at===!0&&he.beginShadows();const te=b.state.shadowsArray;if(Te.render(te,D,X),at===!0&&he.endShadows(),(ee&&N.hasRenderPass())===!1){const Ge=R.opaque,Fe=R.transmissive;if(b.setupLights(),X.isArrayCamera){const $e=X.cameras;if(Fe.length>0)for(let tt=0,gt=$e.length;tt<gt;tt++){const At=$e[tt];Ki(Ge,Fe,D,At)}ot&&W.render(D);for(let tt=0,gt=$e.length;tt<gt;tt++){const At=$e[tt];So(R,D,At,At.viewport)}}else Fe.length>0&&Ki(Ge,Fe,D,X),ot&&W.render(D),So(R,D,X)}$!==null&&B===0&&(Ke.updateMultisampleRenderTarget($),Ke.updateRenderTargetMipmap($)),ee&&N.end(L),D.isScene===!0&&D.onAfterRender(L,D,X),Ne.resetDefaultState(),V=-1,Y=null,E.pop(),E.length>0?(b=E[E.length-1],Ke.setTextureUnits(b.state.textureUnits),at===!0&&he.setGlobalState(L.clippingPlanes,b.state.camera)):b=null,x.pop(),x.length>0?R=x[x.length-1]:R=null,U!==null&&U.renderEnd()};function Ns(D,X,se,ee){if(D.visible===!1)return;if(D.layers.test(X.layers)){if(D.isGroup)se=D.renderOrder;else if(D.isLOD)D.autoUpdate===!0&&D.update(X);else if(D.isLight)b.pushLight(D),D.castShadow&&b.pushShadow(D);else if(D.isSprite){const Ge=X.isArrayCamera?st:We;if(!D.frustumCulled||D.intersectsFrustum(Ge)){ee&&nt.setFromMatrixPosition(D.matrixWorld).applyMatrix4(Ve);const Fe=Me.update(D),$e=D.material;$e.visible&&R.push(D,Fe,$e,se,nt.z,null,X)}}else if(D.isMesh||D.isLine||D.isPoints){const Ge=X.isArrayCamera?st:We;if(!D.frustumCulled||D.intersectsFrustum(Ge)){const Fe=Me.update(D),$e=D.material;if(ee&&(D.boundingSphere!==void 0?(D.boundingSphere===null&&D.computeBoundingSphere(),nt.copy(D.boundingSphere.center)):(Fe.boundingSphere===null&&Fe.computeBoundingSphere(),nt.copy(Fe.boundingSphere.center)),nt.applyMatrix4(D.matrixWorld).applyMatrix4(Ve)),Array.isArray($e)){const tt=Fe.groups;for(let gt=0,At=tt.length;gt<At;gt++){const je=tt[gt],Rt=$e[je.materialIndex];Rt&&Rt.visible&&R.push(D,Fe,Rt,se,nt.z,je,X)}}else $e.visible&&R.push(D,Fe,$e,se,nt.z,null,X)}}}const Ue=D.children;for(let Ge=0,Fe=Ue.length;Ge<Fe;Ge++)Ns(Ue[Ge],X,se,ee)}function So(D,X,se,ee){const{opaque:te,transmissive:Ue,transparent:Ge}=D;b.setupLightsView(se),at===!0&&he.setGlobalState(L.clippingPlanes,se),ee&&be.viewport(Q.copy(ee)),te.length>0&&ln(te,X,se),Ue.length>0&&ln(Ue,X,se),Ge.length>0&&ln(Ge,X,se),be.buffers.depth.setTest(!0),be.buffers.depth.setMask(!0),be.buffers.color.setMask(!0),be.setPolygonOffset(!1)}function Ki(D,X,se,ee){if((se.isScene===!0?se.overrideMaterial:null)!==null)return;if(b.state.transmissionRenderTarget[ee.id]===void 0){const je=ze.has("EXT_color_buffer_half_float")||ze.has("EXT_color_buffer_float");b.state.transmissionRenderTarget[ee.id]=new ss(1,1,{generateMipmaps:!0,type:je?ns:pi,minFilter:Bs,samples:Math.max(4,qe.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Nt.workingColorSpace})}const Ue=b.state.transmissionRenderTarget[ee.id],Ge=ee.viewport||Q;Ue.setSize(Ge.z*L.transmissionResolutionScale,Ge.w*L.transmissionResolutionScale);const Fe=L.getRenderTarget(),$e=L.getActiveCubeFace(),tt=L.getActiveMipmapLevel();L.setRenderTarget(Ue),L.getClearColor(q),ce=L.getClearAlpha(),ce<1&&L.setClearColor(16777215,.5),L.clear(),ot&&W.render(se);const gt=L.toneMapping;L.toneMapping=Ms;const At=ee.viewport;if(ee.viewport!==void 0&&(ee.viewport=void 0),b.setupLightsView(ee),at===!0&&he.setGlobalState(L.clippingPlanes,ee),ln(D,se,ee),Ke.updateMultisampleRenderTarget(Ue),Ke.updateRenderTargetMipmap(Ue),ze.has("WEBGL_multisampled_render_to_texture")===!1){let je=!1;for(let Rt=0,on=X.length;Rt<on;Rt++){const Wt=X[Rt],{object:$t,geometry:Ln,material:Ze,group:Sn}=Wt;if(Ze.side===Fi&&$t.layers.test(ee.layers)){const Dt=Ze.side;Ze.side=li,Ze.needsUpdate=!0,fn($t,se,ee,Ln,Ze,Sn),Ze.side=Dt,Ze.needsUpdate=!0,je=!0}}je===!0&&(Ke.updateMultisampleRenderTarget(Ue),Ke.updateRenderTargetMipmap(Ue))}L.setRenderTarget(Fe,$e,tt),L.setClearColor(q,ce),At!==void 0&&(ee.viewport=At),L.toneMapping=gt}function ln(D,X,se){const ee=X.isScene===!0?X.overrideMaterial:null;for(let te=0,Ue=D.length;te<Ue;te++){const Ge=D[te],{object:Fe,geometry:$e,group:tt}=Ge;let gt=Ge.material;gt.allowOverride===!0&&ee!==null&&(gt=ee),Fe.layers.test(se.layers)&&fn(Fe,X,se,$e,gt,tt)}}function fn(D,X,se,ee,te,Ue){U!==null&&te.isNodeMaterial&&U.setObject(D,te),D.onBeforeRender(L,X,se,ee,te,Ue),D.modelViewMatrix.multiplyMatrices(se.matrixWorldInverse,D.matrixWorld),D.normalMatrix.getNormalMatrix(D.modelViewMatrix),te.onBeforeRender(L,X,se,ee,D,Ue),te.transparent===!0&&te.side===Fi&&te.forceSinglePass===!1?(te.side=li,te.needsUpdate=!0,L.renderBufferDirect(se,X,ee,te,D,Ue),te.side=hr,te.needsUpdate=!0,L.renderBufferDirect(se,X,ee,te,D,Ue),te.side=Fi):L.renderBufferDirect(se,X,ee,te,D,Ue),D.onAfterRender(L,X,se,ee,te,Ue)}function dn(D){let X=0;for(const se of D)se.texture!==null&&X++;return X}function ps(D,X,se){X.isScene!==!0&&(X=ut);const ee=Oe.get(D),te=b.state.lights,Ue=b.state.shadowsArray,Ge=te.state.version,Fe=me.getParameters(D,te.state,Ue,X,se,b.state.lightProbeGridArray),$e=me.getProgramCacheKey(Fe);let tt=ee.programs;ee.environment=D.isMeshStandardMaterial||D.isMeshLambertMaterial||D.isMeshPhongMaterial?X.environment:null,ee.fog=X.fog;const gt=D.isMeshStandardMaterial||D.isMeshLambertMaterial&&!D.envMap||D.isMeshPhongMaterial&&!D.envMap;ee.envMap=O.get(D.envMap||ee.environment,gt),ee.envMapRotation=ee.environment!==null&&D.envMap===null?X.environmentRotation:D.envMapRotation,tt===void 0&&(D.addEventListener("dispose",wt),tt=new Map,ee.programs=tt,ee.programVariants=new Map);let At=tt.get($e);if(At!==void 0){if(ee.currentProgram===At&&ee.lightsStateVersion===Ge)return Mo(D,Fe),At}else Fe.uniforms=me.getUniforms(D),U!==null&&D.isNodeMaterial&&U.build(D,se,Fe),D.onBeforeCompile(Fe,L),At=me.acquireProgram(Fe,$e),tt.set($e,At),ee.uniforms=Fe.uniforms;const je=ee.uniforms;return(!D.isShaderMaterial&&!D.isRawShaderMaterial||D.clipping===!0)&&(je.clippingPlanes=he.uniform),Mo(D,Fe),ee.needsLights=ir(D),ee.lightsStateVersion=Ge,ee.needsLights&&(je.ambientLightColor.value=te.state.ambient,je.lightProbe.value=te.state.probe,je.sunLights.value=te.state.sun,je.sunLightShadows.value=te.state.sunShadow,je.directionalLights.value=te.state.directional,je.directionalLightShadows.value=te.state.directionalShadow,je.spotLights.value=te.state.spot,je.spotLightShadows.value=te.state.spotShadow,je.rectAreaLights.value=te.state.rectArea,je.ltc_1.value=te.state.rectAreaLTC1,je.ltc_2.value=te.state.rectAreaLTC2,je.pointLights.value=te.state.point,je.pointLightShadows.value=te.state.pointShadow,je.hemisphereLights.value=te.state.hemi,je.sunShadowMatrix.value=te.state.sunShadowMatrix,je.sunShadowCascade.value=te.state.sunShadowCascade,je.directionalShadowMatrix.value=te.state.directionalShadowMatrix,je.spotLightMatrix.value=te.state.spotLightMatrix,je.spotLightMap.value=te.state.spotLightMap,je.pointShadowMatrix.value=te.state.pointShadowMatrix),ee.numLightProbeGrids=dn(b.state.lightProbeGridArray),ee.currentProgram=At,ee.uniformsList=null,At}function wi(D,X,se,ee,te){const Ue=Oe.get(D),Ge=Ue.currentProgram.id+","+ee+","+te;let Fe=Ue.programVariants.get(Ge);return Fe===void 0?(Fe=ps(D,X,se),Ue.programVariants.set(Ge,Fe)):(Ue.currentProgram=Fe,Ue.uniformsList=null,Ue.outputColorSpace=ee,Ue.toneMapping=te),Fe}function nr(D){if(D.uniformsList===null){const X=D.currentProgram.getUniforms();D.uniformsList=Al.seqWithValue(X.seq,D.uniforms)}return D.uniformsList}function Mo(D,X){const se=Oe.get(D);se.outputColorSpace=X.outputColorSpace,se.batching=X.batching,se.batchingColor=X.batchingColor,se.instancing=X.instancing,se.instancingColor=X.instancingColor,se.instancingMorph=X.instancingMorph,se.skinning=X.skinning,se.morphTargets=X.morphTargets,se.morphNormals=X.morphNormals,se.morphColors=X.morphColors,se.morphTargetsCount=X.morphTargetsCount,se.numClippingPlanes=X.numClippingPlanes,se.numIntersection=X.numClipIntersection,se.vertexAlphas=X.vertexAlphas,se.vertexTangents=X.vertexTangents,se.toneMapping=X.toneMapping}function wo(D,X,se,ee,te){X.isScene!==!0&&(X=ut),Ke.resetTextureUnits();const Ue=X.fog,Ge=ee.isMeshStandardMaterial||ee.isMeshLambertMaterial||ee.isMeshPhongMaterial?X.environment:null,Fe=$===null?L.outputColorSpace:$.isXRRenderTarget===!0?$.texture.colorSpace:Nt.workingColorSpace,$e=ee.isMeshStandardMaterial||ee.isMeshLambertMaterial&&!ee.envMap||ee.isMeshPhongMaterial&&!ee.envMap,tt=O.get(ee.envMap||Ge,$e),gt=ee.vertexColors===!0&&!!se.attributes.color&&se.attributes.color.itemSize===4,At=!!se.attributes.tangent&&(!!ee.normalMap||ee.anisotropy>0),je=!!se.morphAttributes.position,Rt=!!se.morphAttributes.normal,on=!!se.morphAttributes.color;let Wt=Ms;ee.toneMapped&&($===null||$.isXRRenderTarget===!0)&&(Wt=L.toneMapping);const $t=se.morphAttributes.position||se.morphAttributes.normal||se.morphAttributes.color,Ln=$t!==void 0?$t.length:0,Ze=Oe.get(ee),Sn=b.state.lights;if(at===!0&&(ye===!0||D!==Y)){const Xt=D===Y&&ee.id===V;he.setState(ee,D,Xt)}let Dt=!1,Is=!1;ee.version===Ze.__version?Ze.needsLights&&Ze.lightsStateVersion!==Sn.state.version||te.isBatchedMesh&&Ze.batching===!1||!te.isBatchedMesh&&Ze.batching===!0||te.isBatchedMesh&&Ze.batchingColor===!0&&te._colorsTexture===null||te.isBatchedMesh&&Ze.batchingColor===!1&&te._colorsTexture!==null||te.isInstancedMesh&&Ze.instancing===!1||!te.isInstancedMesh&&Ze.instancing===!0||te.isSkinnedMesh&&Ze.skinning===!1||!te.isSkinnedMesh&&Ze.skinning===!0||te.isInstancedMesh&&Ze.instancingColor===!0&&te.instanceColor===null||te.isInstancedMesh&&Ze.instancingColor===!1&&te.instanceColor!==null||te.isInstancedMesh&&Ze.instancingMorph===!0&&te.morphTexture===null||te.isInstancedMesh&&Ze.instancingMorph===!1&&te.morphTexture!==null||Ze.envMap!==tt||ee.fog===!0&&Ze.fog!==Ue||Ze.numClippingPlanes!==void 0&&(Ze.numClippingPlanes!==he.numPlanes||Ze.numIntersection!==he.numIntersection)||Ze.vertexAlphas!==gt||Ze.vertexTangents!==At||Ze.morphTargets!==je||Ze.morphNormals!==Rt||Ze.morphColors!==on||Ze.morphTargetsCount!==Ln||Ze.numLightProbeGrids!==dn(b.state.lightProbeGridArray)?Dt=!0:(Ze.outputColorSpace!==Fe||Ze.toneMapping!==Wt)&&(Is=!0):(Dt=!0,Ze.__version=ee.version);let Mn=Ze.currentProgram;(Dt===!0||Is===!0)&&(Mn=Is===!0?wi(ee,X,te,Fe,Wt):ps(ee,X,te),U&&ee.isNodeMaterial&&U.onUpdateProgram(ee,Mn,Ze));let wa=!1,ms=!1,Us=!1;const Et=Mn.getUniforms(),cn=Ze.uniforms;if(be.useProgram(Mn.program)&&(wa=!0,ms=!0,Us=!0),ee.id!==V&&(V=ee.id,ms=!0),wa||Y!==D){be.buffers.depth.getReversed()&&D.reversedDepth!==!0&&(D._reversedDepth=!0,D.updateProjectionMatrix()),Et.setValue(k,"projectionMatrix",D.projectionMatrix),Et.setValue(k,"viewMatrix",D.matrixWorldInverse);const wn=Et.map.cameraPosition;wn!==void 0&&wn.setValue(k,Mt.setFromMatrixPosition(D.matrixWorld)),qe.logarithmicDepthBuffer&&Et.setValue(k,"logDepthBufFC",2/(Math.log(D.far+1)/Math.LN2)),(ee.isMeshPhongMaterial||ee.isMeshToonMaterial||ee.isMeshLambertMaterial||ee.isMeshBasicMaterial||ee.isMeshStandardMaterial||ee.isShaderMaterial)&&Et.setValue(k,"isOrthographic",D.isOrthographicCamera===!0),Y!==D&&(Y=D,ms=!0,Us=!0)}if(Ze.needsLights&&(Sn.state.sunShadowMap.length>0&&Et.setValue(k,"sunShadowMap",Sn.state.sunShadowMap,Ke),Sn.state.directionalShadowMap.length>0&&Et.setValue(k,"directionalShadowMap",Sn.state.directionalShadowMap,Ke),Sn.state.spotShadowMap.length>0&&Et.setValue(k,"spotShadowMap",Sn.state.spotShadowMap,Ke),Sn.state.pointShadowMap.length>0&&Et.setValue(k,"pointShadowMap",Sn.state.pointShadowMap,Ke)),te.isSkinnedMesh){Et.setOptional(k,te,"bindMatrix"),Et.setOptional(k,te,"bindMatrixInverse");const Xt=te.skeleton;Xt&&(Xt.boneTexture===null&&Xt.computeBoneTexture(),Et.setValue(k,"boneTexture",Xt.boneTexture,Ke))}te.isBatchedMesh&&(Et.setOptional(k,te,"batchingTexture"),Et.setValue(k,"batchingTexture",te._matricesTexture,Ke),Et.setOptional(k,te,"batchingIdTexture"),Et.setValue(k,"batchingIdTexture",te._indirectTexture,Ke),Et.setOptional(k,te,"batchingColorTexture"),te._colorsTexture!==null&&Et.setValue(k,"batchingColorTexture",te._colorsTexture,Ke));const ii=se.morphAttributes;if((ii.position!==void 0||ii.normal!==void 0||ii.color!==void 0)&&pe.update(te,se,Mn),(ms||Ze.receiveShadow!==te.receiveShadow)&&(Ze.receiveShadow=te.receiveShadow,Et.setValue(k,"receiveShadow",te.receiveShadow)),(ee.isMeshStandardMaterial||ee.isMeshLambertMaterial||ee.isMeshPhongMaterial)&&ee.envMap===null&&X.environment!==null&&(cn.envMapIntensity.value=X.environmentIntensity),cn.dfgLUT!==void 0&&(cn.dfgLUT.value=Zb()),ms){if(Et.setValue(k,"toneMappingExposure",L.toneMappingExposure),Ze.needsLights&&Sa(cn,Us),Ue&&ee.fog===!0&&Re.refreshFogUniforms(cn,Ue),Re.refreshMaterialUniforms(cn,ee,de,_e,b.state.transmissionRenderTarget[D.id]),Ze.needsLights&&Ze.numLightProbeGrids>0){const Xt=S;let wn=0;for(const Zn of b.state.lightProbeGridArray)Zn.texture!==null&&(Xt.textures[wn]=Zn.texture,Xt.min[wn]=Zn.boundingBox.min,Xt.max[wn]=Zn.boundingBox.max,Xt.resolution[wn]=Zn.resolution,wn++);for(const Zn in Xt)Xt[Zn].length=wn;cn.probesSH.value=Xt.textures,cn.probesMin.value=Xt.min,cn.probesMax.value=Xt.max,cn.probesResolution.value=Xt.resolution}Al.upload(k,nr(Ze),cn,Ke)}if(ee.isShaderMaterial&&ee.uniformsNeedUpdate===!0&&(Al.upload(k,nr(Ze),cn,Ke),ee.uniformsNeedUpdate=!1),ee.isSpriteMaterial&&Et.setValue(k,"center",te.center),Et.setValue(k,"modelViewMatrix",te.modelViewMatrix),Et.setValue(k,"normalMatrix",te.normalMatrix),Et.setValue(k,"modelMatrix",te.matrixWorld),ee.uniformsGroups!==void 0){const Xt=ee.uniformsGroups;for(let wn=0,Zn=Xt.length;wn<Zn;wn++){const cc=Xt[wn];it.update(cc,Mn),it.bind(cc,Mn)}}return Mn}function Sa(D,X){D.ambientLightColor.needsUpdate=X,D.lightProbe.needsUpdate=X,D.sunLights.needsUpdate=X,D.sunLightShadows.needsUpdate=X,D.directionalLights.needsUpdate=X,D.directionalLightShadows.needsUpdate=X,D.pointLights.needsUpdate=X,D.pointLightShadows.needsUpdate=X,D.spotLights.needsUpdate=X,D.spotLightShadows.needsUpdate=X,D.rectAreaLights.needsUpdate=X,D.hemisphereLights.needsUpdate=X}function ir(D){return D.isMeshLambertMaterial||D.isMeshToonMaterial||D.isMeshPhongMaterial||D.isMeshStandardMaterial||D.isShadowMaterial||D.isShaderMaterial&&D.lights===!0}this.getActiveCubeFace=function(){return G},this.getActiveMipmapLevel=function(){return B},this.getRenderTarget=function(){return $},this.setRenderTargetTextures=function(D,X,se){const ee=Oe.get(D);ee.__autoAllocateDepthBuffer=D.resolveDepthBuffer===!1,ee.__autoAllocateDepthBuffer===!1&&(ee.__useRenderToTexture=!1),Oe.get(D.texture).__webglTexture=X,Oe.get(D.depthTexture).__webglTexture=ee.__autoAllocateDepthBuffer?void 0:se,ee.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(D,X){const se=Oe.get(D);se.__webglFramebuffer=X,se.__useDefaultFramebuffer=X===void 0},this.setRenderTarget=function(D,X=0,se=0){$=D,G=X,B=se;let ee=null,te=!1,Ue=!1;if(D){const Fe=Oe.get(D);if(Fe.__useDefaultFramebuffer!==void 0){be.bindFramebuffer(k.FRAMEBUFFER,Fe.__webglFramebuffer),Q.copy(D.viewport),ie.copy(D.scissor),Z=D.scissorTest,be.viewport(Q),be.scissor(ie),be.setScissorTest(Z),V=-1;return}else if(Fe.__webglFramebuffer===void 0)Ke.setupRenderTarget(D);else if(Fe.__hasExternalTextures)Ke.rebindTextures(D,Oe.get(D.texture).__webglTexture,Oe.get(D.depthTexture).__webglTexture);else if(D.depthBuffer){const gt=D.depthTexture;if(Fe.__boundDepthTexture!==gt){if(gt!==null&&Oe.has(gt)&&(D.width!==gt.image.width||D.height!==gt.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ke.setupDepthRenderbuffer(D)}}const $e=D.texture;($e.isData3DTexture||$e.isDataArrayTexture||$e.isCompressedArrayTexture)&&(Ue=!0);const tt=Oe.get(D).__webglFramebuffer;D.isWebGLCubeRenderTarget?(Array.isArray(tt[X])?ee=tt[X][se]:ee=tt[X],te=!0):D.samples>0&&Ke.useMultisampledRTT(D)===!1?ee=Oe.get(D).__webglMultisampledFramebuffer:Array.isArray(tt)?ee=tt[se]:ee=tt,Q.copy(D.viewport),ie.copy(D.scissor),Z=D.scissorTest}else Q.copy(ge).multiplyScalar(de).floor(),ie.copy(He).multiplyScalar(de).floor(),Z=Ce;if(se!==0&&(ee=F),be.bindFramebuffer(k.FRAMEBUFFER,ee)&&be.drawBuffers(D,ee),be.viewport(Q),be.scissor(ie),be.setScissorTest(Z),te){const Fe=Oe.get(D.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_CUBE_MAP_POSITIVE_X+X,Fe.__webglTexture,se)}else if(Ue){const Fe=X;for(let $e=0;$e<D.textures.length;$e++){const tt=Oe.get(D.textures[$e]);k.framebufferTextureLayer(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0+$e,tt.__webglTexture,se,Fe)}}else if(D!==null&&se!==0){const Fe=Oe.get(D.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,Fe.__webglTexture,se)}V=-1};function Ma(D){const X=Oe.get(D);return(X.__readFormat!==D.format||X.__readType!==D.type)&&(X.__readFormat=D.format,X.__readType=D.type,X.__formatReadable=qe.textureFormatReadable(D.format),X.__typeReadable=qe.textureTypeReadable(D.type)),X}this.readRenderTargetPixels=function(D,X,se,ee,te,Ue,Ge,Fe=0){if(!(D&&D.isWebGLRenderTarget)){Ut("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let $e=Oe.get(D).__webglFramebuffer;if(D.isWebGLCubeRenderTarget&&Ge!==void 0&&($e=$e[Ge],Array.isArray($e)&&($e=$e[0])),$e){be.bindFramebuffer(k.FRAMEBUFFER,$e);try{const tt=D.textures[Fe],gt=tt.format,At=tt.type;D.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+Fe);const je=Ma(tt);if(je.__formatReadable===!1){Ut("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(je.__typeReadable===!1){Ut("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}X>=0&&X<=D.width-ee&&se>=0&&se<=D.height-te&&k.readPixels(X,se,ee,te,Pe.convert(gt),Pe.convert(At),Ue)}finally{const tt=$!==null?Oe.get($).__webglFramebuffer:null;be.bindFramebuffer(k.FRAMEBUFFER,tt)}}},this.readRenderTargetPixelsAsync=async function(D,X,se,ee,te,Ue,Ge,Fe=0){if(!(D&&D.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let $e=Oe.get(D).__webglFramebuffer;if(D.isWebGLCubeRenderTarget&&Ge!==void 0&&($e=$e[Ge],Array.isArray($e)&&($e=$e[0])),$e)if(X>=0&&X<=D.width-ee&&se>=0&&se<=D.height-te){be.bindFramebuffer(k.FRAMEBUFFER,$e);const tt=D.textures[Fe],gt=tt.format,At=tt.type;D.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+Fe);const je=Ma(tt);if(je.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(je.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");const Rt=k.createBuffer();k.bindBuffer(k.PIXEL_PACK_BUFFER,Rt),k.bufferData(k.PIXEL_PACK_BUFFER,Ue.byteLength,k.STREAM_READ),k.readPixels(X,se,ee,te,Pe.convert(gt),Pe.convert(At),0),k.bindBuffer(k.PIXEL_PACK_BUFFER,null);const on=$!==null?Oe.get($).__webglFramebuffer:null;be.bindFramebuffer(k.FRAMEBUFFER,on);const Wt=k.fenceSync(k.SYNC_GPU_COMMANDS_COMPLETE,0);return k.flush(),await Dv(k,Wt,4),k.bindBuffer(k.PIXEL_PACK_BUFFER,Rt),k.getBufferSubData(k.PIXEL_PACK_BUFFER,0,Ue),k.bindBuffer(k.PIXEL_PACK_BUFFER,null),k.deleteBuffer(Rt),k.deleteSync(Wt),Ue}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(D,X=null,se=0){const ee=Math.pow(2,-se),te=Math.floor(D.image.width*ee),Ue=Math.floor(D.image.height*ee),Ge=X!==null?X.x:0,Fe=X!==null?X.y:0;Ke.setTexture2D(D,0),k.copyTexSubImage2D(k.TEXTURE_2D,se,0,0,Ge,Fe,te,Ue),be.unbindTexture()},this.copyTextureToTexture=function(D,X,se=null,ee=null,te=0,Ue=0){let Ge,Fe,$e,tt,gt,At,je,Rt,on;const Wt=D.isCompressedTexture?D.mipmaps[Ue]:D.image;if(se!==null)Ge=se.max.x-se.min.x,Fe=se.max.y-se.min.y,$e=se.isBox3?se.max.z-se.min.z:1,tt=se.min.x,gt=se.min.y,At=se.isBox3?se.min.z:0;else{const Et=Math.pow(2,-te);Ge=Math.floor(Wt.width*Et),Fe=Math.floor(Wt.height*Et),D.isDataArrayTexture?$e=Wt.depth:D.isData3DTexture?$e=Math.floor(Wt.depth*Et):$e=1,tt=0,gt=0,At=0}ee!==null?(je=ee.x,Rt=ee.y,on=ee.z):(je=0,Rt=0,on=0);const $t=Pe.convert(X.format),Ln=Pe.convert(X.type);let Ze;X.isData3DTexture?(Ke.setTexture3D(X,0),Ze=k.TEXTURE_3D):X.isDataArrayTexture||X.isCompressedArrayTexture?(Ke.setTexture2DArray(X,0),Ze=k.TEXTURE_2D_ARRAY):(Ke.setTexture2D(X,0),Ze=k.TEXTURE_2D),be.activeTexture(k.TEXTURE0),be.pixelStorei(k.UNPACK_FLIP_Y_WEBGL,X.flipY),be.pixelStorei(k.UNPACK_PREMULTIPLY_ALPHA_WEBGL,X.premultiplyAlpha),be.pixelStorei(k.UNPACK_ALIGNMENT,X.unpackAlignment);const Sn=be.getParameter(k.UNPACK_ROW_LENGTH),Dt=be.getParameter(k.UNPACK_IMAGE_HEIGHT),Is=be.getParameter(k.UNPACK_SKIP_PIXELS),Mn=be.getParameter(k.UNPACK_SKIP_ROWS),wa=be.getParameter(k.UNPACK_SKIP_IMAGES);be.pixelStorei(k.UNPACK_ROW_LENGTH,Wt.width),be.pixelStorei(k.UNPACK_IMAGE_HEIGHT,Wt.height),be.pixelStorei(k.UNPACK_SKIP_PIXELS,tt),be.pixelStorei(k.UNPACK_SKIP_ROWS,gt),be.pixelStorei(k.UNPACK_SKIP_IMAGES,At);const ms=D.isDataArrayTexture||D.isData3DTexture,Us=X.isDataArrayTexture||X.isData3DTexture;if(D.isDepthTexture){const Et=Oe.get(D),cn=Oe.get(X),ii=Oe.get(Et.__renderTarget),Xt=Oe.get(cn.__renderTarget);be.bindFramebuffer(k.READ_FRAMEBUFFER,ii.__webglFramebuffer),be.bindFramebuffer(k.DRAW_FRAMEBUFFER,Xt.__webglFramebuffer);for(let wn=0;wn<$e;wn++)ms&&(k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Oe.get(D).__webglTexture,te,At+wn),k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Oe.get(X).__webglTexture,Ue,on+wn)),k.blitFramebuffer(tt,gt,tt+Ge,gt+Fe,je,Rt,je+Ge,Rt+Fe,k.DEPTH_BUFFER_BIT,k.NEAREST);be.bindFramebuffer(k.READ_FRAMEBUFFER,null),be.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else if(te!==0||D.isRenderTargetTexture||Oe.has(D)){const Et=Oe.get(D),cn=Oe.get(X);be.bindFramebuffer(k.READ_FRAMEBUFFER,A),be.bindFramebuffer(k.DRAW_FRAMEBUFFER,I);for(let ii=0;ii<$e;ii++)ms?k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Et.__webglTexture,te,At+ii):k.framebufferTexture2D(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,Et.__webglTexture,te),Us?k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,cn.__webglTexture,Ue,on+ii):k.framebufferTexture2D(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,cn.__webglTexture,Ue),te!==0?k.blitFramebuffer(tt,gt,tt+Ge,gt+Fe,je,Rt,je+Ge,Rt+Fe,k.COLOR_BUFFER_BIT,k.NEAREST):Us?k.copyTexSubImage3D(Ze,Ue,je,Rt,on+ii,tt,gt,Ge,Fe):k.copyTexSubImage2D(Ze,Ue,je,Rt,tt,gt,Ge,Fe);be.bindFramebuffer(k.READ_FRAMEBUFFER,null),be.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else Us?D.isDataTexture||D.isData3DTexture?k.texSubImage3D(Ze,Ue,je,Rt,on,Ge,Fe,$e,$t,Ln,Wt.data):X.isCompressedArrayTexture?k.compressedTexSubImage3D(Ze,Ue,je,Rt,on,Ge,Fe,$e,$t,Wt.data):k.texSubImage3D(Ze,Ue,je,Rt,on,Ge,Fe,$e,$t,Ln,Wt):D.isDataTexture?k.texSubImage2D(k.TEXTURE_2D,Ue,je,Rt,Ge,Fe,$t,Ln,Wt.data):D.isCompressedTexture?k.compressedTexSubImage2D(k.TEXTURE_2D,Ue,je,Rt,Wt.width,Wt.height,$t,Wt.data):k.texSubImage2D(k.TEXTURE_2D,Ue,je,Rt,Ge,Fe,$t,Ln,Wt);be.pixelStorei(k.UNPACK_ROW_LENGTH,Sn),be.pixelStorei(k.UNPACK_IMAGE_HEIGHT,Dt),be.pixelStorei(k.UNPACK_SKIP_PIXELS,Is),be.pixelStorei(k.UNPACK_SKIP_ROWS,Mn),be.pixelStorei(k.UNPACK_SKIP_IMAGES,wa),Ue===0&&X.generateMipmaps===!0&&X.mipmapsAutoUpdate===!0&&k.generateMipmap(Ze),be.unbindTexture()},this.initRenderTarget=function(D){Oe.get(D).__webglFramebuffer===void 0&&Ke.setupRenderTarget(D)},this.initTexture=function(D){D.isCubeTexture?Ke.setTextureCube(D,0):D.isData3DTexture?Ke.setTexture3D(D,0):D.isDataArrayTexture||D.isCompressedArrayTexture?Ke.setTexture2DArray(D,0):Ke.setTexture2D(D,0),be.unbindTexture()},this.resetState=function(){G=0,B=0,$=null,be.reset(),Ne.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Oi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;const t=this.getContext();t.drawingBufferColorSpace=Nt._getDrawingBufferColorSpace(e),t.unpackColorSpace=Nt._getUnpackColorSpace()}}const tm=new Xs,Cl=new j;class nm extends Dx{constructor(){super(),this.isLineSegmentsGeometry=!0,this.type="LineSegmentsGeometry";const e=[-1,2,0,1,2,0,-1,1,0,1,1,0,-1,0,0,1,0,0,-1,-1,0,1,-1,0],t=[-1,2,1,2,-1,1,1,1,-1,-1,1,-1,-1,-2,1,-2],i=[0,2,1,2,3,1,2,4,3,4,5,3,4,6,5,6,7,5];this.setIndex(i),this.setAttribute("position",new gn(e,3)),this.setAttribute("uv",new gn(t,2))}applyMatrix4(e){const t=this.attributes.instanceStart,i=this.attributes.instanceEnd;return t!==void 0&&(t.applyMatrix4(e),i.applyMatrix4(e),t.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this}setPositions(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const i=new rh(t,6,1);return this.setAttribute("instanceStart",new Ks(i,3,0)),this.setAttribute("instanceEnd",new Ks(i,3,3)),this.instanceCount=this.attributes.instanceStart.count,this.computeBoundingBox(),this.computeBoundingSphere(),this}setColors(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const i=new rh(t,6,1);return this.setAttribute("instanceColorStart",new Ks(i,3,0)),this.setAttribute("instanceColorEnd",new Ks(i,3,3)),this}fromWireframeGeometry(e){return this.setPositions(e.attributes.position.array),this}fromEdgesGeometry(e){return this.setPositions(e.attributes.position.array),this}fromMesh(e){return this.fromWireframeGeometry(new Mx(e.geometry)),this}fromLineSegments(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Xs);const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;e!==void 0&&t!==void 0&&(this.boundingBox.setFromBufferAttribute(e),tm.setFromBufferAttribute(t),this.boundingBox.union(tm))}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Zr),this.boundingBox===null&&this.computeBoundingBox();const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;if(e!==void 0&&t!==void 0){const i=this.boundingSphere.center;this.boundingBox.getCenter(i);let s=0;for(let r=0,a=e.count;r<a;r++)Cl.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(Cl)),Cl.fromBufferAttribute(t,r),s=Math.max(s,i.distanceToSquared(Cl));this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&console.error("THREE.LineSegmentsGeometry.computeBoundingSphere(): Computed radius is NaN. The instanced position data is likely to have NaN values.",this)}}toJSON(){}}ke.line={worldUnits:{value:1},linewidth:{value:1},resolution:{value:new Ct},dashOffset:{value:0},dashScale:{value:1},dashSize:{value:1},gapSize:{value:1}},ui.line={uniforms:nh.merge([ke.common,ke.fog,ke.line]),vertexShader:`
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
		`};class fh extends Js{constructor(e){super({type:"LineMaterial",uniforms:nh.clone(ui.line.uniforms),vertexShader:ui.line.vertexShader,fragmentShader:ui.line.fragmentShader,clipping:!0}),this.isLineMaterial=!0,this.setValues(e)}get color(){return this.uniforms.diffuse.value}set color(e){this.uniforms.diffuse.value=e}get worldUnits(){return"WORLD_UNITS"in this.defines}set worldUnits(e){e===!0!==this.worldUnits&&(this.needsUpdate=!0),e===!0?this.defines.WORLD_UNITS="":delete this.defines.WORLD_UNITS}get linewidth(){return this.uniforms.linewidth.value}set linewidth(e){this.uniforms.linewidth&&(this.uniforms.linewidth.value=e)}get dashed(){return"USE_DASH"in this.defines}set dashed(e){e===!0!==this.dashed&&(this.needsUpdate=!0),e===!0?this.defines.USE_DASH="":delete this.defines.USE_DASH}get dashScale(){return this.uniforms.dashScale.value}set dashScale(e){this.uniforms.dashScale.value=e}get dashSize(){return this.uniforms.dashSize.value}set dashSize(e){this.uniforms.dashSize.value=e}get dashOffset(){return this.uniforms.dashOffset.value}set dashOffset(e){this.uniforms.dashOffset.value=e}get gapSize(){return this.uniforms.gapSize.value}set gapSize(e){this.uniforms.gapSize.value=e}get opacity(){return this.uniforms.opacity.value}set opacity(e){this.uniforms&&(this.uniforms.opacity.value=e)}get resolution(){return this.uniforms.resolution.value}set resolution(e){this.uniforms.resolution.value.copy(e)}get alphaToCoverage(){return"USE_ALPHA_TO_COVERAGE"in this.defines}set alphaToCoverage(e){this.defines&&(e===!0!==this.alphaToCoverage&&(this.needsUpdate=!0),e===!0?this.defines.USE_ALPHA_TO_COVERAGE="":delete this.defines.USE_ALPHA_TO_COVERAGE)}}const dh=new Jt,im=new j,sm=new j,kn=new Jt,Gn=new Jt,os=new Jt,ph=new j,mh=new Qt,Hn=new Ox,rm=new j,Ll=new Xs,Pl=new Zr,ls=new Jt;let cs,vr;function am(n,e,t){return ls.set(0,0,-e,1).applyMatrix4(n.projectionMatrix),ls.multiplyScalar(1/ls.w),ls.x=vr/t.width,ls.y=vr/t.height,ls.applyMatrix4(n.projectionMatrixInverse),ls.multiplyScalar(1/ls.w),Math.abs(Math.max(ls.x,ls.y))}function Qb(n,e){const t=n.matrixWorld,i=n.geometry,s=i.attributes.instanceStart,r=i.attributes.instanceEnd,a=Math.min(i.instanceCount,s.count);for(let o=0,l=a;o<l;o++){Hn.start.fromBufferAttribute(s,o),Hn.end.fromBufferAttribute(r,o),Hn.applyMatrix4(t);const c=new j,u=new j;cs.distanceSqToSegment(Hn.start,Hn.end,u,c),u.distanceTo(c)<vr*.5&&e.push({point:u,pointOnLine:c,distance:cs.origin.distanceTo(u),object:n,face:null,faceIndex:o,uv:null,uv1:null})}}function jb(n,e,t){const i=e.projectionMatrix,r=n.material.resolution,a=n.matrixWorld,o=n.geometry,l=o.attributes.instanceStart,c=o.attributes.instanceEnd,u=Math.min(o.instanceCount,l.count),f=-e.near;cs.at(1,os),os.w=1,os.applyMatrix4(e.matrixWorldInverse),os.applyMatrix4(i),os.multiplyScalar(1/os.w),os.x*=r.x/2,os.y*=r.y/2,os.z=0,ph.copy(os),mh.multiplyMatrices(e.matrixWorldInverse,a);for(let h=0,d=u;h<d;h++){if(kn.fromBufferAttribute(l,h),Gn.fromBufferAttribute(c,h),kn.w=1,Gn.w=1,kn.applyMatrix4(mh),Gn.applyMatrix4(mh),kn.z>f&&Gn.z>f)continue;if(kn.z>f){const w=kn.z-Gn.z,S=(kn.z-f)/w;kn.lerp(Gn,S)}else if(Gn.z>f){const w=Gn.z-kn.z,S=(Gn.z-f)/w;Gn.lerp(kn,S)}kn.applyMatrix4(i),Gn.applyMatrix4(i),kn.multiplyScalar(1/kn.w),Gn.multiplyScalar(1/Gn.w),kn.x*=r.x/2,kn.y*=r.y/2,Gn.x*=r.x/2,Gn.y*=r.y/2,Hn.start.copy(kn),Hn.start.z=0,Hn.end.copy(Gn),Hn.end.z=0;const _=Hn.closestPointToPointParameter(ph,!0);Hn.at(_,rm);const g=Kv.lerp(kn.z,Gn.z,_),m=g>=-1&&g<=1,v=ph.distanceTo(rm)<vr*.5;if(m&&v){Hn.start.fromBufferAttribute(l,h),Hn.end.fromBufferAttribute(c,h),Hn.start.applyMatrix4(a),Hn.end.applyMatrix4(a);const w=new j,S=new j;cs.distanceSqToSegment(Hn.start,Hn.end,S,w),t.push({point:S,pointOnLine:w,distance:cs.origin.distanceTo(S),object:n,face:null,faceIndex:h,uv:null,uv1:null})}}}class ey extends Hi{constructor(e=new nm,t=new fh({color:Math.random()*16777215})){super(e,t),this.isLineSegments2=!0,this.type="LineSegments2"}computeLineDistances(){const e=this.geometry,t=e.attributes.instanceStart,i=e.attributes.instanceEnd,s=new Float32Array(2*t.count);for(let a=0,o=0,l=t.count;a<l;a++,o+=2)im.fromBufferAttribute(t,a),sm.fromBufferAttribute(i,a),s[o]=o===0?0:s[o-1],s[o+1]=s[o]+im.distanceTo(sm);const r=new rh(s,2,1);return e.setAttribute("instanceDistanceStart",new Ks(r,1,0)),e.setAttribute("instanceDistanceEnd",new Ks(r,1,1)),this}raycast(e,t){const i=this.material.worldUnits,s=e.camera;if(s===null&&!i&&console.error('LineSegments2: "Raycaster.camera" needs to be set in order to raycast against LineSegments2 while worldUnits is set to false.'),i===!1&&(this.material.resolution.x===0||this.material.resolution.y===0))return;const r=e.params.Line2!==void 0&&e.params.Line2.threshold||0;cs=e.ray;const a=this.matrixWorld,o=this.geometry,l=this.material;vr=l.linewidth+r,o.boundingSphere===null&&o.computeBoundingSphere(),Pl.copy(o.boundingSphere).applyMatrix4(a);let c;if(i)c=vr*.5;else{const f=Math.max(s.near,Pl.distanceToPoint(cs.origin));c=am(s,f,l.resolution)}if(Pl.radius+=c,cs.intersectsSphere(Pl)===!1)return;o.boundingBox===null&&o.computeBoundingBox(),Ll.copy(o.boundingBox).applyMatrix4(a);let u;if(i)u=vr*.5;else{const f=Math.max(s.near,Ll.distanceToPoint(cs.origin));u=am(s,f,l.resolution)}Ll.expandByScalar(u),cs.intersectsBox(Ll)!==!1&&(i?Qb(this,t):jb(this,s,t))}onBeforeRender(e){const t=this.material.uniforms;t&&t.resolution&&(e.getViewport(dh),this.material.uniforms.resolution.value.set(dh.z,dh.w))}}class om extends nm{constructor(){super(),this.isLineGeometry=!0,this.type="LineGeometry"}setPositions(e){const t=e.length-3,i=new Float32Array(2*t);for(let s=0;s<t;s+=3)i[2*s]=e[s],i[2*s+1]=e[s+1],i[2*s+2]=e[s+2],i[2*s+3]=e[s+3],i[2*s+4]=e[s+4],i[2*s+5]=e[s+5];return super.setPositions(i),this}setColors(e){const t=e.length-3,i=new Float32Array(2*t);for(let s=0;s<t;s+=3)i[2*s]=e[s],i[2*s+1]=e[s+1],i[2*s+2]=e[s+2],i[2*s+3]=e[s+3],i[2*s+4]=e[s+4],i[2*s+5]=e[s+5];return super.setColors(i),this}setFromPoints(e){const t=e.length-1,i=new Float32Array(6*t);for(let s=0;s<t;s++)i[6*s]=e[s].x,i[6*s+1]=e[s].y,i[6*s+2]=e[s].z||0,i[6*s+3]=e[s+1].x,i[6*s+4]=e[s+1].y,i[6*s+5]=e[s+1].z||0;return super.setPositions(i),this}fromLine(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}}class ty extends ey{constructor(e=new om,t=new fh({color:Math.random()*16777215})){super(e,t),this.isLine2=!0,this.type="Line2"}}const Dl=.55,gh=18,ny=.01;function iy(n,e){const t=document.createElement("canvas");let i;try{i=new Jb({canvas:t,antialias:!0,alpha:!0,preserveDrawingBuffer:!0})}catch{return null}t.className="solid",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",n);const s=new cx,r=new Vi(38,1,.01,20);s.add(new Rx(16777215,8949920,2.2));const a=new Px(16777215,1.6);a.position.set(-1,2,1.5),s.add(a);const o={turn:-.65,tilt:.62,distance:2.05};let l=null,c=null,u=[],f=[],h=!1;const d=()=>{h=!1;const L=devicePixelRatio||1,{clientWidth:T,clientHeight:U}=t;if(!T||!U)return;i.setPixelRatio(Math.min(2,L)),i.setSize(T,U,!1),r.aspect=T/U;const{turn:F,tilt:A,distance:I}=o,G=I*Math.max(1,1.25/r.aspect);r.position.set(G*Math.cos(A)*Math.sin(F),G*Math.sin(A),G*Math.cos(A)*Math.cos(F)),r.lookAt(0,.12,0),r.updateProjectionMatrix(),i.render(s,r)},p=()=>{h||(h=!0,requestAnimationFrame(d))},_=(L,T,U=0)=>{const F=l,A=q_(F,L,T);return Number.isFinite(A)?new j((L-F.x[0])/(F.x[1]-F.x[0])-.5,Ia(F,A)*Dl+U,.5-(T-F.y[0])/(F.y[1]-F.y[0])):null},g=L=>{for(const T of L){s.remove(T),T.geometry.dispose();for(const U of Array.isArray(T.material)?T.material:[T.material])U.dispose()}},m=(L,T)=>{l=L,g(u),c=sy(L),u=[c,ry(L)];for(const[U,F]of T.minima){const A=_(U,F,.006);if(!A)continue;const I=new Hi(new eh(.014,.022,24),new Kd({color:16777215,side:Fi}));I.rotation.x=-Math.PI/2,I.position.copy(A),u.push(I)}s.add(...u),p()},v=L=>{if(!l)return;const{walks:T,start:U,shown:F}=L;g(f),f=[],T.forEach((I,G)=>{const B=Io(L,G),$=I.colour??G,V=I.name===F;let Y=[];const Q=[],ie=()=>{Y.length>=6&&f.push(R(Y,$,V)),Y.length>=6&&I.own&&f.push(R(Y,$,V,!0)),Y=[]};for(let q=0;q<=B;q++){const ce=S(I,q);if(!ce){ie();continue}Y.length&&!I.own&&Y.push(...w(I,q)),Y.push(ce.x,ce.y,ce.z);const re=I.own&&_(I.points[2*q],I.points[2*q+1]);re&&Q.push(ce.x,ce.y,ce.z,re.x,re.y,re.z)}ie(),Q.length&&f.push(ay(Q,$));const Z=S(I,B);Z&&f.push(lm(Z,V?.021:.015,rn(ji($))))});const A=U&&_(...U,.008);A&&f.push(lm(A,.017,"#ffffff")),f.length&&s.add(...f),p()},w=(L,T)=>{const[U,F]=[L.points[2*T],L.points[2*T+1]],[A,I]=[L.points[2*T-2],L.points[2*T-1]],{x:G,y:B}=l,$=Math.ceil(Math.hypot((U-A)/(G[1]-G[0]),(F-I)/(B[1]-B[0]))/ny),V=[];for(let Y=1;Y<$;Y++){const Q=_(A+Y/$*(U-A),I+Y/$*(F-I),.008);Q&&V.push(Q.x,Q.y,Q.z)}return V},S=(L,T)=>{const U=_(L.points[2*T],L.points[2*T+1],.008);if(U&&L.own){if(!Number.isFinite(L.own[T]))return null;U.y=Ia(l,L.own[T])*Dl+.008}return U},R=(L,T,U,F=!1)=>{const A=new om;A.setPositions(L);const I=Uo(T),G=new fh({color:new Tt(rn(ji(T))).getHex(),linewidth:U?5:3,dashed:I.length>0,dashSize:(I[0]??1)*.004,gapSize:(I[1]??1)*.004,...F?{depthTest:!1,transparent:!0,opacity:.4}:{}}),B=new ty(A,G);return B.computeLineDistances(),B},b=new Map;let x=0;t.addEventListener("pointerdown",L=>{t.setPointerCapture(L.pointerId),b.set(L.pointerId,new Ct(L.clientX,L.clientY)),b.size===1&&(x=0)}),t.addEventListener("pointermove",L=>{const T=b.get(L.pointerId);if(!T)return;const U=new Ct(L.clientX,L.clientY),F=U.clone().sub(T);if(x+=F.length(),b.size===1)o.turn-=F.x*.008,o.tilt=Math.min(1.5,Math.max(.08,o.tilt+F.y*.006));else{const A=[...b].find(([I])=>I!==L.pointerId)[1];E(T.distanceTo(A)/Math.max(1,U.distanceTo(A)))}b.set(L.pointerId,U),p()});for(const L of["pointerup","pointercancel"])t.addEventListener(L,T=>{b.delete(T.pointerId)});t.addEventListener("wheel",L=>{L.preventDefault(),E(Math.exp(L.deltaY*.001))},{passive:!1});const E=L=>{o.distance=Math.min(6,Math.max(.8,o.distance*L)),p()};t.addEventListener("click",L=>{if(x>5||!l||!c||!e)return;const T=t.getBoundingClientRect(),U=new Ct((L.clientX-T.left)/T.width*2-1,1-(L.clientY-T.top)/T.height*2),F=new Ix;F.setFromCamera(U,r);const[A]=F.intersectObject(c);A&&e([l.x[0]+(A.point.x+.5)*(l.x[1]-l.x[0]),l.y[0]+(.5-A.point.z)*(l.y[1]-l.y[0])])}),t.addEventListener("keydown",L=>{const U={ArrowLeft:()=>o.turn+=.1,ArrowRight:()=>o.turn-=.1,ArrowUp:()=>o.tilt=Math.min(1.5,o.tilt+.06),ArrowDown:()=>o.tilt=Math.max(.08,o.tilt-.06),"+":()=>E(.9),"-":()=>E(1.1)}[L.key];U&&(L.preventDefault(),U(),p())});const N=new ResizeObserver(p);return N.observe(t),{element:t,show:m,draw:v,close:()=>{N.disconnect(),g([...u,...f]),i.dispose(),i.forceContextLoss()}}}function sy(n){const{columns:e,rows:t}=n,i=new Float32Array(t*e*3),s=new Float32Array(t*e*3),r=[],a=(l,c)=>Number.isFinite(n.heights[l*e+c]);for(let l=0;l<t;l++)for(let c=0;c<e;c++){const u=l*e+c,f=Ia(n,n.heights[u]);i.set([c/(e-1)-.5,Number.isFinite(f)?f*Dl:0,.5-l/(t-1)],3*u);const h=new Tt().setRGB(...jf(f).map(d=>d/255),"srgb");s.set([h.r,h.g,h.b],3*u),l+1<t&&c+1<e&&a(l,c)&&a(l,c+1)&&a(l+1,c)&&a(l+1,c+1)&&r.push(u,u+1,u+e,u+1,u+e+1,u+e)}const o=new Qn;return o.setAttribute("position",new Ri(i,3)),o.setAttribute("color",new Ri(s,3)),o.setIndex(r),o.computeVertexNormals(),new Hi(o,new hp({vertexColors:!0,side:Fi,polygonOffset:!0,polygonOffsetFactor:1,polygonOffsetUnits:1}))}function ry(n){const e=[];for(let i=1;i<gh;i++){const s=i/gh*Dl+.0015;for(const[r,a,o,l]of ed(n,i/gh))e.push(r/(n.columns-1)-.5,s,.5-a/(n.rows-1),o/(n.columns-1)-.5,s,.5-l/(n.rows-1))}const t=new Qn;return t.setAttribute("position",new Ri(new Float32Array(e),3)),new sp(t,new Qu({color:16777215,transparent:!0,opacity:.3}))}function ay(n,e){const t=new Qn;return t.setAttribute("position",new Ri(new Float32Array(n),3)),new sp(t,new Qu({color:new Tt(rn(ji(e))),transparent:!0,opacity:.55,depthTest:!1}))}function lm(n,e,t){const i=new Hi(new th(e,20,14),new hp({color:new Tt(t)}));return i.position.copy(n),i}function Nl(n,e,t){const i=K_(n,e),s=iy(n,e);let r=s?"3d":"contour",a=null,o=null,l=null;const c=M("p",{class:"waiting",hidden:!0},Pn("waiting")),u=M("div",{class:"stage"}),f=M("input",{type:"checkbox"}),h=M("span",{}),d=()=>r==="3d"&&s?s:i,p=()=>{u.firstChild!==d().element&&u.replaceChildren(d().element,c),o&&l&&d().draw(l)},_=()=>{const m=[{value:"3d",words:"3D"},{value:"contour",words:Pn("contour")}];h.replaceChildren(Ss(Pn("view"),m,r,v=>{r=v,p(),t()}))},g=()=>{if(!o)return;const{terrain:m,marks:v}=o;m.log=a??Y_(m.heights,m.low,m.high),f.checked=m.log,i.show(m,v),s?.show(m,v),p()};return f.addEventListener("change",()=>{a=f.checked,g(),t()}),Rf(p),s&&_(),p(),{element:M("div",{},u,s?null:M("p",{class:"aside"},Pn("noWebgl"))),controls:M("span",{class:"above"},h,M("label",{class:"check"},f,Pn("log"))),show:(m,v)=>{o={terrain:{...m,log:!1},marks:v},g()},draw:m=>{l=m,p()},view:()=>r,log:()=>f.checked,setView:m=>{r=s?m:"contour",s&&_(),p()},setLog:m=>{a=m,g()},setWaiting:m=>{c.hidden=!m},canvas:()=>d().element,close:()=>{i.close(),s?.close()}}}const ct=Qi({about:["Paths of full batch, mini-batches and single rows on one surface","全批量、小批量和单样本在同一曲面上的路径"],kinds:["Kinds of descent","下降的种类"],rows:["Rows","数据"],count:["Number of rows","行数"],batch:["Batch size","批量大小"],epochs:["Epochs","轮数"],seed:["Seed of the order","顺序的种子"],another:["Another order","换一个顺序"],full:["full batch","全批量"],mini:["mini-batches of","小批量，每批"],one:["one row","单样本"],rate:["learning rate","学习率"],by:["Compare by","比较依据"],updates:["updates","更新次数"],seen:["rows seen","看过的行数"],seconds:["seconds","秒数"],until:["until 1 % of the way is left","直到只剩 1 % 的路程"],stays:["stays above the least by","最终高出最小值"],diverged:["diverged","发散"],never:["not reached","未达到"],curve:["Loss above the least","高出最小值的损失"],click:["Click on the picture to start elsewhere. × is the minimum, by Newton's method.","点击图像可选择新的起点。× 是牛顿法求得的最小值。"],why:["Why mini-batches won","为什么小批量胜出"],reading:["What this run shows","这次运行说明了什么"],measured:["Seconds are updates times the time of one update of this batch size, measured on this machine for this picture: the rows are repeated to 131,072, trained for one epoch without recording, and the best of three counts.","秒数 = 更新次数 × 该批量大小一次更新的时间，为本图在本机实测：把数据重复到 131,072 行，不作记录训练一轮，取三次中最快的一次。"],recordedAt:["Each point has the weights that thalweg fit has at that update: the first 150 updates, and 250 of the later ones.","每个点都是 thalweg fit 在该次更新时的权重：前 150 次更新全部记录，其后记录 250 次。"],now:["now","当前"],unit:["Out of a local minimum","走出局部最小值"],unitAbout:["Loss of a net with one hidden unit over two of its weights, and paths on it","含一个隐藏单元的网络的损失随两个权重的变化，以及其上的路径"],sizes:["Batch sizes","批量大小"],shownSeed:["Path of seed","显示种子"],ends:["each dot is where one of 64 runs ended","每个圆点是 64 次运行之一的终点"],global:["ended in the global minimum","到达全局最小值"],local:["in the local one","停在局部最小值"],elsewhere:["elsewhere","其他位置"],lost:["diverged","发散"],lossNow:["loss of this path","该路径的损失"],nextSeed:["Another seed","换一个种子"],restart:["Start in the local minimum","从局部最小值出发"]});function _i({batch:n}){return n==="full"?ct("full"):n===1?ct("one"):`${ct("mini")} ${n}${pn([""," 行"])}`}function cm(n){return n.slice(0,1).toUpperCase()+n.slice(1)}const oy={set:"line",rows:1024,batch:32,rates:null,epochs:20,seed:0,start:null,by:"updates",view:"3d",log:null,sizes:["full",16,4,2],unitRate:.3,unitEpochs:20,unitSeed:0,unitView:"contour",unitStart:null},ly=128,Wi=64;function cy(n){const e=new URLSearchParams,t=(i,s)=>{s!==null&&e.set(i,s)};return t("d",n.set),t("r",String(n.rows)),t("b",String(n.batch)),t("lr",n.rates&&n.rates.map(Il).join(" ")),t("n",String(n.epochs)),t("seed",String(n.seed)),t("at",n.start&&n.start.map(Il).join(" ")),t("by",n.by),t("view",n.view),t("log",n.log===null?null:n.log?"1":"0"),t("z",n.sizes.join(" ")),t("ulr",Il(n.unitRate)),t("un",String(n.unitEpochs)),t("us",String(n.unitSeed)),t("uv",n.unitView),t("ua",n.unitStart&&n.unitStart.map(Il).join(" ")),e}function uy(n,e){const t={...e};n.has("d")&&n.get("d")!==e.set&&([t.rates,t.start]=[null,null]),t.set=n.get("d")??t.set,t.rows=Cs(n.get("r"),16,4096,t.rows),t.batch=Math.min(t.rows,Cs(n.get("b"),1,4096,t.batch));const i=_h(n.get("lr"));i.length===3&&i.every(l=>l>0)&&(t.rates=[i[0],i[1],i[2]]),t.epochs=Cs(n.get("n"),1,60,t.epochs),t.seed=Cs(n.get("seed"),0,2**31-1,t.seed),t.start=hm(n.get("at"))??t.start;const s=n.get("by"),r=n.get("view");(s==="updates"||s==="seen"||s==="seconds")&&(t.by=s),(r==="3d"||r==="contour")&&(t.view=r),n.has("log")&&(t.log=n.get("log")==="1"),t.sizes=um(n.get("z")??"")??t.sizes;const[a]=_h(n.get("ulr"));a>0&&(t.unitRate=a),t.unitEpochs=Cs(n.get("un"),1,60,t.unitEpochs),t.unitSeed=Cs(n.get("us"),0,Wi-1,t.unitSeed);const o=n.get("uv");return(o==="3d"||o==="contour")&&(t.unitView=o),t.unitStart=hm(n.get("ua"))??t.unitStart,t}function um(n){const e=n.split(/[\s,]+/).filter(Boolean).slice(0,6).map(i=>i==="full"?i:Number(i)),t=e.every(i=>i==="full"||Number.isInteger(i)&&i>=1&&i<=ly);return e.length&&t?[...new Set(e)]:null}function Cs(n,e,t,i){const s=Number(n??"nothing");return n!==""&&Number.isFinite(s)?Math.min(t,Math.max(e,Math.round(s))):i}function hm(n){const e=_h(n);return e.length===2&&e.every(t=>Math.abs(t)<=1e3)?[e[0],e[1]]:null}function _h(n){return n===null||n===""?[]:n.split(" ").map(Number).filter(Number.isFinite)}function Il(n){return String(Number(n.toPrecision(5)))}const Ul=200;function hy(n,e,t){let i=null,s=[],r=[],a=null;const o=()=>{const I=i.minima[i.minima.length-1].point;return n.unitStart??[Number(I[0].toFixed(3)),Number(I[1].toFixed(3))]},l=Nl(ct("unitAbout"),I=>{n.unitStart=[Number(I[0].toPrecision(4)),Number(I[1].toPrecision(4))],d()},()=>{n.unitView=l.view(),e()}),c=Fo(()=>u());function u(){if(!i)return;const G=[...s.flatMap((V,Y)=>V?f(V,Y):[]),...r],B=c.step()/Ul,$=G.map(V=>"updates"in V?fm(V,B):0);l.draw({walks:G,steps:$,start:o(),shown:null}),F(),e()}const f=({ends:I},G)=>{const B=[];for(let $=0;2*$<I.length;$++){const V=I.subarray(2*$,2*$+2);V.every(Number.isFinite)&&B.push({name:`end ${$}`,words:"",status:"",ended:-1,points:V,heights:new Float32Array(1),colour:G})}return B};async function h(){l.setView(n.unitView),l.setWaiting(!0);try{const I=await fi("batches/unit",{size:96});i=I.said;const{values:G,shape:B}=I.arrays.heights;l.show({x:i.v,y:i.w,columns:B[1],rows:B[0],heights:G,low:i.low,high:i.high},{minima:i.minima.map(({point:$})=>$)}),await d()}catch(I){g(I)}finally{l.setWaiting(!1)}}async function d(){if(!i)return;a?.abort();const I=a=new AbortController;s=n.sizes.map(()=>null),r=[],w(),u(),await _(I.signal);try{for(const[G,B]of n.sizes.entries()){const $=await fi("batches/escapes",{...p(B),seeds:Wi},I.signal);s[G]={...$.said,batch:B,ends:$.arrays.ends.values},u()}t("")}catch(G){g(G)}}const p=I=>({batch_size:I,lr:n.unitRate,epochs:n.unitEpochs,start:o()});async function _(I){try{r=await Promise.all(n.sizes.map(async(G,B)=>{const{said:$,arrays:V}=await fi("batches/escape",{...p(G),seed:n.unitSeed},I);return{name:_i({batch:G}),words:"",status:$.status,ended:-1,colour:B,points:V.points.values,heights:V.losses.values,updates:V.updates.values}})),c.show(Ul,Ul)}catch(G){g(G)}}function g(I){I instanceof DOMException||t(I instanceof Error?I.message:String(I))}const m=M("tbody",{});let v=[];function w(){m.replaceChildren(),v=n.sizes.map((I,G)=>{const B=M("meter",{class:"bar",min:0,max:Wi,value:0,"aria-label":`${_i({batch:I})}: ${ct("global")}`}),$=[0,1,2,3].map(()=>M("td",{class:"n"}));return m.append(M("tr",{},M("th",{scope:"row"},M("span",{class:"pin"},M("span",{class:`dot-of g${G}`}),_i({batch:I}))),M("td",{class:"bar-of-lab"},B),...$)),()=>{const V=s[G],Y=r.at(G);if(V){B.value=V.counts[0];const Q=V.elsewhere+V.diverged,ie=V.counts.slice(1).reduce((Z,q)=>Z+q,0);[`${V.counts[0]} / ${Wi}`,String(ie),Q?`${Q}${V.diverged?` (${V.diverged} ${ct("lost")})`:""}`:"0"].forEach((Z,q)=>$[q].textContent=Z)}else $[0].textContent=Pn("waiting");Y&&($[3].textContent=fe(Y.heights[fm(Y,c.step()/Ul)],3),$[3].title=Y.status)}})}const S=M("p",{class:"note"}),R=M("p",{class:"note"}),b=M("input",{type:"number",min:0,step:"any","aria-label":ct("rate")}),x=M("input",{type:"number",min:1,max:60,step:1,"aria-label":ct("epochs")}),E=M("input",{type:"text",maxlength:40,"aria-label":ct("sizes"),spellcheck:"false",autocomplete:"off"}),N=M("input",{type:"number",min:0,max:Wi-1,step:1,"aria-label":ct("shownSeed")});b.addEventListener("change",()=>{const I=Number(b.value);I>0&&Number.isFinite(I)&&(n.unitRate=I),d()}),x.addEventListener("change",()=>{n.unitEpochs=Cs(x.value,1,60,n.unitEpochs),d()}),E.addEventListener("change",()=>{n.sizes=um(E.value)??n.sizes,d()});const L=I=>{n.unitSeed=I%Wi,_().then(u)};N.addEventListener("change",()=>L(Cs(N.value,0,Wi-1,n.unitSeed)));const T=M("button",{type:"button",class:"save"},ct("nextSeed"));T.addEventListener("click",()=>L(n.unitSeed+1));const U=M("button",{type:"button",class:"save"},ct("restart"));U.addEventListener("click",()=>{n.unitStart=null,d()});function F(){const I=document.activeElement;I!==b&&(b.value=String(n.unitRate)),I!==x&&(x.value=String(n.unitEpochs)),I!==E&&(E.value=n.sizes.join(" ")),I!==N&&(N.value=String(n.unitSeed));for(const ie of v)ie();if(!i)return;const[G,...B]=i.minima,$=B[B.length-1],V=ie=>`(${fe(ie[0],3)}, ${fe(ie[1],3)})`;S.textContent=pn([`A net with one hidden unit, z = w · SiLU(v x + ${i.bias}), on ${i.rows} rows that such a unit made; descent moves v and w, both biases stay. Its loss has a global minimum at ${V(G.point)}, ${fe(G.value,2)} high, and a local one at ${V($.point)}, ${fe($.value,3)} high: there the gradient is 0 and both curvatures are positive (${$.curvatures.map(ie=>fe(ie,2)).join(" and ")}).`,`含一个隐藏单元的网络 z = w · SiLU(v x + ${i.bias})，数据为由同样的单元生成的 ${i.rows} 行；下降只移动 v 和 w，两个偏置不变。损失在 ${V(G.point)} 有全局最小值 ${fe(G.value,2)}，在 ${V($.point)} 有局部最小值 ${fe($.value,3)}：那里梯度为 0，两个曲率均为正（${$.curvatures.map(ie=>fe(ie,2)).join(" 和 ")}）。`]);const Y=s.find(ie=>ie?.batch==="full"),Q=s.reduce((ie,Z)=>Z&&Z.counts[0]>(ie?.counts[0]??0)?Z:ie,null);R.textContent=Y&&Q&&s.every(Boolean)&&Y.counts[0]<Q.counts[0]?pn([`Full batch: ${Y.counts[0]} of ${Wi} reach the global minimum, for the order of the rows changes nothing there. ${cm(_i(Q))}: ${Q.counts[0]} of ${Wi}. A small batch has a slope of its own even where the slope of all rows is 0, and some of these steps lead over the ridge; near the global minimum every row fits, so that there is little noise to leave it by.`,`全批量：${Wi} 次中有 ${Y.counts[0]} 次到达全局最小值，因为行的顺序对它毫无影响。${_i(Q)}：${Wi} 次中有 ${Q.counts[0]} 次。即使所有行的梯度为 0，小批量仍有自己的梯度，其中一些步子会越过山脊；而在全局最小值附近每一行都拟合得很好，几乎没有噪声能使它离开。`]):""}return{element:M("div",{class:"lab"},M("section",{class:"card","aria-label":ct("unit")},M("div",{class:"above"},M("h2",{class:"sub"},ct("unit")),l.controls),S,l.element,c.element,M("p",{class:"aside"},ct("ends"))),M("section",{class:"card","aria-label":ct("global")},M("div",{class:"above"},M("label",{},`${ct("sizes")} `,E),M("label",{},`${ct("rate")} `,b),M("label",{},`${ct("epochs")} `,x)),M("div",{class:"above"},M("label",{},`${ct("shownSeed")} `,N),T,U),M("div",{class:"runs-of-lab",tabindex:0,role:"group","aria-label":ct("sizes")},M("table",{},M("thead",{},M("tr",{},M("th",{},ct("batch")),M("td",{}),...["global","local","elsewhere","lossNow"].map(I=>M("th",{class:"n"},ct(I))))),m)),R)),values:()=>({unit:i,ended:s,paths:r,unitStart:i?o():null}),anew:h,close:()=>{c.pause(),a?.abort(),l.close()}}}function fm({updates:n},e){const t=e*n[n.length-1];let i=0;for(;i+1<n.length&&n[i+1]<=t;)i++;return i}const fy=!0,Tn="u-",dy="uplot",py=Tn+"hz",my=Tn+"vt",gy=Tn+"title",_y=Tn+"wrap",vy=Tn+"under",xy=Tn+"over",Sy=Tn+"axis",xr=Tn+"off",My=Tn+"select",wy=Tn+"cursor-x",by=Tn+"cursor-y",yy=Tn+"cursor-pt",Ey=Tn+"legend",Ty=Tn+"live",Ay=Tn+"inline",Ry=Tn+"series",Cy=Tn+"marker",dm=Tn+"label",Ly=Tn+"value",to="width",no="height",io="top",pm="bottom",aa="left",vh="right",xh="#000",mm=xh+"0",Sh="mousemove",gm="mousedown",Mh="mouseup",_m="mouseenter",vm="mouseleave",xm="dblclick",Py="resize",Dy="scroll",Sm="change",Fl="dppxchange",wh="--",oa=typeof window<"u",bh=oa?document:null,la=oa?window:null,Ny=oa?navigator:null;let Bt,Ol;function yh(){let n=devicePixelRatio;Bt!=n&&(Bt=n,Ol&&Ah(Sm,Ol,yh),Ol=matchMedia(`(min-resolution: ${Bt-.001}dppx) and (max-resolution: ${Bt+.001}dppx)`),Sr(Sm,Ol,yh),la.dispatchEvent(new CustomEvent(Fl)))}function vi(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function Eh(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function jt(n,e,t){n.style[e]=t+"px"}function $i(n,e,t,i){let s=bh.createElement(n);return e!=null&&vi(s,e),t?.insertBefore(s,i),s}function Li(n,e){return $i("div",n,e)}const Mm=new WeakMap;function us(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",a=Mm.get(n);r!=a&&(n.style.transform=r,Mm.set(n,r),e<0||t<0||e>i||t>s?vi(n,xr):Eh(n,xr))}const wm=new WeakMap;function bm(n,e,t){let i=e+t,s=wm.get(n);i!=s&&(wm.set(n,i),n.style.background=e,n.style.borderColor=t)}const ym=new WeakMap;function Em(n,e,t,i){let s=e+""+t,r=ym.get(n);s!=r&&(ym.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}const Th={passive:!0},Iy={...Th,capture:!0};function Sr(n,e,t,i){e.addEventListener(n,t,i?Iy:Th)}function Ah(n,e,t,i){e.removeEventListener(n,t,Th)}oa&&yh();function Xi(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:Si((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function Tm(n){return(t,i,s)=>{let r=-1,a=-1;for(let o=i;o<=s;o++)if(n(t[o])){r=o;break}for(let o=s;o>=i;o--)if(n(t[o])){a=o;break}return[r,a]}}const Am=n=>n!=null,Rm=n=>n!=null&&n>0,Bl=Tm(Am),Uy=Tm(Rm);function Fy(n,e,t,i=0,s=!1){let r=s?Uy:Bl,a=s?Rm:Am;[e,t]=r(n,e,t);let o=n[e],l=n[e];if(e>-1)if(i==1)o=n[e],l=n[t];else if(i==-1)o=n[t],l=n[e];else for(let c=e;c<=t;c++){let u=n[c];a(u)&&(u<o?o=u:u>l&&(l=u))}return[o??Kt,l??-Kt]}function zl(n,e,t,i){let s=Pm(n),r=Pm(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let a=t==10?Ls:Dm,o=s==1?Si:Pi,l=r==1?Pi:Si,c=o(a(An(n))),u=l(a(An(e))),f=ca(t,c),h=ca(t,u);return t==10&&(c<0&&(f=Zt(f,-c)),u<0&&(h=Zt(h,-u))),i||t==2?(n=f*s,e=h*r):(n=zm(n,f),e=Hl(e,h)),[n,e]}function Rh(n,e,t,i){let s=zl(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}const Ch=.1,Cm={mode:3,pad:Ch},so={pad:0,soft:null,mode:0},Oy={min:so,max:so};function kl(n,e,t,i){return Vl(t)?Lm(n,e,t):(so.pad=t,so.soft=i?0:null,so.mode=i?3:0,Lm(n,e,Oy))}function Ft(n,e){return n??e}function By(n,e,t){for(e=Ft(e,0),t=Ft(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function Lm(n,e,t){let i=t.min,s=t.max,r=Ft(i.pad,0),a=Ft(s.pad,0),o=Ft(i.hard,-Kt),l=Ft(s.hard,Kt),c=Ft(i.soft,Kt),u=Ft(s.soft,-Kt),f=Ft(i.mode,0),h=Ft(s.mode,0),d=e-n,p=Ls(d),_=ti(An(n),An(e)),g=Ls(_),m=An(g-p);(d<1e-24||m>10)&&(d=0,(n==0||e==0)&&(d=1e-24,f==2&&c!=Kt&&(r=0),h==2&&u!=-Kt&&(a=0)));let v=d||_||1e3,w=Ls(v),S=ca(10,Si(w)),R=v*(d==0?n==0?.1:1:r),b=Zt(zm(n-R,S/10),24),x=n>=c&&(f==1||f==3&&b<=c||f==2&&b>=c)?c:Kt,E=ti(o,b<x&&n>=x?x:qi(x,b)),N=v*(d==0?e==0?.1:1:a),L=Zt(Hl(e+N,S/10),24),T=e<=u&&(h==1||h==3&&L>=u||h==2&&L<=u)?u:-Kt,U=qi(l,L>T&&e<=T?T:ti(T,L));return E==U&&E==0&&(U=100),[E,U]}const zy=new Intl.NumberFormat(oa?Ny.language:"en-US"),Lh=n=>zy.format(n),xi=Math,Gl=xi.PI,An=xi.abs,Si=xi.floor,Rn=xi.round,Pi=xi.ceil,qi=xi.min,ti=xi.max,ca=xi.pow,Pm=xi.sign,Ls=xi.log10,Dm=xi.log2,ky=(n,e=1)=>xi.sinh(n)*e,Ph=(n,e=1)=>xi.asinh(n/e),Kt=1/0;function Nm(n){return(Ls((n^n>>31)-(n>>31))|0)+1}function Dh(n,e,t){return qi(ti(n,e),t)}function Im(n){return typeof n=="function"}function Pt(n){return Im(n)?n:()=>n}const Gy=()=>{},Um=n=>n,Fm=(n,e)=>e,Hy=n=>null,Om=n=>!0,Bm=(n,e)=>n==e,Vy=/\.\d*?(?=9{6,}|0{6,})/gm,Mr=n=>{if(Gm(n)||js.has(n))return n;const e=`${n}`,t=e.match(Vy);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${Mr(s)}e${r}`}return Zt(n,i)};function wr(n,e){return Mr(Zt(Mr(n/e))*e)}function Hl(n,e){return Mr(Pi(Mr(n/e))*e)}function zm(n,e){return Mr(Si(Mr(n/e))*e)}function Zt(n,e=0){if(Gm(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return Rn(i)/t}const js=new Map;function km(n){return((""+n).split(".")[1]||"").length}function ro(n,e,t,i){let s=[],r=i.map(km);for(let a=e;a<t;a++){let o=An(a),l=Zt(ca(n,a),o);for(let c=0;c<i.length;c++){let u=n==10?+`${i[c]}e${a}`:i[c]*l,f=(a>=0?0:o)+(a>=r[c]?0:r[c]),h=n==10?u:Zt(u,f);s.push(h),js.set(h,f)}}return s}const ao={},Nh=[],ua=[null,null],er=Array.isArray,Gm=Number.isInteger,Wy=n=>n===void 0;function Hm(n){return typeof n=="string"}function Vl(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function $y(n){return n!=null&&typeof n=="object"}const Xy=Object.getPrototypeOf(Uint8Array),Vm="__proto__";function ha(n,e=Vl){let t;if(er(n)){let i=n.find(s=>s!=null);if(er(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=ha(n[s],e)}else t=n.slice()}else if(n instanceof Xy)t=n.slice();else if(e(n)){t={};for(let i in n)i!=Vm&&(t[i]=ha(n[i],e))}else t=n;return t}function _n(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=Vm&&(Vl(n[s])?_n(n[s],ha(i[s])):n[s]=ha(i[s]))}return n}const qy=0,Yy=1,Ky=2;function Zy(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let a=e[i];if(a>r){for(s=a-1;s>=0&&n[s]==null;)n[s--]=null;for(s=a+1;s<t&&n[s]==null;)n[r=s++]=null}}}function Jy(n,e){if(eE(n)){let a=n[0].slice();for(let o=1;o<n.length;o++)a.push(...n[o].slice(1));return tE(a[0])||(a=jy(a)),a}let t=new Set;for(let a=0;a<n.length;a++){let l=n[a][0],c=l.length;for(let u=0;u<c;u++)t.add(l[u])}let i=[Array.from(t).sort((a,o)=>a-o)],s=i[0].length,r=new Map;for(let a=0;a<s;a++)r.set(i[0][a],a);for(let a=0;a<n.length;a++){let o=n[a],l=o[0];for(let c=1;c<o.length;c++){let u=o[c],f=Array(s).fill(void 0),h=e?e[a][c]:Yy,d=[];for(let p=0;p<u.length;p++){let _=u[p],g=r.get(l[p]);_===null?h!=qy&&(f[g]=_,h==Ky&&d.push(g)):f[g]=_}Zy(f,d,s),i.push(f)}}return i}const Qy=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function jy(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,a)=>e[r]-e[a]);let s=[];for(let r=0;r<n.length;r++){let a=n[r],o=Array(t);for(let l=0;l<t;l++)o[l]=a[i[l]];s.push(o)}return s}function eE(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function tE(n,e=100){const t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;const r=ti(1,Si((s-i+1)/e));for(let a=n[i],o=i+r;o<=s;o+=r){const l=n[o];if(l!=null){if(l<=a)return!1;a=l}}return!0}const Wm=["January","February","March","April","May","June","July","August","September","October","November","December"],$m=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Xm(n){return n.slice(0,3)}const nE=$m.map(Xm),iE=Wm.map(Xm),sE={MMMM:Wm,MMM:iE,WWWW:$m,WWW:nE};function oo(n){return(n<10?"0":"")+n}function rE(n){return(n<10?"00":n<100?"0":"")+n}const aE={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>oo(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>oo(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>oo(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>oo(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>oo(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>rE(n.getMilliseconds())};function Ih(n,e){e=e||sE;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?aE[s[1]]:s[0]);return r=>{let a="";for(let o=0;o<t.length;o++)a+=typeof t[o]=="string"?t[o]:t[o](r,e);return a}}const oE=new Intl.DateTimeFormat().resolvedOptions().timeZone;function lE(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==oE?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}const qm=n=>n%1==0,Wl=[1,2,2.5,5],cE=ro(10,-32,0,Wl),Ym=ro(10,0,32,Wl),uE=Ym.filter(qm),br=cE.concat(Ym),Uh=`
`,Km="{YYYY}",Zm=Uh+Km,Jm="{M}/{D}",lo=Uh+Jm,$l=lo+"/{YY}",Qm="{aa}",fa="{h}:{mm}"+Qm,jm=Uh+fa,eg=":{ss}",Gt=null;function tg(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,a=s*365,l=(n==1?ro(10,0,3,Wl).filter(qm):ro(10,-3,0,Wl)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,a,a*2,a*5,a*10,a*25,a*50,a*100]);const c=[[a,Km,Gt,Gt,Gt,Gt,Gt,Gt,1],[s*28,"{MMM}",Zm,Gt,Gt,Gt,Gt,Gt,1],[s,Jm,Zm,Gt,Gt,Gt,Gt,Gt,1],[i,"{h}"+Qm,$l,Gt,lo,Gt,Gt,Gt,1],[t,fa,$l,Gt,lo,Gt,Gt,Gt,1],[e,eg,$l+" "+fa,Gt,lo+" "+fa,Gt,jm,Gt,1],[n,eg+".{fff}",$l+" "+fa,Gt,lo+" "+fa,Gt,jm,Gt,1]];function u(f){return(h,d,p,_,g,m)=>{let v=[],w=g>=a,S=g>=r&&g<a,R=f(p),b=Zt(R*n,3),x=Fh(R.getFullYear(),w?0:R.getMonth(),S||w?1:R.getDate()),E=Zt(x*n,3);if(S||w){let N=S?g/r:0,L=w?g/a:0,T=b==E?b:Zt(Fh(x.getFullYear()+L,x.getMonth()+N,1)*n,3),U=new Date(Rn(T/n)),F=U.getFullYear(),A=U.getMonth();for(let I=0;T<=_;I++){let G=Fh(F+L*I,A+N*I,1),B=G-f(Zt(G*n,3));T=Zt((+G+B)*n,3),T<=_&&v.push(T)}}else{let N=g>=s?s:g,L=Si(p)-Si(b),T=E+L+Hl(b-E,N);v.push(T);let U=f(T),F=U.getHours()+U.getMinutes()/t+U.getSeconds()/i,A=g/i,I=h.axes[d]._space,G=m/I;for(;T=Zt(T+g,n==1?0:3),!(T>_);)if(A>1){let B=Si(Zt(F+A,6))%24,Y=f(T).getHours()-B;Y>1&&(Y=-1),T-=Y*i,F=(F+A)%24;let Q=v[v.length-1];Zt((T-Q)/g,3)*G>=.7&&v.push(T)}else v.push(T)}return v}}return[l,c,u]}const[hE,fE,dE]=tg(1),[pE,mE,gE]=tg(.001);ro(2,-53,53,[1]);function ng(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function ig(n,e){return(t,i,s,r,a)=>{let o=e.find(p=>a>=p[0])||e[e.length-1],l,c,u,f,h,d;return i.map(p=>{let _=n(p),g=_.getFullYear(),m=_.getMonth(),v=_.getDate(),w=_.getHours(),S=_.getMinutes(),R=_.getSeconds(),b=g!=l&&o[2]||m!=c&&o[3]||v!=u&&o[4]||w!=f&&o[5]||S!=h&&o[6]||R!=d&&o[7]||o[1];return l=g,c=m,u=v,f=w,h=S,d=R,b(_)})}}function _E(n,e){let t=Ih(e);return(i,s,r,a,o)=>s.map(l=>t(n(l)))}function Fh(n,e,t){return new Date(n,e,t)}function sg(n,e){return e(n)}const vE="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function rg(n,e){return(t,i,s,r)=>r==null?wh:e(n(i))}function xE(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function SE(n,e){return n.series[e].fill(n,e)}const ME={show:!0,live:!0,isolate:!1,mount:Gy,markers:{show:!0,width:2,stroke:xE,fill:SE,dash:"solid"},idx:null,idxs:null,values:[]};function wE(n,e){let t=n.cursor.points,i=Li(),s=t.size(n,e);jt(i,to,s),jt(i,no,s);let r=s/-2;jt(i,"marginLeft",r),jt(i,"marginTop",r);let a=t.width(n,e,s);return a&&jt(i,"borderWidth",a),i}function bE(n,e){let t=n.series[e].points;return t._fill||t._stroke}function yE(n,e){let t=n.series[e].points;return t._stroke||t._fill}function EE(n,e){return n.series[e].points.size}const Oh=[0,0];function TE(n,e,t){return Oh[0]=e,Oh[1]=t,Oh}function Xl(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function Bh(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}const AE={show:!0,x:!0,y:!0,lock:!1,move:TE,points:{one:!1,show:wE,size:EE,width:0,stroke:yE,fill:bE},bind:{mousedown:Xl,mouseup:Xl,click:Xl,dblclick:Xl,mousemove:Bh,mouseleave:Bh,mouseenter:Bh},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},ag={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},zh=_n({},ag,{filter:Fm}),og=_n({},zh,{size:10}),lg=_n({},ag,{show:!1}),kh='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',cg="bold "+kh,ug=1.5,hg={show:!0,scale:"x",stroke:xh,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:cg,side:2,grid:zh,ticks:og,border:lg,font:kh,lineGap:ug,rotate:0},RE="Value",CE="Time",fg={show:!0,scale:"x",auto:!1,sorted:1,min:Kt,max:-Kt,idxs:[]};function LE(n,e,t,i,s){return e.map(r=>r==null?"":Lh(r))}function PE(n,e,t,i,s,r,a){let o=[],l=js.get(s)||0;t=a?t:Zt(Hl(t,s),l);for(let c=t;c<=i;c=Zt(c+s,l))o.push(Object.is(c,-0)?0:c);return o}function Gh(n,e,t,i,s,r,a){const o=[],l=n.scales[n.axes[e].scale].log,c=l==10?Ls:Dm,u=Si(c(t));s=ca(l,u),l==10&&(s=br[Xi(s,br)]);let f=t,h=s*l;l==10&&(h=br[Xi(h,br)]);do o.push(f),f=f+s,l==10&&!js.has(f)&&(f=Zt(f,js.get(s))),f>=h&&(s=f,h=s*l,l==10&&(h=br[Xi(h,br)]));while(f<=i);return o}function DE(n,e,t,i,s,r,a){let l=n.scales[n.axes[e].scale].asinh,c=i>l?Gh(n,e,ti(l,t),i,s):[l],u=i>=0&&t<=0?[0]:[];return(t<-l?Gh(n,e,ti(l,-i),-t,s):[l]).reverse().map(h=>-h).concat(u,c)}const dg=/./,NE=/[12357]/,IE=/[125]/,pg=/1/,Hh=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function UE(n,e,t,i,s){let r=n.axes[t],a=r.scale,o=n.scales[a],l=n.valToPos,c=r._space,u=l(10,a),f=l(9,a)-u>=c?dg:l(7,a)-u>=c?NE:l(5,a)-u>=c?IE:pg;if(f==pg){let h=An(l(1,a)-u);if(h<c)return Hh(e.slice().reverse(),o.distr,f,Pi(c/h)).reverse()}return Hh(e,o.distr,f,1)}function FE(n,e,t,i,s){let r=n.axes[t],a=r.scale,o=r._space,l=n.valToPos,c=An(l(1,a)-l(2,a));return c<o?Hh(e.slice().reverse(),3,dg,Pi(o/c)).reverse():e}function OE(n,e,t,i){return i==null?wh:e==null?"":Lh(e)}const mg={show:!0,scale:"y",stroke:xh,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:cg,side:3,grid:zh,ticks:og,border:lg,font:kh,lineGap:ug,rotate:0};function BE(n,e){let t=3+(n||1)*2;return Zt(t*e,3)}function zE(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),a=n.valToPos(s[i[1]],t,!0),o=An(a-r),l=n.series[e],c=o/(l.points.space*Bt);return i[1]-i[0]<=c}const gg={scale:null,auto:!0,sorted:0,min:Kt,max:-Kt},_g=(n,e,t,i,s)=>s,vg={show:!0,auto:!0,sorted:0,gaps:_g,alpha:1,facets:[_n({},gg,{scale:"x"}),_n({},gg,{scale:"y"})]},xg={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:_g,alpha:1,points:{show:zE,filter:null},values:null,min:Kt,max:-Kt,idxs:[],path:null,clip:null};function kE(n,e,t,i,s){return t/10}const Sg={time:fy,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},GE=_n({},Sg,{time:!1,ori:1}),Mg={};function wg(n,e){let t=Mg[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,a,o,l,c){for(let u=0;u<t.plots.length;u++)t.plots[u]!=s&&t.plots[u].pub(i,s,r,a,o,l,c)}},n!=null&&(Mg[n]=t)),t}const da=1,Vh=2;function yr(n,e,t){const i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,a=n.scales,o=n.bbox;let l=r[0],c=i==2?r[1]:r[e],u=i==2?a[s.facets[0].scale]:a[n.series[0].scale],f=i==2?a[s.facets[1].scale]:a[s.scale],h=o.left,d=o.top,p=o.width,_=o.height,g=n.valToPosH,m=n.valToPosV;return u.ori==0?t(s,l,c,u,f,g,m,h,d,p,_,Yl,pa,Zl,Eg,Ag):t(s,l,c,u,f,m,g,d,h,_,p,Kl,ma,Xh,Tg,Rg)}function Wh(n,e){let t=0,i=0,s=Ft(n.bands,Nh);for(let r=0;r<s.length;r++){let a=s[r];a.series[0]==e?t=a.dir:a.series[1]==e&&(a.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function HE(n,e,t,i,s){let r=n.mode,a=n.series[e],o=r==2?a.facets[1].scale:a.scale,l=n.scales[o];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Ps(n,e,t,i,s,r){return yr(n,e,(a,o,l,c,u,f,h,d,p,_,g)=>{let m=a.pxRound;const v=c.dir*(c.ori==0?1:-1),w=c.ori==0?pa:ma;let S,R;v==1?(S=t,R=i):(S=i,R=t);let b=m(f(o[S],c,_,d)),x=m(h(l[S],u,g,p)),E=m(f(o[R],c,_,d)),N=m(h(r==1?u.max:u.min,u,g,p)),L=new Path2D(s);return w(L,E,N),w(L,b,N),w(L,b,x),L})}function ql(n,e,t,i,s,r){let a=null;if(n.length>0){a=new Path2D;const o=e==0?Zl:Xh;let l=t;for(let f=0;f<n.length;f++){let h=n[f];if(h[1]>h[0]){let d=h[0]-l;d>0&&o(a,l,i,d,i+r),l=h[1]}}let c=t+s-l,u=10;c>0&&o(a,l,i-u/2,c,i+r+u)}return a}function VE(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function $h(n,e,t,i,s,r,a){let o=[],l=n.length;for(let c=s==1?t:i;c>=t&&c<=i;c+=s)if(e[c]===null){let f=c,h=c;if(s==1)for(;++c<=i&&e[c]===null;)h=c;else for(;--c>=t&&e[c]===null;)h=c;let d=r(n[f]),p=h==f?d:r(n[h]),_=f-s;d=a<=0&&_>=0&&_<l?r(n[_]):d;let m=h+s;p=a>=0&&m>=0&&m<l?r(n[m]):p,p>=d&&o.push([d,p])}return o}function bg(n){return n==0?Um:n==1?Rn:e=>wr(e,n)}function yg(n){let e=n==0?Yl:Kl,t=n==0?(s,r,a,o,l,c)=>{s.arcTo(r,a,o,l,c)}:(s,r,a,o,l,c)=>{s.arcTo(a,r,l,o,c)},i=n==0?(s,r,a,o,l)=>{s.rect(r,a,o,l)}:(s,r,a,o,l)=>{s.rect(a,r,l,o)};return(s,r,a,o,l,c=0,u=0)=>{c==0&&u==0?i(s,r,a,o,l):(c=qi(c,o/2,l/2),u=qi(u,o/2,l/2),e(s,r+c,a),t(s,r+o,a,r+o,a+l,c),t(s,r+o,a+l,r,a+l,u),t(s,r,a+l,r,a,u),t(s,r,a,r+o,a,c),s.closePath())}}const Yl=(n,e,t)=>{n.moveTo(e,t)},Kl=(n,e,t)=>{n.moveTo(t,e)},pa=(n,e,t)=>{n.lineTo(e,t)},ma=(n,e,t)=>{n.lineTo(t,e)},Zl=yg(0),Xh=yg(1),Eg=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},Tg=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},Ag=(n,e,t,i,s,r,a)=>{n.bezierCurveTo(e,t,i,s,r,a)},Rg=(n,e,t,i,s,r,a)=>{n.bezierCurveTo(t,e,s,i,a,r)};function Cg(n){return(e,t,i,s,r)=>yr(e,t,(a,o,l,c,u,f,h,d,p,_,g)=>{let{pxRound:m,points:v}=a,w,S;c.ori==0?(w=Yl,S=Eg):(w=Kl,S=Tg);const R=Zt(v.width*Bt,3);let b=(v.size-v.width)/2*Bt,x=Zt(b*2,3),E=new Path2D,N=new Path2D,{left:L,top:T,width:U,height:F}=e.bbox;Zl(N,L-x,T-x,U+x*2,F+x*2);const A=I=>{if(l[I]!=null){let G=m(f(o[I],c,_,d)),B=m(h(l[I],u,g,p));w(E,G+b,B),S(E,G,B,b,0,Gl*2)}};if(r)r.forEach(A);else for(let I=i;I<=s;I++)A(I);return{stroke:R>0?E:null,fill:E,clip:N,flags:da|Vh}})}function Lg(n){return(e,t,i,s,r,a)=>{i!=s&&(r!=i&&a!=i&&n(e,t,i),r!=s&&a!=s&&n(e,t,s),n(e,t,a))}}const WE=Lg(pa),$E=Lg(ma);function Pg(n){const e=Ft(n?.alignGaps,0);return(t,i,s,r)=>yr(t,i,(a,o,l,c,u,f,h,d,p,_,g)=>{[s,r]=Bl(l,s,r);let m=a.pxRound,v=F=>m(f(F,c,_,d)),w=F=>m(h(F,u,g,p)),S,R;c.ori==0?(S=pa,R=WE):(S=ma,R=$E);const b=c.dir*(c.ori==0?1:-1),x={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:da},E=x.stroke;let N=!1;if(r-s>=_*4){let F=Z=>t.posToVal(Z,c.key,!0),A=null,I=null,G,B,$,V=v(o[b==1?s:r]),Y=v(o[s]),Q=v(o[r]),ie=F(b==1?Y+1:Q-1);for(let Z=b==1?s:r;Z>=s&&Z<=r;Z+=b){let q=o[Z],re=(b==1?q<ie:q>ie)?V:v(q),_e=l[Z];re==V?_e!=null?(B=_e,A==null?(S(E,re,w(B)),G=A=I=B):B<A?A=B:B>I&&(I=B)):_e===null&&(N=!0):(A!=null&&R(E,V,w(A),w(I),w(G),w(B)),_e!=null?(B=_e,S(E,re,w(B)),A=I=G=B):(A=I=null,_e===null&&(N=!0)),V=re,ie=F(V+b))}A!=null&&A!=I&&$!=V&&R(E,V,w(A),w(I),w(G),w(B))}else for(let F=b==1?s:r;F>=s&&F<=r;F+=b){let A=l[F];A===null?N=!0:A!=null&&S(E,v(o[F]),w(A))}let[T,U]=Wh(t,i);if(a.fill!=null||T!=0){let F=x.fill=new Path2D(E),A=a.fillTo(t,i,a.min,a.max,T),I=w(A),G=v(o[s]),B=v(o[r]);b==-1&&([B,G]=[G,B]),S(F,B,I),S(F,G,I)}if(!a.spanGaps){let F=[];N&&F.push(...$h(o,l,s,r,b,v,e)),x.gaps=F=a.gaps(t,i,s,r,F),x.clip=ql(F,c.ori,d,p,_,g)}return U!=0&&(x.band=U==2?[Ps(t,i,s,r,E,-1),Ps(t,i,s,r,E,1)]:Ps(t,i,s,r,E,U)),x})}function XE(n){const e=Ft(n.align,1),t=Ft(n.ascDesc,!1),i=Ft(n.alignGaps,0),s=Ft(n.extend,!1);return(r,a,o,l)=>yr(r,a,(c,u,f,h,d,p,_,g,m,v,w)=>{[o,l]=Bl(f,o,l);let S=c.pxRound,{left:R,width:b}=r.bbox,x=Y=>S(p(Y,h,v,g)),E=Y=>S(_(Y,d,w,m)),N=h.ori==0?pa:ma;const L={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:da},T=L.stroke,U=h.dir*(h.ori==0?1:-1);let F=E(f[U==1?o:l]),A=x(u[U==1?o:l]),I=A,G=A;s&&e==-1&&(G=R,N(T,G,F)),N(T,A,F);for(let Y=U==1?o:l;Y>=o&&Y<=l;Y+=U){let Q=f[Y];if(Q==null)continue;let ie=x(u[Y]),Z=E(Q);e==1?N(T,ie,F):N(T,I,Z),N(T,ie,Z),F=Z,I=ie}let B=I;s&&e==1&&(B=R+b,N(T,B,F));let[$,V]=Wh(r,a);if(c.fill!=null||$!=0){let Y=L.fill=new Path2D(T),Q=c.fillTo(r,a,c.min,c.max,$),ie=E(Q);N(Y,B,ie),N(Y,G,ie)}if(!c.spanGaps){let Y=[];Y.push(...$h(u,f,o,l,U,x,i));let Q=c.width*Bt/2,ie=t||e==1?Q:-Q,Z=t||e==-1?-Q:Q;Y.forEach(q=>{q[0]+=ie,q[1]+=Z}),L.gaps=Y=c.gaps(r,a,o,l,Y),L.clip=ql(Y,h.ori,g,m,v,w)}return V!=0&&(L.band=V==2?[Ps(r,a,o,l,T,-1),Ps(r,a,o,l,T,1)]:Ps(r,a,o,l,T,V)),L})}function Dg(n,e,t,i,s,r,a=Kt){if(n.length>1){let o=null;for(let l=0,c=1/0;l<n.length;l++)if(e[l]!==void 0){if(o!=null){let u=An(n[l]-n[o]);u<c&&(c=u,a=An(t(n[l],i,s,r)-t(n[o],i,s,r)))}o=l}}return a}function qE(n){n=n||ao;const e=Ft(n.size,[.6,Kt,1]),t=n.align||0,i=n.gap||0;let s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;const r=Pt(s),a=1-e[0],o=Ft(e[1],Kt),l=Ft(e[2],1),c=Ft(n.disp,ao),u=Ft(n.each,d=>{}),{fill:f,stroke:h}=c;return(d,p,_,g)=>yr(d,p,(m,v,w,S,R,b,x,E,N,L,T)=>{let U=m.pxRound,F=t,A=i*Bt,I=o*Bt,G=l*Bt,B,$;S.ori==0?[B,$]=r(d,p):[$,B]=r(d,p);const V=S.dir*(S.ori==0?1:-1);let Y=S.ori==0?Zl:Xh,Q=S.ori==0?u:(ue,ze,qe,be,lt,Oe,Ke)=>{u(ue,ze,qe,lt,be,Ke,Oe)},ie=Ft(d.bands,Nh).find(ue=>ue.series[0]==p),Z=ie!=null?ie.dir:0,q=m.fillTo(d,p,m.min,m.max,Z),ce=U(x(q,R,T,N)),re,_e,de,ae=L,Se=U(m.width*Bt),ge=!1,He=null,Ce=null,We=null,st=null;f!=null&&(Se==0||h!=null)&&(ge=!0,He=f.values(d,p,_,g),Ce=new Map,new Set(He).forEach(ue=>{ue!=null&&Ce.set(ue,new Path2D)}),Se>0&&(We=h.values(d,p,_,g),st=new Map,new Set(We).forEach(ue=>{ue!=null&&st.set(ue,new Path2D)})));let{x0:at,size:ye}=c;if(at!=null&&ye!=null){F=1,v=at.values(d,p,_,g),at.unit==2&&(v=v.map(qe=>d.posToVal(E+qe*L,S.key,!0)));let ue=ye.values(d,p,_,g);ye.unit==2?_e=ue[0]*L:_e=b(ue[0],S,L,E)-b(0,S,L,E),ae=Dg(v,w,b,S,L,E,ae),de=ae-_e+A}else ae=Dg(v,w,b,S,L,E,ae),de=ae*a+A,_e=ae-de;de<1&&(de=0),Se>=_e/2&&(Se=0),de<5&&(U=Um);let Ve=de>0,Mt=ae-de-(Ve?Se:0);_e=U(Dh(Mt,G,I)),re=(F==0?_e/2:F==V?0:_e)-F*V*((F==0?A/2:0)+(Ve?Se/2:0));const nt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ut=ge?null:new Path2D;let ot=null;if(ie!=null)ot=d.data[ie.series[1]];else{let{y0:ue,y1:ze}=c;ue!=null&&ze!=null&&(w=ze.values(d,p,_,g),ot=ue.values(d,p,_,g))}let ve=B*_e,k=$*_e;for(let ue=V==1?_:g;ue>=_&&ue<=g;ue+=V){let ze=w[ue];if(ze==null)continue;if(ot!=null){let J=ot[ue]??0;if(ze-J==0)continue;ce=x(J,R,T,N)}let qe=S.distr!=2||c!=null?v[ue]:ue,be=b(qe,S,L,E),lt=x(Ft(ze,q),R,T,N),Oe=U(be-re),Ke=U(ti(lt,ce)),O=U(qi(lt,ce)),C=Ke-O;if(ze!=null){let J=ze<0?k:ve,Me=ze<0?ve:k;ge?(Se>0&&We[ue]!=null&&Y(st.get(We[ue]),Oe,O+Si(Se/2),_e,ti(0,C-Se),J,Me),He[ue]!=null&&Y(Ce.get(He[ue]),Oe,O+Si(Se/2),_e,ti(0,C-Se),J,Me)):Y(ut,Oe,O+Si(Se/2),_e,ti(0,C-Se),J,Me),Q(d,p,ue,Oe-Se/2,O,_e+Se,C)}}return Se>0?nt.stroke=ge?st:ut:ge||(nt._fill=m.width==0?m._fill:m._stroke??m._fill,nt.width=0),nt.fill=ge?Ce:ut,nt})}function YE(n,e){const t=Ft(e?.alignGaps,0);return(i,s,r,a)=>yr(i,s,(o,l,c,u,f,h,d,p,_,g,m)=>{[r,a]=Bl(c,r,a);let v=o.pxRound,w=B=>v(h(B,u,g,p)),S=B=>v(d(B,f,m,_)),R,b,x;u.ori==0?(R=Yl,x=pa,b=Ag):(R=Kl,x=ma,b=Rg);const E=u.dir*(u.ori==0?1:-1);let N=w(l[E==1?r:a]),L=N,T=[],U=[];for(let B=E==1?r:a;B>=r&&B<=a;B+=E)if(c[B]!=null){let V=l[B],Y=w(V);T.push(L=Y),U.push(S(c[B]))}const F={stroke:n(T,U,R,x,b,v),fill:null,clip:null,band:null,gaps:null,flags:da},A=F.stroke;let[I,G]=Wh(i,s);if(o.fill!=null||I!=0){let B=F.fill=new Path2D(A),$=o.fillTo(i,s,o.min,o.max,I),V=S($);x(B,L,V),x(B,N,V)}if(!o.spanGaps){let B=[];B.push(...$h(l,c,r,a,E,w,t)),F.gaps=B=o.gaps(i,s,r,a,B),F.clip=ql(B,u.ori,p,_,g,m)}return G!=0&&(F.band=G==2?[Ps(i,s,r,a,A,-1),Ps(i,s,r,a,A,1)]:Ps(i,s,r,a,A,G)),F})}function KE(n){return YE(ZE,n)}function ZE(n,e,t,i,s,r){const a=n.length;if(a<2)return null;const o=new Path2D;if(t(o,n[0],e[0]),a==2)i(o,n[1],e[1]);else{let l=Array(a),c=Array(a-1),u=Array(a-1),f=Array(a-1);for(let h=0;h<a-1;h++)u[h]=e[h+1]-e[h],f[h]=n[h+1]-n[h],c[h]=u[h]/f[h];l[0]=c[0];for(let h=1;h<a-1;h++)c[h]===0||c[h-1]===0||c[h-1]>0!=c[h]>0?l[h]=0:(l[h]=3*(f[h-1]+f[h])/((2*f[h]+f[h-1])/c[h-1]+(f[h]+2*f[h-1])/c[h]),isFinite(l[h])||(l[h]=0));l[a-1]=c[a-2];for(let h=0;h<a-1;h++)s(o,n[h]+f[h]/3,e[h]+l[h]*f[h]/3,n[h+1]-f[h]/3,e[h+1]-l[h+1]*f[h]/3,n[h+1],e[h+1])}return o}const qh=new Set;function Ng(){for(let n of qh)n.syncRect(!0)}oa&&(Sr(Py,la,Ng),Sr(Dy,la,Ng,!0),Sr(Fl,la,()=>{Vn.pxRatio=Bt}));const JE=Pg(),QE=Cg();function Ig(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,a)=>Yh(r,a,e,t))}function jE(n,e){return n.map((t,i)=>i==0?{}:_n({},e,t))}function Yh(n,e,t,i){return _n({},e==0?t:i,n)}function Ug(n,e,t){return e==null?ua:[e,t]}const e1=Ug;function t1(n,e,t){return e==null?ua:kl(e,t,Ch,!0)}function Fg(n,e,t,i){return e==null?ua:zl(e,t,n.scales[i].log,!1)}const n1=Fg;function Og(n,e,t,i){return e==null?ua:Rh(e,t,n.scales[i].log,!1)}const i1=Og;function s1(n,e,t,i,s){let r=ti(Nm(n),Nm(e)),a=e-n,o=Xi(s/i*a,t);do{let l=t[o],c=i*l/a;if(c>=s&&r+(l<5?js.get(l):0)<=17)return[l,c]}while(++o<t.length);return[0,0]}function Bg(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=Rn((t=+s)*Bt))+"px"),[n,e,t]}function r1(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=Zt(e[2]*Bt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Vn(n,e,t){const i={mode:Ft(n.mode,1)},s=i.mode;function r(y,P,z,H){let K=P.valToPct(y);return H+z*(P.dir==-1?1-K:K)}function a(y,P,z,H){let K=P.valToPct(y);return H+z*(P.dir==-1?K:1-K)}function o(y,P,z,H){return P.ori==0?r(y,P,z,H):a(y,P,z,H)}i.valToPosH=r,i.valToPosV=a;let l=!1;i.status=0;const c=i.root=Li(dy);if(n.id!=null&&(c.id=n.id),vi(c,n.class),n.title){let y=Li(gy,c);y.textContent=n.title}const u=$i("canvas"),f=i.ctx=u.getContext("2d"),h=Li(_y,c);Sr("click",h,y=>{y.target===p&&(tn!=Ea||an!=Ta)&&Wn.click(i,y)},!0);const d=i.under=Li(vy,h);h.appendChild(u);const p=i.over=Li(xy,h);n=ha(n);const _=+Ft(n.pxAlign,1),g=bg(_);(n.plugins||[]).forEach(y=>{y.opts&&(n=y.opts(i,n)||n)});const m=n.ms||.001,v=i.series=s==1?Ig(n.series||[],fg,xg,!1):jE(n.series||[null],vg),w=i.axes=Ig(n.axes||[],hg,mg,!0),S=i.scales={},R=i.bands=n.bands||[];R.forEach(y=>{y.fill=Pt(y.fill||null),y.dir=Ft(y.dir,-1)});const b=s==2?v[1].facets[0].scale:v[0].scale,x={axes:Us,series:Rt},E=(n.drawOrder||["axes","series"]).map(y=>x[y]);function N(y){const P=y.distr==3?z=>Ls(z>0?z:y.clamp(i,z,y.min,y.max,y.key)):y.distr==4?z=>Ph(z,y.asinh):y.distr==100?z=>y.fwd(z):z=>z;return z=>{let H=P(z),{_min:K,_max:ne}=y,xe=ne-K;return(H-K)/xe}}function L(y){let P=S[y];if(P==null){let z=(n.scales||ao)[y]||ao;if(z.from!=null){L(z.from);let H=_n({},S[z.from],z,{key:y});H.valToPct=N(H),S[y]=H}else{P=S[y]=_n({},y==b?Sg:GE,z),P.key=y;let H=P.time,K=P.range,ne=er(K);if((y!=b||s==2&&!H)&&(ne&&(K[0]==null||K[1]==null)&&(K={min:K[0]==null?Cm:{mode:1,hard:K[0],soft:K[0]},max:K[1]==null?Cm:{mode:1,hard:K[1],soft:K[1]}},ne=!1),!ne&&Vl(K))){let xe=K;K=(Ee,De,Xe)=>De==null?ua:kl(De,Xe,xe)}P.range=Pt(K||(H?e1:y==b?P.distr==3?n1:P.distr==4?i1:Ug:P.distr==3?Fg:P.distr==4?Og:t1)),P.auto=Pt(ne?!1:P.auto),P.clamp=Pt(P.clamp||kE),P._min=P._max=null,P.valToPct=N(P)}}}L("x"),L("y"),s==1&&v.forEach(y=>{L(y.scale)}),w.forEach(y=>{L(y.scale)});for(let y in n.scales)L(y);const T=S[b],U=T.distr;let F,A;T.ori==0?(vi(c,py),F=r,A=a):(vi(c,my),F=a,A=r);const I={};for(let y in S){let P=S[y];(P.min!=null||P.max!=null)&&(I[y]={min:P.min,max:P.max},P.min=P.max=null)}const G=n.tzDate||(y=>new Date(Rn(y/m))),B=n.fmtDate||Ih,$=m==1?dE(G):gE(G),V=ig(G,ng(m==1?fE:mE,B)),Y=rg(G,sg(vE,B)),Q=[],ie=i.legend=_n({},ME,n.legend),Z=i.cursor=_n({},AE,{drag:{y:s==2}},n.cursor),q=ie.show,ce=Z.show,re=ie.markers;ie.idxs=Q,re.width=Pt(re.width),re.dash=Pt(re.dash),re.stroke=Pt(re.stroke),re.fill=Pt(re.fill);let _e,de,ae,Se=[],ge=[],He,Ce=!1,We={};if(ie.live){const y=v[1]?v[1].values:null;Ce=y!=null,He=Ce?y(i,1,0):{_:0};for(let P in He)We[P]=wh}if(q)if(_e=$i("table",Ey,c),ae=$i("tbody",null,_e),ie.mount(i,_e),Ce){de=$i("thead",null,_e,ae);let y=$i("tr",null,de);$i("th",null,y);for(var st in He)$i("th",dm,y).textContent=st}else vi(_e,Ay),ie.live&&vi(_e,Ty);const at={show:!0},ye={show:!1};function Ve(y,P){if(P==0&&(Ce||!ie.live||s==2))return ua;let z=[],H=$i("tr",Ry,ae,ae.childNodes[P]);vi(H,y.class),y.show||vi(H,xr);let K=$i("th",null,H);if(re.show){let Ee=Li(Cy,K);if(P>0){let De=re.width(i,P);De&&(Ee.style.border=De+"px "+re.dash(i,P)+" "+re.stroke(i,P)),Ee.style.background=re.fill(i,P)}}let ne=Li(dm,K);y.label instanceof HTMLElement?ne.appendChild(y.label):ne.textContent=y.label,P>0&&(re.show||(ne.style.color=y.width>0?re.stroke(i,P):re.fill(i,P)),nt("click",K,Ee=>{if(Z._lock)return;pt(Ee);let De=v.indexOf(y);if((Ee.ctrlKey||Ee.metaKey)!=ie.isolate){let Xe=v.some((Ye,Je)=>Je>0&&Je!=De&&Ye.show);v.forEach((Ye,Je)=>{Je>0&&gs(Je,Xe?Je==De?at:ye:at,!0,bn.setSeries)})}else gs(De,{show:!y.show},!0,bn.setSeries)},!1),mt&&nt(_m,K,Ee=>{Z._lock||(pt(Ee),gs(v.indexOf(y),Ra,!0,bn.setSeries))},!1));for(var xe in He){let Ee=$i("td",Ly,H);Ee.textContent="--",z.push(Ee)}return[H,z]}const Mt=new Map;function nt(y,P,z,H=!0){const K=Mt.get(P)||{},ne=Z.bind[y](i,P,z,H);ne&&(Sr(y,P,K[y]=ne),Mt.set(P,K))}function ut(y,P,z){const H=Mt.get(P)||{};for(let K in H)(y==null||K==y)&&(Ah(K,P,H[K]),delete H[K]);y==null&&Mt.delete(P)}let ot=0,ve=0,k=0,ue=0,ze=0,qe=0,be=ze,lt=qe,Oe=k,Ke=ue,O=0,C=0,J=0,Me=0;i.bbox={};let me=!1,Re=!1,Le=!1,oe=!1,he=!1,Te=!1;function W(y,P,z){(z||y!=i.width||P!=i.height)&&pe(y,P),Et(!1),Le=!0,Re=!0,Zn()}function pe(y,P){i.width=ot=k=y,i.height=ve=ue=P,ze=qe=0,Ne(),it();let z=i.bbox;O=z.left=wr(ze*Bt,.5),C=z.top=wr(qe*Bt,.5),J=z.width=wr(k*Bt,.5),Me=z.height=wr(ue*Bt,.5)}const le=3;function Ie(){let y=!1,P=0;for(;!y;){P++;let z=wa(P),H=ms(P);y=P==le||z&&H,y||(pe(i.width,i.height),Re=!0)}}function Pe({width:y,height:P}){W(y,P)}i.setSize=Pe;function Ne(){let y=!1,P=!1,z=!1,H=!1;w.forEach((K,ne)=>{if(K.show&&K._show){let{side:xe,_size:Ee}=K,De=xe%2,Xe=K.label!=null?K.labelSize:0,Ye=Ee+Xe;Ye>0&&(De?(k-=Ye,xe==3?(ze+=Ye,H=!0):z=!0):(ue-=Ye,xe==0?(qe+=Ye,y=!0):P=!0))}}),ds[0]=y,ds[1]=z,ds[2]=P,ds[3]=H,k-=Ki[1]+Ki[3],ze+=Ki[3],ue-=Ki[2]+Ki[0],qe+=Ki[0]}function it(){let y=ze+k,P=qe+ue,z=ze,H=qe;function K(ne,xe){switch(ne){case 1:return y+=xe,y-xe;case 2:return P+=xe,P-xe;case 3:return z-=xe,z+xe;case 0:return H-=xe,H+xe}}w.forEach((ne,xe)=>{if(ne.show&&ne._show){let Ee=ne.side;ne._pos=K(Ee,ne._size),ne.label!=null&&(ne._lpos=K(Ee,ne.labelSize))}})}if(Z.dataIdx==null){let y=Z.hover,P=y.skip=new Set(y.skip??[]);P.add(void 0);let z=y.prox=Pt(y.prox),H=y.bias??=0;Z.dataIdx=(K,ne,xe,Ee)=>{if(ne==0)return xe;let De=xe,Xe=z(K,ne,xe,Ee)??Kt,Ye=Xe>=0&&Xe<Kt,Je=T.ori==0?k:ue,vt=Z.left,zt=e[0],Ot=e[ne];if(P.has(Ot[xe])){De=null;let Lt=null,dt=null,rt;if(H==0||H==-1)for(rt=xe;Lt==null&&rt-- >0;)P.has(Ot[rt])||(Lt=rt);if(H==0||H==1)for(rt=xe;dt==null&&rt++<Ot.length;)P.has(Ot[rt])||(dt=rt);if(Lt!=null||dt!=null)if(Ye){let sn=Lt==null?-1/0:F(zt[Lt],T,Je,0),un=dt==null?1/0:F(zt[dt],T,Je,0),On=vt-sn,qt=un-vt;On<=qt?On<=Xe&&(De=Lt):qt<=Xe&&(De=dt)}else De=dt==null?Lt:Lt==null?dt:xe-Lt<=dt-xe?Lt:dt}else Ye&&An(vt-F(zt[xe],T,Je,0))>Xe&&(De=null);return De}}const pt=y=>{Z.event=y};Z.idxs=Q,Z._lock=!1;let we=Z.points;we.show=Pt(we.show),we.size=Pt(we.size),we.stroke=Pt(we.stroke),we.width=Pt(we.width),we.fill=Pt(we.fill);const Qe=i.focus=_n({},n.focus||{alpha:.3},Z.focus),mt=Qe.prox>=0,Be=mt&&we.one;let wt=[],en=[],ni=[];function xo(y,P){let z=we.show(i,P);if(z instanceof HTMLElement)return vi(z,yy),vi(z,y.class),us(z,-10,-10,k,ue),p.insertBefore(z,wt[P]),z}function xa(y,P){if(s==1||P>0){let z=s==1&&S[y.scale].time,H=y.value;y.value=z?Hm(H)?rg(G,sg(H,B)):H||Y:H||OE,y.label=y.label||(z?CE:RE)}if(Be||P>0){y.width=y.width==null?1:y.width,y.paths=y.paths||JE||Hy,y.fillTo=Pt(y.fillTo||HE),y.pxAlign=+Ft(y.pxAlign,_),y.pxRound=bg(y.pxAlign),y.stroke=Pt(y.stroke||null),y.fill=Pt(y.fill||null),y._stroke=y._fill=y._paths=y._focus=null;let z=BE(ti(1,y.width),1),H=y.points=_n({},{size:z,width:ti(1,z*.2),stroke:y.stroke,space:z*2,paths:QE,_stroke:null,_fill:null},y.points);H.show=Pt(H.show),H.filter=Pt(H.filter),H.fill=Pt(H.fill),H.stroke=Pt(H.stroke),H.paths=Pt(H.paths),H.pxAlign=y.pxAlign}if(q){let z=Ve(y,P);Se.splice(P,0,z[0]),ge.splice(P,0,z[1]),ie.values.push(null)}if(ce){Q.splice(P,0,null);let z=null;Be?P==0&&(z=xo(y,P)):P>0&&(z=xo(y,P)),wt.splice(P,0,z),en.splice(P,0,0),ni.splice(P,0,0)}Fn("addSeries",P)}function mf(y,P){P=P??v.length,y=s==1?Yh(y,P,fg,xg):Yh(y,P,{},vg),v.splice(P,0,y),xa(v[P],P)}i.addSeries=mf;function lc(y){if(v.splice(y,1),q){ie.values.splice(y,1),ge.splice(y,1);let P=Se.splice(y,1)[0];ut(null,P.firstChild),P.remove()}ce&&(Q.splice(y,1),wt.splice(y,1)[0].remove(),en.splice(y,1),ni.splice(y,1)),Fn("delSeries",y)}i.delSeries=lc;const ds=[!1,!1,!1,!1];function Ds(y,P){if(y._show=y.show,y.show){let z=y.side%2,H=S[y.scale];H==null&&(y.scale=z?v[1].scale:b,H=S[y.scale]);let K=H.time;y.size=Pt(y.size),y.space=Pt(y.space),y.rotate=Pt(y.rotate),er(y.incrs)&&y.incrs.forEach(xe=>{!js.has(xe)&&js.set(xe,km(xe))}),y.incrs=Pt(y.incrs||(H.distr==2?uE:K?m==1?hE:pE:br)),y.splits=Pt(y.splits||(K&&H.distr==1?$:H.distr==3?Gh:H.distr==4?DE:PE)),y.stroke=Pt(y.stroke),y.grid.stroke=Pt(y.grid.stroke),y.ticks.stroke=Pt(y.ticks.stroke),y.border.stroke=Pt(y.border.stroke);let ne=y.values;y.values=er(ne)&&!er(ne[0])?Pt(ne):K?er(ne)?ig(G,ng(ne,B)):Hm(ne)?_E(G,ne):ne||V:ne||LE,y.filter=Pt(y.filter||(H.distr>=3&&H.log==10?UE:H.distr==3&&H.log==2?FE:Fm)),y.font=Bg(y.font),y.labelFont=Bg(y.labelFont),y._size=y.size(i,null,P,0),y._space=y._rotate=y._incrs=y._found=y._splits=y._values=null,y._size>0&&(ds[P]=!0,y._el=Li(Sy,h))}}function Ns(y,P,z,H){let[K,ne,xe,Ee]=z,De=P%2,Xe=0;return De==0&&(Ee||ne)&&(Xe=P==0&&!K||P==2&&!xe?Rn(hg.size/3):0),De==1&&(K||xe)&&(Xe=P==1&&!ne||P==3&&!Ee?Rn(mg.size/2):0),Xe}const So=i.padding=(n.padding||[Ns,Ns,Ns,Ns]).map(y=>Pt(Ft(y,Ns))),Ki=i._padding=So.map((y,P)=>y(i,P,ds,0));let ln,fn=null,dn=null;const ps=s==1?v[0].idxs:null;let wi=null,nr=!1;function Mo(y,P){if(e=y??[],i.data=i._data=e,s==2){ln=0;for(let z=1;z<v.length;z++)ln+=e[z][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),wi=e[0],ln=wi.length;let z=e;if(U==2){z=e.slice();let H=z[0]=Array(ln);for(let K=0;K<ln;K++)H[K]=K}i._data=e=z}if(Et(!0),Fn("setData"),U==2&&(Le=!0),P!==!1){let z=T;z.auto(i,nr)?wo():rr(b,z.min,z.max),oe=oe||Z.left>=0,Te=!0,Zn()}}i.setData=Mo;function wo(){nr=!0;let y,P;s==1&&(ln>0?(fn=ps[0]=0,dn=ps[1]=ln-1,y=e[0][fn],P=e[0][dn],U==2?(y=fn,P=dn):y==P&&(U==3?[y,P]=zl(y,y,T.log,!1):U==4?[y,P]=Rh(y,y,T.log,!1):T.time?P=y+Rn(86400/m):[y,P]=kl(y,P,Ch,!0))):(fn=ps[0]=y=null,dn=ps[1]=P=null)),rr(b,y,P)}let Sa,ir,Ma,D,X,se,ee,te,Ue,Ge;function Fe(y,P,z,H,K,ne){y??=mm,z??=Nh,H??="butt",K??=mm,ne??="round",y!=Sa&&(f.strokeStyle=Sa=y),K!=ir&&(f.fillStyle=ir=K),P!=Ma&&(f.lineWidth=Ma=P),ne!=X&&(f.lineJoin=X=ne),H!=se&&(f.lineCap=se=H),z!=D&&f.setLineDash(D=z)}function $e(y,P,z,H){P!=ir&&(f.fillStyle=ir=P),y!=ee&&(f.font=ee=y),z!=te&&(f.textAlign=te=z),H!=Ue&&(f.textBaseline=Ue=H)}function tt(y,P,z,H,K=0){if(H.length>0&&y.auto(i,nr)&&(P==null||P.min==null)){let ne=Ft(fn,0),xe=Ft(dn,H.length-1),Ee=z.min==null?Fy(H,ne,xe,K,y.distr==3):[z.min,z.max];y.min=qi(y.min,z.min=Ee[0]),y.max=ti(y.max,z.max=Ee[1])}}const gt={min:null,max:null};function At(){for(let H in S){let K=S[H];I[H]==null&&(K.min==null||I[b]!=null&&K.auto(i,nr))&&(I[H]=gt)}for(let H in S){let K=S[H];I[H]==null&&K.from!=null&&I[K.from]!=null&&(I[H]=gt)}I[b]!=null&&Et(!0);let y={};for(let H in I){let K=I[H];if(K!=null){let ne=y[H]=ha(S[H],$y);if(K.min!=null)_n(ne,K);else if(H!=b||s==2)if(ln==0&&ne.from==null){let xe=ne.range(i,null,null,H);ne.min=xe[0],ne.max=xe[1]}else ne.min=Kt,ne.max=-Kt}}if(ln>0){v.forEach((H,K)=>{if(s==1){let ne=H.scale,xe=I[ne];if(xe==null)return;let Ee=y[ne];if(K==0){let De=Ee.range(i,Ee.min,Ee.max,ne);Ee.min=De[0],Ee.max=De[1],fn=Xi(Ee.min,e[0]),dn=Xi(Ee.max,e[0]),dn-fn>1&&(e[0][fn]<Ee.min&&fn++,e[0][dn]>Ee.max&&dn--),H.min=wi[fn],H.max=wi[dn]}else H.show&&H.auto&&tt(Ee,xe,H,e[K],H.sorted);H.idxs[0]=fn,H.idxs[1]=dn}else if(K>0&&H.show&&H.auto){let[ne,xe]=H.facets,Ee=ne.scale,De=xe.scale,[Xe,Ye]=e[K],Je=y[Ee],vt=y[De];Je!=null&&tt(Je,I[Ee],ne,Xe,ne.sorted),vt!=null&&tt(vt,I[De],xe,Ye,xe.sorted),H.min=xe.min,H.max=xe.max}});for(let H in y){let K=y[H],ne=I[H];if(K.from==null&&(ne==null||ne.min==null)){let xe=K.range(i,K.min==Kt?null:K.min,K.max==-Kt?null:K.max,H);K.min=xe[0],K.max=xe[1]}}}for(let H in y){let K=y[H];if(K.from!=null){let ne=y[K.from];if(ne.min==null)K.min=K.max=null;else{let xe=K.range(i,ne.min,ne.max,H);K.min=xe[0],K.max=xe[1]}}}let P={},z=!1;for(let H in y){let K=y[H],ne=S[H];if(ne.min!=K.min||ne.max!=K.max){ne.min=K.min,ne.max=K.max;let xe=ne.distr;ne._min=xe==3?Ls(ne.min):xe==4?Ph(ne.min,ne.asinh):xe==100?ne.fwd(ne.min):ne.min,ne._max=xe==3?Ls(ne.max):xe==4?Ph(ne.max,ne.asinh):xe==100?ne.fwd(ne.max):ne.max,P[H]=z=!0}}if(z){v.forEach((H,K)=>{s==2?K>0&&P.y&&(H._paths=null):P[H.scale]&&(H._paths=null)});for(let H in P)Le=!0,Fn("setScale",H);ce&&Z.left>=0&&(oe=Te=!0)}for(let H in I)I[H]=null}function je(y){let P=Dh(fn-1,0,ln-1),z=Dh(dn+1,0,ln-1);for(;y[P]==null&&P>0;)P--;for(;y[z]==null&&z<ln-1;)z++;return[P,z]}function Rt(){if(ln>0){let y=v.some(P=>P._focus)&&Ge!=Qe.alpha;y&&(f.globalAlpha=Ge=Qe.alpha),v.forEach((P,z)=>{if(z>0&&P.show&&(on(z,!1),on(z,!0),P._paths==null)){let H=Ge;Ge!=P.alpha&&(f.globalAlpha=Ge=P.alpha);let K=s==2?[0,e[z][0].length-1]:je(e[z]);P._paths=P.paths(i,z,K[0],K[1]),Ge!=H&&(f.globalAlpha=Ge=H)}}),v.forEach((P,z)=>{if(z>0&&P.show){let H=Ge;Ge!=P.alpha&&(f.globalAlpha=Ge=P.alpha),P._paths!=null&&Wt(z,!1);{let K=P._paths!=null?P._paths.gaps:null,ne=P.points.show(i,z,fn,dn,K),xe=P.points.filter(i,z,ne,K);(ne||xe)&&(P.points._paths=P.points.paths(i,z,fn,dn,xe),Wt(z,!0))}Ge!=H&&(f.globalAlpha=Ge=H),Fn("drawSeries",z)}}),y&&(f.globalAlpha=Ge=1)}}function on(y,P){let z=P?v[y].points:v[y];z._stroke=z.stroke(i,y),z._fill=z.fill(i,y)}function Wt(y,P){let z=P?v[y].points:v[y],{stroke:H,fill:K,clip:ne,flags:xe,_stroke:Ee=z._stroke,_fill:De=z._fill,_width:Xe=z.width}=z._paths;Xe=Zt(Xe*Bt,3);let Ye=null,Je=Xe%2/2;P&&De==null&&(De=Xe>0?"#fff":Ee);let vt=z.pxAlign==1&&Je>0;if(vt&&f.translate(Je,Je),!P){let zt=O-Xe/2,Ot=C-Xe/2,Lt=J+Xe,dt=Me+Xe;Ye=new Path2D,Ye.rect(zt,Ot,Lt,dt)}P?Ze(Ee,Xe,z.dash,z.cap,De,H,K,xe,ne):$t(y,Ee,Xe,z.dash,z.cap,De,H,K,xe,Ye,ne),vt&&f.translate(-Je,-Je)}function $t(y,P,z,H,K,ne,xe,Ee,De,Xe,Ye){let Je=!1;De!=0&&R.forEach((vt,zt)=>{if(vt.series[0]==y){let Ot=v[vt.series[1]],Lt=e[vt.series[1]],dt=(Ot._paths||ao).band;er(dt)&&(dt=vt.dir==1?dt[0]:dt[1]);let rt,sn=null;Ot.show&&dt&&By(Lt,fn,dn)?(sn=vt.fill(i,zt)||ne,rt=Ot._paths.clip):dt=null,Ze(P,z,H,K,sn,xe,Ee,De,Xe,Ye,rt,dt),Je=!0}}),Je||Ze(P,z,H,K,ne,xe,Ee,De,Xe,Ye)}const Ln=da|Vh;function Ze(y,P,z,H,K,ne,xe,Ee,De,Xe,Ye,Je){Fe(y,P,z,H,K),(De||Xe||Je)&&(f.save(),De&&f.clip(De),Xe&&f.clip(Xe)),Je?(Ee&Ln)==Ln?(f.clip(Je),Ye&&f.clip(Ye),Dt(K,xe),Sn(y,ne,P)):Ee&Vh?(Dt(K,xe),f.clip(Je),Sn(y,ne,P)):Ee&da&&(f.save(),f.clip(Je),Ye&&f.clip(Ye),Dt(K,xe),f.restore(),Sn(y,ne,P)):(Dt(K,xe),Sn(y,ne,P)),(De||Xe||Je)&&f.restore()}function Sn(y,P,z){z>0&&(P instanceof Map?P.forEach((H,K)=>{f.strokeStyle=Sa=K,f.stroke(H)}):P!=null&&y&&f.stroke(P))}function Dt(y,P){P instanceof Map?P.forEach((z,H)=>{f.fillStyle=ir=H,f.fill(z)}):P!=null&&y&&f.fill(P)}function Is(y,P,z,H){let K=w[y],ne;if(H<=0)ne=[0,0];else{let xe=K._space=K.space(i,y,P,z,H),Ee=K._incrs=K.incrs(i,y,P,z,H,xe);ne=s1(P,z,Ee,H,xe)}return K._found=ne}function Mn(y,P,z,H,K,ne,xe,Ee,De,Xe){let Ye=xe%2/2;_==1&&f.translate(Ye,Ye),Fe(Ee,xe,De,Xe,Ee),f.beginPath();let Je,vt,zt,Ot,Lt=K+(H==0||H==3?-ne:ne);z==0?(vt=K,Ot=Lt):(Je=K,zt=Lt);for(let dt=0;dt<y.length;dt++)P[dt]!=null&&(z==0?Je=zt=y[dt]:vt=Ot=y[dt],f.moveTo(Je,vt),f.lineTo(zt,Ot));f.stroke(),_==1&&f.translate(-Ye,-Ye)}function wa(y){let P=!0;return w.forEach((z,H)=>{if(!z.show)return;let K=S[z.scale];if(K.min==null){z._show&&(P=!1,z._show=!1,Et(!1));return}else z._show||(P=!1,z._show=!0,Et(!1));let ne=z.side,xe=ne%2,{min:Ee,max:De}=K,[Xe,Ye]=Is(H,Ee,De,xe==0?k:ue);if(Ye==0)return;let Je=K.distr==2,vt=z._splits=z.splits(i,H,Ee,De,Xe,Ye,Je),zt=K.distr==2?vt.map(rt=>wi[rt]):vt,Ot=K.distr==2?wi[vt[1]]-wi[vt[0]]:Xe,Lt=z._values=z.values(i,z.filter(i,zt,H,Ye,Ot),H,Ye,Ot);z._rotate=ne==2?z.rotate(i,Lt,H,Ye):0;let dt=z._size;z._size=Pi(z.size(i,Lt,H,y)),dt!=null&&z._size!=dt&&(P=!1)}),P}function ms(y){let P=!0;return So.forEach((z,H)=>{let K=z(i,H,ds,y);K!=Ki[H]&&(P=!1),Ki[H]=K}),P}function Us(){for(let y=0;y<w.length;y++){let P=w[y];if(!P.show||!P._show)continue;let z=P.side,H=z%2,K,ne,xe=P.stroke(i,y),Ee=z==0||z==3?-1:1,[De,Xe]=P._found;if(P.label!=null){let ri=P.labelGap*Ee,Ei=Rn((P._lpos+ri)*Bt);$e(P.labelFont[0],xe,"center",z==2?io:pm),f.save(),H==1?(K=ne=0,f.translate(Ei,Rn(C+Me/2)),f.rotate((z==3?-Gl:Gl)/2)):(K=Rn(O+J/2),ne=Ei);let Pr=Im(P.label)?P.label(i,y,De,Xe):P.label;f.fillText(Pr,K,ne),f.restore()}if(Xe==0)continue;let Ye=S[P.scale],Je=H==0?J:Me,vt=H==0?O:C,zt=P._splits,Ot=Ye.distr==2?zt.map(ri=>wi[ri]):zt,Lt=Ye.distr==2?wi[zt[1]]-wi[zt[0]]:De,dt=P.ticks,rt=P.border,sn=dt.show?dt.size:0,un=Rn(sn*Bt),On=Rn((P.alignTo==2?P._size-sn-P.gap:P.gap)*Bt),qt=P._rotate*-Gl/180,hn=g(P._pos*Bt),bi=(un+On)*Ee,si=hn+bi;ne=H==0?si:0,K=H==1?si:0;let Ii=P.font[0],Zi=P.align==1?aa:P.align==2?vh:qt>0?aa:qt<0?vh:H==0?"center":z==3?vh:aa,vs=qt||H==1?"middle":z==2?io:pm;$e(Ii,xe,Zi,vs);let yi=P.font[1]*P.lineGap,Ui=zt.map(ri=>g(o(ri,Ye,Je,vt))),Ji=P._values;for(let ri=0;ri<Ji.length;ri++){let Ei=Ji[ri];if(Ei!=null){H==0?K=Ui[ri]:ne=Ui[ri],Ei=""+Ei;let Pr=Ei.indexOf(`
`)==-1?[Ei]:Ei.split(/\n/gm);for(let ai=0;ai<Pr.length;ai++){let G0=Pr[ai];qt?(f.save(),f.translate(K,ne+ai*yi),f.rotate(qt),f.fillText(G0,0,0),f.restore()):f.fillText(G0,K,ne+ai*yi)}}}dt.show&&Mn(Ui,dt.filter(i,Ot,y,Xe,Lt),H,z,hn,un,Zt(dt.width*Bt,3),dt.stroke(i,y),dt.dash,dt.cap);let xs=P.grid;xs.show&&Mn(Ui,xs.filter(i,Ot,y,Xe,Lt),H,H==0?2:1,H==0?C:O,H==0?Me:J,Zt(xs.width*Bt,3),xs.stroke(i,y),xs.dash,xs.cap),rt.show&&Mn([hn],[1],H==0?1:0,H==0?1:2,H==1?C:O,H==1?Me:J,Zt(rt.width*Bt,3),rt.stroke(i,y),rt.dash,rt.cap)}Fn("drawAxes")}function Et(y){v.forEach((P,z)=>{z>0&&(P._paths=null,y&&(s==1?(P.min=null,P.max=null):P.facets.forEach(H=>{H.min=null,H.max=null})))})}let cn=!1,ii=!1,Xt=[];function wn(){ii=!1;for(let y=0;y<Xt.length;y++)Fn(...Xt[y]);Xt.length=0}function Zn(){cn||(Qy(b0),cn=!0)}function cc(y,P=!1){cn=!0,ii=P,y(i),b0(),P&&Xt.length>0&&queueMicrotask(wn)}i.batch=cc;function b0(){if(me&&(At(),me=!1),Le&&(Ie(),Le=!1),Re){if(jt(d,aa,ze),jt(d,io,qe),jt(d,to,k),jt(d,no,ue),jt(p,aa,ze),jt(p,io,qe),jt(p,to,k),jt(p,no,ue),jt(h,to,ot),jt(h,no,ve),u.width=Rn(ot*Bt),u.height=Rn(ve*Bt),w.forEach(({_el:y,_show:P,_size:z,_pos:H,side:K})=>{if(y!=null)if(P){let ne=K===3||K===0?z:0,xe=K%2==1;jt(y,xe?"left":"top",H-ne),jt(y,xe?"width":"height",z),jt(y,xe?"top":"left",xe?qe:ze),jt(y,xe?"height":"width",xe?ue:k),Eh(y,xr)}else vi(y,xr)}),Sa=ir=Ma=X=se=ee=te=Ue=D=null,Ge=1,Eo(!0),ze!=be||qe!=lt||k!=Oe||ue!=Ke){Et(!1);let y=k/Oe,P=ue/Ke;if(ce&&!oe&&Z.left>=0){Z.left*=y,Z.top*=P,ba&&us(ba,Rn(Z.left),0,k,ue),ya&&us(ya,0,Rn(Z.top),k,ue);for(let z=0;z<wt.length;z++){let H=wt[z];H!=null&&(en[z]*=y,ni[z]*=P,us(H,Pi(en[z]),Pi(ni[z]),k,ue))}}if(nn.show&&!he&&nn.left>=0&&nn.width>0){nn.left*=y,nn.width*=y,nn.top*=P,nn.height*=P;for(let z in Mf)jt(Aa,z,nn[z])}be=ze,lt=qe,Oe=k,Ke=ue}Fn("setSize"),Re=!1}ot>0&&ve>0&&(f.clearRect(0,0,u.width,u.height),Fn("drawClear"),E.forEach(y=>y()),Fn("draw")),nn.show&&he&&(uc(nn),he=!1),ce&&oe&&(Lr(null,!0,!1),oe=!1),ie.show&&ie.live&&Te&&(xf(),Te=!1),l||(l=!0,i.status=1,Fn("ready")),nr=!1,cn=!1}i.redraw=(y,P)=>{Le=P||!1,y!==!1?rr(b,T.min,T.max):Zn()};function gf(y,P){let z=S[y];if(z.from==null){if(ln==0){let H=z.range(i,P.min,P.max,y);P.min=H[0],P.max=H[1]}if(P.min>P.max){let H=P.min;P.min=P.max,P.max=H}if(ln>1&&P.min!=null&&P.max!=null&&P.max-P.min<1e-16)return;y==b&&z.distr==2&&ln>0&&(P.min=Xi(P.min,e[0]),P.max=Xi(P.max,e[0]),P.min==P.max&&P.max++),I[y]=P,me=!0,Zn()}}i.setScale=gf;let _f,vf,ba,ya,y0,E0,Ea,Ta,T0,A0,tn,an,sr=!1;const Wn=Z.drag;let In=Wn.x,Un=Wn.y;ce&&(Z.x&&(_f=Li(wy,p)),Z.y&&(vf=Li(by,p)),T.ori==0?(ba=_f,ya=vf):(ba=vf,ya=_f),tn=Z.left,an=Z.top);const nn=i.select=_n({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),Aa=nn.show?Li(My,nn.over?p:d):null;function uc(y,P){if(nn.show){for(let z in y)nn[z]=y[z],z in Mf&&jt(Aa,z,y[z]);P!==!1&&Fn("setSelect")}}i.setSelect=uc;function wA(y){if(v[y].show)q&&Eh(Se[y],xr);else if(q&&vi(Se[y],xr),ce){let z=Be?wt[0]:wt[y];z!=null&&us(z,-10,-10,k,ue)}}function rr(y,P,z){gf(y,{min:P,max:z})}function gs(y,P,z,H){P.focus!=null&&AA(y),P.show!=null&&v.forEach((K,ne)=>{ne>0&&(y==ne||y==null)&&(K.show=P.show,wA(ne),s==2?(rr(K.facets[0].scale,null,null),rr(K.facets[1].scale,null,null)):rr(K.scale,null,null),Zn())}),z!==!1&&Fn("setSeries",y,P),H&&To("setSeries",i,y,P)}i.setSeries=gs;function bA(y,P){_n(R[y],P)}function yA(y,P){y.fill=Pt(y.fill||null),y.dir=Ft(y.dir,-1),P=P??R.length,R.splice(P,0,y)}function EA(y){y==null?R.length=0:R.splice(y,1)}i.addBand=yA,i.setBand=bA,i.delBand=EA;function TA(y,P){v[y].alpha=P,ce&&wt[y]!=null&&(wt[y].style.opacity=P),q&&Se[y]&&(Se[y].style.opacity=P)}let Fs,ar,Cr;const Ra={focus:!0};function AA(y){if(y!=Cr){let P=y==null,z=Qe.alpha!=1;v.forEach((H,K)=>{if(s==1||K>0){let ne=P||K==0||K==y;H._focus=P?null:ne,z&&TA(K,ne?1:Qe.alpha)}}),Cr=y,z&&Zn()}}q&&mt&&nt(vm,_e,y=>{Z._lock||(pt(y),Cr!=null&&gs(null,Ra,!0,bn.setSeries))});function _s(y,P,z){let H=S[P];z&&(y=y/Bt-(H.ori==1?qe:ze));let K=k;H.ori==1&&(K=ue,y=K-y),H.dir==-1&&(y=K-y);let ne=H._min,xe=H._max,Ee=y/K,De=ne+(xe-ne)*Ee,Xe=H.distr;return Xe==3?ca(10,De):Xe==4?ky(De,H.asinh):Xe==100?H.bwd(De):De}function RA(y,P){let z=_s(y,b,P);return Xi(z,e[0],fn,dn)}i.valToIdx=y=>Xi(y,e[0]),i.posToIdx=RA,i.posToVal=_s,i.valToPos=(y,P,z)=>S[P].ori==0?r(y,S[P],z?J:k,z?O:0):a(y,S[P],z?Me:ue,z?C:0),i.setCursor=(y,P,z)=>{tn=y.left,an=y.top,Lr(null,P,z)};function R0(y,P){jt(Aa,aa,nn.left=y),jt(Aa,to,nn.width=P)}function C0(y,P){jt(Aa,io,nn.top=y),jt(Aa,no,nn.height=P)}let bo=T.ori==0?R0:C0,yo=T.ori==1?R0:C0;function CA(){if(q&&ie.live)for(let y=s==2?1:0;y<v.length;y++){if(y==0&&Ce)continue;let P=ie.values[y],z=0;for(let H in P)ge[y][z++].firstChild.nodeValue=P[H]}}function xf(y,P){if(y!=null&&(y.idxs?y.idxs.forEach((z,H)=>{Q[H]=z}):Wy(y.idx)||Q.fill(y.idx),ie.idx=Q[0]),q&&ie.live){for(let z=0;z<v.length;z++)(z>0||s==1&&!Ce)&&LA(z,Q[z]);CA()}Te=!1,P!==!1&&Fn("setLegend")}i.setLegend=xf;function LA(y,P){let z=v[y],H=y==0&&U==2?wi:e[y],K;Ce?K=z.values(i,y,P)??We:(K=z.value(i,P==null?null:H[P],y,P),K=K==null?We:{_:K}),ie.values[y]=K}function Lr(y,P,z){T0=tn,A0=an,[tn,an]=Z.move(i,tn,an),Z.left=tn,Z.top=an,ce&&(ba&&us(ba,Rn(tn),0,k,ue),ya&&us(ya,0,Rn(an),k,ue));let H,K=fn>dn;Fs=Kt,ar=null;let ne=T.ori==0?k:ue,xe=T.ori==1?k:ue;if(tn<0||ln==0||K){H=Z.idx=null;for(let Ee=0;Ee<v.length;Ee++){let De=wt[Ee];De!=null&&us(De,-10,-10,k,ue)}mt&&gs(null,Ra,!0,y==null&&bn.setSeries),ie.live&&(Q.fill(H),Te=!0)}else{let Ee,De,Xe;s==1&&(Ee=T.ori==0?tn:an,De=_s(Ee,b),H=Z.idx=Xi(De,e[0],fn,dn),Xe=F(e[0][H],T,ne,0));let Ye=-10,Je=-10,vt=0,zt=0,Ot=!0,Lt="",dt="";for(let rt=s==2?1:0;rt<v.length;rt++){let sn=v[rt],un=Q[rt],On=un==null?null:s==1?e[rt][un]:e[rt][1][un],qt=Z.dataIdx(i,rt,H,De),hn=qt==null?null:s==1?e[rt][qt]:e[rt][1][qt];if(Te=Te||hn!=On||qt!=un,Q[rt]=qt,rt>0&&sn.show){let bi=qt==null?-10:qt==H?Xe:F(s==1?e[0][qt]:e[rt][0][qt],T,ne,0),si=hn==null?-10:A(hn,s==1?S[sn.scale]:S[sn.facets[1].scale],xe,0);if(mt&&hn!=null){let Ii=T.ori==1?tn:an,Zi=An(Qe.dist(i,rt,qt,si,Ii));if(Zi<Fs){let vs=Qe.bias;if(vs!=0){let yi=_s(Ii,sn.scale),Ui=hn>=0?1:-1,Ji=yi>=0?1:-1;Ji==Ui&&(Ji==1?vs==1?hn>=yi:hn<=yi:vs==1?hn<=yi:hn>=yi)&&(Fs=Zi,ar=rt)}else Fs=Zi,ar=rt}}if(Te||Be){let Ii,Zi;T.ori==0?(Ii=bi,Zi=si):(Ii=si,Zi=bi);let vs,yi,Ui,Ji,xs,ri,Ei=!0,Pr=we.bbox;if(Pr!=null){Ei=!1;let ai=Pr(i,rt);Ui=ai.left,Ji=ai.top,vs=ai.width,yi=ai.height}else Ui=Ii,Ji=Zi,vs=yi=we.size(i,rt);if(ri=we.fill(i,rt),xs=we.stroke(i,rt),Be)rt==ar&&Fs<=Qe.prox&&(Ye=Ui,Je=Ji,vt=vs,zt=yi,Ot=Ei,Lt=ri,dt=xs);else{let ai=wt[rt];ai!=null&&(en[rt]=Ui,ni[rt]=Ji,Em(ai,vs,yi,Ei),bm(ai,ri,xs),us(ai,Pi(Ui),Pi(Ji),k,ue))}}}}if(Be){let rt=Qe.prox,sn=Cr==null?Fs<=rt:Fs>rt||ar!=Cr;if(Te||sn){let un=wt[0];un!=null&&(en[0]=Ye,ni[0]=Je,Em(un,vt,zt,Ot),bm(un,Lt,dt),us(un,Pi(Ye),Pi(Je),k,ue))}}}if(nn.show&&sr)if(y!=null){let[Ee,De]=bn.scales,[Xe,Ye]=bn.match,[Je,vt]=y.cursor.sync.scales,zt=y.cursor.drag;if(In=zt._x,Un=zt._y,In||Un){let{left:Ot,top:Lt,width:dt,height:rt}=y.select,sn=y.scales[Je].ori,un=y.posToVal,On,qt,hn,bi,si,Ii=Ee!=null&&Xe(Ee,Je),Zi=De!=null&&Ye(De,vt);Ii&&In?(sn==0?(On=Ot,qt=dt):(On=Lt,qt=rt),hn=S[Ee],bi=F(un(On,Je),hn,ne,0),si=F(un(On+qt,Je),hn,ne,0),bo(qi(bi,si),An(si-bi))):bo(0,ne),Zi&&Un?(sn==1?(On=Ot,qt=dt):(On=Lt,qt=rt),hn=S[De],bi=A(un(On,vt),hn,xe,0),si=A(un(On+qt,vt),hn,xe,0),yo(qi(bi,si),An(si-bi))):yo(0,xe)}else wf()}else{let Ee=An(T0-y0),De=An(A0-E0);if(T.ori==1){let vt=Ee;Ee=De,De=vt}In=Wn.x&&Ee>=Wn.dist,Un=Wn.y&&De>=Wn.dist;let Xe=Wn.uni;Xe!=null?In&&Un&&(In=Ee>=Xe,Un=De>=Xe,!In&&!Un&&(De>Ee?Un=!0:In=!0)):Wn.x&&Wn.y&&(In||Un)&&(In=Un=!0);let Ye,Je;In&&(T.ori==0?(Ye=Ea,Je=tn):(Ye=Ta,Je=an),bo(qi(Ye,Je),An(Je-Ye)),Un||yo(0,xe)),Un&&(T.ori==1?(Ye=Ea,Je=tn):(Ye=Ta,Je=an),yo(qi(Ye,Je),An(Je-Ye)),In||bo(0,ne)),!In&&!Un&&(bo(0,0),yo(0,0))}if(Wn._x=In,Wn._y=Un,y==null){if(z){if(k0!=null){let[Ee,De]=bn.scales;bn.values[0]=Ee!=null?_s(T.ori==0?tn:an,Ee):null,bn.values[1]=De!=null?_s(T.ori==1?tn:an,De):null}To(Sh,i,tn,an,k,ue,H)}if(mt){let Ee=z&&bn.setSeries,De=Qe.prox;Cr==null?Fs<=De&&gs(ar,Ra,!0,Ee):Fs>De?gs(null,Ra,!0,Ee):ar!=Cr&&gs(ar,Ra,!0,Ee)}}Te&&(ie.idx=H,xf()),P!==!1&&Fn("setCursor")}let or=null;Object.defineProperty(i,"rect",{get(){return or==null&&Eo(!1),or}});function Eo(y=!1){y?or=null:(or=p.getBoundingClientRect(),Fn("syncRect",or))}function L0(y,P,z,H,K,ne,xe){Z._lock||sr&&y!=null&&y.movementX==0&&y.movementY==0||(Sf(y,P,z,H,K,ne,xe,!1,y!=null),y!=null?Lr(null,!0,!0):Lr(P,!0,!1))}function Sf(y,P,z,H,K,ne,xe,Ee,De){if(or==null&&Eo(!1),pt(y),y!=null)z=y.clientX-or.left,H=y.clientY-or.top;else{if(z<0||H<0){tn=-10,an=-10;return}let[Xe,Ye]=bn.scales,Je=P.cursor.sync,[vt,zt]=Je.values,[Ot,Lt]=Je.scales,[dt,rt]=bn.match,sn=P.axes[0].side%2==1,un=T.ori==0?k:ue,On=T.ori==1?k:ue,qt=sn?ne:K,hn=sn?K:ne,bi=sn?H:z,si=sn?z:H;if(Ot!=null?z=dt(Xe,Ot)?o(vt,S[Xe],un,0):-10:z=un*(bi/qt),Lt!=null?H=rt(Ye,Lt)?o(zt,S[Ye],On,0):-10:H=On*(si/hn),T.ori==1){let Ii=z;z=H,H=Ii}}De&&(P==null||P.cursor.event.type==Sh)&&((z<=1||z>=k-1)&&(z=wr(z,k)),(H<=1||H>=ue-1)&&(H=wr(H,ue))),Ee?(y0=z,E0=H,[Ea,Ta]=Z.move(i,z,H)):(tn=z,an=H)}const Mf={width:0,height:0,left:0,top:0};function wf(){uc(Mf,!1)}let P0,D0,N0,I0;function U0(y,P,z,H,K,ne,xe){sr=!0,In=Un=Wn._x=Wn._y=!1,Sf(y,P,z,H,K,ne,xe,!0,!1),y!=null&&(nt(Mh,bh,F0,!1),To(gm,i,Ea,Ta,k,ue,null));let{left:Ee,top:De,width:Xe,height:Ye}=nn;P0=Ee,D0=De,N0=Xe,I0=Ye}function F0(y,P,z,H,K,ne,xe){sr=Wn._x=Wn._y=!1,Sf(y,P,z,H,K,ne,xe,!1,!0);let{left:Ee,top:De,width:Xe,height:Ye}=nn,Je=Xe>0||Ye>0,vt=P0!=Ee||D0!=De||N0!=Xe||I0!=Ye;if(Je&&vt&&uc(nn),Wn.setScale&&Je&&vt){let zt=Ee,Ot=Xe,Lt=De,dt=Ye;if(T.ori==1&&(zt=De,Ot=Ye,Lt=Ee,dt=Xe),In&&rr(b,_s(zt,b),_s(zt+Ot,b)),Un)for(let rt in S){let sn=S[rt];rt!=b&&sn.from==null&&sn.min!=Kt&&rr(rt,_s(Lt+dt,rt),_s(Lt,rt))}wf()}else Z.lock&&(Z._lock=!Z._lock,Lr(P,!0,y!=null));y!=null&&(ut(Mh,bh),To(Mh,i,tn,an,k,ue,null))}function PA(y,P,z,H,K,ne,xe){if(Z._lock)return;pt(y);let Ee=sr;if(sr){let De=!0,Xe=!0,Ye=10,Je,vt;T.ori==0?(Je=In,vt=Un):(Je=Un,vt=In),Je&&vt&&(De=tn<=Ye||tn>=k-Ye,Xe=an<=Ye||an>=ue-Ye),Je&&De&&(tn=tn<Ea?0:k),vt&&Xe&&(an=an<Ta?0:ue),Lr(null,!0,!0),sr=!1}tn=-10,an=-10,Q.fill(null),Lr(null,!0,!0),Ee&&(sr=Ee)}function O0(y,P,z,H,K,ne,xe){Z._lock||(pt(y),wo(),wf(),y!=null&&To(xm,i,tn,an,k,ue,null))}function B0(){w.forEach(r1),W(i.width,i.height,!0)}Sr(Fl,la,B0);const Ca={};Ca.mousedown=U0,Ca.mousemove=L0,Ca.mouseup=F0,Ca.dblclick=O0,Ca.setSeries=(y,P,z,H)=>{let K=bn.match[2];z=K(i,P,z),z!=-1&&gs(z,H,!0,!1)},ce&&(nt(gm,p,U0),nt(Sh,p,L0),nt(_m,p,y=>{pt(y),Eo(!1)}),nt(vm,p,PA),nt(xm,p,O0),qh.add(i),i.syncRect=Eo);const hc=i.hooks=n.hooks||{};function Fn(y,P,z){ii?Xt.push([y,P,z]):y in hc&&hc[y].forEach(H=>{H.call(null,i,P,z)})}(n.plugins||[]).forEach(y=>{for(let P in y.hooks)hc[P]=(hc[P]||[]).concat(y.hooks[P])});const z0=(y,P,z)=>z,bn=_n({key:null,setSeries:!1,filters:{pub:Om,sub:Om},scales:[b,v[1]?v[1].scale:null],match:[Bm,Bm,z0],values:[null,null]},Z.sync);bn.match.length==2&&bn.match.push(z0),Z.sync=bn;const k0=bn.key,bf=wg(k0);function To(y,P,z,H,K,ne,xe){bn.filters.pub(y,P,z,H,K,ne,xe)&&bf.pub(y,P,z,H,K,ne,xe)}bf.sub(i);function DA(y,P,z,H,K,ne,xe){bn.filters.sub(y,P,z,H,K,ne,xe)&&Ca[y](null,P,z,H,K,ne,xe)}i.pub=DA;function NA(){bf.unsub(i),qh.delete(i),Mt.clear(),Ah(Fl,la,B0),c.remove(),_e?.remove(),Fn("destroy")}i.destroy=NA;function yf(){Fn("init",n,e),Mo(e||n.data,!1),I[b]?gf(b,I[b]):wo(),he=nn.show&&(nn.width>0||nn.height>0),oe=Te=!0,W(n.width,n.height)}return v.forEach(xa),w.forEach(Ds),t?t instanceof HTMLElement?(t.appendChild(c),yf()):t(i,yf):yf(),i}Vn.assign=_n,Vn.fmtNum=Lh,Vn.rangeNum=kl,Vn.rangeLog=zl,Vn.rangeAsinh=Rh,Vn.orient=yr,Vn.pxRatio=Bt,Vn.join=Jy,Vn.fmtDate=Ih,Vn.tzDate=lE,Vn.sync=wg;{Vn.addGap=VE,Vn.clipGaps=ql;let n=Vn.paths={points:Cg};n.linear=Pg,n.stepped=XE,n.bars=qE,n.spline=KE}function tr(n,e,t){const i=e-n;if(!(i>0)||!Number.isFinite(i))return[];const s=10**Math.floor(Math.log10(i/t)),r=[1,2,5,10,20].map(o=>o*s).find(o=>i/o<=t)??i,a=[];for(let o=Math.ceil(n/r-1e-9);o*r<=e+1e-9*i;o++)a.push(Number((o*r).toPrecision(12)));return a}function zg(n,e,t){if(!(n>0)||!(e>n))return[];const i=Math.floor(Math.log10(n)),s=Math.ceil(Math.log10(e)),r=c=>c.filter(u=>u>=n*.999999&&u<=e*1.000001),a=(c,u=1)=>{const f=[];for(let h=i;h<=s;h+=u)for(const d of c)f.push(Number((d*10**h).toPrecision(12)));return r(f)},o=a([1,2,5]);if(o.length<=t&&o.length>=3)return o;const l=a([1]);return l.length>t?a([1],Math.ceil(l.length/t)):l.length>=3?l:o.length>=3&&o.length<=t+2?o:tr(n,e,t)}function Cn(n,e,t=.05){let i=1/0,s=-1/0;for(const r of n)r==null||!Number.isFinite(r)||e&&r<=0||(r<i&&(i=r),r>s&&(s=r));if(!(s>=i))return e?{low:.1,high:1}:{low:0,high:1};if(e){if(s===i)return{low:i/2,high:s*2};const r=(s/i)**t;return{low:i/r,high:s*r}}if(s===i){const r=Math.abs(i)*.05||.5;return{low:i-r,high:s+r}}return{low:i-t*(s-i),high:s+t*(s-i)}}function Jl(n,e=[]){const t=n.filter(a=>Number.isFinite(a)).sort((a,o)=>a-o);if(!t.length)return NaN;const i=t[0],s=t[Math.floor((t.length-1)/2)],r=e.filter(a=>a<=i+4*Math.abs(i));return Math.max(s+(s-i),i+.001*Math.abs(i),...r)}function Er(n){const e=n.filter(t=>Number.isFinite(t));return!e.length||e.some(t=>t<=0)?!1:Math.max(...e)/Math.min(...e)>20}const co='12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',a1=28;function qn(n){const{into:e}=n;let t={x:n.x,y:n.y};e.setAttribute("role","img"),e.setAttribute("aria-label",n.about),e.tabIndex=-1;const i=()=>Math.max(240,e.clientWidth),s=w=>()=>[t[w].range.low,t[w].range.high],r=w=>(S,R,b,x)=>{const E=t[w],N=w==="x"?Math.max(3,Math.floor(i()/90)):Math.max(3,Math.floor(n.height/46));return E.at?E.at.filter(L=>L>=b&&L<=x):E.log?zg(b,x,N):tr(b,x,N)},a=w=>(S,R)=>R.map(t[w].text??Zf),o=w=>({time:!1,range:s(w),distr:t[w].log?3:1,log:10}),l=()=>bt("soft"),c={stroke:()=>bt("grid"),width:1},u=()=>[[t.x.range.low,t.x.range.high],[t.y.range.low,t.y.range.high]],f=()=>new Vn({width:i(),height:n.height,padding:[10,20,0,0],legend:{show:!1},cursor:{show:!1},scales:{x:o("x"),y:o("y")},axes:[{stroke:l,grid:c,ticks:{show:!1},font:co,labelFont:co,show:!n.bare,label:t.x.label||void 0,labelSize:22,labelGap:2,size:30,space:10,splits:r("x"),values:a("x"),filter:(w,S)=>S},{stroke:l,grid:c,ticks:{show:!1},font:co,labelFont:co,label:t.y.label||void 0,labelSize:22,labelGap:4,size:n.left??h,space:10,splits:r("y"),values:a("y"),filter:(w,S)=>S}],series:[{},{show:!0,paths:()=>null,points:{show:!1}}],hooks:{draw:[d]}},u(),e),h=(w,S)=>{const R=Math.max(0,...(S??[]).map(b=>b.length));return w.ctx.font=co,Math.ceil(R*6.8)+12},d=w=>{const{ctx:S,bbox:R}=w;S.save(),S.beginPath(),S.rect(R.left,R.top,R.width,R.height),S.clip();const b=Vn.pxRatio;n.draw({context:S,x:x=>w.valToPos(x,"x",!0),y:x=>w.valToPos(x,"y",!0),ratio:b,box:R}),S.restore()};let p=f();const _=o1(e),g=()=>p.redraw(!1,!0);Rf(g);const m=w=>{const S=p.over.getBoundingClientRect(),R=w.clientX-S.left,b=w.clientY-S.top;let x=null,E=a1**2;for(const N of n.spots?.()??[]){const L=p.valToPos(N.x,"x")-R,T=p.valToPos(N.y,"y")-b,U=L*L+T*T;U<E&&(E=U,x=N)}return x};n.spots&&(e.addEventListener("pointermove",w=>{const S=m(w);n.onHover?.(S?S.run:null),S?_.show(S.words,p.over.offsetLeft+p.valToPos(S.x,"x"),p.over.offsetTop+p.valToPos(S.y,"y")):_.hide()}),e.addEventListener("pointerleave",()=>{n.onHover?.(null),_.hide()}),e.addEventListener("click",w=>{const S=m(w);S&&n.onClick?.(S.run)}));const v=()=>{p.destroy(),p=f()};return new ResizeObserver(()=>{Math.abs(i()-p.width)>1&&p.setSize({width:i(),height:n.height})}).observe(e),{get canvas(){return p.ctx.canvas},redraw:g,replace:(w,S)=>{const R=(x,E)=>x.label===E.label&&x.log===E.log,b=R(w,t.x)&&R(S,t.y);t={x:w,y:S},b?p.setData(u()):v()},xAt:w=>p.posToVal(w-p.over.getBoundingClientRect().left,"x")}}function o1(n){const e=document.createElement("div");return e.className="hint",e.hidden=!0,n.append(e),{show:(t,i,s)=>{e.replaceChildren(...t.map(a=>{const o=document.createElement("div");return o.textContent=a,o})),e.hidden=!1;const r=n.clientWidth-e.offsetWidth-4;e.style.left=`${Math.max(0,Math.min(r,i+14))}px`,e.style.top=`${Math.max(0,s-e.offsetHeight-10)}px`},hide:()=>{e.hidden=!0}}}const Kh=240;function Tr(n,e,t){return e==="updates"?n.updates[t]:e==="seen"?n.seen[t]:n.updates[t]*n.second}function uo(n,e){const i=n.flatMap(a=>a.updates.length>1?[Tr(a,e,1),Tr(a,e,a.updates.length-1)]:[]).filter(a=>a>0&&Number.isFinite(a)),s=Math.min(...i),r=Math.max(...i);return i.length?[s,Math.max(r,s*1.01)]:[1,2]}function Zh([n,e],t){return t===0?0:n*(e/n)**((t-1)/(Kh-1))}function l1(n,e,t){let i=0,s=n.updates.length-1;for(;i<s;){const r=i+s+1>>1;Tr(n,e,r)<=t*(1+1e-9)?i=r:s=r-1}return i}const c1=1e-5;function u1(){const n=M("div",{class:"picture"});let e=null,t=[],i=0,s="updates",r=0;const a=(l,c)=>Math.max(l.heights[c]-i,1e-300),o=({context:l,x:c,y:u,ratio:f,box:h})=>{const[d]=uo(t,s);if(t.forEach((g,m)=>{l.beginPath(),l.moveTo(h.left,u(a(g,0)));for(let v=1;v<g.updates.length;v++)l.lineTo(c(Tr(g,s,v)),u(a(g,v)));l.strokeStyle=rn(g.colour??m),l.lineWidth=2*f,l.lineJoin="round",l.stroke(),g.near!==null&&g.near>0&&(l.beginPath(),l.arc(c(Tr(g,s,g.near)),u(a(g,g.near)),5*f,0,2*Math.PI),l.fillStyle=rn(g.colour??m),l.fill(),l.strokeStyle=bt("card"),l.lineWidth=1.5*f,l.stroke())}),!t.length)return;l.strokeStyle=bt("soft"),l.lineWidth=f,l.setLineDash([5*f,4*f]),l.beginPath();const p=u(.01*a(t[0],0));l.moveTo(h.left,p),l.lineTo(h.left+h.width,p),l.stroke(),l.setLineDash([]);const _=Math.max(d,Zh(uo(t,s),r));l.beginPath(),l.moveTo(c(_),h.top),l.lineTo(c(_),h.top+h.height),l.stroke()};return{element:n,show:(l,c,u)=>{[t,i,s]=[l,c,u];const[f,h]=uo(t,s),d=t.length?a(t[0],0):1,p=t.flatMap(v=>[...v.heights].map((w,S)=>a(v,S))),_=Math.max(c1*d,p.reduce((v,w)=>Math.min(v,w),d)),g=p.reduce((v,w)=>Math.max(v,w),d),m=[{label:ct(s),log:!0,range:{low:f,high:h}},{label:ct("curve"),log:!0,range:{low:Math.min(_*.7,.005*d),high:Math.min(g,100*d)*1.5}}];e?e.replace(...m):e=qn({into:n,x:m[0],y:m[1],height:260,about:ct("curve"),draw:o})},at:l=>{r=l,e?.redraw()}}}function Di(n){if(!Number.isFinite(n))return"–";for(const[e,t]of[[1,"s"],[.001,"ms"],[1e-6,"µs"]])if(n>=e)return`${fe(n/e,3)} ${t}`;return`${fe(n/1e-9,3)} ns`}const hs=n=>Math.round(n).toLocaleString("en");function h1(n,e,t){const[i,s,r]=n,a=[];for(const l of n){if(l.near===null||l.near===0)continue;const c=hs(l.updates[l.near]),u=hs(l.seen[l.near]);a.push(pn([`${cm(_i(l))}: ${c} updates, ${u} rows seen until 1 % of the way is left.`,`${_i(l)}：更新 ${c} 次、看过 ${u} 行后，只剩 1 % 的路程。`]))}if(i.near&&s.near&&s.seen[s.near]<i.seen[i.near]){const l=fe(i.seen[i.near]/s.seen[s.near],2);a.push(pn([`Each of its ${hs(i.updates[i.near])} updates cost full batch all ${hs(e)} rows. ${hs(Number(s.batch))} rows already show about where downhill is: mini-batches needed ${l} times fewer rows.`,`全批量的 ${hs(i.updates[i.near])} 次更新每次都要看完 ${hs(e)} 行。${hs(Number(s.batch))} 行已大致指出下坡方向：小批量所需的行数只有 ${l} 分之一。`]))}if(n.every(({second:l})=>Number.isFinite(l))){const l=f=>f.second/(f.batch==="full"?e:Number(f.batch)),c=l(r)/l(s);a.push(pn([`One update took ${Di(i.second)} with all rows, ${Di(s.second)} with ${hs(Number(s.batch))}, ${Di(r.second)} with one: a row alone costs ${fe(c,2)} times as much as in a mini-batch, for the work around an update is shared by its rows.`,`一次更新：全部行 ${Di(i.second)}，${hs(Number(s.batch))} 行 ${Di(s.second)}，一行 ${Di(r.second)}。单独一行的开销是小批量中一行的 ${fe(c,2)} 倍，因为一次更新的固定开销由其中各行分摊。`]));const u=n.filter(f=>f.near!==null);if(u.length>1){const f=_=>Tr(_,"seconds",_.near),[h,d]=[...u].sort((_,g)=>f(_)-f(g)),p=fe(f(d)/f(h),2);a.push(pn([`Quickest by the clock: ${_i(h)}, ${Di(f(h))}; next ${_i(d)}, ${Di(f(d))} (${p} times as long).`,`按时间最快的是${_i(h)}，${Di(f(h))}；其次是${_i(d)}，${Di(f(d))}（${p} 倍）。`]))}}const o=l=>fe(Math.max(0,l.stays-t),2);return n.some(({diverged:l})=>l)||a.push(pn([`In the last epoch single rows are still ${o(r)} above the least loss on average, mini-batches ${o(s)}, full batch ${o(i)}: one row's slope is that of the whole plus noise, whose size falls with the square root of the batch. A smaller rate, or one that falls, calms it.`,`最后一轮中，单样本平均仍高出最小损失 ${o(r)}，小批量 ${o(s)}，全批量 ${o(i)}：一行的梯度等于总体梯度加噪声，噪声随批量的平方根减小。更小或递减的学习率能让它平静下来。`])),a}function f1(n,e,t,i){let s=[],r=null,a=0,o=null;const l=()=>n.find(({name:Z})=>Z===e.set)??n[0],c=()=>e.rates??l().rates,u=()=>e.start??l().start,f=()=>["full",e.batch,1],h=()=>({set:l().name,rows:e.rows}),d=Nl(ct("about"),Z=>{e.start=[Number(Z[0].toPrecision(4)),Number(Z[1].toPrecision(4))],S()},()=>{e.view=d.view(),e.log=d.log(),t()}),p=u1(),_=Fo(()=>v()),g=M("output",{class:"n"}),m=()=>{const Z=Zh(uo(s,e.by),_.step());return s.map(q=>l1(q,e.by,Z))};function v(){if(!r||!s.length)return;const Z=Zh(uo(s,e.by),_.step());d.draw({walks:s,steps:m(),start:u(),shown:null}),g.textContent=e.by==="seconds"?Di(Z):`${Math.round(Z).toLocaleString("en")} ${ct(e.by)}`,p.at(_.step()),t()}async function w(){o?.abort(),o=new AbortController;const{signal:Z}=o;d.setWaiting(!0);try{const q=await fi("batches/surface",{...h(),start:u(),size:96},Z);r=q.said;const{values:ce,shape:re}=q.arrays.heights,_e={x:r.w,y:r.b,columns:re[1],rows:re[0],heights:ce,low:r.low,high:r.high};await S(Z),d.show(_e,{minima:[r.minimum]}),Q()}catch(q){q instanceof DOMException||i(q instanceof Error?q.message:String(q))}finally{o.signal===Z&&d.setWaiting(!1)}}async function S(Z){Z||(o?.abort(),o=new AbortController);const q=Z??o.signal,ce={...h(),runs:f().map((re,_e)=>({batch_size:re,lr:c()[_e]}))};try{const re=await fi("batches/runs",{...ce,start:u(),epochs:e.epochs,seed:e.seed},q),{updates:_e,seen:de,points:ae,losses:Se}=re.arrays,ge=new Map(s.map(Ce=>[Ce.batch,Ce.second]));let He=0;a=re.said.least,s=re.said.runs.map((Ce,We)=>{const[st,at]=[He,He+Ce.count];return He=at,{...Ce,name:_i(Ce),words:`sgd lr=${Ce.lr} batch_size=${Ce.batch}`,ended:Ce.diverged?Ce.count-1:-1,colour:We,points:ae.values.subarray(2*st,2*at),heights:Se.values.subarray(st,at),updates:_e.values.subarray(st,at),seen:de.values.subarray(st,at),second:ge.get(Ce.batch)??NaN}}),i(""),Q(),_.show(Kh,R?_.step():Kh),R=!0,await x(q)}catch(re){re instanceof DOMException||i(re instanceof Error?re.message:String(re))}}let R=!1,b="";async function x(Z){const q={...h(),runs:f().map(re=>({batch_size:re,lr:.1}))},ce=JSON.stringify(q);if(ce!==b){const{said:re}=await fi("batches/seconds",q,Z);s.forEach((_e,de)=>_e.second=re.seconds[de]),b=ce}Q(),v()}const E=M("tbody",{}),N=M("ul",{class:"told"}),L=[0,1,2].map(Z=>{const q=M("input",{type:"range",min:-3,max:1,step:.02}),ce=M("output",{class:"n"});q.addEventListener("input",()=>{const de=[...c()];de[Z]=Number((10**Number(q.value)).toPrecision(3)),e.rates=de,ce.textContent=di(de[Z]),S()});const re=M("span",{}),_e=[0,1,2,3].map(()=>M("td",{class:"n"}));return E.append(M("tr",{},M("th",{scope:"row"},M("span",{class:"pin"},M("span",{class:`dot-of g${Z}`}),re)),M("td",{},M("div",{class:"slide"},q,ce)),..._e)),()=>{const de=s.at(Z),ae=_i({batch:f()[Z]});if(re.textContent=ae,q.setAttribute("aria-label",`${ct("rate")}, ${ae}`),document.activeElement!==q&&(q.value=String(Math.log10(c()[Z]))),ce.textContent=di(c()[Z]),!de)return;const Se=de.near;["updates","seen","seconds"].forEach((ge,He)=>{const Ce=Se===null?NaN:Tr(de,ge,Se);_e[He].textContent=Se===null?He?"–":ct(de.diverged?"diverged":"never"):ge==="seconds"?Di(Ce):Ce.toLocaleString("en")}),_e[3].textContent=de.diverged?"–":fe(Math.max(0,de.stays-a),3),_e[3].title=de.status}}),T=M("span",{}),U=()=>{const Z=["updates","seen","seconds"].map(q=>({value:q,words:ct(q)}));ht(T,Ss(ct("by"),Z,e.by,q=>{e.by=q,p.show(s,a,e.by),v()}))},F=M("select",{"aria-label":ct("rows")},...n.map(({name:Z,title:q})=>M("option",{value:Z},pn(q))));F.addEventListener("change",()=>{e.set=F.value,[e.rates,e.start]=[null,null],b="",w()});const A=(Z,q,ce,re,_e)=>{const de=M("input",{type:"number",min:Z,max:q(),step:1,"aria-label":ce});return de.addEventListener("change",()=>{re(Cs(de.value,Z,q(),_e())),de.value=String(_e()),w()}),{element:M("label",{},`${ce} `,de),fill:()=>de.value=String(_e())}},I=A(16,()=>4096,ct("count"),Z=>{e.rows=Z,e.batch=Math.min(e.batch,Z)},()=>e.rows),G=A(1,()=>e.rows,ct("batch"),Z=>e.batch=Z,()=>e.batch),B=A(1,()=>60,ct("epochs"),Z=>e.epochs=Z,()=>e.epochs),$=A(0,()=>2**31-1,ct("seed"),Z=>e.seed=Z,()=>e.seed),V=M("button",{type:"button",class:"save"},ct("another"));V.addEventListener("click",()=>{e.seed+=1,$.fill(),S()});const Y=M("p",{class:"note"});function Q(){F.value=l().name,Y.textContent=pn(l().about);for(const Z of[I,G,B,$])Z.fill();for(const Z of L)Z();T.firstChild===null&&U(),s.length&&(ht(N,...h1(s,e.rows,a).map(Z=>M("li",{},Z))),p.show(s,a,e.by))}return{element:M("div",{class:"lab"},M("section",{class:"card","aria-label":ct("kinds")},M("div",{class:"above"},F,d.controls),Y,d.element,_.element,M("div",{class:"above"},M("span",{},ct("by")),T,g),M("p",{class:"aside"},ct("click")),M("h2",{class:"sub"},ct("curve")),p.element),M("section",{class:"card","aria-label":ct("why")},M("div",{class:"above"},I.element,G.element,B.element,$.element,V),M("div",{class:"runs-of-lab",tabindex:0,role:"group","aria-label":ct("until")},M("table",{},M("thead",{},M("tr",{},M("td",{}),M("td",{}),M("th",{class:"n",colspan:3,scope:"colgroup"},ct("until")),M("td",{})),M("tr",{},M("th",{},ct("kinds")),M("th",{},ct("rate")),...["updates","seen","seconds","stays"].map(Z=>M("th",{class:"n"},ct(Z))))),E)),M("h2",{class:"sub"},ct("why")),N,M("p",{class:"aside"},ct("measured")),M("p",{class:"aside"},ct("recordedAt")))),steps:_,canvas:d.canvas,runs:()=>s,values:()=>({runs:s,surface:r,least:a,by:e.by,frame:_.step(),points:s.length?m():[],start:u(),rates:c()}),anew:()=>(b="",U(),w()),setView:()=>{d.setView(e.view),d.setLog(e.log)},close:()=>{_.pause(),o?.abort(),d.close()}}}const d1={name:"batches",title:["Three kinds of descent","三种梯度下降"],lead:["All rows for each step, one row, or a few: the same data, the same surface, the same start. Real runs of the engine that thalweg fit trains with.","每一步用全部行、一行或几行：同样的数据、同一曲面、同一起点。都是 thalweg fit 所用引擎的真实运行。"],open:p1};async function p1(n,e){const t=await cr("batches/sets"),i={...oy},s=c=>{Object.assign(i,uy(c,i)),t.some(({name:u})=>u===i.set)||(i.set=t[0].name)};s(e.parts);let r=!1;const a=()=>{r&&(e.keep(cy(i)),e.expose({state:i,...o.values(),...l.values()}))},o=f1(t,i,a,e.tell),l=hy(i,a,e.tell);return ht(n,o.element,M("div",{class:"second"},l.element)),o.setView(),await o.anew(),r=!0,a(),l.anew(),{read:c=>{s(c),o.setView(),o.anew(),l.anew()},exports:()=>({picture:o.canvas,legend:qf(o.runs()),table:()=>m1(o.runs()),player:o.steps}),close:()=>{o.close(),l.close()}}}function m1(n){const e=t=>n.flatMap(i=>[...i.updates].map((s,r)=>t(i,r)));return[{name:"run",values:e(t=>t.name)},{name:"updates",values:e((t,i)=>t.updates[i])},{name:"rows_seen",values:e((t,i)=>t.seen[i])},{name:"seconds",values:e((t,i)=>t.updates[i]*t.second)},{name:"w",values:e((t,i)=>t.points[2*i])},{name:"b",values:e((t,i)=>t.points[2*i+1])},{name:"loss",values:e((t,i)=>t.heights[i])}]}const ga=["task","loss","models","optimizers","lrs","batch_sizes","epochs","folds","runs"];function kg(){return{table:"",target:"",options:Object.fromEntries(ga.map(e=>[e,""])),seconds:"",race:null}}function g1(n){const e=new URLSearchParams,t=(i,s)=>{s&&e.set(i,s)};t("table",n.table),t("target",n.target);for(const i of ga)t(i,n.options[i].trim());return t("seconds",n.seconds.trim()),n.race!==null&&t("race",String(n.race)),e}function Gg(n,e){const t={...e.options};for(const s of ga)t[s]=n.get(s)??t[s];const i=n.get("race");return{table:n.get("table")??e.table,target:n.get("target")??e.target,options:t,seconds:n.get("seconds")??e.seconds,race:i!==null&&/^[1-9]\d{0,8}$/.test(i)?Number(i):e.race}}function _1(n){const e=Object.fromEntries(ga.map(s=>[s,n.options[s].trim()]).filter(([,s])=>s)),t=n.seconds.trim();if(!t)return{target:n.target,options:e};const i=Number(t);return{target:n.target,options:e,seconds:Number.isFinite(i)?i:t}}function Hg(n,e){const t=n.split(",").map(i=>i.trim()).filter(Boolean);return(t.includes(e)?t.filter(i=>i!==e):[...t,e]).join(",")}function Vg(n,e){return n.split(",").some(t=>t.trim()===e)}const et=Qi({table:["The table","数据表"],drop:["Drop a table here: CSV, TSV, JSON Lines, Parquet, Arrow …","将数据表拖放到此处：CSV、TSV、JSON Lines、Parquet、Arrow ……"],choose:["Choose a file …","选择文件……"],bundled:["or take","或使用"],stays:["It stays on this machine: in a temporary folder, until the lab ends.","文件只留在本机的临时文件夹中，实验室结束时删除。"],uploading:["Reading the file …","正在读取文件……"],tooLarge:["This file is larger than what the page takes; name it on the command line: thalweg lab FILE --target COLUMN. It takes at most","文件超出页面上限，请在命令行指定：thalweg lab FILE --target COLUMN。上限为"],rows:["rows","行"],firstRows:["the first rows, by which the columns are described here","前若干行（以下各列的描述基于这些行）"],columns:["columns","列"],target:["Predict","预测目标"],column:["column","列名"],role:["role","角色"],detail:["what the survey found","概况"],values:["values","取值示例"],isTarget:["target","目标"],settings:["What is compared","比较什么"],task:["Task","任务"],auto:["by the target","由目标决定"],loss:["Loss","损失"],ofTask:["the task's own","任务默认"],models:["Models","模型"],optimizers:["Optimizers","优化器"],lrs:["Learning rates","学习率"],batch_sizes:["Batch sizes","批大小"],epochs:["Epochs","轮数"],folds:["Folds","折数"],runs:["Runs at most","最多运行数"],seconds:["Seconds at most","最长秒数"],add:["add","添加"],leftOut:["Empty fields: a set for all purposes, as thalweg race takes it.","留空则采用 thalweg race 的通用设置。"],begin:["Race","开始比赛"],stop:["Stop, keep the result","停止并保留结果"],stopping:["Stopping; what was reached is being judged.","正在停止，并评估已得到的结果。"],timeOver:["The time is over; what was reached is being judged.","时间到，正在评估已得到的结果。"],race:["The race","比赛"],reading:["Reading and encoding the table …","正在读取并编码数据表……"],compiling:["Compiling, the first time only:","正在编译（仅首次需要）："],training:["Training","训练中"],epoch:["epoch","轮"],of:["of","/"],running:["runs still in it","个运行仍在进行"],secondsLeft:["s left","秒剩余"],judging:["Training is over: the answer is being judged …","训练结束，正在评估……"],run:["run","运行"],now:["now","当前"],best:["best","最佳"],ended:["how it ended","结束原因"],isRunning:["running","进行中"],leads:["leads","领先"],more:["further runs are in the curves, not in this list.","个运行只显示在曲线中。"],each:["All runs:","所有运行："],listed:["Runs of the race","比赛中的运行"],course:["How the race went","比赛过程"],folded:["Each line is the mean over folds:","每条线为各折的平均，折数："],failed:["There is no result.","没有结果。"],result:["The result","结果"],english:["","以下部分与报告文件相同，为英文。"],model:["Save the model","保存模型"],report:["Save the report","保存报告"],predicting:["Predicting","预测"],batchLoss:["There are no validation rows: the running batch loss is shown.","没有验证行：显示批次损失的滑动平均。"]}),v1=Qi({target:["target","目标"],weight:["weight","权重"],number:["number","数值"],category:["category","类别"],text:["text","文本"],date:["date","日期"],time:["time","时间"],duration:["duration","时长"],group:["group","分组"],dropped:["left out","不使用"]}),Wg=Qi({regression:["regression: a number","回归：数值"],binary:["binary: yes or no","二分类"],multiclass:["multiclass: one of several","多分类"],count:["count: how many","计数"]}),x1=["linear","bins","both","nets","64","64x64"],S1=["auto","1e-3:1:7"],M1=["32","256","full"],w1=["sgd","momentum","nag","adagrad","rmsprop","adam","adamw","lbfgs"];function b1(n,e,t){const i=new Map,s=[],r=(g,m)=>{g==="seconds"?n().seconds=m:n().options[g]=m,g==="task"&&f();for(const v of s)v();t()},a=(g,m,...v)=>(i.set(g,m),m.addEventListener("input",()=>r(g,m.value)),M("div",{class:"field",title:e.help[g]},M("label",{},M("span",{},et(g)),m),...v)),o=(g,m)=>a(g,M("input",{type:"number",min:m,step:1,inputmode:"numeric"})),l=(g,m,v,...w)=>{const S=M("input",{type:"text",spellcheck:"false",autocomplete:"off",placeholder:v}),R=m.map(b=>{const x=M("button",{type:"button",class:"chip","aria-pressed":"false","aria-label":`${et(g)}: ${b}`},b);return x.addEventListener("click",()=>{S.value=Hg(n().options[g],b),r(g,S.value)}),s.push(()=>x.setAttribute("aria-pressed",String(Vg(n().options[g],b)))),x});return a(g,S,M("div",{class:"chips"},...R,...w))},c=M("select",{},M("option",{value:""},et("auto")),...e.tasks.map(g=>M("option",{value:g},Wg(g)))),u=M("select",{}),f=()=>{const g=n().options.task,m=S=>M("option",{value:S},e.losses_titles[S]??S),v=e.tasks.filter(S=>!g||S===g),w=n().options.loss;ht(u,M("option",{value:""},et("ofTask")),...v.map(S=>M("optgroup",{label:Wg(S)},...(e.losses[S]??[]).map(m))),w&&!v.some(S=>e.losses[S]?.includes(w))?M("option",{value:w},w):null),u.value=w},h=M("select",{"aria-label":`${et("optimizers")}: ${et("add")}`},M("option",{value:""},`${et("add")} …`),...e.optimizers.map(({name:g,title:m})=>M("option",{value:g},`${g} – ${m}`)));h.addEventListener("change",()=>{if(h.value){const g=i.get("optimizers");g.value=Vg(n().options.optimizers,h.value)?n().options.optimizers:Hg(n().options.optimizers,h.value),r("optimizers",g.value)}h.value=""});const d=w1.filter(g=>e.optimizers.some(m=>m.name===g));return{element:M("div",{class:"fields"},l("optimizers",d,"sgd,adam,beta1=0.8",h),l("models",x1,"linear,64x64,dropout=0.1"),l("lrs",S1,"0.01,0.1"),l("batch_sizes",M1,"256"),a("task",c),a("loss",u),o("epochs",1),o("folds",2),o("runs",1),o("seconds",1)),fill:()=>{f();for(const g of ga){const m=i.get(g);m&&document.activeElement!==m&&(m.value=n().options[g])}i.get("seconds").value=n().seconds;for(const g of s)g()}}}function ho(n){return n.ending==="left"}function Ar(n){return n.overflowed??n.ending==="diverged"}const $g=8,Xg=["circle","square","triangle","diamond","left","plus","down","ring"],qg=[[],[7,4],[2,3],[9,3,2,3]];function Yg(n){const e=new Map;return n.forEach(i=>{const s=i.loss??1/0;e.set(i.optimizer,Math.min(e.get(i.optimizer)??1/0,s))}),[...e.keys()].sort((i,s)=>e.get(i)-e.get(s)||(i<s?-1:1)).map((i,s)=>({name:i,colour:s%$g,dash:qg[Math.floor(s/$g)%qg.length],mark:Xg[s%Xg.length],runs:n.flatMap((r,a)=>r.optimizer===i?[a]:[])}))}function fo(n,e){const t=n.map(i=>{const s=M("button",{type:"button",class:"entry"},Jh(i),i.name),r=()=>e.hoverGroup(i.name),a=()=>e.hoverGroup(null);return s.addEventListener("pointerenter",r),s.addEventListener("pointerleave",a),s.addEventListener("focus",r),s.addEventListener("blur",a),s});return M("div",{class:"legend",role:"group","aria-label":"Optimizers"},...t)}function Jh(n){const e=y1(n.mark);return _t("svg",{class:`swatch g${n.colour}`,width:26,height:12,viewBox:"0 0 26 12","aria-hidden":"true"},_t("line",{x1:0,y1:6,x2:26,y2:6,"stroke-width":2,"stroke-dasharray":n.dash.join(" ")||null}),_t("path",{d:e.path,class:e.filled?"filled":"open"}))}function y1(n){switch(n){case"circle":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!0};case"ring":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!1};case"square":return{path:"M9.4 2.4h7.2v7.2h-7.2z",filled:!0};case"triangle":return{path:"M13 1.4l4.2 7.8h-8.4z",filled:!0};case"down":return{path:"M13 10.6l4.2-7.8h-8.4z",filled:!0};case"diamond":return{path:"M13 1l4.4 5l-4.4 5l-4.4-5z",filled:!0};case"left":return{path:"M8.6 6l7.8-4.4v8.8z",filled:!0};case"plus":return{path:"M8.6 6h8.8M13 1.6v8.8",filled:!1}}}function po(n){return n.map(e=>({words:e.name,colour:rn(e.colour)}))}let E1=0;function Ni(n,e,t,i,s=`Save “${n}” as PNG`){const r=`card-${++E1}`,a=M("div",{class:"picture"}),o=M("div",{class:"above"}),l=M("button",{type:"button",class:"save","aria-label":s},"PNG");return l.addEventListener("click",()=>{Promise.resolve(i()).then(u=>l_(u,`${t}.png`))}),{element:M("figure",{class:"card","aria-labelledby":r,"data-picture":t},M("figcaption",{},M("h3",{id:r},n),l),M("p",{class:"note"},...Array.isArray(e)?e:[e]),o,a),body:a,above:o}}function Vt(n,e,t){n.beginPath();let i=!1;for(let s=0;s<e.length;s++){const r=Number.isFinite(e[s])&&Number.isFinite(t[s]);r&&i?n.lineTo(e[s],t[s]):r&&n.moveTo(e[s],t[s]),i=r}n.stroke()}function hi(n,e,t,i,s){switch(n.beginPath(),e){case"circle":case"ring":n.arc(t,i,s,0,2*Math.PI);break;case"square":n.rect(t-s*.9,i-s*.9,s*1.8,s*1.8);break;case"triangle":Ql(n,[[t,i-s*1.15],[t+s*1.05,i+s*.8],[t-s*1.05,i+s*.8]]);break;case"down":Ql(n,[[t,i+s*1.15],[t+s*1.05,i-s*.8],[t-s*1.05,i-s*.8]]);break;case"diamond":Ql(n,[[t,i-s*1.25],[t+s*1.1,i],[t,i+s*1.25],[t-s*1.1,i]]);break;case"left":Ql(n,[[t-s*1.15,i],[t+s*.8,i-s*1.05],[t+s*.8,i+s*1.05]]);break;case"plus":n.moveTo(t-s*1.1,i),n.lineTo(t+s*1.1,i),n.moveTo(t,i-s*1.1),n.lineTo(t,i+s*1.1),n.stroke();return}e==="ring"?n.stroke():n.fill()}function Kg(n,e,t,i){n.beginPath(),n.moveTo(e-i,t-i),n.lineTo(e+i,t+i),n.moveTo(e+i,t-i),n.lineTo(e-i,t+i),n.stroke()}function Ql(n,e){e.forEach(([t,i],s)=>s?n.lineTo(t,i):n.moveTo(t,i)),n.closePath()}function Zg(n,e,t,i){const s=(e==="gap"?n.gaps:n.curve[e])??[],r=(e==="gap"?void 0:n.curve.epoch)??s.map((l,c)=>c+1),a=n.curve.seconds??[];return{x:r.slice(0,s.length).map((l,c)=>t==="rows"?l*i:a[c]??NaN),y:s.map(l=>l??NaN),epoch:r.slice(0,s.length)}}function T1(n,e,t,i){const s=n.flatMap(({y:h})=>h.slice(-1)).filter(h=>Number.isFinite(h)),r=n.flatMap(({y:h})=>h).filter(h=>Number.isFinite(h));if(!r.length)return{low:t?.1:0,high:1};const a=Math.min(...r),o=Math.max(...r),l=[...s].sort((h,d)=>h-d),c=l[Math.floor((l.length-1)/2)]??a;if(i==="best"){const h=n.map(({y:_})=>_[0]).filter(_=>Number.isFinite(_)),d=h.length?Math.min(...h):a,p=Math.max(Jl(s),Math.min(d,a+12*(c-a)));return Cn([a,Math.min(o,p)],t,.06)}const u=t?c*(c/a)**2:c+4*(c-a),f=e!==null&&e>a?e*1.08:Math.max(u,a*1.01);return Cn([a,Math.min(o,f)],t,.06)}const A1={split:"Loss on the whole split",batch:"Running batch loss",gap:"Gap to the optimum"},R1={split:"Frozen weights after each epoch, on every row of the validation split. The thick line is the run kept; its mark is the epoch whose weights it keeps. A bar ends a run that left the race, a cross one that diverged.",batch:"An average over weights that change within the epoch: progress only, never a result, and not to be compared with the loss on a split.",gap:"Objective on the training rows less the lowest that there is, which a solver found, on a logarithmic scale: a straight line falls at a steady rate."};function Qh(n,e,t,i){return n.runs.some(s=>Zg(s,i,"rows",n.rows.train).y.length)?Jg(n,e,t,i).element:null}function Jg(n,e,t,i){const s=n.rows.train;let r="rows",a=i==="gap"?"all":"best";const o=n.runs.some(T=>T.curve.seconds?.some(U=>U!==null)),l=()=>n.runs.map(T=>Zg(T,i,r,s));let c=l();const u=i==="split"?n.baseline_loss??null:null,f=()=>i==="gap"||Er(c.flatMap(({y:T})=>T).filter(T=>Number.isFinite(T)));let h=f();const d=n.runs.map((T,U)=>e.find(F=>F.runs.includes(U))),p=()=>{const T=c.flatMap(({x:I})=>I),U=r==="rows"?(n.epochs_planned??0)*s:0,F=Cn([0,U,...T],!1,.02),A=c.flatMap(({y:I})=>I);return{x:{label:r==="rows"?"training rows seen":"seconds since training began",log:!1,range:{low:0,high:F.high}},y:{label:i==="gap"?"objective − optimum":n.loss.replaceAll("_"," "),log:h,range:i==="gap"?Cn(A,!0,.05):T1(c,u,h,a),text:I=>fe(I,5)}}},_=({context:T,x:U,y:F,ratio:A,box:I})=>{u!==null&&Number.isFinite(F(u))&&(T.strokeStyle=bt("soft"),T.lineWidth=A,T.setLineDash([3*A,4*A]),Vt(T,[I.left,I.left+I.width],[F(u),F(u)]),T.setLineDash([]),T.fillStyle=bt("soft"),T.font=`${11*A}px system-ui, sans-serif`,T.textAlign="right",T.fillText("the best constant",I.left+I.width-6*A,F(u)-5*A));const G=n.runs.map((B,$)=>$).sort((B,$)=>g(B)-g($));for(const B of G){const $=t.emphasis(B),V=d[B],Y=B===n.winner&&$!=="faint";T.globalAlpha=$==="faint"?.14:$==="strong"||Y?1:.62,T.strokeStyle=T.fillStyle=rn(V.colour),T.lineWidth=($==="strong"?3:Y?2.6:1.3)*A,T.setLineDash(V.dash.map(ce=>ce*A));const Q=c[B].x.map(U),ie=c[B].y.map(F);Vt(T,Q,ie),T.setLineDash([]);const Z=Q.length-1,q=c[B].epoch.indexOf(n.runs[B].kept_epoch);Q.length===1&&hi(T,V.mark,Q[0],ie[0],3*A),Z>=0&&Ar(n.runs[B])?Kg(T,Q[Z],ie[Z],3.4*A):Z>=0&&ho(n.runs[B])&&Vt(T,[Q[Z],Q[Z]],[ie[Z]-5*A,ie[Z]+5*A]),($==="strong"||Y)&&Z>0&&hi(T,V.mark,Q[q<0?Z:q],ie[q<0?Z:q],4.5*A)}T.globalAlpha=1},g=T=>t.emphasis(T)==="strong"?2:t.emphasis(T)==="faint"?0:T===n.winner?1.5:1,m=()=>c.flatMap(({x:T,y:U,epoch:F},A)=>T.flatMap((I,G)=>Number.isFinite(I)&&Number.isFinite(U[G])?[{x:I,y:U[G],run:A,words:[n.runs[A].setting,`epoch ${F[G]}: ${fe(U[G])}`,...G===T.length-1&&ho(n.runs[A])?[n.runs[A].status]:[]]}]:[])),v=i==="split"&&n.judged_by==="training loss"?"Loss on the training split":A1[i],w=Ni(v,R1[i],`${i}-loss`,()=>oi(N.canvas,`${v} against ${r==="rows"?"rows seen":"seconds"}`,po(e),devicePixelRatio));o&&w.above.append(Ss("Horizontal axis",[{value:"rows",words:"rows seen"},{value:"seconds",words:"seconds"}],r,T=>{r=T,c=l();const{x:U,y:F}=p();N.replace(U,F),ht(R,r==="seconds"?S:"")})),i!=="gap"&&w.above.append(Ss("Vertical axis",Tf,a,T=>{a=T;const{x:U,y:F}=p();N.replace(U,F)}));const S=`Runs train side by side and share these seconds; all of it took ${Jf(n.seconds)}.`,R=M("p",{class:"aside","aria-live":"polite"});w.above.append(fo(e,t)),w.element.append(R);const b=n.runs[n.winner],{x,y:E}=p(),N=qn({into:w.body,x,y:E,height:300,about:`${v} of ${n.runs.length} runs by epoch; the run kept, ${b.setting}, ends at ${fe(c[n.winner].y.at(-1)??null)}.`,draw:_,spots:m,onHover:T=>t.hover(T),onClick:T=>t.toggle(T)});t.onChange(N.redraw);const L=()=>{c=l(),h=f();const T=p();N.replace(T.x,T.y)};return{element:w.element,update:L}}class Qg{constructor(e){this.groupOf=e}hovered=null;pinned=new Set;group=null;listeners=[];onChange(e){this.listeners.push(e)}hover(e){e!==this.hovered&&(this.hovered=e,this.tell())}hoverGroup(e){e!==this.group&&(this.group=e,this.tell())}toggle(e){this.pinned.delete(e)||this.pinned.add(e),this.tell()}clear(){this.pinned.clear(),this.hovered=this.group=null,this.tell()}get active(){return this.hovered!==null||this.group!==null||this.pinned.size>0}emphasis(e){return this.active?e===this.hovered||this.pinned.has(e)||this.groupOf[e]===this.group?"strong":"faint":"plain"}tell(){for(const e of this.listeners)e()}}function C1(n){const e=n.runs.map(({number:s})=>s),i=[...new Set(e)].map(s=>e.indexOf(s)).map(s=>n.runs[s]).map(s=>({members:e.filter(r=>r===s.number).length,gone:0,partial:new Map,setting:s.setting,label:s.label,optimizer:s.optimizer,budget:s.epochs,over:!1,lr:null,batch_size:"",schedule:"",seed:0,loss:null,valid_loss:null,train_loss:null,objective:null,epochs:0,kept_epoch:0,updates:0,ending:"",status:"",curve:{epoch:[],batch:[],split:[]}}));return{format:0,target:n.target,task:n.task,answer:"",sentence:"",loss:n.loss,rows:n.rows,split:{},judged_by:n.judged?"validation loss":"training loss",trained_on:"",seconds:0,engine:"",interrupted:!1,runs_in_all:i.length,of:e,epochs_planned:Math.max(...i.map(({budget:s})=>s)),winner:0,runs:i,figures:{},repeat:{command:"",python:"",install:"",versions:{}}}}function L1(n,e,t){e.runs.forEach((i,s)=>{const r=n.runs[n.of[i]],a=e.epochs[s],{epoch:o,batch:l,split:c}=r.curve;if(o.length&&a<=o[o.length-1])return;const u=r.partial.get(a)??[0,0,0];if(u[0]++,u[1]+=e.batch[s]??NaN,u[2]+=e.valid[s]??NaN,r.partial.set(a,u),u[0]<r.members)return;r.partial.clear();const f=d=>Number.isFinite(d)?d/r.members:null;o.push(a),l.push(f(u[1])),c.push(f(u[2])),r.epochs=a;const h=f(t?u[2]:u[1]);h!==null&&(r.loss===null||h<r.loss)&&(r.loss=h,r.kept_epoch=a)}),n.winner=jg(n)}function P1(n,e){const t=n.runs[n.of[e.run]];t.gone++,t.over=t.gone>=t.members,t.ending=e.ending,t.overflowed=(t.overflowed??!1)||e.overflowed,(t.over||e.overflowed)&&(t.status=e.said),n.winner=jg(n)}function jg(n){let e=0,t=1/0;return n.runs.forEach((i,s)=>{!i.overflowed&&i.loss!==null&&i.loss<t&&(t=i.loss,e=s)}),e}const D1=200;function N1(n,{onPlan:e,onChange:t,onDone:i,onFailed:s,onStop:r}){let a=null,o=!0,l="reading",c="",u="",f=null,h=!1;const d=M("progress",{class:"race-bar",max:1,"aria-label":et("race")}),p=M("p",{class:"race-said",role:"status"},et("reading")),_=M("button",{type:"button",class:"save stop"},et("stop"));_.addEventListener("click",r);const g=M("div",{class:"problem",role:"alert"}),m=M("div",{class:"race-curves"}),v=M("div",{}),w=M("details",{class:"race-course",open:!0,hidden:!0},M("summary",{},et("course")),m,v),S=M("section",{class:"card race","aria-label":et("race")},M("div",{class:"race-head"},M("h2",{class:"sub"},et("race")),_),d,p,g,w),R=[],b=T=>{p.textContent=c?`${c} ${T}`:T},x=T=>{l=T;const U=T==="done"||T==="failed";_.hidden=U,d.hidden=U,p.hidden=U,w.classList.toggle("running",!U),T==="done"&&(w.open=!1),U&&L(),t()},E=()=>{h||(h=!0,requestAnimationFrame(()=>{h=!1,f?.();for(const T of R)T.update();t()}))},N=T=>{o=T.judged;const U=a=C1(T),F=Yg(U.runs),A=new Qg(U.runs.map($=>$.optimizer)),I=Jg(U,F,A,o?"split":"batch");f=I.update,R.length=0;const G=U.runs.slice(0,D1).map(($,V)=>{const Y=F.find(de=>de.runs.includes(V)),Q=M("button",{type:"button",class:"pin","aria-pressed":"false"},Jh(Y),$.label||$.setting);Q.addEventListener("click",()=>A.toggle(V));const ie=M("td",{class:"n"}),Z=M("td",{class:"n"}),q=M("td",{class:"n"}),ce=M("td",{class:"ending"}),re=M("span",{class:"badge",hidden:!0},et("leads")),_e=M("tr",{},M("th",{scope:"row"},Q,re),ie,Z,q,ce);return _e.addEventListener("pointerenter",()=>A.hover(V)),_e.addEventListener("pointerleave",()=>A.hover(null)),Q.addEventListener("focus",()=>A.hover(V)),Q.addEventListener("blur",()=>A.hover(null)),A.onChange(()=>{_e.dataset.emphasis=A.emphasis(V),Q.setAttribute("aria-pressed",String(A.pinned.has(V)))}),R.push({update:()=>{const de=(o?$.curve.split:$.curve.batch)??[],ae=V===U.winner&&$.loss!==null;ie.textContent=`${$.epochs} ${et("of")} ${$.budget}`,Z.textContent=fe(de[de.length-1]??null),q.textContent=fe(Ar($)?null:$.loss),ce.textContent=$.status||et("isRunning"),re.hidden=!ae,_e.classList.toggle("winner",ae),_e.classList.toggle("gone",ho($)||Ar($))}}),_e});w.hidden=!1,w.classList.add("running"),ht(m,I.element);const B=U.runs.length-G.length;ht(v,T.folds?M("p",{class:"note"},`${et("folded")} ${T.folds}.`):null,T.common?M("p",{class:"note"},`${et("each")} ${T.common}.`):null,o?null:M("p",{class:"note"},et("batchLoss")),M("div",{class:"scroll live-runs",role:"region",tabindex:0,"aria-label":et("listed")},M("table",{},M("thead",{},M("tr",{},M("th",{scope:"col"},et("run")),M("th",{class:"n",scope:"col"},et("epoch")),M("th",{class:"n",scope:"col"},et("now")),M("th",{class:"n",scope:"col"},et("best")),M("th",{scope:"col"},et("ended")))),M("tbody",{},...G))),B>0?M("p",{class:"note"},`${B} ${et("more")}`):null);for(const $ of R)$.update();e(T)},L=s_(`data/events?race=${n}`,{phase:T=>{const{name:U}=T;U!=="training"&&d.removeAttribute("value"),b(U==="training"?`${et("training")} …`:et(U)),x(U)},compiling:T=>{const{kernel:U,number:F,of:A}=T;b(`${et("compiling")} ${U.replace(/_float(32|64)/,"").replaceAll("_"," ")} (${F} ${et("of")} ${A})`),l==="reading"&&x("compiling")},planned:T=>N(T),losses:T=>{a&&L1(a,T,o),E()},ended:T=>{a&&P1(a,T),E()},progress:T=>{if(l!=="training")return;const U=T;d.value=U.total_rows?U.rows/U.total_rows:0;const F=U.seconds_left===null?"":`, ${fe(U.seconds_left,2)} ${et("secondsLeft")}`;b(`${et("training")}: ${et("epoch")} ${U.epoch} ${et("of")} ${U.epochs}, ${U.running} ${et("of")} ${U.runs} ${et("running")}${F}`)},stopping:T=>{c=et(T.why==="time"?"timeOver":"stopping"),_.hidden=!0,b("")},done:T=>{E(),x("done"),i(T)},failed:T=>{const{error:U,problems:F}=T,A=F.length>1?M("ul",{},...F.map(I=>M("li",{},I))):M("p",{},U);u=U,ht(g,M("p",{},et("failed")),A),x("failed"),s()}},()=>{});return{element:S,close:L,race:()=>a,phase:()=>l,said:()=>p.textContent??"",failure:()=>u,canvas:()=>m.querySelector("canvas")}}const I1={about:"Confusion matrix",caption:"Rows: the class it is; columns: what it was taken for.",recall:"recall"};function jh(n,e,t=I1){const i=n.length>12;return M("div",{class:"scroll",role:"region",tabindex:0,"aria-label":t.about},M("table",{class:i?"confusion many":"confusion"},M("caption",{},t.caption),M("thead",{},M("tr",{},M("td",{}),...n.map(s=>M("th",{scope:"col",class:"n",title:s},Bn(s,i?8:14))),M("th",{scope:"col",class:"n"},t.recall))),M("tbody",{},...e.map((s,r)=>{const a=s.reduce((o,l)=>o+l,0);return M("tr",{},M("th",{scope:"row",title:n[r]},Bn(n[r],i?12:20)),...s.map((o,l)=>M("td",{class:`n s${a>0?Math.round(10*o/a):0} ${r===l?"right":"wrong"}`},fe(o))),M("td",{class:"n"},a>0?kt(s[r]/a,1):"–"))}))))}const _a=n=>n.reduce((e,t)=>e+t,0);function U1(n,e=10){const t=n.right.length/e,i=[];for(let s=0;s<e;s++){const r=[s*t,(s+1)*t],a=_a(n.right.slice(...r)),o=_a(n.wrong.slice(...r)),l=a+o;if(!(l>0))continue;let c=0;for(let f=r[0];f<r[1];f++)c+=(n.mean[f]??0)*(n.right[f]+n.wrong[f]);const u=a/l;i.push({predicted:c/l,observed:u,error:Math.sqrt(u*(1-u)/l),weight:l})}return i}function mo(n,e){const t=_a(n.right.slice(e)),i=_a(n.right.slice(0,e)),s=_a(n.wrong.slice(e)),r=_a(n.wrong.slice(0,e)),a=(o,l)=>l>0?o/l:null;return{threshold:e/n.right.length,true_positive:t,false_positive:s,false_negative:i,true_negative:r,precision:a(t,t+s),recall:a(t,t+i),specificity:a(r,r+s),f1:a(2*t,2*t+s+i),accuracy:(t+r)/(t+r+s+i)}}function F1(n){return Array.from({length:n.right.length-1},(e,t)=>mo(n,t+1))}const ef=[{key:"precision",words:"precision",colour:0,dash:[]},{key:"recall",words:"recall",colour:1,dash:[8,4]},{key:"f1",words:"F1",colour:2,dash:[2,3]},{key:"accuracy",words:"accuracy",colour:3,dash:[9,3,2,3]}],O1=[10,20,30,40,50,60,70,80,90];function B1(n,e,t=.5){const i=F1(n),s=Math.min(99,Math.max(1,Math.round(100*t)));let r=s;const a=({context:v,x:w,y:S,ratio:R,box:b})=>{for(const{key:x,colour:E,dash:N}of ef)v.strokeStyle=rn(E),v.lineWidth=2*R,v.setLineDash(N.map(L=>L*R)),Vt(v,i.map(L=>w(L.threshold)),i.map(L=>L[x]===null?NaN:S(L[x])));v.setLineDash([]),v.strokeStyle=bt("ink"),v.lineWidth=1.4*R,Vt(v,[w(r/100),w(r/100)],[b.top,b.top+b.height])},o="What each threshold would decide",l=Ni(o,`${e[1]} is predicted where its probability is at least the threshold; on the test rows.${t===.5?"":` The model decides at ${fe(t)}.`}`,"thresholds",()=>oi(c.canvas,o,ef.map(({words:v,colour:w})=>({words:v,colour:rn(w)})),devicePixelRatio));l.above.append(M("p",{class:"outputs"},...ef.map(({words:v,colour:w,dash:S})=>M("span",{},M("i",{class:`stroke g${w} ${S.length?"dashed":""}`,"aria-hidden":"true"}),v))));const c=qn({into:l.body,x:{label:"threshold",log:!1,range:{low:0,high:1},text:v=>kt(v)},y:{label:"share",log:!1,range:{low:0,high:1.02},text:v=>kt(v)},height:280,about:"Precision, recall, F1 and accuracy over the threshold; the table beside has the figures.",draw:a}),u=M("output",{class:"n"}),f=M("input",{type:"range",min:1,max:99,step:1,value:r,id:"threshold","aria-describedby":"threshold-says"}),h=M("div",{"aria-live":"polite"}),d=M("p",{class:"note",id:"threshold-says"}),p=()=>{const v=mo(n,r);ht(u,kt(r/100)),f.setAttribute("aria-valuetext",kt(r/100)),ht(h,jh([...e],[[v.true_negative,v.false_positive],[v.false_negative,v.true_positive]])),ht(d,z1(v)),c.redraw()};f.addEventListener("input",()=>{r=Number(f.value),p()});const _=v=>[v.precision,v.recall,v.specificity,v.f1,v.accuracy].map(w=>M("td",{class:"n"},kt(w,1))),g=M("div",{class:"scroll short",role:"region",tabindex:0,"aria-label":"Thresholds"},M("table",{},M("thead",{},M("tr",{},M("th",{scope:"col",class:"n"},"threshold"),...["precision","recall","specificity","F1","accuracy"].map(v=>M("th",{scope:"col",class:"n"},v)))),M("tbody",{},...O1.map(v=>M("tr",{class:v===s?"winner":null},M("th",{scope:"row",class:"n"},kt(v/100)),..._(mo(n,v))))))),m=M("section",{class:"card plain"},M("h3",{},"Confusion matrix at a threshold"),M("p",{class:"slide"},M("label",{for:"threshold"},"Threshold"),f,u),d,h);return p(),[l.element,m,M("section",{class:"card plain"},M("h3",{},"Thresholds"),g)]}function z1(n){return`Precision ${kt(n.precision,1)}, recall ${kt(n.recall,1)}, specificity ${kt(n.specificity,1)}, F1 ${fe(n.f1,4)}, accuracy ${kt(n.accuracy,1)}.`}const e0=[["train","training"],["valid","validation"],["test","test"]],k1=new Set(["loss","objective"]);function G1(n){const e=n.runs[n.winner],t=e.curve.batch??[],i=e.curve.epoch??t.map((l,c)=>c+1),s=t[Math.max(0,i.indexOf(e.kept_epoch))],r=l=>n.figures[l],a=(n.members?.length??0)>0,o=r("train")?.objective??null;return M("ol",{class:"numbers"},jl("Batch loss","An average over weights that changed meanwhile. Progress, never a result.",[[a?"the best single run, its kept epoch":"in the epoch kept",s??null]]),jl("Loss on a split","Of the frozen weights, on every row.",e0.flatMap(([l,c])=>r(l)?[[c,tf(r(l).loss)]]:[])),jl("Objective","Training loss and penalty: what training minimises.",[o===null||typeof o!="number"?["training, without a penalty",tf(r("train")?.loss)]:["training",o]]),jl("Metrics","What one cares about; most have no useful gradient.",H1(r("test")??r("valid")??{}).map(l=>[l,tf((r("test")??r("valid"))[l])])))}function tf(n){return typeof n=="number"?n:null}function H1(n){return["r2","rmse","mae","accuracy","f1","roc_auc","log_loss"].filter(t=>typeof n[t]=="number").slice(0,4)}function jl(n,e,t){return M("li",{},M("h3",{},n),M("p",{},e),M("dl",{},...t.flatMap(([i,s])=>[M("dt",{},i),M("dd",{class:"n"},fe(s))])))}function V1(n){const e=e0.filter(([a])=>n.figures[a]),t=n.figures.baseline,i=Object.keys(n.figures[e[0][0]]??{}),s=e.at(-1)[1],r=a=>M("td",{class:"n"},Array.isArray(a)?a.map(o=>fe(o,3)).join("  "):fe(a));return M("div",{class:"scroll",role:"region",tabindex:0,"aria-label":"Figures"},M("table",{},M("thead",{},M("tr",{},M("th",{scope:"col"},"figure"),...e.map(([,a])=>M("th",{scope:"col",class:"n"},a)),t?M("th",{scope:"col",class:"n"},`best constant (${s})`):null)),M("tbody",{},...i.map(a=>M("tr",{class:k1.has(a)?"loss":null},M("th",{scope:"row"},a.replaceAll("_"," ")),...e.map(([o])=>r(n.figures[o][a])),t?r(t[a]):null)))))}function W1(n){const{command:e,python:t,install:i,versions:s}=n.repeat;return M("div",{class:"repeat"},e?[M("p",{},"The same again, on the command line:"),nf(e)]:null,t?[M("p",{},e?"or in Python:":"The same again, in Python, with the same data:"),nf(t)]:null,[M("p",{},"with the versions that made it:"),nf(i)],M("dl",{class:"versions"},...Object.entries(s).flatMap(([r,a])=>[M("dt",{},r),M("dd",{},a)])))}function nf(n){const e=M("button",{type:"button",class:"copy"},"Copy");return e.addEventListener("click",()=>{navigator.clipboard?.writeText(n).then(()=>e.textContent="Copied",()=>e.textContent="Select it and copy")}),M("div",{class:"code"},M("pre",{tabindex:0,"aria-label":"Command"},M("code",{},n)),e)}function $1(n,e,t){const i=r=>r===null||typeof r=="number"&&!Number.isFinite(r);if(i(n)||i(e))return Number(i(n))-Number(i(e));const s=typeof n=="number"&&typeof e=="number"?n-e:String(n).localeCompare(String(e),"en",{numeric:!0});return t?-s:s}const X1=["lr"],q1=new Set(["setting","loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","optimizer","seed"]);function Y1(n){const{runs:e,verdict:t}=n,i=new Map(t?.settings.filter(o=>!o.mean).flatMap(o=>o.runs.map(l=>[l,o]))??[]),s=(o,l,c,u,f=fe)=>({key:o,title:l,about:u,numeric:!0,value:h=>c(e[h],h),show:h=>f(c(e[h],h))}),r=[...new Set(e.flatMap(o=>Object.keys(o)))].filter(o=>!q1.has(o)).filter(o=>X1.includes(o)||new Set(e.map(l=>String(l[o]??null))).size>1).map(o=>({key:o,title:o==="lr"?"rate":o==="batch_size"?"batch":o.replaceAll("_"," "),about:o==="lr"?"learning rate":void 0,numeric:e.every(l=>l[o]===void 0||l[o]===null||typeof l[o]=="number"),value:l=>e[l][o]??null,show:l=>di(e[l][o])}));new Set(e.map(o=>o.seed)).size>1&&r.push(s("seed","seed",o=>o.seed,void 0,di));const a=s("loss",n.judged_by,o=>Ar(o)?null:o.loss,"of the weights that the run keeps, on the whole split");return t&&(a.show=o=>{const l=i.get(o)?.standard_error,c=fe(Ar(e[o])?null:e[o].loss);return l==null?c:`${c} ± ${fe(l,2)}`}),[...r,a,...t&&t.settings.some(o=>o.probability_best!==null)?[s("probability","P(best)",(o,l)=>i.get(l)?.probability_best??null,"probability that this setting is the best, by bootstrap over rows",o=>kt(o,1))]:[],...n.metric?[s("metric",n.metric.name,o=>o.metric??null)]:[],...n.judged_by==="training loss"?[]:[s("train_loss","training loss",o=>o.train_loss)],...e.some(o=>o.objective!==null&&o.objective!==o.train_loss)?[s("objective","objective",o=>o.objective,"training loss and penalty: what training minimises")]:[],...e.some(o=>typeof o.gap=="number")?[s("gap","gap to optimum",o=>o.gap??null,"objective less the lowest that there is")]:[],s("epochs","epochs",o=>o.epochs,"completed; the weights kept are those of an earlier or the last",String),s("kept","kept",o=>o.kept_epoch,"the epoch whose weights the run keeps",String),s("updates","updates",o=>o.updates)]}function K1(n,e,t){const i=[{key:"optimizer",title:"optimizer",numeric:!1,value:f=>n.runs[f].optimizer,show:f=>n.runs[f].optimizer},...Y1(n),{key:"ended",title:"ended",numeric:!1,value:f=>n.runs[f].ending,show:f=>n.runs[f].status}],s=n.runs.map((f,h)=>e.find(d=>d.runs.includes(h))),r=new Set(n.verdict?.settings.filter((f,h)=>!f.mean&&n.verdict.tied.includes(h)).flatMap(f=>f.runs)??[]);let a={key:"loss",downwards:!1};const o=n.runs.map((f,h)=>{const d=M("button",{type:"button",class:"pin","aria-pressed":"false","aria-label":`Mark ${f.setting}`},Jh(s[h]),f.optimizer);d.addEventListener("click",()=>t.toggle(h));const p=[h===n.winner?M("span",{class:"badge"},"kept"):null,n.members?.includes(h)?M("span",{class:"badge"},"in the mean"):null,r.has(h)&&h!==n.winner?M("span",{class:"badge tied"},"not told apart"):null],_=M("tr",{class:h===n.winner?"winner":null},M("th",{scope:"row"},d,...p),...i.slice(1).map(g=>M("td",{class:g.numeric?"n":null},g.show(h))));return _.addEventListener("pointerenter",()=>t.hover(h)),_.addEventListener("pointerleave",()=>t.hover(null)),d.addEventListener("focus",()=>t.hover(h)),d.addEventListener("blur",()=>t.hover(null)),{row:_,pin:d}}),l=M("tbody"),c=i.map(f=>{const h=M("button",{type:"button",title:f.about??null},f.title,M("span",{class:"arrow","aria-hidden":"true"})),d=M("th",{scope:"col",class:f.numeric?"n":null},h);return h.addEventListener("click",()=>{a={key:f.key,downwards:a.key===f.key?!a.downwards:!1},u()}),{column:f,head:d}}),u=()=>{const f=i.find(d=>d.key===a.key)??i[0],h=n.runs.map((d,p)=>p).sort((d,p)=>$1(f.value(d),f.value(p),a.downwards)||d-p);ht(l,...h.map(d=>o[d].row));for(const{column:d,head:p}of c)d.key===a.key?p.setAttribute("aria-sort",a.downwards?"descending":"ascending"):p.removeAttribute("aria-sort")};return u(),t.onChange(()=>{o.forEach(({row:f,pin:h},d)=>{f.dataset.emphasis=t.emphasis(d),h.setAttribute("aria-pressed",String(t.pinned.has(d)))})}),M("div",{class:"scroll",role:"region",tabindex:0,"aria-label":"Table of runs"},M("table",{class:"runs"},M("thead",{},M("tr",{},...c.map(({head:f})=>f))),l))}const t0=[0,.2,.4,.6,.8,1];function Z1(n,e){const t=U1(n),i=Math.max(...t.map(u=>u.weight)),s=({context:u,x:f,y:h,ratio:d,box:p})=>{u.fillStyle=bt("band"),t.forEach(_=>{const g=Math.floor(Math.min(_.predicted,.9999)*10)/10,m=_.weight/i*p.height*.22;u.fillRect(f(g)+d,p.top+p.height-m,f(g+.1)-f(g)-2*d,m)}),u.strokeStyle=bt("soft"),u.lineWidth=d,u.setLineDash([3*d,4*d]),Vt(u,[f(0),f(1)],[h(0),h(1)]),u.setLineDash([]),u.strokeStyle=u.fillStyle=bt("c0"),u.lineWidth=2.2*d,Vt(u,t.map(_=>f(_.predicted)),t.map(_=>h(_.observed))),u.lineWidth=1.4*d;for(const _ of t){const g=f(_.predicted);Vt(u,[g,g],[h(_.observed-_.error),h(_.observed+_.error)]),hi(u,"circle",g,h(_.observed),4*d)}},r=n.of==="top class",a="Calibration",l=Ni(a,`Of the test rows to which the model gives ${r?"the class that the model is surest of":e} a probability of, say, 70 %, the share that is it; on the dashed line both agree. Strokes are one standard error, bars below how many rows there are.`,"calibration",()=>oi(c.canvas,a,[],devicePixelRatio)),c=qn({into:l.body,x:{label:"predicted probability",log:!1,range:{low:-.02,high:1.03},at:t0,text:u=>kt(u)},y:{label:"share that came true",log:!1,range:{low:-.03,high:1.04},at:t0,text:u=>kt(u)},height:300,about:`Calibration: ${t.map(u=>`predicted ${kt(u.predicted,1)}, true ${kt(u.observed,1)}`).join("; ")}.`,draw:s,spots:()=>t.map(u=>({x:u.predicted,y:u.observed,run:-1,words:[`predicted ${kt(u.predicted,1)}`,`true ${kt(u.observed,1)} ± ${kt(u.error,1)}`,`${Ti(Math.round(u.weight),"row")} (weight ${fe(u.weight)})`]}))});return l.element}const J1=12;function Q1(n){return[j1(n),...n.columns.filter(e=>e.kind!=="number").slice(0,J1).map(e=>eT(e,n.unit))]}function j1(n){const e="How much each column moves the prediction",a=24*n.columns.length+8,o=Math.max(...n.columns.map(f=>f.size))||1,l=f=>396*f/o,c=_t("svg",{class:"bars",viewBox:`0 0 640 ${a}`,role:"img","aria-label":`${e}: ${n.columns.map(f=>`${f.column} ${fe(f.size,4)}`).join(", ")}`},...n.columns.flatMap((f,h)=>[_t("text",{class:"name",x:160,y:24*h+19,"text-anchor":"end"},Bn(f.column,24)),_t("rect",{class:`bar-of ${f.kind}`,x:168,y:24*h+7,height:15,width:Math.max(1,l(f.size)).toFixed(1),rx:2}),_t("text",{class:"value",x:168+l(f.size)+7,y:24*h+19},fe(f.size,4))])),u=Ni(e,`Added to ${n.unit}: by one standard deviation of a number, or between the lowest and the highest point of a curve or its levels.${n.left?` ${Ti(n.left,"further column")} of less effect are left out.`:""}`,"effects",async()=>oi(await Ro(c,2),e,[],2));return u.element.classList.add("wide"),u.body.append(c),u.element}function eT(n,e){const t=Bn(n.column,44),i=n.kind==="curve"?nT(n):iT(n),s=Ni(t,n.kind==="curve"?`What it adds to ${e}, its mean being 0; marks below are the edges of its bins, with about as many rows between each two.`:`What each level adds to ${e}, beside the mean of all levels.${n.more?` ${Ti(n.more,"level")} nearer to it are left out.`:""}`,`effect-${n.column.replace(/[^\p{L}\p{N}]+/gu,"-").slice(0,40)}`,async()=>oi(await Ro(i,2),t,tT(n),2));return n.outputs.length>1&&s.above.append(M("p",{class:"outputs"},...n.outputs.map((r,a)=>M("span",{},_t("svg",{class:`swatch g${a%8}`,width:12,height:12,"aria-hidden":"true"},_t("rect",{width:11,height:11,rx:2})),r.output)))),s.body.append(i),s.element}function tT(n){return n.outputs.length<2?[]:n.outputs.map((e,t)=>({words:e.output,colour:rn(t%8)}))}const ec=380,n0=220;function nT(n){const e=n.outputs.filter(h=>!!h.x&&!!h.y),t=58,i=ec-12,s=10,r=n0-30,a=Cn(e.flatMap(h=>h.x),!1,.02),o=Cn([0,...e.flatMap(h=>h.y)],!1,.06),l=h=>t+(h-a.low)/(a.high-a.low)*(i-t),c=h=>r-(h-o.low)/(o.high-o.low)*(r-s),u=h=>new Date(h*864e5).toISOString().slice(0,10),f=n.of_days?[e[0].x[0],e[0].x.at(-1)]:tr(a.low,a.high,5);return _t("svg",{viewBox:`0 0 ${ec} ${n0}`,class:"effect",role:"img","aria-label":`${n.column}: adds ${fe(Math.min(...e[0].y),4)} to ${fe(Math.max(...e[0].y),4)}`},...tr(o.low,o.high,5).flatMap(h=>[_t("line",{class:"grid",x1:t,x2:i,y1:c(h),y2:c(h)}),_t("text",{class:"tick",x:t-6,y:c(h)+4,"text-anchor":"end"},fe(h,4))]),...f.map((h,d)=>_t("text",{class:"tick",x:l(h),y:r+18,"text-anchor":n.of_days?d?"end":"start":"middle"},n.of_days?u(h):di(h))),_t("line",{class:"axis",x1:t,x2:i,y1:c(0),y2:c(0)}),...e.map((h,d)=>_t("path",{class:`line g${d%8}`,d:h.x.map((p,_)=>`${_?"L":"M"}${l(p).toFixed(1)} ${c(h.y[_]).toFixed(1)}`).join("")})),...e[0].x.map(h=>_t("line",{class:"rug",x1:l(h),x2:l(h),y1:r,y2:r+5})))}function iT(n){const e=n.outputs.filter(u=>!!u.levels&&!!u.effects),t=e[0].levels,i=20,s=128,r=ec-14,a=t.length*i+30,o=(u,f)=>u.effects[u.levels.indexOf(f)],l=Cn([0,...e.flatMap(u=>u.effects)],!1,.06),c=u=>s+(u-l.low)/(l.high-l.low)*(r-s);return _t("svg",{viewBox:`0 0 ${ec} ${a}`,class:"effect",role:"img","aria-label":`${n.column}: ${t.map(u=>`${u} ${fe(o(e[0],u),3)}`).join(", ")}`},...tr(l.low,l.high,4).flatMap(u=>[_t("line",{class:"grid",x1:c(u),x2:c(u),y1:2,y2:a-24}),_t("text",{class:"tick",x:c(u),y:a-8,"text-anchor":"middle"},fe(u,3))]),_t("line",{class:"axis",x1:c(0),x2:c(0),y1:2,y2:a-24}),...t.flatMap((u,f)=>[_t("text",{class:"name",x:s-8,y:i*f+16,"text-anchor":"end"},Bn(u,17)),...e.flatMap((h,d)=>{const p=o(h,u);return p===void 0?[]:[...e.length===1?[_t("line",{class:"stem g0",x1:c(0),x2:c(p),y1:i*f+12,y2:i*f+12})]:[],_t("circle",{class:`dot g${d%8}`,cx:c(p),cy:i*f+12,r:4.5})]})]))}const sT=new Set(["setting","loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","seed","optimizer"]),i0={lr:"learning rate",batch_size:"batch size",hidden:"hidden layers"},s0=12;function rT(n,e){const i=["lr","batch_size","schedule",...[...new Set(n.flatMap(a=>Object.keys(a)).filter(a=>!sT.has(a)))].filter(a=>!["lr","batch_size","schedule"].includes(a))],s=[sf("optimizer",n.map(a=>a.optimizer))];for(const a of i){const o=n.map(c=>c[a]??null);if(new Set(o.map(String)).size<2)continue;const l=o.every(c=>c===null||typeof c=="number");s.push(l?aT(i0[a]??a,o):sf(i0[a]??a,o.map(c=>c===null?"–":String(c))))}return new Set(n.map(a=>a.seed)).size>1&&s.push(sf("seed",n.map(a=>String(a.seed)))),[...s.filter(a=>a.ticks.length>1||a.name==="optimizer"),oT(n,e)]}function sf(n,e){const t=e.every(a=>a!==""&&Number.isFinite(Number(a))),i=[...new Set(e)].sort((a,o)=>t?Number(a)-Number(o):a<o?-1:1),s=a=>i.length===1?.5:a/(i.length-1),r=Math.ceil(i.length/s0);return{name:n,place:e.map(a=>s(i.indexOf(a))),ticks:i.map((a,o)=>({at:s(o),words:a})).filter((a,o)=>o%r===0)}}function aT(n,e){const t=e.filter(l=>l!==null),i=[...new Set(t)].sort((l,c)=>l-c);if(i.length<=s0){const l=p=>i.length===1?.5:i.indexOf(p)/(i.length-1),c=i.every(p=>p>0)&&Er(i),u=Cn(i,c,0),f=p=>c?Math.log(p/u.low)/Math.log(u.high/u.low):l(p),d=i.some((p,_)=>_>0&&f(p)-f(i[_-1])<.05)?l:f;return{name:n,place:e.map(p=>p===null?null:d(p)),ticks:i.map(p=>({at:d(p),words:di(p)}))}}const s=Er(t),r=Cn(t,s,0),a=l=>s?Math.log(l/r.low)/Math.log(r.high/r.low):(l-r.low)/(r.high-r.low),o=s?zg(r.low,r.high,6):tr(r.low,r.high,6);return{name:n,place:e.map(l=>l===null?null:a(l)),ticks:o.map(l=>({at:a(l),words:Zf(l)}))}}function oT(n,e){const t=n.map(l=>Ar(l)?null:l.loss),i=t.filter(l=>l!==null).sort((l,c)=>l-c),s=t.some(l=>l===null)?.88:1,r=l=>1-(i.length<2?0:i.indexOf(l)/(i.length-1)*s),a=i.filter((l,c)=>c%Math.max(1,Math.ceil((i.length-1)/5))===0),o=[...new Set(a)].map(l=>({at:r(l),words:fe(l,5)}));return s<1&&o.push({at:0,words:"diverged"}),{name:`${e}, ranked`,place:t.map(l=>l===null?0:r(l)),ticks:o}}function lT(n,e,t){if(n.runs.length<2)return null;const i=rT(n.runs,n.judged_by),s="Settings and their loss",r=Ni(s,"A line is a run. Point at one to see it everywhere on this page; click to keep it marked. The best loss is at the end of the last axis, where runs are spread by rank.","parallel-coordinates",async()=>oi(await Ro(a,2),s,po(e),2));r.above.append(fo(e,t));const a=_t("svg",{class:"parallel",role:"img","aria-label":`Parallel coordinates of ${n.runs.length} runs over ${i.map(d=>d.name).join(", ")}; the table of runs has the same figures.`});r.body.append(a);let o=[];const l=n.runs.map((d,p)=>e.find(_=>_.runs.includes(p))),c=()=>{const d=Math.max(260,r.body.clientWidth),p=d>=560,_=p?330:74*i.length+10;a.setAttribute("viewBox",`0 0 ${d} ${_}`),a.setAttribute("width",String(d)),a.setAttribute("height",String(_));const g=p?cT(i,d,_):uT(i,d);o=n.runs.map((m,v)=>{const w=_t("path",{d:a0(i,v,g.at),class:`run g${l[v].colour}`,"stroke-dasharray":l[v].dash.join(" ")||null}),S=_t("path",{d:a0(i,v,g.at),class:"grip"});return S.addEventListener("pointerenter",()=>t.hover(v)),S.addEventListener("pointerleave",()=>t.hover(null)),S.addEventListener("click",()=>t.toggle(v)),u.push(S),w}),ht(a,...o,...g.furniture,...u.splice(0)),f()},u=[],f=()=>{o.forEach((d,p)=>{d.dataset.emphasis=t.emphasis(p)==="plain"&&p===n.winner?"first":t.emphasis(p)})};let h=0;return new ResizeObserver(()=>{r.body.clientWidth!==h&&(h=r.body.clientWidth,c())}).observe(r.body),t.onChange(f),r.element}function cT(n,e,t){const i=Math.max(...n[0].ticks.map(({words:d})=>Math.min(14,d.length))),s=34,r=t-14,a=16+8*i,o=e-76,l=d=>a+d/Math.max(1,n.length-1)*(o-a),c=d=>r-d*(r-s),u=(o-a)/Math.max(1,n.length-1),f=Math.max(6,Math.floor(u/8)),h=n.flatMap((d,p)=>{const _=p===n.length-1,g=p===0?"end":"start",m=p===0?-7:7,v=p===0?"start":_?"end":"middle",w=p===0?4:_?e-2:l(p);return[_t("line",{class:"axis",x1:l(p),x2:l(p),y1:s,y2:r}),_t("text",{class:"name",x:w,y:16,"text-anchor":v},Bn(d.name,Math.max(12,f+6))),...r0(d.ticks,r-s).map(({at:S,words:R})=>_t("text",{class:"tick halo",x:l(p)+m,y:c(S)+4,"text-anchor":g},Bn(R,p===0?14:_?10:f)))]});return{at:(d,p)=>[l(d),c(p)],furniture:h}}function uT(n,e){const i=e-26,s=o=>34+o*74,r=o=>22+o*(i-22),a=n.flatMap((o,l)=>[_t("line",{class:"axis",x1:22,x2:i,y1:s(l),y2:s(l)}),_t("text",{class:"name halo",x:2,y:s(l)-14,"text-anchor":"start"},Bn(o.name,30)),...r0(o.ticks,i-22,66).map(({at:c,words:u})=>_t("text",{class:"tick halo",x:r(c),y:s(l)+18,"text-anchor":c<.06?"start":c>.94?"end":"middle"},Bn(u,9)))]);return{at:(o,l)=>[r(l),s(o)],furniture:a}}function r0(n,e,t=15){const i=[];for(const s of[...n].sort((r,a)=>a.at-r.at))i.every(r=>Math.abs(r.at-s.at)*e>=t)&&i.push(s);return i}function a0(n,e,t){let i=!1;return n.map((s,r)=>{const a=s.place[e];if(a===null)return"";const[o,l]=t(r,a),c=`${i?"L":"M"}${o.toFixed(1)} ${l.toFixed(1)}`;return i=!0,c}).join("")}function hT(n,e){return e.flatMap(t=>{const i=t.runs.flatMap(s=>{const{lr:r,loss:a}=n.runs[s];return r===null||!(r>0)?[]:[{run:s,lr:r,loss:Ar(n.runs[s])?null:a,lowest:!1}]});for(const s of new Set(i.map(r=>r.lr))){const r=i.filter(c=>c.lr===s&&c.loss!==null),a=r.filter(c=>!ho(n.runs[c.run])),l=(a.length?a:r).reduce((c,u)=>c===null||u.loss<c.loss?u:c,null);l&&(l.lowest=!0)}return i.sort((s,r)=>s.lr-r.lr),i.length?[{group:t,points:i}]:[]})}function fT(n){let e=null;for(const t of[...new Set(n.map(i=>i.lr))].sort((i,s)=>s-i)){if(n.some(i=>i.lr===t&&i.loss!==null))break;e=t}return e}function dT(n,e,t){const i=hT(n,e),s=new Set(i.flatMap(({points:A})=>A.map(I=>I.lr)));if(s.size<2)return null;const r=i.flatMap(({points:A})=>A.flatMap(I=>I.loss===null?[]:[I.loss]));if(!r.length)return null;const a=n.baseline_loss??null,o=i.map(({points:A})=>Math.min(...A.flatMap(I=>I.loss===null?[]:[I.loss])));let l="best";const c=()=>{const A=l==="best"?Jl(r,o):(a??1/0)*1.1;return r.map(I=>Math.min(I,A))},u=Er(c()),f=i.some(({points:A})=>A.some(I=>I.loss===null)),h=f?6/7:1;let d=Cn(c(),u,.06),p=0;const _=()=>(d=Cn(c(),u,.06),p=u?d.low*(d.high/d.low)**(1/h):d.low+(d.high-d.low)/h,{label:n.loss.replaceAll("_"," "),log:u,range:{low:d.low,high:p},text:A=>A>d.high?"":fe(A,5)}),g=Cn(s,!0,.05),m={label:"learning rate",log:!0,range:g,text:di},v=n.learning_rates,w=({context:A,x:I,y:G,ratio:B,box:$})=>{const V=G(d.high);f&&(A.fillStyle=bt("band"),A.fillRect($.left,$.top,$.width,V-$.top),A.strokeStyle=bt("edge"),A.lineWidth=B,Vt(A,[$.left,$.left+$.width],[V,V]),A.fillStyle=bt("soft"),A.font=`${11*B}px system-ui, sans-serif`,A.textAlign="left",A.fillText("diverged",$.left+6*B,$.top+14*B));const Y=v?.stable;Y&&Y>g.low&&Y<g.high&&(A.strokeStyle=bt("warn"),A.setLineDash([4*B,3*B]),Vt(A,[I(Y),I(Y)],[$.top,$.top+$.height]),A.setLineDash([]),A.fillStyle=bt("warn"),A.fillText("2/λ",I(Y)+4*B,$.top+$.height-8*B)),i.forEach(({group:Q,points:ie},Z)=>{const q=t.active&&ie.every(re=>t.emphasis(re.run)==="faint");A.strokeStyle=A.fillStyle=rn(Q.colour),A.globalAlpha=q?.15:.9,A.lineWidth=1.8*B,A.setLineDash(Q.dash.map(re=>re*B));const ce=ie.filter(re=>re.lowest);A.save(),A.beginPath(),A.rect($.left,V,$.width,$.top+$.height-V),A.clip(),Vt(A,ce.map(re=>I(re.lr)),ce.map(re=>G(re.loss))),A.restore(),A.setLineDash([]);for(const re of ie){const _e=t.emphasis(re.run);A.globalAlpha=_e==="faint"?.15:re.lowest||_e==="strong"?1:.45;const de=(_e==="strong"?6:re.lowest?4:3)*B;re.loss===null?(A.lineWidth=1.8*B,Kg(A,I(re.lr),b(Z,$.top,V),de*.8)):re.loss<=d.high&&hi(A,Q.mark,I(re.lr),G(re.loss),de)}}),A.globalAlpha=1},S=i.flatMap(({points:A},I)=>A.some(G=>G.loss===null)?[I]:[]),R=A=>(S.indexOf(A)+1)/(S.length+1),b=(A,I,G)=>I+R(A)*(G-I),x=()=>i.flatMap(({points:A},I)=>A.filter(G=>G.loss===null||G.loss<=d.high).map(G=>({x:G.lr,y:G.loss===null?E(I):Math.min(G.loss,d.high),run:G.run,words:[n.runs[G.run].setting,G.loss===null?n.runs[G.run].status:`${n.judged_by} ${fe(G.loss)}`]}))),E=A=>{const I=1-R(A);return u?d.high*(p/d.high)**I:d.high+I*(p-d.high)},N="Final loss against learning rate",L=`Each curve joins an optimizer's lowest ${n.judged_by} at every learning rate tried; other runs at that rate are fainter.${f?" Crosses in the shaded region diverged.":""}${n.runs.some(ho)?" Of runs that left the race early it is the loss that they had reached.":""}${pT(n)}`,T=Ni(N,L,"learning-rates",()=>oi(F.canvas,N,po(e),devicePixelRatio));T.above.append(Ss("Vertical axis",Tf,l,A=>{l=A,F.replace(m,_())}),fo(e,t));const U=i.flatMap(({group:A,points:I})=>{const G=fT(I);return G===null?[]:[`${A.name} from ${di(G)}`]});U.length&&T.element.append(M("p",{class:"aside"},`Diverged at every rate tried: ${U.join(", ")} up.`));const F=qn({into:T.body,x:m,y:_(),height:320,about:`${N} of ${i.map(({group:A})=>A.name).join(", ")}.`,draw:w,spots:x,onHover:A=>t.hover(A),onClick:A=>t.toggle(A)});return t.onChange(F.redraw),T.element}function pT(n){const e=n.learning_rates?.stable;return e?` 2/λ = ${di(e)} is the largest stable rate of plain descent in full batches.`:""}function mT(n,e){const t=n.predicted.map((u,f)=>({x:u,y:n.actual[f]-u})),i=o0(t.map(u=>u.x)),s=o0(t.map(u=>u.y)),r=({context:u,x:f,y:h,ratio:d,box:p})=>{u.fillStyle=bt("c0"),u.globalAlpha=.32;for(const _ of t)hi(u,"circle",f(_.x),h(_.y),2.4*d);u.globalAlpha=1,u.strokeStyle=bt("soft"),u.lineWidth=d,u.setLineDash([3*d,4*d]),Vt(u,[p.left,p.left+p.width],[h(0),h(0)]),u.setLineDash([]),u.strokeStyle=u.fillStyle=bt("c1"),u.lineWidth=2.4*d,Vt(u,n.bins.map(_=>f(_.predicted)),n.bins.map(_=>h(_.residual))),u.lineWidth=1.6*d;for(const _ of n.bins)_.standard_error!==null&&Vt(u,[f(_.predicted),f(_.predicted)],[h(_.residual-_.standard_error),h(_.residual+_.standard_error)]),hi(u,"square",f(_.predicted),h(_.residual),3.4*d)},a="Residuals",o=n.predicted.length<n.of?`${Ti(n.predicted.length,"dot")} stand for ${Ti(n.of,"test row")}`:Ti(n.of,"test row"),l=Ni(a,`Actual − predicted ${e}; ${o}. Squares are means of equally many rows, with one standard error: where they leave the dashed line, the model is wrong on average. The outermost hundredth at each end is cut off.`,"residuals",()=>oi(c.canvas,`Residuals of ${e}`,[{words:"rows",colour:bt("c0")},{words:"means",colour:bt("c1")}],devicePixelRatio)),c=qn({into:l.body,x:{label:"predicted",log:!1,range:i},y:{label:"actual − predicted",log:!1,range:s},height:300,about:`Residuals of ${n.of} test rows over the prediction; means between ${fe(Math.min(...n.bins.map(u=>u.residual)))} and ${fe(Math.max(...n.bins.map(u=>u.residual)))}.`,draw:r,spots:()=>n.bins.map(u=>({x:u.predicted,y:u.residual,run:-1,words:[`predicted ${fe(u.predicted)}`,`mean residual ${fe(u.residual,3)} ± ${fe(u.standard_error,2)}`,`deviation ${fe(u.deviation,4)}`]}))});return l.element}function o0(n){const e=[...n].sort((i,s)=>i-s),t=e.length>=200?Math.floor(e.length/100):0;return Cn(e.slice(t,e.length-t),!1,.06)}function gT(n){const e=n?.mse,t=n?.target_variance;if(typeof e!="number"||typeof t!="number"||!(t>0))return null;const i=Math.max(e,t),s=(r,a,o)=>M("div",{class:"bar-row"},M("span",{},r),M("meter",{class:`bar ${o}`,min:0,max:i,value:a,"aria-label":r}),M("span",{class:"n"},fe(a)));return M("section",{class:"card plain"},M("h3",{},"MSE beside the variance of the target"),M("p",{class:"note"},"The variance is the MSE of always predicting the mean: what there is to explain."),s("variance",t,"theirs"),s("MSE",e,"ours"),M("p",{class:"aside"},`R² = 1 − MSE / variance = 1 − ${fe(e)} / ${fe(t)} = ${fe(1-e/t)}: ${kt(Math.max(0,1-e/t),1)} of it is explained.`))}function l0(n,e,t,i){const s=n.runs.flatMap((m,v)=>{const w=i.x.of(v),S=i.y.of(v);return w!==null&&S!==null&&Number.isFinite(w)&&Number.isFinite(S)?[{run:v,x:w,y:S}]:[]});if(s.length<2)return null;const r=_T(s),a=Er(r.map(m=>m.x)),o=i.diagonal?a:Er(r.map(m=>m.y)),l=Cn(r.flatMap(m=>[m.x,m.y]),a,.06),c=i.diagonal?l:Cn(r.map(m=>m.x),a,.06),u=i.diagonal?l:Cn(r.map(m=>m.y),o,.08),f=new Map(e.flatMap(m=>m.runs.map(v=>[v,m]))),h=({context:m,x:v,y:w,ratio:S})=>{i.diagonal&&(m.strokeStyle=bt("soft"),m.lineWidth=S,m.setLineDash([3*S,4*S]),Vt(m,[v(l.low),v(l.high)],[w(l.low),w(l.high)]),m.setLineDash([]));for(const{run:R,x:b,y:x}of r){const E=t.emphasis(R),N=f.get(R);m.globalAlpha=E==="faint"?.18:.9,m.strokeStyle=m.fillStyle=rn(N.colour),m.lineWidth=1.8*S,hi(m,N.mark,v(b),w(x),(E==="strong"?7:4.5)*S),R===n.winner&&(m.globalAlpha=1,m.strokeStyle=bt("ink"),m.beginPath(),m.arc(v(b),w(x),9*S,0,2*Math.PI),m.stroke())}m.globalAlpha=1},d=s.length-r.length,p=i.note+(d?` ${Ti(d,"run")} of ${s.length} lie far off, and outside the picture.`:""),_=Ni(i.title,p,i.name,()=>oi(g.canvas,i.title,po(e),devicePixelRatio));_.above.append(fo(e,t));const g=qn({into:_.body,x:{label:i.x.label,log:a,range:c,text:m=>fe(m,5)},y:{label:i.y.label,log:o,range:u,text:m=>fe(m,5)},height:300,about:`${i.title} of ${r.length} runs.`,draw:h,spots:()=>r.map(m=>({...m,words:[n.runs[m.run].setting,`${i.x.label} ${fe(m.x)}`,`${i.y.label} ${fe(m.y)}`]})),onHover:m=>t.hover(m),onClick:m=>t.toggle(m)});return t.onChange(g.redraw),_.element}function _T(n){const e=Jl(n.map(i=>i.x)),t=n.filter(i=>i.x<=e);return t.length>=2?t:n}const vT=[0,.2,.4,.6,.8,1];function tc(n,e,t){let i=n,s=t,r=null;const a=({context:u,x:f,y:h,ratio:d})=>{u.strokeStyle=bt("soft"),u.lineWidth=d,u.setLineDash([3*d,4*d]),Vt(u,[f(0),f(1)],[h(s(0)),h(s(1))]),u.setLineDash([]),u.strokeStyle=bt("c0"),u.lineWidth=2.4*d,Vt(u,i.x.map(f),i.y.map(h)),r&&(u.fillStyle=bt("ink"),hi(u,"circle",f(r[0]),h(r[1]),6*d))},o=Ni(e.title,e.note,e.name,()=>oi(c.canvas,e.title,[],devicePixelRatio),e.save),l=u=>({label:u,log:!1,range:{low:-.02,high:1.03},at:vT,text:f=>kt(f)}),c=qn({into:o.body,x:l(e.x),y:l(e.y),height:300,about:`${e.title}: ${e.x}, ${e.y}.`,draw:a,spots:()=>i.x.map((u,f)=>({x:u,y:i.y[f],run:-1,words:[`${e.x} ${kt(u,1)}`,`${e.y} ${kt(i.y[f],1)}`,`${e.threshold??"threshold"} ${fe(i.threshold[f],4)}`]}))});return{element:o.element,show:(u,f,h)=>{i=u,r=f,s=h,c.redraw()}}}function xT(n,e,t){const i=(n.tries??[]).flatMap(d=>{const p=e.find(_=>_.name===d.optimizer);return p&&d.k.length>1?[{of:d,group:p}]:[]});if(!i.length)return null;const s=i.flatMap(({of:d})=>d.loss).filter(d=>d!==null),r=Er(s),a=Jl(s,i.flatMap(({of:d})=>d.loss.at(-1)??[])),o=Math.max(...i.map(({of:d})=>d.k.at(-1))),l=({context:d,x:p,y:_,ratio:g})=>{for(const{of:m,group:v}of i){const w=t.active&&v.runs.every(b=>t.emphasis(b)==="faint");d.globalAlpha=w?.15:1,d.strokeStyle=d.fillStyle=rn(v.colour),d.lineWidth=2*g,d.setLineDash(v.dash.map(b=>b*g));const S=m.k.map(p),R=m.loss.map(b=>b===null?NaN:_(b));Vt(d,S,R),d.setLineDash([]),d.lineWidth=1.2*g,d.globalAlpha*=.6,m.error.forEach((b,x)=>{const E=m.loss[x];b!==null&&E!==null&&Vt(d,[S[x],S[x]],[_(E-b),_(E+b)])}),d.globalAlpha=w?.15:1,S.forEach((b,x)=>Number.isFinite(R[x])&&hi(d,v.mark,b,R[x],3.4*g))}d.globalAlpha=1},c="How many tries would have sufficed",u=Ni(c,`The lowest ${n.judged_by} to expect after k settings of an optimizer drawn at random from those tried, with one standard error. A curve that is flat early belongs to an optimizer that is easy to tune.`,"tries",()=>oi(h.canvas,c,po(i.map(({group:d})=>d)),devicePixelRatio));u.above.append(fo(i.map(({group:d})=>d),t));const f=i.map(({of:d})=>`${d.optimizer} ${d.sufficed===null?"none":d.sufficed}`);u.element.append(M("p",{class:"aside"},`Tries after which the expected best is within 1 % of the best of all: ${f.join(", ")}.`));const h=qn({into:u.body,x:{label:"settings tried, k",log:!1,range:{low:.6,high:o+.4},at:ST(o),text:String},y:{label:n.loss.replaceAll("_"," "),log:r,range:Cn(s.filter(d=>d<=a),r,.08),text:d=>fe(d,4)},height:300,about:`${c}: ${i.map(({of:d})=>`${d.optimizer} from ${fe(d.loss[0])} to ${fe(d.loss.at(-1))}`).join("; ")}.`,draw:l,spots:()=>i.flatMap(({of:d,group:p})=>d.k.flatMap((_,g)=>d.loss[g]===null?[]:[{x:_,y:d.loss[g],run:p.runs[0],words:[d.optimizer,`best of ${_}: ${fe(d.loss[g])}`]}]))});return t.onChange(h.redraw),u.element}function ST(n){const e=Math.ceil(n/10);return Array.from({length:n},(t,i)=>i+1).filter(t=>t===1||t%e===0)}const MT=14;function wT(n){const e=n.settings[n.winner],t=n.settings.filter(i=>i!==e&&i.difference!==null);return t.sort((i,s)=>i.difference-s.difference),[e,...t.slice(0,MT-1)]}function bT(n,e){const t=n.verdict;if(!t||t.settings.length<2)return null;const i=wT(t),s=t.settings.length-i.length,r=t.judge===n.loss?"loss":t.judge.replaceAll("_"," "),a="Difference to the winner",o=Ni(a,`By how much the ${r} is worse than the winner's on the same rows; thick strokes are one paired standard error, thin ones two. Filled dots are told apart from the best, hollow ones are not.${s>0?` ${Ti(s,"further setting")} lie beyond.`:""}`,"verdict",async()=>oi(await Ro(l,2),a,[],2));o.element.classList.add("wide");const l=_t("svg",{class:"forest",role:"img","aria-label":i.map(h=>`${h.label||h.setting}: ${fe(h.difference,3)} ± ${fe(h.difference_error,2)}`).join("; ")});o.body.append(l);let c=0;const u=()=>{const h=Math.max(260,o.body.clientWidth),d=h<640,p=d?40:24,_=6,g=_+p*i.length+34,m=d?10:Math.min(360,h*.36),v=h-(d?12:170),w=i.map(N=>[(N.difference??0)-2*(N.difference_error??0),(N.difference??0)+2*(N.difference_error??0)]),S=Math.min(0,...w.map(([N])=>N)),R=Math.max(...w.map(([,N])=>N),1e-12),b=N=>m+(N-S)/(R-S)*(v-m);l.setAttribute("viewBox",`0 0 ${h} ${g}`),l.setAttribute("width",String(h)),l.setAttribute("height",String(g));const x=_+p*i.length;ht(l,...tr(S,R,d?4:6).flatMap(N=>[_t("line",{class:"grid",x1:b(N),x2:b(N),y1:_,y2:x}),_t("text",{class:"tick",x:b(N),y:x+16,"text-anchor":"middle"},fe(N,3))]),_t("line",{class:"axis",x1:b(0),x2:b(0),y1:_,y2:x}),...i.flatMap((N,L)=>E(N,L)));function E(N,L){const T=_+p*L+(d?29:14),U=N.difference??0,F=N.difference_error??0,A=N.label||N.setting,I=N.probability_best===null?"":`P(best) ${kt(N.probability_best,1)}`,G=d?[_t("text",{class:"name",x:2,y:T-12,"text-anchor":"start"},Bn(A,Math.floor(h/8)))]:[_t("text",{class:L?"name":"name first",x:m-10,y:T+4,"text-anchor":"end"},Bn(A,Math.floor(m/7.4))),_t("text",{class:"tick",x:h,y:T+4,"text-anchor":"end"},L?`${U>=0?"+":""}${fe(U,3)} ± ${fe(F,2)}`:"winner")],B=_t("g",{class:`setting ${N.told_apart?"apart":"tied"}`},_t("title",{},`${N.setting}: ${fe(N.loss)} ± ${fe(N.standard_error,2)}. ${I}`),...G,_t("line",{class:"thin",x1:b(U-2*F),x2:b(U+2*F),y1:T,y2:T}),_t("line",{class:"thick",x1:b(U-F),x2:b(U+F),y1:T,y2:T}),_t("circle",{class:"mark",cx:b(U),cy:T,r:4.5}),_t("rect",{class:"grip",x:0,y:T-p/2,width:h,height:p}));return N.runs.length&&!N.mean&&(B.addEventListener("pointerenter",()=>e.hover(N.runs[0])),B.addEventListener("pointerleave",()=>e.hover(null))),[B]}};new ResizeObserver(()=>{o.body.clientWidth!==c&&(c=o.body.clientWidth,u())}).observe(o.body);const f=[t.how_sure,t.correction].filter(Boolean);return f.length&&o.element.append(M("p",{class:"aside"},f.join(" "))),o.element}function yT(n,e){const t=Yg(n.runs),i=n.confusion?.classes??[],s=n.probability_bins?.of==="class 1"&&i.length===2,r=n.metric;return[{id:"verdict",title:"How sure that is",parts:[bT(n,e)]},{id:"runs",title:"Runs",said:`${n.folds?`${Ti(n.runs_in_all,"setting")}, each the mean over ${n.folds} folds`:Ti(n.runs_in_all,"run")}, trained side by side on the same batches.${n.runs.length<n.runs_in_all?` The best ${n.runs.length} are shown.`:""} Point at a run, or mark it with its button, to see it in every picture.`,parts:[K1(n,t,e)]},{id:"descent",title:"The descent",parts:[Qh(n,t,e,"split"),Qh(n,t,e,"batch"),Qh(n,t,e,"gap")]},{id:"settings",title:"What the settings do",parts:[dT(n,t,e),n.judged_by==="training loss"?null:l0(n,t,e,{title:"Training against validation loss",note:`A run above the dashed line does better on the rows it was trained on than on those it never saw. The circled run is the one kept. ${n.generalisation??""}`,name:"train-and-validation",x:{label:"training loss",of:a=>n.runs[a].train_loss},y:{label:"validation loss",of:a=>n.runs[a].valid_loss},diagonal:!0}),r?l0(n,t,e,{title:`Loss against ${r.name.replaceAll("_"," ")}`,note:`Runs are trained by the loss and judged by the metric; they need not rank alike. Both on ${n.judged_by==="validation loss"?"validation rows":"rows held out"}${r.rows<n.rows.valid?`, the metric on ${r.rows.toLocaleString("en")} of them`:""}. ${r.greater_is_better?"Up":"Down"} and left is better.`,name:"loss-and-metric",x:{label:n.judged_by,of:a=>n.runs[a].loss},y:{label:r.name.replaceAll("_"," "),of:a=>n.runs[a].metric??null}}):null,xT(n,t,e),ET(lT(n,t,e))]},{id:"figures",title:"Four numbers that are not the same",said:`Of ${n.answer}.`,parts:[G1(n),V1(n)]},{id:"predictions",title:"Its predictions on the test rows",parts:[n.residuals?mT(n.residuals,n.target):null,gT(n.figures.test),n.probability_bins?Z1(n.probability_bins,i[1]??"class 1"):null,...s?B1(n.probability_bins,[i[0],i[1]],n.threshold?.[0]):[],n.roc?tc(n.roc,{title:"ROC curve",note:`Of the rows of ${i[1]??"class 1"} the share that is found, against the share of the others taken for it, at every threshold. Guessing lies on the dashed line.`,name:"roc",x:"false positive rate",y:"recall"},a=>a).element:null,n.precision_recall?tc(n.precision_recall,{title:"Precision and recall",note:`Of the rows taken for ${i[1]??"class 1"} the share that is it, against the share of it that is found. Guessing lies on the dashed line.`,name:"precision-recall",x:"recall",y:"precision"},()=>n.precision_recall.share).element:null,n.confusion&&!s?M("section",{class:"card plain"},M("h3",{},"Confusion matrix"),jh(i,n.confusion.matrix)):null]},{id:"columns",title:"What the columns do",said:n.effects?`Of ${n.effects.of}.`:void 0,small:!0,parts:n.effects?Q1(n.effects):[]},{id:"repeat",title:"To repeat it",parts:[W1(n)]}]}function ET(n){return n?.classList.add("wide"),n}function TT(n){const e=n.gain_over_baseline,t=Object.entries(n.rows).map(([s,r])=>`${r.toLocaleString("en")} ${s==="valid"?"validation":s==="train"?"training":s}`),i=[["target",`${n.target} (${n.task})`],["rows",t.join(", ")],["runs",Ti(n.runs_in_all,"run")],["time",`${Jf(n.seconds)}, engine ${n.engine}`]];return e&&i.push(["loss below that of the best constant",`${fe(e.loss)} ± ${fe(e.standard_error,2)} on the test rows`]),[M("p",{class:"verdict"},n.sentence),n.verdict?.baseline?.sentence?M("p",{class:"said"},n.verdict.baseline.sentence):null,n.interrupted?M("p",{class:"warn"},"Training was ended early by hand; figures are of what was reached."):null,M("dl",{class:"facts"},...i.flatMap(([s,r])=>[M("div",{},M("dt",{},s),M("dd",{},r))])),n.notes?.length?M("details",{class:"notes"},M("summary",{},`${Ti(n.notes.length,"note")} on data and training`),M("ul",{},...n.notes.map(s=>M("li",{},s)))):null]}function AT(n,e){return yT(n,e).flatMap(({id:t,title:i,said:s,parts:r,small:a})=>{const o=r.filter(c=>c!==null);if(!o.length)return[];const l=o.length>1||o[0].matches("figure");return[{id:t,title:i,element:M("section",{id:t,"aria-labelledby":`${t}-title`},M("h2",{id:`${t}-title`},i),s?M("p",{class:"said"},s):null,M("div",{class:l?a?"cards small":"cards":null},...o))}]})}async function RT(n,e,t){const i=await cr(`data/document?race=${e}`),s=new Qg(i.runs.map(a=>a.optimizer)),r=(a,o)=>{const l=M("button",{type:"button",class:a==="model"?"play":"save"},et(a));return l.addEventListener("click",()=>{e_(`data/${a}?race=${e}`).then(c=>CT(c,o),t)}),l};return ht(n,M("h2",{},`${et("predicting")} `,M("em",{},i.target)),...TT(i),M("div",{class:"above"},r("model","model.thalweg"),r("report","report.html")),et("english")?M("p",{class:"note"},et("english")):null,...AT(i,s).map(({element:a})=>a)),i}function CT(n,e){const t=document.createElement("a");t.href=URL.createObjectURL(n),t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),1e4)}const Yn=Qi({about:["The true loss over a plane of the model's parameters; drag to turn.","模型参数平面上的真实损失；拖动可旋转。"],of:["The true loss of","真实损失："],on:["on","，数据行数"],rows:["rows","行"],drawn:["drawn from","，抽样自"],explained:["of the movement lies in this plane","的移动位于此平面内"],model:["loss of the model","模型的损失"],lowest:["lowest in the plane","平面内最低"],curvature:["curvature along","曲率，沿"],run:["run","运行"],update:["update","更新"],own:["true loss","真实损失"],inPlane:["loss in the plane","平面内的损失"],inside:["in the plane","位于平面内"],threads:["A line is at the run's true loss. A thread leads from there to the surface: to the loss of the plane's nearest point. Where threads are long, the run is far from the plane.","路径画在运行的真实损失处；细线连到曲面，即平面上最近点的损失。细线越长，运行离平面越远。"],principal:["The axes are the first two principal components of these runs' paths.","坐标轴为这些运行路径的前两个主成分。"],weights:["The axes are two weights; all others stay as they are.","坐标轴为两个权重，其余权重保持不变。"],hessian:["The axes are the two directions in which the loss is steepest curved: the top eigenvectors of its Hessian.","坐标轴为损失曲率最大的两个方向，即 Hessian 矩阵的前两个特征向量。"],random:["The axes are two random directions, scaled to the weights of each unit (Li et al. 2018).","坐标轴为两个随机方向，按各单元的权重缩放（Li 等，2018）。"],across:["across","横轴"],deep:["into the picture, or up","纵深轴（等高线中为纵轴）"]});function LT(n){const e=Nl(Yn("about"),null,n);let t=[],i=[],s=[],r=null,a=null;const o=M("p",{class:"note"}),l=M("p",{class:"aside"}),c=M("ul",{class:"notes",hidden:!0}),u=M("p",{class:"share",hidden:!0}),f=M("dl",{class:"facts"}),h=M("div",{class:"runs-of-lab",hidden:!0}),d=M("p",{class:"aside",hidden:!0},Yn("threads")),p=Fo(()=>{m(),n()});p.element.hidden=!0;const _=()=>Math.max(0,...t.map(({points:S})=>S.length/2-1)),g=()=>t.map(({points:S})=>_()?Math.round(p.step()/_()*(S.length/2-1)):0);function m(){if(!a)return;const S={walks:t,steps:g(),start:null,shown:null};e.draw(S);const R=t.map((x,E)=>{const N=Io(S,E);return M("tr",{},M("th",{scope:"row"},M("span",{class:`dot-of g${ji(x.colour??E)}`}),` ${Bn(x.words,48)}`),...[s[E][N].toLocaleString("en"),fe(x.heights[N]),fe(i[E][N]),kt(r.walks[E].explained,1)].map(L=>M("td",{class:"n"},L)))}),b=["update","own","inPlane","inside"].map(x=>M("th",{class:"n"},Yn(x)));ht(h,M("table",{},M("thead",{},M("tr",{},M("th",{},Yn("run")),...b)),M("tbody",{},...R)))}function v(S){const R=S.rows,b=R.used.toLocaleString("en");o.textContent=`${Yn("of")} ${S.model_in_words} (${S.loss.replaceAll("_"," ")}), ${Yn("on")} ${b} ${Yn("rows")}${R.used<R.data?` ${Yn("drawn")} ${R.data.toLocaleString("en")}`:""}. ${Yn(S.plane)}`,l.textContent=`${Yn("across")}: ${S.axes[0]}; ${Yn("deep")}: ${S.axes[1]}.`,u.hidden=S.explained===null,ht(u,M("strong",{},kt(S.explained,1)),` ${Yn("explained")}`);const{lowest:x}=S,E=[[Yn("model"),fe(S.at_model)],[Yn("lowest"),`${fe(x.loss)} (${fe(x.a,3)}, ${fe(x.b,3)})`],[`${Yn("curvature")} ${Bn(S.axes[0],24)}`,fe(S.curvature[0],4)],[`${Yn("curvature")} ${Bn(S.axes[1],24)}`,fe(S.curvature[1],4)]];ht(f,...E.map(([N,L])=>M("div",{},M("dt",{},N),M("dd",{class:"n"},L)))),c.hidden=!S.notes.length,ht(c,...S.notes.map(N=>M("li",{},N)))}const w=(S,R,b)=>{r=S;const x=R.heights;let E=0,N=S.lowest.loss,L=S.high??N+1;const T=L+3*(L-N);t=[],i=[],s=S.walks.map(U=>U.updates),S.walks.forEach(({name:U,updates:F},A)=>{const I=E+F.length,G=R.losses.values.subarray(E,I);for(const B of G)B<N&&(N=B),B>L&&B<=T&&(L=B);t.push({name:String(A),words:U,status:"",ended:-1,colour:b?.[A]??A,points:R.places.values.subarray(2*E,2*I),heights:G,own:G.map(B=>B<=T?B:NaN)}),i.push(R.in_plane.values.subarray(E,I)),E=I}),a={x:S.a,y:S.b,columns:x.shape[1],rows:x.shape[0],heights:x.values,low:N,high:L};for(const U of[p.element,h,d])U.hidden=!t.length;v(S),e.show(a,{minima:[[0,0]]}),t.length?p.show(_(),_()):m()};return{element:M("div",{class:"surface-of-runs"},M("div",{class:"above"},e.controls),o,u,e.element,p.element,l,f,h,d,c),picture:e,show:w,step:()=>p.step(),walks:()=>t,terrain:()=>a,close:()=>{p.pause(),e.close()}}}const fs=Qi({title:["The true loss surface","真实损失曲面"],lead:["Every height is the loss recomputed with those weights on training rows; the lines are the weights that these runs really had.","每个高度都是用相应权重在训练数据上重新计算的损失；线条是这些运行真实经过的权重。"],axes:["Axes","坐标轴"],principal:["principal components","主成分"],hessian:["steepest (Hessian)","最陡方向（Hessian）"],weights:["two weights","两个权重"],random:["random","随机方向"],around:["Around the run","以此运行为中心"],first:["First weight","第一个权重"],second:["Second weight","第二个权重"],another:["Other random directions","换一组随机方向"],finer:["finer","更精细"],paths:["Paths shown","显示的路径"],computing:["Computing the true loss at every point…","正在计算每一点的真实损失……"]}),c0=["principal","hessian","weights","random"],PT=12,DT=8;function u0(n){const e=r=>r!==null&&/^\d{1,6}$/.test(r)?Number(r):null,t=r=>r===null?null:r.split(".").map(e).filter(a=>a!==null),i=c0.find(r=>r===n.get("s.axes"))??null,s=t(n.get("s.w"));return{plane:i,run:e(n.get("s.run")),runs:t(n.get("s.runs")),seed:e(n.get("s.seed"))??0,weights:i==="weights"&&s?.length===2?[s[0],s[1]]:null,fine:n.get("s.fine")==="1"}}function NT(n,e){let t=u0(n.parts),i=null,s=null;const r=LT(()=>{c(),u()}),a=M("div",{class:"above"}),o=M("div",{class:"above"}),l=M("p",{class:"message",role:"alert"});function c(){const _=new URLSearchParams;t.plane&&_.set("s.axes",t.plane),t.run!==null&&_.set("s.run",String(t.run)),t.runs&&_.set("s.runs",t.runs.join(".")),t.weights&&_.set("s.w",t.weights.join(".")),t.seed&&_.set("s.seed",String(t.seed)),t.fine&&_.set("s.fine","1"),r.picture.view()==="contour"&&_.set("s.view","contour"),n.keep(_)}function u(){n.expose({surface:{said:i,state:t,walks:r.walks(),terrain:r.terrain(),step:r.step(),view:r.picture.view()}})}async function f(){s?.abort(),s=new AbortController;const _=s;r.picture.setWaiting(!0),l.textContent="";const g={race:e,size:t.fine?200:100,seed:t.seed,...t.plane?{plane:t.plane}:{},...t.run===null?{}:{run:t.run},...t.runs?{runs:t.runs}:{},...t.weights&&t.plane==="weights"?{weights:t.weights}:{}};try{const m=await fi("data/surface",g,_.signal);i=m.said;const v=i.runs.map(({place:w})=>w);r.show(i,m.arrays,i.shown.map(w=>v.indexOf(w))),d(),c(),u()}catch(m){if(_.signal.aborted)return;l.textContent=m instanceof Error?m.message:String(m)}finally{s===_&&r.picture.setWaiting(!1)}}const h=_=>{t={...t,..._},f()};function d(){if(!i)return;const _=i,g=c0.filter(b=>b!=="principal"||_.runs.length>0),m=M("select",{"aria-label":fs("around")},..._.runs.map(({place:b,name:x})=>M("option",{value:b,selected:b===_.run},Bn(x,60))));m.addEventListener("change",()=>h({run:Number(m.value),runs:null,weights:null}));const v=M("input",{type:"checkbox",checked:t.fine});v.addEventListener("change",()=>h({fine:v.checked}));const w=M("button",{type:"button",class:"save"},fs("another"));w.addEventListener("click",()=>h({seed:t.seed+1}));const S=b=>{const x=_.names.map((N,L)=>M("option",{value:L,selected:L===_.weights[b],disabled:L===_.weights[1-b]},Bn(N,40))),E=M("select",{"aria-label":fs(b?"second":"first")},...x);return E.addEventListener("change",()=>{const N=[_.weights[0],_.weights[1]];N[b]=Number(E.value),h({weights:N})}),E};ht(a,Ss(fs("axes"),g.map(b=>({value:b,words:fs(b)})),_.plane,b=>h({plane:b})),_.plane==="weights"?[S(0),S(1)]:null,_.plane==="random"?w:null,_.runs.length>1?m:null,M("label",{class:"check"},v,`${fs("finer")} (200 × 200)`));const R=_.runs.slice(0,PT);ht(o,R.length?M("span",{class:"note"},`${fs("paths")}:`):null,...R.map(({place:b,name:x})=>{const E=_.shown.includes(b),N=M("input",{type:"checkbox",checked:E,disabled:!E&&_.shown.length>=DT});return N.addEventListener("change",()=>h({runs:N.checked?[..._.shown,b]:_.shown.filter(L=>L!==b)})),M("label",{class:"check"},N,Bn(x,44))}))}const p=M("section",{class:"card plain surface-part",id:"surface","aria-label":fs("title")},M("h3",{},fs("title")),M("p",{class:"note"},fs("lead")),a,o,l,r.element);return n.parts.get("s.view")==="contour"&&r.picture.setView("contour"),f(),{element:p,read:_=>{const g=JSON.stringify(t);t=u0(_),JSON.stringify(t)!==g&&f()},close:()=>{s?.abort(),r.close()}}}const rf="dragover";function IT(n,e,{onTable:t,onTarget:i,onProblem:s}){const r=M("p",{class:"aside",role:"status"}),a=M("input",{type:"file",class:"unseen",tabindex:-1,"aria-hidden":"true"}),o=M("button",{type:"button",class:"play pick"},et("choose"));o.addEventListener("click",()=>a.click());let l=!1;const c=async w=>{if(!l){l=!0,r.textContent=et("uploading");try{t(await w())}catch(S){s(S)}finally{l=!1,r.textContent=""}}},u=w=>{w&&(w.size>e?s(new Error(`${et("tooLarge")} ${Math.floor(e/2**20)} MB.`)):c(()=>t_("data/upload",w)))};a.addEventListener("change",()=>{u(a.files?.[0]),a.value=""});const f=n.map(({name:w,title:S,about:R})=>{const b=M("button",{type:"button",class:"save",title:R},S);return b.addEventListener("click",()=>void c(()=>Ao("data/use",{bundled:w}))),b}),h=M("div",{class:"drop-zone"},M("p",{class:"drop-words"},et("drop")),M("div",{class:"above"},o,M("span",{class:"aside"},et("bundled")),...f),M("p",{class:"note"},et("stays")),a);h.addEventListener("dragover",w=>{w.preventDefault(),h.classList.add(rf)}),h.addEventListener("dragleave",()=>h.classList.remove(rf)),h.addEventListener("drop",w=>{w.preventDefault(),h.classList.remove(rf),u(w.dataTransfer?.files[0])});const d=M("div",{}),p=M("section",{class:"card","aria-label":et("table")},M("h2",{class:"sub"},et("table")),h,r,d),_=new Map;let g="";const m=()=>{for(const[w,{row:S,radio:R,role:b,shown:x}]of _){const E=w===g;R.checked=E,S.classList.toggle("winner",E),b.textContent=E?et("isTarget"):FT(x.role)}};return{element:p,show:w=>{if(_.clear(),h.classList.toggle("small",w!==null),!w){ht(d);return}for(const b of w.columns){const x=M("input",{type:"radio",name:"target","aria-label":`${et("target")}: ${b.shown}`});x.addEventListener("change",()=>i(b.name));const E=M("td",{}),N=M("td",{class:"soft"},b.detail),L=M("th",{scope:"row"},M("label",{class:"column-name"},x,M("span",{},b.shown))),T=M("tr",{},L,E,N,M("td",{class:"soft"},b.examples.join(" · ")));_.set(b.name,{row:T,radio:x,role:E,detail:N,shown:b})}const S=`${w.rows.toLocaleString("en")} ${et("rows")}`,R=w.complete?S:`${S} (${et("firstRows")})`;ht(d,M("p",{class:"table-name"},M("strong",{},w.name),` – ${R}, ${w.columns.length} ${et("columns")}`),w.notes.length?M("ul",{class:"note"},...w.notes.map(b=>M("li",{},b))):null,M("div",{class:"scroll columns",role:"region",tabindex:0,"aria-label":et("columns")},M("table",{},M("thead",{},M("tr",{},M("th",{scope:"col"},`${et("target")} …`),M("th",{scope:"col"},et("role")),M("th",{scope:"col"},et("detail")),M("th",{scope:"col"},et("values")))),M("tbody",{},...[..._.values()].map(({row:b})=>b))))),m()},choose:w=>{g=w,m()},found:w=>{for(const{name:S,role:R,detail:b}of w){const x=_.get(S);x&&(x.shown={...x.shown,role:R,detail:b},x.detail.textContent=b)}m()}}}const UT=["target","weight","number","category","text","date","time","duration","group","dropped"];function FT(n){const e=UT.find(t=>t===n);return e?v1(e):n}const OT={name:"data",title:["Your data","你的数据"],lead:["Many settings are trained side by side on your table and compared: which optimizer, learning rate and model win, and how sure that is.","在你的数据上并行训练多种设置并加以比较：哪种优化器、学习率和模型胜出，以及结论有多可靠。"],open:BT};async function BT(n,e){const t=await cr("data/choices");let i=t.table,s=zT(t,e.parts),r=null,a={},o=new URLSearchParams([...e.parts].filter(([F])=>F.startsWith("s."))),l=null,c=null,u="";const f=M("div",{class:"problem",role:"alert"}),h=F=>{u=F instanceof Error?F.message:String(F),ht(f,...u.split(`
`).map(A=>M("p",{},A))),T()},d=()=>{u="",ht(f)},p=()=>{e.keep(new URLSearchParams([...g1(s),...o])),w.disabled=!i||!s.target||_(),T()},_=()=>l!==null&&l.phase()!=="done"&&l.phase()!=="failed",g=IT(t.bundled,t.most_bytes,{onTable:F=>{d(),m(F),p()},onTarget:F=>{s.target=F,g.choose(F),p()},onProblem:h}),m=F=>{i=F,s.table=F?.bundled??"",(F?.columns.some(({name:I})=>I===s.target)??!1)||(s.target=F?.target??""),g.show(F),g.choose(s.target),S.hidden=F===null},v=b1(()=>s,t,()=>p()),w=M("button",{type:"submit",class:"play"},et("begin")),S=M("form",{class:"card","aria-label":et("settings"),novalidate:!0},M("h2",{class:"sub"},et("settings")),v.element,M("p",{class:"note"},et("leftOut")),M("div",{class:"above"},w),f);S.addEventListener("submit",F=>{F.preventDefault(),x()});const R=M("div",{class:"course"}),b=M("div",{class:"result"}),x=async()=>{if(!(!i||_())){d(),w.disabled=!0;try{const{race:F}=await Ao("data/race",_1(s));s.race=F,N(F,!0),R.scrollIntoView({block:"start"})}catch(F){h(F)}p()}},E=()=>{Ao("data/stop",{}).catch(h)},N=(F,A=!1)=>{l?.close(),r?.close(),r=null,a={},ht(b),c=null,l=N1(F,{onPlan:I=>{g.found(I.columns),A&&R.scrollIntoView({block:"start"})},onChange:()=>p(),onDone:()=>void L(F),onFailed:()=>p(),onStop:E}),ht(R,l.element)},L=async F=>{try{if(c=await RT(b,F,h),F!==s.race)return;const A={parts:o,keep:I=>{o=I,p()},expose:I=>{a=I,T()},tell:e.tell};r=NT(A,F),b.append(r.element)}catch(A){h(A)}p()};function T(){const F=l?.race();e.expose({state:s,table:i&&{name:i.name,rows:i.rows,columns:i.columns.map(({name:A,role:I})=>({name:A,role:I}))},phase:l?.phase()??null,said:l?.said()??"",problem:u||(l?.failure()??""),runs:F?.runs.map(({label:A,epochs:I,loss:G,over:B,ending:$,status:V,curve:Y})=>({label:A,epochs:I,loss:G,over:B,ending:$,status:V,losses:Y.split,batch:Y.batch,at:Y.epoch}))??[],result:c&&{sentence:c.sentence,runs:c.runs.length,winner:c.winner,interrupted:c.interrupted},...a})}if(ht(n,M("div",{class:"data-page"},M("div",{class:"data-choices"},g.element,S),R,b)),v.fill(),s.table&&s.table!==i?.bundled&&!t.running&&t.bundled.some(({name:F})=>F===s.table))try{i=await Ao("data/use",{bundled:s.table})}catch(F){h(F)}m(i);const U=s.race;return U!==null&&U===t.race?N(U):U!==null&&U===t.result?await L(U):s.race=null,p(),{read:F=>{s=Gg(F,{...kg(),race:s.race}),v.fill(),g.choose(s.target),o=new URLSearchParams([...F].filter(([A])=>A.startsWith("s."))),r?.read(o),T()},close:()=>{l?.close(),r?.close()},exports:()=>({picture:l?.canvas()?()=>l.canvas():void 0,table:()=>kT(l)})}}function zT(n,e){const t=kg();for(const s of ga)t.options[s]=n.given[s]??"";t.table=n.table?.bundled??"",t.target=n.table?.target??"",t.race=n.running?n.race:n.result;const i=Gg(e,t);return n.running&&(i.race=n.race),i}function kT(n){const t=(n?.race()?.runs??[]).flatMap((i,s)=>(i.curve.epoch??[]).map((r,a)=>({place:s,run:i,epoch:r,i:a})));return[{name:"run",values:t.map(({place:i})=>i)},{name:"setting",values:t.map(({run:i})=>i.setting)},{name:"epoch",values:t.map(({epoch:i})=>i)},{name:"batch_loss",values:t.map(({run:i,i:s})=>i.curve.batch?.[s]??NaN)},{name:"validation_loss",values:t.map(({run:i,i:s})=>i.curve.split?.[s]??NaN)}]}const Ae=Qi({along:["Along one weight","沿一个权重"],data:["Rows of","数据"],rows:["Rows","样本数"],seed:["Seed","随机种子"],redraw:["Draw other rows","重新抽样"],loss:["Trained on","训练损失"],moved:["Weight that moves","移动的权重"],intercept:["intercept","截距"],weightOf:["weight of {column}","{column} 的权重"],weight:["Weight w","权重 w"],slope:["slope","斜率"],flat:["slope 0","斜率 0"],jump:["a step here","此处是台阶"],toMinimum:["To the loss's minimum","到损失最小处"],descend:["50 steps of descent from here","从此处下降 50 步"],metrics:["Metrics shown","显示的指标"],choose:["Choose metrics","选择指标"],dragHint:["Drag on any of the pictures, or the slider, to move the weight.","在任一图上拖动，或拖动滑块，即可移动权重。"],best:["best {value} at w = {place}","最佳 {value}，w = {place}"],bestRange:["best {value} for w from {from} to {to}","最佳 {value}，w 从 {from} 到 {to}"],least:["least {value} at w = {place}","最小 {value}，w = {place}"],aboutStrip:["{name} along the weight: {value} at w = {place}, slope {slope}.","{name} 随权重的变化：w = {place} 处为 {value}，斜率 {slope}。"],plane:["The rows, and where the classifier divides them","样本与分类边界"],planeNote:["Each row at its two columns, of mean 0 and deviation 1. On the shaded side class 1 is predicted at the threshold.","每个样本画在其两列（均值 0，标准差 1）的位置。阴影一侧在当前阈值下预测为类别 1。"],decide:["The threshold decides","由阈值决定"],threshold:["Threshold","阈值"],thresholdLow:["threshold","阈值"],histogram:["The share of each class by its probability of class 1: {one} upwards, {zero} downwards. Drag the threshold.","各类别按“类别 1 的概率”的分布：{one} 向上，{zero} 向下。可拖动阈值。"],probability:["probability of class 1","类别 1 的概率"],rowsLow:["share of the class","占该类的比例"],confusion:["Confusion matrix","混淆矩阵"],confusionCaption:["Rows: the class it is; columns: what it was taken for.","行：真实类别；列：预测类别。"],precision:["precision","精确率"],recall:["recall","召回率"],accuracy:["accuracy","准确率"],f1:["F1","F1"],roc:["ROC curve","ROC 曲线"],rocNote:["The share of class 1 that is found, over the share of class 0 taken for it, at every hundredth of the threshold. Guessing lies on the dashed line.","在阈值的每个百分位处：被找出的类别 1 的比例，对误判为类别 1 的类别 0 的比例。虚线为随机猜测。"],falsePositives:["false positive rate","假阳性率"],curve:["Precision and recall","精确率与召回率"],curveNote:["Of what is taken for class 1 the share that is it, over the share of class 1 that is found. Guessing lies on the dashed line.","判为类别 1 者中判对的比例，对被找出的类别 1 的比例。虚线为随机猜测。"],save:["Save as PNG","保存为 PNG"],why:["Why one trains on the one and judges by the other","为何用损失训练、用指标评判"],whySlope:["At w = {w} the {loss} is {value} and its slope {slope}: descent knows that a {larger} weight is better. {names}: slope 0, which tells descent nothing.","在 w = {w} 处，{loss} 为 {value}，斜率为 {slope}：下降法知道权重应当{larger}。{names}：斜率为 0，什么也没有告诉它。"],whyAtMinimum:["At w = {w} the {loss} is {value}, and its slope {slope}: this is its minimum. {names}: slope 0, here as elsewhere.","在 w = {w} 处，{loss} 为 {value}，斜率为 {slope}：这就是它的最小值。{names}：斜率为 0，这里和别处一样。"],larger:["larger","增大"],smaller:["smaller","减小"],whySteps:["A metric of decisions counts rows on the right side of the threshold. Only {sides} values of w on this line, of {rows} rows, are ones at which a row changes its side; between them nothing moves, however wrong a row is.","决策类指标只数样本落在阈值哪一侧。在这条线上，{rows} 个样本只在 {sides} 个 w 值处换边；在它们之间，无论样本错得多离谱，指标都不变。"],whyBest:["The {loss} is least at w = {lowest}; there {name} is {there}. {name} is best, {best}, for w from {from} to {to}, where the {loss} is {cost}, {more} above its minimum.","{loss} 在 w = {lowest} 处最小，此处 {name} 为 {there}。{name} 在 w 从 {from} 到 {to} 时最佳，为 {best}，而那里的 {loss} 为 {cost}，比最小值高 {more}。"],whySame:["The {loss} is least at w = {lowest}, and there {name} is as good as anywhere on the line: {best}. That is luck with these rows: {name} has that value for every w from {from} to {to}.","{loss} 在 w = {lowest} 处最小，此处 {name} 恰好也是这条线上的最佳值 {best}。这是这些样本的巧合：w 从 {from} 到 {to} 时 {name} 都取该值。"],whyThreshold:["What {name} still lacks is a matter of the threshold, which is chosen after training: at the loss's minimum {name} is {best} with a threshold of {threshold}.","{name} 所欠缺的可由阈值弥补，而阈值在训练之后选择：在损失最小处，阈值取 {threshold} 时 {name} 为 {best}。"],whyJudge:["So one trains on the {loss}, which has a slope at every w, and judges by the metric that says what a mistake costs you.","因此用处处有斜率的 {loss} 训练，而用能说明错误代价的指标来评判。"],whySmooth:["Depending on the probabilities themselves, and with a slope that could be trained on: {names}.","取决于概率本身、因而有斜率可用于训练的：{names}。"],wentLoss:["{steps} steps of plain descent with a rate of {rate}: on the {loss} the weight goes from {start} to {end}.","以 {rate} 的学习率作 {steps} 步普通梯度下降：按 {loss}，权重从 {start} 到 {end}。"],wentNowhere:["On {name} it stays at {start}: there is no slope to follow.","按 {name}，它停在 {start}：没有斜率可循。"],went:["On {name} it goes to {end}.","按 {name}，它到 {end}。"],wentAway:["On {name} it lands at {end}: its difference quotient met a step, which says nothing of how far to go.","按 {name}，它落到 {end}：差商恰好遇到台阶，说明不了该走多远。"],shapes:["Which loss fits which task","哪种损失适合哪种任务"],shapesLead:["Value and slope of each loss. The slope is what pulls at the weights: a loss whose slope stays bounded lets an outlier count no more than any row.","各损失的值与斜率。斜率就是拉动权重的力：斜率有界的损失不会让离群点比其他样本更有分量。"],axis:["Task","任务"],error:["predict a number","预测数值"],margin:["tell classes apart","区分类别"],errorLabel:["error: prediction − target","误差：预测 − 目标"],marginLabel:["margin: score of the true class","间隔：真实类别的得分"],value:["loss","损失"],slopeLabel:["slope","斜率"],here:["Error","误差"],hereMargin:["Margin","间隔"],target:["Target","目标"],targetNote:["Losses of a mean depend on the target and have no prediction below 0.","均值类损失取决于目标值，且预测不小于 0。"],chosen:["Losses shown","显示的损失"],tenfold:["an error ten times as large","误差放大十倍"],costs:["costs {cost} ×","代价 {cost} 倍"],pulls:["pulls {pull} ×","拉力 {pull} 倍"],bounded:["An outlier counts as any other row.","离群点与其他样本一样计。"],weaker:["An outlier pulls less than a near row.","离群点的拉力反而更小。"],somewhat:["An outlier counts somewhat more.","离群点略有加重。"],rules:["One outlier can rule the fit.","一个离群点就能左右拟合。"],forTasks:["for","用于"],reset:["Reset","复位"],outlier:["What one outlier does","一个离群点的影响"],outlierNote:["Nine targets, marked at the left edge, and one outlier that moves: the best single prediction by each loss. Squared error's is the mean, which follows the outlier; absolute error's is the median, which does not.","左缘标出九个目标值，另有一个可移动的离群点：各损失的最佳单一预测。平方误差得到均值，会跟着离群点走；绝对误差得到中位数，不会。"],outlierAt:["Outlier","离群点"],outlierLabel:["target of the outlier","离群点的目标值"],constantLabel:["best prediction","最佳预测"],mislabelled:["What one mislabelled row does","一个标错的样本的影响"],mislabelledNote:["Ten rows x, marked at the left edge, those above 0 of class 1; and one row of class 0 that moves among them and beyond. The score is x − c, and c, the boundary, is what each loss makes of all eleven. Without the last it is 0.","左缘标出十个样本 x，大于 0 的属于类别 1；另有一个类别 0 的样本在其间及更远处移动。得分为 x − c，边界 c 由各损失根据全部十一个样本得出。没有最后一个样本时 c 为 0。"],mislabelledAt:["Mislabelled row","标错的样本"],mislabelledLabel:["x of the mislabelled row","标错样本的 x"],boundaryLabel:["boundary c","边界 c"],none:["Choose a loss to see it.","请选择一种损失。"]});function Kn(n,e){return n.replace(/\{(\w+)\}/g,(t,i)=>e[i]??t)}function go(n){return n==="f1"?"F1":n.replaceAll("_"," ")}const af=5;function GT(n){let e={wrong:[],right:[]},t=50;const i=x=>x.reduce((E,N)=>E+N,0),s=x=>Array.from({length:x.length/af},(E,N)=>i(x.slice(af*N,af*(N+1)))/Math.max(1,i(x))),r=M("div",{class:"picture dragged"}),a=x=>({label:Ae("rowsLow"),log:!1,range:{low:-x,high:x},text:E=>kt(Math.abs(E))}),o={label:Ae("probability"),log:!1,range:{low:0,high:1}};let l=0;const c=({context:x,x:E,y:N,ratio:L,box:T})=>{x.fillStyle=rn(1),x.globalAlpha=.1,x.fillRect(E(t/100),T.top,E(1)-E(t/100),T.height),x.globalAlpha=.85;for(const[U,F,A]of[[e.right,1,1],[e.wrong,0,-1]]){x.fillStyle=rn(F);const I=s(U),G=1/I.length;I.forEach((B,$)=>{const V=Math.min(N(0),N(A*B)),Y=Math.abs(N(A*B)-N(0));x.fillRect(E($*G)+L,V,E(($+1)*G)-E($*G)-2*L,Y)})}x.globalAlpha=1,x.strokeStyle=bt("soft"),x.lineWidth=L,Vt(x,[E(0),E(1)],[N(0),N(0)]),x.strokeStyle=bt("ink"),x.lineWidth=2*L,Vt(x,[E(t/100),E(t/100)],[T.top,T.top+T.height])},u=qn({into:r,x:o,y:a(1),height:190,about:Ae("probability"),draw:c});let f=!1;const h=x=>n(Math.min(99,Math.max(1,Math.round(100*u.xAt(x.clientX)))));r.addEventListener("pointerdown",x=>{f=!0,r.setPointerCapture(x.pointerId),h(x)}),r.addEventListener("pointermove",x=>{f&&h(x)});for(const x of["pointerup","pointercancel"])r.addEventListener(x,()=>f=!1);const d=M("input",{type:"range",min:1,max:99,step:1,id:"metrics-threshold"});d.addEventListener("input",()=>n(Number(d.value)));const p=M("output",{class:"n"}),_=M("p",{class:"note"}),g=M("div",{}),m=M("dl",{class:"facts"}),v=(x,E)=>M("div",{},M("dt",{},x),M("dd",{},fe(E,4))),w={x:[],y:[],threshold:[]},S={threshold:Ae("thresholdLow")},R=tc(w,{...S,title:Ae("roc"),note:Ae("rocNote"),name:"roc",x:Ae("falsePositives"),y:Ae("recall"),save:`${Ae("save")}: ${Ae("roc")}`},x=>x),b=tc(w,{...S,title:Ae("curve"),note:Ae("curveNote"),name:"precision-recall",x:Ae("recall"),y:Ae("precision"),save:`${Ae("save")}: ${Ae("curve")}`},x=>x);return{element:M("div",{},M("p",{class:"slide"},M("label",{for:"metrics-threshold"},Ae("threshold")),d,p),_,r,m,g),curves:[R.element,b.element],draw:(x,E,N,L,T)=>{e={of:"class 1",wrong:Array.from(x),right:Array.from(E),mean:[]},t=L,d.value=String(t),d.setAttribute("aria-valuetext",kt(t/100)),p.textContent=kt(t/100),_.textContent=Kn(Ae("histogram"),{zero:T[0],one:T[1]}),r.setAttribute("aria-label",_.textContent);const U=Math.max(.05,...s(e.right),...s(e.wrong));U>l||U<.6*l?(l=U,u.replace(o,a(1.08*l))):u.redraw(),ht(g,jh([...T],[[N[0],N[1]],[N[2],N[3]]],{about:Ae("confusion"),caption:Ae("confusionCaption"),recall:Ae("recall")}));const F=mo(e,t);ht(m,v(Ae("precision"),F.precision),v(Ae("recall"),F.recall),v(Ae("f1"),F.f1),v(Ae("accuracy"),F.accuracy));const A=Array.from({length:e.right.length+1},(V,Y)=>mo(e,Y)),I=({specificity:V})=>1-(V??1);R.show({x:A.map(I),y:A.map(({recall:V})=>V??0),threshold:A.map(V=>V.threshold)},[I(F),F.recall??0],V=>V);const G=A.filter(({precision:V})=>V!==null),B=(N[2]+N[3])/(N[0]+N[1]+N[2]+N[3]),$=F.precision===null?null:[F.recall??0,F.precision];b.show({x:G.map(({recall:V})=>V??0),y:G.map(({precision:V})=>V??0),threshold:G.map(V=>V.threshold)},$,()=>B)}}}function vn(n,e){const t=n.shape.slice(1).reduce((i,s)=>i*s,1);return n.values.subarray(e*t,(e+1)*t)}function va(n,e){return Math.min(n.count-1,Math.max(0,Math.round((e-n.low)/n.step)))}function xn(n,e){return Number((n.low+e*n.step).toFixed(6))}function HT(n,e,t){const i=([r,a])=>e[0]+e[1]*r+e[2]*a-t,s=[];return n.forEach((r,a)=>{const o=n[(a+1)%n.length],l=i(r),c=i(o);if(l>0&&s.push(r),l>0!=c>0){const u=l/(l-c);s.push([r[0]+u*(o[0]-r[0]),r[1]+u*(o[1]-r[1])])}}),s}function VT(){const n=M("div",{class:"picture"}),e=M("p",{class:"outputs"});let t=[],i=[],s=[0,0,0],r=0,a=[],o=null;const l=({context:c,x:u,y:f,ratio:h})=>{const d=HT(a,s,r);c.beginPath(),d.forEach(([w,S],R)=>R?c.lineTo(u(w),f(S)):c.moveTo(u(w),f(S))),c.closePath(),c.fillStyle=rn(1),c.globalAlpha=.12,c.fill(),c.globalAlpha=1;const[,p,_]=s,g=r-s[0];c.strokeStyle=bt("ink"),c.lineWidth=2*h;const m=d.filter(([w,S])=>Math.abs(p*w+_*S-g)<1e-6*(1+Math.abs(g)));m.length>=2&&(c.beginPath(),c.moveTo(u(m[0][0]),f(m[0][1])),c.lineTo(u(m.at(-1)[0]),f(m.at(-1)[1])),c.stroke());const v=(i.length>300?2.4:4)*h;for(let w=0;w<i.length;w++)c.fillStyle=rn(i[w]),c.globalAlpha=i.length>300?.55:.85,hi(c,i[w]?"triangle":"circle",u(t[2*w]),f(t[2*w+1]),v);c.globalAlpha=1};return{element:M("div",{},e,n),show:(c,u,f,h)=>{t=c,i=u,e.replaceChildren(...h.map((w,S)=>M("span",{},M("span",{class:`class-mark g${S}`,"aria-hidden":"true"},S?"▲":"●"),w)));const d=Array.from(c),p=w=>Cn(d.filter((S,R)=>R%2===w),!1,.06),[_,g]=[p(0),p(1)];a=[[_.low,g.low],[_.high,g.low],[_.high,g.high],[_.low,g.high]];const m={label:f[0],log:!1,range:_},v={label:f[1],log:!1,range:g};o?o.replace(m,v):o=qn({into:n,x:m,y:v,height:270,about:Ae("planeNote"),draw:l})},draw:(c,u)=>{s=c,r=u,o?.redraw()}}}const h0=46,WT=.09;function $T(n){const e=M("div",{class:"strips"});let t=[],i=0,s=[0,1],r=0,a=[];const o=(h,d)=>{let p=!1;const _=g=>n(d().xAt(g.clientX));h.addEventListener("pointerdown",g=>{g.button===0&&(p=!0,h.setPointerCapture(g.pointerId),_(g))}),h.addEventListener("pointermove",g=>{p&&_(g)});for(const g of["pointerup","pointercancel"])h.addEventListener(g,()=>p=!1)},l=(h,d)=>({context:p,x:_,y:g,ratio:m,box:v})=>{const w=rn(h.place),{at:S,values:R}=h;if(h.where){const[U,F]=h.where;p.fillStyle=w,p.globalAlpha=.14,p.fillRect(_(U)-m,v.top,Math.max(2*m,_(F)-_(U)+2*m),v.height),p.globalAlpha=1}p.strokeStyle=bt("soft"),p.lineWidth=m,p.setLineDash([3*m,3*m]),Vt(p,[_(r),_(r)],[v.top,v.top+v.height]),p.setLineDash([]),p.strokeStyle=w,p.lineWidth=2*m;const b=[],x=[];for(let U=0;U<R.length;U++)b.push(_(S[U])),x.push(g(R[U])),h.steps&&(b.push(_(S[U+1])),x.push(g(R[U])));Vt(p,b,x),p.strokeStyle=bt("ink"),p.lineWidth=1.2*m,Vt(p,[_(i),_(i)],[v.top,v.top+v.height]);const E=a.at(d);if(!E)return;const{value:N,slope:L,path:T}=E;p.fillStyle=w,p.globalAlpha=.65;for(let U=0;U<T.length;U++)hi(p,"circle",_(T[U]),g(d0(h,T[U])),2.6*m);if(p.globalAlpha=1,Number.isFinite(L)){const U=WT*(s[1]-s[0]);p.strokeStyle=bt("ink"),p.lineWidth=2.4*m,Vt(p,[_(i-U),_(i+U)],[g(N-U*L),g(N+U*L)])}p.fillStyle=bt("ink"),hi(p,"circle",_(i),g(N),5*m)},c=h=>{for(const{body:d}of t)d.remove();t=[],ht(e),h.forEach((d,p)=>{const _=M("div",{class:"strip-head"}),g=M("div",{class:"picture"});e.append(M("div",{class:p?"strip":"strip first","data-strip":d.name},_,g));const m=u(d),v=p===h.length-1,w=qn({into:g,...m,height:(p?74:132)+(v?52:0),left:h0,bare:!v,about:d.name,draw:l(d,p)});o(g,()=>w),t.push({strip:d,plot:w,words:_,body:g})})},u=h=>{const d=Cn(Array.from(h.values),!1,.12);return{x:{label:Ae("weight"),log:!1,range:{low:s[0],high:s[1]}},y:{label:"",log:!1,range:d,at:tr(d.low,d.high,4)}}};return{element:e,picture:()=>{const h=devicePixelRatio,d=18*h,p=t.map(({plot:v})=>v.canvas),_=document.createElement("canvas");_.width=Math.max(...p.map(({width:v})=>v)),_.height=p.reduce((v,{height:w})=>v+d+w,0);const g=_.getContext("2d");g.fillStyle=bt("card"),g.fillRect(0,0,_.width,_.height),g.font=`600 ${12*h}px system-ui, sans-serif`,g.textBaseline="middle";let m=0;return p.forEach((v,w)=>{const{strip:S}=t[w],R=a.at(w);g.fillStyle=rn(S.place),g.fillText(`${S.name}  ${fe(R?.value,4)}  ${f0(R?.slope??NaN)}`,h0*h,m+d/2),g.drawImage(v,0,m+d),m+=d+v.height}),_},show:(h,d,p)=>{s=d,r=p,a=[],t.length===h.length&&t.every(({strip:g},m)=>g.name===h[m].name)?t.forEach((g,m)=>{Object.assign(g.strip,h[m]);const{x:v,y:w}=u(g.strip);g.plot.replace(v,w)}):c(h)},draw:(h,d)=>{i=h,a=d,t.forEach(({strip:p,plot:_,words:g,body:m},v)=>{const{value:w,slope:S}=d[v];ht(g,M("span",{class:"strip-name"},M("span",{class:`dot-of g${p.place}`}),p.name),M("output",{class:"n"},fe(w,4)),M("span",{class:S===0?"slope flat":"slope"},f0(S)),M("span",{class:"strip-best"},p.best)),m.setAttribute("aria-label",Kn(Ae("aboutStrip"),{name:p.name,value:fe(w,4),place:fe(h,4),slope:fe(S,3)})),_.redraw()})}}}function f0(n){return Number.isNaN(n)?Ae("jump"):n===0?Ae("flat"):`${Ae("slope")} ${fe(n,3)}`}function d0({at:n,values:e,steps:t},i){if(!(i>=n[0]&&i<=n[n.length-1]))return NaN;let s=0,r=n.length-1;for(;r-s>1;){const a=s+r>>1;n[a]<=i?s=a:r=a}return t?e[s]:e[s]+(i-n[s])/(n[r]-n[s])*(e[r]-e[s])}const XT=.005;function qT(n,e,t){const i=go(e),s=u=>n.metrics.filter(({kind:f})=>u(f)),r=s(u=>u!=="probabilities"),a=s(u=>u==="probabilities"),o=n.metrics.filter(({kind:u},f)=>u!=="probabilities"&&t.slopes[f]===0),l=[];if(o.length){const u=Math.abs(t.slope)<XT;l.push(Kn(Ae(u?"whyAtMinimum":"whySlope"),{w:fe(t.weight,4),loss:i,value:fe(t.loss,4),slope:fe(t.slope,3),names:of(o),larger:Ae(t.slope<0?"larger":"smaller")}))}s(u=>u==="decisions").length&&l.push(Kn(Ae("whySteps"),{sides:fe(n.sides),rows:fe(t.rows)}));const c=r.find(({name:u})=>u==="f1")??r[0];return c&&l.push(...YT(n,c,i)),a.length&&l.push(Kn(Ae("whySmooth"),{names:of(a)})),r.length&&l.push(Kn(Ae("whyJudge"),{loss:i})),l}function YT(n,e,t){const{best:i,at_lowest:s,threshold:r}=e;if(!i||s===null)return[];const a=go(e.name),o={loss:t,name:a,lowest:fe(n.lowest,4),there:fe(s,4),best:fe(i.value,4),from:fe(i.from,4),to:fe(i.to,4),cost:fe(i.loss,4),more:fe(i.loss-n.lowest_loss,3)},l=Math.abs(s-i.value)<1e-12,c=[Kn(Ae(l?"whySame":"whyBest"),o)];return!l&&r&&r.value!==null&&r.value>s&&c.push(Kn(Ae("whyThreshold"),{name:a,best:fe(r.value,4),threshold:fe(r.threshold,3)})),c}function KT(n,e,t){const i=a=>({start:fe(a[0],4),end:fe(a[a.length-1],4)}),s=n.low+(n.count-1)*n.step,r=n.metrics.filter((a,o)=>t.metrics[o][t.metrics[o].length-1]===t.metrics[o][0]);return[Kn(Ae("wentLoss"),{steps:fe(t.steps),rate:fe(t.rate),loss:go(e),...i(t.loss)}),...r.length?[Kn(Ae("wentNowhere"),{name:of(r),start:fe(t.loss[0],4)})]:[],...n.metrics.flatMap((a,o)=>{if(r.includes(a))return[];const l=t.metrics[o],c=l[l.length-1];return Kn(Ae(c<n.low||c>s?"wentAway":"went"),{name:go(a.name),...i(l)})})]}function of(n){return n.map(({name:e})=>go(e)).join(", ")}function ZT(n,e,t,i,s){let r=null,a="",o=0,l=null,c=null;const u=()=>n.data.find(({name:ae})=>ae===e().data)??n.data[0],f=()=>{const{rows:ae,seed:Se,loss:ge,moved:He,threshold:Ce,metrics:We}=e();return{data:u().name,rows:ae,seed:Se,loss:ge,moved:He,threshold:Ce/100,metrics:We}},h=ae=>ae.map(([Se,ge])=>M("option",{value:Se},ge)),d=(ae,Se,ge)=>(Se.id=`metrics-${ge}`,M("div",{class:"labelled"},M("label",{for:Se.id},ae),Se)),p=M("select",{},...h(n.data.map(({name:ae,title:Se})=>[ae,pn(Se)]))),_=M("select",{},...h(n.losses.filter(({trains:ae})=>ae).map(({name:ae,title:Se})=>[ae,Se]))),g=M("select",{}),m=M("input",{type:"number",min:n.rows[0],max:n.rows[1]}),v=M("input",{type:"number",min:0,max:9999}),w=M("button",{type:"button",class:"save"},Ae("redraw")),S=M("p",{class:"note"}),R=M("input",{type:"range",id:"metrics-weight"}),b=M("output",{class:"n"}),x=M("button",{type:"button",class:"save"},Ae("toMinimum")),E=M("button",{type:"button",class:"save"},Ae("descend")),N=ae=>{l=null,t(ae),re()};p.addEventListener("change",()=>N({data:p.value,weight:null})),_.addEventListener("change",()=>N({loss:_.value})),g.addEventListener("change",()=>N({moved:Number(g.value),weight:null}));const L=(ae,Se,ge,He)=>{const Ce=Math.round(Number(ae.value));return ae.value!==""&&Number.isFinite(Ce)?Math.min(ge,Math.max(Se,Ce)):He};m.addEventListener("change",()=>N({rows:L(m,...n.rows,e().rows)})),v.addEventListener("change",()=>N({seed:L(v,0,9999,e().seed)})),w.addEventListener("click",()=>N({seed:(e().seed+1)%1e4}));const T=ae=>{if(!r)return;const Se=va(r.said,ae);Se===o&&e().weight!==null||(o=Se,l=null,t({weight:xn(r.said,o)}),ce(),i())};R.addEventListener("input",()=>T(Number(R.value))),x.addEventListener("click",()=>r&&T(r.said.lowest)),E.addEventListener("click",()=>void _e());const U=M("div",{class:"picker"}),F=new Map;for(const{name:ae,about:Se}of n.metrics){const ge=M("input",{type:"checkbox"});F.set(ae,ge),ge.addEventListener("change",()=>{const He=e().metrics.filter(Ce=>Ce!==ae);ge.checked&&He.push(ae),He.length?N({metrics:He}):ge.checked=!0}),U.append(M("label",{class:"check",title:Se},ge,ae))}const A=M("details",{class:"notes"},M("summary",{},Ae("choose")),U),I=$T(T),G=VT(),B=GT(ae=>{ae!==e().threshold&&(t({threshold:ae}),re())}),$=M("div",{class:"reasons"}),V=M("div",{class:"reasons",role:"status"});function Y(){const{rows:ae,seed:Se,loss:ge,moved:He}=e();p.value=u().name,_.value=ge,m.value=String(ae),v.value=String(Se);const Ce=u().columns.map(pn);ht(g,...h([["0",Ae("intercept")],...Ce.map((We,st)=>[String(st+1),Kn(Ae("weightOf"),{column:We})])])),g.value=String(He),S.textContent=pn(u().about);for(const[We,st]of F)st.checked=e().metrics.some(at=>at===We)}const Q=()=>u().classes.map(pn);function ie({said:ae,arrays:Se}){const ge=Float64Array.from({length:ae.count},(st,at)=>xn(ae,at)),He=[ge[0],ge[ge.length-1]],Ce={name:e().loss,place:7,at:ge,values:Se.loss.values,steps:!1,where:null,best:Kn(Ae("least"),{value:fe(ae.lowest_loss,4),place:fe(ae.lowest,4)})},We=new Map;return[Ce,...ae.metrics.map((st,at)=>{const ye=We.get(st.kind)??0;We.set(st.kind,ye+1);const Ve={name:st.name,place:at%7,best:Z(st),where:st.best?[st.best.from,st.best.to]:null};if(!st.steps)return{...Ve,at:ge,values:vn(Se.metrics,at),steps:!1};const Mt=[He[0],...Se[`edges_${st.kind}`].values,He[1]];return{...Ve,at:Mt,values:vn(Se[`stairs_${st.kind}`],ye),steps:!0}})]}function Z({best:ae}){if(!ae)return"";const Se={value:fe(ae.value,4),place:fe(ae.from,3),from:fe(ae.from,3),to:fe(ae.to,3)};return Kn(Ae(ae.from===ae.to?"best":"bestRange"),Se)}function q({said:ae,arrays:Se}){const ge=[];return[{value:Se.loss.values[o],slope:Se.slope.values[o],path:l?.loss??ge},...ae.metrics.map((He,Ce)=>({value:vn(Se.metrics,Ce)[o],slope:vn(Se.slopes,Ce)[o],path:l?.metrics[Ce]??ge}))]}function ce(){if(!r)return;const{said:ae,arrays:Se}=r,ge=xn(ae,o);R.value=String(ge),b.textContent=fe(ge,4),R.setAttribute("aria-valuetext",fe(ge,4));const He=q(r);I.draw(ge,He);const Ce=[...ae.weights];Ce[e().moved]=ge,G.draw(Ce,ae.cut),B.draw(vn(Se.wrong,o),vn(Se.right,o),vn(Se.confusion,o),e().threshold,Q());const We={weight:ge,loss:He[0].value,slope:He[0].slope,slopes:He.slice(1).map(({slope:at})=>at),rows:Se.target.values.length};ht($,...qT(ae,e().loss,We).map(at=>M("p",{},at)));const st=l?KT(ae,e().loss,l):[];ht(V,...st.map(at=>M("p",{},at)))}async function re(){Y();const ae=f(),Se=JSON.stringify(ae);if(Se!==a||!r){c?.abort(),c=new AbortController;try{r=await fi("metrics/line",ae,c.signal)}catch(We){We instanceof DOMException||s(We);return}a=Se,s(null);const{said:ge,arrays:He}=r,Ce=xn(ge,ge.count-1);R.min=String(ge.low),R.max=String(Ce),R.step=String(ge.step),I.show(ie(r),[ge.low,Ce],ge.lowest),G.show(He.columns.values,He.target.values,u().columns.map(pn),Q())}o=va(r.said,e().weight??0),ce(),i()}async function _e(){if(!r)return;const ae=xn(r.said,o);try{const Se=await fi("metrics/descents",{...f(),start:ae}),{paths:ge}=Se.arrays;l={rate:Se.said.rate,steps:ge.shape[1]-1,loss:vn(ge,0),metrics:e().metrics.map((He,Ce)=>vn(ge,Ce+1))},s(null),ce(),i()}catch(Se){s(Se)}}return{element:M("div",{class:"lab"},M("section",{class:"card","aria-label":Ae("along")},M("div",{class:"controls"},d(Ae("data"),p,"data"),d(Ae("rows"),m,"rows"),d(Ae("seed"),v,"seed"),w,d(Ae("loss"),_,"loss"),d(Ae("moved"),g,"moved")),S,M("p",{class:"slide"},M("label",{for:"metrics-weight"},Ae("weight")),R,b),M("div",{class:"above"},x,E),M("p",{class:"note"},Ae("dragHint")),V,I.element,A),M("div",{class:"stack"},M("section",{class:"card","aria-label":Ae("decide")},M("h2",{class:"sub top"},Ae("decide")),B.element),M("section",{class:"card","aria-label":Ae("plane")},M("h2",{class:"sub top"},Ae("plane")),M("p",{class:"note"},Ae("planeNote")),G.element)),M("div",{class:"three"},M("section",{class:"card","aria-label":Ae("why")},M("h2",{class:"sub top"},Ae("why")),$),...B.curves)),show:re,close:()=>c?.abort(),picture:I.picture,table:()=>{if(!r)return[];const{said:ae,arrays:Se}=r,ge=(Ce,We)=>ae.metrics.map(({name:st},at)=>({name:`${st}${We}`,values:vn(Se[Ce],at)}));return[{name:"weight",values:Array.from({length:ae.count},(Ce,We)=>xn(ae,We))},{name:"loss",values:Se.loss.values},{name:"loss_slope",values:Se.slope.values},...ge("metrics",""),...ge("slopes","_slope")]},values:()=>{if(!r)return{};const{said:ae,arrays:Se}=r,ge=ie(r).map(({name:Ce,at:We,values:st,steps:at})=>({name:Ce,drawn:d0({at:We,values:st,steps:at},xn(ae,o))})),He=Object.fromEntries(ae.metrics.map(({name:Ce},We)=>[Ce,{value:vn(Se.metrics,We)[o],slope:vn(Se.slopes,We)[o]}]));return{weight:xn(ae,o),loss:Se.loss.values[o],slope:Se.slope.values[o],figures:He,drawn:ge,lowest:ae.lowest,confusion:vn(Se.confusion,o),went:l&&{loss:l.loss,metrics:l.metrics}}}}}const lf={data:"clouds",rows:60,seed:6,loss:"log_loss",moved:1,weight:null,threshold:50,metrics:["accuracy","precision","recall","f1"],axis:"error",shapes:{error:cf("squared_error absolute_error huber quantile,level=0.9 log_cosh"),margin:cf("log_loss hinge squared_hinge")},at:{error:3,margin:-2},target:2,outlier:10};function nc({name:n,numbers:e}){return[n,...Object.entries(e).map(([t,i])=>`${t}=${i}`)].join(",")}function cf(n){return n.split(" ").filter(Boolean).slice(0,32).map(e=>{const[t,...i]=e.split(","),s=i.map(r=>r.split("=")).filter(([r,a])=>r&&Number.isFinite(Number(a)));return{name:t,numbers:Object.fromEntries(s.map(([r,a])=>[r,Number(a)]))}})}function p0(n){const e=new URLSearchParams({d:n.data,n:String(n.rows),seed:String(n.seed),l:n.loss,k:String(n.moved),t:String(n.threshold),m:n.metrics.join(" "),x:n.axis,e:n.shapes.error.map(nc).join(" "),g:n.shapes.margin.map(nc).join(" "),at:`${n.at.error} ${n.at.margin}`,y:String(n.target),o:String(n.outlier)});return n.weight!==null&&e.set("w",String(n.weight)),e}function JT(n,e){const t={...e,shapes:{...e.shapes},at:{...e.at}},i=(l,c,u)=>{const f=n.get(l),h=Number(f);return f!==null&&f!==""&&h>=c&&h<=u?h:null};t.data=n.get("d")??e.data,t.loss=n.get("l")??e.loss,t.rows=Math.round(i("n",1,1e6)??e.rows),t.seed=Math.round(i("seed",0,9999)??e.seed),t.threshold=Math.round(i("t",1,99)??e.threshold),t.target=i("y",.5,10)??e.target,t.outlier=i("o",.5,20)??e.outlier;const s=i("k",0,2);(s===0||s===1||s===2)&&(t.moved=s),t.weight=i("w",-1e6,1e6)??(n.has("d")?null:e.weight);const r=n.get("m");r!==null&&(t.metrics=[...new Set(r.split(" ").filter(Boolean))].slice(0,32));const a=n.get("x");(a==="error"||a==="margin")&&(t.axis=a);for(const[l,c]of[["e","error"],["g","margin"]]){const u=n.get(l);u!==null&&(t.shapes[c]=cf(u))}const o=(n.get("at")??"").split(" ").map(Number);return o.length===2&&o.every(Number.isFinite)&&(t.at={error:o[0],margin:o[1]}),t}const QT={error:{value:[-.2,8],slope:[-4,4]},margin:{value:[-.2,8],slope:[-6,.5]}},m0=.05,jT=5;function eA(n,e,t,i,s){let r=null,a="",o=null;const l=()=>e().axis,c=()=>n.spans[l()],u=()=>n.losses.filter(ve=>ve.axis===l()),f=({name:ve})=>u().find(k=>k.name===ve),h=()=>e().shapes[l()].filter(ve=>f(ve)),d=ve=>{const k=u().findIndex(ue=>ue.name===ve);return{colour:ji(k),dash:Uo(k)}},p=()=>va(c(),e().at[l()]),_=ve=>{t({shapes:{...e().shapes,[l()]:ve}}),ot()},g=()=>{const{low:ve,step:k,count:ue}=c();return{label:Ae(l()==="error"?"errorLabel":"marginLabel"),log:!1,range:{low:ve,high:ve+k*(ue-1)}}},m=ve=>{const[k,ue]=QT[l()][ve];return{label:Ae(ve==="value"?"value":"slopeLabel"),log:!1,range:{low:k,high:ue}}},v=({context:ve,x:k,y:ue,ratio:ze},qe,be)=>{h().forEach((lt,Oe)=>{const{xs:Ke,ys:O}=qe(Oe),C=d(lt.name);ve.strokeStyle=ve.fillStyle=rn(C.colour),ve.lineWidth=2.2*ze,ve.setLineDash(C.dash.map(J=>J*ze)),Vt(ve,Array.from(Ke,k),Array.from(O,ue)),ve.setLineDash([]),hi(ve,"circle",k(Ke[be]),ue(O[be]),4.5*ze)})},w=({context:ve,x:k,ratio:ue,box:ze},qe)=>{ve.strokeStyle=bt("ink"),ve.lineWidth=1.2*ue,Vt(ve,[k(qe),k(qe)],[ze.top,ze.top+ze.height])},S=ve=>k=>{const{context:ue,x:ze,y:qe,ratio:be,box:lt}=k;if(ue.strokeStyle=bt("soft"),ue.lineWidth=be,Vt(ue,[lt.left,lt.left+lt.width],[qe(0),qe(0)]),Vt(ue,[ze(0),ze(0)],[lt.top,lt.top+lt.height]),w(k,xn(c(),p())),!r)return;const{arrays:Oe}=r,Ke=Array.from({length:c().count},(O,C)=>xn(c(),C));v(k,O=>({xs:Ke,ys:vn(Oe[ve],O)}),p())},R=M("div",{class:"picture dragged"}),b=M("div",{class:"picture dragged"}),x=M("div",{class:"picture dragged"}),E=ve=>`${Ae("shapes")}: ${ve}`,N=qn({into:R,x:g(),y:m("value"),height:280,left:46,about:E(Ae("value")),draw:S("values")}),L=qn({into:b,x:g(),y:m("slope"),height:240,left:46,about:E(Ae("slopeLabel")),draw:S("slopes")}),T=()=>va(n.outliers,e().outlier),U=ve=>{const{context:k,x:ue,y:ze,ratio:qe}=ve;if(w(ve,xn(n.outliers,T())),!r)return;const{arrays:be}=r,lt=Array.from({length:n.outliers.count},(Oe,Ke)=>xn(n.outliers,Ke));v(ve,Oe=>({xs:lt,ys:vn(be.learnt,Oe)}),T()),k.fillStyle=bt("soft");for(const Oe of be.usual.values)hi(k,"circle",ue(0)+7*qe,ze(Oe),3.4*qe)},F=()=>l()==="error",A=()=>({label:Ae(F()?"outlierLabel":"mislabelledLabel"),log:!1,range:{low:0,high:xn(n.outliers,n.outliers.count-1)}}),I=()=>({label:Ae(F()?"constantLabel":"boundaryLabel"),log:!1,range:F()?{low:0,high:2.4*e().target}:{low:-2.8,high:4.2}}),G=qn({into:x,x:A(),y:I(),height:360,left:46,about:Ae("outlierNote"),draw:U}),B=(ve,k,ue)=>{let ze=!1;ve.addEventListener("pointerdown",qe=>{ze=!0,ve.setPointerCapture(qe.pointerId),ue(k.xAt(qe.clientX))}),ve.addEventListener("pointermove",qe=>{ze&&ue(k.xAt(qe.clientX))});for(const qe of["pointerup","pointercancel"])ve.addEventListener(qe,()=>ze=!1)},$=ve=>{t({at:{...e().at,[l()]:xn(c(),va(c(),ve))}}),ut(),i()},V=ve=>{t({outlier:xn(n.outliers,va(n.outliers,ve))}),ut(),i()};B(R,N,$),B(b,L,$),B(x,G,V);const Y=M("span",{}),Q=()=>Y.replaceChildren(Ss(Ae("axis"),[{value:"error",words:Ae("error")},{value:"margin",words:Ae("margin")}],l(),ve=>{t({axis:ve}),ot()})),ie=M("input",{type:"range",id:"metrics-at"}),Z=M("label",{for:"metrics-at"}),q=M("output",{class:"n"});ie.addEventListener("input",()=>$(Number(ie.value)));const ce=M("input",{type:"range",id:"metrics-target",min:.5,max:10,step:.5}),re=M("output",{class:"n"});ce.addEventListener("input",()=>{t({target:Number(ce.value)}),ot()});const _e=M("div",{},M("p",{class:"slide"},M("label",{for:"metrics-target"},Ae("target")),ce,re),M("p",{class:"note"},Ae("targetNote"))),de=M("input",{type:"range",id:"metrics-outlier",min:n.outliers.low,max:xn(n.outliers,n.outliers.count-1),step:n.outliers.step}),ae=M("output",{class:"n"});de.addEventListener("input",()=>V(Number(de.value)));const Se=M("fieldset",{class:"picker"}),ge=M("div",{class:"losses"}),He=M("h2",{class:"sub top"}),Ce=M("p",{class:"note"}),We=M("label",{for:"metrics-outlier"}),st=M("section",{class:"card","aria-label":Ae("outlier")},He,Ce,M("p",{class:"slide"},We,de,ae),x);let at="",ye=[];function Ve(){const ve=`${l()} ${h().map(({name:ue})=>ue).join(" ")}`;if(ve===at)return;const k=at.split(" ")[0]!==l();at=ve,k&&(Q(),N.replace(g(),m("value")),L.replace(g(),m("slope")),ht(Se,M("legend",{class:"unseen"},Ae("chosen")),...u().map(Mt)),ie.min=String(c().low),ie.max=String(xn(c(),c().count-1)),ie.step=String(c().step),He.textContent=Ae(F()?"outlier":"mislabelled"),Ce.textContent=Ae(F()?"outlierNote":"mislabelledNote"),We.textContent=Ae(F()?"outlierAt":"mislabelledAt"),x.setAttribute("aria-label",Ce.textContent),Z.textContent=Ae(l()==="error"?"here":"hereMargin")),ye=[],ht(ge,h().length?h().map((ue,ze)=>nt(ue,ze)):M("p",{class:"note"},Ae("none")))}function Mt({name:ve,title:k}){const ue=M("input",{type:"checkbox",checked:h().some(ze=>ze.name===ve)});return ue.addEventListener("change",()=>{const ze=e().shapes[l()].filter(qe=>qe.name!==ve);_(ue.checked?[...ze,{name:ve,numbers:{}}]:ze)}),M("label",{class:"check"},ue,M("span",{class:`dot-of g${d(ve).colour}`}),M("span",{lang:"en"},k))}function nt({name:ve},k){const ue=f({name:ve}),ze=M("p",{class:"here"}),qe=M("p",{class:"note"}),be=Object.entries(ue.hyperparameters).map(([lt,{default:Oe,low:Ke,high:O,meaning:C}])=>{const J=`metrics-${ve}-${lt}`,Me=M("input",{type:"range",id:J,min:Ke,max:O,step:Number(((O-Ke)/100).toPrecision(2)),title:C}),me=M("output",{class:"n"});return Me.addEventListener("input",()=>{const Re=Number(Me.value);_(e().shapes[l()].map(Le=>Le.name===ve?{name:ve,numbers:{...Le.numbers,[lt]:Re}}:Le))}),ye.push(()=>{const Re=h()[k].numbers[lt]??Oe;document.activeElement!==Me&&(Me.value=String(Re)),me.textContent=fe(Re,3)}),M("p",{class:"slide"},M("label",{for:J,title:C},lt),Me,me)});return ye.push(()=>{if(!r)return;const{arrays:lt,said:Oe}=r,{cost:Ke,pull:O}=Oe.losses[k];ze.textContent=`${Ae("value")} ${fe(vn(lt.values,k)[p()],4)} · ${Ae("slopeLabel")} ${fe(vn(lt.slopes,k)[p()],4)}`;const C=[Kn(Ae("costs"),{cost:fe(Ke,3)}),Kn(Ae("pulls"),{pull:fe(O,3)})].join(", ");qe.textContent=`${Ae("tenfold")}: ${C}. ${O===null?"":Ae(O<1-m0?"weaker":O<1+m0?"bounded":O<jT?"somewhat":"rules")}`}),M("article",{class:"loss-of","data-loss":ve},M("h3",{},M("span",{class:`dot-of g${d(ve).colour}`}),M("span",{lang:"en"},ue.title)),ze,...be,qe,M("p",{class:"aside",lang:"en",title:ue.paper},ue.about),M("p",{class:"aside"},`${Ae("forTasks")} `,M("span",{lang:"en"},ue.tasks.join(", ")),M("code",{},`--loss ${ve}`)))}function ut(){ie.value=String(xn(c(),p())),q.textContent=fe(xn(c(),p()),3),ce.value=String(e().target),re.textContent=fe(e().target,3),_e.hidden=!h().some(ve=>f(ve)?.predicts==="mean"),de.value=String(e().outlier),ae.textContent=fe(e().outlier,3);for(const ve of ye)ve();N.redraw(),L.redraw(),G.redraw()}async function ot(){const ve={axis:l(),losses:h().map(nc),target:e().target},k=JSON.stringify(ve);if(k!==a){o?.abort(),o=new AbortController;try{r=ve.losses.length?await fi("metrics/shapes",ve,o.signal):null}catch(ue){ue instanceof DOMException||s(ue);return}a=k,s(null),G.replace(A(),I())}Ve(),ut(),i()}return{element:M("section",{class:"second","aria-label":Ae("shapes")},M("h2",{},Ae("shapes")),M("p",{class:"said"},Ae("shapesLead")),M("div",{class:"lab"},M("section",{class:"card","aria-label":Ae("value")},M("div",{class:"above"},Y),Se,M("p",{class:"slide"},Z,ie,q),_e,R,b),st,ge)),show:ot,close:()=>o?.abort(),table:()=>[],values:()=>{const ve=p();return{shapes:r&&h().map((k,ue)=>({text:nc(k),value:vn(r.arrays.values,ue)[ve],slope:vn(r.arrays.slopes,ue)[ve],learnt:vn(r.arrays.learnt,ue)[T()]})),error:xn(c(),ve)}}}}const tA={name:"metrics",title:["Loss and metric","损失与指标"],lead:["A classifier's weight moves along a line. The loss it is trained on is smooth; accuracy, precision, recall and F1 are steps without a slope.","分类器的一个权重沿直线移动。用于训练的损失是光滑的；准确率、精确率、召回率和 F1 是没有斜率的台阶。"],open:nA};async function nA(n,e){const t=await cr("metrics/listed");let i=lf,s=!1;const r=h=>{i={...i,...h},e.keep(p0(i))},a=()=>{s&&e.expose({state:i,...c.values(),...u.values()})},o=h=>e.tell(h===null?"":h instanceof Error?h.message:String(h)),l=h=>{i=JT(h,i),t.losses.some(({name:p,trains:_})=>_&&p===i.loss)||(i.loss=lf.loss),i.rows=Math.min(t.rows[1],Math.max(t.rows[0],i.rows));const d=i.metrics.filter(p=>t.metrics.some(({name:_})=>_===p));i.metrics=d.length?d:lf.metrics};l(e.parts);const c=ZT(t,()=>i,r,a,o),u=eA(t,()=>i,r,a,o);ht(n,M("div",{},c.element,u.element));const f=()=>Promise.all([c.show(),u.show()]);return await f(),s=!0,e.keep(p0(i)),a(),{read:h=>{l(h),f()},close:()=>{c.close(),u.close()},exports:()=>({table:c.table,picture:c.picture})}}function iA(n){const e=M("div",{class:"picture"});let t=null,i=[],s=0,r=0;const a=l=>Math.max(l-r,1e-12),o=({context:l,x:c,y:u,ratio:f,box:h})=>{i.forEach((d,p)=>{l.beginPath();const _=Math.max(1,Math.floor(d.heights.length/600));for(let g=0;g<d.heights.length;g+=_)Number.isFinite(d.heights[g])&&l.lineTo(c(g),u(a(d.heights[g])));l.setLineDash(Uo(p).map(g=>g*f)),l.strokeStyle=rn(ji(p)),l.lineWidth=2*f,l.stroke()}),l.setLineDash([]),l.strokeStyle="rgba(128,128,128,.8)",l.lineWidth=f,l.beginPath(),l.moveTo(c(s),h.top),l.lineTo(c(s),h.top+h.height),l.stroke()};return{element:e,show:(l,c)=>{i=l;const u=l.flatMap(({heights:_})=>[..._].filter(Number.isFinite));r=Math.min(0,...[u.reduce((_,g)=>Math.min(_,g),1/0)].filter(Number.isFinite));const f=u.reduce((_,g)=>Math.max(_,a(g)),1e-11),h=Math.max(1e-12,u.reduce((_,g)=>Math.min(_,a(g)),f)),d=r<0?`height above ${r.toPrecision(3)}`:"height",p=[{label:"step",log:!1,range:{low:0,high:Math.max(1,c)}},{label:d,log:!0,range:{low:Math.max(h/2,1e-12),high:f*2}}];t?t.replace(...p):t=qn({into:e,x:p[0],y:p[1],height:240,about:n,draw:o})},draw:(l,c)=>{i=l,s=c,t?.redraw()}}}const It=Qi({about:["Optimizers going down a surface","各种优化器沿曲面下降"],source:["Source","来源"],surface:["Surface","曲面"],own:["a formula of your own","自定义公式"],formula:["Formula in x and y","关于 x 和 y 的公式"],draw:["Draw","绘制"],steps:["Steps","步数"],noise:["Noise in the gradient","梯度噪声"],seed:["New noise","更换噪声"],optimizers:["Optimizers","优化器"],add:["Add an optimizer","添加优化器"],rate:["learning rate","学习率"],height:["height here","当前高度"],remove:["remove","移除"],inside:["Inside the rule","规则内部"],gradient:["gradient","梯度"],moved:["step taken","实际步长"],effective:["step ÷ gradient","步长 ÷ 梯度"],curve:["Height at each step","每一步的高度"],reached:["starts that reach a minimum","到达最小值的起点比例"],many:["From 144 starts","从 144 个起点出发"],stable:["Plain descent is stable along the steepest direction below 2/λ =","普通梯度下降在最陡方向上的稳定上限 2/λ ="],press:["Press a name for its settings and the inside of its rule.","点击名称可查看其设置和规则内部。"],settings:["Settings","设置"],convention:["convention","约定"],schedule:["schedule","学习率调度"],diverged:["diverged","发散"]});function sA(){const n=M("div",{class:"inside"}),e=new Map;let t=[null,void 0,0];const i=async r=>{const o=(await cr(`explain/${encodeURIComponent(r)}`)).find(({kind:l})=>l==="optimizer");o&&(e.set(r,o),t[0]===r&&s(...t))},s=(...r)=>{t=r;const[a,o,l]=r,c=a===null?void 0:e.get(a);if(!c){ht(n),a!==null&&i(a);return}ht(n,M("h2",{class:"sub"},`${It("inside")}: ${c.title}`),M("p",{class:"note"},c.about),M("pre",{class:"formula",tabindex:0},c.mathematics),M("dl",{class:"facts"},...rA(o,l).map(([u,f])=>M("div",{},M("dt",{},u),M("dd",{class:"n"},f)))),c.facts.paper?M("p",{class:"aside"},`${It("source")}: ${c.facts.paper}`):null)};return{element:n,show:s}}function rA(n,e){if(!n?.gradients||n.points.length<4)return[];const t=2*Math.min(e,n.points.length/2-2),i=[n.gradients[t],n.gradients[t+1]],s=[n.points[t+2]-n.points[t],n.points[t+3]-n.points[t+1]],r=a=>`(${fe(a[0],3)}, ${fe(a[1],3)})`;return[[It("gradient"),r(i)],[It("moved"),r(s)],[It("effective"),r([s[0]/-i[0],s[1]/-i[1]])]]}function aA(n,e){const t=M("div",{class:"settings"});let i,s="";const r=(a,o)=>{const l=n.get(a.optimizer),c=l.conventions.find(d=>d.name===a.settings.convention)??l.conventions[0],u=(d,p)=>{const _=Object.entries(a.settings).filter(([g])=>g!==d);a.settings=Object.fromEntries(p===null?_:[..._,[d,p]]),e()},f=(d,p,_,g)=>{const m=M("select",{},..._.map(v=>M("option",{value:v},v)));return m.value=String(a.settings[d]??g),m.addEventListener("change",()=>{if(d==="convention"){const v=a.settings.schedule;a.settings=v===void 0?{}:{schedule:v}}u(d,m.value===g?null:m.value),r(a,o)}),M("label",{},M("span",{},p),m)},h=d=>{const p=M("input",{type:"number",step:d.whole?1:"any",value:Number(a.settings[d.name]??d.default)});return p.addEventListener("change",()=>{const _=Number(p.value);p.value===""||!Number.isFinite(_)?p.value=String(a.settings[d.name]??d.default):u(d.name,_===d.default?null:_)}),M("label",{title:`${d.meaning}, ${d.range}`},M("span",{},d.name),p)};ht(t,M("h2",{class:"sub"},`${It("settings")}: ${o}`),M("div",{class:"fields"},l.conventions.length>1?f("convention",It("convention"),l.conventions.map(d=>d.name),l.conventions[0].name):null,l.schedules.length?f("schedule",It("schedule"),l.schedules,l.schedules[0]):null,...c.hyperparameters.map(h)),c.about?M("p",{class:"aside"},c.about):null)};return{element:t,show:(a,o)=>{a===i&&o===s||([i,s]=[a,o],a?r(a,o):ht(t))}}}function uf(n){const e=new Map;return n.map(({optimizer:t})=>{const i=(e.get(t)??0)+1;return e.set(t,i),i===1?t:`${t} ${i}`})}function oA(n){const e=new URLSearchParams;return n.formula===null?e.set("s",n.surface):e.set("f",n.formula),e.set("o",n.runs.map(cA).join(" ")),e.set("at",n.start.map(ic).join(" ")),e.set("n",String(n.steps)),n.noise&&e.set("noise",`${ic(n.noise)} ${n.seed}`),e.set("view",n.view),n.log!==null&&e.set("log",n.log?"1":"0"),n.shown&&e.set("in",n.shown),e}function lA(n,e){const t={...e},i=n.get("s"),s=n.get("f");i?[t.surface,t.formula]=[i,null]:s&&(t.formula=s);const r=n.get("o");r!==null&&(t.runs=r.split(" ").filter(Boolean).slice(0,64).map(uA));const a=hf(n.get("at"));a.length===2&&(t.start=[a[0],a[1]]);const[o]=hf(n.get("n"));o>=1&&(t.steps=Math.min(2e4,Math.round(o)));const[l,c]=hf(n.get("noise"));t.noise=l>0?l:n.has("s")||n.has("f")?0:e.noise,c>=0&&(t.seed=Math.round(c));const u=n.get("view");return(u==="3d"||u==="contour")&&(t.view=u),n.has("log")&&(t.log=n.get("log")==="1"),t.shown=n.get("in")??e.shown,t}function cA({optimizer:n,lr:e,settings:t}){const i=Object.entries(t).map(([r,a])=>`${r}=${typeof a=="number"?ic(a):a}`),s=e===null?"":ic(e);return[n,...s||i.length?[s]:[],...i.length?[i.join(",")]:[]].join(":")}function uA(n){const[e,t,i]=n.split(":"),s=Number(t||"nothing"),r={};for(const a of(i??"").split(",").slice(0,20)){const[o,l]=a.split("=");/^[a-z]\w*$/.test(o)&&/^[\w.+-]+$/.test(l??"")&&(r[o]=Number.isFinite(Number(l))?Number(l):l)}return{optimizer:e,lr:s>0&&Number.isFinite(s)?s:null,settings:r}}function ic(n){return String(Number(n.toPrecision(5)))}function hf(n){return n===null||n===""?[]:n.split(" ").map(Number).filter(Number.isFinite)}const sc="(own)",hA=["sgd","momentum","nag","adagrad","rmsprop","adam","nadam","amsgrad"],g0={name:"optimizers",title:["Optimizers on a surface","曲面上的优化器"],lead:["Each rule goes down the same surface from the same start. Click on the picture to start elsewhere.","各种优化器从同一起点沿同一曲面下降。点击图像可选择新的起点。"],open:fA};async function fA(n,e){const t=await cr("surfaces"),i=await cr("optimizers"),s=new Map(t.map(ye=>[ye.name,ye])),r=new Map(i.map(({name:ye,rate:Ve})=>[ye,Ve]));let a={surface:"beale",formula:null,runs:hA.map(ye=>({optimizer:ye,lr:null,settings:{}})),start:[NaN,NaN],steps:500,noise:0,seed:0,view:"3d",log:null,shown:null},o=[],l=null,c=null,u=1,f=[];const h=()=>s.get(a.surface);function d(ye){const Ve=a.surface;a=lA(ye,a),s.has(a.surface)||(a.surface="beale"),(a.surface!==Ve&&!ye.has("at")||!a.start.every(Number.isFinite))&&(a.start=h().start),a.runs=a.runs.filter(({optimizer:nt})=>r.has(nt)),m.setView(a.view),m.setLog(a.log)}function p({optimizer:ye,lr:Ve}){if(Ve!==null)return Ve;const Mt=r.get(ye);if(Mt==="own")return null;const nt=l?Math.max(l.x[1]-l.x[0],l.y[1]-l.y[0]):6,ut=Mt==="curvature"?u/2:nt/100;return Number(ut.toPrecision(2))}const _=()=>a.runs.map(ye=>({...ye.settings,optimizer:ye.optimizer,...p(ye)===null?{}:{lr:p(ye)}})),g=()=>e.keep(oA(a)),m=Nl(It("about"),ye=>{a.start=ye,x()},()=>{a.view=m.view(),a.log=m.log(),g()}),v=Fo(()=>{w(),I(),Y(),at()});function w(){l&&(m.draw({walks:o,steps:v.step(),start:a.start,shown:a.shown}),Q.draw(o,v.step()))}let S=null;const R=()=>a.formula===null?{surface:a.surface}:{formula:a.formula};async function b(){const{x:ye,y:Ve,minima:Mt}=h(),nt=a.formula!==null,ut={x:nt?[-4,4]:ye,y:nt?[-4,4]:Ve};m.setWaiting(!0);try{const ot=await fi("heights",{...R(),...ut,size:160,at:nt?[a.start]:void 0}),{values:ve,shape:k}=ot.arrays.heights;return f=ot.said.gradient,u=nt?ot.said.stable_rate??.1:h().stable_rate,l={...ut,columns:k[1],rows:k[0],heights:ve,low:ot.said.low??0,high:ot.said.high??1},m.show(l,{minima:nt?[]:Mt}),e.tell(""),q.textContent="",!0}catch(ot){return L(ot),!1}finally{m.setWaiting(!1)}}async function x(){if(l){if(S?.abort(),S=new AbortController,c=null,!a.runs.length){o=[],N();return}try{const ye=await fi("descents",{...R(),runs:_(),starts:[a.start],steps:a.steps,noise:a.noise,seed:a.seed},S.signal),{points:Ve,values:Mt,gradients:nt}=ye.arrays,ut=Ve.shape[2];o=uf(a.runs).map((ot,ve)=>({name:ot,words:ye.said.runs[ve],status:ye.said.status[ve][0],ended:ye.said.ended[ve][0],points:Ve.values.subarray(2*ve*ut,2*(ve+1)*ut),heights:Mt.values.subarray(ve*ut,(ve+1)*ut),gradients:nt.values.subarray(2*ve*ut,2*(ve+1)*ut)})),e.tell(""),N()}catch(ye){ye instanceof DOMException||L(ye)}}}let E=!0;function N(){g(),Q.show(o,a.steps);const ye=E||v.step()>a.steps;E=!1,v.show(a.steps,ye?a.steps:v.step())}function L(ye){const Ve=ye instanceof Error?ye.message:String(ye);ye instanceof Ir&&ye.at!==null&&a.formula!==null?ht(q,M("pre",{},`${a.formula}
${" ".repeat(ye.at)}^`),Ve):e.tell(Ve)}async function T(){if(!l||a.formula!==null)return;const{x:ye,y:Ve,minima:Mt}=h(),nt=12,ut=[];for(let ot=0;ot<nt;ot++)for(let ve=0;ve<nt;ve++)ut.push([ye[0]+(ot+.5)/nt*(ye[1]-ye[0]),Ve[0]+(ve+.5)/nt*(Ve[1]-Ve[0])]);try{const ot=await fi("descents",{...R(),runs:_(),starts:ut,steps:a.steps,every:a.steps,noise:a.noise,seed:a.seed}),{values:ve,shape:k}=ot.arrays.points,ue=.02;c=a.runs.map((ze,qe)=>{let be=0;for(let lt=0;lt<ut.length;lt++){const Oe=2*((qe*k[1]+lt)*k[2]+k[2]-1);Mt.some(([O,C])=>Math.abs(ve[Oe]-O)<ue*(ye[1]-ye[0])&&Math.abs(ve[Oe+1]-C)<ue*(Ve[1]-Ve[0]))&&be++}return be/ut.length}),I(),at()}catch(ot){L(ot)}}const U=M("div",{class:"runs-of-lab"});let F=[];const A=M("th",{class:"n",hidden:!0},It("reached"));function I(){if(!(F.length===a.runs.length&&F.every(({run:Ve},Mt)=>Ve===a.runs[Mt]))){const Ve=uf(a.runs),Mt=a.runs.map((ut,ot)=>G(ut,Ve[ot],ot));F=Mt;const nt=M("tr",{},M("th",{},It("optimizers")),M("th",{},It("rate")),M("th",{class:"n"},It("height")),A,M("td",{}));ht(U,M("table",{},M("thead",{},nt),M("tbody",{},...Mt.map(({element:ut})=>ut))))}A.hidden=c===null,F.forEach(({update:Ve},Mt)=>Ve(o[Mt],Mt))}function G(ye,Ve,Mt){const nt=M("button",{type:"button",class:"pin","aria-pressed":"false"},M("span",{class:`dot-of g${ji(Mt)}`}),Ve);nt.addEventListener("click",()=>{a.shown=a.shown===Ve?null:Ve,I(),Y(),w(),g()});const ut=M("input",{type:"range",min:-5,max:1,step:.02,"aria-label":`${It("rate")}, ${Ve}`}),ot=M("output",{class:"n"});ut.addEventListener("input",()=>{ye.lr=Number((10**Number(ut.value)).toPrecision(3)),ot.textContent=di(ye.lr),x()});const ve=M("button",{type:"button",class:"save","aria-label":`${It("remove")} ${Ve}`},"×");ve.addEventListener("click",()=>{a.runs=a.runs.filter(be=>be!==ye),a.shown===Ve&&(a.shown=null),x()});const k=M("td",{class:"n"}),ue=M("td",{class:"n"}),ze=M("tr",{},M("th",{scope:"row"},nt),M("td",{},M("div",{class:"slide"},ut,ot)),k,ue,M("td",{},ve));return{run:ye,element:ze,update:(be,lt)=>{nt.setAttribute("aria-pressed",a.shown===Ve?"true":"false");const Oe=p(ye);ut.disabled=Oe===null,document.activeElement!==ut&&(ut.value=String(Oe===null?0:Math.log10(Oe))),ot.textContent=Oe===null?"–":di(Oe);const Ke=be&&be.ended>=0&&be.ended<=v.step();k.title=be?.status??"",k.textContent=Ke?It("diverged"):fe(be?be.heights[Math.min(v.step(),be.heights.length-1)]:NaN,4),ue.hidden=c===null,ue.textContent=c?kt(c[lt]):""}}}const B=M("select",{"aria-label":It("add")},M("option",{value:""},`${It("add")} …`),...i.map(({name:ye,title:Ve})=>M("option",{value:ye},`${ye} – ${Ve}`)));B.addEventListener("change",()=>{B.value&&(a.runs=[...a.runs,{optimizer:B.value,lr:null,settings:{}}],B.value="",x())});const $=aA(new Map(i.map(ye=>[ye.name,ye])),()=>void x()),V=sA(),Y=()=>{const ye=uf(a.runs).indexOf(a.shown??""),Ve=ye<0?void 0:a.runs[ye];$.show(Ve,a.shown??""),V.show(Ve?.optimizer??null,o[ye],v.step())},Q=iA(It("curve")),ie=M("select",{"aria-label":It("surface")},...t.map(({name:ye,title:Ve})=>M("option",{value:ye},Ve)),M("option",{value:sc},It("own"))),Z=M("input",{type:"text",class:"formula-input","aria-label":It("formula"),maxlength:500,spellcheck:"false",autocomplete:"off"}),q=M("div",{class:"problem",role:"alert"}),ce=M("p",{class:"note"}),re=M("p",{class:"aside"}),_e=()=>{const ye=a.formula!==null;ce.textContent=ye?"":h().about,re.textContent=`f = ${a.formula??h().formula};  ∂f/∂x = ${f[0]};  ∂f/∂y = ${f[1]}.  ${It("stable")} ${di(u)}.${ye?"":` ${It("source")}: ${h().source}`}`},de=ye=>{a.formula=ye;for(const Ve of a.runs)Ve.lr=null;a.log=null,m.setLog(null),st()};ie.addEventListener("change",()=>{ie.value===sc?(a.start=[1.5,2],de(Z.value)):(a.surface=ie.value,a.start=h().start,Z.value=h().formula,de(null))});const ae=M("form",{class:"own"},Z,M("button",{class:"save"},It("draw")));ae.addEventListener("submit",ye=>{ye.preventDefault(),ie.value=sc,de(Z.value)});const Se=M("input",{type:"number",min:1,max:2e4,"aria-label":It("steps")});Se.addEventListener("change",()=>{const ye=Math.round(Number(Se.value));a.steps=Math.min(2e4,Math.max(1,Number.isFinite(ye)?ye:500)),Se.value=String(a.steps),E=!0,x()});const ge=M("input",{type:"number",min:0,step:"any","aria-label":It("noise")});ge.addEventListener("change",()=>{const ye=Number(ge.value);a.noise=ye>=0&&Number.isFinite(ye)?ye:0,x()});const He=M("button",{type:"button",class:"save"},It("seed"));He.addEventListener("click",()=>{a.seed+=1,x()});const Ce=M("button",{type:"button",class:"save"},It("many"));Ce.addEventListener("click",()=>void T());function We(){ie.value=a.formula===null?a.surface:sc,Z.value=a.formula??h().formula,Se.value=String(a.steps),ge.value=String(a.noise),Ce.hidden=a.formula!==null}async function st(){await b()&&(We(),_e(),await x())}function at(){e.expose({state:a,walks:o,step:v.step(),terrain:l,shares:c})}return ht(n,M("div",{class:"lab"},M("section",{class:"card","aria-label":It("surface")},M("div",{class:"above"},ie,m.controls),ae,q,m.element,v.element,ce,re),M("section",{class:"card","aria-label":It("optimizers")},U,M("p",{class:"aside"},It("press")),M("div",{class:"above"},B,Ce),M("div",{class:"above"},M("label",{},`${It("steps")} `,Se),M("label",{},`${It("noise")} `,ge),He),$.element,V.element,M("h2",{class:"sub"},It("curve")),Q.element))),d(e.parts),We(),await st(),{read:ye=>{d(ye),st()},close:()=>{v.pause(),S?.abort(),m.close()}}}const _0=[d1,g0,tA,OT],dA=g0,v0="thalweg-language",pA=document.getElementById("lab"),x0=new Map;let Rr="en",S0="auto",Mi=null,ff=0,df={},Yi=null;const _o=M("p",{class:"message",role:"status"}),rc=M("div",{class:"page"});function vo(){return new URLSearchParams(location.hash.slice(1))}function mA(n){return _0.find(({name:e})=>e===n.get("p"))??dA}function ac(n,e){const t=new URLSearchParams({p:n.name});for(const[i,s]of e)i!=="p"&&i!=="lang"&&t.append(i,s);return Rr!=="en"&&t.set("lang",Rr),t.toString()}function gA(n){const e=()=>Mi?.page===n;return{parts:vo(),keep:i=>{if(!e())return;const s=ac(n,i);s.length>X_?_o.textContent=Pn("tooLong"):history.replaceState(null,"",`${location.pathname}${location.search}#${s}`)},expose:i=>{e()&&(df=i,Object.assign(globalThis,{thalweg:{page:n.name,language:Rr,...i}}),document.documentElement.dataset.ready=n.name)},tell:i=>{e()&&(_o.textContent=i)}}}async function pf(){const n=mA(vo());if(Mi?.page===n&&Mi.opened){Mi.opened.read(vo());return}await oc(n)}async function oc(n){const e=++ff;Mi?.opened&&Mi.opened.close(),W0(),delete document.documentElement.dataset.ready,Mi={page:n,opened:null},df={},xA(n),_o.textContent="";const t=M("div",{});ht(rc,t),t.textContent=Pn("waiting");try{const i=await n.open(t,gA(n));e===ff?Mi.opened=i:i.close()}catch(i){e===ff&&ht(t,M("p",{class:"message"},i instanceof Error?i.message:String(i)))}}const M0=M("header",{}),w0=M("div",{});function _A(){if(!Mi?.opened)return null;const{page:n,opened:e}=Mi,t=location.hash.slice(1);return{name:n.name,title:pn(n.title),body:rc,what:()=>({...k_(rc,df),...e.exports?.()}),page:()=>H_(n,t)}}function vA(){!Yi||!Mi||(history.replaceState(null,"",`${location.pathname}${location.search}#${ac(Mi.page,new URLSearchParams(Yi.address))}`),oc(Mi.page))}function xA(n){const e=Ss(Pn("language"),[{value:"en",words:"English"},{value:"zh",words:"中文"}],Rr,i=>{Rr=i,Yi||localStorage.setItem(v0,i),Lf(i);const s=vo();s.delete("lang"),history.replaceState(null,"",`${location.pathname}${location.search}#${ac(n,s)}`),oc(n)}),t=Ss(Pn("colours"),[{value:"auto",words:"auto"},{value:"light",words:"light"},{value:"dark",words:"dark"}],S0,i=>{S0=i,mc(i)});document.title=`Thalweg: ${pn(n.title)}`,ht(M0,M("div",{class:"kicker"},M("span",{},"Thalweg lab"),M("span",{class:"switches"},I_(_A,Yi===null),e,t)),Yi?null:M("nav",{class:"pages","aria-label":Pn("pages")},..._0.map(i=>SA(i,n))),M("h1",{},pn(n.title)),M("p",{class:"said"},pn(n.lead))),ht(w0,Yi?W_(Yi,vA):null)}function SA(n,e){const t=M("a",{"aria-current":n===e?"page":void 0},pn(n.title));return t.setAttribute("href",`#p=${n.name}`),t.addEventListener("click",i=>{if(i.ctrlKey||i.metaKey||i.shiftKey||(i.preventDefault(),n===e))return;x0.set(e.name,location.hash);const s=new URLSearchParams((x0.get(n.name)??"").slice(1));history.pushState(null,"",`${location.pathname}${location.search}#${ac(n,s)}`),oc(n)}),t}async function MA(){Yi=await Nr(),Yi&&!location.hash&&history.replaceState(null,"",`${location.pathname}${location.search}#${Yi.address}`);const n=Yi?null:localStorage.getItem(v0),e=vo().get("lang")??n;(e==="zh"||e==="en")&&(Rr=e),Lf(Rr),r_(t=>{_o.textContent=t?Pn("lost"):""}),$0(),ht(pA,M0,w0,rc,_o),addEventListener("hashchange",()=>void pf()),addEventListener("popstate",()=>void pf()),pf()}MA()})();
