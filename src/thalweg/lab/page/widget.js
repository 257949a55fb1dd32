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
const Hm=/^(on|style$|href$|src|srcdoc$|action$|formaction$)/i;function Z(i,e={},...t){return _h(document.createElement(i),e,t)}function et(i,e={},...t){return _h(document.createElementNS("http://www.w3.org/2000/svg",i),e,t)}function _h(i,e,t){for(const[r,a]of Object.entries(e)){if(Hm.test(r))throw new Error(`attribute ${r} is not set from here`);a==null||a===!1||i.setAttribute(r,a===!0?"":String(a))}return _l(i,t),i}function _l(i,e){for(const t of e)if(!(t==null||t===!1)){if(Array.isArray(t)){_l(i,t);continue}i.append(t instanceof Node?t:document.createTextNode(String(t)))}}function _a(i,...e){i.replaceChildren(),_l(i,e)}function qe(i,e=5){if(i==null||!Number.isFinite(i))return"\u2013";const t=Math.abs(i);if(t>=1e5&&t<1e12)return xl(i.toFixed(0));if(i===0)return"0";const r=Math.floor(Math.log10(t)+1e-12);if(r<-4||r>=12)return ns(xh(i.toExponential(e-1)));const a=i.toFixed(Math.max(0,e-1-r));return ns(xl(a.includes(".")?a.replace(/\.?0+$/,""):a))}function xh(i){return i.replace(/\.?0*e/,"e").replace("e+","e")}function ns(i){return i.replace(/^-/,"\u2212")}function xl(i){const[e,t]=i.split("."),r=e.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?r:`${r}.${t}`}function xa(i){if(typeof i=="string")return i;if(i==null||!Number.isFinite(i))return"\u2013";const e=Math.abs(i);return e!==0&&(e<1e-4||e>=1e6)?ns(xh(i.toExponential(3))):ns(String(Number(i.toPrecision(4))))}function Mh(i){const e=Math.abs(i);for(const[t,r]of[[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(e>=t)return`${ns(String(Number((i/t).toPrecision(3))))} ${r}`;return xa(i)}function Xt(i,e=0){return i==null||!Number.isFinite(i)?"\u2013":`${(100*i).toFixed(e)} %`}function sr(i,e){return`${xl(String(i))} ${e}${i===1?"":"s"}`}function vr(i,e){const t=[...i];if(t.length<=e)return i;const r=Math.floor((e-1)/2);return`${t.slice(0,e-1-r).join("")}\u2026${r?t.slice(-r).join(""):""}`}function Sh(i){return i==null||!Number.isFinite(i)?"\u2013":i<120?`${qe(i,3)} s`:`${Math.floor(i/60)} min ${Math.round(i%60)} s`}const yh=8,bh=["circle","square","triangle","diamond","left","plus","down","ring"],wh=[[],[7,4],[2,3],[9,3,2,3]];function Vm(i){const e=new Map;return i.forEach(t=>{const r=t.loss??1/0;e.set(t.optimizer,Math.min(e.get(t.optimizer)??1/0,r))}),[...e.keys()].sort((t,r)=>e.get(t)-e.get(r)||(t<r?-1:1)).map((t,r)=>({name:t,colour:r%yh,dash:wh[Math.floor(r/yh)%wh.length],mark:bh[r%bh.length],runs:i.flatMap((a,n)=>a.optimizer===t?[n]:[])}))}const Wm={about:"Confusion matrix",caption:"Rows: the class it is; columns: what it was taken for.",recall:"recall"};function Eh(i,e,t=Wm){const r=i.length>12;return Z("div",{class:"scroll",role:"region",tabindex:0,"aria-label":t.about},Z("table",{class:r?"confusion many":"confusion"},Z("caption",{},t.caption),Z("thead",{},Z("tr",{},Z("td",{}),...i.map(a=>Z("th",{scope:"col",class:"n",title:a},vr(a,r?8:14))),Z("th",{scope:"col",class:"n"},t.recall))),Z("tbody",{},...e.map((a,n)=>{const s=a.reduce((o,l)=>o+l,0);return Z("tr",{},Z("th",{scope:"row",title:i[n]},vr(i[n],r?12:20)),...a.map((o,l)=>Z("td",{class:`n s${s>0?Math.round(10*o/s):0} ${n===l?"right":"wrong"}`},qe(o))),Z("td",{class:"n"},s>0?Xt(a[n]/s,1):"\u2013"))}))))}const Ml=[];let Th=null,Sl=null,yl=new Map;function Nt(i){let e=yl.get(i);return e===void 0&&(Sl??=getComputedStyle(Th??document.documentElement),e=Sl.getPropertyValue(`--${i}`).trim()||"#888",yl.set(i,e)),e}function Vi(i){return Nt(`c${i}`)}function Ah(i){Ml.push(i)}function Xm(){Ml.length=0}function Rh(i){Th=i,Sl=null,Ch()}function jm(i){i==="auto"?document.documentElement.removeAttribute("data-theme"):document.documentElement.setAttribute("data-theme",i),Ch()}function Ch(){yl=new Map;for(const i of Ml)i()}const Ym='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function qm(i,e){const[,t]=i.toDataURL("image/png").split(","),r=new Blob([Uint8Array.from(atob(t),s=>s.charCodeAt(0))],{type:"image/png"}),a=document.createElement("a"),n=URL.createObjectURL(r);a.href=n,a.download=e,a.click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function or(i,e,t,r){const a=16*r,n=20*r,s=document.createElement("canvas"),o=s.getContext("2d"),l=i.width+2*a,c=(f,_=400)=>`${_} ${f*r}px ${Ym}`;o.font=c(12);const h=[];let d=a,u=0;for(const f of t){const _=o.measureText(f.words).width+34*r;d>a&&d+_>l-a&&(d=a,u++),h.push({entry:f,x:d,row:u}),d+=_}const p=t.length?(u+1)*n+a/2:0;s.width=l,s.height=a+n*1.4+i.height+p+a,o.fillStyle=Nt("card"),o.fillRect(0,0,s.width,s.height),o.fillStyle=Nt("ink"),o.font=c(15,600),o.textBaseline="top",o.fillText(e,a,a,l-2*a),o.drawImage(i,a,a+n*1.4),o.font=c(12),o.textBaseline="middle";for(const{entry:f,x:_,row:g}of h){const m=a+n*1.4+i.height+a/2+n*(g+.5);o.fillStyle=f.colour,o.fillRect(_,m-5*r,10*r,10*r),o.fillStyle=Nt("ink"),o.fillText(f.words,_+15*r,m)}return s}const $m=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-opacity","opacity","font-family","font-size","font-weight","text-anchor","stroke-linejoin","font-variant-numeric"];async function Ws(i,e){const t=i.getBoundingClientRect(),r=i.cloneNode(!0),a=[i,...i.querySelectorAll("*")],n=[r,...r.querySelectorAll("*")];a.forEach((l,c)=>{const h=getComputedStyle(l);for(const d of $m)n[c].setAttribute(d,h.getPropertyValue(d))}),r.setAttribute("width",String(t.width)),r.setAttribute("height",String(t.height)),r.setAttribute("xmlns","http://www.w3.org/2000/svg");const s=new Image;s.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(r))}`,await s.decode();const o=document.createElement("canvas");return o.width=Math.round(t.width*e),o.height=Math.round(t.height*e),o.getContext("2d").drawImage(s,0,0,o.width,o.height),o}let Km=0;function lr(i,e,t,r,a=`Save \u201C${i}\u201D as PNG`){const n=`card-${++Km}`,s=Z("div",{class:"picture"}),o=Z("div",{class:"above"}),l=Z("button",{type:"button",class:"save","aria-label":a},"PNG");return l.addEventListener("click",()=>{Promise.resolve(r()).then(c=>qm(c,`${t}.png`))}),{element:Z("figure",{class:"card","aria-labelledby":n,"data-picture":t},Z("figcaption",{},Z("h3",{id:n},i),l),Z("p",{class:"note"},...Array.isArray(e)?e:[e]),o,s),body:s,above:o}}function ui(i,e,t){i.beginPath();let r=!1;for(let a=0;a<e.length;a++){const n=Number.isFinite(e[a])&&Number.isFinite(t[a]);n&&r?i.lineTo(e[a],t[a]):n&&i.moveTo(e[a],t[a]),r=n}i.stroke()}function Jr(i,e,t,r,a){switch(i.beginPath(),e){case"circle":case"ring":i.arc(t,r,a,0,2*Math.PI);break;case"square":i.rect(t-a*.9,r-a*.9,a*1.8,a*1.8);break;case"triangle":Xs(i,[[t,r-a*1.15],[t+a*1.05,r+a*.8],[t-a*1.05,r+a*.8]]);break;case"down":Xs(i,[[t,r+a*1.15],[t+a*1.05,r-a*.8],[t-a*1.05,r-a*.8]]);break;case"diamond":Xs(i,[[t,r-a*1.25],[t+a*1.1,r],[t,r+a*1.25],[t-a*1.1,r]]);break;case"left":Xs(i,[[t-a*1.15,r],[t+a*.8,r-a*1.05],[t+a*.8,r+a*1.05]]);break;case"plus":i.moveTo(t-a*1.1,r),i.lineTo(t+a*1.1,r),i.moveTo(t,r-a*1.1),i.lineTo(t,r+a*1.1),i.stroke();return}e==="ring"?i.stroke():i.fill()}function Ph(i,e,t,r){i.beginPath(),i.moveTo(e-r,t-r),i.lineTo(e+r,t+r),i.moveTo(e+r,t-r),i.lineTo(e-r,t+r),i.stroke()}function Xs(i,e){e.forEach(([t,r],a)=>a?i.lineTo(t,r):i.moveTo(t,r)),i.closePath()}const Zm=!0,hi="u-",Qm="uplot",Jm=hi+"hz",eg=hi+"vt",tg=hi+"title",ig=hi+"wrap",rg=hi+"under",ag=hi+"over",ng=hi+"axis",ka=hi+"off",sg=hi+"select",og=hi+"cursor-x",lg=hi+"cursor-y",cg=hi+"cursor-pt",ug=hi+"legend",hg=hi+"live",dg=hi+"inline",pg=hi+"series",fg=hi+"marker",Lh=hi+"label",mg=hi+"value",ss="width",os="height",ls="top",Nh="bottom",mn="left",bl="right",wl="#000",Uh=wl+"0",El="mousemove",Ih="mousedown",Tl="mouseup",Dh="mouseenter",Oh="mouseleave",Fh="dblclick",gg="resize",vg="scroll",zh="change",js="dppxchange",Al="--",gn=typeof window<"u",Rl=gn?document:null,vn=gn?window:null,_g=gn?navigator:null;let wt,Ys;function Cl(){let i=devicePixelRatio;wt!=i&&(wt=i,Ys&&Nl(zh,Ys,Cl),Ys=matchMedia(`(min-resolution: ${wt-.001}dppx) and (max-resolution: ${wt+.001}dppx)`),Ga(zh,Ys,Cl),vn.dispatchEvent(new CustomEvent(js)))}function Zi(i,e){if(e!=null){let t=i.classList;!t.contains(e)&&t.add(e)}}function Pl(i,e){let t=i.classList;t.contains(e)&&t.remove(e)}function Vt(i,e,t){i.style[e]=t+"px"}function _r(i,e,t,r){let a=Rl.createElement(i);return e!=null&&Zi(a,e),t?.insertBefore(a,r),a}function cr(i,e){return _r("div",i,e)}const Bh=new WeakMap;function Or(i,e,t,r,a){let n="translate("+e+"px,"+t+"px)",s=Bh.get(i);n!=s&&(i.style.transform=n,Bh.set(i,n),e<0||t<0||e>r||t>a?Zi(i,ka):Pl(i,ka))}const kh=new WeakMap;function Gh(i,e,t){let r=e+t,a=kh.get(i);r!=a&&(kh.set(i,r),i.style.background=e,i.style.borderColor=t)}const Hh=new WeakMap;function Vh(i,e,t,r){let a=e+""+t,n=Hh.get(i);a!=n&&(Hh.set(i,a),i.style.height=t+"px",i.style.width=e+"px",i.style.marginLeft=r?-e/2+"px":0,i.style.marginTop=r?-t/2+"px":0)}const Ll={passive:!0},xg={...Ll,capture:!0};function Ga(i,e,t,r){e.addEventListener(i,t,r?xg:Ll)}function Nl(i,e,t,r){e.removeEventListener(i,t,Ll)}gn&&Cl();function xr(i,e,t,r){let a;t=t||0,r=r||e.length-1;let n=r<=2147483647;for(;r-t>1;)a=n?t+r>>1:Ji((t+r)/2),e[a]<i?t=a:r=a;return i-e[t]<=e[r]-i?t:r}function Wh(i){return(e,t,r)=>{let a=-1,n=-1;for(let s=t;s<=r;s++)if(i(e[s])){a=s;break}for(let s=r;s>=t;s--)if(i(e[s])){n=s;break}return[a,n]}}const Xh=i=>i!=null,jh=i=>i!=null&&i>0,qs=Wh(Xh),Mg=Wh(jh);function Sg(i,e,t,r=0,a=!1){let n=a?Mg:qs,s=a?jh:Xh;[e,t]=n(i,e,t);let o=i[e],l=i[e];if(e>-1)if(r==1)o=i[e],l=i[t];else if(r==-1)o=i[t],l=i[e];else for(let c=e;c<=t;c++){let h=i[c];s(h)&&(h<o?o=h:h>l&&(l=h))}return[o??Ut,l??-Ut]}function $s(i,e,t,r){let a=$h(i),n=$h(e);i==e&&(a==-1?(i*=t,e/=t):(i/=t,e*=t));let s=t==10?ea:Kh,o=a==1?Ji:ur,l=n==1?ur:Ji,c=o(s(di(i))),h=l(s(di(e))),d=_n(t,c),u=_n(t,h);return t==10&&(c<0&&(d=It(d,-c)),h<0&&(u=It(u,-h))),r||t==2?(i=d*a,e=u*n):(i=rd(i,d),e=Qs(e,u)),[i,e]}function Ul(i,e,t,r){let a=$s(i,e,t,r);return i==0&&(a[0]=0),e==0&&(a[1]=0),a}const Il=.1,Yh={mode:3,pad:Il},cs={pad:0,soft:null,mode:0},yg={min:cs,max:cs};function Ks(i,e,t,r){return Js(t)?qh(i,e,t):(cs.pad=t,cs.soft=r?0:null,cs.mode=r?3:0,qh(i,e,yg))}function xt(i,e){return i??e}function bg(i,e,t){for(e=xt(e,0),t=xt(t,i.length-1);e<=t;){if(i[e]!=null)return!0;e++}return!1}function qh(i,e,t){let r=t.min,a=t.max,n=xt(r.pad,0),s=xt(a.pad,0),o=xt(r.hard,-Ut),l=xt(a.hard,Ut),c=xt(r.soft,Ut),h=xt(a.soft,-Ut),d=xt(r.mode,0),u=xt(a.mode,0),p=e-i,f=ea(p),_=zi(di(i),di(e)),g=ea(_),m=di(g-f);(p<1e-24||m>10)&&(p=0,(i==0||e==0)&&(p=1e-24,d==2&&c!=Ut&&(n=0),u==2&&h!=-Ut&&(s=0)));let x=p||_||1e3,A=ea(x),S=_n(10,Ji(A)),L=x*(p==0?i==0?.1:1:n),T=It(rd(i-L,S/10),24),v=i>=c&&(d==1||d==3&&T<=c||d==2&&T>=c)?c:Ut,b=zi(o,T<v&&i>=v?v:Mr(v,T)),F=x*(p==0?e==0?.1:1:s),P=It(Qs(e+F,S/10),24),C=e<=h&&(u==1||u==3&&P>=h||u==2&&P<=h)?h:-Ut,D=Mr(l,P>C&&e<=C?C:zi(C,P));return b==D&&b==0&&(D=100),[b,D]}const wg=new Intl.NumberFormat(gn?_g.language:"en-US"),Dl=i=>wg.format(i),Qi=Math,Zs=Qi.PI,di=Qi.abs,Ji=Qi.floor,pi=Qi.round,ur=Qi.ceil,Mr=Qi.min,zi=Qi.max,_n=Qi.pow,$h=Qi.sign,ea=Qi.log10,Kh=Qi.log2,Eg=(i,e=1)=>Qi.sinh(i)*e,Ol=(i,e=1)=>Qi.asinh(i/e),Ut=1/0;function Zh(i){return(ea((i^i>>31)-(i>>31))|0)+1}function Fl(i,e,t){return Mr(zi(i,e),t)}function Qh(i){return typeof i=="function"}function dt(i){return Qh(i)?i:()=>i}const Tg=()=>{},Jh=i=>i,ed=(i,e)=>e,Ag=i=>null,td=i=>!0,id=(i,e)=>i==e,Rg=/\.\d*?(?=9{6,}|0{6,})/gm,Ha=i=>{if(nd(i)||Ma.has(i))return i;const e=`${i}`,t=e.match(Rg);if(t==null)return i;let r=t[0].length-1;if(e.indexOf("e-")!=-1){let[a,n]=e.split("e");return+`${Ha(a)}e${n}`}return It(i,r)};function Va(i,e){return Ha(It(Ha(i/e))*e)}function Qs(i,e){return Ha(ur(Ha(i/e))*e)}function rd(i,e){return Ha(Ji(Ha(i/e))*e)}function It(i,e=0){if(nd(i))return i;let t=10**e,r=i*t*(1+Number.EPSILON);return pi(r)/t}const Ma=new Map;function ad(i){return((""+i).split(".")[1]||"").length}function us(i,e,t,r){let a=[],n=r.map(ad);for(let s=e;s<t;s++){let o=di(s),l=It(_n(i,s),o);for(let c=0;c<r.length;c++){let h=i==10?+`${r[c]}e${s}`:r[c]*l,d=(s>=0?0:o)+(s>=n[c]?0:n[c]),u=i==10?h:It(h,d);a.push(u),Ma.set(u,d)}}return a}const hs={},zl=[],xn=[null,null],Sa=Array.isArray,nd=Number.isInteger,Cg=i=>i===void 0;function sd(i){return typeof i=="string"}function Js(i){let e=!1;if(i!=null){let t=i.constructor;e=t==null||t==Object}return e}function Pg(i){return i!=null&&typeof i=="object"}const Lg=Object.getPrototypeOf(Uint8Array),od="__proto__";function Mn(i,e=Js){let t;if(Sa(i)){let r=i.find(a=>a!=null);if(Sa(r)||e(r)){t=Array(i.length);for(let a=0;a<i.length;a++)t[a]=Mn(i[a],e)}else t=i.slice()}else if(i instanceof Lg)t=i.slice();else if(e(i)){t={};for(let r in i)r!=od&&(t[r]=Mn(i[r],e))}else t=i;return t}function si(i){let e=arguments;for(let t=1;t<e.length;t++){let r=e[t];for(let a in r)a!=od&&(Js(i[a])?si(i[a],Mn(r[a])):i[a]=Mn(r[a]))}return i}const Ng=0,Ug=1,Ig=2;function Dg(i,e,t){for(let r=0,a,n=-1;r<e.length;r++){let s=e[r];if(s>n){for(a=s-1;a>=0&&i[a]==null;)i[a--]=null;for(a=s+1;a<t&&i[a]==null;)i[n=a++]=null}}}function Og(i,e){if(Bg(i)){let s=i[0].slice();for(let o=1;o<i.length;o++)s.push(...i[o].slice(1));return kg(s[0])||(s=zg(s)),s}let t=new Set;for(let s=0;s<i.length;s++){let o=i[s][0],l=o.length;for(let c=0;c<l;c++)t.add(o[c])}let r=[Array.from(t).sort((s,o)=>s-o)],a=r[0].length,n=new Map;for(let s=0;s<a;s++)n.set(r[0][s],s);for(let s=0;s<i.length;s++){let o=i[s],l=o[0];for(let c=1;c<o.length;c++){let h=o[c],d=Array(a).fill(void 0),u=e?e[s][c]:Ug,p=[];for(let f=0;f<h.length;f++){let _=h[f],g=n.get(l[f]);_===null?u!=Ng&&(d[g]=_,u==Ig&&p.push(g)):d[g]=_}Dg(d,p,a),r.push(d)}}return r}const Fg=typeof queueMicrotask>"u"?i=>Promise.resolve().then(i):queueMicrotask;function zg(i){let e=i[0],t=e.length,r=Array(t);for(let n=0;n<r.length;n++)r[n]=n;r.sort((n,s)=>e[n]-e[s]);let a=[];for(let n=0;n<i.length;n++){let s=i[n],o=Array(t);for(let l=0;l<t;l++)o[l]=s[r[l]];a.push(o)}return a}function Bg(i){let e=i[0][0],t=e.length;for(let r=1;r<i.length;r++){let a=i[r][0];if(a.length!=t)return!1;if(a!=e){for(let n=0;n<t;n++)if(a[n]!=e[n])return!1}}return!0}function kg(i,e=100){const t=i.length;if(t<=1)return!0;let r=0,a=t-1;for(;r<=a&&i[r]==null;)r++;for(;a>=r&&i[a]==null;)a--;if(a<=r)return!0;const n=zi(1,Ji((a-r+1)/e));for(let s=i[r],o=r+n;o<=a;o+=n){const l=i[o];if(l!=null){if(l<=s)return!1;s=l}}return!0}const ld=["January","February","March","April","May","June","July","August","September","October","November","December"],cd=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function ud(i){return i.slice(0,3)}const Gg=cd.map(ud),Hg=ld.map(ud),Vg={MMMM:ld,MMM:Hg,WWWW:cd,WWW:Gg};function ds(i){return(i<10?"0":"")+i}function Wg(i){return(i<10?"00":i<100?"0":"")+i}const Xg={YYYY:i=>i.getFullYear(),YY:i=>(i.getFullYear()+"").slice(2),MMMM:(i,e)=>e.MMMM[i.getMonth()],MMM:(i,e)=>e.MMM[i.getMonth()],MM:i=>ds(i.getMonth()+1),M:i=>i.getMonth()+1,DD:i=>ds(i.getDate()),D:i=>i.getDate(),WWWW:(i,e)=>e.WWWW[i.getDay()],WWW:(i,e)=>e.WWW[i.getDay()],HH:i=>ds(i.getHours()),H:i=>i.getHours(),h:i=>{let e=i.getHours();return e==0?12:e>12?e-12:e},AA:i=>i.getHours()>=12?"PM":"AM",aa:i=>i.getHours()>=12?"pm":"am",a:i=>i.getHours()>=12?"p":"a",mm:i=>ds(i.getMinutes()),m:i=>i.getMinutes(),ss:i=>ds(i.getSeconds()),s:i=>i.getSeconds(),fff:i=>Wg(i.getMilliseconds())};function Bl(i,e){e=e||Vg;let t=[],r=/\{([a-z]+)\}|[^{]+/gi,a;for(;a=r.exec(i);)t.push(a[0][0]=="{"?Xg[a[1]]:a[0]);return n=>{let s="";for(let o=0;o<t.length;o++)s+=typeof t[o]=="string"?t[o]:t[o](n,e);return s}}const jg=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Yg(i,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+i+i.getTimezoneOffset()*6e4):e==jg?t=i:(t=new Date(i.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(i.getMilliseconds())),t}const hd=i=>i%1==0,eo=[1,2,2.5,5],qg=us(10,-32,0,eo),dd=us(10,0,32,eo),$g=dd.filter(hd),Wa=qg.concat(dd),kl=`
`,pd="{YYYY}",fd=kl+pd,md="{M}/{D}",ps=kl+md,to=ps+"/{YY}",gd="{aa}",Kg="{h}:{mm}",Sn=Kg+gd,vd=kl+Sn,_d=":{ss}",Tt=null;function xd(i){let e=i*1e3,t=e*60,r=t*60,a=r*24,n=a*30,s=a*365,o=(i==1?us(10,0,3,eo).filter(hd):us(10,-3,0,eo)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,r,r*2,r*3,r*4,r*6,r*8,r*12,a,a*2,a*3,a*4,a*5,a*6,a*7,a*8,a*9,a*10,a*15,n,n*2,n*3,n*4,n*6,s,s*2,s*5,s*10,s*25,s*50,s*100]);const l=[[s,pd,Tt,Tt,Tt,Tt,Tt,Tt,1],[a*28,"{MMM}",fd,Tt,Tt,Tt,Tt,Tt,1],[a,md,fd,Tt,Tt,Tt,Tt,Tt,1],[r,"{h}"+gd,to,Tt,ps,Tt,Tt,Tt,1],[t,Sn,to,Tt,ps,Tt,Tt,Tt,1],[e,_d,to+" "+Sn,Tt,ps+" "+Sn,Tt,vd,Tt,1],[i,_d+".{fff}",to+" "+Sn,Tt,ps+" "+Sn,Tt,vd,Tt,1]];function c(h){return(d,u,p,f,_,g)=>{let m=[],x=_>=s,A=_>=n&&_<s,S=h(p),L=It(S*i,3),T=Gl(S.getFullYear(),x?0:S.getMonth(),A||x?1:S.getDate()),v=It(T*i,3);if(A||x){let b=A?_/n:0,F=x?_/s:0,P=L==v?L:It(Gl(T.getFullYear()+F,T.getMonth()+b,1)*i,3),C=new Date(pi(P/i)),D=C.getFullYear(),z=C.getMonth();for(let R=0;P<=f;R++){let I=Gl(D+F*R,z+b*R,1),H=I-h(It(I*i,3));P=It((+I+H)*i,3),P<=f&&m.push(P)}}else{let b=_>=a?a:_,F=Ji(p)-Ji(L),P=v+F+Qs(L-v,b);m.push(P);let C=h(P),D=C.getHours()+C.getMinutes()/t+C.getSeconds()/r,z=_/r,R=d.axes[u]._space,I=g/R;for(;P=It(P+_,i==1?0:3),!(P>f);)if(z>1){let H=Ji(It(D+z,6))%24,G=h(P).getHours()-H;G>1&&(G=-1),P-=G*r,D=(D+z)%24;let J=m[m.length-1];It((P-J)/_,3)*I>=.7&&m.push(P)}else m.push(P)}return m}}return[o,l,c]}const[Zg,Qg,Jg]=xd(1),[e0,t0,i0]=xd(.001);us(2,-53,53,[1]);function Md(i,e){return i.map(t=>t.map((r,a)=>a==0||a==8||r==null?r:e(a==1||t[8]==0?r:t[1]+r)))}function Sd(i,e){return(t,r,a,n,s)=>{let o=e.find(f=>s>=f[0])||e[e.length-1],l,c,h,d,u,p;return r.map(f=>{let _=i(f),g=_.getFullYear(),m=_.getMonth(),x=_.getDate(),A=_.getHours(),S=_.getMinutes(),L=_.getSeconds(),T=g!=l&&o[2]||m!=c&&o[3]||x!=h&&o[4]||A!=d&&o[5]||S!=u&&o[6]||L!=p&&o[7]||o[1];return l=g,c=m,h=x,d=A,u=S,p=L,T(_)})}}function r0(i,e){let t=Bl(e);return(r,a,n,s,o)=>a.map(l=>t(i(l)))}function Gl(i,e,t){return new Date(i,e,t)}function yd(i,e){return e(i)}const a0="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function bd(i,e){return(t,r,a,n)=>n==null?Al:e(i(r))}function n0(i,e){let t=i.series[e];return t.width?t.stroke(i,e):t.points.width?t.points.stroke(i,e):null}function s0(i,e){return i.series[e].fill(i,e)}const o0={show:!0,live:!0,isolate:!1,mount:Tg,markers:{show:!0,width:2,stroke:n0,fill:s0,dash:"solid"},idx:null,idxs:null,values:[]};function l0(i,e){let t=i.cursor.points,r=cr(),a=t.size(i,e);Vt(r,ss,a),Vt(r,os,a);let n=a/-2;Vt(r,"marginLeft",n),Vt(r,"marginTop",n);let s=t.width(i,e,a);return s&&Vt(r,"borderWidth",s),r}function c0(i,e){let t=i.series[e].points;return t._fill||t._stroke}function u0(i,e){let t=i.series[e].points;return t._stroke||t._fill}function h0(i,e){return i.series[e].points.size}const Hl=[0,0];function d0(i,e,t){return Hl[0]=e,Hl[1]=t,Hl}function io(i,e,t,r=!0){return a=>{a.button==0&&(!r||a.target==e)&&t(a)}}function Vl(i,e,t,r=!0){return a=>{(!r||a.target==e)&&t(a)}}const p0={show:!0,x:!0,y:!0,lock:!1,move:d0,points:{one:!1,show:l0,size:h0,width:0,stroke:u0,fill:c0},bind:{mousedown:io,mouseup:io,click:io,dblclick:io,mousemove:Vl,mouseleave:Vl,mouseenter:Vl},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(i,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(i,e,t,r,a)=>r-a,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},wd={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Wl=si({},wd,{filter:ed}),Ed=si({},Wl,{size:10}),Td=si({},wd,{show:!1}),Xl='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Ad="bold "+Xl,Rd=1.5,Cd={show:!0,scale:"x",stroke:wl,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ad,side:2,grid:Wl,ticks:Ed,border:Td,font:Xl,lineGap:Rd,rotate:0},f0="Value",m0="Time",Pd={show:!0,scale:"x",auto:!1,sorted:1,min:Ut,max:-Ut,idxs:[]};function g0(i,e,t,r,a){return e.map(n=>n==null?"":Dl(n))}function v0(i,e,t,r,a,n,s){let o=[],l=Ma.get(a)||0;t=s?t:It(Qs(t,a),l);for(let c=t;c<=r;c=It(c+a,l))o.push(Object.is(c,-0)?0:c);return o}function jl(i,e,t,r,a,n,s){const o=[],l=i.scales[i.axes[e].scale].log,c=l==10?ea:Kh,h=Ji(c(t));a=_n(l,h),l==10&&(a=Wa[xr(a,Wa)]);let d=t,u=a*l;l==10&&(u=Wa[xr(u,Wa)]);do o.push(d),d=d+a,l==10&&!Ma.has(d)&&(d=It(d,Ma.get(a))),d>=u&&(a=d,u=a*l,l==10&&(u=Wa[xr(u,Wa)]));while(d<=r);return o}function _0(i,e,t,r,a,n,s){let o=i.scales[i.axes[e].scale].asinh,l=r>o?jl(i,e,zi(o,t),r,a):[o],c=r>=0&&t<=0?[0]:[];return(t<-o?jl(i,e,zi(o,-r),-t,a):[o]).reverse().map(h=>-h).concat(c,l)}const Ld=/./,x0=/[12357]/,M0=/[125]/,Nd=/1/,Yl=(i,e,t,r)=>i.map((a,n)=>e==4&&a==0||n%r==0&&t.test(a.toExponential()[a<0?1:0])?a:null);function S0(i,e,t,r,a){let n=i.axes[t],s=n.scale,o=i.scales[s],l=i.valToPos,c=n._space,h=l(10,s),d=l(9,s)-h>=c?Ld:l(7,s)-h>=c?x0:l(5,s)-h>=c?M0:Nd;if(d==Nd){let u=di(l(1,s)-h);if(u<c)return Yl(e.slice().reverse(),o.distr,d,ur(c/u)).reverse()}return Yl(e,o.distr,d,1)}function y0(i,e,t,r,a){let n=i.axes[t],s=n.scale,o=n._space,l=i.valToPos,c=di(l(1,s)-l(2,s));return c<o?Yl(e.slice().reverse(),3,Ld,ur(o/c)).reverse():e}function b0(i,e,t,r){return r==null?Al:e==null?"":Dl(e)}const Ud={show:!0,scale:"y",stroke:wl,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ad,side:3,grid:Wl,ticks:Ed,border:Td,font:Xl,lineGap:Rd,rotate:0};function w0(i,e){let t=3+(i||1)*2;return It(t*e,3)}function E0(i,e){let{scale:t,idxs:r}=i.series[0],a=i._data[0],n=i.valToPos(a[r[0]],t,!0),s=i.valToPos(a[r[1]],t,!0),o=di(s-n),l=i.series[e],c=o/(l.points.space*wt);return r[1]-r[0]<=c}const Id={scale:null,auto:!0,sorted:0,min:Ut,max:-Ut},Dd=(i,e,t,r,a)=>a,Od={show:!0,auto:!0,sorted:0,gaps:Dd,alpha:1,facets:[si({},Id,{scale:"x"}),si({},Id,{scale:"y"})]},Fd={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Dd,alpha:1,points:{show:E0,filter:null},values:null,min:Ut,max:-Ut,idxs:[],path:null,clip:null};function T0(i,e,t,r,a){return t/10}const zd={time:Zm,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},A0=si({},zd,{time:!1,ori:1}),Bd={};function kd(i,e){let t=Bd[i];return t||(t={key:i,plots:[],sub(r){t.plots.push(r)},unsub(r){t.plots=t.plots.filter(a=>a!=r)},pub(r,a,n,s,o,l,c){for(let h=0;h<t.plots.length;h++)t.plots[h]!=a&&t.plots[h].pub(r,a,n,s,o,l,c)}},i!=null&&(Bd[i]=t)),t}const yn=1,ql=2;function Xa(i,e,t){const r=i.mode,a=i.series[e],n=r==2?i._data[e]:i._data,s=i.scales,o=i.bbox;let l=n[0],c=r==2?n[1]:n[e],h=r==2?s[a.facets[0].scale]:s[i.series[0].scale],d=r==2?s[a.facets[1].scale]:s[a.scale],u=o.left,p=o.top,f=o.width,_=o.height,g=i.valToPosH,m=i.valToPosV;return h.ori==0?t(a,l,c,h,d,g,m,u,p,f,_,ao,bn,so,Vd,Xd):t(a,l,c,h,d,m,g,p,u,_,f,no,wn,Zl,Wd,jd)}function $l(i,e){let t=0,r=0,a=xt(i.bands,zl);for(let n=0;n<a.length;n++){let s=a[n];s.series[0]==e?t=s.dir:s.series[1]==e&&(s.dir==1?r|=1:r|=2)}return[t,r==1?-1:r==2?1:r==3?2:0]}function R0(i,e,t,r,a){let n=i.mode,s=i.series[e],o=n==2?s.facets[1].scale:s.scale,l=i.scales[o];return a==-1?l.min:a==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function ta(i,e,t,r,a,n){return Xa(i,e,(s,o,l,c,h,d,u,p,f,_,g)=>{let m=s.pxRound;const x=c.dir*(c.ori==0?1:-1),A=c.ori==0?bn:wn;let S,L;x==1?(S=t,L=r):(S=r,L=t);let T=m(d(o[S],c,_,p)),v=m(u(l[S],h,g,f)),b=m(d(o[L],c,_,p)),F=m(u(n==1?h.max:h.min,h,g,f)),P=new Path2D(a);return A(P,b,F),A(P,T,F),A(P,T,v),P})}function ro(i,e,t,r,a,n){let s=null;if(i.length>0){s=new Path2D;const o=e==0?so:Zl;let l=t;for(let d=0;d<i.length;d++){let u=i[d];if(u[1]>u[0]){let p=u[0]-l;p>0&&o(s,l,r,p,r+n),l=u[1]}}let c=t+a-l,h=10;c>0&&o(s,l,r-h/2,c,r+n+h)}return s}function C0(i,e,t){let r=i[i.length-1];r&&r[0]==e?r[1]=t:i.push([e,t])}function Kl(i,e,t,r,a,n,s){let o=[],l=i.length;for(let c=a==1?t:r;c>=t&&c<=r;c+=a)if(e[c]===null){let h=c,d=c;if(a==1)for(;++c<=r&&e[c]===null;)d=c;else for(;--c>=t&&e[c]===null;)d=c;let u=n(i[h]),p=d==h?u:n(i[d]),f=h-a;u=s<=0&&f>=0&&f<l?n(i[f]):u;let _=d+a;p=s>=0&&_>=0&&_<l?n(i[_]):p,p>=u&&o.push([u,p])}return o}function Gd(i){return i==0?Jh:i==1?pi:e=>Va(e,i)}function Hd(i){let e=i==0?ao:no,t=i==0?(a,n,s,o,l,c)=>{a.arcTo(n,s,o,l,c)}:(a,n,s,o,l,c)=>{a.arcTo(s,n,l,o,c)},r=i==0?(a,n,s,o,l)=>{a.rect(n,s,o,l)}:(a,n,s,o,l)=>{a.rect(s,n,l,o)};return(a,n,s,o,l,c=0,h=0)=>{c==0&&h==0?r(a,n,s,o,l):(c=Mr(c,o/2,l/2),h=Mr(h,o/2,l/2),e(a,n+c,s),t(a,n+o,s,n+o,s+l,c),t(a,n+o,s+l,n,s+l,h),t(a,n,s+l,n,s,h),t(a,n,s,n+o,s,c),a.closePath())}}const ao=(i,e,t)=>{i.moveTo(e,t)},no=(i,e,t)=>{i.moveTo(t,e)},bn=(i,e,t)=>{i.lineTo(e,t)},wn=(i,e,t)=>{i.lineTo(t,e)},so=Hd(0),Zl=Hd(1),Vd=(i,e,t,r,a,n)=>{i.arc(e,t,r,a,n)},Wd=(i,e,t,r,a,n)=>{i.arc(t,e,r,a,n)},Xd=(i,e,t,r,a,n,s)=>{i.bezierCurveTo(e,t,r,a,n,s)},jd=(i,e,t,r,a,n,s)=>{i.bezierCurveTo(t,e,a,r,s,n)};function Yd(i){return(e,t,r,a,n)=>Xa(e,t,(s,o,l,c,h,d,u,p,f,_,g)=>{let{pxRound:m,points:x}=s,A,S;c.ori==0?(A=ao,S=Vd):(A=no,S=Wd);const L=It(x.width*wt,3);let T=(x.size-x.width)/2*wt,v=It(T*2,3),b=new Path2D,F=new Path2D,{left:P,top:C,width:D,height:z}=e.bbox;so(F,P-v,C-v,D+v*2,z+v*2);const R=I=>{if(l[I]!=null){let H=m(d(o[I],c,_,p)),G=m(u(l[I],h,g,f));A(b,H+T,G),S(b,H,G,T,0,Zs*2)}};if(n)n.forEach(R);else for(let I=r;I<=a;I++)R(I);return{stroke:L>0?b:null,fill:b,clip:F,flags:yn|ql}})}function qd(i){return(e,t,r,a,n,s)=>{r!=a&&(n!=r&&s!=r&&i(e,t,r),n!=a&&s!=a&&i(e,t,a),i(e,t,s))}}const P0=qd(bn),L0=qd(wn);function $d(i){const e=xt(i?.alignGaps,0);return(t,r,a,n)=>Xa(t,r,(s,o,l,c,h,d,u,p,f,_,g)=>{[a,n]=qs(l,a,n);let m=s.pxRound,x=D=>m(d(D,c,_,p)),A=D=>m(u(D,h,g,f)),S,L;c.ori==0?(S=bn,L=P0):(S=wn,L=L0);const T=c.dir*(c.ori==0?1:-1),v={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:yn},b=v.stroke;let F=!1;if(n-a>=_*4){let D=he=>t.posToVal(he,c.key,!0),z=null,R=null,I,H,G,J=x(o[T==1?a:n]),K=x(o[a]),Y=x(o[n]),re=D(T==1?K+1:Y-1);for(let he=T==1?a:n;he>=a&&he<=n;he+=T){let oe=o[he],te=(T==1?oe<re:oe>re)?J:x(oe),le=l[he];te==J?le!=null?(H=le,z==null?(S(b,te,A(H)),I=z=R=H):H<z?z=H:H>R&&(R=H)):le===null&&(F=!0):(z!=null&&L(b,J,A(z),A(R),A(I),A(H)),le!=null?(H=le,S(b,te,A(H)),z=R=I=H):(z=R=null,le===null&&(F=!0)),J=te,re=D(J+T))}z!=null&&z!=R&&G!=J&&L(b,J,A(z),A(R),A(I),A(H))}else for(let D=T==1?a:n;D>=a&&D<=n;D+=T){let z=l[D];z===null?F=!0:z!=null&&S(b,x(o[D]),A(z))}let[P,C]=$l(t,r);if(s.fill!=null||P!=0){let D=v.fill=new Path2D(b),z=s.fillTo(t,r,s.min,s.max,P),R=A(z),I=x(o[a]),H=x(o[n]);T==-1&&([H,I]=[I,H]),S(D,H,R),S(D,I,R)}if(!s.spanGaps){let D=[];F&&D.push(...Kl(o,l,a,n,T,x,e)),v.gaps=D=s.gaps(t,r,a,n,D),v.clip=ro(D,c.ori,p,f,_,g)}return C!=0&&(v.band=C==2?[ta(t,r,a,n,b,-1),ta(t,r,a,n,b,1)]:ta(t,r,a,n,b,C)),v})}function N0(i){const e=xt(i.align,1),t=xt(i.ascDesc,!1),r=xt(i.alignGaps,0),a=xt(i.extend,!1);return(n,s,o,l)=>Xa(n,s,(c,h,d,u,p,f,_,g,m,x,A)=>{[o,l]=qs(d,o,l);let S=c.pxRound,{left:L,width:T}=n.bbox,v=Y=>S(f(Y,u,x,g)),b=Y=>S(_(Y,p,A,m)),F=u.ori==0?bn:wn;const P={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:yn},C=P.stroke,D=u.dir*(u.ori==0?1:-1);let z=b(d[D==1?o:l]),R=v(h[D==1?o:l]),I=R,H=R;a&&e==-1&&(H=L,F(C,H,z)),F(C,R,z);for(let Y=D==1?o:l;Y>=o&&Y<=l;Y+=D){let re=d[Y];if(re==null)continue;let he=v(h[Y]),oe=b(re);e==1?F(C,he,z):F(C,I,oe),F(C,he,oe),z=oe,I=he}let G=I;a&&e==1&&(G=L+T,F(C,G,z));let[J,K]=$l(n,s);if(c.fill!=null||J!=0){let Y=P.fill=new Path2D(C),re=c.fillTo(n,s,c.min,c.max,J),he=b(re);F(Y,G,he),F(Y,H,he)}if(!c.spanGaps){let Y=[];Y.push(...Kl(h,d,o,l,D,v,r));let re=c.width*wt/2,he=t||e==1?re:-re,oe=t||e==-1?-re:re;Y.forEach(te=>{te[0]+=he,te[1]+=oe}),P.gaps=Y=c.gaps(n,s,o,l,Y),P.clip=ro(Y,u.ori,g,m,x,A)}return K!=0&&(P.band=K==2?[ta(n,s,o,l,C,-1),ta(n,s,o,l,C,1)]:ta(n,s,o,l,C,K)),P})}function Kd(i,e,t,r,a,n,s=Ut){if(i.length>1){let o=null;for(let l=0,c=1/0;l<i.length;l++)if(e[l]!==void 0){if(o!=null){let h=di(i[l]-i[o]);h<c&&(c=h,s=di(t(i[l],r,a,n)-t(i[o],r,a,n)))}o=l}}return s}function U0(i){i=i||hs;const e=xt(i.size,[.6,Ut,1]),t=i.align||0,r=i.gap||0;let a=i.radius;a=a==null?[0,0]:typeof a=="number"?[a,0]:a;const n=dt(a),s=1-e[0],o=xt(e[1],Ut),l=xt(e[2],1),c=xt(i.disp,hs),h=xt(i.each,p=>{}),{fill:d,stroke:u}=c;return(p,f,_,g)=>Xa(p,f,(m,x,A,S,L,T,v,b,F,P,C)=>{let D=m.pxRound,z=t,R=r*wt,I=o*wt,H=l*wt,G,J;S.ori==0?[G,J]=n(p,f):[J,G]=n(p,f);const K=S.dir*(S.ori==0?1:-1);let Y=S.ori==0?so:Zl,re=S.ori==0?h:(Ae,$e,it,Se,Lt,Be,Ye)=>{h(Ae,$e,it,Lt,Se,Ye,Be)},he=xt(p.bands,zl).find(Ae=>Ae.series[0]==f),oe=he!=null?he.dir:0,te=m.fillTo(p,f,m.min,m.max,oe),le=D(v(te,L,C,F)),de,Ce,_e,Ue=P,je=D(m.width*wt),Xe=!1,Qe=null,gt=null,Dt=null,ei=null;d!=null&&(je==0||u!=null)&&(Xe=!0,Qe=d.values(p,f,_,g),gt=new Map,new Set(Qe).forEach(Ae=>{Ae!=null&&gt.set(Ae,new Path2D)}),je>0&&(Dt=u.values(p,f,_,g),ei=new Map,new Set(Dt).forEach(Ae=>{Ae!=null&&ei.set(Ae,new Path2D)})));let{x0:Ot,size:ti}=c;if(Ot!=null&&ti!=null){z=1,x=Ot.values(p,f,_,g),Ot.unit==2&&(x=x.map($e=>p.posToVal(b+$e*P,S.key,!0)));let Ae=ti.values(p,f,_,g);ti.unit==2?Ce=Ae[0]*P:Ce=T(Ae[0],S,P,b)-T(0,S,P,b),Ue=Kd(x,A,T,S,P,b,Ue),_e=Ue-Ce+R}else Ue=Kd(x,A,T,S,P,b,Ue),_e=Ue*s+R,Ce=Ue-_e;_e<1&&(_e=0),je>=Ce/2&&(je=0),_e<5&&(D=Jh);let Rt=_e>0,gi=Ue-_e-(Rt?je:0);Ce=D(Fl(gi,H,I)),de=(z==0?Ce/2:z==K?0:Ce)-z*K*((z==0?R/2:0)+(Rt?je/2:0));const mt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ci=Xe?null:new Path2D;let Yt=null;if(he!=null)Yt=p.data[he.series[1]];else{let{y0:Ae,y1:$e}=c;Ae!=null&&$e!=null&&(A=$e.values(p,f,_,g),Yt=Ae.values(p,f,_,g))}let ii=G*Ce,k=J*Ce;for(let Ae=K==1?_:g;Ae>=_&&Ae<=g;Ae+=K){let $e=A[Ae];if($e==null)continue;if(Yt!=null){let j=Yt[Ae]??0;if($e-j==0)continue;le=v(j,L,C,F)}let it=S.distr!=2||c!=null?x[Ae]:Ae,Se=T(it,S,P,b),Lt=v(xt($e,te),L,C,F),Be=D(Se-de),Ye=D(zi(Lt,le)),N=D(Mr(Lt,le)),y=Ye-N;if($e!=null){let j=$e<0?k:ii,ue=$e<0?ii:k;Xe?(je>0&&Dt[Ae]!=null&&Y(ei.get(Dt[Ae]),Be,N+Ji(je/2),Ce,zi(0,y-je),j,ue),Qe[Ae]!=null&&Y(gt.get(Qe[Ae]),Be,N+Ji(je/2),Ce,zi(0,y-je),j,ue)):Y(ci,Be,N+Ji(je/2),Ce,zi(0,y-je),j,ue),re(p,f,Ae,Be-je/2,N,Ce+je,y)}}return je>0?mt.stroke=Xe?ei:ci:Xe||(mt._fill=m.width==0?m._fill:m._stroke??m._fill,mt.width=0),mt.fill=Xe?gt:ci,mt})}function I0(i,e){const t=xt(e?.alignGaps,0);return(r,a,n,s)=>Xa(r,a,(o,l,c,h,d,u,p,f,_,g,m)=>{[n,s]=qs(c,n,s);let x=o.pxRound,A=G=>x(u(G,h,g,f)),S=G=>x(p(G,d,m,_)),L,T,v;h.ori==0?(L=ao,v=bn,T=Xd):(L=no,v=wn,T=jd);const b=h.dir*(h.ori==0?1:-1);let F=A(l[b==1?n:s]),P=F,C=[],D=[];for(let G=b==1?n:s;G>=n&&G<=s;G+=b)if(c[G]!=null){let J=l[G],K=A(J);C.push(P=K),D.push(S(c[G]))}const z={stroke:i(C,D,L,v,T,x),fill:null,clip:null,band:null,gaps:null,flags:yn},R=z.stroke;let[I,H]=$l(r,a);if(o.fill!=null||I!=0){let G=z.fill=new Path2D(R),J=o.fillTo(r,a,o.min,o.max,I),K=S(J);v(G,P,K),v(G,F,K)}if(!o.spanGaps){let G=[];G.push(...Kl(l,c,n,s,b,A,t)),z.gaps=G=o.gaps(r,a,n,s,G),z.clip=ro(G,h.ori,f,_,g,m)}return H!=0&&(z.band=H==2?[ta(r,a,n,s,R,-1),ta(r,a,n,s,R,1)]:ta(r,a,n,s,R,H)),z})}function D0(i){return I0(O0,i)}function O0(i,e,t,r,a,n){const s=i.length;if(s<2)return null;const o=new Path2D;if(t(o,i[0],e[0]),s==2)r(o,i[1],e[1]);else{let l=Array(s),c=Array(s-1),h=Array(s-1),d=Array(s-1);for(let u=0;u<s-1;u++)h[u]=e[u+1]-e[u],d[u]=i[u+1]-i[u],c[u]=h[u]/d[u];l[0]=c[0];for(let u=1;u<s-1;u++)c[u]===0||c[u-1]===0||c[u-1]>0!=c[u]>0?l[u]=0:(l[u]=3*(d[u-1]+d[u])/((2*d[u]+d[u-1])/c[u-1]+(d[u]+2*d[u-1])/c[u]),isFinite(l[u])||(l[u]=0));l[s-1]=c[s-2];for(let u=0;u<s-1;u++)a(o,i[u]+d[u]/3,e[u]+l[u]*d[u]/3,i[u+1]-d[u]/3,e[u+1]-l[u+1]*d[u]/3,i[u+1],e[u+1])}return o}const Ql=new Set;function Zd(){for(let i of Ql)i.syncRect(!0)}gn&&(Ga(gg,vn,Zd),Ga(vg,vn,Zd,!0),Ga(js,vn,()=>{Ei.pxRatio=wt}));const F0=$d(),z0=Yd();function Qd(i,e,t,r){return(r?[i[0],i[1]].concat(i.slice(2)):[i[0]].concat(i.slice(1))).map((a,n)=>Jl(a,n,e,t))}function B0(i,e){return i.map((t,r)=>r==0?{}:si({},e,t))}function Jl(i,e,t,r){return si({},e==0?t:r,i)}function Jd(i,e,t){return e==null?xn:[e,t]}const k0=Jd;function G0(i,e,t){return e==null?xn:Ks(e,t,Il,!0)}function ep(i,e,t,r){return e==null?xn:$s(e,t,i.scales[r].log,!1)}const H0=ep;function tp(i,e,t,r){return e==null?xn:Ul(e,t,i.scales[r].log,!1)}const V0=tp;function W0(i,e,t,r,a){let n=zi(Zh(i),Zh(e)),s=e-i,o=xr(a/r*s,t);do{let l=t[o],c=r*l/s;if(c>=a&&n+(l<5?Ma.get(l):0)<=17)return[l,c]}while(++o<t.length);return[0,0]}function ip(i){let e,t;return i=i.replace(/(\d+)px/,(r,a)=>(e=pi((t=+a)*wt))+"px"),[i,e,t]}function X0(i){i.show&&[i.font,i.labelFont].forEach(e=>{let t=It(e[2]*wt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Ei(i,e,t){const r={mode:xt(i.mode,1)},a=r.mode;function n(M,w,U,O){let W=w.valToPct(M);return O+U*(w.dir==-1?1-W:W)}function s(M,w,U,O){let W=w.valToPct(M);return O+U*(w.dir==-1?W:1-W)}function o(M,w,U,O){return w.ori==0?n(M,w,U,O):s(M,w,U,O)}r.valToPosH=n,r.valToPosV=s;let l=!1;r.status=0;const c=r.root=cr(Qm);if(i.id!=null&&(c.id=i.id),Zi(c,i.class),i.title){let M=cr(tg,c);M.textContent=i.title}const h=_r("canvas"),d=r.ctx=h.getContext("2d"),u=cr(ig,c);Ga("click",u,M=>{M.target===f&&(kt!=un||Wt!=hn)&&wi.click(r,M)},!0);const p=r.under=cr(rg,u);u.appendChild(h);const f=r.over=cr(ag,u);i=Mn(i);const _=+xt(i.pxAlign,1),g=Gd(_);(i.plugins||[]).forEach(M=>{M.opts&&(i=M.opts(r,i)||i)});const m=i.ms||.001,x=r.series=a==1?Qd(i.series||[],Pd,Fd,!1):B0(i.series||[null],Od),A=r.axes=Qd(i.axes||[],Cd,Ud,!0),S=r.scales={},L=r.bands=i.bands||[];L.forEach(M=>{M.fill=dt(M.fill||null),M.dir=xt(M.dir,-1)});const T=a==2?x[1].facets[0].scale:x[0].scale,v={axes:Zr,series:vt},b=(i.drawOrder||["axes","series"]).map(M=>v[M]);function F(M){const w=M.distr==3?U=>ea(U>0?U:M.clamp(r,U,M.min,M.max,M.key)):M.distr==4?U=>Ol(U,M.asinh):M.distr==100?U=>M.fwd(U):U=>U;return U=>{let O=w(U),{_min:W,_max:ee}=M,se=ee-W;return(O-W)/se}}function P(M){let w=S[M];if(w==null){let U=(i.scales||hs)[M]||hs;if(U.from!=null){P(U.from);let O=si({},S[U.from],U,{key:M});O.valToPct=F(O),S[M]=O}else{w=S[M]=si({},M==T?zd:A0,U),w.key=M;let O=w.time,W=w.range,ee=Sa(W);if((M!=T||a==2&&!O)&&(ee&&(W[0]==null||W[1]==null)&&(W={min:W[0]==null?Yh:{mode:1,hard:W[0],soft:W[0]},max:W[1]==null?Yh:{mode:1,hard:W[1],soft:W[1]}},ee=!1),!ee&&Js(W))){let se=W;W=(fe,ve,Ie)=>ve==null?xn:Ks(ve,Ie,se)}w.range=dt(W||(O?k0:M==T?w.distr==3?H0:w.distr==4?V0:Jd:w.distr==3?ep:w.distr==4?tp:G0)),w.auto=dt(ee?!1:w.auto),w.clamp=dt(w.clamp||T0),w._min=w._max=null,w.valToPct=F(w)}}}P("x"),P("y"),a==1&&x.forEach(M=>{P(M.scale)}),A.forEach(M=>{P(M.scale)});for(let M in i.scales)P(M);const C=S[T],D=C.distr;let z,R;C.ori==0?(Zi(c,Jm),z=n,R=s):(Zi(c,eg),z=s,R=n);const I={};for(let M in S){let w=S[M];(w.min!=null||w.max!=null)&&(I[M]={min:w.min,max:w.max},w.min=w.max=null)}const H=i.tzDate||(M=>new Date(pi(M/m))),G=i.fmtDate||Bl,J=m==1?Jg(H):i0(H),K=Sd(H,Md(m==1?Qg:t0,G)),Y=bd(H,yd(a0,G)),re=[],he=r.legend=si({},o0,i.legend),oe=r.cursor=si({},p0,{drag:{y:a==2}},i.cursor),te=he.show,le=oe.show,de=he.markers;he.idxs=re,de.width=dt(de.width),de.dash=dt(de.dash),de.stroke=dt(de.stroke),de.fill=dt(de.fill);let Ce,_e,Ue,je=[],Xe=[],Qe,gt=!1,Dt={};if(he.live){const M=x[1]?x[1].values:null;gt=M!=null,Qe=gt?M(r,1,0):{_:0};for(let w in Qe)Dt[w]=Al}if(te)if(Ce=_r("table",ug,c),Ue=_r("tbody",null,Ce),he.mount(r,Ce),gt){_e=_r("thead",null,Ce,Ue);let M=_r("tr",null,_e);_r("th",null,M);for(var ei in Qe)_r("th",Lh,M).textContent=ei}else Zi(Ce,dg),he.live&&Zi(Ce,hg);const Ot={show:!0},ti={show:!1};function Rt(M,w){if(w==0&&(gt||!he.live||a==2))return xn;let U=[],O=_r("tr",pg,Ue,Ue.childNodes[w]);Zi(O,M.class),M.show||Zi(O,ka);let W=_r("th",null,O);if(de.show){let fe=cr(fg,W);if(w>0){let ve=de.width(r,w);ve&&(fe.style.border=ve+"px "+de.dash(r,w)+" "+de.stroke(r,w)),fe.style.background=de.fill(r,w)}}let ee=cr(Lh,W);M.label instanceof HTMLElement?ee.appendChild(M.label):ee.textContent=M.label,w>0&&(de.show||(ee.style.color=M.width>0?de.stroke(r,w):de.fill(r,w)),mt("click",W,fe=>{if(oe._lock)return;Me(fe);let ve=x.indexOf(M);if((fe.ctrlKey||fe.metaKey)!=he.isolate){let Ie=x.some((Oe,Fe)=>Fe>0&&Fe!=ve&&Oe.show);x.forEach((Oe,Fe)=>{Fe>0&&Nr(Fe,Ie?Fe==ve?Ot:ti:Ot,!0,ni.setSeries)})}else Nr(ve,{show:!M.show},!0,ni.setSeries)},!1),rt&&mt(Dh,W,fe=>{oe._lock||(Me(fe),Nr(x.indexOf(M),pn,!0,ni.setSeries))},!1));for(var se in Qe){let fe=_r("td",mg,O);fe.textContent="--",U.push(fe)}return[O,U]}const gi=new Map;function mt(M,w,U,O=!0){const W=gi.get(w)||{},ee=oe.bind[M](r,w,U,O);ee&&(Ga(M,w,W[M]=ee),gi.set(w,W))}function ci(M,w,U){const O=gi.get(w)||{};for(let W in O)(M==null||W==M)&&(Nl(W,w,O[W]),delete O[W]);M==null&&gi.delete(w)}let Yt=0,ii=0,k=0,Ae=0,$e=0,it=0,Se=$e,Lt=it,Be=k,Ye=Ae,N=0,y=0,j=0,ue=0;r.bbox={};let ne=!1,Ee=!1,ye=!1,X=!1,ce=!1,be=!1;function B(M,w,U){(U||M!=r.width||w!=r.height)&&ae(M,w),st(!1),ye=!0,Ee=!0,Li()}function ae(M,w){r.width=Yt=k=M,r.height=ii=Ae=w,$e=it=0,we(),He();let U=r.bbox;N=U.left=Va($e*wt,.5),y=U.top=Va(it*wt,.5),j=U.width=Va(k*wt,.5),ue=U.height=Va(Ae*wt,.5)}const pe=3;function xe(){let M=!1,w=0;for(;!M;){w++;let U=on(w),O=Lr(w);M=w==pe||U&&O,M||(ae(r.width,r.height),Ee=!0)}}function Re({width:M,height:w}){B(M,w)}r.setSize=Re;function we(){let M=!1,w=!1,U=!1,O=!1;A.forEach((W,ee)=>{if(W.show&&W._show){let{side:se,_size:fe}=W,ve=se%2,Ie=W.label!=null?W.labelSize:0,Oe=fe+Ie;Oe>0&&(ve?(k-=Oe,se==3?($e+=Oe,O=!0):U=!0):(Ae-=Oe,se==0?(it+=Oe,M=!0):w=!0))}}),Cr[0]=M,Cr[1]=U,Cr[2]=w,Cr[3]=O,k-=fr[1]+fr[3],$e+=fr[3],Ae-=fr[2]+fr[0],it+=fr[0]}function He(){let M=$e+k,w=it+Ae,U=$e,O=it;function W(ee,se){switch(ee){case 1:return M+=se,M-se;case 2:return w+=se,w-se;case 3:return U-=se,U+se;case 0:return O-=se,O+se}}A.forEach((ee,se)=>{if(ee.show&&ee._show){let fe=ee.side;ee._pos=W(fe,ee._size),ee.label!=null&&(ee._lpos=W(fe,ee.labelSize))}})}if(oe.dataIdx==null){let M=oe.hover,w=M.skip=new Set(M.skip??[]);w.add(void 0);let U=M.prox=dt(M.prox),O=M.bias??=0;oe.dataIdx=(W,ee,se,fe)=>{if(ee==0)return se;let ve=se,Ie=U(W,ee,se,fe)??Ut,Oe=Ie>=0&&Ie<Ut,Fe=C.ori==0?k:Ae,Je=oe.left,bt=e[0],_t=e[ee];if(w.has(_t[se])){ve=null;let ht=null,Ke=null,We;if(O==0||O==-1)for(We=se;ht==null&&We-- >0;)w.has(_t[We])||(ht=We);if(O==0||O==1)for(We=se;Ke==null&&We++<_t.length;)w.has(_t[We])||(Ke=We);if(ht!=null||Ke!=null)if(Oe){let Ht=ht==null?-1/0:z(bt[ht],C,Fe,0),Kt=Ke==null?1/0:z(bt[Ke],C,Fe,0),Mi=Je-Ht,Pt=Kt-Je;Mi<=Pt?Mi<=Ie&&(ve=ht):Pt<=Ie&&(ve=Ke)}else ve=Ke==null?ht:ht==null?Ke:se-ht<=Ke-se?ht:Ke}else Oe&&di(Je-z(bt[se],C,Fe,0))>Ie&&(ve=null);return ve}}const Me=M=>{oe.event=M};oe.idxs=re,oe._lock=!1;let Le=oe.points;Le.show=dt(Le.show),Le.size=dt(Le.size),Le.stroke=dt(Le.stroke),Le.width=dt(Le.width),Le.fill=dt(Le.fill);const Ge=r.focus=si({},i.focus||{alpha:.3},oe.focus),rt=Ge.prox>=0,Ne=rt&&Le.one;let ct=[],St=[],ha=[];function Zn(M,w){let U=Le.show(r,w);if(U instanceof HTMLElement)return Zi(U,cg),Zi(U,M.class),Or(U,-10,-10,k,Ae),f.insertBefore(U,ct[w]),U}function an(M,w){if(a==1||w>0){let U=a==1&&S[M.scale].time,O=M.value;M.value=U?sd(O)?bd(H,yd(O,G)):O||Y:O||b0,M.label=M.label||(U?m0:f0)}if(Ne||w>0){M.width=M.width==null?1:M.width,M.paths=M.paths||F0||Ag,M.fillTo=dt(M.fillTo||R0),M.pxAlign=+xt(M.pxAlign,_),M.pxRound=Gd(M.pxAlign),M.stroke=dt(M.stroke||null),M.fill=dt(M.fill||null),M._stroke=M._fill=M._paths=M._focus=null;let U=w0(zi(1,M.width),1),O=M.points=si({},{size:U,width:zi(1,U*.2),stroke:M.stroke,space:U*2,paths:z0,_stroke:null,_fill:null},M.points);O.show=dt(O.show),O.filter=dt(O.filter),O.fill=dt(O.fill),O.stroke=dt(O.stroke),O.paths=dt(O.paths),O.pxAlign=M.pxAlign}if(te){let U=Rt(M,w);je.splice(w,0,U[0]),Xe.splice(w,0,U[1]),he.values.push(null)}if(le){re.splice(w,0,null);let U=null;Ne?w==0&&(U=Zn(M,w)):w>0&&(U=Zn(M,w)),ct.splice(w,0,U),St.splice(w,0,0),ha.splice(w,0,0)}xi("addSeries",w)}function ll(M,w){w=w??x.length,M=a==1?Jl(M,w,Pd,Fd):Jl(M,w,{},Od),x.splice(w,0,M),an(x[w],w)}r.addSeries=ll;function ks(M){if(x.splice(M,1),te){he.values.splice(M,1),Xe.splice(M,1);let w=je.splice(M,1)[0];ci(null,w.firstChild),w.remove()}le&&(re.splice(M,1),ct.splice(M,1)[0].remove(),St.splice(M,1),ha.splice(M,1)),xi("delSeries",M)}r.delSeries=ks;const Cr=[!1,!1,!1,!1];function qr(M,w){if(M._show=M.show,M.show){let U=M.side%2,O=S[M.scale];O==null&&(M.scale=U?x[1].scale:T,O=S[M.scale]);let W=O.time;M.size=dt(M.size),M.space=dt(M.space),M.rotate=dt(M.rotate),Sa(M.incrs)&&M.incrs.forEach(se=>{!Ma.has(se)&&Ma.set(se,ad(se))}),M.incrs=dt(M.incrs||(O.distr==2?$g:W?m==1?Zg:e0:Wa)),M.splits=dt(M.splits||(W&&O.distr==1?J:O.distr==3?jl:O.distr==4?_0:v0)),M.stroke=dt(M.stroke),M.grid.stroke=dt(M.grid.stroke),M.ticks.stroke=dt(M.ticks.stroke),M.border.stroke=dt(M.border.stroke);let ee=M.values;M.values=Sa(ee)&&!Sa(ee[0])?dt(ee):W?Sa(ee)?Sd(H,Md(ee,G)):sd(ee)?r0(H,ee):ee||K:ee||g0,M.filter=dt(M.filter||(O.distr>=3&&O.log==10?S0:O.distr==3&&O.log==2?y0:ed)),M.font=ip(M.font),M.labelFont=ip(M.labelFont),M._size=M.size(r,null,w,0),M._space=M._rotate=M._incrs=M._found=M._splits=M._values=null,M._size>0&&(Cr[w]=!0,M._el=cr(ng,u))}}function $r(M,w,U,O){let[W,ee,se,fe]=U,ve=w%2,Ie=0;return ve==0&&(fe||ee)&&(Ie=w==0&&!W||w==2&&!se?pi(Cd.size/3):0),ve==1&&(W||se)&&(Ie=w==1&&!ee||w==3&&!fe?pi(Ud.size/2):0),Ie}const Qn=r.padding=(i.padding||[$r,$r,$r,$r]).map(M=>dt(xt(M,$r))),fr=r._padding=Qn.map((M,w)=>M(r,w,Cr,0));let qt,Qt=null,Jt=null;const Pr=a==1?x[0].idxs:null;let Yi=null,da=!1;function Jn(M,w){if(e=M??[],r.data=r._data=e,a==2){qt=0;for(let U=1;U<x.length;U++)qt+=e[U][0].length}else{e.length==0&&(r.data=r._data=e=[[]]),Yi=e[0],qt=Yi.length;let U=e;if(D==2){U=e.slice();let O=U[0]=Array(qt);for(let W=0;W<qt;W++)O[W]=W}r._data=e=U}if(st(!0),xi("setData"),D==2&&(ye=!0),w!==!1){let U=C;U.auto(r,da)?es():ma(T,U.min,U.max),X=X||oe.left>=0,be=!0,Li()}}r.setData=Jn;function es(){da=!0;let M,w;a==1&&(qt>0?(Qt=Pr[0]=0,Jt=Pr[1]=qt-1,M=e[0][Qt],w=e[0][Jt],D==2?(M=Qt,w=Jt):M==w&&(D==3?[M,w]=$s(M,M,C.log,!1):D==4?[M,w]=Ul(M,M,C.log,!1):C.time?w=M+pi(86400/m):[M,w]=Ks(M,w,Il,!0))):(Qt=Pr[0]=M=null,Jt=Pr[1]=w=null)),ma(T,M,w)}let nn,pa,sn,E,V,ie,Q,q,me,ge;function Te(M,w,U,O,W,ee){M??=Uh,U??=zl,O??="butt",W??=Uh,ee??="round",M!=nn&&(d.strokeStyle=nn=M),W!=pa&&(d.fillStyle=pa=W),w!=sn&&(d.lineWidth=sn=w),ee!=V&&(d.lineJoin=V=ee),O!=ie&&(d.lineCap=ie=O),U!=E&&d.setLineDash(E=U)}function De(M,w,U,O){w!=pa&&(d.fillStyle=pa=w),M!=Q&&(d.font=Q=M),U!=q&&(d.textAlign=q=U),O!=me&&(d.textBaseline=me=O)}function Ve(M,w,U,O,W=0){if(O.length>0&&M.auto(r,da)&&(w==null||w.min==null)){let ee=xt(Qt,0),se=xt(Jt,O.length-1),fe=U.min==null?Sg(O,ee,se,W,M.distr==3):[U.min,U.max];M.min=Mr(M.min,U.min=fe[0]),M.max=zi(M.max,U.max=fe[1])}}const nt={min:null,max:null};function pt(){for(let O in S){let W=S[O];I[O]==null&&(W.min==null||I[T]!=null&&W.auto(r,da))&&(I[O]=nt)}for(let O in S){let W=S[O];I[O]==null&&W.from!=null&&I[W.from]!=null&&(I[O]=nt)}I[T]!=null&&st(!0);let M={};for(let O in I){let W=I[O];if(W!=null){let ee=M[O]=Mn(S[O],Pg);if(W.min!=null)si(ee,W);else if(O!=T||a==2)if(qt==0&&ee.from==null){let se=ee.range(r,null,null,O);ee.min=se[0],ee.max=se[1]}else ee.min=Ut,ee.max=-Ut}}if(qt>0){x.forEach((O,W)=>{if(a==1){let ee=O.scale,se=I[ee];if(se==null)return;let fe=M[ee];if(W==0){let ve=fe.range(r,fe.min,fe.max,ee);fe.min=ve[0],fe.max=ve[1],Qt=xr(fe.min,e[0]),Jt=xr(fe.max,e[0]),Jt-Qt>1&&(e[0][Qt]<fe.min&&Qt++,e[0][Jt]>fe.max&&Jt--),O.min=Yi[Qt],O.max=Yi[Jt]}else O.show&&O.auto&&Ve(fe,se,O,e[W],O.sorted);O.idxs[0]=Qt,O.idxs[1]=Jt}else if(W>0&&O.show&&O.auto){let[ee,se]=O.facets,fe=ee.scale,ve=se.scale,[Ie,Oe]=e[W],Fe=M[fe],Je=M[ve];Fe!=null&&Ve(Fe,I[fe],ee,Ie,ee.sorted),Je!=null&&Ve(Je,I[ve],se,Oe,se.sorted),O.min=se.min,O.max=se.max}});for(let O in M){let W=M[O],ee=I[O];if(W.from==null&&(ee==null||ee.min==null)){let se=W.range(r,W.min==Ut?null:W.min,W.max==-Ut?null:W.max,O);W.min=se[0],W.max=se[1]}}}for(let O in M){let W=M[O];if(W.from!=null){let ee=M[W.from];if(ee.min==null)W.min=W.max=null;else{let se=W.range(r,ee.min,ee.max,O);W.min=se[0],W.max=se[1]}}}let w={},U=!1;for(let O in M){let W=M[O],ee=S[O];if(ee.min!=W.min||ee.max!=W.max){ee.min=W.min,ee.max=W.max;let se=ee.distr;ee._min=se==3?ea(ee.min):se==4?Ol(ee.min,ee.asinh):se==100?ee.fwd(ee.min):ee.min,ee._max=se==3?ea(ee.max):se==4?Ol(ee.max,ee.asinh):se==100?ee.fwd(ee.max):ee.max,w[O]=U=!0}}if(U){x.forEach((O,W)=>{a==2?W>0&&w.y&&(O._paths=null):w[O.scale]&&(O._paths=null)});for(let O in w)ye=!0,xi("setScale",O);le&&oe.left>=0&&(X=be=!0)}for(let O in I)I[O]=null}function ze(M){let w=Fl(Qt-1,0,qt-1),U=Fl(Jt+1,0,qt-1);for(;M[w]==null&&w>0;)w--;for(;M[U]==null&&U<qt-1;)U++;return[w,U]}function vt(){if(qt>0){let M=x.some(w=>w._focus)&&ge!=Ge.alpha;M&&(d.globalAlpha=ge=Ge.alpha),x.forEach((w,U)=>{if(U>0&&w.show&&(jt(U,!1),jt(U,!0),w._paths==null)){let O=ge;ge!=w.alpha&&(d.globalAlpha=ge=w.alpha);let W=a==2?[0,e[U][0].length-1]:ze(e[U]);w._paths=w.paths(r,U,W[0],W[1]),ge!=O&&(d.globalAlpha=ge=O)}}),x.forEach((w,U)=>{if(U>0&&w.show){let O=ge;ge!=w.alpha&&(d.globalAlpha=ge=w.alpha),w._paths!=null&&Et(U,!1);{let W=w._paths!=null?w._paths.gaps:null,ee=w.points.show(r,U,Qt,Jt,W),se=w.points.filter(r,U,ee,W);(ee||se)&&(w.points._paths=w.points.paths(r,U,Qt,Jt,se),Et(U,!0))}ge!=O&&(d.globalAlpha=ge=O),xi("drawSeries",U)}}),M&&(d.globalAlpha=ge=1)}}function jt(M,w){let U=w?x[M].points:x[M];U._stroke=U.stroke(r,M),U._fill=U.fill(r,M)}function Et(M,w){let U=w?x[M].points:x[M],{stroke:O,fill:W,clip:ee,flags:se,_stroke:fe=U._stroke,_fill:ve=U._fill,_width:Ie=U.width}=U._paths;Ie=It(Ie*wt,3);let Oe=null,Fe=Ie%2/2;w&&ve==null&&(ve=Ie>0?"#fff":fe);let Je=U.pxAlign==1&&Fe>0;if(Je&&d.translate(Fe,Fe),!w){let bt=N-Ie/2,_t=y-Ie/2,ht=j+Ie,Ke=ue+Ie;Oe=new Path2D,Oe.rect(bt,_t,ht,Ke)}w?ke(fe,Ie,U.dash,U.cap,ve,O,W,se,ee):Ct(M,fe,Ie,U.dash,U.cap,ve,O,W,se,Oe,ee),Je&&d.translate(-Fe,-Fe)}function Ct(M,w,U,O,W,ee,se,fe,ve,Ie,Oe){let Fe=!1;ve!=0&&L.forEach((Je,bt)=>{if(Je.series[0]==M){let _t=x[Je.series[1]],ht=e[Je.series[1]],Ke=(_t._paths||hs).band;Sa(Ke)&&(Ke=Je.dir==1?Ke[0]:Ke[1]);let We,Ht=null;_t.show&&Ke&&bg(ht,Qt,Jt)?(Ht=Je.fill(r,bt)||ee,We=_t._paths.clip):Ke=null,ke(w,U,O,W,Ht,se,fe,ve,Ie,Oe,We,Ke),Fe=!0}}),Fe||ke(w,U,O,W,ee,se,fe,ve,Ie,Oe)}const Bt=yn|ql;function ke(M,w,U,O,W,ee,se,fe,ve,Ie,Oe,Fe){Te(M,w,U,O,W),(ve||Ie||Fe)&&(d.save(),ve&&d.clip(ve),Ie&&d.clip(Ie)),Fe?(fe&Bt)==Bt?(d.clip(Fe),Oe&&d.clip(Oe),rr(W,se),ri(M,ee,w)):fe&ql?(rr(W,se),d.clip(Fe),ri(M,ee,w)):fe&yn&&(d.save(),d.clip(Fe),Oe&&d.clip(Oe),rr(W,se),d.restore(),ri(M,ee,w)):(rr(W,se),ri(M,ee,w)),(ve||Ie||Fe)&&d.restore()}function ri(M,w,U){U>0&&(w instanceof Map?w.forEach((O,W)=>{d.strokeStyle=nn=W,d.stroke(O)}):w!=null&&M&&d.stroke(w))}function rr(M,w){w instanceof Map?w.forEach((U,O)=>{d.fillStyle=pa=O,d.fill(U)}):w!=null&&M&&d.fill(w)}function Kr(M,w,U,O){let W=A[M],ee;if(O<=0)ee=[0,0];else{let se=W._space=W.space(r,M,w,U,O),fe=W._incrs=W.incrs(r,M,w,U,O,se);ee=W0(w,U,fe,O,se)}return W._found=ee}function ai(M,w,U,O,W,ee,se,fe,ve,Ie){let Oe=se%2/2;_==1&&d.translate(Oe,Oe),Te(fe,se,ve,Ie,fe),d.beginPath();let Fe,Je,bt,_t,ht=W+(O==0||O==3?-ee:ee);U==0?(Je=W,_t=ht):(Fe=W,bt=ht);for(let Ke=0;Ke<M.length;Ke++)w[Ke]!=null&&(U==0?Fe=bt=M[Ke]:Je=_t=M[Ke],d.moveTo(Fe,Je),d.lineTo(bt,_t));d.stroke(),_==1&&d.translate(-Oe,-Oe)}function on(M){let w=!0;return A.forEach((U,O)=>{if(!U.show)return;let W=S[U.scale];if(W.min==null){U._show&&(w=!1,U._show=!1,st(!1));return}else U._show||(w=!1,U._show=!0,st(!1));let ee=U.side,se=ee%2,{min:fe,max:ve}=W,[Ie,Oe]=Kr(O,fe,ve,se==0?k:Ae);if(Oe==0)return;let Fe=W.distr==2,Je=U._splits=U.splits(r,O,fe,ve,Ie,Oe,Fe),bt=W.distr==2?Je.map(We=>Yi[We]):Je,_t=W.distr==2?Yi[Je[1]]-Yi[Je[0]]:Ie,ht=U._values=U.values(r,U.filter(r,bt,O,Oe,_t),O,Oe,_t);U._rotate=ee==2?U.rotate(r,ht,O,Oe):0;let Ke=U._size;U._size=ur(U.size(r,ht,O,M)),Ke!=null&&U._size!=Ke&&(w=!1)}),w}function Lr(M){let w=!0;return Qn.forEach((U,O)=>{let W=U(r,O,Cr,M);W!=fr[O]&&(w=!1),fr[O]=W}),w}function Zr(){for(let M=0;M<A.length;M++){let w=A[M];if(!w.show||!w._show)continue;let U=w.side,O=U%2,W,ee,se=w.stroke(r,M),fe=U==0||U==3?-1:1,[ve,Ie]=w._found;if(w.label!=null){let Oi=w.labelGap*fe,Ki=pi((w._lpos+Oi)*wt);De(w.labelFont[0],se,"center",U==2?ls:Nh),d.save(),O==1?(W=ee=0,d.translate(Ki,pi(y+ue/2)),d.rotate((U==3?-Zs:Zs)/2)):(W=pi(N+j/2),ee=Ki);let Ba=Qh(w.label)?w.label(r,M,ve,Ie):w.label;d.fillText(Ba,W,ee),d.restore()}if(Ie==0)continue;let Oe=S[w.scale],Fe=O==0?j:ue,Je=O==0?N:y,bt=w._splits,_t=Oe.distr==2?bt.map(Oi=>Yi[Oi]):bt,ht=Oe.distr==2?Yi[bt[1]]-Yi[bt[0]]:ve,Ke=w.ticks,We=w.border,Ht=Ke.show?Ke.size:0,Kt=pi(Ht*wt),Mi=pi((w.alignTo==2?w._size-Ht-w.gap:w.gap)*wt),Pt=w._rotate*-Zs/180,Zt=g(w._pos*wt),qi=(Kt+Mi)*fe,Di=Zt+qi;ee=O==0?Di:0,W=O==1?Di:0;let ar=w.font[0],mr=w.align==1?mn:w.align==2?bl:Pt>0?mn:Pt<0?bl:O==0?"center":U==3?bl:mn,Ir=Pt||O==1?"middle":U==2?ls:Nh;De(ar,se,mr,Ir);let $i=w.font[1]*w.lineGap,nr=bt.map(Oi=>g(o(Oi,Oe,Fe,Je))),gr=w._values;for(let Oi=0;Oi<gr.length;Oi++){let Ki=gr[Oi];if(Ki!=null){O==0?W=nr[Oi]:ee=nr[Oi],Ki=""+Ki;let Ba=Ki.indexOf(`
`)==-1?[Ki]:Ki.split(/\n/gm);for(let Fi=0;Fi<Ba.length;Fi++){let vh=Ba[Fi];Pt?(d.save(),d.translate(W,ee+Fi*$i),d.rotate(Pt),d.fillText(vh,0,0),d.restore()):d.fillText(vh,W,ee+Fi*$i)}}}Ke.show&&ai(nr,Ke.filter(r,_t,M,Ie,ht),O,U,Zt,Kt,It(Ke.width*wt,3),Ke.stroke(r,M),Ke.dash,Ke.cap);let Dr=w.grid;Dr.show&&ai(nr,Dr.filter(r,_t,M,Ie,ht),O,O==0?2:1,O==0?y:N,O==0?ue:j,It(Dr.width*wt,3),Dr.stroke(r,M),Dr.dash,Dr.cap),We.show&&ai([Zt],[1],O==0?1:0,O==0?1:2,O==1?y:N,O==1?ue:j,It(We.width*wt,3),We.stroke(r,M),We.dash,We.cap)}xi("drawAxes")}function st(M){x.forEach((w,U)=>{U>0&&(w._paths=null,M&&(a==1?(w.min=null,w.max=null):w.facets.forEach(O=>{O.min=null,O.max=null})))})}let $t=!1,Ii=!1,yt=[];function bi(){Ii=!1;for(let M=0;M<yt.length;M++)xi(...yt[M]);yt.length=0}function Li(){$t||(Fg(Ju),$t=!0)}function Gs(M,w=!1){$t=!0,Ii=w,M(r),Ju(),w&&yt.length>0&&queueMicrotask(bi)}r.batch=Gs;function Ju(){if(ne&&(pt(),ne=!1),ye&&(xe(),ye=!1),Ee){if(Vt(p,mn,$e),Vt(p,ls,it),Vt(p,ss,k),Vt(p,os,Ae),Vt(f,mn,$e),Vt(f,ls,it),Vt(f,ss,k),Vt(f,os,Ae),Vt(u,ss,Yt),Vt(u,os,ii),h.width=pi(Yt*wt),h.height=pi(ii*wt),A.forEach(({_el:M,_show:w,_size:U,_pos:O,side:W})=>{if(M!=null)if(w){let ee=W===3||W===0?U:0,se=W%2==1;Vt(M,se?"left":"top",O-ee),Vt(M,se?"width":"height",U),Vt(M,se?"top":"left",se?it:$e),Vt(M,se?"height":"width",se?Ae:k),Pl(M,ka)}else Zi(M,ka)}),nn=pa=sn=V=ie=Q=q=me=E=null,ge=1,rs(!0),$e!=Se||it!=Lt||k!=Be||Ae!=Ye){st(!1);let M=k/Be,w=Ae/Ye;if(le&&!X&&oe.left>=0){oe.left*=M,oe.top*=w,ln&&Or(ln,pi(oe.left),0,k,Ae),cn&&Or(cn,0,pi(oe.top),k,Ae);for(let U=0;U<ct.length;U++){let O=ct[U];O!=null&&(St[U]*=M,ha[U]*=w,Or(O,ur(St[U]),ur(ha[U]),k,Ae))}}if(Gt.show&&!ce&&Gt.left>=0&&Gt.width>0){Gt.left*=M,Gt.width*=M,Gt.top*=w,Gt.height*=w;for(let U in fl)Vt(dn,U,Gt[U])}Se=$e,Lt=it,Be=k,Ye=Ae}xi("setSize"),Ee=!1}Yt>0&&ii>0&&(d.clearRect(0,0,h.width,h.height),xi("drawClear"),b.forEach(M=>M()),xi("draw")),Gt.show&&ce&&(Hs(Gt),ce=!1),le&&X&&(za(null,!0,!1),X=!1),he.show&&he.live&&be&&(dl(),be=!1),l||(l=!0,r.status=1,xi("ready")),da=!1,$t=!1}r.redraw=(M,w)=>{ye=w||!1,M!==!1?ma(T,C.min,C.max):Li()};function cl(M,w){let U=S[M];if(U.from==null){if(qt==0){let O=U.range(r,w.min,w.max,M);w.min=O[0],w.max=O[1]}if(w.min>w.max){let O=w.min;w.min=w.max,w.max=O}if(qt>1&&w.min!=null&&w.max!=null&&w.max-w.min<1e-16)return;M==T&&U.distr==2&&qt>0&&(w.min=xr(w.min,e[0]),w.max=xr(w.max,e[0]),w.min==w.max&&w.max++),I[M]=w,ne=!0,Li()}}r.setScale=cl;let ul,hl,ln,cn,eh,th,un,hn,ih,rh,kt,Wt,fa=!1;const wi=oe.drag;let vi=wi.x,_i=wi.y;le&&(oe.x&&(ul=cr(og,f)),oe.y&&(hl=cr(lg,f)),C.ori==0?(ln=ul,cn=hl):(ln=hl,cn=ul),kt=oe.left,Wt=oe.top);const Gt=r.select=si({show:!0,over:!0,left:0,width:0,top:0,height:0},i.select),dn=Gt.show?cr(sg,Gt.over?f:p):null;function Hs(M,w){if(Gt.show){for(let U in M)Gt[U]=M[U],U in fl&&Vt(dn,U,M[U]);w!==!1&&xi("setSelect")}}r.setSelect=Hs;function Pm(M){if(x[M].show)te&&Pl(je[M],ka);else if(te&&Zi(je[M],ka),le){let w=Ne?ct[0]:ct[M];w!=null&&Or(w,-10,-10,k,Ae)}}function ma(M,w,U){cl(M,{min:w,max:U})}function Nr(M,w,U,O){w.focus!=null&&Dm(M),w.show!=null&&x.forEach((W,ee)=>{ee>0&&(M==ee||M==null)&&(W.show=w.show,Pm(ee),a==2?(ma(W.facets[0].scale,null,null),ma(W.facets[1].scale,null,null)):ma(W.scale,null,null),Li())}),U!==!1&&xi("setSeries",M,w),O&&as("setSeries",r,M,w)}r.setSeries=Nr;function Lm(M,w){si(L[M],w)}function Nm(M,w){M.fill=dt(M.fill||null),M.dir=xt(M.dir,-1),w=w??L.length,L.splice(w,0,M)}function Um(M){M==null?L.length=0:L.splice(M,1)}r.addBand=Nm,r.setBand=Lm,r.delBand=Um;function Im(M,w){x[M].alpha=w,le&&ct[M]!=null&&(ct[M].style.opacity=w),te&&je[M]&&(je[M].style.opacity=w)}let Qr,ga,Fa;const pn={focus:!0};function Dm(M){if(M!=Fa){let w=M==null,U=Ge.alpha!=1;x.forEach((O,W)=>{if(a==1||W>0){let ee=w||W==0||W==M;O._focus=w?null:ee,U&&Im(W,ee?1:Ge.alpha)}}),Fa=M,U&&Li()}}te&&rt&&mt(Oh,Ce,M=>{oe._lock||(Me(M),Fa!=null&&Nr(null,pn,!0,ni.setSeries))});function Ur(M,w,U){let O=S[w];U&&(M=M/wt-(O.ori==1?it:$e));let W=k;O.ori==1&&(W=Ae,M=W-M),O.dir==-1&&(M=W-M);let ee=O._min,se=O._max,fe=M/W,ve=ee+(se-ee)*fe,Ie=O.distr;return Ie==3?_n(10,ve):Ie==4?Eg(ve,O.asinh):Ie==100?O.bwd(ve):ve}function Om(M,w){let U=Ur(M,T,w);return xr(U,e[0],Qt,Jt)}r.valToIdx=M=>xr(M,e[0]),r.posToIdx=Om,r.posToVal=Ur,r.valToPos=(M,w,U)=>S[w].ori==0?n(M,S[w],U?j:k,U?N:0):s(M,S[w],U?ue:Ae,U?y:0),r.setCursor=(M,w,U)=>{kt=M.left,Wt=M.top,za(null,w,U)};function ah(M,w){Vt(dn,mn,Gt.left=M),Vt(dn,ss,Gt.width=w)}function nh(M,w){Vt(dn,ls,Gt.top=M),Vt(dn,os,Gt.height=w)}let ts=C.ori==0?ah:nh,is=C.ori==1?ah:nh;function Fm(){if(te&&he.live)for(let M=a==2?1:0;M<x.length;M++){if(M==0&&gt)continue;let w=he.values[M],U=0;for(let O in w)Xe[M][U++].firstChild.nodeValue=w[O]}}function dl(M,w){if(M!=null&&(M.idxs?M.idxs.forEach((U,O)=>{re[O]=U}):Cg(M.idx)||re.fill(M.idx),he.idx=re[0]),te&&he.live){for(let U=0;U<x.length;U++)(U>0||a==1&&!gt)&&zm(U,re[U]);Fm()}be=!1,w!==!1&&xi("setLegend")}r.setLegend=dl;function zm(M,w){let U=x[M],O=M==0&&D==2?Yi:e[M],W;gt?W=U.values(r,M,w)??Dt:(W=U.value(r,w==null?null:O[w],M,w),W=W==null?Dt:{_:W}),he.values[M]=W}function za(M,w,U){ih=kt,rh=Wt,[kt,Wt]=oe.move(r,kt,Wt),oe.left=kt,oe.top=Wt,le&&(ln&&Or(ln,pi(kt),0,k,Ae),cn&&Or(cn,0,pi(Wt),k,Ae));let O,W=Qt>Jt;Qr=Ut,ga=null;let ee=C.ori==0?k:Ae,se=C.ori==1?k:Ae;if(kt<0||qt==0||W){O=oe.idx=null;for(let fe=0;fe<x.length;fe++){let ve=ct[fe];ve!=null&&Or(ve,-10,-10,k,Ae)}rt&&Nr(null,pn,!0,M==null&&ni.setSeries),he.live&&(re.fill(O),be=!0)}else{let fe,ve,Ie;a==1&&(fe=C.ori==0?kt:Wt,ve=Ur(fe,T),O=oe.idx=xr(ve,e[0],Qt,Jt),Ie=z(e[0][O],C,ee,0));let Oe=-10,Fe=-10,Je=0,bt=0,_t=!0,ht="",Ke="";for(let We=a==2?1:0;We<x.length;We++){let Ht=x[We],Kt=re[We],Mi=Kt==null?null:a==1?e[We][Kt]:e[We][1][Kt],Pt=oe.dataIdx(r,We,O,ve),Zt=Pt==null?null:a==1?e[We][Pt]:e[We][1][Pt];if(be=be||Zt!=Mi||Pt!=Kt,re[We]=Pt,We>0&&Ht.show){let qi=Pt==null?-10:Pt==O?Ie:z(a==1?e[0][Pt]:e[We][0][Pt],C,ee,0),Di=Zt==null?-10:R(Zt,a==1?S[Ht.scale]:S[Ht.facets[1].scale],se,0);if(rt&&Zt!=null){let ar=C.ori==1?kt:Wt,mr=di(Ge.dist(r,We,Pt,Di,ar));if(mr<Qr){let Ir=Ge.bias;if(Ir!=0){let $i=Ur(ar,Ht.scale),nr=Zt>=0?1:-1,gr=$i>=0?1:-1;gr==nr&&(gr==1?Ir==1?Zt>=$i:Zt<=$i:Ir==1?Zt<=$i:Zt>=$i)&&(Qr=mr,ga=We)}else Qr=mr,ga=We}}if(be||Ne){let ar,mr;C.ori==0?(ar=qi,mr=Di):(ar=Di,mr=qi);let Ir,$i,nr,gr,Dr,Oi,Ki=!0,Ba=Le.bbox;if(Ba!=null){Ki=!1;let Fi=Ba(r,We);nr=Fi.left,gr=Fi.top,Ir=Fi.width,$i=Fi.height}else nr=ar,gr=mr,Ir=$i=Le.size(r,We);if(Oi=Le.fill(r,We),Dr=Le.stroke(r,We),Ne)We==ga&&Qr<=Ge.prox&&(Oe=nr,Fe=gr,Je=Ir,bt=$i,_t=Ki,ht=Oi,Ke=Dr);else{let Fi=ct[We];Fi!=null&&(St[We]=nr,ha[We]=gr,Vh(Fi,Ir,$i,Ki),Gh(Fi,Oi,Dr),Or(Fi,ur(nr),ur(gr),k,Ae))}}}}if(Ne){let We=Ge.prox,Ht=Fa==null?Qr<=We:Qr>We||ga!=Fa;if(be||Ht){let Kt=ct[0];Kt!=null&&(St[0]=Oe,ha[0]=Fe,Vh(Kt,Je,bt,_t),Gh(Kt,ht,Ke),Or(Kt,ur(Oe),ur(Fe),k,Ae))}}}if(Gt.show&&fa)if(M!=null){let[fe,ve]=ni.scales,[Ie,Oe]=ni.match,[Fe,Je]=M.cursor.sync.scales,bt=M.cursor.drag;if(vi=bt._x,_i=bt._y,vi||_i){let{left:_t,top:ht,width:Ke,height:We}=M.select,Ht=M.scales[Fe].ori,Kt=M.posToVal,Mi,Pt,Zt,qi,Di,ar=fe!=null&&Ie(fe,Fe),mr=ve!=null&&Oe(ve,Je);ar&&vi?(Ht==0?(Mi=_t,Pt=Ke):(Mi=ht,Pt=We),Zt=S[fe],qi=z(Kt(Mi,Fe),Zt,ee,0),Di=z(Kt(Mi+Pt,Fe),Zt,ee,0),ts(Mr(qi,Di),di(Di-qi))):ts(0,ee),mr&&_i?(Ht==1?(Mi=_t,Pt=Ke):(Mi=ht,Pt=We),Zt=S[ve],qi=R(Kt(Mi,Je),Zt,se,0),Di=R(Kt(Mi+Pt,Je),Zt,se,0),is(Mr(qi,Di),di(Di-qi))):is(0,se)}else ml()}else{let fe=di(ih-eh),ve=di(rh-th);if(C.ori==1){let Je=fe;fe=ve,ve=Je}vi=wi.x&&fe>=wi.dist,_i=wi.y&&ve>=wi.dist;let Ie=wi.uni;Ie!=null?vi&&_i&&(vi=fe>=Ie,_i=ve>=Ie,!vi&&!_i&&(ve>fe?_i=!0:vi=!0)):wi.x&&wi.y&&(vi||_i)&&(vi=_i=!0);let Oe,Fe;vi&&(C.ori==0?(Oe=un,Fe=kt):(Oe=hn,Fe=Wt),ts(Mr(Oe,Fe),di(Fe-Oe)),_i||is(0,se)),_i&&(C.ori==1?(Oe=un,Fe=kt):(Oe=hn,Fe=Wt),is(Mr(Oe,Fe),di(Fe-Oe)),vi||ts(0,ee)),!vi&&!_i&&(ts(0,0),is(0,0))}if(wi._x=vi,wi._y=_i,M==null){if(U){if(gh!=null){let[fe,ve]=ni.scales;ni.values[0]=fe!=null?Ur(C.ori==0?kt:Wt,fe):null,ni.values[1]=ve!=null?Ur(C.ori==1?kt:Wt,ve):null}as(El,r,kt,Wt,k,Ae,O)}if(rt){let fe=U&&ni.setSeries,ve=Ge.prox;Fa==null?Qr<=ve&&Nr(ga,pn,!0,fe):Qr>ve?Nr(null,pn,!0,fe):ga!=Fa&&Nr(ga,pn,!0,fe)}}be&&(he.idx=O,dl()),w!==!1&&xi("setCursor")}let va=null;Object.defineProperty(r,"rect",{get(){return va==null&&rs(!1),va}});function rs(M=!1){M?va=null:(va=f.getBoundingClientRect(),xi("syncRect",va))}function sh(M,w,U,O,W,ee,se){oe._lock||fa&&M!=null&&M.movementX==0&&M.movementY==0||(pl(M,w,U,O,W,ee,se,!1,M!=null),M!=null?za(null,!0,!0):za(w,!0,!1))}function pl(M,w,U,O,W,ee,se,fe,ve){if(va==null&&rs(!1),Me(M),M!=null)U=M.clientX-va.left,O=M.clientY-va.top;else{if(U<0||O<0){kt=-10,Wt=-10;return}let[Ie,Oe]=ni.scales,Fe=w.cursor.sync,[Je,bt]=Fe.values,[_t,ht]=Fe.scales,[Ke,We]=ni.match,Ht=w.axes[0].side%2==1,Kt=C.ori==0?k:Ae,Mi=C.ori==1?k:Ae,Pt=Ht?ee:W,Zt=Ht?W:ee,qi=Ht?O:U,Di=Ht?U:O;if(_t!=null?U=Ke(Ie,_t)?o(Je,S[Ie],Kt,0):-10:U=Kt*(qi/Pt),ht!=null?O=We(Oe,ht)?o(bt,S[Oe],Mi,0):-10:O=Mi*(Di/Zt),C.ori==1){let ar=U;U=O,O=ar}}ve&&(w==null||w.cursor.event.type==El)&&((U<=1||U>=k-1)&&(U=Va(U,k)),(O<=1||O>=Ae-1)&&(O=Va(O,Ae))),fe?(eh=U,th=O,[un,hn]=oe.move(r,U,O)):(kt=U,Wt=O)}const fl={width:0,height:0,left:0,top:0};function ml(){Hs(fl,!1)}let oh,lh,ch,uh;function hh(M,w,U,O,W,ee,se){fa=!0,vi=_i=wi._x=wi._y=!1,pl(M,w,U,O,W,ee,se,!0,!1),M!=null&&(mt(Tl,Rl,dh,!1),as(Ih,r,un,hn,k,Ae,null));let{left:fe,top:ve,width:Ie,height:Oe}=Gt;oh=fe,lh=ve,ch=Ie,uh=Oe}function dh(M,w,U,O,W,ee,se){fa=wi._x=wi._y=!1,pl(M,w,U,O,W,ee,se,!1,!0);let{left:fe,top:ve,width:Ie,height:Oe}=Gt,Fe=Ie>0||Oe>0,Je=oh!=fe||lh!=ve||ch!=Ie||uh!=Oe;if(Fe&&Je&&Hs(Gt),wi.setScale&&Fe&&Je){let bt=fe,_t=Ie,ht=ve,Ke=Oe;if(C.ori==1&&(bt=ve,_t=Oe,ht=fe,Ke=Ie),vi&&ma(T,Ur(bt,T),Ur(bt+_t,T)),_i)for(let We in S){let Ht=S[We];We!=T&&Ht.from==null&&Ht.min!=Ut&&ma(We,Ur(ht+Ke,We),Ur(ht,We))}ml()}else oe.lock&&(oe._lock=!oe._lock,za(w,!0,M!=null));M!=null&&(ci(Tl,Rl),as(Tl,r,kt,Wt,k,Ae,null))}function Bm(M,w,U,O,W,ee,se){if(oe._lock)return;Me(M);let fe=fa;if(fa){let ve=!0,Ie=!0,Oe=10,Fe,Je;C.ori==0?(Fe=vi,Je=_i):(Fe=_i,Je=vi),Fe&&Je&&(ve=kt<=Oe||kt>=k-Oe,Ie=Wt<=Oe||Wt>=Ae-Oe),Fe&&ve&&(kt=kt<un?0:k),Je&&Ie&&(Wt=Wt<hn?0:Ae),za(null,!0,!0),fa=!1}kt=-10,Wt=-10,re.fill(null),za(null,!0,!0),fe&&(fa=fe)}function ph(M,w,U,O,W,ee,se){oe._lock||(Me(M),es(),ml(),M!=null&&as(Fh,r,kt,Wt,k,Ae,null))}function fh(){A.forEach(X0),B(r.width,r.height,!0)}Ga(js,vn,fh);const fn={};fn.mousedown=hh,fn.mousemove=sh,fn.mouseup=dh,fn.dblclick=ph,fn.setSeries=(M,w,U,O)=>{let W=ni.match[2];U=W(r,w,U),U!=-1&&Nr(U,O,!0,!1)},le&&(mt(Ih,f,hh),mt(El,f,sh),mt(Dh,f,M=>{Me(M),rs(!1)}),mt(Oh,f,Bm),mt(Fh,f,ph),Ql.add(r),r.syncRect=rs);const Vs=r.hooks=i.hooks||{};function xi(M,w,U){Ii?yt.push([M,w,U]):M in Vs&&Vs[M].forEach(O=>{O.call(null,r,w,U)})}(i.plugins||[]).forEach(M=>{for(let w in M.hooks)Vs[w]=(Vs[w]||[]).concat(M.hooks[w])});const mh=(M,w,U)=>U,ni=si({key:null,setSeries:!1,filters:{pub:td,sub:td},scales:[T,x[1]?x[1].scale:null],match:[id,id,mh],values:[null,null]},oe.sync);ni.match.length==2&&ni.match.push(mh),oe.sync=ni;const gh=ni.key,gl=kd(gh);function as(M,w,U,O,W,ee,se){ni.filters.pub(M,w,U,O,W,ee,se)&&gl.pub(M,w,U,O,W,ee,se)}gl.sub(r);function km(M,w,U,O,W,ee,se){ni.filters.sub(M,w,U,O,W,ee,se)&&fn[M](null,w,U,O,W,ee,se)}r.pub=km;function Gm(){gl.unsub(r),Ql.delete(r),gi.clear(),Nl(js,vn,fh),c.remove(),Ce?.remove(),xi("destroy")}r.destroy=Gm;function vl(){xi("init",i,e),Jn(e||i.data,!1),I[T]?cl(T,I[T]):es(),ce=Gt.show&&(Gt.width>0||Gt.height>0),X=be=!0,B(i.width,i.height)}return x.forEach(an),A.forEach(qr),t?t instanceof HTMLElement?(t.appendChild(c),vl()):t(r,vl):vl(),r}Ei.assign=si,Ei.fmtNum=Dl,Ei.rangeNum=Ks,Ei.rangeLog=$s,Ei.rangeAsinh=Ul,Ei.orient=Xa,Ei.pxRatio=wt,Ei.join=Og,Ei.fmtDate=Bl,Ei.tzDate=Yg,Ei.sync=kd;{Ei.addGap=C0,Ei.clipGaps=ro;let i=Ei.paths={points:Yd};i.linear=$d,i.stepped=N0,i.bars=U0,i.spline=D0}function ja(i,e,t){const r=e-i;if(!(r>0)||!Number.isFinite(r))return[];const a=10**Math.floor(Math.log10(r/t)),n=[1,2,5,10,20].map(o=>o*a).find(o=>r/o<=t)??r,s=[];for(let o=Math.ceil(i/n-1e-9);o*n<=e+1e-9*r;o++)s.push(Number((o*n).toPrecision(12)));return s}function rp(i,e,t){if(!(i>0)||!(e>i))return[];const r=Math.floor(Math.log10(i)),a=Math.ceil(Math.log10(e)),n=c=>c.filter(h=>h>=i*.999999&&h<=e*1.000001),s=(c,h=1)=>{const d=[];for(let u=r;u<=a;u+=h)for(const p of c)d.push(Number((p*10**u).toPrecision(12)));return n(d)},o=s([1,2,5]);if(o.length<=t&&o.length>=3)return o;const l=s([1]);return l.length>t?s([1],Math.ceil(l.length/t)):l.length>=3?l:o.length>=3&&o.length<=t+2?o:ja(i,e,t)}function Ti(i,e,t=.05){let r=1/0,a=-1/0;for(const n of i)n==null||!Number.isFinite(n)||e&&n<=0||(n<r&&(r=n),n>a&&(a=n));if(!(a>=r))return e?{low:.1,high:1}:{low:0,high:1};if(e){if(a===r)return{low:r/2,high:a*2};const n=(a/r)**t;return{low:r/n,high:a*n}}if(a===r){const n=Math.abs(r)*.05||.5;return{low:r-n,high:a+n}}return{low:r-t*(a-r),high:a+t*(a-r)}}function oo(i,e=[]){const t=i.filter(s=>Number.isFinite(s)).sort((s,o)=>s-o);if(!t.length)return NaN;const r=t[0],a=t[Math.floor((t.length-1)/2)],n=e.filter(s=>s<=r+4*Math.abs(r));return Math.max(a+(a-r),r+.001*Math.abs(r),...n)}function Ya(i){const e=i.filter(t=>Number.isFinite(t));return!e.length||e.some(t=>t<=0)?!1:Math.max(...e)/Math.min(...e)>20}const fs='12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',j0=28;function ia(i){const{into:e}=i;let t={x:i.x,y:i.y};e.setAttribute("role","img"),e.setAttribute("aria-label",i.about),e.tabIndex=-1;const r=()=>Math.max(240,e.clientWidth),a=A=>()=>[t[A].range.low,t[A].range.high],n=A=>(S,L,T,v)=>{const b=t[A],F=A==="x"?Math.max(3,Math.floor(r()/90)):Math.max(3,Math.floor(i.height/46));return b.at?b.at.filter(P=>P>=T&&P<=v):b.log?rp(T,v,F):ja(T,v,F)},s=A=>(S,L)=>L.map(t[A].text??Mh),o=A=>({time:!1,range:a(A),distr:t[A].log?3:1,log:10}),l=()=>Nt("soft"),c={stroke:()=>Nt("grid"),width:1},h=()=>[[t.x.range.low,t.x.range.high],[t.y.range.low,t.y.range.high]],d=()=>new Ei({width:r(),height:i.height,padding:[10,20,0,0],legend:{show:!1},cursor:{show:!1},scales:{x:o("x"),y:o("y")},axes:[{stroke:l,grid:c,ticks:{show:!1},font:fs,labelFont:fs,show:!i.bare,label:t.x.label||void 0,labelSize:22,labelGap:2,size:30,space:10,splits:n("x"),values:s("x"),filter:(A,S)=>S},{stroke:l,grid:c,ticks:{show:!1},font:fs,labelFont:fs,label:t.y.label||void 0,labelSize:22,labelGap:4,size:i.left??u,space:10,splits:n("y"),values:s("y"),filter:(A,S)=>S}],series:[{},{show:!0,paths:()=>null,points:{show:!1}}],hooks:{draw:[p]}},h(),e),u=(A,S)=>{const L=Math.max(0,...(S??[]).map(T=>T.length));return A.ctx.font=fs,Math.ceil(L*6.8)+12},p=A=>{const{ctx:S,bbox:L}=A;S.save(),S.beginPath(),S.rect(L.left,L.top,L.width,L.height),S.clip();const T=Ei.pxRatio;i.draw({context:S,x:v=>A.valToPos(v,"x",!0),y:v=>A.valToPos(v,"y",!0),ratio:T,box:L}),S.restore()};let f=d();const _=Y0(e),g=()=>f.redraw(!1,!0);Ah(g);const m=A=>{const S=f.over.getBoundingClientRect(),L=A.clientX-S.left,T=A.clientY-S.top;let v=null,b=j0**2;for(const F of i.spots?.()??[]){const P=f.valToPos(F.x,"x")-L,C=f.valToPos(F.y,"y")-T,D=P*P+C*C;D<b&&(b=D,v=F)}return v};i.spots&&(e.addEventListener("pointermove",A=>{const S=m(A);i.onHover?.(S?S.run:null),S?_.show(S.words,f.over.offsetLeft+f.valToPos(S.x,"x"),f.over.offsetTop+f.valToPos(S.y,"y")):_.hide()}),e.addEventListener("pointerleave",()=>{i.onHover?.(null),_.hide()}),e.addEventListener("click",A=>{const S=m(A);S&&i.onClick?.(S.run)}));const x=()=>{f.destroy(),f=d()};return new ResizeObserver(()=>{Math.abs(r()-f.width)>1&&f.setSize({width:r(),height:i.height})}).observe(e),{get canvas(){return f.ctx.canvas},redraw:g,replace:(A,S)=>{const L=(v,b)=>v.label===b.label&&v.log===b.log,T=L(A,t.x)&&L(S,t.y);t={x:A,y:S},T?f.setData(h()):x()},xAt:A=>f.posToVal(A-f.over.getBoundingClientRect().left,"x")}}function Y0(i){const e=document.createElement("div");return e.className="hint",e.hidden=!0,i.append(e),{show:(t,r,a)=>{e.replaceChildren(...t.map(s=>{const o=document.createElement("div");return o.textContent=s,o})),e.hidden=!1;const n=i.clientWidth-e.offsetWidth-4;e.style.left=`${Math.max(0,Math.min(n,r+14))}px`,e.style.top=`${Math.max(0,a-e.offsetHeight-10)}px`},hide:()=>{e.hidden=!0}}}const En=i=>i.reduce((e,t)=>e+t,0);function q0(i,e=10){const t=i.right.length/e,r=[];for(let a=0;a<e;a++){const n=[a*t,(a+1)*t],s=En(i.right.slice(...n)),o=En(i.wrong.slice(...n)),l=s+o;if(!(l>0))continue;let c=0;for(let d=n[0];d<n[1];d++)c+=(i.mean[d]??0)*(i.right[d]+i.wrong[d]);const h=s/l;r.push({predicted:c/l,observed:h,error:Math.sqrt(h*(1-h)/l),weight:l})}return r}function ec(i,e){const t=En(i.right.slice(e)),r=En(i.right.slice(0,e)),a=En(i.wrong.slice(e)),n=En(i.wrong.slice(0,e)),s=(o,l)=>l>0?o/l:null;return{threshold:e/i.right.length,true_positive:t,false_positive:a,false_negative:r,true_negative:n,precision:s(t,t+a),recall:s(t,t+r),specificity:s(n,n+a),f1:s(2*t,2*t+a+r),accuracy:(t+n)/(t+n+a+r)}}function $0(i){return Array.from({length:i.right.length-1},(e,t)=>ec(i,t+1))}const tc=[{key:"precision",words:"precision",colour:0,dash:[]},{key:"recall",words:"recall",colour:1,dash:[8,4]},{key:"f1",words:"F1",colour:2,dash:[2,3]},{key:"accuracy",words:"accuracy",colour:3,dash:[9,3,2,3]}],K0=[10,20,30,40,50,60,70,80,90];function Z0(i,e,t=.5){const r=$0(i),a=Math.min(99,Math.max(1,Math.round(100*t)));let n=a;const s=({context:x,x:A,y:S,ratio:L,box:T})=>{for(const{key:v,colour:b,dash:F}of tc)x.strokeStyle=Vi(b),x.lineWidth=2*L,x.setLineDash(F.map(P=>P*L)),ui(x,r.map(P=>A(P.threshold)),r.map(P=>P[v]===null?NaN:S(P[v])));x.setLineDash([]),x.strokeStyle=Nt("ink"),x.lineWidth=1.4*L,ui(x,[A(n/100),A(n/100)],[T.top,T.top+T.height])},o="What each threshold would decide",l=lr(o,`${e[1]} is predicted where its probability is at least the threshold; on the test rows.${t===.5?"":` The model decides at ${qe(t)}.`}`,"thresholds",()=>or(c.canvas,o,tc.map(({words:x,colour:A})=>({words:x,colour:Vi(A)})),devicePixelRatio));l.above.append(Z("p",{class:"outputs"},...tc.map(({words:x,colour:A,dash:S})=>Z("span",{},Z("i",{class:`stroke g${A} ${S.length?"dashed":""}`,"aria-hidden":"true"}),x))));const c=ia({into:l.body,x:{label:"threshold",log:!1,range:{low:0,high:1},text:x=>Xt(x)},y:{label:"share",log:!1,range:{low:0,high:1.02},text:x=>Xt(x)},height:280,about:"Precision, recall, F1 and accuracy over the threshold; the table beside has the figures.",draw:s}),h=Z("output",{class:"n"}),d=Z("input",{type:"range",min:1,max:99,step:1,value:n,id:"threshold","aria-describedby":"threshold-says"}),u=Z("div",{"aria-live":"polite"}),p=Z("p",{class:"note",id:"threshold-says"}),f=()=>{const x=ec(i,n);_a(h,Xt(n/100)),d.setAttribute("aria-valuetext",Xt(n/100)),_a(u,Eh([...e],[[x.true_negative,x.false_positive],[x.false_negative,x.true_positive]])),_a(p,Q0(x)),c.redraw()};d.addEventListener("input",()=>{n=Number(d.value),f()});const _=x=>[x.precision,x.recall,x.specificity,x.f1,x.accuracy].map(A=>Z("td",{class:"n"},Xt(A,1))),g=Z("div",{class:"scroll short",role:"region",tabindex:0,"aria-label":"Thresholds"},Z("table",{},Z("thead",{},Z("tr",{},Z("th",{scope:"col",class:"n"},"threshold"),...["precision","recall","specificity","F1","accuracy"].map(x=>Z("th",{scope:"col",class:"n"},x)))),Z("tbody",{},...K0.map(x=>Z("tr",{class:x===a?"winner":null},Z("th",{scope:"row",class:"n"},Xt(x/100)),..._(ec(i,x))))))),m=Z("section",{class:"card plain"},Z("h3",{},"Confusion matrix at a threshold"),Z("p",{class:"slide"},Z("label",{for:"threshold"},"Threshold"),d,h),p,u);return f(),[l.element,m,Z("section",{class:"card plain"},Z("h3",{},"Thresholds"),g)]}function Q0(i){return`Precision ${Xt(i.precision,1)}, recall ${Xt(i.recall,1)}, specificity ${Xt(i.specificity,1)}, F1 ${qe(i.f1,4)}, accuracy ${Xt(i.accuracy,1)}.`}const ap=[["train","training"],["valid","validation"],["test","test"]],J0=new Set(["loss","objective"]);function ev(i){const e=i.runs[i.winner],t=e.curve.batch??[],r=e.curve.epoch??t.map((l,c)=>c+1),a=t[Math.max(0,r.indexOf(e.kept_epoch))],n=l=>i.figures[l],s=(i.members?.length??0)>0,o=n("train")?.objective??null;return Z("ol",{class:"numbers"},lo("Batch loss","An average over weights that changed meanwhile. Progress, never a result.",[[s?"the best single run, its kept epoch":"in the epoch kept",a??null]]),lo("Loss on a split","Of the frozen weights, on every row.",ap.flatMap(([l,c])=>n(l)?[[c,ic(n(l).loss)]]:[])),lo("Objective","Training loss and penalty: what training minimises.",[o===null||typeof o!="number"?["training, without a penalty",ic(n("train")?.loss)]:["training",o]]),lo("Metrics","What one cares about; most have no useful gradient.",tv(n("test")??n("valid")??{}).map(l=>[l,ic((n("test")??n("valid"))[l])])))}function ic(i){return typeof i=="number"?i:null}function tv(i){return["r2","rmse","mae","accuracy","f1","roc_auc","log_loss"].filter(e=>typeof i[e]=="number").slice(0,4)}function lo(i,e,t){return Z("li",{},Z("h3",{},i),Z("p",{},e),Z("dl",{},...t.flatMap(([r,a])=>[Z("dt",{},r),Z("dd",{class:"n"},qe(a))])))}function iv(i){const e=ap.filter(([s])=>i.figures[s]),t=i.figures.baseline,r=Object.keys(i.figures[e[0][0]]??{}),a=e.at(-1)[1],n=s=>Z("td",{class:"n"},Array.isArray(s)?s.map(o=>qe(o,3)).join("  "):qe(s));return Z("div",{class:"scroll",role:"region",tabindex:0,"aria-label":"Figures"},Z("table",{},Z("thead",{},Z("tr",{},Z("th",{scope:"col"},"figure"),...e.map(([,s])=>Z("th",{scope:"col",class:"n"},s)),t?Z("th",{scope:"col",class:"n"},`best constant (${a})`):null)),Z("tbody",{},...r.map(s=>Z("tr",{class:J0.has(s)?"loss":null},Z("th",{scope:"row"},s.replaceAll("_"," ")),...e.map(([o])=>n(i.figures[o][s])),t?n(t[s]):null)))))}function rv(i){const{command:e,python:t,install:r,versions:a}=i.repeat;return Z("div",{class:"repeat"},e?[Z("p",{},"The same again, on the command line:"),rc(e)]:null,t?[Z("p",{},e?"or in Python:":"The same again, in Python, with the same data:"),rc(t)]:null,[Z("p",{},"with the versions that made it:"),rc(r)],Z("dl",{class:"versions"},...Object.entries(a).flatMap(([n,s])=>[Z("dt",{},n),Z("dd",{},s)])))}function rc(i){const e=Z("button",{type:"button",class:"copy"},"Copy");return e.addEventListener("click",()=>{navigator.clipboard?.writeText(i).then(()=>e.textContent="Copied",()=>e.textContent="Select it and copy")}),Z("div",{class:"code"},Z("pre",{tabindex:0,"aria-label":"Command"},Z("code",{},i)),e)}function co(i){return i.ending==="left"}function ms(i){return i.overflowed??i.ending==="diverged"}function gs(i,e){const t=i.map(r=>{const a=Z("button",{type:"button",class:"entry"},np(r),r.name),n=()=>e.hoverGroup(r.name),s=()=>e.hoverGroup(null);return a.addEventListener("pointerenter",n),a.addEventListener("pointerleave",s),a.addEventListener("focus",n),a.addEventListener("blur",s),a});return Z("div",{class:"legend",role:"group","aria-label":"Optimizers"},...t)}function np(i){const e=av(i.mark);return et("svg",{class:`swatch g${i.colour}`,width:26,height:12,viewBox:"0 0 26 12","aria-hidden":"true"},et("line",{x1:0,y1:6,x2:26,y2:6,"stroke-width":2,"stroke-dasharray":i.dash.join(" ")||null}),et("path",{d:e.path,class:e.filled?"filled":"open"}))}function av(i){switch(i){case"circle":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!0};case"ring":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!1};case"square":return{path:"M9.4 2.4h7.2v7.2h-7.2z",filled:!0};case"triangle":return{path:"M13 1.4l4.2 7.8h-8.4z",filled:!0};case"down":return{path:"M13 10.6l4.2-7.8h-8.4z",filled:!0};case"diamond":return{path:"M13 1l4.4 5l-4.4 5l-4.4-5z",filled:!0};case"left":return{path:"M8.6 6l7.8-4.4v8.8z",filled:!0};case"plus":return{path:"M8.6 6h8.8M13 1.6v8.8",filled:!1}}}function vs(i){return i.map(e=>({words:e.name,colour:Vi(e.colour)}))}function nv(i,e,t){const r=n=>n===null||typeof n=="number"&&!Number.isFinite(n);if(r(i)||r(e))return Number(r(i))-Number(r(e));const a=typeof i=="number"&&typeof e=="number"?i-e:String(i).localeCompare(String(e),"en",{numeric:!0});return t?-a:a}const sv=["lr"],ov=new Set(["setting","loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","optimizer","seed"]);function lv(i){const{runs:e,verdict:t}=i,r=new Map(t?.settings.filter(o=>!o.mean).flatMap(o=>o.runs.map(l=>[l,o]))??[]),a=(o,l,c,h,d=qe)=>({key:o,title:l,about:h,numeric:!0,value:u=>c(e[u],u),show:u=>d(c(e[u],u))}),n=[...new Set(e.flatMap(o=>Object.keys(o)))].filter(o=>!ov.has(o)).filter(o=>sv.includes(o)||new Set(e.map(l=>String(l[o]??null))).size>1).map(o=>({key:o,title:o==="lr"?"rate":o==="batch_size"?"batch":o.replaceAll("_"," "),about:o==="lr"?"learning rate":void 0,numeric:e.every(l=>l[o]===void 0||l[o]===null||typeof l[o]=="number"),value:l=>e[l][o]??null,show:l=>xa(e[l][o])}));new Set(e.map(o=>o.seed)).size>1&&n.push(a("seed","seed",o=>o.seed,void 0,xa));const s=a("loss",i.judged_by,o=>ms(o)?null:o.loss,"of the weights that the run keeps, on the whole split");return t&&(s.show=o=>{const l=r.get(o)?.standard_error,c=qe(ms(e[o])?null:e[o].loss);return l==null?c:`${c} \xB1 ${qe(l,2)}`}),[...n,s,...t&&t.settings.some(o=>o.probability_best!==null)?[a("probability","P(best)",(o,l)=>r.get(l)?.probability_best??null,"probability that this setting is the best, by bootstrap over rows",o=>Xt(o,1))]:[],...i.metric?[a("metric",i.metric.name,o=>o.metric??null)]:[],...i.judged_by==="training loss"?[]:[a("train_loss","training loss",o=>o.train_loss)],...e.some(o=>o.objective!==null&&o.objective!==o.train_loss)?[a("objective","objective",o=>o.objective,"training loss and penalty: what training minimises")]:[],...e.some(o=>typeof o.gap=="number")?[a("gap","gap to optimum",o=>o.gap??null,"objective less the lowest that there is")]:[],a("epochs","epochs",o=>o.epochs,"completed; the weights kept are those of an earlier or the last",String),a("kept","kept",o=>o.kept_epoch,"the epoch whose weights the run keeps",String),a("updates","updates",o=>o.updates)]}function cv(i,e,t){const r=[{key:"optimizer",title:"optimizer",numeric:!1,value:d=>i.runs[d].optimizer,show:d=>i.runs[d].optimizer},...lv(i),{key:"ended",title:"ended",numeric:!1,value:d=>i.runs[d].ending,show:d=>i.runs[d].status}],a=i.runs.map((d,u)=>e.find(p=>p.runs.includes(u))),n=new Set(i.verdict?.settings.filter((d,u)=>!d.mean&&i.verdict.tied.includes(u)).flatMap(d=>d.runs)??[]);let s={key:"loss",downwards:!1};const o=i.runs.map((d,u)=>{const p=Z("button",{type:"button",class:"pin","aria-pressed":"false","aria-label":`Mark ${d.setting}`},np(a[u]),d.optimizer);p.addEventListener("click",()=>t.toggle(u));const f=[u===i.winner?Z("span",{class:"badge"},"kept"):null,i.members?.includes(u)?Z("span",{class:"badge"},"in the mean"):null,n.has(u)&&u!==i.winner?Z("span",{class:"badge tied"},"not told apart"):null],_=Z("tr",{class:u===i.winner?"winner":null},Z("th",{scope:"row"},p,...f),...r.slice(1).map(g=>Z("td",{class:g.numeric?"n":null},g.show(u))));return _.addEventListener("pointerenter",()=>t.hover(u)),_.addEventListener("pointerleave",()=>t.hover(null)),p.addEventListener("focus",()=>t.hover(u)),p.addEventListener("blur",()=>t.hover(null)),{row:_,pin:p}}),l=Z("tbody"),c=r.map(d=>{const u=Z("button",{type:"button",title:d.about??null},d.title,Z("span",{class:"arrow","aria-hidden":"true"})),p=Z("th",{scope:"col",class:d.numeric?"n":null},u);return u.addEventListener("click",()=>{s={key:d.key,downwards:s.key===d.key?!s.downwards:!1},h()}),{column:d,head:p}}),h=()=>{const d=r.find(p=>p.key===s.key)??r[0],u=i.runs.map((p,f)=>f).sort((p,f)=>nv(d.value(p),d.value(f),s.downwards)||p-f);_a(l,...u.map(p=>o[p].row));for(const{column:p,head:f}of c)p.key===s.key?f.setAttribute("aria-sort",s.downwards?"descending":"ascending"):f.removeAttribute("aria-sort")};return h(),t.onChange(()=>{o.forEach(({row:d,pin:u},p)=>{d.dataset.emphasis=t.emphasis(p),u.setAttribute("aria-pressed",String(t.pinned.has(p)))})}),Z("div",{class:"scroll",role:"region",tabindex:0,"aria-label":"Table of runs"},Z("table",{class:"runs"},Z("thead",{},Z("tr",{},...c.map(({head:d})=>d))),l))}const sp=[0,.2,.4,.6,.8,1];function uv(i,e){const t=q0(i),r=Math.max(...t.map(c=>c.weight)),a=({context:c,x:h,y:d,ratio:u,box:p})=>{c.fillStyle=Nt("band"),t.forEach(f=>{const _=Math.floor(Math.min(f.predicted,.9999)*10)/10,g=f.weight/r*p.height*.22;c.fillRect(h(_)+u,p.top+p.height-g,h(_+.1)-h(_)-2*u,g)}),c.strokeStyle=Nt("soft"),c.lineWidth=u,c.setLineDash([3*u,4*u]),ui(c,[h(0),h(1)],[d(0),d(1)]),c.setLineDash([]),c.strokeStyle=c.fillStyle=Nt("c0"),c.lineWidth=2.2*u,ui(c,t.map(f=>h(f.predicted)),t.map(f=>d(f.observed))),c.lineWidth=1.4*u;for(const f of t){const _=h(f.predicted);ui(c,[_,_],[d(f.observed-f.error),d(f.observed+f.error)]),Jr(c,"circle",_,d(f.observed),4*u)}},n=i.of==="top class",s="Calibration",o=lr(s,`Of the test rows to which the model gives ${n?"the class that the model is surest of":e} a probability of, say, 70 %, the share that is it; on the dashed line both agree. Strokes are one standard error, bars below how many rows there are.`,"calibration",()=>or(l.canvas,s,[],devicePixelRatio)),l=ia({into:o.body,x:{label:"predicted probability",log:!1,range:{low:-.02,high:1.03},at:sp,text:c=>Xt(c)},y:{label:"share that came true",log:!1,range:{low:-.03,high:1.04},at:sp,text:c=>Xt(c)},height:300,about:`Calibration: ${t.map(c=>`predicted ${Xt(c.predicted,1)}, true ${Xt(c.observed,1)}`).join("; ")}.`,draw:a,spots:()=>t.map(c=>({x:c.predicted,y:c.observed,run:-1,words:[`predicted ${Xt(c.predicted,1)}`,`true ${Xt(c.observed,1)} \xB1 ${Xt(c.error,1)}`,`${sr(Math.round(c.weight),"row")} (weight ${qe(c.weight)})`]}))});return o.element}const op=[{value:"best",words:"the better half"},{value:"all",words:"all runs"}];let hv=0;function _s(i,e,t,r){const a=`choice-${++hv}`;return Z("fieldset",{class:"choice"},Z("legend",{class:"unseen"},i),...e.map(({value:n,words:s})=>{const o=Z("input",{type:"radio",name:a,value:n,checked:n===t});return o.addEventListener("change",()=>r(n)),Z("label",{},o,Z("span",{},s))}))}const dv=12;function pv(i){return[fv(i),...i.columns.filter(e=>e.kind!=="number").slice(0,dv).map(e=>mv(e,i.unit))]}function fv(i){const e="How much each column moves the prediction",t=24*i.columns.length+8,r=Math.max(...i.columns.map(o=>o.size))||1,a=o=>396*o/r,n=et("svg",{class:"bars",viewBox:`0 0 640 ${t}`,role:"img","aria-label":`${e}: ${i.columns.map(o=>`${o.column} ${qe(o.size,4)}`).join(", ")}`},...i.columns.flatMap((o,l)=>[et("text",{class:"name",x:160,y:24*l+19,"text-anchor":"end"},vr(o.column,24)),et("rect",{class:`bar-of ${o.kind}`,x:168,y:24*l+7,height:15,width:Math.max(1,a(o.size)).toFixed(1),rx:2}),et("text",{class:"value",x:168+a(o.size)+7,y:24*l+19},qe(o.size,4))])),s=lr(e,`Added to ${i.unit}: by one standard deviation of a number, or between the lowest and the highest point of a curve or its levels.${i.left?` ${sr(i.left,"further column")} of less effect are left out.`:""}`,"effects",async()=>or(await Ws(n,2),e,[],2));return s.element.classList.add("wide"),s.body.append(n),s.element}function mv(i,e){const t=vr(i.column,44),r=i.kind==="curve"?vv(i):_v(i),a=lr(t,i.kind==="curve"?`What it adds to ${e}, its mean being 0; marks below are the edges of its bins, with about as many rows between each two.`:`What each level adds to ${e}, beside the mean of all levels.${i.more?` ${sr(i.more,"level")} nearer to it are left out.`:""}`,`effect-${i.column.replace(/[^\p{L}\p{N}]+/gu,"-").slice(0,40)}`,async()=>or(await Ws(r,2),t,gv(i),2));return i.outputs.length>1&&a.above.append(Z("p",{class:"outputs"},...i.outputs.map((n,s)=>Z("span",{},et("svg",{class:`swatch g${s%8}`,width:12,height:12,"aria-hidden":"true"},et("rect",{width:11,height:11,rx:2})),n.output)))),a.body.append(r),a.element}function gv(i){return i.outputs.length<2?[]:i.outputs.map((e,t)=>({words:e.output,colour:Vi(t%8)}))}const uo=380,lp=220;function vv(i){const e=i.outputs.filter(u=>!!u.x&&!!u.y),t=58,r=uo-12,a=10,n=lp-30,s=Ti(e.flatMap(u=>u.x),!1,.02),o=Ti([0,...e.flatMap(u=>u.y)],!1,.06),l=u=>t+(u-s.low)/(s.high-s.low)*(r-t),c=u=>n-(u-o.low)/(o.high-o.low)*(n-a),h=u=>new Date(u*864e5).toISOString().slice(0,10),d=i.of_days?[e[0].x[0],e[0].x.at(-1)]:ja(s.low,s.high,5);return et("svg",{viewBox:`0 0 ${uo} ${lp}`,class:"effect",role:"img","aria-label":`${i.column}: adds ${qe(Math.min(...e[0].y),4)} to ${qe(Math.max(...e[0].y),4)}`},...ja(o.low,o.high,5).flatMap(u=>[et("line",{class:"grid",x1:t,x2:r,y1:c(u),y2:c(u)}),et("text",{class:"tick",x:t-6,y:c(u)+4,"text-anchor":"end"},qe(u,4))]),...d.map((u,p)=>et("text",{class:"tick",x:l(u),y:n+18,"text-anchor":i.of_days?p?"end":"start":"middle"},i.of_days?h(u):xa(u))),et("line",{class:"axis",x1:t,x2:r,y1:c(0),y2:c(0)}),...e.map((u,p)=>et("path",{class:`line g${p%8}`,d:u.x.map((f,_)=>`${_?"L":"M"}${l(f).toFixed(1)} ${c(u.y[_]).toFixed(1)}`).join("")})),...e[0].x.map(u=>et("line",{class:"rug",x1:l(u),x2:l(u),y1:n,y2:n+5})))}function _v(i){const e=i.outputs.filter(h=>!!h.levels&&!!h.effects),t=e[0].levels,r=20,a=128,n=uo-14,s=t.length*r+30,o=(h,d)=>h.effects[h.levels.indexOf(d)],l=Ti([0,...e.flatMap(h=>h.effects)],!1,.06),c=h=>a+(h-l.low)/(l.high-l.low)*(n-a);return et("svg",{viewBox:`0 0 ${uo} ${s}`,class:"effect",role:"img","aria-label":`${i.column}: ${t.map(h=>`${h} ${qe(o(e[0],h),3)}`).join(", ")}`},...ja(l.low,l.high,4).flatMap(h=>[et("line",{class:"grid",x1:c(h),x2:c(h),y1:2,y2:s-24}),et("text",{class:"tick",x:c(h),y:s-8,"text-anchor":"middle"},qe(h,3))]),et("line",{class:"axis",x1:c(0),x2:c(0),y1:2,y2:s-24}),...t.flatMap((h,d)=>[et("text",{class:"name",x:a-8,y:r*d+16,"text-anchor":"end"},vr(h,17)),...e.flatMap((u,p)=>{const f=o(u,h);return f===void 0?[]:[...e.length===1?[et("line",{class:"stem g0",x1:c(0),x2:c(f),y1:r*d+12,y2:r*d+12})]:[],et("circle",{class:`dot g${p%8}`,cx:c(f),cy:r*d+12,r:4.5})]})]))}function cp(i,e,t,r){const a=(e==="gap"?i.gaps:i.curve[e])??[],n=(e==="gap"?void 0:i.curve.epoch)??a.map((o,l)=>l+1),s=i.curve.seconds??[];return{x:n.slice(0,a.length).map((o,l)=>t==="rows"?o*r:s[l]??NaN),y:a.map(o=>o??NaN),epoch:n.slice(0,a.length)}}function xv(i,e,t,r){const a=i.flatMap(({y:u})=>u.slice(-1)).filter(u=>Number.isFinite(u)),n=i.flatMap(({y:u})=>u).filter(u=>Number.isFinite(u));if(!n.length)return{low:t?.1:0,high:1};const s=Math.min(...n),o=Math.max(...n),l=[...a].sort((u,p)=>u-p),c=l[Math.floor((l.length-1)/2)]??s;if(r==="best"){const u=i.map(({y:_})=>_[0]).filter(_=>Number.isFinite(_)),p=u.length?Math.min(...u):s,f=Math.max(oo(a),Math.min(p,s+12*(c-s)));return Ti([s,Math.min(o,f)],t,.06)}const h=t?c*(c/s)**2:c+4*(c-s),d=e!==null&&e>s?e*1.08:Math.max(h,s*1.01);return Ti([s,Math.min(o,d)],t,.06)}const Mv={split:"Loss on the whole split",batch:"Running batch loss",gap:"Gap to the optimum"},Sv={split:"Frozen weights after each epoch, on every row of the validation split. The thick line is the run kept; its mark is the epoch whose weights it keeps. A bar ends a run that left the race, a cross one that diverged.",batch:"An average over weights that change within the epoch: progress only, never a result, and not to be compared with the loss on a split.",gap:"Objective on the training rows less the lowest that there is, which a solver found, on a logarithmic scale: a straight line falls at a steady rate."};function ac(i,e,t,r){return i.runs.some(a=>cp(a,r,"rows",i.rows.train).y.length)?yv(i,e,t,r).element:null}function yv(i,e,t,r){const a=i.rows.train;let n="rows",s=r==="gap"?"all":"best";const o=i.runs.some(C=>C.curve.seconds?.some(D=>D!==null)),l=()=>i.runs.map(C=>cp(C,r,n,a));let c=l();const h=r==="split"?i.baseline_loss??null:null,d=()=>r==="gap"||Ya(c.flatMap(({y:C})=>C).filter(C=>Number.isFinite(C)));let u=d();const p=i.runs.map((C,D)=>e.find(z=>z.runs.includes(D))),f=()=>{const C=c.flatMap(({x:I})=>I),D=n==="rows"?(i.epochs_planned??0)*a:0,z=Ti([0,D,...C],!1,.02),R=c.flatMap(({y:I})=>I);return{x:{label:n==="rows"?"training rows seen":"seconds since training began",log:!1,range:{low:0,high:z.high}},y:{label:r==="gap"?"objective \u2212 optimum":i.loss.replaceAll("_"," "),log:u,range:r==="gap"?Ti(R,!0,.05):xv(c,h,u,s),text:I=>qe(I,5)}}},_=({context:C,x:D,y:z,ratio:R,box:I})=>{h!==null&&Number.isFinite(z(h))&&(C.strokeStyle=Nt("soft"),C.lineWidth=R,C.setLineDash([3*R,4*R]),ui(C,[I.left,I.left+I.width],[z(h),z(h)]),C.setLineDash([]),C.fillStyle=Nt("soft"),C.font=`${11*R}px system-ui, sans-serif`,C.textAlign="right",C.fillText("the best constant",I.left+I.width-6*R,z(h)-5*R));const H=i.runs.map((G,J)=>J).sort((G,J)=>g(G)-g(J));for(const G of H){const J=t.emphasis(G),K=p[G],Y=G===i.winner&&J!=="faint";C.globalAlpha=J==="faint"?.14:J==="strong"||Y?1:.62,C.strokeStyle=C.fillStyle=Vi(K.colour),C.lineWidth=(J==="strong"?3:Y?2.6:1.3)*R,C.setLineDash(K.dash.map(le=>le*R));const re=c[G].x.map(D),he=c[G].y.map(z);ui(C,re,he),C.setLineDash([]);const oe=re.length-1,te=c[G].epoch.indexOf(i.runs[G].kept_epoch);re.length===1&&Jr(C,K.mark,re[0],he[0],3*R),oe>=0&&ms(i.runs[G])?Ph(C,re[oe],he[oe],3.4*R):oe>=0&&co(i.runs[G])&&ui(C,[re[oe],re[oe]],[he[oe]-5*R,he[oe]+5*R]),(J==="strong"||Y)&&oe>0&&Jr(C,K.mark,re[te<0?oe:te],he[te<0?oe:te],4.5*R)}C.globalAlpha=1},g=C=>t.emphasis(C)==="strong"?2:t.emphasis(C)==="faint"?0:C===i.winner?1.5:1,m=()=>c.flatMap(({x:C,y:D,epoch:z},R)=>C.flatMap((I,H)=>Number.isFinite(I)&&Number.isFinite(D[H])?[{x:I,y:D[H],run:R,words:[i.runs[R].setting,`epoch ${z[H]}: ${qe(D[H])}`,...H===C.length-1&&co(i.runs[R])?[i.runs[R].status]:[]]}]:[])),x=r==="split"&&i.judged_by==="training loss"?"Loss on the training split":Mv[r],A=lr(x,Sv[r],`${r}-loss`,()=>or(F.canvas,`${x} against ${n==="rows"?"rows seen":"seconds"}`,vs(e),devicePixelRatio));o&&A.above.append(_s("Horizontal axis",[{value:"rows",words:"rows seen"},{value:"seconds",words:"seconds"}],n,C=>{n=C,c=l();const{x:D,y:z}=f();F.replace(D,z),_a(L,n==="seconds"?S:"")})),r!=="gap"&&A.above.append(_s("Vertical axis",op,s,C=>{s=C;const{x:D,y:z}=f();F.replace(D,z)}));const S=`Runs train side by side and share these seconds; all of it took ${Sh(i.seconds)}.`,L=Z("p",{class:"aside","aria-live":"polite"});A.above.append(gs(e,t)),A.element.append(L);const T=i.runs[i.winner],{x:v,y:b}=f(),F=ia({into:A.body,x:v,y:b,height:300,about:`${x} of ${i.runs.length} runs by epoch; the run kept, ${T.setting}, ends at ${qe(c[i.winner].y.at(-1)??null)}.`,draw:_,spots:m,onHover:C=>t.hover(C),onClick:C=>t.toggle(C)});t.onChange(F.redraw);const P=()=>{c=l(),u=d();const C=f();F.replace(C.x,C.y)};return{element:A.element,update:P}}const bv=new Set(["setting","loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","seed","optimizer"]),up={lr:"learning rate",batch_size:"batch size",hidden:"hidden layers"},hp=12;function wv(i,e){const t=["lr","batch_size","schedule",...[...new Set(i.flatMap(a=>Object.keys(a)).filter(a=>!bv.has(a)))].filter(a=>!["lr","batch_size","schedule"].includes(a))],r=[nc("optimizer",i.map(a=>a.optimizer))];for(const a of t){const n=i.map(o=>o[a]??null);if(new Set(n.map(String)).size<2)continue;const s=n.every(o=>o===null||typeof o=="number");r.push(s?Ev(up[a]??a,n):nc(up[a]??a,n.map(o=>o===null?"\u2013":String(o))))}return new Set(i.map(a=>a.seed)).size>1&&r.push(nc("seed",i.map(a=>String(a.seed)))),[...r.filter(a=>a.ticks.length>1||a.name==="optimizer"),Tv(i,e)]}function nc(i,e){const t=e.every(s=>s!==""&&Number.isFinite(Number(s))),r=[...new Set(e)].sort((s,o)=>t?Number(s)-Number(o):s<o?-1:1),a=s=>r.length===1?.5:s/(r.length-1),n=Math.ceil(r.length/hp);return{name:i,place:e.map(s=>a(r.indexOf(s))),ticks:r.map((s,o)=>({at:a(o),words:s})).filter((s,o)=>o%n===0)}}function Ev(i,e){const t=e.filter(l=>l!==null),r=[...new Set(t)].sort((l,c)=>l-c);if(r.length<=hp){const l=p=>r.length===1?.5:r.indexOf(p)/(r.length-1),c=r.every(p=>p>0)&&Ya(r),h=Ti(r,c,0),d=p=>c?Math.log(p/h.low)/Math.log(h.high/h.low):l(p),u=r.some((p,f)=>f>0&&d(p)-d(r[f-1])<.05)?l:d;return{name:i,place:e.map(p=>p===null?null:u(p)),ticks:r.map(p=>({at:u(p),words:xa(p)}))}}const a=Ya(t),n=Ti(t,a,0),s=l=>a?Math.log(l/n.low)/Math.log(n.high/n.low):(l-n.low)/(n.high-n.low),o=a?rp(n.low,n.high,6):ja(n.low,n.high,6);return{name:i,place:e.map(l=>l===null?null:s(l)),ticks:o.map(l=>({at:s(l),words:Mh(l)}))}}function Tv(i,e){const t=i.map(l=>ms(l)?null:l.loss),r=t.filter(l=>l!==null).sort((l,c)=>l-c),a=t.some(l=>l===null)?.88:1,n=l=>1-(r.length<2?0:r.indexOf(l)/(r.length-1)*a),s=r.filter((l,c)=>c%Math.max(1,Math.ceil((r.length-1)/5))===0),o=[...new Set(s)].map(l=>({at:n(l),words:qe(l,5)}));return a<1&&o.push({at:0,words:"diverged"}),{name:`${e}, ranked`,place:t.map(l=>l===null?0:n(l)),ticks:o}}function Av(i,e,t){if(i.runs.length<2)return null;const r=wv(i.runs,i.judged_by),a="Settings and their loss",n=lr(a,"A line is a run. Point at one to see it everywhere on this page; click to keep it marked. The best loss is at the end of the last axis, where runs are spread by rank.","parallel-coordinates",async()=>or(await Ws(s,2),a,vs(e),2));n.above.append(gs(e,t));const s=et("svg",{class:"parallel",role:"img","aria-label":`Parallel coordinates of ${i.runs.length} runs over ${r.map(p=>p.name).join(", ")}; the table of runs has the same figures.`});n.body.append(s);let o=[];const l=i.runs.map((p,f)=>e.find(_=>_.runs.includes(f))),c=()=>{const p=Math.max(260,n.body.clientWidth),f=p>=560,_=f?330:74*r.length+10;s.setAttribute("viewBox",`0 0 ${p} ${_}`),s.setAttribute("width",String(p)),s.setAttribute("height",String(_));const g=f?Rv(r,p,_):Cv(r,p);o=i.runs.map((m,x)=>{const A=et("path",{d:pp(r,x,g.at),class:`run g${l[x].colour}`,"stroke-dasharray":l[x].dash.join(" ")||null}),S=et("path",{d:pp(r,x,g.at),class:"grip"});return S.addEventListener("pointerenter",()=>t.hover(x)),S.addEventListener("pointerleave",()=>t.hover(null)),S.addEventListener("click",()=>t.toggle(x)),h.push(S),A}),_a(s,...o,...g.furniture,...h.splice(0)),d()},h=[],d=()=>{o.forEach((p,f)=>{p.dataset.emphasis=t.emphasis(f)==="plain"&&f===i.winner?"first":t.emphasis(f)})};let u=0;return new ResizeObserver(()=>{n.body.clientWidth!==u&&(u=n.body.clientWidth,c())}).observe(n.body),t.onChange(d),n.element}function Rv(i,e,t){const r=Math.max(...i[0].ticks.map(({words:p})=>Math.min(14,p.length))),a=34,n=t-14,s=16+8*r,o=e-76,l=p=>s+p/Math.max(1,i.length-1)*(o-s),c=p=>n-p*(n-a),h=(o-s)/Math.max(1,i.length-1),d=Math.max(6,Math.floor(h/8)),u=i.flatMap((p,f)=>{const _=f===i.length-1,g=f===0?"end":"start",m=f===0?-7:7,x=f===0?"start":_?"end":"middle",A=f===0?4:_?e-2:l(f);return[et("line",{class:"axis",x1:l(f),x2:l(f),y1:a,y2:n}),et("text",{class:"name",x:A,y:16,"text-anchor":x},vr(p.name,Math.max(12,d+6))),...dp(p.ticks,n-a).map(({at:S,words:L})=>et("text",{class:"tick halo",x:l(f)+m,y:c(S)+4,"text-anchor":g},vr(L,f===0?14:_?10:d)))]});return{at:(p,f)=>[l(p),c(f)],furniture:u}}function Cv(i,e){const t=e-26,r=s=>34+s*74,a=s=>22+s*(t-22),n=i.flatMap((s,o)=>[et("line",{class:"axis",x1:22,x2:t,y1:r(o),y2:r(o)}),et("text",{class:"name halo",x:2,y:r(o)-14,"text-anchor":"start"},vr(s.name,30)),...dp(s.ticks,t-22,66).map(({at:l,words:c})=>et("text",{class:"tick halo",x:a(l),y:r(o)+18,"text-anchor":l<.06?"start":l>.94?"end":"middle"},vr(c,9)))]);return{at:(s,o)=>[a(o),r(s)],furniture:n}}function dp(i,e,t=15){const r=[];for(const a of[...i].sort((n,s)=>s.at-n.at))r.every(n=>Math.abs(n.at-a.at)*e>=t)&&r.push(a);return r}function pp(i,e,t){let r=!1;return i.map((a,n)=>{const s=a.place[e];if(s===null)return"";const[o,l]=t(n,s),c=`${r?"L":"M"}${o.toFixed(1)} ${l.toFixed(1)}`;return r=!0,c}).join("")}function Pv(i,e){return e.flatMap(t=>{const r=t.runs.flatMap(a=>{const{lr:n,loss:s}=i.runs[a];return n===null||!(n>0)?[]:[{run:a,lr:n,loss:ms(i.runs[a])?null:s,lowest:!1}]});for(const a of new Set(r.map(n=>n.lr))){const n=r.filter(l=>l.lr===a&&l.loss!==null),s=n.filter(l=>!co(i.runs[l.run])),o=(s.length?s:n).reduce((l,c)=>l===null||c.loss<l.loss?c:l,null);o&&(o.lowest=!0)}return r.sort((a,n)=>a.lr-n.lr),r.length?[{group:t,points:r}]:[]})}function Lv(i){let e=null;for(const t of[...new Set(i.map(r=>r.lr))].sort((r,a)=>a-r)){if(i.some(r=>r.lr===t&&r.loss!==null))break;e=t}return e}function Nv(i,e,t){const r=Pv(i,e),a=new Set(r.flatMap(({points:R})=>R.map(I=>I.lr)));if(a.size<2)return null;const n=r.flatMap(({points:R})=>R.flatMap(I=>I.loss===null?[]:[I.loss]));if(!n.length)return null;const s=i.baseline_loss??null,o=r.map(({points:R})=>Math.min(...R.flatMap(I=>I.loss===null?[]:[I.loss])));let l="best";const c=()=>{const R=l==="best"?oo(n,o):(s??1/0)*1.1;return n.map(I=>Math.min(I,R))},h=Ya(c()),d=r.some(({points:R})=>R.some(I=>I.loss===null)),u=d?6/7:1;let p=Ti(c(),h,.06),f=0;const _=()=>(p=Ti(c(),h,.06),f=h?p.low*(p.high/p.low)**(1/u):p.low+(p.high-p.low)/u,{label:i.loss.replaceAll("_"," "),log:h,range:{low:p.low,high:f},text:R=>R>p.high?"":qe(R,5)}),g=Ti(a,!0,.05),m={label:"learning rate",log:!0,range:g,text:xa},x=i.learning_rates,A=({context:R,x:I,y:H,ratio:G,box:J})=>{const K=H(p.high);d&&(R.fillStyle=Nt("band"),R.fillRect(J.left,J.top,J.width,K-J.top),R.strokeStyle=Nt("edge"),R.lineWidth=G,ui(R,[J.left,J.left+J.width],[K,K]),R.fillStyle=Nt("soft"),R.font=`${11*G}px system-ui, sans-serif`,R.textAlign="left",R.fillText("diverged",J.left+6*G,J.top+14*G));const Y=x?.stable;Y&&Y>g.low&&Y<g.high&&(R.strokeStyle=Nt("warn"),R.setLineDash([4*G,3*G]),ui(R,[I(Y),I(Y)],[J.top,J.top+J.height]),R.setLineDash([]),R.fillStyle=Nt("warn"),R.fillText("2/\u03BB",I(Y)+4*G,J.top+J.height-8*G)),r.forEach(({group:re,points:he},oe)=>{const te=t.active&&he.every(de=>t.emphasis(de.run)==="faint");R.strokeStyle=R.fillStyle=Vi(re.colour),R.globalAlpha=te?.15:.9,R.lineWidth=1.8*G,R.setLineDash(re.dash.map(de=>de*G));const le=he.filter(de=>de.lowest);R.save(),R.beginPath(),R.rect(J.left,K,J.width,J.top+J.height-K),R.clip(),ui(R,le.map(de=>I(de.lr)),le.map(de=>H(de.loss))),R.restore(),R.setLineDash([]);for(const de of he){const Ce=t.emphasis(de.run);R.globalAlpha=Ce==="faint"?.15:de.lowest||Ce==="strong"?1:.45;const _e=(Ce==="strong"?6:de.lowest?4:3)*G;de.loss===null?(R.lineWidth=1.8*G,Ph(R,I(de.lr),T(oe,J.top,K),_e*.8)):de.loss<=p.high&&Jr(R,re.mark,I(de.lr),H(de.loss),_e)}}),R.globalAlpha=1},S=r.flatMap(({points:R},I)=>R.some(H=>H.loss===null)?[I]:[]),L=R=>(S.indexOf(R)+1)/(S.length+1),T=(R,I,H)=>I+L(R)*(H-I),v=()=>r.flatMap(({points:R},I)=>R.filter(H=>H.loss===null||H.loss<=p.high).map(H=>({x:H.lr,y:H.loss===null?b(I):Math.min(H.loss,p.high),run:H.run,words:[i.runs[H.run].setting,H.loss===null?i.runs[H.run].status:`${i.judged_by} ${qe(H.loss)}`]}))),b=R=>{const I=1-L(R);return h?p.high*(f/p.high)**I:p.high+I*(f-p.high)},F="Final loss against learning rate",P=`Each curve joins an optimizer's lowest ${i.judged_by} at every learning rate tried; other runs at that rate are fainter.${d?" Crosses in the shaded region diverged.":""}${i.runs.some(co)?" Of runs that left the race early it is the loss that they had reached.":""}${Uv(i)}`,C=lr(F,P,"learning-rates",()=>or(z.canvas,F,vs(e),devicePixelRatio));C.above.append(_s("Vertical axis",op,l,R=>{l=R,z.replace(m,_())}),gs(e,t));const D=r.flatMap(({group:R,points:I})=>{const H=Lv(I);return H===null?[]:[`${R.name} from ${xa(H)}`]});D.length&&C.element.append(Z("p",{class:"aside"},`Diverged at every rate tried: ${D.join(", ")} up.`));const z=ia({into:C.body,x:m,y:_(),height:320,about:`${F} of ${r.map(({group:R})=>R.name).join(", ")}.`,draw:A,spots:v,onHover:R=>t.hover(R),onClick:R=>t.toggle(R)});return t.onChange(z.redraw),C.element}function Uv(i){const e=i.learning_rates?.stable;return e?` 2/\u03BB = ${xa(e)} is the largest stable rate of plain descent in full batches.`:""}function Iv(i,e){const t=i.predicted.map((h,d)=>({x:h,y:i.actual[d]-h})),r=fp(t.map(h=>h.x)),a=fp(t.map(h=>h.y)),n=({context:h,x:d,y:u,ratio:p,box:f})=>{h.fillStyle=Nt("c0"),h.globalAlpha=.32;for(const _ of t)Jr(h,"circle",d(_.x),u(_.y),2.4*p);h.globalAlpha=1,h.strokeStyle=Nt("soft"),h.lineWidth=p,h.setLineDash([3*p,4*p]),ui(h,[f.left,f.left+f.width],[u(0),u(0)]),h.setLineDash([]),h.strokeStyle=h.fillStyle=Nt("c1"),h.lineWidth=2.4*p,ui(h,i.bins.map(_=>d(_.predicted)),i.bins.map(_=>u(_.residual))),h.lineWidth=1.6*p;for(const _ of i.bins)_.standard_error!==null&&ui(h,[d(_.predicted),d(_.predicted)],[u(_.residual-_.standard_error),u(_.residual+_.standard_error)]),Jr(h,"square",d(_.predicted),u(_.residual),3.4*p)},s="Residuals",o=i.predicted.length<i.of?`${sr(i.predicted.length,"dot")} stand for ${sr(i.of,"test row")}`:sr(i.of,"test row"),l=lr(s,`Actual \u2212 predicted ${e}; ${o}. Squares are means of equally many rows, with one standard error: where they leave the dashed line, the model is wrong on average. The outermost hundredth at each end is cut off.`,"residuals",()=>or(c.canvas,`Residuals of ${e}`,[{words:"rows",colour:Nt("c0")},{words:"means",colour:Nt("c1")}],devicePixelRatio)),c=ia({into:l.body,x:{label:"predicted",log:!1,range:r},y:{label:"actual \u2212 predicted",log:!1,range:a},height:300,about:`Residuals of ${i.of} test rows over the prediction; means between ${qe(Math.min(...i.bins.map(h=>h.residual)))} and ${qe(Math.max(...i.bins.map(h=>h.residual)))}.`,draw:n,spots:()=>i.bins.map(h=>({x:h.predicted,y:h.residual,run:-1,words:[`predicted ${qe(h.predicted)}`,`mean residual ${qe(h.residual,3)} \xB1 ${qe(h.standard_error,2)}`,`deviation ${qe(h.deviation,4)}`]}))});return l.element}function fp(i){const e=[...i].sort((r,a)=>r-a),t=e.length>=200?Math.floor(e.length/100):0;return Ti(e.slice(t,e.length-t),!1,.06)}function Dv(i){const e=i?.mse,t=i?.target_variance;if(typeof e!="number"||typeof t!="number"||!(t>0))return null;const r=Math.max(e,t),a=(n,s,o)=>Z("div",{class:"bar-row"},Z("span",{},n),Z("meter",{class:`bar ${o}`,min:0,max:r,value:s,"aria-label":n}),Z("span",{class:"n"},qe(s)));return Z("section",{class:"card plain"},Z("h3",{},"MSE beside the variance of the target"),Z("p",{class:"note"},"The variance is the MSE of always predicting the mean: what there is to explain."),a("variance",t,"theirs"),a("MSE",e,"ours"),Z("p",{class:"aside"},`R\xB2 = 1 \u2212 MSE / variance = 1 \u2212 ${qe(e)} / ${qe(t)} = ${qe(1-e/t)}: ${Xt(Math.max(0,1-e/t),1)} of it is explained.`))}function mp(i,e,t,r){const a=i.runs.flatMap((m,x)=>{const A=r.x.of(x),S=r.y.of(x);return A!==null&&S!==null&&Number.isFinite(A)&&Number.isFinite(S)?[{run:x,x:A,y:S}]:[]});if(a.length<2)return null;const n=Ov(a),s=Ya(n.map(m=>m.x)),o=r.diagonal?s:Ya(n.map(m=>m.y)),l=Ti(n.flatMap(m=>[m.x,m.y]),s,.06),c=r.diagonal?l:Ti(n.map(m=>m.x),s,.06),h=r.diagonal?l:Ti(n.map(m=>m.y),o,.08),d=new Map(e.flatMap(m=>m.runs.map(x=>[x,m]))),u=({context:m,x,y:A,ratio:S})=>{r.diagonal&&(m.strokeStyle=Nt("soft"),m.lineWidth=S,m.setLineDash([3*S,4*S]),ui(m,[x(l.low),x(l.high)],[A(l.low),A(l.high)]),m.setLineDash([]));for(const{run:L,x:T,y:v}of n){const b=t.emphasis(L),F=d.get(L);m.globalAlpha=b==="faint"?.18:.9,m.strokeStyle=m.fillStyle=Vi(F.colour),m.lineWidth=1.8*S,Jr(m,F.mark,x(T),A(v),(b==="strong"?7:4.5)*S),L===i.winner&&(m.globalAlpha=1,m.strokeStyle=Nt("ink"),m.beginPath(),m.arc(x(T),A(v),9*S,0,2*Math.PI),m.stroke())}m.globalAlpha=1},p=a.length-n.length,f=r.note+(p?` ${sr(p,"run")} of ${a.length} lie far off, and outside the picture.`:""),_=lr(r.title,f,r.name,()=>or(g.canvas,r.title,vs(e),devicePixelRatio));_.above.append(gs(e,t));const g=ia({into:_.body,x:{label:r.x.label,log:s,range:c,text:m=>qe(m,5)},y:{label:r.y.label,log:o,range:h,text:m=>qe(m,5)},height:300,about:`${r.title} of ${n.length} runs.`,draw:u,spots:()=>n.map(m=>({...m,words:[i.runs[m.run].setting,`${r.x.label} ${qe(m.x)}`,`${r.y.label} ${qe(m.y)}`]})),onHover:m=>t.hover(m),onClick:m=>t.toggle(m)});return t.onChange(g.redraw),_.element}function Ov(i){const e=oo(i.map(r=>r.x)),t=i.filter(r=>r.x<=e);return t.length>=2?t:i}const Fv=[0,.2,.4,.6,.8,1];function gp(i,e,t){let r=i,a=t,n=null;const s=({context:h,x:d,y:u,ratio:p})=>{h.strokeStyle=Nt("soft"),h.lineWidth=p,h.setLineDash([3*p,4*p]),ui(h,[d(0),d(1)],[u(a(0)),u(a(1))]),h.setLineDash([]),h.strokeStyle=Nt("c0"),h.lineWidth=2.4*p,ui(h,r.x.map(d),r.y.map(u)),n&&(h.fillStyle=Nt("ink"),Jr(h,"circle",d(n[0]),u(n[1]),6*p))},o=lr(e.title,e.note,e.name,()=>or(c.canvas,e.title,[],devicePixelRatio),e.save),l=h=>({label:h,log:!1,range:{low:-.02,high:1.03},at:Fv,text:d=>Xt(d)}),c=ia({into:o.body,x:l(e.x),y:l(e.y),height:300,about:`${e.title}: ${e.x}, ${e.y}.`,draw:s,spots:()=>r.x.map((h,d)=>({x:h,y:r.y[d],run:-1,words:[`${e.x} ${Xt(h,1)}`,`${e.y} ${Xt(r.y[d],1)}`,`${e.threshold??"threshold"} ${qe(r.threshold[d],4)}`]}))});return{element:o.element,show:(h,d,u)=>{r=h,n=d,a=u,c.redraw()}}}function zv(i,e,t){const r=(i.tries??[]).flatMap(p=>{const f=e.find(_=>_.name===p.optimizer);return f&&p.k.length>1?[{of:p,group:f}]:[]});if(!r.length)return null;const a=r.flatMap(({of:p})=>p.loss).filter(p=>p!==null),n=Ya(a),s=oo(a,r.flatMap(({of:p})=>p.loss.at(-1)??[])),o=Math.max(...r.map(({of:p})=>p.k.at(-1))),l=({context:p,x:f,y:_,ratio:g})=>{for(const{of:m,group:x}of r){const A=t.active&&x.runs.every(T=>t.emphasis(T)==="faint");p.globalAlpha=A?.15:1,p.strokeStyle=p.fillStyle=Vi(x.colour),p.lineWidth=2*g,p.setLineDash(x.dash.map(T=>T*g));const S=m.k.map(f),L=m.loss.map(T=>T===null?NaN:_(T));ui(p,S,L),p.setLineDash([]),p.lineWidth=1.2*g,p.globalAlpha*=.6,m.error.forEach((T,v)=>{const b=m.loss[v];T!==null&&b!==null&&ui(p,[S[v],S[v]],[_(b-T),_(b+T)])}),p.globalAlpha=A?.15:1,S.forEach((T,v)=>Number.isFinite(L[v])&&Jr(p,x.mark,T,L[v],3.4*g))}p.globalAlpha=1},c="How many tries would have sufficed",h=lr(c,`The lowest ${i.judged_by} to expect after k settings of an optimizer drawn at random from those tried, with one standard error. A curve that is flat early belongs to an optimizer that is easy to tune.`,"tries",()=>or(u.canvas,c,vs(r.map(({group:p})=>p)),devicePixelRatio));h.above.append(gs(r.map(({group:p})=>p),t));const d=r.map(({of:p})=>`${p.optimizer} ${p.sufficed===null?"none":p.sufficed}`);h.element.append(Z("p",{class:"aside"},`Tries after which the expected best is within 1 % of the best of all: ${d.join(", ")}.`));const u=ia({into:h.body,x:{label:"settings tried, k",log:!1,range:{low:.6,high:o+.4},at:Bv(o),text:String},y:{label:i.loss.replaceAll("_"," "),log:n,range:Ti(a.filter(p=>p<=s),n,.08),text:p=>qe(p,4)},height:300,about:`${c}: ${r.map(({of:p})=>`${p.optimizer} from ${qe(p.loss[0])} to ${qe(p.loss.at(-1))}`).join("; ")}.`,draw:l,spots:()=>r.flatMap(({of:p,group:f})=>p.k.flatMap((_,g)=>p.loss[g]===null?[]:[{x:_,y:p.loss[g],run:f.runs[0],words:[p.optimizer,`best of ${_}: ${qe(p.loss[g])}`]}]))});return t.onChange(u.redraw),h.element}function Bv(i){const e=Math.ceil(i/10);return Array.from({length:i},(t,r)=>r+1).filter(t=>t===1||t%e===0)}const kv=14;function Gv(i){const e=i.settings[i.winner],t=i.settings.filter(r=>r!==e&&r.difference!==null);return t.sort((r,a)=>r.difference-a.difference),[e,...t.slice(0,kv-1)]}function Hv(i,e){const t=i.verdict;if(!t||t.settings.length<2)return null;const r=Gv(t),a=t.settings.length-r.length,n=t.judge===i.loss?"loss":t.judge.replaceAll("_"," "),s="Difference to the winner",o=lr(s,`By how much the ${n} is worse than the winner's on the same rows; thick strokes are one paired standard error, thin ones two. Filled dots are told apart from the best, hollow ones are not.${a>0?` ${sr(a,"further setting")} lie beyond.`:""}`,"verdict",async()=>or(await Ws(l,2),s,[],2));o.element.classList.add("wide");const l=et("svg",{class:"forest",role:"img","aria-label":r.map(u=>`${u.label||u.setting}: ${qe(u.difference,3)} \xB1 ${qe(u.difference_error,2)}`).join("; ")});o.body.append(l);let c=0;const h=()=>{const u=Math.max(260,o.body.clientWidth),p=u<640,f=p?40:24,_=6,g=_+f*r.length+34,m=p?10:Math.min(360,u*.36),x=u-(p?12:170),A=r.map(F=>[(F.difference??0)-2*(F.difference_error??0),(F.difference??0)+2*(F.difference_error??0)]),S=Math.min(0,...A.map(([F])=>F)),L=Math.max(...A.map(([,F])=>F),1e-12),T=F=>m+(F-S)/(L-S)*(x-m);l.setAttribute("viewBox",`0 0 ${u} ${g}`),l.setAttribute("width",String(u)),l.setAttribute("height",String(g));const v=_+f*r.length;_a(l,...ja(S,L,p?4:6).flatMap(F=>[et("line",{class:"grid",x1:T(F),x2:T(F),y1:_,y2:v}),et("text",{class:"tick",x:T(F),y:v+16,"text-anchor":"middle"},qe(F,3))]),et("line",{class:"axis",x1:T(0),x2:T(0),y1:_,y2:v}),...r.flatMap((F,P)=>b(F,P)));function b(F,P){const C=_+f*P+(p?29:14),D=F.difference??0,z=F.difference_error??0,R=F.label||F.setting,I=F.probability_best===null?"":`P(best) ${Xt(F.probability_best,1)}`,H=p?[et("text",{class:"name",x:2,y:C-12,"text-anchor":"start"},vr(R,Math.floor(u/8)))]:[et("text",{class:P?"name":"name first",x:m-10,y:C+4,"text-anchor":"end"},vr(R,Math.floor(m/7.4))),et("text",{class:"tick",x:u,y:C+4,"text-anchor":"end"},P?`${D>=0?"+":""}${qe(D,3)} \xB1 ${qe(z,2)}`:"winner")],G=et("g",{class:`setting ${F.told_apart?"apart":"tied"}`},et("title",{},`${F.setting}: ${qe(F.loss)} \xB1 ${qe(F.standard_error,2)}. ${I}`),...H,et("line",{class:"thin",x1:T(D-2*z),x2:T(D+2*z),y1:C,y2:C}),et("line",{class:"thick",x1:T(D-z),x2:T(D+z),y1:C,y2:C}),et("circle",{class:"mark",cx:T(D),cy:C,r:4.5}),et("rect",{class:"grip",x:0,y:C-f/2,width:u,height:f}));return F.runs.length&&!F.mean&&(G.addEventListener("pointerenter",()=>e.hover(F.runs[0])),G.addEventListener("pointerleave",()=>e.hover(null))),[G]}};new ResizeObserver(()=>{o.body.clientWidth!==c&&(c=o.body.clientWidth,h())}).observe(o.body);const d=[t.how_sure,t.correction].filter(Boolean);return d.length&&o.element.append(Z("p",{class:"aside"},d.join(" "))),o.element}class Vv{constructor(e){this.groupOf=e}hovered=null;pinned=new Set;group=null;listeners=[];onChange(e){this.listeners.push(e)}hover(e){e!==this.hovered&&(this.hovered=e,this.tell())}hoverGroup(e){e!==this.group&&(this.group=e,this.tell())}toggle(e){this.pinned.delete(e)||this.pinned.add(e),this.tell()}clear(){this.pinned.clear(),this.hovered=this.group=null,this.tell()}get active(){return this.hovered!==null||this.group!==null||this.pinned.size>0}emphasis(e){return this.active?e===this.hovered||this.pinned.has(e)||this.groupOf[e]===this.group?"strong":"faint":"plain"}tell(){for(const e of this.listeners)e()}}function Wv(i,e){const t=Vm(i.runs),r=i.confusion?.classes??[],a=i.probability_bins?.of==="class 1"&&r.length===2,n=i.metric;return[{id:"verdict",title:"How sure that is",parts:[Hv(i,e)]},{id:"runs",title:"Runs",said:`${i.folds?`${sr(i.runs_in_all,"setting")}, each the mean over ${i.folds} folds`:sr(i.runs_in_all,"run")}, trained side by side on the same batches.${i.runs.length<i.runs_in_all?` The best ${i.runs.length} are shown.`:""} Point at a run, or mark it with its button, to see it in every picture.`,parts:[cv(i,t,e)]},{id:"descent",title:"The descent",parts:[ac(i,t,e,"split"),ac(i,t,e,"batch"),ac(i,t,e,"gap")]},{id:"settings",title:"What the settings do",parts:[Nv(i,t,e),i.judged_by==="training loss"?null:mp(i,t,e,{title:"Training against validation loss",note:`A run above the dashed line does better on the rows it was trained on than on those it never saw. The circled run is the one kept. ${i.generalisation??""}`,name:"train-and-validation",x:{label:"training loss",of:s=>i.runs[s].train_loss},y:{label:"validation loss",of:s=>i.runs[s].valid_loss},diagonal:!0}),n?mp(i,t,e,{title:`Loss against ${n.name.replaceAll("_"," ")}`,note:`Runs are trained by the loss and judged by the metric; they need not rank alike. Both on ${i.judged_by==="validation loss"?"validation rows":"rows held out"}${n.rows<i.rows.valid?`, the metric on ${n.rows.toLocaleString("en")} of them`:""}. ${n.greater_is_better?"Up":"Down"} and left is better.`,name:"loss-and-metric",x:{label:i.judged_by,of:s=>i.runs[s].loss},y:{label:n.name.replaceAll("_"," "),of:s=>i.runs[s].metric??null}}):null,zv(i,t,e),Xv(Av(i,t,e))]},{id:"figures",title:"Four numbers that are not the same",said:`Of ${i.answer}.`,parts:[ev(i),iv(i)]},{id:"predictions",title:"Its predictions on the test rows",parts:[i.residuals?Iv(i.residuals,i.target):null,Dv(i.figures.test),i.probability_bins?uv(i.probability_bins,r[1]??"class 1"):null,...a?Z0(i.probability_bins,[r[0],r[1]],i.threshold?.[0]):[],i.roc?gp(i.roc,{title:"ROC curve",note:`Of the rows of ${r[1]??"class 1"} the share that is found, against the share of the others taken for it, at every threshold. Guessing lies on the dashed line.`,name:"roc",x:"false positive rate",y:"recall"},s=>s).element:null,i.precision_recall?gp(i.precision_recall,{title:"Precision and recall",note:`Of the rows taken for ${r[1]??"class 1"} the share that is it, against the share of it that is found. Guessing lies on the dashed line.`,name:"precision-recall",x:"recall",y:"precision"},()=>i.precision_recall.share).element:null,i.confusion&&!a?Z("section",{class:"card plain"},Z("h3",{},"Confusion matrix"),Eh(r,i.confusion.matrix)):null]},{id:"columns",title:"What the columns do",said:i.effects?`Of ${i.effects.of}.`:void 0,small:!0,parts:i.effects?pv(i.effects):[]},{id:"repeat",title:"To repeat it",parts:[rv(i)]}]}function Xv(i){return i?.classList.add("wide"),i}function jv(i){const e=i.gain_over_baseline,t=Object.entries(i.rows).map(([a,n])=>`${n.toLocaleString("en")} ${a==="valid"?"validation":a==="train"?"training":a}`),r=[["target",`${i.target} (${i.task})`],["rows",t.join(", ")],["runs",sr(i.runs_in_all,"run")],["time",`${Sh(i.seconds)}, engine ${i.engine}`]];return e&&r.push(["loss below that of the best constant",`${qe(e.loss)} \xB1 ${qe(e.standard_error,2)} on the test rows`]),[Z("p",{class:"verdict"},i.sentence),i.verdict?.baseline?.sentence?Z("p",{class:"said"},i.verdict.baseline.sentence):null,i.interrupted?Z("p",{class:"warn"},"Training was ended early by hand; figures are of what was reached."):null,Z("dl",{class:"facts"},...r.flatMap(([a,n])=>[Z("div",{},Z("dt",{},a),Z("dd",{},n))])),i.notes?.length?Z("details",{class:"notes"},Z("summary",{},`${sr(i.notes.length,"note")} on data and training`),Z("ul",{},...i.notes.map(a=>Z("li",{},a)))):null]}function Yv(i,e){return _s("Colours",[{value:"auto",words:"auto"},{value:"light",words:"light"},{value:"dark",words:"dark"}],"auto",jm).classList.add("theme"),Z("header",{},Z("p",{class:"kicker"},Z("span",{},`Thalweg ${i.repeat.versions.thalweg}`),null),Z("h1",{},"Predicting ",Z("em",{},i.target)),...jv(i))}function qv(i,e){return Wv(i,e).flatMap(({id:t,title:r,said:a,parts:n,small:s})=>{const o=n.filter(c=>c!==null);if(!o.length)return[];const l=o.length>1||o[0].matches("figure");return[{id:t,title:r,element:Z("section",{id:t,"aria-labelledby":`${t}-title`},Z("h2",{id:`${t}-title`},r),a?Z("p",{class:"said"},a):null,Z("div",{class:l?s?"cards small":"cards":null},...o))}]})}function $v(i,e,t){const r=new Vv(e.runs.map(n=>n.optimizer)),a=qv(e,r);return i.append(Yv(e),...a.map(({element:n})=>n)),r}function Kv(i){for(let e=i;e;e=Qv(e)){const[t,r,a,n]=Jv(getComputedStyle(e).backgroundColor);if(n>.5)return .299*t+.587*r+.114*a<128}return matchMedia("(prefers-color-scheme: dark)").matches&&document.documentElement.style.colorScheme!=="light"}function Zv(i){const e=()=>setTimeout(i,50),t=new MutationObserver(e);for(const a of[document.documentElement,document.body])t.observe(a,{attributes:!0});const r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",e),()=>{t.disconnect(),r.removeEventListener("change",e)}}function Qv(i){if(i.parentElement)return i.parentElement;const e=i.getRootNode();return e instanceof ShadowRoot?e.host:null}function Jv(i){const[e=0,t=0,r=0,a]=(i.match(/[\d.]+/g)??[]).map(Number);return[e,t,r,i.startsWith("rgb")?a??1:0]}const e_='.uplot,.uplot *,.uplot *:before,.uplot *:after{box-sizing:border-box}.uplot{font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,"Apple Color Emoji","Segoe UI Emoji",Segoe UI Symbol,"Noto Color Emoji";line-height:1.5;width:min-content}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{position:relative;user-select:none}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{display:block;position:relative;width:100%;height:100%}.u-axis{position:absolute}.u-legend{font-size:14px;margin:auto;text-align:center}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:":";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{background:#00000012;position:absolute;pointer-events:none}.u-cursor-x,.u-cursor-y{position:absolute;left:0;top:0;pointer-events:none;will-change:transform}.u-hz .u-cursor-x,.u-vt .u-cursor-y{height:100%;border-right:1px dashed #607D8B}.u-hz .u-cursor-y,.u-vt .u-cursor-x{width:100%;border-bottom:1px dashed #607D8B}.u-cursor-pt{position:absolute;top:0;left:0;border-radius:50%;border:0 solid;pointer-events:none;will-change:transform;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}',t_='.lab{display:grid;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);gap:18px;align-items:start;margin-top:14px}main{max-width:1480px}.switches{display:flex;gap:10px;flex-wrap:wrap}.stage{position:relative;aspect-ratio:4 / 3;width:100%;border-radius:8px;overflow:hidden;background:var(--band);margin:8px 0}.stage canvas{position:absolute;inset:0;width:100%;height:100%;touch-action:none;cursor:crosshair;display:block}.stage canvas.solid{cursor:grab}.waiting{position:absolute;left:12px;top:8px;background:var(--card);padding:2px 10px;border-radius:6px}.waiting[hidden]{display:none}.player{display:flex;flex-wrap:wrap;gap:8px;align-items:center}.player input{flex:1 1 140px;min-width:100px;accent-color:var(--accent);height:24px}.player output{min-width:4em}.play{background:var(--accent);color:var(--accent-ink);border-radius:6px;padding:4px 16px;min-width:78px}.own{display:flex;gap:8px;margin-top:8px}.formula-input{flex:1;min-width:0;font:14px ui-monospace,Menlo,Consolas,monospace}input[type=text],input[type=number],select{color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:6px;padding:3px 8px;font-size:14px;max-width:100%;min-height:28px}input[type=number]{width:6.5em}.problem{color:var(--warn);font-size:14px}.problem pre{margin:6px 0 2px;font:14px ui-monospace,Menlo,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere}.message{color:var(--warn);min-height:1.5em;margin:4px 0 0;font-size:14px}.check{display:inline-flex;align-items:center;gap:6px;font-size:14px;min-height:24px}.runs-of-lab{overflow-x:auto}.of-path{display:inline-flex;gap:8px;align-items:center}.runs-of-lab th,.runs-of-lab td{padding:3px 6px}.runs-of-lab thead th{white-space:normal;font-size:12.5px}.runs-of-lab .slide{gap:6px}.runs-of-lab .slide input{width:120px;min-width:60px}.runs-of-lab .slide output{min-width:4.6em;font-size:13px}.dot-of{display:inline-block;width:14px;height:14px;border-radius:50%;background:var(--own);flex:none}.inside .formula{margin:0 0 6px;padding:8px 10px;background:var(--page);border:1px solid var(--edge);border-radius:8px;overflow-x:auto;font:13.5px/1.5 ui-monospace,Menlo,Consolas,monospace}h2.sub{font-size:15.5px;margin:12px 0 4px}.inside .facts{margin:6px 0;gap:4px 20px}.lab .above{margin-top:8px;font-size:14px}.exports{position:relative;font-size:13px}.exports summary{list-style:none;cursor:pointer;border:1px solid var(--edge);border-radius:7px;padding:4px 12px;background:var(--card);color:var(--soft)}.exports summary::-webkit-details-marker{display:none}.exports summary:after{content:" \u25BE"}.exports[open] summary,.exports summary:hover{color:var(--accent);border-color:var(--accent)}.exports .menu{position:absolute;right:0;top:calc(100% + 6px);z-index:20;width:280px;max-width:calc(100vw - 24px);padding:6px;background:var(--card);border:1px solid var(--edge);border-radius:10px;box-shadow:0 8px 28px #0000002e}.exports .entry{display:block;width:100%;text-align:left;padding:7px 10px;border-radius:6px;color:var(--ink);font-size:14px}.exports .entry[hidden]{display:none}.exports .entry:hover{background:var(--grid);color:var(--accent)}.exports .entry small{display:block;color:var(--soft);font-size:12.5px}.exports .aside{margin:4px 10px 6px}.exports .menu>.save{margin:0 10px 6px}.exports .menu>.save[hidden]{display:none}@media(max-width:560px){.exports .menu{right:auto;left:0}}.saved-note{border:1px solid var(--edge);border-left:4px solid var(--accent);border-radius:8px;padding:8px 14px;margin:12px 0 0;background:var(--card);font-size:14px}.saved-note p{margin:0;color:var(--soft);max-width:110ch}.saved-note .message{color:var(--warn);min-height:0}.saved-note .message:not(:empty){margin-top:4px}.unseen-page{position:absolute;left:-100000px;top:0;width:1200px;height:800px;overflow:hidden}@media(max-width:980px){.lab{grid-template-columns:minmax(0,1fr)}}@media(max-width:520px){.runs-of-lab th,.runs-of-lab td{padding:3px 2px;font-size:13px}.runs-of-lab .slide{flex-direction:column;gap:0;align-items:stretch}.runs-of-lab .slide input{width:auto;flex:none}}nav.pages{gap:0 4px;border-top:0;padding:0;margin:10px 0 14px}nav.pages a{padding:6px 12px;text-decoration:none;color:var(--soft);border-bottom:3px solid transparent;margin-bottom:-1px}nav.pages a:hover{color:var(--accent)}nav.pages a[aria-current]{color:var(--ink);border-bottom-color:var(--accent);font-weight:600}@media(max-width:520px){nav.pages a{padding:6px 7px;font-size:14px}main{padding:14px 12px 48px}}.settings .fields{display:flex;flex-wrap:wrap;gap:6px 14px;font-size:13.5px}.settings .fields label{display:inline-flex;align-items:center;gap:6px}.runs-of-lab td,.runs-of-lab th{vertical-align:middle}.runs-of-lab .slide{align-items:center}.surface-of-runs .stage{aspect-ratio:16 / 10;max-height:74vh}.surface-of-runs .share{margin:4px 0 8px;font-size:15px}.surface-of-runs .share strong{font-size:19px}.surface-of-runs .facts{margin:8px 0;gap:4px 24px}.surface-of-runs .facts dd{text-align:left}.player[hidden]{display:none}@media(max-width:520px){.surface-of-runs .stage{aspect-ratio:1}}.second{margin-top:18px}.told{margin:4px 0 8px;padding-left:20px;font-size:14.5px}.told li{margin:5px 0}td.bar-of-lab{width:22%;min-width:60px}.data-choices{display:grid;grid-template-columns:minmax(0,1.2fr) minmax(0,1fr);gap:18px;align-items:start;margin-top:14px}.data-page .card>.sub:first-child{margin-top:0}.drop-zone{border:2px dashed var(--edge);border-radius:10px;padding:26px 16px 14px;text-align:center;transition:border-color .12s,background .12s}.drop-zone.small{padding:10px 14px 6px;text-align:left}.drop-zone .above{justify-content:center}.drop-zone.small .above{justify-content:flex-start}.drop-zone.dragover{border-color:var(--accent);background:var(--band)}.drop-words{font-size:17px;margin-bottom:12px}.drop-zone.small .drop-words{font-size:14.5px;margin-bottom:6px}.drop-zone .note{margin-bottom:0}.drop-zone .aside{margin:0}.table-name{margin:12px 0 4px;overflow-wrap:anywhere}.columns{max-height:420px}.columns th,.columns td{padding:4px 10px;font-size:13.5px}.columns tbody th{max-width:240px;overflow-wrap:anywhere}.column-name{display:inline-flex;gap:8px;align-items:baseline;cursor:pointer;min-height:24px}.column-name input{accent-color:var(--accent);flex:none}.soft{color:var(--soft);overflow-wrap:anywhere}.fields{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:12px 14px;margin:4px 0 10px}.field label{display:grid;gap:2px}.field label span{font-size:13px;color:var(--soft)}.field input,.field select{width:100%}.field .chips select{width:auto;max-width:7em;min-height:24px;padding:1px 4px;font-size:12.5px}.chips{display:flex;flex-wrap:wrap;gap:4px;margin-top:5px}.chip{font-size:12.5px;border:1px solid var(--edge);border-radius:12px;padding:1px 9px;min-height:24px;background:var(--card);color:var(--soft)}.chip:hover{border-color:var(--accent);color:var(--accent)}.chip[aria-pressed=true]{background:var(--accent);border-color:var(--accent);color:var(--accent-ink)}.play:disabled{opacity:.45;cursor:default}.race{margin-top:18px;scroll-margin-top:8px}.race-head{display:flex;justify-content:space-between;align-items:center;gap:12px}.race-head .sub{margin:0}.race-bar{width:100%;height:10px;accent-color:var(--accent);margin:8px 0 2px;display:block}.race-bar[hidden]{display:none}.race-said{font-size:14px;color:var(--soft);margin:2px 0 8px;min-height:1.5em;font-variant-numeric:tabular-nums}.stop{border-color:var(--warn);color:var(--warn);padding:4px 12px}.race-course.running>summary{display:none}.race-course>summary{cursor:pointer;color:var(--accent);padding:4px 0;font-size:14.5px}.race-course[hidden]{display:none}.live-runs .pin{text-align:left}.live-runs tr.winner td.ending,.columns tr.winner td.soft{font-weight:400}.race-curves .card{border:0;padding:0}.live-runs{max-height:380px;margin-top:6px}.live-runs th,.live-runs td{font-size:13.5px;padding:3px 10px}.live-runs td.ending{color:var(--soft);min-width:220px}.live-runs tr.gone th .pin,.live-runs tr.gone td{color:var(--soft)}.live-runs tr.gone .swatch{opacity:.45}.problem p,.problem ul{margin:4px 0}.result h2 em{font-style:normal;color:var(--accent);overflow-wrap:anywhere}@media(max-width:980px){.data-choices{grid-template-columns:minmax(0,1fr)}}@media(max-width:640px){.columns table{min-width:560px}.live-runs table{min-width:620px}}@media(max-width:520px){.fields{grid-template-columns:minmax(0,1fr)}.columns th,.columns td{padding:4px 6px}}',i_=':root{color-scheme:light;--ink: #1c2430;--soft: #545e6c;--page: #f7f7f4;--card: #ffffff;--edge: #dfe1dc;--grid: #ecede9;--accent: #0b5a94;--accent-ink: #ffffff;--warn: #8a5a00;--band: #f1ece3;--heat: 11, 90, 148;--c0: #0b6cb0;--c1: #cf4a00;--c2: #00795a;--c3: #a83f86;--c4: #8a6800;--c5: #5a49b8;--c6: #2d8fb8;--c7: #6b6b6b}@media(prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;--ink: #e7e9ec;--soft: #a3acb8;--page: #13161b;--card: #1b1f26;--edge: #323945;--grid: #29303a;--accent: #6db8f0;--accent-ink: #0d1116;--warn: #e6b455;--band: #2a2620;--heat: 109, 184, 240;--c0: #5db4f2;--c1: #ff8f52;--c2: #37cba0;--c3: #e698cc;--c4: #dfb53f;--c5: #b1a4ff;--c6: #7fd8ea;--c7: #b5b5b5}}:root[data-theme=dark]{color-scheme:dark;--ink: #e7e9ec;--soft: #a3acb8;--page: #13161b;--card: #1b1f26;--edge: #323945;--grid: #29303a;--accent: #6db8f0;--accent-ink: #0d1116;--warn: #e6b455;--band: #2a2620;--heat: 109, 184, 240;--c0: #5db4f2;--c1: #ff8f52;--c2: #37cba0;--c3: #e698cc;--c4: #dfb53f;--c5: #b1a4ff;--c6: #7fd8ea;--c7: #b5b5b5}*{box-sizing:border-box}html{scroll-behavior:smooth}@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,Segoe UI,Roboto,sans-serif}main{max-width:1240px;margin:0 auto;padding:24px 24px 72px}h1{font-size:30px;line-height:1.2;margin:6px 0 8px;overflow-wrap:anywhere}h1 em{font-style:normal;color:var(--accent)}h2{font-size:21px;margin:44px 0 6px;overflow-wrap:anywhere}h3{font-size:15.5px;margin:0;overflow-wrap:anywhere}p{margin:0 0 10px}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.kicker{display:flex;flex-wrap:wrap;gap:8px 16px;justify-content:space-between;align-items:center;color:var(--soft);font-size:14px}.verdict{font-size:19px;line-height:1.45;max-width:70ch;overflow-wrap:anywhere;padding:2px 0 2px 14px;border-left:4px solid var(--accent)}.warn{color:var(--warn)}.facts{display:flex;flex-wrap:wrap;gap:8px 32px;margin:14px 0 8px;font-size:14.5px}.facts dt{color:var(--soft);font-size:13px}.facts dd{margin:0;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}.notes{margin:10px 0;font-size:14.5px;max-width:100ch}.notes summary{cursor:pointer;color:var(--accent);padding:4px 0}.notes li{margin:4px 0;overflow-wrap:anywhere}nav{display:flex;flex-wrap:wrap;gap:2px 18px;padding:8px 0;margin:8px 0 0;border-top:1px solid var(--edge);border-bottom:1px solid var(--edge);font-size:14.5px}nav a{padding:3px 0}a{color:var(--accent)}.said{color:var(--soft);max-width:90ch;font-size:14.5px;overflow-wrap:anywhere}.cards{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:18px;align-items:start}.cards.small{grid-template-columns:repeat(auto-fill,minmax(min(310px,100%),1fr))}.cards>*{min-width:0}.cards>.wide,.cards>.numbers,.cards>.scroll{grid-column:1 / -1}.card{margin:0;padding:14px 16px 12px;background:var(--card);border:1px solid var(--edge);border-radius:10px;min-width:0}figcaption{display:flex;justify-content:space-between;gap:12px;align-items:baseline}.note{color:var(--soft);font-size:13.5px;line-height:1.45;margin:4px 0 8px;overflow-wrap:anywhere}.aside{color:var(--soft);font-size:13.5px;margin:6px 0 0;overflow-wrap:anywhere}.aside:empty{display:none}.above{display:flex;flex-wrap:wrap;gap:6px 16px;align-items:center}.picture{position:relative;outline-offset:2px}.hint{position:absolute;z-index:2;pointer-events:none;max-width:280px;padding:5px 9px;border-radius:6px;background:var(--ink);color:var(--page);font-size:12.5px;line-height:1.4;overflow-wrap:anywhere}.hint[hidden]{display:none}button{font:inherit;color:inherit;background:none;border:0;cursor:pointer}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}.save,.copy{font-size:12.5px;color:var(--soft);border:1px solid var(--edge);border-radius:6px;padding:2px 9px;flex:none;background:var(--card)}.save:hover,.copy:hover{color:var(--accent);border-color:var(--accent)}.legend{display:flex;flex-wrap:wrap;gap:0 12px;font-size:13px;margin:2px 0 4px}.legend .entry{padding:2px 3px;display:inline-flex;align-items:center;gap:6px;border-radius:4px;min-height:24px}.legend .entry:hover{background:var(--grid)}.outputs{display:flex;flex-wrap:wrap;gap:2px 14px;font-size:13px;margin:0 0 4px}.outputs span{display:inline-flex;align-items:center;gap:6px;overflow-wrap:anywhere}.stroke{display:inline-block;width:22px;border-top:3px solid var(--own)}.stroke.dashed{border-top-style:dashed}.swatch{flex:none;overflow:visible}.swatch line,.swatch .open{stroke:var(--own);fill:none;stroke-width:2}.swatch .filled,.swatch rect{fill:var(--own)}.g0{--own: var(--c0)}.g1{--own: var(--c1)}.g2{--own: var(--c2)}.g3{--own: var(--c3)}.g4{--own: var(--c4)}.g5{--own: var(--c5)}.g6{--own: var(--c6)}.g7{--own: var(--c7)}.choice{display:inline-flex;border:1px solid var(--edge);border-radius:7px;padding:2px;margin:0;gap:2px;font-size:13px;position:relative;background:var(--card)}.choice label{cursor:pointer;position:relative}.choice input{position:absolute;inset:0;opacity:0;margin:0;cursor:pointer}.choice span{display:block;padding:2px 10px;border-radius:5px;color:var(--soft)}.choice input:checked+span{background:var(--accent);color:var(--accent-ink)}.choice input:focus-visible+span{outline:2px solid var(--accent);outline-offset:2px}.scroll{overflow:auto;background:var(--card);border:1px solid var(--edge);border-radius:10px;max-height:620px}.card .scroll{border:0;border-radius:0}table{border-collapse:separate;border-spacing:0;font-size:14px;width:100%}th,td{padding:5px 12px;text-align:left;border-bottom:1px solid var(--grid);vertical-align:baseline;font-weight:400}th.n,td.n{text-align:right}thead th,thead td{position:sticky;top:0;background:var(--card);z-index:1;color:var(--soft);border-bottom:1px solid var(--edge);white-space:nowrap}thead button{padding:2px 0;font-weight:600;color:var(--soft);white-space:nowrap;min-height:24px}thead th[aria-sort] button{color:var(--ink)}.arrow:after{content:"\u2195";padding-left:4px;opacity:.45;font-size:12px}[aria-sort=ascending] .arrow:after{content:"\u2191";opacity:1}[aria-sort=descending] .arrow:after{content:"\u2193";opacity:1}.runs td:last-child{color:var(--soft);min-width:300px}.runs th[scope=row]{white-space:nowrap;position:sticky;left:0;background:var(--card)}.runs thead th:first-child{left:0;z-index:2}.pin{display:inline-flex;gap:8px;align-items:center;padding:2px 6px 2px 2px;border-radius:5px;min-height:24px}.pin[aria-pressed=true]{background:var(--ink);color:var(--card)}.badge{font-size:12px;padding:1px 7px;margin-left:6px;border-radius:9px;background:var(--accent);color:var(--accent-ink);white-space:nowrap}.badge.tied{background:none;color:var(--accent);border:1px solid var(--accent);padding:0 6px}tr.winner th,tr.winner td{font-weight:600}tr[data-emphasis=strong] th,tr[data-emphasis=strong] td{background:var(--band)}tr[data-emphasis=faint] td{color:var(--soft)}tr.loss th,tr.loss td{font-weight:600}.numbers{list-style:none;margin:0 0 18px;padding:0;display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:14px;counter-reset:four}.numbers li{background:var(--card);border:1px solid var(--edge);border-radius:10px;padding:12px 14px;counter-increment:four}.numbers h3:before{content:counter(four) "  ";color:var(--accent);white-space:pre}.numbers p{color:var(--soft);font-size:13.5px;margin:4px 0 8px}.numbers dl{display:grid;grid-template-columns:1fr auto;gap:2px 12px;margin:0;font-size:14.5px}.numbers dt{color:var(--soft)}.numbers dd{margin:0}svg{display:block;font-family:system-ui,-apple-system,Segoe UI,Roboto,sans-serif}svg.effect,svg.bars{width:100%;height:auto}svg.bars{max-width:860px}.tick{font-size:11.5px;fill:var(--soft);font-variant-numeric:tabular-nums}.name{font-size:12.5px;fill:var(--ink)}.value{font-size:12px;fill:var(--ink);font-variant-numeric:tabular-nums}.halo{paint-order:stroke;stroke:var(--card);stroke-width:3px;stroke-linejoin:round}.tick.halo{fill:var(--ink)}.grid{stroke:var(--grid)}.axis{stroke:var(--soft);stroke-width:1}.rug{stroke:var(--soft)}.line{fill:none;stroke:var(--own);stroke-width:2.4;stroke-linejoin:round}.stem{stroke:var(--own);stroke-width:2;opacity:.55}.dot{fill:var(--own);stroke:var(--card);stroke-width:1.2}.bar-of{fill:var(--c0)}.bar-of.levels{fill:var(--c2)}.bar-of.number{fill:var(--c7)}.parallel .run{fill:none;stroke:var(--own);stroke-width:1.4;opacity:.6;stroke-linejoin:round}.parallel .run[data-emphasis=first]{stroke-width:3;opacity:1}.parallel .run[data-emphasis=strong]{stroke-width:3.2;opacity:1}.parallel .run[data-emphasis=faint]{opacity:.1}.parallel .grip{fill:none;stroke:transparent;stroke-width:9;cursor:pointer}.bar-row{display:grid;grid-template-columns:76px minmax(0,1fr) auto;gap:10px;align-items:center;font-size:14px;margin:4px 0}meter.bar{width:100%;height:18px;appearance:none;background:none;border:0}meter.bar::-webkit-meter-inner-element{display:block;height:18px}meter.bar::-webkit-meter-bar{background:var(--grid);border:0;border-radius:3px;height:18px}meter.bar::-webkit-meter-optimum-value{background:var(--c7);border-radius:3px}meter.bar.ours::-webkit-meter-optimum-value{background:var(--c0)}meter.bar::-moz-meter-bar{background:var(--c7);border-radius:3px}meter.bar.ours::-moz-meter-bar{background:var(--c0)}.slide{display:flex;gap:12px;align-items:center;font-size:14.5px}.slide input{flex:1;min-width:0;accent-color:var(--accent);height:24px}.slide output{min-width:3.5em}.confusion{width:auto}.confusion caption{text-align:left;font-size:13px;color:var(--soft);padding:0 0 6px}.confusion td.right{--own: var(--heat)}.confusion td.wrong{--own: 190, 80, 0}.confusion.many{font-size:12px}.confusion.many th,.confusion.many td{padding:3px 6px}.confusion td.s1{background:rgba(var(--own),.05)}.confusion td.s2{background:rgba(var(--own),.08)}.confusion td.s3{background:rgba(var(--own),.12)}.confusion td.s4{background:rgba(var(--own),.15)}.confusion td.s5{background:rgba(var(--own),.18)}.confusion td.s6{background:rgba(var(--own),.21)}.confusion td.s7{background:rgba(var(--own),.24)}.confusion td.s8{background:rgba(var(--own),.27)}.confusion td.s9{background:rgba(var(--own),.3)}.confusion td.s10{background:rgba(var(--own),.33)}.repeat p{margin:8px 0 4px;font-size:14.5px;color:var(--soft)}.code{display:flex;gap:10px;align-items:flex-start;max-width:100%}.code pre{flex:1;min-width:0;margin:0 0 6px;padding:10px 12px;background:var(--card);border:1px solid var(--edge);border-radius:8px;white-space:pre-wrap;overflow-wrap:anywhere;font-size:13.5px}.versions{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:13.5px}.versions dt{color:var(--soft)}.versions dd{margin:0 8px 0 -10px}@media(max-width:860px){.cards{grid-template-columns:minmax(0,1fr)}.numbers{grid-template-columns:repeat(2,minmax(0,1fr))}}@media(max-width:520px){main{padding:14px 12px 48px}h1{font-size:24px}.verdict{font-size:17px}.numbers{grid-template-columns:minmax(0,1fr)}.card{padding:12px 10px 10px}.facts{gap:6px 20px}.runs th[scope=row]{position:static}}@media print{body{background:#fff;font-size:13px}main{max-width:none;padding:0}nav,.save,.copy,.choice,.slide input,.arrow{display:none}.scroll{max-height:none;overflow:visible;border:0}thead th{position:static}.card,.numbers li{break-inside:avoid}.cards{grid-template-columns:repeat(2,minmax(0,1fr))}.cards.small{grid-template-columns:repeat(3,minmax(0,1fr))}.uplot,.u-wrap{width:100%!important;height:auto!important}.u-wrap canvas{width:100%!important;height:auto!important}svg.parallel,svg.forest{width:100%;height:auto}h2{break-after:avoid}.runs{font-size:9px}.runs td,.runs th{padding:1px 3px}.runs thead th,.runs thead button,.runs tbody th{white-space:normal}.runs td:last-child{min-width:170px;white-space:normal}.runs td.n{white-space:nowrap}.badge{font-size:8px;margin-left:2px;padding:0 3px}.pin{padding:0;min-height:0;gap:3px}}.forest .thin{stroke:var(--accent);stroke-width:1.2}.forest .thick{stroke:var(--accent);stroke-width:3}.forest .mark{fill:var(--accent);stroke:var(--accent);stroke-width:1.6}.forest .tied .mark{fill:var(--card)}.forest .grip{fill:transparent}.forest .setting:hover .name{fill:var(--accent)}.forest .first{font-weight:600}';function r_(i){return i.replaceAll(/:root(:not\([^)]*\)|\[[^\]]*\])/g,":host($1)").replaceAll(":root",":host").replaceAll(/(^|[}\s,;])(html|body|main)(?=\s*[{,])/g,"$1.$2").replaceAll(/@media\s*\((max|min)-width/g,"@container ($1-width")}const a_=`
:host { display: block; }
.body { container-type: inline-size; border: 1px solid var(--edge); border-radius: 10px; font-size: 15px; }
.main { padding: 14px 18px 24px; max-width: none; }
.main > section:last-child { margin-bottom: 0; }
h1 { font-size: 24px; } h2 { font-size: 19px; margin-top: 30px; } .verdict { font-size: 16.5px; }
button, input, select { font-family: inherit; }
`,n_=`${e_}
${r_(`${i_}
${t_}`)}
${a_}`;let s_=0;function o_(i){return e=>i[e][s_]}const Fr=o_({view:["View","\u89C6\u56FE"],contour:["contours","\u7B49\u9AD8\u7EBF"],log:["log heights","\u9AD8\u5EA6\u53D6\u5BF9\u6570"],language:["Language","\u8BED\u8A00"],colours:["Colours","\u989C\u8272"],play:["Play","\u64AD\u653E"],pause:["Pause","\u6682\u505C"],step:["One step","\u5355\u6B65"],again:["From the start","\u56DE\u5230\u8D77\u70B9"],stepOf:["step","\u6B65"],waiting:["Computing\u2026","\u8BA1\u7B97\u4E2D\u2026"],lost:["The lab has ended: start it again with thalweg lab.","\u5B9E\u9A8C\u5BA4\u5DF2\u7ED3\u675F\uFF1A\u8BF7\u91CD\u65B0\u8FD0\u884C thalweg lab\u3002"],noWebgl:["This browser has no WebGL: contours are shown instead.","\u6B64\u6D4F\u89C8\u5668\u4E0D\u652F\u6301 WebGL\uFF0C\u6539\u4E3A\u663E\u793A\u7B49\u9AD8\u7EBF\u3002"],pages:["Pages","\u9875\u9762"],tooLong:["This state has more characters than an address may have: it is not kept there.","\u72B6\u6001\u8FC7\u957F\uFF0C\u65E0\u6CD5\u4FDD\u5B58\u5728\u5730\u5740\u4E2D\u3002"]});function l_(i){const e=new DataView(i).getUint32(0,!0),t=JSON.parse(new TextDecoder().decode(new Uint8Array(i,4,e))),r={};for(const[a,{dtype:n,shape:s,offset:o}]of Object.entries(t.arrays)){const l=s.reduce((d,u)=>d*u,1),c=4+e+o,h=n==="int32"?new Int32Array(i,c,l):new Float32Array(i,c,l);r[a]={values:h,shape:s}}return{said:t,arrays:r}}const vp=[[],[7,4],[2,3],[9,3,2,3]];function sc({walks:i,steps:e},t){const r=typeof e=="number"?e:e[t];return Math.min(r,i[t].points.length/2-1)}function qa(i){return i%8}function oc(i){return vp[Math.floor(i/8)%vp.length]}function c_(i){const e=Z("div",{class:"picture"});let t=null,r=[],a=0,n=0;const s=l=>Math.max(l-n,1e-12),o=({context:l,x:c,y:h,ratio:d,box:u})=>{r.forEach((p,f)=>{l.beginPath();const _=Math.max(1,Math.floor(p.heights.length/600));for(let g=0;g<p.heights.length;g+=_)Number.isFinite(p.heights[g])&&l.lineTo(c(g),h(s(p.heights[g])));l.setLineDash(oc(f).map(g=>g*d)),l.strokeStyle=Vi(qa(f)),l.lineWidth=2*d,l.stroke()}),l.setLineDash([]),l.strokeStyle="rgba(128,128,128,.8)",l.lineWidth=d,l.beginPath(),l.moveTo(c(a),u.top),l.lineTo(c(a),u.top+u.height),l.stroke()};return{element:e,show:(l,c)=>{r=l;const h=l.flatMap(({heights:_})=>[..._].filter(Number.isFinite));n=Math.min(0,...[h.reduce((_,g)=>Math.min(_,g),1/0)].filter(Number.isFinite));const d=h.reduce((_,g)=>Math.max(_,s(g)),1e-11),u=Math.max(1e-12,h.reduce((_,g)=>Math.min(_,s(g)),d)),p=n<0?`height above ${n.toPrecision(3)}`:"height",f=[{label:"step",log:!1,range:{low:0,high:Math.max(1,c)}},{label:p,log:!0,range:{low:Math.max(u/2,1e-12),high:d*2}}];t?t.replace(...f):t=ia({into:e,x:f[0],y:f[1],height:240,about:i,draw:o})},draw:(l,c)=>{r=l,a=c,t?.redraw()}}}const u_=300;function h_(i,e=t=>t){const t=Z("button",{type:"button",class:"play"},Fr("play")),r=Z("button",{type:"button",class:"save"},Fr("step")),a=Z("button",{type:"button",class:"save"},Fr("again")),n=Z("input",{type:"range",min:0,max:0,value:0,step:1,"aria-label":Fr("stepOf")}),s=Z("output",{class:"n"},"0");let o=0,l=0,c=!1;const h=p=>{o=Math.min(l,Math.max(0,p)),n.value=String(o),s.textContent=e(o).toLocaleString("en"),i(o)},d=p=>{c!==p&&(c=p,t.textContent=Fr(p?"pause":"play"),p&&requestAnimationFrame(u))},u=()=>{c&&(h(o+Math.max(1,Math.round(l/u_))),o>=l?d(!1):requestAnimationFrame(u))};return t.addEventListener("click",()=>{!c&&o>=l&&h(0),d(!c)}),r.addEventListener("click",()=>{d(!1),h(o+1)}),a.addEventListener("click",()=>{d(!1),h(0)}),n.addEventListener("input",()=>{d(!1),h(Number(n.value))}),{element:Z("div",{class:"player"},t,r,a,n,s),step:()=>o,last:()=>l,show:(p,f)=>{l=p,n.max=String(p),h(f)},pause:()=>d(!1)}}const _p=2e3;function xs(i,e){const t=(e-i.low)/(i.high-i.low||1),r=Math.min(1,Math.max(0,t));return i.log?Math.log1p(_p*r)/Math.log1p(_p):r}function d_(i,e,t){const r=(e-i.x[0])/(i.x[1]-i.x[0])*(i.columns-1),a=(t-i.y[0])/(i.y[1]-i.y[0])*(i.rows-1);if(!(r>=0&&a>=0&&r<=i.columns-1&&a<=i.rows-1))return NaN;const n=Math.min(i.columns-2,Math.floor(r)),s=Math.min(i.rows-2,Math.floor(a)),o=r-n,l=a-s,c=(h,d)=>i.heights[h*i.columns+d];return(1-l)*((1-o)*c(s,n)+o*c(s,n+1))+l*((1-o)*c(s+1,n)+o*c(s+1,n+1))}const Ms=[[68,1,84],[70,50,127],[54,92,141],[39,127,142],[31,161,135],[74,194,109],[159,218,58],[253,231,37]];function xp(i){const e=Math.min(1,Math.max(0,i))*(Ms.length-1),t=Math.min(Ms.length-2,Math.floor(e)),r=e-t,a=n=>Math.round(Ms[t][n]+r*(Ms[t+1][n]-Ms[t][n]));return[a(0),a(1),a(2)]}function Mp(i,e){const t=[],{columns:r,rows:a}=i,n=(s,o)=>xs(i,i.heights[s*r+o])-e;for(let s=0;s<a-1;s++)for(let o=0;o<r-1;o++){const l=n(s,o),c=n(s,o+1),h=n(s+1,o+1),d=n(s+1,o);if(![l,c,h,d].every(Number.isFinite))continue;const u=[];l>0!=c>0&&u.push([o+l/(l-c),s]),c>0!=h>0&&u.push([o+1,s+c/(c-h)]),d>0!=h>0&&u.push([o+d/(d-h),s+1]),l>0!=d>0&&u.push([o,s+l/(l-d)]);for(let p=0;p+1<u.length;p+=2)t.push([...u[p],...u[p+1]])}return t}function p_(i,e,t){const r=[],a=Math.max(1,Math.floor(i.length/2e3));for(let n=0;n<i.length;n+=a)Number.isFinite(i[n])&&r.push((i[n]-e)/(t-e||1));return r.sort((n,s)=>n-s),(r[Math.floor(r.length/2)]??1)<.12}const Sp=18;function f_(i,e){const t=document.createElement("canvas");t.className="flat",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",i);let r=null,a={minima:[]},n=null,s=[],o=null;const l=(f,_)=>{const g=r;return[(f-g.x[0])/(g.x[1]-g.x[0])*t.width,(1-(_-g.y[0])/(g.y[1]-g.y[0]))*t.height]},c=()=>{const f=devicePixelRatio||1,_=Math.round(t.clientWidth*f),g=Math.round(t.clientHeight*f);_&&(t.width!==_||t.height!==g)&&([t.width,t.height]=[_,g])},h=f=>{o=f;const{walks:_,start:g,shown:m}=f;if(!r||!n)return;c();const x=t.getContext("2d"),A=devicePixelRatio||1;x.setTransform(1,0,0,1,0,0),x.clearRect(0,0,t.width,t.height),x.imageSmoothingEnabled=!0,x.drawImage(n,0,0,t.width,t.height),x.strokeStyle="rgba(255,255,255,.34)",x.lineWidth=A*.8,x.beginPath();const S=t.width/(r.columns-1),L=t.height/(r.rows-1);for(const[v,b,F,P]of s)x.moveTo(v*S,t.height-b*L),x.lineTo(F*S,t.height-P*L);x.stroke();for(const[v,b]of a.minima)g_(x,...l(v,b),A);if(_.forEach((v,b)=>d(x,v,v.colour??b,sc(f,b),A,m===v.name)),g){const[v,b]=l(...g);x.beginPath(),x.arc(v,b,6*A,0,2*Math.PI),x.fillStyle="#fff",x.fill(),x.lineWidth=2*A,x.strokeStyle="#111",x.stroke()}const T=_.findIndex(({name:v})=>v===m);T>=0&&u(x,_[T],sc(f,T),A)},d=(f,_,g,m,x,A)=>{f.beginPath();for(let v=0;v<=m;v++){const[b,F]=l(_.points[2*v],_.points[2*v+1]);v?f.lineTo(b,F):f.moveTo(b,F)}const S=f.getLineDash();f.lineJoin="round",f.strokeStyle="rgba(0,0,0,.55)",f.lineWidth=(A?5.5:4)*x,f.stroke(),f.setLineDash(oc(g).map(v=>v*x)),f.strokeStyle=Vi(qa(g)),f.lineWidth=(A?3.2:2)*x,f.stroke(),f.setLineDash(S);const[L,T]=l(_.points[2*m],_.points[2*m+1]);f.beginPath(),f.arc(L,T,(A?6:4.5)*x,0,2*Math.PI),f.fillStyle=Vi(qa(g)),f.fill(),f.lineWidth=1.4*x,f.strokeStyle="#fff",f.stroke()},u=(f,_,g,m)=>{const x=Math.min(g,_.points.length/2-2);if(x<0||!_.gradients)return;const[A,S]=[_.points[2*x],_.points[2*x+1]],L=l(A,S),T=(v,b,F,P)=>{const C=l(A+v,S+b),D=[C[0]-L[0],C[1]-L[1]],z=Math.hypot(...D);if(!(z>0))return;const R=54*m,I=D[0]/z,H=D[1]/z,G=[L[0]+I*R,L[1]+H*R];for(const[J,K]of[[5,"rgba(0,0,0,.6)"],[2.4,P]])f.lineWidth=J*m,f.strokeStyle=K,f.setLineDash(F.map(Y=>Y*m)),f.beginPath(),f.moveTo(L[0],L[1]),f.lineTo(G[0],G[1]),f.stroke(),f.setLineDash([]),f.beginPath(),f.moveTo(G[0]-(9*I-5*H)*m,G[1]-(9*H+5*I)*m),f.lineTo(G[0],G[1]),f.lineTo(G[0]-(9*I+5*H)*m,G[1]-(9*H-5*I)*m),f.stroke()};T(-_.gradients[2*x],-_.gradients[2*x+1],[5,4],"#fff"),T(_.points[2*x+2]-A,_.points[2*x+3]-S,[],"#ffd23c")};t.addEventListener("click",f=>{if(!r||!e)return;const _=t.getBoundingClientRect(),g=(f.clientX-_.left)/_.width,m=1-(f.clientY-_.top)/_.height;e([r.x[0]+g*(r.x[1]-r.x[0]),r.y[0]+m*(r.y[1]-r.y[0])])}),t.addEventListener("keydown",f=>{if(!r||!o?.start||!e)return;const _={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]}[f.key];if(!_)return;f.preventDefault();const[g,m]=o.start,x=(r.x[1]-r.x[0])/40,A=(r.y[1]-r.y[0])/40;e([yp(g+_[0]*x,r.x),yp(m+_[1]*A,r.y)])});const p=new ResizeObserver(()=>{o&&t.clientWidth&&h(o)});return p.observe(t),{element:t,show:(f,_)=>{r=f,a=_,n=m_(f),s=[];for(let g=1;g<Sp;g++)s.push(...Mp(f,g/Sp))},draw:h,close:()=>p.disconnect()}}function yp(i,[e,t]){return Math.min(t,Math.max(e,i))}function m_(i){const e=document.createElement("canvas");[e.width,e.height]=[i.columns,i.rows];const t=e.getContext("2d"),r=t.createImageData(i.columns,i.rows);for(let a=0;a<i.rows;a++)for(let n=0;n<i.columns;n++){const s=i.heights[a*i.columns+n],o=4*((i.rows-1-a)*i.columns+n),l=Number.isFinite(s),[c,h,d]=l?xp(xs(i,s)):[128,128,128];r.data.set([c,h,d,l?255:60],o)}return t.putImageData(r,0,0),e}function g_(i,e,t,r){for(const[a,n]of[[5,"rgba(0,0,0,.6)"],[2.2,"#fff"]])i.lineWidth=a*r,i.strokeStyle=n,i.beginPath(),i.moveTo(e-6*r,t-6*r),i.lineTo(e+6*r,t+6*r),i.moveTo(e+6*r,t-6*r),i.lineTo(e-6*r,t+6*r),i.stroke()}const lc="187",v_=0,bp=1,__=2,ho=1,x_=2,Ss=3,$a=0,Wi=1,Sr=2,Tn=0,ys=1,wp=2,Ep=3,Tp=4,M_=5,An=100,S_=101,y_=102,b_=103,w_=104,E_=200,T_=201,A_=202,R_=203,Ap=204,Rp=205,C_=206,P_=207,L_=208,N_=209,U_=210,I_=211,D_=212,O_=213,F_=214,cc=0,uc=1,hc=2,bs=3,dc=4,pc=5,fc=6,mc=7,gc=0,z_=1,B_=2,ra=0,Cp=1,Pp=2,Lp=3,Np=4,Up=5,Ip=6,Dp=7,Op=300,Rn=301,ws=302,vc=303,_c=304,xc=1e3,aa=1001,Mc=1002,Ai=1003,k_=1004,po=1005,Xi=1006,Sc=1007,ya=1008,er=1009,Fp=1010,zp=1011,Es=1012,yc=1013,zr=1014,Br=1015,kr=1016,bc=1017,wc=1018,Cn=1020,Bp=35902,kp=35899,Gp=1021,Hp=1022,Gr=1023,ba=1026,wa=1027,Vp=1028,Ec=1029,Ka=1030,Tc=1031,Ac=1033,fo=33776,mo=33777,go=33778,vo=33779,Rc=35840,Cc=35841,Pc=35842,Lc=35843,Nc=36196,Uc=37492,Ic=37496,Dc=37488,Oc=37489,_o=37490,Fc=37491,zc=37808,Bc=37809,kc=37810,Gc=37811,Hc=37812,Vc=37813,Wc=37814,Xc=37815,jc=37816,Yc=37817,qc=37818,$c=37819,Kc=37820,Zc=37821,Qc=36492,Jc=36494,eu=36495,tu=36283,iu=36284,xo=36285,ru=36286,G_=3200,au=0,H_=1,Ea="",hr="srgb",Mo="srgb-linear",So="linear",At="srgb",nu=7680,V_=519,W_=512,X_=513,j_=514,Wp=515,Y_=516,q_=517,Xp=518,jp=519,Yp=35044,qp="300 es",yr=2e3,Ts=2001;function $_(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function yo(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function K_(){const i=yo("canvas");return i.style.display="block",i}const $p={};function bo(...i){const e="THREE."+i.shift();console.log(e,...i)}function Kp(i){const e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){const t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Ze(...i){i=Kp(i);const e="THREE."+i.shift();{const t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function Mt(...i){i=Kp(i);const e="THREE."+i.shift();{const t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function wo(...i){const e=i.join(" ");e in $p||($p[e]=!0,Ze(...i))}function Z_(i,e,t){return new Promise(function(r,a){function n(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:a();break;case i.TIMEOUT_EXPIRED:setTimeout(n,t);break;default:r()}}setTimeout(n,t)})}const Q_={[cc]:cc,[hc]:fc,[dc]:dc,[bs]:pc,[uc]:uc,[fc]:hc,[mc]:mc,[pc]:bs};class Za{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});const r=this._listeners;r[e]===void 0&&(r[e]=[]),r[e].indexOf(t)===-1&&r[e].push(t)}hasEventListener(e,t){const r=this._listeners;return r===void 0?!1:r[e]!==void 0&&r[e].indexOf(t)!==-1}removeEventListener(e,t){const r=this._listeners;if(r===void 0)return;const a=r[e];if(a!==void 0){const n=a.indexOf(t);n!==-1&&a.splice(n,1)}}dispatchEvent(e){const t=this._listeners;if(t===void 0)return;const r=t[e.type];if(r!==void 0){e.target=this;const a=r.slice(0);for(let n=0,s=a.length;n<s;n++)a[n].call(this,e);e.target=null}}}const Ni=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];let Zp=1234567;const As=Math.PI/180,Rs=180/Math.PI;function Ta(){const i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,r=Math.random()*4294967295|0;return(Ni[i&255]+Ni[i>>8&255]+Ni[i>>16&255]+Ni[i>>24&255]+"-"+Ni[e&255]+Ni[e>>8&255]+"-"+Ni[e>>16&15|64]+Ni[e>>24&255]+"-"+Ni[t&63|128]+Ni[t>>8&255]+"-"+Ni[t>>16&255]+Ni[t>>24&255]+Ni[r&255]+Ni[r>>8&255]+Ni[r>>16&255]+Ni[r>>24&255]).toLowerCase()}function at(i,e,t){return Math.max(e,Math.min(t,i))}function su(i,e){return(i%e+e)%e}function J_(i,e,t,r,a){return r+(i-e)*(a-r)/(t-e)}function ex(i,e,t){return i!==e?(t-i)/(e-i):0}function Cs(i,e,t){return(1-t)*i+t*e}function tx(i,e,t,r){return Cs(i,e,1-Math.exp(-t*r))}function ix(i,e=1){return e-Math.abs(su(i,e*2)-e)}function rx(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function ax(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function nx(i,e){return i+Math.floor(Math.random()*(e-i+1))}function sx(i,e){return i+Math.random()*(e-i)}function ox(i){return i*(.5-Math.random())}function lx(i){i!==void 0&&(Zp=i);let e=Zp+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function cx(i){return i*As}function ux(i){return i*Rs}function hx(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function dx(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function Qp(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function px(i,e,t,r,a){const n=Math.cos,s=Math.sin,o=n(t/2),l=s(t/2),c=n((e+r)/2),h=s((e+r)/2),d=n((e-r)/2),u=s((e-r)/2),p=n((r-e)/2),f=s((r-e)/2);switch(a){case"XYX":i.set(o*h,l*d,l*u,o*c);break;case"YZY":i.set(l*u,o*h,l*d,o*c);break;case"ZXZ":i.set(l*d,l*u,o*h,o*c);break;case"XZX":i.set(o*h,l*f,l*p,o*c);break;case"YXY":i.set(l*p,o*h,l*f,o*c);break;case"ZYZ":i.set(l*f,l*p,o*h,o*c);break;default:Ze("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+a)}}function Eo(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function ou(i,e){if(e.constructor===Float32Array)return i;const t=Eo(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function lu(i,e){if(e.constructor===Float32Array)return i;const t=Eo(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}const fx={DEG2RAD:As,RAD2DEG:Rs,generateUUID:Ta,clamp:at,euclideanModulo:su,mapLinear:J_,inverseLerp:ex,lerp:Cs,damp:tx,pingpong:ix,smoothstep:rx,smootherstep:ax,randInt:nx,randFloat:sx,randFloatSpread:ox,seededRandom:lx,degToRad:cx,radToDeg:ux,isPowerOfTwo:hx,ceilPowerOfTwo:dx,floorPowerOfTwo:Qp,setQuaternionFromProperEuler:px,normalize:lu,denormalize:ou};class ut{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){const t=this.x,r=this.y,a=e.elements;return this.x=a[0]*t+a[3]*r+a[6],this.y=a[1]*t+a[4]*r+a[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=at(this.x,e.x,t.x),this.y=at(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=at(this.x,e,t),this.y=at(this.y,e,t),this}clampLength(e,t){const r=this.length();return this.divideScalar(r||1).multiplyScalar(at(r,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const r=this.dot(e)/t;return Math.acos(at(r,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,r=this.y-e.y;return t*t+r*r}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,r){return this.x=e.x+(t.x-e.x)*r,this.y=e.y+(t.y-e.y)*r,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){const r=Math.cos(t),a=Math.sin(t),n=this.x-e.x,s=this.y-e.y;return this.x=n*r-s*a+e.x,this.y=n*a+s*r+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}}class Pn{constructor(e=0,t=0,r=0,a=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=r,this._w=a}static slerpFlat(e,t,r,a,n,s,o){let l=r[a+0],c=r[a+1],h=r[a+2],d=r[a+3],u=n[s+0],p=n[s+1],f=n[s+2],_=n[s+3];if(d!==_||l!==u||c!==p||h!==f){let g=l*u+c*p+h*f+d*_;g<0&&(u=-u,p=-p,f=-f,_=-_,g=-g);let m=1-o;if(g<.9995){const x=Math.acos(g),A=Math.sin(x);m=Math.sin(m*x)/A,o=Math.sin(o*x)/A,l=l*m+u*o,c=c*m+p*o,h=h*m+f*o,d=d*m+_*o}else{l=l*m+u*o,c=c*m+p*o,h=h*m+f*o,d=d*m+_*o;const x=1/Math.sqrt(l*l+c*c+h*h+d*d);l*=x,c*=x,h*=x,d*=x}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=d}static multiplyQuaternionsFlat(e,t,r,a,n,s){const o=r[a],l=r[a+1],c=r[a+2],h=r[a+3],d=n[s],u=n[s+1],p=n[s+2],f=n[s+3];return e[t]=o*f+h*d+l*p-c*u,e[t+1]=l*f+h*u+c*d-o*p,e[t+2]=c*f+h*p+o*u-l*d,e[t+3]=h*f-o*d-l*u-c*p,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,r,a){return this._x=e,this._y=t,this._z=r,this._w=a,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){const r=e._x,a=e._y,n=e._z,s=e._order,o=Math.cos,l=Math.sin,c=o(r/2),h=o(a/2),d=o(n/2),u=l(r/2),p=l(a/2),f=l(n/2);switch(s){case"XYZ":this._x=u*h*d+c*p*f,this._y=c*p*d-u*h*f,this._z=c*h*f+u*p*d,this._w=c*h*d-u*p*f;break;case"YXZ":this._x=u*h*d+c*p*f,this._y=c*p*d-u*h*f,this._z=c*h*f-u*p*d,this._w=c*h*d+u*p*f;break;case"ZXY":this._x=u*h*d-c*p*f,this._y=c*p*d+u*h*f,this._z=c*h*f+u*p*d,this._w=c*h*d-u*p*f;break;case"ZYX":this._x=u*h*d-c*p*f,this._y=c*p*d+u*h*f,this._z=c*h*f-u*p*d,this._w=c*h*d+u*p*f;break;case"YZX":this._x=u*h*d+c*p*f,this._y=c*p*d+u*h*f,this._z=c*h*f-u*p*d,this._w=c*h*d-u*p*f;break;case"XZY":this._x=u*h*d-c*p*f,this._y=c*p*d-u*h*f,this._z=c*h*f+u*p*d,this._w=c*h*d+u*p*f;break;default:Ze("Quaternion: .setFromEuler() encountered an unknown order: "+s)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){const r=t/2,a=Math.sin(r);return this._x=e.x*a,this._y=e.y*a,this._z=e.z*a,this._w=Math.cos(r),this._onChangeCallback(),this}setFromRotationMatrix(e){const t=e.elements,r=t[0],a=t[4],n=t[8],s=t[1],o=t[5],l=t[9],c=t[2],h=t[6],d=t[10],u=r+o+d;if(u>0){const p=.5/Math.sqrt(u+1);this._w=.25/p,this._x=(h-l)*p,this._y=(n-c)*p,this._z=(s-a)*p}else if(r>o&&r>d){const p=2*Math.sqrt(1+r-o-d);this._w=(h-l)/p,this._x=.25*p,this._y=(a+s)/p,this._z=(n+c)/p}else if(o>d){const p=2*Math.sqrt(1+o-r-d);this._w=(n-c)/p,this._x=(a+s)/p,this._y=.25*p,this._z=(l+h)/p}else{const p=2*Math.sqrt(1+d-r-o);this._w=(s-a)/p,this._x=(n+c)/p,this._y=(l+h)/p,this._z=.25*p}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let r=e.dot(t)+1;return r<1e-8?(r=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=r):(this._x=0,this._y=-e.z,this._z=e.y,this._w=r)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=r),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(at(this.dot(e),-1,1)))}rotateTowards(e,t){const r=this.angleTo(e);if(r===0)return this;const a=Math.min(1,t/r);return this.slerp(e,a),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){const r=e._x,a=e._y,n=e._z,s=e._w,o=t._x,l=t._y,c=t._z,h=t._w;return this._x=r*h+s*o+a*c-n*l,this._y=a*h+s*l+n*o-r*c,this._z=n*h+s*c+r*l-a*o,this._w=s*h-r*o-a*l-n*c,this._onChangeCallback(),this}slerp(e,t){let r=e._x,a=e._y,n=e._z,s=e._w,o=this.dot(e);o<0&&(r=-r,a=-a,n=-n,s=-s,o=-o);let l=1-t;if(o<.9995){const c=Math.acos(o),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+r*t,this._y=this._y*l+a*t,this._z=this._z*l+n*t,this._w=this._w*l+s*t,this._onChangeCallback()}else this._x=this._x*l+r*t,this._y=this._y*l+a*t,this._z=this._z*l+n*t,this._w=this._w*l+s*t,this.normalize();return this}slerpQuaternions(e,t,r){return this.copy(e).slerp(t,r)}random(){const e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),r=Math.random(),a=Math.sqrt(1-r),n=Math.sqrt(r);return this.set(a*Math.sin(e),a*Math.cos(e),n*Math.sin(t),n*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}}class ${static{this.prototype.isVector3=!0}constructor(e=0,t=0,r=0){this.x=e,this.y=t,this.z=r}set(e,t,r){return r===void 0&&(r=this.z),this.x=e,this.y=t,this.z=r,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Jp.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Jp.setFromAxisAngle(e,t))}applyMatrix3(e){const t=this.x,r=this.y,a=this.z,n=e.elements;return this.x=n[0]*t+n[3]*r+n[6]*a,this.y=n[1]*t+n[4]*r+n[7]*a,this.z=n[2]*t+n[5]*r+n[8]*a,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){const t=this.x,r=this.y,a=this.z,n=e.elements,s=1/(n[3]*t+n[7]*r+n[11]*a+n[15]);return this.x=(n[0]*t+n[4]*r+n[8]*a+n[12])*s,this.y=(n[1]*t+n[5]*r+n[9]*a+n[13])*s,this.z=(n[2]*t+n[6]*r+n[10]*a+n[14])*s,this}applyQuaternion(e){const t=this.x,r=this.y,a=this.z,n=e.x,s=e.y,o=e.z,l=e.w,c=2*(s*a-o*r),h=2*(o*t-n*a),d=2*(n*r-s*t);return this.x=t+l*c+s*d-o*h,this.y=r+l*h+o*c-n*d,this.z=a+l*d+n*h-s*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){const t=this.x,r=this.y,a=this.z,n=e.elements;return this.x=n[0]*t+n[4]*r+n[8]*a,this.y=n[1]*t+n[5]*r+n[9]*a,this.z=n[2]*t+n[6]*r+n[10]*a,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=at(this.x,e.x,t.x),this.y=at(this.y,e.y,t.y),this.z=at(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=at(this.x,e,t),this.y=at(this.y,e,t),this.z=at(this.z,e,t),this}clampLength(e,t){const r=this.length();return this.divideScalar(r||1).multiplyScalar(at(r,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,r){return this.x=e.x+(t.x-e.x)*r,this.y=e.y+(t.y-e.y)*r,this.z=e.z+(t.z-e.z)*r,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){const r=e.x,a=e.y,n=e.z,s=t.x,o=t.y,l=t.z;return this.x=a*l-n*o,this.y=n*s-r*l,this.z=r*o-a*s,this}projectOnVector(e){const t=e.lengthSq();if(t===0)return this.set(0,0,0);const r=e.dot(this)/t;return this.copy(e).multiplyScalar(r)}projectOnPlane(e){return cu.copy(this).projectOnVector(e),this.sub(cu)}reflect(e){return this.sub(cu.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const r=this.dot(e)/t;return Math.acos(at(r,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,r=this.y-e.y,a=this.z-e.z;return t*t+r*r+a*a}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,r){const a=Math.sin(t)*e;return this.x=a*Math.sin(r),this.y=Math.cos(t)*e,this.z=a*Math.cos(r),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,r){return this.x=e*Math.sin(t),this.y=r,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){const t=this.setFromMatrixColumn(e,0).length(),r=this.setFromMatrixColumn(e,1).length(),a=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=r,this.z=a,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){const e=Math.random()*Math.PI*2,t=Math.random()*2-1,r=Math.sqrt(1-t*t);return this.x=r*Math.cos(e),this.y=t,this.z=r*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}}const cu=new $,Jp=new Pn;class tt{static{this.prototype.isMatrix3=!0}constructor(e,t,r,a,n,s,o,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,r,a,n,s,o,l,c)}set(e,t,r,a,n,s,o,l,c){const h=this.elements;return h[0]=e,h[1]=a,h[2]=o,h[3]=t,h[4]=n,h[5]=l,h[6]=r,h[7]=s,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){const t=this.elements,r=e.elements;return t[0]=r[0],t[1]=r[1],t[2]=r[2],t[3]=r[3],t[4]=r[4],t[5]=r[5],t[6]=r[6],t[7]=r[7],t[8]=r[8],this}extractBasis(e,t,r){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),r.setFromMatrix3Column(this,2),this}setFromMatrix4(e){const t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const r=e.elements,a=t.elements,n=this.elements,s=r[0],o=r[3],l=r[6],c=r[1],h=r[4],d=r[7],u=r[2],p=r[5],f=r[8],_=a[0],g=a[3],m=a[6],x=a[1],A=a[4],S=a[7],L=a[2],T=a[5],v=a[8];return n[0]=s*_+o*x+l*L,n[3]=s*g+o*A+l*T,n[6]=s*m+o*S+l*v,n[1]=c*_+h*x+d*L,n[4]=c*g+h*A+d*T,n[7]=c*m+h*S+d*v,n[2]=u*_+p*x+f*L,n[5]=u*g+p*A+f*T,n[8]=u*m+p*S+f*v,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){const e=this.elements,t=e[0],r=e[1],a=e[2],n=e[3],s=e[4],o=e[5],l=e[6],c=e[7],h=e[8];return t*s*h-t*o*c-r*n*h+r*o*l+a*n*c-a*s*l}invert(){const e=this.elements,t=e[0],r=e[1],a=e[2],n=e[3],s=e[4],o=e[5],l=e[6],c=e[7],h=e[8],d=h*s-o*c,u=o*l-h*n,p=c*n-s*l,f=t*d+r*u+a*p;if(f===0)return this.set(0,0,0,0,0,0,0,0,0);const _=1/f;return e[0]=d*_,e[1]=(a*c-h*r)*_,e[2]=(o*r-a*s)*_,e[3]=u*_,e[4]=(h*t-a*l)*_,e[5]=(a*n-o*t)*_,e[6]=p*_,e[7]=(r*l-c*t)*_,e[8]=(s*t-r*n)*_,this}transpose(){let e;const t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){const t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,r,a,n,s,o){const l=Math.cos(n),c=Math.sin(n);return this.set(r*l,r*c,-r*(l*s+c*o)+s+e,-a*c,a*l,-a*(-c*s+l*o)+o+t,0,0,1),this}scale(e,t){return wo("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(uu.makeScale(e,t)),this}rotate(e){return wo("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(uu.makeRotation(-e)),this}translate(e,t){return wo("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(uu.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){const t=Math.cos(e),r=Math.sin(e);return this.set(t,-r,0,r,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){const t=this.elements,r=e.elements;for(let a=0;a<9;a++)if(t[a]!==r[a])return!1;return!0}fromArray(e,t=0){for(let r=0;r<9;r++)this.elements[r]=e[r+t];return this}toArray(e=[],t=0){const r=this.elements;return e[t]=r[0],e[t+1]=r[1],e[t+2]=r[2],e[t+3]=r[3],e[t+4]=r[4],e[t+5]=r[5],e[t+6]=r[6],e[t+7]=r[7],e[t+8]=r[8],e}clone(){return new this.constructor().fromArray(this.elements)}}const uu=new tt,ef=new tt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),tf=new tt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function mx(){const i={enabled:!0,workingColorSpace:Mo,spaces:{},convert:function(a,n,s){return this.enabled===!1||n===s||!n||!s||(this.spaces[n].transfer===At&&(a.r=na(a.r),a.g=na(a.g),a.b=na(a.b)),this.spaces[n].primaries!==this.spaces[s].primaries&&(a.applyMatrix3(this.spaces[n].toXYZ),a.applyMatrix3(this.spaces[s].fromXYZ)),this.spaces[s].transfer===At&&(a.r=Ln(a.r),a.g=Ln(a.g),a.b=Ln(a.b))),a},workingToColorSpace:function(a,n){return this.convert(a,this.workingColorSpace,n)},colorSpaceToWorking:function(a,n){return this.convert(a,n,this.workingColorSpace)},getPrimaries:function(a){return this.spaces[a].primaries},getTransfer:function(a){return a===Ea?So:this.spaces[a].transfer},getToneMappingMode:function(a){return this.spaces[a].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(a,n=this.workingColorSpace){return a.fromArray(this.spaces[n].luminanceCoefficients)},define:function(a){Object.assign(this.spaces,a)},_getMatrix:function(a,n,s){return a.copy(this.spaces[s].fromXYZ).multiply(this.spaces[n].toXYZ)},_getDrawingBufferColorSpace:function(a){return this.spaces[a].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(a=this.workingColorSpace){return this.spaces[a].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],r=[.3127,.329];return i.define({[Mo]:{primaries:e,whitePoint:r,transfer:So,toXYZ:ef,fromXYZ:tf,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:hr},outputColorSpaceConfig:{drawingBufferColorSpace:hr}},[hr]:{primaries:e,whitePoint:r,transfer:At,toXYZ:ef,fromXYZ:tf,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:hr}}}),i}const ft=mx();function na(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Ln(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}let Nn;class gx{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let r;if(e instanceof HTMLCanvasElement)r=e;else{Nn===void 0&&(Nn=yo("canvas")),Nn.width=e.width,Nn.height=e.height;const a=Nn.getContext("2d");e instanceof ImageData?a.putImageData(e,0,0):a.drawImage(e,0,0,e.width,e.height),r=Nn}return r.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){const t=yo("canvas");t.width=e.width,t.height=e.height;const r=t.getContext("2d");r.drawImage(e,0,0,e.width,e.height);const a=r.getImageData(0,0,e.width,e.height),n=a.data;for(let s=0;s<n.length;s++)n[s]=na(n[s]/255)*255;return r.putImageData(a,0,0),t}else if(e.data){const t=e.data.slice(0);for(let r=0;r<t.length;r++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[r]=Math.floor(na(t[r]/255)*255):t[r]=na(t[r]);return{data:t,width:e.width,height:e.height}}else return Ze("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}}let vx=0;class hu{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:vx++}),this.uuid=Ta(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){const t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];const r={uuid:this.uuid,url:""},a=this.data;if(a!==null){let n;if(Array.isArray(a)){n=[];for(let s=0,o=a.length;s<o;s++)a[s].isDataTexture?n.push(du(a[s].image)):n.push(du(a[s]))}else n=du(a);r.url=n}return t||(e.images[this.uuid]=r),r}}function du(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?gx.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Ze("Texture: Unable to serialize Texture."),{})}let _x=0;const pu=new $;class Hi extends Za{constructor(e=Hi.DEFAULT_IMAGE,t=Hi.DEFAULT_MAPPING,r=aa,a=aa,n=Xi,s=ya,o=Gr,l=er,c=Hi.DEFAULT_ANISOTROPY,h=Ea){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:_x++}),this.uuid=Ta(),this.name="",this.source=new hu(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=r,this.wrapT=a,this.magFilter=n,this.minFilter=s,this.anisotropy=c,this.format=o,this.internalFormat=null,this.type=l,this.offset=new ut(0,0),this.repeat=new ut(1,1),this.center=new ut(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new tt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(pu).x}get height(){return this.source.getSize(pu).y}get depth(){return this.source.getSize(pu).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(const t in e){const r=e[t];if(r===void 0){Ze(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}const a=this[t];if(a===void 0){Ze(`Texture.setValues(): property '${t}' does not exist.`);continue}a&&r&&a.isVector2&&r.isVector2||a&&r&&a.isVector3&&r.isVector3||a&&r&&a.isMatrix3&&r.isMatrix3?a.copy(r):this[t]=r}}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];const r={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(r.userData=this.userData),t||(e.textures[this.uuid]=r),r}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Op)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case xc:e.x=e.x-Math.floor(e.x);break;case aa:e.x=e.x<0?0:1;break;case Mc:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case xc:e.y=e.y-Math.floor(e.y);break;case aa:e.y=e.y<0?0:1;break;case Mc:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}}Hi.DEFAULT_IMAGE=null,Hi.DEFAULT_MAPPING=Op,Hi.DEFAULT_ANISOTROPY=1;class Ft{static{this.prototype.isVector4=!0}constructor(e=0,t=0,r=0,a=1){this.x=e,this.y=t,this.z=r,this.w=a}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,r,a){return this.x=e,this.y=t,this.z=r,this.w=a,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){const t=this.x,r=this.y,a=this.z,n=this.w,s=e.elements;return this.x=s[0]*t+s[4]*r+s[8]*a+s[12]*n,this.y=s[1]*t+s[5]*r+s[9]*a+s[13]*n,this.z=s[2]*t+s[6]*r+s[10]*a+s[14]*n,this.w=s[3]*t+s[7]*r+s[11]*a+s[15]*n,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);const t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,r,a,n;const s=e.elements,o=s[0],l=s[4],c=s[8],h=s[1],d=s[5],u=s[9],p=s[2],f=s[6],_=s[10];if(Math.abs(l-h)<.01&&Math.abs(c-p)<.01&&Math.abs(u-f)<.01){if(Math.abs(l+h)<.1&&Math.abs(c+p)<.1&&Math.abs(u+f)<.1&&Math.abs(o+d+_-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;const m=(o+1)/2,x=(d+1)/2,A=(_+1)/2,S=(l+h)/4,L=(c+p)/4,T=(u+f)/4;return m>x&&m>A?m<.01?(r=0,a=.707106781,n=.707106781):(r=Math.sqrt(m),a=S/r,n=L/r):x>A?x<.01?(r=.707106781,a=0,n=.707106781):(a=Math.sqrt(x),r=S/a,n=T/a):A<.01?(r=.707106781,a=.707106781,n=0):(n=Math.sqrt(A),r=L/n,a=T/n),this.set(r,a,n,t),this}let g=Math.sqrt((f-u)*(f-u)+(c-p)*(c-p)+(h-l)*(h-l));return Math.abs(g)<.001&&(g=1),this.x=(f-u)/g,this.y=(c-p)/g,this.z=(h-l)/g,this.w=Math.acos((o+d+_-1)/2),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=at(this.x,e.x,t.x),this.y=at(this.y,e.y,t.y),this.z=at(this.z,e.z,t.z),this.w=at(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=at(this.x,e,t),this.y=at(this.y,e,t),this.z=at(this.z,e,t),this.w=at(this.w,e,t),this}clampLength(e,t){const r=this.length();return this.divideScalar(r||1).multiplyScalar(at(r,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,r){return this.x=e.x+(t.x-e.x)*r,this.y=e.y+(t.y-e.y)*r,this.z=e.z+(t.z-e.z)*r,this.w=e.w+(t.w-e.w)*r,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}}class xx extends Za{constructor(e=1,t=1,r={}){super(),r=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Xi,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},r),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=r.depth,this.scissor=new Ft(0,0,e,t),this.scissorTest=!1,this.viewport=new Ft(0,0,e,t),this.textures=[];const a=r.count;for(let n=0;n<a;n++)this.textures[n]=new Hi({width:e,height:t,depth:r.depth}),this.textures[n].isRenderTargetTexture=!0,this.textures[n].renderTarget=this;this._setTextureOptions(r),this.depthBuffer=r.depthBuffer,this.stencilBuffer=r.stencilBuffer,this.resolveColorBuffer=r.resolveColorBuffer,this.resolveDepthBuffer=r.resolveDepthBuffer,this.resolveStencilBuffer=r.resolveStencilBuffer,this.storeMultisampledColorBuffer=r.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=r.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=r.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=r.depthTexture,this.samples=r.samples,this.multiview=r.multiview,this.useArrayDepthTexture=r.useArrayDepthTexture}_setTextureOptions(e={}){const t={minFilter:Xi,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let r=0;r<this.textures.length;r++)this.textures[r].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,r=1){if(this.width!==e||this.height!==t||this.depth!==r){this.width=e,this.height=t,this.depth=r;for(let a=0,n=this.textures.length;a<n;a++)this.textures[a].image.width=e,this.textures[a].image.height=t,this.textures[a].image.depth=r,this.textures[a].isData3DTexture!==!0&&(this.textures[a].isArrayTexture=this.textures[a].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,r=e.textures.length;t<r;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;const a=Object.assign({},e.textures[t].image);this.textures[t].source=new hu(a)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){const t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}}class Hr extends xx{constructor(e=1,t=1,r={}){super(e,t,r),this.isWebGLRenderTarget=!0}}class rf extends Hi{constructor(e=null,t=1,r=1,a=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:r,depth:a},this.magFilter=Ai,this.minFilter=Ai,this.wrapR=aa,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}}class Mx extends Hi{constructor(e=null,t=1,r=1,a=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:r,depth:a},this.magFilter=Ai,this.minFilter=Ai,this.wrapR=aa,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}}class zt{static{this.prototype.isMatrix4=!0}constructor(e,t,r,a,n,s,o,l,c,h,d,u,p,f,_,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,r,a,n,s,o,l,c,h,d,u,p,f,_,g)}set(e,t,r,a,n,s,o,l,c,h,d,u,p,f,_,g){const m=this.elements;return m[0]=e,m[4]=t,m[8]=r,m[12]=a,m[1]=n,m[5]=s,m[9]=o,m[13]=l,m[2]=c,m[6]=h,m[10]=d,m[14]=u,m[3]=p,m[7]=f,m[11]=_,m[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new zt().fromArray(this.elements)}copy(e){const t=this.elements,r=e.elements;return t[0]=r[0],t[1]=r[1],t[2]=r[2],t[3]=r[3],t[4]=r[4],t[5]=r[5],t[6]=r[6],t[7]=r[7],t[8]=r[8],t[9]=r[9],t[10]=r[10],t[11]=r[11],t[12]=r[12],t[13]=r[13],t[14]=r[14],t[15]=r[15],this}copyPosition(e){const t=this.elements,r=e.elements;return t[12]=r[12],t[13]=r[13],t[14]=r[14],this}setFromMatrix3(e){const t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,r){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),r.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),r.setFromMatrixColumn(this,2),this)}makeBasis(e,t,r){return this.set(e.x,t.x,r.x,0,e.y,t.y,r.y,0,e.z,t.z,r.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();const t=this.elements,r=e.elements,a=1/Un.setFromMatrixColumn(e,0).length(),n=1/Un.setFromMatrixColumn(e,1).length(),s=1/Un.setFromMatrixColumn(e,2).length();return t[0]=r[0]*a,t[1]=r[1]*a,t[2]=r[2]*a,t[3]=0,t[4]=r[4]*n,t[5]=r[5]*n,t[6]=r[6]*n,t[7]=0,t[8]=r[8]*s,t[9]=r[9]*s,t[10]=r[10]*s,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){const t=this.elements,r=e.x,a=e.y,n=e.z,s=Math.cos(r),o=Math.sin(r),l=Math.cos(a),c=Math.sin(a),h=Math.cos(n),d=Math.sin(n);if(e.order==="XYZ"){const u=s*h,p=s*d,f=o*h,_=o*d;t[0]=l*h,t[4]=-l*d,t[8]=c,t[1]=p+f*c,t[5]=u-_*c,t[9]=-o*l,t[2]=_-u*c,t[6]=f+p*c,t[10]=s*l}else if(e.order==="YXZ"){const u=l*h,p=l*d,f=c*h,_=c*d;t[0]=u+_*o,t[4]=f*o-p,t[8]=s*c,t[1]=s*d,t[5]=s*h,t[9]=-o,t[2]=p*o-f,t[6]=_+u*o,t[10]=s*l}else if(e.order==="ZXY"){const u=l*h,p=l*d,f=c*h,_=c*d;t[0]=u-_*o,t[4]=-s*d,t[8]=f+p*o,t[1]=p+f*o,t[5]=s*h,t[9]=_-u*o,t[2]=-s*c,t[6]=o,t[10]=s*l}else if(e.order==="ZYX"){const u=s*h,p=s*d,f=o*h,_=o*d;t[0]=l*h,t[4]=f*c-p,t[8]=u*c+_,t[1]=l*d,t[5]=_*c+u,t[9]=p*c-f,t[2]=-c,t[6]=o*l,t[10]=s*l}else if(e.order==="YZX"){const u=s*l,p=s*c,f=o*l,_=o*c;t[0]=l*h,t[4]=_-u*d,t[8]=f*d+p,t[1]=d,t[5]=s*h,t[9]=-o*h,t[2]=-c*h,t[6]=p*d+f,t[10]=u-_*d}else if(e.order==="XZY"){const u=s*l,p=s*c,f=o*l,_=o*c;t[0]=l*h,t[4]=-d,t[8]=c*h,t[1]=u*d+_,t[5]=s*h,t[9]=p*d-f,t[2]=f*d-p,t[6]=o*h,t[10]=_*d+u}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(Sx,e,yx)}lookAt(e,t,r){const a=this.elements;return tr.subVectors(e,t),tr.lengthSq()===0&&(tr.z=1),tr.normalize(),Aa.crossVectors(r,tr),Aa.lengthSq()===0&&(Math.abs(r.z)===1?tr.x+=1e-4:tr.z+=1e-4,tr.normalize(),Aa.crossVectors(r,tr)),Aa.normalize(),To.crossVectors(tr,Aa),a[0]=Aa.x,a[4]=To.x,a[8]=tr.x,a[1]=Aa.y,a[5]=To.y,a[9]=tr.y,a[2]=Aa.z,a[6]=To.z,a[10]=tr.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const r=e.elements,a=t.elements,n=this.elements,s=r[0],o=r[4],l=r[8],c=r[12],h=r[1],d=r[5],u=r[9],p=r[13],f=r[2],_=r[6],g=r[10],m=r[14],x=r[3],A=r[7],S=r[11],L=r[15],T=a[0],v=a[4],b=a[8],F=a[12],P=a[1],C=a[5],D=a[9],z=a[13],R=a[2],I=a[6],H=a[10],G=a[14],J=a[3],K=a[7],Y=a[11],re=a[15];return n[0]=s*T+o*P+l*R+c*J,n[4]=s*v+o*C+l*I+c*K,n[8]=s*b+o*D+l*H+c*Y,n[12]=s*F+o*z+l*G+c*re,n[1]=h*T+d*P+u*R+p*J,n[5]=h*v+d*C+u*I+p*K,n[9]=h*b+d*D+u*H+p*Y,n[13]=h*F+d*z+u*G+p*re,n[2]=f*T+_*P+g*R+m*J,n[6]=f*v+_*C+g*I+m*K,n[10]=f*b+_*D+g*H+m*Y,n[14]=f*F+_*z+g*G+m*re,n[3]=x*T+A*P+S*R+L*J,n[7]=x*v+A*C+S*I+L*K,n[11]=x*b+A*D+S*H+L*Y,n[15]=x*F+A*z+S*G+L*re,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){const e=this.elements,t=e[0],r=e[4],a=e[8],n=e[12],s=e[1],o=e[5],l=e[9],c=e[13],h=e[2],d=e[6],u=e[10],p=e[14],f=e[3],_=e[7],g=e[11],m=e[15],x=l*p-c*u,A=o*p-c*d,S=o*u-l*d,L=s*p-c*h,T=s*u-l*h,v=s*d-o*h;return t*(_*x-g*A+m*S)-r*(f*x-g*L+m*T)+a*(f*A-_*L+m*v)-n*(f*S-_*T+g*v)}determinantAffine(){const e=this.elements,t=e[0],r=e[4],a=e[8],n=e[1],s=e[5],o=e[9],l=e[2],c=e[6],h=e[10];return t*(s*h-o*c)-r*(n*h-o*l)+a*(n*c-s*l)}transpose(){const e=this.elements;let t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,r){const a=this.elements;return e.isVector3?(a[12]=e.x,a[13]=e.y,a[14]=e.z):(a[12]=e,a[13]=t,a[14]=r),this}invert(){const e=this.elements,t=e[0],r=e[1],a=e[2],n=e[3],s=e[4],o=e[5],l=e[6],c=e[7],h=e[8],d=e[9],u=e[10],p=e[11],f=e[12],_=e[13],g=e[14],m=e[15],x=t*o-r*s,A=t*l-a*s,S=t*c-n*s,L=r*l-a*o,T=r*c-n*o,v=a*c-n*l,b=h*_-d*f,F=h*g-u*f,P=h*m-p*f,C=d*g-u*_,D=d*m-p*_,z=u*m-p*g,R=x*z-A*D+S*C+L*P-T*F+v*b;if(R===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);const I=1/R;return e[0]=(o*z-l*D+c*C)*I,e[1]=(a*D-r*z-n*C)*I,e[2]=(_*v-g*T+m*L)*I,e[3]=(u*T-d*v-p*L)*I,e[4]=(l*P-s*z-c*F)*I,e[5]=(t*z-a*P+n*F)*I,e[6]=(g*S-f*v-m*A)*I,e[7]=(h*v-u*S+p*A)*I,e[8]=(s*D-o*P+c*b)*I,e[9]=(r*P-t*D-n*b)*I,e[10]=(f*T-_*S+m*x)*I,e[11]=(d*S-h*T-p*x)*I,e[12]=(o*F-s*C-l*b)*I,e[13]=(t*C-r*F+a*b)*I,e[14]=(_*A-f*L-g*x)*I,e[15]=(h*L-d*A+u*x)*I,this}scale(e){const t=this.elements,r=e.x,a=e.y,n=e.z;return t[0]*=r,t[4]*=a,t[8]*=n,t[1]*=r,t[5]*=a,t[9]*=n,t[2]*=r,t[6]*=a,t[10]*=n,t[3]*=r,t[7]*=a,t[11]*=n,this}getMaxScaleOnAxis(){const e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],r=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],a=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,r,a))}makeTranslation(e,t,r){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,r,0,0,0,1),this}makeRotationX(e){const t=Math.cos(e),r=Math.sin(e);return this.set(1,0,0,0,0,t,-r,0,0,r,t,0,0,0,0,1),this}makeRotationY(e){const t=Math.cos(e),r=Math.sin(e);return this.set(t,0,r,0,0,1,0,0,-r,0,t,0,0,0,0,1),this}makeRotationZ(e){const t=Math.cos(e),r=Math.sin(e);return this.set(t,-r,0,0,r,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){const r=Math.cos(t),a=Math.sin(t),n=1-r,s=e.x,o=e.y,l=e.z,c=n*s,h=n*o;return this.set(c*s+r,c*o-a*l,c*l+a*o,0,c*o+a*l,h*o+r,h*l-a*s,0,c*l-a*o,h*l+a*s,n*l*l+r,0,0,0,0,1),this}makeScale(e,t,r){return this.set(e,0,0,0,0,t,0,0,0,0,r,0,0,0,0,1),this}makeShear(e,t,r,a,n,s){return this.set(1,r,n,0,e,1,s,0,t,a,1,0,0,0,0,1),this}compose(e,t,r){const a=this.elements,n=t._x,s=t._y,o=t._z,l=t._w,c=n+n,h=s+s,d=o+o,u=n*c,p=n*h,f=n*d,_=s*h,g=s*d,m=o*d,x=l*c,A=l*h,S=l*d,L=r.x,T=r.y,v=r.z;return a[0]=(1-(_+m))*L,a[1]=(p+S)*L,a[2]=(f-A)*L,a[3]=0,a[4]=(p-S)*T,a[5]=(1-(u+m))*T,a[6]=(g+x)*T,a[7]=0,a[8]=(f+A)*v,a[9]=(g-x)*v,a[10]=(1-(u+_))*v,a[11]=0,a[12]=e.x,a[13]=e.y,a[14]=e.z,a[15]=1,this}decompose(e,t,r){const a=this.elements;e.x=a[12],e.y=a[13],e.z=a[14];const n=this.determinantAffine();if(n===0)return r.set(1,1,1),t.identity(),this;let s=Un.set(a[0],a[1],a[2]).length();const o=Un.set(a[4],a[5],a[6]).length(),l=Un.set(a[8],a[9],a[10]).length();n<0&&(s=-s),br.copy(this);const c=1/s,h=1/o,d=1/l;return br.elements[0]*=c,br.elements[1]*=c,br.elements[2]*=c,br.elements[4]*=h,br.elements[5]*=h,br.elements[6]*=h,br.elements[8]*=d,br.elements[9]*=d,br.elements[10]*=d,t.setFromRotationMatrix(br),r.x=s,r.y=o,r.z=l,this}makePerspective(e,t,r,a,n,s,o=yr,l=!1){const c=this.elements,h=2*n/(t-e),d=2*n/(r-a),u=(t+e)/(t-e),p=(r+a)/(r-a);let f,_;if(l)f=n/(s-n),_=s*n/(s-n);else if(o===yr)f=-(s+n)/(s-n),_=-2*s*n/(s-n);else if(o===Ts)f=-s/(s-n),_=-s*n/(s-n);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+o);return c[0]=h,c[4]=0,c[8]=u,c[12]=0,c[1]=0,c[5]=d,c[9]=p,c[13]=0,c[2]=0,c[6]=0,c[10]=f,c[14]=_,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,r,a,n,s,o=yr,l=!1){const c=this.elements,h=2/(t-e),d=2/(r-a),u=-(t+e)/(t-e),p=-(r+a)/(r-a);let f,_;if(l)f=1/(s-n),_=s/(s-n);else if(o===yr)f=-2/(s-n),_=-(s+n)/(s-n);else if(o===Ts)f=-1/(s-n),_=-n/(s-n);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+o);return c[0]=h,c[4]=0,c[8]=0,c[12]=u,c[1]=0,c[5]=d,c[9]=0,c[13]=p,c[2]=0,c[6]=0,c[10]=f,c[14]=_,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){const t=this.elements,r=e.elements;for(let a=0;a<16;a++)if(t[a]!==r[a])return!1;return!0}fromArray(e,t=0){for(let r=0;r<16;r++)this.elements[r]=e[r+t];return this}toArray(e=[],t=0){const r=this.elements;return e[t]=r[0],e[t+1]=r[1],e[t+2]=r[2],e[t+3]=r[3],e[t+4]=r[4],e[t+5]=r[5],e[t+6]=r[6],e[t+7]=r[7],e[t+8]=r[8],e[t+9]=r[9],e[t+10]=r[10],e[t+11]=r[11],e[t+12]=r[12],e[t+13]=r[13],e[t+14]=r[14],e[t+15]=r[15],e}}const Un=new $,br=new zt,Sx=new $(0,0,0),yx=new $(1,1,1),Aa=new $,To=new $,tr=new $,af=new zt,nf=new Pn;class Da{constructor(e=0,t=0,r=0,a=Da.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=r,this._order=a}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,r,a=this._order){return this._x=e,this._y=t,this._z=r,this._order=a,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,r=!0){const a=e.elements,n=a[0],s=a[4],o=a[8],l=a[1],c=a[5],h=a[9],d=a[2],u=a[6],p=a[10];switch(t){case"XYZ":this._y=Math.asin(at(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(-h,p),this._z=Math.atan2(-s,n)):(this._x=Math.atan2(u,c),this._z=0);break;case"YXZ":this._x=Math.asin(-at(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(o,p),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-d,n),this._z=0);break;case"ZXY":this._x=Math.asin(at(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(-d,p),this._z=Math.atan2(-s,c)):(this._y=0,this._z=Math.atan2(l,n));break;case"ZYX":this._y=Math.asin(-at(d,-1,1)),Math.abs(d)<.9999999?(this._x=Math.atan2(u,p),this._z=Math.atan2(l,n)):(this._x=0,this._z=Math.atan2(-s,c));break;case"YZX":this._z=Math.asin(at(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-d,n)):(this._x=0,this._y=Math.atan2(o,p));break;case"XZY":this._z=Math.asin(-at(s,-1,1)),Math.abs(s)<.9999999?(this._x=Math.atan2(u,c),this._y=Math.atan2(o,n)):(this._x=Math.atan2(-h,p),this._y=0);break;default:Ze("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,r===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,r){return af.makeRotationFromQuaternion(e),this.setFromRotationMatrix(af,t,r)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return nf.setFromEuler(this),this.setFromQuaternion(nf,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}}Da.DEFAULT_ORDER="XYZ";class fu{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}}let bx=0;const sf=new $,In=new Pn,sa=new zt,Ao=new $,Ps=new $,wx=new $,Ex=new Pn,of=new $(1,0,0),lf=new $(0,1,0),cf=new $(0,0,1),uf={type:"added"},Tx={type:"removed"},Dn={type:"childadded",child:null},mu={type:"childremoved",child:null};class yi extends Za{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:bx++}),this.uuid=Ta(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=yi.DEFAULT_UP.clone();const e=new $,t=new Da,r=new Pn,a=new $(1,1,1);function n(){r.setFromEuler(t,!1)}function s(){t.setFromQuaternion(r,void 0,!1)}t._onChange(n),r._onChange(s),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:r},scale:{configurable:!0,enumerable:!0,value:a},modelViewMatrix:{value:new zt},normalMatrix:{value:new tt}}),this.matrix=new zt,this.matrixWorld=new zt,this.matrixAutoUpdate=yi.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=yi.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new fu,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return In.setFromAxisAngle(e,t),this.quaternion.multiply(In),this}rotateOnWorldAxis(e,t){return In.setFromAxisAngle(e,t),this.quaternion.premultiply(In),this}rotateX(e){return this.rotateOnAxis(of,e)}rotateY(e){return this.rotateOnAxis(lf,e)}rotateZ(e){return this.rotateOnAxis(cf,e)}translateOnAxis(e,t){return sf.copy(e).applyQuaternion(this.quaternion),this.position.add(sf.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(of,e)}translateY(e){return this.translateOnAxis(lf,e)}translateZ(e){return this.translateOnAxis(cf,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(sa.copy(this.matrixWorld).invert())}lookAt(e,t,r){e.isVector3?Ao.copy(e):Ao.set(e,t,r);const a=this.parent;this.updateWorldMatrix(!0,!1),Ps.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?sa.lookAt(Ps,Ao,this.up):sa.lookAt(Ao,Ps,this.up),this.quaternion.setFromRotationMatrix(sa),a&&(sa.extractRotation(a.matrixWorld),In.setFromRotationMatrix(sa),this.quaternion.premultiply(In.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Mt("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(uf),Dn.child=e,this.dispatchEvent(Dn),Dn.child=null):Mt("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let r=0;r<arguments.length;r++)this.remove(arguments[r]);return this}const t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(Tx),mu.child=e,this.dispatchEvent(mu),mu.child=null),this}removeFromParent(){const e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),sa.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),sa.multiply(e.parent.matrixWorld)),e.applyMatrix4(sa),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(uf),Dn.child=e,this.dispatchEvent(Dn),Dn.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let r=0,a=this.children.length;r<a;r++){const n=this.children[r].getObjectByProperty(e,t);if(n!==void 0)return n}}getObjectsByProperty(e,t,r=[]){this[e]===t&&r.push(this);const a=this.children;for(let n=0,s=a.length;n<s;n++)a[n].getObjectsByProperty(e,t,r);return r}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ps,e,wx),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ps,Ex,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);const t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);const t=this.children;for(let r=0,a=t.length;r<a;r++)t[r].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);const t=this.children;for(let r=0,a=t.length;r<a;r++)t[r].traverseVisible(e)}traverseAncestors(e){const t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);const e=this.pivot;if(e!==null){const t=e.x,r=e.y,a=e.z,n=this.matrix.elements;n[12]+=t-n[0]*t-n[4]*r-n[8]*a,n[13]+=r-n[1]*t-n[5]*r-n[9]*a,n[14]+=a-n[2]*t-n[6]*r-n[10]*a}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);const t=this.children;for(let r=0,a=t.length;r<a;r++)t[r].updateMatrixWorld(e)}updateWorldMatrix(e,t,r=!1){const a=this.parent;if(e===!0&&a!==null&&a.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||r)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,r=!0),t===!0){const n=this.children;for(let s=0,o=n.length;s<o;s++)n[s].updateWorldMatrix(!1,!0,r)}}toJSON(e){const t=e===void 0||typeof e=="string",r={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},r.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});const a={};a.uuid=this.uuid,a.type=this.type,a.name=this.name,a.castShadow=this.castShadow,a.receiveShadow=this.receiveShadow,a.visible=this.visible,a.frustumCulled=this.frustumCulled,a.renderOrder=this.renderOrder,a.static=this.static,a.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(a.userData=this.userData),a.layers=this.layers.mask,a.matrix=this.matrix.toArray(),a.up=this.up.toArray(),this.pivot!==null&&(a.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(a.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(a.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(a.type="InstancedMesh",a.count=this.count,a.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(a.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(a.type="BatchedMesh",a.perObjectFrustumCulled=this.perObjectFrustumCulled,a.sortObjects=this.sortObjects,a.drawRanges=this._drawRanges,a.reservedRanges=this._reservedRanges,a.geometryInfo=this._geometryInfo.map(o=>({...o,boundingBox:o.boundingBox?o.boundingBox.toJSON():void 0,boundingSphere:o.boundingSphere?o.boundingSphere.toJSON():void 0})),a.instanceInfo=this._instanceInfo.map(o=>({...o})),a.availableInstanceIds=this._availableInstanceIds.slice(),a.availableGeometryIds=this._availableGeometryIds.slice(),a.nextIndexStart=this._nextIndexStart,a.nextVertexStart=this._nextVertexStart,a.geometryCount=this._geometryCount,a.maxInstanceCount=this._maxInstanceCount,a.maxVertexCount=this._maxVertexCount,a.maxIndexCount=this._maxIndexCount,a.geometryInitialized=this._geometryInitialized,a.matricesTexture=this._matricesTexture.toJSON(e),a.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(a.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(a.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(a.boundingBox=this.boundingBox.toJSON()));function n(o,l){return o[l.uuid]===void 0&&(o[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?a.background=this.background.toJSON():this.background.isTexture&&(a.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(a.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){a.geometry=n(e.geometries,this.geometry);const o=this.geometry.parameters;if(o!==void 0&&o.shapes!==void 0){const l=o.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){const d=l[c];n(e.shapes,d)}else n(e.shapes,l)}}if(this.isSkinnedMesh&&(a.bindMode=this.bindMode,a.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(n(e.skeletons,this.skeleton),a.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){const o=[];for(let l=0,c=this.material.length;l<c;l++)o.push(n(e.materials,this.material[l]));a.material=o}else a.material=n(e.materials,this.material);if(this.children.length>0){a.children=[];for(let o=0;o<this.children.length;o++)a.children.push(this.children[o].toJSON(e).object)}if(this.animations.length>0){a.animations=[];for(let o=0;o<this.animations.length;o++){const l=this.animations[o];a.animations.push(n(e.animations,l))}}if(t){const o=s(e.geometries),l=s(e.materials),c=s(e.textures),h=s(e.images),d=s(e.shapes),u=s(e.skeletons),p=s(e.animations),f=s(e.nodes);o.length>0&&(r.geometries=o),l.length>0&&(r.materials=l),c.length>0&&(r.textures=c),h.length>0&&(r.images=h),d.length>0&&(r.shapes=d),u.length>0&&(r.skeletons=u),p.length>0&&(r.animations=p),f.length>0&&(r.nodes=f)}return r.object=a,r;function s(o){const l=[];for(const c in o){const h=o[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let r=0;r<e.children.length;r++){const a=e.children[r];this.add(a.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}}yi.DEFAULT_UP=new $(0,1,0),yi.DEFAULT_MATRIX_AUTO_UPDATE=!0,yi.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;class Ro extends yi{constructor(){super(),this.isGroup=!0,this.type="Group"}}const Ax={type:"move"};class gu{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Ro,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Ro,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new $,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new $),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Ro,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new $,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new $,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){const t=this._hand;if(t)for(const r of e.hand.values())this._getHandJoint(t,r)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,r){let a=null,n=null,s=null;const o=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){s=!0;for(const _ of e.hand.values()){const g=t.getJointPose(_,r),m=this._getHandJoint(c,_);g!==null&&(m.matrix.fromArray(g.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=g.radius),m.visible=g!==null}const h=c.joints["index-finger-tip"],d=c.joints["thumb-tip"],u=h.position.distanceTo(d.position),p=.02,f=.005;c.inputState.pinching&&u>p+f?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&u<=p-f&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(n=t.getPose(e.gripSpace,r),n!==null&&(l.matrix.fromArray(n.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,n.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(n.linearVelocity)):l.hasLinearVelocity=!1,n.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(n.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));o!==null&&(a=t.getPose(e.targetRaySpace,r),a===null&&n!==null&&(a=n),a!==null&&(o.matrix.fromArray(a.transform.matrix),o.matrix.decompose(o.position,o.quaternion,o.scale),o.matrixWorldNeedsUpdate=!0,a.linearVelocity?(o.hasLinearVelocity=!0,o.linearVelocity.copy(a.linearVelocity)):o.hasLinearVelocity=!1,a.angularVelocity?(o.hasAngularVelocity=!0,o.angularVelocity.copy(a.angularVelocity)):o.hasAngularVelocity=!1,this.dispatchEvent(Ax)))}return o!==null&&(o.visible=a!==null),l!==null&&(l.visible=n!==null),c!==null&&(c.visible=s!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){const r=new Ro;r.matrixAutoUpdate=!1,r.visible=!1,e.joints[t.jointName]=r,e.add(r)}return e.joints[t.jointName]}}const hf={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Ra={h:0,s:0,l:0},Co={h:0,s:0,l:0};function vu(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}class lt{constructor(e,t,r){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,r)}set(e,t,r){if(t===void 0&&r===void 0){const a=e;a&&a.isColor?this.copy(a):typeof a=="number"?this.setHex(a):typeof a=="string"&&this.setStyle(a)}else this.setRGB(e,t,r);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=hr){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,ft.colorSpaceToWorking(this,t),this}setRGB(e,t,r,a=ft.workingColorSpace){return this.r=e,this.g=t,this.b=r,ft.colorSpaceToWorking(this,a),this}setHSL(e,t,r,a=ft.workingColorSpace){if(e=su(e,1),t=at(t,0,1),r=at(r,0,1),t===0)this.r=this.g=this.b=r;else{const n=r<=.5?r*(1+t):r+t-r*t,s=2*r-n;this.r=vu(s,n,e+1/3),this.g=vu(s,n,e),this.b=vu(s,n,e-1/3)}return ft.colorSpaceToWorking(this,a),this}setStyle(e,t=hr){function r(n){n!==void 0&&parseFloat(n)<1&&Ze("Color: Alpha component of "+e+" will be ignored.")}let a;if(a=/^(\w+)\(([^\)]*)\)/.exec(e)){let n;const s=a[1],o=a[2];switch(s){case"rgb":case"rgba":if(n=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return r(n[4]),this.setRGB(Math.min(255,parseInt(n[1],10))/255,Math.min(255,parseInt(n[2],10))/255,Math.min(255,parseInt(n[3],10))/255,t);if(n=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return r(n[4]),this.setRGB(Math.min(100,parseFloat(n[1]))/100,Math.min(100,parseFloat(n[2]))/100,Math.min(100,parseFloat(n[3]))/100,t);break;case"hsl":case"hsla":if(n=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return r(n[4]),this.setHSL(parseFloat(n[1])/360,parseFloat(n[2])/100,parseFloat(n[3])/100,t);break;default:Ze("Color: Unknown color model "+e)}}else if(a=/^\#([A-Fa-f\d]+)$/.exec(e)){const n=a[1],s=n.length;if(s===3)return this.setRGB(parseInt(n.charAt(0),16)/15,parseInt(n.charAt(1),16)/15,parseInt(n.charAt(2),16)/15,t);if(s===6)return this.setHex(parseInt(n,16),t);Ze("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=hr){const r=hf[e.toLowerCase()];return r!==void 0?this.setHex(r,t):Ze("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=na(e.r),this.g=na(e.g),this.b=na(e.b),this}copyLinearToSRGB(e){return this.r=Ln(e.r),this.g=Ln(e.g),this.b=Ln(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=hr){return ft.workingToColorSpace(Ui.copy(this),e),Math.round(at(Ui.r*255,0,255))*65536+Math.round(at(Ui.g*255,0,255))*256+Math.round(at(Ui.b*255,0,255))}getHexString(e=hr){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=ft.workingColorSpace){ft.workingToColorSpace(Ui.copy(this),t);const r=Ui.r,a=Ui.g,n=Ui.b,s=Math.max(r,a,n),o=Math.min(r,a,n);let l,c;const h=(o+s)/2;if(o===s)l=0,c=0;else{const d=s-o;switch(c=h<=.5?d/(s+o):d/(2-s-o),s){case r:l=(a-n)/d+(a<n?6:0);break;case a:l=(n-r)/d+2;break;case n:l=(r-a)/d+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=ft.workingColorSpace){return ft.workingToColorSpace(Ui.copy(this),t),e.r=Ui.r,e.g=Ui.g,e.b=Ui.b,e}getStyle(e=hr){ft.workingToColorSpace(Ui.copy(this),e);const t=Ui.r,r=Ui.g,a=Ui.b;return e!==hr?`color(${e} ${t.toFixed(3)} ${r.toFixed(3)} ${a.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(r*255)},${Math.round(a*255)})`}offsetHSL(e,t,r){return this.getHSL(Ra),this.setHSL(Ra.h+e,Ra.s+t,Ra.l+r)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,r){return this.r=e.r+(t.r-e.r)*r,this.g=e.g+(t.g-e.g)*r,this.b=e.b+(t.b-e.b)*r,this}lerpHSL(e,t){this.getHSL(Ra),e.getHSL(Co);const r=Cs(Ra.h,Co.h,t),a=Cs(Ra.s,Co.s,t),n=Cs(Ra.l,Co.l,t);return this.setHSL(r,a,n),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){const t=this.r,r=this.g,a=this.b,n=e.elements;return this.r=n[0]*t+n[3]*r+n[6]*a,this.g=n[1]*t+n[4]*r+n[7]*a,this.b=n[2]*t+n[5]*r+n[8]*a,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}}const Ui=new lt;lt.NAMES=hf;class Rx extends yi{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Da,this.environmentIntensity=1,this.environmentRotation=new Da,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){const t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}}const wr=new $,oa=new $,_u=new $,la=new $,On=new $,Fn=new $,df=new $,xu=new $,Mu=new $,Su=new $,yu=new Ft,bu=new Ft,wu=new Ft;class Rr{constructor(e=new $,t=new $,r=new $){this.a=e,this.b=t,this.c=r}static getNormal(e,t,r,a){a.subVectors(r,t),wr.subVectors(e,t),a.cross(wr);const n=a.lengthSq();return n>0?a.multiplyScalar(1/Math.sqrt(n)):a.set(0,0,0)}static getBarycoord(e,t,r,a,n){wr.subVectors(a,t),oa.subVectors(r,t),_u.subVectors(e,t);const s=wr.dot(wr),o=wr.dot(oa),l=wr.dot(_u),c=oa.dot(oa),h=oa.dot(_u),d=s*c-o*o;if(d===0)return n.set(0,0,0),null;const u=1/d,p=(c*l-o*h)*u,f=(s*h-o*l)*u;return n.set(1-p-f,f,p)}static containsPoint(e,t,r,a){return this.getBarycoord(e,t,r,a,la)===null?!1:la.x>=0&&la.y>=0&&la.x+la.y<=1}static getInterpolation(e,t,r,a,n,s,o,l){return this.getBarycoord(e,t,r,a,la)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(n,la.x),l.addScaledVector(s,la.y),l.addScaledVector(o,la.z),l)}static getInterpolatedAttribute(e,t,r,a,n,s){return yu.setScalar(0),bu.setScalar(0),wu.setScalar(0),yu.fromBufferAttribute(e,t),bu.fromBufferAttribute(e,r),wu.fromBufferAttribute(e,a),s.setScalar(0),s.addScaledVector(yu,n.x),s.addScaledVector(bu,n.y),s.addScaledVector(wu,n.z),s}static isFrontFacing(e,t,r,a){return wr.subVectors(r,t),oa.subVectors(e,t),wr.cross(oa).dot(a)<0}set(e,t,r){return this.a.copy(e),this.b.copy(t),this.c.copy(r),this}setFromPointsAndIndices(e,t,r,a){return this.a.copy(e[t]),this.b.copy(e[r]),this.c.copy(e[a]),this}setFromAttributeAndIndices(e,t,r,a){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,r),this.c.fromBufferAttribute(e,a),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return wr.subVectors(this.c,this.b),oa.subVectors(this.a,this.b),wr.cross(oa).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return Rr.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return Rr.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,r,a,n){return Rr.getInterpolation(e,this.a,this.b,this.c,t,r,a,n)}containsPoint(e){return Rr.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return Rr.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){const r=this.a,a=this.b,n=this.c;let s,o;On.subVectors(a,r),Fn.subVectors(n,r),xu.subVectors(e,r);const l=On.dot(xu),c=Fn.dot(xu);if(l<=0&&c<=0)return t.copy(r);Mu.subVectors(e,a);const h=On.dot(Mu),d=Fn.dot(Mu);if(h>=0&&d<=h)return t.copy(a);const u=l*d-h*c;if(u<=0&&l>=0&&h<=0&&l-h>0)return s=l/(l-h),t.copy(r).addScaledVector(On,s);Su.subVectors(e,n);const p=On.dot(Su),f=Fn.dot(Su);if(f>=0&&p<=f)return t.copy(n);const _=p*c-l*f;if(_<=0&&c>=0&&f<=0)return o=c/(c-f),t.copy(r).addScaledVector(Fn,o);const g=h*f-p*d;if(g<=0&&d-h>=0&&p-f>=0)return df.subVectors(n,a),o=(d-h)/(d-h+(p-f)),t.copy(a).addScaledVector(df,o);const m=1/(g+_+u);return s=_*m,o=u*m,t.copy(r).addScaledVector(On,s).addScaledVector(Fn,o)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}}class Ca{constructor(e=new $(1/0,1/0,1/0),t=new $(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,r=e.length;t<r;t+=3)this.expandByPoint(Er.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,r=e.count;t<r;t++)this.expandByPoint(Er.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,r=e.length;t<r;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){const r=Er.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(r),this.max.copy(e).add(r),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);const r=e.geometry;if(r!==void 0){const n=r.getAttribute("position");if(t===!0&&n!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let s=0,o=n.count;s<o;s++)e.isMesh===!0?e.getVertexPosition(s,Er):Er.fromBufferAttribute(n,s),Er.applyMatrix4(e.matrixWorld),this.expandByPoint(Er);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Po.copy(e.boundingBox)):(r.boundingBox===null&&r.computeBoundingBox(),Po.copy(r.boundingBox)),Po.applyMatrix4(e.matrixWorld),this.union(Po)}const a=e.children;for(let n=0,s=a.length;n<s;n++)this.expandByObject(a[n],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Er),Er.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,r;return e.normal.x>0?(t=e.normal.x*this.min.x,r=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,r=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,r+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,r+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,r+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,r+=e.normal.z*this.min.z),t<=-e.constant&&r>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Ls),Lo.subVectors(this.max,Ls),zn.subVectors(e.a,Ls),Bn.subVectors(e.b,Ls),kn.subVectors(e.c,Ls),Pa.subVectors(Bn,zn),La.subVectors(kn,Bn),Qa.subVectors(zn,kn);let t=[0,-Pa.z,Pa.y,0,-La.z,La.y,0,-Qa.z,Qa.y,Pa.z,0,-Pa.x,La.z,0,-La.x,Qa.z,0,-Qa.x,-Pa.y,Pa.x,0,-La.y,La.x,0,-Qa.y,Qa.x,0];return!Eu(t,zn,Bn,kn,Lo)||(t=[1,0,0,0,1,0,0,0,1],!Eu(t,zn,Bn,kn,Lo))?!1:(No.crossVectors(Pa,La),t=[No.x,No.y,No.z],Eu(t,zn,Bn,kn,Lo))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Er).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Er).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(ca[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),ca[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),ca[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),ca[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),ca[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),ca[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),ca[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),ca[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(ca),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}}const ca=[new $,new $,new $,new $,new $,new $,new $,new $],Er=new $,Po=new Ca,zn=new $,Bn=new $,kn=new $,Pa=new $,La=new $,Qa=new $,Ls=new $,Lo=new $,No=new $,Ja=new $;function Eu(i,e,t,r,a){for(let n=0,s=i.length-3;n<=s;n+=3){Ja.fromArray(i,n);const o=a.x*Math.abs(Ja.x)+a.y*Math.abs(Ja.y)+a.z*Math.abs(Ja.z),l=e.dot(Ja),c=t.dot(Ja),h=r.dot(Ja);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>o)return!1}return!0}const oi=new $,Uo=new ut;let Cx=0;class dr extends Za{constructor(e,t,r=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Cx++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=r,this.usage=Yp,this.updateRanges=[],this.gpuType=Br,this.version=0,this._normalizationScale=e!==void 0?Eo(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,r){e*=this.itemSize,r*=t.itemSize;for(let a=0,n=this.itemSize;a<n;a++)this.array[e+a]=t.array[r+a];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,r=this.count;t<r;t++)Uo.fromBufferAttribute(this,t),Uo.applyMatrix3(e),this.setXY(t,Uo.x,Uo.y);else if(this.itemSize===3)for(let t=0,r=this.count;t<r;t++)oi.fromBufferAttribute(this,t),oi.applyMatrix3(e),this.setXYZ(t,oi.x,oi.y,oi.z);return this}applyMatrix4(e){for(let t=0,r=this.count;t<r;t++)oi.fromBufferAttribute(this,t),oi.applyMatrix4(e),this.setXYZ(t,oi.x,oi.y,oi.z);return this}applyNormalMatrix(e){for(let t=0,r=this.count;t<r;t++)oi.fromBufferAttribute(this,t),oi.applyNormalMatrix(e),this.setXYZ(t,oi.x,oi.y,oi.z);return this}transformDirection(e){for(let t=0,r=this.count;t<r;t++)oi.fromBufferAttribute(this,t),oi.transformDirection(e),this.setXYZ(t,oi.x,oi.y,oi.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let r=this.array[e*this.itemSize+t];return this.normalized&&(r=this._denormalize(r)),r}setComponent(e,t,r){return this.normalized&&(r=this._normalize(r)),this.array[e*this.itemSize+t]=r,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=r,this}setXYZ(e,t,r,a){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a)),this.array[e+0]=t,this.array[e+1]=r,this.array[e+2]=a,this}setXYZW(e,t,r,a,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=r,this.array[e+2]=a,this.array[e+3]=n,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){const e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):ou(e,this.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):lu(e,this.array)}}class pf extends dr{constructor(e,t,r){super(new Uint16Array(e),t,r)}}class ff extends dr{constructor(e,t,r){super(new Uint32Array(e),t,r)}}class li extends dr{constructor(e,t,r){super(new Float32Array(e),t,r)}}const Px=new Ca,Ns=new $,Tu=new $;class Gn{constructor(e=new $,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){const r=this.center;t!==void 0?r.copy(t):Px.setFromPoints(e).getCenter(r);let a=0;for(let n=0,s=e.length;n<s;n++)a=Math.max(a,r.distanceToSquared(e[n]));return this.radius=Math.sqrt(a),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){const t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){const r=this.center.distanceToSquared(e);return t.copy(e),r>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Ns.subVectors(e,this.center);const t=Ns.lengthSq();if(t>this.radius*this.radius){const r=Math.sqrt(t),a=(r-this.radius)*.5;this.center.addScaledVector(Ns,a/r),this.radius+=a}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Tu.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Ns.copy(e.center).add(Tu)),this.expandByPoint(Ns.copy(e.center).sub(Tu))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}}let Lx=0;const pr=new zt,Au=new yi,Hn=new $,ir=new Ca,Us=new Ca,Si=new $;class Gi extends Za{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:Lx++}),this.uuid=Ta(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new($_(e)?ff:pf)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,r=0){this.groups.push({start:e,count:t,materialIndex:r})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){const t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);const r=this.attributes.normal;if(r!==void 0){const n=new tt().getNormalMatrix(e);r.applyNormalMatrix(n),r.needsUpdate=!0}const a=this.attributes.tangent;return a!==void 0&&(a.transformDirection(e),a.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return pr.makeRotationFromQuaternion(e),this.applyMatrix4(pr),this}rotateX(e){return pr.makeRotationX(e),this.applyMatrix4(pr),this}rotateY(e){return pr.makeRotationY(e),this.applyMatrix4(pr),this}rotateZ(e){return pr.makeRotationZ(e),this.applyMatrix4(pr),this}translate(e,t,r){return pr.makeTranslation(e,t,r),this.applyMatrix4(pr),this}scale(e,t,r){return pr.makeScale(e,t,r),this.applyMatrix4(pr),this}lookAt(e){return Au.lookAt(e),Au.updateMatrix(),this.applyMatrix4(Au.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Hn).negate(),this.translate(Hn.x,Hn.y,Hn.z),this}setFromPoints(e){const t=this.getAttribute("position");if(t===void 0){const r=[];for(let a=0,n=e.length;a<n;a++){const s=e[a];r.push(s.x,s.y,s.z||0)}this.setAttribute("position",new li(r,3))}else{const r=Math.min(e.length,t.count);for(let a=0;a<r;a++){const n=e[a];t.setXYZ(a,n.x,n.y,n.z||0)}e.length>t.count&&Ze("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Ca);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Mt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new $(-1/0,-1/0,-1/0),new $(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let r=0,a=t.length;r<a;r++){const n=t[r];ir.setFromBufferAttribute(n),this.morphTargetsRelative?(Si.addVectors(this.boundingBox.min,ir.min),this.boundingBox.expandByPoint(Si),Si.addVectors(this.boundingBox.max,ir.max),this.boundingBox.expandByPoint(Si)):(this.boundingBox.expandByPoint(ir.min),this.boundingBox.expandByPoint(ir.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Mt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Gn);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Mt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new $,1/0);return}if(e){const r=this.boundingSphere.center;if(ir.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){const o=t[n];Us.setFromBufferAttribute(o),this.morphTargetsRelative?(Si.addVectors(ir.min,Us.min),ir.expandByPoint(Si),Si.addVectors(ir.max,Us.max),ir.expandByPoint(Si)):(ir.expandByPoint(Us.min),ir.expandByPoint(Us.max))}ir.getCenter(r);let a=0;for(let n=0,s=e.count;n<s;n++)Si.fromBufferAttribute(e,n),a=Math.max(a,r.distanceToSquared(Si));if(t)for(let n=0,s=t.length;n<s;n++){const o=t[n],l=this.morphTargetsRelative;for(let c=0,h=o.count;c<h;c++)Si.fromBufferAttribute(o,c),l&&(Hn.fromBufferAttribute(e,c),Si.add(Hn)),a=Math.max(a,r.distanceToSquared(Si))}this.boundingSphere.radius=Math.sqrt(a),isNaN(this.boundingSphere.radius)&&Mt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){const e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Mt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}const r=t.position,a=t.normal,n=t.uv;let s=this.getAttribute("tangent");(s===void 0||s.count!==r.count)&&(s=new dr(new Float32Array(4*r.count),4),this.setAttribute("tangent",s));const o=[],l=[],c=new Uint8Array(r.count);for(let F=0;F<r.count;F++)o[F]=new $,l[F]=new $;const h=new $,d=new $,u=new $,p=new ut,f=new ut,_=new ut,g=new $,m=new $;function x(F,P,C){c[F]=c[P]=c[C]=1,h.fromBufferAttribute(r,F),d.fromBufferAttribute(r,P),u.fromBufferAttribute(r,C),p.fromBufferAttribute(n,F),f.fromBufferAttribute(n,P),_.fromBufferAttribute(n,C),d.sub(h),u.sub(h),f.sub(p),_.sub(p);const D=1/(f.x*_.y-_.x*f.y);isFinite(D)&&(g.copy(d).multiplyScalar(_.y).addScaledVector(u,-f.y).multiplyScalar(D),m.copy(u).multiplyScalar(f.x).addScaledVector(d,-_.x).multiplyScalar(D),o[F].add(g),o[P].add(g),o[C].add(g),l[F].add(m),l[P].add(m),l[C].add(m))}let A=this.groups;A.length===0&&(A=[{start:0,count:e.count}]);for(let F=0,P=A.length;F<P;++F){const C=A[F],D=C.start,z=C.count;for(let R=D,I=D+z;R<I;R+=3)x(e.getX(R+0),e.getX(R+1),e.getX(R+2))}const S=new $,L=new $,T=new $,v=new $;function b(F){T.fromBufferAttribute(a,F),v.copy(T);const P=o[F];S.copy(P),S.sub(T.multiplyScalar(T.dot(P))).normalize(),L.crossVectors(v,P);const C=L.dot(l[F])<0?-1:1;s.setXYZW(F,S.x,S.y,S.z,C)}for(let F=0,P=r.count;F<P;++F)c[F]&&b(F);this._transformed=!0}computeVertexNormals(){const e=this.index,t=this.getAttribute("position");if(t!==void 0){let r=this.getAttribute("normal");if(r===void 0||r.count!==t.count)r=new dr(new Float32Array(t.count*3),3),this.setAttribute("normal",r);else for(let u=0,p=r.count;u<p;u++)r.setXYZ(u,0,0,0);const a=new $,n=new $,s=new $,o=new $,l=new $,c=new $,h=new $,d=new $;if(e)for(let u=0,p=e.count;u<p;u+=3){const f=e.getX(u+0),_=e.getX(u+1),g=e.getX(u+2);a.fromBufferAttribute(t,f),n.fromBufferAttribute(t,_),s.fromBufferAttribute(t,g),h.subVectors(s,n),d.subVectors(a,n),h.cross(d),o.fromBufferAttribute(r,f),l.fromBufferAttribute(r,_),c.fromBufferAttribute(r,g),o.add(h),l.add(h),c.add(h),r.setXYZ(f,o.x,o.y,o.z),r.setXYZ(_,l.x,l.y,l.z),r.setXYZ(g,c.x,c.y,c.z)}else for(let u=0,p=t.count;u<p;u+=3)a.fromBufferAttribute(t,u+0),n.fromBufferAttribute(t,u+1),s.fromBufferAttribute(t,u+2),h.subVectors(s,n),d.subVectors(a,n),h.cross(d),r.setXYZ(u+0,h.x,h.y,h.z),r.setXYZ(u+1,h.x,h.y,h.z),r.setXYZ(u+2,h.x,h.y,h.z);this.normalizeNormals(),r.needsUpdate=!0}}normalizeNormals(){const e=this.attributes.normal;for(let t=0,r=e.count;t<r;t++)Si.fromBufferAttribute(e,t),Si.normalize(),e.setXYZ(t,Si.x,Si.y,Si.z)}toNonIndexed(){function e(o,l){const c=o.array,h=o.itemSize,d=o.normalized,u=new c.constructor(l.length*h);let p=0,f=0;for(let _=0,g=l.length;_<g;_++){o.isInterleavedBufferAttribute?p=l[_]*o.data.stride+o.offset:p=l[_]*h;for(let m=0;m<h;m++)u[f++]=c[p++]}return new dr(u,h,d)}if(this.index===null)return Ze("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;const t=new Gi,r=this.index.array,a=this.attributes;for(const o in a){const l=a[o],c=e(l,r);t.setAttribute(o,c)}const n=this.morphAttributes;for(const o in n){const l=[],c=n[o];for(let h=0,d=c.length;h<d;h++){const u=c[h],p=e(u,r);l.push(p)}t.morphAttributes[o]=l}t.morphTargetsRelative=this.morphTargetsRelative;const s=this.groups;for(let o=0,l=s.length;o<l;o++){const c=s[o];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){const e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){const l=this.parameters;for(const c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};const t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});const r=this.attributes;for(const l in r){const c=r[l];e.data.attributes[l]=c.toJSON(e.data)}const a={};let n=!1;for(const l in this.morphAttributes){const c=this.morphAttributes[l],h=[];for(let d=0,u=c.length;d<u;d++){const p=c[d];h.push(p.toJSON(e.data))}h.length>0&&(a[l]=h,n=!0)}n&&(e.data.morphAttributes=a,e.data.morphTargetsRelative=this.morphTargetsRelative);const s=this.groups;s.length>0&&(e.data.groups=JSON.parse(JSON.stringify(s)));const o=this.boundingSphere;return o!==null&&(e.data.boundingSphere=o.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;const t={};this.name=e.name;const r=e.index;r!==null&&this.setIndex(r.clone());const a=e.attributes;for(const c in a){const h=a[c];this.setAttribute(c,h.clone(t))}const n=e.morphAttributes;for(const c in n){const h=[],d=n[c];for(let u=0,p=d.length;u<p;u++)h.push(d[u].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;const s=e.groups;for(let c=0,h=s.length;c<h;c++){const d=s[c];this.addGroup(d.start,d.count,d.materialIndex)}const o=e.boundingBox;o!==null&&(this.boundingBox=o.clone());const l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}}class Nx{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Yp,this.updateRanges=[],this.version=0,this.uuid=Ta()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,r){e*=this.stride,r*=t.stride;for(let a=0,n=this.stride;a<n;a++)this.array[e+a]=t.array[r+a];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=mf(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);const r=new this.array.constructor(e.arrayBuffers[t]),a=new this.constructor(r,this.stride);return a.setUsage(this.usage),a}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=mf(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));const r={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return r.usage=this.usage,r}}function mf(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=Ta()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}const Bi=new $;class Oa{constructor(e,t,r,a=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=r,this.normalized=a,this._normalizationScale=e!==void 0?Eo(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,r=this.data.count;t<r;t++)Bi.fromBufferAttribute(this,t),Bi.applyMatrix4(e),this.setXYZ(t,Bi.x,Bi.y,Bi.z);return this}applyNormalMatrix(e){for(let t=0,r=this.count;t<r;t++)Bi.fromBufferAttribute(this,t),Bi.applyNormalMatrix(e),this.setXYZ(t,Bi.x,Bi.y,Bi.z);return this}transformDirection(e){for(let t=0,r=this.count;t<r;t++)Bi.fromBufferAttribute(this,t),Bi.transformDirection(e),this.setXYZ(t,Bi.x,Bi.y,Bi.z);return this}getComponent(e,t){let r=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(r=this._denormalize(r)),r}setComponent(e,t,r){return this.normalized&&(r=this._normalize(r)),this.data.array[e*this.data.stride+this.offset+t]=r,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=r,this}setXYZ(e,t,r,a){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a)),this.data.array[e+0]=t,this.data.array[e+1]=r,this.data.array[e+2]=a,this}setXYZW(e,t,r,a,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=r,this.data.array[e+2]=a,this.data.array[e+3]=n,this}clone(e){if(e===void 0){bo("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let r=0;r<this.count;r++){const a=r*this.data.stride+this.offset;for(let n=0;n<this.itemSize;n++)t.push(this.data.array[a+n])}return new dr(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new Oa(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){bo("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let r=0;r<this.count;r++){const a=r*this.data.stride+this.offset;for(let n=0;n<this.itemSize;n++)t.push(this.data.array[a+n])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):ou(e,this.data.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):lu(e,this.data.array)}}const Ru=new $,Ux=new $,Ix=new tt;class Na{constructor(e=new $(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,r,a){return this.normal.set(e,t,r),this.constant=a,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,r){const a=Ru.subVectors(r,t).cross(Ux.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(a,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){const e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,r=!0){const a=e.delta(Ru),n=this.normal.dot(a);if(n===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;const s=-(e.start.dot(this.normal)+this.constant)/n;return r===!0&&(s<0||s>1)?null:t.copy(e.start).addScaledVector(a,s)}intersectsLine(e){const t=this.distanceToPoint(e.start),r=this.distanceToPoint(e.end);return t<0&&r>0||r<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){const r=t||Ix.getNormalMatrix(e),a=this.coplanarPoint(Ru).applyMatrix4(e),n=this.normal.applyMatrix3(r).normalize();return this.constant=-a.dot(n),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}}let Dx=0;class Vn extends Za{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:Dx++}),this.uuid=Ta(),this.name="",this.type="Material",this.blending=ys,this.side=$a,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Ap,this.blendDst=Rp,this.blendEquation=An,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new lt(0,0,0),this.blendAlpha=0,this.depthFunc=bs,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=V_,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=nu,this.stencilZFail=nu,this.stencilZPass=nu,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(const t in e){const r=e[t];if(r===void 0){Ze(`Material: parameter '${t}' has value of undefined.`);continue}const a=this[t];if(a===void 0){Ze(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}a&&a.isColor?a.set(r):a&&a.isVector2&&r&&r.isVector2||a&&a.isEuler&&r&&r.isEuler||a&&a.isVector3&&r&&r.isVector3?a.copy(r):this[t]=r}}toJSON(e){const t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});const r={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};r.uuid=this.uuid,r.type=this.type,r.blending=this.blending,r.side=this.side,r.shadowSide=this.shadowSide,r.vertexColors=this.vertexColors,r.opacity=this.opacity,r.transparent=this.transparent,r.blendSrc=this.blendSrc,r.blendDst=this.blendDst,r.blendEquation=this.blendEquation,r.blendSrcAlpha=this.blendSrcAlpha,r.blendDstAlpha=this.blendDstAlpha,r.blendEquationAlpha=this.blendEquationAlpha,r.blendColor=this.blendColor.getHex(),r.blendAlpha=this.blendAlpha,r.depthFunc=this.depthFunc,r.depthTest=this.depthTest,r.depthWrite=this.depthWrite,r.colorWrite=this.colorWrite,r.clipIntersection=this.clipIntersection,r.clipShadows=this.clipShadows,r.stencilWriteMask=this.stencilWriteMask,r.stencilFunc=this.stencilFunc,r.stencilRef=this.stencilRef,r.stencilFuncMask=this.stencilFuncMask,r.stencilFail=this.stencilFail,r.stencilZFail=this.stencilZFail,r.stencilZPass=this.stencilZPass,r.stencilWrite=this.stencilWrite,r.polygonOffset=this.polygonOffset,r.polygonOffsetFactor=this.polygonOffsetFactor,r.polygonOffsetUnits=this.polygonOffsetUnits,r.dithering=this.dithering,r.alphaTest=this.alphaTest,r.alphaHash=this.alphaHash,r.alphaToCoverage=this.alphaToCoverage,r.premultipliedAlpha=this.premultipliedAlpha,r.forceSinglePass=this.forceSinglePass,r.allowOverride=this.allowOverride,r.visible=this.visible,r.toneMapped=this.toneMapped,r.name=this.name,this.color&&this.color.isColor&&(r.color=this.color.getHex()),this.roughness!==void 0&&(r.roughness=this.roughness),this.metalness!==void 0&&(r.metalness=this.metalness),this.sheen!==void 0&&(r.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(r.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(r.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(r.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(r.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(r.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(r.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(r.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(r.shininess=this.shininess),this.clearcoat!==void 0&&(r.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(r.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(r.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(r.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(r.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(r.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(r.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,r.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(r.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(r.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(r.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(r.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(r.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(r.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(r.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(r.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(r.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(r.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(r.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(r.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(r.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(r.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(r.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(r.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(r.lightMap=this.lightMap.toJSON(e).uuid,r.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(r.aoMap=this.aoMap.toJSON(e).uuid,r.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(r.bumpMap=this.bumpMap.toJSON(e).uuid,r.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(r.normalMap=this.normalMap.toJSON(e).uuid,r.normalMapType=this.normalMapType,r.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(r.displacementMap=this.displacementMap.toJSON(e).uuid,r.displacementScale=this.displacementScale,r.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(r.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(r.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(r.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(r.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(r.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(r.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(r.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(r.combine=this.combine)),this.envMapRotation!==void 0&&(r.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(r.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(r.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(r.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(r.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(r.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(r.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(r.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(r.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(r.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(r.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(r.size=this.size),this.sizeAttenuation!==void 0&&(r.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(r.clippingPlanes=this.clippingPlanes.map(n=>n.toJSON())),this.rotation!==void 0&&(r.rotation=this.rotation),this.depthPacking!==void 0&&(r.depthPacking=this.depthPacking),this.linewidth!==void 0&&(r.linewidth=this.linewidth),this.linecap!==void 0&&(r.linecap=this.linecap),this.linejoin!==void 0&&(r.linejoin=this.linejoin),this.dashSize!==void 0&&(r.dashSize=this.dashSize),this.gapSize!==void 0&&(r.gapSize=this.gapSize),this.scale!==void 0&&(r.scale=this.scale),this.wireframe!==void 0&&(r.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(r.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(r.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(r.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(r.flatShading=this.flatShading),this.fog!==void 0&&(r.fog=this.fog),Object.keys(this.userData).length>0&&(r.userData=this.userData);function a(n){const s=[];for(const o in n){const l=n[o];delete l.metadata,s.push(l)}return s}if(t){const n=a(e.textures),s=a(e.images);n.length>0&&(r.textures=n),s.length>0&&(r.images=s)}return r}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new lt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(r=>new Na().fromJSON(r))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let r=e.normalScale;Array.isArray(r)===!1&&(r=[r,r]),this.normalScale=new ut().fromArray(r)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new ut().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;const t=e.clippingPlanes;let r=null;if(t!==null){const a=t.length;r=new Array(a);for(let n=0;n!==a;++n)r[n]=t[n].clone()}return this.clippingPlanes=r,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}}const ua=new $,Cu=new $,Io=new $,Do=new $;class Pu{constructor(e=new $,t=new $(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,ua)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);const r=t.dot(this.direction);return r<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,r)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){const t=ua.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(ua.copy(this.origin).addScaledVector(this.direction,t),ua.distanceToSquared(e))}distanceSqToSegment(e,t,r,a){Cu.copy(e).add(t).multiplyScalar(.5),Io.copy(t).sub(e).normalize(),Do.copy(this.origin).sub(Cu);const n=e.distanceTo(t)*.5,s=-this.direction.dot(Io),o=Do.dot(this.direction),l=-Do.dot(Io),c=Do.lengthSq(),h=Math.abs(1-s*s);let d,u,p,f;if(h>0)if(d=s*l-o,u=s*o-l,f=n*h,d>=0)if(u>=-f)if(u<=f){const _=1/h;d*=_,u*=_,p=d*(d+s*u+2*o)+u*(s*d+u+2*l)+c}else u=n,d=Math.max(0,-(s*u+o)),p=-d*d+u*(u+2*l)+c;else u=-n,d=Math.max(0,-(s*u+o)),p=-d*d+u*(u+2*l)+c;else u<=-f?(d=Math.max(0,-(-s*n+o)),u=d>0?-n:Math.min(Math.max(-n,-l),n),p=-d*d+u*(u+2*l)+c):u<=f?(d=0,u=Math.min(Math.max(-n,-l),n),p=u*(u+2*l)+c):(d=Math.max(0,-(s*n+o)),u=d>0?n:Math.min(Math.max(-n,-l),n),p=-d*d+u*(u+2*l)+c);else u=s>0?-n:n,d=Math.max(0,-(s*u+o)),p=-d*d+u*(u+2*l)+c;return r&&r.copy(this.origin).addScaledVector(this.direction,d),a&&a.copy(Cu).addScaledVector(Io,u),p}intersectSphere(e,t){if(e.radius<0)return null;ua.subVectors(e.center,this.origin);const r=ua.dot(this.direction),a=ua.dot(ua)-r*r,n=e.radius*e.radius;if(a>n)return null;const s=Math.sqrt(n-a),o=r-s,l=r+s;return l<0?null:o<0?this.at(l,t):this.at(o,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){const t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;const r=-(this.origin.dot(e.normal)+e.constant)/t;return r>=0?r:null}intersectPlane(e,t){const r=this.distanceToPlane(e);return r===null?null:this.at(r,t)}intersectsPlane(e){const t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let r,a,n,s,o,l;const c=1/this.direction.x,h=1/this.direction.y,d=1/this.direction.z,u=this.origin;return c>=0?(r=(e.min.x-u.x)*c,a=(e.max.x-u.x)*c):(r=(e.max.x-u.x)*c,a=(e.min.x-u.x)*c),h>=0?(n=(e.min.y-u.y)*h,s=(e.max.y-u.y)*h):(n=(e.max.y-u.y)*h,s=(e.min.y-u.y)*h),r>s||n>a||((n>r||isNaN(r))&&(r=n),(s<a||isNaN(a))&&(a=s),d>=0?(o=(e.min.z-u.z)*d,l=(e.max.z-u.z)*d):(o=(e.max.z-u.z)*d,l=(e.min.z-u.z)*d),r>l||o>a)||((o>r||r!==r)&&(r=o),(l<a||a!==a)&&(a=l),a<0)?null:this.at(r>=0?r:a,t)}intersectsBox(e){return this.intersectBox(e,ua)!==null}intersectTriangle(e,t,r,a,n){const s=this.origin,o=this.direction,l=o.x,c=o.y,h=o.z,d=e.x-s.x,u=e.y-s.y,p=e.z-s.z,f=t.x-s.x,_=t.y-s.y,g=t.z-s.z,m=r.x-s.x,x=r.y-s.y,A=r.z-s.z,S=Math.abs(l),L=Math.abs(c),T=Math.abs(h);let v,b,F,P,C,D,z,R,I,H,G,J;if(S>=L&&S>=T?(F=l,D=d,I=f,J=m,l>=0?(v=c,b=h,P=u,C=p,z=_,R=g,H=x,G=A):(v=h,b=c,P=p,C=u,z=g,R=_,H=A,G=x)):L>=T?(F=c,D=u,I=_,J=x,c>=0?(v=h,b=l,P=p,C=d,z=g,R=f,H=A,G=m):(v=l,b=h,P=d,C=p,z=f,R=g,H=m,G=A)):(F=h,D=p,I=g,J=A,h>=0?(v=l,b=c,P=d,C=u,z=f,R=_,H=m,G=x):(v=c,b=l,P=u,C=d,z=_,R=f,H=x,G=m)),F===0)return null;const K=v/F,Y=b/F,re=1/F,he=P-K*D,oe=C-Y*D,te=z-K*I,le=R-Y*I,de=H-K*J,Ce=G-Y*J,_e=de*le-Ce*te,Ue=he*Ce-oe*de,je=te*oe-le*he;if(a){if(_e<0||Ue<0||je<0)return null}else if((_e<0||Ue<0||je<0)&&(_e>0||Ue>0||je>0))return null;const Xe=_e+Ue+je;if(Xe===0)return null;const Qe=re*(_e*D+Ue*I+je*J);return(Xe>0?Qe<0:Qe>0)?null:this.at(Qe/Xe,n)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}}class gf extends Vn{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new lt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Da,this.combine=gc,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}}const vf=new zt,en=new Pu,Oo=new Gn,_f=new $,Fo=new $,zo=new $,Bo=new $,Lu=new $,ko=new $,xf=new $,Go=new $;class Tr extends yi{constructor(e=new Gi,t=new gf){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){const e=this.geometry.morphAttributes,t=Object.keys(e);if(t.length>0){const r=e[t[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let a=0,n=r.length;a<n;a++){const s=r[a].name||String(a);this.morphTargetInfluences.push(0),this.morphTargetDictionary[s]=a}}}}getVertexPosition(e,t){const r=this.geometry,a=r.attributes.position,n=r.morphAttributes.position,s=r.morphTargetsRelative;t.fromBufferAttribute(a,e);const o=this.morphTargetInfluences;if(n&&o){ko.set(0,0,0);for(let l=0,c=n.length;l<c;l++){const h=o[l],d=n[l];h!==0&&(Lu.fromBufferAttribute(d,e),s?ko.addScaledVector(Lu,h):ko.addScaledVector(Lu.sub(t),h))}t.add(ko)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const r=this.geometry,a=this.material,n=this.matrixWorld;a!==void 0&&(r.boundingSphere===null&&r.computeBoundingSphere(),Oo.copy(r.boundingSphere),Oo.applyMatrix4(n),en.copy(e.ray).recast(e.near),!(Oo.containsPoint(en.origin)===!1&&(en.intersectSphere(Oo,_f)===null||en.origin.distanceToSquared(_f)>(e.far-e.near)**2))&&(vf.copy(n).invert(),en.copy(e.ray).applyMatrix4(vf),!(r.boundingBox!==null&&en.intersectsBox(r.boundingBox)===!1)&&this._computeIntersections(e,t,en)))}_computeIntersections(e,t,r){let a;const n=this.geometry,s=this.material,o=n.index,l=n.attributes.position,c=n.attributes.uv,h=n.attributes.uv1,d=n.attributes.normal,u=n.groups,p=n.drawRange;if(o!==null)if(Array.isArray(s))for(let f=0,_=u.length;f<_;f++){const g=u[f],m=s[g.materialIndex],x=Math.max(g.start,p.start),A=Math.min(o.count,Math.min(g.start+g.count,p.start+p.count));for(let S=x,L=A;S<L;S+=3){const T=o.getX(S),v=o.getX(S+1),b=o.getX(S+2);a=Ho(this,m,e,r,c,h,d,T,v,b),a&&(a.faceIndex=Math.floor(S/3),a.face.materialIndex=g.materialIndex,t.push(a))}}else{const f=Math.max(0,p.start),_=Math.min(o.count,p.start+p.count);for(let g=f,m=_;g<m;g+=3){const x=o.getX(g),A=o.getX(g+1),S=o.getX(g+2);a=Ho(this,s,e,r,c,h,d,x,A,S),a&&(a.faceIndex=Math.floor(g/3),t.push(a))}}else if(l!==void 0)if(Array.isArray(s))for(let f=0,_=u.length;f<_;f++){const g=u[f],m=s[g.materialIndex],x=Math.max(g.start,p.start),A=Math.min(l.count,Math.min(g.start+g.count,p.start+p.count));for(let S=x,L=A;S<L;S+=3){const T=S,v=S+1,b=S+2;a=Ho(this,m,e,r,c,h,d,T,v,b),a&&(a.faceIndex=Math.floor(S/3),a.face.materialIndex=g.materialIndex,t.push(a))}}else{const f=Math.max(0,p.start),_=Math.min(l.count,p.start+p.count);for(let g=f,m=_;g<m;g+=3){const x=g,A=g+1,S=g+2;a=Ho(this,s,e,r,c,h,d,x,A,S),a&&(a.faceIndex=Math.floor(g/3),t.push(a))}}}}function Ox(i,e,t,r,a,n,s,o){let l;if(e.side===Wi?l=r.intersectTriangle(s,n,a,!0,o):l=r.intersectTriangle(a,n,s,e.side===$a,o),l===null)return null;Go.copy(o),Go.applyMatrix4(i.matrixWorld);const c=t.ray.origin.distanceTo(Go);return c<t.near||c>t.far?null:{distance:c,point:Go.clone(),object:i}}function Ho(i,e,t,r,a,n,s,o,l,c){i.getVertexPosition(o,Fo),i.getVertexPosition(l,zo),i.getVertexPosition(c,Bo);const h=Ox(i,e,t,r,Fo,zo,Bo,xf);if(h){const d=new $;Rr.getBarycoord(xf,Fo,zo,Bo,d),a&&(h.uv=Rr.getInterpolatedAttribute(a,o,l,c,d,new ut)),n&&(h.uv1=Rr.getInterpolatedAttribute(n,o,l,c,d,new ut)),s&&(h.normal=Rr.getInterpolatedAttribute(s,o,l,c,d,new $),h.normal.dot(r.direction)>0&&h.normal.multiplyScalar(-1));const u={a:o,b:l,c,normal:new $,materialIndex:0};Rr.getNormal(Fo,zo,Bo,u.normal),h.face=u,h.barycoord=d}return h}class Fx extends Hi{constructor(e=null,t=1,r=1,a,n,s,o,l,c=Ai,h=Ai,d,u){super(null,s,o,l,c,h,a,n,d,u),this.isDataTexture=!0,this.image={data:e,width:t,height:r},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}}const tn=new Gn,zx=new ut(.5,.5),Vo=new $;class Is{constructor(e=new Na,t=new Na,r=new Na,a=new Na,n=new Na,s=new Na){this.planes=[e,t,r,a,n,s]}set(e,t,r,a,n,s){const o=this.planes;return o[0].copy(e),o[1].copy(t),o[2].copy(r),o[3].copy(a),o[4].copy(n),o[5].copy(s),this}copy(e){const t=this.planes;for(let r=0;r<6;r++)t[r].copy(e.planes[r]);return this}setFromProjectionMatrix(e,t=yr,r=!1){const a=this.planes,n=e.elements,s=n[0],o=n[1],l=n[2],c=n[3],h=n[4],d=n[5],u=n[6],p=n[7],f=n[8],_=n[9],g=n[10],m=n[11],x=n[12],A=n[13],S=n[14],L=n[15];if(a[0].setComponents(c-s,p-h,m-f,L-x).normalize(),a[1].setComponents(c+s,p+h,m+f,L+x).normalize(),a[2].setComponents(c+o,p+d,m+_,L+A).normalize(),a[3].setComponents(c-o,p-d,m-_,L-A).normalize(),r)a[4].setComponents(l,u,g,S).normalize(),a[5].setComponents(c-l,p-u,m-g,L-S).normalize();else if(a[4].setComponents(c-l,p-u,m-g,L-S).normalize(),t===yr)a[5].setComponents(c+l,p+u,m+g,L+S).normalize();else if(t===Ts)a[5].setComponents(l,u,g,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),tn.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{const t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),tn.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(tn)}intersectsSprite(e){tn.center.set(0,0,0);const t=zx.distanceTo(e.center);return tn.radius=.7071067811865476+t,tn.applyMatrix4(e.matrixWorld),this.intersectsSphere(tn)}intersectsSphere(e){const t=this.planes,r=e.center,a=-e.radius;for(let n=0;n<6;n++)if(t[n].distanceToPoint(r)<a)return!1;return!0}intersectsBox(e){const t=this.planes;for(let r=0;r<6;r++){const a=t[r];if(Vo.x=a.normal.x>0?e.max.x:e.min.x,Vo.y=a.normal.y>0?e.max.y:e.min.y,Vo.z=a.normal.z>0?e.max.z:e.min.z,a.distanceToPoint(Vo)<0)return!1}return!0}containsPoint(e){const t=this.planes;for(let r=0;r<6;r++)if(t[r].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}}const Mf=new zt;class Ku{constructor(){this.coordinateSystem=yr,this._frustums=[],this._count=0}setFromArrayCamera(e){const t=e.cameras,r=this._frustums;for(let a=0;a<t.length;a++){const n=t[a];Mf.multiplyMatrices(n.projectionMatrix,n.matrixWorldInverse),r[a]===void 0&&(r[a]=new Is),r[a].setFromProjectionMatrix(Mf,n.coordinateSystem,n.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsObject(e))return!0;return!1}intersectsSprite(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsSprite(e))return!0;return!1}intersectsSphere(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsSphere(e))return!0;return!1}intersectsBox(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsBox(e))return!0;return!1}containsPoint(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;const t=this._frustums,r=e._frustums;for(let a=0;a<e._count;a++)t[a]===void 0&&(t[a]=new Is),t[a].copy(r[a]);return this._count=e._count,this}clone(){return new Ku().copy(this)}}class Nu extends Vn{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new lt(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}}const Wo=new $,Xo=new $,Sf=new zt,Ds=new Pu,jo=new Gn,Uu=new $,yf=new $;class Bx extends yi{constructor(e=new Gi,t=new Nu){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,r=[0];for(let a=1,n=t.count;a<n;a++)Wo.fromBufferAttribute(t,a-1),Xo.fromBufferAttribute(t,a),r[a]=r[a-1],r[a]+=Wo.distanceTo(Xo);e.setAttribute("lineDistance",new li(r,1))}else Ze("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const r=this.geometry,a=this.matrixWorld,n=e.params.Line.threshold,s=r.drawRange;if(r.boundingSphere===null&&r.computeBoundingSphere(),jo.copy(r.boundingSphere),jo.applyMatrix4(a),jo.radius+=n,e.ray.intersectsSphere(jo)===!1)return;Sf.copy(a).invert(),Ds.copy(e.ray).applyMatrix4(Sf);const o=n/((this.scale.x+this.scale.y+this.scale.z)/3),l=o*o,c=this.isLineSegments?2:1,h=r.index,d=r.attributes.position;if(h!==null){const u=Math.max(0,s.start),p=Math.min(h.count,s.start+s.count);for(let f=u,_=p-1;f<_;f+=c){const g=h.getX(f),m=h.getX(f+1),x=Yo(this,e,Ds,l,g,m,f);x&&t.push(x)}if(this.isLineLoop){const f=h.getX(p-1),_=h.getX(u),g=Yo(this,e,Ds,l,f,_,p-1);g&&t.push(g)}}else{const u=Math.max(0,s.start),p=Math.min(d.count,s.start+s.count);for(let f=u,_=p-1;f<_;f+=c){const g=Yo(this,e,Ds,l,f,f+1,f);g&&t.push(g)}if(this.isLineLoop){const f=Yo(this,e,Ds,l,p-1,u,p-1);f&&t.push(f)}}}updateMorphTargets(){const e=this.geometry.morphAttributes,t=Object.keys(e);if(t.length>0){const r=e[t[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let a=0,n=r.length;a<n;a++){const s=r[a].name||String(a);this.morphTargetInfluences.push(0),this.morphTargetDictionary[s]=a}}}}}function Yo(i,e,t,r,a,n,s){const o=i.geometry.attributes.position;if(Wo.fromBufferAttribute(o,a),Xo.fromBufferAttribute(o,n),t.distanceSqToSegment(Wo,Xo,Uu,yf)>r)return;Uu.applyMatrix4(i.matrixWorld);const l=e.ray.origin.distanceTo(Uu);if(!(l<e.near||l>e.far))return{distance:l,point:yf.clone().applyMatrix4(i.matrixWorld),index:s,face:null,faceIndex:null,barycoord:null,object:i}}const bf=new $,wf=new $;class Ef extends Bx{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,r=[];for(let a=0,n=t.count;a<n;a+=2)bf.fromBufferAttribute(t,a),wf.fromBufferAttribute(t,a+1),r[a]=a===0?0:r[a-1],r[a+1]=r[a]+bf.distanceTo(wf);e.setAttribute("lineDistance",new li(r,1))}else Ze("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}}class Tf extends Hi{constructor(e=[],t=Rn,r,a,n,s,o,l,c,h){super(e,t,r,a,n,s,o,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}}class Wn extends Hi{constructor(e,t,r=zr,a,n,s,o=Ai,l=Ai,c,h=ba,d=1){if(h!==ba&&h!==wa)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");const u={width:e,height:t,depth:d};super(u,a,n,s,o,l,h,r,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new hu(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){const t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}}class Af extends Wn{constructor(e,t=zr,r=Rn,a,n,s=Ai,o=Ai,l,c=ba){const h={width:e,height:e,depth:1},d=[h,h,h,h,h,h];super(e,e,t,r,a,n,s,o,l,c),this.image=d,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}}class Rf extends Hi{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}}class Bs extends Gi{constructor(e=1,t=1,r=1,a=1,n=1,s=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:r,widthSegments:a,heightSegments:n,depthSegments:s};const o=this;a=Math.floor(a),n=Math.floor(n),s=Math.floor(s);const l=[],c=[],h=[],d=[];let u=0,p=0;f("z","y","x",-1,-1,r,t,e,s,n,0),f("z","y","x",1,-1,r,t,-e,s,n,1),f("x","z","y",1,1,e,r,t,a,s,2),f("x","z","y",1,-1,e,r,-t,a,s,3),f("x","y","z",1,-1,e,t,r,a,n,4),f("x","y","z",-1,-1,e,t,-r,a,n,5),this.setIndex(l),this.setAttribute("position",new li(c,3)),this.setAttribute("normal",new li(h,3)),this.setAttribute("uv",new li(d,2));function f(_,g,m,x,A,S,L,T,v,b,F){const P=S/v,C=L/b,D=S/2,z=L/2,R=T/2,I=v+1,H=b+1;let G=0,J=0;const K=new $;for(let Y=0;Y<H;Y++){const re=Y*C-z;for(let he=0;he<I;he++){const oe=he*P-D;K[_]=oe*x,K[g]=re*A,K[m]=R,c.push(K.x,K.y,K.z),K[_]=0,K[g]=0,K[m]=T>0?1:-1,h.push(K.x,K.y,K.z),d.push(he/v),d.push(1-Y/b),G+=1}}for(let Y=0;Y<b;Y++)for(let re=0;re<v;re++){const he=u+re+I*Y,oe=u+re+I*(Y+1),te=u+(re+1)+I*(Y+1),le=u+(re+1)+I*Y;l.push(he,oe,le),l.push(oe,te,le),J+=6}o.addGroup(p,J,F),p+=J,u+=G}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Bs(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}}class sl extends Gi{constructor(e=1,t=1,r=1,a=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:r,heightSegments:a};const n=e/2,s=t/2,o=Math.floor(r),l=Math.floor(a),c=o+1,h=l+1,d=e/o,u=t/l,p=[],f=[],_=[],g=[];for(let m=0;m<h;m++){const x=m*u-s;for(let A=0;A<c;A++){const S=A*d-n;f.push(S,-x,0),_.push(0,0,1),g.push(A/o),g.push(1-m/l)}}for(let m=0;m<l;m++)for(let x=0;x<o;x++){const A=x+c*m,S=x+c*(m+1),L=x+1+c*(m+1),T=x+1+c*m;p.push(A,S,T),p.push(S,L,T)}this.setIndex(p),this.setAttribute("position",new li(f,3)),this.setAttribute("normal",new li(_,3)),this.setAttribute("uv",new li(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new sl(e.width,e.height,e.widthSegments,e.heightSegments)}}class Zu extends Gi{constructor(e=.5,t=1,r=32,a=1,n=0,s=Math.PI*2){super(),this.type="RingGeometry",this.parameters={innerRadius:e,outerRadius:t,thetaSegments:r,phiSegments:a,thetaStart:n,thetaLength:s},r=Math.max(3,r),a=Math.max(1,a);const o=[],l=[],c=[],h=[];let d=e;const u=(t-e)/a,p=new $,f=new ut;for(let _=0;_<=a;_++){for(let g=0;g<=r;g++){const m=n+g/r*s;p.x=d*Math.cos(m),p.y=d*Math.sin(m),l.push(p.x,p.y,p.z),c.push(0,0,1),f.x=(p.x/t+1)/2,f.y=(p.y/t+1)/2,h.push(f.x,f.y)}d+=u}for(let _=0;_<a;_++){const g=_*(r+1);for(let m=0;m<r;m++){const x=m+g,A=x,S=x+r+1,L=x+r+2,T=x+1;o.push(A,S,T),o.push(S,L,T)}}this.setIndex(o),this.setAttribute("position",new li(l,3)),this.setAttribute("normal",new li(c,3)),this.setAttribute("uv",new li(h,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Zu(e.innerRadius,e.outerRadius,e.thetaSegments,e.phiSegments,e.thetaStart,e.thetaLength)}}class Qu extends Gi{constructor(e=1,t=32,r=16,a=0,n=Math.PI*2,s=0,o=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:r,phiStart:a,phiLength:n,thetaStart:s,thetaLength:o},t=Math.max(3,Math.floor(t)),r=Math.max(2,Math.floor(r));const l=Math.min(s+o,Math.PI);let c=0;const h=[],d=new $,u=new $,p=[],f=[],_=[],g=[];for(let m=0;m<=r;m++){const x=[],A=m/r,S=s+A*o,L=e*Math.cos(S),T=Math.sqrt(e*e-L*L);let v=0;m===0&&s===0?v=.5/t:m===r&&l===Math.PI&&(v=-.5/t);for(let b=0;b<=t;b++){const F=b/t,P=a+F*n;d.x=-T*Math.cos(P),d.y=L,d.z=T*Math.sin(P),f.push(d.x,d.y,d.z),u.copy(d).normalize(),_.push(u.x,u.y,u.z),g.push(F+v,1-A),x.push(c++)}h.push(x)}for(let m=0;m<r;m++)for(let x=0;x<t;x++){const A=h[m][x+1],S=h[m][x],L=h[m+1][x],T=h[m+1][x+1];(m!==0||s>0)&&p.push(A,S,T),(m!==r-1||l<Math.PI)&&p.push(S,L,T)}this.setIndex(p),this.setAttribute("position",new li(f,3)),this.setAttribute("normal",new li(_,3)),this.setAttribute("uv",new li(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Qu(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}}class kx extends Gi{constructor(e=null){if(super(),this.type="WireframeGeometry",this.parameters={geometry:e},e!==null){const t=[],r=new Set,a=new $,n=new $;if(e.index!==null){const s=e.attributes.position,o=e.index;let l=e.groups;l.length===0&&(l=[{start:0,count:o.count,materialIndex:0}]);for(let c=0,h=l.length;c<h;++c){const d=l[c],u=d.start,p=d.count;for(let f=u,_=u+p;f<_;f+=3)for(let g=0;g<3;g++){const m=o.getX(f+g),x=o.getX(f+(g+1)%3);a.fromBufferAttribute(s,m),n.fromBufferAttribute(s,x),Cf(a,n,r)===!0&&(t.push(a.x,a.y,a.z),t.push(n.x,n.y,n.z))}}}else{const s=e.attributes.position;for(let o=0,l=s.count/3;o<l;o++)for(let c=0;c<3;c++){const h=3*o+c,d=3*o+(c+1)%3;a.fromBufferAttribute(s,h),n.fromBufferAttribute(s,d),Cf(a,n,r)===!0&&(t.push(a.x,a.y,a.z),t.push(n.x,n.y,n.z))}}this.setAttribute("position",new li(t,3))}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}}function Cf(i,e,t){const r=`${i.x},${i.y},${i.z}-${e.x},${e.y},${e.z}`,a=`${e.x},${e.y},${e.z}-${i.x},${i.y},${i.z}`;return t.has(r)===!0||t.has(a)===!0?!1:(t.add(r),t.add(a),!0)}function Xn(i){const e={};for(const t in i){e[t]={};for(const r in i[t]){const a=i[t][r];if(Pf(a))a.isRenderTargetTexture?(Ze("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][r]=null):e[t][r]=a.clone();else if(Array.isArray(a))if(Pf(a[0])){const n=[];for(let s=0,o=a.length;s<o;s++)n[s]=a[s].clone();e[t][r]=n}else e[t][r]=a.slice();else e[t][r]=a}}return e}function ki(i){const e={};for(let t=0;t<i.length;t++){const r=Xn(i[t]);for(const a in r)e[a]=r[a]}return e}function Pf(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function Gx(i){const e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function Lf(i){const e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:ft.workingColorSpace}const Iu={clone:Xn,merge:ki};var Hx=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Vx=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`;class Ua extends Vn{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Hx,this.fragmentShader=Vx,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Xn(e.uniforms),this.uniformsGroups=Gx(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){const t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(const a in this.uniforms){const n=this.uniforms[a].value;n&&n.isTexture?t.uniforms[a]={type:"t",value:n.toJSON(e).uuid}:n&&n.isColor?t.uniforms[a]={type:"c",value:n.getHex()}:n&&n.isVector2?t.uniforms[a]={type:"v2",value:n.toArray()}:n&&n.isVector3?t.uniforms[a]={type:"v3",value:n.toArray()}:n&&n.isVector4?t.uniforms[a]={type:"v4",value:n.toArray()}:n&&n.isMatrix3?t.uniforms[a]={type:"m3",value:n.toArray()}:n&&n.isMatrix4?t.uniforms[a]={type:"m4",value:n.toArray()}:t.uniforms[a]={value:n}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;const r={};for(const a in this.extensions)this.extensions[a]===!0&&(r[a]=!0);return Object.keys(r).length>0&&(t.extensions=r),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(const r in e.uniforms){const a=e.uniforms[r];switch(this.uniforms[r]={},a.type){case"t":this.uniforms[r].value=t[a.value]||null;break;case"c":this.uniforms[r].value=new lt().setHex(a.value);break;case"v2":this.uniforms[r].value=new ut().fromArray(a.value);break;case"v3":this.uniforms[r].value=new $().fromArray(a.value);break;case"v4":this.uniforms[r].value=new Ft().fromArray(a.value);break;case"m3":this.uniforms[r].value=new tt().fromArray(a.value);break;case"m4":this.uniforms[r].value=new zt().fromArray(a.value);break;default:this.uniforms[r].value=a.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(const r in e.extensions)this.extensions[r]=e.extensions[r];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}}class Wx extends Ua{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}}class Nf extends Vn{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new lt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new lt(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=au,this.normalScale=new ut(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Da,this.combine=gc,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}}class Xx extends Vn{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=G_,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}}class jx extends Vn{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}}class Uf extends yi{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new lt(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){const t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}}class Yx extends Uf{constructor(e,t,r){super(e,r),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(yi.DEFAULT_UP),this.updateMatrix(),this.groundColor=new lt(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){const t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}}const Du=new zt,If=new $,Df=new $;class qx{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new ut(512,512),this.mapType=er,this.map=null,this.mapPass=null,this.matrix=new zt,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new Is,this._frameExtents=new ut(1,1),this._viewportCount=1,this._viewports=[new Ft(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){const t=this.camera;If.setFromMatrixPosition(e.matrixWorld),t.position.copy(If),Df.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(Df),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,r,a){Du.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),r.setFromProjectionMatrix(Du,e.coordinateSystem,e.reversedDepth);const n=this._frameExtents,s=a?a.z/n.x:1,o=a?a.w/n.y:1,l=a?a.x/n.x:0,c=a?a.y/n.y:0;e.coordinateSystem===Ts||e.reversedDepth?t.set(.5*s,0,0,.5*s+l,0,.5*o,0,.5*o+c,0,0,1,0,0,0,0,1):t.set(.5*s,0,0,.5*s+l,0,.5*o,0,.5*o+c,0,0,.5,.5,0,0,0,1),t.multiply(Du)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){const e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}}const qo=new $,$o=new Pn,Vr=new $;class Of extends yi{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new zt,this.projectionMatrix=new zt,this.projectionMatrixInverse=new zt,this.coordinateSystem=yr,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(qo,$o,Vr),Vr.x===1&&Vr.y===1&&Vr.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(qo,$o,Vr.set(1,1,1)).invert()}updateWorldMatrix(e,t,r=!1){super.updateWorldMatrix(e,t,r),this.matrixWorld.decompose(qo,$o,Vr),Vr.x===1&&Vr.y===1&&Vr.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(qo,$o,Vr.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}}const Ia=new $,Ff=new ut,zf=new ut;class Ar extends Of{constructor(e=50,t=1,r=.1,a=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=r,this.far=a,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){const t=.5*this.getFilmHeight()/e;this.fov=Rs*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){const e=Math.tan(As*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Rs*2*Math.atan(Math.tan(As*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,r){Ia.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Ia.x,Ia.y).multiplyScalar(-e/Ia.z),Ia.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),r.set(Ia.x,Ia.y).multiplyScalar(-e/Ia.z)}getViewSize(e,t){return this.getViewBounds(e,Ff,zf),t.subVectors(zf,Ff)}setViewOffset(e,t,r,a,n,s){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=r,this.view.offsetY=a,this.view.width=n,this.view.height=s,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=this.near;let t=e*Math.tan(As*.5*this.fov)/this.zoom,r=2*t,a=this.aspect*r,n=-.5*a;const s=this.view;if(this.view!==null&&this.view.enabled){const l=s.fullWidth,c=s.fullHeight;n+=s.offsetX*a/l,t-=s.offsetY*r/c,a*=s.width/l,r*=s.height/c}const o=this.filmOffset;o!==0&&(n+=e*o/this.getFilmWidth()),this.projectionMatrix.makePerspective(n,n+a,t,t-r,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}}class Bf extends Of{constructor(e=-1,t=1,r=1,a=-1,n=.1,s=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=r,this.bottom=a,this.near=n,this.far=s,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,r,a,n,s){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=r,this.view.offsetY=a,this.view.width=n,this.view.height=s,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),r=(this.right+this.left)/2,a=(this.top+this.bottom)/2;let n=r-e,s=r+e,o=a+t,l=a-t;if(this.view!==null&&this.view.enabled){const c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;n+=c*this.view.offsetX,s=n+c*this.view.width,o-=h*this.view.offsetY,l=o-h*this.view.height}this.projectionMatrix.makeOrthographic(n,s,o,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}}class $x extends qx{constructor(){super(new Bf(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}}class Kx extends Uf{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(yi.DEFAULT_UP),this.updateMatrix(),this.target=new yi,this.shadow=new $x}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){const t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}}class Zx extends Gi{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){const e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}}const jn=-90,Yn=1;class Ou extends yi{constructor(e,t,r){super(),this.type="CubeCamera",this.renderTarget=r,this.coordinateSystem=null,this.activeMipmapLevel=0;const a=new Ar(jn,Yn,e,t);a.layers=this.layers,this.add(a);const n=new Ar(jn,Yn,e,t);n.layers=this.layers,this.add(n);const s=new Ar(jn,Yn,e,t);s.layers=this.layers,this.add(s);const o=new Ar(jn,Yn,e,t);o.layers=this.layers,this.add(o);const l=new Ar(jn,Yn,e,t);l.layers=this.layers,this.add(l);const c=new Ar(jn,Yn,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){const e=this.coordinateSystem,t=this.children.concat(),[r,a,n,s,o,l]=t;for(const c of t)this.remove(c);if(e===yr)r.up.set(0,1,0),r.lookAt(1,0,0),a.up.set(0,1,0),a.lookAt(-1,0,0),n.up.set(0,0,-1),n.lookAt(0,1,0),s.up.set(0,0,1),s.lookAt(0,-1,0),o.up.set(0,1,0),o.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Ts)r.up.set(0,-1,0),r.lookAt(-1,0,0),a.up.set(0,-1,0),a.lookAt(1,0,0),n.up.set(0,0,1),n.lookAt(0,1,0),s.up.set(0,0,-1),s.lookAt(0,-1,0),o.up.set(0,-1,0),o.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(const c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();const{renderTarget:r,activeMipmapLevel:a}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());const[n,s,o,l,c,h]=this.children,d=e.getRenderTarget(),u=e.getActiveCubeFace(),p=e.getActiveMipmapLevel(),f=e.xr.enabled;e.xr.enabled=!1;const _=r.texture.mipmapsAutoUpdate;r.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(r,0,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,n),e.setRenderTarget(r,1,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(r,2,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(r,3,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(r,4,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),r.texture.mipmapsAutoUpdate=_,e.setRenderTarget(r,5,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(d,u,p),e.xr.enabled=f,r.texture.needsPMREMUpdate=!0}}class Qx extends Ar{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}}class Fu extends Nx{constructor(e,t,r=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=r}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){const t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){const t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}}const kf=new zt;class Jx{constructor(e,t,r=0,a=1/0){this.ray=new Pu(e,t),this.near=r,this.far=a,this.camera=null,this.layers=new fu,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):Mt("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return kf.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(kf),this}intersectObject(e,t=!0,r=[]){return zu(e,this,r,t),r.sort(Gf),r}intersectObjects(e,t=!0,r=[]){for(let a=0,n=e.length;a<n;a++)zu(e[a],this,r,t);return r.sort(Gf),r}}function Gf(i,e){return i.distance-e.distance}function zu(i,e,t,r){let a=!0;if(i.layers.test(e.layers)&&i.raycast(e,t)===!1&&(a=!1),a===!0&&r===!0){const n=i.children;for(let s=0,o=n.length;s<o;s++)zu(n[s],e,t,!0)}}const Hf=new $,Ko=new $,qn=new $,$n=new $,Bu=new $,e1=new $,t1=new $;class i1{constructor(e=new $,t=new $){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){Hf.subVectors(e,this.start),Ko.subVectors(this.end,this.start);const r=Ko.dot(Ko);if(r===0)return 0;let a=Ko.dot(Hf)/r;return t&&(a=at(a,0,1)),a}closestPointToPoint(e,t,r){const a=this.closestPointToPointParameter(e,t);return this.delta(r).multiplyScalar(a).add(this.start)}distanceSqToLine3(e,t=e1,r=t1){const a=10000000000000001e-32;let n,s;const o=this.start,l=e.start,c=this.end,h=e.end;qn.subVectors(c,o),$n.subVectors(h,l),Bu.subVectors(o,l);const d=qn.dot(qn),u=$n.dot($n),p=$n.dot(Bu);if(d<=a&&u<=a)return t.copy(o),r.copy(l),t.distanceToSquared(r);if(d<=a)n=0,s=p/u,s=at(s,0,1);else{const f=qn.dot(Bu);if(u<=a)s=0,n=at(-f/d,0,1);else{const _=qn.dot($n),g=d*u-_*_;g!==0?n=at((_*p-f*u)/g,0,1):n=0,s=(_*n+p)/u,s<0?(s=0,n=at(-f/d,0,1)):s>1&&(s=1,n=at((_-f)/d,0,1))}}return t.copy(o).addScaledVector(qn,n),r.copy(l).addScaledVector($n,s),t.distanceToSquared(r)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}}function Vf(i,e,t,r){const a=r1(r);switch(t){case Gp:return i*e;case Vp:return i*e/a.components*a.byteLength;case Ec:return i*e/a.components*a.byteLength;case Ka:return i*e*2/a.components*a.byteLength;case Tc:return i*e*2/a.components*a.byteLength;case Hp:return i*e*3/a.components*a.byteLength;case Gr:return i*e*4/a.components*a.byteLength;case Ac:return i*e*4/a.components*a.byteLength;case fo:case mo:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case go:case vo:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Cc:case Lc:return Math.max(i,16)*Math.max(e,8)/4;case Rc:case Pc:return Math.max(i,8)*Math.max(e,8)/2;case Nc:case Uc:case Dc:case Oc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Ic:case _o:case Fc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case zc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Bc:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case kc:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case Gc:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case Hc:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case Vc:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case Wc:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case Xc:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case jc:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case Yc:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case qc:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case $c:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case Kc:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case Zc:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Qc:case Jc:case eu:return Math.ceil(i/4)*Math.ceil(e/4)*16;case tu:case iu:return Math.ceil(i/4)*Math.ceil(e/4)*8;case xo:case ru:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function r1(i){switch(i){case er:case Fp:return{byteLength:1,components:1};case Es:case zp:case kr:return{byteLength:2,components:1};case bc:case wc:return{byteLength:2,components:4};case zr:case yc:case Br:return{byteLength:4,components:1};case Bp:case kp:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:lc}})),typeof window<"u"&&(window.__THREE__?Ze("WARNING: Multiple instances of Three.js being imported."):window.__THREE__=lc);function Wf(){let i=null,e=!1,t=null,r=null;function a(n,s){r=i.requestAnimationFrame(a),t(n,s)}return{start:function(){e!==!0&&t!==null&&i!==null&&(r=i.requestAnimationFrame(a),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(r),e=!1},setAnimationLoop:function(n){t=n},setContext:function(n){i=n}}}function a1(i){const e=new WeakMap;function t(o,l){const c=o.array,h=o.usage,d=c.byteLength,u=i.createBuffer();i.bindBuffer(l,u),i.bufferData(l,c,h),o.onUploadCallback();let p;if(c instanceof Float32Array)p=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)p=i.HALF_FLOAT;else if(c instanceof Uint16Array)o.isFloat16BufferAttribute?p=i.HALF_FLOAT:p=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)p=i.SHORT;else if(c instanceof Uint32Array)p=i.UNSIGNED_INT;else if(c instanceof Int32Array)p=i.INT;else if(c instanceof Int8Array)p=i.BYTE;else if(c instanceof Uint8Array)p=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)p=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:u,type:p,bytesPerElement:c.BYTES_PER_ELEMENT,version:o.version,size:d}}function r(o,l,c){const h=l.array,d=l.updateRanges;if(i.bindBuffer(c,o),d.length===0)i.bufferSubData(c,0,h);else{d.sort((p,f)=>p.start-f.start);let u=0;for(let p=1;p<d.length;p++){const f=d[u],_=d[p];_.start<=f.start+f.count+1?f.count=Math.max(f.count,_.start+_.count-f.start):(++u,d[u]=_)}d.length=u+1;for(let p=0,f=d.length;p<f;p++){const _=d[p];i.bufferSubData(c,_.start*h.BYTES_PER_ELEMENT,h,_.start,_.count)}l.clearUpdateRanges()}l.onUploadCallback()}function a(o){return o.isInterleavedBufferAttribute&&(o=o.data),e.get(o)}function n(o){o.isInterleavedBufferAttribute&&(o=o.data);const l=e.get(o);l&&(i.deleteBuffer(l.buffer),e.delete(o))}function s(o,l){if(o.isInterleavedBufferAttribute&&(o=o.data),o.isGLBufferAttribute){const h=e.get(o);(!h||h.version<o.version)&&e.set(o,{buffer:o.buffer,type:o.type,bytesPerElement:o.elementSize,version:o.version});return}const c=e.get(o);if(c===void 0)e.set(o,t(o,l));else if(c.version<o.version){if(c.size!==o.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");r(c.buffer,o,l),c.version=o.version}}return{get:a,remove:n,update:s}}var n1=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,s1=`#ifdef USE_ALPHAHASH
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
#endif`,o1=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,l1=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,c1=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,u1=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,h1=`#ifdef USE_AOMAP
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
#endif`,d1=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,p1=`#ifdef USE_BATCHING
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
#endif`,f1=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,m1=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,g1=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,v1=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,_1=`#ifdef USE_IRIDESCENCE
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
#endif`,x1=`#ifdef USE_BUMPMAP
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
#endif`,M1=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,S1=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,y1=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,b1=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,w1=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,E1=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,T1=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,A1=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,R1=`#define PI 3.141592653589793
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
} // validated`,C1=`vec3 transformedNormal = objectNormal;
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
#endif`,P1=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,L1=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,N1=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,U1=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,I1="gl_FragColor = linearToOutputTexel( gl_FragColor );",D1=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,O1=`#ifdef USE_ENVMAP
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
#endif`,F1=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,z1=`#ifdef USE_ENVMAP
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
#endif`,B1=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,k1=`#ifdef USE_ENVMAP
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
#endif`,G1=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,H1=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,V1=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,W1=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,X1=`#ifdef USE_GRADIENTMAP
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
}`,j1=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,Y1=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,q1=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,$1=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,K1=`#ifdef USE_ENVMAP
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
#endif`,Z1=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,Q1=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,J1=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,eM=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,tM=`PhysicalMaterial material;
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
#endif`,iM=`uniform sampler2D dfgLUT;
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
}`,rM=`
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
#endif`,aM=`#if defined( RE_IndirectDiffuse )
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
#endif`,nM=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,sM=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,oM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,lM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,cM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,uM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,hM=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,dM=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,pM=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,fM=`#if defined( USE_POINTS_UV )
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
#endif`,mM=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,gM=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,vM=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,_M=`#if defined( USE_MORPHCOLORS )
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
#endif`,xM=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,MM=`#ifdef USE_MORPHTARGETS
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
#endif`,SM=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,yM=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,bM=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,wM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,EM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,TM=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,AM=`#ifdef USE_NORMALMAP
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
#endif`,RM=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,CM=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,PM=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,LM=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,NM=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,UM=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,IM=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,DM=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,OM=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,FM=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,zM=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,BM=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,kM=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,GM=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,HM=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,VM=`float getShadowMask() {
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
}`,WM=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,XM=`#ifdef USE_SKINNING
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
#endif`,jM=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,YM=`#ifdef USE_SKINNING
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
#endif`,qM=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,$M=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,KM=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,ZM=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,QM=`#ifdef USE_TRANSMISSION
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
#endif`,JM=`#ifdef USE_TRANSMISSION
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
#endif`,eS=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,tS=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,iS=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,rS=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`;const aS=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,nS=`uniform sampler2D t2D;
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
}`,sS=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,oS=`uniform float backgroundBlurriness;
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
}`,lS=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,cS=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,uS=`#include <common>
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
}`,hS=`#if DEPTH_PACKING == 3200
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
}`,dS=`#define DISTANCE
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
}`,pS=`#define DISTANCE
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
}`,fS=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,mS=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,gS=`uniform float scale;
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
}`,vS=`uniform vec3 diffuse;
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
}`,_S=`#include <common>
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
}`,xS=`uniform vec3 diffuse;
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
}`,MS=`#define LAMBERT
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
}`,SS=`#define LAMBERT
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
}`,yS=`#define MATCAP
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
}`,bS=`#define MATCAP
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
}`,wS=`#define NORMAL
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
}`,ES=`#define NORMAL
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
}`,TS=`#define PHONG
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
}`,AS=`#define PHONG
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
}`,RS=`#define STANDARD
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
}`,CS=`#define STANDARD
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
}`,PS=`#define TOON
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
}`,LS=`#define TOON
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
}`,NS=`uniform float size;
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
}`,US=`uniform vec3 diffuse;
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
}`,IS=`#include <common>
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
}`,DS=`uniform vec3 color;
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
}`,OS=`uniform float rotation;
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
}`,FS=`uniform vec3 diffuse;
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
}`,ot={alphahash_fragment:n1,alphahash_pars_fragment:s1,alphamap_fragment:o1,alphamap_pars_fragment:l1,alphatest_fragment:c1,alphatest_pars_fragment:u1,aomap_fragment:h1,aomap_pars_fragment:d1,batching_pars_vertex:p1,batching_vertex:f1,begin_vertex:m1,beginnormal_vertex:g1,bsdfs:v1,iridescence_fragment:_1,bumpmap_pars_fragment:x1,clipping_planes_fragment:M1,clipping_planes_pars_fragment:S1,clipping_planes_pars_vertex:y1,clipping_planes_vertex:b1,color_fragment:w1,color_pars_fragment:E1,color_pars_vertex:T1,color_vertex:A1,common:R1,defaultnormal_vertex:C1,displacementmap_pars_vertex:P1,displacementmap_vertex:L1,emissivemap_fragment:N1,emissivemap_pars_fragment:U1,colorspace_fragment:I1,colorspace_pars_fragment:D1,envmap_fragment:O1,envmap_common_pars_fragment:F1,envmap_pars_fragment:z1,envmap_pars_vertex:B1,envmap_physical_pars_fragment:K1,envmap_vertex:k1,fog_vertex:G1,fog_pars_vertex:H1,fog_fragment:V1,fog_pars_fragment:W1,gradientmap_pars_fragment:X1,lightmap_pars_fragment:j1,lights_lambert_fragment:Y1,lights_lambert_pars_fragment:q1,lights_pars_begin:$1,lights_toon_fragment:Z1,lights_toon_pars_fragment:Q1,lights_phong_fragment:J1,lights_phong_pars_fragment:eM,lights_physical_fragment:tM,lights_physical_pars_fragment:iM,lights_fragment_begin:rM,lights_fragment_maps:aM,lights_fragment_end:nM,lightprobes_pars_fragment:sM,logdepthbuf_fragment:oM,logdepthbuf_pars_fragment:lM,logdepthbuf_pars_vertex:cM,logdepthbuf_vertex:uM,map_fragment:hM,map_pars_fragment:dM,map_particle_fragment:pM,map_particle_pars_fragment:fM,metalnessmap_fragment:mM,metalnessmap_pars_fragment:gM,morphinstance_vertex:vM,morphcolor_vertex:_M,morphnormal_vertex:xM,morphtarget_pars_vertex:MM,morphtarget_vertex:SM,normal_fragment_begin:yM,normal_fragment_maps:bM,normal_pars_fragment:wM,normal_pars_vertex:EM,normal_vertex:TM,normalmap_pars_fragment:AM,clearcoat_normal_fragment_begin:RM,clearcoat_normal_fragment_maps:CM,clearcoat_pars_fragment:PM,iridescence_pars_fragment:LM,opaque_fragment:NM,packing:UM,premultiplied_alpha_fragment:IM,project_vertex:DM,dithering_fragment:OM,dithering_pars_fragment:FM,roughnessmap_fragment:zM,roughnessmap_pars_fragment:BM,shadowmap_pars_fragment:kM,shadowmap_pars_vertex:GM,shadowmap_vertex:HM,shadowmask_pars_fragment:VM,skinbase_vertex:WM,skinning_pars_vertex:XM,skinning_vertex:jM,skinnormal_vertex:YM,specularmap_fragment:qM,specularmap_pars_fragment:$M,tonemapping_fragment:KM,tonemapping_pars_fragment:ZM,transmission_fragment:QM,transmission_pars_fragment:JM,uv_pars_fragment:eS,uv_pars_vertex:tS,uv_vertex:iS,worldpos_vertex:rS,background_vert:aS,background_frag:nS,backgroundCube_vert:sS,backgroundCube_frag:oS,cube_vert:lS,cube_frag:cS,depth_vert:uS,depth_frag:hS,distance_vert:dS,distance_frag:pS,equirect_vert:fS,equirect_frag:mS,linedashed_vert:gS,linedashed_frag:vS,meshbasic_vert:_S,meshbasic_frag:xS,meshlambert_vert:MS,meshlambert_frag:SS,meshmatcap_vert:yS,meshmatcap_frag:bS,meshnormal_vert:wS,meshnormal_frag:ES,meshphong_vert:TS,meshphong_frag:AS,meshphysical_vert:RS,meshphysical_frag:CS,meshtoon_vert:PS,meshtoon_frag:LS,points_vert:NS,points_frag:US,shadow_vert:IS,shadow_frag:DS,sprite_vert:OS,sprite_frag:FS},Pe={common:{diffuse:{value:new lt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new tt},alphaMap:{value:null},alphaMapTransform:{value:new tt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new tt}},envmap:{envMap:{value:null},envMapRotation:{value:new tt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new tt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new tt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new tt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new tt},normalScale:{value:new ut(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new tt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new tt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new tt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new tt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new lt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new lt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new tt},alphaTest:{value:0},uvTransform:{value:new tt}},sprite:{diffuse:{value:new lt(16777215)},opacity:{value:1},center:{value:new ut(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new tt},alphaMap:{value:null},alphaMapTransform:{value:new tt},alphaTest:{value:0}}},ji={basic:{uniforms:ki([Pe.common,Pe.specularmap,Pe.envmap,Pe.aomap,Pe.lightmap,Pe.fog]),vertexShader:ot.meshbasic_vert,fragmentShader:ot.meshbasic_frag},lambert:{uniforms:ki([Pe.common,Pe.specularmap,Pe.envmap,Pe.aomap,Pe.lightmap,Pe.emissivemap,Pe.bumpmap,Pe.normalmap,Pe.displacementmap,Pe.fog,Pe.lights,{emissive:{value:new lt(0)},envMapIntensity:{value:1}}]),vertexShader:ot.meshlambert_vert,fragmentShader:ot.meshlambert_frag},phong:{uniforms:ki([Pe.common,Pe.specularmap,Pe.envmap,Pe.aomap,Pe.lightmap,Pe.emissivemap,Pe.bumpmap,Pe.normalmap,Pe.displacementmap,Pe.fog,Pe.lights,{emissive:{value:new lt(0)},specular:{value:new lt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:ot.meshphong_vert,fragmentShader:ot.meshphong_frag},standard:{uniforms:ki([Pe.common,Pe.envmap,Pe.aomap,Pe.lightmap,Pe.emissivemap,Pe.bumpmap,Pe.normalmap,Pe.displacementmap,Pe.roughnessmap,Pe.metalnessmap,Pe.fog,Pe.lights,{emissive:{value:new lt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:ot.meshphysical_vert,fragmentShader:ot.meshphysical_frag},toon:{uniforms:ki([Pe.common,Pe.aomap,Pe.lightmap,Pe.emissivemap,Pe.bumpmap,Pe.normalmap,Pe.displacementmap,Pe.gradientmap,Pe.fog,Pe.lights,{emissive:{value:new lt(0)}}]),vertexShader:ot.meshtoon_vert,fragmentShader:ot.meshtoon_frag},matcap:{uniforms:ki([Pe.common,Pe.bumpmap,Pe.normalmap,Pe.displacementmap,Pe.fog,{matcap:{value:null}}]),vertexShader:ot.meshmatcap_vert,fragmentShader:ot.meshmatcap_frag},points:{uniforms:ki([Pe.points,Pe.fog]),vertexShader:ot.points_vert,fragmentShader:ot.points_frag},dashed:{uniforms:ki([Pe.common,Pe.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:ot.linedashed_vert,fragmentShader:ot.linedashed_frag},depth:{uniforms:ki([Pe.common,Pe.displacementmap]),vertexShader:ot.depth_vert,fragmentShader:ot.depth_frag},normal:{uniforms:ki([Pe.common,Pe.bumpmap,Pe.normalmap,Pe.displacementmap,{opacity:{value:1}}]),vertexShader:ot.meshnormal_vert,fragmentShader:ot.meshnormal_frag},sprite:{uniforms:ki([Pe.sprite,Pe.fog]),vertexShader:ot.sprite_vert,fragmentShader:ot.sprite_frag},background:{uniforms:{uvTransform:{value:new tt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:ot.background_vert,fragmentShader:ot.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new tt}},vertexShader:ot.backgroundCube_vert,fragmentShader:ot.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:ot.cube_vert,fragmentShader:ot.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:ot.equirect_vert,fragmentShader:ot.equirect_frag},distance:{uniforms:ki([Pe.common,Pe.displacementmap,{referencePosition:{value:new $},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:ot.distance_vert,fragmentShader:ot.distance_frag},shadow:{uniforms:ki([Pe.lights,Pe.fog,{color:{value:new lt(0)},opacity:{value:1}}]),vertexShader:ot.shadow_vert,fragmentShader:ot.shadow_frag}};ji.physical={uniforms:ki([ji.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new tt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new tt},clearcoatNormalScale:{value:new ut(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new tt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new tt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new tt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new tt},sheen:{value:0},sheenColor:{value:new lt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new tt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new tt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new tt},transmissionSamplerSize:{value:new ut},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new tt},attenuationDistance:{value:0},attenuationColor:{value:new lt(0)},specularColor:{value:new lt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new tt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new tt},anisotropyVector:{value:new ut},anisotropyMap:{value:null},anisotropyMapTransform:{value:new tt}}]),vertexShader:ot.meshphysical_vert,fragmentShader:ot.meshphysical_frag};const Zo={r:0,b:0,g:0},zS=new zt,Xf=new tt;Xf.set(-1,0,0,0,1,0,0,0,1);function BS(i,e,t,r,a,n){const s=new lt(0);let o=a===!0?0:1,l,c,h=null,d=0,u=null;function p(x){let A=x.isScene===!0?x.background:null;if(A&&A.isTexture){const S=x.backgroundBlurriness>0;A=e.get(A,S)}return A}function f(x){let A=!1;const S=p(x);S===null?g(s,o):S&&S.isColor&&(g(S,1),A=!0);const L=i.xr.getEnvironmentBlendMode();L==="additive"?t.buffers.color.setClear(0,0,0,1,n):L==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,n),(i.autoClear||A)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function _(x,A){const S=p(A);S&&S.isCubeTexture?(c===void 0&&(c=new Tr(new Bs(1,1,1),new Ua({name:"BackgroundCubeMaterial",uniforms:Xn(ji.backgroundCube.uniforms),vertexShader:ji.backgroundCube.vertexShader,fragmentShader:ji.backgroundCube.fragmentShader,side:Wi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(L,T,v){this.matrixWorld.copyPosition(v.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),r.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=A.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(zS.makeRotationFromEuler(A.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Xf),c.material.toneMapped=ft.getTransfer(S.colorSpace)!==At,(h!==S||d!==S.version||u!==i.toneMapping)&&(c.material.needsUpdate=!0,h=S,d=S.version,u=i.toneMapping),c.layers.enableAll(),x.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new Tr(new sl(2,2),new Ua({name:"BackgroundMaterial",uniforms:Xn(ji.background.uniforms),vertexShader:ji.background.vertexShader,fragmentShader:ji.background.fragmentShader,side:$a,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),r.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,l.material.toneMapped=ft.getTransfer(S.colorSpace)!==At,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(h!==S||d!==S.version||u!==i.toneMapping)&&(l.material.needsUpdate=!0,h=S,d=S.version,u=i.toneMapping),l.layers.enableAll(),x.unshift(l,l.geometry,l.material,0,0,null))}function g(x,A){x.getRGB(Zo,Lf(i)),t.buffers.color.setClear(Zo.r,Zo.g,Zo.b,A,n)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return s},setClearColor:function(x,A=1){s.set(x),o=A,g(s,o)},getClearAlpha:function(){return o},setClearAlpha:function(x){o=x,g(s,o)},render:f,addToRenderList:_,dispose:m}}function kS(i,e){const t=i.getParameter(i.MAX_VERTEX_ATTRIBS),r={},a=u(null);let n=a,s=!1;function o(C,D,z,R,I){let H=!1;const G=d(C,R,z,D);n!==G&&(n=G,c(n.object)),H=p(C,R,z,I),H&&f(C,R,z,I),I!==null&&e.update(I,i.ELEMENT_ARRAY_BUFFER),(H||s)&&(s=!1,S(C,D,z,R),I!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(I).buffer))}function l(){return i.createVertexArray()}function c(C){return i.bindVertexArray(C)}function h(C){return i.deleteVertexArray(C)}function d(C,D,z,R){const I=R.wireframe===!0;let H=r[D.id];H===void 0&&(H={},r[D.id]=H);const G=C.isInstancedMesh===!0?C.id:0;let J=H[G];J===void 0&&(J={},H[G]=J);let K=J[z.id];K===void 0&&(K={},J[z.id]=K);let Y=K[I];return Y===void 0&&(Y=u(l()),K[I]=Y),Y}function u(C){const D=[],z=[],R=[];for(let I=0;I<t;I++)D[I]=0,z[I]=0,R[I]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:D,enabledAttributes:z,attributeDivisors:R,object:C,attributes:{},index:null}}function p(C,D,z,R){const I=n.attributes,H=D.attributes;let G=0;const J=z.getAttributes();for(const K in J)if(J[K].location>=0){const Y=I[K];let re=H[K];if(re===void 0&&(K==="instanceMatrix"&&C.instanceMatrix&&(re=C.instanceMatrix),K==="instanceColor"&&C.instanceColor&&(re=C.instanceColor)),Y===void 0||Y.attribute!==re||re&&Y.data!==re.data)return!0;G++}return n.attributesNum!==G||n.index!==R}function f(C,D,z,R){const I={},H=D.attributes;let G=0;const J=z.getAttributes();for(const K in J)if(J[K].location>=0){let Y=H[K];Y===void 0&&(K==="instanceMatrix"&&C.instanceMatrix&&(Y=C.instanceMatrix),K==="instanceColor"&&C.instanceColor&&(Y=C.instanceColor));const re={};re.attribute=Y,Y&&Y.data&&(re.data=Y.data),I[K]=re,G++}n.attributes=I,n.attributesNum=G,n.index=R}function _(){const C=n.newAttributes;for(let D=0,z=C.length;D<z;D++)C[D]=0}function g(C){m(C,0)}function m(C,D){const z=n.newAttributes,R=n.enabledAttributes,I=n.attributeDivisors;z[C]=1,R[C]===0&&(i.enableVertexAttribArray(C),R[C]=1),I[C]!==D&&(i.vertexAttribDivisor(C,D),I[C]=D)}function x(){const C=n.newAttributes,D=n.enabledAttributes;for(let z=0,R=D.length;z<R;z++)D[z]!==C[z]&&(i.disableVertexAttribArray(z),D[z]=0)}function A(C,D,z,R,I,H,G){G===!0?i.vertexAttribIPointer(C,D,z,I,H):i.vertexAttribPointer(C,D,z,R,I,H)}function S(C,D,z,R){_();const I=R.attributes,H=z.getAttributes(),G=D.defaultAttributeValues;for(const J in H){const K=H[J];if(K.location>=0){let Y=I[J];if(Y===void 0&&(J==="instanceMatrix"&&C.instanceMatrix&&(Y=C.instanceMatrix),J==="instanceColor"&&C.instanceColor&&(Y=C.instanceColor)),Y!==void 0){const re=Y.normalized,he=Y.itemSize,oe=e.get(Y);if(oe===void 0)continue;const te=oe.buffer,le=oe.type,de=oe.bytesPerElement,Ce=le===i.INT||le===i.UNSIGNED_INT||Y.gpuType===yc;if(Y.isInterleavedBufferAttribute){const _e=Y.data,Ue=_e.isInterleavedBuffer===!0?_e.stride:_e.itemSize,je=Y.offset;if(_e.isInstancedInterleavedBuffer||_e.isInstancedBufferAttribute){for(let Xe=0;Xe<K.locationSize;Xe++)m(K.location+Xe,_e.meshPerAttribute);C.isInstancedMesh!==!0&&R._maxInstanceCount===void 0&&(R._maxInstanceCount=_e.meshPerAttribute*_e.count)}else for(let Xe=0;Xe<K.locationSize;Xe++)g(K.location+Xe);i.bindBuffer(i.ARRAY_BUFFER,te);for(let Xe=0;Xe<K.locationSize;Xe++)A(K.location+Xe,he/K.locationSize,le,re,Ue*de,(je+he/K.locationSize*Xe)*de,Ce)}else{if(Y.isInstancedBufferAttribute){for(let _e=0;_e<K.locationSize;_e++)m(K.location+_e,Y.meshPerAttribute);C.isInstancedMesh!==!0&&R._maxInstanceCount===void 0&&(R._maxInstanceCount=Y.meshPerAttribute*Y.count)}else for(let _e=0;_e<K.locationSize;_e++)g(K.location+_e);i.bindBuffer(i.ARRAY_BUFFER,te);for(let _e=0;_e<K.locationSize;_e++)A(K.location+_e,he/K.locationSize,le,re,he*de,he/K.locationSize*_e*de,Ce)}}else if(G!==void 0){const re=G[J];if(re!==void 0)switch(re.length){case 2:i.vertexAttrib2fv(K.location,re);break;case 3:i.vertexAttrib3fv(K.location,re);break;case 4:i.vertexAttrib4fv(K.location,re);break;default:i.vertexAttrib1fv(K.location,re)}}}}x()}function L(){F();for(const C in r){const D=r[C];for(const z in D){const R=D[z];for(const I in R){const H=R[I];for(const G in H)h(H[G].object),delete H[G];delete R[I]}}delete r[C]}}function T(C){if(r[C.id]===void 0)return;const D=r[C.id];for(const z in D){const R=D[z];for(const I in R){const H=R[I];for(const G in H)h(H[G].object),delete H[G];delete R[I]}}delete r[C.id]}function v(C){for(const D in r){const z=r[D];for(const R in z){const I=z[R];if(I[C.id]===void 0)continue;const H=I[C.id];for(const G in H)h(H[G].object),delete H[G];delete I[C.id]}}}function b(C){for(const D in r){const z=r[D],R=C.isInstancedMesh===!0?C.id:0,I=z[R];if(I!==void 0){for(const H in I){const G=I[H];for(const J in G)h(G[J].object),delete G[J];delete I[H]}delete z[R],Object.keys(z).length===0&&delete r[D]}}}function F(){P(),s=!0,n!==a&&(n=a,c(n.object))}function P(){a.geometry=null,a.program=null,a.wireframe=!1}return{setup:o,reset:F,resetDefaultState:P,dispose:L,releaseStatesOfGeometry:T,releaseStatesOfObject:b,releaseStatesOfProgram:v,initAttributes:_,enableAttribute:g,disableUnusedAttributes:x}}function GS(i,e,t){let r;function a(l){r=l}function n(l,c){i.drawArrays(r,l,c),t.update(c,r,1)}function s(l,c,h){h!==0&&(i.drawArraysInstanced(r,l,c,h),t.update(c,r,h))}function o(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(r,l,0,c,0,h);let d=0;for(let u=0;u<h;u++)d+=c[u];t.update(d,r,1)}this.setMode=a,this.render=n,this.renderInstances=s,this.renderMultiDraw=o}function HS(i,e,t,r){let a;function n(){if(a!==void 0)return a;if(e.has("EXT_texture_filter_anisotropic")===!0){const v=e.get("EXT_texture_filter_anisotropic");a=i.getParameter(v.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else a=0;return a}function s(v){return!(v!==Gr&&r.convert(v)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function o(v){const b=v===kr&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(v!==er&&v!==Br&&!b&&r.convert(v)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(v){if(v==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";v="mediump"}return v==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp";const h=l(c);h!==c&&(Ze("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);const d=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),u=t.logarithmicDepthBuffer===!0&&d===!1;t.reversedDepthBuffer===!0&&d===!1&&Ze("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&d===!0&&Ze("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");const p=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),f=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),_=i.getParameter(i.MAX_TEXTURE_SIZE),g=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),m=i.getParameter(i.MAX_VERTEX_ATTRIBS),x=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),A=i.getParameter(i.MAX_VARYING_VECTORS),S=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),L=i.getParameter(i.MAX_SAMPLES),T=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:n,getMaxPrecision:l,textureFormatReadable:s,textureTypeReadable:o,precision:c,logarithmicDepthBuffer:u,reversedDepthBuffer:d,maxTextures:p,maxVertexTextures:f,maxTextureSize:_,maxCubemapSize:g,maxAttributes:m,maxVertexUniforms:x,maxVaryings:A,maxFragmentUniforms:S,maxSamples:L,samples:T}}function VS(i){const e=this;let t=null,r=0,a=!1,n=!1;const s=new Na,o=new tt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(d,u){const p=d.length!==0||u||r!==0||a;return a=u,r=d.length,p},this.beginShadows=function(){n=!0,h(null)},this.endShadows=function(){n=!1},this.setGlobalState=function(d,u){t=h(d,u,0)},this.setState=function(d,u,p){const f=d.clippingPlanes,_=d.clipIntersection,g=d.clipShadows,m=i.get(d);if(!a||f===null||f.length===0||n&&!g)n?h(null):c();else{const x=n?0:r,A=x*4;let S=m.clippingState||null;l.value=S,S=h(f,u,A,p);for(let L=0;L!==A;++L)S[L]=t[L];m.clippingState=S,this.numIntersection=_?this.numPlanes:0,this.numPlanes+=x}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=r>0),e.numPlanes=r,e.numIntersection=0}function h(d,u,p,f){const _=d!==null?d.length:0;let g=null;if(_!==0){if(g=l.value,f!==!0||g===null){const m=p+_*4,x=u.matrixWorldInverse;o.getNormalMatrix(x),(g===null||g.length<m)&&(g=new Float32Array(m));for(let A=0,S=p;A!==_;++A,S+=4)s.copy(d[A]).applyMatrix4(x,o),s.normal.toArray(g,S),g[S+3]=s.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=_,e.numIntersection=0,g}}class ku extends Hr{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;const r={width:e,height:e,depth:1},a=[r,r,r,r,r,r];this.texture=new Tf(a),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;const r={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},a=new Bs(5,5,5),n=new Ua({name:"CubemapFromEquirect",uniforms:Xn(r.uniforms),vertexShader:r.vertexShader,fragmentShader:r.fragmentShader,side:Wi,blending:Tn});n.uniforms.tEquirect.value=t;const s=new Tr(a,n),o=t.minFilter;return t.minFilter===ya&&(t.minFilter=Xi),new Ou(1,10,this).update(e,s),t.minFilter=o,s.geometry.dispose(),s.material.dispose(),this}clear(e,t=!0,r=!0,a=!0){const n=e.getRenderTarget();for(let s=0;s<6;s++)e.setRenderTarget(this,s),e.clear(t,r,a);e.setRenderTarget(n)}}const jf=256,WS=3,XS=20,Yf=256,qf=16,jS=3,YS=new $,qS=new lt;class ol{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Ou(1,10,null),this._boxMesh=new Tr(new Bs(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,r=.1,a=100,n={}){const{size:s=256,position:o=YS}=n,l=this._renderer;this._setSize(s);const c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);const d=l.autoClear,u=l.autoClearColor,p=l.autoClearDepth,f=l.autoClearStencil,_=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,_===null&&(e.background=l.getClearColor(qS));const g=new Ou(r,a,h);return g.position.copy(o),g.update(l,e),l.autoClear=d,l.autoClearColor=u,l.autoClearDepth=p,l.autoClearStencil=f,e.background=_,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Zf(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Kf(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(jf,Qp(e))}_fromTexture(e,t){e.mapping===Rn||e.mapping===ws?this._setSize(e.image.length===0?jf:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);const r=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(r),r}_allocateTarget(){const e=this._cubeSize,t=$f(e,!1,!1),r=Math.log2(e)-WS;for(let a=0;a<=r;a++)t.texture.mipmaps.push({width:e>>a,height:e>>a});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){const t=this._cubeSize,r=this._sourceTarget;return(r===null||r.width!==t||e&&r.depthBuffer===!1)&&(r!==null&&r.dispose(),this._sourceTarget=$f(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,r){const a=this._boxMesh,n=this._cubeCamera;a.material=r,n.renderTarget=e,n.activeMipmapLevel=t;const s=e.width>>t;e.viewport.set(0,0,s,s),n.update(this._renderer,a),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Rn||e.mapping===ws?(this._cubemapMaterial===null&&(this._cubemapMaterial=Zf()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Kf()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=$S(),this._integrationMaterial=KS());const t=this._cubeSize,r=e.texture.mipmaps.length-1,a=this._ggxMaterial.uniforms;a.envMap.value=this._sourceTarget.texture;const n=this._integrationMaterial.uniforms;n.envMap.value=this._sourceTarget.texture,n.sourceLod.value=Math.log2(t/qf);for(let s=0;s<=r;s++){const o=ol.lodToRoughness(s,r);if(s>r-jS)n.roughness.value=o,this._renderCube(e,s,this._integrationMaterial);else{const l=o>0?Math.log2(t)+.5*Math.log2(6/(Yf*Math.pow(o,4)))+.5:0;a.roughness.value=o,a.lodBias.value=l,this._renderCube(e,s,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=ZS());const r=this._blurMaterial,a=r.uniforms,n=this._sourceTarget;a.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,a.envMap.value=n.texture,this._renderCube(e,0,r),a.envMap.value=e.texture,this._renderCube(n,0,r)}}function $f(i,e,t){return new ku(i,{minFilter:ya,generateMipmaps:e,type:kr,colorSpace:Mo,depthBuffer:t})}function Os(i,e,t){return new Ua({name:i,uniforms:e,vertexShader:ot.cube_vert,fragmentShader:t,side:Wi,blending:Tn,depthTest:!1,depthWrite:!1})}function $S(){return Os("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Yf}u

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
	`)}function KS(){return Os("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:qf}},`

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
	`)}function ZS(){return Os("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${XS}
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
	`)}function Kf(){return Os("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Zf(){return Os("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function QS(i){let e=new WeakMap,t=new WeakMap,r=null;function a(u,p=!1){return u==null?null:p?s(u):n(u)}function n(u){if(u&&u.isTexture){const p=u.mapping;if(p===vc||p===_c)if(e.has(u)){const f=e.get(u).texture;return o(f,u.mapping)}else{const f=u.image;if(f&&f.height>0){const _=new ku(f.height);return _.fromEquirectangularTexture(i,u),e.set(u,_),u.addEventListener("dispose",c),o(_.texture,u.mapping)}else return null}}return u}function s(u){if(u&&u.isTexture&&u.isPMREMTexture!==!0){const p=u.mapping,f=p===vc||p===_c,_=p===Rn||p===ws;if(f||_){let g=t.get(u);const m=g!==void 0?g.texture.pmremVersion:0;if(u.isRenderTargetTexture&&u.pmremVersion!==m)return r===null&&(r=new ol(i)),g=f?r.fromEquirectangular(u,g):r.fromCubemap(u,g),g.texture.pmremVersion=u.pmremVersion,t.set(u,g),g.texture;if(g!==void 0)return g.texture;{const x=u.image;return f&&x&&x.height>0||_&&x&&l(x)?(r===null&&(r=new ol(i)),g=f?r.fromEquirectangular(u):r.fromCubemap(u),g.texture.pmremVersion=u.pmremVersion,t.set(u,g),u.addEventListener("dispose",h),g.texture):null}}}return u}function o(u,p){return p===vc?u.mapping=Rn:p===_c&&(u.mapping=ws),u}function l(u){let p=0;const f=6;for(let _=0;_<f;_++)u[_]!==void 0&&p++;return p===f}function c(u){const p=u.target;p.removeEventListener("dispose",c);const f=e.get(p);f!==void 0&&(e.delete(p),f.dispose())}function h(u){const p=u.target;p.removeEventListener("dispose",h);const f=t.get(p);f!==void 0&&(t.delete(p),f.dispose())}function d(){e=new WeakMap,t=new WeakMap,r!==null&&(r.dispose(),r=null)}return{get:a,dispose:d}}function JS(i){const e={};function t(r){if(e[r]!==void 0)return e[r];const a=i.getExtension(r);return e[r]=a,a}return{has:function(r){return t(r)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(r){const a=t(r);return a===null&&wo("WebGLRenderer: "+r+" extension not supported."),a}}}function ey(i,e,t,r){const a={},n=new WeakMap,s=new FinalizationRegistry(f=>delete a[f]);function o(f){l(f.target)}function l(f){f.index!==null&&e.remove(f.index);for(const g in f.attributes)e.remove(f.attributes[g]);f.removeEventListener("dispose",o),delete a[f.id],s.unregister(f);const _=n.get(f);_&&(e.remove(_),n.delete(f)),r.releaseStatesOfGeometry(f),f.isInstancedBufferGeometry===!0&&delete f._maxInstanceCount,t.memory.geometries--}function c(f,_){return a[_.id]!==void 0||(_.addEventListener("dispose",o),a[_.id]=new WeakRef(_),s.register(_,_.id,_),t.memory.geometries++),_}function h(f){const _=f.attributes;for(const g in _)e.update(_[g],i.ARRAY_BUFFER)}function d(f){const _=f.index,g=f.attributes.position;let m=0;if(g===void 0)return;const x=_!==null?_.array.length:g.array.length/3-1,A=g.count>=65535?ff:pf,S=new A(Math.ceil(x/3)*6,1),L=S.array;if(_!==null){const v=_.array;m=_.version;for(let b=0,F=0;b<x;b+=3){const P=v[b+0],C=v[b+1],D=v[b+2];L[F++]=P,L[F++]=C,L[F++]=C,L[F++]=D,L[F++]=D,L[F++]=P}}else{m=g.version;for(let v=0,b=0;v<x;v+=3){const F=v+0,P=v+1,C=v+2;L[b++]=F,L[b++]=P,L[b++]=P,L[b++]=C,L[b++]=C,L[b++]=F}}S.version=m;const T=n.get(f);T&&e.remove(T),n.set(f,S)}function u(f){const _=n.get(f);if(_){const g=f.index;g!==null&&_.version<g.version&&d(f)}else d(f);return n.get(f)}function p(){for(const f in a){const _=a[f].deref();_!==void 0&&l(_)}}return{get:c,update:h,getWireframeAttribute:u,dispose:p}}function ty(i,e,t){let r;function a(d){r=d}let n,s;function o(d){n=d.type,s=d.bytesPerElement}function l(d,u){i.drawElements(r,u,n,d*s),t.update(u,r,1)}function c(d,u,p){p!==0&&(i.drawElementsInstanced(r,u,n,d*s,p),t.update(u,r,p))}function h(d,u,p){if(p===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(r,u,0,n,d,0,p);let f=0;for(let _=0;_<p;_++)f+=u[_];t.update(f,r,1)}this.setMode=a,this.setIndex=o,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function iy(i){const e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function r(n,s,o){switch(t.calls++,s){case i.TRIANGLES:t.triangles+=o*(n/3);break;case i.LINES:t.lines+=o*(n/2);break;case i.LINE_STRIP:t.lines+=o*(n-1);break;case i.LINE_LOOP:t.lines+=o*n;break;case i.POINTS:t.points+=o*n;break;default:Mt("WebGLInfo: Unknown draw mode:",s);break}}function a(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:a,update:r}}function ry(i,e,t){const r=new WeakMap,a=new Ft;function n(s,o,l){const c=s.morphTargetInfluences,h=o.morphAttributes.position||o.morphAttributes.normal||o.morphAttributes.color,d=h!==void 0?h.length:0;let u=r.get(o);if(u===void 0||u.count!==d){let p=function(){b.dispose(),r.delete(o),o.removeEventListener("dispose",p)};u!==void 0&&u.texture.dispose();const f=o.morphAttributes.position!==void 0,_=o.morphAttributes.normal!==void 0,g=o.morphAttributes.color!==void 0,m=o.morphAttributes.position||[],x=o.morphAttributes.normal||[],A=o.morphAttributes.color||[];let S=0;f===!0&&(S=1),_===!0&&(S=2),g===!0&&(S=3);let L=o.attributes.position.count*S,T=1;L>e.maxTextureSize&&(T=Math.ceil(L/e.maxTextureSize),L=e.maxTextureSize);const v=new Float32Array(L*T*4*d),b=new rf(v,L,T,d);b.type=Br,b.needsUpdate=!0;const F=S*4;for(let P=0;P<d;P++){const C=m[P],D=x[P],z=A[P],R=L*T*4*P;for(let I=0;I<C.count;I++){const H=I*F;f===!0&&(a.fromBufferAttribute(C,I),v[R+H+0]=a.x,v[R+H+1]=a.y,v[R+H+2]=a.z,v[R+H+3]=0),_===!0&&(a.fromBufferAttribute(D,I),v[R+H+4]=a.x,v[R+H+5]=a.y,v[R+H+6]=a.z,v[R+H+7]=0),g===!0&&(a.fromBufferAttribute(z,I),v[R+H+8]=a.x,v[R+H+9]=a.y,v[R+H+10]=a.z,v[R+H+11]=z.itemSize===4?a.w:1)}}u={count:d,texture:b,size:new ut(L,T)},r.set(o,u),o.addEventListener("dispose",p)}if(s.isInstancedMesh===!0&&s.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",s.morphTexture,t);else{let p=0;for(let _=0;_<c.length;_++)p+=c[_];const f=o.morphTargetsRelative?1:1-p;l.getUniforms().setValue(i,"morphTargetBaseInfluence",f),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",u.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",u.size)}return{update:n}}function ay(i,e,t,r,a){let n=new WeakMap;function s(c){const h=a.render.frame,d=c.geometry,u=e.get(c,d);if(n.get(u)!==h&&(e.update(u),n.set(u,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),n.get(c)!==h&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),n.set(c,h))),c.isSkinnedMesh){const p=c.skeleton;n.get(p)!==h&&(p.update(),n.set(p,h))}return u}function o(){n=new WeakMap}function l(c){const h=c.target;h.removeEventListener("dispose",l),r.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:s,dispose:o}}const ny={[Cp]:"LINEAR_TONE_MAPPING",[Pp]:"REINHARD_TONE_MAPPING",[Lp]:"CINEON_TONE_MAPPING",[Np]:"ACES_FILMIC_TONE_MAPPING",[Ip]:"AGX_TONE_MAPPING",[Dp]:"NEUTRAL_TONE_MAPPING",[Up]:"CUSTOM_TONE_MAPPING"};function sy(i,e,t,r,a,n){const s=new Hr(e,t,{type:i,depthBuffer:a,stencilBuffer:n,samples:r?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1});let o=null,l=null,c=null;const h=new Gi;h.setAttribute("position",new li([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new li([0,2,0,0,2,0],2));const d=new Wx({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),u=new Tr(h,d),p=new Bf(-1,1,1,-1,0,1);let f=null,_=null,g=!1,m,x=null,A=[],S=!1;this.setSize=function(L,T){s.setSize(L,T),o!==null&&o.setSize(L,T),l!==null&&l.setSize(L,T);for(let v=0;v<A.length;v++){const b=A[v];b.setSize&&b.setSize(L,T)}},this.setEffects=function(L){A=L,S=A.length>0&&A[0].isRenderPass===!0;const T=s.width,v=s.height;A.length>0&&o===null&&(o=new Hr(T,v,{type:kr,depthBuffer:!1,stencilBuffer:!1}),l=new Hr(T,v,{type:kr,depthBuffer:!1,stencilBuffer:!1}));const b=a===!0&&A.some(F=>F.needsDepthTexture===!0);b!==(s.depthTexture!==null)&&(b===!0&&c===null&&(c=new Wn(T,v),n===!0&&(c.format=wa,c.type=Cn)),s.dispose(),s.depthTexture=b?c:null,s.resolveDepthBuffer=b,s.storeMultisampledDepthBuffer=b);for(let F=0;F<A.length;F++){const P=A[F];P.setSize&&P.setSize(T,v),b&&P.needsDepthTexture===!0&&P.setDepthTexture&&P.setDepthTexture(c)}},this.begin=function(L,T){if(g||L.toneMapping===ra&&A.length===0)return!1;if(x=T,T!==null){const v=T.width,b=T.height;(s.width!==v||s.height!==b)&&this.setSize(v,b)}return S===!1&&L.setRenderTarget(s),m=L.toneMapping,L.toneMapping=ra,!0},this.hasRenderPass=function(){return S},this.end=function(L,T){L.toneMapping=m,g=!0;let v=s,b=o;for(let F=0;F<A.length;F++){const P=A[F];P.enabled!==!1&&(P.render(L,b,v,T),P.needsSwap!==!1&&(v=b,b=b===o?l:o))}if(f!==L.outputColorSpace||_!==L.toneMapping){f=L.outputColorSpace,_=L.toneMapping,d.defines={},ft.getTransfer(f)===At&&(d.defines.SRGB_TRANSFER="");const F=ny[_];F&&(d.defines[F]=""),d.needsUpdate=!0}d.uniforms.tDiffuse.value=v.texture,L.setRenderTarget(x),L.render(u,p),x=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){s.dispose(),o!==null&&o.dispose(),l!==null&&l.dispose(),h.dispose(),d.dispose()}}const Qf=new Hi,Jf=new Wn(1,1),em=new Af(1),tm=new rf,im=new Mx,rm=new Tf,am=[],nm=[],sm=new Float32Array(16),om=new Float32Array(9),lm=new Float32Array(4);function Kn(i,e,t){const r=i[0];if(r<=0||r>0)return i;const a=e*t;let n=am[a];if(n===void 0&&(n=new Float32Array(a),am[a]=n),e!==0){r.toArray(n,0);for(let s=1,o=0;s!==e;++s)o+=t,i[s].toArray(n,o)}return n}function fi(i,e){if(i.length!==e.length)return!1;for(let t=0,r=i.length;t<r;t++)if(i[t]!==e[t])return!1;return!0}function mi(i,e){for(let t=0,r=e.length;t<r;t++)i[t]=e[t]}function Qo(i,e){let t=nm[e];t===void 0&&(t=new Int32Array(e),nm[e]=t);for(let r=0;r!==e;++r)t[r]=i.allocateTextureUnit();return t}function oy(i,e){const t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function ly(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(fi(t,e))return;i.uniform2fv(this.addr,e),mi(t,e)}}function cy(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(fi(t,e))return;i.uniform3fv(this.addr,e),mi(t,e)}}function uy(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(fi(t,e))return;i.uniform4fv(this.addr,e),mi(t,e)}}function hy(i,e){const t=this.cache,r=e.elements;if(r===void 0){if(fi(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),mi(t,e)}else{if(fi(t,r))return;lm.set(r),i.uniformMatrix2fv(this.addr,!1,lm),mi(t,r)}}function dy(i,e){const t=this.cache,r=e.elements;if(r===void 0){if(fi(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),mi(t,e)}else{if(fi(t,r))return;om.set(r),i.uniformMatrix3fv(this.addr,!1,om),mi(t,r)}}function py(i,e){const t=this.cache,r=e.elements;if(r===void 0){if(fi(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),mi(t,e)}else{if(fi(t,r))return;sm.set(r),i.uniformMatrix4fv(this.addr,!1,sm),mi(t,r)}}function fy(i,e){const t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function my(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(fi(t,e))return;i.uniform2iv(this.addr,e),mi(t,e)}}function gy(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(fi(t,e))return;i.uniform3iv(this.addr,e),mi(t,e)}}function vy(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(fi(t,e))return;i.uniform4iv(this.addr,e),mi(t,e)}}function _y(i,e){const t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function xy(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(fi(t,e))return;i.uniform2uiv(this.addr,e),mi(t,e)}}function My(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(fi(t,e))return;i.uniform3uiv(this.addr,e),mi(t,e)}}function Sy(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(fi(t,e))return;i.uniform4uiv(this.addr,e),mi(t,e)}}function Jo(i){return i.version===0&&(i.compareFunction=jp,i.needsUpdate=!0),i}function yy(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a);let n;this.type===i.SAMPLER_2D_SHADOW?n=Jo(Jf):n=Qf,t.setTexture2D(e||n,a)}function by(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a),t.setTexture3D(e||im,a)}function wy(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a);let n;this.type===i.SAMPLER_CUBE_SHADOW?n=Jo(em):n=rm,t.setTextureCube(e||n,a)}function Ey(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a),t.setTexture2DArray(e||tm,a)}function Ty(i){switch(i){case 5126:return oy;case 35664:return ly;case 35665:return cy;case 35666:return uy;case 35674:return hy;case 35675:return dy;case 35676:return py;case 5124:case 35670:return fy;case 35667:case 35671:return my;case 35668:case 35672:return gy;case 35669:case 35673:return vy;case 5125:return _y;case 36294:return xy;case 36295:return My;case 36296:return Sy;case 35678:case 36198:case 36298:case 36306:case 35682:return yy;case 35679:case 36299:case 36307:return by;case 35680:case 36300:case 36308:case 36293:return wy;case 36289:case 36303:case 36311:case 36292:return Ey}}function Ay(i,e){i.uniform1fv(this.addr,e)}function Ry(i,e){const t=Kn(e,this.size,2);i.uniform2fv(this.addr,t)}function Cy(i,e){const t=Kn(e,this.size,3);i.uniform3fv(this.addr,t)}function Py(i,e){const t=Kn(e,this.size,4);i.uniform4fv(this.addr,t)}function Ly(i,e){const t=Kn(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function Ny(i,e){const t=Kn(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function Uy(i,e){const t=Kn(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function Iy(i,e){i.uniform1iv(this.addr,e)}function Dy(i,e){i.uniform2iv(this.addr,e)}function Oy(i,e){i.uniform3iv(this.addr,e)}function Fy(i,e){i.uniform4iv(this.addr,e)}function zy(i,e){i.uniform1uiv(this.addr,e)}function By(i,e){i.uniform2uiv(this.addr,e)}function ky(i,e){i.uniform3uiv(this.addr,e)}function Gy(i,e){i.uniform4uiv(this.addr,e)}function Hy(i,e,t){const r=this.cache,a=e.length,n=Qo(t,a);fi(r,n)||(i.uniform1iv(this.addr,n),mi(r,n));let s;this.type===i.SAMPLER_2D_SHADOW?s=Jo(Jf):s=Qf;for(let o=0;o!==a;++o)t.setTexture2D(e[o]||s,n[o])}function Vy(i,e,t){const r=this.cache,a=e.length,n=Qo(t,a);fi(r,n)||(i.uniform1iv(this.addr,n),mi(r,n));for(let s=0;s!==a;++s)t.setTexture3D(e[s]||im,n[s])}function Wy(i,e,t){const r=this.cache,a=e.length,n=Qo(t,a);fi(r,n)||(i.uniform1iv(this.addr,n),mi(r,n));let s;this.type===i.SAMPLER_CUBE_SHADOW?s=Jo(em):s=rm;for(let o=0;o!==a;++o)t.setTextureCube(e[o]||s,n[o])}function Xy(i,e,t){const r=this.cache,a=e.length,n=Qo(t,a);fi(r,n)||(i.uniform1iv(this.addr,n),mi(r,n));for(let s=0;s!==a;++s)t.setTexture2DArray(e[s]||tm,n[s])}function jy(i){switch(i){case 5126:return Ay;case 35664:return Ry;case 35665:return Cy;case 35666:return Py;case 35674:return Ly;case 35675:return Ny;case 35676:return Uy;case 5124:case 35670:return Iy;case 35667:case 35671:return Dy;case 35668:case 35672:return Oy;case 35669:case 35673:return Fy;case 5125:return zy;case 36294:return By;case 36295:return ky;case 36296:return Gy;case 35678:case 36198:case 36298:case 36306:case 35682:return Hy;case 35679:case 36299:case 36307:return Vy;case 35680:case 36300:case 36308:case 36293:return Wy;case 36289:case 36303:case 36311:case 36292:return Xy}}class Yy{constructor(e,t,r){this.id=e,this.addr=r,this.cache=[],this.type=t.type,this.setValue=Ty(t.type)}}class qy{constructor(e,t,r){this.id=e,this.addr=r,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=jy(t.type)}}class $y{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,r){const a=this.seq;for(let n=0,s=a.length;n!==s;++n){const o=a[n];o.setValue(e,t[o.id],r)}}}const Gu=/(\w+)(\])?(\[|\.)?/g;function cm(i,e){i.seq.push(e),i.map[e.id]=e}function Ky(i,e,t){const r=i.name,a=r.length;for(Gu.lastIndex=0;;){const n=Gu.exec(r),s=Gu.lastIndex;let o=n[1];const l=n[2]==="]",c=n[3];if(l&&(o=o|0),c===void 0||c==="["&&s+2===a){cm(t,c===void 0?new Yy(o,i,e):new qy(o,i,e));break}else{let h=t.map[o];h===void 0&&(h=new $y(o),cm(t,h)),t=h}}}class el{constructor(e,t){this.seq=[],this.map={};const r=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let s=0;s<r;++s){const o=e.getActiveUniform(t,s),l=e.getUniformLocation(t,o.name);Ky(o,l,this)}const a=[],n=[];for(const s of this.seq)s.type===e.SAMPLER_2D_SHADOW||s.type===e.SAMPLER_CUBE_SHADOW||s.type===e.SAMPLER_2D_ARRAY_SHADOW?a.push(s):n.push(s);a.length>0&&(this.seq=a.concat(n))}setValue(e,t,r,a){const n=this.map[t];n!==void 0&&n.setValue(e,r,a)}setOptional(e,t,r){const a=t[r];a!==void 0&&this.setValue(e,r,a)}static upload(e,t,r,a){for(let n=0,s=t.length;n!==s;++n){const o=t[n],l=r[o.id];l.needsUpdate!==!1&&o.setValue(e,l.value,a)}}static seqWithValue(e,t){const r=[];for(let a=0,n=e.length;a!==n;++a){const s=e[a];s.id in t&&r.push(s)}return r}}function um(i,e,t){const r=i.createShader(e);return i.shaderSource(r,t),i.compileShader(r),r}const Zy=37297;let Qy=0;function Jy(i,e){const t=i.split(`
`),r=[],a=Math.max(e-6,0),n=Math.min(e+6,t.length);for(let s=a;s<n;s++){const o=s+1;r.push(`${o===e?">":" "} ${o}: ${t[s]}`)}return r.join(`
`)}const hm=new tt;function eb(i){ft._getMatrix(hm,ft.workingColorSpace,i);const e=`mat3( ${hm.elements.map(t=>t.toFixed(4))} )`;switch(ft.getTransfer(i)){case So:return[e,"LinearTransferOETF"];case At:return[e,"sRGBTransferOETF"];default:return Ze("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function dm(i,e,t){const r=i.getShaderParameter(e,i.COMPILE_STATUS),a=(i.getShaderInfoLog(e)||"").trim();if(r&&a==="")return"";const n=/ERROR: 0:(\d+)/.exec(a);if(n){const s=parseInt(n[1]);return t.toUpperCase()+`

`+a+`

`+Jy(i.getShaderSource(e),s)}else return a}function tb(i,e){const t=eb(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}const ib={[Cp]:"Linear",[Pp]:"Reinhard",[Lp]:"Cineon",[Np]:"ACESFilmic",[Ip]:"AgX",[Dp]:"Neutral",[Up]:"Custom"};function rb(i,e){const t=ib[e];return t===void 0?(Ze("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}const tl=new $;function ab(){ft.getLuminanceCoefficients(tl);const i=tl.x.toFixed(4),e=tl.y.toFixed(4),t=tl.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function nb(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Fs).join(`
`)}function sb(i){const e=[];for(const t in i){const r=i[t];r!==!1&&e.push("#define "+t+" "+r)}return e.join(`
`)}function ob(i,e){const t={},r=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let a=0;a<r;a++){const n=i.getActiveAttrib(e,a),s=n.name;let o=1;n.type===i.FLOAT_MAT2&&(o=2),n.type===i.FLOAT_MAT3&&(o=3),n.type===i.FLOAT_MAT4&&(o=4),t[s]={type:n.type,location:i.getAttribLocation(e,s),locationSize:o}}return t}function Fs(i){return i!==""}function pm(i,e){const t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function fm(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}const lb=/^[ \t]*#include +<([\w\d./]+)>/gm;function Hu(i){return i.replace(lb,cb)}function cb(i,e){const t=ot[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Hu(t)}const ub=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function mm(i){return i.replace(ub,hb)}function hb(i,e,t,r){let a="";for(let n=parseInt(e);n<parseInt(t);n++)a+=r.replace(/\[\s*i\s*\]/g,"[ "+n+" ]").replace(/UNROLLED_LOOP_INDEX/g,n);return a}function gm(i){let e=`precision ${i.precision} float;
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
#define LOW_PRECISION`),e}const db={[ho]:"SHADOWMAP_TYPE_PCF",[Ss]:"SHADOWMAP_TYPE_VSM"};function pb(i){return db[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}const fb={[ws]:"ENVMAP_MODE_REFRACTION"};function mb(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":fb[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}const gb={[gc]:"ENVMAP_BLENDING_MULTIPLY",[z_]:"ENVMAP_BLENDING_MIX",[B_]:"ENVMAP_BLENDING_ADD"};function vb(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":gb[i.combine]||"ENVMAP_BLENDING_NONE"}function _b(i,e,t,r){const a=i.getContext(),n=t.defines;let s=t.vertexShader,o=t.fragmentShader;const l=pb(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=mb(t),d=vb(t),u=nb(t),p=sb(n),f=a.createProgram();let _,g,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(_=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Fs).join(`
`),_.length>0&&(_+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Fs).join(`
`),g.length>0&&(g+=`
`)):(_=[gm(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Fs).join(`
`),g=[gm(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+d:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==ra?"#define TONE_MAPPING":"",t.toneMapping!==ra?ot.tonemapping_pars_fragment:"",t.toneMapping!==ra?rb("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",ot.colorspace_pars_fragment,tb("linearToOutputTexel",t.outputColorSpace),ab(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Fs).join(`
`)),s=Hu(s),s=pm(s,t),s=fm(s,t),o=Hu(o),o=pm(o,t),o=fm(o,t),s=mm(s),o=mm(o),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,_=[u,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+_,g=["#define varying in",t.glslVersion===qp?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===qp?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);const x=m+_+s,A=m+g+o,S=um(a,a.VERTEX_SHADER,x),L=um(a,a.FRAGMENT_SHADER,A);a.attachShader(f,S),a.attachShader(f,L),t.index0AttributeName!==void 0?a.bindAttribLocation(f,0,t.index0AttributeName):t.hasPositionAttribute===!0&&a.bindAttribLocation(f,0,"position"),a.linkProgram(f);function T(P){if(i.debug.checkShaderErrors){const C=a.getProgramInfoLog(f)||"",D=a.getShaderInfoLog(S)||"",z=a.getShaderInfoLog(L)||"",R=C.trim(),I=D.trim(),H=z.trim();let G=!0,J=!0;if(a.getProgramParameter(f,a.LINK_STATUS)===!1)if(G=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(a,f,S,L);else{const K=dm(a,S,"vertex"),Y=dm(a,L,"fragment");Mt("WebGLProgram: Shader Error "+a.getError()+" - VALIDATE_STATUS "+a.getProgramParameter(f,a.VALIDATE_STATUS)+`

Material Name: `+P.name+`
Material Type: `+P.type+`

Program Info Log: `+R+`
`+K+`
`+Y)}else R!==""?Ze("WebGLProgram: Program Info Log:",R):(I===""||H==="")&&(J=!1);J&&(P.diagnostics={runnable:G,programLog:R,vertexShader:{log:I,prefix:_},fragmentShader:{log:H,prefix:g}})}a.deleteShader(S),a.deleteShader(L),v=new el(a,f),b=ob(a,f)}let v;this.getUniforms=function(){return v===void 0&&T(this),v};let b;this.getAttributes=function(){return b===void 0&&T(this),b};let F=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return F===!1&&(F=a.getProgramParameter(f,Zy)),F},this.destroy=function(){r.releaseStatesOfProgram(this),a.deleteProgram(f),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=Qy++,this.cacheKey=e,this.usedTimes=1,this.program=f,this.vertexShader=S,this.fragmentShader=L,this}let xb=0;class Mb{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,r){const a=this._getShaderCacheForMaterial(e);return a.has(t)===!1&&(a.add(t),t.usedTimes++),a.has(r)===!1&&(a.add(r),r.usedTimes++),this}remove(e){const t=this.materialCache.get(e);for(const r of t)r.usedTimes--,r.usedTimes===0&&this.shaderCache.delete(r.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){const t=this.materialCache;let r=t.get(e);return r===void 0&&(r=new Set,t.set(e,r)),r}_getShaderStage(e){const t=this.shaderCache;let r=t.get(e);return r===void 0&&(r=new Sb(e),t.set(e,r)),r}}class Sb{constructor(e){this.id=xb++,this.code=e,this.usedTimes=0}}function yb(i){return i===Ka||i===_o||i===xo}function bb(i,e,t,r,a,n){const s=new fu,o=new Mb,l=new Set,c=[],h=new Map,d=r.logarithmicDepthBuffer,u={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function p(v){return l.add(v),v===0?"uv":`uv${v}`}function f(v,b,F,P,C,D){const z=P.fog,R=C.geometry,I=v.isMeshStandardMaterial||v.isMeshLambertMaterial||v.isMeshPhongMaterial?P.environment:null,H=v.isMeshStandardMaterial||v.isMeshLambertMaterial&&!v.envMap||v.isMeshPhongMaterial&&!v.envMap,G=e.get(v.envMap||I,H),J=u[v.type];let K=r.precision;v.precision!==null&&(K=r.getMaxPrecision(v.precision),K!==v.precision&&Ze("WebGLProgram.getParameters:",v.precision,"not supported, using",K,"instead."));const Y=R.morphAttributes.position||R.morphAttributes.normal||R.morphAttributes.color,re=Y!==void 0?Y.length:0;let he=0;R.morphAttributes.position!==void 0&&(he=1),R.morphAttributes.normal!==void 0&&(he=2),R.morphAttributes.color!==void 0&&(he=3);let oe,te,le,de;if(J){const Ne=ji[J];oe=Ne.vertexShader,te=Ne.fragmentShader}else{oe=v.vertexShader,te=v.fragmentShader;const Ne=o.getVertexShaderStage(v),ct=o.getFragmentShaderStage(v);o.update(v,Ne,ct),le=Ne.id,de=ct.id}const Ce=i.getRenderTarget(),_e=i.state.buffers.depth.getReversed(),Ue=C.isInstancedMesh===!0,je=C.isBatchedMesh===!0,Xe=!!v.map,Qe=!!v.matcap,gt=!!G,Dt=gt&&G.isPMREMTexture===!0,ei=!!v.aoMap,Ot=!!v.lightMap,ti=!!v.bumpMap&&v.wireframe===!1,Rt=!!v.normalMap,gi=!!v.displacementMap,mt=!!v.emissiveMap,ci=!!v.metalnessMap,Yt=!!v.roughnessMap,ii=v.anisotropy>0,k=v.clearcoat>0,Ae=v.diffuseRoughness>0,$e=v.dispersion>0,it=v.retroreflectivity>0,Se=v.iridescence>0,Lt=v.sheen>0,Be=v.transmission>0,Ye=ii&&!!v.anisotropyMap,N=k&&!!v.clearcoatMap,y=k&&!!v.clearcoatNormalMap,j=k&&!!v.clearcoatRoughnessMap,ue=Ae&&!!v.diffuseRoughnessMap,ne=Se&&!!v.iridescenceMap,Ee=Se&&!!v.iridescenceThicknessMap,ye=Lt&&!!v.sheenColorMap,X=Lt&&!!v.sheenRoughnessMap,ce=!!v.specularMap,be=!!v.specularColorMap,B=!!v.specularIntensityMap,ae=Be&&!!v.transmissionMap,pe=Be&&!!v.thicknessMap,xe=!!v.gradientMap,Re=!!v.alphaMap,we=v.alphaTest>0,He=!!v.alphaHash,Me=!!v.extensions;let Le=ra;v.toneMapped&&(Ce===null||Ce.isXRRenderTarget===!0)&&(Le=i.toneMapping);const Ge=Dt?G.isCompressedCubeTexture?G.image[0].mipmaps:G.mipmaps:null,rt={shaderID:J,shaderType:v.type,shaderName:v.name,vertexShader:oe,fragmentShader:te,defines:v.defines,customVertexShaderID:le,customFragmentShaderID:de,isRawShaderMaterial:v.isRawShaderMaterial===!0,glslVersion:v.glslVersion,precision:K,batching:je,batchingColor:je&&C._colorsTexture!==null,instancing:Ue,instancingColor:Ue&&C.instanceColor!==null,instancingMorph:Ue&&C.morphTexture!==null,outputColorSpace:Ce===null?i.outputColorSpace:Ce.isXRRenderTarget===!0?Ce.texture.colorSpace:ft.workingColorSpace,alphaToCoverage:!!v.alphaToCoverage,map:Xe,matcap:Qe,envMap:gt,envMapMode:gt&&G.mapping,envMapPMREM:Dt,envMapMaxLod:Dt?Ge.length-1:null,envMapSize:Dt?Ge[0].width:null,aoMap:ei,lightMap:Ot,bumpMap:ti,normalMap:Rt,displacementMap:gi,emissiveMap:mt,normalMapObjectSpace:Rt&&v.normalMapType===H_,normalMapTangentSpace:Rt&&v.normalMapType===au,packedNormalMap:Rt&&v.normalMapType===au&&yb(v.normalMap.format),metalnessMap:ci,roughnessMap:Yt,anisotropy:ii,anisotropyMap:Ye,clearcoat:k,clearcoatMap:N,clearcoatNormalMap:y,clearcoatRoughnessMap:j,diffuseRoughness:Ae,diffuseRoughnessMap:ue,dispersion:$e,retroreflection:it,iridescence:Se,iridescenceMap:ne,iridescenceThicknessMap:Ee,sheen:Lt,sheenColorMap:ye,sheenRoughnessMap:X,specularMap:ce,specularColorMap:be,specularIntensityMap:B,transmission:Be,transmissionMap:ae,thicknessMap:pe,gradientMap:xe,opaque:v.transparent===!1&&v.blending===ys&&v.alphaToCoverage===!1,alphaMap:Re,alphaTest:we,alphaHash:He,combine:v.combine,mapUv:Xe&&p(v.map.channel),aoMapUv:ei&&p(v.aoMap.channel),lightMapUv:Ot&&p(v.lightMap.channel),bumpMapUv:ti&&p(v.bumpMap.channel),normalMapUv:Rt&&p(v.normalMap.channel),displacementMapUv:gi&&p(v.displacementMap.channel),emissiveMapUv:mt&&p(v.emissiveMap.channel),metalnessMapUv:ci&&p(v.metalnessMap.channel),roughnessMapUv:Yt&&p(v.roughnessMap.channel),anisotropyMapUv:Ye&&p(v.anisotropyMap.channel),clearcoatMapUv:N&&p(v.clearcoatMap.channel),clearcoatNormalMapUv:y&&p(v.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:j&&p(v.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ue&&p(v.diffuseRoughnessMap.channel),iridescenceMapUv:ne&&p(v.iridescenceMap.channel),iridescenceThicknessMapUv:Ee&&p(v.iridescenceThicknessMap.channel),sheenColorMapUv:ye&&p(v.sheenColorMap.channel),sheenRoughnessMapUv:X&&p(v.sheenRoughnessMap.channel),specularMapUv:ce&&p(v.specularMap.channel),specularColorMapUv:be&&p(v.specularColorMap.channel),specularIntensityMapUv:B&&p(v.specularIntensityMap.channel),transmissionMapUv:ae&&p(v.transmissionMap.channel),thicknessMapUv:pe&&p(v.thicknessMap.channel),alphaMapUv:Re&&p(v.alphaMap.channel),vertexTangents:!!R.attributes.tangent&&(Rt||ii),vertexNormals:!!R.attributes.normal,vertexColors:v.vertexColors,vertexAlphas:v.vertexColors===!0&&!!R.attributes.color&&R.attributes.color.itemSize===4,pointsUvs:C.isPoints===!0&&!!R.attributes.uv&&(Xe||Re),fog:!!z,useFog:v.fog===!0,fogExp2:!!z&&z.isFogExp2,flatShading:v.wireframe===!1&&(v.flatShading===!0||R.attributes.normal===void 0&&Rt===!1&&(v.isMeshLambertMaterial||v.isMeshPhongMaterial||v.isMeshStandardMaterial||v.isMeshPhysicalMaterial)),sizeAttenuation:v.sizeAttenuation===!0,logarithmicDepthBuffer:d,reversedDepthBuffer:_e,skinning:C.isSkinnedMesh===!0,hasPositionAttribute:R.attributes.position!==void 0,morphTargets:R.morphAttributes.position!==void 0,morphNormals:R.morphAttributes.normal!==void 0,morphColors:R.morphAttributes.color!==void 0,morphTargetsCount:re,morphTextureStride:he,numSunLights:b.sun.length,numDirLights:b.directional.length,numPointLights:b.point.length,numSpotLights:b.spot.length,numSpotLightMaps:b.spotLightMap.length,numRectAreaLights:b.rectArea.length,numHemiLights:b.hemi.length,numSunLightShadows:b.sunShadowMap.length,numDirLightShadows:b.directionalShadowMap.length,numPointLightShadows:b.pointShadowMap.length,numSpotLightShadows:b.spotShadowMap.length,numSpotLightShadowsWithMaps:b.numSpotLightShadowsWithMaps,numLightProbes:b.numLightProbes,numLightProbeGrids:D.filter(Ne=>Ne.texture!==null).length,numClippingPlanes:n.numPlanes,numClipIntersection:n.numIntersection,dithering:v.dithering,shadowMapEnabled:i.shadowMap.enabled&&F.length>0,shadowMapType:i.shadowMap.type,toneMapping:Le,decodeVideoTexture:Xe&&v.map.isVideoTexture===!0&&ft.getTransfer(v.map.colorSpace)===At,decodeVideoTextureEmissive:mt&&v.emissiveMap.isVideoTexture===!0&&ft.getTransfer(v.emissiveMap.colorSpace)===At,premultipliedAlpha:v.premultipliedAlpha,doubleSided:v.side===Sr,flipSided:v.side===Wi,useDepthPacking:v.depthPacking>=0,depthPacking:v.depthPacking||0,index0AttributeName:v.index0AttributeName,extensionClipCullDistance:Me&&v.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Me&&v.extensions.multiDraw===!0||je)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:v.customProgramCacheKey()};return rt.vertexUv1s=l.has(1),rt.vertexUv2s=l.has(2),rt.vertexUv3s=l.has(3),l.clear(),rt}function _(v){const b=[];if(v.shaderID?b.push(v.shaderID):(b.push(v.customVertexShaderID),b.push(v.customFragmentShaderID)),v.defines!==void 0)for(const F in v.defines)b.push(F),b.push(v.defines[F]);return v.isRawShaderMaterial===!1&&(g(b,v),m(b,v),b.push(i.outputColorSpace)),b.push(v.customProgramCacheKey),b.join()}function g(v,b){v.push(b.precision),v.push(b.outputColorSpace),v.push(b.envMapMode),v.push(b.envMapPMREM),v.push(b.envMapMaxLod),v.push(b.envMapSize),v.push(b.mapUv),v.push(b.alphaMapUv),v.push(b.lightMapUv),v.push(b.aoMapUv),v.push(b.bumpMapUv),v.push(b.normalMapUv),v.push(b.displacementMapUv),v.push(b.emissiveMapUv),v.push(b.metalnessMapUv),v.push(b.roughnessMapUv),v.push(b.anisotropyMapUv),v.push(b.clearcoatMapUv),v.push(b.clearcoatNormalMapUv),v.push(b.clearcoatRoughnessMapUv),v.push(b.diffuseRoughnessMapUv),v.push(b.iridescenceMapUv),v.push(b.iridescenceThicknessMapUv),v.push(b.sheenColorMapUv),v.push(b.sheenRoughnessMapUv),v.push(b.specularMapUv),v.push(b.specularColorMapUv),v.push(b.specularIntensityMapUv),v.push(b.transmissionMapUv),v.push(b.thicknessMapUv),v.push(b.combine),v.push(b.fogExp2),v.push(b.sizeAttenuation),v.push(b.morphTargetsCount),v.push(b.numSunLights),v.push(b.numDirLights),v.push(b.numPointLights),v.push(b.numSpotLights),v.push(b.numSpotLightMaps),v.push(b.numHemiLights),v.push(b.numRectAreaLights),v.push(b.numSunLightShadows),v.push(b.numDirLightShadows),v.push(b.numPointLightShadows),v.push(b.numSpotLightShadows),v.push(b.numSpotLightShadowsWithMaps),v.push(b.numLightProbes),v.push(b.numLightProbeGrids),v.push(b.shadowMapType),v.push(b.toneMapping),v.push(b.numClippingPlanes),v.push(b.numClipIntersection),v.push(b.depthPacking)}function m(v,b){s.disableAll(),b.instancing&&s.enable(0),b.instancingColor&&s.enable(1),b.instancingMorph&&s.enable(2),b.matcap&&s.enable(3),b.envMap&&s.enable(4),b.normalMapObjectSpace&&s.enable(5),b.normalMapTangentSpace&&s.enable(6),b.clearcoat&&s.enable(7),b.iridescence&&s.enable(8),b.alphaTest&&s.enable(9),b.vertexColors&&s.enable(10),b.vertexAlphas&&s.enable(11),b.vertexUv1s&&s.enable(12),b.vertexUv2s&&s.enable(13),b.vertexUv3s&&s.enable(14),b.vertexTangents&&s.enable(15),b.anisotropy&&s.enable(16),b.alphaHash&&s.enable(17),b.batching&&s.enable(18),b.dispersion&&s.enable(19),b.retroreflection&&s.enable(24),b.diffuseRoughness&&s.enable(25),b.batchingColor&&s.enable(20),b.gradientMap&&s.enable(21),b.packedNormalMap&&s.enable(22),b.vertexNormals&&s.enable(23),v.push(s.mask),s.disableAll(),b.fog&&s.enable(0),b.useFog&&s.enable(1),b.flatShading&&s.enable(2),b.logarithmicDepthBuffer&&s.enable(3),b.reversedDepthBuffer&&s.enable(4),b.skinning&&s.enable(5),b.morphTargets&&s.enable(6),b.morphNormals&&s.enable(7),b.morphColors&&s.enable(8),b.premultipliedAlpha&&s.enable(9),b.shadowMapEnabled&&s.enable(10),b.doubleSided&&s.enable(11),b.flipSided&&s.enable(12),b.useDepthPacking&&s.enable(13),b.dithering&&s.enable(14),b.transmission&&s.enable(15),b.sheen&&s.enable(16),b.opaque&&s.enable(17),b.pointsUvs&&s.enable(18),b.decodeVideoTexture&&s.enable(19),b.decodeVideoTextureEmissive&&s.enable(20),b.alphaToCoverage&&s.enable(21),b.numLightProbeGrids>0&&s.enable(22),b.hasPositionAttribute&&s.enable(23),v.push(s.mask)}function x(v){const b=u[v.type];let F;if(b){const P=ji[b];F=Iu.clone(P.uniforms)}else F=v.uniforms;return F}function A(v,b){let F=h.get(b);return F!==void 0?++F.usedTimes:(F=new _b(i,b,v,a),c.push(F),h.set(b,F)),F}function S(v){if(--v.usedTimes===0){const b=c.indexOf(v);c[b]=c[c.length-1],c.pop(),h.delete(v.cacheKey),v.destroy()}}function L(v){o.remove(v)}function T(){o.dispose()}return{getParameters:f,getProgramCacheKey:_,getUniforms:x,acquireProgram:A,releaseProgram:S,releaseShaderCache:L,programs:c,dispose:T}}function wb(){let i=new WeakMap;function e(s){return i.has(s)}function t(s){let o=i.get(s);return o===void 0&&(o={},i.set(s,o)),o}function r(s){i.delete(s)}function a(s,o,l){i.get(s)[o]=l}function n(){i=new WeakMap}return{has:e,get:t,remove:r,update:a,dispose:n}}function Eb(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function vm(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function _m(){const i=[];let e=0;const t=[],r=[],a=[];function n(){e=0,t.length=0,r.length=0,a.length=0}function s(u){let p=0;return u.isInstancedMesh&&(p+=2),u.isSkinnedMesh&&(p+=1),p}function o(u,p,f,_,g,m){let x=i[e];return x===void 0?(x={id:u.id,object:u,geometry:p,material:f,materialVariant:s(u),groupOrder:_,renderOrder:u.renderOrder,z:g,group:m},i[e]=x):(x.id=u.id,x.object=u,x.geometry=p,x.material=f,x.materialVariant=s(u),x.groupOrder=_,x.renderOrder=u.renderOrder,x.z=g,x.group=m),e++,x}function l(u,p,f,_,g,m,x){x.reversedDepth===!0&&(g=-g);const A=o(u,p,f,_,g,m);f.transmission>0?r.push(A):f.transparent===!0?a.push(A):t.push(A)}function c(u,p,f,_,g,m){const x=o(u,p,f,_,g,m);f.transmission>0?r.unshift(x):f.transparent===!0?a.unshift(x):t.unshift(x)}function h(u,p){t.length>1&&t.sort(u||Eb),r.length>1&&r.sort(p||vm),a.length>1&&a.sort(p||vm)}function d(){for(let u=e,p=i.length;u<p;u++){const f=i[u];if(f.id===null)break;f.id=null,f.object=null,f.geometry=null,f.material=null,f.group=null}}return{opaque:t,transmissive:r,transparent:a,init:n,push:l,unshift:c,finish:d,sort:h}}function Tb(){let i=new WeakMap;function e(r,a){const n=i.get(r);let s;return n===void 0?(s=new _m,i.set(r,[s])):a>=n.length?(s=new _m,n.push(s)):s=n[a],s}function t(){i=new WeakMap}return{get:e,dispose:t}}function Ab(){const i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new $,color:new lt};break;case"SpotLight":t={position:new $,direction:new $,color:new lt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new $,color:new lt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new $,skyColor:new lt,groundColor:new lt};break;case"RectAreaLight":t={color:new lt,position:new $,halfWidth:new $,halfHeight:new $};break}return i[e.id]=t,t}}}function Rb(){const i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ut};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ut};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ut,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}let Cb=0;function Pb(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function Lb(i){const e=new Ab,t=Rb(),r={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)r.probe.push(new $);const a=new $,n=new zt,s=new zt;function o(c){let h=0,d=0,u=0;for(let D=0;D<9;D++)r.probe[D].set(0,0,0);let p=0,f=0,_=0,g=0,m=0,x=0,A=0,S=0,L=0,T=0,v=0,b=0,F=0,P=0;c.sort(Pb);for(let D=0,z=c.length;D<z;D++){const R=c[D],I=R.color,H=R.intensity,G=R.distance;let J=null;if(R.shadow&&R.shadow.map&&(R.shadow.map.texture.format===Ka?J=R.shadow.map.texture:J=R.shadow.map.depthTexture||R.shadow.map.texture),R.isAmbientLight)h+=I.r*H,d+=I.g*H,u+=I.b*H;else if(R.isLightProbe){for(let K=0;K<9;K++)r.probe[K].addScaledVector(R.sh.coefficients[K],H);P++}else if(R.isSunLight){const K=e.get(R);if(K.color.copy(R.color).multiplyScalar(R.intensity),R.castShadow){const Y=R.shadow,re=t.get(R);re.shadowIntensity=Y.intensity,re.shadowBias=Y.bias,re.shadowNormalBias=Y.normalBias,re.shadowRadius=Y.radius,re.shadowMapSize.copy(Y.mapSize).multiply(Y.getFrameExtents()),r.sunShadow[f]=re,r.sunShadowMap[f]=J;const he=Y.getViewportCount();for(let oe=0;oe<he;oe++)r.sunShadowMatrix[_+oe]=Y.getMatrix(oe),r.sunShadowCascade[_+oe]=Y._cascadeData[oe];_+=he,f++}r.sun[p]=K,p++}else if(R.isDirectionalLight){const K=e.get(R);if(K.color.copy(R.color).multiplyScalar(R.intensity),R.castShadow){const Y=R.shadow,re=t.get(R);re.shadowIntensity=Y.intensity,re.shadowBias=Y.bias,re.shadowNormalBias=Y.normalBias,re.shadowRadius=Y.radius,re.shadowMapSize=Y.mapSize,r.directionalShadow[g]=re,r.directionalShadowMap[g]=J,r.directionalShadowMatrix[g]=R.shadow.matrix,L++}r.directional[g]=K,g++}else if(R.isSpotLight){const K=e.get(R);K.position.setFromMatrixPosition(R.matrixWorld),K.color.copy(I).multiplyScalar(H),K.distance=G,K.coneCos=Math.cos(R.angle),K.penumbraCos=Math.cos(R.angle*(1-R.penumbra)),K.decay=R.decay,r.spot[x]=K;const Y=R.shadow;if(R.map&&(r.spotLightMap[b]=R.map,b++,Y.updateMatrices(R),R.castShadow&&F++),r.spotLightMatrix[x]=Y.matrix,R.castShadow){const re=t.get(R);re.shadowIntensity=Y.intensity,re.shadowBias=Y.bias,re.shadowNormalBias=Y.normalBias,re.shadowRadius=Y.radius,re.shadowMapSize=Y.mapSize,r.spotShadow[x]=re,r.spotShadowMap[x]=J,v++}x++}else if(R.isRectAreaLight){const K=e.get(R);K.color.copy(I).multiplyScalar(H),K.halfWidth.set(R.width*.5,0,0),K.halfHeight.set(0,R.height*.5,0),r.rectArea[A]=K,A++}else if(R.isPointLight){const K=e.get(R);if(K.color.copy(R.color).multiplyScalar(R.intensity),K.distance=R.distance,K.decay=R.decay,R.castShadow){const Y=R.shadow,re=t.get(R);re.shadowIntensity=Y.intensity,re.shadowBias=Y.bias,re.shadowNormalBias=Y.normalBias,re.shadowRadius=Y.radius,re.shadowMapSize=Y.mapSize,re.shadowCameraNear=Y.camera.near,re.shadowCameraFar=Y.camera.far,r.pointShadow[m]=re,r.pointShadowMap[m]=J,r.pointShadowMatrix[m]=R.shadow.matrix,T++}r.point[m]=K,m++}else if(R.isHemisphereLight){const K=e.get(R);K.skyColor.copy(R.color).multiplyScalar(H),K.groundColor.copy(R.groundColor).multiplyScalar(H),r.hemi[S]=K,S++}}A>0&&(i.has("OES_texture_float_linear")===!0?(r.rectAreaLTC1=Pe.LTC_FLOAT_1,r.rectAreaLTC2=Pe.LTC_FLOAT_2):(r.rectAreaLTC1=Pe.LTC_HALF_1,r.rectAreaLTC2=Pe.LTC_HALF_2)),r.ambient[0]=h,r.ambient[1]=d,r.ambient[2]=u;const C=r.hash;(C.sunLength!==p||C.directionalLength!==g||C.pointLength!==m||C.spotLength!==x||C.rectAreaLength!==A||C.hemiLength!==S||C.numSunShadows!==f||C.numDirectionalShadows!==L||C.numPointShadows!==T||C.numSpotShadows!==v||C.numSpotMaps!==b||C.numLightProbes!==P)&&(r.sun.length=p,r.directional.length=g,r.spot.length=x,r.rectArea.length=A,r.point.length=m,r.hemi.length=S,r.sunShadow.length=f,r.sunShadowMap.length=f,r.sunShadowMatrix.length=_,r.sunShadowCascade.length=_,r.directionalShadow.length=L,r.directionalShadowMap.length=L,r.directionalShadowMatrix.length=L,r.pointShadow.length=T,r.pointShadowMap.length=T,r.pointShadowMatrix.length=T,r.spotShadow.length=v,r.spotShadowMap.length=v,r.spotLightMatrix.length=v+b-F,r.spotLightMap.length=b,r.numSpotLightShadowsWithMaps=F,r.numLightProbes=P,C.sunLength=p,C.directionalLength=g,C.pointLength=m,C.spotLength=x,C.rectAreaLength=A,C.hemiLength=S,C.numSunShadows=f,C.numDirectionalShadows=L,C.numPointShadows=T,C.numSpotShadows=v,C.numSpotMaps=b,C.numLightProbes=P,r.version=Cb++)}function l(c,h){let d=0,u=0,p=0,f=0,_=0,g=0;const m=h.matrixWorldInverse;for(let x=0,A=c.length;x<A;x++){const S=c[x];if(S.isSunLight){const L=r.sun[d];L.direction.setFromMatrixPosition(S.matrixWorld),L.direction.transformDirection(m),d++}else if(S.isDirectionalLight){const L=r.directional[u];L.direction.setFromMatrixPosition(S.matrixWorld),a.setFromMatrixPosition(S.target.matrixWorld),L.direction.sub(a),L.direction.transformDirection(m),u++}else if(S.isSpotLight){const L=r.spot[f];L.position.setFromMatrixPosition(S.matrixWorld),L.position.applyMatrix4(m),L.direction.setFromMatrixPosition(S.matrixWorld),a.setFromMatrixPosition(S.target.matrixWorld),L.direction.sub(a),L.direction.transformDirection(m),f++}else if(S.isRectAreaLight){const L=r.rectArea[_];L.position.setFromMatrixPosition(S.matrixWorld),L.position.applyMatrix4(m),s.identity(),n.copy(S.matrixWorld),n.premultiply(m),s.extractRotation(n),L.halfWidth.set(S.width*.5,0,0),L.halfHeight.set(0,S.height*.5,0),L.halfWidth.applyMatrix4(s),L.halfHeight.applyMatrix4(s),_++}else if(S.isPointLight){const L=r.point[p];L.position.setFromMatrixPosition(S.matrixWorld),L.position.applyMatrix4(m),p++}else if(S.isHemisphereLight){const L=r.hemi[g];L.direction.setFromMatrixPosition(S.matrixWorld),L.direction.transformDirection(m),g++}}}return{setup:o,setupView:l,state:r}}function xm(i){const e=new Lb(i),t=[],r=[],a=[];function n(d){h.camera=d,t.length=0,r.length=0,a.length=0}function s(d){d.isLightProbeGrid?a.push(d):t.push(d)}function o(d){r.push(d)}function l(){e.setup(t),a.sort((d,u)=>d.priority-u.priority||d.id-u.id)}function c(d){e.setupView(t,d)}const h={lightsArray:t,shadowsArray:r,lightProbeGridArray:a,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:n,state:h,setupLights:l,setupLightsView:c,pushLight:s,pushShadow:o}}function Nb(i){let e=new WeakMap;function t(a,n=0){const s=e.get(a);let o;return s===void 0?(o=new xm(i),e.set(a,[o])):n>=s.length?(o=new xm(i),s.push(o)):o=s[n],o}function r(){e=new WeakMap}return{get:t,dispose:r}}const Ub=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,Ib=`uniform sampler2D shadow_pass;
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
}`,Db=[new $(1,0,0),new $(-1,0,0),new $(0,1,0),new $(0,-1,0),new $(0,0,1),new $(0,0,-1)],Ob=[new $(0,-1,0),new $(0,-1,0),new $(0,0,1),new $(0,0,-1),new $(0,-1,0),new $(0,-1,0)],Mm=new zt,zs=new $,Vu=new $;function Fb(i,e,t){let r=new Is;const a=new ut,n=new ut,s=new Ft,o=new Xx,l=new jx,c={},h=t.maxTextureSize,d={[$a]:Wi,[Wi]:$a,[Sr]:Sr},u=new Ua({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new ut},radius:{value:4}},vertexShader:Ub,fragmentShader:Ib}),p=u.clone();p.defines.HORIZONTAL_PASS=1;const f=new Gi;f.setAttribute("position",new dr(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));const _=new Tr(f,u),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=ho;let m=this.type;this.render=function(T,v,b){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||T.length===0)return;this.type===x_&&(Ze("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=ho);const F=i.getRenderTarget(),P=i.getActiveCubeFace(),C=i.getActiveMipmapLevel(),D=i.state;D.setBlending(Tn),D.buffers.depth.getReversed()===!0?D.buffers.color.setClear(0,0,0,0):D.buffers.color.setClear(1,1,1,1),D.buffers.depth.setTest(!0),D.setScissorTest(!1);const z=m!==this.type;z&&v.traverse(function(R){R.material&&(Array.isArray(R.material)?R.material.forEach(I=>I.needsUpdate=!0):R.material.needsUpdate=!0)});for(let R=0,I=T.length;R<I;R++){const H=T[R],G=H.shadow;if(G===void 0){Ze("WebGLShadowMap:",H,"has no shadow.");continue}if(G.autoUpdate===!1&&G.needsUpdate===!1)continue;a.copy(G.mapSize);const J=G.getFrameExtents();a.multiply(J),n.copy(G.mapSize),(a.x>h||a.y>h)&&(a.x>h&&(n.x=Math.floor(h/J.x),a.x=n.x*J.x,G.mapSize.x=n.x),a.y>h&&(n.y=Math.floor(h/J.y),a.y=n.y*J.y,G.mapSize.y=n.y));const K=i.state.buffers.depth.getReversed();if(G.camera._reversedDepth=K,G.map===null||z===!0){if(G.map!==null&&(G.map.depthTexture!==null&&(G.map.depthTexture.dispose(),G.map.depthTexture=null),G.map.dispose()),this.type===Ss){if(H.isPointLight){Ze("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}G.map=new Hr(a.x,a.y,{format:Ka,type:kr,minFilter:Xi,magFilter:Xi,generateMipmaps:!1}),G.map.texture.name=H.name+".shadowMap",G.map.depthTexture=new Wn(a.x,a.y,Br),G.map.depthTexture.name=H.name+".shadowMapDepth",G.map.depthTexture.format=ba,G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=Ai,G.map.depthTexture.magFilter=Ai}else H.isPointLight?(G.map=new ku(a.x),G.map.depthTexture=new Af(a.x,zr)):(G.map=new Hr(a.x,a.y),G.map.depthTexture=new Wn(a.x,a.y,zr)),G.map.depthTexture.name=H.name+".shadowMap",G.map.depthTexture.format=ba,this.type===ho?(G.map.depthTexture.compareFunction=K?Xp:Wp,G.map.depthTexture.minFilter=Xi,G.map.depthTexture.magFilter=Xi):(G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=Ai,G.map.depthTexture.magFilter=Ai);G.camera.updateProjectionMatrix()}G.map.isWebGLCubeRenderTarget!==!0&&(G.map.width!==a.x||G.map.height!==a.y)&&G.map.setSize(a.x,a.y);const Y=G.map.isWebGLCubeRenderTarget?6:G.getViewportCount();H.isPointLight!==!0&&G.updateMatrices(H,b);const re=(G.camera.layers.mask&4294967294)!==0?G.camera.layers:b.layers;for(let he=0;he<Y;he++){const oe=G.getCamera(he);if(H.isPointLight){const te=G.camera,le=G.matrix,de=H.distance||te.far;de!==te.far&&(te.far=de,te.updateProjectionMatrix()),zs.setFromMatrixPosition(H.matrixWorld),te.position.copy(zs),Vu.copy(te.position),Vu.add(Db[he]),te.up.copy(Ob[he]),te.lookAt(Vu),te.updateMatrixWorld(),le.makeTranslation(-zs.x,-zs.y,-zs.z),Mm.multiplyMatrices(te.projectionMatrix,te.matrixWorldInverse),G._frustum.setFromProjectionMatrix(Mm,te.coordinateSystem,te.reversedDepth)}if(G.map.isWebGLCubeRenderTarget)i.setRenderTarget(G.map,he),i.clear();else{he===0&&(i.setRenderTarget(G.map),i.clear());const te=G.getViewport(he);s.set(n.x*te.x,n.y*te.y,n.x*te.z,n.y*te.w),D.viewport(s)}r=G.getFrustum(he),S(v,b,oe,H,re,this.type)}G.isPointLightShadow!==!0&&this.type===Ss&&x(G,b),G.needsUpdate=!1}m=this.type,g.needsUpdate=!1,i.setRenderTarget(F,P,C)};function x(T,v){const b=e.update(_);u.defines.VSM_SAMPLES!==T.blurSamples&&(u.defines.VSM_SAMPLES=T.blurSamples,p.defines.VSM_SAMPLES=T.blurSamples,u.needsUpdate=!0,p.needsUpdate=!0),T.mapPass===null?T.mapPass=new Hr(a.x,a.y,{format:Ka,type:kr}):(T.mapPass.width!==T.map.width||T.mapPass.height!==T.map.height)&&T.mapPass.setSize(T.map.width,T.map.height),u.uniforms.shadow_pass.value=T.map.depthTexture,u.uniforms.resolution.value.set(T.map.width,T.map.height),u.uniforms.radius.value=T.radius,i.setRenderTarget(T.mapPass),i.clear(),i.renderBufferDirect(v,null,b,u,_,null),p.uniforms.shadow_pass.value=T.mapPass.texture,p.uniforms.resolution.value.set(T.map.width,T.map.height),p.uniforms.radius.value=T.radius,i.setRenderTarget(T.map),i.clear(),i.renderBufferDirect(v,null,b,p,_,null)}function A(T,v,b,F){let P=null;const C=b.isPointLight===!0?T.customDistanceMaterial:T.customDepthMaterial;if(C!==void 0)P=C;else if(P=b.isPointLight===!0?l:o,i.localClippingEnabled&&v.clipShadows===!0&&Array.isArray(v.clippingPlanes)&&v.clippingPlanes.length!==0||v.displacementMap&&v.displacementScale!==0||v.alphaMap&&v.alphaTest>0||v.map&&v.alphaTest>0||v.alphaToCoverage===!0){const D=P.uuid,z=v.uuid;let R=c[D];R===void 0&&(R={},c[D]=R);let I=R[z];I===void 0&&(I=P.clone(),R[z]=I,v.addEventListener("dispose",L)),P=I}if(P.visible=v.visible,P.wireframe=v.wireframe,F===Ss?P.side=v.shadowSide!==null?v.shadowSide:v.side:P.side=v.shadowSide!==null?v.shadowSide:d[v.side],P.alphaMap=v.alphaMap,P.alphaTest=v.alphaToCoverage===!0?.5:v.alphaTest,P.map=v.map,P.clipShadows=v.clipShadows,P.clippingPlanes=v.clippingPlanes,P.clipIntersection=v.clipIntersection,P.displacementMap=v.displacementMap,P.displacementScale=v.displacementScale,P.displacementBias=v.displacementBias,P.wireframeLinewidth=v.wireframeLinewidth,P.linewidth=v.linewidth,b.isPointLight===!0&&P.isMeshDistanceMaterial===!0){const D=i.properties.get(P);D.light=b}return P}function S(T,v,b,F,P,C){if(T.visible===!1)return;if(T.layers.test(P)&&(T.isMesh||T.isLine||T.isPoints)&&(T.castShadow||T.receiveShadow&&C===Ss)&&(!T.frustumCulled||T.intersectsFrustum(r))){T.modelViewMatrix.multiplyMatrices(b.matrixWorldInverse,T.matrixWorld);const z=e.update(T),R=T.material;if(Array.isArray(R)){const I=z.groups;for(let H=0,G=I.length;H<G;H++){const J=I[H],K=R[J.materialIndex];if(K&&K.visible){const Y=A(T,K,F,C);T.onBeforeShadow(i,T,v,b,z,Y,J),i.renderBufferDirect(b,null,z,Y,T,J),T.onAfterShadow(i,T,v,b,z,Y,J)}}}else if(R.visible){const I=A(T,R,F,C);T.onBeforeShadow(i,T,v,b,z,I,null),i.renderBufferDirect(b,null,z,I,T,null),T.onAfterShadow(i,T,v,b,z,I,null)}}const D=T.children;for(let z=0,R=D.length;z<R;z++)S(D[z],v,b,F,P,C)}function L(T){T.target.removeEventListener("dispose",L);for(const v in c){const b=c[v],F=T.target.uuid;F in b&&(b[F].dispose(),delete b[F])}}}function zb(i,e){function t(){let B=!1;const ae=new Ft;let pe=null;const xe=new Ft(0,0,0,0);return{setMask:function(Re){pe!==Re&&!B&&(i.colorMask(Re,Re,Re,Re),pe=Re)},setLocked:function(Re){B=Re},setClear:function(Re,we,He,Me,Le){Le===!0&&(Re*=Me,we*=Me,He*=Me),ae.set(Re,we,He,Me),xe.equals(ae)===!1&&(i.clearColor(Re,we,He,Me),xe.copy(ae))},reset:function(){B=!1,pe=null,xe.set(-1,0,0,0)}}}function r(){let B=!1,ae=!1,pe=null,xe=null,Re=null;return{setReversed:function(we){if(ae!==we){const He=e.get("EXT_clip_control");we?He.clipControlEXT(He.LOWER_LEFT_EXT,He.ZERO_TO_ONE_EXT):He.clipControlEXT(He.LOWER_LEFT_EXT,He.NEGATIVE_ONE_TO_ONE_EXT),ae=we;const Me=Re;Re=null,this.setClear(Me)}},getReversed:function(){return ae},setTest:function(we){we?_e(i.DEPTH_TEST):Ue(i.DEPTH_TEST)},setMask:function(we){pe!==we&&!B&&(i.depthMask(we),pe=we)},setFunc:function(we){if(ae&&(we=Q_[we]),xe!==we){switch(we){case cc:i.depthFunc(i.NEVER);break;case uc:i.depthFunc(i.ALWAYS);break;case hc:i.depthFunc(i.LESS);break;case bs:i.depthFunc(i.LEQUAL);break;case dc:i.depthFunc(i.EQUAL);break;case pc:i.depthFunc(i.GEQUAL);break;case fc:i.depthFunc(i.GREATER);break;case mc:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}xe=we}},setLocked:function(we){B=we},setClear:function(we){Re!==we&&(Re=we,ae&&(we=1-we),i.clearDepth(we))},reset:function(){B=!1,pe=null,xe=null,Re=null,ae=!1}}}function a(){let B=!1,ae=null,pe=null,xe=null,Re=null,we=null,He=null,Me=null,Le=null;return{setTest:function(Ge){B||(Ge?_e(i.STENCIL_TEST):Ue(i.STENCIL_TEST))},setMask:function(Ge){ae!==Ge&&!B&&(i.stencilMask(Ge),ae=Ge)},setFunc:function(Ge,rt,Ne){(pe!==Ge||xe!==rt||Re!==Ne)&&(i.stencilFunc(Ge,rt,Ne),pe=Ge,xe=rt,Re=Ne)},setOp:function(Ge,rt,Ne){(we!==Ge||He!==rt||Me!==Ne)&&(i.stencilOp(Ge,rt,Ne),we=Ge,He=rt,Me=Ne)},setLocked:function(Ge){B=Ge},setClear:function(Ge){Le!==Ge&&(i.clearStencil(Ge),Le=Ge)},reset:function(){B=!1,ae=null,pe=null,xe=null,Re=null,we=null,He=null,Me=null,Le=null}}}const n=new t,s=new r,o=new a;let l={};const c=new WeakMap;let h={},d={},u={},p=new WeakMap,f=[],_=null,g=!1,m=null,x=null,A=null,S=null,L=null,T=null,v=null,b=new lt(0,0,0),F=0,P=!1,C=null,D=null,z=null,R=null,I=null;const H=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS);let G=!1,J=0;const K=i.getParameter(i.VERSION);K.indexOf("WebGL")!==-1?(J=parseFloat(/^WebGL (\d)/.exec(K)[1]),G=J>=1):K.indexOf("OpenGL ES")!==-1&&(J=parseFloat(/^OpenGL ES (\d)/.exec(K)[1]),G=J>=2);let Y=null,re={};const he=i.getParameter(i.SCISSOR_BOX),oe=i.getParameter(i.VIEWPORT),te=new Ft().fromArray(he),le=new Ft().fromArray(oe);function de(B,ae,pe,xe){const Re=new Uint8Array(4),we=i.createTexture();i.bindTexture(B,we),i.texParameteri(B,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(B,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let He=0;He<pe;He++)B===i.TEXTURE_3D||B===i.TEXTURE_2D_ARRAY?i.texImage3D(ae,0,i.RGBA,1,1,xe,0,i.RGBA,i.UNSIGNED_BYTE,Re):i.texImage2D(ae+He,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,Re);return we}const Ce={};Ce[i.TEXTURE_2D]=de(i.TEXTURE_2D,i.TEXTURE_2D,1),Ce[i.TEXTURE_CUBE_MAP]=de(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),Ce[i.TEXTURE_2D_ARRAY]=de(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),Ce[i.TEXTURE_3D]=de(i.TEXTURE_3D,i.TEXTURE_3D,1,1),n.setClear(0,0,0,1),s.setClear(1),o.setClear(0),_e(i.DEPTH_TEST),s.setFunc(bs),ti(!1),Rt(bp),_e(i.CULL_FACE),ei(Tn);function _e(B){h[B]!==!0&&(i.enable(B),h[B]=!0)}function Ue(B){h[B]!==!1&&(i.disable(B),h[B]=!1)}function je(B,ae){return u[B]!==ae?(i.bindFramebuffer(B,ae),u[B]=ae,B===i.DRAW_FRAMEBUFFER&&(u[i.FRAMEBUFFER]=ae),B===i.FRAMEBUFFER&&(u[i.DRAW_FRAMEBUFFER]=ae),!0):!1}function Xe(B,ae){let pe=f,xe=!1;if(B){pe=p.get(ae),pe===void 0&&(pe=[],p.set(ae,pe));const Re=B.textures;if(pe.length!==Re.length||pe[0]!==i.COLOR_ATTACHMENT0){for(let we=0,He=Re.length;we<He;we++)pe[we]=i.COLOR_ATTACHMENT0+we;pe.length=Re.length,xe=!0}}else pe[0]!==i.BACK&&(pe[0]=i.BACK,xe=!0);xe&&i.drawBuffers(pe)}function Qe(B){return _!==B?(i.useProgram(B),_=B,!0):!1}const gt={[An]:i.FUNC_ADD,[S_]:i.FUNC_SUBTRACT,[y_]:i.FUNC_REVERSE_SUBTRACT};gt[b_]=i.MIN,gt[w_]=i.MAX;const Dt={[E_]:i.ZERO,[T_]:i.ONE,[A_]:i.SRC_COLOR,[Ap]:i.SRC_ALPHA,[U_]:i.SRC_ALPHA_SATURATE,[L_]:i.DST_COLOR,[C_]:i.DST_ALPHA,[R_]:i.ONE_MINUS_SRC_COLOR,[Rp]:i.ONE_MINUS_SRC_ALPHA,[N_]:i.ONE_MINUS_DST_COLOR,[P_]:i.ONE_MINUS_DST_ALPHA,[I_]:i.CONSTANT_COLOR,[D_]:i.ONE_MINUS_CONSTANT_COLOR,[O_]:i.CONSTANT_ALPHA,[F_]:i.ONE_MINUS_CONSTANT_ALPHA};function ei(B,ae,pe,xe,Re,we,He,Me,Le,Ge){if(B===Tn){g===!0&&(Ue(i.BLEND),g=!1);return}if(g===!1&&(_e(i.BLEND),g=!0),B!==M_){if(B!==m||Ge!==P){if((x!==An||L!==An)&&(i.blendEquation(i.FUNC_ADD),x=An,L=An),Ge)switch(B){case ys:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case wp:i.blendFunc(i.ONE,i.ONE);break;case Ep:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Tp:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:Mt("WebGLState: Invalid blending: ",B);break}else switch(B){case ys:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case wp:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case Ep:Mt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Tp:Mt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Mt("WebGLState: Invalid blending: ",B);break}A=null,S=null,T=null,v=null,b.set(0,0,0),F=0,m=B,P=Ge}return}Re=Re||ae,we=we||pe,He=He||xe,(ae!==x||Re!==L)&&(i.blendEquationSeparate(gt[ae],gt[Re]),x=ae,L=Re),(pe!==A||xe!==S||we!==T||He!==v)&&(i.blendFuncSeparate(Dt[pe],Dt[xe],Dt[we],Dt[He]),A=pe,S=xe,T=we,v=He),(Me.equals(b)===!1||Le!==F)&&(i.blendColor(Me.r,Me.g,Me.b,Le),b.copy(Me),F=Le),m=B,P=!1}function Ot(B,ae){B.side===Sr?Ue(i.CULL_FACE):_e(i.CULL_FACE);let pe=B.side===Wi;ae&&(pe=!pe),ti(pe),B.blending===ys&&B.transparent===!1?ei(Tn):ei(B.blending,B.blendEquation,B.blendSrc,B.blendDst,B.blendEquationAlpha,B.blendSrcAlpha,B.blendDstAlpha,B.blendColor,B.blendAlpha,B.premultipliedAlpha),s.setFunc(B.depthFunc),s.setTest(B.depthTest),s.setMask(B.depthWrite),n.setMask(B.colorWrite);const xe=B.stencilWrite;o.setTest(xe),xe&&(o.setMask(B.stencilWriteMask),o.setFunc(B.stencilFunc,B.stencilRef,B.stencilFuncMask),o.setOp(B.stencilFail,B.stencilZFail,B.stencilZPass)),mt(B.polygonOffset,B.polygonOffsetFactor,B.polygonOffsetUnits),B.alphaToCoverage===!0?_e(i.SAMPLE_ALPHA_TO_COVERAGE):Ue(i.SAMPLE_ALPHA_TO_COVERAGE)}function ti(B){C!==B&&(B?i.frontFace(i.CW):i.frontFace(i.CCW),C=B)}function Rt(B){B!==v_?(_e(i.CULL_FACE),B!==D&&(B===bp?i.cullFace(i.BACK):B===__?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Ue(i.CULL_FACE),D=B}function gi(B){B!==z&&(G&&i.lineWidth(B),z=B)}function mt(B,ae,pe){B?(_e(i.POLYGON_OFFSET_FILL),(R!==ae||I!==pe)&&(R=ae,I=pe,s.getReversed()&&(ae=-ae,pe=-pe),i.polygonOffset(ae,pe))):Ue(i.POLYGON_OFFSET_FILL)}function ci(B){B?_e(i.SCISSOR_TEST):Ue(i.SCISSOR_TEST)}function Yt(B){B===void 0&&(B=i.TEXTURE0+H-1),Y!==B&&(i.activeTexture(B),Y=B)}function ii(B,ae,pe){pe===void 0&&(Y===null?pe=i.TEXTURE0+H-1:pe=Y);let xe=re[pe];xe===void 0&&(xe={type:void 0,texture:void 0},re[pe]=xe),(xe.type!==B||xe.texture!==ae)&&(Y!==pe&&(i.activeTexture(pe),Y=pe),i.bindTexture(B,ae||Ce[B]),xe.type=B,xe.texture=ae)}function k(){const B=re[Y];B!==void 0&&B.type!==void 0&&(i.bindTexture(B.type,null),B.type=void 0,B.texture=void 0)}function Ae(){try{i.compressedTexImage2D(...arguments)}catch(B){Mt("WebGLState:",B)}}function $e(){try{i.compressedTexImage3D(...arguments)}catch(B){Mt("WebGLState:",B)}}function it(){try{i.texSubImage2D(...arguments)}catch(B){Mt("WebGLState:",B)}}function Se(){try{i.texSubImage3D(...arguments)}catch(B){Mt("WebGLState:",B)}}function Lt(){try{i.compressedTexSubImage2D(...arguments)}catch(B){Mt("WebGLState:",B)}}function Be(){try{i.compressedTexSubImage3D(...arguments)}catch(B){Mt("WebGLState:",B)}}function Ye(){try{i.texStorage2D(...arguments)}catch(B){Mt("WebGLState:",B)}}function N(){try{i.texStorage3D(...arguments)}catch(B){Mt("WebGLState:",B)}}function y(){try{i.texImage2D(...arguments)}catch(B){Mt("WebGLState:",B)}}function j(){try{i.texImage3D(...arguments)}catch(B){Mt("WebGLState:",B)}}function ue(B){return d[B]!==void 0?d[B]:i.getParameter(B)}function ne(B,ae){d[B]!==ae&&(i.pixelStorei(B,ae),d[B]=ae)}function Ee(B){te.equals(B)===!1&&(i.scissor(B.x,B.y,B.z,B.w),te.copy(B))}function ye(B){le.equals(B)===!1&&(i.viewport(B.x,B.y,B.z,B.w),le.copy(B))}function X(B,ae){let pe=c.get(ae);pe===void 0&&(pe=new WeakMap,c.set(ae,pe));let xe=pe.get(B);xe===void 0&&(xe=i.getUniformBlockIndex(ae,B.name),i.uniformBlockBinding(ae,xe,xe),pe.set(B,xe))}function ce(B,ae,pe){const xe=c.get(ae).get(B);l[xe]!==pe&&(i.bindBufferBase(i.UNIFORM_BUFFER,xe,pe),l[xe]=pe)}function be(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),s.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),h={},d={},Y=null,re={},u={},l={},p=new WeakMap,f=[],_=null,g=!1,m=null,x=null,A=null,S=null,L=null,T=null,v=null,b=new lt(0,0,0),F=0,P=!1,C=null,D=null,z=null,R=null,I=null,te.set(0,0,i.canvas.width,i.canvas.height),le.set(0,0,i.canvas.width,i.canvas.height),n.reset(),s.reset(),o.reset()}return{buffers:{color:n,depth:s,stencil:o},enable:_e,disable:Ue,bindFramebuffer:je,drawBuffers:Xe,useProgram:Qe,setBlending:ei,setMaterial:Ot,setFlipSided:ti,setCullFace:Rt,setLineWidth:gi,setPolygonOffset:mt,setScissorTest:ci,activeTexture:Yt,bindTexture:ii,unbindTexture:k,compressedTexImage2D:Ae,compressedTexImage3D:$e,texImage2D:y,texImage3D:j,pixelStorei:ne,getParameter:ue,updateUBOMapping:X,uniformBlockBinding:ce,texStorage2D:Ye,texStorage3D:N,texSubImage2D:it,texSubImage3D:Se,compressedTexSubImage2D:Lt,compressedTexSubImage3D:Be,scissor:Ee,viewport:ye,reset:be}}function Bb(i,e,t,r,a,n,s){const o=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new ut,h=new WeakMap,d=new Set;let u;const p=new WeakMap,f=new Set,_=new FinalizationRegistry(N=>f.delete(N));let g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(N,y){return g?new OffscreenCanvas(N,y):yo("canvas")}function x(N,y,j){let ue=1;const ne=Ye(N);if((ne.width>j||ne.height>j)&&(ue=j/Math.max(ne.width,ne.height)),ue<1)if(typeof HTMLImageElement<"u"&&N instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&N instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&N instanceof ImageBitmap||typeof VideoFrame<"u"&&N instanceof VideoFrame){const Ee=Math.floor(ue*ne.width),ye=Math.floor(ue*ne.height);u===void 0&&(u=m(Ee,ye));const X=y?m(Ee,ye):u;return X.width=Ee,X.height=ye,X.getContext("2d").drawImage(N,0,0,Ee,ye),Ze("WebGLRenderer: Texture has been resized from ("+ne.width+"x"+ne.height+") to ("+Ee+"x"+ye+")."),X}else return"data"in N&&Ze("WebGLRenderer: Image in DataTexture is too big ("+ne.width+"x"+ne.height+")."),N;return N}function A(N){return N.generateMipmaps}function S(N){i.generateMipmap(N)}function L(N){return N.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:N.isWebGL3DRenderTarget?i.TEXTURE_3D:N.isWebGLArrayRenderTarget||N.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function T(N,y,j,ue,ne,Ee=!1){if(N!==null){if(i[N]!==void 0)return i[N];Ze("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+N+"'")}let ye;ue&&(ye=e.get("EXT_texture_norm16"),ye||Ze("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let X=y;if(y===i.RED&&(j===i.FLOAT&&(X=i.R32F),j===i.HALF_FLOAT&&(X=i.R16F),j===i.UNSIGNED_BYTE&&(X=i.R8),j===i.UNSIGNED_SHORT&&ye&&(X=ye.R16_EXT),j===i.SHORT&&ye&&(X=ye.R16_SNORM_EXT)),y===i.RED_INTEGER&&(j===i.UNSIGNED_BYTE&&(X=i.R8UI),j===i.UNSIGNED_SHORT&&(X=i.R16UI),j===i.UNSIGNED_INT&&(X=i.R32UI),j===i.BYTE&&(X=i.R8I),j===i.SHORT&&(X=i.R16I),j===i.INT&&(X=i.R32I)),y===i.RG&&(j===i.FLOAT&&(X=i.RG32F),j===i.HALF_FLOAT&&(X=i.RG16F),j===i.UNSIGNED_BYTE&&(X=i.RG8),j===i.UNSIGNED_SHORT&&ye&&(X=ye.RG16_EXT),j===i.SHORT&&ye&&(X=ye.RG16_SNORM_EXT)),y===i.RG_INTEGER&&(j===i.UNSIGNED_BYTE&&(X=i.RG8UI),j===i.UNSIGNED_SHORT&&(X=i.RG16UI),j===i.UNSIGNED_INT&&(X=i.RG32UI),j===i.BYTE&&(X=i.RG8I),j===i.SHORT&&(X=i.RG16I),j===i.INT&&(X=i.RG32I)),y===i.RGB_INTEGER&&(j===i.UNSIGNED_BYTE&&(X=i.RGB8UI),j===i.UNSIGNED_SHORT&&(X=i.RGB16UI),j===i.UNSIGNED_INT&&(X=i.RGB32UI),j===i.BYTE&&(X=i.RGB8I),j===i.SHORT&&(X=i.RGB16I),j===i.INT&&(X=i.RGB32I)),y===i.RGBA_INTEGER&&(j===i.UNSIGNED_BYTE&&(X=i.RGBA8UI),j===i.UNSIGNED_SHORT&&(X=i.RGBA16UI),j===i.UNSIGNED_INT&&(X=i.RGBA32UI),j===i.BYTE&&(X=i.RGBA8I),j===i.SHORT&&(X=i.RGBA16I),j===i.INT&&(X=i.RGBA32I)),y===i.RGB&&(j===i.UNSIGNED_SHORT&&ye&&(X=ye.RGB16_EXT),j===i.SHORT&&ye&&(X=ye.RGB16_SNORM_EXT),j===i.UNSIGNED_INT_5_9_9_9_REV&&(X=i.RGB9_E5),j===i.UNSIGNED_INT_10F_11F_11F_REV&&(X=i.R11F_G11F_B10F)),y===i.RGBA){const ce=Ee?So:ft.getTransfer(ne);j===i.FLOAT&&(X=i.RGBA32F),j===i.HALF_FLOAT&&(X=i.RGBA16F),j===i.UNSIGNED_BYTE&&(X=ce===At?i.SRGB8_ALPHA8:i.RGBA8),j===i.UNSIGNED_SHORT&&ye&&(X=ye.RGBA16_EXT),j===i.SHORT&&ye&&(X=ye.RGBA16_SNORM_EXT),j===i.UNSIGNED_SHORT_4_4_4_4&&(X=i.RGBA4),j===i.UNSIGNED_SHORT_5_5_5_1&&(X=i.RGB5_A1)}return(X===i.R16F||X===i.R32F||X===i.RG16F||X===i.RG32F||X===i.RGBA16F||X===i.RGBA32F)&&e.get("EXT_color_buffer_float"),X}function v(N,y){let j;return N?y===null||y===zr||y===Cn?j=i.DEPTH24_STENCIL8:y===Br?j=i.DEPTH32F_STENCIL8:y===Es&&(j=i.DEPTH24_STENCIL8,Ze("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):y===null||y===zr||y===Cn?j=i.DEPTH_COMPONENT24:y===Br?j=i.DEPTH_COMPONENT32F:y===Es&&(j=i.DEPTH_COMPONENT16),j}function b(N,y){return A(N)===!0||N.isFramebufferTexture&&N.minFilter!==Ai&&N.minFilter!==Xi?Math.log2(Math.max(y.width,y.height))+1:N.mipmaps.length>0?N.mipmaps.length:N.isCompressedTexture&&Array.isArray(N.image)?y.mipmaps.length:1}function F(N){const y=new WeakRef(N);r.get(N).__ref=y,f.add(y),_.register(N,y,y)}function P(N){const y=r.get(N).__ref;y!==void 0&&(f.delete(y),_.unregister(y))}function C(N){z(N.target)}function D(N){R(N.target)}function z(N){N.removeEventListener("dispose",C),P(N),H(N),N.isVideoTexture&&h.delete(N),N.isHTMLTexture&&d.delete(N)}function R(N){N.removeEventListener("dispose",D),P(N),J(N)}function I(){for(const N of f){const y=N.deref();y!==void 0&&(y.isRenderTarget===!0?R(y):z(y))}f.clear(),d.clear()}function H(N){const y=r.get(N);if(y.__webglInit===void 0)return;const j=N.source,ue=p.get(j);if(ue){const ne=ue[y.__cacheKey];ne.usedTimes--,ne.usedTimes===0&&G(N),Object.keys(ue).length===0&&p.delete(j)}r.remove(N)}function G(N){const y=r.get(N);i.deleteTexture(y.__webglTexture);const j=N.source,ue=p.get(j);delete ue[y.__cacheKey],s.memory.textures--}function J(N){const y=r.get(N);y.__depthDisposeCallback&&y.__depthDisposeCallback();const j=N.depthTexture;if(j&&j.renderTarget===N&&z(j),N.isWebGLCubeRenderTarget)for(let ne=0;ne<6;ne++){if(Array.isArray(y.__webglFramebuffer[ne]))for(let Ee=0;Ee<y.__webglFramebuffer[ne].length;Ee++)i.deleteFramebuffer(y.__webglFramebuffer[ne][Ee]);else i.deleteFramebuffer(y.__webglFramebuffer[ne]);y.__webglDepthbuffer&&i.deleteRenderbuffer(y.__webglDepthbuffer[ne])}else{if(Array.isArray(y.__webglFramebuffer))for(let ne=0;ne<y.__webglFramebuffer.length;ne++)i.deleteFramebuffer(y.__webglFramebuffer[ne]);else i.deleteFramebuffer(y.__webglFramebuffer);if(y.__webglDepthbuffer&&i.deleteRenderbuffer(y.__webglDepthbuffer),y.__webglMultisampledFramebuffer&&i.deleteFramebuffer(y.__webglMultisampledFramebuffer),y.__webglColorRenderbuffer)for(let ne=0;ne<y.__webglColorRenderbuffer.length;ne++)y.__webglColorRenderbuffer[ne]&&i.deleteRenderbuffer(y.__webglColorRenderbuffer[ne]);y.__webglDepthRenderbuffer&&i.deleteRenderbuffer(y.__webglDepthRenderbuffer)}const ue=N.textures;for(let ne=0,Ee=ue.length;ne<Ee;ne++){const ye=r.get(ue[ne]);ye.__webglTexture&&(i.deleteTexture(ye.__webglTexture),s.memory.textures--),r.remove(ue[ne])}r.remove(N)}let K=0;function Y(){K=0}function re(){return K}function he(N){K=N}function oe(){const N=K;return N>=a.maxTextures&&Ze("WebGLTextures: Trying to use "+(N+1)+" texture units while this GPU supports only "+a.maxTextures),K+=1,N}function te(N){const y=[];return y.push(N.wrapS),y.push(N.wrapT),y.push(N.wrapR||0),y.push(N.magFilter),y.push(N.minFilter),y.push(N.anisotropy),y.push(N.internalFormat),y.push(N.format),y.push(N.type),y.push(N.generateMipmaps),y.push(N.mipmapsAutoUpdate),y.push(N.premultiplyAlpha),y.push(N.flipY),y.push(N.unpackAlignment),y.push(N.colorSpace),y.join()}function le(N,y){const j=r.get(N);if(N.isVideoTexture&&Lt(N),N.isRenderTargetTexture===!1&&N.isExternalTexture!==!0&&N.version>0&&j.__version!==N.version){const ue=N.image;if(ue===null)Ze("WebGLRenderer: Texture marked for update but no image data found.");else if(ue.complete===!1)Ze("WebGLRenderer: Texture marked for update but image is incomplete");else{Ot(j,N,y);return}}else N.isExternalTexture&&(j.__webglTexture=N.sourceTexture?N.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,j.__webglTexture,i.TEXTURE0+y)}function de(N,y){const j=r.get(N);if(N.isRenderTargetTexture===!1&&N.version>0&&j.__version!==N.version){Ot(j,N,y);return}else N.isExternalTexture&&(j.__webglTexture=N.sourceTexture?N.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,j.__webglTexture,i.TEXTURE0+y)}function Ce(N,y){const j=r.get(N);if(N.isRenderTargetTexture===!1&&N.version>0&&j.__version!==N.version){Ot(j,N,y);return}t.bindTexture(i.TEXTURE_3D,j.__webglTexture,i.TEXTURE0+y)}function _e(N,y){const j=r.get(N);if(N.version>0&&j.__version!==N.version){ti(j,N,y);return}t.bindTexture(i.TEXTURE_CUBE_MAP,j.__webglTexture,i.TEXTURE0+y)}const Ue={[xc]:i.REPEAT,[aa]:i.CLAMP_TO_EDGE,[Mc]:i.MIRRORED_REPEAT},je={[Ai]:i.NEAREST,[k_]:i.NEAREST_MIPMAP_NEAREST,[po]:i.NEAREST_MIPMAP_LINEAR,[Xi]:i.LINEAR,[Sc]:i.LINEAR_MIPMAP_NEAREST,[ya]:i.LINEAR_MIPMAP_LINEAR},Xe={[W_]:i.NEVER,[jp]:i.ALWAYS,[X_]:i.LESS,[Wp]:i.LEQUAL,[j_]:i.EQUAL,[Xp]:i.GEQUAL,[Y_]:i.GREATER,[q_]:i.NOTEQUAL};function Qe(N,y){if(y.type===Br&&e.has("OES_texture_float_linear")===!1&&(y.magFilter===Xi||y.magFilter===Sc||y.magFilter===po||y.magFilter===ya||y.minFilter===Xi||y.minFilter===Sc||y.minFilter===po||y.minFilter===ya)&&Ze("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(N,i.TEXTURE_WRAP_S,Ue[y.wrapS]),i.texParameteri(N,i.TEXTURE_WRAP_T,Ue[y.wrapT]),(N===i.TEXTURE_3D||N===i.TEXTURE_2D_ARRAY)&&i.texParameteri(N,i.TEXTURE_WRAP_R,Ue[y.wrapR]),i.texParameteri(N,i.TEXTURE_MAG_FILTER,je[y.magFilter]),i.texParameteri(N,i.TEXTURE_MIN_FILTER,je[y.minFilter]),y.compareFunction&&(i.texParameteri(N,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(N,i.TEXTURE_COMPARE_FUNC,Xe[y.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(y.magFilter===Ai||y.minFilter!==po&&y.minFilter!==ya||y.type===Br&&e.has("OES_texture_float_linear")===!1)return;if(y.anisotropy>1||r.get(y).__currentAnisotropy){const j=e.get("EXT_texture_filter_anisotropic");i.texParameterf(N,j.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(y.anisotropy,a.getMaxAnisotropy())),r.get(y).__currentAnisotropy=y.anisotropy}}}function gt(N,y){let j=!1;N.__webglInit===void 0&&(N.__webglInit=!0,y.addEventListener("dispose",C),F(y));const ue=y.source;let ne=p.get(ue);ne===void 0&&(ne={},p.set(ue,ne));const Ee=te(y);if(Ee!==N.__cacheKey){ne[Ee]===void 0&&(ne[Ee]={texture:i.createTexture(),usedTimes:0},s.memory.textures++,j=!0),ne[Ee].usedTimes++;const ye=ne[N.__cacheKey];ye!==void 0&&(ne[N.__cacheKey].usedTimes--,ye.usedTimes===0&&G(y)),N.__cacheKey=Ee,N.__webglTexture=ne[Ee].texture}return j}function Dt(N,y,j){return Math.floor(Math.floor(N/j)/y)}function ei(N,y,j,ue){const ne=N.updateRanges;if(ne.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,y.width,y.height,j,ue,y.data);else{ne.sort((be,B)=>be.start-B.start);let Ee=0;for(let be=1;be<ne.length;be++){const B=ne[Ee],ae=ne[be],pe=B.start+B.count,xe=Dt(ae.start,y.width,4),Re=Dt(B.start,y.width,4);ae.start<=pe+1&&xe===Re&&Dt(ae.start+ae.count-1,y.width,4)===xe?B.count=Math.max(B.count,ae.start+ae.count-B.start):(++Ee,ne[Ee]=ae)}ne.length=Ee+1;const ye=t.getParameter(i.UNPACK_ROW_LENGTH),X=t.getParameter(i.UNPACK_SKIP_PIXELS),ce=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,y.width);for(let be=0,B=ne.length;be<B;be++){const ae=ne[be],pe=Math.floor(ae.start/4),xe=Math.ceil(ae.count/4),Re=pe%y.width,we=Math.floor(pe/y.width),He=xe;t.pixelStorei(i.UNPACK_SKIP_PIXELS,Re),t.pixelStorei(i.UNPACK_SKIP_ROWS,we),t.texSubImage2D(i.TEXTURE_2D,0,Re,we,He,1,j,ue,y.data)}N.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,ye),t.pixelStorei(i.UNPACK_SKIP_PIXELS,X),t.pixelStorei(i.UNPACK_SKIP_ROWS,ce)}}function Ot(N,y,j){let ue=i.TEXTURE_2D;(y.isDataArrayTexture||y.isCompressedArrayTexture)&&(ue=i.TEXTURE_2D_ARRAY),y.isData3DTexture&&(ue=i.TEXTURE_3D);const ne=gt(N,y),Ee=y.source;t.bindTexture(ue,N.__webglTexture,i.TEXTURE0+j);const ye=r.get(Ee);if(Ee.version!==ye.__version||ne===!0){if(t.activeTexture(i.TEXTURE0+j),!(typeof ImageBitmap<"u"&&y.image instanceof ImageBitmap)){const Me=ft.getPrimaries(ft.workingColorSpace),Le=y.colorSpace===Ea?null:ft.getPrimaries(y.colorSpace),Ge=y.colorSpace===Ea||Me===Le?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,y.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,y.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,Ge)}t.pixelStorei(i.UNPACK_ALIGNMENT,y.unpackAlignment);let X=x(y.image,!1,a.maxTextureSize);X=Be(y,X);const ce=n.convert(y.format,y.colorSpace),be=n.convert(y.type);let B=T(y.internalFormat,ce,be,y.normalized,y.colorSpace,y.isVideoTexture);Qe(ue,y);let ae;const pe=y.mipmaps,xe=y.isVideoTexture!==!0,Re=ye.__version===void 0||ne===!0,we=Ee.dataReady,He=b(y,X);if(y.isDepthTexture)B=v(y.format===wa,y.type),Re&&(xe?t.texStorage2D(i.TEXTURE_2D,1,B,X.width,X.height):t.texImage2D(i.TEXTURE_2D,0,B,X.width,X.height,0,ce,be,null));else if(y.isDataTexture)if(pe.length>0){xe&&Re&&t.texStorage2D(i.TEXTURE_2D,He,B,pe[0].width,pe[0].height);for(let Me=0,Le=pe.length;Me<Le;Me++)ae=pe[Me],xe?we&&t.texSubImage2D(i.TEXTURE_2D,Me,0,0,ae.width,ae.height,ce,be,ae.data):t.texImage2D(i.TEXTURE_2D,Me,B,ae.width,ae.height,0,ce,be,ae.data);y.generateMipmaps=!1}else xe?(Re&&t.texStorage2D(i.TEXTURE_2D,He,B,X.width,X.height),we&&ei(y,X,ce,be)):t.texImage2D(i.TEXTURE_2D,0,B,X.width,X.height,0,ce,be,X.data);else if(y.isCompressedTexture)if(y.isCompressedArrayTexture){xe&&Re&&t.texStorage3D(i.TEXTURE_2D_ARRAY,He,B,pe[0].width,pe[0].height,X.depth);for(let Me=0,Le=pe.length;Me<Le;Me++)if(ae=pe[Me],y.format!==Gr)if(ce!==null)if(xe){if(we)if(y.layerUpdates.size>0){const Ge=Vf(ae.width,ae.height,y.format,y.type);for(const rt of y.layerUpdates){const Ne=ae.data.subarray(rt*Ge/ae.data.BYTES_PER_ELEMENT,(rt+1)*Ge/ae.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,Me,0,0,rt,ae.width,ae.height,1,ce,Ne)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,Me,0,0,0,ae.width,ae.height,X.depth,ce,ae.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,Me,B,ae.width,ae.height,X.depth,0,ae.data,0,0);else Ze("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else xe?we&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,Me,0,0,0,ae.width,ae.height,X.depth,ce,be,ae.data):t.texImage3D(i.TEXTURE_2D_ARRAY,Me,B,ae.width,ae.height,X.depth,0,ce,be,ae.data);y.layerUpdates.size>0&&y.clearLayerUpdates()}else{xe&&Re&&t.texStorage2D(i.TEXTURE_2D,He,B,pe[0].width,pe[0].height);for(let Me=0,Le=pe.length;Me<Le;Me++)ae=pe[Me],y.format!==Gr?ce!==null?xe?we&&t.compressedTexSubImage2D(i.TEXTURE_2D,Me,0,0,ae.width,ae.height,ce,ae.data):t.compressedTexImage2D(i.TEXTURE_2D,Me,B,ae.width,ae.height,0,ae.data):Ze("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):xe?we&&t.texSubImage2D(i.TEXTURE_2D,Me,0,0,ae.width,ae.height,ce,be,ae.data):t.texImage2D(i.TEXTURE_2D,Me,B,ae.width,ae.height,0,ce,be,ae.data)}else if(y.isDataArrayTexture)if(xe){if(Re&&t.texStorage3D(i.TEXTURE_2D_ARRAY,He,B,X.width,X.height,X.depth),we)if(y.layerUpdates.size>0){const Me=Vf(X.width,X.height,y.format,y.type);for(const Le of y.layerUpdates){const Ge=X.data.subarray(Le*Me/X.data.BYTES_PER_ELEMENT,(Le+1)*Me/X.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Le,X.width,X.height,1,ce,be,Ge)}y.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,X.width,X.height,X.depth,ce,be,X.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,B,X.width,X.height,X.depth,0,ce,be,X.data);else if(y.isData3DTexture)xe?(Re&&t.texStorage3D(i.TEXTURE_3D,He,B,X.width,X.height,X.depth),we&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,X.width,X.height,X.depth,ce,be,X.data)):t.texImage3D(i.TEXTURE_3D,0,B,X.width,X.height,X.depth,0,ce,be,X.data);else if(y.isFramebufferTexture){if(Re)if(xe)t.texStorage2D(i.TEXTURE_2D,He,B,X.width,X.height);else{let Me=X.width,Le=X.height;for(let Ge=0;Ge<He;Ge++)t.texImage2D(i.TEXTURE_2D,Ge,B,Me,Le,0,ce,be,null),Me>>=1,Le>>=1}}else if(y.isHTMLTexture){if("texElementImage2D"in i){const Me=i.canvas;if(Me.hasAttribute("layoutsubtree")||Me.setAttribute("layoutsubtree","true"),X.parentNode!==Me){Me.appendChild(X),d.add(y),Me.onpaint=Le=>{const Ge=Le.changedElements;for(const rt of d)Ge.includes(rt.image)&&(rt.needsUpdate=!0)},Me.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,X);else{const Le=i.RGBA,Ge=i.RGBA,rt=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,Le,Ge,rt,X)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(pe.length>0){if(xe&&Re){const Me=Ye(pe[0]);t.texStorage2D(i.TEXTURE_2D,He,B,Me.width,Me.height)}for(let Me=0,Le=pe.length;Me<Le;Me++)ae=pe[Me],xe?we&&t.texSubImage2D(i.TEXTURE_2D,Me,0,0,ce,be,ae):t.texImage2D(i.TEXTURE_2D,Me,B,ce,be,ae);y.generateMipmaps=!1}else if(xe){if(Re){const Me=Ye(X);t.texStorage2D(i.TEXTURE_2D,He,B,Me.width,Me.height)}we&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,ce,be,X)}else t.texImage2D(i.TEXTURE_2D,0,B,ce,be,X);A(y)&&y.mipmapsAutoUpdate===!0&&S(ue),ye.__version=Ee.version,y.onUpdate&&y.onUpdate(y)}N.__version=y.version}function ti(N,y,j){if(y.image.length!==6)return;const ue=gt(N,y),ne=y.source;t.bindTexture(i.TEXTURE_CUBE_MAP,N.__webglTexture,i.TEXTURE0+j);const Ee=r.get(ne);if(ne.version!==Ee.__version||ue===!0){t.activeTexture(i.TEXTURE0+j);const ye=ft.getPrimaries(ft.workingColorSpace),X=y.colorSpace===Ea?null:ft.getPrimaries(y.colorSpace),ce=y.colorSpace===Ea||ye===X?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,y.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,y.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,y.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,ce);const be=y.isCompressedTexture||y.image[0].isCompressedTexture,B=y.image[0]&&y.image[0].isDataTexture,ae=[];for(let Ne=0;Ne<6;Ne++)!be&&!B?ae[Ne]=x(y.image[Ne],!0,a.maxCubemapSize):ae[Ne]=B?y.image[Ne].image:y.image[Ne],ae[Ne]=Be(y,ae[Ne]);const pe=ae[0],xe=n.convert(y.format,y.colorSpace),Re=n.convert(y.type);let we=T(y.internalFormat,xe,Re,y.normalized,y.colorSpace);const He=y.isVideoTexture!==!0,Me=Ee.__version===void 0||ue===!0,Le=ne.dataReady;let Ge=b(y,pe);Qe(i.TEXTURE_CUBE_MAP,y);let rt;if(y.isDepthTexture){if(we=v(y.format===wa,y.type),Me)if(He)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,we,pe.width,pe.height);else for(let Ne=0;Ne<6;Ne++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,we,pe.width,pe.height,0,xe,Re,null)}else if(be){He&&Me&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Ge,we,pe.width,pe.height);for(let Ne=0;Ne<6;Ne++){rt=ae[Ne].mipmaps;for(let ct=0;ct<rt.length;ct++){const St=rt[ct];y.format!==Gr?xe!==null?He?Le&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,ct,0,0,St.width,St.height,xe,St.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,ct,we,St.width,St.height,0,St.data):Ze("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):He?Le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,ct,0,0,St.width,St.height,xe,Re,St.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,ct,we,St.width,St.height,0,xe,Re,St.data)}}}else{if(rt=y.mipmaps,He&&Me){rt.length>0&&Ge++;const Ne=Ye(ae[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Ge,we,Ne.width,Ne.height)}for(let Ne=0;Ne<6;Ne++)if(B){He?Le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,0,0,ae[Ne].width,ae[Ne].height,xe,Re,ae[Ne].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,we,ae[Ne].width,ae[Ne].height,0,xe,Re,ae[Ne].data);for(let ct=0;ct<rt.length;ct++){const St=rt[ct].image[Ne].image;He?Le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,ct+1,0,0,St.width,St.height,xe,Re,St.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,ct+1,we,St.width,St.height,0,xe,Re,St.data)}}else{He?Le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,0,0,xe,Re,ae[Ne]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,0,we,xe,Re,ae[Ne]);for(let ct=0;ct<rt.length;ct++){const St=rt[ct];He?Le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,ct+1,0,0,xe,Re,St.image[Ne]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Ne,ct+1,we,xe,Re,St.image[Ne])}}}A(y)&&y.mipmapsAutoUpdate===!0&&S(i.TEXTURE_CUBE_MAP),Ee.__version=ne.version,y.onUpdate&&y.onUpdate(y)}N.__version=y.version}function Rt(N,y,j,ue,ne,Ee){const ye=n.convert(j.format,j.colorSpace),X=n.convert(j.type),ce=T(j.internalFormat,ye,X,j.normalized,j.colorSpace),be=r.get(y),B=r.get(j);if(B.__renderTarget=y,!be.__hasExternalTextures){const ae=Math.max(1,y.width>>Ee),pe=Math.max(1,y.height>>Ee);ne===i.TEXTURE_3D||ne===i.TEXTURE_2D_ARRAY?t.texImage3D(ne,Ee,ce,ae,pe,y.depth,0,ye,X,null):t.texImage2D(ne,Ee,ce,ae,pe,0,ye,X,null)}t.bindFramebuffer(i.FRAMEBUFFER,N),Se(y)?o.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ue,ne,B.__webglTexture,0,it(y)):(ne===i.TEXTURE_2D||ne>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&ne<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,ue,ne,B.__webglTexture,Ee),t.bindFramebuffer(i.FRAMEBUFFER,null)}function gi(N,y,j){if(i.bindRenderbuffer(i.RENDERBUFFER,N),y.depthBuffer){const ue=y.depthTexture,ne=ue&&ue.isDepthTexture?ue.type:null,Ee=v(y.stencilBuffer,ne),ye=y.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;Se(y)?o.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,it(y),Ee,y.width,y.height):j?i.renderbufferStorageMultisample(i.RENDERBUFFER,it(y),Ee,y.width,y.height):i.renderbufferStorage(i.RENDERBUFFER,Ee,y.width,y.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,ye,i.RENDERBUFFER,N)}else{const ue=y.textures;for(let ne=0;ne<ue.length;ne++){const Ee=ue[ne],ye=n.convert(Ee.format,Ee.colorSpace),X=n.convert(Ee.type),ce=T(Ee.internalFormat,ye,X,Ee.normalized,Ee.colorSpace);Se(y)?o.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,it(y),ce,y.width,y.height):j?i.renderbufferStorageMultisample(i.RENDERBUFFER,it(y),ce,y.width,y.height):i.renderbufferStorage(i.RENDERBUFFER,ce,y.width,y.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function mt(N,y,j){const ue=y.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,N),!(y.depthTexture&&y.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");const ne=r.get(y.depthTexture);ne.__renderTarget=y;const Ee=ue?y.depthTexture.image[0]:y.depthTexture.image;(!ne.__webglTexture||Ee.width!==y.width||Ee.height!==y.height)&&(Ee.width=y.width,Ee.height=y.height,y.depthTexture.needsUpdate=!0),ue?_e(y.depthTexture,0):le(y.depthTexture,0);const ye=ne.__webglTexture,X=it(y),ce=ue?i.TEXTURE_CUBE_MAP_POSITIVE_X+j:i.TEXTURE_2D,be=y.depthTexture.format===wa?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(y.depthTexture.format===ba)Se(y)?o.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,be,ce,ye,0,X):i.framebufferTexture2D(i.FRAMEBUFFER,be,ce,ye,0);else if(y.depthTexture.format===wa)Se(y)?o.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,be,ce,ye,0,X):i.framebufferTexture2D(i.FRAMEBUFFER,be,ce,ye,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function ci(N){const y=r.get(N),j=N.isWebGLCubeRenderTarget===!0;if(y.__boundDepthTexture!==N.depthTexture){const ue=N.depthTexture;if(y.__depthDisposeCallback&&y.__depthDisposeCallback(),ue){const ne=()=>{delete y.__boundDepthTexture,delete y.__depthDisposeCallback,ue.removeEventListener("dispose",ne)};ue.addEventListener("dispose",ne),y.__depthDisposeCallback=ne}y.__boundDepthTexture=ue}if(N.depthTexture&&!y.__autoAllocateDepthBuffer)if(j)for(let ue=0;ue<6;ue++)mt(y.__webglFramebuffer[ue],N,ue);else N.texture.mipmaps.length>0?mt(y.__webglFramebuffer[0],N,0):mt(y.__webglFramebuffer,N,0);else if(j){y.__webglDepthbuffer=[];for(let ue=0;ue<6;ue++)if(t.bindFramebuffer(i.FRAMEBUFFER,y.__webglFramebuffer[ue]),y.__webglDepthbuffer[ue]===void 0)y.__webglDepthbuffer[ue]=i.createRenderbuffer(),gi(y.__webglDepthbuffer[ue],N,!1);else{const ne=N.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,Ee=y.__webglDepthbuffer[ue];i.bindRenderbuffer(i.RENDERBUFFER,Ee),i.framebufferRenderbuffer(i.FRAMEBUFFER,ne,i.RENDERBUFFER,Ee)}}else if(N.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,y.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,y.__webglFramebuffer),y.__webglDepthbuffer===void 0)y.__webglDepthbuffer=i.createRenderbuffer(),gi(y.__webglDepthbuffer,N,!1);else{const ue=N.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ne=y.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,ne),i.framebufferRenderbuffer(i.FRAMEBUFFER,ue,i.RENDERBUFFER,ne)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function Yt(N,y,j){const ue=r.get(N);y!==void 0&&Rt(ue.__webglFramebuffer,N,N.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),j!==void 0&&ci(N)}function ii(N){const y=N.texture,j=r.get(N),ue=r.get(y);N.addEventListener("dispose",D),F(N);const ne=N.textures,Ee=N.isWebGLCubeRenderTarget===!0,ye=ne.length>1;if(ye||(ue.__webglTexture===void 0&&(ue.__webglTexture=i.createTexture()),ue.__version=y.version,s.memory.textures++),Ee){j.__webglFramebuffer=[];for(let X=0;X<6;X++)if(y.mipmaps.length>0){j.__webglFramebuffer[X]=[];for(let ce=0;ce<y.mipmaps.length;ce++)j.__webglFramebuffer[X][ce]=i.createFramebuffer()}else j.__webglFramebuffer[X]=i.createFramebuffer()}else{if(y.mipmaps.length>0){j.__webglFramebuffer=[];for(let X=0;X<y.mipmaps.length;X++)j.__webglFramebuffer[X]=i.createFramebuffer()}else j.__webglFramebuffer=i.createFramebuffer();if(ye)for(let X=0,ce=ne.length;X<ce;X++){const be=r.get(ne[X]);be.__webglTexture===void 0&&(be.__webglTexture=i.createTexture(),s.memory.textures++)}if(N.samples>0&&Se(N)===!1){j.__webglMultisampledFramebuffer=i.createFramebuffer(),j.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,j.__webglMultisampledFramebuffer);for(let X=0;X<ne.length;X++){const ce=ne[X];j.__webglColorRenderbuffer[X]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,j.__webglColorRenderbuffer[X]);const be=n.convert(ce.format,ce.colorSpace),B=n.convert(ce.type),ae=T(ce.internalFormat,be,B,ce.normalized,ce.colorSpace,N.isXRRenderTarget===!0),pe=it(N);i.renderbufferStorageMultisample(i.RENDERBUFFER,pe,ae,N.width,N.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+X,i.RENDERBUFFER,j.__webglColorRenderbuffer[X])}i.bindRenderbuffer(i.RENDERBUFFER,null),N.depthBuffer&&(j.__webglDepthRenderbuffer=i.createRenderbuffer(),gi(j.__webglDepthRenderbuffer,N,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(Ee){t.bindTexture(i.TEXTURE_CUBE_MAP,ue.__webglTexture),Qe(i.TEXTURE_CUBE_MAP,y);for(let X=0;X<6;X++)if(y.mipmaps.length>0)for(let ce=0;ce<y.mipmaps.length;ce++)Rt(j.__webglFramebuffer[X][ce],N,y,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+X,ce);else Rt(j.__webglFramebuffer[X],N,y,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+X,0);A(y)?S(i.TEXTURE_CUBE_MAP):y.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,y.mipmaps.length-1),t.unbindTexture()}else if(ye){for(let X=0,ce=ne.length;X<ce;X++){const be=ne[X],B=r.get(be);let ae=i.TEXTURE_2D;(N.isWebGL3DRenderTarget||N.isWebGLArrayRenderTarget)&&(ae=N.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(ae,B.__webglTexture),Qe(ae,be),Rt(j.__webglFramebuffer,N,be,i.COLOR_ATTACHMENT0+X,ae,0),A(be)&&S(ae)}t.unbindTexture()}else{let X=i.TEXTURE_2D;if((N.isWebGL3DRenderTarget||N.isWebGLArrayRenderTarget)&&(X=N.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(X,ue.__webglTexture),Qe(X,y),y.mipmaps.length>0)for(let ce=0;ce<y.mipmaps.length;ce++)Rt(j.__webglFramebuffer[ce],N,y,i.COLOR_ATTACHMENT0,X,ce);else Rt(j.__webglFramebuffer,N,y,i.COLOR_ATTACHMENT0,X,0);A(y)?S(X):y.mipmaps.length>0&&i.texParameteri(X,i.TEXTURE_MAX_LEVEL,y.mipmaps.length-1),t.unbindTexture()}N.depthBuffer&&ci(N)}function k(N){const y=N.textures;for(let j=0,ue=y.length;j<ue;j++){const ne=y[j];if(A(ne)&&ne.mipmapsAutoUpdate===!0){const Ee=L(N),ye=r.get(ne).__webglTexture;t.bindTexture(Ee,ye),S(Ee),t.unbindTexture()}}}const Ae=[];function $e(N){if(N.samples>0){if(Se(N)===!1){const y=N.textures,j=N.width,ue=N.height;let ne=i.COLOR_BUFFER_BIT;const Ee=N.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ye=r.get(N),X=y.length>1;if(X)for(let ce=0;ce<y.length;ce++)t.bindFramebuffer(i.FRAMEBUFFER,ye.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ce,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,ye.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ce,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,ye.__webglMultisampledFramebuffer),N.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ye.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ye.__webglFramebuffer);for(let ce=0;ce<y.length;ce++){if(N.resolveDepthBuffer&&(N.depthBuffer&&(ne|=i.DEPTH_BUFFER_BIT),N.stencilBuffer&&N.resolveStencilBuffer&&(ne|=i.STENCIL_BUFFER_BIT)),X){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,ye.__webglColorRenderbuffer[ce]);const be=r.get(y[ce]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,be,0)}i.blitFramebuffer(0,0,j,ue,0,0,j,ue,ne,i.NEAREST),l===!0&&(Ae.length=0,Ae.push(i.COLOR_ATTACHMENT0+ce),N.depthBuffer&&N.storeMultisampledDepthBuffer===!1&&Ae.push(Ee),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,Ae))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),X)for(let ce=0;ce<y.length;ce++){t.bindFramebuffer(i.FRAMEBUFFER,ye.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ce,i.RENDERBUFFER,ye.__webglColorRenderbuffer[ce]);const be=r.get(y[ce]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,ye.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ce,i.TEXTURE_2D,be,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ye.__webglMultisampledFramebuffer)}else if(N.depthBuffer&&N.storeMultisampledDepthBuffer===!1&&l){const y=N.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[y])}}}function it(N){return Math.min(a.maxSamples,N.samples)}function Se(N){const y=r.get(N);return N.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&y.__useRenderToTexture!==!1}function Lt(N){const y=s.render.frame;h.get(N)!==y&&(h.set(N,y),N.update())}function Be(N,y){const j=N.colorSpace,ue=N.format,ne=N.type;return N.isCompressedTexture===!0||N.isVideoTexture===!0||j!==Mo&&j!==Ea&&(ft.getTransfer(j)===At?(ue!==Gr||ne!==er)&&Ze("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Mt("WebGLTextures: Unsupported texture color space:",j)),y}function Ye(N){return typeof HTMLImageElement<"u"&&N instanceof HTMLImageElement?(c.width=N.naturalWidth||N.width,c.height=N.naturalHeight||N.height):typeof VideoFrame<"u"&&N instanceof VideoFrame?(c.width=N.displayWidth,c.height=N.displayHeight):(c.width=N.width,c.height=N.height),c}this.allocateTextureUnit=oe,this.resetTextureUnits=Y,this.getTextureUnits=re,this.setTextureUnits=he,this.setTexture2D=le,this.setTexture2DArray=de,this.setTexture3D=Ce,this.setTextureCube=_e,this.rebindTextures=Yt,this.setupRenderTarget=ii,this.updateRenderTargetMipmap=k,this.updateMultisampleRenderTarget=$e,this.setupDepthRenderbuffer=ci,this.setupFrameBufferTexture=Rt,this.useMultisampledRTT=Se,this.dispose=I}function kb(i,e){function t(r,a=Ea){let n;const s=ft.getTransfer(a);if(r===er)return i.UNSIGNED_BYTE;if(r===bc)return i.UNSIGNED_SHORT_4_4_4_4;if(r===wc)return i.UNSIGNED_SHORT_5_5_5_1;if(r===Bp)return i.UNSIGNED_INT_5_9_9_9_REV;if(r===kp)return i.UNSIGNED_INT_10F_11F_11F_REV;if(r===Fp)return i.BYTE;if(r===zp)return i.SHORT;if(r===Es)return i.UNSIGNED_SHORT;if(r===yc)return i.INT;if(r===zr)return i.UNSIGNED_INT;if(r===Br)return i.FLOAT;if(r===kr)return i.HALF_FLOAT;if(r===Gp)return i.ALPHA;if(r===Hp)return i.RGB;if(r===Gr)return i.RGBA;if(r===ba)return i.DEPTH_COMPONENT;if(r===wa)return i.DEPTH_STENCIL;if(r===Vp)return i.RED;if(r===Ec)return i.RED_INTEGER;if(r===Ka)return i.RG;if(r===Tc)return i.RG_INTEGER;if(r===Ac)return i.RGBA_INTEGER;if(r===fo||r===mo||r===go||r===vo)if(s===At)if(n=e.get("WEBGL_compressed_texture_s3tc_srgb"),n!==null){if(r===fo)return n.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(r===mo)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(r===go)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(r===vo)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(n=e.get("WEBGL_compressed_texture_s3tc"),n!==null){if(r===fo)return n.COMPRESSED_RGB_S3TC_DXT1_EXT;if(r===mo)return n.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(r===go)return n.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(r===vo)return n.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(r===Rc||r===Cc||r===Pc||r===Lc)if(n=e.get("WEBGL_compressed_texture_pvrtc"),n!==null){if(r===Rc)return n.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(r===Cc)return n.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(r===Pc)return n.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(r===Lc)return n.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(r===Nc||r===Uc||r===Ic||r===Dc||r===Oc||r===_o||r===Fc)if(n=e.get("WEBGL_compressed_texture_etc"),n!==null){if(r===Nc||r===Uc)return s===At?n.COMPRESSED_SRGB8_ETC2:n.COMPRESSED_RGB8_ETC2;if(r===Ic)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:n.COMPRESSED_RGBA8_ETC2_EAC;if(r===Dc)return n.COMPRESSED_R11_EAC;if(r===Oc)return n.COMPRESSED_SIGNED_R11_EAC;if(r===_o)return n.COMPRESSED_RG11_EAC;if(r===Fc)return n.COMPRESSED_SIGNED_RG11_EAC}else return null;if(r===zc||r===Bc||r===kc||r===Gc||r===Hc||r===Vc||r===Wc||r===Xc||r===jc||r===Yc||r===qc||r===$c||r===Kc||r===Zc)if(n=e.get("WEBGL_compressed_texture_astc"),n!==null){if(r===zc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:n.COMPRESSED_RGBA_ASTC_4x4_KHR;if(r===Bc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:n.COMPRESSED_RGBA_ASTC_5x4_KHR;if(r===kc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:n.COMPRESSED_RGBA_ASTC_5x5_KHR;if(r===Gc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:n.COMPRESSED_RGBA_ASTC_6x5_KHR;if(r===Hc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:n.COMPRESSED_RGBA_ASTC_6x6_KHR;if(r===Vc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:n.COMPRESSED_RGBA_ASTC_8x5_KHR;if(r===Wc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:n.COMPRESSED_RGBA_ASTC_8x6_KHR;if(r===Xc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:n.COMPRESSED_RGBA_ASTC_8x8_KHR;if(r===jc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:n.COMPRESSED_RGBA_ASTC_10x5_KHR;if(r===Yc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:n.COMPRESSED_RGBA_ASTC_10x6_KHR;if(r===qc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:n.COMPRESSED_RGBA_ASTC_10x8_KHR;if(r===$c)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:n.COMPRESSED_RGBA_ASTC_10x10_KHR;if(r===Kc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:n.COMPRESSED_RGBA_ASTC_12x10_KHR;if(r===Zc)return s===At?n.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:n.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(r===Qc||r===Jc||r===eu)if(n=e.get("EXT_texture_compression_bptc"),n!==null){if(r===Qc)return s===At?n.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:n.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(r===Jc)return n.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(r===eu)return n.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(r===tu||r===iu||r===xo||r===ru)if(n=e.get("EXT_texture_compression_rgtc"),n!==null){if(r===tu)return n.COMPRESSED_RED_RGTC1_EXT;if(r===iu)return n.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(r===xo)return n.COMPRESSED_RED_GREEN_RGTC2_EXT;if(r===ru)return n.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return r===Cn?i.UNSIGNED_INT_24_8:i[r]!==void 0?i[r]:null}return{convert:t}}const Gb=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,Hb=`
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

}`;class Vb{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){const r=new Rf(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=r}}getMesh(e){if(this.texture!==null&&this.mesh===null){const t=e.cameras[0].viewport,r=new Ua({vertexShader:Gb,fragmentShader:Hb,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Tr(new sl(20,20),r)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}}class Wb extends Za{constructor(e,t){super();const r=this;let a=null,n=1,s=null,o="local-floor",l=1,c=null,h=null,d=null,u=null,p=null,f=null;const _=typeof XRWebGLBinding<"u",g=new Vb,m={},x=t.getContextAttributes();let A=null,S=null;const L=[],T=[],v=new ut;let b=null,F=null;const P=new Ar;P.viewport=new Ft;const C=new Ar;C.viewport=new Ft;const D=[P,C],z=new Qx;let R=null,I=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(te){let le=L[te];return le===void 0&&(le=new gu,L[te]=le),le.getTargetRaySpace()},this.getControllerGrip=function(te){let le=L[te];return le===void 0&&(le=new gu,L[te]=le),le.getGripSpace()},this.getHand=function(te){let le=L[te];return le===void 0&&(le=new gu,L[te]=le),le.getHandSpace()};function H(te){const le=T.indexOf(te.inputSource);if(le===-1)return;const de=L[le];de!==void 0&&(de.update(te.inputSource,te.frame,c||s),de.dispatchEvent({type:te.type,data:te.inputSource}))}function G(){a.removeEventListener("select",H),a.removeEventListener("selectstart",H),a.removeEventListener("selectend",H),a.removeEventListener("squeeze",H),a.removeEventListener("squeezestart",H),a.removeEventListener("squeezeend",H),a.removeEventListener("end",G),a.removeEventListener("inputsourceschange",J);for(let te=0;te<L.length;te++){const le=T[te];le!==null&&(T[te]=null,L[te].disconnect(le))}R=null,I=null,g.reset();for(const te in m)delete m[te];if(e.setRenderTarget(A),p=null,u=null,d=null,a=null,S=null,oe.stop(),r.isPresenting=!1,e.setPixelRatio(b),e.setSize(v.width,v.height,!1),F!==null){const te=F.camera;te.fov=F.fov,te.zoom=F.zoom,te.updateProjectionMatrix(),F=null}r.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(te){n=te,r.isPresenting===!0&&Ze("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(te){o=te,r.isPresenting===!0&&Ze("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||s},this.setReferenceSpace=function(te){c=te},this.getBaseLayer=function(){return u!==null?u:p},this.getBinding=function(){return d===null&&_&&(d=new XRWebGLBinding(a,t)),d},this.getFrame=function(){return f},this.getSession=function(){return a},this.setSession=async function(te){if(a=te,a!==null){if(A=e.getRenderTarget(),a.addEventListener("select",H),a.addEventListener("selectstart",H),a.addEventListener("selectend",H),a.addEventListener("squeeze",H),a.addEventListener("squeezestart",H),a.addEventListener("squeezeend",H),a.addEventListener("end",G),a.addEventListener("inputsourceschange",J),x.xrCompatible!==!0&&await t.makeXRCompatible(),b=e.getPixelRatio(),e.getSize(v),_&&"createProjectionLayer"in XRWebGLBinding.prototype){let le=null,de=null,Ce=null;x.depth&&(Ce=x.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,le=x.stencil?wa:ba,de=x.stencil?Cn:zr);const _e={colorFormat:t.RGBA8,depthFormat:Ce,scaleFactor:n};d=this.getBinding(),u=d.createProjectionLayer(_e),a.updateRenderState({layers:[u]}),e.setPixelRatio(1),e.setSize(u.textureWidth,u.textureHeight,!1),S=new Hr(u.textureWidth,u.textureHeight,{format:Gr,type:er,depthTexture:new Wn(u.textureWidth,u.textureHeight,de,void 0,void 0,void 0,void 0,void 0,void 0,le),stencilBuffer:x.stencil,colorSpace:e.outputColorSpace,samples:x.antialias?4:0,resolveDepthBuffer:u.ignoreDepthValues===!1,resolveStencilBuffer:u.ignoreDepthValues===!1,storeMultisampledDepthBuffer:u.ignoreDepthValues===!1,storeMultisampledStencilBuffer:u.ignoreDepthValues===!1})}else{const le={antialias:x.antialias,alpha:!0,depth:x.depth,stencil:x.stencil,framebufferScaleFactor:n};p=new XRWebGLLayer(a,t,le),a.updateRenderState({baseLayer:p}),e.setPixelRatio(1),e.setSize(p.framebufferWidth,p.framebufferHeight,!1),S=new Hr(p.framebufferWidth,p.framebufferHeight,{format:Gr,type:er,colorSpace:e.outputColorSpace,stencilBuffer:x.stencil,resolveDepthBuffer:p.ignoreDepthValues===!1,resolveStencilBuffer:p.ignoreDepthValues===!1,storeMultisampledDepthBuffer:p.ignoreDepthValues===!1,storeMultisampledStencilBuffer:p.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,s=await a.requestReferenceSpace(o),oe.setContext(a),oe.start(),r.isPresenting=!0,r.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(a!==null)return a.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function J(te){for(let le=0;le<te.removed.length;le++){const de=te.removed[le],Ce=T.indexOf(de);Ce>=0&&(T[Ce]=null,L[Ce].disconnect(de))}for(let le=0;le<te.added.length;le++){const de=te.added[le];let Ce=T.indexOf(de);if(Ce===-1){for(let Ue=0;Ue<L.length;Ue++)if(Ue>=T.length){T.push(de),Ce=Ue;break}else if(T[Ue]===null){T[Ue]=de,Ce=Ue;break}if(Ce===-1)break}const _e=L[Ce];_e&&_e.connect(de)}}function K(te,le){le===null?te.matrixWorld.copy(te.matrix):te.matrixWorld.multiplyMatrices(le.matrixWorld,te.matrix),te.matrixWorldInverse.copy(te.matrixWorld).invert()}this.updateCamera=function(te){if(a===null)return;let le=te.near,de=te.far;g.texture!==null&&(g.depthNear>0&&(le=g.depthNear),g.depthFar>0&&(de=g.depthFar)),z.near=C.near=P.near=le,z.far=C.far=P.far=de,(R!==z.near||I!==z.far)&&(a.updateRenderState({depthNear:z.near,depthFar:z.far}),R=z.near,I=z.far),z.layers.mask=te.layers.mask|6,P.layers.mask=z.layers.mask&-5,C.layers.mask=z.layers.mask&-3;const Ce=te.parent,_e=z.cameras;K(z,Ce);for(let Ue=0;Ue<_e.length;Ue++)K(_e[Ue],Ce);z.projectionMatrix.copy(P.projectionMatrix),z.projectionMatrixInverse.copy(P.projectionMatrixInverse),F===null&&te.isPerspectiveCamera&&(F={camera:te,fov:te.fov,zoom:te.zoom}),Y(te,z,Ce)};function Y(te,le,de){de===null?te.matrix.copy(le.matrixWorld):(te.matrix.copy(de.matrixWorld),te.matrix.invert(),te.matrix.multiply(le.matrixWorld)),te.matrix.decompose(te.position,te.quaternion,te.scale),te.updateMatrixWorld(!0),te.projectionMatrix.copy(le.projectionMatrix),te.projectionMatrixInverse.copy(le.projectionMatrixInverse),te.isPerspectiveCamera&&(te.fov=Rs*2*Math.atan(1/te.projectionMatrix.elements[5]),te.zoom=1)}this.getCamera=function(){return z},this.getFoveation=function(){if(!(u===null&&p===null))return l},this.setFoveation=function(te){l=te,u!==null&&(u.fixedFoveation=te),p!==null&&p.fixedFoveation!==void 0&&(p.fixedFoveation=te)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(z)},this.getCameraTexture=function(te){return m[te]};let re=null;function he(te,le){if(h=le.getViewerPose(c||s),f=le,h!==null){const de=h.views;p!==null&&(e.setRenderTargetFramebuffer(S,p.framebuffer),e.setRenderTarget(S));let Ce=!1;de.length!==z.cameras.length&&(z.cameras.length=0,Ce=!0);for(let Ue=0;Ue<de.length;Ue++){const je=de[Ue];let Xe=null;if(p!==null)Xe=p.getViewport(je);else{const gt=d.getViewSubImage(u,je);Xe=gt.viewport,Ue===0&&(e.setRenderTargetTextures(S,gt.colorTexture,gt.depthStencilTexture),e.setRenderTarget(S))}let Qe=D[Ue];Qe===void 0&&(Qe=new Ar,Qe.layers.enable(Ue),Qe.viewport=new Ft,D[Ue]=Qe),Qe.matrix.fromArray(je.transform.matrix),Qe.matrix.decompose(Qe.position,Qe.quaternion,Qe.scale),Qe.projectionMatrix.fromArray(je.projectionMatrix),Qe.projectionMatrixInverse.copy(Qe.projectionMatrix).invert(),Qe.viewport.set(Xe.x,Xe.y,Xe.width,Xe.height),Ue===0&&(z.matrix.copy(Qe.matrix),z.matrix.decompose(z.position,z.quaternion,z.scale)),Ce===!0&&z.cameras.push(Qe)}const _e=a.enabledFeatures;if(_e&&_e.includes("depth-sensing")&&a.depthUsage=="gpu-optimized"&&_){d=r.getBinding();const Ue=d.getDepthInformation(de[0]);Ue&&Ue.isValid&&Ue.texture&&g.init(Ue,a.renderState)}if(_e&&_e.includes("camera-access")&&_){e.state.unbindTexture(),d=r.getBinding();for(let Ue=0;Ue<de.length;Ue++){const je=de[Ue].camera;if(je){let Xe=m[je];Xe||(Xe=new Rf,m[je]=Xe);const Qe=d.getCameraImage(je);Xe.sourceTexture=Qe}}}}for(let de=0;de<L.length;de++){const Ce=T[de],_e=L[de];Ce!==null&&_e!==void 0&&_e.update(Ce,le,c||s)}re&&re(te,le),le.detectedPlanes&&r.dispatchEvent({type:"planesdetected",data:le}),f=null}const oe=new Wf;oe.setAnimationLoop(he),this.setAnimationLoop=function(te){re=te},this.dispose=function(){}}}const Xb=new zt,Sm=new tt;Sm.set(-1,0,0,0,1,0,0,0,1);function jb(i,e){function t(g,m){g.matrixAutoUpdate===!0&&g.updateMatrix(),m.value.copy(g.matrix)}function r(g,m){m.color.getRGB(g.fogColor.value,Lf(i)),m.isFog?(g.fogNear.value=m.near,g.fogFar.value=m.far):m.isFogExp2&&(g.fogDensity.value=m.density)}function a(g,m,x,A,S){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?n(g,m):m.isMeshLambertMaterial?(n(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(n(g,m),d(g,m)):m.isMeshPhongMaterial?(n(g,m),h(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(n(g,m),u(g,m),m.isMeshPhysicalMaterial&&p(g,m,S)):m.isMeshMatcapMaterial?(n(g,m),f(g,m)):m.isMeshDepthMaterial?n(g,m):m.isMeshDistanceMaterial?(n(g,m),_(g,m)):m.isMeshNormalMaterial?n(g,m):m.isLineBasicMaterial?(s(g,m),m.isLineDashedMaterial&&o(g,m)):m.isPointsMaterial?l(g,m,x,A):m.isSpriteMaterial?c(g,m):m.isShadowMaterial?(g.color.value.copy(m.color),g.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function n(g,m){g.opacity.value=m.opacity,m.color&&g.diffuse.value.copy(m.color),m.emissive&&g.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(g.map.value=m.map,t(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.bumpMap&&(g.bumpMap.value=m.bumpMap,t(m.bumpMap,g.bumpMapTransform),g.bumpScale.value=m.bumpScale,m.side===Wi&&(g.bumpScale.value*=-1)),m.normalMap&&(g.normalMap.value=m.normalMap,t(m.normalMap,g.normalMapTransform),g.normalScale.value.copy(m.normalScale),m.side===Wi&&g.normalScale.value.negate()),m.displacementMap&&(g.displacementMap.value=m.displacementMap,t(m.displacementMap,g.displacementMapTransform),g.displacementScale.value=m.displacementScale,g.displacementBias.value=m.displacementBias),m.emissiveMap&&(g.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,g.emissiveMapTransform)),m.specularMap&&(g.specularMap.value=m.specularMap,t(m.specularMap,g.specularMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest);const x=e.get(m),A=x.envMap,S=x.envMapRotation;A&&(g.envMap.value=A,g.envMapRotation.value.setFromMatrix4(Xb.makeRotationFromEuler(S)).transpose(),A.isCubeTexture&&A.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(Sm),g.reflectivity.value=m.reflectivity,g.ior.value=m.ior,g.refractionRatio.value=m.refractionRatio),m.lightMap&&(g.lightMap.value=m.lightMap,g.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,g.lightMapTransform)),m.aoMap&&(g.aoMap.value=m.aoMap,g.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,g.aoMapTransform))}function s(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,m.map&&(g.map.value=m.map,t(m.map,g.mapTransform))}function o(g,m){g.dashSize.value=m.dashSize,g.totalSize.value=m.dashSize+m.gapSize,g.scale.value=m.scale}function l(g,m,x,A){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.size.value=m.size*x,g.scale.value=A*.5,m.map&&(g.map.value=m.map,t(m.map,g.uvTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function c(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.rotation.value=m.rotation,m.map&&(g.map.value=m.map,t(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function h(g,m){g.specular.value.copy(m.specular),g.shininess.value=Math.max(m.shininess,1e-4)}function d(g,m){m.gradientMap&&(g.gradientMap.value=m.gradientMap)}function u(g,m){g.metalness.value=m.metalness,m.metalnessMap&&(g.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,g.metalnessMapTransform)),g.roughness.value=m.roughness,m.roughnessMap&&(g.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,g.roughnessMapTransform)),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)}function p(g,m,x){g.ior.value=m.ior,m.diffuseRoughness>0&&(g.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),m.sheen>0&&(g.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),g.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(g.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,g.sheenColorMapTransform)),m.sheenRoughnessMap&&(g.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,g.sheenRoughnessMapTransform))),m.clearcoat>0&&(g.clearcoat.value=m.clearcoat,g.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(g.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,g.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(g.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===Wi&&g.clearcoatNormalScale.value.negate())),m.dispersion>0&&(g.dispersion.value=m.dispersion),m.retroreflectivity>0&&(g.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(g.iridescence.value=m.iridescence,g.iridescenceIOR.value=m.iridescenceIOR,g.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(g.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,g.iridescenceMapTransform)),m.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),m.transmission>0&&(g.transmission.value=m.transmission,g.transmissionSamplerMap.value=x.texture,g.transmissionSamplerSize.value.set(x.width,x.height),m.transmissionMap&&(g.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,g.transmissionMapTransform)),g.thickness.value=m.thickness,m.thicknessMap&&(g.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=m.attenuationDistance,g.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(g.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(g.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=m.specularIntensity,g.specularColor.value.copy(m.specularColor),m.specularColorMap&&(g.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,g.specularColorMapTransform)),m.specularIntensityMap&&(g.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,g.specularIntensityMapTransform))}function f(g,m){m.matcap&&(g.matcap.value=m.matcap)}function _(g,m){const x=e.get(m).light;g.referencePosition.value.setFromMatrixPosition(x.matrixWorld),g.nearDistance.value=x.shadow.camera.near,g.farDistance.value=x.shadow.camera.far}return{refreshFogUniforms:r,refreshMaterialUniforms:a}}function Yb(i,e,t,r){let a={},n={};function s(x,A){const S=A.program;r.uniformBlockBinding(x,S,a[x.id])}function o(x,A){let S=a[x.id];S===void 0&&(f(x),S=l(x),a[x.id]=S,x.addEventListener("dispose",g));const L=A.program;r.updateUBOMapping(x,L);const T=e.render.frame;n[x.id]!==T&&(c(x),n[x.id]=T)}function l(x){const A=i.createBuffer(),S=x.__size,L=x.usage;return i.bindBuffer(i.UNIFORM_BUFFER,A),i.bufferData(i.UNIFORM_BUFFER,S,L),i.bindBuffer(i.UNIFORM_BUFFER,null),A}function c(x){const A=a[x.id],S=x.uniforms,L=x.__cache;i.bindBuffer(i.UNIFORM_BUFFER,A);for(let T=0,v=S.length;T<v;T++){const b=S[T];if(Array.isArray(b))for(let F=0,P=b.length;F<P;F++)h(b[F],T,F,L);else h(b,T,0,L)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function h(x,A,S,L){if(u(x,A,S,L)===!0){const T=x.__offset,v=x.value;if(Array.isArray(v)){let b=0;for(let F=0;F<v.length;F++){const P=v[F],C=_(P,!0);d(P,x.__data,b),b+=C.storage/Float32Array.BYTES_PER_ELEMENT}}else d(v,x.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,T,x.__data)}}function d(x,A,S){typeof x=="number"||typeof x=="boolean"?A[S]=x:x.isMatrix3?(A[S]=x.elements[0],A[S+1]=x.elements[1],A[S+2]=x.elements[2],A[S+3]=0,A[S+4]=x.elements[3],A[S+5]=x.elements[4],A[S+6]=x.elements[5],A[S+7]=0,A[S+8]=x.elements[6],A[S+9]=x.elements[7],A[S+10]=x.elements[8],A[S+11]=0):ArrayBuffer.isView(x)?A.set(x.subarray(0,A.length-S),S):x.toArray(A,S)}function u(x,A,S,L){const T=x.value,v=A+"_"+S;if(Array.isArray(T)){L[v]===void 0&&(L[v]=[]);const b=L[v];let F=!1;for(let P=0;P<T.length;P++)p(T[P],b,P)===!0&&(F=!0);return F}return p(T,L,v)}function p(x,A,S){if(A[S]===void 0)return typeof x=="number"||typeof x=="boolean"?A[S]=x:ArrayBuffer.isView(x)?A[S]=x.slice():A[S]=x.clone(),!0;{const L=A[S];if(typeof x=="number"||typeof x=="boolean"){if(L!==x)return A[S]=x,!0}else{if(ArrayBuffer.isView(x))return!0;if(L.equals(x)===!1)return L.copy(x),!0}}return!1}function f(x){const A=x.uniforms;let S=0;const L=16;for(let v=0,b=A.length;v<b;v++){const F=Array.isArray(A[v])?A[v]:[A[v]];for(let P=0,C=F.length;P<C;P++){const D=F[P],z=Array.isArray(D.value)?D.value:[D.value],R=Array.isArray(A[v])||Array.isArray(D.value);let I=S;for(let G=0,J=z.length;G<J;G++){const K=z[G],Y=_(K,R),re=S%L,he=re%Y.boundary,oe=re+he;S+=he,oe!==0&&L-oe<Y.storage&&(S+=L-oe),G===0&&(I=S),S+=Y.storage}const H=D.type==="int"?Int32Array:D.type==="uint"?Uint32Array:Float32Array;D.__data=new H((S-I)/Float32Array.BYTES_PER_ELEMENT),D.__offset=I}}const T=S%L;return T>0&&(S+=L-T),x.__size=S,x.__cache={},this}function _(x,A){const S={boundary:0,storage:0};return typeof x=="number"||typeof x=="boolean"?(S.boundary=4,S.storage=4):x.isVector2?(S.boundary=8,S.storage=8):x.isVector3||x.isColor?(S.boundary=16,S.storage=12):x.isVector4?(S.boundary=16,S.storage=16):x.isMatrix3?(S.boundary=16,S.storage=48):x.isMatrix4?(S.boundary=16,S.storage=64):x.isTexture?Ze("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(x)?(S.boundary=16,S.storage=x.byteLength):Ze("WebGLRenderer: Unsupported uniform value type.",x),A===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function g(x){const A=x.target;A.removeEventListener("dispose",g),i.deleteBuffer(a[A.id]),delete a[A.id],delete n[A.id]}function m(){for(const x in a)i.deleteBuffer(a[x]);a={},n={}}return{bind:s,update:o,dispose:m}}const qb=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]);let Wr=null;function $b(){return Wr===null&&(Wr=new Fx(qb,16,16,Ka,kr),Wr.name="DFG_LUT",Wr.minFilter=Xi,Wr.magFilter=Xi,Wr.wrapS=aa,Wr.wrapT=aa,Wr.generateMipmaps=!1,Wr.needsUpdate=!0),Wr}class Kb{constructor(e={}){const{canvas:t=K_(),context:r=null,depth:a=!0,stencil:n=!1,alpha:s=!1,antialias:o=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:d=!1,reversedDepthBuffer:u=!1,outputBufferType:p=er}=e;this.isWebGLRenderer=!0;let f;if(r!==null){if(typeof WebGLRenderingContext<"u"&&r instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");f=r.getContextAttributes().alpha}else f=s;const _=p,g=new Set([Ac,Tc,Ec]),m=new Set([er,zr,Es,Cn,bc,wc]),x=new Uint32Array(4),A=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]};let L=null,T=null;const v=[],b=[];let F=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=ra,this.toneMappingExposure=1,this.transmissionResolutionScale=1;const P=this;let C=!1,D=null,z=null,R=null,I=null;this._outputColorSpace=hr;let H=0,G=0,J=null,K=-1,Y=null;const re=new Ft,he=new Ft;let oe=null;const te=new lt(0);let le=0,de=t.width,Ce=t.height,_e=1,Ue=null,je=null;const Xe=new Ft(0,0,de,Ce),Qe=new Ft(0,0,de,Ce);let gt=!1;const Dt=new Is,ei=new Ku;let Ot=!1,ti=!1;const Rt=new zt,gi=new $,mt=new Ft,ci={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0};let Yt=!1;function ii(){return J===null?_e:1}let k=r;function Ae(E,V){return t.getContext(E,V)}let $e,it,Se,Lt,Be,Ye,N,y,j,ue,ne,Ee,ye,X,ce,be,B,ae,pe,xe,Re,we,He;try{const E={alpha:!0,depth:a,stencil:n,antialias:o,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:d};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${lc}`),t.addEventListener("webglcontextlost",Ge,!1),t.addEventListener("webglcontextrestored",rt,!1),t.addEventListener("webglcontextcreationerror",Ne,!1),k===null){const V="webgl2";if(k=Ae(V,E),k===null)throw Ae(V)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Me()}catch(E){throw t.removeEventListener("webglcontextlost",Ge,!1),t.removeEventListener("webglcontextrestored",rt,!1),t.removeEventListener("webglcontextcreationerror",Ne,!1),Mt("WebGLRenderer: "+E.message),E}function Me(){$e=new JS(k),$e.init(),Re=new kb(k,$e),it=new HS(k,$e,e,Re),Se=new zb(k,$e),it.reversedDepthBuffer&&u&&Se.buffers.depth.setReversed(!0),z=k.createFramebuffer(),R=k.createFramebuffer(),I=k.createFramebuffer(),Lt=new iy(k),Be=new wb,Ye=new Bb(k,$e,Se,Be,it,Re,Lt),N=new QS(P),y=new a1(k),we=new kS(k,y),j=new ey(k,y,Lt,we),ue=new ay(k,j,y,we,Lt),ae=new ry(k,it,Ye),ce=new VS(Be),ne=new bb(P,N,$e,it,we,ce),Ee=new jb(P,Be),ye=new Tb,X=new Nb($e),B=new BS(P,N,Se,ue,f,l),be=new Fb(P,ue,it),He=new Yb(k,Lt,it,Se),pe=new GS(k,$e,Lt),xe=new ty(k,$e,Lt),Lt.programs=ne.programs,P.capabilities=it,P.extensions=$e,P.properties=Be,P.renderLists=ye,P.shadowMap=be,P.state=Se,P.info=Lt}_!==er&&(F=new sy(_,t.width,t.height,o,a,n));const Le=new Wb(P,k);this.xr=Le,this.getContext=function(){return k},this.getContextAttributes=function(){return k.getContextAttributes()},this.forceContextLoss=function(){const E=$e.get("WEBGL_lose_context");E&&E.loseContext()},this.forceContextRestore=function(){const E=$e.get("WEBGL_lose_context");E&&E.restoreContext()},this.getPixelRatio=function(){return _e},this.setPixelRatio=function(E){E!==void 0&&(_e=E,this.setSize(de,Ce,!1))},this.getSize=function(E){return E.set(de,Ce)},this.setSize=function(E,V,ie=!0){if(Le.isPresenting){Ze("WebGLRenderer: Can't change size while VR device is presenting.");return}de=E,Ce=V,t.width=Math.floor(E*_e),t.height=Math.floor(V*_e),ie===!0&&(t.style.width=E+"px",t.style.height=V+"px"),F!==null&&F.setSize(t.width,t.height),this.setViewport(0,0,E,V)},this.getDrawingBufferSize=function(E){return E.set(de*_e,Ce*_e).floor()},this.setDrawingBufferSize=function(E,V,ie){de=E,Ce=V,_e=ie,t.width=Math.floor(E*ie),t.height=Math.floor(V*ie),this.setViewport(0,0,E,V)},this.setEffects=function(E){if(_===er){Mt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(E){for(let V=0;V<E.length;V++)if(E[V].isOutputPass===!0){Ze("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}F.setEffects(E||[])},this.getCurrentViewport=function(E){return E.copy(re)},this.getViewport=function(E){return E.copy(Xe)},this.setViewport=function(E,V,ie,Q){E.isVector4?Xe.set(E.x,E.y,E.z,E.w):Xe.set(E,V,ie,Q),Se.viewport(re.copy(Xe).multiplyScalar(ii()).round())},this.getScissor=function(E){return E.copy(Qe)},this.setScissor=function(E,V,ie,Q){E.isVector4?Qe.set(E.x,E.y,E.z,E.w):Qe.set(E,V,ie,Q),Se.scissor(he.copy(Qe).multiplyScalar(ii()).round())},this.getScissorTest=function(){return gt},this.setScissorTest=function(E){Se.setScissorTest(gt=E)},this.setOpaqueSort=function(E){Ue=E},this.setTransparentSort=function(E){je=E},this.getClearColor=function(E){return E.copy(B.getClearColor())},this.setClearColor=function(){B.setClearColor(...arguments)},this.getClearAlpha=function(){return B.getClearAlpha()},this.setClearAlpha=function(){B.setClearAlpha(...arguments)},this.clear=function(E=!0,V=!0,ie=!0){let Q=0;if(E){let q=!1;if(J!==null){const me=J.texture.format;q=g.has(me)}if(q){const me=J.texture.type,ge=m.has(me),Te=B.getClearColor(),De=B.getClearAlpha(),Ve=Te.r,nt=Te.g,pt=Te.b;ge?(x[0]=Ve,x[1]=nt,x[2]=pt,x[3]=De,k.clearBufferuiv(k.COLOR,0,x)):(A[0]=Ve,A[1]=nt,A[2]=pt,A[3]=De,k.clearBufferiv(k.COLOR,0,A))}else Q|=k.COLOR_BUFFER_BIT}V&&(Q|=k.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),ie&&(Q|=k.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),Q!==0&&k.clear(Q)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(E){E.setRenderer(this),D=E},this.dispose=function(){t.removeEventListener("webglcontextlost",Ge,!1),t.removeEventListener("webglcontextrestored",rt,!1),t.removeEventListener("webglcontextcreationerror",Ne,!1),B.dispose(),ye.dispose(),X.dispose(),Ye.dispose(),Be.dispose(),N.dispose(),ue.dispose(),j.dispose(),we.dispose(),He.dispose(),ne.dispose(),Le.dispose(),Le.removeEventListener("sessionstart",ks),Le.removeEventListener("sessionend",Cr),qr.stop()};function Ge(E){E.preventDefault(),bo("WebGLRenderer: Context Lost."),C=!0}function rt(){bo("WebGLRenderer: Context Restored."),C=!1;const E=Lt.autoReset,V=be.enabled,ie=be.autoUpdate,Q=be.needsUpdate,q=be.type;Me(),Lt.autoReset=E,be.enabled=V,be.autoUpdate=ie,be.needsUpdate=Q,be.type=q}function Ne(E){Mt("WebGLRenderer: A WebGL context could not be created. Reason: ",E.statusMessage)}function ct(E){const V=E.target;V.removeEventListener("dispose",ct),St(V)}function St(E){ha(E),Be.remove(E)}function ha(E){const V=Be.get(E).programs;V!==void 0&&(V.forEach(function(ie){ne.releaseProgram(ie)}),E.isShaderMaterial&&ne.releaseShaderCache(E))}this.renderBufferDirect=function(E,V,ie,Q,q,me){V===null&&(V=ci);const ge=q.isMesh&&q.matrixWorld.determinantAffine()<0,Te=es(E,V,ie,Q,q);Se.setMaterial(Q,ge);let De=ie.index,Ve=1;if(Q.wireframe===!0){if(De=j.getWireframeAttribute(ie),De===void 0)return;Ve=2}const nt=ie.drawRange,pt=ie.attributes.position;let ze=nt.start*Ve,vt=(nt.start+nt.count)*Ve;me!==null&&(ze=Math.max(ze,me.start*Ve),vt=Math.min(vt,(me.start+me.count)*Ve)),De!==null?(ze=Math.max(ze,0),vt=Math.min(vt,De.count)):pt!=null&&(ze=Math.max(ze,0),vt=Math.min(vt,pt.count));const jt=vt-ze;if(jt<0||jt===1/0)return;we.setup(q,Q,Te,ie,De);let Et,Ct=pe;if(De!==null&&(Et=y.get(De),Ct=xe,Ct.setIndex(Et)),q.isMesh)Q.wireframe===!0?(Se.setLineWidth(Q.wireframeLinewidth*ii()),Ct.setMode(k.LINES)):Ct.setMode(k.TRIANGLES);else if(q.isLine){let Bt=Q.linewidth;Bt===void 0&&(Bt=1),Se.setLineWidth(Bt*ii()),q.isLineSegments?Ct.setMode(k.LINES):q.isLineLoop?Ct.setMode(k.LINE_LOOP):Ct.setMode(k.LINE_STRIP)}else q.isPoints?Ct.setMode(k.POINTS):q.isSprite&&Ct.setMode(k.TRIANGLES);if(q.isBatchedMesh)if($e.get("WEBGL_multi_draw"))Ct.renderMultiDraw(q._multiDrawStarts,q._multiDrawCounts,q._multiDrawCount);else{const Bt=q._multiDrawStarts,ke=q._multiDrawCounts,ri=q._multiDrawCount,rr=De?y.get(De).bytesPerElement:1,Kr=Be.get(Q).currentProgram.getUniforms();for(let ai=0;ai<ri;ai++)Kr.setValue(k,"_gl_DrawID",ai),Ct.render(Bt[ai]/rr,ke[ai])}else if(q.isInstancedMesh)Ct.renderInstances(ze,jt,q.count);else if(ie.isInstancedBufferGeometry){const Bt=ie._maxInstanceCount!==void 0?ie._maxInstanceCount:1/0,ke=Math.min(ie.instanceCount,Bt);Ct.renderInstances(ze,jt,ke)}else Ct.render(ze,jt)};function Zn(E,V,ie,Q){D!==null&&E.isNodeMaterial&&D.setObject(Q,E),Ot===!0&&ce.setState(E,ie,!1),E.transparent===!0&&E.side===Sr&&E.forceSinglePass===!1?(E.side=Wi,E.needsUpdate=!0,Pr(E,V,Q),E.side=$a,E.needsUpdate=!0,Pr(E,V,Q),E.side=Sr):Pr(E,V,Q)}this.compile=function(E,V,ie=null){ie===null&&(ie=E),D!==null&&D.renderStart(E,V,ie),T=X.get(ie),T.init(V),b.push(T),ie.traverseVisible(function(q){q.isLight&&q.layers.test(V.layers)&&(T.pushLight(q),q.castShadow&&T.pushShadow(q))}),E!==ie&&E.traverseVisible(function(q){q.isLight&&q.layers.test(V.layers)&&(T.pushLight(q),q.castShadow&&T.pushShadow(q))}),T.setupLights(),D!==null&&D.updateLights(T.state.lightsArray),ti=this.localClippingEnabled,Ot=ce.init(this.clippingPlanes,ti),Ot===!0&&ce.setGlobalState(this.clippingPlanes,V),D!==null&&be.render(T.state.shadowsArray,ie,V);const Q=new Set;return E.traverse(function(q){if(!(q.isMesh||q.isPoints||q.isLine||q.isSprite))return;const me=q.material;if(me)if(Array.isArray(me))for(let ge=0;ge<me.length;ge++){const Te=me[ge];Zn(Te,ie,V,q),Q.add(Te)}else Zn(me,ie,V,q),Q.add(me)}),T=b.pop(),D!==null&&D.renderEnd(),Q},this.compileAsync=function(E,V,ie=null){const Q=this.compile(E,V,ie);return new Promise(q=>{function me(){if(Q.forEach(function(ge){const Te=Be.get(ge).currentProgram;(Te===void 0||Te.isReady())&&Q.delete(ge)}),Q.size===0){q(E);return}setTimeout(me,10)}$e.get("KHR_parallel_shader_compile")!==null?me():setTimeout(me,10)})};let an=null;function ll(E){an&&an(E)}function ks(){qr.stop()}function Cr(){qr.start()}const qr=new Wf;qr.setAnimationLoop(ll),typeof self<"u"&&qr.setContext(self),this.setAnimationLoop=function(E){an=E,Le.setAnimationLoop(E),E===null?qr.stop():qr.start()},Le.addEventListener("sessionstart",ks),Le.addEventListener("sessionend",Cr),this.render=function(E,V){if(V!==void 0&&V.isCamera!==!0){Mt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(C===!0)return;D!==null&&D.renderStart(E,V);const ie=Le.enabled===!0&&Le.isPresenting===!0,Q=F!==null&&(J===null||ie)&&F.begin(P,J);if(E.matrixWorldAutoUpdate===!0&&E.updateMatrixWorld(),V.parent===null&&V.matrixWorldAutoUpdate===!0&&V.updateMatrixWorld(),Le.enabled===!0&&Le.isPresenting===!0&&(F===null||F.isCompositing()===!1)&&(Le.cameraAutoUpdate===!0&&Le.updateCamera(V),V=Le.getCamera()),E.isScene===!0&&E.onBeforeRender(P,E,V,J),T=X.get(E,b.length),T.init(V),T.state.textureUnits=Ye.getTextureUnits(),b.push(T),Rt.multiplyMatrices(V.projectionMatrix,V.matrixWorldInverse),V.isArrayCamera?ei.setFromArrayCamera(V):Dt.setFromProjectionMatrix(Rt,yr,V.reversedDepth),ti=this.localClippingEnabled,Ot=ce.init(this.clippingPlanes,ti),L=ye.get(E,v.length),L.init(),v.push(L),this.info.render.frame++,Le.enabled===!0&&Le.isPresenting===!0){const me=P.xr.getDepthSensingMesh();me!==null&&$r(me,V,-1/0,P.sortObjects)}$r(E,V,0,P.sortObjects),L.finish(),D!==null&&D.updateLights(T.state.lightsArray),P.sortObjects===!0&&L.sort(Ue,je),Yt=Le.enabled===!1||Le.isPresenting===!1||Le.hasDepthSensing()===!1,Yt&&B.addToRenderList(L,E),this.info.autoReset===!0&&this.info.reset(),Ot===!0&&ce.beginShadows();const q=T.state.shadowsArray;if(be.render(q,E,V),Ot===!0&&ce.endShadows(),(Q&&F.hasRenderPass())===!1){const me=L.opaque,ge=L.transmissive;if(T.setupLights(),V.isArrayCamera){const Te=V.cameras;if(ge.length>0)for(let De=0,Ve=Te.length;De<Ve;De++){const nt=Te[De];fr(me,ge,E,nt)}Yt&&B.render(E);for(let De=0,Ve=Te.length;De<Ve;De++){const nt=Te[De];Qn(L,E,nt,nt.viewport)}}else ge.length>0&&fr(me,ge,E,V),Yt&&B.render(E),Qn(L,E,V)}J!==null&&G===0&&(Ye.updateMultisampleRenderTarget(J),Ye.updateRenderTargetMipmap(J)),Q&&F.end(P),E.isScene===!0&&E.onAfterRender(P,E,V),we.resetDefaultState(),K=-1,Y=null,b.pop(),b.length>0?(T=b[b.length-1],Ye.setTextureUnits(T.state.textureUnits),Ot===!0&&ce.setGlobalState(P.clippingPlanes,T.state.camera)):T=null,v.pop(),v.length>0?L=v[v.length-1]:L=null,D!==null&&D.renderEnd()};function $r(E,V,ie,Q){if(E.visible===!1)return;if(E.layers.test(V.layers)){if(E.isGroup)ie=E.renderOrder;else if(E.isLOD)E.autoUpdate===!0&&E.update(V);else if(E.isLight)T.pushLight(E),E.castShadow&&T.pushShadow(E);else if(E.isSprite){const me=V.isArrayCamera?ei:Dt;if(!E.frustumCulled||E.intersectsFrustum(me)){Q&&mt.setFromMatrixPosition(E.matrixWorld).applyMatrix4(Rt);const ge=ue.update(E),Te=E.material;Te.visible&&L.push(E,ge,Te,ie,mt.z,null,V)}}else if(E.isMesh||E.isLine||E.isPoints){const me=V.isArrayCamera?ei:Dt;if(!E.frustumCulled||E.intersectsFrustum(me)){const ge=ue.update(E),Te=E.material;if(Q&&(E.boundingSphere!==void 0?(E.boundingSphere===null&&E.computeBoundingSphere(),mt.copy(E.boundingSphere.center)):(ge.boundingSphere===null&&ge.computeBoundingSphere(),mt.copy(ge.boundingSphere.center)),mt.applyMatrix4(E.matrixWorld).applyMatrix4(Rt)),Array.isArray(Te)){const De=ge.groups;for(let Ve=0,nt=De.length;Ve<nt;Ve++){const pt=De[Ve],ze=Te[pt.materialIndex];ze&&ze.visible&&L.push(E,ge,ze,ie,mt.z,pt,V)}}else Te.visible&&L.push(E,ge,Te,ie,mt.z,null,V)}}}const q=E.children;for(let me=0,ge=q.length;me<ge;me++)$r(q[me],V,ie,Q)}function Qn(E,V,ie,Q){const{opaque:q,transmissive:me,transparent:ge}=E;T.setupLightsView(ie),Ot===!0&&ce.setGlobalState(P.clippingPlanes,ie),Q&&Se.viewport(re.copy(Q)),q.length>0&&qt(q,V,ie),me.length>0&&qt(me,V,ie),ge.length>0&&qt(ge,V,ie),Se.buffers.depth.setTest(!0),Se.buffers.depth.setMask(!0),Se.buffers.color.setMask(!0),Se.setPolygonOffset(!1)}function fr(E,V,ie,Q){if((ie.isScene===!0?ie.overrideMaterial:null)!==null)return;if(T.state.transmissionRenderTarget[Q.id]===void 0){const pt=$e.has("EXT_color_buffer_half_float")||$e.has("EXT_color_buffer_float");T.state.transmissionRenderTarget[Q.id]=new Hr(1,1,{generateMipmaps:!0,type:pt?kr:er,minFilter:ya,samples:Math.max(4,it.samples),stencilBuffer:n,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:ft.workingColorSpace})}const q=T.state.transmissionRenderTarget[Q.id],me=Q.viewport||re;q.setSize(me.z*P.transmissionResolutionScale,me.w*P.transmissionResolutionScale);const ge=P.getRenderTarget(),Te=P.getActiveCubeFace(),De=P.getActiveMipmapLevel();P.setRenderTarget(q),P.getClearColor(te),le=P.getClearAlpha(),le<1&&P.setClearColor(16777215,.5),P.clear(),Yt&&B.render(ie);const Ve=P.toneMapping;P.toneMapping=ra;const nt=Q.viewport;if(Q.viewport!==void 0&&(Q.viewport=void 0),T.setupLightsView(Q),Ot===!0&&ce.setGlobalState(P.clippingPlanes,Q),qt(E,ie,Q),Ye.updateMultisampleRenderTarget(q),Ye.updateRenderTargetMipmap(q),$e.has("WEBGL_multisampled_render_to_texture")===!1){let pt=!1;for(let ze=0,vt=V.length;ze<vt;ze++){const jt=V[ze],{object:Et,geometry:Ct,material:Bt,group:ke}=jt;if(Bt.side===Sr&&Et.layers.test(Q.layers)){const ri=Bt.side;Bt.side=Wi,Bt.needsUpdate=!0,Qt(Et,ie,Q,Ct,Bt,ke),Bt.side=ri,Bt.needsUpdate=!0,pt=!0}}pt===!0&&(Ye.updateMultisampleRenderTarget(q),Ye.updateRenderTargetMipmap(q))}P.setRenderTarget(ge,Te,De),P.setClearColor(te,le),nt!==void 0&&(Q.viewport=nt),P.toneMapping=Ve}function qt(E,V,ie){const Q=V.isScene===!0?V.overrideMaterial:null;for(let q=0,me=E.length;q<me;q++){const ge=E[q],{object:Te,geometry:De,group:Ve}=ge;let nt=ge.material;nt.allowOverride===!0&&Q!==null&&(nt=Q),Te.layers.test(ie.layers)&&Qt(Te,V,ie,De,nt,Ve)}}function Qt(E,V,ie,Q,q,me){D!==null&&q.isNodeMaterial&&D.setObject(E,q),E.onBeforeRender(P,V,ie,Q,q,me),E.modelViewMatrix.multiplyMatrices(ie.matrixWorldInverse,E.matrixWorld),E.normalMatrix.getNormalMatrix(E.modelViewMatrix),q.onBeforeRender(P,V,ie,Q,E,me),q.transparent===!0&&q.side===Sr&&q.forceSinglePass===!1?(q.side=Wi,q.needsUpdate=!0,P.renderBufferDirect(ie,V,Q,q,E,me),q.side=$a,q.needsUpdate=!0,P.renderBufferDirect(ie,V,Q,q,E,me),q.side=Sr):P.renderBufferDirect(ie,V,Q,q,E,me),E.onAfterRender(P,V,ie,Q,q,me)}function Jt(E){let V=0;for(const ie of E)ie.texture!==null&&V++;return V}function Pr(E,V,ie){V.isScene!==!0&&(V=ci);const Q=Be.get(E),q=T.state.lights,me=T.state.shadowsArray,ge=q.state.version,Te=ne.getParameters(E,q.state,me,V,ie,T.state.lightProbeGridArray),De=ne.getProgramCacheKey(Te);let Ve=Q.programs;Q.environment=E.isMeshStandardMaterial||E.isMeshLambertMaterial||E.isMeshPhongMaterial?V.environment:null,Q.fog=V.fog;const nt=E.isMeshStandardMaterial||E.isMeshLambertMaterial&&!E.envMap||E.isMeshPhongMaterial&&!E.envMap;Q.envMap=N.get(E.envMap||Q.environment,nt),Q.envMapRotation=Q.environment!==null&&E.envMap===null?V.environmentRotation:E.envMapRotation,Ve===void 0&&(E.addEventListener("dispose",ct),Ve=new Map,Q.programs=Ve,Q.programVariants=new Map);let pt=Ve.get(De);if(pt!==void 0){if(Q.currentProgram===pt&&Q.lightsStateVersion===ge)return Jn(E,Te),pt}else Te.uniforms=ne.getUniforms(E),D!==null&&E.isNodeMaterial&&D.build(E,ie,Te),E.onBeforeCompile(Te,P),pt=ne.acquireProgram(Te,De),Ve.set(De,pt),Q.uniforms=Te.uniforms;const ze=Q.uniforms;return(!E.isShaderMaterial&&!E.isRawShaderMaterial||E.clipping===!0)&&(ze.clippingPlanes=ce.uniform),Jn(E,Te),Q.needsLights=pa(E),Q.lightsStateVersion=ge,Q.needsLights&&(ze.ambientLightColor.value=q.state.ambient,ze.lightProbe.value=q.state.probe,ze.sunLights.value=q.state.sun,ze.sunLightShadows.value=q.state.sunShadow,ze.directionalLights.value=q.state.directional,ze.directionalLightShadows.value=q.state.directionalShadow,ze.spotLights.value=q.state.spot,ze.spotLightShadows.value=q.state.spotShadow,ze.rectAreaLights.value=q.state.rectArea,ze.ltc_1.value=q.state.rectAreaLTC1,ze.ltc_2.value=q.state.rectAreaLTC2,ze.pointLights.value=q.state.point,ze.pointLightShadows.value=q.state.pointShadow,ze.hemisphereLights.value=q.state.hemi,ze.sunShadowMatrix.value=q.state.sunShadowMatrix,ze.sunShadowCascade.value=q.state.sunShadowCascade,ze.directionalShadowMatrix.value=q.state.directionalShadowMatrix,ze.spotLightMatrix.value=q.state.spotLightMatrix,ze.spotLightMap.value=q.state.spotLightMap,ze.pointShadowMatrix.value=q.state.pointShadowMatrix),Q.numLightProbeGrids=Jt(T.state.lightProbeGridArray),Q.currentProgram=pt,Q.uniformsList=null,pt}function Yi(E,V,ie,Q,q){const me=Be.get(E),ge=me.currentProgram.id+","+Q+","+q;let Te=me.programVariants.get(ge);return Te===void 0?(Te=Pr(E,V,ie),me.programVariants.set(ge,Te)):(me.currentProgram=Te,me.uniformsList=null,me.outputColorSpace=Q,me.toneMapping=q),Te}function da(E){if(E.uniformsList===null){const V=E.currentProgram.getUniforms();E.uniformsList=el.seqWithValue(V.seq,E.uniforms)}return E.uniformsList}function Jn(E,V){const ie=Be.get(E);ie.outputColorSpace=V.outputColorSpace,ie.batching=V.batching,ie.batchingColor=V.batchingColor,ie.instancing=V.instancing,ie.instancingColor=V.instancingColor,ie.instancingMorph=V.instancingMorph,ie.skinning=V.skinning,ie.morphTargets=V.morphTargets,ie.morphNormals=V.morphNormals,ie.morphColors=V.morphColors,ie.morphTargetsCount=V.morphTargetsCount,ie.numClippingPlanes=V.numClippingPlanes,ie.numIntersection=V.numClipIntersection,ie.vertexAlphas=V.vertexAlphas,ie.vertexTangents=V.vertexTangents,ie.toneMapping=V.toneMapping}function es(E,V,ie,Q,q){V.isScene!==!0&&(V=ci),Ye.resetTextureUnits();const me=V.fog,ge=Q.isMeshStandardMaterial||Q.isMeshLambertMaterial||Q.isMeshPhongMaterial?V.environment:null,Te=J===null?P.outputColorSpace:J.isXRRenderTarget===!0?J.texture.colorSpace:ft.workingColorSpace,De=Q.isMeshStandardMaterial||Q.isMeshLambertMaterial&&!Q.envMap||Q.isMeshPhongMaterial&&!Q.envMap,Ve=N.get(Q.envMap||ge,De),nt=Q.vertexColors===!0&&!!ie.attributes.color&&ie.attributes.color.itemSize===4,pt=!!ie.attributes.tangent&&(!!Q.normalMap||Q.anisotropy>0),ze=!!ie.morphAttributes.position,vt=!!ie.morphAttributes.normal,jt=!!ie.morphAttributes.color;let Et=ra;Q.toneMapped&&(J===null||J.isXRRenderTarget===!0)&&(Et=P.toneMapping);const Ct=ie.morphAttributes.position||ie.morphAttributes.normal||ie.morphAttributes.color,Bt=Ct!==void 0?Ct.length:0,ke=Be.get(Q),ri=T.state.lights;if(Ot===!0&&(ti===!0||E!==Y)){const yt=E===Y&&Q.id===K;ce.setState(Q,E,yt)}let rr=!1,Kr=!1;Q.version===ke.__version?ke.needsLights&&ke.lightsStateVersion!==ri.state.version||q.isBatchedMesh&&ke.batching===!1||!q.isBatchedMesh&&ke.batching===!0||q.isBatchedMesh&&ke.batchingColor===!0&&q._colorsTexture===null||q.isBatchedMesh&&ke.batchingColor===!1&&q._colorsTexture!==null||q.isInstancedMesh&&ke.instancing===!1||!q.isInstancedMesh&&ke.instancing===!0||q.isSkinnedMesh&&ke.skinning===!1||!q.isSkinnedMesh&&ke.skinning===!0||q.isInstancedMesh&&ke.instancingColor===!0&&q.instanceColor===null||q.isInstancedMesh&&ke.instancingColor===!1&&q.instanceColor!==null||q.isInstancedMesh&&ke.instancingMorph===!0&&q.morphTexture===null||q.isInstancedMesh&&ke.instancingMorph===!1&&q.morphTexture!==null||ke.envMap!==Ve||Q.fog===!0&&ke.fog!==me||ke.numClippingPlanes!==void 0&&(ke.numClippingPlanes!==ce.numPlanes||ke.numIntersection!==ce.numIntersection)||ke.vertexAlphas!==nt||ke.vertexTangents!==pt||ke.morphTargets!==ze||ke.morphNormals!==vt||ke.morphColors!==jt||ke.morphTargetsCount!==Bt||ke.numLightProbeGrids!==Jt(T.state.lightProbeGridArray)?rr=!0:(ke.outputColorSpace!==Te||ke.toneMapping!==Et)&&(Kr=!0):(rr=!0,ke.__version=Q.version);let ai=ke.currentProgram;(rr===!0||Kr===!0)&&(ai=Kr===!0?Yi(Q,V,q,Te,Et):Pr(Q,V,q),D&&Q.isNodeMaterial&&D.onUpdateProgram(Q,ai,ke));let on=!1,Lr=!1,Zr=!1;const st=ai.getUniforms(),$t=ke.uniforms;if(Se.useProgram(ai.program)&&(on=!0,Lr=!0,Zr=!0),Q.id!==K&&(K=Q.id,Lr=!0),on||Y!==E){Se.buffers.depth.getReversed()&&E.reversedDepth!==!0&&(E._reversedDepth=!0,E.updateProjectionMatrix()),st.setValue(k,"projectionMatrix",E.projectionMatrix),st.setValue(k,"viewMatrix",E.matrixWorldInverse);const yt=st.map.cameraPosition;yt!==void 0&&yt.setValue(k,gi.setFromMatrixPosition(E.matrixWorld)),it.logarithmicDepthBuffer&&st.setValue(k,"logDepthBufFC",2/(Math.log(E.far+1)/Math.LN2)),(Q.isMeshPhongMaterial||Q.isMeshToonMaterial||Q.isMeshLambertMaterial||Q.isMeshBasicMaterial||Q.isMeshStandardMaterial||Q.isShaderMaterial)&&st.setValue(k,"isOrthographic",E.isOrthographicCamera===!0),Y!==E&&(Y=E,Lr=!0,Zr=!0)}if(ke.needsLights&&(ri.state.sunShadowMap.length>0&&st.setValue(k,"sunShadowMap",ri.state.sunShadowMap,Ye),ri.state.directionalShadowMap.length>0&&st.setValue(k,"directionalShadowMap",ri.state.directionalShadowMap,Ye),ri.state.spotShadowMap.length>0&&st.setValue(k,"spotShadowMap",ri.state.spotShadowMap,Ye),ri.state.pointShadowMap.length>0&&st.setValue(k,"pointShadowMap",ri.state.pointShadowMap,Ye)),q.isSkinnedMesh){st.setOptional(k,q,"bindMatrix"),st.setOptional(k,q,"bindMatrixInverse");const yt=q.skeleton;yt&&(yt.boneTexture===null&&yt.computeBoneTexture(),st.setValue(k,"boneTexture",yt.boneTexture,Ye))}q.isBatchedMesh&&(st.setOptional(k,q,"batchingTexture"),st.setValue(k,"batchingTexture",q._matricesTexture,Ye),st.setOptional(k,q,"batchingIdTexture"),st.setValue(k,"batchingIdTexture",q._indirectTexture,Ye),st.setOptional(k,q,"batchingColorTexture"),q._colorsTexture!==null&&st.setValue(k,"batchingColorTexture",q._colorsTexture,Ye));const Ii=ie.morphAttributes;if((Ii.position!==void 0||Ii.normal!==void 0||Ii.color!==void 0)&&ae.update(q,ie,ai),(Lr||ke.receiveShadow!==q.receiveShadow)&&(ke.receiveShadow=q.receiveShadow,st.setValue(k,"receiveShadow",q.receiveShadow)),(Q.isMeshStandardMaterial||Q.isMeshLambertMaterial||Q.isMeshPhongMaterial)&&Q.envMap===null&&V.environment!==null&&($t.envMapIntensity.value=V.environmentIntensity),$t.dfgLUT!==void 0&&($t.dfgLUT.value=$b()),Lr){if(st.setValue(k,"toneMappingExposure",P.toneMappingExposure),ke.needsLights&&nn($t,Zr),me&&Q.fog===!0&&Ee.refreshFogUniforms($t,me),Ee.refreshMaterialUniforms($t,Q,_e,Ce,T.state.transmissionRenderTarget[E.id]),ke.needsLights&&ke.numLightProbeGrids>0){const yt=S;let bi=0;for(const Li of T.state.lightProbeGridArray)Li.texture!==null&&(yt.textures[bi]=Li.texture,yt.min[bi]=Li.boundingBox.min,yt.max[bi]=Li.boundingBox.max,yt.resolution[bi]=Li.resolution,bi++);for(const Li in yt)yt[Li].length=bi;$t.probesSH.value=yt.textures,$t.probesMin.value=yt.min,$t.probesMax.value=yt.max,$t.probesResolution.value=yt.resolution}el.upload(k,da(ke),$t,Ye)}if(Q.isShaderMaterial&&Q.uniformsNeedUpdate===!0&&(el.upload(k,da(ke),$t,Ye),Q.uniformsNeedUpdate=!1),Q.isSpriteMaterial&&st.setValue(k,"center",q.center),st.setValue(k,"modelViewMatrix",q.modelViewMatrix),st.setValue(k,"normalMatrix",q.normalMatrix),st.setValue(k,"modelMatrix",q.matrixWorld),Q.uniformsGroups!==void 0){const yt=Q.uniformsGroups;for(let bi=0,Li=yt.length;bi<Li;bi++){const Gs=yt[bi];He.update(Gs,ai),He.bind(Gs,ai)}}return ai}function nn(E,V){E.ambientLightColor.needsUpdate=V,E.lightProbe.needsUpdate=V,E.sunLights.needsUpdate=V,E.sunLightShadows.needsUpdate=V,E.directionalLights.needsUpdate=V,E.directionalLightShadows.needsUpdate=V,E.pointLights.needsUpdate=V,E.pointLightShadows.needsUpdate=V,E.spotLights.needsUpdate=V,E.spotLightShadows.needsUpdate=V,E.rectAreaLights.needsUpdate=V,E.hemisphereLights.needsUpdate=V}function pa(E){return E.isMeshLambertMaterial||E.isMeshToonMaterial||E.isMeshPhongMaterial||E.isMeshStandardMaterial||E.isShadowMaterial||E.isShaderMaterial&&E.lights===!0}this.getActiveCubeFace=function(){return H},this.getActiveMipmapLevel=function(){return G},this.getRenderTarget=function(){return J},this.setRenderTargetTextures=function(E,V,ie){const Q=Be.get(E);Q.__autoAllocateDepthBuffer=E.resolveDepthBuffer===!1,Q.__autoAllocateDepthBuffer===!1&&(Q.__useRenderToTexture=!1),Be.get(E.texture).__webglTexture=V,Be.get(E.depthTexture).__webglTexture=Q.__autoAllocateDepthBuffer?void 0:ie,Q.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(E,V){const ie=Be.get(E);ie.__webglFramebuffer=V,ie.__useDefaultFramebuffer=V===void 0},this.setRenderTarget=function(E,V=0,ie=0){J=E,H=V,G=ie;let Q=null,q=!1,me=!1;if(E){const ge=Be.get(E);if(ge.__useDefaultFramebuffer!==void 0){Se.bindFramebuffer(k.FRAMEBUFFER,ge.__webglFramebuffer),re.copy(E.viewport),he.copy(E.scissor),oe=E.scissorTest,Se.viewport(re),Se.scissor(he),Se.setScissorTest(oe),K=-1;return}else if(ge.__webglFramebuffer===void 0)Ye.setupRenderTarget(E);else if(ge.__hasExternalTextures)Ye.rebindTextures(E,Be.get(E.texture).__webglTexture,Be.get(E.depthTexture).__webglTexture);else if(E.depthBuffer){const Ve=E.depthTexture;if(ge.__boundDepthTexture!==Ve){if(Ve!==null&&Be.has(Ve)&&(E.width!==Ve.image.width||E.height!==Ve.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ye.setupDepthRenderbuffer(E)}}const Te=E.texture;(Te.isData3DTexture||Te.isDataArrayTexture||Te.isCompressedArrayTexture)&&(me=!0);const De=Be.get(E).__webglFramebuffer;E.isWebGLCubeRenderTarget?(Array.isArray(De[V])?Q=De[V][ie]:Q=De[V],q=!0):E.samples>0&&Ye.useMultisampledRTT(E)===!1?Q=Be.get(E).__webglMultisampledFramebuffer:Array.isArray(De)?Q=De[ie]:Q=De,re.copy(E.viewport),he.copy(E.scissor),oe=E.scissorTest}else re.copy(Xe).multiplyScalar(_e).floor(),he.copy(Qe).multiplyScalar(_e).floor(),oe=gt;if(ie!==0&&(Q=z),Se.bindFramebuffer(k.FRAMEBUFFER,Q)&&Se.drawBuffers(E,Q),Se.viewport(re),Se.scissor(he),Se.setScissorTest(oe),q){const ge=Be.get(E.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_CUBE_MAP_POSITIVE_X+V,ge.__webglTexture,ie)}else if(me){const ge=V;for(let Te=0;Te<E.textures.length;Te++){const De=Be.get(E.textures[Te]);k.framebufferTextureLayer(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0+Te,De.__webglTexture,ie,ge)}}else if(E!==null&&ie!==0){const ge=Be.get(E.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,ge.__webglTexture,ie)}K=-1};function sn(E){const V=Be.get(E);return(V.__readFormat!==E.format||V.__readType!==E.type)&&(V.__readFormat=E.format,V.__readType=E.type,V.__formatReadable=it.textureFormatReadable(E.format),V.__typeReadable=it.textureTypeReadable(E.type)),V}this.readRenderTargetPixels=function(E,V,ie,Q,q,me,ge,Te=0){if(!(E&&E.isWebGLRenderTarget)){Mt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let De=Be.get(E).__webglFramebuffer;if(E.isWebGLCubeRenderTarget&&ge!==void 0&&(De=De[ge],Array.isArray(De)&&(De=De[0])),De){Se.bindFramebuffer(k.FRAMEBUFFER,De);try{const Ve=E.textures[Te],nt=Ve.format,pt=Ve.type;E.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+Te);const ze=sn(Ve);if(ze.__formatReadable===!1){Mt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(ze.__typeReadable===!1){Mt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}V>=0&&V<=E.width-Q&&ie>=0&&ie<=E.height-q&&k.readPixels(V,ie,Q,q,Re.convert(nt),Re.convert(pt),me)}finally{const Ve=J!==null?Be.get(J).__webglFramebuffer:null;Se.bindFramebuffer(k.FRAMEBUFFER,Ve)}}},this.readRenderTargetPixelsAsync=async function(E,V,ie,Q,q,me,ge,Te=0){if(!(E&&E.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let De=Be.get(E).__webglFramebuffer;if(E.isWebGLCubeRenderTarget&&ge!==void 0&&(De=De[ge],Array.isArray(De)&&(De=De[0])),De)if(V>=0&&V<=E.width-Q&&ie>=0&&ie<=E.height-q){Se.bindFramebuffer(k.FRAMEBUFFER,De);const Ve=E.textures[Te],nt=Ve.format,pt=Ve.type;E.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+Te);const ze=sn(Ve);if(ze.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(ze.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");const vt=k.createBuffer();k.bindBuffer(k.PIXEL_PACK_BUFFER,vt),k.bufferData(k.PIXEL_PACK_BUFFER,me.byteLength,k.STREAM_READ),k.readPixels(V,ie,Q,q,Re.convert(nt),Re.convert(pt),0),k.bindBuffer(k.PIXEL_PACK_BUFFER,null);const jt=J!==null?Be.get(J).__webglFramebuffer:null;Se.bindFramebuffer(k.FRAMEBUFFER,jt);const Et=k.fenceSync(k.SYNC_GPU_COMMANDS_COMPLETE,0);return k.flush(),await Z_(k,Et,4),k.bindBuffer(k.PIXEL_PACK_BUFFER,vt),k.getBufferSubData(k.PIXEL_PACK_BUFFER,0,me),k.bindBuffer(k.PIXEL_PACK_BUFFER,null),k.deleteBuffer(vt),k.deleteSync(Et),me}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(E,V=null,ie=0){const Q=Math.pow(2,-ie),q=Math.floor(E.image.width*Q),me=Math.floor(E.image.height*Q),ge=V!==null?V.x:0,Te=V!==null?V.y:0;Ye.setTexture2D(E,0),k.copyTexSubImage2D(k.TEXTURE_2D,ie,0,0,ge,Te,q,me),Se.unbindTexture()},this.copyTextureToTexture=function(E,V,ie=null,Q=null,q=0,me=0){let ge,Te,De,Ve,nt,pt,ze,vt,jt;const Et=E.isCompressedTexture?E.mipmaps[me]:E.image;if(ie!==null)ge=ie.max.x-ie.min.x,Te=ie.max.y-ie.min.y,De=ie.isBox3?ie.max.z-ie.min.z:1,Ve=ie.min.x,nt=ie.min.y,pt=ie.isBox3?ie.min.z:0;else{const st=Math.pow(2,-q);ge=Math.floor(Et.width*st),Te=Math.floor(Et.height*st),E.isDataArrayTexture?De=Et.depth:E.isData3DTexture?De=Math.floor(Et.depth*st):De=1,Ve=0,nt=0,pt=0}Q!==null?(ze=Q.x,vt=Q.y,jt=Q.z):(ze=0,vt=0,jt=0);const Ct=Re.convert(V.format),Bt=Re.convert(V.type);let ke;V.isData3DTexture?(Ye.setTexture3D(V,0),ke=k.TEXTURE_3D):V.isDataArrayTexture||V.isCompressedArrayTexture?(Ye.setTexture2DArray(V,0),ke=k.TEXTURE_2D_ARRAY):(Ye.setTexture2D(V,0),ke=k.TEXTURE_2D),Se.activeTexture(k.TEXTURE0),Se.pixelStorei(k.UNPACK_FLIP_Y_WEBGL,V.flipY),Se.pixelStorei(k.UNPACK_PREMULTIPLY_ALPHA_WEBGL,V.premultiplyAlpha),Se.pixelStorei(k.UNPACK_ALIGNMENT,V.unpackAlignment);const ri=Se.getParameter(k.UNPACK_ROW_LENGTH),rr=Se.getParameter(k.UNPACK_IMAGE_HEIGHT),Kr=Se.getParameter(k.UNPACK_SKIP_PIXELS),ai=Se.getParameter(k.UNPACK_SKIP_ROWS),on=Se.getParameter(k.UNPACK_SKIP_IMAGES);Se.pixelStorei(k.UNPACK_ROW_LENGTH,Et.width),Se.pixelStorei(k.UNPACK_IMAGE_HEIGHT,Et.height),Se.pixelStorei(k.UNPACK_SKIP_PIXELS,Ve),Se.pixelStorei(k.UNPACK_SKIP_ROWS,nt),Se.pixelStorei(k.UNPACK_SKIP_IMAGES,pt);const Lr=E.isDataArrayTexture||E.isData3DTexture,Zr=V.isDataArrayTexture||V.isData3DTexture;if(E.isDepthTexture){const st=Be.get(E),$t=Be.get(V),Ii=Be.get(st.__renderTarget),yt=Be.get($t.__renderTarget);Se.bindFramebuffer(k.READ_FRAMEBUFFER,Ii.__webglFramebuffer),Se.bindFramebuffer(k.DRAW_FRAMEBUFFER,yt.__webglFramebuffer);for(let bi=0;bi<De;bi++)Lr&&(k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Be.get(E).__webglTexture,q,pt+bi),k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Be.get(V).__webglTexture,me,jt+bi)),k.blitFramebuffer(Ve,nt,Ve+ge,nt+Te,ze,vt,ze+ge,vt+Te,k.DEPTH_BUFFER_BIT,k.NEAREST);Se.bindFramebuffer(k.READ_FRAMEBUFFER,null),Se.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else if(q!==0||E.isRenderTargetTexture||Be.has(E)){const st=Be.get(E),$t=Be.get(V);Se.bindFramebuffer(k.READ_FRAMEBUFFER,R),Se.bindFramebuffer(k.DRAW_FRAMEBUFFER,I);for(let Ii=0;Ii<De;Ii++)Lr?k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,st.__webglTexture,q,pt+Ii):k.framebufferTexture2D(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,st.__webglTexture,q),Zr?k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,$t.__webglTexture,me,jt+Ii):k.framebufferTexture2D(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,$t.__webglTexture,me),q!==0?k.blitFramebuffer(Ve,nt,Ve+ge,nt+Te,ze,vt,ze+ge,vt+Te,k.COLOR_BUFFER_BIT,k.NEAREST):Zr?k.copyTexSubImage3D(ke,me,ze,vt,jt+Ii,Ve,nt,ge,Te):k.copyTexSubImage2D(ke,me,ze,vt,Ve,nt,ge,Te);Se.bindFramebuffer(k.READ_FRAMEBUFFER,null),Se.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else Zr?E.isDataTexture||E.isData3DTexture?k.texSubImage3D(ke,me,ze,vt,jt,ge,Te,De,Ct,Bt,Et.data):V.isCompressedArrayTexture?k.compressedTexSubImage3D(ke,me,ze,vt,jt,ge,Te,De,Ct,Et.data):k.texSubImage3D(ke,me,ze,vt,jt,ge,Te,De,Ct,Bt,Et):E.isDataTexture?k.texSubImage2D(k.TEXTURE_2D,me,ze,vt,ge,Te,Ct,Bt,Et.data):E.isCompressedTexture?k.compressedTexSubImage2D(k.TEXTURE_2D,me,ze,vt,Et.width,Et.height,Ct,Et.data):k.texSubImage2D(k.TEXTURE_2D,me,ze,vt,ge,Te,Ct,Bt,Et);Se.pixelStorei(k.UNPACK_ROW_LENGTH,ri),Se.pixelStorei(k.UNPACK_IMAGE_HEIGHT,rr),Se.pixelStorei(k.UNPACK_SKIP_PIXELS,Kr),Se.pixelStorei(k.UNPACK_SKIP_ROWS,ai),Se.pixelStorei(k.UNPACK_SKIP_IMAGES,on),me===0&&V.generateMipmaps===!0&&V.mipmapsAutoUpdate===!0&&k.generateMipmap(ke),Se.unbindTexture()},this.initRenderTarget=function(E){Be.get(E).__webglFramebuffer===void 0&&Ye.setupRenderTarget(E)},this.initTexture=function(E){E.isCubeTexture?Ye.setTextureCube(E,0):E.isData3DTexture?Ye.setTexture3D(E,0):E.isDataArrayTexture||E.isCompressedArrayTexture?Ye.setTexture2DArray(E,0):Ye.setTexture2D(E,0),Se.unbindTexture()},this.resetState=function(){H=0,G=0,J=null,Se.reset(),we.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return yr}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;const t=this.getContext();t.drawingBufferColorSpace=ft._getDrawingBufferColorSpace(e),t.unpackColorSpace=ft._getUnpackColorSpace()}}const ym=new Ca,il=new $;class bm extends Zx{constructor(){super(),this.isLineSegmentsGeometry=!0,this.type="LineSegmentsGeometry";const e=[-1,2,0,1,2,0,-1,1,0,1,1,0,-1,0,0,1,0,0,-1,-1,0,1,-1,0],t=[-1,2,1,2,-1,1,1,1,-1,-1,1,-1,-1,-2,1,-2],r=[0,2,1,2,3,1,2,4,3,4,5,3,4,6,5,6,7,5];this.setIndex(r),this.setAttribute("position",new li(e,3)),this.setAttribute("uv",new li(t,2))}applyMatrix4(e){const t=this.attributes.instanceStart,r=this.attributes.instanceEnd;return t!==void 0&&(t.applyMatrix4(e),r.applyMatrix4(e),t.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this}setPositions(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const r=new Fu(t,6,1);return this.setAttribute("instanceStart",new Oa(r,3,0)),this.setAttribute("instanceEnd",new Oa(r,3,3)),this.instanceCount=this.attributes.instanceStart.count,this.computeBoundingBox(),this.computeBoundingSphere(),this}setColors(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const r=new Fu(t,6,1);return this.setAttribute("instanceColorStart",new Oa(r,3,0)),this.setAttribute("instanceColorEnd",new Oa(r,3,3)),this}fromWireframeGeometry(e){return this.setPositions(e.attributes.position.array),this}fromEdgesGeometry(e){return this.setPositions(e.attributes.position.array),this}fromMesh(e){return this.fromWireframeGeometry(new kx(e.geometry)),this}fromLineSegments(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Ca);const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;e!==void 0&&t!==void 0&&(this.boundingBox.setFromBufferAttribute(e),ym.setFromBufferAttribute(t),this.boundingBox.union(ym))}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Gn),this.boundingBox===null&&this.computeBoundingBox();const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;if(e!==void 0&&t!==void 0){const r=this.boundingSphere.center;this.boundingBox.getCenter(r);let a=0;for(let n=0,s=e.count;n<s;n++)il.fromBufferAttribute(e,n),a=Math.max(a,r.distanceToSquared(il)),il.fromBufferAttribute(t,n),a=Math.max(a,r.distanceToSquared(il));this.boundingSphere.radius=Math.sqrt(a),isNaN(this.boundingSphere.radius)&&console.error("THREE.LineSegmentsGeometry.computeBoundingSphere(): Computed radius is NaN. The instanced position data is likely to have NaN values.",this)}}toJSON(){}}Pe.line={worldUnits:{value:1},linewidth:{value:1},resolution:{value:new ut},dashOffset:{value:0},dashScale:{value:1},dashSize:{value:1},gapSize:{value:1}},ji.line={uniforms:Iu.merge([Pe.common,Pe.fog,Pe.line]),vertexShader:`
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
		`};class Wu extends Ua{constructor(e){super({type:"LineMaterial",uniforms:Iu.clone(ji.line.uniforms),vertexShader:ji.line.vertexShader,fragmentShader:ji.line.fragmentShader,clipping:!0}),this.isLineMaterial=!0,this.setValues(e)}get color(){return this.uniforms.diffuse.value}set color(e){this.uniforms.diffuse.value=e}get worldUnits(){return"WORLD_UNITS"in this.defines}set worldUnits(e){e===!0!==this.worldUnits&&(this.needsUpdate=!0),e===!0?this.defines.WORLD_UNITS="":delete this.defines.WORLD_UNITS}get linewidth(){return this.uniforms.linewidth.value}set linewidth(e){this.uniforms.linewidth&&(this.uniforms.linewidth.value=e)}get dashed(){return"USE_DASH"in this.defines}set dashed(e){e===!0!==this.dashed&&(this.needsUpdate=!0),e===!0?this.defines.USE_DASH="":delete this.defines.USE_DASH}get dashScale(){return this.uniforms.dashScale.value}set dashScale(e){this.uniforms.dashScale.value=e}get dashSize(){return this.uniforms.dashSize.value}set dashSize(e){this.uniforms.dashSize.value=e}get dashOffset(){return this.uniforms.dashOffset.value}set dashOffset(e){this.uniforms.dashOffset.value=e}get gapSize(){return this.uniforms.gapSize.value}set gapSize(e){this.uniforms.gapSize.value=e}get opacity(){return this.uniforms.opacity.value}set opacity(e){this.uniforms&&(this.uniforms.opacity.value=e)}get resolution(){return this.uniforms.resolution.value}set resolution(e){this.uniforms.resolution.value.copy(e)}get alphaToCoverage(){return"USE_ALPHA_TO_COVERAGE"in this.defines}set alphaToCoverage(e){this.defines&&(e===!0!==this.alphaToCoverage&&(this.needsUpdate=!0),e===!0?this.defines.USE_ALPHA_TO_COVERAGE="":delete this.defines.USE_ALPHA_TO_COVERAGE)}}const Xu=new Ft,wm=new $,Em=new $,Ri=new Ft,Ci=new Ft,Xr=new Ft,ju=new $,Yu=new zt,Pi=new i1,Tm=new $,rl=new Ca,al=new Gn,jr=new Ft;let Yr,rn;function Am(i,e,t){return jr.set(0,0,-e,1).applyMatrix4(i.projectionMatrix),jr.multiplyScalar(1/jr.w),jr.x=rn/t.width,jr.y=rn/t.height,jr.applyMatrix4(i.projectionMatrixInverse),jr.multiplyScalar(1/jr.w),Math.abs(Math.max(jr.x,jr.y))}function Zb(i,e){const t=i.matrixWorld,r=i.geometry,a=r.attributes.instanceStart,n=r.attributes.instanceEnd,s=Math.min(r.instanceCount,a.count);for(let o=0,l=s;o<l;o++){Pi.start.fromBufferAttribute(a,o),Pi.end.fromBufferAttribute(n,o),Pi.applyMatrix4(t);const c=new $,h=new $;Yr.distanceSqToSegment(Pi.start,Pi.end,h,c),h.distanceTo(c)<rn*.5&&e.push({point:h,pointOnLine:c,distance:Yr.origin.distanceTo(h),object:i,face:null,faceIndex:o,uv:null,uv1:null})}}function Qb(i,e,t){const r=e.projectionMatrix,a=i.material.resolution,n=i.matrixWorld,s=i.geometry,o=s.attributes.instanceStart,l=s.attributes.instanceEnd,c=Math.min(s.instanceCount,o.count),h=-e.near;Yr.at(1,Xr),Xr.w=1,Xr.applyMatrix4(e.matrixWorldInverse),Xr.applyMatrix4(r),Xr.multiplyScalar(1/Xr.w),Xr.x*=a.x/2,Xr.y*=a.y/2,Xr.z=0,ju.copy(Xr),Yu.multiplyMatrices(e.matrixWorldInverse,n);for(let d=0,u=c;d<u;d++){if(Ri.fromBufferAttribute(o,d),Ci.fromBufferAttribute(l,d),Ri.w=1,Ci.w=1,Ri.applyMatrix4(Yu),Ci.applyMatrix4(Yu),Ri.z>h&&Ci.z>h)continue;if(Ri.z>h){const m=Ri.z-Ci.z,x=(Ri.z-h)/m;Ri.lerp(Ci,x)}else if(Ci.z>h){const m=Ci.z-Ri.z,x=(Ci.z-h)/m;Ci.lerp(Ri,x)}Ri.applyMatrix4(r),Ci.applyMatrix4(r),Ri.multiplyScalar(1/Ri.w),Ci.multiplyScalar(1/Ci.w),Ri.x*=a.x/2,Ri.y*=a.y/2,Ci.x*=a.x/2,Ci.y*=a.y/2,Pi.start.copy(Ri),Pi.start.z=0,Pi.end.copy(Ci),Pi.end.z=0;const p=Pi.closestPointToPointParameter(ju,!0);Pi.at(p,Tm);const f=fx.lerp(Ri.z,Ci.z,p),_=f>=-1&&f<=1,g=ju.distanceTo(Tm)<rn*.5;if(_&&g){Pi.start.fromBufferAttribute(o,d),Pi.end.fromBufferAttribute(l,d),Pi.start.applyMatrix4(n),Pi.end.applyMatrix4(n);const m=new $,x=new $;Yr.distanceSqToSegment(Pi.start,Pi.end,x,m),t.push({point:x,pointOnLine:m,distance:Yr.origin.distanceTo(x),object:i,face:null,faceIndex:d,uv:null,uv1:null})}}}class Jb extends Tr{constructor(e=new bm,t=new Wu({color:Math.random()*16777215})){super(e,t),this.isLineSegments2=!0,this.type="LineSegments2"}computeLineDistances(){const e=this.geometry,t=e.attributes.instanceStart,r=e.attributes.instanceEnd,a=new Float32Array(2*t.count);for(let s=0,o=0,l=t.count;s<l;s++,o+=2)wm.fromBufferAttribute(t,s),Em.fromBufferAttribute(r,s),a[o]=o===0?0:a[o-1],a[o+1]=a[o]+wm.distanceTo(Em);const n=new Fu(a,2,1);return e.setAttribute("instanceDistanceStart",new Oa(n,1,0)),e.setAttribute("instanceDistanceEnd",new Oa(n,1,1)),this}raycast(e,t){const r=this.material.worldUnits,a=e.camera;if(a===null&&!r&&console.error('LineSegments2: "Raycaster.camera" needs to be set in order to raycast against LineSegments2 while worldUnits is set to false.'),r===!1&&(this.material.resolution.x===0||this.material.resolution.y===0))return;const n=e.params.Line2!==void 0&&e.params.Line2.threshold||0;Yr=e.ray;const s=this.matrixWorld,o=this.geometry,l=this.material;rn=l.linewidth+n,o.boundingSphere===null&&o.computeBoundingSphere(),al.copy(o.boundingSphere).applyMatrix4(s);let c;if(r)c=rn*.5;else{const d=Math.max(a.near,al.distanceToPoint(Yr.origin));c=Am(a,d,l.resolution)}if(al.radius+=c,Yr.intersectsSphere(al)===!1)return;o.boundingBox===null&&o.computeBoundingBox(),rl.copy(o.boundingBox).applyMatrix4(s);let h;if(r)h=rn*.5;else{const d=Math.max(a.near,rl.distanceToPoint(Yr.origin));h=Am(a,d,l.resolution)}rl.expandByScalar(h),Yr.intersectsBox(rl)!==!1&&(r?Zb(this,t):Qb(this,a,t))}onBeforeRender(e){const t=this.material.uniforms;t&&t.resolution&&(e.getViewport(Xu),this.material.uniforms.resolution.value.set(Xu.z,Xu.w))}}class Rm extends bm{constructor(){super(),this.isLineGeometry=!0,this.type="LineGeometry"}setPositions(e){const t=e.length-3,r=new Float32Array(2*t);for(let a=0;a<t;a+=3)r[2*a]=e[a],r[2*a+1]=e[a+1],r[2*a+2]=e[a+2],r[2*a+3]=e[a+3],r[2*a+4]=e[a+4],r[2*a+5]=e[a+5];return super.setPositions(r),this}setColors(e){const t=e.length-3,r=new Float32Array(2*t);for(let a=0;a<t;a+=3)r[2*a]=e[a],r[2*a+1]=e[a+1],r[2*a+2]=e[a+2],r[2*a+3]=e[a+3],r[2*a+4]=e[a+4],r[2*a+5]=e[a+5];return super.setColors(r),this}setFromPoints(e){const t=e.length-1,r=new Float32Array(6*t);for(let a=0;a<t;a++)r[6*a]=e[a].x,r[6*a+1]=e[a].y,r[6*a+2]=e[a].z||0,r[6*a+3]=e[a+1].x,r[6*a+4]=e[a+1].y,r[6*a+5]=e[a+1].z||0;return super.setPositions(r),this}fromLine(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}}class ew extends Jb{constructor(e=new Rm,t=new Wu({color:Math.random()*16777215})){super(e,t),this.isLine2=!0,this.type="Line2"}}const nl=.55,qu=18,tw=.01;function iw(i,e){const t=document.createElement("canvas");let r;try{r=new Kb({canvas:t,antialias:!0,alpha:!0,preserveDrawingBuffer:!0})}catch{return null}t.className="solid",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",i);const a=new Rx,n=new Ar(38,1,.01,20);a.add(new Yx(16777215,8949920,2.2));const s=new Kx(16777215,1.6);s.position.set(-1,2,1.5),a.add(s);const o={turn:-.65,tilt:.62,distance:2.05};let l=null,c=null,h=[],d=[],u=!1;const p=()=>{u=!1;const P=devicePixelRatio||1,{clientWidth:C,clientHeight:D}=t;if(!C||!D)return;r.setPixelRatio(Math.min(2,P)),r.setSize(C,D,!1),n.aspect=C/D;const{turn:z,tilt:R,distance:I}=o,H=I*Math.max(1,1.25/n.aspect);n.position.set(H*Math.cos(R)*Math.sin(z),H*Math.sin(R),H*Math.cos(R)*Math.cos(z)),n.lookAt(0,.12,0),n.updateProjectionMatrix(),r.render(a,n)},f=()=>{u||(u=!0,requestAnimationFrame(p))},_=(P,C,D=0)=>{const z=l,R=d_(z,P,C);return Number.isFinite(R)?new $((P-z.x[0])/(z.x[1]-z.x[0])-.5,xs(z,R)*nl+D,.5-(C-z.y[0])/(z.y[1]-z.y[0])):null},g=P=>{for(const C of P){a.remove(C),C.geometry.dispose();for(const D of Array.isArray(C.material)?C.material:[C.material])D.dispose()}},m=(P,C)=>{l=P,g(h),c=rw(P),h=[c,aw(P)];for(const[D,z]of C.minima){const R=_(D,z,.006);if(!R)continue;const I=new Tr(new Zu(.014,.022,24),new gf({color:16777215,side:Sr}));I.rotation.x=-Math.PI/2,I.position.copy(R),h.push(I)}a.add(...h),f()},x=P=>{if(!l)return;const{walks:C,start:D,shown:z}=P;g(d),d=[],C.forEach((I,H)=>{const G=sc(P,H),J=I.colour??H,K=I.name===z;let Y=[];const re=[],he=()=>{Y.length>=6&&d.push(L(Y,J,K)),Y.length>=6&&I.own&&d.push(L(Y,J,K,!0)),Y=[]};for(let te=0;te<=G;te++){const le=S(I,te);if(!le){he();continue}Y.length&&!I.own&&Y.push(...A(I,te)),Y.push(le.x,le.y,le.z);const de=I.own&&_(I.points[2*te],I.points[2*te+1]);de&&re.push(le.x,le.y,le.z,de.x,de.y,de.z)}he(),re.length&&d.push(nw(re,J));const oe=S(I,G);oe&&d.push(Cm(oe,K?.021:.015,Vi(qa(J))))});const R=D&&_(...D,.008);R&&d.push(Cm(R,.017,"#ffffff")),d.length&&a.add(...d),f()},A=(P,C)=>{const[D,z]=[P.points[2*C],P.points[2*C+1]],[R,I]=[P.points[2*C-2],P.points[2*C-1]],{x:H,y:G}=l,J=Math.ceil(Math.hypot((D-R)/(H[1]-H[0]),(z-I)/(G[1]-G[0]))/tw),K=[];for(let Y=1;Y<J;Y++){const re=_(R+Y/J*(D-R),I+Y/J*(z-I),.008);re&&K.push(re.x,re.y,re.z)}return K},S=(P,C)=>{const D=_(P.points[2*C],P.points[2*C+1],.008);if(D&&P.own){if(!Number.isFinite(P.own[C]))return null;D.y=xs(l,P.own[C])*nl+.008}return D},L=(P,C,D,z=!1)=>{const R=new Rm;R.setPositions(P);const I=oc(C),H=new Wu({color:new lt(Vi(qa(C))).getHex(),linewidth:D?5:3,dashed:I.length>0,dashSize:(I[0]??1)*.004,gapSize:(I[1]??1)*.004,...z?{depthTest:!1,transparent:!0,opacity:.4}:{}}),G=new ew(R,H);return G.computeLineDistances(),G},T=new Map;let v=0;t.addEventListener("pointerdown",P=>{t.setPointerCapture(P.pointerId),T.set(P.pointerId,new ut(P.clientX,P.clientY)),T.size===1&&(v=0)}),t.addEventListener("pointermove",P=>{const C=T.get(P.pointerId);if(!C)return;const D=new ut(P.clientX,P.clientY),z=D.clone().sub(C);if(v+=z.length(),T.size===1)o.turn-=z.x*.008,o.tilt=Math.min(1.5,Math.max(.08,o.tilt+z.y*.006));else{const R=[...T].find(([I])=>I!==P.pointerId)[1];b(C.distanceTo(R)/Math.max(1,D.distanceTo(R)))}T.set(P.pointerId,D),f()});for(const P of["pointerup","pointercancel"])t.addEventListener(P,C=>{T.delete(C.pointerId)});t.addEventListener("wheel",P=>{P.preventDefault(),b(Math.exp(P.deltaY*.001))},{passive:!1});const b=P=>{o.distance=Math.min(6,Math.max(.8,o.distance*P)),f()};t.addEventListener("click",P=>{if(v>5||!l||!c||!e)return;const C=t.getBoundingClientRect(),D=new ut((P.clientX-C.left)/C.width*2-1,1-(P.clientY-C.top)/C.height*2),z=new Jx;z.setFromCamera(D,n);const[R]=z.intersectObject(c);R&&e([l.x[0]+(R.point.x+.5)*(l.x[1]-l.x[0]),l.y[0]+(.5-R.point.z)*(l.y[1]-l.y[0])])}),t.addEventListener("keydown",P=>{const C={ArrowLeft:()=>o.turn+=.1,ArrowRight:()=>o.turn-=.1,ArrowUp:()=>o.tilt=Math.min(1.5,o.tilt+.06),ArrowDown:()=>o.tilt=Math.max(.08,o.tilt-.06),"+":()=>b(.9),"-":()=>b(1.1)}[P.key];C&&(P.preventDefault(),C(),f())});const F=new ResizeObserver(f);return F.observe(t),{element:t,show:m,draw:x,close:()=>{F.disconnect(),g([...h,...d]),r.dispose(),r.forceContextLoss()}}}function rw(i){const{columns:e,rows:t}=i,r=new Float32Array(t*e*3),a=new Float32Array(t*e*3),n=[],s=(l,c)=>Number.isFinite(i.heights[l*e+c]);for(let l=0;l<t;l++)for(let c=0;c<e;c++){const h=l*e+c,d=xs(i,i.heights[h]);r.set([c/(e-1)-.5,Number.isFinite(d)?d*nl:0,.5-l/(t-1)],3*h);const u=new lt().setRGB(...xp(d).map(p=>p/255),"srgb");a.set([u.r,u.g,u.b],3*h),l+1<t&&c+1<e&&s(l,c)&&s(l,c+1)&&s(l+1,c)&&s(l+1,c+1)&&n.push(h,h+1,h+e,h+1,h+e+1,h+e)}const o=new Gi;return o.setAttribute("position",new dr(r,3)),o.setAttribute("color",new dr(a,3)),o.setIndex(n),o.computeVertexNormals(),new Tr(o,new Nf({vertexColors:!0,side:Sr,polygonOffset:!0,polygonOffsetFactor:1,polygonOffsetUnits:1}))}function aw(i){const e=[];for(let r=1;r<qu;r++){const a=r/qu*nl+.0015;for(const[n,s,o,l]of Mp(i,r/qu))e.push(n/(i.columns-1)-.5,a,.5-s/(i.rows-1),o/(i.columns-1)-.5,a,.5-l/(i.rows-1))}const t=new Gi;return t.setAttribute("position",new dr(new Float32Array(e),3)),new Ef(t,new Nu({color:16777215,transparent:!0,opacity:.3}))}function nw(i,e){const t=new Gi;return t.setAttribute("position",new dr(new Float32Array(i),3)),new Ef(t,new Nu({color:new lt(Vi(qa(e))),transparent:!0,opacity:.55,depthTest:!1}))}function Cm(i,e,t){const r=new Tr(new Qu(e,20,14),new Nf({color:new lt(t)}));return r.position.copy(i),r}function sw(i,e,t){const r=f_(i,e),a=iw(i,e);let n=a?"3d":"contour",s=null,o=null,l=null;const c=Z("p",{class:"waiting",hidden:!0},Fr("waiting")),h=Z("div",{class:"stage"}),d=Z("input",{type:"checkbox"}),u=Z("span",{}),p=()=>n==="3d"&&a?a:r,f=()=>{h.firstChild!==p().element&&h.replaceChildren(p().element,c),o&&l&&p().draw(l)},_=()=>{const m=[{value:"3d",words:"3D"},{value:"contour",words:Fr("contour")}];u.replaceChildren(_s(Fr("view"),m,n,x=>{n=x,f()}))},g=()=>{if(!o)return;const{terrain:m,marks:x}=o;m.log=s??p_(m.heights,m.low,m.high),d.checked=m.log,r.show(m,x),a?.show(m,x),f()};return d.addEventListener("change",()=>{s=d.checked,g()}),Ah(f),a&&_(),f(),{element:Z("div",{},h,a?null:Z("p",{class:"aside"},Fr("noWebgl"))),controls:Z("span",{class:"above"},u,Z("label",{class:"check"},d,Fr("log"))),show:(m,x)=>{o={terrain:{...m,log:!1},marks:x},g()},draw:m=>{l=m,f()},view:()=>n,log:()=>d.checked,setView:m=>{n=a?m:"contour",a&&_(),f()},setLog:m=>{s=m,g()},setWaiting:m=>{c.hidden=!m},canvas:()=>p().element,close:()=>{r.close(),a?.close()}}}function ow(i,e){const{said:t,arrays:r}=l_(e),{heights:a,points:n,values:s,at:o}=r,l=n.shape[1],c=t.walks.map((_,g)=>({..._,points:n.values.subarray(2*g*l,2*(g+1)*l),heights:s.values.subarray(g*l,(g+1)*l)})),h=sw(t.name,null),d=c_("Height at each step"),u=c.map((_,g)=>{const m=Z("td",{class:"n"});return{row:Z("tr",{},Z("th",{scope:"row"},Z("span",{class:"of-path"},Z("span",{class:`dot-of g${qa(g)}`}),_.words)),m,Z("td",{},_.status)),show:x=>m.textContent=qe(_.heights[x],4)}}),p=h_(_=>{h.draw({walks:c,steps:_,start:null,shown:null}),d.draw(c,_);for(const{show:g}of u)g(_)},_=>o.values[_]),f=Z("tr",{},Z("th",{},"path"),Z("th",{class:"n"},"height here"),Z("th",{},"what became of it"));return i.append(Z("p",{class:"kicker"},Z("span",{},"Thalweg"),h.controls),Z("h1",{},t.name),Z("div",{class:"lab"},Z("section",{class:"card","aria-label":"Surface"},h.element,p.element),Z("section",{class:"card","aria-label":"Paths"},Z("div",{class:"runs-of-lab"},Z("table",{},Z("thead",{},f),Z("tbody",{},...u.map(({row:_})=>_)))),Z("h2",{class:"sub"},"Height at each step"),d.element))),h.show({x:t.x,y:t.y,columns:a.shape[1],rows:a.shape[0],heights:a.values,low:t.low,high:t.high},{minima:[]}),d.show(c,l-1),p.show(l-1,l-1),{walks:c,step:p.step,close:()=>{p.pause(),h.close()}}}const $u=new Set;function lw({model:i,el:e}){const t=Z("div",{class:"thalweg-view","data-lm-suppress-shortcuts":"true"}),r=t.attachShadow({mode:"open"}),a=document.createElement("style");a.textContent=n_;const n=Z("div",{class:"main"});r.append(a,Z("div",{class:"body"},n)),e.append(t),$u.add(t);let s=null,o=null;const l=()=>{t.setAttribute("data-theme",Kv(e)?"dark":"light"),Rh(t)},c=()=>{l(),o?.close(),[s,o]=[null,null],_a(n);const u=i.get("race"),p=cw(i.get("surface"));"runs"in u&&(s=$v(n,u)),p.byteLength&&(o=ow(n,p)),n.firstChild||n.append(Z("p",{},"There is nothing to show.")),Object.assign(t,{thalweg:{race:u,selection:s,surface:o}})};t.addEventListener("keydown",u=>{u.key==="Escape"&&s?.clear()});const h=requestAnimationFrame(c),d=Zv(l);for(const u of["change:race","change:surface"])i.on(u,c);return()=>{cancelAnimationFrame(h),d();for(const p of["change:race","change:surface"])i.off(p,c);o?.close(),$u.delete(t),t.remove();const[u]=[...$u].slice(-1);u||Xm(),Rh(u??null)}}function cw(i){return i?(ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):new Uint8Array(i)).slice().buffer:new ArrayBuffer(0)}const uw={render:lw};export{uw as default};
