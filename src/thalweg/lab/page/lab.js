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
(function(){"use strict";const Xm=/^(on|style$|href$|src|srcdoc$|action$|formaction$)/i;function le(n,e={},...t){return qm(document.createElement(n),e,t)}function qm(n,e,t){for(const[i,r]of Object.entries(e)){if(Xm.test(i))throw new Error(`attribute ${i} is not set from here`);r==null||r===!1||n.setAttribute(i,r===!0?"":String(r))}return ll(n,t),n}function ll(n,e){for(const t of e)if(!(t==null||t===!1)){if(Array.isArray(t)){ll(n,t);continue}n.append(t instanceof Node?t:document.createTextNode(String(t)))}}function ii(n,...e){n.replaceChildren(),ll(n,e)}let $m=0;function cl(n,e,t,i){const r=`choice-${++$m}`;return le("fieldset",{class:"choice"},le("legend",{class:"unseen"},n),...e.map(({value:s,words:a})=>{const o=le("input",{type:"radio",name:r,value:s,checked:s===t});return o.addEventListener("change",()=>i(s)),le("label",{},o,le("span",{},a))}))}const ul=[];let hf=null,fl=new Map;function Zr(n){let e=fl.get(n);return e===void 0&&(hf??=getComputedStyle(document.documentElement),e=hf.getPropertyValue(`--${n}`).trim()||"#888",fl.set(n,e)),e}function Pr(n){return Zr(`c${n}`)}function pf(n){ul.push(n)}function Ym(){ul.length=0}function dl(n){n==="auto"?document.documentElement.removeAttribute("data-theme"):document.documentElement.setAttribute("data-theme",n),mf()}function mf(){fl=new Map;for(const n of ul)n()}function Km(){matchMedia("(prefers-color-scheme: dark)").addEventListener("change",mf);let n=null;addEventListener("beforeprint",()=>{n=document.documentElement.getAttribute("data-theme"),dl("light")}),addEventListener("afterprint",()=>{dl(n==="dark"||n==="light"?n:"auto")})}let hl=0;function gf(n){hl=n==="zh"?1:0,document.documentElement.lang=n==="zh"?"zh":"en"}function Ws(n){return n[hl]}function pl(n){return e=>n[e][hl]}const En=pl({view:["View","视图"],contour:["contours","等高线"],log:["log heights","高度取对数"],language:["Language","语言"],colours:["Colours","颜色"],play:["Play","播放"],pause:["Pause","暂停"],step:["One step","单步"],again:["From the start","回到起点"],stepOf:["step","步"],waiting:["Computing…","计算中…"],lost:["The lab has ended: start it again with thalweg lab.","实验室已结束：请重新运行 thalweg lab。"],noWebgl:["This browser has no WebGL: contours are shown instead.","此浏览器不支持 WebGL，改为显示等高线。"],pages:["Pages","页面"],tooLong:["This state has more characters than an address may have: it is not kept there.","状态过长，无法保存在地址中。"]}),Vt=pl({export:["Export","导出"],page:["This page as one HTML file","将本页保存为单个 HTML 文件"],pageNote:["Opens without the lab: play, scrub, turn.","无需实验室即可打开：播放、拖动、旋转。"],picture:["Picture (PNG)","图像 (PNG)"],numbers:["Numbers (CSV)","数据 (CSV)"],numbersNote:["What the curves and paths show.","曲线与路径的数据。"],animation:["Animation (GIF)","动画 (GIF)"],working:["Working …","正在生成…"],frame:["Frame","帧"],saved:["Saved:","已保存："],stop:["Stop","停止"],nothing:["There is nothing to save yet.","暂无可保存的内容。"],ended:["The page was changed meanwhile: nothing was saved.","页面已更改，未保存。"],savedNote:["A saved page","已保存的页面"],savedOn:["Saved from the lab on {date}. Play, step, scrub, views, language and colours work here; whatever has to be computed anew needs the lab: thalweg lab.","保存于 {date}。播放、单步、拖动、视图、语言和颜色在此可用；需要重新计算的内容需要实验室：thalweg lab。"],dropped:["Left out because they are too large:","因过大而未保存："],needsLab:["This needs the lab (thalweg lab): a saved page holds only what was shown, which it shows again.","此操作需要实验室 (thalweg lab)：保存的页面只包含当时显示的内容，现已恢复。"]}),Zm=32*2**20,Jr=new Map;let ml=0,Xs=null,gl=0,_l=0;function Jm(n,e){ml+=e.length-(Jr.get(n)?.length??0),Jr.delete(n),Jr.set(n,e);for(const[t,i]of Jr){if(ml<=Zm)break;Jr.delete(t),ml-=i.length}Xs?.set(n,e)}const Qm=new Map;function jm(n){const e=Xs?Jr.get(n)??Qm.get(n)?.():void 0;return e&&Xs.set(n,e),e}async function eg(n){gl++;try{return await n()}finally{gl--,_l=performance.now()}}async function tg(n){const e=new Map;Xs=e;try{for(await n(),_l=performance.now();gl>0||performance.now()-_l<250;)await new Promise(t=>setTimeout(t,50))}finally{Xs=null}return e}async function _f(n){const e=[];let t=0;for(const[s,a]of n.answers)e.push([s,t,a.length]),t+=Math.ceil(a.length/8)*8;const i=new TextEncoder().encode(JSON.stringify({...n,answers:e})),r=new Uint8Array(4+i.length+t);return new DataView(r.buffer).setUint32(0,i.length,!0),r.set(i,4),[...n.answers.values()].forEach((s,a)=>r.set(s,4+i.length+e[a][1])),vf(r,new CompressionStream("gzip"))}async function ng(n){const e=await vf(n,new DecompressionStream("gzip")),t=new DataView(e.buffer).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),r=i.answers.map(([s,a,o])=>{const l=4+t+a;return[s,e.slice(l,l+o)]});return{...i,answers:new Map(r)}}async function vf(n,e){const t=new Blob([n]).stream().pipeThrough(e);return new Uint8Array(await new Response(t).arrayBuffer())}let vl;function xl(){if(vl===void 0){const n=document.getElementById("record")?.textContent;vl=n?ng(Uint8Array.from(atob(n.trim()),e=>e.charCodeAt(0))):null}return vl}let xf=()=>{};function ig(n){xf=n}function rg(){xf()}const Ia=()=>new URLSearchParams(location.search).get("token")??"";class Ua extends Error{constructor(e,t=null){super(e),this.at=t}}async function Sl(n){const e=await Sf(n,n,{});return JSON.parse(new TextDecoder().decode(e))}async function Ml(n,e,t){const i=JSON.stringify(e),r=await Sf(`${n} ${i}`,n,{method:"POST",body:i,signal:t});return lg(r.slice().buffer)}async function Sf(n,e,t){const i=await xl();if(i){const s=i.answers.get(n);if(s)return s;throw rg(),new Ua(Vt("needsLab"))}const r=jm(n);return r||eg(async()=>{const s={"x-thalweg-token":Ia(),...t.body?{"content-type":"application/json"}:{}},a=await fetch(`/api/${e}`,{...t,headers:s});if(!a.ok)throw await yl(a);const o=new Uint8Array(await a.arrayBuffer());return Jm(n,o),o})}async function sg(){const n=await fetch("/api/export",{headers:{"x-thalweg-token":Ia()}});if(!n.ok)throw await yl(n);return(await n.json()).room}async function ag(n){const e=await fetch("/api/export",{method:"POST",headers:{"x-thalweg-token":Ia(),"content-type":"application/gzip"},body:n});if(!e.ok)throw await yl(e);return e.blob()}function og(n){if(xl())return;const e=new EventSource(`/api/present?token=${encodeURIComponent(Ia())}`);e.addEventListener("here",()=>n(!1)),e.addEventListener("error",()=>n(!0))}function lg(n){const e=new DataView(n).getUint32(0,!0),t=JSON.parse(new TextDecoder().decode(new Uint8Array(n,4,e))),i={};for(const[r,{dtype:s,shape:a,offset:o}]of Object.entries(t.arrays)){const l=a.reduce((u,d)=>u*d,1),c=4+e+o,f=s==="int32"?new Int32Array(n,c,l):new Float32Array(n,c,l);i[r]={values:f,shape:a}}return{said:t,arrays:i}}async function yl(n){try{const e=await n.json();return new Ua(e.error??`The server answered with status ${n.status}.`,e.at??null)}catch{return new Ua(`The server answered with status ${n.status}.`)}}const cg='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function Mf(n,e,t,i){const r=16*i,s=20*i,a=document.createElement("canvas"),o=a.getContext("2d"),l=n.width+2*r,c=(g,S=400)=>`${S} ${g*i}px ${cg}`;o.font=c(12);const f=[];let u=r,d=0;for(const g of t){const S=o.measureText(g.words).width+34*i;u>r&&u+S>l-r&&(u=r,d++),f.push({entry:g,x:u,row:d}),u+=S}const m=t.length?(d+1)*s+r/2:0;a.width=l,a.height=r+s*1.4+n.height+m+r,o.fillStyle=Zr("card"),o.fillRect(0,0,a.width,a.height),o.fillStyle=Zr("ink"),o.font=c(15,600),o.textBaseline="top",o.fillText(e,r,r,l-2*r),o.drawImage(n,r,r+s*1.4),o.font=c(12),o.textBaseline="middle";for(const{entry:g,x:S,row:p}of f){const h=r+s*1.4+n.height+r/2+s*(p+.5);o.fillStyle=g.colour,o.fillRect(S,h-5*i,10*i,10*i),o.fillStyle=Zr("ink"),o.fillText(g.words,S+15*i,h)}return a}function ug(n){const e=Math.max(0,...n.map(({values:i})=>i.length)),t=[n.map(({name:i})=>yf(i)).join(",")];for(let i=0;i<e;i++)t.push(n.map(({values:r})=>yf(r[i]??"")).join(","));return`${t.join(`\r
`)}\r
`}function yf(n){if(typeof n=="number")return Number.isFinite(n)?String(n):"";const e=/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}var fg={trailer:59};function Ef(n=256){let e=0,t=new Uint8Array(n);return{get buffer(){return t.buffer},reset(){e=0},bytesView(){return t.subarray(0,e)},bytes(){return t.slice(0,e)},writeByte(r){i(e+1),t[e]=r,e++},writeBytes(r,s=0,a=r.length){i(e+a);for(let o=0;o<a;o++)t[e++]=r[o+s]},writeBytesView(r,s=0,a=r.byteLength){i(e+a),t.set(r.subarray(s,s+a),e),e+=a}};function i(r){var s=t.length;if(s>=r)return;var a=1024*1024;r=Math.max(r,s*(s<a?2:1.125)>>>0),s!=0&&(r=Math.max(r,256));let o=t;t=new Uint8Array(r),e>0&&t.set(o.subarray(0,e),0)}}var El=12,bf=5003,dg=[0,1,3,7,15,31,63,127,255,511,1023,2047,4095,8191,16383,32767,65535];function hg(n,e,t,i,r=Ef(512),s=new Uint8Array(256),a=new Int32Array(bf),o=new Int32Array(bf)){let l=a.length,c=Math.max(2,i);s.fill(0),o.fill(0),a.fill(-1);let f=0,u=0,d=c+1,m=d,g=!1,S=m,p=(1<<S)-1,h=1<<d-1,_=h+1,E=h+2,M=0,R=t[0],A=0;for(let O=l;O<65536;O*=2)++A;A=8-A,r.writeByte(c),w(h);let v=t.length;for(let O=1;O<v;O++)e:{let P=t[O],C=(P<<El)+R,U=P<<A^R;if(a[U]===C){R=o[U];break e}let z=U===0?1:l-U;for(;a[U]>=0;)if(U-=z,U<0&&(U+=l),a[U]===C){R=o[U];break e}w(R),R=P,E<1<<El?(o[U]=E++,a[U]=C):(a.fill(-1),E=h+2,g=!0,w(h))}return w(R),w(_),r.writeByte(0),r.bytesView();function w(O){for(f&=dg[u],u>0?f|=O<<u:f=O,u+=S;u>=8;)s[M++]=f&255,M>=254&&(r.writeByte(M),r.writeBytesView(s,0,M),M=0),f>>=8,u-=8;if((E>p||g)&&(g?(S=m,p=(1<<S)-1,g=!1):(++S,p=S===El?1<<S:(1<<S)-1)),O==_){for(;u>0;)s[M++]=f&255,M>=254&&(r.writeByte(M),r.writeBytesView(s,0,M),M=0),f>>=8,u-=8;M>0&&(r.writeByte(M),r.writeBytesView(s,0,M),M=0)}}}var pg=hg;function wf(n,e,t){return n<<8&63488|e<<2&992|t>>3}function Tf(n,e,t,i){return n>>4|e&240|(t&240)<<4|(i&240)<<8}function Af(n,e,t){return n>>4<<8|e&240|t>>4}function Fa(n,e,t){return n<e?e:n>t?t:n}function Oa(n){return n*n}function Rf(n,e,t){var i=0,r=1e100;let s=n[e],a=s.cnt;s.ac;let o=s.rc,l=s.gc,c=s.bc;for(var f=s.fw;f!=0;f=n[f].fw){let d=n[f],m=d.cnt,g=a*m/(a+m);if(!(g>=r)){var u=0;u+=g*Oa(d.rc-o),!(u>=r)&&(u+=g*Oa(d.gc-l),!(u>=r)&&(u+=g*Oa(d.bc-c),!(u>=r)&&(r=u,i=f)))}}s.err=r,s.nn=i}function bl(){return{ac:0,rc:0,gc:0,bc:0,cnt:0,nn:0,fw:0,bk:0,tm:0,mtm:0,err:0}}function mg(n,e){let t=e==="rgb444"?4096:65536,i=new Array(t),r=n.length;if(e==="rgba4444")for(let s=0;s<r;++s){let a=n[s],o=a>>24&255,l=a>>16&255,c=a>>8&255,f=a&255,u=Tf(f,c,l,o),d=u in i?i[u]:i[u]=bl();d.rc+=f,d.gc+=c,d.bc+=l,d.ac+=o,d.cnt++}else if(e==="rgb444")for(let s=0;s<r;++s){let a=n[s],o=a>>16&255,l=a>>8&255,c=a&255,f=Af(c,l,o),u=f in i?i[f]:i[f]=bl();u.rc+=c,u.gc+=l,u.bc+=o,u.cnt++}else for(let s=0;s<r;++s){let a=n[s],o=a>>16&255,l=a>>8&255,c=a&255,f=wf(c,l,o),u=f in i?i[f]:i[f]=bl();u.rc+=c,u.gc+=l,u.bc+=o,u.cnt++}return i}function gg(n,e,t={}){let{format:i="rgb565",clearAlpha:r=!0,clearAlphaColor:s=0,clearAlphaThreshold:a=0,oneBitAlpha:o=!1}=t;if(!n||!n.buffer)throw new Error("quantize() expected RGBA Uint8Array data");if(!(n instanceof Uint8Array)&&!(n instanceof Uint8ClampedArray))throw new Error("quantize() expected RGBA Uint8Array data");let l=new Uint32Array(n.buffer),c=t.useSqrt!==!1,f=i==="rgba4444",u=mg(l,i),d=u.length,m=d-1,g=new Uint32Array(d+1);for(var S=0,p=0;p<d;++p){let D=u[p];if(D!=null){var h=1/D.cnt;f&&(D.ac*=h),D.rc*=h,D.gc*=h,D.bc*=h,u[S++]=D}}Oa(e)/S<.022&&(c=!1);for(var p=0;p<S-1;++p)u[p].fw=p+1,u[p+1].bk=p,c&&(u[p].cnt=Math.sqrt(u[p].cnt));c&&(u[p].cnt=Math.sqrt(u[p].cnt));var _,E,M;for(p=0;p<S;++p){Rf(u,p);var R=u[p].err;for(E=++g[0];E>1&&(M=E>>1,!(u[_=g[M]].err<=R));E=M)g[E]=_;g[E]=p}var A=S-e;for(p=0;p<A;){for(var v;;){var w=g[1];if(v=u[w],v.tm>=v.mtm&&u[v.nn].mtm<=v.tm)break;v.mtm==m?w=g[1]=g[g[0]--]:(Rf(u,w),v.tm=p);var R=u[w].err;for(E=1;(M=E+E)<=g[0]&&(M<g[0]&&u[g[M]].err>u[g[M+1]].err&&M++,!(R<=u[_=g[M]].err));E=M)g[E]=_;g[E]=w}var O=u[v.nn],P=v.cnt,C=O.cnt,h=1/(P+C);f&&(v.ac=h*(P*v.ac+C*O.ac)),v.rc=h*(P*v.rc+C*O.rc),v.gc=h*(P*v.gc+C*O.gc),v.bc=h*(P*v.bc+C*O.bc),v.cnt+=O.cnt,v.mtm=++p,u[O.bk].fw=O.fw,u[O.fw].bk=O.bk,O.mtm=m}let U=[];var z=0;for(p=0;;++z){let D=Fa(Math.round(u[p].rc),0,255),G=Fa(Math.round(u[p].gc),0,255),W=Fa(Math.round(u[p].bc),0,255),H=255;f&&(H=Fa(Math.round(u[p].ac),0,255),o&&(H=H<=(typeof o=="number"?o:127)?0:255),r&&H<=a&&(D=G=W=s,H=0));let re=f?[D,G,W,H]:[D,G,W];if(_g(U,re)||U.push(re),(p=u[p].fw)==0)break}return U}function _g(n,e){for(let t=0;t<n.length;t++){let i=n[t],r=i[0]===e[0]&&i[1]===e[1]&&i[2]===e[2],s=i.length>=4&&e.length>=4?i[3]===e[3]:!0;if(r&&s)return!0}return!1}function vg(n,e,t="rgb565"){if(!n||!n.buffer)throw new Error("quantize() expected RGBA Uint8Array data");if(!(n instanceof Uint8Array)&&!(n instanceof Uint8ClampedArray))throw new Error("quantize() expected RGBA Uint8Array data");if(e.length>256)throw new Error("applyPalette() only works with 256 colors or less");let i=new Uint32Array(n.buffer),r=i.length,s=t==="rgb444"?4096:65536,a=new Uint8Array(r),o=new Array(s);if(t==="rgba4444")for(let l=0;l<r;l++){let c=i[l],f=c>>24&255,u=c>>16&255,d=c>>8&255,m=c&255,g=Tf(m,d,u,f),S=g in o?o[g]:o[g]=xg(m,d,u,f,e);a[l]=S}else{let l=t==="rgb444"?Af:wf;for(let c=0;c<r;c++){let f=i[c],u=f>>16&255,d=f>>8&255,m=f&255,g=l(m,d,u),S=g in o?o[g]:o[g]=Sg(m,d,u,e);a[c]=S}}return a}function xg(n,e,t,i,r){let s=0,a=1e100;for(let o=0;o<r.length;o++){let l=r[o],c=l[3],f=Lr(c-i);if(f>a)continue;let u=l[0];if(f+=Lr(u-n),f>a)continue;let d=l[1];if(f+=Lr(d-e),f>a)continue;let m=l[2];f+=Lr(m-t),!(f>a)&&(a=f,s=o)}return s}function Sg(n,e,t,i){let r=0,s=1e100;for(let a=0;a<i.length;a++){let o=i[a],l=o[0],c=Lr(l-n);if(c>s)continue;let f=o[1];if(c+=Lr(f-e),c>s)continue;let u=o[2];c+=Lr(u-t),!(c>s)&&(s=c,r=a)}return r}function Lr(n){return n*n}function Mg(n={}){let{initialCapacity:e=4096,auto:t=!0}=n,i=Ef(e),r=5003,s=new Uint8Array(256),a=new Int32Array(r),o=new Int32Array(r),l=!1;return{reset(){i.reset(),l=!1},finish(){i.writeByte(fg.trailer)},bytes(){return i.bytes()},bytesView(){return i.bytesView()},get buffer(){return i.buffer},get stream(){return i},writeHeader:c,writeFrame(f,u,d,m={}){let{transparent:g=!1,transparentIndex:S=0,delay:p=0,palette:h=null,repeat:_=0,colorDepth:E=8,dispose:M=-1}=m,R=!1;if(t?l||(R=!0,c(),l=!0):R=!!m.first,u=Math.max(0,Math.floor(u)),d=Math.max(0,Math.floor(d)),R){if(!h)throw new Error("First frame must include a { palette } option");Eg(i,u,d,h,E),Cf(i,h),_>=0&&bg(i,_)}let A=Math.round(p/10);yg(i,M,A,g,S);let v=!!h&&!R;wg(i,u,d,v?h:null),v&&Cf(i,h),Tg(i,f,u,d,E,s,a,o)}};function c(){Pf(i,"GIF89a")}}function yg(n,e,t,i,r){n.writeByte(33),n.writeByte(249),n.writeByte(4),r<0&&(r=0,i=!1);var s,a;i?(s=1,a=2):(s=0,a=0),e>=0&&(a=e&7),a<<=2,n.writeByte(0|a|0|s),sr(n,t),n.writeByte(r||0),n.writeByte(0)}function Eg(n,e,t,i,r=8){let s=1,a=0,o=wl(i.length)-1,l=s<<7|r-1<<4|a<<3|o;sr(n,e),sr(n,t),n.writeBytes([l,0,0])}function bg(n,e){n.writeByte(33),n.writeByte(255),n.writeByte(11),Pf(n,"NETSCAPE2.0"),n.writeByte(3),n.writeByte(1),sr(n,e),n.writeByte(0)}function Cf(n,e){let t=1<<wl(e.length);for(let i=0;i<t;i++){let r=[0,0,0];i<e.length&&(r=e[i]),n.writeByte(r[0]),n.writeByte(r[1]),n.writeByte(r[2])}}function wg(n,e,t,i){if(n.writeByte(44),sr(n,0),sr(n,0),sr(n,e),sr(n,t),i){let r=0,s=0,a=wl(i.length)-1;n.writeByte(128|r|s|0|a)}else n.writeByte(0)}function Tg(n,e,t,i,r=8,s,a,o){pg(t,i,e,r,n,s,a,o)}function sr(n,e){n.writeByte(e&255),n.writeByte(e>>8&255)}function Pf(n,e){for(var t=0;t<e.length;t++)n.writeByte(e.charCodeAt(t))}function wl(n){return Math.max(Math.ceil(Math.log2(n)),1)}const Ag=80,Rg=640,Cg=70,Pg=1800;function Lg(n){const e=Math.min(Ag,n+1);return Array.from({length:e},(t,i)=>e===1?n:Math.round(i*n/(e-1)))}function Dg(n,e=Rg){const t=Math.min(1,e/n.width),i=document.createElement("canvas");i.width=Math.round(n.width*t),i.height=Math.round(n.height*t);const r=i.getContext("2d");return r.imageSmoothingQuality="high",r.drawImage(n,0,0,i.width,i.height),i}async function Ng(n,e,t){const i=Mg();let r=0,s=0;for(const[a,o]of n.entries()){if(!t(a))return null;const l=await e(o);a===0&&([r,s]=[l.width,l.height]);const c=l.getContext("2d",{willReadFrequently:!0}),{data:f}=c.getImageData(0,0,r,s),u=gg(f,256);i.writeFrame(vg(f,u),r,s,{palette:u,delay:a===n.length-1?Pg:Cg})}return t(n.length),i.finish(),i.bytes()}function Ba(n,e){const t=document.createElement("a"),i=URL.createObjectURL(n);t.href=i,t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}function Ig(n,e){const t=le("p",{class:"aside",role:"status"}),i=le("button",{type:"button",class:"save",hidden:!0},Vt("stop"));let r=!1,s=!1;i.addEventListener("click",()=>{s=!0});const a=_=>{t.textContent=_},o=(_,E,M)=>{const R=le("button",{type:"button",class:"entry"},_,E?le("small",{},E):null);return R.addEventListener("click",()=>void l(M)),R},l=async _=>{const E=n();if(!r){if(!E){a(Vt("nothing"));return}r=!0,s=!1,a(Vt("working"));try{a(await _(E))}catch(M){a(M instanceof Error?M.message:String(M))}finally{r=!1,i.hidden=!0}}},c=async({name:_,page:E})=>{const{file:M,dropped:R}=await E();Ba(M,`thalweg-${_}.html`);const A=R.length?` ${Vt("dropped")} ${R.join(", ")}.`:"";return`${Vt("saved")} thalweg-${_}.html, ${Ga(M.size)}.${A}`},f=async _=>{const E=za(_);if(!E)return Vt("nothing");const M=await Fg(Mf(E,_.title,_.what().legend??[],devicePixelRatio||1));return Ba(M,`thalweg-${_.name}.png`),`${Vt("saved")} thalweg-${_.name}.png, ${Ga(M.size)}.`},u=async({name:_,what:E})=>{const M=E().table?.()??[];if(!M.length)return Vt("nothing");const R=new Blob([ug(M)],{type:"text/csv;charset=utf-8"});return Ba(R,`thalweg-${_}.csv`),`${Vt("saved")} thalweg-${_}.csv, ${Ga(R.size)}.`},d=async _=>{const{player:E,legend:M}=_.what(),R=za(_);if(!E||!R||E.last()<1)return Vt("nothing");E.pause();const A=E.last(),v=E.step(),w=Lg(A);i.hidden=!1;const C=await Ng(w,async z=>{E.show(A,z),await Ug();const D=`${_.title} · ${En("stepOf")} ${z.toLocaleString("en")}`;return Mf(Dg(za(_)??R),D,M??[],1)},z=>(a(`${Vt("frame")} ${z} / ${w.length}`),!s&&_.body.isConnected&&E.last()===A));if(_.body.isConnected&&E.last()===A&&E.show(A,v),!C)return Vt("ended");const U=new Blob([C],{type:"image/gif"});return Ba(U,`thalweg-${_.name}.gif`),`${Vt("saved")} thalweg-${_.name}.gif, ${Ga(U.size)}.`},m=e?o(Vt("page"),Vt("pageNote"),c):null,g=o(Vt("picture"),null,f),S=o(Vt("numbers"),Vt("numbersNote"),u),p=o(Vt("animation"),null,d),h=le("details",{class:"exports"},le("summary",{},Vt("export")),le("div",{class:"menu"},m,g,S,p,t,i));return h.addEventListener("toggle",()=>{if(!h.open)return;r||a("");const _=n(),E=_?.what();g.hidden=!_||!za(_),S.hidden=!E?.table,p.hidden=!E?.player}),h.addEventListener("keydown",_=>{_.key==="Escape"&&(h.open=!1,h.querySelector("summary").focus())}),h}function za({body:n,what:e}){const t=e().picture?.();return t||([...n.querySelectorAll("canvas")].find(({clientWidth:i,clientHeight:r})=>i>100&&r>60)??null)}async function Ug(){for(let n=0;n<2;n++)await new Promise(e=>requestAnimationFrame(e))}async function Fg(n){const[,e]=n.toDataURL("image/png").split(",");return new Blob([Uint8Array.from(atob(e),t=>t.charCodeAt(0))],{type:"image/png"})}function Ga(n){return n<1e6?`${Math.max(1,Math.round(n/1e3))} kB`:`${(n/1e6).toFixed(1)} MB`}async function Og(n,e){const t=le("div",{class:"unseen-page","aria-hidden":"true",inert:!0});document.body.append(t);const i=[],r=await tg(()=>Bg(n,t,new URLSearchParams(e),i)).finally(()=>{for(const l of i)l.close();t.remove()}),s={address:e,on:new Date().toISOString().slice(0,10),dropped:[],answers:r},a=await sg();let o=await _f(s);for(;o.length>a&&r.size;){const[l]=[...r].reduce((c,f)=>f[1].length>c[1].length?f:c);r.delete(l),s.dropped.push(l.split(" ")[0]),o=await _f(s)}return{file:await ag(o),dropped:s.dropped}}function Bg(n,e,t,i){return new Promise((r,s)=>{const a={parts:t,keep:()=>{},expose:()=>r(),tell:()=>{}};n.open(e,a).then(o=>{i.push(o),r()},s)})}let Tl=!1,Lf=!1,qs=le("p",{});function zg(n,e){const t=qs.textContent;qs=le("p",{class:"message",role:"status"},t),ig(()=>{Tl&&(Tl=!1,qs.textContent=Vt("needsLab"),setTimeout(e))}),Lf||Gg();const i=n.dropped.length?le("p",{},`${Vt("dropped")} ${n.dropped.join(", ")}.`):null;return le("section",{class:"saved-note","aria-label":Vt("savedNote")},le("p",{},Vt("savedOn").replace("{date}",n.on)),i,qs)}function Gg(){Lf=!0;for(const n of["pointerdown","keydown","input","change"])addEventListener(n,()=>{Tl=!0,qs.textContent=""},{capture:!0})}const Hg=2e3;function Al(n,e=5){if(n==null||!Number.isFinite(n))return"–";const t=Math.abs(n);if(t>=1e5&&t<1e12)return Nf(n.toFixed(0));if(n===0)return"0";const i=Math.floor(Math.log10(t)+1e-12);if(i<-4||i>=12)return $s(Df(n.toExponential(e-1)));const r=n.toFixed(Math.max(0,e-1-i));return $s(Nf(r.includes(".")?r.replace(/\.?0+$/,""):r))}function Df(n){return n.replace(/\.?0*e/,"e").replace("e+","e")}function $s(n){return n.replace(/^-/,"−")}function Nf(n){const[e,t]=n.split("."),i=e.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?i:`${i}.${t}`}function Ha(n){if(typeof n=="string")return n;if(n==null||!Number.isFinite(n))return"–";const e=Math.abs(n);return e!==0&&(e<1e-4||e>=1e6)?$s(Df(n.toExponential(3))):$s(String(Number(n.toPrecision(4))))}function kg(n){const e=Math.abs(n);for(const[t,i]of[[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(e>=t)return`${$s(String(Number((n/t).toPrecision(3))))} ${i}`;return Ha(n)}function Vg(n,e=0){return n==null||!Number.isFinite(n)?"–":`${(100*n).toFixed(e)} %`}const If=[[],[7,4],[2,3],[9,3,2,3]];function Rl({walks:n,steps:e},t){const i=typeof e=="number"?e:e[t];return Math.min(i,n[t].points.length/2-1)}function ar(n){return n%8}function Cl(n){return If[Math.floor(n/8)%If.length]}function Wg(n){const e=[],t=[],i={step:[],x:[],y:[],height:[],gradient_x:[],gradient_y:[]};for(const r of n)for(let s=0;2*s<r.points.length;s++)e.push(r.name),t.push(r.words),i.step.push(s),i.x.push(r.points[2*s]),i.y.push(r.points[2*s+1]),i.height.push(r.heights[s]),r.gradients&&(i.gradient_x.push(r.gradients[2*s]),i.gradient_y.push(r.gradients[2*s+1]));return[{name:"run",values:e},{name:"setting",values:t},...Object.entries(i).flatMap(([r,s])=>s.length===e.length?[{name:r,values:s}]:[])]}function Xg(n){return n.map((e,t)=>({words:e.name,colour:Pr(e.colour??ar(t))}))}const qg=!0,fn="u-",$g="uplot",Yg=fn+"hz",Kg=fn+"vt",Zg=fn+"title",Jg=fn+"wrap",Qg=fn+"under",jg=fn+"over",e0=fn+"axis",Dr=fn+"off",t0=fn+"select",n0=fn+"cursor-x",i0=fn+"cursor-y",r0=fn+"cursor-pt",s0=fn+"legend",a0=fn+"live",o0=fn+"inline",l0=fn+"series",c0=fn+"marker",Uf=fn+"label",u0=fn+"value",Ys="width",Ks="height",Zs="top",Ff="bottom",Qr="left",Pl="right",Ll="#000",Of=Ll+"0",Dl="mousemove",Bf="mousedown",Nl="mouseup",zf="mouseenter",Gf="mouseleave",Hf="dblclick",f0="resize",d0="scroll",kf="change",ka="dppxchange",Il="--",jr=typeof window<"u",Ul=jr?document:null,es=jr?window:null,h0=jr?navigator:null;let Ct,Va;function Fl(){let n=devicePixelRatio;Ct!=n&&(Ct=n,Va&&zl(kf,Va,Fl),Va=matchMedia(`(min-resolution: ${Ct-.001}dppx) and (max-resolution: ${Ct+.001}dppx)`),Nr(kf,Va,Fl),es.dispatchEvent(new CustomEvent(ka)))}function qn(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function Ol(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function Wt(n,e,t){n.style[e]=t+"px"}function fi(n,e,t,i){let r=Ul.createElement(n);return e!=null&&qn(r,e),t?.insertBefore(r,i),r}function ri(n,e){return fi("div",n,e)}const Vf=new WeakMap;function Ti(n,e,t,i,r){let s="translate("+e+"px,"+t+"px)",a=Vf.get(n);s!=a&&(n.style.transform=s,Vf.set(n,s),e<0||t<0||e>i||t>r?qn(n,Dr):Ol(n,Dr))}const Wf=new WeakMap;function Xf(n,e,t){let i=e+t,r=Wf.get(n);i!=r&&(Wf.set(n,i),n.style.background=e,n.style.borderColor=t)}const qf=new WeakMap;function $f(n,e,t,i){let r=e+""+t,s=qf.get(n);r!=s&&(qf.set(n,r),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}const Bl={passive:!0},p0={...Bl,capture:!0};function Nr(n,e,t,i){e.addEventListener(n,t,i?p0:Bl)}function zl(n,e,t,i){e.removeEventListener(n,t,Bl)}jr&&Fl();function di(n,e,t,i){let r;t=t||0,i=i||e.length-1;let s=i<=2147483647;for(;i-t>1;)r=s?t+i>>1:Yn((t+i)/2),e[r]<n?t=r:i=r;return n-e[t]<=e[i]-n?t:i}function Yf(n){return(t,i,r)=>{let s=-1,a=-1;for(let o=i;o<=r;o++)if(n(t[o])){s=o;break}for(let o=r;o>=i;o--)if(n(t[o])){a=o;break}return[s,a]}}const Kf=n=>n!=null,Zf=n=>n!=null&&n>0,Wa=Yf(Kf),m0=Yf(Zf);function g0(n,e,t,i=0,r=!1){let s=r?m0:Wa,a=r?Zf:Kf;[e,t]=s(n,e,t);let o=n[e],l=n[e];if(e>-1)if(i==1)o=n[e],l=n[t];else if(i==-1)o=n[t],l=n[e];else for(let c=e;c<=t;c++){let f=n[c];a(f)&&(f<o?o=f:f>l&&(l=f))}return[o??zt,l??-zt]}function Xa(n,e,t,i){let r=jf(n),s=jf(e);n==e&&(r==-1?(n*=t,e/=t):(n/=t,e*=t));let a=t==10?Wi:ed,o=r==1?Yn:si,l=s==1?si:Yn,c=o(a(dn(n))),f=l(a(dn(e))),u=ts(t,c),d=ts(t,f);return t==10&&(c<0&&(u=Gt(u,-c)),f<0&&(d=Gt(d,-f))),i||t==2?(n=u*r,e=d*s):(n=od(n,u),e=Ya(e,d)),[n,e]}function Gl(n,e,t,i){let r=Xa(n,e,t,i);return n==0&&(r[0]=0),e==0&&(r[1]=0),r}const Hl=.1,Jf={mode:3,pad:Hl},Js={pad:0,soft:null,mode:0},_0={min:Js,max:Js};function qa(n,e,t,i){return Ka(t)?Qf(n,e,t):(Js.pad=t,Js.soft=i?0:null,Js.mode=i?3:0,Qf(n,e,_0))}function Tt(n,e){return n??e}function v0(n,e,t){for(e=Tt(e,0),t=Tt(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function Qf(n,e,t){let i=t.min,r=t.max,s=Tt(i.pad,0),a=Tt(r.pad,0),o=Tt(i.hard,-zt),l=Tt(r.hard,zt),c=Tt(i.soft,zt),f=Tt(r.soft,-zt),u=Tt(i.mode,0),d=Tt(r.mode,0),m=e-n,g=Wi(m),S=Nn(dn(n),dn(e)),p=Wi(S),h=dn(p-g);(m<1e-24||h>10)&&(m=0,(n==0||e==0)&&(m=1e-24,u==2&&c!=zt&&(s=0),d==2&&f!=-zt&&(a=0)));let _=m||S||1e3,E=Wi(_),M=ts(10,Yn(E)),R=_*(m==0?n==0?.1:1:s),A=Gt(od(n-R,M/10),24),v=n>=c&&(u==1||u==3&&A<=c||u==2&&A>=c)?c:zt,w=Nn(o,A<v&&n>=v?v:hi(v,A)),O=_*(m==0?e==0?.1:1:a),P=Gt(Ya(e+O,M/10),24),C=e<=f&&(d==1||d==3&&P>=f||d==2&&P<=f)?f:-zt,U=hi(l,P>C&&e<=C?C:Nn(C,P));return w==U&&w==0&&(U=100),[w,U]}const x0=new Intl.NumberFormat(jr?h0.language:"en-US"),kl=n=>x0.format(n),$n=Math,$a=$n.PI,dn=$n.abs,Yn=$n.floor,hn=$n.round,si=$n.ceil,hi=$n.min,Nn=$n.max,ts=$n.pow,jf=$n.sign,Wi=$n.log10,ed=$n.log2,S0=(n,e=1)=>$n.sinh(n)*e,Vl=(n,e=1)=>$n.asinh(n/e),zt=1/0;function td(n){return(Wi((n^n>>31)-(n>>31))|0)+1}function Wl(n,e,t){return hi(Nn(n,e),t)}function nd(n){return typeof n=="function"}function Mt(n){return nd(n)?n:()=>n}const M0=()=>{},id=n=>n,rd=(n,e)=>e,y0=n=>null,sd=n=>!0,ad=(n,e)=>n==e,E0=/\.\d*?(?=9{6,}|0{6,})/gm,Ir=n=>{if(cd(n)||or.has(n))return n;const e=`${n}`,t=e.match(E0);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[r,s]=e.split("e");return+`${Ir(r)}e${s}`}return Gt(n,i)};function Ur(n,e){return Ir(Gt(Ir(n/e))*e)}function Ya(n,e){return Ir(si(Ir(n/e))*e)}function od(n,e){return Ir(Yn(Ir(n/e))*e)}function Gt(n,e=0){if(cd(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return hn(i)/t}const or=new Map;function ld(n){return((""+n).split(".")[1]||"").length}function Qs(n,e,t,i){let r=[],s=i.map(ld);for(let a=e;a<t;a++){let o=dn(a),l=Gt(ts(n,a),o);for(let c=0;c<i.length;c++){let f=n==10?+`${i[c]}e${a}`:i[c]*l,u=(a>=0?0:o)+(a>=s[c]?0:s[c]),d=n==10?f:Gt(f,u);r.push(d),or.set(d,u)}}return r}const js={},Xl=[],ns=[null,null],lr=Array.isArray,cd=Number.isInteger,b0=n=>n===void 0;function ud(n){return typeof n=="string"}function Ka(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function w0(n){return n!=null&&typeof n=="object"}const T0=Object.getPrototypeOf(Uint8Array),fd="__proto__";function is(n,e=Ka){let t;if(lr(n)){let i=n.find(r=>r!=null);if(lr(i)||e(i)){t=Array(n.length);for(let r=0;r<n.length;r++)t[r]=is(n[r],e)}else t=n.slice()}else if(n instanceof T0)t=n.slice();else if(e(n)){t={};for(let i in n)i!=fd&&(t[i]=is(n[i],e))}else t=n;return t}function rn(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let r in i)r!=fd&&(Ka(n[r])?rn(n[r],is(i[r])):n[r]=is(i[r]))}return n}const A0=0,R0=1,C0=2;function P0(n,e,t){for(let i=0,r,s=-1;i<e.length;i++){let a=e[i];if(a>s){for(r=a-1;r>=0&&n[r]==null;)n[r--]=null;for(r=a+1;r<t&&n[r]==null;)n[s=r++]=null}}}function L0(n,e){if(I0(n)){let a=n[0].slice();for(let o=1;o<n.length;o++)a.push(...n[o].slice(1));return U0(a[0])||(a=N0(a)),a}let t=new Set;for(let a=0;a<n.length;a++){let l=n[a][0],c=l.length;for(let f=0;f<c;f++)t.add(l[f])}let i=[Array.from(t).sort((a,o)=>a-o)],r=i[0].length,s=new Map;for(let a=0;a<r;a++)s.set(i[0][a],a);for(let a=0;a<n.length;a++){let o=n[a],l=o[0];for(let c=1;c<o.length;c++){let f=o[c],u=Array(r).fill(void 0),d=e?e[a][c]:R0,m=[];for(let g=0;g<f.length;g++){let S=f[g],p=s.get(l[g]);S===null?d!=A0&&(u[p]=S,d==C0&&m.push(p)):u[p]=S}P0(u,m,r),i.push(u)}}return i}const D0=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function N0(n){let e=n[0],t=e.length,i=Array(t);for(let s=0;s<i.length;s++)i[s]=s;i.sort((s,a)=>e[s]-e[a]);let r=[];for(let s=0;s<n.length;s++){let a=n[s],o=Array(t);for(let l=0;l<t;l++)o[l]=a[i[l]];r.push(o)}return r}function I0(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let r=n[i][0];if(r.length!=t)return!1;if(r!=e){for(let s=0;s<t;s++)if(r[s]!=e[s])return!1}}return!0}function U0(n,e=100){const t=n.length;if(t<=1)return!0;let i=0,r=t-1;for(;i<=r&&n[i]==null;)i++;for(;r>=i&&n[r]==null;)r--;if(r<=i)return!0;const s=Nn(1,Yn((r-i+1)/e));for(let a=n[i],o=i+s;o<=r;o+=s){const l=n[o];if(l!=null){if(l<=a)return!1;a=l}}return!0}const dd=["January","February","March","April","May","June","July","August","September","October","November","December"],hd=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function pd(n){return n.slice(0,3)}const F0=hd.map(pd),O0=dd.map(pd),B0={MMMM:dd,MMM:O0,WWWW:hd,WWW:F0};function ea(n){return(n<10?"0":"")+n}function z0(n){return(n<10?"00":n<100?"0":"")+n}const G0={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>ea(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>ea(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>ea(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>ea(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>ea(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>z0(n.getMilliseconds())};function ql(n,e){e=e||B0;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=i.exec(n);)t.push(r[0][0]=="{"?G0[r[1]]:r[0]);return s=>{let a="";for(let o=0;o<t.length;o++)a+=typeof t[o]=="string"?t[o]:t[o](s,e);return a}}const H0=new Intl.DateTimeFormat().resolvedOptions().timeZone;function k0(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==H0?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}const md=n=>n%1==0,Za=[1,2,2.5,5],V0=Qs(10,-32,0,Za),gd=Qs(10,0,32,Za),W0=gd.filter(md),Fr=V0.concat(gd),$l=`
`,_d="{YYYY}",vd=$l+_d,xd="{M}/{D}",ta=$l+xd,Ja=ta+"/{YY}",Sd="{aa}",rs="{h}:{mm}"+Sd,Md=$l+rs,yd=":{ss}",Lt=null;function Ed(n){let e=n*1e3,t=e*60,i=t*60,r=i*24,s=r*30,a=r*365,l=(n==1?Qs(10,0,3,Za).filter(md):Qs(10,-3,0,Za)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,s,s*2,s*3,s*4,s*6,a,a*2,a*5,a*10,a*25,a*50,a*100]);const c=[[a,_d,Lt,Lt,Lt,Lt,Lt,Lt,1],[r*28,"{MMM}",vd,Lt,Lt,Lt,Lt,Lt,1],[r,xd,vd,Lt,Lt,Lt,Lt,Lt,1],[i,"{h}"+Sd,Ja,Lt,ta,Lt,Lt,Lt,1],[t,rs,Ja,Lt,ta,Lt,Lt,Lt,1],[e,yd,Ja+" "+rs,Lt,ta+" "+rs,Lt,Md,Lt,1],[n,yd+".{fff}",Ja+" "+rs,Lt,ta+" "+rs,Lt,Md,Lt,1]];function f(u){return(d,m,g,S,p,h)=>{let _=[],E=p>=a,M=p>=s&&p<a,R=u(g),A=Gt(R*n,3),v=Yl(R.getFullYear(),E?0:R.getMonth(),M||E?1:R.getDate()),w=Gt(v*n,3);if(M||E){let O=M?p/s:0,P=E?p/a:0,C=A==w?A:Gt(Yl(v.getFullYear()+P,v.getMonth()+O,1)*n,3),U=new Date(hn(C/n)),z=U.getFullYear(),D=U.getMonth();for(let G=0;C<=S;G++){let W=Yl(z+P*G,D+O*G,1),H=W-u(Gt(W*n,3));C=Gt((+W+H)*n,3),C<=S&&_.push(C)}}else{let O=p>=r?r:p,P=Yn(g)-Yn(A),C=w+P+Ya(A-w,O);_.push(C);let U=u(C),z=U.getHours()+U.getMinutes()/t+U.getSeconds()/i,D=p/i,G=d.axes[m]._space,W=h/G;for(;C=Gt(C+p,n==1?0:3),!(C>S);)if(D>1){let H=Yn(Gt(z+D,6))%24,Z=u(C).getHours()-H;Z>1&&(Z=-1),C-=Z*i,z=(z+D)%24;let ee=_[_.length-1];Gt((C-ee)/p,3)*W>=.7&&_.push(C)}else _.push(C)}return _}}return[l,c,f]}const[X0,q0,$0]=Ed(1),[Y0,K0,Z0]=Ed(.001);Qs(2,-53,53,[1]);function bd(n,e){return n.map(t=>t.map((i,r)=>r==0||r==8||i==null?i:e(r==1||t[8]==0?i:t[1]+i)))}function wd(n,e){return(t,i,r,s,a)=>{let o=e.find(g=>a>=g[0])||e[e.length-1],l,c,f,u,d,m;return i.map(g=>{let S=n(g),p=S.getFullYear(),h=S.getMonth(),_=S.getDate(),E=S.getHours(),M=S.getMinutes(),R=S.getSeconds(),A=p!=l&&o[2]||h!=c&&o[3]||_!=f&&o[4]||E!=u&&o[5]||M!=d&&o[6]||R!=m&&o[7]||o[1];return l=p,c=h,f=_,u=E,d=M,m=R,A(S)})}}function J0(n,e){let t=ql(e);return(i,r,s,a,o)=>r.map(l=>t(n(l)))}function Yl(n,e,t){return new Date(n,e,t)}function Td(n,e){return e(n)}const Q0="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Ad(n,e){return(t,i,r,s)=>s==null?Il:e(n(i))}function j0(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function e_(n,e){return n.series[e].fill(n,e)}const t_={show:!0,live:!0,isolate:!1,mount:M0,markers:{show:!0,width:2,stroke:j0,fill:e_,dash:"solid"},idx:null,idxs:null,values:[]};function n_(n,e){let t=n.cursor.points,i=ri(),r=t.size(n,e);Wt(i,Ys,r),Wt(i,Ks,r);let s=r/-2;Wt(i,"marginLeft",s),Wt(i,"marginTop",s);let a=t.width(n,e,r);return a&&Wt(i,"borderWidth",a),i}function i_(n,e){let t=n.series[e].points;return t._fill||t._stroke}function r_(n,e){let t=n.series[e].points;return t._stroke||t._fill}function s_(n,e){return n.series[e].points.size}const Kl=[0,0];function a_(n,e,t){return Kl[0]=e,Kl[1]=t,Kl}function Qa(n,e,t,i=!0){return r=>{r.button==0&&(!i||r.target==e)&&t(r)}}function Zl(n,e,t,i=!0){return r=>{(!i||r.target==e)&&t(r)}}const o_={show:!0,x:!0,y:!0,lock:!1,move:a_,points:{one:!1,show:n_,size:s_,width:0,stroke:r_,fill:i_},bind:{mousedown:Qa,mouseup:Qa,click:Qa,dblclick:Qa,mousemove:Zl,mouseleave:Zl,mouseenter:Zl},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,r)=>i-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Rd={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Jl=rn({},Rd,{filter:rd}),Cd=rn({},Jl,{size:10}),Pd=rn({},Rd,{show:!1}),Ql='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Ld="bold "+Ql,Dd=1.5,Nd={show:!0,scale:"x",stroke:Ll,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ld,side:2,grid:Jl,ticks:Cd,border:Pd,font:Ql,lineGap:Dd,rotate:0},l_="Value",c_="Time",Id={show:!0,scale:"x",auto:!1,sorted:1,min:zt,max:-zt,idxs:[]};function u_(n,e,t,i,r){return e.map(s=>s==null?"":kl(s))}function f_(n,e,t,i,r,s,a){let o=[],l=or.get(r)||0;t=a?t:Gt(Ya(t,r),l);for(let c=t;c<=i;c=Gt(c+r,l))o.push(Object.is(c,-0)?0:c);return o}function jl(n,e,t,i,r,s,a){const o=[],l=n.scales[n.axes[e].scale].log,c=l==10?Wi:ed,f=Yn(c(t));r=ts(l,f),l==10&&(r=Fr[di(r,Fr)]);let u=t,d=r*l;l==10&&(d=Fr[di(d,Fr)]);do o.push(u),u=u+r,l==10&&!or.has(u)&&(u=Gt(u,or.get(r))),u>=d&&(r=u,d=r*l,l==10&&(d=Fr[di(d,Fr)]));while(u<=i);return o}function d_(n,e,t,i,r,s,a){let l=n.scales[n.axes[e].scale].asinh,c=i>l?jl(n,e,Nn(l,t),i,r):[l],f=i>=0&&t<=0?[0]:[];return(t<-l?jl(n,e,Nn(l,-i),-t,r):[l]).reverse().map(d=>-d).concat(f,c)}const Ud=/./,h_=/[12357]/,p_=/[125]/,Fd=/1/,ec=(n,e,t,i)=>n.map((r,s)=>e==4&&r==0||s%i==0&&t.test(r.toExponential()[r<0?1:0])?r:null);function m_(n,e,t,i,r){let s=n.axes[t],a=s.scale,o=n.scales[a],l=n.valToPos,c=s._space,f=l(10,a),u=l(9,a)-f>=c?Ud:l(7,a)-f>=c?h_:l(5,a)-f>=c?p_:Fd;if(u==Fd){let d=dn(l(1,a)-f);if(d<c)return ec(e.slice().reverse(),o.distr,u,si(c/d)).reverse()}return ec(e,o.distr,u,1)}function g_(n,e,t,i,r){let s=n.axes[t],a=s.scale,o=s._space,l=n.valToPos,c=dn(l(1,a)-l(2,a));return c<o?ec(e.slice().reverse(),3,Ud,si(o/c)).reverse():e}function __(n,e,t,i){return i==null?Il:e==null?"":kl(e)}const Od={show:!0,scale:"y",stroke:Ll,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ld,side:3,grid:Jl,ticks:Cd,border:Pd,font:Ql,lineGap:Dd,rotate:0};function v_(n,e){let t=3+(n||1)*2;return Gt(t*e,3)}function x_(n,e){let{scale:t,idxs:i}=n.series[0],r=n._data[0],s=n.valToPos(r[i[0]],t,!0),a=n.valToPos(r[i[1]],t,!0),o=dn(a-s),l=n.series[e],c=o/(l.points.space*Ct);return i[1]-i[0]<=c}const Bd={scale:null,auto:!0,sorted:0,min:zt,max:-zt},zd=(n,e,t,i,r)=>r,Gd={show:!0,auto:!0,sorted:0,gaps:zd,alpha:1,facets:[rn({},Bd,{scale:"x"}),rn({},Bd,{scale:"y"})]},Hd={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:zd,alpha:1,points:{show:x_,filter:null},values:null,min:zt,max:-zt,idxs:[],path:null,clip:null};function S_(n,e,t,i,r){return t/10}const kd={time:qg,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},M_=rn({},kd,{time:!1,ori:1}),Vd={};function Wd(n,e){let t=Vd[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(r=>r!=i)},pub(i,r,s,a,o,l,c){for(let f=0;f<t.plots.length;f++)t.plots[f]!=r&&t.plots[f].pub(i,r,s,a,o,l,c)}},n!=null&&(Vd[n]=t)),t}const ss=1,tc=2;function Or(n,e,t){const i=n.mode,r=n.series[e],s=i==2?n._data[e]:n._data,a=n.scales,o=n.bbox;let l=s[0],c=i==2?s[1]:s[e],f=i==2?a[r.facets[0].scale]:a[n.series[0].scale],u=i==2?a[r.facets[1].scale]:a[r.scale],d=o.left,m=o.top,g=o.width,S=o.height,p=n.valToPosH,h=n.valToPosV;return f.ori==0?t(r,l,c,f,u,p,h,d,m,g,S,eo,as,no,$d,Kd):t(r,l,c,f,u,h,p,m,d,S,g,to,os,rc,Yd,Zd)}function nc(n,e){let t=0,i=0,r=Tt(n.bands,Xl);for(let s=0;s<r.length;s++){let a=r[s];a.series[0]==e?t=a.dir:a.series[1]==e&&(a.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function y_(n,e,t,i,r){let s=n.mode,a=n.series[e],o=s==2?a.facets[1].scale:a.scale,l=n.scales[o];return r==-1?l.min:r==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Xi(n,e,t,i,r,s){return Or(n,e,(a,o,l,c,f,u,d,m,g,S,p)=>{let h=a.pxRound;const _=c.dir*(c.ori==0?1:-1),E=c.ori==0?as:os;let M,R;_==1?(M=t,R=i):(M=i,R=t);let A=h(u(o[M],c,S,m)),v=h(d(l[M],f,p,g)),w=h(u(o[R],c,S,m)),O=h(d(s==1?f.max:f.min,f,p,g)),P=new Path2D(r);return E(P,w,O),E(P,A,O),E(P,A,v),P})}function ja(n,e,t,i,r,s){let a=null;if(n.length>0){a=new Path2D;const o=e==0?no:rc;let l=t;for(let u=0;u<n.length;u++){let d=n[u];if(d[1]>d[0]){let m=d[0]-l;m>0&&o(a,l,i,m,i+s),l=d[1]}}let c=t+r-l,f=10;c>0&&o(a,l,i-f/2,c,i+s+f)}return a}function E_(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function ic(n,e,t,i,r,s,a){let o=[],l=n.length;for(let c=r==1?t:i;c>=t&&c<=i;c+=r)if(e[c]===null){let u=c,d=c;if(r==1)for(;++c<=i&&e[c]===null;)d=c;else for(;--c>=t&&e[c]===null;)d=c;let m=s(n[u]),g=d==u?m:s(n[d]),S=u-r;m=a<=0&&S>=0&&S<l?s(n[S]):m;let h=d+r;g=a>=0&&h>=0&&h<l?s(n[h]):g,g>=m&&o.push([m,g])}return o}function Xd(n){return n==0?id:n==1?hn:e=>Ur(e,n)}function qd(n){let e=n==0?eo:to,t=n==0?(r,s,a,o,l,c)=>{r.arcTo(s,a,o,l,c)}:(r,s,a,o,l,c)=>{r.arcTo(a,s,l,o,c)},i=n==0?(r,s,a,o,l)=>{r.rect(s,a,o,l)}:(r,s,a,o,l)=>{r.rect(a,s,l,o)};return(r,s,a,o,l,c=0,f=0)=>{c==0&&f==0?i(r,s,a,o,l):(c=hi(c,o/2,l/2),f=hi(f,o/2,l/2),e(r,s+c,a),t(r,s+o,a,s+o,a+l,c),t(r,s+o,a+l,s,a+l,f),t(r,s,a+l,s,a,f),t(r,s,a,s+o,a,c),r.closePath())}}const eo=(n,e,t)=>{n.moveTo(e,t)},to=(n,e,t)=>{n.moveTo(t,e)},as=(n,e,t)=>{n.lineTo(e,t)},os=(n,e,t)=>{n.lineTo(t,e)},no=qd(0),rc=qd(1),$d=(n,e,t,i,r,s)=>{n.arc(e,t,i,r,s)},Yd=(n,e,t,i,r,s)=>{n.arc(t,e,i,r,s)},Kd=(n,e,t,i,r,s,a)=>{n.bezierCurveTo(e,t,i,r,s,a)},Zd=(n,e,t,i,r,s,a)=>{n.bezierCurveTo(t,e,r,i,a,s)};function Jd(n){return(e,t,i,r,s)=>Or(e,t,(a,o,l,c,f,u,d,m,g,S,p)=>{let{pxRound:h,points:_}=a,E,M;c.ori==0?(E=eo,M=$d):(E=to,M=Yd);const R=Gt(_.width*Ct,3);let A=(_.size-_.width)/2*Ct,v=Gt(A*2,3),w=new Path2D,O=new Path2D,{left:P,top:C,width:U,height:z}=e.bbox;no(O,P-v,C-v,U+v*2,z+v*2);const D=G=>{if(l[G]!=null){let W=h(u(o[G],c,S,m)),H=h(d(l[G],f,p,g));E(w,W+A,H),M(w,W,H,A,0,$a*2)}};if(s)s.forEach(D);else for(let G=i;G<=r;G++)D(G);return{stroke:R>0?w:null,fill:w,clip:O,flags:ss|tc}})}function Qd(n){return(e,t,i,r,s,a)=>{i!=r&&(s!=i&&a!=i&&n(e,t,i),s!=r&&a!=r&&n(e,t,r),n(e,t,a))}}const b_=Qd(as),w_=Qd(os);function jd(n){const e=Tt(n?.alignGaps,0);return(t,i,r,s)=>Or(t,i,(a,o,l,c,f,u,d,m,g,S,p)=>{[r,s]=Wa(l,r,s);let h=a.pxRound,_=z=>h(u(z,c,S,m)),E=z=>h(d(z,f,p,g)),M,R;c.ori==0?(M=as,R=b_):(M=os,R=w_);const A=c.dir*(c.ori==0?1:-1),v={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ss},w=v.stroke;let O=!1;if(s-r>=S*4){let z=ce=>t.posToVal(ce,c.key,!0),D=null,G=null,W,H,re,$=_(o[A==1?r:s]),Z=_(o[r]),ee=_(o[s]),ue=z(A==1?Z+1:ee-1);for(let ce=A==1?r:s;ce>=r&&ce<=s;ce+=A){let Q=o[ce],_e=(A==1?Q<ue:Q>ue)?$:_(Q),Ce=l[ce];_e==$?Ce!=null?(H=Ce,D==null?(M(w,_e,E(H)),W=D=G=H):H<D?D=H:H>G&&(G=H)):Ce===null&&(O=!0):(D!=null&&R(w,$,E(D),E(G),E(W),E(H)),Ce!=null?(H=Ce,M(w,_e,E(H)),D=G=W=H):(D=G=null,Ce===null&&(O=!0)),$=_e,ue=z($+A))}D!=null&&D!=G&&re!=$&&R(w,$,E(D),E(G),E(W),E(H))}else for(let z=A==1?r:s;z>=r&&z<=s;z+=A){let D=l[z];D===null?O=!0:D!=null&&M(w,_(o[z]),E(D))}let[C,U]=nc(t,i);if(a.fill!=null||C!=0){let z=v.fill=new Path2D(w),D=a.fillTo(t,i,a.min,a.max,C),G=E(D),W=_(o[r]),H=_(o[s]);A==-1&&([H,W]=[W,H]),M(z,H,G),M(z,W,G)}if(!a.spanGaps){let z=[];O&&z.push(...ic(o,l,r,s,A,_,e)),v.gaps=z=a.gaps(t,i,r,s,z),v.clip=ja(z,c.ori,m,g,S,p)}return U!=0&&(v.band=U==2?[Xi(t,i,r,s,w,-1),Xi(t,i,r,s,w,1)]:Xi(t,i,r,s,w,U)),v})}function T_(n){const e=Tt(n.align,1),t=Tt(n.ascDesc,!1),i=Tt(n.alignGaps,0),r=Tt(n.extend,!1);return(s,a,o,l)=>Or(s,a,(c,f,u,d,m,g,S,p,h,_,E)=>{[o,l]=Wa(u,o,l);let M=c.pxRound,{left:R,width:A}=s.bbox,v=Z=>M(g(Z,d,_,p)),w=Z=>M(S(Z,m,E,h)),O=d.ori==0?as:os;const P={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ss},C=P.stroke,U=d.dir*(d.ori==0?1:-1);let z=w(u[U==1?o:l]),D=v(f[U==1?o:l]),G=D,W=D;r&&e==-1&&(W=R,O(C,W,z)),O(C,D,z);for(let Z=U==1?o:l;Z>=o&&Z<=l;Z+=U){let ee=u[Z];if(ee==null)continue;let ue=v(f[Z]),ce=w(ee);e==1?O(C,ue,z):O(C,G,ce),O(C,ue,ce),z=ce,G=ue}let H=G;r&&e==1&&(H=R+A,O(C,H,z));let[re,$]=nc(s,a);if(c.fill!=null||re!=0){let Z=P.fill=new Path2D(C),ee=c.fillTo(s,a,c.min,c.max,re),ue=w(ee);O(Z,H,ue),O(Z,W,ue)}if(!c.spanGaps){let Z=[];Z.push(...ic(f,u,o,l,U,v,i));let ee=c.width*Ct/2,ue=t||e==1?ee:-ee,ce=t||e==-1?-ee:ee;Z.forEach(Q=>{Q[0]+=ue,Q[1]+=ce}),P.gaps=Z=c.gaps(s,a,o,l,Z),P.clip=ja(Z,d.ori,p,h,_,E)}return $!=0&&(P.band=$==2?[Xi(s,a,o,l,C,-1),Xi(s,a,o,l,C,1)]:Xi(s,a,o,l,C,$)),P})}function eh(n,e,t,i,r,s,a=zt){if(n.length>1){let o=null;for(let l=0,c=1/0;l<n.length;l++)if(e[l]!==void 0){if(o!=null){let f=dn(n[l]-n[o]);f<c&&(c=f,a=dn(t(n[l],i,r,s)-t(n[o],i,r,s)))}o=l}}return a}function A_(n){n=n||js;const e=Tt(n.size,[.6,zt,1]),t=n.align||0,i=n.gap||0;let r=n.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;const s=Mt(r),a=1-e[0],o=Tt(e[1],zt),l=Tt(e[2],1),c=Tt(n.disp,js),f=Tt(n.each,m=>{}),{fill:u,stroke:d}=c;return(m,g,S,p)=>Or(m,g,(h,_,E,M,R,A,v,w,O,P,C)=>{let U=h.pxRound,z=t,D=i*Ct,G=o*Ct,W=l*Ct,H,re;M.ori==0?[H,re]=s(m,g):[re,H]=s(m,g);const $=M.dir*(M.ori==0?1:-1);let Z=M.ori==0?no:rc,ee=M.ori==0?f:(ye,Ke,rt,me,wt,Fe,Ye)=>{f(ye,Ke,rt,wt,me,Ye,Fe)},ue=Tt(m.bands,Xl).find(ye=>ye.series[0]==g),ce=ue!=null?ue.dir:0,Q=h.fillTo(m,g,h.min,h.max,ce),he=U(v(Q,R,C,O)),_e,Ce,Se,We=P,Ze=U(h.width*Ct),Ge=!1,ut=null,ot=null,je=null,Ot=null;u!=null&&(Ze==0||d!=null)&&(Ge=!0,ut=u.values(m,g,S,p),ot=new Map,new Set(ut).forEach(ye=>{ye!=null&&ot.set(ye,new Path2D)}),Ze>0&&(je=d.values(m,g,S,p),Ot=new Map,new Set(je).forEach(ye=>{ye!=null&&Ot.set(ye,new Path2D)})));let{x0:Nt,size:pe}=c;if(Nt!=null&&pe!=null){z=1,_=Nt.values(m,g,S,p),Nt.unit==2&&(_=_.map(rt=>m.posToVal(w+rt*P,M.key,!0)));let ye=pe.values(m,g,S,p);pe.unit==2?Ce=ye[0]*P:Ce=A(ye[0],M,P,w)-A(0,M,P,w),We=eh(_,E,A,M,P,w,We),Se=We-Ce+D}else We=eh(_,E,A,M,P,w,We),Se=We*a+D,Ce=We-Se;Se<1&&(Se=0),Ze>=Ce/2&&(Ze=0),Se<5&&(U=id);let Ie=Se>0,gt=We-Se-(Ie?Ze:0);Ce=U(Wl(gt,W,G)),_e=(z==0?Ce/2:z==$?0:Ce)-z*$*((z==0?D/2:0)+(Ie?Ze/2:0));const qe={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},nt=Ge?null:new Path2D;let it=null;if(ue!=null)it=m.data[ue.series[1]];else{let{y0:ye,y1:Ke}=c;ye!=null&&Ke!=null&&(E=Ke.values(m,g,S,p),it=ye.values(m,g,S,p))}let ft=H*Ce,F=re*Ce;for(let ye=$==1?S:p;ye>=S&&ye<=p;ye+=$){let Ke=E[ye];if(Ke==null)continue;if(it!=null){let X=it[ye]??0;if(Ke-X==0)continue;he=v(X,R,C,O)}let rt=M.distr!=2||c!=null?_[ye]:ye,me=A(rt,M,P,w),wt=v(Tt(Ke,Q),R,C,O),Fe=U(me-_e),Ye=U(Nn(wt,he)),L=U(hi(wt,he)),y=Ye-L;if(Ke!=null){let X=Ke<0?F:ft,de=Ke<0?ft:F;Ge?(Ze>0&&je[ye]!=null&&Z(Ot.get(je[ye]),Fe,L+Yn(Ze/2),Ce,Nn(0,y-Ze),X,de),ut[ye]!=null&&Z(ot.get(ut[ye]),Fe,L+Yn(Ze/2),Ce,Nn(0,y-Ze),X,de)):Z(nt,Fe,L+Yn(Ze/2),Ce,Nn(0,y-Ze),X,de),ee(m,g,ye,Fe-Ze/2,L,Ce+Ze,y)}}return Ze>0?qe.stroke=Ge?Ot:nt:Ge||(qe._fill=h.width==0?h._fill:h._stroke??h._fill,qe.width=0),qe.fill=Ge?ot:nt,qe})}function R_(n,e){const t=Tt(e?.alignGaps,0);return(i,r,s,a)=>Or(i,r,(o,l,c,f,u,d,m,g,S,p,h)=>{[s,a]=Wa(c,s,a);let _=o.pxRound,E=H=>_(d(H,f,p,g)),M=H=>_(m(H,u,h,S)),R,A,v;f.ori==0?(R=eo,v=as,A=Kd):(R=to,v=os,A=Zd);const w=f.dir*(f.ori==0?1:-1);let O=E(l[w==1?s:a]),P=O,C=[],U=[];for(let H=w==1?s:a;H>=s&&H<=a;H+=w)if(c[H]!=null){let $=l[H],Z=E($);C.push(P=Z),U.push(M(c[H]))}const z={stroke:n(C,U,R,v,A,_),fill:null,clip:null,band:null,gaps:null,flags:ss},D=z.stroke;let[G,W]=nc(i,r);if(o.fill!=null||G!=0){let H=z.fill=new Path2D(D),re=o.fillTo(i,r,o.min,o.max,G),$=M(re);v(H,P,$),v(H,O,$)}if(!o.spanGaps){let H=[];H.push(...ic(l,c,s,a,w,E,t)),z.gaps=H=o.gaps(i,r,s,a,H),z.clip=ja(H,f.ori,g,S,p,h)}return W!=0&&(z.band=W==2?[Xi(i,r,s,a,D,-1),Xi(i,r,s,a,D,1)]:Xi(i,r,s,a,D,W)),z})}function C_(n){return R_(P_,n)}function P_(n,e,t,i,r,s){const a=n.length;if(a<2)return null;const o=new Path2D;if(t(o,n[0],e[0]),a==2)i(o,n[1],e[1]);else{let l=Array(a),c=Array(a-1),f=Array(a-1),u=Array(a-1);for(let d=0;d<a-1;d++)f[d]=e[d+1]-e[d],u[d]=n[d+1]-n[d],c[d]=f[d]/u[d];l[0]=c[0];for(let d=1;d<a-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=c[d]>0?l[d]=0:(l[d]=3*(u[d-1]+u[d])/((2*u[d]+u[d-1])/c[d-1]+(u[d]+2*u[d-1])/c[d]),isFinite(l[d])||(l[d]=0));l[a-1]=c[a-2];for(let d=0;d<a-1;d++)r(o,n[d]+u[d]/3,e[d]+l[d]*u[d]/3,n[d+1]-u[d]/3,e[d+1]-l[d+1]*u[d]/3,n[d+1],e[d+1])}return o}const sc=new Set;function th(){for(let n of sc)n.syncRect(!0)}jr&&(Nr(f0,es,th),Nr(d0,es,th,!0),Nr(ka,es,()=>{bn.pxRatio=Ct}));const L_=jd(),D_=Jd();function nh(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((s,a)=>ac(s,a,e,t))}function N_(n,e){return n.map((t,i)=>i==0?{}:rn({},e,t))}function ac(n,e,t,i){return rn({},e==0?t:i,n)}function ih(n,e,t){return e==null?ns:[e,t]}const I_=ih;function U_(n,e,t){return e==null?ns:qa(e,t,Hl,!0)}function rh(n,e,t,i){return e==null?ns:Xa(e,t,n.scales[i].log,!1)}const F_=rh;function sh(n,e,t,i){return e==null?ns:Gl(e,t,n.scales[i].log,!1)}const O_=sh;function B_(n,e,t,i,r){let s=Nn(td(n),td(e)),a=e-n,o=di(r/i*a,t);do{let l=t[o],c=i*l/a;if(c>=r&&s+(l<5?or.get(l):0)<=17)return[l,c]}while(++o<t.length);return[0,0]}function ah(n){let e,t;return n=n.replace(/(\d+)px/,(i,r)=>(e=hn((t=+r)*Ct))+"px"),[n,e,t]}function z_(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=Gt(e[2]*Ct,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function bn(n,e,t){const i={mode:Tt(n.mode,1)},r=i.mode;function s(x,b,N,I){let V=b.valToPct(x);return I+N*(b.dir==-1?1-V:V)}function a(x,b,N,I){let V=b.valToPct(x);return I+N*(b.dir==-1?V:1-V)}function o(x,b,N,I){return b.ori==0?s(x,b,N,I):a(x,b,N,I)}i.valToPosH=s,i.valToPosV=a;let l=!1;i.status=0;const c=i.root=ri($g);if(n.id!=null&&(c.id=n.id),qn(c,n.class),n.title){let x=ri(Zg,c);x.textContent=n.title}const f=fi("canvas"),u=i.ctx=f.getContext("2d"),d=ri(Jg,c);Nr("click",d,x=>{x.target===g&&(qt!=zs||Kt!=Gs)&&Cn.click(i,x)},!0);const m=i.under=ri(Qg,d);d.appendChild(f);const g=i.over=ri(jg,d);n=is(n);const S=+Tt(n.pxAlign,1),p=Xd(S);(n.plugins||[]).forEach(x=>{x.opts&&(n=x.opts(i,n)||n)});const h=n.ms||.001,_=i.series=r==1?nh(n.series||[],Id,Hd,!1):N_(n.series||[null],Gd),E=i.axes=nh(n.axes||[],Nd,Od,!0),M=i.scales={},R=i.bands=n.bands||[];R.forEach(x=>{x.fill=Mt(x.fill||null),x.dir=Tt(x.dir,-1)});const A=r==2?_[1].facets[0].scale:_[0].scale,v={axes:ir,series:vt},w=(n.drawOrder||["axes","series"]).map(x=>v[x]);function O(x){const b=x.distr==3?N=>Wi(N>0?N:x.clamp(i,N,x.min,x.max,x.key)):x.distr==4?N=>Vl(N,x.asinh):x.distr==100?N=>x.fwd(N):N=>N;return N=>{let I=b(N),{_min:V,_max:J}=x,oe=J-V;return(I-V)/oe}}function P(x){let b=M[x];if(b==null){let N=(n.scales||js)[x]||js;if(N.from!=null){P(N.from);let I=rn({},M[N.from],N,{key:x});I.valToPct=O(I),M[x]=I}else{b=M[x]=rn({},x==A?kd:M_,N),b.key=x;let I=b.time,V=b.range,J=lr(V);if((x!=A||r==2&&!I)&&(J&&(V[0]==null||V[1]==null)&&(V={min:V[0]==null?Jf:{mode:1,hard:V[0],soft:V[0]},max:V[1]==null?Jf:{mode:1,hard:V[1],soft:V[1]}},J=!1),!J&&Ka(V))){let oe=V;V=(ge,be,Ue)=>be==null?ns:qa(be,Ue,oe)}b.range=Mt(V||(I?I_:x==A?b.distr==3?F_:b.distr==4?O_:ih:b.distr==3?rh:b.distr==4?sh:U_)),b.auto=Mt(J?!1:b.auto),b.clamp=Mt(b.clamp||S_),b._min=b._max=null,b.valToPct=O(b)}}}P("x"),P("y"),r==1&&_.forEach(x=>{P(x.scale)}),E.forEach(x=>{P(x.scale)});for(let x in n.scales)P(x);const C=M[A],U=C.distr;let z,D;C.ori==0?(qn(c,Yg),z=s,D=a):(qn(c,Kg),z=a,D=s);const G={};for(let x in M){let b=M[x];(b.min!=null||b.max!=null)&&(G[x]={min:b.min,max:b.max},b.min=b.max=null)}const W=n.tzDate||(x=>new Date(hn(x/h))),H=n.fmtDate||ql,re=h==1?$0(W):Z0(W),$=wd(W,bd(h==1?q0:K0,H)),Z=Ad(W,Td(Q0,H)),ee=[],ue=i.legend=rn({},t_,n.legend),ce=i.cursor=rn({},o_,{drag:{y:r==2}},n.cursor),Q=ue.show,he=ce.show,_e=ue.markers;ue.idxs=ee,_e.width=Mt(_e.width),_e.dash=Mt(_e.dash),_e.stroke=Mt(_e.stroke),_e.fill=Mt(_e.fill);let Ce,Se,We,Ze=[],Ge=[],ut,ot=!1,je={};if(ue.live){const x=_[1]?_[1].values:null;ot=x!=null,ut=ot?x(i,1,0):{_:0};for(let b in ut)je[b]=Il}if(Q)if(Ce=fi("table",s0,c),We=fi("tbody",null,Ce),ue.mount(i,Ce),ot){Se=fi("thead",null,Ce,We);let x=fi("tr",null,Se);fi("th",null,x);for(var Ot in ut)fi("th",Uf,x).textContent=Ot}else qn(Ce,o0),ue.live&&qn(Ce,a0);const Nt={show:!0},pe={show:!1};function Ie(x,b){if(b==0&&(ot||!ue.live||r==2))return ns;let N=[],I=fi("tr",l0,We,We.childNodes[b]);qn(I,x.class),x.show||qn(I,Dr);let V=fi("th",null,I);if(_e.show){let ge=ri(c0,V);if(b>0){let be=_e.width(i,b);be&&(ge.style.border=be+"px "+_e.dash(i,b)+" "+_e.stroke(i,b)),ge.style.background=_e.fill(i,b)}}let J=ri(Uf,V);x.label instanceof HTMLElement?J.appendChild(x.label):J.textContent=x.label,b>0&&(_e.show||(J.style.color=x.width>0?_e.stroke(i,b):_e.fill(i,b)),qe("click",V,ge=>{if(ce._lock)return;et(ge);let be=_.indexOf(x);if((ge.ctrlKey||ge.metaKey)!=ue.isolate){let Ue=_.some((Oe,ze)=>ze>0&&ze!=be&&Oe.show);_.forEach((Oe,ze)=>{ze>0&&Gi(ze,Ue?ze==be?Nt:pe:Nt,!0,un.setSeries)})}else Gi(be,{show:!x.show},!0,un.setSeries)},!1),tt&&qe(zf,V,ge=>{ce._lock||(et(ge),Gi(_.indexOf(x),ks,!0,un.setSeries))},!1));for(var oe in ut){let ge=fi("td",u0,I);ge.textContent="--",N.push(ge)}return[I,N]}const gt=new Map;function qe(x,b,N,I=!0){const V=gt.get(b)||{},J=ce.bind[x](i,b,N,I);J&&(Nr(x,b,V[x]=J),gt.set(b,V))}function nt(x,b,N){const I=gt.get(b)||{};for(let V in I)(x==null||V==x)&&(zl(V,b,I[V]),delete I[V]);x==null&&gt.delete(b)}let it=0,ft=0,F=0,ye=0,Ke=0,rt=0,me=Ke,wt=rt,Fe=F,Ye=ye,L=0,y=0,X=0,de=0;i.bbox={};let ae=!1,Me=!1,Ee=!1,te=!1,ie=!1,ve=!1;function B(x,b,N){(N||x!=i.width||b!=i.height)&&se(x,b),pt(!1),Ee=!0,Me=!0,Dn()}function se(x,b){i.width=it=F=x,i.height=ft=ye=b,Ke=rt=0,we(),Xe();let N=i.bbox;L=N.left=Ur(Ke*Ct,.5),y=N.top=Ur(rt*Ct,.5),X=N.width=Ur(F*Ct,.5),de=N.height=Ur(ye*Ct,.5)}const ne=3;function Te(){let x=!1,b=0;for(;!x;){b++;let N=Fs(b),I=zi(b);x=b==ne||N&&I,x||(se(i.width,i.height),Me=!0)}}function xe({width:x,height:b}){B(x,b)}i.setSize=xe;function we(){let x=!1,b=!1,N=!1,I=!1;E.forEach((V,J)=>{if(V.show&&V._show){let{side:oe,_size:ge}=V,be=oe%2,Ue=V.label!=null?V.labelSize:0,Oe=ge+Ue;Oe>0&&(be?(F-=Oe,oe==3?(Ke+=Oe,I=!0):N=!0):(ye-=Oe,oe==0?(rt+=Oe,x=!0):b=!0))}}),Oi[0]=x,Oi[1]=N,Oi[2]=b,Oi[3]=I,F-=Ei[1]+Ei[3],Ke+=Ei[3],ye-=Ei[2]+Ei[0],rt+=Ei[0]}function Xe(){let x=Ke+F,b=rt+ye,N=Ke,I=rt;function V(J,oe){switch(J){case 1:return x+=oe,x-oe;case 2:return b+=oe,b-oe;case 3:return N-=oe,N+oe;case 0:return I-=oe,I+oe}}E.forEach((J,oe)=>{if(J.show&&J._show){let ge=J.side;J._pos=V(ge,J._size),J.label!=null&&(J._lpos=V(ge,J.labelSize))}})}if(ce.dataIdx==null){let x=ce.hover,b=x.skip=new Set(x.skip??[]);b.add(void 0);let N=x.prox=Mt(x.prox),I=x.bias??=0;ce.dataIdx=(V,J,oe,ge)=>{if(J==0)return oe;let be=oe,Ue=N(V,J,oe,ge)??zt,Oe=Ue>=0&&Ue<zt,ze=C.ori==0?F:ye,at=ce.left,Pt=e[0],Rt=e[J];if(b.has(Rt[oe])){be=null;let St=null,Qe=null,$e;if(I==0||I==-1)for($e=oe;St==null&&$e-- >0;)b.has(Rt[$e])||(St=$e);if(I==0||I==1)for($e=oe;Qe==null&&$e++<Rt.length;)b.has(Rt[$e])||(Qe=$e);if(St!=null||Qe!=null)if(Oe){let Yt=St==null?-1/0:z(Pt[St],C,ze,0),jt=Qe==null?1/0:z(Pt[Qe],C,ze,0),yn=at-Yt,Bt=jt-at;yn<=Bt?yn<=Ue&&(be=St):Bt<=Ue&&(be=Qe)}else be=Qe==null?St:St==null?Qe:oe-St<=Qe-oe?St:Qe}else Oe&&dn(at-z(Pt[oe],C,ze,0))>Ue&&(be=null);return be}}const et=x=>{ce.event=x};ce.idxs=ee,ce._lock=!1;let fe=ce.points;fe.show=Mt(fe.show),fe.size=Mt(fe.size),fe.stroke=Mt(fe.stroke),fe.width=Mt(fe.width),fe.fill=Mt(fe.fill);const He=i.focus=rn({},n.focus||{alpha:.3},ce.focus),tt=He.prox>=0,Pe=tt&&fe.one;let dt=[],Xt=[],Bn=[];function Ta(x,b){let N=fe.show(i,b);if(N instanceof HTMLElement)return qn(N,r0),qn(N,x.class),Ti(N,-10,-10,F,ye),g.insertBefore(N,dt[b]),N}function Ns(x,b){if(r==1||b>0){let N=r==1&&M[x.scale].time,I=x.value;x.value=N?ud(I)?Ad(W,Td(I,H)):I||Z:I||__,x.label=x.label||(N?c_:l_)}if(Pe||b>0){x.width=x.width==null?1:x.width,x.paths=x.paths||L_||y0,x.fillTo=Mt(x.fillTo||y_),x.pxAlign=+Tt(x.pxAlign,S),x.pxRound=Xd(x.pxAlign),x.stroke=Mt(x.stroke||null),x.fill=Mt(x.fill||null),x._stroke=x._fill=x._paths=x._focus=null;let N=v_(Nn(1,x.width),1),I=x.points=rn({},{size:N,width:Nn(1,N*.2),stroke:x.stroke,space:N*2,paths:D_,_stroke:null,_fill:null},x.points);I.show=Mt(I.show),I.filter=Mt(I.filter),I.fill=Mt(I.fill),I.stroke=Mt(I.stroke),I.paths=Mt(I.paths),I.pxAlign=x.pxAlign}if(Q){let N=Ie(x,b);Ze.splice(b,0,N[0]),Ge.splice(b,0,N[1]),ue.values.push(null)}if(he){ee.splice(b,0,null);let N=null;Pe?b==0&&(N=Ta(x,b)):b>0&&(N=Ta(x,b)),dt.splice(b,0,N),Xt.splice(b,0,0),Bn.splice(b,0,0)}Mn("addSeries",b)}function nf(x,b){b=b??_.length,x=r==1?ac(x,b,Id,Hd):ac(x,b,{},Gd),_.splice(b,0,x),Ns(_[b],b)}i.addSeries=nf;function rl(x){if(_.splice(x,1),Q){ue.values.splice(x,1),Ge.splice(x,1);let b=Ze.splice(x,1)[0];nt(null,b.firstChild),b.remove()}he&&(ee.splice(x,1),dt.splice(x,1)[0].remove(),Xt.splice(x,1),Bn.splice(x,1)),Mn("delSeries",x)}i.delSeries=rl;const Oi=[!1,!1,!1,!1];function er(x,b){if(x._show=x.show,x.show){let N=x.side%2,I=M[x.scale];I==null&&(x.scale=N?_[1].scale:A,I=M[x.scale]);let V=I.time;x.size=Mt(x.size),x.space=Mt(x.space),x.rotate=Mt(x.rotate),lr(x.incrs)&&x.incrs.forEach(oe=>{!or.has(oe)&&or.set(oe,ld(oe))}),x.incrs=Mt(x.incrs||(I.distr==2?W0:V?h==1?X0:Y0:Fr)),x.splits=Mt(x.splits||(V&&I.distr==1?re:I.distr==3?jl:I.distr==4?d_:f_)),x.stroke=Mt(x.stroke),x.grid.stroke=Mt(x.grid.stroke),x.ticks.stroke=Mt(x.ticks.stroke),x.border.stroke=Mt(x.border.stroke);let J=x.values;x.values=lr(J)&&!lr(J[0])?Mt(J):V?lr(J)?wd(W,bd(J,H)):ud(J)?J0(W,J):J||$:J||u_,x.filter=Mt(x.filter||(I.distr>=3&&I.log==10?m_:I.distr==3&&I.log==2?g_:rd)),x.font=ah(x.font),x.labelFont=ah(x.labelFont),x._size=x.size(i,null,b,0),x._space=x._rotate=x._incrs=x._found=x._splits=x._values=null,x._size>0&&(Oi[b]=!0,x._el=ri(e0,d))}}function tr(x,b,N,I){let[V,J,oe,ge]=N,be=b%2,Ue=0;return be==0&&(ge||J)&&(Ue=b==0&&!V||b==2&&!oe?hn(Nd.size/3):0),be==1&&(V||oe)&&(Ue=b==1&&!J||b==3&&!ge?hn(Od.size/2):0),Ue}const Aa=i.padding=(n.padding||[tr,tr,tr,tr]).map(x=>Mt(Tt(x,tr))),Ei=i._padding=Aa.map((x,b)=>x(i,b,Oi,0));let Jt,tn=null,nn=null;const Bi=r==1?_[0].idxs:null;let jn=null,br=!1;function Ra(x,b){if(e=x??[],i.data=i._data=e,r==2){Jt=0;for(let N=1;N<_.length;N++)Jt+=e[N][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),jn=e[0],Jt=jn.length;let N=e;if(U==2){N=e.slice();let I=N[0]=Array(Jt);for(let V=0;V<Jt;V++)I[V]=V}i._data=e=N}if(pt(!0),Mn("setData"),U==2&&(Ee=!0),b!==!1){let N=C;N.auto(i,br)?Ca():Ar(A,N.min,N.max),te=te||ce.left>=0,ve=!0,Dn()}}i.setData=Ra;function Ca(){br=!0;let x,b;r==1&&(Jt>0?(tn=Bi[0]=0,nn=Bi[1]=Jt-1,x=e[0][tn],b=e[0][nn],U==2?(x=tn,b=nn):x==b&&(U==3?[x,b]=Xa(x,x,C.log,!1):U==4?[x,b]=Gl(x,x,C.log,!1):C.time?b=x+hn(86400/h):[x,b]=qa(x,b,Hl,!0))):(tn=Bi[0]=x=null,nn=Bi[1]=b=null)),Ar(A,x,b)}let Is,wr,Us,T,k,j,Y,K,Ae,De;function Re(x,b,N,I,V,J){x??=Of,N??=Xl,I??="butt",V??=Of,J??="round",x!=Is&&(u.strokeStyle=Is=x),V!=wr&&(u.fillStyle=wr=V),b!=Us&&(u.lineWidth=Us=b),J!=k&&(u.lineJoin=k=J),I!=j&&(u.lineCap=j=I),N!=T&&u.setLineDash(T=N)}function Ne(x,b,N,I){b!=wr&&(u.fillStyle=wr=b),x!=Y&&(u.font=Y=x),N!=K&&(u.textAlign=K=N),I!=Ae&&(u.textBaseline=Ae=I)}function Ve(x,b,N,I,V=0){if(I.length>0&&x.auto(i,br)&&(b==null||b.min==null)){let J=Tt(tn,0),oe=Tt(nn,I.length-1),ge=N.min==null?g0(I,J,oe,V,x.distr==3):[N.min,N.max];x.min=hi(x.min,N.min=ge[0]),x.max=Nn(x.max,N.max=ge[1])}}const st={min:null,max:null};function _t(){for(let I in M){let V=M[I];G[I]==null&&(V.min==null||G[A]!=null&&V.auto(i,br))&&(G[I]=st)}for(let I in M){let V=M[I];G[I]==null&&V.from!=null&&G[V.from]!=null&&(G[I]=st)}G[A]!=null&&pt(!0);let x={};for(let I in G){let V=G[I];if(V!=null){let J=x[I]=is(M[I],w0);if(V.min!=null)rn(J,V);else if(I!=A||r==2)if(Jt==0&&J.from==null){let oe=J.range(i,null,null,I);J.min=oe[0],J.max=oe[1]}else J.min=zt,J.max=-zt}}if(Jt>0){_.forEach((I,V)=>{if(r==1){let J=I.scale,oe=G[J];if(oe==null)return;let ge=x[J];if(V==0){let be=ge.range(i,ge.min,ge.max,J);ge.min=be[0],ge.max=be[1],tn=di(ge.min,e[0]),nn=di(ge.max,e[0]),nn-tn>1&&(e[0][tn]<ge.min&&tn++,e[0][nn]>ge.max&&nn--),I.min=jn[tn],I.max=jn[nn]}else I.show&&I.auto&&Ve(ge,oe,I,e[V],I.sorted);I.idxs[0]=tn,I.idxs[1]=nn}else if(V>0&&I.show&&I.auto){let[J,oe]=I.facets,ge=J.scale,be=oe.scale,[Ue,Oe]=e[V],ze=x[ge],at=x[be];ze!=null&&Ve(ze,G[ge],J,Ue,J.sorted),at!=null&&Ve(at,G[be],oe,Oe,oe.sorted),I.min=oe.min,I.max=oe.max}});for(let I in x){let V=x[I],J=G[I];if(V.from==null&&(J==null||J.min==null)){let oe=V.range(i,V.min==zt?null:V.min,V.max==-zt?null:V.max,I);V.min=oe[0],V.max=oe[1]}}}for(let I in x){let V=x[I];if(V.from!=null){let J=x[V.from];if(J.min==null)V.min=V.max=null;else{let oe=V.range(i,J.min,J.max,I);V.min=oe[0],V.max=oe[1]}}}let b={},N=!1;for(let I in x){let V=x[I],J=M[I];if(J.min!=V.min||J.max!=V.max){J.min=V.min,J.max=V.max;let oe=J.distr;J._min=oe==3?Wi(J.min):oe==4?Vl(J.min,J.asinh):oe==100?J.fwd(J.min):J.min,J._max=oe==3?Wi(J.max):oe==4?Vl(J.max,J.asinh):oe==100?J.fwd(J.max):J.max,b[I]=N=!0}}if(N){_.forEach((I,V)=>{r==2?V>0&&b.y&&(I._paths=null):b[I.scale]&&(I._paths=null)});for(let I in b)Ee=!0,Mn("setScale",I);he&&ce.left>=0&&(te=ve=!0)}for(let I in G)G[I]=null}function ke(x){let b=Wl(tn-1,0,Jt-1),N=Wl(nn+1,0,Jt-1);for(;x[b]==null&&b>0;)b--;for(;x[N]==null&&N<Jt-1;)N++;return[b,N]}function vt(){if(Jt>0){let x=_.some(b=>b._focus)&&De!=He.alpha;x&&(u.globalAlpha=De=He.alpha),_.forEach((b,N)=>{if(N>0&&b.show&&(Zt(N,!1),Zt(N,!0),b._paths==null)){let I=De;De!=b.alpha&&(u.globalAlpha=De=b.alpha);let V=r==2?[0,e[N][0].length-1]:ke(e[N]);b._paths=b.paths(i,N,V[0],V[1]),De!=I&&(u.globalAlpha=De=I)}}),_.forEach((b,N)=>{if(N>0&&b.show){let I=De;De!=b.alpha&&(u.globalAlpha=De=b.alpha),b._paths!=null&&It(N,!1);{let V=b._paths!=null?b._paths.gaps:null,J=b.points.show(i,N,tn,nn,V),oe=b.points.filter(i,N,J,V);(J||oe)&&(b.points._paths=b.points.paths(i,N,tn,nn,oe),It(N,!0))}De!=I&&(u.globalAlpha=De=I),Mn("drawSeries",N)}}),x&&(u.globalAlpha=De=1)}}function Zt(x,b){let N=b?_[x].points:_[x];N._stroke=N.stroke(i,x),N._fill=N.fill(i,x)}function It(x,b){let N=b?_[x].points:_[x],{stroke:I,fill:V,clip:J,flags:oe,_stroke:ge=N._stroke,_fill:be=N._fill,_width:Ue=N.width}=N._paths;Ue=Gt(Ue*Ct,3);let Oe=null,ze=Ue%2/2;b&&be==null&&(be=Ue>0?"#fff":ge);let at=N.pxAlign==1&&ze>0;if(at&&u.translate(ze,ze),!b){let Pt=L-Ue/2,Rt=y-Ue/2,St=X+Ue,Qe=de+Ue;Oe=new Path2D,Oe.rect(Pt,Rt,St,Qe)}b?Be(ge,Ue,N.dash,N.cap,be,I,V,oe,J):Ut(x,ge,Ue,N.dash,N.cap,be,I,V,oe,Oe,J),at&&u.translate(-ze,-ze)}function Ut(x,b,N,I,V,J,oe,ge,be,Ue,Oe){let ze=!1;be!=0&&R.forEach((at,Pt)=>{if(at.series[0]==x){let Rt=_[at.series[1]],St=e[at.series[1]],Qe=(Rt._paths||js).band;lr(Qe)&&(Qe=at.dir==1?Qe[0]:Qe[1]);let $e,Yt=null;Rt.show&&Qe&&v0(St,tn,nn)?(Yt=at.fill(i,Pt)||J,$e=Rt._paths.clip):Qe=null,Be(b,N,I,V,Yt,oe,ge,be,Ue,Oe,$e,Qe),ze=!0}}),ze||Be(b,N,I,V,J,oe,ge,be,Ue,Oe)}const gn=ss|tc;function Be(x,b,N,I,V,J,oe,ge,be,Ue,Oe,ze){Re(x,b,N,I,V),(be||Ue||ze)&&(u.save(),be&&u.clip(be),Ue&&u.clip(Ue)),ze?(ge&gn)==gn?(u.clip(ze),Oe&&u.clip(Oe),yt(V,oe),on(x,J,b)):ge&tc?(yt(V,oe),u.clip(ze),on(x,J,b)):ge&ss&&(u.save(),u.clip(ze),Oe&&u.clip(Oe),yt(V,oe),u.restore(),on(x,J,b)):(yt(V,oe),on(x,J,b)),(be||Ue||ze)&&u.restore()}function on(x,b,N){N>0&&(b instanceof Map?b.forEach((I,V)=>{u.strokeStyle=Is=V,u.stroke(I)}):b!=null&&x&&u.stroke(b))}function yt(x,b){b instanceof Map?b.forEach((N,I)=>{u.fillStyle=wr=I,u.fill(N)}):b!=null&&x&&u.fill(b)}function nr(x,b,N,I){let V=E[x],J;if(I<=0)J=[0,0];else{let oe=V._space=V.space(i,x,b,N,I),ge=V._incrs=V.incrs(i,x,b,N,I,oe);J=B_(b,N,ge,I,oe)}return V._found=J}function ln(x,b,N,I,V,J,oe,ge,be,Ue){let Oe=oe%2/2;S==1&&u.translate(Oe,Oe),Re(ge,oe,be,Ue,ge),u.beginPath();let ze,at,Pt,Rt,St=V+(I==0||I==3?-J:J);N==0?(at=V,Rt=St):(ze=V,Pt=St);for(let Qe=0;Qe<x.length;Qe++)b[Qe]!=null&&(N==0?ze=Pt=x[Qe]:at=Rt=x[Qe],u.moveTo(ze,at),u.lineTo(Pt,Rt));u.stroke(),S==1&&u.translate(-Oe,-Oe)}function Fs(x){let b=!0;return E.forEach((N,I)=>{if(!N.show)return;let V=M[N.scale];if(V.min==null){N._show&&(b=!1,N._show=!1,pt(!1));return}else N._show||(b=!1,N._show=!0,pt(!1));let J=N.side,oe=J%2,{min:ge,max:be}=V,[Ue,Oe]=nr(I,ge,be,oe==0?F:ye);if(Oe==0)return;let ze=V.distr==2,at=N._splits=N.splits(i,I,ge,be,Ue,Oe,ze),Pt=V.distr==2?at.map($e=>jn[$e]):at,Rt=V.distr==2?jn[at[1]]-jn[at[0]]:Ue,St=N._values=N.values(i,N.filter(i,Pt,I,Oe,Rt),I,Oe,Rt);N._rotate=J==2?N.rotate(i,St,I,Oe):0;let Qe=N._size;N._size=si(N.size(i,St,I,x)),Qe!=null&&N._size!=Qe&&(b=!1)}),b}function zi(x){let b=!0;return Aa.forEach((N,I)=>{let V=N(i,I,Oi,x);V!=Ei[I]&&(b=!1),Ei[I]=V}),b}function ir(){for(let x=0;x<E.length;x++){let b=E[x];if(!b.show||!b._show)continue;let N=b.side,I=N%2,V,J,oe=b.stroke(i,x),ge=N==0||N==3?-1:1,[be,Ue]=b._found;if(b.label!=null){let Hn=b.labelGap*ge,ni=hn((b._lpos+Hn)*Ct);Ne(b.labelFont[0],oe,"center",N==2?Zs:Ff),u.save(),I==1?(V=J=0,u.translate(ni,hn(y+de/2)),u.rotate((N==3?-$a:$a)/2)):(V=hn(L+X/2),J=ni);let Kr=nd(b.label)?b.label(i,x,be,Ue):b.label;u.fillText(Kr,V,J),u.restore()}if(Ue==0)continue;let Oe=M[b.scale],ze=I==0?X:de,at=I==0?L:y,Pt=b._splits,Rt=Oe.distr==2?Pt.map(Hn=>jn[Hn]):Pt,St=Oe.distr==2?jn[Pt[1]]-jn[Pt[0]]:be,Qe=b.ticks,$e=b.border,Yt=Qe.show?Qe.size:0,jt=hn(Yt*Ct),yn=hn((b.alignTo==2?b._size-Yt-b.gap:b.gap)*Ct),Bt=b._rotate*-$a/180,en=p(b._pos*Ct),ei=(jt+yn)*ge,Gn=en+ei;J=I==0?Gn:0,V=I==1?Gn:0;let ci=b.font[0],bi=b.align==1?Qr:b.align==2?Pl:Bt>0?Qr:Bt<0?Pl:I==0?"center":N==3?Pl:Qr,ki=Bt||I==1?"middle":N==2?Zs:Ff;Ne(ci,oe,bi,ki);let ti=b.font[1]*b.lineGap,ui=Pt.map(Hn=>p(o(Hn,Oe,ze,at))),wi=b._values;for(let Hn=0;Hn<wi.length;Hn++){let ni=wi[Hn];if(ni!=null){I==0?V=ui[Hn]:J=ui[Hn],ni=""+ni;let Kr=ni.indexOf(`
`)==-1?[ni]:ni.split(/\n/gm);for(let kn=0;kn<Kr.length;kn++){let Wm=Kr[kn];Bt?(u.save(),u.translate(V,J+kn*ti),u.rotate(Bt),u.fillText(Wm,0,0),u.restore()):u.fillText(Wm,V,J+kn*ti)}}}Qe.show&&ln(ui,Qe.filter(i,Rt,x,Ue,St),I,N,en,jt,Gt(Qe.width*Ct,3),Qe.stroke(i,x),Qe.dash,Qe.cap);let Vi=b.grid;Vi.show&&ln(ui,Vi.filter(i,Rt,x,Ue,St),I,I==0?2:1,I==0?y:L,I==0?de:X,Gt(Vi.width*Ct,3),Vi.stroke(i,x),Vi.dash,Vi.cap),$e.show&&ln([en],[1],I==0?1:0,I==0?1:2,I==1?y:L,I==1?de:X,Gt($e.width*Ct,3),$e.stroke(i,x),$e.dash,$e.cap)}Mn("drawAxes")}function pt(x){_.forEach((b,N)=>{N>0&&(b._paths=null,x&&(r==1?(b.min=null,b.max=null):b.facets.forEach(I=>{I.min=null,I.max=null})))})}let Qt=!1,zn=!1,Ft=[];function cn(){zn=!1;for(let x=0;x<Ft.length;x++)Mn(...Ft[x]);Ft.length=0}function Dn(){Qt||(D0(Tm),Qt=!0)}function sl(x,b=!1){Qt=!0,zn=b,x(i),Tm(),b&&Ft.length>0&&queueMicrotask(cn)}i.batch=sl;function Tm(){if(ae&&(_t(),ae=!1),Ee&&(Te(),Ee=!1),Me){if(Wt(m,Qr,Ke),Wt(m,Zs,rt),Wt(m,Ys,F),Wt(m,Ks,ye),Wt(g,Qr,Ke),Wt(g,Zs,rt),Wt(g,Ys,F),Wt(g,Ks,ye),Wt(d,Ys,it),Wt(d,Ks,ft),f.width=hn(it*Ct),f.height=hn(ft*Ct),E.forEach(({_el:x,_show:b,_size:N,_pos:I,side:V})=>{if(x!=null)if(b){let J=V===3||V===0?N:0,oe=V%2==1;Wt(x,oe?"left":"top",I-J),Wt(x,oe?"width":"height",N),Wt(x,oe?"top":"left",oe?rt:Ke),Wt(x,oe?"height":"width",oe?ye:F),Ol(x,Dr)}else qn(x,Dr)}),Is=wr=Us=k=j=Y=K=Ae=T=null,De=1,Da(!0),Ke!=me||rt!=wt||F!=Fe||ye!=Ye){pt(!1);let x=F/Fe,b=ye/Ye;if(he&&!te&&ce.left>=0){ce.left*=x,ce.top*=b,Os&&Ti(Os,hn(ce.left),0,F,ye),Bs&&Ti(Bs,0,hn(ce.top),F,ye);for(let N=0;N<dt.length;N++){let I=dt[N];I!=null&&(Xt[N]*=x,Bn[N]*=b,Ti(I,si(Xt[N]),si(Bn[N]),F,ye))}}if($t.show&&!ie&&$t.left>=0&&$t.width>0){$t.left*=x,$t.width*=x,$t.top*=b,$t.height*=b;for(let N in cf)Wt(Hs,N,$t[N])}me=Ke,wt=rt,Fe=F,Ye=ye}Mn("setSize"),Me=!1}it>0&&ft>0&&(u.clearRect(0,0,f.width,f.height),Mn("drawClear"),w.forEach(x=>x()),Mn("draw")),$t.show&&ie&&(al($t),ie=!1),he&&te&&(Yr(null,!0,!1),te=!1),ue.show&&ue.live&&ve&&(of(),ve=!1),l||(l=!0,i.status=1,Mn("ready")),br=!1,Qt=!1}i.redraw=(x,b)=>{Ee=b||!1,x!==!1?Ar(A,C.min,C.max):Dn()};function rf(x,b){let N=M[x];if(N.from==null){if(Jt==0){let I=N.range(i,b.min,b.max,x);b.min=I[0],b.max=I[1]}if(b.min>b.max){let I=b.min;b.min=b.max,b.max=I}if(Jt>1&&b.min!=null&&b.max!=null&&b.max-b.min<1e-16)return;x==A&&N.distr==2&&Jt>0&&(b.min=di(b.min,e[0]),b.max=di(b.max,e[0]),b.min==b.max&&b.max++),G[x]=b,ae=!0,Dn()}}i.setScale=rf;let sf,af,Os,Bs,Am,Rm,zs,Gs,Cm,Pm,qt,Kt,Tr=!1;const Cn=ce.drag;let xn=Cn.x,Sn=Cn.y;he&&(ce.x&&(sf=ri(n0,g)),ce.y&&(af=ri(i0,g)),C.ori==0?(Os=sf,Bs=af):(Os=af,Bs=sf),qt=ce.left,Kt=ce.top);const $t=i.select=rn({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),Hs=$t.show?ri(t0,$t.over?g:m):null;function al(x,b){if($t.show){for(let N in x)$t[N]=x[N],N in cf&&Wt(Hs,N,x[N]);b!==!1&&Mn("setSelect")}}i.setSelect=al;function Tb(x){if(_[x].show)Q&&Ol(Ze[x],Dr);else if(Q&&qn(Ze[x],Dr),he){let N=Pe?dt[0]:dt[x];N!=null&&Ti(N,-10,-10,F,ye)}}function Ar(x,b,N){rf(x,{min:b,max:N})}function Gi(x,b,N,I){b.focus!=null&&Lb(x),b.show!=null&&_.forEach((V,J)=>{J>0&&(x==J||x==null)&&(V.show=b.show,Tb(J),r==2?(Ar(V.facets[0].scale,null,null),Ar(V.facets[1].scale,null,null)):Ar(V.scale,null,null),Dn())}),N!==!1&&Mn("setSeries",x,b),I&&Na("setSeries",i,x,b)}i.setSeries=Gi;function Ab(x,b){rn(R[x],b)}function Rb(x,b){x.fill=Mt(x.fill||null),x.dir=Tt(x.dir,-1),b=b??R.length,R.splice(b,0,x)}function Cb(x){x==null?R.length=0:R.splice(x,1)}i.addBand=Rb,i.setBand=Ab,i.delBand=Cb;function Pb(x,b){_[x].alpha=b,he&&dt[x]!=null&&(dt[x].style.opacity=b),Q&&Ze[x]&&(Ze[x].style.opacity=b)}let rr,Rr,$r;const ks={focus:!0};function Lb(x){if(x!=$r){let b=x==null,N=He.alpha!=1;_.forEach((I,V)=>{if(r==1||V>0){let J=b||V==0||V==x;I._focus=b?null:J,N&&Pb(V,J?1:He.alpha)}}),$r=x,N&&Dn()}}Q&&tt&&qe(Gf,Ce,x=>{ce._lock||(et(x),$r!=null&&Gi(null,ks,!0,un.setSeries))});function Hi(x,b,N){let I=M[b];N&&(x=x/Ct-(I.ori==1?rt:Ke));let V=F;I.ori==1&&(V=ye,x=V-x),I.dir==-1&&(x=V-x);let J=I._min,oe=I._max,ge=x/V,be=J+(oe-J)*ge,Ue=I.distr;return Ue==3?ts(10,be):Ue==4?S0(be,I.asinh):Ue==100?I.bwd(be):be}function Db(x,b){let N=Hi(x,A,b);return di(N,e[0],tn,nn)}i.valToIdx=x=>di(x,e[0]),i.posToIdx=Db,i.posToVal=Hi,i.valToPos=(x,b,N)=>M[b].ori==0?s(x,M[b],N?X:F,N?L:0):a(x,M[b],N?de:ye,N?y:0),i.setCursor=(x,b,N)=>{qt=x.left,Kt=x.top,Yr(null,b,N)};function Lm(x,b){Wt(Hs,Qr,$t.left=x),Wt(Hs,Ys,$t.width=b)}function Dm(x,b){Wt(Hs,Zs,$t.top=x),Wt(Hs,Ks,$t.height=b)}let Pa=C.ori==0?Lm:Dm,La=C.ori==1?Lm:Dm;function Nb(){if(Q&&ue.live)for(let x=r==2?1:0;x<_.length;x++){if(x==0&&ot)continue;let b=ue.values[x],N=0;for(let I in b)Ge[x][N++].firstChild.nodeValue=b[I]}}function of(x,b){if(x!=null&&(x.idxs?x.idxs.forEach((N,I)=>{ee[I]=N}):b0(x.idx)||ee.fill(x.idx),ue.idx=ee[0]),Q&&ue.live){for(let N=0;N<_.length;N++)(N>0||r==1&&!ot)&&Ib(N,ee[N]);Nb()}ve=!1,b!==!1&&Mn("setLegend")}i.setLegend=of;function Ib(x,b){let N=_[x],I=x==0&&U==2?jn:e[x],V;ot?V=N.values(i,x,b)??je:(V=N.value(i,b==null?null:I[b],x,b),V=V==null?je:{_:V}),ue.values[x]=V}function Yr(x,b,N){Cm=qt,Pm=Kt,[qt,Kt]=ce.move(i,qt,Kt),ce.left=qt,ce.top=Kt,he&&(Os&&Ti(Os,hn(qt),0,F,ye),Bs&&Ti(Bs,0,hn(Kt),F,ye));let I,V=tn>nn;rr=zt,Rr=null;let J=C.ori==0?F:ye,oe=C.ori==1?F:ye;if(qt<0||Jt==0||V){I=ce.idx=null;for(let ge=0;ge<_.length;ge++){let be=dt[ge];be!=null&&Ti(be,-10,-10,F,ye)}tt&&Gi(null,ks,!0,x==null&&un.setSeries),ue.live&&(ee.fill(I),ve=!0)}else{let ge,be,Ue;r==1&&(ge=C.ori==0?qt:Kt,be=Hi(ge,A),I=ce.idx=di(be,e[0],tn,nn),Ue=z(e[0][I],C,J,0));let Oe=-10,ze=-10,at=0,Pt=0,Rt=!0,St="",Qe="";for(let $e=r==2?1:0;$e<_.length;$e++){let Yt=_[$e],jt=ee[$e],yn=jt==null?null:r==1?e[$e][jt]:e[$e][1][jt],Bt=ce.dataIdx(i,$e,I,be),en=Bt==null?null:r==1?e[$e][Bt]:e[$e][1][Bt];if(ve=ve||en!=yn||Bt!=jt,ee[$e]=Bt,$e>0&&Yt.show){let ei=Bt==null?-10:Bt==I?Ue:z(r==1?e[0][Bt]:e[$e][0][Bt],C,J,0),Gn=en==null?-10:D(en,r==1?M[Yt.scale]:M[Yt.facets[1].scale],oe,0);if(tt&&en!=null){let ci=C.ori==1?qt:Kt,bi=dn(He.dist(i,$e,Bt,Gn,ci));if(bi<rr){let ki=He.bias;if(ki!=0){let ti=Hi(ci,Yt.scale),ui=en>=0?1:-1,wi=ti>=0?1:-1;wi==ui&&(wi==1?ki==1?en>=ti:en<=ti:ki==1?en<=ti:en>=ti)&&(rr=bi,Rr=$e)}else rr=bi,Rr=$e}}if(ve||Pe){let ci,bi;C.ori==0?(ci=ei,bi=Gn):(ci=Gn,bi=ei);let ki,ti,ui,wi,Vi,Hn,ni=!0,Kr=fe.bbox;if(Kr!=null){ni=!1;let kn=Kr(i,$e);ui=kn.left,wi=kn.top,ki=kn.width,ti=kn.height}else ui=ci,wi=bi,ki=ti=fe.size(i,$e);if(Hn=fe.fill(i,$e),Vi=fe.stroke(i,$e),Pe)$e==Rr&&rr<=He.prox&&(Oe=ui,ze=wi,at=ki,Pt=ti,Rt=ni,St=Hn,Qe=Vi);else{let kn=dt[$e];kn!=null&&(Xt[$e]=ui,Bn[$e]=wi,$f(kn,ki,ti,ni),Xf(kn,Hn,Vi),Ti(kn,si(ui),si(wi),F,ye))}}}}if(Pe){let $e=He.prox,Yt=$r==null?rr<=$e:rr>$e||Rr!=$r;if(ve||Yt){let jt=dt[0];jt!=null&&(Xt[0]=Oe,Bn[0]=ze,$f(jt,at,Pt,Rt),Xf(jt,St,Qe),Ti(jt,si(Oe),si(ze),F,ye))}}}if($t.show&&Tr)if(x!=null){let[ge,be]=un.scales,[Ue,Oe]=un.match,[ze,at]=x.cursor.sync.scales,Pt=x.cursor.drag;if(xn=Pt._x,Sn=Pt._y,xn||Sn){let{left:Rt,top:St,width:Qe,height:$e}=x.select,Yt=x.scales[ze].ori,jt=x.posToVal,yn,Bt,en,ei,Gn,ci=ge!=null&&Ue(ge,ze),bi=be!=null&&Oe(be,at);ci&&xn?(Yt==0?(yn=Rt,Bt=Qe):(yn=St,Bt=$e),en=M[ge],ei=z(jt(yn,ze),en,J,0),Gn=z(jt(yn+Bt,ze),en,J,0),Pa(hi(ei,Gn),dn(Gn-ei))):Pa(0,J),bi&&Sn?(Yt==1?(yn=Rt,Bt=Qe):(yn=St,Bt=$e),en=M[be],ei=D(jt(yn,at),en,oe,0),Gn=D(jt(yn+Bt,at),en,oe,0),La(hi(ei,Gn),dn(Gn-ei))):La(0,oe)}else uf()}else{let ge=dn(Cm-Am),be=dn(Pm-Rm);if(C.ori==1){let at=ge;ge=be,be=at}xn=Cn.x&&ge>=Cn.dist,Sn=Cn.y&&be>=Cn.dist;let Ue=Cn.uni;Ue!=null?xn&&Sn&&(xn=ge>=Ue,Sn=be>=Ue,!xn&&!Sn&&(be>ge?Sn=!0:xn=!0)):Cn.x&&Cn.y&&(xn||Sn)&&(xn=Sn=!0);let Oe,ze;xn&&(C.ori==0?(Oe=zs,ze=qt):(Oe=Gs,ze=Kt),Pa(hi(Oe,ze),dn(ze-Oe)),Sn||La(0,oe)),Sn&&(C.ori==1?(Oe=zs,ze=qt):(Oe=Gs,ze=Kt),La(hi(Oe,ze),dn(ze-Oe)),xn||Pa(0,J)),!xn&&!Sn&&(Pa(0,0),La(0,0))}if(Cn._x=xn,Cn._y=Sn,x==null){if(N){if(Vm!=null){let[ge,be]=un.scales;un.values[0]=ge!=null?Hi(C.ori==0?qt:Kt,ge):null,un.values[1]=be!=null?Hi(C.ori==1?qt:Kt,be):null}Na(Dl,i,qt,Kt,F,ye,I)}if(tt){let ge=N&&un.setSeries,be=He.prox;$r==null?rr<=be&&Gi(Rr,ks,!0,ge):rr>be?Gi(null,ks,!0,ge):Rr!=$r&&Gi(Rr,ks,!0,ge)}}ve&&(ue.idx=I,of()),b!==!1&&Mn("setCursor")}let Cr=null;Object.defineProperty(i,"rect",{get(){return Cr==null&&Da(!1),Cr}});function Da(x=!1){x?Cr=null:(Cr=g.getBoundingClientRect(),Mn("syncRect",Cr))}function Nm(x,b,N,I,V,J,oe){ce._lock||Tr&&x!=null&&x.movementX==0&&x.movementY==0||(lf(x,b,N,I,V,J,oe,!1,x!=null),x!=null?Yr(null,!0,!0):Yr(b,!0,!1))}function lf(x,b,N,I,V,J,oe,ge,be){if(Cr==null&&Da(!1),et(x),x!=null)N=x.clientX-Cr.left,I=x.clientY-Cr.top;else{if(N<0||I<0){qt=-10,Kt=-10;return}let[Ue,Oe]=un.scales,ze=b.cursor.sync,[at,Pt]=ze.values,[Rt,St]=ze.scales,[Qe,$e]=un.match,Yt=b.axes[0].side%2==1,jt=C.ori==0?F:ye,yn=C.ori==1?F:ye,Bt=Yt?J:V,en=Yt?V:J,ei=Yt?I:N,Gn=Yt?N:I;if(Rt!=null?N=Qe(Ue,Rt)?o(at,M[Ue],jt,0):-10:N=jt*(ei/Bt),St!=null?I=$e(Oe,St)?o(Pt,M[Oe],yn,0):-10:I=yn*(Gn/en),C.ori==1){let ci=N;N=I,I=ci}}be&&(b==null||b.cursor.event.type==Dl)&&((N<=1||N>=F-1)&&(N=Ur(N,F)),(I<=1||I>=ye-1)&&(I=Ur(I,ye))),ge?(Am=N,Rm=I,[zs,Gs]=ce.move(i,N,I)):(qt=N,Kt=I)}const cf={width:0,height:0,left:0,top:0};function uf(){al(cf,!1)}let Im,Um,Fm,Om;function Bm(x,b,N,I,V,J,oe){Tr=!0,xn=Sn=Cn._x=Cn._y=!1,lf(x,b,N,I,V,J,oe,!0,!1),x!=null&&(qe(Nl,Ul,zm,!1),Na(Bf,i,zs,Gs,F,ye,null));let{left:ge,top:be,width:Ue,height:Oe}=$t;Im=ge,Um=be,Fm=Ue,Om=Oe}function zm(x,b,N,I,V,J,oe){Tr=Cn._x=Cn._y=!1,lf(x,b,N,I,V,J,oe,!1,!0);let{left:ge,top:be,width:Ue,height:Oe}=$t,ze=Ue>0||Oe>0,at=Im!=ge||Um!=be||Fm!=Ue||Om!=Oe;if(ze&&at&&al($t),Cn.setScale&&ze&&at){let Pt=ge,Rt=Ue,St=be,Qe=Oe;if(C.ori==1&&(Pt=be,Rt=Oe,St=ge,Qe=Ue),xn&&Ar(A,Hi(Pt,A),Hi(Pt+Rt,A)),Sn)for(let $e in M){let Yt=M[$e];$e!=A&&Yt.from==null&&Yt.min!=zt&&Ar($e,Hi(St+Qe,$e),Hi(St,$e))}uf()}else ce.lock&&(ce._lock=!ce._lock,Yr(b,!0,x!=null));x!=null&&(nt(Nl,Ul),Na(Nl,i,qt,Kt,F,ye,null))}function Ub(x,b,N,I,V,J,oe){if(ce._lock)return;et(x);let ge=Tr;if(Tr){let be=!0,Ue=!0,Oe=10,ze,at;C.ori==0?(ze=xn,at=Sn):(ze=Sn,at=xn),ze&&at&&(be=qt<=Oe||qt>=F-Oe,Ue=Kt<=Oe||Kt>=ye-Oe),ze&&be&&(qt=qt<zs?0:F),at&&Ue&&(Kt=Kt<Gs?0:ye),Yr(null,!0,!0),Tr=!1}qt=-10,Kt=-10,ee.fill(null),Yr(null,!0,!0),ge&&(Tr=ge)}function Gm(x,b,N,I,V,J,oe){ce._lock||(et(x),Ca(),uf(),x!=null&&Na(Hf,i,qt,Kt,F,ye,null))}function Hm(){E.forEach(z_),B(i.width,i.height,!0)}Nr(ka,es,Hm);const Vs={};Vs.mousedown=Bm,Vs.mousemove=Nm,Vs.mouseup=zm,Vs.dblclick=Gm,Vs.setSeries=(x,b,N,I)=>{let V=un.match[2];N=V(i,b,N),N!=-1&&Gi(N,I,!0,!1)},he&&(qe(Bf,g,Bm),qe(Dl,g,Nm),qe(zf,g,x=>{et(x),Da(!1)}),qe(Gf,g,Ub),qe(Hf,g,Gm),sc.add(i),i.syncRect=Da);const ol=i.hooks=n.hooks||{};function Mn(x,b,N){zn?Ft.push([x,b,N]):x in ol&&ol[x].forEach(I=>{I.call(null,i,b,N)})}(n.plugins||[]).forEach(x=>{for(let b in x.hooks)ol[b]=(ol[b]||[]).concat(x.hooks[b])});const km=(x,b,N)=>N,un=rn({key:null,setSeries:!1,filters:{pub:sd,sub:sd},scales:[A,_[1]?_[1].scale:null],match:[ad,ad,km],values:[null,null]},ce.sync);un.match.length==2&&un.match.push(km),ce.sync=un;const Vm=un.key,ff=Wd(Vm);function Na(x,b,N,I,V,J,oe){un.filters.pub(x,b,N,I,V,J,oe)&&ff.pub(x,b,N,I,V,J,oe)}ff.sub(i);function Fb(x,b,N,I,V,J,oe){un.filters.sub(x,b,N,I,V,J,oe)&&Vs[x](null,b,N,I,V,J,oe)}i.pub=Fb;function Ob(){ff.unsub(i),sc.delete(i),gt.clear(),zl(ka,es,Hm),c.remove(),Ce?.remove(),Mn("destroy")}i.destroy=Ob;function df(){Mn("init",n,e),Ra(e||n.data,!1),G[A]?rf(A,G[A]):Ca(),ie=$t.show&&($t.width>0||$t.height>0),te=ve=!0,B(n.width,n.height)}return _.forEach(Ns),E.forEach(er),t?t instanceof HTMLElement?(t.appendChild(c),df()):t(i,df):df(),i}bn.assign=rn,bn.fmtNum=kl,bn.rangeNum=qa,bn.rangeLog=Xa,bn.rangeAsinh=Gl,bn.orient=Or,bn.pxRatio=Ct,bn.join=L0,bn.fmtDate=ql,bn.tzDate=k0,bn.sync=Wd;{bn.addGap=E_,bn.clipGaps=ja;let n=bn.paths={points:Jd};n.linear=jd,n.stepped=T_,n.bars=A_,n.spline=C_}function oh(n,e,t){const i=e-n;if(!(i>0)||!Number.isFinite(i))return[];const r=10**Math.floor(Math.log10(i/t)),s=[1,2,5,10,20].map(o=>o*r).find(o=>i/o<=t)??i,a=[];for(let o=Math.ceil(n/s-1e-9);o*s<=e+1e-9*i;o++)a.push(Number((o*s).toPrecision(12)));return a}function G_(n,e,t){if(!(n>0)||!(e>n))return[];const i=Math.floor(Math.log10(n)),r=Math.ceil(Math.log10(e)),s=c=>c.filter(f=>f>=n*.999999&&f<=e*1.000001),a=(c,f=1)=>{const u=[];for(let d=i;d<=r;d+=f)for(const m of c)u.push(Number((m*10**d).toPrecision(12)));return s(u)},o=a([1,2,5]);if(o.length<=t&&o.length>=3)return o;const l=a([1]);return l.length>t?a([1],Math.ceil(l.length/t)):l.length>=3?l:o.length>=3&&o.length<=t+2?o:oh(n,e,t)}const na='12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',H_=28;function k_(n){const{into:e}=n;let t={x:n.x,y:n.y};e.setAttribute("role","img"),e.setAttribute("aria-label",n.about),e.tabIndex=-1;const i=()=>Math.max(240,e.clientWidth),r=_=>()=>[t[_].range.low,t[_].range.high],s=_=>(E,M,R,A)=>{const v=t[_],w=_==="x"?Math.max(3,Math.floor(i()/90)):Math.max(3,Math.floor(n.height/46));return v.at?v.at.filter(O=>O>=R&&O<=A):v.log?G_(R,A,w):oh(R,A,w)},a=_=>(E,M)=>M.map(t[_].text??kg),o=_=>({time:!1,range:r(_),distr:t[_].log?3:1,log:10}),l=()=>Zr("soft"),c={stroke:()=>Zr("grid"),width:1},f=()=>{const _=[[t.x.range.low,t.x.range.high],[t.y.range.low,t.y.range.high]];return new bn({width:i(),height:n.height,padding:[10,20,0,0],legend:{show:!1},cursor:{show:!1},scales:{x:o("x"),y:o("y")},axes:[{stroke:l,grid:c,ticks:{show:!1},font:na,labelFont:na,label:t.x.label,labelSize:22,labelGap:2,size:30,space:10,splits:s("x"),values:a("x"),filter:(E,M)=>M},{stroke:l,grid:c,ticks:{show:!1},font:na,labelFont:na,label:t.y.label,labelSize:22,labelGap:4,size:u,space:10,splits:s("y"),values:a("y"),filter:(E,M)=>M}],series:[{},{show:!0,paths:()=>null,points:{show:!1}}],hooks:{draw:[d]}},_,e)},u=(_,E)=>{const M=Math.max(0,...(E??[]).map(R=>R.length));return _.ctx.font=na,Math.ceil(M*6.8)+12},d=_=>{const{ctx:E,bbox:M}=_;E.save(),E.beginPath(),E.rect(M.left,M.top,M.width,M.height),E.clip();const R=bn.pxRatio;n.draw({context:E,x:A=>_.valToPos(A,"x",!0),y:A=>_.valToPos(A,"y",!0),ratio:R,box:M}),E.restore()};let m=f();const g=V_(e),S=()=>m.redraw(!1,!0);pf(S);const p=_=>{const E=m.over.getBoundingClientRect(),M=_.clientX-E.left,R=_.clientY-E.top;let A=null,v=H_**2;for(const w of n.spots?.()??[]){const O=m.valToPos(w.x,"x")-M,P=m.valToPos(w.y,"y")-R,C=O*O+P*P;C<v&&(v=C,A=w)}return A};n.spots&&(e.addEventListener("pointermove",_=>{const E=p(_);n.onHover?.(E?E.run:null),E?g.show(E.words,m.over.offsetLeft+m.valToPos(E.x,"x"),m.over.offsetTop+m.valToPos(E.y,"y")):g.hide()}),e.addEventListener("pointerleave",()=>{n.onHover?.(null),g.hide()}),e.addEventListener("click",_=>{const E=p(_);E&&n.onClick?.(E.run)}));const h=()=>{m.destroy(),m=f()};return new ResizeObserver(()=>{Math.abs(i()-m.width)>1&&m.setSize({width:i(),height:n.height})}).observe(e),{get canvas(){return m.ctx.canvas},redraw:S,replace:(_,E)=>{t={x:_,y:E},h()}}}function V_(n){const e=document.createElement("div");return e.className="hint",e.hidden=!0,n.append(e),{show:(t,i,r)=>{e.replaceChildren(...t.map(a=>{const o=document.createElement("div");return o.textContent=a,o})),e.hidden=!1;const s=n.clientWidth-e.offsetWidth-4;e.style.left=`${Math.max(0,Math.min(s,i+14))}px`,e.style.top=`${Math.max(0,r-e.offsetHeight-10)}px`},hide:()=>{e.hidden=!0}}}function W_(n){const e=le("div",{class:"picture"});let t=null,i=[],r=0,s=0;const a=l=>Math.max(l-s,1e-12),o=({context:l,x:c,y:f,ratio:u,box:d})=>{i.forEach((m,g)=>{l.beginPath();const S=Math.max(1,Math.floor(m.heights.length/600));for(let p=0;p<m.heights.length;p+=S)Number.isFinite(m.heights[p])&&l.lineTo(c(p),f(a(m.heights[p])));l.setLineDash(Cl(g).map(p=>p*u)),l.strokeStyle=Pr(ar(g)),l.lineWidth=2*u,l.stroke()}),l.setLineDash([]),l.strokeStyle="rgba(128,128,128,.8)",l.lineWidth=u,l.beginPath(),l.moveTo(c(r),d.top),l.lineTo(c(r),d.top+d.height),l.stroke()};return{element:e,show:(l,c)=>{i=l;const f=l.flatMap(({heights:S})=>[...S].filter(Number.isFinite));s=Math.min(0,...[f.reduce((S,p)=>Math.min(S,p),1/0)].filter(Number.isFinite));const u=f.reduce((S,p)=>Math.max(S,a(p)),1e-11),d=Math.max(1e-12,f.reduce((S,p)=>Math.min(S,a(p)),u)),m=s<0?`height above ${s.toPrecision(3)}`:"height",g=[{label:"step",log:!1,range:{low:0,high:Math.max(1,c)}},{label:m,log:!0,range:{low:Math.max(d/2,1e-12),high:u*2}}];t?t.replace(...g):t=k_({into:e,x:g[0],y:g[1],height:240,about:n,draw:o})},draw:(l,c)=>{i=l,r=c,t?.redraw()}}}const Et=pl({about:["Optimizers going down a surface","各种优化器沿曲面下降"],source:["Source","来源"],surface:["Surface","曲面"],own:["a formula of your own","自定义公式"],formula:["Formula in x and y","关于 x 和 y 的公式"],draw:["Draw","绘制"],steps:["Steps","步数"],noise:["Noise in the gradient","梯度噪声"],seed:["New noise","更换噪声"],optimizers:["Optimizers","优化器"],add:["Add an optimizer","添加优化器"],rate:["learning rate","学习率"],height:["height here","当前高度"],remove:["remove","移除"],inside:["Inside the rule","规则内部"],gradient:["gradient","梯度"],moved:["step taken","实际步长"],effective:["step ÷ gradient","步长 ÷ 梯度"],curve:["Height at each step","每一步的高度"],reached:["starts that reach a minimum","到达最小值的起点比例"],many:["From 144 starts","从 144 个起点出发"],stable:["Plain descent is stable along the steepest direction below 2/λ =","普通梯度下降在最陡方向上的稳定上限 2/λ ="],press:["Press a name for its settings and the inside of its rule.","点击名称可查看其设置和规则内部。"],settings:["Settings","设置"],convention:["convention","约定"],schedule:["schedule","学习率调度"],diverged:["diverged","发散"]});function X_(){const n=le("div",{class:"inside"}),e=new Map;let t=[null,void 0,0];const i=async s=>{const o=(await Sl(`explain/${encodeURIComponent(s)}`)).find(({kind:l})=>l==="optimizer");o&&(e.set(s,o),t[0]===s&&r(...t))},r=(...s)=>{t=s;const[a,o,l]=s,c=a===null?void 0:e.get(a);if(!c){ii(n),a!==null&&i(a);return}ii(n,le("h2",{class:"sub"},`${Et("inside")}: ${c.title}`),le("p",{class:"note"},c.about),le("pre",{class:"formula",tabindex:0},c.mathematics),le("dl",{class:"facts"},...q_(o,l).map(([f,u])=>le("div",{},le("dt",{},f),le("dd",{class:"n"},u)))),c.facts.paper?le("p",{class:"aside"},`${Et("source")}: ${c.facts.paper}`):null)};return{element:n,show:r}}function q_(n,e){if(!n?.gradients||n.points.length<4)return[];const t=2*Math.min(e,n.points.length/2-2),i=[n.gradients[t],n.gradients[t+1]],r=[n.points[t+2]-n.points[t],n.points[t+3]-n.points[t+1]],s=a=>`(${Al(a[0],3)}, ${Al(a[1],3)})`;return[[Et("gradient"),s(i)],[Et("moved"),s(r)],[Et("effective"),s([r[0]/-i[0],r[1]/-i[1]])]]}function $_(n,e){const t=le("div",{class:"settings"});let i,r="";const s=(a,o)=>{const l=n.get(a.optimizer),c=l.conventions.find(m=>m.name===a.settings.convention)??l.conventions[0],f=(m,g)=>{const S=Object.entries(a.settings).filter(([p])=>p!==m);a.settings=Object.fromEntries(g===null?S:[...S,[m,g]]),e()},u=(m,g,S,p)=>{const h=le("select",{},...S.map(_=>le("option",{value:_},_)));return h.value=String(a.settings[m]??p),h.addEventListener("change",()=>{if(m==="convention"){const _=a.settings.schedule;a.settings=_===void 0?{}:{schedule:_}}f(m,h.value===p?null:h.value),s(a,o)}),le("label",{},le("span",{},g),h)},d=m=>{const g=le("input",{type:"number",step:m.whole?1:"any",value:Number(a.settings[m.name]??m.default)});return g.addEventListener("change",()=>{const S=Number(g.value);g.value===""||!Number.isFinite(S)?g.value=String(a.settings[m.name]??m.default):f(m.name,S===m.default?null:S)}),le("label",{title:`${m.meaning}, ${m.range}`},le("span",{},m.name),g)};ii(t,le("h2",{class:"sub"},`${Et("settings")}: ${o}`),le("div",{class:"fields"},l.conventions.length>1?u("convention",Et("convention"),l.conventions.map(m=>m.name),l.conventions[0].name):null,l.schedules.length?u("schedule",Et("schedule"),l.schedules,l.schedules[0]):null,...c.hyperparameters.map(d)),c.about?le("p",{class:"aside"},c.about):null)};return{element:t,show:(a,o)=>{a===i&&o===r||([i,r]=[a,o],a?s(a,o):ii(t))}}}function oc(n){const e=new Map;return n.map(({optimizer:t})=>{const i=(e.get(t)??0)+1;return e.set(t,i),i===1?t:`${t} ${i}`})}function Y_(n){const e=new URLSearchParams;return n.formula===null?e.set("s",n.surface):e.set("f",n.formula),e.set("o",n.runs.map(Z_).join(" ")),e.set("at",n.start.map(io).join(" ")),e.set("n",String(n.steps)),n.noise&&e.set("noise",`${io(n.noise)} ${n.seed}`),e.set("view",n.view),n.log!==null&&e.set("log",n.log?"1":"0"),n.shown&&e.set("in",n.shown),e}function K_(n,e){const t={...e},i=n.get("s"),r=n.get("f");i?[t.surface,t.formula]=[i,null]:r&&(t.formula=r);const s=n.get("o");s!==null&&(t.runs=s.split(" ").filter(Boolean).slice(0,64).map(J_));const a=lc(n.get("at"));a.length===2&&(t.start=[a[0],a[1]]);const[o]=lc(n.get("n"));o>=1&&(t.steps=Math.min(2e4,Math.round(o)));const[l,c]=lc(n.get("noise"));t.noise=l>0?l:n.has("s")||n.has("f")?0:e.noise,c>=0&&(t.seed=Math.round(c));const f=n.get("view");return(f==="3d"||f==="contour")&&(t.view=f),n.has("log")&&(t.log=n.get("log")==="1"),t.shown=n.get("in")??e.shown,t}function Z_({optimizer:n,lr:e,settings:t}){const i=Object.entries(t).map(([s,a])=>`${s}=${typeof a=="number"?io(a):a}`),r=e===null?"":io(e);return[n,...r||i.length?[r]:[],...i.length?[i.join(",")]:[]].join(":")}function J_(n){const[e,t,i]=n.split(":"),r=Number(t||"nothing"),s={};for(const a of(i??"").split(",").slice(0,20)){const[o,l]=a.split("=");/^[a-z]\w*$/.test(o)&&/^[\w.+-]+$/.test(l??"")&&(s[o]=Number.isFinite(Number(l))?Number(l):l)}return{optimizer:e,lr:r>0&&Number.isFinite(r)?r:null,settings:s}}function io(n){return String(Number(n.toPrecision(5)))}function lc(n){return n===null||n===""?[]:n.split(" ").map(Number).filter(Number.isFinite)}const Q_=300;function j_(n,e=t=>t){const t=le("button",{type:"button",class:"play"},En("play")),i=le("button",{type:"button",class:"save"},En("step")),r=le("button",{type:"button",class:"save"},En("again")),s=le("input",{type:"range",min:0,max:0,value:0,step:1,"aria-label":En("stepOf")}),a=le("output",{class:"n"},"0");let o=0,l=0,c=!1;const f=m=>{o=Math.min(l,Math.max(0,m)),s.value=String(o),a.textContent=e(o).toLocaleString("en"),n(o)},u=m=>{c!==m&&(c=m,t.textContent=En(m?"pause":"play"),m&&requestAnimationFrame(d))},d=()=>{c&&(f(o+Math.max(1,Math.round(l/Q_))),o>=l?u(!1):requestAnimationFrame(d))};return t.addEventListener("click",()=>{!c&&o>=l&&f(0),u(!c)}),i.addEventListener("click",()=>{u(!1),f(o+1)}),r.addEventListener("click",()=>{u(!1),f(0)}),s.addEventListener("input",()=>{u(!1),f(Number(s.value))}),{element:le("div",{class:"player"},t,i,r,s,a),step:()=>o,last:()=>l,show:(m,g)=>{l=m,s.max=String(m),f(g)},pause:()=>u(!1)}}const lh=2e3;function ia(n,e){const t=(e-n.low)/(n.high-n.low||1),i=Math.min(1,Math.max(0,t));return n.log?Math.log1p(lh*i)/Math.log1p(lh):i}function ev(n,e,t){const i=(e-n.x[0])/(n.x[1]-n.x[0])*(n.columns-1),r=(t-n.y[0])/(n.y[1]-n.y[0])*(n.rows-1);if(!(i>=0&&r>=0&&i<=n.columns-1&&r<=n.rows-1))return NaN;const s=Math.min(n.columns-2,Math.floor(i)),a=Math.min(n.rows-2,Math.floor(r)),o=i-s,l=r-a,c=(f,u)=>n.heights[f*n.columns+u];return(1-l)*((1-o)*c(a,s)+o*c(a,s+1))+l*((1-o)*c(a+1,s)+o*c(a+1,s+1))}const ra=[[68,1,84],[70,50,127],[54,92,141],[39,127,142],[31,161,135],[74,194,109],[159,218,58],[253,231,37]];function ch(n){const e=Math.min(1,Math.max(0,n))*(ra.length-1),t=Math.min(ra.length-2,Math.floor(e)),i=e-t,r=s=>Math.round(ra[t][s]+i*(ra[t+1][s]-ra[t][s]));return[r(0),r(1),r(2)]}function uh(n,e){const t=[],{columns:i,rows:r}=n,s=(a,o)=>ia(n,n.heights[a*i+o])-e;for(let a=0;a<r-1;a++)for(let o=0;o<i-1;o++){const l=s(a,o),c=s(a,o+1),f=s(a+1,o+1),u=s(a+1,o);if(![l,c,f,u].every(Number.isFinite))continue;const d=[];l>0!=c>0&&d.push([o+l/(l-c),a]),c>0!=f>0&&d.push([o+1,a+c/(c-f)]),u>0!=f>0&&d.push([o+u/(u-f),a+1]),l>0!=u>0&&d.push([o,a+l/(l-u)]);for(let m=0;m+1<d.length;m+=2)t.push([...d[m],...d[m+1]])}return t}function tv(n,e,t){const i=[],r=Math.max(1,Math.floor(n.length/2e3));for(let s=0;s<n.length;s+=r)Number.isFinite(n[s])&&i.push((n[s]-e)/(t-e||1));return i.sort((s,a)=>s-a),(i[Math.floor(i.length/2)]??1)<.12}const fh=18;function nv(n,e){const t=document.createElement("canvas");t.className="flat",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",n);let i=null,r={minima:[]},s=null,a=[],o=null;const l=(g,S)=>{const p=i;return[(g-p.x[0])/(p.x[1]-p.x[0])*t.width,(1-(S-p.y[0])/(p.y[1]-p.y[0]))*t.height]},c=()=>{const g=devicePixelRatio||1,S=Math.round(t.clientWidth*g),p=Math.round(t.clientHeight*g);S&&(t.width!==S||t.height!==p)&&([t.width,t.height]=[S,p])},f=g=>{o=g;const{walks:S,start:p,shown:h}=g;if(!i||!s)return;c();const _=t.getContext("2d"),E=devicePixelRatio||1;_.setTransform(1,0,0,1,0,0),_.clearRect(0,0,t.width,t.height),_.imageSmoothingEnabled=!0,_.drawImage(s,0,0,t.width,t.height),_.strokeStyle="rgba(255,255,255,.34)",_.lineWidth=E*.8,_.beginPath();const M=t.width/(i.columns-1),R=t.height/(i.rows-1);for(const[v,w,O,P]of a)_.moveTo(v*M,t.height-w*R),_.lineTo(O*M,t.height-P*R);_.stroke();for(const[v,w]of r.minima)rv(_,...l(v,w),E);if(S.forEach((v,w)=>u(_,v,v.colour??w,Rl(g,w),E,h===v.name)),p){const[v,w]=l(...p);_.beginPath(),_.arc(v,w,6*E,0,2*Math.PI),_.fillStyle="#fff",_.fill(),_.lineWidth=2*E,_.strokeStyle="#111",_.stroke()}const A=S.findIndex(({name:v})=>v===h);A>=0&&d(_,S[A],Rl(g,A),E)},u=(g,S,p,h,_,E)=>{g.beginPath();for(let v=0;v<=h;v++){const[w,O]=l(S.points[2*v],S.points[2*v+1]);v?g.lineTo(w,O):g.moveTo(w,O)}const M=g.getLineDash();g.lineJoin="round",g.strokeStyle="rgba(0,0,0,.55)",g.lineWidth=(E?5.5:4)*_,g.stroke(),g.setLineDash(Cl(p).map(v=>v*_)),g.strokeStyle=Pr(ar(p)),g.lineWidth=(E?3.2:2)*_,g.stroke(),g.setLineDash(M);const[R,A]=l(S.points[2*h],S.points[2*h+1]);g.beginPath(),g.arc(R,A,(E?6:4.5)*_,0,2*Math.PI),g.fillStyle=Pr(ar(p)),g.fill(),g.lineWidth=1.4*_,g.strokeStyle="#fff",g.stroke()},d=(g,S,p,h)=>{const _=Math.min(p,S.points.length/2-2);if(_<0||!S.gradients)return;const[E,M]=[S.points[2*_],S.points[2*_+1]],R=l(E,M),A=(v,w,O,P)=>{const C=l(E+v,M+w),U=[C[0]-R[0],C[1]-R[1]],z=Math.hypot(...U);if(!(z>0))return;const D=54*h,G=U[0]/z,W=U[1]/z,H=[R[0]+G*D,R[1]+W*D];for(const[re,$]of[[5,"rgba(0,0,0,.6)"],[2.4,P]])g.lineWidth=re*h,g.strokeStyle=$,g.setLineDash(O.map(Z=>Z*h)),g.beginPath(),g.moveTo(R[0],R[1]),g.lineTo(H[0],H[1]),g.stroke(),g.setLineDash([]),g.beginPath(),g.moveTo(H[0]-(9*G-5*W)*h,H[1]-(9*W+5*G)*h),g.lineTo(H[0],H[1]),g.lineTo(H[0]-(9*G+5*W)*h,H[1]-(9*W-5*G)*h),g.stroke()};A(-S.gradients[2*_],-S.gradients[2*_+1],[5,4],"#fff"),A(S.points[2*_+2]-E,S.points[2*_+3]-M,[],"#ffd23c")};t.addEventListener("click",g=>{if(!i||!e)return;const S=t.getBoundingClientRect(),p=(g.clientX-S.left)/S.width,h=1-(g.clientY-S.top)/S.height;e([i.x[0]+p*(i.x[1]-i.x[0]),i.y[0]+h*(i.y[1]-i.y[0])])}),t.addEventListener("keydown",g=>{if(!i||!o?.start||!e)return;const p={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]}[g.key];if(!p)return;g.preventDefault();const[h,_]=o.start,E=(i.x[1]-i.x[0])/40,M=(i.y[1]-i.y[0])/40;e([dh(h+p[0]*E,i.x),dh(_+p[1]*M,i.y)])});const m=new ResizeObserver(()=>{o&&t.clientWidth&&f(o)});return m.observe(t),{element:t,show:(g,S)=>{i=g,r=S,s=iv(g),a=[];for(let p=1;p<fh;p++)a.push(...uh(g,p/fh))},draw:f,close:()=>m.disconnect()}}function dh(n,[e,t]){return Math.min(t,Math.max(e,n))}function iv(n){const e=document.createElement("canvas");[e.width,e.height]=[n.columns,n.rows];const t=e.getContext("2d"),i=t.createImageData(n.columns,n.rows);for(let r=0;r<n.rows;r++)for(let s=0;s<n.columns;s++){const a=n.heights[r*n.columns+s],o=4*((n.rows-1-r)*n.columns+s),l=Number.isFinite(a),[c,f,u]=l?ch(ia(n,a)):[128,128,128];i.data.set([c,f,u,l?255:60],o)}return t.putImageData(i,0,0),e}function rv(n,e,t,i){for(const[r,s]of[[5,"rgba(0,0,0,.6)"],[2.2,"#fff"]])n.lineWidth=r*i,n.strokeStyle=s,n.beginPath(),n.moveTo(e-6*i,t-6*i),n.lineTo(e+6*i,t+6*i),n.moveTo(e+6*i,t-6*i),n.lineTo(e-6*i,t+6*i),n.stroke()}/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */const cc="187",sv=0,hh=1,av=2,ro=1,ov=2,sa=3,Br=0,Vn=1,pi=2,ls=0,aa=1,ph=2,mh=3,gh=4,lv=5,cs=100,cv=101,uv=102,fv=103,dv=104,hv=200,pv=201,mv=202,gv=203,_h=204,vh=205,_v=206,vv=207,xv=208,Sv=209,Mv=210,yv=211,Ev=212,bv=213,wv=214,uc=0,fc=1,dc=2,oa=3,hc=4,pc=5,mc=6,gc=7,_c=0,Tv=1,Av=2,qi=0,xh=1,Sh=2,Mh=3,yh=4,Eh=5,bh=6,wh=7,Th=300,us=301,la=302,vc=303,xc=304,Sc=1e3,$i=1001,Mc=1002,wn=1003,Rv=1004,so=1005,Wn=1006,yc=1007,cr=1008,Kn=1009,Ah=1010,Rh=1011,ca=1012,Ec=1013,Ai=1014,Ri=1015,Ci=1016,bc=1017,wc=1018,fs=1020,Ch=35902,Ph=35899,Lh=1021,Dh=1022,Pi=1023,ur=1026,fr=1027,Nh=1028,Tc=1029,zr=1030,Ac=1031,Rc=1033,ao=33776,oo=33777,lo=33778,co=33779,Cc=35840,Pc=35841,Lc=35842,Dc=35843,Nc=36196,Ic=37492,Uc=37496,Fc=37488,Oc=37489,uo=37490,Bc=37491,zc=37808,Gc=37809,Hc=37810,kc=37811,Vc=37812,Wc=37813,Xc=37814,qc=37815,$c=37816,Yc=37817,Kc=37818,Zc=37819,Jc=37820,Qc=37821,jc=36492,eu=36494,tu=36495,nu=36283,iu=36284,fo=36285,ru=36286,Cv=3200,su=0,Pv=1,dr="",ai="srgb",ho="srgb-linear",po="linear",Dt="srgb",au=7680,Lv=519,Dv=512,Nv=513,Iv=514,Ih=515,Uv=516,Fv=517,Uh=518,Fh=519,Oh=35044,Bh="300 es",mi=2e3,ua=2001;function Ov(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function mo(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function Bv(){const n=mo("canvas");return n.style.display="block",n}const zh={};function go(...n){const e="THREE."+n.shift();console.log(e,...n)}function Gh(n){const e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){const t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function Je(...n){n=Gh(n);const e="THREE."+n.shift();{const t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function At(...n){n=Gh(n);const e="THREE."+n.shift();{const t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function _o(...n){const e=n.join(" ");e in zh||(zh[e]=!0,Je(...n))}function zv(n,e,t){return new Promise(function(i,r){function s(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:r();break;case n.TIMEOUT_EXPIRED:setTimeout(s,t);break;default:i()}}setTimeout(s,t)})}const Gv={[uc]:uc,[dc]:mc,[hc]:hc,[oa]:pc,[fc]:fc,[mc]:dc,[gc]:gc,[pc]:oa};class Gr{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});const i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){const i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){const i=this._listeners;if(i===void 0)return;const r=i[e];if(r!==void 0){const s=r.indexOf(t);s!==-1&&r.splice(s,1)}}dispatchEvent(e){const t=this._listeners;if(t===void 0)return;const i=t[e.type];if(i!==void 0){e.target=this;const r=i.slice(0);for(let s=0,a=r.length;s<a;s++)r[s].call(this,e);e.target=null}}}const Pn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];let Hh=1234567;const fa=Math.PI/180,da=180/Math.PI;function hr(){const n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Pn[n&255]+Pn[n>>8&255]+Pn[n>>16&255]+Pn[n>>24&255]+"-"+Pn[e&255]+Pn[e>>8&255]+"-"+Pn[e>>16&15|64]+Pn[e>>24&255]+"-"+Pn[t&63|128]+Pn[t>>8&255]+"-"+Pn[t>>16&255]+Pn[t>>24&255]+Pn[i&255]+Pn[i>>8&255]+Pn[i>>16&255]+Pn[i>>24&255]).toLowerCase()}function ct(n,e,t){return Math.max(e,Math.min(t,n))}function ou(n,e){return(n%e+e)%e}function Hv(n,e,t,i,r){return i+(n-e)*(r-i)/(t-e)}function kv(n,e,t){return n!==e?(t-n)/(e-n):0}function ha(n,e,t){return(1-t)*n+t*e}function Vv(n,e,t,i){return ha(n,e,1-Math.exp(-t*i))}function Wv(n,e=1){return e-Math.abs(ou(n,e*2)-e)}function Xv(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function qv(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function $v(n,e){return n+Math.floor(Math.random()*(e-n+1))}function Yv(n,e){return n+Math.random()*(e-n)}function Kv(n){return n*(.5-Math.random())}function Zv(n){n!==void 0&&(Hh=n);let e=Hh+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function Jv(n){return n*fa}function Qv(n){return n*da}function jv(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function ex(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function kh(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function tx(n,e,t,i,r){const s=Math.cos,a=Math.sin,o=s(t/2),l=a(t/2),c=s((e+i)/2),f=a((e+i)/2),u=s((e-i)/2),d=a((e-i)/2),m=s((i-e)/2),g=a((i-e)/2);switch(r){case"XYX":n.set(o*f,l*u,l*d,o*c);break;case"YZY":n.set(l*d,o*f,l*u,o*c);break;case"ZXZ":n.set(l*u,l*d,o*f,o*c);break;case"XZX":n.set(o*f,l*g,l*m,o*c);break;case"YXY":n.set(l*m,o*f,l*g,o*c);break;case"ZYZ":n.set(l*g,l*m,o*f,o*c);break;default:Je("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+r)}}function vo(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function lu(n,e){if(e.constructor===Float32Array)return n;const t=vo(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function cu(n,e){if(e.constructor===Float32Array)return n;const t=vo(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}const nx={DEG2RAD:fa,RAD2DEG:da,generateUUID:hr,clamp:ct,euclideanModulo:ou,mapLinear:Hv,inverseLerp:kv,lerp:ha,damp:Vv,pingpong:Wv,smoothstep:Xv,smootherstep:qv,randInt:$v,randFloat:Yv,randFloatSpread:Kv,seededRandom:Zv,degToRad:Jv,radToDeg:Qv,isPowerOfTwo:jv,ceilPowerOfTwo:ex,floorPowerOfTwo:kh,setQuaternionFromProperEuler:tx,normalize:cu,denormalize:lu};class xt{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){const t=this.x,i=this.y,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6],this.y=r[1]*t+r[4]*i+r[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=ct(this.x,e.x,t.x),this.y=ct(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=ct(this.x,e,t),this.y=ct(this.y,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(ct(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const i=this.dot(e)/t;return Math.acos(ct(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){const i=Math.cos(t),r=Math.sin(t),s=this.x-e.x,a=this.y-e.y;return this.x=s*i-a*r+e.x,this.y=s*r+a*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}}class ds{constructor(e=0,t=0,i=0,r=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=r}static slerpFlat(e,t,i,r,s,a,o){let l=i[r+0],c=i[r+1],f=i[r+2],u=i[r+3],d=s[a+0],m=s[a+1],g=s[a+2],S=s[a+3];if(u!==S||l!==d||c!==m||f!==g){let p=l*d+c*m+f*g+u*S;p<0&&(d=-d,m=-m,g=-g,S=-S,p=-p);let h=1-o;if(p<.9995){const _=Math.acos(p),E=Math.sin(_);h=Math.sin(h*_)/E,o=Math.sin(o*_)/E,l=l*h+d*o,c=c*h+m*o,f=f*h+g*o,u=u*h+S*o}else{l=l*h+d*o,c=c*h+m*o,f=f*h+g*o,u=u*h+S*o;const _=1/Math.sqrt(l*l+c*c+f*f+u*u);l*=_,c*=_,f*=_,u*=_}}e[t]=l,e[t+1]=c,e[t+2]=f,e[t+3]=u}static multiplyQuaternionsFlat(e,t,i,r,s,a){const o=i[r],l=i[r+1],c=i[r+2],f=i[r+3],u=s[a],d=s[a+1],m=s[a+2],g=s[a+3];return e[t]=o*g+f*u+l*m-c*d,e[t+1]=l*g+f*d+c*u-o*m,e[t+2]=c*g+f*m+o*d-l*u,e[t+3]=f*g-o*u-l*d-c*m,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,r){return this._x=e,this._y=t,this._z=i,this._w=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){const i=e._x,r=e._y,s=e._z,a=e._order,o=Math.cos,l=Math.sin,c=o(i/2),f=o(r/2),u=o(s/2),d=l(i/2),m=l(r/2),g=l(s/2);switch(a){case"XYZ":this._x=d*f*u+c*m*g,this._y=c*m*u-d*f*g,this._z=c*f*g+d*m*u,this._w=c*f*u-d*m*g;break;case"YXZ":this._x=d*f*u+c*m*g,this._y=c*m*u-d*f*g,this._z=c*f*g-d*m*u,this._w=c*f*u+d*m*g;break;case"ZXY":this._x=d*f*u-c*m*g,this._y=c*m*u+d*f*g,this._z=c*f*g+d*m*u,this._w=c*f*u-d*m*g;break;case"ZYX":this._x=d*f*u-c*m*g,this._y=c*m*u+d*f*g,this._z=c*f*g-d*m*u,this._w=c*f*u+d*m*g;break;case"YZX":this._x=d*f*u+c*m*g,this._y=c*m*u+d*f*g,this._z=c*f*g-d*m*u,this._w=c*f*u-d*m*g;break;case"XZY":this._x=d*f*u-c*m*g,this._y=c*m*u-d*f*g,this._z=c*f*g+d*m*u,this._w=c*f*u+d*m*g;break;default:Je("Quaternion: .setFromEuler() encountered an unknown order: "+a)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){const i=t/2,r=Math.sin(i);return this._x=e.x*r,this._y=e.y*r,this._z=e.z*r,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){const t=e.elements,i=t[0],r=t[4],s=t[8],a=t[1],o=t[5],l=t[9],c=t[2],f=t[6],u=t[10],d=i+o+u;if(d>0){const m=.5/Math.sqrt(d+1);this._w=.25/m,this._x=(f-l)*m,this._y=(s-c)*m,this._z=(a-r)*m}else if(i>o&&i>u){const m=2*Math.sqrt(1+i-o-u);this._w=(f-l)/m,this._x=.25*m,this._y=(r+a)/m,this._z=(s+c)/m}else if(o>u){const m=2*Math.sqrt(1+o-i-u);this._w=(s-c)/m,this._x=(r+a)/m,this._y=.25*m,this._z=(l+f)/m}else{const m=2*Math.sqrt(1+u-i-o);this._w=(a-r)/m,this._x=(s+c)/m,this._y=(l+f)/m,this._z=.25*m}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(ct(this.dot(e),-1,1)))}rotateTowards(e,t){const i=this.angleTo(e);if(i===0)return this;const r=Math.min(1,t/i);return this.slerp(e,r),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){const i=e._x,r=e._y,s=e._z,a=e._w,o=t._x,l=t._y,c=t._z,f=t._w;return this._x=i*f+a*o+r*c-s*l,this._y=r*f+a*l+s*o-i*c,this._z=s*f+a*c+i*l-r*o,this._w=a*f-i*o-r*l-s*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,r=e._y,s=e._z,a=e._w,o=this.dot(e);o<0&&(i=-i,r=-r,s=-s,a=-a,o=-o);let l=1-t;if(o<.9995){const c=Math.acos(o),f=Math.sin(c);l=Math.sin(l*c)/f,t=Math.sin(t*c)/f,this._x=this._x*l+i*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+a*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+a*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){const e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),r=Math.sqrt(1-i),s=Math.sqrt(i);return this.set(r*Math.sin(e),r*Math.cos(e),s*Math.sin(t),s*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}}class q{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Vh.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Vh.setFromAxisAngle(e,t))}applyMatrix3(e){const t=this.x,i=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6]*r,this.y=s[1]*t+s[4]*i+s[7]*r,this.z=s[2]*t+s[5]*i+s[8]*r,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){const t=this.x,i=this.y,r=this.z,s=e.elements,a=1/(s[3]*t+s[7]*i+s[11]*r+s[15]);return this.x=(s[0]*t+s[4]*i+s[8]*r+s[12])*a,this.y=(s[1]*t+s[5]*i+s[9]*r+s[13])*a,this.z=(s[2]*t+s[6]*i+s[10]*r+s[14])*a,this}applyQuaternion(e){const t=this.x,i=this.y,r=this.z,s=e.x,a=e.y,o=e.z,l=e.w,c=2*(a*r-o*i),f=2*(o*t-s*r),u=2*(s*i-a*t);return this.x=t+l*c+a*u-o*f,this.y=i+l*f+o*c-s*u,this.z=r+l*u+s*f-a*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){const t=this.x,i=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[4]*i+s[8]*r,this.y=s[1]*t+s[5]*i+s[9]*r,this.z=s[2]*t+s[6]*i+s[10]*r,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=ct(this.x,e.x,t.x),this.y=ct(this.y,e.y,t.y),this.z=ct(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=ct(this.x,e,t),this.y=ct(this.y,e,t),this.z=ct(this.z,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(ct(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){const i=e.x,r=e.y,s=e.z,a=t.x,o=t.y,l=t.z;return this.x=r*l-s*o,this.y=s*a-i*l,this.z=i*o-r*a,this}projectOnVector(e){const t=e.lengthSq();if(t===0)return this.set(0,0,0);const i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return uu.copy(this).projectOnVector(e),this.sub(uu)}reflect(e){return this.sub(uu.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const i=this.dot(e)/t;return Math.acos(ct(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,i=this.y-e.y,r=this.z-e.z;return t*t+i*i+r*r}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){const r=Math.sin(t)*e;return this.x=r*Math.sin(i),this.y=Math.cos(t)*e,this.z=r*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){const t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),r=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=r,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){const e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}}const uu=new q,Vh=new ds;class lt{static{this.prototype.isMatrix3=!0}constructor(e,t,i,r,s,a,o,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,r,s,a,o,l,c)}set(e,t,i,r,s,a,o,l,c){const f=this.elements;return f[0]=e,f[1]=r,f[2]=o,f[3]=t,f[4]=s,f[5]=l,f[6]=i,f[7]=a,f[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){const t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){const t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const i=e.elements,r=t.elements,s=this.elements,a=i[0],o=i[3],l=i[6],c=i[1],f=i[4],u=i[7],d=i[2],m=i[5],g=i[8],S=r[0],p=r[3],h=r[6],_=r[1],E=r[4],M=r[7],R=r[2],A=r[5],v=r[8];return s[0]=a*S+o*_+l*R,s[3]=a*p+o*E+l*A,s[6]=a*h+o*M+l*v,s[1]=c*S+f*_+u*R,s[4]=c*p+f*E+u*A,s[7]=c*h+f*M+u*v,s[2]=d*S+m*_+g*R,s[5]=d*p+m*E+g*A,s[8]=d*h+m*M+g*v,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){const e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],a=e[4],o=e[5],l=e[6],c=e[7],f=e[8];return t*a*f-t*o*c-i*s*f+i*o*l+r*s*c-r*a*l}invert(){const e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],a=e[4],o=e[5],l=e[6],c=e[7],f=e[8],u=f*a-o*c,d=o*l-f*s,m=c*s-a*l,g=t*u+i*d+r*m;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);const S=1/g;return e[0]=u*S,e[1]=(r*c-f*i)*S,e[2]=(o*i-r*a)*S,e[3]=d*S,e[4]=(f*t-r*l)*S,e[5]=(r*s-o*t)*S,e[6]=m*S,e[7]=(i*l-c*t)*S,e[8]=(a*t-i*s)*S,this}transpose(){let e;const t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){const t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,r,s,a,o){const l=Math.cos(s),c=Math.sin(s);return this.set(i*l,i*c,-i*(l*a+c*o)+a+e,-r*c,r*l,-r*(-c*a+l*o)+o+t,0,0,1),this}scale(e,t){return _o("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(fu.makeScale(e,t)),this}rotate(e){return _o("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(fu.makeRotation(-e)),this}translate(e,t){return _o("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(fu.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){const t=this.elements,i=e.elements;for(let r=0;r<9;r++)if(t[r]!==i[r])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){const i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}}const fu=new lt,Wh=new lt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Xh=new lt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function ix(){const n={enabled:!0,workingColorSpace:ho,spaces:{},convert:function(r,s,a){return this.enabled===!1||s===a||!s||!a||(this.spaces[s].transfer===Dt&&(r.r=Yi(r.r),r.g=Yi(r.g),r.b=Yi(r.b)),this.spaces[s].primaries!==this.spaces[a].primaries&&(r.applyMatrix3(this.spaces[s].toXYZ),r.applyMatrix3(this.spaces[a].fromXYZ)),this.spaces[a].transfer===Dt&&(r.r=hs(r.r),r.g=hs(r.g),r.b=hs(r.b))),r},workingToColorSpace:function(r,s){return this.convert(r,this.workingColorSpace,s)},colorSpaceToWorking:function(r,s){return this.convert(r,s,this.workingColorSpace)},getPrimaries:function(r){return this.spaces[r].primaries},getTransfer:function(r){return r===dr?po:this.spaces[r].transfer},getToneMappingMode:function(r){return this.spaces[r].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(r,s=this.workingColorSpace){return r.fromArray(this.spaces[s].luminanceCoefficients)},define:function(r){Object.assign(this.spaces,r)},_getMatrix:function(r,s,a){return r.copy(this.spaces[a].fromXYZ).multiply(this.spaces[s].toXYZ)},_getDrawingBufferColorSpace:function(r){return this.spaces[r].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(r=this.workingColorSpace){return this.spaces[r].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[ho]:{primaries:e,whitePoint:i,transfer:po,toXYZ:Wh,fromXYZ:Xh,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:ai},outputColorSpaceConfig:{drawingBufferColorSpace:ai}},[ai]:{primaries:e,whitePoint:i,transfer:Dt,toXYZ:Wh,fromXYZ:Xh,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:ai}}}),n}const bt=ix();function Yi(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function hs(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}let ps;class rx{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{ps===void 0&&(ps=mo("canvas")),ps.width=e.width,ps.height=e.height;const r=ps.getContext("2d");e instanceof ImageData?r.putImageData(e,0,0):r.drawImage(e,0,0,e.width,e.height),i=ps}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){const t=mo("canvas");t.width=e.width,t.height=e.height;const i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);const r=i.getImageData(0,0,e.width,e.height),s=r.data;for(let a=0;a<s.length;a++)s[a]=Yi(s[a]/255)*255;return i.putImageData(r,0,0),t}else if(e.data){const t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(Yi(t[i]/255)*255):t[i]=Yi(t[i]);return{data:t,width:e.width,height:e.height}}else return Je("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}}let sx=0;class du{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:sx++}),this.uuid=hr(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){const t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];const i={uuid:this.uuid,url:""},r=this.data;if(r!==null){let s;if(Array.isArray(r)){s=[];for(let a=0,o=r.length;a<o;a++)r[a].isDataTexture?s.push(hu(r[a].image)):s.push(hu(r[a]))}else s=hu(r);i.url=s}return t||(e.images[this.uuid]=i),i}}function hu(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?rx.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(Je("Texture: Unable to serialize Texture."),{})}let ax=0;const pu=new q;class In extends Gr{constructor(e=In.DEFAULT_IMAGE,t=In.DEFAULT_MAPPING,i=$i,r=$i,s=Wn,a=cr,o=Pi,l=Kn,c=In.DEFAULT_ANISOTROPY,f=dr){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:ax++}),this.uuid=hr(),this.name="",this.source=new du(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=r,this.magFilter=s,this.minFilter=a,this.anisotropy=c,this.format=o,this.internalFormat=null,this.type=l,this.offset=new xt(0,0),this.repeat=new xt(1,1),this.center=new xt(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new lt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=f,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(pu).x}get height(){return this.source.getSize(pu).y}get depth(){return this.source.getSize(pu).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(const t in e){const i=e[t];if(i===void 0){Je(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}const r=this[t];if(r===void 0){Je(`Texture.setValues(): property '${t}' does not exist.`);continue}r&&i&&r.isVector2&&i.isVector2||r&&i&&r.isVector3&&i.isVector3||r&&i&&r.isMatrix3&&i.isMatrix3?r.copy(i):this[t]=i}}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];const i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Th)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Sc:e.x=e.x-Math.floor(e.x);break;case $i:e.x=e.x<0?0:1;break;case Mc:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Sc:e.y=e.y-Math.floor(e.y);break;case $i:e.y=e.y<0?0:1;break;case Mc:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}}In.DEFAULT_IMAGE=null,In.DEFAULT_MAPPING=Th,In.DEFAULT_ANISOTROPY=1;class Ht{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,r=1){this.x=e,this.y=t,this.z=i,this.w=r}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,r){return this.x=e,this.y=t,this.z=i,this.w=r,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){const t=this.x,i=this.y,r=this.z,s=this.w,a=e.elements;return this.x=a[0]*t+a[4]*i+a[8]*r+a[12]*s,this.y=a[1]*t+a[5]*i+a[9]*r+a[13]*s,this.z=a[2]*t+a[6]*i+a[10]*r+a[14]*s,this.w=a[3]*t+a[7]*i+a[11]*r+a[15]*s,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);const t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,r,s;const l=e.elements,c=l[0],f=l[4],u=l[8],d=l[1],m=l[5],g=l[9],S=l[2],p=l[6],h=l[10];if(Math.abs(f-d)<.01&&Math.abs(u-S)<.01&&Math.abs(g-p)<.01){if(Math.abs(f+d)<.1&&Math.abs(u+S)<.1&&Math.abs(g+p)<.1&&Math.abs(c+m+h-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;const E=(c+1)/2,M=(m+1)/2,R=(h+1)/2,A=(f+d)/4,v=(u+S)/4,w=(g+p)/4;return E>M&&E>R?E<.01?(i=0,r=.707106781,s=.707106781):(i=Math.sqrt(E),r=A/i,s=v/i):M>R?M<.01?(i=.707106781,r=0,s=.707106781):(r=Math.sqrt(M),i=A/r,s=w/r):R<.01?(i=.707106781,r=.707106781,s=0):(s=Math.sqrt(R),i=v/s,r=w/s),this.set(i,r,s,t),this}let _=Math.sqrt((p-g)*(p-g)+(u-S)*(u-S)+(d-f)*(d-f));return Math.abs(_)<.001&&(_=1),this.x=(p-g)/_,this.y=(u-S)/_,this.z=(d-f)/_,this.w=Math.acos((c+m+h-1)/2),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=ct(this.x,e.x,t.x),this.y=ct(this.y,e.y,t.y),this.z=ct(this.z,e.z,t.z),this.w=ct(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=ct(this.x,e,t),this.y=ct(this.y,e,t),this.z=ct(this.z,e,t),this.w=ct(this.w,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(ct(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}}class ox extends Gr{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Wn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new Ht(0,0,e,t),this.scissorTest=!1,this.viewport=new Ht(0,0,e,t),this.textures=[];const r=i.count;for(let s=0;s<r;s++)this.textures[s]=new In({width:e,height:t,depth:i.depth}),this.textures[s].isRenderTargetTexture=!0,this.textures[s].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){const t={minFilter:Wn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let r=0,s=this.textures.length;r<s;r++)this.textures[r].image.width=e,this.textures[r].image.height=t,this.textures[r].image.depth=i,this.textures[r].isData3DTexture!==!0&&(this.textures[r].isArrayTexture=this.textures[r].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;const r=Object.assign({},e.textures[t].image);this.textures[t].source=new du(r)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){const t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}}class Li extends ox{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}}class qh extends In{constructor(e=null,t=1,i=1,r=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:r},this.magFilter=wn,this.minFilter=wn,this.wrapR=$i,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}}class lx extends In{constructor(e=null,t=1,i=1,r=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:r},this.magFilter=wn,this.minFilter=wn,this.wrapR=$i,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}}class kt{static{this.prototype.isMatrix4=!0}constructor(e,t,i,r,s,a,o,l,c,f,u,d,m,g,S,p){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,r,s,a,o,l,c,f,u,d,m,g,S,p)}set(e,t,i,r,s,a,o,l,c,f,u,d,m,g,S,p){const h=this.elements;return h[0]=e,h[4]=t,h[8]=i,h[12]=r,h[1]=s,h[5]=a,h[9]=o,h[13]=l,h[2]=c,h[6]=f,h[10]=u,h[14]=d,h[3]=m,h[7]=g,h[11]=S,h[15]=p,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new kt().fromArray(this.elements)}copy(e){const t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){const t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){const t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();const t=this.elements,i=e.elements,r=1/ms.setFromMatrixColumn(e,0).length(),s=1/ms.setFromMatrixColumn(e,1).length(),a=1/ms.setFromMatrixColumn(e,2).length();return t[0]=i[0]*r,t[1]=i[1]*r,t[2]=i[2]*r,t[3]=0,t[4]=i[4]*s,t[5]=i[5]*s,t[6]=i[6]*s,t[7]=0,t[8]=i[8]*a,t[9]=i[9]*a,t[10]=i[10]*a,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){const t=this.elements,i=e.x,r=e.y,s=e.z,a=Math.cos(i),o=Math.sin(i),l=Math.cos(r),c=Math.sin(r),f=Math.cos(s),u=Math.sin(s);if(e.order==="XYZ"){const d=a*f,m=a*u,g=o*f,S=o*u;t[0]=l*f,t[4]=-l*u,t[8]=c,t[1]=m+g*c,t[5]=d-S*c,t[9]=-o*l,t[2]=S-d*c,t[6]=g+m*c,t[10]=a*l}else if(e.order==="YXZ"){const d=l*f,m=l*u,g=c*f,S=c*u;t[0]=d+S*o,t[4]=g*o-m,t[8]=a*c,t[1]=a*u,t[5]=a*f,t[9]=-o,t[2]=m*o-g,t[6]=S+d*o,t[10]=a*l}else if(e.order==="ZXY"){const d=l*f,m=l*u,g=c*f,S=c*u;t[0]=d-S*o,t[4]=-a*u,t[8]=g+m*o,t[1]=m+g*o,t[5]=a*f,t[9]=S-d*o,t[2]=-a*c,t[6]=o,t[10]=a*l}else if(e.order==="ZYX"){const d=a*f,m=a*u,g=o*f,S=o*u;t[0]=l*f,t[4]=g*c-m,t[8]=d*c+S,t[1]=l*u,t[5]=S*c+d,t[9]=m*c-g,t[2]=-c,t[6]=o*l,t[10]=a*l}else if(e.order==="YZX"){const d=a*l,m=a*c,g=o*l,S=o*c;t[0]=l*f,t[4]=S-d*u,t[8]=g*u+m,t[1]=u,t[5]=a*f,t[9]=-o*f,t[2]=-c*f,t[6]=m*u+g,t[10]=d-S*u}else if(e.order==="XZY"){const d=a*l,m=a*c,g=o*l,S=o*c;t[0]=l*f,t[4]=-u,t[8]=c*f,t[1]=d*u+S,t[5]=a*f,t[9]=m*u-g,t[2]=g*u-m,t[6]=o*f,t[10]=S*u+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(cx,e,ux)}lookAt(e,t,i){const r=this.elements;return Zn.subVectors(e,t),Zn.lengthSq()===0&&(Zn.z=1),Zn.normalize(),pr.crossVectors(i,Zn),pr.lengthSq()===0&&(Math.abs(i.z)===1?Zn.x+=1e-4:Zn.z+=1e-4,Zn.normalize(),pr.crossVectors(i,Zn)),pr.normalize(),xo.crossVectors(Zn,pr),r[0]=pr.x,r[4]=xo.x,r[8]=Zn.x,r[1]=pr.y,r[5]=xo.y,r[9]=Zn.y,r[2]=pr.z,r[6]=xo.z,r[10]=Zn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const i=e.elements,r=t.elements,s=this.elements,a=i[0],o=i[4],l=i[8],c=i[12],f=i[1],u=i[5],d=i[9],m=i[13],g=i[2],S=i[6],p=i[10],h=i[14],_=i[3],E=i[7],M=i[11],R=i[15],A=r[0],v=r[4],w=r[8],O=r[12],P=r[1],C=r[5],U=r[9],z=r[13],D=r[2],G=r[6],W=r[10],H=r[14],re=r[3],$=r[7],Z=r[11],ee=r[15];return s[0]=a*A+o*P+l*D+c*re,s[4]=a*v+o*C+l*G+c*$,s[8]=a*w+o*U+l*W+c*Z,s[12]=a*O+o*z+l*H+c*ee,s[1]=f*A+u*P+d*D+m*re,s[5]=f*v+u*C+d*G+m*$,s[9]=f*w+u*U+d*W+m*Z,s[13]=f*O+u*z+d*H+m*ee,s[2]=g*A+S*P+p*D+h*re,s[6]=g*v+S*C+p*G+h*$,s[10]=g*w+S*U+p*W+h*Z,s[14]=g*O+S*z+p*H+h*ee,s[3]=_*A+E*P+M*D+R*re,s[7]=_*v+E*C+M*G+R*$,s[11]=_*w+E*U+M*W+R*Z,s[15]=_*O+E*z+M*H+R*ee,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){const e=this.elements,t=e[0],i=e[4],r=e[8],s=e[12],a=e[1],o=e[5],l=e[9],c=e[13],f=e[2],u=e[6],d=e[10],m=e[14],g=e[3],S=e[7],p=e[11],h=e[15],_=l*m-c*d,E=o*m-c*u,M=o*d-l*u,R=a*m-c*f,A=a*d-l*f,v=a*u-o*f;return t*(S*_-p*E+h*M)-i*(g*_-p*R+h*A)+r*(g*E-S*R+h*v)-s*(g*M-S*A+p*v)}determinantAffine(){const e=this.elements,t=e[0],i=e[4],r=e[8],s=e[1],a=e[5],o=e[9],l=e[2],c=e[6],f=e[10];return t*(a*f-o*c)-i*(s*f-o*l)+r*(s*c-a*l)}transpose(){const e=this.elements;let t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){const r=this.elements;return e.isVector3?(r[12]=e.x,r[13]=e.y,r[14]=e.z):(r[12]=e,r[13]=t,r[14]=i),this}invert(){const e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],a=e[4],o=e[5],l=e[6],c=e[7],f=e[8],u=e[9],d=e[10],m=e[11],g=e[12],S=e[13],p=e[14],h=e[15],_=t*o-i*a,E=t*l-r*a,M=t*c-s*a,R=i*l-r*o,A=i*c-s*o,v=r*c-s*l,w=f*S-u*g,O=f*p-d*g,P=f*h-m*g,C=u*p-d*S,U=u*h-m*S,z=d*h-m*p,D=_*z-E*U+M*C+R*P-A*O+v*w;if(D===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);const G=1/D;return e[0]=(o*z-l*U+c*C)*G,e[1]=(r*U-i*z-s*C)*G,e[2]=(S*v-p*A+h*R)*G,e[3]=(d*A-u*v-m*R)*G,e[4]=(l*P-a*z-c*O)*G,e[5]=(t*z-r*P+s*O)*G,e[6]=(p*M-g*v-h*E)*G,e[7]=(f*v-d*M+m*E)*G,e[8]=(a*U-o*P+c*w)*G,e[9]=(i*P-t*U-s*w)*G,e[10]=(g*A-S*M+h*_)*G,e[11]=(u*M-f*A-m*_)*G,e[12]=(o*O-a*C-l*w)*G,e[13]=(t*C-i*O+r*w)*G,e[14]=(S*E-g*R-p*_)*G,e[15]=(f*R-u*E+d*_)*G,this}scale(e){const t=this.elements,i=e.x,r=e.y,s=e.z;return t[0]*=i,t[4]*=r,t[8]*=s,t[1]*=i,t[5]*=r,t[9]*=s,t[2]*=i,t[6]*=r,t[10]*=s,t[3]*=i,t[7]*=r,t[11]*=s,this}getMaxScaleOnAxis(){const e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],r=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,r))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){const t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){const i=Math.cos(t),r=Math.sin(t),s=1-i,a=e.x,o=e.y,l=e.z,c=s*a,f=s*o;return this.set(c*a+i,c*o-r*l,c*l+r*o,0,c*o+r*l,f*o+i,f*l-r*a,0,c*l-r*o,f*l+r*a,s*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,r,s,a){return this.set(1,i,s,0,e,1,a,0,t,r,1,0,0,0,0,1),this}compose(e,t,i){const r=this.elements,s=t._x,a=t._y,o=t._z,l=t._w,c=s+s,f=a+a,u=o+o,d=s*c,m=s*f,g=s*u,S=a*f,p=a*u,h=o*u,_=l*c,E=l*f,M=l*u,R=i.x,A=i.y,v=i.z;return r[0]=(1-(S+h))*R,r[1]=(m+M)*R,r[2]=(g-E)*R,r[3]=0,r[4]=(m-M)*A,r[5]=(1-(d+h))*A,r[6]=(p+_)*A,r[7]=0,r[8]=(g+E)*v,r[9]=(p-_)*v,r[10]=(1-(d+S))*v,r[11]=0,r[12]=e.x,r[13]=e.y,r[14]=e.z,r[15]=1,this}decompose(e,t,i){const r=this.elements;e.x=r[12],e.y=r[13],e.z=r[14];const s=this.determinantAffine();if(s===0)return i.set(1,1,1),t.identity(),this;let a=ms.set(r[0],r[1],r[2]).length();const o=ms.set(r[4],r[5],r[6]).length(),l=ms.set(r[8],r[9],r[10]).length();s<0&&(a=-a),gi.copy(this);const c=1/a,f=1/o,u=1/l;return gi.elements[0]*=c,gi.elements[1]*=c,gi.elements[2]*=c,gi.elements[4]*=f,gi.elements[5]*=f,gi.elements[6]*=f,gi.elements[8]*=u,gi.elements[9]*=u,gi.elements[10]*=u,t.setFromRotationMatrix(gi),i.x=a,i.y=o,i.z=l,this}makePerspective(e,t,i,r,s,a,o=mi,l=!1){const c=this.elements,f=2*s/(t-e),u=2*s/(i-r),d=(t+e)/(t-e),m=(i+r)/(i-r);let g,S;if(l)g=s/(a-s),S=a*s/(a-s);else if(o===mi)g=-(a+s)/(a-s),S=-2*a*s/(a-s);else if(o===ua)g=-a/(a-s),S=-a*s/(a-s);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+o);return c[0]=f,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=u,c[9]=m,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=S,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,r,s,a,o=mi,l=!1){const c=this.elements,f=2/(t-e),u=2/(i-r),d=-(t+e)/(t-e),m=-(i+r)/(i-r);let g,S;if(l)g=1/(a-s),S=a/(a-s);else if(o===mi)g=-2/(a-s),S=-(a+s)/(a-s);else if(o===ua)g=-1/(a-s),S=-s/(a-s);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+o);return c[0]=f,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=u,c[9]=0,c[13]=m,c[2]=0,c[6]=0,c[10]=g,c[14]=S,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){const t=this.elements,i=e.elements;for(let r=0;r<16;r++)if(t[r]!==i[r])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){const i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}}const ms=new q,gi=new kt,cx=new q(0,0,0),ux=new q(1,1,1),pr=new q,xo=new q,Zn=new q,$h=new kt,Yh=new ds;class mr{constructor(e=0,t=0,i=0,r=mr.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=r}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,r=this._order){return this._x=e,this._y=t,this._z=i,this._order=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){const r=e.elements,s=r[0],a=r[4],o=r[8],l=r[1],c=r[5],f=r[9],u=r[2],d=r[6],m=r[10];switch(t){case"XYZ":this._y=Math.asin(ct(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(-f,m),this._z=Math.atan2(-a,s)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-ct(f,-1,1)),Math.abs(f)<.9999999?(this._y=Math.atan2(o,m),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,s),this._z=0);break;case"ZXY":this._x=Math.asin(ct(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-u,m),this._z=Math.atan2(-a,c)):(this._y=0,this._z=Math.atan2(l,s));break;case"ZYX":this._y=Math.asin(-ct(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(d,m),this._z=Math.atan2(l,s)):(this._x=0,this._z=Math.atan2(-a,c));break;case"YZX":this._z=Math.asin(ct(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-f,c),this._y=Math.atan2(-u,s)):(this._x=0,this._y=Math.atan2(o,m));break;case"XZY":this._z=Math.asin(-ct(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(o,s)):(this._x=Math.atan2(-f,m),this._y=0);break;default:Je("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return $h.makeRotationFromQuaternion(e),this.setFromRotationMatrix($h,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Yh.setFromEuler(this),this.setFromQuaternion(Yh,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}}mr.DEFAULT_ORDER="XYZ";class mu{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}}let fx=0;const Kh=new q,gs=new ds,Ki=new kt,So=new q,pa=new q,dx=new q,hx=new ds,Zh=new q(1,0,0),Jh=new q(0,1,0),Qh=new q(0,0,1),jh={type:"added"},px={type:"removed"},_s={type:"childadded",child:null},gu={type:"childremoved",child:null};class _n extends Gr{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:fx++}),this.uuid=hr(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=_n.DEFAULT_UP.clone();const e=new q,t=new mr,i=new ds,r=new q(1,1,1);function s(){i.setFromEuler(t,!1)}function a(){t.setFromQuaternion(i,void 0,!1)}t._onChange(s),i._onChange(a),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:r},modelViewMatrix:{value:new kt},normalMatrix:{value:new lt}}),this.matrix=new kt,this.matrixWorld=new kt,this.matrixAutoUpdate=_n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=_n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new mu,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return gs.setFromAxisAngle(e,t),this.quaternion.multiply(gs),this}rotateOnWorldAxis(e,t){return gs.setFromAxisAngle(e,t),this.quaternion.premultiply(gs),this}rotateX(e){return this.rotateOnAxis(Zh,e)}rotateY(e){return this.rotateOnAxis(Jh,e)}rotateZ(e){return this.rotateOnAxis(Qh,e)}translateOnAxis(e,t){return Kh.copy(e).applyQuaternion(this.quaternion),this.position.add(Kh.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Zh,e)}translateY(e){return this.translateOnAxis(Jh,e)}translateZ(e){return this.translateOnAxis(Qh,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Ki.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?So.copy(e):So.set(e,t,i);const r=this.parent;this.updateWorldMatrix(!0,!1),pa.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Ki.lookAt(pa,So,this.up):Ki.lookAt(So,pa,this.up),this.quaternion.setFromRotationMatrix(Ki),r&&(Ki.extractRotation(r.matrixWorld),gs.setFromRotationMatrix(Ki),this.quaternion.premultiply(gs.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(At("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(jh),_s.child=e,this.dispatchEvent(_s),_s.child=null):At("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}const t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(px),gu.child=e,this.dispatchEvent(gu),gu.child=null),this}removeFromParent(){const e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Ki.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Ki.multiply(e.parent.matrixWorld)),e.applyMatrix4(Ki),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(jh),_s.child=e,this.dispatchEvent(_s),_s.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,r=this.children.length;i<r;i++){const a=this.children[i].getObjectByProperty(e,t);if(a!==void 0)return a}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);const r=this.children;for(let s=0,a=r.length;s<a;s++)r[s].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(pa,e,dx),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(pa,hx,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);const t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);const t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);const t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].traverseVisible(e)}traverseAncestors(e){const t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);const e=this.pivot;if(e!==null){const t=e.x,i=e.y,r=e.z,s=this.matrix.elements;s[12]+=t-s[0]*t-s[4]*i-s[8]*r,s[13]+=i-s[1]*t-s[5]*i-s[9]*r,s[14]+=r-s[2]*t-s[6]*i-s[10]*r}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);const t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){const r=this.parent;if(e===!0&&r!==null&&r.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){const s=this.children;for(let a=0,o=s.length;a<o;a++)s[a].updateWorldMatrix(!1,!0,i)}}toJSON(e){const t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});const r={};r.uuid=this.uuid,r.type=this.type,r.name=this.name,r.castShadow=this.castShadow,r.receiveShadow=this.receiveShadow,r.visible=this.visible,r.frustumCulled=this.frustumCulled,r.renderOrder=this.renderOrder,r.static=this.static,r.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(r.userData=this.userData),r.layers=this.layers.mask,r.matrix=this.matrix.toArray(),r.up=this.up.toArray(),this.pivot!==null&&(r.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(r.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(r.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(r.type="InstancedMesh",r.count=this.count,r.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(r.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(r.type="BatchedMesh",r.perObjectFrustumCulled=this.perObjectFrustumCulled,r.sortObjects=this.sortObjects,r.drawRanges=this._drawRanges,r.reservedRanges=this._reservedRanges,r.geometryInfo=this._geometryInfo.map(o=>({...o,boundingBox:o.boundingBox?o.boundingBox.toJSON():void 0,boundingSphere:o.boundingSphere?o.boundingSphere.toJSON():void 0})),r.instanceInfo=this._instanceInfo.map(o=>({...o})),r.availableInstanceIds=this._availableInstanceIds.slice(),r.availableGeometryIds=this._availableGeometryIds.slice(),r.nextIndexStart=this._nextIndexStart,r.nextVertexStart=this._nextVertexStart,r.geometryCount=this._geometryCount,r.maxInstanceCount=this._maxInstanceCount,r.maxVertexCount=this._maxVertexCount,r.maxIndexCount=this._maxIndexCount,r.geometryInitialized=this._geometryInitialized,r.matricesTexture=this._matricesTexture.toJSON(e),r.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(r.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(r.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(r.boundingBox=this.boundingBox.toJSON()));function s(o,l){return o[l.uuid]===void 0&&(o[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?r.background=this.background.toJSON():this.background.isTexture&&(r.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(r.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){r.geometry=s(e.geometries,this.geometry);const o=this.geometry.parameters;if(o!==void 0&&o.shapes!==void 0){const l=o.shapes;if(Array.isArray(l))for(let c=0,f=l.length;c<f;c++){const u=l[c];s(e.shapes,u)}else s(e.shapes,l)}}if(this.isSkinnedMesh&&(r.bindMode=this.bindMode,r.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(s(e.skeletons,this.skeleton),r.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){const o=[];for(let l=0,c=this.material.length;l<c;l++)o.push(s(e.materials,this.material[l]));r.material=o}else r.material=s(e.materials,this.material);if(this.children.length>0){r.children=[];for(let o=0;o<this.children.length;o++)r.children.push(this.children[o].toJSON(e).object)}if(this.animations.length>0){r.animations=[];for(let o=0;o<this.animations.length;o++){const l=this.animations[o];r.animations.push(s(e.animations,l))}}if(t){const o=a(e.geometries),l=a(e.materials),c=a(e.textures),f=a(e.images),u=a(e.shapes),d=a(e.skeletons),m=a(e.animations),g=a(e.nodes);o.length>0&&(i.geometries=o),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),f.length>0&&(i.images=f),u.length>0&&(i.shapes=u),d.length>0&&(i.skeletons=d),m.length>0&&(i.animations=m),g.length>0&&(i.nodes=g)}return i.object=r,i;function a(o){const l=[];for(const c in o){const f=o[c];delete f.metadata,l.push(f)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){const r=e.children[i];this.add(r.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}}_n.DEFAULT_UP=new q(0,1,0),_n.DEFAULT_MATRIX_AUTO_UPDATE=!0,_n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;class Mo extends _n{constructor(){super(),this.isGroup=!0,this.type="Group"}}const mx={type:"move"};class _u{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Mo,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Mo,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new q,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new q),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Mo,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new q,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new q,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){const t=this._hand;if(t)for(const i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let r=null,s=null,a=null;const o=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){a=!0;for(const S of e.hand.values()){const p=t.getJointPose(S,i),h=this._getHandJoint(c,S);p!==null&&(h.matrix.fromArray(p.transform.matrix),h.matrix.decompose(h.position,h.quaternion,h.scale),h.matrixWorldNeedsUpdate=!0,h.jointRadius=p.radius),h.visible=p!==null}const f=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],d=f.position.distanceTo(u.position),m=.02,g=.005;c.inputState.pinching&&d>m+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=m-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(s=t.getPose(e.gripSpace,i),s!==null&&(l.matrix.fromArray(s.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,s.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(s.linearVelocity)):l.hasLinearVelocity=!1,s.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(s.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));o!==null&&(r=t.getPose(e.targetRaySpace,i),r===null&&s!==null&&(r=s),r!==null&&(o.matrix.fromArray(r.transform.matrix),o.matrix.decompose(o.position,o.quaternion,o.scale),o.matrixWorldNeedsUpdate=!0,r.linearVelocity?(o.hasLinearVelocity=!0,o.linearVelocity.copy(r.linearVelocity)):o.hasLinearVelocity=!1,r.angularVelocity?(o.hasAngularVelocity=!0,o.angularVelocity.copy(r.angularVelocity)):o.hasAngularVelocity=!1,this.dispatchEvent(mx)))}return o!==null&&(o.visible=r!==null),l!==null&&(l.visible=s!==null),c!==null&&(c.visible=a!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){const i=new Mo;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}}const ep={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},gr={h:0,s:0,l:0},yo={h:0,s:0,l:0};function vu(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}class mt{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){const r=e;r&&r.isColor?this.copy(r):typeof r=="number"?this.setHex(r):typeof r=="string"&&this.setStyle(r)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=ai){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,bt.colorSpaceToWorking(this,t),this}setRGB(e,t,i,r=bt.workingColorSpace){return this.r=e,this.g=t,this.b=i,bt.colorSpaceToWorking(this,r),this}setHSL(e,t,i,r=bt.workingColorSpace){if(e=ou(e,1),t=ct(t,0,1),i=ct(i,0,1),t===0)this.r=this.g=this.b=i;else{const s=i<=.5?i*(1+t):i+t-i*t,a=2*i-s;this.r=vu(a,s,e+1/3),this.g=vu(a,s,e),this.b=vu(a,s,e-1/3)}return bt.colorSpaceToWorking(this,r),this}setStyle(e,t=ai){function i(s){s!==void 0&&parseFloat(s)<1&&Je("Color: Alpha component of "+e+" will be ignored.")}let r;if(r=/^(\w+)\(([^\)]*)\)/.exec(e)){let s;const a=r[1],o=r[2];switch(a){case"rgb":case"rgba":if(s=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(s[4]),this.setRGB(Math.min(255,parseInt(s[1],10))/255,Math.min(255,parseInt(s[2],10))/255,Math.min(255,parseInt(s[3],10))/255,t);if(s=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(s[4]),this.setRGB(Math.min(100,parseFloat(s[1]))/100,Math.min(100,parseFloat(s[2]))/100,Math.min(100,parseFloat(s[3]))/100,t);break;case"hsl":case"hsla":if(s=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(s[4]),this.setHSL(parseFloat(s[1])/360,parseFloat(s[2])/100,parseFloat(s[3])/100,t);break;default:Je("Color: Unknown color model "+e)}}else if(r=/^\#([A-Fa-f\d]+)$/.exec(e)){const s=r[1],a=s.length;if(a===3)return this.setRGB(parseInt(s.charAt(0),16)/15,parseInt(s.charAt(1),16)/15,parseInt(s.charAt(2),16)/15,t);if(a===6)return this.setHex(parseInt(s,16),t);Je("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=ai){const i=ep[e.toLowerCase()];return i!==void 0?this.setHex(i,t):Je("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Yi(e.r),this.g=Yi(e.g),this.b=Yi(e.b),this}copyLinearToSRGB(e){return this.r=hs(e.r),this.g=hs(e.g),this.b=hs(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=ai){return bt.workingToColorSpace(Ln.copy(this),e),Math.round(ct(Ln.r*255,0,255))*65536+Math.round(ct(Ln.g*255,0,255))*256+Math.round(ct(Ln.b*255,0,255))}getHexString(e=ai){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=bt.workingColorSpace){bt.workingToColorSpace(Ln.copy(this),t);const i=Ln.r,r=Ln.g,s=Ln.b,a=Math.max(i,r,s),o=Math.min(i,r,s);let l,c;const f=(o+a)/2;if(o===a)l=0,c=0;else{const u=a-o;switch(c=f<=.5?u/(a+o):u/(2-a-o),a){case i:l=(r-s)/u+(r<s?6:0);break;case r:l=(s-i)/u+2;break;case s:l=(i-r)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=f,e}getRGB(e,t=bt.workingColorSpace){return bt.workingToColorSpace(Ln.copy(this),t),e.r=Ln.r,e.g=Ln.g,e.b=Ln.b,e}getStyle(e=ai){bt.workingToColorSpace(Ln.copy(this),e);const t=Ln.r,i=Ln.g,r=Ln.b;return e!==ai?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${r.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(r*255)})`}offsetHSL(e,t,i){return this.getHSL(gr),this.setHSL(gr.h+e,gr.s+t,gr.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(gr),e.getHSL(yo);const i=ha(gr.h,yo.h,t),r=ha(gr.s,yo.s,t),s=ha(gr.l,yo.l,t);return this.setHSL(i,r,s),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){const t=this.r,i=this.g,r=this.b,s=e.elements;return this.r=s[0]*t+s[3]*i+s[6]*r,this.g=s[1]*t+s[4]*i+s[7]*r,this.b=s[2]*t+s[5]*i+s[8]*r,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}}const Ln=new mt;mt.NAMES=ep;class gx extends _n{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new mr,this.environmentIntensity=1,this.environmentRotation=new mr,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){const t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}}const _i=new q,Zi=new q,xu=new q,Ji=new q,vs=new q,xs=new q,tp=new q,Su=new q,Mu=new q,yu=new q,Eu=new Ht,bu=new Ht,wu=new Ht;class vi{constructor(e=new q,t=new q,i=new q){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,r){r.subVectors(i,t),_i.subVectors(e,t),r.cross(_i);const s=r.lengthSq();return s>0?r.multiplyScalar(1/Math.sqrt(s)):r.set(0,0,0)}static getBarycoord(e,t,i,r,s){_i.subVectors(r,t),Zi.subVectors(i,t),xu.subVectors(e,t);const a=_i.dot(_i),o=_i.dot(Zi),l=_i.dot(xu),c=Zi.dot(Zi),f=Zi.dot(xu),u=a*c-o*o;if(u===0)return s.set(0,0,0),null;const d=1/u,m=(c*l-o*f)*d,g=(a*f-o*l)*d;return s.set(1-m-g,g,m)}static containsPoint(e,t,i,r){return this.getBarycoord(e,t,i,r,Ji)===null?!1:Ji.x>=0&&Ji.y>=0&&Ji.x+Ji.y<=1}static getInterpolation(e,t,i,r,s,a,o,l){return this.getBarycoord(e,t,i,r,Ji)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(s,Ji.x),l.addScaledVector(a,Ji.y),l.addScaledVector(o,Ji.z),l)}static getInterpolatedAttribute(e,t,i,r,s,a){return Eu.setScalar(0),bu.setScalar(0),wu.setScalar(0),Eu.fromBufferAttribute(e,t),bu.fromBufferAttribute(e,i),wu.fromBufferAttribute(e,r),a.setScalar(0),a.addScaledVector(Eu,s.x),a.addScaledVector(bu,s.y),a.addScaledVector(wu,s.z),a}static isFrontFacing(e,t,i,r){return _i.subVectors(i,t),Zi.subVectors(e,t),_i.cross(Zi).dot(r)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,r){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[r]),this}setFromAttributeAndIndices(e,t,i,r){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,r),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return _i.subVectors(this.c,this.b),Zi.subVectors(this.a,this.b),_i.cross(Zi).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return vi.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return vi.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,r,s){return vi.getInterpolation(e,this.a,this.b,this.c,t,i,r,s)}containsPoint(e){return vi.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return vi.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){const i=this.a,r=this.b,s=this.c;let a,o;vs.subVectors(r,i),xs.subVectors(s,i),Su.subVectors(e,i);const l=vs.dot(Su),c=xs.dot(Su);if(l<=0&&c<=0)return t.copy(i);Mu.subVectors(e,r);const f=vs.dot(Mu),u=xs.dot(Mu);if(f>=0&&u<=f)return t.copy(r);const d=l*u-f*c;if(d<=0&&l>=0&&f<=0&&l-f>0)return a=l/(l-f),t.copy(i).addScaledVector(vs,a);yu.subVectors(e,s);const m=vs.dot(yu),g=xs.dot(yu);if(g>=0&&m<=g)return t.copy(s);const S=m*c-l*g;if(S<=0&&c>=0&&g<=0)return o=c/(c-g),t.copy(i).addScaledVector(xs,o);const p=f*g-m*u;if(p<=0&&u-f>=0&&m-g>=0)return tp.subVectors(s,r),o=(u-f)/(u-f+(m-g)),t.copy(r).addScaledVector(tp,o);const h=1/(p+S+d);return a=S*h,o=d*h,t.copy(i).addScaledVector(vs,a).addScaledVector(xs,o)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}}class _r{constructor(e=new q(1/0,1/0,1/0),t=new q(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(xi.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(xi.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){const i=xi.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);const i=e.geometry;if(i!==void 0){const s=i.getAttribute("position");if(t===!0&&s!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let a=0,o=s.count;a<o;a++)e.isMesh===!0?e.getVertexPosition(a,xi):xi.fromBufferAttribute(s,a),xi.applyMatrix4(e.matrixWorld),this.expandByPoint(xi);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Eo.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Eo.copy(i.boundingBox)),Eo.applyMatrix4(e.matrixWorld),this.union(Eo)}const r=e.children;for(let s=0,a=r.length;s<a;s++)this.expandByObject(r[s],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,xi),xi.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(ma),bo.subVectors(this.max,ma),Ss.subVectors(e.a,ma),Ms.subVectors(e.b,ma),ys.subVectors(e.c,ma),vr.subVectors(Ms,Ss),xr.subVectors(ys,Ms),Hr.subVectors(Ss,ys);let t=[0,-vr.z,vr.y,0,-xr.z,xr.y,0,-Hr.z,Hr.y,vr.z,0,-vr.x,xr.z,0,-xr.x,Hr.z,0,-Hr.x,-vr.y,vr.x,0,-xr.y,xr.x,0,-Hr.y,Hr.x,0];return!Tu(t,Ss,Ms,ys,bo)||(t=[1,0,0,0,1,0,0,0,1],!Tu(t,Ss,Ms,ys,bo))?!1:(wo.crossVectors(vr,xr),t=[wo.x,wo.y,wo.z],Tu(t,Ss,Ms,ys,bo))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,xi).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(xi).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Qi[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Qi[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Qi[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Qi[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Qi[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Qi[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Qi[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Qi[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Qi),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}}const Qi=[new q,new q,new q,new q,new q,new q,new q,new q],xi=new q,Eo=new _r,Ss=new q,Ms=new q,ys=new q,vr=new q,xr=new q,Hr=new q,ma=new q,bo=new q,wo=new q,kr=new q;function Tu(n,e,t,i,r){for(let s=0,a=n.length-3;s<=a;s+=3){kr.fromArray(n,s);const o=r.x*Math.abs(kr.x)+r.y*Math.abs(kr.y)+r.z*Math.abs(kr.z),l=e.dot(kr),c=t.dot(kr),f=i.dot(kr);if(Math.max(-Math.max(l,c,f),Math.min(l,c,f))>o)return!1}return!0}const sn=new q,To=new xt;let _x=0;class oi extends Gr{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:_x++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=Oh,this.updateRanges=[],this.gpuType=Ri,this.version=0,this._normalizationScale=e!==void 0?vo(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let r=0,s=this.itemSize;r<s;r++)this.array[e+r]=t.array[i+r];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)To.fromBufferAttribute(this,t),To.applyMatrix3(e),this.setXY(t,To.x,To.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)sn.fromBufferAttribute(this,t),sn.applyMatrix3(e),this.setXYZ(t,sn.x,sn.y,sn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)sn.fromBufferAttribute(this,t),sn.applyMatrix4(e),this.setXYZ(t,sn.x,sn.y,sn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)sn.fromBufferAttribute(this,t),sn.applyNormalMatrix(e),this.setXYZ(t,sn.x,sn.y,sn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)sn.fromBufferAttribute(this,t),sn.transformDirection(e),this.setXYZ(t,sn.x,sn.y,sn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=r,this}setXYZW(e,t,i,r,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),r=this._normalize(r),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=r,this.array[e+3]=s,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){const e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):lu(e,this.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):cu(e,this.array)}}class np extends oi{constructor(e,t,i){super(new Uint16Array(e),t,i)}}class ip extends oi{constructor(e,t,i){super(new Uint32Array(e),t,i)}}class an extends oi{constructor(e,t,i){super(new Float32Array(e),t,i)}}const vx=new _r,ga=new q,Au=new q;class Es{constructor(e=new q,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){const i=this.center;t!==void 0?i.copy(t):vx.setFromPoints(e).getCenter(i);let r=0;for(let s=0,a=e.length;s<a;s++)r=Math.max(r,i.distanceToSquared(e[s]));return this.radius=Math.sqrt(r),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){const t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){const i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;ga.subVectors(e,this.center);const t=ga.lengthSq();if(t>this.radius*this.radius){const i=Math.sqrt(t),r=(i-this.radius)*.5;this.center.addScaledVector(ga,r/i),this.radius+=r}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Au.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(ga.copy(e.center).add(Au)),this.expandByPoint(ga.copy(e.center).sub(Au))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}}let xx=0;const li=new kt,Ru=new _n,bs=new q,Jn=new _r,_a=new _r,vn=new q;class Un extends Gr{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:xx++}),this.uuid=hr(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Ov(e)?ip:np)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){const t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);const i=this.attributes.normal;if(i!==void 0){const s=new lt().getNormalMatrix(e);i.applyNormalMatrix(s),i.needsUpdate=!0}const r=this.attributes.tangent;return r!==void 0&&(r.transformDirection(e),r.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return li.makeRotationFromQuaternion(e),this.applyMatrix4(li),this}rotateX(e){return li.makeRotationX(e),this.applyMatrix4(li),this}rotateY(e){return li.makeRotationY(e),this.applyMatrix4(li),this}rotateZ(e){return li.makeRotationZ(e),this.applyMatrix4(li),this}translate(e,t,i){return li.makeTranslation(e,t,i),this.applyMatrix4(li),this}scale(e,t,i){return li.makeScale(e,t,i),this.applyMatrix4(li),this}lookAt(e){return Ru.lookAt(e),Ru.updateMatrix(),this.applyMatrix4(Ru.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(bs).negate(),this.translate(bs.x,bs.y,bs.z),this}setFromPoints(e){const t=this.getAttribute("position");if(t===void 0){const i=[];for(let r=0,s=e.length;r<s;r++){const a=e[r];i.push(a.x,a.y,a.z||0)}this.setAttribute("position",new an(i,3))}else{const i=Math.min(e.length,t.count);for(let r=0;r<i;r++){const s=e[r];t.setXYZ(r,s.x,s.y,s.z||0)}e.length>t.count&&Je("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new _r);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){At("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new q(-1/0,-1/0,-1/0),new q(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,r=t.length;i<r;i++){const s=t[i];Jn.setFromBufferAttribute(s),this.morphTargetsRelative?(vn.addVectors(this.boundingBox.min,Jn.min),this.boundingBox.expandByPoint(vn),vn.addVectors(this.boundingBox.max,Jn.max),this.boundingBox.expandByPoint(vn)):(this.boundingBox.expandByPoint(Jn.min),this.boundingBox.expandByPoint(Jn.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&At('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Es);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){At("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new q,1/0);return}if(e){const i=this.boundingSphere.center;if(Jn.setFromBufferAttribute(e),t)for(let s=0,a=t.length;s<a;s++){const o=t[s];_a.setFromBufferAttribute(o),this.morphTargetsRelative?(vn.addVectors(Jn.min,_a.min),Jn.expandByPoint(vn),vn.addVectors(Jn.max,_a.max),Jn.expandByPoint(vn)):(Jn.expandByPoint(_a.min),Jn.expandByPoint(_a.max))}Jn.getCenter(i);let r=0;for(let s=0,a=e.count;s<a;s++)vn.fromBufferAttribute(e,s),r=Math.max(r,i.distanceToSquared(vn));if(t)for(let s=0,a=t.length;s<a;s++){const o=t[s],l=this.morphTargetsRelative;for(let c=0,f=o.count;c<f;c++)vn.fromBufferAttribute(o,c),l&&(bs.fromBufferAttribute(e,c),vn.add(bs)),r=Math.max(r,i.distanceToSquared(vn))}this.boundingSphere.radius=Math.sqrt(r),isNaN(this.boundingSphere.radius)&&At('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){const e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){At("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}const i=t.position,r=t.normal,s=t.uv;let a=this.getAttribute("tangent");(a===void 0||a.count!==i.count)&&(a=new oi(new Float32Array(4*i.count),4),this.setAttribute("tangent",a));const o=[],l=[],c=new Uint8Array(i.count);for(let O=0;O<i.count;O++)o[O]=new q,l[O]=new q;const f=new q,u=new q,d=new q,m=new xt,g=new xt,S=new xt,p=new q,h=new q;function _(O,P,C){c[O]=c[P]=c[C]=1,f.fromBufferAttribute(i,O),u.fromBufferAttribute(i,P),d.fromBufferAttribute(i,C),m.fromBufferAttribute(s,O),g.fromBufferAttribute(s,P),S.fromBufferAttribute(s,C),u.sub(f),d.sub(f),g.sub(m),S.sub(m);const U=1/(g.x*S.y-S.x*g.y);isFinite(U)&&(p.copy(u).multiplyScalar(S.y).addScaledVector(d,-g.y).multiplyScalar(U),h.copy(d).multiplyScalar(g.x).addScaledVector(u,-S.x).multiplyScalar(U),o[O].add(p),o[P].add(p),o[C].add(p),l[O].add(h),l[P].add(h),l[C].add(h))}let E=this.groups;E.length===0&&(E=[{start:0,count:e.count}]);for(let O=0,P=E.length;O<P;++O){const C=E[O],U=C.start,z=C.count;for(let D=U,G=U+z;D<G;D+=3)_(e.getX(D+0),e.getX(D+1),e.getX(D+2))}const M=new q,R=new q,A=new q,v=new q;function w(O){A.fromBufferAttribute(r,O),v.copy(A);const P=o[O];M.copy(P),M.sub(A.multiplyScalar(A.dot(P))).normalize(),R.crossVectors(v,P);const U=R.dot(l[O])<0?-1:1;a.setXYZW(O,M.x,M.y,M.z,U)}for(let O=0,P=i.count;O<P;++O)c[O]&&w(O);this._transformed=!0}computeVertexNormals(){const e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new oi(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let d=0,m=i.count;d<m;d++)i.setXYZ(d,0,0,0);const r=new q,s=new q,a=new q,o=new q,l=new q,c=new q,f=new q,u=new q;if(e)for(let d=0,m=e.count;d<m;d+=3){const g=e.getX(d+0),S=e.getX(d+1),p=e.getX(d+2);r.fromBufferAttribute(t,g),s.fromBufferAttribute(t,S),a.fromBufferAttribute(t,p),f.subVectors(a,s),u.subVectors(r,s),f.cross(u),o.fromBufferAttribute(i,g),l.fromBufferAttribute(i,S),c.fromBufferAttribute(i,p),o.add(f),l.add(f),c.add(f),i.setXYZ(g,o.x,o.y,o.z),i.setXYZ(S,l.x,l.y,l.z),i.setXYZ(p,c.x,c.y,c.z)}else for(let d=0,m=t.count;d<m;d+=3)r.fromBufferAttribute(t,d+0),s.fromBufferAttribute(t,d+1),a.fromBufferAttribute(t,d+2),f.subVectors(a,s),u.subVectors(r,s),f.cross(u),i.setXYZ(d+0,f.x,f.y,f.z),i.setXYZ(d+1,f.x,f.y,f.z),i.setXYZ(d+2,f.x,f.y,f.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){const e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)vn.fromBufferAttribute(e,t),vn.normalize(),e.setXYZ(t,vn.x,vn.y,vn.z)}toNonIndexed(){function e(o,l){const c=o.array,f=o.itemSize,u=o.normalized,d=new c.constructor(l.length*f);let m=0,g=0;for(let S=0,p=l.length;S<p;S++){o.isInterleavedBufferAttribute?m=l[S]*o.data.stride+o.offset:m=l[S]*f;for(let h=0;h<f;h++)d[g++]=c[m++]}return new oi(d,f,u)}if(this.index===null)return Je("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;const t=new Un,i=this.index.array,r=this.attributes;for(const o in r){const l=r[o],c=e(l,i);t.setAttribute(o,c)}const s=this.morphAttributes;for(const o in s){const l=[],c=s[o];for(let f=0,u=c.length;f<u;f++){const d=c[f],m=e(d,i);l.push(m)}t.morphAttributes[o]=l}t.morphTargetsRelative=this.morphTargetsRelative;const a=this.groups;for(let o=0,l=a.length;o<l;o++){const c=a[o];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){const e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){const l=this.parameters;for(const c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};const t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});const i=this.attributes;for(const l in i){const c=i[l];e.data.attributes[l]=c.toJSON(e.data)}const r={};let s=!1;for(const l in this.morphAttributes){const c=this.morphAttributes[l],f=[];for(let u=0,d=c.length;u<d;u++){const m=c[u];f.push(m.toJSON(e.data))}f.length>0&&(r[l]=f,s=!0)}s&&(e.data.morphAttributes=r,e.data.morphTargetsRelative=this.morphTargetsRelative);const a=this.groups;a.length>0&&(e.data.groups=JSON.parse(JSON.stringify(a)));const o=this.boundingSphere;return o!==null&&(e.data.boundingSphere=o.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;const t={};this.name=e.name;const i=e.index;i!==null&&this.setIndex(i.clone());const r=e.attributes;for(const c in r){const f=r[c];this.setAttribute(c,f.clone(t))}const s=e.morphAttributes;for(const c in s){const f=[],u=s[c];for(let d=0,m=u.length;d<m;d++)f.push(u[d].clone(t));this.morphAttributes[c]=f}this.morphTargetsRelative=e.morphTargetsRelative;const a=e.groups;for(let c=0,f=a.length;c<f;c++){const u=a[c];this.addGroup(u.start,u.count,u.materialIndex)}const o=e.boundingBox;o!==null&&(this.boundingBox=o.clone());const l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}}class Sx{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Oh,this.updateRanges=[],this.version=0,this.uuid=hr()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,i){e*=this.stride,i*=t.stride;for(let r=0,s=this.stride;r<s;r++)this.array[e+r]=t.array[i+r];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=rp(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);const i=new this.array.constructor(e.arrayBuffers[t]),r=new this.constructor(i,this.stride);return r.setUsage(this.usage),r}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=rp(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));const i={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}}function rp(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=hr()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}const Fn=new q;class Sr{constructor(e,t,i,r=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=i,this.normalized=r,this._normalizationScale=e!==void 0?vo(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,i=this.data.count;t<i;t++)Fn.fromBufferAttribute(this,t),Fn.applyMatrix4(e),this.setXYZ(t,Fn.x,Fn.y,Fn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)Fn.fromBufferAttribute(this,t),Fn.applyNormalMatrix(e),this.setXYZ(t,Fn.x,Fn.y,Fn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)Fn.fromBufferAttribute(this,t),Fn.transformDirection(e),this.setXYZ(t,Fn.x,Fn.y,Fn.z);return this}getComponent(e,t){let i=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.data.array[e*this.data.stride+this.offset+t]=i,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=i,this}setXYZ(e,t,i,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=r,this}setXYZW(e,t,i,r,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),r=this._normalize(r),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=r,this.data.array[e+3]=s,this}clone(e){if(e===void 0){go("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let i=0;i<this.count;i++){const r=i*this.data.stride+this.offset;for(let s=0;s<this.itemSize;s++)t.push(this.data.array[r+s])}return new oi(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new Sr(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){go("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let i=0;i<this.count;i++){const r=i*this.data.stride+this.offset;for(let s=0;s<this.itemSize;s++)t.push(this.data.array[r+s])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):lu(e,this.data.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):cu(e,this.data.array)}}const Cu=new q,Mx=new q,yx=new lt;class Mr{constructor(e=new q(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,r){return this.normal.set(e,t,i),this.constant=r,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){const r=Cu.subVectors(i,t).cross(Mx.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(r,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){const e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){const r=e.delta(Cu),s=this.normal.dot(r);if(s===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;const a=-(e.start.dot(this.normal)+this.constant)/s;return i===!0&&(a<0||a>1)?null:t.copy(e.start).addScaledVector(r,a)}intersectsLine(e){const t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){const i=t||yx.getNormalMatrix(e),r=this.coplanarPoint(Cu).applyMatrix4(e),s=this.normal.applyMatrix3(i).normalize();return this.constant=-r.dot(s),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}}let Ex=0;class ws extends Gr{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:Ex++}),this.uuid=hr(),this.name="",this.type="Material",this.blending=aa,this.side=Br,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=_h,this.blendDst=vh,this.blendEquation=cs,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new mt(0,0,0),this.blendAlpha=0,this.depthFunc=oa,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Lv,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=au,this.stencilZFail=au,this.stencilZPass=au,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(const t in e){const i=e[t];if(i===void 0){Je(`Material: parameter '${t}' has value of undefined.`);continue}const r=this[t];if(r===void 0){Je(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}r&&r.isColor?r.set(i):r&&r.isVector2&&i&&i.isVector2||r&&r.isEuler&&i&&i.isEuler||r&&r.isVector3&&i&&i.isVector3?r.copy(i):this[t]=i}}toJSON(e){const t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});const i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(s=>s.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function r(s){const a=[];for(const o in s){const l=s[o];delete l.metadata,a.push(l)}return a}if(t){const s=r(e.textures),a=r(e.images);s.length>0&&(i.textures=s),a.length>0&&(i.images=a)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new mt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new Mr().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new xt().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new xt().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;const t=e.clippingPlanes;let i=null;if(t!==null){const r=t.length;i=new Array(r);for(let s=0;s!==r;++s)i[s]=t[s].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}}const ji=new q,Pu=new q,Ao=new q,Ro=new q;class Lu{constructor(e=new q,t=new q(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,ji)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);const i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){const t=ji.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(ji.copy(this.origin).addScaledVector(this.direction,t),ji.distanceToSquared(e))}distanceSqToSegment(e,t,i,r){Pu.copy(e).add(t).multiplyScalar(.5),Ao.copy(t).sub(e).normalize(),Ro.copy(this.origin).sub(Pu);const s=e.distanceTo(t)*.5,a=-this.direction.dot(Ao),o=Ro.dot(this.direction),l=-Ro.dot(Ao),c=Ro.lengthSq(),f=Math.abs(1-a*a);let u,d,m,g;if(f>0)if(u=a*l-o,d=a*o-l,g=s*f,u>=0)if(d>=-g)if(d<=g){const S=1/f;u*=S,d*=S,m=u*(u+a*d+2*o)+d*(a*u+d+2*l)+c}else d=s,u=Math.max(0,-(a*d+o)),m=-u*u+d*(d+2*l)+c;else d=-s,u=Math.max(0,-(a*d+o)),m=-u*u+d*(d+2*l)+c;else d<=-g?(u=Math.max(0,-(-a*s+o)),d=u>0?-s:Math.min(Math.max(-s,-l),s),m=-u*u+d*(d+2*l)+c):d<=g?(u=0,d=Math.min(Math.max(-s,-l),s),m=d*(d+2*l)+c):(u=Math.max(0,-(a*s+o)),d=u>0?s:Math.min(Math.max(-s,-l),s),m=-u*u+d*(d+2*l)+c);else d=a>0?-s:s,u=Math.max(0,-(a*d+o)),m=-u*u+d*(d+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,u),r&&r.copy(Pu).addScaledVector(Ao,d),m}intersectSphere(e,t){if(e.radius<0)return null;ji.subVectors(e.center,this.origin);const i=ji.dot(this.direction),r=ji.dot(ji)-i*i,s=e.radius*e.radius;if(r>s)return null;const a=Math.sqrt(s-r),o=i-a,l=i+a;return l<0?null:o<0?this.at(l,t):this.at(o,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){const t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;const i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){const i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){const t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,r,s,a,o,l;const c=1/this.direction.x,f=1/this.direction.y,u=1/this.direction.z,d=this.origin;return c>=0?(i=(e.min.x-d.x)*c,r=(e.max.x-d.x)*c):(i=(e.max.x-d.x)*c,r=(e.min.x-d.x)*c),f>=0?(s=(e.min.y-d.y)*f,a=(e.max.y-d.y)*f):(s=(e.max.y-d.y)*f,a=(e.min.y-d.y)*f),i>a||s>r||((s>i||isNaN(i))&&(i=s),(a<r||isNaN(r))&&(r=a),u>=0?(o=(e.min.z-d.z)*u,l=(e.max.z-d.z)*u):(o=(e.max.z-d.z)*u,l=(e.min.z-d.z)*u),i>l||o>r)||((o>i||i!==i)&&(i=o),(l<r||r!==r)&&(r=l),r<0)?null:this.at(i>=0?i:r,t)}intersectsBox(e){return this.intersectBox(e,ji)!==null}intersectTriangle(e,t,i,r,s){const a=this.origin,o=this.direction,l=o.x,c=o.y,f=o.z,u=e.x-a.x,d=e.y-a.y,m=e.z-a.z,g=t.x-a.x,S=t.y-a.y,p=t.z-a.z,h=i.x-a.x,_=i.y-a.y,E=i.z-a.z,M=Math.abs(l),R=Math.abs(c),A=Math.abs(f);let v,w,O,P,C,U,z,D,G,W,H,re;if(M>=R&&M>=A?(O=l,U=u,G=g,re=h,l>=0?(v=c,w=f,P=d,C=m,z=S,D=p,W=_,H=E):(v=f,w=c,P=m,C=d,z=p,D=S,W=E,H=_)):R>=A?(O=c,U=d,G=S,re=_,c>=0?(v=f,w=l,P=m,C=u,z=p,D=g,W=E,H=h):(v=l,w=f,P=u,C=m,z=g,D=p,W=h,H=E)):(O=f,U=m,G=p,re=E,f>=0?(v=l,w=c,P=u,C=d,z=g,D=S,W=h,H=_):(v=c,w=l,P=d,C=u,z=S,D=g,W=_,H=h)),O===0)return null;const $=v/O,Z=w/O,ee=1/O,ue=P-$*U,ce=C-Z*U,Q=z-$*G,he=D-Z*G,_e=W-$*re,Ce=H-Z*re,Se=_e*he-Ce*Q,We=ue*Ce-ce*_e,Ze=Q*ce-he*ue;if(r){if(Se<0||We<0||Ze<0)return null}else if((Se<0||We<0||Ze<0)&&(Se>0||We>0||Ze>0))return null;const Ge=Se+We+Ze;if(Ge===0)return null;const ut=ee*(Se*U+We*G+Ze*re);return(Ge>0?ut<0:ut>0)?null:this.at(ut/Ge,s)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}}class sp extends ws{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new mt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new mr,this.combine=_c,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}}const ap=new kt,Vr=new Lu,Co=new Es,op=new q,Po=new q,Lo=new q,Do=new q,Du=new q,No=new q,lp=new q,Io=new q;class Si extends _n{constructor(e=new Un,t=new sp){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){const t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){const r=t[i[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,a=r.length;s<a;s++){const o=r[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=s}}}}getVertexPosition(e,t){const i=this.geometry,r=i.attributes.position,s=i.morphAttributes.position,a=i.morphTargetsRelative;t.fromBufferAttribute(r,e);const o=this.morphTargetInfluences;if(s&&o){No.set(0,0,0);for(let l=0,c=s.length;l<c;l++){const f=o[l],u=s[l];f!==0&&(Du.fromBufferAttribute(u,e),a?No.addScaledVector(Du,f):No.addScaledVector(Du.sub(t),f))}t.add(No)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const i=this.geometry,r=this.material,s=this.matrixWorld;r!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Co.copy(i.boundingSphere),Co.applyMatrix4(s),Vr.copy(e.ray).recast(e.near),!(Co.containsPoint(Vr.origin)===!1&&(Vr.intersectSphere(Co,op)===null||Vr.origin.distanceToSquared(op)>(e.far-e.near)**2))&&(ap.copy(s).invert(),Vr.copy(e.ray).applyMatrix4(ap),!(i.boundingBox!==null&&Vr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,Vr)))}_computeIntersections(e,t,i){let r;const s=this.geometry,a=this.material,o=s.index,l=s.attributes.position,c=s.attributes.uv,f=s.attributes.uv1,u=s.attributes.normal,d=s.groups,m=s.drawRange;if(o!==null)if(Array.isArray(a))for(let g=0,S=d.length;g<S;g++){const p=d[g],h=a[p.materialIndex],_=Math.max(p.start,m.start),E=Math.min(o.count,Math.min(p.start+p.count,m.start+m.count));for(let M=_,R=E;M<R;M+=3){const A=o.getX(M),v=o.getX(M+1),w=o.getX(M+2);r=Uo(this,h,e,i,c,f,u,A,v,w),r&&(r.faceIndex=Math.floor(M/3),r.face.materialIndex=p.materialIndex,t.push(r))}}else{const g=Math.max(0,m.start),S=Math.min(o.count,m.start+m.count);for(let p=g,h=S;p<h;p+=3){const _=o.getX(p),E=o.getX(p+1),M=o.getX(p+2);r=Uo(this,a,e,i,c,f,u,_,E,M),r&&(r.faceIndex=Math.floor(p/3),t.push(r))}}else if(l!==void 0)if(Array.isArray(a))for(let g=0,S=d.length;g<S;g++){const p=d[g],h=a[p.materialIndex],_=Math.max(p.start,m.start),E=Math.min(l.count,Math.min(p.start+p.count,m.start+m.count));for(let M=_,R=E;M<R;M+=3){const A=M,v=M+1,w=M+2;r=Uo(this,h,e,i,c,f,u,A,v,w),r&&(r.faceIndex=Math.floor(M/3),r.face.materialIndex=p.materialIndex,t.push(r))}}else{const g=Math.max(0,m.start),S=Math.min(l.count,m.start+m.count);for(let p=g,h=S;p<h;p+=3){const _=p,E=p+1,M=p+2;r=Uo(this,a,e,i,c,f,u,_,E,M),r&&(r.faceIndex=Math.floor(p/3),t.push(r))}}}}function bx(n,e,t,i,r,s,a,o){let l;if(e.side===Vn?l=i.intersectTriangle(a,s,r,!0,o):l=i.intersectTriangle(r,s,a,e.side===Br,o),l===null)return null;Io.copy(o),Io.applyMatrix4(n.matrixWorld);const c=t.ray.origin.distanceTo(Io);return c<t.near||c>t.far?null:{distance:c,point:Io.clone(),object:n}}function Uo(n,e,t,i,r,s,a,o,l,c){n.getVertexPosition(o,Po),n.getVertexPosition(l,Lo),n.getVertexPosition(c,Do);const f=bx(n,e,t,i,Po,Lo,Do,lp);if(f){const u=new q;vi.getBarycoord(lp,Po,Lo,Do,u),r&&(f.uv=vi.getInterpolatedAttribute(r,o,l,c,u,new xt)),s&&(f.uv1=vi.getInterpolatedAttribute(s,o,l,c,u,new xt)),a&&(f.normal=vi.getInterpolatedAttribute(a,o,l,c,u,new q),f.normal.dot(i.direction)>0&&f.normal.multiplyScalar(-1));const d={a:o,b:l,c,normal:new q,materialIndex:0};vi.getNormal(Po,Lo,Do,d.normal),f.face=d,f.barycoord=u}return f}class wx extends In{constructor(e=null,t=1,i=1,r,s,a,o,l,c=wn,f=wn,u,d){super(null,a,o,l,c,f,r,s,u,d),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}}const Wr=new Es,Tx=new xt(.5,.5),Fo=new q;class va{constructor(e=new Mr,t=new Mr,i=new Mr,r=new Mr,s=new Mr,a=new Mr){this.planes=[e,t,i,r,s,a]}set(e,t,i,r,s,a){const o=this.planes;return o[0].copy(e),o[1].copy(t),o[2].copy(i),o[3].copy(r),o[4].copy(s),o[5].copy(a),this}copy(e){const t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=mi,i=!1){const r=this.planes,s=e.elements,a=s[0],o=s[1],l=s[2],c=s[3],f=s[4],u=s[5],d=s[6],m=s[7],g=s[8],S=s[9],p=s[10],h=s[11],_=s[12],E=s[13],M=s[14],R=s[15];if(r[0].setComponents(c-a,m-f,h-g,R-_).normalize(),r[1].setComponents(c+a,m+f,h+g,R+_).normalize(),r[2].setComponents(c+o,m+u,h+S,R+E).normalize(),r[3].setComponents(c-o,m-u,h-S,R-E).normalize(),i)r[4].setComponents(l,d,p,M).normalize(),r[5].setComponents(c-l,m-d,h-p,R-M).normalize();else if(r[4].setComponents(c-l,m-d,h-p,R-M).normalize(),t===mi)r[5].setComponents(c+l,m+d,h+p,R+M).normalize();else if(t===ua)r[5].setComponents(l,d,p,M).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Wr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{const t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Wr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Wr)}intersectsSprite(e){Wr.center.set(0,0,0);const t=Tx.distanceTo(e.center);return Wr.radius=.7071067811865476+t,Wr.applyMatrix4(e.matrixWorld),this.intersectsSphere(Wr)}intersectsSphere(e){const t=this.planes,i=e.center,r=-e.radius;for(let s=0;s<6;s++)if(t[s].distanceToPoint(i)<r)return!1;return!0}intersectsBox(e){const t=this.planes;for(let i=0;i<6;i++){const r=t[i];if(Fo.x=r.normal.x>0?e.max.x:e.min.x,Fo.y=r.normal.y>0?e.max.y:e.min.y,Fo.z=r.normal.z>0?e.max.z:e.min.z,r.distanceToPoint(Fo)<0)return!1}return!0}containsPoint(e){const t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}}const cp=new kt;class Nu{constructor(){this.coordinateSystem=mi,this._frustums=[],this._count=0}setFromArrayCamera(e){const t=e.cameras,i=this._frustums;for(let r=0;r<t.length;r++){const s=t[r];cp.multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse),i[r]===void 0&&(i[r]=new va),i[r].setFromProjectionMatrix(cp,s.coordinateSystem,s.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;const t=this._frustums,i=e._frustums;for(let r=0;r<e._count;r++)t[r]===void 0&&(t[r]=new va),t[r].copy(i[r]);return this._count=e._count,this}clone(){return new Nu().copy(this)}}class Iu extends ws{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new mt(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}}const Oo=new q,Bo=new q,up=new kt,xa=new Lu,zo=new Es,Uu=new q,fp=new q;class Ax extends _n{constructor(e=new Un,t=new Iu){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,i=[0];for(let r=1,s=t.count;r<s;r++)Oo.fromBufferAttribute(t,r-1),Bo.fromBufferAttribute(t,r),i[r]=i[r-1],i[r]+=Oo.distanceTo(Bo);e.setAttribute("lineDistance",new an(i,1))}else Je("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const i=this.geometry,r=this.matrixWorld,s=e.params.Line.threshold,a=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),zo.copy(i.boundingSphere),zo.applyMatrix4(r),zo.radius+=s,e.ray.intersectsSphere(zo)===!1)return;up.copy(r).invert(),xa.copy(e.ray).applyMatrix4(up);const o=s/((this.scale.x+this.scale.y+this.scale.z)/3),l=o*o,c=this.isLineSegments?2:1,f=i.index,d=i.attributes.position;if(f!==null){const m=Math.max(0,a.start),g=Math.min(f.count,a.start+a.count);for(let S=m,p=g-1;S<p;S+=c){const h=f.getX(S),_=f.getX(S+1),E=Go(this,e,xa,l,h,_,S);E&&t.push(E)}if(this.isLineLoop){const S=f.getX(g-1),p=f.getX(m),h=Go(this,e,xa,l,S,p,g-1);h&&t.push(h)}}else{const m=Math.max(0,a.start),g=Math.min(d.count,a.start+a.count);for(let S=m,p=g-1;S<p;S+=c){const h=Go(this,e,xa,l,S,S+1,S);h&&t.push(h)}if(this.isLineLoop){const S=Go(this,e,xa,l,g-1,m,g-1);S&&t.push(S)}}}updateMorphTargets(){const t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){const r=t[i[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,a=r.length;s<a;s++){const o=r[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=s}}}}}function Go(n,e,t,i,r,s,a){const o=n.geometry.attributes.position;if(Oo.fromBufferAttribute(o,r),Bo.fromBufferAttribute(o,s),t.distanceSqToSegment(Oo,Bo,Uu,fp)>i)return;Uu.applyMatrix4(n.matrixWorld);const c=e.ray.origin.distanceTo(Uu);if(!(c<e.near||c>e.far))return{distance:c,point:fp.clone().applyMatrix4(n.matrixWorld),index:a,face:null,faceIndex:null,barycoord:null,object:n}}const dp=new q,hp=new q;class pp extends Ax{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,i=[];for(let r=0,s=t.count;r<s;r+=2)dp.fromBufferAttribute(t,r),hp.fromBufferAttribute(t,r+1),i[r]=r===0?0:i[r-1],i[r+1]=i[r]+dp.distanceTo(hp);e.setAttribute("lineDistance",new an(i,1))}else Je("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}}class mp extends In{constructor(e=[],t=us,i,r,s,a,o,l,c,f){super(e,t,i,r,s,a,o,l,c,f),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}}class Ts extends In{constructor(e,t,i=Ai,r,s,a,o=wn,l=wn,c,f=ur,u=1){if(f!==ur&&f!==fr)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");const d={width:e,height:t,depth:u};super(d,r,s,a,o,l,f,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new du(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){const t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}}class gp extends Ts{constructor(e,t=Ai,i=us,r,s,a=wn,o=wn,l,c=ur){const f={width:e,height:e,depth:1},u=[f,f,f,f,f,f];super(e,e,t,i,r,s,a,o,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}}class _p extends In{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}}class Sa extends Un{constructor(e=1,t=1,i=1,r=1,s=1,a=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:r,heightSegments:s,depthSegments:a};const o=this;r=Math.floor(r),s=Math.floor(s),a=Math.floor(a);const l=[],c=[],f=[],u=[];let d=0,m=0;g("z","y","x",-1,-1,i,t,e,a,s,0),g("z","y","x",1,-1,i,t,-e,a,s,1),g("x","z","y",1,1,e,i,t,r,a,2),g("x","z","y",1,-1,e,i,-t,r,a,3),g("x","y","z",1,-1,e,t,i,r,s,4),g("x","y","z",-1,-1,e,t,-i,r,s,5),this.setIndex(l),this.setAttribute("position",new an(c,3)),this.setAttribute("normal",new an(f,3)),this.setAttribute("uv",new an(u,2));function g(S,p,h,_,E,M,R,A,v,w,O){const P=M/v,C=R/w,U=M/2,z=R/2,D=A/2,G=v+1,W=w+1;let H=0,re=0;const $=new q;for(let Z=0;Z<W;Z++){const ee=Z*C-z;for(let ue=0;ue<G;ue++){const ce=ue*P-U;$[S]=ce*_,$[p]=ee*E,$[h]=D,c.push($.x,$.y,$.z),$[S]=0,$[p]=0,$[h]=A>0?1:-1,f.push($.x,$.y,$.z),u.push(ue/v),u.push(1-Z/w),H+=1}}for(let Z=0;Z<w;Z++)for(let ee=0;ee<v;ee++){const ue=d+ee+G*Z,ce=d+ee+G*(Z+1),Q=d+(ee+1)+G*(Z+1),he=d+(ee+1)+G*Z;l.push(ue,ce,he),l.push(ce,Q,he),re+=6}o.addGroup(m,re,O),m+=re,d+=H}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Sa(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}}class Ho extends Un{constructor(e=1,t=1,i=1,r=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:r};const s=e/2,a=t/2,o=Math.floor(i),l=Math.floor(r),c=o+1,f=l+1,u=e/o,d=t/l,m=[],g=[],S=[],p=[];for(let h=0;h<f;h++){const _=h*d-a;for(let E=0;E<c;E++){const M=E*u-s;g.push(M,-_,0),S.push(0,0,1),p.push(E/o),p.push(1-h/l)}}for(let h=0;h<l;h++)for(let _=0;_<o;_++){const E=_+c*h,M=_+c*(h+1),R=_+1+c*(h+1),A=_+1+c*h;m.push(E,M,A),m.push(M,R,A)}this.setIndex(m),this.setAttribute("position",new an(g,3)),this.setAttribute("normal",new an(S,3)),this.setAttribute("uv",new an(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Ho(e.width,e.height,e.widthSegments,e.heightSegments)}}class Fu extends Un{constructor(e=.5,t=1,i=32,r=1,s=0,a=Math.PI*2){super(),this.type="RingGeometry",this.parameters={innerRadius:e,outerRadius:t,thetaSegments:i,phiSegments:r,thetaStart:s,thetaLength:a},i=Math.max(3,i),r=Math.max(1,r);const o=[],l=[],c=[],f=[];let u=e;const d=(t-e)/r,m=new q,g=new xt;for(let S=0;S<=r;S++){for(let p=0;p<=i;p++){const h=s+p/i*a;m.x=u*Math.cos(h),m.y=u*Math.sin(h),l.push(m.x,m.y,m.z),c.push(0,0,1),g.x=(m.x/t+1)/2,g.y=(m.y/t+1)/2,f.push(g.x,g.y)}u+=d}for(let S=0;S<r;S++){const p=S*(i+1);for(let h=0;h<i;h++){const _=h+p,E=_,M=_+i+1,R=_+i+2,A=_+1;o.push(E,M,A),o.push(M,R,A)}}this.setIndex(o),this.setAttribute("position",new an(l,3)),this.setAttribute("normal",new an(c,3)),this.setAttribute("uv",new an(f,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Fu(e.innerRadius,e.outerRadius,e.thetaSegments,e.phiSegments,e.thetaStart,e.thetaLength)}}class Ou extends Un{constructor(e=1,t=32,i=16,r=0,s=Math.PI*2,a=0,o=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:r,phiLength:s,thetaStart:a,thetaLength:o},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));const l=Math.min(a+o,Math.PI);let c=0;const f=[],u=new q,d=new q,m=[],g=[],S=[],p=[];for(let h=0;h<=i;h++){const _=[],E=h/i,M=a+E*o,R=e*Math.cos(M),A=Math.sqrt(e*e-R*R);let v=0;h===0&&a===0?v=.5/t:h===i&&l===Math.PI&&(v=-.5/t);for(let w=0;w<=t;w++){const O=w/t,P=r+O*s;u.x=-A*Math.cos(P),u.y=R,u.z=A*Math.sin(P),g.push(u.x,u.y,u.z),d.copy(u).normalize(),S.push(d.x,d.y,d.z),p.push(O+v,1-E),_.push(c++)}f.push(_)}for(let h=0;h<i;h++)for(let _=0;_<t;_++){const E=f[h][_+1],M=f[h][_],R=f[h+1][_],A=f[h+1][_+1];(h!==0||a>0)&&m.push(E,M,A),(h!==i-1||l<Math.PI)&&m.push(M,R,A)}this.setIndex(m),this.setAttribute("position",new an(g,3)),this.setAttribute("normal",new an(S,3)),this.setAttribute("uv",new an(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Ou(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}}class Rx extends Un{constructor(e=null){if(super(),this.type="WireframeGeometry",this.parameters={geometry:e},e!==null){const t=[],i=new Set,r=new q,s=new q;if(e.index!==null){const a=e.attributes.position,o=e.index;let l=e.groups;l.length===0&&(l=[{start:0,count:o.count,materialIndex:0}]);for(let c=0,f=l.length;c<f;++c){const u=l[c],d=u.start,m=u.count;for(let g=d,S=d+m;g<S;g+=3)for(let p=0;p<3;p++){const h=o.getX(g+p),_=o.getX(g+(p+1)%3);r.fromBufferAttribute(a,h),s.fromBufferAttribute(a,_),vp(r,s,i)===!0&&(t.push(r.x,r.y,r.z),t.push(s.x,s.y,s.z))}}}else{const a=e.attributes.position;for(let o=0,l=a.count/3;o<l;o++)for(let c=0;c<3;c++){const f=3*o+c,u=3*o+(c+1)%3;r.fromBufferAttribute(a,f),s.fromBufferAttribute(a,u),vp(r,s,i)===!0&&(t.push(r.x,r.y,r.z),t.push(s.x,s.y,s.z))}}this.setAttribute("position",new an(t,3))}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}}function vp(n,e,t){const i=`${n.x},${n.y},${n.z}-${e.x},${e.y},${e.z}`,r=`${e.x},${e.y},${e.z}-${n.x},${n.y},${n.z}`;return t.has(i)===!0||t.has(r)===!0?!1:(t.add(i),t.add(r),!0)}function As(n){const e={};for(const t in n){e[t]={};for(const i in n[t]){const r=n[t][i];if(xp(r))r.isRenderTargetTexture?(Je("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=r.clone();else if(Array.isArray(r))if(xp(r[0])){const s=[];for(let a=0,o=r.length;a<o;a++)s[a]=r[a].clone();e[t][i]=s}else e[t][i]=r.slice();else e[t][i]=r}}return e}function On(n){const e={};for(let t=0;t<n.length;t++){const i=As(n[t]);for(const r in i)e[r]=i[r]}return e}function xp(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function Cx(n){const e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function Sp(n){const e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:bt.workingColorSpace}const Bu={clone:As,merge:On};var Px=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Lx=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`;class yr extends ws{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Px,this.fragmentShader=Lx,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=As(e.uniforms),this.uniformsGroups=Cx(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){const t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(const r in this.uniforms){const a=this.uniforms[r].value;a&&a.isTexture?t.uniforms[r]={type:"t",value:a.toJSON(e).uuid}:a&&a.isColor?t.uniforms[r]={type:"c",value:a.getHex()}:a&&a.isVector2?t.uniforms[r]={type:"v2",value:a.toArray()}:a&&a.isVector3?t.uniforms[r]={type:"v3",value:a.toArray()}:a&&a.isVector4?t.uniforms[r]={type:"v4",value:a.toArray()}:a&&a.isMatrix3?t.uniforms[r]={type:"m3",value:a.toArray()}:a&&a.isMatrix4?t.uniforms[r]={type:"m4",value:a.toArray()}:t.uniforms[r]={value:a}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;const i={};for(const r in this.extensions)this.extensions[r]===!0&&(i[r]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(const i in e.uniforms){const r=e.uniforms[i];switch(this.uniforms[i]={},r.type){case"t":this.uniforms[i].value=t[r.value]||null;break;case"c":this.uniforms[i].value=new mt().setHex(r.value);break;case"v2":this.uniforms[i].value=new xt().fromArray(r.value);break;case"v3":this.uniforms[i].value=new q().fromArray(r.value);break;case"v4":this.uniforms[i].value=new Ht().fromArray(r.value);break;case"m3":this.uniforms[i].value=new lt().fromArray(r.value);break;case"m4":this.uniforms[i].value=new kt().fromArray(r.value);break;default:this.uniforms[i].value=r.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(const i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}}class Dx extends yr{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}}class Mp extends ws{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new mt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new mt(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=su,this.normalScale=new xt(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new mr,this.combine=_c,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}}class Nx extends ws{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Cv,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}}class Ix extends ws{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}}class yp extends _n{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new mt(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){const t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}}class Ux extends yp{constructor(e,t,i){super(e,i),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(_n.DEFAULT_UP),this.updateMatrix(),this.groundColor=new mt(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){const t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}}const zu=new kt,Ep=new q,bp=new q;class Fx{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new xt(512,512),this.mapType=Kn,this.map=null,this.mapPass=null,this.matrix=new kt,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new va,this._frameExtents=new xt(1,1),this._viewportCount=1,this._viewports=[new Ht(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){const t=this.camera;Ep.setFromMatrixPosition(e.matrixWorld),t.position.copy(Ep),bp.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(bp),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,i,r){zu.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),i.setFromProjectionMatrix(zu,e.coordinateSystem,e.reversedDepth);const s=this._frameExtents,a=r?r.z/s.x:1,o=r?r.w/s.y:1,l=r?r.x/s.x:0,c=r?r.y/s.y:0;e.coordinateSystem===ua||e.reversedDepth?t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,1,0,0,0,0,1):t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,.5,.5,0,0,0,1),t.multiply(zu)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){const e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}}const ko=new q,Vo=new ds,Di=new q;class wp extends _n{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new kt,this.projectionMatrix=new kt,this.projectionMatrixInverse=new kt,this.coordinateSystem=mi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(ko,Vo,Di),Di.x===1&&Di.y===1&&Di.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(ko,Vo,Di.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(ko,Vo,Di),Di.x===1&&Di.y===1&&Di.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(ko,Vo,Di.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}}const Er=new q,Tp=new xt,Ap=new xt;class Mi extends wp{constructor(e=50,t=1,i=.1,r=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=r,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){const t=.5*this.getFilmHeight()/e;this.fov=da*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){const e=Math.tan(fa*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return da*2*Math.atan(Math.tan(fa*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Er.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Er.x,Er.y).multiplyScalar(-e/Er.z),Er.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Er.x,Er.y).multiplyScalar(-e/Er.z)}getViewSize(e,t){return this.getViewBounds(e,Tp,Ap),t.subVectors(Ap,Tp)}setViewOffset(e,t,i,r,s,a){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=r,this.view.width=s,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=this.near;let t=e*Math.tan(fa*.5*this.fov)/this.zoom,i=2*t,r=this.aspect*i,s=-.5*r;const a=this.view;if(this.view!==null&&this.view.enabled){const l=a.fullWidth,c=a.fullHeight;s+=a.offsetX*r/l,t-=a.offsetY*i/c,r*=a.width/l,i*=a.height/c}const o=this.filmOffset;o!==0&&(s+=e*o/this.getFilmWidth()),this.projectionMatrix.makePerspective(s,s+r,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}}class Rp extends wp{constructor(e=-1,t=1,i=1,r=-1,s=.1,a=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=r,this.near=s,this.far=a,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,r,s,a){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=r,this.view.width=s,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,r=(this.top+this.bottom)/2;let s=i-e,a=i+e,o=r+t,l=r-t;if(this.view!==null&&this.view.enabled){const c=(this.right-this.left)/this.view.fullWidth/this.zoom,f=(this.top-this.bottom)/this.view.fullHeight/this.zoom;s+=c*this.view.offsetX,a=s+c*this.view.width,o-=f*this.view.offsetY,l=o-f*this.view.height}this.projectionMatrix.makeOrthographic(s,a,o,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}}class Ox extends Fx{constructor(){super(new Rp(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}}class Bx extends yp{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(_n.DEFAULT_UP),this.updateMatrix(),this.target=new _n,this.shadow=new Ox}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){const t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}}class zx extends Un{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){const e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}}const Rs=-90,Cs=1;class Gu extends _n{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;const r=new Mi(Rs,Cs,e,t);r.layers=this.layers,this.add(r);const s=new Mi(Rs,Cs,e,t);s.layers=this.layers,this.add(s);const a=new Mi(Rs,Cs,e,t);a.layers=this.layers,this.add(a);const o=new Mi(Rs,Cs,e,t);o.layers=this.layers,this.add(o);const l=new Mi(Rs,Cs,e,t);l.layers=this.layers,this.add(l);const c=new Mi(Rs,Cs,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){const e=this.coordinateSystem,t=this.children.concat(),[i,r,s,a,o,l]=t;for(const c of t)this.remove(c);if(e===mi)i.up.set(0,1,0),i.lookAt(1,0,0),r.up.set(0,1,0),r.lookAt(-1,0,0),s.up.set(0,0,-1),s.lookAt(0,1,0),a.up.set(0,0,1),a.lookAt(0,-1,0),o.up.set(0,1,0),o.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===ua)i.up.set(0,-1,0),i.lookAt(-1,0,0),r.up.set(0,-1,0),r.lookAt(1,0,0),s.up.set(0,0,1),s.lookAt(0,1,0),a.up.set(0,0,-1),a.lookAt(0,-1,0),o.up.set(0,-1,0),o.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(const c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();const{renderTarget:i,activeMipmapLevel:r}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());const[s,a,o,l,c,f]=this.children,u=e.getRenderTarget(),d=e.getActiveCubeFace(),m=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;const S=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let p=!1;e.isWebGLRenderer===!0?p=e.state.buffers.depth.getReversed():p=e.reversedDepthBuffer,e.setRenderTarget(i,0,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(i,1,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,2,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,3,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=S,e.setRenderTarget(i,5,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,f),e.setRenderTarget(u,d,m),e.xr.enabled=g,i.texture.needsPMREMUpdate=!0}}class Gx extends Mi{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}}class Hu extends Sx{constructor(e,t,i=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=i}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){const t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){const t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}}const Cp=new kt;class Hx{constructor(e,t,i=0,r=1/0){this.ray=new Lu(e,t),this.near=i,this.far=r,this.camera=null,this.layers=new mu,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):At("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return Cp.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(Cp),this}intersectObject(e,t=!0,i=[]){return ku(e,this,i,t),i.sort(Pp),i}intersectObjects(e,t=!0,i=[]){for(let r=0,s=e.length;r<s;r++)ku(e[r],this,i,t);return i.sort(Pp),i}}function Pp(n,e){return n.distance-e.distance}function ku(n,e,t,i){let r=!0;if(n.layers.test(e.layers)&&n.raycast(e,t)===!1&&(r=!1),r===!0&&i===!0){const s=n.children;for(let a=0,o=s.length;a<o;a++)ku(s[a],e,t,!0)}}const Lp=new q,Wo=new q,Ps=new q,Ls=new q,Vu=new q,kx=new q,Vx=new q;class Wx{constructor(e=new q,t=new q){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){Lp.subVectors(e,this.start),Wo.subVectors(this.end,this.start);const i=Wo.dot(Wo);if(i===0)return 0;let s=Wo.dot(Lp)/i;return t&&(s=ct(s,0,1)),s}closestPointToPoint(e,t,i){const r=this.closestPointToPointParameter(e,t);return this.delta(i).multiplyScalar(r).add(this.start)}distanceSqToLine3(e,t=kx,i=Vx){const r=10000000000000001e-32;let s,a;const o=this.start,l=e.start,c=this.end,f=e.end;Ps.subVectors(c,o),Ls.subVectors(f,l),Vu.subVectors(o,l);const u=Ps.dot(Ps),d=Ls.dot(Ls),m=Ls.dot(Vu);if(u<=r&&d<=r)return t.copy(o),i.copy(l),t.distanceToSquared(i);if(u<=r)s=0,a=m/d,a=ct(a,0,1);else{const g=Ps.dot(Vu);if(d<=r)a=0,s=ct(-g/u,0,1);else{const S=Ps.dot(Ls),p=u*d-S*S;p!==0?s=ct((S*m-g*d)/p,0,1):s=0,a=(S*s+m)/d,a<0?(a=0,s=ct(-g/u,0,1)):a>1&&(a=1,s=ct((S-g)/u,0,1))}}return t.copy(o).addScaledVector(Ps,s),i.copy(l).addScaledVector(Ls,a),t.distanceToSquared(i)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}}function Dp(n,e,t,i){const r=Xx(i);switch(t){case Lh:return n*e;case Nh:return n*e/r.components*r.byteLength;case Tc:return n*e/r.components*r.byteLength;case zr:return n*e*2/r.components*r.byteLength;case Ac:return n*e*2/r.components*r.byteLength;case Dh:return n*e*3/r.components*r.byteLength;case Pi:return n*e*4/r.components*r.byteLength;case Rc:return n*e*4/r.components*r.byteLength;case ao:case oo:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case lo:case co:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Pc:case Dc:return Math.max(n,16)*Math.max(e,8)/4;case Cc:case Lc:return Math.max(n,8)*Math.max(e,8)/2;case Nc:case Ic:case Fc:case Oc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Uc:case uo:case Bc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case zc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Gc:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case Hc:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case kc:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case Vc:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case Wc:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case Xc:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case qc:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case $c:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case Yc:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case Kc:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case Zc:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case Jc:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case Qc:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case jc:case eu:case tu:return Math.ceil(n/4)*Math.ceil(e/4)*16;case nu:case iu:return Math.ceil(n/4)*Math.ceil(e/4)*8;case fo:case ru:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Xx(n){switch(n){case Kn:case Ah:return{byteLength:1,components:1};case ca:case Rh:case Ci:return{byteLength:2,components:1};case bc:case wc:return{byteLength:2,components:4};case Ai:case Ec:case Ri:return{byteLength:4,components:1};case Ch:case Ph:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:cc}})),typeof window<"u"&&(window.__THREE__?Je("WARNING: Multiple instances of Three.js being imported."):window.__THREE__=cc);/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function Np(){let n=null,e=!1,t=null,i=null;function r(s,a){i=n.requestAnimationFrame(r),t(s,a)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(r),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(s){t=s},setContext:function(s){n=s}}}function qx(n){const e=new WeakMap;function t(o,l){const c=o.array,f=o.usage,u=c.byteLength,d=n.createBuffer();n.bindBuffer(l,d),n.bufferData(l,c,f),o.onUploadCallback();let m;if(c instanceof Float32Array)m=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)m=n.HALF_FLOAT;else if(c instanceof Uint16Array)o.isFloat16BufferAttribute?m=n.HALF_FLOAT:m=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)m=n.SHORT;else if(c instanceof Uint32Array)m=n.UNSIGNED_INT;else if(c instanceof Int32Array)m=n.INT;else if(c instanceof Int8Array)m=n.BYTE;else if(c instanceof Uint8Array)m=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)m=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:m,bytesPerElement:c.BYTES_PER_ELEMENT,version:o.version,size:u}}function i(o,l,c){const f=l.array,u=l.updateRanges;if(n.bindBuffer(c,o),u.length===0)n.bufferSubData(c,0,f);else{u.sort((m,g)=>m.start-g.start);let d=0;for(let m=1;m<u.length;m++){const g=u[d],S=u[m];S.start<=g.start+g.count+1?g.count=Math.max(g.count,S.start+S.count-g.start):(++d,u[d]=S)}u.length=d+1;for(let m=0,g=u.length;m<g;m++){const S=u[m];n.bufferSubData(c,S.start*f.BYTES_PER_ELEMENT,f,S.start,S.count)}l.clearUpdateRanges()}l.onUploadCallback()}function r(o){return o.isInterleavedBufferAttribute&&(o=o.data),e.get(o)}function s(o){o.isInterleavedBufferAttribute&&(o=o.data);const l=e.get(o);l&&(n.deleteBuffer(l.buffer),e.delete(o))}function a(o,l){if(o.isInterleavedBufferAttribute&&(o=o.data),o.isGLBufferAttribute){const f=e.get(o);(!f||f.version<o.version)&&e.set(o,{buffer:o.buffer,type:o.type,bytesPerElement:o.elementSize,version:o.version});return}const c=e.get(o);if(c===void 0)e.set(o,t(o,l));else if(c.version<o.version){if(c.size!==o.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,o,l),c.version=o.version}}return{get:r,remove:s,update:a}}var $x=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Yx=`#ifdef USE_ALPHAHASH
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
#endif`,Kx=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Zx=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Jx=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Qx=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,jx=`#ifdef USE_AOMAP
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
#endif`,eS=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,tS=`#ifdef USE_BATCHING
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
#endif`,nS=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,iS=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,rS=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,sS=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,aS=`#ifdef USE_IRIDESCENCE
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
#endif`,oS=`#ifdef USE_BUMPMAP
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
#endif`,lS=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,cS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,uS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,fS=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,dS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,hS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,pS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,mS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,gS=`#define PI 3.141592653589793
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
} // validated`,_S=`vec3 transformedNormal = objectNormal;
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
#endif`,vS=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,xS=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,SS=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,MS=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,yS="gl_FragColor = linearToOutputTexel( gl_FragColor );",ES=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,bS=`#ifdef USE_ENVMAP
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
#endif`,wS=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,TS=`#ifdef USE_ENVMAP
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
#endif`,AS=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,RS=`#ifdef USE_ENVMAP
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
#endif`,CS=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,PS=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,LS=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,DS=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,NS=`#ifdef USE_GRADIENTMAP
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
}`,IS=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,US=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,FS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,OS=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,BS=`#ifdef USE_ENVMAP
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
#endif`,zS=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,GS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,HS=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,kS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,VS=`PhysicalMaterial material;
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
#endif`,WS=`uniform sampler2D dfgLUT;
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
}`,XS=`
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
#endif`,qS=`#if defined( RE_IndirectDiffuse )
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
#endif`,$S=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,YS=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,KS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,ZS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,JS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,QS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,jS=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,eM=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,tM=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,nM=`#if defined( USE_POINTS_UV )
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
#endif`,iM=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,rM=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,sM=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,aM=`#if defined( USE_MORPHCOLORS )
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
#endif`,oM=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,lM=`#ifdef USE_MORPHTARGETS
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
#endif`,cM=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,uM=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,fM=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,dM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,hM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,pM=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,mM=`#ifdef USE_NORMALMAP
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
#endif`,gM=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,_M=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,vM=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,xM=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,SM=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,MM=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,yM=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,EM=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,bM=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,wM=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,TM=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,AM=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,RM=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,CM=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,PM=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,LM=`float getShadowMask() {
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
}`,DM=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,NM=`#ifdef USE_SKINNING
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
#endif`,IM=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,UM=`#ifdef USE_SKINNING
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
#endif`,FM=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,OM=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,BM=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,zM=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,GM=`#ifdef USE_TRANSMISSION
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
#endif`,HM=`#ifdef USE_TRANSMISSION
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
#endif`,kM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,VM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,WM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,XM=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`;const ht={alphahash_fragment:$x,alphahash_pars_fragment:Yx,alphamap_fragment:Kx,alphamap_pars_fragment:Zx,alphatest_fragment:Jx,alphatest_pars_fragment:Qx,aomap_fragment:jx,aomap_pars_fragment:eS,batching_pars_vertex:tS,batching_vertex:nS,begin_vertex:iS,beginnormal_vertex:rS,bsdfs:sS,iridescence_fragment:aS,bumpmap_pars_fragment:oS,clipping_planes_fragment:lS,clipping_planes_pars_fragment:cS,clipping_planes_pars_vertex:uS,clipping_planes_vertex:fS,color_fragment:dS,color_pars_fragment:hS,color_pars_vertex:pS,color_vertex:mS,common:gS,defaultnormal_vertex:_S,displacementmap_pars_vertex:vS,displacementmap_vertex:xS,emissivemap_fragment:SS,emissivemap_pars_fragment:MS,colorspace_fragment:yS,colorspace_pars_fragment:ES,envmap_fragment:bS,envmap_common_pars_fragment:wS,envmap_pars_fragment:TS,envmap_pars_vertex:AS,envmap_physical_pars_fragment:BS,envmap_vertex:RS,fog_vertex:CS,fog_pars_vertex:PS,fog_fragment:LS,fog_pars_fragment:DS,gradientmap_pars_fragment:NS,lightmap_pars_fragment:IS,lights_lambert_fragment:US,lights_lambert_pars_fragment:FS,lights_pars_begin:OS,lights_toon_fragment:zS,lights_toon_pars_fragment:GS,lights_phong_fragment:HS,lights_phong_pars_fragment:kS,lights_physical_fragment:VS,lights_physical_pars_fragment:WS,lights_fragment_begin:XS,lights_fragment_maps:qS,lights_fragment_end:$S,lightprobes_pars_fragment:YS,logdepthbuf_fragment:KS,logdepthbuf_pars_fragment:ZS,logdepthbuf_pars_vertex:JS,logdepthbuf_vertex:QS,map_fragment:jS,map_pars_fragment:eM,map_particle_fragment:tM,map_particle_pars_fragment:nM,metalnessmap_fragment:iM,metalnessmap_pars_fragment:rM,morphinstance_vertex:sM,morphcolor_vertex:aM,morphnormal_vertex:oM,morphtarget_pars_vertex:lM,morphtarget_vertex:cM,normal_fragment_begin:uM,normal_fragment_maps:fM,normal_pars_fragment:dM,normal_pars_vertex:hM,normal_vertex:pM,normalmap_pars_fragment:mM,clearcoat_normal_fragment_begin:gM,clearcoat_normal_fragment_maps:_M,clearcoat_pars_fragment:vM,iridescence_pars_fragment:xM,opaque_fragment:SM,packing:MM,premultiplied_alpha_fragment:yM,project_vertex:EM,dithering_fragment:bM,dithering_pars_fragment:wM,roughnessmap_fragment:TM,roughnessmap_pars_fragment:AM,shadowmap_pars_fragment:RM,shadowmap_pars_vertex:CM,shadowmap_vertex:PM,shadowmask_pars_fragment:LM,skinbase_vertex:DM,skinning_pars_vertex:NM,skinning_vertex:IM,skinnormal_vertex:UM,specularmap_fragment:FM,specularmap_pars_fragment:OM,tonemapping_fragment:BM,tonemapping_pars_fragment:zM,transmission_fragment:GM,transmission_pars_fragment:HM,uv_pars_fragment:kM,uv_pars_vertex:VM,uv_vertex:WM,worldpos_vertex:XM,background_vert:`varying vec2 vUv;
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
}`},Le={common:{diffuse:{value:new mt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new lt},alphaMap:{value:null},alphaMapTransform:{value:new lt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new lt}},envmap:{envMap:{value:null},envMapRotation:{value:new lt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new lt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new lt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new lt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new lt},normalScale:{value:new xt(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new lt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new lt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new lt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new lt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new mt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new mt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new lt},alphaTest:{value:0},uvTransform:{value:new lt}},sprite:{diffuse:{value:new mt(16777215)},opacity:{value:1},center:{value:new xt(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new lt},alphaMap:{value:null},alphaMapTransform:{value:new lt},alphaTest:{value:0}}},Xn={basic:{uniforms:On([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.fog]),vertexShader:ht.meshbasic_vert,fragmentShader:ht.meshbasic_frag},lambert:{uniforms:On([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,Le.lights,{emissive:{value:new mt(0)},envMapIntensity:{value:1}}]),vertexShader:ht.meshlambert_vert,fragmentShader:ht.meshlambert_frag},phong:{uniforms:On([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,Le.lights,{emissive:{value:new mt(0)},specular:{value:new mt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:ht.meshphong_vert,fragmentShader:ht.meshphong_frag},standard:{uniforms:On([Le.common,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.roughnessmap,Le.metalnessmap,Le.fog,Le.lights,{emissive:{value:new mt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:ht.meshphysical_vert,fragmentShader:ht.meshphysical_frag},toon:{uniforms:On([Le.common,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.gradientmap,Le.fog,Le.lights,{emissive:{value:new mt(0)}}]),vertexShader:ht.meshtoon_vert,fragmentShader:ht.meshtoon_frag},matcap:{uniforms:On([Le.common,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,{matcap:{value:null}}]),vertexShader:ht.meshmatcap_vert,fragmentShader:ht.meshmatcap_frag},points:{uniforms:On([Le.points,Le.fog]),vertexShader:ht.points_vert,fragmentShader:ht.points_frag},dashed:{uniforms:On([Le.common,Le.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:ht.linedashed_vert,fragmentShader:ht.linedashed_frag},depth:{uniforms:On([Le.common,Le.displacementmap]),vertexShader:ht.depth_vert,fragmentShader:ht.depth_frag},normal:{uniforms:On([Le.common,Le.bumpmap,Le.normalmap,Le.displacementmap,{opacity:{value:1}}]),vertexShader:ht.meshnormal_vert,fragmentShader:ht.meshnormal_frag},sprite:{uniforms:On([Le.sprite,Le.fog]),vertexShader:ht.sprite_vert,fragmentShader:ht.sprite_frag},background:{uniforms:{uvTransform:{value:new lt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:ht.background_vert,fragmentShader:ht.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new lt}},vertexShader:ht.backgroundCube_vert,fragmentShader:ht.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:ht.cube_vert,fragmentShader:ht.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:ht.equirect_vert,fragmentShader:ht.equirect_frag},distance:{uniforms:On([Le.common,Le.displacementmap,{referencePosition:{value:new q},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:ht.distance_vert,fragmentShader:ht.distance_frag},shadow:{uniforms:On([Le.lights,Le.fog,{color:{value:new mt(0)},opacity:{value:1}}]),vertexShader:ht.shadow_vert,fragmentShader:ht.shadow_frag}};Xn.physical={uniforms:On([Xn.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new lt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new lt},clearcoatNormalScale:{value:new xt(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new lt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new lt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new lt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new lt},sheen:{value:0},sheenColor:{value:new mt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new lt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new lt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new lt},transmissionSamplerSize:{value:new xt},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new lt},attenuationDistance:{value:0},attenuationColor:{value:new mt(0)},specularColor:{value:new mt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new lt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new lt},anisotropyVector:{value:new xt},anisotropyMap:{value:null},anisotropyMapTransform:{value:new lt}}]),vertexShader:ht.meshphysical_vert,fragmentShader:ht.meshphysical_frag};const Xo={r:0,b:0,g:0},qM=new kt,Ip=new lt;Ip.set(-1,0,0,0,1,0,0,0,1);function $M(n,e,t,i,r,s){const a=new mt(0);let o=r===!0?0:1,l,c,f=null,u=0,d=null;function m(_){let E=_.isScene===!0?_.background:null;if(E&&E.isTexture){const M=_.backgroundBlurriness>0;E=e.get(E,M)}return E}function g(_){let E=!1;const M=m(_);M===null?p(a,o):M&&M.isColor&&(p(M,1),E=!0);const R=n.xr.getEnvironmentBlendMode();R==="additive"?t.buffers.color.setClear(0,0,0,1,s):R==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,s),(n.autoClear||E)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function S(_,E){const M=m(E);M&&M.isCubeTexture?(c===void 0&&(c=new Si(new Sa(1,1,1),new yr({name:"BackgroundCubeMaterial",uniforms:As(Xn.backgroundCube.uniforms),vertexShader:Xn.backgroundCube.vertexShader,fragmentShader:Xn.backgroundCube.fragmentShader,side:Vn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(R,A,v){this.matrixWorld.copyPosition(v.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=M,c.material.uniforms.backgroundBlurriness.value=E.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=E.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(qM.makeRotationFromEuler(E.backgroundRotation)).transpose(),M.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Ip),c.material.toneMapped=bt.getTransfer(M.colorSpace)!==Dt,(f!==M||u!==M.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,f=M,u=M.version,d=n.toneMapping),c.layers.enableAll(),_.unshift(c,c.geometry,c.material,0,0,null)):M&&M.isTexture&&(l===void 0&&(l=new Si(new Ho(2,2),new yr({name:"BackgroundMaterial",uniforms:As(Xn.background.uniforms),vertexShader:Xn.background.vertexShader,fragmentShader:Xn.background.fragmentShader,side:Br,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=M,l.material.uniforms.backgroundIntensity.value=E.backgroundIntensity,l.material.toneMapped=bt.getTransfer(M.colorSpace)!==Dt,M.matrixAutoUpdate===!0&&M.updateMatrix(),l.material.uniforms.uvTransform.value.copy(M.matrix),(f!==M||u!==M.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,f=M,u=M.version,d=n.toneMapping),l.layers.enableAll(),_.unshift(l,l.geometry,l.material,0,0,null))}function p(_,E){_.getRGB(Xo,Sp(n)),t.buffers.color.setClear(Xo.r,Xo.g,Xo.b,E,s)}function h(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return a},setClearColor:function(_,E=1){a.set(_),o=E,p(a,o)},getClearAlpha:function(){return o},setClearAlpha:function(_){o=_,p(a,o)},render:g,addToRenderList:S,dispose:h}}function YM(n,e){const t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},r=d(null);let s=r,a=!1;function o(C,U,z,D,G){let W=!1;const H=u(C,D,z,U);s!==H&&(s=H,c(s.object)),W=m(C,D,z,G),W&&g(C,D,z,G),G!==null&&e.update(G,n.ELEMENT_ARRAY_BUFFER),(W||a)&&(a=!1,M(C,U,z,D),G!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(G).buffer))}function l(){return n.createVertexArray()}function c(C){return n.bindVertexArray(C)}function f(C){return n.deleteVertexArray(C)}function u(C,U,z,D){const G=D.wireframe===!0;let W=i[U.id];W===void 0&&(W={},i[U.id]=W);const H=C.isInstancedMesh===!0?C.id:0;let re=W[H];re===void 0&&(re={},W[H]=re);let $=re[z.id];$===void 0&&($={},re[z.id]=$);let Z=$[G];return Z===void 0&&(Z=d(l()),$[G]=Z),Z}function d(C){const U=[],z=[],D=[];for(let G=0;G<t;G++)U[G]=0,z[G]=0,D[G]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:U,enabledAttributes:z,attributeDivisors:D,object:C,attributes:{},index:null}}function m(C,U,z,D){const G=s.attributes,W=U.attributes;let H=0;const re=z.getAttributes();for(const $ in re)if(re[$].location>=0){const ee=G[$];let ue=W[$];if(ue===void 0&&($==="instanceMatrix"&&C.instanceMatrix&&(ue=C.instanceMatrix),$==="instanceColor"&&C.instanceColor&&(ue=C.instanceColor)),ee===void 0||ee.attribute!==ue||ue&&ee.data!==ue.data)return!0;H++}return s.attributesNum!==H||s.index!==D}function g(C,U,z,D){const G={},W=U.attributes;let H=0;const re=z.getAttributes();for(const $ in re)if(re[$].location>=0){let ee=W[$];ee===void 0&&($==="instanceMatrix"&&C.instanceMatrix&&(ee=C.instanceMatrix),$==="instanceColor"&&C.instanceColor&&(ee=C.instanceColor));const ue={};ue.attribute=ee,ee&&ee.data&&(ue.data=ee.data),G[$]=ue,H++}s.attributes=G,s.attributesNum=H,s.index=D}function S(){const C=s.newAttributes;for(let U=0,z=C.length;U<z;U++)C[U]=0}function p(C){h(C,0)}function h(C,U){const z=s.newAttributes,D=s.enabledAttributes,G=s.attributeDivisors;z[C]=1,D[C]===0&&(n.enableVertexAttribArray(C),D[C]=1),G[C]!==U&&(n.vertexAttribDivisor(C,U),G[C]=U)}function _(){const C=s.newAttributes,U=s.enabledAttributes;for(let z=0,D=U.length;z<D;z++)U[z]!==C[z]&&(n.disableVertexAttribArray(z),U[z]=0)}function E(C,U,z,D,G,W,H){H===!0?n.vertexAttribIPointer(C,U,z,G,W):n.vertexAttribPointer(C,U,z,D,G,W)}function M(C,U,z,D){S();const G=D.attributes,W=z.getAttributes(),H=U.defaultAttributeValues;for(const re in W){const $=W[re];if($.location>=0){let Z=G[re];if(Z===void 0&&(re==="instanceMatrix"&&C.instanceMatrix&&(Z=C.instanceMatrix),re==="instanceColor"&&C.instanceColor&&(Z=C.instanceColor)),Z!==void 0){const ee=Z.normalized,ue=Z.itemSize,ce=e.get(Z);if(ce===void 0)continue;const Q=ce.buffer,he=ce.type,_e=ce.bytesPerElement,Ce=he===n.INT||he===n.UNSIGNED_INT||Z.gpuType===Ec;if(Z.isInterleavedBufferAttribute){const Se=Z.data,We=Se.isInterleavedBuffer===!0?Se.stride:Se.itemSize,Ze=Z.offset;if(Se.isInstancedInterleavedBuffer||Se.isInstancedBufferAttribute){for(let Ge=0;Ge<$.locationSize;Ge++)h($.location+Ge,Se.meshPerAttribute);C.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=Se.meshPerAttribute*Se.count)}else for(let Ge=0;Ge<$.locationSize;Ge++)p($.location+Ge);n.bindBuffer(n.ARRAY_BUFFER,Q);for(let Ge=0;Ge<$.locationSize;Ge++)E($.location+Ge,ue/$.locationSize,he,ee,We*_e,(Ze+ue/$.locationSize*Ge)*_e,Ce)}else{if(Z.isInstancedBufferAttribute){for(let Se=0;Se<$.locationSize;Se++)h($.location+Se,Z.meshPerAttribute);C.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=Z.meshPerAttribute*Z.count)}else for(let Se=0;Se<$.locationSize;Se++)p($.location+Se);n.bindBuffer(n.ARRAY_BUFFER,Q);for(let Se=0;Se<$.locationSize;Se++)E($.location+Se,ue/$.locationSize,he,ee,ue*_e,ue/$.locationSize*Se*_e,Ce)}}else if(H!==void 0){const ee=H[re];if(ee!==void 0)switch(ee.length){case 2:n.vertexAttrib2fv($.location,ee);break;case 3:n.vertexAttrib3fv($.location,ee);break;case 4:n.vertexAttrib4fv($.location,ee);break;default:n.vertexAttrib1fv($.location,ee)}}}}_()}function R(){O();for(const C in i){const U=i[C];for(const z in U){const D=U[z];for(const G in D){const W=D[G];for(const H in W)f(W[H].object),delete W[H];delete D[G]}}delete i[C]}}function A(C){if(i[C.id]===void 0)return;const U=i[C.id];for(const z in U){const D=U[z];for(const G in D){const W=D[G];for(const H in W)f(W[H].object),delete W[H];delete D[G]}}delete i[C.id]}function v(C){for(const U in i){const z=i[U];for(const D in z){const G=z[D];if(G[C.id]===void 0)continue;const W=G[C.id];for(const H in W)f(W[H].object),delete W[H];delete G[C.id]}}}function w(C){for(const U in i){const z=i[U],D=C.isInstancedMesh===!0?C.id:0,G=z[D];if(G!==void 0){for(const W in G){const H=G[W];for(const re in H)f(H[re].object),delete H[re];delete G[W]}delete z[D],Object.keys(z).length===0&&delete i[U]}}}function O(){P(),a=!0,s!==r&&(s=r,c(s.object))}function P(){r.geometry=null,r.program=null,r.wireframe=!1}return{setup:o,reset:O,resetDefaultState:P,dispose:R,releaseStatesOfGeometry:A,releaseStatesOfObject:w,releaseStatesOfProgram:v,initAttributes:S,enableAttribute:p,disableUnusedAttributes:_}}function KM(n,e,t){let i;function r(l){i=l}function s(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function a(l,c,f){f!==0&&(n.drawArraysInstanced(i,l,c,f),t.update(c,i,f))}function o(l,c,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,f);let d=0;for(let m=0;m<f;m++)d+=c[m];t.update(d,i,1)}this.setMode=r,this.render=s,this.renderInstances=a,this.renderMultiDraw=o}function ZM(n,e,t,i){let r;function s(){if(r!==void 0)return r;if(e.has("EXT_texture_filter_anisotropic")===!0){const v=e.get("EXT_texture_filter_anisotropic");r=n.getParameter(v.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else r=0;return r}function a(v){return!(v!==Pi&&i.convert(v)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function o(v){const w=v===Ci&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(v!==Kn&&v!==Ri&&!w&&i.convert(v)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(v){if(v==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";v="mediump"}return v==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp";const f=l(c);f!==c&&(Je("WebGLRenderer:",c,"not supported, using",f,"instead."),c=f);const u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&Je("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&Je("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");const m=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),g=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),S=n.getParameter(n.MAX_TEXTURE_SIZE),p=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),h=n.getParameter(n.MAX_VERTEX_ATTRIBS),_=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),E=n.getParameter(n.MAX_VARYING_VECTORS),M=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),R=n.getParameter(n.MAX_SAMPLES),A=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:s,getMaxPrecision:l,textureFormatReadable:a,textureTypeReadable:o,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:u,maxTextures:m,maxVertexTextures:g,maxTextureSize:S,maxCubemapSize:p,maxAttributes:h,maxVertexUniforms:_,maxVaryings:E,maxFragmentUniforms:M,maxSamples:R,samples:A}}function JM(n){const e=this;let t=null,i=0,r=!1,s=!1;const a=new Mr,o=new lt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,d){const m=u.length!==0||d||i!==0||r;return r=d,i=u.length,m},this.beginShadows=function(){s=!0,f(null)},this.endShadows=function(){s=!1},this.setGlobalState=function(u,d){t=f(u,d,0)},this.setState=function(u,d,m){const g=u.clippingPlanes,S=u.clipIntersection,p=u.clipShadows,h=n.get(u);if(!r||g===null||g.length===0||s&&!p)s?f(null):c();else{const _=s?0:i,E=_*4;let M=h.clippingState||null;l.value=M,M=f(g,d,E,m);for(let R=0;R!==E;++R)M[R]=t[R];h.clippingState=M,this.numIntersection=S?this.numPlanes:0,this.numPlanes+=_}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function f(u,d,m,g){const S=u!==null?u.length:0;let p=null;if(S!==0){if(p=l.value,g!==!0||p===null){const h=m+S*4,_=d.matrixWorldInverse;o.getNormalMatrix(_),(p===null||p.length<h)&&(p=new Float32Array(h));for(let E=0,M=m;E!==S;++E,M+=4)a.copy(u[E]).applyMatrix4(_,o),a.normal.toArray(p,M),p[M+3]=a.constant}l.value=p,l.needsUpdate=!0}return e.numPlanes=S,e.numIntersection=0,p}}class Wu extends Li{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;const i={width:e,height:e,depth:1},r=[i,i,i,i,i,i];this.texture=new mp(r),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;const i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},r=new Sa(5,5,5),s=new yr({name:"CubemapFromEquirect",uniforms:As(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:Vn,blending:ls});s.uniforms.tEquirect.value=t;const a=new Si(r,s),o=t.minFilter;return t.minFilter===cr&&(t.minFilter=Wn),new Gu(1,10,this).update(e,a),t.minFilter=o,a.geometry.dispose(),a.material.dispose(),this}clear(e,t=!0,i=!0,r=!0){const s=e.getRenderTarget();for(let a=0;a<6;a++)e.setRenderTarget(this,a),e.clear(t,i,r);e.setRenderTarget(s)}}const Up=256,QM=3,jM=20,Fp=256,Op=16,ey=3,ty=new q,ny=new mt;class qo{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Gu(1,10,null),this._boxMesh=new Si(new Sa(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,r=100,s={}){const{size:a=256,position:o=ty}=s,l=this._renderer;this._setSize(a);const c=this._allocateTarget(),f=this._getSourceTarget(!0);t>0&&(f.texture.mipmapsAutoUpdate=!1);const u=l.autoClear,d=l.autoClearColor,m=l.autoClearDepth,g=l.autoClearStencil,S=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,S===null&&(e.background=l.getClearColor(ny));const p=new Gu(i,r,f);return p.position.copy(o),p.update(l,e),l.autoClear=u,l.autoClearColor=d,l.autoClearDepth=m,l.autoClearStencil=g,e.background=S,t>0&&(f.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Gp(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=zp(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Up,kh(e))}_fromTexture(e,t){e.mapping===us||e.mapping===la?this._setSize(e.image.length===0?Up:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);const i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){const e=this._cubeSize,t=Bp(e,!1,!1),i=Math.log2(e)-QM;for(let r=0;r<=i;r++)t.texture.mipmaps.push({width:e>>r,height:e>>r});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){const t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=Bp(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){const r=this._boxMesh,s=this._cubeCamera;r.material=i,s.renderTarget=e,s.activeMipmapLevel=t;const a=e.width>>t;e.viewport.set(0,0,a,a),s.update(this._renderer,r),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===us||e.mapping===la?(this._cubemapMaterial===null&&(this._cubemapMaterial=Gp()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=zp()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=iy(),this._integrationMaterial=ry());const t=this._cubeSize,i=e.texture.mipmaps.length-1,r=this._ggxMaterial.uniforms;r.envMap.value=this._sourceTarget.texture;const s=this._integrationMaterial.uniforms;s.envMap.value=this._sourceTarget.texture,s.sourceLod.value=Math.log2(t/Op);for(let a=0;a<=i;a++){const o=qo.lodToRoughness(a,i);if(a>i-ey)s.roughness.value=o,this._renderCube(e,a,this._integrationMaterial);else{const l=o>0?Math.log2(t)+.5*Math.log2(6/(Fp*Math.pow(o,4)))+.5:0;r.roughness.value=o,r.lodBias.value=l,this._renderCube(e,a,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=sy());const i=this._blurMaterial,r=i.uniforms,s=this._sourceTarget;r.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,r.envMap.value=s.texture,this._renderCube(e,0,i),r.envMap.value=e.texture,this._renderCube(s,0,i)}}function Bp(n,e,t){return new Wu(n,{minFilter:cr,generateMipmaps:e,type:Ci,colorSpace:ho,depthBuffer:t})}function Ma(n,e,t){return new yr({name:n,uniforms:e,vertexShader:ht.cube_vert,fragmentShader:t,side:Vn,blending:ls,depthTest:!1,depthWrite:!1})}function iy(){return Ma("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Fp}u

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
	`)}function ry(){return Ma("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Op}},`

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
	`)}function sy(){return Ma("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${jM}
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
	`)}function zp(){return Ma("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Gp(){return Ma("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function ay(n){let e=new WeakMap,t=new WeakMap,i=null;function r(d,m=!1){return d==null?null:m?a(d):s(d)}function s(d){if(d&&d.isTexture){const m=d.mapping;if(m===vc||m===xc)if(e.has(d)){const g=e.get(d).texture;return o(g,d.mapping)}else{const g=d.image;if(g&&g.height>0){const S=new Wu(g.height);return S.fromEquirectangularTexture(n,d),e.set(d,S),d.addEventListener("dispose",c),o(S.texture,d.mapping)}else return null}}return d}function a(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){const m=d.mapping,g=m===vc||m===xc,S=m===us||m===la;if(g||S){let p=t.get(d);const h=p!==void 0?p.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==h)return i===null&&(i=new qo(n)),p=g?i.fromEquirectangular(d,p):i.fromCubemap(d,p),p.texture.pmremVersion=d.pmremVersion,t.set(d,p),p.texture;if(p!==void 0)return p.texture;{const _=d.image;return g&&_&&_.height>0||S&&_&&l(_)?(i===null&&(i=new qo(n)),p=g?i.fromEquirectangular(d):i.fromCubemap(d),p.texture.pmremVersion=d.pmremVersion,t.set(d,p),d.addEventListener("dispose",f),p.texture):null}}}return d}function o(d,m){return m===vc?d.mapping=us:m===xc&&(d.mapping=la),d}function l(d){let m=0;const g=6;for(let S=0;S<g;S++)d[S]!==void 0&&m++;return m===g}function c(d){const m=d.target;m.removeEventListener("dispose",c);const g=e.get(m);g!==void 0&&(e.delete(m),g.dispose())}function f(d){const m=d.target;m.removeEventListener("dispose",f);const g=t.get(m);g!==void 0&&(t.delete(m),g.dispose())}function u(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:r,dispose:u}}function oy(n){const e={};function t(i){if(e[i]!==void 0)return e[i];const r=n.getExtension(i);return e[i]=r,r}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){const r=t(i);return r===null&&_o("WebGLRenderer: "+i+" extension not supported."),r}}}function ly(n,e,t,i){const r={},s=new WeakMap,a=new FinalizationRegistry(g=>delete r[g]);function o(g){l(g.target)}function l(g){g.index!==null&&e.remove(g.index);for(const p in g.attributes)e.remove(g.attributes[p]);g.removeEventListener("dispose",o),delete r[g.id],a.unregister(g);const S=s.get(g);S&&(e.remove(S),s.delete(g)),i.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function c(g,S){return r[S.id]!==void 0||(S.addEventListener("dispose",o),r[S.id]=new WeakRef(S),a.register(S,S.id,S),t.memory.geometries++),S}function f(g){const S=g.attributes;for(const p in S)e.update(S[p],n.ARRAY_BUFFER)}function u(g){const S=g.index,p=g.attributes.position;let h=0;if(p===void 0)return;const _=S!==null?S.array.length:p.array.length/3-1,E=p.count>=65535?ip:np,M=new E(Math.ceil(_/3)*6,1),R=M.array;if(S!==null){const v=S.array;h=S.version;for(let w=0,O=0;w<_;w+=3){const P=v[w+0],C=v[w+1],U=v[w+2];R[O++]=P,R[O++]=C,R[O++]=C,R[O++]=U,R[O++]=U,R[O++]=P}}else{h=p.version;for(let v=0,w=0;v<_;v+=3){const O=v+0,P=v+1,C=v+2;R[w++]=O,R[w++]=P,R[w++]=P,R[w++]=C,R[w++]=C,R[w++]=O}}M.version=h;const A=s.get(g);A&&e.remove(A),s.set(g,M)}function d(g){const S=s.get(g);if(S){const p=g.index;p!==null&&S.version<p.version&&u(g)}else u(g);return s.get(g)}function m(){for(const g in r){const S=r[g].deref();S!==void 0&&l(S)}}return{get:c,update:f,getWireframeAttribute:d,dispose:m}}function cy(n,e,t){let i;function r(u){i=u}let s,a;function o(u){s=u.type,a=u.bytesPerElement}function l(u,d){n.drawElements(i,d,s,u*a),t.update(d,i,1)}function c(u,d,m){m!==0&&(n.drawElementsInstanced(i,d,s,u*a,m),t.update(d,i,m))}function f(u,d,m){if(m===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,s,u,0,m);let S=0;for(let p=0;p<m;p++)S+=d[p];t.update(S,i,1)}this.setMode=r,this.setIndex=o,this.render=l,this.renderInstances=c,this.renderMultiDraw=f}function uy(n){const e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(s,a,o){switch(t.calls++,a){case n.TRIANGLES:t.triangles+=o*(s/3);break;case n.LINES:t.lines+=o*(s/2);break;case n.LINE_STRIP:t.lines+=o*(s-1);break;case n.LINE_LOOP:t.lines+=o*s;break;case n.POINTS:t.points+=o*s;break;default:At("WebGLInfo: Unknown draw mode:",a);break}}function r(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:r,update:i}}function fy(n,e,t){const i=new WeakMap,r=new Ht;function s(a,o,l){const c=a.morphTargetInfluences,f=o.morphAttributes.position||o.morphAttributes.normal||o.morphAttributes.color,u=f!==void 0?f.length:0;let d=i.get(o);if(d===void 0||d.count!==u){let O=function(){v.dispose(),i.delete(o),o.removeEventListener("dispose",O)};d!==void 0&&d.texture.dispose();const m=o.morphAttributes.position!==void 0,g=o.morphAttributes.normal!==void 0,S=o.morphAttributes.color!==void 0,p=o.morphAttributes.position||[],h=o.morphAttributes.normal||[],_=o.morphAttributes.color||[];let E=0;m===!0&&(E=1),g===!0&&(E=2),S===!0&&(E=3);let M=o.attributes.position.count*E,R=1;M>e.maxTextureSize&&(R=Math.ceil(M/e.maxTextureSize),M=e.maxTextureSize);const A=new Float32Array(M*R*4*u),v=new qh(A,M,R,u);v.type=Ri,v.needsUpdate=!0;const w=E*4;for(let P=0;P<u;P++){const C=p[P],U=h[P],z=_[P],D=M*R*4*P;for(let G=0;G<C.count;G++){const W=G*w;m===!0&&(r.fromBufferAttribute(C,G),A[D+W+0]=r.x,A[D+W+1]=r.y,A[D+W+2]=r.z,A[D+W+3]=0),g===!0&&(r.fromBufferAttribute(U,G),A[D+W+4]=r.x,A[D+W+5]=r.y,A[D+W+6]=r.z,A[D+W+7]=0),S===!0&&(r.fromBufferAttribute(z,G),A[D+W+8]=r.x,A[D+W+9]=r.y,A[D+W+10]=r.z,A[D+W+11]=z.itemSize===4?r.w:1)}}d={count:u,texture:v,size:new xt(M,R)},i.set(o,d),o.addEventListener("dispose",O)}if(a.isInstancedMesh===!0&&a.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",a.morphTexture,t);else{let m=0;for(let S=0;S<c.length;S++)m+=c[S];const g=o.morphTargetsRelative?1:1-m;l.getUniforms().setValue(n,"morphTargetBaseInfluence",g),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:s}}function dy(n,e,t,i,r){let s=new WeakMap;function a(c){const f=r.render.frame,u=c.geometry,d=e.get(c,u);if(s.get(d)!==f&&(e.update(d),s.set(d,f)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),s.get(c)!==f&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),s.set(c,f))),c.isSkinnedMesh){const m=c.skeleton;s.get(m)!==f&&(m.update(),s.set(m,f))}return d}function o(){s=new WeakMap}function l(c){const f=c.target;f.removeEventListener("dispose",l),i.releaseStatesOfObject(f),t.remove(f.instanceMatrix),f.instanceColor!==null&&t.remove(f.instanceColor)}return{update:a,dispose:o}}const hy={[xh]:"LINEAR_TONE_MAPPING",[Sh]:"REINHARD_TONE_MAPPING",[Mh]:"CINEON_TONE_MAPPING",[yh]:"ACES_FILMIC_TONE_MAPPING",[bh]:"AGX_TONE_MAPPING",[wh]:"NEUTRAL_TONE_MAPPING",[Eh]:"CUSTOM_TONE_MAPPING"};function py(n,e,t,i,r,s){const a=new Li(e,t,{type:n,depthBuffer:r,stencilBuffer:s,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1});let o=null,l=null,c=null;const f=new Un;f.setAttribute("position",new an([-1,3,0,-1,-1,0,3,-1,0],3)),f.setAttribute("uv",new an([0,2,0,0,2,0],2));const u=new Dx({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new Si(f,u),m=new Rp(-1,1,1,-1,0,1);let g=null,S=null,p=!1,h,_=null,E=[],M=!1;this.setSize=function(R,A){a.setSize(R,A),o!==null&&o.setSize(R,A),l!==null&&l.setSize(R,A);for(let v=0;v<E.length;v++){const w=E[v];w.setSize&&w.setSize(R,A)}},this.setEffects=function(R){E=R,M=E.length>0&&E[0].isRenderPass===!0;const A=a.width,v=a.height;E.length>0&&o===null&&(o=new Li(A,v,{type:Ci,depthBuffer:!1,stencilBuffer:!1}),l=new Li(A,v,{type:Ci,depthBuffer:!1,stencilBuffer:!1}));const w=r===!0&&E.some(O=>O.needsDepthTexture===!0);w!==(a.depthTexture!==null)&&(w===!0&&c===null&&(c=new Ts(A,v),s===!0&&(c.format=fr,c.type=fs)),a.dispose(),a.depthTexture=w?c:null,a.resolveDepthBuffer=w,a.storeMultisampledDepthBuffer=w);for(let O=0;O<E.length;O++){const P=E[O];P.setSize&&P.setSize(A,v),w&&P.needsDepthTexture===!0&&P.setDepthTexture&&P.setDepthTexture(c)}},this.begin=function(R,A){if(p||R.toneMapping===qi&&E.length===0)return!1;if(_=A,A!==null){const v=A.width,w=A.height;(a.width!==v||a.height!==w)&&this.setSize(v,w)}return M===!1&&R.setRenderTarget(a),h=R.toneMapping,R.toneMapping=qi,!0},this.hasRenderPass=function(){return M},this.end=function(R,A){R.toneMapping=h,p=!0;let v=a,w=o;for(let O=0;O<E.length;O++){const P=E[O];P.enabled!==!1&&(P.render(R,w,v,A),P.needsSwap!==!1&&(v=w,w=w===o?l:o))}if(g!==R.outputColorSpace||S!==R.toneMapping){g=R.outputColorSpace,S=R.toneMapping,u.defines={},bt.getTransfer(g)===Dt&&(u.defines.SRGB_TRANSFER="");const O=hy[S];O&&(u.defines[O]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=v.texture,R.setRenderTarget(_),R.render(d,m),_=null,p=!1},this.isCompositing=function(){return p},this.dispose=function(){a.dispose(),o!==null&&o.dispose(),l!==null&&l.dispose(),f.dispose(),u.dispose()}}const Hp=new In,kp=new Ts(1,1),Vp=new gp(1),Wp=new qh,Xp=new lx,qp=new mp,$p=[],Yp=[],Kp=new Float32Array(16),Zp=new Float32Array(9),Jp=new Float32Array(4);function Ds(n,e,t){const i=n[0];if(i<=0||i>0)return n;const r=e*t;let s=$p[r];if(s===void 0&&(s=new Float32Array(r),$p[r]=s),e!==0){i.toArray(s,0);for(let a=1,o=0;a!==e;++a)o+=t,n[a].toArray(s,o)}return s}function pn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function mn(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function $o(n,e){let t=Yp[e];t===void 0&&(t=new Int32Array(e),Yp[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function my(n,e){const t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function gy(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(pn(t,e))return;n.uniform2fv(this.addr,e),mn(t,e)}}function _y(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(pn(t,e))return;n.uniform3fv(this.addr,e),mn(t,e)}}function vy(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(pn(t,e))return;n.uniform4fv(this.addr,e),mn(t,e)}}function xy(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(pn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),mn(t,e)}else{if(pn(t,i))return;Jp.set(i),n.uniformMatrix2fv(this.addr,!1,Jp),mn(t,i)}}function Sy(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(pn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),mn(t,e)}else{if(pn(t,i))return;Zp.set(i),n.uniformMatrix3fv(this.addr,!1,Zp),mn(t,i)}}function My(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(pn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),mn(t,e)}else{if(pn(t,i))return;Kp.set(i),n.uniformMatrix4fv(this.addr,!1,Kp),mn(t,i)}}function yy(n,e){const t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function Ey(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(pn(t,e))return;n.uniform2iv(this.addr,e),mn(t,e)}}function by(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(pn(t,e))return;n.uniform3iv(this.addr,e),mn(t,e)}}function wy(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(pn(t,e))return;n.uniform4iv(this.addr,e),mn(t,e)}}function Ty(n,e){const t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function Ay(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(pn(t,e))return;n.uniform2uiv(this.addr,e),mn(t,e)}}function Ry(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(pn(t,e))return;n.uniform3uiv(this.addr,e),mn(t,e)}}function Cy(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(pn(t,e))return;n.uniform4uiv(this.addr,e),mn(t,e)}}function Yo(n){return n.version===0&&(n.compareFunction=Fh,n.needsUpdate=!0),n}function Py(n,e,t){const i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r);let s;this.type===n.SAMPLER_2D_SHADOW?s=Yo(kp):s=Hp,t.setTexture2D(e||s,r)}function Ly(n,e,t){const i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r),t.setTexture3D(e||Xp,r)}function Dy(n,e,t){const i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r);let s;this.type===n.SAMPLER_CUBE_SHADOW?s=Yo(Vp):s=qp,t.setTextureCube(e||s,r)}function Ny(n,e,t){const i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r),t.setTexture2DArray(e||Wp,r)}function Iy(n){switch(n){case 5126:return my;case 35664:return gy;case 35665:return _y;case 35666:return vy;case 35674:return xy;case 35675:return Sy;case 35676:return My;case 5124:case 35670:return yy;case 35667:case 35671:return Ey;case 35668:case 35672:return by;case 35669:case 35673:return wy;case 5125:return Ty;case 36294:return Ay;case 36295:return Ry;case 36296:return Cy;case 35678:case 36198:case 36298:case 36306:case 35682:return Py;case 35679:case 36299:case 36307:return Ly;case 35680:case 36300:case 36308:case 36293:return Dy;case 36289:case 36303:case 36311:case 36292:return Ny}}function Uy(n,e){n.uniform1fv(this.addr,e)}function Fy(n,e){const t=Ds(e,this.size,2);n.uniform2fv(this.addr,t)}function Oy(n,e){const t=Ds(e,this.size,3);n.uniform3fv(this.addr,t)}function By(n,e){const t=Ds(e,this.size,4);n.uniform4fv(this.addr,t)}function zy(n,e){const t=Ds(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function Gy(n,e){const t=Ds(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function Hy(n,e){const t=Ds(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function ky(n,e){n.uniform1iv(this.addr,e)}function Vy(n,e){n.uniform2iv(this.addr,e)}function Wy(n,e){n.uniform3iv(this.addr,e)}function Xy(n,e){n.uniform4iv(this.addr,e)}function qy(n,e){n.uniform1uiv(this.addr,e)}function $y(n,e){n.uniform2uiv(this.addr,e)}function Yy(n,e){n.uniform3uiv(this.addr,e)}function Ky(n,e){n.uniform4uiv(this.addr,e)}function Zy(n,e,t){const i=this.cache,r=e.length,s=$o(t,r);pn(i,s)||(n.uniform1iv(this.addr,s),mn(i,s));let a;this.type===n.SAMPLER_2D_SHADOW?a=Yo(kp):a=Hp;for(let o=0;o!==r;++o)t.setTexture2D(e[o]||a,s[o])}function Jy(n,e,t){const i=this.cache,r=e.length,s=$o(t,r);pn(i,s)||(n.uniform1iv(this.addr,s),mn(i,s));for(let a=0;a!==r;++a)t.setTexture3D(e[a]||Xp,s[a])}function Qy(n,e,t){const i=this.cache,r=e.length,s=$o(t,r);pn(i,s)||(n.uniform1iv(this.addr,s),mn(i,s));let a;this.type===n.SAMPLER_CUBE_SHADOW?a=Yo(Vp):a=qp;for(let o=0;o!==r;++o)t.setTextureCube(e[o]||a,s[o])}function jy(n,e,t){const i=this.cache,r=e.length,s=$o(t,r);pn(i,s)||(n.uniform1iv(this.addr,s),mn(i,s));for(let a=0;a!==r;++a)t.setTexture2DArray(e[a]||Wp,s[a])}function eE(n){switch(n){case 5126:return Uy;case 35664:return Fy;case 35665:return Oy;case 35666:return By;case 35674:return zy;case 35675:return Gy;case 35676:return Hy;case 5124:case 35670:return ky;case 35667:case 35671:return Vy;case 35668:case 35672:return Wy;case 35669:case 35673:return Xy;case 5125:return qy;case 36294:return $y;case 36295:return Yy;case 36296:return Ky;case 35678:case 36198:case 36298:case 36306:case 35682:return Zy;case 35679:case 36299:case 36307:return Jy;case 35680:case 36300:case 36308:case 36293:return Qy;case 36289:case 36303:case 36311:case 36292:return jy}}class tE{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=Iy(t.type)}}class nE{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=eE(t.type)}}class iE{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){const r=this.seq;for(let s=0,a=r.length;s!==a;++s){const o=r[s];o.setValue(e,t[o.id],i)}}}const Xu=/(\w+)(\])?(\[|\.)?/g;function Qp(n,e){n.seq.push(e),n.map[e.id]=e}function rE(n,e,t){const i=n.name,r=i.length;for(Xu.lastIndex=0;;){const s=Xu.exec(i),a=Xu.lastIndex;let o=s[1];const l=s[2]==="]",c=s[3];if(l&&(o=o|0),c===void 0||c==="["&&a+2===r){Qp(t,c===void 0?new tE(o,n,e):new nE(o,n,e));break}else{let u=t.map[o];u===void 0&&(u=new iE(o),Qp(t,u)),t=u}}}class Ko{constructor(e,t){this.seq=[],this.map={};const i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let a=0;a<i;++a){const o=e.getActiveUniform(t,a),l=e.getUniformLocation(t,o.name);rE(o,l,this)}const r=[],s=[];for(const a of this.seq)a.type===e.SAMPLER_2D_SHADOW||a.type===e.SAMPLER_CUBE_SHADOW||a.type===e.SAMPLER_2D_ARRAY_SHADOW?r.push(a):s.push(a);r.length>0&&(this.seq=r.concat(s))}setValue(e,t,i,r){const s=this.map[t];s!==void 0&&s.setValue(e,i,r)}setOptional(e,t,i){const r=t[i];r!==void 0&&this.setValue(e,i,r)}static upload(e,t,i,r){for(let s=0,a=t.length;s!==a;++s){const o=t[s],l=i[o.id];l.needsUpdate!==!1&&o.setValue(e,l.value,r)}}static seqWithValue(e,t){const i=[];for(let r=0,s=e.length;r!==s;++r){const a=e[r];a.id in t&&i.push(a)}return i}}function jp(n,e,t){const i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}const sE=37297;let aE=0;function oE(n,e){const t=n.split(`
`),i=[],r=Math.max(e-6,0),s=Math.min(e+6,t.length);for(let a=r;a<s;a++){const o=a+1;i.push(`${o===e?">":" "} ${o}: ${t[a]}`)}return i.join(`
`)}const em=new lt;function lE(n){bt._getMatrix(em,bt.workingColorSpace,n);const e=`mat3( ${em.elements.map(t=>t.toFixed(4))} )`;switch(bt.getTransfer(n)){case po:return[e,"LinearTransferOETF"];case Dt:return[e,"sRGBTransferOETF"];default:return Je("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function tm(n,e,t){const i=n.getShaderParameter(e,n.COMPILE_STATUS),s=(n.getShaderInfoLog(e)||"").trim();if(i&&s==="")return"";const a=/ERROR: 0:(\d+)/.exec(s);if(a){const o=parseInt(a[1]);return t.toUpperCase()+`

`+s+`

`+oE(n.getShaderSource(e),o)}else return s}function cE(n,e){const t=lE(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}const uE={[xh]:"Linear",[Sh]:"Reinhard",[Mh]:"Cineon",[yh]:"ACESFilmic",[bh]:"AgX",[wh]:"Neutral",[Eh]:"Custom"};function fE(n,e){const t=uE[e];return t===void 0?(Je("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}const Zo=new q;function dE(){bt.getLuminanceCoefficients(Zo);const n=Zo.x.toFixed(4),e=Zo.y.toFixed(4),t=Zo.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function hE(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(ya).join(`
`)}function pE(n){const e=[];for(const t in n){const i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function mE(n,e){const t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let r=0;r<i;r++){const s=n.getActiveAttrib(e,r),a=s.name;let o=1;s.type===n.FLOAT_MAT2&&(o=2),s.type===n.FLOAT_MAT3&&(o=3),s.type===n.FLOAT_MAT4&&(o=4),t[a]={type:s.type,location:n.getAttribLocation(e,a),locationSize:o}}return t}function ya(n){return n!==""}function nm(n,e){const t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function im(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}const gE=/^[ \t]*#include +<([\w\d./]+)>/gm;function qu(n){return n.replace(gE,_E)}function _E(n,e){const t=ht[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return qu(t)}const vE=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function rm(n){return n.replace(vE,xE)}function xE(n,e,t,i){let r="";for(let s=parseInt(e);s<parseInt(t);s++)r+=i.replace(/\[\s*i\s*\]/g,"[ "+s+" ]").replace(/UNROLLED_LOOP_INDEX/g,s);return r}function sm(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}const SE={[ro]:"SHADOWMAP_TYPE_PCF",[sa]:"SHADOWMAP_TYPE_VSM"};function ME(n){return SE[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}const yE={[la]:"ENVMAP_MODE_REFRACTION"};function EE(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":yE[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}const bE={[_c]:"ENVMAP_BLENDING_MULTIPLY",[Tv]:"ENVMAP_BLENDING_MIX",[Av]:"ENVMAP_BLENDING_ADD"};function wE(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":bE[n.combine]||"ENVMAP_BLENDING_NONE"}function TE(n,e,t,i){const r=n.getContext(),s=t.defines;let a=t.vertexShader,o=t.fragmentShader;const l=ME(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",f=EE(t),u=wE(t),d=hE(t),m=pE(s),g=r.createProgram();let S,p,h=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(S=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,m].filter(ya).join(`
`),S.length>0&&(S+=`
`),p=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,m].filter(ya).join(`
`),p.length>0&&(p+=`
`)):(S=[sm(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,m,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+f:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(ya).join(`
`),p=[sm(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,m,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+f:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==qi?"#define TONE_MAPPING":"",t.toneMapping!==qi?ht.tonemapping_pars_fragment:"",t.toneMapping!==qi?fE("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",ht.colorspace_pars_fragment,cE("linearToOutputTexel",t.outputColorSpace),dE(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(ya).join(`
`)),a=qu(a),a=nm(a,t),a=im(a,t),o=qu(o),o=nm(o,t),o=im(o,t),a=rm(a),o=rm(o),t.isRawShaderMaterial!==!0&&(h=`#version 300 es
`,S=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+S,p=["#define varying in",t.glslVersion===Bh?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Bh?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+p);const _=h+S+a,E=h+p+o,M=jp(r,r.VERTEX_SHADER,_),R=jp(r,r.FRAGMENT_SHADER,E);r.attachShader(g,M),r.attachShader(g,R),t.index0AttributeName!==void 0?r.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&r.bindAttribLocation(g,0,"position"),r.linkProgram(g);function A(P){if(n.debug.checkShaderErrors){const C=r.getProgramInfoLog(g)||"",U=r.getShaderInfoLog(M)||"",z=r.getShaderInfoLog(R)||"",D=C.trim(),G=U.trim(),W=z.trim();let H=!0,re=!0;if(r.getProgramParameter(g,r.LINK_STATUS)===!1)if(H=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(r,g,M,R);else{const $=tm(r,M,"vertex"),Z=tm(r,R,"fragment");At("WebGLProgram: Shader Error "+r.getError()+" - VALIDATE_STATUS "+r.getProgramParameter(g,r.VALIDATE_STATUS)+`

Material Name: `+P.name+`
Material Type: `+P.type+`

Program Info Log: `+D+`
`+$+`
`+Z)}else D!==""?Je("WebGLProgram: Program Info Log:",D):(G===""||W==="")&&(re=!1);re&&(P.diagnostics={runnable:H,programLog:D,vertexShader:{log:G,prefix:S},fragmentShader:{log:W,prefix:p}})}r.deleteShader(M),r.deleteShader(R),v=new Ko(r,g),w=mE(r,g)}let v;this.getUniforms=function(){return v===void 0&&A(this),v};let w;this.getAttributes=function(){return w===void 0&&A(this),w};let O=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return O===!1&&(O=r.getProgramParameter(g,sE)),O},this.destroy=function(){i.releaseStatesOfProgram(this),r.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=aE++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=M,this.fragmentShader=R,this}let AE=0;class RE{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){const r=this._getShaderCacheForMaterial(e);return r.has(t)===!1&&(r.add(t),t.usedTimes++),r.has(i)===!1&&(r.add(i),i.usedTimes++),this}remove(e){const t=this.materialCache.get(e);for(const i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){const t=this.materialCache;let i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){const t=this.shaderCache;let i=t.get(e);return i===void 0&&(i=new CE(e),t.set(e,i)),i}}class CE{constructor(e){this.id=AE++,this.code=e,this.usedTimes=0}}function PE(n){return n===zr||n===uo||n===fo}function LE(n,e,t,i,r,s){const a=new mu,o=new RE,l=new Set,c=[],f=new Map,u=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function m(v){return l.add(v),v===0?"uv":`uv${v}`}function g(v,w,O,P,C,U){const z=P.fog,D=C.geometry,G=v.isMeshStandardMaterial||v.isMeshLambertMaterial||v.isMeshPhongMaterial?P.environment:null,W=v.isMeshStandardMaterial||v.isMeshLambertMaterial&&!v.envMap||v.isMeshPhongMaterial&&!v.envMap,H=e.get(v.envMap||G,W),re=d[v.type];let $=i.precision;v.precision!==null&&($=i.getMaxPrecision(v.precision),$!==v.precision&&Je("WebGLProgram.getParameters:",v.precision,"not supported, using",$,"instead."));const Z=D.morphAttributes.position||D.morphAttributes.normal||D.morphAttributes.color,ee=Z!==void 0?Z.length:0;let ue=0;D.morphAttributes.position!==void 0&&(ue=1),D.morphAttributes.normal!==void 0&&(ue=2),D.morphAttributes.color!==void 0&&(ue=3);let ce,Q,he,_e;if(re){const Pe=Xn[re];ce=Pe.vertexShader,Q=Pe.fragmentShader}else{ce=v.vertexShader,Q=v.fragmentShader;const Pe=o.getVertexShaderStage(v),dt=o.getFragmentShaderStage(v);o.update(v,Pe,dt),he=Pe.id,_e=dt.id}const Ce=n.getRenderTarget(),Se=n.state.buffers.depth.getReversed(),We=C.isInstancedMesh===!0,Ze=C.isBatchedMesh===!0,Ge=!!v.map,ut=!!v.matcap,ot=!!H,je=ot&&H.isPMREMTexture===!0,Ot=!!v.aoMap,Nt=!!v.lightMap,pe=!!v.bumpMap&&v.wireframe===!1,Ie=!!v.normalMap,gt=!!v.displacementMap,qe=!!v.emissiveMap,nt=!!v.metalnessMap,it=!!v.roughnessMap,ft=v.anisotropy>0,F=v.clearcoat>0,ye=v.diffuseRoughness>0,Ke=v.dispersion>0,rt=v.retroreflectivity>0,me=v.iridescence>0,wt=v.sheen>0,Fe=v.transmission>0,Ye=ft&&!!v.anisotropyMap,L=F&&!!v.clearcoatMap,y=F&&!!v.clearcoatNormalMap,X=F&&!!v.clearcoatRoughnessMap,de=ye&&!!v.diffuseRoughnessMap,ae=me&&!!v.iridescenceMap,Me=me&&!!v.iridescenceThicknessMap,Ee=wt&&!!v.sheenColorMap,te=wt&&!!v.sheenRoughnessMap,ie=!!v.specularMap,ve=!!v.specularColorMap,B=!!v.specularIntensityMap,se=Fe&&!!v.transmissionMap,ne=Fe&&!!v.thicknessMap,Te=!!v.gradientMap,xe=!!v.alphaMap,we=v.alphaTest>0,Xe=!!v.alphaHash,et=!!v.extensions;let fe=qi;v.toneMapped&&(Ce===null||Ce.isXRRenderTarget===!0)&&(fe=n.toneMapping);const He=je?H.isCompressedCubeTexture?H.image[0].mipmaps:H.mipmaps:null,tt={shaderID:re,shaderType:v.type,shaderName:v.name,vertexShader:ce,fragmentShader:Q,defines:v.defines,customVertexShaderID:he,customFragmentShaderID:_e,isRawShaderMaterial:v.isRawShaderMaterial===!0,glslVersion:v.glslVersion,precision:$,batching:Ze,batchingColor:Ze&&C._colorsTexture!==null,instancing:We,instancingColor:We&&C.instanceColor!==null,instancingMorph:We&&C.morphTexture!==null,outputColorSpace:Ce===null?n.outputColorSpace:Ce.isXRRenderTarget===!0?Ce.texture.colorSpace:bt.workingColorSpace,alphaToCoverage:!!v.alphaToCoverage,map:Ge,matcap:ut,envMap:ot,envMapMode:ot&&H.mapping,envMapPMREM:je,envMapMaxLod:je?He.length-1:null,envMapSize:je?He[0].width:null,aoMap:Ot,lightMap:Nt,bumpMap:pe,normalMap:Ie,displacementMap:gt,emissiveMap:qe,normalMapObjectSpace:Ie&&v.normalMapType===Pv,normalMapTangentSpace:Ie&&v.normalMapType===su,packedNormalMap:Ie&&v.normalMapType===su&&PE(v.normalMap.format),metalnessMap:nt,roughnessMap:it,anisotropy:ft,anisotropyMap:Ye,clearcoat:F,clearcoatMap:L,clearcoatNormalMap:y,clearcoatRoughnessMap:X,diffuseRoughness:ye,diffuseRoughnessMap:de,dispersion:Ke,retroreflection:rt,iridescence:me,iridescenceMap:ae,iridescenceThicknessMap:Me,sheen:wt,sheenColorMap:Ee,sheenRoughnessMap:te,specularMap:ie,specularColorMap:ve,specularIntensityMap:B,transmission:Fe,transmissionMap:se,thicknessMap:ne,gradientMap:Te,opaque:v.transparent===!1&&v.blending===aa&&v.alphaToCoverage===!1,alphaMap:xe,alphaTest:we,alphaHash:Xe,combine:v.combine,mapUv:Ge&&m(v.map.channel),aoMapUv:Ot&&m(v.aoMap.channel),lightMapUv:Nt&&m(v.lightMap.channel),bumpMapUv:pe&&m(v.bumpMap.channel),normalMapUv:Ie&&m(v.normalMap.channel),displacementMapUv:gt&&m(v.displacementMap.channel),emissiveMapUv:qe&&m(v.emissiveMap.channel),metalnessMapUv:nt&&m(v.metalnessMap.channel),roughnessMapUv:it&&m(v.roughnessMap.channel),anisotropyMapUv:Ye&&m(v.anisotropyMap.channel),clearcoatMapUv:L&&m(v.clearcoatMap.channel),clearcoatNormalMapUv:y&&m(v.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:X&&m(v.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:de&&m(v.diffuseRoughnessMap.channel),iridescenceMapUv:ae&&m(v.iridescenceMap.channel),iridescenceThicknessMapUv:Me&&m(v.iridescenceThicknessMap.channel),sheenColorMapUv:Ee&&m(v.sheenColorMap.channel),sheenRoughnessMapUv:te&&m(v.sheenRoughnessMap.channel),specularMapUv:ie&&m(v.specularMap.channel),specularColorMapUv:ve&&m(v.specularColorMap.channel),specularIntensityMapUv:B&&m(v.specularIntensityMap.channel),transmissionMapUv:se&&m(v.transmissionMap.channel),thicknessMapUv:ne&&m(v.thicknessMap.channel),alphaMapUv:xe&&m(v.alphaMap.channel),vertexTangents:!!D.attributes.tangent&&(Ie||ft),vertexNormals:!!D.attributes.normal,vertexColors:v.vertexColors,vertexAlphas:v.vertexColors===!0&&!!D.attributes.color&&D.attributes.color.itemSize===4,pointsUvs:C.isPoints===!0&&!!D.attributes.uv&&(Ge||xe),fog:!!z,useFog:v.fog===!0,fogExp2:!!z&&z.isFogExp2,flatShading:v.wireframe===!1&&(v.flatShading===!0||D.attributes.normal===void 0&&Ie===!1&&(v.isMeshLambertMaterial||v.isMeshPhongMaterial||v.isMeshStandardMaterial||v.isMeshPhysicalMaterial)),sizeAttenuation:v.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:Se,skinning:C.isSkinnedMesh===!0,hasPositionAttribute:D.attributes.position!==void 0,morphTargets:D.morphAttributes.position!==void 0,morphNormals:D.morphAttributes.normal!==void 0,morphColors:D.morphAttributes.color!==void 0,morphTargetsCount:ee,morphTextureStride:ue,numSunLights:w.sun.length,numDirLights:w.directional.length,numPointLights:w.point.length,numSpotLights:w.spot.length,numSpotLightMaps:w.spotLightMap.length,numRectAreaLights:w.rectArea.length,numHemiLights:w.hemi.length,numSunLightShadows:w.sunShadowMap.length,numDirLightShadows:w.directionalShadowMap.length,numPointLightShadows:w.pointShadowMap.length,numSpotLightShadows:w.spotShadowMap.length,numSpotLightShadowsWithMaps:w.numSpotLightShadowsWithMaps,numLightProbes:w.numLightProbes,numLightProbeGrids:U.filter(Pe=>Pe.texture!==null).length,numClippingPlanes:s.numPlanes,numClipIntersection:s.numIntersection,dithering:v.dithering,shadowMapEnabled:n.shadowMap.enabled&&O.length>0,shadowMapType:n.shadowMap.type,toneMapping:fe,decodeVideoTexture:Ge&&v.map.isVideoTexture===!0&&bt.getTransfer(v.map.colorSpace)===Dt,decodeVideoTextureEmissive:qe&&v.emissiveMap.isVideoTexture===!0&&bt.getTransfer(v.emissiveMap.colorSpace)===Dt,premultipliedAlpha:v.premultipliedAlpha,doubleSided:v.side===pi,flipSided:v.side===Vn,useDepthPacking:v.depthPacking>=0,depthPacking:v.depthPacking||0,index0AttributeName:v.index0AttributeName,extensionClipCullDistance:et&&v.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(et&&v.extensions.multiDraw===!0||Ze)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:v.customProgramCacheKey()};return tt.vertexUv1s=l.has(1),tt.vertexUv2s=l.has(2),tt.vertexUv3s=l.has(3),l.clear(),tt}function S(v){const w=[];if(v.shaderID?w.push(v.shaderID):(w.push(v.customVertexShaderID),w.push(v.customFragmentShaderID)),v.defines!==void 0)for(const O in v.defines)w.push(O),w.push(v.defines[O]);return v.isRawShaderMaterial===!1&&(p(w,v),h(w,v),w.push(n.outputColorSpace)),w.push(v.customProgramCacheKey),w.join()}function p(v,w){v.push(w.precision),v.push(w.outputColorSpace),v.push(w.envMapMode),v.push(w.envMapPMREM),v.push(w.envMapMaxLod),v.push(w.envMapSize),v.push(w.mapUv),v.push(w.alphaMapUv),v.push(w.lightMapUv),v.push(w.aoMapUv),v.push(w.bumpMapUv),v.push(w.normalMapUv),v.push(w.displacementMapUv),v.push(w.emissiveMapUv),v.push(w.metalnessMapUv),v.push(w.roughnessMapUv),v.push(w.anisotropyMapUv),v.push(w.clearcoatMapUv),v.push(w.clearcoatNormalMapUv),v.push(w.clearcoatRoughnessMapUv),v.push(w.diffuseRoughnessMapUv),v.push(w.iridescenceMapUv),v.push(w.iridescenceThicknessMapUv),v.push(w.sheenColorMapUv),v.push(w.sheenRoughnessMapUv),v.push(w.specularMapUv),v.push(w.specularColorMapUv),v.push(w.specularIntensityMapUv),v.push(w.transmissionMapUv),v.push(w.thicknessMapUv),v.push(w.combine),v.push(w.fogExp2),v.push(w.sizeAttenuation),v.push(w.morphTargetsCount),v.push(w.numSunLights),v.push(w.numDirLights),v.push(w.numPointLights),v.push(w.numSpotLights),v.push(w.numSpotLightMaps),v.push(w.numHemiLights),v.push(w.numRectAreaLights),v.push(w.numSunLightShadows),v.push(w.numDirLightShadows),v.push(w.numPointLightShadows),v.push(w.numSpotLightShadows),v.push(w.numSpotLightShadowsWithMaps),v.push(w.numLightProbes),v.push(w.numLightProbeGrids),v.push(w.shadowMapType),v.push(w.toneMapping),v.push(w.numClippingPlanes),v.push(w.numClipIntersection),v.push(w.depthPacking)}function h(v,w){a.disableAll(),w.instancing&&a.enable(0),w.instancingColor&&a.enable(1),w.instancingMorph&&a.enable(2),w.matcap&&a.enable(3),w.envMap&&a.enable(4),w.normalMapObjectSpace&&a.enable(5),w.normalMapTangentSpace&&a.enable(6),w.clearcoat&&a.enable(7),w.iridescence&&a.enable(8),w.alphaTest&&a.enable(9),w.vertexColors&&a.enable(10),w.vertexAlphas&&a.enable(11),w.vertexUv1s&&a.enable(12),w.vertexUv2s&&a.enable(13),w.vertexUv3s&&a.enable(14),w.vertexTangents&&a.enable(15),w.anisotropy&&a.enable(16),w.alphaHash&&a.enable(17),w.batching&&a.enable(18),w.dispersion&&a.enable(19),w.retroreflection&&a.enable(24),w.diffuseRoughness&&a.enable(25),w.batchingColor&&a.enable(20),w.gradientMap&&a.enable(21),w.packedNormalMap&&a.enable(22),w.vertexNormals&&a.enable(23),v.push(a.mask),a.disableAll(),w.fog&&a.enable(0),w.useFog&&a.enable(1),w.flatShading&&a.enable(2),w.logarithmicDepthBuffer&&a.enable(3),w.reversedDepthBuffer&&a.enable(4),w.skinning&&a.enable(5),w.morphTargets&&a.enable(6),w.morphNormals&&a.enable(7),w.morphColors&&a.enable(8),w.premultipliedAlpha&&a.enable(9),w.shadowMapEnabled&&a.enable(10),w.doubleSided&&a.enable(11),w.flipSided&&a.enable(12),w.useDepthPacking&&a.enable(13),w.dithering&&a.enable(14),w.transmission&&a.enable(15),w.sheen&&a.enable(16),w.opaque&&a.enable(17),w.pointsUvs&&a.enable(18),w.decodeVideoTexture&&a.enable(19),w.decodeVideoTextureEmissive&&a.enable(20),w.alphaToCoverage&&a.enable(21),w.numLightProbeGrids>0&&a.enable(22),w.hasPositionAttribute&&a.enable(23),v.push(a.mask)}function _(v){const w=d[v.type];let O;if(w){const P=Xn[w];O=Bu.clone(P.uniforms)}else O=v.uniforms;return O}function E(v,w){let O=f.get(w);return O!==void 0?++O.usedTimes:(O=new TE(n,w,v,r),c.push(O),f.set(w,O)),O}function M(v){if(--v.usedTimes===0){const w=c.indexOf(v);c[w]=c[c.length-1],c.pop(),f.delete(v.cacheKey),v.destroy()}}function R(v){o.remove(v)}function A(){o.dispose()}return{getParameters:g,getProgramCacheKey:S,getUniforms:_,acquireProgram:E,releaseProgram:M,releaseShaderCache:R,programs:c,dispose:A}}function DE(){let n=new WeakMap;function e(a){return n.has(a)}function t(a){let o=n.get(a);return o===void 0&&(o={},n.set(a,o)),o}function i(a){n.delete(a)}function r(a,o,l){n.get(a)[o]=l}function s(){n=new WeakMap}return{has:e,get:t,remove:i,update:r,dispose:s}}function NE(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function am(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function om(){const n=[];let e=0;const t=[],i=[],r=[];function s(){e=0,t.length=0,i.length=0,r.length=0}function a(d){let m=0;return d.isInstancedMesh&&(m+=2),d.isSkinnedMesh&&(m+=1),m}function o(d,m,g,S,p,h){let _=n[e];return _===void 0?(_={id:d.id,object:d,geometry:m,material:g,materialVariant:a(d),groupOrder:S,renderOrder:d.renderOrder,z:p,group:h},n[e]=_):(_.id=d.id,_.object=d,_.geometry=m,_.material=g,_.materialVariant=a(d),_.groupOrder=S,_.renderOrder=d.renderOrder,_.z=p,_.group=h),e++,_}function l(d,m,g,S,p,h,_){_.reversedDepth===!0&&(p=-p);const E=o(d,m,g,S,p,h);g.transmission>0?i.push(E):g.transparent===!0?r.push(E):t.push(E)}function c(d,m,g,S,p,h){const _=o(d,m,g,S,p,h);g.transmission>0?i.unshift(_):g.transparent===!0?r.unshift(_):t.unshift(_)}function f(d,m){t.length>1&&t.sort(d||NE),i.length>1&&i.sort(m||am),r.length>1&&r.sort(m||am)}function u(){for(let d=e,m=n.length;d<m;d++){const g=n[d];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:i,transparent:r,init:s,push:l,unshift:c,finish:u,sort:f}}function IE(){let n=new WeakMap;function e(i,r){const s=n.get(i);let a;return s===void 0?(a=new om,n.set(i,[a])):r>=s.length?(a=new om,s.push(a)):a=s[r],a}function t(){n=new WeakMap}return{get:e,dispose:t}}function UE(){const n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new q,color:new mt};break;case"SpotLight":t={position:new q,direction:new q,color:new mt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new q,color:new mt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new q,skyColor:new mt,groundColor:new mt};break;case"RectAreaLight":t={color:new mt,position:new q,halfWidth:new q,halfHeight:new q};break}return n[e.id]=t,t}}}function FE(){const n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new xt};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new xt};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new xt,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}let OE=0;function BE(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function zE(n){const e=new UE,t=FE(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new q);const r=new q,s=new kt,a=new kt;function o(c){let f=0,u=0,d=0;for(let U=0;U<9;U++)i.probe[U].set(0,0,0);let m=0,g=0,S=0,p=0,h=0,_=0,E=0,M=0,R=0,A=0,v=0,w=0,O=0,P=0;c.sort(BE);for(let U=0,z=c.length;U<z;U++){const D=c[U],G=D.color,W=D.intensity,H=D.distance;let re=null;if(D.shadow&&D.shadow.map&&(D.shadow.map.texture.format===zr?re=D.shadow.map.texture:re=D.shadow.map.depthTexture||D.shadow.map.texture),D.isAmbientLight)f+=G.r*W,u+=G.g*W,d+=G.b*W;else if(D.isLightProbe){for(let $=0;$<9;$++)i.probe[$].addScaledVector(D.sh.coefficients[$],W);P++}else if(D.isSunLight){const $=e.get(D);if($.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){const Z=D.shadow,ee=t.get(D);ee.shadowIntensity=Z.intensity,ee.shadowBias=Z.bias,ee.shadowNormalBias=Z.normalBias,ee.shadowRadius=Z.radius,ee.shadowMapSize.copy(Z.mapSize).multiply(Z.getFrameExtents()),i.sunShadow[g]=ee,i.sunShadowMap[g]=re;const ue=Z.getViewportCount();for(let ce=0;ce<ue;ce++)i.sunShadowMatrix[S+ce]=Z.getMatrix(ce),i.sunShadowCascade[S+ce]=Z._cascadeData[ce];S+=ue,g++}i.sun[m]=$,m++}else if(D.isDirectionalLight){const $=e.get(D);if($.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){const Z=D.shadow,ee=t.get(D);ee.shadowIntensity=Z.intensity,ee.shadowBias=Z.bias,ee.shadowNormalBias=Z.normalBias,ee.shadowRadius=Z.radius,ee.shadowMapSize=Z.mapSize,i.directionalShadow[p]=ee,i.directionalShadowMap[p]=re,i.directionalShadowMatrix[p]=D.shadow.matrix,R++}i.directional[p]=$,p++}else if(D.isSpotLight){const $=e.get(D);$.position.setFromMatrixPosition(D.matrixWorld),$.color.copy(G).multiplyScalar(W),$.distance=H,$.coneCos=Math.cos(D.angle),$.penumbraCos=Math.cos(D.angle*(1-D.penumbra)),$.decay=D.decay,i.spot[_]=$;const Z=D.shadow;if(D.map&&(i.spotLightMap[w]=D.map,w++,Z.updateMatrices(D),D.castShadow&&O++),i.spotLightMatrix[_]=Z.matrix,D.castShadow){const ee=t.get(D);ee.shadowIntensity=Z.intensity,ee.shadowBias=Z.bias,ee.shadowNormalBias=Z.normalBias,ee.shadowRadius=Z.radius,ee.shadowMapSize=Z.mapSize,i.spotShadow[_]=ee,i.spotShadowMap[_]=re,v++}_++}else if(D.isRectAreaLight){const $=e.get(D);$.color.copy(G).multiplyScalar(W),$.halfWidth.set(D.width*.5,0,0),$.halfHeight.set(0,D.height*.5,0),i.rectArea[E]=$,E++}else if(D.isPointLight){const $=e.get(D);if($.color.copy(D.color).multiplyScalar(D.intensity),$.distance=D.distance,$.decay=D.decay,D.castShadow){const Z=D.shadow,ee=t.get(D);ee.shadowIntensity=Z.intensity,ee.shadowBias=Z.bias,ee.shadowNormalBias=Z.normalBias,ee.shadowRadius=Z.radius,ee.shadowMapSize=Z.mapSize,ee.shadowCameraNear=Z.camera.near,ee.shadowCameraFar=Z.camera.far,i.pointShadow[h]=ee,i.pointShadowMap[h]=re,i.pointShadowMatrix[h]=D.shadow.matrix,A++}i.point[h]=$,h++}else if(D.isHemisphereLight){const $=e.get(D);$.skyColor.copy(D.color).multiplyScalar(W),$.groundColor.copy(D.groundColor).multiplyScalar(W),i.hemi[M]=$,M++}}E>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=Le.LTC_FLOAT_1,i.rectAreaLTC2=Le.LTC_FLOAT_2):(i.rectAreaLTC1=Le.LTC_HALF_1,i.rectAreaLTC2=Le.LTC_HALF_2)),i.ambient[0]=f,i.ambient[1]=u,i.ambient[2]=d;const C=i.hash;(C.sunLength!==m||C.directionalLength!==p||C.pointLength!==h||C.spotLength!==_||C.rectAreaLength!==E||C.hemiLength!==M||C.numSunShadows!==g||C.numDirectionalShadows!==R||C.numPointShadows!==A||C.numSpotShadows!==v||C.numSpotMaps!==w||C.numLightProbes!==P)&&(i.sun.length=m,i.directional.length=p,i.spot.length=_,i.rectArea.length=E,i.point.length=h,i.hemi.length=M,i.sunShadow.length=g,i.sunShadowMap.length=g,i.sunShadowMatrix.length=S,i.sunShadowCascade.length=S,i.directionalShadow.length=R,i.directionalShadowMap.length=R,i.directionalShadowMatrix.length=R,i.pointShadow.length=A,i.pointShadowMap.length=A,i.pointShadowMatrix.length=A,i.spotShadow.length=v,i.spotShadowMap.length=v,i.spotLightMatrix.length=v+w-O,i.spotLightMap.length=w,i.numSpotLightShadowsWithMaps=O,i.numLightProbes=P,C.sunLength=m,C.directionalLength=p,C.pointLength=h,C.spotLength=_,C.rectAreaLength=E,C.hemiLength=M,C.numSunShadows=g,C.numDirectionalShadows=R,C.numPointShadows=A,C.numSpotShadows=v,C.numSpotMaps=w,C.numLightProbes=P,i.version=OE++)}function l(c,f){let u=0,d=0,m=0,g=0,S=0,p=0;const h=f.matrixWorldInverse;for(let _=0,E=c.length;_<E;_++){const M=c[_];if(M.isSunLight){const R=i.sun[u];R.direction.setFromMatrixPosition(M.matrixWorld),R.direction.transformDirection(h),u++}else if(M.isDirectionalLight){const R=i.directional[d];R.direction.setFromMatrixPosition(M.matrixWorld),r.setFromMatrixPosition(M.target.matrixWorld),R.direction.sub(r),R.direction.transformDirection(h),d++}else if(M.isSpotLight){const R=i.spot[g];R.position.setFromMatrixPosition(M.matrixWorld),R.position.applyMatrix4(h),R.direction.setFromMatrixPosition(M.matrixWorld),r.setFromMatrixPosition(M.target.matrixWorld),R.direction.sub(r),R.direction.transformDirection(h),g++}else if(M.isRectAreaLight){const R=i.rectArea[S];R.position.setFromMatrixPosition(M.matrixWorld),R.position.applyMatrix4(h),a.identity(),s.copy(M.matrixWorld),s.premultiply(h),a.extractRotation(s),R.halfWidth.set(M.width*.5,0,0),R.halfHeight.set(0,M.height*.5,0),R.halfWidth.applyMatrix4(a),R.halfHeight.applyMatrix4(a),S++}else if(M.isPointLight){const R=i.point[m];R.position.setFromMatrixPosition(M.matrixWorld),R.position.applyMatrix4(h),m++}else if(M.isHemisphereLight){const R=i.hemi[p];R.direction.setFromMatrixPosition(M.matrixWorld),R.direction.transformDirection(h),p++}}}return{setup:o,setupView:l,state:i}}function lm(n){const e=new zE(n),t=[],i=[],r=[];function s(u){f.camera=u,t.length=0,i.length=0,r.length=0}function a(u){u.isLightProbeGrid?r.push(u):t.push(u)}function o(u){i.push(u)}function l(){e.setup(t),r.sort((u,d)=>u.priority-d.priority||u.id-d.id)}function c(u){e.setupView(t,u)}const f={lightsArray:t,shadowsArray:i,lightProbeGridArray:r,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:s,state:f,setupLights:l,setupLightsView:c,pushLight:a,pushShadow:o}}function GE(n){let e=new WeakMap;function t(r,s=0){const a=e.get(r);let o;return a===void 0?(o=new lm(n),e.set(r,[o])):s>=a.length?(o=new lm(n),a.push(o)):o=a[s],o}function i(){e=new WeakMap}return{get:t,dispose:i}}const HE=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,kE=`uniform sampler2D shadow_pass;
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
}`,VE=[new q(1,0,0),new q(-1,0,0),new q(0,1,0),new q(0,-1,0),new q(0,0,1),new q(0,0,-1)],WE=[new q(0,-1,0),new q(0,-1,0),new q(0,0,1),new q(0,0,-1),new q(0,-1,0),new q(0,-1,0)],cm=new kt,Ea=new q,$u=new q;function XE(n,e,t){let i=new va;const r=new xt,s=new xt,a=new Ht,o=new Nx,l=new Ix,c={},f=t.maxTextureSize,u={[Br]:Vn,[Vn]:Br,[pi]:pi},d=new yr({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new xt},radius:{value:4}},vertexShader:HE,fragmentShader:kE}),m=d.clone();m.defines.HORIZONTAL_PASS=1;const g=new Un;g.setAttribute("position",new oi(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));const S=new Si(g,d),p=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=ro;let h=this.type;this.render=function(A,v,w){if(p.enabled===!1||p.autoUpdate===!1&&p.needsUpdate===!1||A.length===0)return;this.type===ov&&(Je("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=ro);const O=n.getRenderTarget(),P=n.getActiveCubeFace(),C=n.getActiveMipmapLevel(),U=n.state;U.setBlending(ls),U.buffers.depth.getReversed()===!0?U.buffers.color.setClear(0,0,0,0):U.buffers.color.setClear(1,1,1,1),U.buffers.depth.setTest(!0),U.setScissorTest(!1);const z=h!==this.type;z&&v.traverse(function(D){D.material&&(Array.isArray(D.material)?D.material.forEach(G=>G.needsUpdate=!0):D.material.needsUpdate=!0)});for(let D=0,G=A.length;D<G;D++){const W=A[D],H=W.shadow;if(H===void 0){Je("WebGLShadowMap:",W,"has no shadow.");continue}if(H.autoUpdate===!1&&H.needsUpdate===!1)continue;r.copy(H.mapSize);const re=H.getFrameExtents();r.multiply(re),s.copy(H.mapSize),(r.x>f||r.y>f)&&(r.x>f&&(s.x=Math.floor(f/re.x),r.x=s.x*re.x,H.mapSize.x=s.x),r.y>f&&(s.y=Math.floor(f/re.y),r.y=s.y*re.y,H.mapSize.y=s.y));const $=n.state.buffers.depth.getReversed();if(H.camera._reversedDepth=$,H.map===null||z===!0){if(H.map!==null&&(H.map.depthTexture!==null&&(H.map.depthTexture.dispose(),H.map.depthTexture=null),H.map.dispose()),this.type===sa){if(W.isPointLight){Je("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}H.map=new Li(r.x,r.y,{format:zr,type:Ci,minFilter:Wn,magFilter:Wn,generateMipmaps:!1}),H.map.texture.name=W.name+".shadowMap",H.map.depthTexture=new Ts(r.x,r.y,Ri),H.map.depthTexture.name=W.name+".shadowMapDepth",H.map.depthTexture.format=ur,H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=wn,H.map.depthTexture.magFilter=wn}else W.isPointLight?(H.map=new Wu(r.x),H.map.depthTexture=new gp(r.x,Ai)):(H.map=new Li(r.x,r.y),H.map.depthTexture=new Ts(r.x,r.y,Ai)),H.map.depthTexture.name=W.name+".shadowMap",H.map.depthTexture.format=ur,this.type===ro?(H.map.depthTexture.compareFunction=$?Uh:Ih,H.map.depthTexture.minFilter=Wn,H.map.depthTexture.magFilter=Wn):(H.map.depthTexture.compareFunction=null,H.map.depthTexture.minFilter=wn,H.map.depthTexture.magFilter=wn);H.camera.updateProjectionMatrix()}H.map.isWebGLCubeRenderTarget!==!0&&(H.map.width!==r.x||H.map.height!==r.y)&&H.map.setSize(r.x,r.y);const Z=H.map.isWebGLCubeRenderTarget?6:H.getViewportCount();W.isPointLight!==!0&&H.updateMatrices(W,w);const ee=(H.camera.layers.mask&4294967294)!==0?H.camera.layers:w.layers;for(let ue=0;ue<Z;ue++){const ce=H.getCamera(ue);if(W.isPointLight){const Q=H.camera,he=H.matrix,_e=W.distance||Q.far;_e!==Q.far&&(Q.far=_e,Q.updateProjectionMatrix()),Ea.setFromMatrixPosition(W.matrixWorld),Q.position.copy(Ea),$u.copy(Q.position),$u.add(VE[ue]),Q.up.copy(WE[ue]),Q.lookAt($u),Q.updateMatrixWorld(),he.makeTranslation(-Ea.x,-Ea.y,-Ea.z),cm.multiplyMatrices(Q.projectionMatrix,Q.matrixWorldInverse),H._frustum.setFromProjectionMatrix(cm,Q.coordinateSystem,Q.reversedDepth)}if(H.map.isWebGLCubeRenderTarget)n.setRenderTarget(H.map,ue),n.clear();else{ue===0&&(n.setRenderTarget(H.map),n.clear());const Q=H.getViewport(ue);a.set(s.x*Q.x,s.y*Q.y,s.x*Q.z,s.y*Q.w),U.viewport(a)}i=H.getFrustum(ue),M(v,w,ce,W,ee,this.type)}H.isPointLightShadow!==!0&&this.type===sa&&_(H,w),H.needsUpdate=!1}h=this.type,p.needsUpdate=!1,n.setRenderTarget(O,P,C)};function _(A,v){const w=e.update(S);d.defines.VSM_SAMPLES!==A.blurSamples&&(d.defines.VSM_SAMPLES=A.blurSamples,m.defines.VSM_SAMPLES=A.blurSamples,d.needsUpdate=!0,m.needsUpdate=!0),A.mapPass===null?A.mapPass=new Li(r.x,r.y,{format:zr,type:Ci}):(A.mapPass.width!==A.map.width||A.mapPass.height!==A.map.height)&&A.mapPass.setSize(A.map.width,A.map.height),d.uniforms.shadow_pass.value=A.map.depthTexture,d.uniforms.resolution.value.set(A.map.width,A.map.height),d.uniforms.radius.value=A.radius,n.setRenderTarget(A.mapPass),n.clear(),n.renderBufferDirect(v,null,w,d,S,null),m.uniforms.shadow_pass.value=A.mapPass.texture,m.uniforms.resolution.value.set(A.map.width,A.map.height),m.uniforms.radius.value=A.radius,n.setRenderTarget(A.map),n.clear(),n.renderBufferDirect(v,null,w,m,S,null)}function E(A,v,w,O){let P=null;const C=w.isPointLight===!0?A.customDistanceMaterial:A.customDepthMaterial;if(C!==void 0)P=C;else if(P=w.isPointLight===!0?l:o,n.localClippingEnabled&&v.clipShadows===!0&&Array.isArray(v.clippingPlanes)&&v.clippingPlanes.length!==0||v.displacementMap&&v.displacementScale!==0||v.alphaMap&&v.alphaTest>0||v.map&&v.alphaTest>0||v.alphaToCoverage===!0){const U=P.uuid,z=v.uuid;let D=c[U];D===void 0&&(D={},c[U]=D);let G=D[z];G===void 0&&(G=P.clone(),D[z]=G,v.addEventListener("dispose",R)),P=G}if(P.visible=v.visible,P.wireframe=v.wireframe,O===sa?P.side=v.shadowSide!==null?v.shadowSide:v.side:P.side=v.shadowSide!==null?v.shadowSide:u[v.side],P.alphaMap=v.alphaMap,P.alphaTest=v.alphaToCoverage===!0?.5:v.alphaTest,P.map=v.map,P.clipShadows=v.clipShadows,P.clippingPlanes=v.clippingPlanes,P.clipIntersection=v.clipIntersection,P.displacementMap=v.displacementMap,P.displacementScale=v.displacementScale,P.displacementBias=v.displacementBias,P.wireframeLinewidth=v.wireframeLinewidth,P.linewidth=v.linewidth,w.isPointLight===!0&&P.isMeshDistanceMaterial===!0){const U=n.properties.get(P);U.light=w}return P}function M(A,v,w,O,P,C){if(A.visible===!1)return;if(A.layers.test(P)&&(A.isMesh||A.isLine||A.isPoints)&&(A.castShadow||A.receiveShadow&&C===sa)&&(!A.frustumCulled||A.intersectsFrustum(i))){A.modelViewMatrix.multiplyMatrices(w.matrixWorldInverse,A.matrixWorld);const D=e.update(A),G=A.material;if(Array.isArray(G)){const W=D.groups;for(let H=0,re=W.length;H<re;H++){const $=W[H],Z=G[$.materialIndex];if(Z&&Z.visible){const ee=E(A,Z,O,C);A.onBeforeShadow(n,A,v,w,D,ee,$),n.renderBufferDirect(w,null,D,ee,A,$),A.onAfterShadow(n,A,v,w,D,ee,$)}}}else if(G.visible){const W=E(A,G,O,C);A.onBeforeShadow(n,A,v,w,D,W,null),n.renderBufferDirect(w,null,D,W,A,null),A.onAfterShadow(n,A,v,w,D,W,null)}}const z=A.children;for(let D=0,G=z.length;D<G;D++)M(z[D],v,w,O,P,C)}function R(A){A.target.removeEventListener("dispose",R);for(const w in c){const O=c[w],P=A.target.uuid;P in O&&(O[P].dispose(),delete O[P])}}}function qE(n,e){function t(){let B=!1;const se=new Ht;let ne=null;const Te=new Ht(0,0,0,0);return{setMask:function(xe){ne!==xe&&!B&&(n.colorMask(xe,xe,xe,xe),ne=xe)},setLocked:function(xe){B=xe},setClear:function(xe,we,Xe,et,fe){fe===!0&&(xe*=et,we*=et,Xe*=et),se.set(xe,we,Xe,et),Te.equals(se)===!1&&(n.clearColor(xe,we,Xe,et),Te.copy(se))},reset:function(){B=!1,ne=null,Te.set(-1,0,0,0)}}}function i(){let B=!1,se=!1,ne=null,Te=null,xe=null;return{setReversed:function(we){if(se!==we){const Xe=e.get("EXT_clip_control");we?Xe.clipControlEXT(Xe.LOWER_LEFT_EXT,Xe.ZERO_TO_ONE_EXT):Xe.clipControlEXT(Xe.LOWER_LEFT_EXT,Xe.NEGATIVE_ONE_TO_ONE_EXT),se=we;const et=xe;xe=null,this.setClear(et)}},getReversed:function(){return se},setTest:function(we){we?Se(n.DEPTH_TEST):We(n.DEPTH_TEST)},setMask:function(we){ne!==we&&!B&&(n.depthMask(we),ne=we)},setFunc:function(we){if(se&&(we=Gv[we]),Te!==we){switch(we){case uc:n.depthFunc(n.NEVER);break;case fc:n.depthFunc(n.ALWAYS);break;case dc:n.depthFunc(n.LESS);break;case oa:n.depthFunc(n.LEQUAL);break;case hc:n.depthFunc(n.EQUAL);break;case pc:n.depthFunc(n.GEQUAL);break;case mc:n.depthFunc(n.GREATER);break;case gc:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}Te=we}},setLocked:function(we){B=we},setClear:function(we){xe!==we&&(xe=we,se&&(we=1-we),n.clearDepth(we))},reset:function(){B=!1,ne=null,Te=null,xe=null,se=!1}}}function r(){let B=!1,se=null,ne=null,Te=null,xe=null,we=null,Xe=null,et=null,fe=null;return{setTest:function(He){B||(He?Se(n.STENCIL_TEST):We(n.STENCIL_TEST))},setMask:function(He){se!==He&&!B&&(n.stencilMask(He),se=He)},setFunc:function(He,tt,Pe){(ne!==He||Te!==tt||xe!==Pe)&&(n.stencilFunc(He,tt,Pe),ne=He,Te=tt,xe=Pe)},setOp:function(He,tt,Pe){(we!==He||Xe!==tt||et!==Pe)&&(n.stencilOp(He,tt,Pe),we=He,Xe=tt,et=Pe)},setLocked:function(He){B=He},setClear:function(He){fe!==He&&(n.clearStencil(He),fe=He)},reset:function(){B=!1,se=null,ne=null,Te=null,xe=null,we=null,Xe=null,et=null,fe=null}}}const s=new t,a=new i,o=new r;let l={};const c=new WeakMap;let f={},u={},d={},m=new WeakMap,g=[],S=null,p=!1,h=null,_=null,E=null,M=null,R=null,A=null,v=null,w=new mt(0,0,0),O=0,P=!1,C=null,U=null,z=null,D=null,G=null;const W=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS);let H=!1,re=0;const $=n.getParameter(n.VERSION);$.indexOf("WebGL")!==-1?(re=parseFloat(/^WebGL (\d)/.exec($)[1]),H=re>=1):$.indexOf("OpenGL ES")!==-1&&(re=parseFloat(/^OpenGL ES (\d)/.exec($)[1]),H=re>=2);let Z=null,ee={};const ue=n.getParameter(n.SCISSOR_BOX),ce=n.getParameter(n.VIEWPORT),Q=new Ht().fromArray(ue),he=new Ht().fromArray(ce);function _e(B,se,ne,Te){const xe=new Uint8Array(4),we=n.createTexture();n.bindTexture(B,we),n.texParameteri(B,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(B,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Xe=0;Xe<ne;Xe++)B===n.TEXTURE_3D||B===n.TEXTURE_2D_ARRAY?n.texImage3D(se,0,n.RGBA,1,1,Te,0,n.RGBA,n.UNSIGNED_BYTE,xe):n.texImage2D(se+Xe,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,xe);return we}const Ce={};Ce[n.TEXTURE_2D]=_e(n.TEXTURE_2D,n.TEXTURE_2D,1),Ce[n.TEXTURE_CUBE_MAP]=_e(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),Ce[n.TEXTURE_2D_ARRAY]=_e(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),Ce[n.TEXTURE_3D]=_e(n.TEXTURE_3D,n.TEXTURE_3D,1,1),s.setClear(0,0,0,1),a.setClear(1),o.setClear(0),Se(n.DEPTH_TEST),a.setFunc(oa),pe(!1),Ie(hh),Se(n.CULL_FACE),Ot(ls);function Se(B){f[B]!==!0&&(n.enable(B),f[B]=!0)}function We(B){f[B]!==!1&&(n.disable(B),f[B]=!1)}function Ze(B,se){return d[B]!==se?(n.bindFramebuffer(B,se),d[B]=se,B===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=se),B===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=se),!0):!1}function Ge(B,se){let ne=g,Te=!1;if(B){ne=m.get(se),ne===void 0&&(ne=[],m.set(se,ne));const xe=B.textures;if(ne.length!==xe.length||ne[0]!==n.COLOR_ATTACHMENT0){for(let we=0,Xe=xe.length;we<Xe;we++)ne[we]=n.COLOR_ATTACHMENT0+we;ne.length=xe.length,Te=!0}}else ne[0]!==n.BACK&&(ne[0]=n.BACK,Te=!0);Te&&n.drawBuffers(ne)}function ut(B){return S!==B?(n.useProgram(B),S=B,!0):!1}const ot={[cs]:n.FUNC_ADD,[cv]:n.FUNC_SUBTRACT,[uv]:n.FUNC_REVERSE_SUBTRACT};ot[fv]=n.MIN,ot[dv]=n.MAX;const je={[hv]:n.ZERO,[pv]:n.ONE,[mv]:n.SRC_COLOR,[_h]:n.SRC_ALPHA,[Mv]:n.SRC_ALPHA_SATURATE,[xv]:n.DST_COLOR,[_v]:n.DST_ALPHA,[gv]:n.ONE_MINUS_SRC_COLOR,[vh]:n.ONE_MINUS_SRC_ALPHA,[Sv]:n.ONE_MINUS_DST_COLOR,[vv]:n.ONE_MINUS_DST_ALPHA,[yv]:n.CONSTANT_COLOR,[Ev]:n.ONE_MINUS_CONSTANT_COLOR,[bv]:n.CONSTANT_ALPHA,[wv]:n.ONE_MINUS_CONSTANT_ALPHA};function Ot(B,se,ne,Te,xe,we,Xe,et,fe,He){if(B===ls){p===!0&&(We(n.BLEND),p=!1);return}if(p===!1&&(Se(n.BLEND),p=!0),B!==lv){if(B!==h||He!==P){if((_!==cs||R!==cs)&&(n.blendEquation(n.FUNC_ADD),_=cs,R=cs),He)switch(B){case aa:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case ph:n.blendFunc(n.ONE,n.ONE);break;case mh:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case gh:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:At("WebGLState: Invalid blending: ",B);break}else switch(B){case aa:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case ph:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case mh:At("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case gh:At("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:At("WebGLState: Invalid blending: ",B);break}E=null,M=null,A=null,v=null,w.set(0,0,0),O=0,h=B,P=He}return}xe=xe||se,we=we||ne,Xe=Xe||Te,(se!==_||xe!==R)&&(n.blendEquationSeparate(ot[se],ot[xe]),_=se,R=xe),(ne!==E||Te!==M||we!==A||Xe!==v)&&(n.blendFuncSeparate(je[ne],je[Te],je[we],je[Xe]),E=ne,M=Te,A=we,v=Xe),(et.equals(w)===!1||fe!==O)&&(n.blendColor(et.r,et.g,et.b,fe),w.copy(et),O=fe),h=B,P=!1}function Nt(B,se){B.side===pi?We(n.CULL_FACE):Se(n.CULL_FACE);let ne=B.side===Vn;se&&(ne=!ne),pe(ne),B.blending===aa&&B.transparent===!1?Ot(ls):Ot(B.blending,B.blendEquation,B.blendSrc,B.blendDst,B.blendEquationAlpha,B.blendSrcAlpha,B.blendDstAlpha,B.blendColor,B.blendAlpha,B.premultipliedAlpha),a.setFunc(B.depthFunc),a.setTest(B.depthTest),a.setMask(B.depthWrite),s.setMask(B.colorWrite);const Te=B.stencilWrite;o.setTest(Te),Te&&(o.setMask(B.stencilWriteMask),o.setFunc(B.stencilFunc,B.stencilRef,B.stencilFuncMask),o.setOp(B.stencilFail,B.stencilZFail,B.stencilZPass)),qe(B.polygonOffset,B.polygonOffsetFactor,B.polygonOffsetUnits),B.alphaToCoverage===!0?Se(n.SAMPLE_ALPHA_TO_COVERAGE):We(n.SAMPLE_ALPHA_TO_COVERAGE)}function pe(B){C!==B&&(B?n.frontFace(n.CW):n.frontFace(n.CCW),C=B)}function Ie(B){B!==sv?(Se(n.CULL_FACE),B!==U&&(B===hh?n.cullFace(n.BACK):B===av?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):We(n.CULL_FACE),U=B}function gt(B){B!==z&&(H&&n.lineWidth(B),z=B)}function qe(B,se,ne){B?(Se(n.POLYGON_OFFSET_FILL),(D!==se||G!==ne)&&(D=se,G=ne,a.getReversed()&&(se=-se,ne=-ne),n.polygonOffset(se,ne))):We(n.POLYGON_OFFSET_FILL)}function nt(B){B?Se(n.SCISSOR_TEST):We(n.SCISSOR_TEST)}function it(B){B===void 0&&(B=n.TEXTURE0+W-1),Z!==B&&(n.activeTexture(B),Z=B)}function ft(B,se,ne){ne===void 0&&(Z===null?ne=n.TEXTURE0+W-1:ne=Z);let Te=ee[ne];Te===void 0&&(Te={type:void 0,texture:void 0},ee[ne]=Te),(Te.type!==B||Te.texture!==se)&&(Z!==ne&&(n.activeTexture(ne),Z=ne),n.bindTexture(B,se||Ce[B]),Te.type=B,Te.texture=se)}function F(){const B=ee[Z];B!==void 0&&B.type!==void 0&&(n.bindTexture(B.type,null),B.type=void 0,B.texture=void 0)}function ye(){try{n.compressedTexImage2D(...arguments)}catch(B){At("WebGLState:",B)}}function Ke(){try{n.compressedTexImage3D(...arguments)}catch(B){At("WebGLState:",B)}}function rt(){try{n.texSubImage2D(...arguments)}catch(B){At("WebGLState:",B)}}function me(){try{n.texSubImage3D(...arguments)}catch(B){At("WebGLState:",B)}}function wt(){try{n.compressedTexSubImage2D(...arguments)}catch(B){At("WebGLState:",B)}}function Fe(){try{n.compressedTexSubImage3D(...arguments)}catch(B){At("WebGLState:",B)}}function Ye(){try{n.texStorage2D(...arguments)}catch(B){At("WebGLState:",B)}}function L(){try{n.texStorage3D(...arguments)}catch(B){At("WebGLState:",B)}}function y(){try{n.texImage2D(...arguments)}catch(B){At("WebGLState:",B)}}function X(){try{n.texImage3D(...arguments)}catch(B){At("WebGLState:",B)}}function de(B){return u[B]!==void 0?u[B]:n.getParameter(B)}function ae(B,se){u[B]!==se&&(n.pixelStorei(B,se),u[B]=se)}function Me(B){Q.equals(B)===!1&&(n.scissor(B.x,B.y,B.z,B.w),Q.copy(B))}function Ee(B){he.equals(B)===!1&&(n.viewport(B.x,B.y,B.z,B.w),he.copy(B))}function te(B,se){let ne=c.get(se);ne===void 0&&(ne=new WeakMap,c.set(se,ne));let Te=ne.get(B);Te===void 0&&(Te=n.getUniformBlockIndex(se,B.name),n.uniformBlockBinding(se,Te,Te),ne.set(B,Te))}function ie(B,se,ne){const xe=c.get(se).get(B);l[xe]!==ne&&(n.bindBufferBase(n.UNIFORM_BUFFER,xe,ne),l[xe]=ne)}function ve(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),a.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),f={},u={},Z=null,ee={},d={},l={},m=new WeakMap,g=[],S=null,p=!1,h=null,_=null,E=null,M=null,R=null,A=null,v=null,w=new mt(0,0,0),O=0,P=!1,C=null,U=null,z=null,D=null,G=null,Q.set(0,0,n.canvas.width,n.canvas.height),he.set(0,0,n.canvas.width,n.canvas.height),s.reset(),a.reset(),o.reset()}return{buffers:{color:s,depth:a,stencil:o},enable:Se,disable:We,bindFramebuffer:Ze,drawBuffers:Ge,useProgram:ut,setBlending:Ot,setMaterial:Nt,setFlipSided:pe,setCullFace:Ie,setLineWidth:gt,setPolygonOffset:qe,setScissorTest:nt,activeTexture:it,bindTexture:ft,unbindTexture:F,compressedTexImage2D:ye,compressedTexImage3D:Ke,texImage2D:y,texImage3D:X,pixelStorei:ae,getParameter:de,updateUBOMapping:te,uniformBlockBinding:ie,texStorage2D:Ye,texStorage3D:L,texSubImage2D:rt,texSubImage3D:me,compressedTexSubImage2D:wt,compressedTexSubImage3D:Fe,scissor:Me,viewport:Ee,reset:ve}}function $E(n,e,t,i,r,s,a){const o=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new xt,f=new WeakMap,u=new Set;let d;const m=new WeakMap,g=new Set,S=new FinalizationRegistry(L=>g.delete(L));let p=!1;try{p=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function h(L,y){return p?new OffscreenCanvas(L,y):mo("canvas")}function _(L,y,X){let de=1;const ae=Ye(L);if((ae.width>X||ae.height>X)&&(de=X/Math.max(ae.width,ae.height)),de<1)if(typeof HTMLImageElement<"u"&&L instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&L instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&L instanceof ImageBitmap||typeof VideoFrame<"u"&&L instanceof VideoFrame){const Me=Math.floor(de*ae.width),Ee=Math.floor(de*ae.height);d===void 0&&(d=h(Me,Ee));const te=y?h(Me,Ee):d;return te.width=Me,te.height=Ee,te.getContext("2d").drawImage(L,0,0,Me,Ee),Je("WebGLRenderer: Texture has been resized from ("+ae.width+"x"+ae.height+") to ("+Me+"x"+Ee+")."),te}else return"data"in L&&Je("WebGLRenderer: Image in DataTexture is too big ("+ae.width+"x"+ae.height+")."),L;return L}function E(L){return L.generateMipmaps}function M(L){n.generateMipmap(L)}function R(L){return L.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:L.isWebGL3DRenderTarget?n.TEXTURE_3D:L.isWebGLArrayRenderTarget||L.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function A(L,y,X,de,ae,Me=!1){if(L!==null){if(n[L]!==void 0)return n[L];Je("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+L+"'")}let Ee;de&&(Ee=e.get("EXT_texture_norm16"),Ee||Je("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let te=y;if(y===n.RED&&(X===n.FLOAT&&(te=n.R32F),X===n.HALF_FLOAT&&(te=n.R16F),X===n.UNSIGNED_BYTE&&(te=n.R8),X===n.UNSIGNED_SHORT&&Ee&&(te=Ee.R16_EXT),X===n.SHORT&&Ee&&(te=Ee.R16_SNORM_EXT)),y===n.RED_INTEGER&&(X===n.UNSIGNED_BYTE&&(te=n.R8UI),X===n.UNSIGNED_SHORT&&(te=n.R16UI),X===n.UNSIGNED_INT&&(te=n.R32UI),X===n.BYTE&&(te=n.R8I),X===n.SHORT&&(te=n.R16I),X===n.INT&&(te=n.R32I)),y===n.RG&&(X===n.FLOAT&&(te=n.RG32F),X===n.HALF_FLOAT&&(te=n.RG16F),X===n.UNSIGNED_BYTE&&(te=n.RG8),X===n.UNSIGNED_SHORT&&Ee&&(te=Ee.RG16_EXT),X===n.SHORT&&Ee&&(te=Ee.RG16_SNORM_EXT)),y===n.RG_INTEGER&&(X===n.UNSIGNED_BYTE&&(te=n.RG8UI),X===n.UNSIGNED_SHORT&&(te=n.RG16UI),X===n.UNSIGNED_INT&&(te=n.RG32UI),X===n.BYTE&&(te=n.RG8I),X===n.SHORT&&(te=n.RG16I),X===n.INT&&(te=n.RG32I)),y===n.RGB_INTEGER&&(X===n.UNSIGNED_BYTE&&(te=n.RGB8UI),X===n.UNSIGNED_SHORT&&(te=n.RGB16UI),X===n.UNSIGNED_INT&&(te=n.RGB32UI),X===n.BYTE&&(te=n.RGB8I),X===n.SHORT&&(te=n.RGB16I),X===n.INT&&(te=n.RGB32I)),y===n.RGBA_INTEGER&&(X===n.UNSIGNED_BYTE&&(te=n.RGBA8UI),X===n.UNSIGNED_SHORT&&(te=n.RGBA16UI),X===n.UNSIGNED_INT&&(te=n.RGBA32UI),X===n.BYTE&&(te=n.RGBA8I),X===n.SHORT&&(te=n.RGBA16I),X===n.INT&&(te=n.RGBA32I)),y===n.RGB&&(X===n.UNSIGNED_SHORT&&Ee&&(te=Ee.RGB16_EXT),X===n.SHORT&&Ee&&(te=Ee.RGB16_SNORM_EXT),X===n.UNSIGNED_INT_5_9_9_9_REV&&(te=n.RGB9_E5),X===n.UNSIGNED_INT_10F_11F_11F_REV&&(te=n.R11F_G11F_B10F)),y===n.RGBA){const ie=Me?po:bt.getTransfer(ae);X===n.FLOAT&&(te=n.RGBA32F),X===n.HALF_FLOAT&&(te=n.RGBA16F),X===n.UNSIGNED_BYTE&&(te=ie===Dt?n.SRGB8_ALPHA8:n.RGBA8),X===n.UNSIGNED_SHORT&&Ee&&(te=Ee.RGBA16_EXT),X===n.SHORT&&Ee&&(te=Ee.RGBA16_SNORM_EXT),X===n.UNSIGNED_SHORT_4_4_4_4&&(te=n.RGBA4),X===n.UNSIGNED_SHORT_5_5_5_1&&(te=n.RGB5_A1)}return(te===n.R16F||te===n.R32F||te===n.RG16F||te===n.RG32F||te===n.RGBA16F||te===n.RGBA32F)&&e.get("EXT_color_buffer_float"),te}function v(L,y){let X;return L?y===null||y===Ai||y===fs?X=n.DEPTH24_STENCIL8:y===Ri?X=n.DEPTH32F_STENCIL8:y===ca&&(X=n.DEPTH24_STENCIL8,Je("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):y===null||y===Ai||y===fs?X=n.DEPTH_COMPONENT24:y===Ri?X=n.DEPTH_COMPONENT32F:y===ca&&(X=n.DEPTH_COMPONENT16),X}function w(L,y){return E(L)===!0||L.isFramebufferTexture&&L.minFilter!==wn&&L.minFilter!==Wn?Math.log2(Math.max(y.width,y.height))+1:L.mipmaps.length>0?L.mipmaps.length:L.isCompressedTexture&&Array.isArray(L.image)?y.mipmaps.length:1}function O(L){const y=new WeakRef(L);i.get(L).__ref=y,g.add(y),S.register(L,y,y)}function P(L){const y=i.get(L).__ref;y!==void 0&&(g.delete(y),S.unregister(y))}function C(L){z(L.target)}function U(L){D(L.target)}function z(L){L.removeEventListener("dispose",C),P(L),W(L),L.isVideoTexture&&f.delete(L),L.isHTMLTexture&&u.delete(L)}function D(L){L.removeEventListener("dispose",U),P(L),re(L)}function G(){for(const L of g){const y=L.deref();y!==void 0&&(y.isRenderTarget===!0?D(y):z(y))}g.clear(),u.clear()}function W(L){const y=i.get(L);if(y.__webglInit===void 0)return;const X=L.source,de=m.get(X);if(de){const ae=de[y.__cacheKey];ae.usedTimes--,ae.usedTimes===0&&H(L),Object.keys(de).length===0&&m.delete(X)}i.remove(L)}function H(L){const y=i.get(L);n.deleteTexture(y.__webglTexture);const X=L.source,de=m.get(X);delete de[y.__cacheKey],a.memory.textures--}function re(L){const y=i.get(L);y.__depthDisposeCallback&&y.__depthDisposeCallback();const X=L.depthTexture;if(X&&X.renderTarget===L&&z(X),L.isWebGLCubeRenderTarget)for(let ae=0;ae<6;ae++){if(Array.isArray(y.__webglFramebuffer[ae]))for(let Me=0;Me<y.__webglFramebuffer[ae].length;Me++)n.deleteFramebuffer(y.__webglFramebuffer[ae][Me]);else n.deleteFramebuffer(y.__webglFramebuffer[ae]);y.__webglDepthbuffer&&n.deleteRenderbuffer(y.__webglDepthbuffer[ae])}else{if(Array.isArray(y.__webglFramebuffer))for(let ae=0;ae<y.__webglFramebuffer.length;ae++)n.deleteFramebuffer(y.__webglFramebuffer[ae]);else n.deleteFramebuffer(y.__webglFramebuffer);if(y.__webglDepthbuffer&&n.deleteRenderbuffer(y.__webglDepthbuffer),y.__webglMultisampledFramebuffer&&n.deleteFramebuffer(y.__webglMultisampledFramebuffer),y.__webglColorRenderbuffer)for(let ae=0;ae<y.__webglColorRenderbuffer.length;ae++)y.__webglColorRenderbuffer[ae]&&n.deleteRenderbuffer(y.__webglColorRenderbuffer[ae]);y.__webglDepthRenderbuffer&&n.deleteRenderbuffer(y.__webglDepthRenderbuffer)}const de=L.textures;for(let ae=0,Me=de.length;ae<Me;ae++){const Ee=i.get(de[ae]);Ee.__webglTexture&&(n.deleteTexture(Ee.__webglTexture),a.memory.textures--),i.remove(de[ae])}i.remove(L)}let $=0;function Z(){$=0}function ee(){return $}function ue(L){$=L}function ce(){const L=$;return L>=r.maxTextures&&Je("WebGLTextures: Trying to use "+(L+1)+" texture units while this GPU supports only "+r.maxTextures),$+=1,L}function Q(L){const y=[];return y.push(L.wrapS),y.push(L.wrapT),y.push(L.wrapR||0),y.push(L.magFilter),y.push(L.minFilter),y.push(L.anisotropy),y.push(L.internalFormat),y.push(L.format),y.push(L.type),y.push(L.generateMipmaps),y.push(L.mipmapsAutoUpdate),y.push(L.premultiplyAlpha),y.push(L.flipY),y.push(L.unpackAlignment),y.push(L.colorSpace),y.join()}function he(L,y){const X=i.get(L);if(L.isVideoTexture&&wt(L),L.isRenderTargetTexture===!1&&L.isExternalTexture!==!0&&L.version>0&&X.__version!==L.version){const de=L.image;if(de===null)Je("WebGLRenderer: Texture marked for update but no image data found.");else if(de.complete===!1)Je("WebGLRenderer: Texture marked for update but image is incomplete");else{Nt(X,L,y);return}}else L.isExternalTexture&&(X.__webglTexture=L.sourceTexture?L.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,X.__webglTexture,n.TEXTURE0+y)}function _e(L,y){const X=i.get(L);if(L.isRenderTargetTexture===!1&&L.version>0&&X.__version!==L.version){Nt(X,L,y);return}else L.isExternalTexture&&(X.__webglTexture=L.sourceTexture?L.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,X.__webglTexture,n.TEXTURE0+y)}function Ce(L,y){const X=i.get(L);if(L.isRenderTargetTexture===!1&&L.version>0&&X.__version!==L.version){Nt(X,L,y);return}t.bindTexture(n.TEXTURE_3D,X.__webglTexture,n.TEXTURE0+y)}function Se(L,y){const X=i.get(L);if(L.version>0&&X.__version!==L.version){pe(X,L,y);return}t.bindTexture(n.TEXTURE_CUBE_MAP,X.__webglTexture,n.TEXTURE0+y)}const We={[Sc]:n.REPEAT,[$i]:n.CLAMP_TO_EDGE,[Mc]:n.MIRRORED_REPEAT},Ze={[wn]:n.NEAREST,[Rv]:n.NEAREST_MIPMAP_NEAREST,[so]:n.NEAREST_MIPMAP_LINEAR,[Wn]:n.LINEAR,[yc]:n.LINEAR_MIPMAP_NEAREST,[cr]:n.LINEAR_MIPMAP_LINEAR},Ge={[Dv]:n.NEVER,[Fh]:n.ALWAYS,[Nv]:n.LESS,[Ih]:n.LEQUAL,[Iv]:n.EQUAL,[Uh]:n.GEQUAL,[Uv]:n.GREATER,[Fv]:n.NOTEQUAL};function ut(L,y){if(y.type===Ri&&e.has("OES_texture_float_linear")===!1&&(y.magFilter===Wn||y.magFilter===yc||y.magFilter===so||y.magFilter===cr||y.minFilter===Wn||y.minFilter===yc||y.minFilter===so||y.minFilter===cr)&&Je("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(L,n.TEXTURE_WRAP_S,We[y.wrapS]),n.texParameteri(L,n.TEXTURE_WRAP_T,We[y.wrapT]),(L===n.TEXTURE_3D||L===n.TEXTURE_2D_ARRAY)&&n.texParameteri(L,n.TEXTURE_WRAP_R,We[y.wrapR]),n.texParameteri(L,n.TEXTURE_MAG_FILTER,Ze[y.magFilter]),n.texParameteri(L,n.TEXTURE_MIN_FILTER,Ze[y.minFilter]),y.compareFunction&&(n.texParameteri(L,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(L,n.TEXTURE_COMPARE_FUNC,Ge[y.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(y.magFilter===wn||y.minFilter!==so&&y.minFilter!==cr||y.type===Ri&&e.has("OES_texture_float_linear")===!1)return;if(y.anisotropy>1||i.get(y).__currentAnisotropy){const X=e.get("EXT_texture_filter_anisotropic");n.texParameterf(L,X.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(y.anisotropy,r.getMaxAnisotropy())),i.get(y).__currentAnisotropy=y.anisotropy}}}function ot(L,y){let X=!1;L.__webglInit===void 0&&(L.__webglInit=!0,y.addEventListener("dispose",C),O(y));const de=y.source;let ae=m.get(de);ae===void 0&&(ae={},m.set(de,ae));const Me=Q(y);if(Me!==L.__cacheKey){ae[Me]===void 0&&(ae[Me]={texture:n.createTexture(),usedTimes:0},a.memory.textures++,X=!0),ae[Me].usedTimes++;const Ee=ae[L.__cacheKey];Ee!==void 0&&(ae[L.__cacheKey].usedTimes--,Ee.usedTimes===0&&H(y)),L.__cacheKey=Me,L.__webglTexture=ae[Me].texture}return X}function je(L,y,X){return Math.floor(Math.floor(L/X)/y)}function Ot(L,y,X,de){const Me=L.updateRanges;if(Me.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,y.width,y.height,X,de,y.data);else{Me.sort((B,se)=>B.start-se.start);let Ee=0;for(let B=1;B<Me.length;B++){const se=Me[Ee],ne=Me[B],Te=se.start+se.count,xe=je(ne.start,y.width,4),we=je(se.start,y.width,4);ne.start<=Te+1&&xe===we&&je(ne.start+ne.count-1,y.width,4)===xe?se.count=Math.max(se.count,ne.start+ne.count-se.start):(++Ee,Me[Ee]=ne)}Me.length=Ee+1;const te=t.getParameter(n.UNPACK_ROW_LENGTH),ie=t.getParameter(n.UNPACK_SKIP_PIXELS),ve=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,y.width);for(let B=0,se=Me.length;B<se;B++){const ne=Me[B],Te=Math.floor(ne.start/4),xe=Math.ceil(ne.count/4),we=Te%y.width,Xe=Math.floor(Te/y.width),et=xe,fe=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,we),t.pixelStorei(n.UNPACK_SKIP_ROWS,Xe),t.texSubImage2D(n.TEXTURE_2D,0,we,Xe,et,fe,X,de,y.data)}L.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,te),t.pixelStorei(n.UNPACK_SKIP_PIXELS,ie),t.pixelStorei(n.UNPACK_SKIP_ROWS,ve)}}function Nt(L,y,X){let de=n.TEXTURE_2D;(y.isDataArrayTexture||y.isCompressedArrayTexture)&&(de=n.TEXTURE_2D_ARRAY),y.isData3DTexture&&(de=n.TEXTURE_3D);const ae=ot(L,y),Me=y.source;t.bindTexture(de,L.__webglTexture,n.TEXTURE0+X);const Ee=i.get(Me);if(Me.version!==Ee.__version||ae===!0){if(t.activeTexture(n.TEXTURE0+X),(typeof ImageBitmap<"u"&&y.image instanceof ImageBitmap)===!1){const fe=bt.getPrimaries(bt.workingColorSpace),He=y.colorSpace===dr?null:bt.getPrimaries(y.colorSpace),tt=y.colorSpace===dr||fe===He?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,y.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,y.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,tt)}t.pixelStorei(n.UNPACK_ALIGNMENT,y.unpackAlignment);let ie=_(y.image,!1,r.maxTextureSize);ie=Fe(y,ie);const ve=s.convert(y.format,y.colorSpace),B=s.convert(y.type);let se=A(y.internalFormat,ve,B,y.normalized,y.colorSpace,y.isVideoTexture);ut(de,y);let ne;const Te=y.mipmaps,xe=y.isVideoTexture!==!0,we=Ee.__version===void 0||ae===!0,Xe=Me.dataReady,et=w(y,ie);if(y.isDepthTexture)se=v(y.format===fr,y.type),we&&(xe?t.texStorage2D(n.TEXTURE_2D,1,se,ie.width,ie.height):t.texImage2D(n.TEXTURE_2D,0,se,ie.width,ie.height,0,ve,B,null));else if(y.isDataTexture)if(Te.length>0){xe&&we&&t.texStorage2D(n.TEXTURE_2D,et,se,Te[0].width,Te[0].height);for(let fe=0,He=Te.length;fe<He;fe++)ne=Te[fe],xe?Xe&&t.texSubImage2D(n.TEXTURE_2D,fe,0,0,ne.width,ne.height,ve,B,ne.data):t.texImage2D(n.TEXTURE_2D,fe,se,ne.width,ne.height,0,ve,B,ne.data);y.generateMipmaps=!1}else xe?(we&&t.texStorage2D(n.TEXTURE_2D,et,se,ie.width,ie.height),Xe&&Ot(y,ie,ve,B)):t.texImage2D(n.TEXTURE_2D,0,se,ie.width,ie.height,0,ve,B,ie.data);else if(y.isCompressedTexture)if(y.isCompressedArrayTexture){xe&&we&&t.texStorage3D(n.TEXTURE_2D_ARRAY,et,se,Te[0].width,Te[0].height,ie.depth);for(let fe=0,He=Te.length;fe<He;fe++)if(ne=Te[fe],y.format!==Pi)if(ve!==null)if(xe){if(Xe)if(y.layerUpdates.size>0){const tt=Dp(ne.width,ne.height,y.format,y.type);for(const Pe of y.layerUpdates){const dt=ne.data.subarray(Pe*tt/ne.data.BYTES_PER_ELEMENT,(Pe+1)*tt/ne.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,fe,0,0,Pe,ne.width,ne.height,1,ve,dt)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,fe,0,0,0,ne.width,ne.height,ie.depth,ve,ne.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,fe,se,ne.width,ne.height,ie.depth,0,ne.data,0,0);else Je("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else xe?Xe&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,fe,0,0,0,ne.width,ne.height,ie.depth,ve,B,ne.data):t.texImage3D(n.TEXTURE_2D_ARRAY,fe,se,ne.width,ne.height,ie.depth,0,ve,B,ne.data);y.layerUpdates.size>0&&y.clearLayerUpdates()}else{xe&&we&&t.texStorage2D(n.TEXTURE_2D,et,se,Te[0].width,Te[0].height);for(let fe=0,He=Te.length;fe<He;fe++)ne=Te[fe],y.format!==Pi?ve!==null?xe?Xe&&t.compressedTexSubImage2D(n.TEXTURE_2D,fe,0,0,ne.width,ne.height,ve,ne.data):t.compressedTexImage2D(n.TEXTURE_2D,fe,se,ne.width,ne.height,0,ne.data):Je("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):xe?Xe&&t.texSubImage2D(n.TEXTURE_2D,fe,0,0,ne.width,ne.height,ve,B,ne.data):t.texImage2D(n.TEXTURE_2D,fe,se,ne.width,ne.height,0,ve,B,ne.data)}else if(y.isDataArrayTexture)if(xe){if(we&&t.texStorage3D(n.TEXTURE_2D_ARRAY,et,se,ie.width,ie.height,ie.depth),Xe)if(y.layerUpdates.size>0){const fe=Dp(ie.width,ie.height,y.format,y.type);for(const He of y.layerUpdates){const tt=ie.data.subarray(He*fe/ie.data.BYTES_PER_ELEMENT,(He+1)*fe/ie.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,He,ie.width,ie.height,1,ve,B,tt)}y.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,ie.width,ie.height,ie.depth,ve,B,ie.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,se,ie.width,ie.height,ie.depth,0,ve,B,ie.data);else if(y.isData3DTexture)xe?(we&&t.texStorage3D(n.TEXTURE_3D,et,se,ie.width,ie.height,ie.depth),Xe&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,ie.width,ie.height,ie.depth,ve,B,ie.data)):t.texImage3D(n.TEXTURE_3D,0,se,ie.width,ie.height,ie.depth,0,ve,B,ie.data);else if(y.isFramebufferTexture){if(we)if(xe)t.texStorage2D(n.TEXTURE_2D,et,se,ie.width,ie.height);else{let fe=ie.width,He=ie.height;for(let tt=0;tt<et;tt++)t.texImage2D(n.TEXTURE_2D,tt,se,fe,He,0,ve,B,null),fe>>=1,He>>=1}}else if(y.isHTMLTexture){if("texElementImage2D"in n){const fe=n.canvas;if(fe.hasAttribute("layoutsubtree")||fe.setAttribute("layoutsubtree","true"),ie.parentNode!==fe){fe.appendChild(ie),u.add(y),fe.onpaint=He=>{const tt=He.changedElements;for(const Pe of u)tt.includes(Pe.image)&&(Pe.needsUpdate=!0)},fe.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,ie);else{const tt=n.RGBA,Pe=n.RGBA,dt=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,tt,Pe,dt,ie)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(Te.length>0){if(xe&&we){const fe=Ye(Te[0]);t.texStorage2D(n.TEXTURE_2D,et,se,fe.width,fe.height)}for(let fe=0,He=Te.length;fe<He;fe++)ne=Te[fe],xe?Xe&&t.texSubImage2D(n.TEXTURE_2D,fe,0,0,ve,B,ne):t.texImage2D(n.TEXTURE_2D,fe,se,ve,B,ne);y.generateMipmaps=!1}else if(xe){if(we){const fe=Ye(ie);t.texStorage2D(n.TEXTURE_2D,et,se,fe.width,fe.height)}Xe&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,ve,B,ie)}else t.texImage2D(n.TEXTURE_2D,0,se,ve,B,ie);E(y)&&y.mipmapsAutoUpdate===!0&&M(de),Ee.__version=Me.version,y.onUpdate&&y.onUpdate(y)}L.__version=y.version}function pe(L,y,X){if(y.image.length!==6)return;const de=ot(L,y),ae=y.source;t.bindTexture(n.TEXTURE_CUBE_MAP,L.__webglTexture,n.TEXTURE0+X);const Me=i.get(ae);if(ae.version!==Me.__version||de===!0){t.activeTexture(n.TEXTURE0+X);const Ee=bt.getPrimaries(bt.workingColorSpace),te=y.colorSpace===dr?null:bt.getPrimaries(y.colorSpace),ie=y.colorSpace===dr||Ee===te?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,y.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,y.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,y.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,ie);const ve=y.isCompressedTexture||y.image[0].isCompressedTexture,B=y.image[0]&&y.image[0].isDataTexture,se=[];for(let Pe=0;Pe<6;Pe++)!ve&&!B?se[Pe]=_(y.image[Pe],!0,r.maxCubemapSize):se[Pe]=B?y.image[Pe].image:y.image[Pe],se[Pe]=Fe(y,se[Pe]);const ne=se[0],Te=s.convert(y.format,y.colorSpace),xe=s.convert(y.type);let we=A(y.internalFormat,Te,xe,y.normalized,y.colorSpace);const Xe=y.isVideoTexture!==!0,et=Me.__version===void 0||de===!0,fe=ae.dataReady;let He=w(y,ne);ut(n.TEXTURE_CUBE_MAP,y);let tt;if(y.isDepthTexture){if(we=v(y.format===fr,y.type),et)if(Xe)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,we,ne.width,ne.height);else for(let Pe=0;Pe<6;Pe++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Pe,0,we,ne.width,ne.height,0,Te,xe,null)}else if(ve){Xe&&et&&t.texStorage2D(n.TEXTURE_CUBE_MAP,He,we,ne.width,ne.height);for(let Pe=0;Pe<6;Pe++){tt=se[Pe].mipmaps;for(let dt=0;dt<tt.length;dt++){const Xt=tt[dt];y.format!==Pi?Te!==null?Xe?fe&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Pe,dt,0,0,Xt.width,Xt.height,Te,Xt.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Pe,dt,we,Xt.width,Xt.height,0,Xt.data):Je("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Xe?fe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Pe,dt,0,0,Xt.width,Xt.height,Te,xe,Xt.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Pe,dt,we,Xt.width,Xt.height,0,Te,xe,Xt.data)}}}else{if(tt=y.mipmaps,Xe&&et){tt.length>0&&He++;const Pe=Ye(se[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,He,we,Pe.width,Pe.height)}for(let Pe=0;Pe<6;Pe++)if(B){Xe?fe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Pe,0,0,0,se[Pe].width,se[Pe].height,Te,xe,se[Pe].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Pe,0,we,se[Pe].width,se[Pe].height,0,Te,xe,se[Pe].data);for(let dt=0;dt<tt.length;dt++){const Bn=tt[dt].image[Pe].image;Xe?fe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Pe,dt+1,0,0,Bn.width,Bn.height,Te,xe,Bn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Pe,dt+1,we,Bn.width,Bn.height,0,Te,xe,Bn.data)}}else{Xe?fe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Pe,0,0,0,Te,xe,se[Pe]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Pe,0,we,Te,xe,se[Pe]);for(let dt=0;dt<tt.length;dt++){const Xt=tt[dt];Xe?fe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Pe,dt+1,0,0,Te,xe,Xt.image[Pe]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Pe,dt+1,we,Te,xe,Xt.image[Pe])}}}E(y)&&y.mipmapsAutoUpdate===!0&&M(n.TEXTURE_CUBE_MAP),Me.__version=ae.version,y.onUpdate&&y.onUpdate(y)}L.__version=y.version}function Ie(L,y,X,de,ae,Me){const Ee=s.convert(X.format,X.colorSpace),te=s.convert(X.type),ie=A(X.internalFormat,Ee,te,X.normalized,X.colorSpace),ve=i.get(y),B=i.get(X);if(B.__renderTarget=y,!ve.__hasExternalTextures){const se=Math.max(1,y.width>>Me),ne=Math.max(1,y.height>>Me);ae===n.TEXTURE_3D||ae===n.TEXTURE_2D_ARRAY?t.texImage3D(ae,Me,ie,se,ne,y.depth,0,Ee,te,null):t.texImage2D(ae,Me,ie,se,ne,0,Ee,te,null)}t.bindFramebuffer(n.FRAMEBUFFER,L),me(y)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,de,ae,B.__webglTexture,0,rt(y)):(ae===n.TEXTURE_2D||ae>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&ae<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,de,ae,B.__webglTexture,Me),t.bindFramebuffer(n.FRAMEBUFFER,null)}function gt(L,y,X){if(n.bindRenderbuffer(n.RENDERBUFFER,L),y.depthBuffer){const de=y.depthTexture,ae=de&&de.isDepthTexture?de.type:null,Me=v(y.stencilBuffer,ae),Ee=y.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;me(y)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,rt(y),Me,y.width,y.height):X?n.renderbufferStorageMultisample(n.RENDERBUFFER,rt(y),Me,y.width,y.height):n.renderbufferStorage(n.RENDERBUFFER,Me,y.width,y.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,Ee,n.RENDERBUFFER,L)}else{const de=y.textures;for(let ae=0;ae<de.length;ae++){const Me=de[ae],Ee=s.convert(Me.format,Me.colorSpace),te=s.convert(Me.type),ie=A(Me.internalFormat,Ee,te,Me.normalized,Me.colorSpace);me(y)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,rt(y),ie,y.width,y.height):X?n.renderbufferStorageMultisample(n.RENDERBUFFER,rt(y),ie,y.width,y.height):n.renderbufferStorage(n.RENDERBUFFER,ie,y.width,y.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function qe(L,y,X){const de=y.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,L),!(y.depthTexture&&y.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");const ae=i.get(y.depthTexture);ae.__renderTarget=y;const Me=de?y.depthTexture.image[0]:y.depthTexture.image;(!ae.__webglTexture||Me.width!==y.width||Me.height!==y.height)&&(Me.width=y.width,Me.height=y.height,y.depthTexture.needsUpdate=!0),de?Se(y.depthTexture,0):he(y.depthTexture,0);const Ee=ae.__webglTexture,te=rt(y),ie=de?n.TEXTURE_CUBE_MAP_POSITIVE_X+X:n.TEXTURE_2D,ve=y.depthTexture.format===fr?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(y.depthTexture.format===ur)me(y)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ve,ie,Ee,0,te):n.framebufferTexture2D(n.FRAMEBUFFER,ve,ie,Ee,0);else if(y.depthTexture.format===fr)me(y)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ve,ie,Ee,0,te):n.framebufferTexture2D(n.FRAMEBUFFER,ve,ie,Ee,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function nt(L){const y=i.get(L),X=L.isWebGLCubeRenderTarget===!0;if(y.__boundDepthTexture!==L.depthTexture){const de=L.depthTexture;if(y.__depthDisposeCallback&&y.__depthDisposeCallback(),de){const ae=()=>{delete y.__boundDepthTexture,delete y.__depthDisposeCallback,de.removeEventListener("dispose",ae)};de.addEventListener("dispose",ae),y.__depthDisposeCallback=ae}y.__boundDepthTexture=de}if(L.depthTexture&&!y.__autoAllocateDepthBuffer)if(X)for(let de=0;de<6;de++)qe(y.__webglFramebuffer[de],L,de);else L.texture.mipmaps.length>0?qe(y.__webglFramebuffer[0],L,0):qe(y.__webglFramebuffer,L,0);else if(X){y.__webglDepthbuffer=[];for(let de=0;de<6;de++)if(t.bindFramebuffer(n.FRAMEBUFFER,y.__webglFramebuffer[de]),y.__webglDepthbuffer[de]===void 0)y.__webglDepthbuffer[de]=n.createRenderbuffer(),gt(y.__webglDepthbuffer[de],L,!1);else{const ae=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Me=y.__webglDepthbuffer[de];n.bindRenderbuffer(n.RENDERBUFFER,Me),n.framebufferRenderbuffer(n.FRAMEBUFFER,ae,n.RENDERBUFFER,Me)}}else if(L.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,y.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,y.__webglFramebuffer),y.__webglDepthbuffer===void 0)y.__webglDepthbuffer=n.createRenderbuffer(),gt(y.__webglDepthbuffer,L,!1);else{const ae=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Me=y.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,Me),n.framebufferRenderbuffer(n.FRAMEBUFFER,ae,n.RENDERBUFFER,Me)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function it(L,y,X){const de=i.get(L);y!==void 0&&Ie(de.__webglFramebuffer,L,L.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),X!==void 0&&nt(L)}function ft(L){const y=L.texture,X=i.get(L),de=i.get(y);L.addEventListener("dispose",U),O(L);const ae=L.textures,Me=L.isWebGLCubeRenderTarget===!0,Ee=ae.length>1;if(Ee||(de.__webglTexture===void 0&&(de.__webglTexture=n.createTexture()),de.__version=y.version,a.memory.textures++),Me){X.__webglFramebuffer=[];for(let te=0;te<6;te++)if(y.mipmaps.length>0){X.__webglFramebuffer[te]=[];for(let ie=0;ie<y.mipmaps.length;ie++)X.__webglFramebuffer[te][ie]=n.createFramebuffer()}else X.__webglFramebuffer[te]=n.createFramebuffer()}else{if(y.mipmaps.length>0){X.__webglFramebuffer=[];for(let te=0;te<y.mipmaps.length;te++)X.__webglFramebuffer[te]=n.createFramebuffer()}else X.__webglFramebuffer=n.createFramebuffer();if(Ee)for(let te=0,ie=ae.length;te<ie;te++){const ve=i.get(ae[te]);ve.__webglTexture===void 0&&(ve.__webglTexture=n.createTexture(),a.memory.textures++)}if(L.samples>0&&me(L)===!1){X.__webglMultisampledFramebuffer=n.createFramebuffer(),X.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,X.__webglMultisampledFramebuffer);for(let te=0;te<ae.length;te++){const ie=ae[te];X.__webglColorRenderbuffer[te]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,X.__webglColorRenderbuffer[te]);const ve=s.convert(ie.format,ie.colorSpace),B=s.convert(ie.type),se=A(ie.internalFormat,ve,B,ie.normalized,ie.colorSpace,L.isXRRenderTarget===!0),ne=rt(L);n.renderbufferStorageMultisample(n.RENDERBUFFER,ne,se,L.width,L.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+te,n.RENDERBUFFER,X.__webglColorRenderbuffer[te])}n.bindRenderbuffer(n.RENDERBUFFER,null),L.depthBuffer&&(X.__webglDepthRenderbuffer=n.createRenderbuffer(),gt(X.__webglDepthRenderbuffer,L,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(Me){t.bindTexture(n.TEXTURE_CUBE_MAP,de.__webglTexture),ut(n.TEXTURE_CUBE_MAP,y);for(let te=0;te<6;te++)if(y.mipmaps.length>0)for(let ie=0;ie<y.mipmaps.length;ie++)Ie(X.__webglFramebuffer[te][ie],L,y,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+te,ie);else Ie(X.__webglFramebuffer[te],L,y,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+te,0);E(y)?M(n.TEXTURE_CUBE_MAP):y.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,y.mipmaps.length-1),t.unbindTexture()}else if(Ee){for(let te=0,ie=ae.length;te<ie;te++){const ve=ae[te],B=i.get(ve);let se=n.TEXTURE_2D;(L.isWebGL3DRenderTarget||L.isWebGLArrayRenderTarget)&&(se=L.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(se,B.__webglTexture),ut(se,ve),Ie(X.__webglFramebuffer,L,ve,n.COLOR_ATTACHMENT0+te,se,0),E(ve)&&M(se)}t.unbindTexture()}else{let te=n.TEXTURE_2D;if((L.isWebGL3DRenderTarget||L.isWebGLArrayRenderTarget)&&(te=L.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(te,de.__webglTexture),ut(te,y),y.mipmaps.length>0)for(let ie=0;ie<y.mipmaps.length;ie++)Ie(X.__webglFramebuffer[ie],L,y,n.COLOR_ATTACHMENT0,te,ie);else Ie(X.__webglFramebuffer,L,y,n.COLOR_ATTACHMENT0,te,0);E(y)?M(te):y.mipmaps.length>0&&n.texParameteri(te,n.TEXTURE_MAX_LEVEL,y.mipmaps.length-1),t.unbindTexture()}L.depthBuffer&&nt(L)}function F(L){const y=L.textures;for(let X=0,de=y.length;X<de;X++){const ae=y[X];if(E(ae)&&ae.mipmapsAutoUpdate===!0){const Me=R(L),Ee=i.get(ae).__webglTexture;t.bindTexture(Me,Ee),M(Me),t.unbindTexture()}}}const ye=[];function Ke(L){if(L.samples>0){if(me(L)===!1){const y=L.textures,X=L.width,de=L.height;let ae=n.COLOR_BUFFER_BIT;const Me=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Ee=i.get(L),te=y.length>1;if(te)for(let ve=0;ve<y.length;ve++)t.bindFramebuffer(n.FRAMEBUFFER,Ee.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ve,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,Ee.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+ve,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,Ee.__webglMultisampledFramebuffer),L.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Ee.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Ee.__webglFramebuffer);for(let ve=0;ve<y.length;ve++){if(L.resolveDepthBuffer&&(L.depthBuffer&&(ae|=n.DEPTH_BUFFER_BIT),L.stencilBuffer&&L.resolveStencilBuffer&&(ae|=n.STENCIL_BUFFER_BIT)),te){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,Ee.__webglColorRenderbuffer[ve]);const B=i.get(y[ve]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,B,0)}n.blitFramebuffer(0,0,X,de,0,0,X,de,ae,n.NEAREST),l===!0&&(ye.length=0,ye.push(n.COLOR_ATTACHMENT0+ve),L.depthBuffer&&L.storeMultisampledDepthBuffer===!1&&ye.push(Me),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,ye))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),te)for(let ve=0;ve<y.length;ve++){t.bindFramebuffer(n.FRAMEBUFFER,Ee.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ve,n.RENDERBUFFER,Ee.__webglColorRenderbuffer[ve]);const B=i.get(y[ve]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,Ee.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+ve,n.TEXTURE_2D,B,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Ee.__webglMultisampledFramebuffer)}else if(L.depthBuffer&&L.storeMultisampledDepthBuffer===!1&&l){const y=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[y])}}}function rt(L){return Math.min(r.maxSamples,L.samples)}function me(L){const y=i.get(L);return L.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&y.__useRenderToTexture!==!1}function wt(L){const y=a.render.frame;f.get(L)!==y&&(f.set(L,y),L.update())}function Fe(L,y){const X=L.colorSpace,de=L.format,ae=L.type;return L.isCompressedTexture===!0||L.isVideoTexture===!0||X!==ho&&X!==dr&&(bt.getTransfer(X)===Dt?(de!==Pi||ae!==Kn)&&Je("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):At("WebGLTextures: Unsupported texture color space:",X)),y}function Ye(L){return typeof HTMLImageElement<"u"&&L instanceof HTMLImageElement?(c.width=L.naturalWidth||L.width,c.height=L.naturalHeight||L.height):typeof VideoFrame<"u"&&L instanceof VideoFrame?(c.width=L.displayWidth,c.height=L.displayHeight):(c.width=L.width,c.height=L.height),c}this.allocateTextureUnit=ce,this.resetTextureUnits=Z,this.getTextureUnits=ee,this.setTextureUnits=ue,this.setTexture2D=he,this.setTexture2DArray=_e,this.setTexture3D=Ce,this.setTextureCube=Se,this.rebindTextures=it,this.setupRenderTarget=ft,this.updateRenderTargetMipmap=F,this.updateMultisampleRenderTarget=Ke,this.setupDepthRenderbuffer=nt,this.setupFrameBufferTexture=Ie,this.useMultisampledRTT=me,this.dispose=G}function YE(n,e){function t(i,r=dr){let s;const a=bt.getTransfer(r);if(i===Kn)return n.UNSIGNED_BYTE;if(i===bc)return n.UNSIGNED_SHORT_4_4_4_4;if(i===wc)return n.UNSIGNED_SHORT_5_5_5_1;if(i===Ch)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===Ph)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===Ah)return n.BYTE;if(i===Rh)return n.SHORT;if(i===ca)return n.UNSIGNED_SHORT;if(i===Ec)return n.INT;if(i===Ai)return n.UNSIGNED_INT;if(i===Ri)return n.FLOAT;if(i===Ci)return n.HALF_FLOAT;if(i===Lh)return n.ALPHA;if(i===Dh)return n.RGB;if(i===Pi)return n.RGBA;if(i===ur)return n.DEPTH_COMPONENT;if(i===fr)return n.DEPTH_STENCIL;if(i===Nh)return n.RED;if(i===Tc)return n.RED_INTEGER;if(i===zr)return n.RG;if(i===Ac)return n.RG_INTEGER;if(i===Rc)return n.RGBA_INTEGER;if(i===ao||i===oo||i===lo||i===co)if(a===Dt)if(s=e.get("WEBGL_compressed_texture_s3tc_srgb"),s!==null){if(i===ao)return s.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===oo)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===lo)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===co)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(s=e.get("WEBGL_compressed_texture_s3tc"),s!==null){if(i===ao)return s.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===oo)return s.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===lo)return s.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===co)return s.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===Cc||i===Pc||i===Lc||i===Dc)if(s=e.get("WEBGL_compressed_texture_pvrtc"),s!==null){if(i===Cc)return s.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===Pc)return s.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===Lc)return s.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===Dc)return s.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===Nc||i===Ic||i===Uc||i===Fc||i===Oc||i===uo||i===Bc)if(s=e.get("WEBGL_compressed_texture_etc"),s!==null){if(i===Nc||i===Ic)return a===Dt?s.COMPRESSED_SRGB8_ETC2:s.COMPRESSED_RGB8_ETC2;if(i===Uc)return a===Dt?s.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:s.COMPRESSED_RGBA8_ETC2_EAC;if(i===Fc)return s.COMPRESSED_R11_EAC;if(i===Oc)return s.COMPRESSED_SIGNED_R11_EAC;if(i===uo)return s.COMPRESSED_RG11_EAC;if(i===Bc)return s.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===zc||i===Gc||i===Hc||i===kc||i===Vc||i===Wc||i===Xc||i===qc||i===$c||i===Yc||i===Kc||i===Zc||i===Jc||i===Qc)if(s=e.get("WEBGL_compressed_texture_astc"),s!==null){if(i===zc)return a===Dt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:s.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===Gc)return a===Dt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:s.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===Hc)return a===Dt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:s.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===kc)return a===Dt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:s.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===Vc)return a===Dt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:s.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===Wc)return a===Dt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:s.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===Xc)return a===Dt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:s.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===qc)return a===Dt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:s.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===$c)return a===Dt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:s.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===Yc)return a===Dt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:s.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===Kc)return a===Dt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:s.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===Zc)return a===Dt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:s.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===Jc)return a===Dt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:s.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===Qc)return a===Dt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:s.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===jc||i===eu||i===tu)if(s=e.get("EXT_texture_compression_bptc"),s!==null){if(i===jc)return a===Dt?s.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:s.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===eu)return s.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===tu)return s.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===nu||i===iu||i===fo||i===ru)if(s=e.get("EXT_texture_compression_rgtc"),s!==null){if(i===nu)return s.COMPRESSED_RED_RGTC1_EXT;if(i===iu)return s.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===fo)return s.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===ru)return s.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===fs?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}const KE=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,ZE=`
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

}`;class JE{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){const i=new _p(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){const t=e.cameras[0].viewport,i=new yr({vertexShader:KE,fragmentShader:ZE,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Si(new Ho(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}}class QE extends Gr{constructor(e,t){super();const i=this;let r=null,s=1,a=null,o="local-floor",l=1,c=null,f=null,u=null,d=null,m=null,g=null;const S=typeof XRWebGLBinding<"u",p=new JE,h={},_=t.getContextAttributes();let E=null,M=null;const R=[],A=[],v=new xt;let w=null,O=null;const P=new Mi;P.viewport=new Ht;const C=new Mi;C.viewport=new Ht;const U=[P,C],z=new Gx;let D=null,G=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(Q){let he=R[Q];return he===void 0&&(he=new _u,R[Q]=he),he.getTargetRaySpace()},this.getControllerGrip=function(Q){let he=R[Q];return he===void 0&&(he=new _u,R[Q]=he),he.getGripSpace()},this.getHand=function(Q){let he=R[Q];return he===void 0&&(he=new _u,R[Q]=he),he.getHandSpace()};function W(Q){const he=A.indexOf(Q.inputSource);if(he===-1)return;const _e=R[he];_e!==void 0&&(_e.update(Q.inputSource,Q.frame,c||a),_e.dispatchEvent({type:Q.type,data:Q.inputSource}))}function H(){r.removeEventListener("select",W),r.removeEventListener("selectstart",W),r.removeEventListener("selectend",W),r.removeEventListener("squeeze",W),r.removeEventListener("squeezestart",W),r.removeEventListener("squeezeend",W),r.removeEventListener("end",H),r.removeEventListener("inputsourceschange",re);for(let Q=0;Q<R.length;Q++){const he=A[Q];he!==null&&(A[Q]=null,R[Q].disconnect(he))}D=null,G=null,p.reset();for(const Q in h)delete h[Q];if(e.setRenderTarget(E),m=null,d=null,u=null,r=null,M=null,ce.stop(),i.isPresenting=!1,e.setPixelRatio(w),e.setSize(v.width,v.height,!1),O!==null){const Q=O.camera;Q.fov=O.fov,Q.zoom=O.zoom,Q.updateProjectionMatrix(),O=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(Q){s=Q,i.isPresenting===!0&&Je("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(Q){o=Q,i.isPresenting===!0&&Je("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||a},this.setReferenceSpace=function(Q){c=Q},this.getBaseLayer=function(){return d!==null?d:m},this.getBinding=function(){return u===null&&S&&(u=new XRWebGLBinding(r,t)),u},this.getFrame=function(){return g},this.getSession=function(){return r},this.setSession=async function(Q){if(r=Q,r!==null){if(E=e.getRenderTarget(),r.addEventListener("select",W),r.addEventListener("selectstart",W),r.addEventListener("selectend",W),r.addEventListener("squeeze",W),r.addEventListener("squeezestart",W),r.addEventListener("squeezeend",W),r.addEventListener("end",H),r.addEventListener("inputsourceschange",re),_.xrCompatible!==!0&&await t.makeXRCompatible(),w=e.getPixelRatio(),e.getSize(v),S&&"createProjectionLayer"in XRWebGLBinding.prototype){let _e=null,Ce=null,Se=null;_.depth&&(Se=_.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,_e=_.stencil?fr:ur,Ce=_.stencil?fs:Ai);const We={colorFormat:t.RGBA8,depthFormat:Se,scaleFactor:s};u=this.getBinding(),d=u.createProjectionLayer(We),r.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),M=new Li(d.textureWidth,d.textureHeight,{format:Pi,type:Kn,depthTexture:new Ts(d.textureWidth,d.textureHeight,Ce,void 0,void 0,void 0,void 0,void 0,void 0,_e),stencilBuffer:_.stencil,colorSpace:e.outputColorSpace,samples:_.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{const _e={antialias:_.antialias,alpha:!0,depth:_.depth,stencil:_.stencil,framebufferScaleFactor:s};m=new XRWebGLLayer(r,t,_e),r.updateRenderState({baseLayer:m}),e.setPixelRatio(1),e.setSize(m.framebufferWidth,m.framebufferHeight,!1),M=new Li(m.framebufferWidth,m.framebufferHeight,{format:Pi,type:Kn,colorSpace:e.outputColorSpace,stencilBuffer:_.stencil,resolveDepthBuffer:m.ignoreDepthValues===!1,resolveStencilBuffer:m.ignoreDepthValues===!1,storeMultisampledDepthBuffer:m.ignoreDepthValues===!1,storeMultisampledStencilBuffer:m.ignoreDepthValues===!1})}M.isXRRenderTarget=!0,this.setFoveation(l),c=null,a=await r.requestReferenceSpace(o),ce.setContext(r),ce.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(r!==null)return r.environmentBlendMode},this.getDepthTexture=function(){return p.getDepthTexture()};function re(Q){for(let he=0;he<Q.removed.length;he++){const _e=Q.removed[he],Ce=A.indexOf(_e);Ce>=0&&(A[Ce]=null,R[Ce].disconnect(_e))}for(let he=0;he<Q.added.length;he++){const _e=Q.added[he];let Ce=A.indexOf(_e);if(Ce===-1){for(let We=0;We<R.length;We++)if(We>=A.length){A.push(_e),Ce=We;break}else if(A[We]===null){A[We]=_e,Ce=We;break}if(Ce===-1)break}const Se=R[Ce];Se&&Se.connect(_e)}}function $(Q,he){he===null?Q.matrixWorld.copy(Q.matrix):Q.matrixWorld.multiplyMatrices(he.matrixWorld,Q.matrix),Q.matrixWorldInverse.copy(Q.matrixWorld).invert()}this.updateCamera=function(Q){if(r===null)return;let he=Q.near,_e=Q.far;p.texture!==null&&(p.depthNear>0&&(he=p.depthNear),p.depthFar>0&&(_e=p.depthFar)),z.near=C.near=P.near=he,z.far=C.far=P.far=_e,(D!==z.near||G!==z.far)&&(r.updateRenderState({depthNear:z.near,depthFar:z.far}),D=z.near,G=z.far),z.layers.mask=Q.layers.mask|6,P.layers.mask=z.layers.mask&-5,C.layers.mask=z.layers.mask&-3;const Ce=Q.parent,Se=z.cameras;$(z,Ce);for(let We=0;We<Se.length;We++)$(Se[We],Ce);z.projectionMatrix.copy(P.projectionMatrix),z.projectionMatrixInverse.copy(P.projectionMatrixInverse),O===null&&Q.isPerspectiveCamera&&(O={camera:Q,fov:Q.fov,zoom:Q.zoom}),Z(Q,z,Ce)};function Z(Q,he,_e){_e===null?Q.matrix.copy(he.matrixWorld):(Q.matrix.copy(_e.matrixWorld),Q.matrix.invert(),Q.matrix.multiply(he.matrixWorld)),Q.matrix.decompose(Q.position,Q.quaternion,Q.scale),Q.updateMatrixWorld(!0),Q.projectionMatrix.copy(he.projectionMatrix),Q.projectionMatrixInverse.copy(he.projectionMatrixInverse),Q.isPerspectiveCamera&&(Q.fov=da*2*Math.atan(1/Q.projectionMatrix.elements[5]),Q.zoom=1)}this.getCamera=function(){return z},this.getFoveation=function(){if(!(d===null&&m===null))return l},this.setFoveation=function(Q){l=Q,d!==null&&(d.fixedFoveation=Q),m!==null&&m.fixedFoveation!==void 0&&(m.fixedFoveation=Q)},this.hasDepthSensing=function(){return p.texture!==null},this.getDepthSensingMesh=function(){return p.getMesh(z)},this.getCameraTexture=function(Q){return h[Q]};let ee=null;function ue(Q,he){if(f=he.getViewerPose(c||a),g=he,f!==null){const _e=f.views;m!==null&&(e.setRenderTargetFramebuffer(M,m.framebuffer),e.setRenderTarget(M));let Ce=!1;_e.length!==z.cameras.length&&(z.cameras.length=0,Ce=!0);for(let Ge=0;Ge<_e.length;Ge++){const ut=_e[Ge];let ot=null;if(m!==null)ot=m.getViewport(ut);else{const Ot=u.getViewSubImage(d,ut);ot=Ot.viewport,Ge===0&&(e.setRenderTargetTextures(M,Ot.colorTexture,Ot.depthStencilTexture),e.setRenderTarget(M))}let je=U[Ge];je===void 0&&(je=new Mi,je.layers.enable(Ge),je.viewport=new Ht,U[Ge]=je),je.matrix.fromArray(ut.transform.matrix),je.matrix.decompose(je.position,je.quaternion,je.scale),je.projectionMatrix.fromArray(ut.projectionMatrix),je.projectionMatrixInverse.copy(je.projectionMatrix).invert(),je.viewport.set(ot.x,ot.y,ot.width,ot.height),Ge===0&&(z.matrix.copy(je.matrix),z.matrix.decompose(z.position,z.quaternion,z.scale)),Ce===!0&&z.cameras.push(je)}const Se=r.enabledFeatures;if(Se&&Se.includes("depth-sensing")&&r.depthUsage=="gpu-optimized"&&S){u=i.getBinding();const Ge=u.getDepthInformation(_e[0]);Ge&&Ge.isValid&&Ge.texture&&p.init(Ge,r.renderState)}if(Se&&Se.includes("camera-access")&&S){e.state.unbindTexture(),u=i.getBinding();for(let Ge=0;Ge<_e.length;Ge++){const ut=_e[Ge].camera;if(ut){let ot=h[ut];ot||(ot=new _p,h[ut]=ot);const je=u.getCameraImage(ut);ot.sourceTexture=je}}}}for(let _e=0;_e<R.length;_e++){const Ce=A[_e],Se=R[_e];Ce!==null&&Se!==void 0&&Se.update(Ce,he,c||a)}ee&&ee(Q,he),he.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:he}),g=null}const ce=new Np;ce.setAnimationLoop(ue),this.setAnimationLoop=function(Q){ee=Q},this.dispose=function(){}}}const jE=new kt,um=new lt;um.set(-1,0,0,0,1,0,0,0,1);function eb(n,e){function t(p,h){p.matrixAutoUpdate===!0&&p.updateMatrix(),h.value.copy(p.matrix)}function i(p,h){h.color.getRGB(p.fogColor.value,Sp(n)),h.isFog?(p.fogNear.value=h.near,p.fogFar.value=h.far):h.isFogExp2&&(p.fogDensity.value=h.density)}function r(p,h,_,E,M){h.isNodeMaterial?h.uniformsNeedUpdate=!1:h.isMeshBasicMaterial?s(p,h):h.isMeshLambertMaterial?(s(p,h),h.envMap&&(p.envMapIntensity.value=h.envMapIntensity)):h.isMeshToonMaterial?(s(p,h),u(p,h)):h.isMeshPhongMaterial?(s(p,h),f(p,h),h.envMap&&(p.envMapIntensity.value=h.envMapIntensity)):h.isMeshStandardMaterial?(s(p,h),d(p,h),h.isMeshPhysicalMaterial&&m(p,h,M)):h.isMeshMatcapMaterial?(s(p,h),g(p,h)):h.isMeshDepthMaterial?s(p,h):h.isMeshDistanceMaterial?(s(p,h),S(p,h)):h.isMeshNormalMaterial?s(p,h):h.isLineBasicMaterial?(a(p,h),h.isLineDashedMaterial&&o(p,h)):h.isPointsMaterial?l(p,h,_,E):h.isSpriteMaterial?c(p,h):h.isShadowMaterial?(p.color.value.copy(h.color),p.opacity.value=h.opacity):h.isShaderMaterial&&(h.uniformsNeedUpdate=!1)}function s(p,h){p.opacity.value=h.opacity,h.color&&p.diffuse.value.copy(h.color),h.emissive&&p.emissive.value.copy(h.emissive).multiplyScalar(h.emissiveIntensity),h.map&&(p.map.value=h.map,t(h.map,p.mapTransform)),h.alphaMap&&(p.alphaMap.value=h.alphaMap,t(h.alphaMap,p.alphaMapTransform)),h.bumpMap&&(p.bumpMap.value=h.bumpMap,t(h.bumpMap,p.bumpMapTransform),p.bumpScale.value=h.bumpScale,h.side===Vn&&(p.bumpScale.value*=-1)),h.normalMap&&(p.normalMap.value=h.normalMap,t(h.normalMap,p.normalMapTransform),p.normalScale.value.copy(h.normalScale),h.side===Vn&&p.normalScale.value.negate()),h.displacementMap&&(p.displacementMap.value=h.displacementMap,t(h.displacementMap,p.displacementMapTransform),p.displacementScale.value=h.displacementScale,p.displacementBias.value=h.displacementBias),h.emissiveMap&&(p.emissiveMap.value=h.emissiveMap,t(h.emissiveMap,p.emissiveMapTransform)),h.specularMap&&(p.specularMap.value=h.specularMap,t(h.specularMap,p.specularMapTransform)),h.alphaTest>0&&(p.alphaTest.value=h.alphaTest);const _=e.get(h),E=_.envMap,M=_.envMapRotation;E&&(p.envMap.value=E,p.envMapRotation.value.setFromMatrix4(jE.makeRotationFromEuler(M)).transpose(),E.isCubeTexture&&E.isRenderTargetTexture===!1&&p.envMapRotation.value.premultiply(um),p.reflectivity.value=h.reflectivity,p.ior.value=h.ior,p.refractionRatio.value=h.refractionRatio),h.lightMap&&(p.lightMap.value=h.lightMap,p.lightMapIntensity.value=h.lightMapIntensity,t(h.lightMap,p.lightMapTransform)),h.aoMap&&(p.aoMap.value=h.aoMap,p.aoMapIntensity.value=h.aoMapIntensity,t(h.aoMap,p.aoMapTransform))}function a(p,h){p.diffuse.value.copy(h.color),p.opacity.value=h.opacity,h.map&&(p.map.value=h.map,t(h.map,p.mapTransform))}function o(p,h){p.dashSize.value=h.dashSize,p.totalSize.value=h.dashSize+h.gapSize,p.scale.value=h.scale}function l(p,h,_,E){p.diffuse.value.copy(h.color),p.opacity.value=h.opacity,p.size.value=h.size*_,p.scale.value=E*.5,h.map&&(p.map.value=h.map,t(h.map,p.uvTransform)),h.alphaMap&&(p.alphaMap.value=h.alphaMap,t(h.alphaMap,p.alphaMapTransform)),h.alphaTest>0&&(p.alphaTest.value=h.alphaTest)}function c(p,h){p.diffuse.value.copy(h.color),p.opacity.value=h.opacity,p.rotation.value=h.rotation,h.map&&(p.map.value=h.map,t(h.map,p.mapTransform)),h.alphaMap&&(p.alphaMap.value=h.alphaMap,t(h.alphaMap,p.alphaMapTransform)),h.alphaTest>0&&(p.alphaTest.value=h.alphaTest)}function f(p,h){p.specular.value.copy(h.specular),p.shininess.value=Math.max(h.shininess,1e-4)}function u(p,h){h.gradientMap&&(p.gradientMap.value=h.gradientMap)}function d(p,h){p.metalness.value=h.metalness,h.metalnessMap&&(p.metalnessMap.value=h.metalnessMap,t(h.metalnessMap,p.metalnessMapTransform)),p.roughness.value=h.roughness,h.roughnessMap&&(p.roughnessMap.value=h.roughnessMap,t(h.roughnessMap,p.roughnessMapTransform)),h.envMap&&(p.envMapIntensity.value=h.envMapIntensity)}function m(p,h,_){p.ior.value=h.ior,h.diffuseRoughness>0&&(p.diffuseRoughness.value=h.diffuseRoughness,h.diffuseRoughnessMap&&(p.diffuseRoughnessMap.value=h.diffuseRoughnessMap,t(h.diffuseRoughnessMap,p.diffuseRoughnessMapTransform))),h.sheen>0&&(p.sheenColor.value.copy(h.sheenColor).multiplyScalar(h.sheen),p.sheenRoughness.value=h.sheenRoughness,h.sheenColorMap&&(p.sheenColorMap.value=h.sheenColorMap,t(h.sheenColorMap,p.sheenColorMapTransform)),h.sheenRoughnessMap&&(p.sheenRoughnessMap.value=h.sheenRoughnessMap,t(h.sheenRoughnessMap,p.sheenRoughnessMapTransform))),h.clearcoat>0&&(p.clearcoat.value=h.clearcoat,p.clearcoatRoughness.value=h.clearcoatRoughness,h.clearcoatMap&&(p.clearcoatMap.value=h.clearcoatMap,t(h.clearcoatMap,p.clearcoatMapTransform)),h.clearcoatRoughnessMap&&(p.clearcoatRoughnessMap.value=h.clearcoatRoughnessMap,t(h.clearcoatRoughnessMap,p.clearcoatRoughnessMapTransform)),h.clearcoatNormalMap&&(p.clearcoatNormalMap.value=h.clearcoatNormalMap,t(h.clearcoatNormalMap,p.clearcoatNormalMapTransform),p.clearcoatNormalScale.value.copy(h.clearcoatNormalScale),h.side===Vn&&p.clearcoatNormalScale.value.negate())),h.dispersion>0&&(p.dispersion.value=h.dispersion),h.retroreflectivity>0&&(p.retroreflectivity.value=h.retroreflectivity),h.iridescence>0&&(p.iridescence.value=h.iridescence,p.iridescenceIOR.value=h.iridescenceIOR,p.iridescenceThicknessMinimum.value=h.iridescenceThicknessMinimum,p.iridescenceThicknessMaximum.value=h.iridescenceThicknessMaximum,h.iridescenceMap&&(p.iridescenceMap.value=h.iridescenceMap,t(h.iridescenceMap,p.iridescenceMapTransform)),h.iridescenceThicknessMap&&(p.iridescenceThicknessMap.value=h.iridescenceThicknessMap,t(h.iridescenceThicknessMap,p.iridescenceThicknessMapTransform))),h.transmission>0&&(p.transmission.value=h.transmission,p.transmissionSamplerMap.value=_.texture,p.transmissionSamplerSize.value.set(_.width,_.height),h.transmissionMap&&(p.transmissionMap.value=h.transmissionMap,t(h.transmissionMap,p.transmissionMapTransform)),p.thickness.value=h.thickness,h.thicknessMap&&(p.thicknessMap.value=h.thicknessMap,t(h.thicknessMap,p.thicknessMapTransform)),p.attenuationDistance.value=h.attenuationDistance,p.attenuationColor.value.copy(h.attenuationColor)),h.anisotropy>0&&(p.anisotropyVector.value.set(h.anisotropy*Math.cos(h.anisotropyRotation),h.anisotropy*Math.sin(h.anisotropyRotation)),h.anisotropyMap&&(p.anisotropyMap.value=h.anisotropyMap,t(h.anisotropyMap,p.anisotropyMapTransform))),p.specularIntensity.value=h.specularIntensity,p.specularColor.value.copy(h.specularColor),h.specularColorMap&&(p.specularColorMap.value=h.specularColorMap,t(h.specularColorMap,p.specularColorMapTransform)),h.specularIntensityMap&&(p.specularIntensityMap.value=h.specularIntensityMap,t(h.specularIntensityMap,p.specularIntensityMapTransform))}function g(p,h){h.matcap&&(p.matcap.value=h.matcap)}function S(p,h){const _=e.get(h).light;p.referencePosition.value.setFromMatrixPosition(_.matrixWorld),p.nearDistance.value=_.shadow.camera.near,p.farDistance.value=_.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:r}}function tb(n,e,t,i){let r={},s={};function a(_,E){const M=E.program;i.uniformBlockBinding(_,M,r[_.id])}function o(_,E){let M=r[_.id];M===void 0&&(g(_),M=l(_),r[_.id]=M,_.addEventListener("dispose",p));const R=E.program;i.updateUBOMapping(_,R);const A=e.render.frame;s[_.id]!==A&&(c(_),s[_.id]=A)}function l(_){const E=n.createBuffer(),M=_.__size,R=_.usage;return n.bindBuffer(n.UNIFORM_BUFFER,E),n.bufferData(n.UNIFORM_BUFFER,M,R),n.bindBuffer(n.UNIFORM_BUFFER,null),E}function c(_){const E=r[_.id],M=_.uniforms,R=_.__cache;n.bindBuffer(n.UNIFORM_BUFFER,E);for(let A=0,v=M.length;A<v;A++){const w=M[A];if(Array.isArray(w))for(let O=0,P=w.length;O<P;O++)f(w[O],A,O,R);else f(w,A,0,R)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function f(_,E,M,R){if(d(_,E,M,R)===!0){const A=_.__offset,v=_.value;if(Array.isArray(v)){let w=0;for(let O=0;O<v.length;O++){const P=v[O],C=S(P,!0);u(P,_.__data,w),w+=C.storage/Float32Array.BYTES_PER_ELEMENT}}else u(v,_.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,A,_.__data)}}function u(_,E,M){typeof _=="number"||typeof _=="boolean"?E[M]=_:_.isMatrix3?(E[M]=_.elements[0],E[M+1]=_.elements[1],E[M+2]=_.elements[2],E[M+3]=0,E[M+4]=_.elements[3],E[M+5]=_.elements[4],E[M+6]=_.elements[5],E[M+7]=0,E[M+8]=_.elements[6],E[M+9]=_.elements[7],E[M+10]=_.elements[8],E[M+11]=0):ArrayBuffer.isView(_)?E.set(_.subarray(0,E.length-M),M):_.toArray(E,M)}function d(_,E,M,R){const A=_.value,v=E+"_"+M;if(Array.isArray(A)){R[v]===void 0&&(R[v]=[]);const w=R[v];let O=!1;for(let P=0;P<A.length;P++)m(A[P],w,P)===!0&&(O=!0);return O}return m(A,R,v)}function m(_,E,M){if(E[M]===void 0)return typeof _=="number"||typeof _=="boolean"?E[M]=_:ArrayBuffer.isView(_)?E[M]=_.slice():E[M]=_.clone(),!0;{const R=E[M];if(typeof _=="number"||typeof _=="boolean"){if(R!==_)return E[M]=_,!0}else{if(ArrayBuffer.isView(_))return!0;if(R.equals(_)===!1)return R.copy(_),!0}}return!1}function g(_){const E=_.uniforms;let M=0;const R=16;for(let v=0,w=E.length;v<w;v++){const O=Array.isArray(E[v])?E[v]:[E[v]];for(let P=0,C=O.length;P<C;P++){const U=O[P],z=Array.isArray(U.value)?U.value:[U.value],D=Array.isArray(E[v])||Array.isArray(U.value);let G=M;for(let H=0,re=z.length;H<re;H++){const $=z[H],Z=S($,D),ee=M%R,ue=ee%Z.boundary,ce=ee+ue;M+=ue,ce!==0&&R-ce<Z.storage&&(M+=R-ce),H===0&&(G=M),M+=Z.storage}const W=U.type==="int"?Int32Array:U.type==="uint"?Uint32Array:Float32Array;U.__data=new W((M-G)/Float32Array.BYTES_PER_ELEMENT),U.__offset=G}}const A=M%R;return A>0&&(M+=R-A),_.__size=M,_.__cache={},this}function S(_,E){const M={boundary:0,storage:0};return typeof _=="number"||typeof _=="boolean"?(M.boundary=4,M.storage=4):_.isVector2?(M.boundary=8,M.storage=8):_.isVector3||_.isColor?(M.boundary=16,M.storage=12):_.isVector4?(M.boundary=16,M.storage=16):_.isMatrix3?(M.boundary=16,M.storage=48):_.isMatrix4?(M.boundary=16,M.storage=64):_.isTexture?Je("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(_)?(M.boundary=16,M.storage=_.byteLength):Je("WebGLRenderer: Unsupported uniform value type.",_),E===!0&&(M.boundary=16,M.storage=Math.ceil(M.storage/16)*16),M}function p(_){const E=_.target;E.removeEventListener("dispose",p),n.deleteBuffer(r[E.id]),delete r[E.id],delete s[E.id]}function h(){for(const _ in r)n.deleteBuffer(r[_]);r={},s={}}return{bind:a,update:o,dispose:h}}const nb=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]);let Ni=null;function ib(){return Ni===null&&(Ni=new wx(nb,16,16,zr,Ci),Ni.name="DFG_LUT",Ni.minFilter=Wn,Ni.magFilter=Wn,Ni.wrapS=$i,Ni.wrapT=$i,Ni.generateMipmaps=!1,Ni.needsUpdate=!0),Ni}class rb{constructor(e={}){const{canvas:t=Bv(),context:i=null,depth:r=!0,stencil:s=!1,alpha:a=!1,antialias:o=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:f="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:d=!1,outputBufferType:m=Kn}=e;this.isWebGLRenderer=!0;let g;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=i.getContextAttributes().alpha}else g=a;const S=m,p=new Set([Rc,Ac,Tc]),h=new Set([Kn,Ai,ca,fs,bc,wc]),_=new Uint32Array(4),E=new Int32Array(4),M={textures:[],min:[],max:[],resolution:[]};let R=null,A=null;const v=[],w=[];let O=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=qi,this.toneMappingExposure=1,this.transmissionResolutionScale=1;const P=this;let C=!1,U=null,z=null,D=null,G=null;this._outputColorSpace=ai;let W=0,H=0,re=null,$=-1,Z=null;const ee=new Ht,ue=new Ht;let ce=null;const Q=new mt(0);let he=0,_e=t.width,Ce=t.height,Se=1,We=null,Ze=null;const Ge=new Ht(0,0,_e,Ce),ut=new Ht(0,0,_e,Ce);let ot=!1;const je=new va,Ot=new Nu;let Nt=!1,pe=!1;const Ie=new kt,gt=new q,qe=new Ht,nt={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0};let it=!1;function ft(){return re===null?Se:1}let F=i;function ye(T,k){return t.getContext(T,k)}let Ke,rt,me,wt,Fe,Ye,L,y,X,de,ae,Me,Ee,te,ie,ve,B,se,ne,Te,xe,we,Xe;try{const T={alpha:!0,depth:r,stencil:s,antialias:o,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:f,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${cc}`),t.addEventListener("webglcontextlost",He,!1),t.addEventListener("webglcontextrestored",tt,!1),t.addEventListener("webglcontextcreationerror",Pe,!1),F===null){const k="webgl2";if(F=ye(k,T),F===null)throw ye(k)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}et()}catch(T){throw t.removeEventListener("webglcontextlost",He,!1),t.removeEventListener("webglcontextrestored",tt,!1),t.removeEventListener("webglcontextcreationerror",Pe,!1),At("WebGLRenderer: "+T.message),T}function et(){Ke=new oy(F),Ke.init(),xe=new YE(F,Ke),rt=new ZM(F,Ke,e,xe),me=new qE(F,Ke),rt.reversedDepthBuffer&&d&&me.buffers.depth.setReversed(!0),z=F.createFramebuffer(),D=F.createFramebuffer(),G=F.createFramebuffer(),wt=new uy(F),Fe=new DE,Ye=new $E(F,Ke,me,Fe,rt,xe,wt),L=new ay(P),y=new qx(F),we=new YM(F,y),X=new ly(F,y,wt,we),de=new dy(F,X,y,we,wt),se=new fy(F,rt,Ye),ie=new JM(Fe),ae=new LE(P,L,Ke,rt,we,ie),Me=new eb(P,Fe),Ee=new IE,te=new GE(Ke),B=new $M(P,L,me,de,g,l),ve=new XE(P,de,rt),Xe=new tb(F,wt,rt,me),ne=new KM(F,Ke,wt),Te=new cy(F,Ke,wt),wt.programs=ae.programs,P.capabilities=rt,P.extensions=Ke,P.properties=Fe,P.renderLists=Ee,P.shadowMap=ve,P.state=me,P.info=wt}S!==Kn&&(O=new py(S,t.width,t.height,o,r,s));const fe=new QE(P,F);this.xr=fe,this.getContext=function(){return F},this.getContextAttributes=function(){return F.getContextAttributes()},this.forceContextLoss=function(){const T=Ke.get("WEBGL_lose_context");T&&T.loseContext()},this.forceContextRestore=function(){const T=Ke.get("WEBGL_lose_context");T&&T.restoreContext()},this.getPixelRatio=function(){return Se},this.setPixelRatio=function(T){T!==void 0&&(Se=T,this.setSize(_e,Ce,!1))},this.getSize=function(T){return T.set(_e,Ce)},this.setSize=function(T,k,j=!0){if(fe.isPresenting){Je("WebGLRenderer: Can't change size while VR device is presenting.");return}_e=T,Ce=k,t.width=Math.floor(T*Se),t.height=Math.floor(k*Se),j===!0&&(t.style.width=T+"px",t.style.height=k+"px"),O!==null&&O.setSize(t.width,t.height),this.setViewport(0,0,T,k)},this.getDrawingBufferSize=function(T){return T.set(_e*Se,Ce*Se).floor()},this.setDrawingBufferSize=function(T,k,j){_e=T,Ce=k,Se=j,t.width=Math.floor(T*j),t.height=Math.floor(k*j),this.setViewport(0,0,T,k)},this.setEffects=function(T){if(S===Kn){At("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(T){for(let k=0;k<T.length;k++)if(T[k].isOutputPass===!0){Je("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}O.setEffects(T||[])},this.getCurrentViewport=function(T){return T.copy(ee)},this.getViewport=function(T){return T.copy(Ge)},this.setViewport=function(T,k,j,Y){T.isVector4?Ge.set(T.x,T.y,T.z,T.w):Ge.set(T,k,j,Y),me.viewport(ee.copy(Ge).multiplyScalar(ft()).round())},this.getScissor=function(T){return T.copy(ut)},this.setScissor=function(T,k,j,Y){T.isVector4?ut.set(T.x,T.y,T.z,T.w):ut.set(T,k,j,Y),me.scissor(ue.copy(ut).multiplyScalar(ft()).round())},this.getScissorTest=function(){return ot},this.setScissorTest=function(T){me.setScissorTest(ot=T)},this.setOpaqueSort=function(T){We=T},this.setTransparentSort=function(T){Ze=T},this.getClearColor=function(T){return T.copy(B.getClearColor())},this.setClearColor=function(){B.setClearColor(...arguments)},this.getClearAlpha=function(){return B.getClearAlpha()},this.setClearAlpha=function(){B.setClearAlpha(...arguments)},this.clear=function(T=!0,k=!0,j=!0){let Y=0;if(T){let K=!1;if(re!==null){const Ae=re.texture.format;K=p.has(Ae)}if(K){const Ae=re.texture.type,De=h.has(Ae),Re=B.getClearColor(),Ne=B.getClearAlpha(),Ve=Re.r,st=Re.g,_t=Re.b;De?(_[0]=Ve,_[1]=st,_[2]=_t,_[3]=Ne,F.clearBufferuiv(F.COLOR,0,_)):(E[0]=Ve,E[1]=st,E[2]=_t,E[3]=Ne,F.clearBufferiv(F.COLOR,0,E))}else Y|=F.COLOR_BUFFER_BIT}k&&(Y|=F.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),j&&(Y|=F.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),Y!==0&&F.clear(Y)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(T){T.setRenderer(this),U=T},this.dispose=function(){t.removeEventListener("webglcontextlost",He,!1),t.removeEventListener("webglcontextrestored",tt,!1),t.removeEventListener("webglcontextcreationerror",Pe,!1),B.dispose(),Ee.dispose(),te.dispose(),Ye.dispose(),Fe.dispose(),L.dispose(),de.dispose(),X.dispose(),we.dispose(),Xe.dispose(),ae.dispose(),fe.dispose(),fe.removeEventListener("sessionstart",rl),fe.removeEventListener("sessionend",Oi),er.stop()};function He(T){T.preventDefault(),go("WebGLRenderer: Context Lost."),C=!0}function tt(){go("WebGLRenderer: Context Restored."),C=!1;const T=wt.autoReset,k=ve.enabled,j=ve.autoUpdate,Y=ve.needsUpdate,K=ve.type;et(),wt.autoReset=T,ve.enabled=k,ve.autoUpdate=j,ve.needsUpdate=Y,ve.type=K}function Pe(T){At("WebGLRenderer: A WebGL context could not be created. Reason: ",T.statusMessage)}function dt(T){const k=T.target;k.removeEventListener("dispose",dt),Xt(k)}function Xt(T){Bn(T),Fe.remove(T)}function Bn(T){const k=Fe.get(T).programs;k!==void 0&&(k.forEach(function(j){ae.releaseProgram(j)}),T.isShaderMaterial&&ae.releaseShaderCache(T))}this.renderBufferDirect=function(T,k,j,Y,K,Ae){k===null&&(k=nt);const De=K.isMesh&&K.matrixWorld.determinantAffine()<0,Re=Ca(T,k,j,Y,K);me.setMaterial(Y,De);let Ne=j.index,Ve=1;if(Y.wireframe===!0){if(Ne=X.getWireframeAttribute(j),Ne===void 0)return;Ve=2}const st=j.drawRange,_t=j.attributes.position;let ke=st.start*Ve,vt=(st.start+st.count)*Ve;Ae!==null&&(ke=Math.max(ke,Ae.start*Ve),vt=Math.min(vt,(Ae.start+Ae.count)*Ve)),Ne!==null?(ke=Math.max(ke,0),vt=Math.min(vt,Ne.count)):_t!=null&&(ke=Math.max(ke,0),vt=Math.min(vt,_t.count));const Zt=vt-ke;if(Zt<0||Zt===1/0)return;we.setup(K,Y,Re,j,Ne);let It,Ut=ne;if(Ne!==null&&(It=y.get(Ne),Ut=Te,Ut.setIndex(It)),K.isMesh)Y.wireframe===!0?(me.setLineWidth(Y.wireframeLinewidth*ft()),Ut.setMode(F.LINES)):Ut.setMode(F.TRIANGLES);else if(K.isLine){let gn=Y.linewidth;gn===void 0&&(gn=1),me.setLineWidth(gn*ft()),K.isLineSegments?Ut.setMode(F.LINES):K.isLineLoop?Ut.setMode(F.LINE_LOOP):Ut.setMode(F.LINE_STRIP)}else K.isPoints?Ut.setMode(F.POINTS):K.isSprite&&Ut.setMode(F.TRIANGLES);if(K.isBatchedMesh)if(Ke.get("WEBGL_multi_draw"))Ut.renderMultiDraw(K._multiDrawStarts,K._multiDrawCounts,K._multiDrawCount);else{const gn=K._multiDrawStarts,Be=K._multiDrawCounts,on=K._multiDrawCount,yt=Ne?y.get(Ne).bytesPerElement:1,nr=Fe.get(Y).currentProgram.getUniforms();for(let ln=0;ln<on;ln++)nr.setValue(F,"_gl_DrawID",ln),Ut.render(gn[ln]/yt,Be[ln])}else if(K.isInstancedMesh)Ut.renderInstances(ke,Zt,K.count);else if(j.isInstancedBufferGeometry){const gn=j._maxInstanceCount!==void 0?j._maxInstanceCount:1/0,Be=Math.min(j.instanceCount,gn);Ut.renderInstances(ke,Zt,Be)}else Ut.render(ke,Zt)};function Ta(T,k,j,Y){U!==null&&T.isNodeMaterial&&U.setObject(Y,T),Nt===!0&&ie.setState(T,j,!1),T.transparent===!0&&T.side===pi&&T.forceSinglePass===!1?(T.side=Vn,T.needsUpdate=!0,Bi(T,k,Y),T.side=Br,T.needsUpdate=!0,Bi(T,k,Y),T.side=pi):Bi(T,k,Y)}this.compile=function(T,k,j=null){j===null&&(j=T),U!==null&&U.renderStart(T,k,j),A=te.get(j),A.init(k),w.push(A),j.traverseVisible(function(K){K.isLight&&K.layers.test(k.layers)&&(A.pushLight(K),K.castShadow&&A.pushShadow(K))}),T!==j&&T.traverseVisible(function(K){K.isLight&&K.layers.test(k.layers)&&(A.pushLight(K),K.castShadow&&A.pushShadow(K))}),A.setupLights(),U!==null&&U.updateLights(A.state.lightsArray),pe=this.localClippingEnabled,Nt=ie.init(this.clippingPlanes,pe),Nt===!0&&ie.setGlobalState(this.clippingPlanes,k),U!==null&&ve.render(A.state.shadowsArray,j,k);const Y=new Set;return T.traverse(function(K){if(!(K.isMesh||K.isPoints||K.isLine||K.isSprite))return;const Ae=K.material;if(Ae)if(Array.isArray(Ae))for(let De=0;De<Ae.length;De++){const Re=Ae[De];Ta(Re,j,k,K),Y.add(Re)}else Ta(Ae,j,k,K),Y.add(Ae)}),A=w.pop(),U!==null&&U.renderEnd(),Y},this.compileAsync=function(T,k,j=null){const Y=this.compile(T,k,j);return new Promise(K=>{function Ae(){if(Y.forEach(function(De){const Ne=Fe.get(De).currentProgram;(Ne===void 0||Ne.isReady())&&Y.delete(De)}),Y.size===0){K(T);return}setTimeout(Ae,10)}Ke.get("KHR_parallel_shader_compile")!==null?Ae():setTimeout(Ae,10)})};let Ns=null;function nf(T){Ns&&Ns(T)}function rl(){er.stop()}function Oi(){er.start()}const er=new Np;er.setAnimationLoop(nf),typeof self<"u"&&er.setContext(self),this.setAnimationLoop=function(T){Ns=T,fe.setAnimationLoop(T),T===null?er.stop():er.start()},fe.addEventListener("sessionstart",rl),fe.addEventListener("sessionend",Oi),this.render=function(T,k){if(k!==void 0&&k.isCamera!==!0){At("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(C===!0)return;U!==null&&U.renderStart(T,k);const j=fe.enabled===!0&&fe.isPresenting===!0,Y=O!==null&&(re===null||j)&&O.begin(P,re);if(T.matrixWorldAutoUpdate===!0&&T.updateMatrixWorld(),k.parent===null&&k.matrixWorldAutoUpdate===!0&&k.updateMatrixWorld(),fe.enabled===!0&&fe.isPresenting===!0&&(O===null||O.isCompositing()===!1)&&(fe.cameraAutoUpdate===!0&&fe.updateCamera(k),k=fe.getCamera()),T.isScene===!0&&T.onBeforeRender(P,T,k,re),A=te.get(T,w.length),A.init(k),A.state.textureUnits=Ye.getTextureUnits(),w.push(A),Ie.multiplyMatrices(k.projectionMatrix,k.matrixWorldInverse),k.isArrayCamera?Ot.setFromArrayCamera(k):je.setFromProjectionMatrix(Ie,mi,k.reversedDepth),pe=this.localClippingEnabled,Nt=ie.init(this.clippingPlanes,pe),R=Ee.get(T,v.length),R.init(),v.push(R),this.info.render.frame++,fe.enabled===!0&&fe.isPresenting===!0){const De=P.xr.getDepthSensingMesh();De!==null&&tr(De,k,-1/0,P.sortObjects)}tr(T,k,0,P.sortObjects),R.finish(),U!==null&&U.updateLights(A.state.lightsArray),P.sortObjects===!0&&R.sort(We,Ze),it=fe.enabled===!1||fe.isPresenting===!1||fe.hasDepthSensing()===!1,it&&B.addToRenderList(R,T),this.info.autoReset===!0&&this.info.reset(),Nt===!0&&ie.beginShadows();const K=A.state.shadowsArray;if(ve.render(K,T,k),Nt===!0&&ie.endShadows(),(Y&&O.hasRenderPass())===!1){const De=R.opaque,Re=R.transmissive;if(A.setupLights(),k.isArrayCamera){const Ne=k.cameras;if(Re.length>0)for(let Ve=0,st=Ne.length;Ve<st;Ve++){const _t=Ne[Ve];Ei(De,Re,T,_t)}it&&B.render(T);for(let Ve=0,st=Ne.length;Ve<st;Ve++){const _t=Ne[Ve];Aa(R,T,_t,_t.viewport)}}else Re.length>0&&Ei(De,Re,T,k),it&&B.render(T),Aa(R,T,k)}re!==null&&H===0&&(Ye.updateMultisampleRenderTarget(re),Ye.updateRenderTargetMipmap(re)),Y&&O.end(P),T.isScene===!0&&T.onAfterRender(P,T,k),we.resetDefaultState(),$=-1,Z=null,w.pop(),w.length>0?(A=w[w.length-1],Ye.setTextureUnits(A.state.textureUnits),Nt===!0&&ie.setGlobalState(P.clippingPlanes,A.state.camera)):A=null,v.pop(),v.length>0?R=v[v.length-1]:R=null,U!==null&&U.renderEnd()};function tr(T,k,j,Y){if(T.visible===!1)return;if(T.layers.test(k.layers)){if(T.isGroup)j=T.renderOrder;else if(T.isLOD)T.autoUpdate===!0&&T.update(k);else if(T.isLight)A.pushLight(T),T.castShadow&&A.pushShadow(T);else if(T.isSprite){const De=k.isArrayCamera?Ot:je;if(!T.frustumCulled||T.intersectsFrustum(De)){Y&&qe.setFromMatrixPosition(T.matrixWorld).applyMatrix4(Ie);const Re=de.update(T),Ne=T.material;Ne.visible&&R.push(T,Re,Ne,j,qe.z,null,k)}}else if(T.isMesh||T.isLine||T.isPoints){const De=k.isArrayCamera?Ot:je;if(!T.frustumCulled||T.intersectsFrustum(De)){const Re=de.update(T),Ne=T.material;if(Y&&(T.boundingSphere!==void 0?(T.boundingSphere===null&&T.computeBoundingSphere(),qe.copy(T.boundingSphere.center)):(Re.boundingSphere===null&&Re.computeBoundingSphere(),qe.copy(Re.boundingSphere.center)),qe.applyMatrix4(T.matrixWorld).applyMatrix4(Ie)),Array.isArray(Ne)){const Ve=Re.groups;for(let st=0,_t=Ve.length;st<_t;st++){const ke=Ve[st],vt=Ne[ke.materialIndex];vt&&vt.visible&&R.push(T,Re,vt,j,qe.z,ke,k)}}else Ne.visible&&R.push(T,Re,Ne,j,qe.z,null,k)}}}const Ae=T.children;for(let De=0,Re=Ae.length;De<Re;De++)tr(Ae[De],k,j,Y)}function Aa(T,k,j,Y){const{opaque:K,transmissive:Ae,transparent:De}=T;A.setupLightsView(j),Nt===!0&&ie.setGlobalState(P.clippingPlanes,j),Y&&me.viewport(ee.copy(Y)),K.length>0&&Jt(K,k,j),Ae.length>0&&Jt(Ae,k,j),De.length>0&&Jt(De,k,j),me.buffers.depth.setTest(!0),me.buffers.depth.setMask(!0),me.buffers.color.setMask(!0),me.setPolygonOffset(!1)}function Ei(T,k,j,Y){if((j.isScene===!0?j.overrideMaterial:null)!==null)return;if(A.state.transmissionRenderTarget[Y.id]===void 0){const ke=Ke.has("EXT_color_buffer_half_float")||Ke.has("EXT_color_buffer_float");A.state.transmissionRenderTarget[Y.id]=new Li(1,1,{generateMipmaps:!0,type:ke?Ci:Kn,minFilter:cr,samples:Math.max(4,rt.samples),stencilBuffer:s,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:bt.workingColorSpace})}const Ae=A.state.transmissionRenderTarget[Y.id],De=Y.viewport||ee;Ae.setSize(De.z*P.transmissionResolutionScale,De.w*P.transmissionResolutionScale);const Re=P.getRenderTarget(),Ne=P.getActiveCubeFace(),Ve=P.getActiveMipmapLevel();P.setRenderTarget(Ae),P.getClearColor(Q),he=P.getClearAlpha(),he<1&&P.setClearColor(16777215,.5),P.clear(),it&&B.render(j);const st=P.toneMapping;P.toneMapping=qi;const _t=Y.viewport;if(Y.viewport!==void 0&&(Y.viewport=void 0),A.setupLightsView(Y),Nt===!0&&ie.setGlobalState(P.clippingPlanes,Y),Jt(T,j,Y),Ye.updateMultisampleRenderTarget(Ae),Ye.updateRenderTargetMipmap(Ae),Ke.has("WEBGL_multisampled_render_to_texture")===!1){let ke=!1;for(let vt=0,Zt=k.length;vt<Zt;vt++){const It=k[vt],{object:Ut,geometry:gn,material:Be,group:on}=It;if(Be.side===pi&&Ut.layers.test(Y.layers)){const yt=Be.side;Be.side=Vn,Be.needsUpdate=!0,tn(Ut,j,Y,gn,Be,on),Be.side=yt,Be.needsUpdate=!0,ke=!0}}ke===!0&&(Ye.updateMultisampleRenderTarget(Ae),Ye.updateRenderTargetMipmap(Ae))}P.setRenderTarget(Re,Ne,Ve),P.setClearColor(Q,he),_t!==void 0&&(Y.viewport=_t),P.toneMapping=st}function Jt(T,k,j){const Y=k.isScene===!0?k.overrideMaterial:null;for(let K=0,Ae=T.length;K<Ae;K++){const De=T[K],{object:Re,geometry:Ne,group:Ve}=De;let st=De.material;st.allowOverride===!0&&Y!==null&&(st=Y),Re.layers.test(j.layers)&&tn(Re,k,j,Ne,st,Ve)}}function tn(T,k,j,Y,K,Ae){U!==null&&K.isNodeMaterial&&U.setObject(T,K),T.onBeforeRender(P,k,j,Y,K,Ae),T.modelViewMatrix.multiplyMatrices(j.matrixWorldInverse,T.matrixWorld),T.normalMatrix.getNormalMatrix(T.modelViewMatrix),K.onBeforeRender(P,k,j,Y,T,Ae),K.transparent===!0&&K.side===pi&&K.forceSinglePass===!1?(K.side=Vn,K.needsUpdate=!0,P.renderBufferDirect(j,k,Y,K,T,Ae),K.side=Br,K.needsUpdate=!0,P.renderBufferDirect(j,k,Y,K,T,Ae),K.side=pi):P.renderBufferDirect(j,k,Y,K,T,Ae),T.onAfterRender(P,k,j,Y,K,Ae)}function nn(T){let k=0;for(const j of T)j.texture!==null&&k++;return k}function Bi(T,k,j){k.isScene!==!0&&(k=nt);const Y=Fe.get(T),K=A.state.lights,Ae=A.state.shadowsArray,De=K.state.version,Re=ae.getParameters(T,K.state,Ae,k,j,A.state.lightProbeGridArray),Ne=ae.getProgramCacheKey(Re);let Ve=Y.programs;Y.environment=T.isMeshStandardMaterial||T.isMeshLambertMaterial||T.isMeshPhongMaterial?k.environment:null,Y.fog=k.fog;const st=T.isMeshStandardMaterial||T.isMeshLambertMaterial&&!T.envMap||T.isMeshPhongMaterial&&!T.envMap;Y.envMap=L.get(T.envMap||Y.environment,st),Y.envMapRotation=Y.environment!==null&&T.envMap===null?k.environmentRotation:T.envMapRotation,Ve===void 0&&(T.addEventListener("dispose",dt),Ve=new Map,Y.programs=Ve,Y.programVariants=new Map);let _t=Ve.get(Ne);if(_t!==void 0){if(Y.currentProgram===_t&&Y.lightsStateVersion===De)return Ra(T,Re),_t}else Re.uniforms=ae.getUniforms(T),U!==null&&T.isNodeMaterial&&U.build(T,j,Re),T.onBeforeCompile(Re,P),_t=ae.acquireProgram(Re,Ne),Ve.set(Ne,_t),Y.uniforms=Re.uniforms;const ke=Y.uniforms;return(!T.isShaderMaterial&&!T.isRawShaderMaterial||T.clipping===!0)&&(ke.clippingPlanes=ie.uniform),Ra(T,Re),Y.needsLights=wr(T),Y.lightsStateVersion=De,Y.needsLights&&(ke.ambientLightColor.value=K.state.ambient,ke.lightProbe.value=K.state.probe,ke.sunLights.value=K.state.sun,ke.sunLightShadows.value=K.state.sunShadow,ke.directionalLights.value=K.state.directional,ke.directionalLightShadows.value=K.state.directionalShadow,ke.spotLights.value=K.state.spot,ke.spotLightShadows.value=K.state.spotShadow,ke.rectAreaLights.value=K.state.rectArea,ke.ltc_1.value=K.state.rectAreaLTC1,ke.ltc_2.value=K.state.rectAreaLTC2,ke.pointLights.value=K.state.point,ke.pointLightShadows.value=K.state.pointShadow,ke.hemisphereLights.value=K.state.hemi,ke.sunShadowMatrix.value=K.state.sunShadowMatrix,ke.sunShadowCascade.value=K.state.sunShadowCascade,ke.directionalShadowMatrix.value=K.state.directionalShadowMatrix,ke.spotLightMatrix.value=K.state.spotLightMatrix,ke.spotLightMap.value=K.state.spotLightMap,ke.pointShadowMatrix.value=K.state.pointShadowMatrix),Y.numLightProbeGrids=nn(A.state.lightProbeGridArray),Y.currentProgram=_t,Y.uniformsList=null,_t}function jn(T,k,j,Y,K){const Ae=Fe.get(T),De=Ae.currentProgram.id+","+Y+","+K;let Re=Ae.programVariants.get(De);return Re===void 0?(Re=Bi(T,k,j),Ae.programVariants.set(De,Re)):(Ae.currentProgram=Re,Ae.uniformsList=null,Ae.outputColorSpace=Y,Ae.toneMapping=K),Re}function br(T){if(T.uniformsList===null){const k=T.currentProgram.getUniforms();T.uniformsList=Ko.seqWithValue(k.seq,T.uniforms)}return T.uniformsList}function Ra(T,k){const j=Fe.get(T);j.outputColorSpace=k.outputColorSpace,j.batching=k.batching,j.batchingColor=k.batchingColor,j.instancing=k.instancing,j.instancingColor=k.instancingColor,j.instancingMorph=k.instancingMorph,j.skinning=k.skinning,j.morphTargets=k.morphTargets,j.morphNormals=k.morphNormals,j.morphColors=k.morphColors,j.morphTargetsCount=k.morphTargetsCount,j.numClippingPlanes=k.numClippingPlanes,j.numIntersection=k.numClipIntersection,j.vertexAlphas=k.vertexAlphas,j.vertexTangents=k.vertexTangents,j.toneMapping=k.toneMapping}function Ca(T,k,j,Y,K){k.isScene!==!0&&(k=nt),Ye.resetTextureUnits();const Ae=k.fog,De=Y.isMeshStandardMaterial||Y.isMeshLambertMaterial||Y.isMeshPhongMaterial?k.environment:null,Re=re===null?P.outputColorSpace:re.isXRRenderTarget===!0?re.texture.colorSpace:bt.workingColorSpace,Ne=Y.isMeshStandardMaterial||Y.isMeshLambertMaterial&&!Y.envMap||Y.isMeshPhongMaterial&&!Y.envMap,Ve=L.get(Y.envMap||De,Ne),st=Y.vertexColors===!0&&!!j.attributes.color&&j.attributes.color.itemSize===4,_t=!!j.attributes.tangent&&(!!Y.normalMap||Y.anisotropy>0),ke=!!j.morphAttributes.position,vt=!!j.morphAttributes.normal,Zt=!!j.morphAttributes.color;let It=qi;Y.toneMapped&&(re===null||re.isXRRenderTarget===!0)&&(It=P.toneMapping);const Ut=j.morphAttributes.position||j.morphAttributes.normal||j.morphAttributes.color,gn=Ut!==void 0?Ut.length:0,Be=Fe.get(Y),on=A.state.lights;if(Nt===!0&&(pe===!0||T!==Z)){const Ft=T===Z&&Y.id===$;ie.setState(Y,T,Ft)}let yt=!1,nr=!1;Y.version===Be.__version?Be.needsLights&&Be.lightsStateVersion!==on.state.version||K.isBatchedMesh&&Be.batching===!1||!K.isBatchedMesh&&Be.batching===!0||K.isBatchedMesh&&Be.batchingColor===!0&&K._colorsTexture===null||K.isBatchedMesh&&Be.batchingColor===!1&&K._colorsTexture!==null||K.isInstancedMesh&&Be.instancing===!1||!K.isInstancedMesh&&Be.instancing===!0||K.isSkinnedMesh&&Be.skinning===!1||!K.isSkinnedMesh&&Be.skinning===!0||K.isInstancedMesh&&Be.instancingColor===!0&&K.instanceColor===null||K.isInstancedMesh&&Be.instancingColor===!1&&K.instanceColor!==null||K.isInstancedMesh&&Be.instancingMorph===!0&&K.morphTexture===null||K.isInstancedMesh&&Be.instancingMorph===!1&&K.morphTexture!==null||Be.envMap!==Ve||Y.fog===!0&&Be.fog!==Ae||Be.numClippingPlanes!==void 0&&(Be.numClippingPlanes!==ie.numPlanes||Be.numIntersection!==ie.numIntersection)||Be.vertexAlphas!==st||Be.vertexTangents!==_t||Be.morphTargets!==ke||Be.morphNormals!==vt||Be.morphColors!==Zt||Be.morphTargetsCount!==gn||Be.numLightProbeGrids!==nn(A.state.lightProbeGridArray)?yt=!0:(Be.outputColorSpace!==Re||Be.toneMapping!==It)&&(nr=!0):(yt=!0,Be.__version=Y.version);let ln=Be.currentProgram;(yt===!0||nr===!0)&&(ln=nr===!0?jn(Y,k,K,Re,It):Bi(Y,k,K),U&&Y.isNodeMaterial&&U.onUpdateProgram(Y,ln,Be));let Fs=!1,zi=!1,ir=!1;const pt=ln.getUniforms(),Qt=Be.uniforms;if(me.useProgram(ln.program)&&(Fs=!0,zi=!0,ir=!0),Y.id!==$&&($=Y.id,zi=!0),Fs||Z!==T){me.buffers.depth.getReversed()&&T.reversedDepth!==!0&&(T._reversedDepth=!0,T.updateProjectionMatrix()),pt.setValue(F,"projectionMatrix",T.projectionMatrix),pt.setValue(F,"viewMatrix",T.matrixWorldInverse);const cn=pt.map.cameraPosition;cn!==void 0&&cn.setValue(F,gt.setFromMatrixPosition(T.matrixWorld)),rt.logarithmicDepthBuffer&&pt.setValue(F,"logDepthBufFC",2/(Math.log(T.far+1)/Math.LN2)),(Y.isMeshPhongMaterial||Y.isMeshToonMaterial||Y.isMeshLambertMaterial||Y.isMeshBasicMaterial||Y.isMeshStandardMaterial||Y.isShaderMaterial)&&pt.setValue(F,"isOrthographic",T.isOrthographicCamera===!0),Z!==T&&(Z=T,zi=!0,ir=!0)}if(Be.needsLights&&(on.state.sunShadowMap.length>0&&pt.setValue(F,"sunShadowMap",on.state.sunShadowMap,Ye),on.state.directionalShadowMap.length>0&&pt.setValue(F,"directionalShadowMap",on.state.directionalShadowMap,Ye),on.state.spotShadowMap.length>0&&pt.setValue(F,"spotShadowMap",on.state.spotShadowMap,Ye),on.state.pointShadowMap.length>0&&pt.setValue(F,"pointShadowMap",on.state.pointShadowMap,Ye)),K.isSkinnedMesh){pt.setOptional(F,K,"bindMatrix"),pt.setOptional(F,K,"bindMatrixInverse");const Ft=K.skeleton;Ft&&(Ft.boneTexture===null&&Ft.computeBoneTexture(),pt.setValue(F,"boneTexture",Ft.boneTexture,Ye))}K.isBatchedMesh&&(pt.setOptional(F,K,"batchingTexture"),pt.setValue(F,"batchingTexture",K._matricesTexture,Ye),pt.setOptional(F,K,"batchingIdTexture"),pt.setValue(F,"batchingIdTexture",K._indirectTexture,Ye),pt.setOptional(F,K,"batchingColorTexture"),K._colorsTexture!==null&&pt.setValue(F,"batchingColorTexture",K._colorsTexture,Ye));const zn=j.morphAttributes;if((zn.position!==void 0||zn.normal!==void 0||zn.color!==void 0)&&se.update(K,j,ln),(zi||Be.receiveShadow!==K.receiveShadow)&&(Be.receiveShadow=K.receiveShadow,pt.setValue(F,"receiveShadow",K.receiveShadow)),(Y.isMeshStandardMaterial||Y.isMeshLambertMaterial||Y.isMeshPhongMaterial)&&Y.envMap===null&&k.environment!==null&&(Qt.envMapIntensity.value=k.environmentIntensity),Qt.dfgLUT!==void 0&&(Qt.dfgLUT.value=ib()),zi){if(pt.setValue(F,"toneMappingExposure",P.toneMappingExposure),Be.needsLights&&Is(Qt,ir),Ae&&Y.fog===!0&&Me.refreshFogUniforms(Qt,Ae),Me.refreshMaterialUniforms(Qt,Y,Se,Ce,A.state.transmissionRenderTarget[T.id]),Be.needsLights&&Be.numLightProbeGrids>0){const Ft=M;let cn=0;for(const Dn of A.state.lightProbeGridArray)Dn.texture!==null&&(Ft.textures[cn]=Dn.texture,Ft.min[cn]=Dn.boundingBox.min,Ft.max[cn]=Dn.boundingBox.max,Ft.resolution[cn]=Dn.resolution,cn++);for(const Dn in Ft)Ft[Dn].length=cn;Qt.probesSH.value=Ft.textures,Qt.probesMin.value=Ft.min,Qt.probesMax.value=Ft.max,Qt.probesResolution.value=Ft.resolution}Ko.upload(F,br(Be),Qt,Ye)}if(Y.isShaderMaterial&&Y.uniformsNeedUpdate===!0&&(Ko.upload(F,br(Be),Qt,Ye),Y.uniformsNeedUpdate=!1),Y.isSpriteMaterial&&pt.setValue(F,"center",K.center),pt.setValue(F,"modelViewMatrix",K.modelViewMatrix),pt.setValue(F,"normalMatrix",K.normalMatrix),pt.setValue(F,"modelMatrix",K.matrixWorld),Y.uniformsGroups!==void 0){const Ft=Y.uniformsGroups;for(let cn=0,Dn=Ft.length;cn<Dn;cn++){const sl=Ft[cn];Xe.update(sl,ln),Xe.bind(sl,ln)}}return ln}function Is(T,k){T.ambientLightColor.needsUpdate=k,T.lightProbe.needsUpdate=k,T.sunLights.needsUpdate=k,T.sunLightShadows.needsUpdate=k,T.directionalLights.needsUpdate=k,T.directionalLightShadows.needsUpdate=k,T.pointLights.needsUpdate=k,T.pointLightShadows.needsUpdate=k,T.spotLights.needsUpdate=k,T.spotLightShadows.needsUpdate=k,T.rectAreaLights.needsUpdate=k,T.hemisphereLights.needsUpdate=k}function wr(T){return T.isMeshLambertMaterial||T.isMeshToonMaterial||T.isMeshPhongMaterial||T.isMeshStandardMaterial||T.isShadowMaterial||T.isShaderMaterial&&T.lights===!0}this.getActiveCubeFace=function(){return W},this.getActiveMipmapLevel=function(){return H},this.getRenderTarget=function(){return re},this.setRenderTargetTextures=function(T,k,j){const Y=Fe.get(T);Y.__autoAllocateDepthBuffer=T.resolveDepthBuffer===!1,Y.__autoAllocateDepthBuffer===!1&&(Y.__useRenderToTexture=!1),Fe.get(T.texture).__webglTexture=k,Fe.get(T.depthTexture).__webglTexture=Y.__autoAllocateDepthBuffer?void 0:j,Y.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(T,k){const j=Fe.get(T);j.__webglFramebuffer=k,j.__useDefaultFramebuffer=k===void 0},this.setRenderTarget=function(T,k=0,j=0){re=T,W=k,H=j;let Y=null,K=!1,Ae=!1;if(T){const Re=Fe.get(T);if(Re.__useDefaultFramebuffer!==void 0){me.bindFramebuffer(F.FRAMEBUFFER,Re.__webglFramebuffer),ee.copy(T.viewport),ue.copy(T.scissor),ce=T.scissorTest,me.viewport(ee),me.scissor(ue),me.setScissorTest(ce),$=-1;return}else if(Re.__webglFramebuffer===void 0)Ye.setupRenderTarget(T);else if(Re.__hasExternalTextures)Ye.rebindTextures(T,Fe.get(T.texture).__webglTexture,Fe.get(T.depthTexture).__webglTexture);else if(T.depthBuffer){const st=T.depthTexture;if(Re.__boundDepthTexture!==st){if(st!==null&&Fe.has(st)&&(T.width!==st.image.width||T.height!==st.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ye.setupDepthRenderbuffer(T)}}const Ne=T.texture;(Ne.isData3DTexture||Ne.isDataArrayTexture||Ne.isCompressedArrayTexture)&&(Ae=!0);const Ve=Fe.get(T).__webglFramebuffer;T.isWebGLCubeRenderTarget?(Array.isArray(Ve[k])?Y=Ve[k][j]:Y=Ve[k],K=!0):T.samples>0&&Ye.useMultisampledRTT(T)===!1?Y=Fe.get(T).__webglMultisampledFramebuffer:Array.isArray(Ve)?Y=Ve[j]:Y=Ve,ee.copy(T.viewport),ue.copy(T.scissor),ce=T.scissorTest}else ee.copy(Ge).multiplyScalar(Se).floor(),ue.copy(ut).multiplyScalar(Se).floor(),ce=ot;if(j!==0&&(Y=z),me.bindFramebuffer(F.FRAMEBUFFER,Y)&&me.drawBuffers(T,Y),me.viewport(ee),me.scissor(ue),me.setScissorTest(ce),K){const Re=Fe.get(T.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_CUBE_MAP_POSITIVE_X+k,Re.__webglTexture,j)}else if(Ae){const Re=k;for(let Ne=0;Ne<T.textures.length;Ne++){const Ve=Fe.get(T.textures[Ne]);F.framebufferTextureLayer(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0+Ne,Ve.__webglTexture,j,Re)}}else if(T!==null&&j!==0){const Re=Fe.get(T.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,Re.__webglTexture,j)}$=-1};function Us(T){const k=Fe.get(T);return(k.__readFormat!==T.format||k.__readType!==T.type)&&(k.__readFormat=T.format,k.__readType=T.type,k.__formatReadable=rt.textureFormatReadable(T.format),k.__typeReadable=rt.textureTypeReadable(T.type)),k}this.readRenderTargetPixels=function(T,k,j,Y,K,Ae,De,Re=0){if(!(T&&T.isWebGLRenderTarget)){At("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Ne=Fe.get(T).__webglFramebuffer;if(T.isWebGLCubeRenderTarget&&De!==void 0&&(Ne=Ne[De],Array.isArray(Ne)&&(Ne=Ne[0])),Ne){me.bindFramebuffer(F.FRAMEBUFFER,Ne);try{const Ve=T.textures[Re],st=Ve.format,_t=Ve.type;T.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+Re);const ke=Us(Ve);if(ke.__formatReadable===!1){At("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(ke.__typeReadable===!1){At("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}k>=0&&k<=T.width-Y&&j>=0&&j<=T.height-K&&F.readPixels(k,j,Y,K,xe.convert(st),xe.convert(_t),Ae)}finally{const Ve=re!==null?Fe.get(re).__webglFramebuffer:null;me.bindFramebuffer(F.FRAMEBUFFER,Ve)}}},this.readRenderTargetPixelsAsync=async function(T,k,j,Y,K,Ae,De,Re=0){if(!(T&&T.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Ne=Fe.get(T).__webglFramebuffer;if(T.isWebGLCubeRenderTarget&&De!==void 0&&(Ne=Ne[De],Array.isArray(Ne)&&(Ne=Ne[0])),Ne)if(k>=0&&k<=T.width-Y&&j>=0&&j<=T.height-K){me.bindFramebuffer(F.FRAMEBUFFER,Ne);const Ve=T.textures[Re],st=Ve.format,_t=Ve.type;T.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+Re);const ke=Us(Ve);if(ke.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(ke.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");const vt=F.createBuffer();F.bindBuffer(F.PIXEL_PACK_BUFFER,vt),F.bufferData(F.PIXEL_PACK_BUFFER,Ae.byteLength,F.STREAM_READ),F.readPixels(k,j,Y,K,xe.convert(st),xe.convert(_t),0),F.bindBuffer(F.PIXEL_PACK_BUFFER,null);const Zt=re!==null?Fe.get(re).__webglFramebuffer:null;me.bindFramebuffer(F.FRAMEBUFFER,Zt);const It=F.fenceSync(F.SYNC_GPU_COMMANDS_COMPLETE,0);return F.flush(),await zv(F,It,4),F.bindBuffer(F.PIXEL_PACK_BUFFER,vt),F.getBufferSubData(F.PIXEL_PACK_BUFFER,0,Ae),F.bindBuffer(F.PIXEL_PACK_BUFFER,null),F.deleteBuffer(vt),F.deleteSync(It),Ae}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(T,k=null,j=0){const Y=Math.pow(2,-j),K=Math.floor(T.image.width*Y),Ae=Math.floor(T.image.height*Y),De=k!==null?k.x:0,Re=k!==null?k.y:0;Ye.setTexture2D(T,0),F.copyTexSubImage2D(F.TEXTURE_2D,j,0,0,De,Re,K,Ae),me.unbindTexture()},this.copyTextureToTexture=function(T,k,j=null,Y=null,K=0,Ae=0){let De,Re,Ne,Ve,st,_t,ke,vt,Zt;const It=T.isCompressedTexture?T.mipmaps[Ae]:T.image;if(j!==null)De=j.max.x-j.min.x,Re=j.max.y-j.min.y,Ne=j.isBox3?j.max.z-j.min.z:1,Ve=j.min.x,st=j.min.y,_t=j.isBox3?j.min.z:0;else{const pt=Math.pow(2,-K);De=Math.floor(It.width*pt),Re=Math.floor(It.height*pt),T.isDataArrayTexture?Ne=It.depth:T.isData3DTexture?Ne=Math.floor(It.depth*pt):Ne=1,Ve=0,st=0,_t=0}Y!==null?(ke=Y.x,vt=Y.y,Zt=Y.z):(ke=0,vt=0,Zt=0);const Ut=xe.convert(k.format),gn=xe.convert(k.type);let Be;k.isData3DTexture?(Ye.setTexture3D(k,0),Be=F.TEXTURE_3D):k.isDataArrayTexture||k.isCompressedArrayTexture?(Ye.setTexture2DArray(k,0),Be=F.TEXTURE_2D_ARRAY):(Ye.setTexture2D(k,0),Be=F.TEXTURE_2D),me.activeTexture(F.TEXTURE0),me.pixelStorei(F.UNPACK_FLIP_Y_WEBGL,k.flipY),me.pixelStorei(F.UNPACK_PREMULTIPLY_ALPHA_WEBGL,k.premultiplyAlpha),me.pixelStorei(F.UNPACK_ALIGNMENT,k.unpackAlignment);const on=me.getParameter(F.UNPACK_ROW_LENGTH),yt=me.getParameter(F.UNPACK_IMAGE_HEIGHT),nr=me.getParameter(F.UNPACK_SKIP_PIXELS),ln=me.getParameter(F.UNPACK_SKIP_ROWS),Fs=me.getParameter(F.UNPACK_SKIP_IMAGES);me.pixelStorei(F.UNPACK_ROW_LENGTH,It.width),me.pixelStorei(F.UNPACK_IMAGE_HEIGHT,It.height),me.pixelStorei(F.UNPACK_SKIP_PIXELS,Ve),me.pixelStorei(F.UNPACK_SKIP_ROWS,st),me.pixelStorei(F.UNPACK_SKIP_IMAGES,_t);const zi=T.isDataArrayTexture||T.isData3DTexture,ir=k.isDataArrayTexture||k.isData3DTexture;if(T.isDepthTexture){const pt=Fe.get(T),Qt=Fe.get(k),zn=Fe.get(pt.__renderTarget),Ft=Fe.get(Qt.__renderTarget);me.bindFramebuffer(F.READ_FRAMEBUFFER,zn.__webglFramebuffer),me.bindFramebuffer(F.DRAW_FRAMEBUFFER,Ft.__webglFramebuffer);for(let cn=0;cn<Ne;cn++)zi&&(F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Fe.get(T).__webglTexture,K,_t+cn),F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Fe.get(k).__webglTexture,Ae,Zt+cn)),F.blitFramebuffer(Ve,st,Ve+De,st+Re,ke,vt,ke+De,vt+Re,F.DEPTH_BUFFER_BIT,F.NEAREST);me.bindFramebuffer(F.READ_FRAMEBUFFER,null),me.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else if(K!==0||T.isRenderTargetTexture||Fe.has(T)){const pt=Fe.get(T),Qt=Fe.get(k);me.bindFramebuffer(F.READ_FRAMEBUFFER,D),me.bindFramebuffer(F.DRAW_FRAMEBUFFER,G);for(let zn=0;zn<Ne;zn++)zi?F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,pt.__webglTexture,K,_t+zn):F.framebufferTexture2D(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,pt.__webglTexture,K),ir?F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Qt.__webglTexture,Ae,Zt+zn):F.framebufferTexture2D(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,Qt.__webglTexture,Ae),K!==0?F.blitFramebuffer(Ve,st,Ve+De,st+Re,ke,vt,ke+De,vt+Re,F.COLOR_BUFFER_BIT,F.NEAREST):ir?F.copyTexSubImage3D(Be,Ae,ke,vt,Zt+zn,Ve,st,De,Re):F.copyTexSubImage2D(Be,Ae,ke,vt,Ve,st,De,Re);me.bindFramebuffer(F.READ_FRAMEBUFFER,null),me.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else ir?T.isDataTexture||T.isData3DTexture?F.texSubImage3D(Be,Ae,ke,vt,Zt,De,Re,Ne,Ut,gn,It.data):k.isCompressedArrayTexture?F.compressedTexSubImage3D(Be,Ae,ke,vt,Zt,De,Re,Ne,Ut,It.data):F.texSubImage3D(Be,Ae,ke,vt,Zt,De,Re,Ne,Ut,gn,It):T.isDataTexture?F.texSubImage2D(F.TEXTURE_2D,Ae,ke,vt,De,Re,Ut,gn,It.data):T.isCompressedTexture?F.compressedTexSubImage2D(F.TEXTURE_2D,Ae,ke,vt,It.width,It.height,Ut,It.data):F.texSubImage2D(F.TEXTURE_2D,Ae,ke,vt,De,Re,Ut,gn,It);me.pixelStorei(F.UNPACK_ROW_LENGTH,on),me.pixelStorei(F.UNPACK_IMAGE_HEIGHT,yt),me.pixelStorei(F.UNPACK_SKIP_PIXELS,nr),me.pixelStorei(F.UNPACK_SKIP_ROWS,ln),me.pixelStorei(F.UNPACK_SKIP_IMAGES,Fs),Ae===0&&k.generateMipmaps===!0&&k.mipmapsAutoUpdate===!0&&F.generateMipmap(Be),me.unbindTexture()},this.initRenderTarget=function(T){Fe.get(T).__webglFramebuffer===void 0&&Ye.setupRenderTarget(T)},this.initTexture=function(T){T.isCubeTexture?Ye.setTextureCube(T,0):T.isData3DTexture?Ye.setTexture3D(T,0):T.isDataArrayTexture||T.isCompressedArrayTexture?Ye.setTexture2DArray(T,0):Ye.setTexture2D(T,0),me.unbindTexture()},this.resetState=function(){W=0,H=0,re=null,me.reset(),we.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return mi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;const t=this.getContext();t.drawingBufferColorSpace=bt._getDrawingBufferColorSpace(e),t.unpackColorSpace=bt._getUnpackColorSpace()}}const fm=new _r,Jo=new q;class dm extends zx{constructor(){super(),this.isLineSegmentsGeometry=!0,this.type="LineSegmentsGeometry";const e=[-1,2,0,1,2,0,-1,1,0,1,1,0,-1,0,0,1,0,0,-1,-1,0,1,-1,0],t=[-1,2,1,2,-1,1,1,1,-1,-1,1,-1,-1,-2,1,-2],i=[0,2,1,2,3,1,2,4,3,4,5,3,4,6,5,6,7,5];this.setIndex(i),this.setAttribute("position",new an(e,3)),this.setAttribute("uv",new an(t,2))}applyMatrix4(e){const t=this.attributes.instanceStart,i=this.attributes.instanceEnd;return t!==void 0&&(t.applyMatrix4(e),i.applyMatrix4(e),t.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this}setPositions(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const i=new Hu(t,6,1);return this.setAttribute("instanceStart",new Sr(i,3,0)),this.setAttribute("instanceEnd",new Sr(i,3,3)),this.instanceCount=this.attributes.instanceStart.count,this.computeBoundingBox(),this.computeBoundingSphere(),this}setColors(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const i=new Hu(t,6,1);return this.setAttribute("instanceColorStart",new Sr(i,3,0)),this.setAttribute("instanceColorEnd",new Sr(i,3,3)),this}fromWireframeGeometry(e){return this.setPositions(e.attributes.position.array),this}fromEdgesGeometry(e){return this.setPositions(e.attributes.position.array),this}fromMesh(e){return this.fromWireframeGeometry(new Rx(e.geometry)),this}fromLineSegments(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new _r);const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;e!==void 0&&t!==void 0&&(this.boundingBox.setFromBufferAttribute(e),fm.setFromBufferAttribute(t),this.boundingBox.union(fm))}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Es),this.boundingBox===null&&this.computeBoundingBox();const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;if(e!==void 0&&t!==void 0){const i=this.boundingSphere.center;this.boundingBox.getCenter(i);let r=0;for(let s=0,a=e.count;s<a;s++)Jo.fromBufferAttribute(e,s),r=Math.max(r,i.distanceToSquared(Jo)),Jo.fromBufferAttribute(t,s),r=Math.max(r,i.distanceToSquared(Jo));this.boundingSphere.radius=Math.sqrt(r),isNaN(this.boundingSphere.radius)&&console.error("THREE.LineSegmentsGeometry.computeBoundingSphere(): Computed radius is NaN. The instanced position data is likely to have NaN values.",this)}}toJSON(){}}Le.line={worldUnits:{value:1},linewidth:{value:1},resolution:{value:new xt},dashOffset:{value:0},dashScale:{value:1},dashSize:{value:1},gapSize:{value:1}},Xn.line={uniforms:Bu.merge([Le.common,Le.fog,Le.line]),vertexShader:`
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
		`};class Yu extends yr{constructor(e){super({type:"LineMaterial",uniforms:Bu.clone(Xn.line.uniforms),vertexShader:Xn.line.vertexShader,fragmentShader:Xn.line.fragmentShader,clipping:!0}),this.isLineMaterial=!0,this.setValues(e)}get color(){return this.uniforms.diffuse.value}set color(e){this.uniforms.diffuse.value=e}get worldUnits(){return"WORLD_UNITS"in this.defines}set worldUnits(e){e===!0!==this.worldUnits&&(this.needsUpdate=!0),e===!0?this.defines.WORLD_UNITS="":delete this.defines.WORLD_UNITS}get linewidth(){return this.uniforms.linewidth.value}set linewidth(e){this.uniforms.linewidth&&(this.uniforms.linewidth.value=e)}get dashed(){return"USE_DASH"in this.defines}set dashed(e){e===!0!==this.dashed&&(this.needsUpdate=!0),e===!0?this.defines.USE_DASH="":delete this.defines.USE_DASH}get dashScale(){return this.uniforms.dashScale.value}set dashScale(e){this.uniforms.dashScale.value=e}get dashSize(){return this.uniforms.dashSize.value}set dashSize(e){this.uniforms.dashSize.value=e}get dashOffset(){return this.uniforms.dashOffset.value}set dashOffset(e){this.uniforms.dashOffset.value=e}get gapSize(){return this.uniforms.gapSize.value}set gapSize(e){this.uniforms.gapSize.value=e}get opacity(){return this.uniforms.opacity.value}set opacity(e){this.uniforms&&(this.uniforms.opacity.value=e)}get resolution(){return this.uniforms.resolution.value}set resolution(e){this.uniforms.resolution.value.copy(e)}get alphaToCoverage(){return"USE_ALPHA_TO_COVERAGE"in this.defines}set alphaToCoverage(e){this.defines&&(e===!0!==this.alphaToCoverage&&(this.needsUpdate=!0),e===!0?this.defines.USE_ALPHA_TO_COVERAGE="":delete this.defines.USE_ALPHA_TO_COVERAGE)}}const Ku=new Ht,hm=new q,pm=new q,Tn=new Ht,An=new Ht,Ii=new Ht,Zu=new q,Ju=new kt,Rn=new Wx,mm=new q,Qo=new _r,jo=new Es,Ui=new Ht;let Fi,Xr;function gm(n,e,t){return Ui.set(0,0,-e,1).applyMatrix4(n.projectionMatrix),Ui.multiplyScalar(1/Ui.w),Ui.x=Xr/t.width,Ui.y=Xr/t.height,Ui.applyMatrix4(n.projectionMatrixInverse),Ui.multiplyScalar(1/Ui.w),Math.abs(Math.max(Ui.x,Ui.y))}function sb(n,e){const t=n.matrixWorld,i=n.geometry,r=i.attributes.instanceStart,s=i.attributes.instanceEnd,a=Math.min(i.instanceCount,r.count);for(let o=0,l=a;o<l;o++){Rn.start.fromBufferAttribute(r,o),Rn.end.fromBufferAttribute(s,o),Rn.applyMatrix4(t);const c=new q,f=new q;Fi.distanceSqToSegment(Rn.start,Rn.end,f,c),f.distanceTo(c)<Xr*.5&&e.push({point:f,pointOnLine:c,distance:Fi.origin.distanceTo(f),object:n,face:null,faceIndex:o,uv:null,uv1:null})}}function ab(n,e,t){const i=e.projectionMatrix,s=n.material.resolution,a=n.matrixWorld,o=n.geometry,l=o.attributes.instanceStart,c=o.attributes.instanceEnd,f=Math.min(o.instanceCount,l.count),u=-e.near;Fi.at(1,Ii),Ii.w=1,Ii.applyMatrix4(e.matrixWorldInverse),Ii.applyMatrix4(i),Ii.multiplyScalar(1/Ii.w),Ii.x*=s.x/2,Ii.y*=s.y/2,Ii.z=0,Zu.copy(Ii),Ju.multiplyMatrices(e.matrixWorldInverse,a);for(let d=0,m=f;d<m;d++){if(Tn.fromBufferAttribute(l,d),An.fromBufferAttribute(c,d),Tn.w=1,An.w=1,Tn.applyMatrix4(Ju),An.applyMatrix4(Ju),Tn.z>u&&An.z>u)continue;if(Tn.z>u){const E=Tn.z-An.z,M=(Tn.z-u)/E;Tn.lerp(An,M)}else if(An.z>u){const E=An.z-Tn.z,M=(An.z-u)/E;An.lerp(Tn,M)}Tn.applyMatrix4(i),An.applyMatrix4(i),Tn.multiplyScalar(1/Tn.w),An.multiplyScalar(1/An.w),Tn.x*=s.x/2,Tn.y*=s.y/2,An.x*=s.x/2,An.y*=s.y/2,Rn.start.copy(Tn),Rn.start.z=0,Rn.end.copy(An),Rn.end.z=0;const S=Rn.closestPointToPointParameter(Zu,!0);Rn.at(S,mm);const p=nx.lerp(Tn.z,An.z,S),h=p>=-1&&p<=1,_=Zu.distanceTo(mm)<Xr*.5;if(h&&_){Rn.start.fromBufferAttribute(l,d),Rn.end.fromBufferAttribute(c,d),Rn.start.applyMatrix4(a),Rn.end.applyMatrix4(a);const E=new q,M=new q;Fi.distanceSqToSegment(Rn.start,Rn.end,M,E),t.push({point:M,pointOnLine:E,distance:Fi.origin.distanceTo(M),object:n,face:null,faceIndex:d,uv:null,uv1:null})}}}class ob extends Si{constructor(e=new dm,t=new Yu({color:Math.random()*16777215})){super(e,t),this.isLineSegments2=!0,this.type="LineSegments2"}computeLineDistances(){const e=this.geometry,t=e.attributes.instanceStart,i=e.attributes.instanceEnd,r=new Float32Array(2*t.count);for(let a=0,o=0,l=t.count;a<l;a++,o+=2)hm.fromBufferAttribute(t,a),pm.fromBufferAttribute(i,a),r[o]=o===0?0:r[o-1],r[o+1]=r[o]+hm.distanceTo(pm);const s=new Hu(r,2,1);return e.setAttribute("instanceDistanceStart",new Sr(s,1,0)),e.setAttribute("instanceDistanceEnd",new Sr(s,1,1)),this}raycast(e,t){const i=this.material.worldUnits,r=e.camera;if(r===null&&!i&&console.error('LineSegments2: "Raycaster.camera" needs to be set in order to raycast against LineSegments2 while worldUnits is set to false.'),i===!1&&(this.material.resolution.x===0||this.material.resolution.y===0))return;const s=e.params.Line2!==void 0&&e.params.Line2.threshold||0;Fi=e.ray;const a=this.matrixWorld,o=this.geometry,l=this.material;Xr=l.linewidth+s,o.boundingSphere===null&&o.computeBoundingSphere(),jo.copy(o.boundingSphere).applyMatrix4(a);let c;if(i)c=Xr*.5;else{const u=Math.max(r.near,jo.distanceToPoint(Fi.origin));c=gm(r,u,l.resolution)}if(jo.radius+=c,Fi.intersectsSphere(jo)===!1)return;o.boundingBox===null&&o.computeBoundingBox(),Qo.copy(o.boundingBox).applyMatrix4(a);let f;if(i)f=Xr*.5;else{const u=Math.max(r.near,Qo.distanceToPoint(Fi.origin));f=gm(r,u,l.resolution)}Qo.expandByScalar(f),Fi.intersectsBox(Qo)!==!1&&(i?sb(this,t):ab(this,r,t))}onBeforeRender(e){const t=this.material.uniforms;t&&t.resolution&&(e.getViewport(Ku),this.material.uniforms.resolution.value.set(Ku.z,Ku.w))}}class _m extends dm{constructor(){super(),this.isLineGeometry=!0,this.type="LineGeometry"}setPositions(e){const t=e.length-3,i=new Float32Array(2*t);for(let r=0;r<t;r+=3)i[2*r]=e[r],i[2*r+1]=e[r+1],i[2*r+2]=e[r+2],i[2*r+3]=e[r+3],i[2*r+4]=e[r+4],i[2*r+5]=e[r+5];return super.setPositions(i),this}setColors(e){const t=e.length-3,i=new Float32Array(2*t);for(let r=0;r<t;r+=3)i[2*r]=e[r],i[2*r+1]=e[r+1],i[2*r+2]=e[r+2],i[2*r+3]=e[r+3],i[2*r+4]=e[r+4],i[2*r+5]=e[r+5];return super.setColors(i),this}setFromPoints(e){const t=e.length-1,i=new Float32Array(6*t);for(let r=0;r<t;r++)i[6*r]=e[r].x,i[6*r+1]=e[r].y,i[6*r+2]=e[r].z||0,i[6*r+3]=e[r+1].x,i[6*r+4]=e[r+1].y,i[6*r+5]=e[r+1].z||0;return super.setPositions(i),this}fromLine(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}}class lb extends ob{constructor(e=new _m,t=new Yu({color:Math.random()*16777215})){super(e,t),this.isLine2=!0,this.type="Line2"}}const el=.55,Qu=18,cb=.01;function ub(n,e){const t=document.createElement("canvas");let i;try{i=new rb({canvas:t,antialias:!0,alpha:!0,preserveDrawingBuffer:!0})}catch{return null}t.className="solid",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",n);const r=new gx,s=new Mi(38,1,.01,20);r.add(new Ux(16777215,8949920,2.2));const a=new Bx(16777215,1.6);a.position.set(-1,2,1.5),r.add(a);const o={turn:-.65,tilt:.62,distance:2.05};let l=null,c=null,f=[],u=[],d=!1;const m=()=>{d=!1;const P=devicePixelRatio||1,{clientWidth:C,clientHeight:U}=t;if(!C||!U)return;i.setPixelRatio(Math.min(2,P)),i.setSize(C,U,!1),s.aspect=C/U;const{turn:z,tilt:D,distance:G}=o,W=G*Math.max(1,1.25/s.aspect);s.position.set(W*Math.cos(D)*Math.sin(z),W*Math.sin(D),W*Math.cos(D)*Math.cos(z)),s.lookAt(0,.12,0),s.updateProjectionMatrix(),i.render(r,s)},g=()=>{d||(d=!0,requestAnimationFrame(m))},S=(P,C,U=0)=>{const z=l,D=ev(z,P,C);return Number.isFinite(D)?new q((P-z.x[0])/(z.x[1]-z.x[0])-.5,ia(z,D)*el+U,.5-(C-z.y[0])/(z.y[1]-z.y[0])):null},p=P=>{for(const C of P){r.remove(C),C.geometry.dispose();for(const U of Array.isArray(C.material)?C.material:[C.material])U.dispose()}},h=(P,C)=>{l=P,p(f),c=fb(P),f=[c,db(P)];for(const[U,z]of C.minima){const D=S(U,z,.006);if(!D)continue;const G=new Si(new Fu(.014,.022,24),new sp({color:16777215,side:pi}));G.rotation.x=-Math.PI/2,G.position.copy(D),f.push(G)}r.add(...f),g()},_=P=>{if(!l)return;const{walks:C,start:U,shown:z}=P;p(u),u=[],C.forEach((G,W)=>{const H=Rl(P,W),re=G.colour??W,$=G.name===z;let Z=[];const ee=[],ue=()=>{Z.length>=6&&u.push(R(Z,re,$)),Z.length>=6&&G.own&&u.push(R(Z,re,$,!0)),Z=[]};for(let Q=0;Q<=H;Q++){const he=M(G,Q);if(!he){ue();continue}Z.length&&!G.own&&Z.push(...E(G,Q)),Z.push(he.x,he.y,he.z);const _e=G.own&&S(G.points[2*Q],G.points[2*Q+1]);_e&&ee.push(he.x,he.y,he.z,_e.x,_e.y,_e.z)}ue(),ee.length&&u.push(hb(ee,re));const ce=M(G,H);ce&&u.push(vm(ce,$?.021:.015,Pr(ar(re))))});const D=U&&S(...U,.008);D&&u.push(vm(D,.017,"#ffffff")),u.length&&r.add(...u),g()},E=(P,C)=>{const[U,z]=[P.points[2*C],P.points[2*C+1]],[D,G]=[P.points[2*C-2],P.points[2*C-1]],{x:W,y:H}=l,re=Math.ceil(Math.hypot((U-D)/(W[1]-W[0]),(z-G)/(H[1]-H[0]))/cb),$=[];for(let Z=1;Z<re;Z++){const ee=S(D+Z/re*(U-D),G+Z/re*(z-G),.008);ee&&$.push(ee.x,ee.y,ee.z)}return $},M=(P,C)=>{const U=S(P.points[2*C],P.points[2*C+1],.008);if(U&&P.own){if(!Number.isFinite(P.own[C]))return null;U.y=ia(l,P.own[C])*el+.008}return U},R=(P,C,U,z=!1)=>{const D=new _m;D.setPositions(P);const G=Cl(C),W=new Yu({color:new mt(Pr(ar(C))).getHex(),linewidth:U?5:3,dashed:G.length>0,dashSize:(G[0]??1)*.004,gapSize:(G[1]??1)*.004,...z?{depthTest:!1,transparent:!0,opacity:.4}:{}}),H=new lb(D,W);return H.computeLineDistances(),H},A=new Map;let v=0;t.addEventListener("pointerdown",P=>{t.setPointerCapture(P.pointerId),A.set(P.pointerId,new xt(P.clientX,P.clientY)),A.size===1&&(v=0)}),t.addEventListener("pointermove",P=>{const C=A.get(P.pointerId);if(!C)return;const U=new xt(P.clientX,P.clientY),z=U.clone().sub(C);if(v+=z.length(),A.size===1)o.turn-=z.x*.008,o.tilt=Math.min(1.5,Math.max(.08,o.tilt+z.y*.006));else{const D=[...A].find(([G])=>G!==P.pointerId)[1];w(C.distanceTo(D)/Math.max(1,U.distanceTo(D)))}A.set(P.pointerId,U),g()});for(const P of["pointerup","pointercancel"])t.addEventListener(P,C=>{A.delete(C.pointerId)});t.addEventListener("wheel",P=>{P.preventDefault(),w(Math.exp(P.deltaY*.001))},{passive:!1});const w=P=>{o.distance=Math.min(6,Math.max(.8,o.distance*P)),g()};t.addEventListener("click",P=>{if(v>5||!l||!c||!e)return;const C=t.getBoundingClientRect(),U=new xt((P.clientX-C.left)/C.width*2-1,1-(P.clientY-C.top)/C.height*2),z=new Hx;z.setFromCamera(U,s);const[D]=z.intersectObject(c);D&&e([l.x[0]+(D.point.x+.5)*(l.x[1]-l.x[0]),l.y[0]+(.5-D.point.z)*(l.y[1]-l.y[0])])}),t.addEventListener("keydown",P=>{const U={ArrowLeft:()=>o.turn+=.1,ArrowRight:()=>o.turn-=.1,ArrowUp:()=>o.tilt=Math.min(1.5,o.tilt+.06),ArrowDown:()=>o.tilt=Math.max(.08,o.tilt-.06),"+":()=>w(.9),"-":()=>w(1.1)}[P.key];U&&(P.preventDefault(),U(),g())});const O=new ResizeObserver(g);return O.observe(t),{element:t,show:h,draw:_,close:()=>{O.disconnect(),p([...f,...u]),i.dispose(),i.forceContextLoss()}}}function fb(n){const{columns:e,rows:t}=n,i=new Float32Array(t*e*3),r=new Float32Array(t*e*3),s=[],a=(l,c)=>Number.isFinite(n.heights[l*e+c]);for(let l=0;l<t;l++)for(let c=0;c<e;c++){const f=l*e+c,u=ia(n,n.heights[f]);i.set([c/(e-1)-.5,Number.isFinite(u)?u*el:0,.5-l/(t-1)],3*f);const d=new mt().setRGB(...ch(u).map(m=>m/255),"srgb");r.set([d.r,d.g,d.b],3*f),l+1<t&&c+1<e&&a(l,c)&&a(l,c+1)&&a(l+1,c)&&a(l+1,c+1)&&s.push(f,f+1,f+e,f+1,f+e+1,f+e)}const o=new Un;return o.setAttribute("position",new oi(i,3)),o.setAttribute("color",new oi(r,3)),o.setIndex(s),o.computeVertexNormals(),new Si(o,new Mp({vertexColors:!0,side:pi,polygonOffset:!0,polygonOffsetFactor:1,polygonOffsetUnits:1}))}function db(n){const e=[];for(let i=1;i<Qu;i++){const r=i/Qu*el+.0015;for(const[s,a,o,l]of uh(n,i/Qu))e.push(s/(n.columns-1)-.5,r,.5-a/(n.rows-1),o/(n.columns-1)-.5,r,.5-l/(n.rows-1))}const t=new Un;return t.setAttribute("position",new oi(new Float32Array(e),3)),new pp(t,new Iu({color:16777215,transparent:!0,opacity:.3}))}function hb(n,e){const t=new Un;return t.setAttribute("position",new oi(new Float32Array(n),3)),new pp(t,new Iu({color:new mt(Pr(ar(e))),transparent:!0,opacity:.55,depthTest:!1}))}function vm(n,e,t){const i=new Si(new Ou(e,20,14),new Mp({color:new mt(t)}));return i.position.copy(n),i}function pb(n,e,t){const i=nv(n,e),r=ub(n,e);let s=r?"3d":"contour",a=null,o=null,l=null;const c=le("p",{class:"waiting",hidden:!0},En("waiting")),f=le("div",{class:"stage"}),u=le("input",{type:"checkbox"}),d=le("span",{}),m=()=>s==="3d"&&r?r:i,g=()=>{f.firstChild!==m().element&&f.replaceChildren(m().element,c),o&&l&&m().draw(l)},S=()=>{const h=[{value:"3d",words:"3D"},{value:"contour",words:En("contour")}];d.replaceChildren(cl(En("view"),h,s,_=>{s=_,g(),t()}))},p=()=>{if(!o)return;const{terrain:h,marks:_}=o;h.log=a??tv(h.heights,h.low,h.high),u.checked=h.log,i.show(h,_),r?.show(h,_),g()};return u.addEventListener("change",()=>{a=u.checked,p(),t()}),pf(g),r&&S(),g(),{element:le("div",{},f,r?null:le("p",{class:"aside"},En("noWebgl"))),controls:le("span",{class:"above"},d,le("label",{class:"check"},u,En("log"))),show:(h,_)=>{o={terrain:{...h,log:!1},marks:_},p()},draw:h=>{l=h,g()},view:()=>s,log:()=>u.checked,setView:h=>{s=r?h:"contour",r&&S(),g()},setLog:h=>{a=h,p()},setWaiting:h=>{c.hidden=!h},canvas:()=>m().element,close:()=>{i.close(),r?.close()}}}const tl="(own)",mb=["sgd","momentum","nag","adagrad","rmsprop","adam","nadam","amsgrad"],xm={name:"optimizers",title:["Optimizers on a surface","曲面上的优化器"],lead:["Each rule goes down the same surface from the same start. Click on the picture to start elsewhere.","各种优化器从同一起点沿同一曲面下降。点击图像可选择新的起点。"],open:gb};async function gb(n,e){const t=await Sl("surfaces"),i=await Sl("optimizers"),r=new Map(t.map(pe=>[pe.name,pe])),s=new Map(i.map(({name:pe,rate:Ie})=>[pe,Ie]));let a={surface:"beale",formula:null,runs:mb.map(pe=>({optimizer:pe,lr:null,settings:{}})),start:[NaN,NaN],steps:500,noise:0,seed:0,view:"3d",log:null,shown:null},o=[],l=null,c=null,f=1,u=[];const d=()=>r.get(a.surface);function m(pe){const Ie=a.surface;a=K_(pe,a),r.has(a.surface)||(a.surface="beale"),(a.surface!==Ie&&!pe.has("at")||!a.start.every(Number.isFinite))&&(a.start=d().start),a.runs=a.runs.filter(({optimizer:qe})=>s.has(qe)),h.setView(a.view),h.setLog(a.log)}function g({optimizer:pe,lr:Ie}){if(Ie!==null)return Ie;const gt=s.get(pe);if(gt==="own")return null;const qe=l?Math.max(l.x[1]-l.x[0],l.y[1]-l.y[0]):6,nt=gt==="curvature"?f/2:qe/100;return Number(nt.toPrecision(2))}const S=()=>a.runs.map(pe=>({...pe.settings,optimizer:pe.optimizer,...g(pe)===null?{}:{lr:g(pe)}})),p=()=>e.keep(Y_(a)),h=pb(Et("about"),pe=>{a.start=pe,v()},()=>{a.view=h.view(),a.log=h.log(),p()}),_=j_(()=>{E(),G(),Z(),Nt()});function E(){l&&(h.draw({walks:o,steps:_.step(),start:a.start,shown:a.shown}),ee.draw(o,_.step()))}let M=null;const R=()=>a.formula===null?{surface:a.surface}:{formula:a.formula};async function A(){const{x:pe,y:Ie,minima:gt}=d(),qe=a.formula!==null,nt={x:qe?[-4,4]:pe,y:qe?[-4,4]:Ie};h.setWaiting(!0);try{const it=await Ml("heights",{...R(),...nt,size:160,at:qe?[a.start]:void 0}),{values:ft,shape:F}=it.arrays.heights;return u=it.said.gradient,f=qe?it.said.stable_rate??.1:d().stable_rate,l={...nt,columns:F[1],rows:F[0],heights:ft,low:it.said.low??0,high:it.said.high??1},h.show(l,{minima:qe?[]:gt}),e.tell(""),Q.textContent="",!0}catch(it){return P(it),!1}finally{h.setWaiting(!1)}}async function v(){if(l){if(M?.abort(),M=new AbortController,c=null,!a.runs.length){o=[],O();return}try{const pe=await Ml("descents",{...R(),runs:S(),starts:[a.start],steps:a.steps,noise:a.noise,seed:a.seed},M.signal),{points:Ie,values:gt,gradients:qe}=pe.arrays,nt=Ie.shape[2];o=oc(a.runs).map((it,ft)=>({name:it,words:pe.said.runs[ft],status:pe.said.status[ft][0],ended:pe.said.ended[ft][0],points:Ie.values.subarray(2*ft*nt,2*(ft+1)*nt),heights:gt.values.subarray(ft*nt,(ft+1)*nt),gradients:qe.values.subarray(2*ft*nt,2*(ft+1)*nt)})),e.tell(""),O()}catch(pe){pe instanceof DOMException||P(pe)}}}let w=!0;function O(){p(),ee.show(o,a.steps);const pe=w||_.step()>a.steps;w=!1,_.show(a.steps,pe?a.steps:_.step())}function P(pe){const Ie=pe instanceof Error?pe.message:String(pe);pe instanceof Ua&&pe.at!==null&&a.formula!==null?ii(Q,le("pre",{},`${a.formula}
${" ".repeat(pe.at)}^`),Ie):e.tell(Ie)}async function C(){if(!l||a.formula!==null)return;const{x:pe,y:Ie,minima:gt}=d(),qe=12,nt=[];for(let it=0;it<qe;it++)for(let ft=0;ft<qe;ft++)nt.push([pe[0]+(it+.5)/qe*(pe[1]-pe[0]),Ie[0]+(ft+.5)/qe*(Ie[1]-Ie[0])]);try{const it=await Ml("descents",{...R(),runs:S(),starts:nt,steps:a.steps,every:a.steps,noise:a.noise,seed:a.seed}),{values:ft,shape:F}=it.arrays.points,ye=.02;c=a.runs.map((Ke,rt)=>{let me=0;for(let wt=0;wt<nt.length;wt++){const Fe=2*((rt*F[1]+wt)*F[2]+F[2]-1);gt.some(([L,y])=>Math.abs(ft[Fe]-L)<ye*(pe[1]-pe[0])&&Math.abs(ft[Fe+1]-y)<ye*(Ie[1]-Ie[0]))&&me++}return me/nt.length}),G(),Nt()}catch(it){P(it)}}const U=le("div",{class:"runs-of-lab"});let z=[];const D=le("th",{class:"n",hidden:!0},Et("reached"));function G(){if(!(z.length===a.runs.length&&z.every(({run:Ie},gt)=>Ie===a.runs[gt]))){const Ie=oc(a.runs),gt=a.runs.map((nt,it)=>W(nt,Ie[it],it));z=gt;const qe=le("tr",{},le("th",{},Et("optimizers")),le("th",{},Et("rate")),le("th",{class:"n"},Et("height")),D,le("td",{}));ii(U,le("table",{},le("thead",{},qe),le("tbody",{},...gt.map(({element:nt})=>nt))))}D.hidden=c===null,z.forEach(({update:Ie},gt)=>Ie(o[gt],gt))}function W(pe,Ie,gt){const qe=le("button",{type:"button",class:"pin","aria-pressed":"false"},le("span",{class:`dot-of g${ar(gt)}`}),Ie);qe.addEventListener("click",()=>{a.shown=a.shown===Ie?null:Ie,G(),Z(),E(),p()});const nt=le("input",{type:"range",min:-5,max:1,step:.02,"aria-label":`${Et("rate")}, ${Ie}`}),it=le("output",{class:"n"});nt.addEventListener("input",()=>{pe.lr=Number((10**Number(nt.value)).toPrecision(3)),it.textContent=Ha(pe.lr),v()});const ft=le("button",{type:"button",class:"save","aria-label":`${Et("remove")} ${Ie}`},"×");ft.addEventListener("click",()=>{a.runs=a.runs.filter(me=>me!==pe),a.shown===Ie&&(a.shown=null),v()});const F=le("td",{class:"n"}),ye=le("td",{class:"n"}),Ke=le("tr",{},le("th",{scope:"row"},qe),le("td",{},le("div",{class:"slide"},nt,it)),F,ye,le("td",{},ft));return{run:pe,element:Ke,update:(me,wt)=>{qe.setAttribute("aria-pressed",a.shown===Ie?"true":"false");const Fe=g(pe);nt.disabled=Fe===null,document.activeElement!==nt&&(nt.value=String(Fe===null?0:Math.log10(Fe))),it.textContent=Fe===null?"–":Ha(Fe);const Ye=me&&me.ended>=0&&me.ended<=_.step();F.title=me?.status??"",F.textContent=Ye?Et("diverged"):Al(me?me.heights[Math.min(_.step(),me.heights.length-1)]:NaN,4),ye.hidden=c===null,ye.textContent=c?Vg(c[wt]):""}}}const H=le("select",{"aria-label":Et("add")},le("option",{value:""},`${Et("add")} …`),...i.map(({name:pe,title:Ie})=>le("option",{value:pe},`${pe} – ${Ie}`)));H.addEventListener("change",()=>{H.value&&(a.runs=[...a.runs,{optimizer:H.value,lr:null,settings:{}}],H.value="",v())});const re=$_(new Map(i.map(pe=>[pe.name,pe])),()=>void v()),$=X_(),Z=()=>{const pe=oc(a.runs).indexOf(a.shown??""),Ie=pe<0?void 0:a.runs[pe];re.show(Ie,a.shown??""),$.show(Ie?.optimizer??null,o[pe],_.step())},ee=W_(Et("curve")),ue=le("select",{"aria-label":Et("surface")},...t.map(({name:pe,title:Ie})=>le("option",{value:pe},Ie)),le("option",{value:tl},Et("own"))),ce=le("input",{type:"text",class:"formula-input","aria-label":Et("formula"),maxlength:500,spellcheck:"false",autocomplete:"off"}),Q=le("div",{class:"problem",role:"alert"}),he=le("p",{class:"note"}),_e=le("p",{class:"aside"}),Ce=()=>{const pe=a.formula!==null;he.textContent=pe?"":d().about,_e.textContent=`f = ${a.formula??d().formula};  ∂f/∂x = ${u[0]};  ∂f/∂y = ${u[1]}.  ${Et("stable")} ${Ha(f)}.${pe?"":` ${Et("source")}: ${d().source}`}`},Se=pe=>{a.formula=pe;for(const Ie of a.runs)Ie.lr=null;a.log=null,h.setLog(null),Ot()};ue.addEventListener("change",()=>{ue.value===tl?(a.start=[1.5,2],Se(ce.value)):(a.surface=ue.value,a.start=d().start,ce.value=d().formula,Se(null))});const We=le("form",{class:"own"},ce,le("button",{class:"save"},Et("draw")));We.addEventListener("submit",pe=>{pe.preventDefault(),ue.value=tl,Se(ce.value)});const Ze=le("input",{type:"number",min:1,max:2e4,"aria-label":Et("steps")});Ze.addEventListener("change",()=>{const pe=Math.round(Number(Ze.value));a.steps=Math.min(2e4,Math.max(1,Number.isFinite(pe)?pe:500)),Ze.value=String(a.steps),w=!0,v()});const Ge=le("input",{type:"number",min:0,step:"any","aria-label":Et("noise")});Ge.addEventListener("change",()=>{const pe=Number(Ge.value);a.noise=pe>=0&&Number.isFinite(pe)?pe:0,v()});const ut=le("button",{type:"button",class:"save"},Et("seed"));ut.addEventListener("click",()=>{a.seed+=1,v()});const ot=le("button",{type:"button",class:"save"},Et("many"));ot.addEventListener("click",()=>void C());function je(){ue.value=a.formula===null?a.surface:tl,ce.value=a.formula??d().formula,Ze.value=String(a.steps),Ge.value=String(a.noise),ot.hidden=a.formula!==null}async function Ot(){await A()&&(je(),Ce(),await v())}function Nt(){e.expose({state:a,walks:o,step:_.step(),terrain:l,shares:c})}return ii(n,le("div",{class:"lab"},le("section",{class:"card","aria-label":Et("surface")},le("div",{class:"above"},ue,h.controls),We,Q,h.element,_.element,he,_e),le("section",{class:"card","aria-label":Et("optimizers")},U,le("p",{class:"aside"},Et("press")),le("div",{class:"above"},H,ot),le("div",{class:"above"},le("label",{},`${Et("steps")} `,Ze),le("label",{},`${Et("noise")} `,Ge),ut),re.element,$.element,le("h2",{class:"sub"},Et("curve")),ee.element))),m(e.parts),je(),await Ot(),{read:pe=>{m(pe),Ot()},exports:()=>({picture:h.canvas,legend:Xg(o),table:()=>Wg(o),player:_}),close:()=>{_.pause(),M?.abort(),h.close()}}}const Sm=[xm],_b=xm,Mm="thalweg-language",vb=document.getElementById("lab"),ym=new Map;let qr="en",Em="auto",Qn=null,ju=0,yi=null;const ba=le("p",{class:"message",role:"status"}),ef=le("div",{class:"page"});function wa(){return new URLSearchParams(location.hash.slice(1))}function xb(n){return Sm.find(({name:e})=>e===n.get("p"))??_b}function nl(n,e){const t=new URLSearchParams({p:n.name});for(const[i,r]of e)i!=="p"&&i!=="lang"&&t.append(i,r);return qr!=="en"&&t.set("lang",qr),t.toString()}function Sb(n){const e=()=>Qn?.page===n;return{parts:wa(),keep:i=>{if(!e())return;const r=nl(n,i);r.length>Hg?ba.textContent=En("tooLong"):history.replaceState(null,"",`${location.pathname}${location.search}#${r}`)},expose:i=>{e()&&(Object.assign(globalThis,{thalweg:{page:n.name,language:qr,...i}}),document.documentElement.dataset.ready=n.name)},tell:i=>{e()&&(ba.textContent=i)}}}async function tf(){const n=xb(wa());if(Qn?.page===n&&Qn.opened){Qn.opened.read(wa());return}await il(n)}async function il(n){const e=++ju;Qn?.opened&&Qn.opened.close(),Ym(),delete document.documentElement.dataset.ready,Qn={page:n,opened:null},Eb(n),ba.textContent="";const t=le("div",{});ii(ef,t),t.textContent=En("waiting");try{const i=await n.open(t,Sb(n));e===ju?Qn.opened=i:i.close()}catch(i){e===ju&&ii(t,le("p",{class:"message"},i instanceof Error?i.message:String(i)))}}const bm=le("header",{}),wm=le("div",{});function Mb(){if(!Qn?.opened)return null;const{page:n,opened:e}=Qn,t=location.hash.slice(1);return{name:n.name,title:Ws(n.title),body:ef,what:()=>e.exports?.()??{},page:()=>Og(n,t)}}function yb(){!yi||!Qn||(history.replaceState(null,"",`${location.pathname}${location.search}#${nl(Qn.page,new URLSearchParams(yi.address))}`),il(Qn.page))}function Eb(n){const e=cl(En("language"),[{value:"en",words:"English"},{value:"zh",words:"中文"}],qr,i=>{qr=i,yi||localStorage.setItem(Mm,i),gf(i);const r=wa();r.delete("lang"),history.replaceState(null,"",`${location.pathname}${location.search}#${nl(n,r)}`),il(n)}),t=cl(En("colours"),[{value:"auto",words:"auto"},{value:"light",words:"light"},{value:"dark",words:"dark"}],Em,i=>{Em=i,dl(i)});document.title=`Thalweg: ${Ws(n.title)}`,ii(bm,le("div",{class:"kicker"},le("span",{},"Thalweg lab"),le("span",{class:"switches"},Ig(Mb,yi===null),e,t)),yi?null:le("nav",{class:"pages","aria-label":En("pages")},...Sm.map(i=>bb(i,n))),le("h1",{},Ws(n.title)),le("p",{class:"said"},Ws(n.lead))),ii(wm,yi?zg(yi,yb):null)}function bb(n,e){const t=le("a",{"aria-current":n===e?"page":void 0},Ws(n.title));return t.setAttribute("href",`#p=${n.name}`),t.addEventListener("click",i=>{if(i.ctrlKey||i.metaKey||i.shiftKey||(i.preventDefault(),n===e))return;ym.set(e.name,location.hash);const r=new URLSearchParams((ym.get(n.name)??"").slice(1));history.pushState(null,"",`${location.pathname}${location.search}#${nl(n,r)}`),il(n)}),t}async function wb(){yi=await xl(),yi&&!location.hash&&history.replaceState(null,"",`${location.pathname}${location.search}#${yi.address}`);const n=yi?null:localStorage.getItem(Mm),e=wa().get("lang")??n;(e==="zh"||e==="en")&&(qr=e),gf(qr),og(t=>{ba.textContent=t?En("lost"):""}),Km(),ii(vb,bm,wm,ef,ba),addEventListener("hashchange",()=>void tf()),addEventListener("popstate",()=>void tf()),tf()}wb()})();
