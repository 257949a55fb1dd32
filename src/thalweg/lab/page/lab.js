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
(function(){"use strict";const zg=/^(on|style$|href$|src|srcdoc$|action$|formaction$)/i;function P(n,e={},...t){return kg(document.createElement(n),e,t)}function kg(n,e,t){for(const[i,s]of Object.entries(e)){if(zg.test(i))throw new Error(`attribute ${i} is not set from here`);s==null||s===!1||n.setAttribute(i,s===!0?"":String(s))}return Bl(n,t),n}function Bl(n,e){for(const t of e)if(!(t==null||t===!1)){if(Array.isArray(t)){Bl(n,t);continue}n.append(t instanceof Node?t:document.createTextNode(String(t)))}}function $t(n,...e){n.replaceChildren(),Bl(n,e)}let Gg=0;function ua(n,e,t,i){const s=`choice-${++Gg}`;return P("fieldset",{class:"choice"},P("legend",{class:"unseen"},n),...e.map(({value:r,words:a})=>{const o=P("input",{type:"radio",name:s,value:r,checked:r===t});return o.addEventListener("change",()=>i(r)),P("label",{},o,P("span",{},a))}))}const zl=[];let Yf=null,kl=new Map;function tn(n){let e=kl.get(n);return e===void 0&&(Yf??=getComputedStyle(document.documentElement),e=Yf.getPropertyValue(`--${n}`).trim()||"#888",kl.set(n,e)),e}function Bn(n){return tn(`c${n}`)}function Kf(n){zl.push(n)}function Hg(){zl.length=0}function Gl(n){n==="auto"?document.documentElement.removeAttribute("data-theme"):document.documentElement.setAttribute("data-theme",n),Zf()}function Zf(){kl=new Map;for(const n of zl)n()}function Vg(){matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Zf);let n=null;addEventListener("beforeprint",()=>{n=document.documentElement.getAttribute("data-theme"),Gl("light")}),addEventListener("afterprint",()=>{Gl(n==="dark"||n==="light"?n:"auto")})}let Hl=0;function Jf(n){Hl=n==="zh"?1:0,document.documentElement.lang=n==="zh"?"zh":"en"}function cn(n){return n[Hl]}function fa(n){return e=>n[e][Hl]}const En=fa({view:["View","视图"],contour:["contours","等高线"],log:["log heights","高度取对数"],language:["Language","语言"],colours:["Colours","颜色"],play:["Play","播放"],pause:["Pause","暂停"],step:["One step","单步"],again:["From the start","回到起点"],stepOf:["step","步"],waiting:["Computing…","计算中…"],lost:["The lab has ended: start it again with thalweg lab.","实验室已结束：请重新运行 thalweg lab。"],noWebgl:["This browser has no WebGL: contours are shown instead.","此浏览器不支持 WebGL，改为显示等高线。"],pages:["Pages","页面"],tooLong:["This state has more characters than an address may have: it is not kept there.","状态过长，无法保存在地址中。"]}),qt=fa({export:["Export","导出"],page:["This page as one HTML file","将本页保存为单个 HTML 文件"],pageNote:["Opens without the lab: play, scrub, turn.","无需实验室即可打开：播放、拖动、旋转。"],picture:["Picture (PNG)","图像 (PNG)"],numbers:["Numbers (CSV)","数据 (CSV)"],numbersNote:["What the curves and paths show.","曲线与路径的数据。"],animation:["Animation (GIF)","动画 (GIF)"],working:["Working …","正在生成…"],frame:["Frame","帧"],saved:["Saved:","已保存："],stop:["Stop","停止"],nothing:["There is nothing to save yet.","暂无可保存的内容。"],ended:["The page was changed meanwhile: nothing was saved.","页面已更改，未保存。"],savedNote:["A saved page","已保存的页面"],savedOn:["Saved from the lab on {date}. Play, step, scrub, views, language and colours work here; whatever has to be computed anew needs the lab: thalweg lab.","保存于 {date}。播放、单步、拖动、视图、语言和颜色在此可用；需要重新计算的内容需要实验室：thalweg lab。"],dropped:["Left out because they are too large:","因过大而未保存："],needsLab:["This needs the lab (thalweg lab): a saved page holds only what was shown, which it shows again.","此操作需要实验室 (thalweg lab)：保存的页面只包含当时显示的内容，现已恢复。"]}),Wg=32*2**20,pr=new Map;let Vl=0,ha=null,Wl=0,Xl=0;function Xg(n,e){Vl+=e.length-(pr.get(n)?.length??0),pr.delete(n),pr.set(n,e);for(const[t,i]of pr){if(Vl<=Wg)break;pr.delete(t),Vl-=i.length}ha?.set(n,e)}const $g=new Map;function qg(n){const e=ha?pr.get(n)??$g.get(n)?.():void 0;return e&&ha.set(n,e),e}async function Yg(n){Wl++;try{return await n()}finally{Wl--,Xl=performance.now()}}async function Kg(n){const e=new Map;ha=e;try{for(await n(),Xl=performance.now();Wl>0||performance.now()-Xl<250;)await new Promise(t=>setTimeout(t,50))}finally{ha=null}return e}async function Qf(n){const e=[];let t=0;for(const[r,a]of n.answers)e.push([r,t,a.length]),t+=Math.ceil(a.length/8)*8;const i=new TextEncoder().encode(JSON.stringify({...n,answers:e})),s=new Uint8Array(4+i.length+t);return new DataView(s.buffer).setUint32(0,i.length,!0),s.set(i,4),[...n.answers.values()].forEach((r,a)=>s.set(r,4+i.length+e[a][1])),jf(s,new CompressionStream("gzip"))}async function Zg(n){const e=await jf(n,new DecompressionStream("gzip")),t=new DataView(e.buffer).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(e.subarray(4,4+t))),s=i.answers.map(([r,a,o])=>{const l=4+t+a;return[r,e.slice(l,l+o)]});return{...i,answers:new Map(s)}}async function jf(n,e){const t=new Blob([n]).stream().pipeThrough(e);return new Uint8Array(await new Response(t).arrayBuffer())}let $l;function ql(){if($l===void 0){const n=document.getElementById("record")?.textContent;$l=n?Zg(Uint8Array.from(atob(n.trim()),e=>e.charCodeAt(0))):null}return $l}let eh=()=>{};function Jg(n){eh=n}function Qg(){eh()}const so=()=>new URLSearchParams(location.search).get("token")??"";class ro extends Error{constructor(e,t=null){super(e),this.at=t}}async function da(n){const e=await th(n,n,{});return JSON.parse(new TextDecoder().decode(e))}async function pi(n,e,t){const i=JSON.stringify(e),s=await th(`${n} ${i}`,n,{method:"POST",body:i,signal:t});return n0(s.slice().buffer)}async function th(n,e,t){const i=await ql();if(i){const r=i.answers.get(n);if(r)return r;throw Qg(),new ro(qt("needsLab"))}const s=t.body?qg(n):void 0;return s||Yg(async()=>{const r={"x-thalweg-token":so(),...t.body?{"content-type":"application/json"}:{}},a=await fetch(`/api/${e}`,{...t,headers:r});if(!a.ok)throw await Yl(a);const o=new Uint8Array(await a.arrayBuffer());return Xg(n,o),o})}async function jg(){const n=await fetch("/api/export",{headers:{"x-thalweg-token":so()}});if(!n.ok)throw await Yl(n);return(await n.json()).room}async function e0(n){const e=await fetch("/api/export",{method:"POST",headers:{"x-thalweg-token":so(),"content-type":"application/gzip"},body:n});if(!e.ok)throw await Yl(e);return e.blob()}function t0(n){if(ql())return;const e=new EventSource(`/api/present?token=${encodeURIComponent(so())}`);e.addEventListener("here",()=>n(!1)),e.addEventListener("error",()=>n(!0))}function n0(n){const e=new DataView(n).getUint32(0,!0),t=JSON.parse(new TextDecoder().decode(new Uint8Array(n,4,e))),i={};for(const[s,{dtype:r,shape:a,offset:o}]of Object.entries(t.arrays)){const l=a.reduce((u,h)=>u*h,1),c=4+e+o,f=r==="int32"?new Int32Array(n,c,l):new Float32Array(n,c,l);i[s]={values:f,shape:a}}return{said:t,arrays:i}}async function Yl(n){try{const e=await n.json();return new ro(e.error??`The server answered with status ${n.status}.`,e.at??null)}catch{return new ro(`The server answered with status ${n.status}.`)}}const i0='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function s0(n,e){const[,t]=n.toDataURL("image/png").split(","),i=new Blob([Uint8Array.from(atob(t),a=>a.charCodeAt(0))],{type:"image/png"}),s=document.createElement("a"),r=URL.createObjectURL(i);s.href=r,s.download=e,s.click(),setTimeout(()=>URL.revokeObjectURL(r),1e4)}function Kl(n,e,t,i){const s=16*i,r=20*i,a=document.createElement("canvas"),o=a.getContext("2d"),l=n.width+2*s,c=(m,x=400)=>`${x} ${m*i}px ${i0}`;o.font=c(12);const f=[];let u=s,h=0;for(const m of t){const x=o.measureText(m.words).width+34*i;u>s&&u+x>l-s&&(u=s,h++),f.push({entry:m,x:u,row:h}),u+=x}const p=t.length?(h+1)*r+s/2:0;a.width=l,a.height=s+r*1.4+n.height+p+s,o.fillStyle=tn("card"),o.fillRect(0,0,a.width,a.height),o.fillStyle=tn("ink"),o.font=c(15,600),o.textBaseline="top",o.fillText(e,s,s,l-2*s),o.drawImage(n,s,s+r*1.4),o.font=c(12),o.textBaseline="middle";for(const{entry:m,x,row:d}of f){const g=s+r*1.4+n.height+s/2+r*(d+.5);o.fillStyle=m.colour,o.fillRect(x,g-5*i,10*i,10*i),o.fillStyle=tn("ink"),o.fillText(m.words,x+15*i,g)}return a}function r0(n){const e=Math.max(0,...n.map(({values:i})=>i.length)),t=[n.map(({name:i})=>nh(i)).join(",")];for(let i=0;i<e;i++)t.push(n.map(({values:s})=>nh(s[i]??"")).join(","));return`${t.join(`\r
`)}\r
`}function nh(n){if(typeof n=="number")return Number.isFinite(n)?String(n):"";const e=/^[=+\-@\t\r]/.test(n)?`'${n}`:n;return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}var a0={trailer:59};function ih(n=256){let e=0,t=new Uint8Array(n);return{get buffer(){return t.buffer},reset(){e=0},bytesView(){return t.subarray(0,e)},bytes(){return t.slice(0,e)},writeByte(s){i(e+1),t[e]=s,e++},writeBytes(s,r=0,a=s.length){i(e+a);for(let o=0;o<a;o++)t[e++]=s[o+r]},writeBytesView(s,r=0,a=s.byteLength){i(e+a),t.set(s.subarray(r,r+a),e),e+=a}};function i(s){var r=t.length;if(r>=s)return;var a=1024*1024;s=Math.max(s,r*(r<a?2:1.125)>>>0),r!=0&&(s=Math.max(s,256));let o=t;t=new Uint8Array(s),e>0&&t.set(o.subarray(0,e),0)}}var Zl=12,sh=5003,o0=[0,1,3,7,15,31,63,127,255,511,1023,2047,4095,8191,16383,32767,65535];function l0(n,e,t,i,s=ih(512),r=new Uint8Array(256),a=new Int32Array(sh),o=new Int32Array(sh)){let l=a.length,c=Math.max(2,i);r.fill(0),o.fill(0),a.fill(-1);let f=0,u=0,h=c+1,p=h,m=!1,x=p,d=(1<<x)-1,g=1<<h-1,_=g+1,y=g+2,S=0,R=t[0],E=0;for(let F=l;F<65536;F*=2)++E;E=8-E,s.writeByte(c),b(g);let v=t.length;for(let F=1;F<v;F++)e:{let L=t[F],C=(L<<Zl)+R,B=L<<E^R;if(a[B]===C){R=o[B];break e}let G=B===0?1:l-B;for(;a[B]>=0;)if(B-=G,B<0&&(B+=l),a[B]===C){R=o[B];break e}b(R),R=L,y<1<<Zl?(o[B]=y++,a[B]=C):(a.fill(-1),y=g+2,m=!0,b(g))}return b(R),b(_),s.writeByte(0),s.bytesView();function b(F){for(f&=o0[u],u>0?f|=F<<u:f=F,u+=x;u>=8;)r[S++]=f&255,S>=254&&(s.writeByte(S),s.writeBytesView(r,0,S),S=0),f>>=8,u-=8;if((y>d||m)&&(m?(x=p,d=(1<<x)-1,m=!1):(++x,d=x===Zl?1<<x:(1<<x)-1)),F==_){for(;u>0;)r[S++]=f&255,S>=254&&(s.writeByte(S),s.writeBytesView(r,0,S),S=0),f>>=8,u-=8;S>0&&(s.writeByte(S),s.writeBytesView(r,0,S),S=0)}}}var c0=l0;function rh(n,e,t){return n<<8&63488|e<<2&992|t>>3}function ah(n,e,t,i){return n>>4|e&240|(t&240)<<4|(i&240)<<8}function oh(n,e,t){return n>>4<<8|e&240|t>>4}function ao(n,e,t){return n<e?e:n>t?t:n}function oo(n){return n*n}function lh(n,e,t){var i=0,s=1e100;let r=n[e],a=r.cnt;r.ac;let o=r.rc,l=r.gc,c=r.bc;for(var f=r.fw;f!=0;f=n[f].fw){let h=n[f],p=h.cnt,m=a*p/(a+p);if(!(m>=s)){var u=0;u+=m*oo(h.rc-o),!(u>=s)&&(u+=m*oo(h.gc-l),!(u>=s)&&(u+=m*oo(h.bc-c),!(u>=s)&&(s=u,i=f)))}}r.err=s,r.nn=i}function Jl(){return{ac:0,rc:0,gc:0,bc:0,cnt:0,nn:0,fw:0,bk:0,tm:0,mtm:0,err:0}}function u0(n,e){let t=e==="rgb444"?4096:65536,i=new Array(t),s=n.length;if(e==="rgba4444")for(let r=0;r<s;++r){let a=n[r],o=a>>24&255,l=a>>16&255,c=a>>8&255,f=a&255,u=ah(f,c,l,o),h=u in i?i[u]:i[u]=Jl();h.rc+=f,h.gc+=c,h.bc+=l,h.ac+=o,h.cnt++}else if(e==="rgb444")for(let r=0;r<s;++r){let a=n[r],o=a>>16&255,l=a>>8&255,c=a&255,f=oh(c,l,o),u=f in i?i[f]:i[f]=Jl();u.rc+=c,u.gc+=l,u.bc+=o,u.cnt++}else for(let r=0;r<s;++r){let a=n[r],o=a>>16&255,l=a>>8&255,c=a&255,f=rh(c,l,o),u=f in i?i[f]:i[f]=Jl();u.rc+=c,u.gc+=l,u.bc+=o,u.cnt++}return i}function f0(n,e,t={}){let{format:i="rgb565",clearAlpha:s=!0,clearAlphaColor:r=0,clearAlphaThreshold:a=0,oneBitAlpha:o=!1}=t;if(!n||!n.buffer)throw new Error("quantize() expected RGBA Uint8Array data");if(!(n instanceof Uint8Array)&&!(n instanceof Uint8ClampedArray))throw new Error("quantize() expected RGBA Uint8Array data");let l=new Uint32Array(n.buffer),c=t.useSqrt!==!1,f=i==="rgba4444",u=u0(l,i),h=u.length,p=h-1,m=new Uint32Array(h+1);for(var x=0,d=0;d<h;++d){let D=u[d];if(D!=null){var g=1/D.cnt;f&&(D.ac*=g),D.rc*=g,D.gc*=g,D.bc*=g,u[x++]=D}}oo(e)/x<.022&&(c=!1);for(var d=0;d<x-1;++d)u[d].fw=d+1,u[d+1].bk=d,c&&(u[d].cnt=Math.sqrt(u[d].cnt));c&&(u[d].cnt=Math.sqrt(u[d].cnt));var _,y,S;for(d=0;d<x;++d){lh(u,d);var R=u[d].err;for(y=++m[0];y>1&&(S=y>>1,!(u[_=m[S]].err<=R));y=S)m[y]=_;m[y]=d}var E=x-e;for(d=0;d<E;){for(var v;;){var b=m[1];if(v=u[b],v.tm>=v.mtm&&u[v.nn].mtm<=v.tm)break;v.mtm==p?b=m[1]=m[m[0]--]:(lh(u,b),v.tm=d);var R=u[b].err;for(y=1;(S=y+y)<=m[0]&&(S<m[0]&&u[m[S]].err>u[m[S+1]].err&&S++,!(R<=u[_=m[S]].err));y=S)m[y]=_;m[y]=b}var F=u[v.nn],L=v.cnt,C=F.cnt,g=1/(L+C);f&&(v.ac=g*(L*v.ac+C*F.ac)),v.rc=g*(L*v.rc+C*F.rc),v.gc=g*(L*v.gc+C*F.gc),v.bc=g*(L*v.bc+C*F.bc),v.cnt+=F.cnt,v.mtm=++d,u[F.bk].fw=F.fw,u[F.fw].bk=F.bk,F.mtm=p}let B=[];var G=0;for(d=0;;++G){let D=ao(Math.round(u[d].rc),0,255),I=ao(Math.round(u[d].gc),0,255),V=ao(Math.round(u[d].bc),0,255),z=255;f&&(z=ao(Math.round(u[d].ac),0,255),o&&(z=z<=(typeof o=="number"?o:127)?0:255),s&&z<=a&&(D=I=V=r,z=0));let Q=f?[D,I,V,z]:[D,I,V];if(h0(B,Q)||B.push(Q),(d=u[d].fw)==0)break}return B}function h0(n,e){for(let t=0;t<n.length;t++){let i=n[t],s=i[0]===e[0]&&i[1]===e[1]&&i[2]===e[2],r=i.length>=4&&e.length>=4?i[3]===e[3]:!0;if(s&&r)return!0}return!1}function d0(n,e,t="rgb565"){if(!n||!n.buffer)throw new Error("quantize() expected RGBA Uint8Array data");if(!(n instanceof Uint8Array)&&!(n instanceof Uint8ClampedArray))throw new Error("quantize() expected RGBA Uint8Array data");if(e.length>256)throw new Error("applyPalette() only works with 256 colors or less");let i=new Uint32Array(n.buffer),s=i.length,r=t==="rgb444"?4096:65536,a=new Uint8Array(s),o=new Array(r);if(t==="rgba4444")for(let l=0;l<s;l++){let c=i[l],f=c>>24&255,u=c>>16&255,h=c>>8&255,p=c&255,m=ah(p,h,u,f),x=m in o?o[m]:o[m]=p0(p,h,u,f,e);a[l]=x}else{let l=t==="rgb444"?oh:rh;for(let c=0;c<s;c++){let f=i[c],u=f>>16&255,h=f>>8&255,p=f&255,m=l(p,h,u),x=m in o?o[m]:o[m]=m0(p,h,u,e);a[c]=x}}return a}function p0(n,e,t,i,s){let r=0,a=1e100;for(let o=0;o<s.length;o++){let l=s[o],c=l[3],f=Ys(c-i);if(f>a)continue;let u=l[0];if(f+=Ys(u-n),f>a)continue;let h=l[1];if(f+=Ys(h-e),f>a)continue;let p=l[2];f+=Ys(p-t),!(f>a)&&(a=f,r=o)}return r}function m0(n,e,t,i){let s=0,r=1e100;for(let a=0;a<i.length;a++){let o=i[a],l=o[0],c=Ys(l-n);if(c>r)continue;let f=o[1];if(c+=Ys(f-e),c>r)continue;let u=o[2];c+=Ys(u-t),!(c>r)&&(r=c,s=a)}return s}function Ys(n){return n*n}function g0(n={}){let{initialCapacity:e=4096,auto:t=!0}=n,i=ih(e),s=5003,r=new Uint8Array(256),a=new Int32Array(s),o=new Int32Array(s),l=!1;return{reset(){i.reset(),l=!1},finish(){i.writeByte(a0.trailer)},bytes(){return i.bytes()},bytesView(){return i.bytesView()},get buffer(){return i.buffer},get stream(){return i},writeHeader:c,writeFrame(f,u,h,p={}){let{transparent:m=!1,transparentIndex:x=0,delay:d=0,palette:g=null,repeat:_=0,colorDepth:y=8,dispose:S=-1}=p,R=!1;if(t?l||(R=!0,c(),l=!0):R=!!p.first,u=Math.max(0,Math.floor(u)),h=Math.max(0,Math.floor(h)),R){if(!g)throw new Error("First frame must include a { palette } option");v0(i,u,h,g,y),ch(i,g),_>=0&&x0(i,_)}let E=Math.round(d/10);_0(i,S,E,m,x);let v=!!g&&!R;S0(i,u,h,v?g:null),v&&ch(i,g),M0(i,f,u,h,y,r,a,o)}};function c(){uh(i,"GIF89a")}}function _0(n,e,t,i,s){n.writeByte(33),n.writeByte(249),n.writeByte(4),s<0&&(s=0,i=!1);var r,a;i?(r=1,a=2):(r=0,a=0),e>=0&&(a=e&7),a<<=2,n.writeByte(0|a|0|r),bs(n,t),n.writeByte(s||0),n.writeByte(0)}function v0(n,e,t,i,s=8){let r=1,a=0,o=Ql(i.length)-1,l=r<<7|s-1<<4|a<<3|o;bs(n,e),bs(n,t),n.writeBytes([l,0,0])}function x0(n,e){n.writeByte(33),n.writeByte(255),n.writeByte(11),uh(n,"NETSCAPE2.0"),n.writeByte(3),n.writeByte(1),bs(n,e),n.writeByte(0)}function ch(n,e){let t=1<<Ql(e.length);for(let i=0;i<t;i++){let s=[0,0,0];i<e.length&&(s=e[i]),n.writeByte(s[0]),n.writeByte(s[1]),n.writeByte(s[2])}}function S0(n,e,t,i){if(n.writeByte(44),bs(n,0),bs(n,0),bs(n,e),bs(n,t),i){let s=0,r=0,a=Ql(i.length)-1;n.writeByte(128|s|r|0|a)}else n.writeByte(0)}function M0(n,e,t,i,s=8,r,a,o){c0(t,i,e,s,n,r,a,o)}function bs(n,e){n.writeByte(e&255),n.writeByte(e>>8&255)}function uh(n,e){for(var t=0;t<e.length;t++)n.writeByte(e.charCodeAt(t))}function Ql(n){return Math.max(Math.ceil(Math.log2(n)),1)}const y0=80,b0=640,w0=70,E0=1800;function T0(n){const e=Math.min(y0,n+1);return Array.from({length:e},(t,i)=>e===1?n:Math.round(i*n/(e-1)))}function A0(n,e=b0){const t=Math.min(1,e/n.width),i=document.createElement("canvas");i.width=Math.round(n.width*t),i.height=Math.round(n.height*t);const s=i.getContext("2d");return s.imageSmoothingQuality="high",s.drawImage(n,0,0,i.width,i.height),i}async function R0(n,e,t){const i=g0();let s=0,r=0;for(const[a,o]of n.entries()){if(!t(a))return null;const l=await e(o);a===0&&([s,r]=[l.width,l.height]);const c=l.getContext("2d",{willReadFrequently:!0}),{data:f}=c.getImageData(0,0,s,r),u=f0(f,256);i.writeFrame(d0(f,u),s,r,{palette:u,delay:a===n.length-1?E0:w0})}return t(n.length),i.finish(),i.bytes()}function lo(n,e){const t=document.createElement("a"),i=URL.createObjectURL(n);t.href=i,t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}function C0(n,e){const t=P("p",{class:"aside",role:"status"}),i=P("button",{type:"button",class:"save",hidden:!0},qt("stop"));let s=!1,r=!1;i.addEventListener("click",()=>{r=!0});const a=_=>{t.textContent=_},o=(_,y,S)=>{const R=P("button",{type:"button",class:"entry"},_,y?P("small",{},y):null);return R.addEventListener("click",()=>void l(S)),R},l=async _=>{const y=n();if(!s){if(!y){a(qt("nothing"));return}s=!0,r=!1,a(qt("working"));try{a(await _(y))}catch(S){a(S instanceof Error?S.message:String(S))}finally{s=!1,i.hidden=!0}}},c=async({name:_,page:y})=>{const{file:S,dropped:R}=await y();lo(S,`thalweg-${_}.html`);const E=R.length?` ${qt("dropped")} ${R.join(", ")}.`:"";return`${qt("saved")} thalweg-${_}.html, ${uo(S.size)}.${E}`},f=async _=>{const y=co(_);if(!y)return qt("nothing");const S=await L0(Kl(y,_.title,_.what().legend??[],devicePixelRatio||1));return lo(S,`thalweg-${_.name}.png`),`${qt("saved")} thalweg-${_.name}.png, ${uo(S.size)}.`},u=async({name:_,what:y})=>{const S=y().table?.()??[];if(!S.length)return qt("nothing");const R=new Blob([r0(S)],{type:"text/csv;charset=utf-8"});return lo(R,`thalweg-${_}.csv`),`${qt("saved")} thalweg-${_}.csv, ${uo(R.size)}.`},h=async _=>{const{player:y,legend:S}=_.what(),R=co(_);if(!y||!R||y.last()<1)return qt("nothing");y.pause();const E=y.last(),v=y.step(),b=T0(E);i.hidden=!1;const C=await R0(b,async G=>{y.show(E,G),await P0();const D=`${_.title} · ${En("stepOf")} ${G.toLocaleString("en")}`;return Kl(A0(co(_)??R),D,S??[],1)},G=>(a(`${qt("frame")} ${G} / ${b.length}`),!r&&_.body.isConnected&&y.last()===E));if(_.body.isConnected&&y.last()===E&&y.show(E,v),!C)return qt("ended");const B=new Blob([C],{type:"image/gif"});return lo(B,`thalweg-${_.name}.gif`),`${qt("saved")} thalweg-${_.name}.gif, ${uo(B.size)}.`},p=e?o(qt("page"),qt("pageNote"),c):null,m=o(qt("picture"),null,f),x=o(qt("numbers"),qt("numbersNote"),u),d=o(qt("animation"),null,h),g=P("details",{class:"exports"},P("summary",{},qt("export")),P("div",{class:"menu"},p,m,x,d,t,i));return g.addEventListener("toggle",()=>{if(!g.open)return;s||a("");const _=n(),y=_?.what();m.hidden=!_||!co(_),x.hidden=!y?.table,d.hidden=(y?.player?.last()??0)<1}),g.addEventListener("keydown",_=>{_.key==="Escape"&&(g.open=!1,g.querySelector("summary").focus())}),g}function co({body:n,what:e}){const t=e().picture?.();return t||([...n.querySelectorAll("canvas")].find(({clientWidth:i,clientHeight:s})=>i>100&&s>60)??null)}async function P0(){for(let n=0;n<2;n++)await new Promise(e=>requestAnimationFrame(e))}async function L0(n){const[,e]=n.toDataURL("image/png").split(",");return new Blob([Uint8Array.from(atob(e),t=>t.charCodeAt(0))],{type:"image/png"})}function uo(n){return n<1e6?`${Math.max(1,Math.round(n/1e3))} kB`:`${(n/1e6).toFixed(1)} MB`}const fh=[[],[7,4],[2,3],[9,3,2,3]];function jl({walks:n,steps:e},t){const i=typeof e=="number"?e:e[t];return Math.min(i,n[t].points.length/2-1)}function rs(n){return n%8}function fo(n){return fh[Math.floor(n/8)%fh.length]}const D0=300,hh=new WeakMap;function N0(n){const e=n.querySelector(".player");return e?hh.get(e):void 0}function ec(n,e=t=>t){const t=P("button",{type:"button",class:"play"},En("play")),i=P("button",{type:"button",class:"save"},En("step")),s=P("button",{type:"button",class:"save"},En("again")),r=P("input",{type:"range",min:0,max:0,value:0,step:1,"aria-label":En("stepOf")}),a=P("output",{class:"n"},"0");let o=0,l=0,c=!1;const f=m=>{o=Math.min(l,Math.max(0,m)),r.value=String(o),a.textContent=e(o).toLocaleString("en"),n(o)},u=m=>{c!==m&&(c=m,t.textContent=En(m?"pause":"play"),m&&requestAnimationFrame(h))},h=()=>{c&&(f(o+Math.max(1,Math.round(l/D0))),o>=l?u(!1):requestAnimationFrame(h))};t.addEventListener("click",()=>{!c&&o>=l&&f(0),u(!c)}),i.addEventListener("click",()=>{u(!1),f(o+1)}),s.addEventListener("click",()=>{u(!1),f(0)}),r.addEventListener("input",()=>{u(!1),f(Number(r.value))});const p={element:P("div",{class:"player"},t,i,s,r,a),step:()=>o,last:()=>l,show:(m,x)=>{l=m,r.max=String(m),f(x)},pause:()=>u(!1)};return hh.set(p.element,p),p}function I0(n){const e=[],t=[],i={step:[],x:[],y:[],height:[],gradient_x:[],gradient_y:[]};for(const s of n)for(let r=0;2*r<s.points.length;r++)e.push(s.name),t.push(s.words),i.step.push(r),i.x.push(s.points[2*r]),i.y.push(s.points[2*r+1]),i.height.push(s.heights[r]),s.gradients&&(i.gradient_x.push(s.gradients[2*r]),i.gradient_y.push(s.gradients[2*r+1]));return[{name:"run",values:e},{name:"setting",values:t},...Object.entries(i).flatMap(([s,r])=>r.length===e.length?[{name:s,values:r}]:[])]}function dh(n){return n.map((e,t)=>({words:e.name,colour:Bn(e.colour??rs(t))}))}function U0(n,e){const t=N0(n),i=[...n.querySelectorAll(".stage canvas")].find(({clientWidth:r})=>r>0),s=Array.isArray(e.walks)?e.walks.filter(F0):[];return{...t?{player:t}:{},...i?{picture:()=>i}:{},...s.length?{legend:dh(s),table:()=>I0(s)}:{}}}function F0(n){const e=n;return e?.points instanceof Float32Array&&e.heights instanceof Float32Array&&typeof e.name=="string"}async function O0(n,e){const t=P("div",{class:"unseen-page","aria-hidden":"true",inert:!0});document.body.append(t);const i=[],s=await Kg(()=>B0(n,t,new URLSearchParams(e),i)).finally(()=>{for(const l of i)l.close();t.remove()}),r={address:e,on:new Date().toISOString().slice(0,10),dropped:[],answers:s},a=await jg();let o=await Qf(r);for(;o.length>a&&s.size;){const[l]=[...s].reduce((c,f)=>f[1].length>c[1].length?f:c);s.delete(l),r.dropped.push(l.split(" ")[0]),o=await Qf(r)}return{file:await e0(o),dropped:r.dropped}}function B0(n,e,t,i){return new Promise((s,r)=>{const a={parts:t,keep:()=>{},expose:()=>s(),tell:()=>{}};n.open(e,a).then(o=>{i.push(o),s()},r)})}let tc=!1,ph=!1,pa=P("p",{});function z0(n,e){const t=pa.textContent;pa=P("p",{class:"message",role:"status"},t),Jg(()=>{tc&&(tc=!1,pa.textContent=qt("needsLab"),setTimeout(e))}),ph||k0();const i=n.dropped.length?P("p",{},`${qt("dropped")} ${n.dropped.join(", ")}.`):null;return P("section",{class:"saved-note","aria-label":qt("savedNote")},P("p",{},qt("savedOn").replace("{date}",n.on)),i,pa)}function k0(){ph=!0;for(const n of["pointerdown","keydown","input","change"])addEventListener(n,()=>{tc=!0,pa.textContent=""},{capture:!0})}const G0=2e3;function je(n,e=5){if(n==null||!Number.isFinite(n))return"–";const t=Math.abs(n);if(t>=1e5&&t<1e12)return gh(n.toFixed(0));if(n===0)return"0";const i=Math.floor(Math.log10(t)+1e-12);if(i<-4||i>=12)return ma(mh(n.toExponential(e-1)));const s=n.toFixed(Math.max(0,e-1-i));return ma(gh(s.includes(".")?s.replace(/\.?0+$/,""):s))}function mh(n){return n.replace(/\.?0*e/,"e").replace("e+","e")}function ma(n){return n.replace(/^-/,"−")}function gh(n){const[e,t]=n.split("."),i=e.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?i:`${i}.${t}`}function mr(n){if(typeof n=="string")return n;if(n==null||!Number.isFinite(n))return"–";const e=Math.abs(n);return e!==0&&(e<1e-4||e>=1e6)?ma(mh(n.toExponential(3))):ma(String(Number(n.toPrecision(4))))}function H0(n){const e=Math.abs(n);for(const[t,i]of[[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(e>=t)return`${ma(String(Number((n/t).toPrecision(3))))} ${i}`;return mr(n)}function ws(n,e=0){return n==null||!Number.isFinite(n)?"–":`${(100*n).toFixed(e)} %`}function _h(n,e){const t=[...n];if(t.length<=e)return n;const i=Math.floor((e-1)/2);return`${t.slice(0,e-1-i).join("")}…${i?t.slice(-i).join(""):""}`}const vh=2e3;function ga(n,e){const t=(e-n.low)/(n.high-n.low||1),i=Math.min(1,Math.max(0,t));return n.log?Math.log1p(vh*i)/Math.log1p(vh):i}function V0(n,e,t){const i=(e-n.x[0])/(n.x[1]-n.x[0])*(n.columns-1),s=(t-n.y[0])/(n.y[1]-n.y[0])*(n.rows-1);if(!(i>=0&&s>=0&&i<=n.columns-1&&s<=n.rows-1))return NaN;const r=Math.min(n.columns-2,Math.floor(i)),a=Math.min(n.rows-2,Math.floor(s)),o=i-r,l=s-a,c=(f,u)=>n.heights[f*n.columns+u];return(1-l)*((1-o)*c(a,r)+o*c(a,r+1))+l*((1-o)*c(a+1,r)+o*c(a+1,r+1))}const _a=[[68,1,84],[70,50,127],[54,92,141],[39,127,142],[31,161,135],[74,194,109],[159,218,58],[253,231,37]];function xh(n){const e=Math.min(1,Math.max(0,n))*(_a.length-1),t=Math.min(_a.length-2,Math.floor(e)),i=e-t,s=r=>Math.round(_a[t][r]+i*(_a[t+1][r]-_a[t][r]));return[s(0),s(1),s(2)]}function Sh(n,e){const t=[],{columns:i,rows:s}=n,r=(a,o)=>ga(n,n.heights[a*i+o])-e;for(let a=0;a<s-1;a++)for(let o=0;o<i-1;o++){const l=r(a,o),c=r(a,o+1),f=r(a+1,o+1),u=r(a+1,o);if(![l,c,f,u].every(Number.isFinite))continue;const h=[];l>0!=c>0&&h.push([o+l/(l-c),a]),c>0!=f>0&&h.push([o+1,a+c/(c-f)]),u>0!=f>0&&h.push([o+u/(u-f),a+1]),l>0!=u>0&&h.push([o,a+l/(l-u)]);for(let p=0;p+1<h.length;p+=2)t.push([...h[p],...h[p+1]])}return t}function W0(n,e,t){const i=[],s=Math.max(1,Math.floor(n.length/2e3));for(let r=0;r<n.length;r+=s)Number.isFinite(n[r])&&i.push((n[r]-e)/(t-e||1));return i.sort((r,a)=>r-a),(i[Math.floor(i.length/2)]??1)<.12}const Mh=18;function X0(n,e){const t=document.createElement("canvas");t.className="flat",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",n);let i=null,s={minima:[]},r=null,a=[],o=null;const l=(m,x)=>{const d=i;return[(m-d.x[0])/(d.x[1]-d.x[0])*t.width,(1-(x-d.y[0])/(d.y[1]-d.y[0]))*t.height]},c=()=>{const m=devicePixelRatio||1,x=Math.round(t.clientWidth*m),d=Math.round(t.clientHeight*m);x&&(t.width!==x||t.height!==d)&&([t.width,t.height]=[x,d])},f=m=>{o=m;const{walks:x,start:d,shown:g}=m;if(!i||!r)return;c();const _=t.getContext("2d"),y=devicePixelRatio||1;_.setTransform(1,0,0,1,0,0),_.clearRect(0,0,t.width,t.height),_.imageSmoothingEnabled=!0,_.drawImage(r,0,0,t.width,t.height),_.strokeStyle="rgba(255,255,255,.34)",_.lineWidth=y*.8,_.beginPath();const S=t.width/(i.columns-1),R=t.height/(i.rows-1);for(const[v,b,F,L]of a)_.moveTo(v*S,t.height-b*R),_.lineTo(F*S,t.height-L*R);_.stroke();for(const[v,b]of s.minima)q0(_,...l(v,b),y);if(x.forEach((v,b)=>u(_,v,v.colour??b,jl(m,b),y,g===v.name)),d){const[v,b]=l(...d);_.beginPath(),_.arc(v,b,6*y,0,2*Math.PI),_.fillStyle="#fff",_.fill(),_.lineWidth=2*y,_.strokeStyle="#111",_.stroke()}const E=x.findIndex(({name:v})=>v===g);E>=0&&h(_,x[E],jl(m,E),y)},u=(m,x,d,g,_,y)=>{m.beginPath();for(let v=0;v<=g;v++){const[b,F]=l(x.points[2*v],x.points[2*v+1]);v?m.lineTo(b,F):m.moveTo(b,F)}const S=m.getLineDash();m.lineJoin="round",m.strokeStyle="rgba(0,0,0,.55)",m.lineWidth=(y?5.5:4)*_,m.stroke(),m.setLineDash(fo(d).map(v=>v*_)),m.strokeStyle=Bn(rs(d)),m.lineWidth=(y?3.2:2)*_,m.stroke(),m.setLineDash(S);const[R,E]=l(x.points[2*g],x.points[2*g+1]);m.beginPath(),m.arc(R,E,(y?6:4.5)*_,0,2*Math.PI),m.fillStyle=Bn(rs(d)),m.fill(),m.lineWidth=1.4*_,m.strokeStyle="#fff",m.stroke()},h=(m,x,d,g)=>{const _=Math.min(d,x.points.length/2-2);if(_<0||!x.gradients)return;const[y,S]=[x.points[2*_],x.points[2*_+1]],R=l(y,S),E=(v,b,F,L)=>{const C=l(y+v,S+b),B=[C[0]-R[0],C[1]-R[1]],G=Math.hypot(...B);if(!(G>0))return;const D=54*g,I=B[0]/G,V=B[1]/G,z=[R[0]+I*D,R[1]+V*D];for(const[Q,W]of[[5,"rgba(0,0,0,.6)"],[2.4,L]])m.lineWidth=Q*g,m.strokeStyle=W,m.setLineDash(F.map(Y=>Y*g)),m.beginPath(),m.moveTo(R[0],R[1]),m.lineTo(z[0],z[1]),m.stroke(),m.setLineDash([]),m.beginPath(),m.moveTo(z[0]-(9*I-5*V)*g,z[1]-(9*V+5*I)*g),m.lineTo(z[0],z[1]),m.lineTo(z[0]-(9*I+5*V)*g,z[1]-(9*V-5*I)*g),m.stroke()};E(-x.gradients[2*_],-x.gradients[2*_+1],[5,4],"#fff"),E(x.points[2*_+2]-y,x.points[2*_+3]-S,[],"#ffd23c")};t.addEventListener("click",m=>{if(!i||!e)return;const x=t.getBoundingClientRect(),d=(m.clientX-x.left)/x.width,g=1-(m.clientY-x.top)/x.height;e([i.x[0]+d*(i.x[1]-i.x[0]),i.y[0]+g*(i.y[1]-i.y[0])])}),t.addEventListener("keydown",m=>{if(!i||!o?.start||!e)return;const d={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]}[m.key];if(!d)return;m.preventDefault();const[g,_]=o.start,y=(i.x[1]-i.x[0])/40,S=(i.y[1]-i.y[0])/40;e([yh(g+d[0]*y,i.x),yh(_+d[1]*S,i.y)])});const p=new ResizeObserver(()=>{o&&t.clientWidth&&f(o)});return p.observe(t),{element:t,show:(m,x)=>{i=m,s=x,r=$0(m),a=[];for(let d=1;d<Mh;d++)a.push(...Sh(m,d/Mh))},draw:f,close:()=>p.disconnect()}}function yh(n,[e,t]){return Math.min(t,Math.max(e,n))}function $0(n){const e=document.createElement("canvas");[e.width,e.height]=[n.columns,n.rows];const t=e.getContext("2d"),i=t.createImageData(n.columns,n.rows);for(let s=0;s<n.rows;s++)for(let r=0;r<n.columns;r++){const a=n.heights[s*n.columns+r],o=4*((n.rows-1-s)*n.columns+r),l=Number.isFinite(a),[c,f,u]=l?xh(ga(n,a)):[128,128,128];i.data.set([c,f,u,l?255:60],o)}return t.putImageData(i,0,0),e}function q0(n,e,t,i){for(const[s,r]of[[5,"rgba(0,0,0,.6)"],[2.2,"#fff"]])n.lineWidth=s*i,n.strokeStyle=r,n.beginPath(),n.moveTo(e-6*i,t-6*i),n.lineTo(e+6*i,t+6*i),n.moveTo(e+6*i,t-6*i),n.lineTo(e-6*i,t+6*i),n.stroke()}/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */const nc="187",Y0=0,bh=1,K0=2,ho=1,Z0=2,va=3,Ks=0,jn=1,wi=2,gr=0,xa=1,wh=2,Eh=3,Th=4,J0=5,_r=100,Q0=101,j0=102,e_=103,t_=104,n_=200,i_=201,s_=202,r_=203,Ah=204,Rh=205,a_=206,o_=207,l_=208,c_=209,u_=210,f_=211,h_=212,d_=213,p_=214,ic=0,sc=1,rc=2,Sa=3,ac=4,oc=5,lc=6,cc=7,uc=0,m_=1,g_=2,as=0,Ch=1,Ph=2,Lh=3,Dh=4,Nh=5,Ih=6,Uh=7,Fh=300,vr=301,Ma=302,fc=303,hc=304,dc=1e3,os=1001,pc=1002,Dn=1003,__=1004,po=1005,ei=1006,mc=1007,Es=1008,ni=1009,Oh=1010,Bh=1011,ya=1012,gc=1013,ki=1014,Gi=1015,Hi=1016,_c=1017,vc=1018,xr=1020,zh=35902,kh=35899,Gh=1021,Hh=1022,Vi=1023,Ts=1026,As=1027,Vh=1028,xc=1029,Zs=1030,Sc=1031,Mc=1033,mo=33776,go=33777,_o=33778,vo=33779,yc=35840,bc=35841,wc=35842,Ec=35843,Tc=36196,Ac=37492,Rc=37496,Cc=37488,Pc=37489,xo=37490,Lc=37491,Dc=37808,Nc=37809,Ic=37810,Uc=37811,Fc=37812,Oc=37813,Bc=37814,zc=37815,kc=37816,Gc=37817,Hc=37818,Vc=37819,Wc=37820,Xc=37821,$c=36492,qc=36494,Yc=36495,Kc=36283,Zc=36284,So=36285,Jc=36286,v_=3200,Qc=0,x_=1,Rs="",mi="srgb",Mo="srgb-linear",yo="linear",Ot="srgb",jc=7680,S_=519,M_=512,y_=513,b_=514,Wh=515,w_=516,E_=517,Xh=518,$h=519,qh=35044,Yh="300 es",Ei=2e3,ba=2001;function T_(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function bo(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function A_(){const n=bo("canvas");return n.style.display="block",n}const Kh={};function wo(...n){const e="THREE."+n.shift();console.log(e,...n)}function Zh(n){const e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){const t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function ut(...n){n=Zh(n);const e="THREE."+n.shift();{const t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function Lt(...n){n=Zh(n);const e="THREE."+n.shift();{const t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function Eo(...n){const e=n.join(" ");e in Kh||(Kh[e]=!0,ut(...n))}function R_(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}const C_={[ic]:ic,[rc]:lc,[ac]:ac,[Sa]:oc,[sc]:sc,[lc]:rc,[cc]:cc,[oc]:Sa};class Js{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});const i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){const i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){const i=this._listeners;if(i===void 0)return;const s=i[e];if(s!==void 0){const r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){const t=this._listeners;if(t===void 0)return;const i=t[e.type];if(i!==void 0){e.target=this;const s=i.slice(0);for(let r=0,a=s.length;r<a;r++)s[r].call(this,e);e.target=null}}}const zn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];let Jh=1234567;const wa=Math.PI/180,Ea=180/Math.PI;function Cs(){const n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(zn[n&255]+zn[n>>8&255]+zn[n>>16&255]+zn[n>>24&255]+"-"+zn[e&255]+zn[e>>8&255]+"-"+zn[e>>16&15|64]+zn[e>>24&255]+"-"+zn[t&63|128]+zn[t>>8&255]+"-"+zn[t>>16&255]+zn[t>>24&255]+zn[i&255]+zn[i>>8&255]+zn[i>>16&255]+zn[i>>24&255]).toLowerCase()}function _t(n,e,t){return Math.max(e,Math.min(t,n))}function eu(n,e){return(n%e+e)%e}function P_(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function L_(n,e,t){return n!==e?(t-n)/(e-n):0}function Ta(n,e,t){return(1-t)*n+t*e}function D_(n,e,t,i){return Ta(n,e,1-Math.exp(-t*i))}function N_(n,e=1){return e-Math.abs(eu(n,e*2)-e)}function I_(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function U_(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function F_(n,e){return n+Math.floor(Math.random()*(e-n+1))}function O_(n,e){return n+Math.random()*(e-n)}function B_(n){return n*(.5-Math.random())}function z_(n){n!==void 0&&(Jh=n);let e=Jh+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function k_(n){return n*wa}function G_(n){return n*Ea}function H_(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function V_(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function Qh(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function W_(n,e,t,i,s){const r=Math.cos,a=Math.sin,o=r(t/2),l=a(t/2),c=r((e+i)/2),f=a((e+i)/2),u=r((e-i)/2),h=a((e-i)/2),p=r((i-e)/2),m=a((i-e)/2);switch(s){case"XYX":n.set(o*f,l*u,l*h,o*c);break;case"YZY":n.set(l*h,o*f,l*u,o*c);break;case"ZXZ":n.set(l*u,l*h,o*f,o*c);break;case"XZX":n.set(o*f,l*m,l*p,o*c);break;case"YXY":n.set(l*p,o*f,l*m,o*c);break;case"ZYZ":n.set(l*m,l*p,o*f,o*c);break;default:ut("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function To(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function tu(n,e){if(e.constructor===Float32Array)return n;const t=To(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function nu(n,e){if(e.constructor===Float32Array)return n;const t=To(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}const X_={DEG2RAD:wa,RAD2DEG:Ea,generateUUID:Cs,clamp:_t,euclideanModulo:eu,mapLinear:P_,inverseLerp:L_,lerp:Ta,damp:D_,pingpong:N_,smoothstep:I_,smootherstep:U_,randInt:F_,randFloat:O_,randFloatSpread:B_,seededRandom:z_,degToRad:k_,radToDeg:G_,isPowerOfTwo:H_,ceilPowerOfTwo:V_,floorPowerOfTwo:Qh,setQuaternionFromProperEuler:W_,normalize:nu,denormalize:tu};class Et{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){const t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=_t(this.x,e.x,t.x),this.y=_t(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=_t(this.x,e,t),this.y=_t(this.y,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(_t(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const i=this.dot(e)/t;return Math.acos(_t(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){const i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,a=this.y-e.y;return this.x=r*i-a*s+e.x,this.y=r*s+a*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}}class Sr{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,a,o){let l=i[s+0],c=i[s+1],f=i[s+2],u=i[s+3],h=r[a+0],p=r[a+1],m=r[a+2],x=r[a+3];if(u!==x||l!==h||c!==p||f!==m){let d=l*h+c*p+f*m+u*x;d<0&&(h=-h,p=-p,m=-m,x=-x,d=-d);let g=1-o;if(d<.9995){const _=Math.acos(d),y=Math.sin(_);g=Math.sin(g*_)/y,o=Math.sin(o*_)/y,l=l*g+h*o,c=c*g+p*o,f=f*g+m*o,u=u*g+x*o}else{l=l*g+h*o,c=c*g+p*o,f=f*g+m*o,u=u*g+x*o;const _=1/Math.sqrt(l*l+c*c+f*f+u*u);l*=_,c*=_,f*=_,u*=_}}e[t]=l,e[t+1]=c,e[t+2]=f,e[t+3]=u}static multiplyQuaternionsFlat(e,t,i,s,r,a){const o=i[s],l=i[s+1],c=i[s+2],f=i[s+3],u=r[a],h=r[a+1],p=r[a+2],m=r[a+3];return e[t]=o*m+f*u+l*p-c*h,e[t+1]=l*m+f*h+c*u-o*p,e[t+2]=c*m+f*p+o*h-l*u,e[t+3]=f*m-o*u-l*h-c*p,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){const i=e._x,s=e._y,r=e._z,a=e._order,o=Math.cos,l=Math.sin,c=o(i/2),f=o(s/2),u=o(r/2),h=l(i/2),p=l(s/2),m=l(r/2);switch(a){case"XYZ":this._x=h*f*u+c*p*m,this._y=c*p*u-h*f*m,this._z=c*f*m+h*p*u,this._w=c*f*u-h*p*m;break;case"YXZ":this._x=h*f*u+c*p*m,this._y=c*p*u-h*f*m,this._z=c*f*m-h*p*u,this._w=c*f*u+h*p*m;break;case"ZXY":this._x=h*f*u-c*p*m,this._y=c*p*u+h*f*m,this._z=c*f*m+h*p*u,this._w=c*f*u-h*p*m;break;case"ZYX":this._x=h*f*u-c*p*m,this._y=c*p*u+h*f*m,this._z=c*f*m-h*p*u,this._w=c*f*u+h*p*m;break;case"YZX":this._x=h*f*u+c*p*m,this._y=c*p*u+h*f*m,this._z=c*f*m-h*p*u,this._w=c*f*u-h*p*m;break;case"XZY":this._x=h*f*u-c*p*m,this._y=c*p*u-h*f*m,this._z=c*f*m+h*p*u,this._w=c*f*u+h*p*m;break;default:ut("Quaternion: .setFromEuler() encountered an unknown order: "+a)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){const i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){const t=e.elements,i=t[0],s=t[4],r=t[8],a=t[1],o=t[5],l=t[9],c=t[2],f=t[6],u=t[10],h=i+o+u;if(h>0){const p=.5/Math.sqrt(h+1);this._w=.25/p,this._x=(f-l)*p,this._y=(r-c)*p,this._z=(a-s)*p}else if(i>o&&i>u){const p=2*Math.sqrt(1+i-o-u);this._w=(f-l)/p,this._x=.25*p,this._y=(s+a)/p,this._z=(r+c)/p}else if(o>u){const p=2*Math.sqrt(1+o-i-u);this._w=(r-c)/p,this._x=(s+a)/p,this._y=.25*p,this._z=(l+f)/p}else{const p=2*Math.sqrt(1+u-i-o);this._w=(a-s)/p,this._x=(r+c)/p,this._y=(l+f)/p,this._z=.25*p}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(_t(this.dot(e),-1,1)))}rotateTowards(e,t){const i=this.angleTo(e);if(i===0)return this;const s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){const i=e._x,s=e._y,r=e._z,a=e._w,o=t._x,l=t._y,c=t._z,f=t._w;return this._x=i*f+a*o+s*c-r*l,this._y=s*f+a*l+r*o-i*c,this._z=r*f+a*c+i*l-s*o,this._w=a*f-i*o-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,a=e._w,o=this.dot(e);o<0&&(i=-i,s=-s,r=-r,a=-a,o=-o);let l=1-t;if(o<.9995){const c=Math.acos(o),f=Math.sin(c);l=Math.sin(l*c)/f,t=Math.sin(t*c)/f,this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+a*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+a*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){const e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}}class J{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(jh.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(jh.setFromAxisAngle(e,t))}applyMatrix3(e){const t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){const t=this.x,i=this.y,s=this.z,r=e.elements,a=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*a,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*a,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*a,this}applyQuaternion(e){const t=this.x,i=this.y,s=this.z,r=e.x,a=e.y,o=e.z,l=e.w,c=2*(a*s-o*i),f=2*(o*t-r*s),u=2*(r*i-a*t);return this.x=t+l*c+a*u-o*f,this.y=i+l*f+o*c-r*u,this.z=s+l*u+r*f-a*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){const t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=_t(this.x,e.x,t.x),this.y=_t(this.y,e.y,t.y),this.z=_t(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=_t(this.x,e,t),this.y=_t(this.y,e,t),this.z=_t(this.z,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(_t(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){const i=e.x,s=e.y,r=e.z,a=t.x,o=t.y,l=t.z;return this.x=s*l-r*o,this.y=r*a-i*l,this.z=i*o-s*a,this}projectOnVector(e){const t=e.lengthSq();if(t===0)return this.set(0,0,0);const i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return iu.copy(this).projectOnVector(e),this.sub(iu)}reflect(e){return this.sub(iu.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const i=this.dot(e)/t;return Math.acos(_t(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){const s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){const t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){const e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}}const iu=new J,jh=new Sr;class gt{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,a,o,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,a,o,l,c)}set(e,t,i,s,r,a,o,l,c){const f=this.elements;return f[0]=e,f[1]=s,f[2]=o,f[3]=t,f[4]=r,f[5]=l,f[6]=i,f[7]=a,f[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){const t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){const t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const i=e.elements,s=t.elements,r=this.elements,a=i[0],o=i[3],l=i[6],c=i[1],f=i[4],u=i[7],h=i[2],p=i[5],m=i[8],x=s[0],d=s[3],g=s[6],_=s[1],y=s[4],S=s[7],R=s[2],E=s[5],v=s[8];return r[0]=a*x+o*_+l*R,r[3]=a*d+o*y+l*E,r[6]=a*g+o*S+l*v,r[1]=c*x+f*_+u*R,r[4]=c*d+f*y+u*E,r[7]=c*g+f*S+u*v,r[2]=h*x+p*_+m*R,r[5]=h*d+p*y+m*E,r[8]=h*g+p*S+m*v,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],f=e[8];return t*a*f-t*o*c-i*r*f+i*o*l+s*r*c-s*a*l}invert(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],f=e[8],u=f*a-o*c,h=o*l-f*r,p=c*r-a*l,m=t*u+i*h+s*p;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);const x=1/m;return e[0]=u*x,e[1]=(s*c-f*i)*x,e[2]=(o*i-s*a)*x,e[3]=h*x,e[4]=(f*t-s*l)*x,e[5]=(s*r-o*t)*x,e[6]=p*x,e[7]=(i*l-c*t)*x,e[8]=(a*t-i*r)*x,this}transpose(){let e;const t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){const t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,a,o){const l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*a+c*o)+a+e,-s*c,s*l,-s*(-c*a+l*o)+o+t,0,0,1),this}scale(e,t){return Eo("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(su.makeScale(e,t)),this}rotate(e){return Eo("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(su.makeRotation(-e)),this}translate(e,t){return Eo("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(su.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){const t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){const i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}}const su=new gt,ed=new gt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),td=new gt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function $_(){const n={enabled:!0,workingColorSpace:Mo,spaces:{},convert:function(s,r,a){return this.enabled===!1||r===a||!r||!a||(this.spaces[r].transfer===Ot&&(s.r=ls(s.r),s.g=ls(s.g),s.b=ls(s.b)),this.spaces[r].primaries!==this.spaces[a].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[a].fromXYZ)),this.spaces[a].transfer===Ot&&(s.r=Mr(s.r),s.g=Mr(s.g),s.b=Mr(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Rs?yo:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,a){return s.copy(this.spaces[a].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[Mo]:{primaries:e,whitePoint:i,transfer:yo,toXYZ:ed,fromXYZ:td,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:mi},outputColorSpaceConfig:{drawingBufferColorSpace:mi}},[mi]:{primaries:e,whitePoint:i,transfer:Ot,toXYZ:ed,fromXYZ:td,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:mi}}}),n}const Ct=$_();function ls(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function Mr(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}let yr;class q_{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{yr===void 0&&(yr=bo("canvas")),yr.width=e.width,yr.height=e.height;const s=yr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=yr}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){const t=bo("canvas");t.width=e.width,t.height=e.height;const i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);const s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let a=0;a<r.length;a++)r[a]=ls(r[a]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){const t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(ls(t[i]/255)*255):t[i]=ls(t[i]);return{data:t,width:e.width,height:e.height}}else return ut("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}}let Y_=0;class ru{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Y_++}),this.uuid=Cs(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){const t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];const i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let a=0,o=s.length;a<o;a++)s[a].isDataTexture?r.push(au(s[a].image)):r.push(au(s[a]))}else r=au(s);i.url=r}return t||(e.images[this.uuid]=i),i}}function au(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?q_.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(ut("Texture: Unable to serialize Texture."),{})}let K_=0;const ou=new J;class Vn extends Js{constructor(e=Vn.DEFAULT_IMAGE,t=Vn.DEFAULT_MAPPING,i=os,s=os,r=ei,a=Es,o=Vi,l=ni,c=Vn.DEFAULT_ANISOTROPY,f=Rs){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:K_++}),this.uuid=Cs(),this.name="",this.source=new ru(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=a,this.anisotropy=c,this.format=o,this.internalFormat=null,this.type=l,this.offset=new Et(0,0),this.repeat=new Et(1,1),this.center=new Et(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new gt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=f,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(ou).x}get height(){return this.source.getSize(ou).y}get depth(){return this.source.getSize(ou).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(const t in e){const i=e[t];if(i===void 0){ut(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}const s=this[t];if(s===void 0){ut(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];const i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Fh)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case dc:e.x=e.x-Math.floor(e.x);break;case os:e.x=e.x<0?0:1;break;case pc:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case dc:e.y=e.y-Math.floor(e.y);break;case os:e.y=e.y<0?0:1;break;case pc:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}}Vn.DEFAULT_IMAGE=null,Vn.DEFAULT_MAPPING=Fh,Vn.DEFAULT_ANISOTROPY=1;class Wt{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){const t=this.x,i=this.y,s=this.z,r=this.w,a=e.elements;return this.x=a[0]*t+a[4]*i+a[8]*s+a[12]*r,this.y=a[1]*t+a[5]*i+a[9]*s+a[13]*r,this.z=a[2]*t+a[6]*i+a[10]*s+a[14]*r,this.w=a[3]*t+a[7]*i+a[11]*s+a[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);const t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r;const l=e.elements,c=l[0],f=l[4],u=l[8],h=l[1],p=l[5],m=l[9],x=l[2],d=l[6],g=l[10];if(Math.abs(f-h)<.01&&Math.abs(u-x)<.01&&Math.abs(m-d)<.01){if(Math.abs(f+h)<.1&&Math.abs(u+x)<.1&&Math.abs(m+d)<.1&&Math.abs(c+p+g-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;const y=(c+1)/2,S=(p+1)/2,R=(g+1)/2,E=(f+h)/4,v=(u+x)/4,b=(m+d)/4;return y>S&&y>R?y<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(y),s=E/i,r=v/i):S>R?S<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(S),i=E/s,r=b/s):R<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(R),i=v/r,s=b/r),this.set(i,s,r,t),this}let _=Math.sqrt((d-m)*(d-m)+(u-x)*(u-x)+(h-f)*(h-f));return Math.abs(_)<.001&&(_=1),this.x=(d-m)/_,this.y=(u-x)/_,this.z=(h-f)/_,this.w=Math.acos((c+p+g-1)/2),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=_t(this.x,e.x,t.x),this.y=_t(this.y,e.y,t.y),this.z=_t(this.z,e.z,t.z),this.w=_t(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=_t(this.x,e,t),this.y=_t(this.y,e,t),this.z=_t(this.z,e,t),this.w=_t(this.w,e,t),this}clampLength(e,t){const i=this.length();return this.divideScalar(i||1).multiplyScalar(_t(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}}class Z_ extends Js{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:ei,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new Wt(0,0,e,t),this.scissorTest=!1,this.viewport=new Wt(0,0,e,t),this.textures=[];const s=i.count;for(let r=0;r<s;r++)this.textures[r]=new Vn({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){const t={minFilter:ei,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;const s=Object.assign({},e.textures[t].image);this.textures[t].source=new ru(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){const t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}}class Wi extends Z_{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}}class nd extends Vn{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Dn,this.minFilter=Dn,this.wrapR=os,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}}class J_ extends Vn{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Dn,this.minFilter=Dn,this.wrapR=os,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}}class Xt{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,a,o,l,c,f,u,h,p,m,x,d){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,a,o,l,c,f,u,h,p,m,x,d)}set(e,t,i,s,r,a,o,l,c,f,u,h,p,m,x,d){const g=this.elements;return g[0]=e,g[4]=t,g[8]=i,g[12]=s,g[1]=r,g[5]=a,g[9]=o,g[13]=l,g[2]=c,g[6]=f,g[10]=u,g[14]=h,g[3]=p,g[7]=m,g[11]=x,g[15]=d,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new Xt().fromArray(this.elements)}copy(e){const t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){const t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){const t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();const t=this.elements,i=e.elements,s=1/br.setFromMatrixColumn(e,0).length(),r=1/br.setFromMatrixColumn(e,1).length(),a=1/br.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*a,t[9]=i[9]*a,t[10]=i[10]*a,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){const t=this.elements,i=e.x,s=e.y,r=e.z,a=Math.cos(i),o=Math.sin(i),l=Math.cos(s),c=Math.sin(s),f=Math.cos(r),u=Math.sin(r);if(e.order==="XYZ"){const h=a*f,p=a*u,m=o*f,x=o*u;t[0]=l*f,t[4]=-l*u,t[8]=c,t[1]=p+m*c,t[5]=h-x*c,t[9]=-o*l,t[2]=x-h*c,t[6]=m+p*c,t[10]=a*l}else if(e.order==="YXZ"){const h=l*f,p=l*u,m=c*f,x=c*u;t[0]=h+x*o,t[4]=m*o-p,t[8]=a*c,t[1]=a*u,t[5]=a*f,t[9]=-o,t[2]=p*o-m,t[6]=x+h*o,t[10]=a*l}else if(e.order==="ZXY"){const h=l*f,p=l*u,m=c*f,x=c*u;t[0]=h-x*o,t[4]=-a*u,t[8]=m+p*o,t[1]=p+m*o,t[5]=a*f,t[9]=x-h*o,t[2]=-a*c,t[6]=o,t[10]=a*l}else if(e.order==="ZYX"){const h=a*f,p=a*u,m=o*f,x=o*u;t[0]=l*f,t[4]=m*c-p,t[8]=h*c+x,t[1]=l*u,t[5]=x*c+h,t[9]=p*c-m,t[2]=-c,t[6]=o*l,t[10]=a*l}else if(e.order==="YZX"){const h=a*l,p=a*c,m=o*l,x=o*c;t[0]=l*f,t[4]=x-h*u,t[8]=m*u+p,t[1]=u,t[5]=a*f,t[9]=-o*f,t[2]=-c*f,t[6]=p*u+m,t[10]=h-x*u}else if(e.order==="XZY"){const h=a*l,p=a*c,m=o*l,x=o*c;t[0]=l*f,t[4]=-u,t[8]=c*f,t[1]=h*u+x,t[5]=a*f,t[9]=p*u-m,t[2]=m*u-p,t[6]=o*f,t[10]=x*u+h}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(Q_,e,j_)}lookAt(e,t,i){const s=this.elements;return ii.subVectors(e,t),ii.lengthSq()===0&&(ii.z=1),ii.normalize(),Ps.crossVectors(i,ii),Ps.lengthSq()===0&&(Math.abs(i.z)===1?ii.x+=1e-4:ii.z+=1e-4,ii.normalize(),Ps.crossVectors(i,ii)),Ps.normalize(),Ao.crossVectors(ii,Ps),s[0]=Ps.x,s[4]=Ao.x,s[8]=ii.x,s[1]=Ps.y,s[5]=Ao.y,s[9]=ii.y,s[2]=Ps.z,s[6]=Ao.z,s[10]=ii.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const i=e.elements,s=t.elements,r=this.elements,a=i[0],o=i[4],l=i[8],c=i[12],f=i[1],u=i[5],h=i[9],p=i[13],m=i[2],x=i[6],d=i[10],g=i[14],_=i[3],y=i[7],S=i[11],R=i[15],E=s[0],v=s[4],b=s[8],F=s[12],L=s[1],C=s[5],B=s[9],G=s[13],D=s[2],I=s[6],V=s[10],z=s[14],Q=s[3],W=s[7],Y=s[11],te=s[15];return r[0]=a*E+o*L+l*D+c*Q,r[4]=a*v+o*C+l*I+c*W,r[8]=a*b+o*B+l*V+c*Y,r[12]=a*F+o*G+l*z+c*te,r[1]=f*E+u*L+h*D+p*Q,r[5]=f*v+u*C+h*I+p*W,r[9]=f*b+u*B+h*V+p*Y,r[13]=f*F+u*G+h*z+p*te,r[2]=m*E+x*L+d*D+g*Q,r[6]=m*v+x*C+d*I+g*W,r[10]=m*b+x*B+d*V+g*Y,r[14]=m*F+x*G+d*z+g*te,r[3]=_*E+y*L+S*D+R*Q,r[7]=_*v+y*C+S*I+R*W,r[11]=_*b+y*B+S*V+R*Y,r[15]=_*F+y*G+S*z+R*te,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){const e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],a=e[1],o=e[5],l=e[9],c=e[13],f=e[2],u=e[6],h=e[10],p=e[14],m=e[3],x=e[7],d=e[11],g=e[15],_=l*p-c*h,y=o*p-c*u,S=o*h-l*u,R=a*p-c*f,E=a*h-l*f,v=a*u-o*f;return t*(x*_-d*y+g*S)-i*(m*_-d*R+g*E)+s*(m*y-x*R+g*v)-r*(m*S-x*E+d*v)}determinantAffine(){const e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],a=e[5],o=e[9],l=e[2],c=e[6],f=e[10];return t*(a*f-o*c)-i*(r*f-o*l)+s*(r*c-a*l)}transpose(){const e=this.elements;let t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){const s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){const e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],a=e[4],o=e[5],l=e[6],c=e[7],f=e[8],u=e[9],h=e[10],p=e[11],m=e[12],x=e[13],d=e[14],g=e[15],_=t*o-i*a,y=t*l-s*a,S=t*c-r*a,R=i*l-s*o,E=i*c-r*o,v=s*c-r*l,b=f*x-u*m,F=f*d-h*m,L=f*g-p*m,C=u*d-h*x,B=u*g-p*x,G=h*g-p*d,D=_*G-y*B+S*C+R*L-E*F+v*b;if(D===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);const I=1/D;return e[0]=(o*G-l*B+c*C)*I,e[1]=(s*B-i*G-r*C)*I,e[2]=(x*v-d*E+g*R)*I,e[3]=(h*E-u*v-p*R)*I,e[4]=(l*L-a*G-c*F)*I,e[5]=(t*G-s*L+r*F)*I,e[6]=(d*S-m*v-g*y)*I,e[7]=(f*v-h*S+p*y)*I,e[8]=(a*B-o*L+c*b)*I,e[9]=(i*L-t*B-r*b)*I,e[10]=(m*E-x*S+g*_)*I,e[11]=(u*S-f*E-p*_)*I,e[12]=(o*F-a*C-l*b)*I,e[13]=(t*C-i*F+s*b)*I,e[14]=(x*y-m*R-d*_)*I,e[15]=(f*R-u*y+h*_)*I,this}scale(e){const t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){const e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){const t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){const t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){const i=Math.cos(t),s=Math.sin(t),r=1-i,a=e.x,o=e.y,l=e.z,c=r*a,f=r*o;return this.set(c*a+i,c*o-s*l,c*l+s*o,0,c*o+s*l,f*o+i,f*l-s*a,0,c*l-s*o,f*l+s*a,r*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,a){return this.set(1,i,r,0,e,1,a,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){const s=this.elements,r=t._x,a=t._y,o=t._z,l=t._w,c=r+r,f=a+a,u=o+o,h=r*c,p=r*f,m=r*u,x=a*f,d=a*u,g=o*u,_=l*c,y=l*f,S=l*u,R=i.x,E=i.y,v=i.z;return s[0]=(1-(x+g))*R,s[1]=(p+S)*R,s[2]=(m-y)*R,s[3]=0,s[4]=(p-S)*E,s[5]=(1-(h+g))*E,s[6]=(d+_)*E,s[7]=0,s[8]=(m+y)*v,s[9]=(d-_)*v,s[10]=(1-(h+x))*v,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){const s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];const r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let a=br.set(s[0],s[1],s[2]).length();const o=br.set(s[4],s[5],s[6]).length(),l=br.set(s[8],s[9],s[10]).length();r<0&&(a=-a),Ti.copy(this);const c=1/a,f=1/o,u=1/l;return Ti.elements[0]*=c,Ti.elements[1]*=c,Ti.elements[2]*=c,Ti.elements[4]*=f,Ti.elements[5]*=f,Ti.elements[6]*=f,Ti.elements[8]*=u,Ti.elements[9]*=u,Ti.elements[10]*=u,t.setFromRotationMatrix(Ti),i.x=a,i.y=o,i.z=l,this}makePerspective(e,t,i,s,r,a,o=Ei,l=!1){const c=this.elements,f=2*r/(t-e),u=2*r/(i-s),h=(t+e)/(t-e),p=(i+s)/(i-s);let m,x;if(l)m=r/(a-r),x=a*r/(a-r);else if(o===Ei)m=-(a+r)/(a-r),x=-2*a*r/(a-r);else if(o===ba)m=-a/(a-r),x=-a*r/(a-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+o);return c[0]=f,c[4]=0,c[8]=h,c[12]=0,c[1]=0,c[5]=u,c[9]=p,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=x,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,s,r,a,o=Ei,l=!1){const c=this.elements,f=2/(t-e),u=2/(i-s),h=-(t+e)/(t-e),p=-(i+s)/(i-s);let m,x;if(l)m=1/(a-r),x=a/(a-r);else if(o===Ei)m=-2/(a-r),x=-(a+r)/(a-r);else if(o===ba)m=-1/(a-r),x=-r/(a-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+o);return c[0]=f,c[4]=0,c[8]=0,c[12]=h,c[1]=0,c[5]=u,c[9]=0,c[13]=p,c[2]=0,c[6]=0,c[10]=m,c[14]=x,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){const t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){const i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}}const br=new J,Ti=new Xt,Q_=new J(0,0,0),j_=new J(1,1,1),Ps=new J,Ao=new J,ii=new J,id=new Xt,sd=new Sr;class Ls{constructor(e=0,t=0,i=0,s=Ls.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){const s=e.elements,r=s[0],a=s[4],o=s[8],l=s[1],c=s[5],f=s[9],u=s[2],h=s[6],p=s[10];switch(t){case"XYZ":this._y=Math.asin(_t(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(-f,p),this._z=Math.atan2(-a,r)):(this._x=Math.atan2(h,c),this._z=0);break;case"YXZ":this._x=Math.asin(-_t(f,-1,1)),Math.abs(f)<.9999999?(this._y=Math.atan2(o,p),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin(_t(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(-u,p),this._z=Math.atan2(-a,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-_t(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(h,p),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-a,c));break;case"YZX":this._z=Math.asin(_t(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-f,c),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(o,p));break;case"XZY":this._z=Math.asin(-_t(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(h,c),this._y=Math.atan2(o,r)):(this._x=Math.atan2(-f,p),this._y=0);break;default:ut("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return id.makeRotationFromQuaternion(e),this.setFromRotationMatrix(id,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return sd.setFromEuler(this),this.setFromQuaternion(sd,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}}Ls.DEFAULT_ORDER="XYZ";class lu{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}}let ev=0;const rd=new J,wr=new Sr,cs=new Xt,Ro=new J,Aa=new J,tv=new J,nv=new Sr,ad=new J(1,0,0),od=new J(0,1,0),ld=new J(0,0,1),cd={type:"added"},iv={type:"removed"},Er={type:"childadded",child:null},cu={type:"childremoved",child:null};class Tn extends Js{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:ev++}),this.uuid=Cs(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=Tn.DEFAULT_UP.clone();const e=new J,t=new Ls,i=new Sr,s=new J(1,1,1);function r(){i.setFromEuler(t,!1)}function a(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(a),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Xt},normalMatrix:{value:new gt}}),this.matrix=new Xt,this.matrixWorld=new Xt,this.matrixAutoUpdate=Tn.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=Tn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new lu,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return wr.setFromAxisAngle(e,t),this.quaternion.multiply(wr),this}rotateOnWorldAxis(e,t){return wr.setFromAxisAngle(e,t),this.quaternion.premultiply(wr),this}rotateX(e){return this.rotateOnAxis(ad,e)}rotateY(e){return this.rotateOnAxis(od,e)}rotateZ(e){return this.rotateOnAxis(ld,e)}translateOnAxis(e,t){return rd.copy(e).applyQuaternion(this.quaternion),this.position.add(rd.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(ad,e)}translateY(e){return this.translateOnAxis(od,e)}translateZ(e){return this.translateOnAxis(ld,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(cs.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?Ro.copy(e):Ro.set(e,t,i);const s=this.parent;this.updateWorldMatrix(!0,!1),Aa.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?cs.lookAt(Aa,Ro,this.up):cs.lookAt(Ro,Aa,this.up),this.quaternion.setFromRotationMatrix(cs),s&&(cs.extractRotation(s.matrixWorld),wr.setFromRotationMatrix(cs),this.quaternion.premultiply(wr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Lt("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(cd),Er.child=e,this.dispatchEvent(Er),Er.child=null):Lt("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}const t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(iv),cu.child=e,this.dispatchEvent(cu),cu.child=null),this}removeFromParent(){const e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),cs.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),cs.multiply(e.parent.matrixWorld)),e.applyMatrix4(cs),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(cd),Er.child=e,this.dispatchEvent(Er),Er.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){const a=this.children[i].getObjectByProperty(e,t);if(a!==void 0)return a}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);const s=this.children;for(let r=0,a=s.length;r<a;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Aa,e,tv),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Aa,nv,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);const t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){const t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);const e=this.pivot;if(e!==null){const t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);const t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){const s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){const r=this.children;for(let a=0,o=r.length;a<o;a++)r[a].updateWorldMatrix(!1,!0,i)}}toJSON(e){const t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});const s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(o=>({...o,boundingBox:o.boundingBox?o.boundingBox.toJSON():void 0,boundingSphere:o.boundingSphere?o.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(o=>({...o})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(o,l){return o[l.uuid]===void 0&&(o[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);const o=this.geometry.parameters;if(o!==void 0&&o.shapes!==void 0){const l=o.shapes;if(Array.isArray(l))for(let c=0,f=l.length;c<f;c++){const u=l[c];r(e.shapes,u)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){const o=[];for(let l=0,c=this.material.length;l<c;l++)o.push(r(e.materials,this.material[l]));s.material=o}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let o=0;o<this.children.length;o++)s.children.push(this.children[o].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let o=0;o<this.animations.length;o++){const l=this.animations[o];s.animations.push(r(e.animations,l))}}if(t){const o=a(e.geometries),l=a(e.materials),c=a(e.textures),f=a(e.images),u=a(e.shapes),h=a(e.skeletons),p=a(e.animations),m=a(e.nodes);o.length>0&&(i.geometries=o),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),f.length>0&&(i.images=f),u.length>0&&(i.shapes=u),h.length>0&&(i.skeletons=h),p.length>0&&(i.animations=p),m.length>0&&(i.nodes=m)}return i.object=s,i;function a(o){const l=[];for(const c in o){const f=o[c];delete f.metadata,l.push(f)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){const s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}}Tn.DEFAULT_UP=new J(0,1,0),Tn.DEFAULT_MATRIX_AUTO_UPDATE=!0,Tn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;class Co extends Tn{constructor(){super(),this.isGroup=!0,this.type="Group"}}const sv={type:"move"};class uu{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Co,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Co,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new J,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new J),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Co,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new J,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new J,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){const t=this._hand;if(t)for(const i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,a=null;const o=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){a=!0;for(const x of e.hand.values()){const d=t.getJointPose(x,i),g=this._getHandJoint(c,x);d!==null&&(g.matrix.fromArray(d.transform.matrix),g.matrix.decompose(g.position,g.quaternion,g.scale),g.matrixWorldNeedsUpdate=!0,g.jointRadius=d.radius),g.visible=d!==null}const f=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],h=f.position.distanceTo(u.position),p=.02,m=.005;c.inputState.pinching&&h>p+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&h<=p-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));o!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(o.matrix.fromArray(s.transform.matrix),o.matrix.decompose(o.position,o.quaternion,o.scale),o.matrixWorldNeedsUpdate=!0,s.linearVelocity?(o.hasLinearVelocity=!0,o.linearVelocity.copy(s.linearVelocity)):o.hasLinearVelocity=!1,s.angularVelocity?(o.hasAngularVelocity=!0,o.angularVelocity.copy(s.angularVelocity)):o.hasAngularVelocity=!1,this.dispatchEvent(sv)))}return o!==null&&(o.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=a!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){const i=new Co;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}}const ud={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Ds={h:0,s:0,l:0},Po={h:0,s:0,l:0};function fu(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}class yt{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){const s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=mi){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Ct.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=Ct.workingColorSpace){return this.r=e,this.g=t,this.b=i,Ct.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=Ct.workingColorSpace){if(e=eu(e,1),t=_t(t,0,1),i=_t(i,0,1),t===0)this.r=this.g=this.b=i;else{const r=i<=.5?i*(1+t):i+t-i*t,a=2*i-r;this.r=fu(a,r,e+1/3),this.g=fu(a,r,e),this.b=fu(a,r,e-1/3)}return Ct.colorSpaceToWorking(this,s),this}setStyle(e,t=mi){function i(r){r!==void 0&&parseFloat(r)<1&&ut("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r;const a=s[1],o=s[2];switch(a){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:ut("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){const r=s[1],a=r.length;if(a===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(a===6)return this.setHex(parseInt(r,16),t);ut("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=mi){const i=ud[e.toLowerCase()];return i!==void 0?this.setHex(i,t):ut("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=ls(e.r),this.g=ls(e.g),this.b=ls(e.b),this}copyLinearToSRGB(e){return this.r=Mr(e.r),this.g=Mr(e.g),this.b=Mr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=mi){return Ct.workingToColorSpace(kn.copy(this),e),Math.round(_t(kn.r*255,0,255))*65536+Math.round(_t(kn.g*255,0,255))*256+Math.round(_t(kn.b*255,0,255))}getHexString(e=mi){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Ct.workingColorSpace){Ct.workingToColorSpace(kn.copy(this),t);const i=kn.r,s=kn.g,r=kn.b,a=Math.max(i,s,r),o=Math.min(i,s,r);let l,c;const f=(o+a)/2;if(o===a)l=0,c=0;else{const u=a-o;switch(c=f<=.5?u/(a+o):u/(2-a-o),a){case i:l=(s-r)/u+(s<r?6:0);break;case s:l=(r-i)/u+2;break;case r:l=(i-s)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=f,e}getRGB(e,t=Ct.workingColorSpace){return Ct.workingToColorSpace(kn.copy(this),t),e.r=kn.r,e.g=kn.g,e.b=kn.b,e}getStyle(e=mi){Ct.workingToColorSpace(kn.copy(this),e);const t=kn.r,i=kn.g,s=kn.b;return e!==mi?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(Ds),this.setHSL(Ds.h+e,Ds.s+t,Ds.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Ds),e.getHSL(Po);const i=Ta(Ds.h,Po.h,t),s=Ta(Ds.s,Po.s,t),r=Ta(Ds.l,Po.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){const t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}}const kn=new yt;yt.NAMES=ud;class rv extends Tn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Ls,this.environmentIntensity=1,this.environmentRotation=new Ls,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){const t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}}const Ai=new J,us=new J,hu=new J,fs=new J,Tr=new J,Ar=new J,fd=new J,du=new J,pu=new J,mu=new J,gu=new Wt,_u=new Wt,vu=new Wt;class Ri{constructor(e=new J,t=new J,i=new J){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Ai.subVectors(e,t),s.cross(Ai);const r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Ai.subVectors(s,t),us.subVectors(i,t),hu.subVectors(e,t);const a=Ai.dot(Ai),o=Ai.dot(us),l=Ai.dot(hu),c=us.dot(us),f=us.dot(hu),u=a*c-o*o;if(u===0)return r.set(0,0,0),null;const h=1/u,p=(c*l-o*f)*h,m=(a*f-o*l)*h;return r.set(1-p-m,m,p)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,fs)===null?!1:fs.x>=0&&fs.y>=0&&fs.x+fs.y<=1}static getInterpolation(e,t,i,s,r,a,o,l){return this.getBarycoord(e,t,i,s,fs)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,fs.x),l.addScaledVector(a,fs.y),l.addScaledVector(o,fs.z),l)}static getInterpolatedAttribute(e,t,i,s,r,a){return gu.setScalar(0),_u.setScalar(0),vu.setScalar(0),gu.fromBufferAttribute(e,t),_u.fromBufferAttribute(e,i),vu.fromBufferAttribute(e,s),a.setScalar(0),a.addScaledVector(gu,r.x),a.addScaledVector(_u,r.y),a.addScaledVector(vu,r.z),a}static isFrontFacing(e,t,i,s){return Ai.subVectors(i,t),us.subVectors(e,t),Ai.cross(us).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Ai.subVectors(this.c,this.b),us.subVectors(this.a,this.b),Ai.cross(us).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return Ri.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return Ri.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return Ri.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return Ri.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return Ri.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){const i=this.a,s=this.b,r=this.c;let a,o;Tr.subVectors(s,i),Ar.subVectors(r,i),du.subVectors(e,i);const l=Tr.dot(du),c=Ar.dot(du);if(l<=0&&c<=0)return t.copy(i);pu.subVectors(e,s);const f=Tr.dot(pu),u=Ar.dot(pu);if(f>=0&&u<=f)return t.copy(s);const h=l*u-f*c;if(h<=0&&l>=0&&f<=0&&l-f>0)return a=l/(l-f),t.copy(i).addScaledVector(Tr,a);mu.subVectors(e,r);const p=Tr.dot(mu),m=Ar.dot(mu);if(m>=0&&p<=m)return t.copy(r);const x=p*c-l*m;if(x<=0&&c>=0&&m<=0)return o=c/(c-m),t.copy(i).addScaledVector(Ar,o);const d=f*m-p*u;if(d<=0&&u-f>=0&&p-m>=0)return fd.subVectors(r,s),o=(u-f)/(u-f+(p-m)),t.copy(s).addScaledVector(fd,o);const g=1/(d+x+h);return a=x*g,o=h*g,t.copy(i).addScaledVector(Tr,a).addScaledVector(Ar,o)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}}class Ns{constructor(e=new J(1/0,1/0,1/0),t=new J(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Ci.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Ci.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){const i=Ci.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);const i=e.geometry;if(i!==void 0){const r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let a=0,o=r.count;a<o;a++)e.isMesh===!0?e.getVertexPosition(a,Ci):Ci.fromBufferAttribute(r,a),Ci.applyMatrix4(e.matrixWorld),this.expandByPoint(Ci);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Lo.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Lo.copy(i.boundingBox)),Lo.applyMatrix4(e.matrixWorld),this.union(Lo)}const s=e.children;for(let r=0,a=s.length;r<a;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Ci),Ci.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Ra),Do.subVectors(this.max,Ra),Rr.subVectors(e.a,Ra),Cr.subVectors(e.b,Ra),Pr.subVectors(e.c,Ra),Is.subVectors(Cr,Rr),Us.subVectors(Pr,Cr),Qs.subVectors(Rr,Pr);let t=[0,-Is.z,Is.y,0,-Us.z,Us.y,0,-Qs.z,Qs.y,Is.z,0,-Is.x,Us.z,0,-Us.x,Qs.z,0,-Qs.x,-Is.y,Is.x,0,-Us.y,Us.x,0,-Qs.y,Qs.x,0];return!xu(t,Rr,Cr,Pr,Do)||(t=[1,0,0,0,1,0,0,0,1],!xu(t,Rr,Cr,Pr,Do))?!1:(No.crossVectors(Is,Us),t=[No.x,No.y,No.z],xu(t,Rr,Cr,Pr,Do))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Ci).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Ci).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(hs[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),hs[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),hs[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),hs[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),hs[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),hs[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),hs[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),hs[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(hs),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}}const hs=[new J,new J,new J,new J,new J,new J,new J,new J],Ci=new J,Lo=new Ns,Rr=new J,Cr=new J,Pr=new J,Is=new J,Us=new J,Qs=new J,Ra=new J,Do=new J,No=new J,js=new J;function xu(n,e,t,i,s){for(let r=0,a=n.length-3;r<=a;r+=3){js.fromArray(n,r);const o=s.x*Math.abs(js.x)+s.y*Math.abs(js.y)+s.z*Math.abs(js.z),l=e.dot(js),c=t.dot(js),f=i.dot(js);if(Math.max(-Math.max(l,c,f),Math.min(l,c,f))>o)return!1}return!0}const un=new J,Io=new Et;let av=0;class gi extends Js{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:av++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=qh,this.updateRanges=[],this.gpuType=Gi,this.version=0,this._normalizationScale=e!==void 0?To(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)Io.fromBufferAttribute(this,t),Io.applyMatrix3(e),this.setXY(t,Io.x,Io.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)un.fromBufferAttribute(this,t),un.applyMatrix3(e),this.setXYZ(t,un.x,un.y,un.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)un.fromBufferAttribute(this,t),un.applyMatrix4(e),this.setXYZ(t,un.x,un.y,un.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)un.fromBufferAttribute(this,t),un.applyNormalMatrix(e),this.setXYZ(t,un.x,un.y,un.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)un.fromBufferAttribute(this,t),un.transformDirection(e),this.setXYZ(t,un.x,un.y,un.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){const e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):tu(e,this.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):nu(e,this.array)}}class hd extends gi{constructor(e,t,i){super(new Uint16Array(e),t,i)}}class dd extends gi{constructor(e,t,i){super(new Uint32Array(e),t,i)}}class fn extends gi{constructor(e,t,i){super(new Float32Array(e),t,i)}}const ov=new Ns,Ca=new J,Su=new J;class Lr{constructor(e=new J,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){const i=this.center;t!==void 0?i.copy(t):ov.setFromPoints(e).getCenter(i);let s=0;for(let r=0,a=e.length;r<a;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){const t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){const i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Ca.subVectors(e,this.center);const t=Ca.lengthSq();if(t>this.radius*this.radius){const i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(Ca,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Su.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Ca.copy(e.center).add(Su)),this.expandByPoint(Ca.copy(e.center).sub(Su))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}}let lv=0;const _i=new Xt,Mu=new Tn,Dr=new J,si=new Ns,Pa=new Ns,An=new J;class Wn extends Js{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:lv++}),this.uuid=Cs(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(T_(e)?dd:hd)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){const t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);const i=this.attributes.normal;if(i!==void 0){const r=new gt().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}const s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return _i.makeRotationFromQuaternion(e),this.applyMatrix4(_i),this}rotateX(e){return _i.makeRotationX(e),this.applyMatrix4(_i),this}rotateY(e){return _i.makeRotationY(e),this.applyMatrix4(_i),this}rotateZ(e){return _i.makeRotationZ(e),this.applyMatrix4(_i),this}translate(e,t,i){return _i.makeTranslation(e,t,i),this.applyMatrix4(_i),this}scale(e,t,i){return _i.makeScale(e,t,i),this.applyMatrix4(_i),this}lookAt(e){return Mu.lookAt(e),Mu.updateMatrix(),this.applyMatrix4(Mu.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Dr).negate(),this.translate(Dr.x,Dr.y,Dr.z),this}setFromPoints(e){const t=this.getAttribute("position");if(t===void 0){const i=[];for(let s=0,r=e.length;s<r;s++){const a=e[s];i.push(a.x,a.y,a.z||0)}this.setAttribute("position",new fn(i,3))}else{const i=Math.min(e.length,t.count);for(let s=0;s<i;s++){const r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&ut("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Ns);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Lt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new J(-1/0,-1/0,-1/0),new J(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){const r=t[i];si.setFromBufferAttribute(r),this.morphTargetsRelative?(An.addVectors(this.boundingBox.min,si.min),this.boundingBox.expandByPoint(An),An.addVectors(this.boundingBox.max,si.max),this.boundingBox.expandByPoint(An)):(this.boundingBox.expandByPoint(si.min),this.boundingBox.expandByPoint(si.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Lt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Lr);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Lt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new J,1/0);return}if(e){const i=this.boundingSphere.center;if(si.setFromBufferAttribute(e),t)for(let r=0,a=t.length;r<a;r++){const o=t[r];Pa.setFromBufferAttribute(o),this.morphTargetsRelative?(An.addVectors(si.min,Pa.min),si.expandByPoint(An),An.addVectors(si.max,Pa.max),si.expandByPoint(An)):(si.expandByPoint(Pa.min),si.expandByPoint(Pa.max))}si.getCenter(i);let s=0;for(let r=0,a=e.count;r<a;r++)An.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(An));if(t)for(let r=0,a=t.length;r<a;r++){const o=t[r],l=this.morphTargetsRelative;for(let c=0,f=o.count;c<f;c++)An.fromBufferAttribute(o,c),l&&(Dr.fromBufferAttribute(e,c),An.add(Dr)),s=Math.max(s,i.distanceToSquared(An))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&Lt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){const e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Lt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}const i=t.position,s=t.normal,r=t.uv;let a=this.getAttribute("tangent");(a===void 0||a.count!==i.count)&&(a=new gi(new Float32Array(4*i.count),4),this.setAttribute("tangent",a));const o=[],l=[],c=new Uint8Array(i.count);for(let F=0;F<i.count;F++)o[F]=new J,l[F]=new J;const f=new J,u=new J,h=new J,p=new Et,m=new Et,x=new Et,d=new J,g=new J;function _(F,L,C){c[F]=c[L]=c[C]=1,f.fromBufferAttribute(i,F),u.fromBufferAttribute(i,L),h.fromBufferAttribute(i,C),p.fromBufferAttribute(r,F),m.fromBufferAttribute(r,L),x.fromBufferAttribute(r,C),u.sub(f),h.sub(f),m.sub(p),x.sub(p);const B=1/(m.x*x.y-x.x*m.y);isFinite(B)&&(d.copy(u).multiplyScalar(x.y).addScaledVector(h,-m.y).multiplyScalar(B),g.copy(h).multiplyScalar(m.x).addScaledVector(u,-x.x).multiplyScalar(B),o[F].add(d),o[L].add(d),o[C].add(d),l[F].add(g),l[L].add(g),l[C].add(g))}let y=this.groups;y.length===0&&(y=[{start:0,count:e.count}]);for(let F=0,L=y.length;F<L;++F){const C=y[F],B=C.start,G=C.count;for(let D=B,I=B+G;D<I;D+=3)_(e.getX(D+0),e.getX(D+1),e.getX(D+2))}const S=new J,R=new J,E=new J,v=new J;function b(F){E.fromBufferAttribute(s,F),v.copy(E);const L=o[F];S.copy(L),S.sub(E.multiplyScalar(E.dot(L))).normalize(),R.crossVectors(v,L);const B=R.dot(l[F])<0?-1:1;a.setXYZW(F,S.x,S.y,S.z,B)}for(let F=0,L=i.count;F<L;++F)c[F]&&b(F);this._transformed=!0}computeVertexNormals(){const e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new gi(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let h=0,p=i.count;h<p;h++)i.setXYZ(h,0,0,0);const s=new J,r=new J,a=new J,o=new J,l=new J,c=new J,f=new J,u=new J;if(e)for(let h=0,p=e.count;h<p;h+=3){const m=e.getX(h+0),x=e.getX(h+1),d=e.getX(h+2);s.fromBufferAttribute(t,m),r.fromBufferAttribute(t,x),a.fromBufferAttribute(t,d),f.subVectors(a,r),u.subVectors(s,r),f.cross(u),o.fromBufferAttribute(i,m),l.fromBufferAttribute(i,x),c.fromBufferAttribute(i,d),o.add(f),l.add(f),c.add(f),i.setXYZ(m,o.x,o.y,o.z),i.setXYZ(x,l.x,l.y,l.z),i.setXYZ(d,c.x,c.y,c.z)}else for(let h=0,p=t.count;h<p;h+=3)s.fromBufferAttribute(t,h+0),r.fromBufferAttribute(t,h+1),a.fromBufferAttribute(t,h+2),f.subVectors(a,r),u.subVectors(s,r),f.cross(u),i.setXYZ(h+0,f.x,f.y,f.z),i.setXYZ(h+1,f.x,f.y,f.z),i.setXYZ(h+2,f.x,f.y,f.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){const e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)An.fromBufferAttribute(e,t),An.normalize(),e.setXYZ(t,An.x,An.y,An.z)}toNonIndexed(){function e(o,l){const c=o.array,f=o.itemSize,u=o.normalized,h=new c.constructor(l.length*f);let p=0,m=0;for(let x=0,d=l.length;x<d;x++){o.isInterleavedBufferAttribute?p=l[x]*o.data.stride+o.offset:p=l[x]*f;for(let g=0;g<f;g++)h[m++]=c[p++]}return new gi(h,f,u)}if(this.index===null)return ut("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;const t=new Wn,i=this.index.array,s=this.attributes;for(const o in s){const l=s[o],c=e(l,i);t.setAttribute(o,c)}const r=this.morphAttributes;for(const o in r){const l=[],c=r[o];for(let f=0,u=c.length;f<u;f++){const h=c[f],p=e(h,i);l.push(p)}t.morphAttributes[o]=l}t.morphTargetsRelative=this.morphTargetsRelative;const a=this.groups;for(let o=0,l=a.length;o<l;o++){const c=a[o];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){const e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){const l=this.parameters;for(const c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};const t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});const i=this.attributes;for(const l in i){const c=i[l];e.data.attributes[l]=c.toJSON(e.data)}const s={};let r=!1;for(const l in this.morphAttributes){const c=this.morphAttributes[l],f=[];for(let u=0,h=c.length;u<h;u++){const p=c[u];f.push(p.toJSON(e.data))}f.length>0&&(s[l]=f,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);const a=this.groups;a.length>0&&(e.data.groups=JSON.parse(JSON.stringify(a)));const o=this.boundingSphere;return o!==null&&(e.data.boundingSphere=o.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;const t={};this.name=e.name;const i=e.index;i!==null&&this.setIndex(i.clone());const s=e.attributes;for(const c in s){const f=s[c];this.setAttribute(c,f.clone(t))}const r=e.morphAttributes;for(const c in r){const f=[],u=r[c];for(let h=0,p=u.length;h<p;h++)f.push(u[h].clone(t));this.morphAttributes[c]=f}this.morphTargetsRelative=e.morphTargetsRelative;const a=e.groups;for(let c=0,f=a.length;c<f;c++){const u=a[c];this.addGroup(u.start,u.count,u.materialIndex)}const o=e.boundingBox;o!==null&&(this.boundingBox=o.clone());const l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}}class cv{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=qh,this.updateRanges=[],this.version=0,this.uuid=Cs()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,i){e*=this.stride,i*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[i+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=pd(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);const i=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=pd(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));const i={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}}function pd(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=Cs()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}const Xn=new J;class Fs{constructor(e,t,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=i,this.normalized=s,this._normalizationScale=e!==void 0?To(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,i=this.data.count;t<i;t++)Xn.fromBufferAttribute(this,t),Xn.applyMatrix4(e),this.setXYZ(t,Xn.x,Xn.y,Xn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)Xn.fromBufferAttribute(this,t),Xn.applyNormalMatrix(e),this.setXYZ(t,Xn.x,Xn.y,Xn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)Xn.fromBufferAttribute(this,t),Xn.transformDirection(e),this.setXYZ(t,Xn.x,Xn.y,Xn.z);return this}getComponent(e,t){let i=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.data.array[e*this.data.stride+this.offset+t]=i,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=i,this}setXYZ(e,t,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){wo("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let i=0;i<this.count;i++){const s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new gi(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new Fs(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){wo("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let i=0;i<this.count;i++){const s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):tu(e,this.data.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):nu(e,this.data.array)}}const yu=new J,uv=new J,fv=new gt;class Os{constructor(e=new J(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){const s=yu.subVectors(i,t).cross(uv.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){const e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){const s=e.delta(yu),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;const a=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(a<0||a>1)?null:t.copy(e.start).addScaledVector(s,a)}intersectsLine(e){const t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){const i=t||fv.getNormalMatrix(e),s=this.coplanarPoint(yu).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}}let hv=0;class Nr extends Js{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:hv++}),this.uuid=Cs(),this.name="",this.type="Material",this.blending=xa,this.side=Ks,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Ah,this.blendDst=Rh,this.blendEquation=_r,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new yt(0,0,0),this.blendAlpha=0,this.depthFunc=Sa,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=S_,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=jc,this.stencilZFail=jc,this.stencilZPass=jc,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(const t in e){const i=e[t];if(i===void 0){ut(`Material: parameter '${t}' has value of undefined.`);continue}const s=this[t];if(s===void 0){ut(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){const t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});const i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){const a=[];for(const o in r){const l=r[o];delete l.metadata,a.push(l)}return a}if(t){const r=s(e.textures),a=s(e.images);r.length>0&&(i.textures=r),a.length>0&&(i.images=a)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new yt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new Os().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new Et().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Et().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;const t=e.clippingPlanes;let i=null;if(t!==null){const s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}}const ds=new J,bu=new J,Uo=new J,Fo=new J;class wu{constructor(e=new J,t=new J(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,ds)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);const i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){const t=ds.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(ds.copy(this.origin).addScaledVector(this.direction,t),ds.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){bu.copy(e).add(t).multiplyScalar(.5),Uo.copy(t).sub(e).normalize(),Fo.copy(this.origin).sub(bu);const r=e.distanceTo(t)*.5,a=-this.direction.dot(Uo),o=Fo.dot(this.direction),l=-Fo.dot(Uo),c=Fo.lengthSq(),f=Math.abs(1-a*a);let u,h,p,m;if(f>0)if(u=a*l-o,h=a*o-l,m=r*f,u>=0)if(h>=-m)if(h<=m){const x=1/f;u*=x,h*=x,p=u*(u+a*h+2*o)+h*(a*u+h+2*l)+c}else h=r,u=Math.max(0,-(a*h+o)),p=-u*u+h*(h+2*l)+c;else h=-r,u=Math.max(0,-(a*h+o)),p=-u*u+h*(h+2*l)+c;else h<=-m?(u=Math.max(0,-(-a*r+o)),h=u>0?-r:Math.min(Math.max(-r,-l),r),p=-u*u+h*(h+2*l)+c):h<=m?(u=0,h=Math.min(Math.max(-r,-l),r),p=h*(h+2*l)+c):(u=Math.max(0,-(a*r+o)),h=u>0?r:Math.min(Math.max(-r,-l),r),p=-u*u+h*(h+2*l)+c);else h=a>0?-r:r,u=Math.max(0,-(a*h+o)),p=-u*u+h*(h+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,u),s&&s.copy(bu).addScaledVector(Uo,h),p}intersectSphere(e,t){if(e.radius<0)return null;ds.subVectors(e.center,this.origin);const i=ds.dot(this.direction),s=ds.dot(ds)-i*i,r=e.radius*e.radius;if(s>r)return null;const a=Math.sqrt(r-s),o=i-a,l=i+a;return l<0?null:o<0?this.at(l,t):this.at(o,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){const t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;const i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){const i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){const t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,a,o,l;const c=1/this.direction.x,f=1/this.direction.y,u=1/this.direction.z,h=this.origin;return c>=0?(i=(e.min.x-h.x)*c,s=(e.max.x-h.x)*c):(i=(e.max.x-h.x)*c,s=(e.min.x-h.x)*c),f>=0?(r=(e.min.y-h.y)*f,a=(e.max.y-h.y)*f):(r=(e.max.y-h.y)*f,a=(e.min.y-h.y)*f),i>a||r>s||((r>i||isNaN(i))&&(i=r),(a<s||isNaN(s))&&(s=a),u>=0?(o=(e.min.z-h.z)*u,l=(e.max.z-h.z)*u):(o=(e.max.z-h.z)*u,l=(e.min.z-h.z)*u),i>l||o>s)||((o>i||i!==i)&&(i=o),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,ds)!==null}intersectTriangle(e,t,i,s,r){const a=this.origin,o=this.direction,l=o.x,c=o.y,f=o.z,u=e.x-a.x,h=e.y-a.y,p=e.z-a.z,m=t.x-a.x,x=t.y-a.y,d=t.z-a.z,g=i.x-a.x,_=i.y-a.y,y=i.z-a.z,S=Math.abs(l),R=Math.abs(c),E=Math.abs(f);let v,b,F,L,C,B,G,D,I,V,z,Q;if(S>=R&&S>=E?(F=l,B=u,I=m,Q=g,l>=0?(v=c,b=f,L=h,C=p,G=x,D=d,V=_,z=y):(v=f,b=c,L=p,C=h,G=d,D=x,V=y,z=_)):R>=E?(F=c,B=h,I=x,Q=_,c>=0?(v=f,b=l,L=p,C=u,G=d,D=m,V=y,z=g):(v=l,b=f,L=u,C=p,G=m,D=d,V=g,z=y)):(F=f,B=p,I=d,Q=y,f>=0?(v=l,b=c,L=u,C=h,G=m,D=x,V=g,z=_):(v=c,b=l,L=h,C=u,G=x,D=m,V=_,z=g)),F===0)return null;const W=v/F,Y=b/F,te=1/F,se=L-W*B,Z=C-Y*B,q=G-W*I,he=D-Y*I,ue=V-W*Q,be=z-Y*Q,me=ue*he-be*q,re=se*be-Z*ue,ve=q*Z-he*se;if(s){if(me<0||re<0||ve<0)return null}else if((me<0||re<0||ve<0)&&(me>0||re>0||ve>0))return null;const pe=me+re+ve;if(pe===0)return null;const Ge=te*(me*B+re*I+ve*Q);return(pe>0?Ge<0:Ge>0)?null:this.at(Ge/pe,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}}class md extends Nr{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new yt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ls,this.combine=uc,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}}const gd=new Xt,er=new wu,Oo=new Lr,_d=new J,Bo=new J,zo=new J,ko=new J,Eu=new J,Go=new J,vd=new J,Ho=new J;class Pi extends Tn{constructor(e=new Wn,t=new md){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){const t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){const s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){const o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}getVertexPosition(e,t){const i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,a=i.morphTargetsRelative;t.fromBufferAttribute(s,e);const o=this.morphTargetInfluences;if(r&&o){Go.set(0,0,0);for(let l=0,c=r.length;l<c;l++){const f=o[l],u=r[l];f!==0&&(Eu.fromBufferAttribute(u,e),a?Go.addScaledVector(Eu,f):Go.addScaledVector(Eu.sub(t),f))}t.add(Go)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Oo.copy(i.boundingSphere),Oo.applyMatrix4(r),er.copy(e.ray).recast(e.near),!(Oo.containsPoint(er.origin)===!1&&(er.intersectSphere(Oo,_d)===null||er.origin.distanceToSquared(_d)>(e.far-e.near)**2))&&(gd.copy(r).invert(),er.copy(e.ray).applyMatrix4(gd),!(i.boundingBox!==null&&er.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,er)))}_computeIntersections(e,t,i){let s;const r=this.geometry,a=this.material,o=r.index,l=r.attributes.position,c=r.attributes.uv,f=r.attributes.uv1,u=r.attributes.normal,h=r.groups,p=r.drawRange;if(o!==null)if(Array.isArray(a))for(let m=0,x=h.length;m<x;m++){const d=h[m],g=a[d.materialIndex],_=Math.max(d.start,p.start),y=Math.min(o.count,Math.min(d.start+d.count,p.start+p.count));for(let S=_,R=y;S<R;S+=3){const E=o.getX(S),v=o.getX(S+1),b=o.getX(S+2);s=Vo(this,g,e,i,c,f,u,E,v,b),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=d.materialIndex,t.push(s))}}else{const m=Math.max(0,p.start),x=Math.min(o.count,p.start+p.count);for(let d=m,g=x;d<g;d+=3){const _=o.getX(d),y=o.getX(d+1),S=o.getX(d+2);s=Vo(this,a,e,i,c,f,u,_,y,S),s&&(s.faceIndex=Math.floor(d/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(a))for(let m=0,x=h.length;m<x;m++){const d=h[m],g=a[d.materialIndex],_=Math.max(d.start,p.start),y=Math.min(l.count,Math.min(d.start+d.count,p.start+p.count));for(let S=_,R=y;S<R;S+=3){const E=S,v=S+1,b=S+2;s=Vo(this,g,e,i,c,f,u,E,v,b),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=d.materialIndex,t.push(s))}}else{const m=Math.max(0,p.start),x=Math.min(l.count,p.start+p.count);for(let d=m,g=x;d<g;d+=3){const _=d,y=d+1,S=d+2;s=Vo(this,a,e,i,c,f,u,_,y,S),s&&(s.faceIndex=Math.floor(d/3),t.push(s))}}}}function dv(n,e,t,i,s,r,a,o){let l;if(e.side===jn?l=i.intersectTriangle(a,r,s,!0,o):l=i.intersectTriangle(s,r,a,e.side===Ks,o),l===null)return null;Ho.copy(o),Ho.applyMatrix4(n.matrixWorld);const c=t.ray.origin.distanceTo(Ho);return c<t.near||c>t.far?null:{distance:c,point:Ho.clone(),object:n}}function Vo(n,e,t,i,s,r,a,o,l,c){n.getVertexPosition(o,Bo),n.getVertexPosition(l,zo),n.getVertexPosition(c,ko);const f=dv(n,e,t,i,Bo,zo,ko,vd);if(f){const u=new J;Ri.getBarycoord(vd,Bo,zo,ko,u),s&&(f.uv=Ri.getInterpolatedAttribute(s,o,l,c,u,new Et)),r&&(f.uv1=Ri.getInterpolatedAttribute(r,o,l,c,u,new Et)),a&&(f.normal=Ri.getInterpolatedAttribute(a,o,l,c,u,new J),f.normal.dot(i.direction)>0&&f.normal.multiplyScalar(-1));const h={a:o,b:l,c,normal:new J,materialIndex:0};Ri.getNormal(Bo,zo,ko,h.normal),f.face=h,f.barycoord=u}return f}class pv extends Vn{constructor(e=null,t=1,i=1,s,r,a,o,l,c=Dn,f=Dn,u,h){super(null,a,o,l,c,f,s,r,u,h),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}}const tr=new Lr,mv=new Et(.5,.5),Wo=new J;class La{constructor(e=new Os,t=new Os,i=new Os,s=new Os,r=new Os,a=new Os){this.planes=[e,t,i,s,r,a]}set(e,t,i,s,r,a){const o=this.planes;return o[0].copy(e),o[1].copy(t),o[2].copy(i),o[3].copy(s),o[4].copy(r),o[5].copy(a),this}copy(e){const t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=Ei,i=!1){const s=this.planes,r=e.elements,a=r[0],o=r[1],l=r[2],c=r[3],f=r[4],u=r[5],h=r[6],p=r[7],m=r[8],x=r[9],d=r[10],g=r[11],_=r[12],y=r[13],S=r[14],R=r[15];if(s[0].setComponents(c-a,p-f,g-m,R-_).normalize(),s[1].setComponents(c+a,p+f,g+m,R+_).normalize(),s[2].setComponents(c+o,p+u,g+x,R+y).normalize(),s[3].setComponents(c-o,p-u,g-x,R-y).normalize(),i)s[4].setComponents(l,h,d,S).normalize(),s[5].setComponents(c-l,p-h,g-d,R-S).normalize();else if(s[4].setComponents(c-l,p-h,g-d,R-S).normalize(),t===Ei)s[5].setComponents(c+l,p+h,g+d,R+S).normalize();else if(t===ba)s[5].setComponents(l,h,d,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),tr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{const t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),tr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(tr)}intersectsSprite(e){tr.center.set(0,0,0);const t=mv.distanceTo(e.center);return tr.radius=.7071067811865476+t,tr.applyMatrix4(e.matrixWorld),this.intersectsSphere(tr)}intersectsSphere(e){const t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){const t=this.planes;for(let i=0;i<6;i++){const s=t[i];if(Wo.x=s.normal.x>0?e.max.x:e.min.x,Wo.y=s.normal.y>0?e.max.y:e.min.y,Wo.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Wo)<0)return!1}return!0}containsPoint(e){const t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}}const xd=new Xt;class Tu{constructor(){this.coordinateSystem=Ei,this._frustums=[],this._count=0}setFromArrayCamera(e){const t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){const r=t[s];xd.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new La),i[s].setFromProjectionMatrix(xd,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){const t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;const t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new La),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new Tu().copy(this)}}class Au extends Nr{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new yt(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}}const Xo=new J,$o=new J,Sd=new Xt,Da=new wu,qo=new Lr,Ru=new J,Md=new J;class gv extends Tn{constructor(e=new Wn,t=new Au){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,i=[0];for(let s=1,r=t.count;s<r;s++)Xo.fromBufferAttribute(t,s-1),$o.fromBufferAttribute(t,s),i[s]=i[s-1],i[s]+=Xo.distanceTo($o);e.setAttribute("lineDistance",new fn(i,1))}else ut("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const i=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,a=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),qo.copy(i.boundingSphere),qo.applyMatrix4(s),qo.radius+=r,e.ray.intersectsSphere(qo)===!1)return;Sd.copy(s).invert(),Da.copy(e.ray).applyMatrix4(Sd);const o=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=o*o,c=this.isLineSegments?2:1,f=i.index,h=i.attributes.position;if(f!==null){const p=Math.max(0,a.start),m=Math.min(f.count,a.start+a.count);for(let x=p,d=m-1;x<d;x+=c){const g=f.getX(x),_=f.getX(x+1),y=Yo(this,e,Da,l,g,_,x);y&&t.push(y)}if(this.isLineLoop){const x=f.getX(m-1),d=f.getX(p),g=Yo(this,e,Da,l,x,d,m-1);g&&t.push(g)}}else{const p=Math.max(0,a.start),m=Math.min(h.count,a.start+a.count);for(let x=p,d=m-1;x<d;x+=c){const g=Yo(this,e,Da,l,x,x+1,x);g&&t.push(g)}if(this.isLineLoop){const x=Yo(this,e,Da,l,m-1,p,m-1);x&&t.push(x)}}}updateMorphTargets(){const t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){const s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,a=s.length;r<a;r++){const o=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[o]=r}}}}}function Yo(n,e,t,i,s,r,a){const o=n.geometry.attributes.position;if(Xo.fromBufferAttribute(o,s),$o.fromBufferAttribute(o,r),t.distanceSqToSegment(Xo,$o,Ru,Md)>i)return;Ru.applyMatrix4(n.matrixWorld);const c=e.ray.origin.distanceTo(Ru);if(!(c<e.near||c>e.far))return{distance:c,point:Md.clone().applyMatrix4(n.matrixWorld),index:a,face:null,faceIndex:null,barycoord:null,object:n}}const yd=new J,bd=new J;class wd extends gv{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,i=[];for(let s=0,r=t.count;s<r;s+=2)yd.fromBufferAttribute(t,s),bd.fromBufferAttribute(t,s+1),i[s]=s===0?0:i[s-1],i[s+1]=i[s]+yd.distanceTo(bd);e.setAttribute("lineDistance",new fn(i,1))}else ut("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}}class Ed extends Vn{constructor(e=[],t=vr,i,s,r,a,o,l,c,f){super(e,t,i,s,r,a,o,l,c,f),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}}class Ir extends Vn{constructor(e,t,i=ki,s,r,a,o=Dn,l=Dn,c,f=Ts,u=1){if(f!==Ts&&f!==As)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");const h={width:e,height:t,depth:u};super(h,s,r,a,o,l,f,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new ru(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){const t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}}class Td extends Ir{constructor(e,t=ki,i=vr,s,r,a=Dn,o=Dn,l,c=Ts){const f={width:e,height:e,depth:1},u=[f,f,f,f,f,f];super(e,e,t,i,s,r,a,o,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}}class Ad extends Vn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}}class Na extends Wn{constructor(e=1,t=1,i=1,s=1,r=1,a=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:a};const o=this;s=Math.floor(s),r=Math.floor(r),a=Math.floor(a);const l=[],c=[],f=[],u=[];let h=0,p=0;m("z","y","x",-1,-1,i,t,e,a,r,0),m("z","y","x",1,-1,i,t,-e,a,r,1),m("x","z","y",1,1,e,i,t,s,a,2),m("x","z","y",1,-1,e,i,-t,s,a,3),m("x","y","z",1,-1,e,t,i,s,r,4),m("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new fn(c,3)),this.setAttribute("normal",new fn(f,3)),this.setAttribute("uv",new fn(u,2));function m(x,d,g,_,y,S,R,E,v,b,F){const L=S/v,C=R/b,B=S/2,G=R/2,D=E/2,I=v+1,V=b+1;let z=0,Q=0;const W=new J;for(let Y=0;Y<V;Y++){const te=Y*C-G;for(let se=0;se<I;se++){const Z=se*L-B;W[x]=Z*_,W[d]=te*y,W[g]=D,c.push(W.x,W.y,W.z),W[x]=0,W[d]=0,W[g]=E>0?1:-1,f.push(W.x,W.y,W.z),u.push(se/v),u.push(1-Y/b),z+=1}}for(let Y=0;Y<b;Y++)for(let te=0;te<v;te++){const se=h+te+I*Y,Z=h+te+I*(Y+1),q=h+(te+1)+I*(Y+1),he=h+(te+1)+I*Y;l.push(se,Z,he),l.push(Z,q,he),Q+=6}o.addGroup(p,Q,F),p+=Q,h+=z}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Na(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}}class Ko extends Wn{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};const r=e/2,a=t/2,o=Math.floor(i),l=Math.floor(s),c=o+1,f=l+1,u=e/o,h=t/l,p=[],m=[],x=[],d=[];for(let g=0;g<f;g++){const _=g*h-a;for(let y=0;y<c;y++){const S=y*u-r;m.push(S,-_,0),x.push(0,0,1),d.push(y/o),d.push(1-g/l)}}for(let g=0;g<l;g++)for(let _=0;_<o;_++){const y=_+c*g,S=_+c*(g+1),R=_+1+c*(g+1),E=_+1+c*g;p.push(y,S,E),p.push(S,R,E)}this.setIndex(p),this.setAttribute("position",new fn(m,3)),this.setAttribute("normal",new fn(x,3)),this.setAttribute("uv",new fn(d,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Ko(e.width,e.height,e.widthSegments,e.heightSegments)}}class Cu extends Wn{constructor(e=.5,t=1,i=32,s=1,r=0,a=Math.PI*2){super(),this.type="RingGeometry",this.parameters={innerRadius:e,outerRadius:t,thetaSegments:i,phiSegments:s,thetaStart:r,thetaLength:a},i=Math.max(3,i),s=Math.max(1,s);const o=[],l=[],c=[],f=[];let u=e;const h=(t-e)/s,p=new J,m=new Et;for(let x=0;x<=s;x++){for(let d=0;d<=i;d++){const g=r+d/i*a;p.x=u*Math.cos(g),p.y=u*Math.sin(g),l.push(p.x,p.y,p.z),c.push(0,0,1),m.x=(p.x/t+1)/2,m.y=(p.y/t+1)/2,f.push(m.x,m.y)}u+=h}for(let x=0;x<s;x++){const d=x*(i+1);for(let g=0;g<i;g++){const _=g+d,y=_,S=_+i+1,R=_+i+2,E=_+1;o.push(y,S,E),o.push(S,R,E)}}this.setIndex(o),this.setAttribute("position",new fn(l,3)),this.setAttribute("normal",new fn(c,3)),this.setAttribute("uv",new fn(f,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Cu(e.innerRadius,e.outerRadius,e.thetaSegments,e.phiSegments,e.thetaStart,e.thetaLength)}}class Pu extends Wn{constructor(e=1,t=32,i=16,s=0,r=Math.PI*2,a=0,o=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:s,phiLength:r,thetaStart:a,thetaLength:o},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));const l=Math.min(a+o,Math.PI);let c=0;const f=[],u=new J,h=new J,p=[],m=[],x=[],d=[];for(let g=0;g<=i;g++){const _=[],y=g/i,S=a+y*o,R=e*Math.cos(S),E=Math.sqrt(e*e-R*R);let v=0;g===0&&a===0?v=.5/t:g===i&&l===Math.PI&&(v=-.5/t);for(let b=0;b<=t;b++){const F=b/t,L=s+F*r;u.x=-E*Math.cos(L),u.y=R,u.z=E*Math.sin(L),m.push(u.x,u.y,u.z),h.copy(u).normalize(),x.push(h.x,h.y,h.z),d.push(F+v,1-y),_.push(c++)}f.push(_)}for(let g=0;g<i;g++)for(let _=0;_<t;_++){const y=f[g][_+1],S=f[g][_],R=f[g+1][_],E=f[g+1][_+1];(g!==0||a>0)&&p.push(y,S,E),(g!==i-1||l<Math.PI)&&p.push(S,R,E)}this.setIndex(p),this.setAttribute("position",new fn(m,3)),this.setAttribute("normal",new fn(x,3)),this.setAttribute("uv",new fn(d,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Pu(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}}class _v extends Wn{constructor(e=null){if(super(),this.type="WireframeGeometry",this.parameters={geometry:e},e!==null){const t=[],i=new Set,s=new J,r=new J;if(e.index!==null){const a=e.attributes.position,o=e.index;let l=e.groups;l.length===0&&(l=[{start:0,count:o.count,materialIndex:0}]);for(let c=0,f=l.length;c<f;++c){const u=l[c],h=u.start,p=u.count;for(let m=h,x=h+p;m<x;m+=3)for(let d=0;d<3;d++){const g=o.getX(m+d),_=o.getX(m+(d+1)%3);s.fromBufferAttribute(a,g),r.fromBufferAttribute(a,_),Rd(s,r,i)===!0&&(t.push(s.x,s.y,s.z),t.push(r.x,r.y,r.z))}}}else{const a=e.attributes.position;for(let o=0,l=a.count/3;o<l;o++)for(let c=0;c<3;c++){const f=3*o+c,u=3*o+(c+1)%3;s.fromBufferAttribute(a,f),r.fromBufferAttribute(a,u),Rd(s,r,i)===!0&&(t.push(s.x,s.y,s.z),t.push(r.x,r.y,r.z))}}this.setAttribute("position",new fn(t,3))}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}}function Rd(n,e,t){const i=`${n.x},${n.y},${n.z}-${e.x},${e.y},${e.z}`,s=`${e.x},${e.y},${e.z}-${n.x},${n.y},${n.z}`;return t.has(i)===!0||t.has(s)===!0?!1:(t.add(i),t.add(s),!0)}function Ur(n){const e={};for(const t in n){e[t]={};for(const i in n[t]){const s=n[t][i];if(Cd(s))s.isRenderTargetTexture?(ut("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(Cd(s[0])){const r=[];for(let a=0,o=s.length;a<o;a++)r[a]=s[a].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function $n(n){const e={};for(let t=0;t<n.length;t++){const i=Ur(n[t]);for(const s in i)e[s]=i[s]}return e}function Cd(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function vv(n){const e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function Pd(n){const e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Ct.workingColorSpace}const Lu={clone:Ur,merge:$n};var xv=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Sv=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`;class Bs extends Nr{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=xv,this.fragmentShader=Sv,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Ur(e.uniforms),this.uniformsGroups=vv(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){const t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(const s in this.uniforms){const a=this.uniforms[s].value;a&&a.isTexture?t.uniforms[s]={type:"t",value:a.toJSON(e).uuid}:a&&a.isColor?t.uniforms[s]={type:"c",value:a.getHex()}:a&&a.isVector2?t.uniforms[s]={type:"v2",value:a.toArray()}:a&&a.isVector3?t.uniforms[s]={type:"v3",value:a.toArray()}:a&&a.isVector4?t.uniforms[s]={type:"v4",value:a.toArray()}:a&&a.isMatrix3?t.uniforms[s]={type:"m3",value:a.toArray()}:a&&a.isMatrix4?t.uniforms[s]={type:"m4",value:a.toArray()}:t.uniforms[s]={value:a}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;const i={};for(const s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(const i in e.uniforms){const s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new yt().setHex(s.value);break;case"v2":this.uniforms[i].value=new Et().fromArray(s.value);break;case"v3":this.uniforms[i].value=new J().fromArray(s.value);break;case"v4":this.uniforms[i].value=new Wt().fromArray(s.value);break;case"m3":this.uniforms[i].value=new gt().fromArray(s.value);break;case"m4":this.uniforms[i].value=new Xt().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(const i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}}class Mv extends Bs{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}}class Ld extends Nr{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new yt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new yt(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=Qc,this.normalScale=new Et(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ls,this.combine=uc,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}}class yv extends Nr{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=v_,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}}class bv extends Nr{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}}class Dd extends Tn{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new yt(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){const t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}}class wv extends Dd{constructor(e,t,i){super(e,i),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(Tn.DEFAULT_UP),this.updateMatrix(),this.groundColor=new yt(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){const t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}}const Du=new Xt,Nd=new J,Id=new J;class Ev{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new Et(512,512),this.mapType=ni,this.map=null,this.mapPass=null,this.matrix=new Xt,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new La,this._frameExtents=new Et(1,1),this._viewportCount=1,this._viewports=[new Wt(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){const t=this.camera;Nd.setFromMatrixPosition(e.matrixWorld),t.position.copy(Nd),Id.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(Id),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,i,s){Du.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),i.setFromProjectionMatrix(Du,e.coordinateSystem,e.reversedDepth);const r=this._frameExtents,a=s?s.z/r.x:1,o=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===ba||e.reversedDepth?t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,1,0,0,0,0,1):t.set(.5*a,0,0,.5*a+l,0,.5*o,0,.5*o+c,0,0,.5,.5,0,0,0,1),t.multiply(Du)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){const e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}}const Zo=new J,Jo=new Sr,Xi=new J;class Ud extends Tn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Xt,this.projectionMatrix=new Xt,this.projectionMatrixInverse=new Xt,this.coordinateSystem=Ei,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Zo,Jo,Xi),Xi.x===1&&Xi.y===1&&Xi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Zo,Jo,Xi.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(Zo,Jo,Xi),Xi.x===1&&Xi.y===1&&Xi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Zo,Jo,Xi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}}const zs=new J,Fd=new Et,Od=new Et;class Li extends Ud{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){const t=.5*this.getFilmHeight()/e;this.fov=Ea*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){const e=Math.tan(wa*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Ea*2*Math.atan(Math.tan(wa*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){zs.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(zs.x,zs.y).multiplyScalar(-e/zs.z),zs.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(zs.x,zs.y).multiplyScalar(-e/zs.z)}getViewSize(e,t){return this.getViewBounds(e,Fd,Od),t.subVectors(Od,Fd)}setViewOffset(e,t,i,s,r,a){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=this.near;let t=e*Math.tan(wa*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s;const a=this.view;if(this.view!==null&&this.view.enabled){const l=a.fullWidth,c=a.fullHeight;r+=a.offsetX*s/l,t-=a.offsetY*i/c,s*=a.width/l,i*=a.height/c}const o=this.filmOffset;o!==0&&(r+=e*o/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}}class Bd extends Ud{constructor(e=-1,t=1,i=1,s=-1,r=.1,a=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=a,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,a){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=a,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2;let r=i-e,a=i+e,o=s+t,l=s-t;if(this.view!==null&&this.view.enabled){const c=(this.right-this.left)/this.view.fullWidth/this.zoom,f=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,a=r+c*this.view.width,o-=f*this.view.offsetY,l=o-f*this.view.height}this.projectionMatrix.makeOrthographic(r,a,o,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}}class Tv extends Ev{constructor(){super(new Bd(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}}class Av extends Dd{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Tn.DEFAULT_UP),this.updateMatrix(),this.target=new Tn,this.shadow=new Tv}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){const t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}}class Rv extends Wn{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){const e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}}const Fr=-90,Or=1;class Nu extends Tn{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;const s=new Li(Fr,Or,e,t);s.layers=this.layers,this.add(s);const r=new Li(Fr,Or,e,t);r.layers=this.layers,this.add(r);const a=new Li(Fr,Or,e,t);a.layers=this.layers,this.add(a);const o=new Li(Fr,Or,e,t);o.layers=this.layers,this.add(o);const l=new Li(Fr,Or,e,t);l.layers=this.layers,this.add(l);const c=new Li(Fr,Or,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){const e=this.coordinateSystem,t=this.children.concat(),[i,s,r,a,o,l]=t;for(const c of t)this.remove(c);if(e===Ei)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),a.up.set(0,0,1),a.lookAt(0,-1,0),o.up.set(0,1,0),o.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===ba)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),a.up.set(0,0,-1),a.lookAt(0,-1,0),o.up.set(0,-1,0),o.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(const c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();const{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());const[r,a,o,l,c,f]=this.children,u=e.getRenderTarget(),h=e.getActiveCubeFace(),p=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;const x=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let d=!1;e.isWebGLRenderer===!0?d=e.state.buffers.depth.getReversed():d=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),d&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),d&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,2,s),d&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,3,s),d&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,s),d&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=x,e.setRenderTarget(i,5,s),d&&e.autoClear===!1&&e.clearDepth(),e.render(t,f),e.setRenderTarget(u,h,p),e.xr.enabled=m,i.texture.needsPMREMUpdate=!0}}class Cv extends Li{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}}class Iu extends cv{constructor(e,t,i=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=i}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){const t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){const t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}}const zd=new Xt;class Pv{constructor(e,t,i=0,s=1/0){this.ray=new wu(e,t),this.near=i,this.far=s,this.camera=null,this.layers=new lu,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):Lt("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return zd.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(zd),this}intersectObject(e,t=!0,i=[]){return Uu(e,this,i,t),i.sort(kd),i}intersectObjects(e,t=!0,i=[]){for(let s=0,r=e.length;s<r;s++)Uu(e[s],this,i,t);return i.sort(kd),i}}function kd(n,e){return n.distance-e.distance}function Uu(n,e,t,i){let s=!0;if(n.layers.test(e.layers)&&n.raycast(e,t)===!1&&(s=!1),s===!0&&i===!0){const r=n.children;for(let a=0,o=r.length;a<o;a++)Uu(r[a],e,t,!0)}}const Gd=new J,Qo=new J,Br=new J,zr=new J,Fu=new J,Lv=new J,Dv=new J;class Nv{constructor(e=new J,t=new J){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){Gd.subVectors(e,this.start),Qo.subVectors(this.end,this.start);const i=Qo.dot(Qo);if(i===0)return 0;let r=Qo.dot(Gd)/i;return t&&(r=_t(r,0,1)),r}closestPointToPoint(e,t,i){const s=this.closestPointToPointParameter(e,t);return this.delta(i).multiplyScalar(s).add(this.start)}distanceSqToLine3(e,t=Lv,i=Dv){const s=10000000000000001e-32;let r,a;const o=this.start,l=e.start,c=this.end,f=e.end;Br.subVectors(c,o),zr.subVectors(f,l),Fu.subVectors(o,l);const u=Br.dot(Br),h=zr.dot(zr),p=zr.dot(Fu);if(u<=s&&h<=s)return t.copy(o),i.copy(l),t.distanceToSquared(i);if(u<=s)r=0,a=p/h,a=_t(a,0,1);else{const m=Br.dot(Fu);if(h<=s)a=0,r=_t(-m/u,0,1);else{const x=Br.dot(zr),d=u*h-x*x;d!==0?r=_t((x*p-m*h)/d,0,1):r=0,a=(x*r+p)/h,a<0?(a=0,r=_t(-m/u,0,1)):a>1&&(a=1,r=_t((x-m)/u,0,1))}}return t.copy(o).addScaledVector(Br,r),i.copy(l).addScaledVector(zr,a),t.distanceToSquared(i)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}}function Hd(n,e,t,i){const s=Iv(i);switch(t){case Gh:return n*e;case Vh:return n*e/s.components*s.byteLength;case xc:return n*e/s.components*s.byteLength;case Zs:return n*e*2/s.components*s.byteLength;case Sc:return n*e*2/s.components*s.byteLength;case Hh:return n*e*3/s.components*s.byteLength;case Vi:return n*e*4/s.components*s.byteLength;case Mc:return n*e*4/s.components*s.byteLength;case mo:case go:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case _o:case vo:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case bc:case Ec:return Math.max(n,16)*Math.max(e,8)/4;case yc:case wc:return Math.max(n,8)*Math.max(e,8)/2;case Tc:case Ac:case Cc:case Pc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Rc:case xo:case Lc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Dc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Nc:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case Ic:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case Uc:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case Fc:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case Oc:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case Bc:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case zc:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case kc:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case Gc:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case Hc:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case Vc:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case Wc:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case Xc:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case $c:case qc:case Yc:return Math.ceil(n/4)*Math.ceil(e/4)*16;case Kc:case Zc:return Math.ceil(n/4)*Math.ceil(e/4)*8;case So:case Jc:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Iv(n){switch(n){case ni:case Oh:return{byteLength:1,components:1};case ya:case Bh:case Hi:return{byteLength:2,components:1};case _c:case vc:return{byteLength:2,components:4};case ki:case gc:case Gi:return{byteLength:4,components:1};case zh:case kh:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:nc}})),typeof window<"u"&&(window.__THREE__?ut("WARNING: Multiple instances of Three.js being imported."):window.__THREE__=nc);/**
 * @license
 * Copyright 2010-2026 Three.js Authors
 * SPDX-License-Identifier: MIT
 */function Vd(){let n=null,e=!1,t=null,i=null;function s(r,a){i=n.requestAnimationFrame(s),t(r,a)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function Uv(n){const e=new WeakMap;function t(o,l){const c=o.array,f=o.usage,u=c.byteLength,h=n.createBuffer();n.bindBuffer(l,h),n.bufferData(l,c,f),o.onUploadCallback();let p;if(c instanceof Float32Array)p=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)p=n.HALF_FLOAT;else if(c instanceof Uint16Array)o.isFloat16BufferAttribute?p=n.HALF_FLOAT:p=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)p=n.SHORT;else if(c instanceof Uint32Array)p=n.UNSIGNED_INT;else if(c instanceof Int32Array)p=n.INT;else if(c instanceof Int8Array)p=n.BYTE;else if(c instanceof Uint8Array)p=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)p=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:h,type:p,bytesPerElement:c.BYTES_PER_ELEMENT,version:o.version,size:u}}function i(o,l,c){const f=l.array,u=l.updateRanges;if(n.bindBuffer(c,o),u.length===0)n.bufferSubData(c,0,f);else{u.sort((p,m)=>p.start-m.start);let h=0;for(let p=1;p<u.length;p++){const m=u[h],x=u[p];x.start<=m.start+m.count+1?m.count=Math.max(m.count,x.start+x.count-m.start):(++h,u[h]=x)}u.length=h+1;for(let p=0,m=u.length;p<m;p++){const x=u[p];n.bufferSubData(c,x.start*f.BYTES_PER_ELEMENT,f,x.start,x.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(o){return o.isInterleavedBufferAttribute&&(o=o.data),e.get(o)}function r(o){o.isInterleavedBufferAttribute&&(o=o.data);const l=e.get(o);l&&(n.deleteBuffer(l.buffer),e.delete(o))}function a(o,l){if(o.isInterleavedBufferAttribute&&(o=o.data),o.isGLBufferAttribute){const f=e.get(o);(!f||f.version<o.version)&&e.set(o,{buffer:o.buffer,type:o.type,bytesPerElement:o.elementSize,version:o.version});return}const c=e.get(o);if(c===void 0)e.set(o,t(o,l));else if(c.version<o.version){if(c.size!==o.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,o,l),c.version=o.version}}return{get:s,remove:r,update:a}}var Fv=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Ov=`#ifdef USE_ALPHAHASH
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
#endif`,Bv=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,zv=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,kv=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Gv=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Hv=`#ifdef USE_AOMAP
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
#endif`,Vv=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,Wv=`#ifdef USE_BATCHING
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
#endif`,Xv=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,$v=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,qv=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Yv=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,Kv=`#ifdef USE_IRIDESCENCE
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
#endif`,Zv=`#ifdef USE_BUMPMAP
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
#endif`,Jv=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,Qv=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,jv=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,ex=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,tx=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,nx=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,ix=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,sx=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,rx=`#define PI 3.141592653589793
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
} // validated`,ax=`vec3 transformedNormal = objectNormal;
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
#endif`,ox=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,lx=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,cx=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,ux=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,fx="gl_FragColor = linearToOutputTexel( gl_FragColor );",hx=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,dx=`#ifdef USE_ENVMAP
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
#endif`,px=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,mx=`#ifdef USE_ENVMAP
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
#endif`,gx=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,_x=`#ifdef USE_ENVMAP
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
#endif`,vx=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,xx=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,Sx=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,Mx=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,yx=`#ifdef USE_GRADIENTMAP
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
}`,bx=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,wx=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,Ex=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,Tx=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,Ax=`#ifdef USE_ENVMAP
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
#endif`,Rx=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,Cx=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,Px=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,Lx=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,Dx=`PhysicalMaterial material;
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
#endif`,Nx=`uniform sampler2D dfgLUT;
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
}`,Ix=`
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
#endif`,Ux=`#if defined( RE_IndirectDiffuse )
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
#endif`,Fx=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,Ox=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,Bx=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,zx=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,kx=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Gx=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,Hx=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,Vx=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,Wx=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,Xx=`#if defined( USE_POINTS_UV )
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
#endif`,$x=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,qx=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,Yx=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,Kx=`#if defined( USE_MORPHCOLORS )
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
#endif`,Zx=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Jx=`#ifdef USE_MORPHTARGETS
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
#endif`,Qx=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,jx=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,eS=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,tS=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,nS=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,iS=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,sS=`#ifdef USE_NORMALMAP
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
#endif`,rS=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,aS=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,oS=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,lS=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,cS=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,uS=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,fS=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,hS=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,dS=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,pS=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,mS=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,gS=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,_S=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,vS=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,xS=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,SS=`float getShadowMask() {
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
}`,MS=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,yS=`#ifdef USE_SKINNING
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
#endif`,bS=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,wS=`#ifdef USE_SKINNING
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
#endif`,ES=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,TS=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,AS=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,RS=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,CS=`#ifdef USE_TRANSMISSION
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
#endif`,PS=`#ifdef USE_TRANSMISSION
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
#endif`,LS=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,DS=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,NS=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,IS=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`;const St={alphahash_fragment:Fv,alphahash_pars_fragment:Ov,alphamap_fragment:Bv,alphamap_pars_fragment:zv,alphatest_fragment:kv,alphatest_pars_fragment:Gv,aomap_fragment:Hv,aomap_pars_fragment:Vv,batching_pars_vertex:Wv,batching_vertex:Xv,begin_vertex:$v,beginnormal_vertex:qv,bsdfs:Yv,iridescence_fragment:Kv,bumpmap_pars_fragment:Zv,clipping_planes_fragment:Jv,clipping_planes_pars_fragment:Qv,clipping_planes_pars_vertex:jv,clipping_planes_vertex:ex,color_fragment:tx,color_pars_fragment:nx,color_pars_vertex:ix,color_vertex:sx,common:rx,defaultnormal_vertex:ax,displacementmap_pars_vertex:ox,displacementmap_vertex:lx,emissivemap_fragment:cx,emissivemap_pars_fragment:ux,colorspace_fragment:fx,colorspace_pars_fragment:hx,envmap_fragment:dx,envmap_common_pars_fragment:px,envmap_pars_fragment:mx,envmap_pars_vertex:gx,envmap_physical_pars_fragment:Ax,envmap_vertex:_x,fog_vertex:vx,fog_pars_vertex:xx,fog_fragment:Sx,fog_pars_fragment:Mx,gradientmap_pars_fragment:yx,lightmap_pars_fragment:bx,lights_lambert_fragment:wx,lights_lambert_pars_fragment:Ex,lights_pars_begin:Tx,lights_toon_fragment:Rx,lights_toon_pars_fragment:Cx,lights_phong_fragment:Px,lights_phong_pars_fragment:Lx,lights_physical_fragment:Dx,lights_physical_pars_fragment:Nx,lights_fragment_begin:Ix,lights_fragment_maps:Ux,lights_fragment_end:Fx,lightprobes_pars_fragment:Ox,logdepthbuf_fragment:Bx,logdepthbuf_pars_fragment:zx,logdepthbuf_pars_vertex:kx,logdepthbuf_vertex:Gx,map_fragment:Hx,map_pars_fragment:Vx,map_particle_fragment:Wx,map_particle_pars_fragment:Xx,metalnessmap_fragment:$x,metalnessmap_pars_fragment:qx,morphinstance_vertex:Yx,morphcolor_vertex:Kx,morphnormal_vertex:Zx,morphtarget_pars_vertex:Jx,morphtarget_vertex:Qx,normal_fragment_begin:jx,normal_fragment_maps:eS,normal_pars_fragment:tS,normal_pars_vertex:nS,normal_vertex:iS,normalmap_pars_fragment:sS,clearcoat_normal_fragment_begin:rS,clearcoat_normal_fragment_maps:aS,clearcoat_pars_fragment:oS,iridescence_pars_fragment:lS,opaque_fragment:cS,packing:uS,premultiplied_alpha_fragment:fS,project_vertex:hS,dithering_fragment:dS,dithering_pars_fragment:pS,roughnessmap_fragment:mS,roughnessmap_pars_fragment:gS,shadowmap_pars_fragment:_S,shadowmap_pars_vertex:vS,shadowmap_vertex:xS,shadowmask_pars_fragment:SS,skinbase_vertex:MS,skinning_pars_vertex:yS,skinning_vertex:bS,skinnormal_vertex:wS,specularmap_fragment:ES,specularmap_pars_fragment:TS,tonemapping_fragment:AS,tonemapping_pars_fragment:RS,transmission_fragment:CS,transmission_pars_fragment:PS,uv_pars_fragment:LS,uv_pars_vertex:DS,uv_vertex:NS,worldpos_vertex:IS,background_vert:`varying vec2 vUv;
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
}`},ze={common:{diffuse:{value:new yt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new gt},alphaMap:{value:null},alphaMapTransform:{value:new gt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new gt}},envmap:{envMap:{value:null},envMapRotation:{value:new gt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new gt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new gt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new gt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new gt},normalScale:{value:new Et(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new gt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new gt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new gt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new gt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new yt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new yt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new gt},alphaTest:{value:0},uvTransform:{value:new gt}},sprite:{diffuse:{value:new yt(16777215)},opacity:{value:1},center:{value:new Et(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new gt},alphaMap:{value:null},alphaMapTransform:{value:new gt},alphaTest:{value:0}}},ti={basic:{uniforms:$n([ze.common,ze.specularmap,ze.envmap,ze.aomap,ze.lightmap,ze.fog]),vertexShader:St.meshbasic_vert,fragmentShader:St.meshbasic_frag},lambert:{uniforms:$n([ze.common,ze.specularmap,ze.envmap,ze.aomap,ze.lightmap,ze.emissivemap,ze.bumpmap,ze.normalmap,ze.displacementmap,ze.fog,ze.lights,{emissive:{value:new yt(0)},envMapIntensity:{value:1}}]),vertexShader:St.meshlambert_vert,fragmentShader:St.meshlambert_frag},phong:{uniforms:$n([ze.common,ze.specularmap,ze.envmap,ze.aomap,ze.lightmap,ze.emissivemap,ze.bumpmap,ze.normalmap,ze.displacementmap,ze.fog,ze.lights,{emissive:{value:new yt(0)},specular:{value:new yt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:St.meshphong_vert,fragmentShader:St.meshphong_frag},standard:{uniforms:$n([ze.common,ze.envmap,ze.aomap,ze.lightmap,ze.emissivemap,ze.bumpmap,ze.normalmap,ze.displacementmap,ze.roughnessmap,ze.metalnessmap,ze.fog,ze.lights,{emissive:{value:new yt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:St.meshphysical_vert,fragmentShader:St.meshphysical_frag},toon:{uniforms:$n([ze.common,ze.aomap,ze.lightmap,ze.emissivemap,ze.bumpmap,ze.normalmap,ze.displacementmap,ze.gradientmap,ze.fog,ze.lights,{emissive:{value:new yt(0)}}]),vertexShader:St.meshtoon_vert,fragmentShader:St.meshtoon_frag},matcap:{uniforms:$n([ze.common,ze.bumpmap,ze.normalmap,ze.displacementmap,ze.fog,{matcap:{value:null}}]),vertexShader:St.meshmatcap_vert,fragmentShader:St.meshmatcap_frag},points:{uniforms:$n([ze.points,ze.fog]),vertexShader:St.points_vert,fragmentShader:St.points_frag},dashed:{uniforms:$n([ze.common,ze.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:St.linedashed_vert,fragmentShader:St.linedashed_frag},depth:{uniforms:$n([ze.common,ze.displacementmap]),vertexShader:St.depth_vert,fragmentShader:St.depth_frag},normal:{uniforms:$n([ze.common,ze.bumpmap,ze.normalmap,ze.displacementmap,{opacity:{value:1}}]),vertexShader:St.meshnormal_vert,fragmentShader:St.meshnormal_frag},sprite:{uniforms:$n([ze.sprite,ze.fog]),vertexShader:St.sprite_vert,fragmentShader:St.sprite_frag},background:{uniforms:{uvTransform:{value:new gt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:St.background_vert,fragmentShader:St.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new gt}},vertexShader:St.backgroundCube_vert,fragmentShader:St.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:St.cube_vert,fragmentShader:St.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:St.equirect_vert,fragmentShader:St.equirect_frag},distance:{uniforms:$n([ze.common,ze.displacementmap,{referencePosition:{value:new J},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:St.distance_vert,fragmentShader:St.distance_frag},shadow:{uniforms:$n([ze.lights,ze.fog,{color:{value:new yt(0)},opacity:{value:1}}]),vertexShader:St.shadow_vert,fragmentShader:St.shadow_frag}};ti.physical={uniforms:$n([ti.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new gt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new gt},clearcoatNormalScale:{value:new Et(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new gt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new gt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new gt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new gt},sheen:{value:0},sheenColor:{value:new yt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new gt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new gt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new gt},transmissionSamplerSize:{value:new Et},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new gt},attenuationDistance:{value:0},attenuationColor:{value:new yt(0)},specularColor:{value:new yt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new gt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new gt},anisotropyVector:{value:new Et},anisotropyMap:{value:null},anisotropyMapTransform:{value:new gt}}]),vertexShader:St.meshphysical_vert,fragmentShader:St.meshphysical_frag};const jo={r:0,b:0,g:0},US=new Xt,Wd=new gt;Wd.set(-1,0,0,0,1,0,0,0,1);function FS(n,e,t,i,s,r){const a=new yt(0);let o=s===!0?0:1,l,c,f=null,u=0,h=null;function p(_){let y=_.isScene===!0?_.background:null;if(y&&y.isTexture){const S=_.backgroundBlurriness>0;y=e.get(y,S)}return y}function m(_){let y=!1;const S=p(_);S===null?d(a,o):S&&S.isColor&&(d(S,1),y=!0);const R=n.xr.getEnvironmentBlendMode();R==="additive"?t.buffers.color.setClear(0,0,0,1,r):R==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||y)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function x(_,y){const S=p(y);S&&S.isCubeTexture?(c===void 0&&(c=new Pi(new Na(1,1,1),new Bs({name:"BackgroundCubeMaterial",uniforms:Ur(ti.backgroundCube.uniforms),vertexShader:ti.backgroundCube.vertexShader,fragmentShader:ti.backgroundCube.fragmentShader,side:jn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(R,E,v){this.matrixWorld.copyPosition(v.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=y.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=y.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(US.makeRotationFromEuler(y.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Wd),c.material.toneMapped=Ct.getTransfer(S.colorSpace)!==Ot,(f!==S||u!==S.version||h!==n.toneMapping)&&(c.material.needsUpdate=!0,f=S,u=S.version,h=n.toneMapping),c.layers.enableAll(),_.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new Pi(new Ko(2,2),new Bs({name:"BackgroundMaterial",uniforms:Ur(ti.background.uniforms),vertexShader:ti.background.vertexShader,fragmentShader:ti.background.fragmentShader,side:Ks,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=y.backgroundIntensity,l.material.toneMapped=Ct.getTransfer(S.colorSpace)!==Ot,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(f!==S||u!==S.version||h!==n.toneMapping)&&(l.material.needsUpdate=!0,f=S,u=S.version,h=n.toneMapping),l.layers.enableAll(),_.unshift(l,l.geometry,l.material,0,0,null))}function d(_,y){_.getRGB(jo,Pd(n)),t.buffers.color.setClear(jo.r,jo.g,jo.b,y,r)}function g(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return a},setClearColor:function(_,y=1){a.set(_),o=y,d(a,o)},getClearAlpha:function(){return o},setClearAlpha:function(_){o=_,d(a,o)},render:m,addToRenderList:x,dispose:g}}function OS(n,e){const t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=h(null);let r=s,a=!1;function o(C,B,G,D,I){let V=!1;const z=u(C,D,G,B);r!==z&&(r=z,c(r.object)),V=p(C,D,G,I),V&&m(C,D,G,I),I!==null&&e.update(I,n.ELEMENT_ARRAY_BUFFER),(V||a)&&(a=!1,S(C,B,G,D),I!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(I).buffer))}function l(){return n.createVertexArray()}function c(C){return n.bindVertexArray(C)}function f(C){return n.deleteVertexArray(C)}function u(C,B,G,D){const I=D.wireframe===!0;let V=i[B.id];V===void 0&&(V={},i[B.id]=V);const z=C.isInstancedMesh===!0?C.id:0;let Q=V[z];Q===void 0&&(Q={},V[z]=Q);let W=Q[G.id];W===void 0&&(W={},Q[G.id]=W);let Y=W[I];return Y===void 0&&(Y=h(l()),W[I]=Y),Y}function h(C){const B=[],G=[],D=[];for(let I=0;I<t;I++)B[I]=0,G[I]=0,D[I]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:B,enabledAttributes:G,attributeDivisors:D,object:C,attributes:{},index:null}}function p(C,B,G,D){const I=r.attributes,V=B.attributes;let z=0;const Q=G.getAttributes();for(const W in Q)if(Q[W].location>=0){const te=I[W];let se=V[W];if(se===void 0&&(W==="instanceMatrix"&&C.instanceMatrix&&(se=C.instanceMatrix),W==="instanceColor"&&C.instanceColor&&(se=C.instanceColor)),te===void 0||te.attribute!==se||se&&te.data!==se.data)return!0;z++}return r.attributesNum!==z||r.index!==D}function m(C,B,G,D){const I={},V=B.attributes;let z=0;const Q=G.getAttributes();for(const W in Q)if(Q[W].location>=0){let te=V[W];te===void 0&&(W==="instanceMatrix"&&C.instanceMatrix&&(te=C.instanceMatrix),W==="instanceColor"&&C.instanceColor&&(te=C.instanceColor));const se={};se.attribute=te,te&&te.data&&(se.data=te.data),I[W]=se,z++}r.attributes=I,r.attributesNum=z,r.index=D}function x(){const C=r.newAttributes;for(let B=0,G=C.length;B<G;B++)C[B]=0}function d(C){g(C,0)}function g(C,B){const G=r.newAttributes,D=r.enabledAttributes,I=r.attributeDivisors;G[C]=1,D[C]===0&&(n.enableVertexAttribArray(C),D[C]=1),I[C]!==B&&(n.vertexAttribDivisor(C,B),I[C]=B)}function _(){const C=r.newAttributes,B=r.enabledAttributes;for(let G=0,D=B.length;G<D;G++)B[G]!==C[G]&&(n.disableVertexAttribArray(G),B[G]=0)}function y(C,B,G,D,I,V,z){z===!0?n.vertexAttribIPointer(C,B,G,I,V):n.vertexAttribPointer(C,B,G,D,I,V)}function S(C,B,G,D){x();const I=D.attributes,V=G.getAttributes(),z=B.defaultAttributeValues;for(const Q in V){const W=V[Q];if(W.location>=0){let Y=I[Q];if(Y===void 0&&(Q==="instanceMatrix"&&C.instanceMatrix&&(Y=C.instanceMatrix),Q==="instanceColor"&&C.instanceColor&&(Y=C.instanceColor)),Y!==void 0){const te=Y.normalized,se=Y.itemSize,Z=e.get(Y);if(Z===void 0)continue;const q=Z.buffer,he=Z.type,ue=Z.bytesPerElement,be=he===n.INT||he===n.UNSIGNED_INT||Y.gpuType===gc;if(Y.isInterleavedBufferAttribute){const me=Y.data,re=me.isInterleavedBuffer===!0?me.stride:me.itemSize,ve=Y.offset;if(me.isInstancedInterleavedBuffer||me.isInstancedBufferAttribute){for(let pe=0;pe<W.locationSize;pe++)g(W.location+pe,me.meshPerAttribute);C.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=me.meshPerAttribute*me.count)}else for(let pe=0;pe<W.locationSize;pe++)d(W.location+pe);n.bindBuffer(n.ARRAY_BUFFER,q);for(let pe=0;pe<W.locationSize;pe++)y(W.location+pe,se/W.locationSize,he,te,re*ue,(ve+se/W.locationSize*pe)*ue,be)}else{if(Y.isInstancedBufferAttribute){for(let me=0;me<W.locationSize;me++)g(W.location+me,Y.meshPerAttribute);C.isInstancedMesh!==!0&&D._maxInstanceCount===void 0&&(D._maxInstanceCount=Y.meshPerAttribute*Y.count)}else for(let me=0;me<W.locationSize;me++)d(W.location+me);n.bindBuffer(n.ARRAY_BUFFER,q);for(let me=0;me<W.locationSize;me++)y(W.location+me,se/W.locationSize,he,te,se*ue,se/W.locationSize*me*ue,be)}}else if(z!==void 0){const te=z[Q];if(te!==void 0)switch(te.length){case 2:n.vertexAttrib2fv(W.location,te);break;case 3:n.vertexAttrib3fv(W.location,te);break;case 4:n.vertexAttrib4fv(W.location,te);break;default:n.vertexAttrib1fv(W.location,te)}}}}_()}function R(){F();for(const C in i){const B=i[C];for(const G in B){const D=B[G];for(const I in D){const V=D[I];for(const z in V)f(V[z].object),delete V[z];delete D[I]}}delete i[C]}}function E(C){if(i[C.id]===void 0)return;const B=i[C.id];for(const G in B){const D=B[G];for(const I in D){const V=D[I];for(const z in V)f(V[z].object),delete V[z];delete D[I]}}delete i[C.id]}function v(C){for(const B in i){const G=i[B];for(const D in G){const I=G[D];if(I[C.id]===void 0)continue;const V=I[C.id];for(const z in V)f(V[z].object),delete V[z];delete I[C.id]}}}function b(C){for(const B in i){const G=i[B],D=C.isInstancedMesh===!0?C.id:0,I=G[D];if(I!==void 0){for(const V in I){const z=I[V];for(const Q in z)f(z[Q].object),delete z[Q];delete I[V]}delete G[D],Object.keys(G).length===0&&delete i[B]}}}function F(){L(),a=!0,r!==s&&(r=s,c(r.object))}function L(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:o,reset:F,resetDefaultState:L,dispose:R,releaseStatesOfGeometry:E,releaseStatesOfObject:b,releaseStatesOfProgram:v,initAttributes:x,enableAttribute:d,disableUnusedAttributes:_}}function BS(n,e,t){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function a(l,c,f){f!==0&&(n.drawArraysInstanced(i,l,c,f),t.update(c,i,f))}function o(l,c,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,f);let h=0;for(let p=0;p<f;p++)h+=c[p];t.update(h,i,1)}this.setMode=s,this.render=r,this.renderInstances=a,this.renderMultiDraw=o}function zS(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){const v=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(v.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function a(v){return!(v!==Vi&&i.convert(v)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function o(v){const b=v===Hi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(v!==ni&&v!==Gi&&!b&&i.convert(v)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(v){if(v==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";v="mediump"}return v==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp";const f=l(c);f!==c&&(ut("WebGLRenderer:",c,"not supported, using",f,"instead."),c=f);const u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),h=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&ut("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&ut("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");const p=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),m=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=n.getParameter(n.MAX_TEXTURE_SIZE),d=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),g=n.getParameter(n.MAX_VERTEX_ATTRIBS),_=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),y=n.getParameter(n.MAX_VARYING_VECTORS),S=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),R=n.getParameter(n.MAX_SAMPLES),E=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:a,textureTypeReadable:o,precision:c,logarithmicDepthBuffer:h,reversedDepthBuffer:u,maxTextures:p,maxVertexTextures:m,maxTextureSize:x,maxCubemapSize:d,maxAttributes:g,maxVertexUniforms:_,maxVaryings:y,maxFragmentUniforms:S,maxSamples:R,samples:E}}function kS(n){const e=this;let t=null,i=0,s=!1,r=!1;const a=new Os,o=new gt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,h){const p=u.length!==0||h||i!==0||s;return s=h,i=u.length,p},this.beginShadows=function(){r=!0,f(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,h){t=f(u,h,0)},this.setState=function(u,h,p){const m=u.clippingPlanes,x=u.clipIntersection,d=u.clipShadows,g=n.get(u);if(!s||m===null||m.length===0||r&&!d)r?f(null):c();else{const _=r?0:i,y=_*4;let S=g.clippingState||null;l.value=S,S=f(m,h,y,p);for(let R=0;R!==y;++R)S[R]=t[R];g.clippingState=S,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=_}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function f(u,h,p,m){const x=u!==null?u.length:0;let d=null;if(x!==0){if(d=l.value,m!==!0||d===null){const g=p+x*4,_=h.matrixWorldInverse;o.getNormalMatrix(_),(d===null||d.length<g)&&(d=new Float32Array(g));for(let y=0,S=p;y!==x;++y,S+=4)a.copy(u[y]).applyMatrix4(_,o),a.normal.toArray(d,S),d[S+3]=a.constant}l.value=d,l.needsUpdate=!0}return e.numPlanes=x,e.numIntersection=0,d}}class Ou extends Wi{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;const i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new Ed(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;const i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new Na(5,5,5),r=new Bs({name:"CubemapFromEquirect",uniforms:Ur(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:jn,blending:gr});r.uniforms.tEquirect.value=t;const a=new Pi(s,r),o=t.minFilter;return t.minFilter===Es&&(t.minFilter=ei),new Nu(1,10,this).update(e,a),t.minFilter=o,a.geometry.dispose(),a.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){const r=e.getRenderTarget();for(let a=0;a<6;a++)e.setRenderTarget(this,a),e.clear(t,i,s);e.setRenderTarget(r)}}const Xd=256,GS=3,HS=20,$d=256,qd=16,VS=3,WS=new J,XS=new yt;class el{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Nu(1,10,null),this._boxMesh=new Pi(new Na(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){const{size:a=256,position:o=WS}=r,l=this._renderer;this._setSize(a);const c=this._allocateTarget(),f=this._getSourceTarget(!0);t>0&&(f.texture.mipmapsAutoUpdate=!1);const u=l.autoClear,h=l.autoClearColor,p=l.autoClearDepth,m=l.autoClearStencil,x=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,x===null&&(e.background=l.getClearColor(XS));const d=new Nu(i,s,f);return d.position.copy(o),d.update(l,e),l.autoClear=u,l.autoClearColor=h,l.autoClearDepth=p,l.autoClearStencil=m,e.background=x,t>0&&(f.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Zd(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Kd(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Xd,Qh(e))}_fromTexture(e,t){e.mapping===vr||e.mapping===Ma?this._setSize(e.image.length===0?Xd:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);const i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){const e=this._cubeSize,t=Yd(e,!1,!1),i=Math.log2(e)-GS;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){const t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=Yd(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){const s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;const a=e.width>>t;e.viewport.set(0,0,a,a),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===vr||e.mapping===Ma?(this._cubemapMaterial===null&&(this._cubemapMaterial=Zd()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Kd()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=$S(),this._integrationMaterial=qS());const t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;const r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/qd);for(let a=0;a<=i;a++){const o=el.lodToRoughness(a,i);if(a>i-VS)r.roughness.value=o,this._renderCube(e,a,this._integrationMaterial);else{const l=o>0?Math.log2(t)+.5*Math.log2(6/($d*Math.pow(o,4)))+.5:0;s.roughness.value=o,s.lodBias.value=l,this._renderCube(e,a,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=YS());const i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}}function Yd(n,e,t){return new Ou(n,{minFilter:Es,generateMipmaps:e,type:Hi,colorSpace:Mo,depthBuffer:t})}function Ia(n,e,t){return new Bs({name:n,uniforms:e,vertexShader:St.cube_vert,fragmentShader:t,side:jn,blending:gr,depthTest:!1,depthWrite:!1})}function $S(){return Ia("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${$d}u

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
	`)}function qS(){return Ia("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:qd}},`

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
	`)}function YS(){return Ia("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${HS}
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
	`)}function Kd(){return Ia("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Zd(){return Ia("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function KS(n){let e=new WeakMap,t=new WeakMap,i=null;function s(h,p=!1){return h==null?null:p?a(h):r(h)}function r(h){if(h&&h.isTexture){const p=h.mapping;if(p===fc||p===hc)if(e.has(h)){const m=e.get(h).texture;return o(m,h.mapping)}else{const m=h.image;if(m&&m.height>0){const x=new Ou(m.height);return x.fromEquirectangularTexture(n,h),e.set(h,x),h.addEventListener("dispose",c),o(x.texture,h.mapping)}else return null}}return h}function a(h){if(h&&h.isTexture&&h.isPMREMTexture!==!0){const p=h.mapping,m=p===fc||p===hc,x=p===vr||p===Ma;if(m||x){let d=t.get(h);const g=d!==void 0?d.texture.pmremVersion:0;if(h.isRenderTargetTexture&&h.pmremVersion!==g)return i===null&&(i=new el(n)),d=m?i.fromEquirectangular(h,d):i.fromCubemap(h,d),d.texture.pmremVersion=h.pmremVersion,t.set(h,d),d.texture;if(d!==void 0)return d.texture;{const _=h.image;return m&&_&&_.height>0||x&&_&&l(_)?(i===null&&(i=new el(n)),d=m?i.fromEquirectangular(h):i.fromCubemap(h),d.texture.pmremVersion=h.pmremVersion,t.set(h,d),h.addEventListener("dispose",f),d.texture):null}}}return h}function o(h,p){return p===fc?h.mapping=vr:p===hc&&(h.mapping=Ma),h}function l(h){let p=0;const m=6;for(let x=0;x<m;x++)h[x]!==void 0&&p++;return p===m}function c(h){const p=h.target;p.removeEventListener("dispose",c);const m=e.get(p);m!==void 0&&(e.delete(p),m.dispose())}function f(h){const p=h.target;p.removeEventListener("dispose",f);const m=t.get(p);m!==void 0&&(t.delete(p),m.dispose())}function u(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:u}}function ZS(n){const e={};function t(i){if(e[i]!==void 0)return e[i];const s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){const s=t(i);return s===null&&Eo("WebGLRenderer: "+i+" extension not supported."),s}}}function JS(n,e,t,i){const s={},r=new WeakMap,a=new FinalizationRegistry(m=>delete s[m]);function o(m){l(m.target)}function l(m){m.index!==null&&e.remove(m.index);for(const d in m.attributes)e.remove(m.attributes[d]);m.removeEventListener("dispose",o),delete s[m.id],a.unregister(m);const x=r.get(m);x&&(e.remove(x),r.delete(m)),i.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function c(m,x){return s[x.id]!==void 0||(x.addEventListener("dispose",o),s[x.id]=new WeakRef(x),a.register(x,x.id,x),t.memory.geometries++),x}function f(m){const x=m.attributes;for(const d in x)e.update(x[d],n.ARRAY_BUFFER)}function u(m){const x=m.index,d=m.attributes.position;let g=0;if(d===void 0)return;const _=x!==null?x.array.length:d.array.length/3-1,y=d.count>=65535?dd:hd,S=new y(Math.ceil(_/3)*6,1),R=S.array;if(x!==null){const v=x.array;g=x.version;for(let b=0,F=0;b<_;b+=3){const L=v[b+0],C=v[b+1],B=v[b+2];R[F++]=L,R[F++]=C,R[F++]=C,R[F++]=B,R[F++]=B,R[F++]=L}}else{g=d.version;for(let v=0,b=0;v<_;v+=3){const F=v+0,L=v+1,C=v+2;R[b++]=F,R[b++]=L,R[b++]=L,R[b++]=C,R[b++]=C,R[b++]=F}}S.version=g;const E=r.get(m);E&&e.remove(E),r.set(m,S)}function h(m){const x=r.get(m);if(x){const d=m.index;d!==null&&x.version<d.version&&u(m)}else u(m);return r.get(m)}function p(){for(const m in s){const x=s[m].deref();x!==void 0&&l(x)}}return{get:c,update:f,getWireframeAttribute:h,dispose:p}}function QS(n,e,t){let i;function s(u){i=u}let r,a;function o(u){r=u.type,a=u.bytesPerElement}function l(u,h){n.drawElements(i,h,r,u*a),t.update(h,i,1)}function c(u,h,p){p!==0&&(n.drawElementsInstanced(i,h,r,u*a,p),t.update(h,i,p))}function f(u,h,p){if(p===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,h,0,r,u,0,p);let x=0;for(let d=0;d<p;d++)x+=h[d];t.update(x,i,1)}this.setMode=s,this.setIndex=o,this.render=l,this.renderInstances=c,this.renderMultiDraw=f}function jS(n){const e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,a,o){switch(t.calls++,a){case n.TRIANGLES:t.triangles+=o*(r/3);break;case n.LINES:t.lines+=o*(r/2);break;case n.LINE_STRIP:t.lines+=o*(r-1);break;case n.LINE_LOOP:t.lines+=o*r;break;case n.POINTS:t.points+=o*r;break;default:Lt("WebGLInfo: Unknown draw mode:",a);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function eM(n,e,t){const i=new WeakMap,s=new Wt;function r(a,o,l){const c=a.morphTargetInfluences,f=o.morphAttributes.position||o.morphAttributes.normal||o.morphAttributes.color,u=f!==void 0?f.length:0;let h=i.get(o);if(h===void 0||h.count!==u){let F=function(){v.dispose(),i.delete(o),o.removeEventListener("dispose",F)};h!==void 0&&h.texture.dispose();const p=o.morphAttributes.position!==void 0,m=o.morphAttributes.normal!==void 0,x=o.morphAttributes.color!==void 0,d=o.morphAttributes.position||[],g=o.morphAttributes.normal||[],_=o.morphAttributes.color||[];let y=0;p===!0&&(y=1),m===!0&&(y=2),x===!0&&(y=3);let S=o.attributes.position.count*y,R=1;S>e.maxTextureSize&&(R=Math.ceil(S/e.maxTextureSize),S=e.maxTextureSize);const E=new Float32Array(S*R*4*u),v=new nd(E,S,R,u);v.type=Gi,v.needsUpdate=!0;const b=y*4;for(let L=0;L<u;L++){const C=d[L],B=g[L],G=_[L],D=S*R*4*L;for(let I=0;I<C.count;I++){const V=I*b;p===!0&&(s.fromBufferAttribute(C,I),E[D+V+0]=s.x,E[D+V+1]=s.y,E[D+V+2]=s.z,E[D+V+3]=0),m===!0&&(s.fromBufferAttribute(B,I),E[D+V+4]=s.x,E[D+V+5]=s.y,E[D+V+6]=s.z,E[D+V+7]=0),x===!0&&(s.fromBufferAttribute(G,I),E[D+V+8]=s.x,E[D+V+9]=s.y,E[D+V+10]=s.z,E[D+V+11]=G.itemSize===4?s.w:1)}}h={count:u,texture:v,size:new Et(S,R)},i.set(o,h),o.addEventListener("dispose",F)}if(a.isInstancedMesh===!0&&a.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",a.morphTexture,t);else{let p=0;for(let x=0;x<c.length;x++)p+=c[x];const m=o.morphTargetsRelative?1:1-p;l.getUniforms().setValue(n,"morphTargetBaseInfluence",m),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",h.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",h.size)}return{update:r}}function tM(n,e,t,i,s){let r=new WeakMap;function a(c){const f=s.render.frame,u=c.geometry,h=e.get(c,u);if(r.get(h)!==f&&(e.update(h),r.set(h,f)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==f&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,f))),c.isSkinnedMesh){const p=c.skeleton;r.get(p)!==f&&(p.update(),r.set(p,f))}return h}function o(){r=new WeakMap}function l(c){const f=c.target;f.removeEventListener("dispose",l),i.releaseStatesOfObject(f),t.remove(f.instanceMatrix),f.instanceColor!==null&&t.remove(f.instanceColor)}return{update:a,dispose:o}}const nM={[Ch]:"LINEAR_TONE_MAPPING",[Ph]:"REINHARD_TONE_MAPPING",[Lh]:"CINEON_TONE_MAPPING",[Dh]:"ACES_FILMIC_TONE_MAPPING",[Ih]:"AGX_TONE_MAPPING",[Uh]:"NEUTRAL_TONE_MAPPING",[Nh]:"CUSTOM_TONE_MAPPING"};function iM(n,e,t,i,s,r){const a=new Wi(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1});let o=null,l=null,c=null;const f=new Wn;f.setAttribute("position",new fn([-1,3,0,-1,-1,0,3,-1,0],3)),f.setAttribute("uv",new fn([0,2,0,0,2,0],2));const u=new Mv({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),h=new Pi(f,u),p=new Bd(-1,1,1,-1,0,1);let m=null,x=null,d=!1,g,_=null,y=[],S=!1;this.setSize=function(R,E){a.setSize(R,E),o!==null&&o.setSize(R,E),l!==null&&l.setSize(R,E);for(let v=0;v<y.length;v++){const b=y[v];b.setSize&&b.setSize(R,E)}},this.setEffects=function(R){y=R,S=y.length>0&&y[0].isRenderPass===!0;const E=a.width,v=a.height;y.length>0&&o===null&&(o=new Wi(E,v,{type:Hi,depthBuffer:!1,stencilBuffer:!1}),l=new Wi(E,v,{type:Hi,depthBuffer:!1,stencilBuffer:!1}));const b=s===!0&&y.some(F=>F.needsDepthTexture===!0);b!==(a.depthTexture!==null)&&(b===!0&&c===null&&(c=new Ir(E,v),r===!0&&(c.format=As,c.type=xr)),a.dispose(),a.depthTexture=b?c:null,a.resolveDepthBuffer=b,a.storeMultisampledDepthBuffer=b);for(let F=0;F<y.length;F++){const L=y[F];L.setSize&&L.setSize(E,v),b&&L.needsDepthTexture===!0&&L.setDepthTexture&&L.setDepthTexture(c)}},this.begin=function(R,E){if(d||R.toneMapping===as&&y.length===0)return!1;if(_=E,E!==null){const v=E.width,b=E.height;(a.width!==v||a.height!==b)&&this.setSize(v,b)}return S===!1&&R.setRenderTarget(a),g=R.toneMapping,R.toneMapping=as,!0},this.hasRenderPass=function(){return S},this.end=function(R,E){R.toneMapping=g,d=!0;let v=a,b=o;for(let F=0;F<y.length;F++){const L=y[F];L.enabled!==!1&&(L.render(R,b,v,E),L.needsSwap!==!1&&(v=b,b=b===o?l:o))}if(m!==R.outputColorSpace||x!==R.toneMapping){m=R.outputColorSpace,x=R.toneMapping,u.defines={},Ct.getTransfer(m)===Ot&&(u.defines.SRGB_TRANSFER="");const F=nM[x];F&&(u.defines[F]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=v.texture,R.setRenderTarget(_),R.render(h,p),_=null,d=!1},this.isCompositing=function(){return d},this.dispose=function(){a.dispose(),o!==null&&o.dispose(),l!==null&&l.dispose(),f.dispose(),u.dispose()}}const Jd=new Vn,Qd=new Ir(1,1),jd=new Td(1),ep=new nd,tp=new J_,np=new Ed,ip=[],sp=[],rp=new Float32Array(16),ap=new Float32Array(9),op=new Float32Array(4);function kr(n,e,t){const i=n[0];if(i<=0||i>0)return n;const s=e*t;let r=ip[s];if(r===void 0&&(r=new Float32Array(s),ip[s]=r),e!==0){i.toArray(r,0);for(let a=1,o=0;a!==e;++a)o+=t,n[a].toArray(r,o)}return r}function xn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function Sn(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function tl(n,e){let t=sp[e];t===void 0&&(t=new Int32Array(e),sp[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function sM(n,e){const t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function rM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(xn(t,e))return;n.uniform2fv(this.addr,e),Sn(t,e)}}function aM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(xn(t,e))return;n.uniform3fv(this.addr,e),Sn(t,e)}}function oM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(xn(t,e))return;n.uniform4fv(this.addr,e),Sn(t,e)}}function lM(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(xn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),Sn(t,e)}else{if(xn(t,i))return;op.set(i),n.uniformMatrix2fv(this.addr,!1,op),Sn(t,i)}}function cM(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(xn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),Sn(t,e)}else{if(xn(t,i))return;ap.set(i),n.uniformMatrix3fv(this.addr,!1,ap),Sn(t,i)}}function uM(n,e){const t=this.cache,i=e.elements;if(i===void 0){if(xn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),Sn(t,e)}else{if(xn(t,i))return;rp.set(i),n.uniformMatrix4fv(this.addr,!1,rp),Sn(t,i)}}function fM(n,e){const t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function hM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(xn(t,e))return;n.uniform2iv(this.addr,e),Sn(t,e)}}function dM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(xn(t,e))return;n.uniform3iv(this.addr,e),Sn(t,e)}}function pM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(xn(t,e))return;n.uniform4iv(this.addr,e),Sn(t,e)}}function mM(n,e){const t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function gM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(xn(t,e))return;n.uniform2uiv(this.addr,e),Sn(t,e)}}function _M(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(xn(t,e))return;n.uniform3uiv(this.addr,e),Sn(t,e)}}function vM(n,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(xn(t,e))return;n.uniform4uiv(this.addr,e),Sn(t,e)}}function nl(n){return n.version===0&&(n.compareFunction=$h,n.needsUpdate=!0),n}function xM(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=nl(Qd):r=Jd,t.setTexture2D(e||r,s)}function SM(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||tp,s)}function MM(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=nl(jd):r=np,t.setTextureCube(e||r,s)}function yM(n,e,t){const i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||ep,s)}function bM(n){switch(n){case 5126:return sM;case 35664:return rM;case 35665:return aM;case 35666:return oM;case 35674:return lM;case 35675:return cM;case 35676:return uM;case 5124:case 35670:return fM;case 35667:case 35671:return hM;case 35668:case 35672:return dM;case 35669:case 35673:return pM;case 5125:return mM;case 36294:return gM;case 36295:return _M;case 36296:return vM;case 35678:case 36198:case 36298:case 36306:case 35682:return xM;case 35679:case 36299:case 36307:return SM;case 35680:case 36300:case 36308:case 36293:return MM;case 36289:case 36303:case 36311:case 36292:return yM}}function wM(n,e){n.uniform1fv(this.addr,e)}function EM(n,e){const t=kr(e,this.size,2);n.uniform2fv(this.addr,t)}function TM(n,e){const t=kr(e,this.size,3);n.uniform3fv(this.addr,t)}function AM(n,e){const t=kr(e,this.size,4);n.uniform4fv(this.addr,t)}function RM(n,e){const t=kr(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function CM(n,e){const t=kr(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function PM(n,e){const t=kr(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function LM(n,e){n.uniform1iv(this.addr,e)}function DM(n,e){n.uniform2iv(this.addr,e)}function NM(n,e){n.uniform3iv(this.addr,e)}function IM(n,e){n.uniform4iv(this.addr,e)}function UM(n,e){n.uniform1uiv(this.addr,e)}function FM(n,e){n.uniform2uiv(this.addr,e)}function OM(n,e){n.uniform3uiv(this.addr,e)}function BM(n,e){n.uniform4uiv(this.addr,e)}function zM(n,e,t){const i=this.cache,s=e.length,r=tl(t,s);xn(i,r)||(n.uniform1iv(this.addr,r),Sn(i,r));let a;this.type===n.SAMPLER_2D_SHADOW?a=nl(Qd):a=Jd;for(let o=0;o!==s;++o)t.setTexture2D(e[o]||a,r[o])}function kM(n,e,t){const i=this.cache,s=e.length,r=tl(t,s);xn(i,r)||(n.uniform1iv(this.addr,r),Sn(i,r));for(let a=0;a!==s;++a)t.setTexture3D(e[a]||tp,r[a])}function GM(n,e,t){const i=this.cache,s=e.length,r=tl(t,s);xn(i,r)||(n.uniform1iv(this.addr,r),Sn(i,r));let a;this.type===n.SAMPLER_CUBE_SHADOW?a=nl(jd):a=np;for(let o=0;o!==s;++o)t.setTextureCube(e[o]||a,r[o])}function HM(n,e,t){const i=this.cache,s=e.length,r=tl(t,s);xn(i,r)||(n.uniform1iv(this.addr,r),Sn(i,r));for(let a=0;a!==s;++a)t.setTexture2DArray(e[a]||ep,r[a])}function VM(n){switch(n){case 5126:return wM;case 35664:return EM;case 35665:return TM;case 35666:return AM;case 35674:return RM;case 35675:return CM;case 35676:return PM;case 5124:case 35670:return LM;case 35667:case 35671:return DM;case 35668:case 35672:return NM;case 35669:case 35673:return IM;case 5125:return UM;case 36294:return FM;case 36295:return OM;case 36296:return BM;case 35678:case 36198:case 36298:case 36306:case 35682:return zM;case 35679:case 36299:case 36307:return kM;case 35680:case 36300:case 36308:case 36293:return GM;case 36289:case 36303:case 36311:case 36292:return HM}}class WM{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=bM(t.type)}}class XM{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=VM(t.type)}}class $M{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){const s=this.seq;for(let r=0,a=s.length;r!==a;++r){const o=s[r];o.setValue(e,t[o.id],i)}}}const Bu=/(\w+)(\])?(\[|\.)?/g;function lp(n,e){n.seq.push(e),n.map[e.id]=e}function qM(n,e,t){const i=n.name,s=i.length;for(Bu.lastIndex=0;;){const r=Bu.exec(i),a=Bu.lastIndex;let o=r[1];const l=r[2]==="]",c=r[3];if(l&&(o=o|0),c===void 0||c==="["&&a+2===s){lp(t,c===void 0?new WM(o,n,e):new XM(o,n,e));break}else{let u=t.map[o];u===void 0&&(u=new $M(o),lp(t,u)),t=u}}}class il{constructor(e,t){this.seq=[],this.map={};const i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let a=0;a<i;++a){const o=e.getActiveUniform(t,a),l=e.getUniformLocation(t,o.name);qM(o,l,this)}const s=[],r=[];for(const a of this.seq)a.type===e.SAMPLER_2D_SHADOW||a.type===e.SAMPLER_CUBE_SHADOW||a.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(a):r.push(a);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){const r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){const s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,a=t.length;r!==a;++r){const o=t[r],l=i[o.id];l.needsUpdate!==!1&&o.setValue(e,l.value,s)}}static seqWithValue(e,t){const i=[];for(let s=0,r=e.length;s!==r;++s){const a=e[s];a.id in t&&i.push(a)}return i}}function cp(n,e,t){const i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}const YM=37297;let KM=0;function ZM(n,e){const t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let a=s;a<r;a++){const o=a+1;i.push(`${o===e?">":" "} ${o}: ${t[a]}`)}return i.join(`
`)}const up=new gt;function JM(n){Ct._getMatrix(up,Ct.workingColorSpace,n);const e=`mat3( ${up.elements.map(t=>t.toFixed(4))} )`;switch(Ct.getTransfer(n)){case yo:return[e,"LinearTransferOETF"];case Ot:return[e,"sRGBTransferOETF"];default:return ut("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function fp(n,e,t){const i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";const a=/ERROR: 0:(\d+)/.exec(r);if(a){const o=parseInt(a[1]);return t.toUpperCase()+`

`+r+`

`+ZM(n.getShaderSource(e),o)}else return r}function QM(n,e){const t=JM(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}const jM={[Ch]:"Linear",[Ph]:"Reinhard",[Lh]:"Cineon",[Dh]:"ACESFilmic",[Ih]:"AgX",[Uh]:"Neutral",[Nh]:"Custom"};function ey(n,e){const t=jM[e];return t===void 0?(ut("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}const sl=new J;function ty(){Ct.getLuminanceCoefficients(sl);const n=sl.x.toFixed(4),e=sl.y.toFixed(4),t=sl.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function ny(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Ua).join(`
`)}function iy(n){const e=[];for(const t in n){const i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function sy(n,e){const t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){const r=n.getActiveAttrib(e,s),a=r.name;let o=1;r.type===n.FLOAT_MAT2&&(o=2),r.type===n.FLOAT_MAT3&&(o=3),r.type===n.FLOAT_MAT4&&(o=4),t[a]={type:r.type,location:n.getAttribLocation(e,a),locationSize:o}}return t}function Ua(n){return n!==""}function hp(n,e){const t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function dp(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}const ry=/^[ \t]*#include +<([\w\d./]+)>/gm;function zu(n){return n.replace(ry,ay)}function ay(n,e){const t=St[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return zu(t)}const oy=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function pp(n){return n.replace(oy,ly)}function ly(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function mp(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}const cy={[ho]:"SHADOWMAP_TYPE_PCF",[va]:"SHADOWMAP_TYPE_VSM"};function uy(n){return cy[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}const fy={[Ma]:"ENVMAP_MODE_REFRACTION"};function hy(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":fy[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}const dy={[uc]:"ENVMAP_BLENDING_MULTIPLY",[m_]:"ENVMAP_BLENDING_MIX",[g_]:"ENVMAP_BLENDING_ADD"};function py(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":dy[n.combine]||"ENVMAP_BLENDING_NONE"}function my(n,e,t,i){const s=n.getContext(),r=t.defines;let a=t.vertexShader,o=t.fragmentShader;const l=uy(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",f=hy(t),u=py(t),h=ny(t),p=iy(r),m=s.createProgram();let x,d,g=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Ua).join(`
`),x.length>0&&(x+=`
`),d=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Ua).join(`
`),d.length>0&&(d+=`
`)):(x=[mp(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+f:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Ua).join(`
`),d=[mp(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+f:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==as?"#define TONE_MAPPING":"",t.toneMapping!==as?St.tonemapping_pars_fragment:"",t.toneMapping!==as?ey("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",St.colorspace_pars_fragment,QM("linearToOutputTexel",t.outputColorSpace),ty(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Ua).join(`
`)),a=zu(a),a=hp(a,t),a=dp(a,t),o=zu(o),o=hp(o,t),o=dp(o,t),a=pp(a),o=pp(o),t.isRawShaderMaterial!==!0&&(g=`#version 300 es
`,x=[h,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,d=["#define varying in",t.glslVersion===Yh?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Yh?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+d);const _=g+x+a,y=g+d+o,S=cp(s,s.VERTEX_SHADER,_),R=cp(s,s.FRAGMENT_SHADER,y);s.attachShader(m,S),s.attachShader(m,R),t.index0AttributeName!==void 0?s.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(m,0,"position"),s.linkProgram(m);function E(L){if(n.debug.checkShaderErrors){const C=s.getProgramInfoLog(m)||"",B=s.getShaderInfoLog(S)||"",G=s.getShaderInfoLog(R)||"",D=C.trim(),I=B.trim(),V=G.trim();let z=!0,Q=!0;if(s.getProgramParameter(m,s.LINK_STATUS)===!1)if(z=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,m,S,R);else{const W=fp(s,S,"vertex"),Y=fp(s,R,"fragment");Lt("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(m,s.VALIDATE_STATUS)+`

Material Name: `+L.name+`
Material Type: `+L.type+`

Program Info Log: `+D+`
`+W+`
`+Y)}else D!==""?ut("WebGLProgram: Program Info Log:",D):(I===""||V==="")&&(Q=!1);Q&&(L.diagnostics={runnable:z,programLog:D,vertexShader:{log:I,prefix:x},fragmentShader:{log:V,prefix:d}})}s.deleteShader(S),s.deleteShader(R),v=new il(s,m),b=sy(s,m)}let v;this.getUniforms=function(){return v===void 0&&E(this),v};let b;this.getAttributes=function(){return b===void 0&&E(this),b};let F=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return F===!1&&(F=s.getProgramParameter(m,YM)),F},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=KM++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=S,this.fragmentShader=R,this}let gy=0;class _y{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){const s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){const t=this.materialCache.get(e);for(const i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){const t=this.materialCache;let i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){const t=this.shaderCache;let i=t.get(e);return i===void 0&&(i=new vy(e),t.set(e,i)),i}}class vy{constructor(e){this.id=gy++,this.code=e,this.usedTimes=0}}function xy(n){return n===Zs||n===xo||n===So}function Sy(n,e,t,i,s,r){const a=new lu,o=new _y,l=new Set,c=[],f=new Map,u=i.logarithmicDepthBuffer,h={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function p(v){return l.add(v),v===0?"uv":`uv${v}`}function m(v,b,F,L,C,B){const G=L.fog,D=C.geometry,I=v.isMeshStandardMaterial||v.isMeshLambertMaterial||v.isMeshPhongMaterial?L.environment:null,V=v.isMeshStandardMaterial||v.isMeshLambertMaterial&&!v.envMap||v.isMeshPhongMaterial&&!v.envMap,z=e.get(v.envMap||I,V),Q=h[v.type];let W=i.precision;v.precision!==null&&(W=i.getMaxPrecision(v.precision),W!==v.precision&&ut("WebGLProgram.getParameters:",v.precision,"not supported, using",W,"instead."));const Y=D.morphAttributes.position||D.morphAttributes.normal||D.morphAttributes.color,te=Y!==void 0?Y.length:0;let se=0;D.morphAttributes.position!==void 0&&(se=1),D.morphAttributes.normal!==void 0&&(se=2),D.morphAttributes.color!==void 0&&(se=3);let Z,q,he,ue;if(Q){const Oe=ti[Q];Z=Oe.vertexShader,q=Oe.fragmentShader}else{Z=v.vertexShader,q=v.fragmentShader;const Oe=o.getVertexShaderStage(v),xt=o.getFragmentShaderStage(v);o.update(v,Oe,xt),he=Oe.id,ue=xt.id}const be=n.getRenderTarget(),me=n.state.buffers.depth.getReversed(),re=C.isInstancedMesh===!0,ve=C.isBatchedMesh===!0,pe=!!v.map,Ge=!!v.matcap,Re=!!z,Ve=Re&&z.isPMREMTexture===!0,it=!!v.aoMap,rt=!!v.lightMap,ye=!!v.bumpMap&&v.wireframe===!1,He=!!v.normalMap,vt=!!v.displacementMap,tt=!!v.emissiveMap,ct=!!v.metalnessMap,at=!!v.roughnessMap,ge=v.anisotropy>0,O=v.clearcoat>0,le=v.diffuseRoughness>0,Be=v.dispersion>0,$e=v.retroreflectivity>0,Me=v.iridescence>0,ot=v.sheen>0,Fe=v.transmission>0,Ye=ge&&!!v.anisotropyMap,N=O&&!!v.clearcoatMap,w=O&&!!v.clearcoatNormalMap,K=O&&!!v.clearcoatRoughnessMap,xe=le&&!!v.diffuseRoughnessMap,de=Me&&!!v.iridescenceMap,Ae=Me&&!!v.iridescenceThicknessMap,Ce=ot&&!!v.sheenColorMap,ae=ot&&!!v.sheenRoughnessMap,ce=!!v.specularMap,Ee=!!v.specularColorMap,H=!!v.specularIntensityMap,fe=Fe&&!!v.transmissionMap,oe=Fe&&!!v.thicknessMap,Ne=!!v.gradientMap,Pe=!!v.alphaMap,De=v.alphaTest>0,nt=!!v.alphaHash,ht=!!v.extensions;let Se=as;v.toneMapped&&(be===null||be.isXRRenderTarget===!0)&&(Se=n.toneMapping);const Je=Ve?z.isCompressedCubeTexture?z.image[0].mipmaps:z.mipmaps:null,dt={shaderID:Q,shaderType:v.type,shaderName:v.name,vertexShader:Z,fragmentShader:q,defines:v.defines,customVertexShaderID:he,customFragmentShaderID:ue,isRawShaderMaterial:v.isRawShaderMaterial===!0,glslVersion:v.glslVersion,precision:W,batching:ve,batchingColor:ve&&C._colorsTexture!==null,instancing:re,instancingColor:re&&C.instanceColor!==null,instancingMorph:re&&C.morphTexture!==null,outputColorSpace:be===null?n.outputColorSpace:be.isXRRenderTarget===!0?be.texture.colorSpace:Ct.workingColorSpace,alphaToCoverage:!!v.alphaToCoverage,map:pe,matcap:Ge,envMap:Re,envMapMode:Re&&z.mapping,envMapPMREM:Ve,envMapMaxLod:Ve?Je.length-1:null,envMapSize:Ve?Je[0].width:null,aoMap:it,lightMap:rt,bumpMap:ye,normalMap:He,displacementMap:vt,emissiveMap:tt,normalMapObjectSpace:He&&v.normalMapType===x_,normalMapTangentSpace:He&&v.normalMapType===Qc,packedNormalMap:He&&v.normalMapType===Qc&&xy(v.normalMap.format),metalnessMap:ct,roughnessMap:at,anisotropy:ge,anisotropyMap:Ye,clearcoat:O,clearcoatMap:N,clearcoatNormalMap:w,clearcoatRoughnessMap:K,diffuseRoughness:le,diffuseRoughnessMap:xe,dispersion:Be,retroreflection:$e,iridescence:Me,iridescenceMap:de,iridescenceThicknessMap:Ae,sheen:ot,sheenColorMap:Ce,sheenRoughnessMap:ae,specularMap:ce,specularColorMap:Ee,specularIntensityMap:H,transmission:Fe,transmissionMap:fe,thicknessMap:oe,gradientMap:Ne,opaque:v.transparent===!1&&v.blending===xa&&v.alphaToCoverage===!1,alphaMap:Pe,alphaTest:De,alphaHash:nt,combine:v.combine,mapUv:pe&&p(v.map.channel),aoMapUv:it&&p(v.aoMap.channel),lightMapUv:rt&&p(v.lightMap.channel),bumpMapUv:ye&&p(v.bumpMap.channel),normalMapUv:He&&p(v.normalMap.channel),displacementMapUv:vt&&p(v.displacementMap.channel),emissiveMapUv:tt&&p(v.emissiveMap.channel),metalnessMapUv:ct&&p(v.metalnessMap.channel),roughnessMapUv:at&&p(v.roughnessMap.channel),anisotropyMapUv:Ye&&p(v.anisotropyMap.channel),clearcoatMapUv:N&&p(v.clearcoatMap.channel),clearcoatNormalMapUv:w&&p(v.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:K&&p(v.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:xe&&p(v.diffuseRoughnessMap.channel),iridescenceMapUv:de&&p(v.iridescenceMap.channel),iridescenceThicknessMapUv:Ae&&p(v.iridescenceThicknessMap.channel),sheenColorMapUv:Ce&&p(v.sheenColorMap.channel),sheenRoughnessMapUv:ae&&p(v.sheenRoughnessMap.channel),specularMapUv:ce&&p(v.specularMap.channel),specularColorMapUv:Ee&&p(v.specularColorMap.channel),specularIntensityMapUv:H&&p(v.specularIntensityMap.channel),transmissionMapUv:fe&&p(v.transmissionMap.channel),thicknessMapUv:oe&&p(v.thicknessMap.channel),alphaMapUv:Pe&&p(v.alphaMap.channel),vertexTangents:!!D.attributes.tangent&&(He||ge),vertexNormals:!!D.attributes.normal,vertexColors:v.vertexColors,vertexAlphas:v.vertexColors===!0&&!!D.attributes.color&&D.attributes.color.itemSize===4,pointsUvs:C.isPoints===!0&&!!D.attributes.uv&&(pe||Pe),fog:!!G,useFog:v.fog===!0,fogExp2:!!G&&G.isFogExp2,flatShading:v.wireframe===!1&&(v.flatShading===!0||D.attributes.normal===void 0&&He===!1&&(v.isMeshLambertMaterial||v.isMeshPhongMaterial||v.isMeshStandardMaterial||v.isMeshPhysicalMaterial)),sizeAttenuation:v.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:me,skinning:C.isSkinnedMesh===!0,hasPositionAttribute:D.attributes.position!==void 0,morphTargets:D.morphAttributes.position!==void 0,morphNormals:D.morphAttributes.normal!==void 0,morphColors:D.morphAttributes.color!==void 0,morphTargetsCount:te,morphTextureStride:se,numSunLights:b.sun.length,numDirLights:b.directional.length,numPointLights:b.point.length,numSpotLights:b.spot.length,numSpotLightMaps:b.spotLightMap.length,numRectAreaLights:b.rectArea.length,numHemiLights:b.hemi.length,numSunLightShadows:b.sunShadowMap.length,numDirLightShadows:b.directionalShadowMap.length,numPointLightShadows:b.pointShadowMap.length,numSpotLightShadows:b.spotShadowMap.length,numSpotLightShadowsWithMaps:b.numSpotLightShadowsWithMaps,numLightProbes:b.numLightProbes,numLightProbeGrids:B.filter(Oe=>Oe.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:v.dithering,shadowMapEnabled:n.shadowMap.enabled&&F.length>0,shadowMapType:n.shadowMap.type,toneMapping:Se,decodeVideoTexture:pe&&v.map.isVideoTexture===!0&&Ct.getTransfer(v.map.colorSpace)===Ot,decodeVideoTextureEmissive:tt&&v.emissiveMap.isVideoTexture===!0&&Ct.getTransfer(v.emissiveMap.colorSpace)===Ot,premultipliedAlpha:v.premultipliedAlpha,doubleSided:v.side===wi,flipSided:v.side===jn,useDepthPacking:v.depthPacking>=0,depthPacking:v.depthPacking||0,index0AttributeName:v.index0AttributeName,extensionClipCullDistance:ht&&v.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(ht&&v.extensions.multiDraw===!0||ve)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:v.customProgramCacheKey()};return dt.vertexUv1s=l.has(1),dt.vertexUv2s=l.has(2),dt.vertexUv3s=l.has(3),l.clear(),dt}function x(v){const b=[];if(v.shaderID?b.push(v.shaderID):(b.push(v.customVertexShaderID),b.push(v.customFragmentShaderID)),v.defines!==void 0)for(const F in v.defines)b.push(F),b.push(v.defines[F]);return v.isRawShaderMaterial===!1&&(d(b,v),g(b,v),b.push(n.outputColorSpace)),b.push(v.customProgramCacheKey),b.join()}function d(v,b){v.push(b.precision),v.push(b.outputColorSpace),v.push(b.envMapMode),v.push(b.envMapPMREM),v.push(b.envMapMaxLod),v.push(b.envMapSize),v.push(b.mapUv),v.push(b.alphaMapUv),v.push(b.lightMapUv),v.push(b.aoMapUv),v.push(b.bumpMapUv),v.push(b.normalMapUv),v.push(b.displacementMapUv),v.push(b.emissiveMapUv),v.push(b.metalnessMapUv),v.push(b.roughnessMapUv),v.push(b.anisotropyMapUv),v.push(b.clearcoatMapUv),v.push(b.clearcoatNormalMapUv),v.push(b.clearcoatRoughnessMapUv),v.push(b.diffuseRoughnessMapUv),v.push(b.iridescenceMapUv),v.push(b.iridescenceThicknessMapUv),v.push(b.sheenColorMapUv),v.push(b.sheenRoughnessMapUv),v.push(b.specularMapUv),v.push(b.specularColorMapUv),v.push(b.specularIntensityMapUv),v.push(b.transmissionMapUv),v.push(b.thicknessMapUv),v.push(b.combine),v.push(b.fogExp2),v.push(b.sizeAttenuation),v.push(b.morphTargetsCount),v.push(b.numSunLights),v.push(b.numDirLights),v.push(b.numPointLights),v.push(b.numSpotLights),v.push(b.numSpotLightMaps),v.push(b.numHemiLights),v.push(b.numRectAreaLights),v.push(b.numSunLightShadows),v.push(b.numDirLightShadows),v.push(b.numPointLightShadows),v.push(b.numSpotLightShadows),v.push(b.numSpotLightShadowsWithMaps),v.push(b.numLightProbes),v.push(b.numLightProbeGrids),v.push(b.shadowMapType),v.push(b.toneMapping),v.push(b.numClippingPlanes),v.push(b.numClipIntersection),v.push(b.depthPacking)}function g(v,b){a.disableAll(),b.instancing&&a.enable(0),b.instancingColor&&a.enable(1),b.instancingMorph&&a.enable(2),b.matcap&&a.enable(3),b.envMap&&a.enable(4),b.normalMapObjectSpace&&a.enable(5),b.normalMapTangentSpace&&a.enable(6),b.clearcoat&&a.enable(7),b.iridescence&&a.enable(8),b.alphaTest&&a.enable(9),b.vertexColors&&a.enable(10),b.vertexAlphas&&a.enable(11),b.vertexUv1s&&a.enable(12),b.vertexUv2s&&a.enable(13),b.vertexUv3s&&a.enable(14),b.vertexTangents&&a.enable(15),b.anisotropy&&a.enable(16),b.alphaHash&&a.enable(17),b.batching&&a.enable(18),b.dispersion&&a.enable(19),b.retroreflection&&a.enable(24),b.diffuseRoughness&&a.enable(25),b.batchingColor&&a.enable(20),b.gradientMap&&a.enable(21),b.packedNormalMap&&a.enable(22),b.vertexNormals&&a.enable(23),v.push(a.mask),a.disableAll(),b.fog&&a.enable(0),b.useFog&&a.enable(1),b.flatShading&&a.enable(2),b.logarithmicDepthBuffer&&a.enable(3),b.reversedDepthBuffer&&a.enable(4),b.skinning&&a.enable(5),b.morphTargets&&a.enable(6),b.morphNormals&&a.enable(7),b.morphColors&&a.enable(8),b.premultipliedAlpha&&a.enable(9),b.shadowMapEnabled&&a.enable(10),b.doubleSided&&a.enable(11),b.flipSided&&a.enable(12),b.useDepthPacking&&a.enable(13),b.dithering&&a.enable(14),b.transmission&&a.enable(15),b.sheen&&a.enable(16),b.opaque&&a.enable(17),b.pointsUvs&&a.enable(18),b.decodeVideoTexture&&a.enable(19),b.decodeVideoTextureEmissive&&a.enable(20),b.alphaToCoverage&&a.enable(21),b.numLightProbeGrids>0&&a.enable(22),b.hasPositionAttribute&&a.enable(23),v.push(a.mask)}function _(v){const b=h[v.type];let F;if(b){const L=ti[b];F=Lu.clone(L.uniforms)}else F=v.uniforms;return F}function y(v,b){let F=f.get(b);return F!==void 0?++F.usedTimes:(F=new my(n,b,v,s),c.push(F),f.set(b,F)),F}function S(v){if(--v.usedTimes===0){const b=c.indexOf(v);c[b]=c[c.length-1],c.pop(),f.delete(v.cacheKey),v.destroy()}}function R(v){o.remove(v)}function E(){o.dispose()}return{getParameters:m,getProgramCacheKey:x,getUniforms:_,acquireProgram:y,releaseProgram:S,releaseShaderCache:R,programs:c,dispose:E}}function My(){let n=new WeakMap;function e(a){return n.has(a)}function t(a){let o=n.get(a);return o===void 0&&(o={},n.set(a,o)),o}function i(a){n.delete(a)}function s(a,o,l){n.get(a)[o]=l}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function yy(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function gp(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function _p(){const n=[];let e=0;const t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function a(h){let p=0;return h.isInstancedMesh&&(p+=2),h.isSkinnedMesh&&(p+=1),p}function o(h,p,m,x,d,g){let _=n[e];return _===void 0?(_={id:h.id,object:h,geometry:p,material:m,materialVariant:a(h),groupOrder:x,renderOrder:h.renderOrder,z:d,group:g},n[e]=_):(_.id=h.id,_.object=h,_.geometry=p,_.material=m,_.materialVariant=a(h),_.groupOrder=x,_.renderOrder=h.renderOrder,_.z=d,_.group=g),e++,_}function l(h,p,m,x,d,g,_){_.reversedDepth===!0&&(d=-d);const y=o(h,p,m,x,d,g);m.transmission>0?i.push(y):m.transparent===!0?s.push(y):t.push(y)}function c(h,p,m,x,d,g){const _=o(h,p,m,x,d,g);m.transmission>0?i.unshift(_):m.transparent===!0?s.unshift(_):t.unshift(_)}function f(h,p){t.length>1&&t.sort(h||yy),i.length>1&&i.sort(p||gp),s.length>1&&s.sort(p||gp)}function u(){for(let h=e,p=n.length;h<p;h++){const m=n[h];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:u,sort:f}}function by(){let n=new WeakMap;function e(i,s){const r=n.get(i);let a;return r===void 0?(a=new _p,n.set(i,[a])):s>=r.length?(a=new _p,r.push(a)):a=r[s],a}function t(){n=new WeakMap}return{get:e,dispose:t}}function wy(){const n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new J,color:new yt};break;case"SpotLight":t={position:new J,direction:new J,color:new yt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new J,color:new yt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new J,skyColor:new yt,groundColor:new yt};break;case"RectAreaLight":t={color:new yt,position:new J,halfWidth:new J,halfHeight:new J};break}return n[e.id]=t,t}}}function Ey(){const n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Et};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Et};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Et,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}let Ty=0;function Ay(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function Ry(n){const e=new wy,t=Ey(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new J);const s=new J,r=new Xt,a=new Xt;function o(c){let f=0,u=0,h=0;for(let B=0;B<9;B++)i.probe[B].set(0,0,0);let p=0,m=0,x=0,d=0,g=0,_=0,y=0,S=0,R=0,E=0,v=0,b=0,F=0,L=0;c.sort(Ay);for(let B=0,G=c.length;B<G;B++){const D=c[B],I=D.color,V=D.intensity,z=D.distance;let Q=null;if(D.shadow&&D.shadow.map&&(D.shadow.map.texture.format===Zs?Q=D.shadow.map.texture:Q=D.shadow.map.depthTexture||D.shadow.map.texture),D.isAmbientLight)f+=I.r*V,u+=I.g*V,h+=I.b*V;else if(D.isLightProbe){for(let W=0;W<9;W++)i.probe[W].addScaledVector(D.sh.coefficients[W],V);L++}else if(D.isSunLight){const W=e.get(D);if(W.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){const Y=D.shadow,te=t.get(D);te.shadowIntensity=Y.intensity,te.shadowBias=Y.bias,te.shadowNormalBias=Y.normalBias,te.shadowRadius=Y.radius,te.shadowMapSize.copy(Y.mapSize).multiply(Y.getFrameExtents()),i.sunShadow[m]=te,i.sunShadowMap[m]=Q;const se=Y.getViewportCount();for(let Z=0;Z<se;Z++)i.sunShadowMatrix[x+Z]=Y.getMatrix(Z),i.sunShadowCascade[x+Z]=Y._cascadeData[Z];x+=se,m++}i.sun[p]=W,p++}else if(D.isDirectionalLight){const W=e.get(D);if(W.color.copy(D.color).multiplyScalar(D.intensity),D.castShadow){const Y=D.shadow,te=t.get(D);te.shadowIntensity=Y.intensity,te.shadowBias=Y.bias,te.shadowNormalBias=Y.normalBias,te.shadowRadius=Y.radius,te.shadowMapSize=Y.mapSize,i.directionalShadow[d]=te,i.directionalShadowMap[d]=Q,i.directionalShadowMatrix[d]=D.shadow.matrix,R++}i.directional[d]=W,d++}else if(D.isSpotLight){const W=e.get(D);W.position.setFromMatrixPosition(D.matrixWorld),W.color.copy(I).multiplyScalar(V),W.distance=z,W.coneCos=Math.cos(D.angle),W.penumbraCos=Math.cos(D.angle*(1-D.penumbra)),W.decay=D.decay,i.spot[_]=W;const Y=D.shadow;if(D.map&&(i.spotLightMap[b]=D.map,b++,Y.updateMatrices(D),D.castShadow&&F++),i.spotLightMatrix[_]=Y.matrix,D.castShadow){const te=t.get(D);te.shadowIntensity=Y.intensity,te.shadowBias=Y.bias,te.shadowNormalBias=Y.normalBias,te.shadowRadius=Y.radius,te.shadowMapSize=Y.mapSize,i.spotShadow[_]=te,i.spotShadowMap[_]=Q,v++}_++}else if(D.isRectAreaLight){const W=e.get(D);W.color.copy(I).multiplyScalar(V),W.halfWidth.set(D.width*.5,0,0),W.halfHeight.set(0,D.height*.5,0),i.rectArea[y]=W,y++}else if(D.isPointLight){const W=e.get(D);if(W.color.copy(D.color).multiplyScalar(D.intensity),W.distance=D.distance,W.decay=D.decay,D.castShadow){const Y=D.shadow,te=t.get(D);te.shadowIntensity=Y.intensity,te.shadowBias=Y.bias,te.shadowNormalBias=Y.normalBias,te.shadowRadius=Y.radius,te.shadowMapSize=Y.mapSize,te.shadowCameraNear=Y.camera.near,te.shadowCameraFar=Y.camera.far,i.pointShadow[g]=te,i.pointShadowMap[g]=Q,i.pointShadowMatrix[g]=D.shadow.matrix,E++}i.point[g]=W,g++}else if(D.isHemisphereLight){const W=e.get(D);W.skyColor.copy(D.color).multiplyScalar(V),W.groundColor.copy(D.groundColor).multiplyScalar(V),i.hemi[S]=W,S++}}y>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=ze.LTC_FLOAT_1,i.rectAreaLTC2=ze.LTC_FLOAT_2):(i.rectAreaLTC1=ze.LTC_HALF_1,i.rectAreaLTC2=ze.LTC_HALF_2)),i.ambient[0]=f,i.ambient[1]=u,i.ambient[2]=h;const C=i.hash;(C.sunLength!==p||C.directionalLength!==d||C.pointLength!==g||C.spotLength!==_||C.rectAreaLength!==y||C.hemiLength!==S||C.numSunShadows!==m||C.numDirectionalShadows!==R||C.numPointShadows!==E||C.numSpotShadows!==v||C.numSpotMaps!==b||C.numLightProbes!==L)&&(i.sun.length=p,i.directional.length=d,i.spot.length=_,i.rectArea.length=y,i.point.length=g,i.hemi.length=S,i.sunShadow.length=m,i.sunShadowMap.length=m,i.sunShadowMatrix.length=x,i.sunShadowCascade.length=x,i.directionalShadow.length=R,i.directionalShadowMap.length=R,i.directionalShadowMatrix.length=R,i.pointShadow.length=E,i.pointShadowMap.length=E,i.pointShadowMatrix.length=E,i.spotShadow.length=v,i.spotShadowMap.length=v,i.spotLightMatrix.length=v+b-F,i.spotLightMap.length=b,i.numSpotLightShadowsWithMaps=F,i.numLightProbes=L,C.sunLength=p,C.directionalLength=d,C.pointLength=g,C.spotLength=_,C.rectAreaLength=y,C.hemiLength=S,C.numSunShadows=m,C.numDirectionalShadows=R,C.numPointShadows=E,C.numSpotShadows=v,C.numSpotMaps=b,C.numLightProbes=L,i.version=Ty++)}function l(c,f){let u=0,h=0,p=0,m=0,x=0,d=0;const g=f.matrixWorldInverse;for(let _=0,y=c.length;_<y;_++){const S=c[_];if(S.isSunLight){const R=i.sun[u];R.direction.setFromMatrixPosition(S.matrixWorld),R.direction.transformDirection(g),u++}else if(S.isDirectionalLight){const R=i.directional[h];R.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),R.direction.sub(s),R.direction.transformDirection(g),h++}else if(S.isSpotLight){const R=i.spot[m];R.position.setFromMatrixPosition(S.matrixWorld),R.position.applyMatrix4(g),R.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),R.direction.sub(s),R.direction.transformDirection(g),m++}else if(S.isRectAreaLight){const R=i.rectArea[x];R.position.setFromMatrixPosition(S.matrixWorld),R.position.applyMatrix4(g),a.identity(),r.copy(S.matrixWorld),r.premultiply(g),a.extractRotation(r),R.halfWidth.set(S.width*.5,0,0),R.halfHeight.set(0,S.height*.5,0),R.halfWidth.applyMatrix4(a),R.halfHeight.applyMatrix4(a),x++}else if(S.isPointLight){const R=i.point[p];R.position.setFromMatrixPosition(S.matrixWorld),R.position.applyMatrix4(g),p++}else if(S.isHemisphereLight){const R=i.hemi[d];R.direction.setFromMatrixPosition(S.matrixWorld),R.direction.transformDirection(g),d++}}}return{setup:o,setupView:l,state:i}}function vp(n){const e=new Ry(n),t=[],i=[],s=[];function r(u){f.camera=u,t.length=0,i.length=0,s.length=0}function a(u){u.isLightProbeGrid?s.push(u):t.push(u)}function o(u){i.push(u)}function l(){e.setup(t),s.sort((u,h)=>u.priority-h.priority||u.id-h.id)}function c(u){e.setupView(t,u)}const f={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:f,setupLights:l,setupLightsView:c,pushLight:a,pushShadow:o}}function Cy(n){let e=new WeakMap;function t(s,r=0){const a=e.get(s);let o;return a===void 0?(o=new vp(n),e.set(s,[o])):r>=a.length?(o=new vp(n),a.push(o)):o=a[r],o}function i(){e=new WeakMap}return{get:t,dispose:i}}const Py=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,Ly=`uniform sampler2D shadow_pass;
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
}`,Dy=[new J(1,0,0),new J(-1,0,0),new J(0,1,0),new J(0,-1,0),new J(0,0,1),new J(0,0,-1)],Ny=[new J(0,-1,0),new J(0,-1,0),new J(0,0,1),new J(0,0,-1),new J(0,-1,0),new J(0,-1,0)],xp=new Xt,Fa=new J,ku=new J;function Iy(n,e,t){let i=new La;const s=new Et,r=new Et,a=new Wt,o=new yv,l=new bv,c={},f=t.maxTextureSize,u={[Ks]:jn,[jn]:Ks,[wi]:wi},h=new Bs({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Et},radius:{value:4}},vertexShader:Py,fragmentShader:Ly}),p=h.clone();p.defines.HORIZONTAL_PASS=1;const m=new Wn;m.setAttribute("position",new gi(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));const x=new Pi(m,h),d=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=ho;let g=this.type;this.render=function(E,v,b){if(d.enabled===!1||d.autoUpdate===!1&&d.needsUpdate===!1||E.length===0)return;this.type===Z0&&(ut("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=ho);const F=n.getRenderTarget(),L=n.getActiveCubeFace(),C=n.getActiveMipmapLevel(),B=n.state;B.setBlending(gr),B.buffers.depth.getReversed()===!0?B.buffers.color.setClear(0,0,0,0):B.buffers.color.setClear(1,1,1,1),B.buffers.depth.setTest(!0),B.setScissorTest(!1);const G=g!==this.type;G&&v.traverse(function(D){D.material&&(Array.isArray(D.material)?D.material.forEach(I=>I.needsUpdate=!0):D.material.needsUpdate=!0)});for(let D=0,I=E.length;D<I;D++){const V=E[D],z=V.shadow;if(z===void 0){ut("WebGLShadowMap:",V,"has no shadow.");continue}if(z.autoUpdate===!1&&z.needsUpdate===!1)continue;s.copy(z.mapSize);const Q=z.getFrameExtents();s.multiply(Q),r.copy(z.mapSize),(s.x>f||s.y>f)&&(s.x>f&&(r.x=Math.floor(f/Q.x),s.x=r.x*Q.x,z.mapSize.x=r.x),s.y>f&&(r.y=Math.floor(f/Q.y),s.y=r.y*Q.y,z.mapSize.y=r.y));const W=n.state.buffers.depth.getReversed();if(z.camera._reversedDepth=W,z.map===null||G===!0){if(z.map!==null&&(z.map.depthTexture!==null&&(z.map.depthTexture.dispose(),z.map.depthTexture=null),z.map.dispose()),this.type===va){if(V.isPointLight){ut("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}z.map=new Wi(s.x,s.y,{format:Zs,type:Hi,minFilter:ei,magFilter:ei,generateMipmaps:!1}),z.map.texture.name=V.name+".shadowMap",z.map.depthTexture=new Ir(s.x,s.y,Gi),z.map.depthTexture.name=V.name+".shadowMapDepth",z.map.depthTexture.format=Ts,z.map.depthTexture.compareFunction=null,z.map.depthTexture.minFilter=Dn,z.map.depthTexture.magFilter=Dn}else V.isPointLight?(z.map=new Ou(s.x),z.map.depthTexture=new Td(s.x,ki)):(z.map=new Wi(s.x,s.y),z.map.depthTexture=new Ir(s.x,s.y,ki)),z.map.depthTexture.name=V.name+".shadowMap",z.map.depthTexture.format=Ts,this.type===ho?(z.map.depthTexture.compareFunction=W?Xh:Wh,z.map.depthTexture.minFilter=ei,z.map.depthTexture.magFilter=ei):(z.map.depthTexture.compareFunction=null,z.map.depthTexture.minFilter=Dn,z.map.depthTexture.magFilter=Dn);z.camera.updateProjectionMatrix()}z.map.isWebGLCubeRenderTarget!==!0&&(z.map.width!==s.x||z.map.height!==s.y)&&z.map.setSize(s.x,s.y);const Y=z.map.isWebGLCubeRenderTarget?6:z.getViewportCount();V.isPointLight!==!0&&z.updateMatrices(V,b);const te=(z.camera.layers.mask&4294967294)!==0?z.camera.layers:b.layers;for(let se=0;se<Y;se++){const Z=z.getCamera(se);if(V.isPointLight){const q=z.camera,he=z.matrix,ue=V.distance||q.far;ue!==q.far&&(q.far=ue,q.updateProjectionMatrix()),Fa.setFromMatrixPosition(V.matrixWorld),q.position.copy(Fa),ku.copy(q.position),ku.add(Dy[se]),q.up.copy(Ny[se]),q.lookAt(ku),q.updateMatrixWorld(),he.makeTranslation(-Fa.x,-Fa.y,-Fa.z),xp.multiplyMatrices(q.projectionMatrix,q.matrixWorldInverse),z._frustum.setFromProjectionMatrix(xp,q.coordinateSystem,q.reversedDepth)}if(z.map.isWebGLCubeRenderTarget)n.setRenderTarget(z.map,se),n.clear();else{se===0&&(n.setRenderTarget(z.map),n.clear());const q=z.getViewport(se);a.set(r.x*q.x,r.y*q.y,r.x*q.z,r.y*q.w),B.viewport(a)}i=z.getFrustum(se),S(v,b,Z,V,te,this.type)}z.isPointLightShadow!==!0&&this.type===va&&_(z,b),z.needsUpdate=!1}g=this.type,d.needsUpdate=!1,n.setRenderTarget(F,L,C)};function _(E,v){const b=e.update(x);h.defines.VSM_SAMPLES!==E.blurSamples&&(h.defines.VSM_SAMPLES=E.blurSamples,p.defines.VSM_SAMPLES=E.blurSamples,h.needsUpdate=!0,p.needsUpdate=!0),E.mapPass===null?E.mapPass=new Wi(s.x,s.y,{format:Zs,type:Hi}):(E.mapPass.width!==E.map.width||E.mapPass.height!==E.map.height)&&E.mapPass.setSize(E.map.width,E.map.height),h.uniforms.shadow_pass.value=E.map.depthTexture,h.uniforms.resolution.value.set(E.map.width,E.map.height),h.uniforms.radius.value=E.radius,n.setRenderTarget(E.mapPass),n.clear(),n.renderBufferDirect(v,null,b,h,x,null),p.uniforms.shadow_pass.value=E.mapPass.texture,p.uniforms.resolution.value.set(E.map.width,E.map.height),p.uniforms.radius.value=E.radius,n.setRenderTarget(E.map),n.clear(),n.renderBufferDirect(v,null,b,p,x,null)}function y(E,v,b,F){let L=null;const C=b.isPointLight===!0?E.customDistanceMaterial:E.customDepthMaterial;if(C!==void 0)L=C;else if(L=b.isPointLight===!0?l:o,n.localClippingEnabled&&v.clipShadows===!0&&Array.isArray(v.clippingPlanes)&&v.clippingPlanes.length!==0||v.displacementMap&&v.displacementScale!==0||v.alphaMap&&v.alphaTest>0||v.map&&v.alphaTest>0||v.alphaToCoverage===!0){const B=L.uuid,G=v.uuid;let D=c[B];D===void 0&&(D={},c[B]=D);let I=D[G];I===void 0&&(I=L.clone(),D[G]=I,v.addEventListener("dispose",R)),L=I}if(L.visible=v.visible,L.wireframe=v.wireframe,F===va?L.side=v.shadowSide!==null?v.shadowSide:v.side:L.side=v.shadowSide!==null?v.shadowSide:u[v.side],L.alphaMap=v.alphaMap,L.alphaTest=v.alphaToCoverage===!0?.5:v.alphaTest,L.map=v.map,L.clipShadows=v.clipShadows,L.clippingPlanes=v.clippingPlanes,L.clipIntersection=v.clipIntersection,L.displacementMap=v.displacementMap,L.displacementScale=v.displacementScale,L.displacementBias=v.displacementBias,L.wireframeLinewidth=v.wireframeLinewidth,L.linewidth=v.linewidth,b.isPointLight===!0&&L.isMeshDistanceMaterial===!0){const B=n.properties.get(L);B.light=b}return L}function S(E,v,b,F,L,C){if(E.visible===!1)return;if(E.layers.test(L)&&(E.isMesh||E.isLine||E.isPoints)&&(E.castShadow||E.receiveShadow&&C===va)&&(!E.frustumCulled||E.intersectsFrustum(i))){E.modelViewMatrix.multiplyMatrices(b.matrixWorldInverse,E.matrixWorld);const D=e.update(E),I=E.material;if(Array.isArray(I)){const V=D.groups;for(let z=0,Q=V.length;z<Q;z++){const W=V[z],Y=I[W.materialIndex];if(Y&&Y.visible){const te=y(E,Y,F,C);E.onBeforeShadow(n,E,v,b,D,te,W),n.renderBufferDirect(b,null,D,te,E,W),E.onAfterShadow(n,E,v,b,D,te,W)}}}else if(I.visible){const V=y(E,I,F,C);E.onBeforeShadow(n,E,v,b,D,V,null),n.renderBufferDirect(b,null,D,V,E,null),E.onAfterShadow(n,E,v,b,D,V,null)}}const G=E.children;for(let D=0,I=G.length;D<I;D++)S(G[D],v,b,F,L,C)}function R(E){E.target.removeEventListener("dispose",R);for(const b in c){const F=c[b],L=E.target.uuid;L in F&&(F[L].dispose(),delete F[L])}}}function Uy(n,e){function t(){let H=!1;const fe=new Wt;let oe=null;const Ne=new Wt(0,0,0,0);return{setMask:function(Pe){oe!==Pe&&!H&&(n.colorMask(Pe,Pe,Pe,Pe),oe=Pe)},setLocked:function(Pe){H=Pe},setClear:function(Pe,De,nt,ht,Se){Se===!0&&(Pe*=ht,De*=ht,nt*=ht),fe.set(Pe,De,nt,ht),Ne.equals(fe)===!1&&(n.clearColor(Pe,De,nt,ht),Ne.copy(fe))},reset:function(){H=!1,oe=null,Ne.set(-1,0,0,0)}}}function i(){let H=!1,fe=!1,oe=null,Ne=null,Pe=null;return{setReversed:function(De){if(fe!==De){const nt=e.get("EXT_clip_control");De?nt.clipControlEXT(nt.LOWER_LEFT_EXT,nt.ZERO_TO_ONE_EXT):nt.clipControlEXT(nt.LOWER_LEFT_EXT,nt.NEGATIVE_ONE_TO_ONE_EXT),fe=De;const ht=Pe;Pe=null,this.setClear(ht)}},getReversed:function(){return fe},setTest:function(De){De?me(n.DEPTH_TEST):re(n.DEPTH_TEST)},setMask:function(De){oe!==De&&!H&&(n.depthMask(De),oe=De)},setFunc:function(De){if(fe&&(De=C_[De]),Ne!==De){switch(De){case ic:n.depthFunc(n.NEVER);break;case sc:n.depthFunc(n.ALWAYS);break;case rc:n.depthFunc(n.LESS);break;case Sa:n.depthFunc(n.LEQUAL);break;case ac:n.depthFunc(n.EQUAL);break;case oc:n.depthFunc(n.GEQUAL);break;case lc:n.depthFunc(n.GREATER);break;case cc:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}Ne=De}},setLocked:function(De){H=De},setClear:function(De){Pe!==De&&(Pe=De,fe&&(De=1-De),n.clearDepth(De))},reset:function(){H=!1,oe=null,Ne=null,Pe=null,fe=!1}}}function s(){let H=!1,fe=null,oe=null,Ne=null,Pe=null,De=null,nt=null,ht=null,Se=null;return{setTest:function(Je){H||(Je?me(n.STENCIL_TEST):re(n.STENCIL_TEST))},setMask:function(Je){fe!==Je&&!H&&(n.stencilMask(Je),fe=Je)},setFunc:function(Je,dt,Oe){(oe!==Je||Ne!==dt||Pe!==Oe)&&(n.stencilFunc(Je,dt,Oe),oe=Je,Ne=dt,Pe=Oe)},setOp:function(Je,dt,Oe){(De!==Je||nt!==dt||ht!==Oe)&&(n.stencilOp(Je,dt,Oe),De=Je,nt=dt,ht=Oe)},setLocked:function(Je){H=Je},setClear:function(Je){Se!==Je&&(n.clearStencil(Je),Se=Je)},reset:function(){H=!1,fe=null,oe=null,Ne=null,Pe=null,De=null,nt=null,ht=null,Se=null}}}const r=new t,a=new i,o=new s;let l={};const c=new WeakMap;let f={},u={},h={},p=new WeakMap,m=[],x=null,d=!1,g=null,_=null,y=null,S=null,R=null,E=null,v=null,b=new yt(0,0,0),F=0,L=!1,C=null,B=null,G=null,D=null,I=null;const V=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS);let z=!1,Q=0;const W=n.getParameter(n.VERSION);W.indexOf("WebGL")!==-1?(Q=parseFloat(/^WebGL (\d)/.exec(W)[1]),z=Q>=1):W.indexOf("OpenGL ES")!==-1&&(Q=parseFloat(/^OpenGL ES (\d)/.exec(W)[1]),z=Q>=2);let Y=null,te={};const se=n.getParameter(n.SCISSOR_BOX),Z=n.getParameter(n.VIEWPORT),q=new Wt().fromArray(se),he=new Wt().fromArray(Z);function ue(H,fe,oe,Ne){const Pe=new Uint8Array(4),De=n.createTexture();n.bindTexture(H,De),n.texParameteri(H,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(H,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let nt=0;nt<oe;nt++)H===n.TEXTURE_3D||H===n.TEXTURE_2D_ARRAY?n.texImage3D(fe,0,n.RGBA,1,1,Ne,0,n.RGBA,n.UNSIGNED_BYTE,Pe):n.texImage2D(fe+nt,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,Pe);return De}const be={};be[n.TEXTURE_2D]=ue(n.TEXTURE_2D,n.TEXTURE_2D,1),be[n.TEXTURE_CUBE_MAP]=ue(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),be[n.TEXTURE_2D_ARRAY]=ue(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),be[n.TEXTURE_3D]=ue(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),a.setClear(1),o.setClear(0),me(n.DEPTH_TEST),a.setFunc(Sa),ye(!1),He(bh),me(n.CULL_FACE),it(gr);function me(H){f[H]!==!0&&(n.enable(H),f[H]=!0)}function re(H){f[H]!==!1&&(n.disable(H),f[H]=!1)}function ve(H,fe){return h[H]!==fe?(n.bindFramebuffer(H,fe),h[H]=fe,H===n.DRAW_FRAMEBUFFER&&(h[n.FRAMEBUFFER]=fe),H===n.FRAMEBUFFER&&(h[n.DRAW_FRAMEBUFFER]=fe),!0):!1}function pe(H,fe){let oe=m,Ne=!1;if(H){oe=p.get(fe),oe===void 0&&(oe=[],p.set(fe,oe));const Pe=H.textures;if(oe.length!==Pe.length||oe[0]!==n.COLOR_ATTACHMENT0){for(let De=0,nt=Pe.length;De<nt;De++)oe[De]=n.COLOR_ATTACHMENT0+De;oe.length=Pe.length,Ne=!0}}else oe[0]!==n.BACK&&(oe[0]=n.BACK,Ne=!0);Ne&&n.drawBuffers(oe)}function Ge(H){return x!==H?(n.useProgram(H),x=H,!0):!1}const Re={[_r]:n.FUNC_ADD,[Q0]:n.FUNC_SUBTRACT,[j0]:n.FUNC_REVERSE_SUBTRACT};Re[e_]=n.MIN,Re[t_]=n.MAX;const Ve={[n_]:n.ZERO,[i_]:n.ONE,[s_]:n.SRC_COLOR,[Ah]:n.SRC_ALPHA,[u_]:n.SRC_ALPHA_SATURATE,[l_]:n.DST_COLOR,[a_]:n.DST_ALPHA,[r_]:n.ONE_MINUS_SRC_COLOR,[Rh]:n.ONE_MINUS_SRC_ALPHA,[c_]:n.ONE_MINUS_DST_COLOR,[o_]:n.ONE_MINUS_DST_ALPHA,[f_]:n.CONSTANT_COLOR,[h_]:n.ONE_MINUS_CONSTANT_COLOR,[d_]:n.CONSTANT_ALPHA,[p_]:n.ONE_MINUS_CONSTANT_ALPHA};function it(H,fe,oe,Ne,Pe,De,nt,ht,Se,Je){if(H===gr){d===!0&&(re(n.BLEND),d=!1);return}if(d===!1&&(me(n.BLEND),d=!0),H!==J0){if(H!==g||Je!==L){if((_!==_r||R!==_r)&&(n.blendEquation(n.FUNC_ADD),_=_r,R=_r),Je)switch(H){case xa:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case wh:n.blendFunc(n.ONE,n.ONE);break;case Eh:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case Th:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:Lt("WebGLState: Invalid blending: ",H);break}else switch(H){case xa:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case wh:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case Eh:Lt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Th:Lt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Lt("WebGLState: Invalid blending: ",H);break}y=null,S=null,E=null,v=null,b.set(0,0,0),F=0,g=H,L=Je}return}Pe=Pe||fe,De=De||oe,nt=nt||Ne,(fe!==_||Pe!==R)&&(n.blendEquationSeparate(Re[fe],Re[Pe]),_=fe,R=Pe),(oe!==y||Ne!==S||De!==E||nt!==v)&&(n.blendFuncSeparate(Ve[oe],Ve[Ne],Ve[De],Ve[nt]),y=oe,S=Ne,E=De,v=nt),(ht.equals(b)===!1||Se!==F)&&(n.blendColor(ht.r,ht.g,ht.b,Se),b.copy(ht),F=Se),g=H,L=!1}function rt(H,fe){H.side===wi?re(n.CULL_FACE):me(n.CULL_FACE);let oe=H.side===jn;fe&&(oe=!oe),ye(oe),H.blending===xa&&H.transparent===!1?it(gr):it(H.blending,H.blendEquation,H.blendSrc,H.blendDst,H.blendEquationAlpha,H.blendSrcAlpha,H.blendDstAlpha,H.blendColor,H.blendAlpha,H.premultipliedAlpha),a.setFunc(H.depthFunc),a.setTest(H.depthTest),a.setMask(H.depthWrite),r.setMask(H.colorWrite);const Ne=H.stencilWrite;o.setTest(Ne),Ne&&(o.setMask(H.stencilWriteMask),o.setFunc(H.stencilFunc,H.stencilRef,H.stencilFuncMask),o.setOp(H.stencilFail,H.stencilZFail,H.stencilZPass)),tt(H.polygonOffset,H.polygonOffsetFactor,H.polygonOffsetUnits),H.alphaToCoverage===!0?me(n.SAMPLE_ALPHA_TO_COVERAGE):re(n.SAMPLE_ALPHA_TO_COVERAGE)}function ye(H){C!==H&&(H?n.frontFace(n.CW):n.frontFace(n.CCW),C=H)}function He(H){H!==Y0?(me(n.CULL_FACE),H!==B&&(H===bh?n.cullFace(n.BACK):H===K0?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):re(n.CULL_FACE),B=H}function vt(H){H!==G&&(z&&n.lineWidth(H),G=H)}function tt(H,fe,oe){H?(me(n.POLYGON_OFFSET_FILL),(D!==fe||I!==oe)&&(D=fe,I=oe,a.getReversed()&&(fe=-fe,oe=-oe),n.polygonOffset(fe,oe))):re(n.POLYGON_OFFSET_FILL)}function ct(H){H?me(n.SCISSOR_TEST):re(n.SCISSOR_TEST)}function at(H){H===void 0&&(H=n.TEXTURE0+V-1),Y!==H&&(n.activeTexture(H),Y=H)}function ge(H,fe,oe){oe===void 0&&(Y===null?oe=n.TEXTURE0+V-1:oe=Y);let Ne=te[oe];Ne===void 0&&(Ne={type:void 0,texture:void 0},te[oe]=Ne),(Ne.type!==H||Ne.texture!==fe)&&(Y!==oe&&(n.activeTexture(oe),Y=oe),n.bindTexture(H,fe||be[H]),Ne.type=H,Ne.texture=fe)}function O(){const H=te[Y];H!==void 0&&H.type!==void 0&&(n.bindTexture(H.type,null),H.type=void 0,H.texture=void 0)}function le(){try{n.compressedTexImage2D(...arguments)}catch(H){Lt("WebGLState:",H)}}function Be(){try{n.compressedTexImage3D(...arguments)}catch(H){Lt("WebGLState:",H)}}function $e(){try{n.texSubImage2D(...arguments)}catch(H){Lt("WebGLState:",H)}}function Me(){try{n.texSubImage3D(...arguments)}catch(H){Lt("WebGLState:",H)}}function ot(){try{n.compressedTexSubImage2D(...arguments)}catch(H){Lt("WebGLState:",H)}}function Fe(){try{n.compressedTexSubImage3D(...arguments)}catch(H){Lt("WebGLState:",H)}}function Ye(){try{n.texStorage2D(...arguments)}catch(H){Lt("WebGLState:",H)}}function N(){try{n.texStorage3D(...arguments)}catch(H){Lt("WebGLState:",H)}}function w(){try{n.texImage2D(...arguments)}catch(H){Lt("WebGLState:",H)}}function K(){try{n.texImage3D(...arguments)}catch(H){Lt("WebGLState:",H)}}function xe(H){return u[H]!==void 0?u[H]:n.getParameter(H)}function de(H,fe){u[H]!==fe&&(n.pixelStorei(H,fe),u[H]=fe)}function Ae(H){q.equals(H)===!1&&(n.scissor(H.x,H.y,H.z,H.w),q.copy(H))}function Ce(H){he.equals(H)===!1&&(n.viewport(H.x,H.y,H.z,H.w),he.copy(H))}function ae(H,fe){let oe=c.get(fe);oe===void 0&&(oe=new WeakMap,c.set(fe,oe));let Ne=oe.get(H);Ne===void 0&&(Ne=n.getUniformBlockIndex(fe,H.name),n.uniformBlockBinding(fe,Ne,Ne),oe.set(H,Ne))}function ce(H,fe,oe){const Pe=c.get(fe).get(H);l[Pe]!==oe&&(n.bindBufferBase(n.UNIFORM_BUFFER,Pe,oe),l[Pe]=oe)}function Ee(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),a.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),f={},u={},Y=null,te={},h={},l={},p=new WeakMap,m=[],x=null,d=!1,g=null,_=null,y=null,S=null,R=null,E=null,v=null,b=new yt(0,0,0),F=0,L=!1,C=null,B=null,G=null,D=null,I=null,q.set(0,0,n.canvas.width,n.canvas.height),he.set(0,0,n.canvas.width,n.canvas.height),r.reset(),a.reset(),o.reset()}return{buffers:{color:r,depth:a,stencil:o},enable:me,disable:re,bindFramebuffer:ve,drawBuffers:pe,useProgram:Ge,setBlending:it,setMaterial:rt,setFlipSided:ye,setCullFace:He,setLineWidth:vt,setPolygonOffset:tt,setScissorTest:ct,activeTexture:at,bindTexture:ge,unbindTexture:O,compressedTexImage2D:le,compressedTexImage3D:Be,texImage2D:w,texImage3D:K,pixelStorei:de,getParameter:xe,updateUBOMapping:ae,uniformBlockBinding:ce,texStorage2D:Ye,texStorage3D:N,texSubImage2D:$e,texSubImage3D:Me,compressedTexSubImage2D:ot,compressedTexSubImage3D:Fe,scissor:Ae,viewport:Ce,reset:Ee}}function Fy(n,e,t,i,s,r,a){const o=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Et,f=new WeakMap,u=new Set;let h;const p=new WeakMap,m=new Set,x=new FinalizationRegistry(N=>m.delete(N));let d=!1;try{d=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function g(N,w){return d?new OffscreenCanvas(N,w):bo("canvas")}function _(N,w,K){let xe=1;const de=Ye(N);if((de.width>K||de.height>K)&&(xe=K/Math.max(de.width,de.height)),xe<1)if(typeof HTMLImageElement<"u"&&N instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&N instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&N instanceof ImageBitmap||typeof VideoFrame<"u"&&N instanceof VideoFrame){const Ae=Math.floor(xe*de.width),Ce=Math.floor(xe*de.height);h===void 0&&(h=g(Ae,Ce));const ae=w?g(Ae,Ce):h;return ae.width=Ae,ae.height=Ce,ae.getContext("2d").drawImage(N,0,0,Ae,Ce),ut("WebGLRenderer: Texture has been resized from ("+de.width+"x"+de.height+") to ("+Ae+"x"+Ce+")."),ae}else return"data"in N&&ut("WebGLRenderer: Image in DataTexture is too big ("+de.width+"x"+de.height+")."),N;return N}function y(N){return N.generateMipmaps}function S(N){n.generateMipmap(N)}function R(N){return N.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:N.isWebGL3DRenderTarget?n.TEXTURE_3D:N.isWebGLArrayRenderTarget||N.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function E(N,w,K,xe,de,Ae=!1){if(N!==null){if(n[N]!==void 0)return n[N];ut("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+N+"'")}let Ce;xe&&(Ce=e.get("EXT_texture_norm16"),Ce||ut("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let ae=w;if(w===n.RED&&(K===n.FLOAT&&(ae=n.R32F),K===n.HALF_FLOAT&&(ae=n.R16F),K===n.UNSIGNED_BYTE&&(ae=n.R8),K===n.UNSIGNED_SHORT&&Ce&&(ae=Ce.R16_EXT),K===n.SHORT&&Ce&&(ae=Ce.R16_SNORM_EXT)),w===n.RED_INTEGER&&(K===n.UNSIGNED_BYTE&&(ae=n.R8UI),K===n.UNSIGNED_SHORT&&(ae=n.R16UI),K===n.UNSIGNED_INT&&(ae=n.R32UI),K===n.BYTE&&(ae=n.R8I),K===n.SHORT&&(ae=n.R16I),K===n.INT&&(ae=n.R32I)),w===n.RG&&(K===n.FLOAT&&(ae=n.RG32F),K===n.HALF_FLOAT&&(ae=n.RG16F),K===n.UNSIGNED_BYTE&&(ae=n.RG8),K===n.UNSIGNED_SHORT&&Ce&&(ae=Ce.RG16_EXT),K===n.SHORT&&Ce&&(ae=Ce.RG16_SNORM_EXT)),w===n.RG_INTEGER&&(K===n.UNSIGNED_BYTE&&(ae=n.RG8UI),K===n.UNSIGNED_SHORT&&(ae=n.RG16UI),K===n.UNSIGNED_INT&&(ae=n.RG32UI),K===n.BYTE&&(ae=n.RG8I),K===n.SHORT&&(ae=n.RG16I),K===n.INT&&(ae=n.RG32I)),w===n.RGB_INTEGER&&(K===n.UNSIGNED_BYTE&&(ae=n.RGB8UI),K===n.UNSIGNED_SHORT&&(ae=n.RGB16UI),K===n.UNSIGNED_INT&&(ae=n.RGB32UI),K===n.BYTE&&(ae=n.RGB8I),K===n.SHORT&&(ae=n.RGB16I),K===n.INT&&(ae=n.RGB32I)),w===n.RGBA_INTEGER&&(K===n.UNSIGNED_BYTE&&(ae=n.RGBA8UI),K===n.UNSIGNED_SHORT&&(ae=n.RGBA16UI),K===n.UNSIGNED_INT&&(ae=n.RGBA32UI),K===n.BYTE&&(ae=n.RGBA8I),K===n.SHORT&&(ae=n.RGBA16I),K===n.INT&&(ae=n.RGBA32I)),w===n.RGB&&(K===n.UNSIGNED_SHORT&&Ce&&(ae=Ce.RGB16_EXT),K===n.SHORT&&Ce&&(ae=Ce.RGB16_SNORM_EXT),K===n.UNSIGNED_INT_5_9_9_9_REV&&(ae=n.RGB9_E5),K===n.UNSIGNED_INT_10F_11F_11F_REV&&(ae=n.R11F_G11F_B10F)),w===n.RGBA){const ce=Ae?yo:Ct.getTransfer(de);K===n.FLOAT&&(ae=n.RGBA32F),K===n.HALF_FLOAT&&(ae=n.RGBA16F),K===n.UNSIGNED_BYTE&&(ae=ce===Ot?n.SRGB8_ALPHA8:n.RGBA8),K===n.UNSIGNED_SHORT&&Ce&&(ae=Ce.RGBA16_EXT),K===n.SHORT&&Ce&&(ae=Ce.RGBA16_SNORM_EXT),K===n.UNSIGNED_SHORT_4_4_4_4&&(ae=n.RGBA4),K===n.UNSIGNED_SHORT_5_5_5_1&&(ae=n.RGB5_A1)}return(ae===n.R16F||ae===n.R32F||ae===n.RG16F||ae===n.RG32F||ae===n.RGBA16F||ae===n.RGBA32F)&&e.get("EXT_color_buffer_float"),ae}function v(N,w){let K;return N?w===null||w===ki||w===xr?K=n.DEPTH24_STENCIL8:w===Gi?K=n.DEPTH32F_STENCIL8:w===ya&&(K=n.DEPTH24_STENCIL8,ut("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):w===null||w===ki||w===xr?K=n.DEPTH_COMPONENT24:w===Gi?K=n.DEPTH_COMPONENT32F:w===ya&&(K=n.DEPTH_COMPONENT16),K}function b(N,w){return y(N)===!0||N.isFramebufferTexture&&N.minFilter!==Dn&&N.minFilter!==ei?Math.log2(Math.max(w.width,w.height))+1:N.mipmaps.length>0?N.mipmaps.length:N.isCompressedTexture&&Array.isArray(N.image)?w.mipmaps.length:1}function F(N){const w=new WeakRef(N);i.get(N).__ref=w,m.add(w),x.register(N,w,w)}function L(N){const w=i.get(N).__ref;w!==void 0&&(m.delete(w),x.unregister(w))}function C(N){G(N.target)}function B(N){D(N.target)}function G(N){N.removeEventListener("dispose",C),L(N),V(N),N.isVideoTexture&&f.delete(N),N.isHTMLTexture&&u.delete(N)}function D(N){N.removeEventListener("dispose",B),L(N),Q(N)}function I(){for(const N of m){const w=N.deref();w!==void 0&&(w.isRenderTarget===!0?D(w):G(w))}m.clear(),u.clear()}function V(N){const w=i.get(N);if(w.__webglInit===void 0)return;const K=N.source,xe=p.get(K);if(xe){const de=xe[w.__cacheKey];de.usedTimes--,de.usedTimes===0&&z(N),Object.keys(xe).length===0&&p.delete(K)}i.remove(N)}function z(N){const w=i.get(N);n.deleteTexture(w.__webglTexture);const K=N.source,xe=p.get(K);delete xe[w.__cacheKey],a.memory.textures--}function Q(N){const w=i.get(N);w.__depthDisposeCallback&&w.__depthDisposeCallback();const K=N.depthTexture;if(K&&K.renderTarget===N&&G(K),N.isWebGLCubeRenderTarget)for(let de=0;de<6;de++){if(Array.isArray(w.__webglFramebuffer[de]))for(let Ae=0;Ae<w.__webglFramebuffer[de].length;Ae++)n.deleteFramebuffer(w.__webglFramebuffer[de][Ae]);else n.deleteFramebuffer(w.__webglFramebuffer[de]);w.__webglDepthbuffer&&n.deleteRenderbuffer(w.__webglDepthbuffer[de])}else{if(Array.isArray(w.__webglFramebuffer))for(let de=0;de<w.__webglFramebuffer.length;de++)n.deleteFramebuffer(w.__webglFramebuffer[de]);else n.deleteFramebuffer(w.__webglFramebuffer);if(w.__webglDepthbuffer&&n.deleteRenderbuffer(w.__webglDepthbuffer),w.__webglMultisampledFramebuffer&&n.deleteFramebuffer(w.__webglMultisampledFramebuffer),w.__webglColorRenderbuffer)for(let de=0;de<w.__webglColorRenderbuffer.length;de++)w.__webglColorRenderbuffer[de]&&n.deleteRenderbuffer(w.__webglColorRenderbuffer[de]);w.__webglDepthRenderbuffer&&n.deleteRenderbuffer(w.__webglDepthRenderbuffer)}const xe=N.textures;for(let de=0,Ae=xe.length;de<Ae;de++){const Ce=i.get(xe[de]);Ce.__webglTexture&&(n.deleteTexture(Ce.__webglTexture),a.memory.textures--),i.remove(xe[de])}i.remove(N)}let W=0;function Y(){W=0}function te(){return W}function se(N){W=N}function Z(){const N=W;return N>=s.maxTextures&&ut("WebGLTextures: Trying to use "+(N+1)+" texture units while this GPU supports only "+s.maxTextures),W+=1,N}function q(N){const w=[];return w.push(N.wrapS),w.push(N.wrapT),w.push(N.wrapR||0),w.push(N.magFilter),w.push(N.minFilter),w.push(N.anisotropy),w.push(N.internalFormat),w.push(N.format),w.push(N.type),w.push(N.generateMipmaps),w.push(N.mipmapsAutoUpdate),w.push(N.premultiplyAlpha),w.push(N.flipY),w.push(N.unpackAlignment),w.push(N.colorSpace),w.join()}function he(N,w){const K=i.get(N);if(N.isVideoTexture&&ot(N),N.isRenderTargetTexture===!1&&N.isExternalTexture!==!0&&N.version>0&&K.__version!==N.version){const xe=N.image;if(xe===null)ut("WebGLRenderer: Texture marked for update but no image data found.");else if(xe.complete===!1)ut("WebGLRenderer: Texture marked for update but image is incomplete");else{rt(K,N,w);return}}else N.isExternalTexture&&(K.__webglTexture=N.sourceTexture?N.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,K.__webglTexture,n.TEXTURE0+w)}function ue(N,w){const K=i.get(N);if(N.isRenderTargetTexture===!1&&N.version>0&&K.__version!==N.version){rt(K,N,w);return}else N.isExternalTexture&&(K.__webglTexture=N.sourceTexture?N.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,K.__webglTexture,n.TEXTURE0+w)}function be(N,w){const K=i.get(N);if(N.isRenderTargetTexture===!1&&N.version>0&&K.__version!==N.version){rt(K,N,w);return}t.bindTexture(n.TEXTURE_3D,K.__webglTexture,n.TEXTURE0+w)}function me(N,w){const K=i.get(N);if(N.version>0&&K.__version!==N.version){ye(K,N,w);return}t.bindTexture(n.TEXTURE_CUBE_MAP,K.__webglTexture,n.TEXTURE0+w)}const re={[dc]:n.REPEAT,[os]:n.CLAMP_TO_EDGE,[pc]:n.MIRRORED_REPEAT},ve={[Dn]:n.NEAREST,[__]:n.NEAREST_MIPMAP_NEAREST,[po]:n.NEAREST_MIPMAP_LINEAR,[ei]:n.LINEAR,[mc]:n.LINEAR_MIPMAP_NEAREST,[Es]:n.LINEAR_MIPMAP_LINEAR},pe={[M_]:n.NEVER,[$h]:n.ALWAYS,[y_]:n.LESS,[Wh]:n.LEQUAL,[b_]:n.EQUAL,[Xh]:n.GEQUAL,[w_]:n.GREATER,[E_]:n.NOTEQUAL};function Ge(N,w){if(w.type===Gi&&e.has("OES_texture_float_linear")===!1&&(w.magFilter===ei||w.magFilter===mc||w.magFilter===po||w.magFilter===Es||w.minFilter===ei||w.minFilter===mc||w.minFilter===po||w.minFilter===Es)&&ut("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(N,n.TEXTURE_WRAP_S,re[w.wrapS]),n.texParameteri(N,n.TEXTURE_WRAP_T,re[w.wrapT]),(N===n.TEXTURE_3D||N===n.TEXTURE_2D_ARRAY)&&n.texParameteri(N,n.TEXTURE_WRAP_R,re[w.wrapR]),n.texParameteri(N,n.TEXTURE_MAG_FILTER,ve[w.magFilter]),n.texParameteri(N,n.TEXTURE_MIN_FILTER,ve[w.minFilter]),w.compareFunction&&(n.texParameteri(N,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(N,n.TEXTURE_COMPARE_FUNC,pe[w.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(w.magFilter===Dn||w.minFilter!==po&&w.minFilter!==Es||w.type===Gi&&e.has("OES_texture_float_linear")===!1)return;if(w.anisotropy>1||i.get(w).__currentAnisotropy){const K=e.get("EXT_texture_filter_anisotropic");n.texParameterf(N,K.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(w.anisotropy,s.getMaxAnisotropy())),i.get(w).__currentAnisotropy=w.anisotropy}}}function Re(N,w){let K=!1;N.__webglInit===void 0&&(N.__webglInit=!0,w.addEventListener("dispose",C),F(w));const xe=w.source;let de=p.get(xe);de===void 0&&(de={},p.set(xe,de));const Ae=q(w);if(Ae!==N.__cacheKey){de[Ae]===void 0&&(de[Ae]={texture:n.createTexture(),usedTimes:0},a.memory.textures++,K=!0),de[Ae].usedTimes++;const Ce=de[N.__cacheKey];Ce!==void 0&&(de[N.__cacheKey].usedTimes--,Ce.usedTimes===0&&z(w)),N.__cacheKey=Ae,N.__webglTexture=de[Ae].texture}return K}function Ve(N,w,K){return Math.floor(Math.floor(N/K)/w)}function it(N,w,K,xe){const Ae=N.updateRanges;if(Ae.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,w.width,w.height,K,xe,w.data);else{Ae.sort((H,fe)=>H.start-fe.start);let Ce=0;for(let H=1;H<Ae.length;H++){const fe=Ae[Ce],oe=Ae[H],Ne=fe.start+fe.count,Pe=Ve(oe.start,w.width,4),De=Ve(fe.start,w.width,4);oe.start<=Ne+1&&Pe===De&&Ve(oe.start+oe.count-1,w.width,4)===Pe?fe.count=Math.max(fe.count,oe.start+oe.count-fe.start):(++Ce,Ae[Ce]=oe)}Ae.length=Ce+1;const ae=t.getParameter(n.UNPACK_ROW_LENGTH),ce=t.getParameter(n.UNPACK_SKIP_PIXELS),Ee=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,w.width);for(let H=0,fe=Ae.length;H<fe;H++){const oe=Ae[H],Ne=Math.floor(oe.start/4),Pe=Math.ceil(oe.count/4),De=Ne%w.width,nt=Math.floor(Ne/w.width),ht=Pe,Se=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,De),t.pixelStorei(n.UNPACK_SKIP_ROWS,nt),t.texSubImage2D(n.TEXTURE_2D,0,De,nt,ht,Se,K,xe,w.data)}N.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,ae),t.pixelStorei(n.UNPACK_SKIP_PIXELS,ce),t.pixelStorei(n.UNPACK_SKIP_ROWS,Ee)}}function rt(N,w,K){let xe=n.TEXTURE_2D;(w.isDataArrayTexture||w.isCompressedArrayTexture)&&(xe=n.TEXTURE_2D_ARRAY),w.isData3DTexture&&(xe=n.TEXTURE_3D);const de=Re(N,w),Ae=w.source;t.bindTexture(xe,N.__webglTexture,n.TEXTURE0+K);const Ce=i.get(Ae);if(Ae.version!==Ce.__version||de===!0){if(t.activeTexture(n.TEXTURE0+K),(typeof ImageBitmap<"u"&&w.image instanceof ImageBitmap)===!1){const Se=Ct.getPrimaries(Ct.workingColorSpace),Je=w.colorSpace===Rs?null:Ct.getPrimaries(w.colorSpace),dt=w.colorSpace===Rs||Se===Je?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,dt)}t.pixelStorei(n.UNPACK_ALIGNMENT,w.unpackAlignment);let ce=_(w.image,!1,s.maxTextureSize);ce=Fe(w,ce);const Ee=r.convert(w.format,w.colorSpace),H=r.convert(w.type);let fe=E(w.internalFormat,Ee,H,w.normalized,w.colorSpace,w.isVideoTexture);Ge(xe,w);let oe;const Ne=w.mipmaps,Pe=w.isVideoTexture!==!0,De=Ce.__version===void 0||de===!0,nt=Ae.dataReady,ht=b(w,ce);if(w.isDepthTexture)fe=v(w.format===As,w.type),De&&(Pe?t.texStorage2D(n.TEXTURE_2D,1,fe,ce.width,ce.height):t.texImage2D(n.TEXTURE_2D,0,fe,ce.width,ce.height,0,Ee,H,null));else if(w.isDataTexture)if(Ne.length>0){Pe&&De&&t.texStorage2D(n.TEXTURE_2D,ht,fe,Ne[0].width,Ne[0].height);for(let Se=0,Je=Ne.length;Se<Je;Se++)oe=Ne[Se],Pe?nt&&t.texSubImage2D(n.TEXTURE_2D,Se,0,0,oe.width,oe.height,Ee,H,oe.data):t.texImage2D(n.TEXTURE_2D,Se,fe,oe.width,oe.height,0,Ee,H,oe.data);w.generateMipmaps=!1}else Pe?(De&&t.texStorage2D(n.TEXTURE_2D,ht,fe,ce.width,ce.height),nt&&it(w,ce,Ee,H)):t.texImage2D(n.TEXTURE_2D,0,fe,ce.width,ce.height,0,Ee,H,ce.data);else if(w.isCompressedTexture)if(w.isCompressedArrayTexture){Pe&&De&&t.texStorage3D(n.TEXTURE_2D_ARRAY,ht,fe,Ne[0].width,Ne[0].height,ce.depth);for(let Se=0,Je=Ne.length;Se<Je;Se++)if(oe=Ne[Se],w.format!==Vi)if(Ee!==null)if(Pe){if(nt)if(w.layerUpdates.size>0){const dt=Hd(oe.width,oe.height,w.format,w.type);for(const Oe of w.layerUpdates){const xt=oe.data.subarray(Oe*dt/oe.data.BYTES_PER_ELEMENT,(Oe+1)*dt/oe.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,Se,0,0,Oe,oe.width,oe.height,1,Ee,xt)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,Se,0,0,0,oe.width,oe.height,ce.depth,Ee,oe.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,Se,fe,oe.width,oe.height,ce.depth,0,oe.data,0,0);else ut("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else Pe?nt&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,Se,0,0,0,oe.width,oe.height,ce.depth,Ee,H,oe.data):t.texImage3D(n.TEXTURE_2D_ARRAY,Se,fe,oe.width,oe.height,ce.depth,0,Ee,H,oe.data);w.layerUpdates.size>0&&w.clearLayerUpdates()}else{Pe&&De&&t.texStorage2D(n.TEXTURE_2D,ht,fe,Ne[0].width,Ne[0].height);for(let Se=0,Je=Ne.length;Se<Je;Se++)oe=Ne[Se],w.format!==Vi?Ee!==null?Pe?nt&&t.compressedTexSubImage2D(n.TEXTURE_2D,Se,0,0,oe.width,oe.height,Ee,oe.data):t.compressedTexImage2D(n.TEXTURE_2D,Se,fe,oe.width,oe.height,0,oe.data):ut("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):Pe?nt&&t.texSubImage2D(n.TEXTURE_2D,Se,0,0,oe.width,oe.height,Ee,H,oe.data):t.texImage2D(n.TEXTURE_2D,Se,fe,oe.width,oe.height,0,Ee,H,oe.data)}else if(w.isDataArrayTexture)if(Pe){if(De&&t.texStorage3D(n.TEXTURE_2D_ARRAY,ht,fe,ce.width,ce.height,ce.depth),nt)if(w.layerUpdates.size>0){const Se=Hd(ce.width,ce.height,w.format,w.type);for(const Je of w.layerUpdates){const dt=ce.data.subarray(Je*Se/ce.data.BYTES_PER_ELEMENT,(Je+1)*Se/ce.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,Je,ce.width,ce.height,1,Ee,H,dt)}w.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,ce.width,ce.height,ce.depth,Ee,H,ce.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,fe,ce.width,ce.height,ce.depth,0,Ee,H,ce.data);else if(w.isData3DTexture)Pe?(De&&t.texStorage3D(n.TEXTURE_3D,ht,fe,ce.width,ce.height,ce.depth),nt&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,ce.width,ce.height,ce.depth,Ee,H,ce.data)):t.texImage3D(n.TEXTURE_3D,0,fe,ce.width,ce.height,ce.depth,0,Ee,H,ce.data);else if(w.isFramebufferTexture){if(De)if(Pe)t.texStorage2D(n.TEXTURE_2D,ht,fe,ce.width,ce.height);else{let Se=ce.width,Je=ce.height;for(let dt=0;dt<ht;dt++)t.texImage2D(n.TEXTURE_2D,dt,fe,Se,Je,0,Ee,H,null),Se>>=1,Je>>=1}}else if(w.isHTMLTexture){if("texElementImage2D"in n){const Se=n.canvas;if(Se.hasAttribute("layoutsubtree")||Se.setAttribute("layoutsubtree","true"),ce.parentNode!==Se){Se.appendChild(ce),u.add(w),Se.onpaint=Je=>{const dt=Je.changedElements;for(const Oe of u)dt.includes(Oe.image)&&(Oe.needsUpdate=!0)},Se.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,ce);else{const dt=n.RGBA,Oe=n.RGBA,xt=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,dt,Oe,xt,ce)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(Ne.length>0){if(Pe&&De){const Se=Ye(Ne[0]);t.texStorage2D(n.TEXTURE_2D,ht,fe,Se.width,Se.height)}for(let Se=0,Je=Ne.length;Se<Je;Se++)oe=Ne[Se],Pe?nt&&t.texSubImage2D(n.TEXTURE_2D,Se,0,0,Ee,H,oe):t.texImage2D(n.TEXTURE_2D,Se,fe,Ee,H,oe);w.generateMipmaps=!1}else if(Pe){if(De){const Se=Ye(ce);t.texStorage2D(n.TEXTURE_2D,ht,fe,Se.width,Se.height)}nt&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,Ee,H,ce)}else t.texImage2D(n.TEXTURE_2D,0,fe,Ee,H,ce);y(w)&&w.mipmapsAutoUpdate===!0&&S(xe),Ce.__version=Ae.version,w.onUpdate&&w.onUpdate(w)}N.__version=w.version}function ye(N,w,K){if(w.image.length!==6)return;const xe=Re(N,w),de=w.source;t.bindTexture(n.TEXTURE_CUBE_MAP,N.__webglTexture,n.TEXTURE0+K);const Ae=i.get(de);if(de.version!==Ae.__version||xe===!0){t.activeTexture(n.TEXTURE0+K);const Ce=Ct.getPrimaries(Ct.workingColorSpace),ae=w.colorSpace===Rs?null:Ct.getPrimaries(w.colorSpace),ce=w.colorSpace===Rs||Ce===ae?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,w.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,w.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,w.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,ce);const Ee=w.isCompressedTexture||w.image[0].isCompressedTexture,H=w.image[0]&&w.image[0].isDataTexture,fe=[];for(let Oe=0;Oe<6;Oe++)!Ee&&!H?fe[Oe]=_(w.image[Oe],!0,s.maxCubemapSize):fe[Oe]=H?w.image[Oe].image:w.image[Oe],fe[Oe]=Fe(w,fe[Oe]);const oe=fe[0],Ne=r.convert(w.format,w.colorSpace),Pe=r.convert(w.type);let De=E(w.internalFormat,Ne,Pe,w.normalized,w.colorSpace);const nt=w.isVideoTexture!==!0,ht=Ae.__version===void 0||xe===!0,Se=de.dataReady;let Je=b(w,oe);Ge(n.TEXTURE_CUBE_MAP,w);let dt;if(w.isDepthTexture){if(De=v(w.format===As,w.type),ht)if(nt)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,De,oe.width,oe.height);else for(let Oe=0;Oe<6;Oe++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Oe,0,De,oe.width,oe.height,0,Ne,Pe,null)}else if(Ee){nt&&ht&&t.texStorage2D(n.TEXTURE_CUBE_MAP,Je,De,oe.width,oe.height);for(let Oe=0;Oe<6;Oe++){dt=fe[Oe].mipmaps;for(let xt=0;xt<dt.length;xt++){const Kt=dt[xt];w.format!==Vi?Ne!==null?nt?Se&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Oe,xt,0,0,Kt.width,Kt.height,Ne,Kt.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Oe,xt,De,Kt.width,Kt.height,0,Kt.data):ut("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):nt?Se&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Oe,xt,0,0,Kt.width,Kt.height,Ne,Pe,Kt.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Oe,xt,De,Kt.width,Kt.height,0,Ne,Pe,Kt.data)}}}else{if(dt=w.mipmaps,nt&&ht){dt.length>0&&Je++;const Oe=Ye(fe[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,Je,De,Oe.width,Oe.height)}for(let Oe=0;Oe<6;Oe++)if(H){nt?Se&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Oe,0,0,0,fe[Oe].width,fe[Oe].height,Ne,Pe,fe[Oe].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Oe,0,De,fe[Oe].width,fe[Oe].height,0,Ne,Pe,fe[Oe].data);for(let xt=0;xt<dt.length;xt++){const Yn=dt[xt].image[Oe].image;nt?Se&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Oe,xt+1,0,0,Yn.width,Yn.height,Ne,Pe,Yn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Oe,xt+1,De,Yn.width,Yn.height,0,Ne,Pe,Yn.data)}}else{nt?Se&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Oe,0,0,0,Ne,Pe,fe[Oe]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Oe,0,De,Ne,Pe,fe[Oe]);for(let xt=0;xt<dt.length;xt++){const Kt=dt[xt];nt?Se&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Oe,xt+1,0,0,Ne,Pe,Kt.image[Oe]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Oe,xt+1,De,Ne,Pe,Kt.image[Oe])}}}y(w)&&w.mipmapsAutoUpdate===!0&&S(n.TEXTURE_CUBE_MAP),Ae.__version=de.version,w.onUpdate&&w.onUpdate(w)}N.__version=w.version}function He(N,w,K,xe,de,Ae){const Ce=r.convert(K.format,K.colorSpace),ae=r.convert(K.type),ce=E(K.internalFormat,Ce,ae,K.normalized,K.colorSpace),Ee=i.get(w),H=i.get(K);if(H.__renderTarget=w,!Ee.__hasExternalTextures){const fe=Math.max(1,w.width>>Ae),oe=Math.max(1,w.height>>Ae);de===n.TEXTURE_3D||de===n.TEXTURE_2D_ARRAY?t.texImage3D(de,Ae,ce,fe,oe,w.depth,0,Ce,ae,null):t.texImage2D(de,Ae,ce,fe,oe,0,Ce,ae,null)}t.bindFramebuffer(n.FRAMEBUFFER,N),Me(w)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,xe,de,H.__webglTexture,0,$e(w)):(de===n.TEXTURE_2D||de>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&de<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,xe,de,H.__webglTexture,Ae),t.bindFramebuffer(n.FRAMEBUFFER,null)}function vt(N,w,K){if(n.bindRenderbuffer(n.RENDERBUFFER,N),w.depthBuffer){const xe=w.depthTexture,de=xe&&xe.isDepthTexture?xe.type:null,Ae=v(w.stencilBuffer,de),Ce=w.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;Me(w)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,$e(w),Ae,w.width,w.height):K?n.renderbufferStorageMultisample(n.RENDERBUFFER,$e(w),Ae,w.width,w.height):n.renderbufferStorage(n.RENDERBUFFER,Ae,w.width,w.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,Ce,n.RENDERBUFFER,N)}else{const xe=w.textures;for(let de=0;de<xe.length;de++){const Ae=xe[de],Ce=r.convert(Ae.format,Ae.colorSpace),ae=r.convert(Ae.type),ce=E(Ae.internalFormat,Ce,ae,Ae.normalized,Ae.colorSpace);Me(w)?o.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,$e(w),ce,w.width,w.height):K?n.renderbufferStorageMultisample(n.RENDERBUFFER,$e(w),ce,w.width,w.height):n.renderbufferStorage(n.RENDERBUFFER,ce,w.width,w.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function tt(N,w,K){const xe=w.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,N),!(w.depthTexture&&w.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");const de=i.get(w.depthTexture);de.__renderTarget=w;const Ae=xe?w.depthTexture.image[0]:w.depthTexture.image;(!de.__webglTexture||Ae.width!==w.width||Ae.height!==w.height)&&(Ae.width=w.width,Ae.height=w.height,w.depthTexture.needsUpdate=!0),xe?me(w.depthTexture,0):he(w.depthTexture,0);const Ce=de.__webglTexture,ae=$e(w),ce=xe?n.TEXTURE_CUBE_MAP_POSITIVE_X+K:n.TEXTURE_2D,Ee=w.depthTexture.format===As?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(w.depthTexture.format===Ts)Me(w)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,Ee,ce,Ce,0,ae):n.framebufferTexture2D(n.FRAMEBUFFER,Ee,ce,Ce,0);else if(w.depthTexture.format===As)Me(w)?o.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,Ee,ce,Ce,0,ae):n.framebufferTexture2D(n.FRAMEBUFFER,Ee,ce,Ce,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function ct(N){const w=i.get(N),K=N.isWebGLCubeRenderTarget===!0;if(w.__boundDepthTexture!==N.depthTexture){const xe=N.depthTexture;if(w.__depthDisposeCallback&&w.__depthDisposeCallback(),xe){const de=()=>{delete w.__boundDepthTexture,delete w.__depthDisposeCallback,xe.removeEventListener("dispose",de)};xe.addEventListener("dispose",de),w.__depthDisposeCallback=de}w.__boundDepthTexture=xe}if(N.depthTexture&&!w.__autoAllocateDepthBuffer)if(K)for(let xe=0;xe<6;xe++)tt(w.__webglFramebuffer[xe],N,xe);else N.texture.mipmaps.length>0?tt(w.__webglFramebuffer[0],N,0):tt(w.__webglFramebuffer,N,0);else if(K){w.__webglDepthbuffer=[];for(let xe=0;xe<6;xe++)if(t.bindFramebuffer(n.FRAMEBUFFER,w.__webglFramebuffer[xe]),w.__webglDepthbuffer[xe]===void 0)w.__webglDepthbuffer[xe]=n.createRenderbuffer(),vt(w.__webglDepthbuffer[xe],N,!1);else{const de=N.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Ae=w.__webglDepthbuffer[xe];n.bindRenderbuffer(n.RENDERBUFFER,Ae),n.framebufferRenderbuffer(n.FRAMEBUFFER,de,n.RENDERBUFFER,Ae)}}else if(N.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,w.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,w.__webglFramebuffer),w.__webglDepthbuffer===void 0)w.__webglDepthbuffer=n.createRenderbuffer(),vt(w.__webglDepthbuffer,N,!1);else{const de=N.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Ae=w.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,Ae),n.framebufferRenderbuffer(n.FRAMEBUFFER,de,n.RENDERBUFFER,Ae)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function at(N,w,K){const xe=i.get(N);w!==void 0&&He(xe.__webglFramebuffer,N,N.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),K!==void 0&&ct(N)}function ge(N){const w=N.texture,K=i.get(N),xe=i.get(w);N.addEventListener("dispose",B),F(N);const de=N.textures,Ae=N.isWebGLCubeRenderTarget===!0,Ce=de.length>1;if(Ce||(xe.__webglTexture===void 0&&(xe.__webglTexture=n.createTexture()),xe.__version=w.version,a.memory.textures++),Ae){K.__webglFramebuffer=[];for(let ae=0;ae<6;ae++)if(w.mipmaps.length>0){K.__webglFramebuffer[ae]=[];for(let ce=0;ce<w.mipmaps.length;ce++)K.__webglFramebuffer[ae][ce]=n.createFramebuffer()}else K.__webglFramebuffer[ae]=n.createFramebuffer()}else{if(w.mipmaps.length>0){K.__webglFramebuffer=[];for(let ae=0;ae<w.mipmaps.length;ae++)K.__webglFramebuffer[ae]=n.createFramebuffer()}else K.__webglFramebuffer=n.createFramebuffer();if(Ce)for(let ae=0,ce=de.length;ae<ce;ae++){const Ee=i.get(de[ae]);Ee.__webglTexture===void 0&&(Ee.__webglTexture=n.createTexture(),a.memory.textures++)}if(N.samples>0&&Me(N)===!1){K.__webglMultisampledFramebuffer=n.createFramebuffer(),K.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,K.__webglMultisampledFramebuffer);for(let ae=0;ae<de.length;ae++){const ce=de[ae];K.__webglColorRenderbuffer[ae]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,K.__webglColorRenderbuffer[ae]);const Ee=r.convert(ce.format,ce.colorSpace),H=r.convert(ce.type),fe=E(ce.internalFormat,Ee,H,ce.normalized,ce.colorSpace,N.isXRRenderTarget===!0),oe=$e(N);n.renderbufferStorageMultisample(n.RENDERBUFFER,oe,fe,N.width,N.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ae,n.RENDERBUFFER,K.__webglColorRenderbuffer[ae])}n.bindRenderbuffer(n.RENDERBUFFER,null),N.depthBuffer&&(K.__webglDepthRenderbuffer=n.createRenderbuffer(),vt(K.__webglDepthRenderbuffer,N,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(Ae){t.bindTexture(n.TEXTURE_CUBE_MAP,xe.__webglTexture),Ge(n.TEXTURE_CUBE_MAP,w);for(let ae=0;ae<6;ae++)if(w.mipmaps.length>0)for(let ce=0;ce<w.mipmaps.length;ce++)He(K.__webglFramebuffer[ae][ce],N,w,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+ae,ce);else He(K.__webglFramebuffer[ae],N,w,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+ae,0);y(w)?S(n.TEXTURE_CUBE_MAP):w.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}else if(Ce){for(let ae=0,ce=de.length;ae<ce;ae++){const Ee=de[ae],H=i.get(Ee);let fe=n.TEXTURE_2D;(N.isWebGL3DRenderTarget||N.isWebGLArrayRenderTarget)&&(fe=N.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(fe,H.__webglTexture),Ge(fe,Ee),He(K.__webglFramebuffer,N,Ee,n.COLOR_ATTACHMENT0+ae,fe,0),y(Ee)&&S(fe)}t.unbindTexture()}else{let ae=n.TEXTURE_2D;if((N.isWebGL3DRenderTarget||N.isWebGLArrayRenderTarget)&&(ae=N.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(ae,xe.__webglTexture),Ge(ae,w),w.mipmaps.length>0)for(let ce=0;ce<w.mipmaps.length;ce++)He(K.__webglFramebuffer[ce],N,w,n.COLOR_ATTACHMENT0,ae,ce);else He(K.__webglFramebuffer,N,w,n.COLOR_ATTACHMENT0,ae,0);y(w)?S(ae):w.mipmaps.length>0&&n.texParameteri(ae,n.TEXTURE_MAX_LEVEL,w.mipmaps.length-1),t.unbindTexture()}N.depthBuffer&&ct(N)}function O(N){const w=N.textures;for(let K=0,xe=w.length;K<xe;K++){const de=w[K];if(y(de)&&de.mipmapsAutoUpdate===!0){const Ae=R(N),Ce=i.get(de).__webglTexture;t.bindTexture(Ae,Ce),S(Ae),t.unbindTexture()}}}const le=[];function Be(N){if(N.samples>0){if(Me(N)===!1){const w=N.textures,K=N.width,xe=N.height;let de=n.COLOR_BUFFER_BIT;const Ae=N.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,Ce=i.get(N),ae=w.length>1;if(ae)for(let Ee=0;Ee<w.length;Ee++)t.bindFramebuffer(n.FRAMEBUFFER,Ce.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Ee,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,Ce.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+Ee,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,Ce.__webglMultisampledFramebuffer),N.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Ce.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Ce.__webglFramebuffer);for(let Ee=0;Ee<w.length;Ee++){if(N.resolveDepthBuffer&&(N.depthBuffer&&(de|=n.DEPTH_BUFFER_BIT),N.stencilBuffer&&N.resolveStencilBuffer&&(de|=n.STENCIL_BUFFER_BIT)),ae){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,Ce.__webglColorRenderbuffer[Ee]);const H=i.get(w[Ee]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,H,0)}n.blitFramebuffer(0,0,K,xe,0,0,K,xe,de,n.NEAREST),l===!0&&(le.length=0,le.push(n.COLOR_ATTACHMENT0+Ee),N.depthBuffer&&N.storeMultisampledDepthBuffer===!1&&le.push(Ae),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,le))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),ae)for(let Ee=0;Ee<w.length;Ee++){t.bindFramebuffer(n.FRAMEBUFFER,Ce.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Ee,n.RENDERBUFFER,Ce.__webglColorRenderbuffer[Ee]);const H=i.get(w[Ee]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,Ce.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+Ee,n.TEXTURE_2D,H,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,Ce.__webglMultisampledFramebuffer)}else if(N.depthBuffer&&N.storeMultisampledDepthBuffer===!1&&l){const w=N.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[w])}}}function $e(N){return Math.min(s.maxSamples,N.samples)}function Me(N){const w=i.get(N);return N.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&w.__useRenderToTexture!==!1}function ot(N){const w=a.render.frame;f.get(N)!==w&&(f.set(N,w),N.update())}function Fe(N,w){const K=N.colorSpace,xe=N.format,de=N.type;return N.isCompressedTexture===!0||N.isVideoTexture===!0||K!==Mo&&K!==Rs&&(Ct.getTransfer(K)===Ot?(xe!==Vi||de!==ni)&&ut("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Lt("WebGLTextures: Unsupported texture color space:",K)),w}function Ye(N){return typeof HTMLImageElement<"u"&&N instanceof HTMLImageElement?(c.width=N.naturalWidth||N.width,c.height=N.naturalHeight||N.height):typeof VideoFrame<"u"&&N instanceof VideoFrame?(c.width=N.displayWidth,c.height=N.displayHeight):(c.width=N.width,c.height=N.height),c}this.allocateTextureUnit=Z,this.resetTextureUnits=Y,this.getTextureUnits=te,this.setTextureUnits=se,this.setTexture2D=he,this.setTexture2DArray=ue,this.setTexture3D=be,this.setTextureCube=me,this.rebindTextures=at,this.setupRenderTarget=ge,this.updateRenderTargetMipmap=O,this.updateMultisampleRenderTarget=Be,this.setupDepthRenderbuffer=ct,this.setupFrameBufferTexture=He,this.useMultisampledRTT=Me,this.dispose=I}function Oy(n,e){function t(i,s=Rs){let r;const a=Ct.getTransfer(s);if(i===ni)return n.UNSIGNED_BYTE;if(i===_c)return n.UNSIGNED_SHORT_4_4_4_4;if(i===vc)return n.UNSIGNED_SHORT_5_5_5_1;if(i===zh)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===kh)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===Oh)return n.BYTE;if(i===Bh)return n.SHORT;if(i===ya)return n.UNSIGNED_SHORT;if(i===gc)return n.INT;if(i===ki)return n.UNSIGNED_INT;if(i===Gi)return n.FLOAT;if(i===Hi)return n.HALF_FLOAT;if(i===Gh)return n.ALPHA;if(i===Hh)return n.RGB;if(i===Vi)return n.RGBA;if(i===Ts)return n.DEPTH_COMPONENT;if(i===As)return n.DEPTH_STENCIL;if(i===Vh)return n.RED;if(i===xc)return n.RED_INTEGER;if(i===Zs)return n.RG;if(i===Sc)return n.RG_INTEGER;if(i===Mc)return n.RGBA_INTEGER;if(i===mo||i===go||i===_o||i===vo)if(a===Ot)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===mo)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===go)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===_o)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===vo)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===mo)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===go)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===_o)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===vo)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===yc||i===bc||i===wc||i===Ec)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===yc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===bc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===wc)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===Ec)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===Tc||i===Ac||i===Rc||i===Cc||i===Pc||i===xo||i===Lc)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===Tc||i===Ac)return a===Ot?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===Rc)return a===Ot?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===Cc)return r.COMPRESSED_R11_EAC;if(i===Pc)return r.COMPRESSED_SIGNED_R11_EAC;if(i===xo)return r.COMPRESSED_RG11_EAC;if(i===Lc)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===Dc||i===Nc||i===Ic||i===Uc||i===Fc||i===Oc||i===Bc||i===zc||i===kc||i===Gc||i===Hc||i===Vc||i===Wc||i===Xc)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===Dc)return a===Ot?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===Nc)return a===Ot?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===Ic)return a===Ot?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===Uc)return a===Ot?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===Fc)return a===Ot?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===Oc)return a===Ot?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===Bc)return a===Ot?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===zc)return a===Ot?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===kc)return a===Ot?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===Gc)return a===Ot?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===Hc)return a===Ot?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===Vc)return a===Ot?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===Wc)return a===Ot?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===Xc)return a===Ot?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===$c||i===qc||i===Yc)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===$c)return a===Ot?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===qc)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Yc)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===Kc||i===Zc||i===So||i===Jc)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===Kc)return r.COMPRESSED_RED_RGTC1_EXT;if(i===Zc)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===So)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===Jc)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===xr?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}const By=`
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

}`;class ky{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){const i=new Ad(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){const t=e.cameras[0].viewport,i=new Bs({vertexShader:By,fragmentShader:zy,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Pi(new Ko(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}}class Gy extends Js{constructor(e,t){super();const i=this;let s=null,r=1,a=null,o="local-floor",l=1,c=null,f=null,u=null,h=null,p=null,m=null;const x=typeof XRWebGLBinding<"u",d=new ky,g={},_=t.getContextAttributes();let y=null,S=null;const R=[],E=[],v=new Et;let b=null,F=null;const L=new Li;L.viewport=new Wt;const C=new Li;C.viewport=new Wt;const B=[L,C],G=new Cv;let D=null,I=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(q){let he=R[q];return he===void 0&&(he=new uu,R[q]=he),he.getTargetRaySpace()},this.getControllerGrip=function(q){let he=R[q];return he===void 0&&(he=new uu,R[q]=he),he.getGripSpace()},this.getHand=function(q){let he=R[q];return he===void 0&&(he=new uu,R[q]=he),he.getHandSpace()};function V(q){const he=E.indexOf(q.inputSource);if(he===-1)return;const ue=R[he];ue!==void 0&&(ue.update(q.inputSource,q.frame,c||a),ue.dispatchEvent({type:q.type,data:q.inputSource}))}function z(){s.removeEventListener("select",V),s.removeEventListener("selectstart",V),s.removeEventListener("selectend",V),s.removeEventListener("squeeze",V),s.removeEventListener("squeezestart",V),s.removeEventListener("squeezeend",V),s.removeEventListener("end",z),s.removeEventListener("inputsourceschange",Q);for(let q=0;q<R.length;q++){const he=E[q];he!==null&&(E[q]=null,R[q].disconnect(he))}D=null,I=null,d.reset();for(const q in g)delete g[q];if(e.setRenderTarget(y),p=null,h=null,u=null,s=null,S=null,Z.stop(),i.isPresenting=!1,e.setPixelRatio(b),e.setSize(v.width,v.height,!1),F!==null){const q=F.camera;q.fov=F.fov,q.zoom=F.zoom,q.updateProjectionMatrix(),F=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(q){r=q,i.isPresenting===!0&&ut("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(q){o=q,i.isPresenting===!0&&ut("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||a},this.setReferenceSpace=function(q){c=q},this.getBaseLayer=function(){return h!==null?h:p},this.getBinding=function(){return u===null&&x&&(u=new XRWebGLBinding(s,t)),u},this.getFrame=function(){return m},this.getSession=function(){return s},this.setSession=async function(q){if(s=q,s!==null){if(y=e.getRenderTarget(),s.addEventListener("select",V),s.addEventListener("selectstart",V),s.addEventListener("selectend",V),s.addEventListener("squeeze",V),s.addEventListener("squeezestart",V),s.addEventListener("squeezeend",V),s.addEventListener("end",z),s.addEventListener("inputsourceschange",Q),_.xrCompatible!==!0&&await t.makeXRCompatible(),b=e.getPixelRatio(),e.getSize(v),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let ue=null,be=null,me=null;_.depth&&(me=_.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,ue=_.stencil?As:Ts,be=_.stencil?xr:ki);const re={colorFormat:t.RGBA8,depthFormat:me,scaleFactor:r};u=this.getBinding(),h=u.createProjectionLayer(re),s.updateRenderState({layers:[h]}),e.setPixelRatio(1),e.setSize(h.textureWidth,h.textureHeight,!1),S=new Wi(h.textureWidth,h.textureHeight,{format:Vi,type:ni,depthTexture:new Ir(h.textureWidth,h.textureHeight,be,void 0,void 0,void 0,void 0,void 0,void 0,ue),stencilBuffer:_.stencil,colorSpace:e.outputColorSpace,samples:_.antialias?4:0,resolveDepthBuffer:h.ignoreDepthValues===!1,resolveStencilBuffer:h.ignoreDepthValues===!1,storeMultisampledDepthBuffer:h.ignoreDepthValues===!1,storeMultisampledStencilBuffer:h.ignoreDepthValues===!1})}else{const ue={antialias:_.antialias,alpha:!0,depth:_.depth,stencil:_.stencil,framebufferScaleFactor:r};p=new XRWebGLLayer(s,t,ue),s.updateRenderState({baseLayer:p}),e.setPixelRatio(1),e.setSize(p.framebufferWidth,p.framebufferHeight,!1),S=new Wi(p.framebufferWidth,p.framebufferHeight,{format:Vi,type:ni,colorSpace:e.outputColorSpace,stencilBuffer:_.stencil,resolveDepthBuffer:p.ignoreDepthValues===!1,resolveStencilBuffer:p.ignoreDepthValues===!1,storeMultisampledDepthBuffer:p.ignoreDepthValues===!1,storeMultisampledStencilBuffer:p.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,a=await s.requestReferenceSpace(o),Z.setContext(s),Z.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return d.getDepthTexture()};function Q(q){for(let he=0;he<q.removed.length;he++){const ue=q.removed[he],be=E.indexOf(ue);be>=0&&(E[be]=null,R[be].disconnect(ue))}for(let he=0;he<q.added.length;he++){const ue=q.added[he];let be=E.indexOf(ue);if(be===-1){for(let re=0;re<R.length;re++)if(re>=E.length){E.push(ue),be=re;break}else if(E[re]===null){E[re]=ue,be=re;break}if(be===-1)break}const me=R[be];me&&me.connect(ue)}}function W(q,he){he===null?q.matrixWorld.copy(q.matrix):q.matrixWorld.multiplyMatrices(he.matrixWorld,q.matrix),q.matrixWorldInverse.copy(q.matrixWorld).invert()}this.updateCamera=function(q){if(s===null)return;let he=q.near,ue=q.far;d.texture!==null&&(d.depthNear>0&&(he=d.depthNear),d.depthFar>0&&(ue=d.depthFar)),G.near=C.near=L.near=he,G.far=C.far=L.far=ue,(D!==G.near||I!==G.far)&&(s.updateRenderState({depthNear:G.near,depthFar:G.far}),D=G.near,I=G.far),G.layers.mask=q.layers.mask|6,L.layers.mask=G.layers.mask&-5,C.layers.mask=G.layers.mask&-3;const be=q.parent,me=G.cameras;W(G,be);for(let re=0;re<me.length;re++)W(me[re],be);G.projectionMatrix.copy(L.projectionMatrix),G.projectionMatrixInverse.copy(L.projectionMatrixInverse),F===null&&q.isPerspectiveCamera&&(F={camera:q,fov:q.fov,zoom:q.zoom}),Y(q,G,be)};function Y(q,he,ue){ue===null?q.matrix.copy(he.matrixWorld):(q.matrix.copy(ue.matrixWorld),q.matrix.invert(),q.matrix.multiply(he.matrixWorld)),q.matrix.decompose(q.position,q.quaternion,q.scale),q.updateMatrixWorld(!0),q.projectionMatrix.copy(he.projectionMatrix),q.projectionMatrixInverse.copy(he.projectionMatrixInverse),q.isPerspectiveCamera&&(q.fov=Ea*2*Math.atan(1/q.projectionMatrix.elements[5]),q.zoom=1)}this.getCamera=function(){return G},this.getFoveation=function(){if(!(h===null&&p===null))return l},this.setFoveation=function(q){l=q,h!==null&&(h.fixedFoveation=q),p!==null&&p.fixedFoveation!==void 0&&(p.fixedFoveation=q)},this.hasDepthSensing=function(){return d.texture!==null},this.getDepthSensingMesh=function(){return d.getMesh(G)},this.getCameraTexture=function(q){return g[q]};let te=null;function se(q,he){if(f=he.getViewerPose(c||a),m=he,f!==null){const ue=f.views;p!==null&&(e.setRenderTargetFramebuffer(S,p.framebuffer),e.setRenderTarget(S));let be=!1;ue.length!==G.cameras.length&&(G.cameras.length=0,be=!0);for(let pe=0;pe<ue.length;pe++){const Ge=ue[pe];let Re=null;if(p!==null)Re=p.getViewport(Ge);else{const it=u.getViewSubImage(h,Ge);Re=it.viewport,pe===0&&(e.setRenderTargetTextures(S,it.colorTexture,it.depthStencilTexture),e.setRenderTarget(S))}let Ve=B[pe];Ve===void 0&&(Ve=new Li,Ve.layers.enable(pe),Ve.viewport=new Wt,B[pe]=Ve),Ve.matrix.fromArray(Ge.transform.matrix),Ve.matrix.decompose(Ve.position,Ve.quaternion,Ve.scale),Ve.projectionMatrix.fromArray(Ge.projectionMatrix),Ve.projectionMatrixInverse.copy(Ve.projectionMatrix).invert(),Ve.viewport.set(Re.x,Re.y,Re.width,Re.height),pe===0&&(G.matrix.copy(Ve.matrix),G.matrix.decompose(G.position,G.quaternion,G.scale)),be===!0&&G.cameras.push(Ve)}const me=s.enabledFeatures;if(me&&me.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&x){u=i.getBinding();const pe=u.getDepthInformation(ue[0]);pe&&pe.isValid&&pe.texture&&d.init(pe,s.renderState)}if(me&&me.includes("camera-access")&&x){e.state.unbindTexture(),u=i.getBinding();for(let pe=0;pe<ue.length;pe++){const Ge=ue[pe].camera;if(Ge){let Re=g[Ge];Re||(Re=new Ad,g[Ge]=Re);const Ve=u.getCameraImage(Ge);Re.sourceTexture=Ve}}}}for(let ue=0;ue<R.length;ue++){const be=E[ue],me=R[ue];be!==null&&me!==void 0&&me.update(be,he,c||a)}te&&te(q,he),he.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:he}),m=null}const Z=new Vd;Z.setAnimationLoop(se),this.setAnimationLoop=function(q){te=q},this.dispose=function(){}}}const Hy=new Xt,Sp=new gt;Sp.set(-1,0,0,0,1,0,0,0,1);function Vy(n,e){function t(d,g){d.matrixAutoUpdate===!0&&d.updateMatrix(),g.value.copy(d.matrix)}function i(d,g){g.color.getRGB(d.fogColor.value,Pd(n)),g.isFog?(d.fogNear.value=g.near,d.fogFar.value=g.far):g.isFogExp2&&(d.fogDensity.value=g.density)}function s(d,g,_,y,S){g.isNodeMaterial?g.uniformsNeedUpdate=!1:g.isMeshBasicMaterial?r(d,g):g.isMeshLambertMaterial?(r(d,g),g.envMap&&(d.envMapIntensity.value=g.envMapIntensity)):g.isMeshToonMaterial?(r(d,g),u(d,g)):g.isMeshPhongMaterial?(r(d,g),f(d,g),g.envMap&&(d.envMapIntensity.value=g.envMapIntensity)):g.isMeshStandardMaterial?(r(d,g),h(d,g),g.isMeshPhysicalMaterial&&p(d,g,S)):g.isMeshMatcapMaterial?(r(d,g),m(d,g)):g.isMeshDepthMaterial?r(d,g):g.isMeshDistanceMaterial?(r(d,g),x(d,g)):g.isMeshNormalMaterial?r(d,g):g.isLineBasicMaterial?(a(d,g),g.isLineDashedMaterial&&o(d,g)):g.isPointsMaterial?l(d,g,_,y):g.isSpriteMaterial?c(d,g):g.isShadowMaterial?(d.color.value.copy(g.color),d.opacity.value=g.opacity):g.isShaderMaterial&&(g.uniformsNeedUpdate=!1)}function r(d,g){d.opacity.value=g.opacity,g.color&&d.diffuse.value.copy(g.color),g.emissive&&d.emissive.value.copy(g.emissive).multiplyScalar(g.emissiveIntensity),g.map&&(d.map.value=g.map,t(g.map,d.mapTransform)),g.alphaMap&&(d.alphaMap.value=g.alphaMap,t(g.alphaMap,d.alphaMapTransform)),g.bumpMap&&(d.bumpMap.value=g.bumpMap,t(g.bumpMap,d.bumpMapTransform),d.bumpScale.value=g.bumpScale,g.side===jn&&(d.bumpScale.value*=-1)),g.normalMap&&(d.normalMap.value=g.normalMap,t(g.normalMap,d.normalMapTransform),d.normalScale.value.copy(g.normalScale),g.side===jn&&d.normalScale.value.negate()),g.displacementMap&&(d.displacementMap.value=g.displacementMap,t(g.displacementMap,d.displacementMapTransform),d.displacementScale.value=g.displacementScale,d.displacementBias.value=g.displacementBias),g.emissiveMap&&(d.emissiveMap.value=g.emissiveMap,t(g.emissiveMap,d.emissiveMapTransform)),g.specularMap&&(d.specularMap.value=g.specularMap,t(g.specularMap,d.specularMapTransform)),g.alphaTest>0&&(d.alphaTest.value=g.alphaTest);const _=e.get(g),y=_.envMap,S=_.envMapRotation;y&&(d.envMap.value=y,d.envMapRotation.value.setFromMatrix4(Hy.makeRotationFromEuler(S)).transpose(),y.isCubeTexture&&y.isRenderTargetTexture===!1&&d.envMapRotation.value.premultiply(Sp),d.reflectivity.value=g.reflectivity,d.ior.value=g.ior,d.refractionRatio.value=g.refractionRatio),g.lightMap&&(d.lightMap.value=g.lightMap,d.lightMapIntensity.value=g.lightMapIntensity,t(g.lightMap,d.lightMapTransform)),g.aoMap&&(d.aoMap.value=g.aoMap,d.aoMapIntensity.value=g.aoMapIntensity,t(g.aoMap,d.aoMapTransform))}function a(d,g){d.diffuse.value.copy(g.color),d.opacity.value=g.opacity,g.map&&(d.map.value=g.map,t(g.map,d.mapTransform))}function o(d,g){d.dashSize.value=g.dashSize,d.totalSize.value=g.dashSize+g.gapSize,d.scale.value=g.scale}function l(d,g,_,y){d.diffuse.value.copy(g.color),d.opacity.value=g.opacity,d.size.value=g.size*_,d.scale.value=y*.5,g.map&&(d.map.value=g.map,t(g.map,d.uvTransform)),g.alphaMap&&(d.alphaMap.value=g.alphaMap,t(g.alphaMap,d.alphaMapTransform)),g.alphaTest>0&&(d.alphaTest.value=g.alphaTest)}function c(d,g){d.diffuse.value.copy(g.color),d.opacity.value=g.opacity,d.rotation.value=g.rotation,g.map&&(d.map.value=g.map,t(g.map,d.mapTransform)),g.alphaMap&&(d.alphaMap.value=g.alphaMap,t(g.alphaMap,d.alphaMapTransform)),g.alphaTest>0&&(d.alphaTest.value=g.alphaTest)}function f(d,g){d.specular.value.copy(g.specular),d.shininess.value=Math.max(g.shininess,1e-4)}function u(d,g){g.gradientMap&&(d.gradientMap.value=g.gradientMap)}function h(d,g){d.metalness.value=g.metalness,g.metalnessMap&&(d.metalnessMap.value=g.metalnessMap,t(g.metalnessMap,d.metalnessMapTransform)),d.roughness.value=g.roughness,g.roughnessMap&&(d.roughnessMap.value=g.roughnessMap,t(g.roughnessMap,d.roughnessMapTransform)),g.envMap&&(d.envMapIntensity.value=g.envMapIntensity)}function p(d,g,_){d.ior.value=g.ior,g.diffuseRoughness>0&&(d.diffuseRoughness.value=g.diffuseRoughness,g.diffuseRoughnessMap&&(d.diffuseRoughnessMap.value=g.diffuseRoughnessMap,t(g.diffuseRoughnessMap,d.diffuseRoughnessMapTransform))),g.sheen>0&&(d.sheenColor.value.copy(g.sheenColor).multiplyScalar(g.sheen),d.sheenRoughness.value=g.sheenRoughness,g.sheenColorMap&&(d.sheenColorMap.value=g.sheenColorMap,t(g.sheenColorMap,d.sheenColorMapTransform)),g.sheenRoughnessMap&&(d.sheenRoughnessMap.value=g.sheenRoughnessMap,t(g.sheenRoughnessMap,d.sheenRoughnessMapTransform))),g.clearcoat>0&&(d.clearcoat.value=g.clearcoat,d.clearcoatRoughness.value=g.clearcoatRoughness,g.clearcoatMap&&(d.clearcoatMap.value=g.clearcoatMap,t(g.clearcoatMap,d.clearcoatMapTransform)),g.clearcoatRoughnessMap&&(d.clearcoatRoughnessMap.value=g.clearcoatRoughnessMap,t(g.clearcoatRoughnessMap,d.clearcoatRoughnessMapTransform)),g.clearcoatNormalMap&&(d.clearcoatNormalMap.value=g.clearcoatNormalMap,t(g.clearcoatNormalMap,d.clearcoatNormalMapTransform),d.clearcoatNormalScale.value.copy(g.clearcoatNormalScale),g.side===jn&&d.clearcoatNormalScale.value.negate())),g.dispersion>0&&(d.dispersion.value=g.dispersion),g.retroreflectivity>0&&(d.retroreflectivity.value=g.retroreflectivity),g.iridescence>0&&(d.iridescence.value=g.iridescence,d.iridescenceIOR.value=g.iridescenceIOR,d.iridescenceThicknessMinimum.value=g.iridescenceThicknessMinimum,d.iridescenceThicknessMaximum.value=g.iridescenceThicknessMaximum,g.iridescenceMap&&(d.iridescenceMap.value=g.iridescenceMap,t(g.iridescenceMap,d.iridescenceMapTransform)),g.iridescenceThicknessMap&&(d.iridescenceThicknessMap.value=g.iridescenceThicknessMap,t(g.iridescenceThicknessMap,d.iridescenceThicknessMapTransform))),g.transmission>0&&(d.transmission.value=g.transmission,d.transmissionSamplerMap.value=_.texture,d.transmissionSamplerSize.value.set(_.width,_.height),g.transmissionMap&&(d.transmissionMap.value=g.transmissionMap,t(g.transmissionMap,d.transmissionMapTransform)),d.thickness.value=g.thickness,g.thicknessMap&&(d.thicknessMap.value=g.thicknessMap,t(g.thicknessMap,d.thicknessMapTransform)),d.attenuationDistance.value=g.attenuationDistance,d.attenuationColor.value.copy(g.attenuationColor)),g.anisotropy>0&&(d.anisotropyVector.value.set(g.anisotropy*Math.cos(g.anisotropyRotation),g.anisotropy*Math.sin(g.anisotropyRotation)),g.anisotropyMap&&(d.anisotropyMap.value=g.anisotropyMap,t(g.anisotropyMap,d.anisotropyMapTransform))),d.specularIntensity.value=g.specularIntensity,d.specularColor.value.copy(g.specularColor),g.specularColorMap&&(d.specularColorMap.value=g.specularColorMap,t(g.specularColorMap,d.specularColorMapTransform)),g.specularIntensityMap&&(d.specularIntensityMap.value=g.specularIntensityMap,t(g.specularIntensityMap,d.specularIntensityMapTransform))}function m(d,g){g.matcap&&(d.matcap.value=g.matcap)}function x(d,g){const _=e.get(g).light;d.referencePosition.value.setFromMatrixPosition(_.matrixWorld),d.nearDistance.value=_.shadow.camera.near,d.farDistance.value=_.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function Wy(n,e,t,i){let s={},r={};function a(_,y){const S=y.program;i.uniformBlockBinding(_,S,s[_.id])}function o(_,y){let S=s[_.id];S===void 0&&(m(_),S=l(_),s[_.id]=S,_.addEventListener("dispose",d));const R=y.program;i.updateUBOMapping(_,R);const E=e.render.frame;r[_.id]!==E&&(c(_),r[_.id]=E)}function l(_){const y=n.createBuffer(),S=_.__size,R=_.usage;return n.bindBuffer(n.UNIFORM_BUFFER,y),n.bufferData(n.UNIFORM_BUFFER,S,R),n.bindBuffer(n.UNIFORM_BUFFER,null),y}function c(_){const y=s[_.id],S=_.uniforms,R=_.__cache;n.bindBuffer(n.UNIFORM_BUFFER,y);for(let E=0,v=S.length;E<v;E++){const b=S[E];if(Array.isArray(b))for(let F=0,L=b.length;F<L;F++)f(b[F],E,F,R);else f(b,E,0,R)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function f(_,y,S,R){if(h(_,y,S,R)===!0){const E=_.__offset,v=_.value;if(Array.isArray(v)){let b=0;for(let F=0;F<v.length;F++){const L=v[F],C=x(L,!0);u(L,_.__data,b),b+=C.storage/Float32Array.BYTES_PER_ELEMENT}}else u(v,_.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,E,_.__data)}}function u(_,y,S){typeof _=="number"||typeof _=="boolean"?y[S]=_:_.isMatrix3?(y[S]=_.elements[0],y[S+1]=_.elements[1],y[S+2]=_.elements[2],y[S+3]=0,y[S+4]=_.elements[3],y[S+5]=_.elements[4],y[S+6]=_.elements[5],y[S+7]=0,y[S+8]=_.elements[6],y[S+9]=_.elements[7],y[S+10]=_.elements[8],y[S+11]=0):ArrayBuffer.isView(_)?y.set(_.subarray(0,y.length-S),S):_.toArray(y,S)}function h(_,y,S,R){const E=_.value,v=y+"_"+S;if(Array.isArray(E)){R[v]===void 0&&(R[v]=[]);const b=R[v];let F=!1;for(let L=0;L<E.length;L++)p(E[L],b,L)===!0&&(F=!0);return F}return p(E,R,v)}function p(_,y,S){if(y[S]===void 0)return typeof _=="number"||typeof _=="boolean"?y[S]=_:ArrayBuffer.isView(_)?y[S]=_.slice():y[S]=_.clone(),!0;{const R=y[S];if(typeof _=="number"||typeof _=="boolean"){if(R!==_)return y[S]=_,!0}else{if(ArrayBuffer.isView(_))return!0;if(R.equals(_)===!1)return R.copy(_),!0}}return!1}function m(_){const y=_.uniforms;let S=0;const R=16;for(let v=0,b=y.length;v<b;v++){const F=Array.isArray(y[v])?y[v]:[y[v]];for(let L=0,C=F.length;L<C;L++){const B=F[L],G=Array.isArray(B.value)?B.value:[B.value],D=Array.isArray(y[v])||Array.isArray(B.value);let I=S;for(let z=0,Q=G.length;z<Q;z++){const W=G[z],Y=x(W,D),te=S%R,se=te%Y.boundary,Z=te+se;S+=se,Z!==0&&R-Z<Y.storage&&(S+=R-Z),z===0&&(I=S),S+=Y.storage}const V=B.type==="int"?Int32Array:B.type==="uint"?Uint32Array:Float32Array;B.__data=new V((S-I)/Float32Array.BYTES_PER_ELEMENT),B.__offset=I}}const E=S%R;return E>0&&(S+=R-E),_.__size=S,_.__cache={},this}function x(_,y){const S={boundary:0,storage:0};return typeof _=="number"||typeof _=="boolean"?(S.boundary=4,S.storage=4):_.isVector2?(S.boundary=8,S.storage=8):_.isVector3||_.isColor?(S.boundary=16,S.storage=12):_.isVector4?(S.boundary=16,S.storage=16):_.isMatrix3?(S.boundary=16,S.storage=48):_.isMatrix4?(S.boundary=16,S.storage=64):_.isTexture?ut("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(_)?(S.boundary=16,S.storage=_.byteLength):ut("WebGLRenderer: Unsupported uniform value type.",_),y===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function d(_){const y=_.target;y.removeEventListener("dispose",d),n.deleteBuffer(s[y.id]),delete s[y.id],delete r[y.id]}function g(){for(const _ in s)n.deleteBuffer(s[_]);s={},r={}}return{bind:a,update:o,dispose:g}}const Xy=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]);let $i=null;function $y(){return $i===null&&($i=new pv(Xy,16,16,Zs,Hi),$i.name="DFG_LUT",$i.minFilter=ei,$i.magFilter=ei,$i.wrapS=os,$i.wrapT=os,$i.generateMipmaps=!1,$i.needsUpdate=!0),$i}class qy{constructor(e={}){const{canvas:t=A_(),context:i=null,depth:s=!0,stencil:r=!1,alpha:a=!1,antialias:o=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:f="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:h=!1,outputBufferType:p=ni}=e;this.isWebGLRenderer=!0;let m;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=i.getContextAttributes().alpha}else m=a;const x=p,d=new Set([Mc,Sc,xc]),g=new Set([ni,ki,ya,xr,_c,vc]),_=new Uint32Array(4),y=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]};let R=null,E=null;const v=[],b=[];let F=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=as,this.toneMappingExposure=1,this.transmissionResolutionScale=1;const L=this;let C=!1,B=null,G=null,D=null,I=null;this._outputColorSpace=mi;let V=0,z=0,Q=null,W=-1,Y=null;const te=new Wt,se=new Wt;let Z=null;const q=new yt(0);let he=0,ue=t.width,be=t.height,me=1,re=null,ve=null;const pe=new Wt(0,0,ue,be),Ge=new Wt(0,0,ue,be);let Re=!1;const Ve=new La,it=new Tu;let rt=!1,ye=!1;const He=new Xt,vt=new J,tt=new Wt,ct={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0};let at=!1;function ge(){return Q===null?me:1}let O=i;function le(A,X){return t.getContext(A,X)}let Be,$e,Me,ot,Fe,Ye,N,w,K,xe,de,Ae,Ce,ae,ce,Ee,H,fe,oe,Ne,Pe,De,nt;try{const A={alpha:!0,depth:s,stencil:r,antialias:o,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:f,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${nc}`),t.addEventListener("webglcontextlost",Je,!1),t.addEventListener("webglcontextrestored",dt,!1),t.addEventListener("webglcontextcreationerror",Oe,!1),O===null){const X="webgl2";if(O=le(X,A),O===null)throw le(X)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}ht()}catch(A){throw t.removeEventListener("webglcontextlost",Je,!1),t.removeEventListener("webglcontextrestored",dt,!1),t.removeEventListener("webglcontextcreationerror",Oe,!1),Lt("WebGLRenderer: "+A.message),A}function ht(){Be=new ZS(O),Be.init(),Pe=new Oy(O,Be),$e=new zS(O,Be,e,Pe),Me=new Uy(O,Be),$e.reversedDepthBuffer&&h&&Me.buffers.depth.setReversed(!0),G=O.createFramebuffer(),D=O.createFramebuffer(),I=O.createFramebuffer(),ot=new jS(O),Fe=new My,Ye=new Fy(O,Be,Me,Fe,$e,Pe,ot),N=new KS(L),w=new Uv(O),De=new OS(O,w),K=new JS(O,w,ot,De),xe=new tM(O,K,w,De,ot),fe=new eM(O,$e,Ye),ce=new kS(Fe),de=new Sy(L,N,Be,$e,De,ce),Ae=new Vy(L,Fe),Ce=new by,ae=new Cy(Be),H=new FS(L,N,Me,xe,m,l),Ee=new Iy(L,xe,$e),nt=new Wy(O,ot,$e,Me),oe=new BS(O,Be,ot),Ne=new QS(O,Be,ot),ot.programs=de.programs,L.capabilities=$e,L.extensions=Be,L.properties=Fe,L.renderLists=Ce,L.shadowMap=Ee,L.state=Me,L.info=ot}x!==ni&&(F=new iM(x,t.width,t.height,o,s,r));const Se=new Gy(L,O);this.xr=Se,this.getContext=function(){return O},this.getContextAttributes=function(){return O.getContextAttributes()},this.forceContextLoss=function(){const A=Be.get("WEBGL_lose_context");A&&A.loseContext()},this.forceContextRestore=function(){const A=Be.get("WEBGL_lose_context");A&&A.restoreContext()},this.getPixelRatio=function(){return me},this.setPixelRatio=function(A){A!==void 0&&(me=A,this.setSize(ue,be,!1))},this.getSize=function(A){return A.set(ue,be)},this.setSize=function(A,X,ie=!0){if(Se.isPresenting){ut("WebGLRenderer: Can't change size while VR device is presenting.");return}ue=A,be=X,t.width=Math.floor(A*me),t.height=Math.floor(X*me),ie===!0&&(t.style.width=A+"px",t.style.height=X+"px"),F!==null&&F.setSize(t.width,t.height),this.setViewport(0,0,A,X)},this.getDrawingBufferSize=function(A){return A.set(ue*me,be*me).floor()},this.setDrawingBufferSize=function(A,X,ie){ue=A,be=X,me=ie,t.width=Math.floor(A*ie),t.height=Math.floor(X*ie),this.setViewport(0,0,A,X)},this.setEffects=function(A){if(x===ni){Lt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(A){for(let X=0;X<A.length;X++)if(A[X].isOutputPass===!0){ut("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}F.setEffects(A||[])},this.getCurrentViewport=function(A){return A.copy(te)},this.getViewport=function(A){return A.copy(pe)},this.setViewport=function(A,X,ie,j){A.isVector4?pe.set(A.x,A.y,A.z,A.w):pe.set(A,X,ie,j),Me.viewport(te.copy(pe).multiplyScalar(ge()).round())},this.getScissor=function(A){return A.copy(Ge)},this.setScissor=function(A,X,ie,j){A.isVector4?Ge.set(A.x,A.y,A.z,A.w):Ge.set(A,X,ie,j),Me.scissor(se.copy(Ge).multiplyScalar(ge()).round())},this.getScissorTest=function(){return Re},this.setScissorTest=function(A){Me.setScissorTest(Re=A)},this.setOpaqueSort=function(A){re=A},this.setTransparentSort=function(A){ve=A},this.getClearColor=function(A){return A.copy(H.getClearColor())},this.setClearColor=function(){H.setClearColor(...arguments)},this.getClearAlpha=function(){return H.getClearAlpha()},this.setClearAlpha=function(){H.setClearAlpha(...arguments)},this.clear=function(A=!0,X=!0,ie=!0){let j=0;if(A){let ee=!1;if(Q!==null){const Ie=Q.texture.format;ee=d.has(Ie)}if(ee){const Ie=Q.texture.type,ke=g.has(Ie),Ue=H.getClearColor(),We=H.getClearAlpha(),et=Ue.r,pt=Ue.g,bt=Ue.b;ke?(_[0]=et,_[1]=pt,_[2]=bt,_[3]=We,O.clearBufferuiv(O.COLOR,0,_)):(y[0]=et,y[1]=pt,y[2]=bt,y[3]=We,O.clearBufferiv(O.COLOR,0,y))}else j|=O.COLOR_BUFFER_BIT}X&&(j|=O.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),ie&&(j|=O.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),j!==0&&O.clear(j)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(A){A.setRenderer(this),B=A},this.dispose=function(){t.removeEventListener("webglcontextlost",Je,!1),t.removeEventListener("webglcontextrestored",dt,!1),t.removeEventListener("webglcontextcreationerror",Oe,!1),H.dispose(),Ce.dispose(),ae.dispose(),Ye.dispose(),Fe.dispose(),N.dispose(),xe.dispose(),K.dispose(),De.dispose(),nt.dispose(),de.dispose(),Se.dispose(),Se.removeEventListener("sessionstart",Il),Se.removeEventListener("sessionend",Qi),vs.stop()};function Je(A){A.preventDefault(),wo("WebGLRenderer: Context Lost."),C=!0}function dt(){wo("WebGLRenderer: Context Restored."),C=!1;const A=ot.autoReset,X=Ee.enabled,ie=Ee.autoUpdate,j=Ee.needsUpdate,ee=Ee.type;ht(),ot.autoReset=A,Ee.enabled=X,Ee.autoUpdate=ie,Ee.needsUpdate=j,Ee.type=ee}function Oe(A){Lt("WebGLRenderer: A WebGL context could not be created. Reason: ",A.statusMessage)}function xt(A){const X=A.target;X.removeEventListener("dispose",xt),Kt(X)}function Kt(A){Yn(A),Fe.remove(A)}function Yn(A){const X=Fe.get(A).programs;X!==void 0&&(X.forEach(function(ie){de.releaseProgram(ie)}),A.isShaderMaterial&&de.releaseShaderCache(A))}this.renderBufferDirect=function(A,X,ie,j,ee,Ie){X===null&&(X=ct);const ke=ee.isMesh&&ee.matrixWorld.determinantAffine()<0,Ue=ja(A,X,ie,j,ee);Me.setMaterial(j,ke);let We=ie.index,et=1;if(j.wireframe===!0){if(We=K.getWireframeAttribute(ie),We===void 0)return;et=2}const pt=ie.drawRange,bt=ie.attributes.position;let Qe=pt.start*et,wt=(pt.start+pt.count)*et;Ie!==null&&(Qe=Math.max(Qe,Ie.start*et),wt=Math.min(wt,(Ie.start+Ie.count)*et)),We!==null?(Qe=Math.max(Qe,0),wt=Math.min(wt,We.count)):bt!=null&&(Qe=Math.max(Qe,0),wt=Math.min(wt,bt.count));const en=wt-Qe;if(en<0||en===1/0)return;De.setup(ee,j,Ue,ie,We);let Bt,zt=oe;if(We!==null&&(Bt=w.get(We),zt=Ne,zt.setIndex(Bt)),ee.isMesh)j.wireframe===!0?(Me.setLineWidth(j.wireframeLinewidth*ge()),zt.setMode(O.LINES)):zt.setMode(O.TRIANGLES);else if(ee.isLine){let wn=j.linewidth;wn===void 0&&(wn=1),Me.setLineWidth(wn*ge()),ee.isLineSegments?zt.setMode(O.LINES):ee.isLineLoop?zt.setMode(O.LINE_LOOP):zt.setMode(O.LINE_STRIP)}else ee.isPoints?zt.setMode(O.POINTS):ee.isSprite&&zt.setMode(O.TRIANGLES);if(ee.isBatchedMesh)if(Be.get("WEBGL_multi_draw"))zt.renderMultiDraw(ee._multiDrawStarts,ee._multiDrawCounts,ee._multiDrawCount);else{const wn=ee._multiDrawStarts,Ke=ee._multiDrawCounts,mn=ee._multiDrawCount,Rt=We?w.get(We).bytesPerElement:1,Ss=Fe.get(j).currentProgram.getUniforms();for(let gn=0;gn<mn;gn++)Ss.setValue(O,"_gl_DrawID",gn),zt.render(wn[gn]/Rt,Ke[gn])}else if(ee.isInstancedMesh)zt.renderInstances(Qe,en,ee.count);else if(ie.isInstancedBufferGeometry){const wn=ie._maxInstanceCount!==void 0?ie._maxInstanceCount:1/0,Ke=Math.min(ie.instanceCount,wn);zt.renderInstances(Qe,en,Ke)}else zt.render(Qe,en)};function Za(A,X,ie,j){B!==null&&A.isNodeMaterial&&B.setObject(j,A),rt===!0&&ce.setState(A,ie,!1),A.transparent===!0&&A.side===wi&&A.forceSinglePass===!1?(A.side=jn,A.needsUpdate=!0,ji(A,X,j),A.side=Ks,A.needsUpdate=!0,ji(A,X,j),A.side=wi):ji(A,X,j)}this.compile=function(A,X,ie=null){ie===null&&(ie=A),B!==null&&B.renderStart(A,X,ie),E=ae.get(ie),E.init(X),b.push(E),ie.traverseVisible(function(ee){ee.isLight&&ee.layers.test(X.layers)&&(E.pushLight(ee),ee.castShadow&&E.pushShadow(ee))}),A!==ie&&A.traverseVisible(function(ee){ee.isLight&&ee.layers.test(X.layers)&&(E.pushLight(ee),ee.castShadow&&E.pushShadow(ee))}),E.setupLights(),B!==null&&B.updateLights(E.state.lightsArray),ye=this.localClippingEnabled,rt=ce.init(this.clippingPlanes,ye),rt===!0&&ce.setGlobalState(this.clippingPlanes,X),B!==null&&Ee.render(E.state.shadowsArray,ie,X);const j=new Set;return A.traverse(function(ee){if(!(ee.isMesh||ee.isPoints||ee.isLine||ee.isSprite))return;const Ie=ee.material;if(Ie)if(Array.isArray(Ie))for(let ke=0;ke<Ie.length;ke++){const Ue=Ie[ke];Za(Ue,ie,X,ee),j.add(Ue)}else Za(Ie,ie,X,ee),j.add(Ie)}),E=b.pop(),B!==null&&B.renderEnd(),j},this.compileAsync=function(A,X,ie=null){const j=this.compile(A,X,ie);return new Promise(ee=>{function Ie(){if(j.forEach(function(ke){const We=Fe.get(ke).currentProgram;(We===void 0||We.isReady())&&j.delete(ke)}),j.size===0){ee(A);return}setTimeout(Ie,10)}Be.get("KHR_parallel_shader_compile")!==null?Ie():setTimeout(Ie,10)})};let jr=null;function Bf(A){jr&&jr(A)}function Il(){vs.stop()}function Qi(){vs.start()}const vs=new Vd;vs.setAnimationLoop(Bf),typeof self<"u"&&vs.setContext(self),this.setAnimationLoop=function(A){jr=A,Se.setAnimationLoop(A),A===null?vs.stop():vs.start()},Se.addEventListener("sessionstart",Il),Se.addEventListener("sessionend",Qi),this.render=function(A,X){if(X!==void 0&&X.isCamera!==!0){Lt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(C===!0)return;B!==null&&B.renderStart(A,X);const ie=Se.enabled===!0&&Se.isPresenting===!0,j=F!==null&&(Q===null||ie)&&F.begin(L,Q);if(A.matrixWorldAutoUpdate===!0&&A.updateMatrixWorld(),X.parent===null&&X.matrixWorldAutoUpdate===!0&&X.updateMatrixWorld(),Se.enabled===!0&&Se.isPresenting===!0&&(F===null||F.isCompositing()===!1)&&(Se.cameraAutoUpdate===!0&&Se.updateCamera(X),X=Se.getCamera()),A.isScene===!0&&A.onBeforeRender(L,A,X,Q),E=ae.get(A,b.length),E.init(X),E.state.textureUnits=Ye.getTextureUnits(),b.push(E),He.multiplyMatrices(X.projectionMatrix,X.matrixWorldInverse),X.isArrayCamera?it.setFromArrayCamera(X):Ve.setFromProjectionMatrix(He,Ei,X.reversedDepth),ye=this.localClippingEnabled,rt=ce.init(this.clippingPlanes,ye),R=Ce.get(A,v.length),R.init(),v.push(R),this.info.render.frame++,Se.enabled===!0&&Se.isPresenting===!0){const ke=L.xr.getDepthSensingMesh();ke!==null&&xs(ke,X,-1/0,L.sortObjects)}xs(A,X,0,L.sortObjects),R.finish(),B!==null&&B.updateLights(E.state.lightsArray),L.sortObjects===!0&&R.sort(re,ve),at=Se.enabled===!1||Se.isPresenting===!1||Se.hasDepthSensing()===!1,at&&H.addToRenderList(R,A),this.info.autoReset===!0&&this.info.reset(),rt===!0&&ce.beginShadows();const ee=E.state.shadowsArray;if(Ee.render(ee,A,X),rt===!0&&ce.endShadows(),(j&&F.hasRenderPass())===!1){const ke=R.opaque,Ue=R.transmissive;if(E.setupLights(),X.isArrayCamera){const We=X.cameras;if(Ue.length>0)for(let et=0,pt=We.length;et<pt;et++){const bt=We[et];Oi(ke,Ue,A,bt)}at&&H.render(A);for(let et=0,pt=We.length;et<pt;et++){const bt=We[et];Ja(R,A,bt,bt.viewport)}}else Ue.length>0&&Oi(ke,Ue,A,X),at&&H.render(A),Ja(R,A,X)}Q!==null&&z===0&&(Ye.updateMultisampleRenderTarget(Q),Ye.updateRenderTargetMipmap(Q)),j&&F.end(L),A.isScene===!0&&A.onAfterRender(L,A,X),De.resetDefaultState(),W=-1,Y=null,b.pop(),b.length>0?(E=b[b.length-1],Ye.setTextureUnits(E.state.textureUnits),rt===!0&&ce.setGlobalState(L.clippingPlanes,E.state.camera)):E=null,v.pop(),v.length>0?R=v[v.length-1]:R=null,B!==null&&B.renderEnd()};function xs(A,X,ie,j){if(A.visible===!1)return;if(A.layers.test(X.layers)){if(A.isGroup)ie=A.renderOrder;else if(A.isLOD)A.autoUpdate===!0&&A.update(X);else if(A.isLight)E.pushLight(A),A.castShadow&&E.pushShadow(A);else if(A.isSprite){const ke=X.isArrayCamera?it:Ve;if(!A.frustumCulled||A.intersectsFrustum(ke)){j&&tt.setFromMatrixPosition(A.matrixWorld).applyMatrix4(He);const Ue=xe.update(A),We=A.material;We.visible&&R.push(A,Ue,We,ie,tt.z,null,X)}}else if(A.isMesh||A.isLine||A.isPoints){const ke=X.isArrayCamera?it:Ve;if(!A.frustumCulled||A.intersectsFrustum(ke)){const Ue=xe.update(A),We=A.material;if(j&&(A.boundingSphere!==void 0?(A.boundingSphere===null&&A.computeBoundingSphere(),tt.copy(A.boundingSphere.center)):(Ue.boundingSphere===null&&Ue.computeBoundingSphere(),tt.copy(Ue.boundingSphere.center)),tt.applyMatrix4(A.matrixWorld).applyMatrix4(He)),Array.isArray(We)){const et=Ue.groups;for(let pt=0,bt=et.length;pt<bt;pt++){const Qe=et[pt],wt=We[Qe.materialIndex];wt&&wt.visible&&R.push(A,Ue,wt,ie,tt.z,Qe,X)}}else We.visible&&R.push(A,Ue,We,ie,tt.z,null,X)}}}const Ie=A.children;for(let ke=0,Ue=Ie.length;ke<Ue;ke++)xs(Ie[ke],X,ie,j)}function Ja(A,X,ie,j){const{opaque:ee,transmissive:Ie,transparent:ke}=A;E.setupLightsView(ie),rt===!0&&ce.setGlobalState(L.clippingPlanes,ie),j&&Me.viewport(te.copy(j)),ee.length>0&&nn(ee,X,ie),Ie.length>0&&nn(Ie,X,ie),ke.length>0&&nn(ke,X,ie),Me.buffers.depth.setTest(!0),Me.buffers.depth.setMask(!0),Me.buffers.color.setMask(!0),Me.setPolygonOffset(!1)}function Oi(A,X,ie,j){if((ie.isScene===!0?ie.overrideMaterial:null)!==null)return;if(E.state.transmissionRenderTarget[j.id]===void 0){const Qe=Be.has("EXT_color_buffer_half_float")||Be.has("EXT_color_buffer_float");E.state.transmissionRenderTarget[j.id]=new Wi(1,1,{generateMipmaps:!0,type:Qe?Hi:ni,minFilter:Es,samples:Math.max(4,$e.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Ct.workingColorSpace})}const Ie=E.state.transmissionRenderTarget[j.id],ke=j.viewport||te;Ie.setSize(ke.z*L.transmissionResolutionScale,ke.w*L.transmissionResolutionScale);const Ue=L.getRenderTarget(),We=L.getActiveCubeFace(),et=L.getActiveMipmapLevel();L.setRenderTarget(Ie),L.getClearColor(q),he=L.getClearAlpha(),he<1&&L.setClearColor(16777215,.5),L.clear(),at&&H.render(ie);const pt=L.toneMapping;L.toneMapping=as;const bt=j.viewport;if(j.viewport!==void 0&&(j.viewport=void 0),E.setupLightsView(j),rt===!0&&ce.setGlobalState(L.clippingPlanes,j),nn(A,ie,j),Ye.updateMultisampleRenderTarget(Ie),Ye.updateRenderTargetMipmap(Ie),Be.has("WEBGL_multisampled_render_to_texture")===!1){let Qe=!1;for(let wt=0,en=X.length;wt<en;wt++){const Bt=X[wt],{object:zt,geometry:wn,material:Ke,group:mn}=Bt;if(Ke.side===wi&&zt.layers.test(j.layers)){const Rt=Ke.side;Ke.side=jn,Ke.needsUpdate=!0,on(zt,ie,j,wn,Ke,mn),Ke.side=Rt,Ke.needsUpdate=!0,Qe=!0}}Qe===!0&&(Ye.updateMultisampleRenderTarget(Ie),Ye.updateRenderTargetMipmap(Ie))}L.setRenderTarget(Ue,We,et),L.setClearColor(q,he),bt!==void 0&&(j.viewport=bt),L.toneMapping=pt}function nn(A,X,ie){const j=X.isScene===!0?X.overrideMaterial:null;for(let ee=0,Ie=A.length;ee<Ie;ee++){const ke=A[ee],{object:Ue,geometry:We,group:et}=ke;let pt=ke.material;pt.allowOverride===!0&&j!==null&&(pt=j),Ue.layers.test(ie.layers)&&on(Ue,X,ie,We,pt,et)}}function on(A,X,ie,j,ee,Ie){B!==null&&ee.isNodeMaterial&&B.setObject(A,ee),A.onBeforeRender(L,X,ie,j,ee,Ie),A.modelViewMatrix.multiplyMatrices(ie.matrixWorldInverse,A.matrixWorld),A.normalMatrix.getNormalMatrix(A.modelViewMatrix),ee.onBeforeRender(L,X,ie,j,A,Ie),ee.transparent===!0&&ee.side===wi&&ee.forceSinglePass===!1?(ee.side=jn,ee.needsUpdate=!0,L.renderBufferDirect(ie,X,j,ee,A,Ie),ee.side=Ks,ee.needsUpdate=!0,L.renderBufferDirect(ie,X,j,ee,A,Ie),ee.side=wi):L.renderBufferDirect(ie,X,j,ee,A,Ie),A.onAfterRender(L,X,ie,j,ee,Ie)}function ln(A){let X=0;for(const ie of A)ie.texture!==null&&X++;return X}function ji(A,X,ie){X.isScene!==!0&&(X=ct);const j=Fe.get(A),ee=E.state.lights,Ie=E.state.shadowsArray,ke=ee.state.version,Ue=de.getParameters(A,ee.state,Ie,X,ie,E.state.lightProbeGridArray),We=de.getProgramCacheKey(Ue);let et=j.programs;j.environment=A.isMeshStandardMaterial||A.isMeshLambertMaterial||A.isMeshPhongMaterial?X.environment:null,j.fog=X.fog;const pt=A.isMeshStandardMaterial||A.isMeshLambertMaterial&&!A.envMap||A.isMeshPhongMaterial&&!A.envMap;j.envMap=N.get(A.envMap||j.environment,pt),j.envMapRotation=j.environment!==null&&A.envMap===null?X.environmentRotation:A.envMapRotation,et===void 0&&(A.addEventListener("dispose",xt),et=new Map,j.programs=et,j.programVariants=new Map);let bt=et.get(We);if(bt!==void 0){if(j.currentProgram===bt&&j.lightsStateVersion===ke)return Qa(A,Ue),bt}else Ue.uniforms=de.getUniforms(A),B!==null&&A.isNodeMaterial&&B.build(A,ie,Ue),A.onBeforeCompile(Ue,L),bt=de.acquireProgram(Ue,We),et.set(We,bt),j.uniforms=Ue.uniforms;const Qe=j.uniforms;return(!A.isShaderMaterial&&!A.isRawShaderMaterial||A.clipping===!0)&&(Qe.clippingPlanes=ce.uniform),Qa(A,Ue),j.needsLights=Vs(A),j.lightsStateVersion=ke,j.needsLights&&(Qe.ambientLightColor.value=ee.state.ambient,Qe.lightProbe.value=ee.state.probe,Qe.sunLights.value=ee.state.sun,Qe.sunLightShadows.value=ee.state.sunShadow,Qe.directionalLights.value=ee.state.directional,Qe.directionalLightShadows.value=ee.state.directionalShadow,Qe.spotLights.value=ee.state.spot,Qe.spotLightShadows.value=ee.state.spotShadow,Qe.rectAreaLights.value=ee.state.rectArea,Qe.ltc_1.value=ee.state.rectAreaLTC1,Qe.ltc_2.value=ee.state.rectAreaLTC2,Qe.pointLights.value=ee.state.point,Qe.pointLightShadows.value=ee.state.pointShadow,Qe.hemisphereLights.value=ee.state.hemi,Qe.sunShadowMatrix.value=ee.state.sunShadowMatrix,Qe.sunShadowCascade.value=ee.state.sunShadowCascade,Qe.directionalShadowMatrix.value=ee.state.directionalShadowMatrix,Qe.spotLightMatrix.value=ee.state.spotLightMatrix,Qe.spotLightMap.value=ee.state.spotLightMap,Qe.pointShadowMatrix.value=ee.state.pointShadowMatrix),j.numLightProbeGrids=ln(E.state.lightProbeGridArray),j.currentProgram=bt,j.uniformsList=null,bt}function ui(A,X,ie,j,ee){const Ie=Fe.get(A),ke=Ie.currentProgram.id+","+j+","+ee;let Ue=Ie.programVariants.get(ke);return Ue===void 0?(Ue=ji(A,X,ie),Ie.programVariants.set(ke,Ue)):(Ie.currentProgram=Ue,Ie.uniformsList=null,Ie.outputColorSpace=j,Ie.toneMapping=ee),Ue}function Hs(A){if(A.uniformsList===null){const X=A.currentProgram.getUniforms();A.uniformsList=il.seqWithValue(X.seq,A.uniforms)}return A.uniformsList}function Qa(A,X){const ie=Fe.get(A);ie.outputColorSpace=X.outputColorSpace,ie.batching=X.batching,ie.batchingColor=X.batchingColor,ie.instancing=X.instancing,ie.instancingColor=X.instancingColor,ie.instancingMorph=X.instancingMorph,ie.skinning=X.skinning,ie.morphTargets=X.morphTargets,ie.morphNormals=X.morphNormals,ie.morphColors=X.morphColors,ie.morphTargetsCount=X.morphTargetsCount,ie.numClippingPlanes=X.numClippingPlanes,ie.numIntersection=X.numClipIntersection,ie.vertexAlphas=X.vertexAlphas,ie.vertexTangents=X.vertexTangents,ie.toneMapping=X.toneMapping}function ja(A,X,ie,j,ee){X.isScene!==!0&&(X=ct),Ye.resetTextureUnits();const Ie=X.fog,ke=j.isMeshStandardMaterial||j.isMeshLambertMaterial||j.isMeshPhongMaterial?X.environment:null,Ue=Q===null?L.outputColorSpace:Q.isXRRenderTarget===!0?Q.texture.colorSpace:Ct.workingColorSpace,We=j.isMeshStandardMaterial||j.isMeshLambertMaterial&&!j.envMap||j.isMeshPhongMaterial&&!j.envMap,et=N.get(j.envMap||ke,We),pt=j.vertexColors===!0&&!!ie.attributes.color&&ie.attributes.color.itemSize===4,bt=!!ie.attributes.tangent&&(!!j.normalMap||j.anisotropy>0),Qe=!!ie.morphAttributes.position,wt=!!ie.morphAttributes.normal,en=!!ie.morphAttributes.color;let Bt=as;j.toneMapped&&(Q===null||Q.isXRRenderTarget===!0)&&(Bt=L.toneMapping);const zt=ie.morphAttributes.position||ie.morphAttributes.normal||ie.morphAttributes.color,wn=zt!==void 0?zt.length:0,Ke=Fe.get(j),mn=E.state.lights;if(rt===!0&&(ye===!0||A!==Y)){const kt=A===Y&&j.id===W;ce.setState(j,A,kt)}let Rt=!1,Ss=!1;j.version===Ke.__version?Ke.needsLights&&Ke.lightsStateVersion!==mn.state.version||ee.isBatchedMesh&&Ke.batching===!1||!ee.isBatchedMesh&&Ke.batching===!0||ee.isBatchedMesh&&Ke.batchingColor===!0&&ee._colorsTexture===null||ee.isBatchedMesh&&Ke.batchingColor===!1&&ee._colorsTexture!==null||ee.isInstancedMesh&&Ke.instancing===!1||!ee.isInstancedMesh&&Ke.instancing===!0||ee.isSkinnedMesh&&Ke.skinning===!1||!ee.isSkinnedMesh&&Ke.skinning===!0||ee.isInstancedMesh&&Ke.instancingColor===!0&&ee.instanceColor===null||ee.isInstancedMesh&&Ke.instancingColor===!1&&ee.instanceColor!==null||ee.isInstancedMesh&&Ke.instancingMorph===!0&&ee.morphTexture===null||ee.isInstancedMesh&&Ke.instancingMorph===!1&&ee.morphTexture!==null||Ke.envMap!==et||j.fog===!0&&Ke.fog!==Ie||Ke.numClippingPlanes!==void 0&&(Ke.numClippingPlanes!==ce.numPlanes||Ke.numIntersection!==ce.numIntersection)||Ke.vertexAlphas!==pt||Ke.vertexTangents!==bt||Ke.morphTargets!==Qe||Ke.morphNormals!==wt||Ke.morphColors!==en||Ke.morphTargetsCount!==wn||Ke.numLightProbeGrids!==ln(E.state.lightProbeGridArray)?Rt=!0:(Ke.outputColorSpace!==Ue||Ke.toneMapping!==Bt)&&(Ss=!0):(Rt=!0,Ke.__version=j.version);let gn=Ke.currentProgram;(Rt===!0||Ss===!0)&&(gn=Ss===!0?ui(j,X,ee,Ue,Bt):ji(j,X,ee),B&&j.isNodeMaterial&&B.onUpdateProgram(j,gn,Ke));let na=!1,es=!1,Ms=!1;const Mt=gn.getUniforms(),sn=Ke.uniforms;if(Me.useProgram(gn.program)&&(na=!0,es=!0,Ms=!0),j.id!==W&&(W=j.id,es=!0),na||Y!==A){Me.buffers.depth.getReversed()&&A.reversedDepth!==!0&&(A._reversedDepth=!0,A.updateProjectionMatrix()),Mt.setValue(O,"projectionMatrix",A.projectionMatrix),Mt.setValue(O,"viewMatrix",A.matrixWorldInverse);const _n=Mt.map.cameraPosition;_n!==void 0&&_n.setValue(O,vt.setFromMatrixPosition(A.matrixWorld)),$e.logarithmicDepthBuffer&&Mt.setValue(O,"logDepthBufFC",2/(Math.log(A.far+1)/Math.LN2)),(j.isMeshPhongMaterial||j.isMeshToonMaterial||j.isMeshLambertMaterial||j.isMeshBasicMaterial||j.isMeshStandardMaterial||j.isShaderMaterial)&&Mt.setValue(O,"isOrthographic",A.isOrthographicCamera===!0),Y!==A&&(Y=A,es=!0,Ms=!0)}if(Ke.needsLights&&(mn.state.sunShadowMap.length>0&&Mt.setValue(O,"sunShadowMap",mn.state.sunShadowMap,Ye),mn.state.directionalShadowMap.length>0&&Mt.setValue(O,"directionalShadowMap",mn.state.directionalShadowMap,Ye),mn.state.spotShadowMap.length>0&&Mt.setValue(O,"spotShadowMap",mn.state.spotShadowMap,Ye),mn.state.pointShadowMap.length>0&&Mt.setValue(O,"pointShadowMap",mn.state.pointShadowMap,Ye)),ee.isSkinnedMesh){Mt.setOptional(O,ee,"bindMatrix"),Mt.setOptional(O,ee,"bindMatrixInverse");const kt=ee.skeleton;kt&&(kt.boneTexture===null&&kt.computeBoneTexture(),Mt.setValue(O,"boneTexture",kt.boneTexture,Ye))}ee.isBatchedMesh&&(Mt.setOptional(O,ee,"batchingTexture"),Mt.setValue(O,"batchingTexture",ee._matricesTexture,Ye),Mt.setOptional(O,ee,"batchingIdTexture"),Mt.setValue(O,"batchingIdTexture",ee._indirectTexture,Ye),Mt.setOptional(O,ee,"batchingColorTexture"),ee._colorsTexture!==null&&Mt.setValue(O,"batchingColorTexture",ee._colorsTexture,Ye));const Kn=ie.morphAttributes;if((Kn.position!==void 0||Kn.normal!==void 0||Kn.color!==void 0)&&fe.update(ee,ie,gn),(es||Ke.receiveShadow!==ee.receiveShadow)&&(Ke.receiveShadow=ee.receiveShadow,Mt.setValue(O,"receiveShadow",ee.receiveShadow)),(j.isMeshStandardMaterial||j.isMeshLambertMaterial||j.isMeshPhongMaterial)&&j.envMap===null&&X.environment!==null&&(sn.envMapIntensity.value=X.environmentIntensity),sn.dfgLUT!==void 0&&(sn.dfgLUT.value=$y()),es){if(Mt.setValue(O,"toneMappingExposure",L.toneMappingExposure),Ke.needsLights&&ea(sn,Ms),Ie&&j.fog===!0&&Ae.refreshFogUniforms(sn,Ie),Ae.refreshMaterialUniforms(sn,j,me,be,E.state.transmissionRenderTarget[A.id]),Ke.needsLights&&Ke.numLightProbeGrids>0){const kt=S;let _n=0;for(const Hn of E.state.lightProbeGridArray)Hn.texture!==null&&(kt.textures[_n]=Hn.texture,kt.min[_n]=Hn.boundingBox.min,kt.max[_n]=Hn.boundingBox.max,kt.resolution[_n]=Hn.resolution,_n++);for(const Hn in kt)kt[Hn].length=_n;sn.probesSH.value=kt.textures,sn.probesMin.value=kt.min,sn.probesMax.value=kt.max,sn.probesResolution.value=kt.resolution}il.upload(O,Hs(Ke),sn,Ye)}if(j.isShaderMaterial&&j.uniformsNeedUpdate===!0&&(il.upload(O,Hs(Ke),sn,Ye),j.uniformsNeedUpdate=!1),j.isSpriteMaterial&&Mt.setValue(O,"center",ee.center),Mt.setValue(O,"modelViewMatrix",ee.modelViewMatrix),Mt.setValue(O,"normalMatrix",ee.normalMatrix),Mt.setValue(O,"modelMatrix",ee.matrixWorld),j.uniformsGroups!==void 0){const kt=j.uniformsGroups;for(let _n=0,Hn=kt.length;_n<Hn;_n++){const Ul=kt[_n];nt.update(Ul,gn),nt.bind(Ul,gn)}}return gn}function ea(A,X){A.ambientLightColor.needsUpdate=X,A.lightProbe.needsUpdate=X,A.sunLights.needsUpdate=X,A.sunLightShadows.needsUpdate=X,A.directionalLights.needsUpdate=X,A.directionalLightShadows.needsUpdate=X,A.pointLights.needsUpdate=X,A.pointLightShadows.needsUpdate=X,A.spotLights.needsUpdate=X,A.spotLightShadows.needsUpdate=X,A.rectAreaLights.needsUpdate=X,A.hemisphereLights.needsUpdate=X}function Vs(A){return A.isMeshLambertMaterial||A.isMeshToonMaterial||A.isMeshPhongMaterial||A.isMeshStandardMaterial||A.isShadowMaterial||A.isShaderMaterial&&A.lights===!0}this.getActiveCubeFace=function(){return V},this.getActiveMipmapLevel=function(){return z},this.getRenderTarget=function(){return Q},this.setRenderTargetTextures=function(A,X,ie){const j=Fe.get(A);j.__autoAllocateDepthBuffer=A.resolveDepthBuffer===!1,j.__autoAllocateDepthBuffer===!1&&(j.__useRenderToTexture=!1),Fe.get(A.texture).__webglTexture=X,Fe.get(A.depthTexture).__webglTexture=j.__autoAllocateDepthBuffer?void 0:ie,j.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(A,X){const ie=Fe.get(A);ie.__webglFramebuffer=X,ie.__useDefaultFramebuffer=X===void 0},this.setRenderTarget=function(A,X=0,ie=0){Q=A,V=X,z=ie;let j=null,ee=!1,Ie=!1;if(A){const Ue=Fe.get(A);if(Ue.__useDefaultFramebuffer!==void 0){Me.bindFramebuffer(O.FRAMEBUFFER,Ue.__webglFramebuffer),te.copy(A.viewport),se.copy(A.scissor),Z=A.scissorTest,Me.viewport(te),Me.scissor(se),Me.setScissorTest(Z),W=-1;return}else if(Ue.__webglFramebuffer===void 0)Ye.setupRenderTarget(A);else if(Ue.__hasExternalTextures)Ye.rebindTextures(A,Fe.get(A.texture).__webglTexture,Fe.get(A.depthTexture).__webglTexture);else if(A.depthBuffer){const pt=A.depthTexture;if(Ue.__boundDepthTexture!==pt){if(pt!==null&&Fe.has(pt)&&(A.width!==pt.image.width||A.height!==pt.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ye.setupDepthRenderbuffer(A)}}const We=A.texture;(We.isData3DTexture||We.isDataArrayTexture||We.isCompressedArrayTexture)&&(Ie=!0);const et=Fe.get(A).__webglFramebuffer;A.isWebGLCubeRenderTarget?(Array.isArray(et[X])?j=et[X][ie]:j=et[X],ee=!0):A.samples>0&&Ye.useMultisampledRTT(A)===!1?j=Fe.get(A).__webglMultisampledFramebuffer:Array.isArray(et)?j=et[ie]:j=et,te.copy(A.viewport),se.copy(A.scissor),Z=A.scissorTest}else te.copy(pe).multiplyScalar(me).floor(),se.copy(Ge).multiplyScalar(me).floor(),Z=Re;if(ie!==0&&(j=G),Me.bindFramebuffer(O.FRAMEBUFFER,j)&&Me.drawBuffers(A,j),Me.viewport(te),Me.scissor(se),Me.setScissorTest(Z),ee){const Ue=Fe.get(A.texture);O.framebufferTexture2D(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_CUBE_MAP_POSITIVE_X+X,Ue.__webglTexture,ie)}else if(Ie){const Ue=X;for(let We=0;We<A.textures.length;We++){const et=Fe.get(A.textures[We]);O.framebufferTextureLayer(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0+We,et.__webglTexture,ie,Ue)}}else if(A!==null&&ie!==0){const Ue=Fe.get(A.texture);O.framebufferTexture2D(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,Ue.__webglTexture,ie)}W=-1};function ta(A){const X=Fe.get(A);return(X.__readFormat!==A.format||X.__readType!==A.type)&&(X.__readFormat=A.format,X.__readType=A.type,X.__formatReadable=$e.textureFormatReadable(A.format),X.__typeReadable=$e.textureTypeReadable(A.type)),X}this.readRenderTargetPixels=function(A,X,ie,j,ee,Ie,ke,Ue=0){if(!(A&&A.isWebGLRenderTarget)){Lt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let We=Fe.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&ke!==void 0&&(We=We[ke],Array.isArray(We)&&(We=We[0])),We){Me.bindFramebuffer(O.FRAMEBUFFER,We);try{const et=A.textures[Ue],pt=et.format,bt=et.type;A.textures.length>1&&O.readBuffer(O.COLOR_ATTACHMENT0+Ue);const Qe=ta(et);if(Qe.__formatReadable===!1){Lt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Qe.__typeReadable===!1){Lt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}X>=0&&X<=A.width-j&&ie>=0&&ie<=A.height-ee&&O.readPixels(X,ie,j,ee,Pe.convert(pt),Pe.convert(bt),Ie)}finally{const et=Q!==null?Fe.get(Q).__webglFramebuffer:null;Me.bindFramebuffer(O.FRAMEBUFFER,et)}}},this.readRenderTargetPixelsAsync=async function(A,X,ie,j,ee,Ie,ke,Ue=0){if(!(A&&A.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let We=Fe.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&ke!==void 0&&(We=We[ke],Array.isArray(We)&&(We=We[0])),We)if(X>=0&&X<=A.width-j&&ie>=0&&ie<=A.height-ee){Me.bindFramebuffer(O.FRAMEBUFFER,We);const et=A.textures[Ue],pt=et.format,bt=et.type;A.textures.length>1&&O.readBuffer(O.COLOR_ATTACHMENT0+Ue);const Qe=ta(et);if(Qe.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Qe.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");const wt=O.createBuffer();O.bindBuffer(O.PIXEL_PACK_BUFFER,wt),O.bufferData(O.PIXEL_PACK_BUFFER,Ie.byteLength,O.STREAM_READ),O.readPixels(X,ie,j,ee,Pe.convert(pt),Pe.convert(bt),0),O.bindBuffer(O.PIXEL_PACK_BUFFER,null);const en=Q!==null?Fe.get(Q).__webglFramebuffer:null;Me.bindFramebuffer(O.FRAMEBUFFER,en);const Bt=O.fenceSync(O.SYNC_GPU_COMMANDS_COMPLETE,0);return O.flush(),await R_(O,Bt,4),O.bindBuffer(O.PIXEL_PACK_BUFFER,wt),O.getBufferSubData(O.PIXEL_PACK_BUFFER,0,Ie),O.bindBuffer(O.PIXEL_PACK_BUFFER,null),O.deleteBuffer(wt),O.deleteSync(Bt),Ie}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(A,X=null,ie=0){const j=Math.pow(2,-ie),ee=Math.floor(A.image.width*j),Ie=Math.floor(A.image.height*j),ke=X!==null?X.x:0,Ue=X!==null?X.y:0;Ye.setTexture2D(A,0),O.copyTexSubImage2D(O.TEXTURE_2D,ie,0,0,ke,Ue,ee,Ie),Me.unbindTexture()},this.copyTextureToTexture=function(A,X,ie=null,j=null,ee=0,Ie=0){let ke,Ue,We,et,pt,bt,Qe,wt,en;const Bt=A.isCompressedTexture?A.mipmaps[Ie]:A.image;if(ie!==null)ke=ie.max.x-ie.min.x,Ue=ie.max.y-ie.min.y,We=ie.isBox3?ie.max.z-ie.min.z:1,et=ie.min.x,pt=ie.min.y,bt=ie.isBox3?ie.min.z:0;else{const Mt=Math.pow(2,-ee);ke=Math.floor(Bt.width*Mt),Ue=Math.floor(Bt.height*Mt),A.isDataArrayTexture?We=Bt.depth:A.isData3DTexture?We=Math.floor(Bt.depth*Mt):We=1,et=0,pt=0,bt=0}j!==null?(Qe=j.x,wt=j.y,en=j.z):(Qe=0,wt=0,en=0);const zt=Pe.convert(X.format),wn=Pe.convert(X.type);let Ke;X.isData3DTexture?(Ye.setTexture3D(X,0),Ke=O.TEXTURE_3D):X.isDataArrayTexture||X.isCompressedArrayTexture?(Ye.setTexture2DArray(X,0),Ke=O.TEXTURE_2D_ARRAY):(Ye.setTexture2D(X,0),Ke=O.TEXTURE_2D),Me.activeTexture(O.TEXTURE0),Me.pixelStorei(O.UNPACK_FLIP_Y_WEBGL,X.flipY),Me.pixelStorei(O.UNPACK_PREMULTIPLY_ALPHA_WEBGL,X.premultiplyAlpha),Me.pixelStorei(O.UNPACK_ALIGNMENT,X.unpackAlignment);const mn=Me.getParameter(O.UNPACK_ROW_LENGTH),Rt=Me.getParameter(O.UNPACK_IMAGE_HEIGHT),Ss=Me.getParameter(O.UNPACK_SKIP_PIXELS),gn=Me.getParameter(O.UNPACK_SKIP_ROWS),na=Me.getParameter(O.UNPACK_SKIP_IMAGES);Me.pixelStorei(O.UNPACK_ROW_LENGTH,Bt.width),Me.pixelStorei(O.UNPACK_IMAGE_HEIGHT,Bt.height),Me.pixelStorei(O.UNPACK_SKIP_PIXELS,et),Me.pixelStorei(O.UNPACK_SKIP_ROWS,pt),Me.pixelStorei(O.UNPACK_SKIP_IMAGES,bt);const es=A.isDataArrayTexture||A.isData3DTexture,Ms=X.isDataArrayTexture||X.isData3DTexture;if(A.isDepthTexture){const Mt=Fe.get(A),sn=Fe.get(X),Kn=Fe.get(Mt.__renderTarget),kt=Fe.get(sn.__renderTarget);Me.bindFramebuffer(O.READ_FRAMEBUFFER,Kn.__webglFramebuffer),Me.bindFramebuffer(O.DRAW_FRAMEBUFFER,kt.__webglFramebuffer);for(let _n=0;_n<We;_n++)es&&(O.framebufferTextureLayer(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,Fe.get(A).__webglTexture,ee,bt+_n),O.framebufferTextureLayer(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,Fe.get(X).__webglTexture,Ie,en+_n)),O.blitFramebuffer(et,pt,et+ke,pt+Ue,Qe,wt,Qe+ke,wt+Ue,O.DEPTH_BUFFER_BIT,O.NEAREST);Me.bindFramebuffer(O.READ_FRAMEBUFFER,null),Me.bindFramebuffer(O.DRAW_FRAMEBUFFER,null)}else if(ee!==0||A.isRenderTargetTexture||Fe.has(A)){const Mt=Fe.get(A),sn=Fe.get(X);Me.bindFramebuffer(O.READ_FRAMEBUFFER,D),Me.bindFramebuffer(O.DRAW_FRAMEBUFFER,I);for(let Kn=0;Kn<We;Kn++)es?O.framebufferTextureLayer(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,Mt.__webglTexture,ee,bt+Kn):O.framebufferTexture2D(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,Mt.__webglTexture,ee),Ms?O.framebufferTextureLayer(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,sn.__webglTexture,Ie,en+Kn):O.framebufferTexture2D(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,sn.__webglTexture,Ie),ee!==0?O.blitFramebuffer(et,pt,et+ke,pt+Ue,Qe,wt,Qe+ke,wt+Ue,O.COLOR_BUFFER_BIT,O.NEAREST):Ms?O.copyTexSubImage3D(Ke,Ie,Qe,wt,en+Kn,et,pt,ke,Ue):O.copyTexSubImage2D(Ke,Ie,Qe,wt,et,pt,ke,Ue);Me.bindFramebuffer(O.READ_FRAMEBUFFER,null),Me.bindFramebuffer(O.DRAW_FRAMEBUFFER,null)}else Ms?A.isDataTexture||A.isData3DTexture?O.texSubImage3D(Ke,Ie,Qe,wt,en,ke,Ue,We,zt,wn,Bt.data):X.isCompressedArrayTexture?O.compressedTexSubImage3D(Ke,Ie,Qe,wt,en,ke,Ue,We,zt,Bt.data):O.texSubImage3D(Ke,Ie,Qe,wt,en,ke,Ue,We,zt,wn,Bt):A.isDataTexture?O.texSubImage2D(O.TEXTURE_2D,Ie,Qe,wt,ke,Ue,zt,wn,Bt.data):A.isCompressedTexture?O.compressedTexSubImage2D(O.TEXTURE_2D,Ie,Qe,wt,Bt.width,Bt.height,zt,Bt.data):O.texSubImage2D(O.TEXTURE_2D,Ie,Qe,wt,ke,Ue,zt,wn,Bt);Me.pixelStorei(O.UNPACK_ROW_LENGTH,mn),Me.pixelStorei(O.UNPACK_IMAGE_HEIGHT,Rt),Me.pixelStorei(O.UNPACK_SKIP_PIXELS,Ss),Me.pixelStorei(O.UNPACK_SKIP_ROWS,gn),Me.pixelStorei(O.UNPACK_SKIP_IMAGES,na),Ie===0&&X.generateMipmaps===!0&&X.mipmapsAutoUpdate===!0&&O.generateMipmap(Ke),Me.unbindTexture()},this.initRenderTarget=function(A){Fe.get(A).__webglFramebuffer===void 0&&Ye.setupRenderTarget(A)},this.initTexture=function(A){A.isCubeTexture?Ye.setTextureCube(A,0):A.isData3DTexture?Ye.setTexture3D(A,0):A.isDataArrayTexture||A.isCompressedArrayTexture?Ye.setTexture2DArray(A,0):Ye.setTexture2D(A,0),Me.unbindTexture()},this.resetState=function(){V=0,z=0,Q=null,Me.reset(),De.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Ei}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;const t=this.getContext();t.drawingBufferColorSpace=Ct._getDrawingBufferColorSpace(e),t.unpackColorSpace=Ct._getUnpackColorSpace()}}const Mp=new Ns,rl=new J;class yp extends Rv{constructor(){super(),this.isLineSegmentsGeometry=!0,this.type="LineSegmentsGeometry";const e=[-1,2,0,1,2,0,-1,1,0,1,1,0,-1,0,0,1,0,0,-1,-1,0,1,-1,0],t=[-1,2,1,2,-1,1,1,1,-1,-1,1,-1,-1,-2,1,-2],i=[0,2,1,2,3,1,2,4,3,4,5,3,4,6,5,6,7,5];this.setIndex(i),this.setAttribute("position",new fn(e,3)),this.setAttribute("uv",new fn(t,2))}applyMatrix4(e){const t=this.attributes.instanceStart,i=this.attributes.instanceEnd;return t!==void 0&&(t.applyMatrix4(e),i.applyMatrix4(e),t.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this}setPositions(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const i=new Iu(t,6,1);return this.setAttribute("instanceStart",new Fs(i,3,0)),this.setAttribute("instanceEnd",new Fs(i,3,3)),this.instanceCount=this.attributes.instanceStart.count,this.computeBoundingBox(),this.computeBoundingSphere(),this}setColors(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const i=new Iu(t,6,1);return this.setAttribute("instanceColorStart",new Fs(i,3,0)),this.setAttribute("instanceColorEnd",new Fs(i,3,3)),this}fromWireframeGeometry(e){return this.setPositions(e.attributes.position.array),this}fromEdgesGeometry(e){return this.setPositions(e.attributes.position.array),this}fromMesh(e){return this.fromWireframeGeometry(new _v(e.geometry)),this}fromLineSegments(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Ns);const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;e!==void 0&&t!==void 0&&(this.boundingBox.setFromBufferAttribute(e),Mp.setFromBufferAttribute(t),this.boundingBox.union(Mp))}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Lr),this.boundingBox===null&&this.computeBoundingBox();const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;if(e!==void 0&&t!==void 0){const i=this.boundingSphere.center;this.boundingBox.getCenter(i);let s=0;for(let r=0,a=e.count;r<a;r++)rl.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(rl)),rl.fromBufferAttribute(t,r),s=Math.max(s,i.distanceToSquared(rl));this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&console.error("THREE.LineSegmentsGeometry.computeBoundingSphere(): Computed radius is NaN. The instanced position data is likely to have NaN values.",this)}}toJSON(){}}ze.line={worldUnits:{value:1},linewidth:{value:1},resolution:{value:new Et},dashOffset:{value:0},dashScale:{value:1},dashSize:{value:1},gapSize:{value:1}},ti.line={uniforms:Lu.merge([ze.common,ze.fog,ze.line]),vertexShader:`
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
		`};class Gu extends Bs{constructor(e){super({type:"LineMaterial",uniforms:Lu.clone(ti.line.uniforms),vertexShader:ti.line.vertexShader,fragmentShader:ti.line.fragmentShader,clipping:!0}),this.isLineMaterial=!0,this.setValues(e)}get color(){return this.uniforms.diffuse.value}set color(e){this.uniforms.diffuse.value=e}get worldUnits(){return"WORLD_UNITS"in this.defines}set worldUnits(e){e===!0!==this.worldUnits&&(this.needsUpdate=!0),e===!0?this.defines.WORLD_UNITS="":delete this.defines.WORLD_UNITS}get linewidth(){return this.uniforms.linewidth.value}set linewidth(e){this.uniforms.linewidth&&(this.uniforms.linewidth.value=e)}get dashed(){return"USE_DASH"in this.defines}set dashed(e){e===!0!==this.dashed&&(this.needsUpdate=!0),e===!0?this.defines.USE_DASH="":delete this.defines.USE_DASH}get dashScale(){return this.uniforms.dashScale.value}set dashScale(e){this.uniforms.dashScale.value=e}get dashSize(){return this.uniforms.dashSize.value}set dashSize(e){this.uniforms.dashSize.value=e}get dashOffset(){return this.uniforms.dashOffset.value}set dashOffset(e){this.uniforms.dashOffset.value=e}get gapSize(){return this.uniforms.gapSize.value}set gapSize(e){this.uniforms.gapSize.value=e}get opacity(){return this.uniforms.opacity.value}set opacity(e){this.uniforms&&(this.uniforms.opacity.value=e)}get resolution(){return this.uniforms.resolution.value}set resolution(e){this.uniforms.resolution.value.copy(e)}get alphaToCoverage(){return"USE_ALPHA_TO_COVERAGE"in this.defines}set alphaToCoverage(e){this.defines&&(e===!0!==this.alphaToCoverage&&(this.needsUpdate=!0),e===!0?this.defines.USE_ALPHA_TO_COVERAGE="":delete this.defines.USE_ALPHA_TO_COVERAGE)}}const Hu=new Wt,bp=new J,wp=new J,Nn=new Wt,In=new Wt,qi=new Wt,Vu=new J,Wu=new Xt,Un=new Nv,Ep=new J,al=new Ns,ol=new Lr,Yi=new Wt;let Ki,nr;function Tp(n,e,t){return Yi.set(0,0,-e,1).applyMatrix4(n.projectionMatrix),Yi.multiplyScalar(1/Yi.w),Yi.x=nr/t.width,Yi.y=nr/t.height,Yi.applyMatrix4(n.projectionMatrixInverse),Yi.multiplyScalar(1/Yi.w),Math.abs(Math.max(Yi.x,Yi.y))}function Yy(n,e){const t=n.matrixWorld,i=n.geometry,s=i.attributes.instanceStart,r=i.attributes.instanceEnd,a=Math.min(i.instanceCount,s.count);for(let o=0,l=a;o<l;o++){Un.start.fromBufferAttribute(s,o),Un.end.fromBufferAttribute(r,o),Un.applyMatrix4(t);const c=new J,f=new J;Ki.distanceSqToSegment(Un.start,Un.end,f,c),f.distanceTo(c)<nr*.5&&e.push({point:f,pointOnLine:c,distance:Ki.origin.distanceTo(f),object:n,face:null,faceIndex:o,uv:null,uv1:null})}}function Ky(n,e,t){const i=e.projectionMatrix,r=n.material.resolution,a=n.matrixWorld,o=n.geometry,l=o.attributes.instanceStart,c=o.attributes.instanceEnd,f=Math.min(o.instanceCount,l.count),u=-e.near;Ki.at(1,qi),qi.w=1,qi.applyMatrix4(e.matrixWorldInverse),qi.applyMatrix4(i),qi.multiplyScalar(1/qi.w),qi.x*=r.x/2,qi.y*=r.y/2,qi.z=0,Vu.copy(qi),Wu.multiplyMatrices(e.matrixWorldInverse,a);for(let h=0,p=f;h<p;h++){if(Nn.fromBufferAttribute(l,h),In.fromBufferAttribute(c,h),Nn.w=1,In.w=1,Nn.applyMatrix4(Wu),In.applyMatrix4(Wu),Nn.z>u&&In.z>u)continue;if(Nn.z>u){const y=Nn.z-In.z,S=(Nn.z-u)/y;Nn.lerp(In,S)}else if(In.z>u){const y=In.z-Nn.z,S=(In.z-u)/y;In.lerp(Nn,S)}Nn.applyMatrix4(i),In.applyMatrix4(i),Nn.multiplyScalar(1/Nn.w),In.multiplyScalar(1/In.w),Nn.x*=r.x/2,Nn.y*=r.y/2,In.x*=r.x/2,In.y*=r.y/2,Un.start.copy(Nn),Un.start.z=0,Un.end.copy(In),Un.end.z=0;const x=Un.closestPointToPointParameter(Vu,!0);Un.at(x,Ep);const d=X_.lerp(Nn.z,In.z,x),g=d>=-1&&d<=1,_=Vu.distanceTo(Ep)<nr*.5;if(g&&_){Un.start.fromBufferAttribute(l,h),Un.end.fromBufferAttribute(c,h),Un.start.applyMatrix4(a),Un.end.applyMatrix4(a);const y=new J,S=new J;Ki.distanceSqToSegment(Un.start,Un.end,S,y),t.push({point:S,pointOnLine:y,distance:Ki.origin.distanceTo(S),object:n,face:null,faceIndex:h,uv:null,uv1:null})}}}class Zy extends Pi{constructor(e=new yp,t=new Gu({color:Math.random()*16777215})){super(e,t),this.isLineSegments2=!0,this.type="LineSegments2"}computeLineDistances(){const e=this.geometry,t=e.attributes.instanceStart,i=e.attributes.instanceEnd,s=new Float32Array(2*t.count);for(let a=0,o=0,l=t.count;a<l;a++,o+=2)bp.fromBufferAttribute(t,a),wp.fromBufferAttribute(i,a),s[o]=o===0?0:s[o-1],s[o+1]=s[o]+bp.distanceTo(wp);const r=new Iu(s,2,1);return e.setAttribute("instanceDistanceStart",new Fs(r,1,0)),e.setAttribute("instanceDistanceEnd",new Fs(r,1,1)),this}raycast(e,t){const i=this.material.worldUnits,s=e.camera;if(s===null&&!i&&console.error('LineSegments2: "Raycaster.camera" needs to be set in order to raycast against LineSegments2 while worldUnits is set to false.'),i===!1&&(this.material.resolution.x===0||this.material.resolution.y===0))return;const r=e.params.Line2!==void 0&&e.params.Line2.threshold||0;Ki=e.ray;const a=this.matrixWorld,o=this.geometry,l=this.material;nr=l.linewidth+r,o.boundingSphere===null&&o.computeBoundingSphere(),ol.copy(o.boundingSphere).applyMatrix4(a);let c;if(i)c=nr*.5;else{const u=Math.max(s.near,ol.distanceToPoint(Ki.origin));c=Tp(s,u,l.resolution)}if(ol.radius+=c,Ki.intersectsSphere(ol)===!1)return;o.boundingBox===null&&o.computeBoundingBox(),al.copy(o.boundingBox).applyMatrix4(a);let f;if(i)f=nr*.5;else{const u=Math.max(s.near,al.distanceToPoint(Ki.origin));f=Tp(s,u,l.resolution)}al.expandByScalar(f),Ki.intersectsBox(al)!==!1&&(i?Yy(this,t):Ky(this,s,t))}onBeforeRender(e){const t=this.material.uniforms;t&&t.resolution&&(e.getViewport(Hu),this.material.uniforms.resolution.value.set(Hu.z,Hu.w))}}class Ap extends yp{constructor(){super(),this.isLineGeometry=!0,this.type="LineGeometry"}setPositions(e){const t=e.length-3,i=new Float32Array(2*t);for(let s=0;s<t;s+=3)i[2*s]=e[s],i[2*s+1]=e[s+1],i[2*s+2]=e[s+2],i[2*s+3]=e[s+3],i[2*s+4]=e[s+4],i[2*s+5]=e[s+5];return super.setPositions(i),this}setColors(e){const t=e.length-3,i=new Float32Array(2*t);for(let s=0;s<t;s+=3)i[2*s]=e[s],i[2*s+1]=e[s+1],i[2*s+2]=e[s+2],i[2*s+3]=e[s+3],i[2*s+4]=e[s+4],i[2*s+5]=e[s+5];return super.setColors(i),this}setFromPoints(e){const t=e.length-1,i=new Float32Array(6*t);for(let s=0;s<t;s++)i[6*s]=e[s].x,i[6*s+1]=e[s].y,i[6*s+2]=e[s].z||0,i[6*s+3]=e[s+1].x,i[6*s+4]=e[s+1].y,i[6*s+5]=e[s+1].z||0;return super.setPositions(i),this}fromLine(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}}class Jy extends Zy{constructor(e=new Ap,t=new Gu({color:Math.random()*16777215})){super(e,t),this.isLine2=!0,this.type="Line2"}}const ll=.55,Xu=18,Qy=.01;function jy(n,e){const t=document.createElement("canvas");let i;try{i=new qy({canvas:t,antialias:!0,alpha:!0,preserveDrawingBuffer:!0})}catch{return null}t.className="solid",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",n);const s=new rv,r=new Li(38,1,.01,20);s.add(new wv(16777215,8949920,2.2));const a=new Av(16777215,1.6);a.position.set(-1,2,1.5),s.add(a);const o={turn:-.65,tilt:.62,distance:2.05};let l=null,c=null,f=[],u=[],h=!1;const p=()=>{h=!1;const L=devicePixelRatio||1,{clientWidth:C,clientHeight:B}=t;if(!C||!B)return;i.setPixelRatio(Math.min(2,L)),i.setSize(C,B,!1),r.aspect=C/B;const{turn:G,tilt:D,distance:I}=o,V=I*Math.max(1,1.25/r.aspect);r.position.set(V*Math.cos(D)*Math.sin(G),V*Math.sin(D),V*Math.cos(D)*Math.cos(G)),r.lookAt(0,.12,0),r.updateProjectionMatrix(),i.render(s,r)},m=()=>{h||(h=!0,requestAnimationFrame(p))},x=(L,C,B=0)=>{const G=l,D=V0(G,L,C);return Number.isFinite(D)?new J((L-G.x[0])/(G.x[1]-G.x[0])-.5,ga(G,D)*ll+B,.5-(C-G.y[0])/(G.y[1]-G.y[0])):null},d=L=>{for(const C of L){s.remove(C),C.geometry.dispose();for(const B of Array.isArray(C.material)?C.material:[C.material])B.dispose()}},g=(L,C)=>{l=L,d(f),c=eb(L),f=[c,tb(L)];for(const[B,G]of C.minima){const D=x(B,G,.006);if(!D)continue;const I=new Pi(new Cu(.014,.022,24),new md({color:16777215,side:wi}));I.rotation.x=-Math.PI/2,I.position.copy(D),f.push(I)}s.add(...f),m()},_=L=>{if(!l)return;const{walks:C,start:B,shown:G}=L;d(u),u=[],C.forEach((I,V)=>{const z=jl(L,V),Q=I.colour??V,W=I.name===G;let Y=[];const te=[],se=()=>{Y.length>=6&&u.push(R(Y,Q,W)),Y.length>=6&&I.own&&u.push(R(Y,Q,W,!0)),Y=[]};for(let q=0;q<=z;q++){const he=S(I,q);if(!he){se();continue}Y.length&&!I.own&&Y.push(...y(I,q)),Y.push(he.x,he.y,he.z);const ue=I.own&&x(I.points[2*q],I.points[2*q+1]);ue&&te.push(he.x,he.y,he.z,ue.x,ue.y,ue.z)}se(),te.length&&u.push(nb(te,Q));const Z=S(I,z);Z&&u.push(Rp(Z,W?.021:.015,Bn(rs(Q))))});const D=B&&x(...B,.008);D&&u.push(Rp(D,.017,"#ffffff")),u.length&&s.add(...u),m()},y=(L,C)=>{const[B,G]=[L.points[2*C],L.points[2*C+1]],[D,I]=[L.points[2*C-2],L.points[2*C-1]],{x:V,y:z}=l,Q=Math.ceil(Math.hypot((B-D)/(V[1]-V[0]),(G-I)/(z[1]-z[0]))/Qy),W=[];for(let Y=1;Y<Q;Y++){const te=x(D+Y/Q*(B-D),I+Y/Q*(G-I),.008);te&&W.push(te.x,te.y,te.z)}return W},S=(L,C)=>{const B=x(L.points[2*C],L.points[2*C+1],.008);if(B&&L.own){if(!Number.isFinite(L.own[C]))return null;B.y=ga(l,L.own[C])*ll+.008}return B},R=(L,C,B,G=!1)=>{const D=new Ap;D.setPositions(L);const I=fo(C),V=new Gu({color:new yt(Bn(rs(C))).getHex(),linewidth:B?5:3,dashed:I.length>0,dashSize:(I[0]??1)*.004,gapSize:(I[1]??1)*.004,...G?{depthTest:!1,transparent:!0,opacity:.4}:{}}),z=new Jy(D,V);return z.computeLineDistances(),z},E=new Map;let v=0;t.addEventListener("pointerdown",L=>{t.setPointerCapture(L.pointerId),E.set(L.pointerId,new Et(L.clientX,L.clientY)),E.size===1&&(v=0)}),t.addEventListener("pointermove",L=>{const C=E.get(L.pointerId);if(!C)return;const B=new Et(L.clientX,L.clientY),G=B.clone().sub(C);if(v+=G.length(),E.size===1)o.turn-=G.x*.008,o.tilt=Math.min(1.5,Math.max(.08,o.tilt+G.y*.006));else{const D=[...E].find(([I])=>I!==L.pointerId)[1];b(C.distanceTo(D)/Math.max(1,B.distanceTo(D)))}E.set(L.pointerId,B),m()});for(const L of["pointerup","pointercancel"])t.addEventListener(L,C=>{E.delete(C.pointerId)});t.addEventListener("wheel",L=>{L.preventDefault(),b(Math.exp(L.deltaY*.001))},{passive:!1});const b=L=>{o.distance=Math.min(6,Math.max(.8,o.distance*L)),m()};t.addEventListener("click",L=>{if(v>5||!l||!c||!e)return;const C=t.getBoundingClientRect(),B=new Et((L.clientX-C.left)/C.width*2-1,1-(L.clientY-C.top)/C.height*2),G=new Pv;G.setFromCamera(B,r);const[D]=G.intersectObject(c);D&&e([l.x[0]+(D.point.x+.5)*(l.x[1]-l.x[0]),l.y[0]+(.5-D.point.z)*(l.y[1]-l.y[0])])}),t.addEventListener("keydown",L=>{const B={ArrowLeft:()=>o.turn+=.1,ArrowRight:()=>o.turn-=.1,ArrowUp:()=>o.tilt=Math.min(1.5,o.tilt+.06),ArrowDown:()=>o.tilt=Math.max(.08,o.tilt-.06),"+":()=>b(.9),"-":()=>b(1.1)}[L.key];B&&(L.preventDefault(),B(),m())});const F=new ResizeObserver(m);return F.observe(t),{element:t,show:g,draw:_,close:()=>{F.disconnect(),d([...f,...u]),i.dispose(),i.forceContextLoss()}}}function eb(n){const{columns:e,rows:t}=n,i=new Float32Array(t*e*3),s=new Float32Array(t*e*3),r=[],a=(l,c)=>Number.isFinite(n.heights[l*e+c]);for(let l=0;l<t;l++)for(let c=0;c<e;c++){const f=l*e+c,u=ga(n,n.heights[f]);i.set([c/(e-1)-.5,Number.isFinite(u)?u*ll:0,.5-l/(t-1)],3*f);const h=new yt().setRGB(...xh(u).map(p=>p/255),"srgb");s.set([h.r,h.g,h.b],3*f),l+1<t&&c+1<e&&a(l,c)&&a(l,c+1)&&a(l+1,c)&&a(l+1,c+1)&&r.push(f,f+1,f+e,f+1,f+e+1,f+e)}const o=new Wn;return o.setAttribute("position",new gi(i,3)),o.setAttribute("color",new gi(s,3)),o.setIndex(r),o.computeVertexNormals(),new Pi(o,new Ld({vertexColors:!0,side:wi,polygonOffset:!0,polygonOffsetFactor:1,polygonOffsetUnits:1}))}function tb(n){const e=[];for(let i=1;i<Xu;i++){const s=i/Xu*ll+.0015;for(const[r,a,o,l]of Sh(n,i/Xu))e.push(r/(n.columns-1)-.5,s,.5-a/(n.rows-1),o/(n.columns-1)-.5,s,.5-l/(n.rows-1))}const t=new Wn;return t.setAttribute("position",new gi(new Float32Array(e),3)),new wd(t,new Au({color:16777215,transparent:!0,opacity:.3}))}function nb(n,e){const t=new Wn;return t.setAttribute("position",new gi(new Float32Array(n),3)),new wd(t,new Au({color:new yt(Bn(rs(e))),transparent:!0,opacity:.55,depthTest:!1}))}function Rp(n,e,t){const i=new Pi(new Pu(e,20,14),new Ld({color:new yt(t)}));return i.position.copy(n),i}function $u(n,e,t){const i=X0(n,e),s=jy(n,e);let r=s?"3d":"contour",a=null,o=null,l=null;const c=P("p",{class:"waiting",hidden:!0},En("waiting")),f=P("div",{class:"stage"}),u=P("input",{type:"checkbox"}),h=P("span",{}),p=()=>r==="3d"&&s?s:i,m=()=>{f.firstChild!==p().element&&f.replaceChildren(p().element,c),o&&l&&p().draw(l)},x=()=>{const g=[{value:"3d",words:"3D"},{value:"contour",words:En("contour")}];h.replaceChildren(ua(En("view"),g,r,_=>{r=_,m(),t()}))},d=()=>{if(!o)return;const{terrain:g,marks:_}=o;g.log=a??W0(g.heights,g.low,g.high),u.checked=g.log,i.show(g,_),s?.show(g,_),m()};return u.addEventListener("change",()=>{a=u.checked,d(),t()}),Kf(m),s&&x(),m(),{element:P("div",{},f,s?null:P("p",{class:"aside"},En("noWebgl"))),controls:P("span",{class:"above"},h,P("label",{class:"check"},u,En("log"))),show:(g,_)=>{o={terrain:{...g,log:!1},marks:_},d()},draw:g=>{l=g,m()},view:()=>r,log:()=>u.checked,setView:g=>{r=s?g:"contour",s&&x(),m()},setLog:g=>{a=g,d()},setWaiting:g=>{c.hidden=!g},canvas:()=>p().element,close:()=>{i.close(),s?.close()}}}const lt=fa({about:["Paths of full batch, mini-batches and single rows on one surface","全批量、小批量和单样本在同一曲面上的路径"],kinds:["Kinds of descent","下降的种类"],rows:["Rows","数据"],count:["Number of rows","行数"],batch:["Batch size","批量大小"],epochs:["Epochs","轮数"],seed:["Seed of the order","顺序的种子"],another:["Another order","换一个顺序"],full:["full batch","全批量"],mini:["mini-batches of","小批量，每批"],one:["one row","单样本"],rate:["learning rate","学习率"],by:["Compare by","比较依据"],updates:["updates","更新次数"],seen:["rows seen","看过的行数"],seconds:["seconds","秒数"],until:["until 1 % of the way is left","直到只剩 1 % 的路程"],stays:["stays above the least by","最终高出最小值"],diverged:["diverged","发散"],never:["not reached","未达到"],curve:["Loss above the least","高出最小值的损失"],click:["Click on the picture to start elsewhere. × is the minimum, by Newton's method.","点击图像可选择新的起点。× 是牛顿法求得的最小值。"],why:["Why mini-batches won","为什么小批量胜出"],reading:["What this run shows","这次运行说明了什么"],measured:["Seconds are updates times the time of one update of this batch size, measured on this machine for this picture: the rows are repeated to 131,072, trained for one epoch without recording, and the best of three counts.","秒数 = 更新次数 × 该批量大小一次更新的时间，为本图在本机实测：把数据重复到 131,072 行，不作记录训练一轮，取三次中最快的一次。"],recordedAt:["Each point has the weights that thalweg fit has at that update: the first 150 updates, and 250 of the later ones.","每个点都是 thalweg fit 在该次更新时的权重：前 150 次更新全部记录，其后记录 250 次。"],now:["now","当前"],unit:["Out of a local minimum","走出局部最小值"],unitAbout:["Loss of a net with one hidden unit over two of its weights, and paths on it","含一个隐藏单元的网络的损失随两个权重的变化，以及其上的路径"],sizes:["Batch sizes","批量大小"],shownSeed:["Path of seed","显示种子"],ends:["each dot is where one of 64 runs ended","每个圆点是 64 次运行之一的终点"],global:["ended in the global minimum","到达全局最小值"],local:["in the local one","停在局部最小值"],elsewhere:["elsewhere","其他位置"],lost:["diverged","发散"],lossNow:["loss of this path","该路径的损失"],nextSeed:["Another seed","换一个种子"],restart:["Start in the local minimum","从局部最小值出发"]});function ri({batch:n}){return n==="full"?lt("full"):n===1?lt("one"):`${lt("mini")} ${n}${cn([""," 行"])}`}function Cp(n){return n.slice(0,1).toUpperCase()+n.slice(1)}const ib={set:"line",rows:1024,batch:32,rates:null,epochs:20,seed:0,start:null,by:"updates",view:"3d",log:null,sizes:["full",16,4,2],unitRate:.3,unitEpochs:20,unitSeed:0,unitView:"contour",unitStart:null},sb=128,Di=64;function rb(n){const e=new URLSearchParams,t=(i,s)=>{s!==null&&e.set(i,s)};return t("d",n.set),t("r",String(n.rows)),t("b",String(n.batch)),t("lr",n.rates&&n.rates.map(cl).join(" ")),t("n",String(n.epochs)),t("seed",String(n.seed)),t("at",n.start&&n.start.map(cl).join(" ")),t("by",n.by),t("view",n.view),t("log",n.log===null?null:n.log?"1":"0"),t("z",n.sizes.join(" ")),t("ulr",cl(n.unitRate)),t("un",String(n.unitEpochs)),t("us",String(n.unitSeed)),t("uv",n.unitView),t("ua",n.unitStart&&n.unitStart.map(cl).join(" ")),e}function ab(n,e){const t={...e};n.has("d")&&n.get("d")!==e.set&&([t.rates,t.start]=[null,null]),t.set=n.get("d")??t.set,t.rows=ps(n.get("r"),16,4096,t.rows),t.batch=Math.min(t.rows,ps(n.get("b"),1,4096,t.batch));const i=qu(n.get("lr"));i.length===3&&i.every(l=>l>0)&&(t.rates=[i[0],i[1],i[2]]),t.epochs=ps(n.get("n"),1,60,t.epochs),t.seed=ps(n.get("seed"),0,2**31-1,t.seed),t.start=Lp(n.get("at"))??t.start;const s=n.get("by"),r=n.get("view");(s==="updates"||s==="seen"||s==="seconds")&&(t.by=s),(r==="3d"||r==="contour")&&(t.view=r),n.has("log")&&(t.log=n.get("log")==="1"),t.sizes=Pp(n.get("z")??"")??t.sizes;const[a]=qu(n.get("ulr"));a>0&&(t.unitRate=a),t.unitEpochs=ps(n.get("un"),1,60,t.unitEpochs),t.unitSeed=ps(n.get("us"),0,Di-1,t.unitSeed);const o=n.get("uv");return(o==="3d"||o==="contour")&&(t.unitView=o),t.unitStart=Lp(n.get("ua"))??t.unitStart,t}function Pp(n){const e=n.split(/[\s,]+/).filter(Boolean).slice(0,6).map(i=>i==="full"?i:Number(i)),t=e.every(i=>i==="full"||Number.isInteger(i)&&i>=1&&i<=sb);return e.length&&t?[...new Set(e)]:null}function ps(n,e,t,i){const s=Number(n??"nothing");return n!==""&&Number.isFinite(s)?Math.min(t,Math.max(e,Math.round(s))):i}function Lp(n){const e=qu(n);return e.length===2&&e.every(t=>Math.abs(t)<=1e3)?[e[0],e[1]]:null}function qu(n){return n===null||n===""?[]:n.split(" ").map(Number).filter(Number.isFinite)}function cl(n){return String(Number(n.toPrecision(5)))}const ul=200;function ob(n,e,t){let i=null,s=[],r=[],a=null;const o=()=>{const I=i.minima[i.minima.length-1].point;return n.unitStart??[Number(I[0].toFixed(3)),Number(I[1].toFixed(3))]},l=$u(lt("unitAbout"),I=>{n.unitStart=[Number(I[0].toPrecision(4)),Number(I[1].toPrecision(4))],p()},()=>{n.unitView=l.view(),e()}),c=ec(()=>f());function f(){if(!i)return;const V=[...s.flatMap((W,Y)=>W?u(W,Y):[]),...r],z=c.step()/ul,Q=V.map(W=>"updates"in W?Dp(W,z):0);l.draw({walks:V,steps:Q,start:o(),shown:null}),G(),e()}const u=({ends:I},V)=>{const z=[];for(let Q=0;2*Q<I.length;Q++){const W=I.subarray(2*Q,2*Q+2);W.every(Number.isFinite)&&z.push({name:`end ${Q}`,words:"",status:"",ended:-1,points:W,heights:new Float32Array(1),colour:V})}return z};async function h(){l.setView(n.unitView),l.setWaiting(!0);try{const I=await pi("batches/unit",{size:96});i=I.said;const{values:V,shape:z}=I.arrays.heights;l.show({x:i.v,y:i.w,columns:z[1],rows:z[0],heights:V,low:i.low,high:i.high},{minima:i.minima.map(({point:Q})=>Q)}),await p()}catch(I){d(I)}finally{l.setWaiting(!1)}}async function p(){if(!i)return;a?.abort();const I=a=new AbortController;s=n.sizes.map(()=>null),r=[],y(),f(),await x(I.signal);try{for(const[V,z]of n.sizes.entries()){const Q=await pi("batches/escapes",{...m(z),seeds:Di},I.signal);s[V]={...Q.said,batch:z,ends:Q.arrays.ends.values},f()}t("")}catch(V){d(V)}}const m=I=>({batch_size:I,lr:n.unitRate,epochs:n.unitEpochs,start:o()});async function x(I){try{r=await Promise.all(n.sizes.map(async(V,z)=>{const{said:Q,arrays:W}=await pi("batches/escape",{...m(V),seed:n.unitSeed},I);return{name:ri({batch:V}),words:"",status:Q.status,ended:-1,colour:z,points:W.points.values,heights:W.losses.values,updates:W.updates.values}})),c.show(ul,ul)}catch(V){d(V)}}function d(I){I instanceof DOMException||t(I instanceof Error?I.message:String(I))}const g=P("tbody",{});let _=[];function y(){g.replaceChildren(),_=n.sizes.map((I,V)=>{const z=P("meter",{class:"bar",min:0,max:Di,value:0,"aria-label":`${ri({batch:I})}: ${lt("global")}`}),Q=[0,1,2,3].map(()=>P("td",{class:"n"}));return g.append(P("tr",{},P("th",{scope:"row"},P("span",{class:"pin"},P("span",{class:`dot-of g${V}`}),ri({batch:I}))),P("td",{class:"bar-of-lab"},z),...Q)),()=>{const W=s[V],Y=r.at(V);if(W){z.value=W.counts[0];const te=W.elsewhere+W.diverged,se=W.counts.slice(1).reduce((Z,q)=>Z+q,0);[`${W.counts[0]} / ${Di}`,String(se),te?`${te}${W.diverged?` (${W.diverged} ${lt("lost")})`:""}`:"0"].forEach((Z,q)=>Q[q].textContent=Z)}else Q[0].textContent=En("waiting");Y&&(Q[3].textContent=je(Y.heights[Dp(Y,c.step()/ul)],3),Q[3].title=Y.status)}})}const S=P("p",{class:"note"}),R=P("p",{class:"note"}),E=P("input",{type:"number",min:0,step:"any","aria-label":lt("rate")}),v=P("input",{type:"number",min:1,max:60,step:1,"aria-label":lt("epochs")}),b=P("input",{type:"text",maxlength:40,"aria-label":lt("sizes"),spellcheck:"false",autocomplete:"off"}),F=P("input",{type:"number",min:0,max:Di-1,step:1,"aria-label":lt("shownSeed")});E.addEventListener("change",()=>{const I=Number(E.value);I>0&&Number.isFinite(I)&&(n.unitRate=I),p()}),v.addEventListener("change",()=>{n.unitEpochs=ps(v.value,1,60,n.unitEpochs),p()}),b.addEventListener("change",()=>{n.sizes=Pp(b.value)??n.sizes,p()});const L=I=>{n.unitSeed=I%Di,x().then(f)};F.addEventListener("change",()=>L(ps(F.value,0,Di-1,n.unitSeed)));const C=P("button",{type:"button",class:"save"},lt("nextSeed"));C.addEventListener("click",()=>L(n.unitSeed+1));const B=P("button",{type:"button",class:"save"},lt("restart"));B.addEventListener("click",()=>{n.unitStart=null,p()});function G(){const I=document.activeElement;I!==E&&(E.value=String(n.unitRate)),I!==v&&(v.value=String(n.unitEpochs)),I!==b&&(b.value=n.sizes.join(" ")),I!==F&&(F.value=String(n.unitSeed));for(const se of _)se();if(!i)return;const[V,...z]=i.minima,Q=z[z.length-1],W=se=>`(${je(se[0],3)}, ${je(se[1],3)})`;S.textContent=cn([`A net with one hidden unit, z = w · SiLU(v x + ${i.bias}), on ${i.rows} rows that such a unit made; descent moves v and w, both biases stay. Its loss has a global minimum at ${W(V.point)}, ${je(V.value,2)} high, and a local one at ${W(Q.point)}, ${je(Q.value,3)} high: there the gradient is 0 and both curvatures are positive (${Q.curvatures.map(se=>je(se,2)).join(" and ")}).`,`含一个隐藏单元的网络 z = w · SiLU(v x + ${i.bias})，数据为由同样的单元生成的 ${i.rows} 行；下降只移动 v 和 w，两个偏置不变。损失在 ${W(V.point)} 有全局最小值 ${je(V.value,2)}，在 ${W(Q.point)} 有局部最小值 ${je(Q.value,3)}：那里梯度为 0，两个曲率均为正（${Q.curvatures.map(se=>je(se,2)).join(" 和 ")}）。`]);const Y=s.find(se=>se?.batch==="full"),te=s.reduce((se,Z)=>Z&&Z.counts[0]>(se?.counts[0]??0)?Z:se,null);R.textContent=Y&&te&&s.every(Boolean)&&Y.counts[0]<te.counts[0]?cn([`Full batch: ${Y.counts[0]} of ${Di} reach the global minimum, for the order of the rows changes nothing there. ${Cp(ri(te))}: ${te.counts[0]} of ${Di}. A small batch has a slope of its own even where the slope of all rows is 0, and some of these steps lead over the ridge; near the global minimum every row fits, so that there is little noise to leave it by.`,`全批量：${Di} 次中有 ${Y.counts[0]} 次到达全局最小值，因为行的顺序对它毫无影响。${ri(te)}：${Di} 次中有 ${te.counts[0]} 次。即使所有行的梯度为 0，小批量仍有自己的梯度，其中一些步子会越过山脊；而在全局最小值附近每一行都拟合得很好，几乎没有噪声能使它离开。`]):""}return{element:P("div",{class:"lab"},P("section",{class:"card","aria-label":lt("unit")},P("div",{class:"above"},P("h2",{class:"sub"},lt("unit")),l.controls),S,l.element,c.element,P("p",{class:"aside"},lt("ends"))),P("section",{class:"card","aria-label":lt("global")},P("div",{class:"above"},P("label",{},`${lt("sizes")} `,b),P("label",{},`${lt("rate")} `,E),P("label",{},`${lt("epochs")} `,v)),P("div",{class:"above"},P("label",{},`${lt("shownSeed")} `,F),C,B),P("div",{class:"runs-of-lab",tabindex:0,role:"group","aria-label":lt("sizes")},P("table",{},P("thead",{},P("tr",{},P("th",{},lt("batch")),P("td",{}),...["global","local","elsewhere","lossNow"].map(I=>P("th",{class:"n"},lt(I))))),g)),R)),values:()=>({unit:i,ended:s,paths:r,unitStart:i?o():null}),anew:h,close:()=>{c.pause(),a?.abort(),l.close()}}}function Dp({updates:n},e){const t=e*n[n.length-1];let i=0;for(;i+1<n.length&&n[i+1]<=t;)i++;return i}const lb=!0,Mn="u-",cb="uplot",ub=Mn+"hz",fb=Mn+"vt",hb=Mn+"title",db=Mn+"wrap",pb=Mn+"under",mb=Mn+"over",gb=Mn+"axis",ir=Mn+"off",_b=Mn+"select",vb=Mn+"cursor-x",xb=Mn+"cursor-y",Sb=Mn+"cursor-pt",Mb=Mn+"legend",yb=Mn+"live",bb=Mn+"inline",wb=Mn+"series",Eb=Mn+"marker",Np=Mn+"label",Tb=Mn+"value",Oa="width",Ba="height",za="top",Ip="bottom",Gr="left",Yu="right",Ku="#000",Up=Ku+"0",Zu="mousemove",Fp="mousedown",Ju="mouseup",Op="mouseenter",Bp="mouseleave",zp="dblclick",Ab="resize",Rb="scroll",kp="change",fl="dppxchange",Qu="--",Hr=typeof window<"u",ju=Hr?document:null,Vr=Hr?window:null,Cb=Hr?navigator:null;let It,hl;function ef(){let n=devicePixelRatio;It!=n&&(It=n,hl&&sf(kp,hl,ef),hl=matchMedia(`(min-resolution: ${It-.001}dppx) and (max-resolution: ${It+.001}dppx)`),sr(kp,hl,ef),Vr.dispatchEvent(new CustomEvent(fl)))}function ai(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function tf(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function Yt(n,e,t){n.style[e]=t+"px"}function Ni(n,e,t,i){let s=ju.createElement(n);return e!=null&&ai(s,e),t?.insertBefore(s,i),s}function vi(n,e){return Ni("div",n,e)}const Gp=new WeakMap;function Zi(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",a=Gp.get(n);r!=a&&(n.style.transform=r,Gp.set(n,r),e<0||t<0||e>i||t>s?ai(n,ir):tf(n,ir))}const Hp=new WeakMap;function Vp(n,e,t){let i=e+t,s=Hp.get(n);i!=s&&(Hp.set(n,i),n.style.background=e,n.style.borderColor=t)}const Wp=new WeakMap;function Xp(n,e,t,i){let s=e+""+t,r=Wp.get(n);s!=r&&(Wp.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}const nf={passive:!0},Pb={...nf,capture:!0};function sr(n,e,t,i){e.addEventListener(n,t,i?Pb:nf)}function sf(n,e,t,i){e.removeEventListener(n,t,nf)}Hr&&ef();function Ii(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:li((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function $p(n){return(t,i,s)=>{let r=-1,a=-1;for(let o=i;o<=s;o++)if(n(t[o])){r=o;break}for(let o=s;o>=i;o--)if(n(t[o])){a=o;break}return[r,a]}}const qp=n=>n!=null,Yp=n=>n!=null&&n>0,dl=$p(qp),Lb=$p(Yp);function Db(n,e,t,i=0,s=!1){let r=s?Lb:dl,a=s?Yp:qp;[e,t]=r(n,e,t);let o=n[e],l=n[e];if(e>-1)if(i==1)o=n[e],l=n[t];else if(i==-1)o=n[t],l=n[e];else for(let c=e;c<=t;c++){let f=n[c];a(f)&&(f<o?o=f:f>l&&(l=f))}return[o??Ht,l??-Ht]}function pl(n,e,t,i){let s=Jp(n),r=Jp(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let a=t==10?ms:Qp,o=s==1?li:xi,l=r==1?xi:li,c=o(a(yn(n))),f=l(a(yn(e))),u=Wr(t,c),h=Wr(t,f);return t==10&&(c<0&&(u=Vt(u,-c)),f<0&&(h=Vt(h,-f))),i||t==2?(n=u*s,e=h*r):(n=rm(n,u),e=_l(e,h)),[n,e]}function rf(n,e,t,i){let s=pl(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}const af=.1,Kp={mode:3,pad:af},ka={pad:0,soft:null,mode:0},Nb={min:ka,max:ka};function ml(n,e,t,i){return vl(t)?Zp(n,e,t):(ka.pad=t,ka.soft=i?0:null,ka.mode=i?3:0,Zp(n,e,Nb))}function Dt(n,e){return n??e}function Ib(n,e,t){for(e=Dt(e,0),t=Dt(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function Zp(n,e,t){let i=t.min,s=t.max,r=Dt(i.pad,0),a=Dt(s.pad,0),o=Dt(i.hard,-Ht),l=Dt(s.hard,Ht),c=Dt(i.soft,Ht),f=Dt(s.soft,-Ht),u=Dt(i.mode,0),h=Dt(s.mode,0),p=e-n,m=ms(p),x=qn(yn(n),yn(e)),d=ms(x),g=yn(d-m);(p<1e-24||g>10)&&(p=0,(n==0||e==0)&&(p=1e-24,u==2&&c!=Ht&&(r=0),h==2&&f!=-Ht&&(a=0)));let _=p||x||1e3,y=ms(_),S=Wr(10,li(y)),R=_*(p==0?n==0?.1:1:r),E=Vt(rm(n-R,S/10),24),v=n>=c&&(u==1||u==3&&E<=c||u==2&&E>=c)?c:Ht,b=qn(o,E<v&&n>=v?v:Ui(v,E)),F=_*(p==0?e==0?.1:1:a),L=Vt(_l(e+F,S/10),24),C=e<=f&&(h==1||h==3&&L>=f||h==2&&L<=f)?f:-Ht,B=Ui(l,L>C&&e<=C?C:qn(C,L));return b==B&&b==0&&(B=100),[b,B]}const Ub=new Intl.NumberFormat(Hr?Cb.language:"en-US"),of=n=>Ub.format(n),oi=Math,gl=oi.PI,yn=oi.abs,li=oi.floor,bn=oi.round,xi=oi.ceil,Ui=oi.min,qn=oi.max,Wr=oi.pow,Jp=oi.sign,ms=oi.log10,Qp=oi.log2,Fb=(n,e=1)=>oi.sinh(n)*e,lf=(n,e=1)=>oi.asinh(n/e),Ht=1/0;function jp(n){return(ms((n^n>>31)-(n>>31))|0)+1}function cf(n,e,t){return Ui(qn(n,e),t)}function em(n){return typeof n=="function"}function At(n){return em(n)?n:()=>n}const Ob=()=>{},tm=n=>n,nm=(n,e)=>e,Bb=n=>null,im=n=>!0,sm=(n,e)=>n==e,zb=/\.\d*?(?=9{6,}|0{6,})/gm,rr=n=>{if(om(n)||ks.has(n))return n;const e=`${n}`,t=e.match(zb);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${rr(s)}e${r}`}return Vt(n,i)};function ar(n,e){return rr(Vt(rr(n/e))*e)}function _l(n,e){return rr(xi(rr(n/e))*e)}function rm(n,e){return rr(li(rr(n/e))*e)}function Vt(n,e=0){if(om(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return bn(i)/t}const ks=new Map;function am(n){return((""+n).split(".")[1]||"").length}function Ga(n,e,t,i){let s=[],r=i.map(am);for(let a=e;a<t;a++){let o=yn(a),l=Vt(Wr(n,a),o);for(let c=0;c<i.length;c++){let f=n==10?+`${i[c]}e${a}`:i[c]*l,u=(a>=0?0:o)+(a>=r[c]?0:r[c]),h=n==10?f:Vt(f,u);s.push(h),ks.set(h,u)}}return s}const Ha={},uf=[],Xr=[null,null],Gs=Array.isArray,om=Number.isInteger,kb=n=>n===void 0;function lm(n){return typeof n=="string"}function vl(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function Gb(n){return n!=null&&typeof n=="object"}const Hb=Object.getPrototypeOf(Uint8Array),cm="__proto__";function $r(n,e=vl){let t;if(Gs(n)){let i=n.find(s=>s!=null);if(Gs(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=$r(n[s],e)}else t=n.slice()}else if(n instanceof Hb)t=n.slice();else if(e(n)){t={};for(let i in n)i!=cm&&(t[i]=$r(n[i],e))}else t=n;return t}function hn(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=cm&&(vl(n[s])?hn(n[s],$r(i[s])):n[s]=$r(i[s]))}return n}const Vb=0,Wb=1,Xb=2;function $b(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let a=e[i];if(a>r){for(s=a-1;s>=0&&n[s]==null;)n[s--]=null;for(s=a+1;s<t&&n[s]==null;)n[r=s++]=null}}}function qb(n,e){if(Zb(n)){let a=n[0].slice();for(let o=1;o<n.length;o++)a.push(...n[o].slice(1));return Jb(a[0])||(a=Kb(a)),a}let t=new Set;for(let a=0;a<n.length;a++){let l=n[a][0],c=l.length;for(let f=0;f<c;f++)t.add(l[f])}let i=[Array.from(t).sort((a,o)=>a-o)],s=i[0].length,r=new Map;for(let a=0;a<s;a++)r.set(i[0][a],a);for(let a=0;a<n.length;a++){let o=n[a],l=o[0];for(let c=1;c<o.length;c++){let f=o[c],u=Array(s).fill(void 0),h=e?e[a][c]:Wb,p=[];for(let m=0;m<f.length;m++){let x=f[m],d=r.get(l[m]);x===null?h!=Vb&&(u[d]=x,h==Xb&&p.push(d)):u[d]=x}$b(u,p,s),i.push(u)}}return i}const Yb=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function Kb(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,a)=>e[r]-e[a]);let s=[];for(let r=0;r<n.length;r++){let a=n[r],o=Array(t);for(let l=0;l<t;l++)o[l]=a[i[l]];s.push(o)}return s}function Zb(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function Jb(n,e=100){const t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;const r=qn(1,li((s-i+1)/e));for(let a=n[i],o=i+r;o<=s;o+=r){const l=n[o];if(l!=null){if(l<=a)return!1;a=l}}return!0}const um=["January","February","March","April","May","June","July","August","September","October","November","December"],fm=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function hm(n){return n.slice(0,3)}const Qb=fm.map(hm),jb=um.map(hm),ew={MMMM:um,MMM:jb,WWWW:fm,WWW:Qb};function Va(n){return(n<10?"0":"")+n}function tw(n){return(n<10?"00":n<100?"0":"")+n}const nw={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>Va(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>Va(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>Va(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>Va(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>Va(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>tw(n.getMilliseconds())};function ff(n,e){e=e||ew;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?nw[s[1]]:s[0]);return r=>{let a="";for(let o=0;o<t.length;o++)a+=typeof t[o]=="string"?t[o]:t[o](r,e);return a}}const iw=new Intl.DateTimeFormat().resolvedOptions().timeZone;function sw(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==iw?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}const dm=n=>n%1==0,xl=[1,2,2.5,5],rw=Ga(10,-32,0,xl),pm=Ga(10,0,32,xl),aw=pm.filter(dm),or=rw.concat(pm),hf=`
`,mm="{YYYY}",gm=hf+mm,_m="{M}/{D}",Wa=hf+_m,Sl=Wa+"/{YY}",vm="{aa}",qr="{h}:{mm}"+vm,xm=hf+qr,Sm=":{ss}",Ft=null;function Mm(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,a=s*365,l=(n==1?Ga(10,0,3,xl).filter(dm):Ga(10,-3,0,xl)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,a,a*2,a*5,a*10,a*25,a*50,a*100]);const c=[[a,mm,Ft,Ft,Ft,Ft,Ft,Ft,1],[s*28,"{MMM}",gm,Ft,Ft,Ft,Ft,Ft,1],[s,_m,gm,Ft,Ft,Ft,Ft,Ft,1],[i,"{h}"+vm,Sl,Ft,Wa,Ft,Ft,Ft,1],[t,qr,Sl,Ft,Wa,Ft,Ft,Ft,1],[e,Sm,Sl+" "+qr,Ft,Wa+" "+qr,Ft,xm,Ft,1],[n,Sm+".{fff}",Sl+" "+qr,Ft,Wa+" "+qr,Ft,xm,Ft,1]];function f(u){return(h,p,m,x,d,g)=>{let _=[],y=d>=a,S=d>=r&&d<a,R=u(m),E=Vt(R*n,3),v=df(R.getFullYear(),y?0:R.getMonth(),S||y?1:R.getDate()),b=Vt(v*n,3);if(S||y){let F=S?d/r:0,L=y?d/a:0,C=E==b?E:Vt(df(v.getFullYear()+L,v.getMonth()+F,1)*n,3),B=new Date(bn(C/n)),G=B.getFullYear(),D=B.getMonth();for(let I=0;C<=x;I++){let V=df(G+L*I,D+F*I,1),z=V-u(Vt(V*n,3));C=Vt((+V+z)*n,3),C<=x&&_.push(C)}}else{let F=d>=s?s:d,L=li(m)-li(E),C=b+L+_l(E-b,F);_.push(C);let B=u(C),G=B.getHours()+B.getMinutes()/t+B.getSeconds()/i,D=d/i,I=h.axes[p]._space,V=g/I;for(;C=Vt(C+d,n==1?0:3),!(C>x);)if(D>1){let z=li(Vt(G+D,6))%24,Y=u(C).getHours()-z;Y>1&&(Y=-1),C-=Y*i,G=(G+D)%24;let te=_[_.length-1];Vt((C-te)/d,3)*V>=.7&&_.push(C)}else _.push(C)}return _}}return[l,c,f]}const[ow,lw,cw]=Mm(1),[uw,fw,hw]=Mm(.001);Ga(2,-53,53,[1]);function ym(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function bm(n,e){return(t,i,s,r,a)=>{let o=e.find(m=>a>=m[0])||e[e.length-1],l,c,f,u,h,p;return i.map(m=>{let x=n(m),d=x.getFullYear(),g=x.getMonth(),_=x.getDate(),y=x.getHours(),S=x.getMinutes(),R=x.getSeconds(),E=d!=l&&o[2]||g!=c&&o[3]||_!=f&&o[4]||y!=u&&o[5]||S!=h&&o[6]||R!=p&&o[7]||o[1];return l=d,c=g,f=_,u=y,h=S,p=R,E(x)})}}function dw(n,e){let t=ff(e);return(i,s,r,a,o)=>s.map(l=>t(n(l)))}function df(n,e,t){return new Date(n,e,t)}function wm(n,e){return e(n)}const pw="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Em(n,e){return(t,i,s,r)=>r==null?Qu:e(n(i))}function mw(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function gw(n,e){return n.series[e].fill(n,e)}const _w={show:!0,live:!0,isolate:!1,mount:Ob,markers:{show:!0,width:2,stroke:mw,fill:gw,dash:"solid"},idx:null,idxs:null,values:[]};function vw(n,e){let t=n.cursor.points,i=vi(),s=t.size(n,e);Yt(i,Oa,s),Yt(i,Ba,s);let r=s/-2;Yt(i,"marginLeft",r),Yt(i,"marginTop",r);let a=t.width(n,e,s);return a&&Yt(i,"borderWidth",a),i}function xw(n,e){let t=n.series[e].points;return t._fill||t._stroke}function Sw(n,e){let t=n.series[e].points;return t._stroke||t._fill}function Mw(n,e){return n.series[e].points.size}const pf=[0,0];function yw(n,e,t){return pf[0]=e,pf[1]=t,pf}function Ml(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function mf(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}const bw={show:!0,x:!0,y:!0,lock:!1,move:yw,points:{one:!1,show:vw,size:Mw,width:0,stroke:Sw,fill:xw},bind:{mousedown:Ml,mouseup:Ml,click:Ml,dblclick:Ml,mousemove:mf,mouseleave:mf,mouseenter:mf},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Tm={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},gf=hn({},Tm,{filter:nm}),Am=hn({},gf,{size:10}),Rm=hn({},Tm,{show:!1}),_f='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Cm="bold "+_f,Pm=1.5,Lm={show:!0,scale:"x",stroke:Ku,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Cm,side:2,grid:gf,ticks:Am,border:Rm,font:_f,lineGap:Pm,rotate:0},ww="Value",Ew="Time",Dm={show:!0,scale:"x",auto:!1,sorted:1,min:Ht,max:-Ht,idxs:[]};function Tw(n,e,t,i,s){return e.map(r=>r==null?"":of(r))}function Aw(n,e,t,i,s,r,a){let o=[],l=ks.get(s)||0;t=a?t:Vt(_l(t,s),l);for(let c=t;c<=i;c=Vt(c+s,l))o.push(Object.is(c,-0)?0:c);return o}function vf(n,e,t,i,s,r,a){const o=[],l=n.scales[n.axes[e].scale].log,c=l==10?ms:Qp,f=li(c(t));s=Wr(l,f),l==10&&(s=or[Ii(s,or)]);let u=t,h=s*l;l==10&&(h=or[Ii(h,or)]);do o.push(u),u=u+s,l==10&&!ks.has(u)&&(u=Vt(u,ks.get(s))),u>=h&&(s=u,h=s*l,l==10&&(h=or[Ii(h,or)]));while(u<=i);return o}function Rw(n,e,t,i,s,r,a){let l=n.scales[n.axes[e].scale].asinh,c=i>l?vf(n,e,qn(l,t),i,s):[l],f=i>=0&&t<=0?[0]:[];return(t<-l?vf(n,e,qn(l,-i),-t,s):[l]).reverse().map(h=>-h).concat(f,c)}const Nm=/./,Cw=/[12357]/,Pw=/[125]/,Im=/1/,xf=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function Lw(n,e,t,i,s){let r=n.axes[t],a=r.scale,o=n.scales[a],l=n.valToPos,c=r._space,f=l(10,a),u=l(9,a)-f>=c?Nm:l(7,a)-f>=c?Cw:l(5,a)-f>=c?Pw:Im;if(u==Im){let h=yn(l(1,a)-f);if(h<c)return xf(e.slice().reverse(),o.distr,u,xi(c/h)).reverse()}return xf(e,o.distr,u,1)}function Dw(n,e,t,i,s){let r=n.axes[t],a=r.scale,o=r._space,l=n.valToPos,c=yn(l(1,a)-l(2,a));return c<o?xf(e.slice().reverse(),3,Nm,xi(o/c)).reverse():e}function Nw(n,e,t,i){return i==null?Qu:e==null?"":of(e)}const Um={show:!0,scale:"y",stroke:Ku,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Cm,side:3,grid:gf,ticks:Am,border:Rm,font:_f,lineGap:Pm,rotate:0};function Iw(n,e){let t=3+(n||1)*2;return Vt(t*e,3)}function Uw(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),a=n.valToPos(s[i[1]],t,!0),o=yn(a-r),l=n.series[e],c=o/(l.points.space*It);return i[1]-i[0]<=c}const Fm={scale:null,auto:!0,sorted:0,min:Ht,max:-Ht},Om=(n,e,t,i,s)=>s,Bm={show:!0,auto:!0,sorted:0,gaps:Om,alpha:1,facets:[hn({},Fm,{scale:"x"}),hn({},Fm,{scale:"y"})]},zm={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Om,alpha:1,points:{show:Uw,filter:null},values:null,min:Ht,max:-Ht,idxs:[],path:null,clip:null};function Fw(n,e,t,i,s){return t/10}const km={time:lb,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Ow=hn({},km,{time:!1,ori:1}),Gm={};function Hm(n,e){let t=Gm[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,a,o,l,c){for(let f=0;f<t.plots.length;f++)t.plots[f]!=s&&t.plots[f].pub(i,s,r,a,o,l,c)}},n!=null&&(Gm[n]=t)),t}const Yr=1,Sf=2;function lr(n,e,t){const i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,a=n.scales,o=n.bbox;let l=r[0],c=i==2?r[1]:r[e],f=i==2?a[s.facets[0].scale]:a[n.series[0].scale],u=i==2?a[s.facets[1].scale]:a[s.scale],h=o.left,p=o.top,m=o.width,x=o.height,d=n.valToPosH,g=n.valToPosV;return f.ori==0?t(s,l,c,f,u,d,g,h,p,m,x,bl,Kr,El,Xm,qm):t(s,l,c,f,u,g,d,p,h,x,m,wl,Zr,bf,$m,Ym)}function Mf(n,e){let t=0,i=0,s=Dt(n.bands,uf);for(let r=0;r<s.length;r++){let a=s[r];a.series[0]==e?t=a.dir:a.series[1]==e&&(a.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function Bw(n,e,t,i,s){let r=n.mode,a=n.series[e],o=r==2?a.facets[1].scale:a.scale,l=n.scales[o];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function gs(n,e,t,i,s,r){return lr(n,e,(a,o,l,c,f,u,h,p,m,x,d)=>{let g=a.pxRound;const _=c.dir*(c.ori==0?1:-1),y=c.ori==0?Kr:Zr;let S,R;_==1?(S=t,R=i):(S=i,R=t);let E=g(u(o[S],c,x,p)),v=g(h(l[S],f,d,m)),b=g(u(o[R],c,x,p)),F=g(h(r==1?f.max:f.min,f,d,m)),L=new Path2D(s);return y(L,b,F),y(L,E,F),y(L,E,v),L})}function yl(n,e,t,i,s,r){let a=null;if(n.length>0){a=new Path2D;const o=e==0?El:bf;let l=t;for(let u=0;u<n.length;u++){let h=n[u];if(h[1]>h[0]){let p=h[0]-l;p>0&&o(a,l,i,p,i+r),l=h[1]}}let c=t+s-l,f=10;c>0&&o(a,l,i-f/2,c,i+r+f)}return a}function zw(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function yf(n,e,t,i,s,r,a){let o=[],l=n.length;for(let c=s==1?t:i;c>=t&&c<=i;c+=s)if(e[c]===null){let u=c,h=c;if(s==1)for(;++c<=i&&e[c]===null;)h=c;else for(;--c>=t&&e[c]===null;)h=c;let p=r(n[u]),m=h==u?p:r(n[h]),x=u-s;p=a<=0&&x>=0&&x<l?r(n[x]):p;let g=h+s;m=a>=0&&g>=0&&g<l?r(n[g]):m,m>=p&&o.push([p,m])}return o}function Vm(n){return n==0?tm:n==1?bn:e=>ar(e,n)}function Wm(n){let e=n==0?bl:wl,t=n==0?(s,r,a,o,l,c)=>{s.arcTo(r,a,o,l,c)}:(s,r,a,o,l,c)=>{s.arcTo(a,r,l,o,c)},i=n==0?(s,r,a,o,l)=>{s.rect(r,a,o,l)}:(s,r,a,o,l)=>{s.rect(a,r,l,o)};return(s,r,a,o,l,c=0,f=0)=>{c==0&&f==0?i(s,r,a,o,l):(c=Ui(c,o/2,l/2),f=Ui(f,o/2,l/2),e(s,r+c,a),t(s,r+o,a,r+o,a+l,c),t(s,r+o,a+l,r,a+l,f),t(s,r,a+l,r,a,f),t(s,r,a,r+o,a,c),s.closePath())}}const bl=(n,e,t)=>{n.moveTo(e,t)},wl=(n,e,t)=>{n.moveTo(t,e)},Kr=(n,e,t)=>{n.lineTo(e,t)},Zr=(n,e,t)=>{n.lineTo(t,e)},El=Wm(0),bf=Wm(1),Xm=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},$m=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},qm=(n,e,t,i,s,r,a)=>{n.bezierCurveTo(e,t,i,s,r,a)},Ym=(n,e,t,i,s,r,a)=>{n.bezierCurveTo(t,e,s,i,a,r)};function Km(n){return(e,t,i,s,r)=>lr(e,t,(a,o,l,c,f,u,h,p,m,x,d)=>{let{pxRound:g,points:_}=a,y,S;c.ori==0?(y=bl,S=Xm):(y=wl,S=$m);const R=Vt(_.width*It,3);let E=(_.size-_.width)/2*It,v=Vt(E*2,3),b=new Path2D,F=new Path2D,{left:L,top:C,width:B,height:G}=e.bbox;El(F,L-v,C-v,B+v*2,G+v*2);const D=I=>{if(l[I]!=null){let V=g(u(o[I],c,x,p)),z=g(h(l[I],f,d,m));y(b,V+E,z),S(b,V,z,E,0,gl*2)}};if(r)r.forEach(D);else for(let I=i;I<=s;I++)D(I);return{stroke:R>0?b:null,fill:b,clip:F,flags:Yr|Sf}})}function Zm(n){return(e,t,i,s,r,a)=>{i!=s&&(r!=i&&a!=i&&n(e,t,i),r!=s&&a!=s&&n(e,t,s),n(e,t,a))}}const kw=Zm(Kr),Gw=Zm(Zr);function Jm(n){const e=Dt(n?.alignGaps,0);return(t,i,s,r)=>lr(t,i,(a,o,l,c,f,u,h,p,m,x,d)=>{[s,r]=dl(l,s,r);let g=a.pxRound,_=G=>g(u(G,c,x,p)),y=G=>g(h(G,f,d,m)),S,R;c.ori==0?(S=Kr,R=kw):(S=Zr,R=Gw);const E=c.dir*(c.ori==0?1:-1),v={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Yr},b=v.stroke;let F=!1;if(r-s>=x*4){let G=Z=>t.posToVal(Z,c.key,!0),D=null,I=null,V,z,Q,W=_(o[E==1?s:r]),Y=_(o[s]),te=_(o[r]),se=G(E==1?Y+1:te-1);for(let Z=E==1?s:r;Z>=s&&Z<=r;Z+=E){let q=o[Z],ue=(E==1?q<se:q>se)?W:_(q),be=l[Z];ue==W?be!=null?(z=be,D==null?(S(b,ue,y(z)),V=D=I=z):z<D?D=z:z>I&&(I=z)):be===null&&(F=!0):(D!=null&&R(b,W,y(D),y(I),y(V),y(z)),be!=null?(z=be,S(b,ue,y(z)),D=I=V=z):(D=I=null,be===null&&(F=!0)),W=ue,se=G(W+E))}D!=null&&D!=I&&Q!=W&&R(b,W,y(D),y(I),y(V),y(z))}else for(let G=E==1?s:r;G>=s&&G<=r;G+=E){let D=l[G];D===null?F=!0:D!=null&&S(b,_(o[G]),y(D))}let[C,B]=Mf(t,i);if(a.fill!=null||C!=0){let G=v.fill=new Path2D(b),D=a.fillTo(t,i,a.min,a.max,C),I=y(D),V=_(o[s]),z=_(o[r]);E==-1&&([z,V]=[V,z]),S(G,z,I),S(G,V,I)}if(!a.spanGaps){let G=[];F&&G.push(...yf(o,l,s,r,E,_,e)),v.gaps=G=a.gaps(t,i,s,r,G),v.clip=yl(G,c.ori,p,m,x,d)}return B!=0&&(v.band=B==2?[gs(t,i,s,r,b,-1),gs(t,i,s,r,b,1)]:gs(t,i,s,r,b,B)),v})}function Hw(n){const e=Dt(n.align,1),t=Dt(n.ascDesc,!1),i=Dt(n.alignGaps,0),s=Dt(n.extend,!1);return(r,a,o,l)=>lr(r,a,(c,f,u,h,p,m,x,d,g,_,y)=>{[o,l]=dl(u,o,l);let S=c.pxRound,{left:R,width:E}=r.bbox,v=Y=>S(m(Y,h,_,d)),b=Y=>S(x(Y,p,y,g)),F=h.ori==0?Kr:Zr;const L={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Yr},C=L.stroke,B=h.dir*(h.ori==0?1:-1);let G=b(u[B==1?o:l]),D=v(f[B==1?o:l]),I=D,V=D;s&&e==-1&&(V=R,F(C,V,G)),F(C,D,G);for(let Y=B==1?o:l;Y>=o&&Y<=l;Y+=B){let te=u[Y];if(te==null)continue;let se=v(f[Y]),Z=b(te);e==1?F(C,se,G):F(C,I,Z),F(C,se,Z),G=Z,I=se}let z=I;s&&e==1&&(z=R+E,F(C,z,G));let[Q,W]=Mf(r,a);if(c.fill!=null||Q!=0){let Y=L.fill=new Path2D(C),te=c.fillTo(r,a,c.min,c.max,Q),se=b(te);F(Y,z,se),F(Y,V,se)}if(!c.spanGaps){let Y=[];Y.push(...yf(f,u,o,l,B,v,i));let te=c.width*It/2,se=t||e==1?te:-te,Z=t||e==-1?-te:te;Y.forEach(q=>{q[0]+=se,q[1]+=Z}),L.gaps=Y=c.gaps(r,a,o,l,Y),L.clip=yl(Y,h.ori,d,g,_,y)}return W!=0&&(L.band=W==2?[gs(r,a,o,l,C,-1),gs(r,a,o,l,C,1)]:gs(r,a,o,l,C,W)),L})}function Qm(n,e,t,i,s,r,a=Ht){if(n.length>1){let o=null;for(let l=0,c=1/0;l<n.length;l++)if(e[l]!==void 0){if(o!=null){let f=yn(n[l]-n[o]);f<c&&(c=f,a=yn(t(n[l],i,s,r)-t(n[o],i,s,r)))}o=l}}return a}function Vw(n){n=n||Ha;const e=Dt(n.size,[.6,Ht,1]),t=n.align||0,i=n.gap||0;let s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;const r=At(s),a=1-e[0],o=Dt(e[1],Ht),l=Dt(e[2],1),c=Dt(n.disp,Ha),f=Dt(n.each,p=>{}),{fill:u,stroke:h}=c;return(p,m,x,d)=>lr(p,m,(g,_,y,S,R,E,v,b,F,L,C)=>{let B=g.pxRound,G=t,D=i*It,I=o*It,V=l*It,z,Q;S.ori==0?[z,Q]=r(p,m):[Q,z]=r(p,m);const W=S.dir*(S.ori==0?1:-1);let Y=S.ori==0?El:bf,te=S.ori==0?f:(le,Be,$e,Me,ot,Fe,Ye)=>{f(le,Be,$e,ot,Me,Ye,Fe)},se=Dt(p.bands,uf).find(le=>le.series[0]==m),Z=se!=null?se.dir:0,q=g.fillTo(p,m,g.min,g.max,Z),he=B(v(q,R,C,F)),ue,be,me,re=L,ve=B(g.width*It),pe=!1,Ge=null,Re=null,Ve=null,it=null;u!=null&&(ve==0||h!=null)&&(pe=!0,Ge=u.values(p,m,x,d),Re=new Map,new Set(Ge).forEach(le=>{le!=null&&Re.set(le,new Path2D)}),ve>0&&(Ve=h.values(p,m,x,d),it=new Map,new Set(Ve).forEach(le=>{le!=null&&it.set(le,new Path2D)})));let{x0:rt,size:ye}=c;if(rt!=null&&ye!=null){G=1,_=rt.values(p,m,x,d),rt.unit==2&&(_=_.map($e=>p.posToVal(b+$e*L,S.key,!0)));let le=ye.values(p,m,x,d);ye.unit==2?be=le[0]*L:be=E(le[0],S,L,b)-E(0,S,L,b),re=Qm(_,y,E,S,L,b,re),me=re-be+D}else re=Qm(_,y,E,S,L,b,re),me=re*a+D,be=re-me;me<1&&(me=0),ve>=be/2&&(ve=0),me<5&&(B=tm);let He=me>0,vt=re-me-(He?ve:0);be=B(cf(vt,V,I)),ue=(G==0?be/2:G==W?0:be)-G*W*((G==0?D/2:0)+(He?ve/2:0));const tt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ct=pe?null:new Path2D;let at=null;if(se!=null)at=p.data[se.series[1]];else{let{y0:le,y1:Be}=c;le!=null&&Be!=null&&(y=Be.values(p,m,x,d),at=le.values(p,m,x,d))}let ge=z*be,O=Q*be;for(let le=W==1?x:d;le>=x&&le<=d;le+=W){let Be=y[le];if(Be==null)continue;if(at!=null){let K=at[le]??0;if(Be-K==0)continue;he=v(K,R,C,F)}let $e=S.distr!=2||c!=null?_[le]:le,Me=E($e,S,L,b),ot=v(Dt(Be,q),R,C,F),Fe=B(Me-ue),Ye=B(qn(ot,he)),N=B(Ui(ot,he)),w=Ye-N;if(Be!=null){let K=Be<0?O:ge,xe=Be<0?ge:O;pe?(ve>0&&Ve[le]!=null&&Y(it.get(Ve[le]),Fe,N+li(ve/2),be,qn(0,w-ve),K,xe),Ge[le]!=null&&Y(Re.get(Ge[le]),Fe,N+li(ve/2),be,qn(0,w-ve),K,xe)):Y(ct,Fe,N+li(ve/2),be,qn(0,w-ve),K,xe),te(p,m,le,Fe-ve/2,N,be+ve,w)}}return ve>0?tt.stroke=pe?it:ct:pe||(tt._fill=g.width==0?g._fill:g._stroke??g._fill,tt.width=0),tt.fill=pe?Re:ct,tt})}function Ww(n,e){const t=Dt(e?.alignGaps,0);return(i,s,r,a)=>lr(i,s,(o,l,c,f,u,h,p,m,x,d,g)=>{[r,a]=dl(c,r,a);let _=o.pxRound,y=z=>_(h(z,f,d,m)),S=z=>_(p(z,u,g,x)),R,E,v;f.ori==0?(R=bl,v=Kr,E=qm):(R=wl,v=Zr,E=Ym);const b=f.dir*(f.ori==0?1:-1);let F=y(l[b==1?r:a]),L=F,C=[],B=[];for(let z=b==1?r:a;z>=r&&z<=a;z+=b)if(c[z]!=null){let W=l[z],Y=y(W);C.push(L=Y),B.push(S(c[z]))}const G={stroke:n(C,B,R,v,E,_),fill:null,clip:null,band:null,gaps:null,flags:Yr},D=G.stroke;let[I,V]=Mf(i,s);if(o.fill!=null||I!=0){let z=G.fill=new Path2D(D),Q=o.fillTo(i,s,o.min,o.max,I),W=S(Q);v(z,L,W),v(z,F,W)}if(!o.spanGaps){let z=[];z.push(...yf(l,c,r,a,b,y,t)),G.gaps=z=o.gaps(i,s,r,a,z),G.clip=yl(z,f.ori,m,x,d,g)}return V!=0&&(G.band=V==2?[gs(i,s,r,a,D,-1),gs(i,s,r,a,D,1)]:gs(i,s,r,a,D,V)),G})}function Xw(n){return Ww($w,n)}function $w(n,e,t,i,s,r){const a=n.length;if(a<2)return null;const o=new Path2D;if(t(o,n[0],e[0]),a==2)i(o,n[1],e[1]);else{let l=Array(a),c=Array(a-1),f=Array(a-1),u=Array(a-1);for(let h=0;h<a-1;h++)f[h]=e[h+1]-e[h],u[h]=n[h+1]-n[h],c[h]=f[h]/u[h];l[0]=c[0];for(let h=1;h<a-1;h++)c[h]===0||c[h-1]===0||c[h-1]>0!=c[h]>0?l[h]=0:(l[h]=3*(u[h-1]+u[h])/((2*u[h]+u[h-1])/c[h-1]+(u[h]+2*u[h-1])/c[h]),isFinite(l[h])||(l[h]=0));l[a-1]=c[a-2];for(let h=0;h<a-1;h++)s(o,n[h]+u[h]/3,e[h]+l[h]*u[h]/3,n[h+1]-u[h]/3,e[h+1]-l[h+1]*u[h]/3,n[h+1],e[h+1])}return o}const wf=new Set;function jm(){for(let n of wf)n.syncRect(!0)}Hr&&(sr(Ab,Vr,jm),sr(Rb,Vr,jm,!0),sr(fl,Vr,()=>{Fn.pxRatio=It}));const qw=Jm(),Yw=Km();function eg(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,a)=>Ef(r,a,e,t))}function Kw(n,e){return n.map((t,i)=>i==0?{}:hn({},e,t))}function Ef(n,e,t,i){return hn({},e==0?t:i,n)}function tg(n,e,t){return e==null?Xr:[e,t]}const Zw=tg;function Jw(n,e,t){return e==null?Xr:ml(e,t,af,!0)}function ng(n,e,t,i){return e==null?Xr:pl(e,t,n.scales[i].log,!1)}const Qw=ng;function ig(n,e,t,i){return e==null?Xr:rf(e,t,n.scales[i].log,!1)}const jw=ig;function eE(n,e,t,i,s){let r=qn(jp(n),jp(e)),a=e-n,o=Ii(s/i*a,t);do{let l=t[o],c=i*l/a;if(c>=s&&r+(l<5?ks.get(l):0)<=17)return[l,c]}while(++o<t.length);return[0,0]}function sg(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=bn((t=+s)*It))+"px"),[n,e,t]}function tE(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=Vt(e[2]*It,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Fn(n,e,t){const i={mode:Dt(n.mode,1)},s=i.mode;function r(M,T,U,k){let $=T.valToPct(M);return k+U*(T.dir==-1?1-$:$)}function a(M,T,U,k){let $=T.valToPct(M);return k+U*(T.dir==-1?$:1-$)}function o(M,T,U,k){return T.ori==0?r(M,T,U,k):a(M,T,U,k)}i.valToPosH=r,i.valToPosV=a;let l=!1;i.status=0;const c=i.root=vi(cb);if(n.id!=null&&(c.id=n.id),ai(c,n.class),n.title){let M=vi(hb,c);M.textContent=n.title}const f=Ni("canvas"),u=i.ctx=f.getContext("2d"),h=vi(db,c);sr("click",h,M=>{M.target===m&&(Zt!=ra||jt!=aa)&&On.click(i,M)},!0);const p=i.under=vi(pb,h);h.appendChild(f);const m=i.over=vi(mb,h);n=$r(n);const x=+Dt(n.pxAlign,1),d=Vm(x);(n.plugins||[]).forEach(M=>{M.opts&&(n=M.opts(i,n)||n)});const g=n.ms||.001,_=i.series=s==1?eg(n.series||[],Dm,zm,!1):Kw(n.series||[null],Bm),y=i.axes=eg(n.axes||[],Lm,Um,!0),S=i.scales={},R=i.bands=n.bands||[];R.forEach(M=>{M.fill=At(M.fill||null),M.dir=Dt(M.dir,-1)});const E=s==2?_[1].facets[0].scale:_[0].scale,v={axes:Ms,series:wt},b=(n.drawOrder||["axes","series"]).map(M=>v[M]);function F(M){const T=M.distr==3?U=>ms(U>0?U:M.clamp(i,U,M.min,M.max,M.key)):M.distr==4?U=>lf(U,M.asinh):M.distr==100?U=>M.fwd(U):U=>U;return U=>{let k=T(U),{_min:$,_max:ne}=M,_e=ne-$;return(k-$)/_e}}function L(M){let T=S[M];if(T==null){let U=(n.scales||Ha)[M]||Ha;if(U.from!=null){L(U.from);let k=hn({},S[U.from],U,{key:M});k.valToPct=F(k),S[M]=k}else{T=S[M]=hn({},M==E?km:Ow,U),T.key=M;let k=T.time,$=T.range,ne=Gs($);if((M!=E||s==2&&!k)&&(ne&&($[0]==null||$[1]==null)&&($={min:$[0]==null?Kp:{mode:1,hard:$[0],soft:$[0]},max:$[1]==null?Kp:{mode:1,hard:$[1],soft:$[1]}},ne=!1),!ne&&vl($))){let _e=$;$=(we,Le,Xe)=>Le==null?Xr:ml(Le,Xe,_e)}T.range=At($||(k?Zw:M==E?T.distr==3?Qw:T.distr==4?jw:tg:T.distr==3?ng:T.distr==4?ig:Jw)),T.auto=At(ne?!1:T.auto),T.clamp=At(T.clamp||Fw),T._min=T._max=null,T.valToPct=F(T)}}}L("x"),L("y"),s==1&&_.forEach(M=>{L(M.scale)}),y.forEach(M=>{L(M.scale)});for(let M in n.scales)L(M);const C=S[E],B=C.distr;let G,D;C.ori==0?(ai(c,ub),G=r,D=a):(ai(c,fb),G=a,D=r);const I={};for(let M in S){let T=S[M];(T.min!=null||T.max!=null)&&(I[M]={min:T.min,max:T.max},T.min=T.max=null)}const V=n.tzDate||(M=>new Date(bn(M/g))),z=n.fmtDate||ff,Q=g==1?cw(V):hw(V),W=bm(V,ym(g==1?lw:fw,z)),Y=Em(V,wm(pw,z)),te=[],se=i.legend=hn({},_w,n.legend),Z=i.cursor=hn({},bw,{drag:{y:s==2}},n.cursor),q=se.show,he=Z.show,ue=se.markers;se.idxs=te,ue.width=At(ue.width),ue.dash=At(ue.dash),ue.stroke=At(ue.stroke),ue.fill=At(ue.fill);let be,me,re,ve=[],pe=[],Ge,Re=!1,Ve={};if(se.live){const M=_[1]?_[1].values:null;Re=M!=null,Ge=Re?M(i,1,0):{_:0};for(let T in Ge)Ve[T]=Qu}if(q)if(be=Ni("table",Mb,c),re=Ni("tbody",null,be),se.mount(i,be),Re){me=Ni("thead",null,be,re);let M=Ni("tr",null,me);Ni("th",null,M);for(var it in Ge)Ni("th",Np,M).textContent=it}else ai(be,bb),se.live&&ai(be,yb);const rt={show:!0},ye={show:!1};function He(M,T){if(T==0&&(Re||!se.live||s==2))return Xr;let U=[],k=Ni("tr",wb,re,re.childNodes[T]);ai(k,M.class),M.show||ai(k,ir);let $=Ni("th",null,k);if(ue.show){let we=vi(Eb,$);if(T>0){let Le=ue.width(i,T);Le&&(we.style.border=Le+"px "+ue.dash(i,T)+" "+ue.stroke(i,T)),we.style.background=ue.fill(i,T)}}let ne=vi(Np,$);M.label instanceof HTMLElement?ne.appendChild(M.label):ne.textContent=M.label,T>0&&(ue.show||(ne.style.color=M.width>0?ue.stroke(i,T):ue.fill(i,T)),tt("click",$,we=>{if(Z._lock)return;ht(we);let Le=_.indexOf(M);if((we.ctrlKey||we.metaKey)!=se.isolate){let Xe=_.some((qe,Ze)=>Ze>0&&Ze!=Le&&qe.show);_.forEach((qe,Ze)=>{Ze>0&&ts(Ze,Xe?Ze==Le?rt:ye:rt,!0,vn.setSeries)})}else ts(Le,{show:!M.show},!0,vn.setSeries)},!1),dt&&tt(Op,$,we=>{Z._lock||(ht(we),ts(_.indexOf(M),la,!0,vn.setSeries))},!1));for(var _e in Ge){let we=Ni("td",Tb,k);we.textContent="--",U.push(we)}return[k,U]}const vt=new Map;function tt(M,T,U,k=!0){const $=vt.get(T)||{},ne=Z.bind[M](i,T,U,k);ne&&(sr(M,T,$[M]=ne),vt.set(T,$))}function ct(M,T,U){const k=vt.get(T)||{};for(let $ in k)(M==null||$==M)&&(sf($,T,k[$]),delete k[$]);M==null&&vt.delete(T)}let at=0,ge=0,O=0,le=0,Be=0,$e=0,Me=Be,ot=$e,Fe=O,Ye=le,N=0,w=0,K=0,xe=0;i.bbox={};let de=!1,Ae=!1,Ce=!1,ae=!1,ce=!1,Ee=!1;function H(M,T,U){(U||M!=i.width||T!=i.height)&&fe(M,T),Mt(!1),Ce=!0,Ae=!0,Hn()}function fe(M,T){i.width=at=O=M,i.height=ge=le=T,Be=$e=0,De(),nt();let U=i.bbox;N=U.left=ar(Be*It,.5),w=U.top=ar($e*It,.5),K=U.width=ar(O*It,.5),xe=U.height=ar(le*It,.5)}const oe=3;function Ne(){let M=!1,T=0;for(;!M;){T++;let U=na(T),k=es(T);M=T==oe||U&&k,M||(fe(i.width,i.height),Ae=!0)}}function Pe({width:M,height:T}){H(M,T)}i.setSize=Pe;function De(){let M=!1,T=!1,U=!1,k=!1;y.forEach(($,ne)=>{if($.show&&$._show){let{side:_e,_size:we}=$,Le=_e%2,Xe=$.label!=null?$.labelSize:0,qe=we+Xe;qe>0&&(Le?(O-=qe,_e==3?(Be+=qe,k=!0):U=!0):(le-=qe,_e==0?($e+=qe,M=!0):T=!0))}}),Qi[0]=M,Qi[1]=U,Qi[2]=T,Qi[3]=k,O-=Oi[1]+Oi[3],Be+=Oi[3],le-=Oi[2]+Oi[0],$e+=Oi[0]}function nt(){let M=Be+O,T=$e+le,U=Be,k=$e;function $(ne,_e){switch(ne){case 1:return M+=_e,M-_e;case 2:return T+=_e,T-_e;case 3:return U-=_e,U+_e;case 0:return k-=_e,k+_e}}y.forEach((ne,_e)=>{if(ne.show&&ne._show){let we=ne.side;ne._pos=$(we,ne._size),ne.label!=null&&(ne._lpos=$(we,ne.labelSize))}})}if(Z.dataIdx==null){let M=Z.hover,T=M.skip=new Set(M.skip??[]);T.add(void 0);let U=M.prox=At(M.prox),k=M.bias??=0;Z.dataIdx=($,ne,_e,we)=>{if(ne==0)return _e;let Le=_e,Xe=U($,ne,_e,we)??Ht,qe=Xe>=0&&Xe<Ht,Ze=C.ori==0?O:le,mt=Z.left,Ut=e[0],Nt=e[ne];if(T.has(Nt[_e])){Le=null;let Tt=null,ft=null,st;if(k==0||k==-1)for(st=_e;Tt==null&&st-- >0;)T.has(Nt[st])||(Tt=st);if(k==0||k==1)for(st=_e;ft==null&&st++<Nt.length;)T.has(Nt[st])||(ft=st);if(Tt!=null||ft!=null)if(qe){let Qt=Tt==null?-1/0:G(Ut[Tt],C,Ze,0),rn=ft==null?1/0:G(Ut[ft],C,Ze,0),Ln=mt-Qt,Gt=rn-mt;Ln<=Gt?Ln<=Xe&&(Le=Tt):Gt<=Xe&&(Le=ft)}else Le=ft==null?Tt:Tt==null?ft:_e-Tt<=ft-_e?Tt:ft}else qe&&yn(mt-G(Ut[_e],C,Ze,0))>Xe&&(Le=null);return Le}}const ht=M=>{Z.event=M};Z.idxs=te,Z._lock=!1;let Se=Z.points;Se.show=At(Se.show),Se.size=At(Se.size),Se.stroke=At(Se.stroke),Se.width=At(Se.width),Se.fill=At(Se.fill);const Je=i.focus=hn({},n.focus||{alpha:.3},Z.focus),dt=Je.prox>=0,Oe=dt&&Se.one;let xt=[],Kt=[],Yn=[];function Za(M,T){let U=Se.show(i,T);if(U instanceof HTMLElement)return ai(U,Sb),ai(U,M.class),Zi(U,-10,-10,O,le),m.insertBefore(U,xt[T]),U}function jr(M,T){if(s==1||T>0){let U=s==1&&S[M.scale].time,k=M.value;M.value=U?lm(k)?Em(V,wm(k,z)):k||Y:k||Nw,M.label=M.label||(U?Ew:ww)}if(Oe||T>0){M.width=M.width==null?1:M.width,M.paths=M.paths||qw||Bb,M.fillTo=At(M.fillTo||Bw),M.pxAlign=+Dt(M.pxAlign,x),M.pxRound=Vm(M.pxAlign),M.stroke=At(M.stroke||null),M.fill=At(M.fill||null),M._stroke=M._fill=M._paths=M._focus=null;let U=Iw(qn(1,M.width),1),k=M.points=hn({},{size:U,width:qn(1,U*.2),stroke:M.stroke,space:U*2,paths:Yw,_stroke:null,_fill:null},M.points);k.show=At(k.show),k.filter=At(k.filter),k.fill=At(k.fill),k.stroke=At(k.stroke),k.paths=At(k.paths),k.pxAlign=M.pxAlign}if(q){let U=He(M,T);ve.splice(T,0,U[0]),pe.splice(T,0,U[1]),se.values.push(null)}if(he){te.splice(T,0,null);let U=null;Oe?T==0&&(U=Za(M,T)):T>0&&(U=Za(M,T)),xt.splice(T,0,U),Kt.splice(T,0,0),Yn.splice(T,0,0)}Pn("addSeries",T)}function Bf(M,T){T=T??_.length,M=s==1?Ef(M,T,Dm,zm):Ef(M,T,{},Bm),_.splice(T,0,M),jr(_[T],T)}i.addSeries=Bf;function Il(M){if(_.splice(M,1),q){se.values.splice(M,1),pe.splice(M,1);let T=ve.splice(M,1)[0];ct(null,T.firstChild),T.remove()}he&&(te.splice(M,1),xt.splice(M,1)[0].remove(),Kt.splice(M,1),Yn.splice(M,1)),Pn("delSeries",M)}i.delSeries=Il;const Qi=[!1,!1,!1,!1];function vs(M,T){if(M._show=M.show,M.show){let U=M.side%2,k=S[M.scale];k==null&&(M.scale=U?_[1].scale:E,k=S[M.scale]);let $=k.time;M.size=At(M.size),M.space=At(M.space),M.rotate=At(M.rotate),Gs(M.incrs)&&M.incrs.forEach(_e=>{!ks.has(_e)&&ks.set(_e,am(_e))}),M.incrs=At(M.incrs||(k.distr==2?aw:$?g==1?ow:uw:or)),M.splits=At(M.splits||($&&k.distr==1?Q:k.distr==3?vf:k.distr==4?Rw:Aw)),M.stroke=At(M.stroke),M.grid.stroke=At(M.grid.stroke),M.ticks.stroke=At(M.ticks.stroke),M.border.stroke=At(M.border.stroke);let ne=M.values;M.values=Gs(ne)&&!Gs(ne[0])?At(ne):$?Gs(ne)?bm(V,ym(ne,z)):lm(ne)?dw(V,ne):ne||W:ne||Tw,M.filter=At(M.filter||(k.distr>=3&&k.log==10?Lw:k.distr==3&&k.log==2?Dw:nm)),M.font=sg(M.font),M.labelFont=sg(M.labelFont),M._size=M.size(i,null,T,0),M._space=M._rotate=M._incrs=M._found=M._splits=M._values=null,M._size>0&&(Qi[T]=!0,M._el=vi(gb,h))}}function xs(M,T,U,k){let[$,ne,_e,we]=U,Le=T%2,Xe=0;return Le==0&&(we||ne)&&(Xe=T==0&&!$||T==2&&!_e?bn(Lm.size/3):0),Le==1&&($||_e)&&(Xe=T==1&&!ne||T==3&&!we?bn(Um.size/2):0),Xe}const Ja=i.padding=(n.padding||[xs,xs,xs,xs]).map(M=>At(Dt(M,xs))),Oi=i._padding=Ja.map((M,T)=>M(i,T,Qi,0));let nn,on=null,ln=null;const ji=s==1?_[0].idxs:null;let ui=null,Hs=!1;function Qa(M,T){if(e=M??[],i.data=i._data=e,s==2){nn=0;for(let U=1;U<_.length;U++)nn+=e[U][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),ui=e[0],nn=ui.length;let U=e;if(B==2){U=e.slice();let k=U[0]=Array(nn);for(let $=0;$<nn;$++)k[$]=$}i._data=e=U}if(Mt(!0),Pn("setData"),B==2&&(Ce=!0),T!==!1){let U=C;U.auto(i,Hs)?ja():Xs(E,U.min,U.max),ae=ae||Z.left>=0,Ee=!0,Hn()}}i.setData=Qa;function ja(){Hs=!0;let M,T;s==1&&(nn>0?(on=ji[0]=0,ln=ji[1]=nn-1,M=e[0][on],T=e[0][ln],B==2?(M=on,T=ln):M==T&&(B==3?[M,T]=pl(M,M,C.log,!1):B==4?[M,T]=rf(M,M,C.log,!1):C.time?T=M+bn(86400/g):[M,T]=ml(M,T,af,!0))):(on=ji[0]=M=null,ln=ji[1]=T=null)),Xs(E,M,T)}let ea,Vs,ta,A,X,ie,j,ee,Ie,ke;function Ue(M,T,U,k,$,ne){M??=Up,U??=uf,k??="butt",$??=Up,ne??="round",M!=ea&&(u.strokeStyle=ea=M),$!=Vs&&(u.fillStyle=Vs=$),T!=ta&&(u.lineWidth=ta=T),ne!=X&&(u.lineJoin=X=ne),k!=ie&&(u.lineCap=ie=k),U!=A&&u.setLineDash(A=U)}function We(M,T,U,k){T!=Vs&&(u.fillStyle=Vs=T),M!=j&&(u.font=j=M),U!=ee&&(u.textAlign=ee=U),k!=Ie&&(u.textBaseline=Ie=k)}function et(M,T,U,k,$=0){if(k.length>0&&M.auto(i,Hs)&&(T==null||T.min==null)){let ne=Dt(on,0),_e=Dt(ln,k.length-1),we=U.min==null?Db(k,ne,_e,$,M.distr==3):[U.min,U.max];M.min=Ui(M.min,U.min=we[0]),M.max=qn(M.max,U.max=we[1])}}const pt={min:null,max:null};function bt(){for(let k in S){let $=S[k];I[k]==null&&($.min==null||I[E]!=null&&$.auto(i,Hs))&&(I[k]=pt)}for(let k in S){let $=S[k];I[k]==null&&$.from!=null&&I[$.from]!=null&&(I[k]=pt)}I[E]!=null&&Mt(!0);let M={};for(let k in I){let $=I[k];if($!=null){let ne=M[k]=$r(S[k],Gb);if($.min!=null)hn(ne,$);else if(k!=E||s==2)if(nn==0&&ne.from==null){let _e=ne.range(i,null,null,k);ne.min=_e[0],ne.max=_e[1]}else ne.min=Ht,ne.max=-Ht}}if(nn>0){_.forEach((k,$)=>{if(s==1){let ne=k.scale,_e=I[ne];if(_e==null)return;let we=M[ne];if($==0){let Le=we.range(i,we.min,we.max,ne);we.min=Le[0],we.max=Le[1],on=Ii(we.min,e[0]),ln=Ii(we.max,e[0]),ln-on>1&&(e[0][on]<we.min&&on++,e[0][ln]>we.max&&ln--),k.min=ui[on],k.max=ui[ln]}else k.show&&k.auto&&et(we,_e,k,e[$],k.sorted);k.idxs[0]=on,k.idxs[1]=ln}else if($>0&&k.show&&k.auto){let[ne,_e]=k.facets,we=ne.scale,Le=_e.scale,[Xe,qe]=e[$],Ze=M[we],mt=M[Le];Ze!=null&&et(Ze,I[we],ne,Xe,ne.sorted),mt!=null&&et(mt,I[Le],_e,qe,_e.sorted),k.min=_e.min,k.max=_e.max}});for(let k in M){let $=M[k],ne=I[k];if($.from==null&&(ne==null||ne.min==null)){let _e=$.range(i,$.min==Ht?null:$.min,$.max==-Ht?null:$.max,k);$.min=_e[0],$.max=_e[1]}}}for(let k in M){let $=M[k];if($.from!=null){let ne=M[$.from];if(ne.min==null)$.min=$.max=null;else{let _e=$.range(i,ne.min,ne.max,k);$.min=_e[0],$.max=_e[1]}}}let T={},U=!1;for(let k in M){let $=M[k],ne=S[k];if(ne.min!=$.min||ne.max!=$.max){ne.min=$.min,ne.max=$.max;let _e=ne.distr;ne._min=_e==3?ms(ne.min):_e==4?lf(ne.min,ne.asinh):_e==100?ne.fwd(ne.min):ne.min,ne._max=_e==3?ms(ne.max):_e==4?lf(ne.max,ne.asinh):_e==100?ne.fwd(ne.max):ne.max,T[k]=U=!0}}if(U){_.forEach((k,$)=>{s==2?$>0&&T.y&&(k._paths=null):T[k.scale]&&(k._paths=null)});for(let k in T)Ce=!0,Pn("setScale",k);he&&Z.left>=0&&(ae=Ee=!0)}for(let k in I)I[k]=null}function Qe(M){let T=cf(on-1,0,nn-1),U=cf(ln+1,0,nn-1);for(;M[T]==null&&T>0;)T--;for(;M[U]==null&&U<nn-1;)U++;return[T,U]}function wt(){if(nn>0){let M=_.some(T=>T._focus)&&ke!=Je.alpha;M&&(u.globalAlpha=ke=Je.alpha),_.forEach((T,U)=>{if(U>0&&T.show&&(en(U,!1),en(U,!0),T._paths==null)){let k=ke;ke!=T.alpha&&(u.globalAlpha=ke=T.alpha);let $=s==2?[0,e[U][0].length-1]:Qe(e[U]);T._paths=T.paths(i,U,$[0],$[1]),ke!=k&&(u.globalAlpha=ke=k)}}),_.forEach((T,U)=>{if(U>0&&T.show){let k=ke;ke!=T.alpha&&(u.globalAlpha=ke=T.alpha),T._paths!=null&&Bt(U,!1);{let $=T._paths!=null?T._paths.gaps:null,ne=T.points.show(i,U,on,ln,$),_e=T.points.filter(i,U,ne,$);(ne||_e)&&(T.points._paths=T.points.paths(i,U,on,ln,_e),Bt(U,!0))}ke!=k&&(u.globalAlpha=ke=k),Pn("drawSeries",U)}}),M&&(u.globalAlpha=ke=1)}}function en(M,T){let U=T?_[M].points:_[M];U._stroke=U.stroke(i,M),U._fill=U.fill(i,M)}function Bt(M,T){let U=T?_[M].points:_[M],{stroke:k,fill:$,clip:ne,flags:_e,_stroke:we=U._stroke,_fill:Le=U._fill,_width:Xe=U.width}=U._paths;Xe=Vt(Xe*It,3);let qe=null,Ze=Xe%2/2;T&&Le==null&&(Le=Xe>0?"#fff":we);let mt=U.pxAlign==1&&Ze>0;if(mt&&u.translate(Ze,Ze),!T){let Ut=N-Xe/2,Nt=w-Xe/2,Tt=K+Xe,ft=xe+Xe;qe=new Path2D,qe.rect(Ut,Nt,Tt,ft)}T?Ke(we,Xe,U.dash,U.cap,Le,k,$,_e,ne):zt(M,we,Xe,U.dash,U.cap,Le,k,$,_e,qe,ne),mt&&u.translate(-Ze,-Ze)}function zt(M,T,U,k,$,ne,_e,we,Le,Xe,qe){let Ze=!1;Le!=0&&R.forEach((mt,Ut)=>{if(mt.series[0]==M){let Nt=_[mt.series[1]],Tt=e[mt.series[1]],ft=(Nt._paths||Ha).band;Gs(ft)&&(ft=mt.dir==1?ft[0]:ft[1]);let st,Qt=null;Nt.show&&ft&&Ib(Tt,on,ln)?(Qt=mt.fill(i,Ut)||ne,st=Nt._paths.clip):ft=null,Ke(T,U,k,$,Qt,_e,we,Le,Xe,qe,st,ft),Ze=!0}}),Ze||Ke(T,U,k,$,ne,_e,we,Le,Xe,qe)}const wn=Yr|Sf;function Ke(M,T,U,k,$,ne,_e,we,Le,Xe,qe,Ze){Ue(M,T,U,k,$),(Le||Xe||Ze)&&(u.save(),Le&&u.clip(Le),Xe&&u.clip(Xe)),Ze?(we&wn)==wn?(u.clip(Ze),qe&&u.clip(qe),Rt($,_e),mn(M,ne,T)):we&Sf?(Rt($,_e),u.clip(Ze),mn(M,ne,T)):we&Yr&&(u.save(),u.clip(Ze),qe&&u.clip(qe),Rt($,_e),u.restore(),mn(M,ne,T)):(Rt($,_e),mn(M,ne,T)),(Le||Xe||Ze)&&u.restore()}function mn(M,T,U){U>0&&(T instanceof Map?T.forEach((k,$)=>{u.strokeStyle=ea=$,u.stroke(k)}):T!=null&&M&&u.stroke(T))}function Rt(M,T){T instanceof Map?T.forEach((U,k)=>{u.fillStyle=Vs=k,u.fill(U)}):T!=null&&M&&u.fill(T)}function Ss(M,T,U,k){let $=y[M],ne;if(k<=0)ne=[0,0];else{let _e=$._space=$.space(i,M,T,U,k),we=$._incrs=$.incrs(i,M,T,U,k,_e);ne=eE(T,U,we,k,_e)}return $._found=ne}function gn(M,T,U,k,$,ne,_e,we,Le,Xe){let qe=_e%2/2;x==1&&u.translate(qe,qe),Ue(we,_e,Le,Xe,we),u.beginPath();let Ze,mt,Ut,Nt,Tt=$+(k==0||k==3?-ne:ne);U==0?(mt=$,Nt=Tt):(Ze=$,Ut=Tt);for(let ft=0;ft<M.length;ft++)T[ft]!=null&&(U==0?Ze=Ut=M[ft]:mt=Nt=M[ft],u.moveTo(Ze,mt),u.lineTo(Ut,Nt));u.stroke(),x==1&&u.translate(-qe,-qe)}function na(M){let T=!0;return y.forEach((U,k)=>{if(!U.show)return;let $=S[U.scale];if($.min==null){U._show&&(T=!1,U._show=!1,Mt(!1));return}else U._show||(T=!1,U._show=!0,Mt(!1));let ne=U.side,_e=ne%2,{min:we,max:Le}=$,[Xe,qe]=Ss(k,we,Le,_e==0?O:le);if(qe==0)return;let Ze=$.distr==2,mt=U._splits=U.splits(i,k,we,Le,Xe,qe,Ze),Ut=$.distr==2?mt.map(st=>ui[st]):mt,Nt=$.distr==2?ui[mt[1]]-ui[mt[0]]:Xe,Tt=U._values=U.values(i,U.filter(i,Ut,k,qe,Nt),k,qe,Nt);U._rotate=ne==2?U.rotate(i,Tt,k,qe):0;let ft=U._size;U._size=xi(U.size(i,Tt,k,M)),ft!=null&&U._size!=ft&&(T=!1)}),T}function es(M){let T=!0;return Ja.forEach((U,k)=>{let $=U(i,k,Qi,M);$!=Oi[k]&&(T=!1),Oi[k]=$}),T}function Ms(){for(let M=0;M<y.length;M++){let T=y[M];if(!T.show||!T._show)continue;let U=T.side,k=U%2,$,ne,_e=T.stroke(i,M),we=U==0||U==3?-1:1,[Le,Xe]=T._found;if(T.label!=null){let Jn=T.labelGap*we,di=bn((T._lpos+Jn)*It);We(T.labelFont[0],_e,"center",U==2?za:Ip),u.save(),k==1?($=ne=0,u.translate(di,bn(w+xe/2)),u.rotate((U==3?-gl:gl)/2)):($=bn(N+K/2),ne=di);let dr=em(T.label)?T.label(i,M,Le,Xe):T.label;u.fillText(dr,$,ne),u.restore()}if(Xe==0)continue;let qe=S[T.scale],Ze=k==0?K:xe,mt=k==0?N:w,Ut=T._splits,Nt=qe.distr==2?Ut.map(Jn=>ui[Jn]):Ut,Tt=qe.distr==2?ui[Ut[1]]-ui[Ut[0]]:Le,ft=T.ticks,st=T.border,Qt=ft.show?ft.size:0,rn=bn(Qt*It),Ln=bn((T.alignTo==2?T._size-Qt-T.gap:T.gap)*It),Gt=T._rotate*-gl/180,an=d(T._pos*It),fi=(rn+Ln)*we,Zn=an+fi;ne=k==0?Zn:0,$=k==1?Zn:0;let yi=T.font[0],Bi=T.align==1?Gr:T.align==2?Yu:Gt>0?Gr:Gt<0?Yu:k==0?"center":U==3?Yu:Gr,is=Gt||k==1?"middle":U==2?za:Ip;We(yi,_e,Bi,is);let hi=T.font[1]*T.lineGap,bi=Ut.map(Jn=>d(o(Jn,qe,Ze,mt))),zi=T._values;for(let Jn=0;Jn<zi.length;Jn++){let di=zi[Jn];if(di!=null){k==0?$=bi[Jn]:ne=bi[Jn],di=""+di;let dr=di.indexOf(`
`)==-1?[di]:di.split(/\n/gm);for(let Qn=0;Qn<dr.length;Qn++){let Bg=dr[Qn];Gt?(u.save(),u.translate($,ne+Qn*hi),u.rotate(Gt),u.fillText(Bg,0,0),u.restore()):u.fillText(Bg,$,ne+Qn*hi)}}}ft.show&&gn(bi,ft.filter(i,Nt,M,Xe,Tt),k,U,an,rn,Vt(ft.width*It,3),ft.stroke(i,M),ft.dash,ft.cap);let ss=T.grid;ss.show&&gn(bi,ss.filter(i,Nt,M,Xe,Tt),k,k==0?2:1,k==0?w:N,k==0?xe:K,Vt(ss.width*It,3),ss.stroke(i,M),ss.dash,ss.cap),st.show&&gn([an],[1],k==0?1:0,k==0?1:2,k==1?w:N,k==1?xe:K,Vt(st.width*It,3),st.stroke(i,M),st.dash,st.cap)}Pn("drawAxes")}function Mt(M){_.forEach((T,U)=>{U>0&&(T._paths=null,M&&(s==1?(T.min=null,T.max=null):T.facets.forEach(k=>{k.min=null,k.max=null})))})}let sn=!1,Kn=!1,kt=[];function _n(){Kn=!1;for(let M=0;M<kt.length;M++)Pn(...kt[M]);kt.length=0}function Hn(){sn||(Yb(Sg),sn=!0)}function Ul(M,T=!1){sn=!0,Kn=T,M(i),Sg(),T&&kt.length>0&&queueMicrotask(_n)}i.batch=Ul;function Sg(){if(de&&(bt(),de=!1),Ce&&(Ne(),Ce=!1),Ae){if(Yt(p,Gr,Be),Yt(p,za,$e),Yt(p,Oa,O),Yt(p,Ba,le),Yt(m,Gr,Be),Yt(m,za,$e),Yt(m,Oa,O),Yt(m,Ba,le),Yt(h,Oa,at),Yt(h,Ba,ge),f.width=bn(at*It),f.height=bn(ge*It),y.forEach(({_el:M,_show:T,_size:U,_pos:k,side:$})=>{if(M!=null)if(T){let ne=$===3||$===0?U:0,_e=$%2==1;Yt(M,_e?"left":"top",k-ne),Yt(M,_e?"width":"height",U),Yt(M,_e?"top":"left",_e?$e:Be),Yt(M,_e?"height":"width",_e?le:O),tf(M,ir)}else ai(M,ir)}),ea=Vs=ta=X=ie=j=ee=Ie=A=null,ke=1,no(!0),Be!=Me||$e!=ot||O!=Fe||le!=Ye){Mt(!1);let M=O/Fe,T=le/Ye;if(he&&!ae&&Z.left>=0){Z.left*=M,Z.top*=T,ia&&Zi(ia,bn(Z.left),0,O,le),sa&&Zi(sa,0,bn(Z.top),O,le);for(let U=0;U<xt.length;U++){let k=xt[U];k!=null&&(Kt[U]*=M,Yn[U]*=T,Zi(k,xi(Kt[U]),xi(Yn[U]),O,le))}}if(Jt.show&&!ce&&Jt.left>=0&&Jt.width>0){Jt.left*=M,Jt.width*=M,Jt.top*=T,Jt.height*=T;for(let U in Wf)Yt(oa,U,Jt[U])}Me=Be,ot=$e,Fe=O,Ye=le}Pn("setSize"),Ae=!1}at>0&&ge>0&&(u.clearRect(0,0,f.width,f.height),Pn("drawClear"),b.forEach(M=>M()),Pn("draw")),Jt.show&&ce&&(Fl(Jt),ce=!1),he&&ae&&(hr(null,!0,!1),ae=!1),se.show&&se.live&&Ee&&(Hf(),Ee=!1),l||(l=!0,i.status=1,Pn("ready")),Hs=!1,sn=!1}i.redraw=(M,T)=>{Ce=T||!1,M!==!1?Xs(E,C.min,C.max):Hn()};function zf(M,T){let U=S[M];if(U.from==null){if(nn==0){let k=U.range(i,T.min,T.max,M);T.min=k[0],T.max=k[1]}if(T.min>T.max){let k=T.min;T.min=T.max,T.max=k}if(nn>1&&T.min!=null&&T.max!=null&&T.max-T.min<1e-16)return;M==E&&U.distr==2&&nn>0&&(T.min=Ii(T.min,e[0]),T.max=Ii(T.max,e[0]),T.min==T.max&&T.max++),I[M]=T,de=!0,Hn()}}i.setScale=zf;let kf,Gf,ia,sa,Mg,yg,ra,aa,bg,wg,Zt,jt,Ws=!1;const On=Z.drag;let Rn=On.x,Cn=On.y;he&&(Z.x&&(kf=vi(vb,m)),Z.y&&(Gf=vi(xb,m)),C.ori==0?(ia=kf,sa=Gf):(ia=Gf,sa=kf),Zt=Z.left,jt=Z.top);const Jt=i.select=hn({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),oa=Jt.show?vi(_b,Jt.over?m:p):null;function Fl(M,T){if(Jt.show){for(let U in M)Jt[U]=M[U],U in Wf&&Yt(oa,U,M[U]);T!==!1&&Pn("setSelect")}}i.setSelect=Fl;function jE(M){if(_[M].show)q&&tf(ve[M],ir);else if(q&&ai(ve[M],ir),he){let U=Oe?xt[0]:xt[M];U!=null&&Zi(U,-10,-10,O,le)}}function Xs(M,T,U){zf(M,{min:T,max:U})}function ts(M,T,U,k){T.focus!=null&&s1(M),T.show!=null&&_.forEach(($,ne)=>{ne>0&&(M==ne||M==null)&&($.show=T.show,jE(ne),s==2?(Xs($.facets[0].scale,null,null),Xs($.facets[1].scale,null,null)):Xs($.scale,null,null),Hn())}),U!==!1&&Pn("setSeries",M,T),k&&io("setSeries",i,M,T)}i.setSeries=ts;function e1(M,T){hn(R[M],T)}function t1(M,T){M.fill=At(M.fill||null),M.dir=Dt(M.dir,-1),T=T??R.length,R.splice(T,0,M)}function n1(M){M==null?R.length=0:R.splice(M,1)}i.addBand=t1,i.setBand=e1,i.delBand=n1;function i1(M,T){_[M].alpha=T,he&&xt[M]!=null&&(xt[M].style.opacity=T),q&&ve[M]&&(ve[M].style.opacity=T)}let ys,$s,fr;const la={focus:!0};function s1(M){if(M!=fr){let T=M==null,U=Je.alpha!=1;_.forEach((k,$)=>{if(s==1||$>0){let ne=T||$==0||$==M;k._focus=T?null:ne,U&&i1($,ne?1:Je.alpha)}}),fr=M,U&&Hn()}}q&&dt&&tt(Bp,be,M=>{Z._lock||(ht(M),fr!=null&&ts(null,la,!0,vn.setSeries))});function ns(M,T,U){let k=S[T];U&&(M=M/It-(k.ori==1?$e:Be));let $=O;k.ori==1&&($=le,M=$-M),k.dir==-1&&(M=$-M);let ne=k._min,_e=k._max,we=M/$,Le=ne+(_e-ne)*we,Xe=k.distr;return Xe==3?Wr(10,Le):Xe==4?Fb(Le,k.asinh):Xe==100?k.bwd(Le):Le}function r1(M,T){let U=ns(M,E,T);return Ii(U,e[0],on,ln)}i.valToIdx=M=>Ii(M,e[0]),i.posToIdx=r1,i.posToVal=ns,i.valToPos=(M,T,U)=>S[T].ori==0?r(M,S[T],U?K:O,U?N:0):a(M,S[T],U?xe:le,U?w:0),i.setCursor=(M,T,U)=>{Zt=M.left,jt=M.top,hr(null,T,U)};function Eg(M,T){Yt(oa,Gr,Jt.left=M),Yt(oa,Oa,Jt.width=T)}function Tg(M,T){Yt(oa,za,Jt.top=M),Yt(oa,Ba,Jt.height=T)}let eo=C.ori==0?Eg:Tg,to=C.ori==1?Eg:Tg;function a1(){if(q&&se.live)for(let M=s==2?1:0;M<_.length;M++){if(M==0&&Re)continue;let T=se.values[M],U=0;for(let k in T)pe[M][U++].firstChild.nodeValue=T[k]}}function Hf(M,T){if(M!=null&&(M.idxs?M.idxs.forEach((U,k)=>{te[k]=U}):kb(M.idx)||te.fill(M.idx),se.idx=te[0]),q&&se.live){for(let U=0;U<_.length;U++)(U>0||s==1&&!Re)&&o1(U,te[U]);a1()}Ee=!1,T!==!1&&Pn("setLegend")}i.setLegend=Hf;function o1(M,T){let U=_[M],k=M==0&&B==2?ui:e[M],$;Re?$=U.values(i,M,T)??Ve:($=U.value(i,T==null?null:k[T],M,T),$=$==null?Ve:{_:$}),se.values[M]=$}function hr(M,T,U){bg=Zt,wg=jt,[Zt,jt]=Z.move(i,Zt,jt),Z.left=Zt,Z.top=jt,he&&(ia&&Zi(ia,bn(Zt),0,O,le),sa&&Zi(sa,0,bn(jt),O,le));let k,$=on>ln;ys=Ht,$s=null;let ne=C.ori==0?O:le,_e=C.ori==1?O:le;if(Zt<0||nn==0||$){k=Z.idx=null;for(let we=0;we<_.length;we++){let Le=xt[we];Le!=null&&Zi(Le,-10,-10,O,le)}dt&&ts(null,la,!0,M==null&&vn.setSeries),se.live&&(te.fill(k),Ee=!0)}else{let we,Le,Xe;s==1&&(we=C.ori==0?Zt:jt,Le=ns(we,E),k=Z.idx=Ii(Le,e[0],on,ln),Xe=G(e[0][k],C,ne,0));let qe=-10,Ze=-10,mt=0,Ut=0,Nt=!0,Tt="",ft="";for(let st=s==2?1:0;st<_.length;st++){let Qt=_[st],rn=te[st],Ln=rn==null?null:s==1?e[st][rn]:e[st][1][rn],Gt=Z.dataIdx(i,st,k,Le),an=Gt==null?null:s==1?e[st][Gt]:e[st][1][Gt];if(Ee=Ee||an!=Ln||Gt!=rn,te[st]=Gt,st>0&&Qt.show){let fi=Gt==null?-10:Gt==k?Xe:G(s==1?e[0][Gt]:e[st][0][Gt],C,ne,0),Zn=an==null?-10:D(an,s==1?S[Qt.scale]:S[Qt.facets[1].scale],_e,0);if(dt&&an!=null){let yi=C.ori==1?Zt:jt,Bi=yn(Je.dist(i,st,Gt,Zn,yi));if(Bi<ys){let is=Je.bias;if(is!=0){let hi=ns(yi,Qt.scale),bi=an>=0?1:-1,zi=hi>=0?1:-1;zi==bi&&(zi==1?is==1?an>=hi:an<=hi:is==1?an<=hi:an>=hi)&&(ys=Bi,$s=st)}else ys=Bi,$s=st}}if(Ee||Oe){let yi,Bi;C.ori==0?(yi=fi,Bi=Zn):(yi=Zn,Bi=fi);let is,hi,bi,zi,ss,Jn,di=!0,dr=Se.bbox;if(dr!=null){di=!1;let Qn=dr(i,st);bi=Qn.left,zi=Qn.top,is=Qn.width,hi=Qn.height}else bi=yi,zi=Bi,is=hi=Se.size(i,st);if(Jn=Se.fill(i,st),ss=Se.stroke(i,st),Oe)st==$s&&ys<=Je.prox&&(qe=bi,Ze=zi,mt=is,Ut=hi,Nt=di,Tt=Jn,ft=ss);else{let Qn=xt[st];Qn!=null&&(Kt[st]=bi,Yn[st]=zi,Xp(Qn,is,hi,di),Vp(Qn,Jn,ss),Zi(Qn,xi(bi),xi(zi),O,le))}}}}if(Oe){let st=Je.prox,Qt=fr==null?ys<=st:ys>st||$s!=fr;if(Ee||Qt){let rn=xt[0];rn!=null&&(Kt[0]=qe,Yn[0]=Ze,Xp(rn,mt,Ut,Nt),Vp(rn,Tt,ft),Zi(rn,xi(qe),xi(Ze),O,le))}}}if(Jt.show&&Ws)if(M!=null){let[we,Le]=vn.scales,[Xe,qe]=vn.match,[Ze,mt]=M.cursor.sync.scales,Ut=M.cursor.drag;if(Rn=Ut._x,Cn=Ut._y,Rn||Cn){let{left:Nt,top:Tt,width:ft,height:st}=M.select,Qt=M.scales[Ze].ori,rn=M.posToVal,Ln,Gt,an,fi,Zn,yi=we!=null&&Xe(we,Ze),Bi=Le!=null&&qe(Le,mt);yi&&Rn?(Qt==0?(Ln=Nt,Gt=ft):(Ln=Tt,Gt=st),an=S[we],fi=G(rn(Ln,Ze),an,ne,0),Zn=G(rn(Ln+Gt,Ze),an,ne,0),eo(Ui(fi,Zn),yn(Zn-fi))):eo(0,ne),Bi&&Cn?(Qt==1?(Ln=Nt,Gt=ft):(Ln=Tt,Gt=st),an=S[Le],fi=D(rn(Ln,mt),an,_e,0),Zn=D(rn(Ln+Gt,mt),an,_e,0),to(Ui(fi,Zn),yn(Zn-fi))):to(0,_e)}else Xf()}else{let we=yn(bg-Mg),Le=yn(wg-yg);if(C.ori==1){let mt=we;we=Le,Le=mt}Rn=On.x&&we>=On.dist,Cn=On.y&&Le>=On.dist;let Xe=On.uni;Xe!=null?Rn&&Cn&&(Rn=we>=Xe,Cn=Le>=Xe,!Rn&&!Cn&&(Le>we?Cn=!0:Rn=!0)):On.x&&On.y&&(Rn||Cn)&&(Rn=Cn=!0);let qe,Ze;Rn&&(C.ori==0?(qe=ra,Ze=Zt):(qe=aa,Ze=jt),eo(Ui(qe,Ze),yn(Ze-qe)),Cn||to(0,_e)),Cn&&(C.ori==1?(qe=ra,Ze=Zt):(qe=aa,Ze=jt),to(Ui(qe,Ze),yn(Ze-qe)),Rn||eo(0,ne)),!Rn&&!Cn&&(eo(0,0),to(0,0))}if(On._x=Rn,On._y=Cn,M==null){if(U){if(Og!=null){let[we,Le]=vn.scales;vn.values[0]=we!=null?ns(C.ori==0?Zt:jt,we):null,vn.values[1]=Le!=null?ns(C.ori==1?Zt:jt,Le):null}io(Zu,i,Zt,jt,O,le,k)}if(dt){let we=U&&vn.setSeries,Le=Je.prox;fr==null?ys<=Le&&ts($s,la,!0,we):ys>Le?ts(null,la,!0,we):$s!=fr&&ts($s,la,!0,we)}}Ee&&(se.idx=k,Hf()),T!==!1&&Pn("setCursor")}let qs=null;Object.defineProperty(i,"rect",{get(){return qs==null&&no(!1),qs}});function no(M=!1){M?qs=null:(qs=m.getBoundingClientRect(),Pn("syncRect",qs))}function Ag(M,T,U,k,$,ne,_e){Z._lock||Ws&&M!=null&&M.movementX==0&&M.movementY==0||(Vf(M,T,U,k,$,ne,_e,!1,M!=null),M!=null?hr(null,!0,!0):hr(T,!0,!1))}function Vf(M,T,U,k,$,ne,_e,we,Le){if(qs==null&&no(!1),ht(M),M!=null)U=M.clientX-qs.left,k=M.clientY-qs.top;else{if(U<0||k<0){Zt=-10,jt=-10;return}let[Xe,qe]=vn.scales,Ze=T.cursor.sync,[mt,Ut]=Ze.values,[Nt,Tt]=Ze.scales,[ft,st]=vn.match,Qt=T.axes[0].side%2==1,rn=C.ori==0?O:le,Ln=C.ori==1?O:le,Gt=Qt?ne:$,an=Qt?$:ne,fi=Qt?k:U,Zn=Qt?U:k;if(Nt!=null?U=ft(Xe,Nt)?o(mt,S[Xe],rn,0):-10:U=rn*(fi/Gt),Tt!=null?k=st(qe,Tt)?o(Ut,S[qe],Ln,0):-10:k=Ln*(Zn/an),C.ori==1){let yi=U;U=k,k=yi}}Le&&(T==null||T.cursor.event.type==Zu)&&((U<=1||U>=O-1)&&(U=ar(U,O)),(k<=1||k>=le-1)&&(k=ar(k,le))),we?(Mg=U,yg=k,[ra,aa]=Z.move(i,U,k)):(Zt=U,jt=k)}const Wf={width:0,height:0,left:0,top:0};function Xf(){Fl(Wf,!1)}let Rg,Cg,Pg,Lg;function Dg(M,T,U,k,$,ne,_e){Ws=!0,Rn=Cn=On._x=On._y=!1,Vf(M,T,U,k,$,ne,_e,!0,!1),M!=null&&(tt(Ju,ju,Ng,!1),io(Fp,i,ra,aa,O,le,null));let{left:we,top:Le,width:Xe,height:qe}=Jt;Rg=we,Cg=Le,Pg=Xe,Lg=qe}function Ng(M,T,U,k,$,ne,_e){Ws=On._x=On._y=!1,Vf(M,T,U,k,$,ne,_e,!1,!0);let{left:we,top:Le,width:Xe,height:qe}=Jt,Ze=Xe>0||qe>0,mt=Rg!=we||Cg!=Le||Pg!=Xe||Lg!=qe;if(Ze&&mt&&Fl(Jt),On.setScale&&Ze&&mt){let Ut=we,Nt=Xe,Tt=Le,ft=qe;if(C.ori==1&&(Ut=Le,Nt=qe,Tt=we,ft=Xe),Rn&&Xs(E,ns(Ut,E),ns(Ut+Nt,E)),Cn)for(let st in S){let Qt=S[st];st!=E&&Qt.from==null&&Qt.min!=Ht&&Xs(st,ns(Tt+ft,st),ns(Tt,st))}Xf()}else Z.lock&&(Z._lock=!Z._lock,hr(T,!0,M!=null));M!=null&&(ct(Ju,ju),io(Ju,i,Zt,jt,O,le,null))}function l1(M,T,U,k,$,ne,_e){if(Z._lock)return;ht(M);let we=Ws;if(Ws){let Le=!0,Xe=!0,qe=10,Ze,mt;C.ori==0?(Ze=Rn,mt=Cn):(Ze=Cn,mt=Rn),Ze&&mt&&(Le=Zt<=qe||Zt>=O-qe,Xe=jt<=qe||jt>=le-qe),Ze&&Le&&(Zt=Zt<ra?0:O),mt&&Xe&&(jt=jt<aa?0:le),hr(null,!0,!0),Ws=!1}Zt=-10,jt=-10,te.fill(null),hr(null,!0,!0),we&&(Ws=we)}function Ig(M,T,U,k,$,ne,_e){Z._lock||(ht(M),ja(),Xf(),M!=null&&io(zp,i,Zt,jt,O,le,null))}function Ug(){y.forEach(tE),H(i.width,i.height,!0)}sr(fl,Vr,Ug);const ca={};ca.mousedown=Dg,ca.mousemove=Ag,ca.mouseup=Ng,ca.dblclick=Ig,ca.setSeries=(M,T,U,k)=>{let $=vn.match[2];U=$(i,T,U),U!=-1&&ts(U,k,!0,!1)},he&&(tt(Fp,m,Dg),tt(Zu,m,Ag),tt(Op,m,M=>{ht(M),no(!1)}),tt(Bp,m,l1),tt(zp,m,Ig),wf.add(i),i.syncRect=no);const Ol=i.hooks=n.hooks||{};function Pn(M,T,U){Kn?kt.push([M,T,U]):M in Ol&&Ol[M].forEach(k=>{k.call(null,i,T,U)})}(n.plugins||[]).forEach(M=>{for(let T in M.hooks)Ol[T]=(Ol[T]||[]).concat(M.hooks[T])});const Fg=(M,T,U)=>U,vn=hn({key:null,setSeries:!1,filters:{pub:im,sub:im},scales:[E,_[1]?_[1].scale:null],match:[sm,sm,Fg],values:[null,null]},Z.sync);vn.match.length==2&&vn.match.push(Fg),Z.sync=vn;const Og=vn.key,$f=Hm(Og);function io(M,T,U,k,$,ne,_e){vn.filters.pub(M,T,U,k,$,ne,_e)&&$f.pub(M,T,U,k,$,ne,_e)}$f.sub(i);function c1(M,T,U,k,$,ne,_e){vn.filters.sub(M,T,U,k,$,ne,_e)&&ca[M](null,T,U,k,$,ne,_e)}i.pub=c1;function u1(){$f.unsub(i),wf.delete(i),vt.clear(),sf(fl,Vr,Ug),c.remove(),be?.remove(),Pn("destroy")}i.destroy=u1;function qf(){Pn("init",n,e),Qa(e||n.data,!1),I[E]?zf(E,I[E]):ja(),ce=Jt.show&&(Jt.width>0||Jt.height>0),ae=Ee=!0,H(n.width,n.height)}return _.forEach(jr),y.forEach(vs),t?t instanceof HTMLElement?(t.appendChild(c),qf()):t(i,qf):qf(),i}Fn.assign=hn,Fn.fmtNum=of,Fn.rangeNum=ml,Fn.rangeLog=pl,Fn.rangeAsinh=rf,Fn.orient=lr,Fn.pxRatio=It,Fn.join=qb,Fn.fmtDate=ff,Fn.tzDate=sw,Fn.sync=Hm;{Fn.addGap=zw,Fn.clipGaps=yl;let n=Fn.paths={points:Km};n.linear=Jm,n.stepped=Hw,n.bars=Vw,n.spline=Xw}function Tf(n,e,t){const i=e-n;if(!(i>0)||!Number.isFinite(i))return[];const s=10**Math.floor(Math.log10(i/t)),r=[1,2,5,10,20].map(o=>o*s).find(o=>i/o<=t)??i,a=[];for(let o=Math.ceil(n/r-1e-9);o*r<=e+1e-9*i;o++)a.push(Number((o*r).toPrecision(12)));return a}function nE(n,e,t){if(!(n>0)||!(e>n))return[];const i=Math.floor(Math.log10(n)),s=Math.ceil(Math.log10(e)),r=c=>c.filter(f=>f>=n*.999999&&f<=e*1.000001),a=(c,f=1)=>{const u=[];for(let h=i;h<=s;h+=f)for(const p of c)u.push(Number((p*10**h).toPrecision(12)));return r(u)},o=a([1,2,5]);if(o.length<=t&&o.length>=3)return o;const l=a([1]);return l.length>t?a([1],Math.ceil(l.length/t)):l.length>=3?l:o.length>=3&&o.length<=t+2?o:Tf(n,e,t)}function rg(n,e,t=.05){let i=1/0,s=-1/0;for(const r of n)r==null||!Number.isFinite(r)||e||(r<i&&(i=r),r>s&&(s=r));if(!(s>=i))return e?{low:.1,high:1}:{low:0,high:1};if(s===i){const r=Math.abs(i)*.05||.5;return{low:i-r,high:s+r}}return{low:i-t*(s-i),high:s+t*(s-i)}}const Xa='12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',iE=28;function _s(n){const{into:e}=n;let t={x:n.x,y:n.y};e.setAttribute("role","img"),e.setAttribute("aria-label",n.about),e.tabIndex=-1;const i=()=>Math.max(240,e.clientWidth),s=_=>()=>[t[_].range.low,t[_].range.high],r=_=>(y,S,R,E)=>{const v=t[_],b=_==="x"?Math.max(3,Math.floor(i()/90)):Math.max(3,Math.floor(n.height/46));return v.at?v.at.filter(F=>F>=R&&F<=E):v.log?nE(R,E,b):Tf(R,E,b)},a=_=>(y,S)=>S.map(t[_].text??H0),o=_=>({time:!1,range:s(_),distr:t[_].log?3:1,log:10}),l=()=>tn("soft"),c={stroke:()=>tn("grid"),width:1},f=()=>{const _=[[t.x.range.low,t.x.range.high],[t.y.range.low,t.y.range.high]];return new Fn({width:i(),height:n.height,padding:[10,20,0,0],legend:{show:!1},cursor:{show:!1},scales:{x:o("x"),y:o("y")},axes:[{stroke:l,grid:c,ticks:{show:!1},font:Xa,labelFont:Xa,show:!n.bare,label:t.x.label||void 0,labelSize:22,labelGap:2,size:30,space:10,splits:r("x"),values:a("x"),filter:(y,S)=>S},{stroke:l,grid:c,ticks:{show:!1},font:Xa,labelFont:Xa,label:t.y.label||void 0,labelSize:22,labelGap:4,size:n.left??u,space:10,splits:r("y"),values:a("y"),filter:(y,S)=>S}],series:[{},{show:!0,paths:()=>null,points:{show:!1}}],hooks:{draw:[h]}},_,e)},u=(_,y)=>{const S=Math.max(0,...(y??[]).map(R=>R.length));return _.ctx.font=Xa,Math.ceil(S*6.8)+12},h=_=>{const{ctx:y,bbox:S}=_;y.save(),y.beginPath(),y.rect(S.left,S.top,S.width,S.height),y.clip();const R=Fn.pxRatio;n.draw({context:y,x:E=>_.valToPos(E,"x",!0),y:E=>_.valToPos(E,"y",!0),ratio:R,box:S}),y.restore()};let p=f();const m=sE(e),x=()=>p.redraw(!1,!0);Kf(x);const d=_=>{const y=p.over.getBoundingClientRect(),S=_.clientX-y.left,R=_.clientY-y.top;let E=null,v=iE**2;for(const b of n.spots?.()??[]){const F=p.valToPos(b.x,"x")-S,L=p.valToPos(b.y,"y")-R,C=F*F+L*L;C<v&&(v=C,E=b)}return E};n.spots&&(e.addEventListener("pointermove",_=>{const y=d(_);n.onHover?.(y?y.run:null),y?m.show(y.words,p.over.offsetLeft+p.valToPos(y.x,"x"),p.over.offsetTop+p.valToPos(y.y,"y")):m.hide()}),e.addEventListener("pointerleave",()=>{n.onHover?.(null),m.hide()}),e.addEventListener("click",_=>{const y=d(_);y&&n.onClick?.(y.run)}));const g=()=>{p.destroy(),p=f()};return new ResizeObserver(()=>{Math.abs(i()-p.width)>1&&p.setSize({width:i(),height:n.height})}).observe(e),{get canvas(){return p.ctx.canvas},redraw:x,replace:(_,y)=>{t={x:_,y},g()},xAt:_=>p.posToVal(_-p.over.getBoundingClientRect().left,"x")}}function sE(n){const e=document.createElement("div");return e.className="hint",e.hidden=!0,n.append(e),{show:(t,i,s)=>{e.replaceChildren(...t.map(a=>{const o=document.createElement("div");return o.textContent=a,o})),e.hidden=!1;const r=n.clientWidth-e.offsetWidth-4;e.style.left=`${Math.max(0,Math.min(r,i+14))}px`,e.style.top=`${Math.max(0,s-e.offsetHeight-10)}px`},hide:()=>{e.hidden=!0}}}const Af=240;function cr(n,e,t){return e==="updates"?n.updates[t]:e==="seen"?n.seen[t]:n.updates[t]*n.second}function $a(n,e){const i=n.flatMap(a=>a.updates.length>1?[cr(a,e,1),cr(a,e,a.updates.length-1)]:[]).filter(a=>a>0&&Number.isFinite(a)),s=Math.min(...i),r=Math.max(...i);return i.length?[s,Math.max(r,s*1.01)]:[1,2]}function Rf([n,e],t){return t===0?0:n*(e/n)**((t-1)/(Af-1))}function rE(n,e,t){let i=0,s=n.updates.length-1;for(;i<s;){const r=i+s+1>>1;cr(n,e,r)<=t*(1+1e-9)?i=r:s=r-1}return i}const aE=1e-5;function oE(){const n=P("div",{class:"picture"});let e=null,t=[],i=0,s="updates",r=0;const a=(l,c)=>Math.max(l.heights[c]-i,1e-300),o=({context:l,x:c,y:f,ratio:u,box:h})=>{const[p]=$a(t,s);if(t.forEach((d,g)=>{l.beginPath(),l.moveTo(h.left,f(a(d,0)));for(let _=1;_<d.updates.length;_++)l.lineTo(c(cr(d,s,_)),f(a(d,_)));l.strokeStyle=Bn(d.colour??g),l.lineWidth=2*u,l.lineJoin="round",l.stroke(),d.near!==null&&d.near>0&&(l.beginPath(),l.arc(c(cr(d,s,d.near)),f(a(d,d.near)),5*u,0,2*Math.PI),l.fillStyle=Bn(d.colour??g),l.fill(),l.strokeStyle=tn("card"),l.lineWidth=1.5*u,l.stroke())}),!t.length)return;l.strokeStyle=tn("soft"),l.lineWidth=u,l.setLineDash([5*u,4*u]),l.beginPath();const m=f(.01*a(t[0],0));l.moveTo(h.left,m),l.lineTo(h.left+h.width,m),l.stroke(),l.setLineDash([]);const x=Math.max(p,Rf($a(t,s),r));l.beginPath(),l.moveTo(c(x),h.top),l.lineTo(c(x),h.top+h.height),l.stroke()};return{element:n,show:(l,c,f)=>{[t,i,s]=[l,c,f];const[u,h]=$a(t,s),p=t.length?a(t[0],0):1,m=t.flatMap(_=>[..._.heights].map((y,S)=>a(_,S))),x=Math.max(aE*p,m.reduce((_,y)=>Math.min(_,y),p)),d=m.reduce((_,y)=>Math.max(_,y),p),g=[{label:lt(s),log:!0,range:{low:u,high:h}},{label:lt("curve"),log:!0,range:{low:Math.min(x*.7,.005*p),high:Math.min(d,100*p)*1.5}}];e?e.replace(...g):e=_s({into:n,x:g[0],y:g[1],height:260,about:lt("curve"),draw:o})},at:l=>{r=l,e?.redraw()}}}function Si(n){if(!Number.isFinite(n))return"–";for(const[e,t]of[[1,"s"],[.001,"ms"],[1e-6,"µs"]])if(n>=e)return`${je(n/e,3)} ${t}`;return`${je(n/1e-9,3)} ns`}const Ji=n=>Math.round(n).toLocaleString("en");function lE(n,e,t){const[i,s,r]=n,a=[];for(const l of n){if(l.near===null||l.near===0)continue;const c=Ji(l.updates[l.near]),f=Ji(l.seen[l.near]);a.push(cn([`${Cp(ri(l))}: ${c} updates, ${f} rows seen until 1 % of the way is left.`,`${ri(l)}：更新 ${c} 次、看过 ${f} 行后，只剩 1 % 的路程。`]))}if(i.near&&s.near&&s.seen[s.near]<i.seen[i.near]){const l=je(i.seen[i.near]/s.seen[s.near],2);a.push(cn([`Each of its ${Ji(i.updates[i.near])} updates cost full batch all ${Ji(e)} rows. ${Ji(Number(s.batch))} rows already show about where downhill is: mini-batches needed ${l} times fewer rows.`,`全批量的 ${Ji(i.updates[i.near])} 次更新每次都要看完 ${Ji(e)} 行。${Ji(Number(s.batch))} 行已大致指出下坡方向：小批量所需的行数只有 ${l} 分之一。`]))}if(n.every(({second:l})=>Number.isFinite(l))){const l=u=>u.second/(u.batch==="full"?e:Number(u.batch)),c=l(r)/l(s);a.push(cn([`One update took ${Si(i.second)} with all rows, ${Si(s.second)} with ${Ji(Number(s.batch))}, ${Si(r.second)} with one: a row alone costs ${je(c,2)} times as much as in a mini-batch, for the work around an update is shared by its rows.`,`一次更新：全部行 ${Si(i.second)}，${Ji(Number(s.batch))} 行 ${Si(s.second)}，一行 ${Si(r.second)}。单独一行的开销是小批量中一行的 ${je(c,2)} 倍，因为一次更新的固定开销由其中各行分摊。`]));const f=n.filter(u=>u.near!==null);if(f.length>1){const u=x=>cr(x,"seconds",x.near),[h,p]=[...f].sort((x,d)=>u(x)-u(d)),m=je(u(p)/u(h),2);a.push(cn([`Quickest by the clock: ${ri(h)}, ${Si(u(h))}; next ${ri(p)}, ${Si(u(p))} (${m} times as long).`,`按时间最快的是${ri(h)}，${Si(u(h))}；其次是${ri(p)}，${Si(u(p))}（${m} 倍）。`]))}}const o=l=>je(Math.max(0,l.stays-t),2);return n.some(({diverged:l})=>l)||a.push(cn([`In the last epoch single rows are still ${o(r)} above the least loss on average, mini-batches ${o(s)}, full batch ${o(i)}: one row's slope is that of the whole plus noise, whose size falls with the square root of the batch. A smaller rate, or one that falls, calms it.`,`最后一轮中，单样本平均仍高出最小损失 ${o(r)}，小批量 ${o(s)}，全批量 ${o(i)}：一行的梯度等于总体梯度加噪声，噪声随批量的平方根减小。更小或递减的学习率能让它平静下来。`])),a}function cE(n,e,t,i){let s=[],r=null,a=0,o=null;const l=()=>n.find(({name:Z})=>Z===e.set)??n[0],c=()=>e.rates??l().rates,f=()=>e.start??l().start,u=()=>["full",e.batch,1],h=()=>({set:l().name,rows:e.rows}),p=$u(lt("about"),Z=>{e.start=[Number(Z[0].toPrecision(4)),Number(Z[1].toPrecision(4))],S()},()=>{e.view=p.view(),e.log=p.log(),t()}),m=oE(),x=ec(()=>_()),d=P("output",{class:"n"}),g=()=>{const Z=Rf($a(s,e.by),x.step());return s.map(q=>rE(q,e.by,Z))};function _(){if(!r||!s.length)return;const Z=Rf($a(s,e.by),x.step());p.draw({walks:s,steps:g(),start:f(),shown:null}),d.textContent=e.by==="seconds"?Si(Z):`${Math.round(Z).toLocaleString("en")} ${lt(e.by)}`,m.at(x.step()),t()}async function y(){o?.abort(),o=new AbortController;const{signal:Z}=o;p.setWaiting(!0);try{const q=await pi("batches/surface",{...h(),start:f(),size:96},Z);r=q.said;const{values:he,shape:ue}=q.arrays.heights,be={x:r.w,y:r.b,columns:ue[1],rows:ue[0],heights:he,low:r.low,high:r.high};await S(Z),p.show(be,{minima:[r.minimum]}),te()}catch(q){q instanceof DOMException||i(q instanceof Error?q.message:String(q))}finally{o.signal===Z&&p.setWaiting(!1)}}async function S(Z){Z||(o?.abort(),o=new AbortController);const q=Z??o.signal,he={...h(),runs:u().map((ue,be)=>({batch_size:ue,lr:c()[be]}))};try{const ue=await pi("batches/runs",{...he,start:f(),epochs:e.epochs,seed:e.seed},q),{updates:be,seen:me,points:re,losses:ve}=ue.arrays,pe=new Map(s.map(Re=>[Re.batch,Re.second]));let Ge=0;a=ue.said.least,s=ue.said.runs.map((Re,Ve)=>{const[it,rt]=[Ge,Ge+Re.count];return Ge=rt,{...Re,name:ri(Re),words:`sgd lr=${Re.lr} batch_size=${Re.batch}`,ended:Re.diverged?Re.count-1:-1,colour:Ve,points:re.values.subarray(2*it,2*rt),heights:ve.values.subarray(it,rt),updates:be.values.subarray(it,rt),seen:me.values.subarray(it,rt),second:pe.get(Re.batch)??NaN}}),i(""),te(),x.show(Af,R?x.step():Af),R=!0,await v(q)}catch(ue){ue instanceof DOMException||i(ue instanceof Error?ue.message:String(ue))}}let R=!1,E="";async function v(Z){const q={...h(),runs:u().map(ue=>({batch_size:ue,lr:.1}))},he=JSON.stringify(q);if(he!==E){const{said:ue}=await pi("batches/seconds",q,Z);s.forEach((be,me)=>be.second=ue.seconds[me]),E=he}te(),_()}const b=P("tbody",{}),F=P("ul",{class:"told"}),L=[0,1,2].map(Z=>{const q=P("input",{type:"range",min:-3,max:1,step:.02}),he=P("output",{class:"n"});q.addEventListener("input",()=>{const me=[...c()];me[Z]=Number((10**Number(q.value)).toPrecision(3)),e.rates=me,he.textContent=mr(me[Z]),S()});const ue=P("span",{}),be=[0,1,2,3].map(()=>P("td",{class:"n"}));return b.append(P("tr",{},P("th",{scope:"row"},P("span",{class:"pin"},P("span",{class:`dot-of g${Z}`}),ue)),P("td",{},P("div",{class:"slide"},q,he)),...be)),()=>{const me=s.at(Z),re=ri({batch:u()[Z]});if(ue.textContent=re,q.setAttribute("aria-label",`${lt("rate")}, ${re}`),document.activeElement!==q&&(q.value=String(Math.log10(c()[Z]))),he.textContent=mr(c()[Z]),!me)return;const ve=me.near;["updates","seen","seconds"].forEach((pe,Ge)=>{const Re=ve===null?NaN:cr(me,pe,ve);be[Ge].textContent=ve===null?Ge?"–":lt(me.diverged?"diverged":"never"):pe==="seconds"?Si(Re):Re.toLocaleString("en")}),be[3].textContent=me.diverged?"–":je(Math.max(0,me.stays-a),3),be[3].title=me.status}}),C=P("span",{}),B=()=>{const Z=["updates","seen","seconds"].map(q=>({value:q,words:lt(q)}));$t(C,ua(lt("by"),Z,e.by,q=>{e.by=q,m.show(s,a,e.by),_()}))},G=P("select",{"aria-label":lt("rows")},...n.map(({name:Z,title:q})=>P("option",{value:Z},cn(q))));G.addEventListener("change",()=>{e.set=G.value,[e.rates,e.start]=[null,null],E="",y()});const D=(Z,q,he,ue,be)=>{const me=P("input",{type:"number",min:Z,max:q(),step:1,"aria-label":he});return me.addEventListener("change",()=>{ue(ps(me.value,Z,q(),be())),me.value=String(be()),y()}),{element:P("label",{},`${he} `,me),fill:()=>me.value=String(be())}},I=D(16,()=>4096,lt("count"),Z=>{e.rows=Z,e.batch=Math.min(e.batch,Z)},()=>e.rows),V=D(1,()=>e.rows,lt("batch"),Z=>e.batch=Z,()=>e.batch),z=D(1,()=>60,lt("epochs"),Z=>e.epochs=Z,()=>e.epochs),Q=D(0,()=>2**31-1,lt("seed"),Z=>e.seed=Z,()=>e.seed),W=P("button",{type:"button",class:"save"},lt("another"));W.addEventListener("click",()=>{e.seed+=1,Q.fill(),S()});const Y=P("p",{class:"note"});function te(){G.value=l().name,Y.textContent=cn(l().about);for(const Z of[I,V,z,Q])Z.fill();for(const Z of L)Z();C.firstChild===null&&B(),s.length&&($t(F,...lE(s,e.rows,a).map(Z=>P("li",{},Z))),m.show(s,a,e.by))}return{element:P("div",{class:"lab"},P("section",{class:"card","aria-label":lt("kinds")},P("div",{class:"above"},G,p.controls),Y,p.element,x.element,P("div",{class:"above"},P("span",{},lt("by")),C,d),P("p",{class:"aside"},lt("click")),P("h2",{class:"sub"},lt("curve")),m.element),P("section",{class:"card","aria-label":lt("why")},P("div",{class:"above"},I.element,V.element,z.element,Q.element,W),P("div",{class:"runs-of-lab",tabindex:0,role:"group","aria-label":lt("until")},P("table",{},P("thead",{},P("tr",{},P("td",{}),P("td",{}),P("th",{class:"n",colspan:3,scope:"colgroup"},lt("until")),P("td",{})),P("tr",{},P("th",{},lt("kinds")),P("th",{},lt("rate")),...["updates","seen","seconds","stays"].map(Z=>P("th",{class:"n"},lt(Z))))),b)),P("h2",{class:"sub"},lt("why")),F,P("p",{class:"aside"},lt("measured")),P("p",{class:"aside"},lt("recordedAt")))),steps:x,canvas:p.canvas,runs:()=>s,values:()=>({runs:s,surface:r,least:a,by:e.by,frame:x.step(),points:s.length?g():[],start:f(),rates:c()}),anew:()=>(E="",B(),y()),setView:()=>{p.setView(e.view),p.setLog(e.log)},close:()=>{x.pause(),o?.abort(),p.close()}}}const uE={name:"batches",title:["Three kinds of descent","三种梯度下降"],lead:["All rows for each step, one row, or a few: the same data, the same surface, the same start. Real runs of the engine that thalweg fit trains with.","每一步用全部行、一行或几行：同样的数据、同一曲面、同一起点。都是 thalweg fit 所用引擎的真实运行。"],open:fE};async function fE(n,e){const t=await da("batches/sets"),i={...ib},s=c=>{Object.assign(i,ab(c,i)),t.some(({name:f})=>f===i.set)||(i.set=t[0].name)};s(e.parts);let r=!1;const a=()=>{r&&(e.keep(rb(i)),e.expose({state:i,...o.values(),...l.values()}))},o=cE(t,i,a,e.tell),l=ob(i,a,e.tell);return $t(n,o.element,P("div",{class:"second"},l.element)),o.setView(),await o.anew(),r=!0,a(),l.anew(),{read:c=>{s(c),o.setView(),o.anew(),l.anew()},exports:()=>({picture:o.canvas,legend:dh(o.runs()),table:()=>hE(o.runs()),player:o.steps}),close:()=>{o.close(),l.close()}}}function hE(n){const e=t=>n.flatMap(i=>[...i.updates].map((s,r)=>t(i,r)));return[{name:"run",values:e(t=>t.name)},{name:"updates",values:e((t,i)=>t.updates[i])},{name:"rows_seen",values:e((t,i)=>t.seen[i])},{name:"seconds",values:e((t,i)=>t.updates[i]*t.second)},{name:"w",values:e((t,i)=>t.points[2*i])},{name:"b",values:e((t,i)=>t.points[2*i+1])},{name:"loss",values:e((t,i)=>t.heights[i])}]}const dE={about:"Confusion matrix",caption:"Rows: the class it is; columns: what it was taken for.",recall:"recall"};function pE(n,e,t=dE){const i=n.length>12;return P("div",{class:"scroll",role:"region",tabindex:0,"aria-label":t.about},P("table",{class:i?"confusion many":"confusion"},P("caption",{},t.caption),P("thead",{},P("tr",{},P("td",{}),...n.map(s=>P("th",{scope:"col",class:"n",title:s},_h(s,i?8:14))),P("th",{scope:"col",class:"n"},t.recall))),P("tbody",{},...e.map((s,r)=>{const a=s.reduce((o,l)=>o+l,0);return P("tr",{},P("th",{scope:"row",title:n[r]},_h(n[r],i?12:20)),...s.map((o,l)=>P("td",{class:`n s${a>0?Math.round(10*o/a):0} ${r===l?"right":"wrong"}`},je(o))),P("td",{class:"n"},a>0?ws(s[r]/a,1):"–"))}))))}function Mi(n,e,t){n.beginPath();let i=!1;for(let s=0;s<e.length;s++){const r=Number.isFinite(e[s])&&Number.isFinite(t[s]);r&&i?n.lineTo(e[s],t[s]):r&&n.moveTo(e[s],t[s]),i=r}n.stroke()}function Jr(n,e,t,i,s){switch(n.beginPath(),e){case"circle":case"ring":n.arc(t,i,s,0,2*Math.PI);break;case"square":n.rect(t-s*.9,i-s*.9,s*1.8,s*1.8);break;case"triangle":Tl(n,[[t,i-s*1.15],[t+s*1.05,i+s*.8],[t-s*1.05,i+s*.8]]);break;case"down":Tl(n,[[t,i+s*1.15],[t+s*1.05,i-s*.8],[t-s*1.05,i-s*.8]]);break;case"diamond":Tl(n,[[t,i-s*1.25],[t+s*1.1,i],[t,i+s*1.25],[t-s*1.1,i]]);break;case"left":Tl(n,[[t-s*1.15,i],[t+s*.8,i-s*1.05],[t+s*.8,i+s*1.05]]);break;case"plus":n.moveTo(t-s*1.1,i),n.lineTo(t+s*1.1,i),n.moveTo(t,i-s*1.1),n.lineTo(t,i+s*1.1),n.stroke();return}e==="ring"?n.stroke():n.fill()}function Tl(n,e){e.forEach(([t,i],s)=>s?n.lineTo(t,i):n.moveTo(t,i)),n.closePath()}let mE=0;function gE(n,e,t,i,s=`Save “${n}” as PNG`){const r=`card-${++mE}`,a=P("div",{class:"picture"}),o=P("div",{class:"above"}),l=P("button",{type:"button",class:"save","aria-label":s},"PNG");return l.addEventListener("click",()=>{Promise.resolve(i()).then(f=>s0(f,`${t}.png`))}),{element:P("figure",{class:"card","aria-labelledby":r,"data-picture":t},P("figcaption",{},P("h3",{id:r},n),l),P("p",{class:"note"},...Array.isArray(e)?e:[e]),o,a),body:a,above:o}}const _E=[0,.2,.4,.6,.8,1];function ag(n,e,t){let i=n,s=t,r=null;const a=({context:f,x:u,y:h,ratio:p})=>{f.strokeStyle=tn("soft"),f.lineWidth=p,f.setLineDash([3*p,4*p]),Mi(f,[u(0),u(1)],[h(s(0)),h(s(1))]),f.setLineDash([]),f.strokeStyle=tn("c0"),f.lineWidth=2.4*p,Mi(f,i.x.map(u),i.y.map(h)),r&&(f.fillStyle=tn("ink"),Jr(f,"circle",u(r[0]),h(r[1]),6*p))},o=gE(e.title,e.note,e.name,()=>Kl(c.canvas,e.title,[],devicePixelRatio),e.save),l=f=>({label:f,log:!1,range:{low:-.02,high:1.03},at:_E,text:u=>ws(u)}),c=_s({into:o.body,x:l(e.x),y:l(e.y),height:300,about:`${e.title}: ${e.x}, ${e.y}.`,draw:a,spots:()=>i.x.map((f,u)=>({x:f,y:i.y[u],run:-1,words:[`${e.x} ${ws(f,1)}`,`${e.y} ${ws(i.y[u],1)}`,`${e.threshold??"threshold"} ${je(i.threshold[u],4)}`]}))});return{element:o.element,show:(f,u,h)=>{i=f,r=u,s=h,c.redraw()}}}const Al=n=>n.reduce((e,t)=>e+t,0);function og(n,e){const t=Al(n.right.slice(e)),i=Al(n.right.slice(0,e)),s=Al(n.wrong.slice(e)),r=Al(n.wrong.slice(0,e)),a=(o,l)=>l>0?o/l:null;return{threshold:e/n.right.length,true_positive:t,false_positive:s,false_negative:i,true_negative:r,precision:a(t,t+s),recall:a(t,t+i),specificity:a(r,r+s),f1:a(2*t,2*t+s+i),accuracy:(t+r)/(t+r+s+i)}}const Te=fa({along:["Along one weight","沿一个权重"],data:["Rows of","数据"],rows:["Rows","样本数"],seed:["Seed","随机种子"],redraw:["Draw other rows","重新抽样"],loss:["Trained on","训练损失"],moved:["Weight that moves","移动的权重"],intercept:["intercept","截距"],weightOf:["weight of {column}","{column} 的权重"],weight:["Weight w","权重 w"],slope:["slope","斜率"],flat:["slope 0","斜率 0"],jump:["a step here","此处是台阶"],toMinimum:["To the loss's minimum","到损失最小处"],descend:["50 steps of descent from here","从此处下降 50 步"],metrics:["Metrics shown","显示的指标"],choose:["Choose metrics","选择指标"],dragHint:["Drag on any of the pictures, or the slider, to move the weight.","在任一图上拖动，或拖动滑块，即可移动权重。"],best:["best {value} at w = {place}","最佳 {value}，w = {place}"],bestRange:["best {value} for w from {from} to {to}","最佳 {value}，w 从 {from} 到 {to}"],least:["least {value} at w = {place}","最小 {value}，w = {place}"],aboutStrip:["{name} along the weight: {value} at w = {place}, slope {slope}.","{name} 随权重的变化：w = {place} 处为 {value}，斜率 {slope}。"],plane:["The rows, and where the classifier divides them","样本与分类边界"],planeNote:["Each row at its two columns, of mean 0 and deviation 1. On the shaded side class 1 is predicted at the threshold.","每个样本画在其两列（均值 0，标准差 1）的位置。阴影一侧在当前阈值下预测为类别 1。"],decide:["The threshold decides","由阈值决定"],threshold:["Threshold","阈值"],thresholdLow:["threshold","阈值"],histogram:["The share of each class by its probability of class 1: {one} upwards, {zero} downwards. Drag the threshold.","各类别按“类别 1 的概率”的分布：{one} 向上，{zero} 向下。可拖动阈值。"],probability:["probability of class 1","类别 1 的概率"],rowsLow:["share of the class","占该类的比例"],confusion:["Confusion matrix","混淆矩阵"],confusionCaption:["Rows: the class it is; columns: what it was taken for.","行：真实类别；列：预测类别。"],precision:["precision","精确率"],recall:["recall","召回率"],accuracy:["accuracy","准确率"],f1:["F1","F1"],roc:["ROC curve","ROC 曲线"],rocNote:["The share of class 1 that is found, over the share of class 0 taken for it, at every hundredth of the threshold. Guessing lies on the dashed line.","在阈值的每个百分位处：被找出的类别 1 的比例，对误判为类别 1 的类别 0 的比例。虚线为随机猜测。"],falsePositives:["false positive rate","假阳性率"],curve:["Precision and recall","精确率与召回率"],curveNote:["Of what is taken for class 1 the share that is it, over the share of class 1 that is found. Guessing lies on the dashed line.","判为类别 1 者中判对的比例，对被找出的类别 1 的比例。虚线为随机猜测。"],save:["Save as PNG","保存为 PNG"],why:["Why one trains on the one and judges by the other","为何用损失训练、用指标评判"],whySlope:["At w = {w} the {loss} is {value} and its slope {slope}: descent knows that a {larger} weight is better. {names}: slope 0, which tells descent nothing.","在 w = {w} 处，{loss} 为 {value}，斜率为 {slope}：下降法知道权重应当{larger}。{names}：斜率为 0，什么也没有告诉它。"],whyAtMinimum:["At w = {w} the {loss} is {value}, and its slope {slope}: this is its minimum. {names}: slope 0, here as elsewhere.","在 w = {w} 处，{loss} 为 {value}，斜率为 {slope}：这就是它的最小值。{names}：斜率为 0，这里和别处一样。"],larger:["larger","增大"],smaller:["smaller","减小"],whySteps:["A metric of decisions counts rows on the right side of the threshold. Only {sides} values of w on this line, of {rows} rows, are ones at which a row changes its side; between them nothing moves, however wrong a row is.","决策类指标只数样本落在阈值哪一侧。在这条线上，{rows} 个样本只在 {sides} 个 w 值处换边；在它们之间，无论样本错得多离谱，指标都不变。"],whyBest:["The {loss} is least at w = {lowest}; there {name} is {there}. {name} is best, {best}, for w from {from} to {to}, where the {loss} is {cost}, {more} above its minimum.","{loss} 在 w = {lowest} 处最小，此处 {name} 为 {there}。{name} 在 w 从 {from} 到 {to} 时最佳，为 {best}，而那里的 {loss} 为 {cost}，比最小值高 {more}。"],whySame:["The {loss} is least at w = {lowest}, and there {name} is as good as anywhere on the line: {best}. That is luck with these rows: {name} has that value for every w from {from} to {to}.","{loss} 在 w = {lowest} 处最小，此处 {name} 恰好也是这条线上的最佳值 {best}。这是这些样本的巧合：w 从 {from} 到 {to} 时 {name} 都取该值。"],whyThreshold:["What {name} still lacks is a matter of the threshold, which is chosen after training: at the loss's minimum {name} is {best} with a threshold of {threshold}.","{name} 所欠缺的可由阈值弥补，而阈值在训练之后选择：在损失最小处，阈值取 {threshold} 时 {name} 为 {best}。"],whyJudge:["So one trains on the {loss}, which has a slope at every w, and judges by the metric that says what a mistake costs you.","因此用处处有斜率的 {loss} 训练，而用能说明错误代价的指标来评判。"],whySmooth:["Depending on the probabilities themselves, and with a slope that could be trained on: {names}.","取决于概率本身、因而有斜率可用于训练的：{names}。"],wentLoss:["{steps} steps of plain descent with a rate of {rate}: on the {loss} the weight goes from {start} to {end}.","以 {rate} 的学习率作 {steps} 步普通梯度下降：按 {loss}，权重从 {start} 到 {end}。"],wentNowhere:["On {name} it stays at {start}: there is no slope to follow.","按 {name}，它停在 {start}：没有斜率可循。"],went:["On {name} it goes to {end}.","按 {name}，它到 {end}。"],wentAway:["On {name} it lands at {end}: its difference quotient met a step, which says nothing of how far to go.","按 {name}，它落到 {end}：差商恰好遇到台阶，说明不了该走多远。"],shapes:["Which loss fits which task","哪种损失适合哪种任务"],shapesLead:["Value and slope of each loss. The slope is what pulls at the weights: a loss whose slope stays bounded lets an outlier count no more than any row.","各损失的值与斜率。斜率就是拉动权重的力：斜率有界的损失不会让离群点比其他样本更有分量。"],axis:["Task","任务"],error:["predict a number","预测数值"],margin:["tell classes apart","区分类别"],errorLabel:["error: prediction − target","误差：预测 − 目标"],marginLabel:["margin: score of the true class","间隔：真实类别的得分"],value:["loss","损失"],slopeLabel:["slope","斜率"],here:["Error","误差"],hereMargin:["Margin","间隔"],target:["Target","目标"],targetNote:["Losses of a mean depend on the target and have no prediction below 0.","均值类损失取决于目标值，且预测不小于 0。"],chosen:["Losses shown","显示的损失"],tenfold:["an error ten times as large","误差放大十倍"],costs:["costs {cost} ×","代价 {cost} 倍"],pulls:["pulls {pull} ×","拉力 {pull} 倍"],bounded:["An outlier counts as any other row.","离群点与其他样本一样计。"],weaker:["An outlier pulls less than a near row.","离群点的拉力反而更小。"],somewhat:["An outlier counts somewhat more.","离群点略有加重。"],rules:["One outlier can rule the fit.","一个离群点就能左右拟合。"],forTasks:["for","用于"],reset:["Reset","复位"],outlier:["What one outlier does","一个离群点的影响"],outlierNote:["Nine targets, marked at the left edge, and one outlier that moves: the best single prediction by each loss. Squared error's is the mean, which follows the outlier; absolute error's is the median, which does not.","左缘标出九个目标值，另有一个可移动的离群点：各损失的最佳单一预测。平方误差得到均值，会跟着离群点走；绝对误差得到中位数，不会。"],outlierAt:["Outlier","离群点"],outlierLabel:["target of the outlier","离群点的目标值"],constantLabel:["best prediction","最佳预测"],mislabelled:["What one mislabelled row does","一个标错的样本的影响"],mislabelledNote:["Ten rows x, marked at the left edge, those above 0 of class 1; and one row of class 0 that moves among them and beyond. The score is x − c, and c, the boundary, is what each loss makes of all eleven. Without the last it is 0.","左缘标出十个样本 x，大于 0 的属于类别 1；另有一个类别 0 的样本在其间及更远处移动。得分为 x − c，边界 c 由各损失根据全部十一个样本得出。没有最后一个样本时 c 为 0。"],mislabelledAt:["Mislabelled row","标错的样本"],mislabelledLabel:["x of the mislabelled row","标错样本的 x"],boundaryLabel:["boundary c","边界 c"],none:["Choose a loss to see it.","请选择一种损失。"]});function Gn(n,e){return n.replace(/\{(\w+)\}/g,(t,i)=>e[i]??t)}function qa(n){return n==="f1"?"F1":n.replaceAll("_"," ")}const Cf=5;function vE(n){let e={wrong:[],right:[]},t=50;const i=v=>v.reduce((b,F)=>b+F,0),s=v=>Array.from({length:v.length/Cf},(b,F)=>i(v.slice(Cf*F,Cf*(F+1)))/Math.max(1,i(v))),r=P("div",{class:"picture dragged"}),a=v=>({label:Te("rowsLow"),log:!1,range:{low:-v,high:v},text:b=>ws(Math.abs(b))}),o={label:Te("probability"),log:!1,range:{low:0,high:1}};let l=0;const c=({context:v,x:b,y:F,ratio:L,box:C})=>{v.fillStyle=Bn(1),v.globalAlpha=.1,v.fillRect(b(t/100),C.top,b(1)-b(t/100),C.height),v.globalAlpha=.85;for(const[B,G,D]of[[e.right,1,1],[e.wrong,0,-1]]){v.fillStyle=Bn(G);const I=s(B),V=1/I.length;I.forEach((z,Q)=>{const W=Math.min(F(0),F(D*z)),Y=Math.abs(F(D*z)-F(0));v.fillRect(b(Q*V)+L,W,b((Q+1)*V)-b(Q*V)-2*L,Y)})}v.globalAlpha=1,v.strokeStyle=tn("soft"),v.lineWidth=L,Mi(v,[b(0),b(1)],[F(0),F(0)]),v.strokeStyle=tn("ink"),v.lineWidth=2*L,Mi(v,[b(t/100),b(t/100)],[C.top,C.top+C.height])},f=_s({into:r,x:o,y:a(1),height:190,about:Te("probability"),draw:c});let u=!1;const h=v=>n(Math.min(99,Math.max(1,Math.round(100*f.xAt(v.clientX)))));r.addEventListener("pointerdown",v=>{u=!0,r.setPointerCapture(v.pointerId),h(v)}),r.addEventListener("pointermove",v=>{u&&h(v)});for(const v of["pointerup","pointercancel"])r.addEventListener(v,()=>u=!1);const p=P("input",{type:"range",min:1,max:99,step:1,id:"metrics-threshold"});p.addEventListener("input",()=>n(Number(p.value)));const m=P("output",{class:"n"}),x=P("p",{class:"note"}),d=P("div",{}),g=P("dl",{class:"facts"}),_=(v,b)=>P("div",{},P("dt",{},v),P("dd",{},je(b,4))),y={x:[],y:[],threshold:[]},S={threshold:Te("thresholdLow")},R=ag(y,{...S,title:Te("roc"),note:Te("rocNote"),name:"roc",x:Te("falsePositives"),y:Te("recall"),save:`${Te("save")}: ${Te("roc")}`},v=>v),E=ag(y,{...S,title:Te("curve"),note:Te("curveNote"),name:"precision-recall",x:Te("recall"),y:Te("precision"),save:`${Te("save")}: ${Te("curve")}`},v=>v);return{element:P("div",{},P("p",{class:"slide"},P("label",{for:"metrics-threshold"},Te("threshold")),p,m),x,r,g,d),curves:[R.element,E.element],draw:(v,b,F,L,C)=>{e={of:"class 1",wrong:Array.from(v),right:Array.from(b),mean:[]},t=L,p.value=String(t),p.setAttribute("aria-valuetext",ws(t/100)),m.textContent=ws(t/100),x.textContent=Gn(Te("histogram"),{zero:C[0],one:C[1]}),r.setAttribute("aria-label",x.textContent);const B=Math.max(.05,...s(e.right),...s(e.wrong));B>l||B<.6*l?(l=B,f.replace(o,a(1.08*l))):f.redraw(),$t(d,pE([...C],[[F[0],F[1]],[F[2],F[3]]],{about:Te("confusion"),caption:Te("confusionCaption"),recall:Te("recall")}));const G=og(e,t);$t(g,_(Te("precision"),G.precision),_(Te("recall"),G.recall),_(Te("f1"),G.f1),_(Te("accuracy"),G.accuracy));const D=Array.from({length:e.right.length+1},(W,Y)=>og(e,Y)),I=({specificity:W})=>1-(W??1);R.show({x:D.map(I),y:D.map(({recall:W})=>W??0),threshold:D.map(W=>W.threshold)},[I(G),G.recall??0],W=>W);const V=D.filter(({precision:W})=>W!==null),z=(F[2]+F[3])/(F[0]+F[1]+F[2]+F[3]),Q=G.precision===null?null:[G.recall??0,G.precision];E.show({x:V.map(({recall:W})=>W??0),y:V.map(({precision:W})=>W??0),threshold:V.map(W=>W.threshold)},Q,()=>z)}}}function dn(n,e){const t=n.shape.slice(1).reduce((i,s)=>i*s,1);return n.values.subarray(e*t,(e+1)*t)}function Qr(n,e){return Math.min(n.count-1,Math.max(0,Math.round((e-n.low)/n.step)))}function pn(n,e){return Number((n.low+e*n.step).toFixed(6))}function xE(n,e,t){const i=([r,a])=>e[0]+e[1]*r+e[2]*a-t,s=[];return n.forEach((r,a)=>{const o=n[(a+1)%n.length],l=i(r),c=i(o);if(l>0&&s.push(r),l>0!=c>0){const f=l/(l-c);s.push([r[0]+f*(o[0]-r[0]),r[1]+f*(o[1]-r[1])])}}),s}function SE(){const n=P("div",{class:"picture"}),e=P("p",{class:"outputs"});let t=[],i=[],s=[0,0,0],r=0,a=[],o=null;const l=({context:c,x:f,y:u,ratio:h})=>{const p=xE(a,s,r);c.beginPath(),p.forEach(([y,S],R)=>R?c.lineTo(f(y),u(S)):c.moveTo(f(y),u(S))),c.closePath(),c.fillStyle=Bn(1),c.globalAlpha=.12,c.fill(),c.globalAlpha=1;const[,m,x]=s,d=r-s[0];c.strokeStyle=tn("ink"),c.lineWidth=2*h;const g=p.filter(([y,S])=>Math.abs(m*y+x*S-d)<1e-6*(1+Math.abs(d)));g.length>=2&&(c.beginPath(),c.moveTo(f(g[0][0]),u(g[0][1])),c.lineTo(f(g.at(-1)[0]),u(g.at(-1)[1])),c.stroke());const _=(i.length>300?2.4:4)*h;for(let y=0;y<i.length;y++)c.fillStyle=Bn(i[y]),c.globalAlpha=i.length>300?.55:.85,Jr(c,i[y]?"triangle":"circle",f(t[2*y]),u(t[2*y+1]),_);c.globalAlpha=1};return{element:P("div",{},e,n),show:(c,f,u,h)=>{t=c,i=f,e.replaceChildren(...h.map((y,S)=>P("span",{},P("span",{class:`class-mark g${S}`,"aria-hidden":"true"},S?"▲":"●"),y)));const p=Array.from(c),m=y=>rg(p.filter((S,R)=>R%2===y),!1,.06),[x,d]=[m(0),m(1)];a=[[x.low,d.low],[x.high,d.low],[x.high,d.high],[x.low,d.high]];const g={label:u[0],log:!1,range:x},_={label:u[1],log:!1,range:d};o?o.replace(g,_):o=_s({into:n,x:g,y:_,height:270,about:Te("planeNote"),draw:l})},draw:(c,f)=>{s=c,r=f,o?.redraw()}}}const lg=46,ME=.09;function yE(n){const e=P("div",{class:"strips"});let t=[],i=0,s=[0,1],r=0,a=[];const o=(h,p)=>{let m=!1;const x=d=>n(p().xAt(d.clientX));h.addEventListener("pointerdown",d=>{d.button===0&&(m=!0,h.setPointerCapture(d.pointerId),x(d))}),h.addEventListener("pointermove",d=>{m&&x(d)});for(const d of["pointerup","pointercancel"])h.addEventListener(d,()=>m=!1)},l=(h,p)=>({context:m,x,y:d,ratio:g,box:_})=>{const y=Bn(h.place),{at:S,values:R}=h;if(h.where){const[B,G]=h.where;m.fillStyle=y,m.globalAlpha=.14,m.fillRect(x(B)-g,_.top,Math.max(2*g,x(G)-x(B)+2*g),_.height),m.globalAlpha=1}m.strokeStyle=tn("soft"),m.lineWidth=g,m.setLineDash([3*g,3*g]),Mi(m,[x(r),x(r)],[_.top,_.top+_.height]),m.setLineDash([]),m.strokeStyle=y,m.lineWidth=2*g;const E=[],v=[];for(let B=0;B<R.length;B++)E.push(x(S[B])),v.push(d(R[B])),h.steps&&(E.push(x(S[B+1])),v.push(d(R[B])));Mi(m,E,v),m.strokeStyle=tn("ink"),m.lineWidth=1.2*g,Mi(m,[x(i),x(i)],[_.top,_.top+_.height]);const b=a.at(p);if(!b)return;const{value:F,slope:L,path:C}=b;m.fillStyle=y,m.globalAlpha=.65;for(let B=0;B<C.length;B++)Jr(m,"circle",x(C[B]),d(ug(h,C[B])),2.6*g);if(m.globalAlpha=1,Number.isFinite(L)){const B=ME*(s[1]-s[0]);m.strokeStyle=tn("ink"),m.lineWidth=2.4*g,Mi(m,[x(i-B),x(i+B)],[d(F-B*L),d(F+B*L)])}m.fillStyle=tn("ink"),Jr(m,"circle",x(i),d(F),5*g)},c=h=>{for(const{body:p}of t)p.remove();t=[],$t(e),h.forEach((p,m)=>{const x=P("div",{class:"strip-head"}),d=P("div",{class:"picture"});e.append(P("div",{class:m?"strip":"strip first","data-strip":p.name},x,d));const g=f(p),_=m===h.length-1,y=_s({into:d,...g,height:(m?74:132)+(_?52:0),left:lg,bare:!_,about:p.name,draw:l(p,m)});o(d,()=>y),t.push({strip:p,plot:y,words:x,body:d})})},f=h=>{const p=rg(Array.from(h.values),!1,.12);return{x:{label:Te("weight"),log:!1,range:{low:s[0],high:s[1]}},y:{label:"",log:!1,range:p,at:Tf(p.low,p.high,4)}}};return{element:e,picture:()=>{const h=devicePixelRatio,p=18*h,m=t.map(({plot:_})=>_.canvas),x=document.createElement("canvas");x.width=Math.max(...m.map(({width:_})=>_)),x.height=m.reduce((_,{height:y})=>_+p+y,0);const d=x.getContext("2d");d.fillStyle=tn("card"),d.fillRect(0,0,x.width,x.height),d.font=`600 ${12*h}px system-ui, sans-serif`,d.textBaseline="middle";let g=0;return m.forEach((_,y)=>{const{strip:S}=t[y],R=a.at(y);d.fillStyle=Bn(S.place),d.fillText(`${S.name}  ${je(R?.value,4)}  ${cg(R?.slope??NaN)}`,lg*h,g+p/2),d.drawImage(_,0,g+p),g+=p+_.height}),x},show:(h,p,m)=>{s=p,r=m,a=[],t.length===h.length&&t.every(({strip:d},g)=>d.name===h[g].name)?t.forEach((d,g)=>{Object.assign(d.strip,h[g]);const{x:_,y}=f(d.strip);d.plot.replace(_,y)}):c(h)},draw:(h,p)=>{i=h,a=p,t.forEach(({strip:m,plot:x,words:d,body:g},_)=>{const{value:y,slope:S}=p[_];$t(d,P("span",{class:"strip-name"},P("span",{class:`dot-of g${m.place}`}),m.name),P("output",{class:"n"},je(y,4)),P("span",{class:S===0?"slope flat":"slope"},cg(S)),P("span",{class:"strip-best"},m.best)),g.setAttribute("aria-label",Gn(Te("aboutStrip"),{name:m.name,value:je(y,4),place:je(h,4),slope:je(S,3)})),x.redraw()})}}}function cg(n){return Number.isNaN(n)?Te("jump"):n===0?Te("flat"):`${Te("slope")} ${je(n,3)}`}function ug({at:n,values:e,steps:t},i){if(!(i>=n[0]&&i<=n[n.length-1]))return NaN;let s=0,r=n.length-1;for(;r-s>1;){const a=s+r>>1;n[a]<=i?s=a:r=a}return t?e[s]:e[s]+(i-n[s])/(n[r]-n[s])*(e[r]-e[s])}const bE=.005;function wE(n,e,t){const i=qa(e),s=f=>n.metrics.filter(({kind:u})=>f(u)),r=s(f=>f!=="probabilities"),a=s(f=>f==="probabilities"),o=n.metrics.filter(({kind:f},u)=>f!=="probabilities"&&t.slopes[u]===0),l=[];if(o.length){const f=Math.abs(t.slope)<bE;l.push(Gn(Te(f?"whyAtMinimum":"whySlope"),{w:je(t.weight,4),loss:i,value:je(t.loss,4),slope:je(t.slope,3),names:Pf(o),larger:Te(t.slope<0?"larger":"smaller")}))}s(f=>f==="decisions").length&&l.push(Gn(Te("whySteps"),{sides:je(n.sides),rows:je(t.rows)}));const c=r.find(({name:f})=>f==="f1")??r[0];return c&&l.push(...EE(n,c,i)),a.length&&l.push(Gn(Te("whySmooth"),{names:Pf(a)})),r.length&&l.push(Gn(Te("whyJudge"),{loss:i})),l}function EE(n,e,t){const{best:i,at_lowest:s,threshold:r}=e;if(!i||s===null)return[];const a=qa(e.name),o={loss:t,name:a,lowest:je(n.lowest,4),there:je(s,4),best:je(i.value,4),from:je(i.from,4),to:je(i.to,4),cost:je(i.loss,4),more:je(i.loss-n.lowest_loss,3)},l=Math.abs(s-i.value)<1e-12,c=[Gn(Te(l?"whySame":"whyBest"),o)];return!l&&r&&r.value!==null&&r.value>s&&c.push(Gn(Te("whyThreshold"),{name:a,best:je(r.value,4),threshold:je(r.threshold,3)})),c}function TE(n,e,t){const i=a=>({start:je(a[0],4),end:je(a[a.length-1],4)}),s=n.low+(n.count-1)*n.step,r=n.metrics.filter((a,o)=>t.metrics[o][t.metrics[o].length-1]===t.metrics[o][0]);return[Gn(Te("wentLoss"),{steps:je(t.steps),rate:je(t.rate),loss:qa(e),...i(t.loss)}),...r.length?[Gn(Te("wentNowhere"),{name:Pf(r),start:je(t.loss[0],4)})]:[],...n.metrics.flatMap((a,o)=>{if(r.includes(a))return[];const l=t.metrics[o],c=l[l.length-1];return Gn(Te(c<n.low||c>s?"wentAway":"went"),{name:qa(a.name),...i(l)})})]}function Pf(n){return n.map(({name:e})=>qa(e)).join(", ")}function AE(n,e,t,i,s){let r=null,a="",o=0,l=null,c=null;const f=()=>n.data.find(({name:re})=>re===e().data)??n.data[0],u=()=>{const{rows:re,seed:ve,loss:pe,moved:Ge,threshold:Re,metrics:Ve}=e();return{data:f().name,rows:re,seed:ve,loss:pe,moved:Ge,threshold:Re/100,metrics:Ve}},h=re=>re.map(([ve,pe])=>P("option",{value:ve},pe)),p=(re,ve,pe)=>(ve.id=`metrics-${pe}`,P("div",{class:"labelled"},P("label",{for:ve.id},re),ve)),m=P("select",{},...h(n.data.map(({name:re,title:ve})=>[re,cn(ve)]))),x=P("select",{},...h(n.losses.filter(({trains:re})=>re).map(({name:re,title:ve})=>[re,ve]))),d=P("select",{}),g=P("input",{type:"number",min:n.rows[0],max:n.rows[1]}),_=P("input",{type:"number",min:0,max:9999}),y=P("button",{type:"button",class:"save"},Te("redraw")),S=P("p",{class:"note"}),R=P("input",{type:"range",id:"metrics-weight"}),E=P("output",{class:"n"}),v=P("button",{type:"button",class:"save"},Te("toMinimum")),b=P("button",{type:"button",class:"save"},Te("descend")),F=re=>{l=null,t(re),ue()};m.addEventListener("change",()=>F({data:m.value,weight:null})),x.addEventListener("change",()=>F({loss:x.value})),d.addEventListener("change",()=>F({moved:Number(d.value),weight:null}));const L=(re,ve,pe,Ge)=>{const Re=Math.round(Number(re.value));return re.value!==""&&Number.isFinite(Re)?Math.min(pe,Math.max(ve,Re)):Ge};g.addEventListener("change",()=>F({rows:L(g,...n.rows,e().rows)})),_.addEventListener("change",()=>F({seed:L(_,0,9999,e().seed)})),y.addEventListener("click",()=>F({seed:(e().seed+1)%1e4}));const C=re=>{if(!r)return;const ve=Qr(r.said,re);ve===o&&e().weight!==null||(o=ve,l=null,t({weight:pn(r.said,o)}),he(),i())};R.addEventListener("input",()=>C(Number(R.value))),v.addEventListener("click",()=>r&&C(r.said.lowest)),b.addEventListener("click",()=>void be());const B=P("div",{class:"picker"}),G=new Map;for(const{name:re,about:ve}of n.metrics){const pe=P("input",{type:"checkbox"});G.set(re,pe),pe.addEventListener("change",()=>{const Ge=e().metrics.filter(Re=>Re!==re);pe.checked&&Ge.push(re),Ge.length?F({metrics:Ge}):pe.checked=!0}),B.append(P("label",{class:"check",title:ve},pe,re))}const D=P("details",{class:"notes"},P("summary",{},Te("choose")),B),I=yE(C),V=SE(),z=vE(re=>{re!==e().threshold&&(t({threshold:re}),ue())}),Q=P("div",{class:"reasons"}),W=P("div",{class:"reasons",role:"status"});function Y(){const{rows:re,seed:ve,loss:pe,moved:Ge}=e();m.value=f().name,x.value=pe,g.value=String(re),_.value=String(ve);const Re=f().columns.map(cn);$t(d,...h([["0",Te("intercept")],...Re.map((Ve,it)=>[String(it+1),Gn(Te("weightOf"),{column:Ve})])])),d.value=String(Ge),S.textContent=cn(f().about);for(const[Ve,it]of G)it.checked=e().metrics.some(rt=>rt===Ve)}const te=()=>f().classes.map(cn);function se({said:re,arrays:ve}){const pe=Float64Array.from({length:re.count},(it,rt)=>pn(re,rt)),Ge=[pe[0],pe[pe.length-1]],Re={name:e().loss,place:7,at:pe,values:ve.loss.values,steps:!1,where:null,best:Gn(Te("least"),{value:je(re.lowest_loss,4),place:je(re.lowest,4)})},Ve=new Map;return[Re,...re.metrics.map((it,rt)=>{const ye=Ve.get(it.kind)??0;Ve.set(it.kind,ye+1);const He={name:it.name,place:rt%7,best:Z(it),where:it.best?[it.best.from,it.best.to]:null};if(!it.steps)return{...He,at:pe,values:dn(ve.metrics,rt),steps:!1};const vt=[Ge[0],...ve[`edges_${it.kind}`].values,Ge[1]];return{...He,at:vt,values:dn(ve[`stairs_${it.kind}`],ye),steps:!0}})]}function Z({best:re}){if(!re)return"";const ve={value:je(re.value,4),place:je(re.from,3),from:je(re.from,3),to:je(re.to,3)};return Gn(Te(re.from===re.to?"best":"bestRange"),ve)}function q({said:re,arrays:ve}){const pe=[];return[{value:ve.loss.values[o],slope:ve.slope.values[o],path:l?.loss??pe},...re.metrics.map((Ge,Re)=>({value:dn(ve.metrics,Re)[o],slope:dn(ve.slopes,Re)[o],path:l?.metrics[Re]??pe}))]}function he(){if(!r)return;const{said:re,arrays:ve}=r,pe=pn(re,o);R.value=String(pe),E.textContent=je(pe,4),R.setAttribute("aria-valuetext",je(pe,4));const Ge=q(r);I.draw(pe,Ge);const Re=[...re.weights];Re[e().moved]=pe,V.draw(Re,re.cut),z.draw(dn(ve.wrong,o),dn(ve.right,o),dn(ve.confusion,o),e().threshold,te());const Ve={weight:pe,loss:Ge[0].value,slope:Ge[0].slope,slopes:Ge.slice(1).map(({slope:rt})=>rt),rows:ve.target.values.length};$t(Q,...wE(re,e().loss,Ve).map(rt=>P("p",{},rt)));const it=l?TE(re,e().loss,l):[];$t(W,...it.map(rt=>P("p",{},rt)))}async function ue(){Y();const re=u(),ve=JSON.stringify(re);if(ve!==a||!r){c?.abort(),c=new AbortController;try{r=await pi("metrics/line",re,c.signal)}catch(Ve){Ve instanceof DOMException||s(Ve);return}a=ve,s(null);const{said:pe,arrays:Ge}=r,Re=pn(pe,pe.count-1);R.min=String(pe.low),R.max=String(Re),R.step=String(pe.step),I.show(se(r),[pe.low,Re],pe.lowest),V.show(Ge.columns.values,Ge.target.values,f().columns.map(cn),te())}o=Qr(r.said,e().weight??0),he(),i()}async function be(){if(!r)return;const re=pn(r.said,o);try{const ve=await pi("metrics/descents",{...u(),start:re}),{paths:pe}=ve.arrays;l={rate:ve.said.rate,steps:pe.shape[1]-1,loss:dn(pe,0),metrics:e().metrics.map((Ge,Re)=>dn(pe,Re+1))},s(null),he(),i()}catch(ve){s(ve)}}return{element:P("div",{class:"lab"},P("section",{class:"card","aria-label":Te("along")},P("div",{class:"controls"},p(Te("data"),m,"data"),p(Te("rows"),g,"rows"),p(Te("seed"),_,"seed"),y,p(Te("loss"),x,"loss"),p(Te("moved"),d,"moved")),S,P("p",{class:"slide"},P("label",{for:"metrics-weight"},Te("weight")),R,E),P("div",{class:"above"},v,b),P("p",{class:"note"},Te("dragHint")),W,I.element,D),P("div",{class:"stack"},P("section",{class:"card","aria-label":Te("decide")},P("h2",{class:"sub top"},Te("decide")),z.element),P("section",{class:"card","aria-label":Te("plane")},P("h2",{class:"sub top"},Te("plane")),P("p",{class:"note"},Te("planeNote")),V.element)),P("div",{class:"three"},P("section",{class:"card","aria-label":Te("why")},P("h2",{class:"sub top"},Te("why")),Q),...z.curves)),show:ue,close:()=>c?.abort(),picture:I.picture,table:()=>{if(!r)return[];const{said:re,arrays:ve}=r,pe=(Re,Ve)=>re.metrics.map(({name:it},rt)=>({name:`${it}${Ve}`,values:dn(ve[Re],rt)}));return[{name:"weight",values:Array.from({length:re.count},(Re,Ve)=>pn(re,Ve))},{name:"loss",values:ve.loss.values},{name:"loss_slope",values:ve.slope.values},...pe("metrics",""),...pe("slopes","_slope")]},values:()=>{if(!r)return{};const{said:re,arrays:ve}=r,pe=se(r).map(({name:Re,at:Ve,values:it,steps:rt})=>({name:Re,drawn:ug({at:Ve,values:it,steps:rt},pn(re,o))})),Ge=Object.fromEntries(re.metrics.map(({name:Re},Ve)=>[Re,{value:dn(ve.metrics,Ve)[o],slope:dn(ve.slopes,Ve)[o]}]));return{weight:pn(re,o),loss:ve.loss.values[o],slope:ve.slope.values[o],figures:Ge,drawn:pe,lowest:re.lowest,confusion:dn(ve.confusion,o),went:l&&{loss:l.loss,metrics:l.metrics}}}}}const Lf={data:"clouds",rows:60,seed:6,loss:"log_loss",moved:1,weight:null,threshold:50,metrics:["accuracy","precision","recall","f1"],axis:"error",shapes:{error:Df("squared_error absolute_error huber quantile,level=0.9 log_cosh"),margin:Df("log_loss hinge squared_hinge")},at:{error:3,margin:-2},target:2,outlier:10};function Rl({name:n,numbers:e}){return[n,...Object.entries(e).map(([t,i])=>`${t}=${i}`)].join(",")}function Df(n){return n.split(" ").filter(Boolean).slice(0,32).map(e=>{const[t,...i]=e.split(","),s=i.map(r=>r.split("=")).filter(([r,a])=>r&&Number.isFinite(Number(a)));return{name:t,numbers:Object.fromEntries(s.map(([r,a])=>[r,Number(a)]))}})}function fg(n){const e=new URLSearchParams({d:n.data,n:String(n.rows),seed:String(n.seed),l:n.loss,k:String(n.moved),t:String(n.threshold),m:n.metrics.join(" "),x:n.axis,e:n.shapes.error.map(Rl).join(" "),g:n.shapes.margin.map(Rl).join(" "),at:`${n.at.error} ${n.at.margin}`,y:String(n.target),o:String(n.outlier)});return n.weight!==null&&e.set("w",String(n.weight)),e}function RE(n,e){const t={...e,shapes:{...e.shapes},at:{...e.at}},i=(l,c,f)=>{const u=n.get(l),h=Number(u);return u!==null&&u!==""&&h>=c&&h<=f?h:null};t.data=n.get("d")??e.data,t.loss=n.get("l")??e.loss,t.rows=Math.round(i("n",1,1e6)??e.rows),t.seed=Math.round(i("seed",0,9999)??e.seed),t.threshold=Math.round(i("t",1,99)??e.threshold),t.target=i("y",.5,10)??e.target,t.outlier=i("o",.5,20)??e.outlier;const s=i("k",0,2);(s===0||s===1||s===2)&&(t.moved=s),t.weight=i("w",-1e6,1e6)??(n.has("d")?null:e.weight);const r=n.get("m");r!==null&&(t.metrics=[...new Set(r.split(" ").filter(Boolean))].slice(0,32));const a=n.get("x");(a==="error"||a==="margin")&&(t.axis=a);for(const[l,c]of[["e","error"],["g","margin"]]){const f=n.get(l);f!==null&&(t.shapes[c]=Df(f))}const o=(n.get("at")??"").split(" ").map(Number);return o.length===2&&o.every(Number.isFinite)&&(t.at={error:o[0],margin:o[1]}),t}const CE={error:{value:[-.2,8],slope:[-4,4]},margin:{value:[-.2,8],slope:[-6,.5]}},hg=.05,PE=5;function LE(n,e,t,i,s){let r=null,a="",o=null;const l=()=>e().axis,c=()=>n.spans[l()],f=()=>n.losses.filter(ge=>ge.axis===l()),u=({name:ge})=>f().find(O=>O.name===ge),h=()=>e().shapes[l()].filter(ge=>u(ge)),p=ge=>{const O=f().findIndex(le=>le.name===ge);return{colour:rs(O),dash:fo(O)}},m=()=>Qr(c(),e().at[l()]),x=ge=>{t({shapes:{...e().shapes,[l()]:ge}}),at()},d=()=>{const{low:ge,step:O,count:le}=c();return{label:Te(l()==="error"?"errorLabel":"marginLabel"),log:!1,range:{low:ge,high:ge+O*(le-1)}}},g=ge=>{const[O,le]=CE[l()][ge];return{label:Te(ge==="value"?"value":"slopeLabel"),log:!1,range:{low:O,high:le}}},_=({context:ge,x:O,y:le,ratio:Be},$e,Me)=>{h().forEach((ot,Fe)=>{const{xs:Ye,ys:N}=$e(Fe),w=p(ot.name);ge.strokeStyle=ge.fillStyle=Bn(w.colour),ge.lineWidth=2.2*Be,ge.setLineDash(w.dash.map(K=>K*Be)),Mi(ge,Array.from(Ye,O),Array.from(N,le)),ge.setLineDash([]),Jr(ge,"circle",O(Ye[Me]),le(N[Me]),4.5*Be)})},y=({context:ge,x:O,ratio:le,box:Be},$e)=>{ge.strokeStyle=tn("ink"),ge.lineWidth=1.2*le,Mi(ge,[O($e),O($e)],[Be.top,Be.top+Be.height])},S=ge=>O=>{const{context:le,x:Be,y:$e,ratio:Me,box:ot}=O;if(le.strokeStyle=tn("soft"),le.lineWidth=Me,Mi(le,[ot.left,ot.left+ot.width],[$e(0),$e(0)]),Mi(le,[Be(0),Be(0)],[ot.top,ot.top+ot.height]),y(O,pn(c(),m())),!r)return;const{arrays:Fe}=r,Ye=Array.from({length:c().count},(N,w)=>pn(c(),w));_(O,N=>({xs:Ye,ys:dn(Fe[ge],N)}),m())},R=P("div",{class:"picture dragged"}),E=P("div",{class:"picture dragged"}),v=P("div",{class:"picture dragged"}),b=ge=>`${Te("shapes")}: ${ge}`,F=_s({into:R,x:d(),y:g("value"),height:280,left:46,about:b(Te("value")),draw:S("values")}),L=_s({into:E,x:d(),y:g("slope"),height:240,left:46,about:b(Te("slopeLabel")),draw:S("slopes")}),C=()=>Qr(n.outliers,e().outlier),B=ge=>{const{context:O,x:le,y:Be,ratio:$e}=ge;if(y(ge,pn(n.outliers,C())),!r)return;const{arrays:Me}=r,ot=Array.from({length:n.outliers.count},(Fe,Ye)=>pn(n.outliers,Ye));_(ge,Fe=>({xs:ot,ys:dn(Me.learnt,Fe)}),C()),O.fillStyle=tn("soft");for(const Fe of Me.usual.values)Jr(O,"circle",le(0)+7*$e,Be(Fe),3.4*$e)},G=()=>l()==="error",D=()=>({label:Te(G()?"outlierLabel":"mislabelledLabel"),log:!1,range:{low:0,high:pn(n.outliers,n.outliers.count-1)}}),I=()=>({label:Te(G()?"constantLabel":"boundaryLabel"),log:!1,range:G()?{low:0,high:2.4*e().target}:{low:-2.8,high:4.2}}),V=_s({into:v,x:D(),y:I(),height:360,left:46,about:Te("outlierNote"),draw:B}),z=(ge,O,le)=>{let Be=!1;ge.addEventListener("pointerdown",$e=>{Be=!0,ge.setPointerCapture($e.pointerId),le(O.xAt($e.clientX))}),ge.addEventListener("pointermove",$e=>{Be&&le(O.xAt($e.clientX))});for(const $e of["pointerup","pointercancel"])ge.addEventListener($e,()=>Be=!1)},Q=ge=>{t({at:{...e().at,[l()]:pn(c(),Qr(c(),ge))}}),ct(),i()},W=ge=>{t({outlier:pn(n.outliers,Qr(n.outliers,ge))}),ct(),i()};z(R,F,Q),z(E,L,Q),z(v,V,W);const Y=P("span",{}),te=()=>Y.replaceChildren(ua(Te("axis"),[{value:"error",words:Te("error")},{value:"margin",words:Te("margin")}],l(),ge=>{t({axis:ge}),at()})),se=P("input",{type:"range",id:"metrics-at"}),Z=P("label",{for:"metrics-at"}),q=P("output",{class:"n"});se.addEventListener("input",()=>Q(Number(se.value)));const he=P("input",{type:"range",id:"metrics-target",min:.5,max:10,step:.5}),ue=P("output",{class:"n"});he.addEventListener("input",()=>{t({target:Number(he.value)}),at()});const be=P("div",{},P("p",{class:"slide"},P("label",{for:"metrics-target"},Te("target")),he,ue),P("p",{class:"note"},Te("targetNote"))),me=P("input",{type:"range",id:"metrics-outlier",min:n.outliers.low,max:pn(n.outliers,n.outliers.count-1),step:n.outliers.step}),re=P("output",{class:"n"});me.addEventListener("input",()=>W(Number(me.value)));const ve=P("fieldset",{class:"picker"}),pe=P("div",{class:"losses"}),Ge=P("h2",{class:"sub top"}),Re=P("p",{class:"note"}),Ve=P("label",{for:"metrics-outlier"}),it=P("section",{class:"card","aria-label":Te("outlier")},Ge,Re,P("p",{class:"slide"},Ve,me,re),v);let rt="",ye=[];function He(){const ge=`${l()} ${h().map(({name:le})=>le).join(" ")}`;if(ge===rt)return;const O=rt.split(" ")[0]!==l();rt=ge,O&&(te(),F.replace(d(),g("value")),L.replace(d(),g("slope")),$t(ve,P("legend",{class:"unseen"},Te("chosen")),...f().map(vt)),se.min=String(c().low),se.max=String(pn(c(),c().count-1)),se.step=String(c().step),Ge.textContent=Te(G()?"outlier":"mislabelled"),Re.textContent=Te(G()?"outlierNote":"mislabelledNote"),Ve.textContent=Te(G()?"outlierAt":"mislabelledAt"),v.setAttribute("aria-label",Re.textContent),Z.textContent=Te(l()==="error"?"here":"hereMargin")),ye=[],$t(pe,h().length?h().map((le,Be)=>tt(le,Be)):P("p",{class:"note"},Te("none")))}function vt({name:ge,title:O}){const le=P("input",{type:"checkbox",checked:h().some(Be=>Be.name===ge)});return le.addEventListener("change",()=>{const Be=e().shapes[l()].filter($e=>$e.name!==ge);x(le.checked?[...Be,{name:ge,numbers:{}}]:Be)}),P("label",{class:"check"},le,P("span",{class:`dot-of g${p(ge).colour}`}),P("span",{lang:"en"},O))}function tt({name:ge},O){const le=u({name:ge}),Be=P("p",{class:"here"}),$e=P("p",{class:"note"}),Me=Object.entries(le.hyperparameters).map(([ot,{default:Fe,low:Ye,high:N,meaning:w}])=>{const K=`metrics-${ge}-${ot}`,xe=P("input",{type:"range",id:K,min:Ye,max:N,step:Number(((N-Ye)/100).toPrecision(2)),title:w}),de=P("output",{class:"n"});return xe.addEventListener("input",()=>{const Ae=Number(xe.value);x(e().shapes[l()].map(Ce=>Ce.name===ge?{name:ge,numbers:{...Ce.numbers,[ot]:Ae}}:Ce))}),ye.push(()=>{const Ae=h()[O].numbers[ot]??Fe;document.activeElement!==xe&&(xe.value=String(Ae)),de.textContent=je(Ae,3)}),P("p",{class:"slide"},P("label",{for:K,title:w},ot),xe,de)});return ye.push(()=>{if(!r)return;const{arrays:ot,said:Fe}=r,{cost:Ye,pull:N}=Fe.losses[O];Be.textContent=`${Te("value")} ${je(dn(ot.values,O)[m()],4)} · ${Te("slopeLabel")} ${je(dn(ot.slopes,O)[m()],4)}`;const w=[Gn(Te("costs"),{cost:je(Ye,3)}),Gn(Te("pulls"),{pull:je(N,3)})].join(", ");$e.textContent=`${Te("tenfold")}: ${w}. ${N===null?"":Te(N<1-hg?"weaker":N<1+hg?"bounded":N<PE?"somewhat":"rules")}`}),P("article",{class:"loss-of","data-loss":ge},P("h3",{},P("span",{class:`dot-of g${p(ge).colour}`}),P("span",{lang:"en"},le.title)),Be,...Me,$e,P("p",{class:"aside",lang:"en",title:le.paper},le.about),P("p",{class:"aside"},`${Te("forTasks")} `,P("span",{lang:"en"},le.tasks.join(", ")),P("code",{},`--loss ${ge}`)))}function ct(){se.value=String(pn(c(),m())),q.textContent=je(pn(c(),m()),3),he.value=String(e().target),ue.textContent=je(e().target,3),be.hidden=!h().some(ge=>u(ge)?.predicts==="mean"),me.value=String(e().outlier),re.textContent=je(e().outlier,3);for(const ge of ye)ge();F.redraw(),L.redraw(),V.redraw()}async function at(){const ge={axis:l(),losses:h().map(Rl),target:e().target},O=JSON.stringify(ge);if(O!==a){o?.abort(),o=new AbortController;try{r=ge.losses.length?await pi("metrics/shapes",ge,o.signal):null}catch(le){le instanceof DOMException||s(le);return}a=O,s(null),V.replace(D(),I())}He(),ct(),i()}return{element:P("section",{class:"second","aria-label":Te("shapes")},P("h2",{},Te("shapes")),P("p",{class:"said"},Te("shapesLead")),P("div",{class:"lab"},P("section",{class:"card","aria-label":Te("value")},P("div",{class:"above"},Y),ve,P("p",{class:"slide"},Z,se,q),be,R,E),it,pe)),show:at,close:()=>o?.abort(),table:()=>[],values:()=>{const ge=m();return{shapes:r&&h().map((O,le)=>({text:Rl(O),value:dn(r.arrays.values,le)[ge],slope:dn(r.arrays.slopes,le)[ge],learnt:dn(r.arrays.learnt,le)[C()]})),error:pn(c(),ge)}}}}const DE={name:"metrics",title:["Loss and metric","损失与指标"],lead:["A classifier's weight moves along a line. The loss it is trained on is smooth; accuracy, precision, recall and F1 are steps without a slope.","分类器的一个权重沿直线移动。用于训练的损失是光滑的；准确率、精确率、召回率和 F1 是没有斜率的台阶。"],open:NE};async function NE(n,e){const t=await da("metrics/listed");let i=Lf,s=!1;const r=h=>{i={...i,...h},e.keep(fg(i))},a=()=>{s&&e.expose({state:i,...c.values(),...f.values()})},o=h=>e.tell(h===null?"":h instanceof Error?h.message:String(h)),l=h=>{i=RE(h,i),t.losses.some(({name:m,trains:x})=>x&&m===i.loss)||(i.loss=Lf.loss),i.rows=Math.min(t.rows[1],Math.max(t.rows[0],i.rows));const p=i.metrics.filter(m=>t.metrics.some(({name:x})=>x===m));i.metrics=p.length?p:Lf.metrics};l(e.parts);const c=AE(t,()=>i,r,a,o),f=LE(t,()=>i,r,a,o);$t(n,P("div",{},c.element,f.element));const u=()=>Promise.all([c.show(),f.show()]);return await u(),s=!0,e.keep(fg(i)),a(),{read:h=>{l(h),u()},close:()=>{c.close(),f.close()},exports:()=>({table:c.table,picture:c.picture})}}function IE(n){const e=P("div",{class:"picture"});let t=null,i=[],s=0,r=0;const a=l=>Math.max(l-r,1e-12),o=({context:l,x:c,y:f,ratio:u,box:h})=>{i.forEach((p,m)=>{l.beginPath();const x=Math.max(1,Math.floor(p.heights.length/600));for(let d=0;d<p.heights.length;d+=x)Number.isFinite(p.heights[d])&&l.lineTo(c(d),f(a(p.heights[d])));l.setLineDash(fo(m).map(d=>d*u)),l.strokeStyle=Bn(rs(m)),l.lineWidth=2*u,l.stroke()}),l.setLineDash([]),l.strokeStyle="rgba(128,128,128,.8)",l.lineWidth=u,l.beginPath(),l.moveTo(c(s),h.top),l.lineTo(c(s),h.top+h.height),l.stroke()};return{element:e,show:(l,c)=>{i=l;const f=l.flatMap(({heights:x})=>[...x].filter(Number.isFinite));r=Math.min(0,...[f.reduce((x,d)=>Math.min(x,d),1/0)].filter(Number.isFinite));const u=f.reduce((x,d)=>Math.max(x,a(d)),1e-11),h=Math.max(1e-12,f.reduce((x,d)=>Math.min(x,a(d)),u)),p=r<0?`height above ${r.toPrecision(3)}`:"height",m=[{label:"step",log:!1,range:{low:0,high:Math.max(1,c)}},{label:p,log:!0,range:{low:Math.max(h/2,1e-12),high:u*2}}];t?t.replace(...m):t=_s({into:e,x:m[0],y:m[1],height:240,about:n,draw:o})},draw:(l,c)=>{i=l,s=c,t?.redraw()}}}const Pt=fa({about:["Optimizers going down a surface","各种优化器沿曲面下降"],source:["Source","来源"],surface:["Surface","曲面"],own:["a formula of your own","自定义公式"],formula:["Formula in x and y","关于 x 和 y 的公式"],draw:["Draw","绘制"],steps:["Steps","步数"],noise:["Noise in the gradient","梯度噪声"],seed:["New noise","更换噪声"],optimizers:["Optimizers","优化器"],add:["Add an optimizer","添加优化器"],rate:["learning rate","学习率"],height:["height here","当前高度"],remove:["remove","移除"],inside:["Inside the rule","规则内部"],gradient:["gradient","梯度"],moved:["step taken","实际步长"],effective:["step ÷ gradient","步长 ÷ 梯度"],curve:["Height at each step","每一步的高度"],reached:["starts that reach a minimum","到达最小值的起点比例"],many:["From 144 starts","从 144 个起点出发"],stable:["Plain descent is stable along the steepest direction below 2/λ =","普通梯度下降在最陡方向上的稳定上限 2/λ ="],press:["Press a name for its settings and the inside of its rule.","点击名称可查看其设置和规则内部。"],settings:["Settings","设置"],convention:["convention","约定"],schedule:["schedule","学习率调度"],diverged:["diverged","发散"]});function UE(){const n=P("div",{class:"inside"}),e=new Map;let t=[null,void 0,0];const i=async r=>{const o=(await da(`explain/${encodeURIComponent(r)}`)).find(({kind:l})=>l==="optimizer");o&&(e.set(r,o),t[0]===r&&s(...t))},s=(...r)=>{t=r;const[a,o,l]=r,c=a===null?void 0:e.get(a);if(!c){$t(n),a!==null&&i(a);return}$t(n,P("h2",{class:"sub"},`${Pt("inside")}: ${c.title}`),P("p",{class:"note"},c.about),P("pre",{class:"formula",tabindex:0},c.mathematics),P("dl",{class:"facts"},...FE(o,l).map(([f,u])=>P("div",{},P("dt",{},f),P("dd",{class:"n"},u)))),c.facts.paper?P("p",{class:"aside"},`${Pt("source")}: ${c.facts.paper}`):null)};return{element:n,show:s}}function FE(n,e){if(!n?.gradients||n.points.length<4)return[];const t=2*Math.min(e,n.points.length/2-2),i=[n.gradients[t],n.gradients[t+1]],s=[n.points[t+2]-n.points[t],n.points[t+3]-n.points[t+1]],r=a=>`(${je(a[0],3)}, ${je(a[1],3)})`;return[[Pt("gradient"),r(i)],[Pt("moved"),r(s)],[Pt("effective"),r([s[0]/-i[0],s[1]/-i[1]])]]}function OE(n,e){const t=P("div",{class:"settings"});let i,s="";const r=(a,o)=>{const l=n.get(a.optimizer),c=l.conventions.find(p=>p.name===a.settings.convention)??l.conventions[0],f=(p,m)=>{const x=Object.entries(a.settings).filter(([d])=>d!==p);a.settings=Object.fromEntries(m===null?x:[...x,[p,m]]),e()},u=(p,m,x,d)=>{const g=P("select",{},...x.map(_=>P("option",{value:_},_)));return g.value=String(a.settings[p]??d),g.addEventListener("change",()=>{if(p==="convention"){const _=a.settings.schedule;a.settings=_===void 0?{}:{schedule:_}}f(p,g.value===d?null:g.value),r(a,o)}),P("label",{},P("span",{},m),g)},h=p=>{const m=P("input",{type:"number",step:p.whole?1:"any",value:Number(a.settings[p.name]??p.default)});return m.addEventListener("change",()=>{const x=Number(m.value);m.value===""||!Number.isFinite(x)?m.value=String(a.settings[p.name]??p.default):f(p.name,x===p.default?null:x)}),P("label",{title:`${p.meaning}, ${p.range}`},P("span",{},p.name),m)};$t(t,P("h2",{class:"sub"},`${Pt("settings")}: ${o}`),P("div",{class:"fields"},l.conventions.length>1?u("convention",Pt("convention"),l.conventions.map(p=>p.name),l.conventions[0].name):null,l.schedules.length?u("schedule",Pt("schedule"),l.schedules,l.schedules[0]):null,...c.hyperparameters.map(h)),c.about?P("p",{class:"aside"},c.about):null)};return{element:t,show:(a,o)=>{a===i&&o===s||([i,s]=[a,o],a?r(a,o):$t(t))}}}function Nf(n){const e=new Map;return n.map(({optimizer:t})=>{const i=(e.get(t)??0)+1;return e.set(t,i),i===1?t:`${t} ${i}`})}function BE(n){const e=new URLSearchParams;return n.formula===null?e.set("s",n.surface):e.set("f",n.formula),e.set("o",n.runs.map(kE).join(" ")),e.set("at",n.start.map(Cl).join(" ")),e.set("n",String(n.steps)),n.noise&&e.set("noise",`${Cl(n.noise)} ${n.seed}`),e.set("view",n.view),n.log!==null&&e.set("log",n.log?"1":"0"),n.shown&&e.set("in",n.shown),e}function zE(n,e){const t={...e},i=n.get("s"),s=n.get("f");i?[t.surface,t.formula]=[i,null]:s&&(t.formula=s);const r=n.get("o");r!==null&&(t.runs=r.split(" ").filter(Boolean).slice(0,64).map(GE));const a=If(n.get("at"));a.length===2&&(t.start=[a[0],a[1]]);const[o]=If(n.get("n"));o>=1&&(t.steps=Math.min(2e4,Math.round(o)));const[l,c]=If(n.get("noise"));t.noise=l>0?l:n.has("s")||n.has("f")?0:e.noise,c>=0&&(t.seed=Math.round(c));const f=n.get("view");return(f==="3d"||f==="contour")&&(t.view=f),n.has("log")&&(t.log=n.get("log")==="1"),t.shown=n.get("in")??e.shown,t}function kE({optimizer:n,lr:e,settings:t}){const i=Object.entries(t).map(([r,a])=>`${r}=${typeof a=="number"?Cl(a):a}`),s=e===null?"":Cl(e);return[n,...s||i.length?[s]:[],...i.length?[i.join(",")]:[]].join(":")}function GE(n){const[e,t,i]=n.split(":"),s=Number(t||"nothing"),r={};for(const a of(i??"").split(",").slice(0,20)){const[o,l]=a.split("=");/^[a-z]\w*$/.test(o)&&/^[\w.+-]+$/.test(l??"")&&(r[o]=Number.isFinite(Number(l))?Number(l):l)}return{optimizer:e,lr:s>0&&Number.isFinite(s)?s:null,settings:r}}function Cl(n){return String(Number(n.toPrecision(5)))}function If(n){return n===null||n===""?[]:n.split(" ").map(Number).filter(Number.isFinite)}const Pl="(own)",HE=["sgd","momentum","nag","adagrad","rmsprop","adam","nadam","amsgrad"],dg={name:"optimizers",title:["Optimizers on a surface","曲面上的优化器"],lead:["Each rule goes down the same surface from the same start. Click on the picture to start elsewhere.","各种优化器从同一起点沿同一曲面下降。点击图像可选择新的起点。"],open:VE};async function VE(n,e){const t=await da("surfaces"),i=await da("optimizers"),s=new Map(t.map(ye=>[ye.name,ye])),r=new Map(i.map(({name:ye,rate:He})=>[ye,He]));let a={surface:"beale",formula:null,runs:HE.map(ye=>({optimizer:ye,lr:null,settings:{}})),start:[NaN,NaN],steps:500,noise:0,seed:0,view:"3d",log:null,shown:null},o=[],l=null,c=null,f=1,u=[];const h=()=>s.get(a.surface);function p(ye){const He=a.surface;a=zE(ye,a),s.has(a.surface)||(a.surface="beale"),(a.surface!==He&&!ye.has("at")||!a.start.every(Number.isFinite))&&(a.start=h().start),a.runs=a.runs.filter(({optimizer:tt})=>r.has(tt)),g.setView(a.view),g.setLog(a.log)}function m({optimizer:ye,lr:He}){if(He!==null)return He;const vt=r.get(ye);if(vt==="own")return null;const tt=l?Math.max(l.x[1]-l.x[0],l.y[1]-l.y[0]):6,ct=vt==="curvature"?f/2:tt/100;return Number(ct.toPrecision(2))}const x=()=>a.runs.map(ye=>({...ye.settings,optimizer:ye.optimizer,...m(ye)===null?{}:{lr:m(ye)}})),d=()=>e.keep(BE(a)),g=$u(Pt("about"),ye=>{a.start=ye,v()},()=>{a.view=g.view(),a.log=g.log(),d()}),_=ec(()=>{y(),I(),Y(),rt()});function y(){l&&(g.draw({walks:o,steps:_.step(),start:a.start,shown:a.shown}),te.draw(o,_.step()))}let S=null;const R=()=>a.formula===null?{surface:a.surface}:{formula:a.formula};async function E(){const{x:ye,y:He,minima:vt}=h(),tt=a.formula!==null,ct={x:tt?[-4,4]:ye,y:tt?[-4,4]:He};g.setWaiting(!0);try{const at=await pi("heights",{...R(),...ct,size:160,at:tt?[a.start]:void 0}),{values:ge,shape:O}=at.arrays.heights;return u=at.said.gradient,f=tt?at.said.stable_rate??.1:h().stable_rate,l={...ct,columns:O[1],rows:O[0],heights:ge,low:at.said.low??0,high:at.said.high??1},g.show(l,{minima:tt?[]:vt}),e.tell(""),q.textContent="",!0}catch(at){return L(at),!1}finally{g.setWaiting(!1)}}async function v(){if(l){if(S?.abort(),S=new AbortController,c=null,!a.runs.length){o=[],F();return}try{const ye=await pi("descents",{...R(),runs:x(),starts:[a.start],steps:a.steps,noise:a.noise,seed:a.seed},S.signal),{points:He,values:vt,gradients:tt}=ye.arrays,ct=He.shape[2];o=Nf(a.runs).map((at,ge)=>({name:at,words:ye.said.runs[ge],status:ye.said.status[ge][0],ended:ye.said.ended[ge][0],points:He.values.subarray(2*ge*ct,2*(ge+1)*ct),heights:vt.values.subarray(ge*ct,(ge+1)*ct),gradients:tt.values.subarray(2*ge*ct,2*(ge+1)*ct)})),e.tell(""),F()}catch(ye){ye instanceof DOMException||L(ye)}}}let b=!0;function F(){d(),te.show(o,a.steps);const ye=b||_.step()>a.steps;b=!1,_.show(a.steps,ye?a.steps:_.step())}function L(ye){const He=ye instanceof Error?ye.message:String(ye);ye instanceof ro&&ye.at!==null&&a.formula!==null?$t(q,P("pre",{},`${a.formula}
${" ".repeat(ye.at)}^`),He):e.tell(He)}async function C(){if(!l||a.formula!==null)return;const{x:ye,y:He,minima:vt}=h(),tt=12,ct=[];for(let at=0;at<tt;at++)for(let ge=0;ge<tt;ge++)ct.push([ye[0]+(at+.5)/tt*(ye[1]-ye[0]),He[0]+(ge+.5)/tt*(He[1]-He[0])]);try{const at=await pi("descents",{...R(),runs:x(),starts:ct,steps:a.steps,every:a.steps,noise:a.noise,seed:a.seed}),{values:ge,shape:O}=at.arrays.points,le=.02;c=a.runs.map((Be,$e)=>{let Me=0;for(let ot=0;ot<ct.length;ot++){const Fe=2*(($e*O[1]+ot)*O[2]+O[2]-1);vt.some(([N,w])=>Math.abs(ge[Fe]-N)<le*(ye[1]-ye[0])&&Math.abs(ge[Fe+1]-w)<le*(He[1]-He[0]))&&Me++}return Me/ct.length}),I(),rt()}catch(at){L(at)}}const B=P("div",{class:"runs-of-lab"});let G=[];const D=P("th",{class:"n",hidden:!0},Pt("reached"));function I(){if(!(G.length===a.runs.length&&G.every(({run:He},vt)=>He===a.runs[vt]))){const He=Nf(a.runs),vt=a.runs.map((ct,at)=>V(ct,He[at],at));G=vt;const tt=P("tr",{},P("th",{},Pt("optimizers")),P("th",{},Pt("rate")),P("th",{class:"n"},Pt("height")),D,P("td",{}));$t(B,P("table",{},P("thead",{},tt),P("tbody",{},...vt.map(({element:ct})=>ct))))}D.hidden=c===null,G.forEach(({update:He},vt)=>He(o[vt],vt))}function V(ye,He,vt){const tt=P("button",{type:"button",class:"pin","aria-pressed":"false"},P("span",{class:`dot-of g${rs(vt)}`}),He);tt.addEventListener("click",()=>{a.shown=a.shown===He?null:He,I(),Y(),y(),d()});const ct=P("input",{type:"range",min:-5,max:1,step:.02,"aria-label":`${Pt("rate")}, ${He}`}),at=P("output",{class:"n"});ct.addEventListener("input",()=>{ye.lr=Number((10**Number(ct.value)).toPrecision(3)),at.textContent=mr(ye.lr),v()});const ge=P("button",{type:"button",class:"save","aria-label":`${Pt("remove")} ${He}`},"×");ge.addEventListener("click",()=>{a.runs=a.runs.filter(Me=>Me!==ye),a.shown===He&&(a.shown=null),v()});const O=P("td",{class:"n"}),le=P("td",{class:"n"}),Be=P("tr",{},P("th",{scope:"row"},tt),P("td",{},P("div",{class:"slide"},ct,at)),O,le,P("td",{},ge));return{run:ye,element:Be,update:(Me,ot)=>{tt.setAttribute("aria-pressed",a.shown===He?"true":"false");const Fe=m(ye);ct.disabled=Fe===null,document.activeElement!==ct&&(ct.value=String(Fe===null?0:Math.log10(Fe))),at.textContent=Fe===null?"–":mr(Fe);const Ye=Me&&Me.ended>=0&&Me.ended<=_.step();O.title=Me?.status??"",O.textContent=Ye?Pt("diverged"):je(Me?Me.heights[Math.min(_.step(),Me.heights.length-1)]:NaN,4),le.hidden=c===null,le.textContent=c?ws(c[ot]):""}}}const z=P("select",{"aria-label":Pt("add")},P("option",{value:""},`${Pt("add")} …`),...i.map(({name:ye,title:He})=>P("option",{value:ye},`${ye} – ${He}`)));z.addEventListener("change",()=>{z.value&&(a.runs=[...a.runs,{optimizer:z.value,lr:null,settings:{}}],z.value="",v())});const Q=OE(new Map(i.map(ye=>[ye.name,ye])),()=>void v()),W=UE(),Y=()=>{const ye=Nf(a.runs).indexOf(a.shown??""),He=ye<0?void 0:a.runs[ye];Q.show(He,a.shown??""),W.show(He?.optimizer??null,o[ye],_.step())},te=IE(Pt("curve")),se=P("select",{"aria-label":Pt("surface")},...t.map(({name:ye,title:He})=>P("option",{value:ye},He)),P("option",{value:Pl},Pt("own"))),Z=P("input",{type:"text",class:"formula-input","aria-label":Pt("formula"),maxlength:500,spellcheck:"false",autocomplete:"off"}),q=P("div",{class:"problem",role:"alert"}),he=P("p",{class:"note"}),ue=P("p",{class:"aside"}),be=()=>{const ye=a.formula!==null;he.textContent=ye?"":h().about,ue.textContent=`f = ${a.formula??h().formula};  ∂f/∂x = ${u[0]};  ∂f/∂y = ${u[1]}.  ${Pt("stable")} ${mr(f)}.${ye?"":` ${Pt("source")}: ${h().source}`}`},me=ye=>{a.formula=ye;for(const He of a.runs)He.lr=null;a.log=null,g.setLog(null),it()};se.addEventListener("change",()=>{se.value===Pl?(a.start=[1.5,2],me(Z.value)):(a.surface=se.value,a.start=h().start,Z.value=h().formula,me(null))});const re=P("form",{class:"own"},Z,P("button",{class:"save"},Pt("draw")));re.addEventListener("submit",ye=>{ye.preventDefault(),se.value=Pl,me(Z.value)});const ve=P("input",{type:"number",min:1,max:2e4,"aria-label":Pt("steps")});ve.addEventListener("change",()=>{const ye=Math.round(Number(ve.value));a.steps=Math.min(2e4,Math.max(1,Number.isFinite(ye)?ye:500)),ve.value=String(a.steps),b=!0,v()});const pe=P("input",{type:"number",min:0,step:"any","aria-label":Pt("noise")});pe.addEventListener("change",()=>{const ye=Number(pe.value);a.noise=ye>=0&&Number.isFinite(ye)?ye:0,v()});const Ge=P("button",{type:"button",class:"save"},Pt("seed"));Ge.addEventListener("click",()=>{a.seed+=1,v()});const Re=P("button",{type:"button",class:"save"},Pt("many"));Re.addEventListener("click",()=>void C());function Ve(){se.value=a.formula===null?a.surface:Pl,Z.value=a.formula??h().formula,ve.value=String(a.steps),pe.value=String(a.noise),Re.hidden=a.formula!==null}async function it(){await E()&&(Ve(),be(),await v())}function rt(){e.expose({state:a,walks:o,step:_.step(),terrain:l,shares:c})}return $t(n,P("div",{class:"lab"},P("section",{class:"card","aria-label":Pt("surface")},P("div",{class:"above"},se,g.controls),re,q,g.element,_.element,he,ue),P("section",{class:"card","aria-label":Pt("optimizers")},B,P("p",{class:"aside"},Pt("press")),P("div",{class:"above"},z,Re),P("div",{class:"above"},P("label",{},`${Pt("steps")} `,ve),P("label",{},`${Pt("noise")} `,pe),Ge),Q.element,W.element,P("h2",{class:"sub"},Pt("curve")),te.element))),p(e.parts),Ve(),await it(),{read:ye=>{p(ye),it()},close:()=>{_.pause(),S?.abort(),g.close()}}}const pg=[uE,dg,DE],WE=dg,mg="thalweg-language",XE=document.getElementById("lab"),gg=new Map;let ur="en",_g="auto",ci=null,Uf=0,Ff={},Fi=null;const Ya=P("p",{class:"message",role:"status"}),Ll=P("div",{class:"page"});function Ka(){return new URLSearchParams(location.hash.slice(1))}function $E(n){return pg.find(({name:e})=>e===n.get("p"))??WE}function Dl(n,e){const t=new URLSearchParams({p:n.name});for(const[i,s]of e)i!=="p"&&i!=="lang"&&t.append(i,s);return ur!=="en"&&t.set("lang",ur),t.toString()}function qE(n){const e=()=>ci?.page===n;return{parts:Ka(),keep:i=>{if(!e())return;const s=Dl(n,i);s.length>G0?Ya.textContent=En("tooLong"):history.replaceState(null,"",`${location.pathname}${location.search}#${s}`)},expose:i=>{e()&&(Ff=i,Object.assign(globalThis,{thalweg:{page:n.name,language:ur,...i}}),document.documentElement.dataset.ready=n.name)},tell:i=>{e()&&(Ya.textContent=i)}}}async function Of(){const n=$E(Ka());if(ci?.page===n&&ci.opened){ci.opened.read(Ka());return}await Nl(n)}async function Nl(n){const e=++Uf;ci?.opened&&ci.opened.close(),Hg(),delete document.documentElement.dataset.ready,ci={page:n,opened:null},Ff={},ZE(n),Ya.textContent="";const t=P("div",{});$t(Ll,t),t.textContent=En("waiting");try{const i=await n.open(t,qE(n));e===Uf?ci.opened=i:i.close()}catch(i){e===Uf&&$t(t,P("p",{class:"message"},i instanceof Error?i.message:String(i)))}}const vg=P("header",{}),xg=P("div",{});function YE(){if(!ci?.opened)return null;const{page:n,opened:e}=ci,t=location.hash.slice(1);return{name:n.name,title:cn(n.title),body:Ll,what:()=>({...U0(Ll,Ff),...e.exports?.()}),page:()=>O0(n,t)}}function KE(){!Fi||!ci||(history.replaceState(null,"",`${location.pathname}${location.search}#${Dl(ci.page,new URLSearchParams(Fi.address))}`),Nl(ci.page))}function ZE(n){const e=ua(En("language"),[{value:"en",words:"English"},{value:"zh",words:"中文"}],ur,i=>{ur=i,Fi||localStorage.setItem(mg,i),Jf(i);const s=Ka();s.delete("lang"),history.replaceState(null,"",`${location.pathname}${location.search}#${Dl(n,s)}`),Nl(n)}),t=ua(En("colours"),[{value:"auto",words:"auto"},{value:"light",words:"light"},{value:"dark",words:"dark"}],_g,i=>{_g=i,Gl(i)});document.title=`Thalweg: ${cn(n.title)}`,$t(vg,P("div",{class:"kicker"},P("span",{},"Thalweg lab"),P("span",{class:"switches"},C0(YE,Fi===null),e,t)),Fi?null:P("nav",{class:"pages","aria-label":En("pages")},...pg.map(i=>JE(i,n))),P("h1",{},cn(n.title)),P("p",{class:"said"},cn(n.lead))),$t(xg,Fi?z0(Fi,KE):null)}function JE(n,e){const t=P("a",{"aria-current":n===e?"page":void 0},cn(n.title));return t.setAttribute("href",`#p=${n.name}`),t.addEventListener("click",i=>{if(i.ctrlKey||i.metaKey||i.shiftKey||(i.preventDefault(),n===e))return;gg.set(e.name,location.hash);const s=new URLSearchParams((gg.get(n.name)??"").slice(1));history.pushState(null,"",`${location.pathname}${location.search}#${Dl(n,s)}`),Nl(n)}),t}async function QE(){Fi=await ql(),Fi&&!location.hash&&history.replaceState(null,"",`${location.pathname}${location.search}#${Fi.address}`);const n=Fi?null:localStorage.getItem(mg),e=Ka().get("lang")??n;(e==="zh"||e==="en")&&(ur=e),Jf(ur),t0(t=>{Ya.textContent=t?En("lost"):""}),Vg(),$t(XE,vg,xg,Ll,Ya),addEventListener("hashchange",()=>void Of()),addEventListener("popstate",()=>void Of()),Of()}QE()})();
