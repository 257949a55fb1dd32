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
(function(){"use strict";const B0=/^(on|style$|href$|src|srcdoc$|action$|formaction$)/i;function M(n,e={},...t){return yh(document.createElement(n),e,t)}function gt(n,e={},...t){return yh(document.createElementNS("http://www.w3.org/2000/svg",n),e,t)}function yh(n,e,t){for(const[i,s]of Object.entries(e)){if(B0.test(i))throw new Error(`attribute ${i} is not set from here`);s==null||s===!1||n.setAttribute(i,s===!0?"":String(s))}return oc(n,t),n}function oc(n,e){for(const t of e)if(!(t==null||t===!1)){if(Array.isArray(t)){oc(n,t);continue}n.append(t instanceof Node?t:document.createTextNode(String(t)))}}function vt(n,...e){n.replaceChildren(),oc(n,e)}const wh=[{value:"best",words:"the better half"},{value:"all",words:"all runs"}];let z0=0;function Ns(n,e,t,i){const s=`choice-${++z0}`;return M("fieldset",{class:"choice"},M("legend",{class:"unseen"},n),...e.map(({value:r,words:a})=>{const o=M("input",{type:"radio",name:s,value:r,checked:r===t});return o.addEventListener("change",()=>i(r)),M("label",{},o,M("span",{},a))}))}const lc=[];let Eh=null,cc=new Map;function yt(n){let e=cc.get(n);return e===void 0&&(Eh??=getComputedStyle(document.documentElement),e=Eh.getPropertyValue(`--${n}`).trim()||"#888",cc.set(n,e)),e}function rn(n){return yt(`c${n}`)}function Th(n){lc.push(n)}function k0(){lc.length=0}function uc(n){n==="auto"?document.documentElement.removeAttribute("data-theme"):document.documentElement.setAttribute("data-theme",n),Ah()}function Ah(){cc=new Map;for(const n of lc)n()}function G0(){matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Ah);let n=null;addEventListener("beforeprint",()=>{n=document.documentElement.getAttribute("data-theme"),uc("light")}),addEventListener("afterprint",()=>{uc(n==="dark"||n==="light"?n:"auto")})}let fc=0;function Rh(n){fc=n==="zh"?1:0,document.documentElement.lang=n==="zh"?"zh":"en"}function pn(n){return n[fc]}function Is(n){return e=>n[e][fc]}const Pn=Is({view:["View","视图"],contour:["contours","等高线"],log:["log heights","高度取对数"],language:["Language","语言"],colours:["Colours","颜色"],play:["Play","播放"],pause:["Pause","暂停"],step:["One step","单步"],again:["From the start","回到起点"],stepOf:["step","步"],waiting:["Computing…","计算中…"],lost:["The lab has ended: start it again with thalweg lab.","实验室已结束：请重新运行 thalweg lab。"],noWebgl:["This browser has no WebGL: contours are shown instead.","此浏览器不支持 WebGL，改为显示等高线。"],pages:["Pages","页面"],tooLong:["This state has more characters than an address may have: it is not kept there.","状态过长，无法保存在地址中。"]}),Yt=Is({export:["Export","导出"],page:["This page as one HTML file","将本页保存为单个 HTML 文件"],pageNote:["Opens without the lab: play, scrub, turn.","无需实验室即可打开：播放、拖动、旋转。"],picture:["Picture (PNG)","图像 (PNG)"],numbers:["Numbers (CSV)","数据 (CSV)"],numbersNote:["What the curves and paths show.","曲线与路径的数据。"],animation:["Animation (GIF)","动画 (GIF)"],working:["Working …","正在生成…"],frame:["Frame","帧"],saved:["Saved:","已保存："],stop:["Stop","停止"],nothing:["There is nothing to save yet.","暂无可保存的内容。"],ended:["The page was changed meanwhile: nothing was saved.","页面已更改，未保存。"],savedNote:["A saved page","已保存的页面"],savedOn:["Saved from the lab on {date}. Play, step, scrub, views, language and colours work here; whatever has to be computed anew needs the lab: thalweg lab.","保存于 {date}。播放、单步、拖动、视图、语言和颜色在此可用；需要重新计算的内容需要实验室：thalweg lab。"],dropped:["Left out because they are too large:","因过大而未保存："],needsLab:["This needs the lab (thalweg lab): a saved page holds only what was shown, which it shows again.","此操作需要实验室 (thalweg lab)：保存的页面只包含当时显示的内容，现已恢复。"]}),H0=32*2**20,Lr=new Map;let hc=0,Ra=null,dc=0,pc=0;function V0(n,e){hc+=e.length-(Lr.get(n)?.length??0),Lr.delete(n),Lr.set(n,e);for(const[t,i]of Lr){if(hc<=H0)break;Lr.delete(t),hc-=i.length}Ra?.set(n,e)}const Ch=new Map;function W0(n,e){Ch.set(n,e)}function Lh(n){const e=Ra?Lr.get(n)??Ch.get(n)?.():void 0;return e&&Ra.set(n,e),e}async function $0(n){dc++;try{return await n()}finally{dc--,pc=performance.now()}}async function X0(n){const e=new Map;Ra=e;try{for(await n(),pc=performance.now();dc>0||performance.now()-pc<250;)await new Promise(t=>setTimeout(t,50))}finally{Ra=null}return e}async function Ph(n){const e=[];let t=0;for(const[r,a]of n.answers)e.push([r,t,a.length]),t+=Math.ceil(a.length/8)*8;const i=new TextEncoder().encode(JSON.stringify({...n,answers:e})),s=new Uint8Array(4+i.length+t);return new DataView(s.buffer).setUint32(0,i.length,!0),s.set(i,4),[...n.answers.values()].forEach((r,a)=>s.set(r,4+i.length+e[a][1])),Dh(s,new CompressionStream("gzip"))}async function q0(n){const e=await Dh(n,new DecompressionStream("gzip")),t=new DataView(e.buffer).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),s=i.answers.map(([r,a,o])=>{const l=4+t+a;return[r,e.slice(l,l+o)]});return{...i,answers:new Map(s)}}async function Dh(n,e){const t=new Blob([n]).stream().pipeThrough(e);return new Uint8Array(await new Response(t).arrayBuffer())}let mc;function Pr(){if(mc===void 0){const n=document.getElementById("record")?.textContent;mc=n?q0(Uint8Array.from(atob(n.trim()),e=>e.charCodeAt(0))):null}return mc}let Nh=()=>{};function Y0(n){Nh=n}function K0(){Nh()}const ar=()=>new URLSearchParams(location.search).get("token")??"";class Dr extends Error{constructor(e,t=null){super(e),this.at=t}}async function or(n){const e=await gc(n,n,{});return JSON.parse(new TextDecoder().decode(e))}async function yi(n,e,t){const i=JSON.stringify(e),s=await gc(`${n} ${i}`,n,{method:"POST",body:i,signal:t});return n_(s.slice().buffer)}async function Eo(n,e){const t=JSON.stringify(e),i=await gc(`${n} ${t}`,n,{method:"POST",body:t});return JSON.parse(new TextDecoder().decode(i))}async function Z0(n){if(Pr())throw new Dr(Yt("needsLab"));const e=await fetch(`/api/${n}`,{headers:{"x-thalweg-token":ar()}});if(!e.ok)throw await Ca(e);return e.blob()}async function J0(n,e){if(Pr())throw new Dr(Yt("needsLab"));const t=await fetch(`/api/${n}?name=${encodeURIComponent(e.name)}`,{method:"POST",headers:{"x-thalweg-token":ar(),"content-type":"application/octet-stream"},body:e});if(!t.ok)throw await Ca(t);return await t.json()}async function gc(n,e,t){const i=await Pr();if(i){const r=i.answers.get(n);if(r)return r;throw K0(),new Dr(Yt("needsLab"))}const s=t.body?Lh(n):void 0;return s||$0(async()=>{const r={"x-thalweg-token":ar(),...t.body?{"content-type":"application/json"}:{}},a=await fetch(`/api/${e}`,{...t,headers:r});if(!a.ok)throw await Ca(a);const o=new Uint8Array(await a.arrayBuffer());return V0(n,o),o})}async function Q0(){const n=await fetch("/api/export",{headers:{"x-thalweg-token":ar()}});if(!n.ok)throw await Ca(n);return(await n.json()).room}async function j0(n){const e=await fetch("/api/export",{method:"POST",headers:{"x-thalweg-token":ar(),"content-type":"application/gzip"},body:n});if(!e.ok)throw await Ca(e);return e.blob()}function e_(n,e,t){const i=`events ${n}`;let s=null,r=!1;const a=()=>{r=!0,s?.close()},o=([u,f])=>{r||e[u]?.(f)},l=async()=>{const u=await Pr(),f=u?u.answers.get(i):Lh(i);if(f)for(const h of JSON.parse(new TextDecoder().decode(f)))o(h);else!u&&!r&&(s=c())},c=()=>{const u=new EventSource(`/api/${n}${n.includes("?")?"&":"?"}token=${encodeURIComponent(ar())}`),f=[];u.addEventListener("open",()=>f.splice(0));for(const h of Object.keys(e))u.addEventListener(h,d=>{const p=[h,JSON.parse(d.data)];f.push(p),W0(i,()=>new TextEncoder().encode(JSON.stringify(f))),o(p)});return u.addEventListener("error",t),u};return l(),a}function t_(n){if(Pr())return;const e=new EventSource(`/api/present?token=${encodeURIComponent(ar())}`);e.addEventListener("here",()=>n(!1)),e.addEventListener("error",()=>n(!0))}function n_(n){const e=new DataView(n).getUint32(0,!0),t=JSON.parse(new TextDecoder().decode(new Uint8Array(n,4,e))),i={};for(const[s,{dtype:r,shape:a,offset:o}]of Object.entries(t.arrays)){const l=a.reduce((f,h)=>f*h,1),c=4+e+o,u=r==="int32"?new Int32Array(n,c,l):new Float32Array(n,c,l);i[s]={values:u,shape:a}}return{said:t,arrays:i}}async function Ca(n){const e=await n.text();try{const t=JSON.parse(e);return new Dr(t.error??`The server answered with status ${n.status}.`,t.at??null)}catch{return new Dr(/^text\/plain/.test(n.headers.get("content-type")??"")&&e?e:`The server answered with status ${n.status}.`)}}const i_='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function s_(n,e){const[,t]=n.toDataURL("image/png").split(","),i=new Blob([Uint8Array.from(atob(t),a=>a.charCodeAt(0))],{type:"image/png"}),s=document.createElement("a"),r=URL.createObjectURL(i);s.href=r,s.download=e,s.click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}function ri(n,e,t,i){const s=16*i,r=20*i,a=document.createElement("canvas"),o=a.getContext("2d"),l=n.width+2*s,c=(p,v=400)=>`${v} ${p*i}px ${i_}`;o.font=c(12);const u=[];let f=s,h=0;for(const p of t){const v=o.measureText(p.words).width+34*i;f>s&&f+v>l-s&&(f=s,h++),u.push({entry:p,x:f,row:h}),f+=v}const d=t.length?(h+1)*r+s/2:0;a.width=l,a.height=s+r*1.4+n.height+d+s,o.fillStyle=yt("card"),o.fillRect(0,0,a.width,a.height),o.fillStyle=yt("ink"),o.font=c(15,600),o.textBaseline="top",o.fillText(e,s,s,l-2*s),o.drawImage(n,s,s+r*1.4),o.font=c(12),o.textBaseline="middle";for(const{entry:p,x:v,row:m}of u){const g=s+r*1.4+n.height+s/2+r*(m+.5);o.fillStyle=p.colour,o.fillRect(v,g-5*i,10*i,10*i),o.fillStyle=yt("ink"),o.fillText(p.words,v+15*i,g)}return a}const r_=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-opacity","opacity","font-family","font-size","font-weight","text-anchor","stroke-linejoin","font-variant-numeric"];async function To(n,e){const t=n.getBoundingClientRect(),i=n.cloneNode(!0),s=[n,...n.querySelectorAll("*")],r=[i,...i.querySelectorAll("*")];s.forEach((c,u)=>{const f=getComputedStyle(c);for(const h of r_)r[u].setAttribute(h,f.getPropertyValue(h))}),i.setAttribute("width",String(t.width)),i.setAttribute("height",String(t.height)),i.setAttribute("xmlns","http://www.w3.org/2000/svg");const a=new Image;a.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(i))}`,await a.decode();const o=document.createElement("canvas");return o.width=Math.round(t.width*e),o.height=Math.round(t.height*e),o.getContext("2d").drawImage(a,0,0,o.width,o.height),o}function a_(n){const e=Math.max(0,...n.map(({values:i})=>i.length)),t=[n.map(({name:i})=>Ih(i)).join(",")];for(let i=0;i<e;i++)t.push(n.map(({values:s})=>Ih(s[i]??"")).join(","));return`${t.join(`\r
`)}\r
`}function Ih(n){if(typeof n=="number")return Number.isFinite(n)?String(n):"";const e=/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}var o_={trailer:59};function Uh(n=256){let e=0,t=new Uint8Array(n);return{get buffer(){return t.buffer},reset(){e=0},bytesView(){return t.subarray(0,e)},bytes(){return t.slice(0,e)},writeByte(s){i(e+1),t[e]=s,e++},writeBytes(s,r=0,a=s.length){i(e+a);for(let o=0;o<a;o++)t[e++]=s[o+r]},writeBytesView(s,r=0,a=s.byteLength){i(e+a),t.set(s.subarray(r,r+a),e),e+=a}};function i(s){var r=t.length;if(r>=s)return;var a=1024*1024;s=Math.max(s,r*(r<a?2:1.125)>>>0),r!=0&&(s=Math.max(s,256));let o=t;t=new Uint8Array(s),e>0&&t.set(o.subarray(0,e),0)}}var _c=12,Fh=5003,l_=[0,1,3,7,15,31,63,127,255,511,1023,2047,4095,8191,16383,32767,65535];function c_(n,e,t,i,s=Uh(512),r=new Uint8Array(256),a=new Int32Array(Fh),o=new Int32Array(Fh)){let l=a.length,c=Math.max(2,i);r.fill(0),o.fill(0),a.fill(-1);let u=0,f=0,h=c+1,d=h,p=!1,v=d,m=(1<<v)-1,g=1<<h-1,_=g+1,b=g+2,S=0,C=t[0],E=0;for(let I=l;I<65536;I*=2)++E;E=8-E,s.writeByte(c),T(g);let x=t.length;for(let I=1;I<x;I++)e:{let L=t[I],w=(L<<_c)+C,N=L<<E^C;if(a[N]===w){C=o[N];break e}let O=N===0?1:l-N;for(;a[N]>=0;)if(N-=O,N<0&&(N+=l),a[N]===w){C=o[N];break e}T(C),C=L,b<1<<_c?(o[N]=b++,a[N]=w):(a.fill(-1),b=g+2,p=!0,T(g))}return T(C),T(_),s.writeByte(0),s.bytesView();function T(I){for(u&=l_[f],f>0?u|=I<<f:u=I,f+=v;f>=8;)r[S++]=u&255,S>=254&&(s.writeByte(S),s.writeBytesView(r,0,S),S=0),u>>=8,f-=8;if((b>m||p)&&(p?(v=d,m=(1<<v)-1,p=!1):(++v,m=v===_c?1<<v:(1<<v)-1)),I==_){for(;f>0;)r[S++]=u&255,S>=254&&(s.writeByte(S),s.writeBytesView(r,0,S),S=0),u>>=8,f-=8;S>0&&(s.writeByte(S),s.writeBytesView(r,0,S),S=0)}}}var u_=c_;function Oh(n,e,t){return n<<8&63488|e<<2&992|t>>3}function Bh(n,e,t,i){return n>>4|e&240|(t&240)<<4|(i&240)<<8}function zh(n,e,t){return n>>4<<8|e&240|t>>4}function Ao(n,e,t){return n<e?e:n>t?t:n}function Ro(n){return n*n}function kh(n,e,t){var i=0,s=1e100;let r=n[e],a=r.cnt;r.ac;let o=r.rc,l=r.gc,c=r.bc;for(var u=r.fw;u!=0;u=n[u].fw){let h=n[u],d=h.cnt,p=a*d/(a+d);if(!(p>=s)){var f=0;f+=p*Ro(h.rc-o),!(f>=s)&&(f+=p*Ro(h.gc-l),!(f>=s)&&(f+=p*Ro(h.bc-c),!(f>=s)&&(s=f,i=u)))}}r.err=s,r.nn=i}function vc(){return{ac:0,rc:0,gc:0,bc:0,cnt:0,nn:0,fw:0,bk:0,tm:0,mtm:0,err:0}}function f_(n,e){let t=e==="rgb444"?4096:65536,i=new Array(t),s=n.length;if(e==="rgba4444")for(let r=0;r<s;++r){let a=n[r],o=a>>24&255,l=a>>16&255,c=a>>8&255,u=a&255,f=Bh(u,c,l,o),h=f in i?i[f]:i[f]=vc();h.rc+=u,h.gc+=c,h.bc+=l,h.ac+=o,h.cnt++}else if(e==="rgb444")for(let r=0;r<s;++r){let a=n[r],o=a>>16&255,l=a>>8&255,c=a&255,u=zh(c,l,o),f=u in i?i[u]:i[u]=vc();f.rc+=c,f.gc+=l,f.bc+=o,f.cnt++}else for(let r=0;r<s;++r){let a=n[r],o=a>>16&255,l=a>>8&255,c=a&255,u=Oh(c,l,o),f=u in i?i[u]:i[u]=vc();f.rc+=c,f.gc+=l,f.bc+=o,f.cnt++}return i}function h_(n,e,t={}){let{format:i="rgb565",clearAlpha:s=!0,clearAlphaColor:r=0,clearAlphaThreshold:a=0,oneBitAlpha:o=!1}=t;if(!n||!n.buffer)throw new Error("quantize() expected RGBA Uint8Array data");if(!(n instanceof Uint8Array)&&!(n instanceof Uint8ClampedArray))throw new Error("quantize() expected RGBA Uint8Array data");let l=new Uint32Array(n.buffer),c=t.useSqrt!==!1,u=i==="rgba4444",f=f_(l,i),h=f.length,d=h-1,p=new Uint32Array(h+1);for(var v=0,m=0;m<h;++m){let A=f[m];if(A!=null){var g=1/A.cnt;u&&(A.ac*=g),A.rc*=g,A.gc*=g,A.bc*=g,f[v++]=A}}Ro(e)/v<.022&&(c=!1);for(var m=0;m<v-1;++m)f[m].fw=m+1,f[m+1].bk=m,c&&(f[m].cnt=Math.sqrt(f[m].cnt));c&&(f[m].cnt=Math.sqrt(f[m].cnt));var _,b,S;for(m=0;m<v;++m){kh(f,m);var C=f[m].err;for(b=++p[0];b>1&&(S=b>>1,!(f[_=p[S]].err<=C));b=S)p[b]=_;p[b]=m}var E=v-e;for(m=0;m<E;){for(var x;;){var T=p[1];if(x=f[T],x.tm>=x.mtm&&f[x.nn].mtm<=x.tm)break;x.mtm==d?T=p[1]=p[p[0]--]:(kh(f,T),x.tm=m);var C=f[T].err;for(b=1;(S=b+b)<=p[0]&&(S<p[0]&&f[p[S]].err>f[p[S+1]].err&&S++,!(C<=f[_=p[S]].err));b=S)p[b]=_;p[b]=T}var I=f[x.nn],L=x.cnt,w=I.cnt,g=1/(L+w);u&&(x.ac=g*(L*x.ac+w*I.ac)),x.rc=g*(L*x.rc+w*I.rc),x.gc=g*(L*x.gc+w*I.gc),x.bc=g*(L*x.bc+w*I.bc),x.cnt+=I.cnt,x.mtm=++m,f[I.bk].fw=I.fw,f[I.fw].bk=I.bk,I.mtm=d}let N=[];var O=0;for(m=0;;++O){let A=Ao(Math.round(f[m].rc),0,255),U=Ao(Math.round(f[m].gc),0,255),G=Ao(Math.round(f[m].bc),0,255),B=255;u&&(B=Ao(Math.round(f[m].ac),0,255),o&&(B=B<=(typeof o=="number"?o:127)?0:255),s&&B<=a&&(A=U=G=r,B=0));let $=u?[A,U,G,B]:[A,U,G];if(d_(N,$)||N.push($),(m=f[m].fw)==0)break}return N}function d_(n,e){for(let t=0;t<n.length;t++){let i=n[t],s=i[0]===e[0]&&i[1]===e[1]&&i[2]===e[2],r=i.length>=4&&e.length>=4?i[3]===e[3]:!0;if(s&&r)return!0}return!1}function p_(n,e,t="rgb565"){if(!n||!n.buffer)throw new Error("quantize() expected RGBA Uint8Array data");if(!(n instanceof Uint8Array)&&!(n instanceof Uint8ClampedArray))throw new Error("quantize() expected RGBA Uint8Array data");if(e.length>256)throw new Error("applyPalette() only works with 256 colors or less");let i=new Uint32Array(n.buffer),s=i.length,r=t==="rgb444"?4096:65536,a=new Uint8Array(s),o=new Array(r);if(t==="rgba4444")for(let l=0;l<s;l++){let c=i[l],u=c>>24&255,f=c>>16&255,h=c>>8&255,d=c&255,p=Bh(d,h,f,u),v=p in o?o[p]:o[p]=m_(d,h,f,u,e);a[l]=v}else{let l=t==="rgb444"?zh:Oh;for(let c=0;c<s;c++){let u=i[c],f=u>>16&255,h=u>>8&255,d=u&255,p=l(d,h,f),v=p in o?o[p]:o[p]=g_(d,h,f,e);a[c]=v}}return a}function m_(n,e,t,i,s){let r=0,a=1e100;for(let o=0;o<s.length;o++){let l=s[o],c=l[3],u=lr(c-i);if(u>a)continue;let f=l[0];if(u+=lr(f-n),u>a)continue;let h=l[1];if(u+=lr(h-e),u>a)continue;let d=l[2];u+=lr(d-t),!(u>a)&&(a=u,r=o)}return r}function g_(n,e,t,i){let s=0,r=1e100;for(let a=0;a<i.length;a++){let o=i[a],l=o[0],c=lr(l-n);if(c>r)continue;let u=o[1];if(c+=lr(u-e),c>r)continue;let f=o[2];c+=lr(f-t),!(c>r)&&(r=c,s=a)}return s}function lr(n){return n*n}function __(n={}){let{initialCapacity:e=4096,auto:t=!0}=n,i=Uh(e),s=5003,r=new Uint8Array(256),a=new Int32Array(s),o=new Int32Array(s),l=!1;return{reset(){i.reset(),l=!1},finish(){i.writeByte(o_.trailer)},bytes(){return i.bytes()},bytesView(){return i.bytesView()},get buffer(){return i.buffer},get stream(){return i},writeHeader:c,writeFrame(u,f,h,d={}){let{transparent:p=!1,transparentIndex:v=0,delay:m=0,palette:g=null,repeat:_=0,colorDepth:b=8,dispose:S=-1}=d,C=!1;if(t?l||(C=!0,c(),l=!0):C=!!d.first,f=Math.max(0,Math.floor(f)),h=Math.max(0,Math.floor(h)),C){if(!g)throw new Error("First frame must include a { palette } option");x_(i,f,h,g,b),Gh(i,g),_>=0&&S_(i,_)}let E=Math.round(m/10);v_(i,S,E,p,v);let x=!!g&&!C;M_(i,f,h,x?g:null),x&&Gh(i,g),b_(i,u,f,h,b,r,a,o)}};function c(){Hh(i,"GIF89a")}}function v_(n,e,t,i,s){n.writeByte(33),n.writeByte(249),n.writeByte(4),s<0&&(s=0,i=!1);var r,a;i?(r=1,a=2):(r=0,a=0),e>=0&&(a=e&7),a<<=2,n.writeByte(0|a|0|r),Us(n,t),n.writeByte(s||0),n.writeByte(0)}function x_(n,e,t,i,s=8){let r=1,a=0,o=xc(i.length)-1,l=r<<7|s-1<<4|a<<3|o;Us(n,e),Us(n,t),n.writeBytes([l,0,0])}function S_(n,e){n.writeByte(33),n.writeByte(255),n.writeByte(11),Hh(n,"NETSCAPE2.0"),n.writeByte(3),n.writeByte(1),Us(n,e),n.writeByte(0)}function Gh(n,e){let t=1<<xc(e.length);for(let i=0;i<t;i++){let s=[0,0,0];i<e.length&&(s=e[i]),n.writeByte(s[0]),n.writeByte(s[1]),n.writeByte(s[2])}}function M_(n,e,t,i){if(n.writeByte(44),Us(n,0),Us(n,0),Us(n,e),Us(n,t),i){let s=0,r=0,a=xc(i.length)-1;n.writeByte(128|s|r|0|a)}else n.writeByte(0)}function b_(n,e,t,i,s=8,r,a,o){u_(t,i,e,s,n,r,a,o)}function Us(n,e){n.writeByte(e&255),n.writeByte(e>>8&255)}function Hh(n,e){for(var t=0;t<e.length;t++)n.writeByte(e.charCodeAt(t))}function xc(n){return Math.max(Math.ceil(Math.log2(n)),1)}const y_=80,w_=640,E_=70,T_=1800;function A_(n){const e=Math.min(y_,n+1);return Array.from({length:e},(t,i)=>e===1?n:Math.round(i*n/(e-1)))}function R_(n,e=w_){const t=Math.min(1,e/n.width),i=document.createElement("canvas");i.width=Math.round(n.width*t),i.height=Math.round(n.height*t);const s=i.getContext("2d");return s.imageSmoothingQuality="high",s.drawImage(n,0,0,i.width,i.height),i}async function C_(n,e,t){const i=__();let s=0,r=0;for(const[a,o]of n.entries()){if(!t(a))return null;const l=await e(o);a===0&&([s,r]=[l.width,l.height]);const c=l.getContext("2d",{willReadFrequently:!0}),{data:u}=c.getImageData(0,0,s,r),f=h_(u,256);i.writeFrame(p_(u,f),s,r,{palette:f,delay:a===n.length-1?T_:E_})}return t(n.length),i.finish(),i.bytes()}function Co(n,e){const t=document.createElement("a"),i=URL.createObjectURL(n);t.href=i,t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}function L_(n,e){const t=M("p",{class:"aside",role:"status"}),i=M("button",{type:"button",class:"save",hidden:!0},Yt("stop"));let s=!1,r=!1;i.addEventListener("click",()=>{r=!0});const a=_=>{t.textContent=_},o=(_,b,S)=>{const C=M("button",{type:"button",class:"entry"},_,b?M("small",{},b):null);return C.addEventListener("click",()=>void l(S)),C},l=async _=>{const b=n();if(!s){if(!b){a(Yt("nothing"));return}s=!0,r=!1,a(Yt("working"));try{a(await _(b))}catch(S){a(S instanceof Error?S.message:String(S))}finally{s=!1,i.hidden=!0}}},c=async({name:_,page:b})=>{const{file:S,dropped:C}=await b();Co(S,`thalweg-${_}.html`);const E=C.length?` ${Yt("dropped")} ${C.join(", ")}.`:"";return`${Yt("saved")} thalweg-${_}.html, ${Po(S.size)}.${E}`},u=async _=>{const b=Lo(_);if(!b)return Yt("nothing");const S=await D_(ri(b,_.title,_.what().legend??[],devicePixelRatio||1));return Co(S,`thalweg-${_.name}.png`),`${Yt("saved")} thalweg-${_.name}.png, ${Po(S.size)}.`},f=async({name:_,what:b})=>{const S=b().table?.()??[];if(!S.length)return Yt("nothing");const C=new Blob([a_(S)],{type:"text/csv;charset=utf-8"});return Co(C,`thalweg-${_}.csv`),`${Yt("saved")} thalweg-${_}.csv, ${Po(C.size)}.`},h=async _=>{const{player:b,legend:S}=_.what(),C=Lo(_);if(!b||!C||b.last()<1)return Yt("nothing");b.pause();const E=b.last(),x=b.step(),T=A_(E);i.hidden=!1;const w=await C_(T,async O=>{b.show(E,O),await P_();const A=`${_.title} · ${Pn("stepOf")} ${O.toLocaleString("en")}`;return ri(R_(Lo(_)??C),A,S??[],1)},O=>(a(`${Yt("frame")} ${O} / ${T.length}`),!r&&_.body.isConnected&&b.last()===E));if(_.body.isConnected&&b.last()===E&&b.show(E,x),!w)return Yt("ended");const N=new Blob([w],{type:"image/gif"});return Co(N,`thalweg-${_.name}.gif`),`${Yt("saved")} thalweg-${_.name}.gif, ${Po(N.size)}.`},d=e?o(Yt("page"),Yt("pageNote"),c):null,p=o(Yt("picture"),null,u),v=o(Yt("numbers"),Yt("numbersNote"),f),m=o(Yt("animation"),null,h),g=M("details",{class:"exports"},M("summary",{},Yt("export")),M("div",{class:"menu"},d,p,v,m,t,i));return g.addEventListener("toggle",()=>{if(!g.open)return;s||a("");const _=n(),b=_?.what();p.hidden=!_||!Lo(_),v.hidden=!b?.table,m.hidden=(b?.player?.last()??0)<1}),g.addEventListener("keydown",_=>{_.key==="Escape"&&(g.open=!1,g.querySelector("summary").focus())}),g}function Lo({body:n,what:e}){const t=e().picture?.();return t||([...n.querySelectorAll("canvas")].find(({clientWidth:i,clientHeight:s})=>i>100&&s>60)??null)}async function P_(){for(let n=0;n<2;n++)await new Promise(e=>requestAnimationFrame(e))}async function D_(n){const[,e]=n.toDataURL("image/png").split(",");return new Blob([Uint8Array.from(atob(e),t=>t.charCodeAt(0))],{type:"image/png"})}function Po(n){return n<1e6?`${Math.max(1,Math.round(n/1e3))} kB`:`${(n/1e6).toFixed(1)} MB`}const Vh=[[],[7,4],[2,3],[9,3,2,3]];function Sc({walks:n,steps:e},t){const i=typeof e=="number"?e:e[t];return Math.min(i,n[t].points.length/2-1)}function gs(n){return n%8}function Do(n){return Vh[Math.floor(n/8)%Vh.length]}const N_=300,Wh=new WeakMap;function I_(n){const e=n.querySelector(".player");return e?Wh.get(e):void 0}function Mc(n,e=t=>t){const t=M("button",{type:"button",class:"play"},Pn("play")),i=M("button",{type:"button",class:"save"},Pn("step")),s=M("button",{type:"button",class:"save"},Pn("again")),r=M("input",{type:"range",min:0,max:0,value:0,step:1,"aria-label":Pn("stepOf")}),a=M("output",{class:"n"},"0");let o=0,l=0,c=!1;const u=p=>{o=Math.min(l,Math.max(0,p)),r.value=String(o),a.textContent=e(o).toLocaleString("en"),n(o)},f=p=>{c!==p&&(c=p,t.textContent=Pn(p?"pause":"play"),p&&requestAnimationFrame(h))},h=()=>{c&&(u(o+Math.max(1,Math.round(l/N_))),o>=l?f(!1):requestAnimationFrame(h))};t.addEventListener("click",()=>{!c&&o>=l&&u(0),f(!c)}),i.addEventListener("click",()=>{f(!1),u(o+1)}),s.addEventListener("click",()=>{f(!1),u(0)}),r.addEventListener("input",()=>{f(!1),u(Number(r.value))});const d={element:M("div",{class:"player"},t,i,s,r,a),step:()=>o,last:()=>l,show:(p,v)=>{l=p,r.max=String(p),u(v)},pause:()=>f(!1)};return Wh.set(d.element,d),d}function U_(n){const e=[],t=[],i={step:[],x:[],y:[],height:[],gradient_x:[],gradient_y:[]};for(const s of n)for(let r=0;2*r<s.points.length;r++)e.push(s.name),t.push(s.words),i.step.push(r),i.x.push(s.points[2*r]),i.y.push(s.points[2*r+1]),i.height.push(s.heights[r]),s.gradients&&(i.gradient_x.push(s.gradients[2*r]),i.gradient_y.push(s.gradients[2*r+1]));return[{name:"run",values:e},{name:"setting",values:t},...Object.entries(i).flatMap(([s,r])=>r.length===e.length?[{name:s,values:r}]:[])]}function $h(n){return n.map((e,t)=>({words:e.name,colour:rn(e.colour??gs(t))}))}function F_(n,e){const t=I_(n),i=[...n.querySelectorAll(".stage canvas")].find(({clientWidth:r})=>r>0),s=Array.isArray(e.walks)?e.walks.filter(O_):[];return{...t?{player:t}:{},...i?{picture:()=>i}:{},...s.length?{legend:$h(s),table:()=>U_(s)}:{}}}function O_(n){const e=n;return e?.points instanceof Float32Array&&e.heights instanceof Float32Array&&typeof e.name=="string"}async function B_(n,e){const t=M("div",{class:"unseen-page","aria-hidden":"true",inert:!0});document.body.append(t);const i=[],s=await X0(()=>z_(n,t,new URLSearchParams(e),i)).finally(()=>{for(const l of i)l.close();t.remove()}),r={address:e,on:new Date().toISOString().slice(0,10),dropped:[],answers:s},a=await Q0();let o=await Ph(r);for(;o.length>a&&s.size;){const[l]=[...s].reduce((c,u)=>u[1].length>c[1].length?u:c);s.delete(l),r.dropped.push(l.split(" ")[0]),o=await Ph(r)}return{file:await j0(o),dropped:r.dropped}}function z_(n,e,t,i){return new Promise((s,r)=>{const a={parts:t,keep:()=>{},expose:()=>s(),tell:()=>{}};n.open(e,a).then(o=>{i.push(o),s()},r)})}let bc=!1,Xh=!1,La=M("p",{});function k_(n,e){const t=La.textContent;La=M("p",{class:"message",role:"status"},t),Y0(()=>{bc&&(bc=!1,La.textContent=Yt("needsLab"),setTimeout(e))}),Xh||G_();const i=n.dropped.length?M("p",{},`${Yt("dropped")} ${n.dropped.join(", ")}.`):null;return M("section",{class:"saved-note","aria-label":Yt("savedNote")},M("p",{},Yt("savedOn").replace("{date}",n.on)),i,La)}function G_(){Xh=!0;for(const n of["pointerdown","keydown","input","change"])addEventListener(n,()=>{bc=!0,La.textContent=""},{capture:!0})}const H_=2e3;function ge(n,e=5){if(n==null||!Number.isFinite(n))return"–";const t=Math.abs(n);if(t>=1e5&&t<1e12)return yc(n.toFixed(0));if(n===0)return"0";const i=Math.floor(Math.log10(t)+1e-12);if(i<-4||i>=12)return Pa(qh(n.toExponential(e-1)));const s=n.toFixed(Math.max(0,e-1-i));return Pa(yc(s.includes(".")?s.replace(/\.?0+$/,""):s))}function qh(n){return n.replace(/\.?0*e/,"e").replace("e+","e")}function Pa(n){return n.replace(/^-/,"−")}function yc(n){const[e,t]=n.split("."),i=e.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?i:`${i}.${t}`}function ui(n){if(typeof n=="string")return n;if(n==null||!Number.isFinite(n))return"–";const e=Math.abs(n);return e!==0&&(e<1e-4||e>=1e6)?Pa(qh(n.toExponential(3))):Pa(String(Number(n.toPrecision(4))))}function Yh(n){const e=Math.abs(n);for(const[t,i]of[[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(e>=t)return`${Pa(String(Number((n/t).toPrecision(3))))} ${i}`;return ui(n)}function Xt(n,e=0){return n==null||!Number.isFinite(n)?"–":`${(100*n).toFixed(e)} %`}function wi(n,e){return`${yc(String(n))} ${e}${n===1?"":"s"}`}function Ii(n,e){const t=[...n];if(t.length<=e)return n;const i=Math.floor((e-1)/2);return`${t.slice(0,e-1-i).join("")}…${i?t.slice(-i).join(""):""}`}function Kh(n){return n==null||!Number.isFinite(n)?"–":n<120?`${ge(n,3)} s`:`${Math.floor(n/60)} min ${Math.round(n%60)} s`}const Zh=2e3;function Da(n,e){const t=(e-n.low)/(n.high-n.low||1),i=Math.min(1,Math.max(0,t));return n.log?Math.log1p(Zh*i)/Math.log1p(Zh):i}function V_(n,e,t){const i=(e-n.x[0])/(n.x[1]-n.x[0])*(n.columns-1),s=(t-n.y[0])/(n.y[1]-n.y[0])*(n.rows-1);if(!(i>=0&&s>=0&&i<=n.columns-1&&s<=n.rows-1))return NaN;const r=Math.min(n.columns-2,Math.floor(i)),a=Math.min(n.rows-2,Math.floor(s)),o=i-r,l=s-a,c=(u,f)=>n.heights[u*n.columns+f];return(1-l)*((1-o)*c(a,r)+o*c(a,r+1))+l*((1-o)*c(a+1,r)+o*c(a+1,r+1))}const Na=[[68,1,84],[70,50,127],[54,92,141],[39,127,142],[31,161,135],[74,194,109],[159,218,58],[253,231,37]];function Jh(n){const e=Math.min(1,Math.max(0,n))*(Na.length-1),t=Math.min(Na.length-2,Math.floor(e)),i=e-t,s=r=>Math.round(Na[t][r]+i*(Na[t+1][r]-Na[t][r]));return[s(0),s(1),s(2)]}function Qh(n,e){const t=[],{columns:i,rows:s}=n,r=(a,o)=>Da(n,n.heights[a*i+o])-e;for(let a=0;a<s-1;a++)for(let o=0;o<i-1;o++){const l=r(a,o),c=r(a,o+1),u=r(a+1,o+1),f=r(a+1,o);if(![l,c,u,f].every(Number.isFinite))continue;const h=[];l>0!=c>0&&h.push([o+l/(l-c),a]),c>0!=u>0&&h.push([o+1,a+c/(c-u)]),f>0!=u>0&&h.push([o+f/(f-u),a+1]),l>0!=f>0&&h.push([o,a+l/(l-f)]);for(let d=0;d+1<h.length;d+=2)t.push([...h[d],...h[d+1]])}return t}function W_(n,e,t){const i=[],s=Math.max(1,Math.floor(n.length/2e3));for(let r=0;r<n.length;r+=s)Number.isFinite(n[r])&&i.push((n[r]-e)/(t-e||1));return i.sort((r,a)=>r-a),(i[Math.floor(i.length/2)]??1)<.12}const jh=18;function $_(n,e){const t=document.createElement("canvas");t.className="flat",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",n);let i=null,s={minima:[]},r=null,a=[],o=null;const l=(p,v)=>{const m=i;return[(p-m.x[0])/(m.x[1]-m.x[0])*t.width,(1-(v-m.y[0])/(m.y[1]-m.y[0]))*t.height]},c=()=>{const p=devicePixelRatio||1,v=Math.round(t.clientWidth*p),m=Math.round(t.clientHeight*p);v&&(t.width!==v||t.height!==m)&&([t.width,t.height]=[v,m])},u=p=>{o=p;const{walks:v,start:m,shown:g}=p;if(!i||!r)return;c();const _=t.getContext("2d"),b=devicePixelRatio||1;_.setTransform(1,0,0,1,0,0),_.clearRect(0,0,t.width,t.height),_.imageSmoothingEnabled=!0,_.drawImage(r,0,0,t.width,t.height),_.strokeStyle="rgba(255,255,255,.34)",_.lineWidth=b*.8,_.beginPath();const S=t.width/(i.columns-1),C=t.height/(i.rows-1);for(const[x,T,I,L]of a)_.moveTo(x*S,t.height-T*C),_.lineTo(I*S,t.height-L*C);_.stroke();for(const[x,T]of s.minima)q_(_,...l(x,T),b);if(v.forEach((x,T)=>f(_,x,x.colour??T,Sc(p,T),b,g===x.name)),m){const[x,T]=l(...m);_.beginPath(),_.arc(x,T,6*b,0,2*Math.PI),_.fillStyle="#fff",_.fill(),_.lineWidth=2*b,_.strokeStyle="#111",_.stroke()}const E=v.findIndex(({name:x})=>x===g);E>=0&&h(_,v[E],Sc(p,E),b)},f=(p,v,m,g,_,b)=>{p.beginPath();for(let x=0;x<=g;x++){const[T,I]=l(v.points[2*x],v.points[2*x+1]);x?p.lineTo(T,I):p.moveTo(T,I)}const S=p.getLineDash();p.lineJoin="round",p.strokeStyle="rgba(0,0,0,.55)",p.lineWidth=(b?5.5:4)*_,p.stroke(),p.setLineDash(Do(m).map(x=>x*_)),p.strokeStyle=rn(gs(m)),p.lineWidth=(b?3.2:2)*_,p.stroke(),p.setLineDash(S);const[C,E]=l(v.points[2*g],v.points[2*g+1]);p.beginPath(),p.arc(C,E,(b?6:4.5)*_,0,2*Math.PI),p.fillStyle=rn(gs(m)),p.fill(),p.lineWidth=1.4*_,p.strokeStyle="#fff",p.stroke()},h=(p,v,m,g)=>{const _=Math.min(m,v.points.length/2-2);if(_<0||!v.gradients)return;const[b,S]=[v.points[2*_],v.points[2*_+1]],C=l(b,S),E=(x,T,I,L)=>{const w=l(b+x,S+T),N=[w[0]-C[0],w[1]-C[1]],O=Math.hypot(...N);if(!(O>0))return;const A=54*g,U=N[0]/O,G=N[1]/O,B=[C[0]+U*A,C[1]+G*A];for(const[$,V]of[[5,"rgba(0,0,0,.6)"],[2.4,L]])p.lineWidth=$*g,p.strokeStyle=V,p.setLineDash(I.map(Y=>Y*g)),p.beginPath(),p.moveTo(C[0],C[1]),p.lineTo(B[0],B[1]),p.stroke(),p.setLineDash([]),p.beginPath(),p.moveTo(B[0]-(9*U-5*G)*g,B[1]-(9*G+5*U)*g),p.lineTo(B[0],B[1]),p.lineTo(B[0]-(9*U+5*G)*g,B[1]-(9*G-5*U)*g),p.stroke()};E(-v.gradients[2*_],-v.gradients[2*_+1],[5,4],"#fff"),E(v.points[2*_+2]-b,v.points[2*_+3]-S,[],"#ffd23c")};t.addEventListener("click",p=>{if(!i||!e)return;const v=t.getBoundingClientRect(),m=(p.clientX-v.left)/v.width,g=1-(p.clientY-v.top)/v.height;e([i.x[0]+m*(i.x[1]-i.x[0]),i.y[0]+g*(i.y[1]-i.y[0])])}),t.addEventListener("keydown",p=>{if(!i||!o?.start||!e)return;const m={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]}[p.key];if(!m)return;p.preventDefault();const[g,_]=o.start,b=(i.x[1]-i.x[0])/40,S=(i.y[1]-i.y[0])/40;e([ed(g+m[0]*b,i.x),ed(_+m[1]*S,i.y)])});const d=new ResizeObserver(()=>{o&&t.clientWidth&&u(o)});return d.observe(t),{element:t,show:(p,v)=>{i=p,s=v,r=X_(p),a=[];for(let m=1;m<jh;m++)a.push(...Qh(p,m/jh))},draw:u,close:()=>d.disconnect()}}function ed(n,[e,t]){return Math.min(t,Math.max(e,n))}function X_(n){const e=document.createElement("canvas");[e.width,e.height]=[n.columns,n.rows];const t=e.getContext("2d"),i=t.createImageData(n.columns,n.rows);for(let s=0;s<n.rows;s++)for(let r=0;r<n.columns;r++){const a=n.heights[s*n.columns+r],o=4*((n.rows-1-s)*n.columns+r),l=Number.isFinite(a),[c,u,f]=l?Jh(Da(n,a)):[128,128,128];i.data.set([c,u,f,l?255:60],o)}return t.putImageData(i,0,0),e}function q_(n,e,t,i){for(const[s,r]of[[5,"rgba(0,0,0,.6)"],[2.2,"#fff"]])n.lineWidth=s*i,n.strokeStyle=r,n.beginPath(),n.moveTo(e-6*i,t-6*i),n.lineTo(e+6*i,t+6*i),n.moveTo(e+6*i,t-6*i),n.lineTo(e-6*i,t+6*i),n.stroke()}/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */const wc="187",Y_=0,td=1,K_=2,No=1,Z_=2,Ia=3,cr=0,ai=1,Ui=2,Nr=0,Ua=1,nd=2,id=3,sd=4,J_=5,Ir=100,Q_=101,j_=102,ev=103,tv=104,nv=200,iv=201,sv=202,rv=203,rd=204,ad=205,av=206,ov=207,lv=208,cv=209,uv=210,fv=211,hv=212,dv=213,pv=214,Ec=0,Tc=1,Ac=2,Fa=3,Rc=4,Cc=5,Lc=6,Pc=7,Dc=0,mv=1,gv=2,_s=0,od=1,ld=2,cd=3,ud=4,fd=5,hd=6,dd=7,pd=300,Ur=301,Oa=302,Nc=303,Ic=304,Uc=1e3,vs=1001,Fc=1002,Bn=1003,_v=1004,Io=1005,oi=1006,Oc=1007,Fs=1008,fi=1009,md=1010,gd=1011,Ba=1012,Bc=1013,Ji=1014,Qi=1015,ji=1016,zc=1017,kc=1018,Fr=1020,_d=35902,vd=35899,xd=1021,Sd=1022,es=1023,Os=1026,Bs=1027,Md=1028,Gc=1029,ur=1030,Hc=1031,Vc=1033,Uo=33776,Fo=33777,Oo=33778,Bo=33779,Wc=35840,$c=35841,Xc=35842,qc=35843,Yc=36196,Kc=37492,Zc=37496,Jc=37488,Qc=37489,zo=37490,jc=37491,eu=37808,tu=37809,nu=37810,iu=37811,su=37812,ru=37813,au=37814,ou=37815,lu=37816,cu=37817,uu=37818,fu=37819,hu=37820,du=37821,pu=36492,mu=36494,gu=36495,_u=36283,vu=36284,ko=36285,xu=36286,vv=3200,Su=0,xv=1,zs="",Ei="srgb",Go="srgb-linear",Ho="linear",Gt="srgb",Mu=7680,Sv=519,Mv=512,bv=513,yv=514,bd=515,wv=516,Ev=517,yd=518,wd=519,Ed=35044,Td="300 es",Fi=2e3,za=2001;function Tv(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function Vo(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function Av(){const n=Vo("canvas");return n.style.display="block",n}const Ad={};function Wo(...n){const e="THREE."+n.shift();console.log(e,...n)}function Rd(n){const e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){const t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function ft(...n){n=Rd(n);const e="THREE."+n.shift();{const t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function Ut(...n){n=Rd(n);const e="THREE."+n.shift();{const t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function $o(...n){const e=n.join(" ");e in Ad||(Ad[e]=!0,ft(...n))}function Rv(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}const Cv={[Ec]:Ec,[Ac]:Lc,[Rc]:Rc,[Fa]:Cc,[Tc]:Tc,[Lc]:Ac,[Pc]:Pc,[Cc]:Fa};class fr{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});const i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){const i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){const i=this._listeners;if(i===void 0)return;const s=i[e];if(s!==void 0){const r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){const t=this._listeners;if(t===void 0)return;const i=t[e.type];if(i!==void 0){e.target=this;const s=i.slice(0);for(let r=0,a=s.length;r<a;r++)s[r].call(this,e);e.target=null}}}const Wn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];let Cd=1234567;const ka=Math.PI/180,Ga=180/Math.PI;function ks(){const n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Wn[n&255]+Wn[n>>8&255]+Wn[n>>16&255]+Wn[n>>24&255]+"-"+Wn[e&255]+Wn[e>>8&255]+"-"+Wn[e>>16&15|64]+Wn[e>>24&255]+"-"+Wn[t&63|128]+Wn[t>>8&255]+"-"+Wn[t>>16&255]+Wn[t>>24&255]+Wn[i&255]+Wn[i>>8&255]+Wn[i>>16&255]+Wn[i>>24&255]).toLowerCase()}function St(n,e,t){return Math.max(e,Math.min(t,n))}function bu(n,e){return(n%e+e)%e}function Lv(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function Pv(n,e,t){return n!==e?(t-n)/(e-n):0}function Ha(n,e,t){return(1-t)*n+t*e}function Dv(n,e,t,i){return Ha(n,e,1-Math.exp(-t*i))}function Nv(n,e=1){return e-Math.abs(bu(n,e*2)-e)}function Iv(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function Uv(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function Fv(n,e){return n+Math.floor(Math.random()*(e-n+1))}function Ov(n,e){return n+Math.random()*(e-n)}function Bv(n){return n*(.5-Math.random())}function zv(n){n!==void 0&&(Cd=n);let e=Cd+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function kv(n){return n*ka}function Gv(n){return n*Ga}function Hv(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function Vv(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function Ld(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function Wv(n,e,t,i,s){const r=Math.cos,a=Math.sin,o=r(t/2),l=a(t/2),c=r((e+i)/2),u=a((e+i)/2),f=r((e-i)/2),h=a((e-i)/2),d=r((i-e)/2),p=a((i-e)/2);switch(s){case"XYX":n.set(o*u,l*f,l*h,o*c);break;case"YZY":n.set(l*h,o*u,l*f,o*c);break;case"ZXZ":n.set(l*f,l*h,o*u,o*c);break;case"XZX":n.set(o*u,l*p,l*d,o*c);break;case"YXY":n.set(l*d,o*u,l*p,o*c);break;case"ZYZ":n.set(l*p,l*d,o*u,o*c);break;default:ft("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Xo(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function yu(n,e){if(e.constructor===Float32Array)return n;const t=Xo(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function wu(n,e){if(e.constructor===Float32Array)return n;const t=Xo(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}const $v={DEG2RAD:ka,RAD2DEG:Ga,generateUUID:ks,clamp:St,euclideanModulo:bu,mapLinear:Lv,inverseLerp:Pv,lerp:Ha,damp:Dv,pingpong:Nv,smoothstep:Iv,smootherstep:Uv,randInt:Fv,randFloat:Ov,randFloatSpread:Bv,seededRandom:zv,degToRad:kv,radToDeg:Gv,isPowerOfTwo:Hv,ceilPowerOfTwo:Vv,floorPowerOfTwo:Ld,setQuaternionFromProperEuler:Wv,normalize:wu,denormalize:yu};class Ct{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){const t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=St(this.x,e.x,t.x),this.y=St(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=St(this.x,e,t),this.y=St(this.y,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(St(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const i=this.dot(e)/t;return Math.acos(St(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){const i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,a=this.y-e.y;return this.x=r*i-a*s+e.x,this.y=r*s+a*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}}class Or{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,a,o){let l=i[s+0],c=i[s+1],u=i[s+2],f=i[s+3],h=r[a+0],d=r[a+1],p=r[a+2],v=r[a+3];if(f!==v||l!==h||c!==d||u!==p){let m=l*h+c*d+u*p+f*v;m<0&&(h=-h,d=-d,p=-p,v=-v,m=-m);let g=1-o;if(m<.9995){const _=Math.acos(m),b=Math.sin(_);g=Math.sin(g*_)/b,o=Math.sin(o*_)/b,l=l*g+h*o,c=c*g+d*o,u=u*g+p*o,f=f*g+v*o}else{l=l*g+h*o,c=c*g+d*o,u=u*g+p*o,f=f*g+v*o;const _=1/Math.sqrt(l*l+c*c+u*u+f*f);l*=_,c*=_,u*=_,f*=_}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=f}static multiplyQuaternionsFlat(e,t,i,s,r,a){const o=i[s],l=i[s+1],c=i[s+2],u=i[s+3],f=r[a],h=r[a+1],d=r[a+2],p=r[a+3];return e[t]=o*p+u*f+l*d-c*h,e[t+1]=l*p+u*h+c*f-o*d,e[t+2]=c*p+u*d+o*h-l*f,e[t+3]=u*p-o*f-l*h-c*d,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){const i=e._x,s=e._y,r=e._z,a=e._order,o=Math.cos,l=Math.sin,c=o(i/2),u=o(s/2),f=o(r/2),h=l(i/2),d=l(s/2),p=l(r/2);switch(a){case"XYZ":this._x=h*u*f+c*d*p,this._y=c*d*f-h*u*p,this._z=c*u*p+h*d*f,this._w=c*u*f-h*d*p;break;case"YXZ":this._x=h*u*f+c*d*p,this._y=c*d*f-h*u*p,this._z=c*u*p-h*d*f,this._w=c*u*f+h*d*p;break;case"ZXY":this._x=h*u*f-c*d*p,this._y=c*d*f+h*u*p,this._z=c*u*p+h*d*f,this._w=c*u*f-h*d*p;break;case"ZYX":this._x=h*u*f-c*d*p,this._y=c*d*f+h*u*p,this._z=c*u*p-h*d*f,this._w=c*u*f+h*d*p;break;case"YZX":this._x=h*u*f+c*d*p,this._y=c*d*f+h*u*p,this._z=c*u*p-h*d*f,this._w=c*u*f-h*d*p;break;case"XZY":this._x=h*u*f-c*d*p,this._y=c*d*f-h*u*p,this._z=c*u*p+h*d*f,this._w=c*u*f+h*d*p;break;default:ft("Quaternion: .setFromEuler() encountered an unknown order: "+a)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){const i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){const t=e.elements,i=t[0],s=t[4],r=t[8],a=t[1],o=t[5],l=t[9],c=t[2],u=t[6],f=t[10],h=i+o+f;if(h>0){const d=.5/Math.sqrt(h+1);this._w=.25/d,this._x=(u-l)*d,this._y=(r-c)*d,this._z=(a-s)*d}else if(i>o&&i>f){const d=2*Math.sqrt(1+i-o-f);this._w=(u-l)/d,this._x=.25*d,this._y=(s+a)/d,this._z=(r+c)/d}else if(o>f){const d=2*Math.sqrt(1+o-i-f);this._w=(r-c)/d,this._x=(s+a)/d,this._y=.25*d,this._z=(l+u)/d}else{const d=2*Math.sqrt(1+f-i-o);this._w=(a-s)/d,this._x=(r+c)/d,this._y=(l+u)/d,this._z=.25*d}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(St(this.dot(e),-1,1)))}rotateTowards(e,t){const i=this.angleTo(e);if(i===0)return this;const s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){const i=e._x,s=e._y,r=e._z,a=e._w,o=t._x,l=t._y,c=t._z,u=t._w;return this._x=i*u+a*o+s*c-r*l,this._y=s*u+a*l+r*o-i*c,this._z=r*u+a*c+i*l-s*o,this._w=a*u-i*o-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,a=e._w,o=this.dot(e);o<0&&(i=-i,s=-s,r=-r,a=-a,o=-o);let l=1-t;if(o<.9995){const c=Math.acos(o),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+a*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+a*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){const e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}}class j{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Pd.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Pd.setFromAxisAngle(e,t))}applyMatrix3(e){const t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){const t=this.x,i=this.y,s=this.z,r=e.elements,a=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*a,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*a,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*a,this}applyQuaternion(e){const t=this.x,i=this.y,s=this.z,r=e.x,a=e.y,o=e.z,l=e.w,c=2*(a*s-o*i),u=2*(o*t-r*s),f=2*(r*i-a*t);return this.x=t+l*c+a*f-o*u,this.y=i+l*u+o*c-r*f,this.z=s+l*f+r*u-a*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){const t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=St(this.x,e.x,t.x),this.y=St(this.y,e.y,t.y),this.z=St(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=St(this.x,e,t),this.y=St(this.y,e,t),this.z=St(this.z,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(St(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){const i=e.x,s=e.y,r=e.z,a=t.x,o=t.y,l=t.z;return this.x=s*l-r*o,this.y=r*a-i*l,this.z=i*o-s*a,this}projectOnVector(e){const t=e.lengthSq();if(t===0)return this.set(0,0,0);const i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return Eu.copy(this).projectOnVector(e),this.sub(Eu)}reflect(e){return this.sub(Eu.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const i=this.dot(e)/t;return Math.acos(St(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){const s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){const t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){const e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}}const Eu=new j,Pd=new Or;class xt{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,a,o,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,a,o,l,c)}set(e,t,i,s,r,a,o,l,c){const u=this.elements;return u[0]=e,u[1]=s,u[2]=o,u[3]=t,u[4]=r,u[5]=l,u[6]=i,u[7]=a,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){const t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){const t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const i=e.elements,s=t.elements,r=this.elements,a=i[0],o=i[3],l=i[6],c=i[1],u=i[4],f=i[7],h=i[2],d=i[5],p=i[8],v=s[0],m=s[3],g=s[6],_=s[1],b=s[4],S=s[7],C=s[2],E=s[5],x=s[8];return r[0]=a*v+o*_+l*C,r[3]=a*m+o*b+l*E,r[6]=a*g+o*S+l*x,r[1]=c*v+u*_+f*C,r[4]=c*m+u*b+f*E,r[7]=c*g+u*S+f*x,r[2]=h*v+d*_+p*C,r[5]=h*m+d*b+p*E,r[8]=h*g+d*S+p*x,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],u=e[8];return t*a*u-t*o*c-i*r*u+i*o*l+s*r*c-s*a*l}invert(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],u=e[8],f=u*a-o*c,h=o*l-u*r,d=c*r-a*l,p=t*f+i*h+s*d;if(p===0)return this.set(0,0,0,0,0,0,0,0,0);const v=1/p;return e[0]=f*v,e[1]=(s*c-u*i)*v,e[2]=(o*i-s*a)*v,e[3]=h*v,e[4]=(u*t-s*l)*v,e[5]=(s*r-o*t)*v,e[6]=d*v,e[7]=(i*l-c*t)*v,e[8]=(a*t-i*r)*v,this}transpose(){let e;const t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){const t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,a,o){const l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*a+c*o)+a+e,-s*c,s*l,-s*(-c*a+l*o)+o+t,0,0,1),this}scale(e,t){return $o("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Tu.makeScale(e,t)),this}rotate(e){return $o("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Tu.makeRotation(-e)),this}translate(e,t){return $o("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Tu.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){const t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){const i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}}const Tu=new xt,Dd=new xt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Nd=new xt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Xv(){const n={enabled:!0,workingColorSpace:Go,spaces:{},convert:function(s,r,a){return this.enabled===!1||r===a||!r||!a||(this.spaces[r].transfer===Gt&&(s.r=xs(s.r),s.g=xs(s.g),s.b=xs(s.b)),this.spaces[r].primaries!==this.spaces[a].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[a].fromXYZ)),this.spaces[a].transfer===Gt&&(s.r=Br(s.r),s.g=Br(s.g),s.b=Br(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===zs?Ho:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,a){return s.copy(this.spaces[a].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[Go]:{primaries:e,whitePoint:i,transfer:Ho,toXYZ:Dd,fromXYZ:Nd,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Ei},outputColorSpaceConfig:{drawingBufferColorSpace:Ei}},[Ei]:{primaries:e,whitePoint:i,transfer:Gt,toXYZ:Dd,fromXYZ:Nd,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Ei}}}),n}const Nt=Xv();function xs(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function Br(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}let zr;class qv{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{zr===void 0&&(zr=Vo("canvas")),zr.width=e.width,zr.height=e.height;const s=zr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=zr}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){const t=Vo("canvas");t.width=e.width,t.height=e.height;const i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);const s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let a=0;a<r.length;a++)r[a]=xs(r[a]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){const t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(xs(t[i]/255)*255):t[i]=xs(t[i]);return{data:t,width:e.width,height:e.height}}else return ft("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}}let Yv=0;class Au{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Yv++}),this.uuid=ks(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){const t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];const i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let a=0,o=s.length;a<o;a++)s[a].isDataTexture?r.push(Ru(s[a].image)):r.push(Ru(s[a]))}else r=Ru(s);i.url=r}return t||(e.images[this.uuid]=i),i}}function Ru(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?qv.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(ft("Texture: Unable to serialize Texture."),{})}let Kv=0;const Cu=new j;class Kn extends fr{constructor(e=Kn.DEFAULT_IMAGE,t=Kn.DEFAULT_MAPPING,i=vs,s=vs,r=oi,a=Fs,o=es,l=fi,c=Kn.DEFAULT_ANISOTROPY,u=zs){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Kv++}),this.uuid=ks(),this.name="",this.source=new Au(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=a,this.anisotropy=c,this.format=o,this.internalFormat=null,this.type=l,this.offset=new Ct(0,0),this.repeat=new Ct(1,1),this.center=new Ct(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new xt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Cu).x}get height(){return this.source.getSize(Cu).y}get depth(){return this.source.getSize(Cu).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(const t in e){const i=e[t];if(i===void 0){ft(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}const s=this[t];if(s===void 0){ft(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];const i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==pd)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Uc:e.x=e.x-Math.floor(e.x);break;case vs:e.x=e.x<0?0:1;break;case Fc:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Uc:e.y=e.y-Math.floor(e.y);break;case vs:e.y=e.y<0?0:1;break;case Fc:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}}Kn.DEFAULT_IMAGE=null,Kn.DEFAULT_MAPPING=pd,Kn.DEFAULT_ANISOTROPY=1;class Jt{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){const t=this.x,i=this.y,s=this.z,r=this.w,a=e.elements;return this.x=a[0]*t+a[4]*i+a[8]*s+a[12]*r,this.y=a[1]*t+a[5]*i+a[9]*s+a[13]*r,this.z=a[2]*t+a[6]*i+a[10]*s+a[14]*r,this.w=a[3]*t+a[7]*i+a[11]*s+a[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);const t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r;const l=e.elements,c=l[0],u=l[4],f=l[8],h=l[1],d=l[5],p=l[9],v=l[2],m=l[6],g=l[10];if(Math.abs(u-h)<.01&&Math.abs(f-v)<.01&&Math.abs(p-m)<.01){if(Math.abs(u+h)<.1&&Math.abs(f+v)<.1&&Math.abs(p+m)<.1&&Math.abs(c+d+g-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;const b=(c+1)/2,S=(d+1)/2,C=(g+1)/2,E=(u+h)/4,x=(f+v)/4,T=(p+m)/4;return b>S&&b>C?b<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(b),s=E/i,r=x/i):S>C?S<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(S),i=E/s,r=T/s):C<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(C),i=x/r,s=T/r),this.set(i,s,r,t),this}let _=Math.sqrt((m-p)*(m-p)+(f-v)*(f-v)+(h-u)*(h-u));return Math.abs(_)<.001&&(_=1),this.x=(m-p)/_,this.y=(f-v)/_,this.z=(h-u)/_,this.w=Math.acos((c+d+g-1)/2),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=St(this.x,e.x,t.x),this.y=St(this.y,e.y,t.y),this.z=St(this.z,e.z,t.z),this.w=St(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=St(this.x,e,t),this.y=St(this.y,e,t),this.z=St(this.z,e,t),this.w=St(this.w,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(St(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}}class Zv extends fr{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:oi,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new Jt(0,0,e,t),this.scissorTest=!1,this.viewport=new Jt(0,0,e,t),this.textures=[];const s=i.count;for(let r=0;r<s;r++)this.textures[r]=new Kn({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){const t={minFilter:oi,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;const s=Object.assign({},e.textures[t].image);this.textures[t].source=new Au(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){const t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}}class ts extends Zv{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}}class Id extends Kn{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Bn,this.minFilter=Bn,this.wrapR=vs,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}}class Jv extends Kn{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Bn,this.minFilter=Bn,this.wrapR=vs,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}}class Qt{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,a,o,l,c,u,f,h,d,p,v,m){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,a,o,l,c,u,f,h,d,p,v,m)}set(e,t,i,s,r,a,o,l,c,u,f,h,d,p,v,m){const g=this.elements;return g[0]=e,g[4]=t,g[8]=i,g[12]=s,g[1]=r,g[5]=a,g[9]=o,g[13]=l,g[2]=c,g[6]=u,g[10]=f,g[14]=h,g[3]=d,g[7]=p,g[11]=v,g[15]=m,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new Qt().fromArray(this.elements)}copy(e){const t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){const t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){const t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();const t=this.elements,i=e.elements,s=1/kr.setFromMatrixColumn(e,0).length(),r=1/kr.setFromMatrixColumn(e,1).length(),a=1/kr.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*a,t[9]=i[9]*a,t[10]=i[10]*a,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){const t=this.elements,i=e.x,s=e.y,r=e.z,a=Math.cos(i),o=Math.sin(i),l=Math.cos(s),c=Math.sin(s),u=Math.cos(r),f=Math.sin(r);if(e.order==="XYZ"){const h=a*u,d=a*f,p=o*u,v=o*f;t[0]=l*u,t[4]=-l*f,t[8]=c,t[1]=d+p*c,t[5]=h-v*c,t[9]=-o*l,t[2]=v-h*c,t[6]=p+d*c,t[10]=a*l}else if(e.order==="YXZ"){const h=l*u,d=l*f,p=c*u,v=c*f;t[0]=h+v*o,t[4]=p*o-d,t[8]=a*c,t[1]=a*f,t[5]=a*u,t[9]=-o,t[2]=d*o-p,t[6]=v+h*o,t[10]=a*l}else if(e.order==="ZXY"){const h=l*u,d=l*f,p=c*u,v=c*f;t[0]=h-v*o,t[4]=-a*f,t[8]=p+d*o,t[1]=d+p*o,t[5]=a*u,t[9]=v-h*o,t[2]=-a*c,t[6]=o,t[10]=a*l}else if(e.order==="ZYX"){const h=a*u,d=a*f,p=o*u,v=o*f;t[0]=l*u,t[4]=p*c-d,t[8]=h*c+v,t[1]=l*f,t[5]=v*c+h,t[9]=d*c-p,t[2]=-c,t[6]=o*l,t[10]=a*l}else if(e.order==="YZX"){const h=a*l,d=a*c,p=o*l,v=o*c;t[0]=l*u,t[4]=v-h*f,t[8]=p*f+d,t[1]=f,t[5]=a*u,t[9]=-o*u,t[2]=-c*u,t[6]=d*f+p,t[10]=h-v*f}else if(e.order==="XZY"){const h=a*l,d=a*c,p=o*l,v=o*c;t[0]=l*u,t[4]=-f,t[8]=c*u,t[1]=h*f+v,t[5]=a*u,t[9]=d*f-p,t[2]=p*f-d,t[6]=o*u,t[10]=v*f+h}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(Qv,e,jv)}lookAt(e,t,i){const s=this.elements;return hi.subVectors(e,t),hi.lengthSq()===0&&(hi.z=1),hi.normalize(),Gs.crossVectors(i,hi),Gs.lengthSq()===0&&(Math.abs(i.z)===1?hi.x+=1e-4:hi.z+=1e-4,hi.normalize(),Gs.crossVectors(i,hi)),Gs.normalize(),qo.crossVectors(hi,Gs),s[0]=Gs.x,s[4]=qo.x,s[8]=hi.x,s[1]=Gs.y,s[5]=qo.y,s[9]=hi.y,s[2]=Gs.z,s[6]=qo.z,s[10]=hi.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const i=e.elements,s=t.elements,r=this.elements,a=i[0],o=i[4],l=i[8],c=i[12],u=i[1],f=i[5],h=i[9],d=i[13],p=i[2],v=i[6],m=i[10],g=i[14],_=i[3],b=i[7],S=i[11],C=i[15],E=s[0],x=s[4],T=s[8],I=s[12],L=s[1],w=s[5],N=s[9],O=s[13],A=s[2],U=s[6],G=s[10],B=s[14],$=s[3],V=s[7],Y=s[11],Q=s[15];return r[0]=a*E+o*L+l*A+c*$,r[4]=a*x+o*w+l*U+c*V,r[8]=a*T+o*N+l*G+c*Y,r[12]=a*I+o*O+l*B+c*Q,r[1]=u*E+f*L+h*A+d*$,r[5]=u*x+f*w+h*U+d*V,r[9]=u*T+f*N+h*G+d*Y,r[13]=u*I+f*O+h*B+d*Q,r[2]=p*E+v*L+m*A+g*$,r[6]=p*x+v*w+m*U+g*V,r[10]=p*T+v*N+m*G+g*Y,r[14]=p*I+v*O+m*B+g*Q,r[3]=_*E+b*L+S*A+C*$,r[7]=_*x+b*w+S*U+C*V,r[11]=_*T+b*N+S*G+C*Y,r[15]=_*I+b*O+S*B+C*Q,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){const e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],a=e[1],o=e[5],l=e[9],c=e[13],u=e[2],f=e[6],h=e[10],d=e[14],p=e[3],v=e[7],m=e[11],g=e[15],_=l*d-c*h,b=o*d-c*f,S=o*h-l*f,C=a*d-c*u,E=a*h-l*u,x=a*f-o*u;return t*(v*_-m*b+g*S)-i*(p*_-m*C+g*E)+s*(p*b-v*C+g*x)-r*(p*S-v*E+m*x)}determinantAffine(){const e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],a=e[5],o=e[9],l=e[2],c=e[6],u=e[10];return t*(a*u-o*c)-i*(r*u-o*l)+s*(r*c-a*l)}transpose(){const e=this.elements;let t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){const s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],u=e[8],f=e[9],h=e[10],d=e[11],p=e[12],v=e[13],m=e[14],g=e[15],_=t*o-i*a,b=t*l-s*a,S=t*c-r*a,C=i*l-s*o,E=i*c-r*o,x=s*c-r*l,T=u*v-f*p,I=u*m-h*p,L=u*g-d*p,w=f*m-h*v,N=f*g-d*v,O=h*g-d*m,A=_*O-b*N+S*w+C*L-E*I+x*T;if(A===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);const U=1/A;return e[0]=(o*O-l*N+c*w)*U,e[1]=(s*N-i*O-r*w)*U,e[2]=(v*x-m*E+g*C)*U,e[3]=(h*E-f*x-d*C)*U,e[4]=(l*L-a*O-c*I)*U,e[5]=(t*O-s*L+r*I)*U,e[6]=(m*S-p*x-g*b)*U,e[7]=(u*x-h*S+d*b)*U,e[8]=(a*N-o*L+c*T)*U,e[9]=(i*L-t*N-r*T)*U,e[10]=(p*E-v*S+g*_)*U,e[11]=(f*S-u*E-d*_)*U,e[12]=(o*I-a*w-l*T)*U,e[13]=(t*w-i*I+s*T)*U,e[14]=(v*b-p*C-m*_)*U,e[15]=(u*C-f*b+h*_)*U,this}scale(e){const t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){const e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){const t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){const i=Math.cos(t),s=Math.sin(t),r=1-i,a=e.x,o=e.y,l=e.z,c=r*a,u=r*o;return this.set(c*a+i,c*o-s*l,c*l+s*o,0,c*o+s*l,u*o+i,u*l-s*a,0,c*l-s*o,u*l+s*a,r*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,a){return this.set(1,i,r,0,e,1,a,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){const s=this.elements,r=t._x,a=t._y,o=t._z,l=t._w,c=r+r,u=a+a,f=o+o,h=r*c,d=r*u,p=r*f,v=a*u,m=a*f,g=o*f,_=l*c,b=l*u,S=l*f,C=i.x,E=i.y,x=i.z;return s[0]=(1-(v+g))*C,s[1]=(d+S)*C,s[2]=(p-b)*C,s[3]=0,s[4]=(d-S)*E,s[5]=(1-(h+g))*E,s[6]=(m+_)*E,s[7]=0,s[8]=(p+b)*x,s[9]=(m-_)*x,s[10]=(1-(h+v))*x,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){const s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];const r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let a=kr.set(s[0],s[1],s[2]).length();const o=kr.set(s[4],s[5],s[6]).length(),l=kr.set(s[8],s[9],s[10]).length();r<0&&(a=-a),Oi.copy(this);const c=1/a,u=1/o,f=1/l;return Oi.elements[0]*=c,Oi.elements[1]*=c,Oi.elements[2]*=c,Oi.elements[4]*=u,Oi.elements[5]*=u,Oi.elements[6]*=u,Oi.elements[8]*=f,Oi.elements[9]*=f,Oi.elements[10]*=f,t.setFromRotationMatrix(Oi),i.x=a,i.y=o,i.z=l,this}makePerspective(e,t,i,s,r,a,o=Fi,l=!1){const c=this.elements,u=2*r/(t-e),f=2*r/(i-s),h=(t+e)/(t-e),d=(i+s)/(i-s);let p,v;if(l)p=r/(a-r),v=a*r/(a-r);else if(o===Fi)p=-(a+r)/(a-r),v=-2*a*r/(a-r);else if(o===za)p=-a/(a-r),v=-a*r/(a-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+o);return c[0]=u,c[4]=0,c[8]=h,c[12]=0,c[1]=0,c[5]=f,c[9]=d,c[13]=0,c[2]=0,c[6]=0,c[10]=p,c[14]=v,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,s,r,a,o=Fi,l=!1){const c=this.elements,u=2/(t-e),f=2/(i-s),h=-(t+e)/(t-e),d=-(i+s)/(i-s);let p,v;if(l)p=1/(a-r),v=a/(a-r);else if(o===Fi)p=-2/(a-r),v=-(a+r)/(a-r);else if(o===za)p=-1/(a-r),v=-r/(a-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+o);return c[0]=u,c[4]=0,c[8]=0,c[12]=h,c[1]=0,c[5]=f,c[9]=0,c[13]=d,c[2]=0,c[6]=0,c[10]=p,c[14]=v,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){const t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){const i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}}const kr=new j,Oi=new Qt,Qv=new j(0,0,0),jv=new j(1,1,1),Gs=new j,qo=new j,hi=new j,Ud=new Qt,Fd=new Or;class Hs{constructor(e=0,t=0,i=0,s=Hs.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){const s=e.elements,r=s[0],a=s[4],o=s[8],l=s[1],c=s[5],u=s[9],f=s[2],h=s[6],d=s[10];switch(t){case"XYZ":this._y=Math.asin(St(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(-u,d),this._z=Math.atan2(-a,r)):(this._x=Math.atan2(h,c),this._z=0);break;case"YXZ":this._x=Math.asin(-St(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(o,d),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-f,r),this._z=0);break;case"ZXY":this._x=Math.asin(St(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(-f,d),this._z=Math.atan2(-a,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-St(f,-1,1)),Math.abs(f)<.9999999?(this._x=Math.atan2(h,d),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-a,c));break;case"YZX":this._z=Math.asin(St(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-f,r)):(this._x=0,this._y=Math.atan2(o,d));break;case"XZY":this._z=Math.asin(-St(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(h,c),this._y=Math.atan2(o,r)):(this._x=Math.atan2(-u,d),this._y=0);break;default:ft("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return Ud.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Ud,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Fd.setFromEuler(this),this.setFromQuaternion(Fd,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}}Hs.DEFAULT_ORDER="XYZ";class Lu{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}}let ex=0;const Od=new j,Gr=new Or,Ss=new Qt,Yo=new j,Va=new j,tx=new j,nx=new Or,Bd=new j(1,0,0),zd=new j(0,1,0),kd=new j(0,0,1),Gd={type:"added"},ix={type:"removed"},Hr={type:"childadded",child:null},Pu={type:"childremoved",child:null};class Dn extends fr{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:ex++}),this.uuid=ks(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=Dn.DEFAULT_UP.clone();const e=new j,t=new Hs,i=new Or,s=new j(1,1,1);function r(){i.setFromEuler(t,!1)}function a(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(a),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Qt},normalMatrix:{value:new xt}}),this.matrix=new Qt,this.matrixWorld=new Qt,this.matrixAutoUpdate=Dn.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=Dn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Lu,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Gr.setFromAxisAngle(e,t),this.quaternion.multiply(Gr),this}rotateOnWorldAxis(e,t){return Gr.setFromAxisAngle(e,t),this.quaternion.premultiply(Gr),this}rotateX(e){return this.rotateOnAxis(Bd,e)}rotateY(e){return this.rotateOnAxis(zd,e)}rotateZ(e){return this.rotateOnAxis(kd,e)}translateOnAxis(e,t){return Od.copy(e).applyQuaternion(this.quaternion),this.position.add(Od.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Bd,e)}translateY(e){return this.translateOnAxis(zd,e)}translateZ(e){return this.translateOnAxis(kd,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Ss.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?Yo.copy(e):Yo.set(e,t,i);const s=this.parent;this.updateWorldMatrix(!0,!1),Va.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Ss.lookAt(Va,Yo,this.up):Ss.lookAt(Yo,Va,this.up),this.quaternion.setFromRotationMatrix(Ss),s&&(Ss.extractRotation(s.matrixWorld),Gr.setFromRotationMatrix(Ss),this.quaternion.premultiply(Gr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Ut("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Gd),Hr.child=e,this.dispatchEvent(Hr),Hr.child=null):Ut("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}const t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(ix),Pu.child=e,this.dispatchEvent(Pu),Pu.child=null),this}removeFromParent(){const e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Ss.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Ss.multiply(e.parent.matrixWorld)),e.applyMatrix4(Ss),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Gd),Hr.child=e,this.dispatchEvent(Hr),Hr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){const a=this.children[i].getObjectByProperty(e,t);if(a!==void 0)return a}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);const s=this.children;for(let r=0,a=s.length;r<a;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Va,e,tx),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Va,nx,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);const t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){const t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);const e=this.pivot;if(e!==null){const t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){const s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){const r=this.children;for(let a=0,o=r.length;a<o;a++)r[a].updateWorldMatrix(!1,!0,i)}}toJSON(e){const t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});const s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(o=>({...o,boundingBox:o.boundingBox?o.boundingBox.toJSON():void 0,boundingSphere:o.boundingSphere?o.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(o=>({...o})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(o,l){return o[l.uuid]===void 0&&(o[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);const o=this.geometry.parameters;if(o!==void 0&&o.shapes!==void 0){const l=o.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){const f=l[c];r(e.shapes,f)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){const o=[];for(let l=0,c=this.material.length;l<c;l++)o.push(r(e.materials,this.material[l]));s.material=o}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let o=0;o<this.children.length;o++)s.children.push(this.children[o].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let o=0;o<this.animations.length;o++){const l=this.animations[o];s.animations.push(r(e.animations,l))}}if(t){const o=a(e.geometries),l=a(e.materials),c=a(e.textures),u=a(e.images),f=a(e.shapes),h=a(e.skeletons),d=a(e.animations),p=a(e.nodes);o.length>0&&(i.geometries=o),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),u.length>0&&(i.images=u),f.length>0&&(i.shapes=f),h.length>0&&(i.skeletons=h),d.length>0&&(i.animations=d),p.length>0&&(i.nodes=p)}return i.object=s,i;function a(o){const l=[];for(const c in o){const u=o[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){const s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}}Dn.DEFAULT_UP=new j(0,1,0),Dn.DEFAULT_MATRIX_AUTO_UPDATE=!0,Dn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;class Ko extends Dn{constructor(){super(),this.isGroup=!0,this.type="Group"}}const sx={type:"move"};class Du{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Ko,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Ko,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new j,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new j),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Ko,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new j,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new j,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){const t=this._hand;if(t)for(const i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,a=null;const o=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){a=!0;for(const v of e.hand.values()){const m=t.getJointPose(v,i),g=this._getHandJoint(c,v);m!==null&&(g.matrix.fromArray(m.transform.matrix),g.matrix.decompose(g.position,g.quaternion,g.scale),g.matrixWorldNeedsUpdate=!0,g.jointRadius=m.radius),g.visible=m!==null}const u=c.joints["index-finger-tip"],f=c.joints["thumb-tip"],h=u.position.distanceTo(f.position),d=.02,p=.005;c.inputState.pinching&&h>d+p?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&h<=d-p&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));o!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(o.matrix.fromArray(s.transform.matrix),o.matrix.decompose(o.position,o.quaternion,o.scale),o.matrixWorldNeedsUpdate=!0,s.linearVelocity?(o.hasLinearVelocity=!0,o.linearVelocity.copy(s.linearVelocity)):o.hasLinearVelocity=!1,s.angularVelocity?(o.hasAngularVelocity=!0,o.angularVelocity.copy(s.angularVelocity)):o.hasAngularVelocity=!1,this.dispatchEvent(sx)))}return o!==null&&(o.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=a!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){const i=new Ko;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}}const Hd={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Vs={h:0,s:0,l:0},Zo={h:0,s:0,l:0};function Nu(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}class Tt{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){const s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Ei){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Nt.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=Nt.workingColorSpace){return this.r=e,this.g=t,this.b=i,Nt.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=Nt.workingColorSpace){if(e=bu(e,1),t=St(t,0,1),i=St(i,0,1),t===0)this.r=this.g=this.b=i;else{const r=i<=.5?i*(1+t):i+t-i*t,a=2*i-r;this.r=Nu(a,r,e+1/3),this.g=Nu(a,r,e),this.b=Nu(a,r,e-1/3)}return Nt.colorSpaceToWorking(this,s),this}setStyle(e,t=Ei){function i(r){r!==void 0&&parseFloat(r)<1&&ft("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r;const a=s[1],o=s[2];switch(a){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:ft("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){const r=s[1],a=r.length;if(a===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(a===6)return this.setHex(parseInt(r,16),t);ft("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Ei){const i=Hd[e.toLowerCase()];return i!==void 0?this.setHex(i,t):ft("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=xs(e.r),this.g=xs(e.g),this.b=xs(e.b),this}copyLinearToSRGB(e){return this.r=Br(e.r),this.g=Br(e.g),this.b=Br(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Ei){return Nt.workingToColorSpace($n.copy(this),e),Math.round(St($n.r*255,0,255))*65536+Math.round(St($n.g*255,0,255))*256+Math.round(St($n.b*255,0,255))}getHexString(e=Ei){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Nt.workingColorSpace){Nt.workingToColorSpace($n.copy(this),t);const i=$n.r,s=$n.g,r=$n.b,a=Math.max(i,s,r),o=Math.min(i,s,r);let l,c;const u=(o+a)/2;if(o===a)l=0,c=0;else{const f=a-o;switch(c=u<=.5?f/(a+o):f/(2-a-o),a){case i:l=(s-r)/f+(s<r?6:0);break;case s:l=(r-i)/f+2;break;case r:l=(i-s)/f+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=Nt.workingColorSpace){return Nt.workingToColorSpace($n.copy(this),t),e.r=$n.r,e.g=$n.g,e.b=$n.b,e}getStyle(e=Ei){Nt.workingToColorSpace($n.copy(this),e);const t=$n.r,i=$n.g,s=$n.b;return e!==Ei?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(Vs),this.setHSL(Vs.h+e,Vs.s+t,Vs.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Vs),e.getHSL(Zo);const i=Ha(Vs.h,Zo.h,t),s=Ha(Vs.s,Zo.s,t),r=Ha(Vs.l,Zo.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){const t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}}const $n=new Tt;Tt.NAMES=Hd;class rx extends Dn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Hs,this.environmentIntensity=1,this.environmentRotation=new Hs,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){const t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}}const Bi=new j,Ms=new j,Iu=new j,bs=new j,Vr=new j,Wr=new j,Vd=new j,Uu=new j,Fu=new j,Ou=new j,Bu=new Jt,zu=new Jt,ku=new Jt;class zi{constructor(e=new j,t=new j,i=new j){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Bi.subVectors(e,t),s.cross(Bi);const r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Bi.subVectors(s,t),Ms.subVectors(i,t),Iu.subVectors(e,t);const a=Bi.dot(Bi),o=Bi.dot(Ms),l=Bi.dot(Iu),c=Ms.dot(Ms),u=Ms.dot(Iu),f=a*c-o*o;if(f===0)return r.set(0,0,0),null;const h=1/f,d=(c*l-o*u)*h,p=(a*u-o*l)*h;return r.set(1-d-p,p,d)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,bs)===null?!1:bs.x>=0&&bs.y>=0&&bs.x+bs.y<=1}static getInterpolation(e,t,i,s,r,a,o,l){return this.getBarycoord(e,t,i,s,bs)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,bs.x),l.addScaledVector(a,bs.y),l.addScaledVector(o,bs.z),l)}static getInterpolatedAttribute(e,t,i,s,r,a){return Bu.setScalar(0),zu.setScalar(0),ku.setScalar(0),Bu.fromBufferAttribute(e,t),zu.fromBufferAttribute(e,i),ku.fromBufferAttribute(e,s),a.setScalar(0),a.addScaledVector(Bu,r.x),a.addScaledVector(zu,r.y),a.addScaledVector(ku,r.z),a}static isFrontFacing(e,t,i,s){return Bi.subVectors(i,t),Ms.subVectors(e,t),Bi.cross(Ms).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Bi.subVectors(this.c,this.b),Ms.subVectors(this.a,this.b),Bi.cross(Ms).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return zi.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return zi.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return zi.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return zi.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return zi.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){const i=this.a,s=this.b,r=this.c;let a,o;Vr.subVectors(s,i),Wr.subVectors(r,i),Uu.subVectors(e,i);const l=Vr.dot(Uu),c=Wr.dot(Uu);if(l<=0&&c<=0)return t.copy(i);Fu.subVectors(e,s);const u=Vr.dot(Fu),f=Wr.dot(Fu);if(u>=0&&f<=u)return t.copy(s);const h=l*f-u*c;if(h<=0&&l>=0&&u<=0&&l-u>0)return a=l/(l-u),t.copy(i).addScaledVector(Vr,a);Ou.subVectors(e,r);const d=Vr.dot(Ou),p=Wr.dot(Ou);if(p>=0&&d<=p)return t.copy(r);const v=d*c-l*p;if(v<=0&&c>=0&&p<=0)return o=c/(c-p),t.copy(i).addScaledVector(Wr,o);const m=u*p-d*f;if(m<=0&&f-u>=0&&d-p>=0)return Vd.subVectors(r,s),o=(f-u)/(f-u+(d-p)),t.copy(s).addScaledVector(Vd,o);const g=1/(m+v+h);return a=v*g,o=h*g,t.copy(i).addScaledVector(Vr,a).addScaledVector(Wr,o)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}}class Ws{constructor(e=new j(1/0,1/0,1/0),t=new j(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(ki.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(ki.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){const i=ki.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);const i=e.geometry;if(i!==void 0){const r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let a=0,o=r.count;a<o;a++)e.isMesh===!0?e.getVertexPosition(a,ki):ki.fromBufferAttribute(r,a),ki.applyMatrix4(e.matrixWorld),this.expandByPoint(ki);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Jo.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Jo.copy(i.boundingBox)),Jo.applyMatrix4(e.matrixWorld),this.union(Jo)}const s=e.children;for(let r=0,a=s.length;r<a;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,ki),ki.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Wa),Qo.subVectors(this.max,Wa),$r.subVectors(e.a,Wa),Xr.subVectors(e.b,Wa),qr.subVectors(e.c,Wa),$s.subVectors(Xr,$r),Xs.subVectors(qr,Xr),hr.subVectors($r,qr);let t=[0,-$s.z,$s.y,0,-Xs.z,Xs.y,0,-hr.z,hr.y,$s.z,0,-$s.x,Xs.z,0,-Xs.x,hr.z,0,-hr.x,-$s.y,$s.x,0,-Xs.y,Xs.x,0,-hr.y,hr.x,0];return!Gu(t,$r,Xr,qr,Qo)||(t=[1,0,0,0,1,0,0,0,1],!Gu(t,$r,Xr,qr,Qo))?!1:(jo.crossVectors($s,Xs),t=[jo.x,jo.y,jo.z],Gu(t,$r,Xr,qr,Qo))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,ki).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(ki).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(ys[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),ys[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),ys[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),ys[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),ys[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),ys[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),ys[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),ys[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(ys),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}}const ys=[new j,new j,new j,new j,new j,new j,new j,new j],ki=new j,Jo=new Ws,$r=new j,Xr=new j,qr=new j,$s=new j,Xs=new j,hr=new j,Wa=new j,Qo=new j,jo=new j,dr=new j;function Gu(n,e,t,i,s){for(let r=0,a=n.length-3;r<=a;r+=3){dr.fromArray(n,r);const o=s.x*Math.abs(dr.x)+s.y*Math.abs(dr.y)+s.z*Math.abs(dr.z),l=e.dot(dr),c=t.dot(dr),u=i.dot(dr);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>o)return!1}return!0}const mn=new j,el=new Ct;let ax=0;class Ti extends fr{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:ax++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=Ed,this.updateRanges=[],this.gpuType=Qi,this.version=0,this._normalizationScale=e!==void 0?Xo(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)el.fromBufferAttribute(this,t),el.applyMatrix3(e),this.setXY(t,el.x,el.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.applyMatrix3(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.applyMatrix4(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.applyNormalMatrix(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)mn.fromBufferAttribute(this,t),mn.transformDirection(e),this.setXYZ(t,mn.x,mn.y,mn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){const e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):yu(e,this.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):wu(e,this.array)}}class Wd extends Ti{constructor(e,t,i){super(new Uint16Array(e),t,i)}}class $d extends Ti{constructor(e,t,i){super(new Uint32Array(e),t,i)}}class gn extends Ti{constructor(e,t,i){super(new Float32Array(e),t,i)}}const ox=new Ws,$a=new j,Hu=new j;class Yr{constructor(e=new j,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){const i=this.center;t!==void 0?i.copy(t):ox.setFromPoints(e).getCenter(i);let s=0;for(let r=0,a=e.length;r<a;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){const t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){const i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;$a.subVectors(e,this.center);const t=$a.lengthSq();if(t>this.radius*this.radius){const i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector($a,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Hu.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint($a.copy(e.center).add(Hu)),this.expandByPoint($a.copy(e.center).sub(Hu))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}}let lx=0;const Ai=new Qt,Vu=new Dn,Kr=new j,di=new Ws,Xa=new Ws,Nn=new j;class Zn extends fr{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:lx++}),this.uuid=ks(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Tv(e)?$d:Wd)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){const t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);const i=this.attributes.normal;if(i!==void 0){const r=new xt().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}const s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Ai.makeRotationFromQuaternion(e),this.applyMatrix4(Ai),this}rotateX(e){return Ai.makeRotationX(e),this.applyMatrix4(Ai),this}rotateY(e){return Ai.makeRotationY(e),this.applyMatrix4(Ai),this}rotateZ(e){return Ai.makeRotationZ(e),this.applyMatrix4(Ai),this}translate(e,t,i){return Ai.makeTranslation(e,t,i),this.applyMatrix4(Ai),this}scale(e,t,i){return Ai.makeScale(e,t,i),this.applyMatrix4(Ai),this}lookAt(e){return Vu.lookAt(e),Vu.updateMatrix(),this.applyMatrix4(Vu.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Kr).negate(),this.translate(Kr.x,Kr.y,Kr.z),this}setFromPoints(e){const t=this.getAttribute("position");if(t===void 0){const i=[];for(let s=0,r=e.length;s<r;s++){const a=e[s];i.push(a.x,a.y,a.z||0)}this.setAttribute("position",new gn(i,3))}else{const i=Math.min(e.length,t.count);for(let s=0;s<i;s++){const r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&ft("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Ws);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ut("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new j(-1/0,-1/0,-1/0),new j(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){const r=t[i];di.setFromBufferAttribute(r),this.morphTargetsRelative?(Nn.addVectors(this.boundingBox.min,di.min),this.boundingBox.expandByPoint(Nn),Nn.addVectors(this.boundingBox.max,di.max),this.boundingBox.expandByPoint(Nn)):(this.boundingBox.expandByPoint(di.min),this.boundingBox.expandByPoint(di.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Ut('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Yr);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ut("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new j,1/0);return}if(e){const i=this.boundingSphere.center;if(di.setFromBufferAttribute(e),t)for(let r=0,a=t.length;r<a;r++){const o=t[r];Xa.setFromBufferAttribute(o),this.morphTargetsRelative?(Nn.addVectors(di.min,Xa.min),di.expandByPoint(Nn),Nn.addVectors(di.max,Xa.max),di.expandByPoint(Nn)):(di.expandByPoint(Xa.min),di.expandByPoint(Xa.max))}di.getCenter(i);let s=0;for(let r=0,a=e.count;r<a;r++)Nn.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(Nn));if(t)for(let r=0,a=t.length;r<a;r++){const o=t[r],l=this.morphTargetsRelative;for(let c=0,u=o.count;c<u;c++)Nn.fromBufferAttribute(o,c),l&&(Kr.fromBufferAttribute(e,c),Nn.add(Kr)),s=Math.max(s,i.distanceToSquared(Nn))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&Ut('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){const e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Ut("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}const i=t.position,s=t.normal,r=t.uv;let a=this.getAttribute("tangent");(a===void 0||a.count!==i.count)&&(a=new Ti(new Float32Array(4*i.count),4),this.setAttribute("tangent",a));const o=[],l=[],c=new Uint8Array(i.count);for(let I=0;I<i.count;I++)o[I]=new j,l[I]=new j;const u=new j,f=new j,h=new j,d=new Ct,p=new Ct,v=new Ct,m=new j,g=new j;function _(I,L,w){c[I]=c[L]=c[w]=1,u.fromBufferAttribute(i,I),f.fromBufferAttribute(i,L),h.fromBufferAttribute(i,w),d.fromBufferAttribute(r,I),p.fromBufferAttribute(r,L),v.fromBufferAttribute(r,w),f.sub(u),h.sub(u),p.sub(d),v.sub(d);const N=1/(p.x*v.y-v.x*p.y);isFinite(N)&&(m.copy(f).multiplyScalar(v.y).addScaledVector(h,-p.y).multiplyScalar(N),g.copy(h).multiplyScalar(p.x).addScaledVector(f,-v.x).multiplyScalar(N),o[I].add(m),o[L].add(m),o[w].add(m),l[I].add(g),l[L].add(g),l[w].add(g))}let b=this.groups;b.length===0&&(b=[{start:0,count:e.count}]);for(let I=0,L=b.length;I<L;++I){const w=b[I],N=w.start,O=w.count;for(let A=N,U=N+O;A<U;A+=3)_(e.getX(A+0),e.getX(A+1),e.getX(A+2))}const S=new j,C=new j,E=new j,x=new j;function T(I){E.fromBufferAttribute(s,I),x.copy(E);const L=o[I];S.copy(L),S.sub(E.multiplyScalar(E.dot(L))).normalize(),C.crossVectors(x,L);const N=C.dot(l[I])<0?-1:1;a.setXYZW(I,S.x,S.y,S.z,N)}for(let I=0,L=i.count;I<L;++I)c[I]&&T(I);this._transformed=!0}computeVertexNormals(){const e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new Ti(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let h=0,d=i.count;h<d;h++)i.setXYZ(h,0,0,0);const s=new j,r=new j,a=new j,o=new j,l=new j,c=new j,u=new j,f=new j;if(e)for(let h=0,d=e.count;h<d;h+=3){const p=e.getX(h+0),v=e.getX(h+1),m=e.getX(h+2);s.fromBufferAttribute(t,p),r.fromBufferAttribute(t,v),a.fromBufferAttribute(t,m),u.subVectors(a,r),f.subVectors(s,r),u.cross(f),o.fromBufferAttribute(i,p),l.fromBufferAttribute(i,v),c.fromBufferAttribute(i,m),o.add(u),l.add(u),c.add(u),i.setXYZ(p,o.x,o.y,o.z),i.setXYZ(v,l.x,l.y,l.z),i.setXYZ(m,c.x,c.y,c.z)}else for(let h=0,d=t.count;h<d;h+=3)s.fromBufferAttribute(t,h+0),r.fromBufferAttribute(t,h+1),a.fromBufferAttribute(t,h+2),u.subVectors(a,r),f.subVectors(s,r),u.cross(f),i.setXYZ(h+0,u.x,u.y,u.z),i.setXYZ(h+1,u.x,u.y,u.z),i.setXYZ(h+2,u.x,u.y,u.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){const e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)Nn.fromBufferAttribute(e,t),Nn.normalize(),e.setXYZ(t,Nn.x,Nn.y,Nn.z)}toNonIndexed(){function e(o,l){const c=o.array,u=o.itemSize,f=o.normalized,h=new c.constructor(l.length*u);let d=0,p=0;for(let v=0,m=l.length;v<m;v++){o.isInterleavedBufferAttribute?d=l[v]*o.data.stride+o.offset:d=l[v]*u;for(let g=0;g<u;g++)h[p++]=c[d++]}return new Ti(h,u,f)}if(this.index===null)return ft("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;const t=new Zn,i=this.index.array,s=this.attributes;for(const o in s){const l=s[o],c=e(l,i);t.setAttribute(o,c)}const r=this.morphAttributes;for(const o in r){const l=[],c=r[o];for(let u=0,f=c.length;u<f;u++){const h=c[u],d=e(h,i);l.push(d)}t.morphAttributes[o]=l}t.morphTargetsRelative=this.morphTargetsRelative;const a=this.groups;for(let o=0,l=a.length;o<l;o++){const c=a[o];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){const e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){const l=this.parameters;for(const c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};const t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});const i=this.attributes;for(const l in i){const c=i[l];e.data.attributes[l]=c.toJSON(e.data)}const s={};let r=!1;for(const l in this.morphAttributes){const c=this.morphAttributes[l],u=[];for(let f=0,h=c.length;f<h;f++){const d=c[f];u.push(d.toJSON(e.data))}u.length>0&&(s[l]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);const a=this.groups;a.length>0&&(e.data.groups=JSON.parse(JSON.stringify(a)));const o=this.boundingSphere;return o!==null&&(e.data.boundingSphere=o.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;const t={};this.name=e.name;const i=e.index;i!==null&&this.setIndex(i.clone());const s=e.attributes;for(const c in s){const u=s[c];this.setAttribute(c,u.clone(t))}const r=e.morphAttributes;for(const c in r){const u=[],f=r[c];for(let h=0,d=f.length;h<d;h++)u.push(f[h].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;const a=e.groups;for(let c=0,u=a.length;c<u;c++){const f=a[c];this.addGroup(f.start,f.count,f.materialIndex)}const o=e.boundingBox;o!==null&&(this.boundingBox=o.clone());const l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}}class cx{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Ed,this.updateRanges=[],this.version=0,this.uuid=ks()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,i){e*=this.stride,i*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[i+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=Xd(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);const i=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=Xd(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));const i={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}}function Xd(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=ks()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}const Jn=new j;class qs{constructor(e,t,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=i,this.normalized=s,this._normalizationScale=e!==void 0?Xo(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,i=this.data.count;t<i;t++)Jn.fromBufferAttribute(this,t),Jn.applyMatrix4(e),this.setXYZ(t,Jn.x,Jn.y,Jn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)Jn.fromBufferAttribute(this,t),Jn.applyNormalMatrix(e),this.setXYZ(t,Jn.x,Jn.y,Jn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)Jn.fromBufferAttribute(this,t),Jn.transformDirection(e),this.setXYZ(t,Jn.x,Jn.y,Jn.z);return this}getComponent(e,t){let i=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.data.array[e*this.data.stride+this.offset+t]=i,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=i,this}setXYZ(e,t,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Wo("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let i=0;i<this.count;i++){const s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new Ti(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new qs(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Wo("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let i=0;i<this.count;i++){const s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):yu(e,this.data.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):wu(e,this.data.array)}}const Wu=new j,ux=new j,fx=new xt;class Ys{constructor(e=new j(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){const s=Wu.subVectors(i,t).cross(ux.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){const e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){const s=e.delta(Wu),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;const a=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(a<0||a>1)?null:t.copy(e.start).addScaledVector(s,a)}intersectsLine(e){const t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){const i=t||fx.getNormalMatrix(e),s=this.coplanarPoint(Wu).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}}let hx=0;class Zr extends fr{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:hx++}),this.uuid=ks(),this.name="",this.type="Material",this.blending=Ua,this.side=cr,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=rd,this.blendDst=ad,this.blendEquation=Ir,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Tt(0,0,0),this.blendAlpha=0,this.depthFunc=Fa,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Sv,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Mu,this.stencilZFail=Mu,this.stencilZPass=Mu,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(const t in e){const i=e[t];if(i===void 0){ft(`Material: parameter '${t}' has value of undefined.`);continue}const s=this[t];if(s===void 0){ft(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){const t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});const i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){const a=[];for(const o in r){const l=r[o];delete l.metadata,a.push(l)}return a}if(t){const r=s(e.textures),a=s(e.images);r.length>0&&(i.textures=r),a.length>0&&(i.images=a)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Tt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new Ys().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new Ct().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ct().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;const t=e.clippingPlanes;let i=null;if(t!==null){const s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}}const ws=new j,$u=new j,tl=new j,nl=new j;class Xu{constructor(e=new j,t=new j(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,ws)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);const i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){const t=ws.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(ws.copy(this.origin).addScaledVector(this.direction,t),ws.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){$u.copy(e).add(t).multiplyScalar(.5),tl.copy(t).sub(e).normalize(),nl.copy(this.origin).sub($u);const r=e.distanceTo(t)*.5,a=-this.direction.dot(tl),o=nl.dot(this.direction),l=-nl.dot(tl),c=nl.lengthSq(),u=Math.abs(1-a*a);let f,h,d,p;if(u>0)if(f=a*l-o,h=a*o-l,p=r*u,f>=0)if(h>=-p)if(h<=p){const v=1/u;f*=v,h*=v,d=f*(f+a*h+2*o)+h*(a*f+h+2*l)+c}else h=r,f=Math.max(0,-(a*h+o)),d=-f*f+h*(h+2*l)+c;else h=-r,f=Math.max(0,-(a*h+o)),d=-f*f+h*(h+2*l)+c;else h<=-p?(f=Math.max(0,-(-a*r+o)),h=f>0?-r:Math.min(Math.max(-r,-l),r),d=-f*f+h*(h+2*l)+c):h<=p?(f=0,h=Math.min(Math.max(-r,-l),r),d=h*(h+2*l)+c):(f=Math.max(0,-(a*r+o)),h=f>0?r:Math.min(Math.max(-r,-l),r),d=-f*f+h*(h+2*l)+c);else h=a>0?-r:r,f=Math.max(0,-(a*h+o)),d=-f*f+h*(h+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,f),s&&s.copy($u).addScaledVector(tl,h),d}intersectSphere(e,t){if(e.radius<0)return null;ws.subVectors(e.center,this.origin);const i=ws.dot(this.direction),s=ws.dot(ws)-i*i,r=e.radius*e.radius;if(s>r)return null;const a=Math.sqrt(r-s),o=i-a,l=i+a;return l<0?null:o<0?this.at(l,t):this.at(o,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){const t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;const i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){const i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){const t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,a,o,l;const c=1/this.direction.x,u=1/this.direction.y,f=1/this.direction.z,h=this.origin;return c>=0?(i=(e.min.x-h.x)*c,s=(e.max.x-h.x)*c):(i=(e.max.x-h.x)*c,s=(e.min.x-h.x)*c),u>=0?(r=(e.min.y-h.y)*u,a=(e.max.y-h.y)*u):(r=(e.max.y-h.y)*u,a=(e.min.y-h.y)*u),i>a||r>s||((r>i||isNaN(i))&&(i=r),(a<s||isNaN(s))&&(s=a),f>=0?(o=(e.min.z-h.z)*f,l=(e.max.z-h.z)*f):(o=(e.max.z-h.z)*f,l=(e.min.z-h.z)*f),i>l||o>s)||((o>i||i!==i)&&(i=o),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,ws)!==null}intersectTriangle(e,t,i,s,r){const a=this.origin,o=this.direction,l=o.x,c=o.y,u=o.z,f=e.x-a.x,h=e.y-a.y,d=e.z-a.z,p=t.x-a.x,v=t.y-a.y,m=t.z-a.z,g=i.x-a.x,_=i.y-a.y,b=i.z-a.z,S=Math.abs(l),C=Math.abs(c),E=Math.abs(u);let x,T,I,L,w,N,O,A,U,G,B,$;if(S>=C&&S>=E?(I=l,N=f,U=p,$=g,l>=0?(x=c,T=u,L=h,w=d,O=v,A=m,G=_,B=b):(x=u,T=c,L=d,w=h,O=m,A=v,G=b,B=_)):C>=E?(I=c,N=h,U=v,$=_,c>=0?(x=u,T=l,L=d,w=f,O=m,A=p,G=b,B=g):(x=l,T=u,L=f,w=d,O=p,A=m,G=g,B=b)):(I=u,N=d,U=m,$=b,u>=0?(x=l,T=c,L=f,w=h,O=p,A=v,G=g,B=_):(x=c,T=l,L=h,w=f,O=v,A=p,G=_,B=g)),I===0)return null;const V=x/I,Y=T/I,Q=1/I,ie=L-V*N,Z=w-Y*N,q=O-V*U,ce=A-Y*U,re=G-V*$,_e=B-Y*$,he=re*ce-_e*q,ae=ie*_e-Z*re,Se=q*Z-ce*ie;if(s){if(he<0||ae<0||Se<0)return null}else if((he<0||ae<0||Se<0)&&(he>0||ae>0||Se>0))return null;const me=he+ae+Se;if(me===0)return null;const He=Q*(he*N+ae*U+Se*$);return(me>0?He<0:He>0)?null:this.at(He/me,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}}class qd extends Zr{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Tt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Hs,this.combine=Dc,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}}const Yd=new Qt,pr=new Xu,il=new Yr,Kd=new j,sl=new j,rl=new j,al=new j,qu=new j,ol=new j,Zd=new j,ll=new j;class Gi extends Dn{constructor(e=new Zn,t=new qd){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){const t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){const s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){const o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}getVertexPosition(e,t){const i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,a=i.morphTargetsRelative;t.fromBufferAttribute(s,e);const o=this.morphTargetInfluences;if(r&&o){ol.set(0,0,0);for(let l=0,c=r.length;l<c;l++){const u=o[l],f=r[l];u!==0&&(qu.fromBufferAttribute(f,e),a?ol.addScaledVector(qu,u):ol.addScaledVector(qu.sub(t),u))}t.add(ol)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),il.copy(i.boundingSphere),il.applyMatrix4(r),pr.copy(e.ray).recast(e.near),!(il.containsPoint(pr.origin)===!1&&(pr.intersectSphere(il,Kd)===null||pr.origin.distanceToSquared(Kd)>(e.far-e.near)**2))&&(Yd.copy(r).invert(),pr.copy(e.ray).applyMatrix4(Yd),!(i.boundingBox!==null&&pr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,pr)))}_computeIntersections(e,t,i){let s;const r=this.geometry,a=this.material,o=r.index,l=r.attributes.position,c=r.attributes.uv,u=r.attributes.uv1,f=r.attributes.normal,h=r.groups,d=r.drawRange;if(o!==null)if(Array.isArray(a))for(let p=0,v=h.length;p<v;p++){const m=h[p],g=a[m.materialIndex],_=Math.max(m.start,d.start),b=Math.min(o.count,Math.min(m.start+m.count,d.start+d.count));for(let S=_,C=b;S<C;S+=3){const E=o.getX(S),x=o.getX(S+1),T=o.getX(S+2);s=cl(this,g,e,i,c,u,f,E,x,T),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{const p=Math.max(0,d.start),v=Math.min(o.count,d.start+d.count);for(let m=p,g=v;m<g;m+=3){const _=o.getX(m),b=o.getX(m+1),S=o.getX(m+2);s=cl(this,a,e,i,c,u,f,_,b,S),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(a))for(let p=0,v=h.length;p<v;p++){const m=h[p],g=a[m.materialIndex],_=Math.max(m.start,d.start),b=Math.min(l.count,Math.min(m.start+m.count,d.start+d.count));for(let S=_,C=b;S<C;S+=3){const E=S,x=S+1,T=S+2;s=cl(this,g,e,i,c,u,f,E,x,T),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=m.materialIndex,t.push(s))}}else{const p=Math.max(0,d.start),v=Math.min(l.count,d.start+d.count);for(let m=p,g=v;m<g;m+=3){const _=m,b=m+1,S=m+2;s=cl(this,a,e,i,c,u,f,_,b,S),s&&(s.faceIndex=Math.floor(m/3),t.push(s))}}}}function dx(n,e,t,i,s,r,a,o){let l;if(e.side===ai?l=i.intersectTriangle(a,r,s,!0,o):l=i.intersectTriangle(s,r,a,e.side===cr,o),l===null)return null;ll.copy(o),ll.applyMatrix4(n.matrixWorld);const c=t.ray.origin.distanceTo(ll);return c<t.near||c>t.far?null:{distance:c,point:ll.clone(),object:n}}function cl(n,e,t,i,s,r,a,o,l,c){n.getVertexPosition(o,sl),n.getVertexPosition(l,rl),n.getVertexPosition(c,al);const u=dx(n,e,t,i,sl,rl,al,Zd);if(u){const f=new j;zi.getBarycoord(Zd,sl,rl,al,f),s&&(u.uv=zi.getInterpolatedAttribute(s,o,l,c,f,new Ct)),r&&(u.uv1=zi.getInterpolatedAttribute(r,o,l,c,f,new Ct)),a&&(u.normal=zi.getInterpolatedAttribute(a,o,l,c,f,new j),u.normal.dot(i.direction)>0&&u.normal.multiplyScalar(-1));const h={a:o,b:l,c,normal:new j,materialIndex:0};zi.getNormal(sl,rl,al,h.normal),u.face=h,u.barycoord=f}return u}class px extends Kn{constructor(e=null,t=1,i=1,s,r,a,o,l,c=Bn,u=Bn,f,h){super(null,a,o,l,c,u,s,r,f,h),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}}const mr=new Yr,mx=new Ct(.5,.5),ul=new j;class qa{constructor(e=new Ys,t=new Ys,i=new Ys,s=new Ys,r=new Ys,a=new Ys){this.planes=[e,t,i,s,r,a]}set(e,t,i,s,r,a){const o=this.planes;return o[0].copy(e),o[1].copy(t),o[2].copy(i),o[3].copy(s),o[4].copy(r),o[5].copy(a),this}copy(e){const t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=Fi,i=!1){const s=this.planes,r=e.elements,a=r[0],o=r[1],l=r[2],c=r[3],u=r[4],f=r[5],h=r[6],d=r[7],p=r[8],v=r[9],m=r[10],g=r[11],_=r[12],b=r[13],S=r[14],C=r[15];if(s[0].setComponents(c-a,d-u,g-p,C-_).normalize(),s[1].setComponents(c+a,d+u,g+p,C+_).normalize(),s[2].setComponents(c+o,d+f,g+v,C+b).normalize(),s[3].setComponents(c-o,d-f,g-v,C-b).normalize(),i)s[4].setComponents(l,h,m,S).normalize(),s[5].setComponents(c-l,d-h,g-m,C-S).normalize();else if(s[4].setComponents(c-l,d-h,g-m,C-S).normalize(),t===Fi)s[5].setComponents(c+l,d+h,g+m,C+S).normalize();else if(t===za)s[5].setComponents(l,h,m,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),mr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{const t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),mr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(mr)}intersectsSprite(e){mr.center.set(0,0,0);const t=mx.distanceTo(e.center);return mr.radius=.7071067811865476+t,mr.applyMatrix4(e.matrixWorld),this.intersectsSphere(mr)}intersectsSphere(e){const t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){const t=this.planes;for(let i=0;i<6;i++){const s=t[i];if(ul.x=s.normal.x>0?e.max.x:e.min.x,ul.y=s.normal.y>0?e.max.y:e.min.y,ul.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(ul)<0)return!1}return!0}containsPoint(e){const t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}}const Jd=new Qt;class Yu{constructor(){this.coordinateSystem=Fi,this._frustums=[],this._count=0}setFromArrayCamera(e){const t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){const r=t[s];Jd.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new qa),i[s].setFromProjectionMatrix(Jd,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;const t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new qa),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new Yu().copy(this)}}class Ku extends Zr{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Tt(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}}const fl=new j,hl=new j,Qd=new Qt,Ya=new Xu,dl=new Yr,Zu=new j,jd=new j;class gx extends Dn{constructor(e=new Zn,t=new Ku){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,i=[0];for(let s=1,r=t.count;s<r;s++)fl.fromBufferAttribute(t,s-1),hl.fromBufferAttribute(t,s),i[s]=i[s-1],i[s]+=fl.distanceTo(hl);e.setAttribute("lineDistance",new gn(i,1))}else ft("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const i=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,a=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),dl.copy(i.boundingSphere),dl.applyMatrix4(s),dl.radius+=r,e.ray.intersectsSphere(dl)===!1)return;Qd.copy(s).invert(),Ya.copy(e.ray).applyMatrix4(Qd);const o=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=o*o,c=this.isLineSegments?2:1,u=i.index,h=i.attributes.position;if(u!==null){const d=Math.max(0,a.start),p=Math.min(u.count,a.start+a.count);for(let v=d,m=p-1;v<m;v+=c){const g=u.getX(v),_=u.getX(v+1),b=pl(this,e,Ya,l,g,_,v);b&&t.push(b)}if(this.isLineLoop){const v=u.getX(p-1),m=u.getX(d),g=pl(this,e,Ya,l,v,m,p-1);g&&t.push(g)}}else{const d=Math.max(0,a.start),p=Math.min(h.count,a.start+a.count);for(let v=d,m=p-1;v<m;v+=c){const g=pl(this,e,Ya,l,v,v+1,v);g&&t.push(g)}if(this.isLineLoop){const v=pl(this,e,Ya,l,p-1,d,p-1);v&&t.push(v)}}}updateMorphTargets(){const t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){const s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){const o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}}function pl(n,e,t,i,s,r,a){const o=n.geometry.attributes.position;if(fl.fromBufferAttribute(o,s),hl.fromBufferAttribute(o,r),t.distanceSqToSegment(fl,hl,Zu,jd)>i)return;Zu.applyMatrix4(n.matrixWorld);const c=e.ray.origin.distanceTo(Zu);if(!(c<e.near||c>e.far))return{distance:c,point:jd.clone().applyMatrix4(n.matrixWorld),index:a,face:null,faceIndex:null,barycoord:null,object:n}}const ep=new j,tp=new j;class np extends gx{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,i=[];for(let s=0,r=t.count;s<r;s+=2)ep.fromBufferAttribute(t,s),tp.fromBufferAttribute(t,s+1),i[s]=s===0?0:i[s-1],i[s+1]=i[s]+ep.distanceTo(tp);e.setAttribute("lineDistance",new gn(i,1))}else ft("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}}class ip extends Kn{constructor(e=[],t=Ur,i,s,r,a,o,l,c,u){super(e,t,i,s,r,a,o,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}}class Jr extends Kn{constructor(e,t,i=Ji,s,r,a,o=Bn,l=Bn,c,u=Os,f=1){if(u!==Os&&u!==Bs)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");const h={width:e,height:t,depth:f};super(h,s,r,a,o,l,u,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Au(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){const t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}}class sp extends Jr{constructor(e,t=Ji,i=Ur,s,r,a=Bn,o=Bn,l,c=Os){const u={width:e,height:e,depth:1},f=[u,u,u,u,u,u];super(e,e,t,i,s,r,a,o,l,c),this.image=f,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}}class rp extends Kn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}}class Ka extends Zn{constructor(e=1,t=1,i=1,s=1,r=1,a=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:a};const o=this;s=Math.floor(s),r=Math.floor(r),a=Math.floor(a);const l=[],c=[],u=[],f=[];let h=0,d=0;p("z","y","x",-1,-1,i,t,e,a,r,0),p("z","y","x",1,-1,i,t,-e,a,r,1),p("x","z","y",1,1,e,i,t,s,a,2),p("x","z","y",1,-1,e,i,-t,s,a,3),p("x","y","z",1,-1,e,t,i,s,r,4),p("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new gn(c,3)),this.setAttribute("normal",new gn(u,3)),this.setAttribute("uv",new gn(f,2));function p(v,m,g,_,b,S,C,E,x,T,I){const L=S/x,w=C/T,N=S/2,O=C/2,A=E/2,U=x+1,G=T+1;let B=0,$=0;const V=new j;for(let Y=0;Y<G;Y++){const Q=Y*w-O;for(let ie=0;ie<U;ie++){const Z=ie*L-N;V[v]=Z*_,V[m]=Q*b,V[g]=A,c.push(V.x,V.y,V.z),V[v]=0,V[m]=0,V[g]=E>0?1:-1,u.push(V.x,V.y,V.z),f.push(ie/x),f.push(1-Y/T),B+=1}}for(let Y=0;Y<T;Y++)for(let Q=0;Q<x;Q++){const ie=h+Q+U*Y,Z=h+Q+U*(Y+1),q=h+(Q+1)+U*(Y+1),ce=h+(Q+1)+U*Y;l.push(ie,Z,ce),l.push(Z,q,ce),$+=6}o.addGroup(d,$,I),d+=$,h+=B}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Ka(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}}class ml extends Zn{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};const r=e/2,a=t/2,o=Math.floor(i),l=Math.floor(s),c=o+1,u=l+1,f=e/o,h=t/l,d=[],p=[],v=[],m=[];for(let g=0;g<u;g++){const _=g*h-a;for(let b=0;b<c;b++){const S=b*f-r;p.push(S,-_,0),v.push(0,0,1),m.push(b/o),m.push(1-g/l)}}for(let g=0;g<l;g++)for(let _=0;_<o;_++){const b=_+c*g,S=_+c*(g+1),C=_+1+c*(g+1),E=_+1+c*g;d.push(b,S,E),d.push(S,C,E)}this.setIndex(d),this.setAttribute("position",new gn(p,3)),this.setAttribute("normal",new gn(v,3)),this.setAttribute("uv",new gn(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new ml(e.width,e.height,e.widthSegments,e.heightSegments)}}class Ju extends Zn{constructor(e=.5,t=1,i=32,s=1,r=0,a=Math.PI*2){super(),this.type="RingGeometry",this.parameters={innerRadius:e,outerRadius:t,thetaSegments:i,phiSegments:s,thetaStart:r,thetaLength:a},i=Math.max(3,i),s=Math.max(1,s);const o=[],l=[],c=[],u=[];let f=e;const h=(t-e)/s,d=new j,p=new Ct;for(let v=0;v<=s;v++){for(let m=0;m<=i;m++){const g=r+m/i*a;d.x=f*Math.cos(g),d.y=f*Math.sin(g),l.push(d.x,d.y,d.z),c.push(0,0,1),p.x=(d.x/t+1)/2,p.y=(d.y/t+1)/2,u.push(p.x,p.y)}f+=h}for(let v=0;v<s;v++){const m=v*(i+1);for(let g=0;g<i;g++){const _=g+m,b=_,S=_+i+1,C=_+i+2,E=_+1;o.push(b,S,E),o.push(S,C,E)}}this.setIndex(o),this.setAttribute("position",new gn(l,3)),this.setAttribute("normal",new gn(c,3)),this.setAttribute("uv",new gn(u,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Ju(e.innerRadius,e.outerRadius,e.thetaSegments,e.phiSegments,e.thetaStart,e.thetaLength)}}class Qu extends Zn{constructor(e=1,t=32,i=16,s=0,r=Math.PI*2,a=0,o=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:s,phiLength:r,thetaStart:a,thetaLength:o},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));const l=Math.min(a+o,Math.PI);let c=0;const u=[],f=new j,h=new j,d=[],p=[],v=[],m=[];for(let g=0;g<=i;g++){const _=[],b=g/i,S=a+b*o,C=e*Math.cos(S),E=Math.sqrt(e*e-C*C);let x=0;g===0&&a===0?x=.5/t:g===i&&l===Math.PI&&(x=-.5/t);for(let T=0;T<=t;T++){const I=T/t,L=s+I*r;f.x=-E*Math.cos(L),f.y=C,f.z=E*Math.sin(L),p.push(f.x,f.y,f.z),h.copy(f).normalize(),v.push(h.x,h.y,h.z),m.push(I+x,1-b),_.push(c++)}u.push(_)}for(let g=0;g<i;g++)for(let _=0;_<t;_++){const b=u[g][_+1],S=u[g][_],C=u[g+1][_],E=u[g+1][_+1];(g!==0||a>0)&&d.push(b,S,E),(g!==i-1||l<Math.PI)&&d.push(S,C,E)}this.setIndex(d),this.setAttribute("position",new gn(p,3)),this.setAttribute("normal",new gn(v,3)),this.setAttribute("uv",new gn(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Qu(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}}class _x extends Zn{constructor(e=null){if(super(),this.type="WireframeGeometry",this.parameters={geometry:e},e!==null){const t=[],i=new Set,s=new j,r=new j;if(e.index!==null){const a=e.attributes.position,o=e.index;let l=e.groups;l.length===0&&(l=[{start:0,count:o.count,materialIndex:0}]);for(let c=0,u=l.length;c<u;++c){const f=l[c],h=f.start,d=f.count;for(let p=h,v=h+d;p<v;p+=3)for(let m=0;m<3;m++){const g=o.getX(p+m),_=o.getX(p+(m+1)%3);s.fromBufferAttribute(a,g),r.fromBufferAttribute(a,_),ap(s,r,i)===!0&&(t.push(s.x,s.y,s.z),t.push(r.x,r.y,r.z))}}}else{const a=e.attributes.position;for(let o=0,l=a.count/3;o<l;o++)for(let c=0;c<3;c++){const u=3*o+c,f=3*o+(c+1)%3;s.fromBufferAttribute(a,u),r.fromBufferAttribute(a,f),ap(s,r,i)===!0&&(t.push(s.x,s.y,s.z),t.push(r.x,r.y,r.z))}}this.setAttribute("position",new gn(t,3))}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}}function ap(n,e,t){const i=`${n.x},${n.y},${n.z}-${e.x},${e.y},${e.z}`,s=`${e.x},${e.y},${e.z}-${n.x},${n.y},${n.z}`;return t.has(i)===!0||t.has(s)===!0?!1:(t.add(i),t.add(s),!0)}function Qr(n){const e={};for(const t in n){e[t]={};for(const i in n[t]){const s=n[t][i];if(op(s))s.isRenderTargetTexture?(ft("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(op(s[0])){const r=[];for(let a=0,o=s.length;a<o;a++)r[a]=s[a].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function Qn(n){const e={};for(let t=0;t<n.length;t++){const i=Qr(n[t]);for(const s in i)e[s]=i[s]}return e}function op(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function vx(n){const e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function lp(n){const e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Nt.workingColorSpace}const ju={clone:Qr,merge:Qn};var xx=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Sx=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`;class Ks extends Zr{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=xx,this.fragmentShader=Sx,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Qr(e.uniforms),this.uniformsGroups=vx(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){const t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(const s in this.uniforms){const a=this.uniforms[s].value;a&&a.isTexture?t.uniforms[s]={type:"t",value:a.toJSON(e).uuid}:a&&a.isColor?t.uniforms[s]={type:"c",value:a.getHex()}:a&&a.isVector2?t.uniforms[s]={type:"v2",value:a.toArray()}:a&&a.isVector3?t.uniforms[s]={type:"v3",value:a.toArray()}:a&&a.isVector4?t.uniforms[s]={type:"v4",value:a.toArray()}:a&&a.isMatrix3?t.uniforms[s]={type:"m3",value:a.toArray()}:a&&a.isMatrix4?t.uniforms[s]={type:"m4",value:a.toArray()}:t.uniforms[s]={value:a}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;const i={};for(const s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(const i in e.uniforms){const s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new Tt().setHex(s.value);break;case"v2":this.uniforms[i].value=new Ct().fromArray(s.value);break;case"v3":this.uniforms[i].value=new j().fromArray(s.value);break;case"v4":this.uniforms[i].value=new Jt().fromArray(s.value);break;case"m3":this.uniforms[i].value=new xt().fromArray(s.value);break;case"m4":this.uniforms[i].value=new Qt().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(const i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}}class Mx extends Ks{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}}class cp extends Zr{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new Tt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Tt(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=Su,this.normalScale=new Ct(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Hs,this.combine=Dc,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}}class bx extends Zr{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=vv,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}}class yx extends Zr{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}}class up extends Dn{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Tt(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){const t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}}class wx extends up{constructor(e,t,i){super(e,i),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(Dn.DEFAULT_UP),this.updateMatrix(),this.groundColor=new Tt(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){const t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}}const ef=new Qt,fp=new j,hp=new j;class Ex{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new Ct(512,512),this.mapType=fi,this.map=null,this.mapPass=null,this.matrix=new Qt,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new qa,this._frameExtents=new Ct(1,1),this._viewportCount=1,this._viewports=[new Jt(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){const t=this.camera;fp.setFromMatrixPosition(e.matrixWorld),t.position.copy(fp),hp.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(hp),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,i,s){ef.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),i.setFromProjectionMatrix(ef,e.coordinateSystem,e.reversedDepth);const r=this._frameExtents,a=s?s.z/r.x:1,o=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===za||e.reversedDepth?t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,1,0,0,0,0,1):t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,.5,.5,0,0,0,1),t.multiply(ef)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){const e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}}const gl=new j,_l=new Or,ns=new j;class dp extends Dn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Qt,this.projectionMatrix=new Qt,this.projectionMatrixInverse=new Qt,this.coordinateSystem=Fi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(gl,_l,ns),ns.x===1&&ns.y===1&&ns.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(gl,_l,ns.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(gl,_l,ns),ns.x===1&&ns.y===1&&ns.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(gl,_l,ns.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}}const Zs=new j,pp=new Ct,mp=new Ct;class Hi extends dp{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){const t=.5*this.getFilmHeight()/e;this.fov=Ga*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){const e=Math.tan(ka*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Ga*2*Math.atan(Math.tan(ka*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Zs.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Zs.x,Zs.y).multiplyScalar(-e/Zs.z),Zs.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Zs.x,Zs.y).multiplyScalar(-e/Zs.z)}getViewSize(e,t){return this.getViewBounds(e,pp,mp),t.subVectors(mp,pp)}setViewOffset(e,t,i,s,r,a){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=this.near;let t=e*Math.tan(ka*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s;const a=this.view;if(this.view!==null&&this.view.enabled){const l=a.fullWidth,c=a.fullHeight;r+=a.offsetX*s/l,t-=a.offsetY*i/c,s*=a.width/l,i*=a.height/c}const o=this.filmOffset;o!==0&&(r+=e*o/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}}class gp extends dp{constructor(e=-1,t=1,i=1,s=-1,r=.1,a=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=a,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,a){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2;let r=i-e,a=i+e,o=s+t,l=s-t;if(this.view!==null&&this.view.enabled){const c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,a=r+c*this.view.width,o-=u*this.view.offsetY,l=o-u*this.view.height}this.projectionMatrix.makeOrthographic(r,a,o,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}}class Tx extends Ex{constructor(){super(new gp(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}}class Ax extends up{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Dn.DEFAULT_UP),this.updateMatrix(),this.target=new Dn,this.shadow=new Tx}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){const t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}}class Rx extends Zn{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){const e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}}const jr=-90,ea=1;class tf extends Dn{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;const s=new Hi(jr,ea,e,t);s.layers=this.layers,this.add(s);const r=new Hi(jr,ea,e,t);r.layers=this.layers,this.add(r);const a=new Hi(jr,ea,e,t);a.layers=this.layers,this.add(a);const o=new Hi(jr,ea,e,t);o.layers=this.layers,this.add(o);const l=new Hi(jr,ea,e,t);l.layers=this.layers,this.add(l);const c=new Hi(jr,ea,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){const e=this.coordinateSystem,t=this.children.concat(),[i,s,r,a,o,l]=t;for(const c of t)this.remove(c);if(e===Fi)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),a.up.set(0,0,1),a.lookAt(0,-1,0),o.up.set(0,1,0),o.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===za)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),a.up.set(0,0,-1),a.lookAt(0,-1,0),o.up.set(0,-1,0),o.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(const c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();const{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());const[r,a,o,l,c,u]=this.children,f=e.getRenderTarget(),h=e.getActiveCubeFace(),d=e.getActiveMipmapLevel(),p=e.xr.enabled;e.xr.enabled=!1;const v=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let m=!1;e.isWebGLRenderer===!0?m=e.state.buffers.depth.getReversed():m=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,2,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,3,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=v,e.setRenderTarget(i,5,s),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(f,h,d),e.xr.enabled=p,i.texture.needsPMREMUpdate=!0}}class Cx extends Hi{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}}class nf extends cx{constructor(e,t,i=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=i}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){const t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){const t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}}const _p=new Qt;class Lx{constructor(e,t,i=0,s=1/0){this.ray=new Xu(e,t),this.near=i,this.far=s,this.camera=null,this.layers=new Lu,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):Ut("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return _p.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(_p),this}intersectObject(e,t=!0,i=[]){return sf(e,this,i,t),i.sort(vp),i}intersectObjects(e,t=!0,i=[]){for(let s=0,r=e.length;s<r;s++)sf(e[s],this,i,t);return i.sort(vp),i}}function vp(n,e){return n.distance-e.distance}function sf(n,e,t,i){let s=!0;if(n.layers.test(e.layers)&&n.raycast(e,t)===!1&&(s=!1),s===!0&&i===!0){const r=n.children;for(let a=0,o=r.length;a<o;a++)sf(r[a],e,t,!0)}}const xp=new j,vl=new j,ta=new j,na=new j,rf=new j,Px=new j,Dx=new j;class Nx{constructor(e=new j,t=new j){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){xp.subVectors(e,this.start),vl.subVectors(this.end,this.start);const i=vl.dot(vl);if(i===0)return 0;let r=vl.dot(xp)/i;return t&&(r=St(r,0,1)),r}closestPointToPoint(e,t,i){const s=this.closestPointToPointParameter(e,t);return this.delta(i).multiplyScalar(s).add(this.start)}distanceSqToLine3(e,t=Px,i=Dx){const s=10000000000000001e-32;let r,a;const o=this.start,l=e.start,c=this.end,u=e.end;ta.subVectors(c,o),na.subVectors(u,l),rf.subVectors(o,l);const f=ta.dot(ta),h=na.dot(na),d=na.dot(rf);if(f<=s&&h<=s)return t.copy(o),i.copy(l),t.distanceToSquared(i);if(f<=s)r=0,a=d/h,a=St(a,0,1);else{const p=ta.dot(rf);if(h<=s)a=0,r=St(-p/f,0,1);else{const v=ta.dot(na),m=f*h-v*v;m!==0?r=St((v*d-p*h)/m,0,1):r=0,a=(v*r+d)/h,a<0?(a=0,r=St(-p/f,0,1)):a>1&&(a=1,r=St((v-p)/f,0,1))}}return t.copy(o).addScaledVector(ta,r),i.copy(l).addScaledVector(na,a),t.distanceToSquared(i)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}}function Sp(n,e,t,i){const s=Ix(i);switch(t){case xd:return n*e;case Md:return n*e/s.components*s.byteLength;case Gc:return n*e/s.components*s.byteLength;case ur:return n*e*2/s.components*s.byteLength;case Hc:return n*e*2/s.components*s.byteLength;case Sd:return n*e*3/s.components*s.byteLength;case es:return n*e*4/s.components*s.byteLength;case Vc:return n*e*4/s.components*s.byteLength;case Uo:case Fo:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Oo:case Bo:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case $c:case qc:return Math.max(n,16)*Math.max(e,8)/4;case Wc:case Xc:return Math.max(n,8)*Math.max(e,8)/2;case Yc:case Kc:case Jc:case Qc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Zc:case zo:case jc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case eu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case tu:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case nu:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case iu:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case su:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case ru:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case au:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case ou:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case lu:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case cu:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case uu:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case fu:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case hu:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case du:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case pu:case mu:case gu:return Math.ceil(n/4)*Math.ceil(e/4)*16;case _u:case vu:return Math.ceil(n/4)*Math.ceil(e/4)*8;case ko:case xu:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Ix(n){switch(n){case fi:case md:return{byteLength:1,components:1};case Ba:case gd:case ji:return{byteLength:2,components:1};case zc:case kc:return{byteLength:2,components:4};case Ji:case Bc:case Qi:return{byteLength:4,components:1};case _d:case vd:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:wc}})),typeof window<"u"&&(window.__THREE__?ft("WARNING: Multiple instances of Three.js being imported."):window.__THREE__=wc);/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function Mp(){let n=null,e=!1,t=null,i=null;function s(r,a){i=n.requestAnimationFrame(s),t(r,a)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function Ux(n){const e=new WeakMap;function t(o,l){const c=o.array,u=o.usage,f=c.byteLength,h=n.createBuffer();n.bindBuffer(l,h),n.bufferData(l,c,u),o.onUploadCallback();let d;if(c instanceof Float32Array)d=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)d=n.HALF_FLOAT;else if(c instanceof Uint16Array)o.isFloat16BufferAttribute?d=n.HALF_FLOAT:d=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)d=n.SHORT;else if(c instanceof Uint32Array)d=n.UNSIGNED_INT;else if(c instanceof Int32Array)d=n.INT;else if(c instanceof Int8Array)d=n.BYTE;else if(c instanceof Uint8Array)d=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)d=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:h,type:d,bytesPerElement:c.BYTES_PER_ELEMENT,version:o.version,size:f}}function i(o,l,c){const u=l.array,f=l.updateRanges;if(n.bindBuffer(c,o),f.length===0)n.bufferSubData(c,0,u);else{f.sort((d,p)=>d.start-p.start);let h=0;for(let d=1;d<f.length;d++){const p=f[h],v=f[d];v.start<=p.start+p.count+1?p.count=Math.max(p.count,v.start+v.count-p.start):(++h,f[h]=v)}f.length=h+1;for(let d=0,p=f.length;d<p;d++){const v=f[d];n.bufferSubData(c,v.start*u.BYTES_PER_ELEMENT,u,v.start,v.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(o){return o.isInterleavedBufferAttribute&&(o=o.data),e.get(o)}function r(o){o.isInterleavedBufferAttribute&&(o=o.data);const l=e.get(o);l&&(n.deleteBuffer(l.buffer),e.delete(o))}function a(o,l){if(o.isInterleavedBufferAttribute&&(o=o.data),o.isGLBufferAttribute){const u=e.get(o);(!u||u.version<o.version)&&e.set(o,{buffer:o.buffer,type:o.type,bytesPerElement:o.elementSize,version:o.version});return}const c=e.get(o);if(c===void 0)e.set(o,t(o,l));else if(c.version<o.version){if(c.size!==o.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,o,l),c.version=o.version}}return{get:s,remove:r,update:a}}var Fx=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Ox=`#ifdef USE_ALPHAHASH
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
#endif`,Bx=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,zx=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,kx=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Gx=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Hx=`#ifdef USE_AOMAP
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
#endif`,Vx=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,Wx=`#ifdef USE_BATCHING
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
#endif`,$x=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Xx=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,qx=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Yx=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,Kx=`#ifdef USE_IRIDESCENCE
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
#endif`,Zx=`#ifdef USE_BUMPMAP
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
#endif`,Jx=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,Qx=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,jx=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,eS=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,tS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,nS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,iS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,sS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,rS=`#define PI 3.141592653589793
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
} // validated`,aS=`vec3 transformedNormal = objectNormal;
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
#endif`,oS=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,lS=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,cS=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,uS=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,fS="gl_FragColor = linearToOutputTexel( gl_FragColor );",hS=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,dS=`#ifdef USE_ENVMAP
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
#endif`,pS=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,mS=`#ifdef USE_ENVMAP
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
#endif`,gS=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,_S=`#ifdef USE_ENVMAP
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
#endif`,vS=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,xS=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,SS=`#ifdef USE_FOG
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
#endif`,bS=`#ifdef USE_GRADIENTMAP
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
}`,yS=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,wS=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,ES=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,TS=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,AS=`#ifdef USE_ENVMAP
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
#endif`,RS=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,CS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,LS=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,PS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,DS=`PhysicalMaterial material;
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
#endif`,NS=`uniform sampler2D dfgLUT;
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
}`,IS=`
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
#endif`,US=`#if defined( RE_IndirectDiffuse )
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
#endif`,FS=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,OS=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,BS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,zS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,kS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,GS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,HS=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,VS=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,WS=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,$S=`#if defined( USE_POINTS_UV )
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
#endif`,XS=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,qS=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,YS=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,KS=`#if defined( USE_MORPHCOLORS )
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
#endif`,ZS=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,JS=`#ifdef USE_MORPHTARGETS
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
#endif`,QS=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,jS=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,eM=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,tM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,nM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,iM=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,sM=`#ifdef USE_NORMALMAP
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
#endif`,rM=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,aM=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,oM=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,lM=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,cM=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,uM=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,fM=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,hM=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,dM=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,pM=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,mM=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,gM=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,_M=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,vM=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,xM=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,SM=`float getShadowMask() {
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
}`,MM=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,bM=`#ifdef USE_SKINNING
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
#endif`,yM=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,wM=`#ifdef USE_SKINNING
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
#endif`,EM=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,TM=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,AM=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,RM=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,CM=`#ifdef USE_TRANSMISSION
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
#endif`,LM=`#ifdef USE_TRANSMISSION
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
#endif`,PM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,DM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,NM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,IM=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`;const wt={alphahash_fragment:Fx,alphahash_pars_fragment:Ox,alphamap_fragment:Bx,alphamap_pars_fragment:zx,alphatest_fragment:kx,alphatest_pars_fragment:Gx,aomap_fragment:Hx,aomap_pars_fragment:Vx,batching_pars_vertex:Wx,batching_vertex:$x,begin_vertex:Xx,beginnormal_vertex:qx,bsdfs:Yx,iridescence_fragment:Kx,bumpmap_pars_fragment:Zx,clipping_planes_fragment:Jx,clipping_planes_pars_fragment:Qx,clipping_planes_pars_vertex:jx,clipping_planes_vertex:eS,color_fragment:tS,color_pars_fragment:nS,color_pars_vertex:iS,color_vertex:sS,common:rS,defaultnormal_vertex:aS,displacementmap_pars_vertex:oS,displacementmap_vertex:lS,emissivemap_fragment:cS,emissivemap_pars_fragment:uS,colorspace_fragment:fS,colorspace_pars_fragment:hS,envmap_fragment:dS,envmap_common_pars_fragment:pS,envmap_pars_fragment:mS,envmap_pars_vertex:gS,envmap_physical_pars_fragment:AS,envmap_vertex:_S,fog_vertex:vS,fog_pars_vertex:xS,fog_fragment:SS,fog_pars_fragment:MS,gradientmap_pars_fragment:bS,lightmap_pars_fragment:yS,lights_lambert_fragment:wS,lights_lambert_pars_fragment:ES,lights_pars_begin:TS,lights_toon_fragment:RS,lights_toon_pars_fragment:CS,lights_phong_fragment:LS,lights_phong_pars_fragment:PS,lights_physical_fragment:DS,lights_physical_pars_fragment:NS,lights_fragment_begin:IS,lights_fragment_maps:US,lights_fragment_end:FS,lightprobes_pars_fragment:OS,logdepthbuf_fragment:BS,logdepthbuf_pars_fragment:zS,logdepthbuf_pars_vertex:kS,logdepthbuf_vertex:GS,map_fragment:HS,map_pars_fragment:VS,map_particle_fragment:WS,map_particle_pars_fragment:$S,metalnessmap_fragment:XS,metalnessmap_pars_fragment:qS,morphinstance_vertex:YS,morphcolor_vertex:KS,morphnormal_vertex:ZS,morphtarget_pars_vertex:JS,morphtarget_vertex:QS,normal_fragment_begin:jS,normal_fragment_maps:eM,normal_pars_fragment:tM,normal_pars_vertex:nM,normal_vertex:iM,normalmap_pars_fragment:sM,clearcoat_normal_fragment_begin:rM,clearcoat_normal_fragment_maps:aM,clearcoat_pars_fragment:oM,iridescence_pars_fragment:lM,opaque_fragment:cM,packing:uM,premultiplied_alpha_fragment:fM,project_vertex:hM,dithering_fragment:dM,dithering_pars_fragment:pM,roughnessmap_fragment:mM,roughnessmap_pars_fragment:gM,shadowmap_pars_fragment:_M,shadowmap_pars_vertex:vM,shadowmap_vertex:xM,shadowmask_pars_fragment:SM,skinbase_vertex:MM,skinning_pars_vertex:bM,skinning_vertex:yM,skinnormal_vertex:wM,specularmap_fragment:EM,specularmap_pars_fragment:TM,tonemapping_fragment:AM,tonemapping_pars_fragment:RM,transmission_fragment:CM,transmission_pars_fragment:LM,uv_pars_fragment:PM,uv_pars_vertex:DM,uv_vertex:NM,worldpos_vertex:IM,background_vert:`varying vec2 vUv;
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
}`},ke={common:{diffuse:{value:new Tt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new xt},alphaMap:{value:null},alphaMapTransform:{value:new xt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new xt}},envmap:{envMap:{value:null},envMapRotation:{value:new xt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new xt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new xt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new xt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new xt},normalScale:{value:new Ct(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new xt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new xt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new xt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new xt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Tt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Tt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new xt},alphaTest:{value:0},uvTransform:{value:new xt}},sprite:{diffuse:{value:new Tt(16777215)},opacity:{value:1},center:{value:new Ct(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new xt},alphaMap:{value:null},alphaMapTransform:{value:new xt},alphaTest:{value:0}}},li={basic:{uniforms:Qn([ke.common,ke.specularmap,ke.envmap,ke.aomap,ke.lightmap,ke.fog]),vertexShader:wt.meshbasic_vert,fragmentShader:wt.meshbasic_frag},lambert:{uniforms:Qn([ke.common,ke.specularmap,ke.envmap,ke.aomap,ke.lightmap,ke.emissivemap,ke.bumpmap,ke.normalmap,ke.displacementmap,ke.fog,ke.lights,{emissive:{value:new Tt(0)},envMapIntensity:{value:1}}]),vertexShader:wt.meshlambert_vert,fragmentShader:wt.meshlambert_frag},phong:{uniforms:Qn([ke.common,ke.specularmap,ke.envmap,ke.aomap,ke.lightmap,ke.emissivemap,ke.bumpmap,ke.normalmap,ke.displacementmap,ke.fog,ke.lights,{emissive:{value:new Tt(0)},specular:{value:new Tt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:wt.meshphong_vert,fragmentShader:wt.meshphong_frag},standard:{uniforms:Qn([ke.common,ke.envmap,ke.aomap,ke.lightmap,ke.emissivemap,ke.bumpmap,ke.normalmap,ke.displacementmap,ke.roughnessmap,ke.metalnessmap,ke.fog,ke.lights,{emissive:{value:new Tt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:wt.meshphysical_vert,fragmentShader:wt.meshphysical_frag},toon:{uniforms:Qn([ke.common,ke.aomap,ke.lightmap,ke.emissivemap,ke.bumpmap,ke.normalmap,ke.displacementmap,ke.gradientmap,ke.fog,ke.lights,{emissive:{value:new Tt(0)}}]),vertexShader:wt.meshtoon_vert,fragmentShader:wt.meshtoon_frag},matcap:{uniforms:Qn([ke.common,ke.bumpmap,ke.normalmap,ke.displacementmap,ke.fog,{matcap:{value:null}}]),vertexShader:wt.meshmatcap_vert,fragmentShader:wt.meshmatcap_frag},points:{uniforms:Qn([ke.points,ke.fog]),vertexShader:wt.points_vert,fragmentShader:wt.points_frag},dashed:{uniforms:Qn([ke.common,ke.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:wt.linedashed_vert,fragmentShader:wt.linedashed_frag},depth:{uniforms:Qn([ke.common,ke.displacementmap]),vertexShader:wt.depth_vert,fragmentShader:wt.depth_frag},normal:{uniforms:Qn([ke.common,ke.bumpmap,ke.normalmap,ke.displacementmap,{opacity:{value:1}}]),vertexShader:wt.meshnormal_vert,fragmentShader:wt.meshnormal_frag},sprite:{uniforms:Qn([ke.sprite,ke.fog]),vertexShader:wt.sprite_vert,fragmentShader:wt.sprite_frag},background:{uniforms:{uvTransform:{value:new xt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:wt.background_vert,fragmentShader:wt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new xt}},vertexShader:wt.backgroundCube_vert,fragmentShader:wt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:wt.cube_vert,fragmentShader:wt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:wt.equirect_vert,fragmentShader:wt.equirect_frag},distance:{uniforms:Qn([ke.common,ke.displacementmap,{referencePosition:{value:new j},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:wt.distance_vert,fragmentShader:wt.distance_frag},shadow:{uniforms:Qn([ke.lights,ke.fog,{color:{value:new Tt(0)},opacity:{value:1}}]),vertexShader:wt.shadow_vert,fragmentShader:wt.shadow_frag}};li.physical={uniforms:Qn([li.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new xt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new xt},clearcoatNormalScale:{value:new Ct(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new xt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new xt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new xt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new xt},sheen:{value:0},sheenColor:{value:new Tt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new xt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new xt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new xt},transmissionSamplerSize:{value:new Ct},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new xt},attenuationDistance:{value:0},attenuationColor:{value:new Tt(0)},specularColor:{value:new Tt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new xt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new xt},anisotropyVector:{value:new Ct},anisotropyMap:{value:null},anisotropyMapTransform:{value:new xt}}]),vertexShader:wt.meshphysical_vert,fragmentShader:wt.meshphysical_frag};const xl={r:0,b:0,g:0},UM=new Qt,bp=new xt;bp.set(-1,0,0,0,1,0,0,0,1);function FM(n,e,t,i,s,r){const a=new Tt(0);let o=s===!0?0:1,l,c,u=null,f=0,h=null;function d(_){let b=_.isScene===!0?_.background:null;if(b&&b.isTexture){const S=_.backgroundBlurriness>0;b=e.get(b,S)}return b}function p(_){let b=!1;const S=d(_);S===null?m(a,o):S&&S.isColor&&(m(S,1),b=!0);const C=n.xr.getEnvironmentBlendMode();C==="additive"?t.buffers.color.setClear(0,0,0,1,r):C==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||b)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function v(_,b){const S=d(b);S&&S.isCubeTexture?(c===void 0&&(c=new Gi(new Ka(1,1,1),new Ks({name:"BackgroundCubeMaterial",uniforms:Qr(li.backgroundCube.uniforms),vertexShader:li.backgroundCube.vertexShader,fragmentShader:li.backgroundCube.fragmentShader,side:ai,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(C,E,x){this.matrixWorld.copyPosition(x.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=b.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=b.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(UM.makeRotationFromEuler(b.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(bp),c.material.toneMapped=Nt.getTransfer(S.colorSpace)!==Gt,(u!==S||f!==S.version||h!==n.toneMapping)&&(c.material.needsUpdate=!0,u=S,f=S.version,h=n.toneMapping),c.layers.enableAll(),_.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new Gi(new ml(2,2),new Ks({name:"BackgroundMaterial",uniforms:Qr(li.background.uniforms),vertexShader:li.background.vertexShader,fragmentShader:li.background.fragmentShader,side:cr,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=b.backgroundIntensity,l.material.toneMapped=Nt.getTransfer(S.colorSpace)!==Gt,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(u!==S||f!==S.version||h!==n.toneMapping)&&(l.material.needsUpdate=!0,u=S,f=S.version,h=n.toneMapping),l.layers.enableAll(),_.unshift(l,l.geometry,l.material,0,0,null))}function m(_,b){_.getRGB(xl,lp(n)),t.buffers.color.setClear(xl.r,xl.g,xl.b,b,r)}function g(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return a},setClearColor:function(_,b=1){a.set(_),o=b,m(a,o)},getClearAlpha:function(){return o},setClearAlpha:function(_){o=_,m(a,o)},render:p,addToRenderList:v,dispose:g}}function OM(n,e){const t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=h(null);let r=s,a=!1;function o(w,N,O,A,U){let G=!1;const B=f(w,A,O,N);r!==B&&(r=B,c(r.object)),G=d(w,A,O,U),G&&p(w,A,O,U),U!==null&&e.update(U,n.ELEMENT_ARRAY_BUFFER),(G||a)&&(a=!1,S(w,N,O,A),U!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(U).buffer))}function l(){return n.createVertexArray()}function c(w){return n.bindVertexArray(w)}function u(w){return n.deleteVertexArray(w)}function f(w,N,O,A){const U=A.wireframe===!0;let G=i[N.id];G===void 0&&(G={},i[N.id]=G);const B=w.isInstancedMesh===!0?w.id:0;let $=G[B];$===void 0&&($={},G[B]=$);let V=$[O.id];V===void 0&&(V={},$[O.id]=V);let Y=V[U];return Y===void 0&&(Y=h(l()),V[U]=Y),Y}function h(w){const N=[],O=[],A=[];for(let U=0;U<t;U++)N[U]=0,O[U]=0,A[U]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:N,enabledAttributes:O,attributeDivisors:A,object:w,attributes:{},index:null}}function d(w,N,O,A){const U=r.attributes,G=N.attributes;let B=0;const $=O.getAttributes();for(const V in $)if($[V].location>=0){const Q=U[V];let ie=G[V];if(ie===void 0&&(V==="instanceMatrix"&&w.instanceMatrix&&(ie=w.instanceMatrix),V==="instanceColor"&&w.instanceColor&&(ie=w.instanceColor)),Q===void 0||Q.attribute!==ie||ie&&Q.data!==ie.data)return!0;B++}return r.attributesNum!==B||r.index!==A}function p(w,N,O,A){const U={},G=N.attributes;let B=0;const $=O.getAttributes();for(const V in $)if($[V].location>=0){let Q=G[V];Q===void 0&&(V==="instanceMatrix"&&w.instanceMatrix&&(Q=w.instanceMatrix),V==="instanceColor"&&w.instanceColor&&(Q=w.instanceColor));const ie={};ie.attribute=Q,Q&&Q.data&&(ie.data=Q.data),U[V]=ie,B++}r.attributes=U,r.attributesNum=B,r.index=A}function v(){const w=r.newAttributes;for(let N=0,O=w.length;N<O;N++)w[N]=0}function m(w){g(w,0)}function g(w,N){const O=r.newAttributes,A=r.enabledAttributes,U=r.attributeDivisors;O[w]=1,A[w]===0&&(n.enableVertexAttribArray(w),A[w]=1),U[w]!==N&&(n.vertexAttribDivisor(w,N),U[w]=N)}function _(){const w=r.newAttributes,N=r.enabledAttributes;for(let O=0,A=N.length;O<A;O++)N[O]!==w[O]&&(n.disableVertexAttribArray(O),N[O]=0)}function b(w,N,O,A,U,G,B){B===!0?n.vertexAttribIPointer(w,N,O,U,G):n.vertexAttribPointer(w,N,O,A,U,G)}function S(w,N,O,A){v();const U=A.attributes,G=O.getAttributes(),B=N.defaultAttributeValues;for(const $ in G){const V=G[$];if(V.location>=0){let Y=U[$];if(Y===void 0&&($==="instanceMatrix"&&w.instanceMatrix&&(Y=w.instanceMatrix),$==="instanceColor"&&w.instanceColor&&(Y=w.instanceColor)),Y!==void 0){const Q=Y.normalized,ie=Y.itemSize,Z=e.get(Y);if(Z===void 0)continue;const q=Z.buffer,ce=Z.type,re=Z.bytesPerElement,_e=ce===n.INT||ce===n.UNSIGNED_INT||Y.gpuType===Bc;if(Y.isInterleavedBufferAttribute){const he=Y.data,ae=he.isInterleavedBuffer===!0?he.stride:he.itemSize,Se=Y.offset;if(he.isInstancedInterleavedBuffer||he.isInstancedBufferAttribute){for(let me=0;me<V.locationSize;me++)g(V.location+me,he.meshPerAttribute);w.isInstancedMesh!==!0&&A._maxInstanceCount===void 0&&(A._maxInstanceCount=he.meshPerAttribute*he.count)}else for(let me=0;me<V.locationSize;me++)m(V.location+me);n.bindBuffer(n.ARRAY_BUFFER,q);for(let me=0;me<V.locationSize;me++)b(V.location+me,ie/V.locationSize,ce,Q,ae*re,(Se+ie/V.locationSize*me)*re,_e)}else{if(Y.isInstancedBufferAttribute){for(let he=0;he<V.locationSize;he++)g(V.location+he,Y.meshPerAttribute);w.isInstancedMesh!==!0&&A._maxInstanceCount===void 0&&(A._maxInstanceCount=Y.meshPerAttribute*Y.count)}else for(let he=0;he<V.locationSize;he++)m(V.location+he);n.bindBuffer(n.ARRAY_BUFFER,q);for(let he=0;he<V.locationSize;he++)b(V.location+he,ie/V.locationSize,ce,Q,ie*re,ie/V.locationSize*he*re,_e)}}else if(B!==void 0){const Q=B[$];if(Q!==void 0)switch(Q.length){case 2:n.vertexAttrib2fv(V.location,Q);break;case 3:n.vertexAttrib3fv(V.location,Q);break;case 4:n.vertexAttrib4fv(V.location,Q);break;default:n.vertexAttrib1fv(V.location,Q)}}}}_()}function C(){I();for(const w in i){const N=i[w];for(const O in N){const A=N[O];for(const U in A){const G=A[U];for(const B in G)u(G[B].object),delete G[B];delete A[U]}}delete i[w]}}function E(w){if(i[w.id]===void 0)return;const N=i[w.id];for(const O in N){const A=N[O];for(const U in A){const G=A[U];for(const B in G)u(G[B].object),delete G[B];delete A[U]}}delete i[w.id]}function x(w){for(const N in i){const O=i[N];for(const A in O){const U=O[A];if(U[w.id]===void 0)continue;const G=U[w.id];for(const B in G)u(G[B].object),delete G[B];delete U[w.id]}}}function T(w){for(const N in i){const O=i[N],A=w.isInstancedMesh===!0?w.id:0,U=O[A];if(U!==void 0){for(const G in U){const B=U[G];for(const $ in B)u(B[$].object),delete B[$];delete U[G]}delete O[A],Object.keys(O).length===0&&delete i[N]}}}function I(){L(),a=!0,r!==s&&(r=s,c(r.object))}function L(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:o,reset:I,resetDefaultState:L,dispose:C,releaseStatesOfGeometry:E,releaseStatesOfObject:T,releaseStatesOfProgram:x,initAttributes:v,enableAttribute:m,disableUnusedAttributes:_}}function BM(n,e,t){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function a(l,c,u){u!==0&&(n.drawArraysInstanced(i,l,c,u),t.update(c,i,u))}function o(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,u);let h=0;for(let d=0;d<u;d++)h+=c[d];t.update(h,i,1)}this.setMode=s,this.render=r,this.renderInstances=a,this.renderMultiDraw=o}function zM(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){const x=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(x.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function a(x){return!(x!==es&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function o(x){const T=x===ji&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(x!==fi&&x!==Qi&&!T&&i.convert(x)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(x){if(x==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";x="mediump"}return x==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp";const u=l(c);u!==c&&(ft("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);const f=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),h=t.logarithmicDepthBuffer===!0&&f===!1;t.reversedDepthBuffer===!0&&f===!1&&ft("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&f===!0&&ft("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");const d=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),p=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),v=n.getParameter(n.MAX_TEXTURE_SIZE),m=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),g=n.getParameter(n.MAX_VERTEX_ATTRIBS),_=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),b=n.getParameter(n.MAX_VARYING_VECTORS),S=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),C=n.getParameter(n.MAX_SAMPLES),E=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:a,textureTypeReadable:o,precision:c,logarithmicDepthBuffer:h,reversedDepthBuffer:f,maxTextures:d,maxVertexTextures:p,maxTextureSize:v,maxCubemapSize:m,maxAttributes:g,maxVertexUniforms:_,maxVaryings:b,maxFragmentUniforms:S,maxSamples:C,samples:E}}function kM(n){const e=this;let t=null,i=0,s=!1,r=!1;const a=new Ys,o=new xt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(f,h){const d=f.length!==0||h||i!==0||s;return s=h,i=f.length,d},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(f,h){t=u(f,h,0)},this.setState=function(f,h,d){const p=f.clippingPlanes,v=f.clipIntersection,m=f.clipShadows,g=n.get(f);if(!s||p===null||p.length===0||r&&!m)r?u(null):c();else{const _=r?0:i,b=_*4;let S=g.clippingState||null;l.value=S,S=u(p,h,b,d);for(let C=0;C!==b;++C)S[C]=t[C];g.clippingState=S,this.numIntersection=v?this.numPlanes:0,this.numPlanes+=_}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function u(f,h,d,p){const v=f!==null?f.length:0;let m=null;if(v!==0){if(m=l.value,p!==!0||m===null){const g=d+v*4,_=h.matrixWorldInverse;o.getNormalMatrix(_),(m===null||m.length<g)&&(m=new Float32Array(g));for(let b=0,S=d;b!==v;++b,S+=4)a.copy(f[b]).applyMatrix4(_,o),a.normal.toArray(m,S),m[S+3]=a.constant}l.value=m,l.needsUpdate=!0}return e.numPlanes=v,e.numIntersection=0,m}}class af extends ts{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;const i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new ip(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;const i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new Ka(5,5,5),r=new Ks({name:"CubemapFromEquirect",uniforms:Qr(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:ai,blending:Nr});r.uniforms.tEquirect.value=t;const a=new Gi(s,r),o=t.minFilter;return t.minFilter===Fs&&(t.minFilter=oi),new tf(1,10,this).update(e,a),t.minFilter=o,a.geometry.dispose(),a.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){const r=e.getRenderTarget();for(let a=0;a<6;a++)e.setRenderTarget(this,a),e.clear(t,i,s);e.setRenderTarget(r)}}const yp=256,GM=3,HM=20,wp=256,Ep=16,VM=3,WM=new j,$M=new Tt;class Sl{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new tf(1,10,null),this._boxMesh=new Gi(new Ka(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){const{size:a=256,position:o=WM}=r,l=this._renderer;this._setSize(a);const c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);const f=l.autoClear,h=l.autoClearColor,d=l.autoClearDepth,p=l.autoClearStencil,v=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,v===null&&(e.background=l.getClearColor($M));const m=new tf(i,s,u);return m.position.copy(o),m.update(l,e),l.autoClear=f,l.autoClearColor=h,l.autoClearDepth=d,l.autoClearStencil=p,e.background=v,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Rp(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Ap(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(yp,Ld(e))}_fromTexture(e,t){e.mapping===Ur||e.mapping===Oa?this._setSize(e.image.length===0?yp:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);const i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){const e=this._cubeSize,t=Tp(e,!1,!1),i=Math.log2(e)-GM;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){const t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=Tp(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){const s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;const a=e.width>>t;e.viewport.set(0,0,a,a),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Ur||e.mapping===Oa?(this._cubemapMaterial===null&&(this._cubemapMaterial=Rp()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Ap()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=XM(),this._integrationMaterial=qM());const t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;const r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Ep);for(let a=0;a<=i;a++){const o=Sl.lodToRoughness(a,i);if(a>i-VM)r.roughness.value=o,this._renderCube(e,a,this._integrationMaterial);else{const l=o>0?Math.log2(t)+.5*Math.log2(6/(wp*Math.pow(o,4)))+.5:0;s.roughness.value=o,s.lodBias.value=l,this._renderCube(e,a,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=YM());const i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}}function Tp(n,e,t){return new af(n,{minFilter:Fs,generateMipmaps:e,type:ji,colorSpace:Go,depthBuffer:t})}function Za(n,e,t){return new Ks({name:n,uniforms:e,vertexShader:wt.cube_vert,fragmentShader:t,side:ai,blending:Nr,depthTest:!1,depthWrite:!1})}function XM(){return Za("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${wp}u

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
	`)}function qM(){return Za("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Ep}},`

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
	`)}function YM(){return Za("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${HM}
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
	`)}function Ap(){return Za("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Rp(){return Za("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function KM(n){let e=new WeakMap,t=new WeakMap,i=null;function s(h,d=!1){return h==null?null:d?a(h):r(h)}function r(h){if(h&&h.isTexture){const d=h.mapping;if(d===Nc||d===Ic)if(e.has(h)){const p=e.get(h).texture;return o(p,h.mapping)}else{const p=h.image;if(p&&p.height>0){const v=new af(p.height);return v.fromEquirectangularTexture(n,h),e.set(h,v),h.addEventListener("dispose",c),o(v.texture,h.mapping)}else return null}}return h}function a(h){if(h&&h.isTexture&&h.isPMREMTexture!==!0){const d=h.mapping,p=d===Nc||d===Ic,v=d===Ur||d===Oa;if(p||v){let m=t.get(h);const g=m!==void 0?m.texture.pmremVersion:0;if(h.isRenderTargetTexture&&h.pmremVersion!==g)return i===null&&(i=new Sl(n)),m=p?i.fromEquirectangular(h,m):i.fromCubemap(h,m),m.texture.pmremVersion=h.pmremVersion,t.set(h,m),m.texture;if(m!==void 0)return m.texture;{const _=h.image;return p&&_&&_.height>0||v&&_&&l(_)?(i===null&&(i=new Sl(n)),m=p?i.fromEquirectangular(h):i.fromCubemap(h),m.texture.pmremVersion=h.pmremVersion,t.set(h,m),h.addEventListener("dispose",u),m.texture):null}}}return h}function o(h,d){return d===Nc?h.mapping=Ur:d===Ic&&(h.mapping=Oa),h}function l(h){let d=0;const p=6;for(let v=0;v<p;v++)h[v]!==void 0&&d++;return d===p}function c(h){const d=h.target;d.removeEventListener("dispose",c);const p=e.get(d);p!==void 0&&(e.delete(d),p.dispose())}function u(h){const d=h.target;d.removeEventListener("dispose",u);const p=t.get(d);p!==void 0&&(t.delete(d),p.dispose())}function f(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:f}}function ZM(n){const e={};function t(i){if(e[i]!==void 0)return e[i];const s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){const s=t(i);return s===null&&$o("WebGLRenderer: "+i+" extension not supported."),s}}}function JM(n,e,t,i){const s={},r=new WeakMap,a=new FinalizationRegistry(p=>delete s[p]);function o(p){l(p.target)}function l(p){p.index!==null&&e.remove(p.index);for(const m in p.attributes)e.remove(p.attributes[m]);p.removeEventListener("dispose",o),delete s[p.id],a.unregister(p);const v=r.get(p);v&&(e.remove(v),r.delete(p)),i.releaseStatesOfGeometry(p),p.isInstancedBufferGeometry===!0&&delete p._maxInstanceCount,t.memory.geometries--}function c(p,v){return s[v.id]!==void 0||(v.addEventListener("dispose",o),s[v.id]=new WeakRef(v),a.register(v,v.id,v),t.memory.geometries++),v}function u(p){const v=p.attributes;for(const m in v)e.update(v[m],n.ARRAY_BUFFER)}function f(p){const v=p.index,m=p.attributes.position;let g=0;if(m===void 0)return;const _=v!==null?v.array.length:m.array.length/3-1,b=m.count>=65535?$d:Wd,S=new b(Math.ceil(_/3)*6,1),C=S.array;if(v!==null){const x=v.array;g=v.version;for(let T=0,I=0;T<_;T+=3){const L=x[T+0],w=x[T+1],N=x[T+2];C[I++]=L,C[I++]=w,C[I++]=w,C[I++]=N,C[I++]=N,C[I++]=L}}else{g=m.version;for(let x=0,T=0;x<_;x+=3){const I=x+0,L=x+1,w=x+2;C[T++]=I,C[T++]=L,C[T++]=L,C[T++]=w,C[T++]=w,C[T++]=I}}S.version=g;const E=r.get(p);E&&e.remove(E),r.set(p,S)}function h(p){const v=r.get(p);if(v){const m=p.index;m!==null&&v.version<m.version&&f(p)}else f(p);return r.get(p)}function d(){for(const p in s){const v=s[p].deref();v!==void 0&&l(v)}}return{get:c,update:u,getWireframeAttribute:h,dispose:d}}function QM(n,e,t){let i;function s(f){i=f}let r,a;function o(f){r=f.type,a=f.bytesPerElement}function l(f,h){n.drawElements(i,h,r,f*a),t.update(h,i,1)}function c(f,h,d){d!==0&&(n.drawElementsInstanced(i,h,r,f*a,d),t.update(h,i,d))}function u(f,h,d){if(d===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,h,0,r,f,0,d);let v=0;for(let m=0;m<d;m++)v+=h[m];t.update(v,i,1)}this.setMode=s,this.setIndex=o,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function jM(n){const e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,a,o){switch(t.calls++,a){case n.TRIANGLES:t.triangles+=o*(r/3);break;case n.LINES:t.lines+=o*(r/2);break;case n.LINE_STRIP:t.lines+=o*(r-1);break;case n.LINE_LOOP:t.lines+=o*r;break;case n.POINTS:t.points+=o*r;break;default:Ut("WebGLInfo: Unknown draw mode:",a);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function eb(n,e,t){const i=new WeakMap,s=new Jt;function r(a,o,l){const c=a.morphTargetInfluences,u=o.morphAttributes.position||o.morphAttributes.normal||o.morphAttributes.color,f=u!==void 0?u.length:0;let h=i.get(o);if(h===void 0||h.count!==f){let I=function(){x.dispose(),i.delete(o),o.removeEventListener("dispose",I)};h!==void 0&&h.texture.dispose();const d=o.morphAttributes.position!==void 0,p=o.morphAttributes.normal!==void 0,v=o.morphAttributes.color!==void 0,m=o.morphAttributes.position||[],g=o.morphAttributes.normal||[],_=o.morphAttributes.color||[];let b=0;d===!0&&(b=1),p===!0&&(b=2),v===!0&&(b=3);let S=o.attributes.position.count*b,C=1;S>e.maxTextureSize&&(C=Math.ceil(S/e.maxTextureSize),S=e.maxTextureSize);const E=new Float32Array(S*C*4*f),x=new Id(E,S,C,f);x.type=Qi,x.needsUpdate=!0;const T=b*4;for(let L=0;L<f;L++){const w=m[L],N=g[L],O=_[L],A=S*C*4*L;for(let U=0;U<w.count;U++){const G=U*T;d===!0&&(s.fromBufferAttribute(w,U),E[A+G+0]=s.x,E[A+G+1]=s.y,E[A+G+2]=s.z,E[A+G+3]=0),p===!0&&(s.fromBufferAttribute(N,U),E[A+G+4]=s.x,E[A+G+5]=s.y,E[A+G+6]=s.z,E[A+G+7]=0),v===!0&&(s.fromBufferAttribute(O,U),E[A+G+8]=s.x,E[A+G+9]=s.y,E[A+G+10]=s.z,E[A+G+11]=O.itemSize===4?s.w:1)}}h={count:f,texture:x,size:new Ct(S,C)},i.set(o,h),o.addEventListener("dispose",I)}if(a.isInstancedMesh===!0&&a.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",a.morphTexture,t);else{let d=0;for(let v=0;v<c.length;v++)d+=c[v];const p=o.morphTargetsRelative?1:1-d;l.getUniforms().setValue(n,"morphTargetBaseInfluence",p),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",h.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",h.size)}return{update:r}}function tb(n,e,t,i,s){let r=new WeakMap;function a(c){const u=s.render.frame,f=c.geometry,h=e.get(c,f);if(r.get(h)!==u&&(e.update(h),r.set(h,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==u&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,u))),c.isSkinnedMesh){const d=c.skeleton;r.get(d)!==u&&(d.update(),r.set(d,u))}return h}function o(){r=new WeakMap}function l(c){const u=c.target;u.removeEventListener("dispose",l),i.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:a,dispose:o}}const nb={[od]:"LINEAR_TONE_MAPPING",[ld]:"REINHARD_TONE_MAPPING",[cd]:"CINEON_TONE_MAPPING",[ud]:"ACES_FILMIC_TONE_MAPPING",[hd]:"AGX_TONE_MAPPING",[dd]:"NEUTRAL_TONE_MAPPING",[fd]:"CUSTOM_TONE_MAPPING"};function ib(n,e,t,i,s,r){const a=new ts(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1});let o=null,l=null,c=null;const u=new Zn;u.setAttribute("position",new gn([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new gn([0,2,0,0,2,0],2));const f=new Mx({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),h=new Gi(u,f),d=new gp(-1,1,1,-1,0,1);let p=null,v=null,m=!1,g,_=null,b=[],S=!1;this.setSize=function(C,E){a.setSize(C,E),o!==null&&o.setSize(C,E),l!==null&&l.setSize(C,E);for(let x=0;x<b.length;x++){const T=b[x];T.setSize&&T.setSize(C,E)}},this.setEffects=function(C){b=C,S=b.length>0&&b[0].isRenderPass===!0;const E=a.width,x=a.height;b.length>0&&o===null&&(o=new ts(E,x,{type:ji,depthBuffer:!1,stencilBuffer:!1}),l=new ts(E,x,{type:ji,depthBuffer:!1,stencilBuffer:!1}));const T=s===!0&&b.some(I=>I.needsDepthTexture===!0);T!==(a.depthTexture!==null)&&(T===!0&&c===null&&(c=new Jr(E,x),r===!0&&(c.format=Bs,c.type=Fr)),a.dispose(),a.depthTexture=T?c:null,a.resolveDepthBuffer=T,a.storeMultisampledDepthBuffer=T);for(let I=0;I<b.length;I++){const L=b[I];L.setSize&&L.setSize(E,x),T&&L.needsDepthTexture===!0&&L.setDepthTexture&&L.setDepthTexture(c)}},this.begin=function(C,E){if(m||C.toneMapping===_s&&b.length===0)return!1;if(_=E,E!==null){const x=E.width,T=E.height;(a.width!==x||a.height!==T)&&this.setSize(x,T)}return S===!1&&C.setRenderTarget(a),g=C.toneMapping,C.toneMapping=_s,!0},this.hasRenderPass=function(){return S},this.end=function(C,E){C.toneMapping=g,m=!0;let x=a,T=o;for(let I=0;I<b.length;I++){const L=b[I];L.enabled!==!1&&(L.render(C,T,x,E),L.needsSwap!==!1&&(x=T,T=T===o?l:o))}if(p!==C.outputColorSpace||v!==C.toneMapping){p=C.outputColorSpace,v=C.toneMapping,f.defines={},Nt.getTransfer(p)===Gt&&(f.defines.SRGB_TRANSFER="");const I=nb[v];I&&(f.defines[I]=""),f.needsUpdate=!0}f.uniforms.tDiffuse.value=x.texture,C.setRenderTarget(_),C.render(h,d),_=null,m=!1},this.isCompositing=function(){return m},this.dispose=function(){a.dispose(),o!==null&&o.dispose(),l!==null&&l.dispose(),u.dispose(),f.dispose()}}const Cp=new Kn,Lp=new Jr(1,1),Pp=new sp(1),Dp=new Id,Np=new Jv,Ip=new ip,Up=[],Fp=[],Op=new Float32Array(16),Bp=new Float32Array(9),zp=new Float32Array(4);function ia(n,e,t){const i=n[0];if(i<=0||i>0)return n;const s=e*t;let r=Up[s];if(r===void 0&&(r=new Float32Array(s),Up[s]=r),e!==0){i.toArray(r,0);for(let a=1,o=0;a!==e;++a)o+=t,n[a].toArray(r,o)}return r}function wn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function En(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function Ml(n,e){let t=Fp[e];t===void 0&&(t=new Int32Array(e),Fp[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function sb(n,e){const t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function rb(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(wn(t,e))return;n.uniform2fv(this.addr,e),En(t,e)}}function ab(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(wn(t,e))return;n.uniform3fv(this.addr,e),En(t,e)}}function ob(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(wn(t,e))return;n.uniform4fv(this.addr,e),En(t,e)}}function lb(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(wn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),En(t,e)}else{if(wn(t,i))return;zp.set(i),n.uniformMatrix2fv(this.addr,!1,zp),En(t,i)}}function cb(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(wn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),En(t,e)}else{if(wn(t,i))return;Bp.set(i),n.uniformMatrix3fv(this.addr,!1,Bp),En(t,i)}}function ub(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(wn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),En(t,e)}else{if(wn(t,i))return;Op.set(i),n.uniformMatrix4fv(this.addr,!1,Op),En(t,i)}}function fb(n,e){const t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function hb(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(wn(t,e))return;n.uniform2iv(this.addr,e),En(t,e)}}function db(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(wn(t,e))return;n.uniform3iv(this.addr,e),En(t,e)}}function pb(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(wn(t,e))return;n.uniform4iv(this.addr,e),En(t,e)}}function mb(n,e){const t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function gb(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(wn(t,e))return;n.uniform2uiv(this.addr,e),En(t,e)}}function _b(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(wn(t,e))return;n.uniform3uiv(this.addr,e),En(t,e)}}function vb(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(wn(t,e))return;n.uniform4uiv(this.addr,e),En(t,e)}}function bl(n){return n.version===0&&(n.compareFunction=wd,n.needsUpdate=!0),n}function xb(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=bl(Lp):r=Cp,t.setTexture2D(e||r,s)}function Sb(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||Np,s)}function Mb(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=bl(Pp):r=Ip,t.setTextureCube(e||r,s)}function bb(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||Dp,s)}function yb(n){switch(n){case 5126:return sb;case 35664:return rb;case 35665:return ab;case 35666:return ob;case 35674:return lb;case 35675:return cb;case 35676:return ub;case 5124:case 35670:return fb;case 35667:case 35671:return hb;case 35668:case 35672:return db;case 35669:case 35673:return pb;case 5125:return mb;case 36294:return gb;case 36295:return _b;case 36296:return vb;case 35678:case 36198:case 36298:case 36306:case 35682:return xb;case 35679:case 36299:case 36307:return Sb;case 35680:case 36300:case 36308:case 36293:return Mb;case 36289:case 36303:case 36311:case 36292:return bb}}function wb(n,e){n.uniform1fv(this.addr,e)}function Eb(n,e){const t=ia(e,this.size,2);n.uniform2fv(this.addr,t)}function Tb(n,e){const t=ia(e,this.size,3);n.uniform3fv(this.addr,t)}function Ab(n,e){const t=ia(e,this.size,4);n.uniform4fv(this.addr,t)}function Rb(n,e){const t=ia(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function Cb(n,e){const t=ia(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function Lb(n,e){const t=ia(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function Pb(n,e){n.uniform1iv(this.addr,e)}function Db(n,e){n.uniform2iv(this.addr,e)}function Nb(n,e){n.uniform3iv(this.addr,e)}function Ib(n,e){n.uniform4iv(this.addr,e)}function Ub(n,e){n.uniform1uiv(this.addr,e)}function Fb(n,e){n.uniform2uiv(this.addr,e)}function Ob(n,e){n.uniform3uiv(this.addr,e)}function Bb(n,e){n.uniform4uiv(this.addr,e)}function zb(n,e,t){const i=this.cache,s=e.length,r=Ml(t,s);wn(i,r)||(n.uniform1iv(this.addr,r),En(i,r));let a;this.type===n.SAMPLER_2D_SHADOW?a=bl(Lp):a=Cp;for(let o=0;o!==s;++o)t.setTexture2D(e[o]||a,r[o])}function kb(n,e,t){const i=this.cache,s=e.length,r=Ml(t,s);wn(i,r)||(n.uniform1iv(this.addr,r),En(i,r));for(let a=0;a!==s;++a)t.setTexture3D(e[a]||Np,r[a])}function Gb(n,e,t){const i=this.cache,s=e.length,r=Ml(t,s);wn(i,r)||(n.uniform1iv(this.addr,r),En(i,r));let a;this.type===n.SAMPLER_CUBE_SHADOW?a=bl(Pp):a=Ip;for(let o=0;o!==s;++o)t.setTextureCube(e[o]||a,r[o])}function Hb(n,e,t){const i=this.cache,s=e.length,r=Ml(t,s);wn(i,r)||(n.uniform1iv(this.addr,r),En(i,r));for(let a=0;a!==s;++a)t.setTexture2DArray(e[a]||Dp,r[a])}function Vb(n){switch(n){case 5126:return wb;case 35664:return Eb;case 35665:return Tb;case 35666:return Ab;case 35674:return Rb;case 35675:return Cb;case 35676:return Lb;case 5124:case 35670:return Pb;case 35667:case 35671:return Db;case 35668:case 35672:return Nb;case 35669:case 35673:return Ib;case 5125:return Ub;case 36294:return Fb;case 36295:return Ob;case 36296:return Bb;case 35678:case 36198:case 36298:case 36306:case 35682:return zb;case 35679:case 36299:case 36307:return kb;case 35680:case 36300:case 36308:case 36293:return Gb;case 36289:case 36303:case 36311:case 36292:return Hb}}class Wb{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=yb(t.type)}}class $b{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=Vb(t.type)}}class Xb{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){const s=this.seq;for(let r=0,a=s.length;r!==a;++r){const o=s[r];o.setValue(e,t[o.id],i)}}}const of=/(\w+)(\])?(\[|\.)?/g;function kp(n,e){n.seq.push(e),n.map[e.id]=e}function qb(n,e,t){const i=n.name,s=i.length;for(of.lastIndex=0;;){const r=of.exec(i),a=of.lastIndex;let o=r[1];const l=r[2]==="]",c=r[3];if(l&&(o=o|0),c===void 0||c==="["&&a+2===s){kp(t,c===void 0?new Wb(o,n,e):new $b(o,n,e));break}else{let f=t.map[o];f===void 0&&(f=new Xb(o),kp(t,f)),t=f}}}class yl{constructor(e,t){this.seq=[],this.map={};const i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let a=0;a<i;++a){const o=e.getActiveUniform(t,a),l=e.getUniformLocation(t,o.name);qb(o,l,this)}const s=[],r=[];for(const a of this.seq)a.type===e.SAMPLER_2D_SHADOW||a.type===e.SAMPLER_CUBE_SHADOW||a.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(a):r.push(a);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){const r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){const s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,a=t.length;r!==a;++r){const o=t[r],l=i[o.id];l.needsUpdate!==!1&&o.setValue(e,l.value,s)}}static seqWithValue(e,t){const i=[];for(let s=0,r=e.length;s!==r;++s){const a=e[s];a.id in t&&i.push(a)}return i}}function Gp(n,e,t){const i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}const Yb=37297;let Kb=0;function Zb(n,e){const t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let a=s;a<r;a++){const o=a+1;i.push(`${o===e?">":" "} ${o}: ${t[a]}`)}return i.join(`
`)}const Hp=new xt;function Jb(n){Nt._getMatrix(Hp,Nt.workingColorSpace,n);const e=`mat3( ${Hp.elements.map(t=>t.toFixed(4))} )`;switch(Nt.getTransfer(n)){case Ho:return[e,"LinearTransferOETF"];case Gt:return[e,"sRGBTransferOETF"];default:return ft("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function Vp(n,e,t){const i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";const a=/ERROR: 0:(\d+)/.exec(r);if(a){const o=parseInt(a[1]);return t.toUpperCase()+`

`+r+`

`+Zb(n.getShaderSource(e),o)}else return r}function Qb(n,e){const t=Jb(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}const jb={[od]:"Linear",[ld]:"Reinhard",[cd]:"Cineon",[ud]:"ACESFilmic",[hd]:"AgX",[dd]:"Neutral",[fd]:"Custom"};function ey(n,e){const t=jb[e];return t===void 0?(ft("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}const wl=new j;function ty(){Nt.getLuminanceCoefficients(wl);const n=wl.x.toFixed(4),e=wl.y.toFixed(4),t=wl.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function ny(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Ja).join(`
`)}function iy(n){const e=[];for(const t in n){const i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function sy(n,e){const t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){const r=n.getActiveAttrib(e,s),a=r.name;let o=1;r.type===n.FLOAT_MAT2&&(o=2),r.type===n.FLOAT_MAT3&&(o=3),r.type===n.FLOAT_MAT4&&(o=4),t[a]={type:r.type,location:n.getAttribLocation(e,a),locationSize:o}}return t}function Ja(n){return n!==""}function Wp(n,e){const t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function $p(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}const ry=/^[ \t]*#include +<([\w\d./]+)>/gm;function lf(n){return n.replace(ry,ay)}function ay(n,e){const t=wt[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return lf(t)}const oy=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Xp(n){return n.replace(oy,ly)}function ly(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function qp(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}const cy={[No]:"SHADOWMAP_TYPE_PCF",[Ia]:"SHADOWMAP_TYPE_VSM"};function uy(n){return cy[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}const fy={[Oa]:"ENVMAP_MODE_REFRACTION"};function hy(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":fy[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}const dy={[Dc]:"ENVMAP_BLENDING_MULTIPLY",[mv]:"ENVMAP_BLENDING_MIX",[gv]:"ENVMAP_BLENDING_ADD"};function py(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":dy[n.combine]||"ENVMAP_BLENDING_NONE"}function my(n,e,t,i){const s=n.getContext(),r=t.defines;let a=t.vertexShader,o=t.fragmentShader;const l=uy(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=hy(t),f=py(t),h=ny(t),d=iy(r),p=s.createProgram();let v,m,g=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(v=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(Ja).join(`
`),v.length>0&&(v+=`
`),m=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(Ja).join(`
`),m.length>0&&(m+=`
`)):(v=[qp(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Ja).join(`
`),m=[qp(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+f:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==_s?"#define TONE_MAPPING":"",t.toneMapping!==_s?wt.tonemapping_pars_fragment:"",t.toneMapping!==_s?ey("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",wt.colorspace_pars_fragment,Qb("linearToOutputTexel",t.outputColorSpace),ty(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Ja).join(`
`)),a=lf(a),a=Wp(a,t),a=$p(a,t),o=lf(o),o=Wp(o,t),o=$p(o,t),a=Xp(a),o=Xp(o),t.isRawShaderMaterial!==!0&&(g=`#version 300 es
`,v=[h,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+v,m=["#define varying in",t.glslVersion===Td?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Td?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+m);const _=g+v+a,b=g+m+o,S=Gp(s,s.VERTEX_SHADER,_),C=Gp(s,s.FRAGMENT_SHADER,b);s.attachShader(p,S),s.attachShader(p,C),t.index0AttributeName!==void 0?s.bindAttribLocation(p,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(p,0,"position"),s.linkProgram(p);function E(L){if(n.debug.checkShaderErrors){const w=s.getProgramInfoLog(p)||"",N=s.getShaderInfoLog(S)||"",O=s.getShaderInfoLog(C)||"",A=w.trim(),U=N.trim(),G=O.trim();let B=!0,$=!0;if(s.getProgramParameter(p,s.LINK_STATUS)===!1)if(B=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,p,S,C);else{const V=Vp(s,S,"vertex"),Y=Vp(s,C,"fragment");Ut("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(p,s.VALIDATE_STATUS)+`

Material Name: `+L.name+`
Material Type: `+L.type+`

Program Info Log: `+A+`
`+V+`
`+Y)}else A!==""?ft("WebGLProgram: Program Info Log:",A):(U===""||G==="")&&($=!1);$&&(L.diagnostics={runnable:B,programLog:A,vertexShader:{log:U,prefix:v},fragmentShader:{log:G,prefix:m}})}s.deleteShader(S),s.deleteShader(C),x=new yl(s,p),T=sy(s,p)}let x;this.getUniforms=function(){return x===void 0&&E(this),x};let T;this.getAttributes=function(){return T===void 0&&E(this),T};let I=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return I===!1&&(I=s.getProgramParameter(p,Yb)),I},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(p),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=Kb++,this.cacheKey=e,this.usedTimes=1,this.program=p,this.vertexShader=S,this.fragmentShader=C,this}let gy=0;class _y{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){const s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){const t=this.materialCache.get(e);for(const i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){const t=this.materialCache;let i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){const t=this.shaderCache;let i=t.get(e);return i===void 0&&(i=new vy(e),t.set(e,i)),i}}class vy{constructor(e){this.id=gy++,this.code=e,this.usedTimes=0}}function xy(n){return n===ur||n===zo||n===ko}function Sy(n,e,t,i,s,r){const a=new Lu,o=new _y,l=new Set,c=[],u=new Map,f=i.logarithmicDepthBuffer,h={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function d(x){return l.add(x),x===0?"uv":`uv${x}`}function p(x,T,I,L,w,N){const O=L.fog,A=w.geometry,U=x.isMeshStandardMaterial||x.isMeshLambertMaterial||x.isMeshPhongMaterial?L.environment:null,G=x.isMeshStandardMaterial||x.isMeshLambertMaterial&&!x.envMap||x.isMeshPhongMaterial&&!x.envMap,B=e.get(x.envMap||U,G),$=h[x.type];let V=i.precision;x.precision!==null&&(V=i.getMaxPrecision(x.precision),V!==x.precision&&ft("WebGLProgram.getParameters:",x.precision,"not supported, using",V,"instead."));const Y=A.morphAttributes.position||A.morphAttributes.normal||A.morphAttributes.color,Q=Y!==void 0?Y.length:0;let ie=0;A.morphAttributes.position!==void 0&&(ie=1),A.morphAttributes.normal!==void 0&&(ie=2),A.morphAttributes.color!==void 0&&(ie=3);let Z,q,ce,re;if($){const Be=li[$];Z=Be.vertexShader,q=Be.fragmentShader}else{Z=x.vertexShader,q=x.fragmentShader;const Be=o.getVertexShaderStage(x),bt=o.getFragmentShaderStage(x);o.update(x,Be,bt),ce=Be.id,re=bt.id}const _e=n.getRenderTarget(),he=n.state.buffers.depth.getReversed(),ae=w.isInstancedMesh===!0,Se=w.isBatchedMesh===!0,me=!!x.map,He=!!x.matcap,Ce=!!B,We=Ce&&B.isPMREMTexture===!0,st=!!x.aoMap,at=!!x.lightMap,we=!!x.bumpMap&&x.wireframe===!1,Ve=!!x.normalMap,Mt=!!x.displacementMap,nt=!!x.emissiveMap,ut=!!x.metalnessMap,ot=!!x.roughnessMap,ve=x.anisotropy>0,k=x.clearcoat>0,ue=x.diffuseRoughness>0,ze=x.dispersion>0,qe=x.retroreflectivity>0,ye=x.iridescence>0,lt=x.sheen>0,Oe=x.transmission>0,Ke=ve&&!!x.anisotropyMap,F=k&&!!x.clearcoatMap,R=k&&!!x.clearcoatNormalMap,J=k&&!!x.clearcoatRoughnessMap,Me=ue&&!!x.diffuseRoughnessMap,pe=ye&&!!x.iridescenceMap,Re=ye&&!!x.iridescenceThicknessMap,Le=lt&&!!x.sheenColorMap,oe=lt&&!!x.sheenRoughnessMap,fe=!!x.specularMap,Te=!!x.specularColorMap,W=!!x.specularIntensityMap,de=Oe&&!!x.transmissionMap,le=Oe&&!!x.thicknessMap,Ie=!!x.gradientMap,Pe=!!x.alphaMap,Ne=x.alphaTest>0,it=!!x.alphaHash,dt=!!x.extensions;let be=_s;x.toneMapped&&(_e===null||_e.isXRRenderTarget===!0)&&(be=n.toneMapping);const Qe=We?B.isCompressedCubeTexture?B.image[0].mipmaps:B.mipmaps:null,pt={shaderID:$,shaderType:x.type,shaderName:x.name,vertexShader:Z,fragmentShader:q,defines:x.defines,customVertexShaderID:ce,customFragmentShaderID:re,isRawShaderMaterial:x.isRawShaderMaterial===!0,glslVersion:x.glslVersion,precision:V,batching:Se,batchingColor:Se&&w._colorsTexture!==null,instancing:ae,instancingColor:ae&&w.instanceColor!==null,instancingMorph:ae&&w.morphTexture!==null,outputColorSpace:_e===null?n.outputColorSpace:_e.isXRRenderTarget===!0?_e.texture.colorSpace:Nt.workingColorSpace,alphaToCoverage:!!x.alphaToCoverage,map:me,matcap:He,envMap:Ce,envMapMode:Ce&&B.mapping,envMapPMREM:We,envMapMaxLod:We?Qe.length-1:null,envMapSize:We?Qe[0].width:null,aoMap:st,lightMap:at,bumpMap:we,normalMap:Ve,displacementMap:Mt,emissiveMap:nt,normalMapObjectSpace:Ve&&x.normalMapType===xv,normalMapTangentSpace:Ve&&x.normalMapType===Su,packedNormalMap:Ve&&x.normalMapType===Su&&xy(x.normalMap.format),metalnessMap:ut,roughnessMap:ot,anisotropy:ve,anisotropyMap:Ke,clearcoat:k,clearcoatMap:F,clearcoatNormalMap:R,clearcoatRoughnessMap:J,diffuseRoughness:ue,diffuseRoughnessMap:Me,dispersion:ze,retroreflection:qe,iridescence:ye,iridescenceMap:pe,iridescenceThicknessMap:Re,sheen:lt,sheenColorMap:Le,sheenRoughnessMap:oe,specularMap:fe,specularColorMap:Te,specularIntensityMap:W,transmission:Oe,transmissionMap:de,thicknessMap:le,gradientMap:Ie,opaque:x.transparent===!1&&x.blending===Ua&&x.alphaToCoverage===!1,alphaMap:Pe,alphaTest:Ne,alphaHash:it,combine:x.combine,mapUv:me&&d(x.map.channel),aoMapUv:st&&d(x.aoMap.channel),lightMapUv:at&&d(x.lightMap.channel),bumpMapUv:we&&d(x.bumpMap.channel),normalMapUv:Ve&&d(x.normalMap.channel),displacementMapUv:Mt&&d(x.displacementMap.channel),emissiveMapUv:nt&&d(x.emissiveMap.channel),metalnessMapUv:ut&&d(x.metalnessMap.channel),roughnessMapUv:ot&&d(x.roughnessMap.channel),anisotropyMapUv:Ke&&d(x.anisotropyMap.channel),clearcoatMapUv:F&&d(x.clearcoatMap.channel),clearcoatNormalMapUv:R&&d(x.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:J&&d(x.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:Me&&d(x.diffuseRoughnessMap.channel),iridescenceMapUv:pe&&d(x.iridescenceMap.channel),iridescenceThicknessMapUv:Re&&d(x.iridescenceThicknessMap.channel),sheenColorMapUv:Le&&d(x.sheenColorMap.channel),sheenRoughnessMapUv:oe&&d(x.sheenRoughnessMap.channel),specularMapUv:fe&&d(x.specularMap.channel),specularColorMapUv:Te&&d(x.specularColorMap.channel),specularIntensityMapUv:W&&d(x.specularIntensityMap.channel),transmissionMapUv:de&&d(x.transmissionMap.channel),thicknessMapUv:le&&d(x.thicknessMap.channel),alphaMapUv:Pe&&d(x.alphaMap.channel),vertexTangents:!!A.attributes.tangent&&(Ve||ve),vertexNormals:!!A.attributes.normal,vertexColors:x.vertexColors,vertexAlphas:x.vertexColors===!0&&!!A.attributes.color&&A.attributes.color.itemSize===4,pointsUvs:w.isPoints===!0&&!!A.attributes.uv&&(me||Pe),fog:!!O,useFog:x.fog===!0,fogExp2:!!O&&O.isFogExp2,flatShading:x.wireframe===!1&&(x.flatShading===!0||A.attributes.normal===void 0&&Ve===!1&&(x.isMeshLambertMaterial||x.isMeshPhongMaterial||x.isMeshStandardMaterial||x.isMeshPhysicalMaterial)),sizeAttenuation:x.sizeAttenuation===!0,logarithmicDepthBuffer:f,reversedDepthBuffer:he,skinning:w.isSkinnedMesh===!0,hasPositionAttribute:A.attributes.position!==void 0,morphTargets:A.morphAttributes.position!==void 0,morphNormals:A.morphAttributes.normal!==void 0,morphColors:A.morphAttributes.color!==void 0,morphTargetsCount:Q,morphTextureStride:ie,numSunLights:T.sun.length,numDirLights:T.directional.length,numPointLights:T.point.length,numSpotLights:T.spot.length,numSpotLightMaps:T.spotLightMap.length,numRectAreaLights:T.rectArea.length,numHemiLights:T.hemi.length,numSunLightShadows:T.sunShadowMap.length,numDirLightShadows:T.directionalShadowMap.length,numPointLightShadows:T.pointShadowMap.length,numSpotLightShadows:T.spotShadowMap.length,numSpotLightShadowsWithMaps:T.numSpotLightShadowsWithMaps,numLightProbes:T.numLightProbes,numLightProbeGrids:N.filter(Be=>Be.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:x.dithering,shadowMapEnabled:n.shadowMap.enabled&&I.length>0,shadowMapType:n.shadowMap.type,toneMapping:be,decodeVideoTexture:me&&x.map.isVideoTexture===!0&&Nt.getTransfer(x.map.colorSpace)===Gt,decodeVideoTextureEmissive:nt&&x.emissiveMap.isVideoTexture===!0&&Nt.getTransfer(x.emissiveMap.colorSpace)===Gt,premultipliedAlpha:x.premultipliedAlpha,doubleSided:x.side===Ui,flipSided:x.side===ai,useDepthPacking:x.depthPacking>=0,depthPacking:x.depthPacking||0,index0AttributeName:x.index0AttributeName,extensionClipCullDistance:dt&&x.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(dt&&x.extensions.multiDraw===!0||Se)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:x.customProgramCacheKey()};return pt.vertexUv1s=l.has(1),pt.vertexUv2s=l.has(2),pt.vertexUv3s=l.has(3),l.clear(),pt}function v(x){const T=[];if(x.shaderID?T.push(x.shaderID):(T.push(x.customVertexShaderID),T.push(x.customFragmentShaderID)),x.defines!==void 0)for(const I in x.defines)T.push(I),T.push(x.defines[I]);return x.isRawShaderMaterial===!1&&(m(T,x),g(T,x),T.push(n.outputColorSpace)),T.push(x.customProgramCacheKey),T.join()}function m(x,T){x.push(T.precision),x.push(T.outputColorSpace),x.push(T.envMapMode),x.push(T.envMapPMREM),x.push(T.envMapMaxLod),x.push(T.envMapSize),x.push(T.mapUv),x.push(T.alphaMapUv),x.push(T.lightMapUv),x.push(T.aoMapUv),x.push(T.bumpMapUv),x.push(T.normalMapUv),x.push(T.displacementMapUv),x.push(T.emissiveMapUv),x.push(T.metalnessMapUv),x.push(T.roughnessMapUv),x.push(T.anisotropyMapUv),x.push(T.clearcoatMapUv),x.push(T.clearcoatNormalMapUv),x.push(T.clearcoatRoughnessMapUv),x.push(T.diffuseRoughnessMapUv),x.push(T.iridescenceMapUv),x.push(T.iridescenceThicknessMapUv),x.push(T.sheenColorMapUv),x.push(T.sheenRoughnessMapUv),x.push(T.specularMapUv),x.push(T.specularColorMapUv),x.push(T.specularIntensityMapUv),x.push(T.transmissionMapUv),x.push(T.thicknessMapUv),x.push(T.combine),x.push(T.fogExp2),x.push(T.sizeAttenuation),x.push(T.morphTargetsCount),x.push(T.numSunLights),x.push(T.numDirLights),x.push(T.numPointLights),x.push(T.numSpotLights),x.push(T.numSpotLightMaps),x.push(T.numHemiLights),x.push(T.numRectAreaLights),x.push(T.numSunLightShadows),x.push(T.numDirLightShadows),x.push(T.numPointLightShadows),x.push(T.numSpotLightShadows),x.push(T.numSpotLightShadowsWithMaps),x.push(T.numLightProbes),x.push(T.numLightProbeGrids),x.push(T.shadowMapType),x.push(T.toneMapping),x.push(T.numClippingPlanes),x.push(T.numClipIntersection),x.push(T.depthPacking)}function g(x,T){a.disableAll(),T.instancing&&a.enable(0),T.instancingColor&&a.enable(1),T.instancingMorph&&a.enable(2),T.matcap&&a.enable(3),T.envMap&&a.enable(4),T.normalMapObjectSpace&&a.enable(5),T.normalMapTangentSpace&&a.enable(6),T.clearcoat&&a.enable(7),T.iridescence&&a.enable(8),T.alphaTest&&a.enable(9),T.vertexColors&&a.enable(10),T.vertexAlphas&&a.enable(11),T.vertexUv1s&&a.enable(12),T.vertexUv2s&&a.enable(13),T.vertexUv3s&&a.enable(14),T.vertexTangents&&a.enable(15),T.anisotropy&&a.enable(16),T.alphaHash&&a.enable(17),T.batching&&a.enable(18),T.dispersion&&a.enable(19),T.retroreflection&&a.enable(24),T.diffuseRoughness&&a.enable(25),T.batchingColor&&a.enable(20),T.gradientMap&&a.enable(21),T.packedNormalMap&&a.enable(22),T.vertexNormals&&a.enable(23),x.push(a.mask),a.disableAll(),T.fog&&a.enable(0),T.useFog&&a.enable(1),T.flatShading&&a.enable(2),T.logarithmicDepthBuffer&&a.enable(3),T.reversedDepthBuffer&&a.enable(4),T.skinning&&a.enable(5),T.morphTargets&&a.enable(6),T.morphNormals&&a.enable(7),T.morphColors&&a.enable(8),T.premultipliedAlpha&&a.enable(9),T.shadowMapEnabled&&a.enable(10),T.doubleSided&&a.enable(11),T.flipSided&&a.enable(12),T.useDepthPacking&&a.enable(13),T.dithering&&a.enable(14),T.transmission&&a.enable(15),T.sheen&&a.enable(16),T.opaque&&a.enable(17),T.pointsUvs&&a.enable(18),T.decodeVideoTexture&&a.enable(19),T.decodeVideoTextureEmissive&&a.enable(20),T.alphaToCoverage&&a.enable(21),T.numLightProbeGrids>0&&a.enable(22),T.hasPositionAttribute&&a.enable(23),x.push(a.mask)}function _(x){const T=h[x.type];let I;if(T){const L=li[T];I=ju.clone(L.uniforms)}else I=x.uniforms;return I}function b(x,T){let I=u.get(T);return I!==void 0?++I.usedTimes:(I=new my(n,T,x,s),c.push(I),u.set(T,I)),I}function S(x){if(--x.usedTimes===0){const T=c.indexOf(x);c[T]=c[c.length-1],c.pop(),u.delete(x.cacheKey),x.destroy()}}function C(x){o.remove(x)}function E(){o.dispose()}return{getParameters:p,getProgramCacheKey:v,getUniforms:_,acquireProgram:b,releaseProgram:S,releaseShaderCache:C,programs:c,dispose:E}}function My(){let n=new WeakMap;function e(a){return n.has(a)}function t(a){let o=n.get(a);return o===void 0&&(o={},n.set(a,o)),o}function i(a){n.delete(a)}function s(a,o,l){n.get(a)[o]=l}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function by(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function Yp(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function Kp(){const n=[];let e=0;const t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function a(h){let d=0;return h.isInstancedMesh&&(d+=2),h.isSkinnedMesh&&(d+=1),d}function o(h,d,p,v,m,g){let _=n[e];return _===void 0?(_={id:h.id,object:h,geometry:d,material:p,materialVariant:a(h),groupOrder:v,renderOrder:h.renderOrder,z:m,group:g},n[e]=_):(_.id=h.id,_.object=h,_.geometry=d,_.material=p,_.materialVariant=a(h),_.groupOrder=v,_.renderOrder=h.renderOrder,_.z=m,_.group=g),e++,_}function l(h,d,p,v,m,g,_){_.reversedDepth===!0&&(m=-m);const b=o(h,d,p,v,m,g);p.transmission>0?i.push(b):p.transparent===!0?s.push(b):t.push(b)}function c(h,d,p,v,m,g){const _=o(h,d,p,v,m,g);p.transmission>0?i.unshift(_):p.transparent===!0?s.unshift(_):t.unshift(_)}function u(h,d){t.length>1&&t.sort(h||by),i.length>1&&i.sort(d||Yp),s.length>1&&s.sort(d||Yp)}function f(){for(let h=e,d=n.length;h<d;h++){const p=n[h];if(p.id===null)break;p.id=null,p.object=null,p.geometry=null,p.material=null,p.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:f,sort:u}}function yy(){let n=new WeakMap;function e(i,s){const r=n.get(i);let a;return r===void 0?(a=new Kp,n.set(i,[a])):s>=r.length?(a=new Kp,r.push(a)):a=r[s],a}function t(){n=new WeakMap}return{get:e,dispose:t}}function wy(){const n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new j,color:new Tt};break;case"SpotLight":t={position:new j,direction:new j,color:new Tt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new j,color:new Tt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new j,skyColor:new Tt,groundColor:new Tt};break;case"RectAreaLight":t={color:new Tt,position:new j,halfWidth:new j,halfHeight:new j};break}return n[e.id]=t,t}}}function Ey(){const n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ct};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ct};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ct,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}let Ty=0;function Ay(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function Ry(n){const e=new wy,t=Ey(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new j);const s=new j,r=new Qt,a=new Qt;function o(c){let u=0,f=0,h=0;for(let N=0;N<9;N++)i.probe[N].set(0,0,0);let d=0,p=0,v=0,m=0,g=0,_=0,b=0,S=0,C=0,E=0,x=0,T=0,I=0,L=0;c.sort(Ay);for(let N=0,O=c.length;N<O;N++){const A=c[N],U=A.color,G=A.intensity,B=A.distance;let $=null;if(A.shadow&&A.shadow.map&&(A.shadow.map.texture.format===ur?$=A.shadow.map.texture:$=A.shadow.map.depthTexture||A.shadow.map.texture),A.isAmbientLight)u+=U.r*G,f+=U.g*G,h+=U.b*G;else if(A.isLightProbe){for(let V=0;V<9;V++)i.probe[V].addScaledVector(A.sh.coefficients[V],G);L++}else if(A.isSunLight){const V=e.get(A);if(V.color.copy(A.color).multiplyScalar(A.intensity),A.castShadow){const Y=A.shadow,Q=t.get(A);Q.shadowIntensity=Y.intensity,Q.shadowBias=Y.bias,Q.shadowNormalBias=Y.normalBias,Q.shadowRadius=Y.radius,Q.shadowMapSize.copy(Y.mapSize).multiply(Y.getFrameExtents()),i.sunShadow[p]=Q,i.sunShadowMap[p]=$;const ie=Y.getViewportCount();for(let Z=0;Z<ie;Z++)i.sunShadowMatrix[v+Z]=Y.getMatrix(Z),i.sunShadowCascade[v+Z]=Y._cascadeData[Z];v+=ie,p++}i.sun[d]=V,d++}else if(A.isDirectionalLight){const V=e.get(A);if(V.color.copy(A.color).multiplyScalar(A.intensity),A.castShadow){const Y=A.shadow,Q=t.get(A);Q.shadowIntensity=Y.intensity,Q.shadowBias=Y.bias,Q.shadowNormalBias=Y.normalBias,Q.shadowRadius=Y.radius,Q.shadowMapSize=Y.mapSize,i.directionalShadow[m]=Q,i.directionalShadowMap[m]=$,i.directionalShadowMatrix[m]=A.shadow.matrix,C++}i.directional[m]=V,m++}else if(A.isSpotLight){const V=e.get(A);V.position.setFromMatrixPosition(A.matrixWorld),V.color.copy(U).multiplyScalar(G),V.distance=B,V.coneCos=Math.cos(A.angle),V.penumbraCos=Math.cos(A.angle*(1-A.penumbra)),V.decay=A.decay,i.spot[_]=V;const Y=A.shadow;if(A.map&&(i.spotLightMap[T]=A.map,T++,Y.updateMatrices(A),A.castShadow&&I++),i.spotLightMatrix[_]=Y.matrix,A.castShadow){const Q=t.get(A);Q.shadowIntensity=Y.intensity,Q.shadowBias=Y.bias,Q.shadowNormalBias=Y.normalBias,Q.shadowRadius=Y.radius,Q.shadowMapSize=Y.mapSize,i.spotShadow[_]=Q,i.spotShadowMap[_]=$,x++}_++}else if(A.isRectAreaLight){const V=e.get(A);V.color.copy(U).multiplyScalar(G),V.halfWidth.set(A.width*.5,0,0),V.halfHeight.set(0,A.height*.5,0),i.rectArea[b]=V,b++}else if(A.isPointLight){const V=e.get(A);if(V.color.copy(A.color).multiplyScalar(A.intensity),V.distance=A.distance,V.decay=A.decay,A.castShadow){const Y=A.shadow,Q=t.get(A);Q.shadowIntensity=Y.intensity,Q.shadowBias=Y.bias,Q.shadowNormalBias=Y.normalBias,Q.shadowRadius=Y.radius,Q.shadowMapSize=Y.mapSize,Q.shadowCameraNear=Y.camera.near,Q.shadowCameraFar=Y.camera.far,i.pointShadow[g]=Q,i.pointShadowMap[g]=$,i.pointShadowMatrix[g]=A.shadow.matrix,E++}i.point[g]=V,g++}else if(A.isHemisphereLight){const V=e.get(A);V.skyColor.copy(A.color).multiplyScalar(G),V.groundColor.copy(A.groundColor).multiplyScalar(G),i.hemi[S]=V,S++}}b>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=ke.LTC_FLOAT_1,i.rectAreaLTC2=ke.LTC_FLOAT_2):(i.rectAreaLTC1=ke.LTC_HALF_1,i.rectAreaLTC2=ke.LTC_HALF_2)),i.ambient[0]=u,i.ambient[1]=f,i.ambient[2]=h;const w=i.hash;(w.sunLength!==d||w.directionalLength!==m||w.pointLength!==g||w.spotLength!==_||w.rectAreaLength!==b||w.hemiLength!==S||w.numSunShadows!==p||w.numDirectionalShadows!==C||w.numPointShadows!==E||w.numSpotShadows!==x||w.numSpotMaps!==T||w.numLightProbes!==L)&&(i.sun.length=d,i.directional.length=m,i.spot.length=_,i.rectArea.length=b,i.point.length=g,i.hemi.length=S,i.sunShadow.length=p,i.sunShadowMap.length=p,i.sunShadowMatrix.length=v,i.sunShadowCascade.length=v,i.directionalShadow.length=C,i.directionalShadowMap.length=C,i.directionalShadowMatrix.length=C,i.pointShadow.length=E,i.pointShadowMap.length=E,i.pointShadowMatrix.length=E,i.spotShadow.length=x,i.spotShadowMap.length=x,i.spotLightMatrix.length=x+T-I,i.spotLightMap.length=T,i.numSpotLightShadowsWithMaps=I,i.numLightProbes=L,w.sunLength=d,w.directionalLength=m,w.pointLength=g,w.spotLength=_,w.rectAreaLength=b,w.hemiLength=S,w.numSunShadows=p,w.numDirectionalShadows=C,w.numPointShadows=E,w.numSpotShadows=x,w.numSpotMaps=T,w.numLightProbes=L,i.version=Ty++)}function l(c,u){let f=0,h=0,d=0,p=0,v=0,m=0;const g=u.matrixWorldInverse;for(let _=0,b=c.length;_<b;_++){const S=c[_];if(S.isSunLight){const C=i.sun[f];C.direction.setFromMatrixPosition(S.matrixWorld),C.direction.transformDirection(g),f++}else if(S.isDirectionalLight){const C=i.directional[h];C.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),C.direction.sub(s),C.direction.transformDirection(g),h++}else if(S.isSpotLight){const C=i.spot[p];C.position.setFromMatrixPosition(S.matrixWorld),C.position.applyMatrix4(g),C.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),C.direction.sub(s),C.direction.transformDirection(g),p++}else if(S.isRectAreaLight){const C=i.rectArea[v];C.position.setFromMatrixPosition(S.matrixWorld),C.position.applyMatrix4(g),a.identity(),r.copy(S.matrixWorld),r.premultiply(g),a.extractRotation(r),C.halfWidth.set(S.width*.5,0,0),C.halfHeight.set(0,S.height*.5,0),C.halfWidth.applyMatrix4(a),C.halfHeight.applyMatrix4(a),v++}else if(S.isPointLight){const C=i.point[d];C.position.setFromMatrixPosition(S.matrixWorld),C.position.applyMatrix4(g),d++}else if(S.isHemisphereLight){const C=i.hemi[m];C.direction.setFromMatrixPosition(S.matrixWorld),C.direction.transformDirection(g),m++}}}return{setup:o,setupView:l,state:i}}function Zp(n){const e=new Ry(n),t=[],i=[],s=[];function r(f){u.camera=f,t.length=0,i.length=0,s.length=0}function a(f){f.isLightProbeGrid?s.push(f):t.push(f)}function o(f){i.push(f)}function l(){e.setup(t),s.sort((f,h)=>f.priority-h.priority||f.id-h.id)}function c(f){e.setupView(t,f)}const u={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:l,setupLightsView:c,pushLight:a,pushShadow:o}}function Cy(n){let e=new WeakMap;function t(s,r=0){const a=e.get(s);let o;return a===void 0?(o=new Zp(n),e.set(s,[o])):r>=a.length?(o=new Zp(n),a.push(o)):o=a[r],o}function i(){e=new WeakMap}return{get:t,dispose:i}}const Ly=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,Py=`uniform sampler2D shadow_pass;
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
}`,Dy=[new j(1,0,0),new j(-1,0,0),new j(0,1,0),new j(0,-1,0),new j(0,0,1),new j(0,0,-1)],Ny=[new j(0,-1,0),new j(0,-1,0),new j(0,0,1),new j(0,0,-1),new j(0,-1,0),new j(0,-1,0)],Jp=new Qt,Qa=new j,cf=new j;function Iy(n,e,t){let i=new qa;const s=new Ct,r=new Ct,a=new Jt,o=new bx,l=new yx,c={},u=t.maxTextureSize,f={[cr]:ai,[ai]:cr,[Ui]:Ui},h=new Ks({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ct},radius:{value:4}},vertexShader:Ly,fragmentShader:Py}),d=h.clone();d.defines.HORIZONTAL_PASS=1;const p=new Zn;p.setAttribute("position",new Ti(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));const v=new Gi(p,h),m=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=No;let g=this.type;this.render=function(E,x,T){if(m.enabled===!1||m.autoUpdate===!1&&m.needsUpdate===!1||E.length===0)return;this.type===Z_&&(ft("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=No);const I=n.getRenderTarget(),L=n.getActiveCubeFace(),w=n.getActiveMipmapLevel(),N=n.state;N.setBlending(Nr),N.buffers.depth.getReversed()===!0?N.buffers.color.setClear(0,0,0,0):N.buffers.color.setClear(1,1,1,1),N.buffers.depth.setTest(!0),N.setScissorTest(!1);const O=g!==this.type;O&&x.traverse(function(A){A.material&&(Array.isArray(A.material)?A.material.forEach(U=>U.needsUpdate=!0):A.material.needsUpdate=!0)});for(let A=0,U=E.length;A<U;A++){const G=E[A],B=G.shadow;if(B===void 0){ft("WebGLShadowMap:",G,"has no shadow.");continue}if(B.autoUpdate===!1&&B.needsUpdate===!1)continue;s.copy(B.mapSize);const $=B.getFrameExtents();s.multiply($),r.copy(B.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/$.x),s.x=r.x*$.x,B.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/$.y),s.y=r.y*$.y,B.mapSize.y=r.y));const V=n.state.buffers.depth.getReversed();if(B.camera._reversedDepth=V,B.map===null||O===!0){if(B.map!==null&&(B.map.depthTexture!==null&&(B.map.depthTexture.dispose(),B.map.depthTexture=null),B.map.dispose()),this.type===Ia){if(G.isPointLight){ft("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}B.map=new ts(s.x,s.y,{format:ur,type:ji,minFilter:oi,magFilter:oi,generateMipmaps:!1}),B.map.texture.name=G.name+".shadowMap",B.map.depthTexture=new Jr(s.x,s.y,Qi),B.map.depthTexture.name=G.name+".shadowMapDepth",B.map.depthTexture.format=Os,B.map.depthTexture.compareFunction=null,B.map.depthTexture.minFilter=Bn,B.map.depthTexture.magFilter=Bn}else G.isPointLight?(B.map=new af(s.x),B.map.depthTexture=new sp(s.x,Ji)):(B.map=new ts(s.x,s.y),B.map.depthTexture=new Jr(s.x,s.y,Ji)),B.map.depthTexture.name=G.name+".shadowMap",B.map.depthTexture.format=Os,this.type===No?(B.map.depthTexture.compareFunction=V?yd:bd,B.map.depthTexture.minFilter=oi,B.map.depthTexture.magFilter=oi):(B.map.depthTexture.compareFunction=null,B.map.depthTexture.minFilter=Bn,B.map.depthTexture.magFilter=Bn);B.camera.updateProjectionMatrix()}B.map.isWebGLCubeRenderTarget!==!0&&(B.map.width!==s.x||B.map.height!==s.y)&&B.map.setSize(s.x,s.y);const Y=B.map.isWebGLCubeRenderTarget?6:B.getViewportCount();G.isPointLight!==!0&&B.updateMatrices(G,T);const Q=(B.camera.layers.mask&4294967294)!==0?B.camera.layers:T.layers;for(let ie=0;ie<Y;ie++){const Z=B.getCamera(ie);if(G.isPointLight){const q=B.camera,ce=B.matrix,re=G.distance||q.far;re!==q.far&&(q.far=re,q.updateProjectionMatrix()),Qa.setFromMatrixPosition(G.matrixWorld),q.position.copy(Qa),cf.copy(q.position),cf.add(Dy[ie]),q.up.copy(Ny[ie]),q.lookAt(cf),q.updateMatrixWorld(),ce.makeTranslation(-Qa.x,-Qa.y,-Qa.z),Jp.multiplyMatrices(q.projectionMatrix,q.matrixWorldInverse),B._frustum.setFromProjectionMatrix(Jp,q.coordinateSystem,q.reversedDepth)}if(B.map.isWebGLCubeRenderTarget)n.setRenderTarget(B.map,ie),n.clear();else{ie===0&&(n.setRenderTarget(B.map),n.clear());const q=B.getViewport(ie);a.set(r.x*q.x,r.y*q.y,r.x*q.z,r.y*q.w),N.viewport(a)}i=B.getFrustum(ie),S(x,T,Z,G,Q,this.type)}B.isPointLightShadow!==!0&&this.type===Ia&&_(B,T),B.needsUpdate=!1}g=this.type,m.needsUpdate=!1,n.setRenderTarget(I,L,w)};function _(E,x){const T=e.update(v);h.defines.VSM_SAMPLES!==E.blurSamples&&(h.defines.VSM_SAMPLES=E.blurSamples,d.defines.VSM_SAMPLES=E.blurSamples,h.needsUpdate=!0,d.needsUpdate=!0),E.mapPass===null?E.mapPass=new ts(s.x,s.y,{format:ur,type:ji}):(E.mapPass.width!==E.map.width||E.mapPass.height!==E.map.height)&&E.mapPass.setSize(E.map.width,E.map.height),h.uniforms.shadow_pass.value=E.map.depthTexture,h.uniforms.resolution.value.set(E.map.width,E.map.height),h.uniforms.radius.value=E.radius,n.setRenderTarget(E.mapPass),n.clear(),n.renderBufferDirect(x,null,T,h,v,null),d.uniforms.shadow_pass.value=E.mapPass.texture,d.uniforms.resolution.value.set(E.map.width,E.map.height),d.uniforms.radius.value=E.radius,n.setRenderTarget(E.map),n.clear(),n.renderBufferDirect(x,null,T,d,v,null)}function b(E,x,T,I){let L=null;const w=T.isPointLight===!0?E.customDistanceMaterial:E.customDepthMaterial;if(w!==void 0)L=w;else if(L=T.isPointLight===!0?l:o,n.localClippingEnabled&&x.clipShadows===!0&&Array.isArray(x.clippingPlanes)&&x.clippingPlanes.length!==0||x.displacementMap&&x.displacementScale!==0||x.alphaMap&&x.alphaTest>0||x.map&&x.alphaTest>0||x.alphaToCoverage===!0){const N=L.uuid,O=x.uuid;let A=c[N];A===void 0&&(A={},c[N]=A);let U=A[O];U===void 0&&(U=L.clone(),A[O]=U,x.addEventListener("dispose",C)),L=U}if(L.visible=x.visible,L.wireframe=x.wireframe,I===Ia?L.side=x.shadowSide!==null?x.shadowSide:x.side:L.side=x.shadowSide!==null?x.shadowSide:f[x.side],L.alphaMap=x.alphaMap,L.alphaTest=x.alphaToCoverage===!0?.5:x.alphaTest,L.map=x.map,L.clipShadows=x.clipShadows,L.clippingPlanes=x.clippingPlanes,L.clipIntersection=x.clipIntersection,L.displacementMap=x.displacementMap,L.displacementScale=x.displacementScale,L.displacementBias=x.displacementBias,L.wireframeLinewidth=x.wireframeLinewidth,L.linewidth=x.linewidth,T.isPointLight===!0&&L.isMeshDistanceMaterial===!0){const N=n.properties.get(L);N.light=T}return L}function S(E,x,T,I,L,w){if(E.visible===!1)return;if(E.layers.test(L)&&(E.isMesh||E.isLine||E.isPoints)&&(E.castShadow||E.receiveShadow&&w===Ia)&&(!E.frustumCulled||E.intersectsFrustum(i))){E.modelViewMatrix.multiplyMatrices(T.matrixWorldInverse,E.matrixWorld);const A=e.update(E),U=E.material;if(Array.isArray(U)){const G=A.groups;for(let B=0,$=G.length;B<$;B++){const V=G[B],Y=U[V.materialIndex];if(Y&&Y.visible){const Q=b(E,Y,I,w);E.onBeforeShadow(n,E,x,T,A,Q,V),n.renderBufferDirect(T,null,A,Q,E,V),E.onAfterShadow(n,E,x,T,A,Q,V)}}}else if(U.visible){const G=b(E,U,I,w);E.onBeforeShadow(n,E,x,T,A,G,null),n.renderBufferDirect(T,null,A,G,E,null),E.onAfterShadow(n,E,x,T,A,G,null)}}const O=E.children;for(let A=0,U=O.length;A<U;A++)S(O[A],x,T,I,L,w)}function C(E){E.target.removeEventListener("dispose",C);for(const T in c){const I=c[T],L=E.target.uuid;L in I&&(I[L].dispose(),delete I[L])}}}function Uy(n,e){function t(){let W=!1;const de=new Jt;let le=null;const Ie=new Jt(0,0,0,0);return{setMask:function(Pe){le!==Pe&&!W&&(n.colorMask(Pe,Pe,Pe,Pe),le=Pe)},setLocked:function(Pe){W=Pe},setClear:function(Pe,Ne,it,dt,be){be===!0&&(Pe*=dt,Ne*=dt,it*=dt),de.set(Pe,Ne,it,dt),Ie.equals(de)===!1&&(n.clearColor(Pe,Ne,it,dt),Ie.copy(de))},reset:function(){W=!1,le=null,Ie.set(-1,0,0,0)}}}function i(){let W=!1,de=!1,le=null,Ie=null,Pe=null;return{setReversed:function(Ne){if(de!==Ne){const it=e.get("EXT_clip_control");Ne?it.clipControlEXT(it.LOWER_LEFT_EXT,it.ZERO_TO_ONE_EXT):it.clipControlEXT(it.LOWER_LEFT_EXT,it.NEGATIVE_ONE_TO_ONE_EXT),de=Ne;const dt=Pe;Pe=null,this.setClear(dt)}},getReversed:function(){return de},setTest:function(Ne){Ne?he(n.DEPTH_TEST):ae(n.DEPTH_TEST)},setMask:function(Ne){le!==Ne&&!W&&(n.depthMask(Ne),le=Ne)},setFunc:function(Ne){if(de&&(Ne=Cv[Ne]),Ie!==Ne){switch(Ne){case Ec:n.depthFunc(n.NEVER);break;case Tc:n.depthFunc(n.ALWAYS);break;case Ac:n.depthFunc(n.LESS);break;case Fa:n.depthFunc(n.LEQUAL);break;case Rc:n.depthFunc(n.EQUAL);break;case Cc:n.depthFunc(n.GEQUAL);break;case Lc:n.depthFunc(n.GREATER);break;case Pc:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}Ie=Ne}},setLocked:function(Ne){W=Ne},setClear:function(Ne){Pe!==Ne&&(Pe=Ne,de&&(Ne=1-Ne),n.clearDepth(Ne))},reset:function(){W=!1,le=null,Ie=null,Pe=null,de=!1}}}function s(){let W=!1,de=null,le=null,Ie=null,Pe=null,Ne=null,it=null,dt=null,be=null;return{setTest:function(Qe){W||(Qe?he(n.STENCIL_TEST):ae(n.STENCIL_TEST))},setMask:function(Qe){de!==Qe&&!W&&(n.stencilMask(Qe),de=Qe)},setFunc:function(Qe,pt,Be){(le!==Qe||Ie!==pt||Pe!==Be)&&(n.stencilFunc(Qe,pt,Be),le=Qe,Ie=pt,Pe=Be)},setOp:function(Qe,pt,Be){(Ne!==Qe||it!==pt||dt!==Be)&&(n.stencilOp(Qe,pt,Be),Ne=Qe,it=pt,dt=Be)},setLocked:function(Qe){W=Qe},setClear:function(Qe){be!==Qe&&(n.clearStencil(Qe),be=Qe)},reset:function(){W=!1,de=null,le=null,Ie=null,Pe=null,Ne=null,it=null,dt=null,be=null}}}const r=new t,a=new i,o=new s;let l={};const c=new WeakMap;let u={},f={},h={},d=new WeakMap,p=[],v=null,m=!1,g=null,_=null,b=null,S=null,C=null,E=null,x=null,T=new Tt(0,0,0),I=0,L=!1,w=null,N=null,O=null,A=null,U=null;const G=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS);let B=!1,$=0;const V=n.getParameter(n.VERSION);V.indexOf("WebGL")!==-1?($=parseFloat(/^WebGL (\d)/.exec(V)[1]),B=$>=1):V.indexOf("OpenGL ES")!==-1&&($=parseFloat(/^OpenGL ES (\d)/.exec(V)[1]),B=$>=2);let Y=null,Q={};const ie=n.getParameter(n.SCISSOR_BOX),Z=n.getParameter(n.VIEWPORT),q=new Jt().fromArray(ie),ce=new Jt().fromArray(Z);function re(W,de,le,Ie){const Pe=new Uint8Array(4),Ne=n.createTexture();n.bindTexture(W,Ne),n.texParameteri(W,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(W,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let it=0;it<le;it++)W===n.TEXTURE_3D||W===n.TEXTURE_2D_ARRAY?n.texImage3D(de,0,n.RGBA,1,1,Ie,0,n.RGBA,n.UNSIGNED_BYTE,Pe):n.texImage2D(de+it,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,Pe);return Ne}const _e={};_e[n.TEXTURE_2D]=re(n.TEXTURE_2D,n.TEXTURE_2D,1),_e[n.TEXTURE_CUBE_MAP]=re(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),_e[n.TEXTURE_2D_ARRAY]=re(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),_e[n.TEXTURE_3D]=re(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),a.setClear(1),o.setClear(0),he(n.DEPTH_TEST),a.setFunc(Fa),we(!1),Ve(td),he(n.CULL_FACE),st(Nr);function he(W){u[W]!==!0&&(n.enable(W),u[W]=!0)}function ae(W){u[W]!==!1&&(n.disable(W),u[W]=!1)}function Se(W,de){return h[W]!==de?(n.bindFramebuffer(W,de),h[W]=de,W===n.DRAW_FRAMEBUFFER&&(h[n.FRAMEBUFFER]=de),W===n.FRAMEBUFFER&&(h[n.DRAW_FRAMEBUFFER]=de),!0):!1}function me(W,de){let le=p,Ie=!1;if(W){le=d.get(de),le===void 0&&(le=[],d.set(de,le));const Pe=W.textures;if(le.length!==Pe.length||le[0]!==n.COLOR_ATTACHMENT0){for(let Ne=0,it=Pe.length;Ne<it;Ne++)le[Ne]=n.COLOR_ATTACHMENT0+Ne;le.length=Pe.length,Ie=!0}}else le[0]!==n.BACK&&(le[0]=n.BACK,Ie=!0);Ie&&n.drawBuffers(le)}function He(W){return v!==W?(n.useProgram(W),v=W,!0):!1}const Ce={[Ir]:n.FUNC_ADD,[Q_]:n.FUNC_SUBTRACT,[j_]:n.FUNC_REVERSE_SUBTRACT};Ce[ev]=n.MIN,Ce[tv]=n.MAX;const We={[nv]:n.ZERO,[iv]:n.ONE,[sv]:n.SRC_COLOR,[rd]:n.SRC_ALPHA,[uv]:n.SRC_ALPHA_SATURATE,[lv]:n.DST_COLOR,[av]:n.DST_ALPHA,[rv]:n.ONE_MINUS_SRC_COLOR,[ad]:n.ONE_MINUS_SRC_ALPHA,[cv]:n.ONE_MINUS_DST_COLOR,[ov]:n.ONE_MINUS_DST_ALPHA,[fv]:n.CONSTANT_COLOR,[hv]:n.ONE_MINUS_CONSTANT_COLOR,[dv]:n.CONSTANT_ALPHA,[pv]:n.ONE_MINUS_CONSTANT_ALPHA};function st(W,de,le,Ie,Pe,Ne,it,dt,be,Qe){if(W===Nr){m===!0&&(ae(n.BLEND),m=!1);return}if(m===!1&&(he(n.BLEND),m=!0),W!==J_){if(W!==g||Qe!==L){if((_!==Ir||C!==Ir)&&(n.blendEquation(n.FUNC_ADD),_=Ir,C=Ir),Qe)switch(W){case Ua:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case nd:n.blendFunc(n.ONE,n.ONE);break;case id:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case sd:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:Ut("WebGLState: Invalid blending: ",W);break}else switch(W){case Ua:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case nd:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case id:Ut("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case sd:Ut("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Ut("WebGLState: Invalid blending: ",W);break}b=null,S=null,E=null,x=null,T.set(0,0,0),I=0,g=W,L=Qe}return}Pe=Pe||de,Ne=Ne||le,it=it||Ie,(de!==_||Pe!==C)&&(n.blendEquationSeparate(Ce[de],Ce[Pe]),_=de,C=Pe),(le!==b||Ie!==S||Ne!==E||it!==x)&&(n.blendFuncSeparate(We[le],We[Ie],We[Ne],We[it]),b=le,S=Ie,E=Ne,x=it),(dt.equals(T)===!1||be!==I)&&(n.blendColor(dt.r,dt.g,dt.b,be),T.copy(dt),I=be),g=W,L=!1}function at(W,de){W.side===Ui?ae(n.CULL_FACE):he(n.CULL_FACE);let le=W.side===ai;de&&(le=!le),we(le),W.blending===Ua&&W.transparent===!1?st(Nr):st(W.blending,W.blendEquation,W.blendSrc,W.blendDst,W.blendEquationAlpha,W.blendSrcAlpha,W.blendDstAlpha,W.blendColor,W.blendAlpha,W.premultipliedAlpha),a.setFunc(W.depthFunc),a.setTest(W.depthTest),a.setMask(W.depthWrite),r.setMask(W.colorWrite);const Ie=W.stencilWrite;o.setTest(Ie),Ie&&(o.setMask(W.stencilWriteMask),o.setFunc(W.stencilFunc,W.stencilRef,W.stencilFuncMask),o.setOp(W.stencilFail,W.stencilZFail,W.stencilZPass)),nt(W.polygonOffset,W.polygonOffsetFactor,W.polygonOffsetUnits),W.alphaToCoverage===!0?he(n.SAMPLE_ALPHA_TO_COVERAGE):ae(n.SAMPLE_ALPHA_TO_COVERAGE)}function we(W){w!==W&&(W?n.frontFace(n.CW):n.frontFace(n.CCW),w=W)}function Ve(W){W!==Y_?(he(n.CULL_FACE),W!==N&&(W===td?n.cullFace(n.BACK):W===K_?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):ae(n.CULL_FACE),N=W}function Mt(W){W!==O&&(B&&n.lineWidth(W),O=W)}function nt(W,de,le){W?(he(n.POLYGON_OFFSET_FILL),(A!==de||U!==le)&&(A=de,U=le,a.getReversed()&&(de=-de,le=-le),n.polygonOffset(de,le))):ae(n.POLYGON_OFFSET_FILL)}function ut(W){W?he(n.SCISSOR_TEST):ae(n.SCISSOR_TEST)}function ot(W){W===void 0&&(W=n.TEXTURE0+G-1),Y!==W&&(n.activeTexture(W),Y=W)}function ve(W,de,le){le===void 0&&(Y===null?le=n.TEXTURE0+G-1:le=Y);let Ie=Q[le];Ie===void 0&&(Ie={type:void 0,texture:void 0},Q[le]=Ie),(Ie.type!==W||Ie.texture!==de)&&(Y!==le&&(n.activeTexture(le),Y=le),n.bindTexture(W,de||_e[W]),Ie.type=W,Ie.texture=de)}function k(){const W=Q[Y];W!==void 0&&W.type!==void 0&&(n.bindTexture(W.type,null),W.type=void 0,W.texture=void 0)}function ue(){try{n.compressedTexImage2D(...arguments)}catch(W){Ut("WebGLState:",W)}}function ze(){try{n.compressedTexImage3D(...arguments)}catch(W){Ut("WebGLState:",W)}}function qe(){try{n.texSubImage2D(...arguments)}catch(W){Ut("WebGLState:",W)}}function ye(){try{n.texSubImage3D(...arguments)}catch(W){Ut("WebGLState:",W)}}function lt(){try{n.compressedTexSubImage2D(...arguments)}catch(W){Ut("WebGLState:",W)}}function Oe(){try{n.compressedTexSubImage3D(...arguments)}catch(W){Ut("WebGLState:",W)}}function Ke(){try{n.texStorage2D(...arguments)}catch(W){Ut("WebGLState:",W)}}function F(){try{n.texStorage3D(...arguments)}catch(W){Ut("WebGLState:",W)}}function R(){try{n.texImage2D(...arguments)}catch(W){Ut("WebGLState:",W)}}function J(){try{n.texImage3D(...arguments)}catch(W){Ut("WebGLState:",W)}}function Me(W){return f[W]!==void 0?f[W]:n.getParameter(W)}function pe(W,de){f[W]!==de&&(n.pixelStorei(W,de),f[W]=de)}function Re(W){q.equals(W)===!1&&(n.scissor(W.x,W.y,W.z,W.w),q.copy(W))}function Le(W){ce.equals(W)===!1&&(n.viewport(W.x,W.y,W.z,W.w),ce.copy(W))}function oe(W,de){let le=c.get(de);le===void 0&&(le=new WeakMap,c.set(de,le));let Ie=le.get(W);Ie===void 0&&(Ie=n.getUniformBlockIndex(de,W.name),n.uniformBlockBinding(de,Ie,Ie),le.set(W,Ie))}function fe(W,de,le){const Pe=c.get(de).get(W);l[Pe]!==le&&(n.bindBufferBase(n.UNIFORM_BUFFER,Pe,le),l[Pe]=le)}function Te(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),a.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),u={},f={},Y=null,Q={},h={},l={},d=new WeakMap,p=[],v=null,m=!1,g=null,_=null,b=null,S=null,C=null,E=null,x=null,T=new Tt(0,0,0),I=0,L=!1,w=null,N=null,O=null,A=null,U=null,q.set(0,0,n.canvas.width,n.canvas.height),ce.set(0,0,n.canvas.width,n.canvas.height),r.reset(),a.reset(),o.reset()}return{buffers:{color:r,depth:a,stencil:o},enable:he,disable:ae,bindFramebuffer:Se,drawBuffers:me,useProgram:He,setBlending:st,setMaterial:at,setFlipSided:we,setCullFace:Ve,setLineWidth:Mt,setPolygonOffset:nt,setScissorTest:ut,activeTexture:ot,bindTexture:ve,unbindTexture:k,compressedTexImage2D:ue,compressedTexImage3D:ze,texImage2D:R,texImage3D:J,pixelStorei:pe,getParameter:Me,updateUBOMapping:oe,uniformBlockBinding:fe,texStorage2D:Ke,texStorage3D:F,texSubImage2D:qe,texSubImage3D:ye,compressedTexSubImage2D:lt,compressedTexSubImage3D:Oe,scissor:Re,viewport:Le,reset:Te}}function Fy(n,e,t,i,s,r,a){const o=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ct,u=new WeakMap,f=new Set;let h;const d=new WeakMap,p=new Set,v=new FinalizationRegistry(F=>p.delete(F));let m=!1;try{m=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function g(F,R){return m?new OffscreenCanvas(F,R):Vo("canvas")}function _(F,R,J){let Me=1;const pe=Ke(F);if((pe.width>J||pe.height>J)&&(Me=J/Math.max(pe.width,pe.height)),Me<1)if(typeof HTMLImageElement<"u"&&F instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&F instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&F instanceof ImageBitmap||typeof VideoFrame<"u"&&F instanceof VideoFrame){const Re=Math.floor(Me*pe.width),Le=Math.floor(Me*pe.height);h===void 0&&(h=g(Re,Le));const oe=R?g(Re,Le):h;return oe.width=Re,oe.height=Le,oe.getContext("2d").drawImage(F,0,0,Re,Le),ft("WebGLRenderer: Texture has been resized from ("+pe.width+"x"+pe.height+") to ("+Re+"x"+Le+")."),oe}else return"data"in F&&ft("WebGLRenderer: Image in DataTexture is too big ("+pe.width+"x"+pe.height+")."),F;return F}function b(F){return F.generateMipmaps}function S(F){n.generateMipmap(F)}function C(F){return F.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:F.isWebGL3DRenderTarget?n.TEXTURE_3D:F.isWebGLArrayRenderTarget||F.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function E(F,R,J,Me,pe,Re=!1){if(F!==null){if(n[F]!==void 0)return n[F];ft("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+F+"'")}let Le;Me&&(Le=e.get("EXT_texture_norm16"),Le||ft("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let oe=R;if(R===n.RED&&(J===n.FLOAT&&(oe=n.R32F),J===n.HALF_FLOAT&&(oe=n.R16F),J===n.UNSIGNED_BYTE&&(oe=n.R8),J===n.UNSIGNED_SHORT&&Le&&(oe=Le.R16_EXT),J===n.SHORT&&Le&&(oe=Le.R16_SNORM_EXT)),R===n.RED_INTEGER&&(J===n.UNSIGNED_BYTE&&(oe=n.R8UI),J===n.UNSIGNED_SHORT&&(oe=n.R16UI),J===n.UNSIGNED_INT&&(oe=n.R32UI),J===n.BYTE&&(oe=n.R8I),J===n.SHORT&&(oe=n.R16I),J===n.INT&&(oe=n.R32I)),R===n.RG&&(J===n.FLOAT&&(oe=n.RG32F),J===n.HALF_FLOAT&&(oe=n.RG16F),J===n.UNSIGNED_BYTE&&(oe=n.RG8),J===n.UNSIGNED_SHORT&&Le&&(oe=Le.RG16_EXT),J===n.SHORT&&Le&&(oe=Le.RG16_SNORM_EXT)),R===n.RG_INTEGER&&(J===n.UNSIGNED_BYTE&&(oe=n.RG8UI),J===n.UNSIGNED_SHORT&&(oe=n.RG16UI),J===n.UNSIGNED_INT&&(oe=n.RG32UI),J===n.BYTE&&(oe=n.RG8I),J===n.SHORT&&(oe=n.RG16I),J===n.INT&&(oe=n.RG32I)),R===n.RGB_INTEGER&&(J===n.UNSIGNED_BYTE&&(oe=n.RGB8UI),J===n.UNSIGNED_SHORT&&(oe=n.RGB16UI),J===n.UNSIGNED_INT&&(oe=n.RGB32UI),J===n.BYTE&&(oe=n.RGB8I),J===n.SHORT&&(oe=n.RGB16I),J===n.INT&&(oe=n.RGB32I)),R===n.RGBA_INTEGER&&(J===n.UNSIGNED_BYTE&&(oe=n.RGBA8UI),J===n.UNSIGNED_SHORT&&(oe=n.RGBA16UI),J===n.UNSIGNED_INT&&(oe=n.RGBA32UI),J===n.BYTE&&(oe=n.RGBA8I),J===n.SHORT&&(oe=n.RGBA16I),J===n.INT&&(oe=n.RGBA32I)),R===n.RGB&&(J===n.UNSIGNED_SHORT&&Le&&(oe=Le.RGB16_EXT),J===n.SHORT&&Le&&(oe=Le.RGB16_SNORM_EXT),J===n.UNSIGNED_INT_5_9_9_9_REV&&(oe=n.RGB9_E5),J===n.UNSIGNED_INT_10F_11F_11F_REV&&(oe=n.R11F_G11F_B10F)),R===n.RGBA){const fe=Re?Ho:Nt.getTransfer(pe);J===n.FLOAT&&(oe=n.RGBA32F),J===n.HALF_FLOAT&&(oe=n.RGBA16F),J===n.UNSIGNED_BYTE&&(oe=fe===Gt?n.SRGB8_ALPHA8:n.RGBA8),J===n.UNSIGNED_SHORT&&Le&&(oe=Le.RGBA16_EXT),J===n.SHORT&&Le&&(oe=Le.RGBA16_SNORM_EXT),J===n.UNSIGNED_SHORT_4_4_4_4&&(oe=n.RGBA4),J===n.UNSIGNED_SHORT_5_5_5_1&&(oe=n.RGB5_A1)}return(oe===n.R16F||oe===n.R32F||oe===n.RG16F||oe===n.RG32F||oe===n.RGBA16F||oe===n.RGBA32F)&&e.get("EXT_color_buffer_float"),oe}function x(F,R){let J;return F?R===null||R===Ji||R===Fr?J=n.DEPTH24_STENCIL8:R===Qi?J=n.DEPTH32F_STENCIL8:R===Ba&&(J=n.DEPTH24_STENCIL8,ft("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):R===null||R===Ji||R===Fr?J=n.DEPTH_COMPONENT24:R===Qi?J=n.DEPTH_COMPONENT32F:R===Ba&&(J=n.DEPTH_COMPONENT16),J}function T(F,R){return b(F)===!0||F.isFramebufferTexture&&F.minFilter!==Bn&&F.minFilter!==oi?Math.log2(Math.max(R.width,R.height))+1:F.mipmaps.length>0?F.mipmaps.length:F.isCompressedTexture&&Array.isArray(F.image)?R.mipmaps.length:1}function I(F){const R=new WeakRef(F);i.get(F).__ref=R,p.add(R),v.register(F,R,R)}function L(F){const R=i.get(F).__ref;R!==void 0&&(p.delete(R),v.unregister(R))}function w(F){O(F.target)}function N(F){A(F.target)}function O(F){F.removeEventListener("dispose",w),L(F),G(F),F.isVideoTexture&&u.delete(F),F.isHTMLTexture&&f.delete(F)}function A(F){F.removeEventListener("dispose",N),L(F),$(F)}function U(){for(const F of p){const R=F.deref();R!==void 0&&(R.isRenderTarget===!0?A(R):O(R))}p.clear(),f.clear()}function G(F){const R=i.get(F);if(R.__webglInit===void 0)return;const J=F.source,Me=d.get(J);if(Me){const pe=Me[R.__cacheKey];pe.usedTimes--,pe.usedTimes===0&&B(F),Object.keys(Me).length===0&&d.delete(J)}i.remove(F)}function B(F){const R=i.get(F);n.deleteTexture(R.__webglTexture);const J=F.source,Me=d.get(J);delete Me[R.__cacheKey],a.memory.textures--}function $(F){const R=i.get(F);R.__depthDisposeCallback&&R.__depthDisposeCallback();const J=F.depthTexture;if(J&&J.renderTarget===F&&O(J),F.isWebGLCubeRenderTarget)for(let pe=0;pe<6;pe++){if(Array.isArray(R.__webglFramebuffer[pe]))for(let Re=0;Re<R.__webglFramebuffer[pe].length;Re++)n.deleteFramebuffer(R.__webglFramebuffer[pe][Re]);else n.deleteFramebuffer(R.__webglFramebuffer[pe]);R.__webglDepthbuffer&&n.deleteRenderbuffer(R.__webglDepthbuffer[pe])}else{if(Array.isArray(R.__webglFramebuffer))for(let pe=0;pe<R.__webglFramebuffer.length;pe++)n.deleteFramebuffer(R.__webglFramebuffer[pe]);else n.deleteFramebuffer(R.__webglFramebuffer);if(R.__webglDepthbuffer&&n.deleteRenderbuffer(R.__webglDepthbuffer),R.__webglMultisampledFramebuffer&&n.deleteFramebuffer(R.__webglMultisampledFramebuffer),R.__webglColorRenderbuffer)for(let pe=0;pe<R.__webglColorRenderbuffer.length;pe++)R.__webglColorRenderbuffer[pe]&&n.deleteRenderbuffer(R.__webglColorRenderbuffer[pe]);R.__webglDepthRenderbuffer&&n.deleteRenderbuffer(R.__webglDepthRenderbuffer)}const Me=F.textures;for(let pe=0,Re=Me.length;pe<Re;pe++){const Le=i.get(Me[pe]);Le.__webglTexture&&(n.deleteTexture(Le.__webglTexture),a.memory.textures--),i.remove(Me[pe])}i.remove(F)}let V=0;function Y(){V=0}function Q(){return V}function ie(F){V=F}function Z(){const F=V;return F>=s.maxTextures&&ft("WebGLTextures: Trying to use "+(F+1)+" texture units while this GPU supports only "+s.maxTextures),V+=1,F}function q(F){const R=[];return R.push(F.wrapS),R.push(F.wrapT),R.push(F.wrapR||0),R.push(F.magFilter),R.push(F.minFilter),R.push(F.anisotropy),R.push(F.internalFormat),R.push(F.format),R.push(F.type),R.push(F.generateMipmaps),R.push(F.mipmapsAutoUpdate),R.push(F.premultiplyAlpha),R.push(F.flipY),R.push(F.unpackAlignment),R.push(F.colorSpace),R.join()}function ce(F,R){const J=i.get(F);if(F.isVideoTexture&&lt(F),F.isRenderTargetTexture===!1&&F.isExternalTexture!==!0&&F.version>0&&J.__version!==F.version){const Me=F.image;if(Me===null)ft("WebGLRenderer: Texture marked for update but no image data found.");else if(Me.complete===!1)ft("WebGLRenderer: Texture marked for update but image is incomplete");else{at(J,F,R);return}}else F.isExternalTexture&&(J.__webglTexture=F.sourceTexture?F.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,J.__webglTexture,n.TEXTURE0+R)}function re(F,R){const J=i.get(F);if(F.isRenderTargetTexture===!1&&F.version>0&&J.__version!==F.version){at(J,F,R);return}else F.isExternalTexture&&(J.__webglTexture=F.sourceTexture?F.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,J.__webglTexture,n.TEXTURE0+R)}function _e(F,R){const J=i.get(F);if(F.isRenderTargetTexture===!1&&F.version>0&&J.__version!==F.version){at(J,F,R);return}t.bindTexture(n.TEXTURE_3D,J.__webglTexture,n.TEXTURE0+R)}function he(F,R){const J=i.get(F);if(F.version>0&&J.__version!==F.version){we(J,F,R);return}t.bindTexture(n.TEXTURE_CUBE_MAP,J.__webglTexture,n.TEXTURE0+R)}const ae={[Uc]:n.REPEAT,[vs]:n.CLAMP_TO_EDGE,[Fc]:n.MIRRORED_REPEAT},Se={[Bn]:n.NEAREST,[_v]:n.NEAREST_MIPMAP_NEAREST,[Io]:n.NEAREST_MIPMAP_LINEAR,[oi]:n.LINEAR,[Oc]:n.LINEAR_MIPMAP_NEAREST,[Fs]:n.LINEAR_MIPMAP_LINEAR},me={[Mv]:n.NEVER,[wd]:n.ALWAYS,[bv]:n.LESS,[bd]:n.LEQUAL,[yv]:n.EQUAL,[yd]:n.GEQUAL,[wv]:n.GREATER,[Ev]:n.NOTEQUAL};function He(F,R){if(R.type===Qi&&e.has("OES_texture_float_linear")===!1&&(R.magFilter===oi||R.magFilter===Oc||R.magFilter===Io||R.magFilter===Fs||R.minFilter===oi||R.minFilter===Oc||R.minFilter===Io||R.minFilter===Fs)&&ft("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(F,n.TEXTURE_WRAP_S,ae[R.wrapS]),n.texParameteri(F,n.TEXTURE_WRAP_T,ae[R.wrapT]),(F===n.TEXTURE_3D||F===n.TEXTURE_2D_ARRAY)&&n.texParameteri(F,n.TEXTURE_WRAP_R,ae[R.wrapR]),n.texParameteri(F,n.TEXTURE_MAG_FILTER,Se[R.magFilter]),n.texParameteri(F,n.TEXTURE_MIN_FILTER,Se[R.minFilter]),R.compareFunction&&(n.texParameteri(F,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(F,n.TEXTURE_COMPARE_FUNC,me[R.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(R.magFilter===Bn||R.minFilter!==Io&&R.minFilter!==Fs||R.type===Qi&&e.has("OES_texture_float_linear")===!1)return;if(R.anisotropy>1||i.get(R).__currentAnisotropy){const J=e.get("EXT_texture_filter_anisotropic");n.texParameterf(F,J.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(R.anisotropy,s.getMaxAnisotropy())),i.get(R).__currentAnisotropy=R.anisotropy}}}function Ce(F,R){let J=!1;F.__webglInit===void 0&&(F.__webglInit=!0,R.addEventListener("dispose",w),I(R));const Me=R.source;let pe=d.get(Me);pe===void 0&&(pe={},d.set(Me,pe));const Re=q(R);if(Re!==F.__cacheKey){pe[Re]===void 0&&(pe[Re]={texture:n.createTexture(),usedTimes:0},a.memory.textures++,J=!0),pe[Re].usedTimes++;const Le=pe[F.__cacheKey];Le!==void 0&&(pe[F.__cacheKey].usedTimes--,Le.usedTimes===0&&B(R)),F.__cacheKey=Re,F.__webglTexture=pe[Re].texture}return J}function We(F,R,J){return Math.floor(Math.floor(F/J)/R)}function st(F,R,J,Me){const Re=F.updateRanges;if(Re.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,R.width,R.height,J,Me,R.data);else{Re.sort((W,de)=>W.start-de.start);let Le=0;for(let W=1;W<Re.length;W++){const de=Re[Le],le=Re[W],Ie=de.start+de.count,Pe=We(le.start,R.width,4),Ne=We(de.start,R.width,4);le.start<=Ie+1&&Pe===Ne&&We(le.start+le.count-1,R.width,4)===Pe?de.count=Math.max(de.count,le.start+le.count-de.start):(++Le,Re[Le]=le)}Re.length=Le+1;const oe=t.getParameter(n.UNPACK_ROW_LENGTH),fe=t.getParameter(n.UNPACK_SKIP_PIXELS),Te=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,R.width);for(let W=0,de=Re.length;W<de;W++){const le=Re[W],Ie=Math.floor(le.start/4),Pe=Math.ceil(le.count/4),Ne=Ie%R.width,it=Math.floor(Ie/R.width),dt=Pe,be=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,Ne),t.pixelStorei(n.UNPACK_SKIP_ROWS,it),t.texSubImage2D(n.TEXTURE_2D,0,Ne,it,dt,be,J,Me,R.data)}F.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,oe),t.pixelStorei(n.UNPACK_SKIP_PIXELS,fe),t.pixelStorei(n.UNPACK_SKIP_ROWS,Te)}}function at(F,R,J){let Me=n.TEXTURE_2D;(R.isDataArrayTexture||R.isCompressedArrayTexture)&&(Me=n.TEXTURE_2D_ARRAY),R.isData3DTexture&&(Me=n.TEXTURE_3D);const pe=Ce(F,R),Re=R.source;t.bindTexture(Me,F.__webglTexture,n.TEXTURE0+J);const Le=i.get(Re);if(Re.version!==Le.__version||pe===!0){if(t.activeTexture(n.TEXTURE0+J),(typeof ImageBitmap<"u"&&R.image instanceof ImageBitmap)===!1){const be=Nt.getPrimaries(Nt.workingColorSpace),Qe=R.colorSpace===zs?null:Nt.getPrimaries(R.colorSpace),pt=R.colorSpace===zs||be===Qe?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,R.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,R.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,pt)}t.pixelStorei(n.UNPACK_ALIGNMENT,R.unpackAlignment);let fe=_(R.image,!1,s.maxTextureSize);fe=Oe(R,fe);const Te=r.convert(R.format,R.colorSpace),W=r.convert(R.type);let de=E(R.internalFormat,Te,W,R.normalized,R.colorSpace,R.isVideoTexture);He(Me,R);let le;const Ie=R.mipmaps,Pe=R.isVideoTexture!==!0,Ne=Le.__version===void 0||pe===!0,it=Re.dataReady,dt=T(R,fe);if(R.isDepthTexture)de=x(R.format===Bs,R.type),Ne&&(Pe?t.texStorage2D(n.TEXTURE_2D,1,de,fe.width,fe.height):t.texImage2D(n.TEXTURE_2D,0,de,fe.width,fe.height,0,Te,W,null));else if(R.isDataTexture)if(Ie.length>0){Pe&&Ne&&t.texStorage2D(n.TEXTURE_2D,dt,de,Ie[0].width,Ie[0].height);for(let be=0,Qe=Ie.length;be<Qe;be++)le=Ie[be],Pe?it&&t.texSubImage2D(n.TEXTURE_2D,be,0,0,le.width,le.height,Te,W,le.data):t.texImage2D(n.TEXTURE_2D,be,de,le.width,le.height,0,Te,W,le.data);R.generateMipmaps=!1}else Pe?(Ne&&t.texStorage2D(n.TEXTURE_2D,dt,de,fe.width,fe.height),it&&st(R,fe,Te,W)):t.texImage2D(n.TEXTURE_2D,0,de,fe.width,fe.height,0,Te,W,fe.data);else if(R.isCompressedTexture)if(R.isCompressedArrayTexture){Pe&&Ne&&t.texStorage3D(n.TEXTURE_2D_ARRAY,dt,de,Ie[0].width,Ie[0].height,fe.depth);for(let be=0,Qe=Ie.length;be<Qe;be++)if(le=Ie[be],R.format!==es)if(Te!==null)if(Pe){if(it)if(R.layerUpdates.size>0){const pt=Sp(le.width,le.height,R.format,R.type);for(const Be of R.layerUpdates){const bt=le.data.subarray(Be*pt/le.data.BYTES_PER_ELEMENT,(Be+1)*pt/le.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,be,0,0,Be,le.width,le.height,1,Te,bt)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,be,0,0,0,le.width,le.height,fe.depth,Te,le.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,be,de,le.width,le.height,fe.depth,0,le.data,0,0);else ft("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else Pe?it&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,be,0,0,0,le.width,le.height,fe.depth,Te,W,le.data):t.texImage3D(n.TEXTURE_2D_ARRAY,be,de,le.width,le.height,fe.depth,0,Te,W,le.data);R.layerUpdates.size>0&&R.clearLayerUpdates()}else{Pe&&Ne&&t.texStorage2D(n.TEXTURE_2D,dt,de,Ie[0].width,Ie[0].height);for(let be=0,Qe=Ie.length;be<Qe;be++)le=Ie[be],R.format!==es?Te!==null?Pe?it&&t.compressedTexSubImage2D(n.TEXTURE_2D,be,0,0,le.width,le.height,Te,le.data):t.compressedTexImage2D(n.TEXTURE_2D,be,de,le.width,le.height,0,le.data):ft("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):Pe?it&&t.texSubImage2D(n.TEXTURE_2D,be,0,0,le.width,le.height,Te,W,le.data):t.texImage2D(n.TEXTURE_2D,be,de,le.width,le.height,0,Te,W,le.data)}else if(R.isDataArrayTexture)if(Pe){if(Ne&&t.texStorage3D(n.TEXTURE_2D_ARRAY,dt,de,fe.width,fe.height,fe.depth),it)if(R.layerUpdates.size>0){const be=Sp(fe.width,fe.height,R.format,R.type);for(const Qe of R.layerUpdates){const pt=fe.data.subarray(Qe*be/fe.data.BYTES_PER_ELEMENT,(Qe+1)*be/fe.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,Qe,fe.width,fe.height,1,Te,W,pt)}R.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,fe.width,fe.height,fe.depth,Te,W,fe.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,de,fe.width,fe.height,fe.depth,0,Te,W,fe.data);else if(R.isData3DTexture)Pe?(Ne&&t.texStorage3D(n.TEXTURE_3D,dt,de,fe.width,fe.height,fe.depth),it&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,fe.width,fe.height,fe.depth,Te,W,fe.data)):t.texImage3D(n.TEXTURE_3D,0,de,fe.width,fe.height,fe.depth,0,Te,W,fe.data);else if(R.isFramebufferTexture){if(Ne)if(Pe)t.texStorage2D(n.TEXTURE_2D,dt,de,fe.width,fe.height);else{let be=fe.width,Qe=fe.height;for(let pt=0;pt<dt;pt++)t.texImage2D(n.TEXTURE_2D,pt,de,be,Qe,0,Te,W,null),be>>=1,Qe>>=1}}else if(R.isHTMLTexture){if("texElementImage2D"in n){const be=n.canvas;if(be.hasAttribute("layoutsubtree")||be.setAttribute("layoutsubtree","true"),fe.parentNode!==be){be.appendChild(fe),f.add(R),be.onpaint=Qe=>{const pt=Qe.changedElements;for(const Be of f)pt.includes(Be.image)&&(Be.needsUpdate=!0)},be.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,fe);else{const pt=n.RGBA,Be=n.RGBA,bt=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,pt,Be,bt,fe)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(Ie.length>0){if(Pe&&Ne){const be=Ke(Ie[0]);t.texStorage2D(n.TEXTURE_2D,dt,de,be.width,be.height)}for(let be=0,Qe=Ie.length;be<Qe;be++)le=Ie[be],Pe?it&&t.texSubImage2D(n.TEXTURE_2D,be,0,0,Te,W,le):t.texImage2D(n.TEXTURE_2D,be,de,Te,W,le);R.generateMipmaps=!1}else if(Pe){if(Ne){const be=Ke(fe);t.texStorage2D(n.TEXTURE_2D,dt,de,be.width,be.height)}it&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,Te,W,fe)}else t.texImage2D(n.TEXTURE_2D,0,de,Te,W,fe);b(R)&&R.mipmapsAutoUpdate===!0&&S(Me),Le.__version=Re.version,R.onUpdate&&R.onUpdate(R)}F.__version=R.version}function we(F,R,J){if(R.image.length!==6)return;const Me=Ce(F,R),pe=R.source;t.bindTexture(n.TEXTURE_CUBE_MAP,F.__webglTexture,n.TEXTURE0+J);const Re=i.get(pe);if(pe.version!==Re.__version||Me===!0){t.activeTexture(n.TEXTURE0+J);const Le=Nt.getPrimaries(Nt.workingColorSpace),oe=R.colorSpace===zs?null:Nt.getPrimaries(R.colorSpace),fe=R.colorSpace===zs||Le===oe?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,R.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,R.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,R.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,fe);const Te=R.isCompressedTexture||R.image[0].isCompressedTexture,W=R.image[0]&&R.image[0].isDataTexture,de=[];for(let Be=0;Be<6;Be++)!Te&&!W?de[Be]=_(R.image[Be],!0,s.maxCubemapSize):de[Be]=W?R.image[Be].image:R.image[Be],de[Be]=Oe(R,de[Be]);const le=de[0],Ie=r.convert(R.format,R.colorSpace),Pe=r.convert(R.type);let Ne=E(R.internalFormat,Ie,Pe,R.normalized,R.colorSpace);const it=R.isVideoTexture!==!0,dt=Re.__version===void 0||Me===!0,be=pe.dataReady;let Qe=T(R,le);He(n.TEXTURE_CUBE_MAP,R);let pt;if(R.isDepthTexture){if(Ne=x(R.format===Bs,R.type),dt)if(it)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,Ne,le.width,le.height);else for(let Be=0;Be<6;Be++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,0,Ne,le.width,le.height,0,Ie,Pe,null)}else if(Te){it&&dt&&t.texStorage2D(n.TEXTURE_CUBE_MAP,Qe,Ne,le.width,le.height);for(let Be=0;Be<6;Be++){pt=de[Be].mipmaps;for(let bt=0;bt<pt.length;bt++){const en=pt[bt];R.format!==es?Ie!==null?it?be&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,bt,0,0,en.width,en.height,Ie,en.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,bt,Ne,en.width,en.height,0,en.data):ft("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):it?be&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,bt,0,0,en.width,en.height,Ie,Pe,en.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,bt,Ne,en.width,en.height,0,Ie,Pe,en.data)}}}else{if(pt=R.mipmaps,it&&dt){pt.length>0&&Qe++;const Be=Ke(de[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,Qe,Ne,Be.width,Be.height)}for(let Be=0;Be<6;Be++)if(W){it?be&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,0,0,0,de[Be].width,de[Be].height,Ie,Pe,de[Be].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,0,Ne,de[Be].width,de[Be].height,0,Ie,Pe,de[Be].data);for(let bt=0;bt<pt.length;bt++){const ei=pt[bt].image[Be].image;it?be&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,bt+1,0,0,ei.width,ei.height,Ie,Pe,ei.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,bt+1,Ne,ei.width,ei.height,0,Ie,Pe,ei.data)}}else{it?be&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,0,0,0,Ie,Pe,de[Be]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,0,Ne,Ie,Pe,de[Be]);for(let bt=0;bt<pt.length;bt++){const en=pt[bt];it?be&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,bt+1,0,0,Ie,Pe,en.image[Be]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Be,bt+1,Ne,Ie,Pe,en.image[Be])}}}b(R)&&R.mipmapsAutoUpdate===!0&&S(n.TEXTURE_CUBE_MAP),Re.__version=pe.version,R.onUpdate&&R.onUpdate(R)}F.__version=R.version}function Ve(F,R,J,Me,pe,Re){const Le=r.convert(J.format,J.colorSpace),oe=r.convert(J.type),fe=E(J.internalFormat,Le,oe,J.normalized,J.colorSpace),Te=i.get(R),W=i.get(J);if(W.__renderTarget=R,!Te.__hasExternalTextures){const de=Math.max(1,R.width>>Re),le=Math.max(1,R.height>>Re);pe===n.TEXTURE_3D||pe===n.TEXTURE_2D_ARRAY?t.texImage3D(pe,Re,fe,de,le,R.depth,0,Le,oe,null):t.texImage2D(pe,Re,fe,de,le,0,Le,oe,null)}t.bindFramebuffer(n.FRAMEBUFFER,F),ye(R)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,Me,pe,W.__webglTexture,0,qe(R)):(pe===n.TEXTURE_2D||pe>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&pe<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,Me,pe,W.__webglTexture,Re),t.bindFramebuffer(n.FRAMEBUFFER,null)}function Mt(F,R,J){if(n.bindRenderbuffer(n.RENDERBUFFER,F),R.depthBuffer){const Me=R.depthTexture,pe=Me&&Me.isDepthTexture?Me.type:null,Re=x(R.stencilBuffer,pe),Le=R.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;ye(R)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,qe(R),Re,R.width,R.height):J?n.renderbufferStorageMultisample(n.RENDERBUFFER,qe(R),Re,R.width,R.height):n.renderbufferStorage(n.RENDERBUFFER,Re,R.width,R.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,Le,n.RENDERBUFFER,F)}else{const Me=R.textures;for(let pe=0;pe<Me.length;pe++){const Re=Me[pe],Le=r.convert(Re.format,Re.colorSpace),oe=r.convert(Re.type),fe=E(Re.internalFormat,Le,oe,Re.normalized,Re.colorSpace);ye(R)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,qe(R),fe,R.width,R.height):J?n.renderbufferStorageMultisample(n.RENDERBUFFER,qe(R),fe,R.width,R.height):n.renderbufferStorage(n.RENDERBUFFER,fe,R.width,R.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function nt(F,R,J){const Me=R.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,F),!(R.depthTexture&&R.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");const pe=i.get(R.depthTexture);pe.__renderTarget=R;const Re=Me?R.depthTexture.image[0]:R.depthTexture.image;(!pe.__webglTexture||Re.width!==R.width||Re.height!==R.height)&&(Re.width=R.width,Re.height=R.height,R.depthTexture.needsUpdate=!0),Me?he(R.depthTexture,0):ce(R.depthTexture,0);const Le=pe.__webglTexture,oe=qe(R),fe=Me?n.TEXTURE_CUBE_MAP_POSITIVE_X+J:n.TEXTURE_2D,Te=R.depthTexture.format===Bs?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(R.depthTexture.format===Os)ye(R)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,Te,fe,Le,0,oe):n.framebufferTexture2D(n.FRAMEBUFFER,Te,fe,Le,0);else if(R.depthTexture.format===Bs)ye(R)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,Te,fe,Le,0,oe):n.framebufferTexture2D(n.FRAMEBUFFER,Te,fe,Le,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function ut(F){const R=i.get(F),J=F.isWebGLCubeRenderTarget===!0;if(R.__boundDepthTexture!==F.depthTexture){const Me=F.depthTexture;if(R.__depthDisposeCallback&&R.__depthDisposeCallback(),Me){const pe=()=>{delete R.__boundDepthTexture,delete R.__depthDisposeCallback,Me.removeEventListener("dispose",pe)};Me.addEventListener("dispose",pe),R.__depthDisposeCallback=pe}R.__boundDepthTexture=Me}if(F.depthTexture&&!R.__autoAllocateDepthBuffer)if(J)for(let Me=0;Me<6;Me++)nt(R.__webglFramebuffer[Me],F,Me);else F.texture.mipmaps.length>0?nt(R.__webglFramebuffer[0],F,0):nt(R.__webglFramebuffer,F,0);else if(J){R.__webglDepthbuffer=[];for(let Me=0;Me<6;Me++)if(t.bindFramebuffer(n.FRAMEBUFFER,R.__webglFramebuffer[Me]),R.__webglDepthbuffer[Me]===void 0)R.__webglDepthbuffer[Me]=n.createRenderbuffer(),Mt(R.__webglDepthbuffer[Me],F,!1);else{const pe=F.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Re=R.__webglDepthbuffer[Me];n.bindRenderbuffer(n.RENDERBUFFER,Re),n.framebufferRenderbuffer(n.FRAMEBUFFER,pe,n.RENDERBUFFER,Re)}}else if(F.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,R.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,R.__webglFramebuffer),R.__webglDepthbuffer===void 0)R.__webglDepthbuffer=n.createRenderbuffer(),Mt(R.__webglDepthbuffer,F,!1);else{const pe=F.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Re=R.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,Re),n.framebufferRenderbuffer(n.FRAMEBUFFER,pe,n.RENDERBUFFER,Re)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function ot(F,R,J){const Me=i.get(F);R!==void 0&&Ve(Me.__webglFramebuffer,F,F.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),J!==void 0&&ut(F)}function ve(F){const R=F.texture,J=i.get(F),Me=i.get(R);F.addEventListener("dispose",N),I(F);const pe=F.textures,Re=F.isWebGLCubeRenderTarget===!0,Le=pe.length>1;if(Le||(Me.__webglTexture===void 0&&(Me.__webglTexture=n.createTexture()),Me.__version=R.version,a.memory.textures++),Re){J.__webglFramebuffer=[];for(let oe=0;oe<6;oe++)if(R.mipmaps.length>0){J.__webglFramebuffer[oe]=[];for(let fe=0;fe<R.mipmaps.length;fe++)J.__webglFramebuffer[oe][fe]=n.createFramebuffer()}else J.__webglFramebuffer[oe]=n.createFramebuffer()}else{if(R.mipmaps.length>0){J.__webglFramebuffer=[];for(let oe=0;oe<R.mipmaps.length;oe++)J.__webglFramebuffer[oe]=n.createFramebuffer()}else J.__webglFramebuffer=n.createFramebuffer();if(Le)for(let oe=0,fe=pe.length;oe<fe;oe++){const Te=i.get(pe[oe]);Te.__webglTexture===void 0&&(Te.__webglTexture=n.createTexture(),a.memory.textures++)}if(F.samples>0&&ye(F)===!1){J.__webglMultisampledFramebuffer=n.createFramebuffer(),J.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,J.__webglMultisampledFramebuffer);for(let oe=0;oe<pe.length;oe++){const fe=pe[oe];J.__webglColorRenderbuffer[oe]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,J.__webglColorRenderbuffer[oe]);const Te=r.convert(fe.format,fe.colorSpace),W=r.convert(fe.type),de=E(fe.internalFormat,Te,W,fe.normalized,fe.colorSpace,F.isXRRenderTarget===!0),le=qe(F);n.renderbufferStorageMultisample(n.RENDERBUFFER,le,de,F.width,F.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+oe,n.RENDERBUFFER,J.__webglColorRenderbuffer[oe])}n.bindRenderbuffer(n.RENDERBUFFER,null),F.depthBuffer&&(J.__webglDepthRenderbuffer=n.createRenderbuffer(),Mt(J.__webglDepthRenderbuffer,F,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(Re){t.bindTexture(n.TEXTURE_CUBE_MAP,Me.__webglTexture),He(n.TEXTURE_CUBE_MAP,R);for(let oe=0;oe<6;oe++)if(R.mipmaps.length>0)for(let fe=0;fe<R.mipmaps.length;fe++)Ve(J.__webglFramebuffer[oe][fe],F,R,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+oe,fe);else Ve(J.__webglFramebuffer[oe],F,R,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+oe,0);b(R)?S(n.TEXTURE_CUBE_MAP):R.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,R.mipmaps.length-1),t.unbindTexture()}else if(Le){for(let oe=0,fe=pe.length;oe<fe;oe++){const Te=pe[oe],W=i.get(Te);let de=n.TEXTURE_2D;(F.isWebGL3DRenderTarget||F.isWebGLArrayRenderTarget)&&(de=F.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(de,W.__webglTexture),He(de,Te),Ve(J.__webglFramebuffer,F,Te,n.COLOR_ATTACHMENT0+oe,de,0),b(Te)&&S(de)}t.unbindTexture()}else{let oe=n.TEXTURE_2D;if((F.isWebGL3DRenderTarget||F.isWebGLArrayRenderTarget)&&(oe=F.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(oe,Me.__webglTexture),He(oe,R),R.mipmaps.length>0)for(let fe=0;fe<R.mipmaps.length;fe++)Ve(J.__webglFramebuffer[fe],F,R,n.COLOR_ATTACHMENT0,oe,fe);else Ve(J.__webglFramebuffer,F,R,n.COLOR_ATTACHMENT0,oe,0);b(R)?S(oe):R.mipmaps.length>0&&n.texParameteri(oe,n.TEXTURE_MAX_LEVEL,R.mipmaps.length-1),t.unbindTexture()}F.depthBuffer&&ut(F)}function k(F){const R=F.textures;for(let J=0,Me=R.length;J<Me;J++){const pe=R[J];if(b(pe)&&pe.mipmapsAutoUpdate===!0){const Re=C(F),Le=i.get(pe).__webglTexture;t.bindTexture(Re,Le),S(Re),t.unbindTexture()}}}const ue=[];function ze(F){if(F.samples>0){if(ye(F)===!1){const R=F.textures,J=F.width,Me=F.height;let pe=n.COLOR_BUFFER_BIT;const Re=F.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Le=i.get(F),oe=R.length>1;if(oe)for(let Te=0;Te<R.length;Te++)t.bindFramebuffer(n.FRAMEBUFFER,Le.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Te,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,Le.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+Te,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,Le.__webglMultisampledFramebuffer),F.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Le.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Le.__webglFramebuffer);for(let Te=0;Te<R.length;Te++){if(F.resolveDepthBuffer&&(F.depthBuffer&&(pe|=n.DEPTH_BUFFER_BIT),F.stencilBuffer&&F.resolveStencilBuffer&&(pe|=n.STENCIL_BUFFER_BIT)),oe){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,Le.__webglColorRenderbuffer[Te]);const W=i.get(R[Te]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,W,0)}n.blitFramebuffer(0,0,J,Me,0,0,J,Me,pe,n.NEAREST),l===!0&&(ue.length=0,ue.push(n.COLOR_ATTACHMENT0+Te),F.depthBuffer&&F.storeMultisampledDepthBuffer===!1&&ue.push(Re),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,ue))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),oe)for(let Te=0;Te<R.length;Te++){t.bindFramebuffer(n.FRAMEBUFFER,Le.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Te,n.RENDERBUFFER,Le.__webglColorRenderbuffer[Te]);const W=i.get(R[Te]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,Le.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+Te,n.TEXTURE_2D,W,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Le.__webglMultisampledFramebuffer)}else if(F.depthBuffer&&F.storeMultisampledDepthBuffer===!1&&l){const R=F.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[R])}}}function qe(F){return Math.min(s.maxSamples,F.samples)}function ye(F){const R=i.get(F);return F.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&R.__useRenderToTexture!==!1}function lt(F){const R=a.render.frame;u.get(F)!==R&&(u.set(F,R),F.update())}function Oe(F,R){const J=F.colorSpace,Me=F.format,pe=F.type;return F.isCompressedTexture===!0||F.isVideoTexture===!0||J!==Go&&J!==zs&&(Nt.getTransfer(J)===Gt?(Me!==es||pe!==fi)&&ft("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Ut("WebGLTextures: Unsupported texture color space:",J)),R}function Ke(F){return typeof HTMLImageElement<"u"&&F instanceof HTMLImageElement?(c.width=F.naturalWidth||F.width,c.height=F.naturalHeight||F.height):typeof VideoFrame<"u"&&F instanceof VideoFrame?(c.width=F.displayWidth,c.height=F.displayHeight):(c.width=F.width,c.height=F.height),c}this.allocateTextureUnit=Z,this.resetTextureUnits=Y,this.getTextureUnits=Q,this.setTextureUnits=ie,this.setTexture2D=ce,this.setTexture2DArray=re,this.setTexture3D=_e,this.setTextureCube=he,this.rebindTextures=ot,this.setupRenderTarget=ve,this.updateRenderTargetMipmap=k,this.updateMultisampleRenderTarget=ze,this.setupDepthRenderbuffer=ut,this.setupFrameBufferTexture=Ve,this.useMultisampledRTT=ye,this.dispose=U}function Oy(n,e){function t(i,s=zs){let r;const a=Nt.getTransfer(s);if(i===fi)return n.UNSIGNED_BYTE;if(i===zc)return n.UNSIGNED_SHORT_4_4_4_4;if(i===kc)return n.UNSIGNED_SHORT_5_5_5_1;if(i===_d)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===vd)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===md)return n.BYTE;if(i===gd)return n.SHORT;if(i===Ba)return n.UNSIGNED_SHORT;if(i===Bc)return n.INT;if(i===Ji)return n.UNSIGNED_INT;if(i===Qi)return n.FLOAT;if(i===ji)return n.HALF_FLOAT;if(i===xd)return n.ALPHA;if(i===Sd)return n.RGB;if(i===es)return n.RGBA;if(i===Os)return n.DEPTH_COMPONENT;if(i===Bs)return n.DEPTH_STENCIL;if(i===Md)return n.RED;if(i===Gc)return n.RED_INTEGER;if(i===ur)return n.RG;if(i===Hc)return n.RG_INTEGER;if(i===Vc)return n.RGBA_INTEGER;if(i===Uo||i===Fo||i===Oo||i===Bo)if(a===Gt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===Uo)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===Fo)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===Oo)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===Bo)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===Uo)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===Fo)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===Oo)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===Bo)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===Wc||i===$c||i===Xc||i===qc)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===Wc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===$c)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===Xc)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===qc)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===Yc||i===Kc||i===Zc||i===Jc||i===Qc||i===zo||i===jc)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===Yc||i===Kc)return a===Gt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===Zc)return a===Gt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===Jc)return r.COMPRESSED_R11_EAC;if(i===Qc)return r.COMPRESSED_SIGNED_R11_EAC;if(i===zo)return r.COMPRESSED_RG11_EAC;if(i===jc)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===eu||i===tu||i===nu||i===iu||i===su||i===ru||i===au||i===ou||i===lu||i===cu||i===uu||i===fu||i===hu||i===du)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===eu)return a===Gt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===tu)return a===Gt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===nu)return a===Gt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===iu)return a===Gt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===su)return a===Gt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===ru)return a===Gt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===au)return a===Gt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===ou)return a===Gt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===lu)return a===Gt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===cu)return a===Gt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===uu)return a===Gt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===fu)return a===Gt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===hu)return a===Gt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===du)return a===Gt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===pu||i===mu||i===gu)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===pu)return a===Gt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===mu)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===gu)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===_u||i===vu||i===ko||i===xu)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===_u)return r.COMPRESSED_RED_RGTC1_EXT;if(i===vu)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===ko)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===xu)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===Fr?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}const By=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,zy=`
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

}`;class ky{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){const i=new rp(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){const t=e.cameras[0].viewport,i=new Ks({vertexShader:By,fragmentShader:zy,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Gi(new ml(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}}class Gy extends fr{constructor(e,t){super();const i=this;let s=null,r=1,a=null,o="local-floor",l=1,c=null,u=null,f=null,h=null,d=null,p=null;const v=typeof XRWebGLBinding<"u",m=new ky,g={},_=t.getContextAttributes();let b=null,S=null;const C=[],E=[],x=new Ct;let T=null,I=null;const L=new Hi;L.viewport=new Jt;const w=new Hi;w.viewport=new Jt;const N=[L,w],O=new Cx;let A=null,U=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(q){let ce=C[q];return ce===void 0&&(ce=new Du,C[q]=ce),ce.getTargetRaySpace()},this.getControllerGrip=function(q){let ce=C[q];return ce===void 0&&(ce=new Du,C[q]=ce),ce.getGripSpace()},this.getHand=function(q){let ce=C[q];return ce===void 0&&(ce=new Du,C[q]=ce),ce.getHandSpace()};function G(q){const ce=E.indexOf(q.inputSource);if(ce===-1)return;const re=C[ce];re!==void 0&&(re.update(q.inputSource,q.frame,c||a),re.dispatchEvent({type:q.type,data:q.inputSource}))}function B(){s.removeEventListener("select",G),s.removeEventListener("selectstart",G),s.removeEventListener("selectend",G),s.removeEventListener("squeeze",G),s.removeEventListener("squeezestart",G),s.removeEventListener("squeezeend",G),s.removeEventListener("end",B),s.removeEventListener("inputsourceschange",$);for(let q=0;q<C.length;q++){const ce=E[q];ce!==null&&(E[q]=null,C[q].disconnect(ce))}A=null,U=null,m.reset();for(const q in g)delete g[q];if(e.setRenderTarget(b),d=null,h=null,f=null,s=null,S=null,Z.stop(),i.isPresenting=!1,e.setPixelRatio(T),e.setSize(x.width,x.height,!1),I!==null){const q=I.camera;q.fov=I.fov,q.zoom=I.zoom,q.updateProjectionMatrix(),I=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(q){r=q,i.isPresenting===!0&&ft("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(q){o=q,i.isPresenting===!0&&ft("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||a},this.setReferenceSpace=function(q){c=q},this.getBaseLayer=function(){return h!==null?h:d},this.getBinding=function(){return f===null&&v&&(f=new XRWebGLBinding(s,t)),f},this.getFrame=function(){return p},this.getSession=function(){return s},this.setSession=async function(q){if(s=q,s!==null){if(b=e.getRenderTarget(),s.addEventListener("select",G),s.addEventListener("selectstart",G),s.addEventListener("selectend",G),s.addEventListener("squeeze",G),s.addEventListener("squeezestart",G),s.addEventListener("squeezeend",G),s.addEventListener("end",B),s.addEventListener("inputsourceschange",$),_.xrCompatible!==!0&&await t.makeXRCompatible(),T=e.getPixelRatio(),e.getSize(x),v&&"createProjectionLayer"in XRWebGLBinding.prototype){let re=null,_e=null,he=null;_.depth&&(he=_.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,re=_.stencil?Bs:Os,_e=_.stencil?Fr:Ji);const ae={colorFormat:t.RGBA8,depthFormat:he,scaleFactor:r};f=this.getBinding(),h=f.createProjectionLayer(ae),s.updateRenderState({layers:[h]}),e.setPixelRatio(1),e.setSize(h.textureWidth,h.textureHeight,!1),S=new ts(h.textureWidth,h.textureHeight,{format:es,type:fi,depthTexture:new Jr(h.textureWidth,h.textureHeight,_e,void 0,void 0,void 0,void 0,void 0,void 0,re),stencilBuffer:_.stencil,colorSpace:e.outputColorSpace,samples:_.antialias?4:0,resolveDepthBuffer:h.ignoreDepthValues===!1,resolveStencilBuffer:h.ignoreDepthValues===!1,storeMultisampledDepthBuffer:h.ignoreDepthValues===!1,storeMultisampledStencilBuffer:h.ignoreDepthValues===!1})}else{const re={antialias:_.antialias,alpha:!0,depth:_.depth,stencil:_.stencil,framebufferScaleFactor:r};d=new XRWebGLLayer(s,t,re),s.updateRenderState({baseLayer:d}),e.setPixelRatio(1),e.setSize(d.framebufferWidth,d.framebufferHeight,!1),S=new ts(d.framebufferWidth,d.framebufferHeight,{format:es,type:fi,colorSpace:e.outputColorSpace,stencilBuffer:_.stencil,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,a=await s.requestReferenceSpace(o),Z.setContext(s),Z.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return m.getDepthTexture()};function $(q){for(let ce=0;ce<q.removed.length;ce++){const re=q.removed[ce],_e=E.indexOf(re);_e>=0&&(E[_e]=null,C[_e].disconnect(re))}for(let ce=0;ce<q.added.length;ce++){const re=q.added[ce];let _e=E.indexOf(re);if(_e===-1){for(let ae=0;ae<C.length;ae++)if(ae>=E.length){E.push(re),_e=ae;break}else if(E[ae]===null){E[ae]=re,_e=ae;break}if(_e===-1)break}const he=C[_e];he&&he.connect(re)}}function V(q,ce){ce===null?q.matrixWorld.copy(q.matrix):q.matrixWorld.multiplyMatrices(ce.matrixWorld,q.matrix),q.matrixWorldInverse.copy(q.matrixWorld).invert()}this.updateCamera=function(q){if(s===null)return;let ce=q.near,re=q.far;m.texture!==null&&(m.depthNear>0&&(ce=m.depthNear),m.depthFar>0&&(re=m.depthFar)),O.near=w.near=L.near=ce,O.far=w.far=L.far=re,(A!==O.near||U!==O.far)&&(s.updateRenderState({depthNear:O.near,depthFar:O.far}),A=O.near,U=O.far),O.layers.mask=q.layers.mask|6,L.layers.mask=O.layers.mask&-5,w.layers.mask=O.layers.mask&-3;const _e=q.parent,he=O.cameras;V(O,_e);for(let ae=0;ae<he.length;ae++)V(he[ae],_e);O.projectionMatrix.copy(L.projectionMatrix),O.projectionMatrixInverse.copy(L.projectionMatrixInverse),I===null&&q.isPerspectiveCamera&&(I={camera:q,fov:q.fov,zoom:q.zoom}),Y(q,O,_e)};function Y(q,ce,re){re===null?q.matrix.copy(ce.matrixWorld):(q.matrix.copy(re.matrixWorld),q.matrix.invert(),q.matrix.multiply(ce.matrixWorld)),q.matrix.decompose(q.position,q.quaternion,q.scale),q.updateMatrixWorld(!0),q.projectionMatrix.copy(ce.projectionMatrix),q.projectionMatrixInverse.copy(ce.projectionMatrixInverse),q.isPerspectiveCamera&&(q.fov=Ga*2*Math.atan(1/q.projectionMatrix.elements[5]),q.zoom=1)}this.getCamera=function(){return O},this.getFoveation=function(){if(!(h===null&&d===null))return l},this.setFoveation=function(q){l=q,h!==null&&(h.fixedFoveation=q),d!==null&&d.fixedFoveation!==void 0&&(d.fixedFoveation=q)},this.hasDepthSensing=function(){return m.texture!==null},this.getDepthSensingMesh=function(){return m.getMesh(O)},this.getCameraTexture=function(q){return g[q]};let Q=null;function ie(q,ce){if(u=ce.getViewerPose(c||a),p=ce,u!==null){const re=u.views;d!==null&&(e.setRenderTargetFramebuffer(S,d.framebuffer),e.setRenderTarget(S));let _e=!1;re.length!==O.cameras.length&&(O.cameras.length=0,_e=!0);for(let me=0;me<re.length;me++){const He=re[me];let Ce=null;if(d!==null)Ce=d.getViewport(He);else{const st=f.getViewSubImage(h,He);Ce=st.viewport,me===0&&(e.setRenderTargetTextures(S,st.colorTexture,st.depthStencilTexture),e.setRenderTarget(S))}let We=N[me];We===void 0&&(We=new Hi,We.layers.enable(me),We.viewport=new Jt,N[me]=We),We.matrix.fromArray(He.transform.matrix),We.matrix.decompose(We.position,We.quaternion,We.scale),We.projectionMatrix.fromArray(He.projectionMatrix),We.projectionMatrixInverse.copy(We.projectionMatrix).invert(),We.viewport.set(Ce.x,Ce.y,Ce.width,Ce.height),me===0&&(O.matrix.copy(We.matrix),O.matrix.decompose(O.position,O.quaternion,O.scale)),_e===!0&&O.cameras.push(We)}const he=s.enabledFeatures;if(he&&he.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&v){f=i.getBinding();const me=f.getDepthInformation(re[0]);me&&me.isValid&&me.texture&&m.init(me,s.renderState)}if(he&&he.includes("camera-access")&&v){e.state.unbindTexture(),f=i.getBinding();for(let me=0;me<re.length;me++){const He=re[me].camera;if(He){let Ce=g[He];Ce||(Ce=new rp,g[He]=Ce);const We=f.getCameraImage(He);Ce.sourceTexture=We}}}}for(let re=0;re<C.length;re++){const _e=E[re],he=C[re];_e!==null&&he!==void 0&&he.update(_e,ce,c||a)}Q&&Q(q,ce),ce.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:ce}),p=null}const Z=new Mp;Z.setAnimationLoop(ie),this.setAnimationLoop=function(q){Q=q},this.dispose=function(){}}}const Hy=new Qt,Qp=new xt;Qp.set(-1,0,0,0,1,0,0,0,1);function Vy(n,e){function t(m,g){m.matrixAutoUpdate===!0&&m.updateMatrix(),g.value.copy(m.matrix)}function i(m,g){g.color.getRGB(m.fogColor.value,lp(n)),g.isFog?(m.fogNear.value=g.near,m.fogFar.value=g.far):g.isFogExp2&&(m.fogDensity.value=g.density)}function s(m,g,_,b,S){g.isNodeMaterial?g.uniformsNeedUpdate=!1:g.isMeshBasicMaterial?r(m,g):g.isMeshLambertMaterial?(r(m,g),g.envMap&&(m.envMapIntensity.value=g.envMapIntensity)):g.isMeshToonMaterial?(r(m,g),f(m,g)):g.isMeshPhongMaterial?(r(m,g),u(m,g),g.envMap&&(m.envMapIntensity.value=g.envMapIntensity)):g.isMeshStandardMaterial?(r(m,g),h(m,g),g.isMeshPhysicalMaterial&&d(m,g,S)):g.isMeshMatcapMaterial?(r(m,g),p(m,g)):g.isMeshDepthMaterial?r(m,g):g.isMeshDistanceMaterial?(r(m,g),v(m,g)):g.isMeshNormalMaterial?r(m,g):g.isLineBasicMaterial?(a(m,g),g.isLineDashedMaterial&&o(m,g)):g.isPointsMaterial?l(m,g,_,b):g.isSpriteMaterial?c(m,g):g.isShadowMaterial?(m.color.value.copy(g.color),m.opacity.value=g.opacity):g.isShaderMaterial&&(g.uniformsNeedUpdate=!1)}function r(m,g){m.opacity.value=g.opacity,g.color&&m.diffuse.value.copy(g.color),g.emissive&&m.emissive.value.copy(g.emissive).multiplyScalar(g.emissiveIntensity),g.map&&(m.map.value=g.map,t(g.map,m.mapTransform)),g.alphaMap&&(m.alphaMap.value=g.alphaMap,t(g.alphaMap,m.alphaMapTransform)),g.bumpMap&&(m.bumpMap.value=g.bumpMap,t(g.bumpMap,m.bumpMapTransform),m.bumpScale.value=g.bumpScale,g.side===ai&&(m.bumpScale.value*=-1)),g.normalMap&&(m.normalMap.value=g.normalMap,t(g.normalMap,m.normalMapTransform),m.normalScale.value.copy(g.normalScale),g.side===ai&&m.normalScale.value.negate()),g.displacementMap&&(m.displacementMap.value=g.displacementMap,t(g.displacementMap,m.displacementMapTransform),m.displacementScale.value=g.displacementScale,m.displacementBias.value=g.displacementBias),g.emissiveMap&&(m.emissiveMap.value=g.emissiveMap,t(g.emissiveMap,m.emissiveMapTransform)),g.specularMap&&(m.specularMap.value=g.specularMap,t(g.specularMap,m.specularMapTransform)),g.alphaTest>0&&(m.alphaTest.value=g.alphaTest);const _=e.get(g),b=_.envMap,S=_.envMapRotation;b&&(m.envMap.value=b,m.envMapRotation.value.setFromMatrix4(Hy.makeRotationFromEuler(S)).transpose(),b.isCubeTexture&&b.isRenderTargetTexture===!1&&m.envMapRotation.value.premultiply(Qp),m.reflectivity.value=g.reflectivity,m.ior.value=g.ior,m.refractionRatio.value=g.refractionRatio),g.lightMap&&(m.lightMap.value=g.lightMap,m.lightMapIntensity.value=g.lightMapIntensity,t(g.lightMap,m.lightMapTransform)),g.aoMap&&(m.aoMap.value=g.aoMap,m.aoMapIntensity.value=g.aoMapIntensity,t(g.aoMap,m.aoMapTransform))}function a(m,g){m.diffuse.value.copy(g.color),m.opacity.value=g.opacity,g.map&&(m.map.value=g.map,t(g.map,m.mapTransform))}function o(m,g){m.dashSize.value=g.dashSize,m.totalSize.value=g.dashSize+g.gapSize,m.scale.value=g.scale}function l(m,g,_,b){m.diffuse.value.copy(g.color),m.opacity.value=g.opacity,m.size.value=g.size*_,m.scale.value=b*.5,g.map&&(m.map.value=g.map,t(g.map,m.uvTransform)),g.alphaMap&&(m.alphaMap.value=g.alphaMap,t(g.alphaMap,m.alphaMapTransform)),g.alphaTest>0&&(m.alphaTest.value=g.alphaTest)}function c(m,g){m.diffuse.value.copy(g.color),m.opacity.value=g.opacity,m.rotation.value=g.rotation,g.map&&(m.map.value=g.map,t(g.map,m.mapTransform)),g.alphaMap&&(m.alphaMap.value=g.alphaMap,t(g.alphaMap,m.alphaMapTransform)),g.alphaTest>0&&(m.alphaTest.value=g.alphaTest)}function u(m,g){m.specular.value.copy(g.specular),m.shininess.value=Math.max(g.shininess,1e-4)}function f(m,g){g.gradientMap&&(m.gradientMap.value=g.gradientMap)}function h(m,g){m.metalness.value=g.metalness,g.metalnessMap&&(m.metalnessMap.value=g.metalnessMap,t(g.metalnessMap,m.metalnessMapTransform)),m.roughness.value=g.roughness,g.roughnessMap&&(m.roughnessMap.value=g.roughnessMap,t(g.roughnessMap,m.roughnessMapTransform)),g.envMap&&(m.envMapIntensity.value=g.envMapIntensity)}function d(m,g,_){m.ior.value=g.ior,g.diffuseRoughness>0&&(m.diffuseRoughness.value=g.diffuseRoughness,g.diffuseRoughnessMap&&(m.diffuseRoughnessMap.value=g.diffuseRoughnessMap,t(g.diffuseRoughnessMap,m.diffuseRoughnessMapTransform))),g.sheen>0&&(m.sheenColor.value.copy(g.sheenColor).multiplyScalar(g.sheen),m.sheenRoughness.value=g.sheenRoughness,g.sheenColorMap&&(m.sheenColorMap.value=g.sheenColorMap,t(g.sheenColorMap,m.sheenColorMapTransform)),g.sheenRoughnessMap&&(m.sheenRoughnessMap.value=g.sheenRoughnessMap,t(g.sheenRoughnessMap,m.sheenRoughnessMapTransform))),g.clearcoat>0&&(m.clearcoat.value=g.clearcoat,m.clearcoatRoughness.value=g.clearcoatRoughness,g.clearcoatMap&&(m.clearcoatMap.value=g.clearcoatMap,t(g.clearcoatMap,m.clearcoatMapTransform)),g.clearcoatRoughnessMap&&(m.clearcoatRoughnessMap.value=g.clearcoatRoughnessMap,t(g.clearcoatRoughnessMap,m.clearcoatRoughnessMapTransform)),g.clearcoatNormalMap&&(m.clearcoatNormalMap.value=g.clearcoatNormalMap,t(g.clearcoatNormalMap,m.clearcoatNormalMapTransform),m.clearcoatNormalScale.value.copy(g.clearcoatNormalScale),g.side===ai&&m.clearcoatNormalScale.value.negate())),g.dispersion>0&&(m.dispersion.value=g.dispersion),g.retroreflectivity>0&&(m.retroreflectivity.value=g.retroreflectivity),g.iridescence>0&&(m.iridescence.value=g.iridescence,m.iridescenceIOR.value=g.iridescenceIOR,m.iridescenceThicknessMinimum.value=g.iridescenceThicknessMinimum,m.iridescenceThicknessMaximum.value=g.iridescenceThicknessMaximum,g.iridescenceMap&&(m.iridescenceMap.value=g.iridescenceMap,t(g.iridescenceMap,m.iridescenceMapTransform)),g.iridescenceThicknessMap&&(m.iridescenceThicknessMap.value=g.iridescenceThicknessMap,t(g.iridescenceThicknessMap,m.iridescenceThicknessMapTransform))),g.transmission>0&&(m.transmission.value=g.transmission,m.transmissionSamplerMap.value=_.texture,m.transmissionSamplerSize.value.set(_.width,_.height),g.transmissionMap&&(m.transmissionMap.value=g.transmissionMap,t(g.transmissionMap,m.transmissionMapTransform)),m.thickness.value=g.thickness,g.thicknessMap&&(m.thicknessMap.value=g.thicknessMap,t(g.thicknessMap,m.thicknessMapTransform)),m.attenuationDistance.value=g.attenuationDistance,m.attenuationColor.value.copy(g.attenuationColor)),g.anisotropy>0&&(m.anisotropyVector.value.set(g.anisotropy*Math.cos(g.anisotropyRotation),g.anisotropy*Math.sin(g.anisotropyRotation)),g.anisotropyMap&&(m.anisotropyMap.value=g.anisotropyMap,t(g.anisotropyMap,m.anisotropyMapTransform))),m.specularIntensity.value=g.specularIntensity,m.specularColor.value.copy(g.specularColor),g.specularColorMap&&(m.specularColorMap.value=g.specularColorMap,t(g.specularColorMap,m.specularColorMapTransform)),g.specularIntensityMap&&(m.specularIntensityMap.value=g.specularIntensityMap,t(g.specularIntensityMap,m.specularIntensityMapTransform))}function p(m,g){g.matcap&&(m.matcap.value=g.matcap)}function v(m,g){const _=e.get(g).light;m.referencePosition.value.setFromMatrixPosition(_.matrixWorld),m.nearDistance.value=_.shadow.camera.near,m.farDistance.value=_.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function Wy(n,e,t,i){let s={},r={};function a(_,b){const S=b.program;i.uniformBlockBinding(_,S,s[_.id])}function o(_,b){let S=s[_.id];S===void 0&&(p(_),S=l(_),s[_.id]=S,_.addEventListener("dispose",m));const C=b.program;i.updateUBOMapping(_,C);const E=e.render.frame;r[_.id]!==E&&(c(_),r[_.id]=E)}function l(_){const b=n.createBuffer(),S=_.__size,C=_.usage;return n.bindBuffer(n.UNIFORM_BUFFER,b),n.bufferData(n.UNIFORM_BUFFER,S,C),n.bindBuffer(n.UNIFORM_BUFFER,null),b}function c(_){const b=s[_.id],S=_.uniforms,C=_.__cache;n.bindBuffer(n.UNIFORM_BUFFER,b);for(let E=0,x=S.length;E<x;E++){const T=S[E];if(Array.isArray(T))for(let I=0,L=T.length;I<L;I++)u(T[I],E,I,C);else u(T,E,0,C)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function u(_,b,S,C){if(h(_,b,S,C)===!0){const E=_.__offset,x=_.value;if(Array.isArray(x)){let T=0;for(let I=0;I<x.length;I++){const L=x[I],w=v(L,!0);f(L,_.__data,T),T+=w.storage/Float32Array.BYTES_PER_ELEMENT}}else f(x,_.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,E,_.__data)}}function f(_,b,S){typeof _=="number"||typeof _=="boolean"?b[S]=_:_.isMatrix3?(b[S]=_.elements[0],b[S+1]=_.elements[1],b[S+2]=_.elements[2],b[S+3]=0,b[S+4]=_.elements[3],b[S+5]=_.elements[4],b[S+6]=_.elements[5],b[S+7]=0,b[S+8]=_.elements[6],b[S+9]=_.elements[7],b[S+10]=_.elements[8],b[S+11]=0):ArrayBuffer.isView(_)?b.set(_.subarray(0,b.length-S),S):_.toArray(b,S)}function h(_,b,S,C){const E=_.value,x=b+"_"+S;if(Array.isArray(E)){C[x]===void 0&&(C[x]=[]);const T=C[x];let I=!1;for(let L=0;L<E.length;L++)d(E[L],T,L)===!0&&(I=!0);return I}return d(E,C,x)}function d(_,b,S){if(b[S]===void 0)return typeof _=="number"||typeof _=="boolean"?b[S]=_:ArrayBuffer.isView(_)?b[S]=_.slice():b[S]=_.clone(),!0;{const C=b[S];if(typeof _=="number"||typeof _=="boolean"){if(C!==_)return b[S]=_,!0}else{if(ArrayBuffer.isView(_))return!0;if(C.equals(_)===!1)return C.copy(_),!0}}return!1}function p(_){const b=_.uniforms;let S=0;const C=16;for(let x=0,T=b.length;x<T;x++){const I=Array.isArray(b[x])?b[x]:[b[x]];for(let L=0,w=I.length;L<w;L++){const N=I[L],O=Array.isArray(N.value)?N.value:[N.value],A=Array.isArray(b[x])||Array.isArray(N.value);let U=S;for(let B=0,$=O.length;B<$;B++){const V=O[B],Y=v(V,A),Q=S%C,ie=Q%Y.boundary,Z=Q+ie;S+=ie,Z!==0&&C-Z<Y.storage&&(S+=C-Z),B===0&&(U=S),S+=Y.storage}const G=N.type==="int"?Int32Array:N.type==="uint"?Uint32Array:Float32Array;N.__data=new G((S-U)/Float32Array.BYTES_PER_ELEMENT),N.__offset=U}}const E=S%C;return E>0&&(S+=C-E),_.__size=S,_.__cache={},this}function v(_,b){const S={boundary:0,storage:0};return typeof _=="number"||typeof _=="boolean"?(S.boundary=4,S.storage=4):_.isVector2?(S.boundary=8,S.storage=8):_.isVector3||_.isColor?(S.boundary=16,S.storage=12):_.isVector4?(S.boundary=16,S.storage=16):_.isMatrix3?(S.boundary=16,S.storage=48):_.isMatrix4?(S.boundary=16,S.storage=64):_.isTexture?ft("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(_)?(S.boundary=16,S.storage=_.byteLength):ft("WebGLRenderer: Unsupported uniform value type.",_),b===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function m(_){const b=_.target;b.removeEventListener("dispose",m),n.deleteBuffer(s[b.id]),delete s[b.id],delete r[b.id]}function g(){for(const _ in s)n.deleteBuffer(s[_]);s={},r={}}return{bind:a,update:o,dispose:g}}const $y=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]);let is=null;function Xy(){return is===null&&(is=new px($y,16,16,ur,ji),is.name="DFG_LUT",is.minFilter=oi,is.magFilter=oi,is.wrapS=vs,is.wrapT=vs,is.generateMipmaps=!1,is.needsUpdate=!0),is}class qy{constructor(e={}){const{canvas:t=Av(),context:i=null,depth:s=!0,stencil:r=!1,alpha:a=!1,antialias:o=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:f=!1,reversedDepthBuffer:h=!1,outputBufferType:d=fi}=e;this.isWebGLRenderer=!0;let p;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");p=i.getContextAttributes().alpha}else p=a;const v=d,m=new Set([Vc,Hc,Gc]),g=new Set([fi,Ji,Ba,Fr,zc,kc]),_=new Uint32Array(4),b=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]};let C=null,E=null;const x=[],T=[];let I=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=_s,this.toneMappingExposure=1,this.transmissionResolutionScale=1;const L=this;let w=!1,N=null,O=null,A=null,U=null;this._outputColorSpace=Ei;let G=0,B=0,$=null,V=-1,Y=null;const Q=new Jt,ie=new Jt;let Z=null;const q=new Tt(0);let ce=0,re=t.width,_e=t.height,he=1,ae=null,Se=null;const me=new Jt(0,0,re,_e),He=new Jt(0,0,re,_e);let Ce=!1;const We=new qa,st=new Yu;let at=!1,we=!1;const Ve=new Qt,Mt=new j,nt=new Jt,ut={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0};let ot=!1;function ve(){return $===null?he:1}let k=i;function ue(D,X){return t.getContext(D,X)}let ze,qe,ye,lt,Oe,Ke,F,R,J,Me,pe,Re,Le,oe,fe,Te,W,de,le,Ie,Pe,Ne,it;try{const D={alpha:!0,depth:s,stencil:r,antialias:o,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:f};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${wc}`),t.addEventListener("webglcontextlost",Qe,!1),t.addEventListener("webglcontextrestored",pt,!1),t.addEventListener("webglcontextcreationerror",Be,!1),k===null){const X="webgl2";if(k=ue(X,D),k===null)throw ue(X)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}dt()}catch(D){throw t.removeEventListener("webglcontextlost",Qe,!1),t.removeEventListener("webglcontextrestored",pt,!1),t.removeEventListener("webglcontextcreationerror",Be,!1),Ut("WebGLRenderer: "+D.message),D}function dt(){ze=new ZM(k),ze.init(),Pe=new Oy(k,ze),qe=new zM(k,ze,e,Pe),ye=new Uy(k,ze),qe.reversedDepthBuffer&&h&&ye.buffers.depth.setReversed(!0),O=k.createFramebuffer(),A=k.createFramebuffer(),U=k.createFramebuffer(),lt=new jM(k),Oe=new My,Ke=new Fy(k,ze,ye,Oe,qe,Pe,lt),F=new KM(L),R=new Ux(k),Ne=new OM(k,R),J=new JM(k,R,lt,Ne),Me=new tb(k,J,R,Ne,lt),de=new eb(k,qe,Ke),fe=new kM(Oe),pe=new Sy(L,F,ze,qe,Ne,fe),Re=new Vy(L,Oe),Le=new yy,oe=new Cy(ze),W=new FM(L,F,ye,Me,p,l),Te=new Iy(L,Me,qe),it=new Wy(k,lt,qe,ye),le=new BM(k,ze,lt),Ie=new QM(k,ze,lt),lt.programs=pe.programs,L.capabilities=qe,L.extensions=ze,L.properties=Oe,L.renderLists=Le,L.shadowMap=Te,L.state=ye,L.info=lt}v!==fi&&(I=new ib(v,t.width,t.height,o,s,r));const be=new Gy(L,k);this.xr=be,this.getContext=function(){return k},this.getContextAttributes=function(){return k.getContextAttributes()},this.forceContextLoss=function(){const D=ze.get("WEBGL_lose_context");D&&D.loseContext()},this.forceContextRestore=function(){const D=ze.get("WEBGL_lose_context");D&&D.restoreContext()},this.getPixelRatio=function(){return he},this.setPixelRatio=function(D){D!==void 0&&(he=D,this.setSize(re,_e,!1))},this.getSize=function(D){return D.set(re,_e)},this.setSize=function(D,X,se=!0){if(be.isPresenting){ft("WebGLRenderer: Can't change size while VR device is presenting.");return}re=D,_e=X,t.width=Math.floor(D*he),t.height=Math.floor(X*he),se===!0&&(t.style.width=D+"px",t.style.height=X+"px"),I!==null&&I.setSize(t.width,t.height),this.setViewport(0,0,D,X)},this.getDrawingBufferSize=function(D){return D.set(re*he,_e*he).floor()},this.setDrawingBufferSize=function(D,X,se){re=D,_e=X,he=se,t.width=Math.floor(D*se),t.height=Math.floor(X*se),this.setViewport(0,0,D,X)},this.setEffects=function(D){if(v===fi){Ut("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(D){for(let X=0;X<D.length;X++)if(D[X].isOutputPass===!0){ft("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}I.setEffects(D||[])},this.getCurrentViewport=function(D){return D.copy(Q)},this.getViewport=function(D){return D.copy(me)},this.setViewport=function(D,X,se,ee){D.isVector4?me.set(D.x,D.y,D.z,D.w):me.set(D,X,se,ee),ye.viewport(Q.copy(me).multiplyScalar(ve()).round())},this.getScissor=function(D){return D.copy(He)},this.setScissor=function(D,X,se,ee){D.isVector4?He.set(D.x,D.y,D.z,D.w):He.set(D,X,se,ee),ye.scissor(ie.copy(He).multiplyScalar(ve()).round())},this.getScissorTest=function(){return Ce},this.setScissorTest=function(D){ye.setScissorTest(Ce=D)},this.setOpaqueSort=function(D){ae=D},this.setTransparentSort=function(D){Se=D},this.getClearColor=function(D){return D.copy(W.getClearColor())},this.setClearColor=function(){W.setClearColor(...arguments)},this.getClearAlpha=function(){return W.getClearAlpha()},this.setClearAlpha=function(){W.setClearAlpha(...arguments)},this.clear=function(D=!0,X=!0,se=!0){let ee=0;if(D){let te=!1;if($!==null){const Ue=$.texture.format;te=m.has(Ue)}if(te){const Ue=$.texture.type,Ge=g.has(Ue),Fe=W.getClearColor(),$e=W.getClearAlpha(),tt=Fe.r,mt=Fe.g,At=Fe.b;Ge?(_[0]=tt,_[1]=mt,_[2]=At,_[3]=$e,k.clearBufferuiv(k.COLOR,0,_)):(b[0]=tt,b[1]=mt,b[2]=At,b[3]=$e,k.clearBufferiv(k.COLOR,0,b))}else ee|=k.COLOR_BUFFER_BIT}X&&(ee|=k.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),se&&(ee|=k.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),ee!==0&&k.clear(ee)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(D){D.setRenderer(this),N=D},this.dispose=function(){t.removeEventListener("webglcontextlost",Qe,!1),t.removeEventListener("webglcontextrestored",pt,!1),t.removeEventListener("webglcontextcreationerror",Be,!1),W.dispose(),Le.dispose(),oe.dispose(),Ke.dispose(),Oe.dispose(),F.dispose(),Me.dispose(),J.dispose(),Ne.dispose(),it.dispose(),pe.dispose(),be.dispose(),be.removeEventListener("sessionstart",ic),be.removeEventListener("sessionend",cs),Rs.stop()};function Qe(D){D.preventDefault(),Wo("WebGLRenderer: Context Lost."),w=!0}function pt(){Wo("WebGLRenderer: Context Restored."),w=!1;const D=lt.autoReset,X=Te.enabled,se=Te.autoUpdate,ee=Te.needsUpdate,te=Te.type;dt(),lt.autoReset=D,Te.enabled=X,Te.autoUpdate=se,Te.needsUpdate=ee,Te.type=te}function Be(D){Ut("WebGLRenderer: A WebGL context could not be created. Reason: ",D.statusMessage)}function bt(D){const X=D.target;X.removeEventListener("dispose",bt),en(X)}function en(D){ei(D),Oe.remove(D)}function ei(D){const X=Oe.get(D).programs;X!==void 0&&(X.forEach(function(se){pe.releaseProgram(se)}),D.isShaderMaterial&&pe.releaseShaderCache(D))}this.renderBufferDirect=function(D,X,se,ee,te,Ue){X===null&&(X=ut);const Ge=te.isMesh&&te.matrixWorld.determinantAffine()<0,Fe=So(D,X,se,ee,te);ye.setMaterial(ee,Ge);let $e=se.index,tt=1;if(ee.wireframe===!0){if($e=J.getWireframeAttribute(se),$e===void 0)return;tt=2}const mt=se.drawRange,At=se.attributes.position;let je=mt.start*tt,Rt=(mt.start+mt.count)*tt;Ue!==null&&(je=Math.max(je,Ue.start*tt),Rt=Math.min(Rt,(Ue.start+Ue.count)*tt)),$e!==null?(je=Math.max(je,0),Rt=Math.min(Rt,$e.count)):At!=null&&(je=Math.max(je,0),Rt=Math.min(Rt,At.count));const on=Rt-je;if(on<0||on===1/0)return;Ne.setup(te,ee,Fe,se,$e);let Vt,Wt=le;if($e!==null&&(Vt=R.get($e),Wt=Ie,Wt.setIndex(Vt)),te.isMesh)ee.wireframe===!0?(ye.setLineWidth(ee.wireframeLinewidth*ve()),Wt.setMode(k.LINES)):Wt.setMode(k.TRIANGLES);else if(te.isLine){let Ln=ee.linewidth;Ln===void 0&&(Ln=1),ye.setLineWidth(Ln*ve()),te.isLineSegments?Wt.setMode(k.LINES):te.isLineLoop?Wt.setMode(k.LINE_LOOP):Wt.setMode(k.LINE_STRIP)}else te.isPoints?Wt.setMode(k.POINTS):te.isSprite&&Wt.setMode(k.TRIANGLES);if(te.isBatchedMesh)if(ze.get("WEBGL_multi_draw"))Wt.renderMultiDraw(te._multiDrawStarts,te._multiDrawCounts,te._multiDrawCount);else{const Ln=te._multiDrawStarts,Ze=te._multiDrawCounts,Sn=te._multiDrawCount,Dt=$e?R.get($e).bytesPerElement:1,Ls=Oe.get(ee).currentProgram.getUniforms();for(let Mn=0;Mn<Sn;Mn++)Ls.setValue(k,"_gl_DrawID",Mn),Wt.render(Ln[Mn]/Dt,Ze[Mn])}else if(te.isInstancedMesh)Wt.renderInstances(je,on,te.count);else if(se.isInstancedBufferGeometry){const Ln=se._maxInstanceCount!==void 0?se._maxInstanceCount:1/0,Ze=Math.min(se.instanceCount,Ln);Wt.renderInstances(je,on,Ze)}else Wt.render(je,on)};function _o(D,X,se,ee){N!==null&&D.isNodeMaterial&&N.setObject(ee,D),at===!0&&fe.setState(D,se,!1),D.transparent===!0&&D.side===Ui&&D.forceSinglePass===!1?(D.side=ai,D.needsUpdate=!0,us(D,X,ee),D.side=cr,D.needsUpdate=!0,us(D,X,ee),D.side=Ui):us(D,X,ee)}this.compile=function(D,X,se=null){se===null&&(se=D),N!==null&&N.renderStart(D,X,se),E=oe.get(se),E.init(X),T.push(E),se.traverseVisible(function(te){te.isLight&&te.layers.test(X.layers)&&(E.pushLight(te),te.castShadow&&E.pushShadow(te))}),D!==se&&D.traverseVisible(function(te){te.isLight&&te.layers.test(X.layers)&&(E.pushLight(te),te.castShadow&&E.pushShadow(te))}),E.setupLights(),N!==null&&N.updateLights(E.state.lightsArray),we=this.localClippingEnabled,at=fe.init(this.clippingPlanes,we),at===!0&&fe.setGlobalState(this.clippingPlanes,X),N!==null&&Te.render(E.state.shadowsArray,se,X);const ee=new Set;return D.traverse(function(te){if(!(te.isMesh||te.isPoints||te.isLine||te.isSprite))return;const Ue=te.material;if(Ue)if(Array.isArray(Ue))for(let Ge=0;Ge<Ue.length;Ge++){const Fe=Ue[Ge];_o(Fe,se,X,te),ee.add(Fe)}else _o(Ue,se,X,te),ee.add(Ue)}),E=T.pop(),N!==null&&N.renderEnd(),ee},this.compileAsync=function(D,X,se=null){const ee=this.compile(D,X,se);return new Promise(te=>{function Ue(){if(ee.forEach(function(Ge){const $e=Oe.get(Ge).currentProgram;($e===void 0||$e.isReady())&&ee.delete(Ge)}),ee.size===0){te(D);return}setTimeout(Ue,10)}ze.get("KHR_parallel_shader_compile")!==null?Ue():setTimeout(Ue,10)})};let _a=null;function dh(D){_a&&_a(D)}function ic(){Rs.stop()}function cs(){Rs.start()}const Rs=new Mp;Rs.setAnimationLoop(dh),typeof self<"u"&&Rs.setContext(self),this.setAnimationLoop=function(D){_a=D,be.setAnimationLoop(D),D===null?Rs.stop():Rs.start()},be.addEventListener("sessionstart",ic),be.addEventListener("sessionend",cs),this.render=function(D,X){if(X!==void 0&&X.isCamera!==!0){Ut("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(w===!0)return;N!==null&&N.renderStart(D,X);const se=be.enabled===!0&&be.isPresenting===!0,ee=I!==null&&($===null||se)&&I.begin(L,$);if(D.matrixWorldAutoUpdate===!0&&D.updateMatrixWorld(),X.parent===null&&X.matrixWorldAutoUpdate===!0&&X.updateMatrixWorld(),be.enabled===!0&&be.isPresenting===!0&&(I===null||I.isCompositing()===!1)&&(be.cameraAutoUpdate===!0&&be.updateCamera(X),X=be.getCamera()),D.isScene===!0&&D.onBeforeRender(L,D,X,$),E=oe.get(D,T.length),E.init(X),E.state.textureUnits=Ke.getTextureUnits(),T.push(E),Ve.multiplyMatrices(X.projectionMatrix,X.matrixWorldInverse),X.isArrayCamera?st.setFromArrayCamera(X):We.setFromProjectionMatrix(Ve,Fi,X.reversedDepth),we=this.localClippingEnabled,at=fe.init(this.clippingPlanes,we),C=Le.get(D,x.length),C.init(),x.push(C),this.info.render.frame++,be.enabled===!0&&be.isPresenting===!0){const Ge=L.xr.getDepthSensingMesh();Ge!==null&&Cs(Ge,X,-1/0,L.sortObjects)}Cs(D,X,0,L.sortObjects),C.finish(),N!==null&&N.updateLights(E.state.lightsArray),L.sortObjects===!0&&C.sort(ae,Se),ot=be.enabled===!1||be.isPresenting===!1||be.hasDepthSensing()===!1,ot&&W.addToRenderList(C,D),this.info.autoReset===!0&&this.info.reset(),at===!0&&fe.beginShadows();const te=E.state.shadowsArray;if(Te.render(te,D,X),at===!0&&fe.endShadows(),(ee&&I.hasRenderPass())===!1){const Ge=C.opaque,Fe=C.transmissive;if(E.setupLights(),X.isArrayCamera){const $e=X.cameras;if(Fe.length>0)for(let tt=0,mt=$e.length;tt<mt;tt++){const At=$e[tt];Yi(Ge,Fe,D,At)}ot&&W.render(D);for(let tt=0,mt=$e.length;tt<mt;tt++){const At=$e[tt];vo(C,D,At,At.viewport)}}else Fe.length>0&&Yi(Ge,Fe,D,X),ot&&W.render(D),vo(C,D,X)}$!==null&&B===0&&(Ke.updateMultisampleRenderTarget($),Ke.updateRenderTargetMipmap($)),ee&&I.end(L),D.isScene===!0&&D.onAfterRender(L,D,X),Ne.resetDefaultState(),V=-1,Y=null,T.pop(),T.length>0?(E=T[T.length-1],Ke.setTextureUnits(E.state.textureUnits),at===!0&&fe.setGlobalState(L.clippingPlanes,E.state.camera)):E=null,x.pop(),x.length>0?C=x[x.length-1]:C=null,N!==null&&N.renderEnd()};function Cs(D,X,se,ee){if(D.visible===!1)return;if(D.layers.test(X.layers)){if(D.isGroup)se=D.renderOrder;else if(D.isLOD)D.autoUpdate===!0&&D.update(X);else if(D.isLight)E.pushLight(D),D.castShadow&&E.pushShadow(D);else if(D.isSprite){const Ge=X.isArrayCamera?st:We;if(!D.frustumCulled||D.intersectsFrustum(Ge)){ee&&nt.setFromMatrixPosition(D.matrixWorld).applyMatrix4(Ve);const Fe=Me.update(D),$e=D.material;$e.visible&&C.push(D,Fe,$e,se,nt.z,null,X)}}else if(D.isMesh||D.isLine||D.isPoints){const Ge=X.isArrayCamera?st:We;if(!D.frustumCulled||D.intersectsFrustum(Ge)){const Fe=Me.update(D),$e=D.material;if(ee&&(D.boundingSphere!==void 0?(D.boundingSphere===null&&D.computeBoundingSphere(),nt.copy(D.boundingSphere.center)):(Fe.boundingSphere===null&&Fe.computeBoundingSphere(),nt.copy(Fe.boundingSphere.center)),nt.applyMatrix4(D.matrixWorld).applyMatrix4(Ve)),Array.isArray($e)){const tt=Fe.groups;for(let mt=0,At=tt.length;mt<At;mt++){const je=tt[mt],Rt=$e[je.materialIndex];Rt&&Rt.visible&&C.push(D,Fe,Rt,se,nt.z,je,X)}}else $e.visible&&C.push(D,Fe,$e,se,nt.z,null,X)}}}const Ue=D.children;for(let Ge=0,Fe=Ue.length;Ge<Fe;Ge++)Cs(Ue[Ge],X,se,ee)}function vo(D,X,se,ee){const{opaque:te,transmissive:Ue,transparent:Ge}=D;E.setupLightsView(se),at===!0&&fe.setGlobalState(L.clippingPlanes,se),ee&&ye.viewport(Q.copy(ee)),te.length>0&&ln(te,X,se),Ue.length>0&&ln(Ue,X,se),Ge.length>0&&ln(Ge,X,se),ye.buffers.depth.setTest(!0),ye.buffers.depth.setMask(!0),ye.buffers.color.setMask(!0),ye.setPolygonOffset(!1)}function Yi(D,X,se,ee){if((se.isScene===!0?se.overrideMaterial:null)!==null)return;if(E.state.transmissionRenderTarget[ee.id]===void 0){const je=ze.has("EXT_color_buffer_half_float")||ze.has("EXT_color_buffer_float");E.state.transmissionRenderTarget[ee.id]=new ts(1,1,{generateMipmaps:!0,type:je?ji:fi,minFilter:Fs,samples:Math.max(4,qe.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Nt.workingColorSpace})}const Ue=E.state.transmissionRenderTarget[ee.id],Ge=ee.viewport||Q;Ue.setSize(Ge.z*L.transmissionResolutionScale,Ge.w*L.transmissionResolutionScale);const Fe=L.getRenderTarget(),$e=L.getActiveCubeFace(),tt=L.getActiveMipmapLevel();L.setRenderTarget(Ue),L.getClearColor(q),ce=L.getClearAlpha(),ce<1&&L.setClearColor(16777215,.5),L.clear(),ot&&W.render(se);const mt=L.toneMapping;L.toneMapping=_s;const At=ee.viewport;if(ee.viewport!==void 0&&(ee.viewport=void 0),E.setupLightsView(ee),at===!0&&fe.setGlobalState(L.clippingPlanes,ee),ln(D,se,ee),Ke.updateMultisampleRenderTarget(Ue),Ke.updateRenderTargetMipmap(Ue),ze.has("WEBGL_multisampled_render_to_texture")===!1){let je=!1;for(let Rt=0,on=X.length;Rt<on;Rt++){const Vt=X[Rt],{object:Wt,geometry:Ln,material:Ze,group:Sn}=Vt;if(Ze.side===Ui&&Wt.layers.test(ee.layers)){const Dt=Ze.side;Ze.side=ai,Ze.needsUpdate=!0,hn(Wt,se,ee,Ln,Ze,Sn),Ze.side=Dt,Ze.needsUpdate=!0,je=!0}}je===!0&&(Ke.updateMultisampleRenderTarget(Ue),Ke.updateRenderTargetMipmap(Ue))}L.setRenderTarget(Fe,$e,tt),L.setClearColor(q,ce),At!==void 0&&(ee.viewport=At),L.toneMapping=mt}function ln(D,X,se){const ee=X.isScene===!0?X.overrideMaterial:null;for(let te=0,Ue=D.length;te<Ue;te++){const Ge=D[te],{object:Fe,geometry:$e,group:tt}=Ge;let mt=Ge.material;mt.allowOverride===!0&&ee!==null&&(mt=ee),Fe.layers.test(se.layers)&&hn(Fe,X,se,$e,mt,tt)}}function hn(D,X,se,ee,te,Ue){N!==null&&te.isNodeMaterial&&N.setObject(D,te),D.onBeforeRender(L,X,se,ee,te,Ue),D.modelViewMatrix.multiplyMatrices(se.matrixWorldInverse,D.matrixWorld),D.normalMatrix.getNormalMatrix(D.modelViewMatrix),te.onBeforeRender(L,X,se,ee,D,Ue),te.transparent===!0&&te.side===Ui&&te.forceSinglePass===!1?(te.side=ai,te.needsUpdate=!0,L.renderBufferDirect(se,X,ee,te,D,Ue),te.side=cr,te.needsUpdate=!0,L.renderBufferDirect(se,X,ee,te,D,Ue),te.side=Ui):L.renderBufferDirect(se,X,ee,te,D,Ue),D.onAfterRender(L,X,se,ee,te,Ue)}function dn(D){let X=0;for(const se of D)se.texture!==null&&X++;return X}function us(D,X,se){X.isScene!==!0&&(X=ut);const ee=Oe.get(D),te=E.state.lights,Ue=E.state.shadowsArray,Ge=te.state.version,Fe=pe.getParameters(D,te.state,Ue,X,se,E.state.lightProbeGridArray),$e=pe.getProgramCacheKey(Fe);let tt=ee.programs;ee.environment=D.isMeshStandardMaterial||D.isMeshLambertMaterial||D.isMeshPhongMaterial?X.environment:null,ee.fog=X.fog;const mt=D.isMeshStandardMaterial||D.isMeshLambertMaterial&&!D.envMap||D.isMeshPhongMaterial&&!D.envMap;ee.envMap=F.get(D.envMap||ee.environment,mt),ee.envMapRotation=ee.environment!==null&&D.envMap===null?X.environmentRotation:D.envMapRotation,tt===void 0&&(D.addEventListener("dispose",bt),tt=new Map,ee.programs=tt,ee.programVariants=new Map);let At=tt.get($e);if(At!==void 0){if(ee.currentProgram===At&&ee.lightsStateVersion===Ge)return xo(D,Fe),At}else Fe.uniforms=pe.getUniforms(D),N!==null&&D.isNodeMaterial&&N.build(D,se,Fe),D.onBeforeCompile(Fe,L),At=pe.acquireProgram(Fe,$e),tt.set($e,At),ee.uniforms=Fe.uniforms;const je=ee.uniforms;return(!D.isShaderMaterial&&!D.isRawShaderMaterial||D.clipping===!0)&&(je.clippingPlanes=fe.uniform),xo(D,Fe),ee.needsLights=tr(D),ee.lightsStateVersion=Ge,ee.needsLights&&(je.ambientLightColor.value=te.state.ambient,je.lightProbe.value=te.state.probe,je.sunLights.value=te.state.sun,je.sunLightShadows.value=te.state.sunShadow,je.directionalLights.value=te.state.directional,je.directionalLightShadows.value=te.state.directionalShadow,je.spotLights.value=te.state.spot,je.spotLightShadows.value=te.state.spotShadow,je.rectAreaLights.value=te.state.rectArea,je.ltc_1.value=te.state.rectAreaLTC1,je.ltc_2.value=te.state.rectAreaLTC2,je.pointLights.value=te.state.point,je.pointLightShadows.value=te.state.pointShadow,je.hemisphereLights.value=te.state.hemi,je.sunShadowMatrix.value=te.state.sunShadowMatrix,je.sunShadowCascade.value=te.state.sunShadowCascade,je.directionalShadowMatrix.value=te.state.directionalShadowMatrix,je.spotLightMatrix.value=te.state.spotLightMatrix,je.spotLightMap.value=te.state.spotLightMap,je.pointShadowMatrix.value=te.state.pointShadowMatrix),ee.numLightProbeGrids=dn(E.state.lightProbeGridArray),ee.currentProgram=At,ee.uniformsList=null,At}function xi(D,X,se,ee,te){const Ue=Oe.get(D),Ge=Ue.currentProgram.id+","+ee+","+te;let Fe=Ue.programVariants.get(Ge);return Fe===void 0?(Fe=us(D,X,se),Ue.programVariants.set(Ge,Fe)):(Ue.currentProgram=Fe,Ue.uniformsList=null,Ue.outputColorSpace=ee,Ue.toneMapping=te),Fe}function er(D){if(D.uniformsList===null){const X=D.currentProgram.getUniforms();D.uniformsList=yl.seqWithValue(X.seq,D.uniforms)}return D.uniformsList}function xo(D,X){const se=Oe.get(D);se.outputColorSpace=X.outputColorSpace,se.batching=X.batching,se.batchingColor=X.batchingColor,se.instancing=X.instancing,se.instancingColor=X.instancingColor,se.instancingMorph=X.instancingMorph,se.skinning=X.skinning,se.morphTargets=X.morphTargets,se.morphNormals=X.morphNormals,se.morphColors=X.morphColors,se.morphTargetsCount=X.morphTargetsCount,se.numClippingPlanes=X.numClippingPlanes,se.numIntersection=X.numClipIntersection,se.vertexAlphas=X.vertexAlphas,se.vertexTangents=X.vertexTangents,se.toneMapping=X.toneMapping}function So(D,X,se,ee,te){X.isScene!==!0&&(X=ut),Ke.resetTextureUnits();const Ue=X.fog,Ge=ee.isMeshStandardMaterial||ee.isMeshLambertMaterial||ee.isMeshPhongMaterial?X.environment:null,Fe=$===null?L.outputColorSpace:$.isXRRenderTarget===!0?$.texture.colorSpace:Nt.workingColorSpace,$e=ee.isMeshStandardMaterial||ee.isMeshLambertMaterial&&!ee.envMap||ee.isMeshPhongMaterial&&!ee.envMap,tt=F.get(ee.envMap||Ge,$e),mt=ee.vertexColors===!0&&!!se.attributes.color&&se.attributes.color.itemSize===4,At=!!se.attributes.tangent&&(!!ee.normalMap||ee.anisotropy>0),je=!!se.morphAttributes.position,Rt=!!se.morphAttributes.normal,on=!!se.morphAttributes.color;let Vt=_s;ee.toneMapped&&($===null||$.isXRRenderTarget===!0)&&(Vt=L.toneMapping);const Wt=se.morphAttributes.position||se.morphAttributes.normal||se.morphAttributes.color,Ln=Wt!==void 0?Wt.length:0,Ze=Oe.get(ee),Sn=E.state.lights;if(at===!0&&(we===!0||D!==Y)){const $t=D===Y&&ee.id===V;fe.setState(ee,D,$t)}let Dt=!1,Ls=!1;ee.version===Ze.__version?Ze.needsLights&&Ze.lightsStateVersion!==Sn.state.version||te.isBatchedMesh&&Ze.batching===!1||!te.isBatchedMesh&&Ze.batching===!0||te.isBatchedMesh&&Ze.batchingColor===!0&&te._colorsTexture===null||te.isBatchedMesh&&Ze.batchingColor===!1&&te._colorsTexture!==null||te.isInstancedMesh&&Ze.instancing===!1||!te.isInstancedMesh&&Ze.instancing===!0||te.isSkinnedMesh&&Ze.skinning===!1||!te.isSkinnedMesh&&Ze.skinning===!0||te.isInstancedMesh&&Ze.instancingColor===!0&&te.instanceColor===null||te.isInstancedMesh&&Ze.instancingColor===!1&&te.instanceColor!==null||te.isInstancedMesh&&Ze.instancingMorph===!0&&te.morphTexture===null||te.isInstancedMesh&&Ze.instancingMorph===!1&&te.morphTexture!==null||Ze.envMap!==tt||ee.fog===!0&&Ze.fog!==Ue||Ze.numClippingPlanes!==void 0&&(Ze.numClippingPlanes!==fe.numPlanes||Ze.numIntersection!==fe.numIntersection)||Ze.vertexAlphas!==mt||Ze.vertexTangents!==At||Ze.morphTargets!==je||Ze.morphNormals!==Rt||Ze.morphColors!==on||Ze.morphTargetsCount!==Ln||Ze.numLightProbeGrids!==dn(E.state.lightProbeGridArray)?Dt=!0:(Ze.outputColorSpace!==Fe||Ze.toneMapping!==Vt)&&(Ls=!0):(Dt=!0,Ze.__version=ee.version);let Mn=Ze.currentProgram;(Dt===!0||Ls===!0)&&(Mn=Ls===!0?xi(ee,X,te,Fe,Vt):us(ee,X,te),N&&ee.isNodeMaterial&&N.onUpdateProgram(ee,Mn,Ze));let Sa=!1,fs=!1,Ps=!1;const Et=Mn.getUniforms(),cn=Ze.uniforms;if(ye.useProgram(Mn.program)&&(Sa=!0,fs=!0,Ps=!0),ee.id!==V&&(V=ee.id,fs=!0),Sa||Y!==D){ye.buffers.depth.getReversed()&&D.reversedDepth!==!0&&(D._reversedDepth=!0,D.updateProjectionMatrix()),Et.setValue(k,"projectionMatrix",D.projectionMatrix),Et.setValue(k,"viewMatrix",D.matrixWorldInverse);const bn=Et.map.cameraPosition;bn!==void 0&&bn.setValue(k,Mt.setFromMatrixPosition(D.matrixWorld)),qe.logarithmicDepthBuffer&&Et.setValue(k,"logDepthBufFC",2/(Math.log(D.far+1)/Math.LN2)),(ee.isMeshPhongMaterial||ee.isMeshToonMaterial||ee.isMeshLambertMaterial||ee.isMeshBasicMaterial||ee.isMeshStandardMaterial||ee.isShaderMaterial)&&Et.setValue(k,"isOrthographic",D.isOrthographicCamera===!0),Y!==D&&(Y=D,fs=!0,Ps=!0)}if(Ze.needsLights&&(Sn.state.sunShadowMap.length>0&&Et.setValue(k,"sunShadowMap",Sn.state.sunShadowMap,Ke),Sn.state.directionalShadowMap.length>0&&Et.setValue(k,"directionalShadowMap",Sn.state.directionalShadowMap,Ke),Sn.state.spotShadowMap.length>0&&Et.setValue(k,"spotShadowMap",Sn.state.spotShadowMap,Ke),Sn.state.pointShadowMap.length>0&&Et.setValue(k,"pointShadowMap",Sn.state.pointShadowMap,Ke)),te.isSkinnedMesh){Et.setOptional(k,te,"bindMatrix"),Et.setOptional(k,te,"bindMatrixInverse");const $t=te.skeleton;$t&&($t.boneTexture===null&&$t.computeBoneTexture(),Et.setValue(k,"boneTexture",$t.boneTexture,Ke))}te.isBatchedMesh&&(Et.setOptional(k,te,"batchingTexture"),Et.setValue(k,"batchingTexture",te._matricesTexture,Ke),Et.setOptional(k,te,"batchingIdTexture"),Et.setValue(k,"batchingIdTexture",te._indirectTexture,Ke),Et.setOptional(k,te,"batchingColorTexture"),te._colorsTexture!==null&&Et.setValue(k,"batchingColorTexture",te._colorsTexture,Ke));const ti=se.morphAttributes;if((ti.position!==void 0||ti.normal!==void 0||ti.color!==void 0)&&de.update(te,se,Mn),(fs||Ze.receiveShadow!==te.receiveShadow)&&(Ze.receiveShadow=te.receiveShadow,Et.setValue(k,"receiveShadow",te.receiveShadow)),(ee.isMeshStandardMaterial||ee.isMeshLambertMaterial||ee.isMeshPhongMaterial)&&ee.envMap===null&&X.environment!==null&&(cn.envMapIntensity.value=X.environmentIntensity),cn.dfgLUT!==void 0&&(cn.dfgLUT.value=Xy()),fs){if(Et.setValue(k,"toneMappingExposure",L.toneMappingExposure),Ze.needsLights&&va(cn,Ps),Ue&&ee.fog===!0&&Re.refreshFogUniforms(cn,Ue),Re.refreshMaterialUniforms(cn,ee,he,_e,E.state.transmissionRenderTarget[D.id]),Ze.needsLights&&Ze.numLightProbeGrids>0){const $t=S;let bn=0;for(const Yn of E.state.lightProbeGridArray)Yn.texture!==null&&($t.textures[bn]=Yn.texture,$t.min[bn]=Yn.boundingBox.min,$t.max[bn]=Yn.boundingBox.max,$t.resolution[bn]=Yn.resolution,bn++);for(const Yn in $t)$t[Yn].length=bn;cn.probesSH.value=$t.textures,cn.probesMin.value=$t.min,cn.probesMax.value=$t.max,cn.probesResolution.value=$t.resolution}yl.upload(k,er(Ze),cn,Ke)}if(ee.isShaderMaterial&&ee.uniformsNeedUpdate===!0&&(yl.upload(k,er(Ze),cn,Ke),ee.uniformsNeedUpdate=!1),ee.isSpriteMaterial&&Et.setValue(k,"center",te.center),Et.setValue(k,"modelViewMatrix",te.modelViewMatrix),Et.setValue(k,"normalMatrix",te.normalMatrix),Et.setValue(k,"modelMatrix",te.matrixWorld),ee.uniformsGroups!==void 0){const $t=ee.uniformsGroups;for(let bn=0,Yn=$t.length;bn<Yn;bn++){const sc=$t[bn];it.update(sc,Mn),it.bind(sc,Mn)}}return Mn}function va(D,X){D.ambientLightColor.needsUpdate=X,D.lightProbe.needsUpdate=X,D.sunLights.needsUpdate=X,D.sunLightShadows.needsUpdate=X,D.directionalLights.needsUpdate=X,D.directionalLightShadows.needsUpdate=X,D.pointLights.needsUpdate=X,D.pointLightShadows.needsUpdate=X,D.spotLights.needsUpdate=X,D.spotLightShadows.needsUpdate=X,D.rectAreaLights.needsUpdate=X,D.hemisphereLights.needsUpdate=X}function tr(D){return D.isMeshLambertMaterial||D.isMeshToonMaterial||D.isMeshPhongMaterial||D.isMeshStandardMaterial||D.isShadowMaterial||D.isShaderMaterial&&D.lights===!0}this.getActiveCubeFace=function(){return G},this.getActiveMipmapLevel=function(){return B},this.getRenderTarget=function(){return $},this.setRenderTargetTextures=function(D,X,se){const ee=Oe.get(D);ee.__autoAllocateDepthBuffer=D.resolveDepthBuffer===!1,ee.__autoAllocateDepthBuffer===!1&&(ee.__useRenderToTexture=!1),Oe.get(D.texture).__webglTexture=X,Oe.get(D.depthTexture).__webglTexture=ee.__autoAllocateDepthBuffer?void 0:se,ee.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(D,X){const se=Oe.get(D);se.__webglFramebuffer=X,se.__useDefaultFramebuffer=X===void 0},this.setRenderTarget=function(D,X=0,se=0){$=D,G=X,B=se;let ee=null,te=!1,Ue=!1;if(D){const Fe=Oe.get(D);if(Fe.__useDefaultFramebuffer!==void 0){ye.bindFramebuffer(k.FRAMEBUFFER,Fe.__webglFramebuffer),Q.copy(D.viewport),ie.copy(D.scissor),Z=D.scissorTest,ye.viewport(Q),ye.scissor(ie),ye.setScissorTest(Z),V=-1;return}else if(Fe.__webglFramebuffer===void 0)Ke.setupRenderTarget(D);else if(Fe.__hasExternalTextures)Ke.rebindTextures(D,Oe.get(D.texture).__webglTexture,Oe.get(D.depthTexture).__webglTexture);else if(D.depthBuffer){const mt=D.depthTexture;if(Fe.__boundDepthTexture!==mt){if(mt!==null&&Oe.has(mt)&&(D.width!==mt.image.width||D.height!==mt.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ke.setupDepthRenderbuffer(D)}}const $e=D.texture;($e.isData3DTexture||$e.isDataArrayTexture||$e.isCompressedArrayTexture)&&(Ue=!0);const tt=Oe.get(D).__webglFramebuffer;D.isWebGLCubeRenderTarget?(Array.isArray(tt[X])?ee=tt[X][se]:ee=tt[X],te=!0):D.samples>0&&Ke.useMultisampledRTT(D)===!1?ee=Oe.get(D).__webglMultisampledFramebuffer:Array.isArray(tt)?ee=tt[se]:ee=tt,Q.copy(D.viewport),ie.copy(D.scissor),Z=D.scissorTest}else Q.copy(me).multiplyScalar(he).floor(),ie.copy(He).multiplyScalar(he).floor(),Z=Ce;if(se!==0&&(ee=O),ye.bindFramebuffer(k.FRAMEBUFFER,ee)&&ye.drawBuffers(D,ee),ye.viewport(Q),ye.scissor(ie),ye.setScissorTest(Z),te){const Fe=Oe.get(D.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_CUBE_MAP_POSITIVE_X+X,Fe.__webglTexture,se)}else if(Ue){const Fe=X;for(let $e=0;$e<D.textures.length;$e++){const tt=Oe.get(D.textures[$e]);k.framebufferTextureLayer(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0+$e,tt.__webglTexture,se,Fe)}}else if(D!==null&&se!==0){const Fe=Oe.get(D.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,Fe.__webglTexture,se)}V=-1};function xa(D){const X=Oe.get(D);return(X.__readFormat!==D.format||X.__readType!==D.type)&&(X.__readFormat=D.format,X.__readType=D.type,X.__formatReadable=qe.textureFormatReadable(D.format),X.__typeReadable=qe.textureTypeReadable(D.type)),X}this.readRenderTargetPixels=function(D,X,se,ee,te,Ue,Ge,Fe=0){if(!(D&&D.isWebGLRenderTarget)){Ut("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let $e=Oe.get(D).__webglFramebuffer;if(D.isWebGLCubeRenderTarget&&Ge!==void 0&&($e=$e[Ge],Array.isArray($e)&&($e=$e[0])),$e){ye.bindFramebuffer(k.FRAMEBUFFER,$e);try{const tt=D.textures[Fe],mt=tt.format,At=tt.type;D.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+Fe);const je=xa(tt);if(je.__formatReadable===!1){Ut("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(je.__typeReadable===!1){Ut("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}X>=0&&X<=D.width-ee&&se>=0&&se<=D.height-te&&k.readPixels(X,se,ee,te,Pe.convert(mt),Pe.convert(At),Ue)}finally{const tt=$!==null?Oe.get($).__webglFramebuffer:null;ye.bindFramebuffer(k.FRAMEBUFFER,tt)}}},this.readRenderTargetPixelsAsync=async function(D,X,se,ee,te,Ue,Ge,Fe=0){if(!(D&&D.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let $e=Oe.get(D).__webglFramebuffer;if(D.isWebGLCubeRenderTarget&&Ge!==void 0&&($e=$e[Ge],Array.isArray($e)&&($e=$e[0])),$e)if(X>=0&&X<=D.width-ee&&se>=0&&se<=D.height-te){ye.bindFramebuffer(k.FRAMEBUFFER,$e);const tt=D.textures[Fe],mt=tt.format,At=tt.type;D.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+Fe);const je=xa(tt);if(je.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(je.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");const Rt=k.createBuffer();k.bindBuffer(k.PIXEL_PACK_BUFFER,Rt),k.bufferData(k.PIXEL_PACK_BUFFER,Ue.byteLength,k.STREAM_READ),k.readPixels(X,se,ee,te,Pe.convert(mt),Pe.convert(At),0),k.bindBuffer(k.PIXEL_PACK_BUFFER,null);const on=$!==null?Oe.get($).__webglFramebuffer:null;ye.bindFramebuffer(k.FRAMEBUFFER,on);const Vt=k.fenceSync(k.SYNC_GPU_COMMANDS_COMPLETE,0);return k.flush(),await Rv(k,Vt,4),k.bindBuffer(k.PIXEL_PACK_BUFFER,Rt),k.getBufferSubData(k.PIXEL_PACK_BUFFER,0,Ue),k.bindBuffer(k.PIXEL_PACK_BUFFER,null),k.deleteBuffer(Rt),k.deleteSync(Vt),Ue}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(D,X=null,se=0){const ee=Math.pow(2,-se),te=Math.floor(D.image.width*ee),Ue=Math.floor(D.image.height*ee),Ge=X!==null?X.x:0,Fe=X!==null?X.y:0;Ke.setTexture2D(D,0),k.copyTexSubImage2D(k.TEXTURE_2D,se,0,0,Ge,Fe,te,Ue),ye.unbindTexture()},this.copyTextureToTexture=function(D,X,se=null,ee=null,te=0,Ue=0){let Ge,Fe,$e,tt,mt,At,je,Rt,on;const Vt=D.isCompressedTexture?D.mipmaps[Ue]:D.image;if(se!==null)Ge=se.max.x-se.min.x,Fe=se.max.y-se.min.y,$e=se.isBox3?se.max.z-se.min.z:1,tt=se.min.x,mt=se.min.y,At=se.isBox3?se.min.z:0;else{const Et=Math.pow(2,-te);Ge=Math.floor(Vt.width*Et),Fe=Math.floor(Vt.height*Et),D.isDataArrayTexture?$e=Vt.depth:D.isData3DTexture?$e=Math.floor(Vt.depth*Et):$e=1,tt=0,mt=0,At=0}ee!==null?(je=ee.x,Rt=ee.y,on=ee.z):(je=0,Rt=0,on=0);const Wt=Pe.convert(X.format),Ln=Pe.convert(X.type);let Ze;X.isData3DTexture?(Ke.setTexture3D(X,0),Ze=k.TEXTURE_3D):X.isDataArrayTexture||X.isCompressedArrayTexture?(Ke.setTexture2DArray(X,0),Ze=k.TEXTURE_2D_ARRAY):(Ke.setTexture2D(X,0),Ze=k.TEXTURE_2D),ye.activeTexture(k.TEXTURE0),ye.pixelStorei(k.UNPACK_FLIP_Y_WEBGL,X.flipY),ye.pixelStorei(k.UNPACK_PREMULTIPLY_ALPHA_WEBGL,X.premultiplyAlpha),ye.pixelStorei(k.UNPACK_ALIGNMENT,X.unpackAlignment);const Sn=ye.getParameter(k.UNPACK_ROW_LENGTH),Dt=ye.getParameter(k.UNPACK_IMAGE_HEIGHT),Ls=ye.getParameter(k.UNPACK_SKIP_PIXELS),Mn=ye.getParameter(k.UNPACK_SKIP_ROWS),Sa=ye.getParameter(k.UNPACK_SKIP_IMAGES);ye.pixelStorei(k.UNPACK_ROW_LENGTH,Vt.width),ye.pixelStorei(k.UNPACK_IMAGE_HEIGHT,Vt.height),ye.pixelStorei(k.UNPACK_SKIP_PIXELS,tt),ye.pixelStorei(k.UNPACK_SKIP_ROWS,mt),ye.pixelStorei(k.UNPACK_SKIP_IMAGES,At);const fs=D.isDataArrayTexture||D.isData3DTexture,Ps=X.isDataArrayTexture||X.isData3DTexture;if(D.isDepthTexture){const Et=Oe.get(D),cn=Oe.get(X),ti=Oe.get(Et.__renderTarget),$t=Oe.get(cn.__renderTarget);ye.bindFramebuffer(k.READ_FRAMEBUFFER,ti.__webglFramebuffer),ye.bindFramebuffer(k.DRAW_FRAMEBUFFER,$t.__webglFramebuffer);for(let bn=0;bn<$e;bn++)fs&&(k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Oe.get(D).__webglTexture,te,At+bn),k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Oe.get(X).__webglTexture,Ue,on+bn)),k.blitFramebuffer(tt,mt,tt+Ge,mt+Fe,je,Rt,je+Ge,Rt+Fe,k.DEPTH_BUFFER_BIT,k.NEAREST);ye.bindFramebuffer(k.READ_FRAMEBUFFER,null),ye.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else if(te!==0||D.isRenderTargetTexture||Oe.has(D)){const Et=Oe.get(D),cn=Oe.get(X);ye.bindFramebuffer(k.READ_FRAMEBUFFER,A),ye.bindFramebuffer(k.DRAW_FRAMEBUFFER,U);for(let ti=0;ti<$e;ti++)fs?k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Et.__webglTexture,te,At+ti):k.framebufferTexture2D(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,Et.__webglTexture,te),Ps?k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,cn.__webglTexture,Ue,on+ti):k.framebufferTexture2D(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,cn.__webglTexture,Ue),te!==0?k.blitFramebuffer(tt,mt,tt+Ge,mt+Fe,je,Rt,je+Ge,Rt+Fe,k.COLOR_BUFFER_BIT,k.NEAREST):Ps?k.copyTexSubImage3D(Ze,Ue,je,Rt,on+ti,tt,mt,Ge,Fe):k.copyTexSubImage2D(Ze,Ue,je,Rt,tt,mt,Ge,Fe);ye.bindFramebuffer(k.READ_FRAMEBUFFER,null),ye.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else Ps?D.isDataTexture||D.isData3DTexture?k.texSubImage3D(Ze,Ue,je,Rt,on,Ge,Fe,$e,Wt,Ln,Vt.data):X.isCompressedArrayTexture?k.compressedTexSubImage3D(Ze,Ue,je,Rt,on,Ge,Fe,$e,Wt,Vt.data):k.texSubImage3D(Ze,Ue,je,Rt,on,Ge,Fe,$e,Wt,Ln,Vt):D.isDataTexture?k.texSubImage2D(k.TEXTURE_2D,Ue,je,Rt,Ge,Fe,Wt,Ln,Vt.data):D.isCompressedTexture?k.compressedTexSubImage2D(k.TEXTURE_2D,Ue,je,Rt,Vt.width,Vt.height,Wt,Vt.data):k.texSubImage2D(k.TEXTURE_2D,Ue,je,Rt,Ge,Fe,Wt,Ln,Vt);ye.pixelStorei(k.UNPACK_ROW_LENGTH,Sn),ye.pixelStorei(k.UNPACK_IMAGE_HEIGHT,Dt),ye.pixelStorei(k.UNPACK_SKIP_PIXELS,Ls),ye.pixelStorei(k.UNPACK_SKIP_ROWS,Mn),ye.pixelStorei(k.UNPACK_SKIP_IMAGES,Sa),Ue===0&&X.generateMipmaps===!0&&X.mipmapsAutoUpdate===!0&&k.generateMipmap(Ze),ye.unbindTexture()},this.initRenderTarget=function(D){Oe.get(D).__webglFramebuffer===void 0&&Ke.setupRenderTarget(D)},this.initTexture=function(D){D.isCubeTexture?Ke.setTextureCube(D,0):D.isData3DTexture?Ke.setTexture3D(D,0):D.isDataArrayTexture||D.isCompressedArrayTexture?Ke.setTexture2DArray(D,0):Ke.setTexture2D(D,0),ye.unbindTexture()},this.resetState=function(){G=0,B=0,$=null,ye.reset(),Ne.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Fi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;const t=this.getContext();t.drawingBufferColorSpace=Nt._getDrawingBufferColorSpace(e),t.unpackColorSpace=Nt._getUnpackColorSpace()}}const jp=new Ws,El=new j;class em extends Rx{constructor(){super(),this.isLineSegmentsGeometry=!0,this.type="LineSegmentsGeometry";const e=[-1,2,0,1,2,0,-1,1,0,1,1,0,-1,0,0,1,0,0,-1,-1,0,1,-1,0],t=[-1,2,1,2,-1,1,1,1,-1,-1,1,-1,-1,-2,1,-2],i=[0,2,1,2,3,1,2,4,3,4,5,3,4,6,5,6,7,5];this.setIndex(i),this.setAttribute("position",new gn(e,3)),this.setAttribute("uv",new gn(t,2))}applyMatrix4(e){const t=this.attributes.instanceStart,i=this.attributes.instanceEnd;return t!==void 0&&(t.applyMatrix4(e),i.applyMatrix4(e),t.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this}setPositions(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const i=new nf(t,6,1);return this.setAttribute("instanceStart",new qs(i,3,0)),this.setAttribute("instanceEnd",new qs(i,3,3)),this.instanceCount=this.attributes.instanceStart.count,this.computeBoundingBox(),this.computeBoundingSphere(),this}setColors(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const i=new nf(t,6,1);return this.setAttribute("instanceColorStart",new qs(i,3,0)),this.setAttribute("instanceColorEnd",new qs(i,3,3)),this}fromWireframeGeometry(e){return this.setPositions(e.attributes.position.array),this}fromEdgesGeometry(e){return this.setPositions(e.attributes.position.array),this}fromMesh(e){return this.fromWireframeGeometry(new _x(e.geometry)),this}fromLineSegments(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Ws);const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;e!==void 0&&t!==void 0&&(this.boundingBox.setFromBufferAttribute(e),jp.setFromBufferAttribute(t),this.boundingBox.union(jp))}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Yr),this.boundingBox===null&&this.computeBoundingBox();const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;if(e!==void 0&&t!==void 0){const i=this.boundingSphere.center;this.boundingBox.getCenter(i);let s=0;for(let r=0,a=e.count;r<a;r++)El.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(El)),El.fromBufferAttribute(t,r),s=Math.max(s,i.distanceToSquared(El));this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&console.error("THREE.LineSegmentsGeometry.computeBoundingSphere(): Computed radius is NaN. The instanced position data is likely to have NaN values.",this)}}toJSON(){}}ke.line={worldUnits:{value:1},linewidth:{value:1},resolution:{value:new Ct},dashOffset:{value:0},dashScale:{value:1},dashSize:{value:1},gapSize:{value:1}},li.line={uniforms:ju.merge([ke.common,ke.fog,ke.line]),vertexShader:`
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
		`};class uf extends Ks{constructor(e){super({type:"LineMaterial",uniforms:ju.clone(li.line.uniforms),vertexShader:li.line.vertexShader,fragmentShader:li.line.fragmentShader,clipping:!0}),this.isLineMaterial=!0,this.setValues(e)}get color(){return this.uniforms.diffuse.value}set color(e){this.uniforms.diffuse.value=e}get worldUnits(){return"WORLD_UNITS"in this.defines}set worldUnits(e){e===!0!==this.worldUnits&&(this.needsUpdate=!0),e===!0?this.defines.WORLD_UNITS="":delete this.defines.WORLD_UNITS}get linewidth(){return this.uniforms.linewidth.value}set linewidth(e){this.uniforms.linewidth&&(this.uniforms.linewidth.value=e)}get dashed(){return"USE_DASH"in this.defines}set dashed(e){e===!0!==this.dashed&&(this.needsUpdate=!0),e===!0?this.defines.USE_DASH="":delete this.defines.USE_DASH}get dashScale(){return this.uniforms.dashScale.value}set dashScale(e){this.uniforms.dashScale.value=e}get dashSize(){return this.uniforms.dashSize.value}set dashSize(e){this.uniforms.dashSize.value=e}get dashOffset(){return this.uniforms.dashOffset.value}set dashOffset(e){this.uniforms.dashOffset.value=e}get gapSize(){return this.uniforms.gapSize.value}set gapSize(e){this.uniforms.gapSize.value=e}get opacity(){return this.uniforms.opacity.value}set opacity(e){this.uniforms&&(this.uniforms.opacity.value=e)}get resolution(){return this.uniforms.resolution.value}set resolution(e){this.uniforms.resolution.value.copy(e)}get alphaToCoverage(){return"USE_ALPHA_TO_COVERAGE"in this.defines}set alphaToCoverage(e){this.defines&&(e===!0!==this.alphaToCoverage&&(this.needsUpdate=!0),e===!0?this.defines.USE_ALPHA_TO_COVERAGE="":delete this.defines.USE_ALPHA_TO_COVERAGE)}}const ff=new Jt,tm=new j,nm=new j,zn=new Jt,kn=new Jt,ss=new Jt,hf=new j,df=new Qt,Gn=new Nx,im=new j,Tl=new Ws,Al=new Yr,rs=new Jt;let as,gr;function sm(n,e,t){return rs.set(0,0,-e,1).applyMatrix4(n.projectionMatrix),rs.multiplyScalar(1/rs.w),rs.x=gr/t.width,rs.y=gr/t.height,rs.applyMatrix4(n.projectionMatrixInverse),rs.multiplyScalar(1/rs.w),Math.abs(Math.max(rs.x,rs.y))}function Yy(n,e){const t=n.matrixWorld,i=n.geometry,s=i.attributes.instanceStart,r=i.attributes.instanceEnd,a=Math.min(i.instanceCount,s.count);for(let o=0,l=a;o<l;o++){Gn.start.fromBufferAttribute(s,o),Gn.end.fromBufferAttribute(r,o),Gn.applyMatrix4(t);const c=new j,u=new j;as.distanceSqToSegment(Gn.start,Gn.end,u,c),u.distanceTo(c)<gr*.5&&e.push({point:u,pointOnLine:c,distance:as.origin.distanceTo(u),object:n,face:null,faceIndex:o,uv:null,uv1:null})}}function Ky(n,e,t){const i=e.projectionMatrix,r=n.material.resolution,a=n.matrixWorld,o=n.geometry,l=o.attributes.instanceStart,c=o.attributes.instanceEnd,u=Math.min(o.instanceCount,l.count),f=-e.near;as.at(1,ss),ss.w=1,ss.applyMatrix4(e.matrixWorldInverse),ss.applyMatrix4(i),ss.multiplyScalar(1/ss.w),ss.x*=r.x/2,ss.y*=r.y/2,ss.z=0,hf.copy(ss),df.multiplyMatrices(e.matrixWorldInverse,a);for(let h=0,d=u;h<d;h++){if(zn.fromBufferAttribute(l,h),kn.fromBufferAttribute(c,h),zn.w=1,kn.w=1,zn.applyMatrix4(df),kn.applyMatrix4(df),zn.z>f&&kn.z>f)continue;if(zn.z>f){const b=zn.z-kn.z,S=(zn.z-f)/b;zn.lerp(kn,S)}else if(kn.z>f){const b=kn.z-zn.z,S=(kn.z-f)/b;kn.lerp(zn,S)}zn.applyMatrix4(i),kn.applyMatrix4(i),zn.multiplyScalar(1/zn.w),kn.multiplyScalar(1/kn.w),zn.x*=r.x/2,zn.y*=r.y/2,kn.x*=r.x/2,kn.y*=r.y/2,Gn.start.copy(zn),Gn.start.z=0,Gn.end.copy(kn),Gn.end.z=0;const v=Gn.closestPointToPointParameter(hf,!0);Gn.at(v,im);const m=$v.lerp(zn.z,kn.z,v),g=m>=-1&&m<=1,_=hf.distanceTo(im)<gr*.5;if(g&&_){Gn.start.fromBufferAttribute(l,h),Gn.end.fromBufferAttribute(c,h),Gn.start.applyMatrix4(a),Gn.end.applyMatrix4(a);const b=new j,S=new j;as.distanceSqToSegment(Gn.start,Gn.end,S,b),t.push({point:S,pointOnLine:b,distance:as.origin.distanceTo(S),object:n,face:null,faceIndex:h,uv:null,uv1:null})}}}class Zy extends Gi{constructor(e=new em,t=new uf({color:Math.random()*16777215})){super(e,t),this.isLineSegments2=!0,this.type="LineSegments2"}computeLineDistances(){const e=this.geometry,t=e.attributes.instanceStart,i=e.attributes.instanceEnd,s=new Float32Array(2*t.count);for(let a=0,o=0,l=t.count;a<l;a++,o+=2)tm.fromBufferAttribute(t,a),nm.fromBufferAttribute(i,a),s[o]=o===0?0:s[o-1],s[o+1]=s[o]+tm.distanceTo(nm);const r=new nf(s,2,1);return e.setAttribute("instanceDistanceStart",new qs(r,1,0)),e.setAttribute("instanceDistanceEnd",new qs(r,1,1)),this}raycast(e,t){const i=this.material.worldUnits,s=e.camera;if(s===null&&!i&&console.error('LineSegments2: "Raycaster.camera" needs to be set in order to raycast against LineSegments2 while worldUnits is set to false.'),i===!1&&(this.material.resolution.x===0||this.material.resolution.y===0))return;const r=e.params.Line2!==void 0&&e.params.Line2.threshold||0;as=e.ray;const a=this.matrixWorld,o=this.geometry,l=this.material;gr=l.linewidth+r,o.boundingSphere===null&&o.computeBoundingSphere(),Al.copy(o.boundingSphere).applyMatrix4(a);let c;if(i)c=gr*.5;else{const f=Math.max(s.near,Al.distanceToPoint(as.origin));c=sm(s,f,l.resolution)}if(Al.radius+=c,as.intersectsSphere(Al)===!1)return;o.boundingBox===null&&o.computeBoundingBox(),Tl.copy(o.boundingBox).applyMatrix4(a);let u;if(i)u=gr*.5;else{const f=Math.max(s.near,Tl.distanceToPoint(as.origin));u=sm(s,f,l.resolution)}Tl.expandByScalar(u),as.intersectsBox(Tl)!==!1&&(i?Yy(this,t):Ky(this,s,t))}onBeforeRender(e){const t=this.material.uniforms;t&&t.resolution&&(e.getViewport(ff),this.material.uniforms.resolution.value.set(ff.z,ff.w))}}class rm extends em{constructor(){super(),this.isLineGeometry=!0,this.type="LineGeometry"}setPositions(e){const t=e.length-3,i=new Float32Array(2*t);for(let s=0;s<t;s+=3)i[2*s]=e[s],i[2*s+1]=e[s+1],i[2*s+2]=e[s+2],i[2*s+3]=e[s+3],i[2*s+4]=e[s+4],i[2*s+5]=e[s+5];return super.setPositions(i),this}setColors(e){const t=e.length-3,i=new Float32Array(2*t);for(let s=0;s<t;s+=3)i[2*s]=e[s],i[2*s+1]=e[s+1],i[2*s+2]=e[s+2],i[2*s+3]=e[s+3],i[2*s+4]=e[s+4],i[2*s+5]=e[s+5];return super.setColors(i),this}setFromPoints(e){const t=e.length-1,i=new Float32Array(6*t);for(let s=0;s<t;s++)i[6*s]=e[s].x,i[6*s+1]=e[s].y,i[6*s+2]=e[s].z||0,i[6*s+3]=e[s+1].x,i[6*s+4]=e[s+1].y,i[6*s+5]=e[s+1].z||0;return super.setPositions(i),this}fromLine(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}}class Jy extends Zy{constructor(e=new rm,t=new uf({color:Math.random()*16777215})){super(e,t),this.isLine2=!0,this.type="Line2"}}const Rl=.55,pf=18,Qy=.01;function jy(n,e){const t=document.createElement("canvas");let i;try{i=new qy({canvas:t,antialias:!0,alpha:!0,preserveDrawingBuffer:!0})}catch{return null}t.className="solid",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",n);const s=new rx,r=new Hi(38,1,.01,20);s.add(new wx(16777215,8949920,2.2));const a=new Ax(16777215,1.6);a.position.set(-1,2,1.5),s.add(a);const o={turn:-.65,tilt:.62,distance:2.05};let l=null,c=null,u=[],f=[],h=!1;const d=()=>{h=!1;const L=devicePixelRatio||1,{clientWidth:w,clientHeight:N}=t;if(!w||!N)return;i.setPixelRatio(Math.min(2,L)),i.setSize(w,N,!1),r.aspect=w/N;const{turn:O,tilt:A,distance:U}=o,G=U*Math.max(1,1.25/r.aspect);r.position.set(G*Math.cos(A)*Math.sin(O),G*Math.sin(A),G*Math.cos(A)*Math.cos(O)),r.lookAt(0,.12,0),r.updateProjectionMatrix(),i.render(s,r)},p=()=>{h||(h=!0,requestAnimationFrame(d))},v=(L,w,N=0)=>{const O=l,A=V_(O,L,w);return Number.isFinite(A)?new j((L-O.x[0])/(O.x[1]-O.x[0])-.5,Da(O,A)*Rl+N,.5-(w-O.y[0])/(O.y[1]-O.y[0])):null},m=L=>{for(const w of L){s.remove(w),w.geometry.dispose();for(const N of Array.isArray(w.material)?w.material:[w.material])N.dispose()}},g=(L,w)=>{l=L,m(u),c=ew(L),u=[c,tw(L)];for(const[N,O]of w.minima){const A=v(N,O,.006);if(!A)continue;const U=new Gi(new Ju(.014,.022,24),new qd({color:16777215,side:Ui}));U.rotation.x=-Math.PI/2,U.position.copy(A),u.push(U)}s.add(...u),p()},_=L=>{if(!l)return;const{walks:w,start:N,shown:O}=L;m(f),f=[],w.forEach((U,G)=>{const B=Sc(L,G),$=U.colour??G,V=U.name===O;let Y=[];const Q=[],ie=()=>{Y.length>=6&&f.push(C(Y,$,V)),Y.length>=6&&U.own&&f.push(C(Y,$,V,!0)),Y=[]};for(let q=0;q<=B;q++){const ce=S(U,q);if(!ce){ie();continue}Y.length&&!U.own&&Y.push(...b(U,q)),Y.push(ce.x,ce.y,ce.z);const re=U.own&&v(U.points[2*q],U.points[2*q+1]);re&&Q.push(ce.x,ce.y,ce.z,re.x,re.y,re.z)}ie(),Q.length&&f.push(nw(Q,$));const Z=S(U,B);Z&&f.push(am(Z,V?.021:.015,rn(gs($))))});const A=N&&v(...N,.008);A&&f.push(am(A,.017,"#ffffff")),f.length&&s.add(...f),p()},b=(L,w)=>{const[N,O]=[L.points[2*w],L.points[2*w+1]],[A,U]=[L.points[2*w-2],L.points[2*w-1]],{x:G,y:B}=l,$=Math.ceil(Math.hypot((N-A)/(G[1]-G[0]),(O-U)/(B[1]-B[0]))/Qy),V=[];for(let Y=1;Y<$;Y++){const Q=v(A+Y/$*(N-A),U+Y/$*(O-U),.008);Q&&V.push(Q.x,Q.y,Q.z)}return V},S=(L,w)=>{const N=v(L.points[2*w],L.points[2*w+1],.008);if(N&&L.own){if(!Number.isFinite(L.own[w]))return null;N.y=Da(l,L.own[w])*Rl+.008}return N},C=(L,w,N,O=!1)=>{const A=new rm;A.setPositions(L);const U=Do(w),G=new uf({color:new Tt(rn(gs(w))).getHex(),linewidth:N?5:3,dashed:U.length>0,dashSize:(U[0]??1)*.004,gapSize:(U[1]??1)*.004,...O?{depthTest:!1,transparent:!0,opacity:.4}:{}}),B=new Jy(A,G);return B.computeLineDistances(),B},E=new Map;let x=0;t.addEventListener("pointerdown",L=>{t.setPointerCapture(L.pointerId),E.set(L.pointerId,new Ct(L.clientX,L.clientY)),E.size===1&&(x=0)}),t.addEventListener("pointermove",L=>{const w=E.get(L.pointerId);if(!w)return;const N=new Ct(L.clientX,L.clientY),O=N.clone().sub(w);if(x+=O.length(),E.size===1)o.turn-=O.x*.008,o.tilt=Math.min(1.5,Math.max(.08,o.tilt+O.y*.006));else{const A=[...E].find(([U])=>U!==L.pointerId)[1];T(w.distanceTo(A)/Math.max(1,N.distanceTo(A)))}E.set(L.pointerId,N),p()});for(const L of["pointerup","pointercancel"])t.addEventListener(L,w=>{E.delete(w.pointerId)});t.addEventListener("wheel",L=>{L.preventDefault(),T(Math.exp(L.deltaY*.001))},{passive:!1});const T=L=>{o.distance=Math.min(6,Math.max(.8,o.distance*L)),p()};t.addEventListener("click",L=>{if(x>5||!l||!c||!e)return;const w=t.getBoundingClientRect(),N=new Ct((L.clientX-w.left)/w.width*2-1,1-(L.clientY-w.top)/w.height*2),O=new Lx;O.setFromCamera(N,r);const[A]=O.intersectObject(c);A&&e([l.x[0]+(A.point.x+.5)*(l.x[1]-l.x[0]),l.y[0]+(.5-A.point.z)*(l.y[1]-l.y[0])])}),t.addEventListener("keydown",L=>{const N={ArrowLeft:()=>o.turn+=.1,ArrowRight:()=>o.turn-=.1,ArrowUp:()=>o.tilt=Math.min(1.5,o.tilt+.06),ArrowDown:()=>o.tilt=Math.max(.08,o.tilt-.06),"+":()=>T(.9),"-":()=>T(1.1)}[L.key];N&&(L.preventDefault(),N(),p())});const I=new ResizeObserver(p);return I.observe(t),{element:t,show:g,draw:_,close:()=>{I.disconnect(),m([...u,...f]),i.dispose(),i.forceContextLoss()}}}function ew(n){const{columns:e,rows:t}=n,i=new Float32Array(t*e*3),s=new Float32Array(t*e*3),r=[],a=(l,c)=>Number.isFinite(n.heights[l*e+c]);for(let l=0;l<t;l++)for(let c=0;c<e;c++){const u=l*e+c,f=Da(n,n.heights[u]);i.set([c/(e-1)-.5,Number.isFinite(f)?f*Rl:0,.5-l/(t-1)],3*u);const h=new Tt().setRGB(...Jh(f).map(d=>d/255),"srgb");s.set([h.r,h.g,h.b],3*u),l+1<t&&c+1<e&&a(l,c)&&a(l,c+1)&&a(l+1,c)&&a(l+1,c+1)&&r.push(u,u+1,u+e,u+1,u+e+1,u+e)}const o=new Zn;return o.setAttribute("position",new Ti(i,3)),o.setAttribute("color",new Ti(s,3)),o.setIndex(r),o.computeVertexNormals(),new Gi(o,new cp({vertexColors:!0,side:Ui,polygonOffset:!0,polygonOffsetFactor:1,polygonOffsetUnits:1}))}function tw(n){const e=[];for(let i=1;i<pf;i++){const s=i/pf*Rl+.0015;for(const[r,a,o,l]of Qh(n,i/pf))e.push(r/(n.columns-1)-.5,s,.5-a/(n.rows-1),o/(n.columns-1)-.5,s,.5-l/(n.rows-1))}const t=new Zn;return t.setAttribute("position",new Ti(new Float32Array(e),3)),new np(t,new Ku({color:16777215,transparent:!0,opacity:.3}))}function nw(n,e){const t=new Zn;return t.setAttribute("position",new Ti(new Float32Array(n),3)),new np(t,new Ku({color:new Tt(rn(gs(e))),transparent:!0,opacity:.55,depthTest:!1}))}function am(n,e,t){const i=new Gi(new Qu(e,20,14),new cp({color:new Tt(t)}));return i.position.copy(n),i}function mf(n,e,t){const i=$_(n,e),s=jy(n,e);let r=s?"3d":"contour",a=null,o=null,l=null;const c=M("p",{class:"waiting",hidden:!0},Pn("waiting")),u=M("div",{class:"stage"}),f=M("input",{type:"checkbox"}),h=M("span",{}),d=()=>r==="3d"&&s?s:i,p=()=>{u.firstChild!==d().element&&u.replaceChildren(d().element,c),o&&l&&d().draw(l)},v=()=>{const g=[{value:"3d",words:"3D"},{value:"contour",words:Pn("contour")}];h.replaceChildren(Ns(Pn("view"),g,r,_=>{r=_,p(),t()}))},m=()=>{if(!o)return;const{terrain:g,marks:_}=o;g.log=a??W_(g.heights,g.low,g.high),f.checked=g.log,i.show(g,_),s?.show(g,_),p()};return f.addEventListener("change",()=>{a=f.checked,m(),t()}),Th(p),s&&v(),p(),{element:M("div",{},u,s?null:M("p",{class:"aside"},Pn("noWebgl"))),controls:M("span",{class:"above"},h,M("label",{class:"check"},f,Pn("log"))),show:(g,_)=>{o={terrain:{...g,log:!1},marks:_},m()},draw:g=>{l=g,p()},view:()=>r,log:()=>f.checked,setView:g=>{r=s?g:"contour",s&&v(),p()},setLog:g=>{a=g,m()},setWaiting:g=>{c.hidden=!g},canvas:()=>d().element,close:()=>{i.close(),s?.close()}}}const ct=Is({about:["Paths of full batch, mini-batches and single rows on one surface","全批量、小批量和单样本在同一曲面上的路径"],kinds:["Kinds of descent","下降的种类"],rows:["Rows","数据"],count:["Number of rows","行数"],batch:["Batch size","批量大小"],epochs:["Epochs","轮数"],seed:["Seed of the order","顺序的种子"],another:["Another order","换一个顺序"],full:["full batch","全批量"],mini:["mini-batches of","小批量，每批"],one:["one row","单样本"],rate:["learning rate","学习率"],by:["Compare by","比较依据"],updates:["updates","更新次数"],seen:["rows seen","看过的行数"],seconds:["seconds","秒数"],until:["until 1 % of the way is left","直到只剩 1 % 的路程"],stays:["stays above the least by","最终高出最小值"],diverged:["diverged","发散"],never:["not reached","未达到"],curve:["Loss above the least","高出最小值的损失"],click:["Click on the picture to start elsewhere. × is the minimum, by Newton's method.","点击图像可选择新的起点。× 是牛顿法求得的最小值。"],why:["Why mini-batches won","为什么小批量胜出"],reading:["What this run shows","这次运行说明了什么"],measured:["Seconds are updates times the time of one update of this batch size, measured on this machine for this picture: the rows are repeated to 131,072, trained for one epoch without recording, and the best of three counts.","秒数 = 更新次数 × 该批量大小一次更新的时间，为本图在本机实测：把数据重复到 131,072 行，不作记录训练一轮，取三次中最快的一次。"],recordedAt:["Each point has the weights that thalweg fit has at that update: the first 150 updates, and 250 of the later ones.","每个点都是 thalweg fit 在该次更新时的权重：前 150 次更新全部记录，其后记录 250 次。"],now:["now","当前"],unit:["Out of a local minimum","走出局部最小值"],unitAbout:["Loss of a net with one hidden unit over two of its weights, and paths on it","含一个隐藏单元的网络的损失随两个权重的变化，以及其上的路径"],sizes:["Batch sizes","批量大小"],shownSeed:["Path of seed","显示种子"],ends:["each dot is where one of 64 runs ended","每个圆点是 64 次运行之一的终点"],global:["ended in the global minimum","到达全局最小值"],local:["in the local one","停在局部最小值"],elsewhere:["elsewhere","其他位置"],lost:["diverged","发散"],lossNow:["loss of this path","该路径的损失"],nextSeed:["Another seed","换一个种子"],restart:["Start in the local minimum","从局部最小值出发"]});function pi({batch:n}){return n==="full"?ct("full"):n===1?ct("one"):`${ct("mini")} ${n}${pn([""," 行"])}`}function om(n){return n.slice(0,1).toUpperCase()+n.slice(1)}const iw={set:"line",rows:1024,batch:32,rates:null,epochs:20,seed:0,start:null,by:"updates",view:"3d",log:null,sizes:["full",16,4,2],unitRate:.3,unitEpochs:20,unitSeed:0,unitView:"contour",unitStart:null},sw=128,Vi=64;function rw(n){const e=new URLSearchParams,t=(i,s)=>{s!==null&&e.set(i,s)};return t("d",n.set),t("r",String(n.rows)),t("b",String(n.batch)),t("lr",n.rates&&n.rates.map(Cl).join(" ")),t("n",String(n.epochs)),t("seed",String(n.seed)),t("at",n.start&&n.start.map(Cl).join(" ")),t("by",n.by),t("view",n.view),t("log",n.log===null?null:n.log?"1":"0"),t("z",n.sizes.join(" ")),t("ulr",Cl(n.unitRate)),t("un",String(n.unitEpochs)),t("us",String(n.unitSeed)),t("uv",n.unitView),t("ua",n.unitStart&&n.unitStart.map(Cl).join(" ")),e}function aw(n,e){const t={...e};n.has("d")&&n.get("d")!==e.set&&([t.rates,t.start]=[null,null]),t.set=n.get("d")??t.set,t.rows=Es(n.get("r"),16,4096,t.rows),t.batch=Math.min(t.rows,Es(n.get("b"),1,4096,t.batch));const i=gf(n.get("lr"));i.length===3&&i.every(l=>l>0)&&(t.rates=[i[0],i[1],i[2]]),t.epochs=Es(n.get("n"),1,60,t.epochs),t.seed=Es(n.get("seed"),0,2**31-1,t.seed),t.start=cm(n.get("at"))??t.start;const s=n.get("by"),r=n.get("view");(s==="updates"||s==="seen"||s==="seconds")&&(t.by=s),(r==="3d"||r==="contour")&&(t.view=r),n.has("log")&&(t.log=n.get("log")==="1"),t.sizes=lm(n.get("z")??"")??t.sizes;const[a]=gf(n.get("ulr"));a>0&&(t.unitRate=a),t.unitEpochs=Es(n.get("un"),1,60,t.unitEpochs),t.unitSeed=Es(n.get("us"),0,Vi-1,t.unitSeed);const o=n.get("uv");return(o==="3d"||o==="contour")&&(t.unitView=o),t.unitStart=cm(n.get("ua"))??t.unitStart,t}function lm(n){const e=n.split(/[\s,]+/).filter(Boolean).slice(0,6).map(i=>i==="full"?i:Number(i)),t=e.every(i=>i==="full"||Number.isInteger(i)&&i>=1&&i<=sw);return e.length&&t?[...new Set(e)]:null}function Es(n,e,t,i){const s=Number(n??"nothing");return n!==""&&Number.isFinite(s)?Math.min(t,Math.max(e,Math.round(s))):i}function cm(n){const e=gf(n);return e.length===2&&e.every(t=>Math.abs(t)<=1e3)?[e[0],e[1]]:null}function gf(n){return n===null||n===""?[]:n.split(" ").map(Number).filter(Number.isFinite)}function Cl(n){return String(Number(n.toPrecision(5)))}const Ll=200;function ow(n,e,t){let i=null,s=[],r=[],a=null;const o=()=>{const U=i.minima[i.minima.length-1].point;return n.unitStart??[Number(U[0].toFixed(3)),Number(U[1].toFixed(3))]},l=mf(ct("unitAbout"),U=>{n.unitStart=[Number(U[0].toPrecision(4)),Number(U[1].toPrecision(4))],d()},()=>{n.unitView=l.view(),e()}),c=Mc(()=>u());function u(){if(!i)return;const G=[...s.flatMap((V,Y)=>V?f(V,Y):[]),...r],B=c.step()/Ll,$=G.map(V=>"updates"in V?um(V,B):0);l.draw({walks:G,steps:$,start:o(),shown:null}),O(),e()}const f=({ends:U},G)=>{const B=[];for(let $=0;2*$<U.length;$++){const V=U.subarray(2*$,2*$+2);V.every(Number.isFinite)&&B.push({name:`end ${$}`,words:"",status:"",ended:-1,points:V,heights:new Float32Array(1),colour:G})}return B};async function h(){l.setView(n.unitView),l.setWaiting(!0);try{const U=await yi("batches/unit",{size:96});i=U.said;const{values:G,shape:B}=U.arrays.heights;l.show({x:i.v,y:i.w,columns:B[1],rows:B[0],heights:G,low:i.low,high:i.high},{minima:i.minima.map(({point:$})=>$)}),await d()}catch(U){m(U)}finally{l.setWaiting(!1)}}async function d(){if(!i)return;a?.abort();const U=a=new AbortController;s=n.sizes.map(()=>null),r=[],b(),u(),await v(U.signal);try{for(const[G,B]of n.sizes.entries()){const $=await yi("batches/escapes",{...p(B),seeds:Vi},U.signal);s[G]={...$.said,batch:B,ends:$.arrays.ends.values},u()}t("")}catch(G){m(G)}}const p=U=>({batch_size:U,lr:n.unitRate,epochs:n.unitEpochs,start:o()});async function v(U){try{r=await Promise.all(n.sizes.map(async(G,B)=>{const{said:$,arrays:V}=await yi("batches/escape",{...p(G),seed:n.unitSeed},U);return{name:pi({batch:G}),words:"",status:$.status,ended:-1,colour:B,points:V.points.values,heights:V.losses.values,updates:V.updates.values}})),c.show(Ll,Ll)}catch(G){m(G)}}function m(U){U instanceof DOMException||t(U instanceof Error?U.message:String(U))}const g=M("tbody",{});let _=[];function b(){g.replaceChildren(),_=n.sizes.map((U,G)=>{const B=M("meter",{class:"bar",min:0,max:Vi,value:0,"aria-label":`${pi({batch:U})}: ${ct("global")}`}),$=[0,1,2,3].map(()=>M("td",{class:"n"}));return g.append(M("tr",{},M("th",{scope:"row"},M("span",{class:"pin"},M("span",{class:`dot-of g${G}`}),pi({batch:U}))),M("td",{class:"bar-of-lab"},B),...$)),()=>{const V=s[G],Y=r.at(G);if(V){B.value=V.counts[0];const Q=V.elsewhere+V.diverged,ie=V.counts.slice(1).reduce((Z,q)=>Z+q,0);[`${V.counts[0]} / ${Vi}`,String(ie),Q?`${Q}${V.diverged?` (${V.diverged} ${ct("lost")})`:""}`:"0"].forEach((Z,q)=>$[q].textContent=Z)}else $[0].textContent=Pn("waiting");Y&&($[3].textContent=ge(Y.heights[um(Y,c.step()/Ll)],3),$[3].title=Y.status)}})}const S=M("p",{class:"note"}),C=M("p",{class:"note"}),E=M("input",{type:"number",min:0,step:"any","aria-label":ct("rate")}),x=M("input",{type:"number",min:1,max:60,step:1,"aria-label":ct("epochs")}),T=M("input",{type:"text",maxlength:40,"aria-label":ct("sizes"),spellcheck:"false",autocomplete:"off"}),I=M("input",{type:"number",min:0,max:Vi-1,step:1,"aria-label":ct("shownSeed")});E.addEventListener("change",()=>{const U=Number(E.value);U>0&&Number.isFinite(U)&&(n.unitRate=U),d()}),x.addEventListener("change",()=>{n.unitEpochs=Es(x.value,1,60,n.unitEpochs),d()}),T.addEventListener("change",()=>{n.sizes=lm(T.value)??n.sizes,d()});const L=U=>{n.unitSeed=U%Vi,v().then(u)};I.addEventListener("change",()=>L(Es(I.value,0,Vi-1,n.unitSeed)));const w=M("button",{type:"button",class:"save"},ct("nextSeed"));w.addEventListener("click",()=>L(n.unitSeed+1));const N=M("button",{type:"button",class:"save"},ct("restart"));N.addEventListener("click",()=>{n.unitStart=null,d()});function O(){const U=document.activeElement;U!==E&&(E.value=String(n.unitRate)),U!==x&&(x.value=String(n.unitEpochs)),U!==T&&(T.value=n.sizes.join(" ")),U!==I&&(I.value=String(n.unitSeed));for(const ie of _)ie();if(!i)return;const[G,...B]=i.minima,$=B[B.length-1],V=ie=>`(${ge(ie[0],3)}, ${ge(ie[1],3)})`;S.textContent=pn([`A net with one hidden unit, z = w · SiLU(v x + ${i.bias}), on ${i.rows} rows that such a unit made; descent moves v and w, both biases stay. Its loss has a global minimum at ${V(G.point)}, ${ge(G.value,2)} high, and a local one at ${V($.point)}, ${ge($.value,3)} high: there the gradient is 0 and both curvatures are positive (${$.curvatures.map(ie=>ge(ie,2)).join(" and ")}).`,`含一个隐藏单元的网络 z = w · SiLU(v x + ${i.bias})，数据为由同样的单元生成的 ${i.rows} 行；下降只移动 v 和 w，两个偏置不变。损失在 ${V(G.point)} 有全局最小值 ${ge(G.value,2)}，在 ${V($.point)} 有局部最小值 ${ge($.value,3)}：那里梯度为 0，两个曲率均为正（${$.curvatures.map(ie=>ge(ie,2)).join(" 和 ")}）。`]);const Y=s.find(ie=>ie?.batch==="full"),Q=s.reduce((ie,Z)=>Z&&Z.counts[0]>(ie?.counts[0]??0)?Z:ie,null);C.textContent=Y&&Q&&s.every(Boolean)&&Y.counts[0]<Q.counts[0]?pn([`Full batch: ${Y.counts[0]} of ${Vi} reach the global minimum, for the order of the rows changes nothing there. ${om(pi(Q))}: ${Q.counts[0]} of ${Vi}. A small batch has a slope of its own even where the slope of all rows is 0, and some of these steps lead over the ridge; near the global minimum every row fits, so that there is little noise to leave it by.`,`全批量：${Vi} 次中有 ${Y.counts[0]} 次到达全局最小值，因为行的顺序对它毫无影响。${pi(Q)}：${Vi} 次中有 ${Q.counts[0]} 次。即使所有行的梯度为 0，小批量仍有自己的梯度，其中一些步子会越过山脊；而在全局最小值附近每一行都拟合得很好，几乎没有噪声能使它离开。`]):""}return{element:M("div",{class:"lab"},M("section",{class:"card","aria-label":ct("unit")},M("div",{class:"above"},M("h2",{class:"sub"},ct("unit")),l.controls),S,l.element,c.element,M("p",{class:"aside"},ct("ends"))),M("section",{class:"card","aria-label":ct("global")},M("div",{class:"above"},M("label",{},`${ct("sizes")} `,T),M("label",{},`${ct("rate")} `,E),M("label",{},`${ct("epochs")} `,x)),M("div",{class:"above"},M("label",{},`${ct("shownSeed")} `,I),w,N),M("div",{class:"runs-of-lab",tabindex:0,role:"group","aria-label":ct("sizes")},M("table",{},M("thead",{},M("tr",{},M("th",{},ct("batch")),M("td",{}),...["global","local","elsewhere","lossNow"].map(U=>M("th",{class:"n"},ct(U))))),g)),C)),values:()=>({unit:i,ended:s,paths:r,unitStart:i?o():null}),anew:h,close:()=>{c.pause(),a?.abort(),l.close()}}}function um({updates:n},e){const t=e*n[n.length-1];let i=0;for(;i+1<n.length&&n[i+1]<=t;)i++;return i}const lw=!0,Tn="u-",cw="uplot",uw=Tn+"hz",fw=Tn+"vt",hw=Tn+"title",dw=Tn+"wrap",pw=Tn+"under",mw=Tn+"over",gw=Tn+"axis",_r=Tn+"off",_w=Tn+"select",vw=Tn+"cursor-x",xw=Tn+"cursor-y",Sw=Tn+"cursor-pt",Mw=Tn+"legend",bw=Tn+"live",yw=Tn+"inline",ww=Tn+"series",Ew=Tn+"marker",fm=Tn+"label",Tw=Tn+"value",ja="width",eo="height",to="top",hm="bottom",sa="left",_f="right",vf="#000",dm=vf+"0",xf="mousemove",pm="mousedown",Sf="mouseup",mm="mouseenter",gm="mouseleave",_m="dblclick",Aw="resize",Rw="scroll",vm="change",Pl="dppxchange",Mf="--",ra=typeof window<"u",bf=ra?document:null,aa=ra?window:null,Cw=ra?navigator:null;let Bt,Dl;function yf(){let n=devicePixelRatio;Bt!=n&&(Bt=n,Dl&&Tf(vm,Dl,yf),Dl=matchMedia(`(min-resolution: ${Bt-.001}dppx) and (max-resolution: ${Bt+.001}dppx)`),vr(vm,Dl,yf),aa.dispatchEvent(new CustomEvent(Pl)))}function mi(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function wf(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function jt(n,e,t){n.style[e]=t+"px"}function Wi(n,e,t,i){let s=bf.createElement(n);return e!=null&&mi(s,e),t?.insertBefore(s,i),s}function Ri(n,e){return Wi("div",n,e)}const xm=new WeakMap;function os(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",a=xm.get(n);r!=a&&(n.style.transform=r,xm.set(n,r),e<0||t<0||e>i||t>s?mi(n,_r):wf(n,_r))}const Sm=new WeakMap;function Mm(n,e,t){let i=e+t,s=Sm.get(n);i!=s&&(Sm.set(n,i),n.style.background=e,n.style.borderColor=t)}const bm=new WeakMap;function ym(n,e,t,i){let s=e+""+t,r=bm.get(n);s!=r&&(bm.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}const Ef={passive:!0},Lw={...Ef,capture:!0};function vr(n,e,t,i){e.addEventListener(n,t,i?Lw:Ef)}function Tf(n,e,t,i){e.removeEventListener(n,t,Ef)}ra&&yf();function $i(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:_i((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function wm(n){return(t,i,s)=>{let r=-1,a=-1;for(let o=i;o<=s;o++)if(n(t[o])){r=o;break}for(let o=s;o>=i;o--)if(n(t[o])){a=o;break}return[r,a]}}const Em=n=>n!=null,Tm=n=>n!=null&&n>0,Nl=wm(Em),Pw=wm(Tm);function Dw(n,e,t,i=0,s=!1){let r=s?Pw:Nl,a=s?Tm:Em;[e,t]=r(n,e,t);let o=n[e],l=n[e];if(e>-1)if(i==1)o=n[e],l=n[t];else if(i==-1)o=n[t],l=n[e];else for(let c=e;c<=t;c++){let u=n[c];a(u)&&(u<o?o=u:u>l&&(l=u))}return[o??Kt,l??-Kt]}function Il(n,e,t,i){let s=Cm(n),r=Cm(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let a=t==10?Ts:Lm,o=s==1?_i:Ci,l=r==1?Ci:_i,c=o(a(An(n))),u=l(a(An(e))),f=oa(t,c),h=oa(t,u);return t==10&&(c<0&&(f=Zt(f,-c)),u<0&&(h=Zt(h,-u))),i||t==2?(n=f*s,e=h*r):(n=Om(n,f),e=Ol(e,h)),[n,e]}function Af(n,e,t,i){let s=Il(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}const Rf=.1,Am={mode:3,pad:Rf},no={pad:0,soft:null,mode:0},Nw={min:no,max:no};function Ul(n,e,t,i){return Bl(t)?Rm(n,e,t):(no.pad=t,no.soft=i?0:null,no.mode=i?3:0,Rm(n,e,Nw))}function Ft(n,e){return n??e}function Iw(n,e,t){for(e=Ft(e,0),t=Ft(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function Rm(n,e,t){let i=t.min,s=t.max,r=Ft(i.pad,0),a=Ft(s.pad,0),o=Ft(i.hard,-Kt),l=Ft(s.hard,Kt),c=Ft(i.soft,Kt),u=Ft(s.soft,-Kt),f=Ft(i.mode,0),h=Ft(s.mode,0),d=e-n,p=Ts(d),v=jn(An(n),An(e)),m=Ts(v),g=An(m-p);(d<1e-24||g>10)&&(d=0,(n==0||e==0)&&(d=1e-24,f==2&&c!=Kt&&(r=0),h==2&&u!=-Kt&&(a=0)));let _=d||v||1e3,b=Ts(_),S=oa(10,_i(b)),C=_*(d==0?n==0?.1:1:r),E=Zt(Om(n-C,S/10),24),x=n>=c&&(f==1||f==3&&E<=c||f==2&&E>=c)?c:Kt,T=jn(o,E<x&&n>=x?x:Xi(x,E)),I=_*(d==0?e==0?.1:1:a),L=Zt(Ol(e+I,S/10),24),w=e<=u&&(h==1||h==3&&L>=u||h==2&&L<=u)?u:-Kt,N=Xi(l,L>w&&e<=w?w:jn(w,L));return T==N&&T==0&&(N=100),[T,N]}const Uw=new Intl.NumberFormat(ra?Cw.language:"en-US"),Cf=n=>Uw.format(n),gi=Math,Fl=gi.PI,An=gi.abs,_i=gi.floor,Rn=gi.round,Ci=gi.ceil,Xi=gi.min,jn=gi.max,oa=gi.pow,Cm=gi.sign,Ts=gi.log10,Lm=gi.log2,Fw=(n,e=1)=>gi.sinh(n)*e,Lf=(n,e=1)=>gi.asinh(n/e),Kt=1/0;function Pm(n){return(Ts((n^n>>31)-(n>>31))|0)+1}function Pf(n,e,t){return Xi(jn(n,e),t)}function Dm(n){return typeof n=="function"}function Pt(n){return Dm(n)?n:()=>n}const Ow=()=>{},Nm=n=>n,Im=(n,e)=>e,Bw=n=>null,Um=n=>!0,Fm=(n,e)=>n==e,zw=/\.\d*?(?=9{6,}|0{6,})/gm,xr=n=>{if(zm(n)||Js.has(n))return n;const e=`${n}`,t=e.match(zw);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${xr(s)}e${r}`}return Zt(n,i)};function Sr(n,e){return xr(Zt(xr(n/e))*e)}function Ol(n,e){return xr(Ci(xr(n/e))*e)}function Om(n,e){return xr(_i(xr(n/e))*e)}function Zt(n,e=0){if(zm(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return Rn(i)/t}const Js=new Map;function Bm(n){return((""+n).split(".")[1]||"").length}function io(n,e,t,i){let s=[],r=i.map(Bm);for(let a=e;a<t;a++){let o=An(a),l=Zt(oa(n,a),o);for(let c=0;c<i.length;c++){let u=n==10?+`${i[c]}e${a}`:i[c]*l,f=(a>=0?0:o)+(a>=r[c]?0:r[c]),h=n==10?u:Zt(u,f);s.push(h),Js.set(h,f)}}return s}const so={},Df=[],la=[null,null],Qs=Array.isArray,zm=Number.isInteger,kw=n=>n===void 0;function km(n){return typeof n=="string"}function Bl(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function Gw(n){return n!=null&&typeof n=="object"}const Hw=Object.getPrototypeOf(Uint8Array),Gm="__proto__";function ca(n,e=Bl){let t;if(Qs(n)){let i=n.find(s=>s!=null);if(Qs(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=ca(n[s],e)}else t=n.slice()}else if(n instanceof Hw)t=n.slice();else if(e(n)){t={};for(let i in n)i!=Gm&&(t[i]=ca(n[i],e))}else t=n;return t}function _n(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=Gm&&(Bl(n[s])?_n(n[s],ca(i[s])):n[s]=ca(i[s]))}return n}const Vw=0,Ww=1,$w=2;function Xw(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let a=e[i];if(a>r){for(s=a-1;s>=0&&n[s]==null;)n[s--]=null;for(s=a+1;s<t&&n[s]==null;)n[r=s++]=null}}}function qw(n,e){if(Zw(n)){let a=n[0].slice();for(let o=1;o<n.length;o++)a.push(...n[o].slice(1));return Jw(a[0])||(a=Kw(a)),a}let t=new Set;for(let a=0;a<n.length;a++){let l=n[a][0],c=l.length;for(let u=0;u<c;u++)t.add(l[u])}let i=[Array.from(t).sort((a,o)=>a-o)],s=i[0].length,r=new Map;for(let a=0;a<s;a++)r.set(i[0][a],a);for(let a=0;a<n.length;a++){let o=n[a],l=o[0];for(let c=1;c<o.length;c++){let u=o[c],f=Array(s).fill(void 0),h=e?e[a][c]:Ww,d=[];for(let p=0;p<u.length;p++){let v=u[p],m=r.get(l[p]);v===null?h!=Vw&&(f[m]=v,h==$w&&d.push(m)):f[m]=v}Xw(f,d,s),i.push(f)}}return i}const Yw=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function Kw(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,a)=>e[r]-e[a]);let s=[];for(let r=0;r<n.length;r++){let a=n[r],o=Array(t);for(let l=0;l<t;l++)o[l]=a[i[l]];s.push(o)}return s}function Zw(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function Jw(n,e=100){const t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;const r=jn(1,_i((s-i+1)/e));for(let a=n[i],o=i+r;o<=s;o+=r){const l=n[o];if(l!=null){if(l<=a)return!1;a=l}}return!0}const Hm=["January","February","March","April","May","June","July","August","September","October","November","December"],Vm=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Wm(n){return n.slice(0,3)}const Qw=Vm.map(Wm),jw=Hm.map(Wm),eE={MMMM:Hm,MMM:jw,WWWW:Vm,WWW:Qw};function ro(n){return(n<10?"0":"")+n}function tE(n){return(n<10?"00":n<100?"0":"")+n}const nE={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>ro(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>ro(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>ro(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>ro(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>ro(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>tE(n.getMilliseconds())};function Nf(n,e){e=e||eE;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?nE[s[1]]:s[0]);return r=>{let a="";for(let o=0;o<t.length;o++)a+=typeof t[o]=="string"?t[o]:t[o](r,e);return a}}const iE=new Intl.DateTimeFormat().resolvedOptions().timeZone;function sE(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==iE?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}const $m=n=>n%1==0,zl=[1,2,2.5,5],rE=io(10,-32,0,zl),Xm=io(10,0,32,zl),aE=Xm.filter($m),Mr=rE.concat(Xm),If=`
`,qm="{YYYY}",Ym=If+qm,Km="{M}/{D}",ao=If+Km,kl=ao+"/{YY}",Zm="{aa}",ua="{h}:{mm}"+Zm,Jm=If+ua,Qm=":{ss}",kt=null;function jm(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,a=s*365,l=(n==1?io(10,0,3,zl).filter($m):io(10,-3,0,zl)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,a,a*2,a*5,a*10,a*25,a*50,a*100]);const c=[[a,qm,kt,kt,kt,kt,kt,kt,1],[s*28,"{MMM}",Ym,kt,kt,kt,kt,kt,1],[s,Km,Ym,kt,kt,kt,kt,kt,1],[i,"{h}"+Zm,kl,kt,ao,kt,kt,kt,1],[t,ua,kl,kt,ao,kt,kt,kt,1],[e,Qm,kl+" "+ua,kt,ao+" "+ua,kt,Jm,kt,1],[n,Qm+".{fff}",kl+" "+ua,kt,ao+" "+ua,kt,Jm,kt,1]];function u(f){return(h,d,p,v,m,g)=>{let _=[],b=m>=a,S=m>=r&&m<a,C=f(p),E=Zt(C*n,3),x=Uf(C.getFullYear(),b?0:C.getMonth(),S||b?1:C.getDate()),T=Zt(x*n,3);if(S||b){let I=S?m/r:0,L=b?m/a:0,w=E==T?E:Zt(Uf(x.getFullYear()+L,x.getMonth()+I,1)*n,3),N=new Date(Rn(w/n)),O=N.getFullYear(),A=N.getMonth();for(let U=0;w<=v;U++){let G=Uf(O+L*U,A+I*U,1),B=G-f(Zt(G*n,3));w=Zt((+G+B)*n,3),w<=v&&_.push(w)}}else{let I=m>=s?s:m,L=_i(p)-_i(E),w=T+L+Ol(E-T,I);_.push(w);let N=f(w),O=N.getHours()+N.getMinutes()/t+N.getSeconds()/i,A=m/i,U=h.axes[d]._space,G=g/U;for(;w=Zt(w+m,n==1?0:3),!(w>v);)if(A>1){let B=_i(Zt(O+A,6))%24,Y=f(w).getHours()-B;Y>1&&(Y=-1),w-=Y*i,O=(O+A)%24;let Q=_[_.length-1];Zt((w-Q)/m,3)*G>=.7&&_.push(w)}else _.push(w)}return _}}return[l,c,u]}const[oE,lE,cE]=jm(1),[uE,fE,hE]=jm(.001);io(2,-53,53,[1]);function eg(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function tg(n,e){return(t,i,s,r,a)=>{let o=e.find(p=>a>=p[0])||e[e.length-1],l,c,u,f,h,d;return i.map(p=>{let v=n(p),m=v.getFullYear(),g=v.getMonth(),_=v.getDate(),b=v.getHours(),S=v.getMinutes(),C=v.getSeconds(),E=m!=l&&o[2]||g!=c&&o[3]||_!=u&&o[4]||b!=f&&o[5]||S!=h&&o[6]||C!=d&&o[7]||o[1];return l=m,c=g,u=_,f=b,h=S,d=C,E(v)})}}function dE(n,e){let t=Nf(e);return(i,s,r,a,o)=>s.map(l=>t(n(l)))}function Uf(n,e,t){return new Date(n,e,t)}function ng(n,e){return e(n)}const pE="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function ig(n,e){return(t,i,s,r)=>r==null?Mf:e(n(i))}function mE(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function gE(n,e){return n.series[e].fill(n,e)}const _E={show:!0,live:!0,isolate:!1,mount:Ow,markers:{show:!0,width:2,stroke:mE,fill:gE,dash:"solid"},idx:null,idxs:null,values:[]};function vE(n,e){let t=n.cursor.points,i=Ri(),s=t.size(n,e);jt(i,ja,s),jt(i,eo,s);let r=s/-2;jt(i,"marginLeft",r),jt(i,"marginTop",r);let a=t.width(n,e,s);return a&&jt(i,"borderWidth",a),i}function xE(n,e){let t=n.series[e].points;return t._fill||t._stroke}function SE(n,e){let t=n.series[e].points;return t._stroke||t._fill}function ME(n,e){return n.series[e].points.size}const Ff=[0,0];function bE(n,e,t){return Ff[0]=e,Ff[1]=t,Ff}function Gl(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function Of(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}const yE={show:!0,x:!0,y:!0,lock:!1,move:bE,points:{one:!1,show:vE,size:ME,width:0,stroke:SE,fill:xE},bind:{mousedown:Gl,mouseup:Gl,click:Gl,dblclick:Gl,mousemove:Of,mouseleave:Of,mouseenter:Of},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},sg={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Bf=_n({},sg,{filter:Im}),rg=_n({},Bf,{size:10}),ag=_n({},sg,{show:!1}),zf='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',og="bold "+zf,lg=1.5,cg={show:!0,scale:"x",stroke:vf,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:og,side:2,grid:Bf,ticks:rg,border:ag,font:zf,lineGap:lg,rotate:0},wE="Value",EE="Time",ug={show:!0,scale:"x",auto:!1,sorted:1,min:Kt,max:-Kt,idxs:[]};function TE(n,e,t,i,s){return e.map(r=>r==null?"":Cf(r))}function AE(n,e,t,i,s,r,a){let o=[],l=Js.get(s)||0;t=a?t:Zt(Ol(t,s),l);for(let c=t;c<=i;c=Zt(c+s,l))o.push(Object.is(c,-0)?0:c);return o}function kf(n,e,t,i,s,r,a){const o=[],l=n.scales[n.axes[e].scale].log,c=l==10?Ts:Lm,u=_i(c(t));s=oa(l,u),l==10&&(s=Mr[$i(s,Mr)]);let f=t,h=s*l;l==10&&(h=Mr[$i(h,Mr)]);do o.push(f),f=f+s,l==10&&!Js.has(f)&&(f=Zt(f,Js.get(s))),f>=h&&(s=f,h=s*l,l==10&&(h=Mr[$i(h,Mr)]));while(f<=i);return o}function RE(n,e,t,i,s,r,a){let l=n.scales[n.axes[e].scale].asinh,c=i>l?kf(n,e,jn(l,t),i,s):[l],u=i>=0&&t<=0?[0]:[];return(t<-l?kf(n,e,jn(l,-i),-t,s):[l]).reverse().map(h=>-h).concat(u,c)}const fg=/./,CE=/[12357]/,LE=/[125]/,hg=/1/,Gf=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function PE(n,e,t,i,s){let r=n.axes[t],a=r.scale,o=n.scales[a],l=n.valToPos,c=r._space,u=l(10,a),f=l(9,a)-u>=c?fg:l(7,a)-u>=c?CE:l(5,a)-u>=c?LE:hg;if(f==hg){let h=An(l(1,a)-u);if(h<c)return Gf(e.slice().reverse(),o.distr,f,Ci(c/h)).reverse()}return Gf(e,o.distr,f,1)}function DE(n,e,t,i,s){let r=n.axes[t],a=r.scale,o=r._space,l=n.valToPos,c=An(l(1,a)-l(2,a));return c<o?Gf(e.slice().reverse(),3,fg,Ci(o/c)).reverse():e}function NE(n,e,t,i){return i==null?Mf:e==null?"":Cf(e)}const dg={show:!0,scale:"y",stroke:vf,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:og,side:3,grid:Bf,ticks:rg,border:ag,font:zf,lineGap:lg,rotate:0};function IE(n,e){let t=3+(n||1)*2;return Zt(t*e,3)}function UE(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),a=n.valToPos(s[i[1]],t,!0),o=An(a-r),l=n.series[e],c=o/(l.points.space*Bt);return i[1]-i[0]<=c}const pg={scale:null,auto:!0,sorted:0,min:Kt,max:-Kt},mg=(n,e,t,i,s)=>s,gg={show:!0,auto:!0,sorted:0,gaps:mg,alpha:1,facets:[_n({},pg,{scale:"x"}),_n({},pg,{scale:"y"})]},_g={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:mg,alpha:1,points:{show:UE,filter:null},values:null,min:Kt,max:-Kt,idxs:[],path:null,clip:null};function FE(n,e,t,i,s){return t/10}const vg={time:lw,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},OE=_n({},vg,{time:!1,ori:1}),xg={};function Sg(n,e){let t=xg[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,a,o,l,c){for(let u=0;u<t.plots.length;u++)t.plots[u]!=s&&t.plots[u].pub(i,s,r,a,o,l,c)}},n!=null&&(xg[n]=t)),t}const fa=1,Hf=2;function br(n,e,t){const i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,a=n.scales,o=n.bbox;let l=r[0],c=i==2?r[1]:r[e],u=i==2?a[s.facets[0].scale]:a[n.series[0].scale],f=i==2?a[s.facets[1].scale]:a[s.scale],h=o.left,d=o.top,p=o.width,v=o.height,m=n.valToPosH,g=n.valToPosV;return u.ori==0?t(s,l,c,u,f,m,g,h,d,p,v,Vl,ha,$l,yg,Eg):t(s,l,c,u,f,g,m,d,h,v,p,Wl,da,$f,wg,Tg)}function Vf(n,e){let t=0,i=0,s=Ft(n.bands,Df);for(let r=0;r<s.length;r++){let a=s[r];a.series[0]==e?t=a.dir:a.series[1]==e&&(a.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function BE(n,e,t,i,s){let r=n.mode,a=n.series[e],o=r==2?a.facets[1].scale:a.scale,l=n.scales[o];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function As(n,e,t,i,s,r){return br(n,e,(a,o,l,c,u,f,h,d,p,v,m)=>{let g=a.pxRound;const _=c.dir*(c.ori==0?1:-1),b=c.ori==0?ha:da;let S,C;_==1?(S=t,C=i):(S=i,C=t);let E=g(f(o[S],c,v,d)),x=g(h(l[S],u,m,p)),T=g(f(o[C],c,v,d)),I=g(h(r==1?u.max:u.min,u,m,p)),L=new Path2D(s);return b(L,T,I),b(L,E,I),b(L,E,x),L})}function Hl(n,e,t,i,s,r){let a=null;if(n.length>0){a=new Path2D;const o=e==0?$l:$f;let l=t;for(let f=0;f<n.length;f++){let h=n[f];if(h[1]>h[0]){let d=h[0]-l;d>0&&o(a,l,i,d,i+r),l=h[1]}}let c=t+s-l,u=10;c>0&&o(a,l,i-u/2,c,i+r+u)}return a}function zE(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function Wf(n,e,t,i,s,r,a){let o=[],l=n.length;for(let c=s==1?t:i;c>=t&&c<=i;c+=s)if(e[c]===null){let f=c,h=c;if(s==1)for(;++c<=i&&e[c]===null;)h=c;else for(;--c>=t&&e[c]===null;)h=c;let d=r(n[f]),p=h==f?d:r(n[h]),v=f-s;d=a<=0&&v>=0&&v<l?r(n[v]):d;let g=h+s;p=a>=0&&g>=0&&g<l?r(n[g]):p,p>=d&&o.push([d,p])}return o}function Mg(n){return n==0?Nm:n==1?Rn:e=>Sr(e,n)}function bg(n){let e=n==0?Vl:Wl,t=n==0?(s,r,a,o,l,c)=>{s.arcTo(r,a,o,l,c)}:(s,r,a,o,l,c)=>{s.arcTo(a,r,l,o,c)},i=n==0?(s,r,a,o,l)=>{s.rect(r,a,o,l)}:(s,r,a,o,l)=>{s.rect(a,r,l,o)};return(s,r,a,o,l,c=0,u=0)=>{c==0&&u==0?i(s,r,a,o,l):(c=Xi(c,o/2,l/2),u=Xi(u,o/2,l/2),e(s,r+c,a),t(s,r+o,a,r+o,a+l,c),t(s,r+o,a+l,r,a+l,u),t(s,r,a+l,r,a,u),t(s,r,a,r+o,a,c),s.closePath())}}const Vl=(n,e,t)=>{n.moveTo(e,t)},Wl=(n,e,t)=>{n.moveTo(t,e)},ha=(n,e,t)=>{n.lineTo(e,t)},da=(n,e,t)=>{n.lineTo(t,e)},$l=bg(0),$f=bg(1),yg=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},wg=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},Eg=(n,e,t,i,s,r,a)=>{n.bezierCurveTo(e,t,i,s,r,a)},Tg=(n,e,t,i,s,r,a)=>{n.bezierCurveTo(t,e,s,i,a,r)};function Ag(n){return(e,t,i,s,r)=>br(e,t,(a,o,l,c,u,f,h,d,p,v,m)=>{let{pxRound:g,points:_}=a,b,S;c.ori==0?(b=Vl,S=yg):(b=Wl,S=wg);const C=Zt(_.width*Bt,3);let E=(_.size-_.width)/2*Bt,x=Zt(E*2,3),T=new Path2D,I=new Path2D,{left:L,top:w,width:N,height:O}=e.bbox;$l(I,L-x,w-x,N+x*2,O+x*2);const A=U=>{if(l[U]!=null){let G=g(f(o[U],c,v,d)),B=g(h(l[U],u,m,p));b(T,G+E,B),S(T,G,B,E,0,Fl*2)}};if(r)r.forEach(A);else for(let U=i;U<=s;U++)A(U);return{stroke:C>0?T:null,fill:T,clip:I,flags:fa|Hf}})}function Rg(n){return(e,t,i,s,r,a)=>{i!=s&&(r!=i&&a!=i&&n(e,t,i),r!=s&&a!=s&&n(e,t,s),n(e,t,a))}}const kE=Rg(ha),GE=Rg(da);function Cg(n){const e=Ft(n?.alignGaps,0);return(t,i,s,r)=>br(t,i,(a,o,l,c,u,f,h,d,p,v,m)=>{[s,r]=Nl(l,s,r);let g=a.pxRound,_=O=>g(f(O,c,v,d)),b=O=>g(h(O,u,m,p)),S,C;c.ori==0?(S=ha,C=kE):(S=da,C=GE);const E=c.dir*(c.ori==0?1:-1),x={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:fa},T=x.stroke;let I=!1;if(r-s>=v*4){let O=Z=>t.posToVal(Z,c.key,!0),A=null,U=null,G,B,$,V=_(o[E==1?s:r]),Y=_(o[s]),Q=_(o[r]),ie=O(E==1?Y+1:Q-1);for(let Z=E==1?s:r;Z>=s&&Z<=r;Z+=E){let q=o[Z],re=(E==1?q<ie:q>ie)?V:_(q),_e=l[Z];re==V?_e!=null?(B=_e,A==null?(S(T,re,b(B)),G=A=U=B):B<A?A=B:B>U&&(U=B)):_e===null&&(I=!0):(A!=null&&C(T,V,b(A),b(U),b(G),b(B)),_e!=null?(B=_e,S(T,re,b(B)),A=U=G=B):(A=U=null,_e===null&&(I=!0)),V=re,ie=O(V+E))}A!=null&&A!=U&&$!=V&&C(T,V,b(A),b(U),b(G),b(B))}else for(let O=E==1?s:r;O>=s&&O<=r;O+=E){let A=l[O];A===null?I=!0:A!=null&&S(T,_(o[O]),b(A))}let[w,N]=Vf(t,i);if(a.fill!=null||w!=0){let O=x.fill=new Path2D(T),A=a.fillTo(t,i,a.min,a.max,w),U=b(A),G=_(o[s]),B=_(o[r]);E==-1&&([B,G]=[G,B]),S(O,B,U),S(O,G,U)}if(!a.spanGaps){let O=[];I&&O.push(...Wf(o,l,s,r,E,_,e)),x.gaps=O=a.gaps(t,i,s,r,O),x.clip=Hl(O,c.ori,d,p,v,m)}return N!=0&&(x.band=N==2?[As(t,i,s,r,T,-1),As(t,i,s,r,T,1)]:As(t,i,s,r,T,N)),x})}function HE(n){const e=Ft(n.align,1),t=Ft(n.ascDesc,!1),i=Ft(n.alignGaps,0),s=Ft(n.extend,!1);return(r,a,o,l)=>br(r,a,(c,u,f,h,d,p,v,m,g,_,b)=>{[o,l]=Nl(f,o,l);let S=c.pxRound,{left:C,width:E}=r.bbox,x=Y=>S(p(Y,h,_,m)),T=Y=>S(v(Y,d,b,g)),I=h.ori==0?ha:da;const L={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:fa},w=L.stroke,N=h.dir*(h.ori==0?1:-1);let O=T(f[N==1?o:l]),A=x(u[N==1?o:l]),U=A,G=A;s&&e==-1&&(G=C,I(w,G,O)),I(w,A,O);for(let Y=N==1?o:l;Y>=o&&Y<=l;Y+=N){let Q=f[Y];if(Q==null)continue;let ie=x(u[Y]),Z=T(Q);e==1?I(w,ie,O):I(w,U,Z),I(w,ie,Z),O=Z,U=ie}let B=U;s&&e==1&&(B=C+E,I(w,B,O));let[$,V]=Vf(r,a);if(c.fill!=null||$!=0){let Y=L.fill=new Path2D(w),Q=c.fillTo(r,a,c.min,c.max,$),ie=T(Q);I(Y,B,ie),I(Y,G,ie)}if(!c.spanGaps){let Y=[];Y.push(...Wf(u,f,o,l,N,x,i));let Q=c.width*Bt/2,ie=t||e==1?Q:-Q,Z=t||e==-1?-Q:Q;Y.forEach(q=>{q[0]+=ie,q[1]+=Z}),L.gaps=Y=c.gaps(r,a,o,l,Y),L.clip=Hl(Y,h.ori,m,g,_,b)}return V!=0&&(L.band=V==2?[As(r,a,o,l,w,-1),As(r,a,o,l,w,1)]:As(r,a,o,l,w,V)),L})}function Lg(n,e,t,i,s,r,a=Kt){if(n.length>1){let o=null;for(let l=0,c=1/0;l<n.length;l++)if(e[l]!==void 0){if(o!=null){let u=An(n[l]-n[o]);u<c&&(c=u,a=An(t(n[l],i,s,r)-t(n[o],i,s,r)))}o=l}}return a}function VE(n){n=n||so;const e=Ft(n.size,[.6,Kt,1]),t=n.align||0,i=n.gap||0;let s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;const r=Pt(s),a=1-e[0],o=Ft(e[1],Kt),l=Ft(e[2],1),c=Ft(n.disp,so),u=Ft(n.each,d=>{}),{fill:f,stroke:h}=c;return(d,p,v,m)=>br(d,p,(g,_,b,S,C,E,x,T,I,L,w)=>{let N=g.pxRound,O=t,A=i*Bt,U=o*Bt,G=l*Bt,B,$;S.ori==0?[B,$]=r(d,p):[$,B]=r(d,p);const V=S.dir*(S.ori==0?1:-1);let Y=S.ori==0?$l:$f,Q=S.ori==0?u:(ue,ze,qe,ye,lt,Oe,Ke)=>{u(ue,ze,qe,lt,ye,Ke,Oe)},ie=Ft(d.bands,Df).find(ue=>ue.series[0]==p),Z=ie!=null?ie.dir:0,q=g.fillTo(d,p,g.min,g.max,Z),ce=N(x(q,C,w,I)),re,_e,he,ae=L,Se=N(g.width*Bt),me=!1,He=null,Ce=null,We=null,st=null;f!=null&&(Se==0||h!=null)&&(me=!0,He=f.values(d,p,v,m),Ce=new Map,new Set(He).forEach(ue=>{ue!=null&&Ce.set(ue,new Path2D)}),Se>0&&(We=h.values(d,p,v,m),st=new Map,new Set(We).forEach(ue=>{ue!=null&&st.set(ue,new Path2D)})));let{x0:at,size:we}=c;if(at!=null&&we!=null){O=1,_=at.values(d,p,v,m),at.unit==2&&(_=_.map(qe=>d.posToVal(T+qe*L,S.key,!0)));let ue=we.values(d,p,v,m);we.unit==2?_e=ue[0]*L:_e=E(ue[0],S,L,T)-E(0,S,L,T),ae=Lg(_,b,E,S,L,T,ae),he=ae-_e+A}else ae=Lg(_,b,E,S,L,T,ae),he=ae*a+A,_e=ae-he;he<1&&(he=0),Se>=_e/2&&(Se=0),he<5&&(N=Nm);let Ve=he>0,Mt=ae-he-(Ve?Se:0);_e=N(Pf(Mt,G,U)),re=(O==0?_e/2:O==V?0:_e)-O*V*((O==0?A/2:0)+(Ve?Se/2:0));const nt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ut=me?null:new Path2D;let ot=null;if(ie!=null)ot=d.data[ie.series[1]];else{let{y0:ue,y1:ze}=c;ue!=null&&ze!=null&&(b=ze.values(d,p,v,m),ot=ue.values(d,p,v,m))}let ve=B*_e,k=$*_e;for(let ue=V==1?v:m;ue>=v&&ue<=m;ue+=V){let ze=b[ue];if(ze==null)continue;if(ot!=null){let J=ot[ue]??0;if(ze-J==0)continue;ce=x(J,C,w,I)}let qe=S.distr!=2||c!=null?_[ue]:ue,ye=E(qe,S,L,T),lt=x(Ft(ze,q),C,w,I),Oe=N(ye-re),Ke=N(jn(lt,ce)),F=N(Xi(lt,ce)),R=Ke-F;if(ze!=null){let J=ze<0?k:ve,Me=ze<0?ve:k;me?(Se>0&&We[ue]!=null&&Y(st.get(We[ue]),Oe,F+_i(Se/2),_e,jn(0,R-Se),J,Me),He[ue]!=null&&Y(Ce.get(He[ue]),Oe,F+_i(Se/2),_e,jn(0,R-Se),J,Me)):Y(ut,Oe,F+_i(Se/2),_e,jn(0,R-Se),J,Me),Q(d,p,ue,Oe-Se/2,F,_e+Se,R)}}return Se>0?nt.stroke=me?st:ut:me||(nt._fill=g.width==0?g._fill:g._stroke??g._fill,nt.width=0),nt.fill=me?Ce:ut,nt})}function WE(n,e){const t=Ft(e?.alignGaps,0);return(i,s,r,a)=>br(i,s,(o,l,c,u,f,h,d,p,v,m,g)=>{[r,a]=Nl(c,r,a);let _=o.pxRound,b=B=>_(h(B,u,m,p)),S=B=>_(d(B,f,g,v)),C,E,x;u.ori==0?(C=Vl,x=ha,E=Eg):(C=Wl,x=da,E=Tg);const T=u.dir*(u.ori==0?1:-1);let I=b(l[T==1?r:a]),L=I,w=[],N=[];for(let B=T==1?r:a;B>=r&&B<=a;B+=T)if(c[B]!=null){let V=l[B],Y=b(V);w.push(L=Y),N.push(S(c[B]))}const O={stroke:n(w,N,C,x,E,_),fill:null,clip:null,band:null,gaps:null,flags:fa},A=O.stroke;let[U,G]=Vf(i,s);if(o.fill!=null||U!=0){let B=O.fill=new Path2D(A),$=o.fillTo(i,s,o.min,o.max,U),V=S($);x(B,L,V),x(B,I,V)}if(!o.spanGaps){let B=[];B.push(...Wf(l,c,r,a,T,b,t)),O.gaps=B=o.gaps(i,s,r,a,B),O.clip=Hl(B,u.ori,p,v,m,g)}return G!=0&&(O.band=G==2?[As(i,s,r,a,A,-1),As(i,s,r,a,A,1)]:As(i,s,r,a,A,G)),O})}function $E(n){return WE(XE,n)}function XE(n,e,t,i,s,r){const a=n.length;if(a<2)return null;const o=new Path2D;if(t(o,n[0],e[0]),a==2)i(o,n[1],e[1]);else{let l=Array(a),c=Array(a-1),u=Array(a-1),f=Array(a-1);for(let h=0;h<a-1;h++)u[h]=e[h+1]-e[h],f[h]=n[h+1]-n[h],c[h]=u[h]/f[h];l[0]=c[0];for(let h=1;h<a-1;h++)c[h]===0||c[h-1]===0||c[h-1]>0!=c[h]>0?l[h]=0:(l[h]=3*(f[h-1]+f[h])/((2*f[h]+f[h-1])/c[h-1]+(f[h]+2*f[h-1])/c[h]),isFinite(l[h])||(l[h]=0));l[a-1]=c[a-2];for(let h=0;h<a-1;h++)s(o,n[h]+f[h]/3,e[h]+l[h]*f[h]/3,n[h+1]-f[h]/3,e[h+1]-l[h+1]*f[h]/3,n[h+1],e[h+1])}return o}const Xf=new Set;function Pg(){for(let n of Xf)n.syncRect(!0)}ra&&(vr(Aw,aa,Pg),vr(Rw,aa,Pg,!0),vr(Pl,aa,()=>{Hn.pxRatio=Bt}));const qE=Cg(),YE=Ag();function Dg(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,a)=>qf(r,a,e,t))}function KE(n,e){return n.map((t,i)=>i==0?{}:_n({},e,t))}function qf(n,e,t,i){return _n({},e==0?t:i,n)}function Ng(n,e,t){return e==null?la:[e,t]}const ZE=Ng;function JE(n,e,t){return e==null?la:Ul(e,t,Rf,!0)}function Ig(n,e,t,i){return e==null?la:Il(e,t,n.scales[i].log,!1)}const QE=Ig;function Ug(n,e,t,i){return e==null?la:Af(e,t,n.scales[i].log,!1)}const jE=Ug;function e1(n,e,t,i,s){let r=jn(Pm(n),Pm(e)),a=e-n,o=$i(s/i*a,t);do{let l=t[o],c=i*l/a;if(c>=s&&r+(l<5?Js.get(l):0)<=17)return[l,c]}while(++o<t.length);return[0,0]}function Fg(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=Rn((t=+s)*Bt))+"px"),[n,e,t]}function t1(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=Zt(e[2]*Bt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Hn(n,e,t){const i={mode:Ft(n.mode,1)},s=i.mode;function r(y,P,z,H){let K=P.valToPct(y);return H+z*(P.dir==-1?1-K:K)}function a(y,P,z,H){let K=P.valToPct(y);return H+z*(P.dir==-1?K:1-K)}function o(y,P,z,H){return P.ori==0?r(y,P,z,H):a(y,P,z,H)}i.valToPosH=r,i.valToPosV=a;let l=!1;i.status=0;const c=i.root=Ri(cw);if(n.id!=null&&(c.id=n.id),mi(c,n.class),n.title){let y=Ri(hw,c);y.textContent=n.title}const u=Wi("canvas"),f=i.ctx=u.getContext("2d"),h=Ri(dw,c);vr("click",h,y=>{y.target===p&&(tn!=ya||an!=wa)&&Vn.click(i,y)},!0);const d=i.under=Ri(pw,h);h.appendChild(u);const p=i.over=Ri(mw,h);n=ca(n);const v=+Ft(n.pxAlign,1),m=Mg(v);(n.plugins||[]).forEach(y=>{y.opts&&(n=y.opts(i,n)||n)});const g=n.ms||.001,_=i.series=s==1?Dg(n.series||[],ug,_g,!1):KE(n.series||[null],gg),b=i.axes=Dg(n.axes||[],cg,dg,!0),S=i.scales={},C=i.bands=n.bands||[];C.forEach(y=>{y.fill=Pt(y.fill||null),y.dir=Ft(y.dir,-1)});const E=s==2?_[1].facets[0].scale:_[0].scale,x={axes:Ps,series:Rt},T=(n.drawOrder||["axes","series"]).map(y=>x[y]);function I(y){const P=y.distr==3?z=>Ts(z>0?z:y.clamp(i,z,y.min,y.max,y.key)):y.distr==4?z=>Lf(z,y.asinh):y.distr==100?z=>y.fwd(z):z=>z;return z=>{let H=P(z),{_min:K,_max:ne}=y,xe=ne-K;return(H-K)/xe}}function L(y){let P=S[y];if(P==null){let z=(n.scales||so)[y]||so;if(z.from!=null){L(z.from);let H=_n({},S[z.from],z,{key:y});H.valToPct=I(H),S[y]=H}else{P=S[y]=_n({},y==E?vg:OE,z),P.key=y;let H=P.time,K=P.range,ne=Qs(K);if((y!=E||s==2&&!H)&&(ne&&(K[0]==null||K[1]==null)&&(K={min:K[0]==null?Am:{mode:1,hard:K[0],soft:K[0]},max:K[1]==null?Am:{mode:1,hard:K[1],soft:K[1]}},ne=!1),!ne&&Bl(K))){let xe=K;K=(Ee,De,Xe)=>De==null?la:Ul(De,Xe,xe)}P.range=Pt(K||(H?ZE:y==E?P.distr==3?QE:P.distr==4?jE:Ng:P.distr==3?Ig:P.distr==4?Ug:JE)),P.auto=Pt(ne?!1:P.auto),P.clamp=Pt(P.clamp||FE),P._min=P._max=null,P.valToPct=I(P)}}}L("x"),L("y"),s==1&&_.forEach(y=>{L(y.scale)}),b.forEach(y=>{L(y.scale)});for(let y in n.scales)L(y);const w=S[E],N=w.distr;let O,A;w.ori==0?(mi(c,uw),O=r,A=a):(mi(c,fw),O=a,A=r);const U={};for(let y in S){let P=S[y];(P.min!=null||P.max!=null)&&(U[y]={min:P.min,max:P.max},P.min=P.max=null)}const G=n.tzDate||(y=>new Date(Rn(y/g))),B=n.fmtDate||Nf,$=g==1?cE(G):hE(G),V=tg(G,eg(g==1?lE:fE,B)),Y=ig(G,ng(pE,B)),Q=[],ie=i.legend=_n({},_E,n.legend),Z=i.cursor=_n({},yE,{drag:{y:s==2}},n.cursor),q=ie.show,ce=Z.show,re=ie.markers;ie.idxs=Q,re.width=Pt(re.width),re.dash=Pt(re.dash),re.stroke=Pt(re.stroke),re.fill=Pt(re.fill);let _e,he,ae,Se=[],me=[],He,Ce=!1,We={};if(ie.live){const y=_[1]?_[1].values:null;Ce=y!=null,He=Ce?y(i,1,0):{_:0};for(let P in He)We[P]=Mf}if(q)if(_e=Wi("table",Mw,c),ae=Wi("tbody",null,_e),ie.mount(i,_e),Ce){he=Wi("thead",null,_e,ae);let y=Wi("tr",null,he);Wi("th",null,y);for(var st in He)Wi("th",fm,y).textContent=st}else mi(_e,yw),ie.live&&mi(_e,bw);const at={show:!0},we={show:!1};function Ve(y,P){if(P==0&&(Ce||!ie.live||s==2))return la;let z=[],H=Wi("tr",ww,ae,ae.childNodes[P]);mi(H,y.class),y.show||mi(H,_r);let K=Wi("th",null,H);if(re.show){let Ee=Ri(Ew,K);if(P>0){let De=re.width(i,P);De&&(Ee.style.border=De+"px "+re.dash(i,P)+" "+re.stroke(i,P)),Ee.style.background=re.fill(i,P)}}let ne=Ri(fm,K);y.label instanceof HTMLElement?ne.appendChild(y.label):ne.textContent=y.label,P>0&&(re.show||(ne.style.color=y.width>0?re.stroke(i,P):re.fill(i,P)),nt("click",K,Ee=>{if(Z._lock)return;dt(Ee);let De=_.indexOf(y);if((Ee.ctrlKey||Ee.metaKey)!=ie.isolate){let Xe=_.some((Ye,Je)=>Je>0&&Je!=De&&Ye.show);_.forEach((Ye,Je)=>{Je>0&&hs(Je,Xe?Je==De?at:we:at,!0,yn.setSeries)})}else hs(De,{show:!y.show},!0,yn.setSeries)},!1),pt&&nt(mm,K,Ee=>{Z._lock||(dt(Ee),hs(_.indexOf(y),Ta,!0,yn.setSeries))},!1));for(var xe in He){let Ee=Wi("td",Tw,H);Ee.textContent="--",z.push(Ee)}return[H,z]}const Mt=new Map;function nt(y,P,z,H=!0){const K=Mt.get(P)||{},ne=Z.bind[y](i,P,z,H);ne&&(vr(y,P,K[y]=ne),Mt.set(P,K))}function ut(y,P,z){const H=Mt.get(P)||{};for(let K in H)(y==null||K==y)&&(Tf(K,P,H[K]),delete H[K]);y==null&&Mt.delete(P)}let ot=0,ve=0,k=0,ue=0,ze=0,qe=0,ye=ze,lt=qe,Oe=k,Ke=ue,F=0,R=0,J=0,Me=0;i.bbox={};let pe=!1,Re=!1,Le=!1,oe=!1,fe=!1,Te=!1;function W(y,P,z){(z||y!=i.width||P!=i.height)&&de(y,P),Et(!1),Le=!0,Re=!0,Yn()}function de(y,P){i.width=ot=k=y,i.height=ve=ue=P,ze=qe=0,Ne(),it();let z=i.bbox;F=z.left=Sr(ze*Bt,.5),R=z.top=Sr(qe*Bt,.5),J=z.width=Sr(k*Bt,.5),Me=z.height=Sr(ue*Bt,.5)}const le=3;function Ie(){let y=!1,P=0;for(;!y;){P++;let z=Sa(P),H=fs(P);y=P==le||z&&H,y||(de(i.width,i.height),Re=!0)}}function Pe({width:y,height:P}){W(y,P)}i.setSize=Pe;function Ne(){let y=!1,P=!1,z=!1,H=!1;b.forEach((K,ne)=>{if(K.show&&K._show){let{side:xe,_size:Ee}=K,De=xe%2,Xe=K.label!=null?K.labelSize:0,Ye=Ee+Xe;Ye>0&&(De?(k-=Ye,xe==3?(ze+=Ye,H=!0):z=!0):(ue-=Ye,xe==0?(qe+=Ye,y=!0):P=!0))}}),cs[0]=y,cs[1]=z,cs[2]=P,cs[3]=H,k-=Yi[1]+Yi[3],ze+=Yi[3],ue-=Yi[2]+Yi[0],qe+=Yi[0]}function it(){let y=ze+k,P=qe+ue,z=ze,H=qe;function K(ne,xe){switch(ne){case 1:return y+=xe,y-xe;case 2:return P+=xe,P-xe;case 3:return z-=xe,z+xe;case 0:return H-=xe,H+xe}}b.forEach((ne,xe)=>{if(ne.show&&ne._show){let Ee=ne.side;ne._pos=K(Ee,ne._size),ne.label!=null&&(ne._lpos=K(Ee,ne.labelSize))}})}if(Z.dataIdx==null){let y=Z.hover,P=y.skip=new Set(y.skip??[]);P.add(void 0);let z=y.prox=Pt(y.prox),H=y.bias??=0;Z.dataIdx=(K,ne,xe,Ee)=>{if(ne==0)return xe;let De=xe,Xe=z(K,ne,xe,Ee)??Kt,Ye=Xe>=0&&Xe<Kt,Je=w.ori==0?k:ue,_t=Z.left,zt=e[0],Ot=e[ne];if(P.has(Ot[xe])){De=null;let Lt=null,ht=null,rt;if(H==0||H==-1)for(rt=xe;Lt==null&&rt-- >0;)P.has(Ot[rt])||(Lt=rt);if(H==0||H==1)for(rt=xe;ht==null&&rt++<Ot.length;)P.has(Ot[rt])||(ht=rt);if(Lt!=null||ht!=null)if(Ye){let sn=Lt==null?-1/0:O(zt[Lt],w,Je,0),un=ht==null?1/0:O(zt[ht],w,Je,0),On=_t-sn,qt=un-_t;On<=qt?On<=Xe&&(De=Lt):qt<=Xe&&(De=ht)}else De=ht==null?Lt:Lt==null?ht:xe-Lt<=ht-xe?Lt:ht}else Ye&&An(_t-O(zt[xe],w,Je,0))>Xe&&(De=null);return De}}const dt=y=>{Z.event=y};Z.idxs=Q,Z._lock=!1;let be=Z.points;be.show=Pt(be.show),be.size=Pt(be.size),be.stroke=Pt(be.stroke),be.width=Pt(be.width),be.fill=Pt(be.fill);const Qe=i.focus=_n({},n.focus||{alpha:.3},Z.focus),pt=Qe.prox>=0,Be=pt&&be.one;let bt=[],en=[],ei=[];function _o(y,P){let z=be.show(i,P);if(z instanceof HTMLElement)return mi(z,Sw),mi(z,y.class),os(z,-10,-10,k,ue),p.insertBefore(z,bt[P]),z}function _a(y,P){if(s==1||P>0){let z=s==1&&S[y.scale].time,H=y.value;y.value=z?km(H)?ig(G,ng(H,B)):H||Y:H||NE,y.label=y.label||(z?EE:wE)}if(Be||P>0){y.width=y.width==null?1:y.width,y.paths=y.paths||qE||Bw,y.fillTo=Pt(y.fillTo||BE),y.pxAlign=+Ft(y.pxAlign,v),y.pxRound=Mg(y.pxAlign),y.stroke=Pt(y.stroke||null),y.fill=Pt(y.fill||null),y._stroke=y._fill=y._paths=y._focus=null;let z=IE(jn(1,y.width),1),H=y.points=_n({},{size:z,width:jn(1,z*.2),stroke:y.stroke,space:z*2,paths:YE,_stroke:null,_fill:null},y.points);H.show=Pt(H.show),H.filter=Pt(H.filter),H.fill=Pt(H.fill),H.stroke=Pt(H.stroke),H.paths=Pt(H.paths),H.pxAlign=y.pxAlign}if(q){let z=Ve(y,P);Se.splice(P,0,z[0]),me.splice(P,0,z[1]),ie.values.push(null)}if(ce){Q.splice(P,0,null);let z=null;Be?P==0&&(z=_o(y,P)):P>0&&(z=_o(y,P)),bt.splice(P,0,z),en.splice(P,0,0),ei.splice(P,0,0)}Fn("addSeries",P)}function dh(y,P){P=P??_.length,y=s==1?qf(y,P,ug,_g):qf(y,P,{},gg),_.splice(P,0,y),_a(_[P],P)}i.addSeries=dh;function ic(y){if(_.splice(y,1),q){ie.values.splice(y,1),me.splice(y,1);let P=Se.splice(y,1)[0];ut(null,P.firstChild),P.remove()}ce&&(Q.splice(y,1),bt.splice(y,1)[0].remove(),en.splice(y,1),ei.splice(y,1)),Fn("delSeries",y)}i.delSeries=ic;const cs=[!1,!1,!1,!1];function Rs(y,P){if(y._show=y.show,y.show){let z=y.side%2,H=S[y.scale];H==null&&(y.scale=z?_[1].scale:E,H=S[y.scale]);let K=H.time;y.size=Pt(y.size),y.space=Pt(y.space),y.rotate=Pt(y.rotate),Qs(y.incrs)&&y.incrs.forEach(xe=>{!Js.has(xe)&&Js.set(xe,Bm(xe))}),y.incrs=Pt(y.incrs||(H.distr==2?aE:K?g==1?oE:uE:Mr)),y.splits=Pt(y.splits||(K&&H.distr==1?$:H.distr==3?kf:H.distr==4?RE:AE)),y.stroke=Pt(y.stroke),y.grid.stroke=Pt(y.grid.stroke),y.ticks.stroke=Pt(y.ticks.stroke),y.border.stroke=Pt(y.border.stroke);let ne=y.values;y.values=Qs(ne)&&!Qs(ne[0])?Pt(ne):K?Qs(ne)?tg(G,eg(ne,B)):km(ne)?dE(G,ne):ne||V:ne||TE,y.filter=Pt(y.filter||(H.distr>=3&&H.log==10?PE:H.distr==3&&H.log==2?DE:Im)),y.font=Fg(y.font),y.labelFont=Fg(y.labelFont),y._size=y.size(i,null,P,0),y._space=y._rotate=y._incrs=y._found=y._splits=y._values=null,y._size>0&&(cs[P]=!0,y._el=Ri(gw,h))}}function Cs(y,P,z,H){let[K,ne,xe,Ee]=z,De=P%2,Xe=0;return De==0&&(Ee||ne)&&(Xe=P==0&&!K||P==2&&!xe?Rn(cg.size/3):0),De==1&&(K||xe)&&(Xe=P==1&&!ne||P==3&&!Ee?Rn(dg.size/2):0),Xe}const vo=i.padding=(n.padding||[Cs,Cs,Cs,Cs]).map(y=>Pt(Ft(y,Cs))),Yi=i._padding=vo.map((y,P)=>y(i,P,cs,0));let ln,hn=null,dn=null;const us=s==1?_[0].idxs:null;let xi=null,er=!1;function xo(y,P){if(e=y??[],i.data=i._data=e,s==2){ln=0;for(let z=1;z<_.length;z++)ln+=e[z][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),xi=e[0],ln=xi.length;let z=e;if(N==2){z=e.slice();let H=z[0]=Array(ln);for(let K=0;K<ln;K++)H[K]=K}i._data=e=z}if(Et(!0),Fn("setData"),N==2&&(Le=!0),P!==!1){let z=w;z.auto(i,er)?So():ir(E,z.min,z.max),oe=oe||Z.left>=0,Te=!0,Yn()}}i.setData=xo;function So(){er=!0;let y,P;s==1&&(ln>0?(hn=us[0]=0,dn=us[1]=ln-1,y=e[0][hn],P=e[0][dn],N==2?(y=hn,P=dn):y==P&&(N==3?[y,P]=Il(y,y,w.log,!1):N==4?[y,P]=Af(y,y,w.log,!1):w.time?P=y+Rn(86400/g):[y,P]=Ul(y,P,Rf,!0))):(hn=us[0]=y=null,dn=us[1]=P=null)),ir(E,y,P)}let va,tr,xa,D,X,se,ee,te,Ue,Ge;function Fe(y,P,z,H,K,ne){y??=dm,z??=Df,H??="butt",K??=dm,ne??="round",y!=va&&(f.strokeStyle=va=y),K!=tr&&(f.fillStyle=tr=K),P!=xa&&(f.lineWidth=xa=P),ne!=X&&(f.lineJoin=X=ne),H!=se&&(f.lineCap=se=H),z!=D&&f.setLineDash(D=z)}function $e(y,P,z,H){P!=tr&&(f.fillStyle=tr=P),y!=ee&&(f.font=ee=y),z!=te&&(f.textAlign=te=z),H!=Ue&&(f.textBaseline=Ue=H)}function tt(y,P,z,H,K=0){if(H.length>0&&y.auto(i,er)&&(P==null||P.min==null)){let ne=Ft(hn,0),xe=Ft(dn,H.length-1),Ee=z.min==null?Dw(H,ne,xe,K,y.distr==3):[z.min,z.max];y.min=Xi(y.min,z.min=Ee[0]),y.max=jn(y.max,z.max=Ee[1])}}const mt={min:null,max:null};function At(){for(let H in S){let K=S[H];U[H]==null&&(K.min==null||U[E]!=null&&K.auto(i,er))&&(U[H]=mt)}for(let H in S){let K=S[H];U[H]==null&&K.from!=null&&U[K.from]!=null&&(U[H]=mt)}U[E]!=null&&Et(!0);let y={};for(let H in U){let K=U[H];if(K!=null){let ne=y[H]=ca(S[H],Gw);if(K.min!=null)_n(ne,K);else if(H!=E||s==2)if(ln==0&&ne.from==null){let xe=ne.range(i,null,null,H);ne.min=xe[0],ne.max=xe[1]}else ne.min=Kt,ne.max=-Kt}}if(ln>0){_.forEach((H,K)=>{if(s==1){let ne=H.scale,xe=U[ne];if(xe==null)return;let Ee=y[ne];if(K==0){let De=Ee.range(i,Ee.min,Ee.max,ne);Ee.min=De[0],Ee.max=De[1],hn=$i(Ee.min,e[0]),dn=$i(Ee.max,e[0]),dn-hn>1&&(e[0][hn]<Ee.min&&hn++,e[0][dn]>Ee.max&&dn--),H.min=xi[hn],H.max=xi[dn]}else H.show&&H.auto&&tt(Ee,xe,H,e[K],H.sorted);H.idxs[0]=hn,H.idxs[1]=dn}else if(K>0&&H.show&&H.auto){let[ne,xe]=H.facets,Ee=ne.scale,De=xe.scale,[Xe,Ye]=e[K],Je=y[Ee],_t=y[De];Je!=null&&tt(Je,U[Ee],ne,Xe,ne.sorted),_t!=null&&tt(_t,U[De],xe,Ye,xe.sorted),H.min=xe.min,H.max=xe.max}});for(let H in y){let K=y[H],ne=U[H];if(K.from==null&&(ne==null||ne.min==null)){let xe=K.range(i,K.min==Kt?null:K.min,K.max==-Kt?null:K.max,H);K.min=xe[0],K.max=xe[1]}}}for(let H in y){let K=y[H];if(K.from!=null){let ne=y[K.from];if(ne.min==null)K.min=K.max=null;else{let xe=K.range(i,ne.min,ne.max,H);K.min=xe[0],K.max=xe[1]}}}let P={},z=!1;for(let H in y){let K=y[H],ne=S[H];if(ne.min!=K.min||ne.max!=K.max){ne.min=K.min,ne.max=K.max;let xe=ne.distr;ne._min=xe==3?Ts(ne.min):xe==4?Lf(ne.min,ne.asinh):xe==100?ne.fwd(ne.min):ne.min,ne._max=xe==3?Ts(ne.max):xe==4?Lf(ne.max,ne.asinh):xe==100?ne.fwd(ne.max):ne.max,P[H]=z=!0}}if(z){_.forEach((H,K)=>{s==2?K>0&&P.y&&(H._paths=null):P[H.scale]&&(H._paths=null)});for(let H in P)Le=!0,Fn("setScale",H);ce&&Z.left>=0&&(oe=Te=!0)}for(let H in U)U[H]=null}function je(y){let P=Pf(hn-1,0,ln-1),z=Pf(dn+1,0,ln-1);for(;y[P]==null&&P>0;)P--;for(;y[z]==null&&z<ln-1;)z++;return[P,z]}function Rt(){if(ln>0){let y=_.some(P=>P._focus)&&Ge!=Qe.alpha;y&&(f.globalAlpha=Ge=Qe.alpha),_.forEach((P,z)=>{if(z>0&&P.show&&(on(z,!1),on(z,!0),P._paths==null)){let H=Ge;Ge!=P.alpha&&(f.globalAlpha=Ge=P.alpha);let K=s==2?[0,e[z][0].length-1]:je(e[z]);P._paths=P.paths(i,z,K[0],K[1]),Ge!=H&&(f.globalAlpha=Ge=H)}}),_.forEach((P,z)=>{if(z>0&&P.show){let H=Ge;Ge!=P.alpha&&(f.globalAlpha=Ge=P.alpha),P._paths!=null&&Vt(z,!1);{let K=P._paths!=null?P._paths.gaps:null,ne=P.points.show(i,z,hn,dn,K),xe=P.points.filter(i,z,ne,K);(ne||xe)&&(P.points._paths=P.points.paths(i,z,hn,dn,xe),Vt(z,!0))}Ge!=H&&(f.globalAlpha=Ge=H),Fn("drawSeries",z)}}),y&&(f.globalAlpha=Ge=1)}}function on(y,P){let z=P?_[y].points:_[y];z._stroke=z.stroke(i,y),z._fill=z.fill(i,y)}function Vt(y,P){let z=P?_[y].points:_[y],{stroke:H,fill:K,clip:ne,flags:xe,_stroke:Ee=z._stroke,_fill:De=z._fill,_width:Xe=z.width}=z._paths;Xe=Zt(Xe*Bt,3);let Ye=null,Je=Xe%2/2;P&&De==null&&(De=Xe>0?"#fff":Ee);let _t=z.pxAlign==1&&Je>0;if(_t&&f.translate(Je,Je),!P){let zt=F-Xe/2,Ot=R-Xe/2,Lt=J+Xe,ht=Me+Xe;Ye=new Path2D,Ye.rect(zt,Ot,Lt,ht)}P?Ze(Ee,Xe,z.dash,z.cap,De,H,K,xe,ne):Wt(y,Ee,Xe,z.dash,z.cap,De,H,K,xe,Ye,ne),_t&&f.translate(-Je,-Je)}function Wt(y,P,z,H,K,ne,xe,Ee,De,Xe,Ye){let Je=!1;De!=0&&C.forEach((_t,zt)=>{if(_t.series[0]==y){let Ot=_[_t.series[1]],Lt=e[_t.series[1]],ht=(Ot._paths||so).band;Qs(ht)&&(ht=_t.dir==1?ht[0]:ht[1]);let rt,sn=null;Ot.show&&ht&&Iw(Lt,hn,dn)?(sn=_t.fill(i,zt)||ne,rt=Ot._paths.clip):ht=null,Ze(P,z,H,K,sn,xe,Ee,De,Xe,Ye,rt,ht),Je=!0}}),Je||Ze(P,z,H,K,ne,xe,Ee,De,Xe,Ye)}const Ln=fa|Hf;function Ze(y,P,z,H,K,ne,xe,Ee,De,Xe,Ye,Je){Fe(y,P,z,H,K),(De||Xe||Je)&&(f.save(),De&&f.clip(De),Xe&&f.clip(Xe)),Je?(Ee&Ln)==Ln?(f.clip(Je),Ye&&f.clip(Ye),Dt(K,xe),Sn(y,ne,P)):Ee&Hf?(Dt(K,xe),f.clip(Je),Sn(y,ne,P)):Ee&fa&&(f.save(),f.clip(Je),Ye&&f.clip(Ye),Dt(K,xe),f.restore(),Sn(y,ne,P)):(Dt(K,xe),Sn(y,ne,P)),(De||Xe||Je)&&f.restore()}function Sn(y,P,z){z>0&&(P instanceof Map?P.forEach((H,K)=>{f.strokeStyle=va=K,f.stroke(H)}):P!=null&&y&&f.stroke(P))}function Dt(y,P){P instanceof Map?P.forEach((z,H)=>{f.fillStyle=tr=H,f.fill(z)}):P!=null&&y&&f.fill(P)}function Ls(y,P,z,H){let K=b[y],ne;if(H<=0)ne=[0,0];else{let xe=K._space=K.space(i,y,P,z,H),Ee=K._incrs=K.incrs(i,y,P,z,H,xe);ne=e1(P,z,Ee,H,xe)}return K._found=ne}function Mn(y,P,z,H,K,ne,xe,Ee,De,Xe){let Ye=xe%2/2;v==1&&f.translate(Ye,Ye),Fe(Ee,xe,De,Xe,Ee),f.beginPath();let Je,_t,zt,Ot,Lt=K+(H==0||H==3?-ne:ne);z==0?(_t=K,Ot=Lt):(Je=K,zt=Lt);for(let ht=0;ht<y.length;ht++)P[ht]!=null&&(z==0?Je=zt=y[ht]:_t=Ot=y[ht],f.moveTo(Je,_t),f.lineTo(zt,Ot));f.stroke(),v==1&&f.translate(-Ye,-Ye)}function Sa(y){let P=!0;return b.forEach((z,H)=>{if(!z.show)return;let K=S[z.scale];if(K.min==null){z._show&&(P=!1,z._show=!1,Et(!1));return}else z._show||(P=!1,z._show=!0,Et(!1));let ne=z.side,xe=ne%2,{min:Ee,max:De}=K,[Xe,Ye]=Ls(H,Ee,De,xe==0?k:ue);if(Ye==0)return;let Je=K.distr==2,_t=z._splits=z.splits(i,H,Ee,De,Xe,Ye,Je),zt=K.distr==2?_t.map(rt=>xi[rt]):_t,Ot=K.distr==2?xi[_t[1]]-xi[_t[0]]:Xe,Lt=z._values=z.values(i,z.filter(i,zt,H,Ye,Ot),H,Ye,Ot);z._rotate=ne==2?z.rotate(i,Lt,H,Ye):0;let ht=z._size;z._size=Ci(z.size(i,Lt,H,y)),ht!=null&&z._size!=ht&&(P=!1)}),P}function fs(y){let P=!0;return vo.forEach((z,H)=>{let K=z(i,H,cs,y);K!=Yi[H]&&(P=!1),Yi[H]=K}),P}function Ps(){for(let y=0;y<b.length;y++){let P=b[y];if(!P.show||!P._show)continue;let z=P.side,H=z%2,K,ne,xe=P.stroke(i,y),Ee=z==0||z==3?-1:1,[De,Xe]=P._found;if(P.label!=null){let ii=P.labelGap*Ee,bi=Rn((P._lpos+ii)*Bt);$e(P.labelFont[0],xe,"center",z==2?to:hm),f.save(),H==1?(K=ne=0,f.translate(bi,Rn(R+Me/2)),f.rotate((z==3?-Fl:Fl)/2)):(K=Rn(F+J/2),ne=bi);let Cr=Dm(P.label)?P.label(i,y,De,Xe):P.label;f.fillText(Cr,K,ne),f.restore()}if(Xe==0)continue;let Ye=S[P.scale],Je=H==0?J:Me,_t=H==0?F:R,zt=P._splits,Ot=Ye.distr==2?zt.map(ii=>xi[ii]):zt,Lt=Ye.distr==2?xi[zt[1]]-xi[zt[0]]:De,ht=P.ticks,rt=P.border,sn=ht.show?ht.size:0,un=Rn(sn*Bt),On=Rn((P.alignTo==2?P._size-sn-P.gap:P.gap)*Bt),qt=P._rotate*-Fl/180,fn=m(P._pos*Bt),Si=(un+On)*Ee,ni=fn+Si;ne=H==0?ni:0,K=H==1?ni:0;let Di=P.font[0],Ki=P.align==1?sa:P.align==2?_f:qt>0?sa:qt<0?_f:H==0?"center":z==3?_f:sa,ps=qt||H==1?"middle":z==2?to:hm;$e(Di,xe,Ki,ps);let Mi=P.font[1]*P.lineGap,Ni=zt.map(ii=>m(o(ii,Ye,Je,_t))),Zi=P._values;for(let ii=0;ii<Zi.length;ii++){let bi=Zi[ii];if(bi!=null){H==0?K=Ni[ii]:ne=Ni[ii],bi=""+bi;let Cr=bi.indexOf(`
`)==-1?[bi]:bi.split(/\n/gm);for(let si=0;si<Cr.length;si++){let O0=Cr[si];qt?(f.save(),f.translate(K,ne+si*Mi),f.rotate(qt),f.fillText(O0,0,0),f.restore()):f.fillText(O0,K,ne+si*Mi)}}}ht.show&&Mn(Ni,ht.filter(i,Ot,y,Xe,Lt),H,z,fn,un,Zt(ht.width*Bt,3),ht.stroke(i,y),ht.dash,ht.cap);let ms=P.grid;ms.show&&Mn(Ni,ms.filter(i,Ot,y,Xe,Lt),H,H==0?2:1,H==0?R:F,H==0?Me:J,Zt(ms.width*Bt,3),ms.stroke(i,y),ms.dash,ms.cap),rt.show&&Mn([fn],[1],H==0?1:0,H==0?1:2,H==1?R:F,H==1?Me:J,Zt(rt.width*Bt,3),rt.stroke(i,y),rt.dash,rt.cap)}Fn("drawAxes")}function Et(y){_.forEach((P,z)=>{z>0&&(P._paths=null,y&&(s==1?(P.min=null,P.max=null):P.facets.forEach(H=>{H.min=null,H.max=null})))})}let cn=!1,ti=!1,$t=[];function bn(){ti=!1;for(let y=0;y<$t.length;y++)Fn(...$t[y]);$t.length=0}function Yn(){cn||(Yw(x0),cn=!0)}function sc(y,P=!1){cn=!0,ti=P,y(i),x0(),P&&$t.length>0&&queueMicrotask(bn)}i.batch=sc;function x0(){if(pe&&(At(),pe=!1),Le&&(Ie(),Le=!1),Re){if(jt(d,sa,ze),jt(d,to,qe),jt(d,ja,k),jt(d,eo,ue),jt(p,sa,ze),jt(p,to,qe),jt(p,ja,k),jt(p,eo,ue),jt(h,ja,ot),jt(h,eo,ve),u.width=Rn(ot*Bt),u.height=Rn(ve*Bt),b.forEach(({_el:y,_show:P,_size:z,_pos:H,side:K})=>{if(y!=null)if(P){let ne=K===3||K===0?z:0,xe=K%2==1;jt(y,xe?"left":"top",H-ne),jt(y,xe?"width":"height",z),jt(y,xe?"top":"left",xe?qe:ze),jt(y,xe?"height":"width",xe?ue:k),wf(y,_r)}else mi(y,_r)}),va=tr=xa=X=se=ee=te=Ue=D=null,Ge=1,yo(!0),ze!=ye||qe!=lt||k!=Oe||ue!=Ke){Et(!1);let y=k/Oe,P=ue/Ke;if(ce&&!oe&&Z.left>=0){Z.left*=y,Z.top*=P,Ma&&os(Ma,Rn(Z.left),0,k,ue),ba&&os(ba,0,Rn(Z.top),k,ue);for(let z=0;z<bt.length;z++){let H=bt[z];H!=null&&(en[z]*=y,ei[z]*=P,os(H,Ci(en[z]),Ci(ei[z]),k,ue))}}if(nn.show&&!fe&&nn.left>=0&&nn.width>0){nn.left*=y,nn.width*=y,nn.top*=P,nn.height*=P;for(let z in xh)jt(Ea,z,nn[z])}ye=ze,lt=qe,Oe=k,Ke=ue}Fn("setSize"),Re=!1}ot>0&&ve>0&&(f.clearRect(0,0,u.width,u.height),Fn("drawClear"),T.forEach(y=>y()),Fn("draw")),nn.show&&fe&&(rc(nn),fe=!1),ce&&oe&&(Rr(null,!0,!1),oe=!1),ie.show&&ie.live&&Te&&(_h(),Te=!1),l||(l=!0,i.status=1,Fn("ready")),er=!1,cn=!1}i.redraw=(y,P)=>{Le=P||!1,y!==!1?ir(E,w.min,w.max):Yn()};function ph(y,P){let z=S[y];if(z.from==null){if(ln==0){let H=z.range(i,P.min,P.max,y);P.min=H[0],P.max=H[1]}if(P.min>P.max){let H=P.min;P.min=P.max,P.max=H}if(ln>1&&P.min!=null&&P.max!=null&&P.max-P.min<1e-16)return;y==E&&z.distr==2&&ln>0&&(P.min=$i(P.min,e[0]),P.max=$i(P.max,e[0]),P.min==P.max&&P.max++),U[y]=P,pe=!0,Yn()}}i.setScale=ph;let mh,gh,Ma,ba,S0,M0,ya,wa,b0,y0,tn,an,nr=!1;const Vn=Z.drag;let In=Vn.x,Un=Vn.y;ce&&(Z.x&&(mh=Ri(vw,p)),Z.y&&(gh=Ri(xw,p)),w.ori==0?(Ma=mh,ba=gh):(Ma=gh,ba=mh),tn=Z.left,an=Z.top);const nn=i.select=_n({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),Ea=nn.show?Ri(_w,nn.over?p:d):null;function rc(y,P){if(nn.show){for(let z in y)nn[z]=y[z],z in xh&&jt(Ea,z,y[z]);P!==!1&&Fn("setSelect")}}i.setSelect=rc;function pA(y){if(_[y].show)q&&wf(Se[y],_r);else if(q&&mi(Se[y],_r),ce){let z=Be?bt[0]:bt[y];z!=null&&os(z,-10,-10,k,ue)}}function ir(y,P,z){ph(y,{min:P,max:z})}function hs(y,P,z,H){P.focus!=null&&xA(y),P.show!=null&&_.forEach((K,ne)=>{ne>0&&(y==ne||y==null)&&(K.show=P.show,pA(ne),s==2?(ir(K.facets[0].scale,null,null),ir(K.facets[1].scale,null,null)):ir(K.scale,null,null),Yn())}),z!==!1&&Fn("setSeries",y,P),H&&wo("setSeries",i,y,P)}i.setSeries=hs;function mA(y,P){_n(C[y],P)}function gA(y,P){y.fill=Pt(y.fill||null),y.dir=Ft(y.dir,-1),P=P??C.length,C.splice(P,0,y)}function _A(y){y==null?C.length=0:C.splice(y,1)}i.addBand=gA,i.setBand=mA,i.delBand=_A;function vA(y,P){_[y].alpha=P,ce&&bt[y]!=null&&(bt[y].style.opacity=P),q&&Se[y]&&(Se[y].style.opacity=P)}let Ds,sr,Ar;const Ta={focus:!0};function xA(y){if(y!=Ar){let P=y==null,z=Qe.alpha!=1;_.forEach((H,K)=>{if(s==1||K>0){let ne=P||K==0||K==y;H._focus=P?null:ne,z&&vA(K,ne?1:Qe.alpha)}}),Ar=y,z&&Yn()}}q&&pt&&nt(gm,_e,y=>{Z._lock||(dt(y),Ar!=null&&hs(null,Ta,!0,yn.setSeries))});function ds(y,P,z){let H=S[P];z&&(y=y/Bt-(H.ori==1?qe:ze));let K=k;H.ori==1&&(K=ue,y=K-y),H.dir==-1&&(y=K-y);let ne=H._min,xe=H._max,Ee=y/K,De=ne+(xe-ne)*Ee,Xe=H.distr;return Xe==3?oa(10,De):Xe==4?Fw(De,H.asinh):Xe==100?H.bwd(De):De}function SA(y,P){let z=ds(y,E,P);return $i(z,e[0],hn,dn)}i.valToIdx=y=>$i(y,e[0]),i.posToIdx=SA,i.posToVal=ds,i.valToPos=(y,P,z)=>S[P].ori==0?r(y,S[P],z?J:k,z?F:0):a(y,S[P],z?Me:ue,z?R:0),i.setCursor=(y,P,z)=>{tn=y.left,an=y.top,Rr(null,P,z)};function w0(y,P){jt(Ea,sa,nn.left=y),jt(Ea,ja,nn.width=P)}function E0(y,P){jt(Ea,to,nn.top=y),jt(Ea,eo,nn.height=P)}let Mo=w.ori==0?w0:E0,bo=w.ori==1?w0:E0;function MA(){if(q&&ie.live)for(let y=s==2?1:0;y<_.length;y++){if(y==0&&Ce)continue;let P=ie.values[y],z=0;for(let H in P)me[y][z++].firstChild.nodeValue=P[H]}}function _h(y,P){if(y!=null&&(y.idxs?y.idxs.forEach((z,H)=>{Q[H]=z}):kw(y.idx)||Q.fill(y.idx),ie.idx=Q[0]),q&&ie.live){for(let z=0;z<_.length;z++)(z>0||s==1&&!Ce)&&bA(z,Q[z]);MA()}Te=!1,P!==!1&&Fn("setLegend")}i.setLegend=_h;function bA(y,P){let z=_[y],H=y==0&&N==2?xi:e[y],K;Ce?K=z.values(i,y,P)??We:(K=z.value(i,P==null?null:H[P],y,P),K=K==null?We:{_:K}),ie.values[y]=K}function Rr(y,P,z){b0=tn,y0=an,[tn,an]=Z.move(i,tn,an),Z.left=tn,Z.top=an,ce&&(Ma&&os(Ma,Rn(tn),0,k,ue),ba&&os(ba,0,Rn(an),k,ue));let H,K=hn>dn;Ds=Kt,sr=null;let ne=w.ori==0?k:ue,xe=w.ori==1?k:ue;if(tn<0||ln==0||K){H=Z.idx=null;for(let Ee=0;Ee<_.length;Ee++){let De=bt[Ee];De!=null&&os(De,-10,-10,k,ue)}pt&&hs(null,Ta,!0,y==null&&yn.setSeries),ie.live&&(Q.fill(H),Te=!0)}else{let Ee,De,Xe;s==1&&(Ee=w.ori==0?tn:an,De=ds(Ee,E),H=Z.idx=$i(De,e[0],hn,dn),Xe=O(e[0][H],w,ne,0));let Ye=-10,Je=-10,_t=0,zt=0,Ot=!0,Lt="",ht="";for(let rt=s==2?1:0;rt<_.length;rt++){let sn=_[rt],un=Q[rt],On=un==null?null:s==1?e[rt][un]:e[rt][1][un],qt=Z.dataIdx(i,rt,H,De),fn=qt==null?null:s==1?e[rt][qt]:e[rt][1][qt];if(Te=Te||fn!=On||qt!=un,Q[rt]=qt,rt>0&&sn.show){let Si=qt==null?-10:qt==H?Xe:O(s==1?e[0][qt]:e[rt][0][qt],w,ne,0),ni=fn==null?-10:A(fn,s==1?S[sn.scale]:S[sn.facets[1].scale],xe,0);if(pt&&fn!=null){let Di=w.ori==1?tn:an,Ki=An(Qe.dist(i,rt,qt,ni,Di));if(Ki<Ds){let ps=Qe.bias;if(ps!=0){let Mi=ds(Di,sn.scale),Ni=fn>=0?1:-1,Zi=Mi>=0?1:-1;Zi==Ni&&(Zi==1?ps==1?fn>=Mi:fn<=Mi:ps==1?fn<=Mi:fn>=Mi)&&(Ds=Ki,sr=rt)}else Ds=Ki,sr=rt}}if(Te||Be){let Di,Ki;w.ori==0?(Di=Si,Ki=ni):(Di=ni,Ki=Si);let ps,Mi,Ni,Zi,ms,ii,bi=!0,Cr=be.bbox;if(Cr!=null){bi=!1;let si=Cr(i,rt);Ni=si.left,Zi=si.top,ps=si.width,Mi=si.height}else Ni=Di,Zi=Ki,ps=Mi=be.size(i,rt);if(ii=be.fill(i,rt),ms=be.stroke(i,rt),Be)rt==sr&&Ds<=Qe.prox&&(Ye=Ni,Je=Zi,_t=ps,zt=Mi,Ot=bi,Lt=ii,ht=ms);else{let si=bt[rt];si!=null&&(en[rt]=Ni,ei[rt]=Zi,ym(si,ps,Mi,bi),Mm(si,ii,ms),os(si,Ci(Ni),Ci(Zi),k,ue))}}}}if(Be){let rt=Qe.prox,sn=Ar==null?Ds<=rt:Ds>rt||sr!=Ar;if(Te||sn){let un=bt[0];un!=null&&(en[0]=Ye,ei[0]=Je,ym(un,_t,zt,Ot),Mm(un,Lt,ht),os(un,Ci(Ye),Ci(Je),k,ue))}}}if(nn.show&&nr)if(y!=null){let[Ee,De]=yn.scales,[Xe,Ye]=yn.match,[Je,_t]=y.cursor.sync.scales,zt=y.cursor.drag;if(In=zt._x,Un=zt._y,In||Un){let{left:Ot,top:Lt,width:ht,height:rt}=y.select,sn=y.scales[Je].ori,un=y.posToVal,On,qt,fn,Si,ni,Di=Ee!=null&&Xe(Ee,Je),Ki=De!=null&&Ye(De,_t);Di&&In?(sn==0?(On=Ot,qt=ht):(On=Lt,qt=rt),fn=S[Ee],Si=O(un(On,Je),fn,ne,0),ni=O(un(On+qt,Je),fn,ne,0),Mo(Xi(Si,ni),An(ni-Si))):Mo(0,ne),Ki&&Un?(sn==1?(On=Ot,qt=ht):(On=Lt,qt=rt),fn=S[De],Si=A(un(On,_t),fn,xe,0),ni=A(un(On+qt,_t),fn,xe,0),bo(Xi(Si,ni),An(ni-Si))):bo(0,xe)}else Sh()}else{let Ee=An(b0-S0),De=An(y0-M0);if(w.ori==1){let _t=Ee;Ee=De,De=_t}In=Vn.x&&Ee>=Vn.dist,Un=Vn.y&&De>=Vn.dist;let Xe=Vn.uni;Xe!=null?In&&Un&&(In=Ee>=Xe,Un=De>=Xe,!In&&!Un&&(De>Ee?Un=!0:In=!0)):Vn.x&&Vn.y&&(In||Un)&&(In=Un=!0);let Ye,Je;In&&(w.ori==0?(Ye=ya,Je=tn):(Ye=wa,Je=an),Mo(Xi(Ye,Je),An(Je-Ye)),Un||bo(0,xe)),Un&&(w.ori==1?(Ye=ya,Je=tn):(Ye=wa,Je=an),bo(Xi(Ye,Je),An(Je-Ye)),In||Mo(0,ne)),!In&&!Un&&(Mo(0,0),bo(0,0))}if(Vn._x=In,Vn._y=Un,y==null){if(z){if(F0!=null){let[Ee,De]=yn.scales;yn.values[0]=Ee!=null?ds(w.ori==0?tn:an,Ee):null,yn.values[1]=De!=null?ds(w.ori==1?tn:an,De):null}wo(xf,i,tn,an,k,ue,H)}if(pt){let Ee=z&&yn.setSeries,De=Qe.prox;Ar==null?Ds<=De&&hs(sr,Ta,!0,Ee):Ds>De?hs(null,Ta,!0,Ee):sr!=Ar&&hs(sr,Ta,!0,Ee)}}Te&&(ie.idx=H,_h()),P!==!1&&Fn("setCursor")}let rr=null;Object.defineProperty(i,"rect",{get(){return rr==null&&yo(!1),rr}});function yo(y=!1){y?rr=null:(rr=p.getBoundingClientRect(),Fn("syncRect",rr))}function T0(y,P,z,H,K,ne,xe){Z._lock||nr&&y!=null&&y.movementX==0&&y.movementY==0||(vh(y,P,z,H,K,ne,xe,!1,y!=null),y!=null?Rr(null,!0,!0):Rr(P,!0,!1))}function vh(y,P,z,H,K,ne,xe,Ee,De){if(rr==null&&yo(!1),dt(y),y!=null)z=y.clientX-rr.left,H=y.clientY-rr.top;else{if(z<0||H<0){tn=-10,an=-10;return}let[Xe,Ye]=yn.scales,Je=P.cursor.sync,[_t,zt]=Je.values,[Ot,Lt]=Je.scales,[ht,rt]=yn.match,sn=P.axes[0].side%2==1,un=w.ori==0?k:ue,On=w.ori==1?k:ue,qt=sn?ne:K,fn=sn?K:ne,Si=sn?H:z,ni=sn?z:H;if(Ot!=null?z=ht(Xe,Ot)?o(_t,S[Xe],un,0):-10:z=un*(Si/qt),Lt!=null?H=rt(Ye,Lt)?o(zt,S[Ye],On,0):-10:H=On*(ni/fn),w.ori==1){let Di=z;z=H,H=Di}}De&&(P==null||P.cursor.event.type==xf)&&((z<=1||z>=k-1)&&(z=Sr(z,k)),(H<=1||H>=ue-1)&&(H=Sr(H,ue))),Ee?(S0=z,M0=H,[ya,wa]=Z.move(i,z,H)):(tn=z,an=H)}const xh={width:0,height:0,left:0,top:0};function Sh(){rc(xh,!1)}let A0,R0,C0,L0;function P0(y,P,z,H,K,ne,xe){nr=!0,In=Un=Vn._x=Vn._y=!1,vh(y,P,z,H,K,ne,xe,!0,!1),y!=null&&(nt(Sf,bf,D0,!1),wo(pm,i,ya,wa,k,ue,null));let{left:Ee,top:De,width:Xe,height:Ye}=nn;A0=Ee,R0=De,C0=Xe,L0=Ye}function D0(y,P,z,H,K,ne,xe){nr=Vn._x=Vn._y=!1,vh(y,P,z,H,K,ne,xe,!1,!0);let{left:Ee,top:De,width:Xe,height:Ye}=nn,Je=Xe>0||Ye>0,_t=A0!=Ee||R0!=De||C0!=Xe||L0!=Ye;if(Je&&_t&&rc(nn),Vn.setScale&&Je&&_t){let zt=Ee,Ot=Xe,Lt=De,ht=Ye;if(w.ori==1&&(zt=De,Ot=Ye,Lt=Ee,ht=Xe),In&&ir(E,ds(zt,E),ds(zt+Ot,E)),Un)for(let rt in S){let sn=S[rt];rt!=E&&sn.from==null&&sn.min!=Kt&&ir(rt,ds(Lt+ht,rt),ds(Lt,rt))}Sh()}else Z.lock&&(Z._lock=!Z._lock,Rr(P,!0,y!=null));y!=null&&(ut(Sf,bf),wo(Sf,i,tn,an,k,ue,null))}function yA(y,P,z,H,K,ne,xe){if(Z._lock)return;dt(y);let Ee=nr;if(nr){let De=!0,Xe=!0,Ye=10,Je,_t;w.ori==0?(Je=In,_t=Un):(Je=Un,_t=In),Je&&_t&&(De=tn<=Ye||tn>=k-Ye,Xe=an<=Ye||an>=ue-Ye),Je&&De&&(tn=tn<ya?0:k),_t&&Xe&&(an=an<wa?0:ue),Rr(null,!0,!0),nr=!1}tn=-10,an=-10,Q.fill(null),Rr(null,!0,!0),Ee&&(nr=Ee)}function N0(y,P,z,H,K,ne,xe){Z._lock||(dt(y),So(),Sh(),y!=null&&wo(_m,i,tn,an,k,ue,null))}function I0(){b.forEach(t1),W(i.width,i.height,!0)}vr(Pl,aa,I0);const Aa={};Aa.mousedown=P0,Aa.mousemove=T0,Aa.mouseup=D0,Aa.dblclick=N0,Aa.setSeries=(y,P,z,H)=>{let K=yn.match[2];z=K(i,P,z),z!=-1&&hs(z,H,!0,!1)},ce&&(nt(pm,p,P0),nt(xf,p,T0),nt(mm,p,y=>{dt(y),yo(!1)}),nt(gm,p,yA),nt(_m,p,N0),Xf.add(i),i.syncRect=yo);const ac=i.hooks=n.hooks||{};function Fn(y,P,z){ti?$t.push([y,P,z]):y in ac&&ac[y].forEach(H=>{H.call(null,i,P,z)})}(n.plugins||[]).forEach(y=>{for(let P in y.hooks)ac[P]=(ac[P]||[]).concat(y.hooks[P])});const U0=(y,P,z)=>z,yn=_n({key:null,setSeries:!1,filters:{pub:Um,sub:Um},scales:[E,_[1]?_[1].scale:null],match:[Fm,Fm,U0],values:[null,null]},Z.sync);yn.match.length==2&&yn.match.push(U0),Z.sync=yn;const F0=yn.key,Mh=Sg(F0);function wo(y,P,z,H,K,ne,xe){yn.filters.pub(y,P,z,H,K,ne,xe)&&Mh.pub(y,P,z,H,K,ne,xe)}Mh.sub(i);function wA(y,P,z,H,K,ne,xe){yn.filters.sub(y,P,z,H,K,ne,xe)&&Aa[y](null,P,z,H,K,ne,xe)}i.pub=wA;function EA(){Mh.unsub(i),Xf.delete(i),Mt.clear(),Tf(Pl,aa,I0),c.remove(),_e?.remove(),Fn("destroy")}i.destroy=EA;function bh(){Fn("init",n,e),xo(e||n.data,!1),U[E]?ph(E,U[E]):So(),fe=nn.show&&(nn.width>0||nn.height>0),oe=Te=!0,W(n.width,n.height)}return _.forEach(_a),b.forEach(Rs),t?t instanceof HTMLElement?(t.appendChild(c),bh()):t(i,bh):bh(),i}Hn.assign=_n,Hn.fmtNum=Cf,Hn.rangeNum=Ul,Hn.rangeLog=Il,Hn.rangeAsinh=Af,Hn.orient=br,Hn.pxRatio=Bt,Hn.join=qw,Hn.fmtDate=Nf,Hn.tzDate=sE,Hn.sync=Sg;{Hn.addGap=zE,Hn.clipGaps=Hl;let n=Hn.paths={points:Ag};n.linear=Cg,n.stepped=HE,n.bars=VE,n.spline=$E}function js(n,e,t){const i=e-n;if(!(i>0)||!Number.isFinite(i))return[];const s=10**Math.floor(Math.log10(i/t)),r=[1,2,5,10,20].map(o=>o*s).find(o=>i/o<=t)??i,a=[];for(let o=Math.ceil(n/r-1e-9);o*r<=e+1e-9*i;o++)a.push(Number((o*r).toPrecision(12)));return a}function Og(n,e,t){if(!(n>0)||!(e>n))return[];const i=Math.floor(Math.log10(n)),s=Math.ceil(Math.log10(e)),r=c=>c.filter(u=>u>=n*.999999&&u<=e*1.000001),a=(c,u=1)=>{const f=[];for(let h=i;h<=s;h+=u)for(const d of c)f.push(Number((d*10**h).toPrecision(12)));return r(f)},o=a([1,2,5]);if(o.length<=t&&o.length>=3)return o;const l=a([1]);return l.length>t?a([1],Math.ceil(l.length/t)):l.length>=3?l:o.length>=3&&o.length<=t+2?o:js(n,e,t)}function Cn(n,e,t=.05){let i=1/0,s=-1/0;for(const r of n)r==null||!Number.isFinite(r)||e&&r<=0||(r<i&&(i=r),r>s&&(s=r));if(!(s>=i))return e?{low:.1,high:1}:{low:0,high:1};if(e){if(s===i)return{low:i/2,high:s*2};const r=(s/i)**t;return{low:i/r,high:s*r}}if(s===i){const r=Math.abs(i)*.05||.5;return{low:i-r,high:s+r}}return{low:i-t*(s-i),high:s+t*(s-i)}}function Xl(n,e=[]){const t=n.filter(a=>Number.isFinite(a)).sort((a,o)=>a-o);if(!t.length)return NaN;const i=t[0],s=t[Math.floor((t.length-1)/2)],r=e.filter(a=>a<=i+4*Math.abs(i));return Math.max(s+(s-i),i+.001*Math.abs(i),...r)}function yr(n){const e=n.filter(t=>Number.isFinite(t));return!e.length||e.some(t=>t<=0)?!1:Math.max(...e)/Math.min(...e)>20}const oo='12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',n1=28;function Xn(n){const{into:e}=n;let t={x:n.x,y:n.y};e.setAttribute("role","img"),e.setAttribute("aria-label",n.about),e.tabIndex=-1;const i=()=>Math.max(240,e.clientWidth),s=b=>()=>[t[b].range.low,t[b].range.high],r=b=>(S,C,E,x)=>{const T=t[b],I=b==="x"?Math.max(3,Math.floor(i()/90)):Math.max(3,Math.floor(n.height/46));return T.at?T.at.filter(L=>L>=E&&L<=x):T.log?Og(E,x,I):js(E,x,I)},a=b=>(S,C)=>C.map(t[b].text??Yh),o=b=>({time:!1,range:s(b),distr:t[b].log?3:1,log:10}),l=()=>yt("soft"),c={stroke:()=>yt("grid"),width:1},u=()=>[[t.x.range.low,t.x.range.high],[t.y.range.low,t.y.range.high]],f=()=>new Hn({width:i(),height:n.height,padding:[10,20,0,0],legend:{show:!1},cursor:{show:!1},scales:{x:o("x"),y:o("y")},axes:[{stroke:l,grid:c,ticks:{show:!1},font:oo,labelFont:oo,show:!n.bare,label:t.x.label||void 0,labelSize:22,labelGap:2,size:30,space:10,splits:r("x"),values:a("x"),filter:(b,S)=>S},{stroke:l,grid:c,ticks:{show:!1},font:oo,labelFont:oo,label:t.y.label||void 0,labelSize:22,labelGap:4,size:n.left??h,space:10,splits:r("y"),values:a("y"),filter:(b,S)=>S}],series:[{},{show:!0,paths:()=>null,points:{show:!1}}],hooks:{draw:[d]}},u(),e),h=(b,S)=>{const C=Math.max(0,...(S??[]).map(E=>E.length));return b.ctx.font=oo,Math.ceil(C*6.8)+12},d=b=>{const{ctx:S,bbox:C}=b;S.save(),S.beginPath(),S.rect(C.left,C.top,C.width,C.height),S.clip();const E=Hn.pxRatio;n.draw({context:S,x:x=>b.valToPos(x,"x",!0),y:x=>b.valToPos(x,"y",!0),ratio:E,box:C}),S.restore()};let p=f();const v=i1(e),m=()=>p.redraw(!1,!0);Th(m);const g=b=>{const S=p.over.getBoundingClientRect(),C=b.clientX-S.left,E=b.clientY-S.top;let x=null,T=n1**2;for(const I of n.spots?.()??[]){const L=p.valToPos(I.x,"x")-C,w=p.valToPos(I.y,"y")-E,N=L*L+w*w;N<T&&(T=N,x=I)}return x};n.spots&&(e.addEventListener("pointermove",b=>{const S=g(b);n.onHover?.(S?S.run:null),S?v.show(S.words,p.over.offsetLeft+p.valToPos(S.x,"x"),p.over.offsetTop+p.valToPos(S.y,"y")):v.hide()}),e.addEventListener("pointerleave",()=>{n.onHover?.(null),v.hide()}),e.addEventListener("click",b=>{const S=g(b);S&&n.onClick?.(S.run)}));const _=()=>{p.destroy(),p=f()};return new ResizeObserver(()=>{Math.abs(i()-p.width)>1&&p.setSize({width:i(),height:n.height})}).observe(e),{get canvas(){return p.ctx.canvas},redraw:m,replace:(b,S)=>{const C=(x,T)=>x.label===T.label&&x.log===T.log,E=C(b,t.x)&&C(S,t.y);t={x:b,y:S},E?p.setData(u()):_()},xAt:b=>p.posToVal(b-p.over.getBoundingClientRect().left,"x")}}function i1(n){const e=document.createElement("div");return e.className="hint",e.hidden=!0,n.append(e),{show:(t,i,s)=>{e.replaceChildren(...t.map(a=>{const o=document.createElement("div");return o.textContent=a,o})),e.hidden=!1;const r=n.clientWidth-e.offsetWidth-4;e.style.left=`${Math.max(0,Math.min(r,i+14))}px`,e.style.top=`${Math.max(0,s-e.offsetHeight-10)}px`},hide:()=>{e.hidden=!0}}}const Yf=240;function wr(n,e,t){return e==="updates"?n.updates[t]:e==="seen"?n.seen[t]:n.updates[t]*n.second}function lo(n,e){const i=n.flatMap(a=>a.updates.length>1?[wr(a,e,1),wr(a,e,a.updates.length-1)]:[]).filter(a=>a>0&&Number.isFinite(a)),s=Math.min(...i),r=Math.max(...i);return i.length?[s,Math.max(r,s*1.01)]:[1,2]}function Kf([n,e],t){return t===0?0:n*(e/n)**((t-1)/(Yf-1))}function s1(n,e,t){let i=0,s=n.updates.length-1;for(;i<s;){const r=i+s+1>>1;wr(n,e,r)<=t*(1+1e-9)?i=r:s=r-1}return i}const r1=1e-5;function a1(){const n=M("div",{class:"picture"});let e=null,t=[],i=0,s="updates",r=0;const a=(l,c)=>Math.max(l.heights[c]-i,1e-300),o=({context:l,x:c,y:u,ratio:f,box:h})=>{const[d]=lo(t,s);if(t.forEach((m,g)=>{l.beginPath(),l.moveTo(h.left,u(a(m,0)));for(let _=1;_<m.updates.length;_++)l.lineTo(c(wr(m,s,_)),u(a(m,_)));l.strokeStyle=rn(m.colour??g),l.lineWidth=2*f,l.lineJoin="round",l.stroke(),m.near!==null&&m.near>0&&(l.beginPath(),l.arc(c(wr(m,s,m.near)),u(a(m,m.near)),5*f,0,2*Math.PI),l.fillStyle=rn(m.colour??g),l.fill(),l.strokeStyle=yt("card"),l.lineWidth=1.5*f,l.stroke())}),!t.length)return;l.strokeStyle=yt("soft"),l.lineWidth=f,l.setLineDash([5*f,4*f]),l.beginPath();const p=u(.01*a(t[0],0));l.moveTo(h.left,p),l.lineTo(h.left+h.width,p),l.stroke(),l.setLineDash([]);const v=Math.max(d,Kf(lo(t,s),r));l.beginPath(),l.moveTo(c(v),h.top),l.lineTo(c(v),h.top+h.height),l.stroke()};return{element:n,show:(l,c,u)=>{[t,i,s]=[l,c,u];const[f,h]=lo(t,s),d=t.length?a(t[0],0):1,p=t.flatMap(_=>[..._.heights].map((b,S)=>a(_,S))),v=Math.max(r1*d,p.reduce((_,b)=>Math.min(_,b),d)),m=p.reduce((_,b)=>Math.max(_,b),d),g=[{label:ct(s),log:!0,range:{low:f,high:h}},{label:ct("curve"),log:!0,range:{low:Math.min(v*.7,.005*d),high:Math.min(m,100*d)*1.5}}];e?e.replace(...g):e=Xn({into:n,x:g[0],y:g[1],height:260,about:ct("curve"),draw:o})},at:l=>{r=l,e?.redraw()}}}function Li(n){if(!Number.isFinite(n))return"–";for(const[e,t]of[[1,"s"],[.001,"ms"],[1e-6,"µs"]])if(n>=e)return`${ge(n/e,3)} ${t}`;return`${ge(n/1e-9,3)} ns`}const ls=n=>Math.round(n).toLocaleString("en");function o1(n,e,t){const[i,s,r]=n,a=[];for(const l of n){if(l.near===null||l.near===0)continue;const c=ls(l.updates[l.near]),u=ls(l.seen[l.near]);a.push(pn([`${om(pi(l))}: ${c} updates, ${u} rows seen until 1 % of the way is left.`,`${pi(l)}：更新 ${c} 次、看过 ${u} 行后，只剩 1 % 的路程。`]))}if(i.near&&s.near&&s.seen[s.near]<i.seen[i.near]){const l=ge(i.seen[i.near]/s.seen[s.near],2);a.push(pn([`Each of its ${ls(i.updates[i.near])} updates cost full batch all ${ls(e)} rows. ${ls(Number(s.batch))} rows already show about where downhill is: mini-batches needed ${l} times fewer rows.`,`全批量的 ${ls(i.updates[i.near])} 次更新每次都要看完 ${ls(e)} 行。${ls(Number(s.batch))} 行已大致指出下坡方向：小批量所需的行数只有 ${l} 分之一。`]))}if(n.every(({second:l})=>Number.isFinite(l))){const l=f=>f.second/(f.batch==="full"?e:Number(f.batch)),c=l(r)/l(s);a.push(pn([`One update took ${Li(i.second)} with all rows, ${Li(s.second)} with ${ls(Number(s.batch))}, ${Li(r.second)} with one: a row alone costs ${ge(c,2)} times as much as in a mini-batch, for the work around an update is shared by its rows.`,`一次更新：全部行 ${Li(i.second)}，${ls(Number(s.batch))} 行 ${Li(s.second)}，一行 ${Li(r.second)}。单独一行的开销是小批量中一行的 ${ge(c,2)} 倍，因为一次更新的固定开销由其中各行分摊。`]));const u=n.filter(f=>f.near!==null);if(u.length>1){const f=v=>wr(v,"seconds",v.near),[h,d]=[...u].sort((v,m)=>f(v)-f(m)),p=ge(f(d)/f(h),2);a.push(pn([`Quickest by the clock: ${pi(h)}, ${Li(f(h))}; next ${pi(d)}, ${Li(f(d))} (${p} times as long).`,`按时间最快的是${pi(h)}，${Li(f(h))}；其次是${pi(d)}，${Li(f(d))}（${p} 倍）。`]))}}const o=l=>ge(Math.max(0,l.stays-t),2);return n.some(({diverged:l})=>l)||a.push(pn([`In the last epoch single rows are still ${o(r)} above the least loss on average, mini-batches ${o(s)}, full batch ${o(i)}: one row's slope is that of the whole plus noise, whose size falls with the square root of the batch. A smaller rate, or one that falls, calms it.`,`最后一轮中，单样本平均仍高出最小损失 ${o(r)}，小批量 ${o(s)}，全批量 ${o(i)}：一行的梯度等于总体梯度加噪声，噪声随批量的平方根减小。更小或递减的学习率能让它平静下来。`])),a}function l1(n,e,t,i){let s=[],r=null,a=0,o=null;const l=()=>n.find(({name:Z})=>Z===e.set)??n[0],c=()=>e.rates??l().rates,u=()=>e.start??l().start,f=()=>["full",e.batch,1],h=()=>({set:l().name,rows:e.rows}),d=mf(ct("about"),Z=>{e.start=[Number(Z[0].toPrecision(4)),Number(Z[1].toPrecision(4))],S()},()=>{e.view=d.view(),e.log=d.log(),t()}),p=a1(),v=Mc(()=>_()),m=M("output",{class:"n"}),g=()=>{const Z=Kf(lo(s,e.by),v.step());return s.map(q=>s1(q,e.by,Z))};function _(){if(!r||!s.length)return;const Z=Kf(lo(s,e.by),v.step());d.draw({walks:s,steps:g(),start:u(),shown:null}),m.textContent=e.by==="seconds"?Li(Z):`${Math.round(Z).toLocaleString("en")} ${ct(e.by)}`,p.at(v.step()),t()}async function b(){o?.abort(),o=new AbortController;const{signal:Z}=o;d.setWaiting(!0);try{const q=await yi("batches/surface",{...h(),start:u(),size:96},Z);r=q.said;const{values:ce,shape:re}=q.arrays.heights,_e={x:r.w,y:r.b,columns:re[1],rows:re[0],heights:ce,low:r.low,high:r.high};await S(Z),d.show(_e,{minima:[r.minimum]}),Q()}catch(q){q instanceof DOMException||i(q instanceof Error?q.message:String(q))}finally{o.signal===Z&&d.setWaiting(!1)}}async function S(Z){Z||(o?.abort(),o=new AbortController);const q=Z??o.signal,ce={...h(),runs:f().map((re,_e)=>({batch_size:re,lr:c()[_e]}))};try{const re=await yi("batches/runs",{...ce,start:u(),epochs:e.epochs,seed:e.seed},q),{updates:_e,seen:he,points:ae,losses:Se}=re.arrays,me=new Map(s.map(Ce=>[Ce.batch,Ce.second]));let He=0;a=re.said.least,s=re.said.runs.map((Ce,We)=>{const[st,at]=[He,He+Ce.count];return He=at,{...Ce,name:pi(Ce),words:`sgd lr=${Ce.lr} batch_size=${Ce.batch}`,ended:Ce.diverged?Ce.count-1:-1,colour:We,points:ae.values.subarray(2*st,2*at),heights:Se.values.subarray(st,at),updates:_e.values.subarray(st,at),seen:he.values.subarray(st,at),second:me.get(Ce.batch)??NaN}}),i(""),Q(),v.show(Yf,C?v.step():Yf),C=!0,await x(q)}catch(re){re instanceof DOMException||i(re instanceof Error?re.message:String(re))}}let C=!1,E="";async function x(Z){const q={...h(),runs:f().map(re=>({batch_size:re,lr:.1}))},ce=JSON.stringify(q);if(ce!==E){const{said:re}=await yi("batches/seconds",q,Z);s.forEach((_e,he)=>_e.second=re.seconds[he]),E=ce}Q(),_()}const T=M("tbody",{}),I=M("ul",{class:"told"}),L=[0,1,2].map(Z=>{const q=M("input",{type:"range",min:-3,max:1,step:.02}),ce=M("output",{class:"n"});q.addEventListener("input",()=>{const he=[...c()];he[Z]=Number((10**Number(q.value)).toPrecision(3)),e.rates=he,ce.textContent=ui(he[Z]),S()});const re=M("span",{}),_e=[0,1,2,3].map(()=>M("td",{class:"n"}));return T.append(M("tr",{},M("th",{scope:"row"},M("span",{class:"pin"},M("span",{class:`dot-of g${Z}`}),re)),M("td",{},M("div",{class:"slide"},q,ce)),..._e)),()=>{const he=s.at(Z),ae=pi({batch:f()[Z]});if(re.textContent=ae,q.setAttribute("aria-label",`${ct("rate")}, ${ae}`),document.activeElement!==q&&(q.value=String(Math.log10(c()[Z]))),ce.textContent=ui(c()[Z]),!he)return;const Se=he.near;["updates","seen","seconds"].forEach((me,He)=>{const Ce=Se===null?NaN:wr(he,me,Se);_e[He].textContent=Se===null?He?"–":ct(he.diverged?"diverged":"never"):me==="seconds"?Li(Ce):Ce.toLocaleString("en")}),_e[3].textContent=he.diverged?"–":ge(Math.max(0,he.stays-a),3),_e[3].title=he.status}}),w=M("span",{}),N=()=>{const Z=["updates","seen","seconds"].map(q=>({value:q,words:ct(q)}));vt(w,Ns(ct("by"),Z,e.by,q=>{e.by=q,p.show(s,a,e.by),_()}))},O=M("select",{"aria-label":ct("rows")},...n.map(({name:Z,title:q})=>M("option",{value:Z},pn(q))));O.addEventListener("change",()=>{e.set=O.value,[e.rates,e.start]=[null,null],E="",b()});const A=(Z,q,ce,re,_e)=>{const he=M("input",{type:"number",min:Z,max:q(),step:1,"aria-label":ce});return he.addEventListener("change",()=>{re(Es(he.value,Z,q(),_e())),he.value=String(_e()),b()}),{element:M("label",{},`${ce} `,he),fill:()=>he.value=String(_e())}},U=A(16,()=>4096,ct("count"),Z=>{e.rows=Z,e.batch=Math.min(e.batch,Z)},()=>e.rows),G=A(1,()=>e.rows,ct("batch"),Z=>e.batch=Z,()=>e.batch),B=A(1,()=>60,ct("epochs"),Z=>e.epochs=Z,()=>e.epochs),$=A(0,()=>2**31-1,ct("seed"),Z=>e.seed=Z,()=>e.seed),V=M("button",{type:"button",class:"save"},ct("another"));V.addEventListener("click",()=>{e.seed+=1,$.fill(),S()});const Y=M("p",{class:"note"});function Q(){O.value=l().name,Y.textContent=pn(l().about);for(const Z of[U,G,B,$])Z.fill();for(const Z of L)Z();w.firstChild===null&&N(),s.length&&(vt(I,...o1(s,e.rows,a).map(Z=>M("li",{},Z))),p.show(s,a,e.by))}return{element:M("div",{class:"lab"},M("section",{class:"card","aria-label":ct("kinds")},M("div",{class:"above"},O,d.controls),Y,d.element,v.element,M("div",{class:"above"},M("span",{},ct("by")),w,m),M("p",{class:"aside"},ct("click")),M("h2",{class:"sub"},ct("curve")),p.element),M("section",{class:"card","aria-label":ct("why")},M("div",{class:"above"},U.element,G.element,B.element,$.element,V),M("div",{class:"runs-of-lab",tabindex:0,role:"group","aria-label":ct("until")},M("table",{},M("thead",{},M("tr",{},M("td",{}),M("td",{}),M("th",{class:"n",colspan:3,scope:"colgroup"},ct("until")),M("td",{})),M("tr",{},M("th",{},ct("kinds")),M("th",{},ct("rate")),...["updates","seen","seconds","stays"].map(Z=>M("th",{class:"n"},ct(Z))))),T)),M("h2",{class:"sub"},ct("why")),I,M("p",{class:"aside"},ct("measured")),M("p",{class:"aside"},ct("recordedAt")))),steps:v,canvas:d.canvas,runs:()=>s,values:()=>({runs:s,surface:r,least:a,by:e.by,frame:v.step(),points:s.length?g():[],start:u(),rates:c()}),anew:()=>(E="",N(),b()),setView:()=>{d.setView(e.view),d.setLog(e.log)},close:()=>{v.pause(),o?.abort(),d.close()}}}const c1={name:"batches",title:["Three kinds of descent","三种梯度下降"],lead:["All rows for each step, one row, or a few: the same data, the same surface, the same start. Real runs of the engine that thalweg fit trains with.","每一步用全部行、一行或几行：同样的数据、同一曲面、同一起点。都是 thalweg fit 所用引擎的真实运行。"],open:u1};async function u1(n,e){const t=await or("batches/sets"),i={...iw},s=c=>{Object.assign(i,aw(c,i)),t.some(({name:u})=>u===i.set)||(i.set=t[0].name)};s(e.parts);let r=!1;const a=()=>{r&&(e.keep(rw(i)),e.expose({state:i,...o.values(),...l.values()}))},o=l1(t,i,a,e.tell),l=ow(i,a,e.tell);return vt(n,o.element,M("div",{class:"second"},l.element)),o.setView(),await o.anew(),r=!0,a(),l.anew(),{read:c=>{s(c),o.setView(),o.anew(),l.anew()},exports:()=>({picture:o.canvas,legend:$h(o.runs()),table:()=>f1(o.runs()),player:o.steps}),close:()=>{o.close(),l.close()}}}function f1(n){const e=t=>n.flatMap(i=>[...i.updates].map((s,r)=>t(i,r)));return[{name:"run",values:e(t=>t.name)},{name:"updates",values:e((t,i)=>t.updates[i])},{name:"rows_seen",values:e((t,i)=>t.seen[i])},{name:"seconds",values:e((t,i)=>t.updates[i]*t.second)},{name:"w",values:e((t,i)=>t.points[2*i])},{name:"b",values:e((t,i)=>t.points[2*i+1])},{name:"loss",values:e((t,i)=>t.heights[i])}]}const pa=["task","loss","models","optimizers","lrs","batch_sizes","epochs","folds","runs"];function Bg(){return{table:"",target:"",options:Object.fromEntries(pa.map(e=>[e,""])),seconds:"",race:null}}function h1(n){const e=new URLSearchParams,t=(i,s)=>{s&&e.set(i,s)};t("table",n.table),t("target",n.target);for(const i of pa)t(i,n.options[i].trim());return t("seconds",n.seconds.trim()),n.race!==null&&t("race",String(n.race)),e}function zg(n,e){const t={...e.options};for(const s of pa)t[s]=n.get(s)??t[s];const i=n.get("race");return{table:n.get("table")??e.table,target:n.get("target")??e.target,options:t,seconds:n.get("seconds")??e.seconds,race:i!==null&&/^[1-9]\d{0,8}$/.test(i)?Number(i):e.race}}function d1(n){const e=Object.fromEntries(pa.map(s=>[s,n.options[s].trim()]).filter(([,s])=>s)),t=n.seconds.trim();if(!t)return{target:n.target,options:e};const i=Number(t);return{target:n.target,options:e,seconds:Number.isFinite(i)?i:t}}function kg(n,e){const t=n.split(",").map(i=>i.trim()).filter(Boolean);return(t.includes(e)?t.filter(i=>i!==e):[...t,e]).join(",")}function Gg(n,e){return n.split(",").some(t=>t.trim()===e)}const et=Is({table:["The table","数据表"],drop:["Drop a table here: CSV, TSV, JSON Lines, Parquet, Arrow …","将数据表拖放到此处：CSV、TSV、JSON Lines、Parquet、Arrow ……"],choose:["Choose a file …","选择文件……"],bundled:["or take","或使用"],stays:["It stays on this machine: in a temporary folder, until the lab ends.","文件只留在本机的临时文件夹中，实验室结束时删除。"],uploading:["Reading the file …","正在读取文件……"],tooLarge:["This file is larger than what the page takes; name it on the command line: thalweg lab FILE --target COLUMN. It takes at most","文件超出页面上限，请在命令行指定：thalweg lab FILE --target COLUMN。上限为"],rows:["rows","行"],firstRows:["the first rows, by which the columns are described here","前若干行（以下各列的描述基于这些行）"],columns:["columns","列"],target:["Predict","预测目标"],column:["column","列名"],role:["role","角色"],detail:["what the survey found","概况"],values:["values","取值示例"],isTarget:["target","目标"],settings:["What is compared","比较什么"],task:["Task","任务"],auto:["by the target","由目标决定"],loss:["Loss","损失"],ofTask:["the task's own","任务默认"],models:["Models","模型"],optimizers:["Optimizers","优化器"],lrs:["Learning rates","学习率"],batch_sizes:["Batch sizes","批大小"],epochs:["Epochs","轮数"],folds:["Folds","折数"],runs:["Runs at most","最多运行数"],seconds:["Seconds at most","最长秒数"],add:["add","添加"],leftOut:["Empty fields: a set for all purposes, as thalweg race takes it.","留空则采用 thalweg race 的通用设置。"],begin:["Race","开始比赛"],stop:["Stop, keep the result","停止并保留结果"],stopping:["Stopping; what was reached is being judged.","正在停止，并评估已得到的结果。"],timeOver:["The time is over; what was reached is being judged.","时间到，正在评估已得到的结果。"],race:["The race","比赛"],reading:["Reading and encoding the table …","正在读取并编码数据表……"],compiling:["Compiling, the first time only:","正在编译（仅首次需要）："],training:["Training","训练中"],epoch:["epoch","轮"],of:["of","/"],running:["runs still in it","个运行仍在进行"],secondsLeft:["s left","秒剩余"],judging:["Training is over: the answer is being judged …","训练结束，正在评估……"],run:["run","运行"],now:["now","当前"],best:["best","最佳"],ended:["how it ended","结束原因"],isRunning:["running","进行中"],leads:["leads","领先"],more:["further runs are in the curves, not in this list.","个运行只显示在曲线中。"],each:["All runs:","所有运行："],listed:["Runs of the race","比赛中的运行"],course:["How the race went","比赛过程"],folded:["Each line is the mean over folds:","每条线为各折的平均，折数："],failed:["There is no result.","没有结果。"],result:["The result","结果"],english:["","以下部分与报告文件相同，为英文。"],model:["Save the model","保存模型"],report:["Save the report","保存报告"],predicting:["Predicting","预测"],batchLoss:["There are no validation rows: the running batch loss is shown.","没有验证行：显示批次损失的滑动平均。"]}),p1=Is({target:["target","目标"],weight:["weight","权重"],number:["number","数值"],category:["category","类别"],text:["text","文本"],date:["date","日期"],time:["time","时间"],duration:["duration","时长"],group:["group","分组"],dropped:["left out","不使用"]}),Hg=Is({regression:["regression: a number","回归：数值"],binary:["binary: yes or no","二分类"],multiclass:["multiclass: one of several","多分类"],count:["count: how many","计数"]}),m1=["linear","bins","both","nets","64","64x64"],g1=["auto","1e-3:1:7"],_1=["32","256","full"],v1=["sgd","momentum","nag","adagrad","rmsprop","adam","adamw","lbfgs"];function x1(n,e,t){const i=new Map,s=[],r=(m,g)=>{m==="seconds"?n().seconds=g:n().options[m]=g,m==="task"&&f();for(const _ of s)_();t()},a=(m,g,..._)=>(i.set(m,g),g.addEventListener("input",()=>r(m,g.value)),M("div",{class:"field",title:e.help[m]},M("label",{},M("span",{},et(m)),g),..._)),o=(m,g)=>a(m,M("input",{type:"number",min:g,step:1,inputmode:"numeric"})),l=(m,g,_,...b)=>{const S=M("input",{type:"text",spellcheck:"false",autocomplete:"off",placeholder:_}),C=g.map(E=>{const x=M("button",{type:"button",class:"chip","aria-pressed":"false","aria-label":`${et(m)}: ${E}`},E);return x.addEventListener("click",()=>{S.value=kg(n().options[m],E),r(m,S.value)}),s.push(()=>x.setAttribute("aria-pressed",String(Gg(n().options[m],E)))),x});return a(m,S,M("div",{class:"chips"},...C,...b))},c=M("select",{},M("option",{value:""},et("auto")),...e.tasks.map(m=>M("option",{value:m},Hg(m)))),u=M("select",{}),f=()=>{const m=n().options.task,g=S=>M("option",{value:S},e.losses_titles[S]??S),_=e.tasks.filter(S=>!m||S===m),b=n().options.loss;vt(u,M("option",{value:""},et("ofTask")),..._.map(S=>M("optgroup",{label:Hg(S)},...(e.losses[S]??[]).map(g))),b&&!_.some(S=>e.losses[S]?.includes(b))?M("option",{value:b},b):null),u.value=b},h=M("select",{"aria-label":`${et("optimizers")}: ${et("add")}`},M("option",{value:""},`${et("add")} …`),...e.optimizers.map(({name:m,title:g})=>M("option",{value:m},`${m} – ${g}`)));h.addEventListener("change",()=>{if(h.value){const m=i.get("optimizers");m.value=Gg(n().options.optimizers,h.value)?n().options.optimizers:kg(n().options.optimizers,h.value),r("optimizers",m.value)}h.value=""});const d=v1.filter(m=>e.optimizers.some(g=>g.name===m));return{element:M("div",{class:"fields"},l("optimizers",d,"sgd,adam,beta1=0.8",h),l("models",m1,"linear,64x64,dropout=0.1"),l("lrs",g1,"0.01,0.1"),l("batch_sizes",_1,"256"),a("task",c),a("loss",u),o("epochs",1),o("folds",2),o("runs",1),o("seconds",1)),fill:()=>{f();for(const m of pa){const g=i.get(m);g&&document.activeElement!==g&&(g.value=n().options[m])}i.get("seconds").value=n().seconds;for(const m of s)m()}}}function co(n){return n.ending==="left"}function Er(n){return n.overflowed??n.ending==="diverged"}const Vg=8,Wg=["circle","square","triangle","diamond","left","plus","down","ring"],$g=[[],[7,4],[2,3],[9,3,2,3]];function Xg(n){const e=new Map;return n.forEach(i=>{const s=i.loss??1/0;e.set(i.optimizer,Math.min(e.get(i.optimizer)??1/0,s))}),[...e.keys()].sort((i,s)=>e.get(i)-e.get(s)||(i<s?-1:1)).map((i,s)=>({name:i,colour:s%Vg,dash:$g[Math.floor(s/Vg)%$g.length],mark:Wg[s%Wg.length],runs:n.flatMap((r,a)=>r.optimizer===i?[a]:[])}))}function uo(n,e){const t=n.map(i=>{const s=M("button",{type:"button",class:"entry"},Zf(i),i.name),r=()=>e.hoverGroup(i.name),a=()=>e.hoverGroup(null);return s.addEventListener("pointerenter",r),s.addEventListener("pointerleave",a),s.addEventListener("focus",r),s.addEventListener("blur",a),s});return M("div",{class:"legend",role:"group","aria-label":"Optimizers"},...t)}function Zf(n){const e=S1(n.mark);return gt("svg",{class:`swatch g${n.colour}`,width:26,height:12,viewBox:"0 0 26 12","aria-hidden":"true"},gt("line",{x1:0,y1:6,x2:26,y2:6,"stroke-width":2,"stroke-dasharray":n.dash.join(" ")||null}),gt("path",{d:e.path,class:e.filled?"filled":"open"}))}function S1(n){switch(n){case"circle":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!0};case"ring":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!1};case"square":return{path:"M9.4 2.4h7.2v7.2h-7.2z",filled:!0};case"triangle":return{path:"M13 1.4l4.2 7.8h-8.4z",filled:!0};case"down":return{path:"M13 10.6l4.2-7.8h-8.4z",filled:!0};case"diamond":return{path:"M13 1l4.4 5l-4.4 5l-4.4-5z",filled:!0};case"left":return{path:"M8.6 6l7.8-4.4v8.8z",filled:!0};case"plus":return{path:"M8.6 6h8.8M13 1.6v8.8",filled:!1}}}function fo(n){return n.map(e=>({words:e.name,colour:rn(e.colour)}))}let M1=0;function Pi(n,e,t,i,s=`Save “${n}” as PNG`){const r=`card-${++M1}`,a=M("div",{class:"picture"}),o=M("div",{class:"above"}),l=M("button",{type:"button",class:"save","aria-label":s},"PNG");return l.addEventListener("click",()=>{Promise.resolve(i()).then(u=>s_(u,`${t}.png`))}),{element:M("figure",{class:"card","aria-labelledby":r,"data-picture":t},M("figcaption",{},M("h3",{id:r},n),l),M("p",{class:"note"},...Array.isArray(e)?e:[e]),o,a),body:a,above:o}}function Ht(n,e,t){n.beginPath();let i=!1;for(let s=0;s<e.length;s++){const r=Number.isFinite(e[s])&&Number.isFinite(t[s]);r&&i?n.lineTo(e[s],t[s]):r&&n.moveTo(e[s],t[s]),i=r}n.stroke()}function ci(n,e,t,i,s){switch(n.beginPath(),e){case"circle":case"ring":n.arc(t,i,s,0,2*Math.PI);break;case"square":n.rect(t-s*.9,i-s*.9,s*1.8,s*1.8);break;case"triangle":ql(n,[[t,i-s*1.15],[t+s*1.05,i+s*.8],[t-s*1.05,i+s*.8]]);break;case"down":ql(n,[[t,i+s*1.15],[t+s*1.05,i-s*.8],[t-s*1.05,i-s*.8]]);break;case"diamond":ql(n,[[t,i-s*1.25],[t+s*1.1,i],[t,i+s*1.25],[t-s*1.1,i]]);break;case"left":ql(n,[[t-s*1.15,i],[t+s*.8,i-s*1.05],[t+s*.8,i+s*1.05]]);break;case"plus":n.moveTo(t-s*1.1,i),n.lineTo(t+s*1.1,i),n.moveTo(t,i-s*1.1),n.lineTo(t,i+s*1.1),n.stroke();return}e==="ring"?n.stroke():n.fill()}function qg(n,e,t,i){n.beginPath(),n.moveTo(e-i,t-i),n.lineTo(e+i,t+i),n.moveTo(e+i,t-i),n.lineTo(e-i,t+i),n.stroke()}function ql(n,e){e.forEach(([t,i],s)=>s?n.lineTo(t,i):n.moveTo(t,i)),n.closePath()}function Yg(n,e,t,i){const s=(e==="gap"?n.gaps:n.curve[e])??[],r=(e==="gap"?void 0:n.curve.epoch)??s.map((l,c)=>c+1),a=n.curve.seconds??[];return{x:r.slice(0,s.length).map((l,c)=>t==="rows"?l*i:a[c]??NaN),y:s.map(l=>l??NaN),epoch:r.slice(0,s.length)}}function b1(n,e,t,i){const s=n.flatMap(({y:h})=>h.slice(-1)).filter(h=>Number.isFinite(h)),r=n.flatMap(({y:h})=>h).filter(h=>Number.isFinite(h));if(!r.length)return{low:t?.1:0,high:1};const a=Math.min(...r),o=Math.max(...r),l=[...s].sort((h,d)=>h-d),c=l[Math.floor((l.length-1)/2)]??a;if(i==="best"){const h=n.map(({y:v})=>v[0]).filter(v=>Number.isFinite(v)),d=h.length?Math.min(...h):a,p=Math.max(Xl(s),Math.min(d,a+12*(c-a)));return Cn([a,Math.min(o,p)],t,.06)}const u=t?c*(c/a)**2:c+4*(c-a),f=e!==null&&e>a?e*1.08:Math.max(u,a*1.01);return Cn([a,Math.min(o,f)],t,.06)}const y1={split:"Loss on the whole split",batch:"Running batch loss",gap:"Gap to the optimum"},w1={split:"Frozen weights after each epoch, on every row of the validation split. The thick line is the run kept; its mark is the epoch whose weights it keeps. A bar ends a run that left the race, a cross one that diverged.",batch:"An average over weights that change within the epoch: progress only, never a result, and not to be compared with the loss on a split.",gap:"Objective on the training rows less the lowest that there is, which a solver found, on a logarithmic scale: a straight line falls at a steady rate."};function Jf(n,e,t,i){return n.runs.some(s=>Yg(s,i,"rows",n.rows.train).y.length)?Kg(n,e,t,i).element:null}function Kg(n,e,t,i){const s=n.rows.train;let r="rows",a=i==="gap"?"all":"best";const o=n.runs.some(w=>w.curve.seconds?.some(N=>N!==null)),l=()=>n.runs.map(w=>Yg(w,i,r,s));let c=l();const u=i==="split"?n.baseline_loss??null:null,f=()=>i==="gap"||yr(c.flatMap(({y:w})=>w).filter(w=>Number.isFinite(w)));let h=f();const d=n.runs.map((w,N)=>e.find(O=>O.runs.includes(N))),p=()=>{const w=c.flatMap(({x:U})=>U),N=r==="rows"?(n.epochs_planned??0)*s:0,O=Cn([0,N,...w],!1,.02),A=c.flatMap(({y:U})=>U);return{x:{label:r==="rows"?"training rows seen":"seconds since training began",log:!1,range:{low:0,high:O.high}},y:{label:i==="gap"?"objective − optimum":n.loss.replaceAll("_"," "),log:h,range:i==="gap"?Cn(A,!0,.05):b1(c,u,h,a),text:U=>ge(U,5)}}},v=({context:w,x:N,y:O,ratio:A,box:U})=>{u!==null&&Number.isFinite(O(u))&&(w.strokeStyle=yt("soft"),w.lineWidth=A,w.setLineDash([3*A,4*A]),Ht(w,[U.left,U.left+U.width],[O(u),O(u)]),w.setLineDash([]),w.fillStyle=yt("soft"),w.font=`${11*A}px system-ui, sans-serif`,w.textAlign="right",w.fillText("the best constant",U.left+U.width-6*A,O(u)-5*A));const G=n.runs.map((B,$)=>$).sort((B,$)=>m(B)-m($));for(const B of G){const $=t.emphasis(B),V=d[B],Y=B===n.winner&&$!=="faint";w.globalAlpha=$==="faint"?.14:$==="strong"||Y?1:.62,w.strokeStyle=w.fillStyle=rn(V.colour),w.lineWidth=($==="strong"?3:Y?2.6:1.3)*A,w.setLineDash(V.dash.map(ce=>ce*A));const Q=c[B].x.map(N),ie=c[B].y.map(O);Ht(w,Q,ie),w.setLineDash([]);const Z=Q.length-1,q=c[B].epoch.indexOf(n.runs[B].kept_epoch);Q.length===1&&ci(w,V.mark,Q[0],ie[0],3*A),Z>=0&&Er(n.runs[B])?qg(w,Q[Z],ie[Z],3.4*A):Z>=0&&co(n.runs[B])&&Ht(w,[Q[Z],Q[Z]],[ie[Z]-5*A,ie[Z]+5*A]),($==="strong"||Y)&&Z>0&&ci(w,V.mark,Q[q<0?Z:q],ie[q<0?Z:q],4.5*A)}w.globalAlpha=1},m=w=>t.emphasis(w)==="strong"?2:t.emphasis(w)==="faint"?0:w===n.winner?1.5:1,g=()=>c.flatMap(({x:w,y:N,epoch:O},A)=>w.flatMap((U,G)=>Number.isFinite(U)&&Number.isFinite(N[G])?[{x:U,y:N[G],run:A,words:[n.runs[A].setting,`epoch ${O[G]}: ${ge(N[G])}`,...G===w.length-1&&co(n.runs[A])?[n.runs[A].status]:[]]}]:[])),_=i==="split"&&n.judged_by==="training loss"?"Loss on the training split":y1[i],b=Pi(_,w1[i],`${i}-loss`,()=>ri(I.canvas,`${_} against ${r==="rows"?"rows seen":"seconds"}`,fo(e),devicePixelRatio));o&&b.above.append(Ns("Horizontal axis",[{value:"rows",words:"rows seen"},{value:"seconds",words:"seconds"}],r,w=>{r=w,c=l();const{x:N,y:O}=p();I.replace(N,O),vt(C,r==="seconds"?S:"")})),i!=="gap"&&b.above.append(Ns("Vertical axis",wh,a,w=>{a=w;const{x:N,y:O}=p();I.replace(N,O)}));const S=`Runs train side by side and share these seconds; all of it took ${Kh(n.seconds)}.`,C=M("p",{class:"aside","aria-live":"polite"});b.above.append(uo(e,t)),b.element.append(C);const E=n.runs[n.winner],{x,y:T}=p(),I=Xn({into:b.body,x,y:T,height:300,about:`${_} of ${n.runs.length} runs by epoch; the run kept, ${E.setting}, ends at ${ge(c[n.winner].y.at(-1)??null)}.`,draw:v,spots:g,onHover:w=>t.hover(w),onClick:w=>t.toggle(w)});t.onChange(I.redraw);const L=()=>{c=l(),h=f();const w=p();I.replace(w.x,w.y)};return{element:b.element,update:L}}class Zg{constructor(e){this.groupOf=e}hovered=null;pinned=new Set;group=null;listeners=[];onChange(e){this.listeners.push(e)}hover(e){e!==this.hovered&&(this.hovered=e,this.tell())}hoverGroup(e){e!==this.group&&(this.group=e,this.tell())}toggle(e){this.pinned.delete(e)||this.pinned.add(e),this.tell()}clear(){this.pinned.clear(),this.hovered=this.group=null,this.tell()}get active(){return this.hovered!==null||this.group!==null||this.pinned.size>0}emphasis(e){return this.active?e===this.hovered||this.pinned.has(e)||this.groupOf[e]===this.group?"strong":"faint":"plain"}tell(){for(const e of this.listeners)e()}}function E1(n){const e=n.runs.map(({number:s})=>s),i=[...new Set(e)].map(s=>e.indexOf(s)).map(s=>n.runs[s]).map(s=>({members:e.filter(r=>r===s.number).length,gone:0,partial:new Map,setting:s.setting,label:s.label,optimizer:s.optimizer,budget:s.epochs,over:!1,lr:null,batch_size:"",schedule:"",seed:0,loss:null,valid_loss:null,train_loss:null,objective:null,epochs:0,kept_epoch:0,updates:0,ending:"",status:"",curve:{epoch:[],batch:[],split:[]}}));return{format:0,target:n.target,task:n.task,answer:"",sentence:"",loss:n.loss,rows:n.rows,split:{},judged_by:n.judged?"validation loss":"training loss",trained_on:"",seconds:0,engine:"",interrupted:!1,runs_in_all:i.length,of:e,epochs_planned:Math.max(...i.map(({budget:s})=>s)),winner:0,runs:i,figures:{},repeat:{command:"",python:"",install:"",versions:{}}}}function T1(n,e,t){e.runs.forEach((i,s)=>{const r=n.runs[n.of[i]],a=e.epochs[s],{epoch:o,batch:l,split:c}=r.curve;if(o.length&&a<=o[o.length-1])return;const u=r.partial.get(a)??[0,0,0];if(u[0]++,u[1]+=e.batch[s]??NaN,u[2]+=e.valid[s]??NaN,r.partial.set(a,u),u[0]<r.members)return;r.partial.clear();const f=d=>Number.isFinite(d)?d/r.members:null;o.push(a),l.push(f(u[1])),c.push(f(u[2])),r.epochs=a;const h=f(t?u[2]:u[1]);h!==null&&(r.loss===null||h<r.loss)&&(r.loss=h,r.kept_epoch=a)}),n.winner=Jg(n)}function A1(n,e){const t=n.runs[n.of[e.run]];t.gone++,t.over=t.gone>=t.members,t.ending=e.ending,t.overflowed=(t.overflowed??!1)||e.overflowed,(t.over||e.overflowed)&&(t.status=e.said),n.winner=Jg(n)}function Jg(n){let e=0,t=1/0;return n.runs.forEach((i,s)=>{!i.overflowed&&i.loss!==null&&i.loss<t&&(t=i.loss,e=s)}),e}const R1=200;function C1(n,{onPlan:e,onChange:t,onDone:i,onFailed:s,onStop:r}){let a=null,o=!0,l="reading",c="",u="",f=null,h=!1;const d=M("progress",{class:"race-bar",max:1,"aria-label":et("race")}),p=M("p",{class:"race-said",role:"status"},et("reading")),v=M("button",{type:"button",class:"save stop"},et("stop"));v.addEventListener("click",r);const m=M("div",{class:"problem",role:"alert"}),g=M("div",{class:"race-curves"}),_=M("div",{}),b=M("details",{class:"race-course",open:!0,hidden:!0},M("summary",{},et("course")),g,_),S=M("section",{class:"card race","aria-label":et("race")},M("div",{class:"race-head"},M("h2",{class:"sub"},et("race")),v),d,p,m,b),C=[],E=w=>{p.textContent=c?`${c} ${w}`:w},x=w=>{l=w;const N=w==="done"||w==="failed";v.hidden=N,d.hidden=N,p.hidden=N,b.classList.toggle("running",!N),w==="done"&&(b.open=!1),N&&L(),t()},T=()=>{h||(h=!0,requestAnimationFrame(()=>{h=!1,f?.();for(const w of C)w.update();t()}))},I=w=>{o=w.judged;const N=a=E1(w),O=Xg(N.runs),A=new Zg(N.runs.map($=>$.optimizer)),U=Kg(N,O,A,o?"split":"batch");f=U.update,C.length=0;const G=N.runs.slice(0,R1).map(($,V)=>{const Y=O.find(he=>he.runs.includes(V)),Q=M("button",{type:"button",class:"pin","aria-pressed":"false"},Zf(Y),$.label||$.setting);Q.addEventListener("click",()=>A.toggle(V));const ie=M("td",{class:"n"}),Z=M("td",{class:"n"}),q=M("td",{class:"n"}),ce=M("td",{class:"ending"}),re=M("span",{class:"badge",hidden:!0},et("leads")),_e=M("tr",{},M("th",{scope:"row"},Q,re),ie,Z,q,ce);return _e.addEventListener("pointerenter",()=>A.hover(V)),_e.addEventListener("pointerleave",()=>A.hover(null)),Q.addEventListener("focus",()=>A.hover(V)),Q.addEventListener("blur",()=>A.hover(null)),A.onChange(()=>{_e.dataset.emphasis=A.emphasis(V),Q.setAttribute("aria-pressed",String(A.pinned.has(V)))}),C.push({update:()=>{const he=(o?$.curve.split:$.curve.batch)??[],ae=V===N.winner&&$.loss!==null;ie.textContent=`${$.epochs} ${et("of")} ${$.budget}`,Z.textContent=ge(he[he.length-1]??null),q.textContent=ge(Er($)?null:$.loss),ce.textContent=$.status||et("isRunning"),re.hidden=!ae,_e.classList.toggle("winner",ae),_e.classList.toggle("gone",co($)||Er($))}}),_e});b.hidden=!1,b.classList.add("running"),vt(g,U.element);const B=N.runs.length-G.length;vt(_,w.folds?M("p",{class:"note"},`${et("folded")} ${w.folds}.`):null,w.common?M("p",{class:"note"},`${et("each")} ${w.common}.`):null,o?null:M("p",{class:"note"},et("batchLoss")),M("div",{class:"scroll live-runs",role:"region",tabindex:0,"aria-label":et("listed")},M("table",{},M("thead",{},M("tr",{},M("th",{scope:"col"},et("run")),M("th",{class:"n",scope:"col"},et("epoch")),M("th",{class:"n",scope:"col"},et("now")),M("th",{class:"n",scope:"col"},et("best")),M("th",{scope:"col"},et("ended")))),M("tbody",{},...G))),B>0?M("p",{class:"note"},`${B} ${et("more")}`):null);for(const $ of C)$.update();e(w)},L=e_(`data/events?race=${n}`,{phase:w=>{const{name:N}=w;N!=="training"&&d.removeAttribute("value"),E(N==="training"?`${et("training")} …`:et(N)),x(N)},compiling:w=>{const{kernel:N,number:O,of:A}=w;E(`${et("compiling")} ${N.replace(/_float(32|64)/,"").replaceAll("_"," ")} (${O} ${et("of")} ${A})`),l==="reading"&&x("compiling")},planned:w=>I(w),losses:w=>{a&&T1(a,w,o),T()},ended:w=>{a&&A1(a,w),T()},progress:w=>{if(l!=="training")return;const N=w;d.value=N.total_rows?N.rows/N.total_rows:0;const O=N.seconds_left===null?"":`, ${ge(N.seconds_left,2)} ${et("secondsLeft")}`;E(`${et("training")}: ${et("epoch")} ${N.epoch} ${et("of")} ${N.epochs}, ${N.running} ${et("of")} ${N.runs} ${et("running")}${O}`)},stopping:w=>{c=et(w.why==="time"?"timeOver":"stopping"),v.hidden=!0,E("")},done:w=>{T(),x("done"),i(w)},failed:w=>{const{error:N,problems:O}=w,A=O.length>1?M("ul",{},...O.map(U=>M("li",{},U))):M("p",{},N);u=N,vt(m,M("p",{},et("failed")),A),x("failed"),s()}},()=>{});return{element:S,close:L,race:()=>a,phase:()=>l,said:()=>p.textContent??"",failure:()=>u,canvas:()=>g.querySelector("canvas")}}const L1={about:"Confusion matrix",caption:"Rows: the class it is; columns: what it was taken for.",recall:"recall"};function Qf(n,e,t=L1){const i=n.length>12;return M("div",{class:"scroll",role:"region",tabindex:0,"aria-label":t.about},M("table",{class:i?"confusion many":"confusion"},M("caption",{},t.caption),M("thead",{},M("tr",{},M("td",{}),...n.map(s=>M("th",{scope:"col",class:"n",title:s},Ii(s,i?8:14))),M("th",{scope:"col",class:"n"},t.recall))),M("tbody",{},...e.map((s,r)=>{const a=s.reduce((o,l)=>o+l,0);return M("tr",{},M("th",{scope:"row",title:n[r]},Ii(n[r],i?12:20)),...s.map((o,l)=>M("td",{class:`n s${a>0?Math.round(10*o/a):0} ${r===l?"right":"wrong"}`},ge(o))),M("td",{class:"n"},a>0?Xt(s[r]/a,1):"–"))}))))}const ma=n=>n.reduce((e,t)=>e+t,0);function P1(n,e=10){const t=n.right.length/e,i=[];for(let s=0;s<e;s++){const r=[s*t,(s+1)*t],a=ma(n.right.slice(...r)),o=ma(n.wrong.slice(...r)),l=a+o;if(!(l>0))continue;let c=0;for(let f=r[0];f<r[1];f++)c+=(n.mean[f]??0)*(n.right[f]+n.wrong[f]);const u=a/l;i.push({predicted:c/l,observed:u,error:Math.sqrt(u*(1-u)/l),weight:l})}return i}function ho(n,e){const t=ma(n.right.slice(e)),i=ma(n.right.slice(0,e)),s=ma(n.wrong.slice(e)),r=ma(n.wrong.slice(0,e)),a=(o,l)=>l>0?o/l:null;return{threshold:e/n.right.length,true_positive:t,false_positive:s,false_negative:i,true_negative:r,precision:a(t,t+s),recall:a(t,t+i),specificity:a(r,r+s),f1:a(2*t,2*t+s+i),accuracy:(t+r)/(t+r+s+i)}}function D1(n){return Array.from({length:n.right.length-1},(e,t)=>ho(n,t+1))}const jf=[{key:"precision",words:"precision",colour:0,dash:[]},{key:"recall",words:"recall",colour:1,dash:[8,4]},{key:"f1",words:"F1",colour:2,dash:[2,3]},{key:"accuracy",words:"accuracy",colour:3,dash:[9,3,2,3]}],N1=[10,20,30,40,50,60,70,80,90];function I1(n,e,t=.5){const i=D1(n),s=Math.min(99,Math.max(1,Math.round(100*t)));let r=s;const a=({context:_,x:b,y:S,ratio:C,box:E})=>{for(const{key:x,colour:T,dash:I}of jf)_.strokeStyle=rn(T),_.lineWidth=2*C,_.setLineDash(I.map(L=>L*C)),Ht(_,i.map(L=>b(L.threshold)),i.map(L=>L[x]===null?NaN:S(L[x])));_.setLineDash([]),_.strokeStyle=yt("ink"),_.lineWidth=1.4*C,Ht(_,[b(r/100),b(r/100)],[E.top,E.top+E.height])},o="What each threshold would decide",l=Pi(o,`${e[1]} is predicted where its probability is at least the threshold; on the test rows.${t===.5?"":` The model decides at ${ge(t)}.`}`,"thresholds",()=>ri(c.canvas,o,jf.map(({words:_,colour:b})=>({words:_,colour:rn(b)})),devicePixelRatio));l.above.append(M("p",{class:"outputs"},...jf.map(({words:_,colour:b,dash:S})=>M("span",{},M("i",{class:`stroke g${b} ${S.length?"dashed":""}`,"aria-hidden":"true"}),_))));const c=Xn({into:l.body,x:{label:"threshold",log:!1,range:{low:0,high:1},text:_=>Xt(_)},y:{label:"share",log:!1,range:{low:0,high:1.02},text:_=>Xt(_)},height:280,about:"Precision, recall, F1 and accuracy over the threshold; the table beside has the figures.",draw:a}),u=M("output",{class:"n"}),f=M("input",{type:"range",min:1,max:99,step:1,value:r,id:"threshold","aria-describedby":"threshold-says"}),h=M("div",{"aria-live":"polite"}),d=M("p",{class:"note",id:"threshold-says"}),p=()=>{const _=ho(n,r);vt(u,Xt(r/100)),f.setAttribute("aria-valuetext",Xt(r/100)),vt(h,Qf([...e],[[_.true_negative,_.false_positive],[_.false_negative,_.true_positive]])),vt(d,U1(_)),c.redraw()};f.addEventListener("input",()=>{r=Number(f.value),p()});const v=_=>[_.precision,_.recall,_.specificity,_.f1,_.accuracy].map(b=>M("td",{class:"n"},Xt(b,1))),m=M("div",{class:"scroll short",role:"region",tabindex:0,"aria-label":"Thresholds"},M("table",{},M("thead",{},M("tr",{},M("th",{scope:"col",class:"n"},"threshold"),...["precision","recall","specificity","F1","accuracy"].map(_=>M("th",{scope:"col",class:"n"},_)))),M("tbody",{},...N1.map(_=>M("tr",{class:_===s?"winner":null},M("th",{scope:"row",class:"n"},Xt(_/100)),...v(ho(n,_))))))),g=M("section",{class:"card plain"},M("h3",{},"Confusion matrix at a threshold"),M("p",{class:"slide"},M("label",{for:"threshold"},"Threshold"),f,u),d,h);return p(),[l.element,g,M("section",{class:"card plain"},M("h3",{},"Thresholds"),m)]}function U1(n){return`Precision ${Xt(n.precision,1)}, recall ${Xt(n.recall,1)}, specificity ${Xt(n.specificity,1)}, F1 ${ge(n.f1,4)}, accuracy ${Xt(n.accuracy,1)}.`}const Qg=[["train","training"],["valid","validation"],["test","test"]],F1=new Set(["loss","objective"]);function O1(n){const e=n.runs[n.winner],t=e.curve.batch??[],i=e.curve.epoch??t.map((l,c)=>c+1),s=t[Math.max(0,i.indexOf(e.kept_epoch))],r=l=>n.figures[l],a=(n.members?.length??0)>0,o=r("train")?.objective??null;return M("ol",{class:"numbers"},Yl("Batch loss","An average over weights that changed meanwhile. Progress, never a result.",[[a?"the best single run, its kept epoch":"in the epoch kept",s??null]]),Yl("Loss on a split","Of the frozen weights, on every row.",Qg.flatMap(([l,c])=>r(l)?[[c,eh(r(l).loss)]]:[])),Yl("Objective","Training loss and penalty: what training minimises.",[o===null||typeof o!="number"?["training, without a penalty",eh(r("train")?.loss)]:["training",o]]),Yl("Metrics","What one cares about; most have no useful gradient.",B1(r("test")??r("valid")??{}).map(l=>[l,eh((r("test")??r("valid"))[l])])))}function eh(n){return typeof n=="number"?n:null}function B1(n){return["r2","rmse","mae","accuracy","f1","roc_auc","log_loss"].filter(t=>typeof n[t]=="number").slice(0,4)}function Yl(n,e,t){return M("li",{},M("h3",{},n),M("p",{},e),M("dl",{},...t.flatMap(([i,s])=>[M("dt",{},i),M("dd",{class:"n"},ge(s))])))}function z1(n){const e=Qg.filter(([a])=>n.figures[a]),t=n.figures.baseline,i=Object.keys(n.figures[e[0][0]]??{}),s=e.at(-1)[1],r=a=>M("td",{class:"n"},Array.isArray(a)?a.map(o=>ge(o,3)).join("  "):ge(a));return M("div",{class:"scroll",role:"region",tabindex:0,"aria-label":"Figures"},M("table",{},M("thead",{},M("tr",{},M("th",{scope:"col"},"figure"),...e.map(([,a])=>M("th",{scope:"col",class:"n"},a)),t?M("th",{scope:"col",class:"n"},`best constant (${s})`):null)),M("tbody",{},...i.map(a=>M("tr",{class:F1.has(a)?"loss":null},M("th",{scope:"row"},a.replaceAll("_"," ")),...e.map(([o])=>r(n.figures[o][a])),t?r(t[a]):null)))))}function k1(n){const{command:e,python:t,install:i,versions:s}=n.repeat;return M("div",{class:"repeat"},e?[M("p",{},"The same again, on the command line:"),th(e)]:null,t?[M("p",{},e?"or in Python:":"The same again, in Python, with the same data:"),th(t)]:null,[M("p",{},"with the versions that made it:"),th(i)],M("dl",{class:"versions"},...Object.entries(s).flatMap(([r,a])=>[M("dt",{},r),M("dd",{},a)])))}function th(n){const e=M("button",{type:"button",class:"copy"},"Copy");return e.addEventListener("click",()=>{navigator.clipboard?.writeText(n).then(()=>e.textContent="Copied",()=>e.textContent="Select it and copy")}),M("div",{class:"code"},M("pre",{tabindex:0,"aria-label":"Command"},M("code",{},n)),e)}function G1(n,e,t){const i=r=>r===null||typeof r=="number"&&!Number.isFinite(r);if(i(n)||i(e))return Number(i(n))-Number(i(e));const s=typeof n=="number"&&typeof e=="number"?n-e:String(n).localeCompare(String(e),"en",{numeric:!0});return t?-s:s}const H1=["lr"],V1=new Set(["setting","loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","optimizer","seed"]);function W1(n){const{runs:e,verdict:t}=n,i=new Map(t?.settings.filter(o=>!o.mean).flatMap(o=>o.runs.map(l=>[l,o]))??[]),s=(o,l,c,u,f=ge)=>({key:o,title:l,about:u,numeric:!0,value:h=>c(e[h],h),show:h=>f(c(e[h],h))}),r=[...new Set(e.flatMap(o=>Object.keys(o)))].filter(o=>!V1.has(o)).filter(o=>H1.includes(o)||new Set(e.map(l=>String(l[o]??null))).size>1).map(o=>({key:o,title:o==="lr"?"rate":o==="batch_size"?"batch":o.replaceAll("_"," "),about:o==="lr"?"learning rate":void 0,numeric:e.every(l=>l[o]===void 0||l[o]===null||typeof l[o]=="number"),value:l=>e[l][o]??null,show:l=>ui(e[l][o])}));new Set(e.map(o=>o.seed)).size>1&&r.push(s("seed","seed",o=>o.seed,void 0,ui));const a=s("loss",n.judged_by,o=>Er(o)?null:o.loss,"of the weights that the run keeps, on the whole split");return t&&(a.show=o=>{const l=i.get(o)?.standard_error,c=ge(Er(e[o])?null:e[o].loss);return l==null?c:`${c} ± ${ge(l,2)}`}),[...r,a,...t&&t.settings.some(o=>o.probability_best!==null)?[s("probability","P(best)",(o,l)=>i.get(l)?.probability_best??null,"probability that this setting is the best, by bootstrap over rows",o=>Xt(o,1))]:[],...n.metric?[s("metric",n.metric.name,o=>o.metric??null)]:[],...n.judged_by==="training loss"?[]:[s("train_loss","training loss",o=>o.train_loss)],...e.some(o=>o.objective!==null&&o.objective!==o.train_loss)?[s("objective","objective",o=>o.objective,"training loss and penalty: what training minimises")]:[],...e.some(o=>typeof o.gap=="number")?[s("gap","gap to optimum",o=>o.gap??null,"objective less the lowest that there is")]:[],s("epochs","epochs",o=>o.epochs,"completed; the weights kept are those of an earlier or the last",String),s("kept","kept",o=>o.kept_epoch,"the epoch whose weights the run keeps",String),s("updates","updates",o=>o.updates)]}function $1(n,e,t){const i=[{key:"optimizer",title:"optimizer",numeric:!1,value:f=>n.runs[f].optimizer,show:f=>n.runs[f].optimizer},...W1(n),{key:"ended",title:"ended",numeric:!1,value:f=>n.runs[f].ending,show:f=>n.runs[f].status}],s=n.runs.map((f,h)=>e.find(d=>d.runs.includes(h))),r=new Set(n.verdict?.settings.filter((f,h)=>!f.mean&&n.verdict.tied.includes(h)).flatMap(f=>f.runs)??[]);let a={key:"loss",downwards:!1};const o=n.runs.map((f,h)=>{const d=M("button",{type:"button",class:"pin","aria-pressed":"false","aria-label":`Mark ${f.setting}`},Zf(s[h]),f.optimizer);d.addEventListener("click",()=>t.toggle(h));const p=[h===n.winner?M("span",{class:"badge"},"kept"):null,n.members?.includes(h)?M("span",{class:"badge"},"in the mean"):null,r.has(h)&&h!==n.winner?M("span",{class:"badge tied"},"not told apart"):null],v=M("tr",{class:h===n.winner?"winner":null},M("th",{scope:"row"},d,...p),...i.slice(1).map(m=>M("td",{class:m.numeric?"n":null},m.show(h))));return v.addEventListener("pointerenter",()=>t.hover(h)),v.addEventListener("pointerleave",()=>t.hover(null)),d.addEventListener("focus",()=>t.hover(h)),d.addEventListener("blur",()=>t.hover(null)),{row:v,pin:d}}),l=M("tbody"),c=i.map(f=>{const h=M("button",{type:"button",title:f.about??null},f.title,M("span",{class:"arrow","aria-hidden":"true"})),d=M("th",{scope:"col",class:f.numeric?"n":null},h);return h.addEventListener("click",()=>{a={key:f.key,downwards:a.key===f.key?!a.downwards:!1},u()}),{column:f,head:d}}),u=()=>{const f=i.find(d=>d.key===a.key)??i[0],h=n.runs.map((d,p)=>p).sort((d,p)=>G1(f.value(d),f.value(p),a.downwards)||d-p);vt(l,...h.map(d=>o[d].row));for(const{column:d,head:p}of c)d.key===a.key?p.setAttribute("aria-sort",a.downwards?"descending":"ascending"):p.removeAttribute("aria-sort")};return u(),t.onChange(()=>{o.forEach(({row:f,pin:h},d)=>{f.dataset.emphasis=t.emphasis(d),h.setAttribute("aria-pressed",String(t.pinned.has(d)))})}),M("div",{class:"scroll",role:"region",tabindex:0,"aria-label":"Table of runs"},M("table",{class:"runs"},M("thead",{},M("tr",{},...c.map(({head:f})=>f))),l))}const jg=[0,.2,.4,.6,.8,1];function X1(n,e){const t=P1(n),i=Math.max(...t.map(u=>u.weight)),s=({context:u,x:f,y:h,ratio:d,box:p})=>{u.fillStyle=yt("band"),t.forEach(v=>{const m=Math.floor(Math.min(v.predicted,.9999)*10)/10,g=v.weight/i*p.height*.22;u.fillRect(f(m)+d,p.top+p.height-g,f(m+.1)-f(m)-2*d,g)}),u.strokeStyle=yt("soft"),u.lineWidth=d,u.setLineDash([3*d,4*d]),Ht(u,[f(0),f(1)],[h(0),h(1)]),u.setLineDash([]),u.strokeStyle=u.fillStyle=yt("c0"),u.lineWidth=2.2*d,Ht(u,t.map(v=>f(v.predicted)),t.map(v=>h(v.observed))),u.lineWidth=1.4*d;for(const v of t){const m=f(v.predicted);Ht(u,[m,m],[h(v.observed-v.error),h(v.observed+v.error)]),ci(u,"circle",m,h(v.observed),4*d)}},r=n.of==="top class",a="Calibration",l=Pi(a,`Of the test rows to which the model gives ${r?"the class that the model is surest of":e} a probability of, say, 70 %, the share that is it; on the dashed line both agree. Strokes are one standard error, bars below how many rows there are.`,"calibration",()=>ri(c.canvas,a,[],devicePixelRatio)),c=Xn({into:l.body,x:{label:"predicted probability",log:!1,range:{low:-.02,high:1.03},at:jg,text:u=>Xt(u)},y:{label:"share that came true",log:!1,range:{low:-.03,high:1.04},at:jg,text:u=>Xt(u)},height:300,about:`Calibration: ${t.map(u=>`predicted ${Xt(u.predicted,1)}, true ${Xt(u.observed,1)}`).join("; ")}.`,draw:s,spots:()=>t.map(u=>({x:u.predicted,y:u.observed,run:-1,words:[`predicted ${Xt(u.predicted,1)}`,`true ${Xt(u.observed,1)} ± ${Xt(u.error,1)}`,`${wi(Math.round(u.weight),"row")} (weight ${ge(u.weight)})`]}))});return l.element}const q1=12;function Y1(n){return[K1(n),...n.columns.filter(e=>e.kind!=="number").slice(0,q1).map(e=>Z1(e,n.unit))]}function K1(n){const e="How much each column moves the prediction",a=24*n.columns.length+8,o=Math.max(...n.columns.map(f=>f.size))||1,l=f=>396*f/o,c=gt("svg",{class:"bars",viewBox:`0 0 640 ${a}`,role:"img","aria-label":`${e}: ${n.columns.map(f=>`${f.column} ${ge(f.size,4)}`).join(", ")}`},...n.columns.flatMap((f,h)=>[gt("text",{class:"name",x:160,y:24*h+19,"text-anchor":"end"},Ii(f.column,24)),gt("rect",{class:`bar-of ${f.kind}`,x:168,y:24*h+7,height:15,width:Math.max(1,l(f.size)).toFixed(1),rx:2}),gt("text",{class:"value",x:168+l(f.size)+7,y:24*h+19},ge(f.size,4))])),u=Pi(e,`Added to ${n.unit}: by one standard deviation of a number, or between the lowest and the highest point of a curve or its levels.${n.left?` ${wi(n.left,"further column")} of less effect are left out.`:""}`,"effects",async()=>ri(await To(c,2),e,[],2));return u.element.classList.add("wide"),u.body.append(c),u.element}function Z1(n,e){const t=Ii(n.column,44),i=n.kind==="curve"?Q1(n):j1(n),s=Pi(t,n.kind==="curve"?`What it adds to ${e}, its mean being 0; marks below are the edges of its bins, with about as many rows between each two.`:`What each level adds to ${e}, beside the mean of all levels.${n.more?` ${wi(n.more,"level")} nearer to it are left out.`:""}`,`effect-${n.column.replace(/[^\p{L}\p{N}]+/gu,"-").slice(0,40)}`,async()=>ri(await To(i,2),t,J1(n),2));return n.outputs.length>1&&s.above.append(M("p",{class:"outputs"},...n.outputs.map((r,a)=>M("span",{},gt("svg",{class:`swatch g${a%8}`,width:12,height:12,"aria-hidden":"true"},gt("rect",{width:11,height:11,rx:2})),r.output)))),s.body.append(i),s.element}function J1(n){return n.outputs.length<2?[]:n.outputs.map((e,t)=>({words:e.output,colour:rn(t%8)}))}const Kl=380,e0=220;function Q1(n){const e=n.outputs.filter(h=>!!h.x&&!!h.y),t=58,i=Kl-12,s=10,r=e0-30,a=Cn(e.flatMap(h=>h.x),!1,.02),o=Cn([0,...e.flatMap(h=>h.y)],!1,.06),l=h=>t+(h-a.low)/(a.high-a.low)*(i-t),c=h=>r-(h-o.low)/(o.high-o.low)*(r-s),u=h=>new Date(h*864e5).toISOString().slice(0,10),f=n.of_days?[e[0].x[0],e[0].x.at(-1)]:js(a.low,a.high,5);return gt("svg",{viewBox:`0 0 ${Kl} ${e0}`,class:"effect",role:"img","aria-label":`${n.column}: adds ${ge(Math.min(...e[0].y),4)} to ${ge(Math.max(...e[0].y),4)}`},...js(o.low,o.high,5).flatMap(h=>[gt("line",{class:"grid",x1:t,x2:i,y1:c(h),y2:c(h)}),gt("text",{class:"tick",x:t-6,y:c(h)+4,"text-anchor":"end"},ge(h,4))]),...f.map((h,d)=>gt("text",{class:"tick",x:l(h),y:r+18,"text-anchor":n.of_days?d?"end":"start":"middle"},n.of_days?u(h):ui(h))),gt("line",{class:"axis",x1:t,x2:i,y1:c(0),y2:c(0)}),...e.map((h,d)=>gt("path",{class:`line g${d%8}`,d:h.x.map((p,v)=>`${v?"L":"M"}${l(p).toFixed(1)} ${c(h.y[v]).toFixed(1)}`).join("")})),...e[0].x.map(h=>gt("line",{class:"rug",x1:l(h),x2:l(h),y1:r,y2:r+5})))}function j1(n){const e=n.outputs.filter(u=>!!u.levels&&!!u.effects),t=e[0].levels,i=20,s=128,r=Kl-14,a=t.length*i+30,o=(u,f)=>u.effects[u.levels.indexOf(f)],l=Cn([0,...e.flatMap(u=>u.effects)],!1,.06),c=u=>s+(u-l.low)/(l.high-l.low)*(r-s);return gt("svg",{viewBox:`0 0 ${Kl} ${a}`,class:"effect",role:"img","aria-label":`${n.column}: ${t.map(u=>`${u} ${ge(o(e[0],u),3)}`).join(", ")}`},...js(l.low,l.high,4).flatMap(u=>[gt("line",{class:"grid",x1:c(u),x2:c(u),y1:2,y2:a-24}),gt("text",{class:"tick",x:c(u),y:a-8,"text-anchor":"middle"},ge(u,3))]),gt("line",{class:"axis",x1:c(0),x2:c(0),y1:2,y2:a-24}),...t.flatMap((u,f)=>[gt("text",{class:"name",x:s-8,y:i*f+16,"text-anchor":"end"},Ii(u,17)),...e.flatMap((h,d)=>{const p=o(h,u);return p===void 0?[]:[...e.length===1?[gt("line",{class:"stem g0",x1:c(0),x2:c(p),y1:i*f+12,y2:i*f+12})]:[],gt("circle",{class:`dot g${d%8}`,cx:c(p),cy:i*f+12,r:4.5})]})]))}const eT=new Set(["setting","loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","seed","optimizer"]),t0={lr:"learning rate",batch_size:"batch size",hidden:"hidden layers"},n0=12;function tT(n,e){const i=["lr","batch_size","schedule",...[...new Set(n.flatMap(a=>Object.keys(a)).filter(a=>!eT.has(a)))].filter(a=>!["lr","batch_size","schedule"].includes(a))],s=[nh("optimizer",n.map(a=>a.optimizer))];for(const a of i){const o=n.map(c=>c[a]??null);if(new Set(o.map(String)).size<2)continue;const l=o.every(c=>c===null||typeof c=="number");s.push(l?nT(t0[a]??a,o):nh(t0[a]??a,o.map(c=>c===null?"–":String(c))))}return new Set(n.map(a=>a.seed)).size>1&&s.push(nh("seed",n.map(a=>String(a.seed)))),[...s.filter(a=>a.ticks.length>1||a.name==="optimizer"),iT(n,e)]}function nh(n,e){const t=e.every(a=>a!==""&&Number.isFinite(Number(a))),i=[...new Set(e)].sort((a,o)=>t?Number(a)-Number(o):a<o?-1:1),s=a=>i.length===1?.5:a/(i.length-1),r=Math.ceil(i.length/n0);return{name:n,place:e.map(a=>s(i.indexOf(a))),ticks:i.map((a,o)=>({at:s(o),words:a})).filter((a,o)=>o%r===0)}}function nT(n,e){const t=e.filter(l=>l!==null),i=[...new Set(t)].sort((l,c)=>l-c);if(i.length<=n0){const l=p=>i.length===1?.5:i.indexOf(p)/(i.length-1),c=i.every(p=>p>0)&&yr(i),u=Cn(i,c,0),f=p=>c?Math.log(p/u.low)/Math.log(u.high/u.low):l(p),d=i.some((p,v)=>v>0&&f(p)-f(i[v-1])<.05)?l:f;return{name:n,place:e.map(p=>p===null?null:d(p)),ticks:i.map(p=>({at:d(p),words:ui(p)}))}}const s=yr(t),r=Cn(t,s,0),a=l=>s?Math.log(l/r.low)/Math.log(r.high/r.low):(l-r.low)/(r.high-r.low),o=s?Og(r.low,r.high,6):js(r.low,r.high,6);return{name:n,place:e.map(l=>l===null?null:a(l)),ticks:o.map(l=>({at:a(l),words:Yh(l)}))}}function iT(n,e){const t=n.map(l=>Er(l)?null:l.loss),i=t.filter(l=>l!==null).sort((l,c)=>l-c),s=t.some(l=>l===null)?.88:1,r=l=>1-(i.length<2?0:i.indexOf(l)/(i.length-1)*s),a=i.filter((l,c)=>c%Math.max(1,Math.ceil((i.length-1)/5))===0),o=[...new Set(a)].map(l=>({at:r(l),words:ge(l,5)}));return s<1&&o.push({at:0,words:"diverged"}),{name:`${e}, ranked`,place:t.map(l=>l===null?0:r(l)),ticks:o}}function sT(n,e,t){if(n.runs.length<2)return null;const i=tT(n.runs,n.judged_by),s="Settings and their loss",r=Pi(s,"A line is a run. Point at one to see it everywhere on this page; click to keep it marked. The best loss is at the end of the last axis, where runs are spread by rank.","parallel-coordinates",async()=>ri(await To(a,2),s,fo(e),2));r.above.append(uo(e,t));const a=gt("svg",{class:"parallel",role:"img","aria-label":`Parallel coordinates of ${n.runs.length} runs over ${i.map(d=>d.name).join(", ")}; the table of runs has the same figures.`});r.body.append(a);let o=[];const l=n.runs.map((d,p)=>e.find(v=>v.runs.includes(p))),c=()=>{const d=Math.max(260,r.body.clientWidth),p=d>=560,v=p?330:74*i.length+10;a.setAttribute("viewBox",`0 0 ${d} ${v}`),a.setAttribute("width",String(d)),a.setAttribute("height",String(v));const m=p?rT(i,d,v):aT(i,d);o=n.runs.map((g,_)=>{const b=gt("path",{d:s0(i,_,m.at),class:`run g${l[_].colour}`,"stroke-dasharray":l[_].dash.join(" ")||null}),S=gt("path",{d:s0(i,_,m.at),class:"grip"});return S.addEventListener("pointerenter",()=>t.hover(_)),S.addEventListener("pointerleave",()=>t.hover(null)),S.addEventListener("click",()=>t.toggle(_)),u.push(S),b}),vt(a,...o,...m.furniture,...u.splice(0)),f()},u=[],f=()=>{o.forEach((d,p)=>{d.dataset.emphasis=t.emphasis(p)==="plain"&&p===n.winner?"first":t.emphasis(p)})};let h=0;return new ResizeObserver(()=>{r.body.clientWidth!==h&&(h=r.body.clientWidth,c())}).observe(r.body),t.onChange(f),r.element}function rT(n,e,t){const i=Math.max(...n[0].ticks.map(({words:d})=>Math.min(14,d.length))),s=34,r=t-14,a=16+8*i,o=e-76,l=d=>a+d/Math.max(1,n.length-1)*(o-a),c=d=>r-d*(r-s),u=(o-a)/Math.max(1,n.length-1),f=Math.max(6,Math.floor(u/8)),h=n.flatMap((d,p)=>{const v=p===n.length-1,m=p===0?"end":"start",g=p===0?-7:7,_=p===0?"start":v?"end":"middle",b=p===0?4:v?e-2:l(p);return[gt("line",{class:"axis",x1:l(p),x2:l(p),y1:s,y2:r}),gt("text",{class:"name",x:b,y:16,"text-anchor":_},Ii(d.name,Math.max(12,f+6))),...i0(d.ticks,r-s).map(({at:S,words:C})=>gt("text",{class:"tick halo",x:l(p)+g,y:c(S)+4,"text-anchor":m},Ii(C,p===0?14:v?10:f)))]});return{at:(d,p)=>[l(d),c(p)],furniture:h}}function aT(n,e){const i=e-26,s=o=>34+o*74,r=o=>22+o*(i-22),a=n.flatMap((o,l)=>[gt("line",{class:"axis",x1:22,x2:i,y1:s(l),y2:s(l)}),gt("text",{class:"name halo",x:2,y:s(l)-14,"text-anchor":"start"},Ii(o.name,30)),...i0(o.ticks,i-22,66).map(({at:c,words:u})=>gt("text",{class:"tick halo",x:r(c),y:s(l)+18,"text-anchor":c<.06?"start":c>.94?"end":"middle"},Ii(u,9)))]);return{at:(o,l)=>[r(l),s(o)],furniture:a}}function i0(n,e,t=15){const i=[];for(const s of[...n].sort((r,a)=>a.at-r.at))i.every(r=>Math.abs(r.at-s.at)*e>=t)&&i.push(s);return i}function s0(n,e,t){let i=!1;return n.map((s,r)=>{const a=s.place[e];if(a===null)return"";const[o,l]=t(r,a),c=`${i?"L":"M"}${o.toFixed(1)} ${l.toFixed(1)}`;return i=!0,c}).join("")}function oT(n,e){return e.flatMap(t=>{const i=t.runs.flatMap(s=>{const{lr:r,loss:a}=n.runs[s];return r===null||!(r>0)?[]:[{run:s,lr:r,loss:Er(n.runs[s])?null:a,lowest:!1}]});for(const s of new Set(i.map(r=>r.lr))){const r=i.filter(c=>c.lr===s&&c.loss!==null),a=r.filter(c=>!co(n.runs[c.run])),l=(a.length?a:r).reduce((c,u)=>c===null||u.loss<c.loss?u:c,null);l&&(l.lowest=!0)}return i.sort((s,r)=>s.lr-r.lr),i.length?[{group:t,points:i}]:[]})}function lT(n){let e=null;for(const t of[...new Set(n.map(i=>i.lr))].sort((i,s)=>s-i)){if(n.some(i=>i.lr===t&&i.loss!==null))break;e=t}return e}function cT(n,e,t){const i=oT(n,e),s=new Set(i.flatMap(({points:A})=>A.map(U=>U.lr)));if(s.size<2)return null;const r=i.flatMap(({points:A})=>A.flatMap(U=>U.loss===null?[]:[U.loss]));if(!r.length)return null;const a=n.baseline_loss??null,o=i.map(({points:A})=>Math.min(...A.flatMap(U=>U.loss===null?[]:[U.loss])));let l="best";const c=()=>{const A=l==="best"?Xl(r,o):(a??1/0)*1.1;return r.map(U=>Math.min(U,A))},u=yr(c()),f=i.some(({points:A})=>A.some(U=>U.loss===null)),h=f?6/7:1;let d=Cn(c(),u,.06),p=0;const v=()=>(d=Cn(c(),u,.06),p=u?d.low*(d.high/d.low)**(1/h):d.low+(d.high-d.low)/h,{label:n.loss.replaceAll("_"," "),log:u,range:{low:d.low,high:p},text:A=>A>d.high?"":ge(A,5)}),m=Cn(s,!0,.05),g={label:"learning rate",log:!0,range:m,text:ui},_=n.learning_rates,b=({context:A,x:U,y:G,ratio:B,box:$})=>{const V=G(d.high);f&&(A.fillStyle=yt("band"),A.fillRect($.left,$.top,$.width,V-$.top),A.strokeStyle=yt("edge"),A.lineWidth=B,Ht(A,[$.left,$.left+$.width],[V,V]),A.fillStyle=yt("soft"),A.font=`${11*B}px system-ui, sans-serif`,A.textAlign="left",A.fillText("diverged",$.left+6*B,$.top+14*B));const Y=_?.stable;Y&&Y>m.low&&Y<m.high&&(A.strokeStyle=yt("warn"),A.setLineDash([4*B,3*B]),Ht(A,[U(Y),U(Y)],[$.top,$.top+$.height]),A.setLineDash([]),A.fillStyle=yt("warn"),A.fillText("2/λ",U(Y)+4*B,$.top+$.height-8*B)),i.forEach(({group:Q,points:ie},Z)=>{const q=t.active&&ie.every(re=>t.emphasis(re.run)==="faint");A.strokeStyle=A.fillStyle=rn(Q.colour),A.globalAlpha=q?.15:.9,A.lineWidth=1.8*B,A.setLineDash(Q.dash.map(re=>re*B));const ce=ie.filter(re=>re.lowest);A.save(),A.beginPath(),A.rect($.left,V,$.width,$.top+$.height-V),A.clip(),Ht(A,ce.map(re=>U(re.lr)),ce.map(re=>G(re.loss))),A.restore(),A.setLineDash([]);for(const re of ie){const _e=t.emphasis(re.run);A.globalAlpha=_e==="faint"?.15:re.lowest||_e==="strong"?1:.45;const he=(_e==="strong"?6:re.lowest?4:3)*B;re.loss===null?(A.lineWidth=1.8*B,qg(A,U(re.lr),E(Z,$.top,V),he*.8)):re.loss<=d.high&&ci(A,Q.mark,U(re.lr),G(re.loss),he)}}),A.globalAlpha=1},S=i.flatMap(({points:A},U)=>A.some(G=>G.loss===null)?[U]:[]),C=A=>(S.indexOf(A)+1)/(S.length+1),E=(A,U,G)=>U+C(A)*(G-U),x=()=>i.flatMap(({points:A},U)=>A.filter(G=>G.loss===null||G.loss<=d.high).map(G=>({x:G.lr,y:G.loss===null?T(U):Math.min(G.loss,d.high),run:G.run,words:[n.runs[G.run].setting,G.loss===null?n.runs[G.run].status:`${n.judged_by} ${ge(G.loss)}`]}))),T=A=>{const U=1-C(A);return u?d.high*(p/d.high)**U:d.high+U*(p-d.high)},I="Final loss against learning rate",L=`Each curve joins an optimizer's lowest ${n.judged_by} at every learning rate tried; other runs at that rate are fainter.${f?" Crosses in the shaded region diverged.":""}${n.runs.some(co)?" Of runs that left the race early it is the loss that they had reached.":""}${uT(n)}`,w=Pi(I,L,"learning-rates",()=>ri(O.canvas,I,fo(e),devicePixelRatio));w.above.append(Ns("Vertical axis",wh,l,A=>{l=A,O.replace(g,v())}),uo(e,t));const N=i.flatMap(({group:A,points:U})=>{const G=lT(U);return G===null?[]:[`${A.name} from ${ui(G)}`]});N.length&&w.element.append(M("p",{class:"aside"},`Diverged at every rate tried: ${N.join(", ")} up.`));const O=Xn({into:w.body,x:g,y:v(),height:320,about:`${I} of ${i.map(({group:A})=>A.name).join(", ")}.`,draw:b,spots:x,onHover:A=>t.hover(A),onClick:A=>t.toggle(A)});return t.onChange(O.redraw),w.element}function uT(n){const e=n.learning_rates?.stable;return e?` 2/λ = ${ui(e)} is the largest stable rate of plain descent in full batches.`:""}function fT(n,e){const t=n.predicted.map((u,f)=>({x:u,y:n.actual[f]-u})),i=r0(t.map(u=>u.x)),s=r0(t.map(u=>u.y)),r=({context:u,x:f,y:h,ratio:d,box:p})=>{u.fillStyle=yt("c0"),u.globalAlpha=.32;for(const v of t)ci(u,"circle",f(v.x),h(v.y),2.4*d);u.globalAlpha=1,u.strokeStyle=yt("soft"),u.lineWidth=d,u.setLineDash([3*d,4*d]),Ht(u,[p.left,p.left+p.width],[h(0),h(0)]),u.setLineDash([]),u.strokeStyle=u.fillStyle=yt("c1"),u.lineWidth=2.4*d,Ht(u,n.bins.map(v=>f(v.predicted)),n.bins.map(v=>h(v.residual))),u.lineWidth=1.6*d;for(const v of n.bins)v.standard_error!==null&&Ht(u,[f(v.predicted),f(v.predicted)],[h(v.residual-v.standard_error),h(v.residual+v.standard_error)]),ci(u,"square",f(v.predicted),h(v.residual),3.4*d)},a="Residuals",o=n.predicted.length<n.of?`${wi(n.predicted.length,"dot")} stand for ${wi(n.of,"test row")}`:wi(n.of,"test row"),l=Pi(a,`Actual − predicted ${e}; ${o}. Squares are means of equally many rows, with one standard error: where they leave the dashed line, the model is wrong on average. The outermost hundredth at each end is cut off.`,"residuals",()=>ri(c.canvas,`Residuals of ${e}`,[{words:"rows",colour:yt("c0")},{words:"means",colour:yt("c1")}],devicePixelRatio)),c=Xn({into:l.body,x:{label:"predicted",log:!1,range:i},y:{label:"actual − predicted",log:!1,range:s},height:300,about:`Residuals of ${n.of} test rows over the prediction; means between ${ge(Math.min(...n.bins.map(u=>u.residual)))} and ${ge(Math.max(...n.bins.map(u=>u.residual)))}.`,draw:r,spots:()=>n.bins.map(u=>({x:u.predicted,y:u.residual,run:-1,words:[`predicted ${ge(u.predicted)}`,`mean residual ${ge(u.residual,3)} ± ${ge(u.standard_error,2)}`,`deviation ${ge(u.deviation,4)}`]}))});return l.element}function r0(n){const e=[...n].sort((i,s)=>i-s),t=e.length>=200?Math.floor(e.length/100):0;return Cn(e.slice(t,e.length-t),!1,.06)}function hT(n){const e=n?.mse,t=n?.target_variance;if(typeof e!="number"||typeof t!="number"||!(t>0))return null;const i=Math.max(e,t),s=(r,a,o)=>M("div",{class:"bar-row"},M("span",{},r),M("meter",{class:`bar ${o}`,min:0,max:i,value:a,"aria-label":r}),M("span",{class:"n"},ge(a)));return M("section",{class:"card plain"},M("h3",{},"MSE beside the variance of the target"),M("p",{class:"note"},"The variance is the MSE of always predicting the mean: what there is to explain."),s("variance",t,"theirs"),s("MSE",e,"ours"),M("p",{class:"aside"},`R² = 1 − MSE / variance = 1 − ${ge(e)} / ${ge(t)} = ${ge(1-e/t)}: ${Xt(Math.max(0,1-e/t),1)} of it is explained.`))}function a0(n,e,t,i){const s=n.runs.flatMap((g,_)=>{const b=i.x.of(_),S=i.y.of(_);return b!==null&&S!==null&&Number.isFinite(b)&&Number.isFinite(S)?[{run:_,x:b,y:S}]:[]});if(s.length<2)return null;const r=dT(s),a=yr(r.map(g=>g.x)),o=i.diagonal?a:yr(r.map(g=>g.y)),l=Cn(r.flatMap(g=>[g.x,g.y]),a,.06),c=i.diagonal?l:Cn(r.map(g=>g.x),a,.06),u=i.diagonal?l:Cn(r.map(g=>g.y),o,.08),f=new Map(e.flatMap(g=>g.runs.map(_=>[_,g]))),h=({context:g,x:_,y:b,ratio:S})=>{i.diagonal&&(g.strokeStyle=yt("soft"),g.lineWidth=S,g.setLineDash([3*S,4*S]),Ht(g,[_(l.low),_(l.high)],[b(l.low),b(l.high)]),g.setLineDash([]));for(const{run:C,x:E,y:x}of r){const T=t.emphasis(C),I=f.get(C);g.globalAlpha=T==="faint"?.18:.9,g.strokeStyle=g.fillStyle=rn(I.colour),g.lineWidth=1.8*S,ci(g,I.mark,_(E),b(x),(T==="strong"?7:4.5)*S),C===n.winner&&(g.globalAlpha=1,g.strokeStyle=yt("ink"),g.beginPath(),g.arc(_(E),b(x),9*S,0,2*Math.PI),g.stroke())}g.globalAlpha=1},d=s.length-r.length,p=i.note+(d?` ${wi(d,"run")} of ${s.length} lie far off, and outside the picture.`:""),v=Pi(i.title,p,i.name,()=>ri(m.canvas,i.title,fo(e),devicePixelRatio));v.above.append(uo(e,t));const m=Xn({into:v.body,x:{label:i.x.label,log:a,range:c,text:g=>ge(g,5)},y:{label:i.y.label,log:o,range:u,text:g=>ge(g,5)},height:300,about:`${i.title} of ${r.length} runs.`,draw:h,spots:()=>r.map(g=>({...g,words:[n.runs[g.run].setting,`${i.x.label} ${ge(g.x)}`,`${i.y.label} ${ge(g.y)}`]})),onHover:g=>t.hover(g),onClick:g=>t.toggle(g)});return t.onChange(m.redraw),v.element}function dT(n){const e=Xl(n.map(i=>i.x)),t=n.filter(i=>i.x<=e);return t.length>=2?t:n}const pT=[0,.2,.4,.6,.8,1];function Zl(n,e,t){let i=n,s=t,r=null;const a=({context:u,x:f,y:h,ratio:d})=>{u.strokeStyle=yt("soft"),u.lineWidth=d,u.setLineDash([3*d,4*d]),Ht(u,[f(0),f(1)],[h(s(0)),h(s(1))]),u.setLineDash([]),u.strokeStyle=yt("c0"),u.lineWidth=2.4*d,Ht(u,i.x.map(f),i.y.map(h)),r&&(u.fillStyle=yt("ink"),ci(u,"circle",f(r[0]),h(r[1]),6*d))},o=Pi(e.title,e.note,e.name,()=>ri(c.canvas,e.title,[],devicePixelRatio),e.save),l=u=>({label:u,log:!1,range:{low:-.02,high:1.03},at:pT,text:f=>Xt(f)}),c=Xn({into:o.body,x:l(e.x),y:l(e.y),height:300,about:`${e.title}: ${e.x}, ${e.y}.`,draw:a,spots:()=>i.x.map((u,f)=>({x:u,y:i.y[f],run:-1,words:[`${e.x} ${Xt(u,1)}`,`${e.y} ${Xt(i.y[f],1)}`,`${e.threshold??"threshold"} ${ge(i.threshold[f],4)}`]}))});return{element:o.element,show:(u,f,h)=>{i=u,r=f,s=h,c.redraw()}}}function mT(n,e,t){const i=(n.tries??[]).flatMap(d=>{const p=e.find(v=>v.name===d.optimizer);return p&&d.k.length>1?[{of:d,group:p}]:[]});if(!i.length)return null;const s=i.flatMap(({of:d})=>d.loss).filter(d=>d!==null),r=yr(s),a=Xl(s,i.flatMap(({of:d})=>d.loss.at(-1)??[])),o=Math.max(...i.map(({of:d})=>d.k.at(-1))),l=({context:d,x:p,y:v,ratio:m})=>{for(const{of:g,group:_}of i){const b=t.active&&_.runs.every(E=>t.emphasis(E)==="faint");d.globalAlpha=b?.15:1,d.strokeStyle=d.fillStyle=rn(_.colour),d.lineWidth=2*m,d.setLineDash(_.dash.map(E=>E*m));const S=g.k.map(p),C=g.loss.map(E=>E===null?NaN:v(E));Ht(d,S,C),d.setLineDash([]),d.lineWidth=1.2*m,d.globalAlpha*=.6,g.error.forEach((E,x)=>{const T=g.loss[x];E!==null&&T!==null&&Ht(d,[S[x],S[x]],[v(T-E),v(T+E)])}),d.globalAlpha=b?.15:1,S.forEach((E,x)=>Number.isFinite(C[x])&&ci(d,_.mark,E,C[x],3.4*m))}d.globalAlpha=1},c="How many tries would have sufficed",u=Pi(c,`The lowest ${n.judged_by} to expect after k settings of an optimizer drawn at random from those tried, with one standard error. A curve that is flat early belongs to an optimizer that is easy to tune.`,"tries",()=>ri(h.canvas,c,fo(i.map(({group:d})=>d)),devicePixelRatio));u.above.append(uo(i.map(({group:d})=>d),t));const f=i.map(({of:d})=>`${d.optimizer} ${d.sufficed===null?"none":d.sufficed}`);u.element.append(M("p",{class:"aside"},`Tries after which the expected best is within 1 % of the best of all: ${f.join(", ")}.`));const h=Xn({into:u.body,x:{label:"settings tried, k",log:!1,range:{low:.6,high:o+.4},at:gT(o),text:String},y:{label:n.loss.replaceAll("_"," "),log:r,range:Cn(s.filter(d=>d<=a),r,.08),text:d=>ge(d,4)},height:300,about:`${c}: ${i.map(({of:d})=>`${d.optimizer} from ${ge(d.loss[0])} to ${ge(d.loss.at(-1))}`).join("; ")}.`,draw:l,spots:()=>i.flatMap(({of:d,group:p})=>d.k.flatMap((v,m)=>d.loss[m]===null?[]:[{x:v,y:d.loss[m],run:p.runs[0],words:[d.optimizer,`best of ${v}: ${ge(d.loss[m])}`]}]))});return t.onChange(h.redraw),u.element}function gT(n){const e=Math.ceil(n/10);return Array.from({length:n},(t,i)=>i+1).filter(t=>t===1||t%e===0)}const _T=14;function vT(n){const e=n.settings[n.winner],t=n.settings.filter(i=>i!==e&&i.difference!==null);return t.sort((i,s)=>i.difference-s.difference),[e,...t.slice(0,_T-1)]}function xT(n,e){const t=n.verdict;if(!t||t.settings.length<2)return null;const i=vT(t),s=t.settings.length-i.length,r=t.judge===n.loss?"loss":t.judge.replaceAll("_"," "),a="Difference to the winner",o=Pi(a,`By how much the ${r} is worse than the winner's on the same rows; thick strokes are one paired standard error, thin ones two. Filled dots are told apart from the best, hollow ones are not.${s>0?` ${wi(s,"further setting")} lie beyond.`:""}`,"verdict",async()=>ri(await To(l,2),a,[],2));o.element.classList.add("wide");const l=gt("svg",{class:"forest",role:"img","aria-label":i.map(h=>`${h.label||h.setting}: ${ge(h.difference,3)} ± ${ge(h.difference_error,2)}`).join("; ")});o.body.append(l);let c=0;const u=()=>{const h=Math.max(260,o.body.clientWidth),d=h<640,p=d?40:24,v=6,m=v+p*i.length+34,g=d?10:Math.min(360,h*.36),_=h-(d?12:170),b=i.map(I=>[(I.difference??0)-2*(I.difference_error??0),(I.difference??0)+2*(I.difference_error??0)]),S=Math.min(0,...b.map(([I])=>I)),C=Math.max(...b.map(([,I])=>I),1e-12),E=I=>g+(I-S)/(C-S)*(_-g);l.setAttribute("viewBox",`0 0 ${h} ${m}`),l.setAttribute("width",String(h)),l.setAttribute("height",String(m));const x=v+p*i.length;vt(l,...js(S,C,d?4:6).flatMap(I=>[gt("line",{class:"grid",x1:E(I),x2:E(I),y1:v,y2:x}),gt("text",{class:"tick",x:E(I),y:x+16,"text-anchor":"middle"},ge(I,3))]),gt("line",{class:"axis",x1:E(0),x2:E(0),y1:v,y2:x}),...i.flatMap((I,L)=>T(I,L)));function T(I,L){const w=v+p*L+(d?29:14),N=I.difference??0,O=I.difference_error??0,A=I.label||I.setting,U=I.probability_best===null?"":`P(best) ${Xt(I.probability_best,1)}`,G=d?[gt("text",{class:"name",x:2,y:w-12,"text-anchor":"start"},Ii(A,Math.floor(h/8)))]:[gt("text",{class:L?"name":"name first",x:g-10,y:w+4,"text-anchor":"end"},Ii(A,Math.floor(g/7.4))),gt("text",{class:"tick",x:h,y:w+4,"text-anchor":"end"},L?`${N>=0?"+":""}${ge(N,3)} ± ${ge(O,2)}`:"winner")],B=gt("g",{class:`setting ${I.told_apart?"apart":"tied"}`},gt("title",{},`${I.setting}: ${ge(I.loss)} ± ${ge(I.standard_error,2)}. ${U}`),...G,gt("line",{class:"thin",x1:E(N-2*O),x2:E(N+2*O),y1:w,y2:w}),gt("line",{class:"thick",x1:E(N-O),x2:E(N+O),y1:w,y2:w}),gt("circle",{class:"mark",cx:E(N),cy:w,r:4.5}),gt("rect",{class:"grip",x:0,y:w-p/2,width:h,height:p}));return I.runs.length&&!I.mean&&(B.addEventListener("pointerenter",()=>e.hover(I.runs[0])),B.addEventListener("pointerleave",()=>e.hover(null))),[B]}};new ResizeObserver(()=>{o.body.clientWidth!==c&&(c=o.body.clientWidth,u())}).observe(o.body);const f=[t.how_sure,t.correction].filter(Boolean);return f.length&&o.element.append(M("p",{class:"aside"},f.join(" "))),o.element}function ST(n,e){const t=Xg(n.runs),i=n.confusion?.classes??[],s=n.probability_bins?.of==="class 1"&&i.length===2,r=n.metric;return[{id:"verdict",title:"How sure that is",parts:[xT(n,e)]},{id:"runs",title:"Runs",said:`${n.folds?`${wi(n.runs_in_all,"setting")}, each the mean over ${n.folds} folds`:wi(n.runs_in_all,"run")}, trained side by side on the same batches.${n.runs.length<n.runs_in_all?` The best ${n.runs.length} are shown.`:""} Point at a run, or mark it with its button, to see it in every picture.`,parts:[$1(n,t,e)]},{id:"descent",title:"The descent",parts:[Jf(n,t,e,"split"),Jf(n,t,e,"batch"),Jf(n,t,e,"gap")]},{id:"settings",title:"What the settings do",parts:[cT(n,t,e),n.judged_by==="training loss"?null:a0(n,t,e,{title:"Training against validation loss",note:`A run above the dashed line does better on the rows it was trained on than on those it never saw. The circled run is the one kept. ${n.generalisation??""}`,name:"train-and-validation",x:{label:"training loss",of:a=>n.runs[a].train_loss},y:{label:"validation loss",of:a=>n.runs[a].valid_loss},diagonal:!0}),r?a0(n,t,e,{title:`Loss against ${r.name.replaceAll("_"," ")}`,note:`Runs are trained by the loss and judged by the metric; they need not rank alike. Both on ${n.judged_by==="validation loss"?"validation rows":"rows held out"}${r.rows<n.rows.valid?`, the metric on ${r.rows.toLocaleString("en")} of them`:""}. ${r.greater_is_better?"Up":"Down"} and left is better.`,name:"loss-and-metric",x:{label:n.judged_by,of:a=>n.runs[a].loss},y:{label:r.name.replaceAll("_"," "),of:a=>n.runs[a].metric??null}}):null,mT(n,t,e),MT(sT(n,t,e))]},{id:"figures",title:"Four numbers that are not the same",said:`Of ${n.answer}.`,parts:[O1(n),z1(n)]},{id:"predictions",title:"Its predictions on the test rows",parts:[n.residuals?fT(n.residuals,n.target):null,hT(n.figures.test),n.probability_bins?X1(n.probability_bins,i[1]??"class 1"):null,...s?I1(n.probability_bins,[i[0],i[1]],n.threshold?.[0]):[],n.roc?Zl(n.roc,{title:"ROC curve",note:`Of the rows of ${i[1]??"class 1"} the share that is found, against the share of the others taken for it, at every threshold. Guessing lies on the dashed line.`,name:"roc",x:"false positive rate",y:"recall"},a=>a).element:null,n.precision_recall?Zl(n.precision_recall,{title:"Precision and recall",note:`Of the rows taken for ${i[1]??"class 1"} the share that is it, against the share of it that is found. Guessing lies on the dashed line.`,name:"precision-recall",x:"recall",y:"precision"},()=>n.precision_recall.share).element:null,n.confusion&&!s?M("section",{class:"card plain"},M("h3",{},"Confusion matrix"),Qf(i,n.confusion.matrix)):null]},{id:"columns",title:"What the columns do",said:n.effects?`Of ${n.effects.of}.`:void 0,small:!0,parts:n.effects?Y1(n.effects):[]},{id:"repeat",title:"To repeat it",parts:[k1(n)]}]}function MT(n){return n?.classList.add("wide"),n}function bT(n){const e=n.gain_over_baseline,t=Object.entries(n.rows).map(([s,r])=>`${r.toLocaleString("en")} ${s==="valid"?"validation":s==="train"?"training":s}`),i=[["target",`${n.target} (${n.task})`],["rows",t.join(", ")],["runs",wi(n.runs_in_all,"run")],["time",`${Kh(n.seconds)}, engine ${n.engine}`]];return e&&i.push(["loss below that of the best constant",`${ge(e.loss)} ± ${ge(e.standard_error,2)} on the test rows`]),[M("p",{class:"verdict"},n.sentence),n.verdict?.baseline?.sentence?M("p",{class:"said"},n.verdict.baseline.sentence):null,n.interrupted?M("p",{class:"warn"},"Training was ended early by hand; figures are of what was reached."):null,M("dl",{class:"facts"},...i.flatMap(([s,r])=>[M("div",{},M("dt",{},s),M("dd",{},r))])),n.notes?.length?M("details",{class:"notes"},M("summary",{},`${wi(n.notes.length,"note")} on data and training`),M("ul",{},...n.notes.map(s=>M("li",{},s)))):null]}function yT(n,e){return ST(n,e).flatMap(({id:t,title:i,said:s,parts:r,small:a})=>{const o=r.filter(c=>c!==null);if(!o.length)return[];const l=o.length>1||o[0].matches("figure");return[{id:t,title:i,element:M("section",{id:t,"aria-labelledby":`${t}-title`},M("h2",{id:`${t}-title`},i),s?M("p",{class:"said"},s):null,M("div",{class:l?a?"cards small":"cards":null},...o))}]})}async function wT(n,e,t){const i=await or(`data/document?race=${e}`),s=new Zg(i.runs.map(a=>a.optimizer)),r=(a,o)=>{const l=M("button",{type:"button",class:a==="model"?"play":"save"},et(a));return l.addEventListener("click",()=>{Z0(`data/${a}?race=${e}`).then(c=>ET(c,o),t)}),l};return vt(n,M("h2",{},`${et("predicting")} `,M("em",{},i.target)),...bT(i),M("div",{class:"above"},r("model","model.thalweg"),r("report","report.html")),et("english")?M("p",{class:"note"},et("english")):null,...yT(i,s).map(({element:a})=>a)),i}function ET(n,e){const t=document.createElement("a");t.href=URL.createObjectURL(n),t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),1e4)}const ih="dragover";function TT(n,e,{onTable:t,onTarget:i,onProblem:s}){const r=M("p",{class:"aside",role:"status"}),a=M("input",{type:"file",class:"unseen",tabindex:-1,"aria-hidden":"true"}),o=M("button",{type:"button",class:"play pick"},et("choose"));o.addEventListener("click",()=>a.click());let l=!1;const c=async b=>{if(!l){l=!0,r.textContent=et("uploading");try{t(await b())}catch(S){s(S)}finally{l=!1,r.textContent=""}}},u=b=>{b&&(b.size>e?s(new Error(`${et("tooLarge")} ${Math.floor(e/2**20)} MB.`)):c(()=>J0("data/upload",b)))};a.addEventListener("change",()=>{u(a.files?.[0]),a.value=""});const f=n.map(({name:b,title:S,about:C})=>{const E=M("button",{type:"button",class:"save",title:C},S);return E.addEventListener("click",()=>void c(()=>Eo("data/use",{bundled:b}))),E}),h=M("div",{class:"drop-zone"},M("p",{class:"drop-words"},et("drop")),M("div",{class:"above"},o,M("span",{class:"aside"},et("bundled")),...f),M("p",{class:"note"},et("stays")),a);h.addEventListener("dragover",b=>{b.preventDefault(),h.classList.add(ih)}),h.addEventListener("dragleave",()=>h.classList.remove(ih)),h.addEventListener("drop",b=>{b.preventDefault(),h.classList.remove(ih),u(b.dataTransfer?.files[0])});const d=M("div",{}),p=M("section",{class:"card","aria-label":et("table")},M("h2",{class:"sub"},et("table")),h,r,d),v=new Map;let m="";const g=()=>{for(const[b,{row:S,radio:C,role:E,shown:x}]of v){const T=b===m;C.checked=T,S.classList.toggle("winner",T),E.textContent=T?et("isTarget"):RT(x.role)}};return{element:p,show:b=>{if(v.clear(),h.classList.toggle("small",b!==null),!b){vt(d);return}for(const E of b.columns){const x=M("input",{type:"radio",name:"target","aria-label":`${et("target")}: ${E.shown}`});x.addEventListener("change",()=>i(E.name));const T=M("td",{}),I=M("td",{class:"soft"},E.detail),L=M("th",{scope:"row"},M("label",{class:"column-name"},x,M("span",{},E.shown))),w=M("tr",{},L,T,I,M("td",{class:"soft"},E.examples.join(" · ")));v.set(E.name,{row:w,radio:x,role:T,detail:I,shown:E})}const S=`${b.rows.toLocaleString("en")} ${et("rows")}`,C=b.complete?S:`${S} (${et("firstRows")})`;vt(d,M("p",{class:"table-name"},M("strong",{},b.name),` – ${C}, ${b.columns.length} ${et("columns")}`),b.notes.length?M("ul",{class:"note"},...b.notes.map(E=>M("li",{},E))):null,M("div",{class:"scroll columns",role:"region",tabindex:0,"aria-label":et("columns")},M("table",{},M("thead",{},M("tr",{},M("th",{scope:"col"},`${et("target")} …`),M("th",{scope:"col"},et("role")),M("th",{scope:"col"},et("detail")),M("th",{scope:"col"},et("values")))),M("tbody",{},...[...v.values()].map(({row:E})=>E))))),g()},choose:b=>{m=b,g()},found:b=>{for(const{name:S,role:C,detail:E}of b){const x=v.get(S);x&&(x.shown={...x.shown,role:C,detail:E},x.detail.textContent=E)}g()}}}const AT=["target","weight","number","category","text","date","time","duration","group","dropped"];function RT(n){const e=AT.find(t=>t===n);return e?p1(e):n}const CT={name:"data",title:["Your data","你的数据"],lead:["Many settings are trained side by side on your table and compared: which optimizer, learning rate and model win, and how sure that is.","在你的数据上并行训练多种设置并加以比较：哪种优化器、学习率和模型胜出，以及结论有多可靠。"],open:LT};async function LT(n,e){const t=await or("data/choices");let i=t.table,s=PT(t,e.parts),r=null,a=null,o="";const l=M("div",{class:"problem",role:"alert"}),c=L=>{o=L instanceof Error?L.message:String(L),vt(l,...o.split(`
`).map(w=>M("p",{},w))),T()},u=()=>{o="",vt(l)},f=()=>{e.keep(h1(s)),m.disabled=!i||!s.target||h(),T()},h=()=>r!==null&&r.phase()!=="done"&&r.phase()!=="failed",d=TT(t.bundled,t.most_bytes,{onTable:L=>{u(),p(L),f()},onTarget:L=>{s.target=L,d.choose(L),f()},onProblem:c}),p=L=>{i=L,s.table=L?.bundled??"",(L?.columns.some(({name:N})=>N===s.target)??!1)||(s.target=L?.target??""),d.show(L),d.choose(s.target),g.hidden=L===null},v=x1(()=>s,t,()=>f()),m=M("button",{type:"submit",class:"play"},et("begin")),g=M("form",{class:"card","aria-label":et("settings"),novalidate:!0},M("h2",{class:"sub"},et("settings")),v.element,M("p",{class:"note"},et("leftOut")),M("div",{class:"above"},m),l);g.addEventListener("submit",L=>{L.preventDefault(),S()});const _=M("div",{class:"course"}),b=M("div",{class:"result"}),S=async()=>{if(!(!i||h())){u(),m.disabled=!0;try{const{race:L}=await Eo("data/race",d1(s));s.race=L,E(L,!0),_.scrollIntoView({block:"start"})}catch(L){c(L)}f()}},C=()=>{Eo("data/stop",{}).catch(c)},E=(L,w=!1)=>{r?.close(),vt(b),a=null,r=C1(L,{onPlan:N=>{d.found(N.columns),w&&_.scrollIntoView({block:"start"})},onChange:()=>f(),onDone:()=>void x(L),onFailed:()=>f(),onStop:C}),vt(_,r.element)},x=async L=>{try{a=await wT(b,L,c)}catch(w){c(w)}f()};function T(){const L=r?.race();e.expose({state:s,table:i&&{name:i.name,rows:i.rows,columns:i.columns.map(({name:w,role:N})=>({name:w,role:N}))},phase:r?.phase()??null,said:r?.said()??"",problem:o||(r?.failure()??""),runs:L?.runs.map(({label:w,epochs:N,loss:O,over:A,ending:U,status:G,curve:B})=>({label:w,epochs:N,loss:O,over:A,ending:U,status:G,losses:B.split,batch:B.batch,at:B.epoch}))??[],result:a&&{sentence:a.sentence,runs:a.runs.length,winner:a.winner,interrupted:a.interrupted}})}if(vt(n,M("div",{class:"data-page"},M("div",{class:"data-choices"},d.element,g),_,b)),v.fill(),s.table&&s.table!==i?.bundled&&!t.running&&t.bundled.some(({name:L})=>L===s.table))try{i=await Eo("data/use",{bundled:s.table})}catch(L){c(L)}p(i);const I=s.race;return I!==null&&I===t.race?E(I):I!==null&&I===t.result?await x(I):s.race=null,f(),{read:L=>{s=zg(L,{...Bg(),race:s.race}),v.fill(),d.choose(s.target),T()},close:()=>r?.close(),exports:()=>({picture:r?.canvas()?()=>r.canvas():void 0,table:()=>DT(r)})}}function PT(n,e){const t=Bg();for(const s of pa)t.options[s]=n.given[s]??"";t.table=n.table?.bundled??"",t.target=n.table?.target??"",t.race=n.running?n.race:n.result;const i=zg(e,t);return n.running&&(i.race=n.race),i}function DT(n){const t=(n?.race()?.runs??[]).flatMap((i,s)=>(i.curve.epoch??[]).map((r,a)=>({place:s,run:i,epoch:r,i:a})));return[{name:"run",values:t.map(({place:i})=>i)},{name:"setting",values:t.map(({run:i})=>i.setting)},{name:"epoch",values:t.map(({epoch:i})=>i)},{name:"batch_loss",values:t.map(({run:i,i:s})=>i.curve.batch?.[s]??NaN)},{name:"validation_loss",values:t.map(({run:i,i:s})=>i.curve.split?.[s]??NaN)}]}const Ae=Is({along:["Along one weight","沿一个权重"],data:["Rows of","数据"],rows:["Rows","样本数"],seed:["Seed","随机种子"],redraw:["Draw other rows","重新抽样"],loss:["Trained on","训练损失"],moved:["Weight that moves","移动的权重"],intercept:["intercept","截距"],weightOf:["weight of {column}","{column} 的权重"],weight:["Weight w","权重 w"],slope:["slope","斜率"],flat:["slope 0","斜率 0"],jump:["a step here","此处是台阶"],toMinimum:["To the loss's minimum","到损失最小处"],descend:["50 steps of descent from here","从此处下降 50 步"],metrics:["Metrics shown","显示的指标"],choose:["Choose metrics","选择指标"],dragHint:["Drag on any of the pictures, or the slider, to move the weight.","在任一图上拖动，或拖动滑块，即可移动权重。"],best:["best {value} at w = {place}","最佳 {value}，w = {place}"],bestRange:["best {value} for w from {from} to {to}","最佳 {value}，w 从 {from} 到 {to}"],least:["least {value} at w = {place}","最小 {value}，w = {place}"],aboutStrip:["{name} along the weight: {value} at w = {place}, slope {slope}.","{name} 随权重的变化：w = {place} 处为 {value}，斜率 {slope}。"],plane:["The rows, and where the classifier divides them","样本与分类边界"],planeNote:["Each row at its two columns, of mean 0 and deviation 1. On the shaded side class 1 is predicted at the threshold.","每个样本画在其两列（均值 0，标准差 1）的位置。阴影一侧在当前阈值下预测为类别 1。"],decide:["The threshold decides","由阈值决定"],threshold:["Threshold","阈值"],thresholdLow:["threshold","阈值"],histogram:["The share of each class by its probability of class 1: {one} upwards, {zero} downwards. Drag the threshold.","各类别按“类别 1 的概率”的分布：{one} 向上，{zero} 向下。可拖动阈值。"],probability:["probability of class 1","类别 1 的概率"],rowsLow:["share of the class","占该类的比例"],confusion:["Confusion matrix","混淆矩阵"],confusionCaption:["Rows: the class it is; columns: what it was taken for.","行：真实类别；列：预测类别。"],precision:["precision","精确率"],recall:["recall","召回率"],accuracy:["accuracy","准确率"],f1:["F1","F1"],roc:["ROC curve","ROC 曲线"],rocNote:["The share of class 1 that is found, over the share of class 0 taken for it, at every hundredth of the threshold. Guessing lies on the dashed line.","在阈值的每个百分位处：被找出的类别 1 的比例，对误判为类别 1 的类别 0 的比例。虚线为随机猜测。"],falsePositives:["false positive rate","假阳性率"],curve:["Precision and recall","精确率与召回率"],curveNote:["Of what is taken for class 1 the share that is it, over the share of class 1 that is found. Guessing lies on the dashed line.","判为类别 1 者中判对的比例，对被找出的类别 1 的比例。虚线为随机猜测。"],save:["Save as PNG","保存为 PNG"],why:["Why one trains on the one and judges by the other","为何用损失训练、用指标评判"],whySlope:["At w = {w} the {loss} is {value} and its slope {slope}: descent knows that a {larger} weight is better. {names}: slope 0, which tells descent nothing.","在 w = {w} 处，{loss} 为 {value}，斜率为 {slope}：下降法知道权重应当{larger}。{names}：斜率为 0，什么也没有告诉它。"],whyAtMinimum:["At w = {w} the {loss} is {value}, and its slope {slope}: this is its minimum. {names}: slope 0, here as elsewhere.","在 w = {w} 处，{loss} 为 {value}，斜率为 {slope}：这就是它的最小值。{names}：斜率为 0，这里和别处一样。"],larger:["larger","增大"],smaller:["smaller","减小"],whySteps:["A metric of decisions counts rows on the right side of the threshold. Only {sides} values of w on this line, of {rows} rows, are ones at which a row changes its side; between them nothing moves, however wrong a row is.","决策类指标只数样本落在阈值哪一侧。在这条线上，{rows} 个样本只在 {sides} 个 w 值处换边；在它们之间，无论样本错得多离谱，指标都不变。"],whyBest:["The {loss} is least at w = {lowest}; there {name} is {there}. {name} is best, {best}, for w from {from} to {to}, where the {loss} is {cost}, {more} above its minimum.","{loss} 在 w = {lowest} 处最小，此处 {name} 为 {there}。{name} 在 w 从 {from} 到 {to} 时最佳，为 {best}，而那里的 {loss} 为 {cost}，比最小值高 {more}。"],whySame:["The {loss} is least at w = {lowest}, and there {name} is as good as anywhere on the line: {best}. That is luck with these rows: {name} has that value for every w from {from} to {to}.","{loss} 在 w = {lowest} 处最小，此处 {name} 恰好也是这条线上的最佳值 {best}。这是这些样本的巧合：w 从 {from} 到 {to} 时 {name} 都取该值。"],whyThreshold:["What {name} still lacks is a matter of the threshold, which is chosen after training: at the loss's minimum {name} is {best} with a threshold of {threshold}.","{name} 所欠缺的可由阈值弥补，而阈值在训练之后选择：在损失最小处，阈值取 {threshold} 时 {name} 为 {best}。"],whyJudge:["So one trains on the {loss}, which has a slope at every w, and judges by the metric that says what a mistake costs you.","因此用处处有斜率的 {loss} 训练，而用能说明错误代价的指标来评判。"],whySmooth:["Depending on the probabilities themselves, and with a slope that could be trained on: {names}.","取决于概率本身、因而有斜率可用于训练的：{names}。"],wentLoss:["{steps} steps of plain descent with a rate of {rate}: on the {loss} the weight goes from {start} to {end}.","以 {rate} 的学习率作 {steps} 步普通梯度下降：按 {loss}，权重从 {start} 到 {end}。"],wentNowhere:["On {name} it stays at {start}: there is no slope to follow.","按 {name}，它停在 {start}：没有斜率可循。"],went:["On {name} it goes to {end}.","按 {name}，它到 {end}。"],wentAway:["On {name} it lands at {end}: its difference quotient met a step, which says nothing of how far to go.","按 {name}，它落到 {end}：差商恰好遇到台阶，说明不了该走多远。"],shapes:["Which loss fits which task","哪种损失适合哪种任务"],shapesLead:["Value and slope of each loss. The slope is what pulls at the weights: a loss whose slope stays bounded lets an outlier count no more than any row.","各损失的值与斜率。斜率就是拉动权重的力：斜率有界的损失不会让离群点比其他样本更有分量。"],axis:["Task","任务"],error:["predict a number","预测数值"],margin:["tell classes apart","区分类别"],errorLabel:["error: prediction − target","误差：预测 − 目标"],marginLabel:["margin: score of the true class","间隔：真实类别的得分"],value:["loss","损失"],slopeLabel:["slope","斜率"],here:["Error","误差"],hereMargin:["Margin","间隔"],target:["Target","目标"],targetNote:["Losses of a mean depend on the target and have no prediction below 0.","均值类损失取决于目标值，且预测不小于 0。"],chosen:["Losses shown","显示的损失"],tenfold:["an error ten times as large","误差放大十倍"],costs:["costs {cost} ×","代价 {cost} 倍"],pulls:["pulls {pull} ×","拉力 {pull} 倍"],bounded:["An outlier counts as any other row.","离群点与其他样本一样计。"],weaker:["An outlier pulls less than a near row.","离群点的拉力反而更小。"],somewhat:["An outlier counts somewhat more.","离群点略有加重。"],rules:["One outlier can rule the fit.","一个离群点就能左右拟合。"],forTasks:["for","用于"],reset:["Reset","复位"],outlier:["What one outlier does","一个离群点的影响"],outlierNote:["Nine targets, marked at the left edge, and one outlier that moves: the best single prediction by each loss. Squared error's is the mean, which follows the outlier; absolute error's is the median, which does not.","左缘标出九个目标值，另有一个可移动的离群点：各损失的最佳单一预测。平方误差得到均值，会跟着离群点走；绝对误差得到中位数，不会。"],outlierAt:["Outlier","离群点"],outlierLabel:["target of the outlier","离群点的目标值"],constantLabel:["best prediction","最佳预测"],mislabelled:["What one mislabelled row does","一个标错的样本的影响"],mislabelledNote:["Ten rows x, marked at the left edge, those above 0 of class 1; and one row of class 0 that moves among them and beyond. The score is x − c, and c, the boundary, is what each loss makes of all eleven. Without the last it is 0.","左缘标出十个样本 x，大于 0 的属于类别 1；另有一个类别 0 的样本在其间及更远处移动。得分为 x − c，边界 c 由各损失根据全部十一个样本得出。没有最后一个样本时 c 为 0。"],mislabelledAt:["Mislabelled row","标错的样本"],mislabelledLabel:["x of the mislabelled row","标错样本的 x"],boundaryLabel:["boundary c","边界 c"],none:["Choose a loss to see it.","请选择一种损失。"]});function qn(n,e){return n.replace(/\{(\w+)\}/g,(t,i)=>e[i]??t)}function po(n){return n==="f1"?"F1":n.replaceAll("_"," ")}const sh=5;function NT(n){let e={wrong:[],right:[]},t=50;const i=x=>x.reduce((T,I)=>T+I,0),s=x=>Array.from({length:x.length/sh},(T,I)=>i(x.slice(sh*I,sh*(I+1)))/Math.max(1,i(x))),r=M("div",{class:"picture dragged"}),a=x=>({label:Ae("rowsLow"),log:!1,range:{low:-x,high:x},text:T=>Xt(Math.abs(T))}),o={label:Ae("probability"),log:!1,range:{low:0,high:1}};let l=0;const c=({context:x,x:T,y:I,ratio:L,box:w})=>{x.fillStyle=rn(1),x.globalAlpha=.1,x.fillRect(T(t/100),w.top,T(1)-T(t/100),w.height),x.globalAlpha=.85;for(const[N,O,A]of[[e.right,1,1],[e.wrong,0,-1]]){x.fillStyle=rn(O);const U=s(N),G=1/U.length;U.forEach((B,$)=>{const V=Math.min(I(0),I(A*B)),Y=Math.abs(I(A*B)-I(0));x.fillRect(T($*G)+L,V,T(($+1)*G)-T($*G)-2*L,Y)})}x.globalAlpha=1,x.strokeStyle=yt("soft"),x.lineWidth=L,Ht(x,[T(0),T(1)],[I(0),I(0)]),x.strokeStyle=yt("ink"),x.lineWidth=2*L,Ht(x,[T(t/100),T(t/100)],[w.top,w.top+w.height])},u=Xn({into:r,x:o,y:a(1),height:190,about:Ae("probability"),draw:c});let f=!1;const h=x=>n(Math.min(99,Math.max(1,Math.round(100*u.xAt(x.clientX)))));r.addEventListener("pointerdown",x=>{f=!0,r.setPointerCapture(x.pointerId),h(x)}),r.addEventListener("pointermove",x=>{f&&h(x)});for(const x of["pointerup","pointercancel"])r.addEventListener(x,()=>f=!1);const d=M("input",{type:"range",min:1,max:99,step:1,id:"metrics-threshold"});d.addEventListener("input",()=>n(Number(d.value)));const p=M("output",{class:"n"}),v=M("p",{class:"note"}),m=M("div",{}),g=M("dl",{class:"facts"}),_=(x,T)=>M("div",{},M("dt",{},x),M("dd",{},ge(T,4))),b={x:[],y:[],threshold:[]},S={threshold:Ae("thresholdLow")},C=Zl(b,{...S,title:Ae("roc"),note:Ae("rocNote"),name:"roc",x:Ae("falsePositives"),y:Ae("recall"),save:`${Ae("save")}: ${Ae("roc")}`},x=>x),E=Zl(b,{...S,title:Ae("curve"),note:Ae("curveNote"),name:"precision-recall",x:Ae("recall"),y:Ae("precision"),save:`${Ae("save")}: ${Ae("curve")}`},x=>x);return{element:M("div",{},M("p",{class:"slide"},M("label",{for:"metrics-threshold"},Ae("threshold")),d,p),v,r,g,m),curves:[C.element,E.element],draw:(x,T,I,L,w)=>{e={of:"class 1",wrong:Array.from(x),right:Array.from(T),mean:[]},t=L,d.value=String(t),d.setAttribute("aria-valuetext",Xt(t/100)),p.textContent=Xt(t/100),v.textContent=qn(Ae("histogram"),{zero:w[0],one:w[1]}),r.setAttribute("aria-label",v.textContent);const N=Math.max(.05,...s(e.right),...s(e.wrong));N>l||N<.6*l?(l=N,u.replace(o,a(1.08*l))):u.redraw(),vt(m,Qf([...w],[[I[0],I[1]],[I[2],I[3]]],{about:Ae("confusion"),caption:Ae("confusionCaption"),recall:Ae("recall")}));const O=ho(e,t);vt(g,_(Ae("precision"),O.precision),_(Ae("recall"),O.recall),_(Ae("f1"),O.f1),_(Ae("accuracy"),O.accuracy));const A=Array.from({length:e.right.length+1},(V,Y)=>ho(e,Y)),U=({specificity:V})=>1-(V??1);C.show({x:A.map(U),y:A.map(({recall:V})=>V??0),threshold:A.map(V=>V.threshold)},[U(O),O.recall??0],V=>V);const G=A.filter(({precision:V})=>V!==null),B=(I[2]+I[3])/(I[0]+I[1]+I[2]+I[3]),$=O.precision===null?null:[O.recall??0,O.precision];E.show({x:G.map(({recall:V})=>V??0),y:G.map(({precision:V})=>V??0),threshold:G.map(V=>V.threshold)},$,()=>B)}}}function vn(n,e){const t=n.shape.slice(1).reduce((i,s)=>i*s,1);return n.values.subarray(e*t,(e+1)*t)}function ga(n,e){return Math.min(n.count-1,Math.max(0,Math.round((e-n.low)/n.step)))}function xn(n,e){return Number((n.low+e*n.step).toFixed(6))}function IT(n,e,t){const i=([r,a])=>e[0]+e[1]*r+e[2]*a-t,s=[];return n.forEach((r,a)=>{const o=n[(a+1)%n.length],l=i(r),c=i(o);if(l>0&&s.push(r),l>0!=c>0){const u=l/(l-c);s.push([r[0]+u*(o[0]-r[0]),r[1]+u*(o[1]-r[1])])}}),s}function UT(){const n=M("div",{class:"picture"}),e=M("p",{class:"outputs"});let t=[],i=[],s=[0,0,0],r=0,a=[],o=null;const l=({context:c,x:u,y:f,ratio:h})=>{const d=IT(a,s,r);c.beginPath(),d.forEach(([b,S],C)=>C?c.lineTo(u(b),f(S)):c.moveTo(u(b),f(S))),c.closePath(),c.fillStyle=rn(1),c.globalAlpha=.12,c.fill(),c.globalAlpha=1;const[,p,v]=s,m=r-s[0];c.strokeStyle=yt("ink"),c.lineWidth=2*h;const g=d.filter(([b,S])=>Math.abs(p*b+v*S-m)<1e-6*(1+Math.abs(m)));g.length>=2&&(c.beginPath(),c.moveTo(u(g[0][0]),f(g[0][1])),c.lineTo(u(g.at(-1)[0]),f(g.at(-1)[1])),c.stroke());const _=(i.length>300?2.4:4)*h;for(let b=0;b<i.length;b++)c.fillStyle=rn(i[b]),c.globalAlpha=i.length>300?.55:.85,ci(c,i[b]?"triangle":"circle",u(t[2*b]),f(t[2*b+1]),_);c.globalAlpha=1};return{element:M("div",{},e,n),show:(c,u,f,h)=>{t=c,i=u,e.replaceChildren(...h.map((b,S)=>M("span",{},M("span",{class:`class-mark g${S}`,"aria-hidden":"true"},S?"▲":"●"),b)));const d=Array.from(c),p=b=>Cn(d.filter((S,C)=>C%2===b),!1,.06),[v,m]=[p(0),p(1)];a=[[v.low,m.low],[v.high,m.low],[v.high,m.high],[v.low,m.high]];const g={label:f[0],log:!1,range:v},_={label:f[1],log:!1,range:m};o?o.replace(g,_):o=Xn({into:n,x:g,y:_,height:270,about:Ae("planeNote"),draw:l})},draw:(c,u)=>{s=c,r=u,o?.redraw()}}}const o0=46,FT=.09;function OT(n){const e=M("div",{class:"strips"});let t=[],i=0,s=[0,1],r=0,a=[];const o=(h,d)=>{let p=!1;const v=m=>n(d().xAt(m.clientX));h.addEventListener("pointerdown",m=>{m.button===0&&(p=!0,h.setPointerCapture(m.pointerId),v(m))}),h.addEventListener("pointermove",m=>{p&&v(m)});for(const m of["pointerup","pointercancel"])h.addEventListener(m,()=>p=!1)},l=(h,d)=>({context:p,x:v,y:m,ratio:g,box:_})=>{const b=rn(h.place),{at:S,values:C}=h;if(h.where){const[N,O]=h.where;p.fillStyle=b,p.globalAlpha=.14,p.fillRect(v(N)-g,_.top,Math.max(2*g,v(O)-v(N)+2*g),_.height),p.globalAlpha=1}p.strokeStyle=yt("soft"),p.lineWidth=g,p.setLineDash([3*g,3*g]),Ht(p,[v(r),v(r)],[_.top,_.top+_.height]),p.setLineDash([]),p.strokeStyle=b,p.lineWidth=2*g;const E=[],x=[];for(let N=0;N<C.length;N++)E.push(v(S[N])),x.push(m(C[N])),h.steps&&(E.push(v(S[N+1])),x.push(m(C[N])));Ht(p,E,x),p.strokeStyle=yt("ink"),p.lineWidth=1.2*g,Ht(p,[v(i),v(i)],[_.top,_.top+_.height]);const T=a.at(d);if(!T)return;const{value:I,slope:L,path:w}=T;p.fillStyle=b,p.globalAlpha=.65;for(let N=0;N<w.length;N++)ci(p,"circle",v(w[N]),m(c0(h,w[N])),2.6*g);if(p.globalAlpha=1,Number.isFinite(L)){const N=FT*(s[1]-s[0]);p.strokeStyle=yt("ink"),p.lineWidth=2.4*g,Ht(p,[v(i-N),v(i+N)],[m(I-N*L),m(I+N*L)])}p.fillStyle=yt("ink"),ci(p,"circle",v(i),m(I),5*g)},c=h=>{for(const{body:d}of t)d.remove();t=[],vt(e),h.forEach((d,p)=>{const v=M("div",{class:"strip-head"}),m=M("div",{class:"picture"});e.append(M("div",{class:p?"strip":"strip first","data-strip":d.name},v,m));const g=u(d),_=p===h.length-1,b=Xn({into:m,...g,height:(p?74:132)+(_?52:0),left:o0,bare:!_,about:d.name,draw:l(d,p)});o(m,()=>b),t.push({strip:d,plot:b,words:v,body:m})})},u=h=>{const d=Cn(Array.from(h.values),!1,.12);return{x:{label:Ae("weight"),log:!1,range:{low:s[0],high:s[1]}},y:{label:"",log:!1,range:d,at:js(d.low,d.high,4)}}};return{element:e,picture:()=>{const h=devicePixelRatio,d=18*h,p=t.map(({plot:_})=>_.canvas),v=document.createElement("canvas");v.width=Math.max(...p.map(({width:_})=>_)),v.height=p.reduce((_,{height:b})=>_+d+b,0);const m=v.getContext("2d");m.fillStyle=yt("card"),m.fillRect(0,0,v.width,v.height),m.font=`600 ${12*h}px system-ui, sans-serif`,m.textBaseline="middle";let g=0;return p.forEach((_,b)=>{const{strip:S}=t[b],C=a.at(b);m.fillStyle=rn(S.place),m.fillText(`${S.name}  ${ge(C?.value,4)}  ${l0(C?.slope??NaN)}`,o0*h,g+d/2),m.drawImage(_,0,g+d),g+=d+_.height}),v},show:(h,d,p)=>{s=d,r=p,a=[],t.length===h.length&&t.every(({strip:m},g)=>m.name===h[g].name)?t.forEach((m,g)=>{Object.assign(m.strip,h[g]);const{x:_,y:b}=u(m.strip);m.plot.replace(_,b)}):c(h)},draw:(h,d)=>{i=h,a=d,t.forEach(({strip:p,plot:v,words:m,body:g},_)=>{const{value:b,slope:S}=d[_];vt(m,M("span",{class:"strip-name"},M("span",{class:`dot-of g${p.place}`}),p.name),M("output",{class:"n"},ge(b,4)),M("span",{class:S===0?"slope flat":"slope"},l0(S)),M("span",{class:"strip-best"},p.best)),g.setAttribute("aria-label",qn(Ae("aboutStrip"),{name:p.name,value:ge(b,4),place:ge(h,4),slope:ge(S,3)})),v.redraw()})}}}function l0(n){return Number.isNaN(n)?Ae("jump"):n===0?Ae("flat"):`${Ae("slope")} ${ge(n,3)}`}function c0({at:n,values:e,steps:t},i){if(!(i>=n[0]&&i<=n[n.length-1]))return NaN;let s=0,r=n.length-1;for(;r-s>1;){const a=s+r>>1;n[a]<=i?s=a:r=a}return t?e[s]:e[s]+(i-n[s])/(n[r]-n[s])*(e[r]-e[s])}const BT=.005;function zT(n,e,t){const i=po(e),s=u=>n.metrics.filter(({kind:f})=>u(f)),r=s(u=>u!=="probabilities"),a=s(u=>u==="probabilities"),o=n.metrics.filter(({kind:u},f)=>u!=="probabilities"&&t.slopes[f]===0),l=[];if(o.length){const u=Math.abs(t.slope)<BT;l.push(qn(Ae(u?"whyAtMinimum":"whySlope"),{w:ge(t.weight,4),loss:i,value:ge(t.loss,4),slope:ge(t.slope,3),names:rh(o),larger:Ae(t.slope<0?"larger":"smaller")}))}s(u=>u==="decisions").length&&l.push(qn(Ae("whySteps"),{sides:ge(n.sides),rows:ge(t.rows)}));const c=r.find(({name:u})=>u==="f1")??r[0];return c&&l.push(...kT(n,c,i)),a.length&&l.push(qn(Ae("whySmooth"),{names:rh(a)})),r.length&&l.push(qn(Ae("whyJudge"),{loss:i})),l}function kT(n,e,t){const{best:i,at_lowest:s,threshold:r}=e;if(!i||s===null)return[];const a=po(e.name),o={loss:t,name:a,lowest:ge(n.lowest,4),there:ge(s,4),best:ge(i.value,4),from:ge(i.from,4),to:ge(i.to,4),cost:ge(i.loss,4),more:ge(i.loss-n.lowest_loss,3)},l=Math.abs(s-i.value)<1e-12,c=[qn(Ae(l?"whySame":"whyBest"),o)];return!l&&r&&r.value!==null&&r.value>s&&c.push(qn(Ae("whyThreshold"),{name:a,best:ge(r.value,4),threshold:ge(r.threshold,3)})),c}function GT(n,e,t){const i=a=>({start:ge(a[0],4),end:ge(a[a.length-1],4)}),s=n.low+(n.count-1)*n.step,r=n.metrics.filter((a,o)=>t.metrics[o][t.metrics[o].length-1]===t.metrics[o][0]);return[qn(Ae("wentLoss"),{steps:ge(t.steps),rate:ge(t.rate),loss:po(e),...i(t.loss)}),...r.length?[qn(Ae("wentNowhere"),{name:rh(r),start:ge(t.loss[0],4)})]:[],...n.metrics.flatMap((a,o)=>{if(r.includes(a))return[];const l=t.metrics[o],c=l[l.length-1];return qn(Ae(c<n.low||c>s?"wentAway":"went"),{name:po(a.name),...i(l)})})]}function rh(n){return n.map(({name:e})=>po(e)).join(", ")}function HT(n,e,t,i,s){let r=null,a="",o=0,l=null,c=null;const u=()=>n.data.find(({name:ae})=>ae===e().data)??n.data[0],f=()=>{const{rows:ae,seed:Se,loss:me,moved:He,threshold:Ce,metrics:We}=e();return{data:u().name,rows:ae,seed:Se,loss:me,moved:He,threshold:Ce/100,metrics:We}},h=ae=>ae.map(([Se,me])=>M("option",{value:Se},me)),d=(ae,Se,me)=>(Se.id=`metrics-${me}`,M("div",{class:"labelled"},M("label",{for:Se.id},ae),Se)),p=M("select",{},...h(n.data.map(({name:ae,title:Se})=>[ae,pn(Se)]))),v=M("select",{},...h(n.losses.filter(({trains:ae})=>ae).map(({name:ae,title:Se})=>[ae,Se]))),m=M("select",{}),g=M("input",{type:"number",min:n.rows[0],max:n.rows[1]}),_=M("input",{type:"number",min:0,max:9999}),b=M("button",{type:"button",class:"save"},Ae("redraw")),S=M("p",{class:"note"}),C=M("input",{type:"range",id:"metrics-weight"}),E=M("output",{class:"n"}),x=M("button",{type:"button",class:"save"},Ae("toMinimum")),T=M("button",{type:"button",class:"save"},Ae("descend")),I=ae=>{l=null,t(ae),re()};p.addEventListener("change",()=>I({data:p.value,weight:null})),v.addEventListener("change",()=>I({loss:v.value})),m.addEventListener("change",()=>I({moved:Number(m.value),weight:null}));const L=(ae,Se,me,He)=>{const Ce=Math.round(Number(ae.value));return ae.value!==""&&Number.isFinite(Ce)?Math.min(me,Math.max(Se,Ce)):He};g.addEventListener("change",()=>I({rows:L(g,...n.rows,e().rows)})),_.addEventListener("change",()=>I({seed:L(_,0,9999,e().seed)})),b.addEventListener("click",()=>I({seed:(e().seed+1)%1e4}));const w=ae=>{if(!r)return;const Se=ga(r.said,ae);Se===o&&e().weight!==null||(o=Se,l=null,t({weight:xn(r.said,o)}),ce(),i())};C.addEventListener("input",()=>w(Number(C.value))),x.addEventListener("click",()=>r&&w(r.said.lowest)),T.addEventListener("click",()=>void _e());const N=M("div",{class:"picker"}),O=new Map;for(const{name:ae,about:Se}of n.metrics){const me=M("input",{type:"checkbox"});O.set(ae,me),me.addEventListener("change",()=>{const He=e().metrics.filter(Ce=>Ce!==ae);me.checked&&He.push(ae),He.length?I({metrics:He}):me.checked=!0}),N.append(M("label",{class:"check",title:Se},me,ae))}const A=M("details",{class:"notes"},M("summary",{},Ae("choose")),N),U=OT(w),G=UT(),B=NT(ae=>{ae!==e().threshold&&(t({threshold:ae}),re())}),$=M("div",{class:"reasons"}),V=M("div",{class:"reasons",role:"status"});function Y(){const{rows:ae,seed:Se,loss:me,moved:He}=e();p.value=u().name,v.value=me,g.value=String(ae),_.value=String(Se);const Ce=u().columns.map(pn);vt(m,...h([["0",Ae("intercept")],...Ce.map((We,st)=>[String(st+1),qn(Ae("weightOf"),{column:We})])])),m.value=String(He),S.textContent=pn(u().about);for(const[We,st]of O)st.checked=e().metrics.some(at=>at===We)}const Q=()=>u().classes.map(pn);function ie({said:ae,arrays:Se}){const me=Float64Array.from({length:ae.count},(st,at)=>xn(ae,at)),He=[me[0],me[me.length-1]],Ce={name:e().loss,place:7,at:me,values:Se.loss.values,steps:!1,where:null,best:qn(Ae("least"),{value:ge(ae.lowest_loss,4),place:ge(ae.lowest,4)})},We=new Map;return[Ce,...ae.metrics.map((st,at)=>{const we=We.get(st.kind)??0;We.set(st.kind,we+1);const Ve={name:st.name,place:at%7,best:Z(st),where:st.best?[st.best.from,st.best.to]:null};if(!st.steps)return{...Ve,at:me,values:vn(Se.metrics,at),steps:!1};const Mt=[He[0],...Se[`edges_${st.kind}`].values,He[1]];return{...Ve,at:Mt,values:vn(Se[`stairs_${st.kind}`],we),steps:!0}})]}function Z({best:ae}){if(!ae)return"";const Se={value:ge(ae.value,4),place:ge(ae.from,3),from:ge(ae.from,3),to:ge(ae.to,3)};return qn(Ae(ae.from===ae.to?"best":"bestRange"),Se)}function q({said:ae,arrays:Se}){const me=[];return[{value:Se.loss.values[o],slope:Se.slope.values[o],path:l?.loss??me},...ae.metrics.map((He,Ce)=>({value:vn(Se.metrics,Ce)[o],slope:vn(Se.slopes,Ce)[o],path:l?.metrics[Ce]??me}))]}function ce(){if(!r)return;const{said:ae,arrays:Se}=r,me=xn(ae,o);C.value=String(me),E.textContent=ge(me,4),C.setAttribute("aria-valuetext",ge(me,4));const He=q(r);U.draw(me,He);const Ce=[...ae.weights];Ce[e().moved]=me,G.draw(Ce,ae.cut),B.draw(vn(Se.wrong,o),vn(Se.right,o),vn(Se.confusion,o),e().threshold,Q());const We={weight:me,loss:He[0].value,slope:He[0].slope,slopes:He.slice(1).map(({slope:at})=>at),rows:Se.target.values.length};vt($,...zT(ae,e().loss,We).map(at=>M("p",{},at)));const st=l?GT(ae,e().loss,l):[];vt(V,...st.map(at=>M("p",{},at)))}async function re(){Y();const ae=f(),Se=JSON.stringify(ae);if(Se!==a||!r){c?.abort(),c=new AbortController;try{r=await yi("metrics/line",ae,c.signal)}catch(We){We instanceof DOMException||s(We);return}a=Se,s(null);const{said:me,arrays:He}=r,Ce=xn(me,me.count-1);C.min=String(me.low),C.max=String(Ce),C.step=String(me.step),U.show(ie(r),[me.low,Ce],me.lowest),G.show(He.columns.values,He.target.values,u().columns.map(pn),Q())}o=ga(r.said,e().weight??0),ce(),i()}async function _e(){if(!r)return;const ae=xn(r.said,o);try{const Se=await yi("metrics/descents",{...f(),start:ae}),{paths:me}=Se.arrays;l={rate:Se.said.rate,steps:me.shape[1]-1,loss:vn(me,0),metrics:e().metrics.map((He,Ce)=>vn(me,Ce+1))},s(null),ce(),i()}catch(Se){s(Se)}}return{element:M("div",{class:"lab"},M("section",{class:"card","aria-label":Ae("along")},M("div",{class:"controls"},d(Ae("data"),p,"data"),d(Ae("rows"),g,"rows"),d(Ae("seed"),_,"seed"),b,d(Ae("loss"),v,"loss"),d(Ae("moved"),m,"moved")),S,M("p",{class:"slide"},M("label",{for:"metrics-weight"},Ae("weight")),C,E),M("div",{class:"above"},x,T),M("p",{class:"note"},Ae("dragHint")),V,U.element,A),M("div",{class:"stack"},M("section",{class:"card","aria-label":Ae("decide")},M("h2",{class:"sub top"},Ae("decide")),B.element),M("section",{class:"card","aria-label":Ae("plane")},M("h2",{class:"sub top"},Ae("plane")),M("p",{class:"note"},Ae("planeNote")),G.element)),M("div",{class:"three"},M("section",{class:"card","aria-label":Ae("why")},M("h2",{class:"sub top"},Ae("why")),$),...B.curves)),show:re,close:()=>c?.abort(),picture:U.picture,table:()=>{if(!r)return[];const{said:ae,arrays:Se}=r,me=(Ce,We)=>ae.metrics.map(({name:st},at)=>({name:`${st}${We}`,values:vn(Se[Ce],at)}));return[{name:"weight",values:Array.from({length:ae.count},(Ce,We)=>xn(ae,We))},{name:"loss",values:Se.loss.values},{name:"loss_slope",values:Se.slope.values},...me("metrics",""),...me("slopes","_slope")]},values:()=>{if(!r)return{};const{said:ae,arrays:Se}=r,me=ie(r).map(({name:Ce,at:We,values:st,steps:at})=>({name:Ce,drawn:c0({at:We,values:st,steps:at},xn(ae,o))})),He=Object.fromEntries(ae.metrics.map(({name:Ce},We)=>[Ce,{value:vn(Se.metrics,We)[o],slope:vn(Se.slopes,We)[o]}]));return{weight:xn(ae,o),loss:Se.loss.values[o],slope:Se.slope.values[o],figures:He,drawn:me,lowest:ae.lowest,confusion:vn(Se.confusion,o),went:l&&{loss:l.loss,metrics:l.metrics}}}}}const ah={data:"clouds",rows:60,seed:6,loss:"log_loss",moved:1,weight:null,threshold:50,metrics:["accuracy","precision","recall","f1"],axis:"error",shapes:{error:oh("squared_error absolute_error huber quantile,level=0.9 log_cosh"),margin:oh("log_loss hinge squared_hinge")},at:{error:3,margin:-2},target:2,outlier:10};function Jl({name:n,numbers:e}){return[n,...Object.entries(e).map(([t,i])=>`${t}=${i}`)].join(",")}function oh(n){return n.split(" ").filter(Boolean).slice(0,32).map(e=>{const[t,...i]=e.split(","),s=i.map(r=>r.split("=")).filter(([r,a])=>r&&Number.isFinite(Number(a)));return{name:t,numbers:Object.fromEntries(s.map(([r,a])=>[r,Number(a)]))}})}function u0(n){const e=new URLSearchParams({d:n.data,n:String(n.rows),seed:String(n.seed),l:n.loss,k:String(n.moved),t:String(n.threshold),m:n.metrics.join(" "),x:n.axis,e:n.shapes.error.map(Jl).join(" "),g:n.shapes.margin.map(Jl).join(" "),at:`${n.at.error} ${n.at.margin}`,y:String(n.target),o:String(n.outlier)});return n.weight!==null&&e.set("w",String(n.weight)),e}function VT(n,e){const t={...e,shapes:{...e.shapes},at:{...e.at}},i=(l,c,u)=>{const f=n.get(l),h=Number(f);return f!==null&&f!==""&&h>=c&&h<=u?h:null};t.data=n.get("d")??e.data,t.loss=n.get("l")??e.loss,t.rows=Math.round(i("n",1,1e6)??e.rows),t.seed=Math.round(i("seed",0,9999)??e.seed),t.threshold=Math.round(i("t",1,99)??e.threshold),t.target=i("y",.5,10)??e.target,t.outlier=i("o",.5,20)??e.outlier;const s=i("k",0,2);(s===0||s===1||s===2)&&(t.moved=s),t.weight=i("w",-1e6,1e6)??(n.has("d")?null:e.weight);const r=n.get("m");r!==null&&(t.metrics=[...new Set(r.split(" ").filter(Boolean))].slice(0,32));const a=n.get("x");(a==="error"||a==="margin")&&(t.axis=a);for(const[l,c]of[["e","error"],["g","margin"]]){const u=n.get(l);u!==null&&(t.shapes[c]=oh(u))}const o=(n.get("at")??"").split(" ").map(Number);return o.length===2&&o.every(Number.isFinite)&&(t.at={error:o[0],margin:o[1]}),t}const WT={error:{value:[-.2,8],slope:[-4,4]},margin:{value:[-.2,8],slope:[-6,.5]}},f0=.05,$T=5;function XT(n,e,t,i,s){let r=null,a="",o=null;const l=()=>e().axis,c=()=>n.spans[l()],u=()=>n.losses.filter(ve=>ve.axis===l()),f=({name:ve})=>u().find(k=>k.name===ve),h=()=>e().shapes[l()].filter(ve=>f(ve)),d=ve=>{const k=u().findIndex(ue=>ue.name===ve);return{colour:gs(k),dash:Do(k)}},p=()=>ga(c(),e().at[l()]),v=ve=>{t({shapes:{...e().shapes,[l()]:ve}}),ot()},m=()=>{const{low:ve,step:k,count:ue}=c();return{label:Ae(l()==="error"?"errorLabel":"marginLabel"),log:!1,range:{low:ve,high:ve+k*(ue-1)}}},g=ve=>{const[k,ue]=WT[l()][ve];return{label:Ae(ve==="value"?"value":"slopeLabel"),log:!1,range:{low:k,high:ue}}},_=({context:ve,x:k,y:ue,ratio:ze},qe,ye)=>{h().forEach((lt,Oe)=>{const{xs:Ke,ys:F}=qe(Oe),R=d(lt.name);ve.strokeStyle=ve.fillStyle=rn(R.colour),ve.lineWidth=2.2*ze,ve.setLineDash(R.dash.map(J=>J*ze)),Ht(ve,Array.from(Ke,k),Array.from(F,ue)),ve.setLineDash([]),ci(ve,"circle",k(Ke[ye]),ue(F[ye]),4.5*ze)})},b=({context:ve,x:k,ratio:ue,box:ze},qe)=>{ve.strokeStyle=yt("ink"),ve.lineWidth=1.2*ue,Ht(ve,[k(qe),k(qe)],[ze.top,ze.top+ze.height])},S=ve=>k=>{const{context:ue,x:ze,y:qe,ratio:ye,box:lt}=k;if(ue.strokeStyle=yt("soft"),ue.lineWidth=ye,Ht(ue,[lt.left,lt.left+lt.width],[qe(0),qe(0)]),Ht(ue,[ze(0),ze(0)],[lt.top,lt.top+lt.height]),b(k,xn(c(),p())),!r)return;const{arrays:Oe}=r,Ke=Array.from({length:c().count},(F,R)=>xn(c(),R));_(k,F=>({xs:Ke,ys:vn(Oe[ve],F)}),p())},C=M("div",{class:"picture dragged"}),E=M("div",{class:"picture dragged"}),x=M("div",{class:"picture dragged"}),T=ve=>`${Ae("shapes")}: ${ve}`,I=Xn({into:C,x:m(),y:g("value"),height:280,left:46,about:T(Ae("value")),draw:S("values")}),L=Xn({into:E,x:m(),y:g("slope"),height:240,left:46,about:T(Ae("slopeLabel")),draw:S("slopes")}),w=()=>ga(n.outliers,e().outlier),N=ve=>{const{context:k,x:ue,y:ze,ratio:qe}=ve;if(b(ve,xn(n.outliers,w())),!r)return;const{arrays:ye}=r,lt=Array.from({length:n.outliers.count},(Oe,Ke)=>xn(n.outliers,Ke));_(ve,Oe=>({xs:lt,ys:vn(ye.learnt,Oe)}),w()),k.fillStyle=yt("soft");for(const Oe of ye.usual.values)ci(k,"circle",ue(0)+7*qe,ze(Oe),3.4*qe)},O=()=>l()==="error",A=()=>({label:Ae(O()?"outlierLabel":"mislabelledLabel"),log:!1,range:{low:0,high:xn(n.outliers,n.outliers.count-1)}}),U=()=>({label:Ae(O()?"constantLabel":"boundaryLabel"),log:!1,range:O()?{low:0,high:2.4*e().target}:{low:-2.8,high:4.2}}),G=Xn({into:x,x:A(),y:U(),height:360,left:46,about:Ae("outlierNote"),draw:N}),B=(ve,k,ue)=>{let ze=!1;ve.addEventListener("pointerdown",qe=>{ze=!0,ve.setPointerCapture(qe.pointerId),ue(k.xAt(qe.clientX))}),ve.addEventListener("pointermove",qe=>{ze&&ue(k.xAt(qe.clientX))});for(const qe of["pointerup","pointercancel"])ve.addEventListener(qe,()=>ze=!1)},$=ve=>{t({at:{...e().at,[l()]:xn(c(),ga(c(),ve))}}),ut(),i()},V=ve=>{t({outlier:xn(n.outliers,ga(n.outliers,ve))}),ut(),i()};B(C,I,$),B(E,L,$),B(x,G,V);const Y=M("span",{}),Q=()=>Y.replaceChildren(Ns(Ae("axis"),[{value:"error",words:Ae("error")},{value:"margin",words:Ae("margin")}],l(),ve=>{t({axis:ve}),ot()})),ie=M("input",{type:"range",id:"metrics-at"}),Z=M("label",{for:"metrics-at"}),q=M("output",{class:"n"});ie.addEventListener("input",()=>$(Number(ie.value)));const ce=M("input",{type:"range",id:"metrics-target",min:.5,max:10,step:.5}),re=M("output",{class:"n"});ce.addEventListener("input",()=>{t({target:Number(ce.value)}),ot()});const _e=M("div",{},M("p",{class:"slide"},M("label",{for:"metrics-target"},Ae("target")),ce,re),M("p",{class:"note"},Ae("targetNote"))),he=M("input",{type:"range",id:"metrics-outlier",min:n.outliers.low,max:xn(n.outliers,n.outliers.count-1),step:n.outliers.step}),ae=M("output",{class:"n"});he.addEventListener("input",()=>V(Number(he.value)));const Se=M("fieldset",{class:"picker"}),me=M("div",{class:"losses"}),He=M("h2",{class:"sub top"}),Ce=M("p",{class:"note"}),We=M("label",{for:"metrics-outlier"}),st=M("section",{class:"card","aria-label":Ae("outlier")},He,Ce,M("p",{class:"slide"},We,he,ae),x);let at="",we=[];function Ve(){const ve=`${l()} ${h().map(({name:ue})=>ue).join(" ")}`;if(ve===at)return;const k=at.split(" ")[0]!==l();at=ve,k&&(Q(),I.replace(m(),g("value")),L.replace(m(),g("slope")),vt(Se,M("legend",{class:"unseen"},Ae("chosen")),...u().map(Mt)),ie.min=String(c().low),ie.max=String(xn(c(),c().count-1)),ie.step=String(c().step),He.textContent=Ae(O()?"outlier":"mislabelled"),Ce.textContent=Ae(O()?"outlierNote":"mislabelledNote"),We.textContent=Ae(O()?"outlierAt":"mislabelledAt"),x.setAttribute("aria-label",Ce.textContent),Z.textContent=Ae(l()==="error"?"here":"hereMargin")),we=[],vt(me,h().length?h().map((ue,ze)=>nt(ue,ze)):M("p",{class:"note"},Ae("none")))}function Mt({name:ve,title:k}){const ue=M("input",{type:"checkbox",checked:h().some(ze=>ze.name===ve)});return ue.addEventListener("change",()=>{const ze=e().shapes[l()].filter(qe=>qe.name!==ve);v(ue.checked?[...ze,{name:ve,numbers:{}}]:ze)}),M("label",{class:"check"},ue,M("span",{class:`dot-of g${d(ve).colour}`}),M("span",{lang:"en"},k))}function nt({name:ve},k){const ue=f({name:ve}),ze=M("p",{class:"here"}),qe=M("p",{class:"note"}),ye=Object.entries(ue.hyperparameters).map(([lt,{default:Oe,low:Ke,high:F,meaning:R}])=>{const J=`metrics-${ve}-${lt}`,Me=M("input",{type:"range",id:J,min:Ke,max:F,step:Number(((F-Ke)/100).toPrecision(2)),title:R}),pe=M("output",{class:"n"});return Me.addEventListener("input",()=>{const Re=Number(Me.value);v(e().shapes[l()].map(Le=>Le.name===ve?{name:ve,numbers:{...Le.numbers,[lt]:Re}}:Le))}),we.push(()=>{const Re=h()[k].numbers[lt]??Oe;document.activeElement!==Me&&(Me.value=String(Re)),pe.textContent=ge(Re,3)}),M("p",{class:"slide"},M("label",{for:J,title:R},lt),Me,pe)});return we.push(()=>{if(!r)return;const{arrays:lt,said:Oe}=r,{cost:Ke,pull:F}=Oe.losses[k];ze.textContent=`${Ae("value")} ${ge(vn(lt.values,k)[p()],4)} · ${Ae("slopeLabel")} ${ge(vn(lt.slopes,k)[p()],4)}`;const R=[qn(Ae("costs"),{cost:ge(Ke,3)}),qn(Ae("pulls"),{pull:ge(F,3)})].join(", ");qe.textContent=`${Ae("tenfold")}: ${R}. ${F===null?"":Ae(F<1-f0?"weaker":F<1+f0?"bounded":F<$T?"somewhat":"rules")}`}),M("article",{class:"loss-of","data-loss":ve},M("h3",{},M("span",{class:`dot-of g${d(ve).colour}`}),M("span",{lang:"en"},ue.title)),ze,...ye,qe,M("p",{class:"aside",lang:"en",title:ue.paper},ue.about),M("p",{class:"aside"},`${Ae("forTasks")} `,M("span",{lang:"en"},ue.tasks.join(", ")),M("code",{},`--loss ${ve}`)))}function ut(){ie.value=String(xn(c(),p())),q.textContent=ge(xn(c(),p()),3),ce.value=String(e().target),re.textContent=ge(e().target,3),_e.hidden=!h().some(ve=>f(ve)?.predicts==="mean"),he.value=String(e().outlier),ae.textContent=ge(e().outlier,3);for(const ve of we)ve();I.redraw(),L.redraw(),G.redraw()}async function ot(){const ve={axis:l(),losses:h().map(Jl),target:e().target},k=JSON.stringify(ve);if(k!==a){o?.abort(),o=new AbortController;try{r=ve.losses.length?await yi("metrics/shapes",ve,o.signal):null}catch(ue){ue instanceof DOMException||s(ue);return}a=k,s(null),G.replace(A(),U())}Ve(),ut(),i()}return{element:M("section",{class:"second","aria-label":Ae("shapes")},M("h2",{},Ae("shapes")),M("p",{class:"said"},Ae("shapesLead")),M("div",{class:"lab"},M("section",{class:"card","aria-label":Ae("value")},M("div",{class:"above"},Y),Se,M("p",{class:"slide"},Z,ie,q),_e,C,E),st,me)),show:ot,close:()=>o?.abort(),table:()=>[],values:()=>{const ve=p();return{shapes:r&&h().map((k,ue)=>({text:Jl(k),value:vn(r.arrays.values,ue)[ve],slope:vn(r.arrays.slopes,ue)[ve],learnt:vn(r.arrays.learnt,ue)[w()]})),error:xn(c(),ve)}}}}const qT={name:"metrics",title:["Loss and metric","损失与指标"],lead:["A classifier's weight moves along a line. The loss it is trained on is smooth; accuracy, precision, recall and F1 are steps without a slope.","分类器的一个权重沿直线移动。用于训练的损失是光滑的；准确率、精确率、召回率和 F1 是没有斜率的台阶。"],open:YT};async function YT(n,e){const t=await or("metrics/listed");let i=ah,s=!1;const r=h=>{i={...i,...h},e.keep(u0(i))},a=()=>{s&&e.expose({state:i,...c.values(),...u.values()})},o=h=>e.tell(h===null?"":h instanceof Error?h.message:String(h)),l=h=>{i=VT(h,i),t.losses.some(({name:p,trains:v})=>v&&p===i.loss)||(i.loss=ah.loss),i.rows=Math.min(t.rows[1],Math.max(t.rows[0],i.rows));const d=i.metrics.filter(p=>t.metrics.some(({name:v})=>v===p));i.metrics=d.length?d:ah.metrics};l(e.parts);const c=HT(t,()=>i,r,a,o),u=XT(t,()=>i,r,a,o);vt(n,M("div",{},c.element,u.element));const f=()=>Promise.all([c.show(),u.show()]);return await f(),s=!0,e.keep(u0(i)),a(),{read:h=>{l(h),f()},close:()=>{c.close(),u.close()},exports:()=>({table:c.table,picture:c.picture})}}function KT(n){const e=M("div",{class:"picture"});let t=null,i=[],s=0,r=0;const a=l=>Math.max(l-r,1e-12),o=({context:l,x:c,y:u,ratio:f,box:h})=>{i.forEach((d,p)=>{l.beginPath();const v=Math.max(1,Math.floor(d.heights.length/600));for(let m=0;m<d.heights.length;m+=v)Number.isFinite(d.heights[m])&&l.lineTo(c(m),u(a(d.heights[m])));l.setLineDash(Do(p).map(m=>m*f)),l.strokeStyle=rn(gs(p)),l.lineWidth=2*f,l.stroke()}),l.setLineDash([]),l.strokeStyle="rgba(128,128,128,.8)",l.lineWidth=f,l.beginPath(),l.moveTo(c(s),h.top),l.lineTo(c(s),h.top+h.height),l.stroke()};return{element:e,show:(l,c)=>{i=l;const u=l.flatMap(({heights:v})=>[...v].filter(Number.isFinite));r=Math.min(0,...[u.reduce((v,m)=>Math.min(v,m),1/0)].filter(Number.isFinite));const f=u.reduce((v,m)=>Math.max(v,a(m)),1e-11),h=Math.max(1e-12,u.reduce((v,m)=>Math.min(v,a(m)),f)),d=r<0?`height above ${r.toPrecision(3)}`:"height",p=[{label:"step",log:!1,range:{low:0,high:Math.max(1,c)}},{label:d,log:!0,range:{low:Math.max(h/2,1e-12),high:f*2}}];t?t.replace(...p):t=Xn({into:e,x:p[0],y:p[1],height:240,about:n,draw:o})},draw:(l,c)=>{i=l,s=c,t?.redraw()}}}const It=Is({about:["Optimizers going down a surface","各种优化器沿曲面下降"],source:["Source","来源"],surface:["Surface","曲面"],own:["a formula of your own","自定义公式"],formula:["Formula in x and y","关于 x 和 y 的公式"],draw:["Draw","绘制"],steps:["Steps","步数"],noise:["Noise in the gradient","梯度噪声"],seed:["New noise","更换噪声"],optimizers:["Optimizers","优化器"],add:["Add an optimizer","添加优化器"],rate:["learning rate","学习率"],height:["height here","当前高度"],remove:["remove","移除"],inside:["Inside the rule","规则内部"],gradient:["gradient","梯度"],moved:["step taken","实际步长"],effective:["step ÷ gradient","步长 ÷ 梯度"],curve:["Height at each step","每一步的高度"],reached:["starts that reach a minimum","到达最小值的起点比例"],many:["From 144 starts","从 144 个起点出发"],stable:["Plain descent is stable along the steepest direction below 2/λ =","普通梯度下降在最陡方向上的稳定上限 2/λ ="],press:["Press a name for its settings and the inside of its rule.","点击名称可查看其设置和规则内部。"],settings:["Settings","设置"],convention:["convention","约定"],schedule:["schedule","学习率调度"],diverged:["diverged","发散"]});function ZT(){const n=M("div",{class:"inside"}),e=new Map;let t=[null,void 0,0];const i=async r=>{const o=(await or(`explain/${encodeURIComponent(r)}`)).find(({kind:l})=>l==="optimizer");o&&(e.set(r,o),t[0]===r&&s(...t))},s=(...r)=>{t=r;const[a,o,l]=r,c=a===null?void 0:e.get(a);if(!c){vt(n),a!==null&&i(a);return}vt(n,M("h2",{class:"sub"},`${It("inside")}: ${c.title}`),M("p",{class:"note"},c.about),M("pre",{class:"formula",tabindex:0},c.mathematics),M("dl",{class:"facts"},...JT(o,l).map(([u,f])=>M("div",{},M("dt",{},u),M("dd",{class:"n"},f)))),c.facts.paper?M("p",{class:"aside"},`${It("source")}: ${c.facts.paper}`):null)};return{element:n,show:s}}function JT(n,e){if(!n?.gradients||n.points.length<4)return[];const t=2*Math.min(e,n.points.length/2-2),i=[n.gradients[t],n.gradients[t+1]],s=[n.points[t+2]-n.points[t],n.points[t+3]-n.points[t+1]],r=a=>`(${ge(a[0],3)}, ${ge(a[1],3)})`;return[[It("gradient"),r(i)],[It("moved"),r(s)],[It("effective"),r([s[0]/-i[0],s[1]/-i[1]])]]}function QT(n,e){const t=M("div",{class:"settings"});let i,s="";const r=(a,o)=>{const l=n.get(a.optimizer),c=l.conventions.find(d=>d.name===a.settings.convention)??l.conventions[0],u=(d,p)=>{const v=Object.entries(a.settings).filter(([m])=>m!==d);a.settings=Object.fromEntries(p===null?v:[...v,[d,p]]),e()},f=(d,p,v,m)=>{const g=M("select",{},...v.map(_=>M("option",{value:_},_)));return g.value=String(a.settings[d]??m),g.addEventListener("change",()=>{if(d==="convention"){const _=a.settings.schedule;a.settings=_===void 0?{}:{schedule:_}}u(d,g.value===m?null:g.value),r(a,o)}),M("label",{},M("span",{},p),g)},h=d=>{const p=M("input",{type:"number",step:d.whole?1:"any",value:Number(a.settings[d.name]??d.default)});return p.addEventListener("change",()=>{const v=Number(p.value);p.value===""||!Number.isFinite(v)?p.value=String(a.settings[d.name]??d.default):u(d.name,v===d.default?null:v)}),M("label",{title:`${d.meaning}, ${d.range}`},M("span",{},d.name),p)};vt(t,M("h2",{class:"sub"},`${It("settings")}: ${o}`),M("div",{class:"fields"},l.conventions.length>1?f("convention",It("convention"),l.conventions.map(d=>d.name),l.conventions[0].name):null,l.schedules.length?f("schedule",It("schedule"),l.schedules,l.schedules[0]):null,...c.hyperparameters.map(h)),c.about?M("p",{class:"aside"},c.about):null)};return{element:t,show:(a,o)=>{a===i&&o===s||([i,s]=[a,o],a?r(a,o):vt(t))}}}function lh(n){const e=new Map;return n.map(({optimizer:t})=>{const i=(e.get(t)??0)+1;return e.set(t,i),i===1?t:`${t} ${i}`})}function jT(n){const e=new URLSearchParams;return n.formula===null?e.set("s",n.surface):e.set("f",n.formula),e.set("o",n.runs.map(tA).join(" ")),e.set("at",n.start.map(Ql).join(" ")),e.set("n",String(n.steps)),n.noise&&e.set("noise",`${Ql(n.noise)} ${n.seed}`),e.set("view",n.view),n.log!==null&&e.set("log",n.log?"1":"0"),n.shown&&e.set("in",n.shown),e}function eA(n,e){const t={...e},i=n.get("s"),s=n.get("f");i?[t.surface,t.formula]=[i,null]:s&&(t.formula=s);const r=n.get("o");r!==null&&(t.runs=r.split(" ").filter(Boolean).slice(0,64).map(nA));const a=ch(n.get("at"));a.length===2&&(t.start=[a[0],a[1]]);const[o]=ch(n.get("n"));o>=1&&(t.steps=Math.min(2e4,Math.round(o)));const[l,c]=ch(n.get("noise"));t.noise=l>0?l:n.has("s")||n.has("f")?0:e.noise,c>=0&&(t.seed=Math.round(c));const u=n.get("view");return(u==="3d"||u==="contour")&&(t.view=u),n.has("log")&&(t.log=n.get("log")==="1"),t.shown=n.get("in")??e.shown,t}function tA({optimizer:n,lr:e,settings:t}){const i=Object.entries(t).map(([r,a])=>`${r}=${typeof a=="number"?Ql(a):a}`),s=e===null?"":Ql(e);return[n,...s||i.length?[s]:[],...i.length?[i.join(",")]:[]].join(":")}function nA(n){const[e,t,i]=n.split(":"),s=Number(t||"nothing"),r={};for(const a of(i??"").split(",").slice(0,20)){const[o,l]=a.split("=");/^[a-z]\w*$/.test(o)&&/^[\w.+-]+$/.test(l??"")&&(r[o]=Number.isFinite(Number(l))?Number(l):l)}return{optimizer:e,lr:s>0&&Number.isFinite(s)?s:null,settings:r}}function Ql(n){return String(Number(n.toPrecision(5)))}function ch(n){return n===null||n===""?[]:n.split(" ").map(Number).filter(Number.isFinite)}const jl="(own)",iA=["sgd","momentum","nag","adagrad","rmsprop","adam","nadam","amsgrad"],h0={name:"optimizers",title:["Optimizers on a surface","曲面上的优化器"],lead:["Each rule goes down the same surface from the same start. Click on the picture to start elsewhere.","各种优化器从同一起点沿同一曲面下降。点击图像可选择新的起点。"],open:sA};async function sA(n,e){const t=await or("surfaces"),i=await or("optimizers"),s=new Map(t.map(we=>[we.name,we])),r=new Map(i.map(({name:we,rate:Ve})=>[we,Ve]));let a={surface:"beale",formula:null,runs:iA.map(we=>({optimizer:we,lr:null,settings:{}})),start:[NaN,NaN],steps:500,noise:0,seed:0,view:"3d",log:null,shown:null},o=[],l=null,c=null,u=1,f=[];const h=()=>s.get(a.surface);function d(we){const Ve=a.surface;a=eA(we,a),s.has(a.surface)||(a.surface="beale"),(a.surface!==Ve&&!we.has("at")||!a.start.every(Number.isFinite))&&(a.start=h().start),a.runs=a.runs.filter(({optimizer:nt})=>r.has(nt)),g.setView(a.view),g.setLog(a.log)}function p({optimizer:we,lr:Ve}){if(Ve!==null)return Ve;const Mt=r.get(we);if(Mt==="own")return null;const nt=l?Math.max(l.x[1]-l.x[0],l.y[1]-l.y[0]):6,ut=Mt==="curvature"?u/2:nt/100;return Number(ut.toPrecision(2))}const v=()=>a.runs.map(we=>({...we.settings,optimizer:we.optimizer,...p(we)===null?{}:{lr:p(we)}})),m=()=>e.keep(jT(a)),g=mf(It("about"),we=>{a.start=we,x()},()=>{a.view=g.view(),a.log=g.log(),m()}),_=Mc(()=>{b(),U(),Y(),at()});function b(){l&&(g.draw({walks:o,steps:_.step(),start:a.start,shown:a.shown}),Q.draw(o,_.step()))}let S=null;const C=()=>a.formula===null?{surface:a.surface}:{formula:a.formula};async function E(){const{x:we,y:Ve,minima:Mt}=h(),nt=a.formula!==null,ut={x:nt?[-4,4]:we,y:nt?[-4,4]:Ve};g.setWaiting(!0);try{const ot=await yi("heights",{...C(),...ut,size:160,at:nt?[a.start]:void 0}),{values:ve,shape:k}=ot.arrays.heights;return f=ot.said.gradient,u=nt?ot.said.stable_rate??.1:h().stable_rate,l={...ut,columns:k[1],rows:k[0],heights:ve,low:ot.said.low??0,high:ot.said.high??1},g.show(l,{minima:nt?[]:Mt}),e.tell(""),q.textContent="",!0}catch(ot){return L(ot),!1}finally{g.setWaiting(!1)}}async function x(){if(l){if(S?.abort(),S=new AbortController,c=null,!a.runs.length){o=[],I();return}try{const we=await yi("descents",{...C(),runs:v(),starts:[a.start],steps:a.steps,noise:a.noise,seed:a.seed},S.signal),{points:Ve,values:Mt,gradients:nt}=we.arrays,ut=Ve.shape[2];o=lh(a.runs).map((ot,ve)=>({name:ot,words:we.said.runs[ve],status:we.said.status[ve][0],ended:we.said.ended[ve][0],points:Ve.values.subarray(2*ve*ut,2*(ve+1)*ut),heights:Mt.values.subarray(ve*ut,(ve+1)*ut),gradients:nt.values.subarray(2*ve*ut,2*(ve+1)*ut)})),e.tell(""),I()}catch(we){we instanceof DOMException||L(we)}}}let T=!0;function I(){m(),Q.show(o,a.steps);const we=T||_.step()>a.steps;T=!1,_.show(a.steps,we?a.steps:_.step())}function L(we){const Ve=we instanceof Error?we.message:String(we);we instanceof Dr&&we.at!==null&&a.formula!==null?vt(q,M("pre",{},`${a.formula}
${" ".repeat(we.at)}^`),Ve):e.tell(Ve)}async function w(){if(!l||a.formula!==null)return;const{x:we,y:Ve,minima:Mt}=h(),nt=12,ut=[];for(let ot=0;ot<nt;ot++)for(let ve=0;ve<nt;ve++)ut.push([we[0]+(ot+.5)/nt*(we[1]-we[0]),Ve[0]+(ve+.5)/nt*(Ve[1]-Ve[0])]);try{const ot=await yi("descents",{...C(),runs:v(),starts:ut,steps:a.steps,every:a.steps,noise:a.noise,seed:a.seed}),{values:ve,shape:k}=ot.arrays.points,ue=.02;c=a.runs.map((ze,qe)=>{let ye=0;for(let lt=0;lt<ut.length;lt++){const Oe=2*((qe*k[1]+lt)*k[2]+k[2]-1);Mt.some(([F,R])=>Math.abs(ve[Oe]-F)<ue*(we[1]-we[0])&&Math.abs(ve[Oe+1]-R)<ue*(Ve[1]-Ve[0]))&&ye++}return ye/ut.length}),U(),at()}catch(ot){L(ot)}}const N=M("div",{class:"runs-of-lab"});let O=[];const A=M("th",{class:"n",hidden:!0},It("reached"));function U(){if(!(O.length===a.runs.length&&O.every(({run:Ve},Mt)=>Ve===a.runs[Mt]))){const Ve=lh(a.runs),Mt=a.runs.map((ut,ot)=>G(ut,Ve[ot],ot));O=Mt;const nt=M("tr",{},M("th",{},It("optimizers")),M("th",{},It("rate")),M("th",{class:"n"},It("height")),A,M("td",{}));vt(N,M("table",{},M("thead",{},nt),M("tbody",{},...Mt.map(({element:ut})=>ut))))}A.hidden=c===null,O.forEach(({update:Ve},Mt)=>Ve(o[Mt],Mt))}function G(we,Ve,Mt){const nt=M("button",{type:"button",class:"pin","aria-pressed":"false"},M("span",{class:`dot-of g${gs(Mt)}`}),Ve);nt.addEventListener("click",()=>{a.shown=a.shown===Ve?null:Ve,U(),Y(),b(),m()});const ut=M("input",{type:"range",min:-5,max:1,step:.02,"aria-label":`${It("rate")}, ${Ve}`}),ot=M("output",{class:"n"});ut.addEventListener("input",()=>{we.lr=Number((10**Number(ut.value)).toPrecision(3)),ot.textContent=ui(we.lr),x()});const ve=M("button",{type:"button",class:"save","aria-label":`${It("remove")} ${Ve}`},"×");ve.addEventListener("click",()=>{a.runs=a.runs.filter(ye=>ye!==we),a.shown===Ve&&(a.shown=null),x()});const k=M("td",{class:"n"}),ue=M("td",{class:"n"}),ze=M("tr",{},M("th",{scope:"row"},nt),M("td",{},M("div",{class:"slide"},ut,ot)),k,ue,M("td",{},ve));return{run:we,element:ze,update:(ye,lt)=>{nt.setAttribute("aria-pressed",a.shown===Ve?"true":"false");const Oe=p(we);ut.disabled=Oe===null,document.activeElement!==ut&&(ut.value=String(Oe===null?0:Math.log10(Oe))),ot.textContent=Oe===null?"–":ui(Oe);const Ke=ye&&ye.ended>=0&&ye.ended<=_.step();k.title=ye?.status??"",k.textContent=Ke?It("diverged"):ge(ye?ye.heights[Math.min(_.step(),ye.heights.length-1)]:NaN,4),ue.hidden=c===null,ue.textContent=c?Xt(c[lt]):""}}}const B=M("select",{"aria-label":It("add")},M("option",{value:""},`${It("add")} …`),...i.map(({name:we,title:Ve})=>M("option",{value:we},`${we} – ${Ve}`)));B.addEventListener("change",()=>{B.value&&(a.runs=[...a.runs,{optimizer:B.value,lr:null,settings:{}}],B.value="",x())});const $=QT(new Map(i.map(we=>[we.name,we])),()=>void x()),V=ZT(),Y=()=>{const we=lh(a.runs).indexOf(a.shown??""),Ve=we<0?void 0:a.runs[we];$.show(Ve,a.shown??""),V.show(Ve?.optimizer??null,o[we],_.step())},Q=KT(It("curve")),ie=M("select",{"aria-label":It("surface")},...t.map(({name:we,title:Ve})=>M("option",{value:we},Ve)),M("option",{value:jl},It("own"))),Z=M("input",{type:"text",class:"formula-input","aria-label":It("formula"),maxlength:500,spellcheck:"false",autocomplete:"off"}),q=M("div",{class:"problem",role:"alert"}),ce=M("p",{class:"note"}),re=M("p",{class:"aside"}),_e=()=>{const we=a.formula!==null;ce.textContent=we?"":h().about,re.textContent=`f = ${a.formula??h().formula};  ∂f/∂x = ${f[0]};  ∂f/∂y = ${f[1]}.  ${It("stable")} ${ui(u)}.${we?"":` ${It("source")}: ${h().source}`}`},he=we=>{a.formula=we;for(const Ve of a.runs)Ve.lr=null;a.log=null,g.setLog(null),st()};ie.addEventListener("change",()=>{ie.value===jl?(a.start=[1.5,2],he(Z.value)):(a.surface=ie.value,a.start=h().start,Z.value=h().formula,he(null))});const ae=M("form",{class:"own"},Z,M("button",{class:"save"},It("draw")));ae.addEventListener("submit",we=>{we.preventDefault(),ie.value=jl,he(Z.value)});const Se=M("input",{type:"number",min:1,max:2e4,"aria-label":It("steps")});Se.addEventListener("change",()=>{const we=Math.round(Number(Se.value));a.steps=Math.min(2e4,Math.max(1,Number.isFinite(we)?we:500)),Se.value=String(a.steps),T=!0,x()});const me=M("input",{type:"number",min:0,step:"any","aria-label":It("noise")});me.addEventListener("change",()=>{const we=Number(me.value);a.noise=we>=0&&Number.isFinite(we)?we:0,x()});const He=M("button",{type:"button",class:"save"},It("seed"));He.addEventListener("click",()=>{a.seed+=1,x()});const Ce=M("button",{type:"button",class:"save"},It("many"));Ce.addEventListener("click",()=>void w());function We(){ie.value=a.formula===null?a.surface:jl,Z.value=a.formula??h().formula,Se.value=String(a.steps),me.value=String(a.noise),Ce.hidden=a.formula!==null}async function st(){await E()&&(We(),_e(),await x())}function at(){e.expose({state:a,walks:o,step:_.step(),terrain:l,shares:c})}return vt(n,M("div",{class:"lab"},M("section",{class:"card","aria-label":It("surface")},M("div",{class:"above"},ie,g.controls),ae,q,g.element,_.element,ce,re),M("section",{class:"card","aria-label":It("optimizers")},N,M("p",{class:"aside"},It("press")),M("div",{class:"above"},B,Ce),M("div",{class:"above"},M("label",{},`${It("steps")} `,Se),M("label",{},`${It("noise")} `,me),He),$.element,V.element,M("h2",{class:"sub"},It("curve")),Q.element))),d(e.parts),We(),await st(),{read:we=>{d(we),st()},close:()=>{_.pause(),S?.abort(),g.close()}}}const d0=[c1,h0,qT,CT],rA=h0,p0="thalweg-language",aA=document.getElementById("lab"),m0=new Map;let Tr="en",g0="auto",vi=null,uh=0,fh={},qi=null;const mo=M("p",{class:"message",role:"status"}),ec=M("div",{class:"page"});function go(){return new URLSearchParams(location.hash.slice(1))}function oA(n){return d0.find(({name:e})=>e===n.get("p"))??rA}function tc(n,e){const t=new URLSearchParams({p:n.name});for(const[i,s]of e)i!=="p"&&i!=="lang"&&t.append(i,s);return Tr!=="en"&&t.set("lang",Tr),t.toString()}function lA(n){const e=()=>vi?.page===n;return{parts:go(),keep:i=>{if(!e())return;const s=tc(n,i);s.length>H_?mo.textContent=Pn("tooLong"):history.replaceState(null,"",`${location.pathname}${location.search}#${s}`)},expose:i=>{e()&&(fh=i,Object.assign(globalThis,{thalweg:{page:n.name,language:Tr,...i}}),document.documentElement.dataset.ready=n.name)},tell:i=>{e()&&(mo.textContent=i)}}}async function hh(){const n=oA(go());if(vi?.page===n&&vi.opened){vi.opened.read(go());return}await nc(n)}async function nc(n){const e=++uh;vi?.opened&&vi.opened.close(),k0(),delete document.documentElement.dataset.ready,vi={page:n,opened:null},fh={},fA(n),mo.textContent="";const t=M("div",{});vt(ec,t),t.textContent=Pn("waiting");try{const i=await n.open(t,lA(n));e===uh?vi.opened=i:i.close()}catch(i){e===uh&&vt(t,M("p",{class:"message"},i instanceof Error?i.message:String(i)))}}const _0=M("header",{}),v0=M("div",{});function cA(){if(!vi?.opened)return null;const{page:n,opened:e}=vi,t=location.hash.slice(1);return{name:n.name,title:pn(n.title),body:ec,what:()=>({...F_(ec,fh),...e.exports?.()}),page:()=>B_(n,t)}}function uA(){!qi||!vi||(history.replaceState(null,"",`${location.pathname}${location.search}#${tc(vi.page,new URLSearchParams(qi.address))}`),nc(vi.page))}function fA(n){const e=Ns(Pn("language"),[{value:"en",words:"English"},{value:"zh",words:"中文"}],Tr,i=>{Tr=i,qi||localStorage.setItem(p0,i),Rh(i);const s=go();s.delete("lang"),history.replaceState(null,"",`${location.pathname}${location.search}#${tc(n,s)}`),nc(n)}),t=Ns(Pn("colours"),[{value:"auto",words:"auto"},{value:"light",words:"light"},{value:"dark",words:"dark"}],g0,i=>{g0=i,uc(i)});document.title=`Thalweg: ${pn(n.title)}`,vt(_0,M("div",{class:"kicker"},M("span",{},"Thalweg lab"),M("span",{class:"switches"},L_(cA,qi===null),e,t)),qi?null:M("nav",{class:"pages","aria-label":Pn("pages")},...d0.map(i=>hA(i,n))),M("h1",{},pn(n.title)),M("p",{class:"said"},pn(n.lead))),vt(v0,qi?k_(qi,uA):null)}function hA(n,e){const t=M("a",{"aria-current":n===e?"page":void 0},pn(n.title));return t.setAttribute("href",`#p=${n.name}`),t.addEventListener("click",i=>{if(i.ctrlKey||i.metaKey||i.shiftKey||(i.preventDefault(),n===e))return;m0.set(e.name,location.hash);const s=new URLSearchParams((m0.get(n.name)??"").slice(1));history.pushState(null,"",`${location.pathname}${location.search}#${tc(n,s)}`),nc(n)}),t}async function dA(){qi=await Pr(),qi&&!location.hash&&history.replaceState(null,"",`${location.pathname}${location.search}#${qi.address}`);const n=qi?null:localStorage.getItem(p0),e=go().get("lang")??n;(e==="zh"||e==="en")&&(Tr=e),Rh(Tr),t_(t=>{mo.textContent=t?Pn("lost"):""}),G0(),vt(aA,_0,v0,ec,mo),addEventListener("hashchange",()=>void hh()),addEventListener("popstate",()=>void hh()),hh()}dA()})();
