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
*/
const Pg=/^(on|style$|href$|src|srcdoc$|action$|formaction$)/i;function W(i,e={},...t){return qh(document.createElement(i),e,t)}function it(i,e={},...t){return qh(document.createElementNS("http://www.w3.org/2000/svg",i),e,t)}function qh(i,e,t){for(const[r,a]of Object.entries(e)){if(Pg.test(r))throw new Error(`attribute ${r} is not set from here`);a==null||a===!1||i.setAttribute(r,a===!0?"":String(a))}return Hl(i,t),i}function Hl(i,e){for(const t of e)if(!(t==null||t===!1)){if(Array.isArray(t)){Hl(i,t);continue}i.append(t instanceof Node?t:document.createTextNode(String(t)))}}function Yi(i,...e){i.replaceChildren(),Hl(i,e)}let Ug=0;const Ig=new Map;function Gl(i){return e=>i[e][Ug]}function F(i,...e){const t=i.reduce((r,a,n)=>`${r}{${n-1}}${a}`);return Og(t,e)}function Ng(i,e,t){return`${i} ${e}${t?"":"s"}`}function Og(i,e){return i.replace(/\{(\d)\}/g,(t,r)=>String(e[Number(r)]))}function Fg(i){const e=i?.zh;for(const[t,r]of Object.entries(e??{}))Ig.set(t,r)}function zg(i){return i.replace(/^the /,"The ")}function kr(i){return i.replaceAll("_"," ")}function Ye(i,e=5){if(i==null||!Number.isFinite(i))return"\u2013";const t=Math.abs(i);if(t>=1e5&&t<1e12)return Xa(no(i.toFixed(0)));if(i===0)return"0";const r=Math.floor(Math.log10(t)+1e-12);if(r<-4||r>=12)return Xa(Vl(i.toExponential(e-1)));const a=i.toFixed(Math.max(0,e-1-r));return Xa(no(a.includes(".")?a.replace(/\.?0+$/,""):a))}function Wa(i,e,t=5){const r=Ye(i,t);return typeof i!="number"||typeof e!="number"||!Number.isFinite(i+e)?r:e>1e-12*Math.abs(i)?`${r} \xB1 ${kg(r,e)}`:r}function kg(i,e){const t=e.toExponential(1);if(i.includes("e")||e<1e-6)return Xa(Vl(t));const r=Number(t).toFixed(Math.max(0,1-Number(t.split("e")[1])));return no(r.includes(".")?r.replace(/\.?0+$/,""):r)}function Vl(i){return i.replace(/\.?0*e/,"e").replace("e+","e")}function Xa(i){return i.replace(/^-/,"\u2212")}function no(i){const[e,t]=i.split("."),r=e.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?r:`${r}.${t}`}function wa(i){if(typeof i=="string")return i;if(i==null||!Number.isFinite(i))return"\u2013";const e=Math.abs(i);return e!==0&&(e<1e-4||e>=1e6)?Xa(Vl(i.toExponential(3))):Xa(String(Number(i.toPrecision(4))))}function Yh(i){const e=Math.abs(i);for(const[t,r]of[[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(e>=t)return`${Xa(String(Number((i/t).toPrecision(3))))} ${r}`;return wa(i)}function Bt(i,e=0){return i==null||!Number.isFinite(i)?"\u2013":`${(100*i).toFixed(e)} %`}function bi(i,e){return Ng(no(String(i)),e,i===1)}const Bg=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u,Kh=i=>Bg.test(i)?2:1;function Ci(i,e){const t=[...i];if(t.reduce((s,o)=>s+Kh(o),0)<=e)return i;const r=Math.floor((e-1)/2),a=Jh(t,e-1-r),n=Jh([...t].reverse(),r);return`${a.join("")}\u2026${n.reverse().join("")}`}function Jh(i,e){let t=0;const r=i.findIndex(a=>(t+=Kh(a))>e);return i.slice(0,r<0?i.length:r)}function Zh(i){return i==null||!Number.isFinite(i)?"\u2013":i<120?`${Ye(i,3)} s`:`${Math.floor(i/60)} min ${Math.round(i%60)} s`}const Qh=8,ed=["circle","square","triangle","diamond","left","plus","down","ring"],td=[[],[7,4],[2,3],[9,3,2,3]];function Hg(i){const e=new Map;return i.forEach(t=>{const r=t.loss??1/0;e.set(t.optimizer,Math.min(e.get(t.optimizer)??1/0,r))}),[...e.keys()].sort((t,r)=>e.get(t)-e.get(r)||(t<r?-1:1)).map((t,r)=>({name:t,colour:r%Qh,dash:td[Math.floor(r/Qh)%td.length],mark:ed[r%ed.length],runs:i.flatMap((a,n)=>a.optimizer===t?[n]:[])}))}const id=()=>({about:F`Confusion matrix`,caption:F`Rows: the class it is; columns: what it was taken for.`,recall:F`recall`});function rd(i,e,t=id()){const r=i.length>12;return W("div",{class:"scroll",role:"region",tabindex:0,"aria-label":t.about},W("table",{class:r?"confusion many":"confusion"},W("caption",{},t.caption),W("thead",{},W("tr",{},W("td",{}),...i.map(a=>W("th",{scope:"col",class:"n",title:a},Ci(a,r?8:14))),W("th",{scope:"col",class:"n"},t.recall))),W("tbody",{},...e.map((a,n)=>{const s=a.reduce((o,c)=>o+c,0);return W("tr",{},W("th",{scope:"row",title:i[n]},Ci(i[n],r?12:20)),...a.map((o,c)=>W("td",{class:`n s${s>0?Math.round(10*o/s):0} ${n===c?"right":"wrong"}`},Ye(o))),W("td",{class:"n"},s>0?Bt(a[n]/s,1):"\u2013"))}))))}const Wl=[];let ad=null,Xl=null,jl=new Map;function bt(i){let e=jl.get(i);return e===void 0&&(Xl??=getComputedStyle(ad??document.documentElement),e=Xl.getPropertyValue(`--${i}`).trim()||"#888",jl.set(i,e)),e}function Wi(i){return bt(`c${i}`)}function nd(i){Wl.push(i)}function Gg(){Wl.length=0}function sd(i){ad=i,Xl=null,od()}function Vg(i){i==="auto"?document.documentElement.removeAttribute("data-theme"):document.documentElement.setAttribute("data-theme",i),od()}function od(){jl=new Map;for(const i of Wl)i()}const Wg='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function Xg(i,e){const[,t]=i.toDataURL("image/png").split(","),r=new Blob([Uint8Array.from(atob(t),s=>s.charCodeAt(0))],{type:"image/png"}),a=document.createElement("a"),n=URL.createObjectURL(r);a.href=n,a.download=e,a.click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function dr(i,e,t,r){const a=16*r,n=20*r,s=document.createElement("canvas"),o=s.getContext("2d"),c=i.width+2*a,l=(m,v=400)=>`${v} ${m*r}px ${Wg}`;o.font=l(12);const u=[];let d=a,h=0;for(const m of t){const v=o.measureText(m.words).width+34*r;d>a&&d+v>c-a&&(d=a,h++),u.push({entry:m,x:d,row:h}),d+=v}const f=t.length?(h+1)*n+a/2:0;s.width=c,s.height=a+n*1.4+i.height+f+a,o.fillStyle=bt("card"),o.fillRect(0,0,s.width,s.height),o.fillStyle=bt("ink"),o.font=l(15,600),o.textBaseline="top",o.fillText(e,a,a,c-2*a),o.drawImage(i,a,a+n*1.4),o.font=l(12),o.textBaseline="middle";for(const{entry:m,x:v,row:g}of u){const p=a+n*1.4+i.height+a/2+n*(g+.5);o.fillStyle=m.colour,o.fillRect(v,p-5*r,10*r,10*r),o.fillStyle=bt("ink"),o.fillText(m.words,v+15*r,p)}return s}const jg=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-opacity","opacity","font-family","font-size","font-weight","text-anchor","stroke-linejoin","font-variant-numeric"];async function so(i,e){const t=i.getBoundingClientRect(),r=i.cloneNode(!0),a=[i,...i.querySelectorAll("*")],n=[r,...r.querySelectorAll("*")];a.forEach((c,l)=>{const u=getComputedStyle(c);for(const d of jg)n[l].setAttribute(d,u.getPropertyValue(d))}),r.setAttribute("width",String(t.width)),r.setAttribute("height",String(t.height)),r.setAttribute("xmlns","http://www.w3.org/2000/svg");const s=new Image;s.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(r))}`,await s.decode();const o=document.createElement("canvas");return o.width=Math.round(t.width*e),o.height=Math.round(t.height*e),o.getContext("2d").drawImage(s,0,0,o.width,o.height),o}let $g=0;function pr(i,e,t,r,a=F`Save “${i}” as PNG`){const n=`card-${++$g}`,s=W("div",{class:"picture"}),o=W("div",{class:"above"}),c=W("button",{type:"button",class:"save","aria-label":a},"PNG");return c.addEventListener("click",()=>{Promise.resolve(r()).then(l=>Xg(l,`${t}.png`))}),{element:W("figure",{class:"card","aria-labelledby":n,"data-picture":t},W("figcaption",{},W("h3",{id:n},i),c),W("p",{class:"note"},...Array.isArray(e)?e:[e]),o,s),body:s,above:o}}function ri(i,e,t){i.beginPath();let r=!1;for(let a=0;a<e.length;a++){const n=Number.isFinite(e[a])&&Number.isFinite(t[a]);n&&r?i.lineTo(e[a],t[a]):n&&i.moveTo(e[a],t[a]),r=n}i.stroke()}function aa(i,e,t,r,a){switch(i.beginPath(),e){case"circle":case"ring":i.arc(t,r,a,0,2*Math.PI);break;case"square":i.rect(t-a*.9,r-a*.9,a*1.8,a*1.8);break;case"triangle":oo(i,[[t,r-a*1.15],[t+a*1.05,r+a*.8],[t-a*1.05,r+a*.8]]);break;case"down":oo(i,[[t,r+a*1.15],[t+a*1.05,r-a*.8],[t-a*1.05,r-a*.8]]);break;case"diamond":oo(i,[[t,r-a*1.25],[t+a*1.1,r],[t,r+a*1.25],[t-a*1.1,r]]);break;case"left":oo(i,[[t-a*1.15,r],[t+a*.8,r-a*1.05],[t+a*.8,r+a*1.05]]);break;case"plus":i.moveTo(t-a*1.1,r),i.lineTo(t+a*1.1,r),i.moveTo(t,r-a*1.1),i.lineTo(t,r+a*1.1),i.stroke();return}e==="ring"?i.stroke():i.fill()}function ld(i,e,t,r){i.beginPath(),i.moveTo(e-r,t-r),i.lineTo(e+r,t+r),i.moveTo(e+r,t-r),i.lineTo(e-r,t+r),i.stroke()}function oo(i,e){e.forEach(([t,r],a)=>a?i.lineTo(t,r):i.moveTo(t,r)),i.closePath()}const qg=!0,di="u-",Yg="uplot",Kg=di+"hz",Jg=di+"vt",Zg=di+"title",Qg=di+"wrap",e0=di+"under",t0=di+"over",i0=di+"axis",ja=di+"off",r0=di+"select",a0=di+"cursor-x",n0=di+"cursor-y",s0=di+"cursor-pt",o0=di+"legend",l0=di+"live",c0=di+"inline",u0=di+"series",h0=di+"marker",cd=di+"label",d0=di+"value",gs="width",vs="height",_s="top",ud="bottom",Sn="left",$l="right",ql="#000",hd=ql+"0",Yl="mousemove",dd="mousedown",Kl="mouseup",pd="mouseenter",fd="mouseleave",md="dblclick",p0="resize",f0="scroll",gd="change",lo="dppxchange",Jl="--",Mn=typeof window<"u",Zl=Mn?document:null,bn=Mn?window:null,m0=Mn?navigator:null;let Rt,co;function Ql(){let i=devicePixelRatio;Rt!=i&&(Rt=i,co&&ic(gd,co,Ql),co=matchMedia(`(min-resolution: ${Rt-.001}dppx) and (max-resolution: ${Rt+.001}dppx)`),$a(gd,co,Ql),bn.dispatchEvent(new CustomEvent(lo)))}function rr(i,e){if(e!=null){let t=i.classList;!t.contains(e)&&t.add(e)}}function ec(i,e){let t=i.classList;t.contains(e)&&t.remove(e)}function jt(i,e,t){i.style[e]=t+"px"}function wr(i,e,t,r){let a=Zl.createElement(i);return e!=null&&rr(a,e),t?.insertBefore(a,r),a}function fr(i,e){return wr("div",i,e)}const vd=new WeakMap;function Br(i,e,t,r,a){let n="translate("+e+"px,"+t+"px)",s=vd.get(i);n!=s&&(i.style.transform=n,vd.set(i,n),e<0||t<0||e>r||t>a?rr(i,ja):ec(i,ja))}const _d=new WeakMap;function xd(i,e,t){let r=e+t,a=_d.get(i);r!=a&&(_d.set(i,r),i.style.background=e,i.style.borderColor=t)}const yd=new WeakMap;function Sd(i,e,t,r){let a=e+""+t,n=yd.get(i);a!=n&&(yd.set(i,a),i.style.height=t+"px",i.style.width=e+"px",i.style.marginLeft=r?-e/2+"px":0,i.style.marginTop=r?-t/2+"px":0)}const tc={passive:!0},g0={...tc,capture:!0};function $a(i,e,t,r){e.addEventListener(i,t,r?g0:tc)}function ic(i,e,t,r){e.removeEventListener(i,t,tc)}Mn&&Ql();function Tr(i,e,t,r){let a;t=t||0,r=r||e.length-1;let n=r<=2147483647;for(;r-t>1;)a=n?t+r>>1:nr((t+r)/2),e[a]<i?t=a:r=a;return i-e[t]<=e[r]-i?t:r}function Md(i){return(e,t,r)=>{let a=-1,n=-1;for(let s=t;s<=r;s++)if(i(e[s])){a=s;break}for(let s=r;s>=t;s--)if(i(e[s])){n=s;break}return[a,n]}}const bd=i=>i!=null,wd=i=>i!=null&&i>0,uo=Md(bd),v0=Md(wd);function _0(i,e,t,r=0,a=!1){let n=a?v0:uo,s=a?wd:bd;[e,t]=n(i,e,t);let o=i[e],c=i[e];if(e>-1)if(r==1)o=i[e],c=i[t];else if(r==-1)o=i[t],c=i[e];else for(let l=e;l<=t;l++){let u=i[l];s(u)&&(u<o?o=u:u>c&&(c=u))}return[o??Ft,c??-Ft]}function ho(i,e,t,r){let a=Ad(i),n=Ad(e);i==e&&(a==-1?(i*=t,e/=t):(i/=t,e*=t));let s=t==10?na:Rd,o=a==1?nr:mr,c=n==1?mr:nr,l=o(s(pi(i))),u=c(s(pi(e))),d=wn(t,l),h=wn(t,u);return t==10&&(l<0&&(d=zt(d,-l)),u<0&&(h=zt(h,-u))),r||t==2?(i=d*a,e=h*n):(i=Nd(i,d),e=mo(e,h)),[i,e]}function rc(i,e,t,r){let a=ho(i,e,t,r);return i==0&&(a[0]=0),e==0&&(a[1]=0),a}const ac=.1,Td={mode:3,pad:ac},xs={pad:0,soft:null,mode:0},x0={min:xs,max:xs};function po(i,e,t,r){return go(t)?Ed(i,e,t):(xs.pad=t,xs.soft=r?0:null,xs.mode=r?3:0,Ed(i,e,x0))}function wt(i,e){return i??e}function y0(i,e,t){for(e=wt(e,0),t=wt(t,i.length-1);e<=t;){if(i[e]!=null)return!0;e++}return!1}function Ed(i,e,t){let r=t.min,a=t.max,n=wt(r.pad,0),s=wt(a.pad,0),o=wt(r.hard,-Ft),c=wt(a.hard,Ft),l=wt(r.soft,Ft),u=wt(a.soft,-Ft),d=wt(r.mode,0),h=wt(a.mode,0),f=e-i,m=na(f),v=Xi(pi(i),pi(e)),g=na(v),p=pi(g-m);(f<1e-24||p>10)&&(f=0,(i==0||e==0)&&(f=1e-24,d==2&&l!=Ft&&(n=0),h==2&&u!=-Ft&&(s=0)));let x=f||v||1e3,b=na(x),S=wn(10,nr(b)),E=x*(f==0?i==0?.1:1:n),w=zt(Nd(i-E,S/10),24),_=i>=l&&(d==1||d==3&&w<=l||d==2&&w>=l)?l:Ft,M=Xi(o,w<_&&i>=_?_:Er(_,w)),P=x*(f==0?e==0?.1:1:s),D=zt(mo(e+P,S/10),24),C=e<=u&&(h==1||h==3&&D>=u||h==2&&D<=u)?u:-Ft,N=Er(c,D>C&&e<=C?C:Xi(C,D));return M==N&&M==0&&(N=100),[M,N]}const S0=new Intl.NumberFormat(Mn?m0.language:"en-US"),nc=i=>S0.format(i),ar=Math,fo=ar.PI,pi=ar.abs,nr=ar.floor,fi=ar.round,mr=ar.ceil,Er=ar.min,Xi=ar.max,wn=ar.pow,Ad=ar.sign,na=ar.log10,Rd=ar.log2,M0=(i,e=1)=>ar.sinh(i)*e,sc=(i,e=1)=>ar.asinh(i/e),Ft=1/0;function Cd(i){return(na((i^i>>31)-(i>>31))|0)+1}function oc(i,e,t){return Er(Xi(i,e),t)}function Ld(i){return typeof i=="function"}function mt(i){return Ld(i)?i:()=>i}const b0=()=>{},Dd=i=>i,Pd=(i,e)=>e,w0=i=>null,Ud=i=>!0,Id=(i,e)=>i==e,T0=/\.\d*?(?=9{6,}|0{6,})/gm,qa=i=>{if(Fd(i)||Ta.has(i))return i;const e=`${i}`,t=e.match(T0);if(t==null)return i;let r=t[0].length-1;if(e.indexOf("e-")!=-1){let[a,n]=e.split("e");return+`${qa(a)}e${n}`}return zt(i,r)};function Ya(i,e){return qa(zt(qa(i/e))*e)}function mo(i,e){return qa(mr(qa(i/e))*e)}function Nd(i,e){return qa(nr(qa(i/e))*e)}function zt(i,e=0){if(Fd(i))return i;let t=10**e,r=i*t*(1+Number.EPSILON);return fi(r)/t}const Ta=new Map;function Od(i){return((""+i).split(".")[1]||"").length}function ys(i,e,t,r){let a=[],n=r.map(Od);for(let s=e;s<t;s++){let o=pi(s),c=zt(wn(i,s),o);for(let l=0;l<r.length;l++){let u=i==10?+`${r[l]}e${s}`:r[l]*c,d=(s>=0?0:o)+(s>=n[l]?0:n[l]),h=i==10?u:zt(u,d);a.push(h),Ta.set(h,d)}}return a}const Ss={},lc=[],Tn=[null,null],Ea=Array.isArray,Fd=Number.isInteger,E0=i=>i===void 0;function zd(i){return typeof i=="string"}function go(i){let e=!1;if(i!=null){let t=i.constructor;e=t==null||t==Object}return e}function A0(i){return i!=null&&typeof i=="object"}const R0=Object.getPrototypeOf(Uint8Array),kd="__proto__";function En(i,e=go){let t;if(Ea(i)){let r=i.find(a=>a!=null);if(Ea(r)||e(r)){t=Array(i.length);for(let a=0;a<i.length;a++)t[a]=En(i[a],e)}else t=i.slice()}else if(i instanceof R0)t=i.slice();else if(e(i)){t={};for(let r in i)r!=kd&&(t[r]=En(i[r],e))}else t=i;return t}function ci(i){let e=arguments;for(let t=1;t<e.length;t++){let r=e[t];for(let a in r)a!=kd&&(go(i[a])?ci(i[a],En(r[a])):i[a]=En(r[a]))}return i}const C0=0,L0=1,D0=2;function P0(i,e,t){for(let r=0,a,n=-1;r<e.length;r++){let s=e[r];if(s>n){for(a=s-1;a>=0&&i[a]==null;)i[a--]=null;for(a=s+1;a<t&&i[a]==null;)i[n=a++]=null}}}function U0(i,e){if(O0(i)){let s=i[0].slice();for(let o=1;o<i.length;o++)s.push(...i[o].slice(1));return F0(s[0])||(s=N0(s)),s}let t=new Set;for(let s=0;s<i.length;s++){let o=i[s][0],c=o.length;for(let l=0;l<c;l++)t.add(o[l])}let r=[Array.from(t).sort((s,o)=>s-o)],a=r[0].length,n=new Map;for(let s=0;s<a;s++)n.set(r[0][s],s);for(let s=0;s<i.length;s++){let o=i[s],c=o[0];for(let l=1;l<o.length;l++){let u=o[l],d=Array(a).fill(void 0),h=e?e[s][l]:L0,f=[];for(let m=0;m<u.length;m++){let v=u[m],g=n.get(c[m]);v===null?h!=C0&&(d[g]=v,h==D0&&f.push(g)):d[g]=v}P0(d,f,a),r.push(d)}}return r}const I0=typeof queueMicrotask>"u"?i=>Promise.resolve().then(i):queueMicrotask;function N0(i){let e=i[0],t=e.length,r=Array(t);for(let n=0;n<r.length;n++)r[n]=n;r.sort((n,s)=>e[n]-e[s]);let a=[];for(let n=0;n<i.length;n++){let s=i[n],o=Array(t);for(let c=0;c<t;c++)o[c]=s[r[c]];a.push(o)}return a}function O0(i){let e=i[0][0],t=e.length;for(let r=1;r<i.length;r++){let a=i[r][0];if(a.length!=t)return!1;if(a!=e){for(let n=0;n<t;n++)if(a[n]!=e[n])return!1}}return!0}function F0(i,e=100){const t=i.length;if(t<=1)return!0;let r=0,a=t-1;for(;r<=a&&i[r]==null;)r++;for(;a>=r&&i[a]==null;)a--;if(a<=r)return!0;const n=Xi(1,nr((a-r+1)/e));for(let s=i[r],o=r+n;o<=a;o+=n){const c=i[o];if(c!=null){if(c<=s)return!1;s=c}}return!0}const Bd=["January","February","March","April","May","June","July","August","September","October","November","December"],Hd=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Gd(i){return i.slice(0,3)}const z0=Hd.map(Gd),k0=Bd.map(Gd),B0={MMMM:Bd,MMM:k0,WWWW:Hd,WWW:z0};function Ms(i){return(i<10?"0":"")+i}function H0(i){return(i<10?"00":i<100?"0":"")+i}const G0={YYYY:i=>i.getFullYear(),YY:i=>(i.getFullYear()+"").slice(2),MMMM:(i,e)=>e.MMMM[i.getMonth()],MMM:(i,e)=>e.MMM[i.getMonth()],MM:i=>Ms(i.getMonth()+1),M:i=>i.getMonth()+1,DD:i=>Ms(i.getDate()),D:i=>i.getDate(),WWWW:(i,e)=>e.WWWW[i.getDay()],WWW:(i,e)=>e.WWW[i.getDay()],HH:i=>Ms(i.getHours()),H:i=>i.getHours(),h:i=>{let e=i.getHours();return e==0?12:e>12?e-12:e},AA:i=>i.getHours()>=12?"PM":"AM",aa:i=>i.getHours()>=12?"pm":"am",a:i=>i.getHours()>=12?"p":"a",mm:i=>Ms(i.getMinutes()),m:i=>i.getMinutes(),ss:i=>Ms(i.getSeconds()),s:i=>i.getSeconds(),fff:i=>H0(i.getMilliseconds())};function cc(i,e){e=e||B0;let t=[],r=/\{([a-z]+)\}|[^{]+/gi,a;for(;a=r.exec(i);)t.push(a[0][0]=="{"?G0[a[1]]:a[0]);return n=>{let s="";for(let o=0;o<t.length;o++)s+=typeof t[o]=="string"?t[o]:t[o](n,e);return s}}const V0=new Intl.DateTimeFormat().resolvedOptions().timeZone;function W0(i,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+i+i.getTimezoneOffset()*6e4):e==V0?t=i:(t=new Date(i.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(i.getMilliseconds())),t}const Vd=i=>i%1==0,vo=[1,2,2.5,5],X0=ys(10,-32,0,vo),Wd=ys(10,0,32,vo),j0=Wd.filter(Vd),Ka=X0.concat(Wd),uc=`
`,Xd="{YYYY}",jd=uc+Xd,$d="{M}/{D}",bs=uc+$d,_o=bs+"/{YY}",qd="{aa}",$0="{h}:{mm}",An=$0+qd,Yd=uc+An,Kd=":{ss}",Lt=null;function Jd(i){let e=i*1e3,t=e*60,r=t*60,a=r*24,n=a*30,s=a*365,o=(i==1?ys(10,0,3,vo).filter(Vd):ys(10,-3,0,vo)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,r,r*2,r*3,r*4,r*6,r*8,r*12,a,a*2,a*3,a*4,a*5,a*6,a*7,a*8,a*9,a*10,a*15,n,n*2,n*3,n*4,n*6,s,s*2,s*5,s*10,s*25,s*50,s*100]);const c=[[s,Xd,Lt,Lt,Lt,Lt,Lt,Lt,1],[a*28,"{MMM}",jd,Lt,Lt,Lt,Lt,Lt,1],[a,$d,jd,Lt,Lt,Lt,Lt,Lt,1],[r,"{h}"+qd,_o,Lt,bs,Lt,Lt,Lt,1],[t,An,_o,Lt,bs,Lt,Lt,Lt,1],[e,Kd,_o+" "+An,Lt,bs+" "+An,Lt,Yd,Lt,1],[i,Kd+".{fff}",_o+" "+An,Lt,bs+" "+An,Lt,Yd,Lt,1]];function l(u){return(d,h,f,m,v,g)=>{let p=[],x=v>=s,b=v>=n&&v<s,S=u(f),E=zt(S*i,3),w=hc(S.getFullYear(),x?0:S.getMonth(),b||x?1:S.getDate()),_=zt(w*i,3);if(b||x){let M=b?v/n:0,P=x?v/s:0,D=E==_?E:zt(hc(w.getFullYear()+P,w.getMonth()+M,1)*i,3),C=new Date(fi(D/i)),N=C.getFullYear(),B=C.getMonth();for(let L=0;D<=m;L++){let z=hc(N+P*L,B+M*L,1),j=z-u(zt(z*i,3));D=zt((+z+j)*i,3),D<=m&&p.push(D)}}else{let M=v>=a?a:v,P=nr(f)-nr(E),D=_+P+mo(E-_,M);p.push(D);let C=u(D),N=C.getHours()+C.getMinutes()/t+C.getSeconds()/r,B=v/r,L=d.axes[h]._space,z=g/L;for(;D=zt(D+v,i==1?0:3),!(D>m);)if(B>1){let j=nr(zt(N+B,6))%24,$=u(D).getHours()-j;$>1&&($=-1),D-=$*r,N=(N+B)%24;let H=p[p.length-1];zt((D-H)/v,3)*z>=.7&&p.push(D)}else p.push(D)}return p}}return[o,c,l]}const[q0,Y0,K0]=Jd(1),[J0,Z0,Q0]=Jd(.001);ys(2,-53,53,[1]);function Zd(i,e){return i.map(t=>t.map((r,a)=>a==0||a==8||r==null?r:e(a==1||t[8]==0?r:t[1]+r)))}function Qd(i,e){return(t,r,a,n,s)=>{let o=e.find(m=>s>=m[0])||e[e.length-1],c,l,u,d,h,f;return r.map(m=>{let v=i(m),g=v.getFullYear(),p=v.getMonth(),x=v.getDate(),b=v.getHours(),S=v.getMinutes(),E=v.getSeconds(),w=g!=c&&o[2]||p!=l&&o[3]||x!=u&&o[4]||b!=d&&o[5]||S!=h&&o[6]||E!=f&&o[7]||o[1];return c=g,l=p,u=x,d=b,h=S,f=E,w(v)})}}function ev(i,e){let t=cc(e);return(r,a,n,s,o)=>a.map(c=>t(i(c)))}function hc(i,e,t){return new Date(i,e,t)}function ep(i,e){return e(i)}const tv="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function tp(i,e){return(t,r,a,n)=>n==null?Jl:e(i(r))}function iv(i,e){let t=i.series[e];return t.width?t.stroke(i,e):t.points.width?t.points.stroke(i,e):null}function rv(i,e){return i.series[e].fill(i,e)}const av={show:!0,live:!0,isolate:!1,mount:b0,markers:{show:!0,width:2,stroke:iv,fill:rv,dash:"solid"},idx:null,idxs:null,values:[]};function nv(i,e){let t=i.cursor.points,r=fr(),a=t.size(i,e);jt(r,gs,a),jt(r,vs,a);let n=a/-2;jt(r,"marginLeft",n),jt(r,"marginTop",n);let s=t.width(i,e,a);return s&&jt(r,"borderWidth",s),r}function sv(i,e){let t=i.series[e].points;return t._fill||t._stroke}function ov(i,e){let t=i.series[e].points;return t._stroke||t._fill}function lv(i,e){return i.series[e].points.size}const dc=[0,0];function cv(i,e,t){return dc[0]=e,dc[1]=t,dc}function xo(i,e,t,r=!0){return a=>{a.button==0&&(!r||a.target==e)&&t(a)}}function pc(i,e,t,r=!0){return a=>{(!r||a.target==e)&&t(a)}}const uv={show:!0,x:!0,y:!0,lock:!1,move:cv,points:{one:!1,show:nv,size:lv,width:0,stroke:ov,fill:sv},bind:{mousedown:xo,mouseup:xo,click:xo,dblclick:xo,mousemove:pc,mouseleave:pc,mouseenter:pc},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(i,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(i,e,t,r,a)=>r-a,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},ip={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},fc=ci({},ip,{filter:Pd}),rp=ci({},fc,{size:10}),ap=ci({},ip,{show:!1}),mc='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',np="bold "+mc,sp=1.5,op={show:!0,scale:"x",stroke:ql,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:np,side:2,grid:fc,ticks:rp,border:ap,font:mc,lineGap:sp,rotate:0},hv="Value",dv="Time",lp={show:!0,scale:"x",auto:!1,sorted:1,min:Ft,max:-Ft,idxs:[]};function pv(i,e,t,r,a){return e.map(n=>n==null?"":nc(n))}function fv(i,e,t,r,a,n,s){let o=[],c=Ta.get(a)||0;t=s?t:zt(mo(t,a),c);for(let l=t;l<=r;l=zt(l+a,c))o.push(Object.is(l,-0)?0:l);return o}function gc(i,e,t,r,a,n,s){const o=[],c=i.scales[i.axes[e].scale].log,l=c==10?na:Rd,u=nr(l(t));a=wn(c,u),c==10&&(a=Ka[Tr(a,Ka)]);let d=t,h=a*c;c==10&&(h=Ka[Tr(h,Ka)]);do o.push(d),d=d+a,c==10&&!Ta.has(d)&&(d=zt(d,Ta.get(a))),d>=h&&(a=d,h=a*c,c==10&&(h=Ka[Tr(h,Ka)]));while(d<=r);return o}function mv(i,e,t,r,a,n,s){let o=i.scales[i.axes[e].scale].asinh,c=r>o?gc(i,e,Xi(o,t),r,a):[o],l=r>=0&&t<=0?[0]:[];return(t<-o?gc(i,e,Xi(o,-r),-t,a):[o]).reverse().map(u=>-u).concat(l,c)}const cp=/./,gv=/[12357]/,vv=/[125]/,up=/1/,vc=(i,e,t,r)=>i.map((a,n)=>e==4&&a==0||n%r==0&&t.test(a.toExponential()[a<0?1:0])?a:null);function _v(i,e,t,r,a){let n=i.axes[t],s=n.scale,o=i.scales[s],c=i.valToPos,l=n._space,u=c(10,s),d=c(9,s)-u>=l?cp:c(7,s)-u>=l?gv:c(5,s)-u>=l?vv:up;if(d==up){let h=pi(c(1,s)-u);if(h<l)return vc(e.slice().reverse(),o.distr,d,mr(l/h)).reverse()}return vc(e,o.distr,d,1)}function xv(i,e,t,r,a){let n=i.axes[t],s=n.scale,o=n._space,c=i.valToPos,l=pi(c(1,s)-c(2,s));return l<o?vc(e.slice().reverse(),3,cp,mr(o/l)).reverse():e}function yv(i,e,t,r){return r==null?Jl:e==null?"":nc(e)}const hp={show:!0,scale:"y",stroke:ql,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:np,side:3,grid:fc,ticks:rp,border:ap,font:mc,lineGap:sp,rotate:0};function Sv(i,e){let t=3+(i||1)*2;return zt(t*e,3)}function Mv(i,e){let{scale:t,idxs:r}=i.series[0],a=i._data[0],n=i.valToPos(a[r[0]],t,!0),s=i.valToPos(a[r[1]],t,!0),o=pi(s-n),c=i.series[e],l=o/(c.points.space*Rt);return r[1]-r[0]<=l}const dp={scale:null,auto:!0,sorted:0,min:Ft,max:-Ft},pp=(i,e,t,r,a)=>a,fp={show:!0,auto:!0,sorted:0,gaps:pp,alpha:1,facets:[ci({},dp,{scale:"x"}),ci({},dp,{scale:"y"})]},mp={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:pp,alpha:1,points:{show:Mv,filter:null},values:null,min:Ft,max:-Ft,idxs:[],path:null,clip:null};function bv(i,e,t,r,a){return t/10}const gp={time:qg,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},wv=ci({},gp,{time:!1,ori:1}),vp={};function _p(i,e){let t=vp[i];return t||(t={key:i,plots:[],sub(r){t.plots.push(r)},unsub(r){t.plots=t.plots.filter(a=>a!=r)},pub(r,a,n,s,o,c,l){for(let u=0;u<t.plots.length;u++)t.plots[u]!=a&&t.plots[u].pub(r,a,n,s,o,c,l)}},i!=null&&(vp[i]=t)),t}const Rn=1,_c=2;function Ja(i,e,t){const r=i.mode,a=i.series[e],n=r==2?i._data[e]:i._data,s=i.scales,o=i.bbox;let c=n[0],l=r==2?n[1]:n[e],u=r==2?s[a.facets[0].scale]:s[i.series[0].scale],d=r==2?s[a.facets[1].scale]:s[a.scale],h=o.left,f=o.top,m=o.width,v=o.height,g=i.valToPosH,p=i.valToPosV;return u.ori==0?t(a,c,l,u,d,g,p,h,f,m,v,So,Cn,bo,Sp,bp):t(a,c,l,u,d,p,g,f,h,v,m,Mo,Ln,Sc,Mp,wp)}function xc(i,e){let t=0,r=0,a=wt(i.bands,lc);for(let n=0;n<a.length;n++){let s=a[n];s.series[0]==e?t=s.dir:s.series[1]==e&&(s.dir==1?r|=1:r|=2)}return[t,r==1?-1:r==2?1:r==3?2:0]}function Tv(i,e,t,r,a){let n=i.mode,s=i.series[e],o=n==2?s.facets[1].scale:s.scale,c=i.scales[o];return a==-1?c.min:a==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function sa(i,e,t,r,a,n){return Ja(i,e,(s,o,c,l,u,d,h,f,m,v,g)=>{let p=s.pxRound;const x=l.dir*(l.ori==0?1:-1),b=l.ori==0?Cn:Ln;let S,E;x==1?(S=t,E=r):(S=r,E=t);let w=p(d(o[S],l,v,f)),_=p(h(c[S],u,g,m)),M=p(d(o[E],l,v,f)),P=p(h(n==1?u.max:u.min,u,g,m)),D=new Path2D(a);return b(D,M,P),b(D,w,P),b(D,w,_),D})}function yo(i,e,t,r,a,n){let s=null;if(i.length>0){s=new Path2D;const o=e==0?bo:Sc;let c=t;for(let d=0;d<i.length;d++){let h=i[d];if(h[1]>h[0]){let f=h[0]-c;f>0&&o(s,c,r,f,r+n),c=h[1]}}let l=t+a-c,u=10;l>0&&o(s,c,r-u/2,l,r+n+u)}return s}function Ev(i,e,t){let r=i[i.length-1];r&&r[0]==e?r[1]=t:i.push([e,t])}function yc(i,e,t,r,a,n,s){let o=[],c=i.length;for(let l=a==1?t:r;l>=t&&l<=r;l+=a)if(e[l]===null){let u=l,d=l;if(a==1)for(;++l<=r&&e[l]===null;)d=l;else for(;--l>=t&&e[l]===null;)d=l;let h=n(i[u]),f=d==u?h:n(i[d]),m=u-a;h=s<=0&&m>=0&&m<c?n(i[m]):h;let v=d+a;f=s>=0&&v>=0&&v<c?n(i[v]):f,f>=h&&o.push([h,f])}return o}function xp(i){return i==0?Dd:i==1?fi:e=>Ya(e,i)}function yp(i){let e=i==0?So:Mo,t=i==0?(a,n,s,o,c,l)=>{a.arcTo(n,s,o,c,l)}:(a,n,s,o,c,l)=>{a.arcTo(s,n,c,o,l)},r=i==0?(a,n,s,o,c)=>{a.rect(n,s,o,c)}:(a,n,s,o,c)=>{a.rect(s,n,c,o)};return(a,n,s,o,c,l=0,u=0)=>{l==0&&u==0?r(a,n,s,o,c):(l=Er(l,o/2,c/2),u=Er(u,o/2,c/2),e(a,n+l,s),t(a,n+o,s,n+o,s+c,l),t(a,n+o,s+c,n,s+c,u),t(a,n,s+c,n,s,u),t(a,n,s,n+o,s,l),a.closePath())}}const So=(i,e,t)=>{i.moveTo(e,t)},Mo=(i,e,t)=>{i.moveTo(t,e)},Cn=(i,e,t)=>{i.lineTo(e,t)},Ln=(i,e,t)=>{i.lineTo(t,e)},bo=yp(0),Sc=yp(1),Sp=(i,e,t,r,a,n)=>{i.arc(e,t,r,a,n)},Mp=(i,e,t,r,a,n)=>{i.arc(t,e,r,a,n)},bp=(i,e,t,r,a,n,s)=>{i.bezierCurveTo(e,t,r,a,n,s)},wp=(i,e,t,r,a,n,s)=>{i.bezierCurveTo(t,e,a,r,s,n)};function Tp(i){return(e,t,r,a,n)=>Ja(e,t,(s,o,c,l,u,d,h,f,m,v,g)=>{let{pxRound:p,points:x}=s,b,S;l.ori==0?(b=So,S=Sp):(b=Mo,S=Mp);const E=zt(x.width*Rt,3);let w=(x.size-x.width)/2*Rt,_=zt(w*2,3),M=new Path2D,P=new Path2D,{left:D,top:C,width:N,height:B}=e.bbox;bo(P,D-_,C-_,N+_*2,B+_*2);const L=z=>{if(c[z]!=null){let j=p(d(o[z],l,v,f)),$=p(h(c[z],u,g,m));b(M,j+w,$),S(M,j,$,w,0,fo*2)}};if(n)n.forEach(L);else for(let z=r;z<=a;z++)L(z);return{stroke:E>0?M:null,fill:M,clip:P,flags:Rn|_c}})}function Ep(i){return(e,t,r,a,n,s)=>{r!=a&&(n!=r&&s!=r&&i(e,t,r),n!=a&&s!=a&&i(e,t,a),i(e,t,s))}}const Av=Ep(Cn),Rv=Ep(Ln);function Ap(i){const e=wt(i?.alignGaps,0);return(t,r,a,n)=>Ja(t,r,(s,o,c,l,u,d,h,f,m,v,g)=>{[a,n]=uo(c,a,n);let p=s.pxRound,x=N=>p(d(N,l,v,f)),b=N=>p(h(N,u,g,m)),S,E;l.ori==0?(S=Cn,E=Av):(S=Ln,E=Rv);const w=l.dir*(l.ori==0?1:-1),_={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Rn},M=_.stroke;let P=!1;if(n-a>=v*4){let N=ae=>t.posToVal(ae,l.key,!0),B=null,L=null,z,j,$,H=x(o[w==1?a:n]),k=x(o[a]),X=x(o[n]),Z=N(w==1?k+1:X-1);for(let ae=w==1?a:n;ae>=a&&ae<=n;ae+=w){let ne=o[ae],K=(w==1?ne<Z:ne>Z)?H:x(ne),ue=c[ae];K==H?ue!=null?(j=ue,B==null?(S(M,K,b(j)),z=B=L=j):j<B?B=j:j>L&&(L=j)):ue===null&&(P=!0):(B!=null&&E(M,H,b(B),b(L),b(z),b(j)),ue!=null?(j=ue,S(M,K,b(j)),B=L=z=j):(B=L=null,ue===null&&(P=!0)),H=K,Z=N(H+w))}B!=null&&B!=L&&$!=H&&E(M,H,b(B),b(L),b(z),b(j))}else for(let N=w==1?a:n;N>=a&&N<=n;N+=w){let B=c[N];B===null?P=!0:B!=null&&S(M,x(o[N]),b(B))}let[D,C]=xc(t,r);if(s.fill!=null||D!=0){let N=_.fill=new Path2D(M),B=s.fillTo(t,r,s.min,s.max,D),L=b(B),z=x(o[a]),j=x(o[n]);w==-1&&([j,z]=[z,j]),S(N,j,L),S(N,z,L)}if(!s.spanGaps){let N=[];P&&N.push(...yc(o,c,a,n,w,x,e)),_.gaps=N=s.gaps(t,r,a,n,N),_.clip=yo(N,l.ori,f,m,v,g)}return C!=0&&(_.band=C==2?[sa(t,r,a,n,M,-1),sa(t,r,a,n,M,1)]:sa(t,r,a,n,M,C)),_})}function Cv(i){const e=wt(i.align,1),t=wt(i.ascDesc,!1),r=wt(i.alignGaps,0),a=wt(i.extend,!1);return(n,s,o,c)=>Ja(n,s,(l,u,d,h,f,m,v,g,p,x,b)=>{[o,c]=uo(d,o,c);let S=l.pxRound,{left:E,width:w}=n.bbox,_=X=>S(m(X,h,x,g)),M=X=>S(v(X,f,b,p)),P=h.ori==0?Cn:Ln;const D={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Rn},C=D.stroke,N=h.dir*(h.ori==0?1:-1);let B=M(d[N==1?o:c]),L=_(u[N==1?o:c]),z=L,j=L;a&&e==-1&&(j=E,P(C,j,B)),P(C,L,B);for(let X=N==1?o:c;X>=o&&X<=c;X+=N){let Z=d[X];if(Z==null)continue;let ae=_(u[X]),ne=M(Z);e==1?P(C,ae,B):P(C,z,ne),P(C,ae,ne),B=ne,z=ae}let $=z;a&&e==1&&($=E+w,P(C,$,B));let[H,k]=xc(n,s);if(l.fill!=null||H!=0){let X=D.fill=new Path2D(C),Z=l.fillTo(n,s,l.min,l.max,H),ae=M(Z);P(X,$,ae),P(X,j,ae)}if(!l.spanGaps){let X=[];X.push(...yc(u,d,o,c,N,_,r));let Z=l.width*Rt/2,ae=t||e==1?Z:-Z,ne=t||e==-1?-Z:Z;X.forEach(K=>{K[0]+=ae,K[1]+=ne}),D.gaps=X=l.gaps(n,s,o,c,X),D.clip=yo(X,h.ori,g,p,x,b)}return k!=0&&(D.band=k==2?[sa(n,s,o,c,C,-1),sa(n,s,o,c,C,1)]:sa(n,s,o,c,C,k)),D})}function Rp(i,e,t,r,a,n,s=Ft){if(i.length>1){let o=null;for(let c=0,l=1/0;c<i.length;c++)if(e[c]!==void 0){if(o!=null){let u=pi(i[c]-i[o]);u<l&&(l=u,s=pi(t(i[c],r,a,n)-t(i[o],r,a,n)))}o=c}}return s}function Lv(i){i=i||Ss;const e=wt(i.size,[.6,Ft,1]),t=i.align||0,r=i.gap||0;let a=i.radius;a=a==null?[0,0]:typeof a=="number"?[a,0]:a;const n=mt(a),s=1-e[0],o=wt(e[1],Ft),c=wt(e[2],1),l=wt(i.disp,Ss),u=wt(i.each,f=>{}),{fill:d,stroke:h}=l;return(f,m,v,g)=>Ja(f,m,(p,x,b,S,E,w,_,M,P,D,C)=>{let N=p.pxRound,B=t,L=r*Rt,z=o*Rt,j=c*Rt,$,H;S.ori==0?[$,H]=n(f,m):[H,$]=n(f,m);const k=S.dir*(S.ori==0?1:-1);let X=S.ori==0?bo:Sc,Z=S.ori==0?u:(Le,Ze,nt,we,Ot,Ve,Je)=>{u(Le,Ze,nt,Ot,we,Je,Ve)},ae=wt(f.bands,lc).find(Le=>Le.series[0]==m),ne=ae!=null?ae.dir:0,K=p.fillTo(f,m,p.min,p.max,ne),ue=N(_(K,E,C,P)),le,ve,he,fe=D,Ne=N(p.width*Rt),Fe=!1,Be=null,Ke=null,pt=null,Pt=null;d!=null&&(Ne==0||h!=null)&&(Fe=!0,Be=d.values(f,m,v,g),Ke=new Map,new Set(Be).forEach(Le=>{Le!=null&&Ke.set(Le,new Path2D)}),Ne>0&&(pt=h.values(f,m,v,g),Pt=new Map,new Set(pt).forEach(Le=>{Le!=null&&Pt.set(Le,new Path2D)})));let{x0:gt,size:ai}=l;if(gt!=null&&ai!=null){B=1,x=gt.values(f,m,v,g),gt.unit==2&&(x=x.map(Ze=>f.posToVal(M+Ze*D,S.key,!0)));let Le=ai.values(f,m,v,g);ai.unit==2?ve=Le[0]*D:ve=w(Le[0],S,D,M)-w(0,S,D,M),fe=Rp(x,b,w,S,D,M,fe),he=fe-ve+L}else fe=Rp(x,b,w,S,D,M,fe),he=fe*s+L,ve=fe-he;he<1&&(he=0),Ne>=ve/2&&(Ne=0),he<5&&(N=Dd);let Ut=he>0,_i=fe-he-(Ut?Ne:0);ve=N(oc(_i,j,z)),le=(B==0?ve/2:B==k?0:ve)-B*k*((B==0?L/2:0)+(Ut?Ne/2:0));const xt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},hi=Fe?null:new Path2D;let Kt=null;if(ae!=null)Kt=f.data[ae.series[1]];else{let{y0:Le,y1:Ze}=l;Le!=null&&Ze!=null&&(b=Ze.values(f,m,v,g),Kt=Le.values(f,m,v,g))}let ni=$*ve,V=H*ve;for(let Le=k==1?v:g;Le>=v&&Le<=g;Le+=k){let Ze=b[Le];if(Ze==null)continue;if(Kt!=null){let ee=Kt[Le]??0;if(Ze-ee==0)continue;ue=_(ee,E,C,P)}let nt=S.distr!=2||l!=null?x[Le]:Le,we=w(nt,S,D,M),Ot=_(wt(Ze,K),E,C,P),Ve=N(we-le),Je=N(Xi(Ot,ue)),U=N(Er(Ot,ue)),T=Je-U;if(Ze!=null){let ee=Ze<0?V:ni,me=Ze<0?ni:V;Fe?(Ne>0&&pt[Le]!=null&&X(Pt.get(pt[Le]),Ve,U+nr(Ne/2),ve,Xi(0,T-Ne),ee,me),Be[Le]!=null&&X(Ke.get(Be[Le]),Ve,U+nr(Ne/2),ve,Xi(0,T-Ne),ee,me)):X(hi,Ve,U+nr(Ne/2),ve,Xi(0,T-Ne),ee,me),Z(f,m,Le,Ve-Ne/2,U,ve+Ne,T)}}return Ne>0?xt.stroke=Fe?Pt:hi:Fe||(xt._fill=p.width==0?p._fill:p._stroke??p._fill,xt.width=0),xt.fill=Fe?Ke:hi,xt})}function Dv(i,e){const t=wt(e?.alignGaps,0);return(r,a,n,s)=>Ja(r,a,(o,c,l,u,d,h,f,m,v,g,p)=>{[n,s]=uo(l,n,s);let x=o.pxRound,b=$=>x(h($,u,g,m)),S=$=>x(f($,d,p,v)),E,w,_;u.ori==0?(E=So,_=Cn,w=bp):(E=Mo,_=Ln,w=wp);const M=u.dir*(u.ori==0?1:-1);let P=b(c[M==1?n:s]),D=P,C=[],N=[];for(let $=M==1?n:s;$>=n&&$<=s;$+=M)if(l[$]!=null){let H=c[$],k=b(H);C.push(D=k),N.push(S(l[$]))}const B={stroke:i(C,N,E,_,w,x),fill:null,clip:null,band:null,gaps:null,flags:Rn},L=B.stroke;let[z,j]=xc(r,a);if(o.fill!=null||z!=0){let $=B.fill=new Path2D(L),H=o.fillTo(r,a,o.min,o.max,z),k=S(H);_($,D,k),_($,P,k)}if(!o.spanGaps){let $=[];$.push(...yc(c,l,n,s,M,b,t)),B.gaps=$=o.gaps(r,a,n,s,$),B.clip=yo($,u.ori,m,v,g,p)}return j!=0&&(B.band=j==2?[sa(r,a,n,s,L,-1),sa(r,a,n,s,L,1)]:sa(r,a,n,s,L,j)),B})}function Pv(i){return Dv(Uv,i)}function Uv(i,e,t,r,a,n){const s=i.length;if(s<2)return null;const o=new Path2D;if(t(o,i[0],e[0]),s==2)r(o,i[1],e[1]);else{let c=Array(s),l=Array(s-1),u=Array(s-1),d=Array(s-1);for(let h=0;h<s-1;h++)u[h]=e[h+1]-e[h],d[h]=i[h+1]-i[h],l[h]=u[h]/d[h];c[0]=l[0];for(let h=1;h<s-1;h++)l[h]===0||l[h-1]===0||l[h-1]>0!=l[h]>0?c[h]=0:(c[h]=3*(d[h-1]+d[h])/((2*d[h]+d[h-1])/l[h-1]+(d[h]+2*d[h-1])/l[h]),isFinite(c[h])||(c[h]=0));c[s-1]=l[s-2];for(let h=0;h<s-1;h++)a(o,i[h]+d[h]/3,e[h]+c[h]*d[h]/3,i[h+1]-d[h]/3,e[h+1]-c[h+1]*d[h]/3,i[h+1],e[h+1])}return o}const Mc=new Set;function Cp(){for(let i of Mc)i.syncRect(!0)}Mn&&($a(p0,bn,Cp),$a(f0,bn,Cp,!0),$a(lo,bn,()=>{Li.pxRatio=Rt}));const Iv=Ap(),Nv=Tp();function Lp(i,e,t,r){return(r?[i[0],i[1]].concat(i.slice(2)):[i[0]].concat(i.slice(1))).map((a,n)=>bc(a,n,e,t))}function Ov(i,e){return i.map((t,r)=>r==0?{}:ci({},e,t))}function bc(i,e,t,r){return ci({},e==0?t:r,i)}function Dp(i,e,t){return e==null?Tn:[e,t]}const Fv=Dp;function zv(i,e,t){return e==null?Tn:po(e,t,ac,!0)}function Pp(i,e,t,r){return e==null?Tn:ho(e,t,i.scales[r].log,!1)}const kv=Pp;function Up(i,e,t,r){return e==null?Tn:rc(e,t,i.scales[r].log,!1)}const Bv=Up;function Hv(i,e,t,r,a){let n=Xi(Cd(i),Cd(e)),s=e-i,o=Tr(a/r*s,t);do{let c=t[o],l=r*c/s;if(l>=a&&n+(c<5?Ta.get(c):0)<=17)return[c,l]}while(++o<t.length);return[0,0]}function Ip(i){let e,t;return i=i.replace(/(\d+)px/,(r,a)=>(e=fi((t=+a)*Rt))+"px"),[i,e,t]}function Gv(i){i.show&&[i.font,i.labelFont].forEach(e=>{let t=zt(e[2]*Rt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Li(i,e,t){const r={mode:wt(i.mode,1)},a=r.mode;function n(y,A,I,O){let Y=A.valToPct(y);return O+I*(A.dir==-1?1-Y:Y)}function s(y,A,I,O){let Y=A.valToPct(y);return O+I*(A.dir==-1?Y:1-Y)}function o(y,A,I,O){return A.ori==0?n(y,A,I,O):s(y,A,I,O)}r.valToPosH=n,r.valToPosV=s;let c=!1;r.status=0;const l=r.root=fr(Yg);if(i.id!=null&&(l.id=i.id),rr(l,i.class),i.title){let y=fr(Zg,l);y.textContent=i.title}const u=wr("canvas"),d=r.ctx=u.getContext("2d"),h=fr(Qg,l);$a("click",h,y=>{y.target===m&&(Vt!=gn||$t!=vn)&&Ri.click(r,y)},!0);const f=r.under=fr(e0,h);h.appendChild(u);const m=r.over=fr(t0,h);i=En(i);const v=+wt(i.pxAlign,1),g=xp(v);(i.plugins||[]).forEach(y=>{y.opts&&(i=y.opts(r,i)||i)});const p=i.ms||.001,x=r.series=a==1?Lp(i.series||[],lp,mp,!1):Ov(i.series||[null],fp),b=r.axes=Lp(i.axes||[],op,hp,!0),S=r.scales={},E=r.bands=i.bands||[];E.forEach(y=>{y.fill=mt(y.fill||null),y.dir=wt(y.dir,-1)});const w=a==2?x[1].facets[0].scale:x[0].scale,_={axes:ia,series:St},M=(i.drawOrder||["axes","series"]).map(y=>_[y]);function P(y){const A=y.distr==3?I=>na(I>0?I:y.clamp(r,I,y.min,y.max,y.key)):y.distr==4?I=>sc(I,y.asinh):y.distr==100?I=>y.fwd(I):I=>I;return I=>{let O=A(I),{_min:Y,_max:re}=y,de=re-Y;return(O-Y)/de}}function D(y){let A=S[y];if(A==null){let I=(i.scales||Ss)[y]||Ss;if(I.from!=null){D(I.from);let O=ci({},S[I.from],I,{key:y});O.valToPct=P(O),S[y]=O}else{A=S[y]=ci({},y==w?gp:wv,I),A.key=y;let O=A.time,Y=A.range,re=Ea(Y);if((y!=w||a==2&&!O)&&(re&&(Y[0]==null||Y[1]==null)&&(Y={min:Y[0]==null?Td:{mode:1,hard:Y[0],soft:Y[0]},max:Y[1]==null?Td:{mode:1,hard:Y[1],soft:Y[1]}},re=!1),!re&&go(Y))){let de=Y;Y=(_e,Se,Oe)=>Se==null?Tn:po(Se,Oe,de)}A.range=mt(Y||(O?Fv:y==w?A.distr==3?kv:A.distr==4?Bv:Dp:A.distr==3?Pp:A.distr==4?Up:zv)),A.auto=mt(re?!1:A.auto),A.clamp=mt(A.clamp||bv),A._min=A._max=null,A.valToPct=P(A)}}}D("x"),D("y"),a==1&&x.forEach(y=>{D(y.scale)}),b.forEach(y=>{D(y.scale)});for(let y in i.scales)D(y);const C=S[w],N=C.distr;let B,L;C.ori==0?(rr(l,Kg),B=n,L=s):(rr(l,Jg),B=s,L=n);const z={};for(let y in S){let A=S[y];(A.min!=null||A.max!=null)&&(z[y]={min:A.min,max:A.max},A.min=A.max=null)}const j=i.tzDate||(y=>new Date(fi(y/p))),$=i.fmtDate||cc,H=p==1?K0(j):Q0(j),k=Qd(j,Zd(p==1?Y0:Z0,$)),X=tp(j,ep(tv,$)),Z=[],ae=r.legend=ci({},av,i.legend),ne=r.cursor=ci({},uv,{drag:{y:a==2}},i.cursor),K=ae.show,ue=ne.show,le=ae.markers;ae.idxs=Z,le.width=mt(le.width),le.dash=mt(le.dash),le.stroke=mt(le.stroke),le.fill=mt(le.fill);let ve,he,fe,Ne=[],Fe=[],Be,Ke=!1,pt={};if(ae.live){const y=x[1]?x[1].values:null;Ke=y!=null,Be=Ke?y(r,1,0):{_:0};for(let A in Be)pt[A]=Jl}if(K)if(ve=wr("table",o0,l),fe=wr("tbody",null,ve),ae.mount(r,ve),Ke){he=wr("thead",null,ve,fe);let y=wr("tr",null,he);wr("th",null,y);for(var Pt in Be)wr("th",cd,y).textContent=Pt}else rr(ve,c0),ae.live&&rr(ve,l0);const gt={show:!0},ai={show:!1};function Ut(y,A){if(A==0&&(Ke||!ae.live||a==2))return Tn;let I=[],O=wr("tr",u0,fe,fe.childNodes[A]);rr(O,y.class),y.show||rr(O,ja);let Y=wr("th",null,O);if(le.show){let _e=fr(h0,Y);if(A>0){let Se=le.width(r,A);Se&&(_e.style.border=Se+"px "+le.dash(r,A)+" "+le.stroke(r,A)),_e.style.background=le.fill(r,A)}}let re=fr(cd,Y);y.label instanceof HTMLElement?re.appendChild(y.label):re.textContent=y.label,A>0&&(le.show||(re.style.color=y.width>0?le.stroke(r,A):le.fill(r,A)),xt("click",Y,_e=>{if(ne._lock)return;be(_e);let Se=x.indexOf(y);if((_e.ctrlKey||_e.metaKey)!=ae.isolate){let Oe=x.some((ke,He)=>He>0&&He!=Se&&ke.show);x.forEach((ke,He)=>{He>0&&Nr(He,Oe?He==Se?gt:ai:gt,!0,li.setSeries)})}else Nr(Se,{show:!y.show},!0,li.setSeries)},!1),st&&xt(pd,Y,_e=>{ne._lock||(be(_e),Nr(x.indexOf(y),xn,!0,li.setSeries))},!1));for(var de in Be){let _e=wr("td",d0,O);_e.textContent="--",I.push(_e)}return[O,I]}const _i=new Map;function xt(y,A,I,O=!0){const Y=_i.get(A)||{},re=ne.bind[y](r,A,I,O);re&&($a(y,A,Y[y]=re),_i.set(A,Y))}function hi(y,A,I){const O=_i.get(A)||{};for(let Y in O)(y==null||Y==y)&&(ic(Y,A,O[Y]),delete O[Y]);y==null&&_i.delete(A)}let Kt=0,ni=0,V=0,Le=0,Ze=0,nt=0,we=Ze,Ot=nt,Ve=V,Je=Le,U=0,T=0,ee=0,me=0;r.bbox={};let ce=!1,Re=!1,Te=!1,J=!1,pe=!1,Ee=!1;function G(y,A,I){(I||y!=r.width||A!=r.height)&&oe(y,A),ut(!1),Te=!0,Re=!0,Oi()}function oe(y,A){r.width=Kt=V=y,r.height=ni=Le=A,Ze=nt=0,Ae(),je();let I=r.bbox;U=I.left=Ya(Ze*Rt,.5),T=I.top=Ya(nt*Rt,.5),ee=I.width=Ya(V*Rt,.5),me=I.height=Ya(Le*Rt,.5)}const ge=3;function Me(){let y=!1,A=0;for(;!y;){A++;let I=pn(A),O=Ir(A);y=A==ge||I&&O,y||(oe(r.width,r.height),Re=!0)}}function De({width:y,height:A}){G(y,A)}r.setSize=De;function Ae(){let y=!1,A=!1,I=!1,O=!1;b.forEach((Y,re)=>{if(Y.show&&Y._show){let{side:de,_size:_e}=Y,Se=de%2,Oe=Y.label!=null?Y.labelSize:0,ke=_e+Oe;ke>0&&(Se?(V-=ke,de==3?(Ze+=ke,O=!0):I=!0):(Le-=ke,de==0?(nt+=ke,y=!0):A=!0))}}),Pr[0]=y,Pr[1]=I,Pr[2]=A,Pr[3]=O,V-=Sr[1]+Sr[3],Ze+=Sr[3],Le-=Sr[2]+Sr[0],nt+=Sr[0]}function je(){let y=Ze+V,A=nt+Le,I=Ze,O=nt;function Y(re,de){switch(re){case 1:return y+=de,y-de;case 2:return A+=de,A-de;case 3:return I-=de,I+de;case 0:return O-=de,O+de}}b.forEach((re,de)=>{if(re.show&&re._show){let _e=re.side;re._pos=Y(_e,re._size),re.label!=null&&(re._lpos=Y(_e,re.labelSize))}})}if(ne.dataIdx==null){let y=ne.hover,A=y.skip=new Set(y.skip??[]);A.add(void 0);let I=y.prox=mt(y.prox),O=y.bias??=0;ne.dataIdx=(Y,re,de,_e)=>{if(re==0)return de;let Se=de,Oe=I(Y,re,de,_e)??Ft,ke=Oe>=0&&Oe<Ft,He=C.ori==0?V:Le,tt=ne.left,At=e[0],Mt=e[re];if(A.has(Mt[de])){Se=null;let ft=null,Qe=null,qe;if(O==0||O==-1)for(qe=de;ft==null&&qe-- >0;)A.has(Mt[qe])||(ft=qe);if(O==0||O==1)for(qe=de;Qe==null&&qe++<Mt.length;)A.has(Mt[qe])||(Qe=qe);if(ft!=null||Qe!=null)if(ke){let Xt=ft==null?-1/0:B(At[ft],C,He,0),Qt=Qe==null?1/0:B(At[Qe],C,He,0),Mi=tt-Xt,Nt=Qt-tt;Mi<=Nt?Mi<=Oe&&(Se=ft):Nt<=Oe&&(Se=Qe)}else Se=Qe==null?ft:ft==null?Qe:de-ft<=Qe-de?ft:Qe}else ke&&pi(tt-B(At[de],C,He,0))>Oe&&(Se=null);return Se}}const be=y=>{ne.event=y};ne.idxs=Z,ne._lock=!1;let Ue=ne.points;Ue.show=mt(Ue.show),Ue.size=mt(Ue.size),Ue.stroke=mt(Ue.stroke),Ue.width=mt(Ue.width),Ue.fill=mt(Ue.fill);const Xe=r.focus=ci({},i.focus||{alpha:.3},ne.focus),st=Xe.prox>=0,Ie=st&&Ue.one;let dt=[],Tt=[],va=[];function ls(y,A){let I=Ue.show(r,A);if(I instanceof HTMLElement)return rr(I,s0),rr(I,y.class),Br(I,-10,-10,V,Le),m.insertBefore(I,dt[A]),I}function un(y,A){if(a==1||A>0){let I=a==1&&S[y.scale].time,O=y.value;y.value=I?zd(O)?tp(j,ep(O,$)):O||X:O||yv,y.label=y.label||(I?dv:hv)}if(Ie||A>0){y.width=y.width==null?1:y.width,y.paths=y.paths||Iv||w0,y.fillTo=mt(y.fillTo||Tv),y.pxAlign=+wt(y.pxAlign,v),y.pxRound=xp(y.pxAlign),y.stroke=mt(y.stroke||null),y.fill=mt(y.fill||null),y._stroke=y._fill=y._paths=y._focus=null;let I=Sv(Xi(1,y.width),1),O=y.points=ci({},{size:I,width:Xi(1,I*.2),stroke:y.stroke,space:I*2,paths:Nv,_stroke:null,_fill:null},y.points);O.show=mt(O.show),O.filter=mt(O.filter),O.fill=mt(O.fill),O.stroke=mt(O.stroke),O.paths=mt(O.paths),O.pxAlign=y.pxAlign}if(K){let I=Ut(y,A);Ne.splice(A,0,I[0]),Fe.splice(A,0,I[1]),ae.values.push(null)}if(ue){Z.splice(A,0,null);let I=null;Ie?A==0&&(I=ls(y,A)):A>0&&(I=ls(y,A)),dt.splice(A,0,I),Tt.splice(A,0,0),va.splice(A,0,0)}Si("addSeries",A)}function Dl(y,A){A=A??x.length,y=a==1?bc(y,A,lp,mp):bc(y,A,{},fp),x.splice(A,0,y),un(x[A],A)}r.addSeries=Dl;function to(y){if(x.splice(y,1),K){ae.values.splice(y,1),Fe.splice(y,1);let A=Ne.splice(y,1)[0];hi(null,A.firstChild),A.remove()}ue&&(Z.splice(y,1),dt.splice(y,1)[0].remove(),Tt.splice(y,1),va.splice(y,1)),Si("delSeries",y)}r.delSeries=to;const Pr=[!1,!1,!1,!1];function Qr(y,A){if(y._show=y.show,y.show){let I=y.side%2,O=S[y.scale];O==null&&(y.scale=I?x[1].scale:w,O=S[y.scale]);let Y=O.time;y.size=mt(y.size),y.space=mt(y.space),y.rotate=mt(y.rotate),Ea(y.incrs)&&y.incrs.forEach(de=>{!Ta.has(de)&&Ta.set(de,Od(de))}),y.incrs=mt(y.incrs||(O.distr==2?j0:Y?p==1?q0:J0:Ka)),y.splits=mt(y.splits||(Y&&O.distr==1?H:O.distr==3?gc:O.distr==4?mv:fv)),y.stroke=mt(y.stroke),y.grid.stroke=mt(y.grid.stroke),y.ticks.stroke=mt(y.ticks.stroke),y.border.stroke=mt(y.border.stroke);let re=y.values;y.values=Ea(re)&&!Ea(re[0])?mt(re):Y?Ea(re)?Qd(j,Zd(re,$)):zd(re)?ev(j,re):re||k:re||pv,y.filter=mt(y.filter||(O.distr>=3&&O.log==10?_v:O.distr==3&&O.log==2?xv:Pd)),y.font=Ip(y.font),y.labelFont=Ip(y.labelFont),y._size=y.size(r,null,A,0),y._space=y._rotate=y._incrs=y._found=y._splits=y._values=null,y._size>0&&(Pr[A]=!0,y._el=fr(i0,h))}}function ea(y,A,I,O){let[Y,re,de,_e]=I,Se=A%2,Oe=0;return Se==0&&(_e||re)&&(Oe=A==0&&!Y||A==2&&!de?fi(op.size/3):0),Se==1&&(Y||de)&&(Oe=A==1&&!re||A==3&&!_e?fi(hp.size/2):0),Oe}const cs=r.padding=(i.padding||[ea,ea,ea,ea]).map(y=>mt(wt(y,ea))),Sr=r._padding=cs.map((y,A)=>y(r,A,Pr,0));let Jt,ti=null,ii=null;const Ur=a==1?x[0].idxs:null;let Qi=null,_a=!1;function us(y,A){if(e=y??[],r.data=r._data=e,a==2){Jt=0;for(let I=1;I<x.length;I++)Jt+=e[I][0].length}else{e.length==0&&(r.data=r._data=e=[[]]),Qi=e[0],Jt=Qi.length;let I=e;if(N==2){I=e.slice();let O=I[0]=Array(Jt);for(let Y=0;Y<Jt;Y++)O[Y]=Y}r._data=e=I}if(ut(!0),Si("setData"),N==2&&(Te=!0),A!==!1){let I=C;I.auto(r,_a)?hs():Sa(w,I.min,I.max),J=J||ne.left>=0,Ee=!0,Oi()}}r.setData=us;function hs(){_a=!0;let y,A;a==1&&(Jt>0?(ti=Ur[0]=0,ii=Ur[1]=Jt-1,y=e[0][ti],A=e[0][ii],N==2?(y=ti,A=ii):y==A&&(N==3?[y,A]=ho(y,y,C.log,!1):N==4?[y,A]=rc(y,y,C.log,!1):C.time?A=y+fi(86400/p):[y,A]=po(y,A,ac,!0))):(ti=Ur[0]=y=null,ii=Ur[1]=A=null)),Sa(w,y,A)}let hn,xa,dn,R,q,se,ie,te,xe,ye;function Ce(y,A,I,O,Y,re){y??=hd,I??=lc,O??="butt",Y??=hd,re??="round",y!=hn&&(d.strokeStyle=hn=y),Y!=xa&&(d.fillStyle=xa=Y),A!=dn&&(d.lineWidth=dn=A),re!=q&&(d.lineJoin=q=re),O!=se&&(d.lineCap=se=O),I!=R&&d.setLineDash(R=I)}function ze(y,A,I,O){A!=xa&&(d.fillStyle=xa=A),y!=ie&&(d.font=ie=y),I!=te&&(d.textAlign=te=I),O!=xe&&(d.textBaseline=xe=O)}function $e(y,A,I,O,Y=0){if(O.length>0&&y.auto(r,_a)&&(A==null||A.min==null)){let re=wt(ti,0),de=wt(ii,O.length-1),_e=I.min==null?_0(O,re,de,Y,y.distr==3):[I.min,I.max];y.min=Er(y.min,I.min=_e[0]),y.max=Xi(y.max,I.max=_e[1])}}const ct={min:null,max:null};function vt(){for(let O in S){let Y=S[O];z[O]==null&&(Y.min==null||z[w]!=null&&Y.auto(r,_a))&&(z[O]=ct)}for(let O in S){let Y=S[O];z[O]==null&&Y.from!=null&&z[Y.from]!=null&&(z[O]=ct)}z[w]!=null&&ut(!0);let y={};for(let O in z){let Y=z[O];if(Y!=null){let re=y[O]=En(S[O],A0);if(Y.min!=null)ci(re,Y);else if(O!=w||a==2)if(Jt==0&&re.from==null){let de=re.range(r,null,null,O);re.min=de[0],re.max=de[1]}else re.min=Ft,re.max=-Ft}}if(Jt>0){x.forEach((O,Y)=>{if(a==1){let re=O.scale,de=z[re];if(de==null)return;let _e=y[re];if(Y==0){let Se=_e.range(r,_e.min,_e.max,re);_e.min=Se[0],_e.max=Se[1],ti=Tr(_e.min,e[0]),ii=Tr(_e.max,e[0]),ii-ti>1&&(e[0][ti]<_e.min&&ti++,e[0][ii]>_e.max&&ii--),O.min=Qi[ti],O.max=Qi[ii]}else O.show&&O.auto&&$e(_e,de,O,e[Y],O.sorted);O.idxs[0]=ti,O.idxs[1]=ii}else if(Y>0&&O.show&&O.auto){let[re,de]=O.facets,_e=re.scale,Se=de.scale,[Oe,ke]=e[Y],He=y[_e],tt=y[Se];He!=null&&$e(He,z[_e],re,Oe,re.sorted),tt!=null&&$e(tt,z[Se],de,ke,de.sorted),O.min=de.min,O.max=de.max}});for(let O in y){let Y=y[O],re=z[O];if(Y.from==null&&(re==null||re.min==null)){let de=Y.range(r,Y.min==Ft?null:Y.min,Y.max==-Ft?null:Y.max,O);Y.min=de[0],Y.max=de[1]}}}for(let O in y){let Y=y[O];if(Y.from!=null){let re=y[Y.from];if(re.min==null)Y.min=Y.max=null;else{let de=Y.range(r,re.min,re.max,O);Y.min=de[0],Y.max=de[1]}}}let A={},I=!1;for(let O in y){let Y=y[O],re=S[O];if(re.min!=Y.min||re.max!=Y.max){re.min=Y.min,re.max=Y.max;let de=re.distr;re._min=de==3?na(re.min):de==4?sc(re.min,re.asinh):de==100?re.fwd(re.min):re.min,re._max=de==3?na(re.max):de==4?sc(re.max,re.asinh):de==100?re.fwd(re.max):re.max,A[O]=I=!0}}if(I){x.forEach((O,Y)=>{a==2?Y>0&&A.y&&(O._paths=null):A[O.scale]&&(O._paths=null)});for(let O in A)Te=!0,Si("setScale",O);ue&&ne.left>=0&&(J=Ee=!0)}for(let O in z)z[O]=null}function Ge(y){let A=oc(ti-1,0,Jt-1),I=oc(ii+1,0,Jt-1);for(;y[A]==null&&A>0;)A--;for(;y[I]==null&&I<Jt-1;)I++;return[A,I]}function St(){if(Jt>0){let y=x.some(A=>A._focus)&&ye!=Xe.alpha;y&&(d.globalAlpha=ye=Xe.alpha),x.forEach((A,I)=>{if(I>0&&A.show&&(qt(I,!1),qt(I,!0),A._paths==null)){let O=ye;ye!=A.alpha&&(d.globalAlpha=ye=A.alpha);let Y=a==2?[0,e[I][0].length-1]:Ge(e[I]);A._paths=A.paths(r,I,Y[0],Y[1]),ye!=O&&(d.globalAlpha=ye=O)}}),x.forEach((A,I)=>{if(I>0&&A.show){let O=ye;ye!=A.alpha&&(d.globalAlpha=ye=A.alpha),A._paths!=null&&Ct(I,!1);{let Y=A._paths!=null?A._paths.gaps:null,re=A.points.show(r,I,ti,ii,Y),de=A.points.filter(r,I,re,Y);(re||de)&&(A.points._paths=A.points.paths(r,I,ti,ii,de),Ct(I,!0))}ye!=O&&(d.globalAlpha=ye=O),Si("drawSeries",I)}}),y&&(d.globalAlpha=ye=1)}}function qt(y,A){let I=A?x[y].points:x[y];I._stroke=I.stroke(r,y),I._fill=I.fill(r,y)}function Ct(y,A){let I=A?x[y].points:x[y],{stroke:O,fill:Y,clip:re,flags:de,_stroke:_e=I._stroke,_fill:Se=I._fill,_width:Oe=I.width}=I._paths;Oe=zt(Oe*Rt,3);let ke=null,He=Oe%2/2;A&&Se==null&&(Se=Oe>0?"#fff":_e);let tt=I.pxAlign==1&&He>0;if(tt&&d.translate(He,He),!A){let At=U-Oe/2,Mt=T-Oe/2,ft=ee+Oe,Qe=me+Oe;ke=new Path2D,ke.rect(At,Mt,ft,Qe)}A?We(_e,Oe,I.dash,I.cap,Se,O,Y,de,re):It(y,_e,Oe,I.dash,I.cap,Se,O,Y,de,ke,re),tt&&d.translate(-He,-He)}function It(y,A,I,O,Y,re,de,_e,Se,Oe,ke){let He=!1;Se!=0&&E.forEach((tt,At)=>{if(tt.series[0]==y){let Mt=x[tt.series[1]],ft=e[tt.series[1]],Qe=(Mt._paths||Ss).band;Ea(Qe)&&(Qe=tt.dir==1?Qe[0]:Qe[1]);let qe,Xt=null;Mt.show&&Qe&&y0(ft,ti,ii)?(Xt=tt.fill(r,At)||re,qe=Mt._paths.clip):Qe=null,We(A,I,O,Y,Xt,de,_e,Se,Oe,ke,qe,Qe),He=!0}}),He||We(A,I,O,Y,re,de,_e,Se,Oe,ke)}const Gt=Rn|_c;function We(y,A,I,O,Y,re,de,_e,Se,Oe,ke,He){Ce(y,A,I,O,Y),(Se||Oe||He)&&(d.save(),Se&&d.clip(Se),Oe&&d.clip(Oe)),He?(_e&Gt)==Gt?(d.clip(He),ke&&d.clip(ke),cr(Y,de),si(y,re,A)):_e&_c?(cr(Y,de),d.clip(He),si(y,re,A)):_e&Rn&&(d.save(),d.clip(He),ke&&d.clip(ke),cr(Y,de),d.restore(),si(y,re,A)):(cr(Y,de),si(y,re,A)),(Se||Oe||He)&&d.restore()}function si(y,A,I){I>0&&(A instanceof Map?A.forEach((O,Y)=>{d.strokeStyle=hn=Y,d.stroke(O)}):A!=null&&y&&d.stroke(A))}function cr(y,A){A instanceof Map?A.forEach((I,O)=>{d.fillStyle=xa=O,d.fill(I)}):A!=null&&y&&d.fill(A)}function ta(y,A,I,O){let Y=b[y],re;if(O<=0)re=[0,0];else{let de=Y._space=Y.space(r,y,A,I,O),_e=Y._incrs=Y.incrs(r,y,A,I,O,de);re=Hv(A,I,_e,O,de)}return Y._found=re}function oi(y,A,I,O,Y,re,de,_e,Se,Oe){let ke=de%2/2;v==1&&d.translate(ke,ke),Ce(_e,de,Se,Oe,_e),d.beginPath();let He,tt,At,Mt,ft=Y+(O==0||O==3?-re:re);I==0?(tt=Y,Mt=ft):(He=Y,At=ft);for(let Qe=0;Qe<y.length;Qe++)A[Qe]!=null&&(I==0?He=At=y[Qe]:tt=Mt=y[Qe],d.moveTo(He,tt),d.lineTo(At,Mt));d.stroke(),v==1&&d.translate(-ke,-ke)}function pn(y){let A=!0;return b.forEach((I,O)=>{if(!I.show)return;let Y=S[I.scale];if(Y.min==null){I._show&&(A=!1,I._show=!1,ut(!1));return}else I._show||(A=!1,I._show=!0,ut(!1));let re=I.side,de=re%2,{min:_e,max:Se}=Y,[Oe,ke]=ta(O,_e,Se,de==0?V:Le);if(ke==0)return;let He=Y.distr==2,tt=I._splits=I.splits(r,O,_e,Se,Oe,ke,He),At=Y.distr==2?tt.map(qe=>Qi[qe]):tt,Mt=Y.distr==2?Qi[tt[1]]-Qi[tt[0]]:Oe,ft=I._values=I.values(r,I.filter(r,At,O,ke,Mt),O,ke,Mt);I._rotate=re==2?I.rotate(r,ft,O,ke):0;let Qe=I._size;I._size=mr(I.size(r,ft,O,y)),Qe!=null&&I._size!=Qe&&(A=!1)}),A}function Ir(y){let A=!0;return cs.forEach((I,O)=>{let Y=I(r,O,Pr,y);Y!=Sr[O]&&(A=!1),Sr[O]=Y}),A}function ia(){for(let y=0;y<b.length;y++){let A=b[y];if(!A.show||!A._show)continue;let I=A.side,O=I%2,Y,re,de=A.stroke(r,y),_e=I==0||I==3?-1:1,[Se,Oe]=A._found;if(A.label!=null){let Gi=A.labelGap*_e,ir=fi((A._lpos+Gi)*Rt);ze(A.labelFont[0],de,"center",I==2?_s:ud),d.save(),O==1?(Y=re=0,d.translate(ir,fi(T+me/2)),d.rotate((I==3?-fo:fo)/2)):(Y=fi(U+ee/2),re=ir);let Va=Ld(A.label)?A.label(r,y,Se,Oe):A.label;d.fillText(Va,Y,re),d.restore()}if(Oe==0)continue;let ke=S[A.scale],He=O==0?ee:me,tt=O==0?U:T,At=A._splits,Mt=ke.distr==2?At.map(Gi=>Qi[Gi]):At,ft=ke.distr==2?Qi[At[1]]-Qi[At[0]]:Se,Qe=A.ticks,qe=A.border,Xt=Qe.show?Qe.size:0,Qt=fi(Xt*Rt),Mi=fi((A.alignTo==2?A._size-Xt-A.gap:A.gap)*Rt),Nt=A._rotate*-fo/180,ei=g(A._pos*Rt),er=(Qt+Mi)*_e,Hi=ei+er;re=O==0?Hi:0,Y=O==1?Hi:0;let ur=A.font[0],Mr=A.align==1?Sn:A.align==2?$l:Nt>0?Sn:Nt<0?$l:O==0?"center":I==3?$l:Sn,Fr=Nt||O==1?"middle":I==2?_s:ud;ze(ur,de,Mr,Fr);let tr=A.font[1]*A.lineGap,hr=At.map(Gi=>g(o(Gi,ke,He,tt))),br=A._values;for(let Gi=0;Gi<br.length;Gi++){let ir=br[Gi];if(ir!=null){O==0?Y=hr[Gi]:re=hr[Gi],ir=""+ir;let Va=ir.indexOf(`
`)==-1?[ir]:ir.split(/\n/gm);for(let Vi=0;Vi<Va.length;Vi++){let $h=Va[Vi];Nt?(d.save(),d.translate(Y,re+Vi*tr),d.rotate(Nt),d.fillText($h,0,0),d.restore()):d.fillText($h,Y,re+Vi*tr)}}}Qe.show&&oi(hr,Qe.filter(r,Mt,y,Oe,ft),O,I,ei,Qt,zt(Qe.width*Rt,3),Qe.stroke(r,y),Qe.dash,Qe.cap);let zr=A.grid;zr.show&&oi(hr,zr.filter(r,Mt,y,Oe,ft),O,O==0?2:1,O==0?T:U,O==0?me:ee,zt(zr.width*Rt,3),zr.stroke(r,y),zr.dash,zr.cap),qe.show&&oi([ei],[1],O==0?1:0,O==0?1:2,O==1?T:U,O==1?me:ee,zt(qe.width*Rt,3),qe.stroke(r,y),qe.dash,qe.cap)}Si("drawAxes")}function ut(y){x.forEach((A,I)=>{I>0&&(A._paths=null,y&&(a==1?(A.min=null,A.max=null):A.facets.forEach(O=>{O.min=null,O.max=null})))})}let Zt=!1,Bi=!1,Et=[];function Ai(){Bi=!1;for(let y=0;y<Et.length;y++)Si(...Et[y]);Et.length=0}function Oi(){Zt||(I0(Ch),Zt=!0)}function io(y,A=!1){Zt=!0,Bi=A,y(r),Ch(),A&&Et.length>0&&queueMicrotask(Ai)}r.batch=io;function Ch(){if(ce&&(vt(),ce=!1),Te&&(Me(),Te=!1),Re){if(jt(f,Sn,Ze),jt(f,_s,nt),jt(f,gs,V),jt(f,vs,Le),jt(m,Sn,Ze),jt(m,_s,nt),jt(m,gs,V),jt(m,vs,Le),jt(h,gs,Kt),jt(h,vs,ni),u.width=fi(Kt*Rt),u.height=fi(ni*Rt),b.forEach(({_el:y,_show:A,_size:I,_pos:O,side:Y})=>{if(y!=null)if(A){let re=Y===3||Y===0?I:0,de=Y%2==1;jt(y,de?"left":"top",O-re),jt(y,de?"width":"height",I),jt(y,de?"top":"left",de?nt:Ze),jt(y,de?"height":"width",de?Le:V),ec(y,ja)}else rr(y,ja)}),hn=xa=dn=q=se=ie=te=xe=R=null,ye=1,fs(!0),Ze!=we||nt!=Ot||V!=Ve||Le!=Je){ut(!1);let y=V/Ve,A=Le/Je;if(ue&&!J&&ne.left>=0){ne.left*=y,ne.top*=A,fn&&Br(fn,fi(ne.left),0,V,Le),mn&&Br(mn,0,fi(ne.top),V,Le);for(let I=0;I<dt.length;I++){let O=dt[I];O!=null&&(Tt[I]*=y,va[I]*=A,Br(O,mr(Tt[I]),mr(va[I]),V,Le))}}if(Wt.show&&!pe&&Wt.left>=0&&Wt.width>0){Wt.left*=y,Wt.width*=y,Wt.top*=A,Wt.height*=A;for(let I in Fl)jt(_n,I,Wt[I])}we=Ze,Ot=nt,Ve=V,Je=Le}Si("setSize"),Re=!1}Kt>0&&ni>0&&(d.clearRect(0,0,u.width,u.height),Si("drawClear"),M.forEach(y=>y()),Si("draw")),Wt.show&&pe&&(ro(Wt),pe=!1),ue&&J&&(Ga(null,!0,!1),J=!1),ae.show&&ae.live&&Ee&&(Nl(),Ee=!1),c||(c=!0,r.status=1,Si("ready")),_a=!1,Zt=!1}r.redraw=(y,A)=>{Te=A||!1,y!==!1?Sa(w,C.min,C.max):Oi()};function Pl(y,A){let I=S[y];if(I.from==null){if(Jt==0){let O=I.range(r,A.min,A.max,y);A.min=O[0],A.max=O[1]}if(A.min>A.max){let O=A.min;A.min=A.max,A.max=O}if(Jt>1&&A.min!=null&&A.max!=null&&A.max-A.min<1e-16)return;y==w&&I.distr==2&&Jt>0&&(A.min=Tr(A.min,e[0]),A.max=Tr(A.max,e[0]),A.min==A.max&&A.max++),z[y]=A,ce=!0,Oi()}}r.setScale=Pl;let Ul,Il,fn,mn,Lh,Dh,gn,vn,Ph,Uh,Vt,$t,ya=!1;const Ri=ne.drag;let xi=Ri.x,yi=Ri.y;ue&&(ne.x&&(Ul=fr(a0,m)),ne.y&&(Il=fr(n0,m)),C.ori==0?(fn=Ul,mn=Il):(fn=Il,mn=Ul),Vt=ne.left,$t=ne.top);const Wt=r.select=ci({show:!0,over:!0,left:0,width:0,top:0,height:0},i.select),_n=Wt.show?fr(r0,Wt.over?m:f):null;function ro(y,A){if(Wt.show){for(let I in y)Wt[I]=y[I],I in Fl&&jt(_n,I,y[I]);A!==!1&&Si("setSelect")}}r.setSelect=ro;function yg(y){if(x[y].show)K&&ec(Ne[y],ja);else if(K&&rr(Ne[y],ja),ue){let A=Ie?dt[0]:dt[y];A!=null&&Br(A,-10,-10,V,Le)}}function Sa(y,A,I){Pl(y,{min:A,max:I})}function Nr(y,A,I,O){A.focus!=null&&Tg(y),A.show!=null&&x.forEach((Y,re)=>{re>0&&(y==re||y==null)&&(Y.show=A.show,yg(re),a==2?(Sa(Y.facets[0].scale,null,null),Sa(Y.facets[1].scale,null,null)):Sa(Y.scale,null,null),Oi())}),I!==!1&&Si("setSeries",y,A),O&&ms("setSeries",r,y,A)}r.setSeries=Nr;function Sg(y,A){ci(E[y],A)}function Mg(y,A){y.fill=mt(y.fill||null),y.dir=wt(y.dir,-1),A=A??E.length,E.splice(A,0,y)}function bg(y){y==null?E.length=0:E.splice(y,1)}r.addBand=Mg,r.setBand=Sg,r.delBand=bg;function wg(y,A){x[y].alpha=A,ue&&dt[y]!=null&&(dt[y].style.opacity=A),K&&Ne[y]&&(Ne[y].style.opacity=A)}let ra,Ma,Ha;const xn={focus:!0};function Tg(y){if(y!=Ha){let A=y==null,I=Xe.alpha!=1;x.forEach((O,Y)=>{if(a==1||Y>0){let re=A||Y==0||Y==y;O._focus=A?null:re,I&&wg(Y,re?1:Xe.alpha)}}),Ha=y,I&&Oi()}}K&&st&&xt(fd,ve,y=>{ne._lock||(be(y),Ha!=null&&Nr(null,xn,!0,li.setSeries))});function Or(y,A,I){let O=S[A];I&&(y=y/Rt-(O.ori==1?nt:Ze));let Y=V;O.ori==1&&(Y=Le,y=Y-y),O.dir==-1&&(y=Y-y);let re=O._min,de=O._max,_e=y/Y,Se=re+(de-re)*_e,Oe=O.distr;return Oe==3?wn(10,Se):Oe==4?M0(Se,O.asinh):Oe==100?O.bwd(Se):Se}function Eg(y,A){let I=Or(y,w,A);return Tr(I,e[0],ti,ii)}r.valToIdx=y=>Tr(y,e[0]),r.posToIdx=Eg,r.posToVal=Or,r.valToPos=(y,A,I)=>S[A].ori==0?n(y,S[A],I?ee:V,I?U:0):s(y,S[A],I?me:Le,I?T:0),r.setCursor=(y,A,I)=>{Vt=y.left,$t=y.top,Ga(null,A,I)};function Ih(y,A){jt(_n,Sn,Wt.left=y),jt(_n,gs,Wt.width=A)}function Nh(y,A){jt(_n,_s,Wt.top=y),jt(_n,vs,Wt.height=A)}let ds=C.ori==0?Ih:Nh,ps=C.ori==1?Ih:Nh;function Ag(){if(K&&ae.live)for(let y=a==2?1:0;y<x.length;y++){if(y==0&&Ke)continue;let A=ae.values[y],I=0;for(let O in A)Fe[y][I++].firstChild.nodeValue=A[O]}}function Nl(y,A){if(y!=null&&(y.idxs?y.idxs.forEach((I,O)=>{Z[O]=I}):E0(y.idx)||Z.fill(y.idx),ae.idx=Z[0]),K&&ae.live){for(let I=0;I<x.length;I++)(I>0||a==1&&!Ke)&&Rg(I,Z[I]);Ag()}Ee=!1,A!==!1&&Si("setLegend")}r.setLegend=Nl;function Rg(y,A){let I=x[y],O=y==0&&N==2?Qi:e[y],Y;Ke?Y=I.values(r,y,A)??pt:(Y=I.value(r,A==null?null:O[A],y,A),Y=Y==null?pt:{_:Y}),ae.values[y]=Y}function Ga(y,A,I){Ph=Vt,Uh=$t,[Vt,$t]=ne.move(r,Vt,$t),ne.left=Vt,ne.top=$t,ue&&(fn&&Br(fn,fi(Vt),0,V,Le),mn&&Br(mn,0,fi($t),V,Le));let O,Y=ti>ii;ra=Ft,Ma=null;let re=C.ori==0?V:Le,de=C.ori==1?V:Le;if(Vt<0||Jt==0||Y){O=ne.idx=null;for(let _e=0;_e<x.length;_e++){let Se=dt[_e];Se!=null&&Br(Se,-10,-10,V,Le)}st&&Nr(null,xn,!0,y==null&&li.setSeries),ae.live&&(Z.fill(O),Ee=!0)}else{let _e,Se,Oe;a==1&&(_e=C.ori==0?Vt:$t,Se=Or(_e,w),O=ne.idx=Tr(Se,e[0],ti,ii),Oe=B(e[0][O],C,re,0));let ke=-10,He=-10,tt=0,At=0,Mt=!0,ft="",Qe="";for(let qe=a==2?1:0;qe<x.length;qe++){let Xt=x[qe],Qt=Z[qe],Mi=Qt==null?null:a==1?e[qe][Qt]:e[qe][1][Qt],Nt=ne.dataIdx(r,qe,O,Se),ei=Nt==null?null:a==1?e[qe][Nt]:e[qe][1][Nt];if(Ee=Ee||ei!=Mi||Nt!=Qt,Z[qe]=Nt,qe>0&&Xt.show){let er=Nt==null?-10:Nt==O?Oe:B(a==1?e[0][Nt]:e[qe][0][Nt],C,re,0),Hi=ei==null?-10:L(ei,a==1?S[Xt.scale]:S[Xt.facets[1].scale],de,0);if(st&&ei!=null){let ur=C.ori==1?Vt:$t,Mr=pi(Xe.dist(r,qe,Nt,Hi,ur));if(Mr<ra){let Fr=Xe.bias;if(Fr!=0){let tr=Or(ur,Xt.scale),hr=ei>=0?1:-1,br=tr>=0?1:-1;br==hr&&(br==1?Fr==1?ei>=tr:ei<=tr:Fr==1?ei<=tr:ei>=tr)&&(ra=Mr,Ma=qe)}else ra=Mr,Ma=qe}}if(Ee||Ie){let ur,Mr;C.ori==0?(ur=er,Mr=Hi):(ur=Hi,Mr=er);let Fr,tr,hr,br,zr,Gi,ir=!0,Va=Ue.bbox;if(Va!=null){ir=!1;let Vi=Va(r,qe);hr=Vi.left,br=Vi.top,Fr=Vi.width,tr=Vi.height}else hr=ur,br=Mr,Fr=tr=Ue.size(r,qe);if(Gi=Ue.fill(r,qe),zr=Ue.stroke(r,qe),Ie)qe==Ma&&ra<=Xe.prox&&(ke=hr,He=br,tt=Fr,At=tr,Mt=ir,ft=Gi,Qe=zr);else{let Vi=dt[qe];Vi!=null&&(Tt[qe]=hr,va[qe]=br,Sd(Vi,Fr,tr,ir),xd(Vi,Gi,zr),Br(Vi,mr(hr),mr(br),V,Le))}}}}if(Ie){let qe=Xe.prox,Xt=Ha==null?ra<=qe:ra>qe||Ma!=Ha;if(Ee||Xt){let Qt=dt[0];Qt!=null&&(Tt[0]=ke,va[0]=He,Sd(Qt,tt,At,Mt),xd(Qt,ft,Qe),Br(Qt,mr(ke),mr(He),V,Le))}}}if(Wt.show&&ya)if(y!=null){let[_e,Se]=li.scales,[Oe,ke]=li.match,[He,tt]=y.cursor.sync.scales,At=y.cursor.drag;if(xi=At._x,yi=At._y,xi||yi){let{left:Mt,top:ft,width:Qe,height:qe}=y.select,Xt=y.scales[He].ori,Qt=y.posToVal,Mi,Nt,ei,er,Hi,ur=_e!=null&&Oe(_e,He),Mr=Se!=null&&ke(Se,tt);ur&&xi?(Xt==0?(Mi=Mt,Nt=Qe):(Mi=ft,Nt=qe),ei=S[_e],er=B(Qt(Mi,He),ei,re,0),Hi=B(Qt(Mi+Nt,He),ei,re,0),ds(Er(er,Hi),pi(Hi-er))):ds(0,re),Mr&&yi?(Xt==1?(Mi=Mt,Nt=Qe):(Mi=ft,Nt=qe),ei=S[Se],er=L(Qt(Mi,tt),ei,de,0),Hi=L(Qt(Mi+Nt,tt),ei,de,0),ps(Er(er,Hi),pi(Hi-er))):ps(0,de)}else zl()}else{let _e=pi(Ph-Lh),Se=pi(Uh-Dh);if(C.ori==1){let tt=_e;_e=Se,Se=tt}xi=Ri.x&&_e>=Ri.dist,yi=Ri.y&&Se>=Ri.dist;let Oe=Ri.uni;Oe!=null?xi&&yi&&(xi=_e>=Oe,yi=Se>=Oe,!xi&&!yi&&(Se>_e?yi=!0:xi=!0)):Ri.x&&Ri.y&&(xi||yi)&&(xi=yi=!0);let ke,He;xi&&(C.ori==0?(ke=gn,He=Vt):(ke=vn,He=$t),ds(Er(ke,He),pi(He-ke)),yi||ps(0,de)),yi&&(C.ori==1?(ke=gn,He=Vt):(ke=vn,He=$t),ps(Er(ke,He),pi(He-ke)),xi||ds(0,re)),!xi&&!yi&&(ds(0,0),ps(0,0))}if(Ri._x=xi,Ri._y=yi,y==null){if(I){if(jh!=null){let[_e,Se]=li.scales;li.values[0]=_e!=null?Or(C.ori==0?Vt:$t,_e):null,li.values[1]=Se!=null?Or(C.ori==1?Vt:$t,Se):null}ms(Yl,r,Vt,$t,V,Le,O)}if(st){let _e=I&&li.setSeries,Se=Xe.prox;Ha==null?ra<=Se&&Nr(Ma,xn,!0,_e):ra>Se?Nr(null,xn,!0,_e):Ma!=Ha&&Nr(Ma,xn,!0,_e)}}Ee&&(ae.idx=O,Nl()),A!==!1&&Si("setCursor")}let ba=null;Object.defineProperty(r,"rect",{get(){return ba==null&&fs(!1),ba}});function fs(y=!1){y?ba=null:(ba=m.getBoundingClientRect(),Si("syncRect",ba))}function Oh(y,A,I,O,Y,re,de){ne._lock||ya&&y!=null&&y.movementX==0&&y.movementY==0||(Ol(y,A,I,O,Y,re,de,!1,y!=null),y!=null?Ga(null,!0,!0):Ga(A,!0,!1))}function Ol(y,A,I,O,Y,re,de,_e,Se){if(ba==null&&fs(!1),be(y),y!=null)I=y.clientX-ba.left,O=y.clientY-ba.top;else{if(I<0||O<0){Vt=-10,$t=-10;return}let[Oe,ke]=li.scales,He=A.cursor.sync,[tt,At]=He.values,[Mt,ft]=He.scales,[Qe,qe]=li.match,Xt=A.axes[0].side%2==1,Qt=C.ori==0?V:Le,Mi=C.ori==1?V:Le,Nt=Xt?re:Y,ei=Xt?Y:re,er=Xt?O:I,Hi=Xt?I:O;if(Mt!=null?I=Qe(Oe,Mt)?o(tt,S[Oe],Qt,0):-10:I=Qt*(er/Nt),ft!=null?O=qe(ke,ft)?o(At,S[ke],Mi,0):-10:O=Mi*(Hi/ei),C.ori==1){let ur=I;I=O,O=ur}}Se&&(A==null||A.cursor.event.type==Yl)&&((I<=1||I>=V-1)&&(I=Ya(I,V)),(O<=1||O>=Le-1)&&(O=Ya(O,Le))),_e?(Lh=I,Dh=O,[gn,vn]=ne.move(r,I,O)):(Vt=I,$t=O)}const Fl={width:0,height:0,left:0,top:0};function zl(){ro(Fl,!1)}let Fh,zh,kh,Bh;function Hh(y,A,I,O,Y,re,de){ya=!0,xi=yi=Ri._x=Ri._y=!1,Ol(y,A,I,O,Y,re,de,!0,!1),y!=null&&(xt(Kl,Zl,Gh,!1),ms(dd,r,gn,vn,V,Le,null));let{left:_e,top:Se,width:Oe,height:ke}=Wt;Fh=_e,zh=Se,kh=Oe,Bh=ke}function Gh(y,A,I,O,Y,re,de){ya=Ri._x=Ri._y=!1,Ol(y,A,I,O,Y,re,de,!1,!0);let{left:_e,top:Se,width:Oe,height:ke}=Wt,He=Oe>0||ke>0,tt=Fh!=_e||zh!=Se||kh!=Oe||Bh!=ke;if(He&&tt&&ro(Wt),Ri.setScale&&He&&tt){let At=_e,Mt=Oe,ft=Se,Qe=ke;if(C.ori==1&&(At=Se,Mt=ke,ft=_e,Qe=Oe),xi&&Sa(w,Or(At,w),Or(At+Mt,w)),yi)for(let qe in S){let Xt=S[qe];qe!=w&&Xt.from==null&&Xt.min!=Ft&&Sa(qe,Or(ft+Qe,qe),Or(ft,qe))}zl()}else ne.lock&&(ne._lock=!ne._lock,Ga(A,!0,y!=null));y!=null&&(hi(Kl,Zl),ms(Kl,r,Vt,$t,V,Le,null))}function Cg(y,A,I,O,Y,re,de){if(ne._lock)return;be(y);let _e=ya;if(ya){let Se=!0,Oe=!0,ke=10,He,tt;C.ori==0?(He=xi,tt=yi):(He=yi,tt=xi),He&&tt&&(Se=Vt<=ke||Vt>=V-ke,Oe=$t<=ke||$t>=Le-ke),He&&Se&&(Vt=Vt<gn?0:V),tt&&Oe&&($t=$t<vn?0:Le),Ga(null,!0,!0),ya=!1}Vt=-10,$t=-10,Z.fill(null),Ga(null,!0,!0),_e&&(ya=_e)}function Vh(y,A,I,O,Y,re,de){ne._lock||(be(y),hs(),zl(),y!=null&&ms(md,r,Vt,$t,V,Le,null))}function Wh(){b.forEach(Gv),G(r.width,r.height,!0)}$a(lo,bn,Wh);const yn={};yn.mousedown=Hh,yn.mousemove=Oh,yn.mouseup=Gh,yn.dblclick=Vh,yn.setSeries=(y,A,I,O)=>{let Y=li.match[2];I=Y(r,A,I),I!=-1&&Nr(I,O,!0,!1)},ue&&(xt(dd,m,Hh),xt(Yl,m,Oh),xt(pd,m,y=>{be(y),fs(!1)}),xt(fd,m,Cg),xt(md,m,Vh),Mc.add(r),r.syncRect=fs);const ao=r.hooks=i.hooks||{};function Si(y,A,I){Bi?Et.push([y,A,I]):y in ao&&ao[y].forEach(O=>{O.call(null,r,A,I)})}(i.plugins||[]).forEach(y=>{for(let A in y.hooks)ao[A]=(ao[A]||[]).concat(y.hooks[A])});const Xh=(y,A,I)=>I,li=ci({key:null,setSeries:!1,filters:{pub:Ud,sub:Ud},scales:[w,x[1]?x[1].scale:null],match:[Id,Id,Xh],values:[null,null]},ne.sync);li.match.length==2&&li.match.push(Xh),ne.sync=li;const jh=li.key,kl=_p(jh);function ms(y,A,I,O,Y,re,de){li.filters.pub(y,A,I,O,Y,re,de)&&kl.pub(y,A,I,O,Y,re,de)}kl.sub(r);function Lg(y,A,I,O,Y,re,de){li.filters.sub(y,A,I,O,Y,re,de)&&yn[y](null,A,I,O,Y,re,de)}r.pub=Lg;function Dg(){kl.unsub(r),Mc.delete(r),_i.clear(),ic(lo,bn,Wh),l.remove(),ve?.remove(),Si("destroy")}r.destroy=Dg;function Bl(){Si("init",i,e),us(e||i.data,!1),z[w]?Pl(w,z[w]):hs(),pe=Wt.show&&(Wt.width>0||Wt.height>0),J=Ee=!0,G(i.width,i.height)}return x.forEach(un),b.forEach(Qr),t?t instanceof HTMLElement?(t.appendChild(l),Bl()):t(r,Bl):Bl(),r}Li.assign=ci,Li.fmtNum=nc,Li.rangeNum=po,Li.rangeLog=ho,Li.rangeAsinh=rc,Li.orient=Ja,Li.pxRatio=Rt,Li.join=U0,Li.fmtDate=cc,Li.tzDate=W0,Li.sync=_p;{Li.addGap=Ev,Li.clipGaps=yo;let i=Li.paths={points:Tp};i.linear=Ap,i.stepped=Cv,i.bars=Lv,i.spline=Pv}function Za(i,e,t){const r=e-i;if(!(r>0)||!Number.isFinite(r))return[];const a=10**Math.floor(Math.log10(r/t)),n=[1,2,5,10,20].map(o=>o*a).find(o=>r/o<=t)??r,s=[];for(let o=Math.ceil(i/n-1e-9);o*n<=e+1e-9*r;o++)s.push(Number((o*n).toPrecision(12)));return s}function Np(i,e,t){if(!(i>0)||!(e>i))return[];const r=Math.floor(Math.log10(i)),a=Math.ceil(Math.log10(e)),n=l=>l.filter(u=>u>=i*.999999&&u<=e*1.000001),s=(l,u=1)=>{const d=[];for(let h=r;h<=a;h+=u)for(const f of l)d.push(Number((f*10**h).toPrecision(12)));return n(d)},o=s([1,2,5]);if(o.length<=t&&o.length>=3)return o;const c=s([1]);return c.length>t?s([1],Math.ceil(c.length/t)):c.length>=3?c:o.length>=3&&o.length<=t+2?o:Za(i,e,t)}function Di(i,e,t=.05){let r=1/0,a=-1/0;for(const n of i)n==null||!Number.isFinite(n)||e&&n<=0||(n<r&&(r=n),n>a&&(a=n));if(!(a>=r))return e?{low:.1,high:1}:{low:0,high:1};if(e){if(a===r)return{low:r/2,high:a*2};const n=(a/r)**t;return{low:r/n,high:a*n}}if(a===r){const n=Math.abs(r)*.05||.5;return{low:r-n,high:a+n}}return{low:r-t*(a-r),high:a+t*(a-r)}}function wo(i,e=[]){const t=i.filter(s=>Number.isFinite(s)).sort((s,o)=>s-o);if(!t.length)return NaN;const r=t[0],a=t[Math.floor((t.length-1)/2)],n=e.filter(s=>s<=r+4*Math.abs(r));return Math.max(a+(a-r),r+.001*Math.abs(r),...n)}function Qa(i){const e=i.filter(t=>Number.isFinite(t));return!e.length||e.some(t=>t<=0)?!1:Math.max(...e)/Math.min(...e)>20}const ws='12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',Vv=28;function oa(i){const{into:e}=i;let t={x:i.x,y:i.y};e.setAttribute("role","img"),e.setAttribute("aria-label",i.about),e.tabIndex=-1;const r=()=>Math.max(240,e.clientWidth),a=b=>()=>[t[b].range.low,t[b].range.high],n=b=>(S,E,w,_)=>{const M=t[b],P=b==="x"?Math.max(3,Math.floor(r()/90)):Math.max(3,Math.floor(i.height/46));return M.at?M.at.filter(D=>D>=w&&D<=_):M.log?Np(w,_,P):Za(w,_,P)},s=b=>(S,E)=>E.map(t[b].text??Yh),o=b=>({time:!1,range:a(b),distr:t[b].log?3:1,log:10}),c=()=>bt("soft"),l={stroke:()=>bt("grid"),width:1},u=()=>[[t.x.range.low,t.x.range.high],[t.y.range.low,t.y.range.high]],d=()=>new Li({width:r(),height:i.height,padding:[10,20,0,0],legend:{show:!1},cursor:{show:!1},scales:{x:o("x"),y:o("y")},axes:[{stroke:c,grid:l,ticks:{show:!1},font:ws,labelFont:ws,show:!i.bare,label:t.x.label||void 0,labelSize:22,labelGap:2,size:30,space:10,splits:n("x"),values:s("x"),filter:(b,S)=>S},{stroke:c,grid:l,ticks:{show:!1},font:ws,labelFont:ws,label:t.y.label||void 0,labelSize:22,labelGap:4,size:i.left??h,space:10,splits:n("y"),values:s("y"),filter:(b,S)=>S}],series:[{},{show:!0,paths:()=>null,points:{show:!1}}],hooks:{draw:[f]}},u(),e),h=(b,S)=>{const E=Math.max(0,...(S??[]).map(w=>w.length));return b.ctx.font=ws,Math.ceil(E*6.8)+12},f=b=>{const{ctx:S,bbox:E}=b;S.save(),S.beginPath(),S.rect(E.left,E.top,E.width,E.height),S.clip();const w=Li.pxRatio;i.draw({context:S,x:_=>b.valToPos(_,"x",!0),y:_=>b.valToPos(_,"y",!0),ratio:w,box:E}),S.restore()};let m=d();const v=Wv(e),g=()=>m.redraw(!1,!0);nd(g);const p=b=>{const S=m.over.getBoundingClientRect(),E=b.clientX-S.left,w=b.clientY-S.top;let _=null,M=Vv**2;for(const P of i.spots?.()??[]){const D=m.valToPos(P.x,"x")-E,C=m.valToPos(P.y,"y")-w,N=D*D+C*C;N<M&&(M=N,_=P)}return _};i.spots&&(e.addEventListener("pointermove",b=>{const S=p(b);i.onHover?.(S?S.run:null),S?v.show(S.words,m.over.offsetLeft+m.valToPos(S.x,"x"),m.over.offsetTop+m.valToPos(S.y,"y")):v.hide()}),e.addEventListener("pointerleave",()=>{i.onHover?.(null),v.hide()}),e.addEventListener("click",b=>{const S=p(b);S&&i.onClick?.(S.run)}));const x=()=>{m.destroy(),m=d()};return new ResizeObserver(()=>{Math.abs(r()-m.width)>1&&m.setSize({width:r(),height:i.height})}).observe(e),{get canvas(){return m.ctx.canvas},redraw:g,replace:(b,S)=>{const E=(_,M)=>_.label===M.label&&_.log===M.log,w=E(b,t.x)&&E(S,t.y);t={x:b,y:S},w?m.setData(u()):x()},xAt:b=>m.posToVal(b-m.over.getBoundingClientRect().left,"x")}}function Wv(i){const e=document.createElement("div");return e.className="hint",e.hidden=!0,i.append(e),{show:(t,r,a)=>{e.replaceChildren(...t.map(s=>{const o=document.createElement("div");return o.textContent=s,o})),e.hidden=!1;const n=i.clientWidth-e.offsetWidth-4;e.style.left=`${Math.max(0,Math.min(n,r+14))}px`,e.style.top=`${Math.max(0,a-e.offsetHeight-10)}px`},hide:()=>{e.hidden=!0}}}const Dn=i=>i.reduce((e,t)=>e+t,0);function Xv(i,e=10){const t=i.right.length/e,r=[];for(let a=0;a<e;a++){const n=[a*t,(a+1)*t],s=Dn(i.right.slice(...n)),o=Dn(i.wrong.slice(...n)),c=s+o;if(!(c>0))continue;let l=0;for(let d=n[0];d<n[1];d++)l+=(i.mean[d]??0)*(i.right[d]+i.wrong[d]);const u=s/c;r.push({predicted:l/c,observed:u,error:Math.sqrt(u*(1-u)/c),weight:c})}return r}function wc(i,e){const t=Dn(i.right.slice(e)),r=Dn(i.right.slice(0,e)),a=Dn(i.wrong.slice(e)),n=Dn(i.wrong.slice(0,e)),s=(o,c)=>c>0?o/c:null;return{threshold:e/i.right.length,true_positive:t,false_positive:a,false_negative:r,true_negative:n,precision:s(t,t+a),recall:s(t,t+r),specificity:s(n,n+a),f1:s(2*t,2*t+a+r),accuracy:(t+n)/(t+n+a+r)}}function jv(i){return Array.from({length:i.right.length-1},(e,t)=>wc(i,t+1))}const $v=()=>[{key:"precision",words:F`precision`,colour:0,dash:[]},{key:"recall",words:F`recall`,colour:1,dash:[8,4]},{key:"f1",words:"F1",colour:2,dash:[2,3]},{key:"accuracy",words:F`accuracy`,colour:3,dash:[9,3,2,3]}],qv=[10,20,30,40,50,60,70,80,90];function Op(i,e,t=.5){const r=jv(i),a=$v(),n=Math.min(99,Math.max(1,Math.round(100*(t??.5))));let s=n;const o=({context:b,x:S,y:E,ratio:w,box:_})=>{for(const{key:M,colour:P,dash:D}of a)b.strokeStyle=Wi(P),b.lineWidth=2*w,b.setLineDash(D.map(C=>C*w)),ri(b,r.map(C=>S(C.threshold)),r.map(C=>C[M]===null?NaN:E(C[M])));b.setLineDash([]),b.strokeStyle=bt("ink"),b.lineWidth=1.4*w,ri(b,[S(s/100),S(s/100)],[_.top,_.top+_.height])},c=F`What each threshold would decide`,l=pr(c,t===null?F`If ${e[1]} were predicted where its probability is at least the threshold, on the test rows; the model itself takes one class for each row.`:F`${e[1]} is predicted where its probability is at least the threshold; on the test rows.`+(t===.5?"":F` The model decides at ${Ye(t)}.`),"thresholds",()=>dr(u.canvas,c,a.map(({words:b,colour:S})=>({words:b,colour:Wi(S)})),devicePixelRatio));l.above.append(W("p",{class:"outputs"},...a.map(({words:b,colour:S,dash:E})=>W("span",{},W("i",{class:`stroke g${S} ${E.length?"dashed":""}`,"aria-hidden":"true"}),b))));const u=oa({into:l.body,x:{label:F`threshold`,log:!1,range:{low:0,high:1},text:b=>Bt(b)},y:{label:F`share`,log:!1,range:{low:0,high:1.02},text:b=>Bt(b)},height:280,about:F`Precision, recall, F1 and accuracy over the threshold; the table beside has the figures.`,draw:o}),d=W("output",{class:"n"}),h=W("input",{type:"range",min:1,max:99,step:1,value:s,id:"threshold","aria-describedby":"threshold-says"}),f=W("div",{"aria-live":"polite"}),m=W("p",{class:"note",id:"threshold-says"}),v=()=>{const b=wc(i,s);Yi(d,Bt(s/100)),h.setAttribute("aria-valuetext",Bt(s/100)),Yi(f,rd([...e],[[b.true_negative,b.false_positive],[b.false_negative,b.true_positive]],{...id(),about:F`Confusion matrix at a threshold`})),Yi(m,Yv(b)),u.redraw()};h.addEventListener("input",()=>{s=Number(h.value),v()});const g=b=>[b.precision,b.recall,b.specificity,b.f1,b.accuracy].map(S=>W("td",{class:"n"},Bt(S,1))),p=W("div",{class:"scroll short",role:"region",tabindex:0,"aria-label":F`Thresholds`},W("table",{},W("thead",{},W("tr",{},W("th",{scope:"col",class:"n"},F`threshold`),...[F`precision`,F`recall`,F`specificity`,"F1",F`accuracy`].map(b=>W("th",{scope:"col",class:"n"},b)))),W("tbody",{},...qv.map(b=>W("tr",{class:t!==null&&b===n?"winner":null},W("th",{scope:"row",class:"n"},Bt(b/100)),...g(wc(i,b))))))),x=W("section",{class:"card plain"},W("h3",{},F`Confusion matrix at a threshold`),W("p",{class:"slide"},W("label",{for:"threshold"},F`Threshold`),h,d),m,f);return v(),[l.element,x,W("section",{class:"card plain"},W("h3",{},F`Thresholds`),p)]}function Yv(i){return F`Precision ${Bt(i.precision,1)}, recall ${Bt(i.recall,1)}, specificity ${Bt(i.specificity,1)}, F1 ${Ye(i.f1,4)}, accuracy ${Bt(i.accuracy,1)}.`}const Fp=[0,.2,.4,.6,.8,1];function zp(i,e,t="calibration"){const r=Xv(i),a=Math.max(...r.map(l=>l.weight)),n=({context:l,x:u,y:d,ratio:h,box:f})=>{l.fillStyle=bt("band"),r.forEach(m=>{const v=Math.floor(Math.min(m.predicted,.9999)*10)/10,g=m.weight/a*f.height*.22;l.fillRect(u(v)+h,f.top+f.height-g,u(v+.1)-u(v)-2*h,g)}),l.strokeStyle=bt("soft"),l.lineWidth=h,l.setLineDash([3*h,4*h]),ri(l,[u(0),u(1)],[d(0),d(1)]),l.setLineDash([]),l.strokeStyle=l.fillStyle=bt("c0"),l.lineWidth=2.2*h,ri(l,r.map(m=>u(m.predicted)),r.map(m=>d(m.observed))),l.lineWidth=1.4*h;for(const m of r){const v=u(m.predicted);ri(l,[v,v],[d(m.observed-m.error),d(m.observed+m.error)]),aa(l,"circle",v,d(m.observed),4*h)}},s=F`Calibration`,o=pr(s,F`Of the test rows to which the model gives ${e} a probability of, say, 70 %, the share that is it; on the dashed line both agree. Strokes are one standard error, bars below how many rows there are.`,t,()=>dr(c.canvas,s,[],devicePixelRatio)),c=oa({into:o.body,x:{label:F`predicted probability`,log:!1,range:{low:-.02,high:1.03},at:Fp,text:l=>Bt(l)},y:{label:F`share that came true`,log:!1,range:{low:-.03,high:1.04},at:Fp,text:l=>Bt(l)},height:300,about:F`Calibration: ${r.map(l=>F`predicted ${Bt(l.predicted,1)}, true ${Bt(l.observed,1)}`).join("; ")}.`,draw:n,spots:()=>r.map(l=>({x:l.predicted,y:l.observed,run:-1,words:[F`predicted ${Bt(l.predicted,1)}`,F`true ${Bt(l.observed,1)} ± ${Bt(l.error,1)}`,F`${bi(Math.round(l.weight),"row")} (weight ${Ye(l.weight)})`]}))});return o.element}const Kv=[0,.2,.4,.6,.8,1];function To(i,e,t,r=[]){let a=i,n=t,s=null;const o=({context:d,x:h,y:f,ratio:m})=>{d.strokeStyle=bt("soft"),d.lineWidth=m,d.setLineDash([3*m,4*m]),ri(d,[h(0),h(1)],[f(n(0)),f(n(1))]),d.setLineDash([]);for(const v of r)ri(d,v.x.map(h),v.y.map(f));d.strokeStyle=bt("c0"),d.lineWidth=2.4*m,ri(d,a.x.map(h),a.y.map(f)),s&&(d.fillStyle=bt("ink"),aa(d,"circle",h(s[0]),f(s[1]),6*m))},c=pr(e.title,e.note,e.name,()=>dr(u.canvas,e.title,[],devicePixelRatio),e.save),l=d=>({label:d,log:!1,range:{low:-.02,high:1.03},at:Kv,text:h=>Bt(h)}),u=oa({into:c.body,x:l(e.x),y:l(e.y),height:300,about:`${e.title}: ${e.x}, ${e.y}.`,draw:o,spots:()=>a.x.map((d,h)=>({x:d,y:a.y[h],run:-1,words:[`${e.x} ${Bt(d,1)}`,`${e.y} ${Bt(a.y[h],1)}`,`${e.threshold??F`threshold`} ${Ye(a.threshold[h],4)}`]}))});return{element:c.element,show:(d,h,f)=>{a=d,s=h,n=f,u.redraw()}}}const Jv=()=>[{key:"macro",words:F`macro average`},{key:"weighted",words:F`weighted average`},{key:"micro",words:F`micro average`}];function Zv(i,e,t){const r=W("div",{class:"cards of-class"}),a=i.classes.map(u=>W("button",{type:"button",class:"pick",title:u.class},Ci(u.class,28))),n=i.classes.map((u,d)=>W("tr",{},W("th",{scope:"row"},a[d]),e_(u.weight),...[u.roc_auc,u.average_precision,u.precision,u.recall,u.f1].map(Tc))),s=u=>{n.forEach((h,f)=>h.classList.toggle("winner",f===u)),a.forEach((h,f)=>h.setAttribute("aria-pressed",String(f===u)));const d=t==="multilabel"?e?.[u]??.5:null;Yi(r,...Qv(i.classes[u],i.classes.filter((h,f)=>f!==u),d))};a.forEach((u,d)=>u.addEventListener("click",()=>s(d)));const o=[F`rows`,"ROC AUC",F`average precision`,F`precision`,F`recall`,"F1"],c=t==="multilabel"?F`label`:F`class`,l=W("section",{class:"card plain wide"},W("h3",{},F`Figures and areas`),W("p",{class:"note"},F`Choose a ${c} to see its curves below. Precision, recall and F1 are of what the model decides; the areas are of the ranking by the probability. Averages of the areas: macro is their plain mean, weighted by the rows of each, micro of all pairs of a row and a ${c} in one ranking.`+(i.left===1?F` Of the fewest rows 1 further one is left out.`:i.left?F` Of the fewest rows ${i.left} further ones are left out.`:"")),W("div",{class:"scroll",role:"region",tabindex:0,"aria-label":F`Figures of each class`},W("table",{class:"each-class"},W("thead",{},W("tr",{},W("th",{scope:"col"},c),...o.map(u=>W("th",{scope:"col",class:"n"},u)))),W("tbody",{},...n),W("tfoot",{},...Jv().map(({key:u,words:d})=>W("tr",{},W("th",{scope:"row"},d),W("td",{}),Tc(i.averages.roc_auc[u]),Tc(i.averages.average_precision[u]),W("td",{colspan:3})))))));return s(0),[l,r]}function Qv(i,e,t){const r=i.class,a=e.length?F` The thin lines are the other classes.`:"",n=s=>e.map(s);return[To(i.roc,{title:F`ROC curve of ${Ci(r,28)}`,note:F`Of the rows of ${r} the share that is found, against the share of the others taken for it. Guessing lies on the dashed line.`+a,name:"class-roc",x:F`false positive rate`,y:F`recall`},s=>s,n(s=>s.roc)).element,To(i.precision_recall,{title:F`Precision and recall of ${Ci(r,28)}`,note:F`Of the rows taken for ${r} the share that is it, against the share of it that is found. Guessing lies on the dashed line.`+a,name:"class-precision-recall",x:F`recall`,y:F`precision`},()=>i.precision_recall.share,n(s=>s.precision_recall)).element,...i.bins?[zp(i.bins,r,"class-calibration"),...Op(i.bins,[F`the rest`,r],t)]:[]]}function e_(i){return W("td",{class:"n"},Ye(i))}function Tc(i){return W("td",{class:"n"},Ye(i,4))}const kp=()=>[["train",F`training`],["valid",F`validation`],["test",F`test`]],t_=new Set(["loss","objective"]);function i_(i){const e=i.runs[i.winner],t=e.curve.batch??[],r=e.curve.epoch??t.map((c,l)=>l+1),a=t[Math.max(0,r.indexOf(e.kept_epoch))],n=c=>i.figures[c],s=(i.members?.length??0)>0,o=n("train")?.objective??null;return W("ol",{class:"numbers"},Eo(F`Batch loss`,F`An average over weights that changed meanwhile. Progress, never a result.`,[[s?F`the best single run, its kept epoch`:F`in the epoch kept`,a??null]]),Eo(F`Loss on a split`,F`Of the frozen weights, on every row.`,kp().flatMap(([c,l])=>n(c)?[[l,Ec(n(c).loss)]]:[])),Eo(F`Objective`,F`Training loss and penalty: what training minimises.`,[o===null||typeof o!="number"?[F`training, without a penalty`,Ec(n("train")?.loss)]:[F`training`,o]]),Eo(F`Metrics`,F`What one cares about; most have no useful gradient.`,r_(n("test")??n("valid")??{}).map(c=>[kr(c),Ec((n("test")??n("valid"))[c])])))}function Ec(i){return typeof i=="number"?i:null}function r_(i){return["r2","rmse","mae","accuracy","f1","roc_auc","log_loss"].filter(e=>typeof i[e]=="number").slice(0,4)}function Eo(i,e,t){return W("li",{},W("h3",{},i),W("p",{},e),W("dl",{},...t.flatMap(([r,a])=>[W("dt",{},r),W("dd",{class:"n"},Ye(a))])))}function a_(i){const e=kp().filter(([s])=>i.figures[s]),t=i.figures.baseline,r=Object.keys(i.figures[e[0][0]]??{}),a=e.at(-1)[1],n=s=>W("td",{class:"n"},Array.isArray(s)?s.map(o=>Ye(o,3)).join("  "):Ye(s));return W("div",{class:"scroll",role:"region",tabindex:0,"aria-label":F`Figures`},W("table",{},W("thead",{},W("tr",{},W("th",{scope:"col"},F`figure`),...e.map(([,s])=>W("th",{scope:"col",class:"n"},s)),t?W("th",{scope:"col",class:"n"},F`best constant (${a})`):null)),W("tbody",{},...r.map(s=>W("tr",{class:t_.has(s)?"loss":null},W("th",{scope:"row"},kr(s)),...e.map(([o])=>n(i.figures[o][s])),t?n(t[s]):null)))))}function n_(i){const{command:e,python:t,install:r,versions:a}=i.repeat;return W("div",{class:"repeat"},e?[W("p",{},F`The same again, on the command line:`),Ac(e)]:null,t?[W("p",{},e?F`or in Python:`:F`The same again, in Python, with the same data:`),Ac(t)]:null,[W("p",{},F`with the versions that made it:`),Ac(r)],W("dl",{class:"versions"},...Object.entries(a).flatMap(([n,s])=>[W("dt",{},n),W("dd",{},s)])))}function Ac(i){const e=W("button",{type:"button",class:"copy"},F`Copy`);return e.addEventListener("click",()=>{navigator.clipboard?.writeText(i).then(()=>e.textContent=F`Copied`,()=>e.textContent=F`Select it and copy`)}),W("div",{class:"code"},W("pre",{tabindex:0,"aria-label":F`Command`},W("code",{},i)),e)}const Bp=new Set(["setting","loss","crossvalidated_loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","seed","optimizer"]);function Ao(i){return i.ending==="left"}function Pn(i){return i.overflowed??i.ending==="diverged"}function Ts(i,e){const t=i.map(r=>{const a=W("button",{type:"button",class:"entry"},Hp(r),r.name),n=()=>e.hoverGroup(r.name),s=()=>e.hoverGroup(null);return a.addEventListener("pointerenter",n),a.addEventListener("pointerleave",s),a.addEventListener("focus",n),a.addEventListener("blur",s),a});return W("div",{class:"legend",role:"group","aria-label":F`Optimizers`},...t)}function Hp(i){const e=s_(i.mark);return it("svg",{class:`swatch g${i.colour}`,width:26,height:12,viewBox:"0 0 26 12","aria-hidden":"true"},it("line",{x1:0,y1:6,x2:26,y2:6,"stroke-width":2,"stroke-dasharray":i.dash.join(" ")||null}),it("path",{d:e.path,class:e.filled?"filled":"open"}))}function s_(i){switch(i){case"circle":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!0};case"ring":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!1};case"square":return{path:"M9.4 2.4h7.2v7.2h-7.2z",filled:!0};case"triangle":return{path:"M13 1.4l4.2 7.8h-8.4z",filled:!0};case"down":return{path:"M13 10.6l4.2-7.8h-8.4z",filled:!0};case"diamond":return{path:"M13 1l4.4 5l-4.4 5l-4.4-5z",filled:!0};case"left":return{path:"M8.6 6l7.8-4.4v8.8z",filled:!0};case"plus":return{path:"M8.6 6h8.8M13 1.6v8.8",filled:!1}}}function Es(i){return i.map(e=>({words:e.name,colour:Wi(e.colour)}))}function Gp(i,e,t){const r=n=>n===null||typeof n=="number"&&!Number.isFinite(n);if(r(i)||r(e))return Number(r(i))-Number(r(e));const a=typeof i=="number"&&typeof e=="number"?i-e:String(i).localeCompare(String(e),"en",{numeric:!0});return t?-a:a}function o_({verdict:i,loss:e}){return!i||i.judge===e?{key:"loss",downwards:!1}:{key:"judge",downwards:i.greater===!0}}const l_=["lr"];function c_(i){const{runs:e,verdict:t}=i,r=new Map(t?.settings.filter(l=>!l.mean).flatMap(l=>l.runs.map(u=>[u,l]))??[]),a=(l,u,d,h,f=Ye)=>({key:l,title:u,about:h,numeric:!0,value:m=>d(e[m],m),show:m=>f(d(e[m],m))}),n=[...new Set(e.flatMap(l=>Object.keys(l)))].filter(l=>!Bp.has(l)).filter(l=>l_.includes(l)||new Set(e.map(u=>String(u[l]??null))).size>1).map(l=>({key:l,title:l==="lr"?F`rate`:l==="batch_size"?F`batch`:l==="schedule"?F`schedule`:l.replaceAll("_"," "),about:l==="lr"?F`learning rate`:void 0,numeric:e.every(u=>u[l]===void 0||u[l]===null||typeof u[l]=="number"),value:u=>e[u][l]??null,show:u=>wa(e[u][l])}));new Set(e.map(l=>l.seed)).size>1&&n.push(a("seed",F`seed`,l=>l.seed,void 0,wa));const s=a("loss",i.judged_by,l=>Pn(l)?null:l.loss,F`of the weights that the run keeps, on the whole split`),o=t?.judge===i.loss;t&&o&&(s.show=l=>Wa(Pn(e[l])?null:e[l].loss,r.get(l)?.standard_error));const c=a("judge",t?.judge??"",(l,u)=>r.get(u)?.loss??null,F`by which settings are compared, on the whole split`);return c.show=l=>Wa(r.get(l)?.loss??null,r.get(l)?.standard_error),[...n,...t&&!o?[c]:[],s,...e.some(l=>typeof l.crossvalidated_loss=="number")?[a("crossvalidated_loss",F`cross-validated loss`,l=>l.crossvalidated_loss??null,F`of rows of training and validation, each held out in turn`)]:[],...t&&t.settings.some(l=>l.probability_best!==null)?[a("probability",F`P(best)`,(l,u)=>r.get(u)?.probability_best??null,F`probability that this setting is the best, by bootstrap over rows`,l=>Bt(l,1))]:[],...i.metric&&i.metric.name!==t?.judge?[a("metric",kr(i.metric.name),l=>l.metric??null)]:[],...i.judged_by==="training loss"?[]:[a("train_loss",F`training loss`,l=>l.train_loss)],...e.some(l=>l.objective!==null&&l.objective!==l.train_loss)?[a("objective",F`objective`,l=>l.objective,F`training loss and penalty: what training minimises`)]:[],...e.some(l=>typeof l.gap=="number")?[a("gap",F`gap to optimum`,l=>l.gap??null,F`objective less the lowest that there is`)]:[],a("epochs",F`epochs`,l=>l.epochs,F`completed; the weights kept are those of an earlier or the last`,String),a("kept",F`kept`,l=>l.kept_epoch,F`the epoch whose weights the run keeps`,String),a("updates",F`updates`,l=>l.updates)]}function u_(i,e,t){const r=[{key:"optimizer",title:F`optimizer`,numeric:!1,value:d=>i.runs[d].optimizer,show:d=>i.runs[d].optimizer},...c_(i),{key:"ended",title:F`ended`,numeric:!1,value:d=>i.runs[d].ending,show:d=>i.runs[d].status}],a=i.runs.map((d,h)=>e.find(f=>f.runs.includes(h))),n=new Set(i.verdict?.settings.filter((d,h)=>!d.mean&&i.verdict.tied.includes(h)).flatMap(d=>d.runs)??[]);let s=o_(i);const o=i.runs.map((d,h)=>{const f=W("button",{type:"button",class:"pin","aria-pressed":"false","aria-label":F`${d.optimizer}: mark ${d.setting}`},Hp(a[h]),d.optimizer);f.addEventListener("click",()=>t.toggle(h));const m=[h===i.winner?W("span",{class:"badge"},F`kept`):null,i.members?.includes(h)?W("span",{class:"badge"},F`in the mean`):null,n.has(h)&&h!==i.winner?W("span",{class:"badge tied"},F`not told apart`):null],v=W("tr",{class:h===i.winner?"winner":null},W("th",{scope:"row"},f,...m),...r.slice(1).map(g=>W("td",{class:g.numeric?"n":null},g.show(h))));return v.addEventListener("pointerenter",()=>t.hover(h)),v.addEventListener("pointerleave",()=>t.hover(null)),f.addEventListener("focus",()=>t.hover(h)),f.addEventListener("blur",()=>t.hover(null)),{row:v,pin:f}}),c=W("tbody"),l=r.map(d=>{const h=W("button",{type:"button",title:d.about??null},d.title,W("span",{class:"arrow","aria-hidden":"true"})),f=W("th",{scope:"col",class:d.numeric?"n":null},h);return h.addEventListener("click",()=>{s={key:d.key,downwards:s.key===d.key?!s.downwards:!1},u()}),{column:d,head:f}}),u=()=>{const d=r.find(f=>f.key===s.key)??r[0],h=i.runs.map((f,m)=>m).sort((f,m)=>Gp(d.value(f),d.value(m),s.downwards)||Gp(i.runs[f].loss,i.runs[m].loss,!1)||f-m);Yi(c,...h.map(f=>o[f].row));for(const{column:f,head:m}of l)f.key===s.key?m.setAttribute("aria-sort",s.downwards?"descending":"ascending"):m.removeAttribute("aria-sort")};return u(),t.onChange(()=>{o.forEach(({row:d,pin:h},f)=>{d.dataset.emphasis=t.emphasis(f),h.setAttribute("aria-pressed",String(t.pinned.has(f)))})}),W("div",{class:"scroll",role:"region",tabindex:0,"aria-label":F`Table of runs`},W("table",{class:"runs"},W("thead",{},W("tr",{},...l.map(({head:d})=>d))),c))}const Vp=()=>[{value:"best",words:F`the better half`},{value:"all",words:F`all runs`}];let h_=0;function As(i,e,t,r){const a=`choice-${++h_}`;return W("fieldset",{class:"choice"},W("legend",{class:"unseen"},i),...e.map(({value:n,words:s})=>{const o=W("input",{type:"radio",name:a,value:n,checked:n===t});return o.addEventListener("change",()=>r(n)),W("label",{},o,W("span",{},s))}))}const d_=12;function Wp(i){return[p_(i),...i.columns.filter(e=>e.kind!=="number").slice(0,d_).map(e=>g_(e,i))]}function p_(i){const e=F`How much each column moves the prediction`,t=24,r=168,a=640,n=76,s=t*i.columns.length+8,o=Math.max(...i.columns.map(d=>d.size))||1,c=d=>(a-r-n)*d/o,l=it("svg",{class:"bars",viewBox:`0 0 ${a} ${s}`,role:"img","aria-label":`${e}: ${i.columns.map(d=>`${d.column} ${Ye(d.size,4)}`).join(", ")}`},...i.columns.flatMap((d,h)=>[it("text",{class:"name",x:r-8,y:t*h+19,"text-anchor":"end"},Ci(d.column,24)),it("rect",{class:`bar-of ${d.kind}`,x:r,y:t*h+7,height:t-9,width:Math.max(1,c(d.size)).toFixed(1),rx:2}),it("text",{class:"value",x:r+c(d.size)+7,y:t*h+19},Ye(d.size,4))])),u=pr(e,(i.rows?F`Standard deviation of the curve below over ${bi(i.rows,"row")}, in the unit of ${i.unit}.`:F`Added to ${i.unit}: by one standard deviation of a number, or between the lowest and the highest point of a curve or its levels.`)+(i.left?F` ${bi(i.left,"further column")} of less effect are left out.`:""),i.rows?"dependence":"effects",async()=>dr(await so(l,2),e,[],2));return u.element.classList.add("wide"),u.body.append(l),u.element}function f_(i,e){return i.levels_are==="cells"?bi(e,"cell"):i.levels_are==="n-grams"?bi(e,"n-gram"):bi(e,"level")}function m_(i,e){switch(i.levels_are){case"cells":return F`What each cell of both columns, at the values named, adds to ${e}, beside the columns' own effects.`;case"steps":return F`What each level adds to ${e}, beside the level before it.`;case"n-grams":return F`What each n-gram adds to ${e}, for a tf-idf of 1.`;default:return F`What each level adds to ${e}, beside the mean of all levels.`}}function g_(i,e){const t=e.unit,r=i.more?e.rows?F` ${bi(i.more,"level")} of fewer rows are left out.`:F` ${f_(i,i.more)} nearer to 0 are left out.`:"",a=Ci(i.column,44),n=i.kind==="curve"?__(i):x_(i),s=pr(a,e.rows?(i.kind==="curve"?F`The mean of ${t} over ${bi(e.rows,"row")} if all of them had this value, the others as they are, less the mean of that (partial dependence).`:F`The mean of ${t} over ${bi(e.rows,"row")} if all of them had this level, the others as they are, less the mean of that (partial dependence).`)+r:i.kind==="curve"?F`What it adds to ${t}, its mean being 0; marks below are the edges of its bins, with about as many rows between each two.`:m_(i,t)+r,`${e.rows?"dependence":"effect"}-${i.column.replace(/[^\p{L}\p{N}]+/gu,"-").slice(0,40)}`,async()=>dr(await so(n,2),a,v_(i),2));return i.outputs.length>1&&s.above.append(W("p",{class:"outputs"},...i.outputs.map((o,c)=>W("span",{},it("svg",{class:`swatch g${c%8}`,width:12,height:12,"aria-hidden":"true"},it("rect",{width:11,height:11,rx:2})),o.output)))),s.body.append(n),s.element}function v_(i){return i.outputs.length<2?[]:i.outputs.map((e,t)=>({words:e.output,colour:Wi(t%8)}))}const Ro=380,Xp=220;function __(i){const e=i.outputs.filter(h=>!!h.x&&!!h.y),t=58,r=Ro-12,a=10,n=Xp-30,s=Di(e.flatMap(h=>h.x),!1,.02),o=Di([0,...e.flatMap(h=>h.y)],!1,.06),c=h=>t+(h-s.low)/(s.high-s.low)*(r-t),l=h=>n-(h-o.low)/(o.high-o.low)*(n-a),u=h=>new Date(h*864e5).toISOString().slice(0,10),d=i.of_days?[e[0].x[0],e[0].x.at(-1)]:Za(s.low,s.high,5);return it("svg",{viewBox:`0 0 ${Ro} ${Xp}`,class:"effect",role:"img","aria-label":F`${i.column}: adds ${Ye(Math.min(...e[0].y),4)} to ${Ye(Math.max(...e[0].y),4)}`},...Za(o.low,o.high,5).flatMap(h=>[it("line",{class:"grid",x1:t,x2:r,y1:l(h),y2:l(h)}),it("text",{class:"tick",x:t-6,y:l(h)+4,"text-anchor":"end"},Ye(h,4))]),...d.map((h,f)=>it("text",{class:"tick",x:c(h),y:n+18,"text-anchor":i.of_days?f?"end":"start":"middle"},i.of_days?u(h):wa(h))),it("line",{class:"axis",x1:t,x2:r,y1:l(0),y2:l(0)}),...e.map((h,f)=>it("path",{class:`line g${f%8}`,d:h.x.map((m,v)=>`${v?"L":"M"}${c(m).toFixed(1)} ${l(h.y[v]).toFixed(1)}`).join("")})),...e[0].x.map(h=>it("line",{class:"rug",x1:c(h),x2:c(h),y1:n,y2:n+5})))}function x_(i){const e=i.outputs.filter(u=>!!u.levels&&!!u.effects),t=e[0].levels,r=20,a=128,n=Ro-14,s=t.length*r+30,o=(u,d)=>u.effects[u.levels.indexOf(d)],c=Di([0,...e.flatMap(u=>u.effects)],!1,.06),l=u=>a+(u-c.low)/(c.high-c.low)*(n-a);return it("svg",{viewBox:`0 0 ${Ro} ${s}`,class:"effect",role:"img","aria-label":`${i.column}: ${t.map(u=>`${u} ${Ye(o(e[0],u),3)}`).join(", ")}`},...Za(c.low,c.high,4).flatMap(u=>[it("line",{class:"grid",x1:l(u),x2:l(u),y1:2,y2:s-24}),it("text",{class:"tick",x:l(u),y:s-8,"text-anchor":"middle"},Ye(u,3))]),it("line",{class:"axis",x1:l(0),x2:l(0),y1:2,y2:s-24}),...t.flatMap((u,d)=>[it("text",{class:"name",x:a-8,y:r*d+16,"text-anchor":"end"},Ci(u,16)),...e.flatMap((h,f)=>{const m=o(h,u);return m===void 0?[]:[...e.length===1?[it("line",{class:"stem g0",x1:l(0),x2:l(m),y1:r*d+12,y2:r*d+12})]:[],it("circle",{class:`dot g${f%8}`,cx:l(m),cy:r*d+12,r:4.5})]})]))}function jp(i,e,t,r){const a=(e==="gap"?i.gaps:i.curve[e])??[],n=(e==="gap"?void 0:i.curve.epoch)??a.map((o,c)=>c+1),s=i.curve.seconds??[];return{x:n.slice(0,a.length).map((o,c)=>t==="rows"?o*r:s[c]??NaN),y:a.map(o=>o??NaN),epoch:n.slice(0,a.length)}}function y_(i,e,t,r){const a=i.filter(({y:m})=>m.length>1),n=r==="best"&&a.length?a:i,s=n.flatMap(({y:m})=>m.slice(-1)).filter(m=>Number.isFinite(m)),o=i.flatMap(({y:m})=>m).filter(m=>Number.isFinite(m));if(!o.length)return{low:t?.1:0,high:1};const c=Math.min(...o),l=Math.max(...o),u=[...s].sort((m,v)=>m-v),d=u[Math.floor((u.length-1)/2)]??c;if(r==="best"){const m=n.map(({y:p})=>p[0]).filter(p=>Number.isFinite(p)),v=m.length?Math.min(...m):c,g=Math.max(wo(s),Math.min(v,c+12*(d-c)));return Di([c,Math.min(l,g)],t,.06)}const h=t?d*(d/c)**2:d+4*(d-c),f=e!==null&&e>c?e*1.08:Math.max(h,c*1.01);return Di([c,Math.min(l,f)],t,.06)}function S_(i,e,t){const r=i.findIndex(o=>o>t);if(r<0)return{xs:i,ys:e,whole:!0};const a=r-1,n=(t-i[a])/(i[r]-i[a]),s=r>0&&t>i[a]?[[t],[e[a]+n*(e[r]-e[a])]]:[[],[]];return{xs:[...i.slice(0,r),...s[0]],ys:[...e.slice(0,r),...s[1]],whole:!1}}function M_(i,e,t){const r=e.map(({x:s})=>!s.length||s[s.length-1]<=t);if(r.every(Boolean))return i.winner;let a=i.winner,n=1/0;return e.forEach(({x:s,y:o},c)=>{r[c]&&Pn(i.runs[c])||o.forEach((l,u)=>{s[u]<=t&&l<n&&([a,n]=[c,l])})}),a}const b_=()=>({split:F`Loss on the whole split`,batch:F`Running batch loss`,gap:F`Gap to the optimum`}),w_=i=>({split:i?F`Frozen weights after each epoch, on every row, each by the model that was trained without its fold. The thick line is the setting kept; its mark is the epoch whose weights it keeps. A bar ends one that left the race, a cross one that diverged.`:F`Frozen weights after each epoch, on every row of the validation split. The thick line is the run kept; its mark is the epoch whose weights it keeps. A bar ends a run that left the race, a cross one that diverged.`,batch:F`An average over weights that change within the epoch: progress only, never a result, and not to be compared with the loss on a split.`,gap:F`Objective on the training rows less the lowest that there is, which a solver found, on a logarithmic scale: a straight line falls at a steady rate.`});function Rc(i,e,t,r){return i.runs.some(a=>jp(a,r,"rows",i.rows.train).y.length)?A_(i,e,t,r).element:null}const T_=.55,E_=.1;function A_(i,e,t,r){let a=1/0;const n=i.rows.train;let s="rows",o=r==="gap"?"all":"best";const c=i.runs.some(C=>C.curve.seconds?.some(N=>N!==null)),l=()=>i.runs.map(C=>jp(C,r,s,n));let u=l();const d=r==="split"?i.baseline_loss??null:null,h=()=>r==="gap"||Qa(u.flatMap(({y:C})=>C).filter(C=>Number.isFinite(C)));let f=h();const m=i.runs.map((C,N)=>e.find(B=>B.runs.includes(N))),v=()=>{const C=u.flatMap(({x:z})=>z),N=s==="rows"?(i.epochs_planned??0)*n:0,B=Di([0,N,...C],!1,.02),L=u.flatMap(({y:z})=>z);return{x:{label:s==="rows"?F`training rows seen`:F`seconds since training began`,log:!1,range:{low:0,high:B.high}},y:{label:r==="gap"?F`objective − optimum`:kr(i.loss),log:f,range:r==="gap"?Di(L,!0,.05):y_(u,d,f,o),text:z=>Ye(z,5)}}},g=({context:C,x:N,y:B,ratio:L,box:z})=>{d!==null&&Number.isFinite(B(d))&&(C.strokeStyle=bt("soft"),C.lineWidth=L,C.setLineDash([3*L,4*L]),ri(C,[z.left,z.left+z.width],[B(d),B(d)]),C.setLineDash([]),C.fillStyle=bt("soft"),C.font=`${11*L}px system-ui, sans-serif`,C.textAlign="right",C.fillText(F`the best constant`,z.left+z.width-6*L,B(d)-5*L));const j=M_(i,u,a),$=k=>t.emphasis(k)==="strong"?2:t.emphasis(k)==="faint"?0:k===j?1.5:1,H=i.runs.map((k,X)=>X).sort((k,X)=>$(k)-$(X));for(const k of H){const X=t.emphasis(k),Z=m[k],ae=k===j&&X!=="faint",{xs:ne,ys:K,whole:ue}=S_(u[k].x.map(N),u[k].y.map(B),N(a)),le=ne.length-1,ve=ue&&Pn(i.runs[k]),he=ue&&Ao(i.runs[k]);C.globalAlpha=X==="faint"?.14:X==="strong"||ae?1:.62,a<1/0&&(ve||he)&&(C.globalAlpha*=1-T_*Math.min(1,(N(a)-ne[le])/(E_*z.width))),C.strokeStyle=C.fillStyle=Wi(Z.colour),C.lineWidth=(X==="strong"?3:ae?2.6:1.3)*L,C.setLineDash(Z.dash.map(Ne=>Ne*L)),ri(C,ne,K),C.setLineDash([]);const fe=ue?u[k].epoch.indexOf(i.runs[k].kept_epoch):-1;ne.length===1&&aa(C,Z.mark,ne[0],K[0],3*L),le>=0&&ve?ld(C,ne[le],K[le],3.4*L):le>=0&&he&&ri(C,[ne[le],ne[le]],[K[le]-5*L,K[le]+5*L]),(X==="strong"||ae)&&le>0&&aa(C,Z.mark,ne[fe<0?le:fe],K[fe<0?le:fe],4.5*L)}C.globalAlpha=1},p=()=>u.flatMap(({x:C,y:N,epoch:B},L)=>C.flatMap((z,j)=>Number.isFinite(z)&&Number.isFinite(N[j])?[{x:z,y:N[j],run:L,words:[i.runs[L].setting,F`epoch ${B[j]}: ${Ye(N[j])}`,...j===C.length-1&&Ao(i.runs[L])?[i.runs[L].status]:[]]}]:[])),x=r==="split"&&i.judged_by==="training loss"?F`Loss on the training split`:b_()[r],b=pr(x,w_(!!i.folds)[r],`${r}-loss`,()=>dr(P.canvas,s==="rows"?F`${x} against rows seen`:F`${x} against seconds`,Es(e),devicePixelRatio));c&&b.above.append(As(F`Horizontal axis`,[{value:"rows",words:F`rows seen`},{value:"seconds",words:F`seconds`}],s,C=>{s=C,u=l();const{x:N,y:B}=v();P.replace(N,B),Yi(E,s==="seconds"?S:"")})),r!=="gap"&&b.above.append(As(F`Vertical axis`,Vp(),o,C=>{o=C;const{x:N,y:B}=v();P.replace(N,B)}));const S=F`Runs train side by side and share these seconds; all of it took ${Zh(i.seconds)}.`,E=W("p",{class:"aside","aria-live":"polite"});b.above.append(Ts(e,t)),b.element.append(E);const w=i.runs[i.winner],{x:_,y:M}=v(),P=oa({into:b.body,x:_,y:M,height:300,about:F`${x} of ${i.runs.length} runs by epoch; the run kept, ${w.setting}, ends at ${Ye(u[i.winner].y.at(-1)??null)}.`,draw:g,spots:p,onHover:C=>t.hover(C),onClick:C=>t.toggle(C)});t.onChange(P.redraw);const D=(C=1/0)=>{a=C,u=l(),f=h();const N=v();P.replace(N.x,N.y)};return{element:b.element,update:D}}const $p=()=>({lr:F`learning rate`,batch_size:F`batch size`,hidden:F`hidden layers`,optimizer:F`optimizer`,schedule:F`schedule`}),qp=12,Co="\u2013",R_=.12;function C_(i,e){const t=["lr","batch_size","schedule",...[...new Set(i.flatMap(a=>Object.keys(a)).filter(a=>!Bp.has(a)))].filter(a=>!["lr","batch_size","schedule"].includes(a))],r=[Cc("optimizer",i.map(a=>a.optimizer))];for(const a of t){const n=i.map(o=>o[a]??null);if(new Set(n.map(String)).size<2)continue;const s=n.every(o=>o===null||typeof o=="number");r.push(s?L_($p()[a]??a,n):Cc($p()[a]??a,n.map(o=>o===null?Co:String(o))))}return new Set(i.map(a=>a.seed)).size>1&&r.push(Cc("seed",i.map(a=>String(a.seed)))),[...r.filter(a=>a.ticks.length>1||a.name==="optimizer"),D_(i,e)]}function Cc(i,e){const t=e.every(s=>s!==""&&Number.isFinite(Number(s))),r=[...new Set(e)].sort((s,o)=>t?Number(s)-Number(o):s===Co||o!==Co&&s<o?-1:1),a=s=>r.length===1?.5:s/(r.length-1),n=Math.ceil(r.length/qp);return{name:i,place:e.map(s=>a(r.indexOf(s))),ticks:r.map((s,o)=>({at:a(o),words:s})).filter((s,o)=>o%n===0)}}function L_(i,e){const t=e.filter(c=>c!==null),r=[...new Set(t)].sort((c,l)=>c-l),a=t.length<e.length?R_:0,n=(c,l,u)=>{const d=f=>a+(1-a)*c(f),h=a?[{at:0,words:Co}]:[];return{name:i,place:e.map(f=>f===null?0:d(f)),ticks:[...h,...l.map(f=>({at:d(f),words:u(f)}))]}};if(r.length<=qp){const c=f=>r.length===1?.5:r.indexOf(f)/(r.length-1),l=r.length>1&&r.every(f=>f>0)&&Qa(r),u=Di(r,l,0),d=f=>l?Math.log(f/u.low)/Math.log(u.high/u.low):c(f),h=r.some((f,m)=>m>0&&d(f)-d(r[m-1])<.05);return n(h?c:d,r,wa)}const s=Qa(t),o=Di(t,s,0);return n(c=>s?Math.log(c/o.low)/Math.log(o.high/o.low):(c-o.low)/(o.high-o.low),s?Np(o.low,o.high,6):Za(o.low,o.high,6),Yh)}function D_(i,e){const t=i.map(c=>Pn(c)?null:c.loss),r=t.filter(c=>c!==null).sort((c,l)=>c-l),a=t.some(c=>c===null)?.88:1,n=c=>1-(r.length<2?0:r.indexOf(c)/(r.length-1)*a),s=r.filter((c,l)=>l%Math.max(1,Math.ceil((r.length-1)/5))===0),o=[...new Set(s)].map(c=>({at:n(c),words:Ye(c,5)}));return a<1&&o.push({at:0,words:F`diverged`}),{name:F`${e}, ranked`,place:t.map(c=>c===null?0:n(c)),ticks:o}}function P_(i,e,t){if(i.runs.length<2)return null;const r=C_(i.runs,i.judged_by),a=F`Settings and their loss`,n=pr(a,F`A line is a run. Point at one to see it everywhere on this page; click to keep it marked. The best loss is at the end of the last axis, where runs are spread by rank.`,"parallel-coordinates",async()=>dr(await so(s,2),a,Es(e),2));n.above.append(Ts(e,t));const s=it("svg",{class:"parallel",role:"img","aria-label":F`Parallel coordinates of ${i.runs.length} runs over ${r.map(f=>f.name).join(", ")}; the table of runs has the same figures.`});n.body.append(s);let o=[];const c=i.runs.map((f,m)=>e.find(v=>v.runs.includes(m))),l=()=>{const f=Math.max(260,n.body.clientWidth),m=f>=560,v=m?330:74*r.length+10;s.setAttribute("viewBox",`0 0 ${f} ${v}`),s.setAttribute("width",String(f)),s.setAttribute("height",String(v));const g=m?U_(r,f,v):I_(r,f);o=i.runs.map((p,x)=>{const b=it("path",{d:Kp(r,x,g.at),class:`run g${c[x].colour}`,"stroke-dasharray":c[x].dash.join(" ")||null}),S=it("path",{d:Kp(r,x,g.at),class:"grip"});return S.addEventListener("pointerenter",()=>t.hover(x)),S.addEventListener("pointerleave",()=>t.hover(null)),S.addEventListener("click",()=>t.toggle(x)),u.push(S),b}),Yi(s,...o,...g.furniture,...u.splice(0)),d()},u=[],d=()=>{o.forEach((f,m)=>{f.dataset.emphasis=t.emphasis(m)==="plain"&&m===i.winner?"first":t.emphasis(m)})};let h=0;return new ResizeObserver(()=>{n.body.clientWidth!==h&&(h=n.body.clientWidth,l())}).observe(n.body),t.onChange(d),n.element}function U_(i,e,t){const r=Math.max(...i[0].ticks.map(({words:f})=>Math.min(14,f.length))),a=34,n=t-14,s=16+8*r,o=e-76,c=f=>s+f/Math.max(1,i.length-1)*(o-s),l=f=>n-f*(n-a),u=(o-s)/Math.max(1,i.length-1),d=Math.max(6,Math.floor(u/8)),h=i.flatMap((f,m)=>{const v=m===i.length-1,g=m===0?"end":"start",p=m===0?-7:7,x=m===0?"start":v?"end":"middle",b=m===0?4:v?e-2:c(m);return[it("line",{class:"axis",x1:c(m),x2:c(m),y1:a,y2:n}),it("text",{class:"name",x:b,y:16,"text-anchor":x},Ci(f.name,Math.max(12,d+6))),...Yp(f.ticks,n-a).map(({at:S,words:E})=>it("text",{class:"tick halo",x:c(m)+p,y:l(S)+4,"text-anchor":g},Ci(E,m===0?14:v?10:d)))]});return{at:(f,m)=>[c(f),l(m)],furniture:h}}function I_(i,e){const t=e-26,r=s=>34+s*74,a=s=>22+s*(t-22),n=i.flatMap((s,o)=>[it("line",{class:"axis",x1:22,x2:t,y1:r(o),y2:r(o)}),it("text",{class:"name halo",x:2,y:r(o)-14,"text-anchor":"start"},Ci(s.name,30)),...Yp(s.ticks,t-22,66).map(({at:c,words:l})=>it("text",{class:"tick halo",x:a(c),y:r(o)+18,"text-anchor":c<.06?"start":c>.94?"end":"middle"},Ci(l,9)))]);return{at:(s,o)=>[a(o),r(s)],furniture:n}}function Yp(i,e,t=15){const r=[];for(const a of[...i].sort((n,s)=>s.at-n.at))r.every(n=>Math.abs(n.at-a.at)*e>=t)&&r.push(a);return r}function Kp(i,e,t){return i.map((r,a)=>{const[n,s]=t(a,r.place[e]);return`${a?"L":"M"}${n.toFixed(1)} ${s.toFixed(1)}`}).join("")}function N_(i,e){return e.flatMap(t=>{const r=t.runs.flatMap(a=>{const{lr:n,loss:s}=i.runs[a];return n===null||!(n>0)?[]:[{run:a,lr:n,loss:Pn(i.runs[a])?null:s,lowest:!1}]});for(const a of new Set(r.map(n=>n.lr))){const n=r.filter(c=>c.lr===a&&c.loss!==null),s=n.filter(c=>!Ao(i.runs[c.run])),o=(s.length?s:n).reduce((c,l)=>c===null||l.loss<c.loss?l:c,null);o&&(o.lowest=!0)}return r.sort((a,n)=>a.lr-n.lr),r.length?[{group:t,points:r}]:[]})}function O_(i){let e=null;for(const t of[...new Set(i.map(r=>r.lr))].sort((r,a)=>a-r)){if(i.some(r=>r.lr===t&&r.loss!==null))break;e=t}return e}function F_(i,e,t){const r=N_(i,e),a=new Set(r.flatMap(({points:L})=>L.map(z=>z.lr)));if(a.size<2)return null;const n=r.flatMap(({points:L})=>L.flatMap(z=>z.loss===null?[]:[z.loss]));if(!n.length)return null;const s=i.baseline_loss??null,o=r.map(({points:L})=>Math.min(...L.flatMap(z=>z.loss===null?[]:[z.loss])));let c="best";const l=()=>{const L=c==="best"?wo(n,o):(s??1/0)*1.1;return n.map(z=>Math.min(z,L))},u=Qa(l()),d=r.some(({points:L})=>L.some(z=>z.loss===null)),h=d?6/7:1;let f=Di(l(),u,.06),m=0;const v=()=>(f=Di(l(),u,.06),m=u?f.low*(f.high/f.low)**(1/h):f.low+(f.high-f.low)/h,{label:kr(i.loss),log:u,range:{low:f.low,high:m},text:L=>L>f.high?"":Ye(L,5)}),g=Di(a,!0,.05),p={label:F`learning rate`,log:!0,range:g,text:wa},x=i.learning_rates,b=({context:L,x:z,y:j,ratio:$,box:H})=>{const k=j(f.high);d&&(L.fillStyle=bt("band"),L.fillRect(H.left,H.top,H.width,k-H.top),L.strokeStyle=bt("edge"),L.lineWidth=$,ri(L,[H.left,H.left+H.width],[k,k]),L.fillStyle=bt("soft"),L.font=`${11*$}px system-ui, sans-serif`,L.textAlign="left",L.fillText(F`diverged`,H.left+6*$,H.top+14*$));const X=x?.stable;X&&X>g.low&&X<g.high&&(L.strokeStyle=bt("warn"),L.setLineDash([4*$,3*$]),ri(L,[z(X),z(X)],[H.top,H.top+H.height]),L.setLineDash([]),L.fillStyle=bt("warn"),L.fillText("2/\u03BB",z(X)+4*$,H.top+H.height-8*$)),r.forEach(({group:Z,points:ae},ne)=>{const K=t.active&&ae.every(le=>t.emphasis(le.run)==="faint");L.strokeStyle=L.fillStyle=Wi(Z.colour),L.globalAlpha=K?.15:.9,L.lineWidth=1.8*$,L.setLineDash(Z.dash.map(le=>le*$));const ue=ae.filter(le=>le.lowest);L.save(),L.beginPath(),L.rect(H.left,k,H.width,H.top+H.height-k),L.clip(),ri(L,ue.map(le=>z(le.lr)),ue.map(le=>j(le.loss))),L.restore(),L.setLineDash([]);for(const le of ae){const ve=t.emphasis(le.run);L.globalAlpha=ve==="faint"?.15:le.lowest||ve==="strong"?1:.45;const he=(ve==="strong"?6:le.lowest?4:3)*$;le.loss===null?(L.lineWidth=1.8*$,ld(L,z(le.lr),w(ne,H.top,k),he*.8)):le.loss<=f.high&&aa(L,Z.mark,z(le.lr),j(le.loss),he)}}),L.globalAlpha=1},S=r.flatMap(({points:L},z)=>L.some(j=>j.loss===null)?[z]:[]),E=L=>(S.indexOf(L)+1)/(S.length+1),w=(L,z,j)=>z+E(L)*(j-z),_=()=>r.flatMap(({points:L},z)=>L.filter(j=>j.loss===null||j.loss<=f.high).map(j=>({x:j.lr,y:j.loss===null?M(z):Math.min(j.loss,f.high),run:j.run,words:[i.runs[j.run].setting,j.loss===null?i.runs[j.run].status:`${i.judged_by} ${Ye(j.loss)}`]}))),M=L=>{const z=1-E(L);return u?f.high*(m/f.high)**z:f.high+z*(m-f.high)},P=F`Final loss against learning rate`,D=[F`Each curve joins an optimizer's lowest ${i.judged_by} at every learning rate tried; other runs at that rate are fainter.`,d?F` Crosses in the shaded region diverged.`:"",i.runs.some(Ao)?F` Of runs that left the race early it is the loss that they had reached.`:"",z_(i)].join(""),C=pr(P,D,"learning-rates",()=>dr(B.canvas,P,Es(e),devicePixelRatio));C.above.append(As(F`Vertical axis`,Vp(),c,L=>{c=L,B.replace(p,v())}),Ts(e,t));const N=r.flatMap(({group:L,points:z})=>{const j=O_(z);return j===null?[]:[F`${L.name} from ${wa(j)}`]});N.length&&C.element.append(W("p",{class:"aside"},F`Diverged at every rate tried: ${N.join(", ")} up.`));const B=oa({into:C.body,x:p,y:v(),height:320,about:F`${P} of ${r.map(({group:L})=>L.name).join(", ")}.`,draw:b,spots:_,onHover:L=>t.hover(L),onClick:L=>t.toggle(L)});return t.onChange(B.redraw),C.element}function z_(i){const e=i.learning_rates?.stable;return e?F` 2/λ = ${wa(e)} is the largest stable rate of plain descent in full batches.`:""}function k_(i,e){const t=i.predicted.map((u,d)=>({x:u,y:i.actual[d]-u})),r=Jp(t.map(u=>u.x)),a=Jp(t.map(u=>u.y)),n=({context:u,x:d,y:h,ratio:f,box:m})=>{u.fillStyle=bt("c0"),u.globalAlpha=.32;for(const v of t)aa(u,"circle",d(v.x),h(v.y),2.4*f);u.globalAlpha=1,u.strokeStyle=bt("soft"),u.lineWidth=f,u.setLineDash([3*f,4*f]),ri(u,[m.left,m.left+m.width],[h(0),h(0)]),u.setLineDash([]),u.strokeStyle=u.fillStyle=bt("c1"),u.lineWidth=2.4*f,ri(u,i.bins.map(v=>d(v.predicted)),i.bins.map(v=>h(v.residual))),u.lineWidth=1.6*f;for(const v of i.bins)v.standard_error!==null&&ri(u,[d(v.predicted),d(v.predicted)],[h(v.residual-v.standard_error),h(v.residual+v.standard_error)]),aa(u,"square",d(v.predicted),h(v.residual),3.4*f)},s=F`Residuals`,o=i.predicted.length<i.of?F`${bi(i.predicted.length,"dot")} stand for ${bi(i.of,"test row")}`:bi(i.of,"test row"),c=pr(s,F`Actual − predicted ${e}; ${o}. Squares are means of equally many rows, with one standard error: where they leave the dashed line, the model is wrong on average. The outermost hundredth at each end is cut off.`,"residuals",()=>dr(l.canvas,F`Residuals of ${e}`,[{words:F`rows`,colour:bt("c0")},{words:F`means`,colour:bt("c1")}],devicePixelRatio)),l=oa({into:c.body,x:{label:F`predicted`,log:!1,range:r},y:{label:F`actual − predicted`,log:!1,range:a},height:300,about:F`Residuals of ${i.of} test rows over the prediction; means between ${Ye(Math.min(...i.bins.map(u=>u.residual)))} and ${Ye(Math.max(...i.bins.map(u=>u.residual)))}.`,draw:n,spots:()=>i.bins.map(u=>({x:u.predicted,y:u.residual,run:-1,words:[F`predicted ${Ye(u.predicted)}`,F`mean residual ${Wa(u.residual,u.standard_error,3)}`,F`deviation ${Ye(u.deviation,4)}`]}))});return c.element}function Jp(i){const e=[...i].sort((r,a)=>r-a),t=e.length>=200?Math.floor(e.length/100):0;return Di(e.slice(t,e.length-t),!1,.06)}function B_(i){const e=i?.mse,t=i?.target_variance;if(typeof e!="number"||typeof t!="number"||!(t>0))return null;const r=Math.max(e,t),a=(n,s,o)=>W("div",{class:"bar-row"},W("span",{},n),W("meter",{class:`bar ${o}`,min:0,max:r,value:s,"aria-label":n}),W("span",{class:"n"},Ye(s)));return W("section",{class:"card plain"},W("h3",{},F`MSE beside the variance of the target`),W("p",{class:"note"},F`The variance is the MSE of always predicting the mean: what there is to explain.`),a(F`variance`,t,"theirs"),a("MSE",e,"ours"),W("p",{class:"aside"},F`R² = 1 − MSE / variance = 1 − ${Ye(e)} / ${Ye(t)} = ${Ye(1-e/t)}: ${Bt(Math.max(0,1-e/t),1)} of it is explained.`))}function Zp(i,e,t,r){const a=i.runs.flatMap((p,x)=>{const b=r.x.of(x),S=r.y.of(x);return b!==null&&S!==null&&Number.isFinite(b)&&Number.isFinite(S)?[{run:x,x:b,y:S}]:[]});if(a.length<2)return null;const n=H_(a,i.winner),s=Qa(n.map(p=>p.x)),o=r.diagonal?s:Qa(n.map(p=>p.y)),c=Di(n.flatMap(p=>[p.x,p.y]),s,.06),l=r.diagonal?c:Di(n.map(p=>p.x),s,.06),u=r.diagonal?c:Di(n.map(p=>p.y),o,.08),d=new Map(e.flatMap(p=>p.runs.map(x=>[x,p]))),h=({context:p,x,y:b,ratio:S})=>{r.diagonal&&(p.strokeStyle=bt("soft"),p.lineWidth=S,p.setLineDash([3*S,4*S]),ri(p,[x(c.low),x(c.high)],[b(c.low),b(c.high)]),p.setLineDash([]));for(const{run:E,x:w,y:_}of n){const M=t.emphasis(E),P=d.get(E);p.globalAlpha=M==="faint"?.18:.9,p.strokeStyle=p.fillStyle=Wi(P.colour),p.lineWidth=1.8*S,aa(p,P.mark,x(w),b(_),(M==="strong"?7:4.5)*S),E===i.winner&&(p.globalAlpha=1,p.strokeStyle=bt("ink"),p.beginPath(),p.arc(x(w),b(_),9*S,0,2*Math.PI),p.stroke())}p.globalAlpha=1},f=a.length-n.length,m=r.note+(f?f===1?F` 1 run of ${a.length} lies far off, and outside the picture.`:F` ${bi(f,"run")} of ${a.length} lie far off, and outside the picture.`:""),v=pr(r.title,m,r.name,()=>dr(g.canvas,r.title,Es(e),devicePixelRatio));v.above.append(Ts(e,t));const g=oa({into:v.body,x:{label:r.x.label,log:s,range:l,text:p=>Ye(p,5)},y:{label:r.y.label,log:o,range:u,text:p=>Ye(p,5)},height:300,about:F`${r.title} of ${n.length} runs.`,draw:h,spots:()=>n.map(p=>({...p,words:[i.runs[p.run].setting,`${r.x.label} ${Ye(p.x)}`,`${r.y.label} ${Ye(p.y)}`]})),onHover:p=>t.hover(p),onClick:p=>t.toggle(p)});return t.onChange(g.redraw),v.element}function H_(i,e){const t=wo(i.map(a=>a.x)),r=i.filter(a=>a.x<=t||a.run===e);return r.length>=2?r:i}function G_(i,e,t){const r=(i.tries??[]).flatMap(v=>{const g=e.find(p=>p.name===v.optimizer);return g&&v.k.length>1?[{of:v,group:g}]:[]});if(!r.length)return null;const a=r.flatMap(({of:v})=>v.loss).filter(v=>v!==null),n=Qa(a),s=wo(a,r.flatMap(({of:v})=>v.loss.at(-1)??[])),o=Math.max(...r.map(({of:v})=>v.k.at(-1))),c=({context:v,x:g,y:p,ratio:x})=>{for(const{of:b,group:S}of r){const E=t.active&&S.runs.every(M=>t.emphasis(M)==="faint");v.globalAlpha=E?.15:1,v.strokeStyle=v.fillStyle=Wi(S.colour),v.lineWidth=2*x,v.setLineDash(S.dash.map(M=>M*x));const w=b.k.map(g),_=b.loss.map(M=>M===null?NaN:p(M));ri(v,w,_),b.bound&&(v.lineWidth=1.2*x,v.setLineDash([1.5*x,3*x]),ri(v,w,b.bound.map(M=>M===null?NaN:p(M)))),v.setLineDash([]),v.lineWidth=1.2*x,v.globalAlpha*=.6,b.error.forEach((M,P)=>{const D=b.loss[P];M!==null&&D!==null&&ri(v,[w[P],w[P]],[p(D-M),p(D+M)])}),v.globalAlpha=E?.15:1,w.forEach((M,P)=>Number.isFinite(_[P])&&aa(v,S.mark,M,_[P],3.4*x))}v.globalAlpha=1},l=F`How many tries would have sufficed`,u=pr(l,F`The lowest ${i.judged_by} to expect after k settings of an optimizer drawn at random from those tried, with one standard error. A curve that is flat early belongs to an optimizer that is easy to tune.`,"tries",()=>dr(m.canvas,l,Es(r.map(({group:v})=>v)),devicePixelRatio));u.above.append(Ts(r.map(({group:v})=>v),t));const d=r.map(({of:v})=>`${v.optimizer} ${v.sufficed===null?F`none`:v.left?F`at most ${v.sufficed}`:v.sufficed}`),h=r.reduce((v,{of:g})=>v+(g.left??0),0),f=h?F` ${h} of these settings left the race early and count with their loss of then: the curves are upper bounds. Dotted below them: each as good as the best of the race.`:"";u.element.append(W("p",{class:"aside"},F`Tries after which the expected best is within 1 % of the best of all: ${d.join(", ")}.`+f));const m=oa({into:u.body,x:{label:F`settings tried, k`,log:!1,range:{low:.6,high:o+.4},at:V_(o),text:String},y:{label:kr(i.loss),log:n,range:Di(a.filter(v=>v<=s),n,.08),text:v=>Ye(v,4)},height:300,about:F`${l}: ${r.map(({of:v})=>F`${v.optimizer} from ${Ye(v.loss[0])} to ${Ye(v.loss.at(-1))}`).join("; ")}.`,draw:c,spots:()=>r.flatMap(({of:v,group:g})=>v.k.flatMap((p,x)=>v.loss[x]===null?[]:[{x:p,y:v.loss[x],run:g.runs[0],words:[v.optimizer,F`best of ${p}: ${Ye(v.loss[x])}`]}]))});return t.onChange(m.redraw),u.element}function V_(i){const e=Math.ceil(i/10);return Array.from({length:i},(t,r)=>r+1).filter(t=>t===1||t%e===0)}const W_=14;function X_(i){const e=i.settings[i.winner],t=i.settings.filter(r=>r!==e&&r.difference!==null);return t.sort((r,a)=>r.difference-a.difference),[e,...t.slice(0,W_-1)]}function j_(i,e){const t=i.verdict;if(!t||t.settings.length<2)return null;const r=X_(t),a=t.settings.length-r.length,n=t.judge===i.loss?F`loss`:kr(t.judge),s=F`Difference to the winner`,o=pr(s,F`By how much the ${n} is worse than the winner's on the same rows; thick strokes are one paired standard error, thin ones two. Filled dots are told apart from the best, hollow ones are not.`+(a>0?F` ${bi(a,"further setting")} lie beyond.`:""),"verdict",async()=>dr(await so(c,2),s,[],2));o.element.classList.add("wide");const c=it("svg",{class:"forest",role:"img","aria-label":r.map(h=>`${h.label||h.setting}: ${Wa(h.difference,h.difference_error,3)}`).join("; ")});o.body.append(c);let l=0;const u=()=>{const h=Math.max(260,o.body.clientWidth),f=h<640,m=f?40:24,v=6,g=v+m*r.length+34,p=f?10:Math.min(360,h*.36),x=h-(f?12:170),b=r.map(P=>[(P.difference??0)-2*(P.difference_error??0),(P.difference??0)+2*(P.difference_error??0)]),S=Math.min(0,...b.map(([P])=>P)),E=Math.max(...b.map(([,P])=>P),1e-12),w=P=>p+(P-S)/(E-S)*(x-p);c.setAttribute("viewBox",`0 0 ${h} ${g}`),c.setAttribute("width",String(h)),c.setAttribute("height",String(g));const _=v+m*r.length;Yi(c,...Za(S,E,f?4:6).flatMap(P=>[it("line",{class:"grid",x1:w(P),x2:w(P),y1:v,y2:_}),it("text",{class:"tick",x:w(P),y:_+16,"text-anchor":"middle"},Ye(P,3))]),it("line",{class:"axis",x1:w(0),x2:w(0),y1:v,y2:_}),...r.flatMap((P,D)=>M(P,D)));function M(P,D){const C=v+m*D+(f?29:14),N=P.difference??0,B=P.difference_error??0,L=P.label||P.setting,z=P.probability_best===null?"":F`P(best) ${Bt(P.probability_best,1)}`,j=f?[it("text",{class:"name",x:2,y:C-12,"text-anchor":"start"},Ci(L,Math.floor(h/8)))]:[it("text",{class:D?"name":"name first",x:p-10,y:C+4,"text-anchor":"end"},Ci(L,Math.floor(p/7.4))),it("text",{class:"tick",x:h,y:C+4,"text-anchor":"end"},D?`${N>=0?"+":""}${Wa(N,B,3)}`:F`winner`)],$=it("g",{class:`setting ${P.told_apart?"apart":"tied"}`},it("title",{},`${P.setting}: ${Wa(P.loss,P.standard_error)}. ${z}`),...j,it("line",{class:"thin",x1:w(N-2*B),x2:w(N+2*B),y1:C,y2:C}),it("line",{class:"thick",x1:w(N-B),x2:w(N+B),y1:C,y2:C}),it("circle",{class:"mark",cx:w(N),cy:C,r:4.5}),it("rect",{class:"grip",x:0,y:C-m/2,width:h,height:m}));return P.runs.length&&!P.mean&&($.addEventListener("pointerenter",()=>e.hover(P.runs[0])),$.addEventListener("pointerleave",()=>e.hover(null))),[$]}};new ResizeObserver(()=>{o.body.clientWidth!==l&&(l=o.body.clientWidth,u())}).observe(o.body);const d=[t.how_sure,t.correction].filter(h=>h!==void 0&&h!=="").map(h=>h);return d.length&&o.element.append(W("p",{class:"aside"},d.join(" "))),o.element}class $_{constructor(e){this.groupOf=e}hovered=null;pinned=new Set;group=null;listeners=[];onChange(e){this.listeners.push(e)}hover(e){e!==this.hovered&&(this.hovered=e,this.tell())}hoverGroup(e){e!==this.group&&(this.group=e,this.tell())}toggle(e){this.pinned.delete(e)||this.pinned.add(e),this.tell()}clear(){this.pinned.clear(),this.hovered=this.group=null,this.tell()}get active(){return this.hovered!==null||this.group!==null||this.pinned.size>0}emphasis(e){return this.active?e===this.hovered||this.pinned.has(e)||this.groupOf[e]===this.group?"strong":"faint":"plain"}tell(){for(const e of this.listeners)e()}}function q_(i,e){const t=Hg(i.runs),r=i.confusion?.classes??[],a=i.probability_bins?.of==="class 1"&&r.length===2,n=i.metric;return[{id:"verdict",title:F`How sure that is`,parts:[j_(i,e)]},{id:"runs",title:F`Runs`,said:[F`${i.folds?F`${bi(i.runs_in_all,"setting")}, each the mean over ${i.folds} folds`:bi(i.runs_in_all,"run")}, trained side by side on the same batches.`,i.runs.length<i.runs_in_all?F` The best ${i.runs.length} are shown.`:"",F` Point at a run, or mark it with its button, to see it in every picture.`].join(""),parts:[u_(i,t,e)]},{id:"descent",title:F`The descent`,parts:[Rc(i,t,e,"split"),Rc(i,t,e,"batch"),Rc(i,t,e,"gap")]},{id:"settings",title:F`What the settings do`,parts:[F_(i,t,e),i.judged_by==="training loss"?null:Zp(i,t,e,{title:F`Training against validation loss`,note:F`A run above the dashed line does better on the rows it was trained on than on those it never saw. The circled run is the one kept. ${i.generalisation??""}`,name:"train-and-validation",x:{label:F`training loss`,of:s=>i.runs[s].train_loss},y:{label:F`validation loss`,of:s=>i.runs[s].valid_loss},diagonal:!0}),n?Zp(i,t,e,{title:F`Loss against ${kr(n.name)}`,note:[F`Runs are trained by the loss and judged by the metric; they need not rank alike.`,F` Both on ${i.judged_by==="validation loss"?F`validation rows`:F`rows held out`}${n.rows<i.rows.valid?F`, the metric on ${n.rows.toLocaleString("en")} of them`:""}.`,n.greater_is_better?F` Up and left is better.`:F` Down and left is better.`].join(""),name:"loss-and-metric",x:{label:i.judged_by,of:s=>i.runs[s].loss},y:{label:kr(n.name),of:s=>i.runs[s].metric??null}}):null,G_(i,t,e),Y_(P_(i,t,e))]},{id:"figures",title:F`Four numbers that are not the same`,said:F`Of ${i.answer}.`,parts:[i_(i),a_(i)]},{id:"predictions",title:F`Its predictions on the test rows`,parts:[i.residuals?k_(i.residuals,i.target):null,B_(i.figures.test),i.probability_bins?zp(i.probability_bins,i.probability_bins.of==="top class"?F`the class that the model is surest of`:r[1]??"class 1"):null,...a?Op(i.probability_bins,[r[0],r[1]],i.threshold?.[0]):[],i.roc?To(i.roc,{title:F`ROC curve`,note:F`Of the rows of ${r[1]??"class 1"} the share that is found, against the share of the others taken for it, at every threshold. Guessing lies on the dashed line.`,name:"roc",x:F`false positive rate`,y:F`recall`},s=>s).element:null,i.precision_recall?To(i.precision_recall,{title:F`Precision and recall`,note:F`Of the rows taken for ${r[1]??"class 1"} the share that is it, against the share of it that is found. Guessing lies on the dashed line.`,name:"precision-recall",x:F`recall`,y:F`precision`},()=>i.precision_recall.share).element:null,i.confusion&&!a?W("section",{class:"card plain"},W("h3",{},F`Confusion matrix`),rd(r,i.confusion.matrix)):null]},{id:"each-class",title:i.task==="multilabel"?F`Each label against the rest`:F`Each class against the rest`,said:F`On the test rows.`,parts:i.each_class?Zv(i.each_class,i.threshold,i.task):[]},{id:"columns",title:F`What the columns do`,said:i.dependence?F`Of ${i.dependence.of}: partial dependence, for no column of it has an effect of its own.`+(i.effects?F` Below it the exact effects of ${i.effects.of}.`:""):i.effects&&F`Of ${i.effects.of}.`,small:!0,parts:[...i.dependence?Wp(i.dependence):[],...i.dependence&&i.effects?[W("h3",{class:"wide beside"},F`For comparison, ${i.effects.of}`)]:[],...i.effects?Wp(i.effects):[]]},{id:"repeat",title:F`To repeat it`,parts:[n_(i)]}]}function Y_(i){return i?.classList.add("wide"),i}function K_(i){const e=i.gain_over_baseline,t=Object.entries(i.rows).map(([a,n])=>`${n.toLocaleString("en")} ${a==="valid"?F`validation`:a==="train"?F`training`:F`test`}`),r=[[F`target`,`${i.target} (${i.task})`],[F`rows`,t.join(", ")],[F`runs`,bi(i.runs_in_all,"run")],[F`time`,F`${Zh(i.seconds)}, engine ${i.engine}`]];return e&&r.push([F`loss below that of the best constant`,F`${Wa(e.loss,e.standard_error)} on the test rows`]),[W("p",{class:"verdict"},zg(i.sentence)),i.verdict?.baseline?.sentence?W("p",{class:"said"},i.verdict.baseline.sentence):null,i.interrupted?W("p",{class:"warn"},F`Training was ended early by hand; figures are of what was reached.`):null,W("dl",{class:"facts"},...r.flatMap(([a,n])=>[W("div",{},W("dt",{},a),W("dd",{},n))])),i.notes?.length?W("details",{class:"notes"},W("summary",{},F`${bi(i.notes.length,"note")} on data and training`),W("ul",{},...i.notes.map(a=>W("li",{},a)))):null]}function J_(i,e){return As("Colours",[{value:"auto",words:"auto"},{value:"light",words:"light"},{value:"dark",words:"dark"}],"auto",Vg).classList.add("theme"),W("header",{},W("p",{class:"kicker"},W("span",{},`Thalweg ${i.repeat.versions.thalweg}`),null),W("h1",{},"Predicting ",W("em",{},i.target)),...K_(i))}function Z_(i,e){return q_(i,e).flatMap(({id:t,title:r,said:a,parts:n,small:s})=>{const o=n.filter(l=>l!==null);if(!o.length)return[];const c=o.length>1||o[0].matches("figure");return[{id:t,title:r,element:W("section",{id:t,"aria-labelledby":`${t}-title`},W("h2",{id:`${t}-title`},r),a?W("p",{class:"said"},a):null,W("div",{class:c?s?"cards small":"cards":null},...o))}]})}function Q_(i,e,t){const r=new $_(e.runs.map(n=>n.optimizer)),a=Z_(e,r);return i.append(J_(e),...a.map(({element:n})=>n)),r}function ex(i){for(let e=i;e;e=ix(e)){const[t,r,a,n]=rx(getComputedStyle(e).backgroundColor);if(n>.5)return .299*t+.587*r+.114*a<128}return matchMedia("(prefers-color-scheme: dark)").matches&&document.documentElement.style.colorScheme!=="light"}function tx(i){const e=()=>setTimeout(i,50),t=new MutationObserver(e);for(const a of[document.documentElement,document.body])t.observe(a,{attributes:!0});const r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",e),()=>{t.disconnect(),r.removeEventListener("change",e)}}function ix(i){if(i.parentElement)return i.parentElement;const e=i.getRootNode();return e instanceof ShadowRoot?e.host:null}function rx(i){const[e=0,t=0,r=0,a]=(i.match(/[\d.]+/g)??[]).map(Number);return[e,t,r,i.startsWith("rgb")?a??1:0]}const ax='.uplot,.uplot *,.uplot *:before,.uplot *:after{box-sizing:border-box}.uplot{font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,"Apple Color Emoji","Segoe UI Emoji",Segoe UI Symbol,"Noto Color Emoji";line-height:1.5;width:min-content}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{position:relative;user-select:none}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{display:block;position:relative;width:100%;height:100%}.u-axis{position:absolute}.u-legend{font-size:14px;margin:auto;text-align:center}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:":";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{background:#00000012;position:absolute;pointer-events:none}.u-cursor-x,.u-cursor-y{position:absolute;left:0;top:0;pointer-events:none;will-change:transform}.u-hz .u-cursor-x,.u-vt .u-cursor-y{height:100%;border-right:1px dashed #607D8B}.u-hz .u-cursor-y,.u-vt .u-cursor-x{width:100%;border-bottom:1px dashed #607D8B}.u-cursor-pt{position:absolute;top:0;left:0;border-radius:50%;border:0 solid;pointer-events:none;will-change:transform;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}',nx='.lab{display:grid;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);gap:18px;align-items:start;margin-top:14px}main{max-width:1480px}.switches{display:flex;gap:10px;flex-wrap:wrap}.stage{position:relative;aspect-ratio:4 / 3;width:100%;border-radius:8px;overflow:hidden;background:var(--band);margin:8px 0}.stage canvas{position:absolute;inset:0;width:100%;height:100%;touch-action:none;cursor:crosshair;display:block}.stage canvas.solid{cursor:grab}.waiting{position:absolute;left:12px;top:8px;background:var(--card);padding:2px 10px;border-radius:6px}.waiting[hidden]{display:none}.player{display:flex;flex-wrap:wrap;gap:8px;align-items:center}.player input{flex:1 1 140px;min-width:100px;accent-color:var(--accent);height:24px}.player output{min-width:4em}.play{background:var(--accent);color:var(--accent-ink);border-radius:6px;padding:4px 16px;min-width:78px}.own{display:flex;gap:8px;margin-top:8px}.formula-input{flex:1;min-width:0;font:14px ui-monospace,Menlo,Consolas,monospace}input[type=text],input[type=number],select{color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:6px;padding:3px 8px;font-size:14px;max-width:100%;min-height:28px}input[type=number]{width:6.5em}.problem{color:var(--warn);font-size:14px}.problem pre{margin:6px 0 2px;font:14px ui-monospace,Menlo,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere}.message{color:var(--warn);min-height:1.5em;margin:4px 0 0;font-size:14px}.check{display:inline-flex;align-items:center;gap:6px;font-size:14px;min-height:24px}.runs-of-lab{overflow-x:auto}.of-path{display:inline-flex;gap:8px;align-items:center}.runs-of-lab th,.runs-of-lab td{padding:3px 6px}.runs-of-lab thead th{white-space:normal;font-size:12.5px}.runs-of-lab .slide{gap:6px}.runs-of-lab .slide input{width:120px;min-width:60px}.runs-of-lab .slide output{min-width:4.6em;font-size:13px}.dot-of{display:inline-block;width:14px;height:14px;border-radius:50%;background:var(--own);flex:none}.inside .formula{margin:0 0 6px;padding:8px 10px;background:var(--page);border:1px solid var(--edge);border-radius:8px;overflow-x:auto;font:13.5px/1.5 ui-monospace,Menlo,Consolas,monospace}h2.sub{font-size:15.5px;margin:12px 0 4px}.inside .facts{margin:6px 0;gap:4px 20px}.lab .above{margin-top:8px;font-size:14px}.exports{position:relative;font-size:13px}.exports summary{list-style:none;cursor:pointer;border:1px solid var(--edge);border-radius:7px;padding:4px 12px;background:var(--card);color:var(--soft)}.exports summary::-webkit-details-marker{display:none}.exports summary:after{content:" \u25BE"}.exports[open] summary,.exports summary:hover{color:var(--accent);border-color:var(--accent)}.exports .menu{position:absolute;right:0;top:calc(100% + 6px);z-index:20;width:280px;max-width:calc(100vw - 24px);padding:6px;background:var(--card);border:1px solid var(--edge);border-radius:10px;box-shadow:0 8px 28px #0000002e}.exports .entry{display:block;width:100%;text-align:left;padding:7px 10px;border-radius:6px;color:var(--ink);font-size:14px}.exports .entry[hidden]{display:none}.exports .entry:hover{background:var(--grid);color:var(--accent)}.exports .entry small{display:block;color:var(--soft);font-size:12.5px}.exports .aside{margin:4px 10px 6px}.exports .menu>.save{margin:0 10px 6px}.exports .menu>.save[hidden]{display:none}@media(max-width:560px){.exports .menu{right:auto;left:0}}.saved-note{border:1px solid var(--edge);border-left:4px solid var(--accent);border-radius:8px;padding:8px 14px;margin:12px 0 0;background:var(--card);font-size:14px}.saved-note p{margin:0;color:var(--soft);max-width:110ch}.saved-note .message{color:var(--warn);min-height:0}.saved-note .message:not(:empty){margin-top:4px}.unseen-page{position:absolute;left:-100000px;top:0;width:1200px;height:800px;overflow:hidden}@media(max-width:980px){.lab{grid-template-columns:minmax(0,1fr)}}@media(max-width:520px){.runs-of-lab th,.runs-of-lab td{padding:3px 2px;font-size:13px}.runs-of-lab .slide{flex-direction:column;gap:0;align-items:stretch}.runs-of-lab .slide input{width:auto;flex:none}}nav.pages{gap:0 4px;border-top:0;padding:0;margin:10px 0 14px}nav.pages a{padding:6px 12px;text-decoration:none;color:var(--soft);border-bottom:3px solid transparent;margin-bottom:-1px}nav.pages a:hover{color:var(--accent)}nav.pages a[aria-current]{color:var(--ink);border-bottom-color:var(--accent);font-weight:600}@media(max-width:520px){nav.pages a{padding:6px 7px;font-size:14px}main{padding:14px 12px 48px}}.settings .fields{display:flex;flex-wrap:wrap;gap:6px 14px;font-size:13.5px}.settings .fields label{display:inline-flex;align-items:center;gap:6px}.runs-of-lab td,.runs-of-lab th{vertical-align:middle}.runs-of-lab .slide{align-items:center}.surface-of-runs .stage{aspect-ratio:16 / 10;max-height:74vh}.surface-of-runs .share{margin:4px 0 8px;font-size:15px}.surface-of-runs .share strong{font-size:19px}.surface-of-runs .facts{margin:8px 0;gap:4px 24px}.surface-of-runs .facts dd{text-align:left}.player[hidden]{display:none}@media(max-width:520px){.surface-of-runs .stage{aspect-ratio:1}}.second{margin-top:18px}.told{margin:4px 0 8px;padding-left:20px;font-size:14.5px}.told li{margin:5px 0}.kinds-of-lab .slide{flex-direction:column;gap:0;align-items:stretch}.kinds-of-lab .slide input{width:84px;flex:none}.kinds-of-lab .slide output{min-width:3em;text-align:center}.kinds-of-lab th,.kinds-of-lab td{padding:3px 5px}td.bar-of-lab{width:22%;min-width:60px}.data-choices{display:grid;grid-template-columns:minmax(0,1.2fr) minmax(0,1fr);gap:18px;align-items:start;margin-top:14px}.data-page .card>.sub:first-child{margin-top:0}.drop-zone{border:2px dashed var(--edge);border-radius:10px;padding:26px 16px 14px;text-align:center;transition:border-color .12s,background .12s}.drop-zone.small{padding:10px 14px 6px;text-align:left}.drop-zone .above{justify-content:center}.drop-zone.small .above{justify-content:flex-start}.drop-zone.dragover{border-color:var(--accent);background:var(--band)}.drop-words{font-size:17px;margin-bottom:12px}.drop-zone.small .drop-words{font-size:14.5px;margin-bottom:6px}.drop-zone .note{margin-bottom:0}.drop-zone .aside{margin:0}.table-name{margin:12px 0 4px;overflow-wrap:anywhere}.columns{max-height:420px}.columns th,.columns td{padding:4px 10px;font-size:13.5px}.columns tbody th{max-width:240px;overflow-wrap:anywhere}.column-name{display:inline-flex;gap:8px;align-items:baseline;cursor:pointer;min-height:24px}.column-name span{min-width:4em}.column-name input{accent-color:var(--accent);flex:none}.soft{color:var(--soft);overflow-wrap:anywhere}.fields{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:12px 14px;margin:4px 0 10px}.field label{display:grid;gap:2px}.field label span{font-size:13px;color:var(--soft)}.field input,.field select{width:100%}.field .chips select{width:auto;max-width:7em;min-height:24px;padding:1px 4px;font-size:12.5px}.chips{display:flex;flex-wrap:wrap;gap:4px;margin-top:5px}.chip{font-size:12.5px;border:1px solid var(--edge);border-radius:12px;padding:1px 9px;min-height:24px;background:var(--card);color:var(--soft)}.chip:hover{border-color:var(--accent);color:var(--accent)}.chip[aria-pressed=true]{background:var(--accent);border-color:var(--accent);color:var(--accent-ink)}.play:disabled{opacity:.45;cursor:default}.race{margin-top:18px;scroll-margin-top:8px}.race-head{display:flex;justify-content:space-between;align-items:center;gap:12px}.race-head .sub{margin:0}.race-bar{width:100%;height:10px;accent-color:var(--accent);margin:8px 0 2px;display:block}.race-bar[hidden]{display:none}.race-said{font-size:14px;color:var(--soft);margin:2px 0 8px;min-height:1.5em;font-variant-numeric:tabular-nums}.stop{border-color:var(--warn);color:var(--warn);padding:4px 12px}.race-course.running>summary{display:none}.race-course>summary{cursor:pointer;color:var(--accent);padding:4px 0;font-size:14.5px}.race-course[hidden]{display:none}.live-runs .pin{text-align:left}.live-runs tr.winner td.ending,.columns tr.winner td.soft{font-weight:400}.race-curves .card{border:0;padding:0}.live-runs{max-height:380px;margin-top:6px}.live-runs th,.live-runs td{font-size:13.5px;padding:3px 10px}.live-runs td.ending{color:var(--soft);min-width:220px}.live-runs tr.gone th .pin,.live-runs tr.gone td{color:var(--soft)}.live-runs tr.gone .swatch{opacity:.45}.problem p,.problem ul{margin:4px 0}.result h2 em{font-style:normal;color:var(--accent);overflow-wrap:anywhere}@media(max-width:980px){.data-choices{grid-template-columns:minmax(0,1fr)}}@media(max-width:640px){.columns table{min-width:560px}.live-runs table{min-width:620px}}@media(max-width:520px){.fields{grid-template-columns:minmax(0,1fr)}.columns th,.columns td{padding:4px 6px}}.surface-part h3{margin-top:2px}.surface-part .stage{max-height:62vh}',sx=':root{color-scheme:light;--ink: #1c2430;--soft: #545e6c;--page: #f7f7f4;--card: #ffffff;--edge: #dfe1dc;--grid: #ecede9;--accent: #0b5a94;--accent-ink: #ffffff;--warn: #8a5a00;--band: #f1ece3;--heat: 11, 90, 148;--c0: #0b6cb0;--c1: #cf4a00;--c2: #00795a;--c3: #a83f86;--c4: #8a6800;--c5: #5a49b8;--c6: #2d8fb8;--c7: #6b6b6b}@media(prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;--ink: #e7e9ec;--soft: #a3acb8;--page: #13161b;--card: #1b1f26;--edge: #323945;--grid: #29303a;--accent: #6db8f0;--accent-ink: #0d1116;--warn: #e6b455;--band: #2a2620;--heat: 109, 184, 240;--c0: #5db4f2;--c1: #ff8f52;--c2: #37cba0;--c3: #e698cc;--c4: #dfb53f;--c5: #b1a4ff;--c6: #7fd8ea;--c7: #b5b5b5}}:root[data-theme=dark]{color-scheme:dark;--ink: #e7e9ec;--soft: #a3acb8;--page: #13161b;--card: #1b1f26;--edge: #323945;--grid: #29303a;--accent: #6db8f0;--accent-ink: #0d1116;--warn: #e6b455;--band: #2a2620;--heat: 109, 184, 240;--c0: #5db4f2;--c1: #ff8f52;--c2: #37cba0;--c3: #e698cc;--c4: #dfb53f;--c5: #b1a4ff;--c6: #7fd8ea;--c7: #b5b5b5}*{box-sizing:border-box}html{scroll-behavior:smooth}@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,Segoe UI,Roboto,sans-serif}main{max-width:1240px;margin:0 auto;padding:24px 24px 72px}h1{font-size:30px;line-height:1.2;margin:6px 0 8px;overflow-wrap:anywhere}h1 em{font-style:normal;color:var(--accent)}h2{font-size:21px;margin:44px 0 6px;overflow-wrap:anywhere}h3{font-size:15.5px;margin:0;overflow-wrap:anywhere}p{margin:0 0 10px}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.kicker{display:flex;flex-wrap:wrap;gap:8px 16px;justify-content:space-between;align-items:center;color:var(--soft);font-size:14px}.verdict{font-size:19px;line-height:1.45;max-width:70ch;overflow-wrap:anywhere;padding:2px 0 2px 14px;border-left:4px solid var(--accent)}.warn{color:var(--warn)}.facts{display:flex;flex-wrap:wrap;gap:8px 32px;margin:14px 0 8px;font-size:14.5px}.facts dt{color:var(--soft);font-size:13px}.facts dd{margin:0;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}.notes{margin:10px 0;font-size:14.5px;max-width:100ch}.notes summary{cursor:pointer;color:var(--accent);padding:4px 0}.notes li{margin:4px 0;overflow-wrap:anywhere}nav{display:flex;flex-wrap:wrap;gap:2px 18px;padding:8px 0;margin:8px 0 0;border-top:1px solid var(--edge);border-bottom:1px solid var(--edge);font-size:14.5px}nav a{padding:3px 0}a{color:var(--accent)}.said{color:var(--soft);max-width:90ch;font-size:14.5px;overflow-wrap:anywhere}.cards{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:18px;align-items:start}.cards.small{grid-template-columns:repeat(auto-fill,minmax(min(310px,100%),1fr))}.cards>*{min-width:0}.cards>.wide,.cards>.numbers,.cards>.scroll{grid-column:1 / -1}.card{margin:0;padding:14px 16px 12px;background:var(--card);border:1px solid var(--edge);border-radius:10px;min-width:0}figcaption{display:flex;justify-content:space-between;gap:12px;align-items:baseline}.note{color:var(--soft);font-size:13.5px;line-height:1.45;margin:4px 0 8px;overflow-wrap:anywhere}.aside{color:var(--soft);font-size:13.5px;margin:6px 0 0;overflow-wrap:anywhere}.aside:empty{display:none}.above{display:flex;flex-wrap:wrap;gap:6px 16px;align-items:center}.picture{position:relative;outline-offset:2px}.hint{position:absolute;z-index:2;pointer-events:none;max-width:280px;padding:5px 9px;border-radius:6px;background:var(--ink);color:var(--page);font-size:12.5px;line-height:1.4;overflow-wrap:anywhere}.hint[hidden]{display:none}button{font:inherit;color:inherit;background:none;border:0;cursor:pointer}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}.save,.copy{font-size:12.5px;color:var(--soft);border:1px solid var(--edge);border-radius:6px;padding:2px 9px;flex:none;background:var(--card)}.save:hover,.copy:hover{color:var(--accent);border-color:var(--accent)}.legend{display:flex;flex-wrap:wrap;gap:0 12px;font-size:13px;margin:2px 0 4px}.legend .entry{padding:2px 3px;display:inline-flex;align-items:center;gap:6px;border-radius:4px;min-height:24px}.legend .entry:hover{background:var(--grid)}.outputs{display:flex;flex-wrap:wrap;gap:2px 14px;font-size:13px;margin:0 0 4px}.outputs span{display:inline-flex;align-items:center;gap:6px;overflow-wrap:anywhere}.stroke{display:inline-block;width:22px;border-top:3px solid var(--own)}.stroke.dashed{border-top-style:dashed}.swatch{flex:none;overflow:visible}.swatch line,.swatch .open{stroke:var(--own);fill:none;stroke-width:2}.swatch .filled,.swatch rect{fill:var(--own)}.g0{--own: var(--c0)}.g1{--own: var(--c1)}.g2{--own: var(--c2)}.g3{--own: var(--c3)}.g4{--own: var(--c4)}.g5{--own: var(--c5)}.g6{--own: var(--c6)}.g7{--own: var(--c7)}.choice{display:inline-flex;border:1px solid var(--edge);border-radius:7px;padding:2px;margin:0;gap:2px;font-size:13px;position:relative;background:var(--card)}.choice label{cursor:pointer;position:relative}.choice input{position:absolute;inset:0;opacity:0;margin:0;cursor:pointer}.choice span{display:block;padding:2px 10px;border-radius:5px;color:var(--soft)}.choice input:checked+span{background:var(--accent);color:var(--accent-ink)}.choice input:focus-visible+span{outline:2px solid var(--accent);outline-offset:2px}.scroll{overflow:auto;background:var(--card);border:1px solid var(--edge);border-radius:10px;max-height:620px}.card .scroll{border:0;border-radius:0}table{border-collapse:separate;border-spacing:0;font-size:14px;width:100%}th,td{padding:5px 12px;text-align:left;border-bottom:1px solid var(--grid);vertical-align:baseline;font-weight:400}th.n,td.n{text-align:right}thead th,thead td{position:sticky;top:0;background:var(--card);z-index:1;color:var(--soft);border-bottom:1px solid var(--edge);white-space:nowrap}thead button{padding:2px 0;font-weight:600;color:var(--soft);white-space:nowrap;min-height:24px}thead th[aria-sort] button{color:var(--ink)}.arrow:after{content:"\u2195";padding-left:4px;opacity:.45;font-size:12px}[aria-sort=ascending] .arrow:after{content:"\u2191";opacity:1}[aria-sort=descending] .arrow:after{content:"\u2193";opacity:1}.runs td:last-child{color:var(--soft);min-width:640px}.runs th[scope=row]{white-space:nowrap;position:sticky;left:0;background:var(--card)}.runs thead th:first-child{left:0;z-index:2}.pin{display:inline-flex;gap:8px;align-items:center;padding:2px 6px 2px 2px;border-radius:5px;min-height:24px}.pin[aria-pressed=true]{background:var(--ink);color:var(--card)}.badge{font-size:12px;padding:1px 7px;margin-left:6px;border-radius:9px;background:var(--accent);color:var(--accent-ink);white-space:nowrap}.badge.tied{background:none;color:var(--accent);border:1px solid var(--accent);padding:0 6px}tr.winner th,tr.winner td{font-weight:600}.pick{padding:3px 8px;margin:-3px -8px;border-radius:6px;text-align:left;text-decoration:underline;text-underline-offset:3px;min-height:24px}.pick[aria-pressed=true]{background:var(--ink);color:var(--card);text-decoration:none;font-weight:600}.each-class th[scope=row]{min-width:9.5em}.each-class tfoot th{font-weight:400;color:var(--soft);text-align:left}.cards.of-class{grid-column:1 / -1}tr[data-emphasis=strong] th,tr[data-emphasis=strong] td{background:var(--band)}tr[data-emphasis=faint] td{color:var(--soft)}tr.loss th,tr.loss td{font-weight:600}.numbers{list-style:none;margin:0 0 18px;padding:0;display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:14px;counter-reset:four}.numbers li{background:var(--card);border:1px solid var(--edge);border-radius:10px;padding:12px 14px;counter-increment:four}.numbers h3:before{content:counter(four) "  ";color:var(--accent);white-space:pre}.numbers p{color:var(--soft);font-size:13.5px;margin:4px 0 8px}.numbers dl{display:grid;grid-template-columns:1fr auto;gap:2px 12px;margin:0;font-size:14.5px}.numbers dt{color:var(--soft)}.numbers dd{margin:0}svg{display:block;font-family:system-ui,-apple-system,Segoe UI,Roboto,sans-serif}svg.effect,svg.bars{width:100%;height:auto}svg.bars{max-width:860px}.tick{font-size:11.5px;fill:var(--soft);font-variant-numeric:tabular-nums}.name{font-size:12.5px;fill:var(--ink)}.value{font-size:12px;fill:var(--ink);font-variant-numeric:tabular-nums}.halo{paint-order:stroke;stroke:var(--card);stroke-width:3px;stroke-linejoin:round}.tick.halo{fill:var(--ink)}.grid{stroke:var(--grid)}.axis{stroke:var(--soft);stroke-width:1}.rug{stroke:var(--soft)}.line{fill:none;stroke:var(--own);stroke-width:2.4;stroke-linejoin:round}.stem{stroke:var(--own);stroke-width:2;opacity:.55}.dot{fill:var(--own);stroke:var(--card);stroke-width:1.2}.bar-of{fill:var(--c0)}.bar-of.levels{fill:var(--c2)}.bar-of.number{fill:var(--c7)}.parallel .run{fill:none;stroke:var(--own);stroke-width:1.4;opacity:.6;stroke-linejoin:round}.parallel .run[data-emphasis=first]{stroke-width:3;opacity:1}.parallel .run[data-emphasis=strong]{stroke-width:3.2;opacity:1}.parallel .run[data-emphasis=faint]{opacity:.1}.parallel .grip{fill:none;stroke:transparent;stroke-width:9;cursor:pointer}.bar-row{display:grid;grid-template-columns:76px minmax(0,1fr) auto;gap:10px;align-items:center;font-size:14px;margin:4px 0}meter.bar{width:100%;height:18px;appearance:none;background:none;border:0}meter.bar::-webkit-meter-inner-element{display:block;height:18px}meter.bar::-webkit-meter-bar{background:var(--grid);border:0;border-radius:3px;height:18px}meter.bar::-webkit-meter-optimum-value{background:var(--c7);border-radius:3px}meter.bar.ours::-webkit-meter-optimum-value{background:var(--c0)}meter.bar::-moz-meter-bar{background:var(--c7);border-radius:3px}meter.bar.ours::-moz-meter-bar{background:var(--c0)}.slide{display:flex;gap:12px;align-items:center;font-size:14.5px}.slide input{flex:1;min-width:0;accent-color:var(--accent);height:24px}.slide output{min-width:3.5em}.confusion{width:auto}.confusion caption{text-align:left;font-size:13px;color:var(--soft);padding:0 0 6px}.confusion td.right{--own: var(--heat)}.confusion td.wrong{--own: 190, 80, 0}.confusion.many{font-size:12px}.confusion.many th,.confusion.many td{padding:3px 6px}.confusion td.s1{background:rgba(var(--own),.05)}.confusion td.s2{background:rgba(var(--own),.08)}.confusion td.s3{background:rgba(var(--own),.12)}.confusion td.s4{background:rgba(var(--own),.15)}.confusion td.s5{background:rgba(var(--own),.18)}.confusion td.s6{background:rgba(var(--own),.21)}.confusion td.s7{background:rgba(var(--own),.24)}.confusion td.s8{background:rgba(var(--own),.27)}.confusion td.s9{background:rgba(var(--own),.3)}.confusion td.s10{background:rgba(var(--own),.33)}.repeat p{margin:8px 0 4px;font-size:14.5px;color:var(--soft)}.code{display:flex;gap:10px;align-items:flex-start;max-width:100%}.code pre{flex:1;min-width:0;margin:0 0 6px;padding:10px 12px;background:var(--card);border:1px solid var(--edge);border-radius:8px;white-space:pre-wrap;overflow-wrap:anywhere;font-size:13.5px}.versions{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:13.5px}.versions dt{color:var(--soft)}.versions dd{margin:0 8px 0 -10px}@media(max-width:860px){.cards{grid-template-columns:minmax(0,1fr)}.numbers{grid-template-columns:repeat(2,minmax(0,1fr))}}@media(max-width:520px){main{padding:14px 12px 48px}h1{font-size:24px}.verdict{font-size:17px}.numbers{grid-template-columns:minmax(0,1fr)}.card{padding:12px 10px 10px}.facts{gap:6px 20px}.runs th[scope=row]{position:static}}@media print{body{background:#fff;font-size:13px}main{max-width:none;padding:0}nav,.save,.copy,.choice,.slide input,.arrow{display:none}.scroll{max-height:none;overflow:visible;border:0}thead th{position:static}.card,.numbers li{break-inside:avoid}.cards{grid-template-columns:repeat(2,minmax(0,1fr))}.cards.small{grid-template-columns:repeat(3,minmax(0,1fr))}.uplot,.u-wrap{width:100%!important;height:auto!important}.u-wrap canvas{width:100%!important;height:auto!important}svg.parallel,svg.forest{width:100%;height:auto}h2{break-after:avoid}.runs{font-size:9px}.runs td,.runs th{padding:1px 3px}.runs thead th,.runs thead button,.runs tbody th{white-space:normal}.runs td:last-child{min-width:170px;white-space:normal}.runs td.n{white-space:nowrap}.badge{font-size:8px;margin-left:2px;padding:0 3px}.pin{padding:0;min-height:0;gap:3px}}.forest .thin{stroke:var(--accent);stroke-width:1.2}.forest .thick{stroke:var(--accent);stroke-width:3}.forest .mark{fill:var(--accent);stroke:var(--accent);stroke-width:1.6}.forest .tied .mark{fill:var(--card)}.forest .grip{fill:transparent}.forest .setting:hover .name{fill:var(--accent)}.forest .first{font-weight:600}';function ox(i){return i.replaceAll(/:root(:not\([^)]*\)|\[[^\]]*\])/g,":host($1)").replaceAll(":root",":host").replaceAll(/(^|[}\s,;])(html|body|main)(?=\s*[{,])/g,"$1.$2").replaceAll(/@media\s*\((max|min)-width/g,"@container ($1-width")}const lx=`
:host { display: block; }
.body { container-type: inline-size; border: 1px solid var(--edge); border-radius: 10px; font-size: 15px; }
.main { padding: 14px 18px 24px; max-width: none; }
.main > section:last-child { margin-bottom: 0; }
h1 { font-size: 24px; } h2 { font-size: 19px; margin-top: 30px; } .verdict { font-size: 16.5px; }
button, input, select { font-family: inherit; }
`,cx=`${ax}
${ox(`${sx}
${nx}`)}
${lx}`,Hr=Gl({view:["View","\u89C6\u56FE"],contour:["contours","\u7B49\u9AD8\u7EBF"],log:["log heights","\u9AD8\u5EA6\u53D6\u5BF9\u6570"],language:["Language","\u8BED\u8A00"],colours:["Colours","\u989C\u8272"],auto:["auto","\u81EA\u52A8"],light:["light","\u6D45\u8272"],dark:["dark","\u6DF1\u8272"],play:["Play","\u64AD\u653E"],pause:["Pause","\u6682\u505C"],step:["One step","\u5355\u6B65"],again:["From the start","\u56DE\u5230\u8D77\u70B9"],stepOf:["step","\u6B65"],waiting:["Computing\u2026","\u8BA1\u7B97\u4E2D\u2026"],lost:["The lab has ended: start it again with thalweg lab.","\u5B9E\u9A8C\u5BA4\u5DF2\u7ED3\u675F\uFF1A\u8BF7\u91CD\u65B0\u8FD0\u884C thalweg lab\u3002"],noWebgl:["This browser has no WebGL: contours are shown instead.","\u6B64\u6D4F\u89C8\u5668\u4E0D\u652F\u6301 WebGL\uFF0C\u6539\u4E3A\u663E\u793A\u7B49\u9AD8\u7EBF\u3002"],pages:["Pages","\u9875\u9762"],tooLong:["This state has more characters than an address may have: it is not kept there.","\u72B6\u6001\u8FC7\u957F\uFF0C\u65E0\u6CD5\u4FDD\u5B58\u5728\u5730\u5740\u4E2D\u3002"]});function ux(i){const e=new DataView(i).getUint32(0,!0),t=JSON.parse(new TextDecoder().decode(new Uint8Array(i,4,e)));Fg(t);const r={};for(const[a,{dtype:n,shape:s,offset:o}]of Object.entries(t.arrays)){const c=s.reduce((d,h)=>d*h,1),l=4+e+o,u=n==="int32"?new Int32Array(i,l,c):new Float32Array(i,l,c);r[a]={values:u,shape:s}}return{said:t,arrays:r}}const Qp=[[],[7,4],[2,3],[9,3,2,3]];function Rs({walks:i,steps:e},t){const r=typeof e=="number"?e:e[t];return Math.min(r,i[t].points.length/2-1)}function la(i){return i%8}function Lc(i){return Qp[Math.floor(i/8)%Qp.length]}const hx=300,dx=new WeakMap;function ef(i,e=r=>r,t){const r=W("button",{type:"button",class:"play"},Hr("play")),a=W("button",{type:"button",class:"save"},Hr("step")),n=W("button",{type:"button",class:"save"},Hr("again")),s=W("input",{type:"range",min:0,max:0,value:0,step:1,"aria-label":Hr("stepOf")}),o=W("output",{class:"n"},"0");let c=0,l=0,u=!1;const d=v=>{c=Math.min(l,Math.max(0,v)),s.value=String(c),o.textContent=e(c).toLocaleString("en"),i(c)},h=v=>{u!==v&&(u=v,r.textContent=Hr(v?"pause":"play"),v&&requestAnimationFrame(f))},f=()=>{u&&(d(c+Math.max(1,Math.round(l/hx))),c>=l?h(!1):requestAnimationFrame(f))};r.addEventListener("click",()=>{!u&&c>=l&&d(0),h(!u)}),a.addEventListener("click",()=>{h(!1),d(c+1)}),n.addEventListener("click",()=>{h(!1),d(0)}),s.addEventListener("input",()=>{h(!1),d(Number(s.value))});const m={element:W("div",{class:"player"},r,a,n,s,o),step:()=>c,last:()=>l,show:(v,g)=>{l=v,s.max=String(v),d(g)},pause:()=>h(!1),go:v=>{h(!1),d(v)}};return dx.set(m.element,m),m}function tf(i,e,t){const r=Math.min(e,i.points.length/2-2);if(r<0||!i.gradients)return null;const a=2*(r+1),[n,s,o,c]=i.points.subarray(2*r,2*r+4),l=[{along:[-i.gradients[2*r],-i.gradients[2*r+1]],colour:"#ffffff",dashed:!0}];t?.momentum&&l.push({along:[-t.momentum[a],-t.momentum[a+1]],colour:"#6fe3ff",dashed:!1}),l.push({along:[o-n,c-s],colour:"#ffd23c",dashed:!1});const u=t?.effective?.[a]??NaN,d=t?.effective?.[a+1]??NaN,h=Math.max(u,d),f=l.filter(({along:m})=>Number.isFinite(m[0])&&Number.isFinite(m[1])&&Math.hypot(...m)>0);return{from:[n,s],arrows:f,rates:h>0&&Number.isFinite(h)?[u/h,d/h]:null}}const rf=2e3;function Cs(i,e){const t=(e-i.low)/(i.high-i.low||1),r=Math.min(1,Math.max(0,t));return i.log?Math.log1p(rf*r)/Math.log1p(rf):r}function px(i,e,t){const r=(e-i.x[0])/(i.x[1]-i.x[0])*(i.columns-1),a=(t-i.y[0])/(i.y[1]-i.y[0])*(i.rows-1);if(!(r>=0&&a>=0&&r<=i.columns-1&&a<=i.rows-1))return NaN;const n=Math.min(i.columns-2,Math.floor(r)),s=Math.min(i.rows-2,Math.floor(a)),o=r-n,c=a-s,l=(u,d)=>i.heights[u*i.columns+d];return(1-c)*((1-o)*l(s,n)+o*l(s,n+1))+c*((1-o)*l(s+1,n)+o*l(s+1,n+1))}function fx(i,e,t){let[r,a]=[0,1];for(const[n,[s,o]]of[t.x,t.y].entries()){const c=i[n],l=e[n]-c;if(l===0&&(c<s||c>o))return null;if(l===0)continue;const u=[(s-c)/l,(o-c)/l];[r,a]=[Math.max(r,Math.min(...u)),Math.min(a,Math.max(...u))]}return r<a?[r,a]:null}const Ls=[[68,1,84],[70,50,127],[54,92,141],[39,127,142],[31,161,135],[74,194,109],[159,218,58],[253,231,37]];function af(i){const e=Math.min(1,Math.max(0,i))*(Ls.length-1),t=Math.min(Ls.length-2,Math.floor(e)),r=e-t,a=n=>Math.round(Ls[t][n]+r*(Ls[t+1][n]-Ls[t][n]));return[a(0),a(1),a(2)]}function nf(i,e){const t=[],{columns:r,rows:a}=i,n=(s,o)=>Cs(i,i.heights[s*r+o])-e;for(let s=0;s<a-1;s++)for(let o=0;o<r-1;o++){const c=n(s,o),l=n(s,o+1),u=n(s+1,o+1),d=n(s+1,o);if(![c,l,u,d].every(Number.isFinite))continue;const h=[];c>0!=l>0&&h.push([o+c/(c-l),s]),l>0!=u>0&&h.push([o+1,s+l/(l-u)]),d>0!=u>0&&h.push([o+d/(d-u),s+1]),c>0!=d>0&&h.push([o,s+c/(c-d)]);for(let f=0;f+1<h.length;f+=2)t.push([...h[f],...h[f+1]])}return t}function mx(i,e,t){const r=[],a=Math.max(1,Math.floor(i.length/2e3));for(let n=0;n<i.length;n+=a)Number.isFinite(i[n])&&r.push((i[n]-e)/(t-e||1));return r.sort((n,s)=>n-s),(r[Math.floor(r.length/2)]??1)<.12}const sf=18,of='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function gx(i,e){const t=document.createElement("canvas");t.className="flat",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",i);let r=null,a={minima:[]},n=null,s=[],o=null;const c=(p,x)=>{const b=r;return[(p-b.x[0])/(b.x[1]-b.x[0])*t.width,(1-(x-b.y[0])/(b.y[1]-b.y[0]))*t.height]},l=()=>{const p=devicePixelRatio||1,x=Math.round(t.clientWidth*p),b=Math.round(t.clientHeight*p);x&&(t.width!==x||t.height!==b)&&([t.width,t.height]=[x,b])},u=p=>{o=p;const{walks:x,start:b,shown:S}=p;if(!r||!n)return;l();const E=t.getContext("2d"),w=devicePixelRatio||1;E.setTransform(1,0,0,1,0,0),E.clearRect(0,0,t.width,t.height),E.imageSmoothingEnabled=!0,E.drawImage(n,0,0,t.width,t.height),E.strokeStyle="rgba(255,255,255,.34)",E.lineWidth=w*.8,E.beginPath();const _=t.width/(r.columns-1),M=t.height/(r.rows-1);for(const[D,C,N,B]of s)E.moveTo(D*_,t.height-C*M),E.lineTo(N*_,t.height-B*M);E.stroke();for(const[D,C]of a.minima)_x(E,...c(D,C),w);if(x.forEach((D,C)=>d(E,D,D.colour??C,Rs(p,C),w,S===D.name)),b){const[D,C]=c(...b);E.beginPath(),E.arc(D,C,6*w,0,2*Math.PI),E.fillStyle="#fff",E.fill(),E.lineWidth=2*w,E.strokeStyle="#111",E.stroke()}for(const D of p.straights??[])h(E,D,w);f(E,w);const P=x.findIndex(({name:D})=>D===S);P>=0&&m(E,x[P],Rs(p,P),w,p.rule??null)},d=(p,x,b,S,E,w)=>{p.beginPath();for(let D=0;D<=S;D++){const[C,N]=c(x.points[2*D],x.points[2*D+1]);D?p.lineTo(C,N):p.moveTo(C,N)}const _=p.getLineDash();p.lineJoin="round",p.strokeStyle="rgba(0,0,0,.55)",p.lineWidth=(w?5.5:4)*E,p.stroke(),p.setLineDash(Lc(b).map(D=>D*E)),p.strokeStyle=Wi(la(b)),p.lineWidth=(w?3.2:2)*E,p.stroke(),p.setLineDash(_);const[M,P]=c(x.points[2*S],x.points[2*S+1]);p.beginPath(),p.arc(M,P,(w?6:4.5)*E,0,2*Math.PI),p.fillStyle=Wi(la(b)),p.fill(),p.lineWidth=1.4*E,p.strokeStyle="#fff",p.stroke()},h=(p,{from:x,to:b,colour:S,words:E,head:w,dashed:_},M)=>{const[P,D]=c(...x),[C,N]=c(...b),B=Math.hypot(C-P,N-D);if(!(B>0))return;const[L,z]=[(C-P)/B,(N-D)/B];for(const[j,$]of[[5.5,"rgba(0,0,0,.55)"],[2.8,Dc(S)]])p.lineWidth=j*M,p.strokeStyle=$,p.setLineDash(_?[7*M,5*M]:[]),p.beginPath(),p.moveTo(P,D),p.lineTo(C,N),p.stroke(),p.setLineDash([]),w&&(p.beginPath(),p.moveTo(C-(10*L-6*z)*M,N-(10*z+6*L)*M),p.lineTo(C,N),p.lineTo(C-(10*L+6*z)*M,N-(10*z-6*L)*M),p.stroke());if(E){const j=(H,k)=>Math.min(k-8*M,Math.max(8*M,H));p.font=`600 ${13*M}px ${of}`;const $=p.measureText(E).width;Pc(p,E,j((P+C)/2+10*M,t.width-$),j((D+N)/2-12*M,t.height),M)}},f=(p,x)=>{if(!a.names)return;const[b,S]=a.names;p.font=`600 ${13*x}px ${of}`,Pc(p,b,t.width-p.measureText(b).width-10*x,t.height-10*x,x),Pc(p,S,10*x,20*x,x)},m=(p,x,b,S,E)=>{const w=tf(x,b,E);if(!w)return;const[_,M]=w.from,P=c(_,M);w.rates&&v(p,P,w.rates,S);for(const{along:[D,C],colour:N,dashed:B}of w.arrows){const L=c(_+D,M+C),z=[L[0]-P[0],L[1]-P[1]],j=Math.hypot(...z);if(!(j>0))continue;const $=54*S,H=z[0]/j,k=z[1]/j,X=[P[0]+H*$,P[1]+k*$];for(const[Z,ae]of[[5,"rgba(0,0,0,.6)"],[2.4,N]])p.lineWidth=Z*S,p.strokeStyle=ae,p.setLineDash((B?[5,4]:[]).map(ne=>ne*S)),p.beginPath(),p.moveTo(P[0],P[1]),p.lineTo(X[0],X[1]),p.stroke(),p.setLineDash([]),p.beginPath(),p.moveTo(X[0]-(9*H-5*k)*S,X[1]-(9*k+5*H)*S),p.lineTo(X[0],X[1]),p.lineTo(X[0]-(9*H+5*k)*S,X[1]-(9*k-5*H)*S),p.stroke()}},v=(p,[x,b],[S,E],w)=>{const _=Math.max(1.5,34*S)*w,M=Math.max(1.5,34*E)*w;p.fillStyle="rgba(255,255,255,.28)",p.fillRect(x-_,b-M,2*_,2*M);for(const[P,D]of[[3,"rgba(0,0,0,.55)"],[1.4,"#fff"]])p.lineWidth=P*w,p.strokeStyle=D,p.strokeRect(x-_,b-M,2*_,2*M)};t.addEventListener("click",p=>{if(!r||!e)return;const x=t.getBoundingClientRect(),b=(p.clientX-x.left)/x.width,S=1-(p.clientY-x.top)/x.height;e([r.x[0]+b*(r.x[1]-r.x[0]),r.y[0]+S*(r.y[1]-r.y[0])])}),t.addEventListener("keydown",p=>{if(!r||!o?.start||!e)return;const x={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]}[p.key];if(!x)return;p.preventDefault();const[b,S]=o.start,E=(r.x[1]-r.x[0])/40,w=(r.y[1]-r.y[0])/40;e([lf(b+x[0]*E,r.x),lf(S+x[1]*w,r.y)])});const g=new ResizeObserver(()=>{o&&t.clientWidth&&u(o)});return g.observe(t),{element:t,show:(p,x)=>{r=p,a=x,n=vx(p),s=[];for(let b=1;b<sf;b++)s.push(...nf(p,b/sf))},draw:u,close:()=>g.disconnect()}}function Dc(i){return i===null?"#ffffff":Wi(la(i))}function Pc(i,e,t,r,a){i.lineJoin="round",i.lineWidth=4*a,i.strokeStyle="rgba(0,0,0,.7)",i.strokeText(e,t,r),i.fillStyle="#fff",i.fillText(e,t,r)}function lf(i,[e,t]){return Math.min(t,Math.max(e,i))}function vx(i){const e=document.createElement("canvas");[e.width,e.height]=[i.columns,i.rows];const t=e.getContext("2d"),r=t.createImageData(i.columns,i.rows);for(let a=0;a<i.rows;a++)for(let n=0;n<i.columns;n++){const s=i.heights[a*i.columns+n],o=4*((i.rows-1-a)*i.columns+n),c=Number.isFinite(s),[l,u,d]=c?af(Cs(i,s)):[128,128,128];r.data.set([l,u,d,c?255:60],o)}return t.putImageData(r,0,0),e}function _x(i,e,t,r){for(const[a,n]of[[5,"rgba(0,0,0,.6)"],[2.2,"#fff"]])i.lineWidth=a*r,i.strokeStyle=n,i.beginPath(),i.moveTo(e-6*r,t-6*r),i.lineTo(e+6*r,t+6*r),i.moveTo(e+6*r,t-6*r),i.lineTo(e-6*r,t+6*r),i.stroke()}const Uc="187",xx=0,cf=1,yx=2,Lo=1,Sx=2,Ds=3,en=0,Ki=1,gr=2,Un=0,Ps=1,uf=2,hf=3,df=4,Mx=5,In=100,bx=101,wx=102,Tx=103,Ex=104,Ax=200,Rx=201,Cx=202,Lx=203,pf=204,ff=205,Dx=206,Px=207,Ux=208,Ix=209,Nx=210,Ox=211,Fx=212,zx=213,kx=214,Ic=0,Nc=1,Oc=2,Us=3,Fc=4,zc=5,kc=6,Bc=7,Hc=0,Bx=1,Hx=2,ca=0,mf=1,gf=2,vf=3,_f=4,xf=5,yf=6,Sf=7,Mf=300,Nn=301,Is=302,Gc=303,Vc=304,Wc=1e3,ua=1001,Xc=1002,Pi=1003,Gx=1004,Do=1005,ji=1006,jc=1007,Aa=1008,sr=1009,bf=1010,wf=1011,Ns=1012,$c=1013,Gr=1014,Vr=1015,Wr=1016,qc=1017,Yc=1018,On=1020,Tf=35902,Ef=35899,Af=1021,Rf=1022,Xr=1023,Ra=1026,Ca=1027,Cf=1028,Kc=1029,tn=1030,Jc=1031,Zc=1033,Po=33776,Uo=33777,Io=33778,No=33779,Qc=35840,eu=35841,tu=35842,iu=35843,ru=36196,au=37492,nu=37496,su=37488,ou=37489,Oo=37490,lu=37491,cu=37808,uu=37809,hu=37810,du=37811,pu=37812,fu=37813,mu=37814,gu=37815,vu=37816,_u=37817,xu=37818,yu=37819,Su=37820,Mu=37821,bu=36492,wu=36494,Tu=36495,Eu=36283,Au=36284,Fo=36285,Ru=36286,Vx=3200,Cu=0,Wx=1,La="",vr="srgb",zo="srgb-linear",ko="linear",Dt="srgb",Lu=7680,Xx=519,jx=512,$x=513,qx=514,Lf=515,Yx=516,Kx=517,Df=518,Pf=519,Uf=35044,If="300 es",Ar=2e3,Os=2001;function Jx(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function Bo(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function Zx(){const i=Bo("canvas");return i.style.display="block",i}const Nf={};function Ho(...i){const e="THREE."+i.shift();console.log(e,...i)}function Of(i){const e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){const t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function et(...i){i=Of(i);const e="THREE."+i.shift();{const t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function yt(...i){i=Of(i);const e="THREE."+i.shift();{const t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function Go(...i){const e=i.join(" ");e in Nf||(Nf[e]=!0,et(...i))}function Qx(i,e,t){return new Promise(function(r,a){function n(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:a();break;case i.TIMEOUT_EXPIRED:setTimeout(n,t);break;default:r()}}setTimeout(n,t)})}const e1={[Ic]:Ic,[Oc]:kc,[Fc]:Fc,[Us]:zc,[Nc]:Nc,[kc]:Oc,[Bc]:Bc,[zc]:Us};class rn{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});const r=this._listeners;r[e]===void 0&&(r[e]=[]),r[e].indexOf(t)===-1&&r[e].push(t)}hasEventListener(e,t){const r=this._listeners;return r===void 0?!1:r[e]!==void 0&&r[e].indexOf(t)!==-1}removeEventListener(e,t){const r=this._listeners;if(r===void 0)return;const a=r[e];if(a!==void 0){const n=a.indexOf(t);n!==-1&&a.splice(n,1)}}dispatchEvent(e){const t=this._listeners;if(t===void 0)return;const r=t[e.type];if(r!==void 0){e.target=this;const a=r.slice(0);for(let n=0,s=a.length;n<s;n++)a[n].call(this,e);e.target=null}}}const Fi=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];let Ff=1234567;const Fs=Math.PI/180,zs=180/Math.PI;function Da(){const i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,r=Math.random()*4294967295|0;return(Fi[i&255]+Fi[i>>8&255]+Fi[i>>16&255]+Fi[i>>24&255]+"-"+Fi[e&255]+Fi[e>>8&255]+"-"+Fi[e>>16&15|64]+Fi[e>>24&255]+"-"+Fi[t&63|128]+Fi[t>>8&255]+"-"+Fi[t>>16&255]+Fi[t>>24&255]+Fi[r&255]+Fi[r>>8&255]+Fi[r>>16&255]+Fi[r>>24&255]).toLowerCase()}function ot(i,e,t){return Math.max(e,Math.min(t,i))}function Du(i,e){return(i%e+e)%e}function t1(i,e,t,r,a){return r+(i-e)*(a-r)/(t-e)}function i1(i,e,t){return i!==e?(t-i)/(e-i):0}function ks(i,e,t){return(1-t)*i+t*e}function r1(i,e,t,r){return ks(i,e,1-Math.exp(-t*r))}function a1(i,e=1){return e-Math.abs(Du(i,e*2)-e)}function n1(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function s1(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function o1(i,e){return i+Math.floor(Math.random()*(e-i+1))}function l1(i,e){return i+Math.random()*(e-i)}function c1(i){return i*(.5-Math.random())}function u1(i){i!==void 0&&(Ff=i);let e=Ff+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function h1(i){return i*Fs}function d1(i){return i*zs}function p1(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function f1(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function zf(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function m1(i,e,t,r,a){const n=Math.cos,s=Math.sin,o=n(t/2),c=s(t/2),l=n((e+r)/2),u=s((e+r)/2),d=n((e-r)/2),h=s((e-r)/2),f=n((r-e)/2),m=s((r-e)/2);switch(a){case"XYX":i.set(o*u,c*d,c*h,o*l);break;case"YZY":i.set(c*h,o*u,c*d,o*l);break;case"ZXZ":i.set(c*d,c*h,o*u,o*l);break;case"XZX":i.set(o*u,c*m,c*f,o*l);break;case"YXY":i.set(c*f,o*u,c*m,o*l);break;case"ZYZ":i.set(c*m,c*f,o*u,o*l);break;default:et("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+a)}}function Vo(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Pu(i,e){if(e.constructor===Float32Array)return i;const t=Vo(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function Uu(i,e){if(e.constructor===Float32Array)return i;const t=Vo(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}const g1={DEG2RAD:Fs,RAD2DEG:zs,generateUUID:Da,clamp:ot,euclideanModulo:Du,mapLinear:t1,inverseLerp:i1,lerp:ks,damp:r1,pingpong:a1,smoothstep:n1,smootherstep:s1,randInt:o1,randFloat:l1,randFloatSpread:c1,seededRandom:u1,degToRad:h1,radToDeg:d1,isPowerOfTwo:p1,ceilPowerOfTwo:f1,floorPowerOfTwo:zf,setQuaternionFromProperEuler:m1,normalize:Uu,denormalize:Pu};class rt{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){const t=this.x,r=this.y,a=e.elements;return this.x=a[0]*t+a[3]*r+a[6],this.y=a[1]*t+a[4]*r+a[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=ot(this.x,e.x,t.x),this.y=ot(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=ot(this.x,e,t),this.y=ot(this.y,e,t),this}clampLength(e,t){const r=this.length();return this.divideScalar(r||1).multiplyScalar(ot(r,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const r=this.dot(e)/t;return Math.acos(ot(r,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,r=this.y-e.y;return t*t+r*r}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,r){return this.x=e.x+(t.x-e.x)*r,this.y=e.y+(t.y-e.y)*r,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){const r=Math.cos(t),a=Math.sin(t),n=this.x-e.x,s=this.y-e.y;return this.x=n*r-s*a+e.x,this.y=n*a+s*r+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}}class Fn{constructor(e=0,t=0,r=0,a=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=r,this._w=a}static slerpFlat(e,t,r,a,n,s,o){let c=r[a+0],l=r[a+1],u=r[a+2],d=r[a+3],h=n[s+0],f=n[s+1],m=n[s+2],v=n[s+3];if(d!==v||c!==h||l!==f||u!==m){let g=c*h+l*f+u*m+d*v;g<0&&(h=-h,f=-f,m=-m,v=-v,g=-g);let p=1-o;if(g<.9995){const x=Math.acos(g),b=Math.sin(x);p=Math.sin(p*x)/b,o=Math.sin(o*x)/b,c=c*p+h*o,l=l*p+f*o,u=u*p+m*o,d=d*p+v*o}else{c=c*p+h*o,l=l*p+f*o,u=u*p+m*o,d=d*p+v*o;const x=1/Math.sqrt(c*c+l*l+u*u+d*d);c*=x,l*=x,u*=x,d*=x}}e[t]=c,e[t+1]=l,e[t+2]=u,e[t+3]=d}static multiplyQuaternionsFlat(e,t,r,a,n,s){const o=r[a],c=r[a+1],l=r[a+2],u=r[a+3],d=n[s],h=n[s+1],f=n[s+2],m=n[s+3];return e[t]=o*m+u*d+c*f-l*h,e[t+1]=c*m+u*h+l*d-o*f,e[t+2]=l*m+u*f+o*h-c*d,e[t+3]=u*m-o*d-c*h-l*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,r,a){return this._x=e,this._y=t,this._z=r,this._w=a,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){const r=e._x,a=e._y,n=e._z,s=e._order,o=Math.cos,c=Math.sin,l=o(r/2),u=o(a/2),d=o(n/2),h=c(r/2),f=c(a/2),m=c(n/2);switch(s){case"XYZ":this._x=h*u*d+l*f*m,this._y=l*f*d-h*u*m,this._z=l*u*m+h*f*d,this._w=l*u*d-h*f*m;break;case"YXZ":this._x=h*u*d+l*f*m,this._y=l*f*d-h*u*m,this._z=l*u*m-h*f*d,this._w=l*u*d+h*f*m;break;case"ZXY":this._x=h*u*d-l*f*m,this._y=l*f*d+h*u*m,this._z=l*u*m+h*f*d,this._w=l*u*d-h*f*m;break;case"ZYX":this._x=h*u*d-l*f*m,this._y=l*f*d+h*u*m,this._z=l*u*m-h*f*d,this._w=l*u*d+h*f*m;break;case"YZX":this._x=h*u*d+l*f*m,this._y=l*f*d+h*u*m,this._z=l*u*m-h*f*d,this._w=l*u*d-h*f*m;break;case"XZY":this._x=h*u*d-l*f*m,this._y=l*f*d-h*u*m,this._z=l*u*m+h*f*d,this._w=l*u*d+h*f*m;break;default:et("Quaternion: .setFromEuler() encountered an unknown order: "+s)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){const r=t/2,a=Math.sin(r);return this._x=e.x*a,this._y=e.y*a,this._z=e.z*a,this._w=Math.cos(r),this._onChangeCallback(),this}setFromRotationMatrix(e){const t=e.elements,r=t[0],a=t[4],n=t[8],s=t[1],o=t[5],c=t[9],l=t[2],u=t[6],d=t[10],h=r+o+d;if(h>0){const f=.5/Math.sqrt(h+1);this._w=.25/f,this._x=(u-c)*f,this._y=(n-l)*f,this._z=(s-a)*f}else if(r>o&&r>d){const f=2*Math.sqrt(1+r-o-d);this._w=(u-c)/f,this._x=.25*f,this._y=(a+s)/f,this._z=(n+l)/f}else if(o>d){const f=2*Math.sqrt(1+o-r-d);this._w=(n-l)/f,this._x=(a+s)/f,this._y=.25*f,this._z=(c+u)/f}else{const f=2*Math.sqrt(1+d-r-o);this._w=(s-a)/f,this._x=(n+l)/f,this._y=(c+u)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let r=e.dot(t)+1;return r<1e-8?(r=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=r):(this._x=0,this._y=-e.z,this._z=e.y,this._w=r)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=r),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(ot(this.dot(e),-1,1)))}rotateTowards(e,t){const r=this.angleTo(e);if(r===0)return this;const a=Math.min(1,t/r);return this.slerp(e,a),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){const r=e._x,a=e._y,n=e._z,s=e._w,o=t._x,c=t._y,l=t._z,u=t._w;return this._x=r*u+s*o+a*l-n*c,this._y=a*u+s*c+n*o-r*l,this._z=n*u+s*l+r*c-a*o,this._w=s*u-r*o-a*c-n*l,this._onChangeCallback(),this}slerp(e,t){let r=e._x,a=e._y,n=e._z,s=e._w,o=this.dot(e);o<0&&(r=-r,a=-a,n=-n,s=-s,o=-o);let c=1-t;if(o<.9995){const l=Math.acos(o),u=Math.sin(l);c=Math.sin(c*l)/u,t=Math.sin(t*l)/u,this._x=this._x*c+r*t,this._y=this._y*c+a*t,this._z=this._z*c+n*t,this._w=this._w*c+s*t,this._onChangeCallback()}else this._x=this._x*c+r*t,this._y=this._y*c+a*t,this._z=this._z*c+n*t,this._w=this._w*c+s*t,this.normalize();return this}slerpQuaternions(e,t,r){return this.copy(e).slerp(t,r)}random(){const e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),r=Math.random(),a=Math.sqrt(1-r),n=Math.sqrt(r);return this.set(a*Math.sin(e),a*Math.cos(e),n*Math.sin(t),n*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}}class Q{static{this.prototype.isVector3=!0}constructor(e=0,t=0,r=0){this.x=e,this.y=t,this.z=r}set(e,t,r){return r===void 0&&(r=this.z),this.x=e,this.y=t,this.z=r,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(kf.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(kf.setFromAxisAngle(e,t))}applyMatrix3(e){const t=this.x,r=this.y,a=this.z,n=e.elements;return this.x=n[0]*t+n[3]*r+n[6]*a,this.y=n[1]*t+n[4]*r+n[7]*a,this.z=n[2]*t+n[5]*r+n[8]*a,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){const t=this.x,r=this.y,a=this.z,n=e.elements,s=1/(n[3]*t+n[7]*r+n[11]*a+n[15]);return this.x=(n[0]*t+n[4]*r+n[8]*a+n[12])*s,this.y=(n[1]*t+n[5]*r+n[9]*a+n[13])*s,this.z=(n[2]*t+n[6]*r+n[10]*a+n[14])*s,this}applyQuaternion(e){const t=this.x,r=this.y,a=this.z,n=e.x,s=e.y,o=e.z,c=e.w,l=2*(s*a-o*r),u=2*(o*t-n*a),d=2*(n*r-s*t);return this.x=t+c*l+s*d-o*u,this.y=r+c*u+o*l-n*d,this.z=a+c*d+n*u-s*l,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){const t=this.x,r=this.y,a=this.z,n=e.elements;return this.x=n[0]*t+n[4]*r+n[8]*a,this.y=n[1]*t+n[5]*r+n[9]*a,this.z=n[2]*t+n[6]*r+n[10]*a,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=ot(this.x,e.x,t.x),this.y=ot(this.y,e.y,t.y),this.z=ot(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=ot(this.x,e,t),this.y=ot(this.y,e,t),this.z=ot(this.z,e,t),this}clampLength(e,t){const r=this.length();return this.divideScalar(r||1).multiplyScalar(ot(r,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,r){return this.x=e.x+(t.x-e.x)*r,this.y=e.y+(t.y-e.y)*r,this.z=e.z+(t.z-e.z)*r,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){const r=e.x,a=e.y,n=e.z,s=t.x,o=t.y,c=t.z;return this.x=a*c-n*o,this.y=n*s-r*c,this.z=r*o-a*s,this}projectOnVector(e){const t=e.lengthSq();if(t===0)return this.set(0,0,0);const r=e.dot(this)/t;return this.copy(e).multiplyScalar(r)}projectOnPlane(e){return Iu.copy(this).projectOnVector(e),this.sub(Iu)}reflect(e){return this.sub(Iu.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const r=this.dot(e)/t;return Math.acos(ot(r,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,r=this.y-e.y,a=this.z-e.z;return t*t+r*r+a*a}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,r){const a=Math.sin(t)*e;return this.x=a*Math.sin(r),this.y=Math.cos(t)*e,this.z=a*Math.cos(r),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,r){return this.x=e*Math.sin(t),this.y=r,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){const t=this.setFromMatrixColumn(e,0).length(),r=this.setFromMatrixColumn(e,1).length(),a=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=r,this.z=a,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){const e=Math.random()*Math.PI*2,t=Math.random()*2-1,r=Math.sqrt(1-t*t);return this.x=r*Math.cos(e),this.y=t,this.z=r*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}}const Iu=new Q,kf=new Fn;class at{static{this.prototype.isMatrix3=!0}constructor(e,t,r,a,n,s,o,c,l){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,r,a,n,s,o,c,l)}set(e,t,r,a,n,s,o,c,l){const u=this.elements;return u[0]=e,u[1]=a,u[2]=o,u[3]=t,u[4]=n,u[5]=c,u[6]=r,u[7]=s,u[8]=l,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){const t=this.elements,r=e.elements;return t[0]=r[0],t[1]=r[1],t[2]=r[2],t[3]=r[3],t[4]=r[4],t[5]=r[5],t[6]=r[6],t[7]=r[7],t[8]=r[8],this}extractBasis(e,t,r){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),r.setFromMatrix3Column(this,2),this}setFromMatrix4(e){const t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const r=e.elements,a=t.elements,n=this.elements,s=r[0],o=r[3],c=r[6],l=r[1],u=r[4],d=r[7],h=r[2],f=r[5],m=r[8],v=a[0],g=a[3],p=a[6],x=a[1],b=a[4],S=a[7],E=a[2],w=a[5],_=a[8];return n[0]=s*v+o*x+c*E,n[3]=s*g+o*b+c*w,n[6]=s*p+o*S+c*_,n[1]=l*v+u*x+d*E,n[4]=l*g+u*b+d*w,n[7]=l*p+u*S+d*_,n[2]=h*v+f*x+m*E,n[5]=h*g+f*b+m*w,n[8]=h*p+f*S+m*_,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){const e=this.elements,t=e[0],r=e[1],a=e[2],n=e[3],s=e[4],o=e[5],c=e[6],l=e[7],u=e[8];return t*s*u-t*o*l-r*n*u+r*o*c+a*n*l-a*s*c}invert(){const e=this.elements,t=e[0],r=e[1],a=e[2],n=e[3],s=e[4],o=e[5],c=e[6],l=e[7],u=e[8],d=u*s-o*l,h=o*c-u*n,f=l*n-s*c,m=t*d+r*h+a*f;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);const v=1/m;return e[0]=d*v,e[1]=(a*l-u*r)*v,e[2]=(o*r-a*s)*v,e[3]=h*v,e[4]=(u*t-a*c)*v,e[5]=(a*n-o*t)*v,e[6]=f*v,e[7]=(r*c-l*t)*v,e[8]=(s*t-r*n)*v,this}transpose(){let e;const t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){const t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,r,a,n,s,o){const c=Math.cos(n),l=Math.sin(n);return this.set(r*c,r*l,-r*(c*s+l*o)+s+e,-a*l,a*c,-a*(-l*s+c*o)+o+t,0,0,1),this}scale(e,t){return Go("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Nu.makeScale(e,t)),this}rotate(e){return Go("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Nu.makeRotation(-e)),this}translate(e,t){return Go("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Nu.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){const t=Math.cos(e),r=Math.sin(e);return this.set(t,-r,0,r,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){const t=this.elements,r=e.elements;for(let a=0;a<9;a++)if(t[a]!==r[a])return!1;return!0}fromArray(e,t=0){for(let r=0;r<9;r++)this.elements[r]=e[r+t];return this}toArray(e=[],t=0){const r=this.elements;return e[t]=r[0],e[t+1]=r[1],e[t+2]=r[2],e[t+3]=r[3],e[t+4]=r[4],e[t+5]=r[5],e[t+6]=r[6],e[t+7]=r[7],e[t+8]=r[8],e}clone(){return new this.constructor().fromArray(this.elements)}}const Nu=new at,Bf=new at().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Hf=new at().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function v1(){const i={enabled:!0,workingColorSpace:zo,spaces:{},convert:function(a,n,s){return this.enabled===!1||n===s||!n||!s||(this.spaces[n].transfer===Dt&&(a.r=ha(a.r),a.g=ha(a.g),a.b=ha(a.b)),this.spaces[n].primaries!==this.spaces[s].primaries&&(a.applyMatrix3(this.spaces[n].toXYZ),a.applyMatrix3(this.spaces[s].fromXYZ)),this.spaces[s].transfer===Dt&&(a.r=zn(a.r),a.g=zn(a.g),a.b=zn(a.b))),a},workingToColorSpace:function(a,n){return this.convert(a,this.workingColorSpace,n)},colorSpaceToWorking:function(a,n){return this.convert(a,n,this.workingColorSpace)},getPrimaries:function(a){return this.spaces[a].primaries},getTransfer:function(a){return a===La?ko:this.spaces[a].transfer},getToneMappingMode:function(a){return this.spaces[a].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(a,n=this.workingColorSpace){return a.fromArray(this.spaces[n].luminanceCoefficients)},define:function(a){Object.assign(this.spaces,a)},_getMatrix:function(a,n,s){return a.copy(this.spaces[s].fromXYZ).multiply(this.spaces[n].toXYZ)},_getDrawingBufferColorSpace:function(a){return this.spaces[a].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(a=this.workingColorSpace){return this.spaces[a].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],r=[.3127,.329];return i.define({[zo]:{primaries:e,whitePoint:r,transfer:ko,toXYZ:Bf,fromXYZ:Hf,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:vr},outputColorSpaceConfig:{drawingBufferColorSpace:vr}},[vr]:{primaries:e,whitePoint:r,transfer:Dt,toXYZ:Bf,fromXYZ:Hf,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:vr}}}),i}const _t=v1();function ha(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function zn(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}let kn;class _1{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let r;if(e instanceof HTMLCanvasElement)r=e;else{kn===void 0&&(kn=Bo("canvas")),kn.width=e.width,kn.height=e.height;const a=kn.getContext("2d");e instanceof ImageData?a.putImageData(e,0,0):a.drawImage(e,0,0,e.width,e.height),r=kn}return r.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){const t=Bo("canvas");t.width=e.width,t.height=e.height;const r=t.getContext("2d");r.drawImage(e,0,0,e.width,e.height);const a=r.getImageData(0,0,e.width,e.height),n=a.data;for(let s=0;s<n.length;s++)n[s]=ha(n[s]/255)*255;return r.putImageData(a,0,0),t}else if(e.data){const t=e.data.slice(0);for(let r=0;r<t.length;r++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[r]=Math.floor(ha(t[r]/255)*255):t[r]=ha(t[r]);return{data:t,width:e.width,height:e.height}}else return et("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}}let x1=0;class Ou{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:x1++}),this.uuid=Da(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){const t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];const r={uuid:this.uuid,url:""},a=this.data;if(a!==null){let n;if(Array.isArray(a)){n=[];for(let s=0,o=a.length;s<o;s++)a[s].isDataTexture?n.push(Fu(a[s].image)):n.push(Fu(a[s]))}else n=Fu(a);r.url=n}return t||(e.images[this.uuid]=r),r}}function Fu(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?_1.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(et("Texture: Unable to serialize Texture."),{})}let y1=0;const zu=new Q;class ki extends rn{constructor(e=ki.DEFAULT_IMAGE,t=ki.DEFAULT_MAPPING,r=ua,a=ua,n=ji,s=Aa,o=Xr,c=sr,l=ki.DEFAULT_ANISOTROPY,u=La){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:y1++}),this.uuid=Da(),this.name="",this.source=new Ou(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=r,this.wrapT=a,this.magFilter=n,this.minFilter=s,this.anisotropy=l,this.format=o,this.internalFormat=null,this.type=c,this.offset=new rt(0,0),this.repeat=new rt(1,1),this.center=new rt(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new at,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(zu).x}get height(){return this.source.getSize(zu).y}get depth(){return this.source.getSize(zu).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(const t in e){const r=e[t];if(r===void 0){et(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}const a=this[t];if(a===void 0){et(`Texture.setValues(): property '${t}' does not exist.`);continue}a&&r&&a.isVector2&&r.isVector2||a&&r&&a.isVector3&&r.isVector3||a&&r&&a.isMatrix3&&r.isMatrix3?a.copy(r):this[t]=r}}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];const r={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(r.userData=this.userData),t||(e.textures[this.uuid]=r),r}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Mf)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Wc:e.x=e.x-Math.floor(e.x);break;case ua:e.x=e.x<0?0:1;break;case Xc:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Wc:e.y=e.y-Math.floor(e.y);break;case ua:e.y=e.y<0?0:1;break;case Xc:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}}ki.DEFAULT_IMAGE=null,ki.DEFAULT_MAPPING=Mf,ki.DEFAULT_ANISOTROPY=1;class Ht{static{this.prototype.isVector4=!0}constructor(e=0,t=0,r=0,a=1){this.x=e,this.y=t,this.z=r,this.w=a}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,r,a){return this.x=e,this.y=t,this.z=r,this.w=a,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){const t=this.x,r=this.y,a=this.z,n=this.w,s=e.elements;return this.x=s[0]*t+s[4]*r+s[8]*a+s[12]*n,this.y=s[1]*t+s[5]*r+s[9]*a+s[13]*n,this.z=s[2]*t+s[6]*r+s[10]*a+s[14]*n,this.w=s[3]*t+s[7]*r+s[11]*a+s[15]*n,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);const t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,r,a,n;const s=e.elements,o=s[0],c=s[4],l=s[8],u=s[1],d=s[5],h=s[9],f=s[2],m=s[6],v=s[10];if(Math.abs(c-u)<.01&&Math.abs(l-f)<.01&&Math.abs(h-m)<.01){if(Math.abs(c+u)<.1&&Math.abs(l+f)<.1&&Math.abs(h+m)<.1&&Math.abs(o+d+v-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;const p=(o+1)/2,x=(d+1)/2,b=(v+1)/2,S=(c+u)/4,E=(l+f)/4,w=(h+m)/4;return p>x&&p>b?p<.01?(r=0,a=.707106781,n=.707106781):(r=Math.sqrt(p),a=S/r,n=E/r):x>b?x<.01?(r=.707106781,a=0,n=.707106781):(a=Math.sqrt(x),r=S/a,n=w/a):b<.01?(r=.707106781,a=.707106781,n=0):(n=Math.sqrt(b),r=E/n,a=w/n),this.set(r,a,n,t),this}let g=Math.sqrt((m-h)*(m-h)+(l-f)*(l-f)+(u-c)*(u-c));return Math.abs(g)<.001&&(g=1),this.x=(m-h)/g,this.y=(l-f)/g,this.z=(u-c)/g,this.w=Math.acos((o+d+v-1)/2),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=ot(this.x,e.x,t.x),this.y=ot(this.y,e.y,t.y),this.z=ot(this.z,e.z,t.z),this.w=ot(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=ot(this.x,e,t),this.y=ot(this.y,e,t),this.z=ot(this.z,e,t),this.w=ot(this.w,e,t),this}clampLength(e,t){const r=this.length();return this.divideScalar(r||1).multiplyScalar(ot(r,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,r){return this.x=e.x+(t.x-e.x)*r,this.y=e.y+(t.y-e.y)*r,this.z=e.z+(t.z-e.z)*r,this.w=e.w+(t.w-e.w)*r,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}}class S1 extends rn{constructor(e=1,t=1,r={}){super(),r=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:ji,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},r),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=r.depth,this.scissor=new Ht(0,0,e,t),this.scissorTest=!1,this.viewport=new Ht(0,0,e,t),this.textures=[];const a=r.count;for(let n=0;n<a;n++)this.textures[n]=new ki({width:e,height:t,depth:r.depth}),this.textures[n].isRenderTargetTexture=!0,this.textures[n].renderTarget=this;this._setTextureOptions(r),this.depthBuffer=r.depthBuffer,this.stencilBuffer=r.stencilBuffer,this.resolveColorBuffer=r.resolveColorBuffer,this.resolveDepthBuffer=r.resolveDepthBuffer,this.resolveStencilBuffer=r.resolveStencilBuffer,this.storeMultisampledColorBuffer=r.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=r.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=r.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=r.depthTexture,this.samples=r.samples,this.multiview=r.multiview,this.useArrayDepthTexture=r.useArrayDepthTexture}_setTextureOptions(e={}){const t={minFilter:ji,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let r=0;r<this.textures.length;r++)this.textures[r].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,r=1){if(this.width!==e||this.height!==t||this.depth!==r){this.width=e,this.height=t,this.depth=r;for(let a=0,n=this.textures.length;a<n;a++)this.textures[a].image.width=e,this.textures[a].image.height=t,this.textures[a].image.depth=r,this.textures[a].isData3DTexture!==!0&&(this.textures[a].isArrayTexture=this.textures[a].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,r=e.textures.length;t<r;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;const a=Object.assign({},e.textures[t].image);this.textures[t].source=new Ou(a)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){const t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}}class jr extends S1{constructor(e=1,t=1,r={}){super(e,t,r),this.isWebGLRenderTarget=!0}}class Gf extends ki{constructor(e=null,t=1,r=1,a=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:r,depth:a},this.magFilter=Pi,this.minFilter=Pi,this.wrapR=ua,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}}class M1 extends ki{constructor(e=null,t=1,r=1,a=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:r,depth:a},this.magFilter=Pi,this.minFilter=Pi,this.wrapR=ua,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}}class kt{static{this.prototype.isMatrix4=!0}constructor(e,t,r,a,n,s,o,c,l,u,d,h,f,m,v,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,r,a,n,s,o,c,l,u,d,h,f,m,v,g)}set(e,t,r,a,n,s,o,c,l,u,d,h,f,m,v,g){const p=this.elements;return p[0]=e,p[4]=t,p[8]=r,p[12]=a,p[1]=n,p[5]=s,p[9]=o,p[13]=c,p[2]=l,p[6]=u,p[10]=d,p[14]=h,p[3]=f,p[7]=m,p[11]=v,p[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new kt().fromArray(this.elements)}copy(e){const t=this.elements,r=e.elements;return t[0]=r[0],t[1]=r[1],t[2]=r[2],t[3]=r[3],t[4]=r[4],t[5]=r[5],t[6]=r[6],t[7]=r[7],t[8]=r[8],t[9]=r[9],t[10]=r[10],t[11]=r[11],t[12]=r[12],t[13]=r[13],t[14]=r[14],t[15]=r[15],this}copyPosition(e){const t=this.elements,r=e.elements;return t[12]=r[12],t[13]=r[13],t[14]=r[14],this}setFromMatrix3(e){const t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,r){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),r.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),r.setFromMatrixColumn(this,2),this)}makeBasis(e,t,r){return this.set(e.x,t.x,r.x,0,e.y,t.y,r.y,0,e.z,t.z,r.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();const t=this.elements,r=e.elements,a=1/Bn.setFromMatrixColumn(e,0).length(),n=1/Bn.setFromMatrixColumn(e,1).length(),s=1/Bn.setFromMatrixColumn(e,2).length();return t[0]=r[0]*a,t[1]=r[1]*a,t[2]=r[2]*a,t[3]=0,t[4]=r[4]*n,t[5]=r[5]*n,t[6]=r[6]*n,t[7]=0,t[8]=r[8]*s,t[9]=r[9]*s,t[10]=r[10]*s,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){const t=this.elements,r=e.x,a=e.y,n=e.z,s=Math.cos(r),o=Math.sin(r),c=Math.cos(a),l=Math.sin(a),u=Math.cos(n),d=Math.sin(n);if(e.order==="XYZ"){const h=s*u,f=s*d,m=o*u,v=o*d;t[0]=c*u,t[4]=-c*d,t[8]=l,t[1]=f+m*l,t[5]=h-v*l,t[9]=-o*c,t[2]=v-h*l,t[6]=m+f*l,t[10]=s*c}else if(e.order==="YXZ"){const h=c*u,f=c*d,m=l*u,v=l*d;t[0]=h+v*o,t[4]=m*o-f,t[8]=s*l,t[1]=s*d,t[5]=s*u,t[9]=-o,t[2]=f*o-m,t[6]=v+h*o,t[10]=s*c}else if(e.order==="ZXY"){const h=c*u,f=c*d,m=l*u,v=l*d;t[0]=h-v*o,t[4]=-s*d,t[8]=m+f*o,t[1]=f+m*o,t[5]=s*u,t[9]=v-h*o,t[2]=-s*l,t[6]=o,t[10]=s*c}else if(e.order==="ZYX"){const h=s*u,f=s*d,m=o*u,v=o*d;t[0]=c*u,t[4]=m*l-f,t[8]=h*l+v,t[1]=c*d,t[5]=v*l+h,t[9]=f*l-m,t[2]=-l,t[6]=o*c,t[10]=s*c}else if(e.order==="YZX"){const h=s*c,f=s*l,m=o*c,v=o*l;t[0]=c*u,t[4]=v-h*d,t[8]=m*d+f,t[1]=d,t[5]=s*u,t[9]=-o*u,t[2]=-l*u,t[6]=f*d+m,t[10]=h-v*d}else if(e.order==="XZY"){const h=s*c,f=s*l,m=o*c,v=o*l;t[0]=c*u,t[4]=-d,t[8]=l*u,t[1]=h*d+v,t[5]=s*u,t[9]=f*d-m,t[2]=m*d-f,t[6]=o*u,t[10]=v*d+h}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(b1,e,w1)}lookAt(e,t,r){const a=this.elements;return or.subVectors(e,t),or.lengthSq()===0&&(or.z=1),or.normalize(),Pa.crossVectors(r,or),Pa.lengthSq()===0&&(Math.abs(r.z)===1?or.x+=1e-4:or.z+=1e-4,or.normalize(),Pa.crossVectors(r,or)),Pa.normalize(),Wo.crossVectors(or,Pa),a[0]=Pa.x,a[4]=Wo.x,a[8]=or.x,a[1]=Pa.y,a[5]=Wo.y,a[9]=or.y,a[2]=Pa.z,a[6]=Wo.z,a[10]=or.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const r=e.elements,a=t.elements,n=this.elements,s=r[0],o=r[4],c=r[8],l=r[12],u=r[1],d=r[5],h=r[9],f=r[13],m=r[2],v=r[6],g=r[10],p=r[14],x=r[3],b=r[7],S=r[11],E=r[15],w=a[0],_=a[4],M=a[8],P=a[12],D=a[1],C=a[5],N=a[9],B=a[13],L=a[2],z=a[6],j=a[10],$=a[14],H=a[3],k=a[7],X=a[11],Z=a[15];return n[0]=s*w+o*D+c*L+l*H,n[4]=s*_+o*C+c*z+l*k,n[8]=s*M+o*N+c*j+l*X,n[12]=s*P+o*B+c*$+l*Z,n[1]=u*w+d*D+h*L+f*H,n[5]=u*_+d*C+h*z+f*k,n[9]=u*M+d*N+h*j+f*X,n[13]=u*P+d*B+h*$+f*Z,n[2]=m*w+v*D+g*L+p*H,n[6]=m*_+v*C+g*z+p*k,n[10]=m*M+v*N+g*j+p*X,n[14]=m*P+v*B+g*$+p*Z,n[3]=x*w+b*D+S*L+E*H,n[7]=x*_+b*C+S*z+E*k,n[11]=x*M+b*N+S*j+E*X,n[15]=x*P+b*B+S*$+E*Z,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){const e=this.elements,t=e[0],r=e[4],a=e[8],n=e[12],s=e[1],o=e[5],c=e[9],l=e[13],u=e[2],d=e[6],h=e[10],f=e[14],m=e[3],v=e[7],g=e[11],p=e[15],x=c*f-l*h,b=o*f-l*d,S=o*h-c*d,E=s*f-l*u,w=s*h-c*u,_=s*d-o*u;return t*(v*x-g*b+p*S)-r*(m*x-g*E+p*w)+a*(m*b-v*E+p*_)-n*(m*S-v*w+g*_)}determinantAffine(){const e=this.elements,t=e[0],r=e[4],a=e[8],n=e[1],s=e[5],o=e[9],c=e[2],l=e[6],u=e[10];return t*(s*u-o*l)-r*(n*u-o*c)+a*(n*l-s*c)}transpose(){const e=this.elements;let t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,r){const a=this.elements;return e.isVector3?(a[12]=e.x,a[13]=e.y,a[14]=e.z):(a[12]=e,a[13]=t,a[14]=r),this}invert(){const e=this.elements,t=e[0],r=e[1],a=e[2],n=e[3],s=e[4],o=e[5],c=e[6],l=e[7],u=e[8],d=e[9],h=e[10],f=e[11],m=e[12],v=e[13],g=e[14],p=e[15],x=t*o-r*s,b=t*c-a*s,S=t*l-n*s,E=r*c-a*o,w=r*l-n*o,_=a*l-n*c,M=u*v-d*m,P=u*g-h*m,D=u*p-f*m,C=d*g-h*v,N=d*p-f*v,B=h*p-f*g,L=x*B-b*N+S*C+E*D-w*P+_*M;if(L===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);const z=1/L;return e[0]=(o*B-c*N+l*C)*z,e[1]=(a*N-r*B-n*C)*z,e[2]=(v*_-g*w+p*E)*z,e[3]=(h*w-d*_-f*E)*z,e[4]=(c*D-s*B-l*P)*z,e[5]=(t*B-a*D+n*P)*z,e[6]=(g*S-m*_-p*b)*z,e[7]=(u*_-h*S+f*b)*z,e[8]=(s*N-o*D+l*M)*z,e[9]=(r*D-t*N-n*M)*z,e[10]=(m*w-v*S+p*x)*z,e[11]=(d*S-u*w-f*x)*z,e[12]=(o*P-s*C-c*M)*z,e[13]=(t*C-r*P+a*M)*z,e[14]=(v*b-m*E-g*x)*z,e[15]=(u*E-d*b+h*x)*z,this}scale(e){const t=this.elements,r=e.x,a=e.y,n=e.z;return t[0]*=r,t[4]*=a,t[8]*=n,t[1]*=r,t[5]*=a,t[9]*=n,t[2]*=r,t[6]*=a,t[10]*=n,t[3]*=r,t[7]*=a,t[11]*=n,this}getMaxScaleOnAxis(){const e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],r=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],a=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,r,a))}makeTranslation(e,t,r){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,r,0,0,0,1),this}makeRotationX(e){const t=Math.cos(e),r=Math.sin(e);return this.set(1,0,0,0,0,t,-r,0,0,r,t,0,0,0,0,1),this}makeRotationY(e){const t=Math.cos(e),r=Math.sin(e);return this.set(t,0,r,0,0,1,0,0,-r,0,t,0,0,0,0,1),this}makeRotationZ(e){const t=Math.cos(e),r=Math.sin(e);return this.set(t,-r,0,0,r,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){const r=Math.cos(t),a=Math.sin(t),n=1-r,s=e.x,o=e.y,c=e.z,l=n*s,u=n*o;return this.set(l*s+r,l*o-a*c,l*c+a*o,0,l*o+a*c,u*o+r,u*c-a*s,0,l*c-a*o,u*c+a*s,n*c*c+r,0,0,0,0,1),this}makeScale(e,t,r){return this.set(e,0,0,0,0,t,0,0,0,0,r,0,0,0,0,1),this}makeShear(e,t,r,a,n,s){return this.set(1,r,n,0,e,1,s,0,t,a,1,0,0,0,0,1),this}compose(e,t,r){const a=this.elements,n=t._x,s=t._y,o=t._z,c=t._w,l=n+n,u=s+s,d=o+o,h=n*l,f=n*u,m=n*d,v=s*u,g=s*d,p=o*d,x=c*l,b=c*u,S=c*d,E=r.x,w=r.y,_=r.z;return a[0]=(1-(v+p))*E,a[1]=(f+S)*E,a[2]=(m-b)*E,a[3]=0,a[4]=(f-S)*w,a[5]=(1-(h+p))*w,a[6]=(g+x)*w,a[7]=0,a[8]=(m+b)*_,a[9]=(g-x)*_,a[10]=(1-(h+v))*_,a[11]=0,a[12]=e.x,a[13]=e.y,a[14]=e.z,a[15]=1,this}decompose(e,t,r){const a=this.elements;e.x=a[12],e.y=a[13],e.z=a[14];const n=this.determinantAffine();if(n===0)return r.set(1,1,1),t.identity(),this;let s=Bn.set(a[0],a[1],a[2]).length();const o=Bn.set(a[4],a[5],a[6]).length(),c=Bn.set(a[8],a[9],a[10]).length();n<0&&(s=-s),Rr.copy(this);const l=1/s,u=1/o,d=1/c;return Rr.elements[0]*=l,Rr.elements[1]*=l,Rr.elements[2]*=l,Rr.elements[4]*=u,Rr.elements[5]*=u,Rr.elements[6]*=u,Rr.elements[8]*=d,Rr.elements[9]*=d,Rr.elements[10]*=d,t.setFromRotationMatrix(Rr),r.x=s,r.y=o,r.z=c,this}makePerspective(e,t,r,a,n,s,o=Ar,c=!1){const l=this.elements,u=2*n/(t-e),d=2*n/(r-a),h=(t+e)/(t-e),f=(r+a)/(r-a);let m,v;if(c)m=n/(s-n),v=s*n/(s-n);else if(o===Ar)m=-(s+n)/(s-n),v=-2*s*n/(s-n);else if(o===Os)m=-s/(s-n),v=-s*n/(s-n);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+o);return l[0]=u,l[4]=0,l[8]=h,l[12]=0,l[1]=0,l[5]=d,l[9]=f,l[13]=0,l[2]=0,l[6]=0,l[10]=m,l[14]=v,l[3]=0,l[7]=0,l[11]=-1,l[15]=0,this}makeOrthographic(e,t,r,a,n,s,o=Ar,c=!1){const l=this.elements,u=2/(t-e),d=2/(r-a),h=-(t+e)/(t-e),f=-(r+a)/(r-a);let m,v;if(c)m=1/(s-n),v=s/(s-n);else if(o===Ar)m=-2/(s-n),v=-(s+n)/(s-n);else if(o===Os)m=-1/(s-n),v=-n/(s-n);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+o);return l[0]=u,l[4]=0,l[8]=0,l[12]=h,l[1]=0,l[5]=d,l[9]=0,l[13]=f,l[2]=0,l[6]=0,l[10]=m,l[14]=v,l[3]=0,l[7]=0,l[11]=0,l[15]=1,this}equals(e){const t=this.elements,r=e.elements;for(let a=0;a<16;a++)if(t[a]!==r[a])return!1;return!0}fromArray(e,t=0){for(let r=0;r<16;r++)this.elements[r]=e[r+t];return this}toArray(e=[],t=0){const r=this.elements;return e[t]=r[0],e[t+1]=r[1],e[t+2]=r[2],e[t+3]=r[3],e[t+4]=r[4],e[t+5]=r[5],e[t+6]=r[6],e[t+7]=r[7],e[t+8]=r[8],e[t+9]=r[9],e[t+10]=r[10],e[t+11]=r[11],e[t+12]=r[12],e[t+13]=r[13],e[t+14]=r[14],e[t+15]=r[15],e}}const Bn=new Q,Rr=new kt,b1=new Q(0,0,0),w1=new Q(1,1,1),Pa=new Q,Wo=new Q,or=new Q,Vf=new kt,Wf=new Fn;class Ba{constructor(e=0,t=0,r=0,a=Ba.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=r,this._order=a}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,r,a=this._order){return this._x=e,this._y=t,this._z=r,this._order=a,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,r=!0){const a=e.elements,n=a[0],s=a[4],o=a[8],c=a[1],l=a[5],u=a[9],d=a[2],h=a[6],f=a[10];switch(t){case"XYZ":this._y=Math.asin(ot(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(-u,f),this._z=Math.atan2(-s,n)):(this._x=Math.atan2(h,l),this._z=0);break;case"YXZ":this._x=Math.asin(-ot(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(o,f),this._z=Math.atan2(c,l)):(this._y=Math.atan2(-d,n),this._z=0);break;case"ZXY":this._x=Math.asin(ot(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(-d,f),this._z=Math.atan2(-s,l)):(this._y=0,this._z=Math.atan2(c,n));break;case"ZYX":this._y=Math.asin(-ot(d,-1,1)),Math.abs(d)<.9999999?(this._x=Math.atan2(h,f),this._z=Math.atan2(c,n)):(this._x=0,this._z=Math.atan2(-s,l));break;case"YZX":this._z=Math.asin(ot(c,-1,1)),Math.abs(c)<.9999999?(this._x=Math.atan2(-u,l),this._y=Math.atan2(-d,n)):(this._x=0,this._y=Math.atan2(o,f));break;case"XZY":this._z=Math.asin(-ot(s,-1,1)),Math.abs(s)<.9999999?(this._x=Math.atan2(h,l),this._y=Math.atan2(o,n)):(this._x=Math.atan2(-u,f),this._y=0);break;default:et("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,r===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,r){return Vf.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Vf,t,r)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Wf.setFromEuler(this),this.setFromQuaternion(Wf,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}}Ba.DEFAULT_ORDER="XYZ";class ku{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}}let T1=0;const Xf=new Q,Hn=new Fn,da=new kt,Xo=new Q,Bs=new Q,E1=new Q,A1=new Fn,jf=new Q(1,0,0),$f=new Q(0,1,0),qf=new Q(0,0,1),Yf={type:"added"},R1={type:"removed"},Gn={type:"childadded",child:null},Bu={type:"childremoved",child:null};class vi extends rn{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:T1++}),this.uuid=Da(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=vi.DEFAULT_UP.clone();const e=new Q,t=new Ba,r=new Fn,a=new Q(1,1,1);function n(){r.setFromEuler(t,!1)}function s(){t.setFromQuaternion(r,void 0,!1)}t._onChange(n),r._onChange(s),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:r},scale:{configurable:!0,enumerable:!0,value:a},modelViewMatrix:{value:new kt},normalMatrix:{value:new at}}),this.matrix=new kt,this.matrixWorld=new kt,this.matrixAutoUpdate=vi.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=vi.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new ku,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Hn.setFromAxisAngle(e,t),this.quaternion.multiply(Hn),this}rotateOnWorldAxis(e,t){return Hn.setFromAxisAngle(e,t),this.quaternion.premultiply(Hn),this}rotateX(e){return this.rotateOnAxis(jf,e)}rotateY(e){return this.rotateOnAxis($f,e)}rotateZ(e){return this.rotateOnAxis(qf,e)}translateOnAxis(e,t){return Xf.copy(e).applyQuaternion(this.quaternion),this.position.add(Xf.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(jf,e)}translateY(e){return this.translateOnAxis($f,e)}translateZ(e){return this.translateOnAxis(qf,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(da.copy(this.matrixWorld).invert())}lookAt(e,t,r){e.isVector3?Xo.copy(e):Xo.set(e,t,r);const a=this.parent;this.updateWorldMatrix(!0,!1),Bs.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?da.lookAt(Bs,Xo,this.up):da.lookAt(Xo,Bs,this.up),this.quaternion.setFromRotationMatrix(da),a&&(da.extractRotation(a.matrixWorld),Hn.setFromRotationMatrix(da),this.quaternion.premultiply(Hn.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(yt("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Yf),Gn.child=e,this.dispatchEvent(Gn),Gn.child=null):yt("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let r=0;r<arguments.length;r++)this.remove(arguments[r]);return this}const t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(R1),Bu.child=e,this.dispatchEvent(Bu),Bu.child=null),this}removeFromParent(){const e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),da.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),da.multiply(e.parent.matrixWorld)),e.applyMatrix4(da),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Yf),Gn.child=e,this.dispatchEvent(Gn),Gn.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let r=0,a=this.children.length;r<a;r++){const n=this.children[r].getObjectByProperty(e,t);if(n!==void 0)return n}}getObjectsByProperty(e,t,r=[]){this[e]===t&&r.push(this);const a=this.children;for(let n=0,s=a.length;n<s;n++)a[n].getObjectsByProperty(e,t,r);return r}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Bs,e,E1),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Bs,A1,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);const t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);const t=this.children;for(let r=0,a=t.length;r<a;r++)t[r].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);const t=this.children;for(let r=0,a=t.length;r<a;r++)t[r].traverseVisible(e)}traverseAncestors(e){const t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);const e=this.pivot;if(e!==null){const t=e.x,r=e.y,a=e.z,n=this.matrix.elements;n[12]+=t-n[0]*t-n[4]*r-n[8]*a,n[13]+=r-n[1]*t-n[5]*r-n[9]*a,n[14]+=a-n[2]*t-n[6]*r-n[10]*a}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);const t=this.children;for(let r=0,a=t.length;r<a;r++)t[r].updateMatrixWorld(e)}updateWorldMatrix(e,t,r=!1){const a=this.parent;if(e===!0&&a!==null&&a.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||r)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,r=!0),t===!0){const n=this.children;for(let s=0,o=n.length;s<o;s++)n[s].updateWorldMatrix(!1,!0,r)}}toJSON(e){const t=e===void 0||typeof e=="string",r={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},r.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});const a={};a.uuid=this.uuid,a.type=this.type,a.name=this.name,a.castShadow=this.castShadow,a.receiveShadow=this.receiveShadow,a.visible=this.visible,a.frustumCulled=this.frustumCulled,a.renderOrder=this.renderOrder,a.static=this.static,a.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(a.userData=this.userData),a.layers=this.layers.mask,a.matrix=this.matrix.toArray(),a.up=this.up.toArray(),this.pivot!==null&&(a.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(a.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(a.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(a.type="InstancedMesh",a.count=this.count,a.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(a.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(a.type="BatchedMesh",a.perObjectFrustumCulled=this.perObjectFrustumCulled,a.sortObjects=this.sortObjects,a.drawRanges=this._drawRanges,a.reservedRanges=this._reservedRanges,a.geometryInfo=this._geometryInfo.map(o=>({...o,boundingBox:o.boundingBox?o.boundingBox.toJSON():void 0,boundingSphere:o.boundingSphere?o.boundingSphere.toJSON():void 0})),a.instanceInfo=this._instanceInfo.map(o=>({...o})),a.availableInstanceIds=this._availableInstanceIds.slice(),a.availableGeometryIds=this._availableGeometryIds.slice(),a.nextIndexStart=this._nextIndexStart,a.nextVertexStart=this._nextVertexStart,a.geometryCount=this._geometryCount,a.maxInstanceCount=this._maxInstanceCount,a.maxVertexCount=this._maxVertexCount,a.maxIndexCount=this._maxIndexCount,a.geometryInitialized=this._geometryInitialized,a.matricesTexture=this._matricesTexture.toJSON(e),a.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(a.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(a.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(a.boundingBox=this.boundingBox.toJSON()));function n(o,c){return o[c.uuid]===void 0&&(o[c.uuid]=c.toJSON(e)),c.uuid}if(this.isScene)this.background&&(this.background.isColor?a.background=this.background.toJSON():this.background.isTexture&&(a.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(a.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){a.geometry=n(e.geometries,this.geometry);const o=this.geometry.parameters;if(o!==void 0&&o.shapes!==void 0){const c=o.shapes;if(Array.isArray(c))for(let l=0,u=c.length;l<u;l++){const d=c[l];n(e.shapes,d)}else n(e.shapes,c)}}if(this.isSkinnedMesh&&(a.bindMode=this.bindMode,a.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(n(e.skeletons,this.skeleton),a.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){const o=[];for(let c=0,l=this.material.length;c<l;c++)o.push(n(e.materials,this.material[c]));a.material=o}else a.material=n(e.materials,this.material);if(this.children.length>0){a.children=[];for(let o=0;o<this.children.length;o++)a.children.push(this.children[o].toJSON(e).object)}if(this.animations.length>0){a.animations=[];for(let o=0;o<this.animations.length;o++){const c=this.animations[o];a.animations.push(n(e.animations,c))}}if(t){const o=s(e.geometries),c=s(e.materials),l=s(e.textures),u=s(e.images),d=s(e.shapes),h=s(e.skeletons),f=s(e.animations),m=s(e.nodes);o.length>0&&(r.geometries=o),c.length>0&&(r.materials=c),l.length>0&&(r.textures=l),u.length>0&&(r.images=u),d.length>0&&(r.shapes=d),h.length>0&&(r.skeletons=h),f.length>0&&(r.animations=f),m.length>0&&(r.nodes=m)}return r.object=a,r;function s(o){const c=[];for(const l in o){const u=o[l];delete u.metadata,c.push(u)}return c}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let r=0;r<e.children.length;r++){const a=e.children[r];this.add(a.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}}vi.DEFAULT_UP=new Q(0,1,0),vi.DEFAULT_MATRIX_AUTO_UPDATE=!0,vi.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;class jo extends vi{constructor(){super(),this.isGroup=!0,this.type="Group"}}const C1={type:"move"};class Hu{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new jo,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new jo,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new Q,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new Q),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new jo,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new Q,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new Q,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){const t=this._hand;if(t)for(const r of e.hand.values())this._getHandJoint(t,r)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,r){let a=null,n=null,s=null;const o=this._targetRay,c=this._grip,l=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(l&&e.hand){s=!0;for(const v of e.hand.values()){const g=t.getJointPose(v,r),p=this._getHandJoint(l,v);g!==null&&(p.matrix.fromArray(g.transform.matrix),p.matrix.decompose(p.position,p.quaternion,p.scale),p.matrixWorldNeedsUpdate=!0,p.jointRadius=g.radius),p.visible=g!==null}const u=l.joints["index-finger-tip"],d=l.joints["thumb-tip"],h=u.position.distanceTo(d.position),f=.02,m=.005;l.inputState.pinching&&h>f+m?(l.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!l.inputState.pinching&&h<=f-m&&(l.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else c!==null&&e.gripSpace&&(n=t.getPose(e.gripSpace,r),n!==null&&(c.matrix.fromArray(n.transform.matrix),c.matrix.decompose(c.position,c.quaternion,c.scale),c.matrixWorldNeedsUpdate=!0,n.linearVelocity?(c.hasLinearVelocity=!0,c.linearVelocity.copy(n.linearVelocity)):c.hasLinearVelocity=!1,n.angularVelocity?(c.hasAngularVelocity=!0,c.angularVelocity.copy(n.angularVelocity)):c.hasAngularVelocity=!1,c.eventsEnabled&&c.dispatchEvent({type:"gripUpdated",data:e,target:this})));o!==null&&(a=t.getPose(e.targetRaySpace,r),a===null&&n!==null&&(a=n),a!==null&&(o.matrix.fromArray(a.transform.matrix),o.matrix.decompose(o.position,o.quaternion,o.scale),o.matrixWorldNeedsUpdate=!0,a.linearVelocity?(o.hasLinearVelocity=!0,o.linearVelocity.copy(a.linearVelocity)):o.hasLinearVelocity=!1,a.angularVelocity?(o.hasAngularVelocity=!0,o.angularVelocity.copy(a.angularVelocity)):o.hasAngularVelocity=!1,this.dispatchEvent(C1)))}return o!==null&&(o.visible=a!==null),c!==null&&(c.visible=n!==null),l!==null&&(l.visible=s!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){const r=new jo;r.matrixAutoUpdate=!1,r.visible=!1,e.joints[t.jointName]=r,e.add(r)}return e.joints[t.jointName]}}const Kf={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Ua={h:0,s:0,l:0},$o={h:0,s:0,l:0};function Gu(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}class lt{constructor(e,t,r){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,r)}set(e,t,r){if(t===void 0&&r===void 0){const a=e;a&&a.isColor?this.copy(a):typeof a=="number"?this.setHex(a):typeof a=="string"&&this.setStyle(a)}else this.setRGB(e,t,r);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=vr){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,_t.colorSpaceToWorking(this,t),this}setRGB(e,t,r,a=_t.workingColorSpace){return this.r=e,this.g=t,this.b=r,_t.colorSpaceToWorking(this,a),this}setHSL(e,t,r,a=_t.workingColorSpace){if(e=Du(e,1),t=ot(t,0,1),r=ot(r,0,1),t===0)this.r=this.g=this.b=r;else{const n=r<=.5?r*(1+t):r+t-r*t,s=2*r-n;this.r=Gu(s,n,e+1/3),this.g=Gu(s,n,e),this.b=Gu(s,n,e-1/3)}return _t.colorSpaceToWorking(this,a),this}setStyle(e,t=vr){function r(n){n!==void 0&&parseFloat(n)<1&&et("Color: Alpha component of "+e+" will be ignored.")}let a;if(a=/^(\w+)\(([^\)]*)\)/.exec(e)){let n;const s=a[1],o=a[2];switch(s){case"rgb":case"rgba":if(n=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return r(n[4]),this.setRGB(Math.min(255,parseInt(n[1],10))/255,Math.min(255,parseInt(n[2],10))/255,Math.min(255,parseInt(n[3],10))/255,t);if(n=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return r(n[4]),this.setRGB(Math.min(100,parseFloat(n[1]))/100,Math.min(100,parseFloat(n[2]))/100,Math.min(100,parseFloat(n[3]))/100,t);break;case"hsl":case"hsla":if(n=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return r(n[4]),this.setHSL(parseFloat(n[1])/360,parseFloat(n[2])/100,parseFloat(n[3])/100,t);break;default:et("Color: Unknown color model "+e)}}else if(a=/^\#([A-Fa-f\d]+)$/.exec(e)){const n=a[1],s=n.length;if(s===3)return this.setRGB(parseInt(n.charAt(0),16)/15,parseInt(n.charAt(1),16)/15,parseInt(n.charAt(2),16)/15,t);if(s===6)return this.setHex(parseInt(n,16),t);et("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=vr){const r=Kf[e.toLowerCase()];return r!==void 0?this.setHex(r,t):et("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=ha(e.r),this.g=ha(e.g),this.b=ha(e.b),this}copyLinearToSRGB(e){return this.r=zn(e.r),this.g=zn(e.g),this.b=zn(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=vr){return _t.workingToColorSpace(zi.copy(this),e),Math.round(ot(zi.r*255,0,255))*65536+Math.round(ot(zi.g*255,0,255))*256+Math.round(ot(zi.b*255,0,255))}getHexString(e=vr){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=_t.workingColorSpace){_t.workingToColorSpace(zi.copy(this),t);const r=zi.r,a=zi.g,n=zi.b,s=Math.max(r,a,n),o=Math.min(r,a,n);let c,l;const u=(o+s)/2;if(o===s)c=0,l=0;else{const d=s-o;switch(l=u<=.5?d/(s+o):d/(2-s-o),s){case r:c=(a-n)/d+(a<n?6:0);break;case a:c=(n-r)/d+2;break;case n:c=(r-a)/d+4;break}c/=6}return e.h=c,e.s=l,e.l=u,e}getRGB(e,t=_t.workingColorSpace){return _t.workingToColorSpace(zi.copy(this),t),e.r=zi.r,e.g=zi.g,e.b=zi.b,e}getStyle(e=vr){_t.workingToColorSpace(zi.copy(this),e);const t=zi.r,r=zi.g,a=zi.b;return e!==vr?`color(${e} ${t.toFixed(3)} ${r.toFixed(3)} ${a.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(r*255)},${Math.round(a*255)})`}offsetHSL(e,t,r){return this.getHSL(Ua),this.setHSL(Ua.h+e,Ua.s+t,Ua.l+r)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,r){return this.r=e.r+(t.r-e.r)*r,this.g=e.g+(t.g-e.g)*r,this.b=e.b+(t.b-e.b)*r,this}lerpHSL(e,t){this.getHSL(Ua),e.getHSL($o);const r=ks(Ua.h,$o.h,t),a=ks(Ua.s,$o.s,t),n=ks(Ua.l,$o.l,t);return this.setHSL(r,a,n),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){const t=this.r,r=this.g,a=this.b,n=e.elements;return this.r=n[0]*t+n[3]*r+n[6]*a,this.g=n[1]*t+n[4]*r+n[7]*a,this.b=n[2]*t+n[5]*r+n[8]*a,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}}const zi=new lt;lt.NAMES=Kf;class L1 extends vi{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Ba,this.environmentIntensity=1,this.environmentRotation=new Ba,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){const t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}}const Cr=new Q,pa=new Q,Vu=new Q,fa=new Q,Vn=new Q,Wn=new Q,Jf=new Q,Wu=new Q,Xu=new Q,ju=new Q,$u=new Ht,qu=new Ht,Yu=new Ht;class yr{constructor(e=new Q,t=new Q,r=new Q){this.a=e,this.b=t,this.c=r}static getNormal(e,t,r,a){a.subVectors(r,t),Cr.subVectors(e,t),a.cross(Cr);const n=a.lengthSq();return n>0?a.multiplyScalar(1/Math.sqrt(n)):a.set(0,0,0)}static getBarycoord(e,t,r,a,n){Cr.subVectors(a,t),pa.subVectors(r,t),Vu.subVectors(e,t);const s=Cr.dot(Cr),o=Cr.dot(pa),c=Cr.dot(Vu),l=pa.dot(pa),u=pa.dot(Vu),d=s*l-o*o;if(d===0)return n.set(0,0,0),null;const h=1/d,f=(l*c-o*u)*h,m=(s*u-o*c)*h;return n.set(1-f-m,m,f)}static containsPoint(e,t,r,a){return this.getBarycoord(e,t,r,a,fa)===null?!1:fa.x>=0&&fa.y>=0&&fa.x+fa.y<=1}static getInterpolation(e,t,r,a,n,s,o,c){return this.getBarycoord(e,t,r,a,fa)===null?(c.x=0,c.y=0,"z"in c&&(c.z=0),"w"in c&&(c.w=0),null):(c.setScalar(0),c.addScaledVector(n,fa.x),c.addScaledVector(s,fa.y),c.addScaledVector(o,fa.z),c)}static getInterpolatedAttribute(e,t,r,a,n,s){return $u.setScalar(0),qu.setScalar(0),Yu.setScalar(0),$u.fromBufferAttribute(e,t),qu.fromBufferAttribute(e,r),Yu.fromBufferAttribute(e,a),s.setScalar(0),s.addScaledVector($u,n.x),s.addScaledVector(qu,n.y),s.addScaledVector(Yu,n.z),s}static isFrontFacing(e,t,r,a){return Cr.subVectors(r,t),pa.subVectors(e,t),Cr.cross(pa).dot(a)<0}set(e,t,r){return this.a.copy(e),this.b.copy(t),this.c.copy(r),this}setFromPointsAndIndices(e,t,r,a){return this.a.copy(e[t]),this.b.copy(e[r]),this.c.copy(e[a]),this}setFromAttributeAndIndices(e,t,r,a){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,r),this.c.fromBufferAttribute(e,a),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Cr.subVectors(this.c,this.b),pa.subVectors(this.a,this.b),Cr.cross(pa).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return yr.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return yr.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,r,a,n){return yr.getInterpolation(e,this.a,this.b,this.c,t,r,a,n)}containsPoint(e){return yr.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return yr.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){const r=this.a,a=this.b,n=this.c;let s,o;Vn.subVectors(a,r),Wn.subVectors(n,r),Wu.subVectors(e,r);const c=Vn.dot(Wu),l=Wn.dot(Wu);if(c<=0&&l<=0)return t.copy(r);Xu.subVectors(e,a);const u=Vn.dot(Xu),d=Wn.dot(Xu);if(u>=0&&d<=u)return t.copy(a);const h=c*d-u*l;if(h<=0&&c>=0&&u<=0&&c-u>0)return s=c/(c-u),t.copy(r).addScaledVector(Vn,s);ju.subVectors(e,n);const f=Vn.dot(ju),m=Wn.dot(ju);if(m>=0&&f<=m)return t.copy(n);const v=f*l-c*m;if(v<=0&&l>=0&&m<=0)return o=l/(l-m),t.copy(r).addScaledVector(Wn,o);const g=u*m-f*d;if(g<=0&&d-u>=0&&f-m>=0)return Jf.subVectors(n,a),o=(d-u)/(d-u+(f-m)),t.copy(a).addScaledVector(Jf,o);const p=1/(g+v+h);return s=v*p,o=h*p,t.copy(r).addScaledVector(Vn,s).addScaledVector(Wn,o)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}}class Ia{constructor(e=new Q(1/0,1/0,1/0),t=new Q(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,r=e.length;t<r;t+=3)this.expandByPoint(Lr.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,r=e.count;t<r;t++)this.expandByPoint(Lr.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,r=e.length;t<r;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){const r=Lr.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(r),this.max.copy(e).add(r),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);const r=e.geometry;if(r!==void 0){const n=r.getAttribute("position");if(t===!0&&n!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let s=0,o=n.count;s<o;s++)e.isMesh===!0?e.getVertexPosition(s,Lr):Lr.fromBufferAttribute(n,s),Lr.applyMatrix4(e.matrixWorld),this.expandByPoint(Lr);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),qo.copy(e.boundingBox)):(r.boundingBox===null&&r.computeBoundingBox(),qo.copy(r.boundingBox)),qo.applyMatrix4(e.matrixWorld),this.union(qo)}const a=e.children;for(let n=0,s=a.length;n<s;n++)this.expandByObject(a[n],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Lr),Lr.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,r;return e.normal.x>0?(t=e.normal.x*this.min.x,r=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,r=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,r+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,r+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,r+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,r+=e.normal.z*this.min.z),t<=-e.constant&&r>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Hs),Yo.subVectors(this.max,Hs),Xn.subVectors(e.a,Hs),jn.subVectors(e.b,Hs),$n.subVectors(e.c,Hs),Na.subVectors(jn,Xn),Oa.subVectors($n,jn),an.subVectors(Xn,$n);let t=[0,-Na.z,Na.y,0,-Oa.z,Oa.y,0,-an.z,an.y,Na.z,0,-Na.x,Oa.z,0,-Oa.x,an.z,0,-an.x,-Na.y,Na.x,0,-Oa.y,Oa.x,0,-an.y,an.x,0];return!Ku(t,Xn,jn,$n,Yo)||(t=[1,0,0,0,1,0,0,0,1],!Ku(t,Xn,jn,$n,Yo))?!1:(Ko.crossVectors(Na,Oa),t=[Ko.x,Ko.y,Ko.z],Ku(t,Xn,jn,$n,Yo))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Lr).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Lr).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(ma[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),ma[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),ma[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),ma[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),ma[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),ma[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),ma[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),ma[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(ma),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}}const ma=[new Q,new Q,new Q,new Q,new Q,new Q,new Q,new Q],Lr=new Q,qo=new Ia,Xn=new Q,jn=new Q,$n=new Q,Na=new Q,Oa=new Q,an=new Q,Hs=new Q,Yo=new Q,Ko=new Q,nn=new Q;function Ku(i,e,t,r,a){for(let n=0,s=i.length-3;n<=s;n+=3){nn.fromArray(i,n);const o=a.x*Math.abs(nn.x)+a.y*Math.abs(nn.y)+a.z*Math.abs(nn.z),c=e.dot(nn),l=t.dot(nn),u=r.dot(nn);if(Math.max(-Math.max(c,l,u),Math.min(c,l,u))>o)return!1}return!0}const ui=new Q,Jo=new rt;let D1=0;class _r extends rn{constructor(e,t,r=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:D1++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=r,this.usage=Uf,this.updateRanges=[],this.gpuType=Vr,this.version=0,this._normalizationScale=e!==void 0?Vo(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,r){e*=this.itemSize,r*=t.itemSize;for(let a=0,n=this.itemSize;a<n;a++)this.array[e+a]=t.array[r+a];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,r=this.count;t<r;t++)Jo.fromBufferAttribute(this,t),Jo.applyMatrix3(e),this.setXY(t,Jo.x,Jo.y);else if(this.itemSize===3)for(let t=0,r=this.count;t<r;t++)ui.fromBufferAttribute(this,t),ui.applyMatrix3(e),this.setXYZ(t,ui.x,ui.y,ui.z);return this}applyMatrix4(e){for(let t=0,r=this.count;t<r;t++)ui.fromBufferAttribute(this,t),ui.applyMatrix4(e),this.setXYZ(t,ui.x,ui.y,ui.z);return this}applyNormalMatrix(e){for(let t=0,r=this.count;t<r;t++)ui.fromBufferAttribute(this,t),ui.applyNormalMatrix(e),this.setXYZ(t,ui.x,ui.y,ui.z);return this}transformDirection(e){for(let t=0,r=this.count;t<r;t++)ui.fromBufferAttribute(this,t),ui.transformDirection(e),this.setXYZ(t,ui.x,ui.y,ui.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let r=this.array[e*this.itemSize+t];return this.normalized&&(r=this._denormalize(r)),r}setComponent(e,t,r){return this.normalized&&(r=this._normalize(r)),this.array[e*this.itemSize+t]=r,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=r,this}setXYZ(e,t,r,a){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a)),this.array[e+0]=t,this.array[e+1]=r,this.array[e+2]=a,this}setXYZW(e,t,r,a,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=r,this.array[e+2]=a,this.array[e+3]=n,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){const e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Pu(e,this.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):Uu(e,this.array)}}class Zf extends _r{constructor(e,t,r){super(new Uint16Array(e),t,r)}}class Qf extends _r{constructor(e,t,r){super(new Uint32Array(e),t,r)}}class Yt extends _r{constructor(e,t,r){super(new Float32Array(e),t,r)}}const P1=new Ia,Gs=new Q,Ju=new Q;class qn{constructor(e=new Q,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){const r=this.center;t!==void 0?r.copy(t):P1.setFromPoints(e).getCenter(r);let a=0;for(let n=0,s=e.length;n<s;n++)a=Math.max(a,r.distanceToSquared(e[n]));return this.radius=Math.sqrt(a),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){const t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){const r=this.center.distanceToSquared(e);return t.copy(e),r>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Gs.subVectors(e,this.center);const t=Gs.lengthSq();if(t>this.radius*this.radius){const r=Math.sqrt(t),a=(r-this.radius)*.5;this.center.addScaledVector(Gs,a/r),this.radius+=a}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Ju.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Gs.copy(e.center).add(Ju)),this.expandByPoint(Gs.copy(e.center).sub(Ju))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}}let U1=0;const xr=new kt,Zu=new vi,Yn=new Q,lr=new Ia,Vs=new Ia,wi=new Q;class Ei extends rn{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:U1++}),this.uuid=Da(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Jx(e)?Qf:Zf)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,r=0){this.groups.push({start:e,count:t,materialIndex:r})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){const t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);const r=this.attributes.normal;if(r!==void 0){const n=new at().getNormalMatrix(e);r.applyNormalMatrix(n),r.needsUpdate=!0}const a=this.attributes.tangent;return a!==void 0&&(a.transformDirection(e),a.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return xr.makeRotationFromQuaternion(e),this.applyMatrix4(xr),this}rotateX(e){return xr.makeRotationX(e),this.applyMatrix4(xr),this}rotateY(e){return xr.makeRotationY(e),this.applyMatrix4(xr),this}rotateZ(e){return xr.makeRotationZ(e),this.applyMatrix4(xr),this}translate(e,t,r){return xr.makeTranslation(e,t,r),this.applyMatrix4(xr),this}scale(e,t,r){return xr.makeScale(e,t,r),this.applyMatrix4(xr),this}lookAt(e){return Zu.lookAt(e),Zu.updateMatrix(),this.applyMatrix4(Zu.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Yn).negate(),this.translate(Yn.x,Yn.y,Yn.z),this}setFromPoints(e){const t=this.getAttribute("position");if(t===void 0){const r=[];for(let a=0,n=e.length;a<n;a++){const s=e[a];r.push(s.x,s.y,s.z||0)}this.setAttribute("position",new Yt(r,3))}else{const r=Math.min(e.length,t.count);for(let a=0;a<r;a++){const n=e[a];t.setXYZ(a,n.x,n.y,n.z||0)}e.length>t.count&&et("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Ia);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){yt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new Q(-1/0,-1/0,-1/0),new Q(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let r=0,a=t.length;r<a;r++){const n=t[r];lr.setFromBufferAttribute(n),this.morphTargetsRelative?(wi.addVectors(this.boundingBox.min,lr.min),this.boundingBox.expandByPoint(wi),wi.addVectors(this.boundingBox.max,lr.max),this.boundingBox.expandByPoint(wi)):(this.boundingBox.expandByPoint(lr.min),this.boundingBox.expandByPoint(lr.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&yt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new qn);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){yt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new Q,1/0);return}if(e){const r=this.boundingSphere.center;if(lr.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){const o=t[n];Vs.setFromBufferAttribute(o),this.morphTargetsRelative?(wi.addVectors(lr.min,Vs.min),lr.expandByPoint(wi),wi.addVectors(lr.max,Vs.max),lr.expandByPoint(wi)):(lr.expandByPoint(Vs.min),lr.expandByPoint(Vs.max))}lr.getCenter(r);let a=0;for(let n=0,s=e.count;n<s;n++)wi.fromBufferAttribute(e,n),a=Math.max(a,r.distanceToSquared(wi));if(t)for(let n=0,s=t.length;n<s;n++){const o=t[n],c=this.morphTargetsRelative;for(let l=0,u=o.count;l<u;l++)wi.fromBufferAttribute(o,l),c&&(Yn.fromBufferAttribute(e,l),wi.add(Yn)),a=Math.max(a,r.distanceToSquared(wi))}this.boundingSphere.radius=Math.sqrt(a),isNaN(this.boundingSphere.radius)&&yt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){const e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){yt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}const r=t.position,a=t.normal,n=t.uv;let s=this.getAttribute("tangent");(s===void 0||s.count!==r.count)&&(s=new _r(new Float32Array(4*r.count),4),this.setAttribute("tangent",s));const o=[],c=[],l=new Uint8Array(r.count);for(let P=0;P<r.count;P++)o[P]=new Q,c[P]=new Q;const u=new Q,d=new Q,h=new Q,f=new rt,m=new rt,v=new rt,g=new Q,p=new Q;function x(P,D,C){l[P]=l[D]=l[C]=1,u.fromBufferAttribute(r,P),d.fromBufferAttribute(r,D),h.fromBufferAttribute(r,C),f.fromBufferAttribute(n,P),m.fromBufferAttribute(n,D),v.fromBufferAttribute(n,C),d.sub(u),h.sub(u),m.sub(f),v.sub(f);const N=1/(m.x*v.y-v.x*m.y);isFinite(N)&&(g.copy(d).multiplyScalar(v.y).addScaledVector(h,-m.y).multiplyScalar(N),p.copy(h).multiplyScalar(m.x).addScaledVector(d,-v.x).multiplyScalar(N),o[P].add(g),o[D].add(g),o[C].add(g),c[P].add(p),c[D].add(p),c[C].add(p))}let b=this.groups;b.length===0&&(b=[{start:0,count:e.count}]);for(let P=0,D=b.length;P<D;++P){const C=b[P],N=C.start,B=C.count;for(let L=N,z=N+B;L<z;L+=3)x(e.getX(L+0),e.getX(L+1),e.getX(L+2))}const S=new Q,E=new Q,w=new Q,_=new Q;function M(P){w.fromBufferAttribute(a,P),_.copy(w);const D=o[P];S.copy(D),S.sub(w.multiplyScalar(w.dot(D))).normalize(),E.crossVectors(_,D);const C=E.dot(c[P])<0?-1:1;s.setXYZW(P,S.x,S.y,S.z,C)}for(let P=0,D=r.count;P<D;++P)l[P]&&M(P);this._transformed=!0}computeVertexNormals(){const e=this.index,t=this.getAttribute("position");if(t!==void 0){let r=this.getAttribute("normal");if(r===void 0||r.count!==t.count)r=new _r(new Float32Array(t.count*3),3),this.setAttribute("normal",r);else for(let h=0,f=r.count;h<f;h++)r.setXYZ(h,0,0,0);const a=new Q,n=new Q,s=new Q,o=new Q,c=new Q,l=new Q,u=new Q,d=new Q;if(e)for(let h=0,f=e.count;h<f;h+=3){const m=e.getX(h+0),v=e.getX(h+1),g=e.getX(h+2);a.fromBufferAttribute(t,m),n.fromBufferAttribute(t,v),s.fromBufferAttribute(t,g),u.subVectors(s,n),d.subVectors(a,n),u.cross(d),o.fromBufferAttribute(r,m),c.fromBufferAttribute(r,v),l.fromBufferAttribute(r,g),o.add(u),c.add(u),l.add(u),r.setXYZ(m,o.x,o.y,o.z),r.setXYZ(v,c.x,c.y,c.z),r.setXYZ(g,l.x,l.y,l.z)}else for(let h=0,f=t.count;h<f;h+=3)a.fromBufferAttribute(t,h+0),n.fromBufferAttribute(t,h+1),s.fromBufferAttribute(t,h+2),u.subVectors(s,n),d.subVectors(a,n),u.cross(d),r.setXYZ(h+0,u.x,u.y,u.z),r.setXYZ(h+1,u.x,u.y,u.z),r.setXYZ(h+2,u.x,u.y,u.z);this.normalizeNormals(),r.needsUpdate=!0}}normalizeNormals(){const e=this.attributes.normal;for(let t=0,r=e.count;t<r;t++)wi.fromBufferAttribute(e,t),wi.normalize(),e.setXYZ(t,wi.x,wi.y,wi.z)}toNonIndexed(){function e(o,c){const l=o.array,u=o.itemSize,d=o.normalized,h=new l.constructor(c.length*u);let f=0,m=0;for(let v=0,g=c.length;v<g;v++){o.isInterleavedBufferAttribute?f=c[v]*o.data.stride+o.offset:f=c[v]*u;for(let p=0;p<u;p++)h[m++]=l[f++]}return new _r(h,u,d)}if(this.index===null)return et("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;const t=new Ei,r=this.index.array,a=this.attributes;for(const o in a){const c=a[o],l=e(c,r);t.setAttribute(o,l)}const n=this.morphAttributes;for(const o in n){const c=[],l=n[o];for(let u=0,d=l.length;u<d;u++){const h=l[u],f=e(h,r);c.push(f)}t.morphAttributes[o]=c}t.morphTargetsRelative=this.morphTargetsRelative;const s=this.groups;for(let o=0,c=s.length;o<c;o++){const l=s[o];t.addGroup(l.start,l.count,l.materialIndex)}return t}toJSON(){const e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){const c=this.parameters;for(const l in c)c[l]!==void 0&&(e[l]=c[l]);return e}e.data={attributes:{}};const t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});const r=this.attributes;for(const c in r){const l=r[c];e.data.attributes[c]=l.toJSON(e.data)}const a={};let n=!1;for(const c in this.morphAttributes){const l=this.morphAttributes[c],u=[];for(let d=0,h=l.length;d<h;d++){const f=l[d];u.push(f.toJSON(e.data))}u.length>0&&(a[c]=u,n=!0)}n&&(e.data.morphAttributes=a,e.data.morphTargetsRelative=this.morphTargetsRelative);const s=this.groups;s.length>0&&(e.data.groups=JSON.parse(JSON.stringify(s)));const o=this.boundingSphere;return o!==null&&(e.data.boundingSphere=o.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;const t={};this.name=e.name;const r=e.index;r!==null&&this.setIndex(r.clone());const a=e.attributes;for(const l in a){const u=a[l];this.setAttribute(l,u.clone(t))}const n=e.morphAttributes;for(const l in n){const u=[],d=n[l];for(let h=0,f=d.length;h<f;h++)u.push(d[h].clone(t));this.morphAttributes[l]=u}this.morphTargetsRelative=e.morphTargetsRelative;const s=e.groups;for(let l=0,u=s.length;l<u;l++){const d=s[l];this.addGroup(d.start,d.count,d.materialIndex)}const o=e.boundingBox;o!==null&&(this.boundingBox=o.clone());const c=e.boundingSphere;return c!==null&&(this.boundingSphere=c.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}}class em{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Uf,this.updateRanges=[],this.version=0,this.uuid=Da()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,r){e*=this.stride,r*=t.stride;for(let a=0,n=this.stride;a<n;a++)this.array[e+a]=t.array[r+a];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=tm(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);const r=new this.array.constructor(e.arrayBuffers[t]),a=new this.constructor(r,this.stride);return a.setUsage(this.usage),a}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=tm(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));const r={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return r.usage=this.usage,r}}function tm(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=Da()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}const $i=new Q;class Zr{constructor(e,t,r,a=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=r,this.normalized=a,this._normalizationScale=e!==void 0?Vo(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,r=this.data.count;t<r;t++)$i.fromBufferAttribute(this,t),$i.applyMatrix4(e),this.setXYZ(t,$i.x,$i.y,$i.z);return this}applyNormalMatrix(e){for(let t=0,r=this.count;t<r;t++)$i.fromBufferAttribute(this,t),$i.applyNormalMatrix(e),this.setXYZ(t,$i.x,$i.y,$i.z);return this}transformDirection(e){for(let t=0,r=this.count;t<r;t++)$i.fromBufferAttribute(this,t),$i.transformDirection(e),this.setXYZ(t,$i.x,$i.y,$i.z);return this}getComponent(e,t){let r=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(r=this._denormalize(r)),r}setComponent(e,t,r){return this.normalized&&(r=this._normalize(r)),this.data.array[e*this.data.stride+this.offset+t]=r,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=r,this}setXYZ(e,t,r,a){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a)),this.data.array[e+0]=t,this.data.array[e+1]=r,this.data.array[e+2]=a,this}setXYZW(e,t,r,a,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=r,this.data.array[e+2]=a,this.data.array[e+3]=n,this}clone(e){if(e===void 0){Ho("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let r=0;r<this.count;r++){const a=r*this.data.stride+this.offset;for(let n=0;n<this.itemSize;n++)t.push(this.data.array[a+n])}return new _r(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new Zr(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Ho("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let r=0;r<this.count;r++){const a=r*this.data.stride+this.offset;for(let n=0;n<this.itemSize;n++)t.push(this.data.array[a+n])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Pu(e,this.data.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):Uu(e,this.data.array)}}const Qu=new Q,I1=new Q,N1=new at;class Fa{constructor(e=new Q(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,r,a){return this.normal.set(e,t,r),this.constant=a,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,r){const a=Qu.subVectors(r,t).cross(I1.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(a,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){const e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,r=!0){const a=e.delta(Qu),n=this.normal.dot(a);if(n===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;const s=-(e.start.dot(this.normal)+this.constant)/n;return r===!0&&(s<0||s>1)?null:t.copy(e.start).addScaledVector(a,s)}intersectsLine(e){const t=this.distanceToPoint(e.start),r=this.distanceToPoint(e.end);return t<0&&r>0||r<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){const r=t||N1.getNormalMatrix(e),a=this.coplanarPoint(Qu).applyMatrix4(e),n=this.normal.applyMatrix3(r).normalize();return this.constant=-a.dot(n),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}}let O1=0;class sn extends rn{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:O1++}),this.uuid=Da(),this.name="",this.type="Material",this.blending=Ps,this.side=en,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=pf,this.blendDst=ff,this.blendEquation=In,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new lt(0,0,0),this.blendAlpha=0,this.depthFunc=Us,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Xx,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Lu,this.stencilZFail=Lu,this.stencilZPass=Lu,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(const t in e){const r=e[t];if(r===void 0){et(`Material: parameter '${t}' has value of undefined.`);continue}const a=this[t];if(a===void 0){et(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}a&&a.isColor?a.set(r):a&&a.isVector2&&r&&r.isVector2||a&&a.isEuler&&r&&r.isEuler||a&&a.isVector3&&r&&r.isVector3?a.copy(r):this[t]=r}}toJSON(e){const t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});const r={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};r.uuid=this.uuid,r.type=this.type,r.blending=this.blending,r.side=this.side,r.shadowSide=this.shadowSide,r.vertexColors=this.vertexColors,r.opacity=this.opacity,r.transparent=this.transparent,r.blendSrc=this.blendSrc,r.blendDst=this.blendDst,r.blendEquation=this.blendEquation,r.blendSrcAlpha=this.blendSrcAlpha,r.blendDstAlpha=this.blendDstAlpha,r.blendEquationAlpha=this.blendEquationAlpha,r.blendColor=this.blendColor.getHex(),r.blendAlpha=this.blendAlpha,r.depthFunc=this.depthFunc,r.depthTest=this.depthTest,r.depthWrite=this.depthWrite,r.colorWrite=this.colorWrite,r.clipIntersection=this.clipIntersection,r.clipShadows=this.clipShadows,r.stencilWriteMask=this.stencilWriteMask,r.stencilFunc=this.stencilFunc,r.stencilRef=this.stencilRef,r.stencilFuncMask=this.stencilFuncMask,r.stencilFail=this.stencilFail,r.stencilZFail=this.stencilZFail,r.stencilZPass=this.stencilZPass,r.stencilWrite=this.stencilWrite,r.polygonOffset=this.polygonOffset,r.polygonOffsetFactor=this.polygonOffsetFactor,r.polygonOffsetUnits=this.polygonOffsetUnits,r.dithering=this.dithering,r.alphaTest=this.alphaTest,r.alphaHash=this.alphaHash,r.alphaToCoverage=this.alphaToCoverage,r.premultipliedAlpha=this.premultipliedAlpha,r.forceSinglePass=this.forceSinglePass,r.allowOverride=this.allowOverride,r.visible=this.visible,r.toneMapped=this.toneMapped,r.name=this.name,this.color&&this.color.isColor&&(r.color=this.color.getHex()),this.roughness!==void 0&&(r.roughness=this.roughness),this.metalness!==void 0&&(r.metalness=this.metalness),this.sheen!==void 0&&(r.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(r.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(r.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(r.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(r.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(r.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(r.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(r.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(r.shininess=this.shininess),this.clearcoat!==void 0&&(r.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(r.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(r.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(r.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(r.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(r.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(r.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,r.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(r.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(r.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(r.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(r.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(r.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(r.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(r.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(r.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(r.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(r.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(r.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(r.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(r.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(r.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(r.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(r.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(r.lightMap=this.lightMap.toJSON(e).uuid,r.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(r.aoMap=this.aoMap.toJSON(e).uuid,r.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(r.bumpMap=this.bumpMap.toJSON(e).uuid,r.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(r.normalMap=this.normalMap.toJSON(e).uuid,r.normalMapType=this.normalMapType,r.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(r.displacementMap=this.displacementMap.toJSON(e).uuid,r.displacementScale=this.displacementScale,r.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(r.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(r.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(r.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(r.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(r.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(r.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(r.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(r.combine=this.combine)),this.envMapRotation!==void 0&&(r.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(r.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(r.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(r.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(r.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(r.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(r.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(r.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(r.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(r.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(r.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(r.size=this.size),this.sizeAttenuation!==void 0&&(r.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(r.clippingPlanes=this.clippingPlanes.map(n=>n.toJSON())),this.rotation!==void 0&&(r.rotation=this.rotation),this.depthPacking!==void 0&&(r.depthPacking=this.depthPacking),this.linewidth!==void 0&&(r.linewidth=this.linewidth),this.linecap!==void 0&&(r.linecap=this.linecap),this.linejoin!==void 0&&(r.linejoin=this.linejoin),this.dashSize!==void 0&&(r.dashSize=this.dashSize),this.gapSize!==void 0&&(r.gapSize=this.gapSize),this.scale!==void 0&&(r.scale=this.scale),this.wireframe!==void 0&&(r.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(r.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(r.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(r.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(r.flatShading=this.flatShading),this.fog!==void 0&&(r.fog=this.fog),Object.keys(this.userData).length>0&&(r.userData=this.userData);function a(n){const s=[];for(const o in n){const c=n[o];delete c.metadata,s.push(c)}return s}if(t){const n=a(e.textures),s=a(e.images);n.length>0&&(r.textures=n),s.length>0&&(r.images=s)}return r}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new lt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(r=>new Fa().fromJSON(r))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let r=e.normalScale;Array.isArray(r)===!1&&(r=[r,r]),this.normalScale=new rt().fromArray(r)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new rt().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;const t=e.clippingPlanes;let r=null;if(t!==null){const a=t.length;r=new Array(a);for(let n=0;n!==a;++n)r[n]=t[n].clone()}return this.clippingPlanes=r,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}}class im extends sn{constructor(e){super(),this.isSpriteMaterial=!0,this.type="SpriteMaterial",this.color=new lt(16777215),this.map=null,this.alphaMap=null,this.rotation=0,this.sizeAttenuation=!0,this.transparent=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.rotation=e.rotation,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}}let Kn;const Ws=new Q,Jn=new Q,Zn=new Q,Qn=new rt,Xs=new rt,rm=new kt,Zo=new Q,js=new Q,Qo=new Q,am=new rt,eh=new rt,nm=new rt;class F1 extends vi{constructor(e=new im){if(super(),this.isSprite=!0,this.type="Sprite",Kn===void 0){Kn=new Ei;const t=new Float32Array([-.5,-.5,0,0,0,.5,-.5,0,1,0,.5,.5,0,1,1,-.5,.5,0,0,1]),r=new em(t,5);Kn.setIndex([0,1,2,0,2,3]),Kn.setAttribute("position",new Zr(r,3,0,!1)),Kn.setAttribute("uv",new Zr(r,2,3,!1))}this.geometry=Kn,this.material=e,this.center=new rt(.5,.5),this.count=1}intersectsFrustum(e){return e.intersectsSprite(this)}raycast(e,t){e.camera===null&&yt('Sprite: "Raycaster.camera" needs to be set in order to raycast against sprites.'),Jn.setFromMatrixScale(this.matrixWorld),rm.copy(e.camera.matrixWorld),this.modelViewMatrix.multiplyMatrices(e.camera.matrixWorldInverse,this.matrixWorld),Zn.setFromMatrixPosition(this.modelViewMatrix),e.camera.isPerspectiveCamera&&this.material.sizeAttenuation===!1&&Jn.multiplyScalar(-Zn.z);const r=this.material.rotation;let a,n;r!==0&&(n=Math.cos(r),a=Math.sin(r));const s=this.center;el(Zo.set(-.5,-.5,0),Zn,s,Jn,a,n),el(js.set(.5,-.5,0),Zn,s,Jn,a,n),el(Qo.set(.5,.5,0),Zn,s,Jn,a,n),am.set(0,0),eh.set(1,0),nm.set(1,1);let o=e.ray.intersectTriangle(Zo,js,Qo,!1,Ws);if(o===null&&(el(js.set(-.5,.5,0),Zn,s,Jn,a,n),eh.set(0,1),o=e.ray.intersectTriangle(Zo,Qo,js,!1,Ws),o===null))return;const c=e.ray.origin.distanceTo(Ws);c<e.near||c>e.far||t.push({distance:c,point:Ws.clone(),uv:yr.getInterpolation(Ws,Zo,js,Qo,am,eh,nm,new rt),face:null,object:this})}copy(e,t){return super.copy(e,t),e.center!==void 0&&this.center.copy(e.center),this.material=e.material,this}toJSON(e){const t=super.toJSON(e);return t.object.center=this.center.toArray(),t}}function el(i,e,t,r,a,n){Qn.subVectors(i,t).addScalar(.5).multiply(r),a!==void 0?(Xs.x=n*Qn.x-a*Qn.y,Xs.y=a*Qn.x+n*Qn.y):Xs.copy(Qn),i.copy(e),i.x+=Xs.x,i.y+=Xs.y,i.applyMatrix4(rm)}const ga=new Q,th=new Q,tl=new Q,il=new Q;class ih{constructor(e=new Q,t=new Q(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,ga)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);const r=t.dot(this.direction);return r<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,r)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){const t=ga.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(ga.copy(this.origin).addScaledVector(this.direction,t),ga.distanceToSquared(e))}distanceSqToSegment(e,t,r,a){th.copy(e).add(t).multiplyScalar(.5),tl.copy(t).sub(e).normalize(),il.copy(this.origin).sub(th);const n=e.distanceTo(t)*.5,s=-this.direction.dot(tl),o=il.dot(this.direction),c=-il.dot(tl),l=il.lengthSq(),u=Math.abs(1-s*s);let d,h,f,m;if(u>0)if(d=s*c-o,h=s*o-c,m=n*u,d>=0)if(h>=-m)if(h<=m){const v=1/u;d*=v,h*=v,f=d*(d+s*h+2*o)+h*(s*d+h+2*c)+l}else h=n,d=Math.max(0,-(s*h+o)),f=-d*d+h*(h+2*c)+l;else h=-n,d=Math.max(0,-(s*h+o)),f=-d*d+h*(h+2*c)+l;else h<=-m?(d=Math.max(0,-(-s*n+o)),h=d>0?-n:Math.min(Math.max(-n,-c),n),f=-d*d+h*(h+2*c)+l):h<=m?(d=0,h=Math.min(Math.max(-n,-c),n),f=h*(h+2*c)+l):(d=Math.max(0,-(s*n+o)),h=d>0?n:Math.min(Math.max(-n,-c),n),f=-d*d+h*(h+2*c)+l);else h=s>0?-n:n,d=Math.max(0,-(s*h+o)),f=-d*d+h*(h+2*c)+l;return r&&r.copy(this.origin).addScaledVector(this.direction,d),a&&a.copy(th).addScaledVector(tl,h),f}intersectSphere(e,t){if(e.radius<0)return null;ga.subVectors(e.center,this.origin);const r=ga.dot(this.direction),a=ga.dot(ga)-r*r,n=e.radius*e.radius;if(a>n)return null;const s=Math.sqrt(n-a),o=r-s,c=r+s;return c<0?null:o<0?this.at(c,t):this.at(o,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){const t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;const r=-(this.origin.dot(e.normal)+e.constant)/t;return r>=0?r:null}intersectPlane(e,t){const r=this.distanceToPlane(e);return r===null?null:this.at(r,t)}intersectsPlane(e){const t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let r,a,n,s,o,c;const l=1/this.direction.x,u=1/this.direction.y,d=1/this.direction.z,h=this.origin;return l>=0?(r=(e.min.x-h.x)*l,a=(e.max.x-h.x)*l):(r=(e.max.x-h.x)*l,a=(e.min.x-h.x)*l),u>=0?(n=(e.min.y-h.y)*u,s=(e.max.y-h.y)*u):(n=(e.max.y-h.y)*u,s=(e.min.y-h.y)*u),r>s||n>a||((n>r||isNaN(r))&&(r=n),(s<a||isNaN(a))&&(a=s),d>=0?(o=(e.min.z-h.z)*d,c=(e.max.z-h.z)*d):(o=(e.max.z-h.z)*d,c=(e.min.z-h.z)*d),r>c||o>a)||((o>r||r!==r)&&(r=o),(c<a||a!==a)&&(a=c),a<0)?null:this.at(r>=0?r:a,t)}intersectsBox(e){return this.intersectBox(e,ga)!==null}intersectTriangle(e,t,r,a,n){const s=this.origin,o=this.direction,c=o.x,l=o.y,u=o.z,d=e.x-s.x,h=e.y-s.y,f=e.z-s.z,m=t.x-s.x,v=t.y-s.y,g=t.z-s.z,p=r.x-s.x,x=r.y-s.y,b=r.z-s.z,S=Math.abs(c),E=Math.abs(l),w=Math.abs(u);let _,M,P,D,C,N,B,L,z,j,$,H;if(S>=E&&S>=w?(P=c,N=d,z=m,H=p,c>=0?(_=l,M=u,D=h,C=f,B=v,L=g,j=x,$=b):(_=u,M=l,D=f,C=h,B=g,L=v,j=b,$=x)):E>=w?(P=l,N=h,z=v,H=x,l>=0?(_=u,M=c,D=f,C=d,B=g,L=m,j=b,$=p):(_=c,M=u,D=d,C=f,B=m,L=g,j=p,$=b)):(P=u,N=f,z=g,H=b,u>=0?(_=c,M=l,D=d,C=h,B=m,L=v,j=p,$=x):(_=l,M=c,D=h,C=d,B=v,L=m,j=x,$=p)),P===0)return null;const k=_/P,X=M/P,Z=1/P,ae=D-k*N,ne=C-X*N,K=B-k*z,ue=L-X*z,le=j-k*H,ve=$-X*H,he=le*ue-ve*K,fe=ae*ve-ne*le,Ne=K*ne-ue*ae;if(a){if(he<0||fe<0||Ne<0)return null}else if((he<0||fe<0||Ne<0)&&(he>0||fe>0||Ne>0))return null;const Fe=he+fe+Ne;if(Fe===0)return null;const Be=Z*(he*N+fe*z+Ne*H);return(Fe>0?Be<0:Be>0)?null:this.at(Be/Fe,n)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}}class rl extends sn{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new lt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ba,this.combine=Hc,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}}const sm=new kt,on=new ih,al=new qn,om=new Q,nl=new Q,sl=new Q,ol=new Q,rh=new Q,ll=new Q,lm=new Q,cl=new Q;class Ji extends vi{constructor(e=new Ei,t=new rl){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){const e=this.geometry.morphAttributes,t=Object.keys(e);if(t.length>0){const r=e[t[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let a=0,n=r.length;a<n;a++){const s=r[a].name||String(a);this.morphTargetInfluences.push(0),this.morphTargetDictionary[s]=a}}}}getVertexPosition(e,t){const r=this.geometry,a=r.attributes.position,n=r.morphAttributes.position,s=r.morphTargetsRelative;t.fromBufferAttribute(a,e);const o=this.morphTargetInfluences;if(n&&o){ll.set(0,0,0);for(let c=0,l=n.length;c<l;c++){const u=o[c],d=n[c];u!==0&&(rh.fromBufferAttribute(d,e),s?ll.addScaledVector(rh,u):ll.addScaledVector(rh.sub(t),u))}t.add(ll)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const r=this.geometry,a=this.material,n=this.matrixWorld;a!==void 0&&(r.boundingSphere===null&&r.computeBoundingSphere(),al.copy(r.boundingSphere),al.applyMatrix4(n),on.copy(e.ray).recast(e.near),!(al.containsPoint(on.origin)===!1&&(on.intersectSphere(al,om)===null||on.origin.distanceToSquared(om)>(e.far-e.near)**2))&&(sm.copy(n).invert(),on.copy(e.ray).applyMatrix4(sm),!(r.boundingBox!==null&&on.intersectsBox(r.boundingBox)===!1)&&this._computeIntersections(e,t,on)))}_computeIntersections(e,t,r){let a;const n=this.geometry,s=this.material,o=n.index,c=n.attributes.position,l=n.attributes.uv,u=n.attributes.uv1,d=n.attributes.normal,h=n.groups,f=n.drawRange;if(o!==null)if(Array.isArray(s))for(let m=0,v=h.length;m<v;m++){const g=h[m],p=s[g.materialIndex],x=Math.max(g.start,f.start),b=Math.min(o.count,Math.min(g.start+g.count,f.start+f.count));for(let S=x,E=b;S<E;S+=3){const w=o.getX(S),_=o.getX(S+1),M=o.getX(S+2);a=ul(this,p,e,r,l,u,d,w,_,M),a&&(a.faceIndex=Math.floor(S/3),a.face.materialIndex=g.materialIndex,t.push(a))}}else{const m=Math.max(0,f.start),v=Math.min(o.count,f.start+f.count);for(let g=m,p=v;g<p;g+=3){const x=o.getX(g),b=o.getX(g+1),S=o.getX(g+2);a=ul(this,s,e,r,l,u,d,x,b,S),a&&(a.faceIndex=Math.floor(g/3),t.push(a))}}else if(c!==void 0)if(Array.isArray(s))for(let m=0,v=h.length;m<v;m++){const g=h[m],p=s[g.materialIndex],x=Math.max(g.start,f.start),b=Math.min(c.count,Math.min(g.start+g.count,f.start+f.count));for(let S=x,E=b;S<E;S+=3){const w=S,_=S+1,M=S+2;a=ul(this,p,e,r,l,u,d,w,_,M),a&&(a.faceIndex=Math.floor(S/3),a.face.materialIndex=g.materialIndex,t.push(a))}}else{const m=Math.max(0,f.start),v=Math.min(c.count,f.start+f.count);for(let g=m,p=v;g<p;g+=3){const x=g,b=g+1,S=g+2;a=ul(this,s,e,r,l,u,d,x,b,S),a&&(a.faceIndex=Math.floor(g/3),t.push(a))}}}}function z1(i,e,t,r,a,n,s,o){let c;if(e.side===Ki?c=r.intersectTriangle(s,n,a,!0,o):c=r.intersectTriangle(a,n,s,e.side===en,o),c===null)return null;cl.copy(o),cl.applyMatrix4(i.matrixWorld);const l=t.ray.origin.distanceTo(cl);return l<t.near||l>t.far?null:{distance:l,point:cl.clone(),object:i}}function ul(i,e,t,r,a,n,s,o,c,l){i.getVertexPosition(o,nl),i.getVertexPosition(c,sl),i.getVertexPosition(l,ol);const u=z1(i,e,t,r,nl,sl,ol,lm);if(u){const d=new Q;yr.getBarycoord(lm,nl,sl,ol,d),a&&(u.uv=yr.getInterpolatedAttribute(a,o,c,l,d,new rt)),n&&(u.uv1=yr.getInterpolatedAttribute(n,o,c,l,d,new rt)),s&&(u.normal=yr.getInterpolatedAttribute(s,o,c,l,d,new Q),u.normal.dot(r.direction)>0&&u.normal.multiplyScalar(-1));const h={a:o,b:c,c:l,normal:new Q,materialIndex:0};yr.getNormal(nl,sl,ol,h.normal),u.face=h,u.barycoord=d}return u}class k1 extends ki{constructor(e=null,t=1,r=1,a,n,s,o,c,l=Pi,u=Pi,d,h){super(null,s,o,c,l,u,a,n,d,h),this.isDataTexture=!0,this.image={data:e,width:t,height:r},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}}const ln=new qn,B1=new rt(.5,.5),hl=new Q;class $s{constructor(e=new Fa,t=new Fa,r=new Fa,a=new Fa,n=new Fa,s=new Fa){this.planes=[e,t,r,a,n,s]}set(e,t,r,a,n,s){const o=this.planes;return o[0].copy(e),o[1].copy(t),o[2].copy(r),o[3].copy(a),o[4].copy(n),o[5].copy(s),this}copy(e){const t=this.planes;for(let r=0;r<6;r++)t[r].copy(e.planes[r]);return this}setFromProjectionMatrix(e,t=Ar,r=!1){const a=this.planes,n=e.elements,s=n[0],o=n[1],c=n[2],l=n[3],u=n[4],d=n[5],h=n[6],f=n[7],m=n[8],v=n[9],g=n[10],p=n[11],x=n[12],b=n[13],S=n[14],E=n[15];if(a[0].setComponents(l-s,f-u,p-m,E-x).normalize(),a[1].setComponents(l+s,f+u,p+m,E+x).normalize(),a[2].setComponents(l+o,f+d,p+v,E+b).normalize(),a[3].setComponents(l-o,f-d,p-v,E-b).normalize(),r)a[4].setComponents(c,h,g,S).normalize(),a[5].setComponents(l-c,f-h,p-g,E-S).normalize();else if(a[4].setComponents(l-c,f-h,p-g,E-S).normalize(),t===Ar)a[5].setComponents(l+c,f+h,p+g,E+S).normalize();else if(t===Os)a[5].setComponents(c,h,g,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),ln.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{const t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),ln.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(ln)}intersectsSprite(e){ln.center.set(0,0,0);const t=B1.distanceTo(e.center);return ln.radius=.7071067811865476+t,ln.applyMatrix4(e.matrixWorld),this.intersectsSphere(ln)}intersectsSphere(e){const t=this.planes,r=e.center,a=-e.radius;for(let n=0;n<6;n++)if(t[n].distanceToPoint(r)<a)return!1;return!0}intersectsBox(e){const t=this.planes;for(let r=0;r<6;r++){const a=t[r];if(hl.x=a.normal.x>0?e.max.x:e.min.x,hl.y=a.normal.y>0?e.max.y:e.min.y,hl.z=a.normal.z>0?e.max.z:e.min.z,a.distanceToPoint(hl)<0)return!1}return!0}containsPoint(e){const t=this.planes;for(let r=0;r<6;r++)if(t[r].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}}const cm=new kt;class Th{constructor(){this.coordinateSystem=Ar,this._frustums=[],this._count=0}setFromArrayCamera(e){const t=e.cameras,r=this._frustums;for(let a=0;a<t.length;a++){const n=t[a];cm.multiplyMatrices(n.projectionMatrix,n.matrixWorldInverse),r[a]===void 0&&(r[a]=new $s),r[a].setFromProjectionMatrix(cm,n.coordinateSystem,n.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsObject(e))return!0;return!1}intersectsSprite(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsSprite(e))return!0;return!1}intersectsSphere(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsSphere(e))return!0;return!1}intersectsBox(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsBox(e))return!0;return!1}containsPoint(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;const t=this._frustums,r=e._frustums;for(let a=0;a<e._count;a++)t[a]===void 0&&(t[a]=new $s),t[a].copy(r[a]);return this._count=e._count,this}clone(){return new Th().copy(this)}}class ah extends sn{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new lt(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}}const dl=new Q,pl=new Q,um=new kt,qs=new ih,fl=new qn,nh=new Q,hm=new Q;class H1 extends vi{constructor(e=new Ei,t=new ah){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,r=[0];for(let a=1,n=t.count;a<n;a++)dl.fromBufferAttribute(t,a-1),pl.fromBufferAttribute(t,a),r[a]=r[a-1],r[a]+=dl.distanceTo(pl);e.setAttribute("lineDistance",new Yt(r,1))}else et("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const r=this.geometry,a=this.matrixWorld,n=e.params.Line.threshold,s=r.drawRange;if(r.boundingSphere===null&&r.computeBoundingSphere(),fl.copy(r.boundingSphere),fl.applyMatrix4(a),fl.radius+=n,e.ray.intersectsSphere(fl)===!1)return;um.copy(a).invert(),qs.copy(e.ray).applyMatrix4(um);const o=n/((this.scale.x+this.scale.y+this.scale.z)/3),c=o*o,l=this.isLineSegments?2:1,u=r.index,d=r.attributes.position;if(u!==null){const h=Math.max(0,s.start),f=Math.min(u.count,s.start+s.count);for(let m=h,v=f-1;m<v;m+=l){const g=u.getX(m),p=u.getX(m+1),x=ml(this,e,qs,c,g,p,m);x&&t.push(x)}if(this.isLineLoop){const m=u.getX(f-1),v=u.getX(h),g=ml(this,e,qs,c,m,v,f-1);g&&t.push(g)}}else{const h=Math.max(0,s.start),f=Math.min(d.count,s.start+s.count);for(let m=h,v=f-1;m<v;m+=l){const g=ml(this,e,qs,c,m,m+1,m);g&&t.push(g)}if(this.isLineLoop){const m=ml(this,e,qs,c,f-1,h,f-1);m&&t.push(m)}}}updateMorphTargets(){const e=this.geometry.morphAttributes,t=Object.keys(e);if(t.length>0){const r=e[t[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let a=0,n=r.length;a<n;a++){const s=r[a].name||String(a);this.morphTargetInfluences.push(0),this.morphTargetDictionary[s]=a}}}}}function ml(i,e,t,r,a,n,s){const o=i.geometry.attributes.position;if(dl.fromBufferAttribute(o,a),pl.fromBufferAttribute(o,n),t.distanceSqToSegment(dl,pl,nh,hm)>r)return;nh.applyMatrix4(i.matrixWorld);const c=e.ray.origin.distanceTo(nh);if(!(c<e.near||c>e.far))return{distance:c,point:hm.clone().applyMatrix4(i.matrixWorld),index:s,face:null,faceIndex:null,barycoord:null,object:i}}const dm=new Q,pm=new Q;class fm extends H1{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,r=[];for(let a=0,n=t.count;a<n;a+=2)dm.fromBufferAttribute(t,a),pm.fromBufferAttribute(t,a+1),r[a]=a===0?0:r[a-1],r[a+1]=r[a]+dm.distanceTo(pm);e.setAttribute("lineDistance",new Yt(r,1))}else et("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}}class mm extends ki{constructor(e=[],t=Nn,r,a,n,s,o,c,l,u){super(e,t,r,a,n,s,o,c,l,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}}class G1 extends ki{constructor(e,t,r,a,n,s,o,c,l){super(e,t,r,a,n,s,o,c,l),this.isCanvasTexture=!0,this.needsUpdate=!0}}class es extends ki{constructor(e,t,r=Gr,a,n,s,o=Pi,c=Pi,l,u=Ra,d=1){if(u!==Ra&&u!==Ca)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");const h={width:e,height:t,depth:d};super(h,a,n,s,o,c,u,r,l),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Ou(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){const t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}}class gm extends es{constructor(e,t=Gr,r=Nn,a,n,s=Pi,o=Pi,c,l=Ra){const u={width:e,height:e,depth:1},d=[u,u,u,u,u,u];super(e,e,t,r,a,n,s,o,c,l),this.image=d,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}}class vm extends ki{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}}class eo extends Ei{constructor(e=1,t=1,r=1,a=1,n=1,s=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:r,widthSegments:a,heightSegments:n,depthSegments:s};const o=this;a=Math.floor(a),n=Math.floor(n),s=Math.floor(s);const c=[],l=[],u=[],d=[];let h=0,f=0;m("z","y","x",-1,-1,r,t,e,s,n,0),m("z","y","x",1,-1,r,t,-e,s,n,1),m("x","z","y",1,1,e,r,t,a,s,2),m("x","z","y",1,-1,e,r,-t,a,s,3),m("x","y","z",1,-1,e,t,r,a,n,4),m("x","y","z",-1,-1,e,t,-r,a,n,5),this.setIndex(c),this.setAttribute("position",new Yt(l,3)),this.setAttribute("normal",new Yt(u,3)),this.setAttribute("uv",new Yt(d,2));function m(v,g,p,x,b,S,E,w,_,M,P){const D=S/_,C=E/M,N=S/2,B=E/2,L=w/2,z=_+1,j=M+1;let $=0,H=0;const k=new Q;for(let X=0;X<j;X++){const Z=X*C-B;for(let ae=0;ae<z;ae++){const ne=ae*D-N;k[v]=ne*x,k[g]=Z*b,k[p]=L,l.push(k.x,k.y,k.z),k[v]=0,k[g]=0,k[p]=w>0?1:-1,u.push(k.x,k.y,k.z),d.push(ae/_),d.push(1-X/M),$+=1}}for(let X=0;X<M;X++)for(let Z=0;Z<_;Z++){const ae=h+Z+z*X,ne=h+Z+z*(X+1),K=h+(Z+1)+z*(X+1),ue=h+(Z+1)+z*X;c.push(ae,ne,ue),c.push(ne,K,ue),H+=6}o.addGroup(f,H,P),f+=H,h+=$}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new eo(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}}class Eh extends Ei{constructor(e=1,t=1,r=1,a=32,n=1,s=!1,o=0,c=Math.PI*2){super(),this.type="CylinderGeometry",this.parameters={radiusTop:e,radiusBottom:t,height:r,radialSegments:a,heightSegments:n,openEnded:s,thetaStart:o,thetaLength:c};const l=this;a=Math.floor(a),n=Math.floor(n);const u=[],d=[],h=[],f=[];let m=0;const v=[],g=r/2;let p=0;x(),s===!1&&(e>0&&b(!0),t>0&&b(!1)),this.setIndex(u),this.setAttribute("position",new Yt(d,3)),this.setAttribute("normal",new Yt(h,3)),this.setAttribute("uv",new Yt(f,2));function x(){const S=new Q,E=new Q;let w=0;const _=(t-e)/r;for(let M=0;M<=n;M++){const P=[],D=M/n,C=D*(t-e)+e;for(let N=0;N<=a;N++){const B=N/a,L=B*c+o,z=Math.sin(L),j=Math.cos(L);E.x=C*z,E.y=-D*r+g,E.z=C*j,d.push(E.x,E.y,E.z),S.set(z,_,j).normalize(),h.push(S.x,S.y,S.z),f.push(B,1-D),P.push(m++)}v.push(P)}for(let M=0;M<a;M++)for(let P=0;P<n;P++){const D=v[P][M],C=v[P+1][M],N=v[P+1][M+1],B=v[P][M+1];(e>0||P!==0)&&(u.push(D,C,B),w+=3),(t>0||P!==n-1)&&(u.push(C,N,B),w+=3)}l.addGroup(p,w,0),p+=w}function b(S){const E=m,w=new rt,_=new Q;let M=0;const P=S===!0?e:t,D=S===!0?1:-1;for(let N=1;N<=a;N++)d.push(0,g*D,0),h.push(0,D,0),f.push(.5,.5),m++;const C=m;for(let N=0;N<=a;N++){const B=N/a*c+o,L=Math.cos(B),z=Math.sin(B);_.x=P*z,_.y=g*D,_.z=P*L,d.push(_.x,_.y,_.z),h.push(0,D,0),w.x=L*.5+.5,w.y=z*.5*D+.5,f.push(w.x,w.y),m++}for(let N=0;N<a;N++){const B=E+N,L=C+N;S===!0?u.push(L,L+1,B):u.push(L+1,L,B),M+=3}l.addGroup(p,M,S===!0?1:2),p+=M}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Eh(e.radiusTop,e.radiusBottom,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}}class Rl extends Eh{constructor(e=1,t=1,r=32,a=1,n=!1,s=0,o=Math.PI*2){super(0,e,t,r,a,n,s,o),this.type="ConeGeometry",this.parameters={radius:e,height:t,radialSegments:r,heightSegments:a,openEnded:n,thetaStart:s,thetaLength:o}}static fromJSON(e){return new Rl(e.radius,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}}class Cl extends Ei{constructor(e=1,t=1,r=1,a=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:r,heightSegments:a};const n=e/2,s=t/2,o=Math.floor(r),c=Math.floor(a),l=o+1,u=c+1,d=e/o,h=t/c,f=[],m=[],v=[],g=[];for(let p=0;p<u;p++){const x=p*h-s;for(let b=0;b<l;b++){const S=b*d-n;m.push(S,-x,0),v.push(0,0,1),g.push(b/o),g.push(1-p/c)}}for(let p=0;p<c;p++)for(let x=0;x<o;x++){const b=x+l*p,S=x+l*(p+1),E=x+1+l*(p+1),w=x+1+l*p;f.push(b,S,w),f.push(S,E,w)}this.setIndex(f),this.setAttribute("position",new Yt(m,3)),this.setAttribute("normal",new Yt(v,3)),this.setAttribute("uv",new Yt(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Cl(e.width,e.height,e.widthSegments,e.heightSegments)}}class Ah extends Ei{constructor(e=.5,t=1,r=32,a=1,n=0,s=Math.PI*2){super(),this.type="RingGeometry",this.parameters={innerRadius:e,outerRadius:t,thetaSegments:r,phiSegments:a,thetaStart:n,thetaLength:s},r=Math.max(3,r),a=Math.max(1,a);const o=[],c=[],l=[],u=[];let d=e;const h=(t-e)/a,f=new Q,m=new rt;for(let v=0;v<=a;v++){for(let g=0;g<=r;g++){const p=n+g/r*s;f.x=d*Math.cos(p),f.y=d*Math.sin(p),c.push(f.x,f.y,f.z),l.push(0,0,1),m.x=(f.x/t+1)/2,m.y=(f.y/t+1)/2,u.push(m.x,m.y)}d+=h}for(let v=0;v<a;v++){const g=v*(r+1);for(let p=0;p<r;p++){const x=p+g,b=x,S=x+r+1,E=x+r+2,w=x+1;o.push(b,S,w),o.push(S,E,w)}}this.setIndex(o),this.setAttribute("position",new Yt(c,3)),this.setAttribute("normal",new Yt(l,3)),this.setAttribute("uv",new Yt(u,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Ah(e.innerRadius,e.outerRadius,e.thetaSegments,e.phiSegments,e.thetaStart,e.thetaLength)}}class Rh extends Ei{constructor(e=1,t=32,r=16,a=0,n=Math.PI*2,s=0,o=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:r,phiStart:a,phiLength:n,thetaStart:s,thetaLength:o},t=Math.max(3,Math.floor(t)),r=Math.max(2,Math.floor(r));const c=Math.min(s+o,Math.PI);let l=0;const u=[],d=new Q,h=new Q,f=[],m=[],v=[],g=[];for(let p=0;p<=r;p++){const x=[],b=p/r,S=s+b*o,E=e*Math.cos(S),w=Math.sqrt(e*e-E*E);let _=0;p===0&&s===0?_=.5/t:p===r&&c===Math.PI&&(_=-.5/t);for(let M=0;M<=t;M++){const P=M/t,D=a+P*n;d.x=-w*Math.cos(D),d.y=E,d.z=w*Math.sin(D),m.push(d.x,d.y,d.z),h.copy(d).normalize(),v.push(h.x,h.y,h.z),g.push(P+_,1-b),x.push(l++)}u.push(x)}for(let p=0;p<r;p++)for(let x=0;x<t;x++){const b=u[p][x+1],S=u[p][x],E=u[p+1][x],w=u[p+1][x+1];(p!==0||s>0)&&f.push(b,S,w),(p!==r-1||c<Math.PI)&&f.push(S,E,w)}this.setIndex(f),this.setAttribute("position",new Yt(m,3)),this.setAttribute("normal",new Yt(v,3)),this.setAttribute("uv",new Yt(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Rh(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}}class V1 extends Ei{constructor(e=null){if(super(),this.type="WireframeGeometry",this.parameters={geometry:e},e!==null){const t=[],r=new Set,a=new Q,n=new Q;if(e.index!==null){const s=e.attributes.position,o=e.index;let c=e.groups;c.length===0&&(c=[{start:0,count:o.count,materialIndex:0}]);for(let l=0,u=c.length;l<u;++l){const d=c[l],h=d.start,f=d.count;for(let m=h,v=h+f;m<v;m+=3)for(let g=0;g<3;g++){const p=o.getX(m+g),x=o.getX(m+(g+1)%3);a.fromBufferAttribute(s,p),n.fromBufferAttribute(s,x),_m(a,n,r)===!0&&(t.push(a.x,a.y,a.z),t.push(n.x,n.y,n.z))}}}else{const s=e.attributes.position;for(let o=0,c=s.count/3;o<c;o++)for(let l=0;l<3;l++){const u=3*o+l,d=3*o+(l+1)%3;a.fromBufferAttribute(s,u),n.fromBufferAttribute(s,d),_m(a,n,r)===!0&&(t.push(a.x,a.y,a.z),t.push(n.x,n.y,n.z))}}this.setAttribute("position",new Yt(t,3))}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}}function _m(i,e,t){const r=`${i.x},${i.y},${i.z}-${e.x},${e.y},${e.z}`,a=`${e.x},${e.y},${e.z}-${i.x},${i.y},${i.z}`;return t.has(r)===!0||t.has(a)===!0?!1:(t.add(r),t.add(a),!0)}function ts(i){const e={};for(const t in i){e[t]={};for(const r in i[t]){const a=i[t][r];if(xm(a))a.isRenderTargetTexture?(et("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][r]=null):e[t][r]=a.clone();else if(Array.isArray(a))if(xm(a[0])){const n=[];for(let s=0,o=a.length;s<o;s++)n[s]=a[s].clone();e[t][r]=n}else e[t][r]=a.slice();else e[t][r]=a}}return e}function qi(i){const e={};for(let t=0;t<i.length;t++){const r=ts(i[t]);for(const a in r)e[a]=r[a]}return e}function xm(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function W1(i){const e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function ym(i){const e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:_t.workingColorSpace}const sh={clone:ts,merge:qi};var X1=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,j1=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`;class za extends sn{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=X1,this.fragmentShader=j1,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=ts(e.uniforms),this.uniformsGroups=W1(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){const t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(const a in this.uniforms){const n=this.uniforms[a].value;n&&n.isTexture?t.uniforms[a]={type:"t",value:n.toJSON(e).uuid}:n&&n.isColor?t.uniforms[a]={type:"c",value:n.getHex()}:n&&n.isVector2?t.uniforms[a]={type:"v2",value:n.toArray()}:n&&n.isVector3?t.uniforms[a]={type:"v3",value:n.toArray()}:n&&n.isVector4?t.uniforms[a]={type:"v4",value:n.toArray()}:n&&n.isMatrix3?t.uniforms[a]={type:"m3",value:n.toArray()}:n&&n.isMatrix4?t.uniforms[a]={type:"m4",value:n.toArray()}:t.uniforms[a]={value:n}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;const r={};for(const a in this.extensions)this.extensions[a]===!0&&(r[a]=!0);return Object.keys(r).length>0&&(t.extensions=r),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(const r in e.uniforms){const a=e.uniforms[r];switch(this.uniforms[r]={},a.type){case"t":this.uniforms[r].value=t[a.value]||null;break;case"c":this.uniforms[r].value=new lt().setHex(a.value);break;case"v2":this.uniforms[r].value=new rt().fromArray(a.value);break;case"v3":this.uniforms[r].value=new Q().fromArray(a.value);break;case"v4":this.uniforms[r].value=new Ht().fromArray(a.value);break;case"m3":this.uniforms[r].value=new at().fromArray(a.value);break;case"m4":this.uniforms[r].value=new kt().fromArray(a.value);break;default:this.uniforms[r].value=a.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(const r in e.extensions)this.extensions[r]=e.extensions[r];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}}class $1 extends za{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}}class oh extends sn{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new lt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new lt(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=Cu,this.normalScale=new rt(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ba,this.combine=Hc,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}}class q1 extends sn{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Vx,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}}class Y1 extends sn{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}}class Sm extends vi{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new lt(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){const t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}}class K1 extends Sm{constructor(e,t,r){super(e,r),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(vi.DEFAULT_UP),this.updateMatrix(),this.groundColor=new lt(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){const t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}}const lh=new kt,Mm=new Q,bm=new Q;class J1{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new rt(512,512),this.mapType=sr,this.map=null,this.mapPass=null,this.matrix=new kt,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new $s,this._frameExtents=new rt(1,1),this._viewportCount=1,this._viewports=[new Ht(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){const t=this.camera;Mm.setFromMatrixPosition(e.matrixWorld),t.position.copy(Mm),bm.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(bm),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,r,a){lh.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),r.setFromProjectionMatrix(lh,e.coordinateSystem,e.reversedDepth);const n=this._frameExtents,s=a?a.z/n.x:1,o=a?a.w/n.y:1,c=a?a.x/n.x:0,l=a?a.y/n.y:0;e.coordinateSystem===Os||e.reversedDepth?t.set(.5*s,0,0,.5*s+c,0,.5*o,0,.5*o+l,0,0,1,0,0,0,0,1):t.set(.5*s,0,0,.5*s+c,0,.5*o,0,.5*o+l,0,0,.5,.5,0,0,0,1),t.multiply(lh)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){const e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}}const gl=new Q,vl=new Fn,$r=new Q;class wm extends vi{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new kt,this.projectionMatrix=new kt,this.projectionMatrixInverse=new kt,this.coordinateSystem=Ar,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(gl,vl,$r),$r.x===1&&$r.y===1&&$r.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(gl,vl,$r.set(1,1,1)).invert()}updateWorldMatrix(e,t,r=!1){super.updateWorldMatrix(e,t,r),this.matrixWorld.decompose(gl,vl,$r),$r.x===1&&$r.y===1&&$r.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(gl,vl,$r.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}}const ka=new Q,Tm=new rt,Em=new rt;class Dr extends wm{constructor(e=50,t=1,r=.1,a=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=r,this.far=a,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){const t=.5*this.getFilmHeight()/e;this.fov=zs*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){const e=Math.tan(Fs*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return zs*2*Math.atan(Math.tan(Fs*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,r){ka.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(ka.x,ka.y).multiplyScalar(-e/ka.z),ka.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),r.set(ka.x,ka.y).multiplyScalar(-e/ka.z)}getViewSize(e,t){return this.getViewBounds(e,Tm,Em),t.subVectors(Em,Tm)}setViewOffset(e,t,r,a,n,s){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=r,this.view.offsetY=a,this.view.width=n,this.view.height=s,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=this.near;let t=e*Math.tan(Fs*.5*this.fov)/this.zoom,r=2*t,a=this.aspect*r,n=-.5*a;const s=this.view;if(this.view!==null&&this.view.enabled){const c=s.fullWidth,l=s.fullHeight;n+=s.offsetX*a/c,t-=s.offsetY*r/l,a*=s.width/c,r*=s.height/l}const o=this.filmOffset;o!==0&&(n+=e*o/this.getFilmWidth()),this.projectionMatrix.makePerspective(n,n+a,t,t-r,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}}class Am extends wm{constructor(e=-1,t=1,r=1,a=-1,n=.1,s=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=r,this.bottom=a,this.near=n,this.far=s,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,r,a,n,s){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=r,this.view.offsetY=a,this.view.width=n,this.view.height=s,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),r=(this.right+this.left)/2,a=(this.top+this.bottom)/2;let n=r-e,s=r+e,o=a+t,c=a-t;if(this.view!==null&&this.view.enabled){const l=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;n+=l*this.view.offsetX,s=n+l*this.view.width,o-=u*this.view.offsetY,c=o-u*this.view.height}this.projectionMatrix.makeOrthographic(n,s,o,c,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}}class Z1 extends J1{constructor(){super(new Am(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}}class Q1 extends Sm{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(vi.DEFAULT_UP),this.updateMatrix(),this.target=new vi,this.shadow=new Z1}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){const t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}}class ey extends Ei{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){const e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}}const is=-90,rs=1;class ch extends vi{constructor(e,t,r){super(),this.type="CubeCamera",this.renderTarget=r,this.coordinateSystem=null,this.activeMipmapLevel=0;const a=new Dr(is,rs,e,t);a.layers=this.layers,this.add(a);const n=new Dr(is,rs,e,t);n.layers=this.layers,this.add(n);const s=new Dr(is,rs,e,t);s.layers=this.layers,this.add(s);const o=new Dr(is,rs,e,t);o.layers=this.layers,this.add(o);const c=new Dr(is,rs,e,t);c.layers=this.layers,this.add(c);const l=new Dr(is,rs,e,t);l.layers=this.layers,this.add(l)}updateCoordinateSystem(){const e=this.coordinateSystem,t=this.children.concat(),[r,a,n,s,o,c]=t;for(const l of t)this.remove(l);if(e===Ar)r.up.set(0,1,0),r.lookAt(1,0,0),a.up.set(0,1,0),a.lookAt(-1,0,0),n.up.set(0,0,-1),n.lookAt(0,1,0),s.up.set(0,0,1),s.lookAt(0,-1,0),o.up.set(0,1,0),o.lookAt(0,0,1),c.up.set(0,1,0),c.lookAt(0,0,-1);else if(e===Os)r.up.set(0,-1,0),r.lookAt(-1,0,0),a.up.set(0,-1,0),a.lookAt(1,0,0),n.up.set(0,0,1),n.lookAt(0,1,0),s.up.set(0,0,-1),s.lookAt(0,-1,0),o.up.set(0,-1,0),o.lookAt(0,0,1),c.up.set(0,-1,0),c.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(const l of t)this.add(l),l.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();const{renderTarget:r,activeMipmapLevel:a}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());const[n,s,o,c,l,u]=this.children,d=e.getRenderTarget(),h=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;const v=r.texture.mipmapsAutoUpdate;r.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(r,0,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,n),e.setRenderTarget(r,1,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(r,2,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(r,3,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),e.setRenderTarget(r,4,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),r.texture.mipmapsAutoUpdate=v,e.setRenderTarget(r,5,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(d,h,f),e.xr.enabled=m,r.texture.needsPMREMUpdate=!0}}class ty extends Dr{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}}class uh extends em{constructor(e,t,r=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=r}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){const t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){const t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}}const Rm=new kt;class iy{constructor(e,t,r=0,a=1/0){this.ray=new ih(e,t),this.near=r,this.far=a,this.camera=null,this.layers=new ku,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):yt("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return Rm.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(Rm),this}intersectObject(e,t=!0,r=[]){return hh(e,this,r,t),r.sort(Cm),r}intersectObjects(e,t=!0,r=[]){for(let a=0,n=e.length;a<n;a++)hh(e[a],this,r,t);return r.sort(Cm),r}}function Cm(i,e){return i.distance-e.distance}function hh(i,e,t,r){let a=!0;if(i.layers.test(e.layers)&&i.raycast(e,t)===!1&&(a=!1),a===!0&&r===!0){const n=i.children;for(let s=0,o=n.length;s<o;s++)hh(n[s],e,t,!0)}}const Lm=new Q,_l=new Q,as=new Q,ns=new Q,dh=new Q,ry=new Q,ay=new Q;class ny{constructor(e=new Q,t=new Q){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){Lm.subVectors(e,this.start),_l.subVectors(this.end,this.start);const r=_l.dot(_l);if(r===0)return 0;let a=_l.dot(Lm)/r;return t&&(a=ot(a,0,1)),a}closestPointToPoint(e,t,r){const a=this.closestPointToPointParameter(e,t);return this.delta(r).multiplyScalar(a).add(this.start)}distanceSqToLine3(e,t=ry,r=ay){const a=10000000000000001e-32;let n,s;const o=this.start,c=e.start,l=this.end,u=e.end;as.subVectors(l,o),ns.subVectors(u,c),dh.subVectors(o,c);const d=as.dot(as),h=ns.dot(ns),f=ns.dot(dh);if(d<=a&&h<=a)return t.copy(o),r.copy(c),t.distanceToSquared(r);if(d<=a)n=0,s=f/h,s=ot(s,0,1);else{const m=as.dot(dh);if(h<=a)s=0,n=ot(-m/d,0,1);else{const v=as.dot(ns),g=d*h-v*v;g!==0?n=ot((v*f-m*h)/g,0,1):n=0,s=(v*n+f)/h,s<0?(s=0,n=ot(-m/d,0,1)):s>1&&(s=1,n=ot((v-m)/d,0,1))}}return t.copy(o).addScaledVector(as,n),r.copy(c).addScaledVector(ns,s),t.distanceToSquared(r)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}}function Dm(i,e,t,r){const a=sy(r);switch(t){case Af:return i*e;case Cf:return i*e/a.components*a.byteLength;case Kc:return i*e/a.components*a.byteLength;case tn:return i*e*2/a.components*a.byteLength;case Jc:return i*e*2/a.components*a.byteLength;case Rf:return i*e*3/a.components*a.byteLength;case Xr:return i*e*4/a.components*a.byteLength;case Zc:return i*e*4/a.components*a.byteLength;case Po:case Uo:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Io:case No:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case eu:case iu:return Math.max(i,16)*Math.max(e,8)/4;case Qc:case tu:return Math.max(i,8)*Math.max(e,8)/2;case ru:case au:case su:case ou:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case nu:case Oo:case lu:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case cu:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case uu:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case hu:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case du:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case pu:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case fu:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case mu:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case gu:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case vu:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case _u:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case xu:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case yu:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case Su:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case Mu:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case bu:case wu:case Tu:return Math.ceil(i/4)*Math.ceil(e/4)*16;case Eu:case Au:return Math.ceil(i/4)*Math.ceil(e/4)*8;case Fo:case Ru:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function sy(i){switch(i){case sr:case bf:return{byteLength:1,components:1};case Ns:case wf:case Wr:return{byteLength:2,components:1};case qc:case Yc:return{byteLength:2,components:4};case Gr:case $c:case Vr:return{byteLength:4,components:1};case Tf:case Ef:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:Uc}})),typeof window<"u"&&(window.__THREE__?et("WARNING: Multiple instances of Three.js being imported."):window.__THREE__=Uc);function Pm(){let i=null,e=!1,t=null,r=null;function a(n,s){r=i.requestAnimationFrame(a),t(n,s)}return{start:function(){e!==!0&&t!==null&&i!==null&&(r=i.requestAnimationFrame(a),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(r),e=!1},setAnimationLoop:function(n){t=n},setContext:function(n){i=n}}}function oy(i){const e=new WeakMap;function t(o,c){const l=o.array,u=o.usage,d=l.byteLength,h=i.createBuffer();i.bindBuffer(c,h),i.bufferData(c,l,u),o.onUploadCallback();let f;if(l instanceof Float32Array)f=i.FLOAT;else if(typeof Float16Array<"u"&&l instanceof Float16Array)f=i.HALF_FLOAT;else if(l instanceof Uint16Array)o.isFloat16BufferAttribute?f=i.HALF_FLOAT:f=i.UNSIGNED_SHORT;else if(l instanceof Int16Array)f=i.SHORT;else if(l instanceof Uint32Array)f=i.UNSIGNED_INT;else if(l instanceof Int32Array)f=i.INT;else if(l instanceof Int8Array)f=i.BYTE;else if(l instanceof Uint8Array)f=i.UNSIGNED_BYTE;else if(l instanceof Uint8ClampedArray)f=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+l);return{buffer:h,type:f,bytesPerElement:l.BYTES_PER_ELEMENT,version:o.version,size:d}}function r(o,c,l){const u=c.array,d=c.updateRanges;if(i.bindBuffer(l,o),d.length===0)i.bufferSubData(l,0,u);else{d.sort((f,m)=>f.start-m.start);let h=0;for(let f=1;f<d.length;f++){const m=d[h],v=d[f];v.start<=m.start+m.count+1?m.count=Math.max(m.count,v.start+v.count-m.start):(++h,d[h]=v)}d.length=h+1;for(let f=0,m=d.length;f<m;f++){const v=d[f];i.bufferSubData(l,v.start*u.BYTES_PER_ELEMENT,u,v.start,v.count)}c.clearUpdateRanges()}c.onUploadCallback()}function a(o){return o.isInterleavedBufferAttribute&&(o=o.data),e.get(o)}function n(o){o.isInterleavedBufferAttribute&&(o=o.data);const c=e.get(o);c&&(i.deleteBuffer(c.buffer),e.delete(o))}function s(o,c){if(o.isInterleavedBufferAttribute&&(o=o.data),o.isGLBufferAttribute){const u=e.get(o);(!u||u.version<o.version)&&e.set(o,{buffer:o.buffer,type:o.type,bytesPerElement:o.elementSize,version:o.version});return}const l=e.get(o);if(l===void 0)e.set(o,t(o,c));else if(l.version<o.version){if(l.size!==o.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");r(l.buffer,o,c),l.version=o.version}}return{get:a,remove:n,update:s}}var ly=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,cy=`#ifdef USE_ALPHAHASH
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
#endif`,uy=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,hy=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,dy=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,py=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,fy=`#ifdef USE_AOMAP
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
#endif`,my=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,gy=`#ifdef USE_BATCHING
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
#endif`,vy=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,_y=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,xy=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,yy=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,Sy=`#ifdef USE_IRIDESCENCE
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
#endif`,My=`#ifdef USE_BUMPMAP
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
#endif`,by=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,wy=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,Ty=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,Ey=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,Ay=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,Ry=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,Cy=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Ly=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,Dy=`#define PI 3.141592653589793
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
} // validated`,Py=`vec3 transformedNormal = objectNormal;
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
#endif`,Uy=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,Iy=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,Ny=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,Oy=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,Fy="gl_FragColor = linearToOutputTexel( gl_FragColor );",zy=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,ky=`#ifdef USE_ENVMAP
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
#endif`,By=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,Hy=`#ifdef USE_ENVMAP
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
#endif`,Gy=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,Vy=`#ifdef USE_ENVMAP
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
#endif`,Wy=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,Xy=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,jy=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,$y=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,qy=`#ifdef USE_GRADIENTMAP
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
}`,Yy=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,Ky=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,Jy=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,Zy=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,Qy=`#ifdef USE_ENVMAP
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
#endif`,eS=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,tS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,iS=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,rS=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,aS=`PhysicalMaterial material;
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
#endif`,nS=`uniform sampler2D dfgLUT;
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
}`,sS=`
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
#endif`,oS=`#if defined( RE_IndirectDiffuse )
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
#endif`,lS=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,cS=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,uS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,hS=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,dS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,pS=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,fS=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,mS=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,gS=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,vS=`#if defined( USE_POINTS_UV )
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
#endif`,_S=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,xS=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,yS=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,SS=`#if defined( USE_MORPHCOLORS )
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
#endif`,MS=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,bS=`#ifdef USE_MORPHTARGETS
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
#endif`,wS=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,TS=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,ES=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,AS=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,RS=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,CS=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,LS=`#ifdef USE_NORMALMAP
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
#endif`,DS=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,PS=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,US=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,IS=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,NS=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,OS=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,FS=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,zS=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,kS=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,BS=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,HS=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,GS=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,VS=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,WS=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,XS=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,jS=`float getShadowMask() {
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
}`,$S=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,qS=`#ifdef USE_SKINNING
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
#endif`,YS=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,KS=`#ifdef USE_SKINNING
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
#endif`,JS=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,ZS=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,QS=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,eM=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,tM=`#ifdef USE_TRANSMISSION
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
#endif`,iM=`#ifdef USE_TRANSMISSION
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
#endif`,rM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,aM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,nM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,sM=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`;const oM=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,lM=`uniform sampler2D t2D;
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
}`,cM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,uM=`uniform float backgroundBlurriness;
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
}`,hM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,dM=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,pM=`#include <common>
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
}`,fM=`#if DEPTH_PACKING == 3200
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
}`,mM=`#define DISTANCE
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
}`,gM=`#define DISTANCE
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
}`,vM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,_M=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,xM=`uniform float scale;
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
}`,yM=`uniform vec3 diffuse;
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
}`,SM=`#include <common>
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
}`,MM=`uniform vec3 diffuse;
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
}`,bM=`#define LAMBERT
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
}`,wM=`#define LAMBERT
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
}`,TM=`#define MATCAP
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
}`,EM=`#define MATCAP
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
}`,AM=`#define NORMAL
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
}`,RM=`#define NORMAL
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
}`,CM=`#define PHONG
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
}`,LM=`#define PHONG
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
}`,DM=`#define STANDARD
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
}`,PM=`#define STANDARD
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
}`,UM=`#define TOON
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
}`,IM=`#define TOON
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
}`,NM=`uniform float size;
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
}`,OM=`uniform vec3 diffuse;
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
}`,FM=`#include <common>
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
}`,zM=`uniform vec3 color;
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
}`,kM=`uniform float rotation;
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
}`,BM=`uniform vec3 diffuse;
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
}`,ht={alphahash_fragment:ly,alphahash_pars_fragment:cy,alphamap_fragment:uy,alphamap_pars_fragment:hy,alphatest_fragment:dy,alphatest_pars_fragment:py,aomap_fragment:fy,aomap_pars_fragment:my,batching_pars_vertex:gy,batching_vertex:vy,begin_vertex:_y,beginnormal_vertex:xy,bsdfs:yy,iridescence_fragment:Sy,bumpmap_pars_fragment:My,clipping_planes_fragment:by,clipping_planes_pars_fragment:wy,clipping_planes_pars_vertex:Ty,clipping_planes_vertex:Ey,color_fragment:Ay,color_pars_fragment:Ry,color_pars_vertex:Cy,color_vertex:Ly,common:Dy,defaultnormal_vertex:Py,displacementmap_pars_vertex:Uy,displacementmap_vertex:Iy,emissivemap_fragment:Ny,emissivemap_pars_fragment:Oy,colorspace_fragment:Fy,colorspace_pars_fragment:zy,envmap_fragment:ky,envmap_common_pars_fragment:By,envmap_pars_fragment:Hy,envmap_pars_vertex:Gy,envmap_physical_pars_fragment:Qy,envmap_vertex:Vy,fog_vertex:Wy,fog_pars_vertex:Xy,fog_fragment:jy,fog_pars_fragment:$y,gradientmap_pars_fragment:qy,lightmap_pars_fragment:Yy,lights_lambert_fragment:Ky,lights_lambert_pars_fragment:Jy,lights_pars_begin:Zy,lights_toon_fragment:eS,lights_toon_pars_fragment:tS,lights_phong_fragment:iS,lights_phong_pars_fragment:rS,lights_physical_fragment:aS,lights_physical_pars_fragment:nS,lights_fragment_begin:sS,lights_fragment_maps:oS,lights_fragment_end:lS,lightprobes_pars_fragment:cS,logdepthbuf_fragment:uS,logdepthbuf_pars_fragment:hS,logdepthbuf_pars_vertex:dS,logdepthbuf_vertex:pS,map_fragment:fS,map_pars_fragment:mS,map_particle_fragment:gS,map_particle_pars_fragment:vS,metalnessmap_fragment:_S,metalnessmap_pars_fragment:xS,morphinstance_vertex:yS,morphcolor_vertex:SS,morphnormal_vertex:MS,morphtarget_pars_vertex:bS,morphtarget_vertex:wS,normal_fragment_begin:TS,normal_fragment_maps:ES,normal_pars_fragment:AS,normal_pars_vertex:RS,normal_vertex:CS,normalmap_pars_fragment:LS,clearcoat_normal_fragment_begin:DS,clearcoat_normal_fragment_maps:PS,clearcoat_pars_fragment:US,iridescence_pars_fragment:IS,opaque_fragment:NS,packing:OS,premultiplied_alpha_fragment:FS,project_vertex:zS,dithering_fragment:kS,dithering_pars_fragment:BS,roughnessmap_fragment:HS,roughnessmap_pars_fragment:GS,shadowmap_pars_fragment:VS,shadowmap_pars_vertex:WS,shadowmap_vertex:XS,shadowmask_pars_fragment:jS,skinbase_vertex:$S,skinning_pars_vertex:qS,skinning_vertex:YS,skinnormal_vertex:KS,specularmap_fragment:JS,specularmap_pars_fragment:ZS,tonemapping_fragment:QS,tonemapping_pars_fragment:eM,transmission_fragment:tM,transmission_pars_fragment:iM,uv_pars_fragment:rM,uv_pars_vertex:aM,uv_vertex:nM,worldpos_vertex:sM,background_vert:oM,background_frag:lM,backgroundCube_vert:cM,backgroundCube_frag:uM,cube_vert:hM,cube_frag:dM,depth_vert:pM,depth_frag:fM,distance_vert:mM,distance_frag:gM,equirect_vert:vM,equirect_frag:_M,linedashed_vert:xM,linedashed_frag:yM,meshbasic_vert:SM,meshbasic_frag:MM,meshlambert_vert:bM,meshlambert_frag:wM,meshmatcap_vert:TM,meshmatcap_frag:EM,meshnormal_vert:AM,meshnormal_frag:RM,meshphong_vert:CM,meshphong_frag:LM,meshphysical_vert:DM,meshphysical_frag:PM,meshtoon_vert:UM,meshtoon_frag:IM,points_vert:NM,points_frag:OM,shadow_vert:FM,shadow_frag:zM,sprite_vert:kM,sprite_frag:BM},Pe={common:{diffuse:{value:new lt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new at},alphaMap:{value:null},alphaMapTransform:{value:new at},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new at}},envmap:{envMap:{value:null},envMapRotation:{value:new at},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new at}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new at}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new at},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new at},normalScale:{value:new rt(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new at},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new at}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new at}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new at}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new lt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new lt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new at},alphaTest:{value:0},uvTransform:{value:new at}},sprite:{diffuse:{value:new lt(16777215)},opacity:{value:1},center:{value:new rt(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new at},alphaMap:{value:null},alphaMapTransform:{value:new at},alphaTest:{value:0}}},Zi={basic:{uniforms:qi([Pe.common,Pe.specularmap,Pe.envmap,Pe.aomap,Pe.lightmap,Pe.fog]),vertexShader:ht.meshbasic_vert,fragmentShader:ht.meshbasic_frag},lambert:{uniforms:qi([Pe.common,Pe.specularmap,Pe.envmap,Pe.aomap,Pe.lightmap,Pe.emissivemap,Pe.bumpmap,Pe.normalmap,Pe.displacementmap,Pe.fog,Pe.lights,{emissive:{value:new lt(0)},envMapIntensity:{value:1}}]),vertexShader:ht.meshlambert_vert,fragmentShader:ht.meshlambert_frag},phong:{uniforms:qi([Pe.common,Pe.specularmap,Pe.envmap,Pe.aomap,Pe.lightmap,Pe.emissivemap,Pe.bumpmap,Pe.normalmap,Pe.displacementmap,Pe.fog,Pe.lights,{emissive:{value:new lt(0)},specular:{value:new lt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:ht.meshphong_vert,fragmentShader:ht.meshphong_frag},standard:{uniforms:qi([Pe.common,Pe.envmap,Pe.aomap,Pe.lightmap,Pe.emissivemap,Pe.bumpmap,Pe.normalmap,Pe.displacementmap,Pe.roughnessmap,Pe.metalnessmap,Pe.fog,Pe.lights,{emissive:{value:new lt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:ht.meshphysical_vert,fragmentShader:ht.meshphysical_frag},toon:{uniforms:qi([Pe.common,Pe.aomap,Pe.lightmap,Pe.emissivemap,Pe.bumpmap,Pe.normalmap,Pe.displacementmap,Pe.gradientmap,Pe.fog,Pe.lights,{emissive:{value:new lt(0)}}]),vertexShader:ht.meshtoon_vert,fragmentShader:ht.meshtoon_frag},matcap:{uniforms:qi([Pe.common,Pe.bumpmap,Pe.normalmap,Pe.displacementmap,Pe.fog,{matcap:{value:null}}]),vertexShader:ht.meshmatcap_vert,fragmentShader:ht.meshmatcap_frag},points:{uniforms:qi([Pe.points,Pe.fog]),vertexShader:ht.points_vert,fragmentShader:ht.points_frag},dashed:{uniforms:qi([Pe.common,Pe.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:ht.linedashed_vert,fragmentShader:ht.linedashed_frag},depth:{uniforms:qi([Pe.common,Pe.displacementmap]),vertexShader:ht.depth_vert,fragmentShader:ht.depth_frag},normal:{uniforms:qi([Pe.common,Pe.bumpmap,Pe.normalmap,Pe.displacementmap,{opacity:{value:1}}]),vertexShader:ht.meshnormal_vert,fragmentShader:ht.meshnormal_frag},sprite:{uniforms:qi([Pe.sprite,Pe.fog]),vertexShader:ht.sprite_vert,fragmentShader:ht.sprite_frag},background:{uniforms:{uvTransform:{value:new at},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:ht.background_vert,fragmentShader:ht.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new at}},vertexShader:ht.backgroundCube_vert,fragmentShader:ht.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:ht.cube_vert,fragmentShader:ht.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:ht.equirect_vert,fragmentShader:ht.equirect_frag},distance:{uniforms:qi([Pe.common,Pe.displacementmap,{referencePosition:{value:new Q},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:ht.distance_vert,fragmentShader:ht.distance_frag},shadow:{uniforms:qi([Pe.lights,Pe.fog,{color:{value:new lt(0)},opacity:{value:1}}]),vertexShader:ht.shadow_vert,fragmentShader:ht.shadow_frag}};Zi.physical={uniforms:qi([Zi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new at},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new at},clearcoatNormalScale:{value:new rt(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new at},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new at},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new at},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new at},sheen:{value:0},sheenColor:{value:new lt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new at},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new at},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new at},transmissionSamplerSize:{value:new rt},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new at},attenuationDistance:{value:0},attenuationColor:{value:new lt(0)},specularColor:{value:new lt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new at},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new at},anisotropyVector:{value:new rt},anisotropyMap:{value:null},anisotropyMapTransform:{value:new at}}]),vertexShader:ht.meshphysical_vert,fragmentShader:ht.meshphysical_frag};const xl={r:0,b:0,g:0},HM=new kt,Um=new at;Um.set(-1,0,0,0,1,0,0,0,1);function GM(i,e,t,r,a,n){const s=new lt(0);let o=a===!0?0:1,c,l,u=null,d=0,h=null;function f(x){let b=x.isScene===!0?x.background:null;if(b&&b.isTexture){const S=x.backgroundBlurriness>0;b=e.get(b,S)}return b}function m(x){let b=!1;const S=f(x);S===null?g(s,o):S&&S.isColor&&(g(S,1),b=!0);const E=i.xr.getEnvironmentBlendMode();E==="additive"?t.buffers.color.setClear(0,0,0,1,n):E==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,n),(i.autoClear||b)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function v(x,b){const S=f(b);S&&S.isCubeTexture?(l===void 0&&(l=new Ji(new eo(1,1,1),new za({name:"BackgroundCubeMaterial",uniforms:ts(Zi.backgroundCube.uniforms),vertexShader:Zi.backgroundCube.vertexShader,fragmentShader:Zi.backgroundCube.fragmentShader,side:Ki,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),l.geometry.deleteAttribute("uv"),l.onBeforeRender=function(E,w,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(l.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),r.update(l)),l.material.uniforms.envMap.value=S,l.material.uniforms.backgroundBlurriness.value=b.backgroundBlurriness,l.material.uniforms.backgroundIntensity.value=b.backgroundIntensity,l.material.uniforms.backgroundRotation.value.setFromMatrix4(HM.makeRotationFromEuler(b.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&l.material.uniforms.backgroundRotation.value.premultiply(Um),l.material.toneMapped=_t.getTransfer(S.colorSpace)!==Dt,(u!==S||d!==S.version||h!==i.toneMapping)&&(l.material.needsUpdate=!0,u=S,d=S.version,h=i.toneMapping),l.layers.enableAll(),x.unshift(l,l.geometry,l.material,0,0,null)):S&&S.isTexture&&(c===void 0&&(c=new Ji(new Cl(2,2),new za({name:"BackgroundMaterial",uniforms:ts(Zi.background.uniforms),vertexShader:Zi.background.vertexShader,fragmentShader:Zi.background.fragmentShader,side:en,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),Object.defineProperty(c.material,"map",{get:function(){return this.uniforms.t2D.value}}),r.update(c)),c.material.uniforms.t2D.value=S,c.material.uniforms.backgroundIntensity.value=b.backgroundIntensity,c.material.toneMapped=_t.getTransfer(S.colorSpace)!==Dt,S.matrixAutoUpdate===!0&&S.updateMatrix(),c.material.uniforms.uvTransform.value.copy(S.matrix),(u!==S||d!==S.version||h!==i.toneMapping)&&(c.material.needsUpdate=!0,u=S,d=S.version,h=i.toneMapping),c.layers.enableAll(),x.unshift(c,c.geometry,c.material,0,0,null))}function g(x,b){x.getRGB(xl,ym(i)),t.buffers.color.setClear(xl.r,xl.g,xl.b,b,n)}function p(){l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0),c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0)}return{getClearColor:function(){return s},setClearColor:function(x,b=1){s.set(x),o=b,g(s,o)},getClearAlpha:function(){return o},setClearAlpha:function(x){o=x,g(s,o)},render:m,addToRenderList:v,dispose:p}}function VM(i,e){const t=i.getParameter(i.MAX_VERTEX_ATTRIBS),r={},a=h(null);let n=a,s=!1;function o(C,N,B,L,z){let j=!1;const $=d(C,L,B,N);n!==$&&(n=$,l(n.object)),j=f(C,L,B,z),j&&m(C,L,B,z),z!==null&&e.update(z,i.ELEMENT_ARRAY_BUFFER),(j||s)&&(s=!1,S(C,N,B,L),z!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(z).buffer))}function c(){return i.createVertexArray()}function l(C){return i.bindVertexArray(C)}function u(C){return i.deleteVertexArray(C)}function d(C,N,B,L){const z=L.wireframe===!0;let j=r[N.id];j===void 0&&(j={},r[N.id]=j);const $=C.isInstancedMesh===!0?C.id:0;let H=j[$];H===void 0&&(H={},j[$]=H);let k=H[B.id];k===void 0&&(k={},H[B.id]=k);let X=k[z];return X===void 0&&(X=h(c()),k[z]=X),X}function h(C){const N=[],B=[],L=[];for(let z=0;z<t;z++)N[z]=0,B[z]=0,L[z]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:N,enabledAttributes:B,attributeDivisors:L,object:C,attributes:{},index:null}}function f(C,N,B,L){const z=n.attributes,j=N.attributes;let $=0;const H=B.getAttributes();for(const k in H)if(H[k].location>=0){const X=z[k];let Z=j[k];if(Z===void 0&&(k==="instanceMatrix"&&C.instanceMatrix&&(Z=C.instanceMatrix),k==="instanceColor"&&C.instanceColor&&(Z=C.instanceColor)),X===void 0||X.attribute!==Z||Z&&X.data!==Z.data)return!0;$++}return n.attributesNum!==$||n.index!==L}function m(C,N,B,L){const z={},j=N.attributes;let $=0;const H=B.getAttributes();for(const k in H)if(H[k].location>=0){let X=j[k];X===void 0&&(k==="instanceMatrix"&&C.instanceMatrix&&(X=C.instanceMatrix),k==="instanceColor"&&C.instanceColor&&(X=C.instanceColor));const Z={};Z.attribute=X,X&&X.data&&(Z.data=X.data),z[k]=Z,$++}n.attributes=z,n.attributesNum=$,n.index=L}function v(){const C=n.newAttributes;for(let N=0,B=C.length;N<B;N++)C[N]=0}function g(C){p(C,0)}function p(C,N){const B=n.newAttributes,L=n.enabledAttributes,z=n.attributeDivisors;B[C]=1,L[C]===0&&(i.enableVertexAttribArray(C),L[C]=1),z[C]!==N&&(i.vertexAttribDivisor(C,N),z[C]=N)}function x(){const C=n.newAttributes,N=n.enabledAttributes;for(let B=0,L=N.length;B<L;B++)N[B]!==C[B]&&(i.disableVertexAttribArray(B),N[B]=0)}function b(C,N,B,L,z,j,$){$===!0?i.vertexAttribIPointer(C,N,B,z,j):i.vertexAttribPointer(C,N,B,L,z,j)}function S(C,N,B,L){v();const z=L.attributes,j=B.getAttributes(),$=N.defaultAttributeValues;for(const H in j){const k=j[H];if(k.location>=0){let X=z[H];if(X===void 0&&(H==="instanceMatrix"&&C.instanceMatrix&&(X=C.instanceMatrix),H==="instanceColor"&&C.instanceColor&&(X=C.instanceColor)),X!==void 0){const Z=X.normalized,ae=X.itemSize,ne=e.get(X);if(ne===void 0)continue;const K=ne.buffer,ue=ne.type,le=ne.bytesPerElement,ve=ue===i.INT||ue===i.UNSIGNED_INT||X.gpuType===$c;if(X.isInterleavedBufferAttribute){const he=X.data,fe=he.isInterleavedBuffer===!0?he.stride:he.itemSize,Ne=X.offset;if(he.isInstancedInterleavedBuffer||he.isInstancedBufferAttribute){for(let Fe=0;Fe<k.locationSize;Fe++)p(k.location+Fe,he.meshPerAttribute);C.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=he.meshPerAttribute*he.count)}else for(let Fe=0;Fe<k.locationSize;Fe++)g(k.location+Fe);i.bindBuffer(i.ARRAY_BUFFER,K);for(let Fe=0;Fe<k.locationSize;Fe++)b(k.location+Fe,ae/k.locationSize,ue,Z,fe*le,(Ne+ae/k.locationSize*Fe)*le,ve)}else{if(X.isInstancedBufferAttribute){for(let he=0;he<k.locationSize;he++)p(k.location+he,X.meshPerAttribute);C.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=X.meshPerAttribute*X.count)}else for(let he=0;he<k.locationSize;he++)g(k.location+he);i.bindBuffer(i.ARRAY_BUFFER,K);for(let he=0;he<k.locationSize;he++)b(k.location+he,ae/k.locationSize,ue,Z,ae*le,ae/k.locationSize*he*le,ve)}}else if($!==void 0){const Z=$[H];if(Z!==void 0)switch(Z.length){case 2:i.vertexAttrib2fv(k.location,Z);break;case 3:i.vertexAttrib3fv(k.location,Z);break;case 4:i.vertexAttrib4fv(k.location,Z);break;default:i.vertexAttrib1fv(k.location,Z)}}}}x()}function E(){P();for(const C in r){const N=r[C];for(const B in N){const L=N[B];for(const z in L){const j=L[z];for(const $ in j)u(j[$].object),delete j[$];delete L[z]}}delete r[C]}}function w(C){if(r[C.id]===void 0)return;const N=r[C.id];for(const B in N){const L=N[B];for(const z in L){const j=L[z];for(const $ in j)u(j[$].object),delete j[$];delete L[z]}}delete r[C.id]}function _(C){for(const N in r){const B=r[N];for(const L in B){const z=B[L];if(z[C.id]===void 0)continue;const j=z[C.id];for(const $ in j)u(j[$].object),delete j[$];delete z[C.id]}}}function M(C){for(const N in r){const B=r[N],L=C.isInstancedMesh===!0?C.id:0,z=B[L];if(z!==void 0){for(const j in z){const $=z[j];for(const H in $)u($[H].object),delete $[H];delete z[j]}delete B[L],Object.keys(B).length===0&&delete r[N]}}}function P(){D(),s=!0,n!==a&&(n=a,l(n.object))}function D(){a.geometry=null,a.program=null,a.wireframe=!1}return{setup:o,reset:P,resetDefaultState:D,dispose:E,releaseStatesOfGeometry:w,releaseStatesOfObject:M,releaseStatesOfProgram:_,initAttributes:v,enableAttribute:g,disableUnusedAttributes:x}}function WM(i,e,t){let r;function a(c){r=c}function n(c,l){i.drawArrays(r,c,l),t.update(l,r,1)}function s(c,l,u){u!==0&&(i.drawArraysInstanced(r,c,l,u),t.update(l,r,u))}function o(c,l,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(r,c,0,l,0,u);let d=0;for(let h=0;h<u;h++)d+=l[h];t.update(d,r,1)}this.setMode=a,this.render=n,this.renderInstances=s,this.renderMultiDraw=o}function XM(i,e,t,r){let a;function n(){if(a!==void 0)return a;if(e.has("EXT_texture_filter_anisotropic")===!0){const _=e.get("EXT_texture_filter_anisotropic");a=i.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else a=0;return a}function s(_){return!(_!==Xr&&r.convert(_)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function o(_){const M=_===Wr&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(_!==sr&&_!==Vr&&!M&&r.convert(_)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function c(_){if(_==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let l=t.precision!==void 0?t.precision:"highp";const u=c(l);u!==l&&(et("WebGLRenderer:",l,"not supported, using",u,"instead."),l=u);const d=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),h=t.logarithmicDepthBuffer===!0&&d===!1;t.reversedDepthBuffer===!0&&d===!1&&et("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&d===!0&&et("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");const f=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),m=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),v=i.getParameter(i.MAX_TEXTURE_SIZE),g=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),p=i.getParameter(i.MAX_VERTEX_ATTRIBS),x=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),b=i.getParameter(i.MAX_VARYING_VECTORS),S=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),E=i.getParameter(i.MAX_SAMPLES),w=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:n,getMaxPrecision:c,textureFormatReadable:s,textureTypeReadable:o,precision:l,logarithmicDepthBuffer:h,reversedDepthBuffer:d,maxTextures:f,maxVertexTextures:m,maxTextureSize:v,maxCubemapSize:g,maxAttributes:p,maxVertexUniforms:x,maxVaryings:b,maxFragmentUniforms:S,maxSamples:E,samples:w}}function jM(i){const e=this;let t=null,r=0,a=!1,n=!1;const s=new Fa,o=new at,c={value:null,needsUpdate:!1};this.uniform=c,this.numPlanes=0,this.numIntersection=0,this.init=function(d,h){const f=d.length!==0||h||r!==0||a;return a=h,r=d.length,f},this.beginShadows=function(){n=!0,u(null)},this.endShadows=function(){n=!1},this.setGlobalState=function(d,h){t=u(d,h,0)},this.setState=function(d,h,f){const m=d.clippingPlanes,v=d.clipIntersection,g=d.clipShadows,p=i.get(d);if(!a||m===null||m.length===0||n&&!g)n?u(null):l();else{const x=n?0:r,b=x*4;let S=p.clippingState||null;c.value=S,S=u(m,h,b,f);for(let E=0;E!==b;++E)S[E]=t[E];p.clippingState=S,this.numIntersection=v?this.numPlanes:0,this.numPlanes+=x}};function l(){c.value!==t&&(c.value=t,c.needsUpdate=r>0),e.numPlanes=r,e.numIntersection=0}function u(d,h,f,m){const v=d!==null?d.length:0;let g=null;if(v!==0){if(g=c.value,m!==!0||g===null){const p=f+v*4,x=h.matrixWorldInverse;o.getNormalMatrix(x),(g===null||g.length<p)&&(g=new Float32Array(p));for(let b=0,S=f;b!==v;++b,S+=4)s.copy(d[b]).applyMatrix4(x,o),s.normal.toArray(g,S),g[S+3]=s.constant}c.value=g,c.needsUpdate=!0}return e.numPlanes=v,e.numIntersection=0,g}}class ph extends jr{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;const r={width:e,height:e,depth:1},a=[r,r,r,r,r,r];this.texture=new mm(a),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;const r={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},a=new eo(5,5,5),n=new za({name:"CubemapFromEquirect",uniforms:ts(r.uniforms),vertexShader:r.vertexShader,fragmentShader:r.fragmentShader,side:Ki,blending:Un});n.uniforms.tEquirect.value=t;const s=new Ji(a,n),o=t.minFilter;return t.minFilter===Aa&&(t.minFilter=ji),new ch(1,10,this).update(e,s),t.minFilter=o,s.geometry.dispose(),s.material.dispose(),this}clear(e,t=!0,r=!0,a=!0){const n=e.getRenderTarget();for(let s=0;s<6;s++)e.setRenderTarget(this,s),e.clear(t,r,a);e.setRenderTarget(n)}}const Im=256,$M=3,qM=20,Nm=256,Om=16,YM=3,KM=new Q,JM=new lt;class Ll{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new ch(1,10,null),this._boxMesh=new Ji(new eo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,r=.1,a=100,n={}){const{size:s=256,position:o=KM}=n,c=this._renderer;this._setSize(s);const l=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);const d=c.autoClear,h=c.autoClearColor,f=c.autoClearDepth,m=c.autoClearStencil,v=e.background;c.autoClear=!0,c.autoClearColor=!0,c.autoClearDepth=!0,c.autoClearStencil=!0,v===null&&(e.background=c.getClearColor(JM));const g=new ch(r,a,u);return g.position.copy(o),g.update(c,e),c.autoClear=d,c.autoClearColor=h,c.autoClearDepth=f,c.autoClearStencil=m,e.background=v,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(l,t)),this._applyPMREM(l),l}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=km(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=zm(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Im,zf(e))}_fromTexture(e,t){e.mapping===Nn||e.mapping===Is?this._setSize(e.image.length===0?Im:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);const r=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(r),r}_allocateTarget(){const e=this._cubeSize,t=Fm(e,!1,!1),r=Math.log2(e)-$M;for(let a=0;a<=r;a++)t.texture.mipmaps.push({width:e>>a,height:e>>a});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){const t=this._cubeSize,r=this._sourceTarget;return(r===null||r.width!==t||e&&r.depthBuffer===!1)&&(r!==null&&r.dispose(),this._sourceTarget=Fm(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,r){const a=this._boxMesh,n=this._cubeCamera;a.material=r,n.renderTarget=e,n.activeMipmapLevel=t;const s=e.width>>t;e.viewport.set(0,0,s,s),n.update(this._renderer,a),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Nn||e.mapping===Is?(this._cubemapMaterial===null&&(this._cubemapMaterial=km()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=zm()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=ZM(),this._integrationMaterial=QM());const t=this._cubeSize,r=e.texture.mipmaps.length-1,a=this._ggxMaterial.uniforms;a.envMap.value=this._sourceTarget.texture;const n=this._integrationMaterial.uniforms;n.envMap.value=this._sourceTarget.texture,n.sourceLod.value=Math.log2(t/Om);for(let s=0;s<=r;s++){const o=Ll.lodToRoughness(s,r);if(s>r-YM)n.roughness.value=o,this._renderCube(e,s,this._integrationMaterial);else{const c=o>0?Math.log2(t)+.5*Math.log2(6/(Nm*Math.pow(o,4)))+.5:0;a.roughness.value=o,a.lodBias.value=c,this._renderCube(e,s,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=eb());const r=this._blurMaterial,a=r.uniforms,n=this._sourceTarget;a.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,a.envMap.value=n.texture,this._renderCube(e,0,r),a.envMap.value=e.texture,this._renderCube(n,0,r)}}function Fm(i,e,t){return new ph(i,{minFilter:Aa,generateMipmaps:e,type:Wr,colorSpace:zo,depthBuffer:t})}function Ys(i,e,t){return new za({name:i,uniforms:e,vertexShader:ht.cube_vert,fragmentShader:t,side:Ki,blending:Un,depthTest:!1,depthWrite:!1})}function ZM(){return Ys("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Nm}u

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
	`)}function QM(){return Ys("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Om}},`

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
	`)}function eb(){return Ys("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${qM}
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
	`)}function zm(){return Ys("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function km(){return Ys("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function tb(i){let e=new WeakMap,t=new WeakMap,r=null;function a(h,f=!1){return h==null?null:f?s(h):n(h)}function n(h){if(h&&h.isTexture){const f=h.mapping;if(f===Gc||f===Vc)if(e.has(h)){const m=e.get(h).texture;return o(m,h.mapping)}else{const m=h.image;if(m&&m.height>0){const v=new ph(m.height);return v.fromEquirectangularTexture(i,h),e.set(h,v),h.addEventListener("dispose",l),o(v.texture,h.mapping)}else return null}}return h}function s(h){if(h&&h.isTexture&&h.isPMREMTexture!==!0){const f=h.mapping,m=f===Gc||f===Vc,v=f===Nn||f===Is;if(m||v){let g=t.get(h);const p=g!==void 0?g.texture.pmremVersion:0;if(h.isRenderTargetTexture&&h.pmremVersion!==p)return r===null&&(r=new Ll(i)),g=m?r.fromEquirectangular(h,g):r.fromCubemap(h,g),g.texture.pmremVersion=h.pmremVersion,t.set(h,g),g.texture;if(g!==void 0)return g.texture;{const x=h.image;return m&&x&&x.height>0||v&&x&&c(x)?(r===null&&(r=new Ll(i)),g=m?r.fromEquirectangular(h):r.fromCubemap(h),g.texture.pmremVersion=h.pmremVersion,t.set(h,g),h.addEventListener("dispose",u),g.texture):null}}}return h}function o(h,f){return f===Gc?h.mapping=Nn:f===Vc&&(h.mapping=Is),h}function c(h){let f=0;const m=6;for(let v=0;v<m;v++)h[v]!==void 0&&f++;return f===m}function l(h){const f=h.target;f.removeEventListener("dispose",l);const m=e.get(f);m!==void 0&&(e.delete(f),m.dispose())}function u(h){const f=h.target;f.removeEventListener("dispose",u);const m=t.get(f);m!==void 0&&(t.delete(f),m.dispose())}function d(){e=new WeakMap,t=new WeakMap,r!==null&&(r.dispose(),r=null)}return{get:a,dispose:d}}function ib(i){const e={};function t(r){if(e[r]!==void 0)return e[r];const a=i.getExtension(r);return e[r]=a,a}return{has:function(r){return t(r)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(r){const a=t(r);return a===null&&Go("WebGLRenderer: "+r+" extension not supported."),a}}}function rb(i,e,t,r){const a={},n=new WeakMap,s=new FinalizationRegistry(m=>delete a[m]);function o(m){c(m.target)}function c(m){m.index!==null&&e.remove(m.index);for(const g in m.attributes)e.remove(m.attributes[g]);m.removeEventListener("dispose",o),delete a[m.id],s.unregister(m);const v=n.get(m);v&&(e.remove(v),n.delete(m)),r.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function l(m,v){return a[v.id]!==void 0||(v.addEventListener("dispose",o),a[v.id]=new WeakRef(v),s.register(v,v.id,v),t.memory.geometries++),v}function u(m){const v=m.attributes;for(const g in v)e.update(v[g],i.ARRAY_BUFFER)}function d(m){const v=m.index,g=m.attributes.position;let p=0;if(g===void 0)return;const x=v!==null?v.array.length:g.array.length/3-1,b=g.count>=65535?Qf:Zf,S=new b(Math.ceil(x/3)*6,1),E=S.array;if(v!==null){const _=v.array;p=v.version;for(let M=0,P=0;M<x;M+=3){const D=_[M+0],C=_[M+1],N=_[M+2];E[P++]=D,E[P++]=C,E[P++]=C,E[P++]=N,E[P++]=N,E[P++]=D}}else{p=g.version;for(let _=0,M=0;_<x;_+=3){const P=_+0,D=_+1,C=_+2;E[M++]=P,E[M++]=D,E[M++]=D,E[M++]=C,E[M++]=C,E[M++]=P}}S.version=p;const w=n.get(m);w&&e.remove(w),n.set(m,S)}function h(m){const v=n.get(m);if(v){const g=m.index;g!==null&&v.version<g.version&&d(m)}else d(m);return n.get(m)}function f(){for(const m in a){const v=a[m].deref();v!==void 0&&c(v)}}return{get:l,update:u,getWireframeAttribute:h,dispose:f}}function ab(i,e,t){let r;function a(d){r=d}let n,s;function o(d){n=d.type,s=d.bytesPerElement}function c(d,h){i.drawElements(r,h,n,d*s),t.update(h,r,1)}function l(d,h,f){f!==0&&(i.drawElementsInstanced(r,h,n,d*s,f),t.update(h,r,f))}function u(d,h,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(r,h,0,n,d,0,f);let m=0;for(let v=0;v<f;v++)m+=h[v];t.update(m,r,1)}this.setMode=a,this.setIndex=o,this.render=c,this.renderInstances=l,this.renderMultiDraw=u}function nb(i){const e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function r(n,s,o){switch(t.calls++,s){case i.TRIANGLES:t.triangles+=o*(n/3);break;case i.LINES:t.lines+=o*(n/2);break;case i.LINE_STRIP:t.lines+=o*(n-1);break;case i.LINE_LOOP:t.lines+=o*n;break;case i.POINTS:t.points+=o*n;break;default:yt("WebGLInfo: Unknown draw mode:",s);break}}function a(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:a,update:r}}function sb(i,e,t){const r=new WeakMap,a=new Ht;function n(s,o,c){const l=s.morphTargetInfluences,u=o.morphAttributes.position||o.morphAttributes.normal||o.morphAttributes.color,d=u!==void 0?u.length:0;let h=r.get(o);if(h===void 0||h.count!==d){let f=function(){M.dispose(),r.delete(o),o.removeEventListener("dispose",f)};h!==void 0&&h.texture.dispose();const m=o.morphAttributes.position!==void 0,v=o.morphAttributes.normal!==void 0,g=o.morphAttributes.color!==void 0,p=o.morphAttributes.position||[],x=o.morphAttributes.normal||[],b=o.morphAttributes.color||[];let S=0;m===!0&&(S=1),v===!0&&(S=2),g===!0&&(S=3);let E=o.attributes.position.count*S,w=1;E>e.maxTextureSize&&(w=Math.ceil(E/e.maxTextureSize),E=e.maxTextureSize);const _=new Float32Array(E*w*4*d),M=new Gf(_,E,w,d);M.type=Vr,M.needsUpdate=!0;const P=S*4;for(let D=0;D<d;D++){const C=p[D],N=x[D],B=b[D],L=E*w*4*D;for(let z=0;z<C.count;z++){const j=z*P;m===!0&&(a.fromBufferAttribute(C,z),_[L+j+0]=a.x,_[L+j+1]=a.y,_[L+j+2]=a.z,_[L+j+3]=0),v===!0&&(a.fromBufferAttribute(N,z),_[L+j+4]=a.x,_[L+j+5]=a.y,_[L+j+6]=a.z,_[L+j+7]=0),g===!0&&(a.fromBufferAttribute(B,z),_[L+j+8]=a.x,_[L+j+9]=a.y,_[L+j+10]=a.z,_[L+j+11]=B.itemSize===4?a.w:1)}}h={count:d,texture:M,size:new rt(E,w)},r.set(o,h),o.addEventListener("dispose",f)}if(s.isInstancedMesh===!0&&s.morphTexture!==null)c.getUniforms().setValue(i,"morphTexture",s.morphTexture,t);else{let f=0;for(let v=0;v<l.length;v++)f+=l[v];const m=o.morphTargetsRelative?1:1-f;c.getUniforms().setValue(i,"morphTargetBaseInfluence",m),c.getUniforms().setValue(i,"morphTargetInfluences",l)}c.getUniforms().setValue(i,"morphTargetsTexture",h.texture,t),c.getUniforms().setValue(i,"morphTargetsTextureSize",h.size)}return{update:n}}function ob(i,e,t,r,a){let n=new WeakMap;function s(l){const u=a.render.frame,d=l.geometry,h=e.get(l,d);if(n.get(h)!==u&&(e.update(h),n.set(h,u)),l.isInstancedMesh&&(l.hasEventListener("dispose",c)===!1&&l.addEventListener("dispose",c),n.get(l)!==u&&(t.update(l.instanceMatrix,i.ARRAY_BUFFER),l.instanceColor!==null&&t.update(l.instanceColor,i.ARRAY_BUFFER),n.set(l,u))),l.isSkinnedMesh){const f=l.skeleton;n.get(f)!==u&&(f.update(),n.set(f,u))}return h}function o(){n=new WeakMap}function c(l){const u=l.target;u.removeEventListener("dispose",c),r.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:s,dispose:o}}const lb={[mf]:"LINEAR_TONE_MAPPING",[gf]:"REINHARD_TONE_MAPPING",[vf]:"CINEON_TONE_MAPPING",[_f]:"ACES_FILMIC_TONE_MAPPING",[yf]:"AGX_TONE_MAPPING",[Sf]:"NEUTRAL_TONE_MAPPING",[xf]:"CUSTOM_TONE_MAPPING"};function cb(i,e,t,r,a,n){const s=new jr(e,t,{type:i,depthBuffer:a,stencilBuffer:n,samples:r?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1});let o=null,c=null,l=null;const u=new Ei;u.setAttribute("position",new Yt([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new Yt([0,2,0,0,2,0],2));const d=new $1({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),h=new Ji(u,d),f=new Am(-1,1,1,-1,0,1);let m=null,v=null,g=!1,p,x=null,b=[],S=!1;this.setSize=function(E,w){s.setSize(E,w),o!==null&&o.setSize(E,w),c!==null&&c.setSize(E,w);for(let _=0;_<b.length;_++){const M=b[_];M.setSize&&M.setSize(E,w)}},this.setEffects=function(E){b=E,S=b.length>0&&b[0].isRenderPass===!0;const w=s.width,_=s.height;b.length>0&&o===null&&(o=new jr(w,_,{type:Wr,depthBuffer:!1,stencilBuffer:!1}),c=new jr(w,_,{type:Wr,depthBuffer:!1,stencilBuffer:!1}));const M=a===!0&&b.some(P=>P.needsDepthTexture===!0);M!==(s.depthTexture!==null)&&(M===!0&&l===null&&(l=new es(w,_),n===!0&&(l.format=Ca,l.type=On)),s.dispose(),s.depthTexture=M?l:null,s.resolveDepthBuffer=M,s.storeMultisampledDepthBuffer=M);for(let P=0;P<b.length;P++){const D=b[P];D.setSize&&D.setSize(w,_),M&&D.needsDepthTexture===!0&&D.setDepthTexture&&D.setDepthTexture(l)}},this.begin=function(E,w){if(g||E.toneMapping===ca&&b.length===0)return!1;if(x=w,w!==null){const _=w.width,M=w.height;(s.width!==_||s.height!==M)&&this.setSize(_,M)}return S===!1&&E.setRenderTarget(s),p=E.toneMapping,E.toneMapping=ca,!0},this.hasRenderPass=function(){return S},this.end=function(E,w){E.toneMapping=p,g=!0;let _=s,M=o;for(let P=0;P<b.length;P++){const D=b[P];D.enabled!==!1&&(D.render(E,M,_,w),D.needsSwap!==!1&&(_=M,M=M===o?c:o))}if(m!==E.outputColorSpace||v!==E.toneMapping){m=E.outputColorSpace,v=E.toneMapping,d.defines={},_t.getTransfer(m)===Dt&&(d.defines.SRGB_TRANSFER="");const P=lb[v];P&&(d.defines[P]=""),d.needsUpdate=!0}d.uniforms.tDiffuse.value=_.texture,E.setRenderTarget(x),E.render(h,f),x=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){s.dispose(),o!==null&&o.dispose(),c!==null&&c.dispose(),u.dispose(),d.dispose()}}const Bm=new ki,Hm=new es(1,1),Gm=new gm(1),Vm=new Gf,Wm=new M1,Xm=new mm,jm=[],$m=[],qm=new Float32Array(16),Ym=new Float32Array(9),Km=new Float32Array(4);function ss(i,e,t){const r=i[0];if(r<=0||r>0)return i;const a=e*t;let n=jm[a];if(n===void 0&&(n=new Float32Array(a),jm[a]=n),e!==0){r.toArray(n,0);for(let s=1,o=0;s!==e;++s)o+=t,i[s].toArray(n,o)}return n}function mi(i,e){if(i.length!==e.length)return!1;for(let t=0,r=i.length;t<r;t++)if(i[t]!==e[t])return!1;return!0}function gi(i,e){for(let t=0,r=e.length;t<r;t++)i[t]=e[t]}function yl(i,e){let t=$m[e];t===void 0&&(t=new Int32Array(e),$m[e]=t);for(let r=0;r!==e;++r)t[r]=i.allocateTextureUnit();return t}function ub(i,e){const t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function hb(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(mi(t,e))return;i.uniform2fv(this.addr,e),gi(t,e)}}function db(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(mi(t,e))return;i.uniform3fv(this.addr,e),gi(t,e)}}function pb(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(mi(t,e))return;i.uniform4fv(this.addr,e),gi(t,e)}}function fb(i,e){const t=this.cache,r=e.elements;if(r===void 0){if(mi(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),gi(t,e)}else{if(mi(t,r))return;Km.set(r),i.uniformMatrix2fv(this.addr,!1,Km),gi(t,r)}}function mb(i,e){const t=this.cache,r=e.elements;if(r===void 0){if(mi(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),gi(t,e)}else{if(mi(t,r))return;Ym.set(r),i.uniformMatrix3fv(this.addr,!1,Ym),gi(t,r)}}function gb(i,e){const t=this.cache,r=e.elements;if(r===void 0){if(mi(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),gi(t,e)}else{if(mi(t,r))return;qm.set(r),i.uniformMatrix4fv(this.addr,!1,qm),gi(t,r)}}function vb(i,e){const t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function _b(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(mi(t,e))return;i.uniform2iv(this.addr,e),gi(t,e)}}function xb(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(mi(t,e))return;i.uniform3iv(this.addr,e),gi(t,e)}}function yb(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(mi(t,e))return;i.uniform4iv(this.addr,e),gi(t,e)}}function Sb(i,e){const t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function Mb(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(mi(t,e))return;i.uniform2uiv(this.addr,e),gi(t,e)}}function bb(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(mi(t,e))return;i.uniform3uiv(this.addr,e),gi(t,e)}}function wb(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(mi(t,e))return;i.uniform4uiv(this.addr,e),gi(t,e)}}function Sl(i){return i.version===0&&(i.compareFunction=Pf,i.needsUpdate=!0),i}function Tb(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a);let n;this.type===i.SAMPLER_2D_SHADOW?n=Sl(Hm):n=Bm,t.setTexture2D(e||n,a)}function Eb(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a),t.setTexture3D(e||Wm,a)}function Ab(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a);let n;this.type===i.SAMPLER_CUBE_SHADOW?n=Sl(Gm):n=Xm,t.setTextureCube(e||n,a)}function Rb(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a),t.setTexture2DArray(e||Vm,a)}function Cb(i){switch(i){case 5126:return ub;case 35664:return hb;case 35665:return db;case 35666:return pb;case 35674:return fb;case 35675:return mb;case 35676:return gb;case 5124:case 35670:return vb;case 35667:case 35671:return _b;case 35668:case 35672:return xb;case 35669:case 35673:return yb;case 5125:return Sb;case 36294:return Mb;case 36295:return bb;case 36296:return wb;case 35678:case 36198:case 36298:case 36306:case 35682:return Tb;case 35679:case 36299:case 36307:return Eb;case 35680:case 36300:case 36308:case 36293:return Ab;case 36289:case 36303:case 36311:case 36292:return Rb}}function Lb(i,e){i.uniform1fv(this.addr,e)}function Db(i,e){const t=ss(e,this.size,2);i.uniform2fv(this.addr,t)}function Pb(i,e){const t=ss(e,this.size,3);i.uniform3fv(this.addr,t)}function Ub(i,e){const t=ss(e,this.size,4);i.uniform4fv(this.addr,t)}function Ib(i,e){const t=ss(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function Nb(i,e){const t=ss(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function Ob(i,e){const t=ss(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function Fb(i,e){i.uniform1iv(this.addr,e)}function zb(i,e){i.uniform2iv(this.addr,e)}function kb(i,e){i.uniform3iv(this.addr,e)}function Bb(i,e){i.uniform4iv(this.addr,e)}function Hb(i,e){i.uniform1uiv(this.addr,e)}function Gb(i,e){i.uniform2uiv(this.addr,e)}function Vb(i,e){i.uniform3uiv(this.addr,e)}function Wb(i,e){i.uniform4uiv(this.addr,e)}function Xb(i,e,t){const r=this.cache,a=e.length,n=yl(t,a);mi(r,n)||(i.uniform1iv(this.addr,n),gi(r,n));let s;this.type===i.SAMPLER_2D_SHADOW?s=Sl(Hm):s=Bm;for(let o=0;o!==a;++o)t.setTexture2D(e[o]||s,n[o])}function jb(i,e,t){const r=this.cache,a=e.length,n=yl(t,a);mi(r,n)||(i.uniform1iv(this.addr,n),gi(r,n));for(let s=0;s!==a;++s)t.setTexture3D(e[s]||Wm,n[s])}function $b(i,e,t){const r=this.cache,a=e.length,n=yl(t,a);mi(r,n)||(i.uniform1iv(this.addr,n),gi(r,n));let s;this.type===i.SAMPLER_CUBE_SHADOW?s=Sl(Gm):s=Xm;for(let o=0;o!==a;++o)t.setTextureCube(e[o]||s,n[o])}function qb(i,e,t){const r=this.cache,a=e.length,n=yl(t,a);mi(r,n)||(i.uniform1iv(this.addr,n),gi(r,n));for(let s=0;s!==a;++s)t.setTexture2DArray(e[s]||Vm,n[s])}function Yb(i){switch(i){case 5126:return Lb;case 35664:return Db;case 35665:return Pb;case 35666:return Ub;case 35674:return Ib;case 35675:return Nb;case 35676:return Ob;case 5124:case 35670:return Fb;case 35667:case 35671:return zb;case 35668:case 35672:return kb;case 35669:case 35673:return Bb;case 5125:return Hb;case 36294:return Gb;case 36295:return Vb;case 36296:return Wb;case 35678:case 36198:case 36298:case 36306:case 35682:return Xb;case 35679:case 36299:case 36307:return jb;case 35680:case 36300:case 36308:case 36293:return $b;case 36289:case 36303:case 36311:case 36292:return qb}}class Kb{constructor(e,t,r){this.id=e,this.addr=r,this.cache=[],this.type=t.type,this.setValue=Cb(t.type)}}class Jb{constructor(e,t,r){this.id=e,this.addr=r,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=Yb(t.type)}}class Zb{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,r){const a=this.seq;for(let n=0,s=a.length;n!==s;++n){const o=a[n];o.setValue(e,t[o.id],r)}}}const fh=/(\w+)(\])?(\[|\.)?/g;function Jm(i,e){i.seq.push(e),i.map[e.id]=e}function Qb(i,e,t){const r=i.name,a=r.length;for(fh.lastIndex=0;;){const n=fh.exec(r),s=fh.lastIndex;let o=n[1];const c=n[2]==="]",l=n[3];if(c&&(o=o|0),l===void 0||l==="["&&s+2===a){Jm(t,l===void 0?new Kb(o,i,e):new Jb(o,i,e));break}else{let u=t.map[o];u===void 0&&(u=new Zb(o),Jm(t,u)),t=u}}}class Ml{constructor(e,t){this.seq=[],this.map={};const r=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let s=0;s<r;++s){const o=e.getActiveUniform(t,s),c=e.getUniformLocation(t,o.name);Qb(o,c,this)}const a=[],n=[];for(const s of this.seq)s.type===e.SAMPLER_2D_SHADOW||s.type===e.SAMPLER_CUBE_SHADOW||s.type===e.SAMPLER_2D_ARRAY_SHADOW?a.push(s):n.push(s);a.length>0&&(this.seq=a.concat(n))}setValue(e,t,r,a){const n=this.map[t];n!==void 0&&n.setValue(e,r,a)}setOptional(e,t,r){const a=t[r];a!==void 0&&this.setValue(e,r,a)}static upload(e,t,r,a){for(let n=0,s=t.length;n!==s;++n){const o=t[n],c=r[o.id];c.needsUpdate!==!1&&o.setValue(e,c.value,a)}}static seqWithValue(e,t){const r=[];for(let a=0,n=e.length;a!==n;++a){const s=e[a];s.id in t&&r.push(s)}return r}}function Zm(i,e,t){const r=i.createShader(e);return i.shaderSource(r,t),i.compileShader(r),r}const ew=37297;let tw=0;function iw(i,e){const t=i.split(`
`),r=[],a=Math.max(e-6,0),n=Math.min(e+6,t.length);for(let s=a;s<n;s++){const o=s+1;r.push(`${o===e?">":" "} ${o}: ${t[s]}`)}return r.join(`
`)}const Qm=new at;function rw(i){_t._getMatrix(Qm,_t.workingColorSpace,i);const e=`mat3( ${Qm.elements.map(t=>t.toFixed(4))} )`;switch(_t.getTransfer(i)){case ko:return[e,"LinearTransferOETF"];case Dt:return[e,"sRGBTransferOETF"];default:return et("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function eg(i,e,t){const r=i.getShaderParameter(e,i.COMPILE_STATUS),a=(i.getShaderInfoLog(e)||"").trim();if(r&&a==="")return"";const n=/ERROR: 0:(\d+)/.exec(a);if(n){const s=parseInt(n[1]);return t.toUpperCase()+`

`+a+`

`+iw(i.getShaderSource(e),s)}else return a}function aw(i,e){const t=rw(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}const nw={[mf]:"Linear",[gf]:"Reinhard",[vf]:"Cineon",[_f]:"ACESFilmic",[yf]:"AgX",[Sf]:"Neutral",[xf]:"Custom"};function sw(i,e){const t=nw[e];return t===void 0?(et("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}const bl=new Q;function ow(){_t.getLuminanceCoefficients(bl);const i=bl.x.toFixed(4),e=bl.y.toFixed(4),t=bl.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function lw(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Ks).join(`
`)}function cw(i){const e=[];for(const t in i){const r=i[t];r!==!1&&e.push("#define "+t+" "+r)}return e.join(`
`)}function uw(i,e){const t={},r=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let a=0;a<r;a++){const n=i.getActiveAttrib(e,a),s=n.name;let o=1;n.type===i.FLOAT_MAT2&&(o=2),n.type===i.FLOAT_MAT3&&(o=3),n.type===i.FLOAT_MAT4&&(o=4),t[s]={type:n.type,location:i.getAttribLocation(e,s),locationSize:o}}return t}function Ks(i){return i!==""}function tg(i,e){const t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function ig(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}const hw=/^[ \t]*#include +<([\w\d./]+)>/gm;function mh(i){return i.replace(hw,dw)}function dw(i,e){const t=ht[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return mh(t)}const pw=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function rg(i){return i.replace(pw,fw)}function fw(i,e,t,r){let a="";for(let n=parseInt(e);n<parseInt(t);n++)a+=r.replace(/\[\s*i\s*\]/g,"[ "+n+" ]").replace(/UNROLLED_LOOP_INDEX/g,n);return a}function ag(i){let e=`precision ${i.precision} float;
	precision ${i.precision} int;
	precision ${i.precision} sampler2D;
	precision ${i.precision} samplerCube;
	precision ${i.precision} sampler3D;
	precision ${i.precision} sampler2DArray;
	precision ${i.precision} sampler2DShadow;
	precision ${i.precision} samplerCubeShadow;
	precision ${i.precision} sampler2DArrayShadow;
	precision ${i.precision} isampler2D;
	precision ${i.precision} isampler3D;
	precision ${i.precision} isamplerCube;
	precision ${i.precision} isampler2DArray;
	precision ${i.precision} usampler2D;
	precision ${i.precision} usampler3D;
	precision ${i.precision} usamplerCube;
	precision ${i.precision} usampler2DArray;
	`;return i.precision==="highp"?e+=`
#define HIGH_PRECISION`:i.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:i.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}const mw={[Lo]:"SHADOWMAP_TYPE_PCF",[Ds]:"SHADOWMAP_TYPE_VSM"};function gw(i){return mw[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}const vw={[Is]:"ENVMAP_MODE_REFRACTION"};function _w(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":vw[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}const xw={[Hc]:"ENVMAP_BLENDING_MULTIPLY",[Bx]:"ENVMAP_BLENDING_MIX",[Hx]:"ENVMAP_BLENDING_ADD"};function yw(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":xw[i.combine]||"ENVMAP_BLENDING_NONE"}function Sw(i,e,t,r){const a=i.getContext(),n=t.defines;let s=t.vertexShader,o=t.fragmentShader;const c=gw(t),l=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=_w(t),d=yw(t),h=lw(t),f=cw(n),m=a.createProgram();let v,g,p=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(v=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ks).join(`
`),v.length>0&&(v+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ks).join(`
`),g.length>0&&(g+=`
`)):(v=[ag(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Ks).join(`
`),g=[ag(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+l:"",t.envMap?"#define "+u:"",t.envMap?"#define "+d:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+c:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==ca?"#define TONE_MAPPING":"",t.toneMapping!==ca?ht.tonemapping_pars_fragment:"",t.toneMapping!==ca?sw("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",ht.colorspace_pars_fragment,aw("linearToOutputTexel",t.outputColorSpace),ow(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Ks).join(`
`)),s=mh(s),s=tg(s,t),s=ig(s,t),o=mh(o),o=tg(o,t),o=ig(o,t),s=rg(s),o=rg(o),t.isRawShaderMaterial!==!0&&(p=`#version 300 es
`,v=[h,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+v,g=["#define varying in",t.glslVersion===If?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===If?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);const x=p+v+s,b=p+g+o,S=Zm(a,a.VERTEX_SHADER,x),E=Zm(a,a.FRAGMENT_SHADER,b);a.attachShader(m,S),a.attachShader(m,E),t.index0AttributeName!==void 0?a.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&a.bindAttribLocation(m,0,"position"),a.linkProgram(m);function w(D){if(i.debug.checkShaderErrors){const C=a.getProgramInfoLog(m)||"",N=a.getShaderInfoLog(S)||"",B=a.getShaderInfoLog(E)||"",L=C.trim(),z=N.trim(),j=B.trim();let $=!0,H=!0;if(a.getProgramParameter(m,a.LINK_STATUS)===!1)if($=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(a,m,S,E);else{const k=eg(a,S,"vertex"),X=eg(a,E,"fragment");yt("WebGLProgram: Shader Error "+a.getError()+" - VALIDATE_STATUS "+a.getProgramParameter(m,a.VALIDATE_STATUS)+`

Material Name: `+D.name+`
Material Type: `+D.type+`

Program Info Log: `+L+`
`+k+`
`+X)}else L!==""?et("WebGLProgram: Program Info Log:",L):(z===""||j==="")&&(H=!1);H&&(D.diagnostics={runnable:$,programLog:L,vertexShader:{log:z,prefix:v},fragmentShader:{log:j,prefix:g}})}a.deleteShader(S),a.deleteShader(E),_=new Ml(a,m),M=uw(a,m)}let _;this.getUniforms=function(){return _===void 0&&w(this),_};let M;this.getAttributes=function(){return M===void 0&&w(this),M};let P=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return P===!1&&(P=a.getProgramParameter(m,ew)),P},this.destroy=function(){r.releaseStatesOfProgram(this),a.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=tw++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=S,this.fragmentShader=E,this}let Mw=0;class bw{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,r){const a=this._getShaderCacheForMaterial(e);return a.has(t)===!1&&(a.add(t),t.usedTimes++),a.has(r)===!1&&(a.add(r),r.usedTimes++),this}remove(e){const t=this.materialCache.get(e);for(const r of t)r.usedTimes--,r.usedTimes===0&&this.shaderCache.delete(r.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){const t=this.materialCache;let r=t.get(e);return r===void 0&&(r=new Set,t.set(e,r)),r}_getShaderStage(e){const t=this.shaderCache;let r=t.get(e);return r===void 0&&(r=new ww(e),t.set(e,r)),r}}class ww{constructor(e){this.id=Mw++,this.code=e,this.usedTimes=0}}function Tw(i){return i===tn||i===Oo||i===Fo}function Ew(i,e,t,r,a,n){const s=new ku,o=new bw,c=new Set,l=[],u=new Map,d=r.logarithmicDepthBuffer,h={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(_){return c.add(_),_===0?"uv":`uv${_}`}function m(_,M,P,D,C,N){const B=D.fog,L=C.geometry,z=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?D.environment:null,j=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,$=e.get(_.envMap||z,j),H=h[_.type];let k=r.precision;_.precision!==null&&(k=r.getMaxPrecision(_.precision),k!==_.precision&&et("WebGLProgram.getParameters:",_.precision,"not supported, using",k,"instead."));const X=L.morphAttributes.position||L.morphAttributes.normal||L.morphAttributes.color,Z=X!==void 0?X.length:0;let ae=0;L.morphAttributes.position!==void 0&&(ae=1),L.morphAttributes.normal!==void 0&&(ae=2),L.morphAttributes.color!==void 0&&(ae=3);let ne,K,ue,le;if(H){const Ie=Zi[H];ne=Ie.vertexShader,K=Ie.fragmentShader}else{ne=_.vertexShader,K=_.fragmentShader;const Ie=o.getVertexShaderStage(_),dt=o.getFragmentShaderStage(_);o.update(_,Ie,dt),ue=Ie.id,le=dt.id}const ve=i.getRenderTarget(),he=i.state.buffers.depth.getReversed(),fe=C.isInstancedMesh===!0,Ne=C.isBatchedMesh===!0,Fe=!!_.map,Be=!!_.matcap,Ke=!!$,pt=Ke&&$.isPMREMTexture===!0,Pt=!!_.aoMap,gt=!!_.lightMap,ai=!!_.bumpMap&&_.wireframe===!1,Ut=!!_.normalMap,_i=!!_.displacementMap,xt=!!_.emissiveMap,hi=!!_.metalnessMap,Kt=!!_.roughnessMap,ni=_.anisotropy>0,V=_.clearcoat>0,Le=_.diffuseRoughness>0,Ze=_.dispersion>0,nt=_.retroreflectivity>0,we=_.iridescence>0,Ot=_.sheen>0,Ve=_.transmission>0,Je=ni&&!!_.anisotropyMap,U=V&&!!_.clearcoatMap,T=V&&!!_.clearcoatNormalMap,ee=V&&!!_.clearcoatRoughnessMap,me=Le&&!!_.diffuseRoughnessMap,ce=we&&!!_.iridescenceMap,Re=we&&!!_.iridescenceThicknessMap,Te=Ot&&!!_.sheenColorMap,J=Ot&&!!_.sheenRoughnessMap,pe=!!_.specularMap,Ee=!!_.specularColorMap,G=!!_.specularIntensityMap,oe=Ve&&!!_.transmissionMap,ge=Ve&&!!_.thicknessMap,Me=!!_.gradientMap,De=!!_.alphaMap,Ae=_.alphaTest>0,je=!!_.alphaHash,be=!!_.extensions;let Ue=ca;_.toneMapped&&(ve===null||ve.isXRRenderTarget===!0)&&(Ue=i.toneMapping);const Xe=pt?$.isCompressedCubeTexture?$.image[0].mipmaps:$.mipmaps:null,st={shaderID:H,shaderType:_.type,shaderName:_.name,vertexShader:ne,fragmentShader:K,defines:_.defines,customVertexShaderID:ue,customFragmentShaderID:le,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:k,batching:Ne,batchingColor:Ne&&C._colorsTexture!==null,instancing:fe,instancingColor:fe&&C.instanceColor!==null,instancingMorph:fe&&C.morphTexture!==null,outputColorSpace:ve===null?i.outputColorSpace:ve.isXRRenderTarget===!0?ve.texture.colorSpace:_t.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:Fe,matcap:Be,envMap:Ke,envMapMode:Ke&&$.mapping,envMapPMREM:pt,envMapMaxLod:pt?Xe.length-1:null,envMapSize:pt?Xe[0].width:null,aoMap:Pt,lightMap:gt,bumpMap:ai,normalMap:Ut,displacementMap:_i,emissiveMap:xt,normalMapObjectSpace:Ut&&_.normalMapType===Wx,normalMapTangentSpace:Ut&&_.normalMapType===Cu,packedNormalMap:Ut&&_.normalMapType===Cu&&Tw(_.normalMap.format),metalnessMap:hi,roughnessMap:Kt,anisotropy:ni,anisotropyMap:Je,clearcoat:V,clearcoatMap:U,clearcoatNormalMap:T,clearcoatRoughnessMap:ee,diffuseRoughness:Le,diffuseRoughnessMap:me,dispersion:Ze,retroreflection:nt,iridescence:we,iridescenceMap:ce,iridescenceThicknessMap:Re,sheen:Ot,sheenColorMap:Te,sheenRoughnessMap:J,specularMap:pe,specularColorMap:Ee,specularIntensityMap:G,transmission:Ve,transmissionMap:oe,thicknessMap:ge,gradientMap:Me,opaque:_.transparent===!1&&_.blending===Ps&&_.alphaToCoverage===!1,alphaMap:De,alphaTest:Ae,alphaHash:je,combine:_.combine,mapUv:Fe&&f(_.map.channel),aoMapUv:Pt&&f(_.aoMap.channel),lightMapUv:gt&&f(_.lightMap.channel),bumpMapUv:ai&&f(_.bumpMap.channel),normalMapUv:Ut&&f(_.normalMap.channel),displacementMapUv:_i&&f(_.displacementMap.channel),emissiveMapUv:xt&&f(_.emissiveMap.channel),metalnessMapUv:hi&&f(_.metalnessMap.channel),roughnessMapUv:Kt&&f(_.roughnessMap.channel),anisotropyMapUv:Je&&f(_.anisotropyMap.channel),clearcoatMapUv:U&&f(_.clearcoatMap.channel),clearcoatNormalMapUv:T&&f(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:ee&&f(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:me&&f(_.diffuseRoughnessMap.channel),iridescenceMapUv:ce&&f(_.iridescenceMap.channel),iridescenceThicknessMapUv:Re&&f(_.iridescenceThicknessMap.channel),sheenColorMapUv:Te&&f(_.sheenColorMap.channel),sheenRoughnessMapUv:J&&f(_.sheenRoughnessMap.channel),specularMapUv:pe&&f(_.specularMap.channel),specularColorMapUv:Ee&&f(_.specularColorMap.channel),specularIntensityMapUv:G&&f(_.specularIntensityMap.channel),transmissionMapUv:oe&&f(_.transmissionMap.channel),thicknessMapUv:ge&&f(_.thicknessMap.channel),alphaMapUv:De&&f(_.alphaMap.channel),vertexTangents:!!L.attributes.tangent&&(Ut||ni),vertexNormals:!!L.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!L.attributes.color&&L.attributes.color.itemSize===4,pointsUvs:C.isPoints===!0&&!!L.attributes.uv&&(Fe||De),fog:!!B,useFog:_.fog===!0,fogExp2:!!B&&B.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||L.attributes.normal===void 0&&Ut===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:d,reversedDepthBuffer:he,skinning:C.isSkinnedMesh===!0,hasPositionAttribute:L.attributes.position!==void 0,morphTargets:L.morphAttributes.position!==void 0,morphNormals:L.morphAttributes.normal!==void 0,morphColors:L.morphAttributes.color!==void 0,morphTargetsCount:Z,morphTextureStride:ae,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:N.filter(Ie=>Ie.texture!==null).length,numClippingPlanes:n.numPlanes,numClipIntersection:n.numIntersection,dithering:_.dithering,shadowMapEnabled:i.shadowMap.enabled&&P.length>0,shadowMapType:i.shadowMap.type,toneMapping:Ue,decodeVideoTexture:Fe&&_.map.isVideoTexture===!0&&_t.getTransfer(_.map.colorSpace)===Dt,decodeVideoTextureEmissive:xt&&_.emissiveMap.isVideoTexture===!0&&_t.getTransfer(_.emissiveMap.colorSpace)===Dt,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===gr,flipSided:_.side===Ki,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:be&&_.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(be&&_.extensions.multiDraw===!0||Ne)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return st.vertexUv1s=c.has(1),st.vertexUv2s=c.has(2),st.vertexUv3s=c.has(3),c.clear(),st}function v(_){const M=[];if(_.shaderID?M.push(_.shaderID):(M.push(_.customVertexShaderID),M.push(_.customFragmentShaderID)),_.defines!==void 0)for(const P in _.defines)M.push(P),M.push(_.defines[P]);return _.isRawShaderMaterial===!1&&(g(M,_),p(M,_),M.push(i.outputColorSpace)),M.push(_.customProgramCacheKey),M.join()}function g(_,M){_.push(M.precision),_.push(M.outputColorSpace),_.push(M.envMapMode),_.push(M.envMapPMREM),_.push(M.envMapMaxLod),_.push(M.envMapSize),_.push(M.mapUv),_.push(M.alphaMapUv),_.push(M.lightMapUv),_.push(M.aoMapUv),_.push(M.bumpMapUv),_.push(M.normalMapUv),_.push(M.displacementMapUv),_.push(M.emissiveMapUv),_.push(M.metalnessMapUv),_.push(M.roughnessMapUv),_.push(M.anisotropyMapUv),_.push(M.clearcoatMapUv),_.push(M.clearcoatNormalMapUv),_.push(M.clearcoatRoughnessMapUv),_.push(M.diffuseRoughnessMapUv),_.push(M.iridescenceMapUv),_.push(M.iridescenceThicknessMapUv),_.push(M.sheenColorMapUv),_.push(M.sheenRoughnessMapUv),_.push(M.specularMapUv),_.push(M.specularColorMapUv),_.push(M.specularIntensityMapUv),_.push(M.transmissionMapUv),_.push(M.thicknessMapUv),_.push(M.combine),_.push(M.fogExp2),_.push(M.sizeAttenuation),_.push(M.morphTargetsCount),_.push(M.numSunLights),_.push(M.numDirLights),_.push(M.numPointLights),_.push(M.numSpotLights),_.push(M.numSpotLightMaps),_.push(M.numHemiLights),_.push(M.numRectAreaLights),_.push(M.numSunLightShadows),_.push(M.numDirLightShadows),_.push(M.numPointLightShadows),_.push(M.numSpotLightShadows),_.push(M.numSpotLightShadowsWithMaps),_.push(M.numLightProbes),_.push(M.numLightProbeGrids),_.push(M.shadowMapType),_.push(M.toneMapping),_.push(M.numClippingPlanes),_.push(M.numClipIntersection),_.push(M.depthPacking)}function p(_,M){s.disableAll(),M.instancing&&s.enable(0),M.instancingColor&&s.enable(1),M.instancingMorph&&s.enable(2),M.matcap&&s.enable(3),M.envMap&&s.enable(4),M.normalMapObjectSpace&&s.enable(5),M.normalMapTangentSpace&&s.enable(6),M.clearcoat&&s.enable(7),M.iridescence&&s.enable(8),M.alphaTest&&s.enable(9),M.vertexColors&&s.enable(10),M.vertexAlphas&&s.enable(11),M.vertexUv1s&&s.enable(12),M.vertexUv2s&&s.enable(13),M.vertexUv3s&&s.enable(14),M.vertexTangents&&s.enable(15),M.anisotropy&&s.enable(16),M.alphaHash&&s.enable(17),M.batching&&s.enable(18),M.dispersion&&s.enable(19),M.retroreflection&&s.enable(24),M.diffuseRoughness&&s.enable(25),M.batchingColor&&s.enable(20),M.gradientMap&&s.enable(21),M.packedNormalMap&&s.enable(22),M.vertexNormals&&s.enable(23),_.push(s.mask),s.disableAll(),M.fog&&s.enable(0),M.useFog&&s.enable(1),M.flatShading&&s.enable(2),M.logarithmicDepthBuffer&&s.enable(3),M.reversedDepthBuffer&&s.enable(4),M.skinning&&s.enable(5),M.morphTargets&&s.enable(6),M.morphNormals&&s.enable(7),M.morphColors&&s.enable(8),M.premultipliedAlpha&&s.enable(9),M.shadowMapEnabled&&s.enable(10),M.doubleSided&&s.enable(11),M.flipSided&&s.enable(12),M.useDepthPacking&&s.enable(13),M.dithering&&s.enable(14),M.transmission&&s.enable(15),M.sheen&&s.enable(16),M.opaque&&s.enable(17),M.pointsUvs&&s.enable(18),M.decodeVideoTexture&&s.enable(19),M.decodeVideoTextureEmissive&&s.enable(20),M.alphaToCoverage&&s.enable(21),M.numLightProbeGrids>0&&s.enable(22),M.hasPositionAttribute&&s.enable(23),_.push(s.mask)}function x(_){const M=h[_.type];let P;if(M){const D=Zi[M];P=sh.clone(D.uniforms)}else P=_.uniforms;return P}function b(_,M){let P=u.get(M);return P!==void 0?++P.usedTimes:(P=new Sw(i,M,_,a),l.push(P),u.set(M,P)),P}function S(_){if(--_.usedTimes===0){const M=l.indexOf(_);l[M]=l[l.length-1],l.pop(),u.delete(_.cacheKey),_.destroy()}}function E(_){o.remove(_)}function w(){o.dispose()}return{getParameters:m,getProgramCacheKey:v,getUniforms:x,acquireProgram:b,releaseProgram:S,releaseShaderCache:E,programs:l,dispose:w}}function Aw(){let i=new WeakMap;function e(s){return i.has(s)}function t(s){let o=i.get(s);return o===void 0&&(o={},i.set(s,o)),o}function r(s){i.delete(s)}function a(s,o,c){i.get(s)[o]=c}function n(){i=new WeakMap}return{has:e,get:t,remove:r,update:a,dispose:n}}function Rw(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function ng(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function sg(){const i=[];let e=0;const t=[],r=[],a=[];function n(){e=0,t.length=0,r.length=0,a.length=0}function s(h){let f=0;return h.isInstancedMesh&&(f+=2),h.isSkinnedMesh&&(f+=1),f}function o(h,f,m,v,g,p){let x=i[e];return x===void 0?(x={id:h.id,object:h,geometry:f,material:m,materialVariant:s(h),groupOrder:v,renderOrder:h.renderOrder,z:g,group:p},i[e]=x):(x.id=h.id,x.object=h,x.geometry=f,x.material=m,x.materialVariant=s(h),x.groupOrder=v,x.renderOrder=h.renderOrder,x.z=g,x.group=p),e++,x}function c(h,f,m,v,g,p,x){x.reversedDepth===!0&&(g=-g);const b=o(h,f,m,v,g,p);m.transmission>0?r.push(b):m.transparent===!0?a.push(b):t.push(b)}function l(h,f,m,v,g,p){const x=o(h,f,m,v,g,p);m.transmission>0?r.unshift(x):m.transparent===!0?a.unshift(x):t.unshift(x)}function u(h,f){t.length>1&&t.sort(h||Rw),r.length>1&&r.sort(f||ng),a.length>1&&a.sort(f||ng)}function d(){for(let h=e,f=i.length;h<f;h++){const m=i[h];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:r,transparent:a,init:n,push:c,unshift:l,finish:d,sort:u}}function Cw(){let i=new WeakMap;function e(r,a){const n=i.get(r);let s;return n===void 0?(s=new sg,i.set(r,[s])):a>=n.length?(s=new sg,n.push(s)):s=n[a],s}function t(){i=new WeakMap}return{get:e,dispose:t}}function Lw(){const i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new Q,color:new lt};break;case"SpotLight":t={position:new Q,direction:new Q,color:new lt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new Q,color:new lt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new Q,skyColor:new lt,groundColor:new lt};break;case"RectAreaLight":t={color:new lt,position:new Q,halfWidth:new Q,halfHeight:new Q};break}return i[e.id]=t,t}}}function Dw(){const i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new rt};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new rt};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new rt,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}let Pw=0;function Uw(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function Iw(i){const e=new Lw,t=Dw(),r={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let l=0;l<9;l++)r.probe.push(new Q);const a=new Q,n=new kt,s=new kt;function o(l){let u=0,d=0,h=0;for(let N=0;N<9;N++)r.probe[N].set(0,0,0);let f=0,m=0,v=0,g=0,p=0,x=0,b=0,S=0,E=0,w=0,_=0,M=0,P=0,D=0;l.sort(Uw);for(let N=0,B=l.length;N<B;N++){const L=l[N],z=L.color,j=L.intensity,$=L.distance;let H=null;if(L.shadow&&L.shadow.map&&(L.shadow.map.texture.format===tn?H=L.shadow.map.texture:H=L.shadow.map.depthTexture||L.shadow.map.texture),L.isAmbientLight)u+=z.r*j,d+=z.g*j,h+=z.b*j;else if(L.isLightProbe){for(let k=0;k<9;k++)r.probe[k].addScaledVector(L.sh.coefficients[k],j);D++}else if(L.isSunLight){const k=e.get(L);if(k.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){const X=L.shadow,Z=t.get(L);Z.shadowIntensity=X.intensity,Z.shadowBias=X.bias,Z.shadowNormalBias=X.normalBias,Z.shadowRadius=X.radius,Z.shadowMapSize.copy(X.mapSize).multiply(X.getFrameExtents()),r.sunShadow[m]=Z,r.sunShadowMap[m]=H;const ae=X.getViewportCount();for(let ne=0;ne<ae;ne++)r.sunShadowMatrix[v+ne]=X.getMatrix(ne),r.sunShadowCascade[v+ne]=X._cascadeData[ne];v+=ae,m++}r.sun[f]=k,f++}else if(L.isDirectionalLight){const k=e.get(L);if(k.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){const X=L.shadow,Z=t.get(L);Z.shadowIntensity=X.intensity,Z.shadowBias=X.bias,Z.shadowNormalBias=X.normalBias,Z.shadowRadius=X.radius,Z.shadowMapSize=X.mapSize,r.directionalShadow[g]=Z,r.directionalShadowMap[g]=H,r.directionalShadowMatrix[g]=L.shadow.matrix,E++}r.directional[g]=k,g++}else if(L.isSpotLight){const k=e.get(L);k.position.setFromMatrixPosition(L.matrixWorld),k.color.copy(z).multiplyScalar(j),k.distance=$,k.coneCos=Math.cos(L.angle),k.penumbraCos=Math.cos(L.angle*(1-L.penumbra)),k.decay=L.decay,r.spot[x]=k;const X=L.shadow;if(L.map&&(r.spotLightMap[M]=L.map,M++,X.updateMatrices(L),L.castShadow&&P++),r.spotLightMatrix[x]=X.matrix,L.castShadow){const Z=t.get(L);Z.shadowIntensity=X.intensity,Z.shadowBias=X.bias,Z.shadowNormalBias=X.normalBias,Z.shadowRadius=X.radius,Z.shadowMapSize=X.mapSize,r.spotShadow[x]=Z,r.spotShadowMap[x]=H,_++}x++}else if(L.isRectAreaLight){const k=e.get(L);k.color.copy(z).multiplyScalar(j),k.halfWidth.set(L.width*.5,0,0),k.halfHeight.set(0,L.height*.5,0),r.rectArea[b]=k,b++}else if(L.isPointLight){const k=e.get(L);if(k.color.copy(L.color).multiplyScalar(L.intensity),k.distance=L.distance,k.decay=L.decay,L.castShadow){const X=L.shadow,Z=t.get(L);Z.shadowIntensity=X.intensity,Z.shadowBias=X.bias,Z.shadowNormalBias=X.normalBias,Z.shadowRadius=X.radius,Z.shadowMapSize=X.mapSize,Z.shadowCameraNear=X.camera.near,Z.shadowCameraFar=X.camera.far,r.pointShadow[p]=Z,r.pointShadowMap[p]=H,r.pointShadowMatrix[p]=L.shadow.matrix,w++}r.point[p]=k,p++}else if(L.isHemisphereLight){const k=e.get(L);k.skyColor.copy(L.color).multiplyScalar(j),k.groundColor.copy(L.groundColor).multiplyScalar(j),r.hemi[S]=k,S++}}b>0&&(i.has("OES_texture_float_linear")===!0?(r.rectAreaLTC1=Pe.LTC_FLOAT_1,r.rectAreaLTC2=Pe.LTC_FLOAT_2):(r.rectAreaLTC1=Pe.LTC_HALF_1,r.rectAreaLTC2=Pe.LTC_HALF_2)),r.ambient[0]=u,r.ambient[1]=d,r.ambient[2]=h;const C=r.hash;(C.sunLength!==f||C.directionalLength!==g||C.pointLength!==p||C.spotLength!==x||C.rectAreaLength!==b||C.hemiLength!==S||C.numSunShadows!==m||C.numDirectionalShadows!==E||C.numPointShadows!==w||C.numSpotShadows!==_||C.numSpotMaps!==M||C.numLightProbes!==D)&&(r.sun.length=f,r.directional.length=g,r.spot.length=x,r.rectArea.length=b,r.point.length=p,r.hemi.length=S,r.sunShadow.length=m,r.sunShadowMap.length=m,r.sunShadowMatrix.length=v,r.sunShadowCascade.length=v,r.directionalShadow.length=E,r.directionalShadowMap.length=E,r.directionalShadowMatrix.length=E,r.pointShadow.length=w,r.pointShadowMap.length=w,r.pointShadowMatrix.length=w,r.spotShadow.length=_,r.spotShadowMap.length=_,r.spotLightMatrix.length=_+M-P,r.spotLightMap.length=M,r.numSpotLightShadowsWithMaps=P,r.numLightProbes=D,C.sunLength=f,C.directionalLength=g,C.pointLength=p,C.spotLength=x,C.rectAreaLength=b,C.hemiLength=S,C.numSunShadows=m,C.numDirectionalShadows=E,C.numPointShadows=w,C.numSpotShadows=_,C.numSpotMaps=M,C.numLightProbes=D,r.version=Pw++)}function c(l,u){let d=0,h=0,f=0,m=0,v=0,g=0;const p=u.matrixWorldInverse;for(let x=0,b=l.length;x<b;x++){const S=l[x];if(S.isSunLight){const E=r.sun[d];E.direction.setFromMatrixPosition(S.matrixWorld),E.direction.transformDirection(p),d++}else if(S.isDirectionalLight){const E=r.directional[h];E.direction.setFromMatrixPosition(S.matrixWorld),a.setFromMatrixPosition(S.target.matrixWorld),E.direction.sub(a),E.direction.transformDirection(p),h++}else if(S.isSpotLight){const E=r.spot[m];E.position.setFromMatrixPosition(S.matrixWorld),E.position.applyMatrix4(p),E.direction.setFromMatrixPosition(S.matrixWorld),a.setFromMatrixPosition(S.target.matrixWorld),E.direction.sub(a),E.direction.transformDirection(p),m++}else if(S.isRectAreaLight){const E=r.rectArea[v];E.position.setFromMatrixPosition(S.matrixWorld),E.position.applyMatrix4(p),s.identity(),n.copy(S.matrixWorld),n.premultiply(p),s.extractRotation(n),E.halfWidth.set(S.width*.5,0,0),E.halfHeight.set(0,S.height*.5,0),E.halfWidth.applyMatrix4(s),E.halfHeight.applyMatrix4(s),v++}else if(S.isPointLight){const E=r.point[f];E.position.setFromMatrixPosition(S.matrixWorld),E.position.applyMatrix4(p),f++}else if(S.isHemisphereLight){const E=r.hemi[g];E.direction.setFromMatrixPosition(S.matrixWorld),E.direction.transformDirection(p),g++}}}return{setup:o,setupView:c,state:r}}function og(i){const e=new Iw(i),t=[],r=[],a=[];function n(d){u.camera=d,t.length=0,r.length=0,a.length=0}function s(d){d.isLightProbeGrid?a.push(d):t.push(d)}function o(d){r.push(d)}function c(){e.setup(t),a.sort((d,h)=>d.priority-h.priority||d.id-h.id)}function l(d){e.setupView(t,d)}const u={lightsArray:t,shadowsArray:r,lightProbeGridArray:a,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:n,state:u,setupLights:c,setupLightsView:l,pushLight:s,pushShadow:o}}function Nw(i){let e=new WeakMap;function t(a,n=0){const s=e.get(a);let o;return s===void 0?(o=new og(i),e.set(a,[o])):n>=s.length?(o=new og(i),s.push(o)):o=s[n],o}function r(){e=new WeakMap}return{get:t,dispose:r}}const Ow=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,Fw=`uniform sampler2D shadow_pass;
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
}`,zw=[new Q(1,0,0),new Q(-1,0,0),new Q(0,1,0),new Q(0,-1,0),new Q(0,0,1),new Q(0,0,-1)],kw=[new Q(0,-1,0),new Q(0,-1,0),new Q(0,0,1),new Q(0,0,-1),new Q(0,-1,0),new Q(0,-1,0)],lg=new kt,Js=new Q,gh=new Q;function Bw(i,e,t){let r=new $s;const a=new rt,n=new rt,s=new Ht,o=new q1,c=new Y1,l={},u=t.maxTextureSize,d={[en]:Ki,[Ki]:en,[gr]:gr},h=new za({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new rt},radius:{value:4}},vertexShader:Ow,fragmentShader:Fw}),f=h.clone();f.defines.HORIZONTAL_PASS=1;const m=new Ei;m.setAttribute("position",new _r(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));const v=new Ji(m,h),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Lo;let p=this.type;this.render=function(w,_,M){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||w.length===0)return;this.type===Sx&&(et("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Lo);const P=i.getRenderTarget(),D=i.getActiveCubeFace(),C=i.getActiveMipmapLevel(),N=i.state;N.setBlending(Un),N.buffers.depth.getReversed()===!0?N.buffers.color.setClear(0,0,0,0):N.buffers.color.setClear(1,1,1,1),N.buffers.depth.setTest(!0),N.setScissorTest(!1);const B=p!==this.type;B&&_.traverse(function(L){L.material&&(Array.isArray(L.material)?L.material.forEach(z=>z.needsUpdate=!0):L.material.needsUpdate=!0)});for(let L=0,z=w.length;L<z;L++){const j=w[L],$=j.shadow;if($===void 0){et("WebGLShadowMap:",j,"has no shadow.");continue}if($.autoUpdate===!1&&$.needsUpdate===!1)continue;a.copy($.mapSize);const H=$.getFrameExtents();a.multiply(H),n.copy($.mapSize),(a.x>u||a.y>u)&&(a.x>u&&(n.x=Math.floor(u/H.x),a.x=n.x*H.x,$.mapSize.x=n.x),a.y>u&&(n.y=Math.floor(u/H.y),a.y=n.y*H.y,$.mapSize.y=n.y));const k=i.state.buffers.depth.getReversed();if($.camera._reversedDepth=k,$.map===null||B===!0){if($.map!==null&&($.map.depthTexture!==null&&($.map.depthTexture.dispose(),$.map.depthTexture=null),$.map.dispose()),this.type===Ds){if(j.isPointLight){et("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}$.map=new jr(a.x,a.y,{format:tn,type:Wr,minFilter:ji,magFilter:ji,generateMipmaps:!1}),$.map.texture.name=j.name+".shadowMap",$.map.depthTexture=new es(a.x,a.y,Vr),$.map.depthTexture.name=j.name+".shadowMapDepth",$.map.depthTexture.format=Ra,$.map.depthTexture.compareFunction=null,$.map.depthTexture.minFilter=Pi,$.map.depthTexture.magFilter=Pi}else j.isPointLight?($.map=new ph(a.x),$.map.depthTexture=new gm(a.x,Gr)):($.map=new jr(a.x,a.y),$.map.depthTexture=new es(a.x,a.y,Gr)),$.map.depthTexture.name=j.name+".shadowMap",$.map.depthTexture.format=Ra,this.type===Lo?($.map.depthTexture.compareFunction=k?Df:Lf,$.map.depthTexture.minFilter=ji,$.map.depthTexture.magFilter=ji):($.map.depthTexture.compareFunction=null,$.map.depthTexture.minFilter=Pi,$.map.depthTexture.magFilter=Pi);$.camera.updateProjectionMatrix()}$.map.isWebGLCubeRenderTarget!==!0&&($.map.width!==a.x||$.map.height!==a.y)&&$.map.setSize(a.x,a.y);const X=$.map.isWebGLCubeRenderTarget?6:$.getViewportCount();j.isPointLight!==!0&&$.updateMatrices(j,M);const Z=($.camera.layers.mask&4294967294)!==0?$.camera.layers:M.layers;for(let ae=0;ae<X;ae++){const ne=$.getCamera(ae);if(j.isPointLight){const K=$.camera,ue=$.matrix,le=j.distance||K.far;le!==K.far&&(K.far=le,K.updateProjectionMatrix()),Js.setFromMatrixPosition(j.matrixWorld),K.position.copy(Js),gh.copy(K.position),gh.add(zw[ae]),K.up.copy(kw[ae]),K.lookAt(gh),K.updateMatrixWorld(),ue.makeTranslation(-Js.x,-Js.y,-Js.z),lg.multiplyMatrices(K.projectionMatrix,K.matrixWorldInverse),$._frustum.setFromProjectionMatrix(lg,K.coordinateSystem,K.reversedDepth)}if($.map.isWebGLCubeRenderTarget)i.setRenderTarget($.map,ae),i.clear();else{ae===0&&(i.setRenderTarget($.map),i.clear());const K=$.getViewport(ae);s.set(n.x*K.x,n.y*K.y,n.x*K.z,n.y*K.w),N.viewport(s)}r=$.getFrustum(ae),S(_,M,ne,j,Z,this.type)}$.isPointLightShadow!==!0&&this.type===Ds&&x($,M),$.needsUpdate=!1}p=this.type,g.needsUpdate=!1,i.setRenderTarget(P,D,C)};function x(w,_){const M=e.update(v);h.defines.VSM_SAMPLES!==w.blurSamples&&(h.defines.VSM_SAMPLES=w.blurSamples,f.defines.VSM_SAMPLES=w.blurSamples,h.needsUpdate=!0,f.needsUpdate=!0),w.mapPass===null?w.mapPass=new jr(a.x,a.y,{format:tn,type:Wr}):(w.mapPass.width!==w.map.width||w.mapPass.height!==w.map.height)&&w.mapPass.setSize(w.map.width,w.map.height),h.uniforms.shadow_pass.value=w.map.depthTexture,h.uniforms.resolution.value.set(w.map.width,w.map.height),h.uniforms.radius.value=w.radius,i.setRenderTarget(w.mapPass),i.clear(),i.renderBufferDirect(_,null,M,h,v,null),f.uniforms.shadow_pass.value=w.mapPass.texture,f.uniforms.resolution.value.set(w.map.width,w.map.height),f.uniforms.radius.value=w.radius,i.setRenderTarget(w.map),i.clear(),i.renderBufferDirect(_,null,M,f,v,null)}function b(w,_,M,P){let D=null;const C=M.isPointLight===!0?w.customDistanceMaterial:w.customDepthMaterial;if(C!==void 0)D=C;else if(D=M.isPointLight===!0?c:o,i.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){const N=D.uuid,B=_.uuid;let L=l[N];L===void 0&&(L={},l[N]=L);let z=L[B];z===void 0&&(z=D.clone(),L[B]=z,_.addEventListener("dispose",E)),D=z}if(D.visible=_.visible,D.wireframe=_.wireframe,P===Ds?D.side=_.shadowSide!==null?_.shadowSide:_.side:D.side=_.shadowSide!==null?_.shadowSide:d[_.side],D.alphaMap=_.alphaMap,D.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,D.map=_.map,D.clipShadows=_.clipShadows,D.clippingPlanes=_.clippingPlanes,D.clipIntersection=_.clipIntersection,D.displacementMap=_.displacementMap,D.displacementScale=_.displacementScale,D.displacementBias=_.displacementBias,D.wireframeLinewidth=_.wireframeLinewidth,D.linewidth=_.linewidth,M.isPointLight===!0&&D.isMeshDistanceMaterial===!0){const N=i.properties.get(D);N.light=M}return D}function S(w,_,M,P,D,C){if(w.visible===!1)return;if(w.layers.test(D)&&(w.isMesh||w.isLine||w.isPoints)&&(w.castShadow||w.receiveShadow&&C===Ds)&&(!w.frustumCulled||w.intersectsFrustum(r))){w.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,w.matrixWorld);const B=e.update(w),L=w.material;if(Array.isArray(L)){const z=B.groups;for(let j=0,$=z.length;j<$;j++){const H=z[j],k=L[H.materialIndex];if(k&&k.visible){const X=b(w,k,P,C);w.onBeforeShadow(i,w,_,M,B,X,H),i.renderBufferDirect(M,null,B,X,w,H),w.onAfterShadow(i,w,_,M,B,X,H)}}}else if(L.visible){const z=b(w,L,P,C);w.onBeforeShadow(i,w,_,M,B,z,null),i.renderBufferDirect(M,null,B,z,w,null),w.onAfterShadow(i,w,_,M,B,z,null)}}const N=w.children;for(let B=0,L=N.length;B<L;B++)S(N[B],_,M,P,D,C)}function E(w){w.target.removeEventListener("dispose",E);for(const _ in l){const M=l[_],P=w.target.uuid;P in M&&(M[P].dispose(),delete M[P])}}}function Hw(i,e){function t(){let G=!1;const oe=new Ht;let ge=null;const Me=new Ht(0,0,0,0);return{setMask:function(De){ge!==De&&!G&&(i.colorMask(De,De,De,De),ge=De)},setLocked:function(De){G=De},setClear:function(De,Ae,je,be,Ue){Ue===!0&&(De*=be,Ae*=be,je*=be),oe.set(De,Ae,je,be),Me.equals(oe)===!1&&(i.clearColor(De,Ae,je,be),Me.copy(oe))},reset:function(){G=!1,ge=null,Me.set(-1,0,0,0)}}}function r(){let G=!1,oe=!1,ge=null,Me=null,De=null;return{setReversed:function(Ae){if(oe!==Ae){const je=e.get("EXT_clip_control");Ae?je.clipControlEXT(je.LOWER_LEFT_EXT,je.ZERO_TO_ONE_EXT):je.clipControlEXT(je.LOWER_LEFT_EXT,je.NEGATIVE_ONE_TO_ONE_EXT),oe=Ae;const be=De;De=null,this.setClear(be)}},getReversed:function(){return oe},setTest:function(Ae){Ae?he(i.DEPTH_TEST):fe(i.DEPTH_TEST)},setMask:function(Ae){ge!==Ae&&!G&&(i.depthMask(Ae),ge=Ae)},setFunc:function(Ae){if(oe&&(Ae=e1[Ae]),Me!==Ae){switch(Ae){case Ic:i.depthFunc(i.NEVER);break;case Nc:i.depthFunc(i.ALWAYS);break;case Oc:i.depthFunc(i.LESS);break;case Us:i.depthFunc(i.LEQUAL);break;case Fc:i.depthFunc(i.EQUAL);break;case zc:i.depthFunc(i.GEQUAL);break;case kc:i.depthFunc(i.GREATER);break;case Bc:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}Me=Ae}},setLocked:function(Ae){G=Ae},setClear:function(Ae){De!==Ae&&(De=Ae,oe&&(Ae=1-Ae),i.clearDepth(Ae))},reset:function(){G=!1,ge=null,Me=null,De=null,oe=!1}}}function a(){let G=!1,oe=null,ge=null,Me=null,De=null,Ae=null,je=null,be=null,Ue=null;return{setTest:function(Xe){G||(Xe?he(i.STENCIL_TEST):fe(i.STENCIL_TEST))},setMask:function(Xe){oe!==Xe&&!G&&(i.stencilMask(Xe),oe=Xe)},setFunc:function(Xe,st,Ie){(ge!==Xe||Me!==st||De!==Ie)&&(i.stencilFunc(Xe,st,Ie),ge=Xe,Me=st,De=Ie)},setOp:function(Xe,st,Ie){(Ae!==Xe||je!==st||be!==Ie)&&(i.stencilOp(Xe,st,Ie),Ae=Xe,je=st,be=Ie)},setLocked:function(Xe){G=Xe},setClear:function(Xe){Ue!==Xe&&(i.clearStencil(Xe),Ue=Xe)},reset:function(){G=!1,oe=null,ge=null,Me=null,De=null,Ae=null,je=null,be=null,Ue=null}}}const n=new t,s=new r,o=new a;let c={};const l=new WeakMap;let u={},d={},h={},f=new WeakMap,m=[],v=null,g=!1,p=null,x=null,b=null,S=null,E=null,w=null,_=null,M=new lt(0,0,0),P=0,D=!1,C=null,N=null,B=null,L=null,z=null;const j=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS);let $=!1,H=0;const k=i.getParameter(i.VERSION);k.indexOf("WebGL")!==-1?(H=parseFloat(/^WebGL (\d)/.exec(k)[1]),$=H>=1):k.indexOf("OpenGL ES")!==-1&&(H=parseFloat(/^OpenGL ES (\d)/.exec(k)[1]),$=H>=2);let X=null,Z={};const ae=i.getParameter(i.SCISSOR_BOX),ne=i.getParameter(i.VIEWPORT),K=new Ht().fromArray(ae),ue=new Ht().fromArray(ne);function le(G,oe,ge,Me){const De=new Uint8Array(4),Ae=i.createTexture();i.bindTexture(G,Ae),i.texParameteri(G,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(G,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let je=0;je<ge;je++)G===i.TEXTURE_3D||G===i.TEXTURE_2D_ARRAY?i.texImage3D(oe,0,i.RGBA,1,1,Me,0,i.RGBA,i.UNSIGNED_BYTE,De):i.texImage2D(oe+je,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,De);return Ae}const ve={};ve[i.TEXTURE_2D]=le(i.TEXTURE_2D,i.TEXTURE_2D,1),ve[i.TEXTURE_CUBE_MAP]=le(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),ve[i.TEXTURE_2D_ARRAY]=le(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),ve[i.TEXTURE_3D]=le(i.TEXTURE_3D,i.TEXTURE_3D,1,1),n.setClear(0,0,0,1),s.setClear(1),o.setClear(0),he(i.DEPTH_TEST),s.setFunc(Us),ai(!1),Ut(cf),he(i.CULL_FACE),Pt(Un);function he(G){u[G]!==!0&&(i.enable(G),u[G]=!0)}function fe(G){u[G]!==!1&&(i.disable(G),u[G]=!1)}function Ne(G,oe){return h[G]!==oe?(i.bindFramebuffer(G,oe),h[G]=oe,G===i.DRAW_FRAMEBUFFER&&(h[i.FRAMEBUFFER]=oe),G===i.FRAMEBUFFER&&(h[i.DRAW_FRAMEBUFFER]=oe),!0):!1}function Fe(G,oe){let ge=m,Me=!1;if(G){ge=f.get(oe),ge===void 0&&(ge=[],f.set(oe,ge));const De=G.textures;if(ge.length!==De.length||ge[0]!==i.COLOR_ATTACHMENT0){for(let Ae=0,je=De.length;Ae<je;Ae++)ge[Ae]=i.COLOR_ATTACHMENT0+Ae;ge.length=De.length,Me=!0}}else ge[0]!==i.BACK&&(ge[0]=i.BACK,Me=!0);Me&&i.drawBuffers(ge)}function Be(G){return v!==G?(i.useProgram(G),v=G,!0):!1}const Ke={[In]:i.FUNC_ADD,[bx]:i.FUNC_SUBTRACT,[wx]:i.FUNC_REVERSE_SUBTRACT};Ke[Tx]=i.MIN,Ke[Ex]=i.MAX;const pt={[Ax]:i.ZERO,[Rx]:i.ONE,[Cx]:i.SRC_COLOR,[pf]:i.SRC_ALPHA,[Nx]:i.SRC_ALPHA_SATURATE,[Ux]:i.DST_COLOR,[Dx]:i.DST_ALPHA,[Lx]:i.ONE_MINUS_SRC_COLOR,[ff]:i.ONE_MINUS_SRC_ALPHA,[Ix]:i.ONE_MINUS_DST_COLOR,[Px]:i.ONE_MINUS_DST_ALPHA,[Ox]:i.CONSTANT_COLOR,[Fx]:i.ONE_MINUS_CONSTANT_COLOR,[zx]:i.CONSTANT_ALPHA,[kx]:i.ONE_MINUS_CONSTANT_ALPHA};function Pt(G,oe,ge,Me,De,Ae,je,be,Ue,Xe){if(G===Un){g===!0&&(fe(i.BLEND),g=!1);return}if(g===!1&&(he(i.BLEND),g=!0),G!==Mx){if(G!==p||Xe!==D){if((x!==In||E!==In)&&(i.blendEquation(i.FUNC_ADD),x=In,E=In),Xe)switch(G){case Ps:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case uf:i.blendFunc(i.ONE,i.ONE);break;case hf:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case df:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:yt("WebGLState: Invalid blending: ",G);break}else switch(G){case Ps:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case uf:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case hf:yt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case df:yt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:yt("WebGLState: Invalid blending: ",G);break}b=null,S=null,w=null,_=null,M.set(0,0,0),P=0,p=G,D=Xe}return}De=De||oe,Ae=Ae||ge,je=je||Me,(oe!==x||De!==E)&&(i.blendEquationSeparate(Ke[oe],Ke[De]),x=oe,E=De),(ge!==b||Me!==S||Ae!==w||je!==_)&&(i.blendFuncSeparate(pt[ge],pt[Me],pt[Ae],pt[je]),b=ge,S=Me,w=Ae,_=je),(be.equals(M)===!1||Ue!==P)&&(i.blendColor(be.r,be.g,be.b,Ue),M.copy(be),P=Ue),p=G,D=!1}function gt(G,oe){G.side===gr?fe(i.CULL_FACE):he(i.CULL_FACE);let ge=G.side===Ki;oe&&(ge=!ge),ai(ge),G.blending===Ps&&G.transparent===!1?Pt(Un):Pt(G.blending,G.blendEquation,G.blendSrc,G.blendDst,G.blendEquationAlpha,G.blendSrcAlpha,G.blendDstAlpha,G.blendColor,G.blendAlpha,G.premultipliedAlpha),s.setFunc(G.depthFunc),s.setTest(G.depthTest),s.setMask(G.depthWrite),n.setMask(G.colorWrite);const Me=G.stencilWrite;o.setTest(Me),Me&&(o.setMask(G.stencilWriteMask),o.setFunc(G.stencilFunc,G.stencilRef,G.stencilFuncMask),o.setOp(G.stencilFail,G.stencilZFail,G.stencilZPass)),xt(G.polygonOffset,G.polygonOffsetFactor,G.polygonOffsetUnits),G.alphaToCoverage===!0?he(i.SAMPLE_ALPHA_TO_COVERAGE):fe(i.SAMPLE_ALPHA_TO_COVERAGE)}function ai(G){C!==G&&(G?i.frontFace(i.CW):i.frontFace(i.CCW),C=G)}function Ut(G){G!==xx?(he(i.CULL_FACE),G!==N&&(G===cf?i.cullFace(i.BACK):G===yx?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):fe(i.CULL_FACE),N=G}function _i(G){G!==B&&($&&i.lineWidth(G),B=G)}function xt(G,oe,ge){G?(he(i.POLYGON_OFFSET_FILL),(L!==oe||z!==ge)&&(L=oe,z=ge,s.getReversed()&&(oe=-oe,ge=-ge),i.polygonOffset(oe,ge))):fe(i.POLYGON_OFFSET_FILL)}function hi(G){G?he(i.SCISSOR_TEST):fe(i.SCISSOR_TEST)}function Kt(G){G===void 0&&(G=i.TEXTURE0+j-1),X!==G&&(i.activeTexture(G),X=G)}function ni(G,oe,ge){ge===void 0&&(X===null?ge=i.TEXTURE0+j-1:ge=X);let Me=Z[ge];Me===void 0&&(Me={type:void 0,texture:void 0},Z[ge]=Me),(Me.type!==G||Me.texture!==oe)&&(X!==ge&&(i.activeTexture(ge),X=ge),i.bindTexture(G,oe||ve[G]),Me.type=G,Me.texture=oe)}function V(){const G=Z[X];G!==void 0&&G.type!==void 0&&(i.bindTexture(G.type,null),G.type=void 0,G.texture=void 0)}function Le(){try{i.compressedTexImage2D(...arguments)}catch(G){yt("WebGLState:",G)}}function Ze(){try{i.compressedTexImage3D(...arguments)}catch(G){yt("WebGLState:",G)}}function nt(){try{i.texSubImage2D(...arguments)}catch(G){yt("WebGLState:",G)}}function we(){try{i.texSubImage3D(...arguments)}catch(G){yt("WebGLState:",G)}}function Ot(){try{i.compressedTexSubImage2D(...arguments)}catch(G){yt("WebGLState:",G)}}function Ve(){try{i.compressedTexSubImage3D(...arguments)}catch(G){yt("WebGLState:",G)}}function Je(){try{i.texStorage2D(...arguments)}catch(G){yt("WebGLState:",G)}}function U(){try{i.texStorage3D(...arguments)}catch(G){yt("WebGLState:",G)}}function T(){try{i.texImage2D(...arguments)}catch(G){yt("WebGLState:",G)}}function ee(){try{i.texImage3D(...arguments)}catch(G){yt("WebGLState:",G)}}function me(G){return d[G]!==void 0?d[G]:i.getParameter(G)}function ce(G,oe){d[G]!==oe&&(i.pixelStorei(G,oe),d[G]=oe)}function Re(G){K.equals(G)===!1&&(i.scissor(G.x,G.y,G.z,G.w),K.copy(G))}function Te(G){ue.equals(G)===!1&&(i.viewport(G.x,G.y,G.z,G.w),ue.copy(G))}function J(G,oe){let ge=l.get(oe);ge===void 0&&(ge=new WeakMap,l.set(oe,ge));let Me=ge.get(G);Me===void 0&&(Me=i.getUniformBlockIndex(oe,G.name),i.uniformBlockBinding(oe,Me,Me),ge.set(G,Me))}function pe(G,oe,ge){const Me=l.get(oe).get(G);c[Me]!==ge&&(i.bindBufferBase(i.UNIFORM_BUFFER,Me,ge),c[Me]=ge)}function Ee(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),s.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),u={},d={},X=null,Z={},h={},c={},f=new WeakMap,m=[],v=null,g=!1,p=null,x=null,b=null,S=null,E=null,w=null,_=null,M=new lt(0,0,0),P=0,D=!1,C=null,N=null,B=null,L=null,z=null,K.set(0,0,i.canvas.width,i.canvas.height),ue.set(0,0,i.canvas.width,i.canvas.height),n.reset(),s.reset(),o.reset()}return{buffers:{color:n,depth:s,stencil:o},enable:he,disable:fe,bindFramebuffer:Ne,drawBuffers:Fe,useProgram:Be,setBlending:Pt,setMaterial:gt,setFlipSided:ai,setCullFace:Ut,setLineWidth:_i,setPolygonOffset:xt,setScissorTest:hi,activeTexture:Kt,bindTexture:ni,unbindTexture:V,compressedTexImage2D:Le,compressedTexImage3D:Ze,texImage2D:T,texImage3D:ee,pixelStorei:ce,getParameter:me,updateUBOMapping:J,uniformBlockBinding:pe,texStorage2D:Je,texStorage3D:U,texSubImage2D:nt,texSubImage3D:we,compressedTexSubImage2D:Ot,compressedTexSubImage3D:Ve,scissor:Re,viewport:Te,reset:Ee}}function Gw(i,e,t,r,a,n,s){const o=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,c=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),l=new rt,u=new WeakMap,d=new Set;let h;const f=new WeakMap,m=new Set,v=new FinalizationRegistry(U=>m.delete(U));let g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function p(U,T){return g?new OffscreenCanvas(U,T):Bo("canvas")}function x(U,T,ee){let me=1;const ce=Je(U);if((ce.width>ee||ce.height>ee)&&(me=ee/Math.max(ce.width,ce.height)),me<1)if(typeof HTMLImageElement<"u"&&U instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&U instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&U instanceof ImageBitmap||typeof VideoFrame<"u"&&U instanceof VideoFrame){const Re=Math.floor(me*ce.width),Te=Math.floor(me*ce.height);h===void 0&&(h=p(Re,Te));const J=T?p(Re,Te):h;return J.width=Re,J.height=Te,J.getContext("2d").drawImage(U,0,0,Re,Te),et("WebGLRenderer: Texture has been resized from ("+ce.width+"x"+ce.height+") to ("+Re+"x"+Te+")."),J}else return"data"in U&&et("WebGLRenderer: Image in DataTexture is too big ("+ce.width+"x"+ce.height+")."),U;return U}function b(U){return U.generateMipmaps}function S(U){i.generateMipmap(U)}function E(U){return U.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:U.isWebGL3DRenderTarget?i.TEXTURE_3D:U.isWebGLArrayRenderTarget||U.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function w(U,T,ee,me,ce,Re=!1){if(U!==null){if(i[U]!==void 0)return i[U];et("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+U+"'")}let Te;me&&(Te=e.get("EXT_texture_norm16"),Te||et("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let J=T;if(T===i.RED&&(ee===i.FLOAT&&(J=i.R32F),ee===i.HALF_FLOAT&&(J=i.R16F),ee===i.UNSIGNED_BYTE&&(J=i.R8),ee===i.UNSIGNED_SHORT&&Te&&(J=Te.R16_EXT),ee===i.SHORT&&Te&&(J=Te.R16_SNORM_EXT)),T===i.RED_INTEGER&&(ee===i.UNSIGNED_BYTE&&(J=i.R8UI),ee===i.UNSIGNED_SHORT&&(J=i.R16UI),ee===i.UNSIGNED_INT&&(J=i.R32UI),ee===i.BYTE&&(J=i.R8I),ee===i.SHORT&&(J=i.R16I),ee===i.INT&&(J=i.R32I)),T===i.RG&&(ee===i.FLOAT&&(J=i.RG32F),ee===i.HALF_FLOAT&&(J=i.RG16F),ee===i.UNSIGNED_BYTE&&(J=i.RG8),ee===i.UNSIGNED_SHORT&&Te&&(J=Te.RG16_EXT),ee===i.SHORT&&Te&&(J=Te.RG16_SNORM_EXT)),T===i.RG_INTEGER&&(ee===i.UNSIGNED_BYTE&&(J=i.RG8UI),ee===i.UNSIGNED_SHORT&&(J=i.RG16UI),ee===i.UNSIGNED_INT&&(J=i.RG32UI),ee===i.BYTE&&(J=i.RG8I),ee===i.SHORT&&(J=i.RG16I),ee===i.INT&&(J=i.RG32I)),T===i.RGB_INTEGER&&(ee===i.UNSIGNED_BYTE&&(J=i.RGB8UI),ee===i.UNSIGNED_SHORT&&(J=i.RGB16UI),ee===i.UNSIGNED_INT&&(J=i.RGB32UI),ee===i.BYTE&&(J=i.RGB8I),ee===i.SHORT&&(J=i.RGB16I),ee===i.INT&&(J=i.RGB32I)),T===i.RGBA_INTEGER&&(ee===i.UNSIGNED_BYTE&&(J=i.RGBA8UI),ee===i.UNSIGNED_SHORT&&(J=i.RGBA16UI),ee===i.UNSIGNED_INT&&(J=i.RGBA32UI),ee===i.BYTE&&(J=i.RGBA8I),ee===i.SHORT&&(J=i.RGBA16I),ee===i.INT&&(J=i.RGBA32I)),T===i.RGB&&(ee===i.UNSIGNED_SHORT&&Te&&(J=Te.RGB16_EXT),ee===i.SHORT&&Te&&(J=Te.RGB16_SNORM_EXT),ee===i.UNSIGNED_INT_5_9_9_9_REV&&(J=i.RGB9_E5),ee===i.UNSIGNED_INT_10F_11F_11F_REV&&(J=i.R11F_G11F_B10F)),T===i.RGBA){const pe=Re?ko:_t.getTransfer(ce);ee===i.FLOAT&&(J=i.RGBA32F),ee===i.HALF_FLOAT&&(J=i.RGBA16F),ee===i.UNSIGNED_BYTE&&(J=pe===Dt?i.SRGB8_ALPHA8:i.RGBA8),ee===i.UNSIGNED_SHORT&&Te&&(J=Te.RGBA16_EXT),ee===i.SHORT&&Te&&(J=Te.RGBA16_SNORM_EXT),ee===i.UNSIGNED_SHORT_4_4_4_4&&(J=i.RGBA4),ee===i.UNSIGNED_SHORT_5_5_5_1&&(J=i.RGB5_A1)}return(J===i.R16F||J===i.R32F||J===i.RG16F||J===i.RG32F||J===i.RGBA16F||J===i.RGBA32F)&&e.get("EXT_color_buffer_float"),J}function _(U,T){let ee;return U?T===null||T===Gr||T===On?ee=i.DEPTH24_STENCIL8:T===Vr?ee=i.DEPTH32F_STENCIL8:T===Ns&&(ee=i.DEPTH24_STENCIL8,et("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):T===null||T===Gr||T===On?ee=i.DEPTH_COMPONENT24:T===Vr?ee=i.DEPTH_COMPONENT32F:T===Ns&&(ee=i.DEPTH_COMPONENT16),ee}function M(U,T){return b(U)===!0||U.isFramebufferTexture&&U.minFilter!==Pi&&U.minFilter!==ji?Math.log2(Math.max(T.width,T.height))+1:U.mipmaps.length>0?U.mipmaps.length:U.isCompressedTexture&&Array.isArray(U.image)?T.mipmaps.length:1}function P(U){const T=new WeakRef(U);r.get(U).__ref=T,m.add(T),v.register(U,T,T)}function D(U){const T=r.get(U).__ref;T!==void 0&&(m.delete(T),v.unregister(T))}function C(U){B(U.target)}function N(U){L(U.target)}function B(U){U.removeEventListener("dispose",C),D(U),j(U),U.isVideoTexture&&u.delete(U),U.isHTMLTexture&&d.delete(U)}function L(U){U.removeEventListener("dispose",N),D(U),H(U)}function z(){for(const U of m){const T=U.deref();T!==void 0&&(T.isRenderTarget===!0?L(T):B(T))}m.clear(),d.clear()}function j(U){const T=r.get(U);if(T.__webglInit===void 0)return;const ee=U.source,me=f.get(ee);if(me){const ce=me[T.__cacheKey];ce.usedTimes--,ce.usedTimes===0&&$(U),Object.keys(me).length===0&&f.delete(ee)}r.remove(U)}function $(U){const T=r.get(U);i.deleteTexture(T.__webglTexture);const ee=U.source,me=f.get(ee);delete me[T.__cacheKey],s.memory.textures--}function H(U){const T=r.get(U);T.__depthDisposeCallback&&T.__depthDisposeCallback();const ee=U.depthTexture;if(ee&&ee.renderTarget===U&&B(ee),U.isWebGLCubeRenderTarget)for(let ce=0;ce<6;ce++){if(Array.isArray(T.__webglFramebuffer[ce]))for(let Re=0;Re<T.__webglFramebuffer[ce].length;Re++)i.deleteFramebuffer(T.__webglFramebuffer[ce][Re]);else i.deleteFramebuffer(T.__webglFramebuffer[ce]);T.__webglDepthbuffer&&i.deleteRenderbuffer(T.__webglDepthbuffer[ce])}else{if(Array.isArray(T.__webglFramebuffer))for(let ce=0;ce<T.__webglFramebuffer.length;ce++)i.deleteFramebuffer(T.__webglFramebuffer[ce]);else i.deleteFramebuffer(T.__webglFramebuffer);if(T.__webglDepthbuffer&&i.deleteRenderbuffer(T.__webglDepthbuffer),T.__webglMultisampledFramebuffer&&i.deleteFramebuffer(T.__webglMultisampledFramebuffer),T.__webglColorRenderbuffer)for(let ce=0;ce<T.__webglColorRenderbuffer.length;ce++)T.__webglColorRenderbuffer[ce]&&i.deleteRenderbuffer(T.__webglColorRenderbuffer[ce]);T.__webglDepthRenderbuffer&&i.deleteRenderbuffer(T.__webglDepthRenderbuffer)}const me=U.textures;for(let ce=0,Re=me.length;ce<Re;ce++){const Te=r.get(me[ce]);Te.__webglTexture&&(i.deleteTexture(Te.__webglTexture),s.memory.textures--),r.remove(me[ce])}r.remove(U)}let k=0;function X(){k=0}function Z(){return k}function ae(U){k=U}function ne(){const U=k;return U>=a.maxTextures&&et("WebGLTextures: Trying to use "+(U+1)+" texture units while this GPU supports only "+a.maxTextures),k+=1,U}function K(U){const T=[];return T.push(U.wrapS),T.push(U.wrapT),T.push(U.wrapR||0),T.push(U.magFilter),T.push(U.minFilter),T.push(U.anisotropy),T.push(U.internalFormat),T.push(U.format),T.push(U.type),T.push(U.generateMipmaps),T.push(U.mipmapsAutoUpdate),T.push(U.premultiplyAlpha),T.push(U.flipY),T.push(U.unpackAlignment),T.push(U.colorSpace),T.join()}function ue(U,T){const ee=r.get(U);if(U.isVideoTexture&&Ot(U),U.isRenderTargetTexture===!1&&U.isExternalTexture!==!0&&U.version>0&&ee.__version!==U.version){const me=U.image;if(me===null)et("WebGLRenderer: Texture marked for update but no image data found.");else if(me.complete===!1)et("WebGLRenderer: Texture marked for update but image is incomplete");else{gt(ee,U,T);return}}else U.isExternalTexture&&(ee.__webglTexture=U.sourceTexture?U.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,ee.__webglTexture,i.TEXTURE0+T)}function le(U,T){const ee=r.get(U);if(U.isRenderTargetTexture===!1&&U.version>0&&ee.__version!==U.version){gt(ee,U,T);return}else U.isExternalTexture&&(ee.__webglTexture=U.sourceTexture?U.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,ee.__webglTexture,i.TEXTURE0+T)}function ve(U,T){const ee=r.get(U);if(U.isRenderTargetTexture===!1&&U.version>0&&ee.__version!==U.version){gt(ee,U,T);return}t.bindTexture(i.TEXTURE_3D,ee.__webglTexture,i.TEXTURE0+T)}function he(U,T){const ee=r.get(U);if(U.version>0&&ee.__version!==U.version){ai(ee,U,T);return}t.bindTexture(i.TEXTURE_CUBE_MAP,ee.__webglTexture,i.TEXTURE0+T)}const fe={[Wc]:i.REPEAT,[ua]:i.CLAMP_TO_EDGE,[Xc]:i.MIRRORED_REPEAT},Ne={[Pi]:i.NEAREST,[Gx]:i.NEAREST_MIPMAP_NEAREST,[Do]:i.NEAREST_MIPMAP_LINEAR,[ji]:i.LINEAR,[jc]:i.LINEAR_MIPMAP_NEAREST,[Aa]:i.LINEAR_MIPMAP_LINEAR},Fe={[jx]:i.NEVER,[Pf]:i.ALWAYS,[$x]:i.LESS,[Lf]:i.LEQUAL,[qx]:i.EQUAL,[Df]:i.GEQUAL,[Yx]:i.GREATER,[Kx]:i.NOTEQUAL};function Be(U,T){if(T.type===Vr&&e.has("OES_texture_float_linear")===!1&&(T.magFilter===ji||T.magFilter===jc||T.magFilter===Do||T.magFilter===Aa||T.minFilter===ji||T.minFilter===jc||T.minFilter===Do||T.minFilter===Aa)&&et("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(U,i.TEXTURE_WRAP_S,fe[T.wrapS]),i.texParameteri(U,i.TEXTURE_WRAP_T,fe[T.wrapT]),(U===i.TEXTURE_3D||U===i.TEXTURE_2D_ARRAY)&&i.texParameteri(U,i.TEXTURE_WRAP_R,fe[T.wrapR]),i.texParameteri(U,i.TEXTURE_MAG_FILTER,Ne[T.magFilter]),i.texParameteri(U,i.TEXTURE_MIN_FILTER,Ne[T.minFilter]),T.compareFunction&&(i.texParameteri(U,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(U,i.TEXTURE_COMPARE_FUNC,Fe[T.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(T.magFilter===Pi||T.minFilter!==Do&&T.minFilter!==Aa||T.type===Vr&&e.has("OES_texture_float_linear")===!1)return;if(T.anisotropy>1||r.get(T).__currentAnisotropy){const ee=e.get("EXT_texture_filter_anisotropic");i.texParameterf(U,ee.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(T.anisotropy,a.getMaxAnisotropy())),r.get(T).__currentAnisotropy=T.anisotropy}}}function Ke(U,T){let ee=!1;U.__webglInit===void 0&&(U.__webglInit=!0,T.addEventListener("dispose",C),P(T));const me=T.source;let ce=f.get(me);ce===void 0&&(ce={},f.set(me,ce));const Re=K(T);if(Re!==U.__cacheKey){ce[Re]===void 0&&(ce[Re]={texture:i.createTexture(),usedTimes:0},s.memory.textures++,ee=!0),ce[Re].usedTimes++;const Te=ce[U.__cacheKey];Te!==void 0&&(ce[U.__cacheKey].usedTimes--,Te.usedTimes===0&&$(T)),U.__cacheKey=Re,U.__webglTexture=ce[Re].texture}return ee}function pt(U,T,ee){return Math.floor(Math.floor(U/ee)/T)}function Pt(U,T,ee,me){const ce=U.updateRanges;if(ce.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,T.width,T.height,ee,me,T.data);else{ce.sort((Ee,G)=>Ee.start-G.start);let Re=0;for(let Ee=1;Ee<ce.length;Ee++){const G=ce[Re],oe=ce[Ee],ge=G.start+G.count,Me=pt(oe.start,T.width,4),De=pt(G.start,T.width,4);oe.start<=ge+1&&Me===De&&pt(oe.start+oe.count-1,T.width,4)===Me?G.count=Math.max(G.count,oe.start+oe.count-G.start):(++Re,ce[Re]=oe)}ce.length=Re+1;const Te=t.getParameter(i.UNPACK_ROW_LENGTH),J=t.getParameter(i.UNPACK_SKIP_PIXELS),pe=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,T.width);for(let Ee=0,G=ce.length;Ee<G;Ee++){const oe=ce[Ee],ge=Math.floor(oe.start/4),Me=Math.ceil(oe.count/4),De=ge%T.width,Ae=Math.floor(ge/T.width),je=Me;t.pixelStorei(i.UNPACK_SKIP_PIXELS,De),t.pixelStorei(i.UNPACK_SKIP_ROWS,Ae),t.texSubImage2D(i.TEXTURE_2D,0,De,Ae,je,1,ee,me,T.data)}U.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,Te),t.pixelStorei(i.UNPACK_SKIP_PIXELS,J),t.pixelStorei(i.UNPACK_SKIP_ROWS,pe)}}function gt(U,T,ee){let me=i.TEXTURE_2D;(T.isDataArrayTexture||T.isCompressedArrayTexture)&&(me=i.TEXTURE_2D_ARRAY),T.isData3DTexture&&(me=i.TEXTURE_3D);const ce=Ke(U,T),Re=T.source;t.bindTexture(me,U.__webglTexture,i.TEXTURE0+ee);const Te=r.get(Re);if(Re.version!==Te.__version||ce===!0){if(t.activeTexture(i.TEXTURE0+ee),!(typeof ImageBitmap<"u"&&T.image instanceof ImageBitmap)){const be=_t.getPrimaries(_t.workingColorSpace),Ue=T.colorSpace===La?null:_t.getPrimaries(T.colorSpace),Xe=T.colorSpace===La||be===Ue?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,T.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,Xe)}t.pixelStorei(i.UNPACK_ALIGNMENT,T.unpackAlignment);let J=x(T.image,!1,a.maxTextureSize);J=Ve(T,J);const pe=n.convert(T.format,T.colorSpace),Ee=n.convert(T.type);let G=w(T.internalFormat,pe,Ee,T.normalized,T.colorSpace,T.isVideoTexture);Be(me,T);let oe;const ge=T.mipmaps,Me=T.isVideoTexture!==!0,De=Te.__version===void 0||ce===!0,Ae=Re.dataReady,je=M(T,J);if(T.isDepthTexture)G=_(T.format===Ca,T.type),De&&(Me?t.texStorage2D(i.TEXTURE_2D,1,G,J.width,J.height):t.texImage2D(i.TEXTURE_2D,0,G,J.width,J.height,0,pe,Ee,null));else if(T.isDataTexture)if(ge.length>0){Me&&De&&t.texStorage2D(i.TEXTURE_2D,je,G,ge[0].width,ge[0].height);for(let be=0,Ue=ge.length;be<Ue;be++)oe=ge[be],Me?Ae&&t.texSubImage2D(i.TEXTURE_2D,be,0,0,oe.width,oe.height,pe,Ee,oe.data):t.texImage2D(i.TEXTURE_2D,be,G,oe.width,oe.height,0,pe,Ee,oe.data);T.generateMipmaps=!1}else Me?(De&&t.texStorage2D(i.TEXTURE_2D,je,G,J.width,J.height),Ae&&Pt(T,J,pe,Ee)):t.texImage2D(i.TEXTURE_2D,0,G,J.width,J.height,0,pe,Ee,J.data);else if(T.isCompressedTexture)if(T.isCompressedArrayTexture){Me&&De&&t.texStorage3D(i.TEXTURE_2D_ARRAY,je,G,ge[0].width,ge[0].height,J.depth);for(let be=0,Ue=ge.length;be<Ue;be++)if(oe=ge[be],T.format!==Xr)if(pe!==null)if(Me){if(Ae)if(T.layerUpdates.size>0){const Xe=Dm(oe.width,oe.height,T.format,T.type);for(const st of T.layerUpdates){const Ie=oe.data.subarray(st*Xe/oe.data.BYTES_PER_ELEMENT,(st+1)*Xe/oe.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,be,0,0,st,oe.width,oe.height,1,pe,Ie)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,be,0,0,0,oe.width,oe.height,J.depth,pe,oe.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,be,G,oe.width,oe.height,J.depth,0,oe.data,0,0);else et("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else Me?Ae&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,be,0,0,0,oe.width,oe.height,J.depth,pe,Ee,oe.data):t.texImage3D(i.TEXTURE_2D_ARRAY,be,G,oe.width,oe.height,J.depth,0,pe,Ee,oe.data);T.layerUpdates.size>0&&T.clearLayerUpdates()}else{Me&&De&&t.texStorage2D(i.TEXTURE_2D,je,G,ge[0].width,ge[0].height);for(let be=0,Ue=ge.length;be<Ue;be++)oe=ge[be],T.format!==Xr?pe!==null?Me?Ae&&t.compressedTexSubImage2D(i.TEXTURE_2D,be,0,0,oe.width,oe.height,pe,oe.data):t.compressedTexImage2D(i.TEXTURE_2D,be,G,oe.width,oe.height,0,oe.data):et("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):Me?Ae&&t.texSubImage2D(i.TEXTURE_2D,be,0,0,oe.width,oe.height,pe,Ee,oe.data):t.texImage2D(i.TEXTURE_2D,be,G,oe.width,oe.height,0,pe,Ee,oe.data)}else if(T.isDataArrayTexture)if(Me){if(De&&t.texStorage3D(i.TEXTURE_2D_ARRAY,je,G,J.width,J.height,J.depth),Ae)if(T.layerUpdates.size>0){const be=Dm(J.width,J.height,T.format,T.type);for(const Ue of T.layerUpdates){const Xe=J.data.subarray(Ue*be/J.data.BYTES_PER_ELEMENT,(Ue+1)*be/J.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Ue,J.width,J.height,1,pe,Ee,Xe)}T.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,J.width,J.height,J.depth,pe,Ee,J.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,G,J.width,J.height,J.depth,0,pe,Ee,J.data);else if(T.isData3DTexture)Me?(De&&t.texStorage3D(i.TEXTURE_3D,je,G,J.width,J.height,J.depth),Ae&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,J.width,J.height,J.depth,pe,Ee,J.data)):t.texImage3D(i.TEXTURE_3D,0,G,J.width,J.height,J.depth,0,pe,Ee,J.data);else if(T.isFramebufferTexture){if(De)if(Me)t.texStorage2D(i.TEXTURE_2D,je,G,J.width,J.height);else{let be=J.width,Ue=J.height;for(let Xe=0;Xe<je;Xe++)t.texImage2D(i.TEXTURE_2D,Xe,G,be,Ue,0,pe,Ee,null),be>>=1,Ue>>=1}}else if(T.isHTMLTexture){if("texElementImage2D"in i){const be=i.canvas;if(be.hasAttribute("layoutsubtree")||be.setAttribute("layoutsubtree","true"),J.parentNode!==be){be.appendChild(J),d.add(T),be.onpaint=Ue=>{const Xe=Ue.changedElements;for(const st of d)Xe.includes(st.image)&&(st.needsUpdate=!0)},be.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,J);else{const Ue=i.RGBA,Xe=i.RGBA,st=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,Ue,Xe,st,J)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(ge.length>0){if(Me&&De){const be=Je(ge[0]);t.texStorage2D(i.TEXTURE_2D,je,G,be.width,be.height)}for(let be=0,Ue=ge.length;be<Ue;be++)oe=ge[be],Me?Ae&&t.texSubImage2D(i.TEXTURE_2D,be,0,0,pe,Ee,oe):t.texImage2D(i.TEXTURE_2D,be,G,pe,Ee,oe);T.generateMipmaps=!1}else if(Me){if(De){const be=Je(J);t.texStorage2D(i.TEXTURE_2D,je,G,be.width,be.height)}Ae&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,pe,Ee,J)}else t.texImage2D(i.TEXTURE_2D,0,G,pe,Ee,J);b(T)&&T.mipmapsAutoUpdate===!0&&S(me),Te.__version=Re.version,T.onUpdate&&T.onUpdate(T)}U.__version=T.version}function ai(U,T,ee){if(T.image.length!==6)return;const me=Ke(U,T),ce=T.source;t.bindTexture(i.TEXTURE_CUBE_MAP,U.__webglTexture,i.TEXTURE0+ee);const Re=r.get(ce);if(ce.version!==Re.__version||me===!0){t.activeTexture(i.TEXTURE0+ee);const Te=_t.getPrimaries(_t.workingColorSpace),J=T.colorSpace===La?null:_t.getPrimaries(T.colorSpace),pe=T.colorSpace===La||Te===J?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,T.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,T.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,pe);const Ee=T.isCompressedTexture||T.image[0].isCompressedTexture,G=T.image[0]&&T.image[0].isDataTexture,oe=[];for(let Ie=0;Ie<6;Ie++)!Ee&&!G?oe[Ie]=x(T.image[Ie],!0,a.maxCubemapSize):oe[Ie]=G?T.image[Ie].image:T.image[Ie],oe[Ie]=Ve(T,oe[Ie]);const ge=oe[0],Me=n.convert(T.format,T.colorSpace),De=n.convert(T.type);let Ae=w(T.internalFormat,Me,De,T.normalized,T.colorSpace);const je=T.isVideoTexture!==!0,be=Re.__version===void 0||me===!0,Ue=ce.dataReady;let Xe=M(T,ge);Be(i.TEXTURE_CUBE_MAP,T);let st;if(T.isDepthTexture){if(Ae=_(T.format===Ca,T.type),be)if(je)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,Ae,ge.width,ge.height);else for(let Ie=0;Ie<6;Ie++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ie,0,Ae,ge.width,ge.height,0,Me,De,null)}else if(Ee){je&&be&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Xe,Ae,ge.width,ge.height);for(let Ie=0;Ie<6;Ie++){st=oe[Ie].mipmaps;for(let dt=0;dt<st.length;dt++){const Tt=st[dt];T.format!==Xr?Me!==null?je?Ue&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ie,dt,0,0,Tt.width,Tt.height,Me,Tt.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ie,dt,Ae,Tt.width,Tt.height,0,Tt.data):et("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):je?Ue&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ie,dt,0,0,Tt.width,Tt.height,Me,De,Tt.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ie,dt,Ae,Tt.width,Tt.height,0,Me,De,Tt.data)}}}else{if(st=T.mipmaps,je&&be){st.length>0&&Xe++;const Ie=Je(oe[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Xe,Ae,Ie.width,Ie.height)}for(let Ie=0;Ie<6;Ie++)if(G){je?Ue&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ie,0,0,0,oe[Ie].width,oe[Ie].height,Me,De,oe[Ie].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ie,0,Ae,oe[Ie].width,oe[Ie].height,0,Me,De,oe[Ie].data);for(let dt=0;dt<st.length;dt++){const Tt=st[dt].image[Ie].image;je?Ue&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ie,dt+1,0,0,Tt.width,Tt.height,Me,De,Tt.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ie,dt+1,Ae,Tt.width,Tt.height,0,Me,De,Tt.data)}}else{je?Ue&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ie,0,0,0,Me,De,oe[Ie]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ie,0,Ae,Me,De,oe[Ie]);for(let dt=0;dt<st.length;dt++){const Tt=st[dt];je?Ue&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ie,dt+1,0,0,Me,De,Tt.image[Ie]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ie,dt+1,Ae,Me,De,Tt.image[Ie])}}}b(T)&&T.mipmapsAutoUpdate===!0&&S(i.TEXTURE_CUBE_MAP),Re.__version=ce.version,T.onUpdate&&T.onUpdate(T)}U.__version=T.version}function Ut(U,T,ee,me,ce,Re){const Te=n.convert(ee.format,ee.colorSpace),J=n.convert(ee.type),pe=w(ee.internalFormat,Te,J,ee.normalized,ee.colorSpace),Ee=r.get(T),G=r.get(ee);if(G.__renderTarget=T,!Ee.__hasExternalTextures){const oe=Math.max(1,T.width>>Re),ge=Math.max(1,T.height>>Re);ce===i.TEXTURE_3D||ce===i.TEXTURE_2D_ARRAY?t.texImage3D(ce,Re,pe,oe,ge,T.depth,0,Te,J,null):t.texImage2D(ce,Re,pe,oe,ge,0,Te,J,null)}t.bindFramebuffer(i.FRAMEBUFFER,U),we(T)?o.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,me,ce,G.__webglTexture,0,nt(T)):(ce===i.TEXTURE_2D||ce>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&ce<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,me,ce,G.__webglTexture,Re),t.bindFramebuffer(i.FRAMEBUFFER,null)}function _i(U,T,ee){if(i.bindRenderbuffer(i.RENDERBUFFER,U),T.depthBuffer){const me=T.depthTexture,ce=me&&me.isDepthTexture?me.type:null,Re=_(T.stencilBuffer,ce),Te=T.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;we(T)?o.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,nt(T),Re,T.width,T.height):ee?i.renderbufferStorageMultisample(i.RENDERBUFFER,nt(T),Re,T.width,T.height):i.renderbufferStorage(i.RENDERBUFFER,Re,T.width,T.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,Te,i.RENDERBUFFER,U)}else{const me=T.textures;for(let ce=0;ce<me.length;ce++){const Re=me[ce],Te=n.convert(Re.format,Re.colorSpace),J=n.convert(Re.type),pe=w(Re.internalFormat,Te,J,Re.normalized,Re.colorSpace);we(T)?o.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,nt(T),pe,T.width,T.height):ee?i.renderbufferStorageMultisample(i.RENDERBUFFER,nt(T),pe,T.width,T.height):i.renderbufferStorage(i.RENDERBUFFER,pe,T.width,T.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function xt(U,T,ee){const me=T.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,U),!(T.depthTexture&&T.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");const ce=r.get(T.depthTexture);ce.__renderTarget=T;const Re=me?T.depthTexture.image[0]:T.depthTexture.image;(!ce.__webglTexture||Re.width!==T.width||Re.height!==T.height)&&(Re.width=T.width,Re.height=T.height,T.depthTexture.needsUpdate=!0),me?he(T.depthTexture,0):ue(T.depthTexture,0);const Te=ce.__webglTexture,J=nt(T),pe=me?i.TEXTURE_CUBE_MAP_POSITIVE_X+ee:i.TEXTURE_2D,Ee=T.depthTexture.format===Ca?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(T.depthTexture.format===Ra)we(T)?o.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,Ee,pe,Te,0,J):i.framebufferTexture2D(i.FRAMEBUFFER,Ee,pe,Te,0);else if(T.depthTexture.format===Ca)we(T)?o.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,Ee,pe,Te,0,J):i.framebufferTexture2D(i.FRAMEBUFFER,Ee,pe,Te,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function hi(U){const T=r.get(U),ee=U.isWebGLCubeRenderTarget===!0;if(T.__boundDepthTexture!==U.depthTexture){const me=U.depthTexture;if(T.__depthDisposeCallback&&T.__depthDisposeCallback(),me){const ce=()=>{delete T.__boundDepthTexture,delete T.__depthDisposeCallback,me.removeEventListener("dispose",ce)};me.addEventListener("dispose",ce),T.__depthDisposeCallback=ce}T.__boundDepthTexture=me}if(U.depthTexture&&!T.__autoAllocateDepthBuffer)if(ee)for(let me=0;me<6;me++)xt(T.__webglFramebuffer[me],U,me);else U.texture.mipmaps.length>0?xt(T.__webglFramebuffer[0],U,0):xt(T.__webglFramebuffer,U,0);else if(ee){T.__webglDepthbuffer=[];for(let me=0;me<6;me++)if(t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer[me]),T.__webglDepthbuffer[me]===void 0)T.__webglDepthbuffer[me]=i.createRenderbuffer(),_i(T.__webglDepthbuffer[me],U,!1);else{const ce=U.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,Re=T.__webglDepthbuffer[me];i.bindRenderbuffer(i.RENDERBUFFER,Re),i.framebufferRenderbuffer(i.FRAMEBUFFER,ce,i.RENDERBUFFER,Re)}}else if(U.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,T.__webglFramebuffer),T.__webglDepthbuffer===void 0)T.__webglDepthbuffer=i.createRenderbuffer(),_i(T.__webglDepthbuffer,U,!1);else{const me=U.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ce=T.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,ce),i.framebufferRenderbuffer(i.FRAMEBUFFER,me,i.RENDERBUFFER,ce)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function Kt(U,T,ee){const me=r.get(U);T!==void 0&&Ut(me.__webglFramebuffer,U,U.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),ee!==void 0&&hi(U)}function ni(U){const T=U.texture,ee=r.get(U),me=r.get(T);U.addEventListener("dispose",N),P(U);const ce=U.textures,Re=U.isWebGLCubeRenderTarget===!0,Te=ce.length>1;if(Te||(me.__webglTexture===void 0&&(me.__webglTexture=i.createTexture()),me.__version=T.version,s.memory.textures++),Re){ee.__webglFramebuffer=[];for(let J=0;J<6;J++)if(T.mipmaps.length>0){ee.__webglFramebuffer[J]=[];for(let pe=0;pe<T.mipmaps.length;pe++)ee.__webglFramebuffer[J][pe]=i.createFramebuffer()}else ee.__webglFramebuffer[J]=i.createFramebuffer()}else{if(T.mipmaps.length>0){ee.__webglFramebuffer=[];for(let J=0;J<T.mipmaps.length;J++)ee.__webglFramebuffer[J]=i.createFramebuffer()}else ee.__webglFramebuffer=i.createFramebuffer();if(Te)for(let J=0,pe=ce.length;J<pe;J++){const Ee=r.get(ce[J]);Ee.__webglTexture===void 0&&(Ee.__webglTexture=i.createTexture(),s.memory.textures++)}if(U.samples>0&&we(U)===!1){ee.__webglMultisampledFramebuffer=i.createFramebuffer(),ee.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,ee.__webglMultisampledFramebuffer);for(let J=0;J<ce.length;J++){const pe=ce[J];ee.__webglColorRenderbuffer[J]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,ee.__webglColorRenderbuffer[J]);const Ee=n.convert(pe.format,pe.colorSpace),G=n.convert(pe.type),oe=w(pe.internalFormat,Ee,G,pe.normalized,pe.colorSpace,U.isXRRenderTarget===!0),ge=nt(U);i.renderbufferStorageMultisample(i.RENDERBUFFER,ge,oe,U.width,U.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+J,i.RENDERBUFFER,ee.__webglColorRenderbuffer[J])}i.bindRenderbuffer(i.RENDERBUFFER,null),U.depthBuffer&&(ee.__webglDepthRenderbuffer=i.createRenderbuffer(),_i(ee.__webglDepthRenderbuffer,U,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(Re){t.bindTexture(i.TEXTURE_CUBE_MAP,me.__webglTexture),Be(i.TEXTURE_CUBE_MAP,T);for(let J=0;J<6;J++)if(T.mipmaps.length>0)for(let pe=0;pe<T.mipmaps.length;pe++)Ut(ee.__webglFramebuffer[J][pe],U,T,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+J,pe);else Ut(ee.__webglFramebuffer[J],U,T,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+J,0);b(T)?S(i.TEXTURE_CUBE_MAP):T.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),t.unbindTexture()}else if(Te){for(let J=0,pe=ce.length;J<pe;J++){const Ee=ce[J],G=r.get(Ee);let oe=i.TEXTURE_2D;(U.isWebGL3DRenderTarget||U.isWebGLArrayRenderTarget)&&(oe=U.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(oe,G.__webglTexture),Be(oe,Ee),Ut(ee.__webglFramebuffer,U,Ee,i.COLOR_ATTACHMENT0+J,oe,0),b(Ee)&&S(oe)}t.unbindTexture()}else{let J=i.TEXTURE_2D;if((U.isWebGL3DRenderTarget||U.isWebGLArrayRenderTarget)&&(J=U.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(J,me.__webglTexture),Be(J,T),T.mipmaps.length>0)for(let pe=0;pe<T.mipmaps.length;pe++)Ut(ee.__webglFramebuffer[pe],U,T,i.COLOR_ATTACHMENT0,J,pe);else Ut(ee.__webglFramebuffer,U,T,i.COLOR_ATTACHMENT0,J,0);b(T)?S(J):T.mipmaps.length>0&&i.texParameteri(J,i.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),t.unbindTexture()}U.depthBuffer&&hi(U)}function V(U){const T=U.textures;for(let ee=0,me=T.length;ee<me;ee++){const ce=T[ee];if(b(ce)&&ce.mipmapsAutoUpdate===!0){const Re=E(U),Te=r.get(ce).__webglTexture;t.bindTexture(Re,Te),S(Re),t.unbindTexture()}}}const Le=[];function Ze(U){if(U.samples>0){if(we(U)===!1){const T=U.textures,ee=U.width,me=U.height;let ce=i.COLOR_BUFFER_BIT;const Re=U.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,Te=r.get(U),J=T.length>1;if(J)for(let pe=0;pe<T.length;pe++)t.bindFramebuffer(i.FRAMEBUFFER,Te.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,Te.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,Te.__webglMultisampledFramebuffer),U.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,Te.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,Te.__webglFramebuffer);for(let pe=0;pe<T.length;pe++){if(U.resolveDepthBuffer&&(U.depthBuffer&&(ce|=i.DEPTH_BUFFER_BIT),U.stencilBuffer&&U.resolveStencilBuffer&&(ce|=i.STENCIL_BUFFER_BIT)),J){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,Te.__webglColorRenderbuffer[pe]);const Ee=r.get(T[pe]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,Ee,0)}i.blitFramebuffer(0,0,ee,me,0,0,ee,me,ce,i.NEAREST),c===!0&&(Le.length=0,Le.push(i.COLOR_ATTACHMENT0+pe),U.depthBuffer&&U.storeMultisampledDepthBuffer===!1&&Le.push(Re),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,Le))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),J)for(let pe=0;pe<T.length;pe++){t.bindFramebuffer(i.FRAMEBUFFER,Te.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.RENDERBUFFER,Te.__webglColorRenderbuffer[pe]);const Ee=r.get(T[pe]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,Te.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.TEXTURE_2D,Ee,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,Te.__webglMultisampledFramebuffer)}else if(U.depthBuffer&&U.storeMultisampledDepthBuffer===!1&&c){const T=U.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[T])}}}function nt(U){return Math.min(a.maxSamples,U.samples)}function we(U){const T=r.get(U);return U.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&T.__useRenderToTexture!==!1}function Ot(U){const T=s.render.frame;u.get(U)!==T&&(u.set(U,T),U.update())}function Ve(U,T){const ee=U.colorSpace,me=U.format,ce=U.type;return U.isCompressedTexture===!0||U.isVideoTexture===!0||ee!==zo&&ee!==La&&(_t.getTransfer(ee)===Dt?(me!==Xr||ce!==sr)&&et("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):yt("WebGLTextures: Unsupported texture color space:",ee)),T}function Je(U){return typeof HTMLImageElement<"u"&&U instanceof HTMLImageElement?(l.width=U.naturalWidth||U.width,l.height=U.naturalHeight||U.height):typeof VideoFrame<"u"&&U instanceof VideoFrame?(l.width=U.displayWidth,l.height=U.displayHeight):(l.width=U.width,l.height=U.height),l}this.allocateTextureUnit=ne,this.resetTextureUnits=X,this.getTextureUnits=Z,this.setTextureUnits=ae,this.setTexture2D=ue,this.setTexture2DArray=le,this.setTexture3D=ve,this.setTextureCube=he,this.rebindTextures=Kt,this.setupRenderTarget=ni,this.updateRenderTargetMipmap=V,this.updateMultisampleRenderTarget=Ze,this.setupDepthRenderbuffer=hi,this.setupFrameBufferTexture=Ut,this.useMultisampledRTT=we,this.dispose=z}function Vw(i,e){function t(r,a=La){let n;const s=_t.getTransfer(a);if(r===sr)return i.UNSIGNED_BYTE;if(r===qc)return i.UNSIGNED_SHORT_4_4_4_4;if(r===Yc)return i.UNSIGNED_SHORT_5_5_5_1;if(r===Tf)return i.UNSIGNED_INT_5_9_9_9_REV;if(r===Ef)return i.UNSIGNED_INT_10F_11F_11F_REV;if(r===bf)return i.BYTE;if(r===wf)return i.SHORT;if(r===Ns)return i.UNSIGNED_SHORT;if(r===$c)return i.INT;if(r===Gr)return i.UNSIGNED_INT;if(r===Vr)return i.FLOAT;if(r===Wr)return i.HALF_FLOAT;if(r===Af)return i.ALPHA;if(r===Rf)return i.RGB;if(r===Xr)return i.RGBA;if(r===Ra)return i.DEPTH_COMPONENT;if(r===Ca)return i.DEPTH_STENCIL;if(r===Cf)return i.RED;if(r===Kc)return i.RED_INTEGER;if(r===tn)return i.RG;if(r===Jc)return i.RG_INTEGER;if(r===Zc)return i.RGBA_INTEGER;if(r===Po||r===Uo||r===Io||r===No)if(s===Dt)if(n=e.get("WEBGL_compressed_texture_s3tc_srgb"),n!==null){if(r===Po)return n.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(r===Uo)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(r===Io)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(r===No)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(n=e.get("WEBGL_compressed_texture_s3tc"),n!==null){if(r===Po)return n.COMPRESSED_RGB_S3TC_DXT1_EXT;if(r===Uo)return n.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(r===Io)return n.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(r===No)return n.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(r===Qc||r===eu||r===tu||r===iu)if(n=e.get("WEBGL_compressed_texture_pvrtc"),n!==null){if(r===Qc)return n.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(r===eu)return n.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(r===tu)return n.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(r===iu)return n.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(r===ru||r===au||r===nu||r===su||r===ou||r===Oo||r===lu)if(n=e.get("WEBGL_compressed_texture_etc"),n!==null){if(r===ru||r===au)return s===Dt?n.COMPRESSED_SRGB8_ETC2:n.COMPRESSED_RGB8_ETC2;if(r===nu)return s===Dt?n.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:n.COMPRESSED_RGBA8_ETC2_EAC;if(r===su)return n.COMPRESSED_R11_EAC;if(r===ou)return n.COMPRESSED_SIGNED_R11_EAC;if(r===Oo)return n.COMPRESSED_RG11_EAC;if(r===lu)return n.COMPRESSED_SIGNED_RG11_EAC}else return null;if(r===cu||r===uu||r===hu||r===du||r===pu||r===fu||r===mu||r===gu||r===vu||r===_u||r===xu||r===yu||r===Su||r===Mu)if(n=e.get("WEBGL_compressed_texture_astc"),n!==null){if(r===cu)return s===Dt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:n.COMPRESSED_RGBA_ASTC_4x4_KHR;if(r===uu)return s===Dt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:n.COMPRESSED_RGBA_ASTC_5x4_KHR;if(r===hu)return s===Dt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:n.COMPRESSED_RGBA_ASTC_5x5_KHR;if(r===du)return s===Dt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:n.COMPRESSED_RGBA_ASTC_6x5_KHR;if(r===pu)return s===Dt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:n.COMPRESSED_RGBA_ASTC_6x6_KHR;if(r===fu)return s===Dt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:n.COMPRESSED_RGBA_ASTC_8x5_KHR;if(r===mu)return s===Dt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:n.COMPRESSED_RGBA_ASTC_8x6_KHR;if(r===gu)return s===Dt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:n.COMPRESSED_RGBA_ASTC_8x8_KHR;if(r===vu)return s===Dt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:n.COMPRESSED_RGBA_ASTC_10x5_KHR;if(r===_u)return s===Dt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:n.COMPRESSED_RGBA_ASTC_10x6_KHR;if(r===xu)return s===Dt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:n.COMPRESSED_RGBA_ASTC_10x8_KHR;if(r===yu)return s===Dt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:n.COMPRESSED_RGBA_ASTC_10x10_KHR;if(r===Su)return s===Dt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:n.COMPRESSED_RGBA_ASTC_12x10_KHR;if(r===Mu)return s===Dt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:n.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(r===bu||r===wu||r===Tu)if(n=e.get("EXT_texture_compression_bptc"),n!==null){if(r===bu)return s===Dt?n.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:n.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(r===wu)return n.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(r===Tu)return n.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(r===Eu||r===Au||r===Fo||r===Ru)if(n=e.get("EXT_texture_compression_rgtc"),n!==null){if(r===Eu)return n.COMPRESSED_RED_RGTC1_EXT;if(r===Au)return n.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(r===Fo)return n.COMPRESSED_RED_GREEN_RGTC2_EXT;if(r===Ru)return n.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return r===On?i.UNSIGNED_INT_24_8:i[r]!==void 0?i[r]:null}return{convert:t}}const Ww=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,Xw=`
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

}`;class jw{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){const r=new vm(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=r}}getMesh(e){if(this.texture!==null&&this.mesh===null){const t=e.cameras[0].viewport,r=new za({vertexShader:Ww,fragmentShader:Xw,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Ji(new Cl(20,20),r)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}}class $w extends rn{constructor(e,t){super();const r=this;let a=null,n=1,s=null,o="local-floor",c=1,l=null,u=null,d=null,h=null,f=null,m=null;const v=typeof XRWebGLBinding<"u",g=new jw,p={},x=t.getContextAttributes();let b=null,S=null;const E=[],w=[],_=new rt;let M=null,P=null;const D=new Dr;D.viewport=new Ht;const C=new Dr;C.viewport=new Ht;const N=[D,C],B=new ty;let L=null,z=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(K){let ue=E[K];return ue===void 0&&(ue=new Hu,E[K]=ue),ue.getTargetRaySpace()},this.getControllerGrip=function(K){let ue=E[K];return ue===void 0&&(ue=new Hu,E[K]=ue),ue.getGripSpace()},this.getHand=function(K){let ue=E[K];return ue===void 0&&(ue=new Hu,E[K]=ue),ue.getHandSpace()};function j(K){const ue=w.indexOf(K.inputSource);if(ue===-1)return;const le=E[ue];le!==void 0&&(le.update(K.inputSource,K.frame,l||s),le.dispatchEvent({type:K.type,data:K.inputSource}))}function $(){a.removeEventListener("select",j),a.removeEventListener("selectstart",j),a.removeEventListener("selectend",j),a.removeEventListener("squeeze",j),a.removeEventListener("squeezestart",j),a.removeEventListener("squeezeend",j),a.removeEventListener("end",$),a.removeEventListener("inputsourceschange",H);for(let K=0;K<E.length;K++){const ue=w[K];ue!==null&&(w[K]=null,E[K].disconnect(ue))}L=null,z=null,g.reset();for(const K in p)delete p[K];if(e.setRenderTarget(b),f=null,h=null,d=null,a=null,S=null,ne.stop(),r.isPresenting=!1,e.setPixelRatio(M),e.setSize(_.width,_.height,!1),P!==null){const K=P.camera;K.fov=P.fov,K.zoom=P.zoom,K.updateProjectionMatrix(),P=null}r.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(K){n=K,r.isPresenting===!0&&et("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(K){o=K,r.isPresenting===!0&&et("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return l||s},this.setReferenceSpace=function(K){l=K},this.getBaseLayer=function(){return h!==null?h:f},this.getBinding=function(){return d===null&&v&&(d=new XRWebGLBinding(a,t)),d},this.getFrame=function(){return m},this.getSession=function(){return a},this.setSession=async function(K){if(a=K,a!==null){if(b=e.getRenderTarget(),a.addEventListener("select",j),a.addEventListener("selectstart",j),a.addEventListener("selectend",j),a.addEventListener("squeeze",j),a.addEventListener("squeezestart",j),a.addEventListener("squeezeend",j),a.addEventListener("end",$),a.addEventListener("inputsourceschange",H),x.xrCompatible!==!0&&await t.makeXRCompatible(),M=e.getPixelRatio(),e.getSize(_),v&&"createProjectionLayer"in XRWebGLBinding.prototype){let ue=null,le=null,ve=null;x.depth&&(ve=x.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,ue=x.stencil?Ca:Ra,le=x.stencil?On:Gr);const he={colorFormat:t.RGBA8,depthFormat:ve,scaleFactor:n};d=this.getBinding(),h=d.createProjectionLayer(he),a.updateRenderState({layers:[h]}),e.setPixelRatio(1),e.setSize(h.textureWidth,h.textureHeight,!1),S=new jr(h.textureWidth,h.textureHeight,{format:Xr,type:sr,depthTexture:new es(h.textureWidth,h.textureHeight,le,void 0,void 0,void 0,void 0,void 0,void 0,ue),stencilBuffer:x.stencil,colorSpace:e.outputColorSpace,samples:x.antialias?4:0,resolveDepthBuffer:h.ignoreDepthValues===!1,resolveStencilBuffer:h.ignoreDepthValues===!1,storeMultisampledDepthBuffer:h.ignoreDepthValues===!1,storeMultisampledStencilBuffer:h.ignoreDepthValues===!1})}else{const ue={antialias:x.antialias,alpha:!0,depth:x.depth,stencil:x.stencil,framebufferScaleFactor:n};f=new XRWebGLLayer(a,t,ue),a.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),S=new jr(f.framebufferWidth,f.framebufferHeight,{format:Xr,type:sr,colorSpace:e.outputColorSpace,stencilBuffer:x.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(c),l=null,s=await a.requestReferenceSpace(o),ne.setContext(a),ne.start(),r.isPresenting=!0,r.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(a!==null)return a.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function H(K){for(let ue=0;ue<K.removed.length;ue++){const le=K.removed[ue],ve=w.indexOf(le);ve>=0&&(w[ve]=null,E[ve].disconnect(le))}for(let ue=0;ue<K.added.length;ue++){const le=K.added[ue];let ve=w.indexOf(le);if(ve===-1){for(let fe=0;fe<E.length;fe++)if(fe>=w.length){w.push(le),ve=fe;break}else if(w[fe]===null){w[fe]=le,ve=fe;break}if(ve===-1)break}const he=E[ve];he&&he.connect(le)}}function k(K,ue){ue===null?K.matrixWorld.copy(K.matrix):K.matrixWorld.multiplyMatrices(ue.matrixWorld,K.matrix),K.matrixWorldInverse.copy(K.matrixWorld).invert()}this.updateCamera=function(K){if(a===null)return;let ue=K.near,le=K.far;g.texture!==null&&(g.depthNear>0&&(ue=g.depthNear),g.depthFar>0&&(le=g.depthFar)),B.near=C.near=D.near=ue,B.far=C.far=D.far=le,(L!==B.near||z!==B.far)&&(a.updateRenderState({depthNear:B.near,depthFar:B.far}),L=B.near,z=B.far),B.layers.mask=K.layers.mask|6,D.layers.mask=B.layers.mask&-5,C.layers.mask=B.layers.mask&-3;const ve=K.parent,he=B.cameras;k(B,ve);for(let fe=0;fe<he.length;fe++)k(he[fe],ve);B.projectionMatrix.copy(D.projectionMatrix),B.projectionMatrixInverse.copy(D.projectionMatrixInverse),P===null&&K.isPerspectiveCamera&&(P={camera:K,fov:K.fov,zoom:K.zoom}),X(K,B,ve)};function X(K,ue,le){le===null?K.matrix.copy(ue.matrixWorld):(K.matrix.copy(le.matrixWorld),K.matrix.invert(),K.matrix.multiply(ue.matrixWorld)),K.matrix.decompose(K.position,K.quaternion,K.scale),K.updateMatrixWorld(!0),K.projectionMatrix.copy(ue.projectionMatrix),K.projectionMatrixInverse.copy(ue.projectionMatrixInverse),K.isPerspectiveCamera&&(K.fov=zs*2*Math.atan(1/K.projectionMatrix.elements[5]),K.zoom=1)}this.getCamera=function(){return B},this.getFoveation=function(){if(!(h===null&&f===null))return c},this.setFoveation=function(K){c=K,h!==null&&(h.fixedFoveation=K),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=K)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(B)},this.getCameraTexture=function(K){return p[K]};let Z=null;function ae(K,ue){if(u=ue.getViewerPose(l||s),m=ue,u!==null){const le=u.views;f!==null&&(e.setRenderTargetFramebuffer(S,f.framebuffer),e.setRenderTarget(S));let ve=!1;le.length!==B.cameras.length&&(B.cameras.length=0,ve=!0);for(let fe=0;fe<le.length;fe++){const Ne=le[fe];let Fe=null;if(f!==null)Fe=f.getViewport(Ne);else{const Ke=d.getViewSubImage(h,Ne);Fe=Ke.viewport,fe===0&&(e.setRenderTargetTextures(S,Ke.colorTexture,Ke.depthStencilTexture),e.setRenderTarget(S))}let Be=N[fe];Be===void 0&&(Be=new Dr,Be.layers.enable(fe),Be.viewport=new Ht,N[fe]=Be),Be.matrix.fromArray(Ne.transform.matrix),Be.matrix.decompose(Be.position,Be.quaternion,Be.scale),Be.projectionMatrix.fromArray(Ne.projectionMatrix),Be.projectionMatrixInverse.copy(Be.projectionMatrix).invert(),Be.viewport.set(Fe.x,Fe.y,Fe.width,Fe.height),fe===0&&(B.matrix.copy(Be.matrix),B.matrix.decompose(B.position,B.quaternion,B.scale)),ve===!0&&B.cameras.push(Be)}const he=a.enabledFeatures;if(he&&he.includes("depth-sensing")&&a.depthUsage=="gpu-optimized"&&v){d=r.getBinding();const fe=d.getDepthInformation(le[0]);fe&&fe.isValid&&fe.texture&&g.init(fe,a.renderState)}if(he&&he.includes("camera-access")&&v){e.state.unbindTexture(),d=r.getBinding();for(let fe=0;fe<le.length;fe++){const Ne=le[fe].camera;if(Ne){let Fe=p[Ne];Fe||(Fe=new vm,p[Ne]=Fe);const Be=d.getCameraImage(Ne);Fe.sourceTexture=Be}}}}for(let le=0;le<E.length;le++){const ve=w[le],he=E[le];ve!==null&&he!==void 0&&he.update(ve,ue,l||s)}Z&&Z(K,ue),ue.detectedPlanes&&r.dispatchEvent({type:"planesdetected",data:ue}),m=null}const ne=new Pm;ne.setAnimationLoop(ae),this.setAnimationLoop=function(K){Z=K},this.dispose=function(){}}}const qw=new kt,cg=new at;cg.set(-1,0,0,0,1,0,0,0,1);function Yw(i,e){function t(g,p){g.matrixAutoUpdate===!0&&g.updateMatrix(),p.value.copy(g.matrix)}function r(g,p){p.color.getRGB(g.fogColor.value,ym(i)),p.isFog?(g.fogNear.value=p.near,g.fogFar.value=p.far):p.isFogExp2&&(g.fogDensity.value=p.density)}function a(g,p,x,b,S){p.isNodeMaterial?p.uniformsNeedUpdate=!1:p.isMeshBasicMaterial?n(g,p):p.isMeshLambertMaterial?(n(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshToonMaterial?(n(g,p),d(g,p)):p.isMeshPhongMaterial?(n(g,p),u(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshStandardMaterial?(n(g,p),h(g,p),p.isMeshPhysicalMaterial&&f(g,p,S)):p.isMeshMatcapMaterial?(n(g,p),m(g,p)):p.isMeshDepthMaterial?n(g,p):p.isMeshDistanceMaterial?(n(g,p),v(g,p)):p.isMeshNormalMaterial?n(g,p):p.isLineBasicMaterial?(s(g,p),p.isLineDashedMaterial&&o(g,p)):p.isPointsMaterial?c(g,p,x,b):p.isSpriteMaterial?l(g,p):p.isShadowMaterial?(g.color.value.copy(p.color),g.opacity.value=p.opacity):p.isShaderMaterial&&(p.uniformsNeedUpdate=!1)}function n(g,p){g.opacity.value=p.opacity,p.color&&g.diffuse.value.copy(p.color),p.emissive&&g.emissive.value.copy(p.emissive).multiplyScalar(p.emissiveIntensity),p.map&&(g.map.value=p.map,t(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.bumpMap&&(g.bumpMap.value=p.bumpMap,t(p.bumpMap,g.bumpMapTransform),g.bumpScale.value=p.bumpScale,p.side===Ki&&(g.bumpScale.value*=-1)),p.normalMap&&(g.normalMap.value=p.normalMap,t(p.normalMap,g.normalMapTransform),g.normalScale.value.copy(p.normalScale),p.side===Ki&&g.normalScale.value.negate()),p.displacementMap&&(g.displacementMap.value=p.displacementMap,t(p.displacementMap,g.displacementMapTransform),g.displacementScale.value=p.displacementScale,g.displacementBias.value=p.displacementBias),p.emissiveMap&&(g.emissiveMap.value=p.emissiveMap,t(p.emissiveMap,g.emissiveMapTransform)),p.specularMap&&(g.specularMap.value=p.specularMap,t(p.specularMap,g.specularMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest);const x=e.get(p),b=x.envMap,S=x.envMapRotation;b&&(g.envMap.value=b,g.envMapRotation.value.setFromMatrix4(qw.makeRotationFromEuler(S)).transpose(),b.isCubeTexture&&b.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(cg),g.reflectivity.value=p.reflectivity,g.ior.value=p.ior,g.refractionRatio.value=p.refractionRatio),p.lightMap&&(g.lightMap.value=p.lightMap,g.lightMapIntensity.value=p.lightMapIntensity,t(p.lightMap,g.lightMapTransform)),p.aoMap&&(g.aoMap.value=p.aoMap,g.aoMapIntensity.value=p.aoMapIntensity,t(p.aoMap,g.aoMapTransform))}function s(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,p.map&&(g.map.value=p.map,t(p.map,g.mapTransform))}function o(g,p){g.dashSize.value=p.dashSize,g.totalSize.value=p.dashSize+p.gapSize,g.scale.value=p.scale}function c(g,p,x,b){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.size.value=p.size*x,g.scale.value=b*.5,p.map&&(g.map.value=p.map,t(p.map,g.uvTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function l(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.rotation.value=p.rotation,p.map&&(g.map.value=p.map,t(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function u(g,p){g.specular.value.copy(p.specular),g.shininess.value=Math.max(p.shininess,1e-4)}function d(g,p){p.gradientMap&&(g.gradientMap.value=p.gradientMap)}function h(g,p){g.metalness.value=p.metalness,p.metalnessMap&&(g.metalnessMap.value=p.metalnessMap,t(p.metalnessMap,g.metalnessMapTransform)),g.roughness.value=p.roughness,p.roughnessMap&&(g.roughnessMap.value=p.roughnessMap,t(p.roughnessMap,g.roughnessMapTransform)),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)}function f(g,p,x){g.ior.value=p.ior,p.diffuseRoughness>0&&(g.diffuseRoughness.value=p.diffuseRoughness,p.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=p.diffuseRoughnessMap,t(p.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),p.sheen>0&&(g.sheenColor.value.copy(p.sheenColor).multiplyScalar(p.sheen),g.sheenRoughness.value=p.sheenRoughness,p.sheenColorMap&&(g.sheenColorMap.value=p.sheenColorMap,t(p.sheenColorMap,g.sheenColorMapTransform)),p.sheenRoughnessMap&&(g.sheenRoughnessMap.value=p.sheenRoughnessMap,t(p.sheenRoughnessMap,g.sheenRoughnessMapTransform))),p.clearcoat>0&&(g.clearcoat.value=p.clearcoat,g.clearcoatRoughness.value=p.clearcoatRoughness,p.clearcoatMap&&(g.clearcoatMap.value=p.clearcoatMap,t(p.clearcoatMap,g.clearcoatMapTransform)),p.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=p.clearcoatRoughnessMap,t(p.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),p.clearcoatNormalMap&&(g.clearcoatNormalMap.value=p.clearcoatNormalMap,t(p.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(p.clearcoatNormalScale),p.side===Ki&&g.clearcoatNormalScale.value.negate())),p.dispersion>0&&(g.dispersion.value=p.dispersion),p.retroreflectivity>0&&(g.retroreflectivity.value=p.retroreflectivity),p.iridescence>0&&(g.iridescence.value=p.iridescence,g.iridescenceIOR.value=p.iridescenceIOR,g.iridescenceThicknessMinimum.value=p.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=p.iridescenceThicknessMaximum,p.iridescenceMap&&(g.iridescenceMap.value=p.iridescenceMap,t(p.iridescenceMap,g.iridescenceMapTransform)),p.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=p.iridescenceThicknessMap,t(p.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),p.transmission>0&&(g.transmission.value=p.transmission,g.transmissionSamplerMap.value=x.texture,g.transmissionSamplerSize.value.set(x.width,x.height),p.transmissionMap&&(g.transmissionMap.value=p.transmissionMap,t(p.transmissionMap,g.transmissionMapTransform)),g.thickness.value=p.thickness,p.thicknessMap&&(g.thicknessMap.value=p.thicknessMap,t(p.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=p.attenuationDistance,g.attenuationColor.value.copy(p.attenuationColor)),p.anisotropy>0&&(g.anisotropyVector.value.set(p.anisotropy*Math.cos(p.anisotropyRotation),p.anisotropy*Math.sin(p.anisotropyRotation)),p.anisotropyMap&&(g.anisotropyMap.value=p.anisotropyMap,t(p.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=p.specularIntensity,g.specularColor.value.copy(p.specularColor),p.specularColorMap&&(g.specularColorMap.value=p.specularColorMap,t(p.specularColorMap,g.specularColorMapTransform)),p.specularIntensityMap&&(g.specularIntensityMap.value=p.specularIntensityMap,t(p.specularIntensityMap,g.specularIntensityMapTransform))}function m(g,p){p.matcap&&(g.matcap.value=p.matcap)}function v(g,p){const x=e.get(p).light;g.referencePosition.value.setFromMatrixPosition(x.matrixWorld),g.nearDistance.value=x.shadow.camera.near,g.farDistance.value=x.shadow.camera.far}return{refreshFogUniforms:r,refreshMaterialUniforms:a}}function Kw(i,e,t,r){let a={},n={};function s(x,b){const S=b.program;r.uniformBlockBinding(x,S,a[x.id])}function o(x,b){let S=a[x.id];S===void 0&&(m(x),S=c(x),a[x.id]=S,x.addEventListener("dispose",g));const E=b.program;r.updateUBOMapping(x,E);const w=e.render.frame;n[x.id]!==w&&(l(x),n[x.id]=w)}function c(x){const b=i.createBuffer(),S=x.__size,E=x.usage;return i.bindBuffer(i.UNIFORM_BUFFER,b),i.bufferData(i.UNIFORM_BUFFER,S,E),i.bindBuffer(i.UNIFORM_BUFFER,null),b}function l(x){const b=a[x.id],S=x.uniforms,E=x.__cache;i.bindBuffer(i.UNIFORM_BUFFER,b);for(let w=0,_=S.length;w<_;w++){const M=S[w];if(Array.isArray(M))for(let P=0,D=M.length;P<D;P++)u(M[P],w,P,E);else u(M,w,0,E)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function u(x,b,S,E){if(h(x,b,S,E)===!0){const w=x.__offset,_=x.value;if(Array.isArray(_)){let M=0;for(let P=0;P<_.length;P++){const D=_[P],C=v(D,!0);d(D,x.__data,M),M+=C.storage/Float32Array.BYTES_PER_ELEMENT}}else d(_,x.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,w,x.__data)}}function d(x,b,S){typeof x=="number"||typeof x=="boolean"?b[S]=x:x.isMatrix3?(b[S]=x.elements[0],b[S+1]=x.elements[1],b[S+2]=x.elements[2],b[S+3]=0,b[S+4]=x.elements[3],b[S+5]=x.elements[4],b[S+6]=x.elements[5],b[S+7]=0,b[S+8]=x.elements[6],b[S+9]=x.elements[7],b[S+10]=x.elements[8],b[S+11]=0):ArrayBuffer.isView(x)?b.set(x.subarray(0,b.length-S),S):x.toArray(b,S)}function h(x,b,S,E){const w=x.value,_=b+"_"+S;if(Array.isArray(w)){E[_]===void 0&&(E[_]=[]);const M=E[_];let P=!1;for(let D=0;D<w.length;D++)f(w[D],M,D)===!0&&(P=!0);return P}return f(w,E,_)}function f(x,b,S){if(b[S]===void 0)return typeof x=="number"||typeof x=="boolean"?b[S]=x:ArrayBuffer.isView(x)?b[S]=x.slice():b[S]=x.clone(),!0;{const E=b[S];if(typeof x=="number"||typeof x=="boolean"){if(E!==x)return b[S]=x,!0}else{if(ArrayBuffer.isView(x))return!0;if(E.equals(x)===!1)return E.copy(x),!0}}return!1}function m(x){const b=x.uniforms;let S=0;const E=16;for(let _=0,M=b.length;_<M;_++){const P=Array.isArray(b[_])?b[_]:[b[_]];for(let D=0,C=P.length;D<C;D++){const N=P[D],B=Array.isArray(N.value)?N.value:[N.value],L=Array.isArray(b[_])||Array.isArray(N.value);let z=S;for(let $=0,H=B.length;$<H;$++){const k=B[$],X=v(k,L),Z=S%E,ae=Z%X.boundary,ne=Z+ae;S+=ae,ne!==0&&E-ne<X.storage&&(S+=E-ne),$===0&&(z=S),S+=X.storage}const j=N.type==="int"?Int32Array:N.type==="uint"?Uint32Array:Float32Array;N.__data=new j((S-z)/Float32Array.BYTES_PER_ELEMENT),N.__offset=z}}const w=S%E;return w>0&&(S+=E-w),x.__size=S,x.__cache={},this}function v(x,b){const S={boundary:0,storage:0};return typeof x=="number"||typeof x=="boolean"?(S.boundary=4,S.storage=4):x.isVector2?(S.boundary=8,S.storage=8):x.isVector3||x.isColor?(S.boundary=16,S.storage=12):x.isVector4?(S.boundary=16,S.storage=16):x.isMatrix3?(S.boundary=16,S.storage=48):x.isMatrix4?(S.boundary=16,S.storage=64):x.isTexture?et("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(x)?(S.boundary=16,S.storage=x.byteLength):et("WebGLRenderer: Unsupported uniform value type.",x),b===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function g(x){const b=x.target;b.removeEventListener("dispose",g),i.deleteBuffer(a[b.id]),delete a[b.id],delete n[b.id]}function p(){for(const x in a)i.deleteBuffer(a[x]);a={},n={}}return{bind:s,update:o,dispose:p}}const Jw=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]);let qr=null;function Zw(){return qr===null&&(qr=new k1(Jw,16,16,tn,Wr),qr.name="DFG_LUT",qr.minFilter=ji,qr.magFilter=ji,qr.wrapS=ua,qr.wrapT=ua,qr.generateMipmaps=!1,qr.needsUpdate=!0),qr}class Qw{constructor(e={}){const{canvas:t=Zx(),context:r=null,depth:a=!0,stencil:n=!1,alpha:s=!1,antialias:o=!1,premultipliedAlpha:c=!0,preserveDrawingBuffer:l=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:d=!1,reversedDepthBuffer:h=!1,outputBufferType:f=sr}=e;this.isWebGLRenderer=!0;let m;if(r!==null){if(typeof WebGLRenderingContext<"u"&&r instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=r.getContextAttributes().alpha}else m=s;const v=f,g=new Set([Zc,Jc,Kc]),p=new Set([sr,Gr,Ns,On,qc,Yc]),x=new Uint32Array(4),b=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]};let E=null,w=null;const _=[],M=[];let P=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=ca,this.toneMappingExposure=1,this.transmissionResolutionScale=1;const D=this;let C=!1,N=null,B=null,L=null,z=null;this._outputColorSpace=vr;let j=0,$=0,H=null,k=-1,X=null;const Z=new Ht,ae=new Ht;let ne=null;const K=new lt(0);let ue=0,le=t.width,ve=t.height,he=1,fe=null,Ne=null;const Fe=new Ht(0,0,le,ve),Be=new Ht(0,0,le,ve);let Ke=!1;const pt=new $s,Pt=new Th;let gt=!1,ai=!1;const Ut=new kt,_i=new Q,xt=new Ht,hi={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0};let Kt=!1;function ni(){return H===null?he:1}let V=r;function Le(R,q){return t.getContext(R,q)}let Ze,nt,we,Ot,Ve,Je,U,T,ee,me,ce,Re,Te,J,pe,Ee,G,oe,ge,Me,De,Ae,je;try{const R={alpha:!0,depth:a,stencil:n,antialias:o,premultipliedAlpha:c,preserveDrawingBuffer:l,powerPreference:u,failIfMajorPerformanceCaveat:d};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${Uc}`),t.addEventListener("webglcontextlost",Xe,!1),t.addEventListener("webglcontextrestored",st,!1),t.addEventListener("webglcontextcreationerror",Ie,!1),V===null){const q="webgl2";if(V=Le(q,R),V===null)throw Le(q)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}be()}catch(R){throw t.removeEventListener("webglcontextlost",Xe,!1),t.removeEventListener("webglcontextrestored",st,!1),t.removeEventListener("webglcontextcreationerror",Ie,!1),yt("WebGLRenderer: "+R.message),R}function be(){Ze=new ib(V),Ze.init(),De=new Vw(V,Ze),nt=new XM(V,Ze,e,De),we=new Hw(V,Ze),nt.reversedDepthBuffer&&h&&we.buffers.depth.setReversed(!0),B=V.createFramebuffer(),L=V.createFramebuffer(),z=V.createFramebuffer(),Ot=new nb(V),Ve=new Aw,Je=new Gw(V,Ze,we,Ve,nt,De,Ot),U=new tb(D),T=new oy(V),Ae=new VM(V,T),ee=new rb(V,T,Ot,Ae),me=new ob(V,ee,T,Ae,Ot),oe=new sb(V,nt,Je),pe=new jM(Ve),ce=new Ew(D,U,Ze,nt,Ae,pe),Re=new Yw(D,Ve),Te=new Cw,J=new Nw(Ze),G=new GM(D,U,we,me,m,c),Ee=new Bw(D,me,nt),je=new Kw(V,Ot,nt,we),ge=new WM(V,Ze,Ot),Me=new ab(V,Ze,Ot),Ot.programs=ce.programs,D.capabilities=nt,D.extensions=Ze,D.properties=Ve,D.renderLists=Te,D.shadowMap=Ee,D.state=we,D.info=Ot}v!==sr&&(P=new cb(v,t.width,t.height,o,a,n));const Ue=new $w(D,V);this.xr=Ue,this.getContext=function(){return V},this.getContextAttributes=function(){return V.getContextAttributes()},this.forceContextLoss=function(){const R=Ze.get("WEBGL_lose_context");R&&R.loseContext()},this.forceContextRestore=function(){const R=Ze.get("WEBGL_lose_context");R&&R.restoreContext()},this.getPixelRatio=function(){return he},this.setPixelRatio=function(R){R!==void 0&&(he=R,this.setSize(le,ve,!1))},this.getSize=function(R){return R.set(le,ve)},this.setSize=function(R,q,se=!0){if(Ue.isPresenting){et("WebGLRenderer: Can't change size while VR device is presenting.");return}le=R,ve=q,t.width=Math.floor(R*he),t.height=Math.floor(q*he),se===!0&&(t.style.width=R+"px",t.style.height=q+"px"),P!==null&&P.setSize(t.width,t.height),this.setViewport(0,0,R,q)},this.getDrawingBufferSize=function(R){return R.set(le*he,ve*he).floor()},this.setDrawingBufferSize=function(R,q,se){le=R,ve=q,he=se,t.width=Math.floor(R*se),t.height=Math.floor(q*se),this.setViewport(0,0,R,q)},this.setEffects=function(R){if(v===sr){yt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(R){for(let q=0;q<R.length;q++)if(R[q].isOutputPass===!0){et("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}P.setEffects(R||[])},this.getCurrentViewport=function(R){return R.copy(Z)},this.getViewport=function(R){return R.copy(Fe)},this.setViewport=function(R,q,se,ie){R.isVector4?Fe.set(R.x,R.y,R.z,R.w):Fe.set(R,q,se,ie),we.viewport(Z.copy(Fe).multiplyScalar(ni()).round())},this.getScissor=function(R){return R.copy(Be)},this.setScissor=function(R,q,se,ie){R.isVector4?Be.set(R.x,R.y,R.z,R.w):Be.set(R,q,se,ie),we.scissor(ae.copy(Be).multiplyScalar(ni()).round())},this.getScissorTest=function(){return Ke},this.setScissorTest=function(R){we.setScissorTest(Ke=R)},this.setOpaqueSort=function(R){fe=R},this.setTransparentSort=function(R){Ne=R},this.getClearColor=function(R){return R.copy(G.getClearColor())},this.setClearColor=function(){G.setClearColor(...arguments)},this.getClearAlpha=function(){return G.getClearAlpha()},this.setClearAlpha=function(){G.setClearAlpha(...arguments)},this.clear=function(R=!0,q=!0,se=!0){let ie=0;if(R){let te=!1;if(H!==null){const xe=H.texture.format;te=g.has(xe)}if(te){const xe=H.texture.type,ye=p.has(xe),Ce=G.getClearColor(),ze=G.getClearAlpha(),$e=Ce.r,ct=Ce.g,vt=Ce.b;ye?(x[0]=$e,x[1]=ct,x[2]=vt,x[3]=ze,V.clearBufferuiv(V.COLOR,0,x)):(b[0]=$e,b[1]=ct,b[2]=vt,b[3]=ze,V.clearBufferiv(V.COLOR,0,b))}else ie|=V.COLOR_BUFFER_BIT}q&&(ie|=V.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),se&&(ie|=V.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),ie!==0&&V.clear(ie)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(R){R.setRenderer(this),N=R},this.dispose=function(){t.removeEventListener("webglcontextlost",Xe,!1),t.removeEventListener("webglcontextrestored",st,!1),t.removeEventListener("webglcontextcreationerror",Ie,!1),G.dispose(),Te.dispose(),J.dispose(),Je.dispose(),Ve.dispose(),U.dispose(),me.dispose(),ee.dispose(),Ae.dispose(),je.dispose(),ce.dispose(),Ue.dispose(),Ue.removeEventListener("sessionstart",to),Ue.removeEventListener("sessionend",Pr),Qr.stop()};function Xe(R){R.preventDefault(),Ho("WebGLRenderer: Context Lost."),C=!0}function st(){Ho("WebGLRenderer: Context Restored."),C=!1;const R=Ot.autoReset,q=Ee.enabled,se=Ee.autoUpdate,ie=Ee.needsUpdate,te=Ee.type;be(),Ot.autoReset=R,Ee.enabled=q,Ee.autoUpdate=se,Ee.needsUpdate=ie,Ee.type=te}function Ie(R){yt("WebGLRenderer: A WebGL context could not be created. Reason: ",R.statusMessage)}function dt(R){const q=R.target;q.removeEventListener("dispose",dt),Tt(q)}function Tt(R){va(R),Ve.remove(R)}function va(R){const q=Ve.get(R).programs;q!==void 0&&(q.forEach(function(se){ce.releaseProgram(se)}),R.isShaderMaterial&&ce.releaseShaderCache(R))}this.renderBufferDirect=function(R,q,se,ie,te,xe){q===null&&(q=hi);const ye=te.isMesh&&te.matrixWorld.determinantAffine()<0,Ce=hs(R,q,se,ie,te);we.setMaterial(ie,ye);let ze=se.index,$e=1;if(ie.wireframe===!0){if(ze=ee.getWireframeAttribute(se),ze===void 0)return;$e=2}const ct=se.drawRange,vt=se.attributes.position;let Ge=ct.start*$e,St=(ct.start+ct.count)*$e;xe!==null&&(Ge=Math.max(Ge,xe.start*$e),St=Math.min(St,(xe.start+xe.count)*$e)),ze!==null?(Ge=Math.max(Ge,0),St=Math.min(St,ze.count)):vt!=null&&(Ge=Math.max(Ge,0),St=Math.min(St,vt.count));const qt=St-Ge;if(qt<0||qt===1/0)return;Ae.setup(te,ie,Ce,se,ze);let Ct,It=ge;if(ze!==null&&(Ct=T.get(ze),It=Me,It.setIndex(Ct)),te.isMesh)ie.wireframe===!0?(we.setLineWidth(ie.wireframeLinewidth*ni()),It.setMode(V.LINES)):It.setMode(V.TRIANGLES);else if(te.isLine){let Gt=ie.linewidth;Gt===void 0&&(Gt=1),we.setLineWidth(Gt*ni()),te.isLineSegments?It.setMode(V.LINES):te.isLineLoop?It.setMode(V.LINE_LOOP):It.setMode(V.LINE_STRIP)}else te.isPoints?It.setMode(V.POINTS):te.isSprite&&It.setMode(V.TRIANGLES);if(te.isBatchedMesh)if(Ze.get("WEBGL_multi_draw"))It.renderMultiDraw(te._multiDrawStarts,te._multiDrawCounts,te._multiDrawCount);else{const Gt=te._multiDrawStarts,We=te._multiDrawCounts,si=te._multiDrawCount,cr=ze?T.get(ze).bytesPerElement:1,ta=Ve.get(ie).currentProgram.getUniforms();for(let oi=0;oi<si;oi++)ta.setValue(V,"_gl_DrawID",oi),It.render(Gt[oi]/cr,We[oi])}else if(te.isInstancedMesh)It.renderInstances(Ge,qt,te.count);else if(se.isInstancedBufferGeometry){const Gt=se._maxInstanceCount!==void 0?se._maxInstanceCount:1/0,We=Math.min(se.instanceCount,Gt);It.renderInstances(Ge,qt,We)}else It.render(Ge,qt)};function ls(R,q,se,ie){N!==null&&R.isNodeMaterial&&N.setObject(ie,R),gt===!0&&pe.setState(R,se,!1),R.transparent===!0&&R.side===gr&&R.forceSinglePass===!1?(R.side=Ki,R.needsUpdate=!0,Ur(R,q,ie),R.side=en,R.needsUpdate=!0,Ur(R,q,ie),R.side=gr):Ur(R,q,ie)}this.compile=function(R,q,se=null){se===null&&(se=R),N!==null&&N.renderStart(R,q,se),w=J.get(se),w.init(q),M.push(w),se.traverseVisible(function(te){te.isLight&&te.layers.test(q.layers)&&(w.pushLight(te),te.castShadow&&w.pushShadow(te))}),R!==se&&R.traverseVisible(function(te){te.isLight&&te.layers.test(q.layers)&&(w.pushLight(te),te.castShadow&&w.pushShadow(te))}),w.setupLights(),N!==null&&N.updateLights(w.state.lightsArray),ai=this.localClippingEnabled,gt=pe.init(this.clippingPlanes,ai),gt===!0&&pe.setGlobalState(this.clippingPlanes,q),N!==null&&Ee.render(w.state.shadowsArray,se,q);const ie=new Set;return R.traverse(function(te){if(!(te.isMesh||te.isPoints||te.isLine||te.isSprite))return;const xe=te.material;if(xe)if(Array.isArray(xe))for(let ye=0;ye<xe.length;ye++){const Ce=xe[ye];ls(Ce,se,q,te),ie.add(Ce)}else ls(xe,se,q,te),ie.add(xe)}),w=M.pop(),N!==null&&N.renderEnd(),ie},this.compileAsync=function(R,q,se=null){const ie=this.compile(R,q,se);return new Promise(te=>{function xe(){if(ie.forEach(function(ye){const Ce=Ve.get(ye).currentProgram;(Ce===void 0||Ce.isReady())&&ie.delete(ye)}),ie.size===0){te(R);return}setTimeout(xe,10)}Ze.get("KHR_parallel_shader_compile")!==null?xe():setTimeout(xe,10)})};let un=null;function Dl(R){un&&un(R)}function to(){Qr.stop()}function Pr(){Qr.start()}const Qr=new Pm;Qr.setAnimationLoop(Dl),typeof self<"u"&&Qr.setContext(self),this.setAnimationLoop=function(R){un=R,Ue.setAnimationLoop(R),R===null?Qr.stop():Qr.start()},Ue.addEventListener("sessionstart",to),Ue.addEventListener("sessionend",Pr),this.render=function(R,q){if(q!==void 0&&q.isCamera!==!0){yt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(C===!0)return;N!==null&&N.renderStart(R,q);const se=Ue.enabled===!0&&Ue.isPresenting===!0,ie=P!==null&&(H===null||se)&&P.begin(D,H);if(R.matrixWorldAutoUpdate===!0&&R.updateMatrixWorld(),q.parent===null&&q.matrixWorldAutoUpdate===!0&&q.updateMatrixWorld(),Ue.enabled===!0&&Ue.isPresenting===!0&&(P===null||P.isCompositing()===!1)&&(Ue.cameraAutoUpdate===!0&&Ue.updateCamera(q),q=Ue.getCamera()),R.isScene===!0&&R.onBeforeRender(D,R,q,H),w=J.get(R,M.length),w.init(q),w.state.textureUnits=Je.getTextureUnits(),M.push(w),Ut.multiplyMatrices(q.projectionMatrix,q.matrixWorldInverse),q.isArrayCamera?Pt.setFromArrayCamera(q):pt.setFromProjectionMatrix(Ut,Ar,q.reversedDepth),ai=this.localClippingEnabled,gt=pe.init(this.clippingPlanes,ai),E=Te.get(R,_.length),E.init(),_.push(E),this.info.render.frame++,Ue.enabled===!0&&Ue.isPresenting===!0){const xe=D.xr.getDepthSensingMesh();xe!==null&&ea(xe,q,-1/0,D.sortObjects)}ea(R,q,0,D.sortObjects),E.finish(),N!==null&&N.updateLights(w.state.lightsArray),D.sortObjects===!0&&E.sort(fe,Ne),Kt=Ue.enabled===!1||Ue.isPresenting===!1||Ue.hasDepthSensing()===!1,Kt&&G.addToRenderList(E,R),this.info.autoReset===!0&&this.info.reset(),gt===!0&&pe.beginShadows();const te=w.state.shadowsArray;if(Ee.render(te,R,q),gt===!0&&pe.endShadows(),(ie&&P.hasRenderPass())===!1){const xe=E.opaque,ye=E.transmissive;if(w.setupLights(),q.isArrayCamera){const Ce=q.cameras;if(ye.length>0)for(let ze=0,$e=Ce.length;ze<$e;ze++){const ct=Ce[ze];Sr(xe,ye,R,ct)}Kt&&G.render(R);for(let ze=0,$e=Ce.length;ze<$e;ze++){const ct=Ce[ze];cs(E,R,ct,ct.viewport)}}else ye.length>0&&Sr(xe,ye,R,q),Kt&&G.render(R),cs(E,R,q)}H!==null&&$===0&&(Je.updateMultisampleRenderTarget(H),Je.updateRenderTargetMipmap(H)),ie&&P.end(D),R.isScene===!0&&R.onAfterRender(D,R,q),Ae.resetDefaultState(),k=-1,X=null,M.pop(),M.length>0?(w=M[M.length-1],Je.setTextureUnits(w.state.textureUnits),gt===!0&&pe.setGlobalState(D.clippingPlanes,w.state.camera)):w=null,_.pop(),_.length>0?E=_[_.length-1]:E=null,N!==null&&N.renderEnd()};function ea(R,q,se,ie){if(R.visible===!1)return;if(R.layers.test(q.layers)){if(R.isGroup)se=R.renderOrder;else if(R.isLOD)R.autoUpdate===!0&&R.update(q);else if(R.isLight)w.pushLight(R),R.castShadow&&w.pushShadow(R);else if(R.isSprite){const xe=q.isArrayCamera?Pt:pt;if(!R.frustumCulled||R.intersectsFrustum(xe)){ie&&xt.setFromMatrixPosition(R.matrixWorld).applyMatrix4(Ut);const ye=me.update(R),Ce=R.material;Ce.visible&&E.push(R,ye,Ce,se,xt.z,null,q)}}else if(R.isMesh||R.isLine||R.isPoints){const xe=q.isArrayCamera?Pt:pt;if(!R.frustumCulled||R.intersectsFrustum(xe)){const ye=me.update(R),Ce=R.material;if(ie&&(R.boundingSphere!==void 0?(R.boundingSphere===null&&R.computeBoundingSphere(),xt.copy(R.boundingSphere.center)):(ye.boundingSphere===null&&ye.computeBoundingSphere(),xt.copy(ye.boundingSphere.center)),xt.applyMatrix4(R.matrixWorld).applyMatrix4(Ut)),Array.isArray(Ce)){const ze=ye.groups;for(let $e=0,ct=ze.length;$e<ct;$e++){const vt=ze[$e],Ge=Ce[vt.materialIndex];Ge&&Ge.visible&&E.push(R,ye,Ge,se,xt.z,vt,q)}}else Ce.visible&&E.push(R,ye,Ce,se,xt.z,null,q)}}}const te=R.children;for(let xe=0,ye=te.length;xe<ye;xe++)ea(te[xe],q,se,ie)}function cs(R,q,se,ie){const{opaque:te,transmissive:xe,transparent:ye}=R;w.setupLightsView(se),gt===!0&&pe.setGlobalState(D.clippingPlanes,se),ie&&we.viewport(Z.copy(ie)),te.length>0&&Jt(te,q,se),xe.length>0&&Jt(xe,q,se),ye.length>0&&Jt(ye,q,se),we.buffers.depth.setTest(!0),we.buffers.depth.setMask(!0),we.buffers.color.setMask(!0),we.setPolygonOffset(!1)}function Sr(R,q,se,ie){if((se.isScene===!0?se.overrideMaterial:null)!==null)return;if(w.state.transmissionRenderTarget[ie.id]===void 0){const vt=Ze.has("EXT_color_buffer_half_float")||Ze.has("EXT_color_buffer_float");w.state.transmissionRenderTarget[ie.id]=new jr(1,1,{generateMipmaps:!0,type:vt?Wr:sr,minFilter:Aa,samples:Math.max(4,nt.samples),stencilBuffer:n,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:_t.workingColorSpace})}const te=w.state.transmissionRenderTarget[ie.id],xe=ie.viewport||Z;te.setSize(xe.z*D.transmissionResolutionScale,xe.w*D.transmissionResolutionScale);const ye=D.getRenderTarget(),Ce=D.getActiveCubeFace(),ze=D.getActiveMipmapLevel();D.setRenderTarget(te),D.getClearColor(K),ue=D.getClearAlpha(),ue<1&&D.setClearColor(16777215,.5),D.clear(),Kt&&G.render(se);const $e=D.toneMapping;D.toneMapping=ca;const ct=ie.viewport;if(ie.viewport!==void 0&&(ie.viewport=void 0),w.setupLightsView(ie),gt===!0&&pe.setGlobalState(D.clippingPlanes,ie),Jt(R,se,ie),Je.updateMultisampleRenderTarget(te),Je.updateRenderTargetMipmap(te),Ze.has("WEBGL_multisampled_render_to_texture")===!1){let vt=!1;for(let Ge=0,St=q.length;Ge<St;Ge++){const qt=q[Ge],{object:Ct,geometry:It,material:Gt,group:We}=qt;if(Gt.side===gr&&Ct.layers.test(ie.layers)){const si=Gt.side;Gt.side=Ki,Gt.needsUpdate=!0,ti(Ct,se,ie,It,Gt,We),Gt.side=si,Gt.needsUpdate=!0,vt=!0}}vt===!0&&(Je.updateMultisampleRenderTarget(te),Je.updateRenderTargetMipmap(te))}D.setRenderTarget(ye,Ce,ze),D.setClearColor(K,ue),ct!==void 0&&(ie.viewport=ct),D.toneMapping=$e}function Jt(R,q,se){const ie=q.isScene===!0?q.overrideMaterial:null;for(let te=0,xe=R.length;te<xe;te++){const ye=R[te],{object:Ce,geometry:ze,group:$e}=ye;let ct=ye.material;ct.allowOverride===!0&&ie!==null&&(ct=ie),Ce.layers.test(se.layers)&&ti(Ce,q,se,ze,ct,$e)}}function ti(R,q,se,ie,te,xe){N!==null&&te.isNodeMaterial&&N.setObject(R,te),R.onBeforeRender(D,q,se,ie,te,xe),R.modelViewMatrix.multiplyMatrices(se.matrixWorldInverse,R.matrixWorld),R.normalMatrix.getNormalMatrix(R.modelViewMatrix),te.onBeforeRender(D,q,se,ie,R,xe),te.transparent===!0&&te.side===gr&&te.forceSinglePass===!1?(te.side=Ki,te.needsUpdate=!0,D.renderBufferDirect(se,q,ie,te,R,xe),te.side=en,te.needsUpdate=!0,D.renderBufferDirect(se,q,ie,te,R,xe),te.side=gr):D.renderBufferDirect(se,q,ie,te,R,xe),R.onAfterRender(D,q,se,ie,te,xe)}function ii(R){let q=0;for(const se of R)se.texture!==null&&q++;return q}function Ur(R,q,se){q.isScene!==!0&&(q=hi);const ie=Ve.get(R),te=w.state.lights,xe=w.state.shadowsArray,ye=te.state.version,Ce=ce.getParameters(R,te.state,xe,q,se,w.state.lightProbeGridArray),ze=ce.getProgramCacheKey(Ce);let $e=ie.programs;ie.environment=R.isMeshStandardMaterial||R.isMeshLambertMaterial||R.isMeshPhongMaterial?q.environment:null,ie.fog=q.fog;const ct=R.isMeshStandardMaterial||R.isMeshLambertMaterial&&!R.envMap||R.isMeshPhongMaterial&&!R.envMap;ie.envMap=U.get(R.envMap||ie.environment,ct),ie.envMapRotation=ie.environment!==null&&R.envMap===null?q.environmentRotation:R.envMapRotation,$e===void 0&&(R.addEventListener("dispose",dt),$e=new Map,ie.programs=$e,ie.programVariants=new Map);let vt=$e.get(ze);if(vt!==void 0){if(ie.currentProgram===vt&&ie.lightsStateVersion===ye)return us(R,Ce),vt}else Ce.uniforms=ce.getUniforms(R),N!==null&&R.isNodeMaterial&&N.build(R,se,Ce),R.onBeforeCompile(Ce,D),vt=ce.acquireProgram(Ce,ze),$e.set(ze,vt),ie.uniforms=Ce.uniforms;const Ge=ie.uniforms;return(!R.isShaderMaterial&&!R.isRawShaderMaterial||R.clipping===!0)&&(Ge.clippingPlanes=pe.uniform),us(R,Ce),ie.needsLights=xa(R),ie.lightsStateVersion=ye,ie.needsLights&&(Ge.ambientLightColor.value=te.state.ambient,Ge.lightProbe.value=te.state.probe,Ge.sunLights.value=te.state.sun,Ge.sunLightShadows.value=te.state.sunShadow,Ge.directionalLights.value=te.state.directional,Ge.directionalLightShadows.value=te.state.directionalShadow,Ge.spotLights.value=te.state.spot,Ge.spotLightShadows.value=te.state.spotShadow,Ge.rectAreaLights.value=te.state.rectArea,Ge.ltc_1.value=te.state.rectAreaLTC1,Ge.ltc_2.value=te.state.rectAreaLTC2,Ge.pointLights.value=te.state.point,Ge.pointLightShadows.value=te.state.pointShadow,Ge.hemisphereLights.value=te.state.hemi,Ge.sunShadowMatrix.value=te.state.sunShadowMatrix,Ge.sunShadowCascade.value=te.state.sunShadowCascade,Ge.directionalShadowMatrix.value=te.state.directionalShadowMatrix,Ge.spotLightMatrix.value=te.state.spotLightMatrix,Ge.spotLightMap.value=te.state.spotLightMap,Ge.pointShadowMatrix.value=te.state.pointShadowMatrix),ie.numLightProbeGrids=ii(w.state.lightProbeGridArray),ie.currentProgram=vt,ie.uniformsList=null,vt}function Qi(R,q,se,ie,te){const xe=Ve.get(R),ye=xe.currentProgram.id+","+ie+","+te;let Ce=xe.programVariants.get(ye);return Ce===void 0?(Ce=Ur(R,q,se),xe.programVariants.set(ye,Ce)):(xe.currentProgram=Ce,xe.uniformsList=null,xe.outputColorSpace=ie,xe.toneMapping=te),Ce}function _a(R){if(R.uniformsList===null){const q=R.currentProgram.getUniforms();R.uniformsList=Ml.seqWithValue(q.seq,R.uniforms)}return R.uniformsList}function us(R,q){const se=Ve.get(R);se.outputColorSpace=q.outputColorSpace,se.batching=q.batching,se.batchingColor=q.batchingColor,se.instancing=q.instancing,se.instancingColor=q.instancingColor,se.instancingMorph=q.instancingMorph,se.skinning=q.skinning,se.morphTargets=q.morphTargets,se.morphNormals=q.morphNormals,se.morphColors=q.morphColors,se.morphTargetsCount=q.morphTargetsCount,se.numClippingPlanes=q.numClippingPlanes,se.numIntersection=q.numClipIntersection,se.vertexAlphas=q.vertexAlphas,se.vertexTangents=q.vertexTangents,se.toneMapping=q.toneMapping}function hs(R,q,se,ie,te){q.isScene!==!0&&(q=hi),Je.resetTextureUnits();const xe=q.fog,ye=ie.isMeshStandardMaterial||ie.isMeshLambertMaterial||ie.isMeshPhongMaterial?q.environment:null,Ce=H===null?D.outputColorSpace:H.isXRRenderTarget===!0?H.texture.colorSpace:_t.workingColorSpace,ze=ie.isMeshStandardMaterial||ie.isMeshLambertMaterial&&!ie.envMap||ie.isMeshPhongMaterial&&!ie.envMap,$e=U.get(ie.envMap||ye,ze),ct=ie.vertexColors===!0&&!!se.attributes.color&&se.attributes.color.itemSize===4,vt=!!se.attributes.tangent&&(!!ie.normalMap||ie.anisotropy>0),Ge=!!se.morphAttributes.position,St=!!se.morphAttributes.normal,qt=!!se.morphAttributes.color;let Ct=ca;ie.toneMapped&&(H===null||H.isXRRenderTarget===!0)&&(Ct=D.toneMapping);const It=se.morphAttributes.position||se.morphAttributes.normal||se.morphAttributes.color,Gt=It!==void 0?It.length:0,We=Ve.get(ie),si=w.state.lights;if(gt===!0&&(ai===!0||R!==X)){const Et=R===X&&ie.id===k;pe.setState(ie,R,Et)}let cr=!1,ta=!1;ie.version===We.__version?We.needsLights&&We.lightsStateVersion!==si.state.version||te.isBatchedMesh&&We.batching===!1||!te.isBatchedMesh&&We.batching===!0||te.isBatchedMesh&&We.batchingColor===!0&&te._colorsTexture===null||te.isBatchedMesh&&We.batchingColor===!1&&te._colorsTexture!==null||te.isInstancedMesh&&We.instancing===!1||!te.isInstancedMesh&&We.instancing===!0||te.isSkinnedMesh&&We.skinning===!1||!te.isSkinnedMesh&&We.skinning===!0||te.isInstancedMesh&&We.instancingColor===!0&&te.instanceColor===null||te.isInstancedMesh&&We.instancingColor===!1&&te.instanceColor!==null||te.isInstancedMesh&&We.instancingMorph===!0&&te.morphTexture===null||te.isInstancedMesh&&We.instancingMorph===!1&&te.morphTexture!==null||We.envMap!==$e||ie.fog===!0&&We.fog!==xe||We.numClippingPlanes!==void 0&&(We.numClippingPlanes!==pe.numPlanes||We.numIntersection!==pe.numIntersection)||We.vertexAlphas!==ct||We.vertexTangents!==vt||We.morphTargets!==Ge||We.morphNormals!==St||We.morphColors!==qt||We.morphTargetsCount!==Gt||We.numLightProbeGrids!==ii(w.state.lightProbeGridArray)?cr=!0:(We.outputColorSpace!==Ce||We.toneMapping!==Ct)&&(ta=!0):(cr=!0,We.__version=ie.version);let oi=We.currentProgram;(cr===!0||ta===!0)&&(oi=ta===!0?Qi(ie,q,te,Ce,Ct):Ur(ie,q,te),N&&ie.isNodeMaterial&&N.onUpdateProgram(ie,oi,We));let pn=!1,Ir=!1,ia=!1;const ut=oi.getUniforms(),Zt=We.uniforms;if(we.useProgram(oi.program)&&(pn=!0,Ir=!0,ia=!0),ie.id!==k&&(k=ie.id,Ir=!0),pn||X!==R){we.buffers.depth.getReversed()&&R.reversedDepth!==!0&&(R._reversedDepth=!0,R.updateProjectionMatrix()),ut.setValue(V,"projectionMatrix",R.projectionMatrix),ut.setValue(V,"viewMatrix",R.matrixWorldInverse);const Et=ut.map.cameraPosition;Et!==void 0&&Et.setValue(V,_i.setFromMatrixPosition(R.matrixWorld)),nt.logarithmicDepthBuffer&&ut.setValue(V,"logDepthBufFC",2/(Math.log(R.far+1)/Math.LN2)),(ie.isMeshPhongMaterial||ie.isMeshToonMaterial||ie.isMeshLambertMaterial||ie.isMeshBasicMaterial||ie.isMeshStandardMaterial||ie.isShaderMaterial)&&ut.setValue(V,"isOrthographic",R.isOrthographicCamera===!0),X!==R&&(X=R,Ir=!0,ia=!0)}if(We.needsLights&&(si.state.sunShadowMap.length>0&&ut.setValue(V,"sunShadowMap",si.state.sunShadowMap,Je),si.state.directionalShadowMap.length>0&&ut.setValue(V,"directionalShadowMap",si.state.directionalShadowMap,Je),si.state.spotShadowMap.length>0&&ut.setValue(V,"spotShadowMap",si.state.spotShadowMap,Je),si.state.pointShadowMap.length>0&&ut.setValue(V,"pointShadowMap",si.state.pointShadowMap,Je)),te.isSkinnedMesh){ut.setOptional(V,te,"bindMatrix"),ut.setOptional(V,te,"bindMatrixInverse");const Et=te.skeleton;Et&&(Et.boneTexture===null&&Et.computeBoneTexture(),ut.setValue(V,"boneTexture",Et.boneTexture,Je))}te.isBatchedMesh&&(ut.setOptional(V,te,"batchingTexture"),ut.setValue(V,"batchingTexture",te._matricesTexture,Je),ut.setOptional(V,te,"batchingIdTexture"),ut.setValue(V,"batchingIdTexture",te._indirectTexture,Je),ut.setOptional(V,te,"batchingColorTexture"),te._colorsTexture!==null&&ut.setValue(V,"batchingColorTexture",te._colorsTexture,Je));const Bi=se.morphAttributes;if((Bi.position!==void 0||Bi.normal!==void 0||Bi.color!==void 0)&&oe.update(te,se,oi),(Ir||We.receiveShadow!==te.receiveShadow)&&(We.receiveShadow=te.receiveShadow,ut.setValue(V,"receiveShadow",te.receiveShadow)),(ie.isMeshStandardMaterial||ie.isMeshLambertMaterial||ie.isMeshPhongMaterial)&&ie.envMap===null&&q.environment!==null&&(Zt.envMapIntensity.value=q.environmentIntensity),Zt.dfgLUT!==void 0&&(Zt.dfgLUT.value=Zw()),Ir){if(ut.setValue(V,"toneMappingExposure",D.toneMappingExposure),We.needsLights&&hn(Zt,ia),xe&&ie.fog===!0&&Re.refreshFogUniforms(Zt,xe),Re.refreshMaterialUniforms(Zt,ie,he,ve,w.state.transmissionRenderTarget[R.id]),We.needsLights&&We.numLightProbeGrids>0){const Et=S;let Ai=0;for(const Oi of w.state.lightProbeGridArray)Oi.texture!==null&&(Et.textures[Ai]=Oi.texture,Et.min[Ai]=Oi.boundingBox.min,Et.max[Ai]=Oi.boundingBox.max,Et.resolution[Ai]=Oi.resolution,Ai++);for(const Oi in Et)Et[Oi].length=Ai;Zt.probesSH.value=Et.textures,Zt.probesMin.value=Et.min,Zt.probesMax.value=Et.max,Zt.probesResolution.value=Et.resolution}Ml.upload(V,_a(We),Zt,Je)}if(ie.isShaderMaterial&&ie.uniformsNeedUpdate===!0&&(Ml.upload(V,_a(We),Zt,Je),ie.uniformsNeedUpdate=!1),ie.isSpriteMaterial&&ut.setValue(V,"center",te.center),ut.setValue(V,"modelViewMatrix",te.modelViewMatrix),ut.setValue(V,"normalMatrix",te.normalMatrix),ut.setValue(V,"modelMatrix",te.matrixWorld),ie.uniformsGroups!==void 0){const Et=ie.uniformsGroups;for(let Ai=0,Oi=Et.length;Ai<Oi;Ai++){const io=Et[Ai];je.update(io,oi),je.bind(io,oi)}}return oi}function hn(R,q){R.ambientLightColor.needsUpdate=q,R.lightProbe.needsUpdate=q,R.sunLights.needsUpdate=q,R.sunLightShadows.needsUpdate=q,R.directionalLights.needsUpdate=q,R.directionalLightShadows.needsUpdate=q,R.pointLights.needsUpdate=q,R.pointLightShadows.needsUpdate=q,R.spotLights.needsUpdate=q,R.spotLightShadows.needsUpdate=q,R.rectAreaLights.needsUpdate=q,R.hemisphereLights.needsUpdate=q}function xa(R){return R.isMeshLambertMaterial||R.isMeshToonMaterial||R.isMeshPhongMaterial||R.isMeshStandardMaterial||R.isShadowMaterial||R.isShaderMaterial&&R.lights===!0}this.getActiveCubeFace=function(){return j},this.getActiveMipmapLevel=function(){return $},this.getRenderTarget=function(){return H},this.setRenderTargetTextures=function(R,q,se){const ie=Ve.get(R);ie.__autoAllocateDepthBuffer=R.resolveDepthBuffer===!1,ie.__autoAllocateDepthBuffer===!1&&(ie.__useRenderToTexture=!1),Ve.get(R.texture).__webglTexture=q,Ve.get(R.depthTexture).__webglTexture=ie.__autoAllocateDepthBuffer?void 0:se,ie.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(R,q){const se=Ve.get(R);se.__webglFramebuffer=q,se.__useDefaultFramebuffer=q===void 0},this.setRenderTarget=function(R,q=0,se=0){H=R,j=q,$=se;let ie=null,te=!1,xe=!1;if(R){const ye=Ve.get(R);if(ye.__useDefaultFramebuffer!==void 0){we.bindFramebuffer(V.FRAMEBUFFER,ye.__webglFramebuffer),Z.copy(R.viewport),ae.copy(R.scissor),ne=R.scissorTest,we.viewport(Z),we.scissor(ae),we.setScissorTest(ne),k=-1;return}else if(ye.__webglFramebuffer===void 0)Je.setupRenderTarget(R);else if(ye.__hasExternalTextures)Je.rebindTextures(R,Ve.get(R.texture).__webglTexture,Ve.get(R.depthTexture).__webglTexture);else if(R.depthBuffer){const $e=R.depthTexture;if(ye.__boundDepthTexture!==$e){if($e!==null&&Ve.has($e)&&(R.width!==$e.image.width||R.height!==$e.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Je.setupDepthRenderbuffer(R)}}const Ce=R.texture;(Ce.isData3DTexture||Ce.isDataArrayTexture||Ce.isCompressedArrayTexture)&&(xe=!0);const ze=Ve.get(R).__webglFramebuffer;R.isWebGLCubeRenderTarget?(Array.isArray(ze[q])?ie=ze[q][se]:ie=ze[q],te=!0):R.samples>0&&Je.useMultisampledRTT(R)===!1?ie=Ve.get(R).__webglMultisampledFramebuffer:Array.isArray(ze)?ie=ze[se]:ie=ze,Z.copy(R.viewport),ae.copy(R.scissor),ne=R.scissorTest}else Z.copy(Fe).multiplyScalar(he).floor(),ae.copy(Be).multiplyScalar(he).floor(),ne=Ke;if(se!==0&&(ie=B),we.bindFramebuffer(V.FRAMEBUFFER,ie)&&we.drawBuffers(R,ie),we.viewport(Z),we.scissor(ae),we.setScissorTest(ne),te){const ye=Ve.get(R.texture);V.framebufferTexture2D(V.FRAMEBUFFER,V.COLOR_ATTACHMENT0,V.TEXTURE_CUBE_MAP_POSITIVE_X+q,ye.__webglTexture,se)}else if(xe){const ye=q;for(let Ce=0;Ce<R.textures.length;Ce++){const ze=Ve.get(R.textures[Ce]);V.framebufferTextureLayer(V.FRAMEBUFFER,V.COLOR_ATTACHMENT0+Ce,ze.__webglTexture,se,ye)}}else if(R!==null&&se!==0){const ye=Ve.get(R.texture);V.framebufferTexture2D(V.FRAMEBUFFER,V.COLOR_ATTACHMENT0,V.TEXTURE_2D,ye.__webglTexture,se)}k=-1};function dn(R){const q=Ve.get(R);return(q.__readFormat!==R.format||q.__readType!==R.type)&&(q.__readFormat=R.format,q.__readType=R.type,q.__formatReadable=nt.textureFormatReadable(R.format),q.__typeReadable=nt.textureTypeReadable(R.type)),q}this.readRenderTargetPixels=function(R,q,se,ie,te,xe,ye,Ce=0){if(!(R&&R.isWebGLRenderTarget)){yt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let ze=Ve.get(R).__webglFramebuffer;if(R.isWebGLCubeRenderTarget&&ye!==void 0&&(ze=ze[ye],Array.isArray(ze)&&(ze=ze[0])),ze){we.bindFramebuffer(V.FRAMEBUFFER,ze);try{const $e=R.textures[Ce],ct=$e.format,vt=$e.type;R.textures.length>1&&V.readBuffer(V.COLOR_ATTACHMENT0+Ce);const Ge=dn($e);if(Ge.__formatReadable===!1){yt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Ge.__typeReadable===!1){yt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}q>=0&&q<=R.width-ie&&se>=0&&se<=R.height-te&&V.readPixels(q,se,ie,te,De.convert(ct),De.convert(vt),xe)}finally{const $e=H!==null?Ve.get(H).__webglFramebuffer:null;we.bindFramebuffer(V.FRAMEBUFFER,$e)}}},this.readRenderTargetPixelsAsync=async function(R,q,se,ie,te,xe,ye,Ce=0){if(!(R&&R.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let ze=Ve.get(R).__webglFramebuffer;if(R.isWebGLCubeRenderTarget&&ye!==void 0&&(ze=ze[ye],Array.isArray(ze)&&(ze=ze[0])),ze)if(q>=0&&q<=R.width-ie&&se>=0&&se<=R.height-te){we.bindFramebuffer(V.FRAMEBUFFER,ze);const $e=R.textures[Ce],ct=$e.format,vt=$e.type;R.textures.length>1&&V.readBuffer(V.COLOR_ATTACHMENT0+Ce);const Ge=dn($e);if(Ge.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Ge.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");const St=V.createBuffer();V.bindBuffer(V.PIXEL_PACK_BUFFER,St),V.bufferData(V.PIXEL_PACK_BUFFER,xe.byteLength,V.STREAM_READ),V.readPixels(q,se,ie,te,De.convert(ct),De.convert(vt),0),V.bindBuffer(V.PIXEL_PACK_BUFFER,null);const qt=H!==null?Ve.get(H).__webglFramebuffer:null;we.bindFramebuffer(V.FRAMEBUFFER,qt);const Ct=V.fenceSync(V.SYNC_GPU_COMMANDS_COMPLETE,0);return V.flush(),await Qx(V,Ct,4),V.bindBuffer(V.PIXEL_PACK_BUFFER,St),V.getBufferSubData(V.PIXEL_PACK_BUFFER,0,xe),V.bindBuffer(V.PIXEL_PACK_BUFFER,null),V.deleteBuffer(St),V.deleteSync(Ct),xe}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(R,q=null,se=0){const ie=Math.pow(2,-se),te=Math.floor(R.image.width*ie),xe=Math.floor(R.image.height*ie),ye=q!==null?q.x:0,Ce=q!==null?q.y:0;Je.setTexture2D(R,0),V.copyTexSubImage2D(V.TEXTURE_2D,se,0,0,ye,Ce,te,xe),we.unbindTexture()},this.copyTextureToTexture=function(R,q,se=null,ie=null,te=0,xe=0){let ye,Ce,ze,$e,ct,vt,Ge,St,qt;const Ct=R.isCompressedTexture?R.mipmaps[xe]:R.image;if(se!==null)ye=se.max.x-se.min.x,Ce=se.max.y-se.min.y,ze=se.isBox3?se.max.z-se.min.z:1,$e=se.min.x,ct=se.min.y,vt=se.isBox3?se.min.z:0;else{const ut=Math.pow(2,-te);ye=Math.floor(Ct.width*ut),Ce=Math.floor(Ct.height*ut),R.isDataArrayTexture?ze=Ct.depth:R.isData3DTexture?ze=Math.floor(Ct.depth*ut):ze=1,$e=0,ct=0,vt=0}ie!==null?(Ge=ie.x,St=ie.y,qt=ie.z):(Ge=0,St=0,qt=0);const It=De.convert(q.format),Gt=De.convert(q.type);let We;q.isData3DTexture?(Je.setTexture3D(q,0),We=V.TEXTURE_3D):q.isDataArrayTexture||q.isCompressedArrayTexture?(Je.setTexture2DArray(q,0),We=V.TEXTURE_2D_ARRAY):(Je.setTexture2D(q,0),We=V.TEXTURE_2D),we.activeTexture(V.TEXTURE0),we.pixelStorei(V.UNPACK_FLIP_Y_WEBGL,q.flipY),we.pixelStorei(V.UNPACK_PREMULTIPLY_ALPHA_WEBGL,q.premultiplyAlpha),we.pixelStorei(V.UNPACK_ALIGNMENT,q.unpackAlignment);const si=we.getParameter(V.UNPACK_ROW_LENGTH),cr=we.getParameter(V.UNPACK_IMAGE_HEIGHT),ta=we.getParameter(V.UNPACK_SKIP_PIXELS),oi=we.getParameter(V.UNPACK_SKIP_ROWS),pn=we.getParameter(V.UNPACK_SKIP_IMAGES);we.pixelStorei(V.UNPACK_ROW_LENGTH,Ct.width),we.pixelStorei(V.UNPACK_IMAGE_HEIGHT,Ct.height),we.pixelStorei(V.UNPACK_SKIP_PIXELS,$e),we.pixelStorei(V.UNPACK_SKIP_ROWS,ct),we.pixelStorei(V.UNPACK_SKIP_IMAGES,vt);const Ir=R.isDataArrayTexture||R.isData3DTexture,ia=q.isDataArrayTexture||q.isData3DTexture;if(R.isDepthTexture){const ut=Ve.get(R),Zt=Ve.get(q),Bi=Ve.get(ut.__renderTarget),Et=Ve.get(Zt.__renderTarget);we.bindFramebuffer(V.READ_FRAMEBUFFER,Bi.__webglFramebuffer),we.bindFramebuffer(V.DRAW_FRAMEBUFFER,Et.__webglFramebuffer);for(let Ai=0;Ai<ze;Ai++)Ir&&(V.framebufferTextureLayer(V.READ_FRAMEBUFFER,V.COLOR_ATTACHMENT0,Ve.get(R).__webglTexture,te,vt+Ai),V.framebufferTextureLayer(V.DRAW_FRAMEBUFFER,V.COLOR_ATTACHMENT0,Ve.get(q).__webglTexture,xe,qt+Ai)),V.blitFramebuffer($e,ct,$e+ye,ct+Ce,Ge,St,Ge+ye,St+Ce,V.DEPTH_BUFFER_BIT,V.NEAREST);we.bindFramebuffer(V.READ_FRAMEBUFFER,null),we.bindFramebuffer(V.DRAW_FRAMEBUFFER,null)}else if(te!==0||R.isRenderTargetTexture||Ve.has(R)){const ut=Ve.get(R),Zt=Ve.get(q);we.bindFramebuffer(V.READ_FRAMEBUFFER,L),we.bindFramebuffer(V.DRAW_FRAMEBUFFER,z);for(let Bi=0;Bi<ze;Bi++)Ir?V.framebufferTextureLayer(V.READ_FRAMEBUFFER,V.COLOR_ATTACHMENT0,ut.__webglTexture,te,vt+Bi):V.framebufferTexture2D(V.READ_FRAMEBUFFER,V.COLOR_ATTACHMENT0,V.TEXTURE_2D,ut.__webglTexture,te),ia?V.framebufferTextureLayer(V.DRAW_FRAMEBUFFER,V.COLOR_ATTACHMENT0,Zt.__webglTexture,xe,qt+Bi):V.framebufferTexture2D(V.DRAW_FRAMEBUFFER,V.COLOR_ATTACHMENT0,V.TEXTURE_2D,Zt.__webglTexture,xe),te!==0?V.blitFramebuffer($e,ct,$e+ye,ct+Ce,Ge,St,Ge+ye,St+Ce,V.COLOR_BUFFER_BIT,V.NEAREST):ia?V.copyTexSubImage3D(We,xe,Ge,St,qt+Bi,$e,ct,ye,Ce):V.copyTexSubImage2D(We,xe,Ge,St,$e,ct,ye,Ce);we.bindFramebuffer(V.READ_FRAMEBUFFER,null),we.bindFramebuffer(V.DRAW_FRAMEBUFFER,null)}else ia?R.isDataTexture||R.isData3DTexture?V.texSubImage3D(We,xe,Ge,St,qt,ye,Ce,ze,It,Gt,Ct.data):q.isCompressedArrayTexture?V.compressedTexSubImage3D(We,xe,Ge,St,qt,ye,Ce,ze,It,Ct.data):V.texSubImage3D(We,xe,Ge,St,qt,ye,Ce,ze,It,Gt,Ct):R.isDataTexture?V.texSubImage2D(V.TEXTURE_2D,xe,Ge,St,ye,Ce,It,Gt,Ct.data):R.isCompressedTexture?V.compressedTexSubImage2D(V.TEXTURE_2D,xe,Ge,St,Ct.width,Ct.height,It,Ct.data):V.texSubImage2D(V.TEXTURE_2D,xe,Ge,St,ye,Ce,It,Gt,Ct);we.pixelStorei(V.UNPACK_ROW_LENGTH,si),we.pixelStorei(V.UNPACK_IMAGE_HEIGHT,cr),we.pixelStorei(V.UNPACK_SKIP_PIXELS,ta),we.pixelStorei(V.UNPACK_SKIP_ROWS,oi),we.pixelStorei(V.UNPACK_SKIP_IMAGES,pn),xe===0&&q.generateMipmaps===!0&&q.mipmapsAutoUpdate===!0&&V.generateMipmap(We),we.unbindTexture()},this.initRenderTarget=function(R){Ve.get(R).__webglFramebuffer===void 0&&Je.setupRenderTarget(R)},this.initTexture=function(R){R.isCubeTexture?Je.setTextureCube(R,0):R.isData3DTexture?Je.setTexture3D(R,0):R.isDataArrayTexture||R.isCompressedArrayTexture?Je.setTexture2DArray(R,0):Je.setTexture2D(R,0),we.unbindTexture()},this.resetState=function(){j=0,$=0,H=null,we.reset(),Ae.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Ar}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;const t=this.getContext();t.drawingBufferColorSpace=_t._getDrawingBufferColorSpace(e),t.unpackColorSpace=_t._getUnpackColorSpace()}}const ug=new Ia,wl=new Q;class hg extends ey{constructor(){super(),this.isLineSegmentsGeometry=!0,this.type="LineSegmentsGeometry";const e=[-1,2,0,1,2,0,-1,1,0,1,1,0,-1,0,0,1,0,0,-1,-1,0,1,-1,0],t=[-1,2,1,2,-1,1,1,1,-1,-1,1,-1,-1,-2,1,-2],r=[0,2,1,2,3,1,2,4,3,4,5,3,4,6,5,6,7,5];this.setIndex(r),this.setAttribute("position",new Yt(e,3)),this.setAttribute("uv",new Yt(t,2))}applyMatrix4(e){const t=this.attributes.instanceStart,r=this.attributes.instanceEnd;return t!==void 0&&(t.applyMatrix4(e),r.applyMatrix4(e),t.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this}setPositions(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const r=new uh(t,6,1);return this.setAttribute("instanceStart",new Zr(r,3,0)),this.setAttribute("instanceEnd",new Zr(r,3,3)),this.instanceCount=this.attributes.instanceStart.count,this.computeBoundingBox(),this.computeBoundingSphere(),this}setColors(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const r=new uh(t,6,1);return this.setAttribute("instanceColorStart",new Zr(r,3,0)),this.setAttribute("instanceColorEnd",new Zr(r,3,3)),this}fromWireframeGeometry(e){return this.setPositions(e.attributes.position.array),this}fromEdgesGeometry(e){return this.setPositions(e.attributes.position.array),this}fromMesh(e){return this.fromWireframeGeometry(new V1(e.geometry)),this}fromLineSegments(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Ia);const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;e!==void 0&&t!==void 0&&(this.boundingBox.setFromBufferAttribute(e),ug.setFromBufferAttribute(t),this.boundingBox.union(ug))}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new qn),this.boundingBox===null&&this.computeBoundingBox();const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;if(e!==void 0&&t!==void 0){const r=this.boundingSphere.center;this.boundingBox.getCenter(r);let a=0;for(let n=0,s=e.count;n<s;n++)wl.fromBufferAttribute(e,n),a=Math.max(a,r.distanceToSquared(wl)),wl.fromBufferAttribute(t,n),a=Math.max(a,r.distanceToSquared(wl));this.boundingSphere.radius=Math.sqrt(a),isNaN(this.boundingSphere.radius)&&console.error("THREE.LineSegmentsGeometry.computeBoundingSphere(): Computed radius is NaN. The instanced position data is likely to have NaN values.",this)}}toJSON(){}}Pe.line={worldUnits:{value:1},linewidth:{value:1},resolution:{value:new rt},dashOffset:{value:0},dashScale:{value:1},dashSize:{value:1},gapSize:{value:1}},Zi.line={uniforms:sh.merge([Pe.common,Pe.fog,Pe.line]),vertexShader:`
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
		`};class vh extends za{constructor(e){super({type:"LineMaterial",uniforms:sh.clone(Zi.line.uniforms),vertexShader:Zi.line.vertexShader,fragmentShader:Zi.line.fragmentShader,clipping:!0}),this.isLineMaterial=!0,this.setValues(e)}get color(){return this.uniforms.diffuse.value}set color(e){this.uniforms.diffuse.value=e}get worldUnits(){return"WORLD_UNITS"in this.defines}set worldUnits(e){e===!0!==this.worldUnits&&(this.needsUpdate=!0),e===!0?this.defines.WORLD_UNITS="":delete this.defines.WORLD_UNITS}get linewidth(){return this.uniforms.linewidth.value}set linewidth(e){this.uniforms.linewidth&&(this.uniforms.linewidth.value=e)}get dashed(){return"USE_DASH"in this.defines}set dashed(e){e===!0!==this.dashed&&(this.needsUpdate=!0),e===!0?this.defines.USE_DASH="":delete this.defines.USE_DASH}get dashScale(){return this.uniforms.dashScale.value}set dashScale(e){this.uniforms.dashScale.value=e}get dashSize(){return this.uniforms.dashSize.value}set dashSize(e){this.uniforms.dashSize.value=e}get dashOffset(){return this.uniforms.dashOffset.value}set dashOffset(e){this.uniforms.dashOffset.value=e}get gapSize(){return this.uniforms.gapSize.value}set gapSize(e){this.uniforms.gapSize.value=e}get opacity(){return this.uniforms.opacity.value}set opacity(e){this.uniforms&&(this.uniforms.opacity.value=e)}get resolution(){return this.uniforms.resolution.value}set resolution(e){this.uniforms.resolution.value.copy(e)}get alphaToCoverage(){return"USE_ALPHA_TO_COVERAGE"in this.defines}set alphaToCoverage(e){this.defines&&(e===!0!==this.alphaToCoverage&&(this.needsUpdate=!0),e===!0?this.defines.USE_ALPHA_TO_COVERAGE="":delete this.defines.USE_ALPHA_TO_COVERAGE)}}const _h=new Ht,dg=new Q,pg=new Q,Ui=new Ht,Ii=new Ht,Yr=new Ht,xh=new Q,yh=new kt,Ni=new ny,fg=new Q,Tl=new Ia,El=new qn,Kr=new Ht;let Jr,cn;function mg(i,e,t){return Kr.set(0,0,-e,1).applyMatrix4(i.projectionMatrix),Kr.multiplyScalar(1/Kr.w),Kr.x=cn/t.width,Kr.y=cn/t.height,Kr.applyMatrix4(i.projectionMatrixInverse),Kr.multiplyScalar(1/Kr.w),Math.abs(Math.max(Kr.x,Kr.y))}function eT(i,e){const t=i.matrixWorld,r=i.geometry,a=r.attributes.instanceStart,n=r.attributes.instanceEnd,s=Math.min(r.instanceCount,a.count);for(let o=0,c=s;o<c;o++){Ni.start.fromBufferAttribute(a,o),Ni.end.fromBufferAttribute(n,o),Ni.applyMatrix4(t);const l=new Q,u=new Q;Jr.distanceSqToSegment(Ni.start,Ni.end,u,l),u.distanceTo(l)<cn*.5&&e.push({point:u,pointOnLine:l,distance:Jr.origin.distanceTo(u),object:i,face:null,faceIndex:o,uv:null,uv1:null})}}function tT(i,e,t){const r=e.projectionMatrix,a=i.material.resolution,n=i.matrixWorld,s=i.geometry,o=s.attributes.instanceStart,c=s.attributes.instanceEnd,l=Math.min(s.instanceCount,o.count),u=-e.near;Jr.at(1,Yr),Yr.w=1,Yr.applyMatrix4(e.matrixWorldInverse),Yr.applyMatrix4(r),Yr.multiplyScalar(1/Yr.w),Yr.x*=a.x/2,Yr.y*=a.y/2,Yr.z=0,xh.copy(Yr),yh.multiplyMatrices(e.matrixWorldInverse,n);for(let d=0,h=l;d<h;d++){if(Ui.fromBufferAttribute(o,d),Ii.fromBufferAttribute(c,d),Ui.w=1,Ii.w=1,Ui.applyMatrix4(yh),Ii.applyMatrix4(yh),Ui.z>u&&Ii.z>u)continue;if(Ui.z>u){const p=Ui.z-Ii.z,x=(Ui.z-u)/p;Ui.lerp(Ii,x)}else if(Ii.z>u){const p=Ii.z-Ui.z,x=(Ii.z-u)/p;Ii.lerp(Ui,x)}Ui.applyMatrix4(r),Ii.applyMatrix4(r),Ui.multiplyScalar(1/Ui.w),Ii.multiplyScalar(1/Ii.w),Ui.x*=a.x/2,Ui.y*=a.y/2,Ii.x*=a.x/2,Ii.y*=a.y/2,Ni.start.copy(Ui),Ni.start.z=0,Ni.end.copy(Ii),Ni.end.z=0;const f=Ni.closestPointToPointParameter(xh,!0);Ni.at(f,fg);const m=g1.lerp(Ui.z,Ii.z,f),v=m>=-1&&m<=1,g=xh.distanceTo(fg)<cn*.5;if(v&&g){Ni.start.fromBufferAttribute(o,d),Ni.end.fromBufferAttribute(c,d),Ni.start.applyMatrix4(n),Ni.end.applyMatrix4(n);const p=new Q,x=new Q;Jr.distanceSqToSegment(Ni.start,Ni.end,x,p),t.push({point:x,pointOnLine:p,distance:Jr.origin.distanceTo(x),object:i,face:null,faceIndex:d,uv:null,uv1:null})}}}class iT extends Ji{constructor(e=new hg,t=new vh({color:Math.random()*16777215})){super(e,t),this.isLineSegments2=!0,this.type="LineSegments2"}computeLineDistances(){const e=this.geometry,t=e.attributes.instanceStart,r=e.attributes.instanceEnd,a=new Float32Array(2*t.count);for(let s=0,o=0,c=t.count;s<c;s++,o+=2)dg.fromBufferAttribute(t,s),pg.fromBufferAttribute(r,s),a[o]=o===0?0:a[o-1],a[o+1]=a[o]+dg.distanceTo(pg);const n=new uh(a,2,1);return e.setAttribute("instanceDistanceStart",new Zr(n,1,0)),e.setAttribute("instanceDistanceEnd",new Zr(n,1,1)),this}raycast(e,t){const r=this.material.worldUnits,a=e.camera;if(a===null&&!r&&console.error('LineSegments2: "Raycaster.camera" needs to be set in order to raycast against LineSegments2 while worldUnits is set to false.'),r===!1&&(this.material.resolution.x===0||this.material.resolution.y===0))return;const n=e.params.Line2!==void 0&&e.params.Line2.threshold||0;Jr=e.ray;const s=this.matrixWorld,o=this.geometry,c=this.material;cn=c.linewidth+n,o.boundingSphere===null&&o.computeBoundingSphere(),El.copy(o.boundingSphere).applyMatrix4(s);let l;if(r)l=cn*.5;else{const d=Math.max(a.near,El.distanceToPoint(Jr.origin));l=mg(a,d,c.resolution)}if(El.radius+=l,Jr.intersectsSphere(El)===!1)return;o.boundingBox===null&&o.computeBoundingBox(),Tl.copy(o.boundingBox).applyMatrix4(s);let u;if(r)u=cn*.5;else{const d=Math.max(a.near,Tl.distanceToPoint(Jr.origin));u=mg(a,d,c.resolution)}Tl.expandByScalar(u),Jr.intersectsBox(Tl)!==!1&&(r?eT(this,t):tT(this,a,t))}onBeforeRender(e){const t=this.material.uniforms;t&&t.resolution&&(e.getViewport(_h),this.material.uniforms.resolution.value.set(_h.z,_h.w))}}class gg extends hg{constructor(){super(),this.isLineGeometry=!0,this.type="LineGeometry"}setPositions(e){const t=e.length-3,r=new Float32Array(2*t);for(let a=0;a<t;a+=3)r[2*a]=e[a],r[2*a+1]=e[a+1],r[2*a+2]=e[a+2],r[2*a+3]=e[a+3],r[2*a+4]=e[a+4],r[2*a+5]=e[a+5];return super.setPositions(r),this}setColors(e){const t=e.length-3,r=new Float32Array(2*t);for(let a=0;a<t;a+=3)r[2*a]=e[a],r[2*a+1]=e[a+1],r[2*a+2]=e[a+2],r[2*a+3]=e[a+3],r[2*a+4]=e[a+4],r[2*a+5]=e[a+5];return super.setColors(r),this}setFromPoints(e){const t=e.length-1,r=new Float32Array(6*t);for(let a=0;a<t;a++)r[6*a]=e[a].x,r[6*a+1]=e[a].y,r[6*a+2]=e[a].z||0,r[6*a+3]=e[a+1].x,r[6*a+4]=e[a+1].y,r[6*a+5]=e[a+1].z||0;return super.setPositions(r),this}fromLine(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}}class rT extends iT{constructor(e=new gg,t=new vh({color:Math.random()*16777215})){super(e,t),this.isLine2=!0,this.type="Line2"}}const os=44,vg=.05,Zs=new Map;function Sh(i,e){const t=[i,bt("ink"),bt("band")].join(`
`);let r=Zs.get(t);if(!r){if(Zs.size>64){for(const{map:n}of Zs.values())n.dispose();Zs.clear()}r=aT(i),Zs.set(t,r)}const a=new F1(new im({map:r.map,depthTest:!1,transparent:!0}));return a.scale.set(vg*r.wide,vg,1),a.position.copy(e),a.renderOrder=2,a}function aT(i){const e=document.createElement("canvas"),t=e.getContext("2d"),r=`600 ${os}px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif`;t.font=r,e.width=Math.ceil(t.measureText(i).width)+os,e.height=Math.round(os*1.5),t.font=r,t.textBaseline="middle",t.lineJoin="round",t.lineWidth=os/4,t.strokeStyle=bt("band"),t.strokeText(i,os/2,e.height/2),t.fillStyle=bt("ink"),t.fillText(i,os/2,e.height/2);const a=new G1(e);return a.minFilter=ji,{map:a,wide:e.width/e.height}}const Qs=.55,Mh=18,Al=64,nT=.2,sT=.11,oT=.01;function lT(i,e){const t=document.createElement("canvas");let r;try{r=new Qw({canvas:t,antialias:!0,alpha:!0,preserveDrawingBuffer:!0})}catch{return null}t.className="solid",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",i);const a=new L1,n=new Dr(38,1,.01,20);a.add(new K1(16777215,8949920,2.2));const s=new Q1(16777215,1.6);s.position.set(-1,2,1.5),a.add(s);const o={turn:-.65,tilt:.62,distance:2.05};let c=null,l=null,u=[],d=[],h={minima:[]},f=!1,m=!1;const v=()=>{m=!1;const H=devicePixelRatio||1,{clientWidth:k,clientHeight:X}=t;if(!k||!X)return;r.setPixelRatio(Math.min(2,H)),r.setSize(k,X,!1),n.aspect=k/X;const{turn:Z,tilt:ae,distance:ne}=o,K=ne*Math.max(1,1.25/n.aspect);n.position.set(K*Math.cos(ae)*Math.sin(Z),K*Math.sin(ae),K*Math.cos(ae)*Math.cos(Z)),n.lookAt(0,.12,0),n.updateProjectionMatrix(),r.render(a,n)},g=()=>{m||(m=!0,requestAnimationFrame(v))},p=(H,k,X=0)=>{const Z=c,ae=px(Z,H,k);return Number.isFinite(ae)?new Q((H-Z.x[0])/(Z.x[1]-Z.x[0])-.5,Cs(Z,ae)*Qs+X,.5-(k-Z.y[0])/(Z.y[1]-Z.y[0])):null},x=H=>{for(const k of H){a.remove(k),k.geometry.dispose();for(const X of Array.isArray(k.material)?k.material:[k.material])X.dispose()}},b=(H,k)=>{c=H,x(u),l=cT(H),u=[l,uT(H)];for(const[X,Z]of k.minima){const ae=p(X,Z,.006);if(!ae)continue;const ne=new Ji(new Ah(.014,.022,24),new rl({color:16777215,side:gr}));ne.rotation.x=-Math.PI/2,ne.position.copy(ae),u.push(ne)}!f&&k.eye&&Object.assign(o,k.eye),f=!0,h=k,a.add(...u),g()},S=H=>{if(!c)return;const{walks:k,start:X,shown:Z}=H;x(d),d=[],k.forEach((K,ue)=>{const le=Rs(H,ue),ve=K.colour??ue,he=K.name===Z;let fe=[];const Ne=[],Fe=()=>{fe.length>=6&&d.push(N(fe,ve,he)),fe.length>=6&&K.own&&d.push(N(fe,ve,he,!0)),fe=[]};for(let Ke=0;Ke<=le;Ke++){if(Ke&&!K.own)for(const gt of D(K,Ke))fe.push(gt.x,gt.y,gt.z);const pt=C(K,Ke);if(!pt){Fe();continue}fe.length&&!K.own&&fe.push(...P(K,Ke)),fe.push(pt.x,pt.y,pt.z);const Pt=K.own&&p(K.points[2*Ke],K.points[2*Ke+1]);Pt&&Ne.push(pt.x,pt.y,pt.z,Pt.x,Pt.y,Pt.z)}Fe(),Ne.length&&d.push(hT(Ne,ve));const Be=C(K,le);Be&&d.push(_g(Be,he?.021:.015,Wi(la(ve))))});const ae=X&&p(...X,.008);ae&&d.push(_g(ae,.017,"#ffffff"));const ne=k.findIndex(({name:K})=>K===Z);ne>=0&&d.push(...E(k[ne],Rs(H,ne),H.rule??null));for(const K of H.straights??[])d.push(...M(K));d.push(..._(c)),d.length&&a.add(...d),g()},E=(H,k,X)=>{const Z=c,ae=tf(H,k,X),ne=ae&&p(...ae.from,.012);if(!ae||!ne)return[];const[K,ue]=ae.from,le=[Z.x[1]-Z.x[0],Z.y[1]-Z.y[0]],ve=(fe,Ne)=>{const Fe=p(K+.004*fe*le[0],ue+.004*Ne*le[1]),Be=p(K-.004*fe*le[0],ue-.004*Ne*le[1]),Ke=Fe&&Be?(Fe.y-Be.y)/(2*.004):0;return new Q(fe,Ke,-Ne).normalize()},he=[];if(ae.rates){const[fe,Ne]=[ve(1,0),ve(0,1)].map((Be,Ke)=>Be.multiplyScalar(Math.max(.005,sT*ae.rates[Ke]))),Fe=[[1,1],[1,-1],[-1,-1],[-1,1]].map(([Be,Ke])=>ne.clone().addScaledVector(fe,Be).addScaledVector(Ne,Ke));he.push(dT(Fe),...w([...Fe,Fe[0]],"#ffffff",1.6,!1))}for(const{along:[fe,Ne],colour:Fe,dashed:Be}of ae.arrows){const Ke=Math.hypot(fe/le[0],Ne/le[1]);if(!(Ke>0))continue;const pt=ve(fe/le[0]/Ke,Ne/le[1]/Ke),Pt=ne.clone().addScaledVector(pt,nT);he.push(...w([ne,Pt],Fe,3,Be));const gt=new Ji(new Rl(.013,.036,16),new rl({color:new lt(Fe),depthTest:!1,transparent:!0}));gt.position.copy(Pt),gt.quaternion.setFromUnitVectors(new Q(0,1,0),pt),gt.renderOrder=1,he.push(gt)}return he},w=(H,k,X,Z)=>{const ae=H.flatMap(({x:ne,y:K,z:ue})=>[ne,K,ue]);return[["#000000",X+2.6,.55],[k,X,1]].map(([ne,K,ue])=>{const le=B(ae,ne,K,Z?[.014,.011]:[]);return Object.assign(le.material,{depthTest:!1,transparent:!0,opacity:ue}),le.renderOrder=1,le})},_=H=>{const k=[];for(const[X,Z]of h.upright?h.minima:[]){const ae=p(X,Z);ae&&k.push(B([ae.x,ae.y,ae.z,ae.x,Qs*1.1,ae.z],bt("ink"),2.5,[]))}if(h.names){const[X,Z]=h.names,ae=p((H.x[0]+H.x[1])/2,H.y[0]),ne=p(H.x[1],(H.y[0]+H.y[1])/2);ae&&k.push(Sh(X,ae.add(new Q(0,-.04,.06)))),ne&&k.push(Sh(Z,ne.add(new Q(.06,-.04,0))))}return k},M=({from:H,to:k,colour:X,words:Z,head:ae,dashed:ne})=>{const K=[];for(let he=0;he<=Al;he++){const fe=p(H[0]+he/Al*(k[0]-H[0]),H[1]+he/Al*(k[1]-H[1]),.011);fe&&K.push(fe)}if(K.length<2)return[];const ue=[B(K.flatMap(({x:he,y:fe,z:Ne})=>[he,fe,Ne]),Dc(X),4,ne?[.03,.02]:[])],le=K[K.length-1],ve=K[Math.max(0,K.length-4)];if(ae){const he=new Ji(new Rl(.016,.045,16),new oh({color:new lt(Dc(X))}));he.position.copy(le),he.quaternion.setFromUnitVectors(new Q(0,1,0),le.clone().sub(ve).normalize()),ue.push(he)}return Z&&ue.push(Sh(Z,le.clone().add(new Q(0,.06,0)))),ue},P=(H,k)=>{const[X,Z]=[H.points[2*k],H.points[2*k+1]],[ae,ne]=[H.points[2*k-2],H.points[2*k-1]],{x:K,y:ue}=c,le=Math.ceil(Math.hypot((X-ae)/(K[1]-K[0]),(Z-ne)/(ue[1]-ue[0]))/oT),ve=[];for(let he=1;he<le;he++){const fe=p(ae+he/le*(X-ae),ne+he/le*(Z-ne),.008);fe&&ve.push(fe.x,fe.y,fe.z)}return ve},D=(H,k)=>{const X=c,[Z,ae,ne,K]=H.points.subarray(2*k-2,2*k+2),ue=fx([Z,ae],[ne,K],X);if(!ue)return[];const[le,ve]=ue,he=Be=>[Z+Be*(ne-Z),ae+Be*(K-ae)],fe=(ve-le)*Math.hypot((ne-Z)/(X.x[1]-X.x[0]),(K-ae)/(X.y[1]-X.y[0])),Ne=Math.min(Al,Math.floor(fe*50)),Fe=Array.from({length:Math.max(0,Ne-1)},(Be,Ke)=>le+(Ke+1)/Ne*(ve-le));return le>0&&Fe.unshift(le),ve<1&&Fe.push(ve),Fe.flatMap(Be=>p(...he(Be),.008)??[])},C=(H,k)=>{const X=p(H.points[2*k],H.points[2*k+1],.008);if(X&&H.own){if(!Number.isFinite(H.own[k]))return null;X.y=Cs(c,H.own[k])*Qs+.008}return X},N=(H,k,X,Z=!1)=>B(H,Wi(la(k)),X?5:3,Lc(k).map(ae=>ae*.004),Z),B=(H,k,X,Z,ae=!1)=>{const ne=new gg;ne.setPositions(H);const K=new vh({color:new lt(k).getHex(),linewidth:X,dashed:Z.length>0,dashSize:Z[0]??1,gapSize:Z[1]??1,...ae?{depthTest:!1,transparent:!0,opacity:.4}:{}}),ue=new rT(ne,K);return ue.computeLineDistances(),ue},L=new Map;let z=0;t.addEventListener("pointerdown",H=>{t.setPointerCapture(H.pointerId),L.set(H.pointerId,new rt(H.clientX,H.clientY)),L.size===1&&(z=0)}),t.addEventListener("pointermove",H=>{const k=L.get(H.pointerId);if(!k)return;const X=new rt(H.clientX,H.clientY),Z=X.clone().sub(k);if(z+=Z.length(),L.size===1)o.turn-=Z.x*.008,o.tilt=Math.min(1.5,Math.max(.08,o.tilt+Z.y*.006));else{const ae=[...L].find(([ne])=>ne!==H.pointerId)[1];j(k.distanceTo(ae)/Math.max(1,X.distanceTo(ae)))}L.set(H.pointerId,X),g()});for(const H of["pointerup","pointercancel"])t.addEventListener(H,k=>{L.delete(k.pointerId)});t.addEventListener("wheel",H=>{H.preventDefault(),j(Math.exp(H.deltaY*.001))},{passive:!1});const j=H=>{o.distance=Math.min(6,Math.max(.8,o.distance*H)),g()};t.addEventListener("click",H=>{if(z>5||!c||!l||!e)return;const k=t.getBoundingClientRect(),X=new rt((H.clientX-k.left)/k.width*2-1,1-(H.clientY-k.top)/k.height*2),Z=new iy;Z.setFromCamera(X,n);const[ae]=Z.intersectObject(l);ae&&e([c.x[0]+(ae.point.x+.5)*(c.x[1]-c.x[0]),c.y[0]+(.5-ae.point.z)*(c.y[1]-c.y[0])])}),t.addEventListener("keydown",H=>{const k={ArrowLeft:()=>o.turn+=.1,ArrowRight:()=>o.turn-=.1,ArrowUp:()=>o.tilt=Math.min(1.5,o.tilt+.06),ArrowDown:()=>o.tilt=Math.max(.08,o.tilt-.06),"+":()=>j(.9),"-":()=>j(1.1)}[H.key];k&&(H.preventDefault(),k(),g())});const $=new ResizeObserver(g);return $.observe(t),{element:t,show:b,draw:S,close:()=>{$.disconnect(),x([...u,...d]),r.dispose(),r.forceContextLoss()}}}function cT(i){const{columns:e,rows:t}=i,r=new Float32Array(t*e*3),a=new Float32Array(t*e*3),n=[],s=(c,l)=>Number.isFinite(i.heights[c*e+l]);for(let c=0;c<t;c++)for(let l=0;l<e;l++){const u=c*e+l,d=Cs(i,i.heights[u]);r.set([l/(e-1)-.5,Number.isFinite(d)?d*Qs:0,.5-c/(t-1)],3*u);const h=new lt().setRGB(...af(d).map(f=>f/255),"srgb");a.set([h.r,h.g,h.b],3*u),c+1<t&&l+1<e&&s(c,l)&&s(c,l+1)&&s(c+1,l)&&s(c+1,l+1)&&n.push(u,u+1,u+e,u+1,u+e+1,u+e)}const o=new Ei;return o.setAttribute("position",new _r(r,3)),o.setAttribute("color",new _r(a,3)),o.setIndex(n),o.computeVertexNormals(),new Ji(o,new oh({vertexColors:!0,side:gr,polygonOffset:!0,polygonOffsetFactor:1,polygonOffsetUnits:1}))}function uT(i){const e=[];for(let r=1;r<Mh;r++){const a=r/Mh*Qs+.0015;for(const[n,s,o,c]of nf(i,r/Mh))e.push(n/(i.columns-1)-.5,a,.5-s/(i.rows-1),o/(i.columns-1)-.5,a,.5-c/(i.rows-1))}const t=new Ei;return t.setAttribute("position",new _r(new Float32Array(e),3)),new fm(t,new ah({color:16777215,transparent:!0,opacity:.3}))}function hT(i,e){const t=new Ei;return t.setAttribute("position",new _r(new Float32Array(i),3)),new fm(t,new ah({color:new lt(Wi(la(e))),transparent:!0,opacity:.55,depthTest:!1}))}function dT(i){const e=new Ei().setFromPoints(i);e.setIndex([0,1,2,0,2,3]);const t=new Ji(e,new rl({color:16777215,transparent:!0,opacity:.28,side:gr,depthTest:!1}));return t.renderOrder=1,t}function _g(i,e,t){const r=new Ji(new Rh(e,20,14),new oh({color:new lt(t)}));return r.position.copy(i),r}function xg(i,e,t){const r=gx(i,e),a=lT(i,e);let n=a?"3d":"contour",s=null,o=null,c=null;const l=W("p",{class:"waiting",hidden:!0},Hr("waiting")),u=W("div",{class:"stage"}),d=W("input",{type:"checkbox"}),h=W("span",{}),f=()=>n==="3d"&&a?a:r,m=()=>{u.firstChild!==f().element&&u.replaceChildren(f().element,l),o&&c&&f().draw(c)},v=()=>{const p=[{value:"3d",words:"3D"},{value:"contour",words:Hr("contour")}];h.replaceChildren(As(Hr("view"),p,n,x=>{n=x,m(),t()}))},g=()=>{if(!o)return;const{terrain:p,marks:x}=o;p.log=s??mx(p.heights,p.low,p.high),d.checked=p.log,r.show(p,x),a?.show(p,x),m()};return d.addEventListener("change",()=>{s=d.checked,g(),t()}),nd(m),a&&v(),m(),{element:W("div",{},u,a?null:W("p",{class:"aside"},Hr("noWebgl"))),controls:W("span",{class:"above"},h,W("label",{class:"check"},d,Hr("log"))),show:(p,x)=>{o={terrain:{...p,log:!1},marks:x},g()},draw:p=>{c=p,m()},view:()=>n,log:()=>d.checked,setView:p=>{n=a?p:"contour",a&&v(),m()},setLog:p=>{s=p,g()},setWaiting:p=>{l.hidden=!p},canvas:()=>f().element,close:()=>{r.close(),a?.close()}}}const Ti=Gl({about:["The true loss over a plane of the model's parameters; drag to turn.","\u6A21\u578B\u53C2\u6570\u5E73\u9762\u4E0A\u7684\u771F\u5B9E\u635F\u5931\uFF1B\u62D6\u52A8\u53EF\u65CB\u8F6C\u3002"],of:["The true loss of","\u771F\u5B9E\u635F\u5931\uFF1A"],on:["on","\uFF0C\u6570\u636E\u884C\u6570"],rows:["rows","\u884C"],drawn:["drawn from","\uFF0C\u62BD\u6837\u81EA"],explained:["of the movement lies in this plane","\u7684\u79FB\u52A8\u4F4D\u4E8E\u6B64\u5E73\u9762\u5185"],model:["loss of the model","\u6A21\u578B\u7684\u635F\u5931"],lowest:["lowest in the plane","\u5E73\u9762\u5185\u6700\u4F4E"],curvature:["curvature along","\u66F2\u7387\uFF0C\u6CBF"],clipped:["Predictions of this model stay within the training target's range, which the surface leaves out: their loss on these rows is","\u8BE5\u6A21\u578B\u7684\u9884\u6D4B\u9650\u5236\u5728\u8BAD\u7EC3\u76EE\u6807\u7684\u53D6\u503C\u8303\u56F4\u5185\uFF0C\u66F2\u9762\u672A\u8BA1\u5165\u8FD9\u4E00\u70B9\uFF1B\u5176\u9884\u6D4B\u5728\u8FD9\u4E9B\u884C\u4E0A\u7684\u635F\u5931\u4E3A"],calibrated:["Predictions of this model are calibrated, their raw scores divided by a temperature, which the surface leaves out: their loss on these rows is","\u8BE5\u6A21\u578B\u7684\u9884\u6D4B\u7ECF\u8FC7\u6821\u51C6\uFF0C\u5373\u539F\u59CB\u5F97\u5206\u9664\u4EE5\u6E29\u5EA6\uFF0C\u66F2\u9762\u672A\u8BA1\u5165\u8FD9\u4E00\u70B9\uFF1B\u5176\u9884\u6D4B\u5728\u8FD9\u4E9B\u884C\u4E0A\u7684\u635F\u5931\u4E3A"],judged:["loss of its predictions","\u5176\u9884\u6D4B\u7684\u635F\u5931"],run:["run","\u8FD0\u884C"],update:["update","\u66F4\u65B0"],own:["true loss","\u771F\u5B9E\u635F\u5931"],inPlane:["loss in the plane","\u5E73\u9762\u5185\u7684\u635F\u5931"],inside:["in the plane","\u4F4D\u4E8E\u5E73\u9762\u5185"],threads:["A line is at the run's true loss. A thread leads from there to the surface: to the loss of the plane's nearest point. Where threads are long, the run is far from the plane.","\u8DEF\u5F84\u753B\u5728\u8FD0\u884C\u7684\u771F\u5B9E\u635F\u5931\u5904\uFF1B\u7EC6\u7EBF\u8FDE\u5230\u66F2\u9762\uFF0C\u5373\u5E73\u9762\u4E0A\u6700\u8FD1\u70B9\u7684\u635F\u5931\u3002\u7EC6\u7EBF\u8D8A\u957F\uFF0C\u8FD0\u884C\u79BB\u5E73\u9762\u8D8A\u8FDC\u3002"],principal:["The axes are the first two principal components of these runs' paths.","\u5750\u6807\u8F74\u4E3A\u8FD9\u4E9B\u8FD0\u884C\u8DEF\u5F84\u7684\u524D\u4E24\u4E2A\u4E3B\u6210\u5206\u3002"],weights:["The axes are two weights; all others stay as they are.","\u5750\u6807\u8F74\u4E3A\u4E24\u4E2A\u6743\u91CD\uFF0C\u5176\u4F59\u6743\u91CD\u4FDD\u6301\u4E0D\u53D8\u3002"],hessian:["The axes are the two directions in which the loss is steepest curved: the top eigenvectors of its Hessian.","\u5750\u6807\u8F74\u4E3A\u635F\u5931\u66F2\u7387\u6700\u5927\u7684\u4E24\u4E2A\u65B9\u5411\uFF0C\u5373 Hessian \u77E9\u9635\u7684\u524D\u4E24\u4E2A\u7279\u5F81\u5411\u91CF\u3002"],random:["The axes are two random directions, scaled to the weights of each unit (Li et al. 2018).","\u5750\u6807\u8F74\u4E3A\u4E24\u4E2A\u968F\u673A\u65B9\u5411\uFF0C\u6309\u5404\u5355\u5143\u7684\u6743\u91CD\u7F29\u653E\uFF08Li \u7B49\uFF0C2018\uFF09\u3002"],across:["across","\u6A2A\u8F74"],deep:["into the picture, or up","\u7EB5\u6DF1\u8F74\uFF08\u7B49\u9AD8\u7EBF\u4E2D\u4E3A\u7EB5\u8F74\uFF09"]});function pT(i){const e=xg(Ti("about"),null,i);let t=[],r=[],a=[],n=null,s=null;const o=W("p",{class:"note"}),c=W("p",{class:"aside"}),l=W("ul",{class:"notes",hidden:!0}),u=W("p",{class:"note judged",hidden:!0}),d=W("p",{class:"share",hidden:!0}),h=W("dl",{class:"facts"}),f=W("div",{class:"runs-of-lab",hidden:!0}),m=W("p",{class:"aside",hidden:!0},Ti("threads")),v=ef(()=>{x()});v.element.hidden=!0;const g=()=>Math.max(0,...t.map(({points:E})=>E.length/2-1)),p=()=>t.map(({points:E})=>g()?Math.round(v.step()/g()*(E.length/2-1)):0);function x(){if(!s)return;const E={walks:t,steps:p(),start:null,shown:null};e.draw(E);const w=t.map((M,P)=>{const D=Rs(E,P);return W("tr",{},W("th",{scope:"row"},W("span",{class:`dot-of g${la(M.colour??P)}`}),` ${Ci(M.words,48)}`),...[a[P][D].toLocaleString("en"),Ye(M.heights[D]),Ye(r[P][D]),Bt(n.walks[P].explained,1)].map(C=>W("td",{class:"n"},C)))}),_=["update","own","inPlane","inside"].map(M=>W("th",{class:"n"},Ti(M)));Yi(f,W("table",{},W("thead",{},W("tr",{},W("th",{},Ti("run")),..._)),W("tbody",{},...w)))}function b(E){const w=E.rows,_=w.used.toLocaleString("en");o.textContent=`${Ti("of")} ${E.model_in_words} (${kr(E.loss)}), ${Ti("on")} ${_} ${Ti("rows")}${w.used<w.data?` ${Ti("drawn")} ${w.data.toLocaleString("en")}`:""}. ${Ti(E.plane)}`,c.textContent=`${Ti("across")}: ${E.axes[0]}; ${Ti("deep")}: ${E.axes[1]}.`,d.hidden=E.explained===null,Yi(d,W("strong",{},Bt(E.explained,1)),` ${Ti("explained")}`);const{lowest:M,judged:P}=E;u.hidden=!P,P&&Yi(u,`${Ti(P.how)} `,W("strong",{},Ye(P.loss)),P.how==="calibrated"?` (T = ${Ye(P.temperature)}).`:".");const D=[[Ti("model"),Ye(E.at_model)],...P?[[Ti("judged"),Ye(P.loss)]]:[],[Ti("lowest"),`${Ye(M.loss)} (${Ye(M.a,3)}, ${Ye(M.b,3)})`],[`${Ti("curvature")} ${Ci(E.axes[0],24)}`,Ye(E.curvature[0],4)],[`${Ti("curvature")} ${Ci(E.axes[1],24)}`,Ye(E.curvature[1],4)]];Yi(h,...D.map(([C,N])=>W("div",{},W("dt",{},C),W("dd",{class:"n"},N)))),l.hidden=!E.notes.length,Yi(l,...E.notes.map(C=>W("li",{},C)))}const S=(E,w,_)=>{n=E;const M=w.heights;let P=0,D=E.lowest.loss,C=E.high??D+1;const N=C+3*(C-D);t=[],r=[],a=E.walks.map(B=>B.updates),E.walks.forEach(({name:B,updates:L},z)=>{const j=P+L.length,$=w.losses.values.subarray(P,j);for(const H of $)H<D&&(D=H),H>C&&H<=N&&(C=H);t.push({name:String(z),words:B,status:"",ended:-1,colour:_?.[z]??z,points:w.places.values.subarray(2*P,2*j),heights:$,own:$.map(H=>H<=N?H:NaN)}),r.push(w.in_plane.values.subarray(P,j)),P=j}),s={x:E.a,y:E.b,columns:M.shape[1],rows:M.shape[0],heights:M.values,low:D,high:C};for(const B of[v.element,f,m])B.hidden=!t.length;b(E),e.show(s,{minima:[[0,0]]}),t.length?v.show(g(),g()):x()};return{element:W("div",{class:"surface-of-runs"},W("div",{class:"above"},e.controls),o,d,e.element,v.element,c,h,u,f,m,l),picture:e,show:S,step:()=>v.step(),walks:()=>t,terrain:()=>s,close:()=>{v.pause(),e.close()}}}const bh=Gl({about:["Optimizers going down a surface","\u5404\u79CD\u4F18\u5316\u5668\u6CBF\u66F2\u9762\u4E0B\u964D"],source:["Source","\u6765\u6E90"],surface:["Surface","\u66F2\u9762"],own:["a formula of your own","\u81EA\u5B9A\u4E49\u516C\u5F0F"],formula:["Formula in x and y","\u5173\u4E8E x \u548C y \u7684\u516C\u5F0F"],draw:["Draw","\u7ED8\u5236"],steps:["Steps","\u6B65\u6570"],noise:["Noise in the gradient","\u68AF\u5EA6\u566A\u58F0"],seed:["New noise","\u66F4\u6362\u566A\u58F0"],optimizers:["Optimizers","\u4F18\u5316\u5668"],add:["Add an optimizer","\u6DFB\u52A0\u4F18\u5316\u5668"],rate:["learning rate","\u5B66\u4E60\u7387"],height:["height here","\u5F53\u524D\u9AD8\u5EA6"],remove:["remove","\u79FB\u9664"],inside:["Inside the rule","\u89C4\u5219\u5185\u90E8"],gradient:["gradient","\u68AF\u5EA6"],downhill:["downhill: against the gradient","\u4E0B\u5761\u65B9\u5411\uFF08\u8D1F\u68AF\u5EA6\uFF09"],momentum:["against the momentum","\u8D1F\u52A8\u91CF\u65B9\u5411"],square:["the rate of each coordinate: width and height","\u5404\u5750\u6807\u7684\u6709\u6548\u5B66\u4E60\u7387\uFF1A\u5BBD\u4E0E\u9AD8"],ownPage:["All of this rule: conventions, settings, code","\u8BE5\u89C4\u5219\u7684\u5B8C\u6574\u9875\u9762\uFF1A\u5404\u5E93\u5199\u6CD5\u3001\u8D85\u53C2\u6570\u3001\u4EE3\u7801"],begins:["at the start","\u521D\u59CB\u503C"],numbersOf:["Numbers of the step with","\u8BE5\u6B65\u7684\u6570\u503C\uFF1A"],moved:["step taken","\u5B9E\u9645\u6B65\u957F"],effective:["step \xF7 gradient","\u6B65\u957F \xF7 \u68AF\u5EA6"],above:["height above","\u9AD8\u5EA6\u51CF\u53BB"],heightOf:["height","\u9AD8\u5EA6"],stepLabel:["step","\u6B65"],curve:["Height at each step","\u6BCF\u4E00\u6B65\u7684\u9AD8\u5EA6"],reached:["starts that reach a minimum","\u5230\u8FBE\u6700\u5C0F\u503C\u7684\u8D77\u70B9\u6BD4\u4F8B"],many:["From 144 starts","\u4ECE 144 \u4E2A\u8D77\u70B9\u51FA\u53D1"],stable:["Plain descent is stable along the steepest direction below 2/\u03BB =","\u666E\u901A\u68AF\u5EA6\u4E0B\u964D\u5728\u6700\u9661\u65B9\u5411\u4E0A\u7684\u7A33\u5B9A\u4E0A\u9650 2/\u03BB ="],press:["Press a name for its settings and the inside of its rule.","\u70B9\u51FB\u540D\u79F0\u53EF\u67E5\u770B\u5176\u8BBE\u7F6E\u548C\u89C4\u5219\u5185\u90E8\u3002"],around:["Around it: wrappers (0: off), an average","\u5916\u5C42\uFF1A\u5305\u88C5\u5668\uFF080 \u4E3A\u5173\u95ED\uFF09\u3001\u6743\u91CD\u5E73\u5747"],average:["average","\u5E73\u5747"],noAverage:["none","\u65E0"],averaged:["The path is that of the average; these are the numbers of the weights that it averages.","\u8DEF\u5F84\u4E3A\u5E73\u5747\u6743\u91CD\u7684\u8DEF\u5F84\uFF1B\u4EE5\u4E0B\u6570\u503C\u5C5E\u4E8E\u88AB\u5E73\u5747\u7684\u6743\u91CD\u3002"],uphill:["With SAM the gradient g\u209C is that of a point uphill of the weights, at the distance sam.","\u4F7F\u7528 SAM \u65F6\uFF0C\u68AF\u5EA6 g\u209C \u53D6\u81EA\u6743\u91CD\u4E0A\u5761\u65B9\u5411\u3001\u8DDD\u79BB\u4E3A sam \u7684\u4E00\u70B9\u3002"],settings:["Settings","\u8BBE\u7F6E"],convention:["convention","\u7EA6\u5B9A"],schedule:["schedule","\u5B66\u4E60\u7387\u8C03\u5EA6"],diverged:["diverged","\u53D1\u6563"]});function fT(i){const e=W("div",{class:"picture"});let t=null,r=[],a=0,n=0;const s=c=>Math.max(c-n,1e-12),o=({context:c,x:l,y:u,ratio:d,box:h})=>{r.forEach((f,m)=>{c.beginPath();const v=Math.max(1,Math.floor(f.heights.length/600));for(let g=0;g<f.heights.length;g+=v)Number.isFinite(f.heights[g])&&c.lineTo(l(g),u(s(f.heights[g])));c.setLineDash(Lc(m).map(g=>g*d)),c.strokeStyle=Wi(la(m)),c.lineWidth=2*d,c.stroke()}),c.setLineDash([]),c.strokeStyle="rgba(128,128,128,.8)",c.lineWidth=d,c.beginPath(),c.moveTo(l(a),h.top),c.lineTo(l(a),h.top+h.height),c.stroke()};return{element:e,show:(c,l)=>{r=c;const u=c.flatMap(({heights:v})=>[...v].filter(Number.isFinite));n=Math.min(0,...[u.reduce((v,g)=>Math.min(v,g),1/0)].filter(Number.isFinite));const d=u.reduce((v,g)=>Math.max(v,s(g)),1e-11),h=Math.max(1e-12,u.reduce((v,g)=>Math.min(v,s(g)),d)),f=n<0?`${bh("above")} ${n.toPrecision(3)}`:bh("heightOf"),m=[{label:bh("stepLabel"),log:!1,range:{low:0,high:Math.max(1,l)}},{label:f,log:!0,range:{low:Math.max(h/2,1e-12),high:d*2}}];t?t.replace(...m):t=oa({into:e,x:m[0],y:m[1],height:240,about:i,draw:o})},draw:(c,l)=>{r=c,a=l,t?.redraw()}}}function mT(i,e){const{said:t,arrays:r}=ux(e);return"model_in_words"in t?gT(i,t,r):vT(i,t,r)}function gT(i,e,t){const r=pT(()=>{});return i.append(W("p",{class:"kicker"},W("span",{},"Thalweg")),W("h1",{},`The loss of ${e.model_in_words}`),W("section",{class:"card","aria-label":"Surface"},r.element)),r.show(e,t),{walks:r.walks(),step:r.step,close:r.close}}function vT(i,e,t){const{heights:r,points:a,values:n,at:s}=t,o=a.shape[1],c=e.walks.map((m,v)=>({...m,points:a.values.subarray(2*v*o,2*(v+1)*o),heights:n.values.subarray(v*o,(v+1)*o)})),l=xg(e.name,null,()=>{}),u=fT("Height at each step"),d=c.map((m,v)=>{const g=W("td",{class:"n"});return{row:W("tr",{},W("th",{scope:"row"},W("span",{class:"of-path"},W("span",{class:`dot-of g${la(v)}`}),m.words)),g,W("td",{},m.status)),show:p=>g.textContent=Ye(m.heights[p],4)}}),h=ef(m=>{l.draw({walks:c,steps:m,start:null,shown:null}),u.draw(c,m);for(const{show:v}of d)v(m)},m=>s.values[m]),f=W("tr",{},W("th",{},"path"),W("th",{class:"n"},"height here"),W("th",{},"what became of it"));return i.append(W("p",{class:"kicker"},W("span",{},"Thalweg"),l.controls),W("h1",{},e.name),W("div",{class:"lab"},W("section",{class:"card","aria-label":"Surface"},l.element,h.element),W("section",{class:"card","aria-label":"Paths"},W("div",{class:"runs-of-lab"},W("table",{},W("thead",{},f),W("tbody",{},...d.map(({row:m})=>m)))),W("h2",{class:"sub"},"Height at each step"),u.element))),l.show({x:e.x,y:e.y,columns:r.shape[1],rows:r.shape[0],heights:r.values,low:e.low,high:e.high},{minima:[]}),u.show(c,o-1),h.show(o-1,o-1),{walks:c,step:h.step,close:()=>{h.pause(),l.close()}}}const wh=new Set;function _T({model:i,el:e}){const t=W("div",{class:"thalweg-view","data-lm-suppress-shortcuts":"true"}),r=t.attachShadow({mode:"open"}),a=document.createElement("style");a.textContent=cx;const n=W("div",{class:"main"});r.append(a,W("div",{class:"body"},n)),e.append(t),wh.add(t);let s=null,o=null;const c=()=>{t.setAttribute("data-theme",ex(e)?"dark":"light"),sd(t)},l=()=>{c(),o?.close(),[s,o]=[null,null],Yi(n);const h=i.get("race"),f=xT(i.get("surface"));"runs"in h&&(s=Q_(n,h)),f.byteLength&&(o=mT(n,f)),n.firstChild||n.append(W("p",{},"There is nothing to show.")),Object.assign(t,{thalweg:{race:h,selection:s,surface:o}})};t.addEventListener("keydown",h=>{h.key==="Escape"&&s?.clear()});const u=requestAnimationFrame(l),d=tx(c);for(const h of["change:race","change:surface"])i.on(h,l);return()=>{cancelAnimationFrame(u),d();for(const f of["change:race","change:surface"])i.off(f,l);o?.close(),wh.delete(t),t.remove();const[h]=[...wh].slice(-1);h||Gg(),sd(h??null)}}function xT(i){return i?(ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):new Uint8Array(i)).slice().buffer:new ArrayBuffer(0)}const yT={render:_T};export{yT as default};
