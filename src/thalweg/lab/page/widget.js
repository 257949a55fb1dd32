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
const Gm=/^(on|style$|href$|src|srcdoc$|action$|formaction$)/i;function Z(i,e={},...t){return vh(document.createElement(i),e,t)}function et(i,e={},...t){return vh(document.createElementNS("http://www.w3.org/2000/svg",i),e,t)}function vh(i,e,t){for(const[r,a]of Object.entries(e)){if(Gm.test(r))throw new Error(`attribute ${r} is not set from here`);a==null||a===!1||i.setAttribute(r,a===!0?"":String(a))}return vl(i,t),i}function vl(i,e){for(const t of e)if(!(t==null||t===!1)){if(Array.isArray(t)){vl(i,t);continue}i.append(t instanceof Node?t:document.createTextNode(String(t)))}}function _a(i,...e){i.replaceChildren(),vl(i,e)}function qe(i,e=5){if(i==null||!Number.isFinite(i))return"\u2013";const t=Math.abs(i);if(t>=1e5&&t<1e12)return _l(i.toFixed(0));if(i===0)return"0";const r=Math.floor(Math.log10(t)+1e-12);if(r<-4||r>=12)return ns(_h(i.toExponential(e-1)));const a=i.toFixed(Math.max(0,e-1-r));return ns(_l(a.includes(".")?a.replace(/\.?0+$/,""):a))}function _h(i){return i.replace(/\.?0*e/,"e").replace("e+","e")}function ns(i){return i.replace(/^-/,"\u2212")}function _l(i){const[e,t]=i.split("."),r=e.replace(/\B(?=(\d{3})+(?!\d))/g,",");return t===void 0?r:`${r}.${t}`}function xa(i){if(typeof i=="string")return i;if(i==null||!Number.isFinite(i))return"\u2013";const e=Math.abs(i);return e!==0&&(e<1e-4||e>=1e6)?ns(_h(i.toExponential(3))):ns(String(Number(i.toPrecision(4))))}function xh(i){const e=Math.abs(i);for(const[t,r]of[[1e9,"G"],[1e6,"M"],[1e3,"k"]])if(e>=t)return`${ns(String(Number((i/t).toPrecision(3))))} ${r}`;return xa(i)}function Xt(i,e=0){return i==null||!Number.isFinite(i)?"\u2013":`${(100*i).toFixed(e)} %`}function sr(i,e){return`${_l(String(i))} ${e}${i===1?"":"s"}`}function vr(i,e){const t=[...i];if(t.length<=e)return i;const r=Math.floor((e-1)/2);return`${t.slice(0,e-1-r).join("")}\u2026${r?t.slice(-r).join(""):""}`}function Mh(i){return i==null||!Number.isFinite(i)?"\u2013":i<120?`${qe(i,3)} s`:`${Math.floor(i/60)} min ${Math.round(i%60)} s`}const Sh=8,yh=["circle","square","triangle","diamond","left","plus","down","ring"],bh=[[],[7,4],[2,3],[9,3,2,3]];function Hm(i){const e=new Map;return i.forEach(t=>{const r=t.loss??1/0;e.set(t.optimizer,Math.min(e.get(t.optimizer)??1/0,r))}),[...e.keys()].sort((t,r)=>e.get(t)-e.get(r)||(t<r?-1:1)).map((t,r)=>({name:t,colour:r%Sh,dash:bh[Math.floor(r/Sh)%bh.length],mark:yh[r%yh.length],runs:i.flatMap((a,n)=>a.optimizer===t?[n]:[])}))}const Vm={about:"Confusion matrix",caption:"Rows: the class it is; columns: what it was taken for.",recall:"recall"};function wh(i,e,t=Vm){const r=i.length>12;return Z("div",{class:"scroll",role:"region",tabindex:0,"aria-label":t.about},Z("table",{class:r?"confusion many":"confusion"},Z("caption",{},t.caption),Z("thead",{},Z("tr",{},Z("td",{}),...i.map(a=>Z("th",{scope:"col",class:"n",title:a},vr(a,r?8:14))),Z("th",{scope:"col",class:"n"},t.recall))),Z("tbody",{},...e.map((a,n)=>{const s=a.reduce((o,l)=>o+l,0);return Z("tr",{},Z("th",{scope:"row",title:i[n]},vr(i[n],r?12:20)),...a.map((o,l)=>Z("td",{class:`n s${s>0?Math.round(10*o/s):0} ${n===l?"right":"wrong"}`},qe(o))),Z("td",{class:"n"},s>0?Xt(a[n]/s,1):"\u2013"))}))))}const xl=[];let Eh=null,Ml=null,Sl=new Map;function Dt(i){let e=Sl.get(i);return e===void 0&&(Ml??=getComputedStyle(Eh??document.documentElement),e=Ml.getPropertyValue(`--${i}`).trim()||"#888",Sl.set(i,e)),e}function Vi(i){return Dt(`c${i}`)}function Th(i){xl.push(i)}function Wm(){xl.length=0}function Rh(i){Eh=i,Ml=null,Ah()}function Xm(i){i==="auto"?document.documentElement.removeAttribute("data-theme"):document.documentElement.setAttribute("data-theme",i),Ah()}function Ah(){Sl=new Map;for(const i of xl)i()}const jm='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';function Ym(i,e){const[,t]=i.toDataURL("image/png").split(","),r=new Blob([Uint8Array.from(atob(t),s=>s.charCodeAt(0))],{type:"image/png"}),a=document.createElement("a"),n=URL.createObjectURL(r);a.href=n,a.download=e,a.click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function or(i,e,t,r){const a=16*r,n=20*r,s=document.createElement("canvas"),o=s.getContext("2d"),l=i.width+2*a,c=(m,x=400)=>`${x} ${m*r}px ${jm}`;o.font=c(12);const u=[];let d=a,h=0;for(const m of t){const x=o.measureText(m.words).width+34*r;d>a&&d+x>l-a&&(d=a,h++),u.push({entry:m,x:d,row:h}),d+=x}const p=t.length?(h+1)*n+a/2:0;s.width=l,s.height=a+n*1.4+i.height+p+a,o.fillStyle=Dt("card"),o.fillRect(0,0,s.width,s.height),o.fillStyle=Dt("ink"),o.font=c(15,600),o.textBaseline="top",o.fillText(e,a,a,l-2*a),o.drawImage(i,a,a+n*1.4),o.font=c(12),o.textBaseline="middle";for(const{entry:m,x,row:g}of u){const f=a+n*1.4+i.height+a/2+n*(g+.5);o.fillStyle=m.colour,o.fillRect(x,f-5*r,10*r,10*r),o.fillStyle=Dt("ink"),o.fillText(m.words,x+15*r,f)}return s}const qm=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-opacity","opacity","font-family","font-size","font-weight","text-anchor","stroke-linejoin","font-variant-numeric"];async function Vs(i,e){const t=i.getBoundingClientRect(),r=i.cloneNode(!0),a=[i,...i.querySelectorAll("*")],n=[r,...r.querySelectorAll("*")];a.forEach((l,c)=>{const u=getComputedStyle(l);for(const d of qm)n[c].setAttribute(d,u.getPropertyValue(d))}),r.setAttribute("width",String(t.width)),r.setAttribute("height",String(t.height)),r.setAttribute("xmlns","http://www.w3.org/2000/svg");const s=new Image;s.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(r))}`,await s.decode();const o=document.createElement("canvas");return o.width=Math.round(t.width*e),o.height=Math.round(t.height*e),o.getContext("2d").drawImage(s,0,0,o.width,o.height),o}let $m=0;function lr(i,e,t,r,a=`Save \u201C${i}\u201D as PNG`){const n=`card-${++$m}`,s=Z("div",{class:"picture"}),o=Z("div",{class:"above"}),l=Z("button",{type:"button",class:"save","aria-label":a},"PNG");return l.addEventListener("click",()=>{Promise.resolve(r()).then(c=>Ym(c,`${t}.png`))}),{element:Z("figure",{class:"card","aria-labelledby":n,"data-picture":t},Z("figcaption",{},Z("h3",{id:n},i),l),Z("p",{class:"note"},...Array.isArray(e)?e:[e]),o,s),body:s,above:o}}function Mi(i,e,t){i.beginPath();let r=!1;for(let a=0;a<e.length;a++){const n=Number.isFinite(e[a])&&Number.isFinite(t[a]);n&&r?i.lineTo(e[a],t[a]):n&&i.moveTo(e[a],t[a]),r=n}i.stroke()}function Jr(i,e,t,r,a){switch(i.beginPath(),e){case"circle":case"ring":i.arc(t,r,a,0,2*Math.PI);break;case"square":i.rect(t-a*.9,r-a*.9,a*1.8,a*1.8);break;case"triangle":Ws(i,[[t,r-a*1.15],[t+a*1.05,r+a*.8],[t-a*1.05,r+a*.8]]);break;case"down":Ws(i,[[t,r+a*1.15],[t+a*1.05,r-a*.8],[t-a*1.05,r-a*.8]]);break;case"diamond":Ws(i,[[t,r-a*1.25],[t+a*1.1,r],[t,r+a*1.25],[t-a*1.1,r]]);break;case"left":Ws(i,[[t-a*1.15,r],[t+a*.8,r-a*1.05],[t+a*.8,r+a*1.05]]);break;case"plus":i.moveTo(t-a*1.1,r),i.lineTo(t+a*1.1,r),i.moveTo(t,r-a*1.1),i.lineTo(t,r+a*1.1),i.stroke();return}e==="ring"?i.stroke():i.fill()}function Km(i,e,t,r){i.beginPath(),i.moveTo(e-r,t-r),i.lineTo(e+r,t+r),i.moveTo(e+r,t-r),i.lineTo(e-r,t+r),i.stroke()}function Ws(i,e){e.forEach(([t,r],a)=>a?i.lineTo(t,r):i.moveTo(t,r)),i.closePath()}const Zm=!0,ui="u-",Qm="uplot",Jm=ui+"hz",eg=ui+"vt",tg=ui+"title",ig=ui+"wrap",rg=ui+"under",ag=ui+"over",ng=ui+"axis",ka=ui+"off",sg=ui+"select",og=ui+"cursor-x",lg=ui+"cursor-y",cg=ui+"cursor-pt",ug=ui+"legend",hg=ui+"live",dg=ui+"inline",pg=ui+"series",fg=ui+"marker",Ch=ui+"label",mg=ui+"value",ss="width",os="height",ls="top",Lh="bottom",mn="left",yl="right",bl="#000",Ph=bl+"0",wl="mousemove",Dh="mousedown",El="mouseup",Uh="mouseenter",Ih="mouseleave",Nh="dblclick",gg="resize",vg="scroll",Oh="change",Xs="dppxchange",Tl="--",gn=typeof window<"u",Rl=gn?document:null,vn=gn?window:null,_g=gn?navigator:null;let wt,js;function Al(){let i=devicePixelRatio;wt!=i&&(wt=i,js&&Pl(Oh,js,Al),js=matchMedia(`(min-resolution: ${wt-.001}dppx) and (max-resolution: ${wt+.001}dppx)`),Ga(Oh,js,Al),vn.dispatchEvent(new CustomEvent(Xs)))}function Zi(i,e){if(e!=null){let t=i.classList;!t.contains(e)&&t.add(e)}}function Cl(i,e){let t=i.classList;t.contains(e)&&t.remove(e)}function Vt(i,e,t){i.style[e]=t+"px"}function _r(i,e,t,r){let a=Rl.createElement(i);return e!=null&&Zi(a,e),t?.insertBefore(a,r),a}function cr(i,e){return _r("div",i,e)}const Fh=new WeakMap;function Or(i,e,t,r,a){let n="translate("+e+"px,"+t+"px)",s=Fh.get(i);n!=s&&(i.style.transform=n,Fh.set(i,n),e<0||t<0||e>r||t>a?Zi(i,ka):Cl(i,ka))}const zh=new WeakMap;function Bh(i,e,t){let r=e+t,a=zh.get(i);r!=a&&(zh.set(i,r),i.style.background=e,i.style.borderColor=t)}const kh=new WeakMap;function Gh(i,e,t,r){let a=e+""+t,n=kh.get(i);a!=n&&(kh.set(i,a),i.style.height=t+"px",i.style.width=e+"px",i.style.marginLeft=r?-e/2+"px":0,i.style.marginTop=r?-t/2+"px":0)}const Ll={passive:!0},xg={...Ll,capture:!0};function Ga(i,e,t,r){e.addEventListener(i,t,r?xg:Ll)}function Pl(i,e,t,r){e.removeEventListener(i,t,Ll)}gn&&Al();function xr(i,e,t,r){let a;t=t||0,r=r||e.length-1;let n=r<=2147483647;for(;r-t>1;)a=n?t+r>>1:Ji((t+r)/2),e[a]<i?t=a:r=a;return i-e[t]<=e[r]-i?t:r}function Hh(i){return(e,t,r)=>{let a=-1,n=-1;for(let s=t;s<=r;s++)if(i(e[s])){a=s;break}for(let s=r;s>=t;s--)if(i(e[s])){n=s;break}return[a,n]}}const Vh=i=>i!=null,Wh=i=>i!=null&&i>0,Ys=Hh(Vh),Mg=Hh(Wh);function Sg(i,e,t,r=0,a=!1){let n=a?Mg:Ys,s=a?Wh:Vh;[e,t]=n(i,e,t);let o=i[e],l=i[e];if(e>-1)if(r==1)o=i[e],l=i[t];else if(r==-1)o=i[t],l=i[e];else for(let c=e;c<=t;c++){let u=i[c];s(u)&&(u<o?o=u:u>l&&(l=u))}return[o??Ut,l??-Ut]}function qs(i,e,t,r){let a=Yh(i),n=Yh(e);i==e&&(a==-1?(i*=t,e/=t):(i/=t,e*=t));let s=t==10?ea:qh,o=a==1?Ji:ur,l=n==1?ur:Ji,c=o(s(hi(i))),u=l(s(hi(e))),d=_n(t,c),h=_n(t,u);return t==10&&(c<0&&(d=It(d,-c)),u<0&&(h=It(h,-u))),r||t==2?(i=d*a,e=h*n):(i=td(i,d),e=Zs(e,h)),[i,e]}function Dl(i,e,t,r){let a=qs(i,e,t,r);return i==0&&(a[0]=0),e==0&&(a[1]=0),a}const Ul=.1,Xh={mode:3,pad:Ul},cs={pad:0,soft:null,mode:0},yg={min:cs,max:cs};function $s(i,e,t,r){return Qs(t)?jh(i,e,t):(cs.pad=t,cs.soft=r?0:null,cs.mode=r?3:0,jh(i,e,yg))}function xt(i,e){return i??e}function bg(i,e,t){for(e=xt(e,0),t=xt(t,i.length-1);e<=t;){if(i[e]!=null)return!0;e++}return!1}function jh(i,e,t){let r=t.min,a=t.max,n=xt(r.pad,0),s=xt(a.pad,0),o=xt(r.hard,-Ut),l=xt(a.hard,Ut),c=xt(r.soft,Ut),u=xt(a.soft,-Ut),d=xt(r.mode,0),h=xt(a.mode,0),p=e-i,m=ea(p),x=zi(hi(i),hi(e)),g=ea(x),f=hi(g-m);(p<1e-24||f>10)&&(p=0,(i==0||e==0)&&(p=1e-24,d==2&&c!=Ut&&(n=0),h==2&&u!=-Ut&&(s=0)));let v=p||x||1e3,R=ea(v),S=_n(10,Ji(R)),P=v*(p==0?i==0?.1:1:n),T=It(td(i-P,S/10),24),_=i>=c&&(d==1||d==3&&T<=c||d==2&&T>=c)?c:Ut,b=zi(o,T<_&&i>=_?_:Mr(_,T)),D=v*(p==0?e==0?.1:1:s),C=It(Zs(e+D,S/10),24),L=e<=u&&(h==1||h==3&&C>=u||h==2&&C<=u)?u:-Ut,N=Mr(l,C>L&&e<=L?L:zi(L,C));return b==N&&b==0&&(N=100),[b,N]}const wg=new Intl.NumberFormat(gn?_g.language:"en-US"),Il=i=>wg.format(i),Qi=Math,Ks=Qi.PI,hi=Qi.abs,Ji=Qi.floor,di=Qi.round,ur=Qi.ceil,Mr=Qi.min,zi=Qi.max,_n=Qi.pow,Yh=Qi.sign,ea=Qi.log10,qh=Qi.log2,Eg=(i,e=1)=>Qi.sinh(i)*e,Nl=(i,e=1)=>Qi.asinh(i/e),Ut=1/0;function $h(i){return(ea((i^i>>31)-(i>>31))|0)+1}function Ol(i,e,t){return Mr(zi(i,e),t)}function Kh(i){return typeof i=="function"}function dt(i){return Kh(i)?i:()=>i}const Tg=()=>{},Zh=i=>i,Qh=(i,e)=>e,Rg=i=>null,Jh=i=>!0,ed=(i,e)=>i==e,Ag=/\.\d*?(?=9{6,}|0{6,})/gm,Ha=i=>{if(rd(i)||Ma.has(i))return i;const e=`${i}`,t=e.match(Ag);if(t==null)return i;let r=t[0].length-1;if(e.indexOf("e-")!=-1){let[a,n]=e.split("e");return+`${Ha(a)}e${n}`}return It(i,r)};function Va(i,e){return Ha(It(Ha(i/e))*e)}function Zs(i,e){return Ha(ur(Ha(i/e))*e)}function td(i,e){return Ha(Ji(Ha(i/e))*e)}function It(i,e=0){if(rd(i))return i;let t=10**e,r=i*t*(1+Number.EPSILON);return di(r)/t}const Ma=new Map;function id(i){return((""+i).split(".")[1]||"").length}function us(i,e,t,r){let a=[],n=r.map(id);for(let s=e;s<t;s++){let o=hi(s),l=It(_n(i,s),o);for(let c=0;c<r.length;c++){let u=i==10?+`${r[c]}e${s}`:r[c]*l,d=(s>=0?0:o)+(s>=n[c]?0:n[c]),h=i==10?u:It(u,d);a.push(h),Ma.set(h,d)}}return a}const hs={},Fl=[],xn=[null,null],Sa=Array.isArray,rd=Number.isInteger,Cg=i=>i===void 0;function ad(i){return typeof i=="string"}function Qs(i){let e=!1;if(i!=null){let t=i.constructor;e=t==null||t==Object}return e}function Lg(i){return i!=null&&typeof i=="object"}const Pg=Object.getPrototypeOf(Uint8Array),nd="__proto__";function Mn(i,e=Qs){let t;if(Sa(i)){let r=i.find(a=>a!=null);if(Sa(r)||e(r)){t=Array(i.length);for(let a=0;a<i.length;a++)t[a]=Mn(i[a],e)}else t=i.slice()}else if(i instanceof Pg)t=i.slice();else if(e(i)){t={};for(let r in i)r!=nd&&(t[r]=Mn(i[r],e))}else t=i;return t}function si(i){let e=arguments;for(let t=1;t<e.length;t++){let r=e[t];for(let a in r)a!=nd&&(Qs(i[a])?si(i[a],Mn(r[a])):i[a]=Mn(r[a]))}return i}const Dg=0,Ug=1,Ig=2;function Ng(i,e,t){for(let r=0,a,n=-1;r<e.length;r++){let s=e[r];if(s>n){for(a=s-1;a>=0&&i[a]==null;)i[a--]=null;for(a=s+1;a<t&&i[a]==null;)i[n=a++]=null}}}function Og(i,e){if(Bg(i)){let s=i[0].slice();for(let o=1;o<i.length;o++)s.push(...i[o].slice(1));return kg(s[0])||(s=zg(s)),s}let t=new Set;for(let s=0;s<i.length;s++){let o=i[s][0],l=o.length;for(let c=0;c<l;c++)t.add(o[c])}let r=[Array.from(t).sort((s,o)=>s-o)],a=r[0].length,n=new Map;for(let s=0;s<a;s++)n.set(r[0][s],s);for(let s=0;s<i.length;s++){let o=i[s],l=o[0];for(let c=1;c<o.length;c++){let u=o[c],d=Array(a).fill(void 0),h=e?e[s][c]:Ug,p=[];for(let m=0;m<u.length;m++){let x=u[m],g=n.get(l[m]);x===null?h!=Dg&&(d[g]=x,h==Ig&&p.push(g)):d[g]=x}Ng(d,p,a),r.push(d)}}return r}const Fg=typeof queueMicrotask>"u"?i=>Promise.resolve().then(i):queueMicrotask;function zg(i){let e=i[0],t=e.length,r=Array(t);for(let n=0;n<r.length;n++)r[n]=n;r.sort((n,s)=>e[n]-e[s]);let a=[];for(let n=0;n<i.length;n++){let s=i[n],o=Array(t);for(let l=0;l<t;l++)o[l]=s[r[l]];a.push(o)}return a}function Bg(i){let e=i[0][0],t=e.length;for(let r=1;r<i.length;r++){let a=i[r][0];if(a.length!=t)return!1;if(a!=e){for(let n=0;n<t;n++)if(a[n]!=e[n])return!1}}return!0}function kg(i,e=100){const t=i.length;if(t<=1)return!0;let r=0,a=t-1;for(;r<=a&&i[r]==null;)r++;for(;a>=r&&i[a]==null;)a--;if(a<=r)return!0;const n=zi(1,Ji((a-r+1)/e));for(let s=i[r],o=r+n;o<=a;o+=n){const l=i[o];if(l!=null){if(l<=s)return!1;s=l}}return!0}const sd=["January","February","March","April","May","June","July","August","September","October","November","December"],od=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function ld(i){return i.slice(0,3)}const Gg=od.map(ld),Hg=sd.map(ld),Vg={MMMM:sd,MMM:Hg,WWWW:od,WWW:Gg};function ds(i){return(i<10?"0":"")+i}function Wg(i){return(i<10?"00":i<100?"0":"")+i}const Xg={YYYY:i=>i.getFullYear(),YY:i=>(i.getFullYear()+"").slice(2),MMMM:(i,e)=>e.MMMM[i.getMonth()],MMM:(i,e)=>e.MMM[i.getMonth()],MM:i=>ds(i.getMonth()+1),M:i=>i.getMonth()+1,DD:i=>ds(i.getDate()),D:i=>i.getDate(),WWWW:(i,e)=>e.WWWW[i.getDay()],WWW:(i,e)=>e.WWW[i.getDay()],HH:i=>ds(i.getHours()),H:i=>i.getHours(),h:i=>{let e=i.getHours();return e==0?12:e>12?e-12:e},AA:i=>i.getHours()>=12?"PM":"AM",aa:i=>i.getHours()>=12?"pm":"am",a:i=>i.getHours()>=12?"p":"a",mm:i=>ds(i.getMinutes()),m:i=>i.getMinutes(),ss:i=>ds(i.getSeconds()),s:i=>i.getSeconds(),fff:i=>Wg(i.getMilliseconds())};function zl(i,e){e=e||Vg;let t=[],r=/\{([a-z]+)\}|[^{]+/gi,a;for(;a=r.exec(i);)t.push(a[0][0]=="{"?Xg[a[1]]:a[0]);return n=>{let s="";for(let o=0;o<t.length;o++)s+=typeof t[o]=="string"?t[o]:t[o](n,e);return s}}const jg=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Yg(i,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+i+i.getTimezoneOffset()*6e4):e==jg?t=i:(t=new Date(i.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(i.getMilliseconds())),t}const cd=i=>i%1==0,Js=[1,2,2.5,5],qg=us(10,-32,0,Js),ud=us(10,0,32,Js),$g=ud.filter(cd),Wa=qg.concat(ud),Bl=`
`,hd="{YYYY}",dd=Bl+hd,pd="{M}/{D}",ps=Bl+pd,eo=ps+"/{YY}",fd="{aa}",Kg="{h}:{mm}",Sn=Kg+fd,md=Bl+Sn,gd=":{ss}",Tt=null;function vd(i){let e=i*1e3,t=e*60,r=t*60,a=r*24,n=a*30,s=a*365,o=(i==1?us(10,0,3,Js).filter(cd):us(10,-3,0,Js)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,r,r*2,r*3,r*4,r*6,r*8,r*12,a,a*2,a*3,a*4,a*5,a*6,a*7,a*8,a*9,a*10,a*15,n,n*2,n*3,n*4,n*6,s,s*2,s*5,s*10,s*25,s*50,s*100]);const l=[[s,hd,Tt,Tt,Tt,Tt,Tt,Tt,1],[a*28,"{MMM}",dd,Tt,Tt,Tt,Tt,Tt,1],[a,pd,dd,Tt,Tt,Tt,Tt,Tt,1],[r,"{h}"+fd,eo,Tt,ps,Tt,Tt,Tt,1],[t,Sn,eo,Tt,ps,Tt,Tt,Tt,1],[e,gd,eo+" "+Sn,Tt,ps+" "+Sn,Tt,md,Tt,1],[i,gd+".{fff}",eo+" "+Sn,Tt,ps+" "+Sn,Tt,md,Tt,1]];function c(u){return(d,h,p,m,x,g)=>{let f=[],v=x>=s,R=x>=n&&x<s,S=u(p),P=It(S*i,3),T=kl(S.getFullYear(),v?0:S.getMonth(),R||v?1:S.getDate()),_=It(T*i,3);if(R||v){let b=R?x/n:0,D=v?x/s:0,C=P==_?P:It(kl(T.getFullYear()+D,T.getMonth()+b,1)*i,3),L=new Date(di(C/i)),N=L.getFullYear(),z=L.getMonth();for(let A=0;C<=m;A++){let F=kl(N+D*A,z+b*A,1),H=F-u(It(F*i,3));C=It((+F+H)*i,3),C<=m&&f.push(C)}}else{let b=x>=a?a:x,D=Ji(p)-Ji(P),C=_+D+Zs(P-_,b);f.push(C);let L=u(C),N=L.getHours()+L.getMinutes()/t+L.getSeconds()/r,z=x/r,A=d.axes[h]._space,F=g/A;for(;C=It(C+x,i==1?0:3),!(C>m);)if(z>1){let H=Ji(It(N+z,6))%24,G=u(C).getHours()-H;G>1&&(G=-1),C-=G*r,N=(N+z)%24;let ee=f[f.length-1];It((C-ee)/x,3)*F>=.7&&f.push(C)}else f.push(C)}return f}}return[o,l,c]}const[Zg,Qg,Jg]=vd(1),[e0,t0,i0]=vd(.001);us(2,-53,53,[1]);function _d(i,e){return i.map(t=>t.map((r,a)=>a==0||a==8||r==null?r:e(a==1||t[8]==0?r:t[1]+r)))}function xd(i,e){return(t,r,a,n,s)=>{let o=e.find(m=>s>=m[0])||e[e.length-1],l,c,u,d,h,p;return r.map(m=>{let x=i(m),g=x.getFullYear(),f=x.getMonth(),v=x.getDate(),R=x.getHours(),S=x.getMinutes(),P=x.getSeconds(),T=g!=l&&o[2]||f!=c&&o[3]||v!=u&&o[4]||R!=d&&o[5]||S!=h&&o[6]||P!=p&&o[7]||o[1];return l=g,c=f,u=v,d=R,h=S,p=P,T(x)})}}function r0(i,e){let t=zl(e);return(r,a,n,s,o)=>a.map(l=>t(i(l)))}function kl(i,e,t){return new Date(i,e,t)}function Md(i,e){return e(i)}const a0="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Sd(i,e){return(t,r,a,n)=>n==null?Tl:e(i(r))}function n0(i,e){let t=i.series[e];return t.width?t.stroke(i,e):t.points.width?t.points.stroke(i,e):null}function s0(i,e){return i.series[e].fill(i,e)}const o0={show:!0,live:!0,isolate:!1,mount:Tg,markers:{show:!0,width:2,stroke:n0,fill:s0,dash:"solid"},idx:null,idxs:null,values:[]};function l0(i,e){let t=i.cursor.points,r=cr(),a=t.size(i,e);Vt(r,ss,a),Vt(r,os,a);let n=a/-2;Vt(r,"marginLeft",n),Vt(r,"marginTop",n);let s=t.width(i,e,a);return s&&Vt(r,"borderWidth",s),r}function c0(i,e){let t=i.series[e].points;return t._fill||t._stroke}function u0(i,e){let t=i.series[e].points;return t._stroke||t._fill}function h0(i,e){return i.series[e].points.size}const Gl=[0,0];function d0(i,e,t){return Gl[0]=e,Gl[1]=t,Gl}function to(i,e,t,r=!0){return a=>{a.button==0&&(!r||a.target==e)&&t(a)}}function Hl(i,e,t,r=!0){return a=>{(!r||a.target==e)&&t(a)}}const p0={show:!0,x:!0,y:!0,lock:!1,move:d0,points:{one:!1,show:l0,size:h0,width:0,stroke:u0,fill:c0},bind:{mousedown:to,mouseup:to,click:to,dblclick:to,mousemove:Hl,mouseleave:Hl,mouseenter:Hl},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(i,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(i,e,t,r,a)=>r-a,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},yd={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Vl=si({},yd,{filter:Qh}),bd=si({},Vl,{size:10}),wd=si({},yd,{show:!1}),Wl='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Ed="bold "+Wl,Td=1.5,Rd={show:!0,scale:"x",stroke:bl,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ed,side:2,grid:Vl,ticks:bd,border:wd,font:Wl,lineGap:Td,rotate:0},f0="Value",m0="Time",Ad={show:!0,scale:"x",auto:!1,sorted:1,min:Ut,max:-Ut,idxs:[]};function g0(i,e,t,r,a){return e.map(n=>n==null?"":Il(n))}function v0(i,e,t,r,a,n,s){let o=[],l=Ma.get(a)||0;t=s?t:It(Zs(t,a),l);for(let c=t;c<=r;c=It(c+a,l))o.push(Object.is(c,-0)?0:c);return o}function Xl(i,e,t,r,a,n,s){const o=[],l=i.scales[i.axes[e].scale].log,c=l==10?ea:qh,u=Ji(c(t));a=_n(l,u),l==10&&(a=Wa[xr(a,Wa)]);let d=t,h=a*l;l==10&&(h=Wa[xr(h,Wa)]);do o.push(d),d=d+a,l==10&&!Ma.has(d)&&(d=It(d,Ma.get(a))),d>=h&&(a=d,h=a*l,l==10&&(h=Wa[xr(h,Wa)]));while(d<=r);return o}function _0(i,e,t,r,a,n,s){let o=i.scales[i.axes[e].scale].asinh,l=r>o?Xl(i,e,zi(o,t),r,a):[o],c=r>=0&&t<=0?[0]:[];return(t<-o?Xl(i,e,zi(o,-r),-t,a):[o]).reverse().map(u=>-u).concat(c,l)}const Cd=/./,x0=/[12357]/,M0=/[125]/,Ld=/1/,jl=(i,e,t,r)=>i.map((a,n)=>e==4&&a==0||n%r==0&&t.test(a.toExponential()[a<0?1:0])?a:null);function S0(i,e,t,r,a){let n=i.axes[t],s=n.scale,o=i.scales[s],l=i.valToPos,c=n._space,u=l(10,s),d=l(9,s)-u>=c?Cd:l(7,s)-u>=c?x0:l(5,s)-u>=c?M0:Ld;if(d==Ld){let h=hi(l(1,s)-u);if(h<c)return jl(e.slice().reverse(),o.distr,d,ur(c/h)).reverse()}return jl(e,o.distr,d,1)}function y0(i,e,t,r,a){let n=i.axes[t],s=n.scale,o=n._space,l=i.valToPos,c=hi(l(1,s)-l(2,s));return c<o?jl(e.slice().reverse(),3,Cd,ur(o/c)).reverse():e}function b0(i,e,t,r){return r==null?Tl:e==null?"":Il(e)}const Pd={show:!0,scale:"y",stroke:bl,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ed,side:3,grid:Vl,ticks:bd,border:wd,font:Wl,lineGap:Td,rotate:0};function w0(i,e){let t=3+(i||1)*2;return It(t*e,3)}function E0(i,e){let{scale:t,idxs:r}=i.series[0],a=i._data[0],n=i.valToPos(a[r[0]],t,!0),s=i.valToPos(a[r[1]],t,!0),o=hi(s-n),l=i.series[e],c=o/(l.points.space*wt);return r[1]-r[0]<=c}const Dd={scale:null,auto:!0,sorted:0,min:Ut,max:-Ut},Ud=(i,e,t,r,a)=>a,Id={show:!0,auto:!0,sorted:0,gaps:Ud,alpha:1,facets:[si({},Dd,{scale:"x"}),si({},Dd,{scale:"y"})]},Nd={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Ud,alpha:1,points:{show:E0,filter:null},values:null,min:Ut,max:-Ut,idxs:[],path:null,clip:null};function T0(i,e,t,r,a){return t/10}const Od={time:Zm,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},R0=si({},Od,{time:!1,ori:1}),Fd={};function zd(i,e){let t=Fd[i];return t||(t={key:i,plots:[],sub(r){t.plots.push(r)},unsub(r){t.plots=t.plots.filter(a=>a!=r)},pub(r,a,n,s,o,l,c){for(let u=0;u<t.plots.length;u++)t.plots[u]!=a&&t.plots[u].pub(r,a,n,s,o,l,c)}},i!=null&&(Fd[i]=t)),t}const yn=1,Yl=2;function Xa(i,e,t){const r=i.mode,a=i.series[e],n=r==2?i._data[e]:i._data,s=i.scales,o=i.bbox;let l=n[0],c=r==2?n[1]:n[e],u=r==2?s[a.facets[0].scale]:s[i.series[0].scale],d=r==2?s[a.facets[1].scale]:s[a.scale],h=o.left,p=o.top,m=o.width,x=o.height,g=i.valToPosH,f=i.valToPosV;return u.ori==0?t(a,l,c,u,d,g,f,h,p,m,x,ro,bn,no,Gd,Vd):t(a,l,c,u,d,f,g,p,h,x,m,ao,wn,Kl,Hd,Wd)}function ql(i,e){let t=0,r=0,a=xt(i.bands,Fl);for(let n=0;n<a.length;n++){let s=a[n];s.series[0]==e?t=s.dir:s.series[1]==e&&(s.dir==1?r|=1:r|=2)}return[t,r==1?-1:r==2?1:r==3?2:0]}function A0(i,e,t,r,a){let n=i.mode,s=i.series[e],o=n==2?s.facets[1].scale:s.scale,l=i.scales[o];return a==-1?l.min:a==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function ta(i,e,t,r,a,n){return Xa(i,e,(s,o,l,c,u,d,h,p,m,x,g)=>{let f=s.pxRound;const v=c.dir*(c.ori==0?1:-1),R=c.ori==0?bn:wn;let S,P;v==1?(S=t,P=r):(S=r,P=t);let T=f(d(o[S],c,x,p)),_=f(h(l[S],u,g,m)),b=f(d(o[P],c,x,p)),D=f(h(n==1?u.max:u.min,u,g,m)),C=new Path2D(a);return R(C,b,D),R(C,T,D),R(C,T,_),C})}function io(i,e,t,r,a,n){let s=null;if(i.length>0){s=new Path2D;const o=e==0?no:Kl;let l=t;for(let d=0;d<i.length;d++){let h=i[d];if(h[1]>h[0]){let p=h[0]-l;p>0&&o(s,l,r,p,r+n),l=h[1]}}let c=t+a-l,u=10;c>0&&o(s,l,r-u/2,c,r+n+u)}return s}function C0(i,e,t){let r=i[i.length-1];r&&r[0]==e?r[1]=t:i.push([e,t])}function $l(i,e,t,r,a,n,s){let o=[],l=i.length;for(let c=a==1?t:r;c>=t&&c<=r;c+=a)if(e[c]===null){let u=c,d=c;if(a==1)for(;++c<=r&&e[c]===null;)d=c;else for(;--c>=t&&e[c]===null;)d=c;let h=n(i[u]),p=d==u?h:n(i[d]),m=u-a;h=s<=0&&m>=0&&m<l?n(i[m]):h;let x=d+a;p=s>=0&&x>=0&&x<l?n(i[x]):p,p>=h&&o.push([h,p])}return o}function Bd(i){return i==0?Zh:i==1?di:e=>Va(e,i)}function kd(i){let e=i==0?ro:ao,t=i==0?(a,n,s,o,l,c)=>{a.arcTo(n,s,o,l,c)}:(a,n,s,o,l,c)=>{a.arcTo(s,n,l,o,c)},r=i==0?(a,n,s,o,l)=>{a.rect(n,s,o,l)}:(a,n,s,o,l)=>{a.rect(s,n,l,o)};return(a,n,s,o,l,c=0,u=0)=>{c==0&&u==0?r(a,n,s,o,l):(c=Mr(c,o/2,l/2),u=Mr(u,o/2,l/2),e(a,n+c,s),t(a,n+o,s,n+o,s+l,c),t(a,n+o,s+l,n,s+l,u),t(a,n,s+l,n,s,u),t(a,n,s,n+o,s,c),a.closePath())}}const ro=(i,e,t)=>{i.moveTo(e,t)},ao=(i,e,t)=>{i.moveTo(t,e)},bn=(i,e,t)=>{i.lineTo(e,t)},wn=(i,e,t)=>{i.lineTo(t,e)},no=kd(0),Kl=kd(1),Gd=(i,e,t,r,a,n)=>{i.arc(e,t,r,a,n)},Hd=(i,e,t,r,a,n)=>{i.arc(t,e,r,a,n)},Vd=(i,e,t,r,a,n,s)=>{i.bezierCurveTo(e,t,r,a,n,s)},Wd=(i,e,t,r,a,n,s)=>{i.bezierCurveTo(t,e,a,r,s,n)};function Xd(i){return(e,t,r,a,n)=>Xa(e,t,(s,o,l,c,u,d,h,p,m,x,g)=>{let{pxRound:f,points:v}=s,R,S;c.ori==0?(R=ro,S=Gd):(R=ao,S=Hd);const P=It(v.width*wt,3);let T=(v.size-v.width)/2*wt,_=It(T*2,3),b=new Path2D,D=new Path2D,{left:C,top:L,width:N,height:z}=e.bbox;no(D,C-_,L-_,N+_*2,z+_*2);const A=F=>{if(l[F]!=null){let H=f(d(o[F],c,x,p)),G=f(h(l[F],u,g,m));R(b,H+T,G),S(b,H,G,T,0,Ks*2)}};if(n)n.forEach(A);else for(let F=r;F<=a;F++)A(F);return{stroke:P>0?b:null,fill:b,clip:D,flags:yn|Yl}})}function jd(i){return(e,t,r,a,n,s)=>{r!=a&&(n!=r&&s!=r&&i(e,t,r),n!=a&&s!=a&&i(e,t,a),i(e,t,s))}}const L0=jd(bn),P0=jd(wn);function Yd(i){const e=xt(i?.alignGaps,0);return(t,r,a,n)=>Xa(t,r,(s,o,l,c,u,d,h,p,m,x,g)=>{[a,n]=Ys(l,a,n);let f=s.pxRound,v=N=>f(d(N,c,x,p)),R=N=>f(h(N,u,g,m)),S,P;c.ori==0?(S=bn,P=L0):(S=wn,P=P0);const T=c.dir*(c.ori==0?1:-1),_={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:yn},b=_.stroke;let D=!1;if(n-a>=x*4){let N=de=>t.posToVal(de,c.key,!0),z=null,A=null,F,H,G,ee=v(o[T==1?a:n]),q=v(o[a]),Y=v(o[n]),ae=N(T==1?q+1:Y-1);for(let de=T==1?a:n;de>=a&&de<=n;de+=T){let ue=o[de],te=(T==1?ue<ae:ue>ae)?ee:v(ue),le=l[de];te==ee?le!=null?(H=le,z==null?(S(b,te,R(H)),F=z=A=H):H<z?z=H:H>A&&(A=H)):le===null&&(D=!0):(z!=null&&P(b,ee,R(z),R(A),R(F),R(H)),le!=null?(H=le,S(b,te,R(H)),z=A=F=H):(z=A=null,le===null&&(D=!0)),ee=te,ae=N(ee+T))}z!=null&&z!=A&&G!=ee&&P(b,ee,R(z),R(A),R(F),R(H))}else for(let N=T==1?a:n;N>=a&&N<=n;N+=T){let z=l[N];z===null?D=!0:z!=null&&S(b,v(o[N]),R(z))}let[C,L]=ql(t,r);if(s.fill!=null||C!=0){let N=_.fill=new Path2D(b),z=s.fillTo(t,r,s.min,s.max,C),A=R(z),F=v(o[a]),H=v(o[n]);T==-1&&([H,F]=[F,H]),S(N,H,A),S(N,F,A)}if(!s.spanGaps){let N=[];D&&N.push(...$l(o,l,a,n,T,v,e)),_.gaps=N=s.gaps(t,r,a,n,N),_.clip=io(N,c.ori,p,m,x,g)}return L!=0&&(_.band=L==2?[ta(t,r,a,n,b,-1),ta(t,r,a,n,b,1)]:ta(t,r,a,n,b,L)),_})}function D0(i){const e=xt(i.align,1),t=xt(i.ascDesc,!1),r=xt(i.alignGaps,0),a=xt(i.extend,!1);return(n,s,o,l)=>Xa(n,s,(c,u,d,h,p,m,x,g,f,v,R)=>{[o,l]=Ys(d,o,l);let S=c.pxRound,{left:P,width:T}=n.bbox,_=Y=>S(m(Y,h,v,g)),b=Y=>S(x(Y,p,R,f)),D=h.ori==0?bn:wn;const C={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:yn},L=C.stroke,N=h.dir*(h.ori==0?1:-1);let z=b(d[N==1?o:l]),A=_(u[N==1?o:l]),F=A,H=A;a&&e==-1&&(H=P,D(L,H,z)),D(L,A,z);for(let Y=N==1?o:l;Y>=o&&Y<=l;Y+=N){let ae=d[Y];if(ae==null)continue;let de=_(u[Y]),ue=b(ae);e==1?D(L,de,z):D(L,F,ue),D(L,de,ue),z=ue,F=de}let G=F;a&&e==1&&(G=P+T,D(L,G,z));let[ee,q]=ql(n,s);if(c.fill!=null||ee!=0){let Y=C.fill=new Path2D(L),ae=c.fillTo(n,s,c.min,c.max,ee),de=b(ae);D(Y,G,de),D(Y,H,de)}if(!c.spanGaps){let Y=[];Y.push(...$l(u,d,o,l,N,_,r));let ae=c.width*wt/2,de=t||e==1?ae:-ae,ue=t||e==-1?-ae:ae;Y.forEach(te=>{te[0]+=de,te[1]+=ue}),C.gaps=Y=c.gaps(n,s,o,l,Y),C.clip=io(Y,h.ori,g,f,v,R)}return q!=0&&(C.band=q==2?[ta(n,s,o,l,L,-1),ta(n,s,o,l,L,1)]:ta(n,s,o,l,L,q)),C})}function qd(i,e,t,r,a,n,s=Ut){if(i.length>1){let o=null;for(let l=0,c=1/0;l<i.length;l++)if(e[l]!==void 0){if(o!=null){let u=hi(i[l]-i[o]);u<c&&(c=u,s=hi(t(i[l],r,a,n)-t(i[o],r,a,n)))}o=l}}return s}function U0(i){i=i||hs;const e=xt(i.size,[.6,Ut,1]),t=i.align||0,r=i.gap||0;let a=i.radius;a=a==null?[0,0]:typeof a=="number"?[a,0]:a;const n=dt(a),s=1-e[0],o=xt(e[1],Ut),l=xt(e[2],1),c=xt(i.disp,hs),u=xt(i.each,p=>{}),{fill:d,stroke:h}=c;return(p,m,x,g)=>Xa(p,m,(f,v,R,S,P,T,_,b,D,C,L)=>{let N=f.pxRound,z=t,A=r*wt,F=o*wt,H=l*wt,G,ee;S.ori==0?[G,ee]=n(p,m):[ee,G]=n(p,m);const q=S.dir*(S.ori==0?1:-1);let Y=S.ori==0?no:Kl,ae=S.ori==0?u:(Re,$e,it,Se,Pt,Be,Ye)=>{u(Re,$e,it,Pt,Se,Ye,Be)},de=xt(p.bands,Fl).find(Re=>Re.series[0]==m),ue=de!=null?de.dir:0,te=f.fillTo(p,m,f.min,f.max,ue),le=N(_(te,P,L,D)),he,Ce,_e,Ue=C,je=N(f.width*wt),Xe=!1,Qe=null,gt=null,Nt=null,ei=null;d!=null&&(je==0||h!=null)&&(Xe=!0,Qe=d.values(p,m,x,g),gt=new Map,new Set(Qe).forEach(Re=>{Re!=null&&gt.set(Re,new Path2D)}),je>0&&(Nt=h.values(p,m,x,g),ei=new Map,new Set(Nt).forEach(Re=>{Re!=null&&ei.set(Re,new Path2D)})));let{x0:Ot,size:ti}=c;if(Ot!=null&&ti!=null){z=1,v=Ot.values(p,m,x,g),Ot.unit==2&&(v=v.map($e=>p.posToVal(b+$e*C,S.key,!0)));let Re=ti.values(p,m,x,g);ti.unit==2?Ce=Re[0]*C:Ce=T(Re[0],S,C,b)-T(0,S,C,b),Ue=qd(v,R,T,S,C,b,Ue),_e=Ue-Ce+A}else Ue=qd(v,R,T,S,C,b,Ue),_e=Ue*s+A,Ce=Ue-_e;_e<1&&(_e=0),je>=Ce/2&&(je=0),_e<5&&(N=Zh);let At=_e>0,mi=Ue-_e-(At?je:0);Ce=N(Ol(mi,H,F)),he=(z==0?Ce/2:z==q?0:Ce)-z*q*((z==0?A/2:0)+(At?je/2:0));const mt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},ci=Xe?null:new Path2D;let Yt=null;if(de!=null)Yt=p.data[de.series[1]];else{let{y0:Re,y1:$e}=c;Re!=null&&$e!=null&&(R=$e.values(p,m,x,g),Yt=Re.values(p,m,x,g))}let ii=G*Ce,k=ee*Ce;for(let Re=q==1?x:g;Re>=x&&Re<=g;Re+=q){let $e=R[Re];if($e==null)continue;if(Yt!=null){let j=Yt[Re]??0;if($e-j==0)continue;le=_(j,P,L,D)}let it=S.distr!=2||c!=null?v[Re]:Re,Se=T(it,S,C,b),Pt=_(xt($e,te),P,L,D),Be=N(Se-he),Ye=N(zi(Pt,le)),U=N(Mr(Pt,le)),y=Ye-U;if($e!=null){let j=$e<0?k:ii,ce=$e<0?ii:k;Xe?(je>0&&Nt[Re]!=null&&Y(ei.get(Nt[Re]),Be,U+Ji(je/2),Ce,zi(0,y-je),j,ce),Qe[Re]!=null&&Y(gt.get(Qe[Re]),Be,U+Ji(je/2),Ce,zi(0,y-je),j,ce)):Y(ci,Be,U+Ji(je/2),Ce,zi(0,y-je),j,ce),ae(p,m,Re,Be-je/2,U,Ce+je,y)}}return je>0?mt.stroke=Xe?ei:ci:Xe||(mt._fill=f.width==0?f._fill:f._stroke??f._fill,mt.width=0),mt.fill=Xe?gt:ci,mt})}function I0(i,e){const t=xt(e?.alignGaps,0);return(r,a,n,s)=>Xa(r,a,(o,l,c,u,d,h,p,m,x,g,f)=>{[n,s]=Ys(c,n,s);let v=o.pxRound,R=G=>v(h(G,u,g,m)),S=G=>v(p(G,d,f,x)),P,T,_;u.ori==0?(P=ro,_=bn,T=Vd):(P=ao,_=wn,T=Wd);const b=u.dir*(u.ori==0?1:-1);let D=R(l[b==1?n:s]),C=D,L=[],N=[];for(let G=b==1?n:s;G>=n&&G<=s;G+=b)if(c[G]!=null){let ee=l[G],q=R(ee);L.push(C=q),N.push(S(c[G]))}const z={stroke:i(L,N,P,_,T,v),fill:null,clip:null,band:null,gaps:null,flags:yn},A=z.stroke;let[F,H]=ql(r,a);if(o.fill!=null||F!=0){let G=z.fill=new Path2D(A),ee=o.fillTo(r,a,o.min,o.max,F),q=S(ee);_(G,C,q),_(G,D,q)}if(!o.spanGaps){let G=[];G.push(...$l(l,c,n,s,b,R,t)),z.gaps=G=o.gaps(r,a,n,s,G),z.clip=io(G,u.ori,m,x,g,f)}return H!=0&&(z.band=H==2?[ta(r,a,n,s,A,-1),ta(r,a,n,s,A,1)]:ta(r,a,n,s,A,H)),z})}function N0(i){return I0(O0,i)}function O0(i,e,t,r,a,n){const s=i.length;if(s<2)return null;const o=new Path2D;if(t(o,i[0],e[0]),s==2)r(o,i[1],e[1]);else{let l=Array(s),c=Array(s-1),u=Array(s-1),d=Array(s-1);for(let h=0;h<s-1;h++)u[h]=e[h+1]-e[h],d[h]=i[h+1]-i[h],c[h]=u[h]/d[h];l[0]=c[0];for(let h=1;h<s-1;h++)c[h]===0||c[h-1]===0||c[h-1]>0!=c[h]>0?l[h]=0:(l[h]=3*(d[h-1]+d[h])/((2*d[h]+d[h-1])/c[h-1]+(d[h]+2*d[h-1])/c[h]),isFinite(l[h])||(l[h]=0));l[s-1]=c[s-2];for(let h=0;h<s-1;h++)a(o,i[h]+d[h]/3,e[h]+l[h]*d[h]/3,i[h+1]-d[h]/3,e[h+1]-l[h+1]*d[h]/3,i[h+1],e[h+1])}return o}const Zl=new Set;function $d(){for(let i of Zl)i.syncRect(!0)}gn&&(Ga(gg,vn,$d),Ga(vg,vn,$d,!0),Ga(Xs,vn,()=>{Ei.pxRatio=wt}));const F0=Yd(),z0=Xd();function Kd(i,e,t,r){return(r?[i[0],i[1]].concat(i.slice(2)):[i[0]].concat(i.slice(1))).map((a,n)=>Ql(a,n,e,t))}function B0(i,e){return i.map((t,r)=>r==0?{}:si({},e,t))}function Ql(i,e,t,r){return si({},e==0?t:r,i)}function Zd(i,e,t){return e==null?xn:[e,t]}const k0=Zd;function G0(i,e,t){return e==null?xn:$s(e,t,Ul,!0)}function Qd(i,e,t,r){return e==null?xn:qs(e,t,i.scales[r].log,!1)}const H0=Qd;function Jd(i,e,t,r){return e==null?xn:Dl(e,t,i.scales[r].log,!1)}const V0=Jd;function W0(i,e,t,r,a){let n=zi($h(i),$h(e)),s=e-i,o=xr(a/r*s,t);do{let l=t[o],c=r*l/s;if(c>=a&&n+(l<5?Ma.get(l):0)<=17)return[l,c]}while(++o<t.length);return[0,0]}function ep(i){let e,t;return i=i.replace(/(\d+)px/,(r,a)=>(e=di((t=+a)*wt))+"px"),[i,e,t]}function X0(i){i.show&&[i.font,i.labelFont].forEach(e=>{let t=It(e[2]*wt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Ei(i,e,t){const r={mode:xt(i.mode,1)},a=r.mode;function n(M,w,I,O){let W=w.valToPct(M);return O+I*(w.dir==-1?1-W:W)}function s(M,w,I,O){let W=w.valToPct(M);return O+I*(w.dir==-1?W:1-W)}function o(M,w,I,O){return w.ori==0?n(M,w,I,O):s(M,w,I,O)}r.valToPosH=n,r.valToPosV=s;let l=!1;r.status=0;const c=r.root=cr(Qm);if(i.id!=null&&(c.id=i.id),Zi(c,i.class),i.title){let M=cr(tg,c);M.textContent=i.title}const u=_r("canvas"),d=r.ctx=u.getContext("2d"),h=cr(ig,c);Ga("click",h,M=>{M.target===m&&(kt!=un||Wt!=hn)&&wi.click(r,M)},!0);const p=r.under=cr(rg,h);h.appendChild(u);const m=r.over=cr(ag,h);i=Mn(i);const x=+xt(i.pxAlign,1),g=Bd(x);(i.plugins||[]).forEach(M=>{M.opts&&(i=M.opts(r,i)||i)});const f=i.ms||.001,v=r.series=a==1?Kd(i.series||[],Ad,Nd,!1):B0(i.series||[null],Id),R=r.axes=Kd(i.axes||[],Rd,Pd,!0),S=r.scales={},P=r.bands=i.bands||[];P.forEach(M=>{M.fill=dt(M.fill||null),M.dir=xt(M.dir,-1)});const T=a==2?v[1].facets[0].scale:v[0].scale,_={axes:Zr,series:vt},b=(i.drawOrder||["axes","series"]).map(M=>_[M]);function D(M){const w=M.distr==3?I=>ea(I>0?I:M.clamp(r,I,M.min,M.max,M.key)):M.distr==4?I=>Nl(I,M.asinh):M.distr==100?I=>M.fwd(I):I=>I;return I=>{let O=w(I),{_min:W,_max:J}=M,se=J-W;return(O-W)/se}}function C(M){let w=S[M];if(w==null){let I=(i.scales||hs)[M]||hs;if(I.from!=null){C(I.from);let O=si({},S[I.from],I,{key:M});O.valToPct=D(O),S[M]=O}else{w=S[M]=si({},M==T?Od:R0,I),w.key=M;let O=w.time,W=w.range,J=Sa(W);if((M!=T||a==2&&!O)&&(J&&(W[0]==null||W[1]==null)&&(W={min:W[0]==null?Xh:{mode:1,hard:W[0],soft:W[0]},max:W[1]==null?Xh:{mode:1,hard:W[1],soft:W[1]}},J=!1),!J&&Qs(W))){let se=W;W=(fe,ve,Ie)=>ve==null?xn:$s(ve,Ie,se)}w.range=dt(W||(O?k0:M==T?w.distr==3?H0:w.distr==4?V0:Zd:w.distr==3?Qd:w.distr==4?Jd:G0)),w.auto=dt(J?!1:w.auto),w.clamp=dt(w.clamp||T0),w._min=w._max=null,w.valToPct=D(w)}}}C("x"),C("y"),a==1&&v.forEach(M=>{C(M.scale)}),R.forEach(M=>{C(M.scale)});for(let M in i.scales)C(M);const L=S[T],N=L.distr;let z,A;L.ori==0?(Zi(c,Jm),z=n,A=s):(Zi(c,eg),z=s,A=n);const F={};for(let M in S){let w=S[M];(w.min!=null||w.max!=null)&&(F[M]={min:w.min,max:w.max},w.min=w.max=null)}const H=i.tzDate||(M=>new Date(di(M/f))),G=i.fmtDate||zl,ee=f==1?Jg(H):i0(H),q=xd(H,_d(f==1?Qg:t0,G)),Y=Sd(H,Md(a0,G)),ae=[],de=r.legend=si({},o0,i.legend),ue=r.cursor=si({},p0,{drag:{y:a==2}},i.cursor),te=de.show,le=ue.show,he=de.markers;de.idxs=ae,he.width=dt(he.width),he.dash=dt(he.dash),he.stroke=dt(he.stroke),he.fill=dt(he.fill);let Ce,_e,Ue,je=[],Xe=[],Qe,gt=!1,Nt={};if(de.live){const M=v[1]?v[1].values:null;gt=M!=null,Qe=gt?M(r,1,0):{_:0};for(let w in Qe)Nt[w]=Tl}if(te)if(Ce=_r("table",ug,c),Ue=_r("tbody",null,Ce),de.mount(r,Ce),gt){_e=_r("thead",null,Ce,Ue);let M=_r("tr",null,_e);_r("th",null,M);for(var ei in Qe)_r("th",Ch,M).textContent=ei}else Zi(Ce,dg),de.live&&Zi(Ce,hg);const Ot={show:!0},ti={show:!1};function At(M,w){if(w==0&&(gt||!de.live||a==2))return xn;let I=[],O=_r("tr",pg,Ue,Ue.childNodes[w]);Zi(O,M.class),M.show||Zi(O,ka);let W=_r("th",null,O);if(he.show){let fe=cr(fg,W);if(w>0){let ve=he.width(r,w);ve&&(fe.style.border=ve+"px "+he.dash(r,w)+" "+he.stroke(r,w)),fe.style.background=he.fill(r,w)}}let J=cr(Ch,W);M.label instanceof HTMLElement?J.appendChild(M.label):J.textContent=M.label,w>0&&(he.show||(J.style.color=M.width>0?he.stroke(r,w):he.fill(r,w)),mt("click",W,fe=>{if(ue._lock)return;Me(fe);let ve=v.indexOf(M);if((fe.ctrlKey||fe.metaKey)!=de.isolate){let Ie=v.some((Oe,Fe)=>Fe>0&&Fe!=ve&&Oe.show);v.forEach((Oe,Fe)=>{Fe>0&&Dr(Fe,Ie?Fe==ve?Ot:ti:Ot,!0,ni.setSeries)})}else Dr(ve,{show:!M.show},!0,ni.setSeries)},!1),rt&&mt(Uh,W,fe=>{ue._lock||(Me(fe),Dr(v.indexOf(M),pn,!0,ni.setSeries))},!1));for(var se in Qe){let fe=_r("td",mg,O);fe.textContent="--",I.push(fe)}return[O,I]}const mi=new Map;function mt(M,w,I,O=!0){const W=mi.get(w)||{},J=ue.bind[M](r,w,I,O);J&&(Ga(M,w,W[M]=J),mi.set(w,W))}function ci(M,w,I){const O=mi.get(w)||{};for(let W in O)(M==null||W==M)&&(Pl(W,w,O[W]),delete O[W]);M==null&&mi.delete(w)}let Yt=0,ii=0,k=0,Re=0,$e=0,it=0,Se=$e,Pt=it,Be=k,Ye=Re,U=0,y=0,j=0,ce=0;r.bbox={};let ne=!1,Ee=!1,ye=!1,X=!1,oe=!1,be=!1;function B(M,w,I){(I||M!=r.width||w!=r.height)&&re(M,w),st(!1),ye=!0,Ee=!0,Pi()}function re(M,w){r.width=Yt=k=M,r.height=ii=Re=w,$e=it=0,we(),He();let I=r.bbox;U=I.left=Va($e*wt,.5),y=I.top=Va(it*wt,.5),j=I.width=Va(k*wt,.5),ce=I.height=Va(Re*wt,.5)}const pe=3;function xe(){let M=!1,w=0;for(;!M;){w++;let I=on(w),O=Pr(w);M=w==pe||I&&O,M||(re(r.width,r.height),Ee=!0)}}function Ae({width:M,height:w}){B(M,w)}r.setSize=Ae;function we(){let M=!1,w=!1,I=!1,O=!1;R.forEach((W,J)=>{if(W.show&&W._show){let{side:se,_size:fe}=W,ve=se%2,Ie=W.label!=null?W.labelSize:0,Oe=fe+Ie;Oe>0&&(ve?(k-=Oe,se==3?($e+=Oe,O=!0):I=!0):(Re-=Oe,se==0?(it+=Oe,M=!0):w=!0))}}),Cr[0]=M,Cr[1]=I,Cr[2]=w,Cr[3]=O,k-=fr[1]+fr[3],$e+=fr[3],Re-=fr[2]+fr[0],it+=fr[0]}function He(){let M=$e+k,w=it+Re,I=$e,O=it;function W(J,se){switch(J){case 1:return M+=se,M-se;case 2:return w+=se,w-se;case 3:return I-=se,I+se;case 0:return O-=se,O+se}}R.forEach((J,se)=>{if(J.show&&J._show){let fe=J.side;J._pos=W(fe,J._size),J.label!=null&&(J._lpos=W(fe,J.labelSize))}})}if(ue.dataIdx==null){let M=ue.hover,w=M.skip=new Set(M.skip??[]);w.add(void 0);let I=M.prox=dt(M.prox),O=M.bias??=0;ue.dataIdx=(W,J,se,fe)=>{if(J==0)return se;let ve=se,Ie=I(W,J,se,fe)??Ut,Oe=Ie>=0&&Ie<Ut,Fe=L.ori==0?k:Re,Je=ue.left,bt=e[0],_t=e[J];if(w.has(_t[se])){ve=null;let ht=null,Ke=null,We;if(O==0||O==-1)for(We=se;ht==null&&We-- >0;)w.has(_t[We])||(ht=We);if(O==0||O==1)for(We=se;Ke==null&&We++<_t.length;)w.has(_t[We])||(Ke=We);if(ht!=null||Ke!=null)if(Oe){let Ht=ht==null?-1/0:z(bt[ht],L,Fe,0),Kt=Ke==null?1/0:z(bt[Ke],L,Fe,0),xi=Je-Ht,Lt=Kt-Je;xi<=Lt?xi<=Ie&&(ve=ht):Lt<=Ie&&(ve=Ke)}else ve=Ke==null?ht:ht==null?Ke:se-ht<=Ke-se?ht:Ke}else Oe&&hi(Je-z(bt[se],L,Fe,0))>Ie&&(ve=null);return ve}}const Me=M=>{ue.event=M};ue.idxs=ae,ue._lock=!1;let Pe=ue.points;Pe.show=dt(Pe.show),Pe.size=dt(Pe.size),Pe.stroke=dt(Pe.stroke),Pe.width=dt(Pe.width),Pe.fill=dt(Pe.fill);const Ge=r.focus=si({},i.focus||{alpha:.3},ue.focus),rt=Ge.prox>=0,De=rt&&Pe.one;let ct=[],St=[],ha=[];function Zn(M,w){let I=Pe.show(r,w);if(I instanceof HTMLElement)return Zi(I,cg),Zi(I,M.class),Or(I,-10,-10,k,Re),m.insertBefore(I,ct[w]),I}function an(M,w){if(a==1||w>0){let I=a==1&&S[M.scale].time,O=M.value;M.value=I?ad(O)?Sd(H,Md(O,G)):O||Y:O||b0,M.label=M.label||(I?m0:f0)}if(De||w>0){M.width=M.width==null?1:M.width,M.paths=M.paths||F0||Rg,M.fillTo=dt(M.fillTo||A0),M.pxAlign=+xt(M.pxAlign,x),M.pxRound=Bd(M.pxAlign),M.stroke=dt(M.stroke||null),M.fill=dt(M.fill||null),M._stroke=M._fill=M._paths=M._focus=null;let I=w0(zi(1,M.width),1),O=M.points=si({},{size:I,width:zi(1,I*.2),stroke:M.stroke,space:I*2,paths:z0,_stroke:null,_fill:null},M.points);O.show=dt(O.show),O.filter=dt(O.filter),O.fill=dt(O.fill),O.stroke=dt(O.stroke),O.paths=dt(O.paths),O.pxAlign=M.pxAlign}if(te){let I=At(M,w);je.splice(w,0,I[0]),Xe.splice(w,0,I[1]),de.values.push(null)}if(le){ae.splice(w,0,null);let I=null;De?w==0&&(I=Zn(M,w)):w>0&&(I=Zn(M,w)),ct.splice(w,0,I),St.splice(w,0,0),ha.splice(w,0,0)}_i("addSeries",w)}function ol(M,w){w=w??v.length,M=a==1?Ql(M,w,Ad,Nd):Ql(M,w,{},Id),v.splice(w,0,M),an(v[w],w)}r.addSeries=ol;function Bs(M){if(v.splice(M,1),te){de.values.splice(M,1),Xe.splice(M,1);let w=je.splice(M,1)[0];ci(null,w.firstChild),w.remove()}le&&(ae.splice(M,1),ct.splice(M,1)[0].remove(),St.splice(M,1),ha.splice(M,1)),_i("delSeries",M)}r.delSeries=Bs;const Cr=[!1,!1,!1,!1];function qr(M,w){if(M._show=M.show,M.show){let I=M.side%2,O=S[M.scale];O==null&&(M.scale=I?v[1].scale:T,O=S[M.scale]);let W=O.time;M.size=dt(M.size),M.space=dt(M.space),M.rotate=dt(M.rotate),Sa(M.incrs)&&M.incrs.forEach(se=>{!Ma.has(se)&&Ma.set(se,id(se))}),M.incrs=dt(M.incrs||(O.distr==2?$g:W?f==1?Zg:e0:Wa)),M.splits=dt(M.splits||(W&&O.distr==1?ee:O.distr==3?Xl:O.distr==4?_0:v0)),M.stroke=dt(M.stroke),M.grid.stroke=dt(M.grid.stroke),M.ticks.stroke=dt(M.ticks.stroke),M.border.stroke=dt(M.border.stroke);let J=M.values;M.values=Sa(J)&&!Sa(J[0])?dt(J):W?Sa(J)?xd(H,_d(J,G)):ad(J)?r0(H,J):J||q:J||g0,M.filter=dt(M.filter||(O.distr>=3&&O.log==10?S0:O.distr==3&&O.log==2?y0:Qh)),M.font=ep(M.font),M.labelFont=ep(M.labelFont),M._size=M.size(r,null,w,0),M._space=M._rotate=M._incrs=M._found=M._splits=M._values=null,M._size>0&&(Cr[w]=!0,M._el=cr(ng,h))}}function $r(M,w,I,O){let[W,J,se,fe]=I,ve=w%2,Ie=0;return ve==0&&(fe||J)&&(Ie=w==0&&!W||w==2&&!se?di(Rd.size/3):0),ve==1&&(W||se)&&(Ie=w==1&&!J||w==3&&!fe?di(Pd.size/2):0),Ie}const Qn=r.padding=(i.padding||[$r,$r,$r,$r]).map(M=>dt(xt(M,$r))),fr=r._padding=Qn.map((M,w)=>M(r,w,Cr,0));let qt,Qt=null,Jt=null;const Lr=a==1?v[0].idxs:null;let Yi=null,da=!1;function Jn(M,w){if(e=M??[],r.data=r._data=e,a==2){qt=0;for(let I=1;I<v.length;I++)qt+=e[I][0].length}else{e.length==0&&(r.data=r._data=e=[[]]),Yi=e[0],qt=Yi.length;let I=e;if(N==2){I=e.slice();let O=I[0]=Array(qt);for(let W=0;W<qt;W++)O[W]=W}r._data=e=I}if(st(!0),_i("setData"),N==2&&(ye=!0),w!==!1){let I=L;I.auto(r,da)?es():ma(T,I.min,I.max),X=X||ue.left>=0,be=!0,Pi()}}r.setData=Jn;function es(){da=!0;let M,w;a==1&&(qt>0?(Qt=Lr[0]=0,Jt=Lr[1]=qt-1,M=e[0][Qt],w=e[0][Jt],N==2?(M=Qt,w=Jt):M==w&&(N==3?[M,w]=qs(M,M,L.log,!1):N==4?[M,w]=Dl(M,M,L.log,!1):L.time?w=M+di(86400/f):[M,w]=$s(M,w,Ul,!0))):(Qt=Lr[0]=M=null,Jt=Lr[1]=w=null)),ma(T,M,w)}let nn,pa,sn,E,V,ie,Q,$,me,ge;function Te(M,w,I,O,W,J){M??=Ph,I??=Fl,O??="butt",W??=Ph,J??="round",M!=nn&&(d.strokeStyle=nn=M),W!=pa&&(d.fillStyle=pa=W),w!=sn&&(d.lineWidth=sn=w),J!=V&&(d.lineJoin=V=J),O!=ie&&(d.lineCap=ie=O),I!=E&&d.setLineDash(E=I)}function Ne(M,w,I,O){w!=pa&&(d.fillStyle=pa=w),M!=Q&&(d.font=Q=M),I!=$&&(d.textAlign=$=I),O!=me&&(d.textBaseline=me=O)}function Ve(M,w,I,O,W=0){if(O.length>0&&M.auto(r,da)&&(w==null||w.min==null)){let J=xt(Qt,0),se=xt(Jt,O.length-1),fe=I.min==null?Sg(O,J,se,W,M.distr==3):[I.min,I.max];M.min=Mr(M.min,I.min=fe[0]),M.max=zi(M.max,I.max=fe[1])}}const nt={min:null,max:null};function pt(){for(let O in S){let W=S[O];F[O]==null&&(W.min==null||F[T]!=null&&W.auto(r,da))&&(F[O]=nt)}for(let O in S){let W=S[O];F[O]==null&&W.from!=null&&F[W.from]!=null&&(F[O]=nt)}F[T]!=null&&st(!0);let M={};for(let O in F){let W=F[O];if(W!=null){let J=M[O]=Mn(S[O],Lg);if(W.min!=null)si(J,W);else if(O!=T||a==2)if(qt==0&&J.from==null){let se=J.range(r,null,null,O);J.min=se[0],J.max=se[1]}else J.min=Ut,J.max=-Ut}}if(qt>0){v.forEach((O,W)=>{if(a==1){let J=O.scale,se=F[J];if(se==null)return;let fe=M[J];if(W==0){let ve=fe.range(r,fe.min,fe.max,J);fe.min=ve[0],fe.max=ve[1],Qt=xr(fe.min,e[0]),Jt=xr(fe.max,e[0]),Jt-Qt>1&&(e[0][Qt]<fe.min&&Qt++,e[0][Jt]>fe.max&&Jt--),O.min=Yi[Qt],O.max=Yi[Jt]}else O.show&&O.auto&&Ve(fe,se,O,e[W],O.sorted);O.idxs[0]=Qt,O.idxs[1]=Jt}else if(W>0&&O.show&&O.auto){let[J,se]=O.facets,fe=J.scale,ve=se.scale,[Ie,Oe]=e[W],Fe=M[fe],Je=M[ve];Fe!=null&&Ve(Fe,F[fe],J,Ie,J.sorted),Je!=null&&Ve(Je,F[ve],se,Oe,se.sorted),O.min=se.min,O.max=se.max}});for(let O in M){let W=M[O],J=F[O];if(W.from==null&&(J==null||J.min==null)){let se=W.range(r,W.min==Ut?null:W.min,W.max==-Ut?null:W.max,O);W.min=se[0],W.max=se[1]}}}for(let O in M){let W=M[O];if(W.from!=null){let J=M[W.from];if(J.min==null)W.min=W.max=null;else{let se=W.range(r,J.min,J.max,O);W.min=se[0],W.max=se[1]}}}let w={},I=!1;for(let O in M){let W=M[O],J=S[O];if(J.min!=W.min||J.max!=W.max){J.min=W.min,J.max=W.max;let se=J.distr;J._min=se==3?ea(J.min):se==4?Nl(J.min,J.asinh):se==100?J.fwd(J.min):J.min,J._max=se==3?ea(J.max):se==4?Nl(J.max,J.asinh):se==100?J.fwd(J.max):J.max,w[O]=I=!0}}if(I){v.forEach((O,W)=>{a==2?W>0&&w.y&&(O._paths=null):w[O.scale]&&(O._paths=null)});for(let O in w)ye=!0,_i("setScale",O);le&&ue.left>=0&&(X=be=!0)}for(let O in F)F[O]=null}function ze(M){let w=Ol(Qt-1,0,qt-1),I=Ol(Jt+1,0,qt-1);for(;M[w]==null&&w>0;)w--;for(;M[I]==null&&I<qt-1;)I++;return[w,I]}function vt(){if(qt>0){let M=v.some(w=>w._focus)&&ge!=Ge.alpha;M&&(d.globalAlpha=ge=Ge.alpha),v.forEach((w,I)=>{if(I>0&&w.show&&(jt(I,!1),jt(I,!0),w._paths==null)){let O=ge;ge!=w.alpha&&(d.globalAlpha=ge=w.alpha);let W=a==2?[0,e[I][0].length-1]:ze(e[I]);w._paths=w.paths(r,I,W[0],W[1]),ge!=O&&(d.globalAlpha=ge=O)}}),v.forEach((w,I)=>{if(I>0&&w.show){let O=ge;ge!=w.alpha&&(d.globalAlpha=ge=w.alpha),w._paths!=null&&Et(I,!1);{let W=w._paths!=null?w._paths.gaps:null,J=w.points.show(r,I,Qt,Jt,W),se=w.points.filter(r,I,J,W);(J||se)&&(w.points._paths=w.points.paths(r,I,Qt,Jt,se),Et(I,!0))}ge!=O&&(d.globalAlpha=ge=O),_i("drawSeries",I)}}),M&&(d.globalAlpha=ge=1)}}function jt(M,w){let I=w?v[M].points:v[M];I._stroke=I.stroke(r,M),I._fill=I.fill(r,M)}function Et(M,w){let I=w?v[M].points:v[M],{stroke:O,fill:W,clip:J,flags:se,_stroke:fe=I._stroke,_fill:ve=I._fill,_width:Ie=I.width}=I._paths;Ie=It(Ie*wt,3);let Oe=null,Fe=Ie%2/2;w&&ve==null&&(ve=Ie>0?"#fff":fe);let Je=I.pxAlign==1&&Fe>0;if(Je&&d.translate(Fe,Fe),!w){let bt=U-Ie/2,_t=y-Ie/2,ht=j+Ie,Ke=ce+Ie;Oe=new Path2D,Oe.rect(bt,_t,ht,Ke)}w?ke(fe,Ie,I.dash,I.cap,ve,O,W,se,J):Ct(M,fe,Ie,I.dash,I.cap,ve,O,W,se,Oe,J),Je&&d.translate(-Fe,-Fe)}function Ct(M,w,I,O,W,J,se,fe,ve,Ie,Oe){let Fe=!1;ve!=0&&P.forEach((Je,bt)=>{if(Je.series[0]==M){let _t=v[Je.series[1]],ht=e[Je.series[1]],Ke=(_t._paths||hs).band;Sa(Ke)&&(Ke=Je.dir==1?Ke[0]:Ke[1]);let We,Ht=null;_t.show&&Ke&&bg(ht,Qt,Jt)?(Ht=Je.fill(r,bt)||J,We=_t._paths.clip):Ke=null,ke(w,I,O,W,Ht,se,fe,ve,Ie,Oe,We,Ke),Fe=!0}}),Fe||ke(w,I,O,W,J,se,fe,ve,Ie,Oe)}const Bt=yn|Yl;function ke(M,w,I,O,W,J,se,fe,ve,Ie,Oe,Fe){Te(M,w,I,O,W),(ve||Ie||Fe)&&(d.save(),ve&&d.clip(ve),Ie&&d.clip(Ie)),Fe?(fe&Bt)==Bt?(d.clip(Fe),Oe&&d.clip(Oe),rr(W,se),ri(M,J,w)):fe&Yl?(rr(W,se),d.clip(Fe),ri(M,J,w)):fe&yn&&(d.save(),d.clip(Fe),Oe&&d.clip(Oe),rr(W,se),d.restore(),ri(M,J,w)):(rr(W,se),ri(M,J,w)),(ve||Ie||Fe)&&d.restore()}function ri(M,w,I){I>0&&(w instanceof Map?w.forEach((O,W)=>{d.strokeStyle=nn=W,d.stroke(O)}):w!=null&&M&&d.stroke(w))}function rr(M,w){w instanceof Map?w.forEach((I,O)=>{d.fillStyle=pa=O,d.fill(I)}):w!=null&&M&&d.fill(w)}function Kr(M,w,I,O){let W=R[M],J;if(O<=0)J=[0,0];else{let se=W._space=W.space(r,M,w,I,O),fe=W._incrs=W.incrs(r,M,w,I,O,se);J=W0(w,I,fe,O,se)}return W._found=J}function ai(M,w,I,O,W,J,se,fe,ve,Ie){let Oe=se%2/2;x==1&&d.translate(Oe,Oe),Te(fe,se,ve,Ie,fe),d.beginPath();let Fe,Je,bt,_t,ht=W+(O==0||O==3?-J:J);I==0?(Je=W,_t=ht):(Fe=W,bt=ht);for(let Ke=0;Ke<M.length;Ke++)w[Ke]!=null&&(I==0?Fe=bt=M[Ke]:Je=_t=M[Ke],d.moveTo(Fe,Je),d.lineTo(bt,_t));d.stroke(),x==1&&d.translate(-Oe,-Oe)}function on(M){let w=!0;return R.forEach((I,O)=>{if(!I.show)return;let W=S[I.scale];if(W.min==null){I._show&&(w=!1,I._show=!1,st(!1));return}else I._show||(w=!1,I._show=!0,st(!1));let J=I.side,se=J%2,{min:fe,max:ve}=W,[Ie,Oe]=Kr(O,fe,ve,se==0?k:Re);if(Oe==0)return;let Fe=W.distr==2,Je=I._splits=I.splits(r,O,fe,ve,Ie,Oe,Fe),bt=W.distr==2?Je.map(We=>Yi[We]):Je,_t=W.distr==2?Yi[Je[1]]-Yi[Je[0]]:Ie,ht=I._values=I.values(r,I.filter(r,bt,O,Oe,_t),O,Oe,_t);I._rotate=J==2?I.rotate(r,ht,O,Oe):0;let Ke=I._size;I._size=ur(I.size(r,ht,O,M)),Ke!=null&&I._size!=Ke&&(w=!1)}),w}function Pr(M){let w=!0;return Qn.forEach((I,O)=>{let W=I(r,O,Cr,M);W!=fr[O]&&(w=!1),fr[O]=W}),w}function Zr(){for(let M=0;M<R.length;M++){let w=R[M];if(!w.show||!w._show)continue;let I=w.side,O=I%2,W,J,se=w.stroke(r,M),fe=I==0||I==3?-1:1,[ve,Ie]=w._found;if(w.label!=null){let Oi=w.labelGap*fe,Ki=di((w._lpos+Oi)*wt);Ne(w.labelFont[0],se,"center",I==2?ls:Lh),d.save(),O==1?(W=J=0,d.translate(Ki,di(y+ce/2)),d.rotate((I==3?-Ks:Ks)/2)):(W=di(U+j/2),J=Ki);let Ba=Kh(w.label)?w.label(r,M,ve,Ie):w.label;d.fillText(Ba,W,J),d.restore()}if(Ie==0)continue;let Oe=S[w.scale],Fe=O==0?j:ce,Je=O==0?U:y,bt=w._splits,_t=Oe.distr==2?bt.map(Oi=>Yi[Oi]):bt,ht=Oe.distr==2?Yi[bt[1]]-Yi[bt[0]]:ve,Ke=w.ticks,We=w.border,Ht=Ke.show?Ke.size:0,Kt=di(Ht*wt),xi=di((w.alignTo==2?w._size-Ht-w.gap:w.gap)*wt),Lt=w._rotate*-Ks/180,Zt=g(w._pos*wt),qi=(Kt+xi)*fe,Ni=Zt+qi;J=O==0?Ni:0,W=O==1?Ni:0;let ar=w.font[0],mr=w.align==1?mn:w.align==2?yl:Lt>0?mn:Lt<0?yl:O==0?"center":I==3?yl:mn,Ir=Lt||O==1?"middle":I==2?ls:Lh;Ne(ar,se,mr,Ir);let $i=w.font[1]*w.lineGap,nr=bt.map(Oi=>g(o(Oi,Oe,Fe,Je))),gr=w._values;for(let Oi=0;Oi<gr.length;Oi++){let Ki=gr[Oi];if(Ki!=null){O==0?W=nr[Oi]:J=nr[Oi],Ki=""+Ki;let Ba=Ki.indexOf(`
`)==-1?[Ki]:Ki.split(/\n/gm);for(let Fi=0;Fi<Ba.length;Fi++){let gh=Ba[Fi];Lt?(d.save(),d.translate(W,J+Fi*$i),d.rotate(Lt),d.fillText(gh,0,0),d.restore()):d.fillText(gh,W,J+Fi*$i)}}}Ke.show&&ai(nr,Ke.filter(r,_t,M,Ie,ht),O,I,Zt,Kt,It(Ke.width*wt,3),Ke.stroke(r,M),Ke.dash,Ke.cap);let Nr=w.grid;Nr.show&&ai(nr,Nr.filter(r,_t,M,Ie,ht),O,O==0?2:1,O==0?y:U,O==0?ce:j,It(Nr.width*wt,3),Nr.stroke(r,M),Nr.dash,Nr.cap),We.show&&ai([Zt],[1],O==0?1:0,O==0?1:2,O==1?y:U,O==1?ce:j,It(We.width*wt,3),We.stroke(r,M),We.dash,We.cap)}_i("drawAxes")}function st(M){v.forEach((w,I)=>{I>0&&(w._paths=null,M&&(a==1?(w.min=null,w.max=null):w.facets.forEach(O=>{O.min=null,O.max=null})))})}let $t=!1,Ii=!1,yt=[];function bi(){Ii=!1;for(let M=0;M<yt.length;M++)_i(...yt[M]);yt.length=0}function Pi(){$t||(Fg(Qu),$t=!0)}function ks(M,w=!1){$t=!0,Ii=w,M(r),Qu(),w&&yt.length>0&&queueMicrotask(bi)}r.batch=ks;function Qu(){if(ne&&(pt(),ne=!1),ye&&(xe(),ye=!1),Ee){if(Vt(p,mn,$e),Vt(p,ls,it),Vt(p,ss,k),Vt(p,os,Re),Vt(m,mn,$e),Vt(m,ls,it),Vt(m,ss,k),Vt(m,os,Re),Vt(h,ss,Yt),Vt(h,os,ii),u.width=di(Yt*wt),u.height=di(ii*wt),R.forEach(({_el:M,_show:w,_size:I,_pos:O,side:W})=>{if(M!=null)if(w){let J=W===3||W===0?I:0,se=W%2==1;Vt(M,se?"left":"top",O-J),Vt(M,se?"width":"height",I),Vt(M,se?"top":"left",se?it:$e),Vt(M,se?"height":"width",se?Re:k),Cl(M,ka)}else Zi(M,ka)}),nn=pa=sn=V=ie=Q=$=me=E=null,ge=1,rs(!0),$e!=Se||it!=Pt||k!=Be||Re!=Ye){st(!1);let M=k/Be,w=Re/Ye;if(le&&!X&&ue.left>=0){ue.left*=M,ue.top*=w,ln&&Or(ln,di(ue.left),0,k,Re),cn&&Or(cn,0,di(ue.top),k,Re);for(let I=0;I<ct.length;I++){let O=ct[I];O!=null&&(St[I]*=M,ha[I]*=w,Or(O,ur(St[I]),ur(ha[I]),k,Re))}}if(Gt.show&&!oe&&Gt.left>=0&&Gt.width>0){Gt.left*=M,Gt.width*=M,Gt.top*=w,Gt.height*=w;for(let I in pl)Vt(dn,I,Gt[I])}Se=$e,Pt=it,Be=k,Ye=Re}_i("setSize"),Ee=!1}Yt>0&&ii>0&&(d.clearRect(0,0,u.width,u.height),_i("drawClear"),b.forEach(M=>M()),_i("draw")),Gt.show&&oe&&(Gs(Gt),oe=!1),le&&X&&(za(null,!0,!1),X=!1),de.show&&de.live&&be&&(hl(),be=!1),l||(l=!0,r.status=1,_i("ready")),da=!1,$t=!1}r.redraw=(M,w)=>{ye=w||!1,M!==!1?ma(T,L.min,L.max):Pi()};function ll(M,w){let I=S[M];if(I.from==null){if(qt==0){let O=I.range(r,w.min,w.max,M);w.min=O[0],w.max=O[1]}if(w.min>w.max){let O=w.min;w.min=w.max,w.max=O}if(qt>1&&w.min!=null&&w.max!=null&&w.max-w.min<1e-16)return;M==T&&I.distr==2&&qt>0&&(w.min=xr(w.min,e[0]),w.max=xr(w.max,e[0]),w.min==w.max&&w.max++),F[M]=w,ne=!0,Pi()}}r.setScale=ll;let cl,ul,ln,cn,Ju,eh,un,hn,th,ih,kt,Wt,fa=!1;const wi=ue.drag;let gi=wi.x,vi=wi.y;le&&(ue.x&&(cl=cr(og,m)),ue.y&&(ul=cr(lg,m)),L.ori==0?(ln=cl,cn=ul):(ln=ul,cn=cl),kt=ue.left,Wt=ue.top);const Gt=r.select=si({show:!0,over:!0,left:0,width:0,top:0,height:0},i.select),dn=Gt.show?cr(sg,Gt.over?m:p):null;function Gs(M,w){if(Gt.show){for(let I in M)Gt[I]=M[I],I in pl&&Vt(dn,I,M[I]);w!==!1&&_i("setSelect")}}r.setSelect=Gs;function Cm(M){if(v[M].show)te&&Cl(je[M],ka);else if(te&&Zi(je[M],ka),le){let w=De?ct[0]:ct[M];w!=null&&Or(w,-10,-10,k,Re)}}function ma(M,w,I){ll(M,{min:w,max:I})}function Dr(M,w,I,O){w.focus!=null&&Im(M),w.show!=null&&v.forEach((W,J)=>{J>0&&(M==J||M==null)&&(W.show=w.show,Cm(J),a==2?(ma(W.facets[0].scale,null,null),ma(W.facets[1].scale,null,null)):ma(W.scale,null,null),Pi())}),I!==!1&&_i("setSeries",M,w),O&&as("setSeries",r,M,w)}r.setSeries=Dr;function Lm(M,w){si(P[M],w)}function Pm(M,w){M.fill=dt(M.fill||null),M.dir=xt(M.dir,-1),w=w??P.length,P.splice(w,0,M)}function Dm(M){M==null?P.length=0:P.splice(M,1)}r.addBand=Pm,r.setBand=Lm,r.delBand=Dm;function Um(M,w){v[M].alpha=w,le&&ct[M]!=null&&(ct[M].style.opacity=w),te&&je[M]&&(je[M].style.opacity=w)}let Qr,ga,Fa;const pn={focus:!0};function Im(M){if(M!=Fa){let w=M==null,I=Ge.alpha!=1;v.forEach((O,W)=>{if(a==1||W>0){let J=w||W==0||W==M;O._focus=w?null:J,I&&Um(W,J?1:Ge.alpha)}}),Fa=M,I&&Pi()}}te&&rt&&mt(Ih,Ce,M=>{ue._lock||(Me(M),Fa!=null&&Dr(null,pn,!0,ni.setSeries))});function Ur(M,w,I){let O=S[w];I&&(M=M/wt-(O.ori==1?it:$e));let W=k;O.ori==1&&(W=Re,M=W-M),O.dir==-1&&(M=W-M);let J=O._min,se=O._max,fe=M/W,ve=J+(se-J)*fe,Ie=O.distr;return Ie==3?_n(10,ve):Ie==4?Eg(ve,O.asinh):Ie==100?O.bwd(ve):ve}function Nm(M,w){let I=Ur(M,T,w);return xr(I,e[0],Qt,Jt)}r.valToIdx=M=>xr(M,e[0]),r.posToIdx=Nm,r.posToVal=Ur,r.valToPos=(M,w,I)=>S[w].ori==0?n(M,S[w],I?j:k,I?U:0):s(M,S[w],I?ce:Re,I?y:0),r.setCursor=(M,w,I)=>{kt=M.left,Wt=M.top,za(null,w,I)};function rh(M,w){Vt(dn,mn,Gt.left=M),Vt(dn,ss,Gt.width=w)}function ah(M,w){Vt(dn,ls,Gt.top=M),Vt(dn,os,Gt.height=w)}let ts=L.ori==0?rh:ah,is=L.ori==1?rh:ah;function Om(){if(te&&de.live)for(let M=a==2?1:0;M<v.length;M++){if(M==0&&gt)continue;let w=de.values[M],I=0;for(let O in w)Xe[M][I++].firstChild.nodeValue=w[O]}}function hl(M,w){if(M!=null&&(M.idxs?M.idxs.forEach((I,O)=>{ae[O]=I}):Cg(M.idx)||ae.fill(M.idx),de.idx=ae[0]),te&&de.live){for(let I=0;I<v.length;I++)(I>0||a==1&&!gt)&&Fm(I,ae[I]);Om()}be=!1,w!==!1&&_i("setLegend")}r.setLegend=hl;function Fm(M,w){let I=v[M],O=M==0&&N==2?Yi:e[M],W;gt?W=I.values(r,M,w)??Nt:(W=I.value(r,w==null?null:O[w],M,w),W=W==null?Nt:{_:W}),de.values[M]=W}function za(M,w,I){th=kt,ih=Wt,[kt,Wt]=ue.move(r,kt,Wt),ue.left=kt,ue.top=Wt,le&&(ln&&Or(ln,di(kt),0,k,Re),cn&&Or(cn,0,di(Wt),k,Re));let O,W=Qt>Jt;Qr=Ut,ga=null;let J=L.ori==0?k:Re,se=L.ori==1?k:Re;if(kt<0||qt==0||W){O=ue.idx=null;for(let fe=0;fe<v.length;fe++){let ve=ct[fe];ve!=null&&Or(ve,-10,-10,k,Re)}rt&&Dr(null,pn,!0,M==null&&ni.setSeries),de.live&&(ae.fill(O),be=!0)}else{let fe,ve,Ie;a==1&&(fe=L.ori==0?kt:Wt,ve=Ur(fe,T),O=ue.idx=xr(ve,e[0],Qt,Jt),Ie=z(e[0][O],L,J,0));let Oe=-10,Fe=-10,Je=0,bt=0,_t=!0,ht="",Ke="";for(let We=a==2?1:0;We<v.length;We++){let Ht=v[We],Kt=ae[We],xi=Kt==null?null:a==1?e[We][Kt]:e[We][1][Kt],Lt=ue.dataIdx(r,We,O,ve),Zt=Lt==null?null:a==1?e[We][Lt]:e[We][1][Lt];if(be=be||Zt!=xi||Lt!=Kt,ae[We]=Lt,We>0&&Ht.show){let qi=Lt==null?-10:Lt==O?Ie:z(a==1?e[0][Lt]:e[We][0][Lt],L,J,0),Ni=Zt==null?-10:A(Zt,a==1?S[Ht.scale]:S[Ht.facets[1].scale],se,0);if(rt&&Zt!=null){let ar=L.ori==1?kt:Wt,mr=hi(Ge.dist(r,We,Lt,Ni,ar));if(mr<Qr){let Ir=Ge.bias;if(Ir!=0){let $i=Ur(ar,Ht.scale),nr=Zt>=0?1:-1,gr=$i>=0?1:-1;gr==nr&&(gr==1?Ir==1?Zt>=$i:Zt<=$i:Ir==1?Zt<=$i:Zt>=$i)&&(Qr=mr,ga=We)}else Qr=mr,ga=We}}if(be||De){let ar,mr;L.ori==0?(ar=qi,mr=Ni):(ar=Ni,mr=qi);let Ir,$i,nr,gr,Nr,Oi,Ki=!0,Ba=Pe.bbox;if(Ba!=null){Ki=!1;let Fi=Ba(r,We);nr=Fi.left,gr=Fi.top,Ir=Fi.width,$i=Fi.height}else nr=ar,gr=mr,Ir=$i=Pe.size(r,We);if(Oi=Pe.fill(r,We),Nr=Pe.stroke(r,We),De)We==ga&&Qr<=Ge.prox&&(Oe=nr,Fe=gr,Je=Ir,bt=$i,_t=Ki,ht=Oi,Ke=Nr);else{let Fi=ct[We];Fi!=null&&(St[We]=nr,ha[We]=gr,Gh(Fi,Ir,$i,Ki),Bh(Fi,Oi,Nr),Or(Fi,ur(nr),ur(gr),k,Re))}}}}if(De){let We=Ge.prox,Ht=Fa==null?Qr<=We:Qr>We||ga!=Fa;if(be||Ht){let Kt=ct[0];Kt!=null&&(St[0]=Oe,ha[0]=Fe,Gh(Kt,Je,bt,_t),Bh(Kt,ht,Ke),Or(Kt,ur(Oe),ur(Fe),k,Re))}}}if(Gt.show&&fa)if(M!=null){let[fe,ve]=ni.scales,[Ie,Oe]=ni.match,[Fe,Je]=M.cursor.sync.scales,bt=M.cursor.drag;if(gi=bt._x,vi=bt._y,gi||vi){let{left:_t,top:ht,width:Ke,height:We}=M.select,Ht=M.scales[Fe].ori,Kt=M.posToVal,xi,Lt,Zt,qi,Ni,ar=fe!=null&&Ie(fe,Fe),mr=ve!=null&&Oe(ve,Je);ar&&gi?(Ht==0?(xi=_t,Lt=Ke):(xi=ht,Lt=We),Zt=S[fe],qi=z(Kt(xi,Fe),Zt,J,0),Ni=z(Kt(xi+Lt,Fe),Zt,J,0),ts(Mr(qi,Ni),hi(Ni-qi))):ts(0,J),mr&&vi?(Ht==1?(xi=_t,Lt=Ke):(xi=ht,Lt=We),Zt=S[ve],qi=A(Kt(xi,Je),Zt,se,0),Ni=A(Kt(xi+Lt,Je),Zt,se,0),is(Mr(qi,Ni),hi(Ni-qi))):is(0,se)}else fl()}else{let fe=hi(th-Ju),ve=hi(ih-eh);if(L.ori==1){let Je=fe;fe=ve,ve=Je}gi=wi.x&&fe>=wi.dist,vi=wi.y&&ve>=wi.dist;let Ie=wi.uni;Ie!=null?gi&&vi&&(gi=fe>=Ie,vi=ve>=Ie,!gi&&!vi&&(ve>fe?vi=!0:gi=!0)):wi.x&&wi.y&&(gi||vi)&&(gi=vi=!0);let Oe,Fe;gi&&(L.ori==0?(Oe=un,Fe=kt):(Oe=hn,Fe=Wt),ts(Mr(Oe,Fe),hi(Fe-Oe)),vi||is(0,se)),vi&&(L.ori==1?(Oe=un,Fe=kt):(Oe=hn,Fe=Wt),is(Mr(Oe,Fe),hi(Fe-Oe)),gi||ts(0,J)),!gi&&!vi&&(ts(0,0),is(0,0))}if(wi._x=gi,wi._y=vi,M==null){if(I){if(mh!=null){let[fe,ve]=ni.scales;ni.values[0]=fe!=null?Ur(L.ori==0?kt:Wt,fe):null,ni.values[1]=ve!=null?Ur(L.ori==1?kt:Wt,ve):null}as(wl,r,kt,Wt,k,Re,O)}if(rt){let fe=I&&ni.setSeries,ve=Ge.prox;Fa==null?Qr<=ve&&Dr(ga,pn,!0,fe):Qr>ve?Dr(null,pn,!0,fe):ga!=Fa&&Dr(ga,pn,!0,fe)}}be&&(de.idx=O,hl()),w!==!1&&_i("setCursor")}let va=null;Object.defineProperty(r,"rect",{get(){return va==null&&rs(!1),va}});function rs(M=!1){M?va=null:(va=m.getBoundingClientRect(),_i("syncRect",va))}function nh(M,w,I,O,W,J,se){ue._lock||fa&&M!=null&&M.movementX==0&&M.movementY==0||(dl(M,w,I,O,W,J,se,!1,M!=null),M!=null?za(null,!0,!0):za(w,!0,!1))}function dl(M,w,I,O,W,J,se,fe,ve){if(va==null&&rs(!1),Me(M),M!=null)I=M.clientX-va.left,O=M.clientY-va.top;else{if(I<0||O<0){kt=-10,Wt=-10;return}let[Ie,Oe]=ni.scales,Fe=w.cursor.sync,[Je,bt]=Fe.values,[_t,ht]=Fe.scales,[Ke,We]=ni.match,Ht=w.axes[0].side%2==1,Kt=L.ori==0?k:Re,xi=L.ori==1?k:Re,Lt=Ht?J:W,Zt=Ht?W:J,qi=Ht?O:I,Ni=Ht?I:O;if(_t!=null?I=Ke(Ie,_t)?o(Je,S[Ie],Kt,0):-10:I=Kt*(qi/Lt),ht!=null?O=We(Oe,ht)?o(bt,S[Oe],xi,0):-10:O=xi*(Ni/Zt),L.ori==1){let ar=I;I=O,O=ar}}ve&&(w==null||w.cursor.event.type==wl)&&((I<=1||I>=k-1)&&(I=Va(I,k)),(O<=1||O>=Re-1)&&(O=Va(O,Re))),fe?(Ju=I,eh=O,[un,hn]=ue.move(r,I,O)):(kt=I,Wt=O)}const pl={width:0,height:0,left:0,top:0};function fl(){Gs(pl,!1)}let sh,oh,lh,ch;function uh(M,w,I,O,W,J,se){fa=!0,gi=vi=wi._x=wi._y=!1,dl(M,w,I,O,W,J,se,!0,!1),M!=null&&(mt(El,Rl,hh,!1),as(Dh,r,un,hn,k,Re,null));let{left:fe,top:ve,width:Ie,height:Oe}=Gt;sh=fe,oh=ve,lh=Ie,ch=Oe}function hh(M,w,I,O,W,J,se){fa=wi._x=wi._y=!1,dl(M,w,I,O,W,J,se,!1,!0);let{left:fe,top:ve,width:Ie,height:Oe}=Gt,Fe=Ie>0||Oe>0,Je=sh!=fe||oh!=ve||lh!=Ie||ch!=Oe;if(Fe&&Je&&Gs(Gt),wi.setScale&&Fe&&Je){let bt=fe,_t=Ie,ht=ve,Ke=Oe;if(L.ori==1&&(bt=ve,_t=Oe,ht=fe,Ke=Ie),gi&&ma(T,Ur(bt,T),Ur(bt+_t,T)),vi)for(let We in S){let Ht=S[We];We!=T&&Ht.from==null&&Ht.min!=Ut&&ma(We,Ur(ht+Ke,We),Ur(ht,We))}fl()}else ue.lock&&(ue._lock=!ue._lock,za(w,!0,M!=null));M!=null&&(ci(El,Rl),as(El,r,kt,Wt,k,Re,null))}function zm(M,w,I,O,W,J,se){if(ue._lock)return;Me(M);let fe=fa;if(fa){let ve=!0,Ie=!0,Oe=10,Fe,Je;L.ori==0?(Fe=gi,Je=vi):(Fe=vi,Je=gi),Fe&&Je&&(ve=kt<=Oe||kt>=k-Oe,Ie=Wt<=Oe||Wt>=Re-Oe),Fe&&ve&&(kt=kt<un?0:k),Je&&Ie&&(Wt=Wt<hn?0:Re),za(null,!0,!0),fa=!1}kt=-10,Wt=-10,ae.fill(null),za(null,!0,!0),fe&&(fa=fe)}function dh(M,w,I,O,W,J,se){ue._lock||(Me(M),es(),fl(),M!=null&&as(Nh,r,kt,Wt,k,Re,null))}function ph(){R.forEach(X0),B(r.width,r.height,!0)}Ga(Xs,vn,ph);const fn={};fn.mousedown=uh,fn.mousemove=nh,fn.mouseup=hh,fn.dblclick=dh,fn.setSeries=(M,w,I,O)=>{let W=ni.match[2];I=W(r,w,I),I!=-1&&Dr(I,O,!0,!1)},le&&(mt(Dh,m,uh),mt(wl,m,nh),mt(Uh,m,M=>{Me(M),rs(!1)}),mt(Ih,m,zm),mt(Nh,m,dh),Zl.add(r),r.syncRect=rs);const Hs=r.hooks=i.hooks||{};function _i(M,w,I){Ii?yt.push([M,w,I]):M in Hs&&Hs[M].forEach(O=>{O.call(null,r,w,I)})}(i.plugins||[]).forEach(M=>{for(let w in M.hooks)Hs[w]=(Hs[w]||[]).concat(M.hooks[w])});const fh=(M,w,I)=>I,ni=si({key:null,setSeries:!1,filters:{pub:Jh,sub:Jh},scales:[T,v[1]?v[1].scale:null],match:[ed,ed,fh],values:[null,null]},ue.sync);ni.match.length==2&&ni.match.push(fh),ue.sync=ni;const mh=ni.key,ml=zd(mh);function as(M,w,I,O,W,J,se){ni.filters.pub(M,w,I,O,W,J,se)&&ml.pub(M,w,I,O,W,J,se)}ml.sub(r);function Bm(M,w,I,O,W,J,se){ni.filters.sub(M,w,I,O,W,J,se)&&fn[M](null,w,I,O,W,J,se)}r.pub=Bm;function km(){ml.unsub(r),Zl.delete(r),mi.clear(),Pl(Xs,vn,ph),c.remove(),Ce?.remove(),_i("destroy")}r.destroy=km;function gl(){_i("init",i,e),Jn(e||i.data,!1),F[T]?ll(T,F[T]):es(),oe=Gt.show&&(Gt.width>0||Gt.height>0),X=be=!0,B(i.width,i.height)}return v.forEach(an),R.forEach(qr),t?t instanceof HTMLElement?(t.appendChild(c),gl()):t(r,gl):gl(),r}Ei.assign=si,Ei.fmtNum=Il,Ei.rangeNum=$s,Ei.rangeLog=qs,Ei.rangeAsinh=Dl,Ei.orient=Xa,Ei.pxRatio=wt,Ei.join=Og,Ei.fmtDate=zl,Ei.tzDate=Yg,Ei.sync=zd;{Ei.addGap=C0,Ei.clipGaps=io;let i=Ei.paths={points:Xd};i.linear=Yd,i.stepped=D0,i.bars=U0,i.spline=N0}function ja(i,e,t){const r=e-i;if(!(r>0)||!Number.isFinite(r))return[];const a=10**Math.floor(Math.log10(r/t)),n=[1,2,5,10,20].map(o=>o*a).find(o=>r/o<=t)??r,s=[];for(let o=Math.ceil(i/n-1e-9);o*n<=e+1e-9*r;o++)s.push(Number((o*n).toPrecision(12)));return s}function tp(i,e,t){if(!(i>0)||!(e>i))return[];const r=Math.floor(Math.log10(i)),a=Math.ceil(Math.log10(e)),n=c=>c.filter(u=>u>=i*.999999&&u<=e*1.000001),s=(c,u=1)=>{const d=[];for(let h=r;h<=a;h+=u)for(const p of c)d.push(Number((p*10**h).toPrecision(12)));return n(d)},o=s([1,2,5]);if(o.length<=t&&o.length>=3)return o;const l=s([1]);return l.length>t?s([1],Math.ceil(l.length/t)):l.length>=3?l:o.length>=3&&o.length<=t+2?o:ja(i,e,t)}function Ti(i,e,t=.05){let r=1/0,a=-1/0;for(const n of i)n==null||!Number.isFinite(n)||e&&n<=0||(n<r&&(r=n),n>a&&(a=n));if(!(a>=r))return e?{low:.1,high:1}:{low:0,high:1};if(e){if(a===r)return{low:r/2,high:a*2};const n=(a/r)**t;return{low:r/n,high:a*n}}if(a===r){const n=Math.abs(r)*.05||.5;return{low:r-n,high:a+n}}return{low:r-t*(a-r),high:a+t*(a-r)}}function so(i,e=[]){const t=i.filter(s=>Number.isFinite(s)).sort((s,o)=>s-o);if(!t.length)return NaN;const r=t[0],a=t[Math.floor((t.length-1)/2)],n=e.filter(s=>s<=r+4*Math.abs(r));return Math.max(a+(a-r),r+.001*Math.abs(r),...n)}function Ya(i){const e=i.filter(t=>Number.isFinite(t));return!e.length||e.some(t=>t<=0)?!1:Math.max(...e)/Math.min(...e)>20}const fs='12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',j0=28;function ia(i){const{into:e}=i;let t={x:i.x,y:i.y};e.setAttribute("role","img"),e.setAttribute("aria-label",i.about),e.tabIndex=-1;const r=()=>Math.max(240,e.clientWidth),a=v=>()=>[t[v].range.low,t[v].range.high],n=v=>(R,S,P,T)=>{const _=t[v],b=v==="x"?Math.max(3,Math.floor(r()/90)):Math.max(3,Math.floor(i.height/46));return _.at?_.at.filter(D=>D>=P&&D<=T):_.log?tp(P,T,b):ja(P,T,b)},s=v=>(R,S)=>S.map(t[v].text??xh),o=v=>({time:!1,range:a(v),distr:t[v].log?3:1,log:10}),l=()=>Dt("soft"),c={stroke:()=>Dt("grid"),width:1},u=()=>{const v=[[t.x.range.low,t.x.range.high],[t.y.range.low,t.y.range.high]];return new Ei({width:r(),height:i.height,padding:[10,20,0,0],legend:{show:!1},cursor:{show:!1},scales:{x:o("x"),y:o("y")},axes:[{stroke:l,grid:c,ticks:{show:!1},font:fs,labelFont:fs,show:!i.bare,label:t.x.label||void 0,labelSize:22,labelGap:2,size:30,space:10,splits:n("x"),values:s("x"),filter:(R,S)=>S},{stroke:l,grid:c,ticks:{show:!1},font:fs,labelFont:fs,label:t.y.label||void 0,labelSize:22,labelGap:4,size:i.left??d,space:10,splits:n("y"),values:s("y"),filter:(R,S)=>S}],series:[{},{show:!0,paths:()=>null,points:{show:!1}}],hooks:{draw:[h]}},v,e)},d=(v,R)=>{const S=Math.max(0,...(R??[]).map(P=>P.length));return v.ctx.font=fs,Math.ceil(S*6.8)+12},h=v=>{const{ctx:R,bbox:S}=v;R.save(),R.beginPath(),R.rect(S.left,S.top,S.width,S.height),R.clip();const P=Ei.pxRatio;i.draw({context:R,x:T=>v.valToPos(T,"x",!0),y:T=>v.valToPos(T,"y",!0),ratio:P,box:S}),R.restore()};let p=u();const m=Y0(e),x=()=>p.redraw(!1,!0);Th(x);const g=v=>{const R=p.over.getBoundingClientRect(),S=v.clientX-R.left,P=v.clientY-R.top;let T=null,_=j0**2;for(const b of i.spots?.()??[]){const D=p.valToPos(b.x,"x")-S,C=p.valToPos(b.y,"y")-P,L=D*D+C*C;L<_&&(_=L,T=b)}return T};i.spots&&(e.addEventListener("pointermove",v=>{const R=g(v);i.onHover?.(R?R.run:null),R?m.show(R.words,p.over.offsetLeft+p.valToPos(R.x,"x"),p.over.offsetTop+p.valToPos(R.y,"y")):m.hide()}),e.addEventListener("pointerleave",()=>{i.onHover?.(null),m.hide()}),e.addEventListener("click",v=>{const R=g(v);R&&i.onClick?.(R.run)}));const f=()=>{p.destroy(),p=u()};return new ResizeObserver(()=>{Math.abs(r()-p.width)>1&&p.setSize({width:r(),height:i.height})}).observe(e),{get canvas(){return p.ctx.canvas},redraw:x,replace:(v,R)=>{t={x:v,y:R},f()},xAt:v=>p.posToVal(v-p.over.getBoundingClientRect().left,"x")}}function Y0(i){const e=document.createElement("div");return e.className="hint",e.hidden=!0,i.append(e),{show:(t,r,a)=>{e.replaceChildren(...t.map(s=>{const o=document.createElement("div");return o.textContent=s,o})),e.hidden=!1;const n=i.clientWidth-e.offsetWidth-4;e.style.left=`${Math.max(0,Math.min(n,r+14))}px`,e.style.top=`${Math.max(0,a-e.offsetHeight-10)}px`},hide:()=>{e.hidden=!0}}}const En=i=>i.reduce((e,t)=>e+t,0);function q0(i,e=10){const t=i.right.length/e,r=[];for(let a=0;a<e;a++){const n=[a*t,(a+1)*t],s=En(i.right.slice(...n)),o=En(i.wrong.slice(...n)),l=s+o;if(!(l>0))continue;let c=0;for(let d=n[0];d<n[1];d++)c+=(i.mean[d]??0)*(i.right[d]+i.wrong[d]);const u=s/l;r.push({predicted:c/l,observed:u,error:Math.sqrt(u*(1-u)/l),weight:l})}return r}function Jl(i,e){const t=En(i.right.slice(e)),r=En(i.right.slice(0,e)),a=En(i.wrong.slice(e)),n=En(i.wrong.slice(0,e)),s=(o,l)=>l>0?o/l:null;return{threshold:e/i.right.length,true_positive:t,false_positive:a,false_negative:r,true_negative:n,precision:s(t,t+a),recall:s(t,t+r),specificity:s(n,n+a),f1:s(2*t,2*t+a+r),accuracy:(t+n)/(t+n+a+r)}}function $0(i){return Array.from({length:i.right.length-1},(e,t)=>Jl(i,t+1))}const ec=[{key:"precision",words:"precision",colour:0,dash:[]},{key:"recall",words:"recall",colour:1,dash:[8,4]},{key:"f1",words:"F1",colour:2,dash:[2,3]},{key:"accuracy",words:"accuracy",colour:3,dash:[9,3,2,3]}],K0=[10,20,30,40,50,60,70,80,90];function Z0(i,e,t=.5){const r=$0(i),a=Math.min(99,Math.max(1,Math.round(100*t)));let n=a;const s=({context:v,x:R,y:S,ratio:P,box:T})=>{for(const{key:_,colour:b,dash:D}of ec)v.strokeStyle=Vi(b),v.lineWidth=2*P,v.setLineDash(D.map(C=>C*P)),Mi(v,r.map(C=>R(C.threshold)),r.map(C=>C[_]===null?NaN:S(C[_])));v.setLineDash([]),v.strokeStyle=Dt("ink"),v.lineWidth=1.4*P,Mi(v,[R(n/100),R(n/100)],[T.top,T.top+T.height])},o="What each threshold would decide",l=lr(o,`${e[1]} is predicted where its probability is at least the threshold; on the test rows.${t===.5?"":` The model decides at ${qe(t)}.`}`,"thresholds",()=>or(c.canvas,o,ec.map(({words:v,colour:R})=>({words:v,colour:Vi(R)})),devicePixelRatio));l.above.append(Z("p",{class:"outputs"},...ec.map(({words:v,colour:R,dash:S})=>Z("span",{},Z("i",{class:`stroke g${R} ${S.length?"dashed":""}`,"aria-hidden":"true"}),v))));const c=ia({into:l.body,x:{label:"threshold",log:!1,range:{low:0,high:1},text:v=>Xt(v)},y:{label:"share",log:!1,range:{low:0,high:1.02},text:v=>Xt(v)},height:280,about:"Precision, recall, F1 and accuracy over the threshold; the table beside has the figures.",draw:s}),u=Z("output",{class:"n"}),d=Z("input",{type:"range",min:1,max:99,step:1,value:n,id:"threshold","aria-describedby":"threshold-says"}),h=Z("div",{"aria-live":"polite"}),p=Z("p",{class:"note",id:"threshold-says"}),m=()=>{const v=Jl(i,n);_a(u,Xt(n/100)),d.setAttribute("aria-valuetext",Xt(n/100)),_a(h,wh([...e],[[v.true_negative,v.false_positive],[v.false_negative,v.true_positive]])),_a(p,Q0(v)),c.redraw()};d.addEventListener("input",()=>{n=Number(d.value),m()});const x=v=>[v.precision,v.recall,v.specificity,v.f1,v.accuracy].map(R=>Z("td",{class:"n"},Xt(R,1))),g=Z("div",{class:"scroll short",role:"region",tabindex:0,"aria-label":"Thresholds"},Z("table",{},Z("thead",{},Z("tr",{},Z("th",{scope:"col",class:"n"},"threshold"),...["precision","recall","specificity","F1","accuracy"].map(v=>Z("th",{scope:"col",class:"n"},v)))),Z("tbody",{},...K0.map(v=>Z("tr",{class:v===a?"winner":null},Z("th",{scope:"row",class:"n"},Xt(v/100)),...x(Jl(i,v))))))),f=Z("section",{class:"card plain"},Z("h3",{},"Confusion matrix at a threshold"),Z("p",{class:"slide"},Z("label",{for:"threshold"},"Threshold"),d,u),p,h);return m(),[l.element,f,Z("section",{class:"card plain"},Z("h3",{},"Thresholds"),g)]}function Q0(i){return`Precision ${Xt(i.precision,1)}, recall ${Xt(i.recall,1)}, specificity ${Xt(i.specificity,1)}, F1 ${qe(i.f1,4)}, accuracy ${Xt(i.accuracy,1)}.`}const ip=[["train","training"],["valid","validation"],["test","test"]],J0=new Set(["loss","objective"]);function ev(i){const e=i.runs[i.winner],t=e.curve.batch??[],r=e.curve.epoch??t.map((l,c)=>c+1),a=t[Math.max(0,r.indexOf(e.kept_epoch))],n=l=>i.figures[l],s=(i.members?.length??0)>0,o=n("train")?.objective??null;return Z("ol",{class:"numbers"},oo("Batch loss","An average over weights that changed meanwhile. Progress, never a result.",[[s?"the best single run, its kept epoch":"in the epoch kept",a??null]]),oo("Loss on a split","Of the frozen weights, on every row.",ip.flatMap(([l,c])=>n(l)?[[c,tc(n(l).loss)]]:[])),oo("Objective","Training loss and penalty: what training minimises.",[o===null||typeof o!="number"?["training, without a penalty",tc(n("train")?.loss)]:["training",o]]),oo("Metrics","What one cares about; most have no useful gradient.",tv(n("test")??n("valid")??{}).map(l=>[l,tc((n("test")??n("valid"))[l])])))}function tc(i){return typeof i=="number"?i:null}function tv(i){return["r2","rmse","mae","accuracy","f1","roc_auc","log_loss"].filter(e=>typeof i[e]=="number").slice(0,4)}function oo(i,e,t){return Z("li",{},Z("h3",{},i),Z("p",{},e),Z("dl",{},...t.flatMap(([r,a])=>[Z("dt",{},r),Z("dd",{class:"n"},qe(a))])))}function iv(i){const e=ip.filter(([s])=>i.figures[s]),t=i.figures.baseline,r=Object.keys(i.figures[e[0][0]]??{}),a=e.at(-1)[1],n=s=>Z("td",{class:"n"},Array.isArray(s)?s.map(o=>qe(o,3)).join("  "):qe(s));return Z("div",{class:"scroll",role:"region",tabindex:0,"aria-label":"Figures"},Z("table",{},Z("thead",{},Z("tr",{},Z("th",{scope:"col"},"figure"),...e.map(([,s])=>Z("th",{scope:"col",class:"n"},s)),t?Z("th",{scope:"col",class:"n"},`best constant (${a})`):null)),Z("tbody",{},...r.map(s=>Z("tr",{class:J0.has(s)?"loss":null},Z("th",{scope:"row"},s.replaceAll("_"," ")),...e.map(([o])=>n(i.figures[o][s])),t?n(t[s]):null)))))}function rv(i){const{command:e,python:t,install:r,versions:a}=i.repeat;return Z("div",{class:"repeat"},e?[Z("p",{},"The same again, on the command line:"),ic(e)]:null,t?[Z("p",{},e?"or in Python:":"The same again, in Python, with the same data:"),ic(t)]:null,[Z("p",{},"with the versions that made it:"),ic(r)],Z("dl",{class:"versions"},...Object.entries(a).flatMap(([n,s])=>[Z("dt",{},n),Z("dd",{},s)])))}function ic(i){const e=Z("button",{type:"button",class:"copy"},"Copy");return e.addEventListener("click",()=>{navigator.clipboard?.writeText(i).then(()=>e.textContent="Copied",()=>e.textContent="Select it and copy")}),Z("div",{class:"code"},Z("pre",{tabindex:0,"aria-label":"Command"},Z("code",{},i)),e)}function rp(i){return i.ending==="left"}function lo(i){return i.overflowed??i.ending==="diverged"}function ms(i,e){const t=i.map(r=>{const a=Z("button",{type:"button",class:"entry"},ap(r),r.name),n=()=>e.hoverGroup(r.name),s=()=>e.hoverGroup(null);return a.addEventListener("pointerenter",n),a.addEventListener("pointerleave",s),a.addEventListener("focus",n),a.addEventListener("blur",s),a});return Z("div",{class:"legend",role:"group","aria-label":"Optimizers"},...t)}function ap(i){const e=av(i.mark);return et("svg",{class:`swatch g${i.colour}`,width:26,height:12,viewBox:"0 0 26 12","aria-hidden":"true"},et("line",{x1:0,y1:6,x2:26,y2:6,"stroke-width":2,"stroke-dasharray":i.dash.join(" ")||null}),et("path",{d:e.path,class:e.filled?"filled":"open"}))}function av(i){switch(i){case"circle":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!0};case"ring":return{path:"M17 6a4 4 0 1 1-8 0a4 4 0 1 1 8 0",filled:!1};case"square":return{path:"M9.4 2.4h7.2v7.2h-7.2z",filled:!0};case"triangle":return{path:"M13 1.4l4.2 7.8h-8.4z",filled:!0};case"down":return{path:"M13 10.6l4.2-7.8h-8.4z",filled:!0};case"diamond":return{path:"M13 1l4.4 5l-4.4 5l-4.4-5z",filled:!0};case"left":return{path:"M8.6 6l7.8-4.4v8.8z",filled:!0};case"plus":return{path:"M8.6 6h8.8M13 1.6v8.8",filled:!1}}}function gs(i){return i.map(e=>({words:e.name,colour:Vi(e.colour)}))}function nv(i,e,t){const r=n=>n===null||typeof n=="number"&&!Number.isFinite(n);if(r(i)||r(e))return Number(r(i))-Number(r(e));const a=typeof i=="number"&&typeof e=="number"?i-e:String(i).localeCompare(String(e),"en",{numeric:!0});return t?-a:a}const sv=["lr"],ov=new Set(["setting","loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","optimizer","seed"]);function lv(i){const{runs:e,verdict:t}=i,r=new Map(t?.settings.filter(o=>!o.mean).flatMap(o=>o.runs.map(l=>[l,o]))??[]),a=(o,l,c,u,d=qe)=>({key:o,title:l,about:u,numeric:!0,value:h=>c(e[h],h),show:h=>d(c(e[h],h))}),n=[...new Set(e.flatMap(o=>Object.keys(o)))].filter(o=>!ov.has(o)).filter(o=>sv.includes(o)||new Set(e.map(l=>String(l[o]??null))).size>1).map(o=>({key:o,title:o==="lr"?"rate":o==="batch_size"?"batch":o.replaceAll("_"," "),about:o==="lr"?"learning rate":void 0,numeric:e.every(l=>l[o]===void 0||l[o]===null||typeof l[o]=="number"),value:l=>e[l][o]??null,show:l=>xa(e[l][o])}));new Set(e.map(o=>o.seed)).size>1&&n.push(a("seed","seed",o=>o.seed,void 0,xa));const s=a("loss",i.judged_by,o=>lo(o)?null:o.loss,"of the weights that the run keeps, on the whole split");return t&&(s.show=o=>{const l=r.get(o)?.standard_error,c=qe(lo(e[o])?null:e[o].loss);return l==null?c:`${c} \xB1 ${qe(l,2)}`}),[...n,s,...t&&t.settings.some(o=>o.probability_best!==null)?[a("probability","P(best)",(o,l)=>r.get(l)?.probability_best??null,"probability that this setting is the best, by bootstrap over rows",o=>Xt(o,1))]:[],...i.metric?[a("metric",i.metric.name,o=>o.metric??null)]:[],...i.judged_by==="training loss"?[]:[a("train_loss","training loss",o=>o.train_loss)],...e.some(o=>o.objective!==null&&o.objective!==o.train_loss)?[a("objective","objective",o=>o.objective,"training loss and penalty: what training minimises")]:[],...e.some(o=>typeof o.gap=="number")?[a("gap","gap to optimum",o=>o.gap??null,"objective less the lowest that there is")]:[],a("epochs","epochs",o=>o.epochs,"completed; the weights kept are those of an earlier or the last",String),a("kept","kept",o=>o.kept_epoch,"the epoch whose weights the run keeps",String),a("updates","updates",o=>o.updates)]}function cv(i,e,t){const r=[{key:"optimizer",title:"optimizer",numeric:!1,value:d=>i.runs[d].optimizer,show:d=>i.runs[d].optimizer},...lv(i),{key:"ended",title:"ended",numeric:!1,value:d=>i.runs[d].ending,show:d=>i.runs[d].status}],a=i.runs.map((d,h)=>e.find(p=>p.runs.includes(h))),n=new Set(i.verdict?.settings.filter((d,h)=>!d.mean&&i.verdict.tied.includes(h)).flatMap(d=>d.runs)??[]);let s={key:"loss",downwards:!1};const o=i.runs.map((d,h)=>{const p=Z("button",{type:"button",class:"pin","aria-pressed":"false","aria-label":`Mark ${d.setting}`},ap(a[h]),d.optimizer);p.addEventListener("click",()=>t.toggle(h));const m=[h===i.winner?Z("span",{class:"badge"},"kept"):null,i.members?.includes(h)?Z("span",{class:"badge"},"in the mean"):null,n.has(h)&&h!==i.winner?Z("span",{class:"badge tied"},"not told apart"):null],x=Z("tr",{class:h===i.winner?"winner":null},Z("th",{scope:"row"},p,...m),...r.slice(1).map(g=>Z("td",{class:g.numeric?"n":null},g.show(h))));return x.addEventListener("pointerenter",()=>t.hover(h)),x.addEventListener("pointerleave",()=>t.hover(null)),p.addEventListener("focus",()=>t.hover(h)),p.addEventListener("blur",()=>t.hover(null)),{row:x,pin:p}}),l=Z("tbody"),c=r.map(d=>{const h=Z("button",{type:"button",title:d.about??null},d.title,Z("span",{class:"arrow","aria-hidden":"true"})),p=Z("th",{scope:"col",class:d.numeric?"n":null},h);return h.addEventListener("click",()=>{s={key:d.key,downwards:s.key===d.key?!s.downwards:!1},u()}),{column:d,head:p}}),u=()=>{const d=r.find(p=>p.key===s.key)??r[0],h=i.runs.map((p,m)=>m).sort((p,m)=>nv(d.value(p),d.value(m),s.downwards)||p-m);_a(l,...h.map(p=>o[p].row));for(const{column:p,head:m}of c)p.key===s.key?m.setAttribute("aria-sort",s.downwards?"descending":"ascending"):m.removeAttribute("aria-sort")};return u(),t.onChange(()=>{o.forEach(({row:d,pin:h},p)=>{d.dataset.emphasis=t.emphasis(p),h.setAttribute("aria-pressed",String(t.pinned.has(p)))})}),Z("div",{class:"scroll",role:"region",tabindex:0,"aria-label":"Table of runs"},Z("table",{class:"runs"},Z("thead",{},Z("tr",{},...c.map(({head:d})=>d))),l))}const np=[0,.2,.4,.6,.8,1];function uv(i,e){const t=q0(i),r=Math.max(...t.map(c=>c.weight)),a=({context:c,x:u,y:d,ratio:h,box:p})=>{c.fillStyle=Dt("band"),t.forEach(m=>{const x=Math.floor(Math.min(m.predicted,.9999)*10)/10,g=m.weight/r*p.height*.22;c.fillRect(u(x)+h,p.top+p.height-g,u(x+.1)-u(x)-2*h,g)}),c.strokeStyle=Dt("soft"),c.lineWidth=h,c.setLineDash([3*h,4*h]),Mi(c,[u(0),u(1)],[d(0),d(1)]),c.setLineDash([]),c.strokeStyle=c.fillStyle=Dt("c0"),c.lineWidth=2.2*h,Mi(c,t.map(m=>u(m.predicted)),t.map(m=>d(m.observed))),c.lineWidth=1.4*h;for(const m of t){const x=u(m.predicted);Mi(c,[x,x],[d(m.observed-m.error),d(m.observed+m.error)]),Jr(c,"circle",x,d(m.observed),4*h)}},n=i.of==="top class",s="Calibration",o=lr(s,`Of the test rows to which the model gives ${n?"the class that the model is surest of":e} a probability of, say, 70 %, the share that is it; on the dashed line both agree. Strokes are one standard error, bars below how many rows there are.`,"calibration",()=>or(l.canvas,s,[],devicePixelRatio)),l=ia({into:o.body,x:{label:"predicted probability",log:!1,range:{low:-.02,high:1.03},at:np,text:c=>Xt(c)},y:{label:"share that came true",log:!1,range:{low:-.03,high:1.04},at:np,text:c=>Xt(c)},height:300,about:`Calibration: ${t.map(c=>`predicted ${Xt(c.predicted,1)}, true ${Xt(c.observed,1)}`).join("; ")}.`,draw:a,spots:()=>t.map(c=>({x:c.predicted,y:c.observed,run:-1,words:[`predicted ${Xt(c.predicted,1)}`,`true ${Xt(c.observed,1)} \xB1 ${Xt(c.error,1)}`,`${sr(Math.round(c.weight),"row")} (weight ${qe(c.weight)})`]}))});return o.element}const sp=[{value:"best",words:"the better half"},{value:"all",words:"all runs"}];let hv=0;function vs(i,e,t,r){const a=`choice-${++hv}`;return Z("fieldset",{class:"choice"},Z("legend",{class:"unseen"},i),...e.map(({value:n,words:s})=>{const o=Z("input",{type:"radio",name:a,value:n,checked:n===t});return o.addEventListener("change",()=>r(n)),Z("label",{},o,Z("span",{},s))}))}const dv=12;function pv(i){return[fv(i),...i.columns.filter(e=>e.kind!=="number").slice(0,dv).map(e=>mv(e,i.unit))]}function fv(i){const e="How much each column moves the prediction",t=24*i.columns.length+8,r=Math.max(...i.columns.map(o=>o.size))||1,a=o=>396*o/r,n=et("svg",{class:"bars",viewBox:`0 0 640 ${t}`,role:"img","aria-label":`${e}: ${i.columns.map(o=>`${o.column} ${qe(o.size,4)}`).join(", ")}`},...i.columns.flatMap((o,l)=>[et("text",{class:"name",x:160,y:24*l+19,"text-anchor":"end"},vr(o.column,24)),et("rect",{class:`bar-of ${o.kind}`,x:168,y:24*l+7,height:15,width:Math.max(1,a(o.size)).toFixed(1),rx:2}),et("text",{class:"value",x:168+a(o.size)+7,y:24*l+19},qe(o.size,4))])),s=lr(e,`Added to ${i.unit}: by one standard deviation of a number, or between the lowest and the highest point of a curve or its levels.${i.left?` ${sr(i.left,"further column")} of less effect are left out.`:""}`,"effects",async()=>or(await Vs(n,2),e,[],2));return s.element.classList.add("wide"),s.body.append(n),s.element}function mv(i,e){const t=vr(i.column,44),r=i.kind==="curve"?vv(i):_v(i),a=lr(t,i.kind==="curve"?`What it adds to ${e}, its mean being 0; marks below are the edges of its bins, with about as many rows between each two.`:`What each level adds to ${e}, beside the mean of all levels.${i.more?` ${sr(i.more,"level")} nearer to it are left out.`:""}`,`effect-${i.column.replace(/[^\p{L}\p{N}]+/gu,"-").slice(0,40)}`,async()=>or(await Vs(r,2),t,gv(i),2));return i.outputs.length>1&&a.above.append(Z("p",{class:"outputs"},...i.outputs.map((n,s)=>Z("span",{},et("svg",{class:`swatch g${s%8}`,width:12,height:12,"aria-hidden":"true"},et("rect",{width:11,height:11,rx:2})),n.output)))),a.body.append(r),a.element}function gv(i){return i.outputs.length<2?[]:i.outputs.map((e,t)=>({words:e.output,colour:Vi(t%8)}))}const co=380,op=220;function vv(i){const e=i.outputs.filter(h=>!!h.x&&!!h.y),t=58,r=co-12,a=10,n=op-30,s=Ti(e.flatMap(h=>h.x),!1,.02),o=Ti([0,...e.flatMap(h=>h.y)],!1,.06),l=h=>t+(h-s.low)/(s.high-s.low)*(r-t),c=h=>n-(h-o.low)/(o.high-o.low)*(n-a),u=h=>new Date(h*864e5).toISOString().slice(0,10),d=i.of_days?[e[0].x[0],e[0].x.at(-1)]:ja(s.low,s.high,5);return et("svg",{viewBox:`0 0 ${co} ${op}`,class:"effect",role:"img","aria-label":`${i.column}: adds ${qe(Math.min(...e[0].y),4)} to ${qe(Math.max(...e[0].y),4)}`},...ja(o.low,o.high,5).flatMap(h=>[et("line",{class:"grid",x1:t,x2:r,y1:c(h),y2:c(h)}),et("text",{class:"tick",x:t-6,y:c(h)+4,"text-anchor":"end"},qe(h,4))]),...d.map((h,p)=>et("text",{class:"tick",x:l(h),y:n+18,"text-anchor":i.of_days?p?"end":"start":"middle"},i.of_days?u(h):xa(h))),et("line",{class:"axis",x1:t,x2:r,y1:c(0),y2:c(0)}),...e.map((h,p)=>et("path",{class:`line g${p%8}`,d:h.x.map((m,x)=>`${x?"L":"M"}${l(m).toFixed(1)} ${c(h.y[x]).toFixed(1)}`).join("")})),...e[0].x.map(h=>et("line",{class:"rug",x1:l(h),x2:l(h),y1:n,y2:n+5})))}function _v(i){const e=i.outputs.filter(u=>!!u.levels&&!!u.effects),t=e[0].levels,r=20,a=128,n=co-14,s=t.length*r+30,o=(u,d)=>u.effects[u.levels.indexOf(d)],l=Ti([0,...e.flatMap(u=>u.effects)],!1,.06),c=u=>a+(u-l.low)/(l.high-l.low)*(n-a);return et("svg",{viewBox:`0 0 ${co} ${s}`,class:"effect",role:"img","aria-label":`${i.column}: ${t.map(u=>`${u} ${qe(o(e[0],u),3)}`).join(", ")}`},...ja(l.low,l.high,4).flatMap(u=>[et("line",{class:"grid",x1:c(u),x2:c(u),y1:2,y2:s-24}),et("text",{class:"tick",x:c(u),y:s-8,"text-anchor":"middle"},qe(u,3))]),et("line",{class:"axis",x1:c(0),x2:c(0),y1:2,y2:s-24}),...t.flatMap((u,d)=>[et("text",{class:"name",x:a-8,y:r*d+16,"text-anchor":"end"},vr(u,17)),...e.flatMap((h,p)=>{const m=o(h,u);return m===void 0?[]:[...e.length===1?[et("line",{class:"stem g0",x1:c(0),x2:c(m),y1:r*d+12,y2:r*d+12})]:[],et("circle",{class:`dot g${p%8}`,cx:c(m),cy:r*d+12,r:4.5})]})]))}function lp(i,e,t,r){const a=(e==="gap"?i.gaps:i.curve[e])??[],n=(e==="gap"?void 0:i.curve.epoch)??a.map((o,l)=>l+1),s=i.curve.seconds??[];return{x:n.slice(0,a.length).map((o,l)=>t==="rows"?o*r:s[l]??NaN),y:a.map(o=>o??NaN),epoch:n.slice(0,a.length)}}function xv(i,e,t,r){const a=i.flatMap(({y:h})=>h.slice(-1)).filter(h=>Number.isFinite(h)),n=i.flatMap(({y:h})=>h).filter(h=>Number.isFinite(h));if(!n.length)return{low:t?.1:0,high:1};const s=Math.min(...n),o=Math.max(...n),l=[...a].sort((h,p)=>h-p),c=l[Math.floor((l.length-1)/2)]??s;if(r==="best"){const h=i.map(({y:x})=>x[0]).filter(x=>Number.isFinite(x)),p=h.length?Math.min(...h):s,m=Math.max(so(a),Math.min(p,s+12*(c-s)));return Ti([s,Math.min(o,m)],t,.06)}const u=t?c*(c/s)**2:c+4*(c-s),d=e!==null&&e>s?e*1.08:Math.max(u,s*1.01);return Ti([s,Math.min(o,d)],t,.06)}const Mv={split:"Loss on the whole split",batch:"Running batch loss",gap:"Gap to the optimum"},Sv={split:"Frozen weights after each epoch, on every row of the validation split. The thick line is the run kept; its mark is the epoch whose weights it keeps.",batch:"An average over weights that change within the epoch: progress only, never a result, and not to be compared with the loss on a split.",gap:"Objective on the training rows less the lowest that there is, which a solver found, on a logarithmic scale: a straight line falls at a steady rate."};function rc(i,e,t,r){const a=i.rows.train;if(!i.runs.some(D=>lp(D,r,"rows",a).y.length))return null;let n="rows",s=r==="gap"?"all":"best";const o=i.runs.some(D=>D.curve.seconds?.some(C=>C!==null)),l=()=>i.runs.map(D=>lp(D,r,n,a));let c=l();const u=r==="split"?i.baseline_loss??null:null,d=r==="gap"||Ya(c.flatMap(({y:D})=>D).filter(D=>Number.isFinite(D))),h=i.runs.map((D,C)=>e.find(L=>L.runs.includes(C))),p=()=>{const D=c.flatMap(({x:N})=>N),C=Ti([0,...D],!1,.02),L=c.flatMap(({y:N})=>N);return{x:{label:n==="rows"?"training rows seen":"seconds since training began",log:!1,range:{low:0,high:C.high}},y:{label:r==="gap"?"objective \u2212 optimum":i.loss.replaceAll("_"," "),log:d,range:r==="gap"?Ti(L,!0,.05):xv(c,u,d,s),text:N=>qe(N,5)}}},m=({context:D,x:C,y:L,ratio:N,box:z})=>{u!==null&&Number.isFinite(L(u))&&(D.strokeStyle=Dt("soft"),D.lineWidth=N,D.setLineDash([3*N,4*N]),Mi(D,[z.left,z.left+z.width],[L(u),L(u)]),D.setLineDash([]),D.fillStyle=Dt("soft"),D.font=`${11*N}px system-ui, sans-serif`,D.textAlign="right",D.fillText("the best constant",z.left+z.width-6*N,L(u)-5*N));const A=i.runs.map((F,H)=>H).sort((F,H)=>x(F)-x(H));for(const F of A){const H=t.emphasis(F),G=h[F],ee=F===i.winner&&H!=="faint";D.globalAlpha=H==="faint"?.14:H==="strong"||ee?1:.62,D.strokeStyle=D.fillStyle=Vi(G.colour),D.lineWidth=(H==="strong"?3:ee?2.6:1.3)*N,D.setLineDash(G.dash.map(ue=>ue*N));const q=c[F].x.map(C),Y=c[F].y.map(L);Mi(D,q,Y),D.setLineDash([]);const ae=q.length-1,de=c[F].epoch.indexOf(i.runs[F].kept_epoch);q.length===1&&Jr(D,G.mark,q[0],Y[0],3*N),(H==="strong"||ee)&&ae>0&&Jr(D,G.mark,q[de<0?ae:de],Y[de<0?ae:de],4.5*N)}D.globalAlpha=1},x=D=>t.emphasis(D)==="strong"?2:t.emphasis(D)==="faint"?0:D===i.winner?1.5:1,g=()=>c.flatMap(({x:D,y:C,epoch:L},N)=>D.flatMap((z,A)=>Number.isFinite(z)&&Number.isFinite(C[A])?[{x:z,y:C[A],run:N,words:[i.runs[N].setting,`epoch ${L[A]}: ${qe(C[A])}`]}]:[])),f=r==="split"&&i.judged_by==="training loss"?"Loss on the training split":Mv[r],v=lr(f,Sv[r],`${r}-loss`,()=>or(b.canvas,`${f} against ${n==="rows"?"rows seen":"seconds"}`,gs(e),devicePixelRatio));o&&v.above.append(vs("Horizontal axis",[{value:"rows",words:"rows seen"},{value:"seconds",words:"seconds"}],n,D=>{n=D,c=l();const{x:C,y:L}=p();b.replace(C,L),_a(S,n==="seconds"?R:"")})),r!=="gap"&&v.above.append(vs("Vertical axis",sp,s,D=>{s=D;const{x:C,y:L}=p();b.replace(C,L)}));const R=`Runs train side by side and share these seconds; all of it took ${Mh(i.seconds)}.`,S=Z("p",{class:"aside","aria-live":"polite"});v.above.append(ms(e,t)),v.element.append(S);const P=i.runs[i.winner],{x:T,y:_}=p(),b=ia({into:v.body,x:T,y:_,height:300,about:`${f} of ${i.runs.length} runs by epoch; the run kept, ${P.setting}, ends at ${qe(c[i.winner].y.at(-1)??null)}.`,draw:m,spots:g,onHover:D=>t.hover(D),onClick:D=>t.toggle(D)});return t.onChange(b.redraw),v.element}const yv=new Set(["setting","loss","valid_loss","train_loss","objective","epochs","kept_epoch","updates","ending","status","curve","metric","overflowed","gap","gaps","seed","optimizer"]),cp={lr:"learning rate",batch_size:"batch size",hidden:"hidden layers"},up=12;function bv(i,e){const t=["lr","batch_size","schedule",...[...new Set(i.flatMap(a=>Object.keys(a)).filter(a=>!yv.has(a)))].filter(a=>!["lr","batch_size","schedule"].includes(a))],r=[ac("optimizer",i.map(a=>a.optimizer))];for(const a of t){const n=i.map(o=>o[a]??null);if(new Set(n.map(String)).size<2)continue;const s=n.every(o=>o===null||typeof o=="number");r.push(s?wv(cp[a]??a,n):ac(cp[a]??a,n.map(o=>o===null?"\u2013":String(o))))}return new Set(i.map(a=>a.seed)).size>1&&r.push(ac("seed",i.map(a=>String(a.seed)))),[...r.filter(a=>a.ticks.length>1||a.name==="optimizer"),Ev(i,e)]}function ac(i,e){const t=e.every(s=>s!==""&&Number.isFinite(Number(s))),r=[...new Set(e)].sort((s,o)=>t?Number(s)-Number(o):s<o?-1:1),a=s=>r.length===1?.5:s/(r.length-1),n=Math.ceil(r.length/up);return{name:i,place:e.map(s=>a(r.indexOf(s))),ticks:r.map((s,o)=>({at:a(o),words:s})).filter((s,o)=>o%n===0)}}function wv(i,e){const t=e.filter(l=>l!==null),r=[...new Set(t)].sort((l,c)=>l-c);if(r.length<=up){const l=p=>r.length===1?.5:r.indexOf(p)/(r.length-1),c=r.every(p=>p>0)&&Ya(r),u=Ti(r,c,0),d=p=>c?Math.log(p/u.low)/Math.log(u.high/u.low):l(p),h=r.some((p,m)=>m>0&&d(p)-d(r[m-1])<.05)?l:d;return{name:i,place:e.map(p=>p===null?null:h(p)),ticks:r.map(p=>({at:h(p),words:xa(p)}))}}const a=Ya(t),n=Ti(t,a,0),s=l=>a?Math.log(l/n.low)/Math.log(n.high/n.low):(l-n.low)/(n.high-n.low),o=a?tp(n.low,n.high,6):ja(n.low,n.high,6);return{name:i,place:e.map(l=>l===null?null:s(l)),ticks:o.map(l=>({at:s(l),words:xh(l)}))}}function Ev(i,e){const t=i.map(l=>lo(l)?null:l.loss),r=t.filter(l=>l!==null).sort((l,c)=>l-c),a=t.some(l=>l===null)?.88:1,n=l=>1-(r.length<2?0:r.indexOf(l)/(r.length-1)*a),s=r.filter((l,c)=>c%Math.max(1,Math.ceil((r.length-1)/5))===0),o=[...new Set(s)].map(l=>({at:n(l),words:qe(l,5)}));return a<1&&o.push({at:0,words:"diverged"}),{name:`${e}, ranked`,place:t.map(l=>l===null?0:n(l)),ticks:o}}function Tv(i,e,t){if(i.runs.length<2)return null;const r=bv(i.runs,i.judged_by),a="Settings and their loss",n=lr(a,"A line is a run. Point at one to see it everywhere on this page; click to keep it marked. The best loss is at the end of the last axis, where runs are spread by rank.","parallel-coordinates",async()=>or(await Vs(s,2),a,gs(e),2));n.above.append(ms(e,t));const s=et("svg",{class:"parallel",role:"img","aria-label":`Parallel coordinates of ${i.runs.length} runs over ${r.map(p=>p.name).join(", ")}; the table of runs has the same figures.`});n.body.append(s);let o=[];const l=i.runs.map((p,m)=>e.find(x=>x.runs.includes(m))),c=()=>{const p=Math.max(260,n.body.clientWidth),m=p>=560,x=m?330:74*r.length+10;s.setAttribute("viewBox",`0 0 ${p} ${x}`),s.setAttribute("width",String(p)),s.setAttribute("height",String(x));const g=m?Rv(r,p,x):Av(r,p);o=i.runs.map((f,v)=>{const R=et("path",{d:dp(r,v,g.at),class:`run g${l[v].colour}`,"stroke-dasharray":l[v].dash.join(" ")||null}),S=et("path",{d:dp(r,v,g.at),class:"grip"});return S.addEventListener("pointerenter",()=>t.hover(v)),S.addEventListener("pointerleave",()=>t.hover(null)),S.addEventListener("click",()=>t.toggle(v)),u.push(S),R}),_a(s,...o,...g.furniture,...u.splice(0)),d()},u=[],d=()=>{o.forEach((p,m)=>{p.dataset.emphasis=t.emphasis(m)==="plain"&&m===i.winner?"first":t.emphasis(m)})};let h=0;return new ResizeObserver(()=>{n.body.clientWidth!==h&&(h=n.body.clientWidth,c())}).observe(n.body),t.onChange(d),n.element}function Rv(i,e,t){const r=Math.max(...i[0].ticks.map(({words:p})=>Math.min(14,p.length))),a=34,n=t-14,s=16+8*r,o=e-76,l=p=>s+p/Math.max(1,i.length-1)*(o-s),c=p=>n-p*(n-a),u=(o-s)/Math.max(1,i.length-1),d=Math.max(6,Math.floor(u/8)),h=i.flatMap((p,m)=>{const x=m===i.length-1,g=m===0?"end":"start",f=m===0?-7:7,v=m===0?"start":x?"end":"middle",R=m===0?4:x?e-2:l(m);return[et("line",{class:"axis",x1:l(m),x2:l(m),y1:a,y2:n}),et("text",{class:"name",x:R,y:16,"text-anchor":v},vr(p.name,Math.max(12,d+6))),...hp(p.ticks,n-a).map(({at:S,words:P})=>et("text",{class:"tick halo",x:l(m)+f,y:c(S)+4,"text-anchor":g},vr(P,m===0?14:x?10:d)))]});return{at:(p,m)=>[l(p),c(m)],furniture:h}}function Av(i,e){const t=e-26,r=s=>34+s*74,a=s=>22+s*(t-22),n=i.flatMap((s,o)=>[et("line",{class:"axis",x1:22,x2:t,y1:r(o),y2:r(o)}),et("text",{class:"name halo",x:2,y:r(o)-14,"text-anchor":"start"},vr(s.name,30)),...hp(s.ticks,t-22,66).map(({at:l,words:c})=>et("text",{class:"tick halo",x:a(l),y:r(o)+18,"text-anchor":l<.06?"start":l>.94?"end":"middle"},vr(c,9)))]);return{at:(s,o)=>[a(o),r(s)],furniture:n}}function hp(i,e,t=15){const r=[];for(const a of[...i].sort((n,s)=>s.at-n.at))r.every(n=>Math.abs(n.at-a.at)*e>=t)&&r.push(a);return r}function dp(i,e,t){let r=!1;return i.map((a,n)=>{const s=a.place[e];if(s===null)return"";const[o,l]=t(n,s),c=`${r?"L":"M"}${o.toFixed(1)} ${l.toFixed(1)}`;return r=!0,c}).join("")}function Cv(i,e){return e.flatMap(t=>{const r=t.runs.flatMap(a=>{const{lr:n,loss:s}=i.runs[a];return n===null||!(n>0)?[]:[{run:a,lr:n,loss:lo(i.runs[a])?null:s,lowest:!1}]});for(const a of new Set(r.map(n=>n.lr))){const n=r.filter(l=>l.lr===a&&l.loss!==null),s=n.filter(l=>!rp(i.runs[l.run])),o=(s.length?s:n).reduce((l,c)=>l===null||c.loss<l.loss?c:l,null);o&&(o.lowest=!0)}return r.sort((a,n)=>a.lr-n.lr),r.length?[{group:t,points:r}]:[]})}function Lv(i){let e=null;for(const t of[...new Set(i.map(r=>r.lr))].sort((r,a)=>a-r)){if(i.some(r=>r.lr===t&&r.loss!==null))break;e=t}return e}function Pv(i,e,t){const r=Cv(i,e),a=new Set(r.flatMap(({points:A})=>A.map(F=>F.lr)));if(a.size<2)return null;const n=r.flatMap(({points:A})=>A.flatMap(F=>F.loss===null?[]:[F.loss]));if(!n.length)return null;const s=i.baseline_loss??null,o=r.map(({points:A})=>Math.min(...A.flatMap(F=>F.loss===null?[]:[F.loss])));let l="best";const c=()=>{const A=l==="best"?so(n,o):(s??1/0)*1.1;return n.map(F=>Math.min(F,A))},u=Ya(c()),d=r.some(({points:A})=>A.some(F=>F.loss===null)),h=d?6/7:1;let p=Ti(c(),u,.06),m=0;const x=()=>(p=Ti(c(),u,.06),m=u?p.low*(p.high/p.low)**(1/h):p.low+(p.high-p.low)/h,{label:i.loss.replaceAll("_"," "),log:u,range:{low:p.low,high:m},text:A=>A>p.high?"":qe(A,5)}),g=Ti(a,!0,.05),f={label:"learning rate",log:!0,range:g,text:xa},v=i.learning_rates,R=({context:A,x:F,y:H,ratio:G,box:ee})=>{const q=H(p.high);d&&(A.fillStyle=Dt("band"),A.fillRect(ee.left,ee.top,ee.width,q-ee.top),A.strokeStyle=Dt("edge"),A.lineWidth=G,Mi(A,[ee.left,ee.left+ee.width],[q,q]),A.fillStyle=Dt("soft"),A.font=`${11*G}px system-ui, sans-serif`,A.textAlign="left",A.fillText("diverged",ee.left+6*G,ee.top+14*G));const Y=v?.stable;Y&&Y>g.low&&Y<g.high&&(A.strokeStyle=Dt("warn"),A.setLineDash([4*G,3*G]),Mi(A,[F(Y),F(Y)],[ee.top,ee.top+ee.height]),A.setLineDash([]),A.fillStyle=Dt("warn"),A.fillText("2/\u03BB",F(Y)+4*G,ee.top+ee.height-8*G)),r.forEach(({group:ae,points:de},ue)=>{const te=t.active&&de.every(he=>t.emphasis(he.run)==="faint");A.strokeStyle=A.fillStyle=Vi(ae.colour),A.globalAlpha=te?.15:.9,A.lineWidth=1.8*G,A.setLineDash(ae.dash.map(he=>he*G));const le=de.filter(he=>he.lowest);A.save(),A.beginPath(),A.rect(ee.left,q,ee.width,ee.top+ee.height-q),A.clip(),Mi(A,le.map(he=>F(he.lr)),le.map(he=>H(he.loss))),A.restore(),A.setLineDash([]);for(const he of de){const Ce=t.emphasis(he.run);A.globalAlpha=Ce==="faint"?.15:he.lowest||Ce==="strong"?1:.45;const _e=(Ce==="strong"?6:he.lowest?4:3)*G;he.loss===null?(A.lineWidth=1.8*G,Km(A,F(he.lr),T(ue,ee.top,q),_e*.8)):he.loss<=p.high&&Jr(A,ae.mark,F(he.lr),H(he.loss),_e)}}),A.globalAlpha=1},S=r.flatMap(({points:A},F)=>A.some(H=>H.loss===null)?[F]:[]),P=A=>(S.indexOf(A)+1)/(S.length+1),T=(A,F,H)=>F+P(A)*(H-F),_=()=>r.flatMap(({points:A},F)=>A.filter(H=>H.loss===null||H.loss<=p.high).map(H=>({x:H.lr,y:H.loss===null?b(F):Math.min(H.loss,p.high),run:H.run,words:[i.runs[H.run].setting,H.loss===null?i.runs[H.run].status:`${i.judged_by} ${qe(H.loss)}`]}))),b=A=>{const F=1-P(A);return u?p.high*(m/p.high)**F:p.high+F*(m-p.high)},D="Final loss against learning rate",C=`Each curve joins an optimizer's lowest ${i.judged_by} at every learning rate tried; other runs at that rate are fainter.${d?" Crosses in the shaded region diverged.":""}${i.runs.some(rp)?" Of runs that left the race early it is the loss that they had reached.":""}${Dv(i)}`,L=lr(D,C,"learning-rates",()=>or(z.canvas,D,gs(e),devicePixelRatio));L.above.append(vs("Vertical axis",sp,l,A=>{l=A,z.replace(f,x())}),ms(e,t));const N=r.flatMap(({group:A,points:F})=>{const H=Lv(F);return H===null?[]:[`${A.name} from ${xa(H)}`]});N.length&&L.element.append(Z("p",{class:"aside"},`Diverged at every rate tried: ${N.join(", ")} up.`));const z=ia({into:L.body,x:f,y:x(),height:320,about:`${D} of ${r.map(({group:A})=>A.name).join(", ")}.`,draw:R,spots:_,onHover:A=>t.hover(A),onClick:A=>t.toggle(A)});return t.onChange(z.redraw),L.element}function Dv(i){const e=i.learning_rates?.stable;return e?` 2/\u03BB = ${xa(e)} is the largest stable rate of plain descent in full batches.`:""}function Uv(i,e){const t=i.predicted.map((u,d)=>({x:u,y:i.actual[d]-u})),r=pp(t.map(u=>u.x)),a=pp(t.map(u=>u.y)),n=({context:u,x:d,y:h,ratio:p,box:m})=>{u.fillStyle=Dt("c0"),u.globalAlpha=.32;for(const x of t)Jr(u,"circle",d(x.x),h(x.y),2.4*p);u.globalAlpha=1,u.strokeStyle=Dt("soft"),u.lineWidth=p,u.setLineDash([3*p,4*p]),Mi(u,[m.left,m.left+m.width],[h(0),h(0)]),u.setLineDash([]),u.strokeStyle=u.fillStyle=Dt("c1"),u.lineWidth=2.4*p,Mi(u,i.bins.map(x=>d(x.predicted)),i.bins.map(x=>h(x.residual))),u.lineWidth=1.6*p;for(const x of i.bins)x.standard_error!==null&&Mi(u,[d(x.predicted),d(x.predicted)],[h(x.residual-x.standard_error),h(x.residual+x.standard_error)]),Jr(u,"square",d(x.predicted),h(x.residual),3.4*p)},s="Residuals",o=i.predicted.length<i.of?`${sr(i.predicted.length,"dot")} stand for ${sr(i.of,"test row")}`:sr(i.of,"test row"),l=lr(s,`Actual \u2212 predicted ${e}; ${o}. Squares are means of equally many rows, with one standard error: where they leave the dashed line, the model is wrong on average. The outermost hundredth at each end is cut off.`,"residuals",()=>or(c.canvas,`Residuals of ${e}`,[{words:"rows",colour:Dt("c0")},{words:"means",colour:Dt("c1")}],devicePixelRatio)),c=ia({into:l.body,x:{label:"predicted",log:!1,range:r},y:{label:"actual \u2212 predicted",log:!1,range:a},height:300,about:`Residuals of ${i.of} test rows over the prediction; means between ${qe(Math.min(...i.bins.map(u=>u.residual)))} and ${qe(Math.max(...i.bins.map(u=>u.residual)))}.`,draw:n,spots:()=>i.bins.map(u=>({x:u.predicted,y:u.residual,run:-1,words:[`predicted ${qe(u.predicted)}`,`mean residual ${qe(u.residual,3)} \xB1 ${qe(u.standard_error,2)}`,`deviation ${qe(u.deviation,4)}`]}))});return l.element}function pp(i){const e=[...i].sort((r,a)=>r-a),t=e.length>=200?Math.floor(e.length/100):0;return Ti(e.slice(t,e.length-t),!1,.06)}function Iv(i){const e=i?.mse,t=i?.target_variance;if(typeof e!="number"||typeof t!="number"||!(t>0))return null;const r=Math.max(e,t),a=(n,s,o)=>Z("div",{class:"bar-row"},Z("span",{},n),Z("meter",{class:`bar ${o}`,min:0,max:r,value:s,"aria-label":n}),Z("span",{class:"n"},qe(s)));return Z("section",{class:"card plain"},Z("h3",{},"MSE beside the variance of the target"),Z("p",{class:"note"},"The variance is the MSE of always predicting the mean: what there is to explain."),a("variance",t,"theirs"),a("MSE",e,"ours"),Z("p",{class:"aside"},`R\xB2 = 1 \u2212 MSE / variance = 1 \u2212 ${qe(e)} / ${qe(t)} = ${qe(1-e/t)}: ${Xt(Math.max(0,1-e/t),1)} of it is explained.`))}function fp(i,e,t,r){const a=i.runs.flatMap((f,v)=>{const R=r.x.of(v),S=r.y.of(v);return R!==null&&S!==null&&Number.isFinite(R)&&Number.isFinite(S)?[{run:v,x:R,y:S}]:[]});if(a.length<2)return null;const n=Nv(a),s=Ya(n.map(f=>f.x)),o=r.diagonal?s:Ya(n.map(f=>f.y)),l=Ti(n.flatMap(f=>[f.x,f.y]),s,.06),c=r.diagonal?l:Ti(n.map(f=>f.x),s,.06),u=r.diagonal?l:Ti(n.map(f=>f.y),o,.08),d=new Map(e.flatMap(f=>f.runs.map(v=>[v,f]))),h=({context:f,x:v,y:R,ratio:S})=>{r.diagonal&&(f.strokeStyle=Dt("soft"),f.lineWidth=S,f.setLineDash([3*S,4*S]),Mi(f,[v(l.low),v(l.high)],[R(l.low),R(l.high)]),f.setLineDash([]));for(const{run:P,x:T,y:_}of n){const b=t.emphasis(P),D=d.get(P);f.globalAlpha=b==="faint"?.18:.9,f.strokeStyle=f.fillStyle=Vi(D.colour),f.lineWidth=1.8*S,Jr(f,D.mark,v(T),R(_),(b==="strong"?7:4.5)*S),P===i.winner&&(f.globalAlpha=1,f.strokeStyle=Dt("ink"),f.beginPath(),f.arc(v(T),R(_),9*S,0,2*Math.PI),f.stroke())}f.globalAlpha=1},p=a.length-n.length,m=r.note+(p?` ${sr(p,"run")} of ${a.length} lie far off, and outside the picture.`:""),x=lr(r.title,m,r.name,()=>or(g.canvas,r.title,gs(e),devicePixelRatio));x.above.append(ms(e,t));const g=ia({into:x.body,x:{label:r.x.label,log:s,range:c,text:f=>qe(f,5)},y:{label:r.y.label,log:o,range:u,text:f=>qe(f,5)},height:300,about:`${r.title} of ${n.length} runs.`,draw:h,spots:()=>n.map(f=>({...f,words:[i.runs[f.run].setting,`${r.x.label} ${qe(f.x)}`,`${r.y.label} ${qe(f.y)}`]})),onHover:f=>t.hover(f),onClick:f=>t.toggle(f)});return t.onChange(g.redraw),x.element}function Nv(i){const e=so(i.map(r=>r.x)),t=i.filter(r=>r.x<=e);return t.length>=2?t:i}const Ov=[0,.2,.4,.6,.8,1];function mp(i,e,t){let r=i,a=t,n=null;const s=({context:u,x:d,y:h,ratio:p})=>{u.strokeStyle=Dt("soft"),u.lineWidth=p,u.setLineDash([3*p,4*p]),Mi(u,[d(0),d(1)],[h(a(0)),h(a(1))]),u.setLineDash([]),u.strokeStyle=Dt("c0"),u.lineWidth=2.4*p,Mi(u,r.x.map(d),r.y.map(h)),n&&(u.fillStyle=Dt("ink"),Jr(u,"circle",d(n[0]),h(n[1]),6*p))},o=lr(e.title,e.note,e.name,()=>or(c.canvas,e.title,[],devicePixelRatio),e.save),l=u=>({label:u,log:!1,range:{low:-.02,high:1.03},at:Ov,text:d=>Xt(d)}),c=ia({into:o.body,x:l(e.x),y:l(e.y),height:300,about:`${e.title}: ${e.x}, ${e.y}.`,draw:s,spots:()=>r.x.map((u,d)=>({x:u,y:r.y[d],run:-1,words:[`${e.x} ${Xt(u,1)}`,`${e.y} ${Xt(r.y[d],1)}`,`${e.threshold??"threshold"} ${qe(r.threshold[d],4)}`]}))});return{element:o.element,show:(u,d,h)=>{r=u,n=d,a=h,c.redraw()}}}function Fv(i,e,t){const r=(i.tries??[]).flatMap(p=>{const m=e.find(x=>x.name===p.optimizer);return m&&p.k.length>1?[{of:p,group:m}]:[]});if(!r.length)return null;const a=r.flatMap(({of:p})=>p.loss).filter(p=>p!==null),n=Ya(a),s=so(a,r.flatMap(({of:p})=>p.loss.at(-1)??[])),o=Math.max(...r.map(({of:p})=>p.k.at(-1))),l=({context:p,x:m,y:x,ratio:g})=>{for(const{of:f,group:v}of r){const R=t.active&&v.runs.every(T=>t.emphasis(T)==="faint");p.globalAlpha=R?.15:1,p.strokeStyle=p.fillStyle=Vi(v.colour),p.lineWidth=2*g,p.setLineDash(v.dash.map(T=>T*g));const S=f.k.map(m),P=f.loss.map(T=>T===null?NaN:x(T));Mi(p,S,P),p.setLineDash([]),p.lineWidth=1.2*g,p.globalAlpha*=.6,f.error.forEach((T,_)=>{const b=f.loss[_];T!==null&&b!==null&&Mi(p,[S[_],S[_]],[x(b-T),x(b+T)])}),p.globalAlpha=R?.15:1,S.forEach((T,_)=>Number.isFinite(P[_])&&Jr(p,v.mark,T,P[_],3.4*g))}p.globalAlpha=1},c="How many tries would have sufficed",u=lr(c,`The lowest ${i.judged_by} to expect after k settings of an optimizer drawn at random from those tried, with one standard error. A curve that is flat early belongs to an optimizer that is easy to tune.`,"tries",()=>or(h.canvas,c,gs(r.map(({group:p})=>p)),devicePixelRatio));u.above.append(ms(r.map(({group:p})=>p),t));const d=r.map(({of:p})=>`${p.optimizer} ${p.sufficed===null?"none":p.sufficed}`);u.element.append(Z("p",{class:"aside"},`Tries after which the expected best is within 1 % of the best of all: ${d.join(", ")}.`));const h=ia({into:u.body,x:{label:"settings tried, k",log:!1,range:{low:.6,high:o+.4},at:zv(o),text:String},y:{label:i.loss.replaceAll("_"," "),log:n,range:Ti(a.filter(p=>p<=s),n,.08),text:p=>qe(p,4)},height:300,about:`${c}: ${r.map(({of:p})=>`${p.optimizer} from ${qe(p.loss[0])} to ${qe(p.loss.at(-1))}`).join("; ")}.`,draw:l,spots:()=>r.flatMap(({of:p,group:m})=>p.k.flatMap((x,g)=>p.loss[g]===null?[]:[{x,y:p.loss[g],run:m.runs[0],words:[p.optimizer,`best of ${x}: ${qe(p.loss[g])}`]}]))});return t.onChange(h.redraw),u.element}function zv(i){const e=Math.ceil(i/10);return Array.from({length:i},(t,r)=>r+1).filter(t=>t===1||t%e===0)}const Bv=14;function kv(i){const e=i.settings[i.winner],t=i.settings.filter(r=>r!==e&&r.difference!==null);return t.sort((r,a)=>r.difference-a.difference),[e,...t.slice(0,Bv-1)]}function Gv(i,e){const t=i.verdict;if(!t||t.settings.length<2)return null;const r=kv(t),a=t.settings.length-r.length,n=t.judge===i.loss?"loss":t.judge.replaceAll("_"," "),s="Difference to the winner",o=lr(s,`By how much the ${n} is worse than the winner's on the same rows; thick strokes are one paired standard error, thin ones two. Filled dots are told apart from the best, hollow ones are not.${a>0?` ${sr(a,"further setting")} lie beyond.`:""}`,"verdict",async()=>or(await Vs(l,2),s,[],2));o.element.classList.add("wide");const l=et("svg",{class:"forest",role:"img","aria-label":r.map(h=>`${h.label||h.setting}: ${qe(h.difference,3)} \xB1 ${qe(h.difference_error,2)}`).join("; ")});o.body.append(l);let c=0;const u=()=>{const h=Math.max(260,o.body.clientWidth),p=h<640,m=p?40:24,x=6,g=x+m*r.length+34,f=p?10:Math.min(360,h*.36),v=h-(p?12:170),R=r.map(D=>[(D.difference??0)-2*(D.difference_error??0),(D.difference??0)+2*(D.difference_error??0)]),S=Math.min(0,...R.map(([D])=>D)),P=Math.max(...R.map(([,D])=>D),1e-12),T=D=>f+(D-S)/(P-S)*(v-f);l.setAttribute("viewBox",`0 0 ${h} ${g}`),l.setAttribute("width",String(h)),l.setAttribute("height",String(g));const _=x+m*r.length;_a(l,...ja(S,P,p?4:6).flatMap(D=>[et("line",{class:"grid",x1:T(D),x2:T(D),y1:x,y2:_}),et("text",{class:"tick",x:T(D),y:_+16,"text-anchor":"middle"},qe(D,3))]),et("line",{class:"axis",x1:T(0),x2:T(0),y1:x,y2:_}),...r.flatMap((D,C)=>b(D,C)));function b(D,C){const L=x+m*C+(p?29:14),N=D.difference??0,z=D.difference_error??0,A=D.label||D.setting,F=D.probability_best===null?"":`P(best) ${Xt(D.probability_best,1)}`,H=p?[et("text",{class:"name",x:2,y:L-12,"text-anchor":"start"},vr(A,Math.floor(h/8)))]:[et("text",{class:C?"name":"name first",x:f-10,y:L+4,"text-anchor":"end"},vr(A,Math.floor(f/7.4))),et("text",{class:"tick",x:h,y:L+4,"text-anchor":"end"},C?`${N>=0?"+":""}${qe(N,3)} \xB1 ${qe(z,2)}`:"winner")],G=et("g",{class:`setting ${D.told_apart?"apart":"tied"}`},et("title",{},`${D.setting}: ${qe(D.loss)} \xB1 ${qe(D.standard_error,2)}. ${F}`),...H,et("line",{class:"thin",x1:T(N-2*z),x2:T(N+2*z),y1:L,y2:L}),et("line",{class:"thick",x1:T(N-z),x2:T(N+z),y1:L,y2:L}),et("circle",{class:"mark",cx:T(N),cy:L,r:4.5}),et("rect",{class:"grip",x:0,y:L-m/2,width:h,height:m}));return D.runs.length&&!D.mean&&(G.addEventListener("pointerenter",()=>e.hover(D.runs[0])),G.addEventListener("pointerleave",()=>e.hover(null))),[G]}};new ResizeObserver(()=>{o.body.clientWidth!==c&&(c=o.body.clientWidth,u())}).observe(o.body);const d=[t.how_sure,t.correction].filter(Boolean);return d.length&&o.element.append(Z("p",{class:"aside"},d.join(" "))),o.element}class Hv{constructor(e){this.groupOf=e}hovered=null;pinned=new Set;group=null;listeners=[];onChange(e){this.listeners.push(e)}hover(e){e!==this.hovered&&(this.hovered=e,this.tell())}hoverGroup(e){e!==this.group&&(this.group=e,this.tell())}toggle(e){this.pinned.delete(e)||this.pinned.add(e),this.tell()}clear(){this.pinned.clear(),this.hovered=this.group=null,this.tell()}get active(){return this.hovered!==null||this.group!==null||this.pinned.size>0}emphasis(e){return this.active?e===this.hovered||this.pinned.has(e)||this.groupOf[e]===this.group?"strong":"faint":"plain"}tell(){for(const e of this.listeners)e()}}function Vv(i,e){const t=Hm(i.runs),r=i.confusion?.classes??[],a=i.probability_bins?.of==="class 1"&&r.length===2,n=i.metric;return[{id:"verdict",title:"How sure that is",parts:[Gv(i,e)]},{id:"runs",title:"Runs",said:`${i.folds?`${sr(i.runs_in_all,"setting")}, each the mean over ${i.folds} folds`:sr(i.runs_in_all,"run")}, trained side by side on the same batches.${i.runs.length<i.runs_in_all?` The best ${i.runs.length} are shown.`:""} Point at a run, or mark it with its button, to see it in every picture.`,parts:[cv(i,t,e)]},{id:"descent",title:"The descent",parts:[rc(i,t,e,"split"),rc(i,t,e,"batch"),rc(i,t,e,"gap")]},{id:"settings",title:"What the settings do",parts:[Pv(i,t,e),i.judged_by==="training loss"?null:fp(i,t,e,{title:"Training against validation loss",note:`A run above the dashed line does better on the rows it was trained on than on those it never saw. The circled run is the one kept. ${i.generalisation??""}`,name:"train-and-validation",x:{label:"training loss",of:s=>i.runs[s].train_loss},y:{label:"validation loss",of:s=>i.runs[s].valid_loss},diagonal:!0}),n?fp(i,t,e,{title:`Loss against ${n.name.replaceAll("_"," ")}`,note:`Runs are trained by the loss and judged by the metric; they need not rank alike. Both on ${i.judged_by==="validation loss"?"validation rows":"rows held out"}${n.rows<i.rows.valid?`, the metric on ${n.rows.toLocaleString("en")} of them`:""}. ${n.greater_is_better?"Up":"Down"} and left is better.`,name:"loss-and-metric",x:{label:i.judged_by,of:s=>i.runs[s].loss},y:{label:n.name.replaceAll("_"," "),of:s=>i.runs[s].metric??null}}):null,Fv(i,t,e),Wv(Tv(i,t,e))]},{id:"figures",title:"Four numbers that are not the same",said:`Of ${i.answer}.`,parts:[ev(i),iv(i)]},{id:"predictions",title:"Its predictions on the test rows",parts:[i.residuals?Uv(i.residuals,i.target):null,Iv(i.figures.test),i.probability_bins?uv(i.probability_bins,r[1]??"class 1"):null,...a?Z0(i.probability_bins,[r[0],r[1]],i.threshold?.[0]):[],i.roc?mp(i.roc,{title:"ROC curve",note:`Of the rows of ${r[1]??"class 1"} the share that is found, against the share of the others taken for it, at every threshold. Guessing lies on the dashed line.`,name:"roc",x:"false positive rate",y:"recall"},s=>s).element:null,i.precision_recall?mp(i.precision_recall,{title:"Precision and recall",note:`Of the rows taken for ${r[1]??"class 1"} the share that is it, against the share of it that is found. Guessing lies on the dashed line.`,name:"precision-recall",x:"recall",y:"precision"},()=>i.precision_recall.share).element:null,i.confusion&&!a?Z("section",{class:"card plain"},Z("h3",{},"Confusion matrix"),wh(r,i.confusion.matrix)):null]},{id:"columns",title:"What the columns do",said:i.effects?`Of ${i.effects.of}.`:void 0,small:!0,parts:i.effects?pv(i.effects):[]},{id:"repeat",title:"To repeat it",parts:[rv(i)]}]}function Wv(i){return i?.classList.add("wide"),i}function Xv(i,e){const t=i.gain_over_baseline,r=Object.entries(i.rows).map(([n,s])=>`${s.toLocaleString("en")} ${n==="valid"?"validation":n==="train"?"training":n}`),a=[["target",`${i.target} (${i.task})`],["rows",r.join(", ")],["runs",sr(i.runs_in_all,"run")],["time",`${Mh(i.seconds)}, engine ${i.engine}`]];return t&&a.push(["loss below that of the best constant",`${qe(t.loss)} \xB1 ${qe(t.standard_error,2)} on the test rows`]),vs("Colours",[{value:"auto",words:"auto"},{value:"light",words:"light"},{value:"dark",words:"dark"}],"auto",Xm).classList.add("theme"),Z("header",{},Z("p",{class:"kicker"},Z("span",{},`Thalweg ${i.repeat.versions.thalweg}`),null),Z("h1",{},"Predicting ",Z("em",{},i.target)),Z("p",{class:"verdict"},i.sentence),i.verdict?.baseline?.sentence?Z("p",{class:"said"},i.verdict.baseline.sentence):null,i.interrupted?Z("p",{class:"warn"},"Training was ended early by hand; figures are of what was reached."):null,Z("dl",{class:"facts"},...a.flatMap(([n,s])=>[Z("div",{},Z("dt",{},n),Z("dd",{},s))])),i.notes?.length?Z("details",{class:"notes"},Z("summary",{},`${sr(i.notes.length,"note")} on data and training`),Z("ul",{},...i.notes.map(n=>Z("li",{},n)))):null)}function jv(i,e,t){const r=new Hv(e.runs.map(n=>n.optimizer)),a=Vv(e,r).flatMap(({id:n,title:s,said:o,parts:l,small:c})=>{const u=l.filter(h=>h!==null);if(!u.length)return[];const d=u.length>1||u[0].matches("figure");return[{id:n,title:s,element:Z("section",{id:n,"aria-labelledby":`${n}-title`},Z("h2",{id:`${n}-title`},s),o?Z("p",{class:"said"},o):null,Z("div",{class:d?c?"cards small":"cards":null},...u))}]});return i.append(Xv(e),...a.map(({element:n})=>n)),r}function Yv(i){for(let e=i;e;e=$v(e)){const[t,r,a,n]=Kv(getComputedStyle(e).backgroundColor);if(n>.5)return .299*t+.587*r+.114*a<128}return matchMedia("(prefers-color-scheme: dark)").matches&&document.documentElement.style.colorScheme!=="light"}function qv(i){const e=()=>setTimeout(i,50),t=new MutationObserver(e);for(const a of[document.documentElement,document.body])t.observe(a,{attributes:!0});const r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",e),()=>{t.disconnect(),r.removeEventListener("change",e)}}function $v(i){if(i.parentElement)return i.parentElement;const e=i.getRootNode();return e instanceof ShadowRoot?e.host:null}function Kv(i){const[e=0,t=0,r=0,a]=(i.match(/[\d.]+/g)??[]).map(Number);return[e,t,r,i.startsWith("rgb")?a??1:0]}const Zv='.uplot,.uplot *,.uplot *:before,.uplot *:after{box-sizing:border-box}.uplot{font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,"Apple Color Emoji","Segoe UI Emoji",Segoe UI Symbol,"Noto Color Emoji";line-height:1.5;width:min-content}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{position:relative;user-select:none}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{display:block;position:relative;width:100%;height:100%}.u-axis{position:absolute}.u-legend{font-size:14px;margin:auto;text-align:center}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:":";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{background:#00000012;position:absolute;pointer-events:none}.u-cursor-x,.u-cursor-y{position:absolute;left:0;top:0;pointer-events:none;will-change:transform}.u-hz .u-cursor-x,.u-vt .u-cursor-y{height:100%;border-right:1px dashed #607D8B}.u-hz .u-cursor-y,.u-vt .u-cursor-x{width:100%;border-bottom:1px dashed #607D8B}.u-cursor-pt{position:absolute;top:0;left:0;border-radius:50%;border:0 solid;pointer-events:none;will-change:transform;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}',Qv='.lab{display:grid;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);gap:18px;align-items:start;margin-top:14px}main{max-width:1480px}.switches{display:flex;gap:10px;flex-wrap:wrap}.stage{position:relative;aspect-ratio:4 / 3;width:100%;border-radius:8px;overflow:hidden;background:var(--band);margin:8px 0}.stage canvas{position:absolute;inset:0;width:100%;height:100%;touch-action:none;cursor:crosshair;display:block}.stage canvas.solid{cursor:grab}.waiting{position:absolute;left:12px;top:8px;background:var(--card);padding:2px 10px;border-radius:6px}.waiting[hidden]{display:none}.player{display:flex;flex-wrap:wrap;gap:8px;align-items:center}.player input{flex:1 1 140px;min-width:100px;accent-color:var(--accent);height:24px}.player output{min-width:4em}.play{background:var(--accent);color:var(--accent-ink);border-radius:6px;padding:4px 16px;min-width:78px}.own{display:flex;gap:8px;margin-top:8px}.formula-input{flex:1;min-width:0;font:14px ui-monospace,Menlo,Consolas,monospace}input[type=text],input[type=number],select{color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:6px;padding:3px 8px;font-size:14px;max-width:100%;min-height:28px}input[type=number]{width:6.5em}.problem{color:var(--warn);font-size:14px}.problem pre{margin:6px 0 2px;font:14px ui-monospace,Menlo,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere}.message{color:var(--warn);min-height:1.5em;margin:4px 0 0;font-size:14px}.check{display:inline-flex;align-items:center;gap:6px;font-size:14px;min-height:24px}.runs-of-lab{overflow-x:auto}.of-path{display:inline-flex;gap:8px;align-items:center}.runs-of-lab th,.runs-of-lab td{padding:3px 6px}.runs-of-lab thead th{white-space:normal;font-size:12.5px}.runs-of-lab .slide{gap:6px}.runs-of-lab .slide input{width:120px;min-width:60px}.runs-of-lab .slide output{min-width:4.6em;font-size:13px}.dot-of{display:inline-block;width:14px;height:14px;border-radius:50%;background:var(--own);flex:none}.inside .formula{margin:0 0 6px;padding:8px 10px;background:var(--page);border:1px solid var(--edge);border-radius:8px;overflow-x:auto;font:13.5px/1.5 ui-monospace,Menlo,Consolas,monospace}h2.sub{font-size:15.5px;margin:12px 0 4px}.inside .facts{margin:6px 0;gap:4px 20px}.lab .above{margin-top:8px;font-size:14px}.exports{position:relative;font-size:13px}.exports summary{list-style:none;cursor:pointer;border:1px solid var(--edge);border-radius:7px;padding:4px 12px;background:var(--card);color:var(--soft)}.exports summary::-webkit-details-marker{display:none}.exports summary:after{content:" \u25BE"}.exports[open] summary,.exports summary:hover{color:var(--accent);border-color:var(--accent)}.exports .menu{position:absolute;right:0;top:calc(100% + 6px);z-index:20;width:280px;max-width:calc(100vw - 24px);padding:6px;background:var(--card);border:1px solid var(--edge);border-radius:10px;box-shadow:0 8px 28px #0000002e}.exports .entry{display:block;width:100%;text-align:left;padding:7px 10px;border-radius:6px;color:var(--ink);font-size:14px}.exports .entry[hidden]{display:none}.exports .entry:hover{background:var(--grid);color:var(--accent)}.exports .entry small{display:block;color:var(--soft);font-size:12.5px}.exports .aside{margin:4px 10px 6px}.exports .menu>.save{margin:0 10px 6px}.exports .menu>.save[hidden]{display:none}@media(max-width:560px){.exports .menu{right:auto;left:0}}.saved-note{border:1px solid var(--edge);border-left:4px solid var(--accent);border-radius:8px;padding:8px 14px;margin:12px 0 0;background:var(--card);font-size:14px}.saved-note p{margin:0;color:var(--soft);max-width:110ch}.saved-note .message{color:var(--warn);min-height:0}.saved-note .message:not(:empty){margin-top:4px}.unseen-page{position:absolute;left:-100000px;top:0;width:1200px;height:800px;overflow:hidden}@media(max-width:980px){.lab{grid-template-columns:minmax(0,1fr)}}@media(max-width:520px){.runs-of-lab th,.runs-of-lab td{padding:3px 2px;font-size:13px}.runs-of-lab .slide{flex-direction:column;gap:0;align-items:stretch}.runs-of-lab .slide input{width:auto;flex:none}}nav.pages{gap:0 4px;border-top:0;padding:0;margin:10px 0 14px}nav.pages a{padding:6px 12px;text-decoration:none;color:var(--soft);border-bottom:3px solid transparent;margin-bottom:-1px}nav.pages a:hover{color:var(--accent)}nav.pages a[aria-current]{color:var(--ink);border-bottom-color:var(--accent);font-weight:600}@media(max-width:520px){nav.pages a{padding:6px 7px;font-size:14px}main{padding:14px 12px 48px}}.settings .fields{display:flex;flex-wrap:wrap;gap:6px 14px;font-size:13.5px}.settings .fields label{display:inline-flex;align-items:center;gap:6px}.runs-of-lab td,.runs-of-lab th{vertical-align:middle}.runs-of-lab .slide{align-items:center}.surface-of-runs .stage{aspect-ratio:16 / 10;max-height:74vh}.surface-of-runs .share{margin:4px 0 8px;font-size:15px}.surface-of-runs .share strong{font-size:19px}.surface-of-runs .facts{margin:8px 0;gap:4px 24px}.surface-of-runs .facts dd{text-align:left}.player[hidden]{display:none}@media(max-width:520px){.surface-of-runs .stage{aspect-ratio:1}}',Jv=':root{color-scheme:light;--ink: #1c2430;--soft: #545e6c;--page: #f7f7f4;--card: #ffffff;--edge: #dfe1dc;--grid: #ecede9;--accent: #0b5a94;--accent-ink: #ffffff;--warn: #8a5a00;--band: #f1ece3;--heat: 11, 90, 148;--c0: #0b6cb0;--c1: #cf4a00;--c2: #00795a;--c3: #a83f86;--c4: #8a6800;--c5: #5a49b8;--c6: #2d8fb8;--c7: #6b6b6b}@media(prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;--ink: #e7e9ec;--soft: #a3acb8;--page: #13161b;--card: #1b1f26;--edge: #323945;--grid: #29303a;--accent: #6db8f0;--accent-ink: #0d1116;--warn: #e6b455;--band: #2a2620;--heat: 109, 184, 240;--c0: #5db4f2;--c1: #ff8f52;--c2: #37cba0;--c3: #e698cc;--c4: #dfb53f;--c5: #b1a4ff;--c6: #7fd8ea;--c7: #b5b5b5}}:root[data-theme=dark]{color-scheme:dark;--ink: #e7e9ec;--soft: #a3acb8;--page: #13161b;--card: #1b1f26;--edge: #323945;--grid: #29303a;--accent: #6db8f0;--accent-ink: #0d1116;--warn: #e6b455;--band: #2a2620;--heat: 109, 184, 240;--c0: #5db4f2;--c1: #ff8f52;--c2: #37cba0;--c3: #e698cc;--c4: #dfb53f;--c5: #b1a4ff;--c6: #7fd8ea;--c7: #b5b5b5}*{box-sizing:border-box}html{scroll-behavior:smooth}@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,Segoe UI,Roboto,sans-serif}main{max-width:1240px;margin:0 auto;padding:24px 24px 72px}h1{font-size:30px;line-height:1.2;margin:6px 0 8px;overflow-wrap:anywhere}h1 em{font-style:normal;color:var(--accent)}h2{font-size:21px;margin:44px 0 6px;overflow-wrap:anywhere}h3{font-size:15.5px;margin:0;overflow-wrap:anywhere}p{margin:0 0 10px}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.kicker{display:flex;flex-wrap:wrap;gap:8px 16px;justify-content:space-between;align-items:center;color:var(--soft);font-size:14px}.verdict{font-size:19px;line-height:1.45;max-width:70ch;overflow-wrap:anywhere;padding:2px 0 2px 14px;border-left:4px solid var(--accent)}.warn{color:var(--warn)}.facts{display:flex;flex-wrap:wrap;gap:8px 32px;margin:14px 0 8px;font-size:14.5px}.facts dt{color:var(--soft);font-size:13px}.facts dd{margin:0;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}.notes{margin:10px 0;font-size:14.5px;max-width:100ch}.notes summary{cursor:pointer;color:var(--accent);padding:4px 0}.notes li{margin:4px 0;overflow-wrap:anywhere}nav{display:flex;flex-wrap:wrap;gap:2px 18px;padding:8px 0;margin:8px 0 0;border-top:1px solid var(--edge);border-bottom:1px solid var(--edge);font-size:14.5px}nav a{padding:3px 0}a{color:var(--accent)}.said{color:var(--soft);max-width:90ch;font-size:14.5px;overflow-wrap:anywhere}.cards{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:18px;align-items:start}.cards.small{grid-template-columns:repeat(auto-fill,minmax(min(310px,100%),1fr))}.cards>*{min-width:0}.cards>.wide,.cards>.numbers,.cards>.scroll{grid-column:1 / -1}.card{margin:0;padding:14px 16px 12px;background:var(--card);border:1px solid var(--edge);border-radius:10px;min-width:0}figcaption{display:flex;justify-content:space-between;gap:12px;align-items:baseline}.note{color:var(--soft);font-size:13.5px;line-height:1.45;margin:4px 0 8px;overflow-wrap:anywhere}.aside{color:var(--soft);font-size:13.5px;margin:6px 0 0;overflow-wrap:anywhere}.aside:empty{display:none}.above{display:flex;flex-wrap:wrap;gap:6px 16px;align-items:center}.picture{position:relative;outline-offset:2px}.hint{position:absolute;z-index:2;pointer-events:none;max-width:280px;padding:5px 9px;border-radius:6px;background:var(--ink);color:var(--page);font-size:12.5px;line-height:1.4;overflow-wrap:anywhere}.hint[hidden]{display:none}button{font:inherit;color:inherit;background:none;border:0;cursor:pointer}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}.save,.copy{font-size:12.5px;color:var(--soft);border:1px solid var(--edge);border-radius:6px;padding:2px 9px;flex:none;background:var(--card)}.save:hover,.copy:hover{color:var(--accent);border-color:var(--accent)}.legend{display:flex;flex-wrap:wrap;gap:0 12px;font-size:13px;margin:2px 0 4px}.legend .entry{padding:2px 3px;display:inline-flex;align-items:center;gap:6px;border-radius:4px;min-height:24px}.legend .entry:hover{background:var(--grid)}.outputs{display:flex;flex-wrap:wrap;gap:2px 14px;font-size:13px;margin:0 0 4px}.outputs span{display:inline-flex;align-items:center;gap:6px;overflow-wrap:anywhere}.stroke{display:inline-block;width:22px;border-top:3px solid var(--own)}.stroke.dashed{border-top-style:dashed}.swatch{flex:none;overflow:visible}.swatch line,.swatch .open{stroke:var(--own);fill:none;stroke-width:2}.swatch .filled,.swatch rect{fill:var(--own)}.g0{--own: var(--c0)}.g1{--own: var(--c1)}.g2{--own: var(--c2)}.g3{--own: var(--c3)}.g4{--own: var(--c4)}.g5{--own: var(--c5)}.g6{--own: var(--c6)}.g7{--own: var(--c7)}.choice{display:inline-flex;border:1px solid var(--edge);border-radius:7px;padding:2px;margin:0;gap:2px;font-size:13px;position:relative;background:var(--card)}.choice label{cursor:pointer;position:relative}.choice input{position:absolute;inset:0;opacity:0;margin:0;cursor:pointer}.choice span{display:block;padding:2px 10px;border-radius:5px;color:var(--soft)}.choice input:checked+span{background:var(--accent);color:var(--accent-ink)}.choice input:focus-visible+span{outline:2px solid var(--accent);outline-offset:2px}.scroll{overflow:auto;background:var(--card);border:1px solid var(--edge);border-radius:10px;max-height:620px}.card .scroll{border:0;border-radius:0}table{border-collapse:separate;border-spacing:0;font-size:14px;width:100%}th,td{padding:5px 12px;text-align:left;border-bottom:1px solid var(--grid);vertical-align:baseline;font-weight:400}th.n,td.n{text-align:right}thead th,thead td{position:sticky;top:0;background:var(--card);z-index:1;color:var(--soft);border-bottom:1px solid var(--edge);white-space:nowrap}thead button{padding:2px 0;font-weight:600;color:var(--soft);white-space:nowrap;min-height:24px}thead th[aria-sort] button{color:var(--ink)}.arrow:after{content:"\u2195";padding-left:4px;opacity:.45;font-size:12px}[aria-sort=ascending] .arrow:after{content:"\u2191";opacity:1}[aria-sort=descending] .arrow:after{content:"\u2193";opacity:1}.runs td:last-child{color:var(--soft);min-width:300px}.runs th[scope=row]{white-space:nowrap;position:sticky;left:0;background:var(--card)}.runs thead th:first-child{left:0;z-index:2}.pin{display:inline-flex;gap:8px;align-items:center;padding:2px 6px 2px 2px;border-radius:5px;min-height:24px}.pin[aria-pressed=true]{background:var(--ink);color:var(--card)}.badge{font-size:12px;padding:1px 7px;margin-left:6px;border-radius:9px;background:var(--accent);color:var(--accent-ink);white-space:nowrap}.badge.tied{background:none;color:var(--accent);border:1px solid var(--accent);padding:0 6px}tr.winner th,tr.winner td{font-weight:600}tr[data-emphasis=strong] th,tr[data-emphasis=strong] td{background:var(--band)}tr[data-emphasis=faint] td{color:var(--soft)}tr.loss th,tr.loss td{font-weight:600}.numbers{list-style:none;margin:0 0 18px;padding:0;display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:14px;counter-reset:four}.numbers li{background:var(--card);border:1px solid var(--edge);border-radius:10px;padding:12px 14px;counter-increment:four}.numbers h3:before{content:counter(four) "  ";color:var(--accent);white-space:pre}.numbers p{color:var(--soft);font-size:13.5px;margin:4px 0 8px}.numbers dl{display:grid;grid-template-columns:1fr auto;gap:2px 12px;margin:0;font-size:14.5px}.numbers dt{color:var(--soft)}.numbers dd{margin:0}svg{display:block;font-family:system-ui,-apple-system,Segoe UI,Roboto,sans-serif}svg.effect,svg.bars{width:100%;height:auto}svg.bars{max-width:860px}.tick{font-size:11.5px;fill:var(--soft);font-variant-numeric:tabular-nums}.name{font-size:12.5px;fill:var(--ink)}.value{font-size:12px;fill:var(--ink);font-variant-numeric:tabular-nums}.halo{paint-order:stroke;stroke:var(--card);stroke-width:3px;stroke-linejoin:round}.tick.halo{fill:var(--ink)}.grid{stroke:var(--grid)}.axis{stroke:var(--soft);stroke-width:1}.rug{stroke:var(--soft)}.line{fill:none;stroke:var(--own);stroke-width:2.4;stroke-linejoin:round}.stem{stroke:var(--own);stroke-width:2;opacity:.55}.dot{fill:var(--own);stroke:var(--card);stroke-width:1.2}.bar-of{fill:var(--c0)}.bar-of.levels{fill:var(--c2)}.bar-of.number{fill:var(--c7)}.parallel .run{fill:none;stroke:var(--own);stroke-width:1.4;opacity:.6;stroke-linejoin:round}.parallel .run[data-emphasis=first]{stroke-width:3;opacity:1}.parallel .run[data-emphasis=strong]{stroke-width:3.2;opacity:1}.parallel .run[data-emphasis=faint]{opacity:.1}.parallel .grip{fill:none;stroke:transparent;stroke-width:9;cursor:pointer}.bar-row{display:grid;grid-template-columns:76px minmax(0,1fr) auto;gap:10px;align-items:center;font-size:14px;margin:4px 0}meter.bar{width:100%;height:18px;appearance:none;background:none;border:0}meter.bar::-webkit-meter-inner-element{display:block;height:18px}meter.bar::-webkit-meter-bar{background:var(--grid);border:0;border-radius:3px;height:18px}meter.bar::-webkit-meter-optimum-value{background:var(--c7);border-radius:3px}meter.bar.ours::-webkit-meter-optimum-value{background:var(--c0)}meter.bar::-moz-meter-bar{background:var(--c7);border-radius:3px}meter.bar.ours::-moz-meter-bar{background:var(--c0)}.slide{display:flex;gap:12px;align-items:center;font-size:14.5px}.slide input{flex:1;min-width:0;accent-color:var(--accent);height:24px}.slide output{min-width:3.5em}.confusion{width:auto}.confusion caption{text-align:left;font-size:13px;color:var(--soft);padding:0 0 6px}.confusion td.right{--own: var(--heat)}.confusion td.wrong{--own: 190, 80, 0}.confusion.many{font-size:12px}.confusion.many th,.confusion.many td{padding:3px 6px}.confusion td.s1{background:rgba(var(--own),.05)}.confusion td.s2{background:rgba(var(--own),.08)}.confusion td.s3{background:rgba(var(--own),.12)}.confusion td.s4{background:rgba(var(--own),.15)}.confusion td.s5{background:rgba(var(--own),.18)}.confusion td.s6{background:rgba(var(--own),.21)}.confusion td.s7{background:rgba(var(--own),.24)}.confusion td.s8{background:rgba(var(--own),.27)}.confusion td.s9{background:rgba(var(--own),.3)}.confusion td.s10{background:rgba(var(--own),.33)}.repeat p{margin:8px 0 4px;font-size:14.5px;color:var(--soft)}.code{display:flex;gap:10px;align-items:flex-start;max-width:100%}.code pre{flex:1;min-width:0;margin:0 0 6px;padding:10px 12px;background:var(--card);border:1px solid var(--edge);border-radius:8px;white-space:pre-wrap;overflow-wrap:anywhere;font-size:13.5px}.versions{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:13.5px}.versions dt{color:var(--soft)}.versions dd{margin:0 8px 0 -10px}@media(max-width:860px){.cards{grid-template-columns:minmax(0,1fr)}.numbers{grid-template-columns:repeat(2,minmax(0,1fr))}}@media(max-width:520px){main{padding:14px 12px 48px}h1{font-size:24px}.verdict{font-size:17px}.numbers{grid-template-columns:minmax(0,1fr)}.card{padding:12px 10px 10px}.facts{gap:6px 20px}.runs th[scope=row]{position:static}}@media print{body{background:#fff;font-size:13px}main{max-width:none;padding:0}nav,.save,.copy,.choice,.slide input,.arrow{display:none}.scroll{max-height:none;overflow:visible;border:0}thead th{position:static}.card,.numbers li{break-inside:avoid}.cards{grid-template-columns:repeat(2,minmax(0,1fr))}.cards.small{grid-template-columns:repeat(3,minmax(0,1fr))}.uplot,.u-wrap{width:100%!important;height:auto!important}.u-wrap canvas{width:100%!important;height:auto!important}svg.parallel,svg.forest{width:100%;height:auto}h2{break-after:avoid}.runs{font-size:9px}.runs td,.runs th{padding:1px 3px}.runs thead th,.runs thead button,.runs tbody th{white-space:normal}.runs td:last-child{min-width:170px;white-space:normal}.runs td.n{white-space:nowrap}.badge{font-size:8px;margin-left:2px;padding:0 3px}.pin{padding:0;min-height:0;gap:3px}}.forest .thin{stroke:var(--accent);stroke-width:1.2}.forest .thick{stroke:var(--accent);stroke-width:3}.forest .mark{fill:var(--accent);stroke:var(--accent);stroke-width:1.6}.forest .tied .mark{fill:var(--card)}.forest .grip{fill:transparent}.forest .setting:hover .name{fill:var(--accent)}.forest .first{font-weight:600}';function e_(i){return i.replaceAll(/:root(:not\([^)]*\)|\[[^\]]*\])/g,":host($1)").replaceAll(":root",":host").replaceAll(/(^|[}\s,;])(html|body|main)(?=\s*[{,])/g,"$1.$2").replaceAll(/@media\s*\((max|min)-width/g,"@container ($1-width")}const t_=`
:host { display: block; }
.body { container-type: inline-size; border: 1px solid var(--edge); border-radius: 10px; font-size: 15px; }
.main { padding: 14px 18px 24px; max-width: none; }
.main > section:last-child { margin-bottom: 0; }
h1 { font-size: 24px; } h2 { font-size: 19px; margin-top: 30px; } .verdict { font-size: 16.5px; }
button, input, select { font-family: inherit; }
`,i_=`${Zv}
${e_(`${Jv}
${Qv}`)}
${t_}`;let r_=0;function a_(i){return e=>i[e][r_]}const Fr=a_({view:["View","\u89C6\u56FE"],contour:["contours","\u7B49\u9AD8\u7EBF"],log:["log heights","\u9AD8\u5EA6\u53D6\u5BF9\u6570"],language:["Language","\u8BED\u8A00"],colours:["Colours","\u989C\u8272"],play:["Play","\u64AD\u653E"],pause:["Pause","\u6682\u505C"],step:["One step","\u5355\u6B65"],again:["From the start","\u56DE\u5230\u8D77\u70B9"],stepOf:["step","\u6B65"],waiting:["Computing\u2026","\u8BA1\u7B97\u4E2D\u2026"],lost:["The lab has ended: start it again with thalweg lab.","\u5B9E\u9A8C\u5BA4\u5DF2\u7ED3\u675F\uFF1A\u8BF7\u91CD\u65B0\u8FD0\u884C thalweg lab\u3002"],noWebgl:["This browser has no WebGL: contours are shown instead.","\u6B64\u6D4F\u89C8\u5668\u4E0D\u652F\u6301 WebGL\uFF0C\u6539\u4E3A\u663E\u793A\u7B49\u9AD8\u7EBF\u3002"],pages:["Pages","\u9875\u9762"],tooLong:["This state has more characters than an address may have: it is not kept there.","\u72B6\u6001\u8FC7\u957F\uFF0C\u65E0\u6CD5\u4FDD\u5B58\u5728\u5730\u5740\u4E2D\u3002"]});function n_(i){const e=new DataView(i).getUint32(0,!0),t=JSON.parse(new TextDecoder().decode(new Uint8Array(i,4,e))),r={};for(const[a,{dtype:n,shape:s,offset:o}]of Object.entries(t.arrays)){const l=s.reduce((d,h)=>d*h,1),c=4+e+o,u=n==="int32"?new Int32Array(i,c,l):new Float32Array(i,c,l);r[a]={values:u,shape:s}}return{said:t,arrays:r}}const gp=[[],[7,4],[2,3],[9,3,2,3]];function nc({walks:i,steps:e},t){const r=typeof e=="number"?e:e[t];return Math.min(r,i[t].points.length/2-1)}function qa(i){return i%8}function sc(i){return gp[Math.floor(i/8)%gp.length]}function s_(i){const e=Z("div",{class:"picture"});let t=null,r=[],a=0,n=0;const s=l=>Math.max(l-n,1e-12),o=({context:l,x:c,y:u,ratio:d,box:h})=>{r.forEach((p,m)=>{l.beginPath();const x=Math.max(1,Math.floor(p.heights.length/600));for(let g=0;g<p.heights.length;g+=x)Number.isFinite(p.heights[g])&&l.lineTo(c(g),u(s(p.heights[g])));l.setLineDash(sc(m).map(g=>g*d)),l.strokeStyle=Vi(qa(m)),l.lineWidth=2*d,l.stroke()}),l.setLineDash([]),l.strokeStyle="rgba(128,128,128,.8)",l.lineWidth=d,l.beginPath(),l.moveTo(c(a),h.top),l.lineTo(c(a),h.top+h.height),l.stroke()};return{element:e,show:(l,c)=>{r=l;const u=l.flatMap(({heights:x})=>[...x].filter(Number.isFinite));n=Math.min(0,...[u.reduce((x,g)=>Math.min(x,g),1/0)].filter(Number.isFinite));const d=u.reduce((x,g)=>Math.max(x,s(g)),1e-11),h=Math.max(1e-12,u.reduce((x,g)=>Math.min(x,s(g)),d)),p=n<0?`height above ${n.toPrecision(3)}`:"height",m=[{label:"step",log:!1,range:{low:0,high:Math.max(1,c)}},{label:p,log:!0,range:{low:Math.max(h/2,1e-12),high:d*2}}];t?t.replace(...m):t=ia({into:e,x:m[0],y:m[1],height:240,about:i,draw:o})},draw:(l,c)=>{r=l,a=c,t?.redraw()}}}const o_=300;function l_(i,e=t=>t){const t=Z("button",{type:"button",class:"play"},Fr("play")),r=Z("button",{type:"button",class:"save"},Fr("step")),a=Z("button",{type:"button",class:"save"},Fr("again")),n=Z("input",{type:"range",min:0,max:0,value:0,step:1,"aria-label":Fr("stepOf")}),s=Z("output",{class:"n"},"0");let o=0,l=0,c=!1;const u=p=>{o=Math.min(l,Math.max(0,p)),n.value=String(o),s.textContent=e(o).toLocaleString("en"),i(o)},d=p=>{c!==p&&(c=p,t.textContent=Fr(p?"pause":"play"),p&&requestAnimationFrame(h))},h=()=>{c&&(u(o+Math.max(1,Math.round(l/o_))),o>=l?d(!1):requestAnimationFrame(h))};return t.addEventListener("click",()=>{!c&&o>=l&&u(0),d(!c)}),r.addEventListener("click",()=>{d(!1),u(o+1)}),a.addEventListener("click",()=>{d(!1),u(0)}),n.addEventListener("input",()=>{d(!1),u(Number(n.value))}),{element:Z("div",{class:"player"},t,r,a,n,s),step:()=>o,last:()=>l,show:(p,m)=>{l=p,n.max=String(p),u(m)},pause:()=>d(!1)}}const vp=2e3;function _s(i,e){const t=(e-i.low)/(i.high-i.low||1),r=Math.min(1,Math.max(0,t));return i.log?Math.log1p(vp*r)/Math.log1p(vp):r}function c_(i,e,t){const r=(e-i.x[0])/(i.x[1]-i.x[0])*(i.columns-1),a=(t-i.y[0])/(i.y[1]-i.y[0])*(i.rows-1);if(!(r>=0&&a>=0&&r<=i.columns-1&&a<=i.rows-1))return NaN;const n=Math.min(i.columns-2,Math.floor(r)),s=Math.min(i.rows-2,Math.floor(a)),o=r-n,l=a-s,c=(u,d)=>i.heights[u*i.columns+d];return(1-l)*((1-o)*c(s,n)+o*c(s,n+1))+l*((1-o)*c(s+1,n)+o*c(s+1,n+1))}const xs=[[68,1,84],[70,50,127],[54,92,141],[39,127,142],[31,161,135],[74,194,109],[159,218,58],[253,231,37]];function _p(i){const e=Math.min(1,Math.max(0,i))*(xs.length-1),t=Math.min(xs.length-2,Math.floor(e)),r=e-t,a=n=>Math.round(xs[t][n]+r*(xs[t+1][n]-xs[t][n]));return[a(0),a(1),a(2)]}function xp(i,e){const t=[],{columns:r,rows:a}=i,n=(s,o)=>_s(i,i.heights[s*r+o])-e;for(let s=0;s<a-1;s++)for(let o=0;o<r-1;o++){const l=n(s,o),c=n(s,o+1),u=n(s+1,o+1),d=n(s+1,o);if(![l,c,u,d].every(Number.isFinite))continue;const h=[];l>0!=c>0&&h.push([o+l/(l-c),s]),c>0!=u>0&&h.push([o+1,s+c/(c-u)]),d>0!=u>0&&h.push([o+d/(d-u),s+1]),l>0!=d>0&&h.push([o,s+l/(l-d)]);for(let p=0;p+1<h.length;p+=2)t.push([...h[p],...h[p+1]])}return t}function u_(i,e,t){const r=[],a=Math.max(1,Math.floor(i.length/2e3));for(let n=0;n<i.length;n+=a)Number.isFinite(i[n])&&r.push((i[n]-e)/(t-e||1));return r.sort((n,s)=>n-s),(r[Math.floor(r.length/2)]??1)<.12}const Mp=18;function h_(i,e){const t=document.createElement("canvas");t.className="flat",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",i);let r=null,a={minima:[]},n=null,s=[],o=null;const l=(m,x)=>{const g=r;return[(m-g.x[0])/(g.x[1]-g.x[0])*t.width,(1-(x-g.y[0])/(g.y[1]-g.y[0]))*t.height]},c=()=>{const m=devicePixelRatio||1,x=Math.round(t.clientWidth*m),g=Math.round(t.clientHeight*m);x&&(t.width!==x||t.height!==g)&&([t.width,t.height]=[x,g])},u=m=>{o=m;const{walks:x,start:g,shown:f}=m;if(!r||!n)return;c();const v=t.getContext("2d"),R=devicePixelRatio||1;v.setTransform(1,0,0,1,0,0),v.clearRect(0,0,t.width,t.height),v.imageSmoothingEnabled=!0,v.drawImage(n,0,0,t.width,t.height),v.strokeStyle="rgba(255,255,255,.34)",v.lineWidth=R*.8,v.beginPath();const S=t.width/(r.columns-1),P=t.height/(r.rows-1);for(const[_,b,D,C]of s)v.moveTo(_*S,t.height-b*P),v.lineTo(D*S,t.height-C*P);v.stroke();for(const[_,b]of a.minima)p_(v,...l(_,b),R);if(x.forEach((_,b)=>d(v,_,_.colour??b,nc(m,b),R,f===_.name)),g){const[_,b]=l(...g);v.beginPath(),v.arc(_,b,6*R,0,2*Math.PI),v.fillStyle="#fff",v.fill(),v.lineWidth=2*R,v.strokeStyle="#111",v.stroke()}const T=x.findIndex(({name:_})=>_===f);T>=0&&h(v,x[T],nc(m,T),R)},d=(m,x,g,f,v,R)=>{m.beginPath();for(let _=0;_<=f;_++){const[b,D]=l(x.points[2*_],x.points[2*_+1]);_?m.lineTo(b,D):m.moveTo(b,D)}const S=m.getLineDash();m.lineJoin="round",m.strokeStyle="rgba(0,0,0,.55)",m.lineWidth=(R?5.5:4)*v,m.stroke(),m.setLineDash(sc(g).map(_=>_*v)),m.strokeStyle=Vi(qa(g)),m.lineWidth=(R?3.2:2)*v,m.stroke(),m.setLineDash(S);const[P,T]=l(x.points[2*f],x.points[2*f+1]);m.beginPath(),m.arc(P,T,(R?6:4.5)*v,0,2*Math.PI),m.fillStyle=Vi(qa(g)),m.fill(),m.lineWidth=1.4*v,m.strokeStyle="#fff",m.stroke()},h=(m,x,g,f)=>{const v=Math.min(g,x.points.length/2-2);if(v<0||!x.gradients)return;const[R,S]=[x.points[2*v],x.points[2*v+1]],P=l(R,S),T=(_,b,D,C)=>{const L=l(R+_,S+b),N=[L[0]-P[0],L[1]-P[1]],z=Math.hypot(...N);if(!(z>0))return;const A=54*f,F=N[0]/z,H=N[1]/z,G=[P[0]+F*A,P[1]+H*A];for(const[ee,q]of[[5,"rgba(0,0,0,.6)"],[2.4,C]])m.lineWidth=ee*f,m.strokeStyle=q,m.setLineDash(D.map(Y=>Y*f)),m.beginPath(),m.moveTo(P[0],P[1]),m.lineTo(G[0],G[1]),m.stroke(),m.setLineDash([]),m.beginPath(),m.moveTo(G[0]-(9*F-5*H)*f,G[1]-(9*H+5*F)*f),m.lineTo(G[0],G[1]),m.lineTo(G[0]-(9*F+5*H)*f,G[1]-(9*H-5*F)*f),m.stroke()};T(-x.gradients[2*v],-x.gradients[2*v+1],[5,4],"#fff"),T(x.points[2*v+2]-R,x.points[2*v+3]-S,[],"#ffd23c")};t.addEventListener("click",m=>{if(!r||!e)return;const x=t.getBoundingClientRect(),g=(m.clientX-x.left)/x.width,f=1-(m.clientY-x.top)/x.height;e([r.x[0]+g*(r.x[1]-r.x[0]),r.y[0]+f*(r.y[1]-r.y[0])])}),t.addEventListener("keydown",m=>{if(!r||!o?.start||!e)return;const x={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]}[m.key];if(!x)return;m.preventDefault();const[g,f]=o.start,v=(r.x[1]-r.x[0])/40,R=(r.y[1]-r.y[0])/40;e([Sp(g+x[0]*v,r.x),Sp(f+x[1]*R,r.y)])});const p=new ResizeObserver(()=>{o&&t.clientWidth&&u(o)});return p.observe(t),{element:t,show:(m,x)=>{r=m,a=x,n=d_(m),s=[];for(let g=1;g<Mp;g++)s.push(...xp(m,g/Mp))},draw:u,close:()=>p.disconnect()}}function Sp(i,[e,t]){return Math.min(t,Math.max(e,i))}function d_(i){const e=document.createElement("canvas");[e.width,e.height]=[i.columns,i.rows];const t=e.getContext("2d"),r=t.createImageData(i.columns,i.rows);for(let a=0;a<i.rows;a++)for(let n=0;n<i.columns;n++){const s=i.heights[a*i.columns+n],o=4*((i.rows-1-a)*i.columns+n),l=Number.isFinite(s),[c,u,d]=l?_p(_s(i,s)):[128,128,128];r.data.set([c,u,d,l?255:60],o)}return t.putImageData(r,0,0),e}function p_(i,e,t,r){for(const[a,n]of[[5,"rgba(0,0,0,.6)"],[2.2,"#fff"]])i.lineWidth=a*r,i.strokeStyle=n,i.beginPath(),i.moveTo(e-6*r,t-6*r),i.lineTo(e+6*r,t+6*r),i.moveTo(e+6*r,t-6*r),i.lineTo(e-6*r,t+6*r),i.stroke()}const oc="187",f_=0,yp=1,m_=2,uo=1,g_=2,Ms=3,$a=0,Wi=1,Sr=2,Tn=0,Ss=1,bp=2,wp=3,Ep=4,v_=5,Rn=100,__=101,x_=102,M_=103,S_=104,y_=200,b_=201,w_=202,E_=203,Tp=204,Rp=205,T_=206,R_=207,A_=208,C_=209,L_=210,P_=211,D_=212,U_=213,I_=214,lc=0,cc=1,uc=2,ys=3,hc=4,dc=5,pc=6,fc=7,mc=0,N_=1,O_=2,ra=0,Ap=1,Cp=2,Lp=3,Pp=4,Dp=5,Up=6,Ip=7,Np=300,An=301,bs=302,gc=303,vc=304,_c=1e3,aa=1001,xc=1002,Ri=1003,F_=1004,ho=1005,Xi=1006,Mc=1007,ya=1008,er=1009,Op=1010,Fp=1011,ws=1012,Sc=1013,zr=1014,Br=1015,kr=1016,yc=1017,bc=1018,Cn=1020,zp=35902,Bp=35899,kp=1021,Gp=1022,Gr=1023,ba=1026,wa=1027,Hp=1028,wc=1029,Ka=1030,Ec=1031,Tc=1033,po=33776,fo=33777,mo=33778,go=33779,Rc=35840,Ac=35841,Cc=35842,Lc=35843,Pc=36196,Dc=37492,Uc=37496,Ic=37488,Nc=37489,vo=37490,Oc=37491,Fc=37808,zc=37809,Bc=37810,kc=37811,Gc=37812,Hc=37813,Vc=37814,Wc=37815,Xc=37816,jc=37817,Yc=37818,qc=37819,$c=37820,Kc=37821,Zc=36492,Qc=36494,Jc=36495,eu=36283,tu=36284,_o=36285,iu=36286,z_=3200,ru=0,B_=1,Ea="",hr="srgb",xo="srgb-linear",Mo="linear",Rt="srgb",au=7680,k_=519,G_=512,H_=513,V_=514,Vp=515,W_=516,X_=517,Wp=518,Xp=519,jp=35044,Yp="300 es",yr=2e3,Es=2001;function j_(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function So(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function Y_(){const i=So("canvas");return i.style.display="block",i}const qp={};function yo(...i){const e="THREE."+i.shift();console.log(e,...i)}function $p(i){const e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){const t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Ze(...i){i=$p(i);const e="THREE."+i.shift();{const t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function Mt(...i){i=$p(i);const e="THREE."+i.shift();{const t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function bo(...i){const e=i.join(" ");e in qp||(qp[e]=!0,Ze(...i))}function q_(i,e,t){return new Promise(function(r,a){function n(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:a();break;case i.TIMEOUT_EXPIRED:setTimeout(n,t);break;default:r()}}setTimeout(n,t)})}const $_={[lc]:lc,[uc]:pc,[hc]:hc,[ys]:dc,[cc]:cc,[pc]:uc,[fc]:fc,[dc]:ys};class Za{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});const r=this._listeners;r[e]===void 0&&(r[e]=[]),r[e].indexOf(t)===-1&&r[e].push(t)}hasEventListener(e,t){const r=this._listeners;return r===void 0?!1:r[e]!==void 0&&r[e].indexOf(t)!==-1}removeEventListener(e,t){const r=this._listeners;if(r===void 0)return;const a=r[e];if(a!==void 0){const n=a.indexOf(t);n!==-1&&a.splice(n,1)}}dispatchEvent(e){const t=this._listeners;if(t===void 0)return;const r=t[e.type];if(r!==void 0){e.target=this;const a=r.slice(0);for(let n=0,s=a.length;n<s;n++)a[n].call(this,e);e.target=null}}}const Di=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"];let Kp=1234567;const Ts=Math.PI/180,Rs=180/Math.PI;function Ta(){const i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,r=Math.random()*4294967295|0;return(Di[i&255]+Di[i>>8&255]+Di[i>>16&255]+Di[i>>24&255]+"-"+Di[e&255]+Di[e>>8&255]+"-"+Di[e>>16&15|64]+Di[e>>24&255]+"-"+Di[t&63|128]+Di[t>>8&255]+"-"+Di[t>>16&255]+Di[t>>24&255]+Di[r&255]+Di[r>>8&255]+Di[r>>16&255]+Di[r>>24&255]).toLowerCase()}function at(i,e,t){return Math.max(e,Math.min(t,i))}function nu(i,e){return(i%e+e)%e}function K_(i,e,t,r,a){return r+(i-e)*(a-r)/(t-e)}function Z_(i,e,t){return i!==e?(t-i)/(e-i):0}function As(i,e,t){return(1-t)*i+t*e}function Q_(i,e,t,r){return As(i,e,1-Math.exp(-t*r))}function J_(i,e=1){return e-Math.abs(nu(i,e*2)-e)}function ex(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function tx(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function ix(i,e){return i+Math.floor(Math.random()*(e-i+1))}function rx(i,e){return i+Math.random()*(e-i)}function ax(i){return i*(.5-Math.random())}function nx(i){i!==void 0&&(Kp=i);let e=Kp+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function sx(i){return i*Ts}function ox(i){return i*Rs}function lx(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function cx(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function Zp(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function ux(i,e,t,r,a){const n=Math.cos,s=Math.sin,o=n(t/2),l=s(t/2),c=n((e+r)/2),u=s((e+r)/2),d=n((e-r)/2),h=s((e-r)/2),p=n((r-e)/2),m=s((r-e)/2);switch(a){case"XYX":i.set(o*u,l*d,l*h,o*c);break;case"YZY":i.set(l*h,o*u,l*d,o*c);break;case"ZXZ":i.set(l*d,l*h,o*u,o*c);break;case"XZX":i.set(o*u,l*m,l*p,o*c);break;case"YXY":i.set(l*p,o*u,l*m,o*c);break;case"ZYZ":i.set(l*m,l*p,o*u,o*c);break;default:Ze("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+a)}}function wo(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function su(i,e){if(e.constructor===Float32Array)return i;const t=wo(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function ou(i,e){if(e.constructor===Float32Array)return i;const t=wo(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}const hx={DEG2RAD:Ts,RAD2DEG:Rs,generateUUID:Ta,clamp:at,euclideanModulo:nu,mapLinear:K_,inverseLerp:Z_,lerp:As,damp:Q_,pingpong:J_,smoothstep:ex,smootherstep:tx,randInt:ix,randFloat:rx,randFloatSpread:ax,seededRandom:nx,degToRad:sx,radToDeg:ox,isPowerOfTwo:lx,ceilPowerOfTwo:cx,floorPowerOfTwo:Zp,setQuaternionFromProperEuler:ux,normalize:ou,denormalize:su};class ut{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){const t=this.x,r=this.y,a=e.elements;return this.x=a[0]*t+a[3]*r+a[6],this.y=a[1]*t+a[4]*r+a[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=at(this.x,e.x,t.x),this.y=at(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=at(this.x,e,t),this.y=at(this.y,e,t),this}clampLength(e,t){const r=this.length();return this.divideScalar(r||1).multiplyScalar(at(r,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const r=this.dot(e)/t;return Math.acos(at(r,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,r=this.y-e.y;return t*t+r*r}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,r){return this.x=e.x+(t.x-e.x)*r,this.y=e.y+(t.y-e.y)*r,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){const r=Math.cos(t),a=Math.sin(t),n=this.x-e.x,s=this.y-e.y;return this.x=n*r-s*a+e.x,this.y=n*a+s*r+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}}class Ln{constructor(e=0,t=0,r=0,a=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=r,this._w=a}static slerpFlat(e,t,r,a,n,s,o){let l=r[a+0],c=r[a+1],u=r[a+2],d=r[a+3],h=n[s+0],p=n[s+1],m=n[s+2],x=n[s+3];if(d!==x||l!==h||c!==p||u!==m){let g=l*h+c*p+u*m+d*x;g<0&&(h=-h,p=-p,m=-m,x=-x,g=-g);let f=1-o;if(g<.9995){const v=Math.acos(g),R=Math.sin(v);f=Math.sin(f*v)/R,o=Math.sin(o*v)/R,l=l*f+h*o,c=c*f+p*o,u=u*f+m*o,d=d*f+x*o}else{l=l*f+h*o,c=c*f+p*o,u=u*f+m*o,d=d*f+x*o;const v=1/Math.sqrt(l*l+c*c+u*u+d*d);l*=v,c*=v,u*=v,d*=v}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=d}static multiplyQuaternionsFlat(e,t,r,a,n,s){const o=r[a],l=r[a+1],c=r[a+2],u=r[a+3],d=n[s],h=n[s+1],p=n[s+2],m=n[s+3];return e[t]=o*m+u*d+l*p-c*h,e[t+1]=l*m+u*h+c*d-o*p,e[t+2]=c*m+u*p+o*h-l*d,e[t+3]=u*m-o*d-l*h-c*p,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,r,a){return this._x=e,this._y=t,this._z=r,this._w=a,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){const r=e._x,a=e._y,n=e._z,s=e._order,o=Math.cos,l=Math.sin,c=o(r/2),u=o(a/2),d=o(n/2),h=l(r/2),p=l(a/2),m=l(n/2);switch(s){case"XYZ":this._x=h*u*d+c*p*m,this._y=c*p*d-h*u*m,this._z=c*u*m+h*p*d,this._w=c*u*d-h*p*m;break;case"YXZ":this._x=h*u*d+c*p*m,this._y=c*p*d-h*u*m,this._z=c*u*m-h*p*d,this._w=c*u*d+h*p*m;break;case"ZXY":this._x=h*u*d-c*p*m,this._y=c*p*d+h*u*m,this._z=c*u*m+h*p*d,this._w=c*u*d-h*p*m;break;case"ZYX":this._x=h*u*d-c*p*m,this._y=c*p*d+h*u*m,this._z=c*u*m-h*p*d,this._w=c*u*d+h*p*m;break;case"YZX":this._x=h*u*d+c*p*m,this._y=c*p*d+h*u*m,this._z=c*u*m-h*p*d,this._w=c*u*d-h*p*m;break;case"XZY":this._x=h*u*d-c*p*m,this._y=c*p*d-h*u*m,this._z=c*u*m+h*p*d,this._w=c*u*d+h*p*m;break;default:Ze("Quaternion: .setFromEuler() encountered an unknown order: "+s)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){const r=t/2,a=Math.sin(r);return this._x=e.x*a,this._y=e.y*a,this._z=e.z*a,this._w=Math.cos(r),this._onChangeCallback(),this}setFromRotationMatrix(e){const t=e.elements,r=t[0],a=t[4],n=t[8],s=t[1],o=t[5],l=t[9],c=t[2],u=t[6],d=t[10],h=r+o+d;if(h>0){const p=.5/Math.sqrt(h+1);this._w=.25/p,this._x=(u-l)*p,this._y=(n-c)*p,this._z=(s-a)*p}else if(r>o&&r>d){const p=2*Math.sqrt(1+r-o-d);this._w=(u-l)/p,this._x=.25*p,this._y=(a+s)/p,this._z=(n+c)/p}else if(o>d){const p=2*Math.sqrt(1+o-r-d);this._w=(n-c)/p,this._x=(a+s)/p,this._y=.25*p,this._z=(l+u)/p}else{const p=2*Math.sqrt(1+d-r-o);this._w=(s-a)/p,this._x=(n+c)/p,this._y=(l+u)/p,this._z=.25*p}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let r=e.dot(t)+1;return r<1e-8?(r=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=r):(this._x=0,this._y=-e.z,this._z=e.y,this._w=r)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=r),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(at(this.dot(e),-1,1)))}rotateTowards(e,t){const r=this.angleTo(e);if(r===0)return this;const a=Math.min(1,t/r);return this.slerp(e,a),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){const r=e._x,a=e._y,n=e._z,s=e._w,o=t._x,l=t._y,c=t._z,u=t._w;return this._x=r*u+s*o+a*c-n*l,this._y=a*u+s*l+n*o-r*c,this._z=n*u+s*c+r*l-a*o,this._w=s*u-r*o-a*l-n*c,this._onChangeCallback(),this}slerp(e,t){let r=e._x,a=e._y,n=e._z,s=e._w,o=this.dot(e);o<0&&(r=-r,a=-a,n=-n,s=-s,o=-o);let l=1-t;if(o<.9995){const c=Math.acos(o),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+r*t,this._y=this._y*l+a*t,this._z=this._z*l+n*t,this._w=this._w*l+s*t,this._onChangeCallback()}else this._x=this._x*l+r*t,this._y=this._y*l+a*t,this._z=this._z*l+n*t,this._w=this._w*l+s*t,this.normalize();return this}slerpQuaternions(e,t,r){return this.copy(e).slerp(t,r)}random(){const e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),r=Math.random(),a=Math.sqrt(1-r),n=Math.sqrt(r);return this.set(a*Math.sin(e),a*Math.cos(e),n*Math.sin(t),n*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}}class K{static{this.prototype.isVector3=!0}constructor(e=0,t=0,r=0){this.x=e,this.y=t,this.z=r}set(e,t,r){return r===void 0&&(r=this.z),this.x=e,this.y=t,this.z=r,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Qp.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Qp.setFromAxisAngle(e,t))}applyMatrix3(e){const t=this.x,r=this.y,a=this.z,n=e.elements;return this.x=n[0]*t+n[3]*r+n[6]*a,this.y=n[1]*t+n[4]*r+n[7]*a,this.z=n[2]*t+n[5]*r+n[8]*a,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){const t=this.x,r=this.y,a=this.z,n=e.elements,s=1/(n[3]*t+n[7]*r+n[11]*a+n[15]);return this.x=(n[0]*t+n[4]*r+n[8]*a+n[12])*s,this.y=(n[1]*t+n[5]*r+n[9]*a+n[13])*s,this.z=(n[2]*t+n[6]*r+n[10]*a+n[14])*s,this}applyQuaternion(e){const t=this.x,r=this.y,a=this.z,n=e.x,s=e.y,o=e.z,l=e.w,c=2*(s*a-o*r),u=2*(o*t-n*a),d=2*(n*r-s*t);return this.x=t+l*c+s*d-o*u,this.y=r+l*u+o*c-n*d,this.z=a+l*d+n*u-s*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){const t=this.x,r=this.y,a=this.z,n=e.elements;return this.x=n[0]*t+n[4]*r+n[8]*a,this.y=n[1]*t+n[5]*r+n[9]*a,this.z=n[2]*t+n[6]*r+n[10]*a,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=at(this.x,e.x,t.x),this.y=at(this.y,e.y,t.y),this.z=at(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=at(this.x,e,t),this.y=at(this.y,e,t),this.z=at(this.z,e,t),this}clampLength(e,t){const r=this.length();return this.divideScalar(r||1).multiplyScalar(at(r,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,r){return this.x=e.x+(t.x-e.x)*r,this.y=e.y+(t.y-e.y)*r,this.z=e.z+(t.z-e.z)*r,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){const r=e.x,a=e.y,n=e.z,s=t.x,o=t.y,l=t.z;return this.x=a*l-n*o,this.y=n*s-r*l,this.z=r*o-a*s,this}projectOnVector(e){const t=e.lengthSq();if(t===0)return this.set(0,0,0);const r=e.dot(this)/t;return this.copy(e).multiplyScalar(r)}projectOnPlane(e){return lu.copy(this).projectOnVector(e),this.sub(lu)}reflect(e){return this.sub(lu.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){const t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;const r=this.dot(e)/t;return Math.acos(at(r,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){const t=this.x-e.x,r=this.y-e.y,a=this.z-e.z;return t*t+r*r+a*a}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,r){const a=Math.sin(t)*e;return this.x=a*Math.sin(r),this.y=Math.cos(t)*e,this.z=a*Math.cos(r),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,r){return this.x=e*Math.sin(t),this.y=r,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){const t=this.setFromMatrixColumn(e,0).length(),r=this.setFromMatrixColumn(e,1).length(),a=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=r,this.z=a,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){const e=Math.random()*Math.PI*2,t=Math.random()*2-1,r=Math.sqrt(1-t*t);return this.x=r*Math.cos(e),this.y=t,this.z=r*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}}const lu=new K,Qp=new Ln;class tt{static{this.prototype.isMatrix3=!0}constructor(e,t,r,a,n,s,o,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,r,a,n,s,o,l,c)}set(e,t,r,a,n,s,o,l,c){const u=this.elements;return u[0]=e,u[1]=a,u[2]=o,u[3]=t,u[4]=n,u[5]=l,u[6]=r,u[7]=s,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){const t=this.elements,r=e.elements;return t[0]=r[0],t[1]=r[1],t[2]=r[2],t[3]=r[3],t[4]=r[4],t[5]=r[5],t[6]=r[6],t[7]=r[7],t[8]=r[8],this}extractBasis(e,t,r){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),r.setFromMatrix3Column(this,2),this}setFromMatrix4(e){const t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const r=e.elements,a=t.elements,n=this.elements,s=r[0],o=r[3],l=r[6],c=r[1],u=r[4],d=r[7],h=r[2],p=r[5],m=r[8],x=a[0],g=a[3],f=a[6],v=a[1],R=a[4],S=a[7],P=a[2],T=a[5],_=a[8];return n[0]=s*x+o*v+l*P,n[3]=s*g+o*R+l*T,n[6]=s*f+o*S+l*_,n[1]=c*x+u*v+d*P,n[4]=c*g+u*R+d*T,n[7]=c*f+u*S+d*_,n[2]=h*x+p*v+m*P,n[5]=h*g+p*R+m*T,n[8]=h*f+p*S+m*_,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){const e=this.elements,t=e[0],r=e[1],a=e[2],n=e[3],s=e[4],o=e[5],l=e[6],c=e[7],u=e[8];return t*s*u-t*o*c-r*n*u+r*o*l+a*n*c-a*s*l}invert(){const e=this.elements,t=e[0],r=e[1],a=e[2],n=e[3],s=e[4],o=e[5],l=e[6],c=e[7],u=e[8],d=u*s-o*c,h=o*l-u*n,p=c*n-s*l,m=t*d+r*h+a*p;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);const x=1/m;return e[0]=d*x,e[1]=(a*c-u*r)*x,e[2]=(o*r-a*s)*x,e[3]=h*x,e[4]=(u*t-a*l)*x,e[5]=(a*n-o*t)*x,e[6]=p*x,e[7]=(r*l-c*t)*x,e[8]=(s*t-r*n)*x,this}transpose(){let e;const t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){const t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,r,a,n,s,o){const l=Math.cos(n),c=Math.sin(n);return this.set(r*l,r*c,-r*(l*s+c*o)+s+e,-a*c,a*l,-a*(-c*s+l*o)+o+t,0,0,1),this}scale(e,t){return bo("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(cu.makeScale(e,t)),this}rotate(e){return bo("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(cu.makeRotation(-e)),this}translate(e,t){return bo("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(cu.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){const t=Math.cos(e),r=Math.sin(e);return this.set(t,-r,0,r,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){const t=this.elements,r=e.elements;for(let a=0;a<9;a++)if(t[a]!==r[a])return!1;return!0}fromArray(e,t=0){for(let r=0;r<9;r++)this.elements[r]=e[r+t];return this}toArray(e=[],t=0){const r=this.elements;return e[t]=r[0],e[t+1]=r[1],e[t+2]=r[2],e[t+3]=r[3],e[t+4]=r[4],e[t+5]=r[5],e[t+6]=r[6],e[t+7]=r[7],e[t+8]=r[8],e}clone(){return new this.constructor().fromArray(this.elements)}}const cu=new tt,Jp=new tt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),ef=new tt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function dx(){const i={enabled:!0,workingColorSpace:xo,spaces:{},convert:function(a,n,s){return this.enabled===!1||n===s||!n||!s||(this.spaces[n].transfer===Rt&&(a.r=na(a.r),a.g=na(a.g),a.b=na(a.b)),this.spaces[n].primaries!==this.spaces[s].primaries&&(a.applyMatrix3(this.spaces[n].toXYZ),a.applyMatrix3(this.spaces[s].fromXYZ)),this.spaces[s].transfer===Rt&&(a.r=Pn(a.r),a.g=Pn(a.g),a.b=Pn(a.b))),a},workingToColorSpace:function(a,n){return this.convert(a,this.workingColorSpace,n)},colorSpaceToWorking:function(a,n){return this.convert(a,n,this.workingColorSpace)},getPrimaries:function(a){return this.spaces[a].primaries},getTransfer:function(a){return a===Ea?Mo:this.spaces[a].transfer},getToneMappingMode:function(a){return this.spaces[a].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(a,n=this.workingColorSpace){return a.fromArray(this.spaces[n].luminanceCoefficients)},define:function(a){Object.assign(this.spaces,a)},_getMatrix:function(a,n,s){return a.copy(this.spaces[s].fromXYZ).multiply(this.spaces[n].toXYZ)},_getDrawingBufferColorSpace:function(a){return this.spaces[a].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(a=this.workingColorSpace){return this.spaces[a].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],r=[.3127,.329];return i.define({[xo]:{primaries:e,whitePoint:r,transfer:Mo,toXYZ:Jp,fromXYZ:ef,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:hr},outputColorSpaceConfig:{drawingBufferColorSpace:hr}},[hr]:{primaries:e,whitePoint:r,transfer:Rt,toXYZ:Jp,fromXYZ:ef,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:hr}}}),i}const ft=dx();function na(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Pn(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}let Dn;class px{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let r;if(e instanceof HTMLCanvasElement)r=e;else{Dn===void 0&&(Dn=So("canvas")),Dn.width=e.width,Dn.height=e.height;const a=Dn.getContext("2d");e instanceof ImageData?a.putImageData(e,0,0):a.drawImage(e,0,0,e.width,e.height),r=Dn}return r.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){const t=So("canvas");t.width=e.width,t.height=e.height;const r=t.getContext("2d");r.drawImage(e,0,0,e.width,e.height);const a=r.getImageData(0,0,e.width,e.height),n=a.data;for(let s=0;s<n.length;s++)n[s]=na(n[s]/255)*255;return r.putImageData(a,0,0),t}else if(e.data){const t=e.data.slice(0);for(let r=0;r<t.length;r++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[r]=Math.floor(na(t[r]/255)*255):t[r]=na(t[r]);return{data:t,width:e.width,height:e.height}}else return Ze("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}}let fx=0;class uu{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:fx++}),this.uuid=Ta(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){const t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];const r={uuid:this.uuid,url:""},a=this.data;if(a!==null){let n;if(Array.isArray(a)){n=[];for(let s=0,o=a.length;s<o;s++)a[s].isDataTexture?n.push(hu(a[s].image)):n.push(hu(a[s]))}else n=hu(a);r.url=n}return t||(e.images[this.uuid]=r),r}}function hu(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?px.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Ze("Texture: Unable to serialize Texture."),{})}let mx=0;const du=new K;class Hi extends Za{constructor(e=Hi.DEFAULT_IMAGE,t=Hi.DEFAULT_MAPPING,r=aa,a=aa,n=Xi,s=ya,o=Gr,l=er,c=Hi.DEFAULT_ANISOTROPY,u=Ea){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:mx++}),this.uuid=Ta(),this.name="",this.source=new uu(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=r,this.wrapT=a,this.magFilter=n,this.minFilter=s,this.anisotropy=c,this.format=o,this.internalFormat=null,this.type=l,this.offset=new ut(0,0),this.repeat=new ut(1,1),this.center=new ut(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new tt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(du).x}get height(){return this.source.getSize(du).y}get depth(){return this.source.getSize(du).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(const t in e){const r=e[t];if(r===void 0){Ze(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}const a=this[t];if(a===void 0){Ze(`Texture.setValues(): property '${t}' does not exist.`);continue}a&&r&&a.isVector2&&r.isVector2||a&&r&&a.isVector3&&r.isVector3||a&&r&&a.isMatrix3&&r.isMatrix3?a.copy(r):this[t]=r}}toJSON(e){const t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];const r={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(r.userData=this.userData),t||(e.textures[this.uuid]=r),r}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Np)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case _c:e.x=e.x-Math.floor(e.x);break;case aa:e.x=e.x<0?0:1;break;case xc:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case _c:e.y=e.y-Math.floor(e.y);break;case aa:e.y=e.y<0?0:1;break;case xc:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}}Hi.DEFAULT_IMAGE=null,Hi.DEFAULT_MAPPING=Np,Hi.DEFAULT_ANISOTROPY=1;class Ft{static{this.prototype.isVector4=!0}constructor(e=0,t=0,r=0,a=1){this.x=e,this.y=t,this.z=r,this.w=a}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,r,a){return this.x=e,this.y=t,this.z=r,this.w=a,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){const t=this.x,r=this.y,a=this.z,n=this.w,s=e.elements;return this.x=s[0]*t+s[4]*r+s[8]*a+s[12]*n,this.y=s[1]*t+s[5]*r+s[9]*a+s[13]*n,this.z=s[2]*t+s[6]*r+s[10]*a+s[14]*n,this.w=s[3]*t+s[7]*r+s[11]*a+s[15]*n,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);const t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,r,a,n;const s=e.elements,o=s[0],l=s[4],c=s[8],u=s[1],d=s[5],h=s[9],p=s[2],m=s[6],x=s[10];if(Math.abs(l-u)<.01&&Math.abs(c-p)<.01&&Math.abs(h-m)<.01){if(Math.abs(l+u)<.1&&Math.abs(c+p)<.1&&Math.abs(h+m)<.1&&Math.abs(o+d+x-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;const f=(o+1)/2,v=(d+1)/2,R=(x+1)/2,S=(l+u)/4,P=(c+p)/4,T=(h+m)/4;return f>v&&f>R?f<.01?(r=0,a=.707106781,n=.707106781):(r=Math.sqrt(f),a=S/r,n=P/r):v>R?v<.01?(r=.707106781,a=0,n=.707106781):(a=Math.sqrt(v),r=S/a,n=T/a):R<.01?(r=.707106781,a=.707106781,n=0):(n=Math.sqrt(R),r=P/n,a=T/n),this.set(r,a,n,t),this}let g=Math.sqrt((m-h)*(m-h)+(c-p)*(c-p)+(u-l)*(u-l));return Math.abs(g)<.001&&(g=1),this.x=(m-h)/g,this.y=(c-p)/g,this.z=(u-l)/g,this.w=Math.acos((o+d+x-1)/2),this}setFromMatrixPosition(e){const t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=at(this.x,e.x,t.x),this.y=at(this.y,e.y,t.y),this.z=at(this.z,e.z,t.z),this.w=at(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=at(this.x,e,t),this.y=at(this.y,e,t),this.z=at(this.z,e,t),this.w=at(this.w,e,t),this}clampLength(e,t){const r=this.length();return this.divideScalar(r||1).multiplyScalar(at(r,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,r){return this.x=e.x+(t.x-e.x)*r,this.y=e.y+(t.y-e.y)*r,this.z=e.z+(t.z-e.z)*r,this.w=e.w+(t.w-e.w)*r,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}}class gx extends Za{constructor(e=1,t=1,r={}){super(),r=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Xi,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},r),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=r.depth,this.scissor=new Ft(0,0,e,t),this.scissorTest=!1,this.viewport=new Ft(0,0,e,t),this.textures=[];const a=r.count;for(let n=0;n<a;n++)this.textures[n]=new Hi({width:e,height:t,depth:r.depth}),this.textures[n].isRenderTargetTexture=!0,this.textures[n].renderTarget=this;this._setTextureOptions(r),this.depthBuffer=r.depthBuffer,this.stencilBuffer=r.stencilBuffer,this.resolveColorBuffer=r.resolveColorBuffer,this.resolveDepthBuffer=r.resolveDepthBuffer,this.resolveStencilBuffer=r.resolveStencilBuffer,this.storeMultisampledColorBuffer=r.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=r.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=r.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=r.depthTexture,this.samples=r.samples,this.multiview=r.multiview,this.useArrayDepthTexture=r.useArrayDepthTexture}_setTextureOptions(e={}){const t={minFilter:Xi,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let r=0;r<this.textures.length;r++)this.textures[r].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,r=1){if(this.width!==e||this.height!==t||this.depth!==r){this.width=e,this.height=t,this.depth=r;for(let a=0,n=this.textures.length;a<n;a++)this.textures[a].image.width=e,this.textures[a].image.height=t,this.textures[a].image.depth=r,this.textures[a].isData3DTexture!==!0&&(this.textures[a].isArrayTexture=this.textures[a].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,r=e.textures.length;t<r;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;const a=Object.assign({},e.textures[t].image);this.textures[t].source=new uu(a)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){const t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}}class Hr extends gx{constructor(e=1,t=1,r={}){super(e,t,r),this.isWebGLRenderTarget=!0}}class tf extends Hi{constructor(e=null,t=1,r=1,a=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:r,depth:a},this.magFilter=Ri,this.minFilter=Ri,this.wrapR=aa,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}}class vx extends Hi{constructor(e=null,t=1,r=1,a=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:r,depth:a},this.magFilter=Ri,this.minFilter=Ri,this.wrapR=aa,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}}class zt{static{this.prototype.isMatrix4=!0}constructor(e,t,r,a,n,s,o,l,c,u,d,h,p,m,x,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,r,a,n,s,o,l,c,u,d,h,p,m,x,g)}set(e,t,r,a,n,s,o,l,c,u,d,h,p,m,x,g){const f=this.elements;return f[0]=e,f[4]=t,f[8]=r,f[12]=a,f[1]=n,f[5]=s,f[9]=o,f[13]=l,f[2]=c,f[6]=u,f[10]=d,f[14]=h,f[3]=p,f[7]=m,f[11]=x,f[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new zt().fromArray(this.elements)}copy(e){const t=this.elements,r=e.elements;return t[0]=r[0],t[1]=r[1],t[2]=r[2],t[3]=r[3],t[4]=r[4],t[5]=r[5],t[6]=r[6],t[7]=r[7],t[8]=r[8],t[9]=r[9],t[10]=r[10],t[11]=r[11],t[12]=r[12],t[13]=r[13],t[14]=r[14],t[15]=r[15],this}copyPosition(e){const t=this.elements,r=e.elements;return t[12]=r[12],t[13]=r[13],t[14]=r[14],this}setFromMatrix3(e){const t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,r){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),r.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),r.setFromMatrixColumn(this,2),this)}makeBasis(e,t,r){return this.set(e.x,t.x,r.x,0,e.y,t.y,r.y,0,e.z,t.z,r.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();const t=this.elements,r=e.elements,a=1/Un.setFromMatrixColumn(e,0).length(),n=1/Un.setFromMatrixColumn(e,1).length(),s=1/Un.setFromMatrixColumn(e,2).length();return t[0]=r[0]*a,t[1]=r[1]*a,t[2]=r[2]*a,t[3]=0,t[4]=r[4]*n,t[5]=r[5]*n,t[6]=r[6]*n,t[7]=0,t[8]=r[8]*s,t[9]=r[9]*s,t[10]=r[10]*s,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){const t=this.elements,r=e.x,a=e.y,n=e.z,s=Math.cos(r),o=Math.sin(r),l=Math.cos(a),c=Math.sin(a),u=Math.cos(n),d=Math.sin(n);if(e.order==="XYZ"){const h=s*u,p=s*d,m=o*u,x=o*d;t[0]=l*u,t[4]=-l*d,t[8]=c,t[1]=p+m*c,t[5]=h-x*c,t[9]=-o*l,t[2]=x-h*c,t[6]=m+p*c,t[10]=s*l}else if(e.order==="YXZ"){const h=l*u,p=l*d,m=c*u,x=c*d;t[0]=h+x*o,t[4]=m*o-p,t[8]=s*c,t[1]=s*d,t[5]=s*u,t[9]=-o,t[2]=p*o-m,t[6]=x+h*o,t[10]=s*l}else if(e.order==="ZXY"){const h=l*u,p=l*d,m=c*u,x=c*d;t[0]=h-x*o,t[4]=-s*d,t[8]=m+p*o,t[1]=p+m*o,t[5]=s*u,t[9]=x-h*o,t[2]=-s*c,t[6]=o,t[10]=s*l}else if(e.order==="ZYX"){const h=s*u,p=s*d,m=o*u,x=o*d;t[0]=l*u,t[4]=m*c-p,t[8]=h*c+x,t[1]=l*d,t[5]=x*c+h,t[9]=p*c-m,t[2]=-c,t[6]=o*l,t[10]=s*l}else if(e.order==="YZX"){const h=s*l,p=s*c,m=o*l,x=o*c;t[0]=l*u,t[4]=x-h*d,t[8]=m*d+p,t[1]=d,t[5]=s*u,t[9]=-o*u,t[2]=-c*u,t[6]=p*d+m,t[10]=h-x*d}else if(e.order==="XZY"){const h=s*l,p=s*c,m=o*l,x=o*c;t[0]=l*u,t[4]=-d,t[8]=c*u,t[1]=h*d+x,t[5]=s*u,t[9]=p*d-m,t[2]=m*d-p,t[6]=o*u,t[10]=x*d+h}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(_x,e,xx)}lookAt(e,t,r){const a=this.elements;return tr.subVectors(e,t),tr.lengthSq()===0&&(tr.z=1),tr.normalize(),Ra.crossVectors(r,tr),Ra.lengthSq()===0&&(Math.abs(r.z)===1?tr.x+=1e-4:tr.z+=1e-4,tr.normalize(),Ra.crossVectors(r,tr)),Ra.normalize(),Eo.crossVectors(tr,Ra),a[0]=Ra.x,a[4]=Eo.x,a[8]=tr.x,a[1]=Ra.y,a[5]=Eo.y,a[9]=tr.y,a[2]=Ra.z,a[6]=Eo.z,a[10]=tr.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){const r=e.elements,a=t.elements,n=this.elements,s=r[0],o=r[4],l=r[8],c=r[12],u=r[1],d=r[5],h=r[9],p=r[13],m=r[2],x=r[6],g=r[10],f=r[14],v=r[3],R=r[7],S=r[11],P=r[15],T=a[0],_=a[4],b=a[8],D=a[12],C=a[1],L=a[5],N=a[9],z=a[13],A=a[2],F=a[6],H=a[10],G=a[14],ee=a[3],q=a[7],Y=a[11],ae=a[15];return n[0]=s*T+o*C+l*A+c*ee,n[4]=s*_+o*L+l*F+c*q,n[8]=s*b+o*N+l*H+c*Y,n[12]=s*D+o*z+l*G+c*ae,n[1]=u*T+d*C+h*A+p*ee,n[5]=u*_+d*L+h*F+p*q,n[9]=u*b+d*N+h*H+p*Y,n[13]=u*D+d*z+h*G+p*ae,n[2]=m*T+x*C+g*A+f*ee,n[6]=m*_+x*L+g*F+f*q,n[10]=m*b+x*N+g*H+f*Y,n[14]=m*D+x*z+g*G+f*ae,n[3]=v*T+R*C+S*A+P*ee,n[7]=v*_+R*L+S*F+P*q,n[11]=v*b+R*N+S*H+P*Y,n[15]=v*D+R*z+S*G+P*ae,this}multiplyScalar(e){const t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){const e=this.elements,t=e[0],r=e[4],a=e[8],n=e[12],s=e[1],o=e[5],l=e[9],c=e[13],u=e[2],d=e[6],h=e[10],p=e[14],m=e[3],x=e[7],g=e[11],f=e[15],v=l*p-c*h,R=o*p-c*d,S=o*h-l*d,P=s*p-c*u,T=s*h-l*u,_=s*d-o*u;return t*(x*v-g*R+f*S)-r*(m*v-g*P+f*T)+a*(m*R-x*P+f*_)-n*(m*S-x*T+g*_)}determinantAffine(){const e=this.elements,t=e[0],r=e[4],a=e[8],n=e[1],s=e[5],o=e[9],l=e[2],c=e[6],u=e[10];return t*(s*u-o*c)-r*(n*u-o*l)+a*(n*c-s*l)}transpose(){const e=this.elements;let t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,r){const a=this.elements;return e.isVector3?(a[12]=e.x,a[13]=e.y,a[14]=e.z):(a[12]=e,a[13]=t,a[14]=r),this}invert(){const e=this.elements,t=e[0],r=e[1],a=e[2],n=e[3],s=e[4],o=e[5],l=e[6],c=e[7],u=e[8],d=e[9],h=e[10],p=e[11],m=e[12],x=e[13],g=e[14],f=e[15],v=t*o-r*s,R=t*l-a*s,S=t*c-n*s,P=r*l-a*o,T=r*c-n*o,_=a*c-n*l,b=u*x-d*m,D=u*g-h*m,C=u*f-p*m,L=d*g-h*x,N=d*f-p*x,z=h*f-p*g,A=v*z-R*N+S*L+P*C-T*D+_*b;if(A===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);const F=1/A;return e[0]=(o*z-l*N+c*L)*F,e[1]=(a*N-r*z-n*L)*F,e[2]=(x*_-g*T+f*P)*F,e[3]=(h*T-d*_-p*P)*F,e[4]=(l*C-s*z-c*D)*F,e[5]=(t*z-a*C+n*D)*F,e[6]=(g*S-m*_-f*R)*F,e[7]=(u*_-h*S+p*R)*F,e[8]=(s*N-o*C+c*b)*F,e[9]=(r*C-t*N-n*b)*F,e[10]=(m*T-x*S+f*v)*F,e[11]=(d*S-u*T-p*v)*F,e[12]=(o*D-s*L-l*b)*F,e[13]=(t*L-r*D+a*b)*F,e[14]=(x*R-m*P-g*v)*F,e[15]=(u*P-d*R+h*v)*F,this}scale(e){const t=this.elements,r=e.x,a=e.y,n=e.z;return t[0]*=r,t[4]*=a,t[8]*=n,t[1]*=r,t[5]*=a,t[9]*=n,t[2]*=r,t[6]*=a,t[10]*=n,t[3]*=r,t[7]*=a,t[11]*=n,this}getMaxScaleOnAxis(){const e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],r=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],a=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,r,a))}makeTranslation(e,t,r){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,r,0,0,0,1),this}makeRotationX(e){const t=Math.cos(e),r=Math.sin(e);return this.set(1,0,0,0,0,t,-r,0,0,r,t,0,0,0,0,1),this}makeRotationY(e){const t=Math.cos(e),r=Math.sin(e);return this.set(t,0,r,0,0,1,0,0,-r,0,t,0,0,0,0,1),this}makeRotationZ(e){const t=Math.cos(e),r=Math.sin(e);return this.set(t,-r,0,0,r,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){const r=Math.cos(t),a=Math.sin(t),n=1-r,s=e.x,o=e.y,l=e.z,c=n*s,u=n*o;return this.set(c*s+r,c*o-a*l,c*l+a*o,0,c*o+a*l,u*o+r,u*l-a*s,0,c*l-a*o,u*l+a*s,n*l*l+r,0,0,0,0,1),this}makeScale(e,t,r){return this.set(e,0,0,0,0,t,0,0,0,0,r,0,0,0,0,1),this}makeShear(e,t,r,a,n,s){return this.set(1,r,n,0,e,1,s,0,t,a,1,0,0,0,0,1),this}compose(e,t,r){const a=this.elements,n=t._x,s=t._y,o=t._z,l=t._w,c=n+n,u=s+s,d=o+o,h=n*c,p=n*u,m=n*d,x=s*u,g=s*d,f=o*d,v=l*c,R=l*u,S=l*d,P=r.x,T=r.y,_=r.z;return a[0]=(1-(x+f))*P,a[1]=(p+S)*P,a[2]=(m-R)*P,a[3]=0,a[4]=(p-S)*T,a[5]=(1-(h+f))*T,a[6]=(g+v)*T,a[7]=0,a[8]=(m+R)*_,a[9]=(g-v)*_,a[10]=(1-(h+x))*_,a[11]=0,a[12]=e.x,a[13]=e.y,a[14]=e.z,a[15]=1,this}decompose(e,t,r){const a=this.elements;e.x=a[12],e.y=a[13],e.z=a[14];const n=this.determinantAffine();if(n===0)return r.set(1,1,1),t.identity(),this;let s=Un.set(a[0],a[1],a[2]).length();const o=Un.set(a[4],a[5],a[6]).length(),l=Un.set(a[8],a[9],a[10]).length();n<0&&(s=-s),br.copy(this);const c=1/s,u=1/o,d=1/l;return br.elements[0]*=c,br.elements[1]*=c,br.elements[2]*=c,br.elements[4]*=u,br.elements[5]*=u,br.elements[6]*=u,br.elements[8]*=d,br.elements[9]*=d,br.elements[10]*=d,t.setFromRotationMatrix(br),r.x=s,r.y=o,r.z=l,this}makePerspective(e,t,r,a,n,s,o=yr,l=!1){const c=this.elements,u=2*n/(t-e),d=2*n/(r-a),h=(t+e)/(t-e),p=(r+a)/(r-a);let m,x;if(l)m=n/(s-n),x=s*n/(s-n);else if(o===yr)m=-(s+n)/(s-n),x=-2*s*n/(s-n);else if(o===Es)m=-s/(s-n),x=-s*n/(s-n);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+o);return c[0]=u,c[4]=0,c[8]=h,c[12]=0,c[1]=0,c[5]=d,c[9]=p,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=x,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,r,a,n,s,o=yr,l=!1){const c=this.elements,u=2/(t-e),d=2/(r-a),h=-(t+e)/(t-e),p=-(r+a)/(r-a);let m,x;if(l)m=1/(s-n),x=s/(s-n);else if(o===yr)m=-2/(s-n),x=-(s+n)/(s-n);else if(o===Es)m=-1/(s-n),x=-n/(s-n);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+o);return c[0]=u,c[4]=0,c[8]=0,c[12]=h,c[1]=0,c[5]=d,c[9]=0,c[13]=p,c[2]=0,c[6]=0,c[10]=m,c[14]=x,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){const t=this.elements,r=e.elements;for(let a=0;a<16;a++)if(t[a]!==r[a])return!1;return!0}fromArray(e,t=0){for(let r=0;r<16;r++)this.elements[r]=e[r+t];return this}toArray(e=[],t=0){const r=this.elements;return e[t]=r[0],e[t+1]=r[1],e[t+2]=r[2],e[t+3]=r[3],e[t+4]=r[4],e[t+5]=r[5],e[t+6]=r[6],e[t+7]=r[7],e[t+8]=r[8],e[t+9]=r[9],e[t+10]=r[10],e[t+11]=r[11],e[t+12]=r[12],e[t+13]=r[13],e[t+14]=r[14],e[t+15]=r[15],e}}const Un=new K,br=new zt,_x=new K(0,0,0),xx=new K(1,1,1),Ra=new K,Eo=new K,tr=new K,rf=new zt,af=new Ln;class Na{constructor(e=0,t=0,r=0,a=Na.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=r,this._order=a}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,r,a=this._order){return this._x=e,this._y=t,this._z=r,this._order=a,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,r=!0){const a=e.elements,n=a[0],s=a[4],o=a[8],l=a[1],c=a[5],u=a[9],d=a[2],h=a[6],p=a[10];switch(t){case"XYZ":this._y=Math.asin(at(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(-u,p),this._z=Math.atan2(-s,n)):(this._x=Math.atan2(h,c),this._z=0);break;case"YXZ":this._x=Math.asin(-at(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(o,p),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-d,n),this._z=0);break;case"ZXY":this._x=Math.asin(at(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(-d,p),this._z=Math.atan2(-s,c)):(this._y=0,this._z=Math.atan2(l,n));break;case"ZYX":this._y=Math.asin(-at(d,-1,1)),Math.abs(d)<.9999999?(this._x=Math.atan2(h,p),this._z=Math.atan2(l,n)):(this._x=0,this._z=Math.atan2(-s,c));break;case"YZX":this._z=Math.asin(at(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-d,n)):(this._x=0,this._y=Math.atan2(o,p));break;case"XZY":this._z=Math.asin(-at(s,-1,1)),Math.abs(s)<.9999999?(this._x=Math.atan2(h,c),this._y=Math.atan2(o,n)):(this._x=Math.atan2(-u,p),this._y=0);break;default:Ze("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,r===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,r){return rf.makeRotationFromQuaternion(e),this.setFromRotationMatrix(rf,t,r)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return af.setFromEuler(this),this.setFromQuaternion(af,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}}Na.DEFAULT_ORDER="XYZ";class pu{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}}let Mx=0;const nf=new K,In=new Ln,sa=new zt,To=new K,Cs=new K,Sx=new K,yx=new Ln,sf=new K(1,0,0),of=new K(0,1,0),lf=new K(0,0,1),cf={type:"added"},bx={type:"removed"},Nn={type:"childadded",child:null},fu={type:"childremoved",child:null};class yi extends Za{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:Mx++}),this.uuid=Ta(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=yi.DEFAULT_UP.clone();const e=new K,t=new Na,r=new Ln,a=new K(1,1,1);function n(){r.setFromEuler(t,!1)}function s(){t.setFromQuaternion(r,void 0,!1)}t._onChange(n),r._onChange(s),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:r},scale:{configurable:!0,enumerable:!0,value:a},modelViewMatrix:{value:new zt},normalMatrix:{value:new tt}}),this.matrix=new zt,this.matrixWorld=new zt,this.matrixAutoUpdate=yi.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=yi.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new pu,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return In.setFromAxisAngle(e,t),this.quaternion.multiply(In),this}rotateOnWorldAxis(e,t){return In.setFromAxisAngle(e,t),this.quaternion.premultiply(In),this}rotateX(e){return this.rotateOnAxis(sf,e)}rotateY(e){return this.rotateOnAxis(of,e)}rotateZ(e){return this.rotateOnAxis(lf,e)}translateOnAxis(e,t){return nf.copy(e).applyQuaternion(this.quaternion),this.position.add(nf.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(sf,e)}translateY(e){return this.translateOnAxis(of,e)}translateZ(e){return this.translateOnAxis(lf,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(sa.copy(this.matrixWorld).invert())}lookAt(e,t,r){e.isVector3?To.copy(e):To.set(e,t,r);const a=this.parent;this.updateWorldMatrix(!0,!1),Cs.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?sa.lookAt(Cs,To,this.up):sa.lookAt(To,Cs,this.up),this.quaternion.setFromRotationMatrix(sa),a&&(sa.extractRotation(a.matrixWorld),In.setFromRotationMatrix(sa),this.quaternion.premultiply(In.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Mt("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(cf),Nn.child=e,this.dispatchEvent(Nn),Nn.child=null):Mt("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let r=0;r<arguments.length;r++)this.remove(arguments[r]);return this}const t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(bx),fu.child=e,this.dispatchEvent(fu),fu.child=null),this}removeFromParent(){const e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),sa.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),sa.multiply(e.parent.matrixWorld)),e.applyMatrix4(sa),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(cf),Nn.child=e,this.dispatchEvent(Nn),Nn.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let r=0,a=this.children.length;r<a;r++){const n=this.children[r].getObjectByProperty(e,t);if(n!==void 0)return n}}getObjectsByProperty(e,t,r=[]){this[e]===t&&r.push(this);const a=this.children;for(let n=0,s=a.length;n<s;n++)a[n].getObjectsByProperty(e,t,r);return r}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Cs,e,Sx),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Cs,yx,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);const t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);const t=this.children;for(let r=0,a=t.length;r<a;r++)t[r].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);const t=this.children;for(let r=0,a=t.length;r<a;r++)t[r].traverseVisible(e)}traverseAncestors(e){const t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);const e=this.pivot;if(e!==null){const t=e.x,r=e.y,a=e.z,n=this.matrix.elements;n[12]+=t-n[0]*t-n[4]*r-n[8]*a,n[13]+=r-n[1]*t-n[5]*r-n[9]*a,n[14]+=a-n[2]*t-n[6]*r-n[10]*a}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);const t=this.children;for(let r=0,a=t.length;r<a;r++)t[r].updateMatrixWorld(e)}updateWorldMatrix(e,t,r=!1){const a=this.parent;if(e===!0&&a!==null&&a.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||r)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,r=!0),t===!0){const n=this.children;for(let s=0,o=n.length;s<o;s++)n[s].updateWorldMatrix(!1,!0,r)}}toJSON(e){const t=e===void 0||typeof e=="string",r={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},r.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});const a={};a.uuid=this.uuid,a.type=this.type,a.name=this.name,a.castShadow=this.castShadow,a.receiveShadow=this.receiveShadow,a.visible=this.visible,a.frustumCulled=this.frustumCulled,a.renderOrder=this.renderOrder,a.static=this.static,a.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(a.userData=this.userData),a.layers=this.layers.mask,a.matrix=this.matrix.toArray(),a.up=this.up.toArray(),this.pivot!==null&&(a.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(a.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(a.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(a.type="InstancedMesh",a.count=this.count,a.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(a.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(a.type="BatchedMesh",a.perObjectFrustumCulled=this.perObjectFrustumCulled,a.sortObjects=this.sortObjects,a.drawRanges=this._drawRanges,a.reservedRanges=this._reservedRanges,a.geometryInfo=this._geometryInfo.map(o=>({...o,boundingBox:o.boundingBox?o.boundingBox.toJSON():void 0,boundingSphere:o.boundingSphere?o.boundingSphere.toJSON():void 0})),a.instanceInfo=this._instanceInfo.map(o=>({...o})),a.availableInstanceIds=this._availableInstanceIds.slice(),a.availableGeometryIds=this._availableGeometryIds.slice(),a.nextIndexStart=this._nextIndexStart,a.nextVertexStart=this._nextVertexStart,a.geometryCount=this._geometryCount,a.maxInstanceCount=this._maxInstanceCount,a.maxVertexCount=this._maxVertexCount,a.maxIndexCount=this._maxIndexCount,a.geometryInitialized=this._geometryInitialized,a.matricesTexture=this._matricesTexture.toJSON(e),a.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(a.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(a.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(a.boundingBox=this.boundingBox.toJSON()));function n(o,l){return o[l.uuid]===void 0&&(o[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?a.background=this.background.toJSON():this.background.isTexture&&(a.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(a.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){a.geometry=n(e.geometries,this.geometry);const o=this.geometry.parameters;if(o!==void 0&&o.shapes!==void 0){const l=o.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){const d=l[c];n(e.shapes,d)}else n(e.shapes,l)}}if(this.isSkinnedMesh&&(a.bindMode=this.bindMode,a.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(n(e.skeletons,this.skeleton),a.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){const o=[];for(let l=0,c=this.material.length;l<c;l++)o.push(n(e.materials,this.material[l]));a.material=o}else a.material=n(e.materials,this.material);if(this.children.length>0){a.children=[];for(let o=0;o<this.children.length;o++)a.children.push(this.children[o].toJSON(e).object)}if(this.animations.length>0){a.animations=[];for(let o=0;o<this.animations.length;o++){const l=this.animations[o];a.animations.push(n(e.animations,l))}}if(t){const o=s(e.geometries),l=s(e.materials),c=s(e.textures),u=s(e.images),d=s(e.shapes),h=s(e.skeletons),p=s(e.animations),m=s(e.nodes);o.length>0&&(r.geometries=o),l.length>0&&(r.materials=l),c.length>0&&(r.textures=c),u.length>0&&(r.images=u),d.length>0&&(r.shapes=d),h.length>0&&(r.skeletons=h),p.length>0&&(r.animations=p),m.length>0&&(r.nodes=m)}return r.object=a,r;function s(o){const l=[];for(const c in o){const u=o[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let r=0;r<e.children.length;r++){const a=e.children[r];this.add(a.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}}yi.DEFAULT_UP=new K(0,1,0),yi.DEFAULT_MATRIX_AUTO_UPDATE=!0,yi.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;class Ro extends yi{constructor(){super(),this.isGroup=!0,this.type="Group"}}const wx={type:"move"};class mu{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Ro,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Ro,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new K,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new K),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Ro,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new K,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new K,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){const t=this._hand;if(t)for(const r of e.hand.values())this._getHandJoint(t,r)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,r){let a=null,n=null,s=null;const o=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){s=!0;for(const x of e.hand.values()){const g=t.getJointPose(x,r),f=this._getHandJoint(c,x);g!==null&&(f.matrix.fromArray(g.transform.matrix),f.matrix.decompose(f.position,f.quaternion,f.scale),f.matrixWorldNeedsUpdate=!0,f.jointRadius=g.radius),f.visible=g!==null}const u=c.joints["index-finger-tip"],d=c.joints["thumb-tip"],h=u.position.distanceTo(d.position),p=.02,m=.005;c.inputState.pinching&&h>p+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&h<=p-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(n=t.getPose(e.gripSpace,r),n!==null&&(l.matrix.fromArray(n.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,n.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(n.linearVelocity)):l.hasLinearVelocity=!1,n.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(n.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));o!==null&&(a=t.getPose(e.targetRaySpace,r),a===null&&n!==null&&(a=n),a!==null&&(o.matrix.fromArray(a.transform.matrix),o.matrix.decompose(o.position,o.quaternion,o.scale),o.matrixWorldNeedsUpdate=!0,a.linearVelocity?(o.hasLinearVelocity=!0,o.linearVelocity.copy(a.linearVelocity)):o.hasLinearVelocity=!1,a.angularVelocity?(o.hasAngularVelocity=!0,o.angularVelocity.copy(a.angularVelocity)):o.hasAngularVelocity=!1,this.dispatchEvent(wx)))}return o!==null&&(o.visible=a!==null),l!==null&&(l.visible=n!==null),c!==null&&(c.visible=s!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){const r=new Ro;r.matrixAutoUpdate=!1,r.visible=!1,e.joints[t.jointName]=r,e.add(r)}return e.joints[t.jointName]}}const uf={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Aa={h:0,s:0,l:0},Ao={h:0,s:0,l:0};function gu(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}class lt{constructor(e,t,r){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,r)}set(e,t,r){if(t===void 0&&r===void 0){const a=e;a&&a.isColor?this.copy(a):typeof a=="number"?this.setHex(a):typeof a=="string"&&this.setStyle(a)}else this.setRGB(e,t,r);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=hr){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,ft.colorSpaceToWorking(this,t),this}setRGB(e,t,r,a=ft.workingColorSpace){return this.r=e,this.g=t,this.b=r,ft.colorSpaceToWorking(this,a),this}setHSL(e,t,r,a=ft.workingColorSpace){if(e=nu(e,1),t=at(t,0,1),r=at(r,0,1),t===0)this.r=this.g=this.b=r;else{const n=r<=.5?r*(1+t):r+t-r*t,s=2*r-n;this.r=gu(s,n,e+1/3),this.g=gu(s,n,e),this.b=gu(s,n,e-1/3)}return ft.colorSpaceToWorking(this,a),this}setStyle(e,t=hr){function r(n){n!==void 0&&parseFloat(n)<1&&Ze("Color: Alpha component of "+e+" will be ignored.")}let a;if(a=/^(\w+)\(([^\)]*)\)/.exec(e)){let n;const s=a[1],o=a[2];switch(s){case"rgb":case"rgba":if(n=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return r(n[4]),this.setRGB(Math.min(255,parseInt(n[1],10))/255,Math.min(255,parseInt(n[2],10))/255,Math.min(255,parseInt(n[3],10))/255,t);if(n=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return r(n[4]),this.setRGB(Math.min(100,parseFloat(n[1]))/100,Math.min(100,parseFloat(n[2]))/100,Math.min(100,parseFloat(n[3]))/100,t);break;case"hsl":case"hsla":if(n=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(o))return r(n[4]),this.setHSL(parseFloat(n[1])/360,parseFloat(n[2])/100,parseFloat(n[3])/100,t);break;default:Ze("Color: Unknown color model "+e)}}else if(a=/^\#([A-Fa-f\d]+)$/.exec(e)){const n=a[1],s=n.length;if(s===3)return this.setRGB(parseInt(n.charAt(0),16)/15,parseInt(n.charAt(1),16)/15,parseInt(n.charAt(2),16)/15,t);if(s===6)return this.setHex(parseInt(n,16),t);Ze("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=hr){const r=uf[e.toLowerCase()];return r!==void 0?this.setHex(r,t):Ze("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=na(e.r),this.g=na(e.g),this.b=na(e.b),this}copyLinearToSRGB(e){return this.r=Pn(e.r),this.g=Pn(e.g),this.b=Pn(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=hr){return ft.workingToColorSpace(Ui.copy(this),e),Math.round(at(Ui.r*255,0,255))*65536+Math.round(at(Ui.g*255,0,255))*256+Math.round(at(Ui.b*255,0,255))}getHexString(e=hr){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=ft.workingColorSpace){ft.workingToColorSpace(Ui.copy(this),t);const r=Ui.r,a=Ui.g,n=Ui.b,s=Math.max(r,a,n),o=Math.min(r,a,n);let l,c;const u=(o+s)/2;if(o===s)l=0,c=0;else{const d=s-o;switch(c=u<=.5?d/(s+o):d/(2-s-o),s){case r:l=(a-n)/d+(a<n?6:0);break;case a:l=(n-r)/d+2;break;case n:l=(r-a)/d+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=ft.workingColorSpace){return ft.workingToColorSpace(Ui.copy(this),t),e.r=Ui.r,e.g=Ui.g,e.b=Ui.b,e}getStyle(e=hr){ft.workingToColorSpace(Ui.copy(this),e);const t=Ui.r,r=Ui.g,a=Ui.b;return e!==hr?`color(${e} ${t.toFixed(3)} ${r.toFixed(3)} ${a.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(r*255)},${Math.round(a*255)})`}offsetHSL(e,t,r){return this.getHSL(Aa),this.setHSL(Aa.h+e,Aa.s+t,Aa.l+r)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,r){return this.r=e.r+(t.r-e.r)*r,this.g=e.g+(t.g-e.g)*r,this.b=e.b+(t.b-e.b)*r,this}lerpHSL(e,t){this.getHSL(Aa),e.getHSL(Ao);const r=As(Aa.h,Ao.h,t),a=As(Aa.s,Ao.s,t),n=As(Aa.l,Ao.l,t);return this.setHSL(r,a,n),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){const t=this.r,r=this.g,a=this.b,n=e.elements;return this.r=n[0]*t+n[3]*r+n[6]*a,this.g=n[1]*t+n[4]*r+n[7]*a,this.b=n[2]*t+n[5]*r+n[8]*a,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}}const Ui=new lt;lt.NAMES=uf;class Ex extends yi{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Na,this.environmentIntensity=1,this.environmentRotation=new Na,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){const t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}}const wr=new K,oa=new K,vu=new K,la=new K,On=new K,Fn=new K,hf=new K,_u=new K,xu=new K,Mu=new K,Su=new Ft,yu=new Ft,bu=new Ft;class Ar{constructor(e=new K,t=new K,r=new K){this.a=e,this.b=t,this.c=r}static getNormal(e,t,r,a){a.subVectors(r,t),wr.subVectors(e,t),a.cross(wr);const n=a.lengthSq();return n>0?a.multiplyScalar(1/Math.sqrt(n)):a.set(0,0,0)}static getBarycoord(e,t,r,a,n){wr.subVectors(a,t),oa.subVectors(r,t),vu.subVectors(e,t);const s=wr.dot(wr),o=wr.dot(oa),l=wr.dot(vu),c=oa.dot(oa),u=oa.dot(vu),d=s*c-o*o;if(d===0)return n.set(0,0,0),null;const h=1/d,p=(c*l-o*u)*h,m=(s*u-o*l)*h;return n.set(1-p-m,m,p)}static containsPoint(e,t,r,a){return this.getBarycoord(e,t,r,a,la)===null?!1:la.x>=0&&la.y>=0&&la.x+la.y<=1}static getInterpolation(e,t,r,a,n,s,o,l){return this.getBarycoord(e,t,r,a,la)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(n,la.x),l.addScaledVector(s,la.y),l.addScaledVector(o,la.z),l)}static getInterpolatedAttribute(e,t,r,a,n,s){return Su.setScalar(0),yu.setScalar(0),bu.setScalar(0),Su.fromBufferAttribute(e,t),yu.fromBufferAttribute(e,r),bu.fromBufferAttribute(e,a),s.setScalar(0),s.addScaledVector(Su,n.x),s.addScaledVector(yu,n.y),s.addScaledVector(bu,n.z),s}static isFrontFacing(e,t,r,a){return wr.subVectors(r,t),oa.subVectors(e,t),wr.cross(oa).dot(a)<0}set(e,t,r){return this.a.copy(e),this.b.copy(t),this.c.copy(r),this}setFromPointsAndIndices(e,t,r,a){return this.a.copy(e[t]),this.b.copy(e[r]),this.c.copy(e[a]),this}setFromAttributeAndIndices(e,t,r,a){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,r),this.c.fromBufferAttribute(e,a),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return wr.subVectors(this.c,this.b),oa.subVectors(this.a,this.b),wr.cross(oa).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return Ar.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return Ar.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,r,a,n){return Ar.getInterpolation(e,this.a,this.b,this.c,t,r,a,n)}containsPoint(e){return Ar.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return Ar.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){const r=this.a,a=this.b,n=this.c;let s,o;On.subVectors(a,r),Fn.subVectors(n,r),_u.subVectors(e,r);const l=On.dot(_u),c=Fn.dot(_u);if(l<=0&&c<=0)return t.copy(r);xu.subVectors(e,a);const u=On.dot(xu),d=Fn.dot(xu);if(u>=0&&d<=u)return t.copy(a);const h=l*d-u*c;if(h<=0&&l>=0&&u<=0&&l-u>0)return s=l/(l-u),t.copy(r).addScaledVector(On,s);Mu.subVectors(e,n);const p=On.dot(Mu),m=Fn.dot(Mu);if(m>=0&&p<=m)return t.copy(n);const x=p*c-l*m;if(x<=0&&c>=0&&m<=0)return o=c/(c-m),t.copy(r).addScaledVector(Fn,o);const g=u*m-p*d;if(g<=0&&d-u>=0&&p-m>=0)return hf.subVectors(n,a),o=(d-u)/(d-u+(p-m)),t.copy(a).addScaledVector(hf,o);const f=1/(g+x+h);return s=x*f,o=h*f,t.copy(r).addScaledVector(On,s).addScaledVector(Fn,o)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}}class Ca{constructor(e=new K(1/0,1/0,1/0),t=new K(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,r=e.length;t<r;t+=3)this.expandByPoint(Er.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,r=e.count;t<r;t++)this.expandByPoint(Er.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,r=e.length;t<r;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){const r=Er.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(r),this.max.copy(e).add(r),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);const r=e.geometry;if(r!==void 0){const n=r.getAttribute("position");if(t===!0&&n!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let s=0,o=n.count;s<o;s++)e.isMesh===!0?e.getVertexPosition(s,Er):Er.fromBufferAttribute(n,s),Er.applyMatrix4(e.matrixWorld),this.expandByPoint(Er);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Co.copy(e.boundingBox)):(r.boundingBox===null&&r.computeBoundingBox(),Co.copy(r.boundingBox)),Co.applyMatrix4(e.matrixWorld),this.union(Co)}const a=e.children;for(let n=0,s=a.length;n<s;n++)this.expandByObject(a[n],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Er),Er.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,r;return e.normal.x>0?(t=e.normal.x*this.min.x,r=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,r=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,r+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,r+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,r+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,r+=e.normal.z*this.min.z),t<=-e.constant&&r>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Ls),Lo.subVectors(this.max,Ls),zn.subVectors(e.a,Ls),Bn.subVectors(e.b,Ls),kn.subVectors(e.c,Ls),La.subVectors(Bn,zn),Pa.subVectors(kn,Bn),Qa.subVectors(zn,kn);let t=[0,-La.z,La.y,0,-Pa.z,Pa.y,0,-Qa.z,Qa.y,La.z,0,-La.x,Pa.z,0,-Pa.x,Qa.z,0,-Qa.x,-La.y,La.x,0,-Pa.y,Pa.x,0,-Qa.y,Qa.x,0];return!wu(t,zn,Bn,kn,Lo)||(t=[1,0,0,0,1,0,0,0,1],!wu(t,zn,Bn,kn,Lo))?!1:(Po.crossVectors(La,Pa),t=[Po.x,Po.y,Po.z],wu(t,zn,Bn,kn,Lo))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Er).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Er).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(ca[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),ca[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),ca[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),ca[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),ca[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),ca[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),ca[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),ca[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(ca),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}}const ca=[new K,new K,new K,new K,new K,new K,new K,new K],Er=new K,Co=new Ca,zn=new K,Bn=new K,kn=new K,La=new K,Pa=new K,Qa=new K,Ls=new K,Lo=new K,Po=new K,Ja=new K;function wu(i,e,t,r,a){for(let n=0,s=i.length-3;n<=s;n+=3){Ja.fromArray(i,n);const o=a.x*Math.abs(Ja.x)+a.y*Math.abs(Ja.y)+a.z*Math.abs(Ja.z),l=e.dot(Ja),c=t.dot(Ja),u=r.dot(Ja);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>o)return!1}return!0}const oi=new K,Do=new ut;let Tx=0;class dr extends Za{constructor(e,t,r=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Tx++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=r,this.usage=jp,this.updateRanges=[],this.gpuType=Br,this.version=0,this._normalizationScale=e!==void 0?wo(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,r){e*=this.itemSize,r*=t.itemSize;for(let a=0,n=this.itemSize;a<n;a++)this.array[e+a]=t.array[r+a];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,r=this.count;t<r;t++)Do.fromBufferAttribute(this,t),Do.applyMatrix3(e),this.setXY(t,Do.x,Do.y);else if(this.itemSize===3)for(let t=0,r=this.count;t<r;t++)oi.fromBufferAttribute(this,t),oi.applyMatrix3(e),this.setXYZ(t,oi.x,oi.y,oi.z);return this}applyMatrix4(e){for(let t=0,r=this.count;t<r;t++)oi.fromBufferAttribute(this,t),oi.applyMatrix4(e),this.setXYZ(t,oi.x,oi.y,oi.z);return this}applyNormalMatrix(e){for(let t=0,r=this.count;t<r;t++)oi.fromBufferAttribute(this,t),oi.applyNormalMatrix(e),this.setXYZ(t,oi.x,oi.y,oi.z);return this}transformDirection(e){for(let t=0,r=this.count;t<r;t++)oi.fromBufferAttribute(this,t),oi.transformDirection(e),this.setXYZ(t,oi.x,oi.y,oi.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let r=this.array[e*this.itemSize+t];return this.normalized&&(r=this._denormalize(r)),r}setComponent(e,t,r){return this.normalized&&(r=this._normalize(r)),this.array[e*this.itemSize+t]=r,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=r,this}setXYZ(e,t,r,a){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a)),this.array[e+0]=t,this.array[e+1]=r,this.array[e+2]=a,this}setXYZW(e,t,r,a,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=r,this.array[e+2]=a,this.array[e+3]=n,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){const e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):su(e,this.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):ou(e,this.array)}}class df extends dr{constructor(e,t,r){super(new Uint16Array(e),t,r)}}class pf extends dr{constructor(e,t,r){super(new Uint32Array(e),t,r)}}class li extends dr{constructor(e,t,r){super(new Float32Array(e),t,r)}}const Rx=new Ca,Ps=new K,Eu=new K;class Gn{constructor(e=new K,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){const r=this.center;t!==void 0?r.copy(t):Rx.setFromPoints(e).getCenter(r);let a=0;for(let n=0,s=e.length;n<s;n++)a=Math.max(a,r.distanceToSquared(e[n]));return this.radius=Math.sqrt(a),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){const t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){const r=this.center.distanceToSquared(e);return t.copy(e),r>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Ps.subVectors(e,this.center);const t=Ps.lengthSq();if(t>this.radius*this.radius){const r=Math.sqrt(t),a=(r-this.radius)*.5;this.center.addScaledVector(Ps,a/r),this.radius+=a}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Eu.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Ps.copy(e.center).add(Eu)),this.expandByPoint(Ps.copy(e.center).sub(Eu))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}}let Ax=0;const pr=new zt,Tu=new yi,Hn=new K,ir=new Ca,Ds=new Ca,Si=new K;class Gi extends Za{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:Ax++}),this.uuid=Ta(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(j_(e)?pf:df)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,r=0){this.groups.push({start:e,count:t,materialIndex:r})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){const t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);const r=this.attributes.normal;if(r!==void 0){const n=new tt().getNormalMatrix(e);r.applyNormalMatrix(n),r.needsUpdate=!0}const a=this.attributes.tangent;return a!==void 0&&(a.transformDirection(e),a.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return pr.makeRotationFromQuaternion(e),this.applyMatrix4(pr),this}rotateX(e){return pr.makeRotationX(e),this.applyMatrix4(pr),this}rotateY(e){return pr.makeRotationY(e),this.applyMatrix4(pr),this}rotateZ(e){return pr.makeRotationZ(e),this.applyMatrix4(pr),this}translate(e,t,r){return pr.makeTranslation(e,t,r),this.applyMatrix4(pr),this}scale(e,t,r){return pr.makeScale(e,t,r),this.applyMatrix4(pr),this}lookAt(e){return Tu.lookAt(e),Tu.updateMatrix(),this.applyMatrix4(Tu.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Hn).negate(),this.translate(Hn.x,Hn.y,Hn.z),this}setFromPoints(e){const t=this.getAttribute("position");if(t===void 0){const r=[];for(let a=0,n=e.length;a<n;a++){const s=e[a];r.push(s.x,s.y,s.z||0)}this.setAttribute("position",new li(r,3))}else{const r=Math.min(e.length,t.count);for(let a=0;a<r;a++){const n=e[a];t.setXYZ(a,n.x,n.y,n.z||0)}e.length>t.count&&Ze("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Ca);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Mt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new K(-1/0,-1/0,-1/0),new K(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let r=0,a=t.length;r<a;r++){const n=t[r];ir.setFromBufferAttribute(n),this.morphTargetsRelative?(Si.addVectors(this.boundingBox.min,ir.min),this.boundingBox.expandByPoint(Si),Si.addVectors(this.boundingBox.max,ir.max),this.boundingBox.expandByPoint(Si)):(this.boundingBox.expandByPoint(ir.min),this.boundingBox.expandByPoint(ir.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Mt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Gn);const e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Mt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new K,1/0);return}if(e){const r=this.boundingSphere.center;if(ir.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){const o=t[n];Ds.setFromBufferAttribute(o),this.morphTargetsRelative?(Si.addVectors(ir.min,Ds.min),ir.expandByPoint(Si),Si.addVectors(ir.max,Ds.max),ir.expandByPoint(Si)):(ir.expandByPoint(Ds.min),ir.expandByPoint(Ds.max))}ir.getCenter(r);let a=0;for(let n=0,s=e.count;n<s;n++)Si.fromBufferAttribute(e,n),a=Math.max(a,r.distanceToSquared(Si));if(t)for(let n=0,s=t.length;n<s;n++){const o=t[n],l=this.morphTargetsRelative;for(let c=0,u=o.count;c<u;c++)Si.fromBufferAttribute(o,c),l&&(Hn.fromBufferAttribute(e,c),Si.add(Hn)),a=Math.max(a,r.distanceToSquared(Si))}this.boundingSphere.radius=Math.sqrt(a),isNaN(this.boundingSphere.radius)&&Mt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){const e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Mt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}const r=t.position,a=t.normal,n=t.uv;let s=this.getAttribute("tangent");(s===void 0||s.count!==r.count)&&(s=new dr(new Float32Array(4*r.count),4),this.setAttribute("tangent",s));const o=[],l=[],c=new Uint8Array(r.count);for(let D=0;D<r.count;D++)o[D]=new K,l[D]=new K;const u=new K,d=new K,h=new K,p=new ut,m=new ut,x=new ut,g=new K,f=new K;function v(D,C,L){c[D]=c[C]=c[L]=1,u.fromBufferAttribute(r,D),d.fromBufferAttribute(r,C),h.fromBufferAttribute(r,L),p.fromBufferAttribute(n,D),m.fromBufferAttribute(n,C),x.fromBufferAttribute(n,L),d.sub(u),h.sub(u),m.sub(p),x.sub(p);const N=1/(m.x*x.y-x.x*m.y);isFinite(N)&&(g.copy(d).multiplyScalar(x.y).addScaledVector(h,-m.y).multiplyScalar(N),f.copy(h).multiplyScalar(m.x).addScaledVector(d,-x.x).multiplyScalar(N),o[D].add(g),o[C].add(g),o[L].add(g),l[D].add(f),l[C].add(f),l[L].add(f))}let R=this.groups;R.length===0&&(R=[{start:0,count:e.count}]);for(let D=0,C=R.length;D<C;++D){const L=R[D],N=L.start,z=L.count;for(let A=N,F=N+z;A<F;A+=3)v(e.getX(A+0),e.getX(A+1),e.getX(A+2))}const S=new K,P=new K,T=new K,_=new K;function b(D){T.fromBufferAttribute(a,D),_.copy(T);const C=o[D];S.copy(C),S.sub(T.multiplyScalar(T.dot(C))).normalize(),P.crossVectors(_,C);const L=P.dot(l[D])<0?-1:1;s.setXYZW(D,S.x,S.y,S.z,L)}for(let D=0,C=r.count;D<C;++D)c[D]&&b(D);this._transformed=!0}computeVertexNormals(){const e=this.index,t=this.getAttribute("position");if(t!==void 0){let r=this.getAttribute("normal");if(r===void 0||r.count!==t.count)r=new dr(new Float32Array(t.count*3),3),this.setAttribute("normal",r);else for(let h=0,p=r.count;h<p;h++)r.setXYZ(h,0,0,0);const a=new K,n=new K,s=new K,o=new K,l=new K,c=new K,u=new K,d=new K;if(e)for(let h=0,p=e.count;h<p;h+=3){const m=e.getX(h+0),x=e.getX(h+1),g=e.getX(h+2);a.fromBufferAttribute(t,m),n.fromBufferAttribute(t,x),s.fromBufferAttribute(t,g),u.subVectors(s,n),d.subVectors(a,n),u.cross(d),o.fromBufferAttribute(r,m),l.fromBufferAttribute(r,x),c.fromBufferAttribute(r,g),o.add(u),l.add(u),c.add(u),r.setXYZ(m,o.x,o.y,o.z),r.setXYZ(x,l.x,l.y,l.z),r.setXYZ(g,c.x,c.y,c.z)}else for(let h=0,p=t.count;h<p;h+=3)a.fromBufferAttribute(t,h+0),n.fromBufferAttribute(t,h+1),s.fromBufferAttribute(t,h+2),u.subVectors(s,n),d.subVectors(a,n),u.cross(d),r.setXYZ(h+0,u.x,u.y,u.z),r.setXYZ(h+1,u.x,u.y,u.z),r.setXYZ(h+2,u.x,u.y,u.z);this.normalizeNormals(),r.needsUpdate=!0}}normalizeNormals(){const e=this.attributes.normal;for(let t=0,r=e.count;t<r;t++)Si.fromBufferAttribute(e,t),Si.normalize(),e.setXYZ(t,Si.x,Si.y,Si.z)}toNonIndexed(){function e(o,l){const c=o.array,u=o.itemSize,d=o.normalized,h=new c.constructor(l.length*u);let p=0,m=0;for(let x=0,g=l.length;x<g;x++){o.isInterleavedBufferAttribute?p=l[x]*o.data.stride+o.offset:p=l[x]*u;for(let f=0;f<u;f++)h[m++]=c[p++]}return new dr(h,u,d)}if(this.index===null)return Ze("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;const t=new Gi,r=this.index.array,a=this.attributes;for(const o in a){const l=a[o],c=e(l,r);t.setAttribute(o,c)}const n=this.morphAttributes;for(const o in n){const l=[],c=n[o];for(let u=0,d=c.length;u<d;u++){const h=c[u],p=e(h,r);l.push(p)}t.morphAttributes[o]=l}t.morphTargetsRelative=this.morphTargetsRelative;const s=this.groups;for(let o=0,l=s.length;o<l;o++){const c=s[o];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){const e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){const l=this.parameters;for(const c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};const t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});const r=this.attributes;for(const l in r){const c=r[l];e.data.attributes[l]=c.toJSON(e.data)}const a={};let n=!1;for(const l in this.morphAttributes){const c=this.morphAttributes[l],u=[];for(let d=0,h=c.length;d<h;d++){const p=c[d];u.push(p.toJSON(e.data))}u.length>0&&(a[l]=u,n=!0)}n&&(e.data.morphAttributes=a,e.data.morphTargetsRelative=this.morphTargetsRelative);const s=this.groups;s.length>0&&(e.data.groups=JSON.parse(JSON.stringify(s)));const o=this.boundingSphere;return o!==null&&(e.data.boundingSphere=o.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;const t={};this.name=e.name;const r=e.index;r!==null&&this.setIndex(r.clone());const a=e.attributes;for(const c in a){const u=a[c];this.setAttribute(c,u.clone(t))}const n=e.morphAttributes;for(const c in n){const u=[],d=n[c];for(let h=0,p=d.length;h<p;h++)u.push(d[h].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;const s=e.groups;for(let c=0,u=s.length;c<u;c++){const d=s[c];this.addGroup(d.start,d.count,d.materialIndex)}const o=e.boundingBox;o!==null&&(this.boundingBox=o.clone());const l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}}class Cx{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=jp,this.updateRanges=[],this.version=0,this.uuid=Ta()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,r){e*=this.stride,r*=t.stride;for(let a=0,n=this.stride;a<n;a++)this.array[e+a]=t.array[r+a];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=ff(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);const r=new this.array.constructor(e.arrayBuffers[t]),a=new this.constructor(r,this.stride);return a.setUsage(this.usage),a}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});const t=ff(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));const r={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return r.usage=this.usage,r}}function ff(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=Ta()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}const Bi=new K;class Oa{constructor(e,t,r,a=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=r,this.normalized=a,this._normalizationScale=e!==void 0?wo(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,r=this.data.count;t<r;t++)Bi.fromBufferAttribute(this,t),Bi.applyMatrix4(e),this.setXYZ(t,Bi.x,Bi.y,Bi.z);return this}applyNormalMatrix(e){for(let t=0,r=this.count;t<r;t++)Bi.fromBufferAttribute(this,t),Bi.applyNormalMatrix(e),this.setXYZ(t,Bi.x,Bi.y,Bi.z);return this}transformDirection(e){for(let t=0,r=this.count;t<r;t++)Bi.fromBufferAttribute(this,t),Bi.transformDirection(e),this.setXYZ(t,Bi.x,Bi.y,Bi.z);return this}getComponent(e,t){let r=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(r=this._denormalize(r)),r}setComponent(e,t,r){return this.normalized&&(r=this._normalize(r)),this.data.array[e*this.data.stride+this.offset+t]=r,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=r,this}setXYZ(e,t,r,a){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a)),this.data.array[e+0]=t,this.data.array[e+1]=r,this.data.array[e+2]=a,this}setXYZW(e,t,r,a,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),r=this._normalize(r),a=this._normalize(a),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=r,this.data.array[e+2]=a,this.data.array[e+3]=n,this}clone(e){if(e===void 0){yo("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let r=0;r<this.count;r++){const a=r*this.data.stride+this.offset;for(let n=0;n<this.itemSize;n++)t.push(this.data.array[a+n])}return new dr(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new Oa(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){yo("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");const t=[];for(let r=0;r<this.count;r++){const a=r*this.data.stride+this.offset;for(let n=0;n<this.itemSize;n++)t.push(this.data.array[a+n])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){const t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):su(e,this.data.array)}_normalize(e){const t=this._normalizationScale;return t!==void 0?Math.round(e*t):ou(e,this.data.array)}}const Ru=new K,Lx=new K,Px=new tt;class Da{constructor(e=new K(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,r,a){return this.normal.set(e,t,r),this.constant=a,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,r){const a=Ru.subVectors(r,t).cross(Lx.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(a,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){const e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,r=!0){const a=e.delta(Ru),n=this.normal.dot(a);if(n===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;const s=-(e.start.dot(this.normal)+this.constant)/n;return r===!0&&(s<0||s>1)?null:t.copy(e.start).addScaledVector(a,s)}intersectsLine(e){const t=this.distanceToPoint(e.start),r=this.distanceToPoint(e.end);return t<0&&r>0||r<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){const r=t||Px.getNormalMatrix(e),a=this.coplanarPoint(Ru).applyMatrix4(e),n=this.normal.applyMatrix3(r).normalize();return this.constant=-a.dot(n),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}}let Dx=0;class Vn extends Za{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:Dx++}),this.uuid=Ta(),this.name="",this.type="Material",this.blending=Ss,this.side=$a,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Tp,this.blendDst=Rp,this.blendEquation=Rn,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new lt(0,0,0),this.blendAlpha=0,this.depthFunc=ys,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=k_,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=au,this.stencilZFail=au,this.stencilZPass=au,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(const t in e){const r=e[t];if(r===void 0){Ze(`Material: parameter '${t}' has value of undefined.`);continue}const a=this[t];if(a===void 0){Ze(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}a&&a.isColor?a.set(r):a&&a.isVector2&&r&&r.isVector2||a&&a.isEuler&&r&&r.isEuler||a&&a.isVector3&&r&&r.isVector3?a.copy(r):this[t]=r}}toJSON(e){const t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});const r={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};r.uuid=this.uuid,r.type=this.type,r.blending=this.blending,r.side=this.side,r.shadowSide=this.shadowSide,r.vertexColors=this.vertexColors,r.opacity=this.opacity,r.transparent=this.transparent,r.blendSrc=this.blendSrc,r.blendDst=this.blendDst,r.blendEquation=this.blendEquation,r.blendSrcAlpha=this.blendSrcAlpha,r.blendDstAlpha=this.blendDstAlpha,r.blendEquationAlpha=this.blendEquationAlpha,r.blendColor=this.blendColor.getHex(),r.blendAlpha=this.blendAlpha,r.depthFunc=this.depthFunc,r.depthTest=this.depthTest,r.depthWrite=this.depthWrite,r.colorWrite=this.colorWrite,r.clipIntersection=this.clipIntersection,r.clipShadows=this.clipShadows,r.stencilWriteMask=this.stencilWriteMask,r.stencilFunc=this.stencilFunc,r.stencilRef=this.stencilRef,r.stencilFuncMask=this.stencilFuncMask,r.stencilFail=this.stencilFail,r.stencilZFail=this.stencilZFail,r.stencilZPass=this.stencilZPass,r.stencilWrite=this.stencilWrite,r.polygonOffset=this.polygonOffset,r.polygonOffsetFactor=this.polygonOffsetFactor,r.polygonOffsetUnits=this.polygonOffsetUnits,r.dithering=this.dithering,r.alphaTest=this.alphaTest,r.alphaHash=this.alphaHash,r.alphaToCoverage=this.alphaToCoverage,r.premultipliedAlpha=this.premultipliedAlpha,r.forceSinglePass=this.forceSinglePass,r.allowOverride=this.allowOverride,r.visible=this.visible,r.toneMapped=this.toneMapped,r.name=this.name,this.color&&this.color.isColor&&(r.color=this.color.getHex()),this.roughness!==void 0&&(r.roughness=this.roughness),this.metalness!==void 0&&(r.metalness=this.metalness),this.sheen!==void 0&&(r.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(r.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(r.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(r.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(r.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(r.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(r.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(r.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(r.shininess=this.shininess),this.clearcoat!==void 0&&(r.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(r.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(r.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(r.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(r.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(r.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(r.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,r.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(r.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(r.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(r.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(r.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(r.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(r.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(r.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(r.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(r.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(r.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(r.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(r.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(r.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(r.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(r.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(r.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(r.lightMap=this.lightMap.toJSON(e).uuid,r.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(r.aoMap=this.aoMap.toJSON(e).uuid,r.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(r.bumpMap=this.bumpMap.toJSON(e).uuid,r.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(r.normalMap=this.normalMap.toJSON(e).uuid,r.normalMapType=this.normalMapType,r.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(r.displacementMap=this.displacementMap.toJSON(e).uuid,r.displacementScale=this.displacementScale,r.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(r.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(r.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(r.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(r.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(r.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(r.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(r.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(r.combine=this.combine)),this.envMapRotation!==void 0&&(r.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(r.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(r.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(r.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(r.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(r.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(r.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(r.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(r.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(r.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(r.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(r.size=this.size),this.sizeAttenuation!==void 0&&(r.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(r.clippingPlanes=this.clippingPlanes.map(n=>n.toJSON())),this.rotation!==void 0&&(r.rotation=this.rotation),this.depthPacking!==void 0&&(r.depthPacking=this.depthPacking),this.linewidth!==void 0&&(r.linewidth=this.linewidth),this.linecap!==void 0&&(r.linecap=this.linecap),this.linejoin!==void 0&&(r.linejoin=this.linejoin),this.dashSize!==void 0&&(r.dashSize=this.dashSize),this.gapSize!==void 0&&(r.gapSize=this.gapSize),this.scale!==void 0&&(r.scale=this.scale),this.wireframe!==void 0&&(r.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(r.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(r.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(r.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(r.flatShading=this.flatShading),this.fog!==void 0&&(r.fog=this.fog),Object.keys(this.userData).length>0&&(r.userData=this.userData);function a(n){const s=[];for(const o in n){const l=n[o];delete l.metadata,s.push(l)}return s}if(t){const n=a(e.textures),s=a(e.images);n.length>0&&(r.textures=n),s.length>0&&(r.images=s)}return r}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new lt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(r=>new Da().fromJSON(r))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let r=e.normalScale;Array.isArray(r)===!1&&(r=[r,r]),this.normalScale=new ut().fromArray(r)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new ut().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;const t=e.clippingPlanes;let r=null;if(t!==null){const a=t.length;r=new Array(a);for(let n=0;n!==a;++n)r[n]=t[n].clone()}return this.clippingPlanes=r,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}}const ua=new K,Au=new K,Uo=new K,Io=new K;class Cu{constructor(e=new K,t=new K(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,ua)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);const r=t.dot(this.direction);return r<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,r)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){const t=ua.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(ua.copy(this.origin).addScaledVector(this.direction,t),ua.distanceToSquared(e))}distanceSqToSegment(e,t,r,a){Au.copy(e).add(t).multiplyScalar(.5),Uo.copy(t).sub(e).normalize(),Io.copy(this.origin).sub(Au);const n=e.distanceTo(t)*.5,s=-this.direction.dot(Uo),o=Io.dot(this.direction),l=-Io.dot(Uo),c=Io.lengthSq(),u=Math.abs(1-s*s);let d,h,p,m;if(u>0)if(d=s*l-o,h=s*o-l,m=n*u,d>=0)if(h>=-m)if(h<=m){const x=1/u;d*=x,h*=x,p=d*(d+s*h+2*o)+h*(s*d+h+2*l)+c}else h=n,d=Math.max(0,-(s*h+o)),p=-d*d+h*(h+2*l)+c;else h=-n,d=Math.max(0,-(s*h+o)),p=-d*d+h*(h+2*l)+c;else h<=-m?(d=Math.max(0,-(-s*n+o)),h=d>0?-n:Math.min(Math.max(-n,-l),n),p=-d*d+h*(h+2*l)+c):h<=m?(d=0,h=Math.min(Math.max(-n,-l),n),p=h*(h+2*l)+c):(d=Math.max(0,-(s*n+o)),h=d>0?n:Math.min(Math.max(-n,-l),n),p=-d*d+h*(h+2*l)+c);else h=s>0?-n:n,d=Math.max(0,-(s*h+o)),p=-d*d+h*(h+2*l)+c;return r&&r.copy(this.origin).addScaledVector(this.direction,d),a&&a.copy(Au).addScaledVector(Uo,h),p}intersectSphere(e,t){if(e.radius<0)return null;ua.subVectors(e.center,this.origin);const r=ua.dot(this.direction),a=ua.dot(ua)-r*r,n=e.radius*e.radius;if(a>n)return null;const s=Math.sqrt(n-a),o=r-s,l=r+s;return l<0?null:o<0?this.at(l,t):this.at(o,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){const t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;const r=-(this.origin.dot(e.normal)+e.constant)/t;return r>=0?r:null}intersectPlane(e,t){const r=this.distanceToPlane(e);return r===null?null:this.at(r,t)}intersectsPlane(e){const t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let r,a,n,s,o,l;const c=1/this.direction.x,u=1/this.direction.y,d=1/this.direction.z,h=this.origin;return c>=0?(r=(e.min.x-h.x)*c,a=(e.max.x-h.x)*c):(r=(e.max.x-h.x)*c,a=(e.min.x-h.x)*c),u>=0?(n=(e.min.y-h.y)*u,s=(e.max.y-h.y)*u):(n=(e.max.y-h.y)*u,s=(e.min.y-h.y)*u),r>s||n>a||((n>r||isNaN(r))&&(r=n),(s<a||isNaN(a))&&(a=s),d>=0?(o=(e.min.z-h.z)*d,l=(e.max.z-h.z)*d):(o=(e.max.z-h.z)*d,l=(e.min.z-h.z)*d),r>l||o>a)||((o>r||r!==r)&&(r=o),(l<a||a!==a)&&(a=l),a<0)?null:this.at(r>=0?r:a,t)}intersectsBox(e){return this.intersectBox(e,ua)!==null}intersectTriangle(e,t,r,a,n){const s=this.origin,o=this.direction,l=o.x,c=o.y,u=o.z,d=e.x-s.x,h=e.y-s.y,p=e.z-s.z,m=t.x-s.x,x=t.y-s.y,g=t.z-s.z,f=r.x-s.x,v=r.y-s.y,R=r.z-s.z,S=Math.abs(l),P=Math.abs(c),T=Math.abs(u);let _,b,D,C,L,N,z,A,F,H,G,ee;if(S>=P&&S>=T?(D=l,N=d,F=m,ee=f,l>=0?(_=c,b=u,C=h,L=p,z=x,A=g,H=v,G=R):(_=u,b=c,C=p,L=h,z=g,A=x,H=R,G=v)):P>=T?(D=c,N=h,F=x,ee=v,c>=0?(_=u,b=l,C=p,L=d,z=g,A=m,H=R,G=f):(_=l,b=u,C=d,L=p,z=m,A=g,H=f,G=R)):(D=u,N=p,F=g,ee=R,u>=0?(_=l,b=c,C=d,L=h,z=m,A=x,H=f,G=v):(_=c,b=l,C=h,L=d,z=x,A=m,H=v,G=f)),D===0)return null;const q=_/D,Y=b/D,ae=1/D,de=C-q*N,ue=L-Y*N,te=z-q*F,le=A-Y*F,he=H-q*ee,Ce=G-Y*ee,_e=he*le-Ce*te,Ue=de*Ce-ue*he,je=te*ue-le*de;if(a){if(_e<0||Ue<0||je<0)return null}else if((_e<0||Ue<0||je<0)&&(_e>0||Ue>0||je>0))return null;const Xe=_e+Ue+je;if(Xe===0)return null;const Qe=ae*(_e*N+Ue*F+je*ee);return(Xe>0?Qe<0:Qe>0)?null:this.at(Qe/Xe,n)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}}class mf extends Vn{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new lt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Na,this.combine=mc,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}}const gf=new zt,en=new Cu,No=new Gn,vf=new K,Oo=new K,Fo=new K,zo=new K,Lu=new K,Bo=new K,_f=new K,ko=new K;class Tr extends yi{constructor(e=new Gi,t=new mf){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){const e=this.geometry.morphAttributes,t=Object.keys(e);if(t.length>0){const r=e[t[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let a=0,n=r.length;a<n;a++){const s=r[a].name||String(a);this.morphTargetInfluences.push(0),this.morphTargetDictionary[s]=a}}}}getVertexPosition(e,t){const r=this.geometry,a=r.attributes.position,n=r.morphAttributes.position,s=r.morphTargetsRelative;t.fromBufferAttribute(a,e);const o=this.morphTargetInfluences;if(n&&o){Bo.set(0,0,0);for(let l=0,c=n.length;l<c;l++){const u=o[l],d=n[l];u!==0&&(Lu.fromBufferAttribute(d,e),s?Bo.addScaledVector(Lu,u):Bo.addScaledVector(Lu.sub(t),u))}t.add(Bo)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const r=this.geometry,a=this.material,n=this.matrixWorld;a!==void 0&&(r.boundingSphere===null&&r.computeBoundingSphere(),No.copy(r.boundingSphere),No.applyMatrix4(n),en.copy(e.ray).recast(e.near),!(No.containsPoint(en.origin)===!1&&(en.intersectSphere(No,vf)===null||en.origin.distanceToSquared(vf)>(e.far-e.near)**2))&&(gf.copy(n).invert(),en.copy(e.ray).applyMatrix4(gf),!(r.boundingBox!==null&&en.intersectsBox(r.boundingBox)===!1)&&this._computeIntersections(e,t,en)))}_computeIntersections(e,t,r){let a;const n=this.geometry,s=this.material,o=n.index,l=n.attributes.position,c=n.attributes.uv,u=n.attributes.uv1,d=n.attributes.normal,h=n.groups,p=n.drawRange;if(o!==null)if(Array.isArray(s))for(let m=0,x=h.length;m<x;m++){const g=h[m],f=s[g.materialIndex],v=Math.max(g.start,p.start),R=Math.min(o.count,Math.min(g.start+g.count,p.start+p.count));for(let S=v,P=R;S<P;S+=3){const T=o.getX(S),_=o.getX(S+1),b=o.getX(S+2);a=Go(this,f,e,r,c,u,d,T,_,b),a&&(a.faceIndex=Math.floor(S/3),a.face.materialIndex=g.materialIndex,t.push(a))}}else{const m=Math.max(0,p.start),x=Math.min(o.count,p.start+p.count);for(let g=m,f=x;g<f;g+=3){const v=o.getX(g),R=o.getX(g+1),S=o.getX(g+2);a=Go(this,s,e,r,c,u,d,v,R,S),a&&(a.faceIndex=Math.floor(g/3),t.push(a))}}else if(l!==void 0)if(Array.isArray(s))for(let m=0,x=h.length;m<x;m++){const g=h[m],f=s[g.materialIndex],v=Math.max(g.start,p.start),R=Math.min(l.count,Math.min(g.start+g.count,p.start+p.count));for(let S=v,P=R;S<P;S+=3){const T=S,_=S+1,b=S+2;a=Go(this,f,e,r,c,u,d,T,_,b),a&&(a.faceIndex=Math.floor(S/3),a.face.materialIndex=g.materialIndex,t.push(a))}}else{const m=Math.max(0,p.start),x=Math.min(l.count,p.start+p.count);for(let g=m,f=x;g<f;g+=3){const v=g,R=g+1,S=g+2;a=Go(this,s,e,r,c,u,d,v,R,S),a&&(a.faceIndex=Math.floor(g/3),t.push(a))}}}}function Ux(i,e,t,r,a,n,s,o){let l;if(e.side===Wi?l=r.intersectTriangle(s,n,a,!0,o):l=r.intersectTriangle(a,n,s,e.side===$a,o),l===null)return null;ko.copy(o),ko.applyMatrix4(i.matrixWorld);const c=t.ray.origin.distanceTo(ko);return c<t.near||c>t.far?null:{distance:c,point:ko.clone(),object:i}}function Go(i,e,t,r,a,n,s,o,l,c){i.getVertexPosition(o,Oo),i.getVertexPosition(l,Fo),i.getVertexPosition(c,zo);const u=Ux(i,e,t,r,Oo,Fo,zo,_f);if(u){const d=new K;Ar.getBarycoord(_f,Oo,Fo,zo,d),a&&(u.uv=Ar.getInterpolatedAttribute(a,o,l,c,d,new ut)),n&&(u.uv1=Ar.getInterpolatedAttribute(n,o,l,c,d,new ut)),s&&(u.normal=Ar.getInterpolatedAttribute(s,o,l,c,d,new K),u.normal.dot(r.direction)>0&&u.normal.multiplyScalar(-1));const h={a:o,b:l,c,normal:new K,materialIndex:0};Ar.getNormal(Oo,Fo,zo,h.normal),u.face=h,u.barycoord=d}return u}class Ix extends Hi{constructor(e=null,t=1,r=1,a,n,s,o,l,c=Ri,u=Ri,d,h){super(null,s,o,l,c,u,a,n,d,h),this.isDataTexture=!0,this.image={data:e,width:t,height:r},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}}const tn=new Gn,Nx=new ut(.5,.5),Ho=new K;class Us{constructor(e=new Da,t=new Da,r=new Da,a=new Da,n=new Da,s=new Da){this.planes=[e,t,r,a,n,s]}set(e,t,r,a,n,s){const o=this.planes;return o[0].copy(e),o[1].copy(t),o[2].copy(r),o[3].copy(a),o[4].copy(n),o[5].copy(s),this}copy(e){const t=this.planes;for(let r=0;r<6;r++)t[r].copy(e.planes[r]);return this}setFromProjectionMatrix(e,t=yr,r=!1){const a=this.planes,n=e.elements,s=n[0],o=n[1],l=n[2],c=n[3],u=n[4],d=n[5],h=n[6],p=n[7],m=n[8],x=n[9],g=n[10],f=n[11],v=n[12],R=n[13],S=n[14],P=n[15];if(a[0].setComponents(c-s,p-u,f-m,P-v).normalize(),a[1].setComponents(c+s,p+u,f+m,P+v).normalize(),a[2].setComponents(c+o,p+d,f+x,P+R).normalize(),a[3].setComponents(c-o,p-d,f-x,P-R).normalize(),r)a[4].setComponents(l,h,g,S).normalize(),a[5].setComponents(c-l,p-h,f-g,P-S).normalize();else if(a[4].setComponents(c-l,p-h,f-g,P-S).normalize(),t===yr)a[5].setComponents(c+l,p+h,f+g,P+S).normalize();else if(t===Es)a[5].setComponents(l,h,g,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),tn.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{const t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),tn.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(tn)}intersectsSprite(e){tn.center.set(0,0,0);const t=Nx.distanceTo(e.center);return tn.radius=.7071067811865476+t,tn.applyMatrix4(e.matrixWorld),this.intersectsSphere(tn)}intersectsSphere(e){const t=this.planes,r=e.center,a=-e.radius;for(let n=0;n<6;n++)if(t[n].distanceToPoint(r)<a)return!1;return!0}intersectsBox(e){const t=this.planes;for(let r=0;r<6;r++){const a=t[r];if(Ho.x=a.normal.x>0?e.max.x:e.min.x,Ho.y=a.normal.y>0?e.max.y:e.min.y,Ho.z=a.normal.z>0?e.max.z:e.min.z,a.distanceToPoint(Ho)<0)return!1}return!0}containsPoint(e){const t=this.planes;for(let r=0;r<6;r++)if(t[r].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}}const xf=new zt;class $u{constructor(){this.coordinateSystem=yr,this._frustums=[],this._count=0}setFromArrayCamera(e){const t=e.cameras,r=this._frustums;for(let a=0;a<t.length;a++){const n=t[a];xf.multiplyMatrices(n.projectionMatrix,n.matrixWorldInverse),r[a]===void 0&&(r[a]=new Us),r[a].setFromProjectionMatrix(xf,n.coordinateSystem,n.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsObject(e))return!0;return!1}intersectsSprite(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsSprite(e))return!0;return!1}intersectsSphere(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsSphere(e))return!0;return!1}intersectsBox(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].intersectsBox(e))return!0;return!1}containsPoint(e){const t=this._frustums;for(let r=0;r<this._count;r++)if(t[r].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;const t=this._frustums,r=e._frustums;for(let a=0;a<e._count;a++)t[a]===void 0&&(t[a]=new Us),t[a].copy(r[a]);return this._count=e._count,this}clone(){return new $u().copy(this)}}class Pu extends Vn{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new lt(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}}const Vo=new K,Wo=new K,Mf=new zt,Is=new Cu,Xo=new Gn,Du=new K,Sf=new K;class Ox extends yi{constructor(e=new Gi,t=new Pu){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,r=[0];for(let a=1,n=t.count;a<n;a++)Vo.fromBufferAttribute(t,a-1),Wo.fromBufferAttribute(t,a),r[a]=r[a-1],r[a]+=Vo.distanceTo(Wo);e.setAttribute("lineDistance",new li(r,1))}else Ze("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){const r=this.geometry,a=this.matrixWorld,n=e.params.Line.threshold,s=r.drawRange;if(r.boundingSphere===null&&r.computeBoundingSphere(),Xo.copy(r.boundingSphere),Xo.applyMatrix4(a),Xo.radius+=n,e.ray.intersectsSphere(Xo)===!1)return;Mf.copy(a).invert(),Is.copy(e.ray).applyMatrix4(Mf);const o=n/((this.scale.x+this.scale.y+this.scale.z)/3),l=o*o,c=this.isLineSegments?2:1,u=r.index,d=r.attributes.position;if(u!==null){const h=Math.max(0,s.start),p=Math.min(u.count,s.start+s.count);for(let m=h,x=p-1;m<x;m+=c){const g=u.getX(m),f=u.getX(m+1),v=jo(this,e,Is,l,g,f,m);v&&t.push(v)}if(this.isLineLoop){const m=u.getX(p-1),x=u.getX(h),g=jo(this,e,Is,l,m,x,p-1);g&&t.push(g)}}else{const h=Math.max(0,s.start),p=Math.min(d.count,s.start+s.count);for(let m=h,x=p-1;m<x;m+=c){const g=jo(this,e,Is,l,m,m+1,m);g&&t.push(g)}if(this.isLineLoop){const m=jo(this,e,Is,l,p-1,h,p-1);m&&t.push(m)}}}updateMorphTargets(){const e=this.geometry.morphAttributes,t=Object.keys(e);if(t.length>0){const r=e[t[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let a=0,n=r.length;a<n;a++){const s=r[a].name||String(a);this.morphTargetInfluences.push(0),this.morphTargetDictionary[s]=a}}}}}function jo(i,e,t,r,a,n,s){const o=i.geometry.attributes.position;if(Vo.fromBufferAttribute(o,a),Wo.fromBufferAttribute(o,n),t.distanceSqToSegment(Vo,Wo,Du,Sf)>r)return;Du.applyMatrix4(i.matrixWorld);const l=e.ray.origin.distanceTo(Du);if(!(l<e.near||l>e.far))return{distance:l,point:Sf.clone().applyMatrix4(i.matrixWorld),index:s,face:null,faceIndex:null,barycoord:null,object:i}}const yf=new K,bf=new K;class wf extends Ox{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){const e=this.geometry;if(e.index===null){const t=e.attributes.position,r=[];for(let a=0,n=t.count;a<n;a+=2)yf.fromBufferAttribute(t,a),bf.fromBufferAttribute(t,a+1),r[a]=a===0?0:r[a-1],r[a+1]=r[a]+yf.distanceTo(bf);e.setAttribute("lineDistance",new li(r,1))}else Ze("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}}class Ef extends Hi{constructor(e=[],t=An,r,a,n,s,o,l,c,u){super(e,t,r,a,n,s,o,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}}class Wn extends Hi{constructor(e,t,r=zr,a,n,s,o=Ri,l=Ri,c,u=ba,d=1){if(u!==ba&&u!==wa)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");const h={width:e,height:t,depth:d};super(h,a,n,s,o,l,u,r,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new uu(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){const t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}}class Tf extends Wn{constructor(e,t=zr,r=An,a,n,s=Ri,o=Ri,l,c=ba){const u={width:e,height:e,depth:1},d=[u,u,u,u,u,u];super(e,e,t,r,a,n,s,o,l,c),this.image=d,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}}class Rf extends Hi{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}}class zs extends Gi{constructor(e=1,t=1,r=1,a=1,n=1,s=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:r,widthSegments:a,heightSegments:n,depthSegments:s};const o=this;a=Math.floor(a),n=Math.floor(n),s=Math.floor(s);const l=[],c=[],u=[],d=[];let h=0,p=0;m("z","y","x",-1,-1,r,t,e,s,n,0),m("z","y","x",1,-1,r,t,-e,s,n,1),m("x","z","y",1,1,e,r,t,a,s,2),m("x","z","y",1,-1,e,r,-t,a,s,3),m("x","y","z",1,-1,e,t,r,a,n,4),m("x","y","z",-1,-1,e,t,-r,a,n,5),this.setIndex(l),this.setAttribute("position",new li(c,3)),this.setAttribute("normal",new li(u,3)),this.setAttribute("uv",new li(d,2));function m(x,g,f,v,R,S,P,T,_,b,D){const C=S/_,L=P/b,N=S/2,z=P/2,A=T/2,F=_+1,H=b+1;let G=0,ee=0;const q=new K;for(let Y=0;Y<H;Y++){const ae=Y*L-z;for(let de=0;de<F;de++){const ue=de*C-N;q[x]=ue*v,q[g]=ae*R,q[f]=A,c.push(q.x,q.y,q.z),q[x]=0,q[g]=0,q[f]=T>0?1:-1,u.push(q.x,q.y,q.z),d.push(de/_),d.push(1-Y/b),G+=1}}for(let Y=0;Y<b;Y++)for(let ae=0;ae<_;ae++){const de=h+ae+F*Y,ue=h+ae+F*(Y+1),te=h+(ae+1)+F*(Y+1),le=h+(ae+1)+F*Y;l.push(de,ue,le),l.push(ue,te,le),ee+=6}o.addGroup(p,ee,D),p+=ee,h+=G}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new zs(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}}class nl extends Gi{constructor(e=1,t=1,r=1,a=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:r,heightSegments:a};const n=e/2,s=t/2,o=Math.floor(r),l=Math.floor(a),c=o+1,u=l+1,d=e/o,h=t/l,p=[],m=[],x=[],g=[];for(let f=0;f<u;f++){const v=f*h-s;for(let R=0;R<c;R++){const S=R*d-n;m.push(S,-v,0),x.push(0,0,1),g.push(R/o),g.push(1-f/l)}}for(let f=0;f<l;f++)for(let v=0;v<o;v++){const R=v+c*f,S=v+c*(f+1),P=v+1+c*(f+1),T=v+1+c*f;p.push(R,S,T),p.push(S,P,T)}this.setIndex(p),this.setAttribute("position",new li(m,3)),this.setAttribute("normal",new li(x,3)),this.setAttribute("uv",new li(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new nl(e.width,e.height,e.widthSegments,e.heightSegments)}}class Ku extends Gi{constructor(e=.5,t=1,r=32,a=1,n=0,s=Math.PI*2){super(),this.type="RingGeometry",this.parameters={innerRadius:e,outerRadius:t,thetaSegments:r,phiSegments:a,thetaStart:n,thetaLength:s},r=Math.max(3,r),a=Math.max(1,a);const o=[],l=[],c=[],u=[];let d=e;const h=(t-e)/a,p=new K,m=new ut;for(let x=0;x<=a;x++){for(let g=0;g<=r;g++){const f=n+g/r*s;p.x=d*Math.cos(f),p.y=d*Math.sin(f),l.push(p.x,p.y,p.z),c.push(0,0,1),m.x=(p.x/t+1)/2,m.y=(p.y/t+1)/2,u.push(m.x,m.y)}d+=h}for(let x=0;x<a;x++){const g=x*(r+1);for(let f=0;f<r;f++){const v=f+g,R=v,S=v+r+1,P=v+r+2,T=v+1;o.push(R,S,T),o.push(S,P,T)}}this.setIndex(o),this.setAttribute("position",new li(l,3)),this.setAttribute("normal",new li(c,3)),this.setAttribute("uv",new li(u,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Ku(e.innerRadius,e.outerRadius,e.thetaSegments,e.phiSegments,e.thetaStart,e.thetaLength)}}class Zu extends Gi{constructor(e=1,t=32,r=16,a=0,n=Math.PI*2,s=0,o=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:r,phiStart:a,phiLength:n,thetaStart:s,thetaLength:o},t=Math.max(3,Math.floor(t)),r=Math.max(2,Math.floor(r));const l=Math.min(s+o,Math.PI);let c=0;const u=[],d=new K,h=new K,p=[],m=[],x=[],g=[];for(let f=0;f<=r;f++){const v=[],R=f/r,S=s+R*o,P=e*Math.cos(S),T=Math.sqrt(e*e-P*P);let _=0;f===0&&s===0?_=.5/t:f===r&&l===Math.PI&&(_=-.5/t);for(let b=0;b<=t;b++){const D=b/t,C=a+D*n;d.x=-T*Math.cos(C),d.y=P,d.z=T*Math.sin(C),m.push(d.x,d.y,d.z),h.copy(d).normalize(),x.push(h.x,h.y,h.z),g.push(D+_,1-R),v.push(c++)}u.push(v)}for(let f=0;f<r;f++)for(let v=0;v<t;v++){const R=u[f][v+1],S=u[f][v],P=u[f+1][v],T=u[f+1][v+1];(f!==0||s>0)&&p.push(R,S,T),(f!==r-1||l<Math.PI)&&p.push(S,P,T)}this.setIndex(p),this.setAttribute("position",new li(m,3)),this.setAttribute("normal",new li(x,3)),this.setAttribute("uv",new li(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new Zu(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}}class Fx extends Gi{constructor(e=null){if(super(),this.type="WireframeGeometry",this.parameters={geometry:e},e!==null){const t=[],r=new Set,a=new K,n=new K;if(e.index!==null){const s=e.attributes.position,o=e.index;let l=e.groups;l.length===0&&(l=[{start:0,count:o.count,materialIndex:0}]);for(let c=0,u=l.length;c<u;++c){const d=l[c],h=d.start,p=d.count;for(let m=h,x=h+p;m<x;m+=3)for(let g=0;g<3;g++){const f=o.getX(m+g),v=o.getX(m+(g+1)%3);a.fromBufferAttribute(s,f),n.fromBufferAttribute(s,v),Af(a,n,r)===!0&&(t.push(a.x,a.y,a.z),t.push(n.x,n.y,n.z))}}}else{const s=e.attributes.position;for(let o=0,l=s.count/3;o<l;o++)for(let c=0;c<3;c++){const u=3*o+c,d=3*o+(c+1)%3;a.fromBufferAttribute(s,u),n.fromBufferAttribute(s,d),Af(a,n,r)===!0&&(t.push(a.x,a.y,a.z),t.push(n.x,n.y,n.z))}}this.setAttribute("position",new li(t,3))}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}}function Af(i,e,t){const r=`${i.x},${i.y},${i.z}-${e.x},${e.y},${e.z}`,a=`${e.x},${e.y},${e.z}-${i.x},${i.y},${i.z}`;return t.has(r)===!0||t.has(a)===!0?!1:(t.add(r),t.add(a),!0)}function Xn(i){const e={};for(const t in i){e[t]={};for(const r in i[t]){const a=i[t][r];if(Cf(a))a.isRenderTargetTexture?(Ze("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][r]=null):e[t][r]=a.clone();else if(Array.isArray(a))if(Cf(a[0])){const n=[];for(let s=0,o=a.length;s<o;s++)n[s]=a[s].clone();e[t][r]=n}else e[t][r]=a.slice();else e[t][r]=a}}return e}function ki(i){const e={};for(let t=0;t<i.length;t++){const r=Xn(i[t]);for(const a in r)e[a]=r[a]}return e}function Cf(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function zx(i){const e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function Lf(i){const e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:ft.workingColorSpace}const Uu={clone:Xn,merge:ki};var Bx=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,kx=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`;class Ua extends Vn{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Bx,this.fragmentShader=kx,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Xn(e.uniforms),this.uniformsGroups=zx(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){const t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(const a in this.uniforms){const n=this.uniforms[a].value;n&&n.isTexture?t.uniforms[a]={type:"t",value:n.toJSON(e).uuid}:n&&n.isColor?t.uniforms[a]={type:"c",value:n.getHex()}:n&&n.isVector2?t.uniforms[a]={type:"v2",value:n.toArray()}:n&&n.isVector3?t.uniforms[a]={type:"v3",value:n.toArray()}:n&&n.isVector4?t.uniforms[a]={type:"v4",value:n.toArray()}:n&&n.isMatrix3?t.uniforms[a]={type:"m3",value:n.toArray()}:n&&n.isMatrix4?t.uniforms[a]={type:"m4",value:n.toArray()}:t.uniforms[a]={value:n}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;const r={};for(const a in this.extensions)this.extensions[a]===!0&&(r[a]=!0);return Object.keys(r).length>0&&(t.extensions=r),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(const r in e.uniforms){const a=e.uniforms[r];switch(this.uniforms[r]={},a.type){case"t":this.uniforms[r].value=t[a.value]||null;break;case"c":this.uniforms[r].value=new lt().setHex(a.value);break;case"v2":this.uniforms[r].value=new ut().fromArray(a.value);break;case"v3":this.uniforms[r].value=new K().fromArray(a.value);break;case"v4":this.uniforms[r].value=new Ft().fromArray(a.value);break;case"m3":this.uniforms[r].value=new tt().fromArray(a.value);break;case"m4":this.uniforms[r].value=new zt().fromArray(a.value);break;default:this.uniforms[r].value=a.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(const r in e.extensions)this.extensions[r]=e.extensions[r];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}}class Gx extends Ua{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}}class Pf extends Vn{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new lt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new lt(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=ru,this.normalScale=new ut(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Na,this.combine=mc,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}}class Hx extends Vn{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=z_,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}}class Vx extends Vn{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}}class Df extends yi{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new lt(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){const t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}}class Wx extends Df{constructor(e,t,r){super(e,r),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(yi.DEFAULT_UP),this.updateMatrix(),this.groundColor=new lt(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){const t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}}const Iu=new zt,Uf=new K,If=new K;class Xx{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new ut(512,512),this.mapType=er,this.map=null,this.mapPass=null,this.matrix=new zt,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new Us,this._frameExtents=new ut(1,1),this._viewportCount=1,this._viewports=[new Ft(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){const t=this.camera;Uf.setFromMatrixPosition(e.matrixWorld),t.position.copy(Uf),If.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(If),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,r,a){Iu.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),r.setFromProjectionMatrix(Iu,e.coordinateSystem,e.reversedDepth);const n=this._frameExtents,s=a?a.z/n.x:1,o=a?a.w/n.y:1,l=a?a.x/n.x:0,c=a?a.y/n.y:0;e.coordinateSystem===Es||e.reversedDepth?t.set(.5*s,0,0,.5*s+l,0,.5*o,0,.5*o+c,0,0,1,0,0,0,0,1):t.set(.5*s,0,0,.5*s+l,0,.5*o,0,.5*o+c,0,0,.5,.5,0,0,0,1),t.multiply(Iu)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){const e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}}const Yo=new K,qo=new Ln,Vr=new K;class Nf extends yi{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new zt,this.projectionMatrix=new zt,this.projectionMatrixInverse=new zt,this.coordinateSystem=yr,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Yo,qo,Vr),Vr.x===1&&Vr.y===1&&Vr.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Yo,qo,Vr.set(1,1,1)).invert()}updateWorldMatrix(e,t,r=!1){super.updateWorldMatrix(e,t,r),this.matrixWorld.decompose(Yo,qo,Vr),Vr.x===1&&Vr.y===1&&Vr.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Yo,qo,Vr.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}}const Ia=new K,Of=new ut,Ff=new ut;class Rr extends Nf{constructor(e=50,t=1,r=.1,a=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=r,this.far=a,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){const t=.5*this.getFilmHeight()/e;this.fov=Rs*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){const e=Math.tan(Ts*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Rs*2*Math.atan(Math.tan(Ts*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,r){Ia.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Ia.x,Ia.y).multiplyScalar(-e/Ia.z),Ia.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),r.set(Ia.x,Ia.y).multiplyScalar(-e/Ia.z)}getViewSize(e,t){return this.getViewBounds(e,Of,Ff),t.subVectors(Ff,Of)}setViewOffset(e,t,r,a,n,s){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=r,this.view.offsetY=a,this.view.width=n,this.view.height=s,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=this.near;let t=e*Math.tan(Ts*.5*this.fov)/this.zoom,r=2*t,a=this.aspect*r,n=-.5*a;const s=this.view;if(this.view!==null&&this.view.enabled){const l=s.fullWidth,c=s.fullHeight;n+=s.offsetX*a/l,t-=s.offsetY*r/c,a*=s.width/l,r*=s.height/c}const o=this.filmOffset;o!==0&&(n+=e*o/this.getFilmWidth()),this.projectionMatrix.makePerspective(n,n+a,t,t-r,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}}class zf extends Nf{constructor(e=-1,t=1,r=1,a=-1,n=.1,s=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=r,this.bottom=a,this.near=n,this.far=s,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,r,a,n,s){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=r,this.view.offsetY=a,this.view.width=n,this.view.height=s,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){const e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),r=(this.right+this.left)/2,a=(this.top+this.bottom)/2;let n=r-e,s=r+e,o=a+t,l=a-t;if(this.view!==null&&this.view.enabled){const c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;n+=c*this.view.offsetX,s=n+c*this.view.width,o-=u*this.view.offsetY,l=o-u*this.view.height}this.projectionMatrix.makeOrthographic(n,s,o,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){const t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}}class jx extends Xx{constructor(){super(new zf(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}}class Yx extends Df{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(yi.DEFAULT_UP),this.updateMatrix(),this.target=new yi,this.shadow=new jx}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){const t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}}class qx extends Gi{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){const e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}}const jn=-90,Yn=1;class Nu extends yi{constructor(e,t,r){super(),this.type="CubeCamera",this.renderTarget=r,this.coordinateSystem=null,this.activeMipmapLevel=0;const a=new Rr(jn,Yn,e,t);a.layers=this.layers,this.add(a);const n=new Rr(jn,Yn,e,t);n.layers=this.layers,this.add(n);const s=new Rr(jn,Yn,e,t);s.layers=this.layers,this.add(s);const o=new Rr(jn,Yn,e,t);o.layers=this.layers,this.add(o);const l=new Rr(jn,Yn,e,t);l.layers=this.layers,this.add(l);const c=new Rr(jn,Yn,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){const e=this.coordinateSystem,t=this.children.concat(),[r,a,n,s,o,l]=t;for(const c of t)this.remove(c);if(e===yr)r.up.set(0,1,0),r.lookAt(1,0,0),a.up.set(0,1,0),a.lookAt(-1,0,0),n.up.set(0,0,-1),n.lookAt(0,1,0),s.up.set(0,0,1),s.lookAt(0,-1,0),o.up.set(0,1,0),o.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Es)r.up.set(0,-1,0),r.lookAt(-1,0,0),a.up.set(0,-1,0),a.lookAt(1,0,0),n.up.set(0,0,1),n.lookAt(0,1,0),s.up.set(0,0,-1),s.lookAt(0,-1,0),o.up.set(0,-1,0),o.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(const c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();const{renderTarget:r,activeMipmapLevel:a}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());const[n,s,o,l,c,u]=this.children,d=e.getRenderTarget(),h=e.getActiveCubeFace(),p=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;const x=r.texture.mipmapsAutoUpdate;r.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(r,0,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,n),e.setRenderTarget(r,1,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(r,2,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(r,3,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(r,4,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),r.texture.mipmapsAutoUpdate=x,e.setRenderTarget(r,5,a),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(d,h,p),e.xr.enabled=m,r.texture.needsPMREMUpdate=!0}}class $x extends Rr{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}}class Ou extends Cx{constructor(e,t,r=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=r}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){const t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){const t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}}const Bf=new zt;class Kx{constructor(e,t,r=0,a=1/0){this.ray=new Cu(e,t),this.near=r,this.far=a,this.camera=null,this.layers=new pu,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):Mt("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return Bf.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(Bf),this}intersectObject(e,t=!0,r=[]){return Fu(e,this,r,t),r.sort(kf),r}intersectObjects(e,t=!0,r=[]){for(let a=0,n=e.length;a<n;a++)Fu(e[a],this,r,t);return r.sort(kf),r}}function kf(i,e){return i.distance-e.distance}function Fu(i,e,t,r){let a=!0;if(i.layers.test(e.layers)&&i.raycast(e,t)===!1&&(a=!1),a===!0&&r===!0){const n=i.children;for(let s=0,o=n.length;s<o;s++)Fu(n[s],e,t,!0)}}const Gf=new K,$o=new K,qn=new K,$n=new K,zu=new K,Zx=new K,Qx=new K;class Jx{constructor(e=new K,t=new K){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){Gf.subVectors(e,this.start),$o.subVectors(this.end,this.start);const r=$o.dot($o);if(r===0)return 0;let a=$o.dot(Gf)/r;return t&&(a=at(a,0,1)),a}closestPointToPoint(e,t,r){const a=this.closestPointToPointParameter(e,t);return this.delta(r).multiplyScalar(a).add(this.start)}distanceSqToLine3(e,t=Zx,r=Qx){const a=10000000000000001e-32;let n,s;const o=this.start,l=e.start,c=this.end,u=e.end;qn.subVectors(c,o),$n.subVectors(u,l),zu.subVectors(o,l);const d=qn.dot(qn),h=$n.dot($n),p=$n.dot(zu);if(d<=a&&h<=a)return t.copy(o),r.copy(l),t.distanceToSquared(r);if(d<=a)n=0,s=p/h,s=at(s,0,1);else{const m=qn.dot(zu);if(h<=a)s=0,n=at(-m/d,0,1);else{const x=qn.dot($n),g=d*h-x*x;g!==0?n=at((x*p-m*h)/g,0,1):n=0,s=(x*n+p)/h,s<0?(s=0,n=at(-m/d,0,1)):s>1&&(s=1,n=at((x-m)/d,0,1))}}return t.copy(o).addScaledVector(qn,n),r.copy(l).addScaledVector($n,s),t.distanceToSquared(r)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}}function Hf(i,e,t,r){const a=e1(r);switch(t){case kp:return i*e;case Hp:return i*e/a.components*a.byteLength;case wc:return i*e/a.components*a.byteLength;case Ka:return i*e*2/a.components*a.byteLength;case Ec:return i*e*2/a.components*a.byteLength;case Gp:return i*e*3/a.components*a.byteLength;case Gr:return i*e*4/a.components*a.byteLength;case Tc:return i*e*4/a.components*a.byteLength;case po:case fo:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case mo:case go:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Ac:case Lc:return Math.max(i,16)*Math.max(e,8)/4;case Rc:case Cc:return Math.max(i,8)*Math.max(e,8)/2;case Pc:case Dc:case Ic:case Nc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Uc:case vo:case Oc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Fc:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case zc:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case Bc:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case kc:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case Gc:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case Hc:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case Vc:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case Wc:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case Xc:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case jc:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case Yc:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case qc:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case $c:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case Kc:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Zc:case Qc:case Jc:return Math.ceil(i/4)*Math.ceil(e/4)*16;case eu:case tu:return Math.ceil(i/4)*Math.ceil(e/4)*8;case _o:case iu:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function e1(i){switch(i){case er:case Op:return{byteLength:1,components:1};case ws:case Fp:case kr:return{byteLength:2,components:1};case yc:case bc:return{byteLength:2,components:4};case zr:case Sc:case Br:return{byteLength:4,components:1};case zp:case Bp:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:oc}})),typeof window<"u"&&(window.__THREE__?Ze("WARNING: Multiple instances of Three.js being imported."):window.__THREE__=oc);function Vf(){let i=null,e=!1,t=null,r=null;function a(n,s){r=i.requestAnimationFrame(a),t(n,s)}return{start:function(){e!==!0&&t!==null&&i!==null&&(r=i.requestAnimationFrame(a),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(r),e=!1},setAnimationLoop:function(n){t=n},setContext:function(n){i=n}}}function t1(i){const e=new WeakMap;function t(o,l){const c=o.array,u=o.usage,d=c.byteLength,h=i.createBuffer();i.bindBuffer(l,h),i.bufferData(l,c,u),o.onUploadCallback();let p;if(c instanceof Float32Array)p=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)p=i.HALF_FLOAT;else if(c instanceof Uint16Array)o.isFloat16BufferAttribute?p=i.HALF_FLOAT:p=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)p=i.SHORT;else if(c instanceof Uint32Array)p=i.UNSIGNED_INT;else if(c instanceof Int32Array)p=i.INT;else if(c instanceof Int8Array)p=i.BYTE;else if(c instanceof Uint8Array)p=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)p=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:h,type:p,bytesPerElement:c.BYTES_PER_ELEMENT,version:o.version,size:d}}function r(o,l,c){const u=l.array,d=l.updateRanges;if(i.bindBuffer(c,o),d.length===0)i.bufferSubData(c,0,u);else{d.sort((p,m)=>p.start-m.start);let h=0;for(let p=1;p<d.length;p++){const m=d[h],x=d[p];x.start<=m.start+m.count+1?m.count=Math.max(m.count,x.start+x.count-m.start):(++h,d[h]=x)}d.length=h+1;for(let p=0,m=d.length;p<m;p++){const x=d[p];i.bufferSubData(c,x.start*u.BYTES_PER_ELEMENT,u,x.start,x.count)}l.clearUpdateRanges()}l.onUploadCallback()}function a(o){return o.isInterleavedBufferAttribute&&(o=o.data),e.get(o)}function n(o){o.isInterleavedBufferAttribute&&(o=o.data);const l=e.get(o);l&&(i.deleteBuffer(l.buffer),e.delete(o))}function s(o,l){if(o.isInterleavedBufferAttribute&&(o=o.data),o.isGLBufferAttribute){const u=e.get(o);(!u||u.version<o.version)&&e.set(o,{buffer:o.buffer,type:o.type,bytesPerElement:o.elementSize,version:o.version});return}const c=e.get(o);if(c===void 0)e.set(o,t(o,l));else if(c.version<o.version){if(c.size!==o.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");r(c.buffer,o,l),c.version=o.version}}return{get:a,remove:n,update:s}}var i1=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,r1=`#ifdef USE_ALPHAHASH
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
#endif`,a1=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,n1=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,s1=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,o1=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,l1=`#ifdef USE_AOMAP
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
#endif`,c1=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,u1=`#ifdef USE_BATCHING
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
#endif`,h1=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,d1=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,p1=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,f1=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,m1=`#ifdef USE_IRIDESCENCE
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
#endif`,g1=`#ifdef USE_BUMPMAP
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
#endif`,v1=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,_1=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,x1=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,M1=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,S1=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,y1=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,b1=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,w1=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,E1=`#define PI 3.141592653589793
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
} // validated`,T1=`vec3 transformedNormal = objectNormal;
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
#endif`,R1=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,A1=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,C1=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,L1=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,P1="gl_FragColor = linearToOutputTexel( gl_FragColor );",D1=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,U1=`#ifdef USE_ENVMAP
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
#endif`,I1=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,N1=`#ifdef USE_ENVMAP
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
#endif`,O1=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,F1=`#ifdef USE_ENVMAP
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
#endif`,z1=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,B1=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,k1=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,G1=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,H1=`#ifdef USE_GRADIENTMAP
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
}`,V1=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,W1=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,X1=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,j1=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,Y1=`#ifdef USE_ENVMAP
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
#endif`,q1=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,$1=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,K1=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,Z1=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,Q1=`PhysicalMaterial material;
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
#endif`,J1=`uniform sampler2D dfgLUT;
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
}`,eM=`
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
#endif`,tM=`#if defined( RE_IndirectDiffuse )
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
#endif`,iM=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,rM=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,aM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,nM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,sM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,oM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,lM=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,cM=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,uM=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,hM=`#if defined( USE_POINTS_UV )
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
#endif`,dM=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,pM=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,fM=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,mM=`#if defined( USE_MORPHCOLORS )
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
#endif`,gM=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,vM=`#ifdef USE_MORPHTARGETS
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
#endif`,_M=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,xM=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,MM=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,SM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,yM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,bM=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,wM=`#ifdef USE_NORMALMAP
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
#endif`,EM=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,TM=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,RM=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,AM=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,CM=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,LM=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,PM=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,DM=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,UM=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,IM=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,NM=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,OM=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,FM=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,zM=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,BM=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,kM=`float getShadowMask() {
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
}`,GM=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,HM=`#ifdef USE_SKINNING
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
#endif`,VM=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,WM=`#ifdef USE_SKINNING
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
#endif`,XM=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,jM=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,YM=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,qM=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,$M=`#ifdef USE_TRANSMISSION
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
#endif`,KM=`#ifdef USE_TRANSMISSION
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
#endif`,ZM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,QM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,JM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,eS=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`;const tS=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,iS=`uniform sampler2D t2D;
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
}`,rS=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,aS=`uniform float backgroundBlurriness;
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
}`,nS=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,sS=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,oS=`#include <common>
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
}`,lS=`#if DEPTH_PACKING == 3200
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
}`,cS=`#define DISTANCE
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
}`,uS=`#define DISTANCE
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
}`,hS=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,dS=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,pS=`uniform float scale;
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
}`,fS=`uniform vec3 diffuse;
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
}`,mS=`#include <common>
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
}`,gS=`uniform vec3 diffuse;
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
}`,vS=`#define LAMBERT
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
}`,_S=`#define LAMBERT
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
}`,xS=`#define MATCAP
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
}`,MS=`#define MATCAP
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
}`,SS=`#define NORMAL
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
}`,yS=`#define NORMAL
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
}`,bS=`#define PHONG
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
}`,wS=`#define PHONG
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
}`,ES=`#define STANDARD
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
}`,TS=`#define STANDARD
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
}`,RS=`#define TOON
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
}`,AS=`#define TOON
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
}`,CS=`uniform float size;
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
}`,LS=`uniform vec3 diffuse;
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
}`,PS=`#include <common>
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
}`,US=`uniform float rotation;
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
}`,IS=`uniform vec3 diffuse;
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
}`,ot={alphahash_fragment:i1,alphahash_pars_fragment:r1,alphamap_fragment:a1,alphamap_pars_fragment:n1,alphatest_fragment:s1,alphatest_pars_fragment:o1,aomap_fragment:l1,aomap_pars_fragment:c1,batching_pars_vertex:u1,batching_vertex:h1,begin_vertex:d1,beginnormal_vertex:p1,bsdfs:f1,iridescence_fragment:m1,bumpmap_pars_fragment:g1,clipping_planes_fragment:v1,clipping_planes_pars_fragment:_1,clipping_planes_pars_vertex:x1,clipping_planes_vertex:M1,color_fragment:S1,color_pars_fragment:y1,color_pars_vertex:b1,color_vertex:w1,common:E1,defaultnormal_vertex:T1,displacementmap_pars_vertex:R1,displacementmap_vertex:A1,emissivemap_fragment:C1,emissivemap_pars_fragment:L1,colorspace_fragment:P1,colorspace_pars_fragment:D1,envmap_fragment:U1,envmap_common_pars_fragment:I1,envmap_pars_fragment:N1,envmap_pars_vertex:O1,envmap_physical_pars_fragment:Y1,envmap_vertex:F1,fog_vertex:z1,fog_pars_vertex:B1,fog_fragment:k1,fog_pars_fragment:G1,gradientmap_pars_fragment:H1,lightmap_pars_fragment:V1,lights_lambert_fragment:W1,lights_lambert_pars_fragment:X1,lights_pars_begin:j1,lights_toon_fragment:q1,lights_toon_pars_fragment:$1,lights_phong_fragment:K1,lights_phong_pars_fragment:Z1,lights_physical_fragment:Q1,lights_physical_pars_fragment:J1,lights_fragment_begin:eM,lights_fragment_maps:tM,lights_fragment_end:iM,lightprobes_pars_fragment:rM,logdepthbuf_fragment:aM,logdepthbuf_pars_fragment:nM,logdepthbuf_pars_vertex:sM,logdepthbuf_vertex:oM,map_fragment:lM,map_pars_fragment:cM,map_particle_fragment:uM,map_particle_pars_fragment:hM,metalnessmap_fragment:dM,metalnessmap_pars_fragment:pM,morphinstance_vertex:fM,morphcolor_vertex:mM,morphnormal_vertex:gM,morphtarget_pars_vertex:vM,morphtarget_vertex:_M,normal_fragment_begin:xM,normal_fragment_maps:MM,normal_pars_fragment:SM,normal_pars_vertex:yM,normal_vertex:bM,normalmap_pars_fragment:wM,clearcoat_normal_fragment_begin:EM,clearcoat_normal_fragment_maps:TM,clearcoat_pars_fragment:RM,iridescence_pars_fragment:AM,opaque_fragment:CM,packing:LM,premultiplied_alpha_fragment:PM,project_vertex:DM,dithering_fragment:UM,dithering_pars_fragment:IM,roughnessmap_fragment:NM,roughnessmap_pars_fragment:OM,shadowmap_pars_fragment:FM,shadowmap_pars_vertex:zM,shadowmap_vertex:BM,shadowmask_pars_fragment:kM,skinbase_vertex:GM,skinning_pars_vertex:HM,skinning_vertex:VM,skinnormal_vertex:WM,specularmap_fragment:XM,specularmap_pars_fragment:jM,tonemapping_fragment:YM,tonemapping_pars_fragment:qM,transmission_fragment:$M,transmission_pars_fragment:KM,uv_pars_fragment:ZM,uv_pars_vertex:QM,uv_vertex:JM,worldpos_vertex:eS,background_vert:tS,background_frag:iS,backgroundCube_vert:rS,backgroundCube_frag:aS,cube_vert:nS,cube_frag:sS,depth_vert:oS,depth_frag:lS,distance_vert:cS,distance_frag:uS,equirect_vert:hS,equirect_frag:dS,linedashed_vert:pS,linedashed_frag:fS,meshbasic_vert:mS,meshbasic_frag:gS,meshlambert_vert:vS,meshlambert_frag:_S,meshmatcap_vert:xS,meshmatcap_frag:MS,meshnormal_vert:SS,meshnormal_frag:yS,meshphong_vert:bS,meshphong_frag:wS,meshphysical_vert:ES,meshphysical_frag:TS,meshtoon_vert:RS,meshtoon_frag:AS,points_vert:CS,points_frag:LS,shadow_vert:PS,shadow_frag:DS,sprite_vert:US,sprite_frag:IS},Le={common:{diffuse:{value:new lt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new tt},alphaMap:{value:null},alphaMapTransform:{value:new tt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new tt}},envmap:{envMap:{value:null},envMapRotation:{value:new tt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new tt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new tt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new tt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new tt},normalScale:{value:new ut(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new tt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new tt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new tt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new tt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new lt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new lt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new tt},alphaTest:{value:0},uvTransform:{value:new tt}},sprite:{diffuse:{value:new lt(16777215)},opacity:{value:1},center:{value:new ut(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new tt},alphaMap:{value:null},alphaMapTransform:{value:new tt},alphaTest:{value:0}}},ji={basic:{uniforms:ki([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.fog]),vertexShader:ot.meshbasic_vert,fragmentShader:ot.meshbasic_frag},lambert:{uniforms:ki([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,Le.lights,{emissive:{value:new lt(0)},envMapIntensity:{value:1}}]),vertexShader:ot.meshlambert_vert,fragmentShader:ot.meshlambert_frag},phong:{uniforms:ki([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,Le.lights,{emissive:{value:new lt(0)},specular:{value:new lt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:ot.meshphong_vert,fragmentShader:ot.meshphong_frag},standard:{uniforms:ki([Le.common,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.roughnessmap,Le.metalnessmap,Le.fog,Le.lights,{emissive:{value:new lt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:ot.meshphysical_vert,fragmentShader:ot.meshphysical_frag},toon:{uniforms:ki([Le.common,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.gradientmap,Le.fog,Le.lights,{emissive:{value:new lt(0)}}]),vertexShader:ot.meshtoon_vert,fragmentShader:ot.meshtoon_frag},matcap:{uniforms:ki([Le.common,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,{matcap:{value:null}}]),vertexShader:ot.meshmatcap_vert,fragmentShader:ot.meshmatcap_frag},points:{uniforms:ki([Le.points,Le.fog]),vertexShader:ot.points_vert,fragmentShader:ot.points_frag},dashed:{uniforms:ki([Le.common,Le.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:ot.linedashed_vert,fragmentShader:ot.linedashed_frag},depth:{uniforms:ki([Le.common,Le.displacementmap]),vertexShader:ot.depth_vert,fragmentShader:ot.depth_frag},normal:{uniforms:ki([Le.common,Le.bumpmap,Le.normalmap,Le.displacementmap,{opacity:{value:1}}]),vertexShader:ot.meshnormal_vert,fragmentShader:ot.meshnormal_frag},sprite:{uniforms:ki([Le.sprite,Le.fog]),vertexShader:ot.sprite_vert,fragmentShader:ot.sprite_frag},background:{uniforms:{uvTransform:{value:new tt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:ot.background_vert,fragmentShader:ot.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new tt}},vertexShader:ot.backgroundCube_vert,fragmentShader:ot.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:ot.cube_vert,fragmentShader:ot.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:ot.equirect_vert,fragmentShader:ot.equirect_frag},distance:{uniforms:ki([Le.common,Le.displacementmap,{referencePosition:{value:new K},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:ot.distance_vert,fragmentShader:ot.distance_frag},shadow:{uniforms:ki([Le.lights,Le.fog,{color:{value:new lt(0)},opacity:{value:1}}]),vertexShader:ot.shadow_vert,fragmentShader:ot.shadow_frag}};ji.physical={uniforms:ki([ji.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new tt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new tt},clearcoatNormalScale:{value:new ut(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new tt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new tt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new tt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new tt},sheen:{value:0},sheenColor:{value:new lt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new tt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new tt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new tt},transmissionSamplerSize:{value:new ut},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new tt},attenuationDistance:{value:0},attenuationColor:{value:new lt(0)},specularColor:{value:new lt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new tt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new tt},anisotropyVector:{value:new ut},anisotropyMap:{value:null},anisotropyMapTransform:{value:new tt}}]),vertexShader:ot.meshphysical_vert,fragmentShader:ot.meshphysical_frag};const Ko={r:0,b:0,g:0},NS=new zt,Wf=new tt;Wf.set(-1,0,0,0,1,0,0,0,1);function OS(i,e,t,r,a,n){const s=new lt(0);let o=a===!0?0:1,l,c,u=null,d=0,h=null;function p(v){let R=v.isScene===!0?v.background:null;if(R&&R.isTexture){const S=v.backgroundBlurriness>0;R=e.get(R,S)}return R}function m(v){let R=!1;const S=p(v);S===null?g(s,o):S&&S.isColor&&(g(S,1),R=!0);const P=i.xr.getEnvironmentBlendMode();P==="additive"?t.buffers.color.setClear(0,0,0,1,n):P==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,n),(i.autoClear||R)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function x(v,R){const S=p(R);S&&S.isCubeTexture?(c===void 0&&(c=new Tr(new zs(1,1,1),new Ua({name:"BackgroundCubeMaterial",uniforms:Xn(ji.backgroundCube.uniforms),vertexShader:ji.backgroundCube.vertexShader,fragmentShader:ji.backgroundCube.fragmentShader,side:Wi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(P,T,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),r.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=R.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=R.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(NS.makeRotationFromEuler(R.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Wf),c.material.toneMapped=ft.getTransfer(S.colorSpace)!==Rt,(u!==S||d!==S.version||h!==i.toneMapping)&&(c.material.needsUpdate=!0,u=S,d=S.version,h=i.toneMapping),c.layers.enableAll(),v.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new Tr(new nl(2,2),new Ua({name:"BackgroundMaterial",uniforms:Xn(ji.background.uniforms),vertexShader:ji.background.vertexShader,fragmentShader:ji.background.fragmentShader,side:$a,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),r.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=R.backgroundIntensity,l.material.toneMapped=ft.getTransfer(S.colorSpace)!==Rt,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(u!==S||d!==S.version||h!==i.toneMapping)&&(l.material.needsUpdate=!0,u=S,d=S.version,h=i.toneMapping),l.layers.enableAll(),v.unshift(l,l.geometry,l.material,0,0,null))}function g(v,R){v.getRGB(Ko,Lf(i)),t.buffers.color.setClear(Ko.r,Ko.g,Ko.b,R,n)}function f(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return s},setClearColor:function(v,R=1){s.set(v),o=R,g(s,o)},getClearAlpha:function(){return o},setClearAlpha:function(v){o=v,g(s,o)},render:m,addToRenderList:x,dispose:f}}function FS(i,e){const t=i.getParameter(i.MAX_VERTEX_ATTRIBS),r={},a=h(null);let n=a,s=!1;function o(L,N,z,A,F){let H=!1;const G=d(L,A,z,N);n!==G&&(n=G,c(n.object)),H=p(L,A,z,F),H&&m(L,A,z,F),F!==null&&e.update(F,i.ELEMENT_ARRAY_BUFFER),(H||s)&&(s=!1,S(L,N,z,A),F!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(F).buffer))}function l(){return i.createVertexArray()}function c(L){return i.bindVertexArray(L)}function u(L){return i.deleteVertexArray(L)}function d(L,N,z,A){const F=A.wireframe===!0;let H=r[N.id];H===void 0&&(H={},r[N.id]=H);const G=L.isInstancedMesh===!0?L.id:0;let ee=H[G];ee===void 0&&(ee={},H[G]=ee);let q=ee[z.id];q===void 0&&(q={},ee[z.id]=q);let Y=q[F];return Y===void 0&&(Y=h(l()),q[F]=Y),Y}function h(L){const N=[],z=[],A=[];for(let F=0;F<t;F++)N[F]=0,z[F]=0,A[F]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:N,enabledAttributes:z,attributeDivisors:A,object:L,attributes:{},index:null}}function p(L,N,z,A){const F=n.attributes,H=N.attributes;let G=0;const ee=z.getAttributes();for(const q in ee)if(ee[q].location>=0){const Y=F[q];let ae=H[q];if(ae===void 0&&(q==="instanceMatrix"&&L.instanceMatrix&&(ae=L.instanceMatrix),q==="instanceColor"&&L.instanceColor&&(ae=L.instanceColor)),Y===void 0||Y.attribute!==ae||ae&&Y.data!==ae.data)return!0;G++}return n.attributesNum!==G||n.index!==A}function m(L,N,z,A){const F={},H=N.attributes;let G=0;const ee=z.getAttributes();for(const q in ee)if(ee[q].location>=0){let Y=H[q];Y===void 0&&(q==="instanceMatrix"&&L.instanceMatrix&&(Y=L.instanceMatrix),q==="instanceColor"&&L.instanceColor&&(Y=L.instanceColor));const ae={};ae.attribute=Y,Y&&Y.data&&(ae.data=Y.data),F[q]=ae,G++}n.attributes=F,n.attributesNum=G,n.index=A}function x(){const L=n.newAttributes;for(let N=0,z=L.length;N<z;N++)L[N]=0}function g(L){f(L,0)}function f(L,N){const z=n.newAttributes,A=n.enabledAttributes,F=n.attributeDivisors;z[L]=1,A[L]===0&&(i.enableVertexAttribArray(L),A[L]=1),F[L]!==N&&(i.vertexAttribDivisor(L,N),F[L]=N)}function v(){const L=n.newAttributes,N=n.enabledAttributes;for(let z=0,A=N.length;z<A;z++)N[z]!==L[z]&&(i.disableVertexAttribArray(z),N[z]=0)}function R(L,N,z,A,F,H,G){G===!0?i.vertexAttribIPointer(L,N,z,F,H):i.vertexAttribPointer(L,N,z,A,F,H)}function S(L,N,z,A){x();const F=A.attributes,H=z.getAttributes(),G=N.defaultAttributeValues;for(const ee in H){const q=H[ee];if(q.location>=0){let Y=F[ee];if(Y===void 0&&(ee==="instanceMatrix"&&L.instanceMatrix&&(Y=L.instanceMatrix),ee==="instanceColor"&&L.instanceColor&&(Y=L.instanceColor)),Y!==void 0){const ae=Y.normalized,de=Y.itemSize,ue=e.get(Y);if(ue===void 0)continue;const te=ue.buffer,le=ue.type,he=ue.bytesPerElement,Ce=le===i.INT||le===i.UNSIGNED_INT||Y.gpuType===Sc;if(Y.isInterleavedBufferAttribute){const _e=Y.data,Ue=_e.isInterleavedBuffer===!0?_e.stride:_e.itemSize,je=Y.offset;if(_e.isInstancedInterleavedBuffer||_e.isInstancedBufferAttribute){for(let Xe=0;Xe<q.locationSize;Xe++)f(q.location+Xe,_e.meshPerAttribute);L.isInstancedMesh!==!0&&A._maxInstanceCount===void 0&&(A._maxInstanceCount=_e.meshPerAttribute*_e.count)}else for(let Xe=0;Xe<q.locationSize;Xe++)g(q.location+Xe);i.bindBuffer(i.ARRAY_BUFFER,te);for(let Xe=0;Xe<q.locationSize;Xe++)R(q.location+Xe,de/q.locationSize,le,ae,Ue*he,(je+de/q.locationSize*Xe)*he,Ce)}else{if(Y.isInstancedBufferAttribute){for(let _e=0;_e<q.locationSize;_e++)f(q.location+_e,Y.meshPerAttribute);L.isInstancedMesh!==!0&&A._maxInstanceCount===void 0&&(A._maxInstanceCount=Y.meshPerAttribute*Y.count)}else for(let _e=0;_e<q.locationSize;_e++)g(q.location+_e);i.bindBuffer(i.ARRAY_BUFFER,te);for(let _e=0;_e<q.locationSize;_e++)R(q.location+_e,de/q.locationSize,le,ae,de*he,de/q.locationSize*_e*he,Ce)}}else if(G!==void 0){const ae=G[ee];if(ae!==void 0)switch(ae.length){case 2:i.vertexAttrib2fv(q.location,ae);break;case 3:i.vertexAttrib3fv(q.location,ae);break;case 4:i.vertexAttrib4fv(q.location,ae);break;default:i.vertexAttrib1fv(q.location,ae)}}}}v()}function P(){D();for(const L in r){const N=r[L];for(const z in N){const A=N[z];for(const F in A){const H=A[F];for(const G in H)u(H[G].object),delete H[G];delete A[F]}}delete r[L]}}function T(L){if(r[L.id]===void 0)return;const N=r[L.id];for(const z in N){const A=N[z];for(const F in A){const H=A[F];for(const G in H)u(H[G].object),delete H[G];delete A[F]}}delete r[L.id]}function _(L){for(const N in r){const z=r[N];for(const A in z){const F=z[A];if(F[L.id]===void 0)continue;const H=F[L.id];for(const G in H)u(H[G].object),delete H[G];delete F[L.id]}}}function b(L){for(const N in r){const z=r[N],A=L.isInstancedMesh===!0?L.id:0,F=z[A];if(F!==void 0){for(const H in F){const G=F[H];for(const ee in G)u(G[ee].object),delete G[ee];delete F[H]}delete z[A],Object.keys(z).length===0&&delete r[N]}}}function D(){C(),s=!0,n!==a&&(n=a,c(n.object))}function C(){a.geometry=null,a.program=null,a.wireframe=!1}return{setup:o,reset:D,resetDefaultState:C,dispose:P,releaseStatesOfGeometry:T,releaseStatesOfObject:b,releaseStatesOfProgram:_,initAttributes:x,enableAttribute:g,disableUnusedAttributes:v}}function zS(i,e,t){let r;function a(l){r=l}function n(l,c){i.drawArrays(r,l,c),t.update(c,r,1)}function s(l,c,u){u!==0&&(i.drawArraysInstanced(r,l,c,u),t.update(c,r,u))}function o(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(r,l,0,c,0,u);let d=0;for(let h=0;h<u;h++)d+=c[h];t.update(d,r,1)}this.setMode=a,this.render=n,this.renderInstances=s,this.renderMultiDraw=o}function BS(i,e,t,r){let a;function n(){if(a!==void 0)return a;if(e.has("EXT_texture_filter_anisotropic")===!0){const _=e.get("EXT_texture_filter_anisotropic");a=i.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else a=0;return a}function s(_){return!(_!==Gr&&r.convert(_)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function o(_){const b=_===kr&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(_!==er&&_!==Br&&!b&&r.convert(_)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(_){if(_==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp";const u=l(c);u!==c&&(Ze("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);const d=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),h=t.logarithmicDepthBuffer===!0&&d===!1;t.reversedDepthBuffer===!0&&d===!1&&Ze("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&d===!0&&Ze("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");const p=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),m=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=i.getParameter(i.MAX_TEXTURE_SIZE),g=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),f=i.getParameter(i.MAX_VERTEX_ATTRIBS),v=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),R=i.getParameter(i.MAX_VARYING_VECTORS),S=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),P=i.getParameter(i.MAX_SAMPLES),T=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:n,getMaxPrecision:l,textureFormatReadable:s,textureTypeReadable:o,precision:c,logarithmicDepthBuffer:h,reversedDepthBuffer:d,maxTextures:p,maxVertexTextures:m,maxTextureSize:x,maxCubemapSize:g,maxAttributes:f,maxVertexUniforms:v,maxVaryings:R,maxFragmentUniforms:S,maxSamples:P,samples:T}}function kS(i){const e=this;let t=null,r=0,a=!1,n=!1;const s=new Da,o=new tt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(d,h){const p=d.length!==0||h||r!==0||a;return a=h,r=d.length,p},this.beginShadows=function(){n=!0,u(null)},this.endShadows=function(){n=!1},this.setGlobalState=function(d,h){t=u(d,h,0)},this.setState=function(d,h,p){const m=d.clippingPlanes,x=d.clipIntersection,g=d.clipShadows,f=i.get(d);if(!a||m===null||m.length===0||n&&!g)n?u(null):c();else{const v=n?0:r,R=v*4;let S=f.clippingState||null;l.value=S,S=u(m,h,R,p);for(let P=0;P!==R;++P)S[P]=t[P];f.clippingState=S,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=v}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=r>0),e.numPlanes=r,e.numIntersection=0}function u(d,h,p,m){const x=d!==null?d.length:0;let g=null;if(x!==0){if(g=l.value,m!==!0||g===null){const f=p+x*4,v=h.matrixWorldInverse;o.getNormalMatrix(v),(g===null||g.length<f)&&(g=new Float32Array(f));for(let R=0,S=p;R!==x;++R,S+=4)s.copy(d[R]).applyMatrix4(v,o),s.normal.toArray(g,S),g[S+3]=s.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=x,e.numIntersection=0,g}}class Bu extends Hr{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;const r={width:e,height:e,depth:1},a=[r,r,r,r,r,r];this.texture=new Ef(a),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;const r={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},a=new zs(5,5,5),n=new Ua({name:"CubemapFromEquirect",uniforms:Xn(r.uniforms),vertexShader:r.vertexShader,fragmentShader:r.fragmentShader,side:Wi,blending:Tn});n.uniforms.tEquirect.value=t;const s=new Tr(a,n),o=t.minFilter;return t.minFilter===ya&&(t.minFilter=Xi),new Nu(1,10,this).update(e,s),t.minFilter=o,s.geometry.dispose(),s.material.dispose(),this}clear(e,t=!0,r=!0,a=!0){const n=e.getRenderTarget();for(let s=0;s<6;s++)e.setRenderTarget(this,s),e.clear(t,r,a);e.setRenderTarget(n)}}const Xf=256,GS=3,HS=20,jf=256,Yf=16,VS=3,WS=new K,XS=new lt;class sl{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Nu(1,10,null),this._boxMesh=new Tr(new zs(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,r=.1,a=100,n={}){const{size:s=256,position:o=WS}=n,l=this._renderer;this._setSize(s);const c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);const d=l.autoClear,h=l.autoClearColor,p=l.autoClearDepth,m=l.autoClearStencil,x=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,x===null&&(e.background=l.getClearColor(XS));const g=new Nu(r,a,u);return g.position.copy(o),g.update(l,e),l.autoClear=d,l.autoClearColor=h,l.autoClearDepth=p,l.autoClearStencil=m,e.background=x,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Kf(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=$f(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Xf,Zp(e))}_fromTexture(e,t){e.mapping===An||e.mapping===bs?this._setSize(e.image.length===0?Xf:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);const r=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(r),r}_allocateTarget(){const e=this._cubeSize,t=qf(e,!1,!1),r=Math.log2(e)-GS;for(let a=0;a<=r;a++)t.texture.mipmaps.push({width:e>>a,height:e>>a});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){const t=this._cubeSize,r=this._sourceTarget;return(r===null||r.width!==t||e&&r.depthBuffer===!1)&&(r!==null&&r.dispose(),this._sourceTarget=qf(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,r){const a=this._boxMesh,n=this._cubeCamera;a.material=r,n.renderTarget=e,n.activeMipmapLevel=t;const s=e.width>>t;e.viewport.set(0,0,s,s),n.update(this._renderer,a),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===An||e.mapping===bs?(this._cubemapMaterial===null&&(this._cubemapMaterial=Kf()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=$f()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=jS(),this._integrationMaterial=YS());const t=this._cubeSize,r=e.texture.mipmaps.length-1,a=this._ggxMaterial.uniforms;a.envMap.value=this._sourceTarget.texture;const n=this._integrationMaterial.uniforms;n.envMap.value=this._sourceTarget.texture,n.sourceLod.value=Math.log2(t/Yf);for(let s=0;s<=r;s++){const o=sl.lodToRoughness(s,r);if(s>r-VS)n.roughness.value=o,this._renderCube(e,s,this._integrationMaterial);else{const l=o>0?Math.log2(t)+.5*Math.log2(6/(jf*Math.pow(o,4)))+.5:0;a.roughness.value=o,a.lodBias.value=l,this._renderCube(e,s,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=qS());const r=this._blurMaterial,a=r.uniforms,n=this._sourceTarget;a.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,a.envMap.value=n.texture,this._renderCube(e,0,r),a.envMap.value=e.texture,this._renderCube(n,0,r)}}function qf(i,e,t){return new Bu(i,{minFilter:ya,generateMipmaps:e,type:kr,colorSpace:xo,depthBuffer:t})}function Ns(i,e,t){return new Ua({name:i,uniforms:e,vertexShader:ot.cube_vert,fragmentShader:t,side:Wi,blending:Tn,depthTest:!1,depthWrite:!1})}function jS(){return Ns("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${jf}u

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
	`)}function YS(){return Ns("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Yf}},`

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
	`)}function qS(){return Ns("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

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
	`)}function $f(){return Ns("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Kf(){return Ns("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function $S(i){let e=new WeakMap,t=new WeakMap,r=null;function a(h,p=!1){return h==null?null:p?s(h):n(h)}function n(h){if(h&&h.isTexture){const p=h.mapping;if(p===gc||p===vc)if(e.has(h)){const m=e.get(h).texture;return o(m,h.mapping)}else{const m=h.image;if(m&&m.height>0){const x=new Bu(m.height);return x.fromEquirectangularTexture(i,h),e.set(h,x),h.addEventListener("dispose",c),o(x.texture,h.mapping)}else return null}}return h}function s(h){if(h&&h.isTexture&&h.isPMREMTexture!==!0){const p=h.mapping,m=p===gc||p===vc,x=p===An||p===bs;if(m||x){let g=t.get(h);const f=g!==void 0?g.texture.pmremVersion:0;if(h.isRenderTargetTexture&&h.pmremVersion!==f)return r===null&&(r=new sl(i)),g=m?r.fromEquirectangular(h,g):r.fromCubemap(h,g),g.texture.pmremVersion=h.pmremVersion,t.set(h,g),g.texture;if(g!==void 0)return g.texture;{const v=h.image;return m&&v&&v.height>0||x&&v&&l(v)?(r===null&&(r=new sl(i)),g=m?r.fromEquirectangular(h):r.fromCubemap(h),g.texture.pmremVersion=h.pmremVersion,t.set(h,g),h.addEventListener("dispose",u),g.texture):null}}}return h}function o(h,p){return p===gc?h.mapping=An:p===vc&&(h.mapping=bs),h}function l(h){let p=0;const m=6;for(let x=0;x<m;x++)h[x]!==void 0&&p++;return p===m}function c(h){const p=h.target;p.removeEventListener("dispose",c);const m=e.get(p);m!==void 0&&(e.delete(p),m.dispose())}function u(h){const p=h.target;p.removeEventListener("dispose",u);const m=t.get(p);m!==void 0&&(t.delete(p),m.dispose())}function d(){e=new WeakMap,t=new WeakMap,r!==null&&(r.dispose(),r=null)}return{get:a,dispose:d}}function KS(i){const e={};function t(r){if(e[r]!==void 0)return e[r];const a=i.getExtension(r);return e[r]=a,a}return{has:function(r){return t(r)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(r){const a=t(r);return a===null&&bo("WebGLRenderer: "+r+" extension not supported."),a}}}function ZS(i,e,t,r){const a={},n=new WeakMap,s=new FinalizationRegistry(m=>delete a[m]);function o(m){l(m.target)}function l(m){m.index!==null&&e.remove(m.index);for(const g in m.attributes)e.remove(m.attributes[g]);m.removeEventListener("dispose",o),delete a[m.id],s.unregister(m);const x=n.get(m);x&&(e.remove(x),n.delete(m)),r.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function c(m,x){return a[x.id]!==void 0||(x.addEventListener("dispose",o),a[x.id]=new WeakRef(x),s.register(x,x.id,x),t.memory.geometries++),x}function u(m){const x=m.attributes;for(const g in x)e.update(x[g],i.ARRAY_BUFFER)}function d(m){const x=m.index,g=m.attributes.position;let f=0;if(g===void 0)return;const v=x!==null?x.array.length:g.array.length/3-1,R=g.count>=65535?pf:df,S=new R(Math.ceil(v/3)*6,1),P=S.array;if(x!==null){const _=x.array;f=x.version;for(let b=0,D=0;b<v;b+=3){const C=_[b+0],L=_[b+1],N=_[b+2];P[D++]=C,P[D++]=L,P[D++]=L,P[D++]=N,P[D++]=N,P[D++]=C}}else{f=g.version;for(let _=0,b=0;_<v;_+=3){const D=_+0,C=_+1,L=_+2;P[b++]=D,P[b++]=C,P[b++]=C,P[b++]=L,P[b++]=L,P[b++]=D}}S.version=f;const T=n.get(m);T&&e.remove(T),n.set(m,S)}function h(m){const x=n.get(m);if(x){const g=m.index;g!==null&&x.version<g.version&&d(m)}else d(m);return n.get(m)}function p(){for(const m in a){const x=a[m].deref();x!==void 0&&l(x)}}return{get:c,update:u,getWireframeAttribute:h,dispose:p}}function QS(i,e,t){let r;function a(d){r=d}let n,s;function o(d){n=d.type,s=d.bytesPerElement}function l(d,h){i.drawElements(r,h,n,d*s),t.update(h,r,1)}function c(d,h,p){p!==0&&(i.drawElementsInstanced(r,h,n,d*s,p),t.update(h,r,p))}function u(d,h,p){if(p===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(r,h,0,n,d,0,p);let m=0;for(let x=0;x<p;x++)m+=h[x];t.update(m,r,1)}this.setMode=a,this.setIndex=o,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function JS(i){const e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function r(n,s,o){switch(t.calls++,s){case i.TRIANGLES:t.triangles+=o*(n/3);break;case i.LINES:t.lines+=o*(n/2);break;case i.LINE_STRIP:t.lines+=o*(n-1);break;case i.LINE_LOOP:t.lines+=o*n;break;case i.POINTS:t.points+=o*n;break;default:Mt("WebGLInfo: Unknown draw mode:",s);break}}function a(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:a,update:r}}function ey(i,e,t){const r=new WeakMap,a=new Ft;function n(s,o,l){const c=s.morphTargetInfluences,u=o.morphAttributes.position||o.morphAttributes.normal||o.morphAttributes.color,d=u!==void 0?u.length:0;let h=r.get(o);if(h===void 0||h.count!==d){let p=function(){b.dispose(),r.delete(o),o.removeEventListener("dispose",p)};h!==void 0&&h.texture.dispose();const m=o.morphAttributes.position!==void 0,x=o.morphAttributes.normal!==void 0,g=o.morphAttributes.color!==void 0,f=o.morphAttributes.position||[],v=o.morphAttributes.normal||[],R=o.morphAttributes.color||[];let S=0;m===!0&&(S=1),x===!0&&(S=2),g===!0&&(S=3);let P=o.attributes.position.count*S,T=1;P>e.maxTextureSize&&(T=Math.ceil(P/e.maxTextureSize),P=e.maxTextureSize);const _=new Float32Array(P*T*4*d),b=new tf(_,P,T,d);b.type=Br,b.needsUpdate=!0;const D=S*4;for(let C=0;C<d;C++){const L=f[C],N=v[C],z=R[C],A=P*T*4*C;for(let F=0;F<L.count;F++){const H=F*D;m===!0&&(a.fromBufferAttribute(L,F),_[A+H+0]=a.x,_[A+H+1]=a.y,_[A+H+2]=a.z,_[A+H+3]=0),x===!0&&(a.fromBufferAttribute(N,F),_[A+H+4]=a.x,_[A+H+5]=a.y,_[A+H+6]=a.z,_[A+H+7]=0),g===!0&&(a.fromBufferAttribute(z,F),_[A+H+8]=a.x,_[A+H+9]=a.y,_[A+H+10]=a.z,_[A+H+11]=z.itemSize===4?a.w:1)}}h={count:d,texture:b,size:new ut(P,T)},r.set(o,h),o.addEventListener("dispose",p)}if(s.isInstancedMesh===!0&&s.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",s.morphTexture,t);else{let p=0;for(let x=0;x<c.length;x++)p+=c[x];const m=o.morphTargetsRelative?1:1-p;l.getUniforms().setValue(i,"morphTargetBaseInfluence",m),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",h.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",h.size)}return{update:n}}function ty(i,e,t,r,a){let n=new WeakMap;function s(c){const u=a.render.frame,d=c.geometry,h=e.get(c,d);if(n.get(h)!==u&&(e.update(h),n.set(h,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),n.get(c)!==u&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),n.set(c,u))),c.isSkinnedMesh){const p=c.skeleton;n.get(p)!==u&&(p.update(),n.set(p,u))}return h}function o(){n=new WeakMap}function l(c){const u=c.target;u.removeEventListener("dispose",l),r.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:s,dispose:o}}const iy={[Ap]:"LINEAR_TONE_MAPPING",[Cp]:"REINHARD_TONE_MAPPING",[Lp]:"CINEON_TONE_MAPPING",[Pp]:"ACES_FILMIC_TONE_MAPPING",[Up]:"AGX_TONE_MAPPING",[Ip]:"NEUTRAL_TONE_MAPPING",[Dp]:"CUSTOM_TONE_MAPPING"};function ry(i,e,t,r,a,n){const s=new Hr(e,t,{type:i,depthBuffer:a,stencilBuffer:n,samples:r?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1});let o=null,l=null,c=null;const u=new Gi;u.setAttribute("position",new li([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new li([0,2,0,0,2,0],2));const d=new Gx({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),h=new Tr(u,d),p=new zf(-1,1,1,-1,0,1);let m=null,x=null,g=!1,f,v=null,R=[],S=!1;this.setSize=function(P,T){s.setSize(P,T),o!==null&&o.setSize(P,T),l!==null&&l.setSize(P,T);for(let _=0;_<R.length;_++){const b=R[_];b.setSize&&b.setSize(P,T)}},this.setEffects=function(P){R=P,S=R.length>0&&R[0].isRenderPass===!0;const T=s.width,_=s.height;R.length>0&&o===null&&(o=new Hr(T,_,{type:kr,depthBuffer:!1,stencilBuffer:!1}),l=new Hr(T,_,{type:kr,depthBuffer:!1,stencilBuffer:!1}));const b=a===!0&&R.some(D=>D.needsDepthTexture===!0);b!==(s.depthTexture!==null)&&(b===!0&&c===null&&(c=new Wn(T,_),n===!0&&(c.format=wa,c.type=Cn)),s.dispose(),s.depthTexture=b?c:null,s.resolveDepthBuffer=b,s.storeMultisampledDepthBuffer=b);for(let D=0;D<R.length;D++){const C=R[D];C.setSize&&C.setSize(T,_),b&&C.needsDepthTexture===!0&&C.setDepthTexture&&C.setDepthTexture(c)}},this.begin=function(P,T){if(g||P.toneMapping===ra&&R.length===0)return!1;if(v=T,T!==null){const _=T.width,b=T.height;(s.width!==_||s.height!==b)&&this.setSize(_,b)}return S===!1&&P.setRenderTarget(s),f=P.toneMapping,P.toneMapping=ra,!0},this.hasRenderPass=function(){return S},this.end=function(P,T){P.toneMapping=f,g=!0;let _=s,b=o;for(let D=0;D<R.length;D++){const C=R[D];C.enabled!==!1&&(C.render(P,b,_,T),C.needsSwap!==!1&&(_=b,b=b===o?l:o))}if(m!==P.outputColorSpace||x!==P.toneMapping){m=P.outputColorSpace,x=P.toneMapping,d.defines={},ft.getTransfer(m)===Rt&&(d.defines.SRGB_TRANSFER="");const D=iy[x];D&&(d.defines[D]=""),d.needsUpdate=!0}d.uniforms.tDiffuse.value=_.texture,P.setRenderTarget(v),P.render(h,p),v=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){s.dispose(),o!==null&&o.dispose(),l!==null&&l.dispose(),u.dispose(),d.dispose()}}const Zf=new Hi,Qf=new Wn(1,1),Jf=new Tf(1),em=new tf,tm=new vx,im=new Ef,rm=[],am=[],nm=new Float32Array(16),sm=new Float32Array(9),om=new Float32Array(4);function Kn(i,e,t){const r=i[0];if(r<=0||r>0)return i;const a=e*t;let n=rm[a];if(n===void 0&&(n=new Float32Array(a),rm[a]=n),e!==0){r.toArray(n,0);for(let s=1,o=0;s!==e;++s)o+=t,i[s].toArray(n,o)}return n}function pi(i,e){if(i.length!==e.length)return!1;for(let t=0,r=i.length;t<r;t++)if(i[t]!==e[t])return!1;return!0}function fi(i,e){for(let t=0,r=e.length;t<r;t++)i[t]=e[t]}function Zo(i,e){let t=am[e];t===void 0&&(t=new Int32Array(e),am[e]=t);for(let r=0;r!==e;++r)t[r]=i.allocateTextureUnit();return t}function ay(i,e){const t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function ny(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(pi(t,e))return;i.uniform2fv(this.addr,e),fi(t,e)}}function sy(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(pi(t,e))return;i.uniform3fv(this.addr,e),fi(t,e)}}function oy(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(pi(t,e))return;i.uniform4fv(this.addr,e),fi(t,e)}}function ly(i,e){const t=this.cache,r=e.elements;if(r===void 0){if(pi(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),fi(t,e)}else{if(pi(t,r))return;om.set(r),i.uniformMatrix2fv(this.addr,!1,om),fi(t,r)}}function cy(i,e){const t=this.cache,r=e.elements;if(r===void 0){if(pi(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),fi(t,e)}else{if(pi(t,r))return;sm.set(r),i.uniformMatrix3fv(this.addr,!1,sm),fi(t,r)}}function uy(i,e){const t=this.cache,r=e.elements;if(r===void 0){if(pi(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),fi(t,e)}else{if(pi(t,r))return;nm.set(r),i.uniformMatrix4fv(this.addr,!1,nm),fi(t,r)}}function hy(i,e){const t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function dy(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(pi(t,e))return;i.uniform2iv(this.addr,e),fi(t,e)}}function py(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(pi(t,e))return;i.uniform3iv(this.addr,e),fi(t,e)}}function fy(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(pi(t,e))return;i.uniform4iv(this.addr,e),fi(t,e)}}function my(i,e){const t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function gy(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(pi(t,e))return;i.uniform2uiv(this.addr,e),fi(t,e)}}function vy(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(pi(t,e))return;i.uniform3uiv(this.addr,e),fi(t,e)}}function _y(i,e){const t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(pi(t,e))return;i.uniform4uiv(this.addr,e),fi(t,e)}}function Qo(i){return i.version===0&&(i.compareFunction=Xp,i.needsUpdate=!0),i}function xy(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a);let n;this.type===i.SAMPLER_2D_SHADOW?n=Qo(Qf):n=Zf,t.setTexture2D(e||n,a)}function My(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a),t.setTexture3D(e||tm,a)}function Sy(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a);let n;this.type===i.SAMPLER_CUBE_SHADOW?n=Qo(Jf):n=im,t.setTextureCube(e||n,a)}function yy(i,e,t){const r=this.cache,a=t.allocateTextureUnit();r[0]!==a&&(i.uniform1i(this.addr,a),r[0]=a),t.setTexture2DArray(e||em,a)}function by(i){switch(i){case 5126:return ay;case 35664:return ny;case 35665:return sy;case 35666:return oy;case 35674:return ly;case 35675:return cy;case 35676:return uy;case 5124:case 35670:return hy;case 35667:case 35671:return dy;case 35668:case 35672:return py;case 35669:case 35673:return fy;case 5125:return my;case 36294:return gy;case 36295:return vy;case 36296:return _y;case 35678:case 36198:case 36298:case 36306:case 35682:return xy;case 35679:case 36299:case 36307:return My;case 35680:case 36300:case 36308:case 36293:return Sy;case 36289:case 36303:case 36311:case 36292:return yy}}function wy(i,e){i.uniform1fv(this.addr,e)}function Ey(i,e){const t=Kn(e,this.size,2);i.uniform2fv(this.addr,t)}function Ty(i,e){const t=Kn(e,this.size,3);i.uniform3fv(this.addr,t)}function Ry(i,e){const t=Kn(e,this.size,4);i.uniform4fv(this.addr,t)}function Ay(i,e){const t=Kn(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function Cy(i,e){const t=Kn(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function Ly(i,e){const t=Kn(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function Py(i,e){i.uniform1iv(this.addr,e)}function Dy(i,e){i.uniform2iv(this.addr,e)}function Uy(i,e){i.uniform3iv(this.addr,e)}function Iy(i,e){i.uniform4iv(this.addr,e)}function Ny(i,e){i.uniform1uiv(this.addr,e)}function Oy(i,e){i.uniform2uiv(this.addr,e)}function Fy(i,e){i.uniform3uiv(this.addr,e)}function zy(i,e){i.uniform4uiv(this.addr,e)}function By(i,e,t){const r=this.cache,a=e.length,n=Zo(t,a);pi(r,n)||(i.uniform1iv(this.addr,n),fi(r,n));let s;this.type===i.SAMPLER_2D_SHADOW?s=Qo(Qf):s=Zf;for(let o=0;o!==a;++o)t.setTexture2D(e[o]||s,n[o])}function ky(i,e,t){const r=this.cache,a=e.length,n=Zo(t,a);pi(r,n)||(i.uniform1iv(this.addr,n),fi(r,n));for(let s=0;s!==a;++s)t.setTexture3D(e[s]||tm,n[s])}function Gy(i,e,t){const r=this.cache,a=e.length,n=Zo(t,a);pi(r,n)||(i.uniform1iv(this.addr,n),fi(r,n));let s;this.type===i.SAMPLER_CUBE_SHADOW?s=Qo(Jf):s=im;for(let o=0;o!==a;++o)t.setTextureCube(e[o]||s,n[o])}function Hy(i,e,t){const r=this.cache,a=e.length,n=Zo(t,a);pi(r,n)||(i.uniform1iv(this.addr,n),fi(r,n));for(let s=0;s!==a;++s)t.setTexture2DArray(e[s]||em,n[s])}function Vy(i){switch(i){case 5126:return wy;case 35664:return Ey;case 35665:return Ty;case 35666:return Ry;case 35674:return Ay;case 35675:return Cy;case 35676:return Ly;case 5124:case 35670:return Py;case 35667:case 35671:return Dy;case 35668:case 35672:return Uy;case 35669:case 35673:return Iy;case 5125:return Ny;case 36294:return Oy;case 36295:return Fy;case 36296:return zy;case 35678:case 36198:case 36298:case 36306:case 35682:return By;case 35679:case 36299:case 36307:return ky;case 35680:case 36300:case 36308:case 36293:return Gy;case 36289:case 36303:case 36311:case 36292:return Hy}}class Wy{constructor(e,t,r){this.id=e,this.addr=r,this.cache=[],this.type=t.type,this.setValue=by(t.type)}}class Xy{constructor(e,t,r){this.id=e,this.addr=r,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=Vy(t.type)}}class jy{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,r){const a=this.seq;for(let n=0,s=a.length;n!==s;++n){const o=a[n];o.setValue(e,t[o.id],r)}}}const ku=/(\w+)(\])?(\[|\.)?/g;function lm(i,e){i.seq.push(e),i.map[e.id]=e}function Yy(i,e,t){const r=i.name,a=r.length;for(ku.lastIndex=0;;){const n=ku.exec(r),s=ku.lastIndex;let o=n[1];const l=n[2]==="]",c=n[3];if(l&&(o=o|0),c===void 0||c==="["&&s+2===a){lm(t,c===void 0?new Wy(o,i,e):new Xy(o,i,e));break}else{let u=t.map[o];u===void 0&&(u=new jy(o),lm(t,u)),t=u}}}class Jo{constructor(e,t){this.seq=[],this.map={};const r=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let s=0;s<r;++s){const o=e.getActiveUniform(t,s),l=e.getUniformLocation(t,o.name);Yy(o,l,this)}const a=[],n=[];for(const s of this.seq)s.type===e.SAMPLER_2D_SHADOW||s.type===e.SAMPLER_CUBE_SHADOW||s.type===e.SAMPLER_2D_ARRAY_SHADOW?a.push(s):n.push(s);a.length>0&&(this.seq=a.concat(n))}setValue(e,t,r,a){const n=this.map[t];n!==void 0&&n.setValue(e,r,a)}setOptional(e,t,r){const a=t[r];a!==void 0&&this.setValue(e,r,a)}static upload(e,t,r,a){for(let n=0,s=t.length;n!==s;++n){const o=t[n],l=r[o.id];l.needsUpdate!==!1&&o.setValue(e,l.value,a)}}static seqWithValue(e,t){const r=[];for(let a=0,n=e.length;a!==n;++a){const s=e[a];s.id in t&&r.push(s)}return r}}function cm(i,e,t){const r=i.createShader(e);return i.shaderSource(r,t),i.compileShader(r),r}const qy=37297;let $y=0;function Ky(i,e){const t=i.split(`
`),r=[],a=Math.max(e-6,0),n=Math.min(e+6,t.length);for(let s=a;s<n;s++){const o=s+1;r.push(`${o===e?">":" "} ${o}: ${t[s]}`)}return r.join(`
`)}const um=new tt;function Zy(i){ft._getMatrix(um,ft.workingColorSpace,i);const e=`mat3( ${um.elements.map(t=>t.toFixed(4))} )`;switch(ft.getTransfer(i)){case Mo:return[e,"LinearTransferOETF"];case Rt:return[e,"sRGBTransferOETF"];default:return Ze("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function hm(i,e,t){const r=i.getShaderParameter(e,i.COMPILE_STATUS),a=(i.getShaderInfoLog(e)||"").trim();if(r&&a==="")return"";const n=/ERROR: 0:(\d+)/.exec(a);if(n){const s=parseInt(n[1]);return t.toUpperCase()+`

`+a+`

`+Ky(i.getShaderSource(e),s)}else return a}function Qy(i,e){const t=Zy(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}const Jy={[Ap]:"Linear",[Cp]:"Reinhard",[Lp]:"Cineon",[Pp]:"ACESFilmic",[Up]:"AgX",[Ip]:"Neutral",[Dp]:"Custom"};function eb(i,e){const t=Jy[e];return t===void 0?(Ze("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}const el=new K;function tb(){ft.getLuminanceCoefficients(el);const i=el.x.toFixed(4),e=el.y.toFixed(4),t=el.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function ib(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Os).join(`
`)}function rb(i){const e=[];for(const t in i){const r=i[t];r!==!1&&e.push("#define "+t+" "+r)}return e.join(`
`)}function ab(i,e){const t={},r=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let a=0;a<r;a++){const n=i.getActiveAttrib(e,a),s=n.name;let o=1;n.type===i.FLOAT_MAT2&&(o=2),n.type===i.FLOAT_MAT3&&(o=3),n.type===i.FLOAT_MAT4&&(o=4),t[s]={type:n.type,location:i.getAttribLocation(e,s),locationSize:o}}return t}function Os(i){return i!==""}function dm(i,e){const t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function pm(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}const nb=/^[ \t]*#include +<([\w\d./]+)>/gm;function Gu(i){return i.replace(nb,sb)}function sb(i,e){const t=ot[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Gu(t)}const ob=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function fm(i){return i.replace(ob,lb)}function lb(i,e,t,r){let a="";for(let n=parseInt(e);n<parseInt(t);n++)a+=r.replace(/\[\s*i\s*\]/g,"[ "+n+" ]").replace(/UNROLLED_LOOP_INDEX/g,n);return a}function mm(i){let e=`precision ${i.precision} float;
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
#define LOW_PRECISION`),e}const cb={[uo]:"SHADOWMAP_TYPE_PCF",[Ms]:"SHADOWMAP_TYPE_VSM"};function ub(i){return cb[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}const hb={[bs]:"ENVMAP_MODE_REFRACTION"};function db(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":hb[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}const pb={[mc]:"ENVMAP_BLENDING_MULTIPLY",[N_]:"ENVMAP_BLENDING_MIX",[O_]:"ENVMAP_BLENDING_ADD"};function fb(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":pb[i.combine]||"ENVMAP_BLENDING_NONE"}function mb(i,e,t,r){const a=i.getContext(),n=t.defines;let s=t.vertexShader,o=t.fragmentShader;const l=ub(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=db(t),d=fb(t),h=ib(t),p=rb(n),m=a.createProgram();let x,g,f=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Os).join(`
`),x.length>0&&(x+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(Os).join(`
`),g.length>0&&(g+=`
`)):(x=[mm(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Os).join(`
`),g=[mm(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+d:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==ra?"#define TONE_MAPPING":"",t.toneMapping!==ra?ot.tonemapping_pars_fragment:"",t.toneMapping!==ra?eb("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",ot.colorspace_pars_fragment,Qy("linearToOutputTexel",t.outputColorSpace),tb(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Os).join(`
`)),s=Gu(s),s=dm(s,t),s=pm(s,t),o=Gu(o),o=dm(o,t),o=pm(o,t),s=fm(s),o=fm(o),t.isRawShaderMaterial!==!0&&(f=`#version 300 es
`,x=[h,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,g=["#define varying in",t.glslVersion===Yp?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Yp?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);const v=f+x+s,R=f+g+o,S=cm(a,a.VERTEX_SHADER,v),P=cm(a,a.FRAGMENT_SHADER,R);a.attachShader(m,S),a.attachShader(m,P),t.index0AttributeName!==void 0?a.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&a.bindAttribLocation(m,0,"position"),a.linkProgram(m);function T(C){if(i.debug.checkShaderErrors){const L=a.getProgramInfoLog(m)||"",N=a.getShaderInfoLog(S)||"",z=a.getShaderInfoLog(P)||"",A=L.trim(),F=N.trim(),H=z.trim();let G=!0,ee=!0;if(a.getProgramParameter(m,a.LINK_STATUS)===!1)if(G=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(a,m,S,P);else{const q=hm(a,S,"vertex"),Y=hm(a,P,"fragment");Mt("WebGLProgram: Shader Error "+a.getError()+" - VALIDATE_STATUS "+a.getProgramParameter(m,a.VALIDATE_STATUS)+`

Material Name: `+C.name+`
Material Type: `+C.type+`

Program Info Log: `+A+`
`+q+`
`+Y)}else A!==""?Ze("WebGLProgram: Program Info Log:",A):(F===""||H==="")&&(ee=!1);ee&&(C.diagnostics={runnable:G,programLog:A,vertexShader:{log:F,prefix:x},fragmentShader:{log:H,prefix:g}})}a.deleteShader(S),a.deleteShader(P),_=new Jo(a,m),b=ab(a,m)}let _;this.getUniforms=function(){return _===void 0&&T(this),_};let b;this.getAttributes=function(){return b===void 0&&T(this),b};let D=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return D===!1&&(D=a.getProgramParameter(m,qy)),D},this.destroy=function(){r.releaseStatesOfProgram(this),a.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=$y++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=S,this.fragmentShader=P,this}let gb=0;class vb{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,r){const a=this._getShaderCacheForMaterial(e);return a.has(t)===!1&&(a.add(t),t.usedTimes++),a.has(r)===!1&&(a.add(r),r.usedTimes++),this}remove(e){const t=this.materialCache.get(e);for(const r of t)r.usedTimes--,r.usedTimes===0&&this.shaderCache.delete(r.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){const t=this.materialCache;let r=t.get(e);return r===void 0&&(r=new Set,t.set(e,r)),r}_getShaderStage(e){const t=this.shaderCache;let r=t.get(e);return r===void 0&&(r=new _b(e),t.set(e,r)),r}}class _b{constructor(e){this.id=gb++,this.code=e,this.usedTimes=0}}function xb(i){return i===Ka||i===vo||i===_o}function Mb(i,e,t,r,a,n){const s=new pu,o=new vb,l=new Set,c=[],u=new Map,d=r.logarithmicDepthBuffer,h={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function p(_){return l.add(_),_===0?"uv":`uv${_}`}function m(_,b,D,C,L,N){const z=C.fog,A=L.geometry,F=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?C.environment:null,H=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,G=e.get(_.envMap||F,H),ee=h[_.type];let q=r.precision;_.precision!==null&&(q=r.getMaxPrecision(_.precision),q!==_.precision&&Ze("WebGLProgram.getParameters:",_.precision,"not supported, using",q,"instead."));const Y=A.morphAttributes.position||A.morphAttributes.normal||A.morphAttributes.color,ae=Y!==void 0?Y.length:0;let de=0;A.morphAttributes.position!==void 0&&(de=1),A.morphAttributes.normal!==void 0&&(de=2),A.morphAttributes.color!==void 0&&(de=3);let ue,te,le,he;if(ee){const De=ji[ee];ue=De.vertexShader,te=De.fragmentShader}else{ue=_.vertexShader,te=_.fragmentShader;const De=o.getVertexShaderStage(_),ct=o.getFragmentShaderStage(_);o.update(_,De,ct),le=De.id,he=ct.id}const Ce=i.getRenderTarget(),_e=i.state.buffers.depth.getReversed(),Ue=L.isInstancedMesh===!0,je=L.isBatchedMesh===!0,Xe=!!_.map,Qe=!!_.matcap,gt=!!G,Nt=gt&&G.isPMREMTexture===!0,ei=!!_.aoMap,Ot=!!_.lightMap,ti=!!_.bumpMap&&_.wireframe===!1,At=!!_.normalMap,mi=!!_.displacementMap,mt=!!_.emissiveMap,ci=!!_.metalnessMap,Yt=!!_.roughnessMap,ii=_.anisotropy>0,k=_.clearcoat>0,Re=_.diffuseRoughness>0,$e=_.dispersion>0,it=_.retroreflectivity>0,Se=_.iridescence>0,Pt=_.sheen>0,Be=_.transmission>0,Ye=ii&&!!_.anisotropyMap,U=k&&!!_.clearcoatMap,y=k&&!!_.clearcoatNormalMap,j=k&&!!_.clearcoatRoughnessMap,ce=Re&&!!_.diffuseRoughnessMap,ne=Se&&!!_.iridescenceMap,Ee=Se&&!!_.iridescenceThicknessMap,ye=Pt&&!!_.sheenColorMap,X=Pt&&!!_.sheenRoughnessMap,oe=!!_.specularMap,be=!!_.specularColorMap,B=!!_.specularIntensityMap,re=Be&&!!_.transmissionMap,pe=Be&&!!_.thicknessMap,xe=!!_.gradientMap,Ae=!!_.alphaMap,we=_.alphaTest>0,He=!!_.alphaHash,Me=!!_.extensions;let Pe=ra;_.toneMapped&&(Ce===null||Ce.isXRRenderTarget===!0)&&(Pe=i.toneMapping);const Ge=Nt?G.isCompressedCubeTexture?G.image[0].mipmaps:G.mipmaps:null,rt={shaderID:ee,shaderType:_.type,shaderName:_.name,vertexShader:ue,fragmentShader:te,defines:_.defines,customVertexShaderID:le,customFragmentShaderID:he,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:q,batching:je,batchingColor:je&&L._colorsTexture!==null,instancing:Ue,instancingColor:Ue&&L.instanceColor!==null,instancingMorph:Ue&&L.morphTexture!==null,outputColorSpace:Ce===null?i.outputColorSpace:Ce.isXRRenderTarget===!0?Ce.texture.colorSpace:ft.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:Xe,matcap:Qe,envMap:gt,envMapMode:gt&&G.mapping,envMapPMREM:Nt,envMapMaxLod:Nt?Ge.length-1:null,envMapSize:Nt?Ge[0].width:null,aoMap:ei,lightMap:Ot,bumpMap:ti,normalMap:At,displacementMap:mi,emissiveMap:mt,normalMapObjectSpace:At&&_.normalMapType===B_,normalMapTangentSpace:At&&_.normalMapType===ru,packedNormalMap:At&&_.normalMapType===ru&&xb(_.normalMap.format),metalnessMap:ci,roughnessMap:Yt,anisotropy:ii,anisotropyMap:Ye,clearcoat:k,clearcoatMap:U,clearcoatNormalMap:y,clearcoatRoughnessMap:j,diffuseRoughness:Re,diffuseRoughnessMap:ce,dispersion:$e,retroreflection:it,iridescence:Se,iridescenceMap:ne,iridescenceThicknessMap:Ee,sheen:Pt,sheenColorMap:ye,sheenRoughnessMap:X,specularMap:oe,specularColorMap:be,specularIntensityMap:B,transmission:Be,transmissionMap:re,thicknessMap:pe,gradientMap:xe,opaque:_.transparent===!1&&_.blending===Ss&&_.alphaToCoverage===!1,alphaMap:Ae,alphaTest:we,alphaHash:He,combine:_.combine,mapUv:Xe&&p(_.map.channel),aoMapUv:ei&&p(_.aoMap.channel),lightMapUv:Ot&&p(_.lightMap.channel),bumpMapUv:ti&&p(_.bumpMap.channel),normalMapUv:At&&p(_.normalMap.channel),displacementMapUv:mi&&p(_.displacementMap.channel),emissiveMapUv:mt&&p(_.emissiveMap.channel),metalnessMapUv:ci&&p(_.metalnessMap.channel),roughnessMapUv:Yt&&p(_.roughnessMap.channel),anisotropyMapUv:Ye&&p(_.anisotropyMap.channel),clearcoatMapUv:U&&p(_.clearcoatMap.channel),clearcoatNormalMapUv:y&&p(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:j&&p(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ce&&p(_.diffuseRoughnessMap.channel),iridescenceMapUv:ne&&p(_.iridescenceMap.channel),iridescenceThicknessMapUv:Ee&&p(_.iridescenceThicknessMap.channel),sheenColorMapUv:ye&&p(_.sheenColorMap.channel),sheenRoughnessMapUv:X&&p(_.sheenRoughnessMap.channel),specularMapUv:oe&&p(_.specularMap.channel),specularColorMapUv:be&&p(_.specularColorMap.channel),specularIntensityMapUv:B&&p(_.specularIntensityMap.channel),transmissionMapUv:re&&p(_.transmissionMap.channel),thicknessMapUv:pe&&p(_.thicknessMap.channel),alphaMapUv:Ae&&p(_.alphaMap.channel),vertexTangents:!!A.attributes.tangent&&(At||ii),vertexNormals:!!A.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!A.attributes.color&&A.attributes.color.itemSize===4,pointsUvs:L.isPoints===!0&&!!A.attributes.uv&&(Xe||Ae),fog:!!z,useFog:_.fog===!0,fogExp2:!!z&&z.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||A.attributes.normal===void 0&&At===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:d,reversedDepthBuffer:_e,skinning:L.isSkinnedMesh===!0,hasPositionAttribute:A.attributes.position!==void 0,morphTargets:A.morphAttributes.position!==void 0,morphNormals:A.morphAttributes.normal!==void 0,morphColors:A.morphAttributes.color!==void 0,morphTargetsCount:ae,morphTextureStride:de,numSunLights:b.sun.length,numDirLights:b.directional.length,numPointLights:b.point.length,numSpotLights:b.spot.length,numSpotLightMaps:b.spotLightMap.length,numRectAreaLights:b.rectArea.length,numHemiLights:b.hemi.length,numSunLightShadows:b.sunShadowMap.length,numDirLightShadows:b.directionalShadowMap.length,numPointLightShadows:b.pointShadowMap.length,numSpotLightShadows:b.spotShadowMap.length,numSpotLightShadowsWithMaps:b.numSpotLightShadowsWithMaps,numLightProbes:b.numLightProbes,numLightProbeGrids:N.filter(De=>De.texture!==null).length,numClippingPlanes:n.numPlanes,numClipIntersection:n.numIntersection,dithering:_.dithering,shadowMapEnabled:i.shadowMap.enabled&&D.length>0,shadowMapType:i.shadowMap.type,toneMapping:Pe,decodeVideoTexture:Xe&&_.map.isVideoTexture===!0&&ft.getTransfer(_.map.colorSpace)===Rt,decodeVideoTextureEmissive:mt&&_.emissiveMap.isVideoTexture===!0&&ft.getTransfer(_.emissiveMap.colorSpace)===Rt,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===Sr,flipSided:_.side===Wi,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:Me&&_.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Me&&_.extensions.multiDraw===!0||je)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return rt.vertexUv1s=l.has(1),rt.vertexUv2s=l.has(2),rt.vertexUv3s=l.has(3),l.clear(),rt}function x(_){const b=[];if(_.shaderID?b.push(_.shaderID):(b.push(_.customVertexShaderID),b.push(_.customFragmentShaderID)),_.defines!==void 0)for(const D in _.defines)b.push(D),b.push(_.defines[D]);return _.isRawShaderMaterial===!1&&(g(b,_),f(b,_),b.push(i.outputColorSpace)),b.push(_.customProgramCacheKey),b.join()}function g(_,b){_.push(b.precision),_.push(b.outputColorSpace),_.push(b.envMapMode),_.push(b.envMapPMREM),_.push(b.envMapMaxLod),_.push(b.envMapSize),_.push(b.mapUv),_.push(b.alphaMapUv),_.push(b.lightMapUv),_.push(b.aoMapUv),_.push(b.bumpMapUv),_.push(b.normalMapUv),_.push(b.displacementMapUv),_.push(b.emissiveMapUv),_.push(b.metalnessMapUv),_.push(b.roughnessMapUv),_.push(b.anisotropyMapUv),_.push(b.clearcoatMapUv),_.push(b.clearcoatNormalMapUv),_.push(b.clearcoatRoughnessMapUv),_.push(b.diffuseRoughnessMapUv),_.push(b.iridescenceMapUv),_.push(b.iridescenceThicknessMapUv),_.push(b.sheenColorMapUv),_.push(b.sheenRoughnessMapUv),_.push(b.specularMapUv),_.push(b.specularColorMapUv),_.push(b.specularIntensityMapUv),_.push(b.transmissionMapUv),_.push(b.thicknessMapUv),_.push(b.combine),_.push(b.fogExp2),_.push(b.sizeAttenuation),_.push(b.morphTargetsCount),_.push(b.numSunLights),_.push(b.numDirLights),_.push(b.numPointLights),_.push(b.numSpotLights),_.push(b.numSpotLightMaps),_.push(b.numHemiLights),_.push(b.numRectAreaLights),_.push(b.numSunLightShadows),_.push(b.numDirLightShadows),_.push(b.numPointLightShadows),_.push(b.numSpotLightShadows),_.push(b.numSpotLightShadowsWithMaps),_.push(b.numLightProbes),_.push(b.numLightProbeGrids),_.push(b.shadowMapType),_.push(b.toneMapping),_.push(b.numClippingPlanes),_.push(b.numClipIntersection),_.push(b.depthPacking)}function f(_,b){s.disableAll(),b.instancing&&s.enable(0),b.instancingColor&&s.enable(1),b.instancingMorph&&s.enable(2),b.matcap&&s.enable(3),b.envMap&&s.enable(4),b.normalMapObjectSpace&&s.enable(5),b.normalMapTangentSpace&&s.enable(6),b.clearcoat&&s.enable(7),b.iridescence&&s.enable(8),b.alphaTest&&s.enable(9),b.vertexColors&&s.enable(10),b.vertexAlphas&&s.enable(11),b.vertexUv1s&&s.enable(12),b.vertexUv2s&&s.enable(13),b.vertexUv3s&&s.enable(14),b.vertexTangents&&s.enable(15),b.anisotropy&&s.enable(16),b.alphaHash&&s.enable(17),b.batching&&s.enable(18),b.dispersion&&s.enable(19),b.retroreflection&&s.enable(24),b.diffuseRoughness&&s.enable(25),b.batchingColor&&s.enable(20),b.gradientMap&&s.enable(21),b.packedNormalMap&&s.enable(22),b.vertexNormals&&s.enable(23),_.push(s.mask),s.disableAll(),b.fog&&s.enable(0),b.useFog&&s.enable(1),b.flatShading&&s.enable(2),b.logarithmicDepthBuffer&&s.enable(3),b.reversedDepthBuffer&&s.enable(4),b.skinning&&s.enable(5),b.morphTargets&&s.enable(6),b.morphNormals&&s.enable(7),b.morphColors&&s.enable(8),b.premultipliedAlpha&&s.enable(9),b.shadowMapEnabled&&s.enable(10),b.doubleSided&&s.enable(11),b.flipSided&&s.enable(12),b.useDepthPacking&&s.enable(13),b.dithering&&s.enable(14),b.transmission&&s.enable(15),b.sheen&&s.enable(16),b.opaque&&s.enable(17),b.pointsUvs&&s.enable(18),b.decodeVideoTexture&&s.enable(19),b.decodeVideoTextureEmissive&&s.enable(20),b.alphaToCoverage&&s.enable(21),b.numLightProbeGrids>0&&s.enable(22),b.hasPositionAttribute&&s.enable(23),_.push(s.mask)}function v(_){const b=h[_.type];let D;if(b){const C=ji[b];D=Uu.clone(C.uniforms)}else D=_.uniforms;return D}function R(_,b){let D=u.get(b);return D!==void 0?++D.usedTimes:(D=new mb(i,b,_,a),c.push(D),u.set(b,D)),D}function S(_){if(--_.usedTimes===0){const b=c.indexOf(_);c[b]=c[c.length-1],c.pop(),u.delete(_.cacheKey),_.destroy()}}function P(_){o.remove(_)}function T(){o.dispose()}return{getParameters:m,getProgramCacheKey:x,getUniforms:v,acquireProgram:R,releaseProgram:S,releaseShaderCache:P,programs:c,dispose:T}}function Sb(){let i=new WeakMap;function e(s){return i.has(s)}function t(s){let o=i.get(s);return o===void 0&&(o={},i.set(s,o)),o}function r(s){i.delete(s)}function a(s,o,l){i.get(s)[o]=l}function n(){i=new WeakMap}return{has:e,get:t,remove:r,update:a,dispose:n}}function yb(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function gm(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function vm(){const i=[];let e=0;const t=[],r=[],a=[];function n(){e=0,t.length=0,r.length=0,a.length=0}function s(h){let p=0;return h.isInstancedMesh&&(p+=2),h.isSkinnedMesh&&(p+=1),p}function o(h,p,m,x,g,f){let v=i[e];return v===void 0?(v={id:h.id,object:h,geometry:p,material:m,materialVariant:s(h),groupOrder:x,renderOrder:h.renderOrder,z:g,group:f},i[e]=v):(v.id=h.id,v.object=h,v.geometry=p,v.material=m,v.materialVariant=s(h),v.groupOrder=x,v.renderOrder=h.renderOrder,v.z=g,v.group=f),e++,v}function l(h,p,m,x,g,f,v){v.reversedDepth===!0&&(g=-g);const R=o(h,p,m,x,g,f);m.transmission>0?r.push(R):m.transparent===!0?a.push(R):t.push(R)}function c(h,p,m,x,g,f){const v=o(h,p,m,x,g,f);m.transmission>0?r.unshift(v):m.transparent===!0?a.unshift(v):t.unshift(v)}function u(h,p){t.length>1&&t.sort(h||yb),r.length>1&&r.sort(p||gm),a.length>1&&a.sort(p||gm)}function d(){for(let h=e,p=i.length;h<p;h++){const m=i[h];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:r,transparent:a,init:n,push:l,unshift:c,finish:d,sort:u}}function bb(){let i=new WeakMap;function e(r,a){const n=i.get(r);let s;return n===void 0?(s=new vm,i.set(r,[s])):a>=n.length?(s=new vm,n.push(s)):s=n[a],s}function t(){i=new WeakMap}return{get:e,dispose:t}}function wb(){const i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new K,color:new lt};break;case"SpotLight":t={position:new K,direction:new K,color:new lt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new K,color:new lt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new K,skyColor:new lt,groundColor:new lt};break;case"RectAreaLight":t={color:new lt,position:new K,halfWidth:new K,halfHeight:new K};break}return i[e.id]=t,t}}}function Eb(){const i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ut};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ut};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new ut,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}let Tb=0;function Rb(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function Ab(i){const e=new wb,t=Eb(),r={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)r.probe.push(new K);const a=new K,n=new zt,s=new zt;function o(c){let u=0,d=0,h=0;for(let N=0;N<9;N++)r.probe[N].set(0,0,0);let p=0,m=0,x=0,g=0,f=0,v=0,R=0,S=0,P=0,T=0,_=0,b=0,D=0,C=0;c.sort(Rb);for(let N=0,z=c.length;N<z;N++){const A=c[N],F=A.color,H=A.intensity,G=A.distance;let ee=null;if(A.shadow&&A.shadow.map&&(A.shadow.map.texture.format===Ka?ee=A.shadow.map.texture:ee=A.shadow.map.depthTexture||A.shadow.map.texture),A.isAmbientLight)u+=F.r*H,d+=F.g*H,h+=F.b*H;else if(A.isLightProbe){for(let q=0;q<9;q++)r.probe[q].addScaledVector(A.sh.coefficients[q],H);C++}else if(A.isSunLight){const q=e.get(A);if(q.color.copy(A.color).multiplyScalar(A.intensity),A.castShadow){const Y=A.shadow,ae=t.get(A);ae.shadowIntensity=Y.intensity,ae.shadowBias=Y.bias,ae.shadowNormalBias=Y.normalBias,ae.shadowRadius=Y.radius,ae.shadowMapSize.copy(Y.mapSize).multiply(Y.getFrameExtents()),r.sunShadow[m]=ae,r.sunShadowMap[m]=ee;const de=Y.getViewportCount();for(let ue=0;ue<de;ue++)r.sunShadowMatrix[x+ue]=Y.getMatrix(ue),r.sunShadowCascade[x+ue]=Y._cascadeData[ue];x+=de,m++}r.sun[p]=q,p++}else if(A.isDirectionalLight){const q=e.get(A);if(q.color.copy(A.color).multiplyScalar(A.intensity),A.castShadow){const Y=A.shadow,ae=t.get(A);ae.shadowIntensity=Y.intensity,ae.shadowBias=Y.bias,ae.shadowNormalBias=Y.normalBias,ae.shadowRadius=Y.radius,ae.shadowMapSize=Y.mapSize,r.directionalShadow[g]=ae,r.directionalShadowMap[g]=ee,r.directionalShadowMatrix[g]=A.shadow.matrix,P++}r.directional[g]=q,g++}else if(A.isSpotLight){const q=e.get(A);q.position.setFromMatrixPosition(A.matrixWorld),q.color.copy(F).multiplyScalar(H),q.distance=G,q.coneCos=Math.cos(A.angle),q.penumbraCos=Math.cos(A.angle*(1-A.penumbra)),q.decay=A.decay,r.spot[v]=q;const Y=A.shadow;if(A.map&&(r.spotLightMap[b]=A.map,b++,Y.updateMatrices(A),A.castShadow&&D++),r.spotLightMatrix[v]=Y.matrix,A.castShadow){const ae=t.get(A);ae.shadowIntensity=Y.intensity,ae.shadowBias=Y.bias,ae.shadowNormalBias=Y.normalBias,ae.shadowRadius=Y.radius,ae.shadowMapSize=Y.mapSize,r.spotShadow[v]=ae,r.spotShadowMap[v]=ee,_++}v++}else if(A.isRectAreaLight){const q=e.get(A);q.color.copy(F).multiplyScalar(H),q.halfWidth.set(A.width*.5,0,0),q.halfHeight.set(0,A.height*.5,0),r.rectArea[R]=q,R++}else if(A.isPointLight){const q=e.get(A);if(q.color.copy(A.color).multiplyScalar(A.intensity),q.distance=A.distance,q.decay=A.decay,A.castShadow){const Y=A.shadow,ae=t.get(A);ae.shadowIntensity=Y.intensity,ae.shadowBias=Y.bias,ae.shadowNormalBias=Y.normalBias,ae.shadowRadius=Y.radius,ae.shadowMapSize=Y.mapSize,ae.shadowCameraNear=Y.camera.near,ae.shadowCameraFar=Y.camera.far,r.pointShadow[f]=ae,r.pointShadowMap[f]=ee,r.pointShadowMatrix[f]=A.shadow.matrix,T++}r.point[f]=q,f++}else if(A.isHemisphereLight){const q=e.get(A);q.skyColor.copy(A.color).multiplyScalar(H),q.groundColor.copy(A.groundColor).multiplyScalar(H),r.hemi[S]=q,S++}}R>0&&(i.has("OES_texture_float_linear")===!0?(r.rectAreaLTC1=Le.LTC_FLOAT_1,r.rectAreaLTC2=Le.LTC_FLOAT_2):(r.rectAreaLTC1=Le.LTC_HALF_1,r.rectAreaLTC2=Le.LTC_HALF_2)),r.ambient[0]=u,r.ambient[1]=d,r.ambient[2]=h;const L=r.hash;(L.sunLength!==p||L.directionalLength!==g||L.pointLength!==f||L.spotLength!==v||L.rectAreaLength!==R||L.hemiLength!==S||L.numSunShadows!==m||L.numDirectionalShadows!==P||L.numPointShadows!==T||L.numSpotShadows!==_||L.numSpotMaps!==b||L.numLightProbes!==C)&&(r.sun.length=p,r.directional.length=g,r.spot.length=v,r.rectArea.length=R,r.point.length=f,r.hemi.length=S,r.sunShadow.length=m,r.sunShadowMap.length=m,r.sunShadowMatrix.length=x,r.sunShadowCascade.length=x,r.directionalShadow.length=P,r.directionalShadowMap.length=P,r.directionalShadowMatrix.length=P,r.pointShadow.length=T,r.pointShadowMap.length=T,r.pointShadowMatrix.length=T,r.spotShadow.length=_,r.spotShadowMap.length=_,r.spotLightMatrix.length=_+b-D,r.spotLightMap.length=b,r.numSpotLightShadowsWithMaps=D,r.numLightProbes=C,L.sunLength=p,L.directionalLength=g,L.pointLength=f,L.spotLength=v,L.rectAreaLength=R,L.hemiLength=S,L.numSunShadows=m,L.numDirectionalShadows=P,L.numPointShadows=T,L.numSpotShadows=_,L.numSpotMaps=b,L.numLightProbes=C,r.version=Tb++)}function l(c,u){let d=0,h=0,p=0,m=0,x=0,g=0;const f=u.matrixWorldInverse;for(let v=0,R=c.length;v<R;v++){const S=c[v];if(S.isSunLight){const P=r.sun[d];P.direction.setFromMatrixPosition(S.matrixWorld),P.direction.transformDirection(f),d++}else if(S.isDirectionalLight){const P=r.directional[h];P.direction.setFromMatrixPosition(S.matrixWorld),a.setFromMatrixPosition(S.target.matrixWorld),P.direction.sub(a),P.direction.transformDirection(f),h++}else if(S.isSpotLight){const P=r.spot[m];P.position.setFromMatrixPosition(S.matrixWorld),P.position.applyMatrix4(f),P.direction.setFromMatrixPosition(S.matrixWorld),a.setFromMatrixPosition(S.target.matrixWorld),P.direction.sub(a),P.direction.transformDirection(f),m++}else if(S.isRectAreaLight){const P=r.rectArea[x];P.position.setFromMatrixPosition(S.matrixWorld),P.position.applyMatrix4(f),s.identity(),n.copy(S.matrixWorld),n.premultiply(f),s.extractRotation(n),P.halfWidth.set(S.width*.5,0,0),P.halfHeight.set(0,S.height*.5,0),P.halfWidth.applyMatrix4(s),P.halfHeight.applyMatrix4(s),x++}else if(S.isPointLight){const P=r.point[p];P.position.setFromMatrixPosition(S.matrixWorld),P.position.applyMatrix4(f),p++}else if(S.isHemisphereLight){const P=r.hemi[g];P.direction.setFromMatrixPosition(S.matrixWorld),P.direction.transformDirection(f),g++}}}return{setup:o,setupView:l,state:r}}function _m(i){const e=new Ab(i),t=[],r=[],a=[];function n(d){u.camera=d,t.length=0,r.length=0,a.length=0}function s(d){d.isLightProbeGrid?a.push(d):t.push(d)}function o(d){r.push(d)}function l(){e.setup(t),a.sort((d,h)=>d.priority-h.priority||d.id-h.id)}function c(d){e.setupView(t,d)}const u={lightsArray:t,shadowsArray:r,lightProbeGridArray:a,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:n,state:u,setupLights:l,setupLightsView:c,pushLight:s,pushShadow:o}}function Cb(i){let e=new WeakMap;function t(a,n=0){const s=e.get(a);let o;return s===void 0?(o=new _m(i),e.set(a,[o])):n>=s.length?(o=new _m(i),s.push(o)):o=s[n],o}function r(){e=new WeakMap}return{get:t,dispose:r}}const Lb=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,Pb=`uniform sampler2D shadow_pass;
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
}`,Db=[new K(1,0,0),new K(-1,0,0),new K(0,1,0),new K(0,-1,0),new K(0,0,1),new K(0,0,-1)],Ub=[new K(0,-1,0),new K(0,-1,0),new K(0,0,1),new K(0,0,-1),new K(0,-1,0),new K(0,-1,0)],xm=new zt,Fs=new K,Hu=new K;function Ib(i,e,t){let r=new Us;const a=new ut,n=new ut,s=new Ft,o=new Hx,l=new Vx,c={},u=t.maxTextureSize,d={[$a]:Wi,[Wi]:$a,[Sr]:Sr},h=new Ua({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new ut},radius:{value:4}},vertexShader:Lb,fragmentShader:Pb}),p=h.clone();p.defines.HORIZONTAL_PASS=1;const m=new Gi;m.setAttribute("position",new dr(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));const x=new Tr(m,h),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=uo;let f=this.type;this.render=function(T,_,b){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||T.length===0)return;this.type===g_&&(Ze("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=uo);const D=i.getRenderTarget(),C=i.getActiveCubeFace(),L=i.getActiveMipmapLevel(),N=i.state;N.setBlending(Tn),N.buffers.depth.getReversed()===!0?N.buffers.color.setClear(0,0,0,0):N.buffers.color.setClear(1,1,1,1),N.buffers.depth.setTest(!0),N.setScissorTest(!1);const z=f!==this.type;z&&_.traverse(function(A){A.material&&(Array.isArray(A.material)?A.material.forEach(F=>F.needsUpdate=!0):A.material.needsUpdate=!0)});for(let A=0,F=T.length;A<F;A++){const H=T[A],G=H.shadow;if(G===void 0){Ze("WebGLShadowMap:",H,"has no shadow.");continue}if(G.autoUpdate===!1&&G.needsUpdate===!1)continue;a.copy(G.mapSize);const ee=G.getFrameExtents();a.multiply(ee),n.copy(G.mapSize),(a.x>u||a.y>u)&&(a.x>u&&(n.x=Math.floor(u/ee.x),a.x=n.x*ee.x,G.mapSize.x=n.x),a.y>u&&(n.y=Math.floor(u/ee.y),a.y=n.y*ee.y,G.mapSize.y=n.y));const q=i.state.buffers.depth.getReversed();if(G.camera._reversedDepth=q,G.map===null||z===!0){if(G.map!==null&&(G.map.depthTexture!==null&&(G.map.depthTexture.dispose(),G.map.depthTexture=null),G.map.dispose()),this.type===Ms){if(H.isPointLight){Ze("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}G.map=new Hr(a.x,a.y,{format:Ka,type:kr,minFilter:Xi,magFilter:Xi,generateMipmaps:!1}),G.map.texture.name=H.name+".shadowMap",G.map.depthTexture=new Wn(a.x,a.y,Br),G.map.depthTexture.name=H.name+".shadowMapDepth",G.map.depthTexture.format=ba,G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=Ri,G.map.depthTexture.magFilter=Ri}else H.isPointLight?(G.map=new Bu(a.x),G.map.depthTexture=new Tf(a.x,zr)):(G.map=new Hr(a.x,a.y),G.map.depthTexture=new Wn(a.x,a.y,zr)),G.map.depthTexture.name=H.name+".shadowMap",G.map.depthTexture.format=ba,this.type===uo?(G.map.depthTexture.compareFunction=q?Wp:Vp,G.map.depthTexture.minFilter=Xi,G.map.depthTexture.magFilter=Xi):(G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=Ri,G.map.depthTexture.magFilter=Ri);G.camera.updateProjectionMatrix()}G.map.isWebGLCubeRenderTarget!==!0&&(G.map.width!==a.x||G.map.height!==a.y)&&G.map.setSize(a.x,a.y);const Y=G.map.isWebGLCubeRenderTarget?6:G.getViewportCount();H.isPointLight!==!0&&G.updateMatrices(H,b);const ae=(G.camera.layers.mask&4294967294)!==0?G.camera.layers:b.layers;for(let de=0;de<Y;de++){const ue=G.getCamera(de);if(H.isPointLight){const te=G.camera,le=G.matrix,he=H.distance||te.far;he!==te.far&&(te.far=he,te.updateProjectionMatrix()),Fs.setFromMatrixPosition(H.matrixWorld),te.position.copy(Fs),Hu.copy(te.position),Hu.add(Db[de]),te.up.copy(Ub[de]),te.lookAt(Hu),te.updateMatrixWorld(),le.makeTranslation(-Fs.x,-Fs.y,-Fs.z),xm.multiplyMatrices(te.projectionMatrix,te.matrixWorldInverse),G._frustum.setFromProjectionMatrix(xm,te.coordinateSystem,te.reversedDepth)}if(G.map.isWebGLCubeRenderTarget)i.setRenderTarget(G.map,de),i.clear();else{de===0&&(i.setRenderTarget(G.map),i.clear());const te=G.getViewport(de);s.set(n.x*te.x,n.y*te.y,n.x*te.z,n.y*te.w),N.viewport(s)}r=G.getFrustum(de),S(_,b,ue,H,ae,this.type)}G.isPointLightShadow!==!0&&this.type===Ms&&v(G,b),G.needsUpdate=!1}f=this.type,g.needsUpdate=!1,i.setRenderTarget(D,C,L)};function v(T,_){const b=e.update(x);h.defines.VSM_SAMPLES!==T.blurSamples&&(h.defines.VSM_SAMPLES=T.blurSamples,p.defines.VSM_SAMPLES=T.blurSamples,h.needsUpdate=!0,p.needsUpdate=!0),T.mapPass===null?T.mapPass=new Hr(a.x,a.y,{format:Ka,type:kr}):(T.mapPass.width!==T.map.width||T.mapPass.height!==T.map.height)&&T.mapPass.setSize(T.map.width,T.map.height),h.uniforms.shadow_pass.value=T.map.depthTexture,h.uniforms.resolution.value.set(T.map.width,T.map.height),h.uniforms.radius.value=T.radius,i.setRenderTarget(T.mapPass),i.clear(),i.renderBufferDirect(_,null,b,h,x,null),p.uniforms.shadow_pass.value=T.mapPass.texture,p.uniforms.resolution.value.set(T.map.width,T.map.height),p.uniforms.radius.value=T.radius,i.setRenderTarget(T.map),i.clear(),i.renderBufferDirect(_,null,b,p,x,null)}function R(T,_,b,D){let C=null;const L=b.isPointLight===!0?T.customDistanceMaterial:T.customDepthMaterial;if(L!==void 0)C=L;else if(C=b.isPointLight===!0?l:o,i.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){const N=C.uuid,z=_.uuid;let A=c[N];A===void 0&&(A={},c[N]=A);let F=A[z];F===void 0&&(F=C.clone(),A[z]=F,_.addEventListener("dispose",P)),C=F}if(C.visible=_.visible,C.wireframe=_.wireframe,D===Ms?C.side=_.shadowSide!==null?_.shadowSide:_.side:C.side=_.shadowSide!==null?_.shadowSide:d[_.side],C.alphaMap=_.alphaMap,C.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,C.map=_.map,C.clipShadows=_.clipShadows,C.clippingPlanes=_.clippingPlanes,C.clipIntersection=_.clipIntersection,C.displacementMap=_.displacementMap,C.displacementScale=_.displacementScale,C.displacementBias=_.displacementBias,C.wireframeLinewidth=_.wireframeLinewidth,C.linewidth=_.linewidth,b.isPointLight===!0&&C.isMeshDistanceMaterial===!0){const N=i.properties.get(C);N.light=b}return C}function S(T,_,b,D,C,L){if(T.visible===!1)return;if(T.layers.test(C)&&(T.isMesh||T.isLine||T.isPoints)&&(T.castShadow||T.receiveShadow&&L===Ms)&&(!T.frustumCulled||T.intersectsFrustum(r))){T.modelViewMatrix.multiplyMatrices(b.matrixWorldInverse,T.matrixWorld);const z=e.update(T),A=T.material;if(Array.isArray(A)){const F=z.groups;for(let H=0,G=F.length;H<G;H++){const ee=F[H],q=A[ee.materialIndex];if(q&&q.visible){const Y=R(T,q,D,L);T.onBeforeShadow(i,T,_,b,z,Y,ee),i.renderBufferDirect(b,null,z,Y,T,ee),T.onAfterShadow(i,T,_,b,z,Y,ee)}}}else if(A.visible){const F=R(T,A,D,L);T.onBeforeShadow(i,T,_,b,z,F,null),i.renderBufferDirect(b,null,z,F,T,null),T.onAfterShadow(i,T,_,b,z,F,null)}}const N=T.children;for(let z=0,A=N.length;z<A;z++)S(N[z],_,b,D,C,L)}function P(T){T.target.removeEventListener("dispose",P);for(const _ in c){const b=c[_],D=T.target.uuid;D in b&&(b[D].dispose(),delete b[D])}}}function Nb(i,e){function t(){let B=!1;const re=new Ft;let pe=null;const xe=new Ft(0,0,0,0);return{setMask:function(Ae){pe!==Ae&&!B&&(i.colorMask(Ae,Ae,Ae,Ae),pe=Ae)},setLocked:function(Ae){B=Ae},setClear:function(Ae,we,He,Me,Pe){Pe===!0&&(Ae*=Me,we*=Me,He*=Me),re.set(Ae,we,He,Me),xe.equals(re)===!1&&(i.clearColor(Ae,we,He,Me),xe.copy(re))},reset:function(){B=!1,pe=null,xe.set(-1,0,0,0)}}}function r(){let B=!1,re=!1,pe=null,xe=null,Ae=null;return{setReversed:function(we){if(re!==we){const He=e.get("EXT_clip_control");we?He.clipControlEXT(He.LOWER_LEFT_EXT,He.ZERO_TO_ONE_EXT):He.clipControlEXT(He.LOWER_LEFT_EXT,He.NEGATIVE_ONE_TO_ONE_EXT),re=we;const Me=Ae;Ae=null,this.setClear(Me)}},getReversed:function(){return re},setTest:function(we){we?_e(i.DEPTH_TEST):Ue(i.DEPTH_TEST)},setMask:function(we){pe!==we&&!B&&(i.depthMask(we),pe=we)},setFunc:function(we){if(re&&(we=$_[we]),xe!==we){switch(we){case lc:i.depthFunc(i.NEVER);break;case cc:i.depthFunc(i.ALWAYS);break;case uc:i.depthFunc(i.LESS);break;case ys:i.depthFunc(i.LEQUAL);break;case hc:i.depthFunc(i.EQUAL);break;case dc:i.depthFunc(i.GEQUAL);break;case pc:i.depthFunc(i.GREATER);break;case fc:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}xe=we}},setLocked:function(we){B=we},setClear:function(we){Ae!==we&&(Ae=we,re&&(we=1-we),i.clearDepth(we))},reset:function(){B=!1,pe=null,xe=null,Ae=null,re=!1}}}function a(){let B=!1,re=null,pe=null,xe=null,Ae=null,we=null,He=null,Me=null,Pe=null;return{setTest:function(Ge){B||(Ge?_e(i.STENCIL_TEST):Ue(i.STENCIL_TEST))},setMask:function(Ge){re!==Ge&&!B&&(i.stencilMask(Ge),re=Ge)},setFunc:function(Ge,rt,De){(pe!==Ge||xe!==rt||Ae!==De)&&(i.stencilFunc(Ge,rt,De),pe=Ge,xe=rt,Ae=De)},setOp:function(Ge,rt,De){(we!==Ge||He!==rt||Me!==De)&&(i.stencilOp(Ge,rt,De),we=Ge,He=rt,Me=De)},setLocked:function(Ge){B=Ge},setClear:function(Ge){Pe!==Ge&&(i.clearStencil(Ge),Pe=Ge)},reset:function(){B=!1,re=null,pe=null,xe=null,Ae=null,we=null,He=null,Me=null,Pe=null}}}const n=new t,s=new r,o=new a;let l={};const c=new WeakMap;let u={},d={},h={},p=new WeakMap,m=[],x=null,g=!1,f=null,v=null,R=null,S=null,P=null,T=null,_=null,b=new lt(0,0,0),D=0,C=!1,L=null,N=null,z=null,A=null,F=null;const H=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS);let G=!1,ee=0;const q=i.getParameter(i.VERSION);q.indexOf("WebGL")!==-1?(ee=parseFloat(/^WebGL (\d)/.exec(q)[1]),G=ee>=1):q.indexOf("OpenGL ES")!==-1&&(ee=parseFloat(/^OpenGL ES (\d)/.exec(q)[1]),G=ee>=2);let Y=null,ae={};const de=i.getParameter(i.SCISSOR_BOX),ue=i.getParameter(i.VIEWPORT),te=new Ft().fromArray(de),le=new Ft().fromArray(ue);function he(B,re,pe,xe){const Ae=new Uint8Array(4),we=i.createTexture();i.bindTexture(B,we),i.texParameteri(B,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(B,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let He=0;He<pe;He++)B===i.TEXTURE_3D||B===i.TEXTURE_2D_ARRAY?i.texImage3D(re,0,i.RGBA,1,1,xe,0,i.RGBA,i.UNSIGNED_BYTE,Ae):i.texImage2D(re+He,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,Ae);return we}const Ce={};Ce[i.TEXTURE_2D]=he(i.TEXTURE_2D,i.TEXTURE_2D,1),Ce[i.TEXTURE_CUBE_MAP]=he(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),Ce[i.TEXTURE_2D_ARRAY]=he(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),Ce[i.TEXTURE_3D]=he(i.TEXTURE_3D,i.TEXTURE_3D,1,1),n.setClear(0,0,0,1),s.setClear(1),o.setClear(0),_e(i.DEPTH_TEST),s.setFunc(ys),ti(!1),At(yp),_e(i.CULL_FACE),ei(Tn);function _e(B){u[B]!==!0&&(i.enable(B),u[B]=!0)}function Ue(B){u[B]!==!1&&(i.disable(B),u[B]=!1)}function je(B,re){return h[B]!==re?(i.bindFramebuffer(B,re),h[B]=re,B===i.DRAW_FRAMEBUFFER&&(h[i.FRAMEBUFFER]=re),B===i.FRAMEBUFFER&&(h[i.DRAW_FRAMEBUFFER]=re),!0):!1}function Xe(B,re){let pe=m,xe=!1;if(B){pe=p.get(re),pe===void 0&&(pe=[],p.set(re,pe));const Ae=B.textures;if(pe.length!==Ae.length||pe[0]!==i.COLOR_ATTACHMENT0){for(let we=0,He=Ae.length;we<He;we++)pe[we]=i.COLOR_ATTACHMENT0+we;pe.length=Ae.length,xe=!0}}else pe[0]!==i.BACK&&(pe[0]=i.BACK,xe=!0);xe&&i.drawBuffers(pe)}function Qe(B){return x!==B?(i.useProgram(B),x=B,!0):!1}const gt={[Rn]:i.FUNC_ADD,[__]:i.FUNC_SUBTRACT,[x_]:i.FUNC_REVERSE_SUBTRACT};gt[M_]=i.MIN,gt[S_]=i.MAX;const Nt={[y_]:i.ZERO,[b_]:i.ONE,[w_]:i.SRC_COLOR,[Tp]:i.SRC_ALPHA,[L_]:i.SRC_ALPHA_SATURATE,[A_]:i.DST_COLOR,[T_]:i.DST_ALPHA,[E_]:i.ONE_MINUS_SRC_COLOR,[Rp]:i.ONE_MINUS_SRC_ALPHA,[C_]:i.ONE_MINUS_DST_COLOR,[R_]:i.ONE_MINUS_DST_ALPHA,[P_]:i.CONSTANT_COLOR,[D_]:i.ONE_MINUS_CONSTANT_COLOR,[U_]:i.CONSTANT_ALPHA,[I_]:i.ONE_MINUS_CONSTANT_ALPHA};function ei(B,re,pe,xe,Ae,we,He,Me,Pe,Ge){if(B===Tn){g===!0&&(Ue(i.BLEND),g=!1);return}if(g===!1&&(_e(i.BLEND),g=!0),B!==v_){if(B!==f||Ge!==C){if((v!==Rn||P!==Rn)&&(i.blendEquation(i.FUNC_ADD),v=Rn,P=Rn),Ge)switch(B){case Ss:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case bp:i.blendFunc(i.ONE,i.ONE);break;case wp:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Ep:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:Mt("WebGLState: Invalid blending: ",B);break}else switch(B){case Ss:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case bp:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case wp:Mt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Ep:Mt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Mt("WebGLState: Invalid blending: ",B);break}R=null,S=null,T=null,_=null,b.set(0,0,0),D=0,f=B,C=Ge}return}Ae=Ae||re,we=we||pe,He=He||xe,(re!==v||Ae!==P)&&(i.blendEquationSeparate(gt[re],gt[Ae]),v=re,P=Ae),(pe!==R||xe!==S||we!==T||He!==_)&&(i.blendFuncSeparate(Nt[pe],Nt[xe],Nt[we],Nt[He]),R=pe,S=xe,T=we,_=He),(Me.equals(b)===!1||Pe!==D)&&(i.blendColor(Me.r,Me.g,Me.b,Pe),b.copy(Me),D=Pe),f=B,C=!1}function Ot(B,re){B.side===Sr?Ue(i.CULL_FACE):_e(i.CULL_FACE);let pe=B.side===Wi;re&&(pe=!pe),ti(pe),B.blending===Ss&&B.transparent===!1?ei(Tn):ei(B.blending,B.blendEquation,B.blendSrc,B.blendDst,B.blendEquationAlpha,B.blendSrcAlpha,B.blendDstAlpha,B.blendColor,B.blendAlpha,B.premultipliedAlpha),s.setFunc(B.depthFunc),s.setTest(B.depthTest),s.setMask(B.depthWrite),n.setMask(B.colorWrite);const xe=B.stencilWrite;o.setTest(xe),xe&&(o.setMask(B.stencilWriteMask),o.setFunc(B.stencilFunc,B.stencilRef,B.stencilFuncMask),o.setOp(B.stencilFail,B.stencilZFail,B.stencilZPass)),mt(B.polygonOffset,B.polygonOffsetFactor,B.polygonOffsetUnits),B.alphaToCoverage===!0?_e(i.SAMPLE_ALPHA_TO_COVERAGE):Ue(i.SAMPLE_ALPHA_TO_COVERAGE)}function ti(B){L!==B&&(B?i.frontFace(i.CW):i.frontFace(i.CCW),L=B)}function At(B){B!==f_?(_e(i.CULL_FACE),B!==N&&(B===yp?i.cullFace(i.BACK):B===m_?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Ue(i.CULL_FACE),N=B}function mi(B){B!==z&&(G&&i.lineWidth(B),z=B)}function mt(B,re,pe){B?(_e(i.POLYGON_OFFSET_FILL),(A!==re||F!==pe)&&(A=re,F=pe,s.getReversed()&&(re=-re,pe=-pe),i.polygonOffset(re,pe))):Ue(i.POLYGON_OFFSET_FILL)}function ci(B){B?_e(i.SCISSOR_TEST):Ue(i.SCISSOR_TEST)}function Yt(B){B===void 0&&(B=i.TEXTURE0+H-1),Y!==B&&(i.activeTexture(B),Y=B)}function ii(B,re,pe){pe===void 0&&(Y===null?pe=i.TEXTURE0+H-1:pe=Y);let xe=ae[pe];xe===void 0&&(xe={type:void 0,texture:void 0},ae[pe]=xe),(xe.type!==B||xe.texture!==re)&&(Y!==pe&&(i.activeTexture(pe),Y=pe),i.bindTexture(B,re||Ce[B]),xe.type=B,xe.texture=re)}function k(){const B=ae[Y];B!==void 0&&B.type!==void 0&&(i.bindTexture(B.type,null),B.type=void 0,B.texture=void 0)}function Re(){try{i.compressedTexImage2D(...arguments)}catch(B){Mt("WebGLState:",B)}}function $e(){try{i.compressedTexImage3D(...arguments)}catch(B){Mt("WebGLState:",B)}}function it(){try{i.texSubImage2D(...arguments)}catch(B){Mt("WebGLState:",B)}}function Se(){try{i.texSubImage3D(...arguments)}catch(B){Mt("WebGLState:",B)}}function Pt(){try{i.compressedTexSubImage2D(...arguments)}catch(B){Mt("WebGLState:",B)}}function Be(){try{i.compressedTexSubImage3D(...arguments)}catch(B){Mt("WebGLState:",B)}}function Ye(){try{i.texStorage2D(...arguments)}catch(B){Mt("WebGLState:",B)}}function U(){try{i.texStorage3D(...arguments)}catch(B){Mt("WebGLState:",B)}}function y(){try{i.texImage2D(...arguments)}catch(B){Mt("WebGLState:",B)}}function j(){try{i.texImage3D(...arguments)}catch(B){Mt("WebGLState:",B)}}function ce(B){return d[B]!==void 0?d[B]:i.getParameter(B)}function ne(B,re){d[B]!==re&&(i.pixelStorei(B,re),d[B]=re)}function Ee(B){te.equals(B)===!1&&(i.scissor(B.x,B.y,B.z,B.w),te.copy(B))}function ye(B){le.equals(B)===!1&&(i.viewport(B.x,B.y,B.z,B.w),le.copy(B))}function X(B,re){let pe=c.get(re);pe===void 0&&(pe=new WeakMap,c.set(re,pe));let xe=pe.get(B);xe===void 0&&(xe=i.getUniformBlockIndex(re,B.name),i.uniformBlockBinding(re,xe,xe),pe.set(B,xe))}function oe(B,re,pe){const xe=c.get(re).get(B);l[xe]!==pe&&(i.bindBufferBase(i.UNIFORM_BUFFER,xe,pe),l[xe]=pe)}function be(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),s.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),u={},d={},Y=null,ae={},h={},l={},p=new WeakMap,m=[],x=null,g=!1,f=null,v=null,R=null,S=null,P=null,T=null,_=null,b=new lt(0,0,0),D=0,C=!1,L=null,N=null,z=null,A=null,F=null,te.set(0,0,i.canvas.width,i.canvas.height),le.set(0,0,i.canvas.width,i.canvas.height),n.reset(),s.reset(),o.reset()}return{buffers:{color:n,depth:s,stencil:o},enable:_e,disable:Ue,bindFramebuffer:je,drawBuffers:Xe,useProgram:Qe,setBlending:ei,setMaterial:Ot,setFlipSided:ti,setCullFace:At,setLineWidth:mi,setPolygonOffset:mt,setScissorTest:ci,activeTexture:Yt,bindTexture:ii,unbindTexture:k,compressedTexImage2D:Re,compressedTexImage3D:$e,texImage2D:y,texImage3D:j,pixelStorei:ne,getParameter:ce,updateUBOMapping:X,uniformBlockBinding:oe,texStorage2D:Ye,texStorage3D:U,texSubImage2D:it,texSubImage3D:Se,compressedTexSubImage2D:Pt,compressedTexSubImage3D:Be,scissor:Ee,viewport:ye,reset:be}}function Ob(i,e,t,r,a,n,s){const o=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new ut,u=new WeakMap,d=new Set;let h;const p=new WeakMap,m=new Set,x=new FinalizationRegistry(U=>m.delete(U));let g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function f(U,y){return g?new OffscreenCanvas(U,y):So("canvas")}function v(U,y,j){let ce=1;const ne=Ye(U);if((ne.width>j||ne.height>j)&&(ce=j/Math.max(ne.width,ne.height)),ce<1)if(typeof HTMLImageElement<"u"&&U instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&U instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&U instanceof ImageBitmap||typeof VideoFrame<"u"&&U instanceof VideoFrame){const Ee=Math.floor(ce*ne.width),ye=Math.floor(ce*ne.height);h===void 0&&(h=f(Ee,ye));const X=y?f(Ee,ye):h;return X.width=Ee,X.height=ye,X.getContext("2d").drawImage(U,0,0,Ee,ye),Ze("WebGLRenderer: Texture has been resized from ("+ne.width+"x"+ne.height+") to ("+Ee+"x"+ye+")."),X}else return"data"in U&&Ze("WebGLRenderer: Image in DataTexture is too big ("+ne.width+"x"+ne.height+")."),U;return U}function R(U){return U.generateMipmaps}function S(U){i.generateMipmap(U)}function P(U){return U.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:U.isWebGL3DRenderTarget?i.TEXTURE_3D:U.isWebGLArrayRenderTarget||U.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function T(U,y,j,ce,ne,Ee=!1){if(U!==null){if(i[U]!==void 0)return i[U];Ze("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+U+"'")}let ye;ce&&(ye=e.get("EXT_texture_norm16"),ye||Ze("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let X=y;if(y===i.RED&&(j===i.FLOAT&&(X=i.R32F),j===i.HALF_FLOAT&&(X=i.R16F),j===i.UNSIGNED_BYTE&&(X=i.R8),j===i.UNSIGNED_SHORT&&ye&&(X=ye.R16_EXT),j===i.SHORT&&ye&&(X=ye.R16_SNORM_EXT)),y===i.RED_INTEGER&&(j===i.UNSIGNED_BYTE&&(X=i.R8UI),j===i.UNSIGNED_SHORT&&(X=i.R16UI),j===i.UNSIGNED_INT&&(X=i.R32UI),j===i.BYTE&&(X=i.R8I),j===i.SHORT&&(X=i.R16I),j===i.INT&&(X=i.R32I)),y===i.RG&&(j===i.FLOAT&&(X=i.RG32F),j===i.HALF_FLOAT&&(X=i.RG16F),j===i.UNSIGNED_BYTE&&(X=i.RG8),j===i.UNSIGNED_SHORT&&ye&&(X=ye.RG16_EXT),j===i.SHORT&&ye&&(X=ye.RG16_SNORM_EXT)),y===i.RG_INTEGER&&(j===i.UNSIGNED_BYTE&&(X=i.RG8UI),j===i.UNSIGNED_SHORT&&(X=i.RG16UI),j===i.UNSIGNED_INT&&(X=i.RG32UI),j===i.BYTE&&(X=i.RG8I),j===i.SHORT&&(X=i.RG16I),j===i.INT&&(X=i.RG32I)),y===i.RGB_INTEGER&&(j===i.UNSIGNED_BYTE&&(X=i.RGB8UI),j===i.UNSIGNED_SHORT&&(X=i.RGB16UI),j===i.UNSIGNED_INT&&(X=i.RGB32UI),j===i.BYTE&&(X=i.RGB8I),j===i.SHORT&&(X=i.RGB16I),j===i.INT&&(X=i.RGB32I)),y===i.RGBA_INTEGER&&(j===i.UNSIGNED_BYTE&&(X=i.RGBA8UI),j===i.UNSIGNED_SHORT&&(X=i.RGBA16UI),j===i.UNSIGNED_INT&&(X=i.RGBA32UI),j===i.BYTE&&(X=i.RGBA8I),j===i.SHORT&&(X=i.RGBA16I),j===i.INT&&(X=i.RGBA32I)),y===i.RGB&&(j===i.UNSIGNED_SHORT&&ye&&(X=ye.RGB16_EXT),j===i.SHORT&&ye&&(X=ye.RGB16_SNORM_EXT),j===i.UNSIGNED_INT_5_9_9_9_REV&&(X=i.RGB9_E5),j===i.UNSIGNED_INT_10F_11F_11F_REV&&(X=i.R11F_G11F_B10F)),y===i.RGBA){const oe=Ee?Mo:ft.getTransfer(ne);j===i.FLOAT&&(X=i.RGBA32F),j===i.HALF_FLOAT&&(X=i.RGBA16F),j===i.UNSIGNED_BYTE&&(X=oe===Rt?i.SRGB8_ALPHA8:i.RGBA8),j===i.UNSIGNED_SHORT&&ye&&(X=ye.RGBA16_EXT),j===i.SHORT&&ye&&(X=ye.RGBA16_SNORM_EXT),j===i.UNSIGNED_SHORT_4_4_4_4&&(X=i.RGBA4),j===i.UNSIGNED_SHORT_5_5_5_1&&(X=i.RGB5_A1)}return(X===i.R16F||X===i.R32F||X===i.RG16F||X===i.RG32F||X===i.RGBA16F||X===i.RGBA32F)&&e.get("EXT_color_buffer_float"),X}function _(U,y){let j;return U?y===null||y===zr||y===Cn?j=i.DEPTH24_STENCIL8:y===Br?j=i.DEPTH32F_STENCIL8:y===ws&&(j=i.DEPTH24_STENCIL8,Ze("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):y===null||y===zr||y===Cn?j=i.DEPTH_COMPONENT24:y===Br?j=i.DEPTH_COMPONENT32F:y===ws&&(j=i.DEPTH_COMPONENT16),j}function b(U,y){return R(U)===!0||U.isFramebufferTexture&&U.minFilter!==Ri&&U.minFilter!==Xi?Math.log2(Math.max(y.width,y.height))+1:U.mipmaps.length>0?U.mipmaps.length:U.isCompressedTexture&&Array.isArray(U.image)?y.mipmaps.length:1}function D(U){const y=new WeakRef(U);r.get(U).__ref=y,m.add(y),x.register(U,y,y)}function C(U){const y=r.get(U).__ref;y!==void 0&&(m.delete(y),x.unregister(y))}function L(U){z(U.target)}function N(U){A(U.target)}function z(U){U.removeEventListener("dispose",L),C(U),H(U),U.isVideoTexture&&u.delete(U),U.isHTMLTexture&&d.delete(U)}function A(U){U.removeEventListener("dispose",N),C(U),ee(U)}function F(){for(const U of m){const y=U.deref();y!==void 0&&(y.isRenderTarget===!0?A(y):z(y))}m.clear(),d.clear()}function H(U){const y=r.get(U);if(y.__webglInit===void 0)return;const j=U.source,ce=p.get(j);if(ce){const ne=ce[y.__cacheKey];ne.usedTimes--,ne.usedTimes===0&&G(U),Object.keys(ce).length===0&&p.delete(j)}r.remove(U)}function G(U){const y=r.get(U);i.deleteTexture(y.__webglTexture);const j=U.source,ce=p.get(j);delete ce[y.__cacheKey],s.memory.textures--}function ee(U){const y=r.get(U);y.__depthDisposeCallback&&y.__depthDisposeCallback();const j=U.depthTexture;if(j&&j.renderTarget===U&&z(j),U.isWebGLCubeRenderTarget)for(let ne=0;ne<6;ne++){if(Array.isArray(y.__webglFramebuffer[ne]))for(let Ee=0;Ee<y.__webglFramebuffer[ne].length;Ee++)i.deleteFramebuffer(y.__webglFramebuffer[ne][Ee]);else i.deleteFramebuffer(y.__webglFramebuffer[ne]);y.__webglDepthbuffer&&i.deleteRenderbuffer(y.__webglDepthbuffer[ne])}else{if(Array.isArray(y.__webglFramebuffer))for(let ne=0;ne<y.__webglFramebuffer.length;ne++)i.deleteFramebuffer(y.__webglFramebuffer[ne]);else i.deleteFramebuffer(y.__webglFramebuffer);if(y.__webglDepthbuffer&&i.deleteRenderbuffer(y.__webglDepthbuffer),y.__webglMultisampledFramebuffer&&i.deleteFramebuffer(y.__webglMultisampledFramebuffer),y.__webglColorRenderbuffer)for(let ne=0;ne<y.__webglColorRenderbuffer.length;ne++)y.__webglColorRenderbuffer[ne]&&i.deleteRenderbuffer(y.__webglColorRenderbuffer[ne]);y.__webglDepthRenderbuffer&&i.deleteRenderbuffer(y.__webglDepthRenderbuffer)}const ce=U.textures;for(let ne=0,Ee=ce.length;ne<Ee;ne++){const ye=r.get(ce[ne]);ye.__webglTexture&&(i.deleteTexture(ye.__webglTexture),s.memory.textures--),r.remove(ce[ne])}r.remove(U)}let q=0;function Y(){q=0}function ae(){return q}function de(U){q=U}function ue(){const U=q;return U>=a.maxTextures&&Ze("WebGLTextures: Trying to use "+(U+1)+" texture units while this GPU supports only "+a.maxTextures),q+=1,U}function te(U){const y=[];return y.push(U.wrapS),y.push(U.wrapT),y.push(U.wrapR||0),y.push(U.magFilter),y.push(U.minFilter),y.push(U.anisotropy),y.push(U.internalFormat),y.push(U.format),y.push(U.type),y.push(U.generateMipmaps),y.push(U.mipmapsAutoUpdate),y.push(U.premultiplyAlpha),y.push(U.flipY),y.push(U.unpackAlignment),y.push(U.colorSpace),y.join()}function le(U,y){const j=r.get(U);if(U.isVideoTexture&&Pt(U),U.isRenderTargetTexture===!1&&U.isExternalTexture!==!0&&U.version>0&&j.__version!==U.version){const ce=U.image;if(ce===null)Ze("WebGLRenderer: Texture marked for update but no image data found.");else if(ce.complete===!1)Ze("WebGLRenderer: Texture marked for update but image is incomplete");else{Ot(j,U,y);return}}else U.isExternalTexture&&(j.__webglTexture=U.sourceTexture?U.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,j.__webglTexture,i.TEXTURE0+y)}function he(U,y){const j=r.get(U);if(U.isRenderTargetTexture===!1&&U.version>0&&j.__version!==U.version){Ot(j,U,y);return}else U.isExternalTexture&&(j.__webglTexture=U.sourceTexture?U.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,j.__webglTexture,i.TEXTURE0+y)}function Ce(U,y){const j=r.get(U);if(U.isRenderTargetTexture===!1&&U.version>0&&j.__version!==U.version){Ot(j,U,y);return}t.bindTexture(i.TEXTURE_3D,j.__webglTexture,i.TEXTURE0+y)}function _e(U,y){const j=r.get(U);if(U.version>0&&j.__version!==U.version){ti(j,U,y);return}t.bindTexture(i.TEXTURE_CUBE_MAP,j.__webglTexture,i.TEXTURE0+y)}const Ue={[_c]:i.REPEAT,[aa]:i.CLAMP_TO_EDGE,[xc]:i.MIRRORED_REPEAT},je={[Ri]:i.NEAREST,[F_]:i.NEAREST_MIPMAP_NEAREST,[ho]:i.NEAREST_MIPMAP_LINEAR,[Xi]:i.LINEAR,[Mc]:i.LINEAR_MIPMAP_NEAREST,[ya]:i.LINEAR_MIPMAP_LINEAR},Xe={[G_]:i.NEVER,[Xp]:i.ALWAYS,[H_]:i.LESS,[Vp]:i.LEQUAL,[V_]:i.EQUAL,[Wp]:i.GEQUAL,[W_]:i.GREATER,[X_]:i.NOTEQUAL};function Qe(U,y){if(y.type===Br&&e.has("OES_texture_float_linear")===!1&&(y.magFilter===Xi||y.magFilter===Mc||y.magFilter===ho||y.magFilter===ya||y.minFilter===Xi||y.minFilter===Mc||y.minFilter===ho||y.minFilter===ya)&&Ze("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(U,i.TEXTURE_WRAP_S,Ue[y.wrapS]),i.texParameteri(U,i.TEXTURE_WRAP_T,Ue[y.wrapT]),(U===i.TEXTURE_3D||U===i.TEXTURE_2D_ARRAY)&&i.texParameteri(U,i.TEXTURE_WRAP_R,Ue[y.wrapR]),i.texParameteri(U,i.TEXTURE_MAG_FILTER,je[y.magFilter]),i.texParameteri(U,i.TEXTURE_MIN_FILTER,je[y.minFilter]),y.compareFunction&&(i.texParameteri(U,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(U,i.TEXTURE_COMPARE_FUNC,Xe[y.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(y.magFilter===Ri||y.minFilter!==ho&&y.minFilter!==ya||y.type===Br&&e.has("OES_texture_float_linear")===!1)return;if(y.anisotropy>1||r.get(y).__currentAnisotropy){const j=e.get("EXT_texture_filter_anisotropic");i.texParameterf(U,j.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(y.anisotropy,a.getMaxAnisotropy())),r.get(y).__currentAnisotropy=y.anisotropy}}}function gt(U,y){let j=!1;U.__webglInit===void 0&&(U.__webglInit=!0,y.addEventListener("dispose",L),D(y));const ce=y.source;let ne=p.get(ce);ne===void 0&&(ne={},p.set(ce,ne));const Ee=te(y);if(Ee!==U.__cacheKey){ne[Ee]===void 0&&(ne[Ee]={texture:i.createTexture(),usedTimes:0},s.memory.textures++,j=!0),ne[Ee].usedTimes++;const ye=ne[U.__cacheKey];ye!==void 0&&(ne[U.__cacheKey].usedTimes--,ye.usedTimes===0&&G(y)),U.__cacheKey=Ee,U.__webglTexture=ne[Ee].texture}return j}function Nt(U,y,j){return Math.floor(Math.floor(U/j)/y)}function ei(U,y,j,ce){const ne=U.updateRanges;if(ne.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,y.width,y.height,j,ce,y.data);else{ne.sort((be,B)=>be.start-B.start);let Ee=0;for(let be=1;be<ne.length;be++){const B=ne[Ee],re=ne[be],pe=B.start+B.count,xe=Nt(re.start,y.width,4),Ae=Nt(B.start,y.width,4);re.start<=pe+1&&xe===Ae&&Nt(re.start+re.count-1,y.width,4)===xe?B.count=Math.max(B.count,re.start+re.count-B.start):(++Ee,ne[Ee]=re)}ne.length=Ee+1;const ye=t.getParameter(i.UNPACK_ROW_LENGTH),X=t.getParameter(i.UNPACK_SKIP_PIXELS),oe=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,y.width);for(let be=0,B=ne.length;be<B;be++){const re=ne[be],pe=Math.floor(re.start/4),xe=Math.ceil(re.count/4),Ae=pe%y.width,we=Math.floor(pe/y.width),He=xe;t.pixelStorei(i.UNPACK_SKIP_PIXELS,Ae),t.pixelStorei(i.UNPACK_SKIP_ROWS,we),t.texSubImage2D(i.TEXTURE_2D,0,Ae,we,He,1,j,ce,y.data)}U.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,ye),t.pixelStorei(i.UNPACK_SKIP_PIXELS,X),t.pixelStorei(i.UNPACK_SKIP_ROWS,oe)}}function Ot(U,y,j){let ce=i.TEXTURE_2D;(y.isDataArrayTexture||y.isCompressedArrayTexture)&&(ce=i.TEXTURE_2D_ARRAY),y.isData3DTexture&&(ce=i.TEXTURE_3D);const ne=gt(U,y),Ee=y.source;t.bindTexture(ce,U.__webglTexture,i.TEXTURE0+j);const ye=r.get(Ee);if(Ee.version!==ye.__version||ne===!0){if(t.activeTexture(i.TEXTURE0+j),!(typeof ImageBitmap<"u"&&y.image instanceof ImageBitmap)){const Me=ft.getPrimaries(ft.workingColorSpace),Pe=y.colorSpace===Ea?null:ft.getPrimaries(y.colorSpace),Ge=y.colorSpace===Ea||Me===Pe?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,y.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,y.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,Ge)}t.pixelStorei(i.UNPACK_ALIGNMENT,y.unpackAlignment);let X=v(y.image,!1,a.maxTextureSize);X=Be(y,X);const oe=n.convert(y.format,y.colorSpace),be=n.convert(y.type);let B=T(y.internalFormat,oe,be,y.normalized,y.colorSpace,y.isVideoTexture);Qe(ce,y);let re;const pe=y.mipmaps,xe=y.isVideoTexture!==!0,Ae=ye.__version===void 0||ne===!0,we=Ee.dataReady,He=b(y,X);if(y.isDepthTexture)B=_(y.format===wa,y.type),Ae&&(xe?t.texStorage2D(i.TEXTURE_2D,1,B,X.width,X.height):t.texImage2D(i.TEXTURE_2D,0,B,X.width,X.height,0,oe,be,null));else if(y.isDataTexture)if(pe.length>0){xe&&Ae&&t.texStorage2D(i.TEXTURE_2D,He,B,pe[0].width,pe[0].height);for(let Me=0,Pe=pe.length;Me<Pe;Me++)re=pe[Me],xe?we&&t.texSubImage2D(i.TEXTURE_2D,Me,0,0,re.width,re.height,oe,be,re.data):t.texImage2D(i.TEXTURE_2D,Me,B,re.width,re.height,0,oe,be,re.data);y.generateMipmaps=!1}else xe?(Ae&&t.texStorage2D(i.TEXTURE_2D,He,B,X.width,X.height),we&&ei(y,X,oe,be)):t.texImage2D(i.TEXTURE_2D,0,B,X.width,X.height,0,oe,be,X.data);else if(y.isCompressedTexture)if(y.isCompressedArrayTexture){xe&&Ae&&t.texStorage3D(i.TEXTURE_2D_ARRAY,He,B,pe[0].width,pe[0].height,X.depth);for(let Me=0,Pe=pe.length;Me<Pe;Me++)if(re=pe[Me],y.format!==Gr)if(oe!==null)if(xe){if(we)if(y.layerUpdates.size>0){const Ge=Hf(re.width,re.height,y.format,y.type);for(const rt of y.layerUpdates){const De=re.data.subarray(rt*Ge/re.data.BYTES_PER_ELEMENT,(rt+1)*Ge/re.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,Me,0,0,rt,re.width,re.height,1,oe,De)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,Me,0,0,0,re.width,re.height,X.depth,oe,re.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,Me,B,re.width,re.height,X.depth,0,re.data,0,0);else Ze("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else xe?we&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,Me,0,0,0,re.width,re.height,X.depth,oe,be,re.data):t.texImage3D(i.TEXTURE_2D_ARRAY,Me,B,re.width,re.height,X.depth,0,oe,be,re.data);y.layerUpdates.size>0&&y.clearLayerUpdates()}else{xe&&Ae&&t.texStorage2D(i.TEXTURE_2D,He,B,pe[0].width,pe[0].height);for(let Me=0,Pe=pe.length;Me<Pe;Me++)re=pe[Me],y.format!==Gr?oe!==null?xe?we&&t.compressedTexSubImage2D(i.TEXTURE_2D,Me,0,0,re.width,re.height,oe,re.data):t.compressedTexImage2D(i.TEXTURE_2D,Me,B,re.width,re.height,0,re.data):Ze("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):xe?we&&t.texSubImage2D(i.TEXTURE_2D,Me,0,0,re.width,re.height,oe,be,re.data):t.texImage2D(i.TEXTURE_2D,Me,B,re.width,re.height,0,oe,be,re.data)}else if(y.isDataArrayTexture)if(xe){if(Ae&&t.texStorage3D(i.TEXTURE_2D_ARRAY,He,B,X.width,X.height,X.depth),we)if(y.layerUpdates.size>0){const Me=Hf(X.width,X.height,y.format,y.type);for(const Pe of y.layerUpdates){const Ge=X.data.subarray(Pe*Me/X.data.BYTES_PER_ELEMENT,(Pe+1)*Me/X.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Pe,X.width,X.height,1,oe,be,Ge)}y.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,X.width,X.height,X.depth,oe,be,X.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,B,X.width,X.height,X.depth,0,oe,be,X.data);else if(y.isData3DTexture)xe?(Ae&&t.texStorage3D(i.TEXTURE_3D,He,B,X.width,X.height,X.depth),we&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,X.width,X.height,X.depth,oe,be,X.data)):t.texImage3D(i.TEXTURE_3D,0,B,X.width,X.height,X.depth,0,oe,be,X.data);else if(y.isFramebufferTexture){if(Ae)if(xe)t.texStorage2D(i.TEXTURE_2D,He,B,X.width,X.height);else{let Me=X.width,Pe=X.height;for(let Ge=0;Ge<He;Ge++)t.texImage2D(i.TEXTURE_2D,Ge,B,Me,Pe,0,oe,be,null),Me>>=1,Pe>>=1}}else if(y.isHTMLTexture){if("texElementImage2D"in i){const Me=i.canvas;if(Me.hasAttribute("layoutsubtree")||Me.setAttribute("layoutsubtree","true"),X.parentNode!==Me){Me.appendChild(X),d.add(y),Me.onpaint=Pe=>{const Ge=Pe.changedElements;for(const rt of d)Ge.includes(rt.image)&&(rt.needsUpdate=!0)},Me.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,X);else{const Pe=i.RGBA,Ge=i.RGBA,rt=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,Pe,Ge,rt,X)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(pe.length>0){if(xe&&Ae){const Me=Ye(pe[0]);t.texStorage2D(i.TEXTURE_2D,He,B,Me.width,Me.height)}for(let Me=0,Pe=pe.length;Me<Pe;Me++)re=pe[Me],xe?we&&t.texSubImage2D(i.TEXTURE_2D,Me,0,0,oe,be,re):t.texImage2D(i.TEXTURE_2D,Me,B,oe,be,re);y.generateMipmaps=!1}else if(xe){if(Ae){const Me=Ye(X);t.texStorage2D(i.TEXTURE_2D,He,B,Me.width,Me.height)}we&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,oe,be,X)}else t.texImage2D(i.TEXTURE_2D,0,B,oe,be,X);R(y)&&y.mipmapsAutoUpdate===!0&&S(ce),ye.__version=Ee.version,y.onUpdate&&y.onUpdate(y)}U.__version=y.version}function ti(U,y,j){if(y.image.length!==6)return;const ce=gt(U,y),ne=y.source;t.bindTexture(i.TEXTURE_CUBE_MAP,U.__webglTexture,i.TEXTURE0+j);const Ee=r.get(ne);if(ne.version!==Ee.__version||ce===!0){t.activeTexture(i.TEXTURE0+j);const ye=ft.getPrimaries(ft.workingColorSpace),X=y.colorSpace===Ea?null:ft.getPrimaries(y.colorSpace),oe=y.colorSpace===Ea||ye===X?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,y.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,y.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,y.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,oe);const be=y.isCompressedTexture||y.image[0].isCompressedTexture,B=y.image[0]&&y.image[0].isDataTexture,re=[];for(let De=0;De<6;De++)!be&&!B?re[De]=v(y.image[De],!0,a.maxCubemapSize):re[De]=B?y.image[De].image:y.image[De],re[De]=Be(y,re[De]);const pe=re[0],xe=n.convert(y.format,y.colorSpace),Ae=n.convert(y.type);let we=T(y.internalFormat,xe,Ae,y.normalized,y.colorSpace);const He=y.isVideoTexture!==!0,Me=Ee.__version===void 0||ce===!0,Pe=ne.dataReady;let Ge=b(y,pe);Qe(i.TEXTURE_CUBE_MAP,y);let rt;if(y.isDepthTexture){if(we=_(y.format===wa,y.type),Me)if(He)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,we,pe.width,pe.height);else for(let De=0;De<6;De++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+De,0,we,pe.width,pe.height,0,xe,Ae,null)}else if(be){He&&Me&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Ge,we,pe.width,pe.height);for(let De=0;De<6;De++){rt=re[De].mipmaps;for(let ct=0;ct<rt.length;ct++){const St=rt[ct];y.format!==Gr?xe!==null?He?Pe&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+De,ct,0,0,St.width,St.height,xe,St.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+De,ct,we,St.width,St.height,0,St.data):Ze("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):He?Pe&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+De,ct,0,0,St.width,St.height,xe,Ae,St.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+De,ct,we,St.width,St.height,0,xe,Ae,St.data)}}}else{if(rt=y.mipmaps,He&&Me){rt.length>0&&Ge++;const De=Ye(re[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Ge,we,De.width,De.height)}for(let De=0;De<6;De++)if(B){He?Pe&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+De,0,0,0,re[De].width,re[De].height,xe,Ae,re[De].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+De,0,we,re[De].width,re[De].height,0,xe,Ae,re[De].data);for(let ct=0;ct<rt.length;ct++){const St=rt[ct].image[De].image;He?Pe&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+De,ct+1,0,0,St.width,St.height,xe,Ae,St.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+De,ct+1,we,St.width,St.height,0,xe,Ae,St.data)}}else{He?Pe&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+De,0,0,0,xe,Ae,re[De]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+De,0,we,xe,Ae,re[De]);for(let ct=0;ct<rt.length;ct++){const St=rt[ct];He?Pe&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+De,ct+1,0,0,xe,Ae,St.image[De]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+De,ct+1,we,xe,Ae,St.image[De])}}}R(y)&&y.mipmapsAutoUpdate===!0&&S(i.TEXTURE_CUBE_MAP),Ee.__version=ne.version,y.onUpdate&&y.onUpdate(y)}U.__version=y.version}function At(U,y,j,ce,ne,Ee){const ye=n.convert(j.format,j.colorSpace),X=n.convert(j.type),oe=T(j.internalFormat,ye,X,j.normalized,j.colorSpace),be=r.get(y),B=r.get(j);if(B.__renderTarget=y,!be.__hasExternalTextures){const re=Math.max(1,y.width>>Ee),pe=Math.max(1,y.height>>Ee);ne===i.TEXTURE_3D||ne===i.TEXTURE_2D_ARRAY?t.texImage3D(ne,Ee,oe,re,pe,y.depth,0,ye,X,null):t.texImage2D(ne,Ee,oe,re,pe,0,ye,X,null)}t.bindFramebuffer(i.FRAMEBUFFER,U),Se(y)?o.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ce,ne,B.__webglTexture,0,it(y)):(ne===i.TEXTURE_2D||ne>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&ne<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,ce,ne,B.__webglTexture,Ee),t.bindFramebuffer(i.FRAMEBUFFER,null)}function mi(U,y,j){if(i.bindRenderbuffer(i.RENDERBUFFER,U),y.depthBuffer){const ce=y.depthTexture,ne=ce&&ce.isDepthTexture?ce.type:null,Ee=_(y.stencilBuffer,ne),ye=y.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;Se(y)?o.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,it(y),Ee,y.width,y.height):j?i.renderbufferStorageMultisample(i.RENDERBUFFER,it(y),Ee,y.width,y.height):i.renderbufferStorage(i.RENDERBUFFER,Ee,y.width,y.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,ye,i.RENDERBUFFER,U)}else{const ce=y.textures;for(let ne=0;ne<ce.length;ne++){const Ee=ce[ne],ye=n.convert(Ee.format,Ee.colorSpace),X=n.convert(Ee.type),oe=T(Ee.internalFormat,ye,X,Ee.normalized,Ee.colorSpace);Se(y)?o.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,it(y),oe,y.width,y.height):j?i.renderbufferStorageMultisample(i.RENDERBUFFER,it(y),oe,y.width,y.height):i.renderbufferStorage(i.RENDERBUFFER,oe,y.width,y.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function mt(U,y,j){const ce=y.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,U),!(y.depthTexture&&y.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");const ne=r.get(y.depthTexture);ne.__renderTarget=y;const Ee=ce?y.depthTexture.image[0]:y.depthTexture.image;(!ne.__webglTexture||Ee.width!==y.width||Ee.height!==y.height)&&(Ee.width=y.width,Ee.height=y.height,y.depthTexture.needsUpdate=!0),ce?_e(y.depthTexture,0):le(y.depthTexture,0);const ye=ne.__webglTexture,X=it(y),oe=ce?i.TEXTURE_CUBE_MAP_POSITIVE_X+j:i.TEXTURE_2D,be=y.depthTexture.format===wa?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(y.depthTexture.format===ba)Se(y)?o.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,be,oe,ye,0,X):i.framebufferTexture2D(i.FRAMEBUFFER,be,oe,ye,0);else if(y.depthTexture.format===wa)Se(y)?o.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,be,oe,ye,0,X):i.framebufferTexture2D(i.FRAMEBUFFER,be,oe,ye,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function ci(U){const y=r.get(U),j=U.isWebGLCubeRenderTarget===!0;if(y.__boundDepthTexture!==U.depthTexture){const ce=U.depthTexture;if(y.__depthDisposeCallback&&y.__depthDisposeCallback(),ce){const ne=()=>{delete y.__boundDepthTexture,delete y.__depthDisposeCallback,ce.removeEventListener("dispose",ne)};ce.addEventListener("dispose",ne),y.__depthDisposeCallback=ne}y.__boundDepthTexture=ce}if(U.depthTexture&&!y.__autoAllocateDepthBuffer)if(j)for(let ce=0;ce<6;ce++)mt(y.__webglFramebuffer[ce],U,ce);else U.texture.mipmaps.length>0?mt(y.__webglFramebuffer[0],U,0):mt(y.__webglFramebuffer,U,0);else if(j){y.__webglDepthbuffer=[];for(let ce=0;ce<6;ce++)if(t.bindFramebuffer(i.FRAMEBUFFER,y.__webglFramebuffer[ce]),y.__webglDepthbuffer[ce]===void 0)y.__webglDepthbuffer[ce]=i.createRenderbuffer(),mi(y.__webglDepthbuffer[ce],U,!1);else{const ne=U.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,Ee=y.__webglDepthbuffer[ce];i.bindRenderbuffer(i.RENDERBUFFER,Ee),i.framebufferRenderbuffer(i.FRAMEBUFFER,ne,i.RENDERBUFFER,Ee)}}else if(U.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,y.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,y.__webglFramebuffer),y.__webglDepthbuffer===void 0)y.__webglDepthbuffer=i.createRenderbuffer(),mi(y.__webglDepthbuffer,U,!1);else{const ce=U.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ne=y.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,ne),i.framebufferRenderbuffer(i.FRAMEBUFFER,ce,i.RENDERBUFFER,ne)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function Yt(U,y,j){const ce=r.get(U);y!==void 0&&At(ce.__webglFramebuffer,U,U.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),j!==void 0&&ci(U)}function ii(U){const y=U.texture,j=r.get(U),ce=r.get(y);U.addEventListener("dispose",N),D(U);const ne=U.textures,Ee=U.isWebGLCubeRenderTarget===!0,ye=ne.length>1;if(ye||(ce.__webglTexture===void 0&&(ce.__webglTexture=i.createTexture()),ce.__version=y.version,s.memory.textures++),Ee){j.__webglFramebuffer=[];for(let X=0;X<6;X++)if(y.mipmaps.length>0){j.__webglFramebuffer[X]=[];for(let oe=0;oe<y.mipmaps.length;oe++)j.__webglFramebuffer[X][oe]=i.createFramebuffer()}else j.__webglFramebuffer[X]=i.createFramebuffer()}else{if(y.mipmaps.length>0){j.__webglFramebuffer=[];for(let X=0;X<y.mipmaps.length;X++)j.__webglFramebuffer[X]=i.createFramebuffer()}else j.__webglFramebuffer=i.createFramebuffer();if(ye)for(let X=0,oe=ne.length;X<oe;X++){const be=r.get(ne[X]);be.__webglTexture===void 0&&(be.__webglTexture=i.createTexture(),s.memory.textures++)}if(U.samples>0&&Se(U)===!1){j.__webglMultisampledFramebuffer=i.createFramebuffer(),j.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,j.__webglMultisampledFramebuffer);for(let X=0;X<ne.length;X++){const oe=ne[X];j.__webglColorRenderbuffer[X]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,j.__webglColorRenderbuffer[X]);const be=n.convert(oe.format,oe.colorSpace),B=n.convert(oe.type),re=T(oe.internalFormat,be,B,oe.normalized,oe.colorSpace,U.isXRRenderTarget===!0),pe=it(U);i.renderbufferStorageMultisample(i.RENDERBUFFER,pe,re,U.width,U.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+X,i.RENDERBUFFER,j.__webglColorRenderbuffer[X])}i.bindRenderbuffer(i.RENDERBUFFER,null),U.depthBuffer&&(j.__webglDepthRenderbuffer=i.createRenderbuffer(),mi(j.__webglDepthRenderbuffer,U,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(Ee){t.bindTexture(i.TEXTURE_CUBE_MAP,ce.__webglTexture),Qe(i.TEXTURE_CUBE_MAP,y);for(let X=0;X<6;X++)if(y.mipmaps.length>0)for(let oe=0;oe<y.mipmaps.length;oe++)At(j.__webglFramebuffer[X][oe],U,y,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+X,oe);else At(j.__webglFramebuffer[X],U,y,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+X,0);R(y)?S(i.TEXTURE_CUBE_MAP):y.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,y.mipmaps.length-1),t.unbindTexture()}else if(ye){for(let X=0,oe=ne.length;X<oe;X++){const be=ne[X],B=r.get(be);let re=i.TEXTURE_2D;(U.isWebGL3DRenderTarget||U.isWebGLArrayRenderTarget)&&(re=U.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(re,B.__webglTexture),Qe(re,be),At(j.__webglFramebuffer,U,be,i.COLOR_ATTACHMENT0+X,re,0),R(be)&&S(re)}t.unbindTexture()}else{let X=i.TEXTURE_2D;if((U.isWebGL3DRenderTarget||U.isWebGLArrayRenderTarget)&&(X=U.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(X,ce.__webglTexture),Qe(X,y),y.mipmaps.length>0)for(let oe=0;oe<y.mipmaps.length;oe++)At(j.__webglFramebuffer[oe],U,y,i.COLOR_ATTACHMENT0,X,oe);else At(j.__webglFramebuffer,U,y,i.COLOR_ATTACHMENT0,X,0);R(y)?S(X):y.mipmaps.length>0&&i.texParameteri(X,i.TEXTURE_MAX_LEVEL,y.mipmaps.length-1),t.unbindTexture()}U.depthBuffer&&ci(U)}function k(U){const y=U.textures;for(let j=0,ce=y.length;j<ce;j++){const ne=y[j];if(R(ne)&&ne.mipmapsAutoUpdate===!0){const Ee=P(U),ye=r.get(ne).__webglTexture;t.bindTexture(Ee,ye),S(Ee),t.unbindTexture()}}}const Re=[];function $e(U){if(U.samples>0){if(Se(U)===!1){const y=U.textures,j=U.width,ce=U.height;let ne=i.COLOR_BUFFER_BIT;const Ee=U.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ye=r.get(U),X=y.length>1;if(X)for(let oe=0;oe<y.length;oe++)t.bindFramebuffer(i.FRAMEBUFFER,ye.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+oe,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,ye.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+oe,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,ye.__webglMultisampledFramebuffer),U.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ye.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ye.__webglFramebuffer);for(let oe=0;oe<y.length;oe++){if(U.resolveDepthBuffer&&(U.depthBuffer&&(ne|=i.DEPTH_BUFFER_BIT),U.stencilBuffer&&U.resolveStencilBuffer&&(ne|=i.STENCIL_BUFFER_BIT)),X){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,ye.__webglColorRenderbuffer[oe]);const be=r.get(y[oe]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,be,0)}i.blitFramebuffer(0,0,j,ce,0,0,j,ce,ne,i.NEAREST),l===!0&&(Re.length=0,Re.push(i.COLOR_ATTACHMENT0+oe),U.depthBuffer&&U.storeMultisampledDepthBuffer===!1&&Re.push(Ee),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,Re))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),X)for(let oe=0;oe<y.length;oe++){t.bindFramebuffer(i.FRAMEBUFFER,ye.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+oe,i.RENDERBUFFER,ye.__webglColorRenderbuffer[oe]);const be=r.get(y[oe]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,ye.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+oe,i.TEXTURE_2D,be,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ye.__webglMultisampledFramebuffer)}else if(U.depthBuffer&&U.storeMultisampledDepthBuffer===!1&&l){const y=U.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[y])}}}function it(U){return Math.min(a.maxSamples,U.samples)}function Se(U){const y=r.get(U);return U.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&y.__useRenderToTexture!==!1}function Pt(U){const y=s.render.frame;u.get(U)!==y&&(u.set(U,y),U.update())}function Be(U,y){const j=U.colorSpace,ce=U.format,ne=U.type;return U.isCompressedTexture===!0||U.isVideoTexture===!0||j!==xo&&j!==Ea&&(ft.getTransfer(j)===Rt?(ce!==Gr||ne!==er)&&Ze("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Mt("WebGLTextures: Unsupported texture color space:",j)),y}function Ye(U){return typeof HTMLImageElement<"u"&&U instanceof HTMLImageElement?(c.width=U.naturalWidth||U.width,c.height=U.naturalHeight||U.height):typeof VideoFrame<"u"&&U instanceof VideoFrame?(c.width=U.displayWidth,c.height=U.displayHeight):(c.width=U.width,c.height=U.height),c}this.allocateTextureUnit=ue,this.resetTextureUnits=Y,this.getTextureUnits=ae,this.setTextureUnits=de,this.setTexture2D=le,this.setTexture2DArray=he,this.setTexture3D=Ce,this.setTextureCube=_e,this.rebindTextures=Yt,this.setupRenderTarget=ii,this.updateRenderTargetMipmap=k,this.updateMultisampleRenderTarget=$e,this.setupDepthRenderbuffer=ci,this.setupFrameBufferTexture=At,this.useMultisampledRTT=Se,this.dispose=F}function Fb(i,e){function t(r,a=Ea){let n;const s=ft.getTransfer(a);if(r===er)return i.UNSIGNED_BYTE;if(r===yc)return i.UNSIGNED_SHORT_4_4_4_4;if(r===bc)return i.UNSIGNED_SHORT_5_5_5_1;if(r===zp)return i.UNSIGNED_INT_5_9_9_9_REV;if(r===Bp)return i.UNSIGNED_INT_10F_11F_11F_REV;if(r===Op)return i.BYTE;if(r===Fp)return i.SHORT;if(r===ws)return i.UNSIGNED_SHORT;if(r===Sc)return i.INT;if(r===zr)return i.UNSIGNED_INT;if(r===Br)return i.FLOAT;if(r===kr)return i.HALF_FLOAT;if(r===kp)return i.ALPHA;if(r===Gp)return i.RGB;if(r===Gr)return i.RGBA;if(r===ba)return i.DEPTH_COMPONENT;if(r===wa)return i.DEPTH_STENCIL;if(r===Hp)return i.RED;if(r===wc)return i.RED_INTEGER;if(r===Ka)return i.RG;if(r===Ec)return i.RG_INTEGER;if(r===Tc)return i.RGBA_INTEGER;if(r===po||r===fo||r===mo||r===go)if(s===Rt)if(n=e.get("WEBGL_compressed_texture_s3tc_srgb"),n!==null){if(r===po)return n.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(r===fo)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(r===mo)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(r===go)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(n=e.get("WEBGL_compressed_texture_s3tc"),n!==null){if(r===po)return n.COMPRESSED_RGB_S3TC_DXT1_EXT;if(r===fo)return n.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(r===mo)return n.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(r===go)return n.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(r===Rc||r===Ac||r===Cc||r===Lc)if(n=e.get("WEBGL_compressed_texture_pvrtc"),n!==null){if(r===Rc)return n.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(r===Ac)return n.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(r===Cc)return n.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(r===Lc)return n.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(r===Pc||r===Dc||r===Uc||r===Ic||r===Nc||r===vo||r===Oc)if(n=e.get("WEBGL_compressed_texture_etc"),n!==null){if(r===Pc||r===Dc)return s===Rt?n.COMPRESSED_SRGB8_ETC2:n.COMPRESSED_RGB8_ETC2;if(r===Uc)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:n.COMPRESSED_RGBA8_ETC2_EAC;if(r===Ic)return n.COMPRESSED_R11_EAC;if(r===Nc)return n.COMPRESSED_SIGNED_R11_EAC;if(r===vo)return n.COMPRESSED_RG11_EAC;if(r===Oc)return n.COMPRESSED_SIGNED_RG11_EAC}else return null;if(r===Fc||r===zc||r===Bc||r===kc||r===Gc||r===Hc||r===Vc||r===Wc||r===Xc||r===jc||r===Yc||r===qc||r===$c||r===Kc)if(n=e.get("WEBGL_compressed_texture_astc"),n!==null){if(r===Fc)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:n.COMPRESSED_RGBA_ASTC_4x4_KHR;if(r===zc)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:n.COMPRESSED_RGBA_ASTC_5x4_KHR;if(r===Bc)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:n.COMPRESSED_RGBA_ASTC_5x5_KHR;if(r===kc)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:n.COMPRESSED_RGBA_ASTC_6x5_KHR;if(r===Gc)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:n.COMPRESSED_RGBA_ASTC_6x6_KHR;if(r===Hc)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:n.COMPRESSED_RGBA_ASTC_8x5_KHR;if(r===Vc)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:n.COMPRESSED_RGBA_ASTC_8x6_KHR;if(r===Wc)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:n.COMPRESSED_RGBA_ASTC_8x8_KHR;if(r===Xc)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:n.COMPRESSED_RGBA_ASTC_10x5_KHR;if(r===jc)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:n.COMPRESSED_RGBA_ASTC_10x6_KHR;if(r===Yc)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:n.COMPRESSED_RGBA_ASTC_10x8_KHR;if(r===qc)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:n.COMPRESSED_RGBA_ASTC_10x10_KHR;if(r===$c)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:n.COMPRESSED_RGBA_ASTC_12x10_KHR;if(r===Kc)return s===Rt?n.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:n.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(r===Zc||r===Qc||r===Jc)if(n=e.get("EXT_texture_compression_bptc"),n!==null){if(r===Zc)return s===Rt?n.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:n.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(r===Qc)return n.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(r===Jc)return n.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(r===eu||r===tu||r===_o||r===iu)if(n=e.get("EXT_texture_compression_rgtc"),n!==null){if(r===eu)return n.COMPRESSED_RED_RGTC1_EXT;if(r===tu)return n.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(r===_o)return n.COMPRESSED_RED_GREEN_RGTC2_EXT;if(r===iu)return n.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return r===Cn?i.UNSIGNED_INT_24_8:i[r]!==void 0?i[r]:null}return{convert:t}}const zb=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,Bb=`
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

}`;class kb{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){const r=new Rf(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=r}}getMesh(e){if(this.texture!==null&&this.mesh===null){const t=e.cameras[0].viewport,r=new Ua({vertexShader:zb,fragmentShader:Bb,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Tr(new nl(20,20),r)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}}class Gb extends Za{constructor(e,t){super();const r=this;let a=null,n=1,s=null,o="local-floor",l=1,c=null,u=null,d=null,h=null,p=null,m=null;const x=typeof XRWebGLBinding<"u",g=new kb,f={},v=t.getContextAttributes();let R=null,S=null;const P=[],T=[],_=new ut;let b=null,D=null;const C=new Rr;C.viewport=new Ft;const L=new Rr;L.viewport=new Ft;const N=[C,L],z=new $x;let A=null,F=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(te){let le=P[te];return le===void 0&&(le=new mu,P[te]=le),le.getTargetRaySpace()},this.getControllerGrip=function(te){let le=P[te];return le===void 0&&(le=new mu,P[te]=le),le.getGripSpace()},this.getHand=function(te){let le=P[te];return le===void 0&&(le=new mu,P[te]=le),le.getHandSpace()};function H(te){const le=T.indexOf(te.inputSource);if(le===-1)return;const he=P[le];he!==void 0&&(he.update(te.inputSource,te.frame,c||s),he.dispatchEvent({type:te.type,data:te.inputSource}))}function G(){a.removeEventListener("select",H),a.removeEventListener("selectstart",H),a.removeEventListener("selectend",H),a.removeEventListener("squeeze",H),a.removeEventListener("squeezestart",H),a.removeEventListener("squeezeend",H),a.removeEventListener("end",G),a.removeEventListener("inputsourceschange",ee);for(let te=0;te<P.length;te++){const le=T[te];le!==null&&(T[te]=null,P[te].disconnect(le))}A=null,F=null,g.reset();for(const te in f)delete f[te];if(e.setRenderTarget(R),p=null,h=null,d=null,a=null,S=null,ue.stop(),r.isPresenting=!1,e.setPixelRatio(b),e.setSize(_.width,_.height,!1),D!==null){const te=D.camera;te.fov=D.fov,te.zoom=D.zoom,te.updateProjectionMatrix(),D=null}r.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(te){n=te,r.isPresenting===!0&&Ze("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(te){o=te,r.isPresenting===!0&&Ze("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||s},this.setReferenceSpace=function(te){c=te},this.getBaseLayer=function(){return h!==null?h:p},this.getBinding=function(){return d===null&&x&&(d=new XRWebGLBinding(a,t)),d},this.getFrame=function(){return m},this.getSession=function(){return a},this.setSession=async function(te){if(a=te,a!==null){if(R=e.getRenderTarget(),a.addEventListener("select",H),a.addEventListener("selectstart",H),a.addEventListener("selectend",H),a.addEventListener("squeeze",H),a.addEventListener("squeezestart",H),a.addEventListener("squeezeend",H),a.addEventListener("end",G),a.addEventListener("inputsourceschange",ee),v.xrCompatible!==!0&&await t.makeXRCompatible(),b=e.getPixelRatio(),e.getSize(_),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let le=null,he=null,Ce=null;v.depth&&(Ce=v.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,le=v.stencil?wa:ba,he=v.stencil?Cn:zr);const _e={colorFormat:t.RGBA8,depthFormat:Ce,scaleFactor:n};d=this.getBinding(),h=d.createProjectionLayer(_e),a.updateRenderState({layers:[h]}),e.setPixelRatio(1),e.setSize(h.textureWidth,h.textureHeight,!1),S=new Hr(h.textureWidth,h.textureHeight,{format:Gr,type:er,depthTexture:new Wn(h.textureWidth,h.textureHeight,he,void 0,void 0,void 0,void 0,void 0,void 0,le),stencilBuffer:v.stencil,colorSpace:e.outputColorSpace,samples:v.antialias?4:0,resolveDepthBuffer:h.ignoreDepthValues===!1,resolveStencilBuffer:h.ignoreDepthValues===!1,storeMultisampledDepthBuffer:h.ignoreDepthValues===!1,storeMultisampledStencilBuffer:h.ignoreDepthValues===!1})}else{const le={antialias:v.antialias,alpha:!0,depth:v.depth,stencil:v.stencil,framebufferScaleFactor:n};p=new XRWebGLLayer(a,t,le),a.updateRenderState({baseLayer:p}),e.setPixelRatio(1),e.setSize(p.framebufferWidth,p.framebufferHeight,!1),S=new Hr(p.framebufferWidth,p.framebufferHeight,{format:Gr,type:er,colorSpace:e.outputColorSpace,stencilBuffer:v.stencil,resolveDepthBuffer:p.ignoreDepthValues===!1,resolveStencilBuffer:p.ignoreDepthValues===!1,storeMultisampledDepthBuffer:p.ignoreDepthValues===!1,storeMultisampledStencilBuffer:p.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,s=await a.requestReferenceSpace(o),ue.setContext(a),ue.start(),r.isPresenting=!0,r.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(a!==null)return a.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function ee(te){for(let le=0;le<te.removed.length;le++){const he=te.removed[le],Ce=T.indexOf(he);Ce>=0&&(T[Ce]=null,P[Ce].disconnect(he))}for(let le=0;le<te.added.length;le++){const he=te.added[le];let Ce=T.indexOf(he);if(Ce===-1){for(let Ue=0;Ue<P.length;Ue++)if(Ue>=T.length){T.push(he),Ce=Ue;break}else if(T[Ue]===null){T[Ue]=he,Ce=Ue;break}if(Ce===-1)break}const _e=P[Ce];_e&&_e.connect(he)}}function q(te,le){le===null?te.matrixWorld.copy(te.matrix):te.matrixWorld.multiplyMatrices(le.matrixWorld,te.matrix),te.matrixWorldInverse.copy(te.matrixWorld).invert()}this.updateCamera=function(te){if(a===null)return;let le=te.near,he=te.far;g.texture!==null&&(g.depthNear>0&&(le=g.depthNear),g.depthFar>0&&(he=g.depthFar)),z.near=L.near=C.near=le,z.far=L.far=C.far=he,(A!==z.near||F!==z.far)&&(a.updateRenderState({depthNear:z.near,depthFar:z.far}),A=z.near,F=z.far),z.layers.mask=te.layers.mask|6,C.layers.mask=z.layers.mask&-5,L.layers.mask=z.layers.mask&-3;const Ce=te.parent,_e=z.cameras;q(z,Ce);for(let Ue=0;Ue<_e.length;Ue++)q(_e[Ue],Ce);z.projectionMatrix.copy(C.projectionMatrix),z.projectionMatrixInverse.copy(C.projectionMatrixInverse),D===null&&te.isPerspectiveCamera&&(D={camera:te,fov:te.fov,zoom:te.zoom}),Y(te,z,Ce)};function Y(te,le,he){he===null?te.matrix.copy(le.matrixWorld):(te.matrix.copy(he.matrixWorld),te.matrix.invert(),te.matrix.multiply(le.matrixWorld)),te.matrix.decompose(te.position,te.quaternion,te.scale),te.updateMatrixWorld(!0),te.projectionMatrix.copy(le.projectionMatrix),te.projectionMatrixInverse.copy(le.projectionMatrixInverse),te.isPerspectiveCamera&&(te.fov=Rs*2*Math.atan(1/te.projectionMatrix.elements[5]),te.zoom=1)}this.getCamera=function(){return z},this.getFoveation=function(){if(!(h===null&&p===null))return l},this.setFoveation=function(te){l=te,h!==null&&(h.fixedFoveation=te),p!==null&&p.fixedFoveation!==void 0&&(p.fixedFoveation=te)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(z)},this.getCameraTexture=function(te){return f[te]};let ae=null;function de(te,le){if(u=le.getViewerPose(c||s),m=le,u!==null){const he=u.views;p!==null&&(e.setRenderTargetFramebuffer(S,p.framebuffer),e.setRenderTarget(S));let Ce=!1;he.length!==z.cameras.length&&(z.cameras.length=0,Ce=!0);for(let Ue=0;Ue<he.length;Ue++){const je=he[Ue];let Xe=null;if(p!==null)Xe=p.getViewport(je);else{const gt=d.getViewSubImage(h,je);Xe=gt.viewport,Ue===0&&(e.setRenderTargetTextures(S,gt.colorTexture,gt.depthStencilTexture),e.setRenderTarget(S))}let Qe=N[Ue];Qe===void 0&&(Qe=new Rr,Qe.layers.enable(Ue),Qe.viewport=new Ft,N[Ue]=Qe),Qe.matrix.fromArray(je.transform.matrix),Qe.matrix.decompose(Qe.position,Qe.quaternion,Qe.scale),Qe.projectionMatrix.fromArray(je.projectionMatrix),Qe.projectionMatrixInverse.copy(Qe.projectionMatrix).invert(),Qe.viewport.set(Xe.x,Xe.y,Xe.width,Xe.height),Ue===0&&(z.matrix.copy(Qe.matrix),z.matrix.decompose(z.position,z.quaternion,z.scale)),Ce===!0&&z.cameras.push(Qe)}const _e=a.enabledFeatures;if(_e&&_e.includes("depth-sensing")&&a.depthUsage=="gpu-optimized"&&x){d=r.getBinding();const Ue=d.getDepthInformation(he[0]);Ue&&Ue.isValid&&Ue.texture&&g.init(Ue,a.renderState)}if(_e&&_e.includes("camera-access")&&x){e.state.unbindTexture(),d=r.getBinding();for(let Ue=0;Ue<he.length;Ue++){const je=he[Ue].camera;if(je){let Xe=f[je];Xe||(Xe=new Rf,f[je]=Xe);const Qe=d.getCameraImage(je);Xe.sourceTexture=Qe}}}}for(let he=0;he<P.length;he++){const Ce=T[he],_e=P[he];Ce!==null&&_e!==void 0&&_e.update(Ce,le,c||s)}ae&&ae(te,le),le.detectedPlanes&&r.dispatchEvent({type:"planesdetected",data:le}),m=null}const ue=new Vf;ue.setAnimationLoop(de),this.setAnimationLoop=function(te){ae=te},this.dispose=function(){}}}const Hb=new zt,Mm=new tt;Mm.set(-1,0,0,0,1,0,0,0,1);function Vb(i,e){function t(g,f){g.matrixAutoUpdate===!0&&g.updateMatrix(),f.value.copy(g.matrix)}function r(g,f){f.color.getRGB(g.fogColor.value,Lf(i)),f.isFog?(g.fogNear.value=f.near,g.fogFar.value=f.far):f.isFogExp2&&(g.fogDensity.value=f.density)}function a(g,f,v,R,S){f.isNodeMaterial?f.uniformsNeedUpdate=!1:f.isMeshBasicMaterial?n(g,f):f.isMeshLambertMaterial?(n(g,f),f.envMap&&(g.envMapIntensity.value=f.envMapIntensity)):f.isMeshToonMaterial?(n(g,f),d(g,f)):f.isMeshPhongMaterial?(n(g,f),u(g,f),f.envMap&&(g.envMapIntensity.value=f.envMapIntensity)):f.isMeshStandardMaterial?(n(g,f),h(g,f),f.isMeshPhysicalMaterial&&p(g,f,S)):f.isMeshMatcapMaterial?(n(g,f),m(g,f)):f.isMeshDepthMaterial?n(g,f):f.isMeshDistanceMaterial?(n(g,f),x(g,f)):f.isMeshNormalMaterial?n(g,f):f.isLineBasicMaterial?(s(g,f),f.isLineDashedMaterial&&o(g,f)):f.isPointsMaterial?l(g,f,v,R):f.isSpriteMaterial?c(g,f):f.isShadowMaterial?(g.color.value.copy(f.color),g.opacity.value=f.opacity):f.isShaderMaterial&&(f.uniformsNeedUpdate=!1)}function n(g,f){g.opacity.value=f.opacity,f.color&&g.diffuse.value.copy(f.color),f.emissive&&g.emissive.value.copy(f.emissive).multiplyScalar(f.emissiveIntensity),f.map&&(g.map.value=f.map,t(f.map,g.mapTransform)),f.alphaMap&&(g.alphaMap.value=f.alphaMap,t(f.alphaMap,g.alphaMapTransform)),f.bumpMap&&(g.bumpMap.value=f.bumpMap,t(f.bumpMap,g.bumpMapTransform),g.bumpScale.value=f.bumpScale,f.side===Wi&&(g.bumpScale.value*=-1)),f.normalMap&&(g.normalMap.value=f.normalMap,t(f.normalMap,g.normalMapTransform),g.normalScale.value.copy(f.normalScale),f.side===Wi&&g.normalScale.value.negate()),f.displacementMap&&(g.displacementMap.value=f.displacementMap,t(f.displacementMap,g.displacementMapTransform),g.displacementScale.value=f.displacementScale,g.displacementBias.value=f.displacementBias),f.emissiveMap&&(g.emissiveMap.value=f.emissiveMap,t(f.emissiveMap,g.emissiveMapTransform)),f.specularMap&&(g.specularMap.value=f.specularMap,t(f.specularMap,g.specularMapTransform)),f.alphaTest>0&&(g.alphaTest.value=f.alphaTest);const v=e.get(f),R=v.envMap,S=v.envMapRotation;R&&(g.envMap.value=R,g.envMapRotation.value.setFromMatrix4(Hb.makeRotationFromEuler(S)).transpose(),R.isCubeTexture&&R.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(Mm),g.reflectivity.value=f.reflectivity,g.ior.value=f.ior,g.refractionRatio.value=f.refractionRatio),f.lightMap&&(g.lightMap.value=f.lightMap,g.lightMapIntensity.value=f.lightMapIntensity,t(f.lightMap,g.lightMapTransform)),f.aoMap&&(g.aoMap.value=f.aoMap,g.aoMapIntensity.value=f.aoMapIntensity,t(f.aoMap,g.aoMapTransform))}function s(g,f){g.diffuse.value.copy(f.color),g.opacity.value=f.opacity,f.map&&(g.map.value=f.map,t(f.map,g.mapTransform))}function o(g,f){g.dashSize.value=f.dashSize,g.totalSize.value=f.dashSize+f.gapSize,g.scale.value=f.scale}function l(g,f,v,R){g.diffuse.value.copy(f.color),g.opacity.value=f.opacity,g.size.value=f.size*v,g.scale.value=R*.5,f.map&&(g.map.value=f.map,t(f.map,g.uvTransform)),f.alphaMap&&(g.alphaMap.value=f.alphaMap,t(f.alphaMap,g.alphaMapTransform)),f.alphaTest>0&&(g.alphaTest.value=f.alphaTest)}function c(g,f){g.diffuse.value.copy(f.color),g.opacity.value=f.opacity,g.rotation.value=f.rotation,f.map&&(g.map.value=f.map,t(f.map,g.mapTransform)),f.alphaMap&&(g.alphaMap.value=f.alphaMap,t(f.alphaMap,g.alphaMapTransform)),f.alphaTest>0&&(g.alphaTest.value=f.alphaTest)}function u(g,f){g.specular.value.copy(f.specular),g.shininess.value=Math.max(f.shininess,1e-4)}function d(g,f){f.gradientMap&&(g.gradientMap.value=f.gradientMap)}function h(g,f){g.metalness.value=f.metalness,f.metalnessMap&&(g.metalnessMap.value=f.metalnessMap,t(f.metalnessMap,g.metalnessMapTransform)),g.roughness.value=f.roughness,f.roughnessMap&&(g.roughnessMap.value=f.roughnessMap,t(f.roughnessMap,g.roughnessMapTransform)),f.envMap&&(g.envMapIntensity.value=f.envMapIntensity)}function p(g,f,v){g.ior.value=f.ior,f.diffuseRoughness>0&&(g.diffuseRoughness.value=f.diffuseRoughness,f.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=f.diffuseRoughnessMap,t(f.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),f.sheen>0&&(g.sheenColor.value.copy(f.sheenColor).multiplyScalar(f.sheen),g.sheenRoughness.value=f.sheenRoughness,f.sheenColorMap&&(g.sheenColorMap.value=f.sheenColorMap,t(f.sheenColorMap,g.sheenColorMapTransform)),f.sheenRoughnessMap&&(g.sheenRoughnessMap.value=f.sheenRoughnessMap,t(f.sheenRoughnessMap,g.sheenRoughnessMapTransform))),f.clearcoat>0&&(g.clearcoat.value=f.clearcoat,g.clearcoatRoughness.value=f.clearcoatRoughness,f.clearcoatMap&&(g.clearcoatMap.value=f.clearcoatMap,t(f.clearcoatMap,g.clearcoatMapTransform)),f.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=f.clearcoatRoughnessMap,t(f.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),f.clearcoatNormalMap&&(g.clearcoatNormalMap.value=f.clearcoatNormalMap,t(f.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(f.clearcoatNormalScale),f.side===Wi&&g.clearcoatNormalScale.value.negate())),f.dispersion>0&&(g.dispersion.value=f.dispersion),f.retroreflectivity>0&&(g.retroreflectivity.value=f.retroreflectivity),f.iridescence>0&&(g.iridescence.value=f.iridescence,g.iridescenceIOR.value=f.iridescenceIOR,g.iridescenceThicknessMinimum.value=f.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=f.iridescenceThicknessMaximum,f.iridescenceMap&&(g.iridescenceMap.value=f.iridescenceMap,t(f.iridescenceMap,g.iridescenceMapTransform)),f.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=f.iridescenceThicknessMap,t(f.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),f.transmission>0&&(g.transmission.value=f.transmission,g.transmissionSamplerMap.value=v.texture,g.transmissionSamplerSize.value.set(v.width,v.height),f.transmissionMap&&(g.transmissionMap.value=f.transmissionMap,t(f.transmissionMap,g.transmissionMapTransform)),g.thickness.value=f.thickness,f.thicknessMap&&(g.thicknessMap.value=f.thicknessMap,t(f.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=f.attenuationDistance,g.attenuationColor.value.copy(f.attenuationColor)),f.anisotropy>0&&(g.anisotropyVector.value.set(f.anisotropy*Math.cos(f.anisotropyRotation),f.anisotropy*Math.sin(f.anisotropyRotation)),f.anisotropyMap&&(g.anisotropyMap.value=f.anisotropyMap,t(f.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=f.specularIntensity,g.specularColor.value.copy(f.specularColor),f.specularColorMap&&(g.specularColorMap.value=f.specularColorMap,t(f.specularColorMap,g.specularColorMapTransform)),f.specularIntensityMap&&(g.specularIntensityMap.value=f.specularIntensityMap,t(f.specularIntensityMap,g.specularIntensityMapTransform))}function m(g,f){f.matcap&&(g.matcap.value=f.matcap)}function x(g,f){const v=e.get(f).light;g.referencePosition.value.setFromMatrixPosition(v.matrixWorld),g.nearDistance.value=v.shadow.camera.near,g.farDistance.value=v.shadow.camera.far}return{refreshFogUniforms:r,refreshMaterialUniforms:a}}function Wb(i,e,t,r){let a={},n={};function s(v,R){const S=R.program;r.uniformBlockBinding(v,S,a[v.id])}function o(v,R){let S=a[v.id];S===void 0&&(m(v),S=l(v),a[v.id]=S,v.addEventListener("dispose",g));const P=R.program;r.updateUBOMapping(v,P);const T=e.render.frame;n[v.id]!==T&&(c(v),n[v.id]=T)}function l(v){const R=i.createBuffer(),S=v.__size,P=v.usage;return i.bindBuffer(i.UNIFORM_BUFFER,R),i.bufferData(i.UNIFORM_BUFFER,S,P),i.bindBuffer(i.UNIFORM_BUFFER,null),R}function c(v){const R=a[v.id],S=v.uniforms,P=v.__cache;i.bindBuffer(i.UNIFORM_BUFFER,R);for(let T=0,_=S.length;T<_;T++){const b=S[T];if(Array.isArray(b))for(let D=0,C=b.length;D<C;D++)u(b[D],T,D,P);else u(b,T,0,P)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function u(v,R,S,P){if(h(v,R,S,P)===!0){const T=v.__offset,_=v.value;if(Array.isArray(_)){let b=0;for(let D=0;D<_.length;D++){const C=_[D],L=x(C,!0);d(C,v.__data,b),b+=L.storage/Float32Array.BYTES_PER_ELEMENT}}else d(_,v.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,T,v.__data)}}function d(v,R,S){typeof v=="number"||typeof v=="boolean"?R[S]=v:v.isMatrix3?(R[S]=v.elements[0],R[S+1]=v.elements[1],R[S+2]=v.elements[2],R[S+3]=0,R[S+4]=v.elements[3],R[S+5]=v.elements[4],R[S+6]=v.elements[5],R[S+7]=0,R[S+8]=v.elements[6],R[S+9]=v.elements[7],R[S+10]=v.elements[8],R[S+11]=0):ArrayBuffer.isView(v)?R.set(v.subarray(0,R.length-S),S):v.toArray(R,S)}function h(v,R,S,P){const T=v.value,_=R+"_"+S;if(Array.isArray(T)){P[_]===void 0&&(P[_]=[]);const b=P[_];let D=!1;for(let C=0;C<T.length;C++)p(T[C],b,C)===!0&&(D=!0);return D}return p(T,P,_)}function p(v,R,S){if(R[S]===void 0)return typeof v=="number"||typeof v=="boolean"?R[S]=v:ArrayBuffer.isView(v)?R[S]=v.slice():R[S]=v.clone(),!0;{const P=R[S];if(typeof v=="number"||typeof v=="boolean"){if(P!==v)return R[S]=v,!0}else{if(ArrayBuffer.isView(v))return!0;if(P.equals(v)===!1)return P.copy(v),!0}}return!1}function m(v){const R=v.uniforms;let S=0;const P=16;for(let _=0,b=R.length;_<b;_++){const D=Array.isArray(R[_])?R[_]:[R[_]];for(let C=0,L=D.length;C<L;C++){const N=D[C],z=Array.isArray(N.value)?N.value:[N.value],A=Array.isArray(R[_])||Array.isArray(N.value);let F=S;for(let G=0,ee=z.length;G<ee;G++){const q=z[G],Y=x(q,A),ae=S%P,de=ae%Y.boundary,ue=ae+de;S+=de,ue!==0&&P-ue<Y.storage&&(S+=P-ue),G===0&&(F=S),S+=Y.storage}const H=N.type==="int"?Int32Array:N.type==="uint"?Uint32Array:Float32Array;N.__data=new H((S-F)/Float32Array.BYTES_PER_ELEMENT),N.__offset=F}}const T=S%P;return T>0&&(S+=P-T),v.__size=S,v.__cache={},this}function x(v,R){const S={boundary:0,storage:0};return typeof v=="number"||typeof v=="boolean"?(S.boundary=4,S.storage=4):v.isVector2?(S.boundary=8,S.storage=8):v.isVector3||v.isColor?(S.boundary=16,S.storage=12):v.isVector4?(S.boundary=16,S.storage=16):v.isMatrix3?(S.boundary=16,S.storage=48):v.isMatrix4?(S.boundary=16,S.storage=64):v.isTexture?Ze("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(v)?(S.boundary=16,S.storage=v.byteLength):Ze("WebGLRenderer: Unsupported uniform value type.",v),R===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function g(v){const R=v.target;R.removeEventListener("dispose",g),i.deleteBuffer(a[R.id]),delete a[R.id],delete n[R.id]}function f(){for(const v in a)i.deleteBuffer(a[v]);a={},n={}}return{bind:s,update:o,dispose:f}}const Xb=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]);let Wr=null;function jb(){return Wr===null&&(Wr=new Ix(Xb,16,16,Ka,kr),Wr.name="DFG_LUT",Wr.minFilter=Xi,Wr.magFilter=Xi,Wr.wrapS=aa,Wr.wrapT=aa,Wr.generateMipmaps=!1,Wr.needsUpdate=!0),Wr}class Yb{constructor(e={}){const{canvas:t=Y_(),context:r=null,depth:a=!0,stencil:n=!1,alpha:s=!1,antialias:o=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:d=!1,reversedDepthBuffer:h=!1,outputBufferType:p=er}=e;this.isWebGLRenderer=!0;let m;if(r!==null){if(typeof WebGLRenderingContext<"u"&&r instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=r.getContextAttributes().alpha}else m=s;const x=p,g=new Set([Tc,Ec,wc]),f=new Set([er,zr,ws,Cn,yc,bc]),v=new Uint32Array(4),R=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]};let P=null,T=null;const _=[],b=[];let D=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=ra,this.toneMappingExposure=1,this.transmissionResolutionScale=1;const C=this;let L=!1,N=null,z=null,A=null,F=null;this._outputColorSpace=hr;let H=0,G=0,ee=null,q=-1,Y=null;const ae=new Ft,de=new Ft;let ue=null;const te=new lt(0);let le=0,he=t.width,Ce=t.height,_e=1,Ue=null,je=null;const Xe=new Ft(0,0,he,Ce),Qe=new Ft(0,0,he,Ce);let gt=!1;const Nt=new Us,ei=new $u;let Ot=!1,ti=!1;const At=new zt,mi=new K,mt=new Ft,ci={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0};let Yt=!1;function ii(){return ee===null?_e:1}let k=r;function Re(E,V){return t.getContext(E,V)}let $e,it,Se,Pt,Be,Ye,U,y,j,ce,ne,Ee,ye,X,oe,be,B,re,pe,xe,Ae,we,He;try{const E={alpha:!0,depth:a,stencil:n,antialias:o,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:d};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${oc}`),t.addEventListener("webglcontextlost",Ge,!1),t.addEventListener("webglcontextrestored",rt,!1),t.addEventListener("webglcontextcreationerror",De,!1),k===null){const V="webgl2";if(k=Re(V,E),k===null)throw Re(V)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Me()}catch(E){throw t.removeEventListener("webglcontextlost",Ge,!1),t.removeEventListener("webglcontextrestored",rt,!1),t.removeEventListener("webglcontextcreationerror",De,!1),Mt("WebGLRenderer: "+E.message),E}function Me(){$e=new KS(k),$e.init(),Ae=new Fb(k,$e),it=new BS(k,$e,e,Ae),Se=new Nb(k,$e),it.reversedDepthBuffer&&h&&Se.buffers.depth.setReversed(!0),z=k.createFramebuffer(),A=k.createFramebuffer(),F=k.createFramebuffer(),Pt=new JS(k),Be=new Sb,Ye=new Ob(k,$e,Se,Be,it,Ae,Pt),U=new $S(C),y=new t1(k),we=new FS(k,y),j=new ZS(k,y,Pt,we),ce=new ty(k,j,y,we,Pt),re=new ey(k,it,Ye),oe=new kS(Be),ne=new Mb(C,U,$e,it,we,oe),Ee=new Vb(C,Be),ye=new bb,X=new Cb($e),B=new OS(C,U,Se,ce,m,l),be=new Ib(C,ce,it),He=new Wb(k,Pt,it,Se),pe=new zS(k,$e,Pt),xe=new QS(k,$e,Pt),Pt.programs=ne.programs,C.capabilities=it,C.extensions=$e,C.properties=Be,C.renderLists=ye,C.shadowMap=be,C.state=Se,C.info=Pt}x!==er&&(D=new ry(x,t.width,t.height,o,a,n));const Pe=new Gb(C,k);this.xr=Pe,this.getContext=function(){return k},this.getContextAttributes=function(){return k.getContextAttributes()},this.forceContextLoss=function(){const E=$e.get("WEBGL_lose_context");E&&E.loseContext()},this.forceContextRestore=function(){const E=$e.get("WEBGL_lose_context");E&&E.restoreContext()},this.getPixelRatio=function(){return _e},this.setPixelRatio=function(E){E!==void 0&&(_e=E,this.setSize(he,Ce,!1))},this.getSize=function(E){return E.set(he,Ce)},this.setSize=function(E,V,ie=!0){if(Pe.isPresenting){Ze("WebGLRenderer: Can't change size while VR device is presenting.");return}he=E,Ce=V,t.width=Math.floor(E*_e),t.height=Math.floor(V*_e),ie===!0&&(t.style.width=E+"px",t.style.height=V+"px"),D!==null&&D.setSize(t.width,t.height),this.setViewport(0,0,E,V)},this.getDrawingBufferSize=function(E){return E.set(he*_e,Ce*_e).floor()},this.setDrawingBufferSize=function(E,V,ie){he=E,Ce=V,_e=ie,t.width=Math.floor(E*ie),t.height=Math.floor(V*ie),this.setViewport(0,0,E,V)},this.setEffects=function(E){if(x===er){Mt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(E){for(let V=0;V<E.length;V++)if(E[V].isOutputPass===!0){Ze("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}D.setEffects(E||[])},this.getCurrentViewport=function(E){return E.copy(ae)},this.getViewport=function(E){return E.copy(Xe)},this.setViewport=function(E,V,ie,Q){E.isVector4?Xe.set(E.x,E.y,E.z,E.w):Xe.set(E,V,ie,Q),Se.viewport(ae.copy(Xe).multiplyScalar(ii()).round())},this.getScissor=function(E){return E.copy(Qe)},this.setScissor=function(E,V,ie,Q){E.isVector4?Qe.set(E.x,E.y,E.z,E.w):Qe.set(E,V,ie,Q),Se.scissor(de.copy(Qe).multiplyScalar(ii()).round())},this.getScissorTest=function(){return gt},this.setScissorTest=function(E){Se.setScissorTest(gt=E)},this.setOpaqueSort=function(E){Ue=E},this.setTransparentSort=function(E){je=E},this.getClearColor=function(E){return E.copy(B.getClearColor())},this.setClearColor=function(){B.setClearColor(...arguments)},this.getClearAlpha=function(){return B.getClearAlpha()},this.setClearAlpha=function(){B.setClearAlpha(...arguments)},this.clear=function(E=!0,V=!0,ie=!0){let Q=0;if(E){let $=!1;if(ee!==null){const me=ee.texture.format;$=g.has(me)}if($){const me=ee.texture.type,ge=f.has(me),Te=B.getClearColor(),Ne=B.getClearAlpha(),Ve=Te.r,nt=Te.g,pt=Te.b;ge?(v[0]=Ve,v[1]=nt,v[2]=pt,v[3]=Ne,k.clearBufferuiv(k.COLOR,0,v)):(R[0]=Ve,R[1]=nt,R[2]=pt,R[3]=Ne,k.clearBufferiv(k.COLOR,0,R))}else Q|=k.COLOR_BUFFER_BIT}V&&(Q|=k.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),ie&&(Q|=k.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),Q!==0&&k.clear(Q)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(E){E.setRenderer(this),N=E},this.dispose=function(){t.removeEventListener("webglcontextlost",Ge,!1),t.removeEventListener("webglcontextrestored",rt,!1),t.removeEventListener("webglcontextcreationerror",De,!1),B.dispose(),ye.dispose(),X.dispose(),Ye.dispose(),Be.dispose(),U.dispose(),ce.dispose(),j.dispose(),we.dispose(),He.dispose(),ne.dispose(),Pe.dispose(),Pe.removeEventListener("sessionstart",Bs),Pe.removeEventListener("sessionend",Cr),qr.stop()};function Ge(E){E.preventDefault(),yo("WebGLRenderer: Context Lost."),L=!0}function rt(){yo("WebGLRenderer: Context Restored."),L=!1;const E=Pt.autoReset,V=be.enabled,ie=be.autoUpdate,Q=be.needsUpdate,$=be.type;Me(),Pt.autoReset=E,be.enabled=V,be.autoUpdate=ie,be.needsUpdate=Q,be.type=$}function De(E){Mt("WebGLRenderer: A WebGL context could not be created. Reason: ",E.statusMessage)}function ct(E){const V=E.target;V.removeEventListener("dispose",ct),St(V)}function St(E){ha(E),Be.remove(E)}function ha(E){const V=Be.get(E).programs;V!==void 0&&(V.forEach(function(ie){ne.releaseProgram(ie)}),E.isShaderMaterial&&ne.releaseShaderCache(E))}this.renderBufferDirect=function(E,V,ie,Q,$,me){V===null&&(V=ci);const ge=$.isMesh&&$.matrixWorld.determinantAffine()<0,Te=es(E,V,ie,Q,$);Se.setMaterial(Q,ge);let Ne=ie.index,Ve=1;if(Q.wireframe===!0){if(Ne=j.getWireframeAttribute(ie),Ne===void 0)return;Ve=2}const nt=ie.drawRange,pt=ie.attributes.position;let ze=nt.start*Ve,vt=(nt.start+nt.count)*Ve;me!==null&&(ze=Math.max(ze,me.start*Ve),vt=Math.min(vt,(me.start+me.count)*Ve)),Ne!==null?(ze=Math.max(ze,0),vt=Math.min(vt,Ne.count)):pt!=null&&(ze=Math.max(ze,0),vt=Math.min(vt,pt.count));const jt=vt-ze;if(jt<0||jt===1/0)return;we.setup($,Q,Te,ie,Ne);let Et,Ct=pe;if(Ne!==null&&(Et=y.get(Ne),Ct=xe,Ct.setIndex(Et)),$.isMesh)Q.wireframe===!0?(Se.setLineWidth(Q.wireframeLinewidth*ii()),Ct.setMode(k.LINES)):Ct.setMode(k.TRIANGLES);else if($.isLine){let Bt=Q.linewidth;Bt===void 0&&(Bt=1),Se.setLineWidth(Bt*ii()),$.isLineSegments?Ct.setMode(k.LINES):$.isLineLoop?Ct.setMode(k.LINE_LOOP):Ct.setMode(k.LINE_STRIP)}else $.isPoints?Ct.setMode(k.POINTS):$.isSprite&&Ct.setMode(k.TRIANGLES);if($.isBatchedMesh)if($e.get("WEBGL_multi_draw"))Ct.renderMultiDraw($._multiDrawStarts,$._multiDrawCounts,$._multiDrawCount);else{const Bt=$._multiDrawStarts,ke=$._multiDrawCounts,ri=$._multiDrawCount,rr=Ne?y.get(Ne).bytesPerElement:1,Kr=Be.get(Q).currentProgram.getUniforms();for(let ai=0;ai<ri;ai++)Kr.setValue(k,"_gl_DrawID",ai),Ct.render(Bt[ai]/rr,ke[ai])}else if($.isInstancedMesh)Ct.renderInstances(ze,jt,$.count);else if(ie.isInstancedBufferGeometry){const Bt=ie._maxInstanceCount!==void 0?ie._maxInstanceCount:1/0,ke=Math.min(ie.instanceCount,Bt);Ct.renderInstances(ze,jt,ke)}else Ct.render(ze,jt)};function Zn(E,V,ie,Q){N!==null&&E.isNodeMaterial&&N.setObject(Q,E),Ot===!0&&oe.setState(E,ie,!1),E.transparent===!0&&E.side===Sr&&E.forceSinglePass===!1?(E.side=Wi,E.needsUpdate=!0,Lr(E,V,Q),E.side=$a,E.needsUpdate=!0,Lr(E,V,Q),E.side=Sr):Lr(E,V,Q)}this.compile=function(E,V,ie=null){ie===null&&(ie=E),N!==null&&N.renderStart(E,V,ie),T=X.get(ie),T.init(V),b.push(T),ie.traverseVisible(function($){$.isLight&&$.layers.test(V.layers)&&(T.pushLight($),$.castShadow&&T.pushShadow($))}),E!==ie&&E.traverseVisible(function($){$.isLight&&$.layers.test(V.layers)&&(T.pushLight($),$.castShadow&&T.pushShadow($))}),T.setupLights(),N!==null&&N.updateLights(T.state.lightsArray),ti=this.localClippingEnabled,Ot=oe.init(this.clippingPlanes,ti),Ot===!0&&oe.setGlobalState(this.clippingPlanes,V),N!==null&&be.render(T.state.shadowsArray,ie,V);const Q=new Set;return E.traverse(function($){if(!($.isMesh||$.isPoints||$.isLine||$.isSprite))return;const me=$.material;if(me)if(Array.isArray(me))for(let ge=0;ge<me.length;ge++){const Te=me[ge];Zn(Te,ie,V,$),Q.add(Te)}else Zn(me,ie,V,$),Q.add(me)}),T=b.pop(),N!==null&&N.renderEnd(),Q},this.compileAsync=function(E,V,ie=null){const Q=this.compile(E,V,ie);return new Promise($=>{function me(){if(Q.forEach(function(ge){const Te=Be.get(ge).currentProgram;(Te===void 0||Te.isReady())&&Q.delete(ge)}),Q.size===0){$(E);return}setTimeout(me,10)}$e.get("KHR_parallel_shader_compile")!==null?me():setTimeout(me,10)})};let an=null;function ol(E){an&&an(E)}function Bs(){qr.stop()}function Cr(){qr.start()}const qr=new Vf;qr.setAnimationLoop(ol),typeof self<"u"&&qr.setContext(self),this.setAnimationLoop=function(E){an=E,Pe.setAnimationLoop(E),E===null?qr.stop():qr.start()},Pe.addEventListener("sessionstart",Bs),Pe.addEventListener("sessionend",Cr),this.render=function(E,V){if(V!==void 0&&V.isCamera!==!0){Mt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(L===!0)return;N!==null&&N.renderStart(E,V);const ie=Pe.enabled===!0&&Pe.isPresenting===!0,Q=D!==null&&(ee===null||ie)&&D.begin(C,ee);if(E.matrixWorldAutoUpdate===!0&&E.updateMatrixWorld(),V.parent===null&&V.matrixWorldAutoUpdate===!0&&V.updateMatrixWorld(),Pe.enabled===!0&&Pe.isPresenting===!0&&(D===null||D.isCompositing()===!1)&&(Pe.cameraAutoUpdate===!0&&Pe.updateCamera(V),V=Pe.getCamera()),E.isScene===!0&&E.onBeforeRender(C,E,V,ee),T=X.get(E,b.length),T.init(V),T.state.textureUnits=Ye.getTextureUnits(),b.push(T),At.multiplyMatrices(V.projectionMatrix,V.matrixWorldInverse),V.isArrayCamera?ei.setFromArrayCamera(V):Nt.setFromProjectionMatrix(At,yr,V.reversedDepth),ti=this.localClippingEnabled,Ot=oe.init(this.clippingPlanes,ti),P=ye.get(E,_.length),P.init(),_.push(P),this.info.render.frame++,Pe.enabled===!0&&Pe.isPresenting===!0){const me=C.xr.getDepthSensingMesh();me!==null&&$r(me,V,-1/0,C.sortObjects)}$r(E,V,0,C.sortObjects),P.finish(),N!==null&&N.updateLights(T.state.lightsArray),C.sortObjects===!0&&P.sort(Ue,je),Yt=Pe.enabled===!1||Pe.isPresenting===!1||Pe.hasDepthSensing()===!1,Yt&&B.addToRenderList(P,E),this.info.autoReset===!0&&this.info.reset(),Ot===!0&&oe.beginShadows();const $=T.state.shadowsArray;if(be.render($,E,V),Ot===!0&&oe.endShadows(),(Q&&D.hasRenderPass())===!1){const me=P.opaque,ge=P.transmissive;if(T.setupLights(),V.isArrayCamera){const Te=V.cameras;if(ge.length>0)for(let Ne=0,Ve=Te.length;Ne<Ve;Ne++){const nt=Te[Ne];fr(me,ge,E,nt)}Yt&&B.render(E);for(let Ne=0,Ve=Te.length;Ne<Ve;Ne++){const nt=Te[Ne];Qn(P,E,nt,nt.viewport)}}else ge.length>0&&fr(me,ge,E,V),Yt&&B.render(E),Qn(P,E,V)}ee!==null&&G===0&&(Ye.updateMultisampleRenderTarget(ee),Ye.updateRenderTargetMipmap(ee)),Q&&D.end(C),E.isScene===!0&&E.onAfterRender(C,E,V),we.resetDefaultState(),q=-1,Y=null,b.pop(),b.length>0?(T=b[b.length-1],Ye.setTextureUnits(T.state.textureUnits),Ot===!0&&oe.setGlobalState(C.clippingPlanes,T.state.camera)):T=null,_.pop(),_.length>0?P=_[_.length-1]:P=null,N!==null&&N.renderEnd()};function $r(E,V,ie,Q){if(E.visible===!1)return;if(E.layers.test(V.layers)){if(E.isGroup)ie=E.renderOrder;else if(E.isLOD)E.autoUpdate===!0&&E.update(V);else if(E.isLight)T.pushLight(E),E.castShadow&&T.pushShadow(E);else if(E.isSprite){const me=V.isArrayCamera?ei:Nt;if(!E.frustumCulled||E.intersectsFrustum(me)){Q&&mt.setFromMatrixPosition(E.matrixWorld).applyMatrix4(At);const ge=ce.update(E),Te=E.material;Te.visible&&P.push(E,ge,Te,ie,mt.z,null,V)}}else if(E.isMesh||E.isLine||E.isPoints){const me=V.isArrayCamera?ei:Nt;if(!E.frustumCulled||E.intersectsFrustum(me)){const ge=ce.update(E),Te=E.material;if(Q&&(E.boundingSphere!==void 0?(E.boundingSphere===null&&E.computeBoundingSphere(),mt.copy(E.boundingSphere.center)):(ge.boundingSphere===null&&ge.computeBoundingSphere(),mt.copy(ge.boundingSphere.center)),mt.applyMatrix4(E.matrixWorld).applyMatrix4(At)),Array.isArray(Te)){const Ne=ge.groups;for(let Ve=0,nt=Ne.length;Ve<nt;Ve++){const pt=Ne[Ve],ze=Te[pt.materialIndex];ze&&ze.visible&&P.push(E,ge,ze,ie,mt.z,pt,V)}}else Te.visible&&P.push(E,ge,Te,ie,mt.z,null,V)}}}const $=E.children;for(let me=0,ge=$.length;me<ge;me++)$r($[me],V,ie,Q)}function Qn(E,V,ie,Q){const{opaque:$,transmissive:me,transparent:ge}=E;T.setupLightsView(ie),Ot===!0&&oe.setGlobalState(C.clippingPlanes,ie),Q&&Se.viewport(ae.copy(Q)),$.length>0&&qt($,V,ie),me.length>0&&qt(me,V,ie),ge.length>0&&qt(ge,V,ie),Se.buffers.depth.setTest(!0),Se.buffers.depth.setMask(!0),Se.buffers.color.setMask(!0),Se.setPolygonOffset(!1)}function fr(E,V,ie,Q){if((ie.isScene===!0?ie.overrideMaterial:null)!==null)return;if(T.state.transmissionRenderTarget[Q.id]===void 0){const pt=$e.has("EXT_color_buffer_half_float")||$e.has("EXT_color_buffer_float");T.state.transmissionRenderTarget[Q.id]=new Hr(1,1,{generateMipmaps:!0,type:pt?kr:er,minFilter:ya,samples:Math.max(4,it.samples),stencilBuffer:n,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:ft.workingColorSpace})}const $=T.state.transmissionRenderTarget[Q.id],me=Q.viewport||ae;$.setSize(me.z*C.transmissionResolutionScale,me.w*C.transmissionResolutionScale);const ge=C.getRenderTarget(),Te=C.getActiveCubeFace(),Ne=C.getActiveMipmapLevel();C.setRenderTarget($),C.getClearColor(te),le=C.getClearAlpha(),le<1&&C.setClearColor(16777215,.5),C.clear(),Yt&&B.render(ie);const Ve=C.toneMapping;C.toneMapping=ra;const nt=Q.viewport;if(Q.viewport!==void 0&&(Q.viewport=void 0),T.setupLightsView(Q),Ot===!0&&oe.setGlobalState(C.clippingPlanes,Q),qt(E,ie,Q),Ye.updateMultisampleRenderTarget($),Ye.updateRenderTargetMipmap($),$e.has("WEBGL_multisampled_render_to_texture")===!1){let pt=!1;for(let ze=0,vt=V.length;ze<vt;ze++){const jt=V[ze],{object:Et,geometry:Ct,material:Bt,group:ke}=jt;if(Bt.side===Sr&&Et.layers.test(Q.layers)){const ri=Bt.side;Bt.side=Wi,Bt.needsUpdate=!0,Qt(Et,ie,Q,Ct,Bt,ke),Bt.side=ri,Bt.needsUpdate=!0,pt=!0}}pt===!0&&(Ye.updateMultisampleRenderTarget($),Ye.updateRenderTargetMipmap($))}C.setRenderTarget(ge,Te,Ne),C.setClearColor(te,le),nt!==void 0&&(Q.viewport=nt),C.toneMapping=Ve}function qt(E,V,ie){const Q=V.isScene===!0?V.overrideMaterial:null;for(let $=0,me=E.length;$<me;$++){const ge=E[$],{object:Te,geometry:Ne,group:Ve}=ge;let nt=ge.material;nt.allowOverride===!0&&Q!==null&&(nt=Q),Te.layers.test(ie.layers)&&Qt(Te,V,ie,Ne,nt,Ve)}}function Qt(E,V,ie,Q,$,me){N!==null&&$.isNodeMaterial&&N.setObject(E,$),E.onBeforeRender(C,V,ie,Q,$,me),E.modelViewMatrix.multiplyMatrices(ie.matrixWorldInverse,E.matrixWorld),E.normalMatrix.getNormalMatrix(E.modelViewMatrix),$.onBeforeRender(C,V,ie,Q,E,me),$.transparent===!0&&$.side===Sr&&$.forceSinglePass===!1?($.side=Wi,$.needsUpdate=!0,C.renderBufferDirect(ie,V,Q,$,E,me),$.side=$a,$.needsUpdate=!0,C.renderBufferDirect(ie,V,Q,$,E,me),$.side=Sr):C.renderBufferDirect(ie,V,Q,$,E,me),E.onAfterRender(C,V,ie,Q,$,me)}function Jt(E){let V=0;for(const ie of E)ie.texture!==null&&V++;return V}function Lr(E,V,ie){V.isScene!==!0&&(V=ci);const Q=Be.get(E),$=T.state.lights,me=T.state.shadowsArray,ge=$.state.version,Te=ne.getParameters(E,$.state,me,V,ie,T.state.lightProbeGridArray),Ne=ne.getProgramCacheKey(Te);let Ve=Q.programs;Q.environment=E.isMeshStandardMaterial||E.isMeshLambertMaterial||E.isMeshPhongMaterial?V.environment:null,Q.fog=V.fog;const nt=E.isMeshStandardMaterial||E.isMeshLambertMaterial&&!E.envMap||E.isMeshPhongMaterial&&!E.envMap;Q.envMap=U.get(E.envMap||Q.environment,nt),Q.envMapRotation=Q.environment!==null&&E.envMap===null?V.environmentRotation:E.envMapRotation,Ve===void 0&&(E.addEventListener("dispose",ct),Ve=new Map,Q.programs=Ve,Q.programVariants=new Map);let pt=Ve.get(Ne);if(pt!==void 0){if(Q.currentProgram===pt&&Q.lightsStateVersion===ge)return Jn(E,Te),pt}else Te.uniforms=ne.getUniforms(E),N!==null&&E.isNodeMaterial&&N.build(E,ie,Te),E.onBeforeCompile(Te,C),pt=ne.acquireProgram(Te,Ne),Ve.set(Ne,pt),Q.uniforms=Te.uniforms;const ze=Q.uniforms;return(!E.isShaderMaterial&&!E.isRawShaderMaterial||E.clipping===!0)&&(ze.clippingPlanes=oe.uniform),Jn(E,Te),Q.needsLights=pa(E),Q.lightsStateVersion=ge,Q.needsLights&&(ze.ambientLightColor.value=$.state.ambient,ze.lightProbe.value=$.state.probe,ze.sunLights.value=$.state.sun,ze.sunLightShadows.value=$.state.sunShadow,ze.directionalLights.value=$.state.directional,ze.directionalLightShadows.value=$.state.directionalShadow,ze.spotLights.value=$.state.spot,ze.spotLightShadows.value=$.state.spotShadow,ze.rectAreaLights.value=$.state.rectArea,ze.ltc_1.value=$.state.rectAreaLTC1,ze.ltc_2.value=$.state.rectAreaLTC2,ze.pointLights.value=$.state.point,ze.pointLightShadows.value=$.state.pointShadow,ze.hemisphereLights.value=$.state.hemi,ze.sunShadowMatrix.value=$.state.sunShadowMatrix,ze.sunShadowCascade.value=$.state.sunShadowCascade,ze.directionalShadowMatrix.value=$.state.directionalShadowMatrix,ze.spotLightMatrix.value=$.state.spotLightMatrix,ze.spotLightMap.value=$.state.spotLightMap,ze.pointShadowMatrix.value=$.state.pointShadowMatrix),Q.numLightProbeGrids=Jt(T.state.lightProbeGridArray),Q.currentProgram=pt,Q.uniformsList=null,pt}function Yi(E,V,ie,Q,$){const me=Be.get(E),ge=me.currentProgram.id+","+Q+","+$;let Te=me.programVariants.get(ge);return Te===void 0?(Te=Lr(E,V,ie),me.programVariants.set(ge,Te)):(me.currentProgram=Te,me.uniformsList=null,me.outputColorSpace=Q,me.toneMapping=$),Te}function da(E){if(E.uniformsList===null){const V=E.currentProgram.getUniforms();E.uniformsList=Jo.seqWithValue(V.seq,E.uniforms)}return E.uniformsList}function Jn(E,V){const ie=Be.get(E);ie.outputColorSpace=V.outputColorSpace,ie.batching=V.batching,ie.batchingColor=V.batchingColor,ie.instancing=V.instancing,ie.instancingColor=V.instancingColor,ie.instancingMorph=V.instancingMorph,ie.skinning=V.skinning,ie.morphTargets=V.morphTargets,ie.morphNormals=V.morphNormals,ie.morphColors=V.morphColors,ie.morphTargetsCount=V.morphTargetsCount,ie.numClippingPlanes=V.numClippingPlanes,ie.numIntersection=V.numClipIntersection,ie.vertexAlphas=V.vertexAlphas,ie.vertexTangents=V.vertexTangents,ie.toneMapping=V.toneMapping}function es(E,V,ie,Q,$){V.isScene!==!0&&(V=ci),Ye.resetTextureUnits();const me=V.fog,ge=Q.isMeshStandardMaterial||Q.isMeshLambertMaterial||Q.isMeshPhongMaterial?V.environment:null,Te=ee===null?C.outputColorSpace:ee.isXRRenderTarget===!0?ee.texture.colorSpace:ft.workingColorSpace,Ne=Q.isMeshStandardMaterial||Q.isMeshLambertMaterial&&!Q.envMap||Q.isMeshPhongMaterial&&!Q.envMap,Ve=U.get(Q.envMap||ge,Ne),nt=Q.vertexColors===!0&&!!ie.attributes.color&&ie.attributes.color.itemSize===4,pt=!!ie.attributes.tangent&&(!!Q.normalMap||Q.anisotropy>0),ze=!!ie.morphAttributes.position,vt=!!ie.morphAttributes.normal,jt=!!ie.morphAttributes.color;let Et=ra;Q.toneMapped&&(ee===null||ee.isXRRenderTarget===!0)&&(Et=C.toneMapping);const Ct=ie.morphAttributes.position||ie.morphAttributes.normal||ie.morphAttributes.color,Bt=Ct!==void 0?Ct.length:0,ke=Be.get(Q),ri=T.state.lights;if(Ot===!0&&(ti===!0||E!==Y)){const yt=E===Y&&Q.id===q;oe.setState(Q,E,yt)}let rr=!1,Kr=!1;Q.version===ke.__version?ke.needsLights&&ke.lightsStateVersion!==ri.state.version||$.isBatchedMesh&&ke.batching===!1||!$.isBatchedMesh&&ke.batching===!0||$.isBatchedMesh&&ke.batchingColor===!0&&$._colorsTexture===null||$.isBatchedMesh&&ke.batchingColor===!1&&$._colorsTexture!==null||$.isInstancedMesh&&ke.instancing===!1||!$.isInstancedMesh&&ke.instancing===!0||$.isSkinnedMesh&&ke.skinning===!1||!$.isSkinnedMesh&&ke.skinning===!0||$.isInstancedMesh&&ke.instancingColor===!0&&$.instanceColor===null||$.isInstancedMesh&&ke.instancingColor===!1&&$.instanceColor!==null||$.isInstancedMesh&&ke.instancingMorph===!0&&$.morphTexture===null||$.isInstancedMesh&&ke.instancingMorph===!1&&$.morphTexture!==null||ke.envMap!==Ve||Q.fog===!0&&ke.fog!==me||ke.numClippingPlanes!==void 0&&(ke.numClippingPlanes!==oe.numPlanes||ke.numIntersection!==oe.numIntersection)||ke.vertexAlphas!==nt||ke.vertexTangents!==pt||ke.morphTargets!==ze||ke.morphNormals!==vt||ke.morphColors!==jt||ke.morphTargetsCount!==Bt||ke.numLightProbeGrids!==Jt(T.state.lightProbeGridArray)?rr=!0:(ke.outputColorSpace!==Te||ke.toneMapping!==Et)&&(Kr=!0):(rr=!0,ke.__version=Q.version);let ai=ke.currentProgram;(rr===!0||Kr===!0)&&(ai=Kr===!0?Yi(Q,V,$,Te,Et):Lr(Q,V,$),N&&Q.isNodeMaterial&&N.onUpdateProgram(Q,ai,ke));let on=!1,Pr=!1,Zr=!1;const st=ai.getUniforms(),$t=ke.uniforms;if(Se.useProgram(ai.program)&&(on=!0,Pr=!0,Zr=!0),Q.id!==q&&(q=Q.id,Pr=!0),on||Y!==E){Se.buffers.depth.getReversed()&&E.reversedDepth!==!0&&(E._reversedDepth=!0,E.updateProjectionMatrix()),st.setValue(k,"projectionMatrix",E.projectionMatrix),st.setValue(k,"viewMatrix",E.matrixWorldInverse);const yt=st.map.cameraPosition;yt!==void 0&&yt.setValue(k,mi.setFromMatrixPosition(E.matrixWorld)),it.logarithmicDepthBuffer&&st.setValue(k,"logDepthBufFC",2/(Math.log(E.far+1)/Math.LN2)),(Q.isMeshPhongMaterial||Q.isMeshToonMaterial||Q.isMeshLambertMaterial||Q.isMeshBasicMaterial||Q.isMeshStandardMaterial||Q.isShaderMaterial)&&st.setValue(k,"isOrthographic",E.isOrthographicCamera===!0),Y!==E&&(Y=E,Pr=!0,Zr=!0)}if(ke.needsLights&&(ri.state.sunShadowMap.length>0&&st.setValue(k,"sunShadowMap",ri.state.sunShadowMap,Ye),ri.state.directionalShadowMap.length>0&&st.setValue(k,"directionalShadowMap",ri.state.directionalShadowMap,Ye),ri.state.spotShadowMap.length>0&&st.setValue(k,"spotShadowMap",ri.state.spotShadowMap,Ye),ri.state.pointShadowMap.length>0&&st.setValue(k,"pointShadowMap",ri.state.pointShadowMap,Ye)),$.isSkinnedMesh){st.setOptional(k,$,"bindMatrix"),st.setOptional(k,$,"bindMatrixInverse");const yt=$.skeleton;yt&&(yt.boneTexture===null&&yt.computeBoneTexture(),st.setValue(k,"boneTexture",yt.boneTexture,Ye))}$.isBatchedMesh&&(st.setOptional(k,$,"batchingTexture"),st.setValue(k,"batchingTexture",$._matricesTexture,Ye),st.setOptional(k,$,"batchingIdTexture"),st.setValue(k,"batchingIdTexture",$._indirectTexture,Ye),st.setOptional(k,$,"batchingColorTexture"),$._colorsTexture!==null&&st.setValue(k,"batchingColorTexture",$._colorsTexture,Ye));const Ii=ie.morphAttributes;if((Ii.position!==void 0||Ii.normal!==void 0||Ii.color!==void 0)&&re.update($,ie,ai),(Pr||ke.receiveShadow!==$.receiveShadow)&&(ke.receiveShadow=$.receiveShadow,st.setValue(k,"receiveShadow",$.receiveShadow)),(Q.isMeshStandardMaterial||Q.isMeshLambertMaterial||Q.isMeshPhongMaterial)&&Q.envMap===null&&V.environment!==null&&($t.envMapIntensity.value=V.environmentIntensity),$t.dfgLUT!==void 0&&($t.dfgLUT.value=jb()),Pr){if(st.setValue(k,"toneMappingExposure",C.toneMappingExposure),ke.needsLights&&nn($t,Zr),me&&Q.fog===!0&&Ee.refreshFogUniforms($t,me),Ee.refreshMaterialUniforms($t,Q,_e,Ce,T.state.transmissionRenderTarget[E.id]),ke.needsLights&&ke.numLightProbeGrids>0){const yt=S;let bi=0;for(const Pi of T.state.lightProbeGridArray)Pi.texture!==null&&(yt.textures[bi]=Pi.texture,yt.min[bi]=Pi.boundingBox.min,yt.max[bi]=Pi.boundingBox.max,yt.resolution[bi]=Pi.resolution,bi++);for(const Pi in yt)yt[Pi].length=bi;$t.probesSH.value=yt.textures,$t.probesMin.value=yt.min,$t.probesMax.value=yt.max,$t.probesResolution.value=yt.resolution}Jo.upload(k,da(ke),$t,Ye)}if(Q.isShaderMaterial&&Q.uniformsNeedUpdate===!0&&(Jo.upload(k,da(ke),$t,Ye),Q.uniformsNeedUpdate=!1),Q.isSpriteMaterial&&st.setValue(k,"center",$.center),st.setValue(k,"modelViewMatrix",$.modelViewMatrix),st.setValue(k,"normalMatrix",$.normalMatrix),st.setValue(k,"modelMatrix",$.matrixWorld),Q.uniformsGroups!==void 0){const yt=Q.uniformsGroups;for(let bi=0,Pi=yt.length;bi<Pi;bi++){const ks=yt[bi];He.update(ks,ai),He.bind(ks,ai)}}return ai}function nn(E,V){E.ambientLightColor.needsUpdate=V,E.lightProbe.needsUpdate=V,E.sunLights.needsUpdate=V,E.sunLightShadows.needsUpdate=V,E.directionalLights.needsUpdate=V,E.directionalLightShadows.needsUpdate=V,E.pointLights.needsUpdate=V,E.pointLightShadows.needsUpdate=V,E.spotLights.needsUpdate=V,E.spotLightShadows.needsUpdate=V,E.rectAreaLights.needsUpdate=V,E.hemisphereLights.needsUpdate=V}function pa(E){return E.isMeshLambertMaterial||E.isMeshToonMaterial||E.isMeshPhongMaterial||E.isMeshStandardMaterial||E.isShadowMaterial||E.isShaderMaterial&&E.lights===!0}this.getActiveCubeFace=function(){return H},this.getActiveMipmapLevel=function(){return G},this.getRenderTarget=function(){return ee},this.setRenderTargetTextures=function(E,V,ie){const Q=Be.get(E);Q.__autoAllocateDepthBuffer=E.resolveDepthBuffer===!1,Q.__autoAllocateDepthBuffer===!1&&(Q.__useRenderToTexture=!1),Be.get(E.texture).__webglTexture=V,Be.get(E.depthTexture).__webglTexture=Q.__autoAllocateDepthBuffer?void 0:ie,Q.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(E,V){const ie=Be.get(E);ie.__webglFramebuffer=V,ie.__useDefaultFramebuffer=V===void 0},this.setRenderTarget=function(E,V=0,ie=0){ee=E,H=V,G=ie;let Q=null,$=!1,me=!1;if(E){const ge=Be.get(E);if(ge.__useDefaultFramebuffer!==void 0){Se.bindFramebuffer(k.FRAMEBUFFER,ge.__webglFramebuffer),ae.copy(E.viewport),de.copy(E.scissor),ue=E.scissorTest,Se.viewport(ae),Se.scissor(de),Se.setScissorTest(ue),q=-1;return}else if(ge.__webglFramebuffer===void 0)Ye.setupRenderTarget(E);else if(ge.__hasExternalTextures)Ye.rebindTextures(E,Be.get(E.texture).__webglTexture,Be.get(E.depthTexture).__webglTexture);else if(E.depthBuffer){const Ve=E.depthTexture;if(ge.__boundDepthTexture!==Ve){if(Ve!==null&&Be.has(Ve)&&(E.width!==Ve.image.width||E.height!==Ve.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ye.setupDepthRenderbuffer(E)}}const Te=E.texture;(Te.isData3DTexture||Te.isDataArrayTexture||Te.isCompressedArrayTexture)&&(me=!0);const Ne=Be.get(E).__webglFramebuffer;E.isWebGLCubeRenderTarget?(Array.isArray(Ne[V])?Q=Ne[V][ie]:Q=Ne[V],$=!0):E.samples>0&&Ye.useMultisampledRTT(E)===!1?Q=Be.get(E).__webglMultisampledFramebuffer:Array.isArray(Ne)?Q=Ne[ie]:Q=Ne,ae.copy(E.viewport),de.copy(E.scissor),ue=E.scissorTest}else ae.copy(Xe).multiplyScalar(_e).floor(),de.copy(Qe).multiplyScalar(_e).floor(),ue=gt;if(ie!==0&&(Q=z),Se.bindFramebuffer(k.FRAMEBUFFER,Q)&&Se.drawBuffers(E,Q),Se.viewport(ae),Se.scissor(de),Se.setScissorTest(ue),$){const ge=Be.get(E.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_CUBE_MAP_POSITIVE_X+V,ge.__webglTexture,ie)}else if(me){const ge=V;for(let Te=0;Te<E.textures.length;Te++){const Ne=Be.get(E.textures[Te]);k.framebufferTextureLayer(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0+Te,Ne.__webglTexture,ie,ge)}}else if(E!==null&&ie!==0){const ge=Be.get(E.texture);k.framebufferTexture2D(k.FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,ge.__webglTexture,ie)}q=-1};function sn(E){const V=Be.get(E);return(V.__readFormat!==E.format||V.__readType!==E.type)&&(V.__readFormat=E.format,V.__readType=E.type,V.__formatReadable=it.textureFormatReadable(E.format),V.__typeReadable=it.textureTypeReadable(E.type)),V}this.readRenderTargetPixels=function(E,V,ie,Q,$,me,ge,Te=0){if(!(E&&E.isWebGLRenderTarget)){Mt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Ne=Be.get(E).__webglFramebuffer;if(E.isWebGLCubeRenderTarget&&ge!==void 0&&(Ne=Ne[ge],Array.isArray(Ne)&&(Ne=Ne[0])),Ne){Se.bindFramebuffer(k.FRAMEBUFFER,Ne);try{const Ve=E.textures[Te],nt=Ve.format,pt=Ve.type;E.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+Te);const ze=sn(Ve);if(ze.__formatReadable===!1){Mt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(ze.__typeReadable===!1){Mt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}V>=0&&V<=E.width-Q&&ie>=0&&ie<=E.height-$&&k.readPixels(V,ie,Q,$,Ae.convert(nt),Ae.convert(pt),me)}finally{const Ve=ee!==null?Be.get(ee).__webglFramebuffer:null;Se.bindFramebuffer(k.FRAMEBUFFER,Ve)}}},this.readRenderTargetPixelsAsync=async function(E,V,ie,Q,$,me,ge,Te=0){if(!(E&&E.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Ne=Be.get(E).__webglFramebuffer;if(E.isWebGLCubeRenderTarget&&ge!==void 0&&(Ne=Ne[ge],Array.isArray(Ne)&&(Ne=Ne[0])),Ne)if(V>=0&&V<=E.width-Q&&ie>=0&&ie<=E.height-$){Se.bindFramebuffer(k.FRAMEBUFFER,Ne);const Ve=E.textures[Te],nt=Ve.format,pt=Ve.type;E.textures.length>1&&k.readBuffer(k.COLOR_ATTACHMENT0+Te);const ze=sn(Ve);if(ze.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(ze.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");const vt=k.createBuffer();k.bindBuffer(k.PIXEL_PACK_BUFFER,vt),k.bufferData(k.PIXEL_PACK_BUFFER,me.byteLength,k.STREAM_READ),k.readPixels(V,ie,Q,$,Ae.convert(nt),Ae.convert(pt),0),k.bindBuffer(k.PIXEL_PACK_BUFFER,null);const jt=ee!==null?Be.get(ee).__webglFramebuffer:null;Se.bindFramebuffer(k.FRAMEBUFFER,jt);const Et=k.fenceSync(k.SYNC_GPU_COMMANDS_COMPLETE,0);return k.flush(),await q_(k,Et,4),k.bindBuffer(k.PIXEL_PACK_BUFFER,vt),k.getBufferSubData(k.PIXEL_PACK_BUFFER,0,me),k.bindBuffer(k.PIXEL_PACK_BUFFER,null),k.deleteBuffer(vt),k.deleteSync(Et),me}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(E,V=null,ie=0){const Q=Math.pow(2,-ie),$=Math.floor(E.image.width*Q),me=Math.floor(E.image.height*Q),ge=V!==null?V.x:0,Te=V!==null?V.y:0;Ye.setTexture2D(E,0),k.copyTexSubImage2D(k.TEXTURE_2D,ie,0,0,ge,Te,$,me),Se.unbindTexture()},this.copyTextureToTexture=function(E,V,ie=null,Q=null,$=0,me=0){let ge,Te,Ne,Ve,nt,pt,ze,vt,jt;const Et=E.isCompressedTexture?E.mipmaps[me]:E.image;if(ie!==null)ge=ie.max.x-ie.min.x,Te=ie.max.y-ie.min.y,Ne=ie.isBox3?ie.max.z-ie.min.z:1,Ve=ie.min.x,nt=ie.min.y,pt=ie.isBox3?ie.min.z:0;else{const st=Math.pow(2,-$);ge=Math.floor(Et.width*st),Te=Math.floor(Et.height*st),E.isDataArrayTexture?Ne=Et.depth:E.isData3DTexture?Ne=Math.floor(Et.depth*st):Ne=1,Ve=0,nt=0,pt=0}Q!==null?(ze=Q.x,vt=Q.y,jt=Q.z):(ze=0,vt=0,jt=0);const Ct=Ae.convert(V.format),Bt=Ae.convert(V.type);let ke;V.isData3DTexture?(Ye.setTexture3D(V,0),ke=k.TEXTURE_3D):V.isDataArrayTexture||V.isCompressedArrayTexture?(Ye.setTexture2DArray(V,0),ke=k.TEXTURE_2D_ARRAY):(Ye.setTexture2D(V,0),ke=k.TEXTURE_2D),Se.activeTexture(k.TEXTURE0),Se.pixelStorei(k.UNPACK_FLIP_Y_WEBGL,V.flipY),Se.pixelStorei(k.UNPACK_PREMULTIPLY_ALPHA_WEBGL,V.premultiplyAlpha),Se.pixelStorei(k.UNPACK_ALIGNMENT,V.unpackAlignment);const ri=Se.getParameter(k.UNPACK_ROW_LENGTH),rr=Se.getParameter(k.UNPACK_IMAGE_HEIGHT),Kr=Se.getParameter(k.UNPACK_SKIP_PIXELS),ai=Se.getParameter(k.UNPACK_SKIP_ROWS),on=Se.getParameter(k.UNPACK_SKIP_IMAGES);Se.pixelStorei(k.UNPACK_ROW_LENGTH,Et.width),Se.pixelStorei(k.UNPACK_IMAGE_HEIGHT,Et.height),Se.pixelStorei(k.UNPACK_SKIP_PIXELS,Ve),Se.pixelStorei(k.UNPACK_SKIP_ROWS,nt),Se.pixelStorei(k.UNPACK_SKIP_IMAGES,pt);const Pr=E.isDataArrayTexture||E.isData3DTexture,Zr=V.isDataArrayTexture||V.isData3DTexture;if(E.isDepthTexture){const st=Be.get(E),$t=Be.get(V),Ii=Be.get(st.__renderTarget),yt=Be.get($t.__renderTarget);Se.bindFramebuffer(k.READ_FRAMEBUFFER,Ii.__webglFramebuffer),Se.bindFramebuffer(k.DRAW_FRAMEBUFFER,yt.__webglFramebuffer);for(let bi=0;bi<Ne;bi++)Pr&&(k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Be.get(E).__webglTexture,$,pt+bi),k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,Be.get(V).__webglTexture,me,jt+bi)),k.blitFramebuffer(Ve,nt,Ve+ge,nt+Te,ze,vt,ze+ge,vt+Te,k.DEPTH_BUFFER_BIT,k.NEAREST);Se.bindFramebuffer(k.READ_FRAMEBUFFER,null),Se.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else if($!==0||E.isRenderTargetTexture||Be.has(E)){const st=Be.get(E),$t=Be.get(V);Se.bindFramebuffer(k.READ_FRAMEBUFFER,A),Se.bindFramebuffer(k.DRAW_FRAMEBUFFER,F);for(let Ii=0;Ii<Ne;Ii++)Pr?k.framebufferTextureLayer(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,st.__webglTexture,$,pt+Ii):k.framebufferTexture2D(k.READ_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,st.__webglTexture,$),Zr?k.framebufferTextureLayer(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,$t.__webglTexture,me,jt+Ii):k.framebufferTexture2D(k.DRAW_FRAMEBUFFER,k.COLOR_ATTACHMENT0,k.TEXTURE_2D,$t.__webglTexture,me),$!==0?k.blitFramebuffer(Ve,nt,Ve+ge,nt+Te,ze,vt,ze+ge,vt+Te,k.COLOR_BUFFER_BIT,k.NEAREST):Zr?k.copyTexSubImage3D(ke,me,ze,vt,jt+Ii,Ve,nt,ge,Te):k.copyTexSubImage2D(ke,me,ze,vt,Ve,nt,ge,Te);Se.bindFramebuffer(k.READ_FRAMEBUFFER,null),Se.bindFramebuffer(k.DRAW_FRAMEBUFFER,null)}else Zr?E.isDataTexture||E.isData3DTexture?k.texSubImage3D(ke,me,ze,vt,jt,ge,Te,Ne,Ct,Bt,Et.data):V.isCompressedArrayTexture?k.compressedTexSubImage3D(ke,me,ze,vt,jt,ge,Te,Ne,Ct,Et.data):k.texSubImage3D(ke,me,ze,vt,jt,ge,Te,Ne,Ct,Bt,Et):E.isDataTexture?k.texSubImage2D(k.TEXTURE_2D,me,ze,vt,ge,Te,Ct,Bt,Et.data):E.isCompressedTexture?k.compressedTexSubImage2D(k.TEXTURE_2D,me,ze,vt,Et.width,Et.height,Ct,Et.data):k.texSubImage2D(k.TEXTURE_2D,me,ze,vt,ge,Te,Ct,Bt,Et);Se.pixelStorei(k.UNPACK_ROW_LENGTH,ri),Se.pixelStorei(k.UNPACK_IMAGE_HEIGHT,rr),Se.pixelStorei(k.UNPACK_SKIP_PIXELS,Kr),Se.pixelStorei(k.UNPACK_SKIP_ROWS,ai),Se.pixelStorei(k.UNPACK_SKIP_IMAGES,on),me===0&&V.generateMipmaps===!0&&V.mipmapsAutoUpdate===!0&&k.generateMipmap(ke),Se.unbindTexture()},this.initRenderTarget=function(E){Be.get(E).__webglFramebuffer===void 0&&Ye.setupRenderTarget(E)},this.initTexture=function(E){E.isCubeTexture?Ye.setTextureCube(E,0):E.isData3DTexture?Ye.setTexture3D(E,0):E.isDataArrayTexture||E.isCompressedArrayTexture?Ye.setTexture2DArray(E,0):Ye.setTexture2D(E,0),Se.unbindTexture()},this.resetState=function(){H=0,G=0,ee=null,Se.reset(),we.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return yr}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;const t=this.getContext();t.drawingBufferColorSpace=ft._getDrawingBufferColorSpace(e),t.unpackColorSpace=ft._getUnpackColorSpace()}}const Sm=new Ca,tl=new K;class ym extends qx{constructor(){super(),this.isLineSegmentsGeometry=!0,this.type="LineSegmentsGeometry";const e=[-1,2,0,1,2,0,-1,1,0,1,1,0,-1,0,0,1,0,0,-1,-1,0,1,-1,0],t=[-1,2,1,2,-1,1,1,1,-1,-1,1,-1,-1,-2,1,-2],r=[0,2,1,2,3,1,2,4,3,4,5,3,4,6,5,6,7,5];this.setIndex(r),this.setAttribute("position",new li(e,3)),this.setAttribute("uv",new li(t,2))}applyMatrix4(e){const t=this.attributes.instanceStart,r=this.attributes.instanceEnd;return t!==void 0&&(t.applyMatrix4(e),r.applyMatrix4(e),t.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this}setPositions(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const r=new Ou(t,6,1);return this.setAttribute("instanceStart",new Oa(r,3,0)),this.setAttribute("instanceEnd",new Oa(r,3,3)),this.instanceCount=this.attributes.instanceStart.count,this.computeBoundingBox(),this.computeBoundingSphere(),this}setColors(e){let t;e instanceof Float32Array?t=e:Array.isArray(e)&&(t=new Float32Array(e));const r=new Ou(t,6,1);return this.setAttribute("instanceColorStart",new Oa(r,3,0)),this.setAttribute("instanceColorEnd",new Oa(r,3,3)),this}fromWireframeGeometry(e){return this.setPositions(e.attributes.position.array),this}fromEdgesGeometry(e){return this.setPositions(e.attributes.position.array),this}fromMesh(e){return this.fromWireframeGeometry(new Fx(e.geometry)),this}fromLineSegments(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Ca);const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;e!==void 0&&t!==void 0&&(this.boundingBox.setFromBufferAttribute(e),Sm.setFromBufferAttribute(t),this.boundingBox.union(Sm))}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Gn),this.boundingBox===null&&this.computeBoundingBox();const e=this.attributes.instanceStart,t=this.attributes.instanceEnd;if(e!==void 0&&t!==void 0){const r=this.boundingSphere.center;this.boundingBox.getCenter(r);let a=0;for(let n=0,s=e.count;n<s;n++)tl.fromBufferAttribute(e,n),a=Math.max(a,r.distanceToSquared(tl)),tl.fromBufferAttribute(t,n),a=Math.max(a,r.distanceToSquared(tl));this.boundingSphere.radius=Math.sqrt(a),isNaN(this.boundingSphere.radius)&&console.error("THREE.LineSegmentsGeometry.computeBoundingSphere(): Computed radius is NaN. The instanced position data is likely to have NaN values.",this)}}toJSON(){}}Le.line={worldUnits:{value:1},linewidth:{value:1},resolution:{value:new ut},dashOffset:{value:0},dashScale:{value:1},dashSize:{value:1},gapSize:{value:1}},ji.line={uniforms:Uu.merge([Le.common,Le.fog,Le.line]),vertexShader:`
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
		`};class Vu extends Ua{constructor(e){super({type:"LineMaterial",uniforms:Uu.clone(ji.line.uniforms),vertexShader:ji.line.vertexShader,fragmentShader:ji.line.fragmentShader,clipping:!0}),this.isLineMaterial=!0,this.setValues(e)}get color(){return this.uniforms.diffuse.value}set color(e){this.uniforms.diffuse.value=e}get worldUnits(){return"WORLD_UNITS"in this.defines}set worldUnits(e){e===!0!==this.worldUnits&&(this.needsUpdate=!0),e===!0?this.defines.WORLD_UNITS="":delete this.defines.WORLD_UNITS}get linewidth(){return this.uniforms.linewidth.value}set linewidth(e){this.uniforms.linewidth&&(this.uniforms.linewidth.value=e)}get dashed(){return"USE_DASH"in this.defines}set dashed(e){e===!0!==this.dashed&&(this.needsUpdate=!0),e===!0?this.defines.USE_DASH="":delete this.defines.USE_DASH}get dashScale(){return this.uniforms.dashScale.value}set dashScale(e){this.uniforms.dashScale.value=e}get dashSize(){return this.uniforms.dashSize.value}set dashSize(e){this.uniforms.dashSize.value=e}get dashOffset(){return this.uniforms.dashOffset.value}set dashOffset(e){this.uniforms.dashOffset.value=e}get gapSize(){return this.uniforms.gapSize.value}set gapSize(e){this.uniforms.gapSize.value=e}get opacity(){return this.uniforms.opacity.value}set opacity(e){this.uniforms&&(this.uniforms.opacity.value=e)}get resolution(){return this.uniforms.resolution.value}set resolution(e){this.uniforms.resolution.value.copy(e)}get alphaToCoverage(){return"USE_ALPHA_TO_COVERAGE"in this.defines}set alphaToCoverage(e){this.defines&&(e===!0!==this.alphaToCoverage&&(this.needsUpdate=!0),e===!0?this.defines.USE_ALPHA_TO_COVERAGE="":delete this.defines.USE_ALPHA_TO_COVERAGE)}}const Wu=new Ft,bm=new K,wm=new K,Ai=new Ft,Ci=new Ft,Xr=new Ft,Xu=new K,ju=new zt,Li=new Jx,Em=new K,il=new Ca,rl=new Gn,jr=new Ft;let Yr,rn;function Tm(i,e,t){return jr.set(0,0,-e,1).applyMatrix4(i.projectionMatrix),jr.multiplyScalar(1/jr.w),jr.x=rn/t.width,jr.y=rn/t.height,jr.applyMatrix4(i.projectionMatrixInverse),jr.multiplyScalar(1/jr.w),Math.abs(Math.max(jr.x,jr.y))}function qb(i,e){const t=i.matrixWorld,r=i.geometry,a=r.attributes.instanceStart,n=r.attributes.instanceEnd,s=Math.min(r.instanceCount,a.count);for(let o=0,l=s;o<l;o++){Li.start.fromBufferAttribute(a,o),Li.end.fromBufferAttribute(n,o),Li.applyMatrix4(t);const c=new K,u=new K;Yr.distanceSqToSegment(Li.start,Li.end,u,c),u.distanceTo(c)<rn*.5&&e.push({point:u,pointOnLine:c,distance:Yr.origin.distanceTo(u),object:i,face:null,faceIndex:o,uv:null,uv1:null})}}function $b(i,e,t){const r=e.projectionMatrix,a=i.material.resolution,n=i.matrixWorld,s=i.geometry,o=s.attributes.instanceStart,l=s.attributes.instanceEnd,c=Math.min(s.instanceCount,o.count),u=-e.near;Yr.at(1,Xr),Xr.w=1,Xr.applyMatrix4(e.matrixWorldInverse),Xr.applyMatrix4(r),Xr.multiplyScalar(1/Xr.w),Xr.x*=a.x/2,Xr.y*=a.y/2,Xr.z=0,Xu.copy(Xr),ju.multiplyMatrices(e.matrixWorldInverse,n);for(let d=0,h=c;d<h;d++){if(Ai.fromBufferAttribute(o,d),Ci.fromBufferAttribute(l,d),Ai.w=1,Ci.w=1,Ai.applyMatrix4(ju),Ci.applyMatrix4(ju),Ai.z>u&&Ci.z>u)continue;if(Ai.z>u){const f=Ai.z-Ci.z,v=(Ai.z-u)/f;Ai.lerp(Ci,v)}else if(Ci.z>u){const f=Ci.z-Ai.z,v=(Ci.z-u)/f;Ci.lerp(Ai,v)}Ai.applyMatrix4(r),Ci.applyMatrix4(r),Ai.multiplyScalar(1/Ai.w),Ci.multiplyScalar(1/Ci.w),Ai.x*=a.x/2,Ai.y*=a.y/2,Ci.x*=a.x/2,Ci.y*=a.y/2,Li.start.copy(Ai),Li.start.z=0,Li.end.copy(Ci),Li.end.z=0;const p=Li.closestPointToPointParameter(Xu,!0);Li.at(p,Em);const m=hx.lerp(Ai.z,Ci.z,p),x=m>=-1&&m<=1,g=Xu.distanceTo(Em)<rn*.5;if(x&&g){Li.start.fromBufferAttribute(o,d),Li.end.fromBufferAttribute(l,d),Li.start.applyMatrix4(n),Li.end.applyMatrix4(n);const f=new K,v=new K;Yr.distanceSqToSegment(Li.start,Li.end,v,f),t.push({point:v,pointOnLine:f,distance:Yr.origin.distanceTo(v),object:i,face:null,faceIndex:d,uv:null,uv1:null})}}}class Kb extends Tr{constructor(e=new ym,t=new Vu({color:Math.random()*16777215})){super(e,t),this.isLineSegments2=!0,this.type="LineSegments2"}computeLineDistances(){const e=this.geometry,t=e.attributes.instanceStart,r=e.attributes.instanceEnd,a=new Float32Array(2*t.count);for(let s=0,o=0,l=t.count;s<l;s++,o+=2)bm.fromBufferAttribute(t,s),wm.fromBufferAttribute(r,s),a[o]=o===0?0:a[o-1],a[o+1]=a[o]+bm.distanceTo(wm);const n=new Ou(a,2,1);return e.setAttribute("instanceDistanceStart",new Oa(n,1,0)),e.setAttribute("instanceDistanceEnd",new Oa(n,1,1)),this}raycast(e,t){const r=this.material.worldUnits,a=e.camera;if(a===null&&!r&&console.error('LineSegments2: "Raycaster.camera" needs to be set in order to raycast against LineSegments2 while worldUnits is set to false.'),r===!1&&(this.material.resolution.x===0||this.material.resolution.y===0))return;const n=e.params.Line2!==void 0&&e.params.Line2.threshold||0;Yr=e.ray;const s=this.matrixWorld,o=this.geometry,l=this.material;rn=l.linewidth+n,o.boundingSphere===null&&o.computeBoundingSphere(),rl.copy(o.boundingSphere).applyMatrix4(s);let c;if(r)c=rn*.5;else{const d=Math.max(a.near,rl.distanceToPoint(Yr.origin));c=Tm(a,d,l.resolution)}if(rl.radius+=c,Yr.intersectsSphere(rl)===!1)return;o.boundingBox===null&&o.computeBoundingBox(),il.copy(o.boundingBox).applyMatrix4(s);let u;if(r)u=rn*.5;else{const d=Math.max(a.near,il.distanceToPoint(Yr.origin));u=Tm(a,d,l.resolution)}il.expandByScalar(u),Yr.intersectsBox(il)!==!1&&(r?qb(this,t):$b(this,a,t))}onBeforeRender(e){const t=this.material.uniforms;t&&t.resolution&&(e.getViewport(Wu),this.material.uniforms.resolution.value.set(Wu.z,Wu.w))}}class Rm extends ym{constructor(){super(),this.isLineGeometry=!0,this.type="LineGeometry"}setPositions(e){const t=e.length-3,r=new Float32Array(2*t);for(let a=0;a<t;a+=3)r[2*a]=e[a],r[2*a+1]=e[a+1],r[2*a+2]=e[a+2],r[2*a+3]=e[a+3],r[2*a+4]=e[a+4],r[2*a+5]=e[a+5];return super.setPositions(r),this}setColors(e){const t=e.length-3,r=new Float32Array(2*t);for(let a=0;a<t;a+=3)r[2*a]=e[a],r[2*a+1]=e[a+1],r[2*a+2]=e[a+2],r[2*a+3]=e[a+3],r[2*a+4]=e[a+4],r[2*a+5]=e[a+5];return super.setColors(r),this}setFromPoints(e){const t=e.length-1,r=new Float32Array(6*t);for(let a=0;a<t;a++)r[6*a]=e[a].x,r[6*a+1]=e[a].y,r[6*a+2]=e[a].z||0,r[6*a+3]=e[a+1].x,r[6*a+4]=e[a+1].y,r[6*a+5]=e[a+1].z||0;return super.setPositions(r),this}fromLine(e){const t=e.geometry;return this.setPositions(t.attributes.position.array),this}}class Zb extends Kb{constructor(e=new Rm,t=new Vu({color:Math.random()*16777215})){super(e,t),this.isLine2=!0,this.type="Line2"}}const al=.55,Yu=18,Qb=.01;function Jb(i,e){const t=document.createElement("canvas");let r;try{r=new Yb({canvas:t,antialias:!0,alpha:!0,preserveDrawingBuffer:!0})}catch{return null}t.className="solid",t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",i);const a=new Ex,n=new Rr(38,1,.01,20);a.add(new Wx(16777215,8949920,2.2));const s=new Yx(16777215,1.6);s.position.set(-1,2,1.5),a.add(s);const o={turn:-.65,tilt:.62,distance:2.05};let l=null,c=null,u=[],d=[],h=!1;const p=()=>{h=!1;const C=devicePixelRatio||1,{clientWidth:L,clientHeight:N}=t;if(!L||!N)return;r.setPixelRatio(Math.min(2,C)),r.setSize(L,N,!1),n.aspect=L/N;const{turn:z,tilt:A,distance:F}=o,H=F*Math.max(1,1.25/n.aspect);n.position.set(H*Math.cos(A)*Math.sin(z),H*Math.sin(A),H*Math.cos(A)*Math.cos(z)),n.lookAt(0,.12,0),n.updateProjectionMatrix(),r.render(a,n)},m=()=>{h||(h=!0,requestAnimationFrame(p))},x=(C,L,N=0)=>{const z=l,A=c_(z,C,L);return Number.isFinite(A)?new K((C-z.x[0])/(z.x[1]-z.x[0])-.5,_s(z,A)*al+N,.5-(L-z.y[0])/(z.y[1]-z.y[0])):null},g=C=>{for(const L of C){a.remove(L),L.geometry.dispose();for(const N of Array.isArray(L.material)?L.material:[L.material])N.dispose()}},f=(C,L)=>{l=C,g(u),c=ew(C),u=[c,tw(C)];for(const[N,z]of L.minima){const A=x(N,z,.006);if(!A)continue;const F=new Tr(new Ku(.014,.022,24),new mf({color:16777215,side:Sr}));F.rotation.x=-Math.PI/2,F.position.copy(A),u.push(F)}a.add(...u),m()},v=C=>{if(!l)return;const{walks:L,start:N,shown:z}=C;g(d),d=[],L.forEach((F,H)=>{const G=nc(C,H),ee=F.colour??H,q=F.name===z;let Y=[];const ae=[],de=()=>{Y.length>=6&&d.push(P(Y,ee,q)),Y.length>=6&&F.own&&d.push(P(Y,ee,q,!0)),Y=[]};for(let te=0;te<=G;te++){const le=S(F,te);if(!le){de();continue}Y.length&&!F.own&&Y.push(...R(F,te)),Y.push(le.x,le.y,le.z);const he=F.own&&x(F.points[2*te],F.points[2*te+1]);he&&ae.push(le.x,le.y,le.z,he.x,he.y,he.z)}de(),ae.length&&d.push(iw(ae,ee));const ue=S(F,G);ue&&d.push(Am(ue,q?.021:.015,Vi(qa(ee))))});const A=N&&x(...N,.008);A&&d.push(Am(A,.017,"#ffffff")),d.length&&a.add(...d),m()},R=(C,L)=>{const[N,z]=[C.points[2*L],C.points[2*L+1]],[A,F]=[C.points[2*L-2],C.points[2*L-1]],{x:H,y:G}=l,ee=Math.ceil(Math.hypot((N-A)/(H[1]-H[0]),(z-F)/(G[1]-G[0]))/Qb),q=[];for(let Y=1;Y<ee;Y++){const ae=x(A+Y/ee*(N-A),F+Y/ee*(z-F),.008);ae&&q.push(ae.x,ae.y,ae.z)}return q},S=(C,L)=>{const N=x(C.points[2*L],C.points[2*L+1],.008);if(N&&C.own){if(!Number.isFinite(C.own[L]))return null;N.y=_s(l,C.own[L])*al+.008}return N},P=(C,L,N,z=!1)=>{const A=new Rm;A.setPositions(C);const F=sc(L),H=new Vu({color:new lt(Vi(qa(L))).getHex(),linewidth:N?5:3,dashed:F.length>0,dashSize:(F[0]??1)*.004,gapSize:(F[1]??1)*.004,...z?{depthTest:!1,transparent:!0,opacity:.4}:{}}),G=new Zb(A,H);return G.computeLineDistances(),G},T=new Map;let _=0;t.addEventListener("pointerdown",C=>{t.setPointerCapture(C.pointerId),T.set(C.pointerId,new ut(C.clientX,C.clientY)),T.size===1&&(_=0)}),t.addEventListener("pointermove",C=>{const L=T.get(C.pointerId);if(!L)return;const N=new ut(C.clientX,C.clientY),z=N.clone().sub(L);if(_+=z.length(),T.size===1)o.turn-=z.x*.008,o.tilt=Math.min(1.5,Math.max(.08,o.tilt+z.y*.006));else{const A=[...T].find(([F])=>F!==C.pointerId)[1];b(L.distanceTo(A)/Math.max(1,N.distanceTo(A)))}T.set(C.pointerId,N),m()});for(const C of["pointerup","pointercancel"])t.addEventListener(C,L=>{T.delete(L.pointerId)});t.addEventListener("wheel",C=>{C.preventDefault(),b(Math.exp(C.deltaY*.001))},{passive:!1});const b=C=>{o.distance=Math.min(6,Math.max(.8,o.distance*C)),m()};t.addEventListener("click",C=>{if(_>5||!l||!c||!e)return;const L=t.getBoundingClientRect(),N=new ut((C.clientX-L.left)/L.width*2-1,1-(C.clientY-L.top)/L.height*2),z=new Kx;z.setFromCamera(N,n);const[A]=z.intersectObject(c);A&&e([l.x[0]+(A.point.x+.5)*(l.x[1]-l.x[0]),l.y[0]+(.5-A.point.z)*(l.y[1]-l.y[0])])}),t.addEventListener("keydown",C=>{const L={ArrowLeft:()=>o.turn+=.1,ArrowRight:()=>o.turn-=.1,ArrowUp:()=>o.tilt=Math.min(1.5,o.tilt+.06),ArrowDown:()=>o.tilt=Math.max(.08,o.tilt-.06),"+":()=>b(.9),"-":()=>b(1.1)}[C.key];L&&(C.preventDefault(),L(),m())});const D=new ResizeObserver(m);return D.observe(t),{element:t,show:f,draw:v,close:()=>{D.disconnect(),g([...u,...d]),r.dispose(),r.forceContextLoss()}}}function ew(i){const{columns:e,rows:t}=i,r=new Float32Array(t*e*3),a=new Float32Array(t*e*3),n=[],s=(l,c)=>Number.isFinite(i.heights[l*e+c]);for(let l=0;l<t;l++)for(let c=0;c<e;c++){const u=l*e+c,d=_s(i,i.heights[u]);r.set([c/(e-1)-.5,Number.isFinite(d)?d*al:0,.5-l/(t-1)],3*u);const h=new lt().setRGB(..._p(d).map(p=>p/255),"srgb");a.set([h.r,h.g,h.b],3*u),l+1<t&&c+1<e&&s(l,c)&&s(l,c+1)&&s(l+1,c)&&s(l+1,c+1)&&n.push(u,u+1,u+e,u+1,u+e+1,u+e)}const o=new Gi;return o.setAttribute("position",new dr(r,3)),o.setAttribute("color",new dr(a,3)),o.setIndex(n),o.computeVertexNormals(),new Tr(o,new Pf({vertexColors:!0,side:Sr,polygonOffset:!0,polygonOffsetFactor:1,polygonOffsetUnits:1}))}function tw(i){const e=[];for(let r=1;r<Yu;r++){const a=r/Yu*al+.0015;for(const[n,s,o,l]of xp(i,r/Yu))e.push(n/(i.columns-1)-.5,a,.5-s/(i.rows-1),o/(i.columns-1)-.5,a,.5-l/(i.rows-1))}const t=new Gi;return t.setAttribute("position",new dr(new Float32Array(e),3)),new wf(t,new Pu({color:16777215,transparent:!0,opacity:.3}))}function iw(i,e){const t=new Gi;return t.setAttribute("position",new dr(new Float32Array(i),3)),new wf(t,new Pu({color:new lt(Vi(qa(e))),transparent:!0,opacity:.55,depthTest:!1}))}function Am(i,e,t){const r=new Tr(new Zu(e,20,14),new Pf({color:new lt(t)}));return r.position.copy(i),r}function rw(i,e,t){const r=h_(i,e),a=Jb(i,e);let n=a?"3d":"contour",s=null,o=null,l=null;const c=Z("p",{class:"waiting",hidden:!0},Fr("waiting")),u=Z("div",{class:"stage"}),d=Z("input",{type:"checkbox"}),h=Z("span",{}),p=()=>n==="3d"&&a?a:r,m=()=>{u.firstChild!==p().element&&u.replaceChildren(p().element,c),o&&l&&p().draw(l)},x=()=>{const f=[{value:"3d",words:"3D"},{value:"contour",words:Fr("contour")}];h.replaceChildren(vs(Fr("view"),f,n,v=>{n=v,m()}))},g=()=>{if(!o)return;const{terrain:f,marks:v}=o;f.log=s??u_(f.heights,f.low,f.high),d.checked=f.log,r.show(f,v),a?.show(f,v),m()};return d.addEventListener("change",()=>{s=d.checked,g()}),Th(m),a&&x(),m(),{element:Z("div",{},u,a?null:Z("p",{class:"aside"},Fr("noWebgl"))),controls:Z("span",{class:"above"},h,Z("label",{class:"check"},d,Fr("log"))),show:(f,v)=>{o={terrain:{...f,log:!1},marks:v},g()},draw:f=>{l=f,m()},view:()=>n,log:()=>d.checked,setView:f=>{n=a?f:"contour",a&&x(),m()},setLog:f=>{s=f,g()},setWaiting:f=>{c.hidden=!f},canvas:()=>p().element,close:()=>{r.close(),a?.close()}}}function aw(i,e){const{said:t,arrays:r}=n_(e),{heights:a,points:n,values:s,at:o}=r,l=n.shape[1],c=t.walks.map((x,g)=>({...x,points:n.values.subarray(2*g*l,2*(g+1)*l),heights:s.values.subarray(g*l,(g+1)*l)})),u=rw(t.name,null),d=s_("Height at each step"),h=c.map((x,g)=>{const f=Z("td",{class:"n"});return{row:Z("tr",{},Z("th",{scope:"row"},Z("span",{class:"of-path"},Z("span",{class:`dot-of g${qa(g)}`}),x.words)),f,Z("td",{},x.status)),show:v=>f.textContent=qe(x.heights[v],4)}}),p=l_(x=>{u.draw({walks:c,steps:x,start:null,shown:null}),d.draw(c,x);for(const{show:g}of h)g(x)},x=>o.values[x]),m=Z("tr",{},Z("th",{},"path"),Z("th",{class:"n"},"height here"),Z("th",{},"what became of it"));return i.append(Z("p",{class:"kicker"},Z("span",{},"Thalweg"),u.controls),Z("h1",{},t.name),Z("div",{class:"lab"},Z("section",{class:"card","aria-label":"Surface"},u.element,p.element),Z("section",{class:"card","aria-label":"Paths"},Z("div",{class:"runs-of-lab"},Z("table",{},Z("thead",{},m),Z("tbody",{},...h.map(({row:x})=>x)))),Z("h2",{class:"sub"},"Height at each step"),d.element))),u.show({x:t.x,y:t.y,columns:a.shape[1],rows:a.shape[0],heights:a.values,low:t.low,high:t.high},{minima:[]}),d.show(c,l-1),p.show(l-1,l-1),{walks:c,step:p.step,close:()=>{p.pause(),u.close()}}}const qu=new Set;function nw({model:i,el:e}){const t=Z("div",{class:"thalweg-view","data-lm-suppress-shortcuts":"true"}),r=t.attachShadow({mode:"open"}),a=document.createElement("style");a.textContent=i_;const n=Z("div",{class:"main"});r.append(a,Z("div",{class:"body"},n)),e.append(t),qu.add(t);let s=null,o=null;const l=()=>{t.setAttribute("data-theme",Yv(e)?"dark":"light"),Rh(t)},c=()=>{l(),o?.close(),[s,o]=[null,null],_a(n);const h=i.get("race"),p=sw(i.get("surface"));"runs"in h&&(s=jv(n,h)),p.byteLength&&(o=aw(n,p)),n.firstChild||n.append(Z("p",{},"There is nothing to show.")),Object.assign(t,{thalweg:{race:h,selection:s,surface:o}})};t.addEventListener("keydown",h=>{h.key==="Escape"&&s?.clear()});const u=requestAnimationFrame(c),d=qv(l);for(const h of["change:race","change:surface"])i.on(h,c);return()=>{cancelAnimationFrame(u),d();for(const p of["change:race","change:surface"])i.off(p,c);o?.close(),qu.delete(t),t.remove();const[h]=[...qu].slice(-1);h||Wm(),Rh(h??null)}}function sw(i){return i?(ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):new Uint8Array(i)).slice().buffer:new ArrayBuffer(0)}const ow={render:nw};export{ow as default};
